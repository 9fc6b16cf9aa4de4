"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5347
# comentário	4033
# comentários	4033
# fotó megtekintése	2706
# fotók megtekintése	2706
# gün ücretsiz deneyin	5022
# głosów	97
# hlasů	97
# hozzászólás	2619
# kişi oy kullandi	5068
# komentářů	549
# komentāri	3409
# kép megtekintése	2706
# képek megtekintése	2706
# lượt bình chọn	97
# odpovedí	4685
# odpovědi	656
# odpovědí	656
# odpowiedź	3964
# příspěvků	549
# röster	97
# sekunden zurück	1026
# válasz megjelenítése	2715
# wochen für # euro testen	1078
# yaşindan küçükler oynayamaz	5106
# ääntä	97
# års aldersgrense	3700
# δευτερόλεπτα μπροστά	1178
# δευτερόλεπτα πίσω	1178
# σχόλια	1103
# ψήφοι	97	1128
# ψήφος	1128
# відповідей	5310
# відповідь	5310
# відповіді	5310
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5271
# из #	4428
# коментарі	5199
# коментарів	5199
# комментариев	4356
# комментарий	4356
# комментария	4356
# от #	324
# ответ	4467
# ответа	4467
# ответов	4467
# отговор	353
# отговора	353
# із #	5271
# הצבעות	97
# מתוך #	2387
# שניות אחורה	2442
# שניות קדימה	2442
# תגובות	2383
# تعليقات	147
# ثانيه جلو	1954
# ثانيه عقب	1954
# راي	97
# صوت	97
# نظر	1897
# कमेंट	2511
# वोट	97
# सेकंड आगे	2560
# सेकंड पीछे	2560
# € al mes durante # meses	1700
# € al mese per # mesi	2951
# € por mês durante # meses	4091
# 人参与	5491
# 人參與	5491
# 票	3086
# 명 참여	3228
# 표	3228
#% megtakarítás	2702
#+ hrajte zodpovědně	540
#-årsgrense	3700
#/# fotó	2706
#/# kép	2706
#/#. fotó	2706
#/#. kép	2706
#か月無料	3062
#カ月無料	3062
#ヶ月無料	3062
#人が回答	3086
#人が投票	3086
#人参与	5491
#人參與	5491
#件のコメント	3083
#則留言	5477
#小时热榜	5483
#条评论	5477
#票	97	3086
#秒戻る	3141
#秒進む	3141
#명 참여	97	3228
#초 뒤로	3274
#초 앞으로	3274
#표	3228
""", 'a': """
a apărut o eroare	4284
a boltunkból	2676
a carregar vídeo	4105
a cikk a hirdetés alatt folytatódik	2611
a cikk a hirdetés után folytatódik	2611
a cikk automatikusan készült	2714
a cikk felhasználása engedélyköteles	2712
a cikk meg is hallgatható	2608
a cikk meghallgatása	2625
a cikk megosztása	2608
a cikk szerzői jogvédelem alatt áll	2712
a cikk zárolva van	2701
a cikket gépi hang olvassa fel	2687
a folytatáshoz regisztráljon	2602
a hanganyagot mesterséges intelligencia készítette	2687
a hirdetés után folytatjuk	2611
a hirdetés vége	2722
a hozzászólás lezárva	2715
a hozzászólások le vannak zárva	2715
a hét kvíze	2670
a kommentelés lezárult	2619
a könyv megrendelhető itt	2614
a könyv megrendelése	2676
a lejátszó betöltése	2687
a link másolva	2720
a lire également	2204
a matéria continua abaixo	4167
a mező kitöltése kötelező	2704
a nap keresztrejtvénye	109
a nap kérdése	96	2673
a notícia continua abaixo	4167
a rovat további cikkei	2623
a sua subscrição foi confirmada	4159
a sua subscrição foi efetuada com sucesso	4159
a szerző a lap munkatársa	2636
a szerző cikkei	2707
a szerző jogász	2636
a szerző közgazdász	2636
a szerző politológus	2636
a szerző további cikkei	2707
a szerző történész	2636
a szerző összes cikke	2707
a szerző újságíró	2636
a szerzőkről	2638
a szerzőről	2638
a szöveg automatikusan készült	2714
a tartalmat nem tudjuk megjeleníteni	2679
a tartalom nem elérhető	2679
a tartalom nem jeleníthető meg	2679
a tartalom szerzői jogi védelem alatt áll	2712
a teljes cikk elolvasása	2707
a témában további cikkek	2623
a videó az ön országában nem játszható le	2687
a videó már nem elérhető	2687
a videó nem elérhető	2687
a videó nem elérhető az ön országában	2687
a videó nem játszható le	2687
a videólejátszó betöltődik	2687
a videót nem lehet lejátszani	2687
abo abschließen	837
abo auswählen	1039
abo wählen	1039
abonare confirmată	4308
abonați-vă	4193
abone değil misin	5124
abone değil misiniz	5124
abonează-te	4193
abonelere özel	5022
abonelere özel avantajlar	5106
abonelere özel indirim	5106
abonelere özel içerik	5124
abonelik paketlerini gör	5154
abonelik seçenekleri	5154
abonelikten çik	5167
abonelikten çikin	5167
aboneliği yenile	5154
aboneliğini seç	5124
aboneliğiniz onaylandi	5155
aboneliğinizi seçin	5124
abonentu priekšrocības	3440
abonner nå	3678
abonner på nyhetsbrevet	3685
abonné	2266
abonné à ce thème	2329
abonnér	681
abonnér nu	681
abonnés	2152
abonnés uniquement	2253
abonē	3403
abonē jaunumus	3427
abonē un lasi visus rakstus	3403
abonēt	3403
abrir menú	1651
aby odtworzyć film, włącz javascript	3932
acasă	4211
accede a todos los contenidos sin límites	1700
accept termenii și condițiile	4283
accepter og fortsæt	777
acceptera och fortsätt	4899
acceptera och stäng	4899
accepto la política de privacitat	496
acceptér	704
acceptér alle	778
acceptér og fortsæt	777
acceptér og vis	777
acceptă toate	4207	4222
acceptă tot	4265
acceptă și afișează conținutul	4222
acceptă și continuă	4264
acceso a todos los artículos	1767
accès restreint aux abonnés	2154
accès à tous les articles	2324
accéder au dossier	2295
accéder à l'article	2152
accéder à la page de dons	2285
accédez à tous les articles	2154
aceitar e ver o conteúdo	4067
aceito receber comunicações	4126
aceito receber comunicações de marketing	4126
aceito receber comunicações e ofertas	4086
acepto la política de privacidad	1735
acesso ilimitado a todo o conteúdo	4158
acest articol este disponibil doar abonaților	4195
acest articol este rezervat abonaților	4243
acest câmp este obligatoriu	4283
acesta este ultimul tău articol gratuit	4243
acheter ce numéro	2240
acheter le numéro	2239
achetez ce numéro	2240
activează	4271
activează alertele	4237
activează notificările	4237
activează sunetul	4260
actualitza la pàgina	489
actualités	2204
actualizar la página	1728
ad 광고	3249
ad 추천	3262
adatkezelés és sütik	2682
adatkezelési tájékoztató	2679
adatvédelem és sütik	2682
adatvédelmi beállítások	2679
adatvédelmi beállítások módosítása	2682
adatvédelmi tájékoztató	2679
adaugă ca sursă preferată	4294
adaugă un comentariu	4208
adaugă un răspuns	4300
adaugă în coș	4311
adblock détecté	2321
adblocker upptäckt	4911
add meg az e-mail-címed	2629
además	1645
adhérer	2142
adj hozzá minket preferált forrásként	2717
adja meg az e-mail-címét	2629
adja meg az összeget	2698
adja meg e-mail-címét	2629
adomány	2598
adományozok	2598
adományozás	2598
adresa de email nu este validă	4283
adresă de email invalidă	4283
adreça electrònica	459
adó # százalék	2698
adója #%-ával	2698
afficher la réponse	2208
afficher la vidéo	2277
afficher les réponses	2265
afișează comentariile	4252
afișează conținutul	4222
afișează conținutul extern	4222
afișează originalul	4212
afișează postarea	4264
afișează subtitrările	4260
află mai multe	4207
afmeld når som helst	797
afspilleren indlæses	780
agora não	3998
ai deja un abonament? autentifică-te	4243
ai găsit o greșeală	4289
ai kan begå fejl	807
ai kan gjøre feil	3806
ai kan göra fel	4930
ai kan göra misstag	4930
ai może popełniać błędy	3961
ai može griješiti	4578
ai može pogriješiti	4578
ai môže robiť chyby	4682
ai může chybovat	653
ai může dělat chyby	653
ai observat o greșeală	4208
ai sa môže mýliť	4682
ai sažetak	107
ai segítségével készült	2714
ai által fordított	2714
ai által generált	2714
ai által generált tartalom	2714
ai може да греши	352
ai सारांश	2532
ai से तैयार सारांश	2532
ai 总结	107
ai 摘要	5573
ai 기사 요약	3304
ai 번역	3275
ai 생성 이미지	3314
ai 요약	3249
ai 음성으로 듣기	3274
ai-genererat innehåll	4932
ai-genereret resumé	720
ai-oversættelse	809
ai-resumé	720	809
ai-összefoglaló	2625
ai-översatt	4930
ai-översättning	4932
aicinām ievērot cieņu komentāros	3409
aiheeseen liittyvää	2028
aiheesta lisää	2028
aikaa jäljellä #	2087
ainda não tem conta	4125
ainda não é assinante	4124
ainult vajalikud küpsised	1852
aitäh hääletamast	1848
aitäh liitumast	1836
aitäh sõnumi eest	1863
aizmirsāt paroli	3451
aizvērt	3411
aizvērt galeriju	3455
aizvērt reklāmu	3412
aiが要約	3169
aiで要約	107
aiによる要約	3169
aiに聞く	107
aiに質問	107
ai总结	5573
ai摘要	5513
ai生成	3142	5573
ai生成内容	5545
ai翻訳	3142
ai翻譯	5573
ai翻译	5573
ai要約	3169
ai語音朗讀	5544
ai语音朗读	5544
ai重點整理	5513
ai音声で聴く	3141
ai가 생성한 콘텐츠입니다	3314
ai가 읽어주는 기사	3274
ai로 생성된 콘텐츠	3314
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2312
ajouter à mes favoris	2182
ajouter à mes sources préférées	2306
ajouter à mes sujets	2329
ajouter à mes thèmes	2329
ajouter à vos sources préférées	2306
ajouter à vos sélections	2182
ajándék cikk	2609
ajándékozd el a cikket	2609
ajándékozd tovább a cikket	2609
ajándékozza a cikket	2608
ajándékozza a cikket barátjának	2608
ajándékozza el a cikket	2609
ajándékozza tovább a cikket	2609
ajándékozzon előfizetést	2725
ajándékozzon előfizetést karácsonyra	2725
ajánlataink	2623
ajánlja: outbrain	2722
ajánlja: taboola	2722
ajánljuk	2623
ajánljuk még	2623
ajánlott	2623	2702
ajánlott cikkek	2623
ajánló	2623
akceptuję	3851
akceptuję i kontynuuję	3929
akceptuję i przechodzę do serwisu	3929
akkurat nå	3713
ako chránime svoje zdroje	4678
ako chránime zdroje	4678
ako vypnúť adblock	4663
ako vypnúť blokovanie reklám	4663
aktuálny čas	4659
aktuálny čas #	4658
aktuální čas	623
aktuální čas #	622
aktuálně	551
akzeptieren und schließen	1023
aldersgrense # år	3700
aldersgrense: # år	3700
alege o sumă	4306
alege-ți abonamentul	4281
alegeți abonamentul	4281
algo salió mal	1736
alkalmazás letöltése	2689
alkalmazás megnyitása	2689
alla bidrag hjälper	4914
alla rättigheter reserverade	4928
alle abo-angebote im überblick	961
alle angaben ohne gewähr	967
alle beiträge ansehen	893
alle beiträge anzeigen	1044
alle beiträge der autorin	1044
alle beiträge des autors	1044
alle bidrag hjælper	792
alle bidrag tæller	792
alle inhalte sind urheberrechtlich geschützt	1008
alle newsletter im überblick	948
alle preise ohne gewähr	967
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4869
allt innehåll är upphovsrättsskyddat	4868
als bevorzugte quelle bei google hinzufügen	865
als bevorzugte quelle hinzufügen	1058
als podcast hören	962
alte știri	4209
alterar preferências de cookies	4067
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5107
altyazilari göster	5107
altă sumă	4277
alătură-te conversației	4225
am înțeles	4212
amazon'da gör	5106
amazonで見る	3139
amazonで詳しく見る	3139
amazonで詳細を見る	3139
amazonで買う	3139
amazonで購入	3139
amazonで購入する	3139
amintește-mi mai târziu	4188
ana sayfaya dön	5130
anasayfaya dön	5130
anderen betrag wählen	1036
andet beløb	791
andra läser	22	4837
andra läser just nu	22
andra läste även	4837
andre har også lest	22
andre leser nå	3713
andre leste også	3713
andre læser	717
andre læser lige nu	717
andre læser også	22
andre læste også	717
angebot auswählen	1039
angebot wählen	961
anhören	862
anhören # min	862
anket sonuçlari	5101
anketa dňa	4649
ankstesnė nuotrauka	3387
anmäl	4934
anmäl annons	4938
anmäl dig	4811
anmäl dig till nyhetsbrevet	4811
anmäl inlägg	4933
anmäl kommentar	4933
anna kelvollinen sähköpostiosoite	2107
anna äänesi	2072
annet beløp	3790
anneta ühekordselt	1860
annonce - artiklen fortsætter nedenfor	700
annonces légales	2240
annoncørbetalt	92
annoncørbetalt indhold	92	727
annons - artikeln fortsätter nedan	4822
annons från våra partner	4938
annonsblockerare upptäckt	4911
annonsen slutar här	4822
annonser från google	4938
annonsinnehåll	4844
annonslänk	4822
annonsörsinnehåll	4844
annonsørinnhold	92	3723
annonsørsamarbeid	3814
ano, prosím	629
ano, rád	629
anonimni sandučić	4575
anonym brevlåda	4926
anonym tipslåda	4926
anonymná schránka	4678
anonymní schránka	648
anpassa inställningar	4899
anular suscripción	1785
anulează oricând	4281
anulezi oricând	4243
anuluj odpowiedź	3860
användarnamn	4917
användarnamn eller e-postadress	4916
användarvillkor	4824
anzeige schließen	1061
anzeigensonderveröffentlichung	967
anúncio	4025
anúncio em #	4153
anúncios	4025
apasă pentru sunet	4305
apmaksāta sadarbība	3462
apmaksāts saturs	3412
apmokėta partnerystė	3394
apmokėtas turinys	3394
aportació mensual	490
aportació única	490
aportación mensual	1730
aportación única	1730
app letöltése	2689
app storeからダウンロード	3147
app storeでダウンロード	3147
app store에서 다운로드	3281
apple ile giriş yap	5124
apple podcastで聴く	3175
appleでサインイン	3157
appleでログイン	3157
appleで続ける	3157
app内打开	5551
après la publicité	2190
aptaujas rezultāti	3445
após a publicidade	4025
apóyanos	1595
apóyanos en patreon	1729
apúntate	1610
aquest article està bloquejat	494
aquest article està protegit	505
aquest article t'ha estat útil	469
aquest camp és obligatori	496
aquest contingut està protegit	505
aquest vídeo ja no està disponible	476
aquest vídeo no està disponible	476
ar norite gauti pranešimus	3378
arată conținutul	4264
arată mai mult	4287
arată mai puțin	4212
arată răspunsurile	4252
arată tot	4212
arkadaşina gönder	5031
arkadaşinla paylaş	5031
article abonné	2152
article ajouté à vos sélections	2182
article lu par une voix de synthèse	2273
article précédent	2204
article réservé aux abonnés	2152
article següent	500
article sponsorisé	2240
articles associés	2204
articles liés	2204
articles recommandés	2204
articles récents	2204
articol exclusiv pentru abonați	4243
articole asemănătoare	4209
articole înrudite	4209
articoli più letti	2955
articolul continuă după publicitate	4232
articolul continuă după reclamă	4203
articolul continuă mai jos	4203
articolul următor	4209
artikeln finns också som ljud	4818
artikeln fortsätter efter annonsen	4822
artikeln fortsätter nedan	4822
artikeln fortsätter under bilden	4822
artikeln går att lyssna på	4818
artikeln läses upp av en syntetisk röst	4902
artikeln är automatiskt genererad	4930
artikeln är låst	4804
artikeln är maskinöversatt	4930
artikeln är skapad automatiskt	4930
artikeln är skyddad av upphovsrätt	4928
artikeln är uppläst av en dator	4818
artikkel jätkub pärast reklaami	1820
artikkel jätkub reklaami järel	1820
artikkel on kaitstud autoriõigusega	1873
artikkel täieneb	1818
artikkelen er låst	3678
artikkelen finnes også som lyd	3691
artikkeli jatkuu kuvan jälkeen	2015
artikkeli on konekäännetty	2117
artikkeli on suojattu tekijänoikeudella	2115
artikkelin lukee synteettinen ääni	2087
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	2012
artiklen er låst	681
artiklen er læst op af en robot	692
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	692
artiklen fortsætter efter annoncen	700
artiklen fortsætter efter reklamen	815
artiklen fortsætter nedenfor	700
artiklen fortsætter under billedet	700
artiklen kan også høres	692
artiklen læses op af en kunstig stemme	780
artikli loeb ette tehishääl	1816
artiklit loeb sünteetiline hääl	1854
artiklit loeb tehishääl	1816
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3932
artykuł dla subskrybentów	3832
artykuł do słuchania	3932
artykuł kontynuowany pod reklamą	3850
artykuł premium	3946
artykuł sponsorowany	3847
artykuł zablokowany	3946
artykuły na e-mail	3835
artykuły partnerów	3969
artículo anterior	1645
artículo regalado	1780
artículo relacionado	1645
artículo siguiente	1739
artículos recomendados	1704
artículos relacionados	1645
as notícias mais lidas	4094
ascultă	4200
ascultă articolul	4260
ascunde răspunsurile	4252
aseta ensisijaiseksi lähteeksi	2121
aslini göster	5047
assine já	4004
atbalstīt	3403
atcel jebkurā laikā	3403
atcelt var jebkurā laikā	3451
atcerēties mani	3452
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3387
atidaryti programėlėje	3377
atidaryti programėlę	3377
atkūrimo greitis	3375
atlikite testą	3369
atlikušais laiks	3445
atlikušais laiks -#	3444
atpakaļ uz augšu	3455
atpakaļ uz sākumlapu	3455
atradi kļūdu	3456
atradi kļūdu rakstā	3409
atradāt kļūdu	3456
atrakinti straipsnį	3383
atrisini krustvārdu mīklu	3438
atsaukt piekrišanu	3442
atsisiųsti garso įrašą	3375
atsisiųsti iš app store	3377
atsisiųsti iš google play	3377
atsisiųsti programėlę	3377
atsiųskite naujieną	3388
atsiųskite nuotraukas	3388
atskaņot video	3444
atskaņošanas ātrums	3444
atslēgt rakstu	3451
atslēgvārdi	3445
atteikties var jebkurā laikā	3453
attēls # no #	3464
attēls #/#	3464
attēls attēlā	3444
atualizar a página	4119
atualizar preferências	4174
atualizar página	4119
atvērt	3411
atvērt galeriju	3455
atvērt lietotni	3446
atvērt lietotnē	3446
atvērt rakstu	3451
atļaut paziņojumus	3447
atšaukti galite bet kada	3333
atšaukti sutikimą	3373
aucun commentaire à ce niveau	2244
audio narrado por una voz automática	1675
audio vytvorila umelá inteligencia	4658
auf apple podcasts hören	937
auf spotify hören	937
ausgewählt für sie	966
auswahl bestätigen	1024
auswählen	1040
automaatselt tõlgitud	1867
automaattinen käännös	2118
automaticky preložené	4682
automaticky přeloženo	653
automatické prehrávanie	4658
automatické přehrávání	622
automatický preklad	4683
automatický překlad	654
automatikus lejátszás	2687
automatinis atkūrimas	3375
automatisch übersetzt	1054
automatische übersetzung	1055
automatiskt översatt	4930
automatiškai išversta	3389
automatsko puštanje	4557
automātiski tulkots	3457
automātiskā atskaņošana	3444
autoriser la publicité	2283
ava äpis	1856
avantage abonnés	2271
avantages abonnés	2271
avantaje pentru abonați	4258
avançar # segundos	4105
avançar para o conteúdo	4045
aveți deja cont	4281
avfölj	4936
avfølg	3811
avis de décès	2240
avoimet työpaikat	2030
avregistrera dig när som helst	4919
avsluta när du vill	4804
avsluta när som helst	4919
avslutt når du vil	3678
avslå alle	3778
avís legal	447
avísanos de un error	1754
aylik bağiş	5121
aylik bağiş yap	5153
ayrintilar için tiklayin	5046
ayrintilar için tiklayiniz	5046
az ai hibázhat	2714
az ai tévedhet	2714
az e-mail-címed	2704
az első hónap csak # ft	2602
az mi hibázhat	2714
az oldal tetejére	2707
az outbrain ajánlásával	2722
az ön e-mail-címe	2704
az ön neve	2704
az összefoglalót ai készítette	2714
az összefoglalót mi készítette	2714
az összes cikk	2707
az összes elfogadása	2679
az üzeneted	2705
aç	5047
añadir a favoritos	1625
añadir a la cesta	1779
añadir a mi lista	1703
añadir a mis temas	1772
añadir al carrito	1779
añadir comentario	1638
añadir como fuente preferida	1748
añadir una respuesta	1754
añadir usuario	1600
añádenos como fuente preferida	1748
aún no eres suscriptor	1733
aún no estás registrado	1734
aún no te has registrado	1600
aún no tienes cuenta	1734
ačiū už jūsų balsą	3369
ačiū už registraciją	3385
ačiū už žinutę	3385
ačiū, kad balsavote	3369
ačiū, kad užsiprenumeravote	3358
ați uitat parola	4282
ați votat deja	4252
""", 'b': """
baixar episódio	4105
baixar o áudio	4105
baixar áudio	4105
bandykite dar kartą	3385
bandykite vėliau	3385
bankkártyás támogatás	2698
bankovním převodem	634
banküberweisung	836
bara för dig som prenumererar	4916
bara för prenumeranter	4916
bare nødvendige	3777
bağiş sayfasina git	5121
bağiş yap	5021
bağiş yapin	5021
bağişim	5122
bağlanti kopyalandi	5139
bağlantiyi kopyala	5031
başa dön	5046
başka tutar	5121
be šlamšto	3385
bedste værdi	795
bei google als quelle hinzufügen	865
bei spotify hören	937
beitrag nicht mehr verfügbar	1026
bejegyzés betöltése	2679
bejelentkezés	2602
bejelentkezés apple-fiókkal	2701
bejelentkezés facebookkal	2701
bejelentkezés google-fiókkal	2701
bekræft din e-mail	797
belépés	2602
belépés facebook-fiókkal	2701
belépés facebookkal	2701
belépés google-fiókkal	2701
benefício do assinante	4072
bere sintetični glas	4763
berite naprej z naročnino	4772
bestill nå	3774
beställ boken	4895
betalas årsvis	4916
betales årlig	3793
betales årligt	794
betalt innehåll	4938
betrag wählen	835
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2720
betűméret módosítása	2720
betűméret növelése	2720
bez mišljenja	4551
bez surogātpasta	3453
bez zobowiązań	3947
bez závazku, kdykoli zrušíte	525
bez závazků	637
bezmaksas piegāde	3441
bezárás	2597
beágyazott tartalom	2679
beállítás preferált forrásként	2717
beállítások mentése	2679
beállítások módosítása	2682
beğen	5101
beğenme	5101
bidrag kan trækkes fra i skat	791
bieżący czas #	3932
bild in originalgröße	1044
bild vergrößern	892	1044
bildergalerie öffnen	1044
bildirimleri aç	5098
bildirimleri açin	5098
bilety już w sprzedaży	3925
bir ay ücretsiz deneyin	114
bir hata oluştu	5126
bir tutar seçin	5153
bir şeyler ters gitti	5127
bir şeyler yanliş gitti	5127
bitte füllen sie dieses feld aus	1041
bitte geben sie eine gültige e-mail-adresse ein	1041
bitte prüfen sie ihr postfach	1041
bitte versuchen sie es später erneut	948
bitte versuchen sie es später noch einmal	1041
bitte überprüfen sie ihr postfach	1041
bize ulaşin	5039
biểu quyết	97
bjud en vän på artikeln	4818
bjud oss på en kaffe	4913
bjud oss på kaffe	4913
bjud på en kaffe	4914
bli månadsgivare	4800
bli støttemedlem	3675
bliv fast støtte	791
bliv støtteabonnent	791
bliv støttemedlem	678
blocco pubblicità rilevato	3020
blokovať	4662
bloqueador de anúncios ativado	4156
bloqueador de anúncios detectado	4156
bloqueur de publicité détecté	2321
bloqueur détecté	2321
boletín	1610
bolo to užitočné	4682
brezplačna dostava	4759
browserul tău nu poate reda acest video	4222
brukervilkår	3702
brīva summa	3450
bu haber abonelere özeldir	5022
bu haber yapay zeka tarafindan seslendirilmiştir	5107
bu haber yapay zekâ ile seslendirilmiştir	5107
bu haberi paylaş	5162
bu haberi paylaşin	5162
bu haberler de ilginizi çekebilir	5045
bu içerik abonelere özeldir	5022
bu içerik faydali oldu mu	5100
bu içerik görüntülenemiyor	5110
bu içerik gösterilemiyor	5110
bu içerik kilitli	5124
bu video artik mevcut değil	5107
bu video bulunduğunuz ülkede izlenemiyor	5107
bu video mevcut değil	5107
bu video ülkenizde izlenemiyor	5107
bu yaziyi paylaş	5162
bu yilbaşi abonelik hediye edin	5166
bu yorumu şikayet et	5144
bu özet yararli oldu mu	5068
bugün değil	5020
bulmaca çöz	5105
bunlar da ilginizi çekebilir	5040
burtu izmērs	3460
butlletí	459
buy me a coffee ☕	1251
buy me a cup of coffee ☕	1251
buy us a coffee ☕	1251
buzón anónimo	1742
buzón seguro	1742
buďte v obraze	530
bylo to pro vás užitečné	653
bylo to užitečné	653
bài cùng chuyên mục	5384
bài cùng tác giả	5362	5384
bài khác	5348
bài khác của tác giả	5418
bài liên quan	5348
bài mới nhất	5384
bài quảng cáo	5385
bài tiếp theo	5348
bài trước	5418
bài viết có hữu ích không	5391
bài viết có hữu ích với bạn không	5391
bài viết cùng tác giả	5362
bài viết khác của tác giả	5362
bài viết liên quan	5348
bài viết mới	5383
bài viết này bị khóa	5412
bài viết này có hữu ích không	5391
bài viết tiếp theo	5418
bài viết tiếp tục bên dưới	5387
bài viết tiếp tục sau quảng cáo	5387
bài viết trước	5418
bài viết được tặng bởi thuê bao	5438
bài được dịch tự động	5383
bài đọc nhiều	5384
báo cáo	5392
báo cáo bình luận	5429
báo cáo vi phạm	5392
báo lỗi	5347
báo lỗi bài viết	5391
bármikor leiratkozhat	2629
bármikor leiratkozhatsz	2629
bármikor lemondhatja	2602
bármikor lemondható	2602
bäst värde	4917
bästa pris	4917
bình chọn	96	5392
bình chọn của bạn đã được ghi nhận	5391
bình luận	5347
bình luận (#	5347
bình luận của bạn	5429
bình luận hay	5368
bình luận đã bị tắt	5429
bölümü indir	5107
búsqueda	1651
bücher aus dem shop	870
bülten	5076
bülten üyeliği	5076
bültene abone oldunuz	5076
büyüt	5046
bądź na bieżąco	3835
bądź pierwszą osobą, która skomentuje	3963
błędny adres e-mail	3949
bővebben	2625	2681
būkite pirmas	3339
būkite pirmas, pakomentavęs	3339
bạn chưa có tài khoản	5412
bạn chưa đăng ký	5412
bạn có muốn nhận thông báo	5405
bạn có muốn nhận thông báo không	5405
bạn có thể hủy đăng ký bất cứ lúc nào	5414
bạn có thể quan tâm	5348
bạn muốn nhận thông báo	5405
bạn thấy bài viết này thế nào	5391
bạn đang theo dõi chủ đề này	5423
bạn đã bình chọn	5391
bạn đã bình chọn rồi	5391
bạn đã có tài khoản	5412
bạn đã đăng ký rồi	5435
bản dịch tự động	5422
bản ghi	5399
bật	5406
bật thông báo	5405
bật tiếng	5398
bắt buộc	5415
bắt đầu trắc nghiệm	5394
bỏ qua	5326
bỏ qua quảng cáo	5432
bỏ theo dõi	5423
""", 'c': """
cada aportació compta	462
cada aportación cuenta	1699
cada contribuição conta	4089
cada doação conta	4120
cada donación cuenta	1729
cadastre-se grátis	4004
califica este artículo	1638
campo obrigatório	4126
campos obrigatórios	4126
cancelar a inscrição	4175
cancelar inscrição	4175
cancelar la suscripción	1787
cancelar subscrição	4173
cancelar suscripción	1787
cancel·la quan vulguis	494
cargando el vídeo	1714
cargando vídeo	1714
cargar más	1651
cargar más comentarios	1707
cargar más noticias	1739
cargar publicación	1719
cargar vídeo	1719
carrega la publicació	480
carrega més comentaris	469
carregando o vídeo	4105
carregando vídeo	4105
carregant el vídeo	476
carregar conteúdo	4109
carregar conteúdo externo	4031
carregar mais comentários	4096
carregar mais notícias	4130
carregar o conteúdo	4109
carregar publicação	4109
carregar vídeo	4109
carte de crédit	2151
cartão de crédito	4003
caseta redacțională	4219	4220
categorieën	3522
categorías	1645
caută	4211
caça-palavras	4101
ce contenu vous a-t-il été utile	2236
ce résumé vous a-t-il été utile	2236
cea mai bună ofertă	4282
cela vous a-t-il été utile	2265
cele mai citite știri	4246
cele mai noi știri	4209
celkem hlasovalo # čtenářů	610
celozaslonski način	4763
celá obrazovka	623
celý článek	553
celý článek zde	643
celý článok	4675
cenimy twoją prywatność	3853
cererea ta a fost trimisă	4308
cerrar galería	1770
cerrar menú	1651
cerrar sesión	19
cet article est en accès libre pour les abonnés	2253
cet article est lu par une voix de synthèse	2236
cet article vous a-t-il été utile	2265
cette adresse est déjà inscrite	2325
cette information vous a-t-elle été utile	2312
cette page vous a-t-elle été utile	2265
cette réponse est-elle utile	2265
cette vidéo est indisponible	2273
cette vidéo ne peut pas être lue	2273
cevaplari göster	5100
changer mes préférences	2195
chargement du lecteur vidéo	2273
charger la vidéo	2277
charte éditoriale	2299
chcem dostávať upozornenia	4661
chcem odoberať	4671
chcete dostávat notifikace	626
chcete dostávat upozornění	626
chcete dostávať notifikácie	4661
chcete dostávať upozornenia	4661
chci dostávat upozornění	626
chci odebírat	530
chci podpořit	522
chci přispět	522
chi tiết	5352
chia sẻ	5336
chia sẻ bài viết	5336
chia sẻ bài viết này	5438
chia sẻ facebook	5383
chia sẻ lên facebook	5425
chia sẻ qua email	5425
chia sẻ qua facebook	5383
chia sẻ qua zalo	5425
chia sẻ tin này	5438
chia sẻ zalo	5425
chia sẻ ý kiến của bạn	5347	5368
cho chúng tôi biết ý kiến	5391
cho phép	5406
cho phép thông báo	5405
chuyên mục	5348
chuyển đến công thức	66
chép liên kết	5383
chính sách bảo mật	5346
chính sách bảo mật | điều khoản sử dụng	5346
chính sách cookie	5345	5346
chính sách quyền riêng tư	5346
chơi miễn phí	5394
chơi ngay	5394
chưa có tài khoản	5412
chấp nhận	5345
chấp nhận tất cả	5345	5346
chấp nhận tất cả cookie	5346
chấp nhận và tiếp tục	5345	5402
chế độ tối	5431
chỉ dành cho thuê bao	5412
chỉ dành cho thành viên	5412
chọn	5413
chọn gói	5412
chọn gói của bạn	5412
chọn gói đăng ký	5412
chọn số tiền	5433
chủ đề	5348
chủ đề liên quan	5348
chủ đề nóng	5384
cikk ajándékozása	2720
cikk elküldése ajándékként	2720
cikk feloldása	2701
cikk meghallgatása	2687
cikk megosztása	2608
cikk mentése	2608
cikk nyomtatása	2720
cikkünk frissül	2625
citeşte şi	4209
citește articolul complet	4287
citește articolul integral	4287
citește fără limite	4243
citește gratuit	4307
citește mai departe	4209	4211
citește mai mult	4209	4211
citește regulile comunității	4225
citește tot articolul	4287
citește transcrierea	4260
citește în aplicație	4267
citește și	4209
citi šobrīd lasa	3405
citit de o voce sintetică	4260
citiți și	4209
cobrança anual	4125
codes de réduction	2336
cofnij zgodę	3929
col·labora	434
comandă acum	4230	4258
comandă cartea	4230	4258
comentariile sunt doar pentru abonați	4300
comentariul tău	4300
comentariul tău așteaptă moderarea	4225
comente este artículo	1800
comentează	4208
comentário	4033
comentário aguardando moderação	4082
comentários	4033
comentários desativados	4145
comentários exclusivos para assinantes	4082
commander ce numéro	2240
commander le numéro	2239
comment désactiver mon adblocker	2283
comment désactiver mon bloqueur	2283
commentaire en attente de modération	2244
commentaires désactivés	2312
commerciële bijdrage	3572
commerciële content	3654
commerciële inhoud	3654
comparte este artículo	1780
compartilhar esta matéria	4168
compartilhe esta notícia	4168
compartir esta página	1780
completează formularul #	4191
completează online formularul #	4191
compre a edição impressa	4072
conditions générales	2192
conectează-te cu facebook	4243
conectează-te cu google	4243
confidentialité	2192
configuració de galetes	480
configuració de les galetes	480
configuració de privacitat	480
configuración	1634
configuración de cookies	1634
configuración de privacidad	1719
configurações de cookies	4027
configurações de privacidade	4109
confira o preço	4167
conheça as ofertas	4158
conheça os planos	4158
conheça todas as nossas newsletters	4086
consenti la pubblicità	2981
consigue tu entrada aquí	1678
consulta les normes de participació	451
consultez notre charte de modération	2244
consíguelo en tu quiosco	1678
contacta amb la redacció	502
contacta con la redacción	1742
contactar a redação	4133
contactar con la redacción	1742
contactați redacția	4289
contacte a redação	4133
contactează redacția	4289
contacter la rédaction	2299
contactez la rédaction	2299
contenu externe recommandé	2234
contenu proposé par notre partenaire	2240
contenu réservé	2289
contenu réservé aux abonnés	2289
contenu sponsorisé	2190
contenus recommandés	2258
contenus sponsorisés	2190	2204
conteúdo bloqueado	4031
conteúdo de marca	4025
conteúdo exclusivo	4004
conteúdo exclusivo para assinantes	4091
conteúdo externo	4067
conteúdo externo bloqueado	4031
conteúdo externo recomendado	4067
conteúdo gerado por ia	4153
conteúdo pago	4102
conteúdo para assinantes	4004
conteúdo patrocinado	4025
conteúdo premium	4091
conteúdo produzido pela marca	4072
conteúdo relacionado	4042
conteúdos relacionados	4094
contingut només per a usuaris registrats	463
continua a leggere dopo la pubblicità	2967
continua após a publicidade	4025
continua després de l'anunci	453
continuar leyendo aquí	1600
continuarea articolului după publicitate	4232
continuarea articolului după reclamă	4229
continue a ler esta notícia	4094
continuer après la publicité	2190
continuer sans désactiver	2321
continuer à lire	2327
continuă cu apple	4243
continuă cu email	4307
continuă cu facebook	4243
continuă cu google	4243
continuă lectura	4310
continuă pe site	4267
continuă să citești	4310
continuă să citești după publicitate	4229
continuă în browser	4267
continúa abajo	1632
contáctanos	1638
convida'ns a un cafè	490
conținut disponibil doar utilizatorilor înregistrați	4243
conținut exclusiv	4195
conținut exclusiv pentru abonați	4195
conținut extern	4222
conținut extern recomandat	4222
conținut pentru abonați	4193
conținut plătit	4258
conținut premium	4243
conținut promovat	4232
conținut sponsorizat	92	4203
cookie beállítások	2679
cookie を管理する	3144
cookie 偏好設定	5472
cookie 偏好设置	5472
cookie 設定	5548
cookie 设置	5548
cookie-beállítások	2679
cookie-beállítások módosítása	2682
cookieinställningar	4824
cookies a ochrana soukromí	546
cookieの管理	3144
cookieの設定	3078
cookieの設定を変更	3080
cookieを拒否する	3177
cookieを管理	3144
cookieを管理する	3144
cookie政策	5470
cookie設定	3078	3081	5470
cookie設定を変更	3080
cookie设置	5470	5473
copia enllaç	510
copia l'enllaç	441
copiază	4297
copiază link	4200
copiază linkul	4200
copy link thành công	5383
correo electrónico	1610
correo electrónico no válido	1735
correo no válido	1735
correu electrònic	497
correu electrònic no vàlid	496
correu no vàlid	496
coś poszło nie tak	3950
coś poszło nie tak. spróbuj ponownie	3949
coś poszło nie tak. spróbuj ponownie później	3949
creează cont	4193
crucigrama del día	1755
créer mon compte	2152
créer un compte	2152
créer une alerte	2246
créer une alerte sur ce thème	2246
csak a szükséges sütik	2679
csak a szükségesek	2679
csak előfizetők számára	2701
csak előfizetőknek	2602
csomagok megtekintése	2701
cualquier aportación ayuda	1729
cum îl dezactivez	4276
cumpără acum	4258
cumpără bilet	4230	4258
cumpără bilete	4230	4258
cumpără bilete online	4258
cumpără cartea	4230	4258
cumpără de pe emag	4258
cumpără revista	4229
cuvinte încrucișate	4257
czy artykuł był pomocny	3961
czy artykuł był przydatny	3961
czy ten artykuł był pomocny	3961
czy to było pomocne	3961
czyta głos ai	3932
czytaj całość	3869
czytaj cały artykuł	3952
czytaj również	3866
czytaj także	3866
czytaj też	3866
czytaj też nasze inne artykuły	3866
czytaj więcej	3866	3869
czytaj więcej o	3866
czytane przez głos syntetyczny	3932
cài đặt	5345
cài đặt cookie	5402
cài đặt quyền riêng tư	5402
cài đặt ứng dụng	5404
các bài viết khác của tác giả	5362
các tin khác	5348
cách tắt	5409
cách tắt trình chặn quảng cáo	5408
câmp obligatoriu	4283
câmpuri obligatorii	4283
cât de util a fost acest articol	4225
címkék	2623
címlap	2623
címlapra	2707
címlapról ajánljuk	2623
có lẽ để sau	5326
có lỗi xảy ra	5414
có thể bạn quan tâm	22	5348
có thể bạn thích	22
có, tôi muốn	5405
códigos de desconto	4167
códigos de descuento	1779
códigos promocionales	1779
cómo desactivar el bloqueador	1727
cómo desactivarlo	1728
cómpralo aquí	1713
cómpralo en amazon	1713
cùng chuyên mục	5348
cùng chủ đề	5384
cùng tác giả	5362	5384
cảm ơn bạn đã bình chọn	96	5391
cảm ơn bạn đã tham gia	5391
cảm ơn bạn đã ủng hộ	5433
cảm ơn, tin nhắn của bạn đã được gửi	5414
cỡ chữ	70	5373
cửa hàng	5427
""", 'd': """
d'autres articles à découvrir	22
da, želim	4561	4767
dagens fråga	96	4892
dagens spørgsmål	96	771
dagens spørsmål	96	3771
daha az göster	5047
daha fazla göster	5046
daha fazla haber için tiklayin	5046
daha fazla yorum yükle	5100
daha önce oy kullandiniz	5100
daha önce oy verdiniz	5100
dalies ar šo rakstu	3408
dalinkitės	3333
dalinkitės straipsniu	3338
dalsza część artykułu pod materiałem wideo	3847
dalsza część artykułu pod wideo	3847
dalsza część tekstu pod wideo	3847
dalszy ciąg materiału pod wideo	3850
dalīties	3403
dalīties ar draugiem	3408
dalīties ar rakstu	3460
dalīties facebook	3408
dalīties whatsapp	3460
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
danke für dein feedback	941
danke für deine stimme	96
danke für ihr feedback	941
danke für ihre stimme	96	1014
danke fürs abstimmen	1014
danke fürs mitmachen	96
danos tu opinión	1690
dans l'actualité	2258
dans la même catégorie	2204
dans la même rubrique	2204
dans la même série	2204
dar lze odečíst z daní	633
dar si můžete odečíst z daní	633
darovat jednorázově	633
darovat měsíčně	633
darovat předplatné	665
darovat článek	534
darovať	4593
darovať jednorazovo	4665
darovať mesačne	4665
darovať predplatné	4692
darovať článok	4601
darowiznę możesz odliczyć od podatku	3943
darujte nám # %	4665
darujte predplatné	4692
darujte predplatné na vianoce	4692
darujte předplatné	665
darujte předplatné k vánocům	665
darujte tento článek	534
darujte tento článok	4601
das könnte dich auch interessieren	889
das könnte ihnen auch gefallen	889
das könnte sie auch interessieren	889
das könnte sie interessieren	889
das video ist in ihrem land nicht verfügbar	1026
das video ist leider nicht mehr verfügbar	1026
das video ist nicht mehr verfügbar	1026
das video ist nicht verfügbar	1026
das wichtigste in kürze, zusammengefasst von ki	925
datenschutzerklärung	875
daugiau autoriaus straipsnių	3387
daugiau straipsnių	3387
daugiau šia tema	3335
dať spätnú väzbu	4682
dbamy o twoją prywatność	3853
de crăciun, oferă un abonament	4314
deaktivér din adblocker	788
deblochează articolul	4243
definições de cookies	4109
definições de privacidade	4109
deine stimme wurde gezählt	1014
deixar um comentário	4033
deixe um comentário	4033
del på e-mail	813
del på e-post	3691
del på facebook	692	3691
del på mail	692
del på twitter	692	3691
del på whatsapp	3812
del på x	692	3691
dela inlägget	4818
dela på facebook	4818
dela på twitter	4818
dela på whatsapp	4937
dela på x	4818
dela som gåva	4937
deli po e-pošti	4788
deli članek	4708
delite članek	4708
demander un droit de réponse	2312
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4916
den här artikeln är skyddad av upphovsrättslagen	4928
den här videon är inte längre tillgänglig	4902
den här videon är inte tillgänglig	4902
denne artikel er låst	794
denne artikkelen er låst	3793
denne saken er låst	3793
denne video er ikke længere tilgængelig	780
denne video er ikke tilgængelig	780
denunciar comentário	4145
denunciar este comentário	4145
der er opstået en fejl	798
der opstod en fejl. prøv igen senere	797
dernière minute	2204
dernières actualités	2204
dernières infos	2204
dernières nouvelles	2204
desa les preferències	480
desa per llegir després	465
desactívalo para continuar	1727
desactívalo para seguir leyendo	1727
desbloquear artículo	1700
desbloqueie este conteúdo	4091
descarcă aplicația	4267
descarcă audio	4260
descarcă din app store	4267
descarcă din google play	4267
descarcă episodul	4260
descarcă formularul	4278
descarcă formularul #	4191
descargar pódcast	1714
descargue la aplicación	1799
descarrega l'àudio	476
descarregar áudio	4105
deschide aplicația	4268
deschide în aplicație	4267
descárgala en app store	1722
descárgala en google play	1722
descárguese la app	1799
descărcați formularul #	4191
destekçi ol	5121
destekçimiz olun	5121
desteğiniz fark yaratir	5153
desteğiniz için teşekkür ederiz	5153
desteğiniz için teşekkürler	5153
det er gratis å opprette en bruker	3678
det går inte att visa innehållet	4899
det har oppstått en feil	3797
det här innehållet kan inte visas	4899
det här innehållet är inte tillgängligt	4899
det læser andre	717
det oppsto en feil. prøv igjen senere	3796
det är gratis att skapa ett konto	4804
detaylar için tiklayin	5046
detaylar için tiklayiniz	5046
detta material är skyddat enligt lagen om upphovsrätt	4867
detta är en annons	4822
detta är en plusartikel	4804
dette indhold er ikke tilgængeligt	777
devam etmek için üye girişi yapin	5022
devami için abone olun	5022
devamini okumak için abone olun	5022
dezabonați-vă	4315
dezabonează-te	4315
dezactivează sunetul	4260
dienas jautājums	3438
diese funktion steht nur angemeldeten nutzern zur verfügung	962
dieser inhalt ist nicht mehr verfügbar	1023
dieser inhalt ist nicht verfügbar	1023
dieser kommentar wurde gelöscht	1056
dieses video ist in deinem land nicht verfügbar	1026
dieses video ist in ihrem land nicht verfügbar	1026
dieses video ist leider nicht mehr verfügbar	1026
dieses video ist nicht mehr verfügbar	1026
dieses video ist nicht verfügbar	1026
digite um e-mail válido	4126
din aceeași categorie	4209
din aceeași secțiune	4246
din röst har registrerats	4888
din röst är registrerad	96
din röst är räknad	4888
disponibil în app store	4267
disponibil în app store și google play	4237
disponibilă în app store și google play	4237
disponível na app store	4112
distribuie știrea	4312
distribuiți	4200
diğer fotoğraf için tiklayin	5043
diğer haberler	22	5040
diğer okurlar bunlari okuyor	5040
diğer sayfaya geçmek için tiklayin	5043
diğer seçenekler	5140
diğer tutar	5121
diğer yazilari	5130
dla prenumeratorów	3946
dla subskrybentów	3832
dlaczego widzę tę reklamę	3969
do fotogalérie	4674
do galérie	4675
do góry	3869
do košíka	4653
do košíku	539	616
do księgarni	3848
do speciálu	643
doar abonații pot comenta	4225
doar pentru abonați	4193
doação mensal	4000
doação única	4000
doba čtení # min	553
dodaj do moich tematów	3965
dodaj jako preferowane źródło	3965
dodaj kao željeni izvor	4581
dodaj nas do preferowanych źródeł	3965
dodaj nas do wyjątków	3938
dodaj u košaricu	4553
dodaj v košarico	4758
dogodila se greška. pokušajte ponovno	4569
dolgozzon nálunk	2625
domiciliación bancaria	1599
domů	553
don régulier	2285
dona suport al periodisme en català	462
dona'ns la teva opinió	469
donació mensual	491
donació única	491
donación mensual	1595
donación puntual	1730
donación única	1595
donativo único	4121
donați	4190
donația mea	4306
donație lunară	4278
donație unică	4278
donează	4190
donează acum	4190
donează lunar	4190
donează lunar # euro	4242
donează lunar # lei	4242
donează o dată	4277
doner nå	3675
doniraj mesečno	4564	4770
doniraj mjesečno	4564
données personnelles	2192
donér	678
donér nu	678
doporučeno outbrain	661
doporučeno taboola	661
doporučené	551
doporučené články	551
doporučuje outbrain	661
doporučujeme	551	637
doporučujeme přečíst	551
doporučujeme také	551
dosegli ste omejitev člankov	4772
dosegnuli ste ograničenje članaka	4566
dossier spécial	2270
dovanoti straipsnį	3392
dozvoli obaveštenja	4560
dołącz do dyskusji	3916
dołącz do nas	3829
dołącz do newslettera	3835
došlo je do greške. pokušajte ponovo	4569
došlo je do pogreške. pokušajte ponovno	4569
došlo k chybě	641
došlo k chybě. zkuste to prosím později	640
drodzy użytkownicy	3853
droga użytkowniczko, drogi użytkowniku	3853
drogi użytkowniku	3853
droits réservés	2332
drukāt	3408
drukāt rakstu	3460
drukāt recepti	66
du använder en adblocker	4909
du använder en annonsblockerare	4909
du er nå påmeldt	3685
du er nå påmeldt nyhetsbrevet	3685
du följer	4935
du följer det här ämnet	4935
du följer nu	4935
du följer redan	4935
du följer redan ämnet	4935
du følger allerede	3810
du følger allerede dette emne	812
du følger allerede dette temaet	3810
du følger allerede emnet	812
du følger dette emne	812
du følger dette temaet	3810
du følger emnet	812
du følger nå	3810
du har en adblocker påslagen	4911
du har en annonsblockerare påslagen	4911
du har nådd grensen	3793
du har nået din grænse	794
du har nått din gräns	4916
du har redan röstat	4888
du har rätt att vara anonym	4833
du har slået adblock til	788
du kan när som helst avregistrera dig	4919
du kan när som helst avsluta prenumerationen	4811
du kan når som helst melde deg av	3685
du kan opsige når som helst	681
du kan trække beløbet fra i skat	791
du kanske också gillar	4837
du modtager snart en bekræftelse på mail	686
du même auteur	2204
du prenumererar nu på nyhetsbrevet	4811
du skyddas av källskyddet	4833
du verkar använda en annonsblockerare	4909
du vil kanskje også like	3713
du är nu anmäld	4919
du är skyddad av källskyddet	4833
du är skyddad enligt källskyddet	4833
duración	1715
durată	4261
duração	4106
durée	2274
durée : #	2227
dział prenumeraty: #	106
dziękujemy za głos	96	3919
dziękujemy za oddanie głosu	96	3919
dziękujemy za przesłanie formularza	3949
dziękujemy za udział w sondzie	3919
dziękujemy za wiadomość	3949
dziękujemy za zapis	3835
dziękujemy! sprawdź skrzynkę	3949
dành cho bạn	5348
dành cho thuê bao	5330
dành riêng cho thành viên	5412
dárkovat článek	524
dát zpětnou vazbu	653
därefter # kr/mån tills du säger upp	4804
débloquer l'accès	2324
débloquer l'article	2152
débloquer tous les articles	2154
débloquez cet article	2253
débloquez l'accès à tous les articles	2154
débloquez l'intégralité des articles	2154
débloquez tous les articles	2154
débloquez tous nos articles	2154
déconnexion	19
découvrez notre boutique	2239
découvrez tous nos jeux	2268
découvrir l'offre	2152
découvrir la boutique	2271
découvrir nos offres	2253
découvrir toutes nos offres d'abonnement	2253
déjà un compte	2152
déjà un compte ? connectez-vous	2152
délka	623
délka #	623
déplier	2209
désabonnement	2344
désactiver les sous-titres	2273
désinscription	2344
détails	2209
dê a sua opinião	4096
dê sua opinião	4096
dê uma assinatura de presente	4177
dölj	4841
dölj annons	4938
dölj bildtext	4922
dölj svar	4933
düzeltme politikasi	5132
dāvini rakstu	3408
dāvini rakstu draugam	3408
děkujeme za hlas	610
děkujeme za hlasování	96	610
děkujeme za odběr	640
děkujeme za přihlášení	530
děkujeme za vaši zprávu	640
děkujeme za váš hlas	96	610
děkujeme za zprávu	640
dĺžka	4659
dĺžka #	4659
dịch tự động	5399
""", 'e': """
e-bülten	5076
e-bülten aboneliği	5076
e-mail alebo používateľské meno	4668
e-mail cím	2704
e-mail ili korisničko ime	4566
e-mail inválido	4086
e-mail nebo uživatelské jméno	636
e-mail-cím	2705
e-mail-cím vagy felhasználónév	2701
e-mailová adresa	530
e-pasts vai lietotājvārds	3451
e-post või kasutajanimi	1861
e-posta gönder	5031
e-posta ile paylaş	5139
e-postadress eller användarnamn	4916
e-pošta ali uporabniško ime	4772
e-poštni naslov	4775
echipa redacțională	4220
ecrã inteiro	4106
edición digital	1600
edición impresa	1600
editöre yaz	5132
editöre yazin	5132
editörün seçtikleri	5040
edição impressa	4004
eget beløb	791
eget beløp	3790
egyedi összeg	2698
egyszeri adomány	2698
egyszeri támogatás	2598
egyszeri támogatás küldése	2698
egyéb összeg	2698
ehkä myöhemmin	1998
ei mielipidettä	2078
ei tänään	1998
ei vielä tunnusta	2103
ei, aitäh	1858
eikö sinulla ole tunnusta	2103
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1041
eiti į receptą	66
ekskluzivno za naročnike	4772
el artículo continúa abajo	1779
el artículo continúa debajo	1779
el juego es solo para mayores de # años	1751
el millor de la setmana a la teva bústia	459
el más popular	1734
el més llegit	438
el més popular	495
el més vist	466
el reproductor se está cargando	1714
el. paštas	3358
el. paštas arba vartotojo vardas	3383
el. pašto adresas	3385
eldste først	3808
elfelejtett jelszó	2602
elfelejtette a jelszavát	2701
elfogadom az összeset	2682
elfogadom és folytatom	2679
elfogadom és megjelenítem	2679
elfogadás és folytatás	2679
elige tu suscripción	1700
elküldés	2705
elküldöm	96	2608	2705
elküldöm e-mailben	2720
ellenőrizd a postafiókod	2704
ellenőrizze a postafiókját	2704
elmentem későbbre	2608
elolvasom később	2720
elolvasta az összes ingyenes cikkét	2701
elrejtés	2627
els lectors també han llegit	466
elutasítom	2681
elérte a havi limitet	2701
elírást talált	2619
előfizetek	2602
előfizetés	2602
előfizetési csomagok	2701
előfizetési lehetőségek	2701
előfizető vagyok	2701
előfizetői ajánlat	2676
előfizetői előny	2676
előfizetői kedvezmény	2676
előfizetői tartalom	2602
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2602
előfizetőként megoszthatja a cikket	2608
előző	2625
előző cikk	2623
előző fotó	2707
előző kép	2707
előző oldal	2707
email cím	2705
email của bạn	5435
email của bạn sẽ không được hiển thị công khai	5368
email inválido	4126
email không hợp lệ	5414
email không đúng định dạng	5414
email no válido	1735
email này đã được đăng ký	5435
emailul tău	4308
emlékeztess később	2597
emlékezz rám	2702
emlékezzen rám	2702
emme voi näyttää sisältöä	2084
emme voi näyttää tätä sisältöä	2084
empfehlungen für sie	966
en beğenilen	5101
en beğenilenler	5101
en colaboración con	1751
en col·laboració amb	512
en este artículo	1645
en popüler	5125
en çok okunan	5040
en çok okunan haberler	5040
en çok okunanlar	5040
encara no estàs registrat	495
encuesta del día	1641
endast för dig som är prenumerant	4916
endast för medlemmar	4916
endast nödvändiga	4899
endast nödvändiga cookies	4899
endre tekststørrelse	3812
engangsbeløb	678
engangsbeløp	3790
engedélyezem	2694
engedélyezés	2694
engedélyezés és folytatás	2682
engedélyezés és megjelenítés	2682
engångsgåva	4800
enllaç copiat	465
ensemble, faisons vivre un média libre	2252
entgeltliche veröffentlichung	872
enthält werbung	869
entre em contato com a redação	4133
enviament gratuït	512
enviar comentário	4033
enviar corrección	1638
envoyer à un ami	2182
envoyer à un proche	2182
envoyez-nous vos témoignages	2232
envíanos tu opinión	1707
envío gratis	1751
epizód letöltése	2687
eredeti megjelenítése	2627
eredmény megtekintése	96
eredmények	97	2627
eredmények megtekintése	2670
erinnern sie mich später	830
eroare la încărcarea videoclipului	4305
erro ao carregar o vídeo	4153
error al cargar el vídeo	1762
erről bővebben itt írtunk	2625
erről is írtunk	2623
erről itt írtunk bővebben	2625
erscheint täglich	948
erscheint wöchentlich	948
erősítse meg az e-mail-címét	2704
es gratis y solo te llevará un minuto	1696
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	948
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1041
es izslēdzu reklāmu bloķētāju	3449
escanea el código qr	1723
escreva um comentário	4033
escriu a la redacció	502
escriu el teu correu electrònic	459
esi pirmais, kas komentē	3409
esimene kuu # €	1811
essayez # mois pour # €	2354
essayez un mois pour # €	2354
esta funcionalidad es sólo para registrados	1600
esta matéria foi útil para você	4069
esta navidad, regala una suscripción	1792
esta notícia foi útil	4069
esta página foi útil	4096
este artigo está bloqueado	4124
este artigo foi útil	4096
este artículo está bloqueado	1733
este artículo está protegido	1775
este campo é obrigatório	4126
este contenido está protegido	1775
este correo ya está registrado	1768
este e-mail já está cadastrado	4159
este espaço é moderado pela redação	4082
este resumo foi útil	4069
este video ya no está disponible	1714
este vídeo já não está disponível	4105
este vídeo no está disponible	1714
este vídeo não está disponível	4105
este vídeo não está mais disponível	4105
este vídeo ya no está disponible	1714
está a seguir este tema	4163
estás bloqueando nuestros anuncios	1765
estás de acuerdo? vota	1690
estás siguiendo este tema	1772
estä	2094
ethvert bidrag hjælper	792
etický kodex redakce	648
etický kódex redakcie	4678
etkinleştir	5115
etkö ole tilaaja	2103
etkö ole vielä tilaaja	2103
ett fel har uppstått	4920
ett fel uppstod. försök igen senare	4919
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1041
evaluează rețeta	66
evästeasetukset	2018
evästeet	2018
evästeet ja tietosuoja	2019
evästekäytäntö	2084
exclusiv pentru abonați	4243
exibir conteúdo	4109
exklusiv für abonnenten	1039
exklusiv für mitglieder	1039
exklusivt för medlemmar	4916
exklusivt för prenumeranter	4916
exkluzív tartalom előfizetőknek	2701
experimente grátis por # dias	114
experimente grátis por um mês	114	4091
externt innehåll	4899
externí obsah	619
externý obsah	4655
ez a cikk zárolt	2701
ez a mező kötelező	2704
ez a tartalom nem elérhető	2679
ez a tartalom nem jeleníthető meg	2679
ez a videó már nem elérhető	2687
ez a videó nem elérhető	2687
ez is érdekelhet	2623
ez is érdekelheti	2623
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2679
ezt a témát már követi	2717
ezt is ajánljuk	2623
ezt olvasta már	2623
ezt olvastad már	2623
eén keer toestaan	3613
ešte nemáte predplatné	4668
ešte nemáte účet	4668
ești de acord? votează	4225
ești deja abonat	4251
ești deja abonată	4251
""", 'f': """
facebook ile giriş yap	5124
facebook'ta paylaş	5031
facebook-bejegyzés betöltése	2682
facebook-poszt betöltése	2682
facebookでシェア	3070
facebookでシェアする	3070
facebookでログイン	3157
facebookで共有	3171
facebookで続ける	3157
facebookで見る	3175
facturació anual	495
facturació mensual	495
facturación anual	1734
facturación mensual	1734
facturare anuală	4282
facturare lunară	4282
facturé annuellement	2289
facturé mensuellement	2289
faire un don défiscalisé	2285
faktureras årligen	4916
faktureres årlig	3793
faktureres årligt	794
fale com a redação	4133
fazer doação	4157
fazer uma doação mensal	4157
fazer uma doação única	4157
faça login	4004
faça o quiz	4099
faça o teste	4099
faça uma doação única	4157
faça uma pergunta sobre esta reportagem	4069
felhasználási feltételek	2679
felhasználási jog vásárlása	2712
felhasználónév	2702
felhasználónév vagy e-mail	2701
feliratkozás	2705
feliratkozás hírlevélre	2704
feliratok megjelenítése	2687
fermer la fenêtre	2327
fes el qüestionari	472
fes una donació	434
fes-te sòcia	490
ficha técnica	4051
fiecare contribuție contează	4277
fiecare donație contează	4242
fiecare leu contează	4242
film jest niedostępny w twoim kraju	3932
film nie jest już dostępny	3932
film niedostępny	3932
fin de la publicité	2271
fine della pubblicità	2967
fine pubblicità	2967
fiyati gör	5106
fizetett együttműködés	2722
fizetett hirdetés	92	2611
fiók létrehozása	2602
fiókom	2602
foglalja le helyét	2676
folytatás a hirdetés után	2722
folytatás apple-fiókkal	2701
folytatás facebookkal	2701
folytatás google-fiókkal	2701
folytatás google-lel	2701
folytatás kikapcsolás nélkül	2695
fontu büyüt	5139
form gönderildi	5155
formulaire envoyé	2325
formulário enviado	4159
forstået	722
forstått	3718
forstør	781
forstør billede	720
forstør billedet	800
forstørr	3781
forstørr bilde	3716
forstørr bildet	3799
fortsett uten å slå av	3788
fortsett uten å støtte	3674
fortsätt läsa efter annonsen	4822
fortsätt med apple	4916
fortsätt med e-post	4916
fortsätt med facebook	4916
fortsätt med google	4916
fortsätt utan att stänga av	4909
fortsätt utan att stödja	4799
fortsæt med apple	794
fortsæt med at læse	700
fortsæt med e-mail	794
fortsæt med facebook	794
fortsæt med google	794
fortsæt uden at slå fra	788
fortsæt uden at støtte	677
foto # iš #	3396
fotogalería	1645
fotografia următoare	4310
fotoğraf galerisi	5130
fotoğrafi büyüt	5130
fotoğraflar için tiklayin	5043
fotoğraflari gör	5130
fotoğraflari görmek için tiklayin	5046
fotó #/#	2706
fotó megtekintése	2706
fotó: #/#	2706
fotók megtekintése	2706
fra vores annoncører	815
fra vår butikk	3774
fra våre partnere	3814
frete grátis	4142
friss hírek	2623
frissítse az oldalt	2697
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4830
från vår butik	4895
från våra annonsörer	4938
från våra partner	4938
frühbucher-tickets	1019
frühbucherrabatt sichern	1019
fuld skærm	781
fuldskærm	720
fullskärm	4903
fyll i fältet	4919
fäll ihop	4841
fäll ut	4841
fältet är obligatoriskt	4919
få adgang	681
få artiklen læst op	692
få de vigtigste nyheder hver morgen	686
få de viktigaste nyheterna varje morgon	4811
få de viktigste nyhetene hver morgen	3685
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	780
få notifikationer	784
få notiser	4906
få nyheder på mail	686
få nyheter på e-post	3685
få nyheter på mejlen	4811
få overblikket her	720
få tilgang	3678
få varsel når vi skriver om dette	3716
få varsler	3784
följ	4819
följ det här ämnet	4935
följ direktrapporten	4922
följ författaren	4935
följ journalisten	4935
följ liverapporten	4922
följ oss	4819
följ skribent	4819
följ skribenten	4935
följ ämne	4935
följ ämnen	4935
följ ämnet	4819
för prenumeranter	4804
förderer werden	832
fördermitglied werden	832
föregående	4840
föregående artikel	4837
föregående bild	4922
föregående sida	4922
förnamn	4920
förstora	4840
förstora bild	4922
förstora bilden	4922
försök igen senare	4919
føj til foretrukne kilder	812
føj til mine emner	812
følg	695	696	3693
følg alle	696
følg alle emner	697
følg dette emne	812
følg dette temaet	3810
følg direkte	3799
følg direktesenteret	3799
følg emne	695
følg emner	697
følg emnet	3810
følg forfatter	3810
følg forfatteren	3810
følg ikke længere	812
følg journalist	3810
følg journalisten	3810
følg liveblog	800
følg livebloggen	800
følg os	695
følg oss	3693
følg sagen her	720
følg saken direkte	3799
følg serien	697
følg skribent	812
følg skribenten	812
følg tema	3693
følg temaet	3810
følg temaet og få varsel	3716
følger	696
für abonnenten	837
für den newsletter anmelden	849
für dich empfohlen	966
für sie empfohlen	966
für sie entstehen keine mehrkosten	967
fă o donație	4190
fă quizul	4255
fă testul	4255
fără obligații	4243
fără spam	4283
fără sunet	4261
fără tine nu putem	4242
főoldal	2707
""", 'g': """
galbūt vėliau	3379
galeri için tiklayin	5043
galerie schließen	1044
galerie öffnen	1044
galeriyi aç	5046
galeriyi gör	5130
galeriyi görmek için tiklayin	5046
galéria	2625
galéria (#	2706
galéria bezárása	2707
galéria megnyitása	2707
galéria megtekintése	2625
garanta já o seu ingresso	4072
gastos de envío incluidos	1713
gastos de envío no incluidos	1713
gauti pranešimus	3378
gaver kan trækkes fra i skat	791
ge en engångsgåva	4913
ge en gåva	4914
ge återkoppling	4931
gefällt mir	1057
gefällt mir nicht	1057
gelesen von einer künstlichen stimme	1026
gelişmelerden aninda haberdar olun	5114
gem til læseliste	692
generisano veštačkom inteligencijom	4578
genindlæs siden	790
genişlet	5047
gerenciar opções	4152
gerenciar preferências	4152	4174
geri dön	5047
gerir opções	4152
gerir preferências	4152
gestionează consimțământul	4264
gestionează cookie-urile	4304
gestionează opțiunile	4207	4304
gestionează preferințele	4264
geçerli bir e-posta adresi girin	5126
geçerli süre	5108
geçersiz e-posta	5126
geçersiz e-posta adresi	5126
ghi nhớ đăng nhập	5412
gia hạn gói	5434
giriş	5022
giriş yap	5022
giriş yapin	5022
giriş yapin veya üye olun	5022
giv et beløb	791
giv et engangsbeløb	791
giv os feedback på artiklen	709
già abbonato	2867
già registrato	2867
giải đố ngay	5394
giảm cỡ chữ	5425
giọng nam miền bắc	5373
giọng nam miền nam	5373
giọng nữ miền bắc	5373
giọng nữ miền nam	5373
giọng đọc ai	5398
giọng đọc tự động	5398
gjenstående tid	3781
gjenstående tid #	3780
gjenstående tid -#	3780
glasnoća	4558
gli articoli più letti	2955
glömt ditt lösenord	4916
glömt lösenord	4804
glömt lösenordet	4916
glücksspiel kann süchtig machen	871
godišnja naplata	4567
godišnja pretplata	4567
godišnje	4567
godišnje plaćanje	4567
godkänn	4824
godkänn alla	4824
godkänn alla cookies	4899
godkänn och fortsätt	4899
godkänn och visa	4899
godkänn och visa innehåll	4827
google hirdetések	2722
google ile giriş yap	5124
google playからダウンロード	3147
google playで手に入れよう	3147
google play에서 다운로드	3281
google reklāmas	3462
google से जारी रखें	2575
google-hirdetések	2722
googleでログイン	3157
googleで優先するソースに設定	3187
googleで登録	3157
googleで続ける	3157
googleの優先するソースに追加	3187
google検索の優先するソースに追加	3187
gorące tematy	3866
gracias por tu opinión	1675
gratuit, fără spam	4283
grazie, il tuo messaggio è stato inviato	2990
grotuvas įkeliamas	3375
großansicht	1044
gràcies pel teu vot	469
gràcies per la teva opinió	451
gràcies per votar	451
gràcies, el teu missatge s'ha enviat	496
gràcies, ja estàs subscrit	459
grátis e sem spam	4126
grįžti į pradžią	3387
grįžti į viršų	3387
guardar artículo	1625
guardar configuración	1719
guardar para después	1703
guardar para leer después	1703
guardar preferências	4109
gå ikke glip af	717
gå ikke glip af noget	686
gå ikke glipp av noe	3685
gå til forsiden	3799
gå til hovedindhold	800
gå til indhold	720
gå til innhold	3799
gå til liveblog	800
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	766
gå til shop	774
gå til toppen	800
gå till receptet	66
gåvolänk	4937
généré par ia	2319
généré par l'ia	2319
gépi felolvasás	2687
gépi fordítással készült	2714
géppel fordítva	2714
gérer la confidentialité	2318
gérer les cookies	2192
gérer les préférences	2234
gérer les traceurs	2318
gérer mes alertes	2246
gérer mes choix	2192
gérer mes cookies	2318
gérer mes préférences	2318
gérer mon consentement	2277
gérer vos préférences	2277
gérer vos préférences de cookies	2234
góp ý	5347
gönder	96	5127
gönderiyi göster	5110
gönderiyi yükle	5110
gör quizzet	4888
gör testet	4892
görseli büyüt	5130
görüş bildir	5100
görüşünü bildir	5100
görüşünüzü bildirin	5100
gündem	5040
günün anketi	96	5069
günün bulmacasi	5145
günün haberleri	5040
günün kelimesi	5145
günün sudokusu	5145
günün özeti	5040
głosuj	96	3922
głośność	3933
gợi ý	5348
gửi	96	5347
gửi bài cho tòa soạn	5419
gửi bài viết	5419
gửi bình luận	5347	5368
gửi bình luận của bạn	5367
gửi cho bạn bè	5383
gửi email	5336
gửi góp ý	5391
gửi phản hồi	5391
gửi thành công	5414
gửi tin bài	5419
gửi trả lời	5391
gửi ý kiến	5347
gửi ý kiến của bạn	5391
gửi đi	5415
gửi ảnh cho chúng tôi	5419
""", 'h': """
haber bülteni	5076
haber güncelleniyor	5046
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	5031
haberi paylaş	5162
haberi özetle	5136
haberin devami aşağida	5083
haberin devami için kaydirin	5083
haberin devami için tiklayin	5043
haberin kilidini aç	5154
haberle ilgili diğer haberler	5045
haberlere dön	5157
hacer una donación mensual	1766
hacer una donación puntual	1766
haftanin testini çözün	109
haga su donación	1797
haga una donación	1797
haga una donación hoy	1797
hai già un account	2867
hai già votato	2961
halda nõusolekut	1852
hallitse evästeitä	2084
hang letöltése	2687
hanganyag letöltése	2687
hangerő	2688
hantera inställningar	4899
har du sett något	4927
harici içerik	5046
haritayi aç	5047
has arribat al límit d'articles gratuïts	463
has iniciado sesión	1673
has olvidado tu contraseña	1734
hasznos volt az összefoglaló	2619
hasznosnak találta a cikket	2619
hasło	3947
havi előfizetés	2702
havi fizetés	2702
havi rendszeres támogatás	2698
havi támogatás	2598
hayir teşekkürler	5020
hayir, teşekkürler	5020
haz una pregunta sobre este artículo	1675
he leído y acepto la política de privacidad	1696
he llegit i accepto la política de privacitat	447
he olvidado mi contraseña	1734
hela artikeln fortsätter nedan	4822
heli välja	1854
helskärm	4903
helskärmsläge	4902
helyesbítési szabályzat	2711
henüz abone değil misiniz	5124
hepsini gör	5046
her destek önemli	5122
her katki değerli	5122
her katki önemli	5122
her zaman göster	5110
hesap oluştur	5022
hi estàs d'acord? vota	451
hiba bejelentése	2711
hiba jelentése	2627	2711
hiba történt	2705
hiba történt, próbálja újra később	2704
hiba történt. próbálja újra	2704
hiba történt. próbálja újra később	2704
hibabejelentés	2711
hibás e-mail-cím	2704
hibát talált	2619
hibát talált a cikkben	2711
hibát találtál	2711
hibát találtál a cikkben	2711
hier reinhören	937
hinweis schließen	830
hirdetés	2611
hirdetés bezárása	2611
hirdetés elrejtése	2722
hirdetés jelentése	2722
hirdetés vége	2722
hirdetés, görgessen tovább	2611
hirdetésblokkolót használsz	2695
hirdetések engedélyezése	2697
hirdetések kikapcsolása	2722
hivatkozás másolva	2720
hivatkozás másolása	2720
hiển thị bài đăng	5402
hiển thị nội dung	5402
hiện phụ đề	5398
hjälp oss att rätta fel	4830
hlasitosť	4659
hlasovalo # lidí	610
hlasovalo # čtenářů	610
hlasovat v anketě	610
hlasovať	96	4650
hlasovať v ankete	4649
hlavná stránka	4674
hlavné správy	4598
hlavní stránka	643
hlavní zprávy	551
ho già donato	2860
ho già un account	2988
hogyan kapcsolhatom ki a hirdetésblokkolót	2695
hogyan védjük forrásainkat	2711
hoje não	3998
hoppa till huvudinnehåll	4922
hoppa till innehåll	4840
hoppa till innehållet	4922
hoppa över inlägg från facebook	4840
hoppa över inlägg från instagram	4840
hoppa över inlägg från x	4840
hors-séries, livres, affiches	2239
hozzáadás a kedvenc forrásokhoz	2717
hozzáadás a témáimhoz	2717
hozzáadás preferált forrásként	2717
hozzájárulás kezelése	2679
hozzájárulás módosítása	2679
hozzájárulás visszavonása	2679
hozzájárulások kezelése	2679
hozzászólok	2619
hozzászólás	2619
hozzászólás elküldése	2715
hozzászólás jelentése	2715
hozzászólás küldése	2715
hozzászólási szabályzat	2715
hozzászólások	2619
hozzászólások megjelenítése	2715
hozzászólások megtekintése	2619
hrajte zodpovědně	540
hrať	4650
hrať teraz	4649
hrát	613
hrát teď	610
hvala za sporočilo	4775
hvala za vaš glas	4550	4755
hver krone hjælper	792
hver krone tæller	792
hvert bidrag hjælper	792
hylkää	2018
hylkää kaikki	2018
hyppää reseptiin	66
hyppää sisältöön	2110
hyväksy	2018
hyväksy evästeet	2018
hyväksy ja jatka	2084
hyväksy ja näytä	2084
hyväksy ja sulje	2084
hyväksy kaikki	2018
hágase suscriptor	1796
hágase suscriptora	1796
hátralévő idő	2688
hátralévő idő #	2687
hátralévő idő -#	2687
hämta på google play	4904
här kan du kommentera artikeln	4830
hääleta	96
håll dig uppdaterad	4811
håll mig inloggad	4916
hình tiếp theo	5436
hírfolyam	2623
hírlevelek	2629
hírlevél	2629
hírlevél-feliratkozás	2629
hívj meg minket egy kávéra	2698
hívjon meg minket egy kávéra	2698
hören sie diesen artikel	937
hør saken	3691
hết quảng cáo	5397
hủy bất cứ lúc nào	5412
hủy trả lời	5368
""", 'i': """
i den här artikeln	4922
i più commentati	2903
i più letti	2903
i più letti della settimana	2955
i più visti	2903
iba nevyhnutné	4655
iba pre predplatiteľov	4594
ich unterstütze schon	830
identifícate	1700
idi na sadržaj	4572
időtartam	2688
időtartam #	2688
ielikt grozā	3440
ielogojies, lai komentētu	3409
ielādēt ierakstu	3442
ielādēt saturu	3442
ielādēt vēl	3455
ienākt	3403
ienākt ar facebook	3451
ienākt ar google	3451
iepriekšējais attēls	3455
iepriekšējais raksts	3455
iepriekšējā lapa	3455
iesakām	3405
ieslēgt paziņojumus	3447
ieslēgt skaņu	3444
iesūti fotogrāfijas	3456
iesūti ziņu	3456
iesūtīt ziņu	3456
iesūtīt ziņu anonīmi	3456
ievadiet derīgu e-pasta adresi	3453
ieși din ecran complet	4260
igal reedel. tasuta. ilma spämmita	1863
igen, kérek	2694
igen, kérem	2694
igen, köszönöm	2694
ignorar anúncio	4153
ignorer la publicité	2319
ihre meinung zählt	882
ihre stimme wurde gezählt	96	1014
ikke abonnent ennå	3793
ikke gå glipp av	3713
ikke nå	3674	3786
ikmēneša ziedojums	3450
il più popolare	2989
il più scelto	2988
il tuo browser non può riprodurre il video	2925
il tuo commento sarà pubblicato dopo l'approvazione	2940
il tuo messaggio è stato inviato	2990
il tuo voto è stato inviato	2961
il tuo voto è stato registrato	2961
iletişim	5039	5056
ilgili içerikler	5040
ilginizi çekebilecek haberler	5040
ilginizi çekebilir	5040
ilmoita asiavirheestä	2025
ilmoita virheestä	2025
im browser öffnen	1068
image précédente	2327
imaginea anterioară	4310
imaginea următoare	4310
imam račun	4566	4772
imate namig? pišite nam	4781
imate priču za nas	4575
imię	3950
imię i nazwisko	3950
impossible de charger la vidéo	2319
impossible de lire la vidéo	2319
imprimir artículo	1703
imprimir esta matéria	4093
in bài	5336
in bài viết	5336
in công thức	66
in trang này	5383
inbäddat innehåll	4899
indhold fra annoncør	815
indholdet er ikke tilgængeligt	777
indlæg fra facebook	720
indlæg fra instagram	720
indlæs flere	720
indlæs indhold	777
indlæs opslag	777
indlæs video	777
indlæser afspiller	780
indlæser video	780
indtast beløb	791
inga kommentarer än	4933
ingen åsikt	4892
ingresá	1700
ingyen, minden héten	2631
ingyen, spam nélkül	2704
ingyenes regisztráció	2602
ingyenes szállítás	2677
inicia la sessió per comentar	469
inicia sesión	1600
inicia sesión con google	1733
inicia sesión para comentar	1707
inicia sessió	435
inicia sessió amb google	494
iniciar reproducción	1762
iniciar reprodução	4153
iniciar sesión	1600
iniciar sesión con apple	1700
iniciar sesión con facebook	1700
iniciar sesión con google	1700
iniciar sessão	4004
inicie sesión	1600
inicie sesión o regístrese	1796
inicie sesión para seguir leyendo	1796
inläst av en syntetisk röst	4902
inne artykuły	3866
innehåll från annonsör	4938
innehåll från våra partner	4938
innehållet kan inte visas	4899
innehållet är skyddat av upphovsrätt	4869
innhold fra annonsør	3723
innhold fra våre annonsører	3814
innhold fra våre partnere	3814
inscription confirmée	2325
inscription à la newsletter	2163
inscrivez-vous à notre newsletter	2163
inscrição confirmada	4159
inscrição realizada com sucesso	4126
insira o seu endereço de email	4086
insira um e-mail válido	4126
instagram-bejegyzés betöltése	2682
instagramで見る	3175
instagramの投稿を読み込む	3144
instagram에서 보기	3311
instagram에서 이 게시물 보기	3311
instalează aplicația	4237
inställningar	4824
inte prenumerant än	4916
integritetsinställningar	4899
introdu emailul tău	4308
introduce tu correo electrónico	1768
introduce un correo electrónico válido	1735
introduce un correo válido	1735
introduce un email válido	1696
introduceți adresa de email	4308
introduceți o adresă de email validă	4283
introdueix un correu vàlid	496
intră în cont	4193
invítanos a un café	1595
iná suma	4665
início	4047
ir a la galería	1739
ir a la página de donaciones	1729
ir para a navegação	4045
ir para a página de doações	4120
ir para a página de donativos	4120
ir para o conteúdo	4047
ir para o conteúdo principal	4045
ir para o rodapé	4045
irány a bolt	2676
irányítószám	2705
isključi zvuk	4557
isključio sam blokator oglasa	4562
isključite adblock	4562
isključite blokator oglasa	4562
ispiši	4498
ispiši recept	66
ispiši članak	4583
ispravci i pojašnjenja	4575
isso foi útil	4096
istediğin zaman iptal et	5124
istediğiniz zaman abonelikten çikabilirsiniz	5076
istediğiniz zaman iptal edin	5022
isto foi útil	4096
iz naše trgovine	4553	4758
iz našeg shopa	4553
izberi naročnino	4772
izberite naročnino	4772
izbor uredništva	4705
izdrukāt	3408
izmēģini # dienas bez maksas	3403
izslēdziet reklāmu bloķētāju	3449
izslēgt skaņu	3444
izveidots ar mākslīgo intelektu	3457
izvēlies abonementu	3451
izvēlies summu	3450
izvēlieties abonementu	3451
izvēlieties summu	3450
izvēlēties plānu	3451
içeriğe geç	5046
içeriği görüntüle	5110
içeriği göster	5110
içeriği yükle	5110
iş birliği	5033
iş birliğiyle	5141
iš mūsų parduotuvės	3371
iš mūsų partnerių	3394
išbandykite # dienų nemokamai	3333
išjungiau reklamos blokavimą	3380
išjungti garsą	3375
išjunkite reklamos blokavimą	3380
išorinis turinys	3351
išsaugoti	3338
išsaugoti nustatymus	3373
išsaugoti pasirinkimą	3373
išsaugoti straipsnį	3338
išsaugoti vėlesniam laikui	3392
išversta automatiškai	3389
išversta dirbtinio intelekto	3389
""", 'j': """
j'ai déjà donné	2140
j'ai déjà un compte	2152
j'ai désactivé adblock	2283
j'ai désactivé mon adblock	2283
j'ai désactivé mon bloqueur	2283
ja hi estàs subscrit	463
ja hi estàs subscrit? entra	463
ja n'ets subscriptor? inicia sessió	435
ja tens compte? inicia sessió	463
ja, gärna	4908
ja, slå på	4908
jaa sähköpostilla	2123
jaa twitterissä	2012
jaa x:ssä	2012
jag förstår	4824
jag har stängt av annonsblockeraren	4909
jag har stängt av den	4912
jag har stängt av min annonsblockerare	4909
jag stödjer redan	4799
jaga sõbraga	1816
jak chronimy nasze źródła	3957
jak chronimy źródła	3957
jak chráníme své zdroje	648
jak chráníme zdroje	648
jak to zrobić	3939
jak vypnout blokování reklam	630
jak wyłączyć adblocka	3938	3939
jak wyłączyć blokowanie reklam	3938
jakość	3933
jatka sähköpostilla	2103
jau turiu paskyrą	3383
jaunākie	3405
jaunākie vispirms	3458
jautā mākslīgajam intelektam	3409
javascript ei ole käytössä	2087
javascript er slået fra	780
javascript er slått av	3780
javascript està desactivat	480
javascript ir izslēgts	3444
javascript išjungtas	3375
javascript je isključen	4557
javascript je vypnutý	622
javascript jest wyłączony	3932
javascript måste vara påslaget	4902
javascript on pois päältä	2087
javascript on välja lülitatud	1854
javascript är avstängt	4902
javascript är inaktiverat	4902
javascript đã bị tắt	5402
javascript вимкнено	5280
javascript е изключен	331
javascript отключен	4437
javascript отключён	4437
javascript מושבת	2446
javascript ถูกปิดใช้งาน	4992
javascriptが無効になっています	3144
javascript已停用	5548
javascript已禁用	5548
javítások és pontosítások	2711
je commande ce numéro	2240
je consens au traitement de mes données	2291
je découvre l'offre	2324
je découvre les offres	2324
je fais un don défiscalisé	2285
je gère mes choix	2196
je gère mes cookies	2192
je m'équipe	2310
je paramètre mes choix	2196
je soutiens déjà	2140
jede spende zählt	952
jede unterstützung hilft	1037
jeder beitrag zählt	952
jeder euro zählt	952
jederzeit kündbar	1040
jednorazový dar	4665
jednorazový príspevok	4666
jednorázový dar	633
jednorázově	522
jednou týdně, zdarma	531
jeg forstår	3702
jeg har slået den fra	790
jeg har slået min adblocker fra	788
jeg har slått av annonseblokkering	3788
jeg har slått den av	3789
jeg støtter allerede	677	3674
jegyek itt kaphatók	2625
jegyvásárlás	2677
jelenlegi idő	2688
jelenlegi idő #	2687
jelentkezzen be vagy regisztráljon	2602
jelentés	2716
jelszó	2702
jelszó megjelenítése	2701
jen nezbytné cookies	619
jen pro předplatitele	524
jesteś już prenumeratorem	3946
jesteś już subskrybentem	3946
jetzt angebot wählen	961
jetzt anhören	862
jetzt prüfen lassen	113
jetzt reinhören	937
jetzt rätseln	1014
jetzt unterstützen	832
ještě nemáte předplatné	636
ještě nemáte účet	636
jiná částka	633
již jste hlasovali	610
již mám předplatné	524
již mám předplatné, přihlásit se	525
již máte předplatné	525
jméno	641
jméno a příjmení	641
joacă acum	4255
joacă gratuit	4255
joacă responsabil	4298
jobs in ihrer nähe	935
jogar grátis	4099
jogue grátis	4099
jokainen euro on tärkeä	2101
jokainen lahjoitus on tärkeä	2101
jokin meni pieleen. yritä uudelleen	2107
jokin meni vikaan. yritä uudelleen	2107
jotain meni vikaan. yritä myöhemmin uudelleen	2107
jotain meni vikaan. yritä uudelleen	2107
još nema komentara	4579
još nemate račun	4566
još niste pretplatnik	4566
još vesti	4495
još vijesti	4495
jsem předplatitel, přihlásit se	525
jste už předplatitel	636
junte-se à conversa	4082
jurnalismul de calitate costă	4242
juttu jatkuu kuvan jälkeen	2015
juttu jatkuu mainoksen jälkeen	2015
juttu jatkuu videon jälkeen	2015
juttu on luettu koneäänellä	2087
juttua päivitetään	2015
jutun lukee koneääni	2012
jutun lukee synteettinen ääni	2087
jutun lukee tekoäly	2087
jutun lukee tekoälyääni	30	2012
jutun voi myös kuunnella	2012
już głosowałeś	3919
już obserwujesz	3965
już wspieram	3828
już wyłączyłem	3942
já desativei	4117
já desativei o bloqueador	4117
já doei	3998
já está inscrito	4159
já nas bancas	4072
já segue este autor	4138
já segue este tema	4138
já sou apoiador	3998
já sou assinante	4004
já tem conta	4004
já tem uma conta	4004
já tenho conta	4124
já votou	4097
já é assinante? faça login	4004
já é subscritor	4091
já é subscritor? inicie sessão	4091
játssz most	2670
játék indítása	2670
jährlich abgerechnet	1039
jährliche abrechnung	1040
jährliche zahlung	1040
jälgi autorit	1869
jälgi teemat	1869
jälgid juba	1869
jälgid seda teemat	1869
jäljellä oleva aika	2087
jäljellä oleva aika #	2087
jäljellä oleva aika -#	2087
jäljentäminen kielletty	2115
järelejäänud aeg	1855
järelejäänud aeg -#	1854
järgmine artikkel	1865
järgmine leht	1865
järgmine pilt	1865
järgmine video	1854
järjestys	2120
järjestä	2120
jäsenetu	2081
jäta mind meelde	1861
jätka apple'iga	1861
jätka facebookiga	1861
jätka google'iga	1861
jätä kommentti	2025
jūs izmantojat reklāmu bloķētāju	3449
jūs jau balsavote	3369
jūs jau esat nobalsojis	3438
jūs naudojate reklamos blokavimo programą	3380
jūs sekate šią temą	3391
jūs sekojat šai tēmai	3459
jūsu balss ir ieskaitīta	3438
jūsu balss ir pieņemta	3438
jūsu e-pasta adrese	3453
jūsu e-pasts	3453
jūsu vārds	3454
jūsu ziņa	3454
jūsų balsas užskaitytas	3369
jūsų balsas įskaitytas	3369
jūsų el. paštas	3358
jūsų el. pašto adresas	3358
jūsų vardas	3386
jūsų žinutė	3386
""", 'k': """
k tématu	551
k téme	4598
k vánocům darujte předplatné	665
kaikki oikeudet pidätetty	2115
kaip išjungti reklamos blokavimą	3380
kaip saugome šaltinius	3388
kakinställningar	4899
kako isključiti adblock	4562
kako isključiti blokator oglasa	4562
kako štitimo izvore	4575
kako štitimo svoje izvore	4575
kalan süre	5108
kapcsolat a szerkesztőséggel	2711
kapcsolat a szerzővel	2707
kapcsold ki a reklámblokkolót	2695
kapcsolja ki a hirdetésblokkolót	2695
kapcsolódó	2623
kapcsolódó cikk	2623
kapcsolódó cikkek	2623
kapcsolódó tartalom	2623
kapcsolódó témák	2623
karte öffnen	896
karácsonyra ajándékozzon előfizetést	2725
kas kokkuvõte oli kasulik	1817
kas mėnesį remti	3381
kategóriák	2623
katrs eiro ir svarīgs	3450
katrs eiro palīdz	3450
katrs ziedojums palīdz	3450
katru piektdienu. bez maksas. bez surogātpasta	3453
katso kuvat tästä	2030
katso myös	2028
katso video tästä	2030
katso video yltä	2030
kattintson a nagyításhoz	2707
kaupallinen sisältö	2125
kaupallinen yhteistyö	92	2015
kaupallisen kumppanin sisältö	2125
kaut kas nogāja greizi. mēģiniet vēlreiz	3453
kaydiniz için teşekkürler	5076
każda wpłata pomaga	3944
każda wpłata się liczy	3944
każda złotówka pomaga	3944
każda złotówka się liczy	3944
każde wsparcie się liczy	3944
každou neděli, zdarma	531
každá koruna pomáhá	634
každá koruna se počítá	634
každé euro pomáha	4666
každé euro sa počíta	4666
každé pondělí, zdarma	531
každé ráno, zdarma	531
každý dar pomáha	4666
každý dar pomáhá	634
každý piatok. zadarmo. bez spamu	4671
každý príspevok pomáha	4666
každý príspevok sa počíta	4666
každý pátek do e-mailu	531
každý pátek, zdarma	531
každý pátek. zdarma. bez spamu	640
každý příspěvek pomáhá	634
každý příspěvek se počítá	634
každý týden, zdarma	531
kažkas nutiko. bandykite dar kartą	3385
kdykoli lze zrušit	525
kdykoliv lze zrušit	525
kdykoliv můžete zrušit	636
keela kõik	1853
keeldu kõigist	1853
keisti sutikimą	3373
keisti šrifto dydį	3392
kenttä on pakollinen	2107
kereskedelmi együttműködés	2677
keresztnév	2705
keresztrejtvény	2673
keresés	2625
keskeytä	2088
keskustelu on päättynyt	2119
keskustelun säännöt	2119
kevesebb mutatása	2707
kezdőlap	2625
không phải bây giờ	5326
không spam	5414
không thể hiển thị nội dung này	5402
không thể phát video	5398
không thể phát video này	5398
không thể tải video	5432
không, cảm ơn	5326
ki kan gjøre feil	3806
ki-antworten können fehler enthalten	1054
ki-übersetzung	1055
ki-übersicht	925
kiekvieną penktadienį. nemokamai. be šlamšto	3385
kiellä kaikki	2085
kiitos viestistäsi	2107
kiitos äänestämisestä	2072
kiitos äänestäsi	96	2072
kiitos! tarkista sähköpostisi	2107
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2695
kingi artikkel sõbrale	1816
kinyitás	2627
kipróbálom	2602
kirjaudu sisään	2001
kirjaudu sähköpostilla	2103
kirjoita sähköpostiosoitteesi	2004
kitas vaizdo įrašas	3375
kitöltöm a kvízt	2670
kiválasztom	2702
kiválasztás	2702
kizárólag előfizetőknek	2701
kişisel verilerimin işlenmesini kabul ediyorum	5126
kiểm tra hộp thư của bạn	5414
kiểm tra kiến thức của bạn	5394
kjøp abonnement	3678
kjøp billett	3774
kjøp billetter	3774
kjøp billetter her	3774
kjøp boka	3774
kjøp boken	3774
kjøp her	3774
kjøp lisens	3804
kjøp nå	3774
kjøp rettigheter	3804
kjøp tilgang	3678
klausies podkāstu	3410
klausies podkāstu šeit	3410
klausies šo rakstu	3408
klausies šo rakstu (# min	3408
klausykite tinklalaidės	3340
klausykite tinklalaidės čia	3340
klausykitės straipsnio	3338
klausīties	3408
klausīties rakstu	3408
kliknij, aby powiększyć	3952
kliknutím zväčšíte	4674
kliknutím zvětšíte	643
klippet er ikke længere tilgængeligt	780
klippet är inte längre tillgängligt	4902
ključne besede	4705
ključne reči	4495
ključne riječi	4495
klíčová slova	551
kniha s věnováním autora	540
knihkupectví	539
kodex diskutujících	655
kodėl matau šią reklamą	3394
kohustuslik väli	1863
kohustuslikud väljad	1863
kokeile # päivää maksutta	2001
kokkuvõtte tegi tehisintellekt	1867
koko näyttö	2088
kolačići	4512
kom ihåg mig	4917
komentarai uždaryti	3390
komentariši	4580
komentarų dar nėra	3390
komentarų nėra	3390
komentavimas išjungtas	3339
komentavimas uždarytas	3390
komentavimo taisyklės	3339
komentiranje je onemogućeno	4579
komentovať	4685
komentáre	4601
komentář	549
komentáře	549
komentāri	3403
komentāri ir slēgti	3458
komentāru vēl nav	3458
komentēt	3403
komentēšana ir slēgta	3409
komentēšanas noteikumi	3409
komercijalni sadržaj	4585
komerčné oznámenie	4597
komerční obsah	661
komerční prezentace	661
komerční sdělení	92	538
komerční článek	661
komerčný obsah	4689
komerčný článok	4689
komment jelentése	2715
komment küldése	2715
komment írása	2715
kommentar gelöscht	1056
kommentarer blir gjennomgått før publisering	3716
kommentarerna förhandsmodereras	4830
kommentarerna är stängda	4933
kommentek megjelenítése	2715
kommentek megtekintése	2619
kommentelési szabályzat	2619
kommentoi ensimmäisenä	2119
kommentoinnin säännöt	2119
kommentointi on päättynyt	2119
kommentér	709
kommersiellt innehåll	4938
konekäännetty	2117
konekäännös	2118
kontakt z redakcją	3957
kontakta författaren	4922
kontaktirajte uredništvo	4781
kontaktovať autora	4674
kontaktovať redakciu	4678
kontynuuj bez wyłączania	3938
koostöö	1820
kopiera gåvolänk	4937
kopiera länk	4818
kopiera länken	4818
kopiering förbjuden	4928
kopijuoti draudžiama	3395
kopijuoti nuorodą	3333
kopioitu leikepöydälle	2123
kopiraj povezavo do članka	4708
kopirano u međuspremnik	4583
kopirano v odložišče	4788
kopiér link	692
kopiér linket	692
kopsavilkumu veidojis mākslīgais intelekts	3457
kopírovanie zakázané	4679
kopírovat odkaz	534	535
kopírovať odkaz	4601
kopírování zakázáno	649
kopēt saiti	3403
kopēšana aizliegta	3463
korisničko ime	4567
korisničko ime ili e-mail	4566
korzyść dla prenumeratorów	3925
korábban írtunk róla	2623
kostenlos und jederzeit kündbar	1041
kosárba	2613
kosárba rakom	2676
kosárba teszem	2676
koupit aktuální vydání	616
koupit lístky	616
koupit nyní	616
koupit časopis	616
kreiraj račun	4488
kreirano uz pomoć ai	4578
kreirano uz pomoć umjetne inteligencije	4578
kreuzworträtsel	1016
križaljka	4551
križanka	4756
krzyżówka	3922
krížovka	4650
książka z autografem	3848
książka z autografem autora	3848
książki z autografem	3848
księgarnia	3849
księgarnia internetowa	3849
kuidas reklaamiblokeerija välja lülitada	1859
kullanim koşullari	5034	5056
kumppanin sisältö	2125
kumppanisisältö	2125
kun nødvendige	3777
kun nødvendige cookies	777
kup dostęp	3832
kup książkę	3925
kup licencję	3958
kup licencję na publikację	3958
kup tę książkę	3925
kup w księgarni	3848
kupi naročnino	4701
kupte nám kávu	633
kuula taskuhäälingut	1818
kuuntele podcast tästä	2030
kvíz dne	610
kvíz dňa	4649
kvíz indítása	2670
kvíz kitöltése	2670
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2094
kyllä, kiitos	2094
kysy tekoälyltä	107	2025
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2091
käyttäjätunnus	2105
käyttäjätunnus tai sähköposti	2103
käyttöehdot	2018
käytä etu	2016
käytät mainonnanestoa	2098
käytät mainosten esto-ohjelmaa	2095
käytät mainosten estoa	2095
käytät mainostenesto-ohjelmaa	2095
käännetty automaattisesti	2117
käännetty tekoälyllä	2117
kép #/#	2706
kép a képben	2688
kép megtekintése	2706
kép nagyítása	2707
kép: #/#	2706
képaláírás megjelenítése	2707
képek megtekintése	2706
kér értesítést	2691
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2619
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2691	2692
kérem a hírlevelet	2629
kérjük, adjon meg érvényes e-mail-címet	2704
kérjük, kapcsolja ki a hirdetésblokkolót	2695
kérjük, töltse ki ezt a mezőt	2704
később	2694
kích thước chữ	70
kódex diskutujúcich	4684
kõik artiklid	1865
kõik autori artiklid	1865
kõik kommentaarid	1868
kõik õigused reserveeritud	1873
könyvajánló	2613
könyvesbolt	2613
könyváruház	2613
köp	4804
köp biljett	4895
köp biljetter	4895
köp biljetter här	4895
köp boken	4895
köp boken här	4895
köp din biljett	4895
köp här	4895
köp licens	4928
köp rättigheter	4928
köszönjük a feliratkozást	2629
köszönjük a regisztrációt	2704
köszönjük a szavazatodat	2670
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2670
köszönjük az üzenetet	2704
köszönjük üzenetét	2704
köszönjük! ellenőrizze postafiókját	2704
köszönjük, hogy feliratkozott	2704
köszönjük, hogy feliratkoztál	2704
köszönjük, hogy szavazott	2670
köszönjük, hogy szavaztál	2670
köszönöm, nem	2597
kötelező	2705
kötelező kitölteni	2704
kötelező mező	2704
kötelező mezők	2704
kövesd a témát	2717
kövesse a témát	2717
kövesse élőben	2707
követed	2719
követem	2719
követem a szerzőt	2717
követem a témát	2717
következő	2625
következő cikk	2623
következő fotó	2707
következő kép	2707
következő oldal	2707
következő videó	2687
követve	2718
követés	2719
követés leállítása	2717
követés megszüntetése	2717
közlemény: adomány	2698
közlemény: támogatás	2698
køb abonnement	681
køb adgang	681
køb billet	774
køb billet her	774
køb billetter	774
køb billetter her	774
køb bogen	774
køb bogen her	774
køb her	774
køb licens	805
køb nu	774
køb rettigheder	805
kúpiť e-knihu	4653
kúpiť knihu	4653
kúpiť licenciu	4679
kúpiť lístky	4653
kúpiť predplatné	4594
kúpiť teraz	4653
kúpiť vstupenku	4653
kúpiť vstupenky	4653
kúpiť časopis	4653
kúpte nám kávu	4665
kúpte si knihu	4653
kúpte si vstupenky	4653
küfür, hakaret içeren yorumlar onaylanmamaktadir	5039
küldd be a fotóidat	2711
küldd el egy barátodnak	2720
küldd tovább a cikket	2609
küldje be fotóit	2711
küldje el barátjának	2608
küldje el fotóit	2711
küldje el ismerősének	2609
küldjön névtelen üzenetet	2711
küldjön tippet	2711
küldés	96	2608	2705
küldés e-mailben	2608
küldés whatsappon	2720
külső tartalom	2625
künye	5034	5056
küpsiste kasutamine	1852
küpsiste seaded	1829
küsi tehisarult	1817
küsitlus	97
küsitluse tulemused	1855
kā izslēgt reklāmu bloķētāju	3449
kā mēs sargājam avotus	3456
kā tev patika raksts	3409
kā tu domā? balso	3410
kāpēc es redzu šo reklāmu	3462
ką manote? balsuokite	3340
křížovka	613
kết quả bình chọn	5429
kết quả thăm dò	5429
kết thúc quảng cáo	5397
""", 'l': """
l'accès à tous les articles	2324
l'offre intégrale	2324
la discussione è chiusa	2897
la donazione è detraibile	2984
la encuesta del día	1641
la lecture automatique est désactivée	2319
la más popular	1734
la nota continúa después del anuncio	1632
la noticia continúa abajo	1779
la noticia continúa debajo	1779
la notícia continua a sota	475
la palabra del día	1755
la pregunta del día	96
la pubblicità continua	3033
la publicidad continúa	1779
la rédaction n'a pas participé	2336
la rédaction vous conseille	2204
la sélection de la rédaction	2204
la tua richiesta è stata inviata	3023
la vidéo commence dans #	2319
la vidéo ne peut pas être lue	2273
labojumi un precizējumi	3456
ladda inlägg	4899
ladda inlägget	4899
ladda innehåll	4899
ladda innehållet	4899
ladda ned på google play	4904
lae äpp alla	1856
lahenda ristsõna	1848
lahjoita artikkeli ystävälle	2012
lai komentētu, ielogojies	3409
lai komentētu, pieslēdzies	3409
laisser une réponse	2265
laita ilmoitukset päälle	2091
lancer la vidéo	2319
lap tetejére	2707
las más leídas	1645
las más leídas de hoy	1704
las noticias más leídas	1704
lasa sintētiska balss	3444
lasi arī	3405
lasi bez ierobežojumiem	3451
lasi bez reklāmām	3462
lasi komentārus	3409
lasi tālāk	3403
lasi vairāk šeit	3410
lasi vēl	3405
lasiet arī	3405
lasiet vēl	3405
last inn siden på nytt	3789
last siden på nytt	3789
lasă un comentariu	4208
lasă un răspuns	4252
lasīt komentārus	3409
lasīt tālāk	3410
lasīt vairāk	3410
lasīt visu rakstu	3455
lasīt vēlāk	3408
lasītākie	3405
lataa lisää	2030
lataa sisältö	2084
lataa ääni	2087
lautstärke	1027
lavet ved hjælp af ai	807
le choix de la rédaction	2204
le club des abonnés	2271
le journal numérique	2152
le lecteur vidéo est en cours de chargement	2273
le lien a été copié	2256
le lien a été copié dans le presse-papiers	2256
le notizie più lette	2955
le più lette	2903
le za naročnike	4772
lea también	1645
lecteur vidéo	2319
lecture limitée	2154
lecture réservée aux abonnés	2154
lee sin límites	1700
lee también	1645
leer artículo completo	1651
leer el artículo completo	1739
leer el siguiente artículo	1770
leer más	1651
leer siguiente artículo	1770
leer también	1645
leer transcripción	1714
legfrissebb elöl	2715
legfrissebb hírek	2623
leggi di più	2908
leggi più tardi	2953
legjobb ajánlat	2702
legjobb ár	2702
legnépszerűbb	2623	2702	2716
legrégebbi	2716
legrégebbi elöl	2715
legújabb	2716
legújabb elöl	2715
leia a matéria completa	4094
leia a notícia completa	4130
leia as notícias no aplicativo	4084
leia também	4042
leiratkozás	2726
leisti pranešimus	3378
leisti vaizdo įrašą	3375
leitor de vídeo	4153
leitor de áudio	4153
lejupielādēt app store	3446
lejupielādēt audio	3444
lejupielādēt lietotni	3446
lejupielādēt no app store	3446
lejupielādēt no google play	3446
lejátszás	2688
lejátszási sebesség	2687
len nevyhnutné cookies	4655
len pre predplatiteľov	4594
ler grátis	4158
ler o próximo artigo	4161
ler próximo artigo	4161
ler transcrição	4105
les choix de la rédaction	2204
les commentaires sont réservés aux abonnés	2312
les den først i appen	3782
les først i appen	3782
les lecteurs ont aussi consulté	2258
les mieux notés	2266
les mots croisés du jour	2313
les més llegides	466
les også	3713
les plus commentés	2204
les plus consultés	2295
les plus partagés	2204
les plus récents	2266
les prix indiqués sont susceptibles d'évoluer	2240
les résultats du vote	2312
les våre debattregler	3707
letiltás	2694
letna naročnina	4773
letno plačilo	4773
letölthető a google play áruházból	2689
letölthető az app store-ból	2689
letöltés az app store-ból	2689
leído por una voz sintética	1714
leído por voz sintética	1714
li e aceito a política de privacidade	4086
libovolná částka	633
licenc vásárlása	2712
licencja na publikację	3958
liczy się każda wpłata	3944
liczy się każda złotówka	3944
lido por uma voz sintética	4105
lielāks teksts	3460
lien copié	2182
lien copié dans le presse-papiers	2256
lietošanas noteikumi	3420
liitudes nõustud kasutustingimustega	1836
liity jäseneksi	1999
likęs laikas	3376
likęs laikas -#	3375
lineでシェア	3070
lineでシェアする	3117
lineでログイン	3157
lineで共有	3171
lineで送る	3070
link a vágólapra másolva	2608
link bài gốc	5383
link copiado para a área de transferência	4093
link kopiëren	3497
link másolva	2608
link másolása	2608
link został skopiowany	3967
lire l'article précédent	2327
lire la suite pour #€	2152
lire la vidéo	2208
lire à haute voix	2182
lire également	2204
lisätiedot	2031
lisää aiheesta	2028
lisää artikkeleita	2110
lisää ensisijaiseksi lähteeksi	2121
lisää kirjoittajalta	2110
lisää kommentti	2119
lisää omiin aiheisiin	2121
lisää ostoskoriin	2081
lisää samalta kirjoittajalta	2110
lisää suosikkilähteeksi	2121
livrare gratuită	4298
liên hệ	5347
liên hệ quảng cáo	5419
liên hệ tòa soạn	5419
liên hệ với tòa soạn	5419
liên kết tài trợ	5387
liên quan	5348
ljud på	4903
ljudet är ai-genererat	4902
llegeix la transcripció	476
llegeix sense límits	463
llegeix també	438
llegir més	466
llegit per una veu sintètica	476
lo + leído	1645
lo esencial cada mañana	1768
lo más comentado	1645
lo más compartido	1645
lo más leído	1645
lo más popular	1645
lo más visto	1645
lo más visto hoy	1704
lo último	1645
locuri de muncă	4229
loe lähemalt	1818
loe lähemalt siit	1818
loe äpis	1856
loeb sünteetiline hääl	1854
logi sisse või loo konto	1811
los lectores también leyeron	1704
luba kõik	1829
luba kõik küpsised	1852
lubię to	3843	3964
lucrează cu noi	4229
lue keskustelun säännöt	2025
lue lisää	2028
lue lisää aiheesta	2028
lue myöhemmin	2012
lue myös	2028
lue vähemmän	2078
lugu jätkub pärast reklaami	1820
lugu täieneb	1818
lui écrire	2232
lukijana synteettinen ääni	2087
luotu tekoälyllä	2117
luôn cho phép	5402
luôn hiển thị	5402
luštit	613
luštit křížovku	610
lyd på	3781
lze kdykoli zrušit	525
làm bài trắc nghiệm	5394
làm mới trang	5408
làm trắc nghiệm	5394
lägg till i mina ämnen	4935
lägg till oss som föredragen källa	4935
lägg till som föredragen källa	4935
lähetä	96	2108
lähetä kommentti	2119
lähetä kuvasi	2114
lähetä palaute	2117
lähetä palautetta	2117
lähetä sähköpostilla	2012
lähetä viesti	2107
lähetä viesti toimittajalle	2110
lähetä vinkki	2114
lähetä vinkki nimettömänä	2114
lämna en kommentar	4830
lämna ett svar	4933
lämna feedback	4931
längd	4903
längd #	4903
länk kopierad	4818
länken har kopierats	4937
länken kopierad	4818
länken är kopierad	4818
läs den först i appen	4904
läs dokumentet	4841
läs domen	4841
läs först i appen	4904
läs hela	4922
läs hela artikeln	4840
läs hela texten	4840
läs hela texten här	4840
läs i webbläsaren	4945
läs in sidan igen	4912
läs kommentarer	4830
läs mer	4837	4840
läs mer om	4837
läs mindre	4892
läs också	4837
läs på webben	4945
läs senare	4818
läs transkription	4902
läs utan annonser	4938
läs vidare	4804	4837
läs våra kommentarsregler	4830
läs även	4837
läsarerbjudande	4895
läsarerbjudanden	4895
läsarfrågan	96	4888
läsarresa	4895
läsarresor	4895
lästid	4840
lästid # min	4840
lås artiklen op	794
lås op	681
lås op for artiklen	794
lås opp artikkelen	3678
lås opp saken	3678
lås upp	4917
lås upp artikeln	4804
låst artikel	4916
låst innehåll	4917
læg en kommentar	810
læg i kurv	774
læg i kurven	775
længde #	781
læs debatreglerne	709
læs debatreglerne her	709
læs den først i appen	782
læs først i appen	782
læs hele artiklen	720
læs i appen	782
læs i browser	820
læs kommentarer	709
læs mere	717	720
læs mere om	717
læs mindre	771
læs også	717
læs også disse artikler	717
læs senere	692
læs transskription	780
læs uden annoncer	815
læs uden grænser	794
læs uden reklamer	815
læs videre	681	717
læs vores regler for debatten	709
læserrejse	774
læserrejser	774
læsertilbud	774
læsetid # min	720
læst op af en syntetisk stemme	780
lên đầu trang	5351
líbí se mi	656
lõpeta jälgimine	1869
lös dagens korsord	109
lös korsordet	4888
lösenord	4917
lösung anzeigen	892
löysitkö virheen	2114
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	766
løs krydsordet	766
løs kryssordet	3766
lùi # giây	5398
lúštiť krížovku	4649
lülita reklaamiblokeerija välja	1859
lülitasin reklaamiblokeerija välja	1859
lütfen geçerli bir e-posta adresi girin	5126
lūdzu, izslēdziet reklāmu bloķētāju	3449
lưu	5336
lưu bài	5336
lưu bài viết	5336
lưu bài để đọc sau	5383
lưu cài đặt	5402
lưu công thức	66
lưu tin	5373
lưu tùy chọn	5402
lấy link	5383
""", 'm': """
magari più tardi	2860
mai multe articole de același autor	4287
mai multe opțiuni	4207	4296
mai târziu	4189	4270
mainonnanesto käytössä	2098
mainonnanesto on käytössä	2098
mainos päättyy	2015
mainossisältö	2017
mainostajan sisältö	2125
mainosten estäminen käytössä	2098
mainīt burtu izmēru	3460
mainīt piekrišanu	3442
mais notícias	4042
mais opções	4141
mais opções de partilha	4140
maksettu mainossisältö	2017
maksettu sisältö	2015
maksettu yhteistyö	2125
maksettua mainossisältöä	2017
maksettua sisältöä	2017
mam już konto	3946
mam prenumeratę	3946
manas tēmas	3459
mantener la sesión iniciada	1733
mantener sesión iniciada	1733
manter sessão iniciada	4124
mantén la sessió iniciada	494
manşetler	5040
maschinell übersetzt	1054
maschinelle übersetzung	1055
masintõlgitud	1867
maskinoversættelse	809
maskinöversatt	4930
maskinöversättning	4932
masquer la publicité	2240
masquer les réponses	2265
masz już konto	3832
masz już konto? zaloguj się	3832
masz włączonego adblocka	3938
materialet er vernet etter åndsverkloven	3804
materialet är skyddat enligt lagen om upphovsrätt	4867
materialet är upphovsrättsskyddat	4868
materiał komercyjny	3969
materiał niedostępny	3932
materiał partnera	3847
materiał partnerski	3969
materiał promocyjny	3847
materiał płatny	3969
materiał sponsorowany	3847
materiał wideo niedostępny	3932
materiał zewnętrzny	3847
matéria exclusiva para assinantes	4091
matérias relacionadas	4042
mazāks teksts	3460
mağazamiz	5106
mağazaya git	5106
mašinski prevedeno	4578
mašīntulkots	3457
mažesnis tekstas	3392
me désabonner	2342
me désinscrire	2342
me ei saa seda sisu näidata	1852
me réabonner	2324
media społecznościowe	3844
medlemsförmån	4895
megjelenítés és elfogadás	2679
megnyitás	2627
megnyitás az alkalmazásban	2689
megnézem	2625
megnézem a galériát	2707
megnézem az ajánlatot	2676
megnézem az eredményt	2670
megnézem az árat	2676
megosztás	2608
megosztás a facebookon	2608
megosztás ajándékként	2720
megosztás e-mailben	2720
megosztás facebookon	2608
megosztás twitteren	2608
megosztás whatsappon	2720
megrendelem a könyvet	2614
megrendelés	2613
megveszem a könyvet	2676
mehr für dich	966
mehr für sie	966
meld deg av når som helst	3796
meld deg på	3685
meld deg på nyhetsbrevet	3685
meld meg på	3796
mentions légales	2192
mentés	2608
mentés későbbre	2608
menú	1651
menü	892	1046	2625	5046
menü schließen	892
menü öffnen	892
menüyü kapat	5157
mer från	4837
mer läsning	4837
merci ! votre message a bien été envoyé	2291
merci d'avoir voté	96	2244
merci de le désactiver pour continuer	2283
merci, votre vote a été pris en compte	2265
mergi la pagina de donații	4277
mergi la rețetă	66
mesajiniz başariyla gönderildi	5126
mesajiniz gönderildi	5126
mesajul dumneavoastră a fost trimis	4283
mesajul tău	4284
mesačne	4669
mesačná platba	4669
mesačné predplatné	4669
mesačný dar	4665
mesečna donacija	4564	4770
mesečna naročnina	4773
mesečna pretplata	4567
mesečno	4567	4773
mesečno plačilo	4773
messaggio pubblicitario con finalità promozionale	2932
mest läst	4837
mest lästa	4837
mest læst	717
mest læste	717
mest populär	4917
mest populärt	4917
mest populær	795	3794
mest populære	795	3794
mesterséges intelligencia készítette	2714
mesterséges intelligenciával készült	2714
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3384
mettre de côté	2337
mi donación	1766
mi készítette	2714
mi var kļūdīties	3457
mi által generált	2714
mi-összefoglaló	2625
micșorează textul	4296
mida sina arvad? hääleta	1818
midagi läks valesti. proovi uuesti	1863
miesięcznie	3947
miks ma seda reklaami näen	1872
miksi näen tämän mainoksen	2125
mina ämnen	4935
mind a # fotó megtekintése	2706
mind a # fotók megtekintése	2706
mind a # kép megtekintése	2706
mind a # képek megtekintése	2706
mind a fotó megtekintése	2706
mind a fotók megtekintése	2706
mind a kép megtekintése	2706
mind a képek megtekintése	2706
minden adomány számít	2699
minden forint segít	2699
minden forint számít	2699
minden hozzájárulás számít	2699
minden héten e-mailben	2631
minden héten, ingyen	2631
minden hétfőn, ingyen	2631
minden pénteken a postaládájában	2631
minden pénteken, ingyen	2631
minden pénteken. ingyen. spam nélkül	2704
minden reggel a postafiókjában	2631
minden reggel a postaládájában	2631
minden süti elfogadása	2679
minden támogatás segít	2699
mindet elutasítom	2680
mindig engedélyezem	2679
mindig engedélyezés	2679
mindig megjelenítem	2679
minn meg på det senere	3674
minőség	2688
mira el vídeo	457
mira también	1770
mit ki übersetzt	1054
mit paypal unterstützen	1036
mitä mieltä olet? äänestä	2030
miért látom ezt a hirdetést	2722
miễn phí vận chuyển	5427
miễn phí, không spam	5414
mjesečna donacija	4564
mjesečna pretplata	4567
mjesečno	4567
modalità di pagamento	2865
moderációs alapelvek	2715
moderálási elvek	2619
modifică preferințele cookie	4222
modifică setările	4304
modifier mes préférences	2234
modifier mes préférences de cookies	2195
modifier vos préférences	2277
modtag en notifikation, når vi skriver om emnet	720
modération a priori	2312
mogoče kasneje	4712
mogą cię zainteresować	3866
mohlo by se vám líbit	551
mohlo by vás také zajímat	551
mohlo by vás tiež zaujímať	4598
mohlo by vás zajímat	551
mohlo by vás zaujímať	4598
moje témata	657
moje témy	4686
mokama partnerystė	3394
molimo isključite blokator oglasa	4562
molimo vas, isključite adblock	4562
monatlich kündbar	961
montant personnalisé	2322
mostra aquesta publicació a instagram	447
mostra di più	2908
mostra els subtítols	476
mostra la publicació	480
mostra més	500
mostra'n més	439
mostrar comentários	4096
mostrar conteúdo	4109
mostrar conteúdo externo	4067
mostrar más	1651
mostrar o conteúdo	4109
mostrar subtítulos	1714
mot de passe oublié	2152
mots clés	2204
mots croisés	2270
mots croisés du jour	2313
mots fléchés	2270
mots mêlés	2270
mots-clés	2204
może cię zainteresować	3866
może później	3828
możesz zrezygnować w każdej chwili	3946
možda kasnije	4503
možda vas zanima	4495
možda će vas zanimati	4495
možete se odjaviti bilo kada	4569
možete se odjaviti u bilo kom trenutku	4569
možno neskôr	4605
možná později	521
mua sách	5397
mua sách tại đây	5397
mua trên lazada	5397
mua trên shopee	5397
mua trên tiki	5397
mua vé	5397
mua vé ngay	5397
muhabirin diğer haberleri	5057
muistuta myöhemmin	1998
mulțumim că ai votat	4252
mulțumim pentru feedback	4225
mulțumim pentru sprijin	4306
mulțumim pentru susținere	4306
mulțumim pentru vot	96	4252
mulțumim, mesajul a fost trimis	4283
mulțumim, te-ai abonat cu succes	4238
mutasd az eredményt	96	2670
mutass többet	2625
muuda küpsiste seadeid	1852
muut lukivat myös	2028
muuta evästeasetuksia	2084
mykistä	2088
myöhemmin	2094
mám predplatné	4668
mám předplatné	636
mám vypnuto	632
mám účet	636
már előfizető	2602
már kikapcsoltam	2697
már követed	2717
már követed ezt a témát	2717
már követi	2717	2719
már szavazott	2670
már szavaztál	2670
már van fiókom	2701
más	1651
más antiguos	1708
más artículos	1645
más artículos de este autor	1739
más artículos del autor	1669
más detalles	1652
más en	1645
más historias	1645
más información	1645
más leídas	1645
más leído	1645
más leídos	1645
más noticias	1645
más noticias de este autor	1739
más opciones	1634
más opciones para compartir	1749
más popular	1734
más recientes	1708
más sobre este tema	1645
más tarde	1594
más valorados	1708
más vistas	1645
más vistos	1645
más votados	1708
más összeg	2698
mások ezt olvassák	2623
mások ezt olvasták	2623
másolva	2721
másolás	2608
másolás tilos	2712
máte již účet	524
máte předplatné? přihlaste se	524
máte tip	648
máte už účet	636
máte zapnutý adblock	630
mã giảm giá	5437
mängi kohe	1848
märkasid viga	1866
märksõnad	1813
månadsgåva	4800
månadsvis	4917
månadsvis betalning	4917
månedlig	3794
månedlig betaling	3794
månedlig gave	3675
månedlig støtte	792
månedligt	795
månedligt bidrag	678
mångfaldigande förbjudet	4869
måske senere	677	785
måske vil du også kunne lide	717
még nem előfizető	2701
még nincs előfizetése	2701
még nincs fiókja	2701
még nincs fiókod	2701
még nincsenek hozzászólások	2715
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
método de pago	1598
métodos de pagamento	4002
métodos de pago	1598
mākslīgais intelekts var kļūdīties	3457
mākslīgā intelekta kopsavilkums	3410
mă abonez	4238
mărește fotografia	4287
mărește imaginea	4287
mărește textul	4296
mărime text	70
mēneša abonements	3452
mēs nevaram parādīt šo saturu	3442
mēģiniet vēlreiz	3453
mēģiniet vēlāk	3453
mėnesinė parama	3382
mėnesinė prenumerata	3384
měsíční dar	633
měsíční platba	637
měsíční předplatné	637
měsíčně	637
můj účet	524
můžete kdykoli zrušit	525
můžete kdykoliv zrušit	525
mọi đóng góp đều quý giá	5410
mỗi đóng góp đều quý giá	5410
một lần	5411
mới nhất	5348	5368
mời chúng tôi ly cà phê	5410
mời tác giả ly cà phê	5329
mời tác giả một ly cà phê	5329
mời tôi một ly cà phê	5329
mở	5352
mở khóa bài viết	5434
mở khóa bài viết này	5383
mở rộng	5351
mở trong ứng dụng	5404
mở ứng dụng	5404
""", 'n': """
na celú obrazovku	4658
na górę	3953
na hlavní stránku	643
na hlavnú stránku	4674
na stránku darov	4665
na stránku darů	633
na vianoce darujte predplatné	4692
na začiatok	4659
na začátek	623
na święta podaruj prenumeratę	3975
na żywo	3933
nabídka pro čtenáře	616
nadaljevanje članka pod oglasom	4704
nagyobb betűk	2720
nagyítás	2688
nahlásit	656
nahlásit chybu	549
nahlásit komentář	655
nahlásit příspěvek	655
nahlásit reklamu	661
nahlásiť	4685
nahlásiť chybu	4601
nahlásiť komentár	4684
nahlásiť príspevok	4684
nahlásiť reklamu	4689
najboljši	4786
najchętniej czytane	3866
najchętniej czytane dziś	3866
najczęściej czytane	3866
najczęściej czytane artykuły	3866
najlepšia ponuka	4669
najlepšie	4685
najnovejše	4705
najnovejše novice	4705
najnovejši	4786
najnovejši najprej	4785
najnoviji članci	4495
najnovšie	4598	4685
najnovšie správy	4598
najnovšie články	4598
najnowsze artykuły	3866
najnowsze wiadomości	3866
najobľúbenejšie	4669	4685
najstarejši	4786
najstarejši najprej	4785
najstaršie	4685
najvýhodnejšie	4669
najčitanije	4495
najčitanije vesti	4495
najčitanije vijesti	4495
najčitanije vijesti dana	4495
najčítanejšie	4598
najčítanejšie články	4598
najčítanejšie články dňa	4598
naloži objavo	4760
naloži več	4778
naloži video	4760
naloži vsebino	4760
napi keresztrejtvény	2670
napiši komentar	4579	4785
napišite komentar	4708
napište autorovi	643
napište do redakce	648
napište komentář	655
napište redakci	648
napsat komentář	549
napísať autorovi	4674
napísať komentár	4684
napíšte autorovi	4674
napíšte do redakcie	4678
napíšte komentár	4684
napíšte redakcii	4678
naročena vsebina	4704
naroči knjigo	4758
naročite knjigo	4758
naročite se	4700
naročnina	4700
narração gerada por ia	4153
naruči knjigu	4553
naručite knjigu	4553
naskenujte qr kód	625
naskenujte qr kód a stáhněte si aplikaci	624
naslednji članek	4778
nastala chyba. skúste to neskôr	4671
nastala chyba. zkuste to prosím znovu	640
nastavenia súkromia	4655
nastavenie súkromia	4655
nastavení	543
nastavení cookies	543
nastavení ochrany soukromí	619
nastavení soukromí	619
nastavi bez isključivanja	4562
nastavi s google računom	4566
nastavi čitanje	4548
nastavi čitati	4548
nastavit jako preferovaný zdroj	657
nastavit upozornění	626
nastavite čitanje	4548
nastavite čitati	4548
nastavitve piškotkov	4721
nastaviť ako preferovaný zdroj	4686
nastaviť upozornenia	4661
następna strona	3869
następne wideo	3932
następne zdjęcie	3952
następny	3869
następny artykuł	3866
następny film	3932
nasza księgarnia	3849
natisni članek	4708
naudojate reklamos blokavimą	3380
naudojimo taisyklės	3351
naudojimosi taisyklės	3374
naujausi viršuje	3390
naujausios žinios	3335
naujienlaiškis	3358
nav komentāru	3458
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
načítava sa prehrávač	4658
načítava sa video	4658
načítať obsah	4655
načítať príspevok	4655
načítať viac	4674
načítať video	4655
načítať ďalšie	4674
načítám přehrávač	622
načítání videa	622
našli jste chybu	549
našli jste chybu v článku	648
našli jste v článku chybu	549
našli ste chybu	4678
našli ste chybu v článku	4678
našli ste v článku chybu	4678
naživo	4659
ne děkuji	521
ne ratez rien de l'actualité	2282
ne, ačiū	3379
ne, děkuji	521	627
ne, děkuju	627
nederīga e-pasta adrese	3453
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
nekaj je šlo narobe. poskusite pozneje	4775
nekaj je šlo narobe. poskusite znova	4775
nem kérem	2692
nem kötelező	2705
nem küldünk spamet	2704
nem, köszönöm	2597	2692
nemam mišljenje	4551
nemate račun	4566
nemaš račun	4566
nemám názor	613	4650
nemám účet	636
nemáte predplatné	4668
nemáte předplatné	636
nemáte účet	636
nenhum comentário	4033
neplatná e-mailová adresa	640
neplatný e-mail	640
nepovinné	641	4672
neskôr	4662
neste natal, ofereça uma assinatura	4177
neteisingas el. pašto adresas	3385
neueste beiträge	889
neveljaven e-poštni naslov	4775
nešto je pošlo naopako. pokušajte ponovo	4569
nešto je pošlo po zlu. pokušajte ponovno	4569
nešto je pošlo po zlu. pokušajte ponovo	4569
nghe bài báo	5398
nghe bài viết	5373	5398
nghe nội dung bài viết	5398
nghe đọc bài	5373	5398
nhấn để bật tiếng	5432
nhận thông báo	5405
nhập bình luận	5429
nhập bình luận của bạn	5429
nhập email của bạn	5435
nhập số tiền	5433
nhập địa chỉ email	5435
nhập địa chỉ email của bạn	5435
nhắc tôi sau	5326
nhớ đăng nhập	5412
ni še komentarjev	4785
nie dziękuję	3828
nie dziś	3828
nie możemy pokazać tej treści	3929
nie możemy wyświetlić tej treści	3929
nie można odtworzyć filmu	3932
nie można odtworzyć wideo	3932
nie można wyświetlić tej treści	3929
nie pamiętam hasła	3946
nie pamiętasz hasła	3832
nie udało się załadować filmu	3932
nie ďakujem	4605
nie, dziękuję	3828
nie, ďakujem	4605
nieprawidłowy adres e-mail	3949
niečo sa pokazilo	4672
niečo sa pokazilo, skúste to znova	4671
niečo sa pokazilo. skúste to neskôr	4671
niečo sa pokazilo. skúste to znova	4671
nimate računa	4772
nimetön postilaatikko	2114
nincs fiókja	2701
nincs fiókod	2701
nincs fiókom	2701
nincs hozzászólás	2715
nincs még előfizetésed	2701
nincs még fiókja	2701
nincs véleményem	2673
nincsenek hozzászólások	2715
niste naročnik	4772
no es pot reproduir el vídeo	476
no ho sé	470
no mūsu partneriem	3462
no mūsu veikala	3440
no se ha podido cargar el vídeo	1762
no se ha podido reproducir el vídeo	1714
no se puede reproducir el vídeo	1714
no sé	1708
no te pierdas las últimas noticias	1623
noe gikk galt, prøv igjen	3796
noe gikk galt, prøv igjen senere	3796
noe gikk galt. prøv igjen	3796
noe gikk galt. prøv igjen senere	3796
noget gik galt, prøv igen	797
noget gik galt, prøv igen senere	797
noget gik galt. prøv igen	797
noget gik galt. prøv igen senere	797
nokopēts	3461
només els subscriptors poden comentar	451
només per a subscriptors	494
non seguire più	3002
noraidīt visas	3443
normas de participación	1707
normes de participació	469
norėdami komentuoti, prisijunkite	3339
nos hors-séries	2239
nosūti draugam	3408
nosūtīt atsauksmi	3457
nosūtīt draugam	3408
nosūtīt e-pastā	3408
nosūtīt komentāru	3458
nosūtīt ziņu	3453
noteで書く	3070
notiek video ielāde	3444
notifications activées	2282
notifikácie	4662
notre charte déontologique	2299
notre charte éditoriale	2299
notre sélection	2204
notre sélection d'articles	2258
notícia anterior	500	4130
notícia següent	500
notícias relacionadas	4042
notícias relacionadas que podem lhe interessar	22
notícies destacades	466
notícies relacionades	438
nous protégeons nos sources	2299
nous écrire	2300
nouveau ! suivez vos auteurs préférés	2306
nu ai cont? înregistrează-te	4243
nu aveți cont	4282
nu ești abonat	4281
nu ești încă abonat	4281
nu mai urmări	4294
nu mulțumesc	4188
nu putem afișa acest conținut	4264
nu på google play	782
nu s-a putut încărca videoclipul	4305
nu sunteți abonat	4281
nu știu / nu răspund	4253
nu, mulțumesc	4188	4270
nuestro código ético	1742
numele tău	4284
numele tău de utilizator	4300
nuotrauka # iš #	3396
nur für mitglieder	1040
nuskaitykite qr kodą	3377
nuskenuokite qr kodą	3377
nyaste först	4933
nyeste først	3808
nyhetsdøgnet	3713
nyní na google play	624
nyní ne	627
nyomtatás	2608
não foi possível carregar	4153
não foi possível carregar o vídeo	4105
não foi possível reproduzir o vídeo	4105
não perca	4042
não sabe / não responde	4097
não sei	4097
não tem conta	4125
não tem uma conta	4125
não é assinante	4124
não, obrigada	3998
não, obrigado	3998
nächste seite	892
nächster artikel	889
nächstes bild	1044
nächstes foto	1044
nächstes video	1026
näin korjaamme virheet	2114
näin poistat mainoseston	2095
näin poistat mainosten eston	2095
näin suojaamme lähteitämme	2114
näin suojelemme lähteitä	2114
näita # vastust	1868
näita alati	1852
näita galeriid	1865
näita ja nõustu	1852
näita kõiki	1819
näita rohkem	1818
näita sisu	1852
näita tulemusi	1848
näita vastuseid	1868
näita veel	1818
näita vähem	1819	1865
näköislehti	2001
nästa	4840
nästa artikel	4837
nästa bild	4922
nästa sida	4922
nästa video	4902
näytä # kuvaa	2109
näytä # kuvat	2109
näytä # vastausta	2119
näytä aina	2084
näytä alkuperäinen	2031
näytä galleria	2110
näytä ja hyväksy	2084
näytä julkaisu	2019
näytä kaikki	2030
näytä kaikki # kuvaa	2109
näytä kaikki # kuvat	2109
näytä kaikki artikkelit	2110
näytä kaikki kommentit	2119
näytä kaikki kuvaa	2109
näytä kaikki kuvat	2109
näytä kartta	2031
näytä kommentit	2025
näytä kuvaa	2109
näytä kuvagalleria	2110
näytä kuvat	2109
näytä kuvateksti	2110
näytä käännös	2031
näytä lisää	2030
näytä lisää artikkeleita	2110
näytä lisää kommentteja	2119
näytä litterointi	2087
näytä salasana	2103
näytä sisältö	2018
näytä tekstitykset	2087
näytä tiedot	2031
näytä tulokset	96	2031	2072
näytä upotus	2019
näytä vastaukset	2119
näytä vähemmän	2031	2110
något gick fel	4920
något gick fel, försök igen	4919
något gick fel, försök igen senare	4919
något gick fel. försök igen	4919
något gick fel. försök igen senare	4919
næste	720
næste artikel	717
næste billede	800
næste side	800
næste video	780
némítás	2688
némítás feloldása	2687
népszerű	2623
név	2705
névtelen bejelentés	2711
névtelen postaláda	2711
nézze meg galériánkat	2625
nézze meg képeinket	2625
nõustu ja jätka	1852
nõustu ja näita	1852
nõustun	1829
nõustun kõigiga	1829
nøgleord	717
nāc strādāt pie mums	3410
nākamais attēls	3455
nākamais raksts	3455
nākamais video	3444
nākamā bilde	3455
nākamā lapa	3455
nē, paldies	3448
něco se pokazilo	641
něco se pokazilo, zkuste to znovu	640
něco se pokazilo. zkuste to prosím později	640
něco se pokazilo. zkuste to znovu	640
nổi bật	5348
nội dung do ai tạo	5432
nội dung quảng cáo	5385
nội dung tiếp tục bên dưới	5387
nội dung tài trợ	5341
nội dung được tài trợ	5387
nội dung đề xuất	5387
nội quy bình luận	5391
""", 'o': """
o dată	4278
o leitor está a carregar	4105
o que achou desta notícia	4069
o seu apoio faz a diferença	3997	4157
o singură dată	4278
o singură donație	4277
o vídeo começa em #	4153
o vídeo começará em alguns segundos	4067
obaveštenja	4561
objednať knihu	4653
obligatoriskt fält	4919
obligātie lauki	3453
obligāts lauks	3453
obnovit stránku	632
obnoviť stránku	4664
obnovte stránku	632
obrázek # z #	642
obrázek # ze #	642
obrázok # z #	4673
obrázok # zo #	4673
obsah je chránený autorským zákonom	4679
obsah je chráněn autorským zákonem	649
obsah našich partnerov	4689
obsah našich partnerů	661
obsah není dostupný	619
obsah nie je dostupný	4655
obsah nie je možné zobraziť	4655
obsah sa nedá zobraziť	4655
obsah vytvořený ai	653
obsah článku	644
obserwuj autorkę	3965
obserwujesz już tego autora	3965
ocenite članak	4498
ocenite članek	4708
oceń jakość artykułu	3961
oceń przepis	66
ochrana osobních údajů	543
ochrana osobních údajů a cookies	546
ochrana osobných údajov	4612
ocijenite članak	4498
ocorreu um erro ao carregar o vídeo	4067
ocultar anúncio	4072
ocultar comentários	4096
od najnovších	4685
od najstarších	4685
od naszych partnerów	3969
od našich partnerov	4689
od našich partnerů	661
od naših partnera	4585
od naših partnerjev	4790
od nejnovějších	656
od nejstarších	656
od partnerů	662
odblokuj artykuł	3946
odblokuj dostęp	3946
odblokuj treść	3929
oddaj głos	96	3919
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	530
odebírat newsletter	530
odemknout článek	524
odemknout článek pro přátele	659
odeslat komentář	655
odeslat zprávu	640
odeslat zpětnou vazbu	653
odhlásenie kedykoľvek	4671
odhlásit odběr	666
odhlásit se	19
odhlásit se můžete kdykoli	640
odhlásit se můžete kdykoliv	640
odhlásit se z odběru	666
odhlásiť odber	4693
odhlásiť sa	19
odhlásiť sa z odberu	4693
odhlášení kdykoliv	640
odjaviti se možete bilo kada	4569
odkaz bol skopírovaný	4687
odkaz byl zkopírován	659
odkaz skopírovaný	4601
odkaz zkopírován	534
odkleni članek	4701
odklenite celoten članek	4701
odklenite članek	4772
odmietnuť	4612
odmietnuť všetko	4612
odmítnout	543
odmítnout vše	543
odoberať	4672
odoberať newsletter	4671
odomknúť	4669
odomknúť článok	4668
odomknúť článok pre priateľov	4687
odoslať	96	4672
odoslať komentár	4684
odoslať správu	4671
odoslať spätnú väzbu	4682
odporúča outbrain	4689
odporúčame	4598	4669
odporúčame prečítať	4598
odporúčame tiež	4598
odporúčané outbrain	4689
odporúčané taboola	4689
odporúčané články	4598
odpovedať	4685
odpovědět	549	656
odrzuć	3851
odrzuć wszystkie	3851
odrzuć wszystko	3930
odtwarzacz wideo jest ładowany	3932
odtwórz	3869
odtwórz film	3932
odtwórz wideo	3932
odvolať súhlas	4655
odśwież stronę	3942
odštampaj	4498
odštampaj recept	66
odštampaj članak	4498
ofereça uma assinatura	4177
ofereça uma assinatura neste natal	4177
oferiți un abonament cadou	4314
oferta dla czytelników	3925
oferta dla prenumeratorów	3925
ofertă pentru abonați	4258
ofertă pentru cititori	4258
oferă acest articol	4296
oferă acest articol cadou	4245
oferă articolul	4296
oferă un abonament	4314
oferă un abonament de crăciun	4314
offert par un abonné	2337
offre abonnés	2271
offre intégrale	2324
offre limitée	2290
offre réservée aux lecteurs	2271
offre spéciale	2152
offre à durée limitée	2289
offrez un abonnement pour noël	2348
offrez un abonnement à noël	2348
offrez-nous un café	2142
offrici un caffè	2862
oglasno sporočilo	92	4704
ogłoszenie	3847
ohjelma ei ole enää katsottavissa	2087
ohodnotiť recept	66
ohodnoťte článek	549
ohodnoťte článok	4601
oikaisut ja täsmennykset	2114
okuma süresi # dk	5046
okurlara özel	5106
okurlarimiza özel	5106
okurlarimiza özel indirim	5106
oldal frissítése	2697
oldal újratöltése	2697
oled juba hääletanud	1848
olet jo äänestänyt	2072
oliko artikkeli hyödyllinen	2025
oliko juttu hyödyllinen	2025
oliko tiivistelmä hyödyllinen	2025
oliko tämä hyödyllinen	2117
olvasd be a qr-kódot	2690
olvass korlátlanul	2701
olvassa be a qr-kódot	2690
olvasson hirdetések nélkül	2722
olvasson korlátlanul	2602
olvasson tovább	2602
olvasta már	2623
olvastad már	2623
olvasás az alkalmazásban	2689
olvasói ajánlat	2676
olvidaste tu contraseña	1600
omogoči obvestila	4766
omogući obavijesti	4560
omröstning	97
onayi geri çek	5110
onayi yönet	5110
onayimi geri çek	5110
online reportáž zde	643
opdatér siden	790
oplæst af en robot	692
oplæst af en syntetisk stemme	780
oplæst af kunstig intelligens	720
oplæst af syntetisk stemme	780
opravy a upřesnění	648
opsig når som helst	681
opsig, når du vil	794
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4555
ordsøgning	771
orijinali göster	5047
os comentários são exclusivos para assinantes	4145
os leitores também leram	4094
os preços podem variar	4072
osadzona treść	3929
osale küsitluses	1818
osmisměrka	613
osta käyttöoikeus	2115
osta liput tästä	2081
osta täältä	2081
ostatnie artykuły	3866
osveži stran	4769
osveži stranicu	4563
osvežite stran	4769
osvježi stranicu	4563
osvježite stranicu	4563
oszczędzasz #%	3947
ota käyttöön	2094
ota yhteyttä	2025
otestujte se v kvízu týdne	109
otevřít	555
otevřít aplikaci	624
otevřít galerii	643
otevřít mapu	555
otevřít v aplikaci	624
otkazati možete bilo kada	4566
otkaži bilo kada	4566
otključaj članak	4488
otključajte ceo članak	4488
otključajte cijeli članak	4488
otključajte članak	4566
otomatik çeviri	5108
otros artículos	1645
oturumu açik tut	5124
otvoriť aplikáciu	4660
otvoriť galériu	4674
otvoriť v aplikácii	4660
otwórz	3870
otwórz aplikację	3934
otwórz galerię	3952
otwórz mapę	3870
otwórz w przeglądarce	3973
otázka dne	613
otázka dňa	4650
outbrain tarafindan önerildi	5083
outras notícias	22	4042
ouvir este conteúdo	4105
ouça esta reportagem	4105
ouça este conteúdo	4019
ovaj sadržaj ne možemo prikazati	4555
ovaj sadržaj nije dostupan	4555
ovaj sadržaj nije moguće prikazati	4555
ovaj video više nije dostupan	4557
ovaj članak je zaključan	4566
oversættelsen er lavet af en maskine	720
oy verdiğiniz için teşekkürler	96	5100
oynatici yükleniyor	5107
oyunuz için teşekkürler	5100
""", 'p': """
padidinti nuotrauką	3387
padovanokite straipsnį	3338
padovanokite straipsnį draugui	3338
padovanoti straipsnį	3392
page précédente	2208
pagina următoare	4211
pague um café	4000
paiement sécurisé	2150
paketi seç	5124
paketleri gör	5154
pakollinen kenttä	2107
paldies par jūsu balsi	3438
paldies par pieteikšanos	3427
paldies par ziņu	3453
palielināt	3445
palielināt attēlu	3455
palun jää viisakaks	1817
palun lülita reklaamiblokeerija välja	1859
pamanīji kļūdu	3409
pamanījāt kļūdu	3409
pamiršau slaptažodį	3383
pamiršote slaptažodį	3383
par šo tēmu	3405
paramètres de confidentialité	2277
paramètres des cookies	2192
paramétrer	2192
paramétrer les cookies	2192
paramétrer mes choix	2196
parandused ja täpsustused	1866
parašyk komentarą	3339
parašykite komentarą	3339
partajează	4200
partenerii noștri	4209
participe en la conversación	1800
participez à la conversation	2244
participă la sondaj	4252
partilhar esta página	4168
partnereink ajánlata	2722
partnereinktől	2722
partnerių turinys	3342
partnerski sadržaj	4494
partnerski članek	4790
partnerský obsah	661
pas encore abonné	2289
pasidalinkite šiuo straipsniu	3338
pasirinkite planą	3383
pasirinkite prenumeratą	3383
pasirinkite sumą	3381
pasirinkti prenumeratą	3383
pasitikrinkite žinias	3340
pasiūlymas skaitytojams	3371
paslēpt reklāmu	3462
passer la publicité	2190
passer à la recette	66
passwort zurücksetzen	1040
pastebėjote klaidą	3339
pasziánsz	2673
pasūtīt grāmatu	3440
pateikti atsiliepimą	3389
patikrinkite savo el. paštą	3385
patreonで支援する	3154
patvirtinkite savo el. paštą	3385
pausar vídeo	1714
pauză video	4260
pavaišinkite mus kava	3381
paylaş	5031
paylaşin	5031
paypal ile öde	5154
pašreizējais laiks #	3444
pažiūrėkite vaizdo įrašą	3340
pe aceeași temă	4246
pelaa peliä	2072
pelaa tästä	2072
pentru a citi în continuare	4243
per saperne di più	2955
per visą ekraną	3375
per überweisung spenden	1037
pergunte à ia	107
pergunte à nossa ia	107	4069
permite întotdeauna	4264
permitir anúncios	4117
permitir conteúdo externo	4031
personvernerklæring	3777
personvernerklæring og informasjonskapsler	3704
perspausdinti draudžiama	3395
peut-être plus tard	2140
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3933
photo précédente	2327
phát	5371
phát hiện lỗi	5391
phát lại	5399
phát video	5398
phóng to ảnh	5418
phổ biến nhất	5413
piedalies aptaujā	3410
piedāvājums lasītājiem	3440
piekrist un rādīt	3442
piekrist un turpināt	3442
piekrist visām	3420
piekrītu	3420
piekrītu visām	3443
piesakies vebināram	3410
piesakoties tu piekrīti lietošanas noteikumiem	3427
pieslēdzies vai izveido kontu	3403
pieslēdzies, lai komentētu	3409
pieslēgties	3403
pieslēgties ar facebook	3451
pieslēgties ar google	3451
pievieno savu komentāru	3409
pievienot komentāru	3403
pievienot kā vēlamo avotu	3459
pievienot manām tēmām	3459
pieņemt un turpināt	3442
pieņemt visas	3443
pieņemt visas sīkdatnes	3442
pilnekrāna režīms	3444
pilnekrāns	3444
pirkt biļetes	3440
pirkt biļeti	3440
pirkt grāmatu	3440
pirkti bilietą	3371
pirkti knygą	3371
pirkti licenciją	3395
pirmais mēnesis par # €	3403
pirmas mėnuo tik # €	3333
pitajte naš ai	107
più lette	2903
più letti	2903
più popolare	2989
più recenti	2962
più tardi	2861
più vecchi	2962
più votati	2962
piši autoru	4572
piši avtorju	4778
pišite autoru	4572
pišite avtorju	4778
pišite nam u redakciju	4575
pišite nam v uredništvo	4781
pišite redakciji	4575
pišite uredništvu	4781
piškotki	4721
placená inzerce	92	538
placená spolupráce	661
placený obsah	661
places limitées, réservez vite	2239
plan seç	5124
plani seç	5124
planini seç	5124
platba ročne	4669
platba ročně	637
platená inzercia	92	4597
platená spolupráca	4689
platený obsah	4689
player de áudio	4153
player se učitava	4557
plaćena saradnja	4585
plaćena suradnja	4585
plaćeni oglas	92	4494
plaćeni sadržaj	4494
plačajte nam kavo	4770
plačana objava	92	4704
plačana vsebina	4790
plačano sodelovanje	4790
plačiau skaitykite čia	3340
plein écran	2208
plus d'actualités	2204
plus d'articles du même auteur	2295
plus de détails	2209
plus récents	2266
plătește cu paypal	4307
poate mai târziu	4188
początek bloku reklamowego	3850
podaj prawidłowy adres e-mail	3949
podari članek	4708
podarite ta članek	4708
podaruj artykuł	3832
podaruj dostęp	3967
podaruj prenumeratę	3975
podaruj prenumeratę na święta	3975
podaruj subskrypcję	3975
podaruj ten artykuł	3843
podcast anhören	937
pode ler também	4094
podeli članak	4498
podešavanja privatnosti	4555
podijeli članak	4498
podmienky používania	4612
podmínky použití	543
podmínky užití	543
podobne artykuły	3866
podobné články	551	4598
podporiť	4593
podporte nezávislú žurnalistiku	4593
podporte nás	4593
podporte nás cez darujme	4665
podporte nás cez paypal	4665
podporte nás na patreone	4665
podpořit	522
podpořit přes darujme	633
podpořte naši práci	522
podpořte nás	522
podpořte nás na patreonu	633
podpořte nás přes paypal	633
podpořte redakci	522
podrobné nastavenia	4655
podrobné nastavení	619
podrži	4487
podrži nas	4487
podržite nas	4487
podržite naš rad	4487
podržite nezavisno novinarstvo	4487
podziel się	3843
podziel się na facebooku	3843
podziel się tym artykułem z przyjaciółmi	3984
podziel się z przyjaciółmi	3984
podziel się ze znajomymi	3984
pogledajte još	22
poista mainonnanesto käytöstä	2098
poistin mainonneston käytöstä	2098
poistin sen käytöstä	2099
pokaż # odpowiedzi	3963
pokaż # zdjęcia	3951
pokaż # zdjęć	3951
pokaż galerię	3952
pokaż hasło	3946
pokaż i zaakceptuj	3929
pokaż komentarze	3860
pokaż mniej	3869
pokaż napisy	3932
pokaż odpowiedzi	3963
pokaż odpowiedź	3869
pokaż oryginał	3870
pokaż podpis	3952
pokaż szczegóły	3852
pokaż transkrypcję	3932
pokaż treść	3851
pokaż tłumaczenie	3870
pokaż więcej	3869
pokaż wszystkie	3869
pokaż wszystkie # zdjęcia	3951
pokaż wszystkie # zdjęć	3951
pokaż wszystkie zdjęcia	3951
pokaż wszystkie zdjęć	3951
pokaż wszystko	3870
pokaż wyniki	96	3919
pokaż zdjęcia	3951
pokaż zdjęć	3951
pokaži geslo	4772
pokaži rezultate	96
pokaži vsebino	4721
pokloni članak	4498
poklonite ovaj članak	4498
pokračovat bez podpory	521
pokračovat bez vypnutí	630
pokračovat přes apple	636
pokračovat přes facebook	636
pokračovat přes google	636
pokračovat s apple	636
pokračovat s google	636
pokračovať bez podpory	4605
pokračovať bez vypnutia	4663
pokračovať cez apple	4668
pokračovať cez facebook	4668
pokračovať cez google	4668
pokračovať s google	4668
pokušajte kasnije	4569
pokušajte ponovno	4569
pokušajte ponovno kasnije	4569
pokušajte ponovo	4569
pole obowiązkowe	3949
polecamy również	3866
polecamy także	3866
polecamy też	3866
polecane artykuły	3866
politica de confidențialitate	4206	4207	4220
politica de corecții	4289
politica editorială	4220	4289
politică de confidențialitate	4206
politika kolačića	4555
politika piškotkov	4760
politique de confidentialité	2192
politique de protection des données	2318
polityka prywatności	3851
polityka prywatności i cookies	3853
polityka sprostowań	3957
política de cookies	1634	4027
política de correcciones	1742
política de correccions	502
política de correções	4133
política de galetes	447
política de privacidad	1634
política de privacidade	4027	4051
política de privacitat	447
política de protección de datos	1761
política de proteção de dados	4152
pomanjšaj pisavo	4788
pomôže každé euro	4666
pomůže každá koruna	634
ponovno učitaj stranicu	4563
ponuda za čitaoce	4553
ponuda za čitatelje	4553
ponuka pre čitateľov	4653
poprzedni artykuł	3866
poprzednie zdjęcie	3952
populární	551
populära artiklar	4837
populärast	4917	4934
populärt	4837
populære	811	3809
populære artikler	717
populære saker	3713
populært	717	3713
populārākie	3405
popüler	5040
popüler haberler	5040
popüler konular	5040
por mês	4121
por qué estás viendo esto	1600
por qué? cuéntanos	1754
portes grátis	4142
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	659
poslat přes whatsapp	659
poslat příteli	659
poslat tip anonymně	648
poslat zprávu	640
poslať	4672
poslať ako darček	4687
poslať cez whatsapp	4687
poslať e-mailom	4601
poslať mailom	4687
poslať priateľovi	4687
poslať správu	4671
poslať tip	4678
poslať tip anonymne	4678
poslušaj vest	4498
poslušaj članak	4498
poslušaj članek	4708
poslušajte tekst	4557
poslušajte članek	4708
posnetek ni več na voljo	4763
posnetek v vaši državi ni na voljo	4763
posnetka ni mogoče predvajati	4763
postanite naročnik	4700
postanite član	4487	4700
postavke kolačića	4512
postaw kawę	3829
postaw nam kawę	3829
poszt betöltése	2679
posłuchaj	3843
poukážte nám # % z dane	4665
pour continuer à lire	2253
pour noël, offrez un abonnement	2348
pourquoi voyez-vous cette publicité	2240
pouze nezbytné	619
pouze pro předplatitele	524
používate adblock	4663
používate blokovanie reklám	4663
používate blokovač reklám	4663
používateľské meno	4669
používáte adblock	630
používáte blokování reklam	630
používáte blokátor reklam	630
povezani sadržaj	4495
povezani članci	4495
povezani članki	4705
povećaj	4558
povećaj fotografiju	4572
povećaj sliku	4572
povećaj slova	4583
povećaj tekst	4583
povečaj	4764
povečaj besedilo	4788
povečaj fotografijo	4778
povečaj pisavo	4788
povečaj sliko	4778
povinná pole	640
povinné	641	4672
povinné pole	640
povinné polia	4671
povinné údaje	640
povolit a pokračovat	546
povolit upozornění	626
povolit vždy	546
povoliť	4662
povoliť notifikácie	4661
povoliť obsah	4655
povoliť raz	4655
povoliť reklamu	4664
povoliť reklamy	4664
povoliť upozornenia	4661
powiązane	3866
powiązane artykuły	3866
powiązane tematy	3866
powiększ	3869
powiększ tekst	3967
powiększ zdjęcie	3869
powrót do góry	3869
powrót do strony głównej	3952
powrót na górę	3952
pozastaviť	4659
později	629
pozostała część artykułu pod materiałem wideo	3847
pozostały czas	3933
pozostały czas #	3932
pozostały czas -#	3932
pozrieť # fotiek	4673
pozrieť # fotky	4673
pozrieť # fotografie	4673
pozrieť # fotografií	4673
pozrieť fotiek	4673
pozrieť fotky	4673
pozrieť fotografie	4673
pozrieť fotografií	4673
pozrieť galériu	4674
pozrieť všetky # fotiek	4673
pozrieť všetky # fotky	4673
pozrieť všetky # fotografie	4673
pozrieť všetky # fotografií	4673
pozrieť všetky fotiek	4673
pozrieť všetky fotky	4673
pozrieť všetky fotografie	4673
pozrieť všetky fotografií	4673
pozrieť všetkých # fotiek	4673
pozrieť všetkých # fotky	4673
pozrieť všetkých # fotografie	4673
pozrieť všetkých # fotografií	4673
pozrieť všetkých fotiek	4673
pozrieť všetkých fotky	4673
pozrieť všetkých fotografie	4673
pozrieť všetkých fotografií	4673
pozvite nás na kávu	4665
pozvěte nás na kafe	633
pozvěte nás na kávu	633
počastite nas kavom	4564
pořídit předplatné	636
pošalji	96	4570
pošalji e-mailom	4498
pošalji komentar	4498
pošalji mejlom	4498
pošalji poruku	4569
pošalji povratnu informaciju	4578
pošalji prijatelju	4498
pošalji vest	4575
pošalji vijest	4575
pošalji članak e-mailom	4498
pošaljite dojavu	4575
pošaljite komentar	4498
pošaljite vest	4575
pošlete tip redakci	648
pošlite tip redakcii	4678
pošlji	4776
pošlji komentar	4785
pošlji po e-pošti	4708
pošlji povratno informacijo	4784
pošlji prijatelju	4708
pošlji sporočilo	4775
pošlji članek po e-pošti	4708
pošljite nam namig	4781
pošljite namig	4781
poštanski broj	4570
poštna številka	4776
poštovné zdarma	617
pr članek	4704
pradėti testą	3369
praneškite apie klaidą	3339
pranešti anonimiškai	3388
pranešti apie klaidą	3339
pranešti apie komentarą	3390
pratite uživo	4572
pravidelný dar	633
pravidelný príspevok	4666
pravidelně měsíčně	633
pravidlá diskusie	4601
pravidlá opráv	4678
prawa autorskie zastrzeżone	3958
prašome išjungti reklamos blokavimą	3380
pre komentovanie sa prihláste	4684
pre predplatiteľov	4594
preberi cel članek	4778
preberi celoten članek	4778
preberi več	4778
preberite celoten članek	4778
preberite še	4705
precisamos de você	3997
predchádzajúca fotografia	4674
predchádzajúca snímka	4674
predchádzajúca strana	4674
predchádzajúci článok	4674
predplatiť	4593
predplatné môžete kedykoľvek zrušiť	4668
predplaťte si	4593
preferințe cookie	4264
preferințe de confidențialitate	4304
preferències de galetes	480
preferências de cookies	4109
preferências de privacidade	4152
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4659
prehrať video	4658
prehrávač sa načítava	4658
prejsť do diskusie	4684
prejsť do galérie	4674
prejsť na darovanie	4665
prejsť na kvíz	4649
prejsť na obsah	4674
prejsť na online	4674
prejsť na platbu	4665
prejsť na ponuku	4653
prejsť na recept	66
prejšnja fotografija	4778
prejšnja slika	4778
prejšnja stran	4778
prejšnji članek	4778
prekličete lahko kadarkoli	4772
prekliči soglasje	4760
preložené automaticky	4682
preložené pomocou ai	4682
prenošenje zabranjeno	4576
prenumerantförmån	4895
prenumerantförmåner	4895
prenumerata nuo # euro per mėnesį	3333
prenumerata nuo # €	3333
prenumerera på vårt nyhetsbrev	4811
prenumeruodami sutinkate su taisyklėmis	3358
prenumeruokite naujienlaiškį	3358
prenumeruoti naujienlaiškį	3385
preostali čas	4764
preostali čas #	4763
preostali čas -#	4763
preporučeno	4495
preporučuje outbrain	4585
preporučuje taboola	4585
preporučujemo	4495	4567
preporučujemo da pročitate	4495
preporučujemo i	4495
presentear matéria	4140
preskoči na sadržaj	4572
preskoči na vsebino	4778
preskočiť na obsah	4674
prestať sledovať	4686
prethodni članak	4572
pretlač zakázaná	4679
prevedeno uz pomoć ai	4578
preverite e-pošto	4775
prečo vidím túto reklamu	4689
prečítajte si	4598
prečítajte si aj	4598
prečítať neskôr	4687
prečítať prepis	4658
prețurile pot varia	4229
pridať ako preferovaný zdroj	4686
pridať do košíka	4653
pridať do mojich tém	4686
pridať komentár	4601
pridať medzi preferované zdroje	4686
pridruži se razpravi	4785
pridružite se razpravi	4785
pridėti kaip pageidaujamą šaltinį	3391
pridėti komentarą	3390
pridėti prie mano temų	3391
pridėti prie pageidaujamų šaltinių	3391
prihlásiť	4594
prihlásiť cez facebook	4668
prihlásiť cez google	4668
prihlásiť na odber	4671
prihlásiť sa	4594
prihlásiť sa cez apple	4668
prihlásiť sa cez facebook	4668
prihlásiť sa cez google	4668
prihlásiť sa do diskusie	4684
prihlásiť sa na odber	4671
prihláste sa a komentujte	4684
prihvati i prikaži	4555
prihvati sve kolačiće	4555
prihvaćam	4512
prihvaćam i nastavljam	4555
prihvaćam sve	4512
prijava putem google računa	4566
prijavi grešku	4498
prijavi pogrešku	4575
prijavi se s google računom	4566
prijavite grešku	4575
prijavite pogrešku	4575
prijať	4612
prijať a pokračovať	4655
prijať a zobraziť	4655
prijať všetko	4612
prijať všetky	4656
prijať všetky cookies	4655
prikaži # odgovora	4579
prikaži # odgovore	4785
prikaži galerijo	4778
prikaži galeriju	4572
prikaži geslo	4772
prikaži i prihvati	4555
prikaži in sprejmi	4760
prikaži komentare	4579
prikaži komentarje	4785
prikaži lozinku	4566
prikaži manj	4706
prikaži manje	4496
prikaži odgovore	4579	4785
prikaži podnapise	4763
prikaži prepis	4763
prikaži rezultate	96	4550	4755
prikaži sadržaj	4512
prikaži sve	4496
prikaži titlove	4557
prikaži transkript	4557
prikaži več	4706
prikaži više	4496
prikaži vse	4706
prikaži vsebino	4760
prima lună gratuită	4243
prima pagină	4212
primetili ste grešku	4575
primește alerte despre acest subiect	4237
primijetili ste grešku	4575
printează	4200
printează rețeta	66
pripomenúť neskôr	4605
priporoča outbrain	4790
priporoča taboola	4790
priporočamo	4705	4773
priporočamo tudi	4705
priporočamo v branje	4705
priporočeno	4705
prisijunkite arba susikurkite paskyrą	3333
prisijunkite prie mūsų komandos	3340
prisijunkite, kad galėtumėte komentuoti	3339
prispieť	4593
prispieť jednorazovo	4665
prispieť mesačne	4665
privatsphäre verwalten	1023
privatsphäre-einstellungen	875
privātuma iestatījumi	3442
privātuma politika	3420
prišlo je do napake. poskusite pozneje	4775
prišlo je do napake. poskusite znova	4775
pro komentování se přihlaste	655
pro předplatitele	524
pro předplatitele výhodněji	616
prochaine vidéo	2319
profită de ofertă	4311
programmet är inte längre tillgängligt	4902
prohibida la reproducció	505
prohibida su reproducción total o parcial	1775
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
proibida a reprodução total ou parcial	4164
promijeni veličinu teksta	4583
promo sadržaj	4585
promocijsko sporočilo	4704
promotivni sadržaj	4494
promotivni članak	4494
promóció	2611
proovi # päeva tasuta	1811
proposé par	2310
prosimy o wyłączenie adblocka	3938
prova gratis i en månad	114
proč vidím tuto reklamu	661
pročitaj ceo članak	4572
pročitaj cijeli članak	4572
pročitaj kasnije	4583
pročitaj transkript	4557
pročitajte ceo tekst	4572
pročitajte cijeli članak	4572
pročitajte i	4495
pročitajte još	4495
pruebe un mes por # €	1796
pruébalo gratis durante un mes	114
pruébalo gratis un mes	114
prywatność	3851
prywatność i cookies	3853
przeczytaj całość	3952
przeczytaj cały artykuł	3952
przeczytaj również	3866
przeczytaj także	3866
przeczytaj też	3866
przeczytaj transkrypcję	3932
przejdź bez wsparcia	3828
przejdź do galerii	3952
przejdź do głównej treści	3952
przejdź do księgarni	3848
przejdź do oferty	3925
przejdź do przepisu	66
przejdź do płatności	3943
przejdź do quizu	3919
przejdź do serwisu	3851
przejdź do sklepu	3925
przejdź do strony darowizn	3943
przejdź do treści	3869
przejdź do ustawień prywatności	3851
przejdź do wpłaty	3943
przejdź na stronę główną	3952
przekaż # % podatku	3943
przekaż #%	3943
przekaż darowiznę	3982
przekaż darowiznę teraz	3982
przekaż nam darowiznę	3982
przekaż opinię	3961
przestań obserwować	3965
przetłumaczono automatycznie	3961
przetłumaczono przez ai	3961
przeładuj stronę	3942
prześlij	3950
prześlij opinię	3961
prześlij zdjęcia	3957
przypomnij mi później	3828
przypomnij później	3937
právě se děje	551
präsentiert von	869
précédent	2208
préférences cookies	2192
préférences de confidentialité	2318
prélèvement	2151
prémium	2602
prénom	2292
présenté par	2310
próbáld újra később	2704
próbálja ki # forintért	2602
próbálja ki egy hónapig ingyen	114
próbálja újra	2704
próbálja újra később	2704
próxima	4047
próxima foto	4161
próxima imagem	4161
próxima notícia	4130
próxima página	4047
próximo artigo	4042
próximo vídeo	1762	4153
prøv # dager gratis	3678
prøv gratis	681	3678
prøv gratis i # dage	114
prøv gratis i en måned	114
prøv igen senere	797
prøv igjen senere	3796
prøv nu	681
prøv nå	3678
prędkość odtwarzania	3932
prを含みます	3117
pr記事	3139
psč	641	4672
pubblicità	2890
publi-rédactionnel	2190
publicitatea continuă	4311
publicité	2190
publicité - la suite ci-dessous	2190
publicité dans #	2319
publicités	2190
publică	4253
publică comentariul	4252
pular anúncio	4153
pular para o conteúdo	4047
pular para o conteúdo principal	4045
puslapis # iš #	3396
página siguiente	1651
páči sa mi to	4685
päeva küsimus	1848
päivitä sivu	2099
päivitä suostumus	2019
päivän kysymys	96	2078
päivän peli	2078
päivän ristikko	2072
pääuutiset	2028
påkrevd	3797
påkrævet	798
påmind mig senere	677
påminn mig senare	4799
później	3937
pārbaudi savas zināšanas	3410
pārbaudiet savu e-pastu	3453
pāriet uz recepti	66
pāriet uz saturu	3455
pārpublicējot atsauce obligāta	3413
pārpublicēšana aizliegta	3463
pārtraukt sekot	3459
pārvaldīt paziņojumus	3447
pārvaldīt piekrišanu	3442
pērc abonementu	3403
płatna współpraca	3969
płatne miesięcznie	3947
płatne rocznie	3947
płatność miesięczna	3947
płatność roczna	3947
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
qq好友	5516
qq空间	5516
qr कोड स्कैन करें	2566
qr কোড স্ক্যান করুন	406
qr 코드를 스캔하세요	3281
qrコードからダウンロード	3147
qrコードを読み取ってください	3147
qr코드로 다운로드	3281
qr코드를 스캔하세요	3281
qu'avez-vous pensé de cet article	2236
qual o seu nível de satisfação com esta notícia	4069
qualcosa è andato storto	2991
quan tâm nhất	5392
quay lại	5352
quay lại đầu trang	5436
quellen und weiterführende links	889
queremos conocer tu opinión	1690
queremos saber a sua opinião	4082
questa email è già registrata	3023
questa pagina ti è stata utile	2961
questo articolo ti è stato utile	2961
questo articolo è bloccato	2988
questo campo è obbligatorio	2990
questo riassunto ti è stato utile	2927
questo video non è disponibile	2969
questo video non è più disponibile	2969
quieres añadir otro usuario a tu suscripción	1600
quitter le plein écran	2273
quizi çöz	5103
quizul săptămânii	109
quizás más tarde	1593
quizás te interese	1645
quy định bình luận	5391
quyên góp	5327
quyên góp ngay	5327
qué opinas	1640
qué te ha parecido esta noticia	1690
quét mã qr	5404
quét mã qr để tải	5404
quét mã qr để tải ứng dụng	5404
quên mật khẩu	5330
quản lý cookie	5402
quản lý lựa chọn	5431
quản lý sự đồng ý	5402
quản lý tùy chọn	5431
quảng cáo	5341
quảng cáo - bài viết tiếp tục bên dưới	5385
""", 'r': """
r$ # por mês durante # meses	4091
radote klaidą	3339
radote klaidą tekste	3339
radās kļūda. mēģiniet vēlāk	3453
radīts ar mākslīgo intelektu	3457
rafraîchir la page	2284
raksti komentāru	3409
raksts ir aizsargāts ar autortiesībām	3463
raksts ir slēgts	3451
raksts tiek papildināts	3410
raksts turpinās pēc reklāmas	3412
rakstu lasa mākslīgais intelekts	3444
rakstīt autoram	3455
rakstīt komentāru	3409
raktažodžiai	3376
rao vặt	5341
raportează	4253
raportează comentariul	4300
raportează o eroare	4225
raportează o greșeală	4289
raportoi virheestä	2114
rapportér	811
rapportér annonce	815
rapportér fejl	709
ratkaise päivän ristikko	109
razvrščanje	4786
rašykite redakcijai	3388
rašyti autoriui	3387
rašyti komentarą	3333
reagovať	4685
recargar la página	1728
recargar página	1728
recarrega la pàgina	489
recarregar a página	4119
recarregar página	4119
receber notificações	4084
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2246
recevez une alerte à chaque article de l'auteur	2246
reclamă	4203
recomandarea redacției	4246
recomandări	4209
recomandări by taboola	4232
recomandări taboola	4232
recomandările editorilor	4246
recomandările partenerilor	4232
recomandările redacției	4209
recomendado para você	4042
recommandé	2204
recommandé pour vous	2204
recommandés	2204
recordar más tarde	1593
recuérdamelo más tarde	1593
recíbela	1613
recíbela gratis	1613
recíbelo	1613
redacția	4220
redare automată	4261
redirecționează # la sută	4277
redirecționează #%	4190
redă video	4260
redă videoclipul	4260
refuză toate	4222
refuză tot	4265
regala este artículo	1749
regala una suscripción	1792
regala una suscripción esta navidad	1792
regala una suscripción por navidad	1792
regalar artículo	1600
regalar este artículo	1749
regale una suscripción	1792
registrovať sa	4594
registruokitės nemokamai	3333
registruokitės į seminarą	3340
registrácia	4594
regisztráció	2602
regisztrálok	2602
regler för kommentarer	4933
regler og vilkår gjelder	3701
regras de comentários	4096
regras dos comentários	4096
regístrate	1600
regístrese para seguir leyendo	1796
rekisteröidy	2001
rekisteröidy maksutta ja lue	2001
reklaami lõpp	1872
reklam içeriğidir	5106
reklama się skończyła	3969
reklami geç	5033
reklám	2611
reklám vége	2722
reklámblokkolót használ	2695
reklámblokkolót használsz	2695
reklāma	3403
reklāmas beigas	3462
reklāmas raksts	3412
reklāmraksts	92	3412
relacja na żywo	3952
relaterade ämnen	4837
rendeld meg a könyvet	2676
rendelje meg a könyvet	2676
rendezés	2716
rendszeres támogatás	2699
renovar suscripción	1767
reportar comentário	4145
reportar erro nesta página	4069
reproducció automàtica	477
reproducción automática	1715
reproducción prohibida	1775
reproducir vídeo	1714
reproduction réservée	2332
reproductor de vídeo	1762
reproduzir vídeo	4105
reproduzir áudio	4105
reprodução automática	4106
reprodução proibida	4164
reserve já	4167
resmi büyüt	5130
responda à enquete	4096
rester connecté	2289
restez informé	2163
restez informés	2163
resultado da votação	4145
resultados de la votación	1708
resume este artículo con ia	1801
resumen automático	1675
resumir este artículo con ia	1801
resumo da notícia	4069
resumé lavet af ai	807
retour à l'accueil	2295
retour à la liste	2295
retour à la page d'accueil	2206
retrage consimțământul	4264
rettelser og præciseringer	804
revenir à l'accueil	2295
revoir la vidéo	2319
rezerviši mesto	4553
rezervovať miesto	4653
rezervujte si místo	616
rezervuoti vietą	3371
rezervă un loc	4230
rezervă-ți locul	4230	4258
rezervēt vietu	3440
rezolvă testul	4255
rezumă cu ai	107
rezygnuję z newslettera	3973
rezygnuję z subskrypcji	3976
reîmprospătează pagina	4276
reîncarcă pagina	4276
reînnoiește abonamentul	4307
reģistrējies bez maksas	3403
reģistrēties	3403
reši križanko	4755
reši kviz	4550	4755
reši ukrštenicu	4550
režim celej obrazovky	4658
režim celé obrazovky	622
ricordamelo più tardi	2860
riješi križaljku	4550
riješi kviz	4550
riproduzione riservata ©	3029
rizami geri çek	5037
rodyti galeriją	3387
rodyti mažiau	3341	3387
rodyti turinį	3373
rodyti viską	3341
rozumím	555
rozwiąż krzyżówkę	3919
rozwiąż quiz tygodnia	109
rozwiń	3852	3869
rozwiń wszystko	3870
ročne	4669
ročná platba	4669
ročné predplatné	4669
roční platba	637
roční předplatné	637
ročně	637
rychlost přehrávání	622
ryhdy kannatusjäseneksi	2100
rätsel des tages lösen	109
rätta	4830
rätta oss	4830
rättelse	4830
rättelsepolicy	4926
rättelser och förtydliganden	4926
règles de commentaires	2265
règles des commentaires	2265
réactions	2198
réagir	2182	2198
réagir à cet article	2198
réagissez	2198
réagissez à cet article	2198
réductions et codes promo	2336
réduire la police	2257
réduire la taille de la police	2257
réduire la taille du texte	2257
réduire le texte	2308
répondez au quiz	2268
répondez au sondage	2265
répondre	2198
réseaux sociaux	2183
réserver mes places	2271
réservez vos places	2271
réservé aux inscrits	2152
résiliable à tout moment	2253
résultats	97
résultats du sondage	2244
résumer avec l'ia	107
résumé de l'article	2236
résumé de l'article en # points	2236
résumé en # secondes	2236
résumé ia	2305
résumé par l'ia	2305
részletek	2627
rétablir le son	2273
rösta	96	4892
rösta här	4840
rösta i omröstningen	4840
rösta nu	96	4888
rút lại sự đồng ý	5402
rückmeldung geben	1055
rýchlosť prehrávania	4658
rādīt # atbildes	3458
rādīt atbildes	3458
rādīt galeriju	3455
rādīt mazāk	3411	3455
rādīt rezultātus	3438
rādīt saturu	3442
rādīt un piekrist	3442
rādīt vairāk	3410
rādīt visu	3411
rămâi conectat	4281
răspunde	4208
răspunde la sondaj	4252
rėmimas	3342
rėmėjo turinys	3394
""", 's': """
s'abonner à ce dossier	2329
s'abonner à ce sujet	2329
s'abonner à ce thème	2329
s'abonner à cet auteur	2329
s'abonner à partir de #€	2152
s'està carregant el reproductor	476
s'està carregant el vídeo	476
s'ha produït un error	497
s'inscrire à la newsletter	2163
s-ar putea să-ți placă	4209
saada anonüümne vihje	1866
saada sõbrale	1816
saada sõnum	1863
saada vihje anonüümselt	1866
saber más	1651
sadarbības raksts	3412
sadece abonelere özel	5124
sadržaj je blokiran	4555
sadržaj je zaključan	4488
sadržaj je zaštićen autorskim pravom	4576
sadržaj nije dostupan	4555
sadržaj nije moguće prikazati	4555
sadržaj partnera	4585
saglabāt	3408
saglabāt iestatījumus	3442
saglabāt izvēli	3442
saglabāt rakstu	3408
saglabāt vēlākam	3460
sair do ecrã inteiro	4105
saistītie raksti	3405
saistītās ziņas	3405
saite ir nokopēta	3460
saite nokopēta	3408
saken er låst	3678
saken finnes også som lyd	3691
salli ja näytä	2019
salli sisältö	2084
salta la pubblicità	3017
salta pubblicità	3017
saltar anúncio	4025
saltar para o conteúdo	4045
saltar para o conteúdo principal	4045
salvar preferências	4109
salvează	4200
salvează articolul	4245
salvează pentru mai târziu	4245
salvează preferințele	4264
salvează rețeta	66
samo nujni piškotki	4760
samo nužni	4555
samo nužni kolačići	4555
samo za naročnike	4772
sans engagement, résiliable à tout moment	2253
sao chép	5426
sao chép liên kết	5336
sao chép đường dẫn	5383
sari la conținut	4211
sari la rețetă	66
sari peste reclamă	4305
satura turpinājums pēc reklāmas	3412
saturs ir aizsargāts ar autortiesībām	3463
saturs ir bloķēts	3442
sazināties ar redakciju	3456
sačuvaj	4498
sačuvaj podešavanja	4555
sačuvaj recept	66
sačuvaj vest	4498
sačuvaj za kasnije	4583
sačuvaj članak	4583
saņemt paziņojumus	3447
sažetak umjetne inteligencije	107
scanează codul qr	4268
schlagwörter	889
schließen	892
schrift größer	1059
schrift vergrößern	862
schriftgröße	862
schriftgröße anpassen	1059
schriftgröße ändern	1059
schwedenrätsel	1016
scopri di più	2867
scopri di più su amazon	3033
scrie comentariul tău	4300
scrie redacției	4289
scrieți redacției	4289
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
se alla erbjudanden för prenumeranter	4804
se bilderna här	4840
se connecter et réagir	2198
se connecter ou créer un compte	2354
se déconnecter	19
se désabonner	2344
se désinscrire	2344
se grafiken här	4840
se ha producido un error al cargar el vídeo	1673
se klippet här	4840
se klippet øverst i saken	3716
se réabonner	2324
se større bilde	3717
se større billede	721
se videon här	4840
se våra erbjudanden	4916
se våre tilbud	3793
se încarcă playerul	4260
se încarcă video	4260
se încarcă videoclipul	4260
sedan # kr/mån tills du säger upp	4804
see väli on kohustuslik	1863
segui già questo argomento	3002
segui già questo autore	3002
seguir tópico	4084
seguí leyendo	1704
sei già abbonato	2867
sei già iscritto	3023
sei già iscritto alla newsletter	2947
seko tēmai	3459
sekot tēmai	3459
sekretessinställningar	4899
sekti autorių	3391
sekti temą	3391
selección de la redacción	1645
selectează	4282
selvä	2031
sem opinião	4097
sem si não seria possível	4089
sem você não seria possível	4089
semnalează comentariul	4300
semnalează o eroare	4208
senaste först	4933
send artiklen på mail	692
send på e-post	3691
send på mail	813
seniausi viršuje	3390
sense permanència	463
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5107
sesi açmak için dokunun	5150
sesi açmak için tiklayin	5150
setări confidențialitate	4264
setări cookie	4207	4222
setări cookie-uri	4264
setări cookies	4264
setări de confidențialitate	4264
seu apoio faz a diferença	3997	4157
seu nome de usuário	4145
seuls les abonnés peuvent commenter	2244
seuraa hetki hetkeltä	2110
seuraa livenä	2110
seuraa meitä	2014
seuraa tekijää	2121
seuraa tätä aihetta	2121
seuraat jo tätä aihetta	2121
seuraat tätä aihetta	2121
seç	5125
seçenekleri yönet	5110
seçimimi kaydet	5110
seções	4042
seřadit podle	655
sfârșit publicitate	4258
sfârșitul reclamei	4258
shrani članek	4708
shrnout pomocí ai	107
shrnutí ai	107	654
shrnutí od ai	653
si opp når du vil	3678
si è verificato un errore	2991
si è verificato un errore durante il caricamento del video	2925
sie können diesen artikel kostenlos weitergeben	987
signaler ce contenu comme inapproprié	2244
signaler un problème	2198
siguiente artículo	1645
siguiente vídeo	1762
siirry sisältöön	2030
siirry suoraan sisältöön	2110
sikeres feliratkozás	2629
sin ti no sería posible	1699
sinu hääl on arvesse võetud	1848
sinu sõnum	1864
sisu on autoriõigusega kaitstud	1873
sisältö ei ole saatavilla	2084
sisältö on estetty	2084
sisältö on suojattu tekijänoikeudella	2115
sisältöä ei voida näyttää	2084
sisältöä kumppaneiltamme	2125
siz ne düşünüyorsunuz	5068
siz ne düşünüyorsunuz? oy verin	5046
sizin için öneriler	5040
siųsti atsiliepimą	3389
siųsti draugui	3338
siųsti el. paštu	3338
siųsti komentarą	3390
siųsti naujieną	3388
siųsti žinutę	3385
skaitykite be reklamų	3394
skaitykite be ribojimų	3383
skaitykite daugiau čia	3340
skaityti plačiau	3340
skaityti visą straipsnį	3387
skaityti vėliau	3338
skann qr-koden for å laste ned appen	3782
skanna qr-koden för att ladda ner appen	4904
skaties arī	3405
skatīt cenu	3440
skatīt foto	3410
skatīt galeriju	3410
skatīt komentārus	3458
skatīt piedāvājumu	3440
skatīt piedāvājumus	3451
skatīt rezultātus	96	3438
skatīt video	3410
skatīt visus	3455
skenē qr kodu	3446
skenējiet qr kodu	3446
skjønner	3718
sklenite naročnino	4701
skontaktuj się z redakcją	3957
skontrolujte si svoju schránku	4671
skopírované	4688
skopírované do schránky	4687
skopírovať odkaz	4601
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4830
skriv inn beløp	3790
skru på	3787
skru på lyd	3780
skru på varsler	3784
skryť odpovede	4684
skryť reklamu	4689
skrýt	555
skrýt odpovědi	655
skrýt reklamu	661
skyddas av upphovsrätt	4928
skänk en gåva	4914
skúste to neskôr	4671
skúste to znova	4671
slapukų nustatymai	3351
slapukų politika	3373
slažem se	4512
slažem se i nastavljam	4555
sledeća fotografija	4572
sledeća slika	4572
sledeća strana	4572
sledeći video	4557
sledeći članak	4572
sledovat toto téma	657
sledovat téma	657	658
sledovať autora	4686
sledovať autorku	4686
sledovať online	4674
sledovať tému	4686
sledovať túto tému	4686
sledujete téma	657
sledujete tému	4686
slik beskytter vi kildene våre	3803
slik beskytter vi våre kilder	3803
slik slår du av annonseblokkering	3788
slične vesti	4495
slične vijesti	4495
slični članci	4495
sljedeća fotografija	4572
sljedeća slika	4572
sljedeća stranica	4572
sljedeći video	4557
sljedeći članak	4572
slut på annonce	815
slut på annons	4938
slut på reklam	4938
sluta följa	4935
slutt på annonse	3814
slutt å følge	3810
slå adblocker fra	788
slå annonceblokering fra	788
slå av annonseblokkereren	3788
slå av annonseblokkeringen	3788
slå din adblocker fra	788
slå lyd fra	780
slå lyd til	780
slå lyden fra	780
slå lyden til	780
slå notifikationer til	784
slå på	3787	4908
slå på aviseringar	4906
slå på ljudet	4902
slå på notiser	4906
slå på varsler	3784
slå på varslinger	3784
slå til	787
slėpti reklamą	3394
sns 공유	3320
sns 공유하기	3320
snsでシェア	3185
snsでシェアする	3185
snsをフォロー	3071
snímek # z #	642
snímek # ze #	642
snímka # z #	4673
snímka # zo #	4673
so schützen wir unsere quellen	1049
sofortüberweisung	836
solicitarea a fost trimisă	4308
solicitação enviada	4159
solitär	1016
som källa är du skyddad	4833
son dakika bildirimlerini aç	5114
son dakika gelişmelerinden haberdar olun	5114
son gelişmelerden haberdar olun	5114
sondaż	97
sonderveröffentlichung	967
sono già sostenitore	2860
sonraki fotoğraf	5157
sonraki fotoğraf için tiklayin	5043
sonraki fotoğrafa geç	5043
sonraki görsel	5157
sonraki haber için tiklayin	5043
sonraki içerik	5157
sonraki sayfa için tiklayin	5043
sonuçlar	97
sonuçlari gör	96	5047
sonuçlari göster	96	5101
sorodni članki	4705
sortează	4253
sortează după	4253
sortuj według	3963
sortér efter	810
souhlasit a pokračovat	546
souhlasím	543
souhlasím a pokračovat	619
souhlasím a zobrazit	546
souhlasím se zobrazením	543
soukromí a cookies	546
sous-titres activés	2273
sous-titres désactivés	2273
soutenez-nous dès maintenant	2142
související	551
související témata	551
související články	551
související články z webu	551
soyez le premier à commenter	2198
soyez le premier à réagir	2198
spam nélkül	2704
spander en kaffe på oss	3790
spara inställningar	4899
spara till läslistan	4937
spausdinti receptą	66
spausdinti straipsnį	3392
spațiu publicitar	4232
spela här	4888
spela videon här	4840
spill ansvarlig. # år	3701
spill med måte	3700
spill nå	3766
spis treści	3869
splošni pogoji	4761
sponsorisé	2190
sponsorlu bağlantilar	5083
sponsorlu içerik	92	5033
sponsoroitu sisältö	2015
sponsoroitua sisältöä	2017
sponsorēts saturs	3462
sponsrat innehåll	4822
sponzorirani sadržaj	4494
sponzorirani članak	4494
sponzorisani sadržaj	4585
sponzorované	4597
sponzorovaný obsah	538
sponzorováno	538
sporoči napako	4781
sporočilo	4776
spotifyで聞く	3175
spotifyで聴く	3175
spravovat upozornění	626
spravovať súhlas	4655
spravovať upozornenia	4661
sprawdź cenę	3925
sprawdź ofertę	3832
sprawdź się	3922
sprawdź skrzynkę e-mail	3949
sprawdź skrzynkę odbiorczą	3949
sprawdź swoją skrzynkę	3949
sprawdź swoją wiedzę	3919
sprejmi in prikaži	4760
sprejmi vse piškotke	4760
spremi članak	4498
spremljajte v živo	4778
sprijinul tău contează	4306
sprijină-ne	4190
správa	4672
správa bola odoslaná	4671
správa souhlasu	619
správa súhlasu	4655
spróbuj ponownie	3949
spróbuj ponownie później	3949
spręsti kryžiažodį	3369
spręsti testą	3369
spune-ne părerea ta	4252
spune-ți părerea	4225
spune-ți părerea în comentarii	4225
spuneți-ne părerea	4252
spustit kvíz	610
spustiť kvíz	4649
spustiť video	4658
später	831
später erinnern	830
späť hore	4674
späť na hlavnú stránku	4674
späť na začiatok	4674
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3707
spørg ai	107
spørg vores ai	107
spēlē tagad	3438
spēlēt tagad	3438
staňte sa členom	4593
staňte se členem	522
ste našli napako	4781
ste našli napako v članku	4781
ste už predplatiteľ	4668
ste že glasovali	4755
stem nå	96	3766
stiahnuť aplikáciu	4660
stiahnuť audio	4658
stiahnuť epizódu	4658
stiahnuť na google play	4660
stiahnuť v app store	4660
stiahnuť z app store	4660
stiahnuť z google play	4660
stichwörter	889
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	709
stlmiť	4659
stop med at følge	812
straipsnio tęsinys - po reklama	3342
straipsnis saugomas autorių teisių	3395
straipsnis tęsiasi po reklamos	3342
straipsnis užrakintas	3383
straipsnį skaito dirbtinis intelektas	3375
streść artykuł z ai	3980
streść ten artykuł z ai	3980
streść z ai	107	3980
strojovo preložené	4682
strojový preklad	4683
strojový překlad	654
strojově přeloženo	653
strona główna	3866
stroški dostave	4759
stránka # z #	642	4673
stránka # ze #	642
stránka # zo #	4673
stworzono z pomocą ai	3961
stáhnout aplikaci	624
stáhnout audio	622
stáhnout epizodu	622
stáhnout na google play	624
stáhnout podcast	622
stáhnout v app store	624
stáhnout z app store	624
stáhnout z google play	624
stáhnout zdarma	625
stäng	4799	4840
stäng annons	4938
stäng av annonsblockeraren	4909
stäng av din adblocker	4909
stäng av din annonsblockerare	4909
stäng av ljudet	4902
stäng galleri	4922
stöd oss	4800
stöd oss på patreon	4913
stöd oss via patreon	4913
större text	4937
større tekst	3812
støt med mobilepay	791
støt os	678
støt os med mobilepay	791
støt os på #er	791
støt os på patreon	791
støt via mobilepay	791
støtt oss	3675
støtt oss med vipps	3790
støtt oss på patreon	3790
støtt oss via vipps	3790
sua inscrição foi confirmada	4159
sua inscrição foi realizada com sucesso	4159
subscrição confirmada	4159
subtitrări	4261
subtítols	477
subtítulos	1715
sudoku del día	1755
sugerir correção	4069
sugerir una corrección	1690
sugestões	4042
suite après la publicité	2271
suivez vos auteurs préférés	2306
suivre ce thème	2246
suivre le thème	2306
sukurta naudojant dirbtinį intelektą	3389
sumă liberă	4277
sumă personalizată	4306
sunt de acord cu termenii și condițiile	4283
sur le même sujet	2204
sur le même thème	2204
suscripción	1600
suscripción confirmada	1768
suscríbase	1600
suscríbase ahora	1796
suscríbase hoy	1796
suscríbase para seguir leyendo	1796
suscríbete	1600
suscríbete a nuestro boletín	1610
suscríbete ahora	1600
susiję straipsniai	3335
susikurti paskyrą	3333
susține	4190
susține-ne	4190
susține-ne pe patreon	4277
susțineți-ne	4190
susținut de	4298
sutikti ir tęsti	3373
sutinku ir tęsiu	3373
svaka donacija je važna	4564
svaka donacija pomaže	4564
svaki dinar je važan	4564
svaki doprinos je važan	4564
svaki doprinos pomaže	4564
svaki euro je važan	4564
svaki prilog pomaže	4564
svi članci	4572
svi članci autora	4572
sviđa mi se	4580
sviđa vam se članak	4578
swisha en gåva	4913
syötä kelvollinen sähköpostiosoite	2107
syötä summa	2100
syötä sähköpostiosoitteesi	2004
szanowna użytkowniczko, szanowny użytkowniku	3853
szanowni państwo	3852
szanowny użytkowniku	3853
szanujemy twoją prywatność	3853
szavazatodat rögzítettük	2670
szavazatát rögzítettük	2670
szavazás	97	2673
szavazás indítása	2670
szczegóły	3870
szeretne értesítéseket kapni	2691
szeretnél értesítéseket kapni	2691
szerző követése	2717
szkennelje be a qr-kódot	2690
szponzorált tartalom	92	2611
szybkość odtwarzania	3932
szállítási költség	2677
szókereső	2673
szólj hozzá	2619
szóljon hozzá	2619
szövegméret	2720
szünet	2688
sähköposti	2004
sähköposti tai käyttäjätunnus	2103
sähköpostiosoite	2004
sähköpostiosoitteesi	2107
sähköpostisi	2107
säkra din plats	4895
säästä # %	2105
säästä #%	2105
så # kr/mnd til du sier opp	3678
så gör du för att stänga av	4911
så hanterar vi personuppgifter	4827
så här stänger du av din adblocker	4911
så här stänger du av din annonsblockerare	4911
så jobbar vi med rättelser	4926
så kommenterar du	4830
så skyddar vi våra källor	4926
så stänger du av adblock	4911
så stänger du av adblocker	4911
så stänger du av annonsblockeraren	4909
så stänger du av din ad-blocker	4911
så stänger du av din adblocker	4911
så stänger du av din annonsblockerare	4909
sådan beskytter vi kilder	804
sådan beskytter vi vores kilder	804
sådan deaktiverer du din adblocker	788
sådan retter vi fejl	804
sådan slår du adblock fra	788
sådan slår du din adblocker fra	788
sé el primero en comentar	1638
sé parte	1595
sélections	2182
sì, grazie	2980
sí, quiero	1726
sí, vull	485
síganos	1626
síguenos	1626
só para assinantes	4124
sólo para suscriptores	1733
sõnum on saadetud	1863
sök	4840
søg	720
søk	3716
súhlasím	4612
súhlasím a pokračovať	4655
súhlasím so zobrazením	4612
súhrn ai	107
súhrn od ai	107
súmate	1595
súvisiace	4598
súvisiace články	4598
súvisiaci článok	4598
süre	5108
süti beállítások	2679
süti tájékoztató	2679
sütibeállítások	2679
sütibeállítások módosítása	2682
sütik kezelése	2679
sākt testu	3438
sīkdatņu iestatījumi	3420
sīkdatņu politika	3442
sīkfailu iestatījumi	3442
słowa kluczowe	3866
sūtīt e-pastā	3460
sắp xếp theo	5392
số tiền khác	5410
""", 't': """
t'ha estat útil	469
t'ha estat útil aquest article	451
t'ha estat útil aquest resum	451
t'ha semblat útil	469
ta treść jest niedostępna	3929
ta treść jest zablokowana	3929
ta video ni več na voljo	4763
ta članek je zaklenjen	4772
taboola tarafindan sunulmuştur	5083
taboola tarafindan önerildi	5083
tack för din anmälan	4811
tack för din prenumeration	4919
tack för din röst	96	4888
tack för ditt meddelande	4919
tagasi üles	1865
taip pat žiūrėkite	3335
tak, chcę	3937
tak, chętnie	3937
tak, poproszę	3937
takaisin ylös	2030
takipten çik	5137
takk for at du meldte deg på	3796
takk for din påmelding	3796
takk for påmeldingen	3685
talebiniz gönderildi	5155
tallenna myöhemmäksi	2012
talán később	2597
tam ekrandan çik	5107
tamaño de la letra	1749
tamaño de letra	70	1625
tamaño del texto	70
también le puede interesar	1645
también te puede gustar	1645
también te puede interesar	1645
també et pot interessar	438
também pode gostar	4094
tapahtui virhe. yritä myöhemmin uudelleen	2107
tapahtui virhe. yritä uudelleen	2107
tarjeta de crédito	1599
tarjeta de débito	1599
tarkista sähköpostisi	2107
tartalom betöltése	2679
tartalom engedélyezése	2679
tartalom megjelenítése	2679
tartalomjegyzék	2688
tasuline koostöö	1872
te ha parecido útil	1707
te ha resultado útil	1707
te ha resultado útil este artículo	1675
te ha resultado útil este resumen	1675
te ha sido útil	1707
te ha sido útil este resumen	1675
te poți dezabona oricând	4238
te rugăm să îl dezactivezi	4274
te vsebine ni mogoče prikazati	4760
te-ar putea interesa și	4246
tee meile kohvi välja	1860
tehisaru kokkuvõte	1818
tehisaru võib eksida	1867
tehisintellekt võib eksida	1867
tehty tekoälyllä	2117
teie hääl on arvesse võetud	1848
tej treści nie można wyświetlić	3929
tek seferlik bağiş	5121
tek seferlik bağiş yap	5153
tekijänoikeudella suojattu	2115
teklifi gör	5106
teklifleri gör	5154
tekoäly voi tehdä virheitä	2117
tekoälyn luoma	2117
tekoälyn tekemä	2117
tekoälyn tekemä tiivistelmä	2030
tekoälyn tiivistelmä	2030
tekoälyn tuottama	2117
tekoälytiivistelmä	2030	2118
tekst je zaključan	4566
tekst powstał przy pomocy ai	3961
tekst przetłumaczony maszynowo	3961
teksta izmērs	3460
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3338
telefonszám	2705
telefón	4672
teljes hozzáférés	2602
teljes képernyő	2688
teljes név	2705
temas del día	1645
temi že sledite	4787
ten artykuł jest zablokowany	3946
ten film jest niedostępny	3932
ten film nie jest dostępny w twoim kraju	3932
ten film nie jest już dostępny	3932
tento obsah je blokován	619
tento obsah je zablokovaný	4655
tento obsah nemôžeme zobraziť	4655
tento obsah nemůžeme zobrazit	619
tento obsah není dostupný	619
tento obsah není k dispozici	619
tento obsah nie je dostupný	4655
tento obsah nie je k dispozícii	4655
tento obsah sa nedá zobraziť	4655
tento článek je uzamčen	636
tercihleri yönet	5149
tercihlerimi yönet	5149
termeni și condiții	4219	4220
termeni și condiții de utilizare	4219
termenii și condițiile	4219
termos e condições	4027
teste başla	5103
teste grátis	4004
testează-ți cunoștințele	4255
testează-ți cunoștințele cu quizul nostru	4225
testi başlat	5103
testi çöz	5105
testreszabás	2681
teszteld a tudásod	2625
tesztelje tudását	2625
tetszőleges összeg	2698
text bol vytvorený automaticky	4682
text byl vytvořen automaticky	653
text je chránený autorským právom	4679
text je chráněn autorským právem	649
text čte umělá inteligence	622
texten fortsätter nedan	4822
texten fortsätter under bilden	4822
texten är maskinöversatt	4930
texten är skapad automatiskt	4930
textgröße	1060
textgröße ändern	1059
teď ne	521	627
teşekkürler, mesajiniz gönderildi	5126
tham gia bình chọn	5391
tham gia khảo sát	5391
tham gia thăm dò	5391
thanh toán hàng năm	5412
thanh toán hàng tháng	5412
thanh toán qua paypal	5434
theo dõi chủ đề	5423
theo dõi chủ đề này	5423
theo dõi tác giả	5423
thoát toàn màn hình	5398
thu gọn	5351
thème suivi	2329
thèmes	2204
thématiques	2204
thêm câu trả lời	5429
thêm làm nguồn ưu tiên	5423
thêm vào giỏ hàng	5437
thích	5336
thích nhất	5392
thông tin bắt buộc	5414
thông tin doanh nghiệp	5341
thông tin quảng cáo	5385
thông tin tác giả	5362
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5418
thẻ	5348
thời gian còn lại	5398
thời gian hiện tại	5399
thời lượng	5399
ti è stato utile	2961
tienes que iniciar sesión para guardar artículos	1703
tietosuoja ja evästeet	2019
tietosuoja- ja evästekäytäntö	2019
tietosuojakäytäntö	2084
tietosuojaseloste ja evästeet	2019
tiivistä tekoälyllä	107
tik būtini	3373
tik būtinieji slapukai	3373
tikai nepieciešamās	3442
tikai nepieciešamās sīkdatnes	3442
tiktokで見る	3175
til støttesiden	791
tilbagetræk samtykke	777
tilbakemelding på saken	3707
tilføj en kommentar	810
tilføj kommentar	810
tilføj os som foretrukken kilde	812
tilføj som foretrukken kilde	812
tilgjengelig på google play	3782
till gåvosidan	4913
tillad og fortsæt	706
tillad én gang	777
tillat én gang	3777
tillåt	4908
tillåt alltid	4900
tillåt annonser	4912
tillåt aviseringar	4906
tillåt en gång	4899
tillåt innehåll	4899
tillåt inte	4908
tillåt notiser	4906
tillåt reklam	4912
tiltás	2694
timp rămas	4261
tin bài liên quan	5383
tin cùng chuyên mục	5348
tin cùng tác giả	5384
tin khác	5348
tin liên quan	5348
tin mới	5348
tin mới nhất	5348
tin nhắn của bạn	5435
tin nhắn của bạn đã được gửi	5414
tin nóng	5384
tin nổi bật	5348
tin quảng cáo	5385
tin tiếp theo	5418
tin trước	5348
tin tài trợ	5348	5387
tin tức liên quan	5348
tin đọc nhiều	5348
tip jar ☕	1251
tipărește	4200
tipărește articolul	4245
tipărește rețeta	66
tisk článku	659
titta på videon	4902
tiêu điểm	5348
tiến # giây	5398
tiếp theo	5351
tiếp tục sau quảng cáo	5387
tiếp tục trên trình duyệt	5404
tiếp tục trên web	5404
tiếp tục với apple	5412
tiếp tục với email	5434
tiếp tục với facebook	5412
tiếp tục với google	5412
tiếp tục đọc	5436
tlačiť	4601
to cię może zainteresować	3866
to może cię zainteresować	3866
to wideo jest niedostępne	3932
to wideo nie jest już dostępne	3932
toate știrile	4287
toda contribuição ajuda	4120
toda la información	1739
todas as notícias	4130
todavía no eres suscriptor	1733
todavía no estás registrado	1734
todos los artículos de este autor	1773
todos los artículos del autor	1773
todos los artículos del especial	1770
todos los derechos de reproducción reservados	1775
todos los vídeos	1739
todos os comentários	4033
todos os vídeos	4130
toimituskulut lisätään	2081
totes les notícies	500
toto pole je povinné	640
toto téma již sledujete	657
toto video již není dostupné	622
toto video není dostupné	622
toto video není ve vaší zemi dostupné	622
toto video nie je dostupné	4658
toto video nie je vo vašej krajine dostupné	4658
toto video už není dostupné	622
toto video už nie je dostupné	4658
tots els vídeos	500
tous droits de reproduction réservés	2332
tous nos hors-séries	2239
toute l'actualité	2204
toutes les actualités	2295
toutes les vidéos	2295
toutes nos vidéos	2295
tovább	2625
tovább a cikkre	2707
tovább a dossziéhoz	2707
tovább a galériához	2707
tovább a recepthez	66
tovább a rovatra	2623
tovább a tartalomhoz	2707
tovább a teljes cikkre	2707
tovább a támogatáshoz	2698
tovább a támogatási oldalra	2698
tovább a webshopba	2676
tovább az ajánlathoz	2676
tovább olvasom	2625
további beállítások	2682
további cikkek	2623
további cikkek a szerzőtől	2707
további cikkek a témában	2623
további cikkek betöltése	2707
további hírek	2623
további lehetőségek	2681
további részletek itt	2625
továbbiak betöltése	2625
továbbiak megjelenítése	2707
toàn màn hình	5399
traducció automàtica	477
traducción automática	1715
traducere automată	4261
traducido automáticamente	1747
tradução automática	4069
traduït automàticament	507
trang chủ	5351
trang này có hữu ích không	5391
transcripció	477
transcripción	1715
transcrição	4106
transferência bancária	4003
trenutni čas	4764
trenutni čas #	4763
treści komercyjne	3969
treści naszych partnerów	3969
treści partnerskie	3847
treść dla subskrybentów	3946
treść niedostępna	3929
treść premium	3946
treść sponsorowana	3847
treść wygenerowana przez ai	3961
treść zablokowana	3929
treść zewnętrzna	3929
tria la teva subscripció	463
trimite răspunsul	4252
troškovi dostave	4554
truy cập không giới hạn mọi bài viết	5434
trwa ładowanie odtwarzacza	3932
tryb pełnoekranowy	3932
træk dit samtykke tilbage	777
træk samtykke tilbage	777
trình phát âm thanh	5432
trước	5351
trường bắt buộc	5414
trường này là bắt buộc	5414
trả lời	5347
trở lại	5351
trở lại đầu trang	5418
tu ce părere ai? lasă un comentariu	4225
tu donación desgrava	1729
tu izmanto reklāmu bloķētāju	3449
tu navegador no puede reproducir este vídeo	1673
tue meitä	1999
tue meitä patreonissa	2100
tue työtämme	2100
tule meile tööle	1818
tuotettu tekoälyllä	2117
turinys saugomas autorių teisių	3395
turinys užblokuotas	3373
turiu paskyrą	3383
turpini lasīt	3403
turpinājums pēc reklāmas	3412
turpināt ar apple	3451
turpināt ar facebook	3451
turpināt ar google	3451
turpināt lasīt	3403
tutar seç	5153
tutar seçin	5153
tvarkyti pranešimus	3378
tvarkyti sutikimą	3373
twitter'da paylaş	5031
twitterで見る	3175
twoja prywatność jest dla nas ważna	3853
twoja wiadomość	3950
twoje imię	3950
twój adres e-mail	3835
twój e-mail	3835
twój głos został oddany	3919
twój głos został policzony	3919
twój głos został zapisany	3919
tykkää	2120
tylko dla osób pełnoletnich	3848
tylko niezbędne	3929
tytuł przelewu: darowizna	3943
tytułem: darowizna na cele statutowe	3943
tài khoản của tôi	5330
tài trợ	5341
tài trợ bởi	5427
támogass minket	2598
támogass minket patreonon	2698
támogasson minket	2598
támogasson minket a patreonon	2698
támogatom	2598
támogatom a lapot	2698
támogatom az oldalt	2698
támogatott tartalom	92	2611
támogatás	2598
támogatás paypalon	2698
támogatási oldal	2698
támogatói tartalom	2611
tárgy	2705
täisekraan	1854
tämä artikkeli on lukittu	2103
tämä juttu on lukittu	2103
tämä kenttä on pakollinen	2107
tämä sisältö ei ole saatavilla	2084
tämä video ei ole enää saatavilla	2087
tämä video ei ole saatavilla	2087
täname liitumast	1836
tässä artikkelissa	2110
tässä jutussa	2110
tässä olisi upotus facebookista	2030
tässä olisi upotus instagramista	2030
tätä sisältöä ei voida näyttää	2084
täytä ristikko	2072
täytä tämä kenttä	2107
télécharger l'appli	2280
télécharger l'audio	2273
télécharger l'épisode	2273
télécharger le mp#	2273
télécharger le podcast	2273
téléchargez l'appli	2280
téma követése	2717
téma už sledujete	657
témata	551
tému už sledujete	4686
témy	4598
témáim	2718
témák	2623
térkép betöltése	2682
térkép megnyitása	2627
términos de uso	1634
términos y condiciones	1634
tên của bạn	5415
tên hiển thị	5429
tìm hiểu thêm	5345
tìm kiếm	5351
tóm tắt ai	5422
tóm tắt bằng ai	5422
tóm tắt bởi ai	5422
tópicos	4042
tópicos relacionados	4042
tôi đã hiểu	5352
tôi đã tắt	5409
tôi đã tắt trình chặn quảng cáo	5408
tôi đồng ý	5345
tôi đồng ý với chính sách bảo mật	5414
tôi đồng ý với điều khoản sử dụng	5414
tõlgitud tehisintellekti abil	1867
több	2625
több betöltése	2707
több mutatása	2707
töltsd ki a kvízt	2625
töltsd ki kvízünket	2670
töltse ki a kvízt	2625
töltse újra az oldalt	2697
tùy chỉnh	5345
tùy chọn cookie	5402
tùy chọn khác	5425
tú qué opinas	1640
túto tému už sledujete	4686
tühista igal ajal	1811
tüm fotoğraflar	5130
tüm fotoğraflari gör	5130
tüm haberler	5040
tüm haberlere sinirsiz erişim	5154
tüm haberleri gör	5130
tüm içeriğe sinirsiz erişim	5154
tüm konular	5042
tüm konulari gör	5042
tüm oyunlar	5103
tüm videolar	5130
tüm videolari gör	5130
tüm yazilari	5040	5057
tüm yazilari gör	5130
tüm yorumlar	5039
tüm çerezleri kabul et	5149
tüm çerezleri reddet	5149
tümü	5047
tümünü gör	5046
tümünü göster	5047
tümünü kabul et	5034
tümünü reddet	5034
tăng cỡ chữ	5425
tēmas	3405
tęsinys po reklamos	3342
tęsti su apple	3383
tęsti su facebook	3383
tęsti su google	3383
tłumaczenie automatyczne	3962
tłumaczenie maszynowe	3962
tạm dừng	5371
tạm dừng video	5398
tạo bởi ai	5432
tạo tài khoản	5330
tải audio	5398
tải bài đăng	5402
tải lại trang	5408
tải nội dung	5402
tải thêm	5351
tải thêm bình luận	5391
tải trên app store	5404
tải trên google play	5404
tải tập này	5398
tải về từ app store	5404
tải về từ google play	5404
tải âm thanh	5398
tải ứng dụng	5404
tải ứng dụng ngay	5404
tất cả tin tức	5418
tất cả trò chơi	5394
tất cả video	5418
tắt tiếng	5399
tặng bài viết	5383
tặng sao	5329	5383
tặng sao cho bài viết	5383
tặng sao cho tác giả	5433
tặng tác giả ly cà phê	5329
tốc độ phát	5371	5398
từ chối	5345
từ chối tất cả	5345	5402
từ chối tất cả cookie	5431
từ khóa	5348
tự động phát	5399
""", 'u': """
u košaricu	4553
u ovom članku	4572
udostępnij	3843
udostępnij na facebooku	3843
udostępnij na twitterze	3843
udostępnij na x	3843
udostępnij w mediach społecznościowych	3843
udělit souhlas	543
ugens spørgsmål	771
ugodnost za naročnike	4758
ugodnosti za naročnike	4758
ugrađeni sadržaj	4555
ugrás a galériához	2707
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2707
ugrás a tartalomra	2707
uključi	4561
uključi obaveštenja	4547
uključi obavijesti	4547
uključi se u raspravu	4579
uključi zvuk	4557
uključite javascript	4557
uključite notifikacije	4547
uključite obaveštenja	4547
uključite obavijesti	4547
uključite se u raspravu	4579
ukryj reklamę	3969
ukrštenica	4551
ulkoinen sisältö	2084
ulkopuolinen sisältö	2084
uloženo	660
uložené	4688
uložit	534
uložit na později	534
uložit nastavení	619
uložit recept	66
uložit volby	619
uložit článek	534
uložiť	4601
uložiť na neskôr	4601
uložiť nastavenia	4655
uložiť recept	66
uložiť voľby	4655
uložiť článok	4601
ultima oră	4209
ultimele știri	4209
um assinante presenteou você com este artigo	4093
un abonat ți-a oferit acest articol	4245
un abonné vous offre cet article	2256
un e-mail de confirmation vous a été envoyé	2249
un suscriptor te ha regalado este artículo	1703
un suscriptor te regala este artículo	1780
une erreur s'est glissée dans l'article	2198
ungültige e-mail-adresse	1042
unterstütze uns	832
unterstützen	832
unterstützen sie uns	832
unterstützen sie uns per paypal	952
unustasid salasõna	1861
uočili ste grešku	4575
uočili ste pogrešku	4575
uočili ste pogrešku u članku	4575
uporabniško ime	4773
uporabniško ime ali e-pošta	4772
upotettu sisältö	2084
upozornit na nové díly	658
upozornit na nové články	658
upozorniť na chybu	4678
upozornění	629
uppdatera dina inställningar	4944
uppläst av en ai-röst	4902
uppläst av en dator	4818
uppläst av en syntetisk röst	4902
uppläst av syntetisk röst	4902
uppläst med ai-röst	4818
upravit nastavení	546
upravljaj kolačićima	4555
upravljaj piškotke	4760
ur vår butik	4895
url 복사	3212
urlをコピー	3070
urlをコピーしました	3171
urlをコピーする	3117
url복사	3212
urmărește acest subiect	4237
urmărește autorul	4294
urmărește live	4237
urmărește subiectul	4294
urmărești deja acest subiect	4294
următorul	4211
următorul videoclip	4305
uslovi korišćenja	4512
ustaw jako preferowane źródło	3965
ustawienia plików cookie	3851
ustawienia prywatności	3929
ustvarjeno s pomočjo umetne inteligence	4784
utónév	2705
uutishälytykset	2094
uvek prikaži	4555
uvijek prikaži	4555
uvjeti korištenja	4512
uygulamada aç	5112
uygulamayi aç	5112
uygulamayi yükle	5112
uz sākumlapu	3455
uz sākumu	3410
uzdāvini rakstu	3460
uzdāvināt rakstu	3460
uzyskaj dostęp	3832
učitaj još	4572
učitaj objavu	4555
učitaj sadržaj	4555
učitaj video	4555
učitaj više	4572
učitavanje playera	4557
učitavanje videa	4557
ušetrite #%	4669
ušetríte #%	4669
ušetřete #%	637
ušetříte #%	637
ušteda #%	4567
uštedite #%	4567
używasz adblocka	3938
używasz programu do blokowania reklam	3938
už jsem ho vypnul	632
už jste hlasovali	610
už komentarus atsako jų autoriai	3339
už mám predplatné	4668
už mám předplatné	636
už mám předplatné, přihlásit se	525
už mám účet	636
už máte predplatné? prihláste sa	4594
už máte předplatné	636
už máte účet	4594
už máte účet? prihláste sa	4594
už podporujem	4605
už podporuji	521
už sledujete	657
už ste hlasovali	4649
uždaryti	3341
uždaryti galeriją	3387
uždaryti reklamą	3342
uživatelské jméno	637
uživatelské jméno nebo e-mail	636
uživo	4558
užpildykite apklausą	3340
užsakomasis straipsnis	3342
užsakomasis turinys	92	3342
užsisakyti knygą	3371
užsisakyti prenumeratą	3333
""", 'v': """
v košarico	4758
v tem članku	4778
v tomto článku	643
v živo	4764
vaata kõiki	1865
vaata kõiki tellija soodustusi	1811
vaata lähemalt	1818
vaba töökoht	1818
vad tycker du? rösta här	4840
vai kopsavilkums bija noderīgs	3409
vai raksts bija noderīgs	3409
vai tas bija noderīgi	3457
vai vēlaties saņemt paziņojumus	3447
vain jäsenille	2105
vain välttämättömät	2084
vain välttämättömät evästeet	2084
vairāk no autora	3455
vairāk par tēmu	3405
vairāk rakstu	3455
vaizdo grotuvas įkeliamas	3375
vaizdo įrašas	3340
vaizdo įrašas nebepasiekiamas	3375
vaizdo įrašas nepasiekiamas	3375
vaizdo įrašas nepasiekiamas jūsų šalyje	3375
vaizdo įrašo paleisti negalima	3375
vaizdo įrašą rasite čia	3340
valami elromlott. próbáld újra	2704
valami hiba történt. próbálja újra	2704
valgfrit beløb	791
valgfritt beløp	3790
van egy jó sztorija	2711
van egy jó témája	2711
van már előfizetése	2701
van már fiókja	2602
van már fiókod	2701
van már fiókom	2701
vanjski sadržaj	4555
var artikeln till hjälp	4830
var det här till hjälp	4840
var det til hjælp	807
var detta till hjälp	4930
var dette en hjælp	807
var resuméet nyttigt	709
var sammanfattningen till hjälp	4830
varbūt vēlāk	3448
varför ser jag den här annonsen	4938
varför visas den här annonsen	4938
vari atteikties jebkurā laikā	3403
varje bidrag hjälper	4914
varje bidrag räknas	4914
varje krona hjälper	4914
varje krona räknas	4914
vasta küsitlusele	1818
vastaa kyselyyn tästä	2030
vaš e-mail	4569
vaš e-naslov	4775
vaš e-poštni naslov	4775
vaš glas je bil oddan	4755
vaš glas je uračunat	4550
vaš glas je zabeležen	4550	4755
vaš glas je zabilježen	4550
vaš komentar	4498
vaš mejl	4569
vaša e-mail adresa	4569
vaša e-mailová adresa	4671
vaša poruka	4570
vaša poruka je poslana	4569
vaša poruka je poslata	4569
vaša správa	4672
vaše e-mailová adresa	640
vaše ime	4570	4776
vaše jméno	641
vaše meno	4672
vaše soukromí je pro nás důležité	546
vaše sporočilo	4776
vaše sporočilo je poslano	4775
vaše zpráva	641
veckans fråga	4892
vecākie vispirms	3458
vedno prikaži	4760
vegyél jegyet	2676
veja esta publicação no instagram	4067
veja também	4042
veja todas as opções de assinatura	4091
velg beløp	3790
velikost písma	70
veličina fonta	4583
veličina slova	4583
veličina teksta	70
velocidad de reproducción	1714
velocidade de reprodução	4105
velocitat de reproducció	476
velocità di riproduzione	2969
venujte nám # %	4665
ver # comentários	4082
ver biografía	1669
ver comentários	4033
ver conteúdo	4109
ver conteúdo externo	4067
ver dossiê	4130
ver esta publicación en instagram	1673
ver esta publicação	4152
ver esta publicação no instagram	4067
ver fotogalería	1739
ver galería	1651
ver galería de fotos	1739
ver imágenes	1770
ver la galería	1739
ver mais notícias	4130
ver más	1651
ver más artículos	1742
ver más artículos del autor	1669
ver más fotos	1647
ver más noticias	1704
ver más vídeos	1739
ver oferta de suscripción	1767
ver opciones de suscripción	1767
ver preço	4102
ver publicação	4031
ver suscripción	1767
ver también	1645
ver também	4042
ver todas as notícias	4130
ver todas las opciones de suscripción	1700
ver todos los artículos	1739
ver todos los vídeos	1739
ver todos os vídeos	4130
ver traducción	1652
ver tradução	4048
ver transcripción	1714
ver transcrição	4105
ver versión online	1785
ver versión web	1785
ver versão online	4173
ver vídeo	1651
vergrößern	896	1046
verificați adresa de email	4283
verifică-ți e-mailul	4284
verifică-ți emailul	4284
verifică-ți inboxul	4283
verlagssonderveröffentlichung	967
versandkosten können anfallen	1019
vertrag kündigen	875
verträge hier kündigen	875
verwandte beiträge	889
ves a la pàgina de donacions	490
ves algún error? comunícalo	1690
veure aquesta publicació a instagram	447
vezetéknév	2705
vezi această postare pe instagram	4222
vezi conținutul	4264
vezi mai multe știri	4246
vezi prețul	4258
vezi răspunsurile	4252
vezi toate știrile	4287
vezi și	4209
već imam nalog	4566
već imam račun	4566
već imate nalog	4488
već imate pretplatu	4488
već imate račun	4488
već podržavam	4503
već pratite	4581
već pratite ovu temu	4581
već sam pretplatnik	4566
već ste glasali	4550
već ste glasovali	4550
već ste pretplatnik	4488
več iz rubrike	4705
več novic iz regije	4705
več o tem	4705
več o temi	4705
več člankov	4778
več člankov avtorja	4778
veľkosť písma	70
veľkosť textu	4687
vi kan inte visa det här innehållet	4899
viac k téme	4598
viac si o tom prečítate tu	4598
viac článkov	4674
videa ni mogoče predvajati	4763
video atskaņotājs tiek ielādēts	3444
video ei ole enää saatavilla	2087
video ei ole käytettävissä	2087
video ikke tilgængelig	780
video již není k dispozici	622
video không khả dụng	5398
video không tồn tại	5398
video mevcut değil	5107
video nav pieejams jūsu valstī	3444
video nelze přehrát	622
video není dostupné	622
video není dostupné ve vaší zemi	622
video není k dispozici	622
video nevar atskaņot	3444
video ni na voljo v vaši državi	4763
video nicht verfügbar	1026
video nie je dostupné	4658
video nie je dostupné vo vašej krajine	4658
video nie je k dispozícii	4658
video nije dostupan u vašoj državi	4557
video nije dostupan u vašoj zemlji	4557
video nije moguće reproducirati	4557
video này không còn tồn tại	5398
video này không khả dụng	5398
video oynatici yükleniyor	5107
video sa nedá prehrať	4658
video sa nepodarilo načítať	4658
video se ne može reprodukovati	4557
video se nepodařilo načíst	622
video tiếp theo	5432
video trước	5432
video už není k dispozici	622
video už nie je dostupné	4658
video už nie je k dispozícii	4658
video više nije dostupan	4557
video yüklenemedi	5150
video yüklenirken hata oluştu	5150
video yükleniyor	5107
videoafspilleren indlæses	780
videoclipul următor	4305
videoen er ikke længere tilgængelig	780
videoen er ikke tilgængelig	780
videoen er ikke tilgængelig i dit land	780
videomängija laadimine	1854
videon voi katsoa jutun yläosasta	2030
videon är inte längre tillgänglig	4902
videon är inte tillgänglig	4902
videoyu izlemek için tiklayin	5046
videoyu yükle	5110
videó	2623
videó betöltése	2679
videó betöltése folyamatban	2687
videó lejátszása	2687
videó megtekintése	2687
videók	2623
videólejátszó betöltése	2687
videónkat itt nézheti meg	2625
vidéo	2208
vidéo indisponible	2273
vidéo non disponible	2273
vidéo précédente	2319
vidéo suivante	2319
vidéo à la une	2319
vielen dank für deine nachricht	1041
vielen dank für deine stimme	1014
vielen dank für ihr feedback	941
vielen dank für ihre anmeldung	849
vielen dank für ihre nachricht	1041
vielen dank für ihre stimme	1014
vielen dank für ihre teilnahme	96
vielleicht später	830
vienkartinė auka	3381
vienkartinė parama	3382
vienmēr atļaut	3442
vienmēr rādīt	3442
vienreizējs ziedojums	3450
vier wochen für # euro testen	1078
viestisi on lähetetty	2107
vil du få varsler	3784
vilkår	704	3702
vill du få notiser	4906
vill du få pushnotiser	4906
vipps et beløp	3675
virheellinen sähköpostiosoite	2107
vis bildet i full størrelse	3717
vis færre	720	3716
vis i fuld skærm	800
vis oversættelse	722
vis større bilde	3717
vis større billede	721
visa bilden i helskärm	4840
visa färre	4840
visa i helskärm	4922
visa i webbläsare	4944
visa i webbläsaren	4944
visa inlägg från facebook	4840
visa inlägg från instagram	4840
visa innehåll	4824
visa innehållet	4899
visa lösenord	4916
visa och godkänn	4899
visa översättning	4841
visas tiesības paturētas	3463
visi komentāri	3458
vissza a címlapra	2707
vissza a főoldalra	2707
vissza a tetejére	2625
vissza az oldal tetejére	2707
visszajelzés	2619
visszajelzés küldése	2714
viteză de redare	4260
vizitează magazinul	4258
više o temi	4495
više od autora	4572
više vijesti iz regije	4495
više članaka	4572
više članaka autora	4572
viết bình luận	5347	5368
viết bình luận của bạn	5391
viết trả lời	5391
vlastná suma	4665
vlastní částka	633
vložený obsah	619
vložit do košíku	616
vložit komentář	655
vložiť do košíka	4653
vložiť komentár	4684
vnesite e-poštni naslov	4775
vnesite veljaven e-poštni naslov	4775
voce generată de ai	4260
você concorda? vote	4082
você está seguindo este tema	4163
você já está inscrito	4159
você já segue este tema	4138
você já votou	4096
você pode gostar	4042
você pode se interessar	4042
você segue este autor	4163
você também pode gostar	4042
voir la réponse	2208
voir le détail	2209
voir les détails	2209
voir les réponses	2265
voir les résultats	96	2209
voir les résultats du sondage	2244
voir tous les thèmes	2206
voir toute l'actualité	2295
voir toutes les vidéos	2295
voix générée par ia	2319
voltar ao início	4130
voltar atrás	4048
voltar à página inicial	4130
volver al índice	1770
volver atrás	1652
von einer künstlichen stimme vorgelesen	1026
von ki übersetzt	1054
vorgelesen von einer künstlichen stimme	1026
vos réactions	2198
votează	96
votează în sondaj	4252
votează în sondajul nostru	4225
votre avis nous intéresse	2244
votre demande a bien été envoyée	2325
votre demande a été envoyée	2325
votre message a bien été envoyé	2291
votre nom et prénom	2325
votre prénom	2292
votre soutien fait la différence	2322
votre vote a bien été pris en compte	2265
votre vote a été enregistré	2265
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4252
votul tău a fost înregistrat	4252
vous aimerez peut-être	2204
vous avez déjà un compte	2152
vous avez déjà un compte ? connectez-vous	2152
vous avez déjà un compte ? identifiez-vous	2152
vous avez déjà voté	2265
vous bloquez nos publicités	2321
vous n'êtes pas abonné	2289
vous n'êtes pas encore inscrit	2290
vous n'êtes pas inscrit	2290
vous possédez déjà un compte	2152
vous pourriez être intéressé	2204
vous souhaitez témoigner	2330
vous suivez ce thème	2329
vous suivez déjà ce sujet	2306
vous suivez déjà ce thème	2306
vous suivez déjà cet auteur	2306
vous êtes bien inscrit	2325
vous êtes déjà inscrit	2326
vous êtes inscrit	2326
vprašajte našo ui	107
vprašanje dneva	4755
vreau să donez	4278
vreau să primesc newsletterul	4238
vreau să susțin	4277
vsak evro šteje	4770
vsak petek. brezplačno. brez spama	4775
vsak prispevek šteje	4770
vsaka donacija šteje	4770
vsebina je avtorsko zaščitena	4782
vsebina sporočila	4704
vsebine naših partnerjev	4790
vsebine ni mogoče prikazati	4760
vsi članki	4778
vsi članki avtorice	4778
vsi članki avtorja	4778
vstúpiť do diskusie	4601
vstúpiť do galérie	4674
vui lòng kiểm tra email	5414
vui lòng nhập bình luận	5429
vui lòng nhập email	5414
vui lòng nhập email hợp lệ	5414
vui lòng nhập họ tên	5414
vyberte si predplatné	4668
vyberte si předplatné	636
vyberte částku	633
vybrat předplatné	636
vybrať	4669
vybrať predplatné	4668
vygenerované ai	4682
vygenerované pomocou ai	4682
vygenerováno ai	653
vygenerováno pomocí ai	653
vyplňte toto pole	640
vypnite blokovanie reklám	4663
vypnite prosím adblock	4663
vypnite, prosím, adblock	4663
vypnúť zvuk	4658
vypněte prosím adblock	630
vypněte si adblock	630
vypočuť si článok	4658
vypočuť článok	4658
vyskytla sa chyba. skúste to znova	4671
vyskúšajte mesiac zadarmo	114
vyskúšajte si kvíz	4649
vytisknout článek	534
vytlačiť	4601
vytlačiť recept	66
vytlačiť článok	4601
vytvorené ai	4682
vytvorené pomocou ai	4682
vytvorené umelou inteligenciou	4682
vytvořeno ai	653
vytvořeno pomocí ai	653
vytvořeno umělou inteligencí	653
vytvořila ai	653
vytvořit účet	524
vyzkoušejte měsíc zdarma	114
vyzkoušejte si kvíz	610
vyzkoušet	524
vyčerpali ste limit článkov	4668
vágólapra másolva	2720
válassz csomagot	2701
válassz előfizetést	2701
válassz összeget	2698
válasszon csomagot	2701
válasszon előfizetést	2701
válasszon összeget	2698
válasz	2716
válaszok elrejtése	2715
válaszok megjelenítése	2715
válaszolok	2716
választom	2702
választás mentése	2679
vásárlás a webshopban	2614
váš e-mail	530
váš email	640
váš hlas bol započítaný	4649
váš hlas bol zaznamenaný	4649
váš hlas byl započítán	610
váš hlas byl zaznamenán	610
väiksem tekst	1870
väline sisu	1829
välj	4917
välj abonnemang	4916
välj belopp	4913
välj din prenumeration	4916
välj ditt abonnemang	4916
välj erbjudande	4916
välj prenumeration	4916
välj som föredragen källa	4935
vänligen stäng av annonsblockeraren	4909
värsked uudised	1813
vælg	795
vælg abonnement	794
vælg beløb	791
vælg dit abonnement	794
vælg som foretrukken kilde	812
vælg tilbud	794
vérifiez votre boîte de réception	2291
vérifiez votre boîte mail	2291
vés a la recepta	66
více	551
více k tématu	551
více o tématu	551
více si o tom přečtete zde	551
více článků	643
vídeo anterior	1762	4153
vídeo destacado	1762
vídeo indisponível	4105
vídeo no disponible	476	1714
vídeo não disponível	4105
vídeo seguinte	4153
vídeo siguiente	1762
vídeos	1645	4042
võib-olla hiljem	1858
võid igal ajal loobuda	1863
võta nõusolek tagasi	1852
võta toimetusega ühendust	1866
výber redakcie	4598
výběr redakce	551
výhoda pre predplatiteľov	4653
výhoda pro předplatitele	616
výhody pre predplatiteľov	4653
výhody pro předplatitele	616
výsledky	97
výsledky ankety	623
výsledky hlasovania	4659
výsledky hlasování	623
vēl nav konta	3451
vēl neesi abonents	3451
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
všetky komentáre	4684
všetky články	4674
všetky články autora	4674
všetky články autorky	4674
všeč mi je	4786
vždy povolit	620
vždy povoliť	4656
vždy zobrazovat	619
vždy zobrazovať	4655
về trang chủ	5418
về tác giả	5419
về đầu trang	5351
""", 'w': """
w każdy piątek. za darmo. bez spamu	3949
warto przeczytać	3866
was können wir besser machen	941
wczytaj treść	3929
wczytaj więcej	3952
webshopunkból	2676
webáruház	2613
weiterblättern	1046
weitere beiträge	889
werbung schließen	1061
werbung überspringen	869
weź udział w dyskusji	3916
whatsapp'ta paylaş	5031
whatsapp'tan paylaş	5139
whatsappで読む	3117
wiadomość	3950
wiadomość została wysłana	3949
wideo jest niedostępne	3932
wideo niedostępne	3932
widzisz błąd	3957
wie gefällt ihnen dieser artikel	941
wie wir unsere quellen schützen	1049
wielkość czcionki	70
wielkość tekstu	3967
więcej	3866
więcej artykułów	3866
więcej informacji	3866
więcej na ten temat	3866
więcej o	3866
więcej od tego autora	3952
więcej tekstów autora	3952
więcej z	3866
wpisz kwotę	3943
wpisz swój e-mail	3835
wprowadź adres e-mail	3835
wpłata jednorazowa	3944
wpłata miesięczna	3944
wpłać	3829
wpłać jednorazowo	3943
wpłać teraz	3829
wróć do góry	3952
wróć na górę	3952
wróć na stronę główną	3952
wspieraj co miesiąc	3943
współpraca płatna	3969
współpraca reklamowa	3847
wszystkie # zdjęcia	3951
wszystkie # zdjęć	3951
wszystkie artykuły	3952
wszystkie artykuły autorki	3952
wszystkie zdjęcia	3951
wszystkie zdjęć	3951
wybierz kwotę	3943
wybierz ofertę	3946
wybierz prenumeratę	3946
wybierz subskrypcję	3946
wycofaj zgodę	3929
wykorzystałeś limit artykułów	3946
wykryliśmy adblocka	3938
wyloguj się	19
wypełnij to pole	3949
wypisz się	3974	3976
wypisz się w dowolnym momencie	3949
wypróbuj	3832
wypróbuj przez miesiąc za # zł	3983
wypróbuj za darmo przez # dni	114
wypróbuj za darmo przez miesiąc	114
wyraź zgodę	3851
wystąpił błąd	3950
wystąpił błąd. spróbuj ponownie	3949
wystąpił błąd. spróbuj ponownie później	3949
wyłącz adblocka	3938
wyłącz blokowanie reklam	3938
wyłącz dźwięk	3932
wyłącz reklamy	3969
wyłączyłam adblocka	3939
wyłączyłem adblocka	3938	3939
wyślij	96	3950
wyślij e-mailem	3843
wyślij komentarz	3963
wyślij mailem	3967
wyślij opinię	3961
wyślij wiadomość	3949
wyślij zdjęcia	3957
wyślij zgłoszenie anonimowo	3957
wyślij znajomemu	3843
wyświetl treść	3929
wyświetl w przeglądarce	3973
wählen	1040
własna kwota	3943
włącz	3937
włącz dźwięk	3932
włącz javascript	3932
""", 'x': """
x'te paylaş	5031
xem bình luận	5347
xem bản ghi	5398
xem bản gốc	5352
xem bản đồ	5352
xem bộ ảnh	5418
xem chi tiết	5352
xem chuyên đề	5418
xem các bài viết của tác giả	5362
xem các câu trả lời	5391
xem các gói	5434
xem công thức	66
xem giá	5397
xem giá tốt nhất	5437
xem gói đăng ký	5434
xem kết quả	96	5352
xem lại	5399
xem nhiều	5348
xem nhiều nhất	5348
xem nhiều trong tuần	5384
xem nội dung	5402
xem sản phẩm	5437
xem thêm	5348	5351
xem thêm bài của tác giả	5362	5418
xem thêm bình luận	5347	5368
xem thêm tin	5418
xem thêm video	5418
xem thêm ảnh	5418
xem tiếp	5351
xem toàn bộ	5351
xem trên ứng dụng	5404
xem trả lời	5391
xem tất cả	5351
xem tất cả bài viết	5362
xem tất cả bình luận	5368	5391
xem tất cả ảnh	5418
xem ưu đãi	5397
xem ảnh cỡ lớn	5418
xem ảnh lớn	5418
xでシェア	3070
xでシェアする	3117
xでポスト	3070
xで共有	3171
xで表示	3175
xで見る	3175
x로 공유	3307
x에서 보기	3311
""", 'y': """
y tú qué opinas	1640
ya es suscriptor? inicie sesión	1796
ya estás suscrito	1700
ya tengo suscripción	1602
ya tengo una suscripción	1602
ya tenés suscripción	1700
yahoo! japan idでログイン	3157
yahoo!ショッピングで見る	3139
yahoo!ショッピングで購入	3139
yanit gönder	5100
yanitlari gör	5100
yanitlari göster	5100
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5107
yapay zeka ile özet	5046
yapay zeka ile özetle	5136
yapay zeka ile üretildi	5150
yapay zeka özeti	5046
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5107
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5150
yapay zekâ tarafindan seslendirildi	5107
yapay zekâ özeti	5136
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5132
yazara mesaj gönder	5132
yazarin diğer haberleri	5040
yazarin diğer yazilari	5040	5057
yazarin tüm yazilari	5040	5057
yazarin önceki yazilari	5057
yazinin devami aşağida	5083
yaziyi büyüt	5139
yaziyi küçült	5139
yeni oyunumuzu keşfet	5145
ymmärrän	2031
yorum gönder	5039
yorum yapmak için giriş yap	5100
yorumlar sadece abonelere açiktir	5144
yorumlari gör	5039
yorumu gönder	5100
yorumu şikayet et	5144
yorumu şikâyet et	5144
yorumunu gönder	5100
youtube-tartalom megjelenítése	2625
youtube-videó betöltése	2682
youtubeで見る	3175
youtubeで視聴	3175
youtube에서 보기	3311
yritä myöhemmin uudelleen	2107
yritä uudelleen	2107
yukari çik	5130
yz özeti	5046
yêu cầu của bạn đã được gửi	5435
""", 'z': """
z našeho e-shopu	616
z našeho obchodu	616
z nášho e-shopu	4653
z nášho obchodu	4653
z titulní strany	551
za naročnike	4772
zaakceptuj i pokaż	3929
zaboravili ste šifru	4566
zabranjeno prenošenje	4576
zabudnuté heslo	4594
zadajte platný e-mail	4671
zadejte platný e-mail	640
zadejte svůj e-mail	530
zadejte částku	633
zagłosuj	96
zahlungsart wählen	835
zainstaluj aplikację	3934
zakázat	629
zakázať	4662
zakúpiť licenciu	4679
zaloguj się	3832
zaloguj się przez apple	3946
zaloguj się przez facebooka	3946
zaloguj się przez google	3946
zaloguj się z google	3946
zamknij galerię	3952
zamknij reklamę	3969
zamów	3849
zamów bezpłatną wycenę	113
zamów książkę	3925
zamów teraz	3848
zapamatovat přihlášení	636
zapamatovat si mě	636
zapamiętaj mnie	3947
zapamätať si ma	4668
zapisz na później	3843
zapisz się	3835
zapisz się na newsletter	3835
zapisz wybór	3929
zapnout upozornění	626
zapnúť	4662
zapnúť notifikácie	4661
zapnúť titulky	4658
zapnúť upozornenia	4661
zapnúť zvuk	4658
zapomenuté heslo	524
zapomniałem hasła	3946
zapomniałeś hasła	3946
zapomněl jsem heslo	636
zapomněli jste heslo	636
započni kviz	4550
zapytaj naszą ai	107
zarejestruj się	3832
zarezervovat místo	616
zarządzaj plikami cookies	3929
zarządzaj powiadomieniami	3936
zarządzaj prywatnością	3981
zarządzaj ustawieniami prywatności	3981
zarządzaj zgodami	3851
zarządzaj zgodą	3929
zaten üye misiniz	5022
zauważyłeś błąd	3957
zavrieť galériu	4674
zavrieť reklamu	4689
zavřít	521
zavřít galerii	643
zavřít reklamu	661
začať kvíz	4649
začni kviz	4755
začít kvíz	610
załaduj film	3929
załaduj post	3929
załaduj treść	3929
załaduj wideo	3929
załaduj więcej	3869
załóż konto	3832
zaštita osobnih podataka	4512
zaštita privatnosti	4512
zašto vidim ovaj oglas	4585
zašto vidim ovu reklamu	4585
zbývající čas	623
zbývající čas #	622
zbývající čas -#	622
zdarma, každý pátek	531
zdieľajte tento text	4601
zdieľajte článok	4601
zdieľať	4601
zdieľať na facebooku	4601
zdieľať na whatsappe	4687
zdieľať článok	4601
zdjęcie # z #	3951
zdjęcie #/#	3951
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3934
zeskanuj kod qr, aby pobrać aplikację	3934
zezwól	3937
zezwól i kontynuuj	3853
zezwól i pokaż	3853
zezwól na powiadomienia	3936
zezwól na reklamy	3942
zezwól raz	3929
zgadzam się	3851
zgadzam się na powiadomienia	3936
zgadzam się na wyświetlanie treści	3851
zgłoś	3860	3964
zgłoś błąd	3860
zgłoś komentarz	3963
zgłoś nadużycie	3963
zgłoś reklamę	3969
zhrnúť pomocou ai	107
ziedot katru mēnesi	3450
ziņa ir nosūtīta	3453
ziņa tiek papildināta	3410
ziņo par kļūdu	3409
ziņot par komentāru	3458
ziņot par kļūdu	3409
zkontrolujte svoji e-mailovou schránku	640
zkontrolujte svou schránku	640
zkopírovat odkaz	534	535
zkopírovat odkaz na článek	534
zkopírováno	660
zkopírováno do schránky	659
zkuste to prosím později	640
zmeniť súhlas	4655
zmeniť veľkosť písma	4687
zmenšit písmo	659
zmenšiť písmo	4687
zmień rozmiar tekstu	3967
zmień ustawienia	3853
zmień ustawienia cookies	3853
zmień zgodę	3929
změnit nastavení	546
změnit nastavení cookies	546
změnit souhlas	619
změnit velikost písma	659
znajdź nas na facebooku	3844
znalazłeś błąd	3957
znalazłeś błąd w tekście	3957
značky	4598
znova naloži stran	4769
znova načítať stránku	4664
znovu načíst stránku	632
zobacz # zdjęcia	3951
zobacz # zdjęć	3951
zobacz cenę	3925
zobacz galerię	3869
zobacz mapę	3870
zobacz ofertę	3925
zobacz również	3866
zobacz szczegóły	3870
zobacz także	3866
zobacz także inne	3866
zobacz też	3866
zobacz w przeglądarce	3973
zobacz więcej	3866
zobacz wszystkie # zdjęcia	3951
zobacz wszystkie # zdjęć	3951
zobacz wszystkie artykuły	3952
zobacz wszystkie zdjęcia	3951
zobacz wszystkie zdjęć	3951
zobacz zdjęcia	3951
zobacz zdjęć	3951
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
zobraziť # fotiek	4673
zobraziť # fotky	4673
zobraziť # fotografie	4673
zobraziť # fotografií	4673
zobraziť # odpovede	4684
zobraziť a prijať	4655
zobraziť cenu	4653
zobraziť diskusiu	4601
zobraziť fotiek	4673
zobraziť fotky	4673
zobraziť fotografie	4673
zobraziť fotografií	4673
zobraziť galériu	4674
zobraziť heslo	4668
zobraziť komentáre	4684
zobraziť menej	4599
zobraziť obsah	4612
zobraziť odpovede	4684
zobraziť ponuku	4653
zobraziť ponuky	4668
zobraziť popis	4674
zobraziť predplatné	4668
zobraziť prepis	4658
zobraziť titulky	4658
zobraziť viac	4599
zobraziť výsledky	96	4649
zobraziť všetko	4599
zobraziť všetky # fotiek	4673
zobraziť všetky # fotky	4673
zobraziť všetky # fotografie	4673
zobraziť všetky # fotografií	4673
zobraziť všetky fotiek	4673
zobraziť všetky fotky	4673
zobraziť všetky fotografie	4673
zobraziť všetky fotografií	4673
zobraziť všetky články	4674
zobraziť všetkých # fotiek	4673
zobraziť všetkých # fotky	4673
zobraziť všetkých # fotografie	4673
zobraziť všetkých # fotografií	4673
zobraziť všetkých fotiek	4673
zobraziť všetkých fotky	4673
zobraziť všetkých fotografie	4673
zobraziť všetkých fotografií	4673
zoradiť podľa	4684
zostań patronem	3829
zostań patronką	3943
zostať prihlásený	4668
zostávajúci čas	4659
zostávajúci čas #	4658
zostávajúci čas -#	4658
zpráva	641
zpráva byla odeslána	640
zpráva pro příjemce: dar	633
zpět na hlavní stránku	643
zpět na začátek	643
zpět nahoru	553
zrušit můžete kdykoli	636
zrušit můžete kdykoliv	636
zrušit odběr	666
zrušiť môžete kedykoľvek	4668
zrušiť odber	4693
zu meine themen hinzufügen	1058
zu meinen themen hinzufügen	1058
zum rätsel	1014
zum vollständigen artikel	1044
zur großansicht	1044
zur leseliste hinzufügen	987
zur merkliste hinzufügen	862
zur übersicht	892
zurück	882
zurück nach oben	892	1044
zurück zum anfang	1055
zurück zur startseite	1044
zurück zur übersicht	1044
zvoliť	4669
zvolte předplatné	636
zvolte částku	633
zvoľte predplatné	4668
zvoľte sumu	4665
zväčšiť	4659
zväčšiť foto	4674
zväčšiť fotografiu	4674
zväčšiť písmo	4687
zväčšiť text	4687
zvětšit	553
zvětšit foto	643
zvětšit fotografii	643
zvětšit písmo	659
zvětšit text	659
zwiń	3869
zásady cookies	619
zásady ochrany osobných údajov	4655
získat licenci	650
získat předplatné	636
získať licenciu	4680
získať predplatné	4668
zůstat přihlášen	636
""", '£': """
£# at amazon	1515
""", '©': """
©ntb	3746
""", 'à': """
à découvrir	2204
à la une	2204
à lire	2204
à lire aussi	2204
à lire dans ce dossier	2204
à lire dans la même rubrique	2204
à lire ensuite	2204
à lire également	2204
à ne pas manquer	2204
à noël, offrez un abonnement	2348
à voir	2204
à voir aussi	2204
à voir ensuite	2327
""", 'á': """
áno, chcem	4662
áno, prosím	4662
átirat	2688
átirat elolvasása	2687
átirat megjelenítése	2687
áudio gerado por ia	4069
áudio gerado por voz sintética	4069
""", 'ä': """
ähnliche artikel	889
ähnliche beiträge	889
ähnliche themen	889
äldst	4934
äldsta	4934
äldsta först	4933
älteste	1057
älteste zuerst	1056
älä missaa mitään	2004
älä salli	2094
älä seuraa	2122
ämne	4920
ämnen	4837
ämnen i artikeln	4837
ämnen i den här artikeln	4922
ändra cookie-inställningar	4827
ändra cookieinställningar	4827
ändra dina cookie-inställningar	4827
ändra dina cookieinställningar	4899
ändra inställningar	4827
ändra samtycke	4899
ändra textstorlek	4937
är du inte prenumerant	4916
är du redan prenumerant	4804
äänenvoimakkuus	2088
äänesi on laskettu	2072
äänesi on rekisteröity	2072
äänesi on tallennettu	2072
äänestyksen tulokset	2088
äänestys	97
äänestä	96	2078
äänestä nyt	96	2072
äänestä tästä	2030
ääni on tuotettu tekoälyllä	2087
ääni pois	2087
ääni päälle	2087
""", 'å': """
åbn	722
åbn appen	782
åbn billedgalleri	800
åbn galleri	800
åbn i app	782
åbn i browser	820
åbn kort	722
åpne	3718
åpne appen	3782
åpne bildegalleri	3799
åpne faktaboks	3718
åpne galleri	3799
åpne i app	3782
åpne i nettleser	3819
åpne i nettleseren	3819
åpne kart	3718
årlig	3794
årlig betaling	3794
årligt	795
årsvis	4917
årsvis betalning	4917
återkalla samtycke	4899
återstående tid	4903
återstående tid #	4902
återstående tid -#	4902
""", 'æ': """
ældste	811
ældste først	810
ændr dine cookieindstillinger	706
ændr dit samtykke	777
ændr indstillinger	706
ændr samtykke	777
ændr tekststørrelse	813
""", 'ç': """
çengel bulmaca	5105
çerez ayarlari	5034
çerez ayarlarini yönet	5110
çerez politikasi	5034	5056
çerez tercihleri	5110
çerez tercihlerimi değiştir	5037
çerez tercihlerini değiştir	5037
çerez tercihlerini yönet	5110
çerezler	5034
çerezleri yönet	5149
çeviriyi göster	5047
çikiş yap	19
çok okunanlar	5040
""", 'è': """
è gratis e ci vuole solo un minuto	2947
è stato utile	2961
""", 'é': """
é grátis e leva menos de um minuto	4086
é proibida a reprodução	4164
é proibida a reprodução do conteúdo	4164
écouter	2182
écouter (# min	2182
écouter le podcast	2208
écrire à la rédaction	2299
édition du jour	2204
élő	2688
élő közvetítésünk itt	2707
épingler	66
épingler la recette	66
értem	2627
értesítések	2694
értesítések engedélyezése	2691
értesítések kezelése	2691
értékeld a cikket	2714
értékeld a receptet	66
értékelje a cikket	2714
érvénytelen e-mail-cím	2704
étiquettes	2209
évente	2702
éves előfizetés	2702
éves fizetés	2702
éves számlázás	2702
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2695
így védjük a forrásainkat	2711
írd meg a véleményed	2619
írj a szerkesztőségnek	2711
írj hozzászólást	2715
írja meg véleményét	2619
írjon a szerkesztőségnek	2711
írjon hozzászólást	2715
írjon nekünk névtelenül	2711
""", 'î': """
îmi place	4253
în fiecare lună	4278
în parteneriat cu	4298
înainte # secunde	4260
înapoi # secunde	4260
înapoi la prima pagină	4287
înapoi la început	4310
înapoi sus	4211
încarcă conținutul	4264
încarcă mai multe	4211
încarcă mai multe comentarii	4252
încarcă postarea	4264
încarcă videoclipul	4264
încearcă gratuit timp de o lună	114
închide	4188
închide fereastra	4310
închide galeria	4310
închide meniul	4310
înregistrare	4193
înregistrează-te	4193
înscrie-te acum	4230
înscrie-te la curs	4230
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4225
""", 'ô': """
ô chữ	5396
""", 'ö': """
öffnen	892
ön hirdetésblokkolót használ	2695
ön mit gondol? szavazzon	2625
önceki	5046
önceki fotoğraf	5157
önceki görsel	5157
önceki haber	5040
önceki video	5150
önceki yazi	5157
öne çikan haberler	5040
öne çikanlar	5040
önerilen haberler	5040
önerilenler	5040
öppna	4841
öppna appen	4904
öppna bildgalleri	4922
öppna galleri	4922
öppna i webbläsaren	4944
öppna karta	4841
összes	2625
összes cikk	2707
összes elfogadása	2680
összes elutasítása	2680
összes megtekintése	2707
översatt med ai	4930
özet faydali oldu mu	5039
""", 'ú': """
új hozzászólás	2619
última hora	1645
últimas	4042
últimas entradas	1645
últimas noticias	1645
últimas notícias	4042
últimas plazas	1680
últimes notícies	438
últimos artículos	1645
únase a la conversación	1800
únete	1595
únete a la conversación	1638
única	1730	4121
účtované ročne	4668
účtováno ročně	636
""", 'ü': """
über google anmelden	1039
über whatsapp senden	1059
über whatsapp teilen	1059
übersetzung anzeigen	896
überweisung	836
ücretsiz dene	5022
ücretsiz haber limitinize ulaştiniz	5124
ücretsiz kargo	5141
ücretsiz oku	5154
ücretsiz oyna	5103
ücretsiz üye ol	5022
ücretsiz üye olun	5022
ücretsiz, spam yok	5126
ühekordne annetus	1860
ürüne git	5161
ürünü gör	5161
ürünü incele	5106
üye girişi	5022
üye ol	5021	5022
üye olun	5022
üzenet	2705
üzenet küldése	2704
üzenetét elküldtük	2704
""", 'ý': """
ý kiến	5347
ý kiến bạn đọc	5347
ý kiến của bạn	5347	5368
""", 'ā': """
ārējais saturs	3420
""", 'č': """
častite nas kafom	4564
častite nas kavom	4564
častite nas s kavo	4770
čita sintetički glas	4557
čitaj bez oglasa	4585
čitaj u aplikaciji	4559
čitajte bez oglasa	4585
čitajte bez ograničenja	4566
čitajte u aplikaciji	4559
čitajte uz pretplatu	4566
članak je zaključan	4488
članak je zaštićen autorskim pravom	4576
članak se nastavlja ispod oglasa	4494
članak čita sintetički glas	4557
članek bere sintetični glas	4763
članek je avtorsko zaščiten	4782
članek je zaklenjen	4701
članek se nadaljuje pod oglasom	4704
članek se nadaljuje spodaj	4704
článek byl vytvořen automaticky	653
článek je chráněn autorským právem	649
článek namluvila umělá inteligence	622
článek pokračuje pod reklamou	538
článek čte syntetický hlas	622
články autora	643
článok bol vytvorený automaticky	4682
článok je chránený autorským právom	4679
článok číta syntetický hlas	4658
článok číta umelá inteligencia	4658
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
číta umelý hlas	4658
čítajte aj	4598
čítajte bez obmedzení	4668
čítajte najprv v aplikácii	4660
čítajte v aplikácii	4660
čítať bez reklám	4689
čítať celý článok	4674
čítať s predplatným	4668
čítať ďalej	4674
""", 'ď': """
ďakujeme za hlas	4649
ďakujeme za hlasovanie	4649
ďakujeme za odber	4671
ďakujeme za správu	4671
ďakujeme za vašu správu	4671
ďakujeme za váš hlas	96	4649
ďalšia fotografia	4674
ďalšia snímka	4674
ďalšia strana	4674
ďalšie foto	4674
ďalšie správy	4598
ďalšie video	4658
ďalšie články	22	4598
ďalšie články autora	4674
ďalší článok	4674
""", 'đ': """
đang theo dõi	5423
đang tải	5398
đang tải trình phát	5398
đang tải video	5398
điều khoản sử dụng	5346
điều khoản sử dụng | chính sách bảo mật	5346
đáng chú ý	5348
đã có tài khoản	5330
đã hiểu	5352
đã sao chép	5336
đã sao chép liên kết	5383
đã xảy ra lỗi	5414
đã đóng bình luận	5391
đóng	5326
đóng cửa sổ	5436
đóng góp	5327
đóng góp hàng tháng	5410
đóng góp một lần	5410
đóng góp ngay	5329
đóng menu	5436
đăng ký	5330
đăng ký của bạn đã được xác nhận	5435
đăng ký khóa học	5397
đăng ký ngay	5330
đăng ký nhận thông báo	5405
đăng ký tham dự	5397
đăng ký thành công	5414
đăng ký để đọc tiếp	5434
đăng nhập	5330
đăng nhập / đăng ký	5330
đăng nhập bằng apple	5412
đăng nhập bằng facebook	5412
đăng nhập bằng google	5412
đăng nhập với facebook	5412
đăng nhập với google	5412
đăng nhập để bình luận	5391
đăng nhập để đọc tiếp	5434
đăng xuất	19
được quan tâm	5384
được tài trợ	5341
được tạo bởi ai	5432
đặt báo	5330
đặt hàng ngay	5437
đặt mua ngay	5397
đặt vé ngay	5397
đến công thức	66
đến trang quyên góp	5410
đến trang ủng hộ	5410
đề xuất	5348
đề xuất bởi taboola	5387
để lại bình luận	5367	5368
để lại một bình luận	5367	5368
để sau	5326
địa chỉ email của bạn	5435
đọc bài gốc	5436
đọc bài tiếp theo	5436
đọc miễn phí	5434
đọc nhiều	5348
đọc nhiều nhất	5348
đọc sau	5383
đọc thêm	5348	5351
đọc tiếp	5351
đọc tiếp về chủ đề này	5384
đọc toàn bộ bài viết	5418
đọc trên ứng dụng	5404
đồng ý	5345
đồng ý và tiếp tục	5402
đừng bỏ lỡ	5348
""", 'į': """
į el. parduotuvę	3371
į pradinį puslapį	3387
į viršų	3340
įdėti į krepšelį	3371
įgarsinta dirbtinio intelekto	3375
įjungti garsą	3375
įjungti pranešimus	3378
įkelti daugiau	3387
įkelti turinį	3373
įkelti įrašą	3373
įveskite el. pašto adresą	3385
įveskite galiojantį el. pašto adresą	3385
įveskite savo el. pašto adresą	3358
įveskite sumą	3381
įvyko klaida. bandykite dar kartą	3385
įvyko klaida. bandykite vėliau	3385
""", 'ľ': """
ľubovoľná suma	4665
""", 'ł': """
ładowanie odtwarzacza	3932
ładowanie wideo	3932
""", 'ř': """
řadit podle	655
řazení	656
""", 'ś': """
śledź nas	3844
""", 'ş': """
şifremi unuttum	5022
şifrenizi mi unuttunuz	5124
şikayet et	5101
şikâyet et	5101
şimdi değil	5020
şimdi satin al	5161
şurada paylaş	5031
""", 'š': """
šajā rakstā	3455
še nimate računa	4772
še niste naročnik	4772
šiame straipsnyje	3387
šifra	4567
šio turinio parodyti negalime	3373
šio turinio rodyti negalima	3373
šis laukas privalomas	3385
šis lauks ir obligāts	3453
šis raksts ir slēgts	3451
šis saturs nav pieejams	3442
šis straipsnis užrakintas	3383
šis turinys nepasiekiamas	3373
šis vaizdo įrašas nebepasiekiamas	3375
šis vaizdo įrašas nepasiekiamas	3375
šis video nav pieejams	3444
šis video vairs nav pieejams	3444
šo saturu nevar parādīt	3442
šrifto dydis	3392
štampaj	4498
štítky	551
""", 'ž': """
žaisti dabar	3369
že imam račun	4772
že imate račun	4701
že naročnik	4701
že podpiram	4712
že sledite	4787
želite li da primate obaveštenja	4560
želite li primati obavijesti	4560
želite prejemati obvestila	4766
želite prejemati potisna obvestila	4766
želiš primati obavijesti	4560
žiadny spam	4671
žinutė išsiųsta	3385
živě	623
žiūrėkite nuotraukas	3340
žiūrėkite vaizdo įrašą	3340
žiūrėti galeriją	3340
žiūrėti kainą	3371
žiūrėti komentarus	3390
žiūrėti pasiūlymą	3371
žiūrėti planus	3383
žiūrėti rezultatus	96	3369
žiūrėti visus	3387
žymos	3376
žádný spam	640
""", 'ư': """
ưu đãi #% hôm nay	5397
ưu đãi cho bạn đọc	5397
ưu đãi cho độc giả	5397
ưu đãi tốt nhất	5413
""", 'ș': """
știrea anterioară	4287
știrea continuă mai jos	4311
știrea următoare	4287
știri pe aceeași temă	4246
știri recomandate	4209
știri similare	4209
știrile zilei	4209
""", 'ț': """
ți-a fost util	4252
ți-a fost util acest articol	4225
ți-a fost util acest rezumat	4225
ți-ai uitat parola	4243
ți-ar putea plăcea și	4246
ține-mă minte	4282
""", 'ά': """
άκουσε το άρθρο	1178
άλλες ειδήσεις	22
άλλο ποσό	1195
άνοιγμα	1108
άνοιγμα εφαρμογής	1185
άνοιγμα στην εφαρμογή	1185
άνοιγμα χάρτη	1108
""", 'έ': """
έξοδος από πλήρη οθόνη	1178
έχετε ήδη λογαριασμό	1090
έχετε ήδη ψηφίσει	1170
έχω ήδη λογαριασμό	1198
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1200
έχω λογαριασμό	1198
""", 'ή': """
ήταν χρήσιμο	1170
""", 'ί': """
ίσως αργότερα	1086
ίσως σας ενδιαφέρει	1104
""", 'α': """
αγορά από amazon	1176
αγορά από το amazon	1176
αγορά βιβλίου	1176
αγορά εισιτηρίων	1176
αγοράστε εισιτήρια	1176
αγοράστε εισιτήριο	1176
αγοράστε το βιβλίο	1176
αγοράστε τώρα	1234
ακολουθήστε μας	1211
ακολουθήστε το θέμα	1211
ακολουθήστε τον αρθρογράφο	1233
ακολουθήστε τον συντάκτη	1211
ακολουθείτε ήδη αυτό το θέμα	1211
ακολουθείτε ήδη αυτόν τον συντάκτη	1233
ακολούθησε	1212
ακούστε	1095
ακούστε το άρθρο	1095
ακυρώνετε όποτε θέλετε	1198
ακύρωση οποιαδήποτε στιγμή	1198
αλλαγή προτιμήσεων cookies	1101
αλλαγή ρυθμίσεων απορρήτου	1101
ανάκληση συγκατάθεσης	1182
αναζήτηση	1107
ανανέωση σελίδας	1192
ανανέωση συνδρομής	1229
ανανέωση της σελίδας	1192
αναπαραγωγή βίντεο	1178
αναφέρετε λάθος	1219
αναφέρετε το σχόλιο	1219
αναφορά	1171
αναφορά λάθους	1103
αναφορά σχολίου	1219
αντιγραφή	1215
αντιγραφή link	1095
αντιγραφή συνδέσμου	1095
αντιγραφή συνδέσμου άρθρου	1095
απάντηση	1171
απενεργοποίησα τον ad blocker	1192
απενεργοποιήστε το για να συνεχίσετε	1192
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1229
αποδέχομαι	1102	1112
αποδέχομαι τους όρους χρήσης	1200
αποδοχή	1102	1112
αποδοχή ειδοποιήσεων	1190
αποδοχή και συνέχεια	1182
αποδοχή όλων	1102	1112
αποδοχή όλων των cookies	1223
αποδοχη	1102
αποδοχη ολων	1102
αποθήκευση	1095
αποθήκευση άρθρου	1235
αποθήκευση επιλογών	1182
αποθήκευση προτιμήσεων	1182
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1095
αποκλεισμός	1188
αποκλειστικά για συνδρομητές	1198
αποκτήστε το τώρα	1234
απομαγνητοφώνηση	1179
απομνημόνευση	1199
απορριψη	1102
αποστολή	1201
αποστολή με email	1095
αποστολή σχολίου	1170
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1171
αποτελέσματα ψηφοφορίας	1171
αποτυχία φόρτωσης βίντεο	1224
απόκρυψη	1108
απόκρυψη απαντήσεων	1170
απόρριψη	1102	1112
απόρριψη όλων	1102	1112
απόρριψη όλων των cookies	1223
αργότερα	1190
αρχική	1107
αρχική σελίδα	1204
αυτά τα χριστούγεννα χαρίστε μια συνδρομή	1238
αυτό το άρθρο είναι κλειδωμένο	1198
αυτό το βίντεο δεν είναι διαθέσιμο	1178
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1178
αυτό το πεδίο είναι υποχρεωτικό	1200
αυτόματη αναπαραγωγή	1179
αυτόματη μετάφραση	1179
αφήγηση με συνθετική φωνή	1178
αφήστε ένα σχόλιο	1170
αφήστε σχόλιο	1103
αφήστε το σχόλιό σας	1170
""", 'β': """
βίντεο	1104
βαθμολογήστε το άρθρο	1103
βρήκατε κάποιο λάθος	1206
βρήκατε λάθος	1206
""", 'γ': """
γίνε συνδρομητής	1090
γίνε υποστηρικτής	1195
γίνετε μέλος	1087
γίνετε συνδρομητής	1090
γίνετε υποστηρικτές	1195
γράψτε σχόλιο	1103
γράψτε το email σας	1230
γράψτε το σχόλιό σας	1219
""", 'δ': """
δείτε ακόμη	1232
δείτε και	1104
δείτε ξανά	1224
δείτε περισσότερα	1107
δείτε τα αποτελέσματα	96	1108	1129
δείτε τα πακέτα	1229
δείτε τα πακέτα συνδρομών	1229
δείτε τα σχόλια	1103
δείτε τα όλα	1232
δείτε τη συλλογή	1204
δείτε τη συνταγή	66
δείτε την προσφορά	1176
δείτε τις απαντήσεις	1170
δείτε τις προσφορές	1229
δείτε τις φωτογραφίες	1204
δείτε το αφιέρωμα	1204
δείτε το προφίλ	1206
δείτε το προϊόν	1234
δείτε το στο amazon	1176
δείτε το φωτορεπορτάζ	1204
δείτε φωτογραφίες	1204
δείτε όλα	1107
δείτε όλα τα άρθρα	1204
δείτε όλα τα βίντεο	1204
δείτε όλα τα παιχνίδια	1173
δείτε όλα τα σχόλια	1127
δείτε όλες τις ειδήσεις	1204
δείτε όλες τις προσφορές	1176
δείτε όλες τις φωτογραφίες	1204
δεν έχετε λογαριασμό	1198
δεν αποδέχομαι	1102
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1178
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1182
δεν είστε ακόμη συνδρομητής	1198
δεν είστε συνδρομητής	1198
δεν μου αρέσει	1171
δεν ξέρω	1171
δεν ξέρω / δεν απαντώ	1171
δες περισσότερα	1232
δημιουργήθηκε με ai	1224
δημιουργήθηκε με τεχνητή νοημοσύνη	1224
δημιουργία λογαριασμού	1090
δημοσίευση σχολίου	1170
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1129
δημοφιλέστερα	1104
δημοφιλέστερο	1199
δημοφιλή	1104
δημοφιλή άρθρα	1104
διάρκεια	1179
διαβάζεται από συνθετική φωνή	1178
διαβάστε ακόμα	1104
διαβάστε ακόμη	1104
διαβάστε αργότερα	1235
διαβάστε δωρεάν	1229
διαβάστε επίσης	1104
διαβάστε επίσης στο	1104
διαβάστε και	1104
διαβάστε ολόκληρο το άρθρο	1204
διαβάστε περισσότερα	1104	1107
διαβάστε στην εφαρμογή	1185
διαβάστε το στην εφαρμογή	1185
διαβάστε όλο το άρθρο	1204
διαθέσιμη στο app store	1185
διαθέσιμο στο app store	1185
διαφήμιση	1098	1120
διαφημίσεις	1098
διαφημιση	1098
διαφημιστείτε	1120
διαφημιστικό περιεχόμενο	92	1098
διαφημιστικός χώρος	1150
διαφωνω	1102
διαφωνώ	1102
διαχείριση cookies	1182
διαχείριση επιλογών	1102	1182
διαχείριση προτιμήσεων	1223
διαχείριση συγκατάθεσης	1182
δοκιμάστε δωρεάν για έναν μήνα	114
δωρήστε	1087
δωρίστε το άρθρο	1214
δωρεά	1087
δωρεάν αποστολή	1216
δωρεάν, χωρίς spam	1200
""", 'ε': """
είσοδος	1090
είστε ήδη εγγεγραμμένος	1230
είστε ήδη συνδρομητής	1198
εγγραφή	1090
ειδήσεις σήμερα	1104
ειδήσεις τώρα	1104
ειδοποίηση για συντάκτη	1233
εισάγετε έγκυρο email	1200
εισάγετε το email σας	1230
εισαγάγετε το email σας	1230
εκτυπώστε το άρθρο	1095
εκτύπωση	1095
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1200
ελέγξτε το email σας	1200
ελεύθερη δωρεά	1228
ελεύθερο ποσό	1195
εμφάνιση ανάρτησης	1182
εμφάνιση απαντήσεων	1170
εμφάνιση λιγότερων	1204
εμφάνιση περιεχομένου	1182
εμφάνιση περισσότερων	1204
εμφάνιση πρωτοτύπου	1108
εμφάνιση υποτίτλων	1178
εμφάνιση όλων	1108
ενεργοποίηση	1187
ενεργοποίηση ειδοποιήσεων	1186
ενεργοποιήστε τις ειδοποιήσεις	1186
επαναφόρτωση σελίδας	1192
επικοινωνήστε μαζί μας	1206
επικοινωνήστε με τη σύνταξη	1206
επικοινωνήστε με τον συντάκτη	1206
επικοινωνία	1103	1120
επικοινωνία με τη σύνταξη	1206
επιλέξτε	1199
επιλέξτε πακέτο	1198
επιλέξτε ποσό	1228
επιλέξτε συνδρομή	1198
επιλέξτε τη συνδρομή σας	1198
επιλογές συντακτών	1104
επιλογή	1199
επισκεφθείτε το κατάστημα	1176
επιστροφή στην αρχική	1204
επιστροφή στην κορυφή	1107
επιτρέπεται	1187
επόμενη είδηση	1204
επόμενη εικόνα	1232
επόμενη φωτογραφία	1232
επόμενο	1107
επόμενο άρθρο	1104
επόμενο βίντεο	1224
επώνυμο	1201
ερώτηση της ημέρας	96
ετήσια	1196
ετήσια χρέωση	1199
ετικέτες	1104
ευχαριστούμε για τη στήριξή σας	1228
ευχαριστούμε για τη στήριξη	1228
ευχαριστούμε για την ψήφο σας	96	1170
ευχαριστούμε, το μήνυμά σας στάλθηκε	1200
εφάπαξ	1196
εφάπαξ δωρεά	1195
""", 'η': """
η δημοσκόπηση της εβδομάδας	1128
η διαφήμιση συνεχίζεται	1234
η δωρεά μου	1228
η εγγραφή ολοκληρώθηκε	1230
η εγγραφή σας ολοκληρώθηκε	1230
η ερώτηση της εβδομάδας	1128
η στήριξή σας κάνει τη διαφορά	1228
η συνέχεια μετά τη διαφήμιση	1150
η ψήφος σας	1128
η ψήφος σας καταχωρήθηκε	1170
η ψήφος σας καταχωρίστηκε	1170
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1186
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1186
θέμα	1231
θέματα	1104
θα θέλατε να λαμβάνετε ειδοποιήσεις	1186
""", 'κ': """
κάθε ευρώ μετράει	1196
κάθε μήνα	1196
κάθε συνεισφορά έχει αξία	1196
κάθε συνεισφορά μετράει	1196
κάνε το κουίζ	1173
κάντε δωρεά	1087
κάντε μια δωρεά	1087
κάντε το κουίζ	1173
κάντε το τεστ	1175
κάτι πήγε στραβά	1201
καλύτερη προσφορά	1199
κανόνες σχολιασμού	1103
κατάλαβα	1108
κατάργηση σίγασης	1178
κατάστημα	1216
κατεβάστε από το app store	1185
κατεβάστε από το google play	1185
κατεβάστε την εφαρμογή	1185
κατεβάστε το app	1185
κατεβάστε το επεισόδιο	1178
κατεβάστε το ηχητικό	1178
κατηγορίες	1104
κεράστε μας έναν καφέ	1195
κλείσιμο	1086
κλείσιμο μενού	1232
κλείσιμο παραθύρου	1232
κλείστε θέση	1176
κοινοποίησε	1095
κοινοποίηση	1095
κοινοποίηση στο facebook	1095
κοινοποίηση στο twitter	1095
κοινοποίηση στο whatsapp	1214
κοινοποιήστε	1095
κοινοποιήστε το άρθρο	1095
κρυπτόλεξο	1175
κωδικοί έκπτωσης	1234
""", 'λ': """
λήψη ήχου	1178
λεπτομέρειες	1108
λιγότερα	1108
""", 'μ': """
μάθετε περισσότερα	1102
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1214
μέγεθος κειμένου	70
μήνυμα	1231
μαθετε περισσοτερα	1102
με την υποστήριξη	1098
με την υποστήριξη της	1216
με την υποστήριξη του	1216
μεγέθυνση	1108
μεγέθυνση εικόνας	1204
μεγαλύτερα γράμματα	1214
μενού	1107
μετάβαση στη σελίδα δωρεών	1195
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1106
μετάβαση στο περιεχόμενο	1106
μεταβείτε στο περιεχόμενο	1106
μη έγκυρη διεύθυνση email	1200
μη έγκυρο email	1200
μη διαθέσιμο βίντεο	1178
μη χάσετε	1104
μην το χάσεις	1104
μην χάσετε	1104
μηνιαία	1196
μηνιαία δωρεά	1195
μηνιαία συνεισφορά	1195
μηνιαία χρέωση	1199
μηνιαίως	1196
μικρότερα γράμματα	1214
μοιράσου το	1095
μοιράσου το άρθρο	1235
μοιραστείτε	1095
μοιραστείτε το	1095
μοιραστείτε το άρθρο	1095
μου αρέσει	1171
μπορεί να σας αρέσει	1104
μόνο για συνδρομητές	1090
""", 'ν': """
να επιτρέπεται	1188
να επιτρέπεται πάντα	1182
να επιτραπεί	1187
να με θυμάσαι	1198
ναι	1190
ναι θέλω	1188
ναι, θέλω	1187
ναι, φυσικά	1188
νεότερα	1171
νεότερα πρώτα	1171
""", 'ξ': """
ξέχασα τον κωδικό μου	1198
ξεκλειδώστε το άρθρο	1229
ξεχάσατε τον κωδικό	1090
ξεχάσατε τον κωδικό σας	1198
""", 'ο': """
ο λογαριασμός μου	1090
ο σύνδεσμος αντιγράφηκε	1095
οι απόψεις είναι προσωπικές	1122
οι απόψεις που εκφράζονται είναι προσωπικές	1122
οι απόψεις του άρθρου είναι προσωπικές	1122
οι συνεργάτες μας	1182
ονοματεπώνυμο	1201
""", 'π': """
πάντα να επιτρέπεται	1182
πάρτε μέρος στη δημοσκόπηση	1170
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1204
παίξε τώρα	1173
παίξε υπεύθυνα	1176
παίξτε δωρεάν	1173
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1173
παίξτε υπεύθυνα	1176
παιχνίδια	1175
πακέτα συνδρομών	1229
παλαιότερα	1171
παράκαμψη προς το κυρίως περιεχόμενο	1106
παράλειψη	1179
παράλειψη διαφήμισης	1224
παρουσιάστηκε σφάλμα	1200
πατήστε για ήχο	1224
παύση βίντεο	1178
παύση παρακολούθησης	1211
πείτε μας τη γνώμη σας	1170
πείτε τη γνώμη σας	1170
περίληψη ai	1210
περίληψη με ai	1210
περιορισμένες θέσεις	1147
περιορισμένος αριθμός θέσεων	1147
περισσοτερες επιλογες	1102
περισσότερα	1104	1107
περισσότερα άρθρα	1104
περισσότερα άρθρα του συντάκτη	1204
περισσότερα σχόλια	1170
περισσότερες ειδήσεις	1104
περισσότερες επιλογές	1102	1215
πες τη γνώμη σου	1170
πλήρης οθόνη	1179
πληρωμή με paypal	1229
ποια είναι η γνώμη σας	1128
ποιοι είμαστε	1120
πολιτική cookies	1112	1120
πολιτική απορρήτου	1112	1120
πολιτική διορθώσεων	1206
προβολή περιεχομένου	1182
προηγούμενη είδηση	1204
προηγούμενη φωτογραφία	1232
προηγούμενο	1107
προηγούμενο άρθρο	1104
προηγούμενο βίντεο	1224
προνόμια συνδρομητών	1176
προσαρμογή	1102
προσθέστε σχόλιο	1127
προσθέστε το σχόλιό σας	1127
προσθήκη απάντησης	1219
προσθήκη στα θέματά μου	1233
προσθήκη στο καλάθι	1234
προσθήκη σχολίου	1103
προσθήκη ως προτιμώμενη πηγή	1211
προστασία προσωπικών δεδομένων	1112
προσφορά για αναγνώστες	1176
προσφορά για συνδρομητές	1176
προσωπικά δεδομένα	1120
προτείνουμε	1104
προτείνουμε επίσης	1104
προτεινόμενα	1104
προτεινόμενα από taboola	1150
προτιμήσεις cookies	1182
προτιμήσεις απορρήτου	1223
προωθητικό περιεχόμενο	1098
πρόσφατα άρθρα	1104
πώς να απενεργοποιήσετε τον ad blocker	1192
πώς να το απενεργοποιήσετε	1194
""", 'ρ': """
ροή	1104
ροή ειδήσεων	1104
ρυθμίσεις	1102
ρυθμίσεις cookie	1182
ρυθμίσεις cookies	1112
ρυθμίσεις απορρήτου	1182
ρυθμισεις	1102
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1179
σας βοήθησε αυτό το άρθρο	1170
σας φάνηκε χρήσιμο	1170
σε συνεργασία με	1216
σκανάρετε το qr code	1185
σταυρόλεξα	1175
σταυρόλεξο	1175
στείλε το σε φίλο	1095
στείλτε μας τις φωτογραφίες σας	1206
στηρίξτε μας	1087
στηρίξτε μας στο patreon	1195
συμφωνω	1102
συμφωνώ	1112
συμφωνώ με την επεξεργασία των δεδομένων μου	1200
συμφωνώ με τους όρους χρήσης	1200
συνέχεια ανάγνωσης	1107
συνέχεια με apple	1198
συνέχεια με email	1229
συνέχεια με facebook	1198
συνέχεια με google	1198
συνέχεια στην ιστοσελίδα	1185
συνέχεια στο site	1185
συνέχεια στον browser	1185
συνδεθείτε	1090
συνδρομή	1090
συνδρομητές	1090
συνεχίζεται μετά τη διαφήμιση	1150
συνεχίστε την ανάγνωση	1232
σφάλμα φόρτωσης βίντεο	1224
σχετικά	1104
σχετικά άρθρα	1104
σχετικά θέματα	1104
σχετικά με εμάς	1120
σχετικά νέα	1104
σχετικές ειδήσεις	1104
σχετικό άρθρο	1104
σχολιάστε	1103
σχολιάστε το άρθρο	1103
σχόλια	1103
σχόλιο	1103
σύνδεση	1090
σύνδεση με apple	1198
σύνδεση με facebook	1198
σύνδεση με google	1198
σύνοψη με ai	1210
""", 'τ': """
τέλος διαφήμισης	1176
τέλος της διαφήμισης	1176
τέσταρε τις γνώσεις σου	1173
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1122
τα πιο δημοφιλή	1104
τα πιο δημοφιλή της ημέρας	1104
τα πιο διαβασμένα	1104
τα πιο πρόσφατα	1104
τα σχόλια είναι απενεργοποιημένα	1219
τα σχόλια είναι μόνο για συνδρομητές	1219
ταξινόμηση	1171
ταξινόμηση κατά	1171
ταυτότητα	1120
ταχύτητα αναπαραγωγής	1178
τελευταία άρθρα	1104
τελευταία νέα	1104
τελευταίες ειδήσεις	1104
τεστάρετε τις γνώσεις σας	1173
το email σας	1230
το email υπάρχει ήδη	1230
το άρθρο εκφράζει τις απόψεις του συντάκτη	1122
το άρθρο συνεχίζεται μετά τη διαφήμιση	1150
το άρθρο συνεχίζεται παρακάτω	1150
το αίτημά σας στάλθηκε	1230
το αίτημά σας υποβλήθηκε	1230
το απενεργοποίησα	1192
το βίντεο δεν είναι διαθέσιμο	1178
το βίντεο φορτώνει	1178
το κείμενο συνεχίζεται παρακάτω	1150
το κουίζ της εβδομάδας	109
το μήνυμά σας	1230
το μήνυμά σας εστάλη	1200
το μήνυμά σας στάλθηκε	1200
το πεδίο είναι υποχρεωτικό	1200
το πιο δημοφιλές	1199
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1127
το ψευδώνυμό σας	1219
το όνομά σας	1219
τρέχων χρόνος	1179
""", 'υ': """
υπενθύμιση αργότερα	1086
υποβολή	96	1201
υποβολή σχολίου	1103
υπολειπόμενος χρόνος	1179
υποστηρίξτε μας	1087
υποχρεωτικά πεδία	1200
υποχρεωτικό πεδίο	1200
υπότιτλοι	1179
""", 'φ': """
φόρτωση ανάρτησης	1182
φόρτωση βίντεο	1178
φόρτωση περιεχομένου	1182
φόρτωση περισσότερων	1107
φόρτωση περισσότερων σχολίων	1170
φόρτωση προγράμματος αναπαραγωγής	1178
""", 'χ': """
χαρίστε αυτό το άρθρο	1095
χαρίστε μια συνδρομή	1238
χαρίστε μια συνδρομή αυτά τα χριστούγεννα	1238
χορηγοί	1216
χορηγούμενο	1098
χορηγούμενο άρθρο	1098
χορηγούμενο περιεχόμενο	1098
χορηγούμενο περιεχόμενο από taboola	1150
χορηγούμενοι σύνδεσμοι	1150
χορηγός	1216
χρόνος που απομένει	1178
χωρίς spam	1200
""", 'ψ': """
ψήφισε	96	1171
ψηφίστε	96	1171
ψηφίστε στη δημοσκόπηση	1170
ψηφοφορία	97	1129
""", 'ό': """
όλα τα άρθρα του συντάκτη	1204
όλα τα βίντεο	1204
όλα τα νέα	1204
όλα τα παιχνίδια	1173
όλα τα σχόλια	1103
όλες οι ειδήσεις	1104
όνομα	1201
όροι σχολιασμού	1103
όροι χρήσης	1112	1120
όχι ευχαριστώ	1086
όχι τώρα	1086	1190
όχι, ευχαριστώ	1086	1190
""", 'а': """
або	5293
абонамент	264
абонирай се	265
абонирай се за бюлетина	343
абонирайте се	264
автовоспроизведение	4437
автовідтворення	5280
автоматический перевод	4465
автоматическое воспроизведение	4437
автоматичне відтворення	5280
автоматичний переклад	5308
автоматично възпроизвеждане	331
автоматично преведено	352
автоматично пускане	331
авторизация	4330
авторизоваться	4330
адрес электронной почты	4333
азартные игры вызывают зависимость	4347
азартные игры могут вызвать зависимость	4347
азартные игры могут вызывать зависимость	4347
актуално	272
актуальне	5204
анкета	97	324
анкета на деня	323
анонимна кутия	349
анонимная почта	4460
анонимный ящик	4460
анонімна пошта	5303
анонімна скринька	5303
архив	4361
аудиоверсия	4437
аудіоверсія	5280
""", 'б': """
бажаєте отримувати сповіщення	5284
банковская карта	4329
банковский перевод	4329
без спам	343
без спама	4452
без спаму	5295
безкоштовна доставка	5275
безкоштовно. без спаму	5295
безопасный платеж	4328
безплатна доставка	327
бесплатная доставка	4432
бесплатно. без спама	4452
беше ли полезно	352
благодарим ви за абонамента	343
благодарим ви, че гласувахте	323
благодарим за вашия глас	323
благодарим за гласа	323
благодарим за съобщението	343
блокирай	335
блокировать	4442
блокувати	5285
больше	4361
больше материалов по теме	4361
больше новостей	4361
больше статей	4455
будь-яка сума	5290
будьте в курсе	4333
была ли статья полезной	4356
більше від автора	5298
більше за темою	5204
більше матеріалів автора	5220
більше матеріалів за темою	5204
більше на цю тему	5204
більше новин	5204
більше новин на тему	5204
більше по темі	5204
більше про це	5207
більше статей	5298
""", 'в': """
в закладки	4470
в избранное	4340
в корзину	4348	4431
в наш магазин	4431
в тази статия	346
в тренде	4361
в этой статье	4455
важен каждый рубль	4447
важен любой вклад	4447
важко відповісти	5271
важлива кожна гривня	5290
важливий кожен внесок	5290
важливо	5204
вам будет интересно	4361
вам може бути цікаво	5204
вам може сподобатися	5204
вам может быть интересно	4361
вам может понравиться	4361
вам також може сподобатися	5204
варианты подписки	4449
вартість доставки	5275
варіанти передплати	5292
вас може зацікавити	5204
вас может заинтересовать	4361
ваш e-mail	4333
ваш email	4333
ваш голос враховано	5266
ваш голос зараховано	5266
ваш голос принят	96	4425
ваш голос учтен	4425
ваш голос учтён	96	4425
ваша електронна пошта	5295
ваша почта	4453
ваша пошта	5296
ваша электронная почта	4452
ваше имя	4453
ваше повідомлення	5296
ваше повідомлення надіслано	5295
ваше сообщение	4453
ваше сообщение отправлено	4452
ваше ім'я	5296
вашето име	344
вашето съобщение	344
вашето съобщение е изпратено	343
вашият глас беше отчетен	323
вашият глас е отчетен	323
вашият имейл	343
вашият имейл адрес	343
вбудований контент	5277
введите e-mail	4333
введите email	4333
введите ваш email	4333
введите ваш адрес электронной почты	4333
введите корректный e-mail	4452
введите корректный email	4334
введите корректный адрес	4334
введите правильный e-mail	4334
введите сумму	4446
введіть коректний e-mail	5295
введіть суму	5289
вгору	5267
вградено съдържание	328
вернуться на главную	4455
версия для печати	4340
версия за печат	356
версія для друку	5313
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
вже вимкнено	5288
вже зареєстровані	5179
вже маєте акаунт	5292
вже маєте передплату	5292
вже є акаунт	5179
ви вже голосували	5266
ви вже проголосували	5266
ви вже підписані	5311
ви вже підписані на цю тему	5311
ви вичерпали ліміт статей	5292
ви можете відписатися будь-коли	5295
ви підписані	5295
ви підписані на автора	5311
ви підписані на тему	5311
ви успішно підписалися	5295
виберіть суму	5289
вибрати	5293
вибір редакції	5204
видео	4361
видео # из #	4454
видео # от #	345
видео больше недоступно	4437
видео загружается	4437
видео не может быть воспроизведено	4437
видео недоступно	4437
видео недоступно в вашей стране	4437
видео недоступно в вашем регионе	4437
видеоплеер загружается	4437
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
використання матеріалів лише з дозволу редакції	5304
вимкнути звук	5280
вимкнути рекламу	5315
вимкніть adblock	5286
винаги показвай	328
винаги разрешавай	328
виникла помилка. спробуйте ще раз	5295
виправлення й уточнення	5303
вкажіть суму	5289
включете javascript	331
включете известията	334
включете се в дискусията	353
включи	335
включи звука	331
включи известията	334
включи се в дискусията	353
включите уведомления	4421
включить	4442
включить звук	4437
включить уведомления	4421
вконтакте	4341
влез	265
влез с facebook	340
влез с google	340
влез, за да коментираш	353
влезте	265
вміст недоступний	5277
внешний контент	4434
во весь экран	4364
водещи новини	272
войти	4330
войти в аккаунт	4330
войти в чат	4356
войти по почте	4449
войти с помощью google	4449
войти с яндекс id	4449
войти через apple	4449
войти через facebook	4449
войти через google	4449
войти через vk	4449
войти через вконтакте	4449
войти через яндекс	4449
войти, чтобы комментировать	4466
вопрос дня	4428
воспроизвести	4364
воспроизвести видео	4437
восстановить пароль	4449
время на чтение	4364
время чтения # мин	4364
все	4364
все комментарии	4356
все още няма коментари	353
все още нямате профил	340
все права сохранены	4461
всегда показывать	4434
всегда разрешать	4435
всего проголосовало #	4425
всеки лев е важен	338
всеки лев помага	338
всеки петък. безплатно. без спам	343
всички коментари	353
всички статии	346
всички статии на автора	346
встановити додаток	5282
встановити застосунок	5282
встроенный контент	4434
всяка помощ е важна	338
всяко дарение е важно	338
всяко дарение помага	338
всі коментарі	5309
всі матеріали	5298
всі матеріали автора	5298
всі новини	5206
всі статті	5298
всі статті автора	5298
вход	265	4330
вход с apple	340
вход с facebook	340
вход с google	340
вхід	5179
въведете валиден имейл	343
въведете имейл	343
въведете сума	338
възникна грешка. опитайте отново	343
възникна грешка. опитайте по-късно	343
външно съдържание	328
въпрос на деня	323
вы подписались	4334
вы подписаны	4452
вы подписаны на автора	4468
вы подписаны на тему	4468
вы уже голосовали	4425
вы уже проголосовали	4425
вы успешно подписались	4452
выберите подписку	4449
выберите сумму	4328
выберите тариф	4449
выбор редакции	4361
выбрать	4450
выбрать подписку	4449
выбрать тариф	4449
выйти	19
від наших партнерів	5315
відділ передплати: #	106
відео	5204
відео # з #	5297
відео # із #	5297
відео більше недоступне	5280
відео вище	5231
відео недоступне	5280
відео недоступне у вашій країні	5280
відео неможливо відтворити	5280
відео нижче	5231
відеоплеєр завантажується	5280
відкликати згоду	5277
відкрити	5208
відкрити в додатку	5282
відкрити в застосунку	5282
відкрити галерею	5298
відкрити застосунок	5282
відкрити карту	5208
відкрити статтю	5292
відновити пароль	5292
відписатися	5312
відписатися від теми	5311
відписатися можна будь-коли	5295
відповісти	5199	5310
відправити	5296
відскануйте qr-код	5283
відскануйте qr-код, щоб завантажити застосунок	5282
відтворити	5281
відтворити відео	5280
відхилити	5194
відхилити все	5278
відхилити всі	5278
""", 'г': """
генерирано от ai	352
генерирано от ии	352
генерирано с изкуствен интелект	352
главная	4364
главная страница	4456
главное	4361
главное за день	4361
главные новости	4361
гласувай	96	324
гласувайте	96
гласувам	324
гледай видеото	331
годишен абонамент	341
годишно	341
годишно плащане	341
годовая подписка	4450
головна	5206
головна сторінка	5299
головне	5204
головне за день	5204
головні новини	5204
голосование	97
голосовать	96	4428
голосування	97
голосувати	96	5271
грати	5271
грати онлайн	5266
громкость	4438
гучність	5281
""", 'д': """
да, включить	4422
да, искам	335
да, моля	335
да, пожалуйста	4442
да, спасибо	4442
да, хочу	4442
далее	4364
далі	5206	5267
дарете	264
дари	264
дари еднократно	338
дари месечно	338
дари сега	264
детали	4366
детальніше	5206
деталі	5208
дзен	4341
дивитися # світлин	5297
дивитися # світлини	5297
дивитися # фото	5297
дивитися # фотографій	5297
дивитися # фотографії	5297
дивитися всі	5298
дивитися всі # світлин	5297
дивитися всі # світлини	5297
дивитися всі # фото	5297
дивитися всі # фотографій	5297
дивитися всі # фотографії	5297
дивитися всі світлин	5297
дивитися всі світлини	5297
дивитися всі фото	5297
дивитися всі фотографій	5297
дивитися всі фотографії	5297
дивитися відео	5280
дивитися галерею	5298
дивитися онлайн-трансляцію	5298
дивитися оригінал	5268
дивитися світлин	5297
дивитися світлини	5297
дивитися усі # світлин	5297
дивитися усі # світлини	5297
дивитися усі # фото	5297
дивитися усі # фотографій	5297
дивитися усі # фотографії	5297
дивитися усі світлин	5297
дивитися усі світлини	5297
дивитися усі фото	5297
дивитися усі фотографій	5297
дивитися усі фотографії	5297
дивитися фото	5297
дивитися фотогалерею	5298
дивитися фотографій	5297
дивитися фотографії	5297
дивіться відео	5231
дивіться відео вище	5231
дивіться відео нижче	5231
дивіться також	5204
дивіться також відео	5231
дивіться у відео	5231
длительность	4438
длительность #	4438
для передплатників	5292
для подписчиков	4330
до закладок	5313
до кошика	5190	5274
до крамниці	5191
до початку сторінки	5270
до рецепту	66
до теми	5204
добавете ни като предпочитан източник	355
добави в количката	326
добави като предпочитан източник	355
добави коментар	353
добави към моите теми	355
добави към предпочитани източници	355
добавить в избранное	4468
добавить в избранные источники	4468
добавить в источники	4468
добавить в корзину	4431
добавить в мои темы	4468
добавить в предпочитаемые источники	4468
добавить комментарий	4356
добровольное пожертвование	4446
довільна сума	5289
догори	5267
додати в кошик	5274
додати до кошика	5274
додати до моїх тем	5311
додати до обраних джерел	5311
додати до обраного	5311
додати до пріоритетних джерел	5311
додати до улюблених джерел	5311
додати коментар	5199
додати як пріоритетне джерело	5311
дозволити	5285
дозволити й показати	5195
дозволити контент	5277
дозволити один раз	5277
дозволити рекламу	5288
дозволити сповіщення	5284
дозволити та показати	5195
дозволити та продовжити	5195
дозволити і показати	5195
дозволити і продовжити	5195
дозвольте сповіщення	5261
докладвай	354
докладвай грешка	275
докладвай коментар	353
докладвай рекламата	358
докладніше	5206
долучитися	5176
долучитися до обговорення	5309
долучитися до спільноти	5289
допомагає будь-яка сума	5290
доставка оплачивается отдельно	4431
достигнахте лимита на статиите	340
доступно по подписке	4330
друга сума	338
другая сумма	4328
други новини	22
другие материалы	22	4361
другие материалы рубрики	4361
другие новости	22	4361
другие новости раздела	4361
другие статьи	4361
другие статьи автора	4455
друк	5185
друкувати	5313
дякуємо за ваш голос	96	5266
дякуємо за ваше повідомлення	5295
дякуємо за голос	5266
дякуємо за повідомлення	5295
дякуємо за реєстрацію	5295
дякуємо за участь в опитуванні	5266
дізнатися ціну	5274
""", 'е': """
единоразово	4324
еднократно дарение	338
ежегодно	4450
ежемесячно	4324
ежемесячное пожертвование	4446
ежемесячный платеж	4447
ежемесячный платёж	4447
економія #%	5293
ексклузивно за абонати	340
ексклюзивно для передплатників	5292
електронна адреса	5296
електронна пошта	5296
електронна пошта або логін	5292
етикети	332
еще нет аккаунта	4449
еще новости	4361
еще от автора	4455
еще по теме	4361
ещё	4361
ещё не подписчик	4449
ещё нет аккаунта	4449
ещё новости	4361
ещё от автора	4455
ещё по теме	4361
""", 'ж': """
желаете ли да получавате известия	334
жодного спаму	5295
""", 'з': """
з нашого магазину	5274
з нашої крамниці	5191
за абонати	340
за датою	5310
за популярністю	5310
за темою	5204
забелязахте грешка	349
заборонити	5285
забравена парола	265
забравили сте паролата си	340
забронировать билет	4431
забронировать место	4431
забронювати квиток	5274
забронювати місце	5274
забув пароль	5292
забули пароль	5179
забыл пароль	4449
забыли пароль	4330
завантаження відео	5280
завантаження плеєра	5280
завантажити аудіо	5280
завантажити випуск	5280
завантажити відео	5277
завантажити додаток	5282
завантажити допис	5277
завантажити застосунок	5282
завантажити контент	5277
завантажити публікацію	5277
завантажити ще	5206
завжди дозволяти	5278
завжди показувати	5277
загрузить видео	4434
загрузить еще	4364
загрузить ещё	4364
загрузить контент	4434
загрузить пост	4434
загрузить публикацию	4434
загрузка видео	4437
загрузка плеера	4437
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5176
задонатить	4324
задължителни полета	343
задължително	344
задължително поле	343
заказать	4348
заказать книгу	4431
закрити	5175
закрити галерею	5298
закрити рекламу	5315
закрыть	4323
закрыть галерею	4455
закрыть рекламу	4471
залишилося #	5281
залишити відгук	5307
залишити відповідь	5202
залишити коментар	5199
залиште коментар	5309
заметили ошибку	4460
замовити	5190
замовити книгу	5274
замовити книжку	5274
запазете място	326
запази	275
запази за по-късно	356
запази избора	328
запази място	326
запази настройките	328
запази рецептата	66
запази статията	275
запам'ятати мене	5293
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5295
заполните это поле	4452
запомни ме	341
запомнить меня	4450
започни теста	323
запретить	4442
запропонувати новину	5199
зарегистрироваться	4330
зареди видеото	328
зареди още	346
зареди публикацията	328
зареди съдържанието	328
зареждане на видеото	331
зареждане на плейъра	331
зареєструватися	5179
зарубежной картой	4447
затвори	279
затвори галерията	346
затвори рекламата	358
затрудняюсь ответить	4428
защо виждам тази реклама	358
зберегти	5185
зберегти вибір	5277
зберегти на потім	5313
зберегти налаштування	5277
зберегти рецепт	66
зберегти статтю	5185
збережено	5314
збільшити	5206
збільшити зображення	5298
збільшити текст	5313
збільшити фото	5298
збільшити шрифт	5313
зв'язатися з автором	5298
звук	332
згенеровано за допомогою ші	5307
згенеровано штучним інтелектом	5307
згенеровано ші	5307
згорнути	5208	5298
зменшити шрифт	5313
змінити згоду	5277
змінити налаштування	5195
змінити налаштування cookie	5195
змінити розмір тексту	5313
зміст	5206
зміст статті	5298
знайшли помилку	5303
знижка #%	5293
знижка для передплатників	5274
зображення # з #	5297
зображення # із #	5297
зовнішній контент	5277
зробити внесок	5176
зробити донат	5289
зрозуміло	5194
""", 'и': """
играй сега	323
играть	4428
играть онлайн	4425
из нашего магазина	4431
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
изменить настройки	4351
изменить настройки cookie	4351
изменить размер текста	4470
изменить согласие	4434
изображение # из #	4454
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
ии может ошибаться	4464
или	341	4450
имам профил	340
имате ли профил	340
име	344
имейл адрес	343
имейл или потребителско име	340
имя	4453
индекс	4453
интересное	4361
искате ли да получавате известия	334
использование материалов только с разрешения редакции	4461
исправления и уточнения	4460
""", 'к': """
к началу	4364
к началу страницы	4455
к рецепту	66
каждое пожертвование важно	4446
каждую пятницу. бесплатно. без спама	4452
каждый донат важен	4446
каждый рубль важен	4447
как да изключа adblock	336
как да изключите рекламния блокер	336
как защитаваме източниците си	349
как мы защищаем источники	4460
как мы защищаем наших источников	4460
как отключить adblock	4443
как пазим източниците си	349
картина в картината	331
картинка в картинке	4438
картинка в картинці	5281
категории	4361
категорії	5204
качество	4438
керування згодою	5277
керувати згодою	5277
керувати сповіщеннями	5284
ключови думи	272
книга з автографом	5191
книга з автографом автора	5191
книга с автографом	4349
книга с автографом автора	4349
книга с подписью автора	4349
книги с автографом	4349
книжка з автографом	5191
книжка з автографом автора	5191
книжки з автографом	5191
кожен внесок важливий	5290
кожен донат важливий	5289
кожна гривня важлива	5290
коментар	5199
коментари	275
коментарі	5199
коментарів ще немає	5309
коментирай	275
коментирайте	275
коментирайте първи	275
коментирането е изключено	353
коментування закрито	5309
коментувати	5199
комерційний контент	5315
комерційний матеріал	5315
комментарии	4356
комментарии отсутствуют	4356
комментарий	4356
комментировать	4356
коммерческий контент	4471
коммерческий материал	4471
конец рекламы	4471
контакти	5199
контакты	4356
контент заблокирован	4434
контент заблоковано	5277
контент недоступен	4434
контент недоступний	5277
конфиденциальность	4350
конфиденциальность и cookie	4351
конфіденційність і cookie	5195
копирай връзката	356
копирай линк	275
копирай линка	275
копирането забранено	350
копирано	357
копирано в клипборда	356
копирование запрещено	4461
копировать ссылку	4340
копіювання заборонено	5304
копіювати посилання	5185
короткий переказ від ші	107
край на рекламата	358
крамниця	5190
кросворд	5271
кросворд дня	109
кроссворд	4428
кроссворд дня	4425
кръстословица	324
купете билети	326
купете книгата	326
купи абонамент	265
купи билет	326
купи билети	326
купи книгата	326
купи лиценз	350
купи сега	326
купите нам кофе	4446
купити	5190
купити журнал	5274
купити зараз	5274
купити квитки	5274
купити квиток	5274
купити книгу	5274
купити книжку	5274
купити ліцензію	5304
купити нам каву	5289
купити передплату	5292
купить	4348
купить билет	4431
купить билеты	4431
купить билеты онлайн	4431
купить журнал	4431
купить книгу	4431
купить лицензию	4461
купить номер	4431
купить подписку	4330
купить права на публикацию	4461
купить сейчас	4431
към галерията	346
към количката	326
към магазина	326
към началната страница	346
към началото	332
към рецептата	66
към страницата за дарения	338
към съдържанието	346
кінець реклами	5315
""", 'л': """
лента новостей	4361
линкът е копиран	356
личный кабинет	4330
лише для передплатників	5292
лише необхідні	5277
логин	4450
логин или e-mail	4449
логін	5293
логін або e-mail	5292
лучшие	4467
любая сумма	4447
любая сумма важна	4447
""", 'м': """
магазин	4348
маджонг	324	4428	5271
материал закрыт	4449
материал защищен авторским правом	4461
материал защищён авторским правом	4461
материал партнера	4471
материал партнёра	4471
материал создан автоматически	4464
материалы защищены авторским правом	4461
материалы партнеров	4345
материалы партнёров	4471
материалы по теме	4361
матеріал захищено авторським правом	5304
матеріал партнера	5315
матеріал створено автоматично	5307
матеріали за темою	5204
матеріали захищені авторським правом	5304
матеріали партнерів	5315
матеріали по темі	5204
машинний переклад	5308
машинно преведено	352
машинный перевод	4465
маєте акаунт	5292
маєте новину	5303
меню	4364	5206
месечен абонамент	341
месечно	341
месечно дарение	338
месечно плащане	341
месячная подписка	4450
метки	4361
ми не можемо показати цей вміст	5277
ми не можемо показати цей контент	5277
може би по-късно	279
може да ви хареса	272
може да харесате още	272
может быть, позже	4323
может позже	4323
можете да се откажете по всяко време	340
можете да се отпишете по всяко време	343
можливо, пізніше	5175
можна скасувати будь-коли	5292
мои темы	4468
моите теми	355
мой профиль	4330
моля, изключете рекламния блокер	336
моля, опитайте по-късно	343
моят профил	265
мої теми	5311
мы в социальных сетях	4342
мы в соцсетях	4342
мы вконтакте	4342
мы не можем показать это содержимое	4434
мы не можем показать этот контент	4434
мы отправили вам письмо	4334
мій профіль	5179
місячна передплата	5293
місячна підписка	5293
мітки	5204
""", 'н': """
на весь екран	5280
на весь экран	4437
на главную	4364
на головну	5298
на живо	332
на початок	5281
на початок сторінки	5298
на правах реклами	5188
на правах рекламы	4345
на сторінку пожертв	5289
на страницу пожертвований	4446
на цял екран	331
наверх	4364	5206
нагадати пізніше	5175
нагору	5267
нагору сторінки	5270
надіслати	96	5185	5296
надіслати відгук	5307
надіслати другові	5313
надіслати другу	5185
надіслати електронною поштою	5313
надіслати коментар	5309
надіслати новину	5303
надіслати новину анонімно	5303
надіслати повідомлення	5295
надіслати поштою	5185
надіслати статтю поштою	5185
надіслати у whatsapp	5313
надішліть свої фото	5303
наживо	5281
нажмите, чтобы увеличить	4455
назад	4364	5206	5267
назначение платежа: пожертвование	4446
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
найкраща пропозиція	5293
найкращі	5310
найпопулярніше	5204	5293
найпопулярніше за добу	5204
найпопулярніше за тиждень	5204
найпопулярніший	5293
найти	4364
найчитаніше	5204
налаштування	5194
налаштування cookie	5277
налаштування конфіденційності	5277
налаштування приватності	5277
налаштування файлів cookie	5277
налаштувати cookie	5277
налаштувати сповіщення	5284
налично в google play	333
нам нужно ваше согласие	4351
нам потрібна ваша згода	5195
намали шрифта	356
написати автору	5298
написати анонімно	5303
написати в редакцію	5303
написати коментар	5199
написать автору	4455
написать анонимно	4460
написать в редакцию	4460
написать комментарий	4356
напишете коментар	353
напиши коментар	275
напомни ми по-късно	279
напомнить позже	4323
направете дарение	264
направете теста	323
направи теста	323
настроить cookie	4434
настроить уведомления	4441
настройки	4350
настройки cookie	4350
настройки за поверителност	328
настройки конфиденциальности	4434
настройки на бисквитките	328
настройки приватности	4434
настройки файлов cookie	4434
наступна	5206
наступна новина	5298
наступна світлина	5298
наступна стаття	5204
наступна сторінка	5298
наступне відео	5280
наступне фото	5298
наступний матеріал	5270
наступний слайд	5298
натисніть, щоб збільшити	5298
начална страница	346
начать игру	4425
начать тест	4425
наш магазин	4349
наша крамниця	5191
нашли ошибку	4460
не вдалося відтворити відео	5280
не вдалося завантажити відео	5280
не дозволяти	5262
не зараз	5175	5262
не маєте акаунта	5292
не можем да покажем това съдържание	328
не пропустите	4361
не пропустіть	5204
не разрешать	4422
не сега	279
не сегодня	4323
не сейчас	4323	4422
не сьогодні	5175
не удалось воспроизвести видео	4437
не удалось загрузить видео	4437
не, благодаря	279
невалиден имейл	343
невалиден имейл адрес	343
неверный e-mail	4452
неверный email	4334
неверный адрес электронной почты	4452
неверный имейл	4334
нейросеть может ошибаться	4464
некоректна адреса	5295
некоректний e-mail	5295
некорректный e-mail	4452
некорректный email	4334
некорректный адрес	4452
немає акаунта	5292
немає акаунту	5292
немає коментарів	5309
немає передплати	5292
необов'язково	5296
необязательно	4453
неправильна електронна адреса	5295
неправильный e-mail	4334
неправильный email	4334
неправильный имейл	4334
нет аккаунта	4449
нет комментариев	4356
нет подписки	4449
нет, спасибо	4323	4422
нещо се обърка. опитайте отново	343
нещо се обърка. опитайте по-късно	343
никакого спама	4452
новини	5204
новини за темою	5204
новини компаній	5188
новини партнерів	5188	5204
новости	4361
новости smi#	4361
новости партнеров	4345
новости партнёров	4345
новости по теме	4361
новости сми#	4361
новые	4467
нові	5310
номер телефона	4453
номер телефону	5296
нравится	4467
няма коментари	353
нямам мнение	324
нямам профил	340
нямате абонамент	340
нямате профил	340
ні, дякую	5175	5262
""", 'о': """
обговорити	5199
обговорити в telegram	5202
обговорити в коментарях	5202
обговорити в чаті	5202
обговорити на форумі	5202
обговорити у facebook	5202
обговорити у форумі	5202
оберіть передплату	5292
оберіть план	5292
оберіть суму	5289
обнови страницата	337
обновите страницу	4445
обновить страницу	4445
обов'язкове поле	5295
обов'язково	5296
обрати	5293
обрати передплату	5292
обрати план	5292
обрати тариф	5292
обратная связь	4356
обратно към началната страница	346
обратно към началото	346
обратно нагоре	346
обсудить	4356
обсуждение	4356
общи условия	329
обязательно	4453
обязательное поле	4452
одноклассники	4341
одноразово	5176
озвучено роботом	4437
озвучено синтезированным голосом	4437
озвучено синтезованим голосом	5280
оновити сторінку	5288
оновіть сторінку	5288
опитайте отново	343
опитайте по-късно	343
опитування	97	5271
опитування дня	96	5266
оплата раз в год	4449
оплата раз на рік	5292
опрос	97
опрос дня	96	4425
опублікувати коментар	5202
основание: дарение	338
оставащо време	332
оставащо време #	331
оставащо време -#	331
оставете коментар	353
остави коментар	353
оставить комментарий	4356
оставить отзыв	4464
оставшееся время	4438
оставшееся время #	4437
оставшееся время -#	4437
оставьте комментарий	4466
останні новини	5204
останні статті	5204
от нашите партньори	358
от наших партнеров	4471
от наших партнёров	4471
от нашия магазин	326
ответить	4356	4467
отвори в приложението	333
отвори галерията	346
отвори приложението	333
отговор	354
отговори	354
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	340
отказаться	4350
отказвам всички	329
отклонить	4350
отклонить все	4435
отклонить всё	4435
отключете статията	340
отключете цялата статия	265
отключи статията	265
отключите adblock	4443
отключите адблок	4443
отключить звук	4437
отключить рекламу	4471
открихте грешка	349
открихте грешка в текста	349
открыть	4366
открыть в браузере	4475
открыть галерею	4455
открыть карту	4366
открыть приложение	4439
открыть статью	4449
отмена в любой момент	4449
отменить можно в любой момент	4449
отозвать согласие	4434
отпечатай	275
отпечатай статията	275
отписаться	4469
отписаться можно в любой момент	4452
отписаться от рассылки	4475
отписаться от темы	4468
отпишете се по всяко време	343
отправить	96	4453
отправить другу	4340
отправить комментарий	4466
отправить отзыв	4464
отправить по почте	4340
отправить по электронной почте	4470
отправить сообщение	4452
отримувати сповіщення	5284
отсканируйте qr-код	4440
отстъпка за абонати	326
оттегли съгласието	328
оттегляне на съгласието	328
отхвърли всички	329
оферта за читатели	326
оформити передплату	5292
оформити підписку	5179
оформить донат	4324
оформить доступ	4449
оформить ежемесячное пожертвование	4446
оценете статията	275
оцените материал	4356
оцените рецепт	66
оцените статью	4356
оценить рецепт	66
оцініть матеріал	5199
оцініть рецепт	66
оцініть статтю	5199
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
пароль	4450	5293
партнерский материал	4345
партнерский проект	4345
партнерський матеріал	5188
партнерський проєкт	5188
партньорско съдържание	271
партнёрский материал	4345
партнёрский проект	4345
пасианс	324
пасьянс	4428	5271
пауза	332	4438	5281
переведено автоматически	4464
переведено нейросетью	4464
переведено с помощью ии	4464
перевір себе	5271
перевірте свою пошту	5295
перевірте свої знання	5266
перевірте себе	5271
переглянути # світлин	5297
переглянути # світлини	5297
переглянути # фото	5297
переглянути # фотографій	5297
переглянути # фотографії	5297
переглянути всі # світлин	5297
переглянути всі # світлини	5297
переглянути всі # фото	5297
переглянути всі # фотографій	5297
переглянути всі # фотографії	5297
переглянути всі світлин	5297
переглянути всі світлини	5297
переглянути всі фото	5297
переглянути всі фотографій	5297
переглянути всі фотографії	5297
переглянути галерею	5298
переглянути пропозицію	5274
переглянути результати	96	5266
переглянути світлин	5297
переглянути світлини	5297
переглянути усі # світлин	5297
переглянути усі # світлини	5297
переглянути усі # фото	5297
переглянути усі # фотографій	5297
переглянути усі # фотографії	5297
переглянути усі світлин	5297
переглянути усі світлини	5297
переглянути усі фото	5297
переглянути усі фотографій	5297
переглянути усі фотографії	5297
переглянути фото	5297
переглянути фотографій	5297
переглянути фотографії	5297
переглянути ціну	5274
передплата	5179
передплатити	5179
перезавантажити сторінку	5288
перезавантажте сторінку	5288
перезагрузите страницу	4445
перезагрузить страницу	4445
перейти в галерею	4455
перейти в магазин	4431
перейти до галереї	5298
перейти до досьє	5298
перейти до змісту	5298
перейти до контенту	5298
перейти до крамниці	5191
перейти до магазину	5274
перейти до оплати	5289
перейти до основного вмісту	5298
перейти до пожертви	5289
перейти до пропозиції	5274
перейти до рецепта	66
перейти к досье	4455
перейти к контенту	4455
перейти к оплате	4446
перейти к основному содержанию	4455
перейти к пожертвованию	4446
перейти к предложению	4431
перейти к рецепту	66
перейти к содержанию	4364
перейти к сюжету	4455
перекладено автоматично	5307
перекладено за допомогою ші	5307
перекладено ші	5307
пересказ нейросети	4464
пересказ от нейросети	107
пересказано нейросетью	4464
печать	4340
печать рецепта	66
питання дня	5271
пишете до редакцията	349
пишете на автора	346
пиши на автора	346
платена публикация	92	271
платено партньорство	358
платено съдържание	271
плеер загружается	4437
плейърът се зарежда	331
плеєр завантажується	5280
по дате	4467
по подписке	4330
по популярности	4467
по теме	4361
по-късно	280	335
побачили помилку	5303
повернутися на головну	5298
повернутися нагору	5270
повний екран	5281
повноекранний режим	5280
повідомити новину	5303
повідомити про помилку	5199
повідомити про помилку в тексті	5199
повідомлення	5296
повідомлення надіслано	5295
погоджуюсь	5194
погоджуюся	5194
погодитись і продовжити	5195
погодитися та продовжити	5277
погодитися і продовжити	5195
пограти	5271
подай сигнал	349
подарете тази статия	275
подари статията	356
подарите подписку	4477
подарите подписку к новому году	4477
подарите подписку на новый год	4477
подарить доступ	4470
подарить материал	4340
подарить подписку	4477
подарить статью	4330
подарувати доступ	5313
подарувати передплату	5319
подарувати статтю	5185
подаруйте передплату	5319
подаруйте передплату на різдво	5319
подаруйте підписку	5319
поддержать	4324
поддержать автора	4324
поддержать на boosty	4446
поддержать на patreon	4446
поддержать нас	4324
поддержать проект	4324
поддержать редакцию	4324
поддержите нас	4324
поделитесь	4340
поделиться	4340
поделиться в telegram	4340
поделиться в twitter	4340
поделиться в одноклассниках	4340
поделиться в соцсетях	4340
поделиться вконтакте	4340
поделиться новостью	4340
поделиться ссылкой	4340
поделиться статьей	4340
поделиться статьёй	4340
подкасти	5204
подкасты	4361
подкрепете ни	264
подкрепи	264
подкрепи ни	264
подобається	5310
подобни статии	272
подписаться	4330
подписаться в max	4342
подписаться в telegram	4342
подписаться на автора	4468
подписаться на канал	4342
подписаться на новости	4333
подписаться на рассылку	4333
подписаться на телеграм-канал	4342
подписаться на тему	4468
подписаться на уведомления	4441
подписка	4330
подписка на год	4449
подписка на месяц	4449
подписывайтесь	4342
подпишитесь	4449
подпишитесь на рассылку	4333
подреди по	353
подробнее	4364
подробнее по теме	4361
подтвердите e-mail	4452
подтвердите адрес электронной почты	4452
поділитись	5185
поділитися	5185
поділитися в telegram	5185
поділитися в соцмережах	5185
поділитися новиною	5185
поділитися статтею	5185
поділіться	5185
пожаловаться	4467
пожаловаться на комментарий	4466
пожаловаться на рекламу	4471
пожертвовать	4324
пожертвувати	5176
позволи	335
позволи известия	334
позже	4442
поиск	4364
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
показати # відповідей	5309
показати # відповіді	5309
показати # світлин	5297
показати # світлини	5297
показати # фото	5297
показати # фотографій	5297
показати # фотографії	5297
показати більше	5206
показати вміст	5277
показати все	5208
показати всі	5299
показати всі # світлин	5297
показати всі # світлини	5297
показати всі # фото	5297
показати всі # фотографій	5297
показати всі # фотографії	5297
показати всі світлин	5297
показати всі світлини	5297
показати всі фото	5297
показати всі фотографій	5297
показати всі фотографії	5297
показати відповіді	5309
показати галерею	5298
показати й прийняти	5277
показати коментарі	5199
показати контент	5277
показати менше	5298
показати оригінал	5208	5268
показати пароль	5292
показати підпис	5298
показати результати	96	5266
показати розшифровку	5280
показати світлин	5297
показати світлини	5297
показати субтитри	5280
показати усі # світлин	5297
показати усі # світлини	5297
показати усі # фото	5297
показати усі # фотографій	5297
показати усі # фотографії	5297
показати усі світлин	5297
показати усі світлини	5297
показати усі фото	5297
показати усі фотографій	5297
показати усі фотографії	5297
показати фото	5297
показати фотографій	5297
показати фотографії	5297
показати ще	5206
показати і прийняти	5277
показать # ответа	4466
показать # ответов	4466
показать # фото	4454
показать # фотографии	4454
показать # фотографий	4454
показать больше	4364
показать все	4366	4456
показать все # фото	4454
показать все # фотографии	4454
показать все # фотографий	4454
показать все фото	4454
показать все фотографии	4454
показать все фотографий	4454
показать галерею	4455
показать еще	4364
показать ещё	4364
показать и принять	4434
показать карту	4366
показать комментарии	4356
показать контент	4434
показать меньше	4366	4455
показать оригинал	4366	4426
показать ответ	4364
показать ответы	4466
показать пароль	4449
показать перевод	4366
показать подпись	4455
показать расшифровку	4437
показать результаты	96	4425
показать содержимое	4434
показать субтитры	4437
показать фото	4454
показать фотографии	4454
показать фотографий	4454
показувати завжди	5277
показывать всегда	4434
поки немає коментарів	5309
поле обов'язкове для заповнення	5295
поле обязательно для заполнения	4452
полето е задължително	343
политика cookie	4434
политика за защита на личните данни	328
политика за поверителност	328
политика исправлений	4460
политика конфиденциальности	4350
политика конфиденциальности и cookie	4351
политика обработки персональных данных	4350
полноэкранный режим	4437
полный экран	4438
получавай известия	334
получать уведомления	4441
пользовательское соглашение	4350
політика cookie	5277
політика виправлень	5303
політика конфіденційності	5194
політика конфіденційності та cookie	5195
політика приватності	5277
помогает любая сумма	4447
помочь	4324
помочь нам	4324
помочь проекту	4324
помочь редакции	4324
помітили помилку	5303
понятно	4350
попередня	5206
попередня новина	5298
попередня стаття	5204
попередня сторінка	5298
попереднє фото	5298
попередній матеріал	5270
попередній слайд	5298
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	349
попробовать бесплатно	4330
попробуйте бесплатно в течение месяца	114
попробуйте еще раз	4452
попробуйте ещё раз	4452
попробуйте месяц бесплатно	114
попробуйте позже	4452
популярне	5204
популярное	4361
популярные	4361	4467
популярные новости	4361
популярные статьи	4361
популярный	4450
популярні	5310
популярні новини	5204
попълнете това поле	343
поръчай книгата	326
поръчайте книгата	326
посилання скопійовано	5185
поскаржитися	5310
поскаржитися на коментар	5309
поскаржитися на рекламу	5315
последнее	4361
последни	272
последни новини	272
последние новости	4361
послухати новину	5185
посмотреть # фото	4454
посмотреть # фотографии	4454
посмотреть # фотографий	4454
посмотреть в браузере	4475
посмотреть все # фото	4454
посмотреть все # фотографии	4454
посмотреть все # фотографий	4454
посмотреть все фото	4454
посмотреть все фотографии	4454
посмотреть все фотографий	4454
посмотреть результаты	96	4425
посмотреть фото	4454
посмотреть фотографии	4454
посмотреть фотографий	4454
посмотреть цену	4431
потвърдете имейла си	343
поточний час	5281
поточний час #	5280
потребителско име	341
потребителско име или имейл	340
похожие материалы	4361
похожие статьи	4361
почати гру	5266
почати тест	5266
почему я вижу эту рекламу	4471
почерпете ни с кафе	338
почерпи ни кафе	338
почтовый индекс	4453
поширити	5185
поширити у facebook	5185
поштовий індекс	5296
пошук	5206
пощенски код	344
правила за коментарите	353
правила за коментиране	275
правила использования	4350
правила коментарів	5309
правила коментування	5199
правила комментариев	4466
правила комментирования	4356
правила користування	5278
предимства за абонати	326
предишна новина	346
предишна снимка	346
предишна статия	346
предишна страница	346
предложение для подписчиков	4431
предложение для читателей	4431
предложить новость	4356
предыдущая	4364
предыдущая новость	4455
предыдущая статья	4361
предыдущая страница	4455
предыдущая фотография	4455
предыдущее фото	4455
предыдущий слайд	4455
презаредете страницата	337
презареди страницата	337
премиум	4330
преміум	5179
препечатването е забранено	350
препечатването забранено	350
препоръчани	272
препоръчано от outbrain	358
препоръчано от taboola	358
препоръчваме	341
препоръчваме ви	272
препоръчваме ви още	272
препоръчваме още	272
пригостити кавою	5289
пригостіть нас кавою	5289
придбати квитки	5274
придбати квиток	5274
придбати книжку	5274
придбати передплату	5292
придбати права на публікацію	5304
приемам всички	329
приемам всички бисквитки	328
приемам и продължавам	328
приеми всички	329
приеми и покажи	328
приеми и продължи	328
призначення платежу: благодійний внесок	5289
прийняти	5194
прийняти все	5278
прийняти всі	5194
прийняти всі файли cookie	5277
прийняти й показати	5277
прийняти й продовжити	5195
прийняти та показати	5277
прийняти та продовжити	5277
прийняти і продовжити	5277
принтирай	275
принтирай рецептата	66
принципи редакції	5303
принять	4350
принять все	4350
принять все cookie	4434
принять все файлы cookie	4434
принять всё	4350
принять и показать	4434
принять и продолжить	4434
прислать новость	4356
прислать новость анонимно	4460
присоединиться к обсуждению	4466
приховати коментарі	5202
пришлите свои фото	4460
приєднатися	5176
приєднатися до спільноти	5176
про автора	5220
про авторку	5220
про авторів	5220
проверете имейла си	343
проверете пощата си	343
провери знанията си	323
проверь себя	4428
проверьте адрес почты	4334
проверьте свои знания	4425
проверьте свою почту	4452
проверьте себя	4428
проголосовало #	4425
проголосовать	96
проголосувати	96
продовження під рекламою	5188
продовження статті під рекламою	5188
продовжити без вимкнення	5286
продовжити з apple	5292
продовжити з google	5292
продовжити через apple	5292
продовжити через facebook	5292
продовжити через google	5292
продолжительность #	4438
продолжить без отключения	4443
продолжить без поддержки	4323
продолжить с apple	4449
продолжить с google	4449
продолжить через apple	4449
продолжить через facebook	4449
продолжить через google	4449
продължава след рекламата	271
продължете с google	340
продължи без изключване	336
продължи с apple	340
продължи с facebook	340
продължи с google	340
продължителност	332
продължителност #	332
произвольная сумма	4446
произошла ошибка	4453
произошла ошибка. попробуйте ещё раз	4452
произошла ошибка. попробуйте позже	4452
пройти опитування	5266
пройти опрос	4425
пройти тест	4425
прокоментувати	5310
прокомментировать	4467
промени размера на текста	356
промо	4345	5188
пропозиція для передплатників	5274
пропозиція для читачів	5274
прослухати статтю	5280
прослушать	4340
прослушать новость	4340
прослушать статью	4437
прочетено от синтетичен глас	331
прочетете и	272
прочетете цялата статия	346
прочети по-късно	356
прочети с абонамент	340
прочети транскрипцията	331
прочети цялата новина	346
прочети цялата статия	346
прочитати пізніше	5313
прочитать позже	4470
прямой эфир	4438
прізвище	5296
публикувай коментар	353
пусни видеото	331
първо най-новите	353
підписатись	5179
підписатися	5179
підписатися на автора	5311
підписатися на сповіщення	5284
підписатися на тему	5311
підписка	5179
підсумок від ші	5307
підтвердьте електронну адресу	5295
підтвердіть e-mail	5295
підтримайте нас	5176
підтримати	5176
підтримати автора	5176
підтримати журналістів	5176
підтримати на buy me a coffee	5289
підтримати на patreon	5289
підтримати нас	5176
підтримати проєкт	5289
підтримати разово	5289
підтримати редакцію	5176
підтримувати щомісяця	5289
пізніше	5285
""", 'р': """
радимо прочитати	5204
радимо також	5204
развернуть	4364
разгадать кроссворд	4425
размер на текста	356
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5290
разовий внесок	5290
разовий донат	5289
разово	4324
разовое пожертвование	4446
разовый платеж	4447
разовый платёж	4447
разпечатай	275
разпечатай статията	356
разреши	335
разреши веднъж	328
разреши известия	334
разреши известията	334
разреши рекламите	337
разрешите уведомления	4421
разрешить	4442
разрешить и показать	4351
разрешить и продолжить	4351
разрешить контент	4434
разрешить один раз	4434
разрешить рекламу	4445
разрешить уведомления	4421
ранняя регистрация	4432
раскрыть	4366
распечатать	4340
распечатать рецепт	66
распечатать статью	4340
рассказать друзьям	4340
рассылка	4333
рассылки	4333
расшифровка	4438
регистрация	265	4330
редакция рекомендует	4361
редакційна політика	5303
редакційна політика видання	5303
резултати от анкетата	323
резултати от гласуването	323
результати	97	5208
результати голосування	5281
результати опитування	5281
результаты	97	4366
результаты голосования	4438
результаты опроса	4438
резюме от ai	107
резюме от ии	107
реклама	271	4345	5188
реклама - статията продължава по-долу	271
реклама google	4471
реклама від google	5315
реклама закончилась	4471
реклама закінчилася	5315
реклама на сайте	4345
реклама на сайті	5188
реклама окончена	4471
реклама от google	4471
реклама. продовження нижче	5188
реклама. продолжение ниже	4345
реклами от google	358
рекламний матеріал	5315
рекламно каре	271
рекламно съдържание	271
рекламный материал	4471
рекомендовано outbrain	4471
рекомендовано taboola	4471
рекомендуем	4361	4450
рекомендуем почитать	4361
рекомендуем также	4361
рекомендуемое	4361
рекомендуємо	5204	5293
рекомендуємо прочитати	5204
рекомендуємо також	5204
реши кръстословицата	323
реши теста	323
реєстрація	5179
розгадати кросворд	5266
розгорнути	5208	5298
роздрукувати	5185
роздрукувати рецепт	66
роздрукувати статтю	5185
розмір тексту	70
розмір шрифту	70
розшифровка	5281
российской картой	4447
рубрики	4361	5204
річна передплата	5293
річна підписка	5293
""", 'с': """
самая выгодная	4450
само за абонати	340
само необходими	328
само необходимите	328
самое важное	4361
самое популярное	4361
самое читаемое	4361
самое читаемое за день	4361
самое читаемое за неделю	4361
самый популярный	4450
свали аудиото	331
свали епизода	331
свали от app store	333
свали от google play	333
свали приложението	333
свежее	4361
свежие новости	4361
свернуть	4364
своя сума	5289
своя сумма	4446
свържете се с редакцията	349
свържи се с автора	346
свързани новини	272
свързани публикации	272
свързани статии	272
связаться с нами	4356
світлина # з #	5297
світлина # із #	5297
сгенерировано ии	4464
сгенерировано нейросетью	4464
сгенерировано с помощью ии	4464
сделать донат	4446
сделать пожертвование	4324
сейчас читают	4361
сигнализирай за грешка	349
сканворд	4428
сканирай qr кода	333
сканирайте qr кода	333
сканирайте qr кода и изтеглете приложението	333
сканируйте qr-код	4440
скануйте qr-код	5283
скасувати можна будь-коли	5292
скачать аудио	4437
скачать выпуск	4437
скачать из google play	4439
скидка #%	4450
скидка для подписчиков	4431
скопировано	4341
скопировано в буфер обмена	4470
скопировать ссылку	4340
скопировать ссылку на статью	4340
скопійовано	5314
скопійовано в буфер обміну	5313
скопіювати посилання	5185
скопіювати посилання на статтю	5185
скорост	332
скорост на възпроизвеждане	331
скорость воспроизведения	4437
скрий отговорите	353
скрий рекламата	358
скрыть	4366
скрыть ответы	4466
скрыть рекламу	4471
слайд # з #	5297
слайд # из #	4454
слайд # от #	345
слайд # із #	5297
слайд #/#	4454	5297
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
следить за автором	4468
следить за онлайном	4455
следить за темой	4468
следующая	4364
следующая новость	4455
следующая статья	4361
следующая страница	4455
следующая фотография	4455
следующее видео	4437
следующее фото	4455
следующий слайд	4455
слухати	5185
слухати новину	5185
слушай новината	275
слушай статията	331
слушать	4340
слушать новость	4340
см. также	4361
смотреть # фото	4454
смотреть # фотографии	4454
смотреть # фотографий	4454
смотреть в браузере	4475
смотреть видео	4437
смотреть все	4364
смотреть все # фото	4454
смотреть все # фотографии	4454
смотреть все # фотографий	4454
смотреть все фото	4454
смотреть все фотографии	4454
смотреть все фотографий	4454
смотреть галерею	4455
смотреть онлайн-трансляцию	4455
смотреть оригинал	4426
смотреть предложение	4431
смотреть фото	4454
смотреть фотогалерею	4455
смотреть фотографии	4454
смотреть фотографий	4454
смотри также	4361
смотрите также	4361
сначала новые	4466
сначала старые	4466
снимка # от #	345
снимка #/#	345
снимок # из #	4454
советуем почитать	4361
согласен	4350
согласен и продолжить	4351
согласиться	4350
согласиться и продолжить	4434
содержание	4364
содержание статьи	4455
содержимое недоступно	4434
создано ии	4464
создано нейросетью	4464
создано при помощи ии	4464
создано с помощью ии	4464
создать аккаунт	4330
сообщение	4453
сообщение отправлено	4452
сообщить новость	4460
сообщить об опечатке	4356
сообщить об ошибке	4356
сортирай по	353
сортиране	354
сортировать	4467
сортировать по	4466
сортировка	4467
сортування	5310
сортувати	5310
сортувати за	5309
сохранено	4341
сохранить	4340
сохранить выбор	4434
сохранить на потом	4470
сохранить настройки	4434
сохранить рецепт	66
сохранить статью	4340
социальные сети	4342
спасибо за ваш голос	96	4425
спасибо за ваше сообщение	4452
спасибо за подписку	4333
спасибо за регистрацию	4452
спасибо за сообщение	4452
спасибо за участие в опросе	4425
спасибо, ваш голос учтён	4425
спершу нові	5309
спершу старі	5309
спестявате #%	341
спецпроект	4345
спецпроєкт	5188
сповіщення	5285
споделете	275
сподели	275
сподели във facebook	275
сподели като подарък	356
сподели по имейл	356
сподели статията	275
споделяне	275
спонсорирано	271
спонсорирано съдържание	358
спонсорский материал	4471
спонсорський матеріал	5315
способ оплаты	4328
способы оплаты	4328
спочатку нові	5309
спочатку старі	5309
спри да следваш	355
спробуйте безкоштовно протягом місяця	114
спробуйте пізніше	5295
спробуйте ще раз	5295
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4340
сталася помилка	5296
сталася помилка. спробуйте пізніше	5295
сталася помилка. спробуйте ще раз	5295
станете член	264
стани абонат	264
стани дарител	264
старые	4467
старі	5310
стати патроном	5289
стати підписником	5289
стати співучасником	5176
стати частиною спільноти	5176
стати членом клубу	5289
статията е заключена	340
статията е защитена с авторско право	350
статията се чете от изкуствен интелект	331
стаття захищена авторським правом	5304
стать патроном	4324
стать соучастником	4324
стать спонсором	4324
статья защищена авторским правом	4461
створено за допомогою штучного інтелекту	5307
створено за допомогою ші	5307
створено штучним інтелектом	5307
створено ші	5307
створити акаунт	5179
стежити за автором	5311
стежити за онлайном	5298
стежити за темою	5311
стислий переказ від ші	5307
стоимость доставки	4432
сторінка # з #	5297
сторінка # із #	5297
сторінка #/#	5297
страница # из #	4454
страница # от #	345
страница #/#	345	4454
стрічка новин	5204
субтитри	332	5281
субтитры	4438
судоку	324	4428	5271
сума по избор	338
сховати	5208
сховати відповіді	5309
сховати рекламу	5315
сходни новини	272
схожі матеріали	5204
схожі новини	5204
схожі статті	5204
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
сыграть	4428
сюжет	4361
сюжеты	4361
""", 'т': """
тагове	272
тази статия е заключена	340
так, будь ласка	5285
так, дякую	5285
так, увімкнути	5262
так, хочу	5285
також читайте	5204
твитнуть	4340
твиттер	4341
твітнути	5185
теги	4361	5204
текст продовжується під рекламою	5188
текст создан автоматически	4464
текст створено автоматично	5307
текст читает робот	4437
текущее время	4438
текущее время #	4437
текущо време	332
текущо време #	331
телеграм	4341
телефон	344	4453	5296
тема	344	4453	5296
тема дня	4361
теми	5204
темы	4361
тест дня	4425
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	323
това видео вече не е налично	331
това видео не е налично	331
това поле е задължително	343
това съдържание не е налично	328
това съдържание не може да бъде показано	328
только для подписчиков	4330
только необходимые	4434
транскрипция	332
тривалість	5281
тривалість #	5281
търговско съдържание	358
тільки необхідні	5277
""", 'у': """
у вас вже є акаунт	5292
у вас включен adblock	4443
у вас нет подписки	4449
у вас уже есть аккаунт	4449
у кошик	5190
у мене вже є акаунт	5292
у мене є акаунт	5292
у мене є передплата	5292
у меня есть аккаунт	4449
у меня есть подписка	4449
у меня нет аккаунта	4449
у меня уже есть аккаунт	4449
у цій статті	5298
уведомления	4442
увеличи	332
увеличи снимката	346
увеличи текста	356
увеличи шрифта	356
увеличить	4364
увеличить изображение	4455
увеличить текст	4470
увеличить фото	4455
увеличить шрифт	4470
увійти	5179
увійти з google	5292
увійти за допомогою google	5292
увійти через apple	5292
увійти через facebook	5292
увійти через google	5292
увійти, щоб коментувати	5309
увімкнути	5285
увімкнути звук	5280
увімкнути сповіщення	5261
увімкніть сповіщення	5261
угостите нас кофе	4446
угостить кофе	4447
уже есть аккаунт	4330
уже зарегистрированы	4330
уже зареєструвалися	5179
уже отключил	4445
узнать цену	4431
укажите сумму	4446
уменьшить шрифт	4470
умови використання	5194
управление на бисквитките	328
управление на известията	334
управление на съгласието	328
управление согласием	4434
управление уведомлениями	4441
управлявай съгласието	328
управлять согласием	4434
условия за ползване	328
установить приложение	4439
усі коментарі	5309
усі матеріали	5298
усі матеріали автора	5298
усі матеріали авторки	5220
усі матеріали за темою	5298
усі новини	5206
усі статті	5298
усі статті автора	5298
участие в азартных играх может вызвать зависимость	4347
участие в азартных играх может вызвать игровую зависимость	4347
""", 'ф': """
файлы cookie	4350
фамилия	344	4453
фейсбук	4341
филворды	4428
фото	4361
фото # з #	5297
фото # из #	4454
фото # із #	5297
фото #/#	4454	5297
фоторепортаж	4361
""", 'х': """
харесай	275
харесва ми	354
хорошо	4350
хотите получать уведомления	4441
хочете отримувати сповіщення	5284
""", 'ц': """
це було корисно	5307
це відео більше недоступне	5280
це відео недоступне	5280
це відео недоступне у вашій країні	5280
це поле обов'язкове	5295
цей контент недоступний	5277
цей контент неможливо показати	5277
цей матеріал закритий	5292
цена на доставката	326
ця стаття закрита	5292
цял екран	331
""", 'ч': """
час читання # хв	5206
час, що залишився	5280
час, що залишився #	5280
чете синтетичен глас	331
четете без ограничения	340
четете без реклами	358
четете в приложението	333
чети без реклами	358
чети в приложението	333
чи була стаття корисною	5199
читает синтезированный голос	4437
читайте в застосунку	5282
читайте в приложении	4439
читайте еще	4361
читайте ещё	4361
читайте ниже	4345
читайте первыми в приложении	4439
читайте першими в застосунку	5282
читайте по теме	4361
читайте также	4361
читайте також	5204
читати без обмежень	5292
читати без реклами	5315
читати всю новину	5298
читати всю статтю	5298
читати далі	5206
читати з передплатою	5292
читати коментарі	5309
читати оригінал	5268
читати повністю	5206
читати розшифровку	5280
читати статтю повністю	5298
читати також	5204
читать без ограничений	4449
читать без рекламы	4471
читать в max	4342
читать в telegram	4342
читать в браузере	4475
читать всю статью	4455
читать далее	4364
читать дальше	4364
читать ещё	4364
читать комментарии	4356
читать оригинал	4426
читать полностью	4364
читать расшифровку	4437
читать с подпиской	4449
читать статью полностью	4455
читать также	4361
читать целиком	4455
читає синтезований голос	5280
чому я бачу цю рекламу	5315
что еще почитать	4361
что ещё почитать	4361
что-то пошло не так	4453
что-то пошло не так, попробуйте позже	4452
что-то пошло не так. попробуйте еще раз	4452
что-то пошло не так. попробуйте ещё раз	4452
что-то пошло не так. попробуйте позже	4452
чуй статията	331
""", 'ш': """
швидкість відтворення	5280
ші може помилятися	5307
""", 'щ': """
ще за темою	5204
ще на цю тему	5207
ще не передплатник	5292
ще немає акаунта	5292
ще новини	5204
що ще почитати	5204
щомісяця	5176	5293
щомісячна підтримка	5290
щомісячний внесок	5289
щоп'ятниці. безкоштовно. без спаму	5295
щороку	5293
щось пішло не так	5296
щось пішло не так, спробуйте пізніше	5295
щось пішло не так. спробуйте пізніше	5295
щось пішло не так. спробуйте ще раз	5295
""", 'э': """
экономия #%	4450
эксклюзивно для подписчиков	4449
электронная почта	4333
электронная почта или логин	4449
эта статья закрыта	4449
это было полезно	4464
это видео больше недоступно	4437
это видео недоступно	4437
это видео недоступно в вашей стране	4437
это поле обязательно	4452
это поле обязательно для заполнения	4452
этот контент невозможно показать	4434
этот контент недоступен	4434
этот материал закрыт	4449
""", 'я': """
я вже підтримую	5175
я вимкнув блокувальник	5286
я отключил	4445
я отключил блокировщик	4443
я уже поддерживаю	4323
як вимкнути adblock	5286
як ми захищаємо джерела	5303
як ми захищаємо наші джерела	5303
якість	5281
яндекс.дзен	4341
""", 'і': """
ім'я	5296
індекс	5296
інша сума	5289
інші матеріали автора	5298
інші матеріали авторки	5220
інші новини	22	5204
інші статті автора	5298
інші статті авторки	5220
""", 'א': """
אהבתי	2435
אודות	2399
אודות הכותב	2467
אולי אחר כך	2451
אולי גם יעניין אותך	2384
אולי יעניין אותך	2384
אולי יעניין אותך גם	2423
אולי יעניין אתכם	2384
אולי יעניין אתכם גם	2423
אולי מאוחר יותר	2362
אולי פספסתם	2423
אחר כך	2452
איך מכבים	2456
איך מכבים חוסם פרסומות	2454
אימייל	2463
אימייל לא תקין	2462
אין לך חשבון	2460
אין לכם חשבון	2460
אינציקלופדיית ynet	2384
אישור	2381	2451
אישור הכל	2447
אישור והמשך	2446
אני מאשר את תנאי השימוש	2462
אני מאשר קבלת דיוור	2462
אני מאשר/ת קבלת דברי פרסומת	2462
אני מאשר/ת קבלת דיוור	2462
אני מסכים	2381
אני מסכים לתנאי השימוש	2462
אני מסכים/ה לתנאי השימוש	2462
אני מסכימה	2381
אפשר	2452
אפשר התראות	2450	2451
אפשר לבטל בכל רגע	2460
אפשר תמיד	2446
אפשרויות נוספות	2475
אשר את כל העוגיות	2480
אשר הכל	2447
אשר והמשך	2446
""", 'ב': """
בדקו את תיבת הדואר	2462
בדקו את תיבת המייל	2462
בחירה	2461
בחן את עצמך	2437
בחנו את עצמכם	2437
בחסות	2428
בחר	2461
בחר מסלול	2460
בחר סכום	2482
בחרו את המינוי שלכם	2460
בחרו מינוי	2460
בחרו מסלול	2460
בחרו סכום	2482
בטל השתקה	2442
ביטול	2451
ביטול הסכמה	2446
ביטול השתקה	2442
בלי ספאם	2462
בלעדי למנויים	2460
במעקב	2472
בשיתוף	2378
בשיתוף עם	2476
""", 'ג': """
גודל גופן	70
גודל הטקסט	2474
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2483
""", 'ד': """
דווח על טעות	2383
דווח על תגובה	2478
דווחו לנו על טעות	2434
דווחו על טעות	2488
דחה את כל העוגיות	2480
דחה הכל	2447
דחיית הכל	2447
דיווח	2435
דיווח על טעות	2434	2488
דיווח על תגובה	2478
דילוג לתוכן	2386
דילוג לתוכן המרכזי	2386
דלג לתוכן	2388
דלג לתוכן הראשי	2386
דלג על הפרסומת	2481
דלגו למתכון	66
דלגו על הפרסומת	2481
דף הבית	2388
""", 'ה': """
האזינו	2373
האזינו בספוטיפיי	2479
האזינו לכתבה	2442
האזן לכתבה	2442
האם הכתבה עזרה לך	2434
האם הכתבה עניינה אותך	2434
האם העמוד עזר לך	2434
האם זה היה מועיל	2434
הבא	2388
הבנתי	2389
הבקשה התקבלה	2484
הבקשה נשלחה	2484
הגב	2383
הגדל טקסט	2474
הגדל תמונה	2466
הגדלת גופן	2410	2411
הגדלת טקסט	2474
הגדלת תמונה	2466
הגדרות	2381
הגדרות עוגיות	2446
הגדרות פרטיות	2381	2446
הדפיסו את המתכון	66
הדפיסו כתבה	2422
הדפס	2373
הדפס מתכון	66
הדפסה	2373	2411
הדפסת המתכון	66
הדפסת כתבה	2422
ההודעה נשלחה	2462
ההודעה שלך	2484
ההצבעה שלך נקלטה	2434
ההצעה המשתלמת ביותר	2461
ההרשמה אושרה	2484
הודעתך נשלחה	2462
הווידאו אינו זמין	2442
הוסיפו תגובה	2383
הוסף כמקור מועדף	2471
הוסף לסל	2486
הוסף תגובה	2383
הוסף תשובה	2478
הוספה לסל	2486
הוספה לרשימת הקריאה	2410
הוספת תגובה	2383
הוקרא בקול סינתטי	2442
הורד שמע	2442
הורדת הפרק	2442
הורדת השמע	2442
הורידו את האפליקציה	2449
הזינו כתובת מייל	2484
הזכירו לי מאוחר יותר	2362
הזן כתובת אימייל	2484
החדשות ביותר	2435
החדשים ביותר	2435
החנות	2476
החשבון שלי	2365
הטבה לקוראים	2440
הטבות למנויים	2440
הטופס נשלח בהצלחה	2462
הירשם	2365
הירשמו להתראות	2450
הישנות ביותר	2435
הכי נצפים	2384
הכי נקרא	2384
הכי נקראות	2384
הכי נקראות היום	2423
הכי פופולרי	2461
הכינוי שלך	2478
הכניסו כתובת מייל	2484
הכתבה הבאה	2384
הכתבה המלאה למנויים	2422
הכתבה הקודמת	2384
הכתבה נעולה	2460
המייל האדום	2467
המייל שלך	2484
המלצות	2384
המקומות מוגבלים	2426
המשיכו לקרוא	2485
המשך בדפדפן	2449
המשך לאתר	2449
המשך לקרוא	2388
המשך עם google	2460
המשך עם אימייל	2483
המשך עם אפל	2460
המשך עם גוגל	2460
המשך עם פייסבוק	2460
המשך קריאה	2388
הנגן נטען	2442
הנצפים ביותר	2423
הנקראות ביותר	2384
הנקראים ביותר	2423
הסרטון אינו זמין	2442
הסרטון אינו זמין כעת	2442
הסרטון הבא	2481
הסרטון הקודם	2481
הסרטון לא זמין	2442
הסרטון לא זמין כעת	2442
הסרטון נטען	2442
הסתר	2389
הסתר תגובות	2434
הסתר תשובות	2434
העדפות עוגיות	2446
העדפות פרטיות	2480
הענק כתבה במתנה	2474
הענקת כתבה במתנה	2474
העתיקו את הקישור	2422
העתיקו קישור	2422
העתק	2475
העתק קישור	2373	2411
העתקת הקישור	2422
העתקת קישור	2373	2411
הפופולרי ביותר	2461
הפופולריות ביותר	2435
הפסק לעקוב	2471
הפסקת מעקב	2471
הפעל התראות	2450
הפעל סרטון	2442
הפעלה אוטומטית	2443
הפעלת התראות	2450
הפרסומת ממשיכה	2486
הצביעו	96	2435
הצביעו בסקר	2434
הצבע	96	2435
הצבעה	97
הצבעתך נקלטה	2434
הצג את כל התגובות	2396
הצג ב-x	2479
הצג הכל	2389
הצג כתוביות	2442
הצג מפה	2389
הצג מקור	2389
הצג עוד	2388
הצג פוסט	2446
הצג פוסט זה באינסטגרם	2479
הצג פחות	2389
הצג תגובות	2434
הצג תוכן	2446
הצג תוצאות	96	2435
הצג תמיד	2446
הצג תשובות	2434
הצגת התוכן	2446
הצגת כל התגובות	2396
הצהרת נגישות	2399
הצטרפו	2363
הצטרפו אלינו	2363
הצטרפו לתומכים	2457
הצעה לקוראים	2440
הקודם	2388
הקטן טקסט	2474
הקטנת גופן	2410	2411
הקטנת טקסט	2474
הקישור הועתק	2422
הקראה אוטומטית	2442
הקש להפעלת קול	2481
הרשמה	2365
השאירו תגובה	2396
השאר אותי מחובר	2460
השאר תגובה	2396
השב	2383
השהה	2406
השתק	2443
השתקה	2443
השתתפו בסקר	2434
התגובה שלך	2478
התגובות למנויים בלבד	2478
התגובות מושבתות	2478
התחבר	2365
התחבר עם google	2460
התחברות	2365
התחברות באמצעות גוגל	2460
התחברות עם גוגל	2460
התחברות עם פייסבוק	2460
התמונה הבאה	2485
התמונה הקודמת	2485
התרומה שלי	2482
""", 'ו': """
וואטסאפ	2411
ווטסאפ	2373	2411
וידאו	2384
""", 'ז': """
זהו שדה חובה	2462
זכור אותי	2461
זמן נוכחי	2443
זמן נותר	2443
""", 'ח': """
חד פעמי	2458
חד-פעמי	2458
חדשות אחרונות	2384
חודש ראשון ב-#	2421
חודש ראשון ב-# ש"ח	2421
חודש ראשון בשקל	2421
חודש ראשון חינם	2421
חזרה למעלה	2388
חזרה לעמוד הבית	2466
חזרה לעמוד הראשי	2386
חזרה לראש העמוד	2386
חזרה לרשימה	2485
חידוש מינוי	2483
חיוב חודשי	2461
חיוב שנתי	2461
חינם, בלי ספאם	2462
חיפוש	2388
""", 'ט': """
טוויטר	2373	2411
טוען וידאו	2442
טוען נגן	2442
טלגרם	2373	2411
טעינת הפוסט	2446
טען מחדש	2454
טען מחדש את הדף	2454
טען עוד	2388
טען פוסט	2446
טען תגובות נוספות	2434
טען תוכן	2446
""", 'י': """
יציאה	2365
יציאה ממסך מלא	2442
יש לי חשבון	2460
""", 'כ': """
כבר הצבעת	2434
כבר הצבעתם	2434
כבר יש לך חשבון	2460
כבר מנוי	2460
כבר מנויים	2460
כבר מנויים? התחברו	2365
כבר נרשמת	2365
כותרות אחרונות	2384
כיביתי	2456
כיביתי את חוסם הפרסומות	2454
כל שקל חשוב	2457
כל תרומה חשובה	2457
כל תרומה עוזרת	2457
כללי התגובות	2434
כן, אני רוצה	2450
כן, אשמח	2451
כניסה	2365
כניסה למנויים	2365
כתבה זו הוענקה במתנה	2487
כתבה זו היא תוכן ממומן	2422
כתבה ממומנת	2428
כתבה נעולה	2460
כתבו את תגובתכם	2478
כתבו לנו	2467
כתבו תגובה	2383
כתבות אחרונות	2384
כתבות מומלצות	2384
כתבות נוספות	2384
כתבות נוספות בנושא	2423
כתבות נוספות שיעניינו אתכם	2423
כתבות נוספות של הכתב	2466
כתבות קשורות	2384
כתבות שאולי פספסתם	2423
כתבות שיעניינו אתכם	2423
כתוב תגובה	2434
כתובת אימייל לא תקינה	2462
כתובת המייל כבר רשומה	2484
כתובת המייל שלך	2484
כתובת מייל לא תקינה	2462
כתיבת תגובה	2434
""", 'ל': """
לא אהבתי	2435
לא כעת	2362
לא ניתן להפעיל את הסרטון	2442
לא ניתן להציג את התוכן	2446
לא ניתן להציג תוכן זה	2446
לא ניתן לטעון את הסרטון	2481
לא ניתן לנגן את הסרטון	2442
לא עכשיו	2362	2451
לא תודה	2362	2451
לא, תודה	2362	2451
לגלריה	2466
לגלריה המלאה	2466
לגלריית התמונות	2466
לדף הבית	2466
לדף התרומות	2457
להאזנה בספוטיפיי	2479
להאזנה לכתבה	2442
להורדה ב-app store	2449
להורדה ב-google play	2449
להורדה מ-app store	2449
להורדה מ-google play	2449
להורדת האפליקציה	2422
להזמנה לחצו כאן	2486
להזמנת כרטיסים	2440
להמשך קריאה	2365
להרשמה	2365
להרשמה לאירוע	2426
לחידון	2437
לחידון המלא	2437
לחנות	2476
לחנות שלנו	2426
לחצו להפעלת הסאונד	2481
לידיעה המלאה	2466
לכל החדשות	2466
לכל החידונים	2437
לכל הכתבות	2388
לכל הכתבות בנושא	2423
לכל הכתבות של הכתב	2466
לכל המשחקים	2437
לכל הסרטונים	2466
לכל העדכונים, הכתבות והסרטונים	2423
לכל התגובות	2383
לכל התמונות	2466
לכתבה הבאה	2466
לכתבה הבאה בסדרה	2423
לכתבה המלאה	2466
לכתבה הקודמת	2466
לכתבה הקודמת בסדרה	2423
לכתבה נוספת	2485
לכתיבת תגובה	2396
למוצר	2476
למנויים בלבד	2369
למתכון	66
לעמוד הבית	2466
לעמוד התרומות	2457
לפרויקט המלא	2466
לפרופיל הכתב	2467
לפרטי המוצר	2486
לפרטים	2389
לפרטים והרשמה	2426
לפרטים נוספים והרשמה	2426
לפתיחת הכתבה	2483
לצפייה ביוטיוב	2479
לצפייה בכל התגובות	2396
לצפייה במסלולים	2483
לצפייה בתוצאות	96
לקריאה באפליקציה	2449
לקריאה מאוחר יותר	2487
לראש הדף	2466
לראש העמוד	2466
לרכישה באמזון	2440
לרכישה לחצו כאן	2440
לרכישת הספר	2440
לרכישת כרטיסים	2440
לרכישת כרטיסים לחצו כאן	2440
לרכישת מינוי	2365
לרכישת מינוי לחצו כאן	2422
לשלוח כתבה במתנה	2410	2411
לתיק המלא	2466
לתמונות	2389
לתרום	2363
לתרומה	2363
לתרומה לחצו כאן	2457
""", 'מ': """
מאוחר יותר	2452
מאשר	2381
מאשרת	2381
מבזקים	2384
מדיניות הפרטיות	2382
מדיניות הפרטיות ותנאי השימוש	2382
מדיניות פרטיות	2381	2399
מהירות הפעלה	2442
מהירות ניגון	2442
מודעה	2378
מומלץ עבורך	2423
מומלץ עבורכם	2423
מומלצים	2384
מוקרא בקול סינתטי	2442
מידע נוסף	2381
מיון לפי	2435
מייל	2411	2463
מיין לפי	2435
ממומן	2378
מסך מלא	2443
מסלולי מינוי	2483
מספר המקומות מוגבל	2426
מעבר למתכון	66
מעוניינים לקבל התראות	2450
מצאת טעות	2434
מצאתם טעות	2383
מצאתם טעות בכתבה	2434
מצאתם טעות? דווחו לנו	2488
מצב כהה	2447
משהו השתבש	2463
משך	2443
משך הסרטון	2481
משלוח חינם	2476
מתנה לחבר	2474
""", 'נ': """
נא להזין כתובת מייל תקינה	2462
נגישות	2399
נגן	2406
נגן וידאו	2442
נגן שמע	2481
נוצר באמצעות ai	2481
נוצר על ידי ai	2481
נושאים	2384
נושאים קשורים	2384
ניגון אוטומטי	2443
ניהול אפשרויות	2480
ניהול הסכמה	2446
ניהול העדפות	2480
ניהול עוגיות	2446
ניתן לבטל בכל עת	2460
נרשמת בהצלחה	2462
""", 'ס': """
סגור	2362
סגור גלריה	2485
סגור חלון	2485
סגור תפריט	2485
סגירה	2362
סודוקו	2439
סוף הפרסומת	2440
סוף פרסומת	2440
סיכום ai	2404
סיכום אוטומטי	2470
סיכום הכתבה	2404
סכום אחר	2457
סכום לבחירה	2482
ספרו לנו מה דעתכם	2434
סקר	97
סקר היום	96
סרטון זה אינו זמין	2442
סרטון זה אינו זמין עוד	2442
סרקו את הקוד	2449
סרקו את קוד ה-qr	2449
""", 'ע': """
עבור לתוכן	2386
עבור לתוכן המרכזי	2386
עדיין לא מנוי	2460
עדיין לא מנויים	2460
עוד	2388
עוד באותו נושא	2423
עוד בנושא	2384
עוד בערוץ	2384
עוד חדשות	2384
עוד כתבות	22	2384
עוד כתבות בנושא	22
עוד כתבות מעניינות	2422
עוד לא מנויים	2460
עוד סיפורים	2423
על הכותב	2467
עקבו אחר הכתב	2471
עקבו אחר הנושא	2471
עקבו אחרי הכתב	2471
עקבו אחרי הנושא	2471
עקוב אחרי הכתב	2471
""", 'פ': """
פייסבוק	2373	2411
פנייה לכתב	2467
פנייה למערכת	2467
פרטים	2389
פרסום	2378
פרסומת	2378
פרסם	2435
פרסם אצלנו	2399
פרסמו אצלנו	2399
פתח	2389
פתח באפליקציה	2449
פתיחה באפליקציה	2449
""", 'צ': """
צור חשבון	2365
צור קשר	2383	2399
צפו באינסטגרם	2479
צפו בטוויטר	2479
צפו ביוטיוב	2479
צפו בפייסבוק	2479
צפו גם	2485
צפייה חוזרת	2481
צרו קשר	2399	2467
צרו קשר עם המערכת	2467
""", 'ק': """
קבל הכל	2447
קבלת התראות	2450
קוד קופון	2486
קודי הנחה	2486
קרא גם	2384
קרא עוד	2388
קראו באפליקציה	2449
קראו בחינם	2483
קראו גם	2384
קראו עוד	2388
""", 'ר': """
רוצה לקבל התראות	2450
רוצים לקבל התראות	2450
רענון העמוד	2454
רענן את הדף	2454
רעננו את הדף	2454
""", 'ש': """
שדה זה הוא חובה	2462
שדה חובה	2462
שדות חובה	2462
שחק עכשיו	2437
שחקו עכשיו	2437
שינוי גודל הגופן	2410
שיתוף	2373
שיתוף בוואטסאפ	2474
שיתוף בווטסאפ	2373
שיתוף בטוויטר	2373
שיתוף במייל	2422
שיתוף בפייסבוק	2373
שכחת את הסיסמה	2460
שכחת סיסמה	2460
שכחתי סיסמה	2365
שלח	96	2463
שלח לחבר	2373
שלח תגובה	2434
שלחו את הכתבה במתנה	2422
שלחו במתנה	2422
שלחו כתבה במתנה	2410
שלחו לחבר	2411	2474
שלחו לנו סרטונים	2467
שלחו לנו תמונות	2467
שלחו משוב	2434
שליחה	2463
שליחה במייל	2373
שליחת כתבה במתנה	2410
שליחת משוב	2434
שליחת תגובה	2434
שמור	2475
שמור העדפות	2446
שמור כתבה	2487
שמור לרשימת הקריאה	2410	2411
שמירה	2373
שמירה לרשימת הקריאה	2410
שמירת הגדרות	2446
שמירת המתכון	66
שמירת כתבה	2422
שמרו כתבה	2422
שמרו לקריאה מאוחרת	2422
שתף	2373
שתף כתבה	2487
שתפו	2373
שתפו את הכתבה	2373
שתפו בוואטסאפ	2422
שתפו בווטסאפ	2422
שתפו בטוויטר	2474
שתפו בטלגרם	2422
שתפו בפייסבוק	2373
שתפו כתבה זו	2487
""", 'ת': """
תגובה	2383
תגובות	2383
תגובות נוספות	2434
תגיות	2384
תודה על ההצבעה	2434
תודה על הצבעתך	96
תודה על התמיכה	2482
תודה על תמיכתכם	2482
תודה שהצבעת	2434
תודה שהצבעתם	2434
תודה, ההודעה נשלחה	2462
תוכן למנויים	2365
תוכן ממומן	92	2378
תוכן מסחרי	2428
תוכן מקודם	2378
תוכן פרסומי	2428
תוכן שיווקי	92	2378
תוכן שיווקי בשיתוף	2428
תוצאות	97
תוצאות ההצבעה	2435
תוצאות הסקר	2435
תורגם אוטומטית	2422
תיקון טעות	2422
תמונה # מתוך #	2386
תמכו בנו	2363
תמכו בנו בפטריאון	2457
תמכו בעיתונות	2457
תמלול	2443
תנאי השימוש	2382
תנאי השימוש | מדיניות הפרטיות	2382
תנאי השימוש ומדיניות הפרטיות	2382
תנאי פרסום תגובות	2434
תנאי שימוש	2381	2399
תפריט	2388
תקציר ai	2404
תקציר בינה מלאכותית	2404
תקציר הכתבה	2404
תרגום אוטומטי	2443
תרומה	2363
תרומה חד פעמית	2457
תרומה חד-פעמית	2457
תרומה חודשית	2457
תרמו	2363
תרמו עכשיו	2363
תשבץ	2439
תשבצים	2439
תשחץ	2439
תשלום באמצעות paypal	2483
""", 'ا': """
ابدا الاختبار	204
ابلاغ	202
ابلغ عن خطا	180
اترك تعليقا	147
اترك رد	201
اترك ردا	201
اتصل بنا	147	165
اجازه دادن	1964
اجازه ميدهم	1965
احجز الان	256
احجز تذكرتك	207
احجز تذكرتك الان	207
احجز مكانك	207
احدث الاخبار	148
احصل علي التنبيهات العاجلة	220
احفظ المقال	189
احفظ المقال لوقت لاحق	189
اخبار اخري	22
اخبار بيشتر	1936
اخبار ديگر	22
اخبار ذات صلة	148
اخبار ذات علاقة	190
اخبار قد تعجبك	190
اخبار قد تهمك	190
اخبار متعلقة	148
اخبار مرتبط	1898
اخبار مرتبطة	190
اخبار پيشنهادي	1936
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
اخرين اخبار	1898
اخرين خبرها	1936
اخفاء	153
اخفاء التعليقات	201
اخفاء الردود	201
ادارة التفضيلات	250
ادارة الخيارات	250
ادارة الموافقة	212
ادارة ملفات تعريف الارتباط	145
ادامه	1902
ادامه با google	1973
ادامه با گوگل	1973
ادامه خبر	1979
ادامه در مرورگر	1961
ادامه مطلب	1902
ادخل البريد الالكتروني	254
ادخل بريدا الكترونيا صحيحا	230
ادخل بريدك الالكتروني	254
ادرس كپي شد	1922
ادعم الصحافة المستقلة	120
ادعم عملنا	225
ادعمنا	120
ادعمنا علي باتريون	225
ادعموا الصحافة المستقلة	225
اذهب الي الوصفة	66
ارتباط با ما	1914
ارسال	96	134	1888
ارسال التعليق	201
ارسال المقال بالبريد	189
ارسال بازخورد	1947
ارسال به تلگرام	1926
ارسال به دوستان	1888
ارسال تعليق	201
ارسال خبر	1980
ارسال ديدگاه	1947
ارسال راي	96
ارسال رايگان	1989
ارسال سوژه	1980
ارسال نظر	1897
ارسل	96
ارسل التعليق	201
ارسل تعليقك	201
ارسل لنا خبرا	236
ارسل لنا صورك	236
ارسل ملاحظاتك	201
ارشيو	1914
از دست ندهيد	1936
از راي شما متشكريم	1947
از شركت شما در نظرسنجي متشكريم	1947
از ما حمايت كنيد	1882
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
اشتباهي ديدهايد	1947
اشتر الان	207
اشتر الان من امازون	207
اشتر الكتاب	207
اشتر من امازون	207
اشتراك	122	1884
اشتراك بخريد	1933
اشتراك خود را انتخاب كنيد	1973
اشتراك در تلگرام	1987
اشتراك در واتساپ	1987
اشتراك گذاري	1888
اشتراك گذاري در تلگرام	1926
اشتراكگذاري	1888
اشتراكگذاري در تلگرام	1987
اشتراكگذاري در واتساپ	1987
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
اطلاعات بيشتر	1894
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
افزودن به منابع ترجيحي	1984
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
اكنون بازي كنيد	1950
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
الان نه	1881
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
امكان نمايش اين محتوا وجود ندارد	1958
امكان پخش ويدئو وجود ندارد	1954
انت تتابع هذا الموضوع	240
انت مشترك بالفعل	254
انتخاب	1974
انتخاب اشتراك	1973
انتخاب طرح	1973
انتشار	1948
انتشار يافته : #	1911
انتشار يافته: #	1911
انتقل الي الوصفة	66
انتهاي پيام	1926
انتهي الاعلان	207
اندازه فونت	70
اندازه قلم	70
اندازه متن	1987
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
اولين نفري باشيد كه نظر ميدهد	1926
ايا اين مطلب براي شما مفيد بود	1947
ايا اين مطلب مفيد بود	1947
ايا اين مقاله مفيد بود	1947
ايا مايليد اعلان دريافت كنيد	1963
ايا ميخواهيد اعلان دريافت كنيد	1963
ايجاد حساب	1884
ايقاف مؤقت	209
ايميل	1976
ايميل خود را بررسي كنيد	1975
ايميل معتبر وارد كنيد	1975
ايميل نامعتبر	1975
ايميل نامعتبر است	1975
اين فيلد الزامي است	1975
اين فيلد ضروري است	1975
اين مطالب را هم بخوانيد	1936
اين مطلب را هم بخوانيد	1936
اين مطلب مفيد بود	1947
اين مقاله قفل است	1973
اين ويدئو در دسترس نيست	1954
اين ويدئو ديگر در دسترس نيست	1954
اين ويديو در دسترس نيست	1954
اپ استور	1962
اپليكيشن را دانلود كنيد	1961
اپليكيشن را نصب كنيد	1961
اگهي	1890
اگهيها	1942
""", 'ب': """
با تشكر، پيام شما ارسال شد	1975
با ما تماس بگيريد	1980
با پردازش دادههايم موافقم	1975
بارگذاري دوباره صفحه	1968
بارگذاري مجدد صفحه	1968
بارگذاري محتوا	1958
بارگذاري پست	1958
باز كردن	1903
باز كردن در اپليكيشن	1961
باز كردن در برنامه	1961
بازار	1962
بازخورد بدهيد	1947
بازرگاني	1942
بازي رايگان	1950
بازي كنيد	1950
بازگشت به بالا	1902
بازگشت به صفحه اصلي	1979
باقات الاشتراك	253
بالفيديو	176
بحث	152
براي ارسال نظر وارد شويد	1947
برعاية	138
برعاية outbrain	194
برعاية taboola	194
برعاية تابولا	194
بريد الكتروني غير صالح	230
بريدك الالكتروني	254
برچسب ها	1898
برچسبها	1898
بزرگتر كردن متن	1987
بزرگنمايي تصوير	1979
بستن	1881
بصوت اصطناعي	239
بصوت الذكاء الاصطناعي	239
بعدا	1964
بعدا ياداوري كن	1881
بعدي	1902
بلغ عن تعليق	247
بلغ عن خطا	180
بله، ميخواهم	1964
به اشتراك بگذاريد	1888
به اين مطلب گوش دهيد	1954
به اين مقاله گوش دهيد	1954
بهترين پيشنهاد	1974
بيشتر	1898	1902
بيشتر ببينيد	1936
بيشتر بخوانيد	1898
بيصدا	1955
""", 'ت': """
تابع القراءة	255
تابع الكاتب	240
تابع الموضوع	240
تابع هذا الموضوع	240
تابعنا عبر	137
تابعنا علي	137
تابعونا علي	137
تاخير # ثوان	208
تازهترينها	1898
تازهسازي صفحه	1968
تبرع	120
تبرع الان	120
تبرع شهري	226
تبرع شهريا	225
تبرع لمرة واحدة	225
تبرع مرة واحدة	252
تبرعي	226
تبليغ	1890
تبليغات	1890	1914
تبليغات در گوگل	1942
تبليغات متني	1942
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
تخفيف ويژه خوانندگان	1953
تذاكر	245
تذكرني	229
ترتيب	202
ترتيب حسب	202
ترجمة الية	209
ترجمه ماشيني	1955
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
تعداد نظرات: #	1911
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
تلگرام	1888
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
تماس با تحريريه	1980
تماس با ما	1897	1914
تماس با نويسنده	1980
تماشاي ويديو	1926
تمام صفحه	1955
تنزيل الحلقة	208
تنزيل الصوت	208
تنظيمات	1894
تنظيمات حريم خصوصي	1958
تنظيمات كوكي	1896
تنظيمات كوكيها	1896
تهيه اشتراك	1933
تواصل مع التحرير	236
تواصل مع الكاتب	236
تواصل مع المحرر	236
تواصل معنا	165	236
توقف پخش	1954
تويتر	134
توييتر	1888
تيليجرام	134
""", 'ث': """
ثبت ديدگاه	1947
ثبت راي	96
ثبت نام	1884
ثبت نام شما با موفقيت انجام شد	1975
ثبت نظر	96	1897
ثبتنام	1884
ثبتنام كنيد	1940
""", 'ج': """
جار التحميل	208
جار تحميل الفيديو	208
جاري التحميل	208
جاري تحميل الفيديو	208
جاوااسكريپت غيرفعال است	1958
جدول كلمات متقاطع	1952
جديدترين اخبار	1898
جديدترينها	1948
جزئيات	1903
جستجو	1902
جستجوي پيشرفته	1914
جميع الاخبار	234
جميع الالعاب	204
جميع التعليقات	147
جميع الفيديوهات	234
جميع المواضيع	150
جميع مقالات الكاتب	234
""", 'ح': """
حالا نه	1881
حامي ما شويد	1971
حامي مالي	1989
حجم الخط	134
حجم النص	70
حدث الصفحة	223
حدث خطا	231
حدث خطا ما	231
حريم خصوصي	1896
حساب كاربري	1884
حساب كاربري دارم	1973
حساب كاربري داريد	1973
حساب كاربري نداريد	1973
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
حمايت كنيد	1882
حمايت مالي	1882
حمايت مالي از ما	1971
حمايت ماهانه	1972
حمل التطبيق	216
حمل التطبيق الان	216
حمل من app store	216
حمل من google play	216
""", 'خ': """
خاص بالمشتركين	228
خانه	1902
خبر بعدي	1926
خبر قبلي	1926
خبرهاي بيشتر	1936
خبرهاي داغ	1936
خبرهاي مرتبط	1898
خبرهاي پيشنهادي	1936
خروج	19
خروج از تمام صفحه	1954
خريد از امازون	1953
خريد اشتراك	1933
خريد اشتراك سالانه	1933
خريد اشتراك ماهانه	1933
خريد انلاين	1989
خريد اين كتاب	1953
خريد اينترنتي	1989
خريد بليت	1953
خريد بليط	1953
خريد كتاب	1953
خطايي ديدهايد	1947
خطايي رخ داد	1976
خلاصه با هوش مصنوعي	1983
خلاصه هوش مصنوعي	1983
خواندن در اپليكيشن	1961
خواندهشده با صداي مصنوعي	1954
خودتان را بيازماييد	1950
خيارات اخري	244
""", 'د': """
دانش خود را بسنجيد	1950
دانلود	1920
دانلود از اپ استور	1961
دانلود از بازار	1961
دانلود از گوگل پلي	1961
دانلود اپليكيشن	1961
دانلود صدا	1954
دانلود فايل صوتي	1920	1954
دانلود فيلم	1920
دانلود مستقيم	1962
دانلود ويدئو	1954
دانلود ويديو	1920
دانلود پادكست	1954
در انتظار بررسي : #	1911
در انتظار بررسي: #	1911
در حال بارگذاري	1954
در حال بارگذاري ويدئو	1954
در حال بارگذاري ويديو	1954
در صف انتشار: #	1911
در صف بررسي: #	1911
در نظرسنجي شركت كنيد	1947
در همين رابطه	1936
در همين زمينه	1936
در پاتريون حمايت كنيد	1971
درباره ما	1914
درباره نويسنده	1980
دريافت از اپ استور	1961
دريافت از بازار	1961
دريافت از كافه بازار	1961
دريافت از كافهبازار	1962
دريافت از مايكت	1961	1962
دريافت از گوگل پلي	1961
دريافت اعلانها	1963
دستهبندي	1898
دعمك يصنع الفرق	252
دعوت به همكاري	1926
دنبال كردن	1985
دنبال كردن اين موضوع	1984
دنبال كردن موضوع	1984
دنبال كردن نويسنده	1984
ديدگاه	1897
ديدگاه خود را بنويسيد	1947
ديدگاهتان را بنويسيد	1926
ديدگاهها	1897
""", 'ذ': """
ذات صلة	148
ذخيره	1888
ذخيره تنظيمات	1958
ذخيره خبر	1926
ذخيره دستور پخت	66
ذخيره مطلب	1926
ذخيره مطلب براي بعد	1926
ذكرني لاحقا	118
""", 'ر': """
راسل التحرير	236
راسلنا	236
راي دهيد	96	1948
راي شما ثبت شد	96	1947
راي شما ثبت شده است	1947
رايگان و بدون هرزنامه	1975
ربما لاحقا	118
رد	147	1894
رد همه	1959
رزرو بليت	1989
رسالتك	231
رفتن به بالا	1979
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1971
رفض	142
رفض الكل	213
رفض جميع ملفات تعريف الارتباط	250
رمز عبور خود را فراموش كردهايد	1973
رمز عبور را فراموش كردهايد	1884
روابط ممولة	194
رپورتاژ	1890
رپورتاژ اگهي	1890
""", 'ز': """
زمان باقيمانده	1955
زمان فعلي	1955
""", 'س': """
سؤال اليوم	96
ساهم	120
ساهم الان	120
سجل الدخول	127
سجل الدخول للتعليق	201
سحب الموافقة	212
سرعة التشغيل	208
سرعت پخش	1954
سماح	219
سودوكو	206	1952
سوژه بفرستيد	1980
سياسة التصحيح	236
سياسة التصحيحات	236
سياسة الخصوصية	145	165
سياسة الخصوصية | شروط الاستخدام	145
سياسة الخصوصية وشروط الاستخدام	145
سياسة ملفات تعريف الارتباط	145
سياست حريم خصوصي	1894	1896
سياست حفظ حريم خصوصي	1893	1894
سياست كوكي	1894
سياست كوكيها	1893
سيب اپ	1962
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
شايد بعدا	1881
شحن مجاني	245
شراء التذاكر	207
شراء من امازون	207
شرايط ارسال نظر	1947
شرايط استفاده	1896
شرايط استفاده و حريم خصوصي	1896
شرايط را ميپذيرم	1975
شركاؤنا	213
شركاي ما	1959
شركت در ازمون	1950
شركت در نظرسنجي	1947
شروط الاستخدام	145	165
شروط الاستخدام | سياسة الخصوصية	145
شروط الاستخدام وسياسة الخصوصية	145
شروط التعليق	201
شروع ازمون	1950
شكرا لتصويتك	96	201
شكرا لدعمك	252
شكرا لدعمكم	252
شكرا لمشاركتك	201
شكرا، تم ارسال رسالتك	230
شما اين موضوع را دنبال ميكنيد	1984
شما قبلا راي دادهايد	1947
شنيدن اين مطلب	1954
شنيدن مقاله	1954
""", 'ص': """
صفحة التبرع	225
صفحه اصلي	1902
صفحه كمك مالي	1971
صندوق ورودي خود را بررسي كنيد	1975
صوت	96	202
صوت اصطناعي	209
صوت الان	96
""", 'ط': """
طالع ايضا	190
طباعة	134
طباعة المقال	189
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1940
ظرفيت محدود است	1940
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
عضويت	1884
عطلت مانع الاعلانات	223
عكس	1898
عكسهاي بيشتر	1979
عكسهايتان را براي ما بفرستيد	1980
علي فيسبوك وتويتر	137
عن الكاتب	236
عن الكاتبة	166
عودة للاعلي	234
""", 'غ': """
غرد	134
غير قابل انتشار: #	1911
غيرفعال كردم	1970
غيرقابل انتشار: #	1911
""", 'ف': """
فتح	153
فتح التطبيق	216
فتح في التطبيق	216
فراموشي رمز عبور	1973
فروشگاه	1989
فعال كردن	1964
فعال كردن اعلانها	1963
فعالسازي	1965
فعالسازي اعلانها	1963
فعل الاشعارات	217
فعلا نه	1964
فقط براي مشتركان	1884
فهمت	153
فيديو	148
فيديو غير متاح	208
فيسبوك	134	1888
فيلد الزامي	1975
فيلدهاي الزامي	1975
فيلم اصلي	1920
""", 'ق': """
قبلي	1902
قبول	142
قبول الجميع	213
قبول الكل	213
قبول جميع ملفات تعريف الارتباط	250
قبول كنيد و ادامه دهيد	1893
قبول همه	1959
قبول همه كوكيها	1893
قبول و ادامه	1894	1958
قبول ومتابعة	212
قد يعجبك	148
قد يعجبك ايضا	22	148
قد يهمك	148
قد يهمك ايضا	148
قديميترينها	1948
قراءة المزيد	152
قراءة الية	239
قصص مقترحة	190
قواعد التعليق	201
قواعد التعليقات	201
قوانين ارسال نظر	1947
قوانين و مقررات	1914
قوانين و مقررات را ميپذيرم	1975
قيم المقال	180
قيم الوصفة	66
قيم هذا المقال	180
""", 'ك': """
كافه بازار	1962
كافهبازار	1962
كبر الصورة	234
كتم الصوت	209
كد qr را اسكن كنيد	1961
كد ويدئو	1920
كد ويديو	1920
كد پخش	1920
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
كليدواژهها	1898
كمك كنيد	1882
كمك مالي	1882
كمك ماهانه	1972
كمك يكباره	1971
كن اول المعلقين	189
كن داعما	120
كود خصم	256
كوكيها	1896
كوچكتر كردن متن	1987
كيف اعطل مانع الاعلانات	223
كيف اعطله	224
كيفية التعطيل	224
كيفيت اصلي	1920
كپي	1988
كپي شد	1922	1926
كپي كردن لينك	1926
كپي لينك	1888
كپي لينك كوتاه	1922
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
لطفا ان را غيرفعال كنيد	1970
لطفا ايميل خود را وارد كنيد	1975
لطفا نظر خود را بنويسيد	1910
لطفا يك ايميل معتبر وارد كنيد	1975
لغو در هر زمان	1973
لغو دنبال كردن	1984
لغو رضايت	1958
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
لينك خبر كپي شد	1922
لينك كوتاه	1888
لينك كوتاه خبر	1922	1926
لينك كوتاه كپي شد	1922
لينك كپي شد	1922	1926
""", 'م': """
مادة اعلانية	138
مايكت	1962
مبلغ اخر	225
مبلغ دلخواه	1971
مبلغ ديگر	1971
مبلغ مختلف	225
مبلغ مخصص	252
متابع	241
متابعة القراءة	255
متابعة الكاتب	240
متابعة الموضوع	240
متابعة علي الموقع	216
متن كامل خبر	1979
متن كامل مقاله را بخوانيد	1979
متن پيادهشده	1955
متوجه شدم	1903
متوفر علي app store	216
متوفر علي google play	216
مجانا وبدون رسائل مزعجة	230
مجموع ديدگاهها : #	1911
مجموع نظرات: #	1911
محبوبترين	1974
محبوبترينها	1948
محتواي تبليغاتي	1890
محتواي حمايتشده	1926
محتواي پولي	1953
محتوي اعلاني	195
محتوي برعاية	195
محتوي للمشتركين	124
محتوي مدفوع	207
محتوي ممول	92	138
مختارات	148
مخصوص مشتركان	1973
مدة الفيديو	251
مدت	1955
مدت زمان	1955
مديريت رضايت	1958
مديريت كوكيها	1958
مرا به خاطر بسپار	1973
مرة واحدة	226
مرتبسازي	1948
مرتبسازي بر اساس	1948
مزايا المشتركين	207
مزاياي مشتركان	1953
مزيد من مقالات الكاتب	166
مزيد من مقالات الكاتبة	166
مساحة اعلانية	195
مستخدم جديد	122
مسدودكننده را غيرفعال كردم	1968
مشاركة	134
مشاركة عبر البريد	243
مشاركة عبر فيسبوك	243
مشاركة عبر واتساب	134
مشاركة علي تويتر	134
مشاركة علي فيسبوك	134
مشاهده بيشتر	1902
مشاهده عكسها	1979
مشاهده قيمت	1953
مشاهده محتوا	1958
مشاهده نتايج	96	1948
مشاهده همه	1902
مشاهده پاسخها	1947
مشاهده پرونده	1979
مشاهده گالري	1979
مشترك شويد	1884
مشغل الصوت	251
مشغل الفيديو	251
مشكلي پيش امد	1976
مطالب بيشتر	1936
مطالب ديگر اين نويسنده	1979
مطالب مرتبط	1898
مطالب پيشنهادي	1936
مطلب بعدي	1979
مطلب قبلي	1979
معرض الصور	234
مقال مهدي من مشترك	257
مقالات اخري للكاتب	166	190
مقالات اخري للكاتبة	166
مقالات ذات صلة	148
مقالات قد تعجبك	190
مقالات قد تهمك	190
مقالات مرتبط	1898
مقاله بعدي	1979
مقاله قبلي	1979
مقترحات برعاية taboola	194
مقروء بصوت اصطناعي	208
ملء الشاشة	209
ملخص اعده الذكاء الاصطناعي	239
ملخص الذكاء الاصطناعي	239
ملخص بالذكاء الاصطناعي	239
ملفات تعريف الارتباط	145
من نحن	165
منتشر شده: #	1911
منو	1902
مهمترين اخبار	1898
مواضيع ذات صلة	148
مواضيع قد تهمك	190
مواضيع متعلقة	190
مواضيع مرتبطة	190
موافق	142
موافق ومتابعة	212
موافقة ومتابعة	143
موافقم	1894
موضوعات ذات صلة	148
موضوعات متعلقة	190
مولد بالذكاء الاصطناعي	251
ميخواهيد اعلان دريافت كنيد	1963
""", 'ن': """
نام	1976
نبذة عن الكاتب	236
نبذة عن الكاتبة	166
نتائج الاستطلاع	202
نتائج التصويت	202
نسخ	244
نسخ الرابط	134
نسخ رابط المقال	189
نسخه صوتي مقاله	1954
نسخه وب	1962
نسخه چاپي	1926
نسيت كلمة السر	228
نسيت كلمة المرور	122
نشر	202
نصب اپليكيشن	1961
نظر	1897
نظر بدهيد	1926
نظر خود را با ما در ميان بگذاريد	1926
نظر خود را بنويسيد	1897
نظر خود را بگوييد	1947
نظر سنجي	97
نظر شما	1897
نظر شما درباره اين خبر چيست	1926
نظر كاربران	1910
نظرات	1897
نظرات بينندگان	1910
نظرات شما	1910
نظرات كاربران	1910
نظرات مخاطبان	1910
نظرتان را بگوييد	1947
نظرسنجي	97	1926
نعم اريد	219
نعم، اريد	218
نقشه سايت	1914
نمايش اين محتوا ممكن نيست	1958
نمايش بيشتر	1902
نمايش زيرنويس	1954
نمايش كمتر	1903
نمايش متن اصلي	1903
نمايش محتوا	1958
نمايش نتايج	96
نمايش نظرات	1947
نمايش نظرات بيشتر	1947
نمايش نقشه	1903
نمايش همه	1903
نمايش پاسخها	1947
نمايش پست	1958
ننصح بقراءة	148
نه ممنون	1881	1965
نه، ممنون	1965
نهاية الاعلان	207
""", 'ه': """
هديه دادن مقاله	1987
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
هر زمان ميتوانيد لغو اشتراك كنيد	1975
هر كمكي مهم است	1971
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
همرساني	1888
همه اخبار	1979
همه بازيها	1950
همه خبرها	1979
همه عكسها	1979
همه مطالب	1979
همه مطالب نويسنده	1979
همه ويدئوها	1979
هميشه اجازه داده شود	1958
هميشه نمايش بده	1958
همچنين ببينيد	1936
همچنين بخوانيد	1898
هنوز ثبتنام نكردهايد	1973
هنوز مشترك نيستيد	1973
هيئة التحرير	165
""", 'و': """
واتساب	134
واتساپ	1888
ورود	1884
ورود / ثبت نام	1884
ورود با اپل	1973
ورود با فيسبوك	1973
ورود با گوگل	1973
ورود مشتركان	1933
وسوم	148
وصول غير محدود الي جميع المقالات	253
وظائف	165
ويدئو در دسترس نيست	1954
ويديو	1898
ويديو در دسترس نيست	1954
ويژه خوانندگان	1953
ويژه مشتركان	1884
""", 'ي': """
يتم تحميل الفيديو	208
يدفع سنويا	228
يستمر المقال بعد الاعلان	194
يك بار	1972
يكبار	1972
يمكنك الالغاء في اي وقت	228
يمكنك الغاء الاشتراك في اي وقت	230
""", 'پ': """
پاسخ	1897
پايان اگهي	1953
پايان تبليغ	1953
پخش	1920
پخش خودكار	1955
پخش ويدئو	1954
پخش ويدئو ممكن نيست	1954
پخش ويديو	1954
پذيرش همه	1959
پذيرش و ادامه	1958
پذيرفتن	1894
پربازديدترين	1898
پربازديدترينها	1898
پربازديدها	1898
پربازديدهاي امروز	1936
پربازديدهاي هفته	1936
پربحثترينها	1898
پربينندهترين	1936
پربينندهترين خبرها	1936
پربينندهترينها	1936
پرداخت سالانه	1974
پرداخت ماهانه	1974
پسنديدم	1948
پنهان كردن پاسخها	1947
پيام بازرگاني	1942
پيام شما ارسال شد	1975
پيام شما با موفقيت ارسال شد	1975
پيشنهاد خواندني	1936
پيشنهاد سردبير	1898
پيشنهاد ما	1898
پيوندها	1914
""", 'چ': """
چاپ	1888
چاپ دستور پخت	66
چگونه غيرفعال كنم	1970
چگونه مسدودكننده را غيرفعال كنم	1968
""", 'گ': """
گالري تصاوير	1979
گالري عكس	1979
گزارش تخلف	1948
گزارش خطا	1897
گزارش خطا در اين خبر	1926
گزينههاي بيشتر	1988
گوگل پلي	1962
""", 'अ': """
अकाउंट नहीं है	2575
अक्षर का आकार	70
अक्षर छोटे करें	2587
अक्षर बडे करें	2587
अगला	2516
अगला लेख	2581
अगली खबर	2512
अगली तस्वीर	2581
अगली फोटो	2581
अगली स्टोरी	2581
अनफॉलो करें	2585
अनम्यूट	2560
अनिवार्य	2578
अनुमति दें	2568
अन्य खबरें	22	2512
अन्य राशि	2573
अन्य विकल्प	2588
अपना इनबॉक्स देखें	2577
अपना ईमेल दर्ज करें	2577
अपना ईमेल देखें	2577
अपना ईमेल पता दर्ज करें	2577
अपना कमेंट लिखें	2525
अपना ज्ञान परखें	2556
अपना प्लान चुनें	2575
अपनी टिप्पणी दें	2525
अपनी टिप्पणी लिखें	2525
अपनी तस्वीरें हमें भेजें	2582
अपनी प्रतिक्रिया दें	2553
अपनी राय दें	2511
अपनी राय बताएं	2553
अभी खरीदें	2559
अभी खेलें	2556
अभी डाउनलोड करें	2566
अभी तक सब्सक्राइबर नहीं हैं	2575
अभी दान करें	2497
अभी नहीं	2495	2569
अमान्य ईमेल	2577
अमेजन पर खरीदें	2559
अवधि	2561
असहमत	2510
अस्वीकार करें	2510
""", 'आ': """
आगे पढें	2516
आज का सवाल	96
आज की अन्य खबरें	2546
आप इस विषय को फॉलो कर रहे हैं	2585
आप कभी भी अनसब्सक्राइब कर सकते हैं	2577
आप पहले ही वोट कर चुके हैं	2553
आपका वोट दर्ज हो गया	2553
आपका वोट दर्ज हो गया है	2553
आपका संदेश भेज दिया गया है	2577
आपके लिए	2512
आपको यह भी पसंद आ सकता है	2546
आपको ये भी पसंद आ सकता है	2546
आवश्यक फील्ड	2577
""", 'इ': """
इस लेखक की अन्य खबरें	2529
इस लेखक की और खबरें	2529
इस लेखक के और लेख	2529
इस विषय को फॉलो करें	2585
इसे भी देखें	2546
इसे भी पढें	2512
""", 'ई': """
ई-पेपर	2499
ईमेल	2578
ईमेल से शेयर करें	2587
""", 'ऊ': """
ऊपर जाएं	2516
""", 'ए': """
एआई आवाज में सुनें	2560
एआई द्वारा तैयार	2532
एआई समरी	2532
एआई सारांश	2532
एआई से तैयार सारांश	2532
एक बार	2574
एक बार का दान	2573
एप डाउनलोड करें	2566
""", 'ऐ': """
ऐप इंस्टॉल करें	2566
ऐप खोलें	2566
ऐप डाउनलोड करें	2566
ऐप में खोलें	2566
ऐप में पढें	2566
ऐप स्टोर से डाउनलोड करें	2566
""", 'ऑ': """
ऑटोप्ले	2561
ऑडियो डाउनलोड करें	2560
ऑफर देखें	2559
""", 'औ': """
और खबरें	2512
और जानें	2510
और टिप्पणियां देखें	2553
और देखें	2516
और पढें	2512	2516
और पढें इस लेखक से	2529
और भी पढें	2546
""", 'क': """
कभी भी रद्द करें	2575
कम दिखाएं	2517
कमेंट	2511
कमेंट करें	2511
कमेंट पढें	2525
कमेंट लिखें	2553
कमेंट्स	2511
करियर	2528
किताब खरीदें	2559
कीमत देखें	2559
कुकी का उपयोग	2510
कुकी नीति	2508	2510
कुकी सेटिंग्स	2564
कुकीज नीति	2510
कुकीज प्रबंधित करें	2564
कुकीज सेटिंग	2509
कुछ गलत हो गया	2578
केवल सदस्यों के लिए	2499
केवल सब्सक्राइबर के लिए	2575
कैसे बंद करें	2572
कॉपी	2588
कॉपी करें	2588
कॉपी लिंक	2502
क्या आप नोटिफिकेशन चाहते हैं	2567
क्या आप नोटिफिकेशन पाना चाहते हैं	2567
क्या आप सूचनाएं पाना चाहते हैं	2567
क्या यह उपयोगी था	2553
क्या यह खबर उपयोगी थी	2553
क्या यह पेज उपयोगी था	2553
क्या यह लेख उपयोगी था	2553
क्यूआर कोड स्कैन करें	2566
क्रमबद्ध करें	2554
क्विज खेलें	2556
""", 'ख': """
खबर सुनें	2560
खाता नहीं है	2575
खाता बनाएं	2499
खोजें	2516
खोलें	2517
""", 'ग': """
गलती की सूचना दें	2553
गलती बताएं	2517
गूगल प्ले से डाउनलोड करें	2566
गूगल से जारी रखें	2575
गूगल से लॉगिन करें	2575
गेम्स	2558
गैलरी देखें	2581
गोपनीयता नीति	2508	2510	2528
गोपनीयता सेटिंग्स	2564
""", 'च': """
चर्चा में क्यों है	2546
चुनें	2576
""", 'ज': """
जरूर पढें	2546
जवाब छिपाएं	2553
जवाब दें	2511
जवाब देखें	2553
जवाब भेजें	2553
जावास्क्रिप्ट बंद है	2564
ज्यादा दिखाएं	2581
ज्यादा पढी गई	2546
""", 'ट': """
टिकट खरीदें	2559
टिकट बुक करें	2559
टिप्पणियां	2511
टिप्पणी	2511
टिप्पणी करें	2511
टिप्पणी के नियम	2553
टिप्पणी के लिए लॉगिन करें	2553
टिप्पणी भेजें	2553
टिप्पणी लिखें	2553
टेक्स्ट साइज	70
टैग्स	2512
टॉप न्यूज	2512
टॉप स्टोरीज	2546
ट्रांसक्रिप्ट	2561
ट्रेंडिंग	2512
ट्विटर	2502
ट्विटर पर शेयर करें	2587
""", 'ठ': """
ठीक है	2517
""", 'त': """
तस्वीर बडी करें	2581
तस्वीरें देखें	2581
ताजा खबरें	2512
ताजा समाचार	2512
""", 'द': """
दान करें	2497
दान पेज पर जाएं	2573
देश की और खबरें	2546
दोस्तों को भेजें	2532
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2577
""", 'न': """
नक्शा देखें	2517
नतीजे देखें	96
नवीनतम	2554
नहीं धन्यवाद	2495
नहीं, धन्यवाद	2495	2569
नियम और शर्तें	2508	2528
नियम और शर्तें | गोपनीयता नीति	2508
नोटिफिकेशन ऑन करें	2567
नोटिफिकेशन चालू करें	2567
""", 'प': """
परिणाम देखें	96	2554
पसंदीदा स्रोत के रूप में जोडें	2585
पहले से खाता है	2575
पहले से सब्सक्राइबर हैं	2575
पाठकों के लिए विशेष ऑफर	2559
पार्टनर कंटेंट	2549
पासवर्ड भूल गए	2575
पिछला	2516
पिछला लेख	2581
पिछली खबर	2512
पूरा लेख पढें	2581
पूरी खबर पढें	2516
पेज दोबारा लोड करें	2571
पेज रिफ्रेश करें	2571
पेज रीफ्रेश करें	2571
पेड कंटेंट	2559
पोल	97
पोल में हिस्सा लें	2553
पोस्ट लोड करें	2564
प्रचार	2506
प्रतिक्रिया दें	2511
प्रतिलिपि	2561
प्राइवेसी पॉलिसी	2510	2528
प्राइवेसी सेटिंग्स	2564
प्रायोजक	2589
प्रायोजित	2506
प्रायोजित सामग्री	2549
प्रिंट	2588
प्रिंट करें	2502
प्रीमियम	2499
प्लान चुनें	2575
प्ले स्टोर से डाउनलोड करें	2566
प्लेबैक गति	2560
प्लेबैक स्पीड	2560
प्लेयर लोड हो रहा है	2560
""", 'फ': """
फीडबैक दें	2528	2553
फीडबैक भेजें	2553
फुल स्क्रीन	2561
फुल स्क्रीन से बाहर निकलें	2560
फेसबुक	2502
फेसबुक पर शेयर करें	2502
फेसबुक से जारी रखें	2575
फेसबुक से लॉगिन करें	2575
फॉन्ट आकार	2587
फॉन्ट साइज	70
फॉलो कर रहे हैं	2585
फॉलो करें	2585
फोटो	2512
फोटो गैलरी	2546
फोटो गैलरी देखें	2581
फ्लिपकार्ट पर खरीदें	2559
""", 'ब': """
बंद करें	2495
बडी खबरें	2512
बाद में	2496	2569
बाद में याद दिलाएं	2495
ब्राउजर में जारी रखें	2566
""", 'भ': """
भेजें	2578
""", 'म': """
मंजूर है	2510
मशीनी अनुवाद	2561
मान्य ईमेल दर्ज करें	2577
मासिक दान	2574
मासिक भुगतान	2576
मासिक सहयोग	2574
मुख्य समाचार	2512
मुझे याद रखें	2575
मुफ्त डिलीवरी	2589
मुफ्त में खेलें	2556
मुफ्त, कोई स्पैम नहीं	2577
मूल देखें	2517
मेन्यू	2516
मेरा खाता	2499
मेरा खाता है	2575
मैं नियम और शर्तों से सहमत हूं	2577
मैंने ऐड ब्लॉकर बंद कर दिया	2571
मैंने बंद कर दिया	2572
म्यूट	2561
""", 'य': """
यह खबर सुनें	2560
यह फील्ड अनिवार्य है	2577
यह फील्ड आवश्यक है	2577
यह भी देखें	2546
यह भी पढें	2512
यह लेख लॉक है	2575
यह लेख सुनें	2560
यह वीडियो अब उपलब्ध नहीं है	2560
यह वीडियो उपलब्ध नहीं है	2560
यह सामग्री नहीं दिखाई जा सकती	2564
ये खबरें भी पढें	2546
ये भी जानें	2546
ये भी देखें	2546
ये भी पढें	2512
""", 'र': """
रजिस्टर करें	2499
रिपोर्ट करें	2554
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2554
लाइक करें	2554
लिंक कॉपी करें	2502	2532
लिंक कॉपी हो गया	2587
लेख उपहार में दें	2587
लेख सुनें	2560
लेखक की अन्य खबरें	2529
लेखक के अन्य लेख	2581
लेखक के और लेख	2529	2581
लेखक के बारे में	2582
लेखक के बारे में और	2529
लेखक को फॉलो करें	2585
लेखक परिचय	2582
लेखक से और	2529
लॉग इन	2499
लॉग इन करें	2499
लॉगआउट	2499
लॉगिन	2499
लोकप्रिय	2512
लोड हो रहा है	2560
""", 'व': """
वर्ग पहेली	2558
वर्तमान समय	2561
विज्ञापन	2506
विज्ञापन के बाद जारी	2549
विज्ञापन दें	2528
विज्ञापन समाप्त	2559
विज्ञापन हटाएं	2532
विवरण	2517
विषय	2512
विषय को फॉलो करें	2585
वीडियो	2512
वीडियो उपलब्ध नहीं है	2560
वीडियो चलाएं	2560
वीडियो नहीं चलाया जा सकता	2560
वीडियो लोड हो रहा है	2560
वोट करने के लिए धन्यवाद	2553
वोट करें	96	2554
वोट दें	96
वोट देने के लिए धन्यवाद	2553
व्हाट्सएप	2502
व्हाट्सएप पर शेयर करें	2587
व्हाट्सऐप पर शेयर करें	2587
""", 'श': """
शायद बाद में	2495
शिकायत करें	2554
शेयर	2502
शेयर करें	2502
शेष समय	2561
""", 'स': """
संपर्क करें	2511	2528
संपादक को लिखें	2582
संबंधित खबरें	2512
संबंधित लेख	2512
संबंधित वीडियो	2546
संबंधित समाचार	2512
सदस्य बनें	2497
सबटाइटल दिखाएं	2560
सबमिट करें	2578
सबसे अच्छा ऑफर	2576
सबसे ज्यादा पढी गई	2512
सबसे ज्यादा पढी गई खबरें	2546
सबसे ज्यादा पढी गईं	2546
सबसे लोकप्रिय	2576
सब्सक्राइब	2499
सब्सक्राइब करें	2499
सभी अस्वीकार करें	2564
सभी कमेंट देखें	2553
सभी खबरें	2581
सभी खबरें देखें	2581
सभी गेम	2556
सभी गेम्स	2556
सभी टिप्पणियां देखें	2553
सभी तस्वीरें देखें	2581
सभी दिखाएं	2517
सभी देखें	2516
सभी फोटो देखें	2581
सभी वीडियो	2581
सभी वीडियो देखें	2581
सभी स्वीकार करें	2510	2564
समझ गया	2517
समर्थन करें	2497
सर्वे	97
सर्वे में हिस्सा लें	2553
सहमत हूं	2510
सहमति दें और आगे बढें	2509
सहमति प्रबंधित करें	2564
सहमति वापस लें	2564
सहयोग करें	2497
सही ईमेल दर्ज करें	2577
साइटमैप	2528
साइन अप	2499
साइन इन	2499
साझा करें	2502
सामग्री दिखाएं	2564
सामग्री देखें	2564
सामग्री लोड करें	2564
सालाना भुगतान	2576
सिर्फ सब्सक्राइबर के लिए	2575
सीधे रेसिपी पर जाएं	66
सुडोकू	2558
सुधार नीति	2582
सूचनाएं चालू करें	2567
सेव करें	2502
स्पॉन्सर्ड	2506
स्पॉन्सर्ड कंटेंट	2549
स्वचालित अनुवाद	2561
स्वीकार करें	2510
स्वीकार करें और आगे बढें	2509
स्वीकार करें और जारी रखें	2564
""", 'ह': """
हमसे संपर्क करें	2528	2582
हमारा समर्थन करें	2497
हमारी मदद करें	2573
हमारे बारे में	2528
हमें लिखें	2582
हमें सपोर्ट करें	2573
हमें सहयोग दें	2573
हमेशा अनुमति दें	2564
हर योगदान महत्वपूर्ण है	2573
हर योगदान मायने रखता है	2573
हां, चाहिए	2568
होम	2516
होम पेज पर जाएं	2581
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
กฎการแสดงความคิดเห็น	4986
กติกาการแสดงความคิดเห็น	4986
กรุณากรอกข้อมูลให้ครบถ้วน	5003
กรุณากรอกอีเมล	5003
กรุณากรอกอีเมลให้ถูกต้อง	5003
กรุณาตรวจสอบอีเมล	5003
กลับขึ้นด้านบน	5006
กลับด้านบน	5006
กลับหน้าแรก	5006
การตั้งค่าความเป็นส่วนตัว	4992
การตั้งค่าคุกกี้	4992
กำลังติดตาม	5009
กำลังโหลด	4990
กำลังโหลดวิดีโอ	4990
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	5006
ขอบคุณที่ร่วมโหวต	4986
ขอบคุณสำหรับการโหวต	4986
ข่าวก่อนหน้า	5006
ข่าวถัดไป	5006
ข่าวทั้งหมด	5006
ข่าวที่คุณอาจสนใจ	4979
ข่าวที่น่าสนใจ	4979
ข่าวที่เกี่ยวข้อง	4956
ข่าวนี้มีประโยชน์หรือไม่	4986
ข่าวยอดนิยม	4956
ข่าวล่าสุด	4956
ข่าวอื่นที่น่าสนใจ	4979
ข่าวอื่นๆ	22	4979
ข่าวอื่นๆ ที่น่าสนใจ	4970
ข่าวเกี่ยวข้อง	4979
ข่าวแนะนำ	4956
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	5000
คลิกชมวิดีโอ	4970
คลิกเพื่อขยายภาพ	5006
คลิปแนะนำ	4979
ความคิดเห็น	4959
ความยาว	4991
ความเร็วในการเล่น	4990
คัดลอก	5011
คัดลอกลิงก์	4959
คัดลอกลิงก์แล้ว	4970
คัดลอกลิงค์	4970
คัดลอกลิงค์แล้ว	4970
คุณต้องการรับการแจ้งเตือนหรือไม่	4995
คุณอาจสนใจ	4979
คุณโหวตแล้ว	4986
คุ้มที่สุด	5002
""", 'จ': """
จดจำฉัน	5001
จดจำฉันไว้	5001
จบโฆษณา	4989
จองตั๋ว	4989
จองบัตร	4989
จัดการความยินยอม	4992
จัดการคุกกี้	4992
จัดส่งฟรี	5012
จำนวนอื่น	4999
จำเป็นต้องกรอก	5003
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	5003
ฉันยอมรับเงื่อนไขการใช้งาน	5003
""", 'ช': """
ชมคลิป	4970
ชมคลิปวิดีโอ	4970
ชมวิดีโอ	4970
ชมวิดีโอด้านบน	4970
ชมวิดีโอเต็มได้ที่นี่	4970
ชำระรายปี	5001
ชำระรายเดือน	5001
ช่องนี้จำเป็นต้องกรอก	5003
""", 'ซ': """
ซื้อที่ lazada	4989
ซื้อที่ shopee	4989
ซื้อบัตร	4989
ซื้อบัตรที่นี่	4989
ซื้อหนังสือ	4989
ซื้อหนังสือเล่มนี้	4989
ซื้อเลย	4989
""", 'ด': """
ดาวน์โหลดบน app store	4994
ดาวน์โหลดบน google play	4994
ดาวน์โหลดเสียง	4990
ดาวน์โหลดแอป	4994
ดาวน์โหลดแอปพลิเคชัน	4994
ดาวน์โหลดได้ที่ app store	4994
ดาวน์โหลดได้ที่ google play	4994
ดูการตอบกลับ	4986
ดูข่าวทั้งหมด	5006
ดูคลิป	4970
ดูความคิดเห็นทั้งหมด	4986
ดูความคิดเห็นเพิ่มเติม	4986
ดูทั้งหมด	4957
ดูผลลัพธ์	96
ดูผลโหวต	96	4987
ดูภาพทั้งหมด	5006
ดูภาพเพิ่มเติม	5006
ดูราคา	4989
ดูรูปทั้งหมด	5006
ดูวิดีโอ	4970
ดูเพิ่มเติม	4959
ดูแกลเลอรี	5006
ดูแกลเลอรี่	5006
""", 'ต': """
ตกลง	4996
ตอบกลับ	4987
ตัวเลือกเพิ่มเติม	5010
ตั้งค่าความเป็นส่วนตัว	4992
ตั้งค่าคุกกี้	4992
ติดตามผู้เขียน	5009
ติดตามหัวข้อ	5009
ติดตามหัวข้อนี้	5009
ติดต่อกองบรรณาธิการ	5007
ติดต่อเรา	4970
ติดต่อโฆษณา	5007
ต้องการรับการแจ้งเตือนหรือไม่	4995
""", 'ถ': """
ถอดเสียง	4991
ถอนความยินยอม	4992
ถูกใจ	4987
""", 'ท': """
ทดสอบความรู้ของคุณ	4988
ทำแบบทดสอบ	4988
ทุกการสนับสนุนมีความหมาย	4999
""", 'บ': """
บทความก่อนหน้า	5006
บทความถัดไป	5006
บทความทั้งหมดของผู้เขียน	5006
บทความที่น่าสนใจ	4979
บทความที่เกี่ยวข้อง	4956
บทความนี้ถูกล็อก	5001
บทความนี้มีประโยชน์หรือไม่	4986
บทความล่าสุด	4956
บทความอื่นของผู้เขียน	5006
บทความอื่นๆ ของผู้เขียน	5006
บทความแนะนำ	4979
บริจาค	4953
บริจาคครั้งเดียว	4999
บริจาคตอนนี้	4999
บริจาครายเดือน	4999
บริจาคเลย	4953
บันทึก	4970
บันทึกการตั้งค่า	4992
บันทึกคะแนนของคุณแล้ว	4986
บันทึกคะแนนโหวตแล้ว	4986
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4970
""", 'ป': """
ปฏิเสธทั้งหมด	4992
ปิดการแสดงความคิดเห็น	4986
ปิดเสียง	4991
""", 'พ': """
พิมพ์	4959
พิมพ์บทความ	4970
พิมพ์สูตร	66
พิมพ์หน้านี้	4970
""", 'ฟ': """
ฟรี ไม่มีสแปม	5003
ฟังข่าว	4990
ฟังข่าวนี้	4990
ฟังบทความ	4990
ฟังบทความนี้	4990
ฟังรายการย้อนหลัง	4970
""", 'ภ': """
ภายหลัง	4996
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4970
มีบัญชีอยู่แล้ว	5001
มีบัญชีแล้ว	5001
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	5003
ยกเลิกได้ทุกเมื่อ	5001
ยอดนิยม	4979
ยอดนิยมในตอนนี้	4979
ยอมรับทั้งหมด	4992
ยอมรับและดำเนินการต่อ	4992
ยังไม่มีบัญชี	5001
ยังไม่เป็นสมาชิก	5001
""", 'ร': """
ระบุจำนวนเงิน	4999
รับการแจ้งเตือน	4995
รับการแจ้งเตือนข่าวด่วน	4970
รายงาน	4987
รีเฟรชหน้า	4998
รีเฟรชหน้านี้	4998
รูปแบบอีเมลไม่ถูกต้อง	5003
ร่วมงานกับเรา	4970
ร่วมตอบแบบสอบถาม	4970
ร่วมตอบแบบสำรวจ	4986
ร่วมบริจาค	4953
ร่วมสนับสนุน	4999
ร่วมแสดงความคิดเห็น	4970
ร่วมโหวต	4986
ร้านค้า	5012
""", 'ล': """
ลงทะเบียน	4953
ลงทะเบียนเรียบร้อยแล้ว	5003
ลดขนาดตัวอักษร	5010
ลืมรหัสผ่าน	4953
ลืมรหัสผ่านหรือไม่	5001
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4990
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4990
วิดีโอไม่พร้อมใช้งาน	4990
วิธีปิดโปรแกรมบล็อกโฆษณา	4998
""", 'ส': """
สนับสนุนนักข่าว	4999
สนับสนุนรายเดือน	4999
สนับสนุนสื่ออิสระ	4999
สนับสนุนเรา	4953
สปอนเซอร์	4959
สมัครงานกับเรา	4970
สมัครสมาชิก	4953
สมัครเรียบร้อยแล้ว	5003
สรุปด้วย ai	5008
สรุปโดย ai	5008
สั่งซื้อหนังสือ	4989
สั่งซื้อเลย	4989
สำหรับสมาชิกเท่านั้น	5001
สิทธิพิเศษสำหรับผู้อ่าน	4989
สิทธิพิเศษสำหรับสมาชิก	4989
สแกน qr code	4994
สแกนคิวอาร์โค้ด	4994
ส่ง	5004
ส่งข่าว	5007
ส่งข้อความเรียบร้อยแล้ว	5003
ส่งความคิดเห็น	4986
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4970
""", 'ห': """
หน้าแรก	5006
""", 'อ': """
อนุญาต	4996
อนุญาตเสมอ	4992
ออกจากโหมดเต็มจอ	4990
อีเมล	5004
อีเมลไม่ถูกต้อง	5003
อ่านข่าวที่เกี่ยวข้อง	4979
อ่านข่าวผ่านแอป	4970
อ่านข่าวอื่นๆ	4979	5006
อ่านฉบับเต็ม	5006
อ่านต่อ	4959
อ่านต่อหลังโฆษณา	4989
อ่านต่อเรื่องนี้	4979
อ่านต่อในเบราว์เซอร์	4994
อ่านบทความฉบับเต็ม	5006
อ่านบนแอป	4994
อ่านเพิ่มเติม	4956
อ่านเรื่องที่เกี่ยวข้อง	4979
อ่านโดย ai	4990
อ่านในแอป	4994
""", 'เ': """
เกมทั้งหมด	4988
เกิดข้อผิดพลาด	5004
เกิดข้อผิดพลาด กรุณาลองใหม่	5003
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	5003
เกี่ยวกับผู้เขียน	5007
เขียนความคิดเห็น	4986
เขียนโดย ai	5008
เข้าสู่ระบบ	4953
เข้าสู่ระบบด้วย apple	5001
เข้าสู่ระบบด้วย facebook	5001
เข้าสู่ระบบด้วย google	5001
เข้าสู่ระบบด้วย line	5001
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4986
เฉพาะสมาชิกเท่านั้น	5001
เต็มจอ	4991
เนื้อหาต่อจากโฆษณา	4989
เนื้อหาที่เกี่ยวข้อง	4979
เนื้อหาสนับสนุน	4989
เนื้อหาโฆษณา	4989
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4990
เบราว์เซอร์ของคุณไม่รองรับเสียง	4990
เปิดการแจ้งเตือน	4995
เปิดรับการแจ้งเตือน	4995
เปิดเสียง	4990
เปิดแอป	4994
เปิดในแอป	4994
เป็นคนแรกที่แสดงความคิดเห็น	4970
เพิ่มขนาดตัวอักษร	5010
เริ่มทำแบบทดสอบ	4988
เรียงตาม	4987
เรื่องที่คุณอาจสนใจ	22	4979
เรื่องที่น่าสนใจ	4979
เรื่องที่เกี่ยวข้อง	4956
เรื่องล่าสุด	4979
เรื่องอื่นที่น่าสนใจ	4956
เรื่องแนะนำ	4979
เลิกติดตาม	5009
เลือก	5002
เลือกแพ็กเกจ	5001
เลือกแพ็คเกจ	5001
เล่นวิดีโอ	4990
เล่นอัตโนมัติ	4991
เล่นเกม	4988
เล่นเลย	4988
เวลาที่เหลือ	4990
เสียงอ่านโดย ai	4990
""", 'แ': """
แจ้งข่าว	5007
แจ้งข้อผิดพลาด	4986
แจ้งคำผิด	4986
แจ้งลบความคิดเห็น	4986
แชร์	4959
แชร์ข่าวนี้	4970
แชร์บทความ	4970
แชร์บทความนี้	5010
แชร์บน facebook	5010
แชร์ผ่าน line	5010
แชร์หน้านี้	4970
แชร์ไปที่ line	4970
แชร์ไปยัง facebook	5010
แชร์ไปยัง line	5010
แท็ก	4979
แท็กที่เกี่ยวข้อง	4979
แบบสำรวจ	97
แปลอัตโนมัติ	4970
แปลโดย ai	5008
แปลโดยอัตโนมัติ	5008
แสดงความคิดเห็น	4959
แสดงคำบรรยาย	4990
แสดงน้อยลง	4957
แสดงเนื้อหา	4992
แสดงเพิ่มเติม	5006
แสดงโพสต์	4992
""", 'โ': """
โฆษณา	4959
โหลดหน้านี้ใหม่	4998
โหลดหน้าใหม่	4998
โหลดเนื้อหา	4992
โหลดเพิ่มเติม	5006
โหลดแอป	4994
โหลดแอปฟรี	4970
โหลดโพสต์	4992
โหวต	96	4987
""", 'ใ': """
ใหม่ล่าสุด	4987
ให้คะแนนบทความนี้	4986
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4999
ไม่สามารถเล่นวิดีโอนี้ได้	4990
ไม่สามารถเล่นวิดีโอได้	4990
ไม่สามารถแสดงเนื้อหานี้ได้	4992
ไม่ใช่ตอนนี้	4996
""", 'ả': """
ảnh tiếp theo	5436
ảnh trước	5436
""", 'ẩ': """
ẩn	5352
ẩn trả lời	5391
""", 'ủ': """
ủng hộ	5327
ủng hộ báo chí độc lập	5329
ủng hộ chúng tôi	5327
ủng hộ chúng tôi trên patreon	5410
ủng hộ hàng tháng	5410
ủng hộ một lần	5410
ủng hộ ngay	5433
ủng hộ tác giả	5329
""", '☕': """
☕ buy me a coffee	1251
☕ buy us a coffee	1251
""", 'あ': """
あとで	3053
あとで読む	3070
あとで読むに追加	3185
あなたにおすすめ	3092
あなたにおすすめの記事	3092
あなたはどう思いますか	3086
あなたへのおすすめ	3092
あわせて読みたい	3092
あわせて読む	3127
""", 'い': """
いいえ、結構です	3052
いいね	3070
いいね!してニュースをチェック	3071
いいね!で応援する	3117
いいね順	3136
いつでも解約ok	3157
いつでも解約できます	3157
いつでも解約可能	3157
いつでも配信停止できます	3160
いま読まれています	3127
いま読まれている記事	3127
""", 'お': """
おすすめ	3092
おすすめの記事	3092
おすすめプラン	3157
おすすめ情報pr	3076
おすすめ記事	3092
おすすめ関連記事	3127
おすすめ順	3136
お住まいの地域ではご覧いただけません	3141
お住まいの地域では再生できません	3141
お問い合わせ	3078	3106
お問い合わせありがとうございました	3160
お問い合わせありがとうございます	3160
お問い合わせ内容	3181
お役に立ちましたか	3135
お得なクーポン	3184
お得なプランを見る	3180
お気に入り	3070
お気に入りに追加	3070
お申し込み	3057
お申し込みが完了しました	3181
お申し込みを受け付けました	3181
お酒は#歳になってから	3139
""", 'こ': """
こちらの記事もおすすめ	3127
こちらの記事も読まれています	22	3127
こちらもおすすめ	3092
こちらも読む	3127
このコメントを報告	3174
このコンテンツは表示できません	3144
このコンテンツを表示できません	3144
このテーマをフォロー	3170
このテーマをフォローする	3170
このページは役に立ちましたか	3135
このメールアドレスは登録済みです	3181
この動画の配信は終了しました	3141
この動画はお住まいの地域では再生できません	3141
この動画はご覧いただけません	3141
この動画は公開を終了しました	3141
この動画は再生できません	3141
この動画は現在ご覧いただけません	3141
この投稿をinstagramで見る	3175
この本を購入する	3139
この著者の記事	3092
この著者の記事を見る	3164
この著者の記事一覧	3164
この記事だけ読む	3180
この記事に関連するニュース	3127
この記事のタグ	3092
この記事の写真	3164
この記事の写真をすべて見る	3128
この記事の写真を見る	3164
この記事の画像	3164
この記事の画像をもっと見る	3164
この記事の画像を見る	3164
この記事の筆者	3165
この記事の誤りを報告	3089
この記事の関連ニュース	3127
この記事はロックされています	3157
この記事は会員からのプレゼントです	3185
この記事は会員限定です	3057
この記事は参考になりましたか	3135
この記事は役に立ちましたか	3135
この記事へのコメント	3090
この記事もチェック	3117
この記事をシェア	3070
この記事をシェアする	3185
この記事をプレゼント	3117
この記事をプレゼントする	3117
この記事を保存	3117
この記事を印刷	3117
この記事を印刷する	3117
この記事を書いた人	3165
この記事を書いた記者	3165
この記事を聞く	3141
この記事を聴く	3141
この記事を評価	3174
この記事を評価する	3117
この記事を購入	3180
この記者の記事をもっと見る	3164
この記者の記事を見る	3164
この記者の記事一覧	3092
この記者をフォロー	3074
この記者をフォローする	3170
この連載の記事	3092
この連載をフォロー	3074
この連載をフォローする	3074
この音声はaiが読み上げています	3141
この項目は必須です	3160
この項目は必須項目です	3160
""", 'ご': """
ご寄付ありがとうございます	3179
ご寄付はこちら	3154
ご意見	3083
ご意見をお聞かせください	3135
ご意見・ご感想を入力	3181
ご投票ありがとうございました	3135
ご支援ありがとうございます	3179
ご支援のお願い	3054
ご支援はこちら	3154
ご登録ありがとうございました	3160
ご登録ありがとうございます	3160
ご購入はこちら	3139
ご購読の申し込み	3057
""", 'さ': """
さらに読み込む	3096
""", 'す': """
すでにアカウントをお持ちの方	3157
すでに会員の方	3157
すでに投票済みです	3135
すでに登録済みです	3181
すべてのcookieを受け入れる	3177
すべてのcookieを許可	3177
すべてのコメントを見る	3135
すべてのニュースを見る	3164
すべての写真を見る	3128
すべての記事を見る	3164
すべて受け入れる	3078
すべて同意する	3177
すべて拒否	3145
すべて拒否する	3144
すべて表示	3097
すべて見る	3096
すべて許可	3078	3081
すべて読む	3097
""", 'そ': """
その他のオプション	3171
その他の記事	3092
その他の金額	3154
""", 'は': """
はい、受け取る	3148
はじめての方はこちら	3157
はてなブックマーク	3070
はてなブックマークに追加	3117
はてブ	3070
""", 'ま': """
まずは無料で	3157
また後で	3052
まだ会員でない方	3157
""", 'み': """
みなさんはどう思いますか	3086
みんなのコメント	3083
""", 'も': """
もう一度再生	3178
もう一度見る	3142
もっと見る	3096
もっと詳しく知りたい方は	3127
もっと読む	3092
もどる	3096
""", 'よ': """
よく読まれています	3127
よく読まれている記事	3092
よく読まれている記事ランキング	3092
""", 'わ': """
わかりました	3097
""", 'ア': """
アカウントをお持ちでない方	3157
アカウントをお持ちの方	3157
アカウントをお持ちの方はこちら	3157
アクセスランキング	3092
アプリで続きを読む	3147
アプリで見る	3147
アプリで読む	3147
アプリで開く	3147
アプリなら	3147
アプリのダウンロード	3069
アプリをインストール	3069
アプリをダウンロード	3069
アプリを入手	3147
アプリを開く	3069
アプリダウンロード	3069
アンケート	97
アンケートにご協力	3088
アンケートに参加する	3088	3135
アンケートに回答する	3135
アンケートに答える	3088	3135
アンケート実施中	3117
アンケート結果	3136
アンケート結果を見る	3174
""", 'ウ': """
ウィンドウを閉じる	3183
""", 'エ': """
エラーが発生しました	3160
""", 'オ': """
オススメ記事	3092
オフにする	3149
オプションの管理	3177
オプションを管理	3177
オンにする	3149
オンラインショップ	3139
""", 'カ': """
カテゴリ	3092
カテゴリー	3092
カートに入れる	3184
""", 'キ': """
キーワード	3092
キーワードをフォロー	3074
""", 'ギ': """
ギャラリーを見る	3164
ギャラリーを閉じる	3183
""", 'ク': """
クイズに挑戦	3088	3117
クイズに挑戦する	3088	3117
クイズに答える	3137
クッキー	3078
クッキーの設定	3144
クッキー設定	3078	3081
クリックで拡大	3164
クリックで音声が出ます	3178
クリップ	3070
クリップする	3070
クロスワード	3138
クロスワードに挑戦	3087
クロスワードを解く	3087
""", 'ゲ': """
ゲームで遊ぶ	3137
ゲーム一覧	3137
""", 'コ': """
コピー	3172
コピーしました	3070
コメント	3083
コメント #件	3090
コメント#件	3083
コメント(#	3083
コメント(#件	3090
コメントする	3083
コメントのルール	3135
コメントの受付は終了しました	3135
コメントの受付を終了しました	3135
コメントはまだありません	3083
コメントは会員のみ	3174
コメントは無効になっています	3174
コメントをすべて見る	3135
コメントをもっと見る	3083
コメントを入力	3174
コメントを入力してください	3174
コメントを報告	3174
コメントを投稿	3083
コメントを投稿する	3135
コメントを書く	3083
コメントを残す	3083
コメントを見る	3083
コメントを送信	3135
コメントを送信する	3135
コメントを閉じる	3135
コメントガイドライン	3135
コメントポリシー	3135
コメント一覧	3083
コンテンツへスキップ	3094
コンテンツを表示	3144
コンテンツを表示する	3144
コンテンツを読み込む	3144
コーヒーをおごる	3154
""", 'サ': """
サイトで続ける	3147
サイトポリシー	3078	3106
サイトマップ	3078
サインイン	3057
サポーターになる	3154
サポートする	3054
""", 'シ': """
シェア	3070
シェアしよう	3070
シェアする	3070
""", 'ス': """
スキップ	3052
スクラップ	3070
スクラップする	3070
スポンサー	3076
スポンサードリンク	3076
スポンサーリンク	3076
スポンサー企業	3173
""", 'タ': """
タイアップ	3076
タグ	3092
タップして音声をオンにする	3178
""", 'チ': """
チケットを予約する	3139
チケットを購入	3139
チケットを購入する	3139
チケット購入はこちら	3139
チップで応援する	3054
チップを送る	3054
チャンネル登録	3071
""", 'ツ': """
ツイート	3070
ツイートする	3070
ツイートを読み込む	3144
""", 'デ': """
データ保護方針	3177
""", 'ト': """
トップ	3096
トップに戻る	3164
トップへ戻る	3096
トップニュース	3092
トップページ	3096
トップページに戻る	3164
トップページへ	3164
トピックス	3092
""", 'ド': """
ドネーション	3054
""", 'ナ': """
ナンプレ	3138
""", 'ニ': """
ニックネーム	3161
ニックネームを入力	3174
ニュースを読む	3096
ニュースレター	3063
ニュースレター登録	3063
ニュース一覧	3164
ニュース一覧へ	3164
""", 'バ': """
バックナンバー	3092
""", 'パ': """
パスワードをお忘れですか	3157
パスワードをお忘れの方	3157
パスワードをお忘れの方はこちら	3157
パスワードを忘れた方	3057
パスワードを忘れた方はこちら	3157
""", 'ピ': """
ピックアップ	3092
""", 'フ': """
フィードバックを送る	3135
フィードバックを送信	3135
フォトギャラリー	3164
フォトギャラリーを見る	3164
フォロー	3071
フォローしています	3170
フォローしてね	3071
フォローしました	3071
フォローする	3071
フォローを解除	3170
フォローを解除する	3170
フォロー中	3071
フォロー解除	3170
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3142
""", 'ブ': """
ブックマーク	3070
ブックマークする	3070
ブラウザで続ける	3147
ブラウザで見る	3147
ブラウザで読む	3147
""", 'プ': """
プッシュ通知	3069
プッシュ通知を受け取りますか	3148
プッシュ通知を受け取る	3148
プライバシーの設定	3144
プライバシーポリシー	3078	3106
プライバシーポリシーに同意する	3160
プライバシー設定	3144
プランを見る	3157
プランを選ぶ	3157
プランを選択	3157
プラン一覧	3157
プレゼント	3057
プレミアム	3057
プレミアム会員	3062
プロフィール	3166
""", 'ヘ': """
ヘルプ	3078
""", 'ペ': """
ページの先頭に戻る	3164
ページの先頭へ	3096
ページの先頭へ戻る	3164
ページを再読み込み	3150
ページを再読み込みする	3150
ページを更新する	3150
ページトップ	3096
ページトップへ	3096
ページトップへ戻る	3164
""", 'ホ': """
ホーム	3096
ホームに戻る	3164
""", 'ポ': """
ポスト	3070
ポストする	3070
""", 'マ': """
マイページ	3057
マンスリーサポーターになる	3154
""", 'ミ': """
ミュート	3142
ミュートを解除	3141
ミュート解除	3141
""", 'メ': """
メインコンテンツへスキップ	3094
メッセージ	3182
メニュー	3096
メニューを閉じる	3183
メルマガ	3063
メルマガ登録	3063
メールでシェア	3171
メールで送る	3070
メールで送信	3070
メールをご確認ください	3160
メールアドレス	3063
メールアドレスが正しくありません	3160
メールアドレスでログイン	3180
メールアドレスで登録	3180
メールアドレスをご入力ください	3181
メールアドレスを入力	3063
メールアドレスを入力してください	3160
メールアドレスを入力する	3181
メールマガジン	3063
メールマガジン登録	3063
""", 'ラ': """
ライター	3166
ランキング	3092
""", 'リ': """
リンクをコピー	3070
リンクをコピーしました	3117
リンクをコピーする	3117
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
ログイン	3057
ログイン/会員登録	3057
ログインしてコメント	3135
ログインしてコメントする	3135
ログイン・会員登録	3057
ログイン状態を保持	3157
ログイン状態を保持する	3157
""", '一': """
一回だけ	3155
一回だけ寄付する	3154
一回のみ	3155
一時停止	3142
一次性	5561
一次性捐款	5560
一番人気	3158
一覧	3096
一覧に戻る	3164
一覧へ	3096
一覧を見る	3096
""", '上': """
上一个视频	5584
上一张	5569
上一张图片	5589
上一篇	5478
上一篇文章	5569
上一頁	5484
上一页	5484
""", '下': """
下一个视频	5584
下一张	5569
下一张图片	5589
下一張圖片	5589
下一篇	5478
下一篇文章	5569
下一部影片	5584
下一頁	5484
下一页	5484
下次再說	5445
下次再说	5445
下載app	5551
下載客戶端	5551
下載音檔	5544
下載音訊	5544
下载app	5551
下载客户端	5551
下载音频	5544
""", '不': """
不,謝謝	5445	5554
不,谢谢	5445	5554
不用了	5445	5554
不用了,謝謝	5554
不用了,谢谢	5554
不適切な内容を報告	3135
""", '专': """
专题	5478
""", '並': """
並び替え	3136
並べ替え	3136
""", '个': """
个人中心	5450
个人信息保护政策	5583
""", '为': """
为你推荐	5478
为您推荐	5478
""", '主': """
主要ニュース	3092
""", '举': """
举报	5477
举报评论	5580
""", '了': """
了解	3097
了解更多	5473
了解详情	5590
""", '京': """
京东购买	5542
""", '人': """
人人网	5516
人才招聘	5513
人气排行	5483
人气榜	5483
人気の動画	3127
人気の記事	3092
人気ランキング	3092
人気記事	3092
人気記事ランキング	3092
人気順	3136
人氣排行	5483
人氣文章	5525
人氣榜	5483
""", '仅': """
仅限会员	5563
仅限订阅用户	5563
""", '今': """
今、あなたにオススメ	3092
今、読まれている記事	3127
今すぐプレイ	3137
今すぐ寄付	3179
今すぐ支援する	3179
今すぐ購入	3184
今すぐ遊ぶ	3137
今はしない	3052
今はやめておく	3052
今回のみ	3155
今回のみ支援する	3154
今回はしない	3052
今日のアンケート	3087
今日のクイズに挑戦	3088
今日のクロスワード	3087
今日の注目	3092
今日填字游戏	109
今日投票	5492
今日最熱門	5525
今日热点	5478
今日焦点	5478
今日熱門	5525
今週のアンケート	3087
今週のクイズ	109
今週のクイズに挑戦	109	3088
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5551
""", '他': """
他の記事	22
他の記事も読む	3092
""", '付': """
付費閱讀	5450
付费内容	5450
付费阅读	5450
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5580
以下为广告内容	5513
以下為廣告內容	5513
以后再说	5445
以後再說	5553
以電子郵件繼續	5586
""", '件': """
件名	3182
""", '企': """
企画・制作	3173
""", '优': """
优惠码	5590
""", '会': """
会员专享	5455
会员专享内容	5455
会员专属	5450
会员中心	5450
会员登录	5450
会員でない方	3157
会員でない方はこちら	3157
会員の方はこちら	3057
会員の方はログイン	3057
会員プランを見る	3180
会員特典	3139
会員登録	3057
会員登録する	3057
会員登録のご案内	3180
会員登録はこちら	3057
会員限定	3057
会員限定特典	3139
会員限定記事	3057
会社概要	3106
""", '余': """
余下全文	5589
""", '作': """
作者其他文章	5502
作者更多文章	5569
作者的更多文章	5502
作者简介	5570
作者簡介	5570
""", '你': """
你可能也喜欢	5478
你可能也喜歡	5478
你可能感兴趣	5478
你可能还想看	5525
你可能還想看	5525
你已投票	5492
你怎么看	5491
你怎麼看	5491
""", '使': """
使用 apple 登入	5563
使用 facebook 登入	5563
使用 google 帳號登入	5563
使用 google 登入	5563
使用 google 繼續	5563
使用apple登录	5563
使用facebook登入	5563
使用facebook登录	5563
使用google登入	5563
使用google登录	5563
使用google繼續	5563
使用google继续	5563
使用google账号登录	5563
使用paypal付款	5586
使用条款	5470
使用條款	5470
使用邮箱登录	5586
""", '価': """
価格を見る	3184
""", '保': """
保存	3070
保存する	3070
保存设置	5548
保持登入	5563
保持登入狀態	5563
保持登录状态	5563
""", '個': """
個人情報の取り扱い	3078
個人情報の取り扱いについて	3078
個人情報の取り扱いに同意する	3160
個人情報の取扱いについて	3078
個人情報保護方針	3078	3106
""", '倍': """
倍速	5545
""", '僅': """
僅限會員	5563
僅限訂戶	5563
""", '優': """
優先するソースに追加	3170
優惠碼	5590
""", '儲': """
儲存設定	5548
""", '允': """
允許	5553
允許通知	5552	5554
允许	5553
允许通知	5552	5554
""", '元': """
元の記事を読む	3128
元記事で読む	3128
元記事を読む	3096
""", '免': """
免責聲明	5470
免費訂閱	5456
免費註冊	5450
免費試讀	5450
免費閱讀	5586
免责声明	5470
免费,无垃圾邮件	5566
免费注册	5450
免费订阅	5456
免费试读	5450
免费阅读	5586
免运费	5579
免運費	5579
""", '入': """
入力内容を確認	3181
入力内容を確認する	3181
入力必須	3160
""", '內': """
內容糾錯	5494
""", '全': """
全ての写真を見る	3128
全ての記事が読み放題	3180
全屏	5545
全文はこちら	3128
全文を読む	3096
全文表示	3096
全画面	3142
全画面表示	3141
全画面表示を終了	3141
全螢幕	5545
全記事読み放題	3062
全部拒絕	5549
全部拒绝	5549
全部接受	5470
全部新闻	5569
全部游戏	5540
全部视频	5569
全部评论	5477
全部话题	5480
""", '公': """
公众号	5464
公式sns	3071
公式twitter	3071
公式x	3071
公式アプリ	3069
公式サイトで見る	3139
公式サイトはこちら	3184
公式サイトを見る	3184
公式ショップ	3139
公式ショップはこちら	3139
""", '共': """
共 # 頁	5480
共 # 页	5480
共#頁	5480
共#页	5481
共有	3070
共有する	3070
共有オプション	3171
共有リンクをコピー	3117
""", '关': """
关于作者	5570
关于我们	5470
关注	5464
关注作者	5574
关注我们	5464
关注此话题	5574
关注话题	5574
关键词	5478
关闭	5445
关闭窗口	5589
关闭菜单	5589
""", '其': """
其他新聞	5478
其他新闻	22	5478
其他金額	5560
其他金额	5560
""", '内': """
内容由ai生成	5584
内容纠错	5494
""", '再': """
再生	3096
再生リスト	3178
再生時間	3142
再生速度	3141
再読み込み	3150
再読み込みする	3150
""", '写': """
写留言	5580
写真(#枚	3128
写真をすべて見る	3164
写真をもっと見る	3128
写真を拡大	3164
写真を拡大する	3164
写真を見る	3096
写真を見る(全#枚	3128
写真・動画の投稿はこちら	3165
写真特集	3092
写评论	5477
""", '出': """
出錯了	5567
出错了	5567
""", '分': """
分享	5463
分享到	5463
分享到facebook	5513
分享到line	5513
分享到qq	5577
分享到whatsapp	5577
分享到微信	5463
分享到微博	5463
分享到朋友圈	5577
分享文章	5591
分享本文	5513
分享此文	5513
分享此頁	5591
分享給好友	5513
分享給更多人看到	5513
分享给好友	5513
分享给更多人	5513
分享至	5463
分享至facebook	5463
分享至line	5513
分享这篇文章	5591
分享這篇文章	5591
分类	5478
分類	5478
""", '列': """
列印	5463
列印本頁	5513
列印食譜	66
""", '初': """
初めての方はこちら	3157
初割で無料体験する	3057
初月無料	3062
""", '利': """
利用規約	3078	3106
利用規約に同意します	3160
利用規約に同意する	3160
""", '刷': """
刷新页面	5555
""", '前': """
前のページ	3096
前のページに戻る	3183
前の写真	3164
前の動画	3178
前の画像	3164
前の記事	3092
前の記事へ	3092
前の記事を読む	3183
前へ	3096
前回の記事はこちら	3127
前回はこちら	3128
前往官網	5590
前往捐款	5560
前往捐款頁面	5560
前往捐款页面	5560
前往購買	5542
前往贊助	5560
""", '剩': """
剩余时间	5545
剩餘時間	5545
""", '加': """
加入google偏好來源	5574
加入line好友	5464
加入会员	5450
加入我们	5513
加入我们的团队	5513
加入我們	5513
加入我們的團隊	5513
加入書籤	5463
加入會員	5450
加入白名单	5555
加入購物車	5590
加入购物车	5590
加载中	5544
加载内容	5548
加载帖子	5548
加载更多	5484
加载更多评论	5537
""", '動': """
動画	3092
動画で見る	3117
動画の公開は終了しました	3141
動画の読み込みに失敗しました	3178
動画の配信は終了しました	3141
動画は再生できません	3141
動画をもっと見る	3164
動画を再生	3178
動画を再生する	3117
動画を再生できません	3141
動画を再生できませんでした	3141
動画を見る	3096
動画を読み込み中	3141
動画を読み込めませんでした	3178
動画を読み込んでいます	3141
動画プレーヤーを読み込み中	3141
動画一覧	3164
""", '勘': """
勘誤回報	5494
""", '包': """
包邮	5579
""", '協': """
協賛企業	3173
""", '单': """
单次	5561
单次捐款	5446
单篇购买	5586
""", '単': """
単発の寄付	3154
""", '博': """
博客來購買	5542
""", '占': """
占い	3138
""", '印': """
印刷	3070
印刷する	3070
印刷用ページ	3117
印刷用ページを表示	3117
印象笔记	5516
""", '即': """
即时新闻	5478
即時新聞	5478
""", '原': """
原文を表示	3097
原文を見る	3097
原文連結	5526
原文链接	5526
""", '去': """
去京东看看	5542
去京东购买	5542
去天猫购买	5542
去淘宝购买	5542
""", '参': """
参与投票	5493	5537
参与评论	5477
参加测验	5540
参加者募集中	3109
参加问卷调查	5513
""", '參': """
參加問卷調查	5513
參加測驗	5540
參與投票	5537
""", '友': """
友だち追加	3071
友だち追加する	3071
友善列印	5513
友達に教える	3117
""", '反': """
反馈	5477
""", '发': """
发一条友善的评论	5580
发现错误?请告诉我们	5513
发生错误	5567
发表留言	5477
发表评论	5477
发送	5567
发送成功	5566
""", '取': """
取材・文	3166
取消关注	5575
取消回复	5495
取消回覆	5495
取消追蹤	5574
取消關注	5575
取消静音	5544
取消靜音	5544
""", '受': """
受け取る	3149
受付が完了しました	3181
""", '古': """
古い順	3136
""", '可': """
可随时退订	5566
可隨時取消	5563
""", '合': """
合わせて読みたい	3092
合成音声による読み上げ	3141
合成音声による読み上げです	3141
""", '同': """
同じカテゴリの記事	3092
同じ著者の記事	3127
同作者文章	5502
同意	5470
同意して続ける	3144
同意して続行	3144
同意して閉じる	3144
同意しない	3078	3081
同意する	3078	3081
同意の管理	3144
同意を撤回	3144
同意を撤回する	3144
同意を管理	3144
同意を管理する	3144
同意並繼續	5473	5548
同意并继续	5473	5548
同意設定を変更	3080
""", '后': """
后退#秒	5544
""", '听': """
听全文	5513
听文章	5544
听新闻	5463
听这篇文章	5513
""", '商': """
商业推广	5579
商品の詳細を見る	3184
商品を見る	3139
商品ページへ	3139
商品詳細	3184
商品详情	5590
商城	5579
商業推廣	5579
""", '單': """
單次	5561
單次捐款	5446
單筆	5561
單筆捐款	5560
單筆支持	5560
單篇購買	5586
""", '回': """
回上一頁	5589
回到頂端	5569
回到頂部	5484
回到顶部	5569
回复	5477
回答する	96
回覆	5477
回頁首	5481
回頂端	5484
回首頁	5484
""", '图': """
图 #/#	5480
图片 #/#	5480
""", '圖': """
圖片 #/#	5480
""", '在': """
在 app store 下載	5551
在 facebook 查看	5581
在 google play 下載	5551
在 instagram 查看	5581
在 instagram 查看這則貼文	5581
在 spotify 收聽	5581
在 x 上查看	5581
在 youtube 上觀看	5581
在amazon購買	5542
在app store下载	5551
在app中打开	5551
在app中阅读	5551
在facebook查看	5581
在google play下载	5551
在instagram查看	5581
在instagram查看這則貼文	5581
在patreon上支持我们	5560
在spotify上收听	5581
在x上查看	5581
在youtube上观看	5581
在亚马逊购买	5542
在微博查看	5581
在浏览器中继续	5551
在瀏覽器中繼續	5551
""", '地': """
地図を見る	3097
地図を開く	3097
""", '執': """
執筆者	3166
執筆者プロフィール	3165
""", '報': """
報錯	5494
""", '填': """
填字游戏	5541
填字遊戲	5541
""", '复': """
复制	5578
复制成功	5463
复制网址	5513
复制链接	5463	5516
""", '外': """
外部コンテンツを表示	3144
外部コンテンツを表示する	3144
外部送信について	3177
外部送信ポリシー	3177
""", '大': """
大号字	70
大字	5463
大家还在看	5478
大家都在看	5478
""", '头': """
头条	5478
""", '好': """
好的	5553
""", '如': """
如何停用廣告封鎖	5556
如何关闭	5558
如何关闭广告拦截	5556
如何关闭广告拦截器	5555
如何關閉	5558
如何關閉廣告攔截	5556
如何關閉廣告攔截器	5555
如何關閉廣告阻擋	5556
""", '始': """
始終允許	5549
始终允许	5549
""", '字': """
字体	70
字体大小	5463
字号	5463
字幕	5545
字幕をオン	3141
字幕を表示	3141
字級	70	5463
字级	70
字號	5577
字體大小	70	5463
""", '官': """
官方微博	5464
""", '定': """
定期定額	5446
定期定額捐款	5560
定期定額支持	5560
定期捐款	5560
""", '寄': """
寄付	3054
寄付する	3054
寄付で応援する	3054	3117
寄付のお願い	3054
寄付はこちら	3154
寄付はこちらから	3154
寄付をする	3054
寄付ページはこちら	3154
寄付ページへ	3154
""", '寫': """
寫留言	5580
寫評論	5580
""", '專': """
專題	5478
""", '小': """
小字	5463
小編推薦	5478
小调查	97
""", '尚': """
尚未成為會員	5563
尚無留言	5513
""", '展': """
展开	5484
展开全文	5484
展开全部	5485
展开回复	5537
展开阅读全文	5589
展開	5484
展開全文	5569
""", '已': """
已关注	5464
已收到您的申请	5587
已是会员	5450
已是訂戶	5563
已有帐号	5450
已有帳號	5563
已有账号	5563
已經是會員	5450
已經是會員?登入	5450
已经是订户	5563
已经有账号	5563
已複製連結	5577
已關注	5574
""", '常': """
常に表示する	3144
常に許可	3145
常に許可する	3144
""", '年': """
年払い	3158
年額プラン	3158
""", '广': """
广告	5469
广告后继续阅读	5542
广告结束	5542
""", '広': """
広告	3076
広告の下に記事が続きます	3139
広告の後に続きます	3076
広告はここまで	3139
広告をスキップ	3076
広告を閉じる	3076
広告ブロッカーの解除方法	3151
広告ブロッカーをご利用中です	3150
広告ブロッカーをオフにする方法	3151
広告ブロックの解除方法	3150
広告ブロックをオフにしました	3151
広告ブロックを解除してください	3150
広告ブロックを解除しました	3150
広告ブロックを解除する方法	3151
広告企画	3076
広告掲載	3106
広告掲載について	3106
広告終わり	3139
""", '廣': """
廣告	5469
廣告後繼續閱讀	5542
廣告結束	5542
廣編企劃	5542
廣編特輯	5542
""", '延': """
延伸閱讀	5478
延伸阅读	5478
""", '开': """
开启app	5551
开启推送	5552
开启通知	5552	5554
开始测验	5540
开通vip	5586
开通会员	5450
""", '当': """
当前时间	5545
当当购买	5542
""", '影': """
影片已下架	5544
影片已移除	5544
影片無法播放	5544
影片載入中	5544
影片載入失敗	5584
影片長度 #	5511
影音	5478
""", '後': """
後で	3053
""", '微': """
微信	5463
微信好友	5516
微信扫一扫	5577
微信扫码分享	5577
微信朋友圈	5516
微信登录	5563
微博	5463
""", '必': """
必填	5567
必填字段	5566
必填欄位	5566
必填項	5566
必填项	5566
必須	3161
必須項目	3161
必須項目です	3160
""", '忘': """
忘記密碼	5450
忘记密码	5450
""", '応': """
応援する	3054
""", '快': """
快进#秒	5544
""", '总': """
总是允许	5549
""", '您': """
您可能也喜歡	5478
您可能感兴趣	5478
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5525
您可随时退订	5566
您可隨時取消訂閱	5566
您已关注此话题	5574
您已投票	5492
您已投过票	5537
您已投過票	5537
您已经投过票	5537
您已訂閱	5587
您已订阅	5587
您怎么看	5491
您怎麼看	5491
您的信息已发送	5566
您的姓名	5587
您的投票已提交	5537
您的支持很重要	5585
您的昵称	5580
您的暱稱	5580
您的留言	5587
您的訊息已送出	5566
您的邮箱	5456
您的電子郵件	5587
您的電郵	5456
""", '情': """
情報をお寄せください	3165
情報提供のお願い	3165
情報提供はこちら	3165
""", '想': """
想接收即時新聞通知嗎	5552
想接收通知吗	5552
""", '意': """
意見信箱	5494
意見反饋	5537
意見回饋	5537
意见反馈	5477
""", '感': """
感想を送る	3083
感謝您的參與	5537
感謝您的投票	96	5537
感謝您的支持	5585
感谢参与投票	5492
感谢您,您的信息已发送	5566
感谢您的参与	5537
感谢您的投票	96	5537
感谢您的支持	5585
感谢支持	5585
""", '成': """
成为会员	5446
成為會員	5446
""", '我': """
我们无法显示此内容	5548
我來說兩句	5495
我同意	5470
我同意处理我的个人数据	5566
我同意接收电子邮件	5566
我同意隱私權政策	5566
我已关闭	5555
我已关闭广告拦截	5556
我已关闭广告拦截器	5555
我已閱讀並同意隱私權政策	5566
我已關閉廣告攔截	5556
我已關閉廣告攔截器	5555
我已關閉廣告阻擋程式	5556
我已阅读并同意隐私政策	5566
我来说两句	5495
我的帐户	5450
我的帳戶	5450
我知道了	5470
我要举报	5537
我要勘誤	5494
我要報錯	5494
我要投票	5493	5537
我要捐款	5585
我要支持	5585
我要檢舉	5537
我要爆料	5570
我要留言	5477
我要糾錯	5513
我要纠错	5477
我要評論	5495
我要评论	5477
我要贊助	5585
""", '或': """
或	5564
""", '戻': """
戻る	3096
""", '所': """
所有新闻	5569
所有留言	5477
所有話題	5480
所有评论	5495
所有话题	5480
""", '打': """
打印	5463
打印本页	5513
打印食谱	66
打开	5485
打开app	5551
打开app查看更多	5551
打开app阅读	5551
打开app阅读全文	5551
打开客户端阅读	5551
打开微信扫一扫	5577
打开推送	5552
打赏	5446
打赏作者	5585
""", '扫': """
扫一扫分享	5577
扫描二维码下载	5551
扫码下载	5551
扫码下载app	5551
扫码下载客户端	5551
""", '投': """
投票	97	5538
投票ありがとうございました	96	3135
投票ありがとうございます	3087
投票する	96	3117
投票を受け付けました	3135
投票区	97
投票成功	5537
投票済みです	3135
投票結果	3136	5538
投票結果を見る	96
投票结果	5538
投稿する	3083
投稿を表示	3144
投稿を表示する	3144
投稿を読み込む	3144
投稿须知	5570
""", '折': """
折りたたむ	3097
折扣码	5590
折扣碼	5590
""", '报': """
报告错误	5485
""", '拒': """
拒否する	3081
拒絕	5470	5473
拒绝	5470	5473
拒绝全部	5549
拒绝所有cookie	5583
""", '招': """
招聘启事	5513
""", '拡': """
拡大	3070
拡大する	3096
""", '按': """
按年計費	5563
按年计费	5563
按月捐款	5560
按月计费	5563
按讚	5464
""", '捐': """
捐款	5446
捐贈	5446
捐赠	5446
""", '掃': """
掃描qr code下載	5551
掃碼下載	5551
""", '排': """
排序	5538
排行榜	5478
""", '採': """
採用情報	3109
""", '接': """
接受	5470
接受並繼續	5473	5548
接受並顯示	5472
接受全部	5470
接受全部cookie	5583
接受并显示	5472
接受并继续	5473	5548
接受所有	5470	5473
接受所有 cookie	5583
接受所有cookie	5583
接收通知	5552
""", '推': """
推广	5469
推广内容	5469
推廣	5469
推荐	5478
推荐文章	5478
推荐方案	5564
推荐阅读	5478
推薦	5478
推薦文章	5478
推薦閱讀	5478
""", '提': """
提交	96	5567
提交成功	5566
提交成功,感谢您的反馈	5587
提交评论	5537
提供	3076
提供反馈	5537
提供意見	5537
提供新聞線索	5570
提供新闻线索	5570
""", '搜': """
搜尋	5484
搜索	5484
""", '撤': """
撤回同意	5548
""", '播': """
播放	5484
播放器加载中	5544
播放影片	5584
播放视频	5584
播放速度	5544
""", '支': """
支持我们	5446
支持我們	5446
支持独立媒体	5560
支持獨立媒體	5560
支援する	3054
支援はこちら	3154
""", '收': """
收合	5485
收听	5463
收听文章	5544
收听本文	5513
收聽文章	5513
收聽本文	5544
收藏	5463
收藏文章	5463
收藏本文	5513
收藏食譜	66
收藏食谱	66
收起	5484
收起回复	5537
""", '放': """
放大图片	5569
放大圖片	5569
放大字体	5577
放大字體	5577
""", '数': """
数独	3138	5541
数独に挑戦	3087
""", '數': """
數獨	5541
""", '文': """
文字の大きさ	70	3070
文字を大きくする	3171
文字を小さくする	3171
文字サイズ	3070
文字サイズを変更	3171
文字サイズ変更	70
文字拡大	3171
文字稿	5545
文字起こし	3142
文字起こしを表示	3141
文字起こしを見る	3141
文明上网,理性发言	5580
文明上网理性发言,请遵守新闻评论服务协议	5580
文章未完 廣告後繼續	5542
""", '料': """
料金プラン	3158
料金プランを見る	3180
""", '新': """
新しい順	3136
新浪微博	5516
新着	3092
新着をメールでお知らせ	3074
新着ニュース	3092
新着記事	3092
新着記事をメールで受け取る	3074
新着記事一覧	3127
新着順	3136
新聞線索	5570
新規会員登録	3057
新規登録	3057
新闻简报	5456
新闻纠错	5494
新闻线索	5570
""", '无': """
无所谓	5538
无法显示此内容	5548
""", '早': """
早割	3173
早鳥票	5579
早鸟票	5579
""", '时': """
时长	5545
时长:#	5511
""", '明': """
明白了	5485
""", '是': """
是否允许通知	5552
是否接收推送通知	5552
是否接收通知	5552
是否開啟通知	5552
""", '显': """
显示全部	5569
显示内容	5548
显示原文	5485
显示字幕	5544
显示帖子	5548
显示更多	5484
""", '時': """
時長	5545
時長:#	5511
""", '暂': """
暂不	5445
暂停	5511
暂无评论	5513
暂无评论,快来抢沙发	5580
""", '暫': """
暫不	5445
暫停	5511
""", '更': """
更多	5478
更多作者文章	5569
更多内容	5478
更多分享方式	5577
更多图片	5569
更多圖片	5569
更多報導	5478
更多影片	5569
更多报道	5478
更多文章	5478
更多新聞	5478
更多新聞請看	5525
更多新闻	5478
更多游戏	5540
更多精彩	5525
更多精彩内容	5589
更多精采內容	5513
更多视频	5569
更多该作者文章	5502
更多資訊	5569
更多资讯	5569
更多选项	5578
更多選項	5578
更改 cookie 偏好	5472
更改 cookie 設定	5472
更改cookie偏好	5472
更正政策	5570
更正與說明	5570
""", '書': """
書籍を購入する	3139
""", '最': """
最受欢迎	5564
最受歡迎	5564
最多人看	5525
最新	5538
最新ニュース	3092
最新ニュースを通知で受け取る	3148
最新号	3127
最新影音	5525
最新文章	5478
最新新聞	5478
最新新闻	5478
最新消息	5478
最新記事	3092
最新评论	5495
最热	5538
最热评论	5495
最熱	5538
最超值	5564
""", '會': """
會員中心	5450
會員專享	5455
會員專享內容	5455
會員專屬	5450
會員登入	5450
""", '月': """
月払い	3158
月額#円	3062
月額#円(税込	3062
月額プラン	3158
""", '有': """
有効なメールアドレスを入力してください	3160
有料会員からのプレゼント記事	3185
有料会員登録	3057
有料会員記事	3117
有料登録	3057
有料記事	3057
有道云笔记	5516
""", '朋': """
朋友圈	5463	5516
""", '服': """
服务条款	5470
服務條款	5470
""", '朗': """
朗读全文	5544
""", '朝': """
朝刊・夕刊	3057
""", '未': """
未满十八岁禁止饮酒	5542
未滿十八歲禁止飲酒	5542
""", '本': """
本を購入する	3139
本周投票	5492
本周测验	109
本周热门	5525
本周调查	5492
本文へ	3096
本文へジャンプ	3094
本文へスキップ	3094
本文へスキップする	3094
本文へ移動	3096
本文对您有帮助吗	5537
本文尚无评论	5580
本文已锁定	5563
本文由ai语音朗读	5544
本週投票	5492
本週調查	5492
""", '机': """
机器翻译	5513
机翻	5545
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5540
""", '查': """
查看专题	5569
查看优惠	5586
查看作者主页	5570
查看作者更多文章	5502	5569
查看優惠	5586
查看全部	5484
查看全部图片	5569
查看全部文章	5589
查看全部評論	5537
查看全部评论	5537
查看全部话题	5480
查看原图	5484
查看原文	5526
查看商品	5590
查看回复	5537
查看回覆	5537
查看图集	5569
查看圖集	5569
查看地图	5485
查看專題	5569
查看投票結果	5580
查看投票结果	96	5580
查看文字稿	5544
查看方案	5586
查看更多	5484
查看更多图片	5569
查看更多評論	5495
查看更多评论	5537
查看留言	5477
查看結果	96	5493
查看结果	96	5485	5493
查看訂閱方案	5563
查看詳情	5485
查看订阅方案	5563
查看评论	5477
查看详情	5485
查看逐字稿	5544
查看高清图集	5569
""", '标': """
标签	5478
""", '检': """
检举评论	5580
""", '検': """
検索	3096
""", '業': """
業配	5469
""", '楽': """
楽天で見る	3139
楽天で詳細を見る	3139
楽天で購入	3139
楽天で購入する	3139
楽天市場で見る	3139
楽天市場で購入	3139
""", '標': """
標籤	5478
""", '機': """
機器翻譯	5513
機械翻訳	3142
""", '檢': """
檢舉	5477
檢舉留言	5580
""", '次': """
次のページ	3096
次の写真	3164
次の動画	3178
次の画像	3164
次の記事	3092
次の記事へ	3092
次の記事を読む	3183
次へ	3096
次を読む	3097
次ページ	3096
次回から自動的にログイン	3157
""", '正': """
正しいメールアドレスを入力してください	3160
正在加载播放器	5544
""", '此': """
此影片無法播放	5544
此文章已锁定	5563
此欄位為必填	5566
此視頻無法播放	5544
此视频不可用	5544
此视频已被删除	5544
此項為必填	5566
此页面对您有帮助吗	5537
此项为必填项	5566
""", '残': """
残り # %	3059
残り #%	3059
残り #% (#文字	3059
残り#%	3059
残り#% (#文字	3059
残り#%(#文字	3059
残り#％	3059
残り:#%	3059
残り:#％	3059
残り時間	3142
""", '毎': """
毎月寄付する	3154
毎月支援する	3154
""", '每': """
每一份支持都很重要	5560
每一份支持都重要	5560
每月捐款	5446
""", '民': """
民調	97
""", '沒': """
沒意見	5538
""", '没': """
没意见	5538
没有账号	5563
""", '注': """
注册	5450
注册成功	5587
注目の記事	3092
注目キーワード	3092
注目ワード	3092
注目記事	3092
""", '测': """
测测你的知识	5540
""", '清': """
清晰度	5545
""", '点': """
点击取消静音	5584
点击图片查看大图	5569
点击打开声音	5584
点击排行	5478
点击播放	5513
点击收听	5544
点击放大	5569
点击查看全文	5589
点击查看原文	5526
点击查看大图	5484
点击看更多	5481
点击阅读全文	5589
点击阅读原文	5526
点我看更多	5481
点我看视频	5513
点赞	5463
""", '為': """
為您推薦	5478
""", '热': """
热搜榜	5483
热榜	5483
热点	5478
热点排行	5483
热点推荐	5478
热门	5478
热门排行	5478
热门文章	5478
热门新闻	5478
""", '無': """
無所謂	5493
無料で体験する	3057
無料で始める	3157
無料で試す	3157
無料で読む	3057
無料アプリをダウンロード	3147
無料ゲーム	3137
無料会員登録	3057
無料会員限定	3057
無料体験	3057
無料登録	3057
無法播放影片	5544
無法載入影片	5584
無法顯示此內容	5548
""", '焦': """
焦點新聞	5478
""", '熱': """
熱門	5478
熱門排行	5478
熱門文章	5478
熱門新聞	5478
熱門話題	5478
""", '爆': """
爆料信箱	5570
爆料專線	5570
爆料热线	5570
""", '片': """
片長 #	5511
片長:#	5511
片长 #	5511
""", '特': """
特定商取引法に基づく表記	3078
特集	3092
特集を見る	3164
特集ページへ	3164
特集一覧	3164
特集一覧へ	3183
""", '猜': """
猜你喜欢	5478
猜你喜歡	5478
""", '現': """
現在の再生時間	3141
""", '生': """
生成aiを使用しています	3178
""", '用': """
用app開啟	5551
用户协议和隐私政策	5583
""", '由': """
由ai生成	5573
由ai语音朗读	5544
""", '申': """
申し込む	3057
""", '电': """
电子报	5456
电子邮箱	5456
""", '画': """
画像をクリックして拡大	3164
画像を拡大	3096
画像を拡大する	3164
画像を見る	3096
画質	3142
""", '留': """
留言	5477
留言(#	5477
留言内容	5588
留言已關閉	5537
留言規則	5537
留言规则	5537
""", '略': """
略過廣告	5584
""", '登': """
登入	5450
登入/註冊	5450
登入後留言	5537
登出	19
登录	5450
登录/注册	5450
登录后发表评论	5537
登錄	5450
登録	3057
登録が完了いたしました	3181
登録が完了しました	3117
登録して続きを読む	3057
登録する	3057
""", '發': """
發佈留言	5495
發現錯誤?請告訴我們	5513
發生錯誤	5567
發表留言	5477
發表評論	5477
""", '百': """
百度贴吧	5516
""", '皆': """
皆さまのご支援が力になります	3154
""", '監': """
監修者	3166
""", '目': """
目前時間	5545
目录	5484
目次	3096
目次へ戻る	3183
目錄	5484
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5478
相关报道	5478
相关推荐	5478
相关文章	5478
相关新闻	5478
相关标签	5478
相关视频	5525
相关阅读	5478
相關主題	5478
相關報導	5478
相關影片	5525
相關推薦	5478
相關文章	5478
相關新聞	5478
相關標籤	5478
相關閱讀	5478
""", '看': """
看了这篇文章的人也看	5478
看全文	5569
看全部留言	5495
看全部留言 (#	5495
看原文	5526
看更多	5478
看更多作者文章	5569
看更多文章	5525
看更多新聞	5481	5525
看更多新闻	5481
看更多照片	5569
看結果	96
""", '知': """
知道了	5485
""", '確': """
確認する	3161
確認メールをお送りしました	3160
確認メールを送信しました	3160
確認画面へ	3161
""", '禁': """
禁止酒駕	5579
禁止酒駕,飲酒過量有害健康	5542
""", '稍': """
稍后	5553
稍后再说	5445
稍后提醒我	5445
稍后阅读	5513
稍後	5553
稍後再說	5445
稍後提醒我	5445
稍後閱讀	5513
""", '立': """
立即开通	5586
立即投票	96
立即捐助	5560
立即捐款	5446
立即捐赠	5560
立即支持	5585
立即訂閱	5450
立即订阅	5450
立即试玩	5540
立即購票	5542
立即贊助	5560
立即购票	5542
立即选购	5542
立即選購	5542
立即開始玩	5540
""", '第': """
第 # 張,共 # 張	5480
第 # 頁,共 # 頁	5481
第 # 页,共 # 页	5481
第#张/共#张	5480
第#頁 共#頁	5481
第#页,共#页	5481
""", '筆': """
筆者	3166
筆者プロフィール	3165
""", '管': """
管理 cookie	5472
管理cookie	5548
管理偏好設定	5583
管理偏好设置	5583
管理同意	5548
管理同意设置	5548
管理同意選項	5548
管理設定	5473
管理设置	5473
管理选项	5583
管理選項	5583
""", '粉': """
粉絲團	5464
""", '精': """
精彩推荐	5525
精彩推薦	5525
精选	5478
""", '紙': """
紙面ビューアー	3057
""", '結': """
結果を見る	96	3097
""", '続': """
続きはこちら	3128
続きをみる	3096
続きを読む	3057
続けて読む	3183
""", '網': """
網友投票	5492
網友留言	5477
""", '編': """
編輯推薦	5478
編輯準則	5570
編輯精選	5478
編集ポリシー	3165
編集方針	3166
編集部おすすめ	3092
編集部のおすすめ	3092
""", '縮': """
縮小	3070
縮小字體	5577
""", '繼': """
繼續使用網頁版	5551
繼續閱讀	5484
繼續閱讀請往下	5542
""", '續': """
續訂	5586
""", '纠': """
纠错	5477
""", '继': """
继续在浏览器阅读	5551
继续浏览内容	5484
继续阅读	5484
""", '续': """
续订	5586
""", '编': """
编辑准则	5570
编辑推荐	5478
编辑精选	5478
""", '缩': """
缩小字体	5577
""", '网': """
网友评论	5477
网友评论仅供其表达个人看法,并不表明本站立场	5580
""", '翻': """
翻訳を表示	3097
""", '联': """
联系作者	5570
联系我们	5470
联系编辑部	5570
""", '聯': """
聯絡我們	5470
聯絡編輯部	5570
""", '聽': """
聽全文	5513
聽文章	5544
聽新聞	5463
聽這篇文章	5513
""", '脳': """
脳トレ	3138
""", '自': """
自动播放	5545
自動再生	3142
自動播放	5545
自動翻訳	3142
自定义金额	5560
自訂金額	5560
""", '菜': """
菜单	5484
""", '著': """
著作権	3078
著者の記事一覧	3164
著者をフォロー	3170
著者をフォローする	3170
著者プロフィール	3165
""", '複': """
複製	5578
複製網址	5513
複製連結	5463	5516
""", '要': """
要接收推送通知吗	5552
要接收通知嗎	5552
""", '視': """
視頻由ai生成	5584
""", '觀': """
觀看更多	5525
""", '视': """
视频	5478
视频不可用	5544
视频加载中	5544
视频加载失败	5584
视频已下架	5544
视频已失效	5544
视频无法播放	5544
视频时长	5584
视频正在加载	5544
""", '解': """
解鎖全文	5513
解鎖文章	5586
解锁全文	5513
解锁文章	5586
解除しました	3153
解除方法	3153
解除方法はこちら	3153
""", '訂': """
訂戶專享	5542
訂戶專享優惠	5542
訂戶專享內容	5563
訂戶贈閱	5591
訂正について	3165
訂閱	5450
訂閱成功	5587
訂閱推播	5552
訂閱方案	5586
訂閱會員	5450
訂閱會員專屬內容	5513
訂閱郵件	5456
訂閱電子報	5456
""", '記': """
記事に関するお問い合わせ	3165
記事の続きはこちら	3128
記事の続きを読む	3164
記事の誤りを報告	3106	3174
記事の誤りを報告する	3089
記事は広告の下に続きます	3139
記事は広告の後に続きます	3139
記事へのお問い合わせ	3165
記事へのご意見	3083
記事をサポートする	3054
記事をシェア	3185
記事をシェアする	3185
記事をプレゼント	3057
記事をプレゼントする	3117
記事を保存	3070
記事を保存する	3117
記事を印刷する	3070
記事を聴く	3141
記事を評価する	3174
記事を読む	3096
記事を購入する	3180
記事を音声で聞く	3141
記事を音声で聴く	3141
記事ランキング	3092
記事一覧	3096
記事一覧へ	3164
記事一覧を見る	3128
記事全文を読む	3096
記住我	5564
記者をフォロー	3170
記者プロフィール	3165
記者募集	3109
記者募集中	3109
""", '設': """
設定を保存	3144
設定を保存する	3144
設定を変更	3081
設定を変更する	3177
設定を管理	3177
""", '許': """
許可	3149
許可する	3078	3081
""", '註': """
註冊	5450
註冊成功	5587
""", '評': """
評価順	3136
評論	5477
評論已關閉	5537
評論規則	5537
""", '話': """
話題の記事	3092
""", '該': """
該作者其他文章	5502
該作者更多文章	5569
該作者的更多文章	5502
""", '詳': """
詳しく見る	3081	3097
詳細	3097
詳細を見る	3184
詳細・購入はこちら	3139
詳細設定	3081
""", '語': """
語音播報	5513
語音朗讀	5513
""", '誤': """
誤りを報告	3097
誤りを報告する	3174
誤字・脱字を報告	3089	3106
誤字・脱字を報告する	3089	3106
誤字脱字の報告	3117
誤字脱字を報告	3165
誤字脱字を報告する	3089	3106	3117
""", '読': """
読まれている記事	3092
読み上げ	3117
読み放題	3062
読み続ける	3097
読み込み中です	3141
読者限定	3139
""", '請': """
請填寫讀者問卷	5513
請我們喝杯咖啡	5560
請查收郵件	5566
請檢查您的收件匣	5566
請繼續下滑閱讀	5542
請繼續往下閱讀	5469
請輸入您的電子郵件	5587
請輸入有效的電子郵件	5566
請輸入有效的電子郵件地址	5566
請輸入電子郵件	5456
請選擇金額	5585
請關閉廣告攔截器	5555
""", '讀': """
讀者優惠	5542
讀者專享	5542
讀者投書	5494
""", '讚': """
讚	5463
讚賞支持	5446
""", '订': """
订户专享	5542
订户专享优惠	5542
订户赠阅	5591
订阅	5450
订阅会员	5450
订阅成功	5587
订阅推送	5552
订阅邮件	5456
""", '记': """
记住我	5564
记者简介	5570
""", '设': """
设为google首选来源	5574
""", '评': """
评论	5477
评论(#	5477
评论功能已关闭	5580
评论已关闭	5537
评论规则	5537
""", '诚': """
诚聘英才	5513
""", '话': """
话题	5478
""", '该': """
该作者其他文章	5502
该作者的更多文章	5502
该文章已关闭评论	5580
该视频不可用	5544
该视频已下架	5544
该邮箱已被注册	5587
""", '详': """
详情	5485
""", '语': """
语音朗读	5513
语音由ai生成	5544
""", '说': """
说点什么	5580
""", '请': """
请先登录再评论	5513
请关闭广告拦截器	5555
请我们喝杯咖啡	5560
请查收邮件	5566
请检查您的收件箱	5566
请继续往下阅读	5469
请输入您的电子邮件	5587
请输入您的邮箱	5587
请输入昵称	5580
请输入有效的电子邮件地址	5566
请输入有效的邮箱地址	5566
请输入邮箱	5456
请选择金额	5585
""", '读': """
读者专享	5542
读者优惠	5542
""", '豆': """
豆瓣	5516
""", '購': """
購入はこちら	3139
購票	5579
購票連結	5542
購読	3057
購読する	3057
購読のお申し込み	3057
購読プラン	3180
購読プランを見る	3157
購読申し込み	3057
購買本書	5542
""", '贈': """
贈る	3172
贈送文章	5513
贈送文章給朋友	5513
贈送此文	5513
""", '贊': """
贊助	5446
贊助內容	5469
贊助商	5469
贊助我們	5560
""", '购': """
购买本书	5542
购买此书	5542
购票	5579
购票链接	5542
""", '赞': """
赞	5538
赞助	5446
赞助内容	5469
赞助商链接	5469
赞助我们	5560
赞赏	5446
赞赏作者	5585
""", '赠': """
赠送文章	5577
赠送此文	5513
""", '超': """
超值方案	5563
""", '跳': """
跳到主要內容	5484
跳到內容	5481
跳到食谱	66
跳至主要內容	5481
跳至主要内容	5481
跳至內容	5481
跳至食譜	66
跳转到主要内容	5481
跳转到食谱	66
跳过广告	5584
""", '踩': """
踩	5538
""", '載': """
載入中	5544
載入內容	5548
載入更多	5484
載入貼文	5548
""", '輸': """
輸入您的電子郵件	5587
""", '轉': """
轉發	5463
""", '转': """
转发	5463
""", '载': """
载入内容	5548
""", '输': """
输入您的邮箱	5587
""", '返': """
返信	3083
返信する	3083
返信を書く	3174
返信を表示	3135
返信を見る	3135
返信を隠す	3135
返回上一页	5589
返回列表	5589
返回頂部	5569
返回顶部	5484
返回首頁	5569
返回首页	5484
""", '还': """
还不是会员	5563
还有更多精彩内容	5589
还没有账号	5563
""", '这': """
这篇文章对你有帮助吗	5537
这篇文章对您有帮助吗	5537
""", '进': """
进入专题	5569
进入专题页	5569
""", '连': """
连结已复制	5577
""", '追': """
追蹤	5464
追蹤中	5574
追蹤主題	5574
追蹤作者	5574
追蹤我們	5464
""", '退': """
退出全屏	5544
""", '送': """
送信	96	3161
送信が完了しました	3160
送信しました	3160
送信する	96	3161
送信完了	3160
送出	96	5567
送出成功	5566
送出留言	5537
送出評論	5537
送料無料	3173
""", '选': """
选择	5564
选择方案	5563
选择订阅方案	5563
选择金额	5585
""", '逐': """
逐字稿	5545
""", '這': """
這篇文章對你有幫助嗎	5537
這篇文章對您有幫助嗎	5537
""", '通': """
通報	3136
通報する	3083
通知をオン	3069
通知をオンにする	3148
通知を受け取らない	3148
通知を受け取りますか	3148
通知を受け取る	3117
通知を設定する	3148
通知を許可	3148
通知を許可しますか	3148
通知を許可する	3148
""", '速': """
速報	3092
速報を通知で受け取る	3148
速報通知を受け取る	3117
""", '連': """
連結已複製	5513
連載	3092
連載の新着をメールでお知らせ	3074
連載をフォロー	3170
連載をフォローする	3170
連載を見る	3164
連載一覧	3164
""", '運': """
運営会社	3078	3106
""", '違': """
違反を報告	3135
違反を報告する	3135
違反報告	3083
""", '選': """
選單	5484
選択する	3158
選擇	5564
選擇方案	5563
選擇訂閱方案	5563
選擇金額	5585
""", '還': """
還不是會員	5563
還沒有帳號	5563
""", '邮': """
邮箱	5456
邮箱格式不正确	5566
邮箱格式错误	5566
""", '配': """
配信停止はいつでも可能です	3160
""", '重': """
重新加载页面	5555
重新播放	5545
重新整理頁面	5555
重新載入頁面	5555
""", '金': """
金額を入力	3154
金額を指定	3154
金額を指定する	3154
金額を選ぶ	3179
金額を選択	3179
金額を選択してください	3179
""", '錯': """
錯誤回報	5494
""", '链': """
链接已复制	5513
""", '閉': """
閉じる	3052	3096
""", '開': """
開く	3097
開啟推播	5552
開啟通知	5552	5554
開始測驗	5540
開通會員	5450
""", '間': """
間違いを見つけたら	3165
""", '関': """
関連	3092
関連する記事	3092
関連キーワード	3092
関連タグ	3092
関連トピックス	3092
関連ニュース	3092
関連リンク	3092
関連動画	3092
関連動画を見る	3178
関連情報	3092
関連記事	3092
関連記事はこちら	3127
関連記事をもっと見る	3183
関連記事を見る	3183
""", '閱': """
閱讀下一篇	5589
閱讀全文	5484
閱讀原文	5526
閱讀排行	5483
閱讀更多	5484
""", '關': """
關於作者	5570
關於我們	5470
關注	5464
關注作者	5574
關注我們	5464
關注此主題	5574
關鍵字	5478
關閉	5445
關閉視窗	5589
關閉選單	5589
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5589
阅读全文	5484
阅读剩余全文	5589
阅读原文	5526
阅读排行	5483
阅读更多	5484
""", '随': """
随时取消	5563
随时可取消	5563
""", '隐': """
隐私偏好	5583
隐私政策	5470
隐私权政策	5470
隐私设置	5549
""", '隨': """
隨時取消	5563
""", '隱': """
隱私偏好	5583
隱私政策	5470
隱私權政策	5470
隱私權設定	5548
隱私設定	5549
""", '離': """
離開全螢幕	5544
""", '電': """
電子信箱	5456
電子信箱格式錯誤	5566
電子報	5456
電子版	3057
電子郵件格式不正確	5566
電郵	5567
""", '静': """
静音	5545
""", '靜': """
靜音	5545
""", '音': """
音声で聞く	3070
音声をダウンロード	3141
音声を再生	3178
音声読み上げ	3117
音頻長度 #	5511
音频播放器	5584
""", '頭': """
頭條	5478
""", '顯': """
顯示內容	5548
顯示原文	5485
顯示字幕	5544
顯示更多	5484
顯示貼文	5548
""", '飲': """
飲酒過量,有害健康	5542
飲酒過量有害健康	5542
""", '首': """
首頁	5484
首页	5484
""", '马': """
马上开始	5485
马上玩	5540
""", '验': """
验证码	5567
""", '點': """
點我看影片	5513
點我看更多	5481
點擊排行	5483
點擊播放	5544
點擊播放本文	5513
點擊放大	5569
點擊看大圖	5569
點擊看更多	5481
點擊開啟聲音	5584
點擊閱讀全文	5589
點此看更多	5481
點閱排行	5525
""", '가': """
가	3212	3246
가 가 가	3246
가가가	3246
가격 보기	3319
가로세로 낱말퀴즈	3272
가입하기	3201
가장 많이 본 뉴스	3219
가장 인기	3294
""", '강': """
강연 신청하기	3261
""", '개': """
개인정보 보호 설정	3313
개인정보 설정	3278
개인정보 수집 동의	3295
개인정보 수집 및 이용 동의	3295
개인정보 수집 및 이용에 동의합니다	3295
개인정보 수집·이용에 동의합니다	3295
개인정보 처리방침	3217
개인정보처리방침	3217
""", '갤': """
갤러리 닫기	3318
갤러리 보기	3300
""", '거': """
거부	3217	3239
""", '검': """
검색	3221
""", '게': """
게시물 보기	3278
게시물 불러오기	3278
게임 전체보기	3270
게임 하러 가기	3270
""", '결': """
결과 보기	96	3222
""", '계': """
계속 읽기	3201
계정이 있으신가요	3293
""", '고': """
고객센터	3217
고충처리	3234
고충처리인	3234	3301
""", '공': """
공감	3269
공감백배 #	3247
공감순	3269
공유	3212
공유하기	3212
""", '과': """
과거순	3269
""", '관': """
관련 기사	3219
관련 기사 더보기	3318
관련 뉴스	3219
관련 영상	3257
관련 태그	3219
관련기사	3219
관련기사 더보기	3318
관련뉴스	3219
관련키워드	3219
""", '광': """
광고	3216
광고 건너뛰기	3314
광고 닫기	3216
광고 문의	3234
광고 문의하기	3262
광고 아래에 기사가 계속됩니다	3273
광고 영역	92
광고 종료	3273
광고 차단 해제 방법	3284
광고 차단을 해제해 주세요	3284
광고 차단을 해제했습니다	3284
광고 차단이 감지되었습니다	3284
광고 후 계속됩니다	3273
광고문의	3234
광고성 정보 수신 동의	3295
광고성 정보 수신에 동의합니다	3295
""", '괜': """
괜찮습니다	3195
""", '교': """
교보문고에서 구매	3273
""", '구': """
구글 계정으로 계속하기	3293
구글 계정으로 로그인	3293
구글 선호 매체로 추가	3305
구글 플레이에서 다운로드	3281
구글로 계속하기	3293
구글로 로그인	3293
구글플레이에서 다운로드	3281
구독	3201
구독 갱신	3316
구독 상품 보기	3293
구독 상품 선택	3293
구독 상품 안내	3316
구독 신청	3201
구독 신청이 완료되었습니다	3295
구독 신청하기	3293
구독 안내	3316
구독 전용	3201
구독 중	3201
구독 취소	3306
구독권 선택	3293
구독신청	3201	3234
구독이 완료되었습니다	3249
구독자 전용	3204
구독자 전용 기사	3293
구독자 전용 기사입니다	3325
구독자 전용 혜택	3273
구독자 혜택	3273
구독자가 선물한 기사입니다	3320
구독중	3305
구독하고 이어서 읽기	3249
구독하기	3201
구매하기	3273
구매하러 가기	3273
""", '글': """
글씨 크기	70
글씨크기	3212
글자 작게	3307
글자 크게	3307
글자 크기	3212
글자 크기 변경	70	3249
글자 크기 조절	70	3249
글자크기	3212	3246
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3315
금액 직접 입력	3289
금액을 선택하세요	3315
금액을 선택해 주세요	3315
""", '기': """
기계 번역	3275
기대해요 #	3247
기부하기	3197
기사 계속 보기	3318
기사 공유	3307
기사 공유하기	3212
기사 구매	3316
기사 더 보기	3318
기사 더보기	3249
기사 듣기	3249
기사 링크 복사	3249
기사 본문	3221
기사 선물하기	3249
기사 스크랩	3307
기사 스크랩하기	3249
기사 오류 신고	3249
기사 오류 제보	3249
기사 요약	3304
기사 원문 보기	3249
기사 음성으로 듣기	3274
기사 잠금 해제	3316
기사 저장	3307
기사 저장하기	3249
기사 전문 보기	3300
기사 전체보기	3300
기사 제보	3234	3301
기사 제보 및 문의	3249
기사 추천	3310
기사 평가하기	3310
기사 후원하기	3197
기사는 광고 아래에 계속됩니다	3273
기사는 광고 후 계속됩니다	3273
기사듣기	3274
기사를 공유합니다	3320
기사에 대한 의견	3218
기사원문	3221
기사저장	3212
기사제보	3234	3301
기사추천	3310
기자 구독	3233
기자 구독하기	3233
기자 소개	3301
기자 응원하기	3235
기자 페이지	3233
기자 프로필	3235
기자 프로필 보기	3233
기자 홈	3235
기자구독	3235	3305
기자에게 메일 보내기	3301
기자에게 이메일 보내기	3301
기자의 다른 기사	3233
기자의 다른 기사 보기	3235	3300
기자의 다른기사	3219	3235
기자의 다른기사 보기	3300
기자페이지 바로가기	3300
기자프로필	3235
기획 기사 보기	3300
""", '나': """
나중에	3196
나중에 보기	3249
나중에 읽기	3249
나중에 하기	3195
""", '남': """
남은 시간	3275
""", '낱': """
낱말 퍼즐 풀기	3229
낱말퀴즈	3272
""", '내': """
내 정보	3201
내용을 입력하세요	3317
내용을 입력해 주세요	3317
""", '네': """
네, 받을게요	3282
네이버 구독	3215
네이버 로그인	3293
네이버 밴드 공유	3307
네이버 블로그	3212
네이버로 로그인	3293
네이버에서 구독	3215
네이버에서 구독하기	3215
""", '놀': """
놀랐어요 #	3247
""", '놓': """
놓치면 안 되는 기사	3257
""", '뉴': """
뉴스 더보기	3300
뉴스 듣기	3249
뉴스레터 구독	3207
뉴스레터 구독 신청	3207
뉴스레터 구독이 완료되었습니다	3317
뉴스레터 무료 구독	3249
뉴스레터 신청	3207
""", '닉': """
닉네임을 입력하세요	3310
""", '다': """
다른 공유 찾기	3212
다른 금액	3289
다른 기사	22	3219
다른 기사 더 보기	22
다른 기사 보기	3233
다른기사	3219
다른기사 보기	3219
다시 보기	3275
다시 보지 않기	3195
다시보기	3275
다음	3221
다음 기사	3219
다음 기사 보기	3249
다음 기사 읽기	3318
다음 동영상	3314
다음 사진	3300
다음 영상	3314
다음 이미지	3318
다음 페이지	3221
다음글	3300
다음기사	3219
다음에	3195
다음에 하기	3283
다크모드	3279
""", '닫': """
닫기	3195
""", '답': """
답글	3218
답글 달기	3268
답글 더보기	3268
답글 보기	3268
답글 쓰기	3268
답글 접기	3268
답글쓰기	3218
""", '당': """
당신의 생각은	3228
당신이 좋아할 만한	3219
""", '댓': """
댓글	3218
댓글 #	3218
댓글 #개	3218
댓글 닫기	3268
댓글 달기	3231
댓글 더보기	3268
댓글 등록	3268
댓글 등록하기	3268
댓글 보기	3218
댓글 신고	3310
댓글 신고하기	3310
댓글 쓰기	3218
댓글 운영 원칙	3268
댓글 운영 정책	3249
댓글 운영정책	3231	3249
댓글 입력	3231
댓글 작성	3268
댓글 작성 규칙	3268
댓글 작성하기	3268
댓글 전체보기	3231
댓글 정렬	3231
댓글 정책	3268
댓글보기	3218
댓글쓰기	3218
댓글을 남겨 주세요	3310
댓글을 남겨주세요	3310
댓글을 입력하세요	3310
댓글을 입력해 주세요	3310
댓글을 입력해주세요	3218
댓글을 작성하려면 로그인 해주세요	3310
댓글이 닫혔습니다	3268
""", '더': """
더 많은 옵션	3307
더 보기	3221
더 알아보기	3239
더보기	3219	3221
""", '도': """
도서 구매하기	3273
도움돼요 #	3247
도움이 되었나요	3268
""", '독': """
독자 의견 조사	3249
독자 특별 할인	3273
독자 할인	3273
""", '동': """
동영상	3219
동영상 로딩 중	3274
동영상 보기	3314
동영상 재생	3274
동영상 플레이어	3314
동영상을 불러오는 중입니다	3274
동영상을 불러올 수 없습니다	3314
동영상을 재생할 수 없습니다	3274
동의	3217	3239
동의 관리	3278
동의 철회	3278
동의 철회하기	3278
동의 후 계속	3278
동의하고 계속	3278
동의하고 계속하기	3278
동의합니다	3217
""", '뒤': """
뒤로 가기	3222
""", '등': """
등록	3218
""", '디': """
디지털 구독하기	3316
디지털뉴스부	3233
디지털뉴스팀	3233
디지털콘텐츠팀	3233
""", '또': """
또는	3294
""", '라': """
라인	3212
""", '랭': """
랭킹	3219
랭킹뉴스	3219
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
로그인	3201
로그인 상태 유지	3293
로그인 유지	3293
로그인 전용 기사	3293
로그인 후 댓글 쓰기	3249
로그인 후 댓글 작성이 가능합니다	3310
로그인 후 댓글을 작성하실 수 있습니다	3231
로그인 후 댓글을 작성할 수 있습니다	3268
로그인 후 이용해 주세요	3268
로그인/회원가입	3201
로그인이 필요	3204
로그인하고 계속 읽기	3316
로딩 중	3274
로딩 중입니다	3274
로딩중	3274
""", '링': """
링크 복사	3212
링크가 복사되었습니다	3249
""", '마': """
마이페이지	3201
""", '많': """
많이 본 기사	3219
많이 본 뉴스	3219
많이 본 영상	3257
많이 읽은 기사	3219
많이본 기사	3219
많이본 뉴스	3219
""", '맨': """
맨 위로	3221
맨위로	3221
""", '메': """
메뉴	3221
메뉴 닫기	3221
메시지가 전송되었습니다	3295
메일	3212
메일함을 확인해 주세요	3295
""", '멤': """
멤버십 가입	3316
멤버십 가입하기	3316
""", '모': """
모두 거부	3279
모두 동의	3217
모두 허용	3279
모든 쿠키 거부	3313
모든 쿠키 수락	3313
모든 쿠키 허용	3313
모바일 웹으로 계속	3281
""", '목': """
목록	3221
목록 보기	3300
목록보기	3221
목록으로	3300
목록으로 돌아가기	3318
""", '무': """
무료 게임	3270
무료 배송	3309
무료 체험 시작하기	3201
무료 회원가입	3201
무료, 스팸 없음	3295
무료로 읽기	3316
무료배송	3309
무제한 이용하기	3316
""", '문': """
문의	3218
문의 내용	3317
문자 크기	70
""", '바': """
바로 구매하기	3273
바로가기	3212
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3275
""", '밴': """
밴드	3212
""", '번': """
번역 보기	3222
""", '베': """
베스트	3219
""", '보': """
보내기	3297
""", '복': """
복사	3308
복사하기	3212
""", '본': """
본 사이트는 쿠키를 사용합니다	3240
본문 글씨 줄이기	3212	3246
본문 글씨 키우기	3212	3246
본문 바로가기	3221
본문으로 바로가기	3221
""", '북': """
북마크	3212
""", '분': """
분석탁월 #	3247
""", '브': """
브라우저에서 계속	3281
브라우저에서 계속 보기	3281
""", '비': """
비공감	3269
비밀번호 찾기	3201
비밀번호를 잊으셨나요	3293
""", '사': """
사업제휴	3234
사이트맵	3217
사전 등록하기	3261
사전등록 하기	3261
사진 더 보기	3300
사진 더보기	3300
사진 모두 보기	3300
사진 크게 보기	3300
사진 크게보기	3300
사진 확대	3221
""", '삭': """
삭제된 동영상입니다	3274
""", '상': """
상품 보기	3319
상품 상세보기	3319
""", '새': """
새로고침	3284
""", '선': """
선착순 # 명	3260
선착순 #명	3260
선착순 마감	3260
선택	3294
선택 저장	3278
선호 매체로 추가	3305
""", '설': """
설문	97
설문 결과	3269
설문 결과 보기	3310
설문 참여 바로가기	3249
설문 참여하기	3249
설문에 참여하기	3268
설문조사	97
설문조사 참여하기	3249
설정	3239
설정 관리	3313
설정 저장	3278
""", '소': """
소리 켜기	3314
""", '속': """
속보	3219
속보 알림 받기	3249
속보 알림 신청	3249
속보 알림을 받으시겠습니까	3282
""", '스': """
스도쿠	3272
스크랩	3212
스크랩하기	3249
스크립트	3275
스크립트 보기	3274
스토어	3309
스토어 바로가기	3273
스폰서	3216
스폰서 링크	3262
스폰서 콘텐츠	3262
스폰서링크	3262
""", '슬': """
슬퍼요	3247
슬퍼요 #	3247
""", '시': """
시리즈 보기	3300
""", '신': """
신고	3218
신고하기	3269
신문구독	3201
신청이 완료되었습니다	3295
""", '실': """
실시간 뉴스	3219
""", '쏠': """
쏠쏠정보 #	3247
""", '아': """
아마존에서 구매	3273
아마존에서 보기	3273
아이디 저장	3293
아이디 찾기	3293
아직 회원이 아니신가요	3293
""", '알': """
알겠습니다	3222
알라딘에서 구매	3273
알라딘에서 보기	3273
알림 받기	3211
알림 설정	3211
알림 설정하기	3282
알림 켜기	3282
알림 허용	3282
알림을 받으시겠습니까	3282
알림을 받으시겠어요	3282
알림을 켜시겠습니까	3282
""", '애': """
애드블록을 해제해 주세요	3284
애드블록이 감지되었습니다	3284
애플로 계속하기	3293
애플로 로그인	3293
""", '앱': """
앱 다운로드	3211
앱 다운로드하기	3211
앱 다운받기	3281
앱 설치	3211
앱 설치하기	3211
앱스토어에서 다운로드	3281
앱에서 계속 읽기	3281
앱에서 보기	3281
앱에서 열기	3281
앱에서 이어보기	3281
앱으로 보기	3281
""", '언': """
언제든 해지 가능	3293
언제든지 수신 거부할 수 있습니다	3295
언제든지 해지 가능	3293
""", '얼': """
얼리버드 할인	3261
""", '에': """
에디터 추천	3219
""", '여': """
여러분의 생각은	3228
여러분의 후원이 큰 힘이 됩니다	3289
""", '연': """
연간 결제	3294
연간 구독	3294
연관기사	3219
연재 보기	3300
""", '열': """
열기	3222
""", '영': """
영상	3219
영상 길이 #	3244
영상 더보기	3300
영상 보기	3249
영상 재생	3274
영상으로 만나보세요	3249
영상으로 보기	3249
영상을 불러오는 중입니다	3274
영상을 불러올 수 없습니다	3314
영상을 재생할 수 없습니다	3274
""", '예': """
예매 바로가기	3273
예매하기	3273
예스#에서 구매	3273
예스#에서 보기	3273
""", '오': """
오늘 하루 보지 않기	3195
오늘은 그만 보기	3195
오늘의 낱말 퍼즐	3229
오늘의 설문	3229
오늘의 스도쿠	3229
오늘의 십자말풀이	3229
오늘의 운세	3272
오늘의 추천	3219
오늘의 퀴즈	109
오늘의 투표	3229
오늘의 핫뉴스	3257
오디오 다운로드	3274
오디오 플레이어	3314
오디오로 듣기	3249
오래된순	3269
오류 신고	3218
오류 신고하기	3249
오류가 발생했습니다	3295
오타 신고	3268
오탈자 신고	3249
""", '온': """
온라인뉴스팀	3233
""", '올': """
올바른 이메일 주소를 입력해 주세요	3295
올바른 이메일을 입력해 주세요	3295
""", '옵': """
옵션 관리	3313
""", '요': """
요금제 보기	3316
요약	3221
""", '원': """
원고료 보내기	3315
원문 보기	3222
원문보기	3221
""", '월': """
월간 결제	3294
월간 구독	3294
""", '웨': """
웨비나 신청하기	3261
""", '웹': """
웹에서 계속 보기	3281
""", '위': """
위로	3221
위로 가기	3300
""", '유': """
유료 구독자 전용	3293
유료 기사입니다	3249
유료회원 전용	3293
유료회원 전용 기사	3293
유료회원 전용 기사입니다	3325
유튜브 구독	3215
유튜브 구독하기	3215
유튜브에서 보기	3311
""", '윤': """
윤리강령	3234
""", '음': """
음성 다운로드	3274
음성 재생하기	3249
음성으로 듣기	3212
음소거	3275
음소거 해제	3274
음소거를 해제하려면 탭하세요	3314
""", '응': """
응원하기	3197
응원해요 #	3247
""", '의': """
의견 남기기	3268
의견 보내기	3268
의견 쓰기	3218
""", '이': """
이 기사 공유하기	3320
이 기사 구매하기	3316
이 기사 어땠나요	3249
이 기사 어떠셨나요	3268
이 기사가 도움이 되었나요	3268
이 기사는 구독자 전용입니다	3325
이 기사는 유료 구독자 전용입니다	3325
이 기사는 유료회원 전용입니다	3325
이 기사는 잠겨 있습니다	3293
이 기사를 공유합니다	3249
이 기사를 추천합니다	3249
이 기사를 평가해 주세요	3310
이 기사와 함께 읽은 기사	3249
이 기자의 다른 기사	3235	3249
이 기자의 다른 기사 더보기	3300
이 동영상을 재생할 수 없습니다	3274
이 사이트는 쿠키를 사용합니다	3240
이 시각 많이 본 기사	3257
이 시각 많이 본 뉴스	3257
이 시각 주요뉴스	3219
이 시각 추천뉴스	3219
이 음성은 ai가 생성했습니다	3274
이 주제 팔로우	3305
이 콘텐츠는 유료회원 전용입니다	3325
이 콘텐츠를 표시할 수 없습니다	3278
이 페이지가 도움이 되었나요	3268
이런 기사는 어때요	3257
이름을 입력하세요	3317
이름을 입력해 주세요	3317
이메일	3212
이메일 주소 입력	3317
이메일 주소를 입력하세요	3295
이메일 주소를 입력해 주세요	3317
이메일 형식이 올바르지 않습니다	3295
이메일로 계속하기	3316
이메일로 공유	3307
이메일로 로그인	3316
이메일무단수집거부	3217
이메일을 입력하세요	3295
이메일을 입력해 주세요	3295
이메일을 입력해주세요	3317
이메일을 확인해 주세요	3295
이미 계정이 있으신가요	3293
이미 구독 중이신가요	3201
이미 구독 중입니다	3317
이미 등록된 이메일입니다	3317
이미 참여하셨습니다	3268
이미 투표하셨습니다	3268
이미 회원이신가요	3201
이미지 크게 보기	3221
이미지 크게보기	3300
이미지 확대	3221
이번 주 설문	3229
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3229
이번주 설문	3229
이슈	3219
이어서 읽기	3318
이용권 구매	3293
이용권 선택	3293
이용약관	3217
이용약관에 동의합니다	3295
이전	3221
이전 기사	3219
이전 기사 보기	3249
이전 사진	3300
이전 영상	3314
이전 이미지	3318
이전글	3300
이전기사	3219
""", '인': """
인기 급상승	3257
인기 기사	3219
인기기사	3219
인기뉴스	3219
인쇄	3212
인쇄하기	3212
인스타그램 팔로우	3249
인스타그램에서 보기	3311
인스타그램에서 이 게시물 보기	3311
""", '일': """
일시	3290
일시 후원	3289
일시 후원하기	3289
일시정지	3275
일시후원	3197
""", '자': """
자동 번역	3275
자동 재생	3275
자동재생	3275
자막 보기	3274
자막 켜기	3274
자바스크립트가 비활성화되어 있습니다	3278
자발적 유료 구독	3315
자세히	3222
자세히 보기	3222	3239
""", '작': """
작게	3308
""", '장': """
장바구니 담기	3319
장바구니에 담기	3319
""", '재': """
재생	3221	3244
재생 속도	3274
재생 시간	3275
재생 시간 #	3244
재생속도	3274
재생시간 #	3244
재생할 수 없는 동영상입니다	3274
""", '저': """
저자 소개	3302
저작권규약	3217
저장	3212
""", '전': """
전송	3297
전송되었습니다	3295
전체 기사	3318
전체 기사 보기	3300
전체 뉴스 보기	3300
전체 댓글	3218
전체 댓글 보기	3231
전체 동의	3279
전체 보기	3221
전체 사진 보기	3300
전체 화면	3275
전체메뉴	3221
전체보기	3221
전체화면	3275
전체화면 종료	3274
""", '접': """
접기	3221
접수되었습니다	3317
""", '정': """
정기	3290
정기 후원	3289
정기 후원하기	3197
정기구독	3201
정기후원	3197
정기후원 신청	3315
정기후원 신청하기	3315
정기후원하기	3289
정렬	3269
정상적으로 접수되었습니다	3317
정정·반론보도 신청	3301
정정보도 신청	3301
정정보도 요청	3301
""", '제': """
제보	3218
제보 바로가기	3301
제보하기	3218
제작 지원	3309
제작지원	3309
제출	96	3297
제휴 광고	3273
제휴 문의	3234
제휴 콘텐츠	3273
제휴문의	3234
""", '좋': """
좋아요	3212
좋아요 #	3247
좋은 기사 후원하기	3197
""", '주': """
주소 복사	3249
주소가 복사되었습니다	3249
주소복사	3212
주요 기사	3219
주요 뉴스	3219
주요 뉴스 더보기	3257
주요기사	3219
주요뉴스	3219
주제 팔로우	3305
""", '지': """
지금 구매하기	3273
지금 뜨는 기사	3257
지금 뜨는 뉴스	3257
지금 플레이	3270
지금 플레이하기	3270
지금 후원하기	3315
지나친 음주는 건강에 해롭습니다	3273
지나친 음주는 건강을 해칩니다	3273
지도 보기	3222
지면보기	3201
""", '직': """
직접 입력	3290
""", '차': """
차단	3283
""", '참': """
참가 신청하기	3261
참가신청하기	3261
참여하기	96
""", '창': """
창 닫기	3318
""", '찾': """
찾아오시는 길	3234
""", '채': """
채널 추가	3305
""", '책': """
책 구매하기	3273
""", '첫': """
첫 댓글을 남겨주세요	3310
첫 댓글을 작성해 보세요	3310
""", '청': """
청소년보호정책	3217
""", '총': """
총 #명 참여	3228
""", '최': """
최고의 혜택	3294
최신 기사	3219
최신 뉴스	3219
최신기사	3219
최신뉴스	3219
최신순	3269
최저가 보기	3319
""", '추': """
추천	3294
추천 기사	3219
추천 스폰서	3262
추천 영상	3257
추천기사	3219
추천뉴스	3219
추천순	3269
""", '축': """
축하해요 #	3247
""", '친': """
친구 추가하기	3249
""", '카': """
카카오 계정으로 로그인	3293
카카오 로그인	3293
카카오로 로그인	3293
카카오로 시작하기	3293
카카오스토리	3212
카카오톡	3212
카카오톡 공유	3212
카카오톡 공유하기	3307
카카오톡으로 공유	3249
카카오톡으로 공유하기	3249
카테고리	3219
""", '커': """
커피 한 잔 사주기	3289
커피 한 잔 후원하기	3289
""", '콘': """
콘텐츠 보기	3278
콘텐츠 불러오기	3278
콘텐츠 표시	3278
""", '쿠': """
쿠키 관리	3278
쿠키 기본 설정	3238
쿠키 설정	3217
쿠키 설정 관리	3278
쿠키 설정 변경	3238
쿠키 정책	3240
쿠키 허용	3240
쿠팡에서 구매	3273
쿠팡에서 구매하기	3273
쿠팡에서 보기	3273
쿠폰 받기	3319
""", '퀴': """
퀴즈 도전하기	3270
퀴즈 풀기	3249
퀴즈 풀러 가기	3270
""", '크': """
크게	3308
""", '클': """
클릭하면 소리가 켜집니다	3314
""", '키': """
키워드	3219
""", '태': """
태그	3219
""", '텔': """
텔레그램에서 소식 받기	3249
""", '투': """
투표	97
투표 결과	3269
투표 결과 보기	96
투표 참여하기	3268
투표가 완료되었습니다	3268
투표에 참여해 주셔서 감사합니다	3268
투표하기	96	3249
투표해 주셔서 감사합니다	96	3268
""", '트': """
트위터	3212
트위터 공유	3212
트위터로 공유	3307
트위터에서 보기	3311
""", '특': """
특집 더보기	3300
특집 보기	3300
""", '티': """
티켓 예매	3273
티켓 예매하기	3273
""", '틱': """
틱톡에서 보기	3311
""", '파': """
파워링크	3262
""", '팔': """
팔로우 중	3305
팔로우 취소	3305
""", '팟': """
팟빵에서 듣기	3311
""", '페': """
페이스북	3212
페이스북 공유	3212
페이스북에서 보기	3311
페이스북으로 공유	3249
페이스북으로 로그인	3293
페이지 새로고침	3284
페이지를 새로고침하세요	3284
페이팔로 결제	3316
""", '편': """
편집 원칙	3301
편집규약	3234
""", '펼': """
펼치기	3221
""", '포': """
포럼 참가 신청하기	3261
포토	3219
포토 갤러리	3300
""", '폰': """
폰트 크기	3212
""", '푸': """
푸시 알림 받기	3282
""", '프': """
프리미엄	3201
프린트	3212
""", '피': """
피드백 보내기	3268
""", '필': """
필수	3297
필수 입력	3295
필수 입력 항목	3295
필수 입력 항목입니다	3295
필수 항목	3297
필수 항목입니다	3295
필자 소개	3301
""", '한': """
한번만	3290
""", '할': """
할인 코드	3319
""", '함': """
함께 보면 좋은 기사	3219
함께 볼 기사	3257
함께 읽으면 좋은	3219
함께 읽은 기사	3257
""", '핫': """
핫뉴스	3219
핫이슈	3219
핫클릭	3257
""", '항': """
항상 허용	3279
""", '해': """
해제 방법	3288
해제했습니다	3288
""", '행': """
행사 신청하기	3261
""", '허': """
허용	3239	3283
""", '헤': """
헤드라인	3219
""", '현': """
현재 시간	3275
""", '협': """
협찬	3216
""", '홈': """
홈	3221
홈으로	3300
홈으로 가기	3300
""", '화': """
화나요	3247
화나요 #	3247
화제의 뉴스	3219
화질	3275
""", '확': """
확인	3222
""", '환': """
환경설정 관리	3313
""", '회': """
회사 소개	3234
회사소개	3217	3234
회원 전용	3204
회원 전용 기사	3293
회원가입	3201
회원가입하고 계속 읽기	3316
회원이 아니신가요	3293
""", '후': """
후속강추 #	3247
후속기사 원해요	3247
후속기사 원해요 #	3247
후원	3197
후원 바로가기	3289
후원 신청	3289
후원 안내	3197
후원 페이지 바로가기	3289
후원 페이지로 이동	3289
후원 하기	3197
후원자 되기	3289
후원하기	3197
후원해 주셔서 감사합니다	3315
후원회원 가입	3197
후원회원 되기	3289
""", '훈': """
훈훈해요	3247
훈훈해요 #	3247
""", '흥': """
흥미진진 #	3247
""", '힘': """
힘내요 #	3247
"""}

START = {'a': """
aboneliğiniz	5028 K başariyla
abonē	3429 K par	3429 K no	3429 K un	3431 K
acasă	103 K >	103 K '	103 K "
accès	2160 K illimité
această	57 K investigație	4224 K traducere	4292 K știre a fost
además	1650 K:	1705 K, en
adresă	4199 K de e-mail invalidă	4199 K de email invalidă
adó	2599 K #%
adód	2599 K #%
adója	2599 K #%
ai가	3241 K 자동 번역한	3241 K 번역한	3241 K 핵심	3241 K 요약한	3243 K 읽어
ai에게	3241 K 물어	3241 K 질문	3241 K 물어보기
ajánld	2599 K fel adód
ajánlja	2599 K fel adója	2599 K fel adód
ajánljuk	2624 K:
ajánlott	2626 K videó:	2626 K cikk:	2626 K cikkünk:
aktivér	752 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4855 K dig till vårt	4873 K
annoncørbetalt	816 K indhold fra
annonsørinnhold	3815 K fra
anúncio	4154 K em # s	4154 K em # segundos
aportá	1591 K desde
apoyá	86 K
après	2323 K déduction fiscale :
apóyanos	1591 K desde
apúntate	1681 K al curso	1681 K a nuestro	1686 K a nuestro seminario	1686 K a nuestro evento
aquí	1717 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3861 K wyraża poglądy	3861 K wyraża opinie	3861 K jest opinią	3875 K ukazał się	3875 K pochodzi z	3881 K przetłumaczony	3881 K został przetłumaczony	3881 K czyta	3881 K wygenerowany	3921 K został	3921 K przetłumaczono	3959 K ukazał się	3959 K pierwotnie ukazał	3959 K pochodzi z	3960 K	3970 K powstał we współpracy z
artykuły	3871 K autora
artículo	1744 K publicado originalmente	1776 K publicado en colaboración
artículos	1609 K gratuitos
ascultă	3 K	4210 K:	4235 K podcastul	4235 K acest articol	4301 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3362 K
autorė	3366 K:
autoři	569 K jsou
außerdem	989 K lesenswert:	989 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1694 K la app
beiträge	32 K	1025 K von
benefício	4077 K do assinante:
berätta	64 K i	64 K gärna
beställ	4873 K
bestätigen	855 K sie ihre
bestätigungsmail	855 K
besøg	737 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1617 K diario	1617 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5332 K viết dành riêng cho	5332 K viết dành cho thuê bao	5344 K này có nội dung do	5344 K này có nội dung từ	5344 K viết này có nội dung	5344 K viết này chứa nội dung	5349 K liên quan:	5361 K viết thể hiện quan điểm	5361 K viết thể hiện quan điểm cá nhân	5361 K viết thể hiện văn phong	5361 K viết là quan điểm	5361 K viết phản ánh quan điểm	5361 K viết không phản ánh quan điểm	5366 K viết có hữu ích	5366 K viết này có hữu ích	5366 K viết này có giúp	5370 K viết được dịch tự động	5370 K được dịch tự động	5370 K viết được tóm tắt	5370 K viết có sử dụng ai	5370 K viết này được dịch tự động	5420 K viết được bảo vệ	5421 K viết được thực hiện	5421 K viết được viết	5421 K viết này được	5428 K viết tiếp tục
báo	5366 K lỗi bài viết
bình	7 K luận	32 K luận	5369 K chọn:
bústia	46 K de denúncies de la redacció
bülten	5028 K aboneliğiniz
bültenimize	5028 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2624 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5332 K đã là thuê bao	5366 K thấy bài viết	5366 K phát hiện lỗi	5366 K phát hiện sai
bản	5366 K tóm tắt này có hữu ích	5366 K tóm tắt này do	5366 K tóm tắt này được tạo	5421 K dịch được
bấm	5372 K để nghe
bật	5338 K thông báo
""", 'c': """
caractères	2267 K restants
caràcters	471 K restants
chceš	593 K u nás pracovat	4634 K u nás pracovať
chefredaktör	4871 K och ansvarig utgivare:	4871 K:
chơi	5395 K ngay:
chưa	37 K có bình luận
citeşte	4210 K şi	4210 K şi:
citește	4210 K și	4210 K și:	4210 K:	4210 K mai mult	4210 K aici	4210 K mai departe:
citiți	4210 K și
ciąg	3885 K dalszy
colaborá	1591 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	4008 K exclusivo para	4070 K gerado	4076 K promovido por	4076 K recomendado por	4080 K oferecido por	4108 K incorporado d	4108 K externo d	4108 K incorporado do	4108 K incorporado da	4108 K externo do
conținut	4224 K generat	4233 K oferit de	4263 K încorporat de	4263 K extern de
coût	2323 K réel après	2323 K après déduction :	2323 K après déduction fiscale :
crédit	2261 K photo	2261 K photos
crédits	2261 K photo	2261 K photos
créer	2187 K une alerte pour "	2187 K une alerte sur "	2187 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuéntenos	1804 K qué opina de nuestro
cuộc	57 K điều tra này
cài	5375 K đặt ứng dụng	5375 K ứng dụng	5375 K app
còn	5393 K lại # ký tự
có	77 K thắc mắc	5349 K thể bạn quan tâm:	5416 K lỗi xảy ra
cấm	5420 K sao chép dưới mọi hình thức	5420 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4217 K ai informații	4228 K ai observat o
dalinkitės	3362 K
další	556 K články autora
darovať	4628 K
dernières	2205 K actualités
descarcă	15 K	4250 K aplicația
descargá	15 K	1694 K la app
descărcați	15 K
dezactivează	4275 K adblock	4275 K ad
dežurni	46 K telefon redakcije
direcționează	4192 K #% din
disponível	4017 K no google play	4085 K na app store	4085 K no google play	4085 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1591 K desde
doporučené	554 K video:
doporučte	586 K
doporučujeme	554 K článek:
dorești	4269 K să primești notificări
doriți	4269 K să primiți notificări
dosszié	2708 K: így	2708 K: itt	2708 K: ezért	2708 K: miért	2708 K: hogyan	2708 K: mit	2708 K: ki	2708 K: mi	2708 K: ez	2708 K: ezt	2708 K: hallgassa	2708 K: nézze	2708 K: minden
dostupná	4622 K na google	4622 K na app store
dostupné	4622 K na google	4622 K na app store
dostępna	3888 K w
dostępne	3888 K w
dostępny	3888 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3899 K do	3912 K do dyskusji
držte	33 K se
duración	1763 K del vídeo	1763 K del episodio
duração	4154 K do vídeo
durée	2320 K de la vidéo	2320 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3945 K naszym czytelnikom	3945 K naszym czytelniczkom
dành	5332 K riêng cho thuê bao	5332 K riêng cho người đăng ký	5332 K cho thuê bao
découvrez	2207 K aussi	2237 K la boutique	2237 K notre boutique	2237 K nos jeux	2237 K notre hors-série	2247 K notre application	2247 K notre appli
décryptage	2207 K :
déductible	2148 K des impôts	2148 K à #
déjà	2158 K abonné	2158 K inscrit	2158 K client
désabonnement	2169 K à tout moment
désinscription	2169 K à tout moment
díganos	1804 K qué opina de nuestro	1804 K qué opina de nuestra	1804 K qué le parece nuestro	1804 K qué le parece nuestra
díky	635 K našim čtenářům	635 K našim předplatitelům
dùng	5382 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2678 K kedvezmény:	2678 K előny:	2678 K ajánlat:
előfizetőinknek	2700 K köszönhetően
előfizetőként	94 K	2656 K
encuéntranos	14 K
envía	5 K	1655 K tus cartas	1655 K tu carta
envíanos	1667 K
envíe	1655 K sus cartas	1655 K su carta
erhältlich	944 K im app store
ermöglicht	991 K von
erről	2624 K bővebben
escríbenos	1653 K
estagiária	4052 K sob supervisão	4052 K sob a supervisão	4052 *K sob supervisão	4063 K sob supervisão	4063 * K sob supervisão
estagiário	4052 K sob supervisão	4052 K sob a supervisão	4052 *K sob supervisão	4063 K sob supervisão
estàs	487 K utilitzant un bloquejador
""", 'f': """
faça	4036 K o quiz	4073 K as palavras cruzadas	4083 K o quiz	4083 K o teste	4083 K o nosso
felelős	2653 K szerkesztő:	2653 K kiadó:
fiți	36 K primul
folosești	4273 K un ad blocker	4273 K un adblock	4273 K un adblocker
folosiți	4273 K un ad blocker	4273 K un adblock	4273 K un adblocker
foretrækker	753 K du
fortsätt	4875 K läsa
fortæl	64 K mig
fotogalería	1740 K:
fotogaléria	4600 K:
fotografía	1649 K # de #	1706 K:
fotoğraf	5129 K # / #	5129 K #/#
frågor	77 K	78 K om artikeln
få	728 K fuld adgang til	752 K adgang	752 K fri	752 K fuld	752 K besked	752 K ugens	752 K dagens	752 K de	752 K nyheder	752 K en notifikation	752 K breaking	752 K seneste nyt	763 K	786 K de vigtigste nyheder	786 K vigtige nyheder	786 K de største nyheder	786 K besked om	786 K besked, når	786 K nyhederne	786 K breaking	3724 K full tilgang til	3751 K tilgang	3751 K fri	3751 K full	3751 K beskjed	3751 K varsel	3751 K ukas	3751 K dagens	3751 K de	3751 K nyheter	3751 K siste	3763 K	3765 K varsel	3765 K varsler	3765 K push	4846 K full tillgång till	4873 K tillgång	4873 K fri	4873 K full	4873 K besked	4873 K en notis	4873 K veckans	4873 K dagens	4873 K de	4873 K nyheter	4873 K senaste	4884 K
férjen	2656 K hozzá
följ	14 K	4850 K	4873 K
følg	14 K	14 K oss	732 K	752 K	3728 K	3751 K
füge	14 K uns	997 K
fügen	14 K sie uns	997 K sie
für	858 K android und ios	932 K diesen artikel	932 K diesen	986 K nur
fă	4231 K testul zilei
fără	4280 K patroni	4280 K acționari	4280 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2653 K:
""", 'g': """
galería	1649 K: # de #	1649 K # de #
gazeteciliğimizi	5078 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	5028 K bir e-posta adresi girin	5028 K bir e-posta adresi giriniz	5028 K bir e-posta giriniz
ghé	5369 K cửa hàng trực tuyến
giữ	5420 K bản quyền nội dung
glöm	4873 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5366 K ý cho bài viết
gör	4855 K quizet	4855 K vårt quiz	4873 K vårt
görmemiz	5087 K gereken
görsel	5135 K yapay
günün	5082 K bulmacasini	5082 K sudokusunu	5082 K bulmacasi	5082 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2657 K lát
hintergründe	989 K dazu:
hjälp	4855 K oss bli bättre	4855 K oss att bli bättre
hjælp	737 K os med at blive bedre
hlavné	4613 K body
hlavní	571 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5369 K trả lời khảo sát	5380 K ủng hộ
hämta	15 K	4859 K
häng	4873 K med
här	4901 K finns ett inbäddat innehåll från	4901 K finns inbäddat innehåll från	4901 K visas ett inbäddat innehåll från	4901 K visas inbäddat innehåll från	4901 K är ett inbäddat innehåll från	4901 K är inbäddat innehåll från
hääleta	1841 K
håll	33 K	33 K dig
hình	5417 K #/#
hör	936 K dir	997 K	4873 K
hören	936 K sie	997 K sie
hörzeit	1013 K
hør	3 K artiklen	3 K artikkelen	3 K saken	719 K også	719 K også:	737 K mere på	752 K	3715 K også	3715 K også:	3751 K
""", 'i': """
iesūti	3417 K savu	3417 K
indlæg	32 K
indlæs	779 K altid indhold fra	779 K indhold fra
inlägg	32 K
innehåll	4940 K från annonsören
innehållet	4940 K är betalt av
inscríbase	1803 K en nuestro próximo	1803 K en nuestra próxima
inscríbete	1681 K al curso	1681 K a nuestro	1681 K en nuestro	1681 K en el curso
introduceți	4199 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3362 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3972 K nie chcesz otrzymywać naszego	3972 K nie chcesz otrzymywać tego	3972 K nie chcesz już otrzymywać naszego	3972 K nie chcesz już otrzymywać tego
joacă	4231 K sudoku	4256 K acum:
já	64 K fez	4008 K é assinante
játssz	2675 K most:
jäikö	2035 K juttu kesken
jälgi	1841 K
jäsenetu	2083 K:
""", 'k': """
kapcsolódó	2624 K	2624 K:	2626 K videó:	2626 K cikk:	2626 K cikkünk:
każdego	3836 K ranka
kezdőlap	103 K >
không	5420 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5369 K tra kiến thức của bạn
kjøp	3733 K billetter	3733 K billett	3751 K
klausykitės	3347 K
klikněte	552 K zde
ključne	4513 K točke	4513 K tačke
klõpsates	1841 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3431 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	752 K
kopírovat	586 K
kopírovať	4628 K
kopē	3431 K
korzyść	3927 K dla prenumeratorów:
korábbi	2626 K cikkünk:
kvíz	552 K:	614 K:	614 K dne:	614 K týdne:	2642 K	2674 K:	4600 K:	4651 K dňa:	4651 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2076 K on
käännös	2076 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2656 K
kérjen	2656 K
kérjük	33 K
kênh	5338 K youtube của báo
köp	4855 K biljetter	4855 K biljett	4873 K
kövess	14 K
kövesse	2656 K
kövessen	14 K
køb	737 K billetter	737 K billet	752 K
küfür	32 K içeren
küldd	5 K el	2635 K el nekünk
küldje	2635 K el nekünk	2656 K	2656 K tovább
ký	5393 K tự còn lại
kļūsti	3431 K
kết	5355 K nối với chúng tôi
""", 'l': """
laimē	3431 K
laimėkite	3362 K
lasītāju	3439 K aptauja:
legyél	2656 K
lejupielādē	3431 K
leé	1705 K también	1705 K más	1705 K:
lisää	2040 K kirjoittajalta	2040 K toimittajalta	2061 K meidät	2112 K aiheesta:
lugejaküsitlus	1849 K:
lásd	2624 K még
lásson	2656 K több
lát	2635 K valami
láttál	2635 K valami
lägg	4873 K till
lähetimme	2007 K vahvistusviestin	2007 K sinulle vahvistusviestin	2007 K sinulle sähköpostia
lähetä	2038 K juttuvinkki	2038 K uutisvinkki	2038 K vinkki	2044 K mielipidekirjoituksesi	2044 K mielipidekirjoitus	2061 K
lämna	4849 K dina tips	4849 K ditt tips
läs	4805 K hela artikeln	4838 K mer om	4839 K också	4839 K också:	4839 K även	4839 K mer	4839 K mer:	4839 K:	4839 K här	4839 K även:	4846 K vidare med	4846 K mer på	4859 K e-tidningen	4859 K tidningen	4873 K	4875 K vidare
läsarerbjudande	4896 K:
läsaromröstning	4893 K:
läsarresa	4896 K:
lås	4805 K upp artikeln	4805 K upp den här artikeln
læs	718 K mere om	719 K også	719 K også:	719 K mere	719 K mere:	719 K:	719 K her	719 K hele	728 K videre med	742 K e-avisen	742 K avisen	752 K	754 K videre	802 K alt om emnet:	802 K alt om:
læserafstemning	772 K:
læserrejse	776 K:
læsertilbud	701 K:	776 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	572 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2061 K meidät
löysitkö	9 K
lütfen	33 K	5028 K e-postanizi onaylayin	5028 K e-posta adresinizi onaylayin	5028 K geçerli bir e-posta	5119 K sitemiz için devre dişi	5119 K reklam engelleyici	5119 K devre dişi birak	5120 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3885 K wideo	3970 K powstał we współpracy z	3970 K we współpracy z	3970 K sponsorowany przez
medlemsförmån	4896 K:
meillä	2102 K ei ole omistajaa	2102 K ei ole omistajia	2102 K ei ole osakkeenomistajia	2102 K ei ole maksumuuria
mesterséges	2664 K intelligencia írta
mirá	1689 K el video	1705 K también	1705 K:
mitä	10 K pidit	38 K mieltä	2062 K mieltä sinä
mišljenja	4510 K autora	4510 K iznesena	4510 K izneta
mišljenje	4510 K autora
możliwość	7 K komentowania
mulțumim	4199 K pentru abonare
mándanos	1667 K
más	1646 K noticias de	1646 K noticias sobre	1646 K sobre	1646 K en	1646 K de	1648 K temas:	1648 K sobre:	1650 K información	1650 K información:	1653 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	556 K tip?	556 K tip na článek	556 K tip na téma	556 K tip pro	638 K přečteno už # ze #	638 K přečteno už # z #	638 K přečteno již # ze #	638 K přečteno již # z #	638 K přečteno # ze #	638 K přečteno # z #	4670 K prečítané už # zo #	4670 K prečítané už # z #	4670 K prečítané # zo #	4670 K prečítané # z #
märkasid	49 K	1826 K midagi	1832 K viga	1832 K artiklis viga
még	37 K nincs	2709 K több a témáról:
més	440 K informació:	467 K notícies de	467 K notícies sobre
möchten	1067 K sie diesen newsletter nicht mehr
möchtest	1067 K du diesen newsletter nicht mehr
mød	737 K os
mūs	3431 K vari
mời	5349 K xem	5349 K bạn đọc	5349 K độc giả	5355 K bạn tham gia	5355 K độc giả theo dõi	5355 K bạn đọc theo dõi	5372 K quý vị theo dõi	5372 K quý độc giả	5372 K bạn xem video	5372 K nghe
""", 'n': """
nabídka	618 K pro čtenáře:
nahlásit	596 K chybu
nahlásiť	4637 K chybu
nahláste	4637 K chybu
najważniejsze	3881 K informacje
naloži	4729 K	4762 K vedno vsebino	4762 K vsebino z	4762 K vsebino s	4762 K vsebino iz	4762 K vsebino od
naložite	15 K	4729 K
naročite	4736 K se na
naujienų	46 K telefonas
načítat	621 K vždy obsah	621 K obsah z	621 K obsah ze	621 K obsah od
načítať	4657 K vždy obsah	4657 K obsah z	4657 K obsah zo	4657 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	635 K majitele	635 K vlastníka	635 K akcionáře	635 K žádného	635 K paywall	635 K reklamy	4667 K majiteľa	4667 K vlastníka	4667 K akcionárov	4667 K žiadneho	4667 K paywall	4667 K reklamy
nemáte	594 K čas číst	4635 K čas čítať
nepatríme	4667 K žiadnemu
nepatříme	635 K žádnému
než	603 K vložíte komentář	603 K začnete diskutovat	603 K napíšete příspěvek
nguồn	5359 K:	5359 K :
nhận	5338 K thông báo
nové	574 K číslo	574 K vydání	4616 K číslo	4616 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4111 K é possível mostrar este conteúdo	4111 K foi possível mostrar este conteúdo
näe	2061 K enemmän
nägid	1842 K viga
näita	1841 K
näitkö	2062 K virheen
näytä	2061 K sisältö	2086 K sisältö palvelusta	2086 K aina sisältö
nå	4873 K vår
nézd	2624 K meg	2656 K meg
nézze	2624 K meg	2656 K meg
nāc	3422 K strādāt
nội	5332 K dung dành cho thuê bao	5332 K dung dành riêng cho thuê bao	5332 K dung dành riêng cho thành viên	5370 K dung được dịch tự động	5370 K dung do ai tạo	5400 K dung này không	5401 K dung này từ	5401 K dung nhúng từ	5420 K dung được bảo vệ	5421 K dung được tạo	5421 K dung này được tạo
""", 'o': """
obrázek	611 K # z #
oceń	10 K	3882 K ten	3882 K artykuł	3882 K tekst
ocurrió	1737 K un error
oddělení	105 K předplatného: #
odporučte	4628 K
odporúčame	4600 K:
odsłuchaj	3893 K	3893 K ten
ofereça	5 K
oglądaj	3868 K:
ohodnoťte	572 K	4614 K
olvasói	2678 K ajánlat:
olvasóink	2700 K támogatásának köszönhetően
olvasóinknak	2700 K köszönhetően
opracował	3872 K:
opracowała	3872 K:
opýtajte	4613 K sa
opširnije	4497 K:	4497 K na
otrzymałaś	3972 K tę wiadomość, ponieważ
otrzymałeś	3972 K tę wiadomość, ponieważ
otwórz	3854 K post
otázka	614 K dne:	4651 K dňa:
otázky	77 K
ouça	3 K	4046 K:	4081 K o podcast	4147 K no
oversættelsen	769 K er
oír	3 K
""", 'p': """
pamanīji	3423 K kļūdu
pamanījāt	49 K	3423 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3348 K įdomų	3354 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5359 K viên:
piditkö	10 K	74 K	87 K	2062 K
pidätkö	87 K	2062 K
piše	4525 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	591 K
podrži	86 K
podržite	86 K	4528 K
podés	14 K seguir	1668 K enviarnos
podívejte	552 K se:	552 K se na video	554 K se na video:
poglądy	3861 K wyrażone w
pokaż	3854 K post
poleć	3893 K
poslať	4628 K
poslechněte	3 K si	552 K si	552 K si:
poslušajte	3 K	4497 K:	4707 K:
posłuchaj	3 K	3868 K:	3868 K też:
povoliť	4657 K vždy obsah	4657 K obsah z	4657 K obsah zo	4657 K obsah od
poznáte	71 K niekoho
pozostała	3885 K część
pošaljite	46 K vijest
pošlete	586 K
pošlite	5 K	4628 K
poți	4217 K contacta autorul	4217 K contacta autoarea
praneškite	3348 K redakcijai
predplaťte	4632 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4896 K:
prečítajte	4600 K si tiež	4600 K si aj	4600 K si	4600 K si:
prečítali	4670 K ste už # zo #	4670 K ste už # z #	4670 K ste # zo #	4670 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3362 K
prikaži	4556 K uvijek sadržaj	4556 K uvek sadržaj	4556 K sadržaj s	4556 K sadržaj sa	4556 K sadržaj iz	4556 K sadržaj od	4762 K vedno vsebino	4762 K vsebino z	4762 K vsebino s	4762 K vsebino iz	4762 K vsebino od
pronašli	49 K ste
protégé	2317 K par recaptcha	2317 K par google recaptcha
pročitaj	4497 K još	4497 K i
pročitajte	4497 K još	4497 K i	4497 K više	4497 K:	4497 K više o ovoj temi
pročitali	4568 K ste # od #	4568 K ste već # od #
první	526 K měsíc za	526 K měsíc zdarma	526 K týden za	526 K týden zdarma	526 K tři měsíce za	526 K # měsíce za
prvních	526 K # dní za	526 K # dní zdarma
prvý	4627 K mesiac len za	4627 K mesiac za	4627 K mesiac už za	4627 K mesiac zadarmo
przeczytałaś	3948 K już # z #	3948 K # z #
przeczytałeś	3948 K już # z #	3948 K # z #
prześlij	3893 K dalej
präsentiert	991 K von
próbálja	2671 K ki tudását
prüfen	997 K sie
publicité	2320 K dans # s	2320 K dans # sec	2320 K dans # secondes
pàgina	499 K # de #
página	1738 K # de #	1738 K #/#	4129 K # de #	4129 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4614 K sa
páčilo	74 K sa
päeva	1849 K küsimus:
päivitä	2061 K
päivän	2079 K kysymys:
pääset	2061 K lukemaan
päätoimittaja	2059 K:
pódcast	1740 K:
păstrați	33 K
pērc	3422 K biļetes	3431 K
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
querés	1668 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	594 K posloucháte
radšej	4635 K počúvate
radši	594 K posloucháte
rašykite	3348 K autorei	3348 K autoriui
recibí	1667 K las noticias
recomandări	4210 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4192 K #% din
redirecționează	4192 K #%	4192 K #% din
regisztrálj	2655 K ingyenesen
regisztráljon	2642 K	2655 K ingyenesen
regístrate	1606 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	768 K er
resztę	3885 K tekstu
rezervē	3431 K
rezolvă	4231 K rebusul	4231 K integrama	4231 K sudoku
rešite	4497 K kviz
riješite	4497 K kviz
rozwiąż	3868 K quiz
rozwiń	3854 K post	3854 K wpis
rätsel	980 K mit	1017 K des tages:
rätseln	980 K sie mit
réservez	2237 K vos places pour la soirée de la rédaction
réservé	2158 K aux abonnés
réservée	2158 K aux abonnés
réservés	2158 K aux abonnés
résumer	2224 K cet article	2224 K l'article
résumé	2224 K généré	2224 K rédigé	2224 K réalisé	2224 K produit	2224 K par
rösta	4873 K	4889 K:	4889 K här:	4889 K i vår omröstning:
rādīt	3431 K
""", 's': """
sadržaj	4586 K je nastao u suradnji s
saglabā	3431 K
saistīts	3406 K:
saņem	3431 K
sažetak	4513 K	4513 K članka	4513 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	863 K:	863 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1667 K el canal	1705 K leyendo:
serviço	105 K ao assinante: #
sesizări	4217 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	571 K	571 K článku	612 K vytvořila	612 K bylo
sisällön	2126 K tarjoaa
siųskite	3348 K savo	3362 K
sjefredaktør	3748 K:	3748 K og ansvarlig redaktør:
skaitytojų	3370 K apklausa:
skopírovať	4628 K
skrót	3881 K artykułu
skúsili	64 K ste
slå	3770 K på javascript
související	552 K:	554 K video:	554 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4690 K spoločnosťou
sponzorováno	663 K společností
sporočite	4741 K napako
sprawdź	3868 K:	3868 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4613 K sa
stališča	4719 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	609 K si aplikaci
stöd	86 K	4846 K
stötta	86 K	4846 K
støt	86 K	728 K
støtt	86 K	3724 K
suscríbase	1604 K y lea
suscríbete	1597 K a	1604 K y lee	1604 K para leer	1604 K y sigue leyendo	1604 K y accede	1604 K y disfruta	1681 K y llévate	1681 K y recibe
susidūrėte	3348 K su
susiję	3336 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2224 K générée
syötä	2007 K kelvollinen sähköpostiosoite	2061 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2662 K:
szívesen	2657 K meghallgatjuk
szöveg	2662 K:
sähköpostiosoite	2007 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1672 K
síganos	14 K
sígueme	1672 K
síguenos	14 K	1628 K en nuestras redes
só	4008 K para assinantes
sólo	1606 K para suscriptores
søg	752 K nu
súhrn	29 K vytvorila	4613 K
súmate	14 K	61 K a las #	1591 K desde
súvisiace	4600 K:
súvisiaci	4600 K článok
sūti	3417 K savu	3431 K
số	5393 K ký tự còn lại
""", 't': """
también	1631 K en facebook	1650 K puedes leer	1650 K puedes leer:	1650 K te puede interesar:
també	440 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2066 K on
tekstissä	2026 K esitetyt
tekstą	51 K galima
tenés	1662 ¿K información
textgröße	863 K:	863 K a
thấy	49 K lỗi
thử	5369 K sức với
tiedätkö	2038 K aiheesta	2038 K asiasta	2038 K lisää
tiivistelmä	29 K on	2075 K on
tiivistelmän	2075 K on
tilføj	752 K
tillåt	4901 K alltid innehåll från	4901 K innehåll från
tiếp	5428 K tục đọc sau
todavía	37 K no hay comentarios
további	2624 K részletek	2709 K cikkek a témában:
traducció	450 K feta
transparentní	564 K účet:
trên	5338 K google news
trình	5400 K duyệt của bạn không	5400 K duyệt không
trả	5369 K lời câu đố
trải	5382 K nghiệm
turpinājums	3433 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	2038 K
tác	5359 K giả:	5359 K giả là
támogasd	86 K	2647 K a	2647 K az
támogass	2599 K adód
támogassa	86 K	2599 K adója	2647 K a	2647 K az
támogasson	2599 K adója
täglichen	855 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	2026 K on mielipidekirjoitus	2026 K on mielipideteksti	2026 K on kolumni	2026 K on kommentti	2075 K tiivistelmä on	2076 K juttu on	2076 K artikkeli on	2076 K teksti on	2086 K on upotettu sisältö
tämän	57 K jutun
tässä	2086 K on upotettua sisältöä
télécharger	15 K	2174 K l'application
téléchargez	15 K
tóm	5366 K tắt này được tạo	5366 K tắt này do	5366 K tắt này có hữu ích	5421 K tắt được
töltsd	15 K le	2671 K ki kvízünket
töltse	15 K le	2656 K le	2656 K ki	2671 K ki kvízünket
történeteiket	2635 K
tüm	32 K yorumlar
tęsinys	3364 K
tłumaczenie	3881 K	3921 K zostało
tải	15 K	15 K ứng dụng	5338 K ứng dụng	5338 K app	5375 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4533 K na grešku
uključi	4521 K
uključite	104 K se u raspravu	4521 K
uložit	586 K
uložiť	4628 K
uložte	586 K si	4628 K si
unbeschränkter	960 K zugang
unterstütze	86 K	834 K
unterstützen	86 K sie	834 K sie	834 K sie die
uočili	9 K ste
upozorniť	4637 K na chybu
upozorněte	596 K na chybu
url이	3248 K 복사되었습니다	3248 K 복사됐습니다
urmărește	14 K	4210 K și:	4235 K video	4301 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4556 K uvijek sadržaj	4556 K uvek sadržaj	4556 K sadržaj s	4556 K sadržaj sa	4556 K sadržaj iz	4556 K sadržaj od
uživo	4573 K: kako	4573 K: ovako	4573 K: zašto	4573 K: što	4573 K: šta	4573 K: tko	4573 K: ko	4573 K: gdje	4573 K: gde	4573 K: ovo	4573 K: pogledajte	4573 K: poslušajte	4573 K: sve	4573 K: noć	4573 K: ljudi	4573 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2642 K részt
verfügbar	944 K im app store
već	4549 K za #	4549 K od #
več	4707 K:	4707 K v videu	4733 K o tem	4733 K novic	4733 K preberite	4780 K o:	4780 K o temi:
videó	2708 K: így	2708 K: itt	2708 K: ezért	2708 K: miért	2708 K: hogyan	2708 K: mit	2708 K: ki	2708 K: mi	2708 K: ez	2708 K: ezt	2708 K: hallgassa	2708 K: nézze	2708 K: minden
vidéo	2207 K :
viktorīna	3439 K:
visą	3362 K interviu
više	4497 K o:	4574 K o:	4574 K o temi:
você	4046 K pode gostar:	4172 K está recebendo este e-mail porque	4172 K está recebendo este email porque	4172 K recebeu este e-mail porque	4172 K recebeu este email porque
vprašaj	4722 K
vprašajte	4722 K
vprašanje	4757 K dneva:
vypočujte	3 K si	4600 K si:
vyskúšali	64 K ste
vytiskněte	586 K
vytlačiť	4628 K
vytlačte	4628 K
vyzkoušejte	526 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2656 K
válaszoljon	2656 K
vásárolja	2612 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	752 K med
véleménycikkeit	2635 K
více	552 K zde	552 K k tématu:	646 K o téma:	646 K o:	646 K k tématu téma:	646 K k tématu:
vídeo	1740 K:
võida	1841 K
võta	1826 K ühendust	1841 K
výhoda	618 K pro předplatitele:	4654 K pre predplatiteľov:
výhody	618 K pro předplatitele:	4654 K pre predplatiteľov:
vă	33 K rugăm să	4275 K rugăm să îl dezactivați	4275 K rugăm să-l dezactivați	4275 K rugăm să dezactivați adblock
vďaka	4667 K našim čitateľom	4667 K našim predplatiteľom
věnujte	586 K
vše	646 K o téma:	646 K o:	646 K k tématu téma:	646 K k tématu:
všechno	646 K o tématu téma:	646 K o tématu:
všechny	32 K komentáře	556 K články autora	646 K články k tématu téma:	646 K články k tématu:
všetko	4677 K o téme:	4677 K o:	4677 K k téme téme:	4677 K k téme:
všetky	4677 K články k téme téme:	4677 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	621 K povolit obsah	621 K zobrazovat obsah	621 K načítat obsah	621 K zobrazit obsah	4657 K povoliť obsah	4657 K zobrazovať obsah	4657 K načítať obsah	4657 K zobraziť obsah
""", 'w': """
webshopunkból	2678 K:
weiterführende	891 K artikel:
weź	3912 K udział w dyskusji	3985 K udział w naszej debacie	3985 K udział w naszym spotkaniu
więcej	3867 K o	3867 K na temat	3867 K z	3868 K na ten temat:	3871 K artykułów autora	3955 K o:	3955 K na temat:
wofür	1074 K wird mein geld verwendet
wykorzystałaś	3948 K już # z #	3948 K # z #
wykorzystałeś	3948 K już # z #	3948 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3940 K go, aby	3940 K go, żeby	3940 K ją, aby	3940 K blokadę	3940 K blokowanie
wyślij	5 K
wyświetlaj	3931 K treści z	3931 K treści ze	3931 K treści od
wöchentlichen	855 K newsletter
""", 'y': """
yanlişlik	5067 K mi
""", 'z': """
zahvaljujoč	4771 K našim bralcem
zahvaljujući	4565 K našim čitateljima	4565 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3854 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3931 K na treści
zgłoś	3904 K uwagę	3904 K błąd	3904 K literówkę	3904 K uwagi	3904 K nieścisłość
ziņo	3417 K redakcijai
zkopírovat	586 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4657 K vždy obsah	4657 K obsah z	4657 K obsah zo	4657 K obsah od
zobrazovať	4657 K vždy obsah	4657 K obsah z	4657 K obsah zo	4657 K obsah od
zostań	3901 K reporterem	3901 K reporterką	3901 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	905 K dpa	1330 K #	1330 K
""", 'à': """
à	2207 K lire aussi	2207 K lire également	2207 K lire :	2207 K lire sur	2207 K voir aussi	2207 K écouter	2207 K relire	2207 K découvrir	2207 K lire sur le même sujet	2207 K consulter :	2207 K voir également	2210 K propos de l'auteur :	2210 K propos de l'autrice :	2211 K propos de l'auteur	2211 K propos de l'autrice	2237 K retrouver dans le numéro
àudio	450 K generat
""", 'á': """
áudio	4070 K gerado
""", 'ä': """
är	4849 K du
äänestä	2061 K
""", 'å': """
åldersgräns	4897 K #
åsikter	4832 K som framförs
åsikterna	4832 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	4041 K preciso estar logado
écouter	3 K l'article	3 K cet article	2207 K aussi	2314 K sur
écoutez	3 K cet	3 K l'article	2243 K le podcast
élő	2708 K: így	2708 K: itt	2708 K: ezért	2708 K: miért	2708 K: hogyan	2708 K: mit	2708 K: ki	2708 K: mi	2708 K: ez	2708 K: ezt	2708 K: hallgassa	2708 K: nézze	2708 K: minden
épinglez	2263 K cet article	2263 K cette recette	2263 K cette page	2263 K la recette	2263 K ce billet	2263 K-la	2263 K-le	2263 K l'article	2263 K l'image
értékeljük	2684 K az ön
""", 'í': """
írd	2656 K be
írj	2635 K a szerzőnek
írja	2656 K be
írjon	2635 K a szerzőnek	2656 K közvetlenül	2656 K nekünk
""", 'î': """
în	4288 K imagini:
întreabă	4224 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2657 K szerint
""", 'ø': """
ønsker	819 K du ikke længere at modtage dette	819 K du ikke længere at modtage vores	3818 K du ikke lenger å motta dette	3818 K du ikke lenger å motta våre
""", 'ú': """
últimas	1646 K noticias de	4043 K de	4043 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1591 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	897 K die autor:in	897 K die autoren	897 K die autor:innen	900 K die autorin	900 K den autor	901 K die autorin	901 K den autor
übersetzung	994 K:	994 K aus dem
""", 'č': """
čitaj	4497 K još
čitajte	4497 K i	4497 K još	4497 K još:
članak	51 K se može	51 K možete	4513 K je preveden	4513 K čita	4516 K je objavljen u	4577 K je	4586 K je nastao u suradnji s	4586 K je nastao u suradnji sa
članek	51 K lahko	4722 K je preveden	4722 K bere	4722 K je prebral	4725 K je objavljen v	4783 K je	4791 K je nastal v sodelovanju z	4791 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	541 K vznikl ve spolupráci	571 K byl přeložen	571 K přeložen	571 K načetl	574 K vyšel v	612 K byl přeložen	651 K vyšel v	651 K vyšel na	651 K původně vyšel	651 K byl publikován	651 K byl převzat	651 K byl původně publikován	651 K byl původně zveřejněn	652 K	663 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4613 K bol preložený	4613 K načítal	4616 K vyšiel v	4681 K	4690 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	552 K také	552 K také:	552 K i	552 K více	552 K:
číslo	564 K účtu pro dary	564 K transparentního účtu
čítajte	4600 K aj	4600 K tiež	4600 K viac
""", 'đ': """
đánh	5366 K giá bài viết
đã	5332 K có tài khoản? đăng nhập	5416 K xảy ra lỗi	5416 K có lỗi
đăng	5369 K ký tham dự hội thảo	5386 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5390 K dây nóng: #	5390 K dây nóng #
được	73 K phép đăng lại
đặt	5386 K mua sách	5386 K báo giấy	5386 K mua báo giấy
để	5403 K xem nội dung này	5403 K hiển thị nội dung này
đọc	5349 K thêm	5349 K thêm:	5349 K:	5349 K tiếp:	5355 K tin nhanh
""", 'į': """
įsigykite	3362 K
įtraukite	3362 K mus
įveskite	3362 K
""", 'ś': """
ściągnij	15 K	3917 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3897 K:
źródło	3897 K:
""", 'ż': """
żadnych	3945 K akcjonariuszy
""", 'ž': """
želite	4530 K raditi kod nas	4530 K da radite kod nas	4738 K delati pri nas
želiš	4530 K raditi kod nas	4738 K delati pri nas
žiadni	4667 K akcionári
žiadny	4667 K majiteľ	4667 K oligarcha
žinote	3348 K daugiau	3363 K istoriją
žiūrėkite	3336 K taip pat	3362 K
žádní	635 K akcionáři
žádný	635 K majitel	635 K oligarcha
""", 'ș': """
știrea	4299 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1168 K κάποια πληροφορία	1168 K πληροφορίες	1168 K πληροφορία	1168 K φωτογραφία	1168 K φωτογραφίες	1168 K κάποια φωτογραφία	1168 K κάποιο θέμα	1168 K μια ιστορία
""", 'ή': """
ήταν	1126 K χρήσιμο	1126 K χρήσιμη
""", 'α': """
αγοράστε	1148 K το εισιτήριό σας	1148 K εισιτήρια
ακολουθήστε	14 K	1153 K τον	1153 K τα	1153 K
ακούστε	3 K	1105 K:	1220 K στο	1227 K το στο spotify	1227 K στο spotify
ακύρωση	1132 K απάντησης
αν	1089 K έφτασες μέχρι εδώ	1089 K έφτασες ως εδώ	1089 K φτάσατε μέχρι εδώ	1089 K φτάσατε ως εδώ	1089 K έχετε φτάσει μέχρι εδώ	1089 K διάβασες μέχρι εδώ	1089 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1158 K λάθος	1158 K κάποιο λάθος
αναφορά	1158 K λάθους
αντιγράψτε	1144 K
αντιγραφή	1144 K
αξιολογήστε	1126 K
απαγορεύεται	1207 K η αναδημοσίευση	1207 K η αναπαραγωγή
απενεργοποιήστε	1193 K το adblock	1193 K τον ad
αποθηκεύστε	1144 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1125 K η περίληψη	1125 K η σύνοψη
αυτό	1180 K το βίντεο δεν είναι	1181 K το περιεχόμενο προέρχεται
αυτόματη	1136 K μετάφραση από
αφήστε	1132 K μια απάντηση	1132 K ένα σχόλιο	1132 K το σχόλιό σας
""", 'β': """
βίντεο	1105 K:
βαθμολογήστε	1126 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1183 K να δείτε αυτό το περιεχόμενο	1183 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1132 K το σχόλιό σας	1132 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1177 K βοήθειας κεθεα
γραφτείτε	1169 K	1169 K για να
""", 'δ': """
δείτε	1105 K επίσης	1105 K:	1105 K το βίντεο	1105 K εδώ	1105 K επίσης:	1105 K ακόμα:	1105 K φωτογραφίες	1105 K ακόμη	1105 K ακόμη:	1123 K όλα τα άρθρα	1145 K όλες	1145 K όλα	1145 K τις	1205 K φωτογραφίες:	1205 K βίντεο:	1220 K στο	1220 K αυτή τη δημοσίευση στο
δειτε	1105 K επισης	1105 K ακομη	1105 K:
δεν	1088 K έχουμε διαφημίσεις	1088 K έχουμε χορηγούς	1088 K ανήκουμε σε	1156 K έχετε χρόνο να διαβάσετε	1180 K είναι δυνατή η αναπαραγωγή
δηλώστε	1148 K συμμετοχή
δημοσιεύθηκε	1208 K αρχικά
δημοσιεύτηκε	1208 K αρχικά
διάβασε	1105 K επίσης	1105 K ακόμη
διάρκεια	1226 K βίντεο
διαβάζεται	1125 K από
διαβάστε	1105 K επίσης	1105 K επίσης:	1105 K ακόμη	1105 K ακόμη:	1105 K ακόμα	1105 K:	1105 K εδώ	1105 K περισσότερα	1105 K ακόμα:	1105 K εδώ περισσότερα	1105 K σχετικά	1105 K αναλυτικά	1123 K όλα τα άρθρα	1145 K όλες	1145 K όλα	1145 K τις
διαβαστε	1105 K επισης	1105 K ακομη	1105 K ακομα	1105 K:
διαθέσιμη	1141 K στο
διαθέσιμο	1141 K σε	1141 K στο	1227 K στο spotify
διαφήμιση	1225 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1088 K μη κερδοσκοπικός	1088 K μια μη κερδοσκοπική	1088 K ανεξάρτητο μέσο	1088 K ένα ανεξάρτητο
εγγραφείτε	1169 K
εικόνα	1203 K # από #	1203 K # / #
εκτυπώστε	1144 K
ενεργοποιήστε	1141 K
ενσωματωμένο	1181 K περιεχόμενο από
εντοπίσαμε	1193 K ad	1193 K ότι χρησιμοποιείτε	1193 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1193 K ad
επιτρέπεται	73 K η αναδημοσίευση	1207 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1125 K περίληψη	1125 K σύνοψη	1125 K ανάγνωση	1125 K περίληψη αυτή	1132 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1132 K ηλ. διεύθυνσή σας δεν	1209 K μετάφραση	1209 K περίληψη	1217 K είδηση συνεχίζεται	1225 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1155 K να εργαστείς μαζί μας
θέλετε	1155 K να εργαστείτε μαζί μας	1155 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1202 K πήγε στραβά
κίνδυνος	1177 K εθισμού
κατέβασε	1141 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1141 K	1153 K την εφαρμογή	1167 K την εφαρμογή
κλείσε	1148 K θέση
κλείστε	1148 K θέση	1148 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1105 K:	1205 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1141 K από	1141 K στο
""", 'μ': """
μάθετε	1145 K όλες
με	1111 K πληροφορίες από απε	1111 K πληροφορίες απε	1151 K πληροφορίες από
μείνετε	1145 K ενημερωμένοι
μετάφραση	1125 K	1136 K με τεχνητή νοημοσύνη	1136 K μέσω τεχνητής
μεταφρασμένο	1136 K αυτόματα
μη	1189 K χάνετε καμία	1189 K χάσετε καμία	1189 K χάνεις καμία
μην	1189 K χάνετε καμία	1189 K χάσεις καμία
μοιράσου	1144 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1137 K browser σας δεν υποστηρίζει	1137 K περιηγητής σας δεν υποστηρίζει
οι	1123 K απόψεις	1123 K γνώμες
""", 'π': """
παίξε	1174 K τώρα:	1177 K υπεύθυνα
παίξτε	1174 K τώρα:	1177 K υπεύθυνα
παρακαλούμε	1193 K απενεργοποιήστε το	1193 K απενεργοποιήστε τον
παρακαλώ	1193 K απενεργοποιήστε
παρουσιάστηκε	1202 K σφάλμα
περίληψη	1125 K
περιεχόμενο	1181 K από
περισσότερα	1105 K:
πηγές	1151 K:
πηγή	1111 K: απε	1111 K απε	1111 K φωτογραφίας:	1111 K φωτογραφιών:	1111 K: reuters	1111 K: afp	1111 K: ap	1111 K: cnn	1111 K: bbc	1151 K:
πηγη	1111 K: απε	1111 K απε
προέκυψε	1202 K σφάλμα
προβολή	1220 K στο
προτείνετε	1144 K
προτιμάτε	1156 K να ακούτε	1156 K να ακούσετε
πρώτη	1207 K δημοσίευση:
πώς	1126 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1125 K
ρώτα	1125 K
ρώτησε	1125 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1126 K φάνηκε	1126 K βοήθησε	1126 K άρεσε
σελίδα	1203 K # από #	1203 K # / #
σου	74 K άρεσε
στείλτε	1144 K
στηρίξτε	86 K	1153 K	1153 K τον	1153 K τα	1153 K την
σύνοψη	1125 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1123 K κείμενα που
ταξινόμηση	1218 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1123 K άρθρο εκφράζει	1125 K άρθρο μεταφράστηκε	1125 K κείμενο μεταφράστηκε	1132 K email σας δεν δημοσιεύεται	1136 K κείμενο μεταφράστηκε αυτόματα	1136 K άρθρο μεταφράστηκε αυτόματα	1137 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1137 K πρόγραμμα περιήγησης δεν υποστηρίζει	1180 K βίντεο δεν είναι	1180 K περιεχόμενο δεν είναι	1181 K περιεχόμενο αυτό προέρχεται	1207 K άρθρο προστατεύεται	1207 K παρόν άρθρο προστατεύεται	1209 K κείμενο	1209 K άρθρο	1209 K παρόν άρθρο	1209 K κείμενο αυτό	1209 K άρθρο αυτό	1217 K άρθρο συνεχίζεται	1217 K κείμενο συνεχίζεται	1225 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1193 K ότι χρησιμοποιείτε
φωτο	1111 K: eurokinissi
φωτογραφία	1111 K: eurokinissi	1111 K: intime	1203 K # από #	1203 K # / #
φωτογραφίες	1111 K: eurokinissi
φωτορεπορτάζ	1205 K:
φωτό	1111 K: eurokinissi	1111 K: intime
""", 'χ': """
χαρίστε	1144 K
χαρακτήρες	1172 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1193 K ad
χρησιμοποιείτε	1193 K ad
""", 'ό': """
όλα	1123 K τα άρθρα
όλες	1145 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	307 K се за
автор	4380 K - обозреватель	4380 K - корреспондент	4380 K - колумнист	4380 K - редактор	5224 K - оглядач	5224 K - колумніст	5224 K - кореспондент
авторка	5224 K - оглядачка	5224 K - колумністка
авторката	287 K е
авторът	287 K е
акценти	289 K от
анкета	325 K на деня:
""", 'б': """
бачите	49 K помилку
без	339 K собственици	339 K акционери	4448 K владельцев	4448 K акционеров	4448 K цензуры и рекламы	5291 K власників	5291 K акціонерів	5291 K олігархів
беше	290 K ли полезна	290 K ли полезно	290 K ли полезен
благодарение	339 K на нашите читатели
благодаря	4448 K нашим читателям	4448 K вашим пожертвованиям
больше	4362 K новостей	4363 K по теме:	4403 K любите слушать	4403 K нравится слушать	4458 K о:
будь	36 K первым	5287 K ласка, вимкніть його	5287 K ласка, вимкніть блокувальник	5287 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4383 K ли материал	4383 K ли пересказ	4383 K ли этот пересказ	4383 K ли этот	4383 K ли текст
была	4383 K ли статья	4383 K ли эта	4383 K ли новость
більше	5205 K по темі:	5205 K за темою:	5205 K на тему:	5205 K про це:	5239 K новин	5239 K матеріалів	5301 K про:
""", 'в': """
в	4436 K этом месте находится встроенный контент	4436 K этом месте находится встроенный пост	4436 K этом месте находится встроенный публикация	4436 K этом месте размещён встроенный контент	4436 K этом месте размещён встроенный пост	4436 K этом месте размещён встроенный публикация	4436 K этом месте размещен встроенный контент	4436 K этом месте размещен встроенный пост	4436 K этом месте размещен встроенный публикация	4436 K этом месте показан встроенный контент	4436 K этом месте показан встроенный пост	4436 K этом месте показан встроенный публикация	4436 K этом месте встроенный контент	4436 K этом месте встроенный пост	4436 K этом месте встроенный публикация
вакансии	4386 K "	4386 K редакции
вакансії	5229 K "	5229 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4383 K понравилась	4383 K понравился	4383 K помогла	5227 K сподобалась	5227 K сподобалася	5227 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4335 K рассылка
ви	5287 K використовуєте блокувальник	5294 K прочитали вже # із #	5294 K прочитали вже # і #	5294 K прочитали # із #	5294 K прочитали # і #	5294 K прочитали вже # з #	5294 K прочитали # з #
видео	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето	4365 K по теме:	4457 K: как	4457 K: так	4457 K: почему	4457 K: что	4457 K: кто	4457 K: где	4457 K: это	4457 K: вот	4457 K: смотрите	4457 K: послушайте	4457 K: всё	4457 K: все
видяхте	49 K грешка
вижте	274 K още	274 K също	274 K:	274 K повече във видеото	274 K галерията
викторина	4429 K:
вимкніть	5287 K його, щоб	5287 K блокувальник	5287 K adblock
винаги	330 K разрешавай съдържание от	330 K показвай съдържание от	330 K зареждай съдържание от	330 K разреши съдържание от
включете	104 K се в дискусията	297 K
вопрос	78 K по статье	4429 K дня:
вопросы	77 K?
впервые	4462 K опубликовано в	4462 K опубликовано на	4462 K опубликован в	4462 K опубликована в	4462 K напечатано в
вперше	5305 K опубліковано в	5305 K опубліковано у	5305 K опубліковано на	5305 K надруковано в
все	32 K комментарии	4362 K новости на тему	4362 K материалы	4362 K новости	4362 K статьи	4367 K статьи автора	4367 K материалы автора	4458 K о:	4458 K материалы по теме:	4458 K статьи по теме:	4458 K материалы о:	4458 K новости по теме:	5301 K про:
всегда	4352 K разрешать контент	4436 K разрешать контент	4436 K показывать контент	4436 K разрешить контент	4436 K загружать контент
всички	302 K новини	348 K статии по темата:
всичко	348 K за:	348 K по темата:
встановлюйте	5234 K
встановіть	15 K	5234 K	5260 K застосунок
встигніть	5265 K передплатити
всё	4458 K о:	4458 K по теме:
всі	5301 K матеріали за темою:	5301 K новини за темою:
въпрос	325 K на деня:
въпроси	77 K
вы	4444 K используете блокировщик	4451 K прочитали уже # из #	4451 K прочитали # из #	4474 K получили это письмо, потому что	4474 K получили это письмо, так как	4474 K получаете это письмо, потому что	4474 K получаете это письмо, так как	4474 K получаете эту рассылку, потому что
выключите	4444 K его, чтобы
відділ	105 K передплати: #
відео	5300 K: як	5300 K: так	5300 K: чому	5300 K: що	5300 K: хто	5300 K: де	5300 K: це	5300 K: ось	5300 K: дивіться	5300 K: послухайте	5300 K: усе	5300 K: все
вікторина	5272 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4382 K от
гледайте	274 K видеото	274 K:
головна	103 K >	103 K '	103 K "
головне	5226 K від	5226 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5273 K:
""", 'д': """
детальніше	5205 K:	5205 K про це
джерела	5241 K:
джерело	5241 K:
дивіться	5205 K також	5205 K:	5205 K також:	5205 K відео:
до	5205 K теми:
добавьте	4444 K наш сайт в	4444 K сайт в исключения	4444 K сайт в белый список
додайте	5287 K наш сайт до	5287 K сайт до винятків	5287 K сайт до білого списку
дозволити	5279 K завжди контент	5279 K завжди вміст	5279 K контент із	5279 K контент з	5279 K контент від	5279 K вміст із	5279 K вміст з	5279 K вміст від
дозволяти	5279 K завжди контент	5279 K завжди вміст	5279 K контент із	5279 K контент з	5279 K контент від	5279 K вміст із	5279 K вміст з	5279 K вміст від
докладніше	5205 K:	5205 K про це	5301 K про:
досие	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето
доступно	4391 K в	4391 K на	4391 K для	5234 K в	5234 K у	5234 K на	5234 K для
достъпно	297 K в	297 K на
досье	4457 K: как	4457 K: так	4457 K: почему	4457 K: что	4457 K: кто	4457 K: где	4457 K: это	4457 K: вот	4457 K: смотрите	4457 K: послушайте	4457 K: всё	4457 K: все
досьє	5300 K: як	5300 K: так	5300 K: чому	5300 K: що	5300 K: хто	5300 K: де	5300 K: це	5300 K: ось	5300 K: дивіться	5300 K: послухайте	5300 K: усе	5300 K: все
дотримуйтесь	33 K
другие	4367 K материалы автора
думка	5224 K автора	5224 K, висловлена	5224 K редакції може не
думки	5224 K авторів
""", 'е': """
ежедневная	4335 K рассылка
еженедельная	4335 K рассылка
если	49 K вы нашли	49 K вы заметили	4474 K вы не хотите получать эту рассылку	4474 K вы больше не хотите получать эту	4474 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4367 K новость?
еще	4363 K по теме:	4365 K по теме:
ещё	4362 K больше	4363 K по теме:	4365 K по теме:
""", 'з': """
з	5276 K нашого магазину:
за	5193 K підтримки компанії	5193 K підтримки партнера	5193 K сприяння компанії	5205 K темою:
забелязахте	9 K
завантажити	5234 K в	5234 K з	5234 K у
завантажте	15 K	5234 K в	5234 K з	5260 K застосунок	5260 K додаток
завантажувати	5279 K завжди контент	5279 K завжди вміст	5279 K контент із	5279 K контент з	5279 K контент від	5279 K вміст із	5279 K вміст з	5279 K вміст від
завантажуйте	15 K	5234 K	5244 K застосунок
завдяки	5291 K нашим читачам	5291 K вашим внескам
завжди	5279 K дозволяти контент	5279 K дозволяти вміст	5279 K показувати контент	5279 K показувати вміст	5279 K дозволити контент	5279 K дозволити вміст	5279 K завантажувати контент	5279 K завантажувати вміст
загружать	4436 K всегда контент	4436 K контент из	4436 K контент с	4436 K контент от
загрузите	4391 K в	4391 K на
загрузить	4352 K контент	4352 K пост
задайте	4382 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	301 K
запитайте	5226 K
зареждай	330 K винаги съдържание от	330 K съдържание от
зберегти	5238 K
збережіть	5238 K
здесь	4436 K находится встроенный контент	4436 K находится встроенный пост	4436 K находится встроенный публикация	4436 K размещён встроенный контент	4436 K размещён встроенный пост	4436 K размещён встроенный публикация	4436 K размещен встроенный контент	4436 K размещен встроенный пост	4436 K размещен встроенный публикация	4436 K показан встроенный контент	4436 K показан встроенный пост	4436 K показан встроенный публикация	4436 K встроенный контент	4436 K встроенный пост	4436 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5276 K для передплатників:
зручніше	5247 K слухати
""", 'и': """
играть	4430 K:
идет	4424 K подписка
идёт	4424 K подписка
из	4433 K нашего магазина:
изпратете	301 K
изтеглете	15 K	297 K	307 K	322 K приложението
източник	304 K:
източници	304 K:
имате	77 K въпроси
инсталирайте	297 K
искате	309 K да работите при нас	309 K ли да работите при нас
искаш	309 K да работиш при нас
источник	4397 K:
источники	4397 K:
""", 'к': """
как	4383 K вам статья	4383 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	301 K
копирайте	301 K
короткий	5226 K виклад	5226 K переказ
коротко	4382 K от	5226 K від
краткий	29 K пересказ	4382 K пересказ
кратко	4382 K от
краткое	4382 K содержание	4427 K содержание
куиз	274 K:	325 K:
""", 'л': """
лише	5276 K для передплатників:
лучшее	4362 K за
любите	5247 K слухати
""", 'м': """
материал	51 K можно	4352 K содержит данные	4363 K по теме:	4365 K по теме:	4385 K опубликован в	4388 K можно	4427 K переведён	4427 K переведен	4462 K впервые опубликован	4462 K был впервые	4472 K подготовлен в партнёрстве с	4472 K подготовлен в партнерстве с	4472 K подготовлен при поддержке	4472 K создан при поддержке
материалът	359 K е създаден със съдействието на
материалы	4365 K по теме:
матеріал	51 K можна	5192 K підготовлено за підтримки	5192 K створено за підтримки	5192 K підготовлено у партнерстві	5192 K створено у партнерстві	5269 K перекладено	5305 K уперше опубліковано	5316 K підготовлено у партнерстві з	5316 K підготовлено за підтримки	5316 K створено за підтримки	5316 K створено у партнерстві з
маєте	77 K запитання
месяц	4394 K подписки за
ми	5287 K помітили, що ви
мнение	4380 K автора	4380 K редакции может не
мнението	287 K на автора
мнения	4380 K авторов
мненията	287 K на авторите
могу	4479 K ли я отменить в любой момент
можно	4479 K ли прекратить в любой момент	4479 K ли остановить в любой момент
моля	33 K
мы	14 K в	14 K есть	4325 K работаем благодаря вам	4325 K работаем благодаря вашей	4325 K работаем благодаря вашим	4325 K существуем благодаря вам	4325 K существуем благодаря вашим	4325 K существуем на ваши	4325 K работаем на ваши	4325 K живём на ваши	4325 K живем на ваши	4325 K независимы благодаря	4343 K в	4444 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	347 K живо: как	347 K живо: така	347 K живо: защо	347 K живо: какво	347 K живо: кой	347 K живо: къде	347 K живо: това	347 K живо: вижте	347 K живо: чуйте	347 K живо: всичко	347 K живо: нощта	347 K живо: хората	347 K живо: ето	4479 K что пойдут мои деньги
над	57 K этим текстом	57 K цим текстом
надіслати	5238 K
надішліть	5 K	5238 K
накратко	289 K от
началась	4424 K подписка
начало	103 K >	103 K "
наша	4335 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4424 K забудьте подписаться	5265 K забудьте передплатити
немає	5247 K часу читати	5291 K власників
нет	37 K комментариев	4403 K времени читать	4448 K владельцев
новия	292 K брой
новият	292 K брой
новости	4362 K партнеров
новый	4385 K номер
нравится	87 K
няма	37 K коментари
нямаме	339 K собственик	339 K собственици	339 K акционери	339 K реклами
нямате	310 K време да четете
""", 'о': """
об	4363 K этом подробнее	4367 K авторе
обобщение	289 K
обсуждение	7 K
озвучено	4382 K	5226 K
онлайн	4457 K: как	4457 K: так	4457 K: почему	4457 K: что	4457 K: кто	4457 K: где	4457 K: это	4457 K: вот	4457 K: смотрите	4457 K: послушайте	4457 K: всё	4457 K: все	5300 K: як	5300 K: так	5300 K: чому	5300 K: що	5300 K: хто	5300 K: де	5300 K: це	5300 K: ось	5300 K: дивіться	5300 K: послухайте	5300 K: усе	5300 K: все
опитахте	64 K
опитування	5272 K дня:
опрос	4429 K дня:
оригинал	4462 K статьи опубликован
оригінал	5305 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4444 K его, чтобы	4444 K блокировщик	4444 K adblock
открихте	9 K
откройте	4391 K в
открыта	4424 K подписка
открыть	4343 K в
отпечатай	301 K
отпечатайте	301 K
отправить	5 K	4395 K
отправьте	5 K	4395 K
оформити	5265 K передплату
оформить	4424 K подписку
оценете	290 K
оцените	10 K	4383 K
оцініть	5227 K
още	274 K по темата	274 K новини:	302 K новини	348 K за:	348 K по темата:
""", 'п': """
партнер	4472 K материала	5316 K матеріалу	5316 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	359 K на статията	359 K на рубриката
партнёр	4472 K материала	4472 K рубрики
партнёрский	91 K материал:
первый	4394 K месяц за
перевод	4382 K выполнен	4382 K сделан	4427 K выполнен	4427 K сделан	4427 K осуществлён	4427 K подготовлен
передплата	5237 K за #	5237 K від #	5265 K на перше півріччя	5265 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4343 K в
переказ	5226 K
переклад	5226 K зроблено	5269 K виконано	5269 K зроблено	5269 K здійснено	5269 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4382 K
перший	5237 K місяць за
питання	78 K до статті	5272 K дня:
по	94 K подписке	4363 K теме:
повече	274 K по темата:	302 K новини
повідомити	5249 K про помилку
повідомте	5249 K про помилку	5249 K нам про помилку
погляди	5224 K авторів
пограйте	5273 K:
подарете	301 K
подарите	4395 K
подарить	4395 K
подарувати	5238 K
подаруйте	5238 K
поддержать	4400 K
поддержи	86 K
поддержите	86 K	4400 K
поделитесь	5 K
поделиться	5 K
подкаст	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето	4457 K: как	4457 K: так	4457 K: почему	4457 K: что	4457 K: кто	4457 K: где	4457 K: это	4457 K: вот	4457 K: смотрите	4457 K: послушайте	4457 K: всё	4457 K: все	5300 K: як	5300 K: так	5300 K: чому	5300 K: що	5300 K: хто	5300 K: де	5300 K: це	5300 K: ось	5300 K: дивіться	5300 K: послухайте	5300 K: усе	5300 K: все
подкрепете	86 K	307 K
подкрепи	307 K
подобається	87 K
подписаться	4343 K в
подписка	4394 K за #	4394 K от #	4394 K за рубль	4424 K на первое полугодие	4424 K на второе полугодие
подписывайтесь	14 K	4400 K на
подпишись	14 K	4415 K на
подпишитесь	14 K	4343 K в	4400 K на	4415 K на нас
подробнее	4363 K:	4363 K в материале	4363 K - в	4363 K читайте в материале	4363 K об этом	4365 K по теме:	4365 K на тему:	4458 K о:
подробности	4363 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4444 K, отключите его	4444 K, отключите блокировщик
позиция	4380 K автора
позицията	287 K на автора
позиція	5224 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4352 K контент	4352 K публикацию	4352 K содержимое
показвай	330 K винаги съдържание от	330 K съдържание от
показувати	5279 K завжди контент	5279 K завжди вміст	5279 K контент із	5279 K контент з	5279 K контент від	5279 K вміст із	5279 K вміст з	5279 K вміст від
показывать	4436 K всегда контент	4436 K контент из	4436 K контент с	4436 K контент от
полезна	290 K ли
получайте	4476 K
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	289 K
попитайте	289 K
попробовали	64 K
порадьте	5238 K
порекомендуйте	4395 K
последвайте	14 K	307 K
последние	4362 K новости о
послухати	3 K
послушать	3 K
поставте	5226 K запитання
похоже	4444 K, вы используете блокировщик	4444 K, у вас включён	4444 K, у вас включен
почитать	4363 K:
преведено	289 K с
преводът	289 K е
предложение	4433 K для читателей:	4433 K для подписчиков:
предпочитате	310 K да слушате
прежде	4416 K чем оставить комментарий	4416 K чем комментировать
препечатването	73 K е разрешено
препоръчай	301 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4367 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5265 K передплата
продолжается	4424 K подписка	4424 K подписная кампания
пройдите	4363 K тест
пройдіть	5205 K тест
пропозиція	5276 K для читачів:	5276 K для передплатників:
прочетено	289 K от
прочетете	274 K още	274 K също
прочетохте	342 K # от #	342 K вече # от #
публикация	4352 K содержит данные
підписка	5237 K за #	5237 K від #
підписуйся	14 K
підписуйтесь	14 K	5244 K на
підпишіться	14 K	5244 K на
підсумок	29 K створив	29 K створено	5226 K
підтримайте	86 K	5244 K
підтримати	5244 K
""", 'р': """
работа	4386 K в "
радимо	5205 K прочитати:
разрешавай	330 K винаги съдържание от	330 K съдържание от
разрешать	4436 K всегда контент	4436 K контент из	4436 K контент с	4436 K контент от
разрешете	297 K
разреши	330 K винаги съдържание от	330 K съдържание от
разрешить	4352 K контент	4352 K показ	4352 K содержимое	4436 K всегда контент	4436 K контент из	4436 K контент с	4436 K контент от
распечатайте	4395 K
распечатать	4395 K
расскажите	64 K в
рассылка	4335 K "	4335 K:
редакция	4325 K работает благодаря вам	4325 K работает благодаря вашей	4325 K работает благодаря вашим
резюме	289 K
резюмето	29 K е	289 K
рекламно	91 K съдържание:
рекомендуем	4363 K:	4365 K видео:
рекомендуємо	5205 K:
робота	5229 K в "	5229 K у "
роздрукувати	5238 K
роздрукуйте	5238 K
розкажіть	64 K у
розпочалася	5265 K передплата
розпочато	5265 K передплату
""", 'с': """
саммари	4382 K
свалете	15 K	297 K	322 K приложението
свежий	4385 K номер
свързани	274 K:
связаться	4367 K с автором
сигнализирайте	312 K за грешка
скачайте	15 K	4391 K в	4391 K из	4400 K приложение	4420 K приложение
скачать	15 K	4391 K в	4391 K на
скидка	4433 K для подписчиков:
скопировать	4395 K
скопируйте	4395 K
скопіювати	5238 K
скопіюйте	5238 K
следвайте	14 K ни	307 K
следите	14 K за	4343 K в
слухайте	5205 K:	5205 K також:
слухати	3 K
слушайте	4363 K:	4363 K также:
слушать	3 K
см	4363 K. также:
смотрите	4363 K также	4363 K:	4363 K	4363 K также:	4363 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4405 K об ошибке	4405 K нам об ошибке
сообщить	4405 K об ошибке
сохраните	4395 K
сохранить	4395 K
спитайте	5226 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4472 K материала	4472 K рубрики	5316 K матеріалу	5316 K рубрики
спонсорирано	359 K от
спробували	64 K
спросите	4382 K
спросить	4382 K
спільно	5193 K з компанією
станьте	36 K первым	36 K першим	4400 K подписчиком	4400 K соучастником	5244 K частиною спільноти	5244 K співучасником
статията	51 K може	289 K е преведена	289 K е прочетена	351 K е публикувана	359 K е създадена със съдействието на
статтю	51 K можна	5226 K перекладено	5269 K перекладено	5305 K вперше опубліковано	5305 K було вперше
стаття	5305 K вперше опублікована	5306 K
статью	51 K можно	4388 K можно
статья	4382 K переведена	4382 K озвучена	4383 K была	4385 K опубликована в	4427 K переведена	4462 K впервые опубликована	4462 K была впервые	4462 K первоначально	4463 K
стежте	14 K за
стислий	29 K переказ	5226 K виклад	5226 K переказ	5269 K виклад
схоже	5287 K, ви використовуєте	5287 K, у вас увімкнено
съобщете	312 K за грешка
съобщи	312 K за грешка
сыграйте	4430 K:
""", 'т': """
тази	29 K статия е обобщена	351 K статия е публикувана
також	5205 K читайте:
тб	5300 K: як	5300 K: так	5300 K: чому	5300 K: що	5300 K: хто	5300 K: де	5300 K: це	5300 K: ось	5300 K: дивіться	5300 K: послухайте	5300 K: усе	5300 K: все
текст	51 K можно	51 K можна	4382 K переведён	4382 K переведен	4382 K озвучен	4427 K переведён	4427 K переведен	4462 K впервые опубликован	4462 K был впервые	4462 K вышел в №	4462 K вышел в номере	5226 K перекладено	5226 K озвучено	5269 K перекладено	5305 K уперше опубліковано	5305 K вперше опубліковано	5305 K було вперше	5305 K вийшов у №	5305 K вийшов у номері
текстът	51 K може	287 K отразява	289 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4429 K дня:	5272 K дня:
това	57 K разследване	289 K резюме	289 K обобщение
този	351 K текст е публикуван
только	4433 K для подписчиков:
точка	4380 K зрения автора	5224 K зору автора	5224 K зору редакції
триває	5265 K передплата
тук	330 K има вградено съдържание от	330 K има съдържание от	330 K се намира вградено съдържание от	330 K се намира съдържание от	330 K вградено съдържание от	330 K съдържание от
тут	4436 K находится встроенный контент	4436 K находится встроенный пост	4436 K находится встроенный публикация	4436 K размещён встроенный контент	4436 K размещён встроенный пост	4436 K размещён встроенный публикация	4436 K размещен встроенный контент	4436 K размещен встроенный пост	4436 K размещен встроенный публикация	4436 K показан встроенный контент	4436 K показан встроенный пост	4436 K показан встроенный публикация	4436 K встроенный контент	4436 K встроенный пост	4436 K встроенный публикация	5279 K є вбудований контент	5279 K є вбудований допис	5279 K є вбудований публікація	5279 K є вбудований вміст	5279 K розміщено вбудований контент	5279 K розміщено вбудований допис	5279 K розміщено вбудований публікація	5279 K розміщено вбудований вміст	5279 K показано вбудований контент	5279 K показано вбудований допис	5279 K показано вбудований публікація	5279 K показано вбудований вміст	5279 K вбудований контент	5279 K вбудований допис	5279 K вбудований публікація	5279 K вбудований вміст
""", 'у': """
у	4444 K вас включён блокировщик	4444 K вас включен блокировщик	4448 K нас нет владельца	4448 K нас нет владельцев	4448 K нас нет акционеров	4448 K нас нет инвесторов	4448 K нас нет хозяев	5193 K партнерстві з компанією	5279 K цьому місці є вбудований контент	5279 K цьому місці є вбудований допис	5279 K цьому місці є вбудований публікація	5279 K цьому місці є вбудований вміст	5279 K цьому місці розміщено вбудований контент	5279 K цьому місці розміщено вбудований допис	5279 K цьому місці розміщено вбудований публікація	5279 K цьому місці розміщено вбудований вміст	5279 K цьому місці показано вбудований контент	5279 K цьому місці показано вбудований допис	5279 K цьому місці показано вбудований публікація	5279 K цьому місці показано вбудований вміст	5279 K цьому місці вбудований контент	5279 K цьому місці вбудований допис	5279 K цьому місці вбудований публікація	5279 K цьому місці вбудований вміст	5287 K вас увімкнено блокувальник	5291 K нас немає власника	5291 K нас немає власників	5291 K нас немає акціонерів	5291 K нас немає інвесторів	5291 K нас немає олігарха
увидели	9 K ошибку
удобнее	4403 K слушать
уперше	5305 K опубліковано в	5305 K опубліковано у	5305 K опубліковано на	5305 K надруковано в
усе	5301 K про:	5301 K за темою:
успейте	4424 K подписаться
установите	15 K	4420 K приложение
усі	32 K коментарі	5301 K матеріали за темою:	5301 K статті за темою:
утренняя	4335 K рассылка
""", 'ф': """
фотогалерея	4363 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	290 K ли
харесахте	290 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4402 K работать у нас	4402 K у нас работать	4402 K работать в нашей
хочете	5246 K працювати в нас	5246 K в нас працювати	5246 K працювати у нас
хочеш	5246 K працювати в нас
хочешь	4402 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5226 K переказ	5226 K короткий виклад	5226 K короткий переказ	5226 K стислий виклад	5269 K текст	5269 K матеріал	5306 K текст	5306 K матеріал
цю	5269 K статтю
ця	81 K тема закрита	5306 K стаття
""", 'ч': """
четете	274 K още
чети	274 K още
чи	5227 K була стаття	5227 K був матеріал	5227 K був переказ	5227 K був цей переказ	5227 K була ця	5227 K був цей	5227 K сподобалась	5227 K сподобалася	5227 K сподобався
читай	4415 K нас
читайте	14 K нас	15 K	4343 K в	4343 K нас в	4363 K также	4363 K также:	4363 K:	4363 K подробнее	4363 K еще	4363 K по теме:	4363 K подробнее:	4363 K материал	4363 K в материале	4365 K по теме:	4391 K нас без	4391 K без	4400 K	4400 K нас в	5205 K також	5205 K також:	5205 K:	5205 K ще	5205 K також на тему:	5205 K по темі:	5205 K також на тему	5244 K
читать	4343 K в	4363 K также	4363 K по теме:
что	38 K вы думаете	4363 K ещё почитать:
чтобы	4474 K отписаться от этой рассылки	4474 K отписаться от рассылки
чуйте	3 K	274 K:
""", 'щ': """
ще	37 K немає коментарів	5205 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4427 K статья	4463 K статья
это	29 K резюме	57 K расследование	4382 K краткое содержание
этот	29 K пересказ	4352 K материал содержит	4382 K пересказ	4382 K краткий пересказ	4388 K материал можно	4388 K текст можно	4427 K текст	4427 K материал	4463 K текст	4463 K материал
эту	4388 K статью можно
""", 'я': """
як	5227 K вам стаття	5227 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2407 K את
אולי	2424 K פספסתם:
אין	2395 K לשלוח תגובות	2395 K לפרסם תגובות	2468 K להעתיק תוכן	2468 K להעתיק את התוכן	2468 K לעשות שימוש בתכנים	2468 K לעשות שימוש בתוכן
אירעה	2464 K שגיאה
אל	2415 K תפספסו: הפעילו
אנא	2372 K הזינו כתובת מייל	2372 K הזינו כתובת אימייל
אני	2364 K רוצה לתמוך	2364 K רוצה להצטרף	2364 K רוצה לתרום
ארעה	2464 K שגיאה
""", 'ב': """
בואו	2408 K לעבוד איתנו
בחנו	2412 K את עצמכם
בשיתוף	2427 K המועצה	2427 K קרן
""", 'ד': """
דווחו	2407 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2385 K:	2409 K לפודקאסט	2409 K לפרק
האם	10 K אהבתם	2407 K הכתבה	2407 K הסיכום	2407 K המידע
הדוא	2394 K"ל האדום
הדפדפן	2444 K שלך אינו	2444 K שלך לא
ההרשמה	2372 K בוצעה בהצלחה
הווידאו	2444 K אינו
הורידו	15 K	2377 K את האפליקציה	2414 K
הטור	2401 K המלא של
הטקסט	2469 K נוצר
היו	36 K הראשונים
הירשמו	2408 K לוובינר	2408 K לכנס שלנו
הכותב	2397 K הוא
הכותבים	2397 K הם
הכותבת	2397 K היא
הכנתם	64 K
הכתבה	2405 K תורגמה	2405 K נכתבה באופן אוטומטי	2407 K עניינה	2425 K ממשיכה	2468 K מוגנת	2469 K נכתבה	2469 K תורגמה	2477 K ממשיכה
המייל	46 K האדום
המשך	2425 K הכתבה	2477 K הכתבה
הסיכום	2405 K נכתב	2405 K נוצר	2469 K נוצר
הסרטון	2444 K אינו	2444 K לא
הפסקת	2376 K מעקב אחרי
הפעילו	2415 K התראות	2415 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2409 K המלא זמין
הצביעו	2412 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2364 K לאלפי	2364 K לאלפי התומכים,	2364 K לאלפי התומכים שלנו	2367 K למנוי	2377 K לערוץ הטלגרם	2377 K לקבוצת הוואטסאפ	2377 K לקבוצת הווטסאפ	2391 K אלינו	2391 K לערוץ	2391 K לקבוצה	2391 K לקבוצת	2391 K לקבוצות	2391 K עכשיו	2391 K גם	2392 K	2408 K לצוות שלנו
הצטרפי	2364 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2409 K לפודקאסט
השתתפו	2412 K בסקר
התגובות	7 K
התוכן	2444 K אינו	2468 K מוגן
התחקיר	57 K הזה
התקציר	2405 K נכתב	2405 K הופק	2405 K נוצר
התרגום	2469 K נעשה
""", 'ח': """
חודש	2420 K ראשון ב
""", 'י': """
יש	77 K שאלות	2372 K להזין כתובת מייל תקינה	2394 K לכם מידע	2394 K לכם סיפור	2394 K לך מידע	2394 K לך סיפור
""", 'כ': """
כבר	2367 K מנויים	2367 K מנוי
כדי	2420 K לקרוא את	2448 K לצפות בתוכן	2448 K להציג את התוכן
כל	2391 K החדשות
כתבות	2401 K נוספות מאת	2401 K נוספות של	2424 K נוספות:
כתובת	2372 K המייל לא תקינה	2372 K הדואר האלקטרוני אינה	2372 K המייל אינה תקינה	2372 K המייל אינה חוקית	2372 K האימייל אינה תקינה	2372 K האימייל אינה חוקית
""", 'ל': """
לא	2367 K מנויים
להאזנה	2409 K לכתבה	2409 K לפודקאסט
להורדת	2414 K
להמשך	2420 K קריאה
לכל	2397 K הכתבות של	2401 K הכתבות של	2401 K כתבות	2401 K המאמרים של	2424 K הכתבות:
לכתבה	2385 K המלאה
לכתבות	2424 K נוספות:
לעדכונים	2391 K נוספים	2391 K
לעקוב	2376 K אחרי הכותב
לערוץ	2377 K הטלגרם
לפניות	2394 K לכתב	2394 K לכתבת
לפרק	2409 K המלא
לצפייה	2409 K בסרטון	2409 K בווידאו	2409 K במשדר	2448 K בתוכן
לקבוצת	2377 K הווטסאפ	2391 K הוואטסאפ	2391 K הווטסאפ
לקבלת	2391 K עדכונים
לקריאה	2385 K נוספת	2385 K נוספת:	2420 K מלאה
לקריאת	2420 K הכתבה המלאה
לרכישת	2367 K מנוי	2367 K מינוי	2408 K כרטיסים לכנס	2408 K כרטיסים לחצו	2408 K כרטיסים לאירוע
לתמיכה	2364 K חודשית
""", 'מ': """
מאמרים	2401 K נוספים מאת
מה	38 K דעתכם	2412 K דעתכם? הצביעו
מוגש	2427 K בשיתוף
מיון	2395 K תגובות
מייל	2394 K אדום
מיין	2395 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2367 K קיים
מנויים	2367 K? התחברו	2367 K?
מעקב	2376 K אחרי הכותב	2376 K אחר הכותב	2376 K אחרי כתב
מצאתם	9 K טעות
משהו	2464 K השתבש
""", 'נ': """
נא	2372 K להזין כתובת מייל תקינה	2372 K להזין כתובת אימייל
נותרו	2436 K # תווים
ניסיתם	64 K
נכתב	2405 K בסיוע
נפלה	49 K טעות
נרשמת	2372 K בהצלחה
נתקלתם	2394 K במשהו	2394 K בטעות
""", 'ס': """
סדר	2395 K תגובות
סינון	2395 K תגובות
ספרו	64 K לי
סרטון	2444 K זה אינו
""", 'ע': """
עדיין	2367 K לא מנויים
עוד	2385 K בנושא:	2401 K כתבות של	2424 K במדור:	2424 K כתבות:
עמוד	2465 K # מתוך #
ענו	2412 K על הסקר	2412 K על הסקר:	2412 K על החידון
עקבו	14 K אחרינו	2376 K אחרי הכותב	2391 K אחרינו	2392 K אחרי
""", 'פ': """
פורסם	2432 K לראשונה ב
פרסומת	2425 K
""", 'צ': """
צילום	2432 K: רויטרס	2432 K: אי	2432 K: ap	2432 K: afp	2432 K: shutterstock	2432 K: שאטרסטוק	2432 K: getty	2432 K: פלאש	2432 K: דובר	2432 K: באדיבות	2432 K: לע"מ
צילומים	2432 K: באדיבות
צפו	2385 K:	2385 K גם	2409 K בסרטון	2409 K בתיעוד	2409 K בווידאו	2409 K בכתבה
""", 'ק': """
קבלו	2376 K התראות על כתבות	2415 K התראות	2415 K עדכונים על	2415 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2385 K גם	2385 K גם:
קראו	2385 K גם	2385 K גם:	2385 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2391 K להיות	2391 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2438 K עכשיו:
שחקו	2438 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2395 K שיכללו
תודה	2372 K שנרשמתם
תווים	2436 K נותרו	2436 K שנותרו
תוכן	2427 K שיווקי בשיתוף	2445 K מוטמע	2445 K זה מגיע	2445 K חיצוני	2445 K זה מוצג	2469 K זה נוצר
תורגם	2405 K באופן אוטומטי
תמונה	2465 K # מתוך #	2465 K # / #
תמונות	2432 K: באדיבות
תמכו	86 K	2364 K בנו,	2364 K בנו היום	2418 K	2419 K בעבודתנו	2419 K בעיתונות עצמאית	2419 K בעיתונות חופשית	2419 K בנו עכשיו	2419 K בנו היום
תקציר	2405 K שנכתב
""", 'ا': """
ابرز	170 K النقاط بالذكاء
اجعل	155 K
احجز	172 K تذكرتك	172 K مقعدك
احجزوا	172 K تذاكركم
احصل	183 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	177 K معلوماتك	177 K نفسك
ادامه	1934 K اين مطلب	1934 K مطلب مخصوص	1934 K اين خبر	1990 K مطلب	1990 K خبر
ادعم	86 K	186 K
ادعمنا	121 K ولو
ادعموا	86 K	186 K
اذا	200 K كانت لديك معلومات	200 K كان لديك معلومات	200 K كانت لديكم معلومات	200 K كان لديكم معلومات
ارسل	160 K لنا صورك	160 K لنا قصتك	160 K لنا معلومات	160 K لنا علي	160 K لنا عبر
ارسلوا	160 K لنا علي	160 K لنا عبر	160 K لنا صوركم	160 K لنا قصصكم	160 K الينا علي	160 K الينا عبر	160 K الينا صوركم
از	1883 K روزنامهنگاري مستقل حمايت	1937 K دست ندهيد:
اسال	170 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1981 K از مطالب
استمرارنا	121 K مرهون بدعمكم	121 K مرهون	121 K بدعمكم
استمع	3 K الي	3 K	175 K الي
استمعوا	175 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1934 K يكماهه:	1934 K ماهانه:	1934 K سالانه:	1934 K يكساله:	1934 K سهماهه:
اشترك	157 K في	158 K في قناة	188 K
اشتركوا	155 K في	188 K
اضف	155 K	162 K تعليقك	162 K تعليقا علي	162 K تعليقا جديدا
اطلاعات	1923 K خود را بسنجيد
اعادة	73 K النشر مسموحة	197 K النشر
اعجبك	74 K	87 K
اعد	170 K هذا الملخص	238 K هذا الملخص
اعلان	193 K
افزودن	1941 K به سبد
اقرا	149 K ايضا	149 K ايضا:	149 K المزيد:	149 K:	149 K المزيد	192 K كذلك:	192 K ايضا-
اكنون	1951 K بازي كنيد:
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
انتشار	1981 K مطالب
انتقل	151 K الي المحتوي
انشئ	199 K حسابا	199 K حسابك
انضم	61 K الي #	157 K الي	158 K الي قناة
انضموا	61 K الي #	156 K الي
اهم	170 K النقاط بالذكاء
ايا	1917 K اين	1917 K خطايي
ايميل	1887 K معتبر وارد	1887 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1917 K	1934 K مطلب مخصوص	1934 K مطلب ويژه	1934 K محتوا مخصوص	1934 K محتوا ويژه مشتركان	1937 K مطلب را هم بخوانيد:	1956 K ويدئو در	1956 K ويديو در	1956 K محتوا در	1957 K محتوا از	1981 K مقاله تحت	1982 K متن	1982 K مقاله	1982 K خلاصه	1982 K ترجمه	1982 K خبر
اينجا	1937 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	163 K وكاتب
بازنشر	73 K با ذكر	1981 K
بازگشت	1900 K به بالا
بالصور	235 K..
بالفيديو	235 K..
ببينيد	1899 K:
بخوانيد	1899 K:
بدعمكم	121 K نستمر
بدون	1883 K كمك خوانندگان
براي	1934 K خواندن متن كامل	1934 K خواندن ادامه	1934 K مطالعه متن كامل	1934 K ادامه خواندن	1934 K دسترسي به متن كامل	1960 K ديدن اين محتوا	1960 K مشاهده اين محتوا	1960 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1917 K اين
بيشتر	1899 K بخوانيد	1899 K بخوانيد:	1899 K ببينيد	1901 K بخوانيد:	1937 K بدانيد:
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
تصوير	1978 K # از #
تعداد	1949 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	170 K اعداد هذا	170 K انشاء هذا	170 K تلخيص هذا	173 K انشاء الملخص	238 K انشاء هذا	238 K اعداد هذا	238 K تلخيص هذا	238 K توليد هذا	238 K انشاء هذه	238 K انشاء الملخص	238 K انشاء النص
تماس	1912 K با نويسنده
تمت	170 K ترجمة هذا	170 K الترجمة	238 K كتابة هذا	238 K ترجمة هذا
""", 'ث': """
ثبت	1941 K نام در كارگاه
ثبتنام	1941 K در كارگاه
""", 'ج': """
جدول	1909 K امروز را	1909 K را حل كنيد
جرب	188 K
جربوا	188 K
""", 'ح': """
حامي	1883 K ما شويد	1883 K ما باشيد
حدث	232 K خطا
حقوق	197 K النشر	197 K الطبع
حمل	15 K	132 K التطبيق من	132 K التطبيق الان	183 K تطبيق	183 K تطبيقنا	183 K الان
حملوا	15 K	183 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1912 K:
خريد	1941 K انلاين كتاب	1941 K انلاين بليت	1941 K كتاب از فروشگاه	1941 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1977 K رخ داد
خلاصات	170 K مولدة
خلاصة	170 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1923 K خود را
در	1899 K اين باره بخوانيد	1909 K نظرسنجي شركت كنيد	1923 K اين نظرسنجي	1923 K نظرسنجي ما	1923 K نظرسنجي	1937 K همين زمينه:	1937 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	155 K قناتنا
رد	1900 K شدن از پربينندهترينها	1900 K شدن از پربيننده ترين ها
ردشدن	1900 K از پربينندهترينها
رفتن	1900 K به محتوا	1900 K به محتواي اصلي
""", 'س': """
ساعدنا	177 K علي تحسين
ساعدونا	177 K علي تحسين
ساند	186 K
ساهم	121 K ولو	121 K في استمرارنا
ساهموا	121 K ولو	121 K في استمرارنا
سجل	172 K الان في	172 K الان لحضور	199 K مجانا
سجلوا	172 K الان في	199 K مجانا
سوالي	77 K داريد
سودوكو	1909 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	178 K في الاستبيان
شاركنا	160 K قصتك	177 K رايك
شاركوا	5 K
شاركونا	160 K قصصكم	177 K رايكم
شاهد	149 K ايضا	149 K:	149 K ايضا:	175 K الفيديو اعلاه	192 K ايضا-	235 K بالصور
شاهدوا	175 K
شما	1923 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	163 K متخصص في	163 K وكاتب
صحفي	163 K متخصص في	163 K وكاتب
صفحة	233 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1978 K # از #
صوت	177 K الان:
صوتوا	177 K الان
صورة	233 K # من #	233 K # / #
""", 'ط': """
طالع	192 K ايضا:
""", 'ع': """
عدد	203 K الاحرف المتبقية
عذرا	232 K، حدث خطا
عضويت	1887 K شما در خبرنامه
عكاس	1912 K:
عكس	1978 K # از #
""", 'ف': """
في	192 K السياق ذاته:	192 K السياق نفسه:	192 K هذا السياق:
""", 'ق': """
قبلا	1934 K مشترك شدهايد	1934 K مشترك شده ايد	1934 K عضو شدهايد	1934 K ثبت نام كردهايد
قد	149 K يهمك:	192 K يهمك ايضا:
قم	183 K بتحميل	183 K بتنزيل
""", 'ك': """
كاتب	163 K وصحفي	163 K وصحافي	163 K وباحث	163 K ومحلل	163 K واكاديمي	163 K صحفي
كاتبة	163 K وصحفية	163 K وصحافية	163 K وباحثة	163 K صحفية
كاراكترهاي	1949 K باقيمانده
كتب	238 K هذا المقال	238 K هذا النص
كد	1912 K خبر:	1912 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	121 K داعما	162 K اول من يعلق
كپيبرداري	1981 K
""", 'ل': """
لا	162 K تعليقات بعد	162 K توجد تعليقات بعد	162 K يوجد تعليقات بعد	162 K توجد تعليقات حتي الان	162 K توجد تعليقات علي هذا	197 K يسمح باعادة
لتصلك	157 K
لديك	125 K اشتراك	125 K حساب	125 K حساب بالفعل	199 K حساب
لديكم	77 K اسئلة
لطفا	1887 K ايميل معتبر	1887 K يك ايميل معتبر	1960 K جاوااسكريپت
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
ما	14 K را	38 K رايك	1883 K را به يك قهوه	1883 K را به قهوه	1883 K مستقل هستيم و بدون كمك	1883 K مستقليم و بدون كمك
متاح	132 K علي app store	132 K علي google play	132 K علي متجر ابل	132 K علي متجر غوغل	132 K علي متجر جوجل
مترجم	1912 K:
متصفحك	210 K لا	210 K لا يدعم
متوفر	132 K علي app store	132 K علي google play	132 K علي اب ستور	132 K الان علي app store	132 K الان علي google play	132 K علي متجر ابل	132 K علي متجر غوغل	132 K علي متجر جوجل
محتواي	1957 K جاسازيشده از	1957 K خارجي از
محتوي	211 K مضمن من	211 K خارجي من
مرتبط	1901 K:
مرورگر	1956 K شما
مشترك	125 K بالفعل	125 K بالفعل؟	1934 K هستيد؟ وارد
مشكلي	1977 K پيش امد
مصيتم	9 K
مطالب	1899 K مرتبط:
معماي	1909 K امروز را
ملخص	170 K بالذكاء	170 K المقال بالذكاء	173 K من انشاء الذكاء
منبع	1912 K:	1912 K :
مواضيع	149 K ذات صلة:	192 K متعلقة:
""", 'ن': """
نبذة	163 K عن الكاتب
نزل	15 K	183 K تطبيق	183 K تطبيقنا
نزلوا	183 K
نستمر	121 K بدعمكم
نشر	237 K هذا المقال اولا	237 K هذا المقال لاول مرة
نظر	1917 K شما درباره
نظرات	7 K
نظرسنجي	1923 K:
نقل	73 K مطالب با ذكر	1981 K مطالب
نهاية	151 K الاكثر قراءة
نويسنده	1883 K را به يك قهوه	1912 K:	1912 K :
نويسههاي	1949 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	170 K الملخص	170 K النص	173 K الصوت تم انشاؤه	210 K الفيديو غير	210 K المحتوي غير	211 K المحتوي مقدم	211 K المحتوي من	237 K المقال محمي	237 K المحتوي محمي
هذه	170 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	125 K انت مشترك	125 K لديك حساب	125 K لديك اشتراك	160 K لديك معلومات	160 K لديكم معلومات	160 K لديك قصة	160 K لديكم قصة	171 K كان هذا	171 K كانت هذه	171 K وجدت هذا	171 K اعجبك هذا	171 K اعجبتك هذه	179 K وجدت خطا	179 K لاحظت خطا	179 K وجدتم خطا
همچنين	1899 K بخوانيد	1899 K بخوانيد:	1937 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	193 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1901 K:
ويديو	1901 K:	1901 K |
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
پادكست	1901 K:
پايان	1900 K پربينندهترينها
پرش	1900 K به محتوا
""", 'گ': """
گزارش	1901 K تصويري:	1912 K:	1917 K خطا
""", 'अ': """
अगली	2514 K स्लाइड
अभी	2557 K खेलें:
""", 'आ': """
आज	2524 K का सुडोकू	2524 K का क्विज खेलें
आप	14 K हमें
आपका	2562 K ब्राउजर
आपको	2534 K यह	2534 K ये
आपने	64 K बनाया
आर्थिक	2498 K सहयोग करें
""", 'इ': """
इनपुट	2526 K-	2526 K:	2526 K -	2526 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2513 K भी पढें	2513 K भी पढें:	2548 K भी पढें-	2548 K भी देखें:
""", 'ई': """
ईमेल	2541 K पता मान्य नहीं
""", 'ए': """
एक	2579 K त्रुटि हुई
एजेंसी	2526 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2513 K पढें:	2548 K भी पढें:
""", 'क': """
कंटेंट	2514 K पर जाएं
कुछ	2579 K गलत हो गया
कृपया	2541 K मान्य ईमेल	2541 K सही ईमेल
केवल	2544 K # रुपये में
कोई	49 K गलती	77 K सवाल	2579 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2534 K यह	2534 K आपको
क्विज	2524 K खेलें
""", 'ख': """
खबर	2534 K में कोई	2590 K विज्ञापन के
""", 'छ': """
छोडकर	2514 K सबसे अधिक पढी	2514 K ये भी पढें	2514 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2526 K:
""", 'त': """
तस्वीर	2580 K #/#
""", 'द': """
देखें	2513 K:	2513 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2541 K के लिए धन्यवाद
""", 'प': """
पढिए	2548 K:
पढें	2513 K:	2548 K-
पसंद	74 K आया
पिछली	2514 K स्लाइड
पेज	2580 K #/#	2580 K # / #
पोल	2524 K में हिस्सा
""", 'फ': """
फोटो	2580 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2526 (K
""", 'म': """
मात्र	2544 K # रुपये में
मुख्य	2514 K सामग्री पर जाएं
""", 'य': """
यह	2513 K भी पढें	2513 K भी पढें:	2513 K भी देखें:	2526 (K लेखक के	2534 K खबर आपको	2548 K भी पढें-	2548 K भी पढें -	2562 K वीडियो आपके	2562 K सामग्री आपके	2565 K सामग्री देखने के लिए	2565 K वीडियो देखने के लिए	2583 K लेख कॉपीराइट	2583 K सामग्री कॉपीराइट	2584 K लेख	2584 K खबर	2584 K अनुवाद	2584 K सारांश	2584 K सामग्री
ये	2513 K भी पढें	2513 K भी पढें:	2526 (K लेखक के	2548 K भी पढें-	2548 K भी देखें:
""", 'ल': """
लेख	2590 K विज्ञापन के
लेखक	2526 K के बारे में	2526 (K	2526 K वरिष्ठ पत्रकार हैं	2526 K स्वतंत्र पत्रकार हैं
लेखिका	2526 K के बारे में	2526 (K	2526 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2590 K के बाद
वीडियो	2565 K देखने के लिए
""", 'श': """
शेष	2555 K अक्षर
""", 'स': """
संबंधित	2513 K:	2548 K खबर:	2548 K खबरें:
सदस्यता	2541 K लेने के लिए धन्यवाद
सबसे	2514 K अधिक पढी गईं समाप्त
सब्सक्राइब	2541 K करने के लिए धन्यवाद	2541 K करने के लिए शुक्रिया
सर्वाधिकार	2583 K सुरक्षित
सर्वे	2524 K में हिस्सा
सामग्री	2514 K पर जाएं	2514 K को स्किप करें
सिर्फ	2544 K # रुपये में
स्वतंत्र	2498 K पत्रकारिता को समर्थन	2498 K पत्रकारिता का समर्थन	2498 K पत्रकारिता का साथ
""", 'ह': """
हम	2498 K किसी कॉरपोरेट	2498 K किसी कॉर्पोरेट	2498 K कॉरपोरेट या सरकार	2498 K न किसी कॉरपोरेट	2498 K किसी सरकार या
हमारा	15 K
हमारी	2498 K पत्रकारिता का समर्थन	2498 K पत्रकारिता को सहयोग	2498 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2498 K किसी कॉरपोरेट	2498 K सहयोग करें
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
กด	14 Kติดตาม	4962 Kติดตาม	4962 Kไลก์
""", 'ข': """
ขอ	4965 Kบคุณภาพจาก	4965 Kบคุณข้อมูลจาก
ข่	4958 Kาวที่เกี่ยวข้อง:	4965 Kาวโดย	4971 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4971 Kิป:
คุ	4968 Kณรู้สึกอย่างไรกับ	4968 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4971 Kคลิป:	4971 Kคลิป :
""", 'ซ': """
ซื	4969 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4958 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4962 Kดตามช่อง	4962 Kดตามเรา	4962 Kดตามข่าว	4980 Kดตามอ่านข่าวอื่นๆ	4980 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4967 Kม ai
""", 'ท': """
ทด	4969 Kสอบความรู้ของคุณเกี่ยวกับ	4969 Kสอบความรู้ของคุณ:
ทำ	4969 Kแบบสำรวจสั้น
ที	4965 K่มา:	4965 K่มา :
""", 'บ': """
บท	4967 Kความนี้ใช้ ai	4967 Kสรุปนี้	4967 Kความนี้แปล	4967 Kความนี้เรียบเรียง	4968 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4967 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4965 K้เขียน:	4965 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4968 Kข้อผิดพลาดในบทความ
พื	4981 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4969 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4965 Kพ:	5005 Kพที่ # จาก #	5005 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4969 Kวมโหวต:	4969 Kวมโหวต :	4969 Kวมทำแบบสำรวจ	4969 Kวมสนุกตอบคำถาม	4969 Kวมสนุกลุ้น	4976 Kวมสนับสนุน
ร้	4984 Kองทุกข์	4984 Kองเรียน
""", 'ล': """
ลง	4969 Kทะเบียนเข้าร่วมสัมมนา	4969 Kทะเบียนเข้าร่วมงานได้ที่	4969 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4976 Kับสนุน
สร	4967 Kุปโดย	4967 Kุปข่าวด้วย	4967 Kุปนี้	4967 Kุปข่าวโดย	4968 Kุปนี้มีประโยชน์
สา	4984 Kยด่วนข่าว	4984 Kยด่วนทีมข่าว
ส่	4984 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	5005 K้า # จาก #
""", 'อ': """
อ่	4958 Kานเพิ่มเติม:	4958 Kานต่อ:	4958 Kานข่าวต้นฉบับ:	4958 Kานเพิ่มเติม	4958 Kานประกอบ:	4971 Kานข่าวเพิ่มเติม:	4971 Kานข่าวเพิ่มเติม	4971 Kานข่าวที่เกี่ยวข้อง:	4971 Kานข่าว:	4971 Kานเรื่องอื่น:	4980 Kานข่าวต้นฉบับได้ที่	4980 Kานบทความอื่นๆ	4980 Kานรายละเอียดเพิ่มเติมได้ที่	4980 Kานข่าวอื่นๆ ที่	4980 Kานข่าวอื่นๆ ได้	4980 Kานข่าวอื่นๆ เพิ่ม	4980 Kานข่าวอื่นๆ ใน
อ้	4965 Kางอิง:
""", 'เ': """
เก	4965 Kี่ยวกับผู้เขียน
เข	4962 K้าร่วมช่อง
เน	4967 Kื้อหานี้สร้าง	4981 Kื้อหาสปอนเซอร์	4981 Kื้อหาโฆษณา	4981 Kื้อหาสนับสนุนโดย	4993 Kื้อหานี้มาจาก
เพ	4962 Kิ่มเพื่อน
เร	4965 Kื่อง:	4965 Kื่อง :	4965 Kื่องและภาพ
""", 'แ': """
แจ	4968 K้งแก้ไขข่าว	4984 K้งเบาะแส	4984 K้งข่าว
แช	5 Kร์
แป	4967 Kลโดย
แอ	4962 Kดไลน์
""", 'โ': """
โฆ	4981 Kษณา -
""", 'ใ': """
ให	4968 K้คะแนนบทความ
""", 'ไ': """
ไม	4962 K่พลาดทุกข่าวสาร	4962 K่พลาดข่าว
""", 'ả': """
ảnh	5359 K:	5417 K #/#	5417 K # / #
""", 'ủ': """
ủng	5359 K hộ tác giả	5380 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3093 Kせて読みたい	3093 【Kせて読みたい】	3093 Kせて読みたい:
""", 'こ': """
こち	3093 Kらもおすすめ	3093 Kらもおすすめ:	3129 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3103 K記事を書いた人	3103 K記事の筆者	3108 K要約はai	3108 K要約は、ai	3108 K要約は役に立ち	3108 ※K要約	3108 K記事の翻訳	3108 K記事の要約	3108 K記事はai	3108 K翻訳	3108 K見出しはai	3110 K動画はお住まいの地域	3110 K動画は、お住まいの地域	3110 K動画は現在ご利用	3110 K動画はご覧いただけません	3110 K動画は再生できません	3110 K動画は公開を終了	3120 K記事は	3120 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3085 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3093 Kと見る:	3129 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3162 Kーが発生しました
""", 'オ': """
オリ	3129 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3110 Kーヤーを読み込	3134 【Kゼント】	3134 Kゼント応募
""", 'ペ': """
ペー	3163 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3065 Kルアドレスの形式が	3065 Kルアドレスが正しくありません
""", '一': """
一覧	3129 【K】
""", '下': """
下載	15 K	5461 Kapp	5461 K應用程式
下载	15 K	5461 Kapp	5461 K应用
""", '以': """
以上	5504 K内容由ai
以下	5572 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5497 K:	5497 (K	5497 K係	5497 K为	5497 K為
""", '你': """
你做	64 K了吗
你可	5479 K能會喜歡:	5529 K能想看:
你有	5490 K线索
你覺	5506 K得這篇
你觉	5506 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5497 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5504 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5468 K微信公众号	5468 K官方微信
""", '内': """
内容	5504 K由ai
""", '再': """
再生	3114 K速度
""", '写': """
写真	3093 【K】	3093 K:	3095 K特集:	3129 【Kを見る】	3129 【Kギャラリー】	3163 K #/#	3163 K#/#	3163 K # / #
""", '出': """
出典	3103 K:
出现	5568 K问题
出錯	5568 K了
出错	5568 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3129 【K】	3129 Kの記事:
""", '剩': """
剩余	5539 K字数
剩餘	5539 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5488 K	5524 K
""", '動': """
動画	3093 【K】	3095 K:	3095 【K】	3110 Kプレーヤーを読み込	3110 Kプレイヤーを読み込	3129 【Kを見る】
""", '升': """
升級	5524 K
升级	5524 K
""", '原': """
原文	5528 K刊于	5528 K刊於
""", '参': """
参与	5508 K我们的
参考	74 Kになった	3093 K:
""", '參': """
參與	5508 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5507 K错误
发生	5568 K错误
""", '取': """
取材	3103 K・文	3103 K・執筆
""", '另': """
另请	5479 K参阅
""", '可': """
可以	5489 K在x上
可自	73 K由转载
""", '合': """
合わ	3093 Kせて読みたい:
合成	3110 K音声で読み上げ	3110 K音声による読み上げ
""", '同': """
同场	5479 K加映:
同場	5479 K加映:
""", '問': """
問問	5504 K我們的ai
問題	3162 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5447 K作者	5447 K这篇文章
喜歡	74 K這篇	5447 K作者	5447 K這篇文章
""", '執': """
執筆	3103 K:	3103 K/
""", '報': """
報名	5512 K參加
""", '填': """
填写	5508 K问卷
填寫	5508 K問卷
""", '如': """
如发	5507 K现
如有	5490 K线索	5490 K線索	5499 K新聞線索,	5499 K新聞線索請
如果	5490 K您有相关线索	5490 K你掌握	5490 K您掌握	5496 K您有
如發	5507 K現
""", '官': """
官方	5468 K微信:	5468 K微信公众号:
""", '審': """
審校	5497 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5479 K閱讀	5479 K阅读	5479 K閱讀:	5479 【K閱讀】	5482 【K閱讀】	5482 【K阅读】	5529 K阅读:
""", '开': """
开启	5461 K通知	5461 K推送通知
""", '引': """
引用	3103 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5482 K/	5529 K:
影音	5482 K/	5482 【K】	5529 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5529 K看更多:
""", '微': """
微信	5461 K扫	5468 K公众号:
""", '您': """
您对	5506 K这篇文章
您對	5506 K這篇文章
您有	5490 K线索
您的	32 K评论
您覺	5506 K得這篇
您觉	5506 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5458 K您的訂閱
感谢	5458 K您的订阅
""", '打': """
打开	15 K	5461 K微信
打賞	5447 K作者
打赏	5447 K作者
""", '扩': """
扩展	5479 K阅读:
""", '扫': """
扫一	5461 K扫
扫描	5461 K二维码关注	5488 K
扫码	5488 K
""", '投': """
投票	5508 K:
投稿	32 Kは
""", '报': """
报名	5512 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5488 K追蹤
""", '掃': """
掃一	5461 K掃
""", '採': """
採訪	5497 K撰文:
""", '推': """
推荐	5479 K阅读	5479 K阅读:	5482 K阅读:
推薦	5479 K閱讀:	5482 K閱讀:
""", '提': """
提供	3103 K:
""", '摘': """
摘要	5504 K由
""", '撰': """
撰文	5497 K:
撰稿	5497 K:
""", '支': """
支持	5522 K
""", '收': """
收听	3 K	5517 K我们的播客	5517 K我们的节目
收聽	3 K	5517 K我們的播客	5517 K我們的節目
""", '文': """
文/	3103 K
文:	3103 K
文・	3103 K
文字	3114 Kサイズ	3114 Kの大きさ
文章	49 K有误	5497 K来源:	5507 K有误	5507 K有誤
""", '新': """
新聞	46 K爆料	5490 K線索
新闻	46 K热线	46 K报料	46 K爆料	5490 K线索热线	5490 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5479 K:	5479 K新聞:	5479 K內容:	5479 【K新聞】	5479 K相關	5479 K阅读:	5479 K報導:	5479 K报道:	5482 【K新聞】	5482 【K新闻】	5528 K精彩内容	5528 K精彩內容	5528 K内容请	5528 K內容請	5528 K资讯请	5528 K資訊請	5528 K资讯,请	5528 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3065 Kなメールアドレスを
有問	77 K題
有料	5490 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5571 K授权不得转载	5571 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5504 K容由ai
本图	5572 K片由ai
本报	46 K热线
本摘	29 K要	5504 K要
本文	29 K摘要	5497 (K作者	5497 K作者	5504 K摘要	5504 K由ai	5504 K由人工智能翻译	5504 K由人工智能生成	5504 K由人工智慧	5528 K章來自	5528 K转载自	5528 K轉載自	5528 K来自微信	5528 K来自公众号	5528 K来自:	5528 K來自:	5571 K受版权保护	5571 K受著作權保護	5571 K原载于	5571 K首发于	5571 K原刊於	5571 K首发于《	5571 K轉載自	5571 K转载自	5571 K轉載自《	5571 K转载自《	5572 K由ai	5572 K由人工智能	5572 K由 ai	5572 K由人工智慧	5572 K使用ai	5572 K经ai
本翻	5572 K译由ai	5572 K译由人工
""", '来': """
来发	36 K表第一
来源	5497 K:
""", '校': """
校对	5497 K:
""", '構': """
構成	3103 K・文
""", '次': """
次に	3093 K読む:
次の	3129 Kページ:	3129 【K記事】
次ペ	3129 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5488 K加入	5489 K在	5489 K关注	5490 K提供线索	5490 K投稿	5499 K提供照片	5499 K提供新闻线索	5499 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5488 K加入	5489 K在	5490 K提供線索	5490 K投稿	5499 K提供照片	5499 K提供新聞線索	5499 K爆料:
""", '正': """
正し	3065 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5572 K片由ai
此摘	5504 K要	5572 K要由ai	5572 K要由 ai
""", '测': """
测一	5508 K测:
""", '測': """
測一	5508 K測:
""", '点': """
点击	5479 K查看	5479 K阅读:	5517 K观看视频	5517 K收听本	5517 K收听节目	5517 K收听完整
点我	5488 K加入
""", '熱': """
熱門	5529 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5490 K请	5490 K請
""", '版': """
版权	5571 K声明:	5571 K所有,	5571 K所有 ©
版權	5571 K聲明:	5571 K所有,
""", '特': """
特集	3095 K:	3095 【K】
""", '用': """
用微	5461 K信扫
""", '画': """
画像	3093 【K】	3129 【Kを見る】	3163 K#/#	3163 K #/#	3163 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5507 K錯誤
發生	5568 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5479 K阅读	5479 K新闻	5479 K报道:	5479 K阅读:	5482 【K报道】	5482 K报道:	5529 K新闻:	5529 K文章:
相關	5479 K新聞	5479 K報導	5479 【K新聞】	5479 K閱讀:	5482 【K報導】	5482 K報導:	5529 K新聞:	5529 K文章:	5529 K報導:
""", '看': """
看更	5479 K多:	5482 【K多】
""", '確': """
確認	5458 K信已寄至	5458 K信已寄到	5458 K信已寄送
""", '立': """
立即	5488 K加入	5508 K报名	5508 K報名
""", '筆': """
筆者	3103 Kプロフィール
""", '編': """
編輯	5497 K:
編集	46 K部への情報提供
""", '线': """
线索	5490 K征集
""", '编': """
编辑	5497 K:	5497 (K:
""", '聽': """
聽我	5517 K們的podcast
""", '自': """
自動	3110 K音声で読み上げ
""", '著': """
著者	3103 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5517 K上方影片
""", '观': """
观看	5517 K上方视频
""", '视': """
视频	5529 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5458 K成功	5524 K	5535 K本報	5535 K我們	5535 K本刊
""", '記': """
記事	9 Kの誤り	3085 Kの間違いを見つけ	3085 Kの誤りを見つけ	3085 Kに関するお問い合わせ	3085 Kへのご意見	3120 Kの誤り	3120 Kに誤り
記者	3103 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3093 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3085 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3134 【Kプレゼント】	3134 Kプレゼント
""", '請': """
請作	5447 K者喝
請我	5447 K喝杯咖啡	5447 K們喝杯咖啡
請支	5522 K持
請至	5458 K信箱
請輸	5458 K入正確的電子	5458 K入有效的電子
""", '讚': """
讚賞	5447 K作者	5447 K支持
""", '订': """
订阅	5458 K成功	5524 K	5535 K本报	5535 K我们	5535 K本刊	5535 K本公众号	5535 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5447 K者喝
请到	5458 K邮箱
请我	5447 K喝杯咖啡	5447 K们喝杯咖啡
请支	5522 K持
请输	5458 K入正确的邮箱	5458 K入有效的邮箱	5458 K入有效的电子
""", '責': """
責編	5497 K:
""", '資': """
資料	5497 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5522 K
""", '责': """
责任	5497 K编辑:	5497 (K编辑
责编	5497 K:
""", '赞': """
赞助	5522 K
赞赏	5447 K作者	5447 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5539 K输入
""", '这': """
这个	5505 K摘要
这段	5505 K摘要
这篇	10 K文章	57 K调查	57 K报道	5505 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5505 K摘要
這篇	5505 K文章
""", '連': """
連載	3095 K:
""", '還': """
還可	5539 K輸入
""", '采': """
采写	5497 K:
""", '長': """
長按	5488 K
""", '长': """
长按	5488 K
""", '開': """
開啟	5461 K通知	5461 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3093 K記事	3093 K記事:	3093 【K記事】	3093 K:	3093 【K】	3095 K動画:	3095 K特集:	3129 【K写真】
""", '閱': """
閱讀	5479 K更多
""", '问': """
问问	5504 K我们的ai
""", '阅': """
阅读	5479 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5508 K報名
""", '马': """
马上	5508 K报名
""", '點': """
點我	5488 K加入
點擊	5479 K查看	5479 K閱讀:	5517 K觀看影片
""", '같': """
같이	3220 K 보기:	3322 K 읽으면 좋은 기사	3322 K 읽으면 좋은 글
""", '관': """
관련	3220 K 기사:	3258 K 기사 :	3258 [K 기사]	3258 K 기사-
관련기사	3220 K	3220 K:	3220 [K]	3258 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3286 K 차단을 해제
광고차단을	3286 K 해제
""", '괜': """
괜찮아요	3210 K, 웹으로	3210 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3243 K
기사	3 K 듣기	46 K 제보	3241 K #줄 요약	3248 K 주소가 복사
기사에	78 K 대해 궁금	3251 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3258 K 기사:
""", '당': """
당신의	3250 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3220 K 읽기:
더보기	3220 [K]	3220 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3250 K 설문에	3250 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3248 K 복사되었습니다	3248 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3258 [K 본 기사]
""", '모': """
모바일	3210 K 웹으로 볼게요	3210 K 웹으로 계속
모바일웹으로	3210 K 볼게요
""", '문': """
문제가	3298 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3241 K 요약은
본문	3248 K url 복사
""", '사': """
사진	3299 K #/#	3299 K # / #
사진출처	3264 K:
""", '생': """
생성형	3241 K ai가 요약
""", '선': """
선택	3296 (K) 개인정보	3296 [K] 개인정보	3296 (K) 광고성	3296 [K] 광고성
""", '설': """
설문에	3250 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3286 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3250 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3220 [K]
""", '오': """
오류가	3298 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3286 K 이용을 위해	3286 K 서비스 이용을 위해
""", '웹': """
웹으로	3210 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3241 K 요약은 ai	3241 K 요약이 도움	3241 K 기사는 인공지능	3241 K 기사는 ai	3241 K 번역	3243 K 음성은 ai	3251 K 기사가 도움이	3251 K 기사를 어떻게	3251 K 뉴스에 대한 의견	3251 K 기사에 대한 의견
이미지	3299 K #/#	3299 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3258 [K]
이어	3220 K 읽기:
""", '인': """
인공지능	3243 K 음성으로	3243 K(ai) 음성
인기기사	3258 [K]
""", '일': """
일시적인	3298 K 오류가
""", '자': """
자료출처	3264 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3248 K 복사되었습니다
""", '지': """
지금	3271 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3220 K 기사:
추천기사	3258 [K]
""", '출': """
출처	3264 K:	3264 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3299 K #/#
""", '필': """
필수	3296 (K) 개인정보	3296 [K] 개인정보	3296 (K) 이용약관	3296 [K] 이용약관
""", '함': """
함께	3220 K 볼 만한 기사:	3220 K 보면 좋은 기사:	3258 [K 읽기]	3322 K 읽으면 좋은 기사	3322 K 읽으면 좋은 글	3322 K 보면 좋은 기사
""", '핫': """
핫클릭	3258 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3220 [K]
"""}

CONTAINS = {',': """
,说:	5596 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4316 K-vă	4320 K
abonații	55 K pot	4317 K noștri
abonează	85 K-te	4194 K-te pentru	4201 K-te pe youtube	4316 K-te
abonné	55 en tant qu'K	2153 pas encore K	2156 déjà K	2159 en tant qu'K
abonnés	2153 réservé à nos K	2156 réservé aux K	2357 nos K	2360 K
abonējiet	85 K	3465 K
actualisé	116 cet article a été K
actualité	2170 l'essentiel de l'K	2184 suivez l'K	2184 suivez toute l'K	2184 retrouvez toute l'K	2219 couvre l'K
actualizată	116 știrea a fost K
acționari	4279 fără K
adatkezelési	2617 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1808 K
adomány	2731 K
adományoddal	2727 K
adományok	2731 K
adományozz	2727 K
adományozzon	2646 K itt
advirtió	1808 K
adód	2729 K #
adója	2646 K #
adăugat	4319 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4866 K	4898 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2359 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1808 K
afișată	65 email nu va fi K
agregó	1808 K
aicināja	3468 K
aizsargātas	3407 visas tiesības K
aiškino	3400 K
ai가	3303 K 작성	3303 K 생성	3303 K 요약	3303 K 번역
ai로	3303 K 작성	3303 K 생성
ai를	3303 K 활용해
ajouté	2359 a K
ajută	4316 K-ne
ajánld	2727 K fel
aktualizovaný	116 článok bol K
aktualizován	116 článek byl K
aktérů	116 jména K
alkalmazás	2610 töltsd le az K
alkalmazásban	2644 az K
alkalmazást	2644 K
alkalmazásunk	2728 K
alkalmazásunkat	2610 töltse le K
alkalmazásunkban	89 K
alăturat	4218 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2245 aidez-nous à K
analytička	557 je K
anhören	4 artikel K	4 text K	4 beitrag K	934 jetzt K:
anketě	577 naší K	577 v K
ankietę	40 naszą K	110 K	3886 naszą K	3886 krótką K
ankstesnėje	116 K versijoje
anmäl	4947 K dig till vårt	4947 K dig till våra
anmäla	4813 genom att K dig	4861 genom att K dig
annoncé	2359 a K
annoncør	756 betalt af en K	756 betalt af K
annonslänkar	42 K	79 K	4866 K	4898 K
annonsör	4877 betalt av en K	4877 betald av en K
annonsør	3756 betalt av en K
anterioară	116 versiune K a
antérieure	116 version K de cet
anunció	1808 K
anunțat	4319 a K
använder	4828 vi K cookies	4829 K kakor
anúncio	4079 após o K	4079 depois do K
anúncios	75 sem K	4182 sem K
apelował	3990 K
apelowała	3990 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1618 descarga la K	1618 descarga nuestra K
aplicația	89 în K noastră	4202 descarcă K	4316 descarcă K noastră	4316 descarcă gratuit K	4316 descarcă K și	4317 K noastră
aplikacją	89 z naszą K
aplikację	3839 pobierz naszą K	3840 pobierz K	3840 ściągnij K	3909 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4621 našej K
aplikáciu	4621 mobilnú K	4621 K
aportació	514 la teva K
aportación	1664 tu K	1698 haz tu K
apoyá	1805 K
applikációnk	2644 K
applikációnkat	2644 K
applikációnkban	89 K
apsolīja	3468 K
apóyanos	1664 K	1805 K
apóyenos	1664 K	1805 K
apúntate	1589 K a	1611 K a nuestra	1611 K gratis	1805 K gratis
apărat	4319 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	5086 bir K paylaş
artykuł	17 darmowy K	23 cały K	3827 podoba ci się ten K	3887 nasz K do końca	3907 ostatni darmowy K	3988 ten K
artykułu	116 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1590 te ha gustado este K	1601 regala este K	1601 regalar este K	1607 último K gratis	1607 te queda # K	1701 y lee este K	1782 K	1783 #% del K	1783 # % del K	1783 #% de este K	1783 # % de este K	1806 este K
artículos	17 K gratis	1607 K gratis este mes	1607 te quedan # K	1607 límite de K	1782 K
aseguró	1808 K
associés	2193 cookies K à ce contenu
assuré	2359 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	992 produkte unabhängig K
autentificați	27 K-vă	4187 trebuie să vă K
autentifică	27 K-te	4194 K-te pentru
autorização	4058 sem K prévia e expressa
autorką	3878 kontakt z K
autorská	559 K práva
avertizează	4319 K
avísanos	1805 K
ayúdanos	1664 K	1805 K a
açikladi	5171 K
açin	5086 K
añadió	1808 K
año	1807 al K
""", 'b': """
balbuceó	1808 K
bağirdi	5171 K
bağirdilar	5171 K
bağiriyor	5171 diye K
bağiriyordu	5171 K
bağiş	5168 K yap	5172 K
bağişiniz	5168 K
bağlantilari	79 satiş ortakliği K	5079 satiş ortakliği K
başlayan	5085 tl'den K
başvurun	5086 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4802 vi K ditt stöd	4947 vi K din hjälp
beiträge	63 neue K per mail	1064 K
beiträgen	1064 K
bekapcsolása	2610 értesítések K
beløb	824 fast K
beløp	3821 gi et K	3823 fast K
bemängeln	1083 K
bemängelt	1083 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4950 K
berättar	4950 K
berørt	1 hvis du er K
bestätigen	854 K sie ihre
bestätigungslink	983 K
bestätigungsmail	854 K	983 K
betalvägg	4951 K
bezpečí	117 linka K	117 linku K
bezplatný	599 poslední K článek	4615 náš K webinár	4640 posledný K článok
bezplatných	4626 K článkov
bezpłatna	112 K wycena
bezpłatne	3892 K konto
bezpłatny	3883 nasz K webinar	3907 ostatni K artykuł
bezpłatnych	3892 limit K
beágyazott	2686 egy K tartalom látható	2686 egy K tartalom található
beállításai	2685 cookie-K miatt
beállítások	2685 cookie-K miatt	2685 cookie K miatt	2685 süti K miatt
beğendiyseniz	5169 bu haberi K	5169 bu yaziyi K
biết	5442 cho K
blokovač	631 K reklam
blokování	548 K reklam	631 K reklam
blokującego	3941 programu K reklamy
blokującej	3941 wtyczki K reklamy
blokujący	3941 program K reklamy
blokującą	3941 wtyczkę K reklamy
blokátor	631 K reklam
bohaterów	116 imiona K
boletín	83 el K	83 al K	83 nuestro K	1611 recibe el K	1611 nuestro K	1616 K diario	1805 recibe el K	1806 nuestro K	1809 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2164 dans votre K mail	2164 dans votre K e-mail
brezplačen	4744 zadnji K članek
brezplačne	4731 K članke
brezplačni	4724 naš K webinar	4744 zadnji K članek
brezplačnih	4731 K člankov
bromeó	1808 K
bronił	3990 K się
brzmiał	3990 K
brzmiała	3990 K
brzmiało	3990 K
brüllte	1083 K
butlletí	437 subscriu-te al K	437 el nostre K	515 el nostre K	518 K
buzdított	2730 K
buzdította	2730 K
buzón	84 en tu K	1614 en tu K
bájate	1805 K la app
báo	5360 là nhà K
bölümünde	90 yorum K
bönföll	4950 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4950 K
bønfaldt	825 K
bønn	3673 vi har en K til deg
bønnfalt	3824 K
bústia	460 a la teva K
bülten	5075 e-K	5172 K
bültene	5026 K abone	5026 K kayit	5026 K kaydol
bülteni	5075 haber K
bültenimiz	83 K	5169 K
bültenimize	83 K	83 e-K	5026 K	5168 K	5169 K
bültenine	5075 K
błagał	3990 K
błagała	3990 K
bạn	54 gửi cho K bè	5334 hộp thư của K	5379 sự ủng hộ của K	5439 mời K	5439 cần sự ủng hộ của K	5439 nhờ sự ủng hộ của K
bằng	5389 K văn bản của báo
""", 'c': """
caffè	2918 un K
café	59 me paga um K	1665 un K	1698 un K al mes	2222 un K
caractères	2245 limitées à # K
catedrática	1661 es K
catedrático	1661 es K
celého	527 pro čtení K
cercetătoare	4218 este K
cercetător	4218 este K
changés	116 prénoms ont été K
chaîne	2357 notre K
chefredaktör	4851 är politisk K	4851 är K
chefredaktør	733 er K
chuyện	5358 bạn có câu K
chép	5353 cấm sao K bài	5389 mọi sao K
chính	116 đính K	5343 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5334 bản tin của K tôi	5337 theo dõi K tôi	5358 cho K tôi qua	5358 liên hệ với K tôi qua	5358 hãy liên hệ với K tôi	5439 ủng hộ K tôi	5439 K tôi cần sự giúp đỡ	5439 giúp K tôi	5439 theo dõi K tôi	5439 hãy gửi cho K tôi	5439 hãy liên hệ với K tôi	5439 hãy báo cho K tôi	5440 K tôi trên	5440 của K tôi	5440 cho K tôi
chọn	5439 hãy bình K
cikkből	2724 K #
cikkéből	2724 K #
cikkünk	2728 minden K
cikkünkhöz	2728 minden K
collecté	2167 est K par
collectée	2167 est K par
collectées	2167 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	4034 os K são exclusivos para	4034 K são exclusivos para assinantes	4040 nos K
comentó	1808 K
comisión	1687 recibir una K
comissió	455 rebre una K
comissão	4078 receber K	4078 receber uma K
commerciële	3570 K partner
communauté	2230 K whatsapp	2230 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2949 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2359 a K
condiții	4205 termeni și K
confidentialité	2197 politique de K
confidențialitate	4205 politica de K
conférences	2219 est maître de K
connecté	2199 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
contestó	1808 K
conteúdo	11 este K	11 K externo	4005 acesse todo o K	4068 ao exibir este K	4068 ao ver este K
contribuição	4060 com a sua K	4181 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	116 K cenas
contó	1808 K
conversación	1639 participar en la K
conținut	11 acest K	4194 K doar pentru abonați
conținutului	4214 preluarea K
cookieinställningar	4826 K	4853 K
corespondentă	4218 este K
corrección	116 K:
correção	116 K:
corrigé	116 article a été K
creează	4316 K un cont pentru a citi
crié	2359 a K
csatornájára	2634 viber-K
csatornánk	2728 K
csatornánkhoz	2634 telegram-K	2634 whatsapp-K
csatornánkra	2634 youtube-K	2727 iratkozz fel K	2727 iratkozzon fel K
csábított	2730 K
cuéntanos	43 K	72 K	1639 K en	1805 K
cuéntenos	43 K	72 K
czytać	3833 aby K dalej	3833 żeby K dalej	3987 chcesz K dalej
czytelników	41 naszych K	3887 opiniami K	3898 z wpłat K	3898 dzięki wsparciu K	3915 K	3988 naszych K	3988 z wpłat K
câmpurile	65 K cu steluță
cântau	4319 K
címével	2669 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5363 là cây bút K	5440 độc giả K
""", 'd': """
danişmanliği	5080 yatirim K kapsaminda değildir	5080 yatirim K hizmeti
daní	4631 # % z K	4631 #% z K
darbą	3398 mūsų K
darowiznę	3831 przekaż K	3979 podwoi każdą K	3987 przekaż nam K	3987 przekaż K na
datenschutzerklärung	880 unserer K	1081 unserer K	1081 unsere K
datenübertragung	922 der K zu
dați	67 K-mi tag
debatindlæg	734 send dit K	734 skrive et K
debatredaktør	733 er K
debattredaktør	3729 er K
debattør	733 er K
declaró	1808 K
decía	1808 K	1808 así lo K	1808 así K	1808 eso K
decían	1808 K
dedutível	4178 a minha doação é K
demandé	2359 a K
denmişti	5171 K
denunció	1808 K
dependență	93 jocurile de noroc pot crea K
descrições	116 contém K
descárgate	1618 K la	1618 K nuestra
destekçimiz	5086 K olun	5168 K olun
desteğiniz	5168 K
desteğinizle	5169 K
desteğiyle	21 okurlarin K	5061 yapay zeka K	5077 K ayakta	5091 yapay zeka K
değildir	35 sorumlu K
değiştirildi	116 isimler K
değiştirilmiştir	116 isimler K
difficoltà	0 in K
difícil	117 passar por um momento K
dilediğin	5165 K zaman iptal
dilediğiniz	5165 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4620 K môžu
disponível	4016 K no google play
doação	4001 faça uma K	4060 sua K	4178 como será usada a minha K	4178 para onde vai a minha K	4180 vai dobrar cada K	4181 sua K	4181 faça uma K	4185 K
doações	4185 K
dobrará	4180 K cada doação
dodał	3990 K
dodała	3990 K
dodává	673 K
događaj	4515 naš K
domagał	3990 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	514 fes una K	518 K
donación	1596 haz una K	1596 tu K	1664 tu K	1664 una K	1793 para qué se usará mi K	1793 en qué se usa mi K	1793 adónde va mi K	1795 doblará cada K	1795 duplica cada K	1805 tu K	1805 haz una K	1809 K
donația	4316 K ta
donație	4316 fă o K	4320 K
donații	4320 K
donează	95 K cât poți	4316 K acum
doplněn	116 článek byl K
doporučil	673 K
doporučila	673 K
doporučovala	673 K
dopuštenja	4526 bez K
doradzał	3990 K
dorzuć	3987 K się
dostawać	3908 chcesz K
dostávajte	4646 K
dostávat	600 chcete K	628 chcete K zprávy
dostávať	4641 chcete K
dostávejte	606 K
dostęp	85 kup K	3833 masz już K	3892 pełny K do	3892 wykup K	3987 kup K
dostępny	3833 artykuł K tylko
dotazník	110 K	578 krátký K	4619 krátky K
dotazníka	4619 nášho K
dotazníku	577 našeho K	578 krátkého K
doublé	2351 chaque don sera K
dowolną	3989 K kwotą
dočtete	587 více se K
dołóż	3987 K się
dołącz	56 K do nich	56 K	3845 K do nas na	3987 K do nas	3987 K do grona	3987 K do nich
drastické	116 obsahuje K
draudžiama	3344 K kopijuoti	3344 be leidimo K	3344 be sutikimo K
draudžiamas	3365 be leidimo K
drängte	1083 K
dueños	1731 sin K	1731 ni K
dumneavoastră	12 browserul K
duplicará	1793 K tu donación	1795 K cada donación	4180 K cada doação	4180 K cada donativo
duyệt	12 trình K của bạn
działać	3988 K dalej
dziennikarką	3879 jest K	3956 jest K
dzięki	3988 K wam	3988 K tobie
dziękujemy	3889 K za zapisanie	3889 K za zapis	3987 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2156 pour K
déclare	2359 K
déclaré	2359 a K
découvrez	2153 K nos offres	2356 K nos offres
déductible	2147 K des impôts	2147 K à #	2349 mon don est-il K	2358 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2359 K
déplore	2359 K
déposés	2235 des cookies seront K
désabonner	2164 K à tout moment	2168 K à tout moment	2168 vous K en cliquant
désactiver	2191 K adblock
désactivez	2191 K adblock
désinscription	2168 K à tout moment
désinscrire	2168 K à tout moment	2170 vous K à tout moment
détresse	0 en K
díky	671 K vám
dôvery	117 linku K
dömde	4950 K
dømte	825 K	3824 K
düzeltme	116 K:
děkujeme	670 K, že nás čtete
dřívější	116 K verzi článku
důvery	117 linka K
dụng	5339 tải ứng K	5439 tải ứng K của	5439 hãy tải ứng K	5439 tải ngay ứng K
""", 'e': """
edellyttää	2068 K tunnusta
editörlerimize	44 K
editörüdür	5058 K
editörün	116 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2723 K készült
elaboración	1687 no ha participado en la K
electrònic	437 el teu correu K
electrónico	65 correo K no se mostrará	1614 tu correo K	1639 tu dirección de correo K no será publicada
elemző	2637 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2603 a teljes cikk K
elsőként	2645 értesülj K
előfizetés	2731 K
előfizető	2603 már K	2727 legyen K
előfizetőink	55 K	2603 K olvashatják	2648 K számára	2728 K
előfizetők	55 az K	2659 csak K	2731 K
előfizetőknek	2604 csak K	2659 K szól
előfizetőként	55 K
előfizetőnktől	2669 K
emlékeztetett	2730 K
emoțional	116 pot afecta K
endereço	4034 seu K de email não será
engedély	2652 K nélkül tilos
engedélyezze	2616 K a javascript
engedélyezése	2686 tartalmainak K	2686 tartalmak K
engedélyhez	2652 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	116 pour cette K, nous	2357 cette K	3586 onze korte K	3586 onze K
enquêtent	2357 K pour vous
enquêtes	2357 nos K
ensimmäinen	2133 K kuukausi
enthält	922 dieses element K daten
entraînement	53 K d'ia
entrée	2298 ctrl+K	2298 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1805 K
epizódu	4617 K
erată	116 K:
ergänzt	116 text wurde K	116 artikel wurde K
erhvervsredaktør	733 er K
erhältlich	934 shop K	1012 im shop K
erişin	5086 K
erklärt	1083 K
erklärte	1083 K
erkände	4950 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1080 K sie es weiter
erzählt	72 K uns	1083 K
erzählte	1083 K
escribió	1808 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1639 K a	1805 K
estimé	2359 a K
estás	1590 ya que K aquí	1590 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	5035 javascript'i K
evästeasetuksesi	2021 K
evästeasetuksiasi	2045 K
evästeasetuksissa	2021 K
evästeasetusten	2021 K
evästeasetustesi	2021 K
evästeet	2045 K	2070 K
evästeitä	2024 K
evästesuostumuksesi	2021 K
evästevalintasi	2021 K
evästevalintojesi	2021 K
exclamó	1808 K
exigió	1808 K
exigía	1808 K
existují	590 K díky
experiência	72 conte sua K
explicó	1808 K
expliqué	2359 a K
expérience	72 partagez votre K
extensión	1788 K máxima
externého	4611 K obsahu
externí	570 K obsah
externího	570 K obsahu	570 obsah z K
externý	4611 K obsah
""", 'f': """
favoritkälla	4847 K
faça	4181 K um pix
felelősséget	35 nem vállal K
felhasználása	2651 cikkek K csak	2651 cikk K csak	2651 tartalom K csak	2651 anyagok K csak
felhasználási	2617 K feltételek
felietonistką	3956 jest K
felietonistą	3956 jest K
feliratkozás	2605 K a hírlevélre	2605 hírlevél K
feliratkozásommal	2632 K
feliratkozással	2632 K
felkavaró	116 K
fictício	116 nome K
fictícios	116 nomes K	116 nomes são K
filmări	45 poze și K
filozófus	2637 K
flüsterte	1083 K
folosește	4205 K cookie
folytatásához	2603 a cikk K
fordítóval	2641 gépi K
forintért	2648 havi # K
formulára	4624 odoslaním K
formulário	4181 inscreva-se no K
formuláře	583 odesláním K
forrásként	2633 kedvenc K
fortæl	72 K os
fortæller	825 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2620 küldd el K
fotóit	45 K	2620 küldje el K	2620 küldje be K
fotóját	2620 küldje el K
frissítettük	116 K a cikket	116 cikkünket K
frågade	4950 K
früheren	116 K version	116 K fassung
férjen	2727 K hozzá
följ	4820 K oss på	4947 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4843 alla rättigheter K
fördere	1080 K
fördermitglied	85 werden sie K	950 werde K	950 werden sie K
fördern	1080 jetzt K	1080 K sie
föredragen	4847 K källa
föredragna	4847 K källa
föreslog	4950 K
författare	4851 är K och
förklarade	4950 K
förklarar	4950 K
förpliktelse	112 gratis och utan K
försvarade	4950 K sig
følg	698 K os på	822 K os	3694 K oss på	3821 K oss
første	746 K måned	824 K måned	3743 K måned	3823 K måned
førsteamanuensis	3720 er K
førstelektor	3720 er K
független	2601 támogassa a K	2728 K sajtó
főmunkatársa	2710 K
főszerkesztője	2639 K
""", 'g': """
gadā	3467 K
gazeteciliği	5169 bağimsiz K
gazeteciliğimiz	5169 K
gazetę	3918 kup K
gefällt	983 K ihnen, was sie	983 K dir, was du
gelmişken	5019 buraya kadar K
gespräch	116 K wurde gekürzt
geändert	116 namen K	116 name K	116 namen wurden K
geöffnet	886 wird in neuem fenster K
giovedì	20 ogni K
giáo	5360 là K sư
giúp	0 cần K đỡ	117 tìm trợ K ở đâu
giảng	5360 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4589 K
gridò	3049 K
gritó	1808 K
gràcies	461 K a gent com tu	515 K a tu
grátis	4183 teste K
grâce	21 K à vous	111 K au code	2144 K à vos dons
gwiazdką	65 pola z K
gärna	4947 vill K höra från dig
går	676 før du K	3673 før du K
gåva	4802 ge en K i dag	4802 ge en K nu	4803 din K	4803 ge en K	4947 din K gör	4947 ge en K i dag	4951 K
gönderdik	5093 size bir e-posta K
gönderin	5086 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4948 K mer
göre	5171 K
görün	5086 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	5086 K
gösterilmeden	5049 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	116 haber K	116 yazi K
güncellenmiştir	116 haber K
găsești	117 unde K ajutor
głosił	3990 K	3990 tak K
głosiła	3990 K	3990 tak K
głosiło	3990 K	3990 tak K
głosuj	3903 K
głosujcie	3903 K
głównej	3894 na stronie K
gương	69 trang K
gửi	54 hãy K	5358 xin K về
""", 'h': """
használ	2616 cookie-kat K	2617 sütiket K
használat	2616 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1083 K es
helyesbítés	116 K
helyreigazítás	116 K
helyszínen	2620 ott volt a K?
hieß	1083 K es	1083 so K es
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	914 bei google K
hirdették	2730 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2696 K
hirdetésblokkolót	2696 K
historią	72 podziel się swoją K
historička	557 je K
história	72 conte sua K
hjälp	117 här kan du få K	117 här får du K	117 här finns K	4854 K av ai	4878 K av ai	4947 K oss
hjälper	4947 din gåva K
hjælp	0 brug for K	117 her kan du få K	736 K af ai	736 K fra ai	757 K af ai	822 vi har brug for din K	822 K os
hjælper	822 dit bidrag K
hlásal	673 K
hlásala	673 K
hlásá	673 K
hovorí	4697 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2622 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2622 a K
hozzátette	2730 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2046 tekoälyä K
hágase	85 K socio
hájil	673 K se
hájila	673 K se
häng	4947 K med i
häufiger	914 bei google K
häusliche	0 K gewalt
hävdar	4950 K
håller	48 K du med	48 K du inte med	4885 läsare som K
hævder	825 K
hébergé	2193 ce contenu est K par
hình	116 có chứa K ảnh
híreinket	2669 K
hírekben	2610 a google K	2633 google K
hírlevelére	2632 K
hírlevelünk	83 K	2728 K
hírlevelünket	2632 K
hírlevelünkre	83 K	2605 K	2727 iratkozzon fel K	2727 iratkozz fel K	2728 K
hírlevél	2731 K
hírlevélre	83 K	2727 iratkozz fel a K	2727 iratkozzon fel a K
hó	2729 ft/K
hónap	2648 első K	2729 első K
hören	1007 K sie hier.
hører	3734 der du K
hükmetti	5171 K
hüüdis	1878 K
hüüdsid	1878 K
hľadať	117 kde K pomoc
hűségidő	2659 K nélkül
hồng	5388 nhận hoa K
""", 'i': """
iecienītāko	3415 K avotu
iepriekšējā	116 K versijā
ifølge	825 K	3824 K
ihtiyaç	0 yardima K
illimité	2159 accès K	2254 en K
imploró	1808 K
imágenes	45 tus K	116 contiene K
incorporó	1661 se K a
independentă	4317 presa K
independência	4182 a K
indicó	1808 K
indiqué	2359 a K
indrømmede	825 K
indrømmer	825 K
indépendance	2357 notre K
indépendant	2143 soutenez le journalisme K	2357 journalisme K	2357 média K
indépendante	2251 la presse K a	2357 presse K	2357 information K
información	1627 sigue toda la K	1627 siga toda la K	1661 cubre la K	1806 esta K
informację	3878 wyślij K
informações	116 com K de
informațiilor	4214 preluarea K
informováni	628 chcete být K
informó	1808 K
informē	3468 K
ingresá	82 K tu correo
innehåll	4829 externt K	4853 externt K
innehåller	116 K spoilers
innehållet	11 K
innrømmer	3824 K
innrømmet	3824 K
inquiète	2359 s'K
inquérito	40 nosso K
inscrição	4010 cancelar a K
inscríbete	1589 K
insistió	1808 K
insistía	1808 K
inställningar	4826 cookie-K	4826 dina K för cookies	4826 dina K för kakor
instó	1808 K
insändare	48 K	4852 skicka din K	4852 din K till	4852 skriva en K
intelektą	3352 dirbtinį K	3367 dirbtinį K
inteligencję	3900 przez sztuczną K
inteligencí	592 umělou K
intelligenciával	2641 mesterséges K készült	2661 mesterséges K
introduceți	82 K adresa de email
intégralité	2153 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	116 para esta K	1806 esta K
investigação	4182 esta K
investigație	4317 această K
investigațiile	4317 continua K
invítame	59 K a un café	59 K un café	1805 K a
invítanos	1805 K a
ismételgette	2730 K
istediğin	5165 K zaman iptal
istediğiniz	5025 K zaman iptal	5165 K zaman iptal	5170 K zaman iptal
izražavaju	4520 komentari K
içeriği	11 K
içeriğin	5060 harici K
içermektedir	116 sahneler K
išorinio	3350 K turinio
""", 'j': """
jautāja	3468 K
javascript가	3280 K
javascript를	3280 K
javasolják	2730 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3827 skoro już tu K	3827 skoro tu K
ještě	639 zbývá K
jogász	2637 K
jugé	2359 a K
jurnalistă	4218 este K
jurnaliștii	44 K noștri	4249 K noștri îți trimit	4317 K noștri
jälgi	1875 K meid
jäljellä	2064 ilmaista juttua K	2128 K #%	2128 K # %	2128 #% K	2128 # % K
jäseneksi	85 liity K	2131 liity K
""", 'k': """
kanał	3988 nasz K
kannatusjäseneksi	2131 liity K
kanál	671 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4590 K
kedykoľvek	4596 odhlásiť sa môžete K
keresőben	2633 google-K
khoản	5331 bạn đã có tài K	5343 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5353 K sao chép bài viết	5353 K sao chép nội dung	5353 K sao chép lại
khẳng	5442 K định
kiabált	2730 K
kiabálta	2730 K
kiabálták	2730 K
kiegészítettük	116 a cikket K	116 cikkünket K
kifogásolja	2730 K
kirjeessä	2134 luki K
kiáltott	2730 K
kiáltotta	2730 K
kiáltották	2730 K
kiến	5374 ý K của bạn sẽ	5439 hãy gửi ý K	5439 vui lòng gửi ý K
kliknutím	583 K na
kolačića	4511 K	4541 K
kolačiće	4511 K	4541 K
kolačići	4511 K
komentować	8 K	3865 aby K
komentár	8 pridať K	4620 pridajte K
komentára	4620 pridanie K	4620 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	568 je K	568 , K	647 , K
komentátorem	568 je K	647 je K
komentátorka	647 , K
komentátorkou	568 je K	647 je K	4609 je K
komentátorom	4609 je K
komentář	8 přidat K
komentáře	8 pro přidání K	579 vložení K	579 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2622 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2046 K
konferencję	3883 naszą K
konuştu	5171 diye K	5171 K
kopírovanie	4602 K obsahu bez	4602 K je zakázané
kopēšana	3414 K bez
korespondentką	3879 jest K	3956 jest K
korespondentė	3349 K
korábban	2668 K itt írtunk	2668 K ebben a cikkben írtunk
korábbi	116 cikkünk K
krzyczał	3990 K
krzyczała	3990 K
krzyczą	3990 K
krzyknął	3990 K
krzyknęła	3990 K
krävde	4950 K
krævede	24 K felter er	825 K
krönikör	4851 är K	4925 är K
kulturalną	3887 K dyskusję
kulturredaktör	4851 är K	4925 är K
kulturredaktør	733 er K	803 er K	3729 er K	3802 er K
kumppanuuslinkkejä	79 K	2058 K
kvíz	577 náš K	4619 náš K
kvíze	4619 našom K	4619 v K
kvízu	577 našem K	577 v K
kyltissä	2134 luki K
kysyivät	2134 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2729 K
käsitellään	116 jutussa K
käyttää	2022 tämä sivusto K
käyttöehdot	2053 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2730 K
kérdezték	2730 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2730 K
kérte	2730 K
kérték	2730 K
kívánt	116 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1080 K sie uns
könyörgött	2730 K
könyörögtek	2730 K
köszönjük	2727 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2610 K minket	2727 K minket
követelte	2730 K
követelték	2730 K
közgazdász	2637 K
közlése	2660 nélküli K tilos
közreműködésével	2723 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2730 K
kúpte	4694 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1083 K an
künstlichen	938 K stimme vorgelesen	938 K stimme vertont
künstlicher	1000 mithilfe von K
küpsised	1828 K
küpsistega	1828 K	1847 K
küsis	1878 K
kč	585 za # K	585 od # K	672 od # K
kļūsti	3465 K par
křičel	673 K
křičela	673 K
křičeli	673 K
kể	5442 K
""", 'l': """
labākie	3434 K raksti tavā
laiškas	3402 atviras K
lamentó	1808 K
lançait	2359 K
lasītu	3404 lai K tālāk
lasītāji	3466 mūsu K
lasītājiem	3466 mūsu K
lejupielādē	3465 K
lelkisegély	117 K
leverandør	3731 ekstern K
leverantör	4853 extern K
levél	2732 nyílt K
leía	1808 se K en	1808 así se K
leído	1701 has K tus #
leírásokat	116 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3424 K
linkistä	2057 lisää tästä K
lisenssillä	52 K
lisäsi	2134 K
llicència	52 K cc
lucrează	4218 K în presă
lunedì	20 ogni K
lună	4318 pe K
luận	8 để bình K	90 phần bình K	116 từ chối bình K	5331 đăng nhập để bình K	5374 bình K của bạn sẽ	5439 đăng nhập để bình K
lájkolj	2610 K minket
lákal	673 K
läget	4862 koll på K
lähdet	1997 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4865 du kan K mer	4865 kan du K mer	4865 K mer om	4942 #% kvar att K	4942 # % kvar att K	4948 fri att K
läsare	41 våra K	4863 våra K	4948 våra K
läsarna	21 tack vare K
läser	4947 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	761 K for	3761 K for	4882 K för
læser	822 tak fordi du K
læserbrev	48 K	734 skrive et K	734 send dit K
læsere	41 vores K	823 vores K
læseres	745 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1607 K de notas
límites	1601 sigue leyendo sin K
lòng	5358 vui K gửi về	5439 vui K gửi về
löd	4950 K
lød	825 K	3824 K
lūdza	3468 K
lập	5378 ủng hộ báo chí độc K	5440 báo chí độc K
""", 'm': """
magyarázta	2730 K
mailovú	4624 e-K adresu
mainoslinkkejä	42 K	79 K	2058 K
mamrotał	3990 K
mamrotała	3990 K
manhãs	20 todas as K
markedsføringscookies	705 K
marqués	65 champs K d'une étoile
masintõlke	1830 K abil
materiał	11 ten K
matéria	23 ler esta K	4005 esta K é só	4092 para ler esta K	4171 #% desta K	4171 # % desta K	4171 #% da K	4171 # % da K	4182 esta K
matérias	4059 limite de K	4170 K
matí	514 rep cada K
mawiał	3990 K
mawiała	3990 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	117 jourhavande K
megbírságolta	2730 K
megbízásából	2723 K készült
megjelenését	2723 K támogatta	2723 K támogatja
megjelenítése	2686 tartalmainak K	2686 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	116 nevek K
megváltoztattuk	116 nevét K
meidän	2131 tue K
meitä	2055 tukea K	2055 tue K	2131 tue K	2131 auta K
mencióname	67 K
menționat	4319 a K
mesačne	4696 K
mesečno	4589 K	4794 K
mesélte	2730 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3989 za K
miesięcznie	3989 K
minkä	95 anna K voit
mistä	117 K apua
miễn	17 bài K phí	5381 hết số bài K phí	5441 dùng thử K phí
mjesečno	4589 K
moderálási	2622 K elveink
modifié	116 article a été K	116 prénom a été K	116 nom a été K
modifiés	116 prénoms ont été K	116 noms ont été K
modération	88 jouez avec K	2245 charte de K	2245 K par la rédaction
mokė	3400 K
mondták	2730 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1601 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1808 K
mulțumim	4316 K că ne citești
munkatársa	2639 K	2710 K
munkatársunknak	44 K
munkánk	2728 K
munkánkat	2601 támogasd K	2601 támogassa K	2646 K	2727 támogasd K	2727 támogassa K	2728 K
murmuró	1808 K
myönsi	2134 K
másodközlés	2628 K	2651 K
másodközlése	2651 K
märkis	1878 K
määräsi	2134 K
mån	4864 kr/K	4949 kr/K
månad	4807 testa en K	4864 en K för	4947 testa en K	4949 per K	4949 varje K
månaden	4864 första K	4949 i K	4949 första K
månader	4864 K för #	4947 testa # K
månadsgivare	4947 bli K
måned	682 prøv en K	746 i # K	822 prøv en K	824 pr. K	3743 en K for	3821 prøv en K	3823 per K
måneden	824 om K	3823 i K
måneder	746 i # K	3743 K for #
média	2357 notre K
mês	4182 até o fim do K	4183 por K	4183 ao K
mình	59 mời K ly cà phê	67 tag K
míní	673 K
mówi	3990 K
mówili	3990 K
mówił	3990 K
mówiła	3990 K
môžete	4618 článok si K
müşterimiz	5097 K
mācīja	3468 K
mākslīgais	3421 K intelekts
mēnesis	3467 pirmais K
mēnesī	3467 K
mėgstamiausią	3345 K
mėnesį	3399 per K
měsíc	585 první K	672 za K	672 první K
měsíčně	672 K
můžeme	523 díky vám K
můžete	576 článek si K
mạnh	5442 nhấn K
""", 'n': """
nabádal	673 K
nabádala	673 K
nalegał	3990 K
nalegała	3990 K
naléhal	673 K
namawiał	3990 K
namawiała	3990 K
napisał	3990 K
napisała	3990 K
napiš	43 K nám	72 K nám
napište	43 K nám	567 K nám	602 K na	670 K nám
napísal	4697 K
napíšte	43 K nám	4608 K nám	4608 K, prosím	4643 K na	4694 K nám
naročilo	4730 hvala za K
naročite	85 K se	4703 K se na naše	4792 K se
naročnik	55 kot K	4702 že K
naročnike	4710 samo za K	4710 le za K
naročniki	55 K lahko	4743 lahko berejo le K	4743 berejo samo K	4796 K
naročnikom	4702 dostopen le K	4702 na voljo K	4702 na voljo samo K	4702 na voljo le K	4743 dostopna le K	4743 dostopna samo K	4743 dostopen le K	4743 dostopen samo K
naročnina	4731 K	4796 K
naročnino	4731 z K	4753 z K
narzędzi	3900 przy wsparciu K ai
nastavení	544 kvůli K cookies	544 K cookies	544 K souhlasu	544 vašeho K cookies	544 K soukromí
naujienlaiškio	3357 K
naujienlaiškis	3398 mūsų K	3401 K
naujienlaiškį	3337 mūsų K	3357 K	3397 užsisakykite K	3398 mūsų K
navođenja	4526 bez K izvora
navođenje	4526 uz K izvora
nawoływał	3990 K
načtením	545 K videa	545 K obsahu
našeho	573 do K týmu	573 K e-shopu
našem	4515 K timu
našich	601 K zpráv	4642 K správ
neatkarīgu	3465 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2727 segíts K	2727 írjon K	2727 írj K	2727 jelezd K	2728 K adód
nemokamą	3361 K paskyrą
neobmedzený	4595 K prístup
neodpovídá	35 K za
neodpověděl	116 K
neodpověděla	116 K
neodpověděli	116 K
neomezený	563 K přístup
neomezeně	527 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3359 paremkite K žurnalistiką	3397 paremkite K	3398 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	2036 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	670 podpořte K
nezávislá	671 K média
nezávislé	4695 K médiá
nezávislú	4694 podporte K
nghiêm	5353 K cấm sao chép
nghiên	5360 là nhà K cứu
ngoài	5364 nội dung bên K
nguồn	5356 K ưu tiên	5356 K tin ưu tiên	5424 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5444 thư K
nhiệm	5374 chịu trách K về nội dung bình luận
nhân	5365 trí tuệ K tạo
nhấn	5439 K vào đây
nhận	5334 đăng ký K bản tin	5334 đăng ký K tin	5439 đăng ký K bản tin	5439 đăng ký K tin
nhập	27 đăng K	5331 vui lòng đăng K	5331 đăng K để đọc	5331 đăng K để xem	5331 đăng K để lưu	5331 hãy đăng K để	5439 đăng K để đọc	5439 đăng K để xem
nhật	116 bài viết đã được cập K	116 bài báo đã được cập K
niedostępny	3880 materiał wideo jest K
niezależne	3987 wesprzyj K	3987 wspieraj K	3988 K media
niezależność	3988 K
niezależną	3988 jesteśmy K
noastră	4317 munca K
nolēma	3468 K
norāda	3468 K
nosūtīsim	62 jums K
notificações	16 as K	4018 ative as K	4018 ativar K	4018 receba K
notificările	16 K	4202 activează K
notifikácie	4621 K
notícia	4182 esta K
notícias	4010 receba as K	4010 receba K	4021 siga as últimas K	4170 K
novinařina	671 naše K
novinařinu	671 nezávislou K
novinár	4609 je K	4609 , K
novinári	4695 naši K
novinárka	4609 je K	4609 , K
novinárkou	4609 je K
novinárom	4609 je K
novinář	568 je K	568 , K
novinářem	568 je K	647 je K
novináři	671 naši K
novinářka	568 je K	568 , K
novinářkou	568 je K	647 je K
novičke	4703 na e-K
novičnik	4711 K	4711 e-K	4793 naš e-K	4796 K
novičnika	4711 K
numéros	117 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3400 K
násilí	0 domácí K
nášho	4615 do K tímu
nächste	24 in diesem browser für die K	1080 sind sie der K
näyttämällä	2020 K sisällön
nélkül	75 reklám K	76 spam K
nói	5442 K
nõus	48 ei ole K?
năm	5441 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	573 našem K
obegränsad	4810 K tillgång
obećala	4590 K
obećao	4590 K
obiecał	3990 K
obiecywał	3990 K
obligāta	3414 atsauce K
oblíbené	565 K zdroje
oblíbených	565 K zdrojů
oblíbenými	565 K zdroji
obrigatórios	24 campos K são marcados com	4034 campos K são marcados com	4039 campos K marcados	4039 campos K são marcados com
obveščanje	4730 na naše K
obľúbené	4606 K zdroje
obľúbených	4606 K zdrojov
obľúbenými	4606 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	600 chcete K
odebírejte	532 K náš	606 K	670 K
odemkněte	527 K si
odhlásit	533 K se můžete kdykoli
odoberať	4641 chcete K
odparł	3990 K
odparła	3990 K
odpoveď	24 zrušiť K
odpovídal	673 K
odpověděl	673 K
odpověděla	673 K
odpověď	24 zrušit K
odpowiadał	3990 K
odpowiedzialności	35 nie ponosi K
odpowiedział	116 nie K	3990 K
odpowiedziała	116 nie K	3990 K
odpowiedziało	116 nie K
odražavaju	4520 komentari K	4520 komentari ne K
odídete	4604 kým K
ofereça	4005 K este artigo
ograniczeń	3833 czytaj bez K	3833 czytaj więcej bez K
også	56 bli med du K
ogłosił	3990 K
ogłosiła	3990 K
oikaisupyynnöt	2049 K
oikaisupyyntö	2049 K
olvashatják	2667 csak előfizetők K
olvasási	2 K idő
olvasóiból	2646 K él
olvasóink	41 K	2728 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1805 danos tu K
ordenó	1808 K
ordonné	2359 a K
ortakliği	5079 iş K linkleri	5081 satiş K bağlanti	5081 satiş K linkleri
orzekł	3990 K
orçamento	112 K grátis	112 K gratuito
osobních	561 ochrany K údajů	561 ochraně K údajů
osobných	4611 K údajov
ostrzegał	3990 K
ostrzegała	3990 K
ostrzegł	3990 K
otevřený	675 K dopis
otrzymywać	3908 chcesz K
otvorený	4699 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	628 chcete dostávat K	628 chcete zasílat K	628 chceš dostávat K
oznámil	673 K	4697 K
oznámila	673 K	4697 K
ozvěte	43 K se nám	72 K se nám	567 K se nám	670 K se nám
""", 'p': """
padėkite	3397 K mums
pageidaujamą	3345 K šaltinį
paklausė	3400 K
palīdzi	3428 ziedo un K	3465 K mums
palīdzība	0 vajadzīga K
palīdzību	117 kur meklēt K	3421 mākslīgā intelekta K	3436 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3397 K mums
parsisiųskite	3397 K
participación	1643 normas de K
partnerské	79 K odkazy	588 K odkazy	4629 K odkazy
partneři	547 my a naši K
pastā	3426 e-K
pastāstiet	43 K mums	72 K mums
patronką	3898 zostań naszą K
patrões	4122 sem K	4182 sem K
paylaşilan	5147 tarafindan K bir gönderi	5147 tarafindan K gönderi
paylaşin	28 K	54 K	5086 K
paylaştiği	5147 K bir gönderi	5147 'in K bir gönderi
paziņoja	3468 K
paziņojumus	3425 K
państwa	3878 czeka na K
pašte	3357 jūsų el. K
pažadėjo	3400 K
pedía	1808 K
pedían	1808 K
periódico	1806 este K	1806 nuestro K
permanència	516 sense K
persiųskite	54 K
personvernerklæring	3706 K
phê	59 mời tôi một ly cà K	5378 mời bạn một ly cà K
phóng	5358 liên hệ K viên	5360 là K viên	5360 K viên ban	5363 là K viên báo	5363 là K viên của	5439 hãy liên hệ K viên
phút	2 K đọc
phản	116 chưa K hồi
pidió	1808 K
pidätetään	2032 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3990 K
pisała	3990 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4508 K nam	4540 K nam na	4540 K na	4587 K nam	4717 K nam	4717 K na	4747 K nam na	4747 K na	4792 K nam
piškotke	4720 K	4748 K
piškotki	4720 K
piškotkov	4720 K	4748 K
pište	602 K na	602 K nám na
plakáton	2730 állt a K
plânge	4319 se K
pochází	570 obsah K
podcastów	3884 K
podcastů	575 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3990 K
podporovatelé	671 naši K
podporují	671 nás K
podpoře	523 díky vaší K můžeme	671 díky K
podpořte	590 K	670 K nás	670 K naši	670 K naše	670 K mě
podrška	4587 vaša K
podrške	4527 bez vaše K	4588 vaše K
podršku	4587 vašu K
podržite	4527 K	4587 K nas	4587 K naš
podělte	72 K se s námi	72 K se o
podľa	4697 K
poinformował	3990 K
poinformowała	3990 K
pokračovanie	4595 pre K v čítaní
pokračování	527 K je dostupné	588 K článku níže
pokračuje	588 článek K	588 text K	4629 článok K	4629 text K
pokračujte	527 K ve čtení s
politoložka	557 je K
politológus	2637 K
política	448 K de galetes	1637 K de cookies	4032 K de cookies	4061 cobre K
pomocí	592 K ai
pomocą	3900 z K ai
pomoć	4587 vašu K
pomoč	117 kam po K
pomóż	3987 K nam
pomôžte	4694 K nám
poprosił	3990 K
poprosiła	3990 K
poprosiło	3990 K
poručila	4590 K
poručio	4590 K
poslední	599 K článek zdarma	599 K článek, který můžete
posledný	4640 K článok zadarmo
poslušajte	4746 K nas
postafiókjába	2605 K
postafiókjában	2630 minden reggel a K	2630 minden este a K	2630 minden nap a K	2630 minden héten a K
postafiókodban	2630 minden reggel a K
postaládádba	84 a K	2632 a K
postaládádban	2630 minden reggel a K	2630 minden héten a K
postaládájában	2630 minden reggel a K	2632 ön K
postižen	1 pokud jste K
posílat	583 nechte si K
posílejte	567 K nám
posíláme	62 vám K	62 K vám
potražiti	117 gde K pomoć	117 gdje K pomoć
potřebujeme	670 K vaši pomoc	670 K vaši podporu
potřebujete	0 K pomoc
používame	4611 K cookies
používá	547 tento web K
používáme	547 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3990 K
powiedziała	3990 K
powtarzał	3990 K
powtarzała	3990 K
powtórzył	3990 K
powtórzyła	3990 K
poznámka	116 K redakce
pozostało	3833 K # %	3833 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	673 zvou K
pošaljite	54 K ga	4508 K nam	4508 K na	4587 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	567 K nám	670 K nám
pošli	54 K ho
pošlite	54 K ho	4608 K nám	4694 K nám
pošljemo	62 vam K
pošljite	54 K ga	4717 K nam	4717 K jo nam	4717 K na	4792 K nam
požádal	673 K
požádala	673 K
pracę	3988 naszą K
pranešimus	3356 K
praneškite	43 K mums	72 K mums
pranešė	3400 K
prašė	3400 K
preberať	50 K
precizējums	116 K:
predchádzajúceho	4644 bez K súhlasu
predchádzajúcej	116 K verzii článku
predplatiteľ	55 ako K	4595 už ste K	4595 ste K
predplatiteľom	85 staňte sa K	4603 K	4694 staňte sa K
predplatiteľov	4603 pre K
predplatné	4595 už máte K	4626 K	4694 kúpte K	4694 kúpte si K	4698 K
predplatného	4626 K
predplatným	4626 K	4647 s K
predplaťte	85 K si
preferată	4216 sursă K pe google	4216 sursă K în google
preferované	565 K zdroje	4606 K zdroje
preferovaný	565 K zdroj	4606 K zdroj
preferovaných	565 K zdrojů	4606 K zdrojov
preferovaným	565 K zdrojem	4606 K zdrojom
pregledač	12 vaš K
preguntó	1808 K
prehliadač	12 váš K
première	116 K version de cet
prenumeratorów	3833 tylko dla K	3906 tylko dla K
prenumeratą	3892 z K
prenumeratę	85 kup K	3833 masz już K	3892 zamów K	3892 kup K	3892 wykup K	3918 kup K
preporučila	4590 K
preporučio	4590 K
pretlačiť	50 K
prevziať	50 K
prečítate	4595 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4587 K se našoj	4587 K im se	4792 K se nam
pridržana	4499 sva prava K
pridržane	4709 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3400 K
prihlásenie	4596 ďakujeme za K	4624 ďakujeme za K
prihlásení	4626 po K
prihlásením	4624 K súhlasíte
prihláste	27 K	4595 K sa a čítajte	4694 K sa na odber
prihvaćate	4522 prijavom K
pripažino	3400 K
programėlėje	3355 K
programėlę	3355 K
prohlásil	673 K
prohlásila	673 K
prohlížeč	12 váš K
pronađite	4538 K nas
proponował	3990 K
proponowała	3990 K
proponía	1808 K
proposé	2241 conçu et K par
prosił	3990 K
prosiła	3990 K
pročitali	4491 da biste K
pročitate	4489 da K cijeli	4489 da K ceo
prośbę	3827 mamy do ciebie K	3827 mamy małą K
prošnjo	4714 imamo majhno K	4714 majhno K
prywatności	3855 ustawienia K	3855 ustawień K	3859 polityka K	3859 polityce K
przeczytać	3833 aby K cały	3833 aby K ten artykuł
przeczytałaś	3887 dziękujemy, że K
przeczytałeś	3887 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3830 K nam #%	3987 K nam	3987 K #
przekonywał	3990 K
przekonywała	3990 K
przesyłajcie	3878 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3862 K zdjęcie	3862 K zdjęcia	3878 K nam	3878 K je do nas	3987 K nam
przeżywasz	0 K kryzys
przyznał	3990 K
przyznała	3990 K
przyłącz	56 K się
przyślij	3862 K zdjęcie	3878 K nam	3878 K je do nas	3987 K nam
práca	4695 naša K
práce	671 naší K
práci	671 naši K
prácu	4695 našu K
právnička	557 je K
právník	557 je K
précision	116 K:
précisé	2359 a K
précédente	116 version K de cet
préférée	2229 source K
préférées	2229 sources K
prévient	2359 K
príspevky	4620 K v diskusii
príspevok	4694 váš K
próxima	4182 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	673 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2891 blocco della K	3047 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2639 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2191 bloqueur de K	2191 bloqueurs de K	2357 sans K
publicités	2191 bloqueur de K
publicystką	3879 jest K	3956 jest K
publicystą	3879 jest K	3956 jest K
publikování	558 K nebo šíření
publiée	25 ne sera pas K	2199 votre adresse e-mail ne sera pas K
pytał	3990 K
pytała	3990 K
pytały	3990 K
pytań	3886 na kilka K
pyyntö	1997 pieni K
pyysivät	2134 K
pásale	1805 K esta
pásalo	54 K
päevakokkuvõte	1835 K
päivitetty	116 juttua K	116 juttua on K
päätoimittaja	2043 K	2113 on K
päätti	2134 K
påminde	4950 K
pénzbe	2728 K kerül
pénzéből	21 olvasók K
písemného	559 bez K souhlasu
písomného	4644 bez K súhlasu
píšte	4643 K na	4643 K nám na
pódcast	39 nuestro K	1806 nuestro K
pójdzie	3977 na co K moja wpłata
pôvodnej	116 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3407 K bez	3414 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	558 K článků
předchozí	116 K verzi článku
předchozího	559 bez K souhlasu	604 bez K souhlasu
předplatitel	55 jako K	55 K může	527 už jste K	527 jste K
předplatitele	562 pro K
předplatitelem	85 staňte se K	670 staňte se K
předplatitelé	55 K mohou	598 jen K	598 pouze K	598 najdou K	598 přečtou K	671 naši K	674 K
předplatitelům	562 K	598 pouze K	598 jen K
předplatné	527 koupit K	528 už máte K	585 K	674 K
předplatného	585 K
předplatným	527 dostupné s K	585 K	607 s K
předplaťte	85 K si	529 K si	670 K si
přehrání	570 K videa
přehráním	545 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	527 zbývá vám K	639 zbývá K	639 zbývá vám K
přidej	56 K se
přidejte	56 K se	601 K si nás	670 K se	670 K se k nám
přihlaste	27 K	527 K se a čtěte	532 K se k odběru	670 K se k odběru
přihlášení	583 děkujeme za K	585 po K
přihlášením	583 K k odběru	583 K souhlasíte
připojte	56 K se
připomněl	673 K
připustil	673 K
přispějte	95 K, kolik můžete	95 K, čím můžete	590 K	670 K	670 K i vy
přiznal	673 K
přiznala	673 K
přiznává	673 K
příspěvek	667 na co půjde můj K	670 váš K
příspěvku	545 načtením K	570 zobrazení K
příspěvky	579 K v diskusi
příspěvků	523 žije z K	523 žijeme z K	523 z K čtenářů
příspěvkům	523 díky K čtenářů
půjde	667 na co můj dar K	667 na co K můj dar
původní	116 K verzi článku	116 v K verzi
""", 'q': """
questionário	110 K
quyên	5439 K góp ngay	5443 K góp
quyền	5353 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5407 trình chặn K cáo	5407 chặn K cáo
""", 'r': """
raddoppierà	3043 K la tua donazione	3045 K ogni donazione
radził	3990 K
radziła	3990 K
radí	673 K
rakstīja	3468 K
rappelé	2359 a K
različici	116 prvotni K	116 prejšnji K
rašykite	43 K mums	72 K mums	3397 K mums
rašė	3400 K
recaptcha로	3312 K
recibirás	62 K
reclamó	1808 K
reclamă	13 K
recomendó	1808 K
reconoció	1808 K
recordó	1808 K
rectificación	116 K:
recunoaște	4319 K
redacció	44 la nostra K	48 cartes a la K	460 la K t'envia	515 la nostra K
redacción	44 nuestra K	48 cartas a la K	116 nota de la K	1697 la K te envía	1741 se incorporó a la K	1793 de parte de toda la K	1806 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4249 K îți trimite	4317 K noastră
redacției	44 K noastre	116 nota K
redakcją	44 naszą K
redakcję	3987 wesprzyj K
redaktorką	3879 jest K	3956 jest K
redaktorė	3349 K
redaktör	4851 är K för	4851 är K på	4851 är politisk K	4925 är K på
redaktør	733 er K på	733 er K for	733 er politisk K	803 er K på	803 er K i	3729 er politisk K	3729 er K i	3729 er K for	3802 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4087 a K envia	4132 entrou para a K	4178 em nome de toda a K	4182 nossa K
redistribuída	4058 reescrita ou K
redistribuído	4058 reescrito ou K
reenvíalo	54 K
refusé	2193 K le dépôt
registrácii	4626 po K
registráciou	4624 K súhlasíte
registráciu	4624 ďakujeme za K
regisztrálj	2727 K ingyenesen	2727 K, hogy
regisztráljon	2727 K ingyenesen	2727 K, hogy
regisztrálnia	2667 K kell
regístrate	1601 K gratis	1605 K para
reinhören	934 jetzt K:
rejestrując	3889 K się
reklamlänkar	79 K	4866 K	4898 K
reklamą	13 K
reklám	75 nincs K	4695 bez K
reklámblokkoló	2696 K
reklámblokkolót	2696 K
reklámok	2728 K nélkül
repetía	1808 K
repetían	1808 K
repitió	1808 K
reportaż	3988 ten K
reporterką	3879 jest K	3956 jest K
reportér	568 , K	647 , K	4609 , K
reportérem	568 je K	647 je K
reportérka	568 , K	647 , K	4609 , K
reportérkou	568 je K	647 je K	4609 je K
reportérom	4609 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	468 K sense permís
reproducción	1658 prohibida su K	1658 prohibida la K
reprodução	4055 proibida a K	4055 K proibida	4095 K permitida desde	4095 K é permitida desde
reprodúcelo	50 K
republié	50 K	2215 K avec	2260 cet article est K
repórter	44 nosso K	4061 é K
repórteres	44 nossos K
respondió	116 no K a	1808 K
respondía	1808 K
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1808 K
rezervăm	34 ne K dreptul
riêng	5343 chính sách quyền K tư	5381 dành K cho thuê bao	5389 quan điểm K của tác giả
rogó	1808 K
rovatvezető	2710 K
rovatvezetője	2639 K	2710 K
ročne	4696 K
ročně	672 K
rät	1083 K
rätta	4857 K fel
rättar	4857 vi K fel
rättelse	116 K
räumte	1083 K ein	1083 K der	1083 K die
rääkis	1878 K
råber	825 K
råbte	825 K
rådde	4950 K
rådede	825 K
réagir	2202 pour K
réagissez	2356 K à
réalisation	2241 n'a pas participé à la K
rédacteur	2219 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	116 note de la K	2219 a rejoint la K	2241 n'a pas participé à sa K	2250 la K vous	2254 pour soutenir la K	2349 de la part de toute la K	2356 soutenez la K	2356 alertez la K	2357 notre K
rédactrice	2219 est K
régulièrement	2219 collabore K
répond	2359 K-il	2359 K-elle
répondait	2359 K
répondit	2359 K
répondu	116 n'a pas K à	116 n'ont pas K à	2359 a K
réponse	24 annuler la K
répète	2359 K-t-il	2359 K-t-elle	2359 K le
répéta	2359 K
répétaient	2359 K
répétait	2359 K
répété	2359 a K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2153 cet article est K	2153 ce contenu est K	2153 article K
réservée	2153 K à nos abonnés	2153 la suite est K	2156 K aux abonnés
réservés	2156 K aux abonnés	2215 tous droits K
résiliable	2358 K à tout moment
részesített	2633 előnyben K forrásként
röst	4854 ai-K	4890 ai-K
răspuns	116 nu a K	116 nu au K	4319 a K	4319 au K
răspunsul	24 anulează K
rằng	5442 viết K	5442 cho K
""", 's': """
sacīja	3468 K
sadržaj	11 ovaj K	4511 vanjski K	4511 spoljni K
sadržaja	11 ovog K	4511 vanjskog K	4511 prikaz ovog K	4511 prikaz K
sakė	3400 K
samfunnsøkonom	3720 er K
samobójcze	117 myśli K
samobójstwie	117 myślisz o K
samobójstwo	0 K
samovražde	0 K	117 uvažujete o K
samovražedné	117 K myšlienky
sanctionné	2359 a K
sandučić	84 u vaš K	4492 u vaš K
sandučiću	4492 u vašem K	4522 vašem K
sbírka	674 K
schließ	56 . K dich
schließen	56 . K sie sich	839 K sie ein abo	1080 K sie ein abo
schránke	4596 vašej K
schránky	84 do vaší K	84 do vašej K	532 do vaší K	4596 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	117 uvažujete o K
sebevražedné	117 K myšlenky
segítsen	2727 K, hogy
segítségedre	2727 szükségünk van a K
segítséget	117 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1808 K
selbsttötung	117 K
sensível	116 pode ser K
sentenció	1808 K
sería	1698 sin ti no K
sesión	27 inicia K	27 inicie K	1601 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4181 inicie K
señaló	1808 K
sfătuia	4319 K
sfătuiește	4319 K
sfătuit	4319 a K
sisällön	11 K	2045 ulkoisen K
sisältö	2002 tämä K on vain
sisältöä	2045 ulkoista K
siunčiame	62 jums K
sjefredaktør	3729 er K
självmord	0 K
självmordslinjen	117 K
självmordstankar	117 K
sjöng	4950 K
skandował	3990 K
skarży	3990 K
skarżył	3990 K się
skrzynkę	84 na twoją K	3837 na twoją K	3837 na swoją K	3889 K mailową
slažete	48 K se	48 ne K se
slobodné	4694 podporte K
slobodnú	4694 podporte K
slušajte	4538 K nas
slíbil	673 K
slíbila	673 K
socioložka	557 je K
sollicité	116 K par
sollicitée	116 K par
sondę	3886 naszą K
sonuçlarinda	5052 google arama K
sorumluluğu	35 K
souborů	560 K cookie
souhlasíte	48 K?	583 e-mailu K	583 odesláním K	583 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5358 về hộp thư của tòa K	5378 hãy ủng hộ tòa K	5389 bằng văn bản của tòa K	5439 hãy gửi về tòa K	5439 hãy liên hệ tòa K	5439 hãy báo cho tòa K	5440 tòa K
spandér	59 K en kaffe
spolupráci	588 ve K s partnerem	4629 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4717 K nam
sportkrönikör	4851 är K
sportsredaktør	733 er K
spracovaním	4624 K osobných údajov
sprijiniți	4316 K
sprijină	4316 K-ne
správach	4607 google K
správy	4607 google K
spuneți	43 K-ne	72 K-ne	4317 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stało	3990 tak K na
stellenbörse	933 in unserer K
stjärna	65 fält med K
straipsnį	3368 šį K	3398 visą K
stronę	3909 naszą K
stwierdził	3990 K
stwierdziła	3990 K
stáhněte	670 K si naši	670 K si náš
stálo	673 K na	673 K ve	673 K v
står	35 K för	825 K der på	3824 K det på	3824 K det i	4950 K det på
stöd	4802 med ditt K	4947 K oss	4947 K vår	4947 ditt K
stödja	4863 K oss med
stödlinjen	88 K
stödmedlem	4947 bli K
stödprenumerant	4947 bli K
stötta	4863 K oss med	4947 K oss	4947 K vår	4947 K vårt
støt	745 K os	822 K os	822 K med
støtt	3821 K oss	3821 K vår
støtte	679 med din K	679 vi har brug for din K	745 K os med	745 din K gør	822 din K	822 bliv K	3676 med din K	3742 K oss med	3821 din K
støtteabonnent	3821 bli K
støttemedlem	85 bli K	822 bliv K	3821 bli K
stāstīja	3468 K
stăpâni	4279 fără K
stěžuje	673 K
subscripció	518 K
subskrybentów	3833 tylko dla K	3833 dostępna dla K	3833 dostępne dla K	3906 tylko dla K
subskrypcją	3892 z K	3914 z K
subskrypcję	3833 kup K	3833 masz już K	3889 dziękujemy za K	3892 wykup K	3987 kup K
sugirió	1808 K
suosikkilähteeksesi	2036 K
suosikkilähteeksi	2036 K
superarán	1788 no K
suplicó	1808 K
sursă	4248 link activ către K
suscripción	1601 ya tengo una K	1805 cambia tu K	1809 K
suscríbase	85 K	1805 K
suscríbete	85 K	1601 K para	1601 K por	1601 K en	1611 K al boletín	1805 K
susurró	1808 K
susțin	4240 care ne K lunar	4317 ne K lunar
susține	4316 K-ne	4316 K presa	4319 K că
susținerea	4316 K ta
susțineți	4316 K-ne
svarīgākie	3437 nedēļas K
svarīgākās	3437 nedēļas K
svært	0 har det K
svěřte	567 K se nám
szabályzatot	2622 moderálási K
szabályzatunk	2622 moderálási K
szepnął	3990 K
szepnęła	3990 K
szeptał	3990 K
szeptała	3990 K
szerencsejáték	2615 túlzásba vitt K ártalmas, függőséget okozhat	2615 K ártalmas, függőséget okozhat	2615 K függőséget okozhat! #+
szerkesztője	2639 K	2710 K
szerkesztőségünk	44 K	2728 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2728 K
szerzője	2639 külső K
szociológus	2637 K
szólított	2730 K fel
szükség	2600 önre is K van	2600 önökre is K van	2600 rád is K van
szükségünk	2600 rád is K van	2600 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4864 tills du K upp	4950 K
sähköpostiin	2009 suoraan K
sähköpostiisi	84 K	2010 K
sähköpostillasi	2070 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	2010 K
sélection	2250 K d'articles
sélections	2153 ajouter l'article à vos K
síganos	1627 K en
síguenos	1627 K en	1805 K
sócio	85 seja K
sõltumatut	1875 toeta K
sõnul	1878 K
sök	4880 K nu
sökresultat	4847 K på google
sökt	116 vi har K	116 har K
söyledi	5171 K
söylediler	5171 K
söylüyor	5171 K
søg	759 K nu
søgeresultater	729 K på google
søgning	729 google-K
søk	3759 K nå
søkene	3725 google-K dine
søkeresultatene	3725 K dine på google
súhlasu	4644 bez K
súhlasíte	48 K?	4624 odoslaním K
súmate	56 K	1805 K al
süresi	2 okuma K
sürümünde	116 önceki K
sütibeállításai	2685 K miatt
sütibeállítások	2685 K miatt	2685 K
sütik	2640 K
sütiket	2640 K
săptămână	20 o dată pe K	4318 pe K
sīkdatnēm	3419 K	3437 K
sống	5378 nuôi K tờ báo	5378 bạn đọc nuôi K
""", 't': """
találatok	2633 google-K
tanácsolja	2730 K
tanácsolják	2730 K
tanácsolta	2730 K
tanácsolták	2730 K
tanította	2730 K
taşiyin	5086 K
teigė	3400 K
tekemään	2132 K sitä
tekijänoikeus	2032 K suojaa
tekoäly	2046 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2046 K
tekoälyn	2046 K avulla	2046 K tekemä
tekoälyä	2046 käyttää K
telefonā	3425 savā K
teléfonos	117 K de ayuda
tesszük	25 nem K közzé
textům	597 ke všem K
teşekkürler	5168 okuduğunuz için K
thiết	5389 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5381 dành cho K bao	5381 đã là K bao	5443 K bao
thuộc	5354 bản quyền K
thành	5333 dành cho K viên	5376 bạn đã đăng ký K công	5439 trở K thành viên
tháng	5381 đọc miễn phí trong K	5441 mỗi K	5441 hàng K	5441 K đầu
thích	5356 nguồn tin ưa K	5356 nguồn yêu K
thông	16 K báo	5339 bật K báo	5339 nhận K báo	5358 bạn có K tin	5358 bạn đọc cung cấp K tin	5389 khi phát hành lại K tin	5439 hãy gửi K tin	5439 đăng ký nhận K báo	5439 hãy bật K báo
thường	5360 phóng viên K trú tại
tilføjede	825 K
tillgång	4947 få fri K
tillåtet	4877 inte K att återge
tiếng	5374 K việt có dấu
tiếp	5331 để K tục đọc	5331 để đọc K	5331 đăng nhập để K tục	5378 K sức cho báo chí	5381 để K tục đọc	5439 đăng ký để đọc K	5439 hãy K sức	5439 đăng nhập để K tục
tjänst	4798 en liten K att be
tjänsten	4880 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2603 a K
toàn	23 K bộ bài	5331 để đọc K bộ	5331 đọc K bộ bài	5381 để đọc K bộ bài	5439 đăng ký để đọc K bộ
transférez	2345 K-la	2345 K-le
tražila	4590 K je
tražili	4590 K su
tražio	4590 K je
tretích	4611 cookies K strán
treści	11 tej K	3892 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5339 theo dõi K
trước	116 bản K của bài	116 phiên bản K của bài	5374 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2710 K
tudósítója	2639 K	2710 K
turpinātu	3404 lai K lasīt
tuần	20 mỗi K	5376 bản tin hằng K của	5376 bản tin hàng K của	5441 mỗi K
tvrdí	673 K
työmme	2132 K
työtämme	2000 tue K	2131 tue K	2132 K
tájékoztató	2617 adatvédelmi K
támogass	2727 K minket
támogasson	2727 K minket
támogathat	2646 K minket
támogatása	2646 K nélkül	2646 olvasók K nélkül	2727 az ön K
támogatásod	2727 a te K
támogatásából	2600 olvasóink K	2646 olvasóink K
támogatására	2600 olvasóink K
támogatásával	2649 partnerünk K	2723 K készült
támogatónk	2646 legyen ön is K	2646 legyél te is K
tâm	0 tư vấn K lý
täglich	850 K per mail
tähtsamad	1847 nädala K
tärkeimmät	2070 K jutut
tästä	2057 lisää K
täällä	1997 kun kerran olet K
täältä	117 K saat apua	2057 lisää K
téléchargez	2137 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2727 K le
történész	2637 K
týden	20 každý K
týdně	672 K
týždenne	20 raz K
tłumaczy	3990 K
tłumaczył	3990 K
tłumaczyła	3990 K
třetích	570 cookies K stran
""", 'u': """
uafhængigt	823 K medie
ubegrænset	685 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3990 K
ulaş	43 bize K
ulaşin	43 bize K	5054 bize K	5086 K
ulaşmak	5054 yazara K
unabhängig	992 K von unserer redaktion	992 von unserer redaktion K	1005 damit wir K bleiben	1081 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2919 insegna all'K
unterstütze	833 K unsere arbeit	833 K uns mit	1080 K uns	1080 K unsere	1080 K mich	1080 K meine
unterstützen	833 K sie unsere arbeit	833 K sie uns mit	833 mit einer spende K	833 können sie uns K	1080 K sie uns	1080 K sie unsere	1080 sie können das K	1080 freiwillig K	1080 K sie mich	1080 K sie meine	1080 K uns
unterstützt	874 ihr browser K	1080 K uns
unterstützung	828 ihre K	828 mit ihrer K	950 ihrer K	950 deiner K	1000 mit K von ki	1080 mit deiner K	1080 deine K	1080 eure K
upišite	82 K svoj e-mail
upozorněni	628 chcete být K
upozornění	537 zapněte si K	580 K	628 chcete dostávat K	628 chcete zasílat K	628 chceš dostávat K	628 chcete posílat K	628 chcete odebírat K
upphovsrätt	4843 skyddat enligt lagen om K
upphovsrättslagen	4843 skyddat enligt K
uprednostňované	4645 K zdroje
uprednostňovaný	4645 K zdroj
uprednostňovaných	4645 K zdrojov
upřednostňované	605 K zdroje
upřednostňovaný	605 K zdroj
upřednostňovaných	605 K zdrojů
upřesnění	116 K:
uredništva	4709 brez dovoljenja K	4709 brez soglasja K
uredništvo	4724 v naše K	4793 naše K
uredništvu	44 našemu K	4717 pišite K
urmărește	4201 K-ne pe	4201 K-ne și pe	4202 K știrile	4316 K-ne
urmăriți	4201 K-ne pe	4316 K-ne
ursprünglichen	116 K version	116 K fassung
ustawień	3855 K cookies	3855 K plików cookie
utilização	4032 K de cookies
utilizează	4204 K cookie
utilizăm	4204 K cookie
utánközlés	2628 K	2651 K
utánközlése	2651 K
utánközölhető	50 K
uutislähteeksesi	2036 ensisijaiseksi K
uutislähteeksi	2036 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3990 K
uznała	3990 K
uzsvēra	3468 K
uzyskać	117 gdzie K pomoc
użyciu	3900 przy K ai
użytkowników	3887 opiniami K
używamy	3858 K plików cookie
užsisakykite	3334 K prenumeratą
""", 'v': """
valorização	117 centro de K da vida
vašeho	532 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4608 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1083 K
versión	4 K en audio	116 primera K de este
verständlichkeit	116 der K gekürzt
verstärkung	933 suchen K
versão	4 K em áudio
vervielfältigung	903 K nur mit
verziójában	116 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	886 deine e-mail-adresse wird nicht K	886 ihre e-mail-adresse wird nicht K
veröffentlichung	968 seit der K geändert	968 seit K geändert
već	4505 kad ste K tu	4589 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2620 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2049 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5360 là biên tập K	5363 là biên tập K của	5381 dành cho hội K
viết	5439 hãy K thư	5440 bài K này	5442 ông K	5442 bà K
você	21 sem K	4182 sem K
vollständigen	839 K artikel lesen
volontär	917 ist K
volontärin	917 ist K
voltál	47 ott K	2620 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4727 K
vyhradené	4602 všetky práva K	4602 autorské práva sú K
vykřikl	673 K
vykřikla	673 K
vypočuť	4618 si môžete K
vysvetľuje	4697 K
vysvětlil	673 K
vysvětlila	673 K
vysvětloval	673 K
vysvětlovala	673 K
vysvětluje	673 K
vytvořila	592 K ai
vyzýval	673 K
vyzývala	673 K
vyzývali	673 K
vyzývá	673 K
vyžadované	24 K informace	24 K polia
válaszolt	116 nem K
válaszolta	2730 K
válaszolták	2730 K
változatában	116 korábbi K	116 eredeti K
vás	590 bez K by	671 bez K by	4631 bez K by	4695 bez K by
väitis	1878 K
väitti	2134 K
väittää	2134 K
välise	1828 K sisu
vända	117 hit kan du K dig
våre	3821 meld deg på K
vårt	3688 meld deg på K	3821 meld deg på K
vær	56 K med
védekezett	2730 K
véli	2730 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4695 K vám
vēlamo	3415 K avotu
vēstkopai	3426 K
vēstule	3470 atklātā K
vēstulei	3426 ziņu K
vědět	43 dejte nám K	72 dejte nám K	567 dejte nám K	670 dejte nám K
všetkým	4638 k K textom
""", 'w': """
wcześniejszej	116 K wersji
webbläsare	12 din K
webinár	4615 náš K
webinář	573 náš K
według	3990 K
weißt	916 K du mehr
wezwał	3990 K
wiadomościach	3909 google K
widziałaś	3862 K coś
widziałeś	3862 K coś
wołali	3990 K
wołał	3990 K
wołała	3990 K
wpłata	3898 każda K	3977 na co idzie moja K	3987 twoja K
wpłatom	3988 dzięki K
wpłatę	3977 podwoi twoją K	3979 podwoi każdą K
wpłać	3987 K
wspierającym	3987 zostań K
współpracy	3895 we K z partnerem
wyjaśnia	3990 K
wypisać	3837 K się w każdej chwili
wyrażam	3838 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3878 K nam	3878 K je do nas
wzywał	3990 K
wzywała	3990 K
wöchentlichen	854 K newsletter
właściciela	3988 nie mamy K
""", 'y': """
yazdiğimiz	5096 daha önce K haber
yazmişti	5171 diye K
yhteistyössä	2058 K mainostajan
yönetmenidir	5058 genel yayin K
""", 'z': """
zaakceptować	3880 K pliki cookie
zaapelował	3990 K
zaapelowała	3990 K
zachęcali	3990 K
zachęcano	3990 K
zachęcał	3990 K
zachęcała	3990 K
zadaním	4624 K e-mailu
zadržana	4499 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	583 K e-mailu
zagłosuj	3903 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4527 K vama	4588 K vama
zakázané	4602 šírenie je K
založte	670 K si účet
zamknutý	4595 článok je K
zamčený	527 článek je K
zapisując	3889 K się
zapowiedział	3990 K
zapowiedziała	3990 K
zaproponował	3990 K
zaproponowała	3990 K
zapytał	3990 K
zapytała	3990 K
zastrzeżone	3873 wszelkie prawa K	3873 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3990 K
zawołała	3990 K
zašlete	567 K nám
zašlite	4608 K nám
zaželen	4750 K vir
zaželene	4750 K vire
zaželeni	4750 K vir
zbiórka	3991 K
zbývá	527 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3862 masz K lub
zdjęcie	45 K lub film	3862 masz ciekawe K	3862 masz K lub film	3862 wyślij K lub
zdvojnásobí	667 K váš dar	669 K každý dar	669 K každý příspěvek
zespołu	3883 do naszego K
zewnętrzna	3880 treść K
zewnętrzne	11 treści K	3858 treści K	3880 treści K
zewnętrznej	11 treści K	3880 treści K
zewnętrznych	11 treści K
zgłoś	3878 K go nam	3987 K nam
ziņas	3437 mūsu K
změněna	116 jména byla K	116 jména jsou K
změněno	116 jméno bylo K
znaleźć	117 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3910 daj nam K	3987 daj nam K
zněl	673 K
zněla	673 K
znělo	673 K
zobrazení	570 K tohoto obsahu	570 K obsahu
zobrazením	545 K obsahu	545 K videa
zobrazený	65 e-mail nebude K
zostań	3987 K z nami
zpracováním	533 souhlasím se K	548 K osobních údajů
zprávy	566 google K
zprávách	566 google K
zpívali	673 K
zugänglich	951 frei K
zunächst	903 dieser artikel erschien K
zurück	984 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4646 K
získávejte	606 K
zł	3892 za # K	3892 od # K	3989 od # K
złote	3989 # K
złotych	3989 # K
złotówka	3898 każda K	3988 każda K
złotówkę	3989 za K
""", 'á': """
állt	2730 ez K
állítja	2730 K
átvehető	50 K
""", 'ä': """
ägare	4863 inga rika K
ähnliches	916 K erlebt
ändå	4798 nu när du K är här
äpp	1833 K
äppi	1833 K
äußern	116 wollte sich nicht K
""", 'å': """
åbent	827 K brev
åndsverkloven	3721 beskyttet av K
åpent	3826 K brev
året	824 om K
återges	4843 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	5062 bizimle K
çalişmalarimiz	5169 K
çağrisinda	5171 K bulundu
çerezler	5035 K kullan
çerezlere	5060 K
çerezleri	5035 K kullan	5060 K	5097 K kabul
çözün	5086 K
""", 'é': """
échanos	1805 K una mano	1805 K un cable
écria	2359 s'K
écris	43 K-nous	72 K-nous
écrit	2219 K pour	2359 a K	2359 voilà ce qui était K
écrivain	2219 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2356 K-nous
éditorialiste	2297 est K
électronique	2164 dans votre boîte aux lettres K
énekelték	2730 K
équipe	2357 notre K
értesítéseket	16 K	2645 K	2693 szeretne K
értesítést	2693 szeretne K	2693 szeretnél K	2693 kér K	2693 kérsz K	2693 kérek K
értesüljön	2645 K elsőként
értesülni	2693 szeretne K a	2693 szeretnél K a	2693 szeretne azonnal K
étoile	65 champs avec une K
évente	2729 K
""", 'í': """
ígérte	2730 K
ígérték	2730 K
írta	2730 K
író	2637 K
""", 'î': """
îmbia	4319 K
îndemna	4319 K
îndemnat	4319 a K
îndemnau	4319 K
întrebat	4319 a K
întrebau	4319 K
""", 'õ': """
õpetas	1878 K
""", 'ö': """
öffnen	856 app K
önemli	5097 günün en K
önerdi	5171 K
öngyilkosság	0 K
önskad	4847 K källa
önökkel	2600 csak K
öppet	4952 K brev
""", 'ø': """
økonom	724 er K
""", 'ú': """
újraközlése	2651 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2728 független K	2728 a jó K
újságírásunk	2728 K
újságíró	2637 K	2710 K
újságíróink	2728 K
újságíróinkkal	2669 K
újságíróinknak	44 K
újságírója	2639 K	2710 K
újságíróként	2710 K
última	1627 siga la K hora	1627 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	904 K von	993 von der agentur K	993 deutschen presse-agentur K
übersicht	910 K	977 diese K wurde
ücretsiz	17 K haber	17 K makale	5084 K üye olun
ügyfelünk	2669 K
ühendust	43 võta meiega K	72 võta meiega K	1875 võta K
ünü	5163 #'K
ütles	1878 K
ütlesid	1878 K
üyeliği	5075 bülten K
üzente	2730 K
üzenték	2730 K
üçüncü	5060 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4538 K nas
čitalaca	48 pisma K	4527 uz podršku K	4545 K	4588 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4545 K	4588 naši K
čitatelia	4648 K	4695 naši K
čitatelja	48 pisma K	4527 uz podršku K	4545 K	4588 naših K	4588 uz podršku K
čitatelji	41 naši K	4545 K	4588 naši K
čitateljima	4545 K
čitateľom	21 vďaka K	4648 K
čitateľov	41 našich K	4631 vďaka podpore K	4648 K	4695 našich K	4695 vďaka podpore K
članak	23 cijeli K	4505 svidio vam se K	4523 cijeli K	4523 ceo K	4588 ovaj K
člancima	4534 svim K
članek	4714 vam je bil K všeč	4793 ta K
člankov	4742 do vseh K
členem	85 staňte se K	670 staňte se K
členom	4694 staňte sa K
článek	23 celý K	520 líbil se vám K	527 celý K za	585 celý K	671 tento K	671 líbil se vám K
článkom	4626 všetkým K	4638 k všetkým K	4638 ku všetkým K
článku	23 celého K	639 do konce K
články	671 naše K
článků	585 limit K
článkům	585 všem K	597 ke všem K
článok	23 celý K	4604 páčil sa vám K	4626 celý K	4695 tento K
čtenáři	608 K	671 naši K
čtenářů	41 našich K	48 listy K	523 z darů K	523 díky darům K	523 díky podpoře K	590 díky podpoře K	608 K	671 našich K	671 na podpoře K	671 díky podpoře K
čtenářům	21 díky K	41 našim K	608 K
čtení	2 doba K
čtěte	601 K nás
číst	671 K dál bez
čítajte	4642 K nás	4694 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4694 K, že nás čítate
""", 'đ': """
đây	5439 bấm vào K
đóng	5439 K góp của bạn	5439 hãy K góp
đăng	50 K lại	5376 cảm ơn bạn đã K ký	5376 bằng việc K ký, bạn	5439 K ký để đọc bài
đường	5358 K dây nóng của tòa soạn	5358 K dây nóng của báo	5439 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5381 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4696 K sumou
""", 'ř': """
řekl	673 K
řekla	673 K
říká	673 K
""", 'ś': """
śledztwa	3988 nasze K
śledztwo	3988 to K
śledź	3845 K nas na	3987 K nas
śpiewali	3990 K
śpiewał	3990 K
śpiewała	3990 K
świadkami	3862 byliście K	3862 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3862 byłeś K	3862 byłaś K	3862 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5171 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4508 K nam
šaukė	3400 K
šiandien	3359 aukokite K
šodien	3428 ziedo K
""", 'ź': """
źródło	3873 K: pap
""", 'ż': """
żadnego	76 K spamu
żartował	3990 K
żartowała	3990 K
żartuje	3990 K
żądał	3990 K
""", 'ž': """
žalio	4590 K se
želene	4750 K vire
želeni	4715 K vir
željene	4506 K izvore
željeni	4506 K izvor
žiadny	76 K spam
žurnalistai	3398 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3349 K
žurnalistika	671 naše K	671 nezávislá K	3398 K kainuoja	3398 gera K	4695 nezávislá K
žurnalistiku	671 nezávislou K	4695 nezávislú K
žurnalistiky	671 nezávislé K
žurnalistė	3349 K
žurnāliste	3418 K
žurnālisti	3466 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3466 neatkarīga K	3466 K maksā	3466 laba K
žurnālistiku	3428 atbalsti neatkarīgu K	3466 neatkarīgu K
žurnālists	3418 K
žádal	673 K
žádala	673 K
žádali	673 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1163 χωρίς K
άρθρα	1240 τα K μας
άρθρο	1240 αυτό το K
""", 'έ': """
έγγραφη	1163 χωρίς K άδεια
έγραφαν	1242 K
έγραφε	1242 K
έγραψε	1242 K
έλεγαν	1242 K
έλεγε	1242 K
έρευνά	1135 K μας
έρευνές	1240 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1116 K σου πηγές	1116 K σας πηγές	1116 K πηγές
αγαπημένη	1116 K πηγή
ακολουθήστε	1096 K μας	1239 K μας
ακολουθείστε	1096 K μας
ακόμη	1152 K και # ευρώ
αλλάξει	116 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1242 K
αναγνωστών	1166 K
αναγνώστες	21 χάρη στους K	1166 K	1240 οι K μας
αναδημοσίευση	50 K	1109 απαγορεύεται η K	1109 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1110 K χωρίς
αναπληρωτής	1121 είναι K καθηγητής
αναπληρώτρια	1121 είναι K καθηγήτρια
ανεξάρτητη	1239 ενισχύστε την K
ανταποκρίτρια	1119 είναι K	1121 είναι K
ανταποκριτής	1119 είναι K	1121 είναι K
απάντησαν	1242 K
απάντησε	116 δεν K	1242 K ο	1242 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1110 K η αντιγραφή	1110 K η αναπαραγωγή
απευθυνθείτε	117 πού να K
αποδεχθείτε	1124 K τα cookies
αποδεχτείτε	1124 K τα cookies
απορρήτου	1113 πολιτική K
από	1143 K # €	1236 # K τα #	1236 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1119 είναι K	1121 είναι K
αρχισυντάκτης	1119 είναι K
αρχισυντάκτρια	1119 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1197 χωρίς K
""", 'β': """
βιβλιοπωλείο	1133 ηλεκτρονικό μας K
βοήθεια	117 πού θα βρείτε K
βοήθειας	117 γραμμή K	1149 γραμμή K κεθεα
βοηθήστε	1239 K μας
βοηθειας	1149 γραμμη K κεθεα
βοηθούν	1240 μας K
βρείτε	1096 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1239 K μέλος	1239 K κι εσείς
γνώσεις	1138 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1118 K μας	1239 K μας
γραπτή	1163 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1242 K
δήλωσε	1242 K ο	1242 K η	1242 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1240 οι K μας
δημοσιογράφος	1119 είναι K	1119 , K	1119 - K	1121 είναι K στ	1121 είναι K του	1121 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1240 η K μας	1240 ανεξάρτητη K	1240 η ανεξάρτητη K
δημοσκόπησή	1135 K μας
δημοσκόπηση	1135 στη K
διαβάσετε	1091 για να K ολόκληρο
διαβεβαίωσε	1242 K
διαμαρτυρήθηκε	1242 K
διαφήμιση	13 τη K	1146 μετά τη K
διαφημίσεις	75 χωρίς K	1240 χωρίς K
διαφημίσεων	1191 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1121 είναι K
διεύθυνση	1094 τη K email	1094 η K email	1142 K email	1142 K e-mail
δικαιώματος	1109 με επιφύλαξη παντός K
διοργανωτές	1242 καλούν οι K
διορθώθηκε	116 το άρθρο K
διόρθωση	116 K:
δουλειά	1240 η K μας
δωρεά	1152 κάντε μια K	1239 η K σας	1239 κάντε μια K	1243 K
δωρεάν	17 K άρθρα	1143 K άρθρα
δωρεές	1243 K
""", 'ε': """
είμαστε	1240 K μια μικρή
είπαν	1242 K
είπε	1242 K
εβδομάδα	20 κάθε K	1241 την K
εγγραφή	1142 με την K σας
εγγραφείτε	1092 K για να	1143 K δωρεάν	1239 K δωρεάν	1239 K τώρα	1239 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1093 στα K σας
εκδήλωσή	1133 K μας
εκδοχή	116 αρχική K
εκφράζουν	1131 τα σχόλια K	1140 τα σχόλια K	1140 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1097 K τις ειδοποιήσεις	1099 K τη javascript
ενημερωτικά	1094 K δελτία
ενημερωτικό	83 το K δελτίο	1094 K δελτίο
ενημερώθηκε	116 το άρθρο K
ενημερώστε	1118 K μας
ενισχύστε	1152 K	1239 K μας
ενοχλήσει	116 ενδέχεται να K
ενσωματωμένο	1124 K περιεχόμενο
εξήγησε	1242 K
επανέλαβε	1242 K
επαναλάμβανε	1242 K
επιβεβαιώστε	1142 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1118 K μαζί μας	1118 K με τον συντάκτη	1118 K με τη συντάκτριά	1118 K με τη συντάκτρια	1118 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1242 K
επιστήμονας	1121 είναι πολιτικός K
επιστολή	48 την K σας	1244 ανοιχτή K
ερευνήτρια	1121 είναι K
ερευνητής	1121 είναι K
ερωτηματολόγιο	110 το K	1139 το K
εσάς	1152 χάρη σε K	1240 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1143 με # K
ευχαριστούμε	1142 K για την εγγραφή	1239 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1242 K
ζήτησε	1242 K ο	1242 K η	1242 K στο	1242 K από
ζητούσαν	1242 K
ζητούσε	1242 K
""", 'η': """
ηλεκτρονικό	1133 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1197 χωρίς K
ισχυρίζεται	1242 K
ισχυρίστηκε	1242 K
""", 'κ': """
κάλεσε	1242 K ο	1242 K η
κάνε	67 K μου tag
κάνοντας	1142 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1149 K εθισμού
καθηγήτρια	1121 είναι K
καθηγητής	1121 είναι K
καλούσαν	1242 K
καλούσε	1242 K
κανάλι	1240 το K μας
κατάστημά	1133 στο K μας
κατήγγειλε	1242 K
καταγγέλλει	1242 K
καταγγελία	1118 κάντε μας την K
κατεβάστε	1097 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1149 K εθισμου
κοινοποιήθηκε	1221 η δημοσίευση K από
κουίζ	1135 το K	1135 στο K	1135 το K μας
κυκλοφορεί	1133 K το νέο τεύχος
κυριότερες	1142 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1164 K
λέει	1242 K
λαμβάνεις	1161 θέλεις να K
λαμβάνετε	1161 θέλετε να K	1164 K
""", 'μ': """
μήνα	1241 τον K	1241 το K	1241 ανά K	1241 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1143 K # €
μεγαλομετόχους	1197 χωρίς K
μετόχους	1197 χωρίς K
μοιράστηκε	1221 μια δημοσίευση που K	1221 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1154 με τεχνητή K	1154 από τεχνητή K
νοημοσύνης	1154 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1091 K
""", 'ο': """
οικονομολόγος	1121 είναι K
ολόκληρο	23 K το άρθρο	1143 K το άρθρο
ομάδα	1133 στην K μας	1239 ελάτε στην K	1240 η K μας
""", 'π': """
παράκληση	1115 έχουμε μια μικρή K	1115 μια μικρή K
παραδέχεται	1242 K
παραδέχθηκε	1242 K
παραδέχτηκε	1242 K
παρακάλεσε	1242 K
παρακαλούσαν	1242 K
παρακαλούσε	1242 K
πατώντας	1142 K
πείτε	43 K μας	72 K μας
περιέχει	116 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	116 περιέχει K
περιεχομένου	11 αυτού του K	1124 εξωτερικού K
περιεχόμενο	11 αυτό το K	1124 αυτό το K	1124 το K αυτό	1124 εξωτερικό K
πολιτική	1113 K cookies
πρέπει	1124 δείτε το βίντεο K
προέτρεπαν	1242 K
προέτρεπε	1242 K
προέτρεψε	1242 K
προειδοποίησε	1242 K
προειδοποιεί	1242 K
προηγούμενη	116 K εκδοχή	116 K έκδοση του
προσπάθειά	1239 ενισχύστε την K
προσωπικών	1113 K δεδομένων
προτεινόμενη	1116 K πηγή
προτιμώμενες	1116 K πηγές	1213 K πηγές
προτιμώμενη	1116 K πηγή	1213 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1159 K σε όλα
πρόσθεσαν	1242 K
πρόσθεσε	1242 K ο	1242 K η
πρώτο	1143 τον K μήνα
πρώτος	1241 K μήνας
""", 'ρ': """
ρεπορτάζ	1240 το K μας	1240 αυτό το K
ρυθμιστής	1149 αρμόδιος K εεεπ
ρυθμιστης	1149 αρμοδιος K εεεπ
ρωτούσαν	1242 K
ρωτούσε	1242 K
ρώτησαν	1242 K
ρώτησε	1242 K ο	1242 K η
""", 'σ': """
σημαντικότερες	1142 τις K ειδήσεις
σημείωσε	1242 K ο	1242 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1239 K μας
στήριξή	1152 χωρίς τη K	1239 η K σας	1239 τη K σας	1240 χωρίς τη K
στήριξη	1152 χάρη στη K	1240 χάρη στη K
στείλε	43 K μας	72 K μας	1118 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1118 K μας	1239 K μας
στηρίξτε	1152 K	1239 K μας	1239 K την	1239 K το	1239 K τη
συγγραφέας	1121 είναι K
συγκατάθεση	1124 K για cookies
συκοφαντικά	1130 K σχόλια
συμβουλεύει	1242 K
συμβούλευε	1242 K
συμβούλευσε	1242 K
συμβούλεψε	1242 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1133 K μας
συνέδριό	1133 K μας
συνέστησε	1242 K
συνδεθείτε	27 K	1092 K για να
συνδρομή	1143 με K	1143 K από	1165 με K	1243 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1091 διαθέσιμο μόνο σε K	1091 διαθέσιμο σε K	1114 μόνο για K	1114 μόνο σε K	1239 γραφτείτε K	1240 οι K μας	1243 K
συνδρομητής	55 ως K	85 γίνετε K	1091 είστε ήδη K	1239 γίνετε K
συνεργασία	1146 σε K με χορηγό	1146 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1146 συνδέσμους K
συνεχίζεται	1146 K παρακάτω
συνεχίσετε	1091 για να K την ανάγνωση	1091 να K την ανάγνωση
συνεχίσουμε	1240 να K
συνεχίστε	1091 K την ανάγνωση
συνιστούσε	1242 K
συντάκτης	1119 είναι K
συντάκτρια	1119 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1140 στα K
σύμφωνα	1242 K
σύνταξή	44 τη K μας
σύνταξης	116 σημείωση της K
""", 'τ': """
τελευταίο	1160 K δωρεάν άρθρο
τραγουδούσαν	1242 K
τόνιζε	1242 K
τόνισε	1242 K
""", 'υ': """
υβριστικά	1130 K σχόλια
υβριστικό	1130 σχόλια με K
υπευθυνα	1149 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1149 παίξε K	1149 παίζουμε K
υπογράμμισε	1242 K
υποσχέθηκε	1242 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1115 αφού K ως εδώ
φωνάζει	1242 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1115 πριν K
φώναζαν	1242 K
φώναζε	1242 K
φώναξαν	1242 K
φώναξε	1242 K
""", 'χ': """
χάνετε	1161 μη K
χρήσης	1113 όροι K	1142 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1239 K τη βοήθειά σας
χρησιμοποιεί	1100 K cookies
χρησιμοποιούμε	1099 K cookies
χρόνο	1241 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1157 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1135 στην K
""", 'а': """
абонамент	268 вече имате K	300 с K	300 K за	320 с K	364 K
абонамента	298 с K си	298 благодарим за K
абонат	55 като K	266 вече сте K
абонати	278 само за K	364 K
абонатите	55 K могат
абонирайте	85 K се	266 K се, за да	269 K се за бюлетина	360 K се
абонирането	298 с K
автора	4357 мнение K	4357 точка зрения K	5200 думка K	5200 точка зору K
авторизованные	4390 только K
авторизованным	4390 K пользователям
авторизовані	5233 лише K
авторизуйтесь	27 K
авторкою	5219 зв'язатися з K
авторов	4357 мнение K	4357 мнения K	4357 точки зрения K
автором	5219 зв'язатися з K
автору	59 на каву K	4378 пишите K
авторів	5200 думки K	5200 думка K	5200 погляди K
адрес	24 имейл K няма	298 имейл K
адреса	298 имейл K
адресою	5254 пишіть за K
адресу	4410 пишите по K
азартних	93 участь в K іграх	5189 участь в K іграх може	5189 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	294 нашата K	294 кратка K
анкетата	110 K	295 K
анкету	110 K	4389 K	5232 K
анонимно	4378 K
афилиейт	303 K линкове
""", 'б': """
бажаних	5216 K джерел
безкоштовна	5252 остання K стаття
безкоштовний	5228 наш K вебінар	5236 K акаунт	5252 останній K матеріал
безкоштовних	5236 ліміт K	5236 K статей
безкоштовні	17 K статті	5236 K статті
безлимитный	4331 K доступ
безплатен	291 нашия K уебинар
безплатна	314 последна K статия
безплатни	17 K статии	300 K статии
безплатно	300 K, за
бесплатная	4408 последняя K статья
бесплатную	117 K линию
бесплатные	17 K статьи	4393 K статьи
бесплатный	4384 наш K вебинар	4393 K аккаунт	4408 последний K материал
бесплатных	17 K статей	4393 лимит K	4393 K статей
бисквитки	288 K	318 K
бисквитките	288 K	318 K
благав	5323 K
благала	5323 K
благали	5323 K
благодарение	21 K на читателите	306 K на вас	306 K на вашата	361 K на вас
благодарим	298 K ви, че се
благодаря	4399 K донатам	4482 K вам	4482 K вашей
блокировщик	4354 отключите K	4354 K рекламы
блокувальник	5197 K реклами
больше	4358 знаете K
бот	44 наш K
браузер	12 ваш K	4371 ваш K	5211 ваш K
браузър	12 вашият K
букмекерская	4346 K контора. #	4346 реклама. K
бюлетин	83 нашия K	269 нашия K	299 K	361 нашия K	364 K
бюлетина	83 за K	269 K ни	269 запишете се за K	299 K
бюлетини	299 K
бяхте	47 K ли там
більше	5201 знаєте K
""", 'в': """
вайбері	5217 K
вайбър	18 K	283 K
ватсапе	4376 K
вашата	270 на K поща
ваших	4473 # из K #
введите	82 K адрес
вебинар	4384 наш K
вебінар	5228 наш K
взывал	4484 K
видео	11 это K	45 фото и K
виділіть	5215 K
визнав	5323 K
визнала	5323 K
визнає	5323 K
викала	363 K
викаха	363 K
викаше	363 K
викна	363 K
використання	5211 K cookie	5242 будь-яке K матеріалів	5242 K матеріалів сайту
використанні	5209 при K матеріалів
використовує	5198 K cookie
використовуємо	5197 K cookie
вимагав	5323 K
вимагала	5323 K
вимагали	5323 K
виправлення	116 K:
випуск	5230 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5323 K
вк	4376 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4376 K
влезте	27 K
вміст	11 цей K
внескам	5243 завдяки K	5321 завдяки K
внесок	5320 ваш K
войдите	27 K	4332 K, чтобы
вотсапе	4376 K
вотсапі	5217 K
впн	69 без K
всеки	306 K лев
встановіть	5184 K додаток
въведете	82 K имейла си
възпроизвеждането	305 K
выделите	4359 K ее	4359 K текст
выпуск	4387 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5325 K лист
відмовилися	116 K від коментарів
відповів	116 не K на	5323 K
відповідав	5323 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5189 дотримуйтеся правил (принципів) K	5189 дотримуйтесь правил (принципів) K	5189 принципів K гри	5189 правил K гри
відповідь	24 скасувати K
відповіла	5323 K
відповіли	116 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	116 имена K
героїв	116 імена K
гласеше	363 K
гласил	4484 K
гласила	4484 K
гласит	4484 K
гласувайте	311 K
гледайте	316 K ни
говорил	4484 K
говорила	4484 K
говорили	4484 K
говорит	4484 K
год	4483 в K
годишно	362 K
голосуйте	4404 K	5248 K
гривень	5322 # K
грн	5322 # K
група	317 viber K
гукав	5323 K
гукали	5323 K
гукнув	5323 K
гукнула	5323 K
гіперпосилання	5209 K обов
""", 'д': """
дальше	4331 чтобы читать K
дарение	360 вашето K	362 с K	364 K
дарения	364 K
дарете	306 K	360 K ни
джерела	5216 обрані K	5216 бажані K
джерелом	5216 основним K	5216 бажаним K
дзен	4376 K
дзене	4376 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	363 K
добавил	363 K	4484 K
добавила	363 K	4484 K
добавьте	4344 K нас в
добавя	363 K
доверието	117 телефон на K
доверия	117 телефон K
довіри	117 лінія K
додав	5323 K
додала	5323 K
додатку	89 у нашому K
додає	5323 K
дозволить	5320 ваша підтримка K
дозволяється	5242 матеріалів K лише
долучайтесь	56 K	5320 K до нас	5320 K до нашої	5320 K до нашого	5320 K до спільноти	5320 K до читачів
долучайтеся	56 K	5320 K до нас	5320 K до нашої	5320 K до нашого	5320 K до спільноти	5320 K до читачів
домашнего	0 K насилия
донат	4481 ваш K	5320 ваш K	5324 K
донатам	5243 завдяки K
донати	5324 K
донатом	5322 K
донаты	4485 K
доповнено	116 новину K
дополнен	116 текст K
дополнена	116 новость K
допомагає	5320 ваша підтримка K
допомога	0 потрібна K	5320 нам потрібна ваша K
допомогою	5245 за K ші
допомогу	117 де отримати K
допоможе	5321 K нам
допоможуть	5243 K нам працювати	5321 K нам
допоможіть	95 K, скільки можете
допускается	4398 материалов K только
допълнена	116 статията е K
доступ	4393 полный K	5236 повний K
достъпен	266 K за абонати
достъпна	266 K за абонати
достъпно	266 K за абонати
дочитали	4322 вы K до конца	5174 ви K до кінця
дочитати	5180 щоб K
дочитать	4331 чтобы K	4393 K
дізнаватися	5263 хочете K про
""", 'е': """
евро	300 за # K
ежедневную	4336 K рассылку
ежемесячно	4483 K
ежемесячное	4481 оформите K
ежемесячный	4399 K донат
еженедельную	4336 K рассылку
електронна	270 вашата K поща
електронної	5235 адресу K пошти
електронну	5235 K адресу	5235 K пошту
епизод	293 K
епизода	293 K
есть	4358 вам K что
""", 'ж': """
жаловалась	4484 K
жаловался	4484 K
жалуются	4484 K
жодного	76 K спаму
журналист	286 е K	286 - K	286 , K	4379 - K	4379 , K	4459 K
журналисти	361 нашите K
журналистика	361 независимата K	361 независима K	361 нашата K	4482 независимая K
журналистике	4482 независимой K
журналистики	4482 независимой K
журналистику	4482 независимую K
журналистка	286 е K	286 , K	4379 - K	4379 , K	4459 K
журналисты	4482 наши K
журналіст	5223 - K	5223 , K	5302 K
журналістам	44 нашим K
журналісти	5321 наші K
журналістика	5321 незалежна K
журналістику	5321 незалежну K	5321 якісну K
журналістка	5223 - K	5223 , K	5302 K
журналісту	44 нашому K
""", 'з': """
з	5317 # K #
завантажити	5184 K застосунок
завантажте	5184 K додаток
завдяки	5243 існує K	5321 K вам	5321 K вашій
зависимост	93 хазартът създава K
задонатьте	4481 K	5320 K
задължителните	24 K полета
зазначив	5323 K
зазывал	4484 K
закликав	5323 K
закликала	5323 K
закликали	5323 K
закончились	4331 бесплатные статьи K
залишає	34 K за собою право
залишилося	5181 K #%	5181 K # %	5318 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4360 K ошибку
замолчим	4482 мы не K
запазени	276 всички права K
запевняв	5323 K
запевняла	5323 K
запевняє	5323 K
записи	63 новые K на почту
запитав	5323 K
запитала	5323 K
запитання	110 відповіді на K
запитань	5232 на кілька K
запишете	269 K се за нашия
зарегистрированные	4390 только K
зарегистрированным	4331 доступен только K
зарегистрированы	4331 уже K
зарегистрируйтесь	4332 K, чтобы	4393 бесплатно K	4393 K бесплатно	4481 K бесплатно	4481 K, чтобы читать
зареєстровані	5233 лише K	5233 тільки K
зареєструйтесь	5181 K, щоб	5236 безкоштовно K	5236 K безкоштовно	5320 K безкоштовно	5320 K, щоб читати
зареєструйтеся	5236 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5213 нашому K
застосунок	5184 завантажте K	5213 наш K	5213 мобільний K	5320 завантажте K і	5320 завантажте K та
захищено	5209 усі права K
захищені	5209 усі права K	5209 всі права K
защищенной	4378 K формой
защищены	4369 все права K
защищённой	4378 K формой
заяви	363 K
заявив	5323 K
заявил	363 K	4484 K
заявила	363 K	4484 K	5323 K
заявили	4484 K	5323 K
заявиха	363 K
звернутися	117 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4322 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	116 імена K	116 ім'я K
знайшли	5215 якщо ви K
знанията	294 K си
зобов	5323 K'язав
зовнішнього	5225 K вмісту	5225 K контенту
зовнішній	5225 K вміст	5225 K контент
зробіть	5178 K внесок	5320 K внесок у	5320 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4473 # K #
избранное	4375 K
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
иностранного	4369 выполняющим функции K агента
иностранным	4482 K агентом
инстаграм	283 K
искусственного	4401 с помощью K интеллекта
искусственным	4401 K интеллектом
использование	4371 K cookie	4381 K cookie	4398 любое K материалов	4398 K материалов сайта
использовании	4369 при K материалов	4398 полном или частичном K	4398 частичном K материалов
используем	4354 K cookie
использует	4355 K cookie
исправление	116 K:
источники	4375 избранные K	4375 любимые K
источников	4375 избранных K	4412 избранных K
источником	4375 основным K
исчерпали	4331 K лимит
""", 'к': """
каждое	20 K утро
каждый	4480 удвоит K донат	4483 K месяц
каже	5323 K
каза	363 K
казав	5323 K
казал	363 K
казала	363 K	5323 K
казали	5323 K
казаха	363 K
казва	363 K
казвал	363 K
казвала	363 K
канал	317 viber K	4482 наш K	5321 наш K
канала	4482 нашего K
каналу	5321 нашого K
код	111 с K
колумнист	4379 - K	4379 , K	4459 K
колумніст	5223 - K	5302 K
колумністка	5223 - K	5302 K
команде	4384 к нашей K
команди	5228 до нашої K
коментар	8 залишити K
коментарите	90 в K	296 K под
коментарях	90 у K	90 в K	5210 у K	5210 в K
коментатор	286 е K
коментиране	296 правила за K	296 правилата за K
коментирате	8 за да K	296 K
коментувати	8 K
комментариев	116 отказались от K	116 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4359 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4370 в K
комментировать	8 K
контент	11 этот K	11 цей K	4381 внешний K
контента	11 этого K	4381 внешнего K
контенту	11 цього K
конференцию	4384 нашу K
конференция	291 нашата K
конференцію	5228 нашу K
конфиденциальности	4353 настройкам K	4353 настройками K	4354 политикой K	4371 политика K
конфіденційності	5196 налаштуваннями K	5197 політикою K	5211 політика K
копирование	4398 K материалов сайта
кореспондент	286 е K	286 , K	5223 - K	5223 , K	5302 K
кореспондентка	5223 - K	5223 , K	5302 K
короткий	4389 K опрос
корреспондент	4379 - K	4379 , K	4459 K
корреспондентам	44 нашим K
корреспондентка	4459 K
корреспонденту	44 нашему K
крикнув	5323 K
крикнул	4484 K
крикнула	4484 K	5323 K
кричав	5323 K
кричал	4484 K
кричала	4484 K	5323 K
кричали	4484 K	5323 K
кричит	4484 K
""", 'л': """
лв	300 за # K
лев	300 за # K
лева	300 за # K	362 K
лекцию	4384 нашу K
лекцію	5228 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	291 нашия онлайн K	291 нашия K
магазина	291 онлайн K ни	4384 нашего K
магазине	4384 в нашем K	4384 в нашем интернет-K
магазину	5228 нашого K
магазині	5228 у нашому K	5228 в нашому K	5228 нашому інтернет-K
материал	4359 обсудить K	4381 внешний K	4414 K создан	4482 этот K
материалам	4406 ко всем K
материалы	4482 наши K
матеріал	5321 цей K
матеріали	5321 наші K
матеріалу	116 першій версії K
матеріалів	5242 копіювання K сайту	5242 K посилання обов'язкове	5250 до всіх K	5250 до усіх K
мероприятие	4384 наше K
месенджері	5217 K
месец	362 на K	362 всеки K
месечно	362 K
мессенджере	4376 K
месте	47 вы были на K
месяц	4483 в K
мобільний	5213 K додаток
молба	281 имаме малка K	281 имаме K към вас
молел	363 K
молела	363 K
молеха	363 K
молеше	363 K
містить	116 K описи	116 K сцени
місці	47 ви були на K
місяць	5322 на K	5322 перший K
""", 'н': """
навчання	53 K ші
нагадав	5323 K
нагадала	5323 K
наголосив	5323 K
наголосила	5323 K
надпис	363 такъв K
надпись	4484 такая K
надсилайте	5219 K нам	5219 K її	5219 K їх нам	5222 K фото	5222 K відео	5222 K свої	5320 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5216 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5219 K нам	5219 K їх нам	5222 K фото	5320 K нам
нажимая	4392 K кнопку	4392 K на кнопку	4392 K "
нажмите	4359 K ctrl
налаштування	5196 K cookie	5196 K cookies	5196 K файлів cookie	5196 через ваші K
налаштуваннями	5196 K cookie	5196 K cookies	5196 K файлів cookie
налаштуваннях	5196 K cookie
намерете	316 K ни
напис	5323 такий K
написа	363 K
написав	5323 K
написал	4484 K
написала	4484 K	5323 K
написано	4484 было K	5323 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4378 K нашему	4378 K нашей	4378 K автору	4378 K нам	4481 K нам
напишіть	43 K нам	72 K нам	5219 K нашому	5219 K нашій	5219 K автору	5219 K авторці	5219 K нам	5320 K нам
напомнил	4484 K
напомнила	4484 K
направете	360 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	363 K
настоява	363 K
настоявал	363 K
настроек	4353 из-за ваших K
настройками	4353 K cookie	4353 K cookies	4353 K файлов cookie
настройках	4353 K cookie
настройки	4353 K cookie	4353 K cookies	4353 K файлов cookie
натискайки	298 K
натискането	298 с K
натискаючи	5235 K кнопку	5235 K на
нашем	4359 в K чате
нашия	291 към K екип	291 в K екип	294 K куиз	294 K тест
небольшая	4322 K просьба
неделю	20 раз в K	20 каждую K	4483 в K
независимата	360 подкрепете K
независими	361 K медии
независимую	4326 поддержите K	4481 поддержите K
независимые	4482 K медиа
незалежні	5321 K медіа
нейросети	4401 с помощью K
несколько	4389 на K вопросов
никакого	76 K спама
новинами	5187 стежте за K
новини	283 google K	5217 google K
новину	5201 маєте K
новость	4358 есть K
нуждаем	360 K се от вашата
нужна	4399 K ваша
нюзлетър	299 K
""", 'о': """
обеща	363 K
обещал	363 K	4484 K
обещала	4484 K
обещали	4484 K
обновена	116 статията е K
обновлен	116 текст K	116 материал K
обновлён	116 текст K	116 материал K
обозреватель	4379 - K	4379 , K	4459 K
обозревательница	4459 K
обраних	5216 K джерел
обратиться	117 куда K
обучения	53 K ии
объявил	4484 K
объявила	4484 K
объяснил	4484 K
объяснила	4484 K
объясняет	4484 K
объяснял	4484 K
объясняла	4484 K
обязал	4484 K
обязательна	4369 гиперссылка K	4398 материалов ссылка K	4398 ссылка на источник K
обязательные	24 K поля	4359 K поля
обясни	363 K
обяснил	363 K
обяснила	363 K
обяснява	363 K
обіцяв	5323 K
обіцяла	5323 K
обіцяли	5323 K
огледален	69 K сайт
оглядач	5223 - K	5223 , K	5302 K
оглядачка	5223 - K	5223 , K	5302 K
оголосив	5323 K
ограничений	4331 читайте без K
одноклассниках	4376 K
одному	5235 в K листі
оновлено	116 текст K	116 матеріал K	116 новину K
опечатку	4359 нашли K
описания	116 съдържа K	116 есть K	116 содержит K
описи	116 є K
опитування	110 K	5232 наше K	5232 коротке K
опитуванні	40 нашому K	5232 K читачів	5232 нашому K	5232 в K
оповещения	4423 хотите получать K
оприлюднюватиметься	25 не K	5203 ваша e-mail адреса не K
опрос	40 наш K	110 K	4389 наш K
опросе	40 нашем K	4389 нашем K	4389 в K
опубликован	25 не будет K	4359 ваш адрес email не будет K
организаторите	363 канят K
организаторы	4484 зовут K
організатори	5323 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4392 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4332 K #%	4332 K # %
отбележете	67 K ме
ответил	116 не K на	4484 K
ответила	116 не K на	4484 K
ответили	116 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4484 K
отвечала	4484 K
отворено	365 K писмо
отговори	116 не K на	363 K той	363 K тя
отговорил	363 K
отговорила	363 K
отговориха	363 K
отговорност	35 не носи K
открытое	4486 K письмо
отменить	24 K ответ	4483 K в любой момент
отметил	4484 K
отметила	4484 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4336 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4378 K их нам	4481 K нам
отримувати	5253 хочете K
отримуйте	5257 K
очакваме	284 K вашите
очевидцем	4358 стали K	4358 вы стали K	5201 стали K
ошибку	4360 нашли K
оштрафовал	4484 K
оштрафовала	4484 K
оштрафував	5323 K
""", 'п': """
партнером	4396 совместно с K	5240 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4396 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5240 K посилання
партнеры	4354 мы и наши K
партньорски	303 K линкове
партнёром	4396 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4396 K ссылки
партнёрским	79 K ссылкам
патроном	4481 станьте K
пееха	363 K
пели	4484 K
первинній	116 K версії
первоначальной	116 K версии
первый	4483 K месяц	4483 рубль в K
переведите	4481 K нам
перевірте	5232 K себе	5235 K пошту
передплатник	55 як K	5180 уже K	5180 вже K
передплатникам	5180 доступний лише K	5180 доступна лише K	5180 доступно лише K
передплатники	55 K можуть	5251 лише K	5251 тільки K
передплатників	5180 тільки для K
передплатою	5180 доступна за K	5180 доступний за K	5236 за K	5258 з K
передплату	85 оформіть K	5236 K за	5320 оформіть K
передплатіть	85 K
передрук	50 K	5214 K
передруковувати	50 K
передруку	5214 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4374 K
перепечатке	4374 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5212 K даних
персональных	4372 K данных
писав	5323 K
писал	4484 K
писала	4484 K	5323 K
писати	5321 нам K
писменото	305 без K съгласие
письме	4392 в одном K
письменного	4413 без K согласия
письмової	5256 без K згоди
питаха	363 K
питаше	363 K
пишете	43 K ни	72 K ни	284 K ни	285 K на	360 K ни
пишеше	363 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4378 K нам	4410 K на	4481 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5219 K нам	5254 K на
платной	4331 в K версии
побачили	5264 K помилку
повний	23 K текст	5236 K текст
повтаря	363 K
повтаряше	363 K
повторював	5323 K
повторює	5323 K
повторяет	4484 K
повторял	4484 K
повторяла	4484 K
повідомив	5323 K
повідомила	5323 K
повідомили	5323 K
повідомлення	5263 хочете отримувати K	5263 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5219 K нам	5219 K нас	5320 K нам
подайте	285 K сигнал
поддержать	4481 K нас	4481 K редакцию	4481 K нашу
поддерживайте	4481 K нас	4481 K нашу
поддержите	4326 K нашу	4326 K нас	4399 K	4481 K нас	4481 K нашу	4481 K редакцию	4481 K проект	4481 K автора	4481 K наш
поддержка	4327 ваша K	4481 ваша K поможет	4481 ваша K помогает	4481 ваша K позволит
поддержке	4396 при K партнёра	4396 при K партнера	4399 благодаря вашей K	4482 вашей K
поддержки	4482 без вашей K	4482 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4358 хотите K
подканял	363 K
подканяха	363 K
подканяше	363 K
подкаст	39 наш K	39 нашия K	293 K	361 нашият K	4387 K	4482 наш K	5230 K	5321 наш K
подкаста	293 K	4387 K	4482 нашего K
подкасте	39 нашем K	4387 K
подкасти	39 наші K	293 K	5230 K
подкастов	4387 K
подкасту	5230 K
подкастът	293 K
подкасты	4387 K
подкасті	39 нашому K	5230 K
подкастів	5230 K
подкрепа	306 с вашата K	306 вашата K	360 вашата K	361 вашата K
подкрепата	303 с K на партньор
подкрепете	306 K	360 K ни	360 K нашата
подкрепяйте	360 K ни
подписаны	4331 уже K
подписка	4331 уже есть K	4485 K
подписке	4331 доступен только по K	4331 доступна по K	4331 доступен по K	4393 по K
подписки	4485 K
подпиской	4418 с K
подписку	85 оформите K	85 оформить K	4331 оформить K	4331 оформите K	4392 спасибо за K	4393 K за	4481 оформите K	4481 оформить K
подписчик	55 как K	4331 уже K	4331 вы уже K
подписчикам	4331 доступна только K	4331 доступно только K	4331 доступен только K	4407 только K
подписчики	55 K могут	4407 только K	4485 K
подписчиков	4331 только для K
подписчиком	4481 станьте K
подписывайтесь	4336 K на рассылку	4344 K на нас	4344 K на наш	4344 K на канал	4344 K на telegram	4481 K на
подписываясь	4392 K
подпишитесь	85 K	4326 K на регулярное	4336 K на рассылку	4344 K на наш	4344 K на канал	4481 K на
подчеркнул	4484 K
подчеркнула	4484 K
подчерта	363 K
поділитися	5201 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5228 нашу K
пожертвование	4326 оформите K	4327 сделайте K	4399 регулярное K	4399 ежемесячное K	4478 удвоит ваше K	4478 на что пойдёт моё K	4478 на что пойдет мое K	4478 на что идёт моё K	4478 на что идет мое K	4480 удвоит каждое K	4481 ваше K	4481 сделайте K	4481 оформите K	4485 K
пожертвования	4482 на K	4485 K
пожертвованиям	4399 благодаря K	4482 благодаря K
пожертвуйте	4481 K
позволяет	4481 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	305 K на
поиска	363 K
поискал	363 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4331 чтобы прочитать K
полный	23 K текст	4393 K текст
получавайте	319 K
получавате	315 искате ли да K	315 искате да K
получайте	4417 K
получать	4409 хотите K	4423 хотите K новости	4423 хотите K push
получить	117 где K помощь
помилку	5264 знайшли K
помогите	95 K, сколько можете	4481 K нам
помогнете	360 K ни
помогут	4482 K нам
поможет	4482 K нам
помоли	363 K
помолил	363 K
помолила	363 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4481 нам нужна ваша K
помощью	4401 с K ии
помітили	5215 якщо ви K	5264 K помилку
помічник	68 наш K
понравилась	4482 K статья
понравился	4482 K материал	4482 K текст
пообещал	4484 K
пообещала	4484 K
пообіцяв	5323 K
пообіцяла	5323 K
попереджає	5323 K
попередив	5323 K
попередній	116 K версії
попита	363 K
поправка	116 K:
попросив	5323 K
попросил	4484 K
попросила	4484 K	5323 K
попросили	4484 K	5323 K
попросило	4484 K
порадив	5323 K
порадила	5323 K
посилання	5242 K на джерело обов'язкове
последвайте	360 K ни
последната	314 K ви безплатна статия	314 K безплатна статия
посоветовал	4484 K
посоветовала	4484 K
постановив	5323 K
постановил	4484 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	363 K
посъветвал	363 K
посъветвали	363 K
потребовал	4484 K
потребовала	4484 K
потърсите	117 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4392 вашей K
почтовом	4392 вашем K ящике
почту	84 на K	4337 на вашу K	4337 вам на K	4392 вашу K
пошту	84 на K	84 на вашу K	5183 на вашу K
пошті	5235 вашій K
пощенска	270 вашата K кутия
пояснив	5323 K
пояснил	4484 K
пояснила	4484 K	5323 K
пояснював	5323 K
пояснювала	5323 K
пояснює	5323 K
поясняет	4484 K
правото	34 си запазва K
працювати	5243 допоможе нам K	5321 K далі
працюємо	5321 ми K
предишна	116 K версия на
предпочитаемые	4375 K источники
предпочитаемых	4375 K источников
предпочитан	282 K източник
предпочитани	282 K източници
предпочитаните	282 K източници	282 K си източници
предпочтительные	4375 K источники	4412 K источники
предпочтительный	4375 K источник
предпочтительных	4412 K источников
предупреди	363 K
предупредил	4484 K
предупреждава	363 K
предупреждает	4484 K
предыдущей	116 K версии текста
препечатването	305 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4484 K
призвала	4484 K
призвали	4484 K
призна	363 K
признава	363 K
признавал	4484 K
признает	4484 K
признал	4484 K
признала	4484 K
признали	4482 нас K
призова	363 K
призовава	363 K
призовал	363 K
призоваха	363 K
призывал	4484 K
призывала	4484 K
призывали	4484 K
приложение	89 в нашето K	361 нашето K	4338 скачать K	4339 скачайте K	4339 установите K	4373 наше K	4373 мобильное K	4481 скачайте наше K	4481 скачайте K и
приложението	360 изтеглете K ни	360 изтеглете K на вестник
приложении	89 в нашем K	4338 открыть в K	4373 нашем K
приложения	4373 нашего K	4482 нашего K
прим	116 K. ред
примечание	116 K редакции
приоритетным	4375 K источником
присоединяйтесь	56 K	4481 K к нам	4481 K к нашему	4481 K к нашей	4481 K к нашим	4481 K к сообществу	4481 K к читателям	4481 K к тем
присъединете	56 K се	360 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4378 K нам	4378 K фото	4378 K видео	4378 K новости	4378 K свои	4378 K их нам	4481 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4378 K нам	4378 K фото	4378 K их нам	4481 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5320 K до нас	5320 K до нашої	5320 K до нашого	5320 K до спільноти	5320 K до читачів
приєднуйтеся	56 K	5320 K до нас	5320 K до нашої	5320 K до нашого	5320 K до спільноти	5320 K до читачів
проверьте	4389 K себя	4392 K почту
проголосуйте	4404 K	5248 K
продовження	5240 реклама. K
продовжити	5180 щоб K читання	5243 допоможуть нам K
продовжувати	5321 K роботу
продолжаем	4482 мы K работать
продолжать	4399 помогут нам K	4482 K работу
продолжение	4396 реклама. K
продолжить	4331 чтобы K чтение	4399 помогут нам K	4399 поможет нам K	4482 K работу
продължава	303 K по-долу
продължете	267 K да четете
продължим	361 да K да работим
продължите	266 за да K да четете
произведен	4369 настоящий материал (информация) K	4414 материал K
произведён	4414 материал K
пройдите	4389 K тест
пройдіть	5232 K тест
променени	116 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	315 не K
пропустите	4409 не K
пропустити	5253 не хочете K
пропустить	4409 не хотите K
пропустіть	5253 не K
просив	5323 K
просил	4484 K
просила	4484 K	5323 K
просили	4484 K	5323 K
просьба	4322 у нас к вам K	4322 у нас есть K
просять	5323 K
проучване	294 нашето K
прохання	5174 маємо до вас K	5174 невелике K
прочетете	267 за да K цялата
прочитать	4331 осталось K	4331 чтобы K статью
пріоритетне	5216 K джерело
пріоритетним	5216 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	300 K текст
първия	362 за K месец
първоначалната	116 K версия
підписатися	5182 K на розсилку
підписка	5324 K
підписку	5180 оформіть K	5235 дякуємо за K	5320 оформіть K
підписники	5251 лише K	5324 K
підписників	5180 тільки для K
підписуйтесь	5186 K на нас	5186 K на наш	5186 K на канал	5186 K на telegram	5320 K на
підписуйтеся	5186 K на наш	5186 K на канал
підписуючись	5235 K
підпишіться	5182 K на розсилку	5186 K на наш	5320 K на
підтримайте	5177 K нашу	5177 K незалежну	5177 K нас	5243 K	5320 K нас	5320 K нашу	5320 K незалежну	5320 K редакцію	5320 K автора	5320 K роботу	5320 K наш
підтримати	5320 K нас	5320 K нашу
підтримка	5178 ваша K	5320 ваша K допоможе
підтримки	5240 за K партнера	5321 спільноти K	5321 вашої K
підтримуйте	5320 K нас	5320 K нашу
підтримці	5243 завдяки вашій K	5243 завдяки K читачів	5321 вашій K
піти	5174 перш ніж K
""", 'р': """
работа	361 нашата K	4482 наша K
работаем	4482 мы K
работать	4399 помогут нам K	4399 поможет нам K	4482 K дальше
работу	4482 нашу K
радив	5323 K
радила	5323 K
радили	5323 K
радить	5323 K
разкажете	43 K ни	72 K ни
разрешение	277 без K е забранено
разрешения	4413 без K редакции
разчитаме	306 K на вашата	361 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4481 K нам
рассказал	4484 K
рассказала	4484 K
рассказать	4358 есть что K	4358 хотите K
рассказывать	4482 K правду
расследование	4482 наше K	4482 это K
расследования	4482 наши K
рассылка	4482 наша K	4485 K
рассылку	83 на K	83 нашу K	83 K	4336 нашу K	4336 K самых	4482 нашу K
регистрацията	298 с K си	298 благодарим за K
регистрируясь	4392 K
регулярний	5243 K внесок
редактор	286 е K	286 - K	286 , K	4379 - K	4379 , K	4459 K отдела	4459 K	5223 - K	5223 , K	5302 K
редакторка	5223 - K	5223 , K	5302 K
редакцией	44 нашей K	4378 связаться с K
редакции	116 поправка K	4357 мнение K	4357 позиция K	4357 мнением K	4413 без согласия K	4478 от всей K	4482 нашей K
редакцию	44 в нашу K	4378 напишите в K	4378 пишите в K
редакция	291 в нашата K	361 нашата K	4482 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5219 напишіть у K	5219 пишіть у K
редакція	5321 наша K
редакцією	44 нашою K	5219 зв'язатися з K
редакції	48 письма до K	116 від K:	5200 думка K	5200 позиція K	5200 позицією K	5219 пишіть до K	5256 без згоди K	5256 без дозволу K	5321 нашої K
рекламата	13 K	303 след K
реклами	13 K	75 без K	75 немає K	361 без K	5240 після K	5240 на правах K	5321 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4396 после K	4396 на правах K	4482 без K
репортер	44 на нашия K	286 е K	286 - K	286 , K	4379 - K	4379 , K	4459 K	5223 - K	5223 , K	5302 K
репортери	44 на нашите K	361 нашите K
репортерка	5223 - K	5223 , K	5302 K
репортёр	4379 - K	4379 , K	4459 K
решил	4484 K
реєструючись	5235 K
робота	5321 наша K
роботу	5321 нашу K
розкажіть	43 K нам	72 K нам
розповів	5323 K
розповідати	5321 K правду
розповіла	5323 K
розповісти	5201 маєте що K	5201 є що K	5201 хочете K
розсилка	5321 наша K	5324 K
розсилку	83 на K	83 нашу K	83 K	5182 нашу K	5182 щоденну K	5321 нашу K
розслідування	5321 наші K	5321 це K
рублей	4483 # K
рік	5322 на K
""", 'с': """
свидетелем	4358 стали K	4358 вы стали K
свободната	360 подкрепете K
свържете	43 K се с нас	72 K се с нас	284 K се с нашия	284 K се с нашата	284 K се с нас	284 K се с автора	360 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4378 K с нами
связаться	4378 K с автором
свідком	5201 стали K
седмично	20 веднъж K
сигнализирайте	284 K ни
сказав	5323 K
сказал	4484 K
сказала	4484 K	5323 K
сказати	5201 маєте що K
скаржаться	5323 K
скаржився	5323 K
скаржилася	5323 K
скачайте	4338 K наше
скиньте	4481 K нам	4481 K донат
сколько	4481 скиньте K
скриньку	5235 вашу K
скриньці	5235 вашій K
следите	4344 K за нами
словам	4484 по K
словами	5323 за K
слушайте	316 K ни
слідкуйте	5186 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4484 K
советовала	4484 K
советовали	4484 K
советует	4484 K
согласны	48 не K	48 K с автором
содержатся	116 K описания
содержимое	4381 внешнее K
содержит	116 K сцены
сообщение	4369 данное K (материал) создано	4414 K создано
сообщил	4484 K
сообщила	4484 K
сообщили	4484 K
сообщите	43 K нам	72 K нам	4378 K нам	4481 K нам
соучастником	4399 станьте K	4481 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4459 K
сповіщення	16 K	5184 увімкнути K	5184 увімкніть K	5263 хочете отримувати K	5263 хочете отримувати пуш-K	5263 бажаєте отримувати K	5263 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5321 K текст	5321 K матеріал
сподобалась	5174 якщо вам K стаття
спонсором	85 станьте K
според	363 K
спрашивает	4484 K
спросил	4484 K
спросила	4484 K
співали	5323 K
співучасником	5320 станьте K
спільнота	5321 наша K
спільноти	5178 стань частиною K	5243 частиною K	5321 нашої K
станете	85 K член	360 K абонат	360 K член
станьте	56 K одним из них	4481 K нашим	5320 K нашим
статей	5250 до всіх K	5250 до усіх K
статии	313 до всички K
статия	281 хареса ли ви тази K	300 цялата K	361 тази K
статията	300 % от K
стаття	5321 ця K
статья	4482 эта K
статьям	4406 ко всем K
стверджує	5323 K
стежте	5186 K за нами
стигнали	281 щом сте K дотук
стороннего	4381 K сервиса
сторонним	4381 K сервисом
стороннього	5225 K сервісу
стороннім	5225 K сервісом
суммой	4483 любой K
сумму	4483 любую K
сутрин	20 всяка K
существуем	4482 мы K
существует	4399 K благодаря
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
телеграм	18 K	283 K	4344 наш K-канал	4344 в нашем K	4376 K	4376 K-канал	4376 K-канале	4410 пишите в K	4482 наш K	5186 наш K-канал	5217 K	5217 K-канал	5217 K-каналі
телеграме	18 K	4376 K
телеграмі	5217 K
телефон	117 K довіри
тест	4389 наш K	5232 наш K
тиждень	20 раз на K	5322 на K
требовал	4484 K
требовала	4484 K
требовали	4484 K
тръгнете	281 преди да си K
""", 'у': """
уведомления	16 K	4339 включите K	4339 включить K	4339 разрешить K	4423 хотите получать K	4423 хотите получать пуш-K	4423 хочешь получать K
уверяет	4484 K
уверял	4484 K
уверяла	4484 K
увійдіть	27 K	5181 K, щоб
уговаривал	4484 K
уговаривала	4484 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	291 нашия K
узнавать	4423 хотите K о
уйдете	4322 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5216 K джерел
улюблені	5216 K джерела
умовляв	5323 K
умоляваше	363 K
умолял	4484 K
умоляла	4484 K
умоляли	4484 K
утверждает	4484 K
уточнение	116 K:
уточнення	116 K:
уточнив	5323 K
уточнил	4484 K
уточнила	4484 K	5323 K
учасником	5320 станьте K
""", 'ф': """
фейсбук	18 K	283 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4482 K нашу
цитировании	4374 при K
цитування	5214 у разі K
цитуванні	5214 при K
""", 'ч': """
частиною	5320 станьте K
частковому	5242 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	316 K ни
читаете	4481 спасибо, что K
читай	5186 K нас
читайте	4344 K нас в	5186 K нас у	5186 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4389 опросе K	4399 благодаря поддержке K	4419 K	4482 наших K
читатели	41 наши K	41 нашите K	48 писма на K	321 K	361 нашите K	4322 дорогие K	4419 K	4482 наши K
читателите	321 K	361 с подкрепата на K	361 от K ни
читателям	21 благодаря K	41 нашим K	4419 K	4482 благодаря K
читати	5180 щоб K далі	5320 щоб K далі
читачам	21 завдяки K	5259 K
читачі	41 наші K	5259 K	5321 наші K
читачів	48 листи K	5259 K	5321 наших K
читаєте	5320 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5322 K
щомісячний	5243 K внесок
щомісячно	5322 K
щоранку	20 K
щотижневу	5182 K розсилку
""", 'э': """
электронной	4392 адрес K почты
электронную	4392 K почту
""", 'я': """
яжіться	43 зв'K з нами	5219 зв'K з нами
язкові	24 обов'K поля	5203 обов'K поля
якщо	5174 K ви вже тут
""", 'і': """
із	5317 # K #
інтелектом	5245 штучним K
інтелекту	5245 за допомогою штучного K
інформацію	5201 маєте цікаву K
історію	5201 маєте K
""", 'א': """
אדבלוק	2453 K
אומר	2492 K
אומרת	2492 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2374 עקבו K	2489 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2371 דואר K
אמר	2492 K
אמרה	2492 K
אמרו	2492 K
אתכם	2417 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	116 שם K
בדויים	116 שמות K
בוקר	20 מדי K
בחודש	2491 K
ביקש	2492 K
ביקשה	2492 K
במייל	2416 K שלכם
במצוקה	0 K
בסרטון	2402 לצפות K זה
בעוגיות	2380 שימוש K
בעיתונות	2417 לתמוך K
בעלי	2459 בלי K הון	2459 ללא K הון
בקובצי	2379 משתמש K
בשבוע	20 פעם K	2491 K
בתגובות	90 K
בתוכן	2430 לעשות שימוש K
""", 'ד': """
דווחו	2489 K לנו
דיגיטלי	2366 רכשו מינוי K
דיוור	2416 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2375 הורידו את K	2490 K
הבהרה	116 K:
הגיב	116 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2492 K
הודיעה	2492 K
הוואטסאפ	2375 לקבוצת K
הווטסאפ	2375 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2492 K
הוסיפה	2492 K
הזהיר	2492 K
הזכויות	2390 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2400 הוא ראש K	2400 היא ראש K
החינמיות	2433 הכתבות K
הטלגרם	2375 לערוץ K
הטקסט	2403 K
היום	2489 תרמו K
הירשמו	2366 כדי להמשיך לקרוא K	2489 K לקבלת
הכותב	2430 על דעת K
הכתבה	50 לפרסם את K	2366 להמשך קריאת K	2403 K	2490 K הזאת
המדור	2398 הוא עורך K	2398 היא עורכת K
המובעות	2430 הדעות K במאמר	2430 הדעות K בטור	2430 הדעות K בכתבה
המועדף	2393 למקור K	2393 כמקור K
המייל	2370 לתיבת K	2371 כתובת K
המערכת	116 הערת K
המקורית	116 בגרסה K של
הניוזלטר	2371 K היומי	2416 K השבועי של	2416 K שלנו	2490 K
הסביר	2492 K
הסיכום	2403 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2403 הנקודות K
העיתונות	2490 K העצמאית
הפרטיות	2380 מדיניות K
הפרסומות	2453 חוסם K	2455 את חוסם K	2455 חוסם K
הפרסומים	2453 חוסם K
הפרסומת	13 K
הצביעו	2489 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2375 K לערוץ	2489 K אלינו
הקודמת	116 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2380 תנאי K
השמות	116 K שונו
התגובות	2413 K
התחברו	27 K	2366 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2417 בזכות K שלכם
התראות	16 K
התרגום	2403 K
התרומה	2489 K שלכם
""", 'ו': """
ובטוויטר	2374 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2417 K בכם
ותלויה	2417 K בכם
""", 'ז': """
זקוקה	2489 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2400 היא K סגל
חודשית	2489 תרומה K
חוקר	2400 הוא K ב
חוקרת	2400 היא K ב
חיצוני	2402 תוכן K	2402 תוכן ממקור K
""", 'ט': """
טען	2492 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2416 K למייל	2416 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2366 הצטרפו K
כתב	2492 K
כתבה	2403 K זו	2490 K זו	2492 K
כתבו	43 K לנו	72 K לנו	2489 K לנו
כתבות	2433 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2398 היא K
כתובת	82 הזינו K מייל	2371 K דוא"ל
""", 'ל': """
לדברי	2492 K
להגיב	8 כדי K	2413 K
להמשיך	2366 כדי K לקרוא,	2366 כדי K לקרוא בחרו	2366 כדי K לקרוא יש	2366 כדי K לקרוא את הכתבה	2417 עזרו לנו K
להעתיק	2430 לשכפל, K
לחודש	2491 K
לחוק	2430 סעיף #א K
לחצו	2489 K כאן
לידיעון	2489 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2368 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2370 הירשמו K	2370 הרשמה K	2370 K שלנו	2416 בהצלחה K	2489 הירשמו K
לעזרתכם	2489 אנחנו זקוקים K
לענייני	2398 הוא כתב K	2398 היא כתבת K
לפנות	117 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2402 K בתוכן
לקבוצת	2375 הצטרפו K
לקריאה	2433 כתבות K
לקריאת	23 K הכתבה
לשנה	2491 K
לתומכים	2417 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2433 K חינם
מודעות	2455 בחוסם K	2455 חוסם K
מועדף	2393 מקור K	2393 כמקור K	2473 מקור K	2473 כמקור K
מחקר	2400 הוא עמית K
מינוי	2366 רכשו K ל-	2366 רכשו K כדי	2366 רכשו K או	2489 רכשו K	2493 K
מנוי	2366 כבר K?
מנויים	2493 K
מניות	2459 בלי בעלי K	2459 ללא בעלי K
מסכימים	48 לא K	48 K?	2416 בהרשמה אתם K
מסר	2492 K
מסרבים	116 K להגיב
מראה	69 אתר K
מרצה	2400 הוא K	2400 היא K
""", 'נ': """
ניוזלטר	2416 K שבועי	2493 K
נשלח	62 K לכם
""", 'ס': """
סגל	2400 הוא חבר K
סופר	2400 הוא K ו
סופרת	2400 היא K ו
סיכום	2403 K
סיפר	2492 K
סיפרה	2492 K
סעיף	2430 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2489 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2416 לקבלת K במייל
עודכנה	116 הכתבה K	116 הידיעה K
עזרה	117 איפה אפשר לקבל K
עיתונאי	2398 הוא K	2400 הוא K
עיתונאית	2398 היא K	2400 היא K
עיתונות	2417 לעשות K	2490 K עצמאית
עכשיו	2366 רכשו מינוי K	2489 תרמו K
עלולים	116 K להיות קשים
עמיתת	2400 היא K מחקר
עמלה	2429 נקבל K	2429 לקבל K
ער	117 K״ן
""", 'פ': """
פרופסור	2400 הוא K	2400 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2453 חוסם K	2455 בחוסם K	2455 חוסם K	2455 חוסמי K	2490 ללא K
פרסומת	13 K
פרשן	2398 הוא K
פרשנית	2398 היא K
פתוח	2494 מכתב K
""", 'צ': """
ציין	2492 K
""", 'ק': """
קודמת	116 בגרסה K של
קוראי	2490 K
קרא	2492 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2491 חודש K
""", 'ש': """
שאלו	2403 K את
שולחים	62 אנחנו K לכם
שיווקי	2416 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2489 K לנו
שלנו	44 לכתב K	2490 K
שנקבל	2429 K עמלה
שקראתם	2489 תודה K
שתפו	28 K
""", 'ת': """
תגובה	116 לא נמסרה K
תגובות	2413 K
תוכן	11 K זה	2402 הצגת K
תיאורים	116 כוללת K	116 מכילה K
תייגו	67 K אותי
תיקון	116 K:
תלוי	2417 K בכם
תלויה	2417 K בכם
תמיכתכם	2489 K
תמכו	2489 K בנו
תקציר	2403 K
תרומה	2493 K
תרומות	2493 K
""", 'ا': """
اخبارنا	135 تابعوا K	259 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1939 K مطلب	1939 K خبر	1991 براي K مطلب
ادبلاكر	1969 K
ادعمنا	258 K
ادعموا	258 K
اذنكم	144 نطلب K قبل
ارتباط	144 قد تتضمن ملفات K
ارسال	8 براي K نظر	1885 به ايميل شما K	1908 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	260 K
استخدام	154 يمنع اعادة K المواد	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
استطلاع	258 صوت في K
استطلاعنا	259 K
استفاده	1891 از كوكي K ميكنيم	1891 از كوكيها K ميكنيم	1892 شرايط K	1904 K از مطالب اين سايت	1904 K از مطالب سايت
استمرار	258 ساهم في K	258 ساهموا في K
اسپم	76 بدون K
اشار	261 K
اشارة	67 ضع K الي
اشارت	261 K
اشتراك	187 لديك K	262 K	1932 K تهيه كنيد	1991 K تهيه كنيد	1995 K
اشتراكك	184 تم K
اشترك	85 K	123 K الان	258 K الان
اشتركوا	85 K	258 K
اصحابها	182 تعبر عن راي K	182 عن راي K
اصلاحيه	116 K
اضاف	261 K
اضافت	261 K
اضغط	258 K هنا
اطلاع	1908 به ما K دهيد
اعادة	50 K نشر	154 يمنع K نشر
اعجبك	259 K هذا
اعلام	1994 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	221 مانع K	221 حاجب K	222 مانع K	222 حاجب K
اعلانها	16 K	1966 K را دريافت
اعلانهاي	1966 K خبري
اعلن	261 K
اعلنت	261 K
اعملوا	67 K تاغ
افاد	261 K
افادت	261 K
افزود	1994 K
افزونه	1969 K مسدود
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
اول	1993 ماه K
اوليه	116 نسخه K اين
ايميل	1885 K خود را وارد كنيد	1886 ادرس K	1886 نشاني K	1928 در K خود	1991 K خود را وارد كنيد
ايميلتان	1928 به K
اينجا	1938 K كليك كنيد	1991 K كليك كنيد
اينستاگرام	1889 در K دنبال
اينه	69 K
اپ	1927 K
اپليكيشن	1927 K	1991 K ما را	1991 K را دانلود كنيد	1991 K را نصب كنيد	1992 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	164 K
باحثة	164 K
بارگذاري	1895 K شود
بازتابدهنده	1945 الزاما K	1945 لزوما K	1945 K ديدگاه
بازنشر	50 K
باشيد	1908 با ما در تماس K
بالضرورة	182 لا تعبر K عن	182 لا يعبر K عن	182 لا تعكس K	182 لا يعكس K	182 لا تمثل K	182 لا يمثل K
ببينيد	1921 را K
بحسب	261 K
بخوانيد	1906 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1992 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	128 الي K	184 علي K	184 سجل K	184 اضف K	184 يوميا في K	184 في K كل
بريدكم	82 اتركوا K	184 في K
بشنويد	1921 K
بعرض	169 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1908 براي ما K
بفضلكم	259 K
بنويسيد	43 براي ما K	72 براي ما K	1908 براي ما K	1991 براي ما K
بهروز	116 اين خبر K	116 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1906 K	1918 به تيم ما K	1991 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1908 با ما در ميان K	1991 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1908 با ما تماس K
""", 'ت': """
تؤكد	261 K
تابعة	79 روابط K
تابعنا	136 K علي	136 K عبر	258 K علي تويتر	258 K علي غوغل	258 K علي جوجل
تابعونا	135 K علي	135 K عبر	258 K علي
تاكيد	1994 K كرد
تبرع	262 K
تبرعات	262 K
تبرعك	258 K
تبرعكم	258 K
تبرعوا	95 K بما	258 K الان
تبليغات	75 بدون K	1967 مسدود كننده K	1969 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	259 K
ترجيحي	1907 منبع K	1907 منابع K	1986 منابع K	1986 منبع K
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
تلگرام	1889 ما را در K	1889 در K دنبال	1889 كانال K ما	1908 با ما در K
تماشا	1921 K كنيد
تمامي	1905 K حقوق
تمثل	182 لا K راي
تنويه	116 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	258 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
توصيف	116 حاوي K
توضيح	116 K:	1994 K داد
تيليغرام	135 قناتنا علي K
تيم	1992 K ما
""", 'ج': """
جافاسكريبت	215 K
جاوااسكريپت	1891 K را فعال
جزئيات	116 حاوي K
""", 'ح': """
حذر	261 K
حذرت	261 K
حقوق	1905 كليه K	1905 همه K	1905 تمام K
حمايت	1929 K مالي خود	1930 به K شما نياز	1930 با K شما	1931 K كنيد	1991 از ما K كنيد	1991 K شما
""", 'خ': """
خارجي	169 محتوي K
خبر	6 اين K	1992 اين K
خبرنامه	1885 K ما	1885 اشتراك K	1886 در K	1928 K روزانه	1928 K هفتگي	1992 K ما	1992 K	1995 K
خبرنگار	44 K ما	1908 K ما را	1913 K
خبرنگاران	44 K ما	1992 K ما
خبرها	1966 اعلان K
خبرهاي	1966 اعلان K فوري
خصوصي	1892 سياست حريم K
خواست	1994 K
خواستند	1994 K
خواندن	1932 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1930 به K خود تكيه	1992 K ما
خواهد	1924 منتشر K شد
خواهند	1924 منتشر K شد
""", 'د': """
داده	1895 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1913 استاد K
دريافت	1966 K اعلان	1966 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	261 K
دعت	261 K
دعمك	258 K
دعمكم	185 نعتمد علي K	185 تعتمد علي K	185 نحتاج الي K	258 K
دنبال	1889 ما را K كنيد	1906 K كنيد	1906 K كنيم	1991 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1908 به ما خبر K	1921 گوش K	1935 هديه K	1991 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1924 نوشتن K	1924 ارسال K	1924 بيانگر K	1945 لزوما K
""", 'ذ': """
ذكر	261 K
ذكرت	261 K
""", 'ر': """
راسلنا	43 K	72 K	258 K
راسلونا	43 K	72 K	258 K
رايگان	1918 وبينار K ما	1932 اشتراك K	1946 مقاله K	1946 مطلب K	1946 مطالعه K	1991 K ثبت نام كنيد
روزنامه	1945 ديدگاه K
روزنامهنگار	1913 K
روزنامهنگاري	1992 K مستقل
""", 'س': """
سابقة	116 نسخة K من هذا	116 نسخة K من هذه
سالانه	1993 K
ساهم	95 K بما	258 K في دعم
ساهموا	95 K بما	258 K في دعم
سايت	1992 K ما
سايتهاي	1915 محتواي K ديگر
سرگشاده	1996 نامه K
سكريبت	215 جافا K
سنويا	260 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	258 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	258 K
شهريا	260 K
شويد	27 وارد K	1906 عضو K	1906 K	1991 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1928 خبرنامه K
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
ضدتبليغ	1969 K
""", 'ط': """
طالب	261 K
طالبت	261 K
طلب	261 K
طلبت	261 K
""", 'ع': """
علاقه	1907 منبع مورد K
عملنا	259 K
عمولة	196 قد نحصل علي K	196 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1969 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1885 به ايميل شما K
فرصتهاي	1918 K شغلي در
فريقنا	259 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	258 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1924 K	1925 حروف لاتين (K)
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
كار	1992 K ما
كاربري	1932 حساب K خود شويد	1991 حساب K خود شويد
كانال	1889 به K ما	1906 K ما	1992 K ما
كتب	261 K
كتبت	261 K
كردهايد	1932 ثبت نام K	1932 ثبتنام K
كمصدر	159 K مفضل	242 K مفضل
كميسيون	1943 K دريافت كنيم	1943 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1918 ديدن K	1921 گوش K	1935 هديه K	1938 روي لينك كليك K	1938 كليك K	1969 لطفا ان را غير فعال K	1991 به ما كمك K	1991 روي لينك كليك K	1991 همين حالا ثبت نام K
كوكي	1892 از K
كوكيها	1892 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1924 حروف K	1925 حروف K
لاشتراكك	184 K في
لاشتراككم	184 K في
لاضافة	8 K تعليق	181 K تعليق
لزوما	1945 K نظر
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
ما	1992 به K
مالكين	227 بلا K
مالي	1930 كمك K شما	1991 كمك K شما	1995 كمك K
ماه	1993 در K
ماهانه	1993 K
مباشرة	184 K في بريدك
متجرنا	259 K
متصفحك	12 K
مجانا	258 سجل K
مجانيا	198 مقالا K
مجانية	198 مقالات K
محتوا	11 اين K
محتواي	1915 K خارجي	1915 اجازه ميدهيد K
محتوايي	1915 حاوي K از
محتوي	169 K من طرف ثالث
محفوظ	1904 كليه حقوق K است	1904 تمامي حقوق K است	1904 همه حقوق K است	1904 تمام حقوق K است
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
مستقل	1992 رسانه K
مستقلة	259 صحافة K
مسدودكننده	1967 K تبليغات	1969 K تبليغات
مشترك	187 هل انت K	1932 K شويد	1991 K شويد
مشتركا	55 بصفتك K
مشتركان	1932 ويژه K است
مصنوعي	1916 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1992 اين K
معنا	258 ساهم K
مفتوحة	263 رسالة K
مفضل	242 مصدر K
مفضلا	242 مصدرا K
مقالاتنا	185 لا نضع K	259 K
مقاله	1939 ادامه K
ملاك	227 بلا K
منبع	1944 ذكر K
منتخب	1907 منبع K
منشن	67 K لي
منصتنا	259 K
مهمانم	59 قهوه K
موافقتك	169 نطلب K
موافقتكم	144 K مطلوبة قبل	144 نطلب K قبل
موبايل	1927 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1928 عضويت شما با K	1928 ثبت نام شما با K
موقعنا	259 K
ميتوانند	55 مشتركان K
ميخواهيم	1915 از شما اجازه K
ميدهد	1924 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1994 K
ميگويد	1994 K
ميگيريم	1943 كميسيون K
""", 'ن': """
ناشد	261 K
ناشدت	261 K
نتقاضي	196 K عمولة	196 قد K عمولة
نحتاج	185 K الي دعمك
نخواهد	25 منتشر K شد	1924 منتشر K شد
نخواهند	1924 منتشر K شد
نداد	116 پاسخ K
ندهيد	1991 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1927 K موبايل
نستخدم	139 K ملفات
نشرتنا	83 K	128 اشترك في K	259 K
نظر	8 ثبت K
نظرسنجي	1991 در K ما	1992 K ما
نمايش	1895 K داده شود
نميشود	65 ايميل شما نمايش داده K	1924 منتشر K
نوشت	1994 K
نويسنده	1908 ايميل K	1913 K
نياز	0 K به كمك	0 به كمك K	1930 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1932 مشترك K
هماكنون	1991 K ثبت نام كنيد
همايش	1918 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1930 به حمايت شما K
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
وبينار	1918 K ما	1918 در K
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
ويديو	45 عكسها و K	45 عكس و K	1915 ديدن اين K
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
پژوهشگر	1913 K
""", 'گ': """
گزارش	1992 اين K
گزارشهاي	1992 K ما
گفت	1994 K
گفتند	1994 K
گفته	1994 K است	1994 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2527 का K रखने
अनुवाद	2531 K	2533 मशीन से K	2533 मशीनी K	2533 एआई की मदद से K	2533 ai की मदद से K	2533 एआई द्वारा K
अनुवादित	2533 एआई की मदद से K
अनुसार	2594 के K
अपडेट	116 लेख को K किया	116 खबर को K किया
अपनी	2537 K राय दें
अपील	2594 K की
अलर्ट	2539 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2591 K दान
आपको	62 हम K
आर्टिकल	2552 फ्री K	2552 मुफ्त K
आर्थिक	2542 K सहयोग दें	2542 K सहयोग करें	2591 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2501 ऐप K करें	2539 K करें
इनबॉक्स	2500 सीधे आपके K	2500 हर सुबह आपके K	2500 हर हफ्ते आपके K	2500 आपके K में पाएं	2500 रोज आपके K	2500 आपके K में हर	2540 अपने K में
""", 'उ': """
उपयोग	2507 कुकीज का K	2507 कुकी का K
""", 'ए': """
एजेंसी	2551 K की फीड
एडिटर	2527 सब K हैं	2527 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2570 K
""", 'क': """
कमीशन	2550 हमें K मिल	2550 K मिल सकता है
कमेंट	2537 अपनी राय K	2538 K करने के लिए	2538 K में अपनी राय	2538 K हटा	2538 K करने वाले
करके	2540 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2500 ईमेल दर्ज K	2503 फॉलो K	2520 जॉइन K	2520 लाइक K	2523 हमें ईमेल K	2537 पोल में वोट K	2540 साइन अप K	2545 शेयर K	2545 साझा K	2545 सेव K	2591 फॉलो K	2591 लॉग इन K	2591 साइन अप K
कहती	2594 K
कहते	2594 K
कहा	2594 K
कहां	117 मदद K
कहानी	72 अपनी K हमें
कीजिए	2591 मदद K
कॉपी	2545 लिंक K हो गया
कॉपीराइट	2519 K
क्लिक	2520 K करें	2591 यहां K करें	2591 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2592 इस K	2592 यह K
खबरें	2547 और K पढने के लिए	2552 मुफ्त K
खबरों	2547 अन्य K के लिए	2547 ताजा K के लिए	2547 की K के लिए
खरीदें	2535 यहां से K
खुला	2596 K खत
खेलें	2537 क्विज K और
""", 'ग': """
गिफ्ट	2545 K करें
गोपनीयता	2507 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2551 ऑटो-K
जरूर	2523 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2507 K
जुडने	2521 K के लिए
जुडिए	56 आप भी K	2591 K
जुडें	56 आप भी K	2503 चैनल से K	2520 K	2535 हमारी टीम से K	2591 हमसे K
ज्वाइन	2520 K करें
""", 'ट': """
टिप्पणियों	2538 K के लिए
टिप्पणी	116 K करने से इनकार	2538 K करने के लिए	2538 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2501 ऐप K करें	2539 K करें	2539 K कीजिए	2591 ऐप K करें	2591 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2533 एआई की मदद से K किया गया है	2533 ai की मदद से K किया गया है
""", 'द': """
दान	2595 K
दिखाया	65 ईमेल नहीं K
दिया	116 पर जवाब नहीं K
दें	2591 राय K
देखें	2591 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2507 K नीति
निर्भर	2542 आपके सहयोग पर K
नोटिफिकेशन	16 K	2501 K चालू करें	2539 K ऑन करें	2539 K ऑन कर लें
नौकरी	2535 K के अवसर
न्यूज	2504 गूगल K पर
न्यूजरूम	44 हमारे K	2505 कलेक्टिव K की ओर से	2505 के लिए कलेक्टिव K
न्यूजलेटर	2500 हमारे K	2500 हमारा K	2500 हमारा साप्ताहिक K	2500 K के लिए	2592 हमारे K	2595 K
""", 'प': """
पढने	2 K का समय	2543 K के लिए
पढें	2 मिनट में K	2501 ऐप में K	2591 पूरी खबर K
पत्र	2596 खुला K
पत्रकार	2592 हमारे K
पत्रकारिता	2527 K में सक्रिय हैं	2592 हमारी K	2592 स्वतंत्र K
पसंदीदा	2522 K सोर्स	2522 K स्रोत	2522 K न्यूज सोर्स	2586 K स्रोत	2586 K सोर्स
पाठकों	21 K के सहयोग	2542 K के सहयोग से चलते
पाने	2540 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2551 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2594 K
पूछें	2531 K
पूरी	2543 बनकर K खबर
पॉडकास्ट	2536 K सुनें	2536 K सुनने के लिए	2592 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2505 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2593 K माह	2593 K वर्ष
प्रतिक्रिया	2537 अपनी K
प्रिफर्ड	2522 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2523 हमें K	2523 कमेंट करके K	2591 हमें K	2591 राय K
बताते	2594 K
बताया	2594 K
बदल	116 नाम K
बाहरी	2530 K साइट
बिंदु	2531 मुख्य K
बॉक्स	2538 कमेंट K में
बोला	2594 K
बोले	2594 K
ब्राउजर	12 आपका K
ब्लॉकर	2570 ऐड K	2570 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2523 हमें K	2591 हमें K	2591 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2593 हर K
मांगते	2530 आपकी इजाजत K हैं	2530 आपकी अनुमति K हैं
मुताबिक	2594 K
मुफ्त	2552 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2543 पढना जारी K के लिए
रजिस्टर	2591 अभी K करें
रहिए	2547 जुडे K
रहें	2547 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2594 K
लिखें	43 हमें K	72 हमें K	2591 हमें K
लेख	2592 यह K	2592 इस K
लॉग	27 K इन
लॉगिन	2591 K करें
""", 'व': """
विचलित	116 K कर सकते
विचार	2551 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2570 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2536 K देखें	2536 K यहां देखें	2536 K भी देखें	2536 K देखने के लिए
वेबसाइट	2592 हमारी K
वेबिनार	2535 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2523 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2507 नियम और K
शामिल	56 उनमें K हों	116 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2523 हमसे K करें
संपादित	2551 ने K नहीं किया
संवाददाता	44 हमारे K	2527 वरिष्ठ K हैं	2527 K हैं
संस्करण	116 पिछले K में
सकते	2521 जुड K हैं	2521 फॉलो कर K हैं	2523 हमें भेज K हैं
सदस्य	60 मासिक K	2543 पहले से K हैं	2591 K बनें
सदस्यता	2543 K लें
सप्ताह	2593 प्रति K
सब्सक्राइब	2500 न्यूजलेटर को K	2500 न्यूजलेटर K	2503 चैनल को K	2520 K करें	2540 K करके आप	2591 K करें
सब्सक्राइबर	55 K	2543 K हैं
सब्सक्राइबर्स	2543 K के लिए है
सब्सक्रिप्शन	2540 K सफल	2595 K
समरी	2531 K
समर्थन	2591 K करें
सर्वाधिकार	2518 K सुरक्षित
सर्वे	2537 K में भाग लें	2537 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2542 हमें K करें	2591 आपका K	2591 हमें K	2591 K करें	2591 आपके K
सहयोगी	60 मासिक K
सामग्री	2530 से मिली K शामिल है	2530 K उपलब्ध नहीं है
सारांश	2531 K
सिंडीकेट	2551 K फीड
सीनियर	2527 K सब एडिटर हैं
सुझाएं	2591 सुधार K
सुधार	116 K:	116 भूल K
सुनें	4 खबर K	4 लेख K	2536 को K	2536 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2533 K अनुवाद
स्वीकार	2530 कुकीज K करें
""", 'ह': """
हमारा	2501 K ऐप	2592 K काम	2592 K ऐप
हमारी	44 K टीम से	2591 K मदद करें	2592 K टीम
हमारे	2592 K पाठक	2592 K चैनल	2592 K साथ
हिस्सा	2537 सर्वे में K लें
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
กด	4985 Kเพิ่มเพื่อน	5013 Kติดตาม
กร	4955 Kอกอีเมล
กล	5016 K่าว
กอ	5014 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	5013 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4973 Kบคุณที่สมัคร	4973 Kบคุณที่ลงทะเบียน	5014 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	5013 Kิกที่นี่	5013 Kิกชม
คว	4983 Kามเห็นส่วนตัวของผู้เขียน
ค่	4982 Kาคอมมิชชั่น	4982 Kาคอมมิชชัน
""", 'จ': """
จด	4954 Kหมายข่าวของเรา	4973 Kหมายข่าวรายสัปดาห์ของเรา	5017 Kหมายข่าว	5018 Kหมายเปิดผนึก
จะ	4972 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	5013 Kวน์โหลดแอปของเรา	5013 Kวน์โหลดแอปได้	5013 Kวน์โหลดแอปเลย	5013 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4964 Kดต่อผู้สื่อข่าวของเรา	4964 Kดต่อกองบรรณาธิการ	5013 Kดตามเรา
ต่	5015 Kอเดือน	5015 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4973 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4977 Kลองอ่าน
ทั	43 Kกมา	4983 Kศนะของผู้เขียน
ทา	4972 Kงเว็บไซต์ขอสงวนสิทธิ์	4974 Kงอีเมลทุก
ทุ	4974 Kกเช้าทางอีเมล
""", 'บ': """
บท	4978 Kความฟรี	5014 Kความนี้
บร	5017 Kิจาค
บล	4997 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	5016 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4975 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	5016 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4964 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4966 Kมรับคุกกี้
""", 'ร': """
ระ	5016 Kบุว่า
รา	5015 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4975 Kวมสนับสนุนการทำงานของเรา	4975 Kวมสนับสนุนสื่ออิสระ	4975 Kวมสนับสนุนนักข่าว	5013 Kวมสนับสนุน	5013 Kวมบริจาคให้เรา	5013 Kวมบริจาคกับเรา	5013 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4983 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	5014 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4960 Kวนลิขสิทธิ์	4961 Kวนสิทธิ์
สน	4975 Kับสนุนการทำงานของเรา	4975 Kับสนุนสื่ออิสระกับ	5013 Kับสนุนเรา	5013 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4954 Kัครรับจดหมายข่าว	4954 Kัครรับข่าวสาร	5013 Kัครรับ	5013 Kัครสมาชิกวันนี้	5013 Kัครสมาชิกเลย	5013 Kัครสมาชิกเพื่อ	5013 Kัครสมาชิกได้ที่	5013 Kัครสมาชิกของเรา	5017 Kาชิก
สำ	4977 Kหรับสมาชิกเท่านั้น
สื	5014 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4964 Kงเรื่องราวของคุณ	4964 Kงข่าวหาเรา	5013 Kงข้อมูลมาที่	5013 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4964 Kกคุณมีข้อมูล
ห้	4960 Kามคัดลอกข้อความ	4960 Kามคัดลอกเนื้อหา	4960 Kามคัดลอกบทความ	4960 Kามคัดลอกหรือเผยแพร่	4960 Kามคัดลอกหรือทำซ้ำ	4960 Kามคัดลอกหรือดัดแปลง	4960 Kามคัดลอกหรือนำ	4961 Kามทำซ้ำ
""", 'อ': """
อย	5013 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4954 Kเมลของคุณ
อ่	4977 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	5013 Kียนถึงเรา	5013 K้าสู่ระบบเพื่อ
เฉ	4977 Kพาะสมาชิก
เน	11 Kื้อหานี้	4966 Kื้อหาจากภายนอก	4966 Kื้อหาภายนอก
เป	4977 K็นสมาชิกอยู่แล้ว	5016 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4972 Kื่อแสดงความคิดเห็น	4977 Kื่ออ่านต่อ	4977 Kื่ออ่านบทความ	4985 Kิ่มเพื่อนไลน์	4985 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	116 Kอร์ชันก่อนหน้าของ	4972 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	116 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4964 K้งเบาะแสข่าว	4964 K้งเรา	5013 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4963 Kล่งข่าวที่ต้องการ	4963 Kล่งข่าวโปรด	4963 Kล่งที่มาที่ต้องการ
แอ	4985 Kดไลน์	4985 Kดไลน์เพื่อ	5013 Kดไลน์
""", 'โ': """
โป	4997 Kรแกรมบล็อกโฆษณา
โห	5013 Kวตเลย	5013 Kลดแอป
""", 'ใ': """
ให	5014 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5439 hãy gửi K
""", 'ủ': """
ủng	5378 ly cà phê K hộ	5439 hãy K hộ
""", 'あ': """
あと	3126 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3189 Kがでしたか
いた	3055 Kだいたサポートは	3055 Kだいたご寄付は
いの	117 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3077 Kいのブラウザ
お寄	3189 Kせください
お届	62 Kけします
お申	3112 Kし込みはこちら	3189 Kし込みください	3189 Kし込みはこちら
お聞	3189 Kかせください
お見	3189 K逃しなく
お試	3189 Kしください
お読	3189 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3132 K転載したものです	3132 Kの転載です
か月	3061 K無料	3191 K無料
""", 'が': """
が作	3168 aiK成
が無	3077 javascriptK効
が生	3168 aiK成
が翻	3168 aiK訳
が要	3168 aiK約
""", 'こ': """
ここ	3058 Kからは有料	3061 Kから先は
この	4 K記事を音声	11 Kコンテンツ	3058 K記事は有料	3058 K記事は会員	3084 K記事についてのご意見	3146 Kコンテンツは	3146 K投稿は	3146 K外部コンテンツは	3190 K記事が	3190 K記事を	3190 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3077 K用のブラウザ
ご協	3189 K力ください
ご存	3133 Kじの方は
ご寄	3056 K付をお願い	3189 K付を	3189 K付で	3189 K付に	3189 K付が	3189 K付は	3189 K付いただ	3189 K付のお願い
ご意	48 K見・ご反論	3084 K見をお寄せ	3084 K見・ご感想をお寄せ	3084 K見・ご感想はこちら	3084 K見・ご感想をお待ち	3084 K見・ご感想をお聞かせ	3084 K見・ご感想をお願い	3084 K見・ご感想を送る
ご感	3084 K想をお寄せ
ご支	3056 K援をお願い	3189 K援
ご登	3123 K録ありがとうございます	3189 K録
ご覧	3189 Kください	3189 Kいただけます
ご購	3189 K読
ご連	3189 K絡ください
""", 'す': """
すで	3126 Kに会員の方
すべ	3061 Kての記事が
""", 'ぜ': """
ぜひ	3072 Kフォロー
""", 'で': """
で作	3168 aiK成
で受	3101 lineKけ取る
で届	3101 lineKく
で最	3101 lineK新
で生	3168 aiK成
で要	3168 aiK約
""", 'と': """
と強	3192 K調
と書	3192 Kい
と発	3192 K表
と話	3192 Kし	3192 Kす
と語	3192 Kっ	3192 Kる
と説	3192 K明
と述	3192 Kべ
""", 'に': """
によ	3168 aiKって生成	3168 aiKる要約	3192 Kると
""", 'の': """
の使	3082 cookieK用
の学	53 aiK習
の採	3112 K用情報はこちら
の提	3132 K供記事です
""", 'を': """
をフ	3072 Kォローしよう
を使	3082 cookieK用
を利	3082 cookieK用
を有	3077 javascriptK効	3077 javascript K効
を発	3192 K表した
を許	3107 cookieK可
""", 'ア': """
アカ	3101 lineKウントはこちら
アシ	68 aiKスタント
アド	3152 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3130 Kィリエイト広告	3130 Kィリエイトプログラム	3130 Kィリエイトリンク	3140 Kィリエイトリンク	3140 Kィリエイト広告	3140 Kィリエイトプログラム
アプ	3067 Kリはこちら	3068 Kリを開く	3068 Kリをダウンロード	3068 Kリのダウンロード	3068 Kリをインストール	3122 Kリなら通知	3122 Kリなら速報	3122 Kリなら、	3122 Kリで読むと	3122 Kリなら
アン	110 Kケート	3118 Kケートはこちら	3118 Kケート実施中	3118 Kケートにご協力ください	3118 Kケートにご協力を	3118 Kケートへのご協力	3119 Kケートに答えて
""", 'オ': """
オフ	3152 Kにしてページを
""", 'カ': """
カ月	3061 K無料	3191 K無料
""", 'ク': """
クイ	3119 Kズに答えて
クッ	3079 cookie(Kキー)	3082 Kキーを使用	3082 Kキーを利用	3107 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	116 Kントしていない	3084 Kントを投稿するには	3084 Kントするには	3084 Kントをお寄せ	3091 Kント欄で	3091 Kント欄に	3091 Kント欄から	3091 Kント欄へ	3121 Kントは削除します	3121 Kントは削除することが	3121 Kントは削除する場合	3121 Kントは承認	3121 Kントは公開前	3121 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	3055 Kヒーをおごる
""", 'サ': """
サポ	3055 Kートをしてみませんか	3055 Kートをしませんか	3055 Kートしてみませんか	3056 Kートをお願いします	3189 Kートをお願い	3189 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3189 Kンロードしてください
""", 'チ': """
チケ	3112 Kット販売中
チッ	3055 Kプで応援
チャ	3075 Kンネル登録を	3101 Kンネルに参加する	3101 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3064 Kースレターに登録	3066 Kースレターを	3101 googleKースで	3123 Kースレター登録はこちら	3193 Kースレター
""", 'ネ': """
ネタ	116 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3072 Kローして最新	3072 Kローをお願い	3189 Kローしてください
""", 'ブ': """
ブラ	3143 Kウザは音声	3143 Kウザは動画	3143 Kウザではこの動画	3143 Kウザはvideo	3143 Kウザはaudio
""", 'プ': """
プッ	3068 Kシュ通知
プラ	3079 Kイバシーポリシーに
プレ	3061 Kミアム会員	3115 Kゼントした記事は
プロ	3130 Kモーションが含まれ	3130 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	3055 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3064 Kマガに登録	3066 Kマガで	3123 Kマガ登録はこちら	3123 Kマガの登録	3190 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3064 Kルマガジンに登録	3066 Kルマガジンで	3066 Kルマガジンを	3066 Kルでお届け	3084 Kルアドレスが公開されることはありません	3123 Kルアドレスを入力してください	3193 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	3058 Kインして続きを	3058 Kインしてください	3061 Kインが必要	3189 Kインして
""", 'ヶ': """
ヶ月	3061 K無料	3191 K無料
""", '上': """
上优	5487 在googleK先
上優	5487 在googleK先
""", '下': """
下方	5594 K留言
下載	5460 K客戶端	5462 Kapp	5462 K應用程式
下载	5460 K客户端	5462 Kapp	5462 K应用	5593 K客户端
""", '不': """
不代	5486 K表本站	5518 K表本站立场	5532 K表本報立場	5532 K表本报立场	5532 K表本站立场	5532 K表本站立場	5532 K表本媒體立場	5532 K表本網立場	5532 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5562 K于任何财团
不屬	5562 K於任何財團
不得	5486 K转载	5486 K轉載
不认	48 K同本文
不錯	5593 K過
不错	5593 K过
""", '为': """
为首	5487 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5486 K表作者本人	5486 K表作者个人	5486 K表作者观点	5486 K表作者的	5486 K表作者立场
仅供	5518 K其表达个人看法
仅限	5523 K会员	5523 K订户
""", '他': """
他說	5596 K
他说	5596 K
""", '付': """
付費	5454 K後	5597 K牆
付费	5454 K后	5597 K墙
""", '以': """
以下	5547 K内容来自
以閱	5451 K讀全文
以阅	5451 K读全文
""", '仮': """
仮名	116 Kです	116 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5454 K专享	5523 K限定内容
会員	55 Kの方は	55 Kは月に	3058 K限定です	3058 K限定の記事	3058 K登録できます	3061 K登録すると	3061 K登録が必要	3126 Kの方はこちら	3126 K登録で続きを読む	3126 K登録後にご覧	3159 Kだけが読める	3159 Kのみがお読み	3159 Kのみ閲覧	3189 K登録して	3189 K登録は	3189 K登録がお済み	3189 K登録をお願い	3189 K登録で	3189 K登録のうえ	3189 K登録はこちら	3189 K登録ください	3190 Kの方
会費	3124 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5449 K支持	5593 K支持,	5593 K支持让	5593 K支持讓	5593 K支持是
""", '使': """
使用	5471 Kcookie改善	5471 Kcookie以	5471 K cookie 以	5471 K cookie 来	5471 K cookie 來	5475 Kcookie来	5475 Kcookie來
""", '來': """
來自	5503 K外部平台的內容
""", '依': """
依靠	5521 K读者的支持	5521 K讀者的支持
""", '侵': """
侵权	5486 K必究	5486 K请联系	5486 K请告知	5486 K请及时
侵權	5486 K必究
""", '個': """
個人	3082 K情報の取り扱い	3132 Kの見解です	5518 K看法
""", '偏': """
偏好	5487 googleK來源	5487 google K來源	5487 K來源清單	5576 K來源
""", '僅': """
僅限	5523 K會員	5523 K訂戶
""", '優': """
優先	3100 Kソース	3100 K表示に設定	3100 Kする情報源	3100 K的に表示
""", '免': """
免費	17 K閱讀	5533 K文章	5533 K閱讀篇數	5533 K閱讀額度	5534 K註冊即可	5534 K註冊後	5565 K文章	5593 K訂閱	5595 K試用
免费	17 K阅读	5533 K文章	5533 K阅读篇数	5534 K注册即可	5534 K注册后	5565 K文章	5593 K订阅	5595 K试用
""", '內': """
內容	5510 K由ai
""", '全': """
全文	23 Kを	3058 Kを読むには	3058 Kをお読み
""", '公': """
公众	18 K号	5465 K号:
公开	5598 K信
公式	3068 Kアプリ	3072 Kアカウントをフォロー	3072 Kアカウントを友だち	3101 Klineはこちら	3190 Kline
公開	3194 K書簡	5598 K信
""", '关': """
关注	5465 K我们的微信	5465 K我们的公众号	5465 K我们的微博	5465 K我们的频道	5465 K我们的官方	5593 K我们
关闭	5557 K后刷新页面
""", '内': """
内容	5510 K由ai
内阅	5460 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5596 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5514 K此文給朋友
""", '初': """
初割	3191 K
初月	3126 K#円で	3191 K無料
""", '判': """
判断	3192 Kした
""", '利': """
利用	3079 K規約に同意
""", '前': """
前請	5518 K先登入
前请	5518 K先登录
""", '剩': """
剩余	5451 K#%内容	5451 K#%的内容
剩餘	5451 K#%內容	5451 K#%的內容
""", '力': """
力を	3124 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5465 Kline好友	5465 Kline官方	5465 Kline@	5521 K贊助行列	5521 K赞助行列	5593 K会员	5593 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3190 Kになります
""", '動': """
動画	45 Kや写真	3113 Kをご覧ください	3113 Kはこちら	3116 Kでも詳しく	3116 Kでも解説	3143 Kを再生するには	3143 Kをご覧いただくには	3143 Kを視聴するには
""", '勘': """
勘誤	116 K
勘误	116 K
""", '包': """
包月	5595 K
""", '化': """
化名	116 K
""", '即': """
即可	5518 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3075 Kち追加
""", '収': """
収益	3130 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5457 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	116 Kに回答しなかった	116 Kに応じなかった	3102 K班までご	3124 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3064 Kトレイにお届け	3064 Kトレイに届けます
""", '只': """
只靠	5521 K讀者	5521 K读者
""", '可': """
可能	116 K引起不适	116 K引起不適
""", '同': """
同意	5503 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	116 K透
含有	116 K暴力
""", '启': """
启用	5550 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5596 K
告诉	43 K我们	72 K我们	5596 K
""", '呼': """
呼び	3192 Kかけた	3192 Kかける	3192 Kかけて	3192 K掛け
""", '命': """
命じ	3192 Kた
""", '啟': """
啟用	5550 Kjavascript
""", '喊': """
喊道	5596 K
""", '因': """
因为	5593 K有你的支持
因為	5593 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3130 Kの一部が還元
""", '外': """
外部	3107 Kコンテンツ	5503 K内容	5503 K內容
""", '她': """
她說	5596 K
她说	5596 K
""", '如': """
如侵	5486 K权,	5486 K权请	5486 K权联系
如有	5486 K侵权,	5486 K侵权请	5486 K侵权联系	5486 K侵權,	5486 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	117 K專線
""", '官': """
官方	5467 K微信
""", '定': """
定期	5593 K定額
""", '寄': """
寄付	3055 Kで応援	3156 Kで成り立って	3156 Kで運営され	3156 Kによって運営され	3189 Kをお願い	3193 K
寄到	5457 K您的信箱	5520 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5596 K
""", '将': """
将本	5514 K文赠送给
""", '將': """
將本	5514 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3133 Kわせた方は
""", '已': """
已是	5451 K會員	5523 K订户	5523 K訂戶
已经	5451 K是会员
已讀	5592 K
已读	5592 K
""", '年': """
年額	3191 K
""", '广': """
广告	13 K后继续	13 K之后继续	5476 K拦截	5557 K拦截	5557 K屏蔽	5557 K过滤	5559 K拦截	5559 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3124 Kに頼らず	3152 Kブロッカーを	3152 Kブロックを	3152 Kブロック機能	3152 Kブロックは	3152 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5476 K攔截	5557 K阻擋程式	5557 K攔截	5557 K封鎖	5557 K阻擋器	5559 K攔截	5559 K封鎖
""", '开': """
开启	5462 K通知	5550 Kjavascript
""", '弊': """
弊社	3190 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3190 Kイト
当初	116 Kの記事で
当社	3190 Kの
当編	3190 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5462 K扫	5467 K公众号
""", '心': """
心理	117 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	3056 Kをお願いします	3189 Kをお願い	3189 Kして
""", '您': """
您已	5520 K成功订阅	5520 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5449 K支持	5521 K每一份捐款	5521 K每一筆捐款	5593 K捐款	5593 K支持,	5593 K支持让	5593 K支持讓	5593 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3102 Kをお寄せください	3102 K提供はこちら	3102 K提供を募集	3102 K提供をお待ち	3102 Kをお待ちして	3133 Kをお持ちの方は	3133 K提供窓口
""", '感': """
感謝	5520 K您的訂閱	5593 K閱讀	5593 K您的支持
感谢	5520 K您的订阅	5593 K阅读	5593 K您的支持
""", '成': """
成为	56 K其中一员	5451 K会员即可阅读	5451 K会员即可查看	5451 K会员即可解锁	5523 K付费会员	5593 K会员,	5593 K会员即可	5593 K我们的会员
成果	3140 K報酬型広告
成為	5451 K會員即可閱讀	5451 K會員即可看	5451 K會員即可解鎖	5521 K我們的贊助	5523 K付費會員	5593 K會員,	5593 K會員即可	5593 K我們的會員
""", '我': """
我们	5471 K使用cookie	5471 K使用 cookie	5594 K的
我們	5471 K使用cookie	5471 K使用 cookie	5594 K的
""", '手': """
手机	5462 K客户端
""", '打': """
打开	5460 Kapp	5462 K微信
打開	5460 Kapp
""", '扫': """
扫一	5462 K扫
扫描	5460 K二维码下载	5460 K二维码加入	5462 K二维码关注	5593 K二维码下载	5593 K二维码关注	5593 K二维码加入	5593 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5514 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	116 K置評
拒绝	116 K置评
""", '指': """
指出	5596 K
指摘	3192 Kした
""", '捐': """
捐助	5521 K我们	5521 K我們
捐款	5593 K支持	5597 K
""", '掃': """
掃一	5462 K掃
掃描	5460 K qr	5593 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5462 K通知
推送	16 K	5462 K通知
""", '描': """
描写	116 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5559 K告
""", '支': """
支持	5448 K獨立媒體,	5448 K独立媒体,	5449 K我们的	5449 K我們的	5593 K我们,	5593 K我們,	5593 K我们。	5593 K我們。	5593 K我们的报道	5593 K我們的報導	5593 K我们的新闻	5593 K我們的新聞	5593 K我们的记者	5593 K我們的記者	5593 K我们的工作	5593 K我們的工作	5593 K我们继续	5593 K我們繼續
支援	3156 Kで成り立って	3156 Kで運営され	3156 Kによって成り立って	3156 Kによって運営され	3189 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5486 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5487 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3192 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5523 K全站
""", '更': """
更新	63 K情報をメール
更正	116 K:	116 【K】	116 K说明	116 K說明
""", '最': """
最新	3064 K情報をお届け
""", '會': """
會員	55 K每月	5454 K專享	5523 K限定內容
""", '月': """
月額	3055 Kサポーター	3061 K#円	3191 K
""", '有': """
有了	5593 K你的支持	5593 K您的支持
有料	55 K会員は	3058 K会員限定	3058 K会員になる	3058 K会員の方	3060 K記事がお得に読める	3060 K記事が読み放題	3126 K記事が読めます	3193 K会員
有权	5518 K删除
有權	5518 K刪除
""", '未': """
未予	116 K置评
未回	116 K应	116 K應
未滿	5543 K#歲	5543 K十八歲
未經	5486 K授權不得	5486 K授權,不得	5486 K授權禁止	5486 K授權請勿	5486 K授權,請勿
未经	5486 K授权不得	5486 K授权,不得	5486 K授权禁止	5486 K授权,禁止	5486 K授权请勿	5486 K授权,请勿
""", '本': """
本ま	3115 Kでプレゼントできます	3115 Kでギフトできます	3115 Kで無料でプレゼント	3126 月#Kで無料で
本ア	3190 Kプリ
本サ	3190 Kイト
本中	3186 #K#本
本內	5547 K容來自
本内	5547 K容来自
本刊	5594 K
本報	5594 K導
本报	5594 K读者	5594 K道
本文	116 K早前版本	116 K先前版本	116 K已更新	116 K已作	5486 K来源:	5486 K来源于	5594 K
本站	5594 K
本紙	43 Kまで	72 Kまで
本網	5471 K站使用cookie	5471 K站使用 cookie	5471 K站使用小型	5594 K
本网	5471 K站使用cookie	5471 K站使用 cookie	5471 K站使用小型
本記	3190 K事
本誌	3190 K
""", '来': """
来自	5503 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3168 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5465 K关注	5593 K加入	5593 K赞助	5593 K订阅	5593 K投稿
""", '歡': """
歡迎	28 K分享給	5465 K追蹤	5593 K加入	5593 K贊助	5593 K訂閱	5593 K投稿
""", '此': """
此內	11 K容	5547 K容來自	5547 K容由
此内	11 K容	5547 K容来自	5547 K容由
此前	116 K版本
此影	5546 K片在您所在
此视	5546 K频在您所在
""", '残': """
残り	3058 K#文字	3058 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5595 K
每日	5459 K简报	5459 K簡報	5459 K電子報
每月	5595 K
""", '求': """
求め	3192 Kた	3192 Kている
求助	0 K	117 K热线	117 K熱線	117 K渠道
""", '沒': """
沒有	75 K廣告	5562 K股東	5562 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5562 K股东	5562 K财团
""", '浏': """
浏览	5476 K器版本	5546 K器不支持音频	5546 K器不支持视频	5546 K器不支持播放	5546 K器不支持html#	5546 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5546 K器不支援影片	5546 K器不支援音訊
""", '点': """
点击	5593 K关注	5593 K这里
""", '為': """
為首	5487 K選來源
""", '無': """
無効	3152 Kにしてページを	3152 Kにして再読み込み	3152 Kにして、ページを
無料	17 K記事	3058 Kで会員登録	3058 K会員に登録	3126 Kで読める記事の上限	3126 K会員になると	3159 K記事の閲覧	3159 K記事は残り	3159 Kで読める記事	3159 K閲覧	3186 K記事 #/#	3186 K記事#/#	3189 K会員に登録	3189 K会員登録	3191 K体験
無断	3099 K転載	3099 K複製	3167 K転載・複製	3167 K転載を禁じ	3167 Kでの転載	3167 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5486 K归本	5486 K归原	5486 K归作者	5486 K所有,	5486 K所有:	5486 K所有©	5486 K所有 ©	5486 K归属本	5486 K归属原	5486 K归属作者	5486 K归属于
版權	5486 K所有	5486 K歸本	5486 K歸原	5486 K歸作者	5486 K歸屬於
""", '特': """
特此	116 K更正
""", '独': """
独立	3190 Kしたジャーナリズム	5594 K新闻	5594 K媒体
""", '獨': """
獨立	5594 K新聞	5594 K媒體
""", '獲': """
獲得	5530 K佣金
""", '生': """
生命	117 K热线	117 K線
生成	5510 由 ai K	5510 由aiK	5510 ai K,仅供	5510 aiK,僅供
""", '產': """
產生	5510 由 ai K	5510 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5510 K工智能生成	5510 K工智慧生成
由讀	5594 K者
由读	5594 K者
""", '申': """
申し	3112 K込みはこちら
申込	3112 Kみはこちら	3112 Kはこちら
""", '电': """
电子	5597 K报
""", '畅': """
畅读	5523 K全站
""", '留': """
留言	90 K区	90 K區	5594 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3102 Kをお寄せ
""", '登': """
登入	27 K或	5451 K後繼續	5451 K會員即可	5451 K會員後	5451 K會員以	5451 K會員繼續	5534 K或註冊
登录	27 K或	5451 K后继续	5451 K后查看全文	5451 K后查看完整	5534 K或注册
登録	3126 Kして続きを読む	3189 Kしてください	3189 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3190 Kまの
""", '相': """
相談	0 K	117 K窓口	117 K先
""", '看': """
看更	5460 appK多
""", '禁': """
禁止	5486 K转载
禁無	3098 K断
""", '私': """
私た	3190 Kちの
""", '科': """
科し	3192 Kた
""", '称': """
称	5596 K
""", '稱': """
稱	5596 K
""", '立': """
立即	5593 K加入我们	5593 K加入我們	5593 K订阅	5593 K訂閱	5593 K下载	5593 K下載	5593 K报名	5593 K報名	5593 K成为会员	5593 K成為會員
""", '第': """
第一	5518 K条评论	5518 K則留言	5518 K條評論
""", '筆': """
筆者	3132 K個人の見解
""", '紙': """
紙の	3190 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	3058 Kを読むには	3058 Kをお読みになる
""", '編': """
編按	116 K
編者	116 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	116 K部注	3190 K部では
""", '繼': """
繼續	5451 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5451 K阅读请
""", '编': """
编者	116 K注
""", '翻': """
翻墙	69 K
翻譯	5510 由aiK
翻译	5510 由aiK
""", '者': """
者說	5596 K
者说	5596 K
""", '联': """
联盟	79 K链接	5530 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5530 K行銷連結	5530 K連結
聯絡	43 K我們
""", '自': """
自动	5510 由 ai K生成	5510 由aiK生成
自動	3168 K翻訳	5510 由 ai K生成	5510 由aiK生成
""", '若': """
若有	5486 K侵权,	5486 K侵权请	5486 K侵權,	5486 K侵權請
""", '获': """
获得	5530 K佣金
""", '著': """
著作	3099 K権は	3167 K権法により保護	3167 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5518 K本站立场
表示	5596 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3188 Kしません	3188 Kしなく	3188 Kさず	3188 Kさない
""", '訂': """
訂正	116 K:	116 【K】	116 Kして	116 Kします
訂閱	63 K電子報	5451 K即可	5451 K後繼續	5457 K我們的	5457 K電子報	5593 K我們	5597 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	116 Kを更新しました	116 Kを修正しました	3060 Kが読み放題	3115 Kをプレゼントできます	3186 #K中#記事
記者	3102 Kまでご連絡ください
""", '訴': """
訴え	3192 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3192 Kた
認為	5596 K
""", '說': """
說:	5596 K
說。	5596 K
說道	5596 K
""", '読': """
読み	3061 K放題
読者	21 Kの寄付	21 Kの支援	3124 Kの会費で	3190 Kの皆様	3190 Kの皆さ	3190 Kアンケート
""", '請': """
請先	5593 K登入
請分	28 K享給
請啟	5471 K用javascript
請我	59 K喝咖啡
請捐	5593 K款
請支	5448 K持我們	5448 K持獨立媒體	5593 K持我們
請登	5451 K入會員	5593 K入後	5593 K入以
請立	5593 K即捐款
請贊	5448 K助我們
請輸	5520 K入您的電子	5593 K入您
請關	5557 K閉後重新整理
請點	5593 K擊此處	5593 K擊這裡	5593 K擊下方	5593 K擊連結
""", '讀': """
讀者	48 K投書	5594 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5451 K即可	5451 K后继续	5457 K我们的	5457 K电子报	5593 K我们	5597 K费
""", '认': """
认为	5596 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5487 K首选来源
""", '评': """
评论	90 K区	5518 K服务协议
""", '该': """
该视	5546 K频在您所在
""", '说': """
说:	5596 K
说。	5596 K
说道	5596 K
""", '请': """
请先	5593 K登录
请关	5557 K闭后刷新
请分	28 K享给
请启	5471 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5593 K款
请支	5448 K持我们	5448 K持独立媒体	5593 K持我们
请点	5593 K击此处	5593 K击这里	5593 K击下方	5593 K击阅读	5593 K击关注	5593 K击链接
请登	5593 K录后	5593 K录以
请立	5593 K即捐款
请赞	5448 K助我们
请转	28 K发
请输	5520 K入您的电子邮箱	5520 K入您的邮箱	5593 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5594 K问卷	5594 K群
""", '責': """
責任	5486 K編輯:
""", '賺': """
賺取	5530 K佣金
""", '購': """
購読	3058 K者の方は	3061 Kすると	3189 Kしてください	3190 K者の方	3193 K料
""", '贈': """
贈送	5514 K給好友
""", '贊': """
贊助	5448 K我們,	5593 K我們
""", '责': """
责任	5486 K编辑:
""", '赚': """
赚取	5530 K佣金
""", '赞': """
赞助	5448 K我们,	5593 K我们
""", '赠': """
赠送	5514 K给好友
""", '身': """
身边	5594 K的新鲜事
身邊	5594 K的新鮮事
""", '転': """
転載	50 K	3098 Kを禁じ
""", '輸': """
輸入	5520 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5486 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5486 K请注明
""", '输': """
输入	5520 Kemail
""", '还': """
还可	5514 K赠送
""", '这': """
这篇	5594 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	116 K:
追蹤	5465 K我們的	5487 Kgoogle news	5593 K我們
""", '送': """
送っ	54 Kてください
送到	5520 K你的邮箱	5520 K您的邮箱	5520 K您的信箱
""", '這': """
這篇	5594 K文章
""", '通': """
通知	16 K	3068 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3123 Kニュースレター
""", '邀': """
邀請	5593 K您
邀请	5593 K您
""", '還': """
還可	5514 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5596 K
""", '长': """
长说	5596 K
""", '開': """
開啟	5462 K通知	5550 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5451 K全文請	5592 K
""", '閲': """
閲覧	3186 K記事数:#/#
""", '關': """
關注	5465 K我們的臉書	5465 K我們的粉絲	5465 K我們的官方	5465 K我們的頻道	5593 K我們
關閉	5557 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5451 K全文请	5592 K
""", '随': """
随时	5593 K掌握
""", '隐': """
隐私	5475 K政策
""", '隨': """
隨時	5593 K掌握
""", '隱': """
隱私	5475 K權政策	5475 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5597 K報
""", '需': """
需接	5503 K受cookie
需要	0 K帮助	0 K幫助	5503 K接受cookie	5593 K您的支持	5593 K你的支持
""", '音': """
音声	3113 Kでもお聴き
""", '頂': """
頂い	3055 Kたサポートは
""", '飲': """
飲酒	5543 K過量
""", '首': """
首年	5536 K仅需
首月	5523 K仅需	5523 K只要	5536 K免费	5536 K免費	5536 K仅	5536 K僅	5536 K只需	5595 K
首选	5487 K新闻来源	5487 googleK来源	5487 google K来源	5576 K来源
首選	5487 K新聞來源	5576 K來源
""", '點': """
點擊	5593 K這裡
""", '가': """
가명	116 K
가상	68 K 비서
가입하세요	3327 K
가입해	3327 K 주세요
""", '값': """
값으로	3255 커피 한 잔 K 후원	3255 커피 한 잔 K 응원	3255 커피 한 잔 K 독립
""", '강': """
강조했다	3330 K
""", '계': """
계속	3202 K 읽으려면	3202 K 읽으시려면
""", '공': """
공개	3332 K 서한
공개서한	3332 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3285 K 차단	3287 K 차단기를
광고도	75 K
광고차단	3285 K	3287 K 프로그램을	3287 K 기능을
""", '구': """
구글	3214 K 뉴스에서
구독	55 K 회원은	3202 K 후 이용
구독료	3331 K
구독을	3327 K 신청하세요
구독자	3202 K 전용 기사	3202 K 전용 콘텐츠	3202 K 전용입니다	3202 K 전용 서비스	3328 K
구독자는	55 K
구독자만	3202 K 볼 수	3256 K 읽을
구독자에게만	3256 K 제공
구독하고	3214 K
구독하세요	3226 K	3327 K
구독하시면	3202 K
구독해	85 K 주세요	3213 K 주세요	3254 K 주셔서	3327 K 주세요
구독해주세요	3213 K
구독해주셔서	3254 K
""", '금': """
금요일	3254 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3199 좋은 K 후원	3321 #개 K 중 #개
기사가	116 K 수정
기사를	4 K 듣	116 K 수정	3202 전체 K 보려면	3256 전체 K 읽어보세요
기사의	116 K 이전 버전
기자를	3255 K 응원해
기자에게	3227 K 연락해 주세요
""", '남': """
남겨주세요	3327 K
""", '네': """
네이버	3214 K 메인에서	3226 K 구독
네이버에서	3214 K 구독
""", '놓': """
놓치지	3327 K 마세요
""", '눌': """
눌러주세요	3327 K
""", '뉴': """
뉴스레터	83 K	3205 K 구독하기	3205 K 구독하세요	3205 K 신청하기	3205 K 구독 신청하기	3328 K	3331 K
뉴스레터로	3205 K 받아
뉴스레터를	3205 K 받아	3205 K 구독하세요	3205 K 구독해	3205 K 구독하고	3205 K 구독하면	3327 K 신청하세요
""", '다': """
다운로드하세요	3327 K
""", '달': """
달	3256 첫 K #원
""", '답': """
답변하지	116 K 않았
""", '당': """
당신의	3227 K 제보가	3328 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3252 K 삭제될	3252 K 삭제합니다	3252 K 통보	3252 K 예고	3252 K 운영자	3252 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3330 K
""", '도': """
도움받을	117 K 곳
도움이	0 K 필요
""", '독': """
독립	3328 K 언론
독립언론	3328 K
독립언론을	3255 K 지켜
독자	3267 K 후원으로	3327 K 여러분의	3328 K 여러분
독자님의	3200 K 후원	3267 K 후원으로
독자들의	21 K 후원	3267 K 후원으로	3291 K 후원
독자의	3267 K 후원으로	3291 K 후원	3328 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3254 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3327 K
들으실	3324 K 수 있습니다
들을	3324 K 수 있습니다
""", '로': """
로그인	27 K	3202 K 후 이용
로그인이	3202 K 필요합니다	3202 K 필요한 서비스	3202 K 필요해요
로그인하거나	3327 K
로그인하고	3256 K 계속
로그인하면	3256 K 계속
로그인하시면	3202 K
""", '링': """
링크에서	3327 K 확인하세요
""", '마': """
마음에	3255 기사가 K 드셨다면
""", '만': """
만나보세요	3327 K
""", '말': """
말했다	3330 K
""", '매': """
매월	3329 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3254 K 보내드려요
메일함으로	3205 K 보내	3205 K 받	3205 K 배달	3205 K 전해
""", '묘': """
묘사가	116 K 포함
""", '무': """
무단	3224 K 복제	3224 K 전재
무단전재	3223 K
무료	17 K 기사	3265 K 기사	3329 K 체험
무료로	17 K 볼 수 있는	3256 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	116 [K]	116 K
""", '받': """
받아보세요	3327 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3330 K
""", '보': """
보내	62 K 드립니다	3327 K 주세요
보내드리는	3254 K
보내드립니다	62 K	3254 K
보내주세요	3327 K
""", '본': """
본	3328 K 기사
본사의	3263 K 편집 방향	3263 K 편집방향
본지는	3328 K
본지의	3263 K 편집 방향	3263 K 편집방향
""", '분': """
분	2 K 읽기
분은	3227 알고 계신 K 기자	3227 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3276 K 오디오를	3276 K 비디오를	3276 K 동영상을
브라우저는	3276 K 동영상
브라우저에서는	3276 K 동영상을
""", '사': """
사연을	3227 K 보내주세요	3227 K 보내 주세요
사전	3242 K 등록하기	3242 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	117 K
""", '선': """
선호	3225 K 매체로	3225 K 출처로	3225 K 언론사	3225 K 매체
선호하는	3225 K 출처
""", '설': """
설명했다	3330 K
설문에	110 K	3327 K 참여하세요
설문조사에	110 K
설치하세요	3327 K
""", '세': """
세미나	3242 K 신청하기
""", '소': """
소식을	3254 K 전해드립니다
""", '속': """
속보를	3253 K 받아보세요
""", '수': """
수수료를	3259 K 받을 수 있습니다	3259 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	116 K
""", '시': """
시민	3267 K 후원으로
시민의	3291 K 후원
시작하세요	3327 K
""", '아': """
아래에서	3327 K 확인하세요
""", '알': """
알려	3327 K 주세요
알려주세요	3327 K
알림	3209 K 받기	3209 K 설정
알림을	16 K	3253 K 켜고
""", '애': """
애드블로커	3285 K
애드블록	3285 K
애드블록을	3287 K
애드블록이	3287 K
""", '앱': """
앱	3209 K 다운로드	3209 K 설치	3253 K 설치하기
앱에서	3208 K 열기	3253 K 더 편하게	3327 K 확인하세요
앱으로	3208 K 보기	3253 K 더
앱을	3209 K 다운로드	3253 K 다운로드하세요	3253 K 설치하세요
""", '언': """
언론을	3255 독립 K 지켜
""", '여': """
여기서	3327 K 확인하세요
여러분	3328 K 덕분
여러분의	3227 K 제보를	3255 K 후원이	3291 독자 K 후원	3327 K 후원
""", '영': """
영상에서	3245 K 확인하세요	3245 K 확인할 수 있습니다	3327 K 확인하세요
영상으로	3245 K 확인하세요
영상을	3245 K 확인하세요
""", '온': """
온라인	3242 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3237 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3328 K 기자
우리의	3328 K 저널리즘
""", '운': """
운영되고	3255 독자의 후원으로 K 있습니다
운영하는	3255 독자의 후원으로 K 독립언론	3255 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3199 K 주기
원고료로	3199 K 응원	3255 K 응원
원고료주기	3199 K
""", '월': """
월	3329 K #원
""", '유': """
유료	3202 K 구독자만
유튜브	3214 K 구독
""", '음': """
음성으로	3245 K 들으려면	3245 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3327 K
응원해	3200 K 주세요	3327 K 주세요
응하지	116 K 않았
""", '의': """
의견을	3327 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3323 K 기사를	3328 K 기사가	3328 K 기사는	3328 K 기사
이메일	3206 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3205 K 입력하세요	3205 K 입력해 주세요	3205 K 입력해주세요	3205 K 입력하시면
이미	3256 K 구독자이신가요
이벤트에	3327 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	116 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3303 K 작성	3303 K 생성	3303 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3242 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	117 도움 받을 수 K 곳
""", '자': """
자동	3303 K 번역
자바스크립트가	3280 K
자바스크립트를	3280 K
자살예방	117 K
자주	3225 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3223 K 금지
재배포금지	3223 K
재생할	3276 K 수 없습니다
""", '저': """
저작권법	3224 K
저작권법의	3224 K
저작권자	3224 K
저작권자의	3224 K
저희	3328 K 뉴스레터	3328 K 채널	3328 K 앱
저희는	3328 K
저희를	3328 K
""", '적': """
적었다	3330 K
""", '전': """
전문을	23 K
전용	3202 회원 K 기사	3202 회원 K 콘텐츠	3202 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3330 K
""", '정': """
정기	3199 K 후원이	3199 K 후원으로
정기후원	3329 K
정기후원으로	3199 K
정기후원이	3199 K
정정	116 K:	116 [K]
""", '제': """
제공하는	3277 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3227 K 부탁드립니다
제보는	3227 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3227 K 기다립니다	3227 K 받습니다
제보해	43 K 주세요	72 K 주세요	3327 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3259 K 링크
제휴링크	3259 K
""", '좋': """
좋아요	3226 구독과 K 부탁
좋아요를	3226 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3321 #건 K #건	3321 #개 K #개
""", '지': """
지금	3327 K 확인하세요	3327 K 신청하세요	3327 K 참여하세요
지켜주세요	3327 K
""", '차': """
차단	3287 광고 K 프로그램을	3287 광고 K 프로그램이	3287 광고 K 기능을
""", '채': """
채널	3213 K 추가하	3226 K 추가하기	3226 K 구독하기	3266 K 추가하고	3266 K 추가하면
채널에	3226 K 참여하세요
채널에서	3226 K 소식을	3327 K 확인하세요
채널을	3266 K 추가하고	3266 K 추가하면	3266 K 추가해	3266 K 구독하고	3266 K 구독하면
채용	3242 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3329 K 달
""", '추': """
추가해	3226 K 주세요
추가해주세요	3226 K
""", '친': """
친구	3226 K 추가하세요
""", '카': """
카카오톡	3213 K 채널 추가	3266 K 채널에서	3266 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3277 외부 K.
""", '쿠': """
쿠키	3237 K 동의가
쿠키를	3237 K 허용해야	3237 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3242 K 보기
""", '파': """
파트너스	3259 K 활동
""", '팔': """
팔로우하기	3213 K	3226 K
팔로우하세요	3327 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	116 K 주
""", '필': """
필수	24 K 필드는
필자의	3263 K 개인 의견으로	3263 K 개인 의견이며	3263 K 개인 의견입니다	3263 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3326 K 수 있습니다
해지할	3326 K 수 있습니다
""", '협': """
협찬을	3259 K 받아
""", '활': """
활용	3223 ai 학습 및 K 금지
""", '회': """
회원	3202 K 전용입니다
회원가입	3202 K 후 이용	3202 K 후 볼	3202 K 후 읽	3202 K 후 계속	3202 K 후 무료	3327 K 후
회원가입은	3327 K
회원가입을	3327 K 하
회원가입하고	3327 K
회원가입하면	3256 K 월
회원가입하세요	3327 K
회원가입하시면	3327 K
회원만	3202 K 볼 수
""", '후': """
후원금	3331 K
후원으로	3199 K 응원	3255 독자의 K 운영됩니다
후원을	3200 K 부탁드립니다	3327 K 부탁
후원이	3199 K 큰 힘이 됩니다	3200 K 필요합니다	3200 K 큰 힘이 됩니다
후원하세요	3327 K
후원해	85 K 주세요	3199 K 주세요	3200 K 주세요	3327 K 주세요
후원회원의	3267 K 후원으로	3291 K 힘
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
balbuceó
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
bromeó
bronił
brzmiał
brzmiała
brzmiało
brüllte
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
contestó
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
crié
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
decían
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
drängte
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
exclamó
exigió
exigía
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
flüsterte
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
gritó
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
hieß
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
imploró
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
insistió
insistía
inställningar
instó
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
krzyczą
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
leía
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
mamrotał
mamrotała
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
murmuró
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
nalegał
nalegała
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
odparł
odparła
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
pedía
pedían
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
powtórzył
powtórzyła
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
preguntó
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
proponował
proponowała
proponía
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
reclamó
reclamă
recomendó
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
repetía
repetían
repitió
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
respondía
responsabilità
responsável
reveló
rezervăm
riêng
rogó
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
répond
répondait
répondit
répondu
réponse
répète
répéta
répétaient
répétait
répété
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
skandował
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
stało
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
sugirió
suosikkilähteeksesi
suosikkilähteeksi
superarán
suplicó
sursă
suscripción
suscríbase
suscríbete
susurró
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
szepnął
szepnęła
szeptał
szeptała
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
zaproponował
zaproponowała
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
écria
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
śpiewał
śpiewała
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
żartował
żartowała
żartuje
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
