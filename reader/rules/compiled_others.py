"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5166
# comentário	3889
# comentários	3889
# fotó megtekintése	2610
# fotók megtekintése	2610
# gün ücretsiz deneyin	4847
# głosów	94
# hlasů	94
# hozzászólás	2523
# kişi oy kullandi	4893
# komentářů	530
# komentāri	3290
# kép megtekintése	2610
# képek megtekintése	2610
# lượt bình chọn	94
# odpovedí	4519
# odpovědi	635
# odpovědí	635
# odpowiedź	3835
# příspěvků	530
# röster	94
# sekunden zurück	994
# válasz megjelenítése	2619
# yaşindan küçükler oynayamaz	4931
# ääntä	94
# års aldersgrense	3572
# δευτερόλεπτα μπροστά	1136
# δευτερόλεπτα πίσω	1136
# σχόλια	1061
# ψήφοι	94	1086
# ψήφος	1086
# відповідей	5131
# відповідь	5131
# відповіді	5131
# гласа	94
# голоса	94
# голосов	94
# голосів	94
# з #	5092
# из #	4272
# коментарі	5020
# коментарів	5020
# комментариев	4200
# комментарий	4200
# комментария	4200
# от #	308
# ответ	4311
# ответа	4311
# ответов	4311
# отговор	337
# отговора	337
# із #	5092
# הצבעות	94
# מתוך #	2295
# שניות אחורה	2350
# שניות קדימה	2350
# תגובות	2291
# تعليقات	133
# ثانيه جلو	1878
# ثانيه عقب	1878
# راي	94
# صوت	94
# نظر	1821
# कमेंट	2416
# वोट	94
# सेकंड आगे	2465
# सेकंड पीछे	2465
# € al mes durante # meses	1642
# € al mese per # mesi	2849
# € por mês durante # meses	3947
# 人参与	5309
# 人參與	5309
# 票	2977
# 명 참여	3115
# 표	3115
#% megtakarítás	2606
#+ hrajte zodpovědně	521
#-årsgrense	3572
#/# fotó	2610
#/# kép	2610
#/#. fotó	2610
#/#. kép	2610
#か月無料	2953
#カ月無料	2953
#ヶ月無料	2953
#人が回答	2977
#人が投票	2977
#人参与	5309
#人參與	5309
#件のコメント	2974
#則留言	5295
#小时热榜	5301
#条评论	5295
#票	94	2977
#秒戻る	3032
#秒進む	3032
#명 참여	94	3115
#초 뒤로	3161
#초 앞으로	3161
#표	3115
""", 'a': """
a apărut o eroare	4131
a boltunkból	2580
a carregar vídeo	3961
a cikk a hirdetés alatt folytatódik	2515
a cikk a hirdetés után folytatódik	2515
a cikk automatikusan készült	2618
a cikk felhasználása engedélyköteles	2616
a cikk meg is hallgatható	2512
a cikk meghallgatása	2529
a cikk megosztása	2512
a cikk szerzői jogvédelem alatt áll	2616
a cikk zárolva van	2605
a cikket gépi hang olvassa fel	2591
a folytatáshoz regisztráljon	2506
a hanganyagot mesterséges intelligencia készítette	2591
a hirdetés után folytatjuk	2515
a hirdetés vége	2626
a hozzászólás lezárva	2619
a hozzászólások le vannak zárva	2619
a hét kvíze	2574
a kommentelés lezárult	2523
a könyv megrendelhető itt	2518
a könyv megrendelése	2580
a lejátszó betöltése	2591
a link másolva	2624
a lire également	2123
a matéria continua abaixo	4023
a mező kitöltése kötelező	2608
a nap kérdése	93	2577
a notícia continua abaixo	4023
a rovat további cikkei	2527
a sua subscrição foi confirmada	4015
a sua subscrição foi efetuada com sucesso	4015
a szerző a lap munkatársa	2540
a szerző cikkei	2611
a szerző jogász	2540
a szerző közgazdász	2540
a szerző politológus	2540
a szerző további cikkei	2611
a szerző történész	2540
a szerző összes cikke	2611
a szerző újságíró	2540
a szerzőkről	2542
a szerzőről	2542
a szöveg automatikusan készült	2618
a tartalmat nem tudjuk megjeleníteni	2583
a tartalom nem elérhető	2583
a tartalom nem jeleníthető meg	2583
a tartalom szerzői jogi védelem alatt áll	2616
a teljes cikk elolvasása	2611
a témában további cikkek	2527
a videó az ön országában nem játszható le	2591
a videó már nem elérhető	2591
a videó nem elérhető	2591
a videó nem elérhető az ön országában	2591
a videó nem játszható le	2591
a videólejátszó betöltődik	2591
a videót nem lehet lejátszani	2591
abo abschließen	808
abo auswählen	1007
abo wählen	1007
abonare confirmată	4155
abonați-vă	4040
abone değil misin	4949
abone değil misiniz	4949
abonează-te	4040
abonelere özel	4847
abonelere özel avantajlar	4931
abonelere özel indirim	4931
abonelere özel içerik	4949
abonelik paketlerini gör	4979
abonelik seçenekleri	4979
aboneliği yenile	4979
aboneliğini seç	4949
aboneliğiniz onaylandi	4980
aboneliğinizi seçin	4949
abonentu priekšrocības	3321
abonner nå	3550
abonner på nyhetsbrevet	3557
abonné	2185
abonné à ce thème	2248
abonnér	654
abonnér nu	654
abonnés	2071
abonnés uniquement	2172
abonē	3284
abonē jaunumus	3308
abonē un lasi visus rakstus	3284
abonēt	3284
abrir menú	1593
aby odtworzyć film, włącz javascript	3803
acasă	4058
accede a todos los contenidos sin límites	1642
accept termenii și condițiile	4130
accepter og fortsæt	750
acceptera och fortsätt	4728
acceptera och stäng	4728
accepto la política de privacitat	478
acceptér	677
acceptér alle	751
acceptér og fortsæt	750
acceptér og vis	750
acceptă toate	4054	4069
acceptă tot	4112
acceptă și afișează conținutul	4069
acceptă și continuă	4111
acceso a todos los artículos	1709
accès restreint aux abonnés	2073
accès à tous les articles	2243
accéder au dossier	2214
accéder à l'article	2071
accéder à la page de dons	2204
accédez à tous les articles	2073
aceitar e ver o conteúdo	3923
aceito receber comunicações	3982
aceito receber comunicações de marketing	3982
aceito receber comunicações e ofertas	3942
acepto la política de privacidad	1677
acesso ilimitado a todo o conteúdo	4014
acest articol este disponibil doar abonaților	4042
acest articol este rezervat abonaților	4090
acest câmp este obligatoriu	4130
acesta este ultimul tău articol gratuit	4090
acheter ce numéro	2159
acheter le numéro	2158
achetez ce numéro	2159
activează	4118
activează alertele	4084
activează notificările	4084
activează sunetul	4107
actualitza la pàgina	471
actualités	2123
actualizar la página	1670
ad 광고	3136
ad 추천	3149
adatkezelés és sütik	2586
adatkezelési tájékoztató	2583
adatvédelem és sütik	2586
adatvédelmi beállítások	2583
adatvédelmi beállítások módosítása	2586
adatvédelmi tájékoztató	2583
adaugă ca sursă preferată	4141
adaugă un comentariu	4055
adaugă un răspuns	4147
adaugă în coș	4158
adblock détecté	2240
adblocker upptäckt	4740
add meg az e-mail-címed	2533
además	1587
adhérer	2061
adj hozzá minket preferált forrásként	2621
adja meg az e-mail-címét	2533
adja meg az összeget	2602
adja meg e-mail-címét	2533
adomány	2502
adományozok	2502
adományozás	2502
adresa de email nu este validă	4130
adresă de email invalidă	4130
adreça electrònica	441
adó # százalék	2602
adója #%-ával	2602
afficher la vidéo	2196
afficher les réponses	2184
afișează comentariile	4099
afișează conținutul	4069
afișează conținutul extern	4069
afișează originalul	4059
afișează postarea	4111
afișează subtitrările	4107
află mai multe	4054
afmeld når som helst	770
afspilleren indlæses	753
agora não	3855
ai deja un abonament? autentifică-te	4090
ai găsit o greșeală	4136
ai kan begå fejl	780
ai kan gjøre feil	3678
ai kan göra fel	4759
ai kan göra misstag	4759
ai może popełniać błędy	3832
ai može griješiti	4415
ai može pogriješiti	4415
ai môže robiť chyby	4516
ai může chybovat	632
ai může dělat chyby	632
ai observat o greșeală	4055
ai sa môže mýliť	4516
ai segítségével készült	2618
ai által fordított	2618
ai által generált	2618
ai által generált tartalom	2618
ai може да греши	336
ai सारांश	2437
ai से तैयार सारांश	2437
ai 摘要	5391
ai 기사 요약	3191
ai 번역	3162
ai 생성 이미지	3201
ai 요약	3136
ai 음성으로 듣기	3161
ai-genererat innehåll	4761
ai-genereret resumé	693
ai-oversættelse	782
ai-resumé	693	782
ai-összefoglaló	2529
ai-översatt	4759
ai-översättning	4761
aicinām ievērot cieņu komentāros	3290
aiheeseen liittyvää	1951
aiheesta lisää	1951
aikaa jäljellä #	2010
ainda não tem conta	3981
ainda não é assinante	3980
ainult vajalikud küpsised	1777
aitäh hääletamast	1773
aitäh liitumast	1761
aitäh sõnumi eest	1788
aizmirsāt paroli	3332
aizvērt	3292
aizvērt galeriju	3336
aizvērt reklāmu	3293
aiが要約	3060
aiによる要約	3060
ai总结	5391
ai摘要	5331
ai生成	3033	5391
ai生成内容	5363
ai翻訳	3033
ai翻譯	5391
ai翻译	5391
ai要約	3060
ai語音朗讀	5362
ai语音朗读	5362
ai重點整理	5331
ai音声で聴く	3032
ai가 생성한 콘텐츠입니다	3201
ai가 읽어주는 기사	3161
ai로 생성된 콘텐츠	3201
ajouter une réponse	2231
ajouter à mes favoris	2101
ajouter à mes sources préférées	2225
ajouter à mes sujets	2248
ajouter à mes thèmes	2248
ajouter à vos sources préférées	2225
ajouter à vos sélections	2101
ajándék cikk	2513
ajándékozd el a cikket	2513
ajándékozd tovább a cikket	2513
ajándékozza a cikket	2512
ajándékozza a cikket barátjának	2512
ajándékozza el a cikket	2513
ajándékozza tovább a cikket	2513
ajánlataink	2527
ajánlja: outbrain	2626
ajánlja: taboola	2626
ajánljuk	2527
ajánljuk még	2527
ajánlott	2527	2606
ajánlott cikkek	2527
ajánló	2527
akceptuję	3722
akceptuję i kontynuuję	3800
akceptuję i przechodzę do serwisu	3800
akkurat nå	3585
ako chránime svoje zdroje	4512
ako chránime zdroje	4512
ako vypnúť adblock	4497
ako vypnúť blokovanie reklám	4497
aktuálny čas	4493
aktuálny čas #	4492
aktuální čas	602
aktuální čas #	601
aktuálně	532
akzeptieren und schließen	991
aldersgrense # år	3572
aldersgrense: # år	3572
alege o sumă	4153
alege-ți abonamentul	4128
alegeți abonamentul	4128
algo salió mal	1678
alkalmazás letöltése	2593
alkalmazás megnyitása	2593
alla bidrag hjälper	4743
alla rättigheter reserverade	4757
alle abo-angebote im überblick	929
alle angaben ohne gewähr	935
alle beiträge ansehen	864
alle beiträge anzeigen	1012
alle beiträge der autorin	1012
alle beiträge des autors	1012
alle bidrag hjælper	765
alle bidrag tæller	765
alle inhalte sind urheberrechtlich geschützt	976
alle newsletter im überblick	918
alle preise ohne gewähr	935
aller à la recette	63
allt innehåll är skyddat av upphovsrätt	4698
allt innehåll är upphovsrättsskyddat	4697
als bevorzugte quelle bei google hinzufügen	836
als bevorzugte quelle hinzufügen	1026
als podcast hören	930
alte știri	4056
alterar preferências de cookies	3923
altres notícies	21
altres notícies que et poden interessar	21
altyazilari aç	4932
altyazilari göster	4932
altă sumă	4124
alătură-te conversației	4072
am înțeles	4059
amazon'da gör	4931
amazonで見る	3030
amazonで詳しく見る	3030
amazonで詳細を見る	3030
amazonで買う	3030
amazonで購入	3030
amazonで購入する	3030
amintește-mi mai târziu	4036
ana sayfaya dön	4955
anasayfaya dön	4955
anderen betrag wählen	1004
andet beløb	764
andra läser	21	4666
andra läser just nu	21
andra läste även	4666
andre har også lest	21
andre leser nå	3585
andre leste også	3585
andre læser	690
andre læser lige nu	690
andre læser også	21
andre læste også	690
angebot auswählen	1007
angebot wählen	929
anhören	833
anhören # min	833
anket sonuçlari	4926
anketa dňa	4483
ankstesnė nuotrauka	3269
anmäl	4763
anmäl annons	4767
anmäl dig	4640
anmäl dig till nyhetsbrevet	4640
anmäl inlägg	4762
anmäl kommentar	4762
anna kelvollinen sähköpostiosoite	2030
anna äänesi	1995
annet beløp	3662
anneta ühekordselt	1785
annonce - artiklen fortsætter nedenfor	673
annonces légales	2159
annoncørbetalt	89
annoncørbetalt indhold	89	700
annons - artikeln fortsätter nedan	4651
annons från våra partner	4767
annonsblockerare upptäckt	4740
annonsen slutar här	4651
annonser från google	4767
annonsinnehåll	4673
annonslänk	4651
annonsörsinnehåll	4673
annonsørinnhold	89	3595
annonsørsamarbeid	3686
ano, prosím	608
ano, rád	608
anonimni sandučić	4412
anonym brevlåda	4755
anonym tipslåda	4755
anonymná schránka	4512
anonymní schránka	627
anpassa inställningar	4728
anular suscripción	1727
anulează oricând	4128
anulezi oricând	4090
anuluj odpowiedź	3731
användarnamn	4746
användarnamn eller e-postadress	4745
användarvillkor	4653
anzeige schließen	1029
anzeigensonderveröffentlichung	935
anúncio	3881
anúncio em #	4009
anúncios	3881
apasă pentru sunet	4152
apmaksāta sadarbība	3343
apmaksāts saturs	3293
apmokėta partnerystė	3276
apmokėtas turinys	3276
aportació mensual	472
aportació única	472
aportación mensual	1672
aportación única	1672
app letöltése	2593
app storeからダウンロード	3038
app storeでダウンロード	3038
app store에서 다운로드	3168
apple ile giriş yap	4949
apple podcastで聴く	3066
appleでサインイン	3048
appleでログイン	3048
appleで続ける	3048
app内打开	5369
après la publicité	2109
aptaujas rezultāti	3326
após a publicidade	3881
apóyanos	1537
apóyanos en patreon	1671
apúntate	1552
aquest article està bloquejat	476
aquest article està protegit	487
aquest article t'ha estat útil	451
aquest camp és obligatori	478
aquest contingut està protegit	487
aquest vídeo ja no està disponible	458
aquest vídeo no està disponible	458
ar norite gauti pranešimus	3260
arată conținutul	4111
arată mai mult	4134
arată mai puțin	4059
arată răspunsurile	4099
arată tot	4059
arkadaşina gönder	4856
arkadaşinla paylaş	4856
article abonné	2071
article ajouté à vos sélections	2101
article lu par une voix de synthèse	2192
article précédent	2123
article réservé aux abonnés	2071
article següent	482
article sponsorisé	2159
articles associés	2123
articles liés	2123
articles recommandés	2123
articles récents	2123
articol exclusiv pentru abonați	4090
articole asemănătoare	4056
articole înrudite	4056
articoli più letti	2853
articolul continuă după publicitate	4079
articolul continuă după reclamă	4050
articolul continuă mai jos	4050
articolul următor	4056
artikeln finns också som ljud	4647
artikeln fortsätter efter annonsen	4651
artikeln fortsätter nedan	4651
artikeln fortsätter under bilden	4651
artikeln går att lyssna på	4647
artikeln läses upp av en syntetisk röst	4731
artikeln är automatiskt genererad	4759
artikeln är låst	4633
artikeln är maskinöversatt	4759
artikeln är skapad automatiskt	4759
artikeln är skyddad av upphovsrätt	4757
artikeln är uppläst av en dator	4647
artikkel jätkub pärast reklaami	1745
artikkel jätkub reklaami järel	1745
artikkel on kaitstud autoriõigusega	1798
artikkel täieneb	1743
artikkelen er låst	3550
artikkelen finnes også som lyd	3563
artikkeli jatkuu kuvan jälkeen	1938
artikkeli on konekäännetty	2040
artikkeli on suojattu tekijänoikeudella	2038
artikkelin lukee synteettinen ääni	2010
artikkelin voi myös kuunnella	1935
artiklen er låst	654
artiklen er læst op af en robot	665
artiklen findes også som lyd	665
artiklen fortsætter efter annoncen	673
artiklen fortsætter efter reklamen	788
artiklen fortsætter nedenfor	673
artiklen fortsætter under billedet	673
artiklen kan også høres	665
artiklen læses op af en kunstig stemme	753
artikli loeb ette tehishääl	1741
artiklit loeb sünteetiline hääl	1779
artiklit loeb tehishääl	1741
artykuł czytany przez syntezator mowy	3803
artykuł dla subskrybentów	3703
artykuł do słuchania	3803
artykuł kontynuowany pod reklamą	3721
artykuł premium	3817
artykuł sponsorowany	3718
artykuł zablokowany	3817
artykuły na e-mail	3706
artykuły partnerów	3840
artículo anterior	1587
artículo regalado	1722
artículo relacionado	1587
artículo siguiente	1681
artículos recomendados	1646
artículos relacionados	1587
as notícias mais lidas	3950
ascultă	4047
ascultă articolul	4107
ascunde răspunsurile	4099
aseta ensisijaiseksi lähteeksi	2044
aslini göster	4872
assine já	3860
atbalstīt	3284
atcel jebkurā laikā	3284
atcelt var jebkurā laikā	3332
atcerēties mani	3333
atidaryti galeriją	3269
atidaryti programėlėje	3259
atidaryti programėlę	3259
atkūrimo greitis	3257
atlikite testą	3251
atlikušais laiks	3326
atlikušais laiks -#	3325
atpakaļ uz augšu	3336
atpakaļ uz sākumlapu	3336
atradi kļūdu	3337
atradi kļūdu rakstā	3290
atradāt kļūdu	3337
atrakinti straipsnį	3265
atrisini krustvārdu mīklu	3319
atsaukt piekrišanu	3323
atsisiųsti garso įrašą	3257
atsisiųsti iš app store	3259
atsisiųsti iš google play	3259
atsisiųsti programėlę	3259
atsiųskite naujieną	3270
atsiųskite nuotraukas	3270
atskaņot video	3325
atskaņošanas ātrums	3325
atslēgt rakstu	3332
atslēgvārdi	3326
atteikties var jebkurā laikā	3334
attēls # no #	3345
attēls #/#	3345
attēls attēlā	3325
atualizar a página	3975
atualizar preferências	4030
atualizar página	3975
atvērt	3292
atvērt galeriju	3336
atvērt lietotni	3327
atvērt lietotnē	3327
atvērt rakstu	3332
atļaut paziņojumus	3328
atšaukti galite bet kada	3215
atšaukti sutikimą	3255
aucun commentaire à ce niveau	2163
audio narrado por una voz automática	1617
audio vytvorila umelá inteligencia	4492
auf apple podcasts hören	908
auf spotify hören	908
ausgewählt für sie	934
auswahl bestätigen	992
auswählen	1008
automaatselt tõlgitud	1792
automaattinen käännös	2041
automaticky preložené	4516
automaticky přeloženo	632
automatické prehrávanie	4492
automatické přehrávání	601
automatický preklad	4517
automatický překlad	633
automatikus lejátszás	2591
automatinis atkūrimas	3257
automatisch übersetzt	1022
automatische übersetzung	1023
automatiskt översatt	4759
automatiškai išversta	3271
automatsko puštanje	4394
automātiski tulkots	3338
automātiskā atskaņošana	3325
autoriser la publicité	2202
ava äpis	1781
avantage abonnés	2190
avantages abonnés	2190
avantaje pentru abonați	4105
avançar # segundos	3961
avançar para o conteúdo	3901
aveți deja cont	4128
avfölj	4765
avfølg	3683
avis de décès	2159
avoimet työpaikat	1953
avregistrera dig när som helst	4748
avsluta när du vill	4633
avsluta när som helst	4748
avslutt når du vil	3550
avslå alle	3650
avís legal	429
avísanos de un error	1696
aylik bağiş	4946
aylik bağiş yap	4978
ayrintilar için tiklayin	4871
ayrintilar için tiklayiniz	4871
az ai hibázhat	2618
az ai tévedhet	2618
az e-mail-címed	2608
az első hónap csak # ft	2506
az mi hibázhat	2618
az oldal tetejére	2611
az outbrain ajánlásával	2626
az ön e-mail-címe	2608
az ön neve	2608
az összefoglalót ai készítette	2618
az összefoglalót mi készítette	2618
az összes cikk	2611
az összes elfogadása	2583
az üzeneted	2609
aç	4872
añadir a favoritos	1567
añadir a la cesta	1721
añadir a mi lista	1645
añadir a mis temas	1714
añadir al carrito	1721
añadir comentario	1580
añadir como fuente preferida	1690
añadir una respuesta	1696
añadir usuario	1542
añádenos como fuente preferida	1690
aún no eres suscriptor	1675
aún no estás registrado	1676
aún no te has registrado	1542
aún no tienes cuenta	1676
ačiū už jūsų balsą	3251
ačiū už registraciją	3267
ačiū už žinutę	3267
ačiū, kad balsavote	3251
ačiū, kad užsiprenumeravote	3240
ați uitat parola	4129
ați votat deja	4099
""", 'b': """
baixar episódio	3961
baixar o áudio	3961
baixar áudio	3961
bandykite dar kartą	3267
bandykite vėliau	3267
bankkártyás támogatás	2602
bankovním převodem	613
banküberweisung	807
bara för dig som prenumererar	4745
bara för prenumeranter	4745
bare nødvendige	3649
bağiş sayfasina git	4946
bağiş yap	4846
bağiş yapin	4846
bağişim	4947
bağlanti kopyalandi	4964
bağlantiyi kopyala	4856
başa dön	4871
başka tutar	4946
be šlamšto	3267
bedste værdi	768
bei google als quelle hinzufügen	836
bei spotify hören	908
beitrag nicht mehr verfügbar	994
bejegyzés betöltése	2583
bejelentkezés	2506
bejelentkezés apple-fiókkal	2605
bejelentkezés facebookkal	2605
bejelentkezés google-fiókkal	2605
bekræft din e-mail	770
belépés	2506
belépés facebook-fiókkal	2605
belépés facebookkal	2605
belépés google-fiókkal	2605
benefício do assinante	3928
bere sintetični glas	4593
berite naprej z naročnino	4602
bestill nå	3646
beställ boken	4724
betalas årsvis	4745
betales årlig	3665
betales årligt	767
betalt innehåll	4767
betrag wählen	806
betygsätt receptet	63
betűméret	67
betűméret csökkentése	2624
betűméret módosítása	2624
betűméret növelése	2624
bez mišljenja	4388
bez surogātpasta	3334
bez zobowiązań	3818
bez závazku, kdykoli zrušíte	506
bez závazků	616
bezmaksas piegāde	3322
bezárás	2501
beágyazott tartalom	2583
beállítás preferált forrásként	2621
beállítások mentése	2583
beállítások módosítása	2586
beğen	4926
beğenme	4926
bidrag kan trækkes fra i skat	764
bieżący czas #	3803
bild in originalgröße	1012
bild vergrößern	863	1012
bildergalerie öffnen	1012
bildirimleri aç	4923
bildirimleri açin	4923
bilety już w sprzedaży	3796
bir hata oluştu	4951
bir tutar seçin	4978
bir şeyler ters gitti	4952
bir şeyler yanliş gitti	4952
bitte füllen sie dieses feld aus	1009
bitte geben sie eine gültige e-mail-adresse ein	1009
bitte prüfen sie ihr postfach	1009
bitte versuchen sie es später erneut	918
bitte versuchen sie es später noch einmal	1009
bitte überprüfen sie ihr postfach	1009
bize ulaşin	4864
biểu quyết	94
bjud en vän på artikeln	4647
bjud oss på en kaffe	4742
bjud oss på kaffe	4742
bjud på en kaffe	4743
bli månadsgivare	4629
bli støttemedlem	3547
bliv fast støtte	764
bliv støtteabonnent	764
bliv støttemedlem	651
blocco pubblicità rilevato	2918
blokovať	4496
bloqueador de anúncios ativado	4012
bloqueador de anúncios detectado	4012
bloqueur de publicité détecté	2240
bloqueur détecté	2240
boletín	1552
bolo to užitočné	4516
brezplačna dostava	4589
browserul tău nu poate reda acest video	4069
brukervilkår	3574
brīva summa	3331
bu haber abonelere özeldir	4847
bu haber yapay zeka tarafindan seslendirilmiştir	4932
bu haber yapay zekâ ile seslendirilmiştir	4932
bu haberi paylaş	4987
bu haberi paylaşin	4987
bu haberler de ilginizi çekebilir	4870
bu içerik abonelere özeldir	4847
bu içerik faydali oldu mu	4925
bu içerik görüntülenemiyor	4935
bu içerik gösterilemiyor	4935
bu içerik kilitli	4949
bu video artik mevcut değil	4932
bu video bulunduğunuz ülkede izlenemiyor	4932
bu video mevcut değil	4932
bu video ülkenizde izlenemiyor	4932
bu yaziyi paylaş	4987
bu yorumu şikayet et	4969
bu özet yararli oldu mu	4893
bugün değil	4845
bulmaca çöz	4930
bunlar da ilginizi çekebilir	4865
burtu izmērs	3341
butlletí	441
buy me a coffee ☕	1207
buy me a cup of coffee ☕	1207
buy us a coffee ☕	1207
buzón anónimo	1684
buzón seguro	1684
buďte v obraze	511
bylo to pro vás užitečné	632
bylo to užitečné	632
bài cùng chuyên mục	5203
bài cùng tác giả	5181	5203
bài khác	5167
bài khác của tác giả	5237
bài liên quan	5167
bài mới nhất	5203
bài quảng cáo	5204
bài tiếp theo	5167
bài trước	5237
bài viết có hữu ích không	5210
bài viết có hữu ích với bạn không	5210
bài viết cùng tác giả	5181
bài viết khác của tác giả	5181
bài viết liên quan	5167
bài viết mới	5202
bài viết này bị khóa	5231
bài viết này có hữu ích không	5210
bài viết tiếp theo	5237
bài viết tiếp tục bên dưới	5206
bài viết tiếp tục sau quảng cáo	5206
bài viết trước	5237
bài viết được tặng bởi thuê bao	5257
bài được dịch tự động	5202
bài đọc nhiều	5203
báo cáo	5211
báo cáo bình luận	5248
báo cáo vi phạm	5211
báo lỗi	5166
báo lỗi bài viết	5210
bármikor leiratkozhat	2533
bármikor leiratkozhatsz	2533
bármikor lemondhatja	2506
bármikor lemondható	2506
bäst värde	4746
bästa pris	4746
bình chọn	93	5211
bình chọn của bạn đã được ghi nhận	5210
bình luận	5166
bình luận (#	5166
bình luận của bạn	5248
bình luận hay	5187
bình luận đã bị tắt	5248
bölümü indir	4932
búsqueda	1593
bücher aus dem shop	841
bülten	4901
bülten üyeliği	4901
bültene abone oldunuz	4901
büyüt	4871
bądź na bieżąco	3706
bądź pierwszą osobą, która skomentuje	3834
błędny adres e-mail	3820
bővebben	2529	2585
būkite pirmas	3221
būkite pirmas, pakomentavęs	3221
bạn chưa có tài khoản	5231
bạn chưa đăng ký	5231
bạn có muốn nhận thông báo	5224
bạn có muốn nhận thông báo không	5224
bạn có thể hủy đăng ký bất cứ lúc nào	5233
bạn có thể quan tâm	5167
bạn muốn nhận thông báo	5224
bạn thấy bài viết này thế nào	5210
bạn đang theo dõi chủ đề này	5242
bạn đã bình chọn	5210
bạn đã bình chọn rồi	5210
bạn đã có tài khoản	5231
bạn đã đăng ký rồi	5254
bản dịch tự động	5241
bản ghi	5218
bật	5225
bật thông báo	5224
bật tiếng	5217
bắt buộc	5234
bắt đầu trắc nghiệm	5213
bỏ qua	5145
bỏ qua quảng cáo	5251
bỏ theo dõi	5242
""", 'c': """
cada aportació compta	444
cada aportación cuenta	1641
cada contribuição conta	3945
cada doação conta	3976
cada donación cuenta	1671
cadastre-se grátis	3860
califica este artículo	1580
campo obrigatório	3982
campos obrigatórios	3982
cancelar a inscrição	4030
cancelar inscrição	4030
cancelar la suscripción	1728
cancelar subscrição	4029
cancelar suscripción	1728
cancel·la quan vulguis	476
cargando el vídeo	1656
cargando vídeo	1656
cargar más	1593
cargar más comentarios	1649
cargar más noticias	1681
cargar publicación	1661
cargar vídeo	1661
carrega la publicació	462
carrega més comentaris	451
carregando o vídeo	3961
carregando vídeo	3961
carregant el vídeo	458
carregar conteúdo	3965
carregar conteúdo externo	3887
carregar mais comentários	3952
carregar mais notícias	3986
carregar o conteúdo	3965
carregar publicação	3965
carregar vídeo	3965
carte de crédit	2070
cartão de crédito	3859
caseta redacțională	4066	4067
categorieën	3401
categorías	1587
caută	4058
caça-palavras	3957
ce contenu vous a-t-il été utile	2155
ce résumé vous a-t-il été utile	2155
cea mai bună ofertă	4129
cela vous a-t-il été utile	2184
cele mai citite știri	4093
cele mai noi știri	4056
celkem hlasovalo # čtenářů	589
celozaslonski način	4593
celá obrazovka	602
celý článek	534
celý článek zde	622
celý článok	4509
cenimy twoją prywatność	3724
cererea ta a fost trimisă	4155
cerrar galería	1712
cerrar menú	1593
cerrar sesión	18
cet article est en accès libre pour les abonnés	2172
cet article est lu par une voix de synthèse	2155
cet article vous a-t-il été utile	2184
cette adresse est déjà inscrite	2244
cette information vous a-t-elle été utile	2231
cette page vous a-t-elle été utile	2184
cette réponse est-elle utile	2184
cette vidéo est indisponible	2192
cette vidéo ne peut pas être lue	2192
cevaplari göster	4925
changer mes préférences	2114
chargement du lecteur vidéo	2192
charger la vidéo	2196
charte éditoriale	2218
chcem dostávať upozornenia	4495
chcem odoberať	4505
chcete dostávat notifikace	605
chcete dostávat upozornění	605
chcete dostávať notifikácie	4495
chcete dostávať upozornenia	4495
chci dostávat upozornění	605
chci odebírat	511
chci podpořit	503
chci přispět	503
chi tiết	5171
chia sẻ	5155
chia sẻ bài viết	5155
chia sẻ bài viết này	5257
chia sẻ facebook	5202
chia sẻ lên facebook	5244
chia sẻ qua email	5244
chia sẻ qua facebook	5202
chia sẻ qua zalo	5244
chia sẻ tin này	5257
chia sẻ zalo	5244
chia sẻ ý kiến của bạn	5166	5187
cho chúng tôi biết ý kiến	5210
cho phép	5225
cho phép thông báo	5224
chuyên mục	5167
chuyển đến công thức	63
chép liên kết	5202
chính sách bảo mật	5165
chính sách bảo mật | điều khoản sử dụng	5165
chính sách cookie	5164	5165
chính sách quyền riêng tư	5165
chơi miễn phí	5213
chơi ngay	5213
chưa có tài khoản	5231
chấp nhận	5164
chấp nhận tất cả	5164	5165
chấp nhận tất cả cookie	5165
chấp nhận và tiếp tục	5164	5221
chế độ tối	5250
chỉ dành cho thuê bao	5231
chỉ dành cho thành viên	5231
chọn	5232
chọn gói	5231
chọn gói của bạn	5231
chọn gói đăng ký	5231
chọn số tiền	5252
chủ đề	5167
chủ đề liên quan	5167
chủ đề nóng	5203
cikk ajándékozása	2624
cikk elküldése ajándékként	2624
cikk feloldása	2605
cikk meghallgatása	2591
cikk megosztása	2512
cikk mentése	2512
cikk nyomtatása	2624
cikkünk frissül	2529
citeşte şi	4056
citește articolul complet	4134
citește articolul integral	4134
citește fără limite	4090
citește gratuit	4154
citește mai departe	4056	4058
citește mai mult	4056	4058
citește regulile comunității	4072
citește tot articolul	4134
citește transcrierea	4107
citește în aplicație	4114
citește și	4056
citi šobrīd lasa	3286
citit de o voce sintetică	4107
citiți și	4056
cobrança anual	3981
codes de réduction	2255
cofnij zgodę	3800
col·labora	416
comandă acum	4077	4105
comandă cartea	4077	4105
comentariile sunt doar pentru abonați	4147
comentariul tău	4147
comentariul tău așteaptă moderarea	4072
comentează	4055
comentário	3889
comentário aguardando moderação	3938
comentários	3889
comentários desativados	4001
comentários exclusivos para assinantes	3938
commander ce numéro	2159
commander le numéro	2158
comment désactiver mon adblocker	2202
comment désactiver mon bloqueur	2202
commentaire en attente de modération	2163
commentaires désactivés	2231
commerciële bijdrage	3451
commerciële content	3533
commerciële inhoud	3533
comparte este artículo	1722
compartilhar esta matéria	4024
compartilhe esta notícia	4024
compartir esta página	1722
completează formularul #	4038
completează online formularul #	4038
compre a edição impressa	3928
conditions générales	2111
conectează-te cu facebook	4090
conectează-te cu google	4090
confidentialité	2111
configuració de galetes	462
configuració de les galetes	462
configuració de privacitat	462
configuración	1576
configuración de cookies	1576
configuración de privacidad	1661
configurações de cookies	3883
configurações de privacidade	3965
confira o preço	4023
conheça as ofertas	4014
conheça os planos	4014
conheça todas as nossas newsletters	3942
consenti la pubblicità	2879
consigue tu entrada aquí	1620
consulta les normes de participació	433
consultez notre charte de modération	2163
consíguelo en tu quiosco	1620
contacta amb la redacció	484
contacta con la redacción	1684
contactar a redação	3989
contactar con la redacción	1684
contactați redacția	4136
contacte a redação	3989
contactează redacția	4136
contacter la rédaction	2218
contactez la rédaction	2218
contenu externe recommandé	2153
contenu proposé par notre partenaire	2159
contenu réservé	2208
contenu réservé aux abonnés	2208
contenu sponsorisé	2109
contenus recommandés	2177
contenus sponsorisés	2109	2123
conteúdo bloqueado	3887
conteúdo de marca	3881
conteúdo exclusivo	3860
conteúdo exclusivo para assinantes	3947
conteúdo externo	3923
conteúdo externo bloqueado	3887
conteúdo externo recomendado	3923
conteúdo gerado por ia	4009
conteúdo pago	3958
conteúdo para assinantes	3860
conteúdo patrocinado	3881
conteúdo premium	3947
conteúdo produzido pela marca	3928
conteúdo relacionado	3898
conteúdos relacionados	3950
contingut només per a usuaris registrats	445
continua a leggere dopo la pubblicità	2865
continua após a publicidade	3881
continua després de l'anunci	435
continuar leyendo aquí	1542
continuarea articolului după publicitate	4079
continuarea articolului după reclamă	4076
continue a ler esta notícia	3950
continuer après la publicité	2109
continuer sans désactiver	2240
continuer à lire	2246
continuă cu apple	4090
continuă cu email	4154
continuă cu facebook	4090
continuă cu google	4090
continuă lectura	4157
continuă pe site	4114
continuă să citești	4157
continuă să citești după publicitate	4076
continuă în browser	4114
continúa abajo	1574
contáctanos	1580
convida'ns a un cafè	472
conținut disponibil doar utilizatorilor înregistrați	4090
conținut exclusiv	4042
conținut exclusiv pentru abonați	4042
conținut extern	4069
conținut extern recomandat	4069
conținut pentru abonați	4040
conținut plătit	4105
conținut premium	4090
conținut promovat	4079
conținut sponsorizat	89	4050
cookie beállítások	2583
cookie を管理する	3035
cookie 偏好設定	5290
cookie 偏好设置	5290
cookie 設定	5366
cookie 设置	5366
cookie-beállítások	2583
cookie-beállítások módosítása	2586
cookieinställningar	4653
cookies a ochrana soukromí	527
cookieの管理	3035
cookieの設定	2969
cookieの設定を変更	2971
cookieを拒否する	3068
cookieを管理	3035
cookieを管理する	3035
cookie政策	5288
cookie設定	2969	2972	5288
cookie設定を変更	2971
cookie设置	5288	5291
copia enllaç	492
copia l'enllaç	423
copiază	4144
copiază link	4047
copiază linkul	4047
copy link thành công	5202
correo electrónico	1552
correo electrónico no válido	1677
correo no válido	1677
correu electrònic	479
correu electrònic no vàlid	478
correu no vàlid	478
coś poszło nie tak	3821
coś poszło nie tak. spróbuj ponownie	3820
coś poszło nie tak. spróbuj ponownie później	3820
creează cont	4040
crucigrama del día	1697
créer mon compte	2071
créer un compte	2071
créer une alerte	2165
créer une alerte sur ce thème	2165
csak a szükséges sütik	2583
csak a szükségesek	2583
csak előfizetők számára	2605
csak előfizetőknek	2506
csomagok megtekintése	2605
cualquier aportación ayuda	1671
cum îl dezactivez	4123
cumpără acum	4105
cumpără bilet	4077	4105
cumpără bilete	4077	4105
cumpără bilete online	4105
cumpără cartea	4077	4105
cumpără de pe emag	4105
cumpără revista	4076
cuvinte încrucișate	4104
czy artykuł był pomocny	3832
czy artykuł był przydatny	3832
czy ten artykuł był pomocny	3832
czy to było pomocne	3832
czyta głos ai	3803
czytaj całość	3740
czytaj cały artykuł	3823
czytaj również	3737
czytaj także	3737
czytaj też	3737
czytaj też nasze inne artykuły	3737
czytaj więcej	3737	3740
czytaj więcej o	3737
czytane przez głos syntetyczny	3803
cài đặt	5164
cài đặt cookie	5221
cài đặt quyền riêng tư	5221
cài đặt ứng dụng	5223
các bài viết khác của tác giả	5181
các tin khác	5167
cách tắt	5228
cách tắt trình chặn quảng cáo	5227
câmp obligatoriu	4130
câmpuri obligatorii	4130
cât de util a fost acest articol	4072
címkék	2527
címlap	2527
címlapra	2611
címlapról ajánljuk	2527
có lẽ để sau	5145
có lỗi xảy ra	5233
có thể bạn quan tâm	21	5167
có thể bạn thích	21
có, tôi muốn	5224
códigos de desconto	4023
códigos de descuento	1721
códigos promocionales	1721
cómo desactivar el bloqueador	1669
cómo desactivarlo	1670
cómpralo aquí	1655
cómpralo en amazon	1655
cùng chuyên mục	5167
cùng chủ đề	5203
cùng tác giả	5181	5203
cảm ơn bạn đã bình chọn	93	5210
cảm ơn bạn đã tham gia	5210
cảm ơn bạn đã ủng hộ	5252
cảm ơn, tin nhắn của bạn đã được gửi	5233
cỡ chữ	67	5192
cửa hàng	5246
""", 'd': """
d'autres articles à découvrir	21
da, želim	4398	4597
dagens fråga	93	4721
dagens spørgsmål	93	744
dagens spørsmål	93	3643
daha az göster	4872
daha fazla göster	4871
daha fazla haber için tiklayin	4871
daha fazla yorum yükle	4925
daha önce oy kullandiniz	4925
daha önce oy verdiniz	4925
dalies ar šo rakstu	3289
dalinkitės	3215
dalinkitės straipsniu	3220
dalsza część artykułu pod materiałem wideo	3718
dalsza część artykułu pod wideo	3718
dalsza część tekstu pod wideo	3718
dalszy ciąg materiału pod wideo	3721
dalīties	3284
dalīties ar draugiem	3289
dalīties ar rakstu	3341
dalīties facebook	3289
dalīties whatsapp	3341
další	534
další foto	622
další fotografie	622
další snímek	622
další strana	534
další video	601
další z rubriky	532
další zprávy	532
další článek	532
další články	21	532
další články od autora	622
další čtení	532
danke für dein feedback	912
danke für deine stimme	93
danke für ihr feedback	912
danke für ihre stimme	93	982
danke fürs abstimmen	982
danke fürs mitmachen	93
danos tu opinión	1632
dans l'actualité	2177
dans la même catégorie	2123
dans la même rubrique	2123
dans la même série	2123
dar lze odečíst z daní	612
dar si můžete odečíst z daní	612
darovat jednorázově	612
darovat měsíčně	612
darovat článek	515
darovať	4429
darovať jednorazovo	4499
darovať mesačne	4499
darovať článok	4437
darowiznę możesz odliczyć od podatku	3814
darujte nám # %	4499
darujte tento článek	515
darujte tento článok	4437
das könnte dich auch interessieren	860
das könnte ihnen auch gefallen	860
das könnte sie auch interessieren	860
das könnte sie interessieren	860
das video ist in ihrem land nicht verfügbar	994
das video ist leider nicht mehr verfügbar	994
das video ist nicht mehr verfügbar	994
das video ist nicht verfügbar	994
das wichtigste in kürze, zusammengefasst von ki	896
datenschutzerklärung	846
daugiau autoriaus straipsnių	3269
daugiau straipsnių	3269
daugiau šia tema	3217
dať spätnú väzbu	4516
dbamy o twoją prywatność	3724
deaktivér din adblocker	761
deblochează articolul	4090
definições de cookies	3965
definições de privacidade	3965
deine stimme wurde gezählt	982
deixar um comentário	3889
deixe um comentário	3889
del på e-mail	786
del på e-post	3563
del på facebook	665	3563
del på mail	665
del på twitter	665	3563
del på whatsapp	3684
del på x	665	3563
dela inlägget	4647
dela på facebook	4647
dela på twitter	4647
dela på whatsapp	4766
dela på x	4647
dela som gåva	4766
deli po e-pošti	4618
deli članek	4539
delite članek	4539
demander un droit de réponse	2231
den här artikeln är låst	4745
den här artikeln är skyddad av upphovsrättslagen	4757
den här videon är inte längre tillgänglig	4731
den här videon är inte tillgänglig	4731
denne artikel er låst	767
denne artikkelen er låst	3665
denne saken er låst	3665
denne video er ikke længere tilgængelig	753
denne video er ikke tilgængelig	753
denunciar comentário	4001
denunciar este comentário	4001
der er opstået en fejl	771
der opstod en fejl. prøv igen senere	770
dernière minute	2123
dernières actualités	2123
dernières infos	2123
dernières nouvelles	2123
desa les preferències	462
desa per llegir després	447
desactívalo para continuar	1669
desactívalo para seguir leyendo	1669
desbloquear artículo	1642
desbloqueie este conteúdo	3947
descarcă aplicația	4114
descarcă audio	4107
descarcă din app store	4114
descarcă din google play	4114
descarcă episodul	4107
descarcă formularul	4125
descarcă formularul #	4038
descargar pódcast	1656
descarrega l'àudio	458
descarregar áudio	3961
deschide aplicația	4115
deschide în aplicație	4114
descárgala en app store	1664
descárgala en google play	1664
descărcați formularul #	4038
destekçi ol	4946
destekçimiz olun	4946
desteğiniz fark yaratir	4978
desteğiniz için teşekkür ederiz	4978
desteğiniz için teşekkürler	4978
det er gratis å opprette en bruker	3550
det går inte att visa innehållet	4728
det har oppstått en feil	3669
det här innehållet kan inte visas	4728
det här innehållet är inte tillgängligt	4728
det læser andre	690
det oppsto en feil. prøv igjen senere	3668
det är gratis att skapa ett konto	4633
detaylar için tiklayin	4871
detaylar için tiklayiniz	4871
detta material är skyddat enligt lagen om upphovsrätt	4696
detta är en annons	4651
detta är en plusartikel	4633
dette indhold er ikke tilgængeligt	750
devam etmek için üye girişi yapin	4847
devami için abone olun	4847
devamini okumak için abone olun	4847
dezactivează sunetul	4107
dienas jautājums	3319
diese funktion steht nur angemeldeten nutzern zur verfügung	930
dieser inhalt ist nicht mehr verfügbar	991
dieser inhalt ist nicht verfügbar	991
dieser kommentar wurde gelöscht	1024
dieses video ist in deinem land nicht verfügbar	994
dieses video ist in ihrem land nicht verfügbar	994
dieses video ist leider nicht mehr verfügbar	994
dieses video ist nicht mehr verfügbar	994
dieses video ist nicht verfügbar	994
digite um e-mail válido	3982
din aceeași categorie	4056
din aceeași secțiune	4093
din röst har registrerats	4717
din röst är registrerad	93
din röst är räknad	4717
disponibil în app store	4114
disponibil în app store și google play	4084
disponibilă în app store și google play	4084
disponível na app store	3968
distribuie știrea	4159
distribuiți	4047
diğer fotoğraf için tiklayin	4868
diğer haberler	21	4865
diğer okurlar bunlari okuyor	4865
diğer sayfaya geçmek için tiklayin	4868
diğer seçenekler	4965
diğer tutar	4946
diğer yazilari	4955
dla prenumeratorów	3817
dla subskrybentów	3703
dlaczego widzę tę reklamę	3840
do fotogalérie	4508
do galérie	4509
do góry	3740
do košíka	4487
do košíku	520	595
do księgarni	3719
do speciálu	622
doar abonații pot comenta	4072
doar pentru abonați	4040
doação mensal	3856
doação única	3856
doba čtení # min	534
dodaj do moich tematów	3836
dodaj jako preferowane źródło	3836
dodaj kao željeni izvor	4418
dodaj nas do preferowanych źródeł	3836
dodaj nas do wyjątków	3809
dodaj u košaricu	4390
dodaj v košarico	4588
dogodila se greška. pokušajte ponovno	4406
dolgozzon nálunk	2529
domiciliación bancaria	1541
domů	534
don régulier	2204
dona suport al periodisme en català	444
dona'ns la teva opinió	451
donació mensual	473
donació única	473
donación mensual	1537
donación puntual	1672
donación única	1537
donativo único	3977
donați	4037
donația mea	4153
donație lunară	4125
donație unică	4125
donează	4037
donează acum	4037
donează lunar	4037
donează lunar # euro	4089
donează lunar # lei	4089
donează o dată	4124
doner nå	3547
doniraj mesečno	4401	4600
doniraj mjesečno	4401
données personnelles	2111
donér	651
donér nu	651
doporučeno outbrain	640
doporučeno taboola	640
doporučené	532
doporučené články	532
doporučuje outbrain	640
doporučujeme	532	616
doporučujeme přečíst	532
doporučujeme také	532
dosegli ste omejitev člankov	4602
dosegnuli ste ograničenje članaka	4403
dossier spécial	2189
dovanoti straipsnį	3274
dozvoli obaveštenja	4397
dołącz do dyskusji	3787
dołącz do nas	3700
dołącz do newslettera	3706
došlo je do greške. pokušajte ponovo	4406
došlo je do pogreške. pokušajte ponovno	4406
došlo k chybě	620
došlo k chybě. zkuste to prosím později	619
drodzy użytkownicy	3724
droga użytkowniczko, drogi użytkowniku	3724
drogi użytkowniku	3724
droits réservés	2251
drukāt	3289
drukāt rakstu	3341
drukāt recepti	63
du använder en adblocker	4738
du använder en annonsblockerare	4738
du er nå påmeldt	3557
du er nå påmeldt nyhetsbrevet	3557
du följer	4764
du följer det här ämnet	4764
du följer nu	4764
du följer redan	4764
du följer redan ämnet	4764
du følger allerede	3682
du følger allerede dette emne	785
du følger allerede dette temaet	3682
du følger allerede emnet	785
du følger dette emne	785
du følger dette temaet	3682
du følger emnet	785
du følger nå	3682
du har en adblocker påslagen	4740
du har en annonsblockerare påslagen	4740
du har nådd grensen	3665
du har nået din grænse	767
du har nått din gräns	4745
du har redan röstat	4717
du har rätt att vara anonym	4662
du har slået adblock til	761
du kan när som helst avregistrera dig	4748
du kan när som helst avsluta prenumerationen	4640
du kan når som helst melde deg av	3557
du kan opsige når som helst	654
du kan trække beløbet fra i skat	764
du kanske också gillar	4666
du modtager snart en bekræftelse på mail	659
du même auteur	2123
du prenumererar nu på nyhetsbrevet	4640
du skyddas av källskyddet	4662
du verkar använda en annonsblockerare	4738
du vil kanskje også like	3585
du är nu anmäld	4748
du är skyddad av källskyddet	4662
du är skyddad enligt källskyddet	4662
duración	1657
durată	4108
duração	3962
durée	2193
durée : #	2146
dziękujemy za głos	93	3790
dziękujemy za oddanie głosu	93	3790
dziękujemy za przesłanie formularza	3820
dziękujemy za udział w sondzie	3790
dziękujemy za wiadomość	3820
dziękujemy za zapis	3706
dziękujemy! sprawdź skrzynkę	3820
dành cho bạn	5167
dành cho thuê bao	5149
dành riêng cho thành viên	5231
dárkovat článek	505
dát zpětnou vazbu	632
därefter # kr/mån tills du säger upp	4633
débloquer l'accès	2243
débloquer l'article	2071
débloquer tous les articles	2073
débloquez cet article	2172
débloquez l'accès à tous les articles	2073
débloquez l'intégralité des articles	2073
débloquez tous les articles	2073
débloquez tous nos articles	2073
déconnexion	18
découvrez notre boutique	2158
découvrez tous nos jeux	2187
découvrir l'offre	2071
découvrir la boutique	2190
découvrir nos offres	2172
découvrir toutes nos offres d'abonnement	2172
déjà un compte	2071
déjà un compte ? connectez-vous	2071
délka	602
délka #	602
déplier	2128
désabonnement	2262
désactiver les sous-titres	2192
désinscription	2262
détails	2128
dê a sua opinião	3952
dê sua opinião	3952
dölj	4670
dölj annons	4767
dölj bildtext	4751
dölj svar	4762
düzeltme politikasi	4957
dāvini rakstu	3289
dāvini rakstu draugam	3289
děkujeme za hlas	589
děkujeme za hlasování	93	589
děkujeme za odběr	619
děkujeme za přihlášení	511
děkujeme za vaši zprávu	619
děkujeme za váš hlas	93	589
děkujeme za zprávu	619
dĺžka	4493
dĺžka #	4493
dịch tự động	5218
""", 'e': """
e-bülten	4901
e-bülten aboneliği	4901
e-mail alebo používateľské meno	4502
e-mail cím	2608
e-mail ili korisničko ime	4403
e-mail inválido	3942
e-mail nebo uživatelské jméno	615
e-mail-cím	2609
e-mail-cím vagy felhasználónév	2605
e-mailová adresa	511
e-pasts vai lietotājvārds	3332
e-post või kasutajanimi	1786
e-posta gönder	4856
e-posta ile paylaş	4964
e-postadress eller användarnamn	4745
e-pošta ali uporabniško ime	4602
e-poštni naslov	4605
echipa redacțională	4067
ecrã inteiro	3962
edición digital	1542
edición impresa	1542
editöre yaz	4957
editöre yazin	4957
editörün seçtikleri	4865
edição impressa	3860
eget beløb	764
eget beløp	3662
egyedi összeg	2602
egyszeri adomány	2602
egyszeri támogatás	2502
egyszeri támogatás küldése	2602
egyéb összeg	2602
ehkä myöhemmin	1921
ei mielipidettä	2001
ei tänään	1921
ei vielä tunnusta	2026
ei, aitäh	1783
eikö sinulla ole tunnusta	2026
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1009
eiti į receptą	63
ekskluzivno za naročnike	4602
el artículo continúa abajo	1721
el artículo continúa debajo	1721
el juego es solo para mayores de # años	1693
el millor de la setmana a la teva bústia	441
el más popular	1676
el més llegit	420
el més popular	477
el més vist	448
el reproductor se está cargando	1656
el. paštas	3240
el. paštas arba vartotojo vardas	3265
el. pašto adresas	3267
eldste først	3680
elfelejtett jelszó	2506
elfelejtette a jelszavát	2605
elfogadom az összeset	2586
elfogadom és folytatom	2583
elfogadom és megjelenítem	2583
elfogadás és folytatás	2583
elige tu suscripción	1642
elküldés	2609
elküldöm	93	2512	2609
elküldöm e-mailben	2624
ellenőrizd a postafiókod	2608
ellenőrizze a postafiókját	2608
elmentem későbbre	2512
elolvasom később	2624
elolvasta az összes ingyenes cikkét	2605
elrejtés	2531
els lectors també han llegit	448
elutasítom	2585
elérte a havi limitet	2605
elírást talált	2523
előfizetek	2506
előfizetés	2506
előfizetési csomagok	2605
előfizetési lehetőségek	2605
előfizető vagyok	2605
előfizetői ajánlat	2580
előfizetői előny	2580
előfizetői kedvezmény	2580
előfizetői tartalom	2506
előfizetőknek	2506
előfizetőként megoszthatja a cikket	2512
előző	2529
előző cikk	2527
előző fotó	2611
előző kép	2611
előző oldal	2611
email cím	2609
email của bạn	5254
email của bạn sẽ không được hiển thị công khai	5187
email inválido	3982
email không hợp lệ	5233
email không đúng định dạng	5233
email no válido	1677
email này đã được đăng ký	5254
emailul tău	4155
emlékeztess később	2501
emlékezz rám	2606
emlékezzen rám	2606
emme voi näyttää sisältöä	2007
emme voi näyttää tätä sisältöä	2007
empfehlungen für sie	934
en beğenilen	4926
en beğenilenler	4926
en colaboración con	1693
en col·laboració amb	494
en este artículo	1587
en popüler	4950
en çok okunan	4865
en çok okunan haberler	4865
en çok okunanlar	4865
encara no estàs registrat	477
encuesta del día	1583
endast för dig som är prenumerant	4745
endast för medlemmar	4745
endast nödvändiga	4728
endast nödvändiga cookies	4728
endre tekststørrelse	3684
engangsbeløb	651
engangsbeløp	3662
engedélyezem	2598
engedélyezés	2598
engedélyezés és folytatás	2586
engedélyezés és megjelenítés	2586
engångsgåva	4629
enllaç copiat	447
ensemble, faisons vivre un média libre	2171
entgeltliche veröffentlichung	843
enthält werbung	840
entre em contato com a redação	3989
enviament gratuït	494
enviar comentário	3889
enviar corrección	1580
envoyer à un ami	2101
envoyer à un proche	2101
envoyez-nous vos témoignages	2151
envíanos tu opinión	1649
envío gratis	1693
epizód letöltése	2591
eredeti megjelenítése	2531
eredmény megtekintése	93
eredmények	94	2531
eredmények megtekintése	2574
erinnern sie mich später	802
eroare la încărcarea videoclipului	4152
erro ao carregar o vídeo	4009
error al cargar el vídeo	1704
erről bővebben itt írtunk	2529
erről is írtunk	2527
erről itt írtunk bővebben	2529
erscheint täglich	918
erscheint wöchentlich	918
erősítse meg az e-mail-címét	2608
es gratis y solo te llevará un minuto	1638
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	918
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1009
es izslēdzu reklāmu bloķētāju	3330
escanea el código qr	1665
escreva um comentário	3889
escriu a la redacció	484
escriu el teu correu electrònic	441
esi pirmais, kas komentē	3290
esimene kuu # €	1736
esta funcionalidad es sólo para registrados	1542
esta matéria foi útil para você	3925
esta notícia foi útil	3925
esta página foi útil	3952
este artigo está bloqueado	3980
este artigo foi útil	3952
este artículo está bloqueado	1675
este artículo está protegido	1717
este campo é obrigatório	3982
este contenido está protegido	1717
este correo ya está registrado	1710
este e-mail já está cadastrado	4015
este espaço é moderado pela redação	3938
este resumo foi útil	3925
este video ya no está disponible	1656
este vídeo já não está disponível	3961
este vídeo no está disponible	1656
este vídeo não está disponível	3961
este vídeo não está mais disponível	3961
este vídeo ya no está disponible	1656
está a seguir este tema	4019
estás bloqueando nuestros anuncios	1707
estás de acuerdo? vota	1632
estás siguiendo este tema	1714
estä	2017
ethvert bidrag hjælper	765
etický kodex redakce	627
etický kódex redakcie	4512
etkinleştir	4940
etkö ole tilaaja	2026
etkö ole vielä tilaaja	2026
ett fel har uppstått	4749
ett fel uppstod. försök igen senare	4748
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1009
evaluează rețeta	63
evästeasetukset	1941
evästeet	1941
evästeet ja tietosuoja	1942
evästekäytäntö	2007
exclusiv pentru abonați	4090
exibir conteúdo	3965
exklusiv für abonnenten	1007
exklusiv für mitglieder	1007
exklusivt för medlemmar	4745
exklusivt för prenumeranter	4745
exkluzív tartalom előfizetőknek	2605
experimente grátis por um mês	3947
externt innehåll	4728
externí obsah	598
externý obsah	4489
ez a cikk zárolt	2605
ez a mező kötelező	2608
ez a tartalom nem elérhető	2583
ez a tartalom nem jeleníthető meg	2583
ez a videó már nem elérhető	2591
ez a videó nem elérhető	2591
ez is érdekelhet	2527
ez is érdekelheti	2527
ezek is érdekelhetik	21
ezek is érdekelhetnek	21
ezt a tartalmat nem tudjuk megjeleníteni	2583
ezt a témát már követi	2621
ezt is ajánljuk	2527
ezt olvasta már	2527
ezt olvastad már	2527
eén keer toestaan	3492
ešte nemáte predplatné	4502
ešte nemáte účet	4502
ești de acord? votează	4072
ești deja abonat	4098
ești deja abonată	4098
""", 'f': """
facebook ile giriş yap	4949
facebook'ta paylaş	4856
facebook-bejegyzés betöltése	2586
facebook-poszt betöltése	2586
facebookでシェア	2961
facebookでシェアする	2961
facebookでログイン	3048
facebookで共有	3062
facebookで続ける	3048
facebookで見る	3066
facturació anual	477
facturació mensual	477
facturación anual	1676
facturación mensual	1676
facturare anuală	4129
facturare lunară	4129
facturé annuellement	2208
facturé mensuellement	2208
faire un don défiscalisé	2204
faktureras årligen	4745
faktureres årlig	3665
faktureres årligt	767
fale com a redação	3989
fazer doação	4013
fazer uma doação mensal	4013
fazer uma doação única	4013
faça login	3860
faça o quiz	3955
faça o teste	3955
faça uma doação única	4013
faça uma pergunta sobre esta reportagem	3925
felhasználási feltételek	2583
felhasználási jog vásárlása	2616
felhasználónév	2606
felhasználónév vagy e-mail	2605
feliratkozás	2609
feliratkozás hírlevélre	2608
feliratok megjelenítése	2591
fermer la fenêtre	2246
fes el qüestionari	454
fes una donació	416
fes-te sòcia	472
ficha técnica	3907
fiecare contribuție contează	4124
fiecare donație contează	4089
fiecare leu contează	4089
film jest niedostępny w twoim kraju	3803
film nie jest już dostępny	3803
film niedostępny	3803
fin de la publicité	2190
fine della pubblicità	2865
fine pubblicità	2865
fiyati gör	4931
fizetett együttműködés	2626
fizetett hirdetés	89	2515
fiók létrehozása	2506
fiókom	2506
foglalja le helyét	2580
folytatás a hirdetés után	2626
folytatás apple-fiókkal	2605
folytatás facebookkal	2605
folytatás google-fiókkal	2605
folytatás google-lel	2605
folytatás kikapcsolás nélkül	2599
fontu büyüt	4964
form gönderildi	4980
formulaire envoyé	2244
formulário enviado	4015
forstået	695
forstått	3590
forstør	754
forstør billede	693
forstør billedet	773
forstørr	3653
forstørr bilde	3588
forstørr bildet	3671
fortsett uten å slå av	3660
fortsett uten å støtte	3546
fortsätt läsa efter annonsen	4651
fortsätt med apple	4745
fortsätt med e-post	4745
fortsätt med facebook	4745
fortsätt med google	4745
fortsätt utan att stänga av	4738
fortsätt utan att stödja	4628
fortsæt med apple	767
fortsæt med at læse	673
fortsæt med e-mail	767
fortsæt med facebook	767
fortsæt med google	767
fortsæt uden at slå fra	761
fortsæt uden at støtte	650
foto # iš #	3278
fotogalería	1587
fotografia următoare	4157
fotoğraf galerisi	4955
fotoğrafi büyüt	4955
fotoğraflar için tiklayin	4868
fotoğraflari gör	4955
fotoğraflari görmek için tiklayin	4871
fotó #/#	2610
fotó megtekintése	2610
fotó: #/#	2610
fotók megtekintése	2610
fra vores annoncører	788
fra vår butikk	3646
fra våre partnere	3686
frete grátis	3998
friss hírek	2527
frissítse az oldalt	2601
fråga vår ai om artikeln	4659
från vår butik	4724
från våra annonsörer	4767
från våra partner	4767
frühbucher-tickets	987
frühbucherrabatt sichern	987
fuld skærm	754
fuldskærm	693
fullskärm	4732
fyll i fältet	4748
fäll ihop	4670
fäll ut	4670
fältet är obligatoriskt	4748
få adgang	654
få artiklen læst op	665
få de vigtigste nyheder hver morgen	659
få de viktigaste nyheterna varje morgon	4640
få de viktigste nyhetene hver morgen	3557
få læst artiklen op	753
få notifikationer	757
få notiser	4735
få nyheder på mail	659
få nyheter på e-post	3557
få nyheter på mejlen	4640
få overblikket her	693
få tilgang	3550
få varsel når vi skriver om dette	3588
få varsler	3656
följ	4648
följ det här ämnet	4764
följ direktrapporten	4751
följ författaren	4764
följ journalisten	4764
följ liverapporten	4751
följ oss	4648
följ skribent	4648
följ skribenten	4764
följ ämne	4764
följ ämnen	4764
följ ämnet	4648
för prenumeranter	4633
förderer werden	803
fördermitglied werden	803
föregående	4669
föregående artikel	4666
föregående bild	4751
föregående sida	4751
förnamn	4749
förstora	4669
förstora bild	4751
förstora bilden	4751
försök igen senare	4748
føj til foretrukne kilder	785
føj til mine emner	785
følg	668	669	3565
følg alle	669
følg alle emner	670
følg dette emne	785
følg dette temaet	3682
følg direkte	3671
følg direktesenteret	3671
følg emne	668
følg emner	670
følg emnet	3682
følg forfatter	3682
følg forfatteren	3682
følg ikke længere	785
følg journalist	3682
følg journalisten	3682
følg liveblog	773
følg livebloggen	773
følg os	668
følg oss	3565
følg sagen her	693
følg saken direkte	3671
følg serien	670
følg skribent	785
følg skribenten	785
følg tema	3565
følg temaet	3682
følg temaet og få varsel	3588
følger	669
für abonnenten	808
für den newsletter anmelden	820
für dich empfohlen	934
für sie empfohlen	934
für sie entstehen keine mehrkosten	935
fă o donație	4037
fă quizul	4102
fă testul	4102
fără obligații	4090
fără spam	4130
fără sunet	4108
fără tine nu putem	4089
főoldal	2611
""", 'g': """
galbūt vėliau	3261
galeri için tiklayin	4868
galerie schließen	1012
galerie öffnen	1012
galeriyi aç	4871
galeriyi gör	4955
galeriyi görmek için tiklayin	4871
galéria	2529
galéria (#	2610
galéria bezárása	2611
galéria megnyitása	2611
galéria megtekintése	2529
garanta já o seu ingresso	3928
gastos de envío incluidos	1655
gastos de envío no incluidos	1655
gauti pranešimus	3260
gaver kan trækkes fra i skat	764
ge en engångsgåva	4742
ge en gåva	4743
ge återkoppling	4760
gefällt mir	1025
gefällt mir nicht	1025
gelesen von einer künstlichen stimme	994
gelişmelerden aninda haberdar olun	4939
gem til læseliste	665
generisano veštačkom inteligencijom	4415
genindlæs siden	763
genişlet	4872
gerenciar opções	4008
gerenciar preferências	4008	4030
geri dön	4872
gerir opções	4008
gerir preferências	4008
gestionează consimțământul	4111
gestionează cookie-urile	4151
gestionează opțiunile	4054	4151
gestionează preferințele	4111
geçerli bir e-posta adresi girin	4951
geçerli süre	4933
geçersiz e-posta	4951
geçersiz e-posta adresi	4951
ghi nhớ đăng nhập	5231
gia hạn gói	5253
giriş	4847
giriş yap	4847
giriş yapin	4847
giriş yapin veya üye olun	4847
giv et beløb	764
giv et engangsbeløb	764
giv os feedback på artiklen	682
già abbonato	2765
già registrato	2765
giải đố ngay	5213
giảm cỡ chữ	5244
giọng nam miền bắc	5192
giọng nam miền nam	5192
giọng nữ miền bắc	5192
giọng nữ miền nam	5192
giọng đọc ai	5217
giọng đọc tự động	5217
gjenstående tid	3653
gjenstående tid #	3652
gjenstående tid -#	3652
glasnoća	4395
gli articoli più letti	2853
glömt ditt lösenord	4745
glömt lösenord	4633
glömt lösenordet	4745
glücksspiel kann süchtig machen	842
godišnja naplata	4404
godišnja pretplata	4404
godišnje	4404
godišnje plaćanje	4404
godkänn	4653
godkänn alla	4653
godkänn alla cookies	4728
godkänn och fortsätt	4728
godkänn och visa	4728
godkänn och visa innehåll	4656
google hirdetések	2626
google ile giriş yap	4949
google playからダウンロード	3038
google playで手に入れよう	3038
google play에서 다운로드	3168
google reklāmas	3343
google से जारी रखें	2480
google-hirdetések	2626
googleでログイン	3048
googleで登録	3048
googleで続ける	3048
gorące tematy	3737
gracias por tu opinión	1617
gratuit, fără spam	4130
grazie, il tuo messaggio è stato inviato	2888
grotuvas įkeliamas	3257
großansicht	1012
gràcies pel teu vot	451
gràcies per la teva opinió	433
gràcies per votar	433
gràcies, el teu missatge s'ha enviat	478
gràcies, ja estàs subscrit	441
grátis e sem spam	3982
grįžti į pradžią	3269
grįžti į viršų	3269
guardar artículo	1567
guardar configuración	1661
guardar para después	1645
guardar para leer después	1645
guardar preferências	3965
gå ikke glip af	690
gå ikke glip af noget	659
gå ikke glipp av noe	3557
gå til forsiden	3671
gå til hovedindhold	773
gå til indhold	693
gå til innhold	3671
gå til liveblog	773
gå til oppskriften	63
gå til opskriften	63
gå til quizzen	739
gå til shop	747
gå til toppen	773
gå till receptet	63
gåvolänk	4766
généré par ia	2238
généré par l'ia	2238
gépi felolvasás	2591
gépi fordítással készült	2618
géppel fordítva	2618
gérer la confidentialité	2237
gérer les cookies	2111
gérer les préférences	2153
gérer les traceurs	2237
gérer mes alertes	2165
gérer mes choix	2111
gérer mes cookies	2237
gérer mes préférences	2237
gérer mon consentement	2196
gérer vos préférences	2196
gérer vos préférences de cookies	2153
góp ý	5166
gönder	93	4952
gönderiyi göster	4935
gönderiyi yükle	4935
gör quizzet	4717
gör testet	4721
görseli büyüt	4955
görüş bildir	4925
görüşünü bildir	4925
görüşünüzü bildirin	4925
gündem	4865
günün anketi	93	4894
günün bulmacasi	4970
günün haberleri	4865
günün kelimesi	4970
günün sudokusu	4970
günün özeti	4865
głosuj	93	3793
głośność	3804
gợi ý	5167
gửi	93	5166
gửi bài cho tòa soạn	5238
gửi bài viết	5238
gửi bình luận	5166	5187
gửi bình luận của bạn	5186
gửi cho bạn bè	5202
gửi email	5155
gửi góp ý	5210
gửi phản hồi	5210
gửi thành công	5233
gửi tin bài	5238
gửi trả lời	5210
gửi ý kiến	5166
gửi ý kiến của bạn	5210
gửi đi	5234
gửi ảnh cho chúng tôi	5238
""", 'h': """
haber bülteni	4901
haber güncelleniyor	4871
haberi arkadaşina hediye et	4856
haberi paylaş	4987
haberi özetle	4961
haberin devami aşağida	4908
haberin devami için kaydirin	4908
haberin devami için tiklayin	4868
haberin kilidini aç	4979
haberle ilgili diğer haberler	4870
haberlere dön	4982
hacer una donación mensual	1708
hacer una donación puntual	1708
hai già un account	2765
hai già votato	2859
halda nõusolekut	1777
hallitse evästeitä	2007
hang letöltése	2591
hanganyag letöltése	2591
hangerő	2592
hantera inställningar	4728
har du sett något	4756
harici içerik	4871
haritayi aç	4872
has arribat al límit d'articles gratuïts	445
has iniciado sesión	1615
has olvidado tu contraseña	1676
hasznos volt az összefoglaló	2523
hasznosnak találta a cikket	2523
hasło	3818
havi előfizetés	2606
havi fizetés	2606
havi rendszeres támogatás	2602
havi támogatás	2502
hayir teşekkürler	4845
hayir, teşekkürler	4845
haz una pregunta sobre este artículo	1617
he leído y acepto la política de privacidad	1638
he llegit i accepto la política de privacitat	429
he olvidado mi contraseña	1676
hela artikeln fortsätter nedan	4651
heli välja	1779
helskärm	4732
helskärmsläge	4731
helyesbítési szabályzat	2615
henüz abone değil misiniz	4949
hepsini gör	4871
her destek önemli	4947
her katki değerli	4947
her katki önemli	4947
her zaman göster	4935
hesap oluştur	4847
hi estàs d'acord? vota	433
hiba bejelentése	2615
hiba jelentése	2531	2615
hiba történt	2609
hiba történt, próbálja újra később	2608
hiba történt. próbálja újra	2608
hiba történt. próbálja újra később	2608
hibabejelentés	2615
hibás e-mail-cím	2608
hibát talált	2523
hibát talált a cikkben	2615
hibát találtál	2615
hibát találtál a cikkben	2615
hier reinhören	908
hinweis schließen	802
hirdetés	2515
hirdetés bezárása	2515
hirdetés elrejtése	2626
hirdetés jelentése	2626
hirdetés vége	2626
hirdetés, görgessen tovább	2515
hirdetésblokkolót használsz	2599
hirdetések engedélyezése	2601
hirdetések kikapcsolása	2626
hivatkozás másolva	2624
hivatkozás másolása	2624
hiển thị bài đăng	5221
hiển thị nội dung	5221
hiện phụ đề	5217
hjälp oss att rätta fel	4659
hlasitosť	4493
hlasovalo # lidí	589
hlasovalo # čtenářů	589
hlasovat v anketě	589
hlasovať	93	4484
hlasovať v ankete	4483
hlavná stránka	4508
hlavné správy	4434
hlavní stránka	622
hlavní zprávy	532
ho già donato	2759
ho già un account	2886
hogyan kapcsolhatom ki a hirdetésblokkolót	2599
hogyan védjük forrásainkat	2615
hoje não	3855
hoppa till huvudinnehåll	4751
hoppa till innehåll	4669
hoppa till innehållet	4751
hoppa över inlägg från facebook	4669
hoppa över inlägg från instagram	4669
hoppa över inlägg från x	4669
hors-séries, livres, affiches	2158
hozzáadás a kedvenc forrásokhoz	2621
hozzáadás a témáimhoz	2621
hozzáadás preferált forrásként	2621
hozzájárulás kezelése	2583
hozzájárulás módosítása	2583
hozzájárulás visszavonása	2583
hozzájárulások kezelése	2583
hozzászólok	2523
hozzászólás	2523
hozzászólás elküldése	2619
hozzászólás jelentése	2619
hozzászólás küldése	2619
hozzászólási szabályzat	2619
hozzászólások	2523
hozzászólások megjelenítése	2619
hozzászólások megtekintése	2523
hrajte zodpovědně	521
hrať	4484
hrať teraz	4483
hrát	592
hrát teď	589
hvala za sporočilo	4605
hvala za vaš glas	4387	4585
hver krone hjælper	765
hver krone tæller	765
hvert bidrag hjælper	765
hylkää	1941
hylkää kaikki	1941
hyppää reseptiin	63
hyppää sisältöön	2033
hyväksy	1941
hyväksy evästeet	1941
hyväksy ja jatka	2007
hyväksy ja näytä	2007
hyväksy ja sulje	2007
hyväksy kaikki	1941
hátralévő idő	2592
hátralévő idő #	2591
hátralévő idő -#	2591
hämta på google play	4733
här kan du kommentera artikeln	4659
hääleta	93
håll dig uppdaterad	4640
håll mig inloggad	4745
hình tiếp theo	5255
hírfolyam	2527
hírlevelek	2533
hírlevél	2533
hírlevél-feliratkozás	2533
hívj meg minket egy kávéra	2602
hívjon meg minket egy kávéra	2602
hören sie diesen artikel	908
hør saken	3563
hết quảng cáo	5216
hủy bất cứ lúc nào	5231
hủy trả lời	5187
""", 'i': """
i den här artikeln	4751
i più commentati	2801
i più letti	2801
i più letti della settimana	2853
i più visti	2801
iba nevyhnutné	4489
iba pre predplatiteľov	4430
ich unterstütze schon	802
identifícate	1642
idi na sadržaj	4409
időtartam	2592
időtartam #	2592
ielikt grozā	3321
ielogojies, lai komentētu	3290
ielādēt ierakstu	3323
ielādēt saturu	3323
ielādēt vēl	3336
ienākt	3284
ienākt ar facebook	3332
ienākt ar google	3332
iepriekšējais attēls	3336
iepriekšējais raksts	3336
iepriekšējā lapa	3336
iesakām	3286
ieslēgt paziņojumus	3328
ieslēgt skaņu	3325
iesūti fotogrāfijas	3337
iesūti ziņu	3337
iesūtīt ziņu	3337
iesūtīt ziņu anonīmi	3337
ievadiet derīgu e-pasta adresi	3334
ieși din ecran complet	4107
igal reedel. tasuta. ilma spämmita	1788
igen, kérek	2598
igen, kérem	2598
igen, köszönöm	2598
ignorar anúncio	4009
ignorer la publicité	2238
ihre meinung zählt	853
ihre stimme wurde gezählt	93	982
ikke abonnent ennå	3665
ikke gå glipp av	3585
ikke nå	3546	3658
ikmēneša ziedojums	3331
il più popolare	2887
il più scelto	2886
il tuo browser non può riprodurre il video	2823
il tuo commento sarà pubblicato dopo l'approvazione	2838
il tuo messaggio è stato inviato	2888
il tuo voto è stato inviato	2859
il tuo voto è stato registrato	2859
iletişim	4864	4881
ilgili içerikler	4865
ilginizi çekebilecek haberler	4865
ilginizi çekebilir	4865
ilmoita asiavirheestä	1948
ilmoita virheestä	1948
im browser öffnen	1036
image précédente	2246
imaginea anterioară	4157
imaginea următoare	4157
imam račun	4403	4602
imate namig? pišite nam	4611
imate priču za nas	4412
imię	3821
imię i nazwisko	3821
impossible de charger la vidéo	2238
impossible de lire la vidéo	2238
imprimir artículo	1645
imprimir esta matéria	3949
in bài	5155
in bài viết	5155
in công thức	63
in trang này	5202
inbäddat innehåll	4728
indhold fra annoncør	788
indholdet er ikke tilgængeligt	750
indlæg fra facebook	693
indlæg fra instagram	693
indlæs flere	693
indlæs indhold	750
indlæs opslag	750
indlæs video	750
indlæser afspiller	753
indlæser video	753
indtast beløb	764
inga kommentarer än	4762
ingen åsikt	4721
ingresá	1642
ingyen, minden héten	2535
ingyen, spam nélkül	2608
ingyenes regisztráció	2506
ingyenes szállítás	2581
inicia la sessió per comentar	451
inicia sesión	1542
inicia sesión con google	1675
inicia sesión para comentar	1649
inicia sessió	417
inicia sessió amb google	476
iniciar reproducción	1704
iniciar reprodução	4009
iniciar sesión	1542
iniciar sesión con apple	1642
iniciar sesión con facebook	1642
iniciar sesión con google	1642
iniciar sessão	3860
inicie sesión	1542
inläst av en syntetisk röst	4731
inne artykuły	3737
innehåll från annonsör	4767
innehåll från våra partner	4767
innehållet kan inte visas	4728
innehållet är skyddat av upphovsrätt	4698
innhold fra annonsør	3595
innhold fra våre annonsører	3686
innhold fra våre partnere	3686
inscription confirmée	2244
inscription à la newsletter	2082
inscrivez-vous à notre newsletter	2082
inscrição confirmada	4015
inscrição realizada com sucesso	3982
insira o seu endereço de email	3942
insira um e-mail válido	3982
instagram-bejegyzés betöltése	2586
instagramで見る	3066
instagramの投稿を読み込む	3035
instagram에서 보기	3198
instagram에서 이 게시물 보기	3198
instalează aplicația	4084
inställningar	4653
inte prenumerant än	4745
integritetsinställningar	4728
introdu emailul tău	4155
introduce tu correo electrónico	1710
introduce un correo electrónico válido	1677
introduce un correo válido	1677
introduce un email válido	1638
introduceți adresa de email	4155
introduceți o adresă de email validă	4130
introdueix un correu vàlid	478
intră în cont	4040
invítanos a un café	1537
iná suma	4499
início	3903
ir a la galería	1681
ir a la página de donaciones	1671
ir para a navegação	3901
ir para a página de doações	3976
ir para a página de donativos	3976
ir para o conteúdo	3903
ir para o conteúdo principal	3901
ir para o rodapé	3901
irány a bolt	2580
irányítószám	2609
isključi zvuk	4394
isključio sam blokator oglasa	4399
isključite adblock	4399
isključite blokator oglasa	4399
ispiši	4336
ispiši recept	63
ispiši članak	4420
ispravci i pojašnjenja	4412
isso foi útil	3952
istediğin zaman iptal et	4949
istediğiniz zaman abonelikten çikabilirsiniz	4901
istediğiniz zaman iptal edin	4847
isto foi útil	3952
iz naše trgovine	4390	4588
iz našeg shopa	4390
izberi naročnino	4602
izberite naročnino	4602
izbor uredništva	4536
izdrukāt	3289
izmēģini # dienas bez maksas	3284
izslēdziet reklāmu bloķētāju	3330
izslēgt skaņu	3325
izveidots ar mākslīgo intelektu	3338
izvēlies abonementu	3332
izvēlies summu	3331
izvēlieties abonementu	3332
izvēlieties summu	3331
izvēlēties plānu	3332
içeriğe geç	4871
içeriği görüntüle	4935
içeriği göster	4935
içeriği yükle	4935
iş birliği	4858
iş birliğiyle	4966
iš mūsų parduotuvės	3253
iš mūsų partnerių	3276
išbandykite # dienų nemokamai	3215
išjungiau reklamos blokavimą	3262
išjungti garsą	3257
išjunkite reklamos blokavimą	3262
išorinis turinys	3233
išsaugoti	3220
išsaugoti nustatymus	3255
išsaugoti pasirinkimą	3255
išsaugoti straipsnį	3220
išsaugoti vėlesniam laikui	3274
išversta automatiškai	3271
išversta dirbtinio intelekto	3271
""", 'j': """
j'ai déjà donné	2060
j'ai déjà un compte	2071
j'ai désactivé adblock	2202
j'ai désactivé mon adblock	2202
j'ai désactivé mon bloqueur	2202
ja hi estàs subscrit	445
ja hi estàs subscrit? entra	445
ja n'ets subscriptor? inicia sessió	417
ja tens compte? inicia sessió	445
ja, gärna	4737
ja, slå på	4737
jaa sähköpostilla	2046
jaa twitterissä	1935
jaa x:ssä	1935
jag förstår	4653
jag har stängt av annonsblockeraren	4738
jag har stängt av den	4741
jag har stängt av min annonsblockerare	4738
jag stödjer redan	4628
jaga sõbraga	1741
jak chronimy nasze źródła	3828
jak chronimy źródła	3828
jak chráníme své zdroje	627
jak chráníme zdroje	627
jak to zrobić	3810
jak vypnout blokování reklam	609
jak wyłączyć adblocka	3809	3810
jak wyłączyć blokowanie reklam	3809
jakość	3804
jatka sähköpostilla	2026
jau turiu paskyrą	3265
jaunākie	3286
jaunākie vispirms	3339
jautā mākslīgajam intelektam	3290
javascript ei ole käytössä	2010
javascript er slået fra	753
javascript er slått av	3652
javascript està desactivat	462
javascript ir izslēgts	3325
javascript išjungtas	3257
javascript je isključen	4394
javascript je vypnutý	601
javascript jest wyłączony	3803
javascript måste vara påslaget	4731
javascript on pois päältä	2010
javascript on välja lülitatud	1779
javascript är avstängt	4731
javascript är inaktiverat	4731
javascript đã bị tắt	5221
javascript вимкнено	5101
javascript е изключен	315
javascript отключен	4281
javascript отключён	4281
javascript מושבת	2354
javascript ถูกปิดใช้งาน	4818
javascriptが無効になっています	3035
javascript已停用	5366
javascript已禁用	5366
javítások és pontosítások	2615
je commande ce numéro	2159
je consens au traitement de mes données	2210
je découvre l'offre	2243
je découvre les offres	2243
je fais un don défiscalisé	2204
je gère mes choix	2115
je gère mes cookies	2111
je m'équipe	2229
je paramètre mes choix	2115
je soutiens déjà	2060
jede spende zählt	922
jede unterstützung hilft	1005
jeder beitrag zählt	922
jeder euro zählt	922
jederzeit kündbar	1008
jednorazový dar	4499
jednorazový príspevok	4500
jednorázový dar	612
jednorázově	503
jednou týdně, zdarma	512
jeg forstår	3574
jeg har slået den fra	763
jeg har slået min adblocker fra	761
jeg har slått av annonseblokkering	3660
jeg har slått den av	3661
jeg støtter allerede	650	3546
jegyek itt kaphatók	2529
jegyvásárlás	2581
jelenlegi idő	2592
jelenlegi idő #	2591
jelentkezzen be vagy regisztráljon	2506
jelentés	2620
jelszó	2606
jelszó megjelenítése	2605
jen nezbytné cookies	598
jen pro předplatitele	505
jesteś już prenumeratorem	3817
jesteś już subskrybentem	3817
jetzt angebot wählen	929
jetzt anhören	833
jetzt reinhören	908
jetzt rätseln	982
jetzt unterstützen	803
ještě nemáte předplatné	615
ještě nemáte účet	615
jiná částka	612
již jste hlasovali	589
již mám předplatné	505
již mám předplatné, přihlásit se	506
již máte předplatné	506
jméno	620
jméno a příjmení	620
joacă acum	4102
joacă gratuit	4102
joacă responsabil	4145
jobs in ihrer nähe	906
jogar grátis	3955
jogue grátis	3955
jokainen euro on tärkeä	2024
jokainen lahjoitus on tärkeä	2024
jokin meni pieleen. yritä uudelleen	2030
jokin meni vikaan. yritä uudelleen	2030
jotain meni vikaan. yritä myöhemmin uudelleen	2030
jotain meni vikaan. yritä uudelleen	2030
još nema komentara	4416
još nemate račun	4403
još niste pretplatnik	4403
još vesti	4333
još vijesti	4333
jsem předplatitel, přihlásit se	506
jste už předplatitel	615
junte-se à conversa	3938
jurnalismul de calitate costă	4089
juttu jatkuu kuvan jälkeen	1938
juttu jatkuu mainoksen jälkeen	1938
juttu jatkuu videon jälkeen	1938
juttu on luettu koneäänellä	2010
juttua päivitetään	1938
jutun lukee koneääni	1935
jutun lukee synteettinen ääni	2010
jutun lukee tekoäly	2010
jutun lukee tekoälyääni	1935
jutun voi myös kuunnella	1935
już głosowałeś	3790
już obserwujesz	3836
już wspieram	3699
już wyłączyłem	3813
já desativei	3973
já desativei o bloqueador	3973
já doei	3855
já está inscrito	4015
já nas bancas	3928
já segue este autor	3994
já segue este tema	3994
já sou apoiador	3855
já sou assinante	3860
já tem conta	3860
já tem uma conta	3860
já tenho conta	3980
já votou	3953
já é assinante? faça login	3860
já é subscritor	3947
já é subscritor? inicie sessão	3947
játssz most	2574
játék indítása	2574
jährlich abgerechnet	1007
jährliche abrechnung	1008
jährliche zahlung	1008
jälgi autorit	1794
jälgi teemat	1794
jälgid juba	1794
jälgid seda teemat	1794
jäljellä oleva aika	2010
jäljellä oleva aika #	2010
jäljellä oleva aika -#	2010
jäljentäminen kielletty	2038
järelejäänud aeg	1780
järelejäänud aeg -#	1779
järgmine artikkel	1790
järgmine leht	1790
järgmine pilt	1790
järgmine video	1779
järjestys	2043
järjestä	2043
jäsenetu	2004
jäta mind meelde	1786
jätka apple'iga	1786
jätka facebookiga	1786
jätka google'iga	1786
jätä kommentti	1948
jūs izmantojat reklāmu bloķētāju	3330
jūs jau balsavote	3251
jūs jau esat nobalsojis	3319
jūs naudojate reklamos blokavimo programą	3262
jūs sekate šią temą	3273
jūs sekojat šai tēmai	3340
jūsu balss ir ieskaitīta	3319
jūsu balss ir pieņemta	3319
jūsu e-pasta adrese	3334
jūsu e-pasts	3334
jūsu vārds	3335
jūsu ziņa	3335
jūsų balsas užskaitytas	3251
jūsų balsas įskaitytas	3251
jūsų el. paštas	3240
jūsų el. pašto adresas	3240
jūsų vardas	3268
jūsų žinutė	3268
""", 'k': """
k tématu	532
k téme	4434
kaikki oikeudet pidätetty	2038
kaip išjungti reklamos blokavimą	3262
kaip saugome šaltinius	3270
kakinställningar	4728
kako isključiti adblock	4399
kako isključiti blokator oglasa	4399
kako štitimo izvore	4412
kako štitimo svoje izvore	4412
kalan süre	4933
kapcsolat a szerkesztőséggel	2615
kapcsolat a szerzővel	2611
kapcsold ki a reklámblokkolót	2599
kapcsolja ki a hirdetésblokkolót	2599
kapcsolódó	2527
kapcsolódó cikk	2527
kapcsolódó cikkek	2527
kapcsolódó tartalom	2527
kapcsolódó témák	2527
karte öffnen	867
kas kokkuvõte oli kasulik	1742
kas mėnesį remti	3263
kategóriák	2527
katrs eiro ir svarīgs	3331
katrs eiro palīdz	3331
katrs ziedojums palīdz	3331
katru piektdienu. bez maksas. bez surogātpasta	3334
katso kuvat tästä	1953
katso myös	1951
katso video tästä	1953
katso video yltä	1953
kattintson a nagyításhoz	2611
kaupallinen sisältö	2048
kaupallinen yhteistyö	89	1938
kaupallisen kumppanin sisältö	2048
kaut kas nogāja greizi. mēģiniet vēlreiz	3334
kaydiniz için teşekkürler	4901
każda wpłata pomaga	3815
każda wpłata się liczy	3815
każda złotówka pomaga	3815
każda złotówka się liczy	3815
każde wsparcie się liczy	3815
každou neděli, zdarma	512
každá koruna pomáhá	613
každá koruna se počítá	613
každé euro pomáha	4500
každé euro sa počíta	4500
každé pondělí, zdarma	512
každé ráno, zdarma	512
každý dar pomáha	4500
každý dar pomáhá	613
každý piatok. zadarmo. bez spamu	4505
každý príspevok pomáha	4500
každý príspevok sa počíta	4500
každý pátek do e-mailu	512
každý pátek, zdarma	512
každý pátek. zdarma. bez spamu	619
každý příspěvek pomáhá	613
každý příspěvek se počítá	613
každý týden, zdarma	512
kažkas nutiko. bandykite dar kartą	3267
kdykoli lze zrušit	506
kdykoliv lze zrušit	506
kdykoliv můžete zrušit	615
keela kõik	1778
keeldu kõigist	1778
keisti sutikimą	3255
keisti šrifto dydį	3274
kenttä on pakollinen	2030
kereskedelmi együttműködés	2581
keresztnév	2609
keresztrejtvény	2577
keresés	2529
keskeytä	2011
keskustelu on päättynyt	2042
keskustelun säännöt	2042
kevesebb mutatása	2611
kezdőlap	2529
không phải bây giờ	5145
không spam	5233
không thể hiển thị nội dung này	5221
không thể phát video	5217
không thể phát video này	5217
không thể tải video	5251
không, cảm ơn	5145
ki kan gjøre feil	3678
ki-antworten können fehler enthalten	1022
ki-übersetzung	1023
ki-übersicht	896
kiekvieną penktadienį. nemokamai. be šlamšto	3267
kiellä kaikki	2008
kiitos viestistäsi	2030
kiitos äänestämisestä	1995
kiitos äänestäsi	93	1995
kiitos! tarkista sähköpostisi	2030
kijelentkezés	18
kikapcsoltam a hirdetésblokkolót	2599
kingi artikkel sõbrale	1741
kinyitás	2531
kipróbálom	2506
kirjaudu sisään	1924
kirjaudu sähköpostilla	2026
kirjoita sähköpostiosoitteesi	1927
kitas vaizdo įrašas	3257
kitöltöm a kvízt	2574
kiválasztom	2606
kiválasztás	2606
kizárólag előfizetőknek	2605
kişisel verilerimin işlenmesini kabul ediyorum	4951
kiểm tra hộp thư của bạn	5233
kiểm tra kiến thức của bạn	5213
kjøp abonnement	3550
kjøp billett	3646
kjøp billetter	3646
kjøp billetter her	3646
kjøp boka	3646
kjøp boken	3646
kjøp her	3646
kjøp lisens	3676
kjøp nå	3646
kjøp rettigheter	3676
kjøp tilgang	3550
klausies podkāstu	3291
klausies podkāstu šeit	3291
klausies šo rakstu	3289
klausies šo rakstu (# min	3289
klausykite tinklalaidės	3222
klausykite tinklalaidės čia	3222
klausykitės straipsnio	3220
klausīties	3289
klausīties rakstu	3289
kliknij, aby powiększyć	3823
kliknutím zväčšíte	4508
kliknutím zvětšíte	622
klippet er ikke længere tilgængeligt	753
klippet är inte längre tillgängligt	4731
ključne besede	4536
ključne reči	4333
ključne riječi	4333
klíčová slova	532
kniha s věnováním autora	521
knihkupectví	520
kodex diskutujících	634
kodėl matau šią reklamą	3276
kohustuslik väli	1788
kohustuslikud väljad	1788
kokeile # päivää maksutta	1924
kokkuvõtte tegi tehisintellekt	1792
koko näyttö	2011
kolačići	4349
kom ihåg mig	4746
komentarai uždaryti	3272
komentariši	4417
komentarų dar nėra	3272
komentarų nėra	3272
komentavimas išjungtas	3221
komentavimas uždarytas	3272
komentavimo taisyklės	3221
komentiranje je onemogućeno	4416
komentovať	4519
komentáre	4437
komentář	530
komentáře	530
komentāri	3284
komentāri ir slēgti	3339
komentāru vēl nav	3339
komentēt	3284
komentēšana ir slēgta	3290
komentēšanas noteikumi	3290
komercijalni sadržaj	4422
komerčné oznámenie	4433
komerční obsah	640
komerční prezentace	640
komerční sdělení	89	519
komerční článek	640
komerčný obsah	4523
komerčný článok	4523
komment jelentése	2619
komment küldése	2619
komment írása	2619
kommentar gelöscht	1024
kommentarer blir gjennomgått før publisering	3588
kommentarerna förhandsmodereras	4659
kommentarerna är stängda	4762
kommentek megjelenítése	2619
kommentek megtekintése	2523
kommentelési szabályzat	2523
kommentoi ensimmäisenä	2042
kommentoinnin säännöt	2042
kommentointi on päättynyt	2042
kommentér	682
kommersiellt innehåll	4767
konekäännetty	2040
konekäännös	2041
kontakt z redakcją	3828
kontakta författaren	4751
kontaktirajte uredništvo	4611
kontaktovať autora	4508
kontaktovať redakciu	4512
kontynuuj bez wyłączania	3809
koostöö	1745
kopiera gåvolänk	4766
kopiera länk	4647
kopiera länken	4647
kopiering förbjuden	4757
kopijuoti draudžiama	3277
kopijuoti nuorodą	3215
kopioitu leikepöydälle	2046
kopiraj povezavo do članka	4539
kopirano u međuspremnik	4420
kopirano v odložišče	4618
kopiér link	665
kopiér linket	665
kopsavilkumu veidojis mākslīgais intelekts	3338
kopírovanie zakázané	4513
kopírovat odkaz	515	516
kopírovať odkaz	4437
kopírování zakázáno	628
kopēt saiti	3284
kopēšana aizliegta	3344
korisničko ime	4404
korisničko ime ili e-mail	4403
korzyść dla prenumeratorów	3796
korábban írtunk róla	2527
kostenlos und jederzeit kündbar	1009
kosárba	2517
kosárba rakom	2580
kosárba teszem	2580
koupit aktuální vydání	595
koupit lístky	595
koupit nyní	595
koupit časopis	595
kreiraj račun	4326
kreirano uz pomoć ai	4415
kreirano uz pomoć umjetne inteligencije	4415
kreuzworträtsel	984
križaljka	4388
križanka	4586
krzyżówka	3793
krížovka	4484
książka z autografem	3719
książka z autografem autora	3719
książki z autografem	3719
księgarnia	3720
księgarnia internetowa	3720
kuidas reklaamiblokeerija välja lülitada	1784
kullanim koşullari	4859	4881
kumppanin sisältö	2048
kumppanisisältö	2048
kun nødvendige	3649
kun nødvendige cookies	750
kup dostęp	3703
kup książkę	3796
kup licencję	3829
kup licencję na publikację	3829
kup tę książkę	3796
kup w księgarni	3719
kupi naročnino	4532
kupte nám kávu	612
kuula taskuhäälingut	1743
kuuntele podcast tästä	1953
kvíz dne	589
kvíz dňa	4483
kvíz indítása	2574
kvíz kitöltése	2574
kyllä kiitos	2017
kyllä, kiitos	2017
kysy tekoälyltä	1948
kytke ilmoitukset päälle	2014
käyttäjätunnus	2028
käyttäjätunnus tai sähköposti	2026
käyttöehdot	1941
käytä etu	1939
käytät mainonnanestoa	2021
käytät mainosten esto-ohjelmaa	2018
käytät mainosten estoa	2018
käytät mainostenesto-ohjelmaa	2018
käännetty automaattisesti	2040
käännetty tekoälyllä	2040
kép #/#	2610
kép a képben	2592
kép megtekintése	2610
kép nagyítása	2611
kép: #/#	2610
képaláírás megjelenítése	2611
képek megtekintése	2610
kér értesítést	2595
kérdezze ai-asszisztensünket	2523
kérek értesítést	2595	2596
kérem a hírlevelet	2533
kérjük, adjon meg érvényes e-mail-címet	2608
kérjük, kapcsolja ki a hirdetésblokkolót	2599
kérjük, töltse ki ezt a mezőt	2608
később	2598
kích thước chữ	67
kódex diskutujúcich	4518
kõik artiklid	1790
kõik autori artiklid	1790
kõik kommentaarid	1793
kõik õigused reserveeritud	1798
könyvajánló	2517
könyvesbolt	2517
könyváruház	2517
köp	4633
köp biljett	4724
köp biljetter	4724
köp biljetter här	4724
köp boken	4724
köp boken här	4724
köp din biljett	4724
köp här	4724
köp licens	4757
köp rättigheter	4757
köszönjük a feliratkozást	2533
köszönjük a regisztrációt	2608
köszönjük a szavazatodat	2574
köszönjük a szavazatot	93
köszönjük a szavazatát	93	2574
köszönjük az üzenetet	2608
köszönjük üzenetét	2608
köszönjük! ellenőrizze postafiókját	2608
köszönjük, hogy feliratkozott	2608
köszönjük, hogy feliratkoztál	2608
köszönjük, hogy szavazott	2574
köszönjük, hogy szavaztál	2574
köszönöm, nem	2501
kötelező	2609
kötelező kitölteni	2608
kötelező mező	2608
kötelező mezők	2608
kövesd a témát	2621
kövesse a témát	2621
kövesse élőben	2611
követed	2623
követem	2623
követem a szerzőt	2621
követem a témát	2621
következő	2529
következő cikk	2527
következő fotó	2611
következő kép	2611
következő oldal	2611
következő videó	2591
követve	2622
követés	2623
követés leállítása	2621
követés megszüntetése	2621
közlemény: adomány	2602
közlemény: támogatás	2602
køb abonnement	654
køb adgang	654
køb billet	747
køb billet her	747
køb billetter	747
køb billetter her	747
køb bogen	747
køb bogen her	747
køb her	747
køb licens	778
køb nu	747
køb rettigheder	778
kúpiť e-knihu	4487
kúpiť knihu	4487
kúpiť licenciu	4513
kúpiť lístky	4487
kúpiť predplatné	4430
kúpiť teraz	4487
kúpiť vstupenku	4487
kúpiť vstupenky	4487
kúpiť časopis	4487
kúpte nám kávu	4499
kúpte si knihu	4487
kúpte si vstupenky	4487
küfür, hakaret içeren yorumlar onaylanmamaktadir	4864
küldd be a fotóidat	2615
küldd el egy barátodnak	2624
küldd tovább a cikket	2513
küldje be fotóit	2615
küldje el barátjának	2512
küldje el fotóit	2615
küldje el ismerősének	2513
küldjön névtelen üzenetet	2615
küldjön tippet	2615
küldés	93	2512	2609
küldés e-mailben	2512
küldés whatsappon	2624
külső tartalom	2529
künye	4859	4881
küpsiste kasutamine	1777
küpsiste seaded	1754
küsi tehisarult	1742
küsitlus	94
küsitluse tulemused	1780
kā izslēgt reklāmu bloķētāju	3330
kā mēs sargājam avotus	3337
kā tev patika raksts	3290
kā tu domā? balso	3291
kāpēc es redzu šo reklāmu	3343
ką manote? balsuokite	3222
křížovka	592
kết quả bình chọn	5248
kết quả thăm dò	5248
kết thúc quảng cáo	5216
""", 'l': """
l'accès à tous les articles	2243
l'offre intégrale	2243
la discussione è chiusa	2795
la donazione è detraibile	2882
la encuesta del día	1583
la lecture automatique est désactivée	2238
la más popular	1676
la nota continúa después del anuncio	1574
la noticia continúa abajo	1721
la noticia continúa debajo	1721
la notícia continua a sota	457
la palabra del día	1697
la pregunta del día	93
la pubblicità continua	2931
la publicidad continúa	1721
la rédaction n'a pas participé	2255
la rédaction vous conseille	2123
la sélection de la rédaction	2123
la tua richiesta è stata inviata	2921
la vidéo commence dans #	2238
la vidéo ne peut pas être lue	2192
labojumi un precizējumi	3337
ladda inlägg	4728
ladda inlägget	4728
ladda innehåll	4728
ladda innehållet	4728
ladda ned på google play	4733
lae äpp alla	1781
lahenda ristsõna	1773
lahjoita artikkeli ystävälle	1935
lai komentētu, ielogojies	3290
lai komentētu, pieslēdzies	3290
laisser une réponse	2184
laita ilmoitukset päälle	2014
lancer la vidéo	2238
lap tetejére	2611
las más leídas	1587
las más leídas de hoy	1646
las noticias más leídas	1646
lasa sintētiska balss	3325
lasi arī	3286
lasi bez ierobežojumiem	3332
lasi bez reklāmām	3343
lasi komentārus	3290
lasi tālāk	3284
lasi vairāk šeit	3291
lasi vēl	3286
lasiet arī	3286
lasiet vēl	3286
last inn siden på nytt	3661
last siden på nytt	3661
lasă un comentariu	4055
lasă un răspuns	4099
lasīt komentārus	3290
lasīt tālāk	3291
lasīt vairāk	3291
lasīt visu rakstu	3336
lasīt vēlāk	3289
lasītākie	3286
lataa lisää	1953
lataa sisältö	2007
lataa ääni	2010
lautstärke	995
lavet ved hjælp af ai	780
le choix de la rédaction	2123
le club des abonnés	2190
le journal numérique	2071
le lecteur vidéo est en cours de chargement	2192
le lien a été copié	2175
le lien a été copié dans le presse-papiers	2175
le notizie più lette	2853
le più lette	2801
le za naročnike	4602
lea también	1587
lecteur vidéo	2238
lecture limitée	2073
lecture réservée aux abonnés	2073
lee sin límites	1642
lee también	1587
leer artículo completo	1593
leer el artículo completo	1681
leer el siguiente artículo	1712
leer más	1593
leer siguiente artículo	1712
leer también	1587
leer transcripción	1656
legfrissebb elöl	2619
legfrissebb hírek	2527
leggi di più	2806
leggi più tardi	2851
legjobb ajánlat	2606
legjobb ár	2606
legnépszerűbb	2527	2606	2620
legrégebbi	2620
legrégebbi elöl	2619
legújabb	2620
legújabb elöl	2619
leia a matéria completa	3950
leia a notícia completa	3986
leia as notícias no aplicativo	3940
leia também	3898
leisti pranešimus	3260
leisti vaizdo įrašą	3257
leitor de vídeo	4009
leitor de áudio	4009
lejupielādēt app store	3327
lejupielādēt audio	3325
lejupielādēt lietotni	3327
lejupielādēt no app store	3327
lejupielādēt no google play	3327
lejátszás	2592
lejátszási sebesség	2591
len nevyhnutné cookies	4489
len pre predplatiteľov	4430
ler grátis	4014
ler o próximo artigo	4017
ler próximo artigo	4017
ler transcrição	3961
les choix de la rédaction	2123
les commentaires sont réservés aux abonnés	2231
les den først i appen	3654
les først i appen	3654
les lecteurs ont aussi consulté	2177
les mieux notés	2185
les mots croisés du jour	2232
les més llegides	448
les også	3585
les plus commentés	2123
les plus consultés	2214
les plus partagés	2123
les plus récents	2185
les prix indiqués sont susceptibles d'évoluer	2159
les résultats du vote	2231
les våre debattregler	3579
letiltás	2598
letna naročnina	4603
letno plačilo	4603
letölthető a google play áruházból	2593
letölthető az app store-ból	2593
letöltés az app store-ból	2593
leído por una voz sintética	1656
leído por voz sintética	1656
li e aceito a política de privacidade	3942
libovolná částka	612
licenc vásárlása	2616
licencja na publikację	3829
liczy się każda wpłata	3815
liczy się każda złotówka	3815
lido por uma voz sintética	3961
lielāks teksts	3341
lien copié	2101
lien copié dans le presse-papiers	2175
lietošanas noteikumi	3301
liitudes nõustud kasutustingimustega	1761
liity jäseneksi	1922
likęs laikas	3258
likęs laikas -#	3257
lineでシェア	2961
lineでシェアする	3008
lineでログイン	3048
lineで共有	3062
lineで送る	2961
link a vágólapra másolva	2512
link bài gốc	5202
link copiado para a área de transferência	3949
link kopiëren	3376
link másolva	2512
link másolása	2512
link został skopiowany	3838
lire l'article précédent	2246
lire la suite pour #€	2071
lire la vidéo	2127
lire à haute voix	2101
lire également	2123
lisätiedot	1954
lisää aiheesta	1951
lisää artikkeleita	2033
lisää ensisijaiseksi lähteeksi	2044
lisää kirjoittajalta	2033
lisää kommentti	2042
lisää omiin aiheisiin	2044
lisää ostoskoriin	2004
lisää samalta kirjoittajalta	2033
lisää suosikkilähteeksi	2044
livrare gratuită	4145
liên hệ	5166
liên hệ quảng cáo	5238
liên hệ tòa soạn	5238
liên hệ với tòa soạn	5238
liên kết tài trợ	5206
liên quan	5167
ljud på	4732
ljudet är ai-genererat	4731
llegeix la transcripció	458
llegeix sense límits	445
llegeix també	420
llegir més	448
llegit per una veu sintètica	458
lo + leído	1587
lo esencial cada mañana	1710
lo más comentado	1587
lo más compartido	1587
lo más leído	1587
lo más popular	1587
lo más visto	1587
lo más visto hoy	1646
lo último	1587
locuri de muncă	4076
loe lähemalt	1743
loe lähemalt siit	1743
loe äpis	1781
loeb sünteetiline hääl	1779
logi sisse või loo konto	1736
los lectores también leyeron	1646
luba kõik	1754
luba kõik küpsised	1777
lubię to	3714	3835
lucrează cu noi	4076
lue keskustelun säännöt	1948
lue lisää	1951
lue lisää aiheesta	1951
lue myöhemmin	1935
lue myös	1951
lue vähemmän	2001
lugu jätkub pärast reklaami	1745
lugu täieneb	1743
lui écrire	2151
lukijana synteettinen ääni	2010
luotu tekoälyllä	2040
luôn cho phép	5221
luôn hiển thị	5221
luštit	592
luštit křížovku	589
lyd på	3653
lze kdykoli zrušit	506
làm bài trắc nghiệm	5213
làm mới trang	5227
làm trắc nghiệm	5213
lägg till i mina ämnen	4764
lägg till oss som föredragen källa	4764
lägg till som föredragen källa	4764
lähetä	93	2031
lähetä kommentti	2042
lähetä kuvasi	2037
lähetä palaute	2040
lähetä palautetta	2040
lähetä sähköpostilla	1935
lähetä viesti	2030
lähetä viesti toimittajalle	2033
lähetä vinkki	2037
lähetä vinkki nimettömänä	2037
lämna en kommentar	4659
lämna ett svar	4762
lämna feedback	4760
längd	4732
längd #	4732
länk kopierad	4647
länken har kopierats	4766
länken kopierad	4647
länken är kopierad	4647
läs den först i appen	4733
läs dokumentet	4670
läs domen	4670
läs först i appen	4733
läs hela	4751
läs hela artikeln	4669
läs hela texten	4669
läs hela texten här	4669
läs i webbläsaren	4773
läs in sidan igen	4741
läs kommentarer	4659
läs mer	4666	4669
läs mer om	4666
läs mindre	4721
läs också	4666
läs på webben	4773
läs senare	4647
läs transkription	4731
läs utan annonser	4767
läs vidare	4633	4666
läs våra kommentarsregler	4659
läs även	4666
läsarerbjudande	4724
läsarerbjudanden	4724
läsarfrågan	93	4717
läsarresa	4724
läsarresor	4724
lästid	4669
lästid # min	4669
lås artiklen op	767
lås op	654
lås op for artiklen	767
lås opp artikkelen	3550
lås opp saken	3550
lås upp	4746
lås upp artikeln	4633
låst artikel	4745
låst innehåll	4746
læg en kommentar	783
læg i kurv	747
læg i kurven	748
længde #	754
læs debatreglerne	682
læs debatreglerne her	682
læs den først i appen	755
læs først i appen	755
læs hele artiklen	693
læs i appen	755
læs i browser	793
læs kommentarer	682
læs mere	690	693
læs mere om	690
læs mindre	744
læs også	690
læs også disse artikler	690
læs senere	665
læs transskription	753
læs uden annoncer	788
læs uden grænser	767
læs uden reklamer	788
læs videre	654	690
læs vores regler for debatten	682
læserrejse	747
læserrejser	747
læsertilbud	747
læsetid # min	693
læst op af en syntetisk stemme	753
lên đầu trang	5170
líbí se mi	635
lõpeta jälgimine	1794
lös korsordet	4717
lösenord	4746
löysitkö virheen	2037
løs krydsord	739
løs krydsordet	739
løs kryssordet	3638
lùi # giây	5217
lúštiť krížovku	4483
lülita reklaamiblokeerija välja	1784
lülitasin reklaamiblokeerija välja	1784
lütfen geçerli bir e-posta adresi girin	4951
lūdzu, izslēdziet reklāmu bloķētāju	3330
lưu	5155
lưu bài	5155
lưu bài viết	5155
lưu bài để đọc sau	5202
lưu cài đặt	5221
lưu công thức	63
lưu tin	5192
lưu tùy chọn	5221
lấy link	5202
""", 'm': """
magari più tardi	2759
mai multe articole de același autor	4134
mai multe opțiuni	4054	4143
mai târziu	4036	4117
mainonnanesto käytössä	2021
mainonnanesto on käytössä	2021
mainos päättyy	1938
mainossisältö	1940
mainostajan sisältö	2048
mainosten estäminen käytössä	2021
mainīt burtu izmēru	3341
mainīt piekrišanu	3323
mais notícias	3898
mais opções	3997
mais opções de partilha	3996
maksettu mainossisältö	1940
maksettu sisältö	1938
maksettu yhteistyö	2048
maksettua mainossisältöä	1940
maksettua sisältöä	1940
mam już konto	3817
mam prenumeratę	3817
manas tēmas	3340
mantener la sesión iniciada	1675
mantener sesión iniciada	1675
manter sessão iniciada	3980
mantén la sessió iniciada	476
manşetler	4865
maschinell übersetzt	1022
maschinelle übersetzung	1023
masintõlgitud	1792
maskinoversættelse	782
maskinöversatt	4759
maskinöversättning	4761
masquer la publicité	2159
masquer les réponses	2184
masz już konto	3703
masz już konto? zaloguj się	3703
masz włączonego adblocka	3809
materialet er vernet etter åndsverkloven	3676
materialet är skyddat enligt lagen om upphovsrätt	4696
materialet är upphovsrättsskyddat	4697
materiał komercyjny	3840
materiał niedostępny	3803
materiał partnera	3718
materiał partnerski	3840
materiał promocyjny	3718
materiał płatny	3840
materiał sponsorowany	3718
materiał wideo niedostępny	3803
materiał zewnętrzny	3718
matéria exclusiva para assinantes	3947
matérias relacionadas	3898
mazāks teksts	3341
mağazamiz	4931
mağazaya git	4931
mašinski prevedeno	4415
mašīntulkots	3338
mažesnis tekstas	3274
me désabonner	2261
me désinscrire	2261
me ei saa seda sisu näidata	1777
me réabonner	2243
media społecznościowe	3715
medlemsförmån	4724
megjelenítés és elfogadás	2583
megnyitás	2531
megnyitás az alkalmazásban	2593
megnézem	2529
megnézem a galériát	2611
megnézem az ajánlatot	2580
megnézem az eredményt	2574
megnézem az árat	2580
megosztás	2512
megosztás a facebookon	2512
megosztás ajándékként	2624
megosztás e-mailben	2624
megosztás facebookon	2512
megosztás twitteren	2512
megosztás whatsappon	2624
megrendelem a könyvet	2518
megrendelés	2517
megveszem a könyvet	2580
mehr für dich	934
mehr für sie	934
meld deg av når som helst	3668
meld deg på	3557
meld deg på nyhetsbrevet	3557
meld meg på	3668
mentions légales	2111
mentés	2512
mentés későbbre	2512
menú	1593
menü	863	1014	2529	4871
menü schließen	863
menü öffnen	863
menüyü kapat	4982
mer från	4666
mer läsning	4666
merci ! votre message a bien été envoyé	2210
merci d'avoir voté	93	2163
merci de le désactiver pour continuer	2202
merci, votre vote a été pris en compte	2184
mergi la pagina de donații	4124
mergi la rețetă	63
mesajiniz başariyla gönderildi	4951
mesajiniz gönderildi	4951
mesajul dumneavoastră a fost trimis	4130
mesajul tău	4131
mesačne	4503
mesačná platba	4503
mesačné predplatné	4503
mesačný dar	4499
mesečna donacija	4401	4600
mesečna naročnina	4603
mesečna pretplata	4404
mesečno	4404	4603
mesečno plačilo	4603
messaggio pubblicitario con finalità promozionale	2830
mest läst	4666
mest lästa	4666
mest læst	690
mest læste	690
mest populär	4746
mest populärt	4746
mest populær	768	3666
mest populære	768	3666
mesterséges intelligencia készítette	2618
mesterséges intelligenciával készült	2618
metinė prenumerata	3266
mettre de côté	2256
mi donación	1708
mi készítette	2618
mi var kļūdīties	3338
mi által generált	2618
mi-összefoglaló	2529
micșorează textul	4143
mida sina arvad? hääleta	1743
midagi läks valesti. proovi uuesti	1788
miesięcznie	3818
miks ma seda reklaami näen	1797
miksi näen tämän mainoksen	2048
mina ämnen	4764
mind a # fotó megtekintése	2610
mind a # fotók megtekintése	2610
mind a # kép megtekintése	2610
mind a # képek megtekintése	2610
mind a fotó megtekintése	2610
mind a fotók megtekintése	2610
mind a kép megtekintése	2610
mind a képek megtekintése	2610
minden adomány számít	2603
minden forint segít	2603
minden forint számít	2603
minden hozzájárulás számít	2603
minden héten e-mailben	2535
minden héten, ingyen	2535
minden hétfőn, ingyen	2535
minden pénteken a postaládájában	2535
minden pénteken, ingyen	2535
minden pénteken. ingyen. spam nélkül	2608
minden reggel a postafiókjában	2535
minden reggel a postaládájában	2535
minden süti elfogadása	2583
minden támogatás segít	2603
mindet elutasítom	2584
mindig engedélyezem	2583
mindig engedélyezés	2583
mindig megjelenítem	2583
minn meg på det senere	3546
minőség	2592
mira el vídeo	439
mira también	1712
mit ki übersetzt	1022
mit paypal unterstützen	1004
mitä mieltä olet? äänestä	1953
miért látom ezt a hirdetést	2626
miễn phí vận chuyển	5246
miễn phí, không spam	5233
mjesečna donacija	4401
mjesečna pretplata	4404
mjesečno	4404
modalità di pagamento	2763
moderációs alapelvek	2619
moderálási elvek	2523
modifică preferințele cookie	4069
modifică setările	4151
modifier mes préférences	2153
modifier mes préférences de cookies	2114
modifier vos préférences	2196
modtag en notifikation, når vi skriver om emnet	693
modération a priori	2231
mogoče kasneje	4543
mogą cię zainteresować	3737
mohlo by se vám líbit	532
mohlo by vás také zajímat	532
mohlo by vás tiež zaujímať	4434
mohlo by vás zajímat	532
mohlo by vás zaujímať	4434
moje témata	636
moje témy	4520
mokama partnerystė	3276
molimo isključite blokator oglasa	4399
molimo vas, isključite adblock	4399
monatlich kündbar	929
montant personnalisé	2241
mostra aquesta publicació a instagram	429
mostra di più	2806
mostra els subtítols	458
mostra la publicació	462
mostra més	482
mostra'n més	421
mostrar comentários	3952
mostrar conteúdo	3965
mostrar conteúdo externo	3923
mostrar más	1593
mostrar o conteúdo	3965
mostrar subtítulos	1656
mot de passe oublié	2071
mots clés	2123
mots croisés	2189
mots croisés du jour	2232
mots fléchés	2189
mots mêlés	2189
mots-clés	2123
może cię zainteresować	3737
może później	3699
możesz zrezygnować w każdej chwili	3817
možda kasnije	4341
možda vas zanima	4333
možda će vas zanimati	4333
možete se odjaviti bilo kada	4406
možete se odjaviti u bilo kom trenutku	4406
možno neskôr	4441
možná později	502
mua sách	5216
mua sách tại đây	5216
mua trên lazada	5216
mua trên shopee	5216
mua trên tiki	5216
mua vé	5216
mua vé ngay	5216
muhabirin diğer haberleri	4882
muistuta myöhemmin	1921
mulțumim că ai votat	4099
mulțumim pentru feedback	4072
mulțumim pentru sprijin	4153
mulțumim pentru susținere	4153
mulțumim pentru vot	93	4099
mulțumim, mesajul a fost trimis	4130
mulțumim, te-ai abonat cu succes	4085
mutasd az eredményt	93	2574
mutass többet	2529
muuda küpsiste seadeid	1777
muut lukivat myös	1951
muuta evästeasetuksia	2007
mykistä	2011
myöhemmin	2017
mám predplatné	4502
mám předplatné	615
mám vypnuto	611
mám účet	615
már előfizető	2506
már kikapcsoltam	2601
már követed	2621
már követed ezt a témát	2621
már követi	2621	2623
már szavazott	2574
már szavaztál	2574
már van fiókom	2605
más	1593
más antiguos	1650
más artículos	1587
más artículos de este autor	1681
más artículos del autor	1611
más detalles	1594
más en	1587
más historias	1587
más información	1587
más leídas	1587
más leído	1587
más leídos	1587
más noticias	1587
más noticias de este autor	1681
más opciones	1576
más opciones para compartir	1691
más popular	1676
más recientes	1650
más sobre este tema	1587
más tarde	1536
más valorados	1650
más vistas	1587
más vistos	1587
más votados	1650
más összeg	2602
mások ezt olvassák	2527
mások ezt olvasták	2527
másolva	2625
másolás	2512
másolás tilos	2616
máte již účet	505
máte předplatné? přihlaste se	505
máte tip	627
máte už účet	615
máte zapnutý adblock	609
mã giảm giá	5256
mängi kohe	1773
märkasid viga	1791
märksõnad	1738
månadsgåva	4629
månadsvis	4746
månadsvis betalning	4746
månedlig	3666
månedlig betaling	3666
månedlig gave	3547
månedlig støtte	765
månedligt	768
månedligt bidrag	651
mångfaldigande förbjudet	4698
måske senere	650	758
måske vil du også kunne lide	690
még nem előfizető	2605
még nincs előfizetése	2605
még nincs fiókja	2605
még nincs fiókod	2605
még nincsenek hozzászólások	2619
més antics	452
més articles d'aquest autor	482
més informació	420
més llegides	420
més notícies	448
més opcions	493
més recents	452
més tard	467
més valorats	452
més votats	452
método de pago	1540
métodos de pagamento	3858
métodos de pago	1540
mākslīgais intelekts var kļūdīties	3338
mākslīgā intelekta kopsavilkums	3291
mă abonez	4085
mărește fotografia	4134
mărește imaginea	4134
mărește textul	4143
mărime text	67
mēneša abonements	3333
mēs nevaram parādīt šo saturu	3323
mēģiniet vēlreiz	3334
mēģiniet vēlāk	3334
mėnesinė parama	3264
mėnesinė prenumerata	3266
měsíční dar	612
měsíční platba	616
měsíční předplatné	616
měsíčně	616
můj účet	505
můžete kdykoli zrušit	506
můžete kdykoliv zrušit	506
mọi đóng góp đều quý giá	5229
mỗi đóng góp đều quý giá	5229
một lần	5230
mới nhất	5167	5187
mời chúng tôi ly cà phê	5229
mời tác giả ly cà phê	5148
mời tác giả một ly cà phê	5148
mời tôi một ly cà phê	5148
mở	5171
mở khóa bài viết	5253
mở khóa bài viết này	5202
mở rộng	5170
mở trong ứng dụng	5223
mở ứng dụng	5223
""", 'n': """
na celú obrazovku	4492
na górę	3824
na hlavní stránku	622
na hlavnú stránku	4508
na stránku darov	4499
na stránku darů	612
na začiatok	4493
na začátek	602
na żywo	3804
nabídka pro čtenáře	595
nadaljevanje članka pod oglasom	4535
nagyobb betűk	2624
nagyítás	2592
nahlásit	635
nahlásit chybu	530
nahlásit komentář	634
nahlásit příspěvek	634
nahlásit reklamu	640
nahlásiť	4519
nahlásiť chybu	4437
nahlásiť komentár	4518
nahlásiť príspevok	4518
nahlásiť reklamu	4523
najboljši	4616
najchętniej czytane	3737
najchętniej czytane dziś	3737
najczęściej czytane	3737
najczęściej czytane artykuły	3737
najlepšia ponuka	4503
najlepšie	4519
najnovejše	4536
najnovejše novice	4536
najnovejši	4616
najnovejši najprej	4615
najnoviji članci	4333
najnovšie	4434	4519
najnovšie správy	4434
najnovšie články	4434
najnowsze artykuły	3737
najnowsze wiadomości	3737
najobľúbenejšie	4503	4519
najstarejši	4616
najstarejši najprej	4615
najstaršie	4519
najvýhodnejšie	4503
najčitanije	4333
najčitanije vesti	4333
najčitanije vijesti	4333
najčitanije vijesti dana	4333
najčítanejšie	4434
najčítanejšie články	4434
najčítanejšie články dňa	4434
naloži objavo	4590
naloži več	4608
naloži video	4590
naloži vsebino	4590
napi keresztrejtvény	2574
napiši komentar	4416	4615
napišite komentar	4539
napište autorovi	622
napište do redakce	627
napište komentář	634
napište redakci	627
napsat komentář	530
napísať autorovi	4508
napísať komentár	4518
napíšte autorovi	4508
napíšte do redakcie	4512
napíšte komentár	4518
napíšte redakcii	4512
naročena vsebina	4535
naroči knjigo	4588
naročite knjigo	4588
naročite se	4531
naročnina	4531
narração gerada por ia	4009
naruči knjigu	4390
naručite knjigu	4390
naskenujte qr kód	604
naskenujte qr kód a stáhněte si aplikaci	603
naslednji članek	4608
nastala chyba. skúste to neskôr	4505
nastala chyba. zkuste to prosím znovu	619
nastavenia súkromia	4489
nastavenie súkromia	4489
nastavení	524
nastavení cookies	524
nastavení ochrany soukromí	598
nastavení soukromí	598
nastavi bez isključivanja	4399
nastavi s google računom	4403
nastavi čitanje	4385
nastavi čitati	4385
nastavit jako preferovaný zdroj	636
nastavit upozornění	605
nastavite čitanje	4385
nastavite čitati	4385
nastavitve piškotkov	4551
nastaviť ako preferovaný zdroj	4520
nastaviť upozornenia	4495
następna strona	3740
następne wideo	3803
następne zdjęcie	3823
następny	3740
następny artykuł	3737
następny film	3803
nasza księgarnia	3720
natisni članek	4539
naudojate reklamos blokavimą	3262
naudojimo taisyklės	3233
naudojimosi taisyklės	3256
naujausi viršuje	3272
naujausios žinios	3217
naujienlaiškis	3240
nav komentāru	3339
načteno umělým hlasem	601
načtěte qr kód	604
načíst další	534
načíst další články	622
načíst mapu	527
načíst obsah	598
načíst příspěvek	598
načíst stránku znovu	611
načíst video	598
načíst více	622
načítava sa prehrávač	4492
načítava sa video	4492
načítať obsah	4489
načítať príspevok	4489
načítať viac	4508
načítať video	4489
načítať ďalšie	4508
načítám přehrávač	601
načítání videa	601
našli jste chybu	530
našli jste chybu v článku	627
našli jste v článku chybu	530
našli ste chybu	4512
našli ste chybu v článku	4512
našli ste v článku chybu	4512
naživo	4493
ne děkuji	502
ne ratez rien de l'actualité	2201
ne, ačiū	3261
ne, děkuji	502	606
ne, děkuju	606
nederīga e-pasta adrese	3334
nejdiskutovanější	532
nejlepší	635
nejlepší nabídka	616
nejnovější	532	635
nejnovější zprávy	532
nejnovější články	532
nejoblíbenější	616	635
nejstarší	635
nejvýhodnější	616
nejčtenější	532
nejčtenější články	532
nejčtenější články dne	532
nekaj je šlo narobe. poskusite pozneje	4605
nekaj je šlo narobe. poskusite znova	4605
nem kérem	2596
nem kötelező	2609
nem küldünk spamet	2608
nem, köszönöm	2501	2596
nemam mišljenje	4388
nemate račun	4403
nemaš račun	4403
nemám názor	592	4484
nemám účet	615
nemáte predplatné	4502
nemáte předplatné	615
nemáte účet	615
nenhum comentário	3889
neplatná e-mailová adresa	619
neplatný e-mail	619
nepovinné	620	4506
neskôr	4496
neteisingas el. pašto adresas	3267
neueste beiträge	860
neveljaven e-poštni naslov	4605
nešto je pošlo naopako. pokušajte ponovo	4406
nešto je pošlo po zlu. pokušajte ponovno	4406
nešto je pošlo po zlu. pokušajte ponovo	4406
nghe bài báo	5217
nghe bài viết	5192	5217
nghe nội dung bài viết	5217
nghe đọc bài	5192	5217
nhấn để bật tiếng	5251
nhận thông báo	5224
nhập bình luận	5248
nhập bình luận của bạn	5248
nhập email của bạn	5254
nhập số tiền	5252
nhập địa chỉ email	5254
nhập địa chỉ email của bạn	5254
nhắc tôi sau	5145
nhớ đăng nhập	5231
ni še komentarjev	4615
nie dziękuję	3699
nie dziś	3699
nie możemy pokazać tej treści	3800
nie możemy wyświetlić tej treści	3800
nie można odtworzyć filmu	3803
nie można odtworzyć wideo	3803
nie można wyświetlić tej treści	3800
nie pamiętam hasła	3817
nie pamiętasz hasła	3703
nie udało się załadować filmu	3803
nie ďakujem	4441
nie, dziękuję	3699
nie, ďakujem	4441
nieprawidłowy adres e-mail	3820
niečo sa pokazilo	4506
niečo sa pokazilo, skúste to znova	4505
niečo sa pokazilo. skúste to neskôr	4505
niečo sa pokazilo. skúste to znova	4505
nimate računa	4602
nimetön postilaatikko	2037
nincs fiókja	2605
nincs fiókod	2605
nincs fiókom	2605
nincs hozzászólás	2619
nincs még előfizetésed	2605
nincs még fiókja	2605
nincs véleményem	2577
nincsenek hozzászólások	2619
niste naročnik	4602
no es pot reproduir el vídeo	458
no ho sé	452
no mūsu partneriem	3343
no mūsu veikala	3321
no se ha podido cargar el vídeo	1704
no se ha podido reproducir el vídeo	1656
no se puede reproducir el vídeo	1656
no sé	1650
no te pierdas las últimas noticias	1565
noe gikk galt, prøv igjen	3668
noe gikk galt, prøv igjen senere	3668
noe gikk galt. prøv igjen	3668
noe gikk galt. prøv igjen senere	3668
noget gik galt, prøv igen	770
noget gik galt, prøv igen senere	770
noget gik galt. prøv igen	770
noget gik galt. prøv igen senere	770
nokopēts	3342
només els subscriptors poden comentar	433
només per a subscriptors	476
non seguire più	2900
noraidīt visas	3324
normas de participación	1649
normes de participació	451
norėdami komentuoti, prisijunkite	3221
nos hors-séries	2158
nosūti draugam	3289
nosūtīt atsauksmi	3338
nosūtīt draugam	3289
nosūtīt e-pastā	3289
nosūtīt komentāru	3339
nosūtīt ziņu	3334
noteで書く	2961
notiek video ielāde	3325
notifications activées	2201
notifikácie	4496
notre charte déontologique	2218
notre charte éditoriale	2218
notre sélection	2123
notre sélection d'articles	2177
notícia anterior	482	3986
notícia següent	482
notícias relacionadas	3898
notícias relacionadas que podem lhe interessar	21
notícies destacades	448
notícies relacionades	420
nous protégeons nos sources	2218
nous écrire	2219
nouveau ! suivez vos auteurs préférés	2225
nu ai cont? înregistrează-te	4090
nu aveți cont	4129
nu ești abonat	4128
nu ești încă abonat	4128
nu mai urmări	4141
nu mulțumesc	4036
nu putem afișa acest conținut	4111
nu på google play	755
nu s-a putut încărca videoclipul	4152
nu sunteți abonat	4128
nu știu / nu răspund	4100
nu, mulțumesc	4036	4117
nuestro código ético	1684
numele tău	4131
numele tău de utilizator	4147
nuotrauka # iš #	3278
nur für mitglieder	1008
nuskaitykite qr kodą	3259
nuskenuokite qr kodą	3259
nyaste först	4762
nyeste først	3680
nyhetsdøgnet	3585
nyní na google play	603
nyní ne	606
nyomtatás	2512
não foi possível carregar	4009
não foi possível carregar o vídeo	3961
não foi possível reproduzir o vídeo	3961
não perca	3898
não sabe / não responde	3953
não sei	3953
não tem conta	3981
não tem uma conta	3981
não é assinante	3980
não, obrigada	3855
não, obrigado	3855
nächste seite	863
nächster artikel	860
nächstes bild	1012
nächstes foto	1012
nächstes video	994
näin korjaamme virheet	2037
näin poistat mainoseston	2018
näin poistat mainosten eston	2018
näin suojaamme lähteitämme	2037
näin suojelemme lähteitä	2037
näita # vastust	1793
näita alati	1777
näita galeriid	1790
näita ja nõustu	1777
näita kõiki	1744
näita rohkem	1743
näita sisu	1777
näita tulemusi	1773
näita vastuseid	1793
näita veel	1743
näita vähem	1744	1790
näköislehti	1924
nästa	4669
nästa artikel	4666
nästa bild	4751
nästa sida	4751
nästa video	4731
näytä # kuvaa	2032
näytä # kuvat	2032
näytä # vastausta	2042
näytä aina	2007
näytä alkuperäinen	1954
näytä galleria	2033
näytä ja hyväksy	2007
näytä julkaisu	1942
näytä kaikki	1953
näytä kaikki # kuvaa	2032
näytä kaikki # kuvat	2032
näytä kaikki artikkelit	2033
näytä kaikki kommentit	2042
näytä kaikki kuvaa	2032
näytä kaikki kuvat	2032
näytä kartta	1954
näytä kommentit	1948
näytä kuvaa	2032
näytä kuvagalleria	2033
näytä kuvat	2032
näytä kuvateksti	2033
näytä käännös	1954
näytä lisää	1953
näytä lisää artikkeleita	2033
näytä lisää kommentteja	2042
näytä litterointi	2010
näytä salasana	2026
näytä sisältö	1941
näytä tekstitykset	2010
näytä tiedot	1954
näytä tulokset	93	1954	1995
näytä upotus	1942
näytä vastaukset	2042
näytä vähemmän	1954	2033
något gick fel	4749
något gick fel, försök igen	4748
något gick fel, försök igen senare	4748
något gick fel. försök igen	4748
något gick fel. försök igen senare	4748
næste	693
næste artikel	690
næste billede	773
næste side	773
næste video	753
némítás	2592
némítás feloldása	2591
népszerű	2527
név	2609
névtelen bejelentés	2615
névtelen postaláda	2615
nézze meg galériánkat	2529
nézze meg képeinket	2529
nõustu ja jätka	1777
nõustu ja näita	1777
nõustun	1754
nõustun kõigiga	1754
nøgleord	690
nāc strādāt pie mums	3291
nākamais attēls	3336
nākamais raksts	3336
nākamais video	3325
nākamā bilde	3336
nākamā lapa	3336
nē, paldies	3329
něco se pokazilo	620
něco se pokazilo, zkuste to znovu	619
něco se pokazilo. zkuste to prosím později	619
něco se pokazilo. zkuste to znovu	619
nổi bật	5167
nội dung do ai tạo	5251
nội dung quảng cáo	5204
nội dung tiếp tục bên dưới	5206
nội dung tài trợ	5160
nội dung được tài trợ	5206
nội dung đề xuất	5206
nội quy bình luận	5210
""", 'o': """
o dată	4125
o leitor está a carregar	3961
o que achou desta notícia	3925
o seu apoio faz a diferença	3854	4013
o singură dată	4125
o singură donație	4124
o vídeo começa em #	4009
o vídeo começará em alguns segundos	3923
obaveštenja	4398
objednať knihu	4487
obligatoriskt fält	4748
obligātie lauki	3334
obligāts lauks	3334
obnovit stránku	611
obnoviť stránku	4498
obnovte stránku	611
obrázek # z #	621
obrázek # ze #	621
obrázok # z #	4507
obrázok # zo #	4507
obsah je chránený autorským zákonom	4513
obsah je chráněn autorským zákonem	628
obsah našich partnerov	4523
obsah našich partnerů	640
obsah není dostupný	598
obsah nie je dostupný	4489
obsah nie je možné zobraziť	4489
obsah sa nedá zobraziť	4489
obsah vytvořený ai	632
obsah článku	623
obserwuj autorkę	3836
obserwujesz już tego autora	3836
ocenite članak	4336
ocenite članek	4539
oceń jakość artykułu	3832
oceń przepis	63
ochrana osobních údajů	524
ochrana osobních údajů a cookies	527
ochrana osobných údajov	4448
ocijenite članak	4336
ocorreu um erro ao carregar o vídeo	3923
ocultar anúncio	3928
ocultar comentários	3952
od najnovších	4519
od najstarších	4519
od naszych partnerów	3840
od našich partnerov	4523
od našich partnerů	640
od naših partnera	4422
od naših partnerjev	4620
od nejnovějších	635
od nejstarších	635
od partnerů	641
odblokuj artykuł	3817
odblokuj dostęp	3817
odblokuj treść	3800
oddaj głos	93	3790
odebírat	511
odebírat newsletter	511
odemknout článek	505
odemknout článek pro přátele	638
odeslat komentář	634
odeslat zprávu	619
odeslat zpětnou vazbu	632
odhlásenie kedykoľvek	4505
odhlásit se	18
odhlásit se můžete kdykoli	619
odhlásit se můžete kdykoliv	619
odhlásiť sa	18
odhlášení kdykoliv	619
odjaviti se možete bilo kada	4406
odkaz bol skopírovaný	4521
odkaz byl zkopírován	638
odkaz skopírovaný	4437
odkaz zkopírován	515
odkleni članek	4532
odklenite celoten članek	4532
odklenite članek	4602
odmietnuť	4448
odmietnuť všetko	4448
odmítnout	524
odmítnout vše	524
odoberať	4506
odoberať newsletter	4505
odomknúť	4503
odomknúť článok	4502
odomknúť článok pre priateľov	4521
odoslať	93	4506
odoslať komentár	4518
odoslať správu	4505
odoslať spätnú väzbu	4516
odporúča outbrain	4523
odporúčame	4434	4503
odporúčame prečítať	4434
odporúčame tiež	4434
odporúčané outbrain	4523
odporúčané taboola	4523
odporúčané články	4434
odpovedať	4519
odpovědět	530	635
odrzuć	3722
odrzuć wszystkie	3722
odrzuć wszystko	3801
odtwarzacz wideo jest ładowany	3803
odtwórz	3740
odtwórz film	3803
odtwórz wideo	3803
odvolať súhlas	4489
odśwież stronę	3813
odštampaj	4336
odštampaj recept	63
odštampaj članak	4336
oferta dla czytelników	3796
oferta dla prenumeratorów	3796
ofertă pentru abonați	4105
ofertă pentru cititori	4105
oferă acest articol	4143
oferă acest articol cadou	4092
oferă articolul	4143
offert par un abonné	2256
offre abonnés	2190
offre intégrale	2243
offre limitée	2209
offre réservée aux lecteurs	2190
offre spéciale	2071
offre à durée limitée	2208
offrez-nous un café	2061
offrici un caffè	2760
oglasno sporočilo	89	4535
ogłoszenie	3718
ohjelma ei ole enää katsottavissa	2010
ohodnotiť recept	63
ohodnoťte článek	530
ohodnoťte článok	4437
oikaisut ja täsmennykset	2037
okuma süresi # dk	4871
okurlara özel	4931
okurlarimiza özel	4931
okurlarimiza özel indirim	4931
oldal frissítése	2601
oldal újratöltése	2601
oled juba hääletanud	1773
olet jo äänestänyt	1995
oliko artikkeli hyödyllinen	1948
oliko juttu hyödyllinen	1948
oliko tiivistelmä hyödyllinen	1948
oliko tämä hyödyllinen	2040
olvasd be a qr-kódot	2594
olvass korlátlanul	2605
olvassa be a qr-kódot	2594
olvasson hirdetések nélkül	2626
olvasson korlátlanul	2506
olvasson tovább	2506
olvasta már	2527
olvastad már	2527
olvasás az alkalmazásban	2593
olvasói ajánlat	2580
olvidaste tu contraseña	1542
omogoči obvestila	4596
omogući obavijesti	4397
omröstning	94
onayi geri çek	4935
onayi yönet	4935
onayimi geri çek	4935
online reportáž zde	622
opdatér siden	763
oplæst af en robot	665
oplæst af en syntetisk stemme	753
oplæst af kunstig intelligens	693
oplæst af syntetisk stemme	753
opravy a upřesnění	627
opsig når som helst	654
opsig, når du vil	767
opći uvjeti korištenja	4392
ordsøgning	744
orijinali göster	4872
os comentários são exclusivos para assinantes	4001
os leitores também leram	3950
os preços podem variar	3928
osadzona treść	3800
osale küsitluses	1743
osmisměrka	592
osta käyttöoikeus	2038
osta liput tästä	2004
osta täältä	2004
ostatnie artykuły	3737
osveži stran	4599
osveži stranicu	4400
osvežite stran	4599
osvježi stranicu	4400
osvježite stranicu	4400
oszczędzasz #%	3818
ota käyttöön	2017
ota yhteyttä	1948
otevřít	536
otevřít aplikaci	603
otevřít galerii	622
otevřít mapu	536
otevřít v aplikaci	603
otkazati možete bilo kada	4403
otkaži bilo kada	4403
otključaj članak	4326
otključajte ceo članak	4326
otključajte cijeli članak	4326
otključajte članak	4403
otomatik çeviri	4933
otros artículos	1587
oturumu açik tut	4949
otvoriť aplikáciu	4494
otvoriť galériu	4508
otvoriť v aplikácii	4494
otwórz	3741
otwórz aplikację	3805
otwórz galerię	3823
otwórz mapę	3741
otwórz w przeglądarce	3844
otázka dne	592
otázka dňa	4484
outbrain tarafindan önerildi	4908
outras notícias	21	3898
ouvir este conteúdo	3961
ouça esta reportagem	3961
ouça este conteúdo	3875
ovaj sadržaj ne možemo prikazati	4392
ovaj sadržaj nije dostupan	4392
ovaj sadržaj nije moguće prikazati	4392
ovaj video više nije dostupan	4394
ovaj članak je zaključan	4403
oversættelsen er lavet af en maskine	693
oy verdiğiniz için teşekkürler	93	4925
oynatici yükleniyor	4932
oyunuz için teşekkürler	4925
""", 'p': """
padidinti nuotrauką	3269
padovanokite straipsnį	3220
padovanokite straipsnį draugui	3220
padovanoti straipsnį	3274
page précédente	2127
pagina următoare	4058
pague um café	3856
paiement sécurisé	2069
paketi seç	4949
paketleri gör	4979
pakollinen kenttä	2030
paldies par jūsu balsi	3319
paldies par pieteikšanos	3308
paldies par ziņu	3334
palielināt	3326
palielināt attēlu	3336
palun jää viisakaks	1742
palun lülita reklaamiblokeerija välja	1784
pamanīji kļūdu	3290
pamanījāt kļūdu	3290
pamiršau slaptažodį	3265
pamiršote slaptažodį	3265
par šo tēmu	3286
paramètres de confidentialité	2196
paramètres des cookies	2111
paramétrer	2111
paramétrer les cookies	2111
paramétrer mes choix	2115
parandused ja täpsustused	1791
parašyk komentarą	3221
parašykite komentarą	3221
partajează	4047
partenerii noștri	4056
participez à la conversation	2163
participă la sondaj	4099
partilhar esta página	4024
partnereink ajánlata	2626
partnereinktől	2626
partnerių turinys	3224
partnerski sadržaj	4332
partnerski članek	4620
partnerský obsah	640
pas encore abonné	2208
pasidalinkite šiuo straipsniu	3220
pasirinkite planą	3265
pasirinkite prenumeratą	3265
pasirinkite sumą	3263
pasirinkti prenumeratą	3265
pasitikrinkite žinias	3222
pasiūlymas skaitytojams	3253
paslēpt reklāmu	3343
passer la publicité	2109
passer à la recette	63
passwort zurücksetzen	1008
pastebėjote klaidą	3221
pasziánsz	2577
pasūtīt grāmatu	3321
pateikti atsiliepimą	3271
patikrinkite savo el. paštą	3267
patreonで支援する	3045
patvirtinkite savo el. paštą	3267
pausar vídeo	1656
pauză video	4107
pavaišinkite mus kava	3263
paylaş	4856
paylaşin	4856
paypal ile öde	4979
pašreizējais laiks #	3325
pažiūrėkite vaizdo įrašą	3222
pe aceeași temă	4093
pelaa peliä	1995
pelaa tästä	1995
pentru a citi în continuare	4090
per saperne di più	2853
per visą ekraną	3257
per überweisung spenden	1005
pergunte à nossa ia	3925
permite întotdeauna	4111
permitir anúncios	3973
permitir conteúdo externo	3887
personvernerklæring	3649
personvernerklæring og informasjonskapsler	3576
perspausdinti draudžiama	3277
peut-être plus tard	2060
pełny ekran	3804
photo précédente	2246
phát	5190
phát hiện lỗi	5210
phát lại	5218
phát video	5217
phóng to ảnh	5237
phổ biến nhất	5232
piedalies aptaujā	3291
piedāvājums lasītājiem	3321
piekrist un rādīt	3323
piekrist un turpināt	3323
piekrist visām	3301
piekrītu	3301
piekrītu visām	3324
piesakies vebināram	3291
piesakoties tu piekrīti lietošanas noteikumiem	3308
pieslēdzies vai izveido kontu	3284
pieslēdzies, lai komentētu	3290
pieslēgties	3284
pieslēgties ar facebook	3332
pieslēgties ar google	3332
pievieno savu komentāru	3290
pievienot komentāru	3284
pievienot kā vēlamo avotu	3340
pievienot manām tēmām	3340
pieņemt un turpināt	3323
pieņemt visas	3324
pieņemt visas sīkdatnes	3323
pilnekrāna režīms	3325
pilnekrāns	3325
pirkt biļetes	3321
pirkt biļeti	3321
pirkt grāmatu	3321
pirkti bilietą	3253
pirkti knygą	3253
pirkti licenciją	3277
pirmais mēnesis par # €	3284
pirmas mėnuo tik # €	3215
più lette	2801
più letti	2801
più popolare	2887
più recenti	2860
più tardi	2759
più vecchi	2860
più votati	2860
piši autoru	4409
piši avtorju	4608
pišite autoru	4409
pišite avtorju	4608
pišite nam u redakciju	4412
pišite nam v uredništvo	4611
pišite redakciji	4412
pišite uredništvu	4611
piškotki	4551
placená inzerce	89	519
placená spolupráce	640
placený obsah	640
places limitées, réservez vite	2158
plan seç	4949
plani seç	4949
planini seç	4949
platba ročne	4503
platba ročně	616
platená inzercia	89	4433
platená spolupráca	4523
platený obsah	4523
player de áudio	4009
player se učitava	4394
plaćena saradnja	4422
plaćena suradnja	4422
plaćeni oglas	89	4332
plaćeni sadržaj	4332
plačajte nam kavo	4600
plačana objava	89	4535
plačana vsebina	4620
plačano sodelovanje	4620
plačiau skaitykite čia	3222
plein écran	2127
plus d'actualités	2123
plus d'articles du même auteur	2214
plus de détails	2128
plus récents	2185
plătește cu paypal	4154
poate mai târziu	4036
początek bloku reklamowego	3721
podaj prawidłowy adres e-mail	3820
podari članek	4539
podarite ta članek	4539
podaruj artykuł	3703
podaruj dostęp	3838
podaruj ten artykuł	3714
podcast anhören	908
pode ler também	3950
podeli članak	4336
podešavanja privatnosti	4392
podijeli članak	4336
podmienky používania	4448
podmínky použití	524
podmínky užití	524
podobne artykuły	3737
podobné články	532	4434
podporiť	4429
podporte nezávislú žurnalistiku	4429
podporte nás	4429
podporte nás cez darujme	4499
podporte nás cez paypal	4499
podporte nás na patreone	4499
podpořit	503
podpořit přes darujme	612
podpořte naši práci	503
podpořte nás	503
podpořte nás na patreonu	612
podpořte nás přes paypal	612
podpořte redakci	503
podrobné nastavenia	4489
podrobné nastavení	598
podrži	4325
podrži nas	4325
podržite nas	4325
podržite naš rad	4325
podržite nezavisno novinarstvo	4325
podziel się	3714
podziel się na facebooku	3714
pogledajte još	21
poista mainonnanesto käytöstä	2021
poistin mainonneston käytöstä	2021
poistin sen käytöstä	2022
pokaż # odpowiedzi	3834
pokaż # zdjęcia	3822
pokaż # zdjęć	3822
pokaż galerię	3823
pokaż hasło	3817
pokaż i zaakceptuj	3800
pokaż komentarze	3731
pokaż mniej	3740
pokaż napisy	3803
pokaż odpowiedzi	3834
pokaż oryginał	3741
pokaż podpis	3823
pokaż szczegóły	3723
pokaż transkrypcję	3803
pokaż treść	3722
pokaż tłumaczenie	3741
pokaż więcej	3740
pokaż wszystkie	3740
pokaż wszystkie # zdjęcia	3822
pokaż wszystkie # zdjęć	3822
pokaż wszystkie zdjęcia	3822
pokaż wszystkie zdjęć	3822
pokaż wszystko	3741
pokaż wyniki	93	3790
pokaż zdjęcia	3822
pokaż zdjęć	3822
pokaži geslo	4602
pokaži rezultate	93
pokaži vsebino	4551
pokloni članak	4336
poklonite ovaj članak	4336
pokračovat bez podpory	502
pokračovat bez vypnutí	609
pokračovat přes apple	615
pokračovat přes facebook	615
pokračovat přes google	615
pokračovat s apple	615
pokračovat s google	615
pokračovať bez podpory	4441
pokračovať bez vypnutia	4497
pokračovať cez apple	4502
pokračovať cez facebook	4502
pokračovať cez google	4502
pokračovať s google	4502
pokušajte kasnije	4406
pokušajte ponovno	4406
pokušajte ponovno kasnije	4406
pokušajte ponovo	4406
pole obowiązkowe	3820
polecamy również	3737
polecamy także	3737
polecamy też	3737
polecane artykuły	3737
politica de confidențialitate	4053	4054	4067
politica de corecții	4136
politica editorială	4067	4136
politică de confidențialitate	4053
politika kolačića	4392
politika piškotkov	4590
politique de confidentialité	2111
politique de protection des données	2237
polityka prywatności	3722
polityka prywatności i cookies	3724
polityka sprostowań	3828
política de cookies	1576	3883
política de correcciones	1684
política de correccions	484
política de correções	3989
política de galetes	429
política de privacidad	1576
política de privacidade	3883	3907
política de privacitat	429
política de protección de datos	1703
política de proteção de dados	4008
pomanjšaj pisavo	4618
pomôže každé euro	4500
pomůže každá koruna	613
ponovno učitaj stranicu	4400
ponuda za čitaoce	4390
ponuda za čitatelje	4390
ponuka pre čitateľov	4487
poprzedni artykuł	3737
poprzednie zdjęcie	3823
populární	532
populära artiklar	4666
populärast	4746	4763
populärt	4666
populære	784	3681
populære artikler	690
populære saker	3585
populært	690	3585
populārākie	3286
popüler	4865
popüler haberler	4865
popüler konular	4865
por mês	3977
por qué estás viendo esto	1542
por qué? cuéntanos	1696
portes grátis	3998
poslat jako dárek	638
poslat přes whatsapp	638
poslat příteli	638
poslat tip anonymně	627
poslat zprávu	619
poslať	4506
poslať ako darček	4521
poslať cez whatsapp	4521
poslať e-mailom	4437
poslať mailom	4521
poslať priateľovi	4521
poslať správu	4505
poslať tip	4512
poslať tip anonymne	4512
poslušaj vest	4336
poslušaj članak	4336
poslušaj članek	4539
poslušajte tekst	4394
poslušajte članek	4539
posnetek ni več na voljo	4593
posnetek v vaši državi ni na voljo	4593
posnetka ni mogoče predvajati	4593
postanite naročnik	4531
postanite član	4325	4531
postavke kolačića	4349
postaw kawę	3700
postaw nam kawę	3700
poszt betöltése	2583
posłuchaj	3714
poukážte nám # % z dane	4499
pour continuer à lire	2172
pourquoi voyez-vous cette publicité	2159
pouze nezbytné	598
pouze pro předplatitele	505
používate adblock	4497
používate blokovanie reklám	4497
používate blokovač reklám	4497
používateľské meno	4503
používáte adblock	609
používáte blokování reklam	609
používáte blokátor reklam	609
povezani sadržaj	4333
povezani članci	4333
povezani članki	4536
povećaj	4395
povećaj fotografiju	4409
povećaj sliku	4409
povećaj slova	4420
povećaj tekst	4420
povečaj	4594
povečaj besedilo	4618
povečaj fotografijo	4608
povečaj pisavo	4618
povečaj sliko	4608
povinná pole	619
povinné	620	4506
povinné pole	619
povinné polia	4505
povinné údaje	619
povolit a pokračovat	527
povolit upozornění	605
povolit vždy	527
povoliť	4496
povoliť notifikácie	4495
povoliť obsah	4489
povoliť raz	4489
povoliť reklamu	4498
povoliť reklamy	4498
povoliť upozornenia	4495
powiązane	3737
powiązane artykuły	3737
powiązane tematy	3737
powiększ	3740
powiększ tekst	3838
powiększ zdjęcie	3740
powrót do góry	3740
powrót do strony głównej	3823
powrót na górę	3823
pozastaviť	4493
později	608
pozostała część artykułu pod materiałem wideo	3718
pozostały czas	3804
pozostały czas #	3803
pozostały czas -#	3803
pozrieť # fotiek	4507
pozrieť # fotky	4507
pozrieť # fotografie	4507
pozrieť # fotografií	4507
pozrieť fotiek	4507
pozrieť fotky	4507
pozrieť fotografie	4507
pozrieť fotografií	4507
pozrieť galériu	4508
pozrieť všetky # fotiek	4507
pozrieť všetky # fotky	4507
pozrieť všetky # fotografie	4507
pozrieť všetky # fotografií	4507
pozrieť všetky fotiek	4507
pozrieť všetky fotky	4507
pozrieť všetky fotografie	4507
pozrieť všetky fotografií	4507
pozrieť všetkých # fotiek	4507
pozrieť všetkých # fotky	4507
pozrieť všetkých # fotografie	4507
pozrieť všetkých # fotografií	4507
pozrieť všetkých fotiek	4507
pozrieť všetkých fotky	4507
pozrieť všetkých fotografie	4507
pozrieť všetkých fotografií	4507
pozvite nás na kávu	4499
pozvěte nás na kafe	612
pozvěte nás na kávu	612
počastite nas kavom	4401
pořídit předplatné	615
pošalji	93	4407
pošalji e-mailom	4336
pošalji komentar	4336
pošalji mejlom	4336
pošalji poruku	4406
pošalji povratnu informaciju	4415
pošalji prijatelju	4336
pošalji vest	4412
pošalji vijest	4412
pošalji članak e-mailom	4336
pošaljite dojavu	4412
pošaljite komentar	4336
pošaljite vest	4412
pošlete tip redakci	627
pošlite tip redakcii	4512
pošlji	4606
pošlji komentar	4615
pošlji po e-pošti	4539
pošlji povratno informacijo	4614
pošlji prijatelju	4539
pošlji sporočilo	4605
pošlji članek po e-pošti	4539
pošljite nam namig	4611
pošljite namig	4611
poštanski broj	4407
poštna številka	4606
poštovné zdarma	596
pr članek	4535
pradėti testą	3251
praneškite apie klaidą	3221
pranešti anonimiškai	3270
pranešti apie klaidą	3221
pranešti apie komentarą	3272
pratite uživo	4409
pravidelný dar	612
pravidelný príspevok	4500
pravidelně měsíčně	612
pravidlá diskusie	4437
pravidlá opráv	4512
prawa autorskie zastrzeżone	3829
prašome išjungti reklamos blokavimą	3262
pre komentovanie sa prihláste	4518
pre predplatiteľov	4430
preberi cel članek	4608
preberi celoten članek	4608
preberi več	4608
preberite celoten članek	4608
preberite še	4536
precisamos de você	3854
predchádzajúca fotografia	4508
predchádzajúca snímka	4508
predchádzajúca strana	4508
predchádzajúci článok	4508
predplatiť	4429
predplatné môžete kedykoľvek zrušiť	4502
predplaťte si	4429
preferințe cookie	4111
preferințe de confidențialitate	4151
preferències de galetes	462
preferências de cookies	3965
preferências de privacidade	4008
prehrať	4493
prehrať video	4492
prehrávač sa načítava	4492
prejsť do diskusie	4518
prejsť do galérie	4508
prejsť na darovanie	4499
prejsť na kvíz	4483
prejsť na obsah	4508
prejsť na online	4508
prejsť na platbu	4499
prejsť na ponuku	4487
prejsť na recept	63
prejšnja fotografija	4608
prejšnja slika	4608
prejšnja stran	4608
prejšnji članek	4608
prekličete lahko kadarkoli	4602
prekliči soglasje	4590
preložené automaticky	4516
preložené pomocou ai	4516
prenošenje zabranjeno	4413
prenumerantförmån	4724
prenumerantförmåner	4724
prenumerata nuo # euro per mėnesį	3215
prenumerata nuo # €	3215
prenumerera på vårt nyhetsbrev	4640
prenumeruodami sutinkate su taisyklėmis	3240
prenumeruokite naujienlaiškį	3240
prenumeruoti naujienlaiškį	3267
preostali čas	4594
preostali čas #	4593
preostali čas -#	4593
preporučeno	4333
preporučuje outbrain	4422
preporučuje taboola	4422
preporučujemo	4333	4404
preporučujemo da pročitate	4333
preporučujemo i	4333
presentear matéria	3996
preskoči na sadržaj	4409
preskoči na vsebino	4608
preskočiť na obsah	4508
prestať sledovať	4520
prethodni članak	4409
pretlač zakázaná	4513
prevedeno uz pomoć ai	4415
preverite e-pošto	4605
prečo vidím túto reklamu	4523
prečítajte si	4434
prečítajte si aj	4434
prečítať neskôr	4521
prečítať prepis	4492
prețurile pot varia	4076
pridať ako preferovaný zdroj	4520
pridať do košíka	4487
pridať do mojich tém	4520
pridať komentár	4437
pridať medzi preferované zdroje	4520
pridruži se razpravi	4615
pridružite se razpravi	4615
pridėti kaip pageidaujamą šaltinį	3273
pridėti komentarą	3272
pridėti prie mano temų	3273
pridėti prie pageidaujamų šaltinių	3273
prihlásiť	4430
prihlásiť cez facebook	4502
prihlásiť cez google	4502
prihlásiť na odber	4505
prihlásiť sa	4430
prihlásiť sa cez apple	4502
prihlásiť sa cez facebook	4502
prihlásiť sa cez google	4502
prihlásiť sa do diskusie	4518
prihlásiť sa na odber	4505
prihláste sa a komentujte	4518
prihvati i prikaži	4392
prihvati sve kolačiće	4392
prihvaćam	4349
prihvaćam i nastavljam	4392
prihvaćam sve	4349
prijava putem google računa	4403
prijavi grešku	4336
prijavi pogrešku	4412
prijavi se s google računom	4403
prijavite grešku	4412
prijavite pogrešku	4412
prijať	4448
prijať a pokračovať	4489
prijať a zobraziť	4489
prijať všetko	4448
prijať všetky	4490
prijať všetky cookies	4489
prikaži # odgovora	4416
prikaži # odgovore	4615
prikaži galerijo	4608
prikaži galeriju	4409
prikaži geslo	4602
prikaži i prihvati	4392
prikaži in sprejmi	4590
prikaži komentare	4416
prikaži komentarje	4615
prikaži lozinku	4403
prikaži manj	4537
prikaži manje	4334
prikaži odgovore	4416	4615
prikaži podnapise	4593
prikaži prepis	4593
prikaži rezultate	93	4387	4585
prikaži sadržaj	4349
prikaži sve	4334
prikaži titlove	4394
prikaži transkript	4394
prikaži več	4537
prikaži više	4334
prikaži vse	4537
prikaži vsebino	4590
prima lună gratuită	4090
prima pagină	4059
primetili ste grešku	4412
primește alerte despre acest subiect	4084
primijetili ste grešku	4412
printează	4047
printează rețeta	63
pripomenúť neskôr	4441
priporoča outbrain	4620
priporoča taboola	4620
priporočamo	4536	4603
priporočamo tudi	4536
priporočamo v branje	4536
priporočeno	4536
prisijunkite arba susikurkite paskyrą	3215
prisijunkite prie mūsų komandos	3222
prisijunkite, kad galėtumėte komentuoti	3221
prispieť	4429
prispieť jednorazovo	4499
prispieť mesačne	4499
privatsphäre verwalten	991
privatsphäre-einstellungen	846
privātuma iestatījumi	3323
privātuma politika	3301
prišlo je do napake. poskusite pozneje	4605
prišlo je do napake. poskusite znova	4605
pro komentování se přihlaste	634
pro předplatitele	505
pro předplatitele výhodněji	595
prochaine vidéo	2238
profită de ofertă	4158
programmet är inte längre tillgängligt	4731
prohibida la reproducció	487
prohibida su reproducción total o parcial	1717
prohlédnout # fotek	621
prohlédnout # fotky	621
prohlédnout # fotografie	621
prohlédnout # fotografií	621
prohlédnout fotek	621
prohlédnout fotky	621
prohlédnout fotografie	621
prohlédnout fotografií	621
prohlédnout galerii	622
prohlédnout všech # fotek	621
prohlédnout všech # fotky	621
prohlédnout všech # fotografie	621
prohlédnout všech # fotografií	621
prohlédnout všech fotek	621
prohlédnout všech fotky	621
prohlédnout všech fotografie	621
prohlédnout všech fotografií	621
prohlédnout všechny # fotek	621
prohlédnout všechny # fotky	621
prohlédnout všechny # fotografie	621
prohlédnout všechny # fotografií	621
prohlédnout všechny fotek	621
prohlédnout všechny fotky	621
prohlédnout všechny fotografie	621
prohlédnout všechny fotografií	621
proibida a reprodução total ou parcial	4020
promijeni veličinu teksta	4420
promo sadržaj	4422
promocijsko sporočilo	4535
promotivni sadržaj	4332
promotivni članak	4332
promóció	2515
proovi # päeva tasuta	1736
proposé par	2229
prosimy o wyłączenie adblocka	3809
proč vidím tuto reklamu	640
pročitaj ceo članak	4409
pročitaj cijeli članak	4409
pročitaj kasnije	4420
pročitaj transkript	4394
pročitajte ceo tekst	4409
pročitajte cijeli članak	4409
pročitajte i	4333
pročitajte još	4333
prywatność	3722
prywatność i cookies	3724
przeczytaj całość	3823
przeczytaj cały artykuł	3823
przeczytaj również	3737
przeczytaj także	3737
przeczytaj też	3737
przeczytaj transkrypcję	3803
przejdź bez wsparcia	3699
przejdź do galerii	3823
przejdź do głównej treści	3823
przejdź do księgarni	3719
przejdź do oferty	3796
przejdź do przepisu	63
przejdź do płatności	3814
przejdź do quizu	3790
przejdź do serwisu	3722
przejdź do sklepu	3796
przejdź do strony darowizn	3814
przejdź do treści	3740
przejdź do ustawień prywatności	3722
przejdź do wpłaty	3814
przejdź na stronę główną	3823
przekaż # % podatku	3814
przekaż #%	3814
przekaż opinię	3832
przestań obserwować	3836
przetłumaczono automatycznie	3832
przetłumaczono przez ai	3832
przeładuj stronę	3813
prześlij	3821
prześlij opinię	3832
prześlij zdjęcia	3828
przypomnij mi później	3699
przypomnij później	3808
právě se děje	532
präsentiert von	840
précédent	2127
préférences cookies	2111
préférences de confidentialité	2237
prélèvement	2070
prémium	2506
prénom	2211
présenté par	2229
próbáld újra később	2608
próbálja ki # forintért	2506
próbálja újra	2608
próbálja újra később	2608
próxima	3903
próxima foto	4017
próxima imagem	4017
próxima notícia	3986
próxima página	3903
próximo artigo	3898
próximo vídeo	1704	4009
prøv # dager gratis	3550
prøv gratis	654	3550
prøv igen senere	770
prøv igjen senere	3668
prøv nu	654
prøv nå	3550
prędkość odtwarzania	3803
prを含みます	3008
pr記事	3030
psč	620	4506
pubblicità	2788
publi-rédactionnel	2109
publicitatea continuă	4158
publicité	2109
publicité - la suite ci-dessous	2109
publicité dans #	2238
publicités	2109
publică	4100
publică comentariul	4099
pular anúncio	4009
pular para o conteúdo	3903
pular para o conteúdo principal	3901
puslapis # iš #	3278
página siguiente	1593
páči sa mi to	4519
päeva küsimus	1773
päivitä sivu	2022
päivitä suostumus	1942
päivän kysymys	93	2001
päivän peli	2001
päivän ristikko	1995
pääuutiset	1951
påkrevd	3669
påkrævet	771
påmind mig senere	650
påminn mig senare	4628
później	3808
pārbaudi savas zināšanas	3291
pārbaudiet savu e-pastu	3334
pāriet uz recepti	63
pāriet uz saturu	3336
pārpublicējot atsauce obligāta	3294
pārpublicēšana aizliegta	3344
pārtraukt sekot	3340
pārvaldīt paziņojumus	3328
pārvaldīt piekrišanu	3323
pērc abonementu	3284
płatna współpraca	3840
płatne miesięcznie	3818
płatne rocznie	3818
płatność miesięczna	3818
płatność roczna	3818
předchozí	534
předchozí foto	622
předchozí fotografie	622
předchozí snímek	622
předchozí strana	622
předchozí článek	532
předmět	620
předplatit	505
předplatné	505
předplaťte si	615
přehrát	534
přehrát video	601
přehrávač se načítá	601
přehrávač videa se načítá	601
přejít do diskuse	634
přejít do e-shopu	521
přejít do galerie	622
přejít do speciálu	622
přejít k obsahu	534
přejít k platbě	612
přejít k receptu	63
přejít na kvíz	589
přejít na nabídku	595
přejít na obsah	534
přejít na online reportáž	622
přejít na recept	63
přejít na stránku darů	612
přeloženo automaticky	632
přeloženo pomocí ai	632
přepis	602
přeskočit na obsah	622
přestat sledovat	636
přetisk zakázán	628
přečtěte si	532
přečtěte si také	532
přečíst později	638
přečíst přepis	601
přidat do košíku	595
přidat do mých témat	636
přidat jako preferovaný zdroj	636
přidat komentář	530
přidat mezi preferované zdroje	636
přidejte názor	530
přidejte si nás mezi preferované zdroje	636
přihlaste se a komentujte	634
přihlásit	505
přihlásit k odběru	511
přihlásit přes facebook	615
přihlásit přes google	615
přihlásit přes seznam	615
přihlásit se	505
přihlásit se do diskuse	634
přihlásit se k odběru	619
přihlásit se přes apple	615
přihlásit se přes facebook	615
přihlásit se přes google	615
přihlásit se přes seznam	615
přihlášení	505
přijmout	524
přijmout a pokračovat	598
přijmout a zobrazit	598
přijmout vše	524
přijmout všechny	599
přijmout všechny cookies	598
připomenout později	502
přispějte	503
přispět	503
přispět jednorázově	612
přispět měsíčně	612
příjmení	620
""", 'q': """
qq好友	5334
qq空间	5334
qr कोड स्कैन करें	2471
qr কোড স্ক্যান করুন	389
qr 코드를 스캔하세요	3168
qrコードからダウンロード	3038
qrコードを読み取ってください	3038
qr코드로 다운로드	3168
qr코드를 스캔하세요	3168
qu'avez-vous pensé de cet article	2155
qual o seu nível de satisfação com esta notícia	3925
qualcosa è andato storto	2889
quan tâm nhất	5211
quay lại	5171
quay lại đầu trang	5255
quellen und weiterführende links	860
queremos conocer tu opinión	1632
queremos saber a sua opinião	3938
questa email è già registrata	2921
questa pagina ti è stata utile	2859
questo articolo ti è stato utile	2859
questo articolo è bloccato	2886
questo campo è obbligatorio	2888
questo riassunto ti è stato utile	2825
questo video non è disponibile	2867
questo video non è più disponibile	2867
quieres añadir otro usuario a tu suscripción	1542
quitter le plein écran	2192
quizi çöz	4928
quizás más tarde	1536
quizás te interese	1587
quy định bình luận	5210
quyên góp	5146
quyên góp ngay	5146
qué opinas	1582
qué te ha parecido esta noticia	1632
quét mã qr	5223
quét mã qr để tải	5223
quét mã qr để tải ứng dụng	5223
quên mật khẩu	5149
quản lý cookie	5221
quản lý lựa chọn	5250
quản lý sự đồng ý	5221
quản lý tùy chọn	5250
quảng cáo	5160
quảng cáo - bài viết tiếp tục bên dưới	5204
""", 'r': """
r$ # por mês durante # meses	3947
radote klaidą	3221
radote klaidą tekste	3221
radās kļūda. mēģiniet vēlāk	3334
radīts ar mākslīgo intelektu	3338
rafraîchir la page	2203
raksti komentāru	3290
raksts ir aizsargāts ar autortiesībām	3344
raksts ir slēgts	3332
raksts tiek papildināts	3291
raksts turpinās pēc reklāmas	3293
rakstu lasa mākslīgais intelekts	3325
rakstīt autoram	3336
rakstīt komentāru	3290
raktažodžiai	3258
rao vặt	5160
raportează	4100
raportează comentariul	4147
raportează o eroare	4072
raportează o greșeală	4136
raportoi virheestä	2037
rapportér	784
rapportér annonce	788
rapportér fejl	682
razvrščanje	4616
rašykite redakcijai	3270
rašyti autoriui	3269
rašyti komentarą	3215
reagovať	4519
recargar la página	1670
recargar página	1670
recarrega la pàgina	471
recarregar a página	3975
recarregar página	3975
receber notificações	3940
recept mentése	63
recept nyomtatása	63
recevez nos alertes en temps réel	2165
recevez une alerte à chaque article de l'auteur	2165
reclamă	4050
recomandarea redacției	4093
recomandări	4056
recomandări by taboola	4079
recomandări taboola	4079
recomandările editorilor	4093
recomandările partenerilor	4079
recomandările redacției	4056
recomendado para você	3898
recommandé	2123
recommandé pour vous	2123
recommandés	2123
recordar más tarde	1536
recuérdamelo más tarde	1536
recíbela	1555
recíbela gratis	1555
recíbelo	1555
redacția	4067
redare automată	4108
redirecționează # la sută	4124
redirecționează #%	4037
redă video	4107
redă videoclipul	4107
refuză toate	4069
refuză tot	4112
regala este artículo	1691
regalar artículo	1542
regalar este artículo	1691
registrovať sa	4430
registruokitės nemokamai	3215
registruokitės į seminarą	3222
registrácia	4430
regisztráció	2506
regisztrálok	2506
regler för kommentarer	4762
regler og vilkår gjelder	3573
regras de comentários	3952
regras dos comentários	3952
regístrate	1542
rekisteröidy	1924
rekisteröidy maksutta ja lue	1924
reklaami lõpp	1797
reklam içeriğidir	4931
reklama się skończyła	3840
reklami geç	4858
reklám	2515
reklám vége	2626
reklámblokkolót használ	2599
reklámblokkolót használsz	2599
reklāma	3284
reklāmas beigas	3343
reklāmas raksts	3293
reklāmraksts	89	3293
relacja na żywo	3823
relaterade ämnen	4666
rendeld meg a könyvet	2580
rendelje meg a könyvet	2580
rendezés	2620
rendszeres támogatás	2603
renovar suscripción	1709
reportar comentário	4001
reportar erro nesta página	3925
reproducció automàtica	459
reproducción automática	1657
reproducción prohibida	1717
reproducir vídeo	1656
reproduction réservée	2251
reproductor de vídeo	1704
reproduzir vídeo	3961
reproduzir áudio	3961
reprodução automática	3962
reprodução proibida	4020
reserve já	4023
resmi büyüt	4955
responda à enquete	3952
rester connecté	2208
restez informé	2082
restez informés	2082
resultado da votação	4001
resultados de la votación	1650
resumen automático	1617
resumo da notícia	3925
resumé lavet af ai	780
retour à l'accueil	2214
retour à la liste	2214
retour à la page d'accueil	2125
retrage consimțământul	4111
rettelser og præciseringer	777
revenir à l'accueil	2214
revoir la vidéo	2238
rezerviši mesto	4390
rezervovať miesto	4487
rezervujte si místo	595
rezervuoti vietą	3253
rezervă un loc	4077
rezervă-ți locul	4077	4105
rezervēt vietu	3321
rezolvă testul	4102
rezygnuję z newslettera	3844
reîmprospătează pagina	4123
reîncarcă pagina	4123
reînnoiește abonamentul	4154
reģistrējies bez maksas	3284
reģistrēties	3284
reši križanko	4585
reši kviz	4387	4585
reši ukrštenicu	4387
režim celej obrazovky	4492
režim celé obrazovky	601
ricordamelo più tardi	2759
riješi križaljku	4387
riješi kviz	4387
riproduzione riservata ©	2927
rizami geri çek	4862
rodyti galeriją	3269
rodyti mažiau	3223	3269
rodyti turinį	3255
rodyti viską	3223
rozumím	536
rozwiąż krzyżówkę	3790
rozwiń	3723	3740
rozwiń wszystko	3741
ročne	4503
ročná platba	4503
ročné predplatné	4503
roční platba	616
roční předplatné	616
ročně	616
rychlost přehrávání	601
ryhdy kannatusjäseneksi	2023
rätta	4659
rätta oss	4659
rättelse	4659
rättelsepolicy	4755
rättelser och förtydliganden	4755
règles de commentaires	2184
règles des commentaires	2184
réactions	2117
réagir	2101	2117
réagir à cet article	2117
réagissez	2117
réagissez à cet article	2117
réductions et codes promo	2255
réduire la police	2176
réduire la taille de la police	2176
réduire la taille du texte	2176
réduire le texte	2227
répondez au quiz	2187
répondez au sondage	2184
répondre	2117
réseaux sociaux	2102
réserver mes places	2190
réservez vos places	2190
réservé aux inscrits	2071
résiliable à tout moment	2172
résultats	94
résultats du sondage	2163
résumé de l'article	2155
résumé de l'article en # points	2155
résumé en # secondes	2155
résumé ia	2224
résumé par l'ia	2224
részletek	2531
rétablir le son	2192
rösta	93	4721
rösta här	4669
rösta i omröstningen	4669
rösta nu	93	4717
rút lại sự đồng ý	5221
rückmeldung geben	1023
rýchlosť prehrávania	4492
rādīt # atbildes	3339
rādīt atbildes	3339
rādīt galeriju	3336
rādīt mazāk	3292	3336
rādīt rezultātus	3319
rādīt saturu	3323
rādīt un piekrist	3323
rādīt vairāk	3291
rādīt visu	3292
rămâi conectat	4128
răspunde	4055
răspunde la sondaj	4099
rėmimas	3224
rėmėjo turinys	3276
""", 's': """
s'abonner à ce dossier	2248
s'abonner à ce sujet	2248
s'abonner à ce thème	2248
s'abonner à cet auteur	2248
s'abonner à partir de #€	2071
s'està carregant el reproductor	458
s'està carregant el vídeo	458
s'ha produït un error	479
s'inscrire à la newsletter	2082
s-ar putea să-ți placă	4056
saada anonüümne vihje	1791
saada sõbrale	1741
saada sõnum	1788
saada vihje anonüümselt	1791
saber más	1593
sadarbības raksts	3293
sadece abonelere özel	4949
sadržaj je blokiran	4392
sadržaj je zaključan	4326
sadržaj je zaštićen autorskim pravom	4413
sadržaj nije dostupan	4392
sadržaj nije moguće prikazati	4392
sadržaj partnera	4422
saglabāt	3289
saglabāt iestatījumus	3323
saglabāt izvēli	3323
saglabāt rakstu	3289
saglabāt vēlākam	3341
sair do ecrã inteiro	3961
saistītie raksti	3286
saistītās ziņas	3286
saite ir nokopēta	3341
saite nokopēta	3289
saken er låst	3550
saken finnes også som lyd	3563
salli ja näytä	1942
salli sisältö	2007
salta la pubblicità	2915
salta pubblicità	2915
saltar anúncio	3881
saltar para o conteúdo	3901
saltar para o conteúdo principal	3901
salvar preferências	3965
salvează	4047
salvează articolul	4092
salvează pentru mai târziu	4092
salvează preferințele	4111
salvează rețeta	63
samo nujni piškotki	4590
samo nužni	4392
samo nužni kolačići	4392
samo za naročnike	4602
sans engagement, résiliable à tout moment	2172
sao chép	5245
sao chép liên kết	5155
sao chép đường dẫn	5202
sari la conținut	4058
sari la rețetă	63
sari peste reclamă	4152
satura turpinājums pēc reklāmas	3293
saturs ir aizsargāts ar autortiesībām	3344
saturs ir bloķēts	3323
sazināties ar redakciju	3337
sačuvaj	4336
sačuvaj podešavanja	4392
sačuvaj recept	63
sačuvaj vest	4336
sačuvaj za kasnije	4420
sačuvaj članak	4420
saņemt paziņojumus	3328
scanează codul qr	4115
schlagwörter	860
schließen	863
schrift größer	1027
schrift vergrößern	833
schriftgröße	833
schriftgröße anpassen	1027
schriftgröße ändern	1027
schwedenrätsel	984
scopri di più	2765
scopri di più su amazon	2931
scrie comentariul tău	4147
scrie redacției	4136
scrieți redacției	4136
sdílejte	515
sdílejte tento text	515
sdílejte text	515
sdílejte článek	515
sdílet	515
sdílet na facebooku	515
sdílet na twitteru	515
sdílet na whatsappu	638
sdílet na x	515
sdílet článek	515
se alla erbjudanden för prenumeranter	4633
se bilderna här	4669
se connecter et réagir	2117
se déconnecter	18
se désabonner	2262
se désinscrire	2262
se grafiken här	4669
se ha producido un error al cargar el vídeo	1615
se klippet här	4669
se klippet øverst i saken	3588
se réabonner	2243
se større bilde	3589
se større billede	694
se videon här	4669
se våra erbjudanden	4745
se våre tilbud	3665
se încarcă playerul	4107
se încarcă video	4107
se încarcă videoclipul	4107
sedan # kr/mån tills du säger upp	4633
see väli on kohustuslik	1788
segui già questo argomento	2900
segui già questo autore	2900
seguir tópico	3940
seguí leyendo	1646
sei già abbonato	2765
sei già iscritto	2921
sei già iscritto alla newsletter	2845
seko tēmai	3340
sekot tēmai	3340
sekretessinställningar	4728
sekti autorių	3273
sekti temą	3273
selección de la redacción	1587
selectează	4129
selvä	1954
sem opinião	3953
sem si não seria possível	3945
sem você não seria possível	3945
semnalează comentariul	4147
semnalează o eroare	4055
senaste först	4762
send artiklen på mail	665
send på e-post	3563
send på mail	786
seniausi viršuje	3272
sense permanència	445
sesi aç	4932
sesi açmak için dokunun	4975
sesi açmak için tiklayin	4975
setări confidențialitate	4111
setări cookie	4054	4069
setări cookie-uri	4111
setări cookies	4111
setări de confidențialitate	4111
seu apoio faz a diferença	3854	4013
seu nome de usuário	4001
seuls les abonnés peuvent commenter	2163
seuraa hetki hetkeltä	2033
seuraa livenä	2033
seuraa meitä	1937
seuraa tekijää	2044
seuraa tätä aihetta	2044
seuraat jo tätä aihetta	2044
seuraat tätä aihetta	2044
seç	4950
seçenekleri yönet	4935
seçimimi kaydet	4935
seções	3898
seřadit podle	634
sfârșit publicitate	4105
sfârșitul reclamei	4105
shrani članek	4539
shrnutí ai	633
shrnutí od ai	632
si opp når du vil	3550
si è verificato un errore	2889
si è verificato un errore durante il caricamento del video	2823
sie können diesen artikel kostenlos weitergeben	955
signaler ce contenu comme inapproprié	2163
signaler un problème	2117
siguiente artículo	1587
siguiente vídeo	1704
siirry sisältöön	1953
siirry suoraan sisältöön	2033
sikeres feliratkozás	2533
sin ti no sería posible	1641
sinu hääl on arvesse võetud	1773
sinu sõnum	1789
sisu on autoriõigusega kaitstud	1798
sisältö ei ole saatavilla	2007
sisältö on estetty	2007
sisältö on suojattu tekijänoikeudella	2038
sisältöä ei voida näyttää	2007
sisältöä kumppaneiltamme	2048
siz ne düşünüyorsunuz	4893
siz ne düşünüyorsunuz? oy verin	4871
sizin için öneriler	4865
siųsti atsiliepimą	3271
siųsti draugui	3220
siųsti el. paštu	3220
siųsti komentarą	3272
siųsti naujieną	3270
siųsti žinutę	3267
skaitykite be reklamų	3276
skaitykite be ribojimų	3265
skaitykite daugiau čia	3222
skaityti plačiau	3222
skaityti visą straipsnį	3269
skaityti vėliau	3220
skann qr-koden for å laste ned appen	3654
skanna qr-koden för att ladda ner appen	4733
skaties arī	3286
skatīt cenu	3321
skatīt foto	3291
skatīt galeriju	3291
skatīt komentārus	3339
skatīt piedāvājumu	3321
skatīt piedāvājumus	3332
skatīt rezultātus	93	3319
skatīt video	3291
skatīt visus	3336
skenē qr kodu	3327
skenējiet qr kodu	3327
skjønner	3590
sklenite naročnino	4532
skontaktuj się z redakcją	3828
skontrolujte si svoju schránku	4505
skopírované	4522
skopírované do schránky	4521
skopírovať odkaz	4437
skoči na recept	63
skriftstørrelse	67
skriv din kommentar här	4659
skriv inn beløp	3662
skru på	3659
skru på lyd	3652
skru på varsler	3656
skryť odpovede	4518
skryť reklamu	4523
skrýt	536
skrýt odpovědi	634
skrýt reklamu	640
skyddas av upphovsrätt	4757
skänk en gåva	4743
skúste to neskôr	4505
skúste to znova	4505
slapukų nustatymai	3233
slapukų politika	3255
slažem se	4349
slažem se i nastavljam	4392
sledeća fotografija	4409
sledeća slika	4409
sledeća strana	4409
sledeći video	4394
sledeći članak	4409
sledovat toto téma	636
sledovat téma	636	637
sledovať autora	4520
sledovať autorku	4520
sledovať online	4508
sledovať tému	4520
sledovať túto tému	4520
sledujete téma	636
sledujete tému	4520
slik beskytter vi kildene våre	3675
slik beskytter vi våre kilder	3675
slik slår du av annonseblokkering	3660
slične vesti	4333
slične vijesti	4333
slični članci	4333
sljedeća fotografija	4409
sljedeća slika	4409
sljedeća stranica	4409
sljedeći video	4394
sljedeći članak	4409
slut på annonce	788
slut på annons	4767
slut på reklam	4767
sluta följa	4764
slutt på annonse	3686
slutt å følge	3682
slå adblocker fra	761
slå annonceblokering fra	761
slå av annonseblokkereren	3660
slå av annonseblokkeringen	3660
slå din adblocker fra	761
slå lyd fra	753
slå lyd til	753
slå lyden fra	753
slå lyden til	753
slå notifikationer til	757
slå på	3659	4737
slå på aviseringar	4735
slå på ljudet	4731
slå på notiser	4735
slå på varsler	3656
slå på varslinger	3656
slå til	760
slėpti reklamą	3276
sns 공유	3207
sns 공유하기	3207
snsでシェア	3076
snsでシェアする	3076
snsをフォロー	2962
snímek # z #	621
snímek # ze #	621
snímka # z #	4507
snímka # zo #	4507
so schützen wir unsere quellen	1017
sofortüberweisung	807
solicitarea a fost trimisă	4155
solicitação enviada	4015
solitär	984
som källa är du skyddad	4662
son dakika bildirimlerini aç	4939
son dakika gelişmelerinden haberdar olun	4939
son gelişmelerden haberdar olun	4939
sondaż	94
sonderveröffentlichung	935
sono già sostenitore	2759
sonraki fotoğraf	4982
sonraki fotoğraf için tiklayin	4868
sonraki fotoğrafa geç	4868
sonraki görsel	4982
sonraki haber için tiklayin	4868
sonraki içerik	4982
sonraki sayfa için tiklayin	4868
sonuçlar	94
sonuçlari gör	93	4872
sonuçlari göster	93	4926
sorodni članki	4536
sortează	4100
sortează după	4100
sortuj według	3834
sortér efter	783
souhlasit a pokračovat	527
souhlasím	524
souhlasím a pokračovat	598
souhlasím a zobrazit	527
souhlasím se zobrazením	524
soukromí a cookies	527
sous-titres activés	2192
sous-titres désactivés	2192
soutenez-nous dès maintenant	2061
související	532
související témata	532
související články	532
související články z webu	532
soyez le premier à commenter	2117
soyez le premier à réagir	2117
spam nélkül	2608
spander en kaffe på oss	3662
spara inställningar	4728
spara till läslistan	4766
spausdinti receptą	63
spausdinti straipsnį	3274
spațiu publicitar	4079
spela här	4717
spela videon här	4669
spill ansvarlig. # år	3573
spill med måte	3572
spill nå	3638
spis treści	3740
splošni pogoji	4591
sponsorisé	2109
sponsorlu bağlantilar	4908
sponsorlu içerik	89	4858
sponsoroitu sisältö	1938
sponsoroitua sisältöä	1940
sponsorēts saturs	3343
sponsrat innehåll	4651
sponzorirani sadržaj	4332
sponzorirani članak	4332
sponzorisani sadržaj	4422
sponzorované	4433
sponzorovaný obsah	519
sponzorováno	519
sporoči napako	4611
sporočilo	4606
spotifyで聞く	3066
spotifyで聴く	3066
spravovat upozornění	605
spravovať súhlas	4489
spravovať upozornenia	4495
sprawdź cenę	3796
sprawdź ofertę	3703
sprawdź się	3793
sprawdź skrzynkę e-mail	3820
sprawdź skrzynkę odbiorczą	3820
sprawdź swoją skrzynkę	3820
sprawdź swoją wiedzę	3790
sprejmi in prikaži	4590
sprejmi vse piškotke	4590
spremi članak	4336
spremljajte v živo	4608
sprijinul tău contează	4153
sprijină-ne	4037
správa	4506
správa bola odoslaná	4505
správa souhlasu	598
správa súhlasu	4489
spróbuj ponownie	3820
spróbuj ponownie później	3820
spręsti kryžiažodį	3251
spręsti testą	3251
spune-ne părerea ta	4099
spune-ți părerea	4072
spune-ți părerea în comentarii	4072
spuneți-ne părerea	4099
spustit kvíz	589
spustiť kvíz	4483
spustiť video	4492
später	802
später erinnern	802
späť hore	4508
späť na hlavnú stránku	4508
späť na začiatok	4508
spør vår ki om saken	3579
spēlē tagad	3319
spēlēt tagad	3319
staňte sa členom	4429
staňte se členem	503
ste našli napako	4611
ste našli napako v članku	4611
ste už predplatiteľ	4502
ste že glasovali	4585
stem nå	93	3638
stiahnuť aplikáciu	4494
stiahnuť audio	4492
stiahnuť epizódu	4492
stiahnuť na google play	4494
stiahnuť v app store	4494
stiahnuť z app store	4494
stiahnuť z google play	4494
stichwörter	860
stil spørgsmål til artiklen	682
stlmiť	4493
stop med at følge	785
straipsnio tęsinys - po reklama	3224
straipsnis saugomas autorių teisių	3277
straipsnis tęsiasi po reklamos	3224
straipsnis užrakintas	3265
straipsnį skaito dirbtinis intelektas	3257
strojovo preložené	4516
strojový preklad	4517
strojový překlad	633
strojově přeloženo	632
strona główna	3737
stroški dostave	4589
stránka # z #	621	4507
stránka # ze #	621
stránka # zo #	4507
stworzono z pomocą ai	3832
stáhnout aplikaci	603
stáhnout audio	601
stáhnout epizodu	601
stáhnout na google play	603
stáhnout podcast	601
stáhnout v app store	603
stáhnout z app store	603
stáhnout z google play	603
stáhnout zdarma	604
stäng	4628	4669
stäng annons	4767
stäng av annonsblockeraren	4738
stäng av din adblocker	4738
stäng av din annonsblockerare	4738
stäng av ljudet	4731
stäng galleri	4751
stöd oss	4629
stöd oss på patreon	4742
stöd oss via patreon	4742
större text	4766
større tekst	3684
støt med mobilepay	764
støt os	651
støt os med mobilepay	764
støt os på #er	764
støt os på patreon	764
støt via mobilepay	764
støtt oss	3547
støtt oss med vipps	3662
støtt oss på patreon	3662
støtt oss via vipps	3662
sua inscrição foi confirmada	4015
sua inscrição foi realizada com sucesso	4015
subscrição confirmada	4015
subtitrări	4108
subtítols	459
subtítulos	1657
sudoku del día	1697
sugerir correção	3925
sugerir una corrección	1632
sugestões	3898
suite après la publicité	2190
suivez vos auteurs préférés	2225
suivre ce thème	2165
suivre le thème	2225
sukurta naudojant dirbtinį intelektą	3271
sumă liberă	4124
sumă personalizată	4153
sunt de acord cu termenii și condițiile	4130
sur le même sujet	2123
sur le même thème	2123
suscripción	1542
suscripción confirmada	1710
suscríbase	1542
suscríbete	1542
suscríbete a nuestro boletín	1552
suscríbete ahora	1542
susiję straipsniai	3217
susikurti paskyrą	3215
susține	4037
susține-ne	4037
susține-ne pe patreon	4124
susțineți-ne	4037
susținut de	4145
sutikti ir tęsti	3255
sutinku ir tęsiu	3255
svaka donacija je važna	4401
svaka donacija pomaže	4401
svaki dinar je važan	4401
svaki doprinos je važan	4401
svaki doprinos pomaže	4401
svaki euro je važan	4401
svaki prilog pomaže	4401
svi članci	4409
svi članci autora	4409
sviđa mi se	4417
sviđa vam se članak	4415
swisha en gåva	4742
syötä kelvollinen sähköpostiosoite	2030
syötä summa	2023
syötä sähköpostiosoitteesi	1927
szanowna użytkowniczko, szanowny użytkowniku	3724
szanowni państwo	3723
szanowny użytkowniku	3724
szanujemy twoją prywatność	3724
szavazatodat rögzítettük	2574
szavazatát rögzítettük	2574
szavazás	94	2577
szavazás indítása	2574
szczegóły	3741
szeretne értesítéseket kapni	2595
szeretnél értesítéseket kapni	2595
szerző követése	2621
szkennelje be a qr-kódot	2594
szponzorált tartalom	89	2515
szybkość odtwarzania	3803
szállítási költség	2581
szókereső	2577
szólj hozzá	2523
szóljon hozzá	2523
szövegméret	2624
szünet	2592
sähköposti	1927
sähköposti tai käyttäjätunnus	2026
sähköpostiosoite	1927
sähköpostiosoitteesi	2030
sähköpostisi	2030
säkra din plats	4724
säästä # %	2028
säästä #%	2028
så # kr/mnd til du sier opp	3550
så gör du för att stänga av	4740
så hanterar vi personuppgifter	4656
så här stänger du av din adblocker	4740
så här stänger du av din annonsblockerare	4740
så jobbar vi med rättelser	4755
så kommenterar du	4659
så skyddar vi våra källor	4755
så stänger du av adblock	4740
så stänger du av adblocker	4740
så stänger du av annonsblockeraren	4738
så stänger du av din ad-blocker	4740
så stänger du av din adblocker	4740
så stänger du av din annonsblockerare	4738
sådan beskytter vi kilder	777
sådan beskytter vi vores kilder	777
sådan deaktiverer du din adblocker	761
sådan retter vi fejl	777
sådan slår du adblock fra	761
sådan slår du din adblocker fra	761
sé el primero en comentar	1580
sé parte	1537
sélections	2101
sì, grazie	2878
sí, quiero	1668
sí, vull	467
síganos	1568
síguenos	1568
só para assinantes	3980
sólo para suscriptores	1675
sõnum on saadetud	1788
sök	4669
søg	693
søk	3588
súhlasím	4448
súhlasím a pokračovať	4489
súhlasím so zobrazením	4448
súmate	1537
súvisiace	4434
súvisiace články	4434
súvisiaci článok	4434
süre	4933
süti beállítások	2583
süti tájékoztató	2583
sütibeállítások	2583
sütibeállítások módosítása	2586
sütik kezelése	2583
sākt testu	3319
sīkdatņu iestatījumi	3301
sīkdatņu politika	3323
sīkfailu iestatījumi	3323
słowa kluczowe	3737
sūtīt e-pastā	3341
sắp xếp theo	5211
số tiền khác	5229
""", 't': """
t'ha estat útil	451
t'ha estat útil aquest article	433
t'ha estat útil aquest resum	433
t'ha semblat útil	451
ta treść jest niedostępna	3800
ta treść jest zablokowana	3800
ta video ni več na voljo	4593
ta članek je zaklenjen	4602
taboola tarafindan sunulmuştur	4908
taboola tarafindan önerildi	4908
tack för din anmälan	4640
tack för din prenumeration	4748
tack för din röst	93	4717
tack för ditt meddelande	4748
tagasi üles	1790
taip pat žiūrėkite	3217
tak, chcę	3808
tak, chętnie	3808
tak, poproszę	3808
takaisin ylös	1953
takipten çik	4962
takk for at du meldte deg på	3668
takk for din påmelding	3668
takk for påmeldingen	3557
talebiniz gönderildi	4980
tallenna myöhemmäksi	1935
talán később	2501
tam ekrandan çik	4932
tamaño de la letra	1691
tamaño de letra	67	1567
tamaño del texto	67
también te puede gustar	1587
también te puede interesar	1587
també et pot interessar	420
também pode gostar	3950
tapahtui virhe. yritä myöhemmin uudelleen	2030
tapahtui virhe. yritä uudelleen	2030
tarjeta de crédito	1541
tarjeta de débito	1541
tarkista sähköpostisi	2030
tartalom betöltése	2583
tartalom engedélyezése	2583
tartalom megjelenítése	2583
tartalomjegyzék	2592
tasuline koostöö	1797
te ha parecido útil	1649
te ha resultado útil	1649
te ha resultado útil este artículo	1617
te ha resultado útil este resumen	1617
te ha sido útil	1649
te ha sido útil este resumen	1617
te poți dezabona oricând	4085
te rugăm să îl dezactivezi	4121
te vsebine ni mogoče prikazati	4590
te-ar putea interesa și	4093
tee meile kohvi välja	1785
tehisaru kokkuvõte	1743
tehisaru võib eksida	1792
tehisintellekt võib eksida	1792
tehty tekoälyllä	2040
teie hääl on arvesse võetud	1773
tej treści nie można wyświetlić	3800
tek seferlik bağiş	4946
tek seferlik bağiş yap	4978
tekijänoikeudella suojattu	2038
teklifi gör	4931
teklifleri gör	4979
tekoäly voi tehdä virheitä	2040
tekoälyn luoma	2040
tekoälyn tekemä	2040
tekoälyn tekemä tiivistelmä	1953
tekoälyn tiivistelmä	1953
tekoälyn tuottama	2040
tekoälytiivistelmä	1953	2041
tekst je zaključan	4403
tekst powstał przy pomocy ai	3832
tekst przetłumaczony maszynowo	3832
teksta izmērs	3341
tekststørrelse	67
tekstą įgarsino dirbtinis intelektas	3220
telefonszám	2609
telefón	4506
teljes hozzáférés	2506
teljes képernyő	2592
teljes név	2609
temas del día	1587
temi že sledite	4617
ten artykuł jest zablokowany	3817
ten film jest niedostępny	3803
ten film nie jest dostępny w twoim kraju	3803
ten film nie jest już dostępny	3803
tento obsah je blokován	598
tento obsah je zablokovaný	4489
tento obsah nemôžeme zobraziť	4489
tento obsah nemůžeme zobrazit	598
tento obsah není dostupný	598
tento obsah není k dispozici	598
tento obsah nie je dostupný	4489
tento obsah nie je k dispozícii	4489
tento obsah sa nedá zobraziť	4489
tento článek je uzamčen	615
tercihleri yönet	4974
tercihlerimi yönet	4974
termeni și condiții	4066	4067
termeni și condiții de utilizare	4066
termenii și condițiile	4066
termos e condições	3883
teste başla	4928
teste grátis	3860
testează-ți cunoștințele	4102
testează-ți cunoștințele cu quizul nostru	4072
testi başlat	4928
testi çöz	4930
testreszabás	2585
teszteld a tudásod	2529
tesztelje tudását	2529
tetszőleges összeg	2602
text bol vytvorený automaticky	4516
text byl vytvořen automaticky	632
text je chránený autorským právom	4513
text je chráněn autorským právem	628
text čte umělá inteligence	601
texten fortsätter nedan	4651
texten fortsätter under bilden	4651
texten är maskinöversatt	4759
texten är skapad automatiskt	4759
textgröße	1028
textgröße ändern	1027
teď ne	502	606
teşekkürler, mesajiniz gönderildi	4951
tham gia bình chọn	5210
tham gia khảo sát	5210
tham gia thăm dò	5210
thanh toán hàng năm	5231
thanh toán hàng tháng	5231
thanh toán qua paypal	5253
theo dõi chủ đề	5242
theo dõi chủ đề này	5242
theo dõi tác giả	5242
thoát toàn màn hình	5217
thu gọn	5170
thème suivi	2248
thèmes	2123
thématiques	2123
thêm câu trả lời	5248
thêm làm nguồn ưu tiên	5242
thêm vào giỏ hàng	5256
thích	5155
thích nhất	5211
thông tin bắt buộc	5233
thông tin doanh nghiệp	5160
thông tin quảng cáo	5204
thông tin tác giả	5181
thăm dò	94
thăm dò ý kiến	94
thư viện ảnh	5237
thẻ	5167
thời gian còn lại	5217
thời gian hiện tại	5218
thời lượng	5218
ti è stato utile	2859
tienes que iniciar sesión para guardar artículos	1645
tietosuoja ja evästeet	1942
tietosuoja- ja evästekäytäntö	1942
tietosuojakäytäntö	2007
tietosuojaseloste ja evästeet	1942
tik būtini	3255
tik būtinieji slapukai	3255
tikai nepieciešamās	3323
tikai nepieciešamās sīkdatnes	3323
tiktokで見る	3066
til støttesiden	764
tilbagetræk samtykke	750
tilbakemelding på saken	3579
tilføj en kommentar	783
tilføj kommentar	783
tilføj os som foretrukken kilde	785
tilføj som foretrukken kilde	785
tilgjengelig på google play	3654
till gåvosidan	4742
tillad og fortsæt	679
tillad én gang	750
tillat én gang	3649
tillåt	4737
tillåt alltid	4729
tillåt annonser	4741
tillåt aviseringar	4735
tillåt en gång	4728
tillåt innehåll	4728
tillåt inte	4737
tillåt notiser	4735
tillåt reklam	4741
tiltás	2598
timp rămas	4108
tin bài liên quan	5202
tin cùng chuyên mục	5167
tin cùng tác giả	5203
tin khác	5167
tin liên quan	5167
tin mới	5167
tin mới nhất	5167
tin nhắn của bạn	5254
tin nhắn của bạn đã được gửi	5233
tin nóng	5203
tin nổi bật	5167
tin quảng cáo	5204
tin tiếp theo	5237
tin trước	5167
tin tài trợ	5167	5206
tin tức liên quan	5167
tin đọc nhiều	5167
tip jar ☕	1207
tipărește	4047
tipărește articolul	4092
tipărește rețeta	63
tisk článku	638
titta på videon	4731
tiêu điểm	5167
tiến # giây	5217
tiếp theo	5170
tiếp tục sau quảng cáo	5206
tiếp tục trên trình duyệt	5223
tiếp tục trên web	5223
tiếp tục với apple	5231
tiếp tục với email	5253
tiếp tục với facebook	5231
tiếp tục với google	5231
tiếp tục đọc	5255
tlačiť	4437
to cię może zainteresować	3737
to może cię zainteresować	3737
to wideo jest niedostępne	3803
to wideo nie jest już dostępne	3803
toate știrile	4134
toda contribuição ajuda	3976
toda la información	1681
todas as notícias	3986
todavía no eres suscriptor	1675
todavía no estás registrado	1676
todos los artículos de este autor	1715
todos los artículos del autor	1715
todos los artículos del especial	1712
todos los derechos de reproducción reservados	1717
todos los vídeos	1681
todos os comentários	3889
todos os vídeos	3986
toimituskulut lisätään	2004
totes les notícies	482
toto pole je povinné	619
toto téma již sledujete	636
toto video již není dostupné	601
toto video není dostupné	601
toto video není ve vaší zemi dostupné	601
toto video nie je dostupné	4492
toto video nie je vo vašej krajine dostupné	4492
toto video už není dostupné	601
toto video už nie je dostupné	4492
tots els vídeos	482
tous droits de reproduction réservés	2251
tous nos hors-séries	2158
toute l'actualité	2123
toutes les actualités	2214
toutes les vidéos	2214
toutes nos vidéos	2214
tovább	2529
tovább a cikkre	2611
tovább a dossziéhoz	2611
tovább a galériához	2611
tovább a recepthez	63
tovább a rovatra	2527
tovább a tartalomhoz	2611
tovább a teljes cikkre	2611
tovább a támogatáshoz	2602
tovább a támogatási oldalra	2602
tovább a webshopba	2580
tovább az ajánlathoz	2580
tovább olvasom	2529
további beállítások	2586
további cikkek	2527
további cikkek a szerzőtől	2611
további cikkek a témában	2527
további cikkek betöltése	2611
további hírek	2527
további lehetőségek	2585
további részletek itt	2529
továbbiak betöltése	2529
továbbiak megjelenítése	2611
toàn màn hình	5218
traducció automàtica	459
traducción automática	1657
traducere automată	4108
traducido automáticamente	1689
tradução automática	3925
traduït automàticament	489
trang chủ	5170
trang này có hữu ích không	5210
transcripció	459
transcripción	1657
transcrição	3962
transferência bancária	3859
trenutni čas	4594
trenutni čas #	4593
treści komercyjne	3840
treści naszych partnerów	3840
treści partnerskie	3718
treść dla subskrybentów	3817
treść niedostępna	3800
treść premium	3817
treść sponsorowana	3718
treść wygenerowana przez ai	3832
treść zablokowana	3800
treść zewnętrzna	3800
tria la teva subscripció	445
trimite răspunsul	4099
troškovi dostave	4391
truy cập không giới hạn mọi bài viết	5253
trwa ładowanie odtwarzacza	3803
tryb pełnoekranowy	3803
træk dit samtykke tilbage	750
træk samtykke tilbage	750
trình phát âm thanh	5251
trước	5170
trường bắt buộc	5233
trường này là bắt buộc	5233
trả lời	5166
trở lại	5170
trở lại đầu trang	5237
tu ce părere ai? lasă un comentariu	4072
tu donación desgrava	1671
tu izmanto reklāmu bloķētāju	3330
tu navegador no puede reproducir este vídeo	1615
tue meitä	1922
tue meitä patreonissa	2023
tue työtämme	2023
tule meile tööle	1743
tuotettu tekoälyllä	2040
turinys saugomas autorių teisių	3277
turinys užblokuotas	3255
turiu paskyrą	3265
turpini lasīt	3284
turpinājums pēc reklāmas	3293
turpināt ar apple	3332
turpināt ar facebook	3332
turpināt ar google	3332
turpināt lasīt	3284
tutar seç	4978
tutar seçin	4978
tvarkyti pranešimus	3260
tvarkyti sutikimą	3255
twitter'da paylaş	4856
twitterで見る	3066
twoja prywatność jest dla nas ważna	3724
twoja wiadomość	3821
twoje imię	3821
twój adres e-mail	3706
twój e-mail	3706
twój głos został oddany	3790
twój głos został policzony	3790
twój głos został zapisany	3790
tykkää	2043
tylko dla osób pełnoletnich	3719
tylko niezbędne	3800
tytuł przelewu: darowizna	3814
tytułem: darowizna na cele statutowe	3814
tài khoản của tôi	5149
tài trợ	5160
tài trợ bởi	5246
támogass minket	2502
támogass minket patreonon	2602
támogasson minket	2502
támogasson minket a patreonon	2602
támogatom	2502
támogatom a lapot	2602
támogatom az oldalt	2602
támogatott tartalom	89	2515
támogatás	2502
támogatás paypalon	2602
támogatási oldal	2602
támogatói tartalom	2515
tárgy	2609
täisekraan	1779
tämä artikkeli on lukittu	2026
tämä juttu on lukittu	2026
tämä kenttä on pakollinen	2030
tämä sisältö ei ole saatavilla	2007
tämä video ei ole enää saatavilla	2010
tämä video ei ole saatavilla	2010
täname liitumast	1761
tässä artikkelissa	2033
tässä jutussa	2033
tässä olisi upotus facebookista	1953
tässä olisi upotus instagramista	1953
tätä sisältöä ei voida näyttää	2007
täytä ristikko	1995
täytä tämä kenttä	2030
télécharger l'appli	2199
télécharger l'audio	2192
télécharger l'épisode	2192
télécharger le mp#	2192
télécharger le podcast	2192
téléchargez l'appli	2199
téma követése	2621
téma už sledujete	636
témata	532
tému už sledujete	4520
témy	4434
témáim	2622
témák	2527
térkép betöltése	2586
térkép megnyitása	2531
términos de uso	1576
términos y condiciones	1576
tên của bạn	5234
tên hiển thị	5248
tìm hiểu thêm	5164
tìm kiếm	5170
tóm tắt ai	5241
tóm tắt bằng ai	5241
tóm tắt bởi ai	5241
tópicos	3898
tópicos relacionados	3898
tôi đã hiểu	5171
tôi đã tắt	5228
tôi đã tắt trình chặn quảng cáo	5227
tôi đồng ý	5164
tôi đồng ý với chính sách bảo mật	5233
tôi đồng ý với điều khoản sử dụng	5233
tõlgitud tehisintellekti abil	1792
több	2529
több betöltése	2611
több mutatása	2611
töltsd ki a kvízt	2529
töltsd ki kvízünket	2574
töltse ki a kvízt	2529
töltse újra az oldalt	2601
tùy chỉnh	5164
tùy chọn cookie	5221
tùy chọn khác	5244
tú qué opinas	1582
túto tému už sledujete	4520
tühista igal ajal	1736
tüm fotoğraflar	4955
tüm fotoğraflari gör	4955
tüm haberler	4865
tüm haberlere sinirsiz erişim	4979
tüm haberleri gör	4955
tüm içeriğe sinirsiz erişim	4979
tüm konular	4867
tüm konulari gör	4867
tüm oyunlar	4928
tüm videolar	4955
tüm videolari gör	4955
tüm yazilari	4865	4882
tüm yazilari gör	4955
tüm yorumlar	4864
tüm çerezleri kabul et	4974
tüm çerezleri reddet	4974
tümü	4872
tümünü gör	4871
tümünü göster	4872
tümünü kabul et	4859
tümünü reddet	4859
tăng cỡ chữ	5244
tēmas	3286
tęsinys po reklamos	3224
tęsti su apple	3265
tęsti su facebook	3265
tęsti su google	3265
tłumaczenie automatyczne	3833
tłumaczenie maszynowe	3833
tạm dừng	5190
tạm dừng video	5217
tạo bởi ai	5251
tạo tài khoản	5149
tải audio	5217
tải bài đăng	5221
tải lại trang	5227
tải nội dung	5221
tải thêm	5170
tải thêm bình luận	5210
tải trên app store	5223
tải trên google play	5223
tải tập này	5217
tải về từ app store	5223
tải về từ google play	5223
tải âm thanh	5217
tải ứng dụng	5223
tải ứng dụng ngay	5223
tất cả tin tức	5237
tất cả trò chơi	5213
tất cả video	5237
tắt tiếng	5218
tặng bài viết	5202
tặng sao	5148	5202
tặng sao cho bài viết	5202
tặng sao cho tác giả	5252
tặng tác giả ly cà phê	5148
tốc độ phát	5190	5217
từ chối	5164
từ chối tất cả	5164	5221
từ chối tất cả cookie	5250
từ khóa	5167
tự động phát	5218
""", 'u': """
u košaricu	4390
u ovom članku	4409
udostępnij	3714
udostępnij na facebooku	3714
udostępnij na twitterze	3714
udostępnij na x	3714
udostępnij w mediach społecznościowych	3714
udělit souhlas	524
ugens spørgsmål	744
ugodnost za naročnike	4588
ugodnosti za naročnike	4588
ugrađeni sadržaj	4392
ugrás a galériához	2611
ugrás a recepthez	63
ugrás a receptre	63
ugrás a tartalomhoz	2611
ugrás a tartalomra	2611
uključi	4398
uključi obaveštenja	4384
uključi obavijesti	4384
uključi se u raspravu	4416
uključi zvuk	4394
uključite javascript	4394
uključite notifikacije	4384
uključite obaveštenja	4384
uključite obavijesti	4384
uključite se u raspravu	4416
ukryj reklamę	3840
ukrštenica	4388
ulkoinen sisältö	2007
ulkopuolinen sisältö	2007
uloženo	639
uložené	4522
uložit	515
uložit na později	515
uložit nastavení	598
uložit recept	63
uložit volby	598
uložit článek	515
uložiť	4437
uložiť na neskôr	4437
uložiť nastavenia	4489
uložiť recept	63
uložiť voľby	4489
uložiť článok	4437
ultima oră	4056
ultimele știri	4056
um assinante presenteou você com este artigo	3949
un abonat ți-a oferit acest articol	4092
un abonné vous offre cet article	2175
un e-mail de confirmation vous a été envoyé	2168
un suscriptor te ha regalado este artículo	1645
un suscriptor te regala este artículo	1722
une erreur s'est glissée dans l'article	2117
ungültige e-mail-adresse	1010
unterstütze uns	803
unterstützen	803
unterstützen sie uns	803
unterstützen sie uns per paypal	922
unustasid salasõna	1786
uočili ste grešku	4412
uočili ste pogrešku	4412
uočili ste pogrešku u članku	4412
uporabniško ime	4603
uporabniško ime ali e-pošta	4602
upotettu sisältö	2007
upozornit na nové díly	637
upozornit na nové články	637
upozorniť na chybu	4512
upozornění	608
uppdatera dina inställningar	4773
uppläst av en ai-röst	4731
uppläst av en dator	4647
uppläst av en syntetisk röst	4731
uppläst av syntetisk röst	4731
uppläst med ai-röst	4647
upravit nastavení	527
upravljaj kolačićima	4392
upravljaj piškotke	4590
ur vår butik	4724
url 복사	3099
urlをコピー	2961
urlをコピーしました	3062
urlをコピーする	3008
url복사	3099
urmărește acest subiect	4084
urmărește autorul	4141
urmărește live	4084
urmărește subiectul	4141
urmărești deja acest subiect	4141
următorul	4058
următorul videoclip	4152
uslovi korišćenja	4349
ustaw jako preferowane źródło	3836
ustawienia plików cookie	3722
ustawienia prywatności	3800
ustvarjeno s pomočjo umetne inteligence	4614
utónév	2609
uutishälytykset	2017
uvek prikaži	4392
uvijek prikaži	4392
uvjeti korištenja	4349
uygulamada aç	4937
uygulamayi aç	4937
uygulamayi yükle	4937
uz sākumlapu	3336
uz sākumu	3291
uzdāvini rakstu	3341
uzdāvināt rakstu	3341
uzyskaj dostęp	3703
učitaj još	4409
učitaj objavu	4392
učitaj sadržaj	4392
učitaj video	4392
učitaj više	4409
učitavanje playera	4394
učitavanje videa	4394
ušetrite #%	4503
ušetríte #%	4503
ušetřete #%	616
ušetříte #%	616
ušteda #%	4404
uštedite #%	4404
używasz adblocka	3809
używasz programu do blokowania reklam	3809
už jsem ho vypnul	611
už jste hlasovali	589
už komentarus atsako jų autoriai	3221
už mám predplatné	4502
už mám předplatné	615
už mám předplatné, přihlásit se	506
už mám účet	615
už máte predplatné? prihláste sa	4430
už máte předplatné	615
už máte účet	4430
už máte účet? prihláste sa	4430
už podporujem	4441
už podporuji	502
už sledujete	636
už ste hlasovali	4483
uždaryti	3223
uždaryti galeriją	3269
uždaryti reklamą	3224
uživatelské jméno	616
uživatelské jméno nebo e-mail	615
uživo	4395
užpildykite apklausą	3222
užsakomasis straipsnis	3224
užsakomasis turinys	89	3224
užsisakyti knygą	3253
užsisakyti prenumeratą	3215
""", 'v': """
v košarico	4588
v tem članku	4608
v tomto článku	622
v živo	4594
vaata kõiki	1790
vaata kõiki tellija soodustusi	1736
vaata lähemalt	1743
vaba töökoht	1743
vad tycker du? rösta här	4669
vai kopsavilkums bija noderīgs	3290
vai raksts bija noderīgs	3290
vai tas bija noderīgi	3338
vai vēlaties saņemt paziņojumus	3328
vain jäsenille	2028
vain välttämättömät	2007
vain välttämättömät evästeet	2007
vairāk no autora	3336
vairāk par tēmu	3286
vairāk rakstu	3336
vaizdo grotuvas įkeliamas	3257
vaizdo įrašas	3222
vaizdo įrašas nebepasiekiamas	3257
vaizdo įrašas nepasiekiamas	3257
vaizdo įrašas nepasiekiamas jūsų šalyje	3257
vaizdo įrašo paleisti negalima	3257
vaizdo įrašą rasite čia	3222
valami elromlott. próbáld újra	2608
valami hiba történt. próbálja újra	2608
valgfrit beløb	764
valgfritt beløp	3662
van egy jó sztorija	2615
van egy jó témája	2615
van már előfizetése	2605
van már fiókja	2506
van már fiókod	2605
van már fiókom	2605
vanjski sadržaj	4392
var artikeln till hjälp	4659
var det här till hjälp	4669
var det til hjælp	780
var detta till hjälp	4759
var dette en hjælp	780
var resuméet nyttigt	682
var sammanfattningen till hjälp	4659
varbūt vēlāk	3329
varför ser jag den här annonsen	4767
varför visas den här annonsen	4767
vari atteikties jebkurā laikā	3284
varje bidrag hjälper	4743
varje bidrag räknas	4743
varje krona hjälper	4743
varje krona räknas	4743
vasta küsitlusele	1743
vastaa kyselyyn tästä	1953
vaš e-mail	4406
vaš e-naslov	4605
vaš e-poštni naslov	4605
vaš glas je bil oddan	4585
vaš glas je uračunat	4387
vaš glas je zabeležen	4387	4585
vaš glas je zabilježen	4387
vaš komentar	4336
vaš mejl	4406
vaša e-mail adresa	4406
vaša e-mailová adresa	4505
vaša poruka	4407
vaša poruka je poslana	4406
vaša poruka je poslata	4406
vaša správa	4506
vaše e-mailová adresa	619
vaše ime	4407	4606
vaše jméno	620
vaše meno	4506
vaše soukromí je pro nás důležité	527
vaše sporočilo	4606
vaše sporočilo je poslano	4605
vaše zpráva	620
veckans fråga	4721
vecākie vispirms	3339
vedno prikaži	4590
vegyél jegyet	2580
veja esta publicação no instagram	3923
veja também	3898
veja todas as opções de assinatura	3947
velg beløp	3662
velikost písma	67
veličina fonta	4420
veličina slova	4420
veličina teksta	67
velocidad de reproducción	1656
velocidade de reprodução	3961
velocitat de reproducció	458
velocità di riproduzione	2867
venujte nám # %	4499
ver # comentários	3938
ver biografía	1611
ver comentários	3889
ver conteúdo	3965
ver conteúdo externo	3923
ver dossiê	3986
ver esta publicación en instagram	1615
ver esta publicação	4008
ver esta publicação no instagram	3923
ver fotogalería	1681
ver galería	1593
ver galería de fotos	1681
ver imágenes	1712
ver la galería	1681
ver mais notícias	3986
ver más	1593
ver más artículos	1684
ver más artículos del autor	1611
ver más fotos	1589
ver más noticias	1646
ver más vídeos	1681
ver oferta de suscripción	1709
ver opciones de suscripción	1709
ver preço	3958
ver publicação	3887
ver suscripción	1709
ver también	1587
ver também	3898
ver todas as notícias	3986
ver todas las opciones de suscripción	1642
ver todos los artículos	1681
ver todos los vídeos	1681
ver todos os vídeos	3986
ver traducción	1594
ver tradução	3904
ver transcripción	1656
ver transcrição	3961
ver versión online	1727
ver versión web	1727
ver versão online	4029
ver vídeo	1593
vergrößern	867	1014
verificați adresa de email	4130
verifică-ți e-mailul	4131
verifică-ți emailul	4131
verifică-ți inboxul	4130
verlagssonderveröffentlichung	935
versandkosten können anfallen	987
vertrag kündigen	846
verträge hier kündigen	846
verwandte beiträge	860
ves a la pàgina de donacions	472
ves algún error? comunícalo	1632
veure aquesta publicació a instagram	429
vezetéknév	2609
vezi această postare pe instagram	4069
vezi conținutul	4111
vezi mai multe știri	4093
vezi prețul	4105
vezi răspunsurile	4099
vezi toate știrile	4134
vezi și	4056
već imam nalog	4403
već imam račun	4403
već imate nalog	4326
već imate pretplatu	4326
već imate račun	4326
već podržavam	4341
već pratite	4418
već pratite ovu temu	4418
već sam pretplatnik	4403
već ste glasali	4387
već ste glasovali	4387
već ste pretplatnik	4326
več iz rubrike	4536
več novic iz regije	4536
več o tem	4536
več o temi	4536
več člankov	4608
več člankov avtorja	4608
veľkosť písma	67
veľkosť textu	4521
vi kan inte visa det här innehållet	4728
viac k téme	4434
viac si o tom prečítate tu	4434
viac článkov	4508
videa ni mogoče predvajati	4593
video atskaņotājs tiek ielādēts	3325
video ei ole enää saatavilla	2010
video ei ole käytettävissä	2010
video ikke tilgængelig	753
video již není k dispozici	601
video không khả dụng	5217
video không tồn tại	5217
video mevcut değil	4932
video nav pieejams jūsu valstī	3325
video nelze přehrát	601
video není dostupné	601
video není dostupné ve vaší zemi	601
video není k dispozici	601
video nevar atskaņot	3325
video ni na voljo v vaši državi	4593
video nicht verfügbar	994
video nie je dostupné	4492
video nie je dostupné vo vašej krajine	4492
video nie je k dispozícii	4492
video nije dostupan u vašoj državi	4394
video nije dostupan u vašoj zemlji	4394
video nije moguće reproducirati	4394
video này không còn tồn tại	5217
video này không khả dụng	5217
video oynatici yükleniyor	4932
video sa nedá prehrať	4492
video sa nepodarilo načítať	4492
video se ne može reprodukovati	4394
video se nepodařilo načíst	601
video tiếp theo	5251
video trước	5251
video už není k dispozici	601
video už nie je dostupné	4492
video už nie je k dispozícii	4492
video više nije dostupan	4394
video yüklenemedi	4975
video yüklenirken hata oluştu	4975
video yükleniyor	4932
videoafspilleren indlæses	753
videoclipul următor	4152
videoen er ikke længere tilgængelig	753
videoen er ikke tilgængelig	753
videoen er ikke tilgængelig i dit land	753
videomängija laadimine	1779
videon voi katsoa jutun yläosasta	1953
videon är inte längre tillgänglig	4731
videon är inte tillgänglig	4731
videoyu izlemek için tiklayin	4871
videoyu yükle	4935
videó	2527
videó betöltése	2583
videó betöltése folyamatban	2591
videó lejátszása	2591
videó megtekintése	2591
videók	2527
videólejátszó betöltése	2591
videónkat itt nézheti meg	2529
vidéo	2127
vidéo indisponible	2192
vidéo non disponible	2192
vidéo précédente	2238
vidéo suivante	2238
vidéo à la une	2238
vielen dank für deine nachricht	1009
vielen dank für deine stimme	982
vielen dank für ihr feedback	912
vielen dank für ihre anmeldung	820
vielen dank für ihre nachricht	1009
vielen dank für ihre stimme	982
vielen dank für ihre teilnahme	93
vielleicht später	802
vienkartinė auka	3263
vienkartinė parama	3264
vienmēr atļaut	3323
vienmēr rādīt	3323
vienreizējs ziedojums	3331
viestisi on lähetetty	2030
vil du få varsler	3656
vilkår	677	3574
vill du få notiser	4735
vill du få pushnotiser	4735
vipps et beløp	3547
virheellinen sähköpostiosoite	2030
vis bildet i full størrelse	3589
vis færre	693	3588
vis i fuld skærm	773
vis oversættelse	695
vis større bilde	3589
vis større billede	694
visa bilden i helskärm	4669
visa färre	4669
visa i helskärm	4751
visa i webbläsare	4773
visa i webbläsaren	4773
visa inlägg från facebook	4669
visa inlägg från instagram	4669
visa innehåll	4653
visa innehållet	4728
visa lösenord	4745
visa och godkänn	4728
visa översättning	4670
visas tiesības paturētas	3344
visi komentāri	3339
vissza a címlapra	2611
vissza a főoldalra	2611
vissza a tetejére	2529
vissza az oldal tetejére	2611
visszajelzés	2523
visszajelzés küldése	2618
viteză de redare	4107
vizitează magazinul	4105
više o temi	4333
više od autora	4409
više vijesti iz regije	4333
više članaka	4409
više članaka autora	4409
viết bình luận	5166	5187
viết bình luận của bạn	5210
viết trả lời	5210
vlastná suma	4499
vlastní částka	612
vložený obsah	598
vložit do košíku	595
vložit komentář	634
vložiť do košíka	4487
vložiť komentár	4518
vnesite e-poštni naslov	4605
vnesite veljaven e-poštni naslov	4605
voce generată de ai	4107
você concorda? vote	3938
você está seguindo este tema	4019
você já está inscrito	4015
você já segue este tema	3994
você já votou	3952
você pode gostar	3898
você pode se interessar	3898
você segue este autor	4019
você também pode gostar	3898
voir le détail	2128
voir les détails	2128
voir les réponses	2184
voir les résultats	93	2128
voir les résultats du sondage	2163
voir tous les thèmes	2125
voir toute l'actualité	2214
voir toutes les vidéos	2214
voix générée par ia	2238
voltar ao início	3986
voltar atrás	3904
voltar à página inicial	3986
volver al índice	1712
volver atrás	1594
von einer künstlichen stimme vorgelesen	994
von ki übersetzt	1022
vorgelesen von einer künstlichen stimme	994
vos réactions	2117
votează	93
votează în sondaj	4099
votează în sondajul nostru	4072
votre avis nous intéresse	2163
votre demande a bien été envoyée	2244
votre demande a été envoyée	2244
votre message a bien été envoyé	2210
votre nom et prénom	2244
votre prénom	2211
votre soutien fait la différence	2241
votre vote a bien été pris en compte	2184
votre vote a été enregistré	2184
votre vote a été pris en compte	93
votul dumneavoastră a fost înregistrat	4099
votul tău a fost înregistrat	4099
vous aimerez peut-être	2123
vous avez déjà un compte	2071
vous avez déjà un compte ? connectez-vous	2071
vous avez déjà un compte ? identifiez-vous	2071
vous avez déjà voté	2184
vous bloquez nos publicités	2240
vous n'êtes pas abonné	2208
vous n'êtes pas encore inscrit	2209
vous n'êtes pas inscrit	2209
vous possédez déjà un compte	2071
vous pourriez être intéressé	2123
vous souhaitez témoigner	2249
vous suivez ce thème	2248
vous suivez déjà ce sujet	2225
vous suivez déjà ce thème	2225
vous suivez déjà cet auteur	2225
vous êtes bien inscrit	2244
vous êtes déjà inscrit	2245
vous êtes inscrit	2245
vprašanje dneva	4585
vreau să donez	4125
vreau să primesc newsletterul	4085
vreau să susțin	4124
vsak evro šteje	4600
vsak petek. brezplačno. brez spama	4605
vsak prispevek šteje	4600
vsaka donacija šteje	4600
vsebina je avtorsko zaščitena	4612
vsebina sporočila	4535
vsebine naših partnerjev	4620
vsebine ni mogoče prikazati	4590
vsi članki	4608
vsi članki avtorice	4608
vsi članki avtorja	4608
vstúpiť do diskusie	4437
vstúpiť do galérie	4508
vui lòng kiểm tra email	5233
vui lòng nhập bình luận	5248
vui lòng nhập email	5233
vui lòng nhập email hợp lệ	5233
vui lòng nhập họ tên	5233
vyberte si predplatné	4502
vyberte si předplatné	615
vyberte částku	612
vybrat předplatné	615
vybrať	4503
vybrať predplatné	4502
vygenerované ai	4516
vygenerované pomocou ai	4516
vygenerováno ai	632
vygenerováno pomocí ai	632
vyplňte toto pole	619
vypnite blokovanie reklám	4497
vypnite prosím adblock	4497
vypnite, prosím, adblock	4497
vypnúť zvuk	4492
vypněte prosím adblock	609
vypněte si adblock	609
vypočuť si článok	4492
vypočuť článok	4492
vyskytla sa chyba. skúste to znova	4505
vyskúšajte si kvíz	4483
vytisknout článek	515
vytlačiť	4437
vytlačiť recept	63
vytlačiť článok	4437
vytvorené ai	4516
vytvorené pomocou ai	4516
vytvorené umelou inteligenciou	4516
vytvořeno ai	632
vytvořeno pomocí ai	632
vytvořeno umělou inteligencí	632
vytvořila ai	632
vytvořit účet	505
vyzkoušejte si kvíz	589
vyzkoušet	505
vyčerpali ste limit článkov	4502
vágólapra másolva	2624
válassz csomagot	2605
válassz előfizetést	2605
válassz összeget	2602
válasszon csomagot	2605
válasszon előfizetést	2605
válasszon összeget	2602
válasz	2620
válaszok elrejtése	2619
válaszok megjelenítése	2619
válaszolok	2620
választom	2606
választás mentése	2583
vásárlás a webshopban	2518
váš e-mail	511
váš email	619
váš hlas bol započítaný	4483
váš hlas bol zaznamenaný	4483
váš hlas byl započítán	589
váš hlas byl zaznamenán	589
väiksem tekst	1795
väline sisu	1754
välj	4746
välj abonnemang	4745
välj belopp	4742
välj din prenumeration	4745
välj ditt abonnemang	4745
välj erbjudande	4745
välj prenumeration	4745
välj som föredragen källa	4764
vänligen stäng av annonsblockeraren	4738
värsked uudised	1738
vælg	768
vælg abonnement	767
vælg beløb	764
vælg dit abonnement	767
vælg som foretrukken kilde	785
vælg tilbud	767
vérifiez votre boîte de réception	2210
vérifiez votre boîte mail	2210
vés a la recepta	63
více	532
více k tématu	532
více o tématu	532
více si o tom přečtete zde	532
více článků	622
vídeo anterior	1704	4009
vídeo destacado	1704
vídeo indisponível	3961
vídeo no disponible	458	1656
vídeo não disponível	3961
vídeo seguinte	4009
vídeo siguiente	1704
vídeos	1587	3898
võib-olla hiljem	1783
võid igal ajal loobuda	1788
võta nõusolek tagasi	1777
võta toimetusega ühendust	1791
výber redakcie	4434
výběr redakce	532
výhoda pre predplatiteľov	4487
výhoda pro předplatitele	595
výhody pre predplatiteľov	4487
výhody pro předplatitele	595
výsledky	94
výsledky ankety	602
výsledky hlasovania	4493
výsledky hlasování	602
vēl nav konta	3332
vēl neesi abonents	3332
všech # fotek	621
všech # fotky	621
všech # fotografie	621
všech # fotografií	621
všech fotek	621
všech fotky	621
všech fotografie	621
všech fotografií	621
všechny # fotek	621
všechny # fotky	621
všechny # fotografie	621
všechny # fotografií	621
všechny fotek	621
všechny fotky	621
všechny fotografie	621
všechny fotografií	621
všechny komentáře	634
všechny články	622
všechny články autorky	622
všetky komentáre	4518
všetky články	4508
všetky články autora	4508
všetky články autorky	4508
všeč mi je	4616
vždy povolit	599
vždy povoliť	4490
vždy zobrazovat	598
vždy zobrazovať	4489
về trang chủ	5237
về tác giả	5238
về đầu trang	5170
""", 'w': """
w każdy piątek. za darmo. bez spamu	3820
warto przeczytać	3737
was können wir besser machen	912
wczytaj treść	3800
wczytaj więcej	3823
webshopunkból	2580
webáruház	2517
weiterblättern	1014
weitere beiträge	860
werbung schließen	1029
werbung überspringen	840
weź udział w dyskusji	3787
whatsapp'ta paylaş	4856
whatsapp'tan paylaş	4964
whatsappで読む	3008
wiadomość	3821
wiadomość została wysłana	3820
wideo jest niedostępne	3803
wideo niedostępne	3803
widzisz błąd	3828
wie gefällt ihnen dieser artikel	912
wie wir unsere quellen schützen	1017
wielkość czcionki	67
wielkość tekstu	3838
więcej	3737
więcej artykułów	3737
więcej informacji	3737
więcej na ten temat	3737
więcej o	3737
więcej od tego autora	3823
więcej tekstów autora	3823
więcej z	3737
wpisz kwotę	3814
wpisz swój e-mail	3706
wprowadź adres e-mail	3706
wpłata jednorazowa	3815
wpłata miesięczna	3815
wpłać	3700
wpłać jednorazowo	3814
wpłać teraz	3700
wróć do góry	3823
wróć na górę	3823
wróć na stronę główną	3823
wspieraj co miesiąc	3814
współpraca płatna	3840
współpraca reklamowa	3718
wszystkie # zdjęcia	3822
wszystkie # zdjęć	3822
wszystkie artykuły	3823
wszystkie artykuły autorki	3823
wszystkie zdjęcia	3822
wszystkie zdjęć	3822
wybierz kwotę	3814
wybierz ofertę	3817
wybierz prenumeratę	3817
wybierz subskrypcję	3817
wycofaj zgodę	3800
wykorzystałeś limit artykułów	3817
wykryliśmy adblocka	3809
wyloguj się	18
wypełnij to pole	3820
wypisz się	3844
wypisz się w dowolnym momencie	3820
wypróbuj	3703
wyraź zgodę	3722
wystąpił błąd	3821
wystąpił błąd. spróbuj ponownie	3820
wystąpił błąd. spróbuj ponownie później	3820
wyłącz adblocka	3809
wyłącz blokowanie reklam	3809
wyłącz dźwięk	3803
wyłącz reklamy	3840
wyłączyłam adblocka	3810
wyłączyłem adblocka	3809	3810
wyślij	93	3821
wyślij e-mailem	3714
wyślij komentarz	3834
wyślij mailem	3838
wyślij opinię	3832
wyślij wiadomość	3820
wyślij zdjęcia	3828
wyślij zgłoszenie anonimowo	3828
wyślij znajomemu	3714
wyświetl treść	3800
wyświetl w przeglądarce	3844
wählen	1008
własna kwota	3814
włącz	3808
włącz dźwięk	3803
włącz javascript	3803
""", 'x': """
x'te paylaş	4856
xem bình luận	5166
xem bản ghi	5217
xem bản gốc	5171
xem bản đồ	5171
xem bộ ảnh	5237
xem chi tiết	5171
xem chuyên đề	5237
xem các bài viết của tác giả	5181
xem các câu trả lời	5210
xem các gói	5253
xem công thức	63
xem giá	5216
xem giá tốt nhất	5256
xem gói đăng ký	5253
xem kết quả	93	5171
xem lại	5218
xem nhiều	5167
xem nhiều nhất	5167
xem nhiều trong tuần	5203
xem nội dung	5221
xem sản phẩm	5256
xem thêm	5167	5170
xem thêm bài của tác giả	5181	5237
xem thêm bình luận	5166	5187
xem thêm tin	5237
xem thêm video	5237
xem thêm ảnh	5237
xem tiếp	5170
xem toàn bộ	5170
xem trên ứng dụng	5223
xem trả lời	5210
xem tất cả	5170
xem tất cả bài viết	5181
xem tất cả bình luận	5187	5210
xem tất cả ảnh	5237
xem ưu đãi	5216
xem ảnh cỡ lớn	5237
xem ảnh lớn	5237
xでシェア	2961
xでシェアする	3008
xでポスト	2961
xで共有	3062
xで表示	3066
xで見る	3066
x로 공유	3194
x에서 보기	3198
""", 'y': """
y tú qué opinas	1582
ya estás suscrito	1642
ya tengo suscripción	1544
ya tengo una suscripción	1544
ya tenés suscripción	1642
yahoo! japan idでログイン	3048
yahoo!ショッピングで見る	3030
yahoo!ショッピングで購入	3030
yanit gönder	4925
yanitlari gör	4925
yanitlari göster	4925
yapay zeka ile seslendirilmiştir	4932
yapay zeka ile özet	4871
yapay zeka ile özetle	4961
yapay zeka ile üretildi	4975
yapay zeka özeti	4871
yapay zekâ ile seslendirildi	4932
yapay zekâ ile üretildi	4975
yapay zekâ tarafindan seslendirildi	4932
yapay zekâ özeti	4961
yazara e-posta gönder	4957
yazara mesaj gönder	4957
yazarin diğer haberleri	4865
yazarin diğer yazilari	4865	4882
yazarin tüm yazilari	4865	4882
yazarin önceki yazilari	4882
yazinin devami aşağida	4908
yaziyi büyüt	4964
yaziyi küçült	4964
yeni oyunumuzu keşfet	4970
ymmärrän	1954
yorum gönder	4864
yorum yapmak için giriş yap	4925
yorumlar sadece abonelere açiktir	4969
yorumlari gör	4864
yorumu gönder	4925
yorumu şikayet et	4969
yorumu şikâyet et	4969
yorumunu gönder	4925
youtube-tartalom megjelenítése	2529
youtube-videó betöltése	2586
youtubeで見る	3066
youtubeで視聴	3066
youtube에서 보기	3198
yritä myöhemmin uudelleen	2030
yritä uudelleen	2030
yukari çik	4955
yz özeti	4871
yêu cầu của bạn đã được gửi	5254
""", 'z': """
z našeho e-shopu	595
z našeho obchodu	595
z nášho e-shopu	4487
z nášho obchodu	4487
z titulní strany	532
za naročnike	4602
zaakceptuj i pokaż	3800
zaboravili ste šifru	4403
zabranjeno prenošenje	4413
zabudnuté heslo	4430
zadajte platný e-mail	4505
zadejte platný e-mail	619
zadejte svůj e-mail	511
zadejte částku	612
zagłosuj	93
zahlungsart wählen	806
zainstaluj aplikację	3805
zakázat	608
zakázať	4496
zakúpiť licenciu	4513
zaloguj się	3703
zaloguj się przez apple	3817
zaloguj się przez facebooka	3817
zaloguj się przez google	3817
zaloguj się z google	3817
zamknij galerię	3823
zamknij reklamę	3840
zamów	3720
zamów książkę	3796
zamów teraz	3719
zapamatovat přihlášení	615
zapamatovat si mě	615
zapamiętaj mnie	3818
zapamätať si ma	4502
zapisz na później	3714
zapisz się	3706
zapisz się na newsletter	3706
zapisz wybór	3800
zapnout upozornění	605
zapnúť	4496
zapnúť notifikácie	4495
zapnúť titulky	4492
zapnúť upozornenia	4495
zapnúť zvuk	4492
zapomenuté heslo	505
zapomniałem hasła	3817
zapomniałeś hasła	3817
zapomněl jsem heslo	615
zapomněli jste heslo	615
započni kviz	4387
zarejestruj się	3703
zarezervovat místo	595
zarządzaj plikami cookies	3800
zarządzaj powiadomieniami	3807
zarządzaj zgodami	3722
zarządzaj zgodą	3800
zaten üye misiniz	4847
zauważyłeś błąd	3828
zavrieť galériu	4508
zavrieť reklamu	4523
zavřít	502
zavřít galerii	622
zavřít reklamu	640
začať kvíz	4483
začni kviz	4585
začít kvíz	589
załaduj film	3800
załaduj post	3800
załaduj treść	3800
załaduj wideo	3800
załaduj więcej	3740
załóż konto	3703
zaštita osobnih podataka	4349
zaštita privatnosti	4349
zašto vidim ovaj oglas	4422
zašto vidim ovu reklamu	4422
zbývající čas	602
zbývající čas #	601
zbývající čas -#	601
zdarma, každý pátek	512
zdieľajte tento text	4437
zdieľajte článok	4437
zdieľať	4437
zdieľať na facebooku	4437
zdieľať na whatsappe	4521
zdieľať článok	4437
zdjęcie # z #	3822
zdjęcie #/#	3822
zeskanuj kod i pobierz aplikację	3805
zeskanuj kod qr, aby pobrać aplikację	3805
zezwól	3808
zezwól i kontynuuj	3724
zezwól i pokaż	3724
zezwól na powiadomienia	3807
zezwól na reklamy	3813
zezwól raz	3800
zgadzam się	3722
zgadzam się na powiadomienia	3807
zgadzam się na wyświetlanie treści	3722
zgłoś	3731	3835
zgłoś błąd	3731
zgłoś komentarz	3834
zgłoś nadużycie	3834
zgłoś reklamę	3840
ziedot katru mēnesi	3331
ziņa ir nosūtīta	3334
ziņa tiek papildināta	3291
ziņo par kļūdu	3290
ziņot par komentāru	3339
ziņot par kļūdu	3290
zkontrolujte svoji e-mailovou schránku	619
zkontrolujte svou schránku	619
zkopírovat odkaz	515	516
zkopírovat odkaz na článek	515
zkopírováno	639
zkopírováno do schránky	638
zkuste to prosím později	619
zmeniť súhlas	4489
zmeniť veľkosť písma	4521
zmenšit písmo	638
zmenšiť písmo	4521
zmień rozmiar tekstu	3838
zmień ustawienia	3724
zmień ustawienia cookies	3724
zmień zgodę	3800
změnit nastavení	527
změnit nastavení cookies	527
změnit souhlas	598
změnit velikost písma	638
znajdź nas na facebooku	3715
znalazłeś błąd	3828
znalazłeś błąd w tekście	3828
značky	4434
znova naloži stran	4599
znova načítať stránku	4498
znovu načíst stránku	611
zobacz # zdjęcia	3822
zobacz # zdjęć	3822
zobacz cenę	3796
zobacz galerię	3740
zobacz mapę	3741
zobacz ofertę	3796
zobacz również	3737
zobacz szczegóły	3741
zobacz także	3737
zobacz także inne	3737
zobacz też	3737
zobacz w przeglądarce	3844
zobacz więcej	3737
zobacz wszystkie # zdjęcia	3822
zobacz wszystkie # zdjęć	3822
zobacz wszystkie artykuły	3823
zobacz wszystkie zdjęcia	3822
zobacz wszystkie zdjęć	3822
zobacz zdjęcia	3822
zobacz zdjęć	3822
zobrazit # fotografií	621
zobrazit # odpovědi	634
zobrazit a přijmout	598
zobrazit fotografií	621
zobrazit komentáře	634
zobrazit méně	536	622
zobrazit nabídku	595
zobrazit nabídky	615
zobrazit odpovědi	634
zobrazit originál	536
zobrazit předplatné	615
zobrazit přepis	601
zobrazit více	534
zobrazit výsledky	93	536	589
zobrazit vše	534
zobrazit všech # fotek	621
zobrazit všech # fotky	621
zobrazit všech # fotografie	621
zobrazit všech # fotografií	621
zobrazit všech fotek	621
zobrazit všech fotky	621
zobrazit všech fotografie	621
zobrazit všech fotografií	621
zobrazit všechny # fotek	621
zobrazit všechny # fotky	621
zobrazit všechny # fotografie	621
zobrazit všechny # fotografií	621
zobrazit všechny fotek	621
zobrazit všechny fotky	621
zobrazit všechny fotografie	621
zobrazit všechny fotografií	621
zobrazit všechny články	622
zobraziť # fotiek	4507
zobraziť # fotky	4507
zobraziť # fotografie	4507
zobraziť # fotografií	4507
zobraziť # odpovede	4518
zobraziť a prijať	4489
zobraziť cenu	4487
zobraziť diskusiu	4437
zobraziť fotiek	4507
zobraziť fotky	4507
zobraziť fotografie	4507
zobraziť fotografií	4507
zobraziť galériu	4508
zobraziť heslo	4502
zobraziť komentáre	4518
zobraziť menej	4435
zobraziť obsah	4448
zobraziť odpovede	4518
zobraziť ponuku	4487
zobraziť ponuky	4502
zobraziť popis	4508
zobraziť predplatné	4502
zobraziť prepis	4492
zobraziť titulky	4492
zobraziť viac	4435
zobraziť výsledky	93	4483
zobraziť všetko	4435
zobraziť všetky # fotiek	4507
zobraziť všetky # fotky	4507
zobraziť všetky # fotografie	4507
zobraziť všetky # fotografií	4507
zobraziť všetky fotiek	4507
zobraziť všetky fotky	4507
zobraziť všetky fotografie	4507
zobraziť všetky fotografií	4507
zobraziť všetky články	4508
zobraziť všetkých # fotiek	4507
zobraziť všetkých # fotky	4507
zobraziť všetkých # fotografie	4507
zobraziť všetkých # fotografií	4507
zobraziť všetkých fotiek	4507
zobraziť všetkých fotky	4507
zobraziť všetkých fotografie	4507
zobraziť všetkých fotografií	4507
zoradiť podľa	4518
zostań patronem	3700
zostań patronką	3814
zostať prihlásený	4502
zostávajúci čas	4493
zostávajúci čas #	4492
zostávajúci čas -#	4492
zpráva	620
zpráva byla odeslána	619
zpráva pro příjemce: dar	612
zpět na hlavní stránku	622
zpět na začátek	622
zpět nahoru	534
zrušit můžete kdykoli	615
zrušit můžete kdykoliv	615
zrušiť môžete kedykoľvek	4502
zu meine themen hinzufügen	1026
zu meinen themen hinzufügen	1026
zum rätsel	982
zum vollständigen artikel	1012
zur großansicht	1012
zur leseliste hinzufügen	955
zur merkliste hinzufügen	833
zur übersicht	863
zurück	853
zurück nach oben	863	1012
zurück zum anfang	1023
zurück zur startseite	1012
zurück zur übersicht	1012
zvoliť	4503
zvolte předplatné	615
zvolte částku	612
zvoľte predplatné	4502
zvoľte sumu	4499
zväčšiť	4493
zväčšiť foto	4508
zväčšiť fotografiu	4508
zväčšiť písmo	4521
zväčšiť text	4521
zvětšit	534
zvětšit foto	622
zvětšit fotografii	622
zvětšit písmo	638
zvětšit text	638
zwiń	3740
zásady cookies	598
zásady ochrany osobných údajov	4489
získat licenci	629
získat předplatné	615
získať licenciu	4514
získať predplatné	4502
zůstat přihlášen	615
""", '£': """
£# at amazon	1470
""", '©': """
©ntb	3618
""", 'à': """
à découvrir	2123
à la une	2123
à lire	2123
à lire aussi	2123
à lire dans ce dossier	2123
à lire dans la même rubrique	2123
à lire ensuite	2123
à lire également	2123
à ne pas manquer	2123
à voir	2123
à voir aussi	2123
à voir ensuite	2246
""", 'á': """
áno, chcem	4496
áno, prosím	4496
átirat	2592
átirat elolvasása	2591
átirat megjelenítése	2591
áudio gerado por ia	3925
áudio gerado por voz sintética	3925
""", 'ä': """
ähnliche artikel	860
ähnliche beiträge	860
ähnliche themen	860
äldst	4763
äldsta	4763
äldsta först	4762
älteste	1025
älteste zuerst	1024
älä missaa mitään	1927
älä salli	2017
älä seuraa	2045
ämne	4749
ämnen	4666
ämnen i artikeln	4666
ämnen i den här artikeln	4751
ändra cookie-inställningar	4656
ändra cookieinställningar	4656
ändra dina cookie-inställningar	4656
ändra dina cookieinställningar	4728
ändra inställningar	4656
ändra samtycke	4728
ändra textstorlek	4766
är du inte prenumerant	4745
är du redan prenumerant	4633
äänenvoimakkuus	2011
äänesi on laskettu	1995
äänesi on rekisteröity	1995
äänesi on tallennettu	1995
äänestyksen tulokset	2011
äänestys	94
äänestä	93	2001
äänestä nyt	93	1995
äänestä tästä	1953
ääni on tuotettu tekoälyllä	2010
ääni pois	2010
ääni päälle	2010
""", 'å': """
åbn	695
åbn appen	755
åbn billedgalleri	773
åbn galleri	773
åbn i app	755
åbn i browser	793
åbn kort	695
åpne	3590
åpne appen	3654
åpne bildegalleri	3671
åpne faktaboks	3590
åpne galleri	3671
åpne i app	3654
åpne i nettleser	3691
åpne i nettleseren	3691
åpne kart	3590
årlig	3666
årlig betaling	3666
årligt	768
årsvis	4746
årsvis betalning	4746
återkalla samtycke	4728
återstående tid	4732
återstående tid #	4731
återstående tid -#	4731
""", 'æ': """
ældste	784
ældste først	783
ændr dine cookieindstillinger	679
ændr dit samtykke	750
ændr indstillinger	679
ændr samtykke	750
ændr tekststørrelse	786
""", 'ç': """
çengel bulmaca	4930
çerez ayarlari	4859
çerez ayarlarini yönet	4935
çerez politikasi	4859	4881
çerez tercihleri	4935
çerez tercihlerimi değiştir	4862
çerez tercihlerini değiştir	4862
çerez tercihlerini yönet	4935
çerezler	4859
çerezleri yönet	4974
çeviriyi göster	4872
çikiş yap	18
çok okunanlar	4865
""", 'è': """
è gratis e ci vuole solo un minuto	2845
è stato utile	2859
""", 'é': """
é grátis e leva menos de um minuto	3942
é proibida a reprodução	4020
é proibida a reprodução do conteúdo	4020
écouter	2101
écouter (# min	2101
écouter le podcast	2127
écrire à la rédaction	2218
édition du jour	2123
élő	2592
élő közvetítésünk itt	2611
épingler	63
épingler la recette	63
értem	2531
értesítések	2598
értesítések engedélyezése	2595
értesítések kezelése	2595
értékeld a cikket	2618
értékeld a receptet	63
értékelje a cikket	2618
érvénytelen e-mail-cím	2608
étiquettes	2128
évente	2606
éves előfizetés	2606
éves fizetés	2606
éves számlázás	2606
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2599
így védjük a forrásainkat	2615
írd meg a véleményed	2523
írj a szerkesztőségnek	2615
írj hozzászólást	2619
írja meg véleményét	2523
írjon a szerkesztőségnek	2615
írjon hozzászólást	2619
írjon nekünk névtelenül	2615
""", 'î': """
îmi place	4100
în fiecare lună	4125
în parteneriat cu	4145
înainte # secunde	4107
înapoi # secunde	4107
înapoi la prima pagină	4134
înapoi la început	4157
înapoi sus	4058
încarcă conținutul	4111
încarcă mai multe	4058
încarcă mai multe comentarii	4099
încarcă postarea	4111
încarcă videoclipul	4111
închide	4036
închide fereastra	4157
închide galeria	4157
închide meniul	4157
înregistrare	4040
înregistrează-te	4040
înscrie-te acum	4077
înscrie-te la curs	4077
îți mulțumim pentru vot	4072
""", 'ô': """
ô chữ	5215
""", 'ö': """
öffnen	863
ön hirdetésblokkolót használ	2599
ön mit gondol? szavazzon	2529
önceki	4871
önceki fotoğraf	4982
önceki görsel	4982
önceki haber	4865
önceki video	4975
önceki yazi	4982
öne çikan haberler	4865
öne çikanlar	4865
önerilen haberler	4865
önerilenler	4865
öppna	4670
öppna appen	4733
öppna bildgalleri	4751
öppna galleri	4751
öppna i webbläsaren	4773
öppna karta	4670
összes	2529
összes cikk	2611
összes elfogadása	2584
összes elutasítása	2584
összes megtekintése	2611
översatt med ai	4759
özet faydali oldu mu	4864
""", 'ú': """
új hozzászólás	2523
última hora	1587
últimas	3898
últimas entradas	1587
últimas noticias	1587
últimas notícias	3898
últimas plazas	1622
últimes notícies	420
últimos artículos	1587
únete	1537
únete a la conversación	1580
única	1672	3977
účtované ročne	4502
účtováno ročně	615
""", 'ü': """
über google anmelden	1007
über whatsapp senden	1027
über whatsapp teilen	1027
übersetzung anzeigen	867
überweisung	807
ücretsiz dene	4847
ücretsiz haber limitinize ulaştiniz	4949
ücretsiz kargo	4966
ücretsiz oku	4979
ücretsiz oyna	4928
ücretsiz üye ol	4847
ücretsiz üye olun	4847
ücretsiz, spam yok	4951
ühekordne annetus	1785
ürüne git	4986
ürünü gör	4986
ürünü incele	4931
üye girişi	4847
üye ol	4846	4847
üye olun	4847
üzenet	2609
üzenet küldése	2608
üzenetét elküldtük	2608
""", 'ý': """
ý kiến	5166
ý kiến bạn đọc	5166
ý kiến của bạn	5166	5187
""", 'ā': """
ārējais saturs	3301
""", 'č': """
častite nas kafom	4401
častite nas kavom	4401
častite nas s kavo	4600
čita sintetički glas	4394
čitaj bez oglasa	4422
čitaj u aplikaciji	4396
čitajte bez oglasa	4422
čitajte bez ograničenja	4403
čitajte u aplikaciji	4396
čitajte uz pretplatu	4403
članak je zaključan	4326
članak je zaštićen autorskim pravom	4413
članak se nastavlja ispod oglasa	4332
članak čita sintetički glas	4394
članek bere sintetični glas	4593
članek je avtorsko zaščiten	4612
članek je zaklenjen	4532
članek se nadaljuje pod oglasom	4535
članek se nadaljuje spodaj	4535
článek byl vytvořen automaticky	632
článek je chráněn autorským právem	628
článek namluvila umělá inteligence	601
článek pokračuje pod reklamou	519
článek čte syntetický hlas	601
články autora	622
článok bol vytvorený automaticky	4516
článok je chránený autorským právom	4513
článok číta syntetický hlas	4492
článok číta umelá inteligencia	4492
čte umělý hlas	601
čtěte bez omezení	615
čtěte dále	532
čtěte i	532
čtěte nejdřív v aplikaci	603
čtěte také	532
čtěte v aplikaci	603
číslo účtu pro dary	503
číst bez reklam	640
číst celý článek	622
číst dál	534
číst dál s předplatným	505
číst dále	622
číst s předplatným	615
číst více	534
číta umelý hlas	4492
čítajte aj	4434
čítajte bez obmedzení	4502
čítajte najprv v aplikácii	4494
čítajte v aplikácii	4494
čítať bez reklám	4523
čítať celý článok	4508
čítať s predplatným	4502
čítať ďalej	4508
""", 'ď': """
ďakujeme za hlas	4483
ďakujeme za hlasovanie	4483
ďakujeme za odber	4505
ďakujeme za správu	4505
ďakujeme za vašu správu	4505
ďakujeme za váš hlas	93	4483
ďalšia fotografia	4508
ďalšia snímka	4508
ďalšia strana	4508
ďalšie foto	4508
ďalšie správy	4434
ďalšie video	4492
ďalšie články	21	4434
ďalšie články autora	4508
ďalší článok	4508
""", 'đ': """
đang theo dõi	5242
đang tải	5217
đang tải trình phát	5217
đang tải video	5217
điều khoản sử dụng	5165
điều khoản sử dụng | chính sách bảo mật	5165
đáng chú ý	5167
đã có tài khoản	5149
đã hiểu	5171
đã sao chép	5155
đã sao chép liên kết	5202
đã xảy ra lỗi	5233
đã đóng bình luận	5210
đóng	5145
đóng cửa sổ	5255
đóng góp	5146
đóng góp hàng tháng	5229
đóng góp một lần	5229
đóng góp ngay	5148
đóng menu	5255
đăng ký	5149
đăng ký của bạn đã được xác nhận	5254
đăng ký khóa học	5216
đăng ký ngay	5149
đăng ký nhận thông báo	5224
đăng ký tham dự	5216
đăng ký thành công	5233
đăng ký để đọc tiếp	5253
đăng nhập	5149
đăng nhập / đăng ký	5149
đăng nhập bằng apple	5231
đăng nhập bằng facebook	5231
đăng nhập bằng google	5231
đăng nhập với facebook	5231
đăng nhập với google	5231
đăng nhập để bình luận	5210
đăng nhập để đọc tiếp	5253
đăng xuất	18
được quan tâm	5203
được tài trợ	5160
được tạo bởi ai	5251
đặt báo	5149
đặt hàng ngay	5256
đặt mua ngay	5216
đặt vé ngay	5216
đến công thức	63
đến trang quyên góp	5229
đến trang ủng hộ	5229
đề xuất	5167
đề xuất bởi taboola	5206
để lại bình luận	5186	5187
để lại một bình luận	5186	5187
để sau	5145
địa chỉ email của bạn	5254
đọc bài gốc	5255
đọc bài tiếp theo	5255
đọc miễn phí	5253
đọc nhiều	5167
đọc nhiều nhất	5167
đọc sau	5202
đọc thêm	5167	5170
đọc tiếp	5170
đọc tiếp về chủ đề này	5203
đọc toàn bộ bài viết	5237
đọc trên ứng dụng	5223
đồng ý	5164
đồng ý và tiếp tục	5221
đừng bỏ lỡ	5167
""", 'į': """
į el. parduotuvę	3253
į pradinį puslapį	3269
į viršų	3222
įdėti į krepšelį	3253
įgarsinta dirbtinio intelekto	3257
įjungti garsą	3257
įjungti pranešimus	3260
įkelti daugiau	3269
įkelti turinį	3255
įkelti įrašą	3255
įveskite el. pašto adresą	3267
įveskite galiojantį el. pašto adresą	3267
įveskite savo el. pašto adresą	3240
įveskite sumą	3263
įvyko klaida. bandykite dar kartą	3267
įvyko klaida. bandykite vėliau	3267
""", 'ľ': """
ľubovoľná suma	4499
""", 'ł': """
ładowanie odtwarzacza	3803
ładowanie wideo	3803
""", 'ř': """
řadit podle	634
řazení	635
""", 'ś': """
śledź nas	3715
""", 'ş': """
şifremi unuttum	4847
şifrenizi mi unuttunuz	4949
şikayet et	4926
şikâyet et	4926
şimdi değil	4845
şimdi satin al	4986
şurada paylaş	4856
""", 'š': """
šajā rakstā	3336
še nimate računa	4602
še niste naročnik	4602
šiame straipsnyje	3269
šifra	4404
šio turinio parodyti negalime	3255
šio turinio rodyti negalima	3255
šis laukas privalomas	3267
šis lauks ir obligāts	3334
šis raksts ir slēgts	3332
šis saturs nav pieejams	3323
šis straipsnis užrakintas	3265
šis turinys nepasiekiamas	3255
šis vaizdo įrašas nebepasiekiamas	3257
šis vaizdo įrašas nepasiekiamas	3257
šis video nav pieejams	3325
šis video vairs nav pieejams	3325
šo saturu nevar parādīt	3323
šrifto dydis	3274
štampaj	4336
štítky	532
""", 'ž': """
žaisti dabar	3251
že imam račun	4602
že imate račun	4532
že naročnik	4532
že podpiram	4543
že sledite	4617
želite li da primate obaveštenja	4397
želite li primati obavijesti	4397
želite prejemati obvestila	4596
želite prejemati potisna obvestila	4596
želiš primati obavijesti	4397
žiadny spam	4505
žinutė išsiųsta	3267
živě	602
žiūrėkite nuotraukas	3222
žiūrėkite vaizdo įrašą	3222
žiūrėti galeriją	3222
žiūrėti kainą	3253
žiūrėti komentarus	3272
žiūrėti pasiūlymą	3253
žiūrėti planus	3265
žiūrėti rezultatus	93	3251
žiūrėti visus	3269
žymos	3258
žádný spam	619
""", 'ư': """
ưu đãi #% hôm nay	5216
ưu đãi cho bạn đọc	5216
ưu đãi cho độc giả	5216
ưu đãi tốt nhất	5232
""", 'ș': """
știrea anterioară	4134
știrea continuă mai jos	4158
știrea următoare	4134
știri pe aceeași temă	4093
știri recomandate	4056
știri similare	4056
știrile zilei	4056
""", 'ț': """
ți-a fost util	4099
ți-a fost util acest articol	4072
ți-a fost util acest rezumat	4072
ți-ai uitat parola	4090
ți-ar putea plăcea și	4093
ține-mă minte	4129
""", 'ά': """
άκουσε το άρθρο	1136
άλλες ειδήσεις	21
άλλο ποσό	1153
άνοιγμα	1066
άνοιγμα εφαρμογής	1143
άνοιγμα στην εφαρμογή	1143
άνοιγμα χάρτη	1066
""", 'έ': """
έξοδος από πλήρη οθόνη	1136
έχετε ήδη λογαριασμό	1048
έχετε ήδη ψηφίσει	1128
έχω ήδη λογαριασμό	1156
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1158
έχω λογαριασμό	1156
""", 'ή': """
ήταν χρήσιμο	1128
""", 'ί': """
ίσως αργότερα	1044
ίσως σας ενδιαφέρει	1062
""", 'α': """
αγορά από amazon	1134
αγορά από το amazon	1134
αγορά βιβλίου	1134
αγορά εισιτηρίων	1134
αγοράστε εισιτήρια	1134
αγοράστε εισιτήριο	1134
αγοράστε το βιβλίο	1134
αγοράστε τώρα	1192
ακολουθήστε μας	1169
ακολουθήστε το θέμα	1169
ακολουθήστε τον αρθρογράφο	1191
ακολουθήστε τον συντάκτη	1169
ακολουθείτε ήδη αυτό το θέμα	1169
ακολουθείτε ήδη αυτόν τον συντάκτη	1191
ακολούθησε	1170
ακούστε	1053
ακούστε το άρθρο	1053
ακυρώνετε όποτε θέλετε	1156
ακύρωση οποιαδήποτε στιγμή	1156
αλλαγή προτιμήσεων cookies	1059
αλλαγή ρυθμίσεων απορρήτου	1059
ανάκληση συγκατάθεσης	1140
αναζήτηση	1065
ανανέωση σελίδας	1150
ανανέωση συνδρομής	1187
ανανέωση της σελίδας	1150
αναπαραγωγή βίντεο	1136
αναφέρετε λάθος	1177
αναφέρετε το σχόλιο	1177
αναφορά	1129
αναφορά λάθους	1061
αναφορά σχολίου	1177
αντιγραφή	1173
αντιγραφή link	1053
αντιγραφή συνδέσμου	1053
αντιγραφή συνδέσμου άρθρου	1053
απάντηση	1129
απενεργοποίησα τον ad blocker	1150
απενεργοποιήστε το για να συνεχίσετε	1150
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1187
αποδέχομαι	1060	1070
αποδέχομαι τους όρους χρήσης	1158
αποδοχή	1060	1070
αποδοχή ειδοποιήσεων	1148
αποδοχή και συνέχεια	1140
αποδοχή όλων	1060	1070
αποδοχή όλων των cookies	1181
αποδοχη	1060
αποδοχη ολων	1060
αποθήκευση	1053
αποθήκευση άρθρου	1193
αποθήκευση επιλογών	1140
αποθήκευση προτιμήσεων	1140
αποθήκευση συνταγής	63
αποθηκεύστε το άρθρο	1053
αποκλεισμός	1146
αποκλειστικά για συνδρομητές	1156
αποκτήστε το τώρα	1192
απομαγνητοφώνηση	1137
απομνημόνευση	1157
απορριψη	1060
αποστολή	1159
αποστολή με email	1053
αποστολή σχολίου	1128
αποσύνδεση	18
αποτελέσματα	94
αποτελέσματα δημοσκόπησης	1129
αποτελέσματα ψηφοφορίας	1129
αποτυχία φόρτωσης βίντεο	1182
απόκρυψη	1066
απόκρυψη απαντήσεων	1128
απόρριψη	1060	1070
απόρριψη όλων	1060	1070
απόρριψη όλων των cookies	1181
αργότερα	1148
αρχική	1065
αρχική σελίδα	1162
αυτό το άρθρο είναι κλειδωμένο	1156
αυτό το βίντεο δεν είναι διαθέσιμο	1136
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1136
αυτό το πεδίο είναι υποχρεωτικό	1158
αυτόματη αναπαραγωγή	1137
αυτόματη μετάφραση	1137
αφήγηση με συνθετική φωνή	1136
αφήστε ένα σχόλιο	1128
αφήστε σχόλιο	1061
αφήστε το σχόλιό σας	1128
""", 'β': """
βίντεο	1062
βαθμολογήστε το άρθρο	1061
βρήκατε κάποιο λάθος	1164
βρήκατε λάθος	1164
""", 'γ': """
γίνε συνδρομητής	1048
γίνε υποστηρικτής	1153
γίνετε μέλος	1045
γίνετε συνδρομητής	1048
γίνετε υποστηρικτές	1153
γράψτε σχόλιο	1061
γράψτε το email σας	1188
γράψτε το σχόλιό σας	1177
""", 'δ': """
δείτε ακόμη	1190
δείτε και	1062
δείτε ξανά	1182
δείτε περισσότερα	1065
δείτε τα αποτελέσματα	93	1066	1087
δείτε τα πακέτα	1187
δείτε τα πακέτα συνδρομών	1187
δείτε τα σχόλια	1061
δείτε τα όλα	1190
δείτε τη συλλογή	1162
δείτε τη συνταγή	63
δείτε την προσφορά	1134
δείτε τις απαντήσεις	1128
δείτε τις προσφορές	1187
δείτε τις φωτογραφίες	1162
δείτε το αφιέρωμα	1162
δείτε το προφίλ	1164
δείτε το προϊόν	1192
δείτε το στο amazon	1134
δείτε το φωτορεπορτάζ	1162
δείτε φωτογραφίες	1162
δείτε όλα	1065
δείτε όλα τα άρθρα	1162
δείτε όλα τα βίντεο	1162
δείτε όλα τα παιχνίδια	1131
δείτε όλα τα σχόλια	1085
δείτε όλες τις ειδήσεις	1162
δείτε όλες τις προσφορές	1134
δείτε όλες τις φωτογραφίες	1162
δεν έχετε λογαριασμό	1156
δεν αποδέχομαι	1060
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1136
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1140
δεν είστε ακόμη συνδρομητής	1156
δεν είστε συνδρομητής	1156
δεν μου αρέσει	1129
δεν ξέρω	1129
δεν ξέρω / δεν απαντώ	1129
δες περισσότερα	1190
δημιουργήθηκε με ai	1182
δημιουργήθηκε με τεχνητή νοημοσύνη	1182
δημιουργία λογαριασμού	1048
δημοσίευση σχολίου	1128
δημοσκόπηση	94
δημοσκόπηση της ημέρας	1087
δημοφιλέστερα	1062
δημοφιλέστερο	1157
δημοφιλή	1062
δημοφιλή άρθρα	1062
διάρκεια	1137
διαβάζεται από συνθετική φωνή	1136
διαβάστε ακόμα	1062
διαβάστε ακόμη	1062
διαβάστε αργότερα	1193
διαβάστε δωρεάν	1187
διαβάστε επίσης	1062
διαβάστε επίσης στο	1062
διαβάστε και	1062
διαβάστε ολόκληρο το άρθρο	1162
διαβάστε περισσότερα	1062	1065
διαβάστε στην εφαρμογή	1143
διαβάστε το στην εφαρμογή	1143
διαβάστε όλο το άρθρο	1162
διαθέσιμη στο app store	1143
διαθέσιμο στο app store	1143
διαφήμιση	1056	1078
διαφημίσεις	1056
διαφημιση	1056
διαφημιστείτε	1078
διαφημιστικό περιεχόμενο	89	1056
διαφημιστικός χώρος	1108
διαφωνω	1060
διαφωνώ	1060
διαχείριση cookies	1140
διαχείριση επιλογών	1060	1140
διαχείριση προτιμήσεων	1181
διαχείριση συγκατάθεσης	1140
δωρήστε	1045
δωρίστε το άρθρο	1172
δωρεά	1045
δωρεάν αποστολή	1174
δωρεάν, χωρίς spam	1158
""", 'ε': """
είσοδος	1048
είστε ήδη εγγεγραμμένος	1188
είστε ήδη συνδρομητής	1156
εγγραφή	1048
ειδήσεις σήμερα	1062
ειδήσεις τώρα	1062
ειδοποίηση για συντάκτη	1191
εισάγετε έγκυρο email	1158
εισάγετε το email σας	1188
εισαγάγετε το email σας	1188
εκτυπώστε το άρθρο	1053
εκτύπωση	1053
εκτύπωση συνταγής	63
ελέγξτε τα εισερχόμενά σας	1158
ελέγξτε το email σας	1158
ελεύθερη δωρεά	1186
ελεύθερο ποσό	1153
εμφάνιση ανάρτησης	1140
εμφάνιση απαντήσεων	1128
εμφάνιση λιγότερων	1162
εμφάνιση περιεχομένου	1140
εμφάνιση περισσότερων	1162
εμφάνιση πρωτοτύπου	1066
εμφάνιση υποτίτλων	1136
εμφάνιση όλων	1066
ενεργοποίηση	1145
ενεργοποίηση ειδοποιήσεων	1144
ενεργοποιήστε τις ειδοποιήσεις	1144
επαναφόρτωση σελίδας	1150
επικοινωνήστε μαζί μας	1164
επικοινωνήστε με τη σύνταξη	1164
επικοινωνήστε με τον συντάκτη	1164
επικοινωνία	1061	1078
επικοινωνία με τη σύνταξη	1164
επιλέξτε	1157
επιλέξτε πακέτο	1156
επιλέξτε ποσό	1186
επιλέξτε συνδρομή	1156
επιλέξτε τη συνδρομή σας	1156
επιλογές συντακτών	1062
επιλογή	1157
επισκεφθείτε το κατάστημα	1134
επιστροφή στην αρχική	1162
επιστροφή στην κορυφή	1065
επιτρέπεται	1145
επόμενη είδηση	1162
επόμενη εικόνα	1190
επόμενη φωτογραφία	1190
επόμενο	1065
επόμενο άρθρο	1062
επόμενο βίντεο	1182
επώνυμο	1159
ερώτηση της ημέρας	93
ετήσια	1154
ετήσια χρέωση	1157
ετικέτες	1062
ευχαριστούμε για τη στήριξή σας	1186
ευχαριστούμε για τη στήριξη	1186
ευχαριστούμε για την ψήφο σας	93	1128
ευχαριστούμε, το μήνυμά σας στάλθηκε	1158
εφάπαξ	1154
εφάπαξ δωρεά	1153
""", 'η': """
η δημοσκόπηση της εβδομάδας	1086
η διαφήμιση συνεχίζεται	1192
η δωρεά μου	1186
η εγγραφή ολοκληρώθηκε	1188
η εγγραφή σας ολοκληρώθηκε	1188
η ερώτηση της εβδομάδας	1086
η στήριξή σας κάνει τη διαφορά	1186
η συνέχεια μετά τη διαφήμιση	1108
η ψήφος σας	1086
η ψήφος σας καταχωρήθηκε	1128
η ψήφος σας καταχωρίστηκε	1128
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1144
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1144
θέμα	1189
θέματα	1062
θα θέλατε να λαμβάνετε ειδοποιήσεις	1144
""", 'κ': """
κάθε ευρώ μετράει	1154
κάθε μήνα	1154
κάθε συνεισφορά έχει αξία	1154
κάθε συνεισφορά μετράει	1154
κάνε το κουίζ	1131
κάντε δωρεά	1045
κάντε μια δωρεά	1045
κάντε το κουίζ	1131
κάντε το τεστ	1133
κάτι πήγε στραβά	1159
καλύτερη προσφορά	1157
κανόνες σχολιασμού	1061
κατάλαβα	1066
κατάργηση σίγασης	1136
κατάστημα	1174
κατεβάστε από το app store	1143
κατεβάστε από το google play	1143
κατεβάστε την εφαρμογή	1143
κατεβάστε το app	1143
κατεβάστε το επεισόδιο	1136
κατεβάστε το ηχητικό	1136
κατηγορίες	1062
κεράστε μας έναν καφέ	1153
κλείσιμο	1044
κλείσιμο μενού	1190
κλείσιμο παραθύρου	1190
κλείστε θέση	1134
κοινοποίησε	1053
κοινοποίηση	1053
κοινοποίηση στο facebook	1053
κοινοποίηση στο twitter	1053
κοινοποίηση στο whatsapp	1172
κοινοποιήστε	1053
κοινοποιήστε το άρθρο	1053
κρυπτόλεξο	1133
κωδικοί έκπτωσης	1192
""", 'λ': """
λήψη ήχου	1136
λεπτομέρειες	1066
λιγότερα	1066
""", 'μ': """
μάθετε περισσότερα	1060
μέγεθος γραμμάτων	67
μέγεθος γραμματοσειράς	1172
μέγεθος κειμένου	67
μήνυμα	1189
μαθετε περισσοτερα	1060
με την υποστήριξη	1056
με την υποστήριξη της	1174
με την υποστήριξη του	1174
μεγέθυνση	1066
μεγέθυνση εικόνας	1162
μεγαλύτερα γράμματα	1172
μενού	1065
μετάβαση στη σελίδα δωρεών	1153
μετάβαση στη συνταγή	63
μετάβαση στο κύριο περιεχόμενο	1064
μετάβαση στο περιεχόμενο	1064
μεταβείτε στο περιεχόμενο	1064
μη έγκυρη διεύθυνση email	1158
μη έγκυρο email	1158
μη διαθέσιμο βίντεο	1136
μη χάσετε	1062
μην το χάσεις	1062
μην χάσετε	1062
μηνιαία	1154
μηνιαία δωρεά	1153
μηνιαία συνεισφορά	1153
μηνιαία χρέωση	1157
μηνιαίως	1154
μικρότερα γράμματα	1172
μοιράσου το	1053
μοιράσου το άρθρο	1193
μοιραστείτε	1053
μοιραστείτε το	1053
μοιραστείτε το άρθρο	1053
μου αρέσει	1129
μπορεί να σας αρέσει	1062
μόνο για συνδρομητές	1048
""", 'ν': """
να επιτρέπεται	1146
να επιτρέπεται πάντα	1140
να επιτραπεί	1145
να με θυμάσαι	1156
ναι	1148
ναι θέλω	1146
ναι, θέλω	1145
ναι, φυσικά	1146
νεότερα	1129
νεότερα πρώτα	1129
""", 'ξ': """
ξέχασα τον κωδικό μου	1156
ξεκλειδώστε το άρθρο	1187
ξεχάσατε τον κωδικό	1048
ξεχάσατε τον κωδικό σας	1156
""", 'ο': """
ο λογαριασμός μου	1048
ο σύνδεσμος αντιγράφηκε	1053
οι απόψεις είναι προσωπικές	1080
οι απόψεις που εκφράζονται είναι προσωπικές	1080
οι απόψεις του άρθρου είναι προσωπικές	1080
οι συνεργάτες μας	1140
ονοματεπώνυμο	1159
""", 'π': """
πάντα να επιτρέπεται	1140
πάρτε μέρος στη δημοσκόπηση	1128
πήγαινε στη συνταγή	63
πίσω στην κορυφή	1162
παίξε τώρα	1131
παίξε υπεύθυνα	1134
παίξτε δωρεάν	1131
παίξτε τώρα	1131
παίξτε υπεύθυνα	1134
παιχνίδια	1133
πακέτα συνδρομών	1187
παλαιότερα	1129
παράκαμψη προς το κυρίως περιεχόμενο	1064
παράλειψη	1137
παράλειψη διαφήμισης	1182
παρουσιάστηκε σφάλμα	1158
πατήστε για ήχο	1182
παύση βίντεο	1136
παύση παρακολούθησης	1169
πείτε μας τη γνώμη σας	1128
πείτε τη γνώμη σας	1128
περίληψη ai	1168
περίληψη με ai	1168
περιορισμένες θέσεις	1105
περιορισμένος αριθμός θέσεων	1105
περισσοτερες επιλογες	1060
περισσότερα	1062	1065
περισσότερα άρθρα	1062
περισσότερα άρθρα του συντάκτη	1162
περισσότερα σχόλια	1128
περισσότερες ειδήσεις	1062
περισσότερες επιλογές	1060	1173
πες τη γνώμη σου	1128
πλήρης οθόνη	1137
πληρωμή με paypal	1187
ποια είναι η γνώμη σας	1086
ποιοι είμαστε	1078
πολιτική cookies	1070	1078
πολιτική απορρήτου	1070	1078
πολιτική διορθώσεων	1164
προβολή περιεχομένου	1140
προηγούμενη είδηση	1162
προηγούμενη φωτογραφία	1190
προηγούμενο	1065
προηγούμενο άρθρο	1062
προηγούμενο βίντεο	1182
προνόμια συνδρομητών	1134
προσαρμογή	1060
προσθέστε σχόλιο	1085
προσθέστε το σχόλιό σας	1085
προσθήκη απάντησης	1177
προσθήκη στα θέματά μου	1191
προσθήκη στο καλάθι	1192
προσθήκη σχολίου	1061
προσθήκη ως προτιμώμενη πηγή	1169
προστασία προσωπικών δεδομένων	1070
προσφορά για αναγνώστες	1134
προσφορά για συνδρομητές	1134
προσωπικά δεδομένα	1078
προτείνουμε	1062
προτείνουμε επίσης	1062
προτεινόμενα	1062
προτεινόμενα από taboola	1108
προτιμήσεις cookies	1140
προτιμήσεις απορρήτου	1181
προωθητικό περιεχόμενο	1056
πρόσφατα άρθρα	1062
πώς να απενεργοποιήσετε τον ad blocker	1150
πώς να το απενεργοποιήσετε	1152
""", 'ρ': """
ροή	1062
ροή ειδήσεων	1062
ρυθμίσεις	1060
ρυθμίσεις cookie	1140
ρυθμίσεις cookies	1070
ρυθμίσεις απορρήτου	1140
ρυθμισεις	1060
""", 'σ': """
σίγαση	1137
σας βοήθησε αυτό το άρθρο	1128
σας φάνηκε χρήσιμο	1128
σε συνεργασία με	1174
σκανάρετε το qr code	1143
σταυρόλεξα	1133
σταυρόλεξο	1133
στείλε το σε φίλο	1053
στείλτε μας τις φωτογραφίες σας	1164
στηρίξτε μας	1045
στηρίξτε μας στο patreon	1153
συμφωνω	1060
συμφωνώ	1070
συμφωνώ με την επεξεργασία των δεδομένων μου	1158
συμφωνώ με τους όρους χρήσης	1158
συνέχεια ανάγνωσης	1065
συνέχεια με apple	1156
συνέχεια με email	1187
συνέχεια με facebook	1156
συνέχεια με google	1156
συνέχεια στην ιστοσελίδα	1143
συνέχεια στο site	1143
συνέχεια στον browser	1143
συνδεθείτε	1048
συνδρομή	1048
συνδρομητές	1048
συνεχίζεται μετά τη διαφήμιση	1108
συνεχίστε την ανάγνωση	1190
σφάλμα φόρτωσης βίντεο	1182
σχετικά	1062
σχετικά άρθρα	1062
σχετικά θέματα	1062
σχετικά με εμάς	1078
σχετικά νέα	1062
σχετικές ειδήσεις	1062
σχετικό άρθρο	1062
σχολιάστε	1061
σχολιάστε το άρθρο	1061
σχόλια	1061
σχόλιο	1061
σύνδεση	1048
σύνδεση με apple	1156
σύνδεση με facebook	1156
σύνδεση με google	1156
σύνοψη με ai	1168
""", 'τ': """
τέλος διαφήμισης	1134
τέλος της διαφήμισης	1134
τέσταρε τις γνώσεις σου	1131
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1080
τα πιο δημοφιλή	1062
τα πιο δημοφιλή της ημέρας	1062
τα πιο διαβασμένα	1062
τα πιο πρόσφατα	1062
τα σχόλια είναι απενεργοποιημένα	1177
τα σχόλια είναι μόνο για συνδρομητές	1177
ταξινόμηση	1129
ταξινόμηση κατά	1129
ταυτότητα	1078
ταχύτητα αναπαραγωγής	1136
τελευταία άρθρα	1062
τελευταία νέα	1062
τελευταίες ειδήσεις	1062
τεστάρετε τις γνώσεις σας	1131
το email σας	1188
το email υπάρχει ήδη	1188
το άρθρο εκφράζει τις απόψεις του συντάκτη	1080
το άρθρο συνεχίζεται μετά τη διαφήμιση	1108
το άρθρο συνεχίζεται παρακάτω	1108
το αίτημά σας στάλθηκε	1188
το αίτημά σας υποβλήθηκε	1188
το απενεργοποίησα	1150
το βίντεο δεν είναι διαθέσιμο	1136
το βίντεο φορτώνει	1136
το κείμενο συνεχίζεται παρακάτω	1108
το μήνυμά σας	1188
το μήνυμά σας εστάλη	1158
το μήνυμά σας στάλθηκε	1158
το πεδίο είναι υποχρεωτικό	1158
το πιο δημοφιλές	1157
το σχόλιό σας	1085
το ψευδώνυμό σας	1177
το όνομά σας	1177
τρέχων χρόνος	1137
""", 'υ': """
υπενθύμιση αργότερα	1044
υποβολή	93	1159
υποβολή σχολίου	1061
υπολειπόμενος χρόνος	1137
υποστηρίξτε μας	1045
υποχρεωτικά πεδία	1158
υποχρεωτικό πεδίο	1158
υπότιτλοι	1137
""", 'φ': """
φόρτωση ανάρτησης	1140
φόρτωση βίντεο	1136
φόρτωση περιεχομένου	1140
φόρτωση περισσότερων	1065
φόρτωση περισσότερων σχολίων	1128
φόρτωση προγράμματος αναπαραγωγής	1136
""", 'χ': """
χαρίστε αυτό το άρθρο	1053
χορηγοί	1174
χορηγούμενο	1056
χορηγούμενο άρθρο	1056
χορηγούμενο περιεχόμενο	1056
χορηγούμενο περιεχόμενο από taboola	1108
χορηγούμενοι σύνδεσμοι	1108
χορηγός	1174
χρόνος που απομένει	1136
χωρίς spam	1158
""", 'ψ': """
ψήφισε	93	1129
ψηφίστε	93	1129
ψηφίστε στη δημοσκόπηση	1128
ψηφοφορία	94	1087
""", 'ό': """
όλα τα άρθρα του συντάκτη	1162
όλα τα βίντεο	1162
όλα τα νέα	1162
όλα τα παιχνίδια	1131
όλα τα σχόλια	1061
όλες οι ειδήσεις	1062
όνομα	1159
όροι σχολιασμού	1061
όροι χρήσης	1070	1078
όχι ευχαριστώ	1044
όχι τώρα	1044	1148
όχι, ευχαριστώ	1044	1148
""", 'а': """
або	5114
абонамент	249
абонирай се	250
абонирай се за бюлетина	327
абонирайте се	249
автовоспроизведение	4281
автовідтворення	5101
автоматический перевод	4309
автоматическое воспроизведение	4281
автоматичне відтворення	5101
автоматичний переклад	5129
автоматично възпроизвеждане	315
автоматично преведено	336
автоматично пускане	315
авторизация	4174
авторизоваться	4174
адрес электронной почты	4177
азартные игры вызывают зависимость	4191
азартные игры могут вызвать зависимость	4191
азартные игры могут вызывать зависимость	4191
актуално	257
актуальне	5025
анкета	94	308
анкета на деня	307
анонимна кутия	333
анонимная почта	4304
анонимный ящик	4304
анонімна пошта	5124
анонімна скринька	5124
архив	4205
аудиоверсия	4281
аудіоверсія	5101
""", 'б': """
бажаєте отримувати сповіщення	5105
банковская карта	4173
банковский перевод	4173
без спам	327
без спама	4296
без спаму	5116
безкоштовна доставка	5096
безкоштовно. без спаму	5116
безопасный платеж	4172
безплатна доставка	311
бесплатная доставка	4276
бесплатно. без спама	4296
беше ли полезно	336
благодарим ви за абонамента	327
благодарим ви, че гласувахте	307
благодарим за вашия глас	307
благодарим за гласа	307
благодарим за съобщението	327
блокирай	319
блокировать	4286
блокувати	5106
больше	4205
больше материалов по теме	4205
больше новостей	4205
больше статей	4299
будь-яка сума	5111
будьте в курсе	4177
была ли статья полезной	4200
більше від автора	5119
більше за темою	5025
більше матеріалів автора	5041
більше матеріалів за темою	5025
більше на цю тему	5025
більше новин	5025
більше новин на тему	5025
більше по темі	5025
більше про це	5028
більше статей	5119
""", 'в': """
в закладки	4314
в избранное	4184
в корзину	4192	4275
в наш магазин	4275
в тази статия	330
в тренде	4205
в этой статье	4299
важен каждый рубль	4291
важен любой вклад	4291
важко відповісти	5092
важлива кожна гривня	5111
важливий кожен внесок	5111
важливо	5025
вам будет интересно	4205
вам може бути цікаво	5025
вам може сподобатися	5025
вам может быть интересно	4205
вам может понравиться	4205
вам також може сподобатися	5025
варианты подписки	4293
вартість доставки	5096
варіанти передплати	5113
вас може зацікавити	5025
вас может заинтересовать	4205
ваш e-mail	4177
ваш email	4177
ваш голос враховано	5087
ваш голос зараховано	5087
ваш голос принят	93	4269
ваш голос учтен	4269
ваш голос учтён	93	4269
ваша електронна пошта	5116
ваша почта	4297
ваша пошта	5117
ваша электронная почта	4296
ваше имя	4297
ваше повідомлення	5117
ваше повідомлення надіслано	5116
ваше сообщение	4297
ваше сообщение отправлено	4296
ваше ім'я	5117
вашето име	328
вашето съобщение	328
вашето съобщение е изпратено	327
вашият глас беше отчетен	307
вашият глас е отчетен	307
вашият имейл	327
вашият имейл адрес	327
вбудований контент	5098
введите e-mail	4177
введите email	4177
введите ваш email	4177
введите ваш адрес электронной почты	4177
введите корректный e-mail	4296
введите корректный email	4178
введите корректный адрес	4178
введите правильный e-mail	4178
введите сумму	4290
введіть коректний e-mail	5116
введіть суму	5110
вгору	5088
вградено съдържание	312
вернуться на главную	4299
версия для печати	4184
версия за печат	340
версія для друку	5134
вече гласувахте	307
вече имам профил	324
вече имате абонамент	324
вече имате акаунт	250
вече имате профил	324
вече подкрепям	264
вече следите	339
вече следите тази тема	339
вече сте абонат	250
вече сте гласували	307
вече съм абонат	324
вже вимкнено	5109
вже зареєстровані	5000
вже маєте акаунт	5113
вже маєте передплату	5113
вже є акаунт	5000
ви вже голосували	5087
ви вже проголосували	5087
ви вже підписані	5132
ви вже підписані на цю тему	5132
ви вичерпали ліміт статей	5113
ви можете відписатися будь-коли	5116
ви підписані	5116
ви підписані на автора	5132
ви підписані на тему	5132
ви успішно підписалися	5116
виберіть суму	5110
вибрати	5114
вибір редакції	5025
видео	4205
видео # из #	4298
видео # от #	329
видео больше недоступно	4281
видео загружается	4281
видео не может быть воспроизведено	4281
видео недоступно	4281
видео недоступно в вашей стране	4281
видео недоступно в вашем регионе	4281
видеоплеер загружается	4281
видеото вече не е налично	315
видеото не е достъпно	315
видеото не е достъпно във вашата страна	315
видеото не е налично	315
видеото не е налично във вашата страна	315
видеото не може да бъде възпроизведено	315
видяхте грешка	333
виж # снимки	329
виж всички	330
виж всички # снимки	329
виж всички снимки	329
виж всички статии	330
виж галерията	330
виж коментарите	337
виж офертата	310
виж резултатите	93	307
виж снимки	329
виж цената	310
вижте # снимки	329
вижте видеото	315
вижте всички	330
вижте всички # снимки	329
вижте всички снимки	329
вижте офертата	310
вижте още	257
вижте още от	257
вижте плановете	324
вижте резултатите	307
вижте снимки	329
вижте цената	310
вийти	18
використання матеріалів лише з дозволу редакції	5125
вимкнути звук	5101
вимкнути рекламу	5136
вимкніть adblock	5107
винаги показвай	312
винаги разрешавай	312
виникла помилка. спробуйте ще раз	5116
виправлення й уточнення	5124
вкажіть суму	5110
включете javascript	315
включете известията	318
включете се в дискусията	337
включи	319
включи звука	315
включи известията	318
включи се в дискусията	337
включите уведомления	4265
включить	4286
включить звук	4281
включить уведомления	4265
вконтакте	4185
влез	250
влез с facebook	324
влез с google	324
влез, за да коментираш	337
влезте	250
вміст недоступний	5098
внешний контент	4278
во весь экран	4208
водещи новини	257
войти	4174
войти в аккаунт	4174
войти в чат	4200
войти по почте	4293
войти с помощью google	4293
войти с яндекс id	4293
войти через apple	4293
войти через facebook	4293
войти через google	4293
войти через vk	4293
войти через вконтакте	4293
войти через яндекс	4293
войти, чтобы комментировать	4310
вопрос дня	4272
воспроизвести	4208
воспроизвести видео	4281
восстановить пароль	4293
время на чтение	4208
время чтения # мин	4208
все	4208
все комментарии	4200
все още няма коментари	337
все още нямате профил	324
все права сохранены	4305
всегда показывать	4278
всегда разрешать	4279
всего проголосовало #	4269
всеки лев е важен	322
всеки лев помага	322
всеки петък. безплатно. без спам	327
всички коментари	337
всички статии	330
всички статии на автора	330
встановити додаток	5103
встановити застосунок	5103
встроенный контент	4278
всяка помощ е важна	322
всяко дарение е важно	322
всяко дарение помага	322
всі коментарі	5130
всі матеріали	5119
всі матеріали автора	5119
всі новини	5027
всі статті	5119
всі статті автора	5119
вход	250	4174
вход с apple	324
вход с facebook	324
вход с google	324
вхід	5000
въведете валиден имейл	327
въведете имейл	327
въведете сума	322
възникна грешка. опитайте отново	327
възникна грешка. опитайте по-късно	327
външно съдържание	312
въпрос на деня	307
вы подписались	4178
вы подписаны	4296
вы подписаны на автора	4312
вы подписаны на тему	4312
вы уже голосовали	4269
вы уже проголосовали	4269
вы успешно подписались	4296
выберите подписку	4293
выберите сумму	4172
выберите тариф	4293
выбор редакции	4205
выбрать	4294
выбрать подписку	4293
выбрать тариф	4293
выйти	18
від наших партнерів	5136
відео	5025
відео # з #	5118
відео # із #	5118
відео більше недоступне	5101
відео вище	5052
відео недоступне	5101
відео недоступне у вашій країні	5101
відео неможливо відтворити	5101
відео нижче	5052
відеоплеєр завантажується	5101
відкликати згоду	5098
відкрити	5029
відкрити в додатку	5103
відкрити в застосунку	5103
відкрити галерею	5119
відкрити застосунок	5103
відкрити карту	5029
відкрити статтю	5113
відновити пароль	5113
відписатися	5133
відписатися від теми	5132
відписатися можна будь-коли	5116
відповісти	5020	5131
відправити	5117
відскануйте qr-код	5104
відскануйте qr-код, щоб завантажити застосунок	5103
відтворити	5102
відтворити відео	5101
відхилити	5015
відхилити все	5099
відхилити всі	5099
""", 'г': """
генерирано от ai	336
генерирано от ии	336
генерирано с изкуствен интелект	336
главная	4208
главная страница	4300
главное	4205
главное за день	4205
главные новости	4205
гласувай	93	308
гласувайте	93
гласувам	308
гледай видеото	315
годишен абонамент	325
годишно	325
годишно плащане	325
годовая подписка	4294
головна	5027
головна сторінка	5120
головне	5025
головне за день	5025
головні новини	5025
голосование	94
голосовать	93	4272
голосування	94
голосувати	93	5092
грати	5092
грати онлайн	5087
громкость	4282
гучність	5102
""", 'д': """
да, включить	4266
да, искам	319
да, моля	319
да, пожалуйста	4286
да, спасибо	4286
да, хочу	4286
далее	4208
далі	5027	5088
дарете	249
дари	249
дари еднократно	322
дари месечно	322
дари сега	249
детали	4210
детальніше	5027
деталі	5029
дзен	4185
дивитися # світлин	5118
дивитися # світлини	5118
дивитися # фото	5118
дивитися # фотографій	5118
дивитися # фотографії	5118
дивитися всі	5119
дивитися всі # світлин	5118
дивитися всі # світлини	5118
дивитися всі # фото	5118
дивитися всі # фотографій	5118
дивитися всі # фотографії	5118
дивитися всі світлин	5118
дивитися всі світлини	5118
дивитися всі фото	5118
дивитися всі фотографій	5118
дивитися всі фотографії	5118
дивитися відео	5101
дивитися галерею	5119
дивитися онлайн-трансляцію	5119
дивитися оригінал	5089
дивитися світлин	5118
дивитися світлини	5118
дивитися усі # світлин	5118
дивитися усі # світлини	5118
дивитися усі # фото	5118
дивитися усі # фотографій	5118
дивитися усі # фотографії	5118
дивитися усі світлин	5118
дивитися усі світлини	5118
дивитися усі фото	5118
дивитися усі фотографій	5118
дивитися усі фотографії	5118
дивитися фото	5118
дивитися фотогалерею	5119
дивитися фотографій	5118
дивитися фотографії	5118
дивіться відео	5052
дивіться відео вище	5052
дивіться відео нижче	5052
дивіться також	5025
дивіться також відео	5052
дивіться у відео	5052
длительность	4282
длительность #	4282
для передплатників	5113
для подписчиков	4174
до закладок	5134
до кошика	5011	5095
до крамниці	5012
до початку сторінки	5091
до рецепту	63
до теми	5025
добавете ни като предпочитан източник	339
добави в количката	310
добави като предпочитан източник	339
добави коментар	337
добави към моите теми	339
добави към предпочитани източници	339
добавить в избранное	4312
добавить в избранные источники	4312
добавить в источники	4312
добавить в корзину	4275
добавить в мои темы	4312
добавить в предпочитаемые источники	4312
добавить комментарий	4200
добровольное пожертвование	4290
довільна сума	5110
догори	5088
додати в кошик	5095
додати до кошика	5095
додати до моїх тем	5132
додати до обраних джерел	5132
додати до обраного	5132
додати до пріоритетних джерел	5132
додати до улюблених джерел	5132
додати коментар	5020
додати як пріоритетне джерело	5132
дозволити	5106
дозволити й показати	5016
дозволити контент	5098
дозволити один раз	5098
дозволити рекламу	5109
дозволити сповіщення	5105
дозволити та показати	5016
дозволити та продовжити	5016
дозволити і показати	5016
дозволити і продовжити	5016
дозвольте сповіщення	5082
докладвай	338
докладвай грешка	260
докладвай коментар	337
докладвай рекламата	342
докладніше	5027
долучитися	4997
долучитися до обговорення	5130
долучитися до спільноти	5110
допомагає будь-яка сума	5111
доставка оплачивается отдельно	4275
достигнахте лимита на статиите	324
доступно по подписке	4174
друга сума	322
другая сумма	4172
други новини	21
другие материалы	21	4205
другие материалы рубрики	4205
другие новости	21	4205
другие новости раздела	4205
другие статьи	4205
другие статьи автора	4299
друк	5006
друкувати	5134
дякуємо за ваш голос	93	5087
дякуємо за ваше повідомлення	5116
дякуємо за голос	5087
дякуємо за повідомлення	5116
дякуємо за реєстрацію	5116
дякуємо за участь в опитуванні	5087
дізнатися ціну	5095
""", 'е': """
единоразово	4168
еднократно дарение	322
ежегодно	4294
ежемесячно	4168
ежемесячное пожертвование	4290
ежемесячный платеж	4291
ежемесячный платёж	4291
економія #%	5114
ексклузивно за абонати	324
ексклюзивно для передплатників	5113
електронна адреса	5117
електронна пошта	5117
електронна пошта або логін	5113
етикети	316
еще нет аккаунта	4293
еще новости	4205
еще от автора	4299
еще по теме	4205
ещё	4205
ещё не подписчик	4293
ещё нет аккаунта	4293
ещё новости	4205
ещё от автора	4299
ещё по теме	4205
""", 'ж': """
желаете ли да получавате известия	318
жодного спаму	5116
""", 'з': """
з нашого магазину	5095
з нашої крамниці	5012
за абонати	324
за датою	5131
за популярністю	5131
за темою	5025
забелязахте грешка	333
заборонити	5106
забравена парола	250
забравили сте паролата си	324
забронировать билет	4275
забронировать место	4275
забронювати квиток	5095
забронювати місце	5095
забув пароль	5113
забули пароль	5000
забыл пароль	4293
забыли пароль	4174
завантаження відео	5101
завантаження плеєра	5101
завантажити аудіо	5101
завантажити випуск	5101
завантажити відео	5098
завантажити додаток	5103
завантажити допис	5098
завантажити застосунок	5103
завантажити контент	5098
завантажити публікацію	5098
завантажити ще	5027
завжди дозволяти	5099
завжди показувати	5098
загрузить видео	4278
загрузить еще	4208
загрузить ещё	4208
загрузить контент	4278
загрузить пост	4278
загрузить публикацию	4278
загрузка видео	4281
загрузка плеера	4281
задонатити	4997
задонатить	4168
задължителни полета	327
задължително	328
задължително поле	327
заказать	4192
заказать книгу	4275
закрити	4996
закрити галерею	5119
закрити рекламу	5136
закрыть	4167
закрыть галерею	4299
закрыть рекламу	4315
залишилося #	5102
залишити відгук	5128
залишити відповідь	5023
залишити коментар	5020
залиште коментар	5130
заметили ошибку	4304
замовити	5011
замовити книгу	5095
замовити книжку	5095
запазете място	310
запази	260
запази за по-късно	340
запази избора	312
запази място	310
запази настройките	312
запази рецептата	63
запази статията	260
запам'ятати мене	5114
заповніть це поле	5116
заполните это поле	4296
запомни ме	325
запомнить меня	4294
започни теста	307
запретить	4286
запропонувати новину	5020
зарегистрироваться	4174
зареди видеото	312
зареди още	330
зареди публикацията	312
зареди съдържанието	312
зареждане на видеото	315
зареждане на плейъра	315
зареєструватися	5000
зарубежной картой	4291
затвори	264
затвори галерията	330
затвори рекламата	342
затрудняюсь ответить	4272
защо виждам тази реклама	342
зберегти	5006
зберегти вибір	5098
зберегти на потім	5134
зберегти налаштування	5098
зберегти рецепт	63
зберегти статтю	5006
збережено	5135
збільшити	5027
збільшити зображення	5119
збільшити текст	5134
збільшити фото	5119
збільшити шрифт	5134
зв'язатися з автором	5119
звук	316
згенеровано за допомогою ші	5128
згенеровано штучним інтелектом	5128
згенеровано ші	5128
згорнути	5029	5119
зменшити шрифт	5134
змінити згоду	5098
змінити налаштування	5016
змінити налаштування cookie	5016
змінити розмір тексту	5134
зміст	5027
зміст статті	5119
знайшли помилку	5124
знижка #%	5114
знижка для передплатників	5095
зображення # з #	5118
зображення # із #	5118
зовнішній контент	5098
зробити внесок	4997
зробити донат	5110
зрозуміло	5015
""", 'и': """
играй сега	307
играть	4272
играть онлайн	4269
из нашего магазина	4275
изберете	325
изберете абонамент	324
изберете план	324
изберете сума	322
избери	325
избери абонамент	324
избери план	324
избери сума	322
избрано от редакцията	257
известия	319
изключете adblock	320
изключете блокера за реклами	320
изключете рекламния блокер	320
изключи звука	315
изключих рекламния блокер	320
изкуственият интелект може да греши	336
изменить настройки	4195
изменить настройки cookie	4195
изменить размер текста	4314
изменить согласие	4278
изображение # из #	4298
изображение # от #	329
използвате adblock	320
използвате блокер за реклами	320
използвате рекламен блокер	320
изпратете сигнал	333
изпрати	328
изпрати коментар	337
изпрати на приятел	260
изпрати новина	333
изпрати обратна връзка	336
изпрати по имейл	260
изпрати сигнал	333
изпрати статията по имейл	260
изпрати съобщение	327
изтегли приложението	317
ии может ошибаться	4308
или	325	4294
имам профил	324
имате ли профил	324
име	328
имейл адрес	327
имейл или потребителско име	324
имя	4297
индекс	4297
интересное	4205
искате ли да получавате известия	318
использование материалов только с разрешения редакции	4305
исправления и уточнения	4304
""", 'к': """
к началу	4208
к началу страницы	4299
к рецепту	63
каждое пожертвование важно	4290
каждую пятницу. бесплатно. без спама	4296
каждый донат важен	4290
каждый рубль важен	4291
как да изключа adblock	320
как да изключите рекламния блокер	320
как защитаваме източниците си	333
как мы защищаем источники	4304
как мы защищаем наших источников	4304
как отключить adblock	4287
как пазим източниците си	333
картина в картината	315
картинка в картинке	4282
картинка в картинці	5102
категории	4205
категорії	5025
качество	4282
керування згодою	5098
керувати згодою	5098
керувати сповіщеннями	5105
ключови думи	257
книга з автографом	5012
книга з автографом автора	5012
книга с автографом	4193
книга с автографом автора	4193
книга с подписью автора	4193
книги с автографом	4193
книжка з автографом	5012
книжка з автографом автора	5012
книжки з автографом	5012
кожен внесок важливий	5111
кожен донат важливий	5110
кожна гривня важлива	5111
коментар	5020
коментари	260
коментарі	5020
коментарів ще немає	5130
коментирай	260
коментирайте	260
коментирайте първи	260
коментирането е изключено	337
коментування закрито	5130
коментувати	5020
комерційний контент	5136
комерційний матеріал	5136
комментарии	4200
комментарии отсутствуют	4200
комментарий	4200
комментировать	4200
коммерческий контент	4315
коммерческий материал	4315
конец рекламы	4315
контакти	5020
контакты	4200
контент заблокирован	4278
контент заблоковано	5098
контент недоступен	4278
контент недоступний	5098
конфиденциальность	4194
конфиденциальность и cookie	4195
конфіденційність і cookie	5016
копирай връзката	340
копирай линк	260
копирай линка	260
копирането забранено	334
копирано	341
копирано в клипборда	340
копирование запрещено	4305
копировать ссылку	4184
копіювання заборонено	5125
копіювати посилання	5006
край на рекламата	342
крамниця	5011
кросворд	5092
кроссворд	4272
кроссворд дня	4269
кръстословица	308
купете билети	310
купете книгата	310
купи абонамент	250
купи билет	310
купи билети	310
купи книгата	310
купи лиценз	334
купи сега	310
купите нам кофе	4290
купити	5011
купити журнал	5095
купити зараз	5095
купити квитки	5095
купити квиток	5095
купити книгу	5095
купити книжку	5095
купити ліцензію	5125
купити нам каву	5110
купити передплату	5113
купить	4192
купить билет	4275
купить билеты	4275
купить билеты онлайн	4275
купить журнал	4275
купить книгу	4275
купить лицензию	4305
купить номер	4275
купить подписку	4174
купить права на публикацию	4305
купить сейчас	4275
към галерията	330
към количката	310
към магазина	310
към началната страница	330
към началото	316
към рецептата	63
към страницата за дарения	322
към съдържанието	330
кінець реклами	5136
""", 'л': """
лента новостей	4205
линкът е копиран	340
личный кабинет	4174
лише для передплатників	5113
лише необхідні	5098
логин	4294
логин или e-mail	4293
логін	5114
логін або e-mail	5113
лучшие	4311
любая сумма	4291
любая сумма важна	4291
""", 'м': """
магазин	4192
маджонг	308	4272	5092
материал закрыт	4293
материал защищен авторским правом	4305
материал защищён авторским правом	4305
материал партнера	4315
материал партнёра	4315
материал создан автоматически	4308
материалы защищены авторским правом	4305
материалы партнеров	4189
материалы партнёров	4315
материалы по теме	4205
матеріал захищено авторським правом	5125
матеріал партнера	5136
матеріал створено автоматично	5128
матеріали за темою	5025
матеріали захищені авторським правом	5125
матеріали партнерів	5136
матеріали по темі	5025
машинний переклад	5129
машинно преведено	336
машинный перевод	4309
маєте акаунт	5113
маєте новину	5124
меню	4208	5027
месечен абонамент	325
месечно	325
месечно дарение	322
месечно плащане	325
месячная подписка	4294
метки	4205
ми не можемо показати цей вміст	5098
ми не можемо показати цей контент	5098
може би по-късно	264
може да ви хареса	257
може да харесате още	257
может быть, позже	4167
может позже	4167
можете да се откажете по всяко време	324
можете да се отпишете по всяко време	327
можливо, пізніше	4996
можна скасувати будь-коли	5113
мои темы	4312
моите теми	339
мой профиль	4174
моля, изключете рекламния блокер	320
моля, опитайте по-късно	327
моят профил	250
мої теми	5132
мы в социальных сетях	4186
мы в соцсетях	4186
мы вконтакте	4186
мы не можем показать это содержимое	4278
мы не можем показать этот контент	4278
мы отправили вам письмо	4178
мій профіль	5000
місячна передплата	5114
місячна підписка	5114
мітки	5025
""", 'н': """
на весь екран	5101
на весь экран	4281
на главную	4208
на головну	5119
на живо	316
на початок	5102
на початок сторінки	5119
на правах реклами	5009
на правах рекламы	4189
на сторінку пожертв	5110
на страницу пожертвований	4290
на цял екран	315
наверх	4208	5027
нагадати пізніше	4996
нагору	5088
нагору сторінки	5091
надіслати	93	5006	5117
надіслати відгук	5128
надіслати другові	5134
надіслати другу	5006
надіслати електронною поштою	5134
надіслати коментар	5130
надіслати новину	5124
надіслати новину анонімно	5124
надіслати повідомлення	5116
надіслати поштою	5006
надіслати статтю поштою	5006
надіслати у whatsapp	5134
надішліть свої фото	5124
наживо	5102
нажмите, чтобы увеличить	4299
назад	4208	5027	5088
назначение платежа: пожертвование	4290
най-коментирани	257
най-нови	338
най-новите първо	337
най-новото	257
най-популярен	325
най-стари	338
най-старите първо	337
най-харесвани	338
най-четени	257
най-четено	257
най-четено днес	257
най-четеното днес	257
найкраща пропозиція	5114
найкращі	5131
найпопулярніше	5025	5114
найпопулярніше за добу	5025
найпопулярніше за тиждень	5025
найпопулярніший	5114
найти	4208
найчитаніше	5025
налаштування	5015
налаштування cookie	5098
налаштування конфіденційності	5098
налаштування приватності	5098
налаштування файлів cookie	5098
налаштувати cookie	5098
налаштувати сповіщення	5105
налично в google play	317
нам нужно ваше согласие	4195
нам потрібна ваша згода	5016
намали шрифта	340
написати автору	5119
написати анонімно	5124
написати в редакцію	5124
написати коментар	5020
написать автору	4299
написать анонимно	4304
написать в редакцию	4304
написать комментарий	4200
напишете коментар	337
напиши коментар	260
напомни ми по-късно	264
напомнить позже	4167
направете дарение	249
направете теста	307
направи теста	307
настроить cookie	4278
настроить уведомления	4285
настройки	4194
настройки cookie	4194
настройки за поверителност	312
настройки конфиденциальности	4278
настройки на бисквитките	312
настройки приватности	4278
настройки файлов cookie	4278
наступна	5027
наступна новина	5119
наступна світлина	5119
наступна стаття	5025
наступна сторінка	5119
наступне відео	5101
наступне фото	5119
наступний матеріал	5091
наступний слайд	5119
натисніть, щоб збільшити	5119
начална страница	330
начать игру	4269
начать тест	4269
наш магазин	4193
наша крамниця	5012
нашли ошибку	4304
не вдалося відтворити відео	5101
не вдалося завантажити відео	5101
не дозволяти	5083
не зараз	4996	5083
не маєте акаунта	5113
не можем да покажем това съдържание	312
не пропустите	4205
не пропустіть	5025
не разрешать	4266
не сега	264
не сегодня	4167
не сейчас	4167	4266
не сьогодні	4996
не удалось воспроизвести видео	4281
не удалось загрузить видео	4281
не, благодаря	264
невалиден имейл	327
невалиден имейл адрес	327
неверный e-mail	4296
неверный email	4178
неверный адрес электронной почты	4296
неверный имейл	4178
нейросеть может ошибаться	4308
некоректна адреса	5116
некоректний e-mail	5116
некорректный e-mail	4296
некорректный email	4178
некорректный адрес	4296
немає акаунта	5113
немає акаунту	5113
немає коментарів	5130
немає передплати	5113
необов'язково	5117
необязательно	4297
неправильна електронна адреса	5116
неправильный e-mail	4178
неправильный email	4178
неправильный имейл	4178
нет аккаунта	4293
нет комментариев	4200
нет подписки	4293
нет, спасибо	4167	4266
нещо се обърка. опитайте отново	327
нещо се обърка. опитайте по-късно	327
никакого спама	4296
новини	5025
новини за темою	5025
новини компаній	5009
новини партнерів	5009	5025
новости	4205
новости smi#	4205
новости партнеров	4189
новости партнёров	4189
новости по теме	4205
новости сми#	4205
новые	4311
нові	5131
номер телефона	4297
номер телефону	5117
нравится	4311
няма коментари	337
нямам мнение	308
нямам профил	324
нямате абонамент	324
нямате профил	324
ні, дякую	4996	5083
""", 'о': """
обговорити	5020
обговорити в telegram	5023
обговорити в коментарях	5023
обговорити в чаті	5023
обговорити на форумі	5023
обговорити у facebook	5023
обговорити у форумі	5023
оберіть передплату	5113
оберіть план	5113
оберіть суму	5110
обнови страницата	321
обновите страницу	4289
обновить страницу	4289
обов'язкове поле	5116
обов'язково	5117
обрати	5114
обрати передплату	5113
обрати план	5113
обрати тариф	5113
обратная связь	4200
обратно към началната страница	330
обратно към началото	330
обратно нагоре	330
обсудить	4200
обсуждение	4200
общи условия	313
обязательно	4297
обязательное поле	4296
одноклассники	4185
одноразово	4997
озвучено роботом	4281
озвучено синтезированным голосом	4281
озвучено синтезованим голосом	5101
оновити сторінку	5109
оновіть сторінку	5109
опитайте отново	327
опитайте по-късно	327
опитування	94	5092
опитування дня	93	5087
оплата раз в год	4293
оплата раз на рік	5113
опрос	94
опрос дня	93	4269
опублікувати коментар	5023
основание: дарение	322
оставащо време	316
оставащо време #	315
оставащо време -#	315
оставете коментар	337
остави коментар	337
оставить комментарий	4200
оставить отзыв	4308
оставшееся время	4282
оставшееся время #	4281
оставшееся время -#	4281
оставьте комментарий	4310
останні новини	5025
останні статті	5025
от нашите партньори	342
от наших партнеров	4315
от наших партнёров	4315
от нашия магазин	310
ответить	4200	4311
отвори в приложението	317
отвори галерията	330
отвори приложението	317
отговор	338
отговори	338
отиди на рецептата	63
отказ по всяко време	324
отказаться	4194
отказвам всички	313
отклонить	4194
отклонить все	4279
отклонить всё	4279
отключете статията	324
отключете цялата статия	250
отключи статията	250
отключите adblock	4287
отключите адблок	4287
отключить звук	4281
отключить рекламу	4315
открихте грешка	333
открихте грешка в текста	333
открыть	4210
открыть в браузере	4319
открыть галерею	4299
открыть карту	4210
открыть приложение	4283
открыть статью	4293
отмена в любой момент	4293
отменить можно в любой момент	4293
отозвать согласие	4278
отпечатай	260
отпечатай статията	260
отписаться	4313
отписаться можно в любой момент	4296
отписаться от рассылки	4319
отписаться от темы	4312
отпишете се по всяко време	327
отправить	93	4297
отправить другу	4184
отправить комментарий	4310
отправить отзыв	4308
отправить по почте	4184
отправить по электронной почте	4314
отправить сообщение	4296
отримувати сповіщення	5105
отсканируйте qr-код	4284
отстъпка за абонати	310
оттегли съгласието	312
оттегляне на съгласието	312
отхвърли всички	313
оферта за читатели	310
оформити передплату	5113
оформити підписку	5000
оформить донат	4168
оформить доступ	4293
оформить ежемесячное пожертвование	4290
оценете статията	260
оцените материал	4200
оцените рецепт	63
оцените статью	4200
оценить рецепт	63
оцініть матеріал	5020
оцініть рецепт	63
оцініть статтю	5020
още новини	257
още нямате абонамент	324
още нямате профил	324
още от	257
още от автора	330
още от деня	257
още от рубриката	257
още от този автор	330
още по темата	257
още статии	330
""", 'п': """
парола	325
пароль	4294	5114
партнерский материал	4189
партнерский проект	4189
партнерський матеріал	5009
партнерський проєкт	5009
партньорско съдържание	256
партнёрский материал	4189
партнёрский проект	4189
пасианс	308
пасьянс	4272	5092
пауза	316	4282	5102
переведено автоматически	4308
переведено нейросетью	4308
переведено с помощью ии	4308
перевір себе	5092
перевірте свою пошту	5116
перевірте свої знання	5087
перевірте себе	5092
переглянути # світлин	5118
переглянути # світлини	5118
переглянути # фото	5118
переглянути # фотографій	5118
переглянути # фотографії	5118
переглянути всі # світлин	5118
переглянути всі # світлини	5118
переглянути всі # фото	5118
переглянути всі # фотографій	5118
переглянути всі # фотографії	5118
переглянути всі світлин	5118
переглянути всі світлини	5118
переглянути всі фото	5118
переглянути всі фотографій	5118
переглянути всі фотографії	5118
переглянути галерею	5119
переглянути пропозицію	5095
переглянути результати	93	5087
переглянути світлин	5118
переглянути світлини	5118
переглянути усі # світлин	5118
переглянути усі # світлини	5118
переглянути усі # фото	5118
переглянути усі # фотографій	5118
переглянути усі # фотографії	5118
переглянути усі світлин	5118
переглянути усі світлини	5118
переглянути усі фото	5118
переглянути усі фотографій	5118
переглянути усі фотографії	5118
переглянути фото	5118
переглянути фотографій	5118
переглянути фотографії	5118
переглянути ціну	5095
передплата	5000
передплатити	5000
перезавантажити сторінку	5109
перезавантажте сторінку	5109
перезагрузите страницу	4289
перезагрузить страницу	4289
перейти в галерею	4299
перейти в магазин	4275
перейти до галереї	5119
перейти до досьє	5119
перейти до змісту	5119
перейти до контенту	5119
перейти до крамниці	5012
перейти до магазину	5095
перейти до оплати	5110
перейти до основного вмісту	5119
перейти до пожертви	5110
перейти до пропозиції	5095
перейти до рецепта	63
перейти к досье	4299
перейти к контенту	4299
перейти к оплате	4290
перейти к основному содержанию	4299
перейти к пожертвованию	4290
перейти к предложению	4275
перейти к рецепту	63
перейти к содержанию	4208
перейти к сюжету	4299
перекладено автоматично	5128
перекладено за допомогою ші	5128
перекладено ші	5128
пересказ нейросети	4308
пересказано нейросетью	4308
печать	4184
печать рецепта	63
питання дня	5092
пишете до редакцията	333
пишете на автора	330
пиши на автора	330
платена публикация	89	256
платено партньорство	342
платено съдържание	256
плеер загружается	4281
плейърът се зарежда	315
плеєр завантажується	5101
по дате	4311
по подписке	4174
по популярности	4311
по теме	4205
по-късно	264	319
побачили помилку	5124
повернутися на головну	5119
повернутися нагору	5091
повний екран	5102
повноекранний режим	5101
повідомити новину	5124
повідомити про помилку	5020
повідомити про помилку в тексті	5020
повідомлення	5117
повідомлення надіслано	5116
погоджуюсь	5015
погоджуюся	5015
погодитись і продовжити	5016
погодитися та продовжити	5098
погодитися і продовжити	5016
пограти	5092
подай сигнал	333
подарете тази статия	260
подари статията	340
подарить доступ	4314
подарить материал	4184
подарить статью	4174
подарувати доступ	5134
подарувати статтю	5006
поддержать	4168
поддержать автора	4168
поддержать на boosty	4290
поддержать на patreon	4290
поддержать нас	4168
поддержать проект	4168
поддержать редакцию	4168
поддержите нас	4168
поделитесь	4184
поделиться	4184
поделиться в telegram	4184
поделиться в twitter	4184
поделиться в одноклассниках	4184
поделиться в соцсетях	4184
поделиться вконтакте	4184
поделиться новостью	4184
поделиться ссылкой	4184
поделиться статьей	4184
поделиться статьёй	4184
подкасти	5025
подкасты	4205
подкрепете ни	249
подкрепи	249
подкрепи ни	249
подобається	5131
подобни статии	257
подписаться	4174
подписаться в max	4186
подписаться в telegram	4186
подписаться на автора	4312
подписаться на канал	4186
подписаться на новости	4177
подписаться на рассылку	4177
подписаться на телеграм-канал	4186
подписаться на тему	4312
подписаться на уведомления	4285
подписка	4174
подписка на год	4293
подписка на месяц	4293
подписывайтесь	4186
подпишитесь	4293
подпишитесь на рассылку	4177
подреди по	337
подробнее	4208
подробнее по теме	4205
подтвердите e-mail	4296
подтвердите адрес электронной почты	4296
поділитись	5006
поділитися	5006
поділитися в telegram	5006
поділитися в соцмережах	5006
поділитися новиною	5006
поділитися статтею	5006
поділіться	5006
пожаловаться	4311
пожаловаться на комментарий	4310
пожаловаться на рекламу	4315
пожертвовать	4168
пожертвувати	4997
позволи	319
позволи известия	318
позже	4286
поиск	4208
покажи # отговора	337
покажи # снимки	329
покажи всички # снимки	329
покажи всички снимки	329
покажи всичко	258
покажи галерията	330
покажи и приеми	312
покажи коментарите	337
покажи отговорите	337
покажи още	258
покажи паролата	324
покажи по-малко	330
покажи повече	330
покажи резултатите	93	307
покажи снимки	329
покажи субтитрите	315
покажи съдържанието	312
показати # відповідей	5130
показати # відповіді	5130
показати # світлин	5118
показати # світлини	5118
показати # фото	5118
показати # фотографій	5118
показати # фотографії	5118
показати більше	5027
показати вміст	5098
показати все	5029
показати всі	5120
показати всі # світлин	5118
показати всі # світлини	5118
показати всі # фото	5118
показати всі # фотографій	5118
показати всі # фотографії	5118
показати всі світлин	5118
показати всі світлини	5118
показати всі фото	5118
показати всі фотографій	5118
показати всі фотографії	5118
показати відповіді	5130
показати галерею	5119
показати й прийняти	5098
показати коментарі	5020
показати контент	5098
показати менше	5119
показати оригінал	5029	5089
показати пароль	5113
показати підпис	5119
показати результати	93	5087
показати розшифровку	5101
показати світлин	5118
показати світлини	5118
показати субтитри	5101
показати усі # світлин	5118
показати усі # світлини	5118
показати усі # фото	5118
показати усі # фотографій	5118
показати усі # фотографії	5118
показати усі світлин	5118
показати усі світлини	5118
показати усі фото	5118
показати усі фотографій	5118
показати усі фотографії	5118
показати фото	5118
показати фотографій	5118
показати фотографії	5118
показати ще	5027
показати і прийняти	5098
показать # ответа	4310
показать # ответов	4310
показать # фото	4298
показать # фотографии	4298
показать # фотографий	4298
показать больше	4208
показать все	4210	4300
показать все # фото	4298
показать все # фотографии	4298
показать все # фотографий	4298
показать все фото	4298
показать все фотографии	4298
показать все фотографий	4298
показать галерею	4299
показать еще	4208
показать ещё	4208
показать и принять	4278
показать карту	4210
показать комментарии	4200
показать контент	4278
показать меньше	4210	4299
показать оригинал	4210	4270
показать ответы	4310
показать пароль	4293
показать перевод	4210
показать подпись	4299
показать расшифровку	4281
показать результаты	93	4269
показать содержимое	4278
показать субтитры	4281
показать фото	4298
показать фотографии	4298
показать фотографий	4298
показувати завжди	5098
показывать всегда	4278
поки немає коментарів	5130
поле обов'язкове для заповнення	5116
поле обязательно для заполнения	4296
полето е задължително	327
политика cookie	4278
политика за защита на личните данни	312
политика за поверителност	312
политика исправлений	4304
политика конфиденциальности	4194
политика конфиденциальности и cookie	4195
политика обработки персональных данных	4194
полноэкранный режим	4281
полный экран	4282
получавай известия	318
получать уведомления	4285
пользовательское соглашение	4194
політика cookie	5098
політика виправлень	5124
політика конфіденційності	5015
політика конфіденційності та cookie	5016
політика приватності	5098
помогает любая сумма	4291
помочь	4168
помочь нам	4168
помочь проекту	4168
помочь редакции	4168
помітили помилку	5124
понятно	4194
попередня	5027
попередня новина	5119
попередня стаття	5025
попередня сторінка	5119
попереднє фото	5119
попередній матеріал	5091
попередній слайд	5119
поправки и уточнения	333
попробовать бесплатно	4174
попробуйте еще раз	4296
попробуйте ещё раз	4296
попробуйте позже	4296
популярне	5025
популярное	4205
популярные	4205	4311
популярные новости	4205
популярные статьи	4205
популярный	4294
популярні	5131
популярні новини	5025
попълнете това поле	327
поръчай книгата	310
поръчайте книгата	310
посилання скопійовано	5006
поскаржитися	5131
поскаржитися на коментар	5130
поскаржитися на рекламу	5136
последнее	4205
последни	257
последни новини	257
последние новости	4205
послухати новину	5006
посмотреть # фото	4298
посмотреть # фотографии	4298
посмотреть # фотографий	4298
посмотреть в браузере	4319
посмотреть все # фото	4298
посмотреть все # фотографии	4298
посмотреть все # фотографий	4298
посмотреть все фото	4298
посмотреть все фотографии	4298
посмотреть все фотографий	4298
посмотреть результаты	93	4269
посмотреть фото	4298
посмотреть фотографии	4298
посмотреть фотографий	4298
посмотреть цену	4275
потвърдете имейла си	327
поточний час	5102
поточний час #	5101
потребителско име	325
потребителско име или имейл	324
похожие материалы	4205
похожие статьи	4205
почати гру	5087
почати тест	5087
почему я вижу эту рекламу	4315
почерпете ни с кафе	322
почерпи ни кафе	322
почтовый индекс	4297
поширити	5006
поширити у facebook	5006
поштовий індекс	5117
пошук	5027
пощенски код	328
правила за коментарите	337
правила за коментиране	260
правила использования	4194
правила коментарів	5130
правила коментування	5020
правила комментариев	4310
правила комментирования	4200
правила користування	5099
предимства за абонати	310
предишна новина	330
предишна снимка	330
предишна статия	330
предишна страница	330
предложение для подписчиков	4275
предложение для читателей	4275
предложить новость	4200
предыдущая	4208
предыдущая новость	4299
предыдущая статья	4205
предыдущая страница	4299
предыдущая фотография	4299
предыдущее фото	4299
предыдущий слайд	4299
презаредете страницата	321
презареди страницата	321
премиум	4174
преміум	5000
препечатването е забранено	334
препечатването забранено	334
препоръчани	257
препоръчано от outbrain	342
препоръчано от taboola	342
препоръчваме	325
препоръчваме ви	257
препоръчваме ви още	257
препоръчваме още	257
пригостити кавою	5110
пригостіть нас кавою	5110
придбати квитки	5095
придбати квиток	5095
придбати книжку	5095
придбати передплату	5113
придбати права на публікацію	5125
приемам всички	313
приемам всички бисквитки	312
приемам и продължавам	312
приеми всички	313
приеми и покажи	312
приеми и продължи	312
призначення платежу: благодійний внесок	5110
прийняти	5015
прийняти все	5099
прийняти всі	5015
прийняти всі файли cookie	5098
прийняти й показати	5098
прийняти й продовжити	5016
прийняти та показати	5098
прийняти та продовжити	5098
прийняти і продовжити	5098
принтирай	260
принтирай рецептата	63
принципи редакції	5124
принять	4194
принять все	4194
принять все cookie	4278
принять все файлы cookie	4278
принять всё	4194
принять и показать	4278
принять и продолжить	4278
прислать новость	4200
прислать новость анонимно	4304
присоединиться к обсуждению	4310
приховати коментарі	5023
пришлите свои фото	4304
приєднатися	4997
приєднатися до спільноти	4997
про автора	5041
про авторку	5041
про авторів	5041
проверете имейла си	327
проверете пощата си	327
провери знанията си	307
проверь себя	4272
проверьте адрес почты	4178
проверьте свои знания	4269
проверьте свою почту	4296
проверьте себя	4272
проголосовало #	4269
проголосовать	93
проголосувати	93
продовження під рекламою	5009
продовження статті під рекламою	5009
продовжити без вимкнення	5107
продовжити з apple	5113
продовжити з google	5113
продовжити через apple	5113
продовжити через facebook	5113
продовжити через google	5113
продолжительность #	4282
продолжить без отключения	4287
продолжить без поддержки	4167
продолжить с apple	4293
продолжить с google	4293
продолжить через apple	4293
продолжить через facebook	4293
продолжить через google	4293
продължава след рекламата	256
продължете с google	324
продължи без изключване	320
продължи с apple	324
продължи с facebook	324
продължи с google	324
продължителност	316
продължителност #	316
произвольная сумма	4290
произошла ошибка	4297
произошла ошибка. попробуйте ещё раз	4296
произошла ошибка. попробуйте позже	4296
пройти опитування	5087
пройти опрос	4269
пройти тест	4269
прокоментувати	5131
прокомментировать	4311
промени размера на текста	340
промо	4189	5009
пропозиція для передплатників	5095
пропозиція для читачів	5095
прослухати статтю	5101
прослушать	4184
прослушать новость	4184
прослушать статью	4281
прочетено от синтетичен глас	315
прочетете и	257
прочетете цялата статия	330
прочети по-късно	340
прочети с абонамент	324
прочети транскрипцията	315
прочети цялата новина	330
прочети цялата статия	330
прочитати пізніше	5134
прочитать позже	4314
прямой эфир	4282
прізвище	5117
публикувай коментар	337
пусни видеото	315
първо най-новите	337
підписатись	5000
підписатися	5000
підписатися на автора	5132
підписатися на сповіщення	5105
підписатися на тему	5132
підписка	5000
підсумок від ші	5128
підтвердьте електронну адресу	5116
підтвердіть e-mail	5116
підтримайте нас	4997
підтримати	4997
підтримати автора	4997
підтримати журналістів	4997
підтримати на buy me a coffee	5110
підтримати на patreon	5110
підтримати нас	4997
підтримати проєкт	5110
підтримати разово	5110
підтримати редакцію	4997
підтримувати щомісяця	5110
пізніше	5106
""", 'р': """
радимо прочитати	5025
радимо також	5025
развернуть	4208
разгадать кроссворд	4269
размер на текста	340
размер на шрифта	67
размер текста	67
размер шрифта	67
разова підтримка	5111
разовий внесок	5111
разовий донат	5110
разово	4168
разовое пожертвование	4290
разовый платеж	4291
разовый платёж	4291
разпечатай	260
разпечатай статията	340
разреши	319
разреши веднъж	312
разреши известия	318
разреши известията	318
разреши рекламите	321
разрешите уведомления	4265
разрешить	4286
разрешить и показать	4195
разрешить и продолжить	4195
разрешить контент	4278
разрешить один раз	4278
разрешить рекламу	4289
разрешить уведомления	4265
ранняя регистрация	4276
раскрыть	4210
распечатать	4184
распечатать рецепт	63
распечатать статью	4184
рассказать друзьям	4184
рассылка	4177
рассылки	4177
расшифровка	4282
регистрация	250	4174
редакция рекомендует	4205
редакційна політика	5124
редакційна політика видання	5124
резултати от анкетата	307
резултати от гласуването	307
результати	94	5029
результати голосування	5102
результати опитування	5102
результаты	94	4210
результаты голосования	4282
результаты опроса	4282
реклама	256	4189	5009
реклама - статията продължава по-долу	256
реклама google	4315
реклама від google	5136
реклама закончилась	4315
реклама закінчилася	5136
реклама на сайте	4189
реклама на сайті	5009
реклама окончена	4315
реклама от google	4315
реклама. продовження нижче	5009
реклама. продолжение ниже	4189
реклами от google	342
рекламний матеріал	5136
рекламно каре	256
рекламно съдържание	256
рекламный материал	4315
рекомендовано outbrain	4315
рекомендовано taboola	4315
рекомендуем	4205	4294
рекомендуем почитать	4205
рекомендуем также	4205
рекомендуемое	4205
рекомендуємо	5025	5114
рекомендуємо прочитати	5025
рекомендуємо також	5025
реши кръстословицата	307
реши теста	307
реєстрація	5000
розгадати кросворд	5087
розгорнути	5029	5119
роздрукувати	5006
роздрукувати рецепт	63
роздрукувати статтю	5006
розмір тексту	67
розмір шрифту	67
розшифровка	5102
российской картой	4291
рубрики	4205	5025
річна передплата	5114
річна підписка	5114
""", 'с': """
самая выгодная	4294
само за абонати	324
само необходими	312
само необходимите	312
самое важное	4205
самое популярное	4205
самое читаемое	4205
самое читаемое за день	4205
самое читаемое за неделю	4205
самый популярный	4294
свали аудиото	315
свали епизода	315
свали от app store	317
свали от google play	317
свали приложението	317
свежее	4205
свежие новости	4205
свернуть	4208
своя сума	5110
своя сумма	4290
свържете се с редакцията	333
свържи се с автора	330
свързани новини	257
свързани публикации	257
свързани статии	257
связаться с нами	4200
світлина # з #	5118
світлина # із #	5118
сгенерировано ии	4308
сгенерировано нейросетью	4308
сгенерировано с помощью ии	4308
сделать донат	4290
сделать пожертвование	4168
сейчас читают	4205
сигнализирай за грешка	333
сканворд	4272
сканирай qr кода	317
сканирайте qr кода	317
сканирайте qr кода и изтеглете приложението	317
сканируйте qr-код	4284
скануйте qr-код	5104
скасувати можна будь-коли	5113
скачать аудио	4281
скачать выпуск	4281
скачать из google play	4283
скидка #%	4294
скидка для подписчиков	4275
скопировано	4185
скопировано в буфер обмена	4314
скопировать ссылку	4184
скопировать ссылку на статью	4184
скопійовано	5135
скопійовано в буфер обміну	5134
скопіювати посилання	5006
скопіювати посилання на статтю	5006
скорост	316
скорост на възпроизвеждане	315
скорость воспроизведения	4281
скрий отговорите	337
скрий рекламата	342
скрыть	4210
скрыть ответы	4310
скрыть рекламу	4315
слайд # з #	5118
слайд # из #	4298
слайд # от #	329
слайд # із #	5118
слайд #/#	4298	5118
следвай автора	339
следвай темата	339
следвате тази тема	339
следваща новина	330
следваща снимка	330
следваща статия	330
следваща страница	330
следващо видео	315
следете на живо	330
следете темата	339
следи темата	339
следить за автором	4312
следить за онлайном	4299
следить за темой	4312
следующая	4208
следующая новость	4299
следующая статья	4205
следующая страница	4299
следующая фотография	4299
следующее видео	4281
следующее фото	4299
следующий слайд	4299
слухати	5006
слухати новину	5006
слушай новината	260
слушай статията	315
слушать	4184
слушать новость	4184
см. также	4205
смотреть # фото	4298
смотреть # фотографии	4298
смотреть # фотографий	4298
смотреть в браузере	4319
смотреть видео	4281
смотреть все	4208
смотреть все # фото	4298
смотреть все # фотографии	4298
смотреть все # фотографий	4298
смотреть все фото	4298
смотреть все фотографии	4298
смотреть все фотографий	4298
смотреть галерею	4299
смотреть онлайн-трансляцию	4299
смотреть оригинал	4270
смотреть предложение	4275
смотреть фото	4298
смотреть фотогалерею	4299
смотреть фотографии	4298
смотреть фотографий	4298
смотри также	4205
смотрите также	4205
сначала новые	4310
сначала старые	4310
снимка # от #	329
снимка #/#	329
снимок # из #	4298
советуем почитать	4205
согласен	4194
согласен и продолжить	4195
согласиться	4194
согласиться и продолжить	4278
содержание	4208
содержание статьи	4299
содержимое недоступно	4278
создано ии	4308
создано нейросетью	4308
создано при помощи ии	4308
создано с помощью ии	4308
создать аккаунт	4174
сообщение	4297
сообщение отправлено	4296
сообщить новость	4304
сообщить об опечатке	4200
сообщить об ошибке	4200
сортирай по	337
сортиране	338
сортировать	4311
сортировать по	4310
сортировка	4311
сортування	5131
сортувати	5131
сортувати за	5130
сохранено	4185
сохранить	4184
сохранить выбор	4278
сохранить на потом	4314
сохранить настройки	4278
сохранить рецепт	63
сохранить статью	4184
социальные сети	4186
спасибо за ваш голос	93	4269
спасибо за ваше сообщение	4296
спасибо за подписку	4177
спасибо за регистрацию	4296
спасибо за сообщение	4296
спасибо за участие в опросе	4269
спасибо, ваш голос учтён	4269
спершу нові	5130
спершу старі	5130
спестявате #%	325
спецпроект	4189
спецпроєкт	5009
сповіщення	5106
споделете	260
сподели	260
сподели във facebook	260
сподели като подарък	340
сподели по имейл	340
сподели статията	260
споделяне	260
спонсорирано	256
спонсорирано съдържание	342
спонсорский материал	4315
спонсорський матеріал	5136
способ оплаты	4172
способы оплаты	4172
спочатку нові	5130
спочатку старі	5130
спри да следваш	339
спробуйте пізніше	5116
спробуйте ще раз	5116
ссылка скопирована	4184
сталася помилка	5117
сталася помилка. спробуйте пізніше	5116
сталася помилка. спробуйте ще раз	5116
станете член	249
стани абонат	249
стани дарител	249
старые	4311
старі	5131
стати патроном	5110
стати підписником	5110
стати співучасником	4997
стати частиною спільноти	4997
стати членом клубу	5110
статията е заключена	324
статията е защитена с авторско право	334
статията се чете от изкуствен интелект	315
стаття захищена авторським правом	5125
стать патроном	4168
стать соучастником	4168
стать спонсором	4168
статья защищена авторским правом	4305
створено за допомогою штучного інтелекту	5128
створено за допомогою ші	5128
створено штучним інтелектом	5128
створено ші	5128
створити акаунт	5000
стежити за автором	5132
стежити за онлайном	5119
стежити за темою	5132
стислий переказ від ші	5128
стоимость доставки	4276
сторінка # з #	5118
сторінка # із #	5118
сторінка #/#	5118
страница # из #	4298
страница # от #	329
страница #/#	329	4298
стрічка новин	5025
субтитри	316	5102
субтитры	4282
судоку	308	4272	5092
сума по избор	322
сховати	5029
сховати відповіді	5130
сховати рекламу	5136
сходни новини	257
схожі матеріали	5025
схожі новини	5025
схожі статті	5025
съгласен съм и продължавам	312
съдържание от партньор	342
съдържанието е блокирано	312
съдържанието е защитено с авторски права	334
съдържанието не е налично	312
съдържанието не може да бъде показано	312
създадено от ии	336
създадено с изкуствен интелект	336
създадено с помощта на ии	336
създай профил	250
съобщение	328
съобщението е изпратено	327
съобщете за грешка	333
съобщи за грешка	333
сыграть	4272
сюжет	4205
сюжеты	4205
""", 'т': """
тагове	257
тази статия е заключена	324
так, будь ласка	5106
так, дякую	5106
так, увімкнути	5083
так, хочу	5106
також читайте	5025
твитнуть	4184
твиттер	4185
твітнути	5006
теги	4205	5025
текст продовжується під рекламою	5009
текст создан автоматически	4308
текст створено автоматично	5128
текст читает робот	4281
текущее время	4282
текущее время #	4281
текущо време	316
текущо време #	315
телеграм	4185
телефон	328	4297	5117
тема	328	4297	5117
тема дня	4205
теми	5025
темы	4205
тест дня	4269
тествай знанията си	307
това видео вече не е налично	315
това видео не е налично	315
това поле е задължително	327
това съдържание не е налично	312
това съдържание не може да бъде показано	312
только для подписчиков	4174
только необходимые	4278
транскрипция	316
тривалість	5102
тривалість #	5102
търговско съдържание	342
тільки необхідні	5098
""", 'у': """
у вас вже є акаунт	5113
у вас включен adblock	4287
у вас нет подписки	4293
у вас уже есть аккаунт	4293
у кошик	5011
у мене вже є акаунт	5113
у мене є акаунт	5113
у мене є передплата	5113
у меня есть аккаунт	4293
у меня есть подписка	4293
у меня нет аккаунта	4293
у меня уже есть аккаунт	4293
у цій статті	5119
уведомления	4286
увеличи	316
увеличи снимката	330
увеличи текста	340
увеличи шрифта	340
увеличить	4208
увеличить изображение	4299
увеличить текст	4314
увеличить фото	4299
увеличить шрифт	4314
увійти	5000
увійти з google	5113
увійти за допомогою google	5113
увійти через apple	5113
увійти через facebook	5113
увійти через google	5113
увійти, щоб коментувати	5130
увімкнути	5106
увімкнути звук	5101
увімкнути сповіщення	5082
увімкніть сповіщення	5082
угостите нас кофе	4290
угостить кофе	4291
уже есть аккаунт	4174
уже зарегистрированы	4174
уже зареєструвалися	5000
уже отключил	4289
узнать цену	4275
укажите сумму	4290
уменьшить шрифт	4314
умови використання	5015
управление на бисквитките	312
управление на известията	318
управление на съгласието	312
управление согласием	4278
управление уведомлениями	4285
управлявай съгласието	312
управлять согласием	4278
условия за ползване	312
установить приложение	4283
усі коментарі	5130
усі матеріали	5119
усі матеріали автора	5119
усі матеріали авторки	5041
усі матеріали за темою	5119
усі новини	5027
усі статті	5119
усі статті автора	5119
участие в азартных играх может вызвать зависимость	4191
участие в азартных играх может вызвать игровую зависимость	4191
""", 'ф': """
файлы cookie	4194
фамилия	328	4297
фейсбук	4185
филворды	4272
фото	4205
фото # з #	5118
фото # из #	4298
фото # із #	5118
фото #/#	4298	5118
фоторепортаж	4205
""", 'х': """
харесай	260
харесва ми	338
хорошо	4194
хотите получать уведомления	4285
хочете отримувати сповіщення	5105
""", 'ц': """
це було корисно	5128
це відео більше недоступне	5101
це відео недоступне	5101
це відео недоступне у вашій країні	5101
це поле обов'язкове	5116
цей контент недоступний	5098
цей контент неможливо показати	5098
цей матеріал закритий	5113
цена на доставката	310
ця стаття закрита	5113
цял екран	315
""", 'ч': """
час читання # хв	5027
час, що залишився	5101
час, що залишився #	5101
чете синтетичен глас	315
четете без ограничения	324
четете без реклами	342
четете в приложението	317
чети без реклами	342
чети в приложението	317
чи була стаття корисною	5020
читает синтезированный голос	4281
читайте в застосунку	5103
читайте в приложении	4283
читайте еще	4205
читайте ещё	4205
читайте ниже	4189
читайте первыми в приложении	4283
читайте першими в застосунку	5103
читайте по теме	4205
читайте также	4205
читайте також	5025
читати без обмежень	5113
читати без реклами	5136
читати всю новину	5119
читати всю статтю	5119
читати далі	5027
читати з передплатою	5113
читати коментарі	5130
читати оригінал	5089
читати повністю	5027
читати розшифровку	5101
читати статтю повністю	5119
читати також	5025
читать без ограничений	4293
читать без рекламы	4315
читать в max	4186
читать в telegram	4186
читать в браузере	4319
читать всю статью	4299
читать далее	4208
читать дальше	4208
читать ещё	4208
читать комментарии	4200
читать оригинал	4270
читать полностью	4208
читать расшифровку	4281
читать с подпиской	4293
читать статью полностью	4299
читать также	4205
читать целиком	4299
читає синтезований голос	5101
чому я бачу цю рекламу	5136
что еще почитать	4205
что ещё почитать	4205
что-то пошло не так	4297
что-то пошло не так, попробуйте позже	4296
что-то пошло не так. попробуйте еще раз	4296
что-то пошло не так. попробуйте ещё раз	4296
что-то пошло не так. попробуйте позже	4296
чуй статията	315
""", 'ш': """
швидкість відтворення	5101
ші може помилятися	5128
""", 'щ': """
ще за темою	5025
ще на цю тему	5028
ще не передплатник	5113
ще немає акаунта	5113
ще новини	5025
що ще почитати	5025
щомісяця	4997	5114
щомісячна підтримка	5111
щомісячний внесок	5110
щоп'ятниці. безкоштовно. без спаму	5116
щороку	5114
щось пішло не так	5117
щось пішло не так, спробуйте пізніше	5116
щось пішло не так. спробуйте пізніше	5116
щось пішло не так. спробуйте ще раз	5116
""", 'э': """
экономия #%	4294
эксклюзивно для подписчиков	4293
электронная почта	4177
электронная почта или логин	4293
эта статья закрыта	4293
это было полезно	4308
это видео больше недоступно	4281
это видео недоступно	4281
это видео недоступно в вашей стране	4281
это поле обязательно	4296
это поле обязательно для заполнения	4296
этот контент невозможно показать	4278
этот контент недоступен	4278
этот материал закрыт	4293
""", 'я': """
я вже підтримую	4996
я вимкнув блокувальник	5107
я отключил	4289
я отключил блокировщик	4287
я уже поддерживаю	4167
як вимкнути adblock	5107
як ми захищаємо джерела	5124
як ми захищаємо наші джерела	5124
якість	5102
яндекс.дзен	4185
""", 'і': """
ім'я	5117
індекс	5117
інша сума	5110
інші матеріали автора	5119
інші матеріали авторки	5041
інші новини	21	5025
інші статті автора	5119
інші статті авторки	5041
""", 'א': """
אהבתי	2343
אודות	2307
אודות הכותב	2375
אולי אחר כך	2359
אולי גם יעניין אותך	2292
אולי יעניין אותך	2292
אולי יעניין אותך גם	2331
אולי יעניין אתכם	2292
אולי יעניין אתכם גם	2331
אולי מאוחר יותר	2270
אולי פספסתם	2331
אחר כך	2360
איך מכבים	2364
איך מכבים חוסם פרסומות	2362
אימייל	2371
אימייל לא תקין	2370
אין לך חשבון	2368
אין לכם חשבון	2368
אינציקלופדיית ynet	2292
אישור	2289	2359
אישור הכל	2355
אישור והמשך	2354
אני מאשר את תנאי השימוש	2370
אני מאשר קבלת דיוור	2370
אני מאשר/ת קבלת דברי פרסומת	2370
אני מאשר/ת קבלת דיוור	2370
אני מסכים	2289
אני מסכים לתנאי השימוש	2370
אני מסכים/ה לתנאי השימוש	2370
אני מסכימה	2289
אפשר	2360
אפשר התראות	2358	2359
אפשר לבטל בכל רגע	2368
אפשר תמיד	2354
אפשרויות נוספות	2383
אשר את כל העוגיות	2388
אשר הכל	2355
אשר והמשך	2354
""", 'ב': """
בדקו את תיבת הדואר	2370
בדקו את תיבת המייל	2370
בחירה	2369
בחן את עצמך	2345
בחנו את עצמכם	2345
בחסות	2336
בחר	2369
בחר מסלול	2368
בחר סכום	2390
בחרו את המינוי שלכם	2368
בחרו מינוי	2368
בחרו מסלול	2368
בחרו סכום	2390
בטל השתקה	2350
ביטול	2359
ביטול הסכמה	2354
ביטול השתקה	2350
בלי ספאם	2370
בלעדי למנויים	2368
במעקב	2380
בשיתוף	2286
בשיתוף עם	2384
""", 'ג': """
גודל גופן	67
גודל הטקסט	2382
גודל טקסט	67
גישה בלתי מוגבלת לכל הכתבות	2391
""", 'ד': """
דווח על טעות	2291
דווח על תגובה	2386
דווחו לנו על טעות	2342
דחה את כל העוגיות	2388
דחה הכל	2355
דחיית הכל	2355
דיווח	2343
דיווח על טעות	2342
דיווח על תגובה	2386
דילוג לתוכן	2294
דילוג לתוכן המרכזי	2294
דלג לתוכן	2296
דלג לתוכן הראשי	2294
דלג על הפרסומת	2389
דלגו למתכון	63
דלגו על הפרסומת	2389
דף הבית	2296
""", 'ה': """
האזינו	2281
האזינו בספוטיפיי	2387
האזינו לכתבה	2350
האזן לכתבה	2350
האם הכתבה עזרה לך	2342
האם הכתבה עניינה אותך	2342
האם העמוד עזר לך	2342
האם זה היה מועיל	2342
הבא	2296
הבנתי	2297
הבקשה התקבלה	2392
הבקשה נשלחה	2392
הגב	2291
הגדל טקסט	2382
הגדל תמונה	2374
הגדלת גופן	2318	2319
הגדלת טקסט	2382
הגדלת תמונה	2374
הגדרות	2289
הגדרות עוגיות	2354
הגדרות פרטיות	2289	2354
הדפיסו את המתכון	63
הדפיסו כתבה	2330
הדפס	2281
הדפס מתכון	63
הדפסה	2281	2319
הדפסת המתכון	63
הדפסת כתבה	2330
ההודעה נשלחה	2370
ההודעה שלך	2392
ההצבעה שלך נקלטה	2342
ההצעה המשתלמת ביותר	2369
ההרשמה אושרה	2392
הודעתך נשלחה	2370
הווידאו אינו זמין	2350
הוסיפו תגובה	2291
הוסף כמקור מועדף	2379
הוסף לסל	2394
הוסף תגובה	2291
הוסף תשובה	2386
הוספה לסל	2394
הוספה לרשימת הקריאה	2318
הוספת תגובה	2291
הוקרא בקול סינתטי	2350
הורד שמע	2350
הורדת הפרק	2350
הורדת השמע	2350
הורידו את האפליקציה	2357
הזינו כתובת מייל	2392
הזכירו לי מאוחר יותר	2270
הזן כתובת אימייל	2392
החדשות ביותר	2343
החדשים ביותר	2343
החנות	2384
החשבון שלי	2273
הטבה לקוראים	2348
הטבות למנויים	2348
הטופס נשלח בהצלחה	2370
הירשם	2273
הירשמו להתראות	2358
הישנות ביותר	2343
הכי נצפים	2292
הכי נקרא	2292
הכי נקראות	2292
הכי נקראות היום	2331
הכי פופולרי	2369
הכינוי שלך	2386
הכניסו כתובת מייל	2392
הכתבה הבאה	2292
הכתבה המלאה למנויים	2330
הכתבה הקודמת	2292
הכתבה נעולה	2368
המייל האדום	2375
המייל שלך	2392
המלצות	2292
המקומות מוגבלים	2334
המשיכו לקרוא	2393
המשך בדפדפן	2357
המשך לאתר	2357
המשך לקרוא	2296
המשך עם google	2368
המשך עם אימייל	2391
המשך עם אפל	2368
המשך עם גוגל	2368
המשך עם פייסבוק	2368
המשך קריאה	2296
הנגן נטען	2350
הנצפים ביותר	2331
הנקראות ביותר	2292
הנקראים ביותר	2331
הסרטון אינו זמין	2350
הסרטון אינו זמין כעת	2350
הסרטון הבא	2389
הסרטון הקודם	2389
הסרטון לא זמין	2350
הסרטון לא זמין כעת	2350
הסרטון נטען	2350
הסתר	2297
הסתר תגובות	2342
הסתר תשובות	2342
העדפות עוגיות	2354
העדפות פרטיות	2388
הענק כתבה במתנה	2382
הענקת כתבה במתנה	2382
העתיקו את הקישור	2330
העתיקו קישור	2330
העתק	2383
העתק קישור	2281	2319
העתקת הקישור	2330
העתקת קישור	2281	2319
הפופולרי ביותר	2369
הפופולריות ביותר	2343
הפסק לעקוב	2379
הפסקת מעקב	2379
הפעל התראות	2358
הפעל סרטון	2350
הפעלה אוטומטית	2351
הפעלת התראות	2358
הפרסומת ממשיכה	2394
הצביעו	93	2343
הצביעו בסקר	2342
הצבע	93	2343
הצבעה	94
הצבעתך נקלטה	2342
הצג את כל התגובות	2304
הצג ב-x	2387
הצג הכל	2297
הצג כתוביות	2350
הצג מפה	2297
הצג מקור	2297
הצג עוד	2296
הצג פוסט	2354
הצג פוסט זה באינסטגרם	2387
הצג פחות	2297
הצג תגובות	2342
הצג תוכן	2354
הצג תוצאות	93	2343
הצג תמיד	2354
הצג תשובות	2342
הצגת התוכן	2354
הצגת כל התגובות	2304
הצהרת נגישות	2307
הצטרפו	2271
הצטרפו אלינו	2271
הצטרפו לתומכים	2365
הצעה לקוראים	2348
הקודם	2296
הקטן טקסט	2382
הקטנת גופן	2318	2319
הקטנת טקסט	2382
הקישור הועתק	2330
הקראה אוטומטית	2350
הקש להפעלת קול	2389
הרשמה	2273
השאירו תגובה	2304
השאר אותי מחובר	2368
השאר תגובה	2304
השב	2291
השהה	2314
השתק	2351
השתקה	2351
השתתפו בסקר	2342
התגובה שלך	2386
התגובות למנויים בלבד	2386
התגובות מושבתות	2386
התחבר	2273
התחבר עם google	2368
התחברות	2273
התחברות באמצעות גוגל	2368
התחברות עם גוגל	2368
התחברות עם פייסבוק	2368
התמונה הבאה	2393
התמונה הקודמת	2393
התרומה שלי	2390
""", 'ו': """
וואטסאפ	2319
ווטסאפ	2281	2319
וידאו	2292
""", 'ז': """
זהו שדה חובה	2370
זכור אותי	2369
זמן נוכחי	2351
זמן נותר	2351
""", 'ח': """
חד פעמי	2366
חד-פעמי	2366
חדשות אחרונות	2292
חודש ראשון ב-#	2329
חודש ראשון ב-# ש"ח	2329
חודש ראשון בשקל	2329
חודש ראשון חינם	2329
חזרה למעלה	2296
חזרה לעמוד הבית	2374
חזרה לעמוד הראשי	2294
חזרה לראש העמוד	2294
חזרה לרשימה	2393
חידוש מינוי	2391
חיוב חודשי	2369
חיוב שנתי	2369
חינם, בלי ספאם	2370
חיפוש	2296
""", 'ט': """
טוויטר	2281	2319
טוען וידאו	2350
טוען נגן	2350
טלגרם	2281	2319
טעינת הפוסט	2354
טען מחדש	2362
טען מחדש את הדף	2362
טען עוד	2296
טען פוסט	2354
טען תגובות נוספות	2342
טען תוכן	2354
""", 'י': """
יציאה	2273
יציאה ממסך מלא	2350
יש לי חשבון	2368
""", 'כ': """
כבר הצבעת	2342
כבר הצבעתם	2342
כבר יש לך חשבון	2368
כבר מנוי	2368
כבר מנויים	2368
כבר מנויים? התחברו	2273
כבר נרשמת	2273
כותרות אחרונות	2292
כיביתי	2364
כיביתי את חוסם הפרסומות	2362
כל שקל חשוב	2365
כל תרומה חשובה	2365
כל תרומה עוזרת	2365
כללי התגובות	2342
כן, אני רוצה	2358
כן, אשמח	2359
כניסה	2273
כניסה למנויים	2273
כתבה זו הוענקה במתנה	2395
כתבה זו היא תוכן ממומן	2330
כתבה ממומנת	2336
כתבה נעולה	2368
כתבו את תגובתכם	2386
כתבו לנו	2375
כתבו תגובה	2291
כתבות אחרונות	2292
כתבות מומלצות	2292
כתבות נוספות	2292
כתבות נוספות בנושא	2331
כתבות נוספות שיעניינו אתכם	2331
כתבות נוספות של הכתב	2374
כתבות קשורות	2292
כתבות שאולי פספסתם	2331
כתבות שיעניינו אתכם	2331
כתוב תגובה	2342
כתובת אימייל לא תקינה	2370
כתובת המייל כבר רשומה	2392
כתובת המייל שלך	2392
כתובת מייל לא תקינה	2370
כתיבת תגובה	2342
""", 'ל': """
לא אהבתי	2343
לא כעת	2270
לא ניתן להפעיל את הסרטון	2350
לא ניתן להציג את התוכן	2354
לא ניתן להציג תוכן זה	2354
לא ניתן לטעון את הסרטון	2389
לא ניתן לנגן את הסרטון	2350
לא עכשיו	2270	2359
לא תודה	2270	2359
לא, תודה	2270	2359
לגלריה	2374
לגלריה המלאה	2374
לגלריית התמונות	2374
לדף הבית	2374
לדף התרומות	2365
להאזנה בספוטיפיי	2387
להאזנה לכתבה	2350
להורדה ב-app store	2357
להורדה ב-google play	2357
להורדה מ-app store	2357
להורדה מ-google play	2357
להורדת האפליקציה	2330
להזמנה לחצו כאן	2394
להזמנת כרטיסים	2348
להמשך קריאה	2273
להרשמה	2273
להרשמה לאירוע	2334
לחידון	2345
לחידון המלא	2345
לחנות	2384
לחנות שלנו	2334
לחצו להפעלת הסאונד	2389
לידיעה המלאה	2374
לכל החדשות	2374
לכל החידונים	2345
לכל הכתבות	2296
לכל הכתבות בנושא	2331
לכל הכתבות של הכתב	2374
לכל המשחקים	2345
לכל הסרטונים	2374
לכל העדכונים, הכתבות והסרטונים	2331
לכל התגובות	2291
לכל התמונות	2374
לכתבה הבאה	2374
לכתבה הבאה בסדרה	2331
לכתבה המלאה	2374
לכתבה הקודמת	2374
לכתבה הקודמת בסדרה	2331
לכתבה נוספת	2393
לכתיבת תגובה	2304
למוצר	2384
למנויים בלבד	2277
למתכון	63
לעמוד הבית	2374
לעמוד התרומות	2365
לפרויקט המלא	2374
לפרופיל הכתב	2375
לפרטי המוצר	2394
לפרטים	2297
לפרטים והרשמה	2334
לפרטים נוספים והרשמה	2334
לפתיחת הכתבה	2391
לצפייה ביוטיוב	2387
לצפייה בכל התגובות	2304
לצפייה במסלולים	2391
לצפייה בתוצאות	93
לקריאה באפליקציה	2357
לקריאה מאוחר יותר	2395
לראש הדף	2374
לראש העמוד	2374
לרכישה באמזון	2348
לרכישה לחצו כאן	2348
לרכישת הספר	2348
לרכישת כרטיסים	2348
לרכישת כרטיסים לחצו כאן	2348
לרכישת מינוי	2273
לרכישת מינוי לחצו כאן	2330
לשלוח כתבה במתנה	2318	2319
לתיק המלא	2374
לתמונות	2297
לתרום	2271
לתרומה	2271
לתרומה לחצו כאן	2365
""", 'מ': """
מאוחר יותר	2360
מאשר	2289
מאשרת	2289
מבזקים	2292
מדיניות הפרטיות	2290
מדיניות הפרטיות ותנאי השימוש	2290
מדיניות פרטיות	2289	2307
מהירות הפעלה	2350
מהירות ניגון	2350
מודעה	2286
מומלץ עבורך	2331
מומלץ עבורכם	2331
מומלצים	2292
מוקרא בקול סינתטי	2350
מידע נוסף	2289
מיון לפי	2343
מייל	2319	2371
מיין לפי	2343
ממומן	2286
מסך מלא	2351
מסלולי מינוי	2391
מספר המקומות מוגבל	2334
מעבר למתכון	63
מעוניינים לקבל התראות	2358
מצאת טעות	2342
מצאתם טעות	2291
מצאתם טעות בכתבה	2342
מצב כהה	2355
משהו השתבש	2371
משך	2351
משך הסרטון	2389
משלוח חינם	2384
מתנה לחבר	2382
""", 'נ': """
נא להזין כתובת מייל תקינה	2370
נגישות	2307
נגן	2314
נגן וידאו	2350
נגן שמע	2389
נוצר באמצעות ai	2389
נוצר על ידי ai	2389
נושאים	2292
נושאים קשורים	2292
ניגון אוטומטי	2351
ניהול אפשרויות	2388
ניהול הסכמה	2354
ניהול העדפות	2388
ניהול עוגיות	2354
ניתן לבטל בכל עת	2368
נרשמת בהצלחה	2370
""", 'ס': """
סגור	2270
סגור גלריה	2393
סגור חלון	2393
סגור תפריט	2393
סגירה	2270
סודוקו	2347
סוף הפרסומת	2348
סוף פרסומת	2348
סיכום ai	2312
סיכום אוטומטי	2378
סיכום הכתבה	2312
סכום אחר	2365
סכום לבחירה	2390
ספרו לנו מה דעתכם	2342
סקר	94
סקר היום	93
סרטון זה אינו זמין	2350
סרטון זה אינו זמין עוד	2350
סרקו את הקוד	2357
סרקו את קוד ה-qr	2357
""", 'ע': """
עבור לתוכן	2294
עבור לתוכן המרכזי	2294
עדיין לא מנוי	2368
עדיין לא מנויים	2368
עוד	2296
עוד באותו נושא	2331
עוד בנושא	2292
עוד בערוץ	2292
עוד חדשות	2292
עוד כתבות	21	2292
עוד כתבות בנושא	21
עוד כתבות מעניינות	2330
עוד לא מנויים	2368
עוד סיפורים	2331
על הכותב	2375
עקבו אחר הכתב	2379
עקבו אחר הנושא	2379
עקבו אחרי הכתב	2379
עקבו אחרי הנושא	2379
עקוב אחרי הכתב	2379
""", 'פ': """
פייסבוק	2281	2319
פנייה לכתב	2375
פנייה למערכת	2375
פרטים	2297
פרסום	2286
פרסומת	2286
פרסם	2343
פרסם אצלנו	2307
פרסמו אצלנו	2307
פתח	2297
פתח באפליקציה	2357
פתיחה באפליקציה	2357
""", 'צ': """
צור חשבון	2273
צור קשר	2291	2307
צפו באינסטגרם	2387
צפו בטוויטר	2387
צפו ביוטיוב	2387
צפו בפייסבוק	2387
צפו גם	2393
צפייה חוזרת	2389
צרו קשר	2307	2375
צרו קשר עם המערכת	2375
""", 'ק': """
קבל הכל	2355
קבלת התראות	2358
קוד קופון	2394
קודי הנחה	2394
קרא גם	2292
קרא עוד	2296
קראו באפליקציה	2357
קראו בחינם	2391
קראו גם	2292
קראו עוד	2296
""", 'ר': """
רוצה לקבל התראות	2358
רוצים לקבל התראות	2358
רענון העמוד	2362
רענן את הדף	2362
רעננו את הדף	2362
""", 'ש': """
שדה זה הוא חובה	2370
שדה חובה	2370
שדות חובה	2370
שחק עכשיו	2345
שחקו עכשיו	2345
שינוי גודל הגופן	2318
שיתוף	2281
שיתוף בוואטסאפ	2382
שיתוף בווטסאפ	2281
שיתוף בטוויטר	2281
שיתוף במייל	2330
שיתוף בפייסבוק	2281
שכחת את הסיסמה	2368
שכחת סיסמה	2368
שכחתי סיסמה	2273
שלח	93	2371
שלח לחבר	2281
שלח תגובה	2342
שלחו את הכתבה במתנה	2330
שלחו במתנה	2330
שלחו כתבה במתנה	2318
שלחו לחבר	2319	2382
שלחו לנו סרטונים	2375
שלחו לנו תמונות	2375
שלחו משוב	2342
שליחה	2371
שליחה במייל	2281
שליחת כתבה במתנה	2318
שליחת משוב	2342
שליחת תגובה	2342
שמור	2383
שמור העדפות	2354
שמור כתבה	2395
שמור לרשימת הקריאה	2318	2319
שמירה	2281
שמירה לרשימת הקריאה	2318
שמירת הגדרות	2354
שמירת המתכון	63
שמירת כתבה	2330
שמרו כתבה	2330
שמרו לקריאה מאוחרת	2330
שתף	2281
שתף כתבה	2395
שתפו	2281
שתפו את הכתבה	2281
שתפו בוואטסאפ	2330
שתפו בווטסאפ	2330
שתפו בטוויטר	2382
שתפו בטלגרם	2330
שתפו בפייסבוק	2281
שתפו כתבה זו	2395
""", 'ת': """
תגובה	2291
תגובות	2291
תגובות נוספות	2342
תגיות	2292
תודה על ההצבעה	2342
תודה על הצבעתך	93
תודה על התמיכה	2390
תודה על תמיכתכם	2390
תודה שהצבעת	2342
תודה שהצבעתם	2342
תודה, ההודעה נשלחה	2370
תוכן למנויים	2273
תוכן ממומן	89	2286
תוכן מסחרי	2336
תוכן מקודם	2286
תוכן פרסומי	2336
תוכן שיווקי	89	2286
תוכן שיווקי בשיתוף	2336
תוצאות	94
תוצאות ההצבעה	2343
תוצאות הסקר	2343
תורגם אוטומטית	2330
תיקון טעות	2330
תמונה # מתוך #	2294
תמכו בנו	2271
תמכו בנו בפטריאון	2365
תמכו בעיתונות	2365
תמלול	2351
תנאי השימוש	2290
תנאי השימוש | מדיניות הפרטיות	2290
תנאי השימוש ומדיניות הפרטיות	2290
תנאי פרסום תגובות	2342
תנאי שימוש	2289	2307
תפריט	2296
תקציר ai	2312
תקציר בינה מלאכותית	2312
תקציר הכתבה	2312
תרגום אוטומטי	2351
תרומה	2271
תרומה חד פעמית	2365
תרומה חד-פעמית	2365
תרומה חודשית	2365
תרמו	2271
תרמו עכשיו	2271
תשבץ	2347
תשבצים	2347
תשחץ	2347
תשלום באמצעות paypal	2391
""", 'ا': """
ابدا الاختبار	190
ابلاغ	188
ابلغ عن خطا	166
اترك تعليقا	133
اترك رد	187
اترك ردا	187
اتصل بنا	133	151
اجازه دادن	1888
اجازه ميدهم	1889
احجز الان	242
احجز تذكرتك	193
احجز تذكرتك الان	193
احجز مكانك	193
احدث الاخبار	134
احصل علي التنبيهات العاجلة	206
احفظ المقال	175
احفظ المقال لوقت لاحق	175
اخبار اخري	21
اخبار بيشتر	1860
اخبار ديگر	21
اخبار ذات صلة	134
اخبار ذات علاقة	176
اخبار قد تعجبك	176
اخبار قد تهمك	176
اخبار متعلقة	134
اخبار مرتبط	1822
اخبار مرتبطة	176
اخبار پيشنهادي	1860
اختبر معرفتك	190
اختبر معلوماتك	190
اختر	215
اختر اشتراكك	214
اختر الباقة	214
اختر المبلغ	238
اختر باقتك	214
اختر خطتك	214
اختر مبلغا	238
اخترنا لك	134
اخترنا لكم	176
اخر الاخبار	134
اخرين اخبار	1822
اخرين خبرها	1860
اخفاء	139
اخفاء التعليقات	187
اخفاء الردود	187
ادارة التفضيلات	236
ادارة الخيارات	236
ادارة الموافقة	198
ادارة ملفات تعريف الارتباط	131
ادامه	1826
ادامه با google	1897
ادامه با گوگل	1897
ادامه خبر	1903
ادامه در مرورگر	1885
ادامه مطلب	1826
ادخل البريد الالكتروني	240
ادخل بريدا الكترونيا صحيحا	216
ادخل بريدك الالكتروني	240
ادرس كپي شد	1846
ادعم الصحافة المستقلة	106
ادعم عملنا	211
ادعمنا	106
ادعمنا علي باتريون	211
ادعموا الصحافة المستقلة	211
اذهب الي الوصفة	63
ارتباط با ما	1838
ارسال	93	120	1812
ارسال التعليق	187
ارسال المقال بالبريد	175
ارسال بازخورد	1871
ارسال به تلگرام	1850
ارسال به دوستان	1812
ارسال تعليق	187
ارسال خبر	1904
ارسال ديدگاه	1871
ارسال راي	93
ارسال رايگان	1913
ارسال سوژه	1904
ارسال نظر	1821
ارسل	93
ارسل التعليق	187
ارسل تعليقك	187
ارسل لنا خبرا	222
ارسل لنا صورك	222
ارسل ملاحظاتك	187
ارشيو	1838
از دست ندهيد	1860
از راي شما متشكريم	1871
از شركت شما در نظرسنجي متشكريم	1871
از ما حمايت كنيد	1806
استطلاع	94
استطلاع الاسبوع	147
استطلاع الراي	94
استطلاع اليوم	147
استطلاع راي	94
استمع	120
استمع الي الخبر	194
استمع الي المقال	194
استمع الي هذا المقال	194
استمع علي سبوتيفاي	234
استمع للخبر	162
استمع للمقال	162
استمع للنص	162
اسم المستخدم الخاص بك	233
اشتباهي ديدهايد	1871
اشتر الان	193
اشتر الان من امازون	193
اشتر الكتاب	193
اشتر من امازون	193
اشتراك	108	1808
اشتراك بخريد	1857
اشتراك خود را انتخاب كنيد	1897
اشتراك در تلگرام	1911
اشتراك در واتساپ	1911
اشتراك گذاري	1812
اشتراك گذاري در تلگرام	1850
اشتراكگذاري	1812
اشتراكگذاري در تلگرام	1911
اشتراكگذاري در واتساپ	1911
اشترك	108
اشترك في الاشعارات	203
اضافة رد	233
اضغط لتشغيل الصوت	237
اضغط هنا لمشاهدة الفيديو	162
اضف الي السلة	242
اضف تعليق	133
اضف تعليقا	133
اضف تعليقك	187
اضف رد	188
اضف ردا	188
اضف كمصدر مفضل	226
اطبع	120
اطبع المقال	175
اطبع الوصفة	63
اطبع هذا المقال	175
اطلاعات بيشتر	1818
اظهار اقل	220
اظهار المحتوي	198
اظهار المزيد	220
اعادة المشاهدة	237
اعادة تحميل الصفحة	209
اعجبني	188
اعد تحميل الصفحة	209
اعدادات الخصوصية	198
اعدادات الكوكيز	198
اعدادات ملفات الارتباط	127
اعدادات ملفات تعريف الارتباط	131
اعلان	124
اعلان مدفوع	89	181
اعلان ممول	124
اعلانات	124
اعلانات مدفوعة	181
اعلانات ممولة	180
اعلن معنا	151
اغلاق	105
اغلاق القائمة	241
اغلاق المعرض	241
اغلاق النافذة	241
افتح الخريطة	139
افتح المقال	239
افتح في التطبيق	202
افزودن به منابع ترجيحي	1908
افضل عرض	215
افضل قيمة	215
اقبل وتابع	129
اقبل وواصل	129
اقرا الخبر كاملا	220
اقرا المزيد	138
اقرا المزيد للكاتب	152
اقرا المقال التالي	241
اقرا المقال كاملا	220
اقرا ايضا	134
اقرا في التطبيق	202
اقرا لاحقا	243
اقرا مجانا	239
اكتب تعليقا	133
اكتب تعليقك	233
اكمل القراءة	241
اكنون بازي كنيد	1874
اكواد الخصم	242
الابلاغ عن التعليق	233
الابلاغ عن خطا	166
الاخبار	134
الاستمرار في المتصفح	202
الاشتراك	108
الاعدادات	128
الاعلان مستمر	242
الاعلانات	124
الاقسام	134
الاكثر اعجابا	188
الاكثر تداولا	134
الاكثر تفاعلا	188
الاكثر شعبية	215
الاكثر قراءة	134
الاكثر قراءة الان	176
الاكثر قراءة اليوم	176
الاكثر مشاهدة	134
الان نه	1805
البحث	138
البريد الالكتروني	217
البريد الالكتروني غير صالح	216
البريد الالكتروني غير صحيح	216
البقاء متصلا	214
التالي	138
التشغيل التلقائي	195
التعليقات	133
التعليقات للمشتركين فقط	233
التعليقات معطلة	233
التفاصيل	139
الحقول المطلوبة	216
الخبر التالي	220
الخبر السابق	220
الخروج من ملء الشاشة	194
الدخول	108
الدفع عبر باي بال	239
الذهاب الي صفحة التبرع	211
الرئيسية	138
السابق	138
السماح	204
السماح بالاشعارات	203
السماح دائما	198
السماح والمتابعة	129
السياسة التحريرية	222
الصفحة التالية	138
الصفحة الرئيسية	138
الصورة التالية	241
الصورة السابقة	241
العب الان	190
العب مجانا	190
العودة الي الاعلي	220
العودة الي الصفحة الرئيسية	220
العودة الي القائمة	241
العودة للصفحة الرئيسية	220
الغاء المتابعة	226
الغاء كتم الصوت	194
الفيديو التالي	237
الفيديو السابق	237
الفيديو غير متاح	194
الفيديو غير متاح حاليا	194
القائمة	138
القبول والعرض	127
القبول والمتابعة	129
الكلمات المتقاطعة	192
الكلمات المفتاحية	139
المتابعة باستخدام apple	214
المتابعة باستخدام facebook	214
المتابعة باستخدام google	214
المتابعة باستخدام جوجل	214
المتابعة باستخدام غوغل	214
المتابعة بالبريد الالكتروني	239
المتابعة عبر غوغل	214
المتابعة في المتصفح	202
المتجر	231
المدة	195
المزيد	134	138
المزيد حول هذه القصة	176
المزيد عن الكاتب	152
المزيد عن الكاتبة	152
المزيد للكاتب	220
المزيد من الاخبار	134
المزيد من الخيارات	229
المزيد من الفيديوهات	220
المزيد من المعلومات	128
المزيد من المقالات	176
المزيد من مقالات الكاتب	152	220
المزيد من مقالات الكاتبة	152
المشاهدة علي يوتيوب	234
المقال التالي	134
المقال السابق	134
النتائج	94
النص المكتوب	195
الوسوم	134
الوضع الليلي	199
الوقت الحالي	195
الوقت المتبقي	195
الي الاعلي	138
الي صفحة التبرع	211
امسح رمز qr	202
امكان نمايش اين محتوا وجود ندارد	1882
امكان پخش ويدئو وجود ندارد	1878
انت تتابع هذا الموضوع	226
انت مشترك بالفعل	240
انتخاب	1898
انتخاب اشتراك	1897
انتخاب طرح	1897
انتشار	1872
انتشار يافته : #	1835
انتشار يافته: #	1835
انتقل الي الوصفة	63
انتهاي پيام	1850
انتهي الاعلان	193
اندازه فونت	67
اندازه قلم	67
اندازه متن	1911
انسخ الرابط	120
انشاء حساب	108
انشر	120
انضم الي برنامج العضوية	211
انضم الي فريقنا	166
انضموا الي برنامج العضوية	211
انضموا الي فريقنا	166
اهد المقال	175
اهد هذا المقال	175
اهداء	175
اهداء المقال	175
اهم الاخبار	134
اوافق	128
اوافق علي الشروط والاحكام	216
اوافق علي سياسة الخصوصية	216
اوافق علي معالجة بياناتي	216
اولين نفري باشيد كه نظر ميدهد	1850
ايا اين مطلب براي شما مفيد بود	1871
ايا اين مطلب مفيد بود	1871
ايا اين مقاله مفيد بود	1871
ايا مايليد اعلان دريافت كنيد	1887
ايا ميخواهيد اعلان دريافت كنيد	1887
ايجاد حساب	1808
ايقاف مؤقت	195
ايميل	1900
ايميل خود را بررسي كنيد	1899
ايميل معتبر وارد كنيد	1899
ايميل نامعتبر	1899
ايميل نامعتبر است	1899
اين فيلد الزامي است	1899
اين فيلد ضروري است	1899
اين مطالب را هم بخوانيد	1860
اين مطلب را هم بخوانيد	1860
اين مطلب مفيد بود	1871
اين مقاله قفل است	1897
اين ويدئو در دسترس نيست	1878
اين ويدئو ديگر در دسترس نيست	1878
اين ويديو در دسترس نيست	1878
اپ استور	1886
اپليكيشن را دانلود كنيد	1885
اپليكيشن را نصب كنيد	1885
اگهي	1814
اگهيها	1866
""", 'ب': """
با تشكر، پيام شما ارسال شد	1899
با ما تماس بگيريد	1904
با پردازش دادههايم موافقم	1899
بارگذاري دوباره صفحه	1892
بارگذاري مجدد صفحه	1892
بارگذاري محتوا	1882
بارگذاري پست	1882
باز كردن	1827
باز كردن در اپليكيشن	1885
باز كردن در برنامه	1885
بازار	1886
بازخورد بدهيد	1871
بازرگاني	1866
بازي رايگان	1874
بازي كنيد	1874
بازگشت به بالا	1826
بازگشت به صفحه اصلي	1903
باقات الاشتراك	239
بالفيديو	162
بحث	138
براي ارسال نظر وارد شويد	1871
برعاية	124
برعاية outbrain	180
برعاية taboola	180
برعاية تابولا	180
بريد الكتروني غير صالح	216
بريدك الالكتروني	240
برچسب ها	1822
برچسبها	1822
بزرگتر كردن متن	1911
بزرگنمايي تصوير	1903
بستن	1805
بصوت اصطناعي	225
بصوت الذكاء الاصطناعي	225
بعدا	1888
بعدا ياداوري كن	1805
بعدي	1826
بلغ عن تعليق	233
بلغ عن خطا	166
بله، ميخواهم	1888
به اشتراك بگذاريد	1812
به اين مطلب گوش دهيد	1878
به اين مقاله گوش دهيد	1878
بهترين پيشنهاد	1898
بيشتر	1822	1826
بيشتر ببينيد	1860
بيشتر بخوانيد	1822
بيصدا	1879
""", 'ت': """
تابع القراءة	241
تابع الكاتب	226
تابع الموضوع	226
تابع هذا الموضوع	226
تابعنا عبر	123
تابعنا علي	123
تابعونا علي	123
تاخير # ثوان	194
تازهترينها	1822
تازهسازي صفحه	1892
تبرع	106
تبرع الان	106
تبرع شهري	212
تبرع شهريا	211
تبرع لمرة واحدة	211
تبرع مرة واحدة	238
تبرعي	212
تبليغ	1814
تبليغات	1814	1838
تبليغات در گوگل	1866
تبليغات متني	1866
تجديد الاشتراك	239
تحديث الصفحة	209
تحقق من بريدك	216
تحقق من بريدك الالكتروني	216
تحميل التطبيق	119
تحميل الحلقة	194
تحميل الصوت	194
تحميل المحتوي	198
تحميل المزيد	138
تحميل المزيد من التعليقات	187
تحميل المنشور	198
تحميل من app store	202
تحميل من google play	202
تخصيص	128
تخطي الاعلان	237
تخفيف ويژه خوانندگان	1877
تذاكر	231
تذكرني	215
ترتيب	188
ترتيب حسب	188
ترجمة الية	195
ترجمه ماشيني	1879
تسجيل	108
تسجيل الخروج	18
تسجيل الدخول	108
تسجيل الدخول باستخدام google	214
تسجيل الدخول عبر جوجل	214
تسجيل الدخول عبر غوغل	214
تسجيل الدخول عبر فيسبوك	214
تسجيل دخول	108
تسوق الان	193
تشغيل الاشعارات	203
تشغيل الفيديو	194
تشغيل تلقائي	195
تصغير الخط	229
تصويت	94	188
تعداد نظرات: #	1835
تعذر تحميل الفيديو	237
تعذر تشغيل الفيديو	194
تعذر عرض المحتوي	198
تعليق	133
تعليقات	133
تعليقك	188
تغطية خاصة	176
تغيير تفضيلات الخصوصية	127
تغيير تفضيلات ملفات الارتباط	127
تفضيلات الخصوصية	236
تفضيلات ملفات تعريف الارتباط	198
تفعيل	204
تفعيل الاشعارات	119	206
تقديم # ثوان	194
تكبير الخط	229
تكبير الصورة	220
تلخيص بالذكاء الاصطناعي	225
تلغرام	120
تلقي الاشعارات	203
تلقي الاشعارات العاجلة	206
تلقي التنبيهات	206
تلقي التنبيهات العاجلة	206
تلگرام	1812
تم احتساب صوتك	187
تم ارسال رسالتك	216
تم ارسال رسالتك بنجاح	216
تم ارسال طلبك	240
تم استلام طلبك	240
تم الارسال بنجاح	216
تم الاشتراك بنجاح	216
تم انشاء الصوت بالذكاء الاصطناعي	194
تم انشاؤه بالذكاء الاصطناعي	237
تم تاكيد الاشتراك	240
تم تسجيل صوتك	187
تم نسخ الرابط	175
تماس با تحريريه	1904
تماس با ما	1821	1838
تماس با نويسنده	1904
تماشاي ويديو	1850
تمام صفحه	1879
تنزيل الحلقة	194
تنزيل الصوت	194
تنظيمات	1818
تنظيمات حريم خصوصي	1882
تنظيمات كوكي	1820
تنظيمات كوكيها	1820
تهيه اشتراك	1857
تواصل مع التحرير	222
تواصل مع الكاتب	222
تواصل مع المحرر	222
تواصل معنا	151	222
توقف پخش	1878
تويتر	120
توييتر	1812
تيليجرام	120
""", 'ث': """
ثبت ديدگاه	1871
ثبت راي	93
ثبت نام	1808
ثبت نام شما با موفقيت انجام شد	1899
ثبت نظر	93	1821
ثبتنام	1808
ثبتنام كنيد	1864
""", 'ج': """
جار التحميل	194
جار تحميل الفيديو	194
جاري التحميل	194
جاري تحميل الفيديو	194
جاوااسكريپت غيرفعال است	1882
جدول كلمات متقاطع	1876
جديدترين اخبار	1822
جديدترينها	1872
جزئيات	1827
جستجو	1826
جستجوي پيشرفته	1838
جميع الاخبار	220
جميع الالعاب	190
جميع التعليقات	133
جميع الفيديوهات	220
جميع المواضيع	136
جميع مقالات الكاتب	220
""", 'ح': """
حالا نه	1805
حامي ما شويد	1895
حامي مالي	1913
حجم الخط	120
حجم النص	67
حدث الصفحة	209
حدث خطا	217
حدث خطا ما	217
حريم خصوصي	1820
حساب كاربري	1808
حساب كاربري دارم	1897
حساب كاربري داريد	1897
حساب كاربري نداريد	1897
حسابي	108
حصري للمشتركين	108
حظر	205
حفظ	120
حفظ الاعدادات	198
حفظ التفضيلات	198
حفظ المقال	175
حفظ الوصفة	63
حفظ للقراءة لاحقا	175
حقل الزامي	216
حقل مطلوب	216
حمايت كنيد	1806
حمايت مالي	1806
حمايت مالي از ما	1895
حمايت ماهانه	1896
حمل التطبيق	202
حمل التطبيق الان	202
حمل من app store	202
حمل من google play	202
""", 'خ': """
خاص بالمشتركين	214
خانه	1826
خبر بعدي	1850
خبر قبلي	1850
خبرهاي بيشتر	1860
خبرهاي داغ	1860
خبرهاي مرتبط	1822
خبرهاي پيشنهادي	1860
خروج	18
خروج از تمام صفحه	1878
خريد از امازون	1877
خريد اشتراك	1857
خريد اشتراك سالانه	1857
خريد اشتراك ماهانه	1857
خريد انلاين	1913
خريد اين كتاب	1877
خريد اينترنتي	1913
خريد بليت	1877
خريد بليط	1877
خريد كتاب	1877
خطايي ديدهايد	1871
خطايي رخ داد	1900
خلاصه با هوش مصنوعي	1907
خلاصه هوش مصنوعي	1907
خواندن در اپليكيشن	1885
خواندهشده با صداي مصنوعي	1878
خودتان را بيازماييد	1874
خيارات اخري	230
""", 'د': """
دانش خود را بسنجيد	1874
دانلود	1844
دانلود از اپ استور	1885
دانلود از بازار	1885
دانلود از گوگل پلي	1885
دانلود اپليكيشن	1885
دانلود صدا	1878
دانلود فايل صوتي	1844	1878
دانلود فيلم	1844
دانلود مستقيم	1886
دانلود ويدئو	1878
دانلود ويديو	1844
دانلود پادكست	1878
در انتظار بررسي : #	1835
در انتظار بررسي: #	1835
در حال بارگذاري	1878
در حال بارگذاري ويدئو	1878
در حال بارگذاري ويديو	1878
در صف انتشار: #	1835
در صف بررسي: #	1835
در نظرسنجي شركت كنيد	1871
در همين رابطه	1860
در همين زمينه	1860
در پاتريون حمايت كنيد	1895
درباره ما	1838
درباره نويسنده	1904
دريافت از اپ استور	1885
دريافت از بازار	1885
دريافت از كافه بازار	1885
دريافت از كافهبازار	1886
دريافت از مايكت	1885	1886
دريافت از گوگل پلي	1885
دريافت اعلانها	1887
دستهبندي	1822
دعمك يصنع الفرق	238
دعوت به همكاري	1850
دنبال كردن	1909
دنبال كردن اين موضوع	1908
دنبال كردن موضوع	1908
دنبال كردن نويسنده	1908
ديدگاه	1821
ديدگاه خود را بنويسيد	1871
ديدگاهتان را بنويسيد	1850
ديدگاهها	1821
""", 'ذ': """
ذات صلة	134
ذخيره	1812
ذخيره تنظيمات	1882
ذخيره خبر	1850
ذخيره دستور پخت	63
ذخيره مطلب	1850
ذخيره مطلب براي بعد	1850
ذكرني لاحقا	105
""", 'ر': """
راسل التحرير	222
راسلنا	222
راي دهيد	93	1872
راي شما ثبت شد	93	1871
راي شما ثبت شده است	1871
رايگان و بدون هرزنامه	1899
ربما لاحقا	105
رد	133	1818
رد همه	1883
رزرو بليت	1913
رسالتك	217
رفتن به بالا	1903
رفتن به دستور پخت	63
رفتن به صفحه كمك مالي	1895
رفض	128
رفض الكل	199
رفض جميع ملفات تعريف الارتباط	236
رمز عبور خود را فراموش كردهايد	1897
رمز عبور را فراموش كردهايد	1808
روابط ممولة	180
رپورتاژ	1814
رپورتاژ اگهي	1814
""", 'ز': """
زمان باقيمانده	1879
زمان فعلي	1879
""", 'س': """
سؤال اليوم	93
ساهم	106
ساهم الان	106
سجل الدخول	113
سجل الدخول للتعليق	187
سحب الموافقة	198
سرعة التشغيل	194
سرعت پخش	1878
سماح	205
سودوكو	192	1876
سوژه بفرستيد	1904
سياسة التصحيح	222
سياسة التصحيحات	222
سياسة الخصوصية	131	151
سياسة الخصوصية | شروط الاستخدام	131
سياسة الخصوصية وشروط الاستخدام	131
سياسة ملفات تعريف الارتباط	131
سياست حريم خصوصي	1818	1820
سياست حفظ حريم خصوصي	1817	1818
سياست كوكي	1818
سياست كوكيها	1817
سيب اپ	1886
""", 'ش': """
شارك	120
شارك الخبر	175
شارك القصة	175
شارك المقال	120
شارك عبر واتساب	229
شارك علي	120
شارك علي تويتر	229
شارك علي فيسبوك	229
شارك علي واتساب	229
شارك في استطلاع الراي	166
شارك في الاختبار	190
شارك في الاستطلاع	166
شارك في التصويت	187
شارك هذا الخبر	243
شارك هذا المقال	243
شارك هذا الموضوع	120
شارك هذه الصفحة	243
شاركنا برايك	187
شاركنا رايك	133
شاركها	175
شاركونا اراءكم	187
شاهد الصور	220
شاهد الفيديو	162
شاهد ايضا	134
شاهد بالفيديو	162
شاهد علي يوتيوب	234
شاهد كل الصور	136
شايد بعدا	1805
شحن مجاني	231
شراء التذاكر	193
شراء من امازون	193
شرايط ارسال نظر	1871
شرايط استفاده	1820
شرايط استفاده و حريم خصوصي	1820
شرايط را ميپذيرم	1899
شركاؤنا	199
شركاي ما	1883
شركت در ازمون	1874
شركت در نظرسنجي	1871
شروط الاستخدام	131	151
شروط الاستخدام | سياسة الخصوصية	131
شروط الاستخدام وسياسة الخصوصية	131
شروط التعليق	187
شروع ازمون	1874
شكرا لتصويتك	93	187
شكرا لدعمك	238
شكرا لدعمكم	238
شكرا لمشاركتك	187
شكرا، تم ارسال رسالتك	216
شما اين موضوع را دنبال ميكنيد	1908
شما قبلا راي دادهايد	1871
شنيدن اين مطلب	1878
شنيدن مقاله	1878
""", 'ص': """
صفحة التبرع	211
صفحه اصلي	1826
صفحه كمك مالي	1895
صندوق ورودي خود را بررسي كنيد	1899
صوت	93	188
صوت اصطناعي	195
صوت الان	93
""", 'ط': """
طالع ايضا	176
طباعة	120
طباعة المقال	175
طباعة الوصفة	63
""", 'ظ': """
ظرفيت محدود	1864
ظرفيت محدود است	1864
""", 'ع': """
عدم السماح	205
عرض اقل	139
عرض الاشتراكات	239
عرض الاصل	139
عرض الباقات	239
عرض التعليقات	187
عرض التفاصيل	139
عرض الردود	187
عرض الصور	220
عرض الكل	138
عرض المحتوي	198
عرض المزيد	138
عرض المزيد من التعليقات	187
عرض الملف	220
عرض المنتج	242
عرض المنشور	198
عرض النتائج	93	188
عرض النص الاصلي	139
عرض النص المكتوب	194
عرض جميع الاخبار	220
عرض جميع الصور	220
عرض خاص للقراء	193
عرض علي اكس	234
عرض علي انستغرام	234
عرض علي تويتر	234
عرض علي فيسبوك	234
عرض كل الصور	136
عرض كل المقالات	136
عرض هذا المنشور علي instagram	234
عرض هذا المنشور علي انستغرام	234
عروض المشتركين	193
عضويت	1808
عطلت مانع الاعلانات	209
عكس	1822
عكسهاي بيشتر	1903
عكسهايتان را براي ما بفرستيد	1904
علي فيسبوك وتويتر	123
عن الكاتب	222
عن الكاتبة	152
عودة للاعلي	220
""", 'غ': """
غرد	120
غير قابل انتشار: #	1835
غيرفعال كردم	1894
غيرقابل انتشار: #	1835
""", 'ف': """
فتح	139
فتح التطبيق	202
فتح في التطبيق	202
فراموشي رمز عبور	1897
فروشگاه	1913
فعال كردن	1888
فعال كردن اعلانها	1887
فعالسازي	1889
فعالسازي اعلانها	1887
فعل الاشعارات	203
فعلا نه	1888
فقط براي مشتركان	1808
فهمت	139
فيديو	134
فيديو غير متاح	194
فيسبوك	120	1812
فيلد الزامي	1899
فيلدهاي الزامي	1899
فيلم اصلي	1844
""", 'ق': """
قبلي	1826
قبول	128
قبول الجميع	199
قبول الكل	199
قبول جميع ملفات تعريف الارتباط	236
قبول كنيد و ادامه دهيد	1817
قبول همه	1883
قبول همه كوكيها	1817
قبول و ادامه	1818	1882
قبول ومتابعة	198
قد يعجبك	134
قد يعجبك ايضا	21	134
قد يهمك	134
قد يهمك ايضا	134
قديميترينها	1872
قراءة المزيد	138
قراءة الية	225
قصص مقترحة	176
قواعد التعليق	187
قواعد التعليقات	187
قوانين ارسال نظر	1871
قوانين و مقررات	1838
قوانين و مقررات را ميپذيرم	1899
قيم المقال	166
قيم الوصفة	63
قيم هذا المقال	166
""", 'ك': """
كافه بازار	1886
كافهبازار	1886
كبر الصورة	220
كتم الصوت	195
كد qr را اسكن كنيد	1885
كد ويدئو	1844
كد ويديو	1844
كد پخش	1844
كل الاخبار	220
كل الالعاب	190
كل الصور	220
كل المواضيع	136
كل مساهمة تصنع فرقا	211
كل مساهمة مهمة	211
كل مقالات الكاتب	152	220
كلمات دلالية	134
كلمات متقاطعة	192
كلمات مفتاحية	134
كليدواژهها	1822
كمك كنيد	1806
كمك مالي	1806
كمك ماهانه	1896
كمك يكباره	1895
كن اول المعلقين	175
كن داعما	106
كود خصم	242
كوكيها	1820
كوچكتر كردن متن	1911
كيف اعطل مانع الاعلانات	209
كيف اعطله	210
كيفية التعطيل	210
كيفيت اصلي	1844
كپي	1912
كپي شد	1846	1850
كپي كردن لينك	1850
كپي لينك	1812
كپي لينك كوتاه	1846
""", 'ل': """
لا اوافق	128
لا توجد تعليقات	187
لا شكرا	105
لا يمكن تشغيل الفيديو	194
لا يمكن عرض هذا المحتوي	198
لا يوجد تعليقات	187
لا، شكرا	105
لاحقا	105
لدي حساب	214
لديك حساب	214
لديك حساب بالفعل	214
لست مشتركا	214
لست مشتركا بعد	214
لطفا ان را غيرفعال كنيد	1894
لطفا ايميل خود را وارد كنيد	1899
لطفا نظر خود را بنويسيد	1834
لطفا يك ايميل معتبر وارد كنيد	1899
لغو در هر زمان	1897
لغو دنبال كردن	1908
لغو رضايت	1882
لقد صوت من قبل	187
لقد صوتت بالفعل	147
لقد عطلته	209
لقد قمت بالتصويت	187
للاعلان معنا	151
للمشتركين	110
للمشتركين فقط	113
لم يعجبني	188
ليس الان	105
ليس لديك حساب	214
لينك خبر كپي شد	1846
لينك كوتاه	1812
لينك كوتاه خبر	1846	1850
لينك كوتاه كپي شد	1846
لينك كپي شد	1846	1850
""", 'م': """
مادة اعلانية	124
مايكت	1886
مبلغ اخر	211
مبلغ دلخواه	1895
مبلغ ديگر	1895
مبلغ مختلف	211
مبلغ مخصص	238
متابع	227
متابعة القراءة	241
متابعة الكاتب	226
متابعة الموضوع	226
متابعة علي الموقع	202
متن كامل خبر	1903
متن كامل مقاله را بخوانيد	1903
متن پيادهشده	1879
متوجه شدم	1827
متوفر علي app store	202
متوفر علي google play	202
مجانا وبدون رسائل مزعجة	216
مجموع ديدگاهها : #	1835
مجموع نظرات: #	1835
محبوبترين	1898
محبوبترينها	1872
محتواي تبليغاتي	1814
محتواي حمايتشده	1850
محتواي پولي	1877
محتوي اعلاني	181
محتوي برعاية	181
محتوي للمشتركين	110
محتوي مدفوع	193
محتوي ممول	89	124
مختارات	134
مخصوص مشتركان	1897
مدة الفيديو	237
مدت	1879
مدت زمان	1879
مديريت رضايت	1882
مديريت كوكيها	1882
مرا به خاطر بسپار	1897
مرة واحدة	212
مرتبسازي	1872
مرتبسازي بر اساس	1872
مزايا المشتركين	193
مزاياي مشتركان	1877
مزيد من مقالات الكاتب	152
مزيد من مقالات الكاتبة	152
مساحة اعلانية	181
مستخدم جديد	108
مسدودكننده را غيرفعال كردم	1892
مشاركة	120
مشاركة عبر البريد	229
مشاركة عبر فيسبوك	229
مشاركة عبر واتساب	120
مشاركة علي تويتر	120
مشاركة علي فيسبوك	120
مشاهده بيشتر	1826
مشاهده عكسها	1903
مشاهده قيمت	1877
مشاهده محتوا	1882
مشاهده نتايج	93	1872
مشاهده همه	1826
مشاهده پاسخها	1871
مشاهده پرونده	1903
مشاهده گالري	1903
مشترك شويد	1808
مشغل الصوت	237
مشغل الفيديو	237
مشكلي پيش امد	1900
مطالب بيشتر	1860
مطالب ديگر اين نويسنده	1903
مطالب مرتبط	1822
مطالب پيشنهادي	1860
مطلب بعدي	1903
مطلب قبلي	1903
معرض الصور	220
مقال مهدي من مشترك	243
مقالات اخري للكاتب	152	176
مقالات اخري للكاتبة	152
مقالات ذات صلة	134
مقالات قد تعجبك	176
مقالات قد تهمك	176
مقالات مرتبط	1822
مقاله بعدي	1903
مقاله قبلي	1903
مقترحات برعاية taboola	180
مقروء بصوت اصطناعي	194
ملء الشاشة	195
ملخص اعده الذكاء الاصطناعي	225
ملخص الذكاء الاصطناعي	225
ملخص بالذكاء الاصطناعي	225
ملفات تعريف الارتباط	131
من نحن	151
منتشر شده: #	1835
منو	1826
مهمترين اخبار	1822
مواضيع ذات صلة	134
مواضيع قد تهمك	176
مواضيع متعلقة	176
مواضيع مرتبطة	176
موافق	128
موافق ومتابعة	198
موافقة ومتابعة	129
موافقم	1818
موضوعات ذات صلة	134
موضوعات متعلقة	176
مولد بالذكاء الاصطناعي	237
ميخواهيد اعلان دريافت كنيد	1887
""", 'ن': """
نام	1900
نبذة عن الكاتب	222
نبذة عن الكاتبة	152
نتائج الاستطلاع	188
نتائج التصويت	188
نسخ	230
نسخ الرابط	120
نسخ رابط المقال	175
نسخه صوتي مقاله	1878
نسخه وب	1886
نسخه چاپي	1850
نسيت كلمة السر	214
نسيت كلمة المرور	108
نشر	188
نصب اپليكيشن	1885
نظر	1821
نظر بدهيد	1850
نظر خود را با ما در ميان بگذاريد	1850
نظر خود را بنويسيد	1821
نظر خود را بگوييد	1871
نظر سنجي	94
نظر شما	1821
نظر شما درباره اين خبر چيست	1850
نظر كاربران	1834
نظرات	1821
نظرات بينندگان	1834
نظرات شما	1834
نظرات كاربران	1834
نظرات مخاطبان	1834
نظرتان را بگوييد	1871
نظرسنجي	94	1850
نعم اريد	205
نعم، اريد	204
نقشه سايت	1838
نمايش اين محتوا ممكن نيست	1882
نمايش بيشتر	1826
نمايش زيرنويس	1878
نمايش كمتر	1827
نمايش متن اصلي	1827
نمايش محتوا	1882
نمايش نتايج	93
نمايش نظرات	1871
نمايش نظرات بيشتر	1871
نمايش نقشه	1827
نمايش همه	1827
نمايش پاسخها	1871
نمايش پست	1882
ننصح بقراءة	134
نه ممنون	1805	1889
نه، ممنون	1889
نهاية الاعلان	193
""", 'ه': """
هديه دادن مقاله	1911
هذا البريد مسجل مسبقا	240
هذا الحقل الزامي	216
هذا الحقل مطلوب	216
هذا الفيديو غير متاح	194
هذا الفيديو غير متاح حاليا	194
هذا الفيديو لم يعد متاحا	194
هذا المحتوي للمشتركين	110
هذا المقال للمشتركين	110
هذا المقال مقفل	214
هذه المادة للمشتركين	175
هر زمان ميتوانيد لغو اشتراك كنيد	1899
هر كمكي مهم است	1895
هل افادك هذا المقال	187
هل ترغب باستلام الاشعارات	203
هل ترغب في تلقي الاشعارات	203
هل تريد تلقي اشعارات	203
هل تريد تلقي الاشعارات	203
هل كان هذا المقال مفيدا	187
هل كان هذا مفيدا	187
هل كانت هذه الصفحة مفيدة	187
هل لديك حساب	214
هل نسيت كلمة المرور	214
هل وجدت خطا	187
همرساني	1812
همه اخبار	1903
همه بازيها	1874
همه خبرها	1903
همه عكسها	1903
همه مطالب	1903
همه مطالب نويسنده	1903
همه ويدئوها	1903
هميشه اجازه داده شود	1882
هميشه نمايش بده	1882
همچنين ببينيد	1860
همچنين بخوانيد	1822
هنوز ثبتنام نكردهايد	1897
هنوز مشترك نيستيد	1897
هيئة التحرير	151
""", 'و': """
واتساب	120
واتساپ	1812
ورود	1808
ورود / ثبت نام	1808
ورود با اپل	1897
ورود با فيسبوك	1897
ورود با گوگل	1897
ورود مشتركان	1857
وسوم	134
وصول غير محدود الي جميع المقالات	239
وظائف	151
ويدئو در دسترس نيست	1878
ويديو	1822
ويديو در دسترس نيست	1878
ويژه خوانندگان	1877
ويژه مشتركان	1808
""", 'ي': """
يتم تحميل الفيديو	194
يدفع سنويا	214
يستمر المقال بعد الاعلان	180
يك بار	1896
يكبار	1896
يمكنك الالغاء في اي وقت	214
يمكنك الغاء الاشتراك في اي وقت	216
""", 'پ': """
پاسخ	1821
پايان اگهي	1877
پايان تبليغ	1877
پخش	1844
پخش خودكار	1879
پخش ويدئو	1878
پخش ويدئو ممكن نيست	1878
پخش ويديو	1878
پذيرش همه	1883
پذيرش و ادامه	1882
پذيرفتن	1818
پربازديدترين	1822
پربازديدترينها	1822
پربازديدها	1822
پربازديدهاي امروز	1860
پربازديدهاي هفته	1860
پربحثترينها	1822
پربينندهترين	1860
پربينندهترين خبرها	1860
پربينندهترينها	1860
پرداخت سالانه	1898
پرداخت ماهانه	1898
پسنديدم	1872
پنهان كردن پاسخها	1871
پيام بازرگاني	1866
پيام شما ارسال شد	1899
پيام شما با موفقيت ارسال شد	1899
پيشنهاد خواندني	1860
پيشنهاد سردبير	1822
پيشنهاد ما	1822
پيوندها	1838
""", 'چ': """
چاپ	1812
چاپ دستور پخت	63
چگونه غيرفعال كنم	1894
چگونه مسدودكننده را غيرفعال كنم	1892
""", 'گ': """
گالري تصاوير	1903
گالري عكس	1903
گزارش تخلف	1872
گزارش خطا	1821
گزارش خطا در اين خبر	1850
گزينههاي بيشتر	1912
گوگل پلي	1886
""", 'अ': """
अकाउंट नहीं है	2480
अक्षर का आकार	67
अक्षर छोटे करें	2492
अक्षर बडे करें	2492
अगला	2421
अगला लेख	2486
अगली खबर	2417
अगली तस्वीर	2486
अगली फोटो	2486
अगली स्टोरी	2486
अनफॉलो करें	2490
अनम्यूट	2465
अनिवार्य	2483
अनुमति दें	2473
अन्य खबरें	21	2417
अन्य राशि	2478
अन्य विकल्प	2493
अपना इनबॉक्स देखें	2482
अपना ईमेल दर्ज करें	2482
अपना ईमेल देखें	2482
अपना ईमेल पता दर्ज करें	2482
अपना कमेंट लिखें	2430
अपना ज्ञान परखें	2461
अपना प्लान चुनें	2480
अपनी टिप्पणी दें	2430
अपनी टिप्पणी लिखें	2430
अपनी तस्वीरें हमें भेजें	2487
अपनी प्रतिक्रिया दें	2458
अपनी राय दें	2416
अपनी राय बताएं	2458
अभी खरीदें	2464
अभी खेलें	2461
अभी डाउनलोड करें	2471
अभी तक सब्सक्राइबर नहीं हैं	2480
अभी दान करें	2402
अभी नहीं	2401	2474
अमान्य ईमेल	2482
अमेजन पर खरीदें	2464
अवधि	2466
असहमत	2415
अस्वीकार करें	2415
""", 'आ': """
आगे पढें	2421
आज का सवाल	93
आज की अन्य खबरें	2451
आप इस विषय को फॉलो कर रहे हैं	2490
आप कभी भी अनसब्सक्राइब कर सकते हैं	2482
आप पहले ही वोट कर चुके हैं	2458
आपका वोट दर्ज हो गया	2458
आपका वोट दर्ज हो गया है	2458
आपका संदेश भेज दिया गया है	2482
आपके लिए	2417
आपको यह भी पसंद आ सकता है	2451
आपको ये भी पसंद आ सकता है	2451
आवश्यक फील्ड	2482
""", 'इ': """
इस लेखक की अन्य खबरें	2434
इस लेखक की और खबरें	2434
इस लेखक के और लेख	2434
इस विषय को फॉलो करें	2490
इसे भी देखें	2451
इसे भी पढें	2417
""", 'ई': """
ई-पेपर	2404
ईमेल	2483
ईमेल से शेयर करें	2492
""", 'ऊ': """
ऊपर जाएं	2421
""", 'ए': """
एआई आवाज में सुनें	2465
एआई द्वारा तैयार	2437
एआई समरी	2437
एआई सारांश	2437
एआई से तैयार सारांश	2437
एक बार	2479
एक बार का दान	2478
एप डाउनलोड करें	2471
""", 'ऐ': """
ऐप इंस्टॉल करें	2471
ऐप खोलें	2471
ऐप डाउनलोड करें	2471
ऐप में खोलें	2471
ऐप में पढें	2471
ऐप स्टोर से डाउनलोड करें	2471
""", 'ऑ': """
ऑटोप्ले	2466
ऑडियो डाउनलोड करें	2465
ऑफर देखें	2464
""", 'औ': """
और खबरें	2417
और जानें	2415
और टिप्पणियां देखें	2458
और देखें	2421
और पढें	2417	2421
और पढें इस लेखक से	2434
और भी पढें	2451
""", 'क': """
कभी भी रद्द करें	2480
कम दिखाएं	2422
कमेंट	2416
कमेंट करें	2416
कमेंट पढें	2430
कमेंट लिखें	2458
कमेंट्स	2416
करियर	2433
किताब खरीदें	2464
कीमत देखें	2464
कुकी का उपयोग	2415
कुकी नीति	2413	2415
कुकी सेटिंग्स	2469
कुकीज नीति	2415
कुकीज प्रबंधित करें	2469
कुकीज सेटिंग	2414
कुछ गलत हो गया	2483
केवल सदस्यों के लिए	2404
केवल सब्सक्राइबर के लिए	2480
कैसे बंद करें	2477
कॉपी	2493
कॉपी करें	2493
कॉपी लिंक	2407
क्या आप नोटिफिकेशन चाहते हैं	2472
क्या आप नोटिफिकेशन पाना चाहते हैं	2472
क्या आप सूचनाएं पाना चाहते हैं	2472
क्या यह उपयोगी था	2458
क्या यह खबर उपयोगी थी	2458
क्या यह पेज उपयोगी था	2458
क्या यह लेख उपयोगी था	2458
क्यूआर कोड स्कैन करें	2471
क्रमबद्ध करें	2459
क्विज खेलें	2461
""", 'ख': """
खबर सुनें	2465
खाता नहीं है	2480
खाता बनाएं	2404
खोजें	2421
खोलें	2422
""", 'ग': """
गलती की सूचना दें	2458
गलती बताएं	2422
गूगल प्ले से डाउनलोड करें	2471
गूगल से जारी रखें	2480
गूगल से लॉगिन करें	2480
गेम्स	2463
गैलरी देखें	2486
गोपनीयता नीति	2413	2415	2433
गोपनीयता सेटिंग्स	2469
""", 'च': """
चर्चा में क्यों है	2451
चुनें	2481
""", 'ज': """
जरूर पढें	2451
जवाब छिपाएं	2458
जवाब दें	2416
जवाब देखें	2458
जवाब भेजें	2458
जावास्क्रिप्ट बंद है	2469
ज्यादा दिखाएं	2486
ज्यादा पढी गई	2451
""", 'ट': """
टिकट खरीदें	2464
टिकट बुक करें	2464
टिप्पणियां	2416
टिप्पणी	2416
टिप्पणी करें	2416
टिप्पणी के नियम	2458
टिप्पणी के लिए लॉगिन करें	2458
टिप्पणी भेजें	2458
टिप्पणी लिखें	2458
टेक्स्ट साइज	67
टैग्स	2417
टॉप न्यूज	2417
टॉप स्टोरीज	2451
ट्रांसक्रिप्ट	2466
ट्रेंडिंग	2417
ट्विटर	2407
ट्विटर पर शेयर करें	2492
""", 'ठ': """
ठीक है	2422
""", 'त': """
तस्वीर बडी करें	2486
तस्वीरें देखें	2486
ताजा खबरें	2417
ताजा समाचार	2417
""", 'द': """
दान करें	2402
दान पेज पर जाएं	2478
देश की और खबरें	2451
दोस्तों को भेजें	2437
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2482
""", 'न': """
नक्शा देखें	2422
नतीजे देखें	93
नवीनतम	2459
नहीं धन्यवाद	2401
नहीं, धन्यवाद	2401	2474
नियम और शर्तें	2413	2433
नियम और शर्तें | गोपनीयता नीति	2413
नोटिफिकेशन ऑन करें	2472
नोटिफिकेशन चालू करें	2472
""", 'प': """
परिणाम देखें	93	2459
पसंदीदा स्रोत के रूप में जोडें	2490
पहले से खाता है	2480
पहले से सब्सक्राइबर हैं	2480
पाठकों के लिए विशेष ऑफर	2464
पार्टनर कंटेंट	2454
पासवर्ड भूल गए	2480
पिछला	2421
पिछला लेख	2486
पिछली खबर	2417
पूरा लेख पढें	2486
पूरी खबर पढें	2421
पेज दोबारा लोड करें	2476
पेज रिफ्रेश करें	2476
पेज रीफ्रेश करें	2476
पेड कंटेंट	2464
पोल	94
पोल में हिस्सा लें	2458
पोस्ट लोड करें	2469
प्रचार	2411
प्रतिक्रिया दें	2416
प्रतिलिपि	2466
प्राइवेसी पॉलिसी	2415	2433
प्राइवेसी सेटिंग्स	2469
प्रायोजक	2494
प्रायोजित	2411
प्रायोजित सामग्री	2454
प्रिंट	2493
प्रिंट करें	2407
प्रीमियम	2404
प्लान चुनें	2480
प्ले स्टोर से डाउनलोड करें	2471
प्लेबैक गति	2465
प्लेबैक स्पीड	2465
प्लेयर लोड हो रहा है	2465
""", 'फ': """
फीडबैक दें	2433	2458
फीडबैक भेजें	2458
फुल स्क्रीन	2466
फुल स्क्रीन से बाहर निकलें	2465
फेसबुक	2407
फेसबुक पर शेयर करें	2407
फेसबुक से जारी रखें	2480
फेसबुक से लॉगिन करें	2480
फॉन्ट आकार	2492
फॉन्ट साइज	67
फॉलो कर रहे हैं	2490
फॉलो करें	2490
फोटो	2417
फोटो गैलरी	2451
फोटो गैलरी देखें	2486
फ्लिपकार्ट पर खरीदें	2464
""", 'ब': """
बंद करें	2401
बडी खबरें	2417
बाद में	2401	2474
बाद में याद दिलाएं	2401
ब्राउजर में जारी रखें	2471
""", 'भ': """
भेजें	2483
""", 'म': """
मंजूर है	2415
मशीनी अनुवाद	2466
मान्य ईमेल दर्ज करें	2482
मासिक दान	2479
मासिक भुगतान	2481
मासिक सहयोग	2479
मुख्य समाचार	2417
मुझे याद रखें	2480
मुफ्त डिलीवरी	2494
मुफ्त में खेलें	2461
मुफ्त, कोई स्पैम नहीं	2482
मूल देखें	2422
मेन्यू	2421
मेरा खाता	2404
मेरा खाता है	2480
मैं नियम और शर्तों से सहमत हूं	2482
मैंने ऐड ब्लॉकर बंद कर दिया	2476
मैंने बंद कर दिया	2477
म्यूट	2466
""", 'य': """
यह खबर सुनें	2465
यह फील्ड अनिवार्य है	2482
यह फील्ड आवश्यक है	2482
यह भी देखें	2451
यह भी पढें	2417
यह लेख लॉक है	2480
यह लेख सुनें	2465
यह वीडियो अब उपलब्ध नहीं है	2465
यह वीडियो उपलब्ध नहीं है	2465
यह सामग्री नहीं दिखाई जा सकती	2469
ये खबरें भी पढें	2451
ये भी जानें	2451
ये भी देखें	2451
ये भी पढें	2417
""", 'र': """
रजिस्टर करें	2404
रिपोर्ट करें	2459
रेसिपी पर जाएं	63
रेसिपी प्रिंट करें	63
रेसिपी सेव करें	63
""", 'ल': """
लाइक	2459
लाइक करें	2459
लिंक कॉपी करें	2407	2437
लिंक कॉपी हो गया	2492
लेख उपहार में दें	2492
लेख सुनें	2465
लेखक की अन्य खबरें	2434
लेखक के अन्य लेख	2486
लेखक के और लेख	2434	2486
लेखक के बारे में	2487
लेखक के बारे में और	2434
लेखक को फॉलो करें	2490
लेखक परिचय	2487
लेखक से और	2434
लॉग इन	2404
लॉग इन करें	2404
लॉगआउट	2404
लॉगिन	2404
लोकप्रिय	2417
लोड हो रहा है	2465
""", 'व': """
वर्ग पहेली	2463
वर्तमान समय	2466
विज्ञापन	2411
विज्ञापन के बाद जारी	2454
विज्ञापन दें	2433
विज्ञापन समाप्त	2464
विज्ञापन हटाएं	2437
विवरण	2422
विषय	2417
विषय को फॉलो करें	2490
वीडियो	2417
वीडियो उपलब्ध नहीं है	2465
वीडियो चलाएं	2465
वीडियो नहीं चलाया जा सकता	2465
वीडियो लोड हो रहा है	2465
वोट करने के लिए धन्यवाद	2458
वोट करें	93	2459
वोट दें	93
वोट देने के लिए धन्यवाद	2458
व्हाट्सएप	2407
व्हाट्सएप पर शेयर करें	2492
व्हाट्सऐप पर शेयर करें	2492
""", 'श': """
शायद बाद में	2401
शिकायत करें	2459
शेयर	2407
शेयर करें	2407
शेष समय	2466
""", 'स': """
संपर्क करें	2416	2433
संपादक को लिखें	2487
संबंधित खबरें	2417
संबंधित लेख	2417
संबंधित वीडियो	2451
संबंधित समाचार	2417
सदस्य बनें	2402
सबटाइटल दिखाएं	2465
सबमिट करें	2483
सबसे अच्छा ऑफर	2481
सबसे ज्यादा पढी गई	2417
सबसे ज्यादा पढी गई खबरें	2451
सबसे ज्यादा पढी गईं	2451
सबसे लोकप्रिय	2481
सब्सक्राइब	2404
सब्सक्राइब करें	2404
सभी अस्वीकार करें	2469
सभी कमेंट देखें	2458
सभी खबरें	2486
सभी खबरें देखें	2486
सभी गेम	2461
सभी गेम्स	2461
सभी टिप्पणियां देखें	2458
सभी तस्वीरें देखें	2486
सभी दिखाएं	2422
सभी देखें	2421
सभी फोटो देखें	2486
सभी वीडियो	2486
सभी वीडियो देखें	2486
सभी स्वीकार करें	2415	2469
समझ गया	2422
समर्थन करें	2402
सर्वे	94
सर्वे में हिस्सा लें	2458
सहमत हूं	2415
सहमति दें और आगे बढें	2414
सहमति प्रबंधित करें	2469
सहमति वापस लें	2469
सहयोग करें	2402
सही ईमेल दर्ज करें	2482
साइटमैप	2433
साइन अप	2404
साइन इन	2404
साझा करें	2407
सामग्री दिखाएं	2469
सामग्री देखें	2469
सामग्री लोड करें	2469
सालाना भुगतान	2481
सिर्फ सब्सक्राइबर के लिए	2480
सीधे रेसिपी पर जाएं	63
सुडोकू	2463
सुधार नीति	2487
सूचनाएं चालू करें	2472
सेव करें	2407
स्पॉन्सर्ड	2411
स्पॉन्सर्ड कंटेंट	2454
स्वचालित अनुवाद	2466
स्वीकार करें	2415
स्वीकार करें और आगे बढें	2414
स्वीकार करें और जारी रखें	2469
""", 'ह': """
हमसे संपर्क करें	2433	2487
हमारा समर्थन करें	2402
हमारी मदद करें	2478
हमारे बारे में	2433
हमें लिखें	2487
हमें सपोर्ट करें	2478
हमें सहयोग दें	2478
हमेशा अनुमति दें	2469
हर योगदान महत्वपूर्ण है	2478
हर योगदान मायने रखता है	2478
हां, चाहिए	2473
होम	2421
होम पेज पर जाएं	2486
""", 'অ': """
অক্ষরের আকার	67
অটোপ্লে	386
অডিও ডাউনলোড করুন	385
অনুদান দিন	349
অনুদান পাতায যান	394
অনুমতি দিন	391
অনুসরণ করছেন	407
অনুসরণ করুন	407
অন্য পরিমাণ	394
অ্যাকাউন্ট আছে	396
অ্যাকাউন্ট নেই	396
অ্যাপ ডাউনলোড করুন	389
অ্যাপ স্টোর থেকে ডাউনলোড করুন	389
অ্যাপে খুলুন	389
অ্যাপে পডুন	389
""", 'আ': """
আগের খবর	402
আপনার জন্য নির্বাচিত	375
আপনার বার্তা পাঠানো হযেছে	398
আপনার ব্রাউজার অডিও সমর্থন করে না	385
আপনার ব্রাউজার ভিডিও সমর্থন করে না	385
আপনার ভোট গৃহীত হযেছে	381
আপনার ভোট গ্রহণ করা হযেছে	381
আপনার মতামত জানান	381
আপনি আগেই ভোট দিযেছেন	381
আপনি কি নোটিফিকেশন পেতে চান	390
আবশ্যক	399
আমাকে মনে রাখুন	396
আমাদের সমর্থন করুন	394
আমাদের সহাযতা করুন	394
আমি শর্তাবলিতে সম্মত	398
আরও খবর	351
আরও দেখুন	351
আরও পডতে পারেন	375
আরও পডুন	351
আরও মন্তব্য দেখুন	381
আরও সংবাদ	375
আরো খবর	375
আরো পডুন	375
""", 'ই': """
ইমেইল	399
ইমেইল সঠিক নয	398
""", 'উ': """
উত্তর দিন	382
উত্তর দেখুন	381
উপরে যান	401
""", 'এ': """
এ জাতীয আরও খবর	375
এ জাতীয আরো খবর	375
এ সম্পর্কিত আরও খবর	351
এ সম্পর্কিত আরও পডুন	375
এআই সারাংশ	406
এই কনটেন্ট দেখানো যাচ্ছে না	387
এই ঘরটি আবশ্যক	398
এই বিভাগের আরও খবর	375
এই বিভাগের আরো খবর	375
এই বিষয অনুসরণ করুন	407
এই ভিডিওটি আপনার দেশে দেখা যাবে না	385
এই ভিডিওটি আর নেই	385
এই ভিডিওটি পাওযা যাচ্ছে না	385
এই লেখাটি কি উপকারী ছিল	381
এককালীন	395
এককালীন অনুদান	395
এখন নয	391
এখনই কিনুন	384
এখনই খেলুন	383
""", 'ক': """
কনটেন্ট দেখান	387
কনটেন্ট লোড করুন	387
কপি করুন	409
কপি লিংক	374
কম দেখুন	401
কিউআর কোড স্ক্যান করুন	389
কিছু ভুল হযেছে	399
কুইজ খেলুন	383
কুইজে অংশ নিন	383
কুকি সেটিংস	387
""", 'খ': """
খবরটি শুনুন	385
খবরটি শেযার করুন	374
""", 'গ': """
গুগল দিযে লগইন করুন	396
গুগল প্লে থেকে ডাউনলোড করুন	389
গোপনীযতা সেটিংস	387
গ্যালারি দেখুন	401
গ্রহণ করে এগিযে যান	387
""", 'ছ': """
ছবি দেখুন	401
ছবি বড করুন	401
ছবির গ্যালারি	401
""", 'জ': """
জনপ্রিয খবর	375
জমা দিন	399
জরিপ	94
জরিপে অংশ নিন	381
জানি না	382
জাভাস্ক্রিপ্ট বন্ধ আছে	387
""", 'ট': """
টিকিট কাটুন	384
টিকিট কিনুন	384
টুইটারে শেযার করুন	408
""", 'ন': """
নতুন	382
নাম	399
নিবন্ধন	349
নোটিফিকেশন চালু করুন	390
নোটিফিকেশন পেতে চান	390
""", 'প': """
পরবর্তী খবর	401
পরে	391
পাঠকের পছন্দ	375
পাঠান	399
পাসওযার্ড ভুলে গেছেন	396
পুরো খবর পডুন	401
পুরোনো	382
পেজ আবার লোড করুন	393
পেজ রিফ্রেশ করুন	393
পেজটি রিফ্রেশ করুন	393
পোস্ট লোড করুন	387
পোস্টটি শেযার করুন	374
প্রচ্ছদে ফিরুন	401
প্রতিটি অনুদান গুরুত্বপূর্ণ	394
প্রতিলিপি	386
প্রিন্ট	353
প্রিন্ট করুন	374
প্লে স্টোর থেকে ডাউনলোড করুন	389
প্লেব্যাক গতি	385
প্ল্যান বেছে নিন	396
""", 'ফ': """
ফন্ট সাইজ	408
ফলাফল দেখুন	93	382
ফলো করুন	407
ফুল স্ক্রিন	386
ফেসবুক দিযে লগইন করুন	396
ফেসবুকে শেযার করুন	374
ফ্রি ডেলিভারি	410
""", 'ব': """
বই কিনুন	384
বইটি কিনুন	384
বন্ধুদের সঙ্গে শেযার করুন	374
বাকি সময	386
বার্ষিক	395
বিজ্ঞাপন	353
বিজ্ঞাপন শেষ	384
বিস্তারিত পডুন	375
বেছে নিন	397
""", 'ভ': """
ভিডিও চালান	385
ভিডিও লোড হচ্ছে	385
ভিডিওটি চালানো যাচ্ছে না	385
ভিডিওটি পাওযা যাচ্ছে না	385
ভুল জানান	381
ভুল সংশোধন জানান	381
ভোট দিন	93	382
ভোট দেওযার জন্য ধন্যবাদ	381
""", 'ম': """
মতামত জানান	381
মতামত পাঠান	381
মন্তব্য	353
মন্তব্য করতে লগইন করুন	381
মন্তব্য করুন	353
মন্তব্য নেই	382
মন্তব্য পাঠান	381
মন্তব্য লিখুন	381
মন্তব্যের নিযম	381
মাসিক	395
মাসিক অনুদান	395
মিউট	386
""", 'য': """
যেকোনো সময বাতিল করুন	396
যোগাযোগ করুন	403
""", 'র': """
রকমারি থেকে কিনুন	384
রিপোর্ট করুন	382
রেজিস্টার	349
রেসিপি প্রিন্ট করুন	63
রেসিপিতে যান	63
""", 'ল': """
লগ ইন	349
লগইন	349
লাইক	382
লিংক কপি	353
লিংক কপি করুন	374
লিংক কপি হযেছে	374
লিঙ্ক কপি করুন	374
লেখক পরিচিতি	403
লেখক সম্পর্কে	403
লেখককে অনুসরণ করুন	407
লেখকের অন্যান্য লেখা	401
লেখকের আরও লেখা	401
লেখাটি কি উপকারী ছিল	381
লেখাটি শুনুন	385
লেখাটি সেভ করুন	374
লোড হচ্ছে	385
""", 'শ': """
শুধু গ্রাহকদের জন্য	396
শেযার	353
শেযার করুন	353
""", 'স': """
সংশ্লিষ্ট খবর	351
সঠিক ইমেইল দিন	398
সব খবর	401
সব খেলা দেখুন	383
সব গ্রহণ করুন	387
সব ছবি দেখুন	401
সব দেখুন	401
সব প্রত্যাখ্যান করুন	387
সব মন্তব্য দেখুন	381
সব সময অনুমতি দিন	387
সবচেযে জনপ্রিয	397
সবচেযে নতুন	382
সবচেযে পুরোনো	382
সমযকাল	386
সম্পর্কিত	375
সম্পর্কিত খবর	351
সম্পর্কিত বিষয	375
সম্পর্কিত সংবাদ	375
সম্পাদককে লিখুন	403
সম্পূর্ণ খবর পডুন	401
সম্মতি প্রত্যাহার করুন	387
সর্বশেষ	351
সর্বশেষ সংবাদ	351
সর্বাধিক আলোচিত	375
সর্বাধিক পঠিত	351
সর্বোচ্চ পঠিত	375
সহাযতা করুন	349
সাজান	382
সাবটাইটেল	386
সাবস্ক্রাইব	349
সেভ করুন	374
সেরা অফার	397
সৌজন্যে	410
স্পনসর	410
স্বযংক্রিয অনুবাদ	386
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	408
""", 'ก': """
กฎการแสดงความคิดเห็น	4812
กติกาการแสดงความคิดเห็น	4812
กรุณากรอกข้อมูลให้ครบถ้วน	4829
กรุณากรอกอีเมล	4829
กรุณากรอกอีเมลให้ถูกต้อง	4829
กรุณาตรวจสอบอีเมล	4829
กลับขึ้นด้านบน	4832
กลับด้านบน	4832
กลับหน้าแรก	4832
การตั้งค่าความเป็นส่วนตัว	4818
การตั้งค่าคุกกี้	4818
กำลังติดตาม	4835
กำลังโหลด	4816
กำลังโหลดวิดีโอ	4816
""", 'ข': """
ขนาดตัวอักษร	67
ขยายภาพ	4832
ขอบคุณที่ร่วมโหวต	4812
ขอบคุณสำหรับการโหวต	4812
ข่าวก่อนหน้า	4832
ข่าวถัดไป	4832
ข่าวทั้งหมด	4832
ข่าวที่คุณอาจสนใจ	4805
ข่าวที่น่าสนใจ	4805
ข่าวที่เกี่ยวข้อง	4782
ข่าวนี้มีประโยชน์หรือไม่	4812
ข่าวยอดนิยม	4782
ข่าวล่าสุด	4782
ข่าวอื่นที่น่าสนใจ	4805
ข่าวอื่นๆ	21	4805
ข่าวอื่นๆ ที่น่าสนใจ	4796
ข่าวเกี่ยวข้อง	4805
ข่าวแนะนำ	4782
ข้ามไปที่สูตร	63
""", 'ค': """
ครั้งเดียว	4826
คลิกชมวิดีโอ	4796
คลิกเพื่อขยายภาพ	4832
คลิปแนะนำ	4805
ความคิดเห็น	4785
ความยาว	4817
ความเร็วในการเล่น	4816
คัดลอก	4837
คัดลอกลิงก์	4785
คัดลอกลิงก์แล้ว	4796
คัดลอกลิงค์	4796
คัดลอกลิงค์แล้ว	4796
คุณต้องการรับการแจ้งเตือนหรือไม่	4821
คุณอาจสนใจ	4805
คุณโหวตแล้ว	4812
คุ้มที่สุด	4828
""", 'จ': """
จดจำฉัน	4827
จดจำฉันไว้	4827
จบโฆษณา	4815
จองตั๋ว	4815
จองบัตร	4815
จัดการความยินยอม	4818
จัดการคุกกี้	4818
จัดส่งฟรี	4838
จำนวนอื่น	4825
จำเป็นต้องกรอก	4829
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4829
ฉันยอมรับเงื่อนไขการใช้งาน	4829
""", 'ช': """
ชมคลิป	4796
ชมคลิปวิดีโอ	4796
ชมวิดีโอ	4796
ชมวิดีโอด้านบน	4796
ชมวิดีโอเต็มได้ที่นี่	4796
ชำระรายปี	4827
ชำระรายเดือน	4827
ช่องนี้จำเป็นต้องกรอก	4829
""", 'ซ': """
ซื้อที่ lazada	4815
ซื้อที่ shopee	4815
ซื้อบัตร	4815
ซื้อบัตรที่นี่	4815
ซื้อหนังสือ	4815
ซื้อหนังสือเล่มนี้	4815
ซื้อเลย	4815
""", 'ด': """
ดาวน์โหลดบน app store	4820
ดาวน์โหลดบน google play	4820
ดาวน์โหลดเสียง	4816
ดาวน์โหลดแอป	4820
ดาวน์โหลดแอปพลิเคชัน	4820
ดาวน์โหลดได้ที่ app store	4820
ดาวน์โหลดได้ที่ google play	4820
ดูการตอบกลับ	4812
ดูข่าวทั้งหมด	4832
ดูคลิป	4796
ดูความคิดเห็นทั้งหมด	4812
ดูความคิดเห็นเพิ่มเติม	4812
ดูทั้งหมด	4783
ดูผลลัพธ์	93
ดูผลโหวต	93	4813
ดูภาพทั้งหมด	4832
ดูภาพเพิ่มเติม	4832
ดูราคา	4815
ดูรูปทั้งหมด	4832
ดูวิดีโอ	4796
ดูเพิ่มเติม	4785
ดูแกลเลอรี	4832
ดูแกลเลอรี่	4832
""", 'ต': """
ตกลง	4822
ตอบกลับ	4813
ตัวเลือกเพิ่มเติม	4836
ตั้งค่าความเป็นส่วนตัว	4818
ตั้งค่าคุกกี้	4818
ติดตามผู้เขียน	4835
ติดตามหัวข้อ	4835
ติดตามหัวข้อนี้	4835
ติดต่อกองบรรณาธิการ	4833
ติดต่อเรา	4796
ติดต่อโฆษณา	4833
ต้องการรับการแจ้งเตือนหรือไม่	4821
""", 'ถ': """
ถอดเสียง	4817
ถอนความยินยอม	4818
ถูกใจ	4813
""", 'ท': """
ทดสอบความรู้ของคุณ	4814
ทำแบบทดสอบ	4814
ทุกการสนับสนุนมีความหมาย	4825
""", 'บ': """
บทความก่อนหน้า	4832
บทความถัดไป	4832
บทความทั้งหมดของผู้เขียน	4832
บทความที่น่าสนใจ	4805
บทความที่เกี่ยวข้อง	4782
บทความนี้ถูกล็อก	4827
บทความนี้มีประโยชน์หรือไม่	4812
บทความล่าสุด	4782
บทความอื่นของผู้เขียน	4832
บทความอื่นๆ ของผู้เขียน	4832
บทความแนะนำ	4805
บริจาค	4779
บริจาคครั้งเดียว	4825
บริจาคตอนนี้	4825
บริจาครายเดือน	4825
บริจาคเลย	4779
บันทึก	4796
บันทึกการตั้งค่า	4818
บันทึกคะแนนของคุณแล้ว	4812
บันทึกคะแนนโหวตแล้ว	4812
บันทึกสูตร	63
บันทึกไว้อ่านภายหลัง	4796
""", 'ป': """
ปฏิเสธทั้งหมด	4818
ปิดการแสดงความคิดเห็น	4812
ปิดเสียง	4817
""", 'พ': """
พิมพ์	4785
พิมพ์บทความ	4796
พิมพ์สูตร	63
พิมพ์หน้านี้	4796
""", 'ฟ': """
ฟรี ไม่มีสแปม	4829
ฟังข่าว	4816
ฟังข่าวนี้	4816
ฟังบทความ	4816
ฟังบทความนี้	4816
ฟังรายการย้อนหลัง	4796
""", 'ภ': """
ภายหลัง	4822
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4796
มีบัญชีอยู่แล้ว	4827
มีบัญชีแล้ว	4827
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4829
ยกเลิกได้ทุกเมื่อ	4827
ยอดนิยม	4805
ยอดนิยมในตอนนี้	4805
ยอมรับทั้งหมด	4818
ยอมรับและดำเนินการต่อ	4818
ยังไม่มีบัญชี	4827
ยังไม่เป็นสมาชิก	4827
""", 'ร': """
ระบุจำนวนเงิน	4825
รับการแจ้งเตือน	4821
รับการแจ้งเตือนข่าวด่วน	4796
รายงาน	4813
รีเฟรชหน้า	4824
รีเฟรชหน้านี้	4824
รูปแบบอีเมลไม่ถูกต้อง	4829
ร่วมงานกับเรา	4796
ร่วมตอบแบบสอบถาม	4796
ร่วมตอบแบบสำรวจ	4812
ร่วมบริจาค	4779
ร่วมสนับสนุน	4825
ร่วมแสดงความคิดเห็น	4796
ร่วมโหวต	4812
ร้านค้า	4838
""", 'ล': """
ลงทะเบียน	4779
ลงทะเบียนเรียบร้อยแล้ว	4829
ลดขนาดตัวอักษร	4836
ลืมรหัสผ่าน	4779
ลืมรหัสผ่านหรือไม่	4827
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4816
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4816
วิดีโอไม่พร้อมใช้งาน	4816
วิธีปิดโปรแกรมบล็อกโฆษณา	4824
""", 'ส': """
สนับสนุนนักข่าว	4825
สนับสนุนรายเดือน	4825
สนับสนุนสื่ออิสระ	4825
สนับสนุนเรา	4779
สปอนเซอร์	4785
สมัครงานกับเรา	4796
สมัครสมาชิก	4779
สมัครเรียบร้อยแล้ว	4829
สรุปด้วย ai	4834
สรุปโดย ai	4834
สั่งซื้อหนังสือ	4815
สั่งซื้อเลย	4815
สำหรับสมาชิกเท่านั้น	4827
สิทธิพิเศษสำหรับผู้อ่าน	4815
สิทธิพิเศษสำหรับสมาชิก	4815
สแกน qr code	4820
สแกนคิวอาร์โค้ด	4820
ส่ง	4830
ส่งข่าว	4833
ส่งข้อความเรียบร้อยแล้ว	4829
ส่งความคิดเห็น	4812
ส่งคำตอบ	93
ส่งต่อให้เพื่อน	4796
""", 'ห': """
หน้าแรก	4832
""", 'อ': """
อนุญาต	4822
อนุญาตเสมอ	4818
ออกจากโหมดเต็มจอ	4816
อีเมล	4830
อีเมลไม่ถูกต้อง	4829
อ่านข่าวที่เกี่ยวข้อง	4805
อ่านข่าวผ่านแอป	4796
อ่านข่าวอื่นๆ	4805	4832
อ่านฉบับเต็ม	4832
อ่านต่อ	4785
อ่านต่อหลังโฆษณา	4815
อ่านต่อเรื่องนี้	4805
อ่านต่อในเบราว์เซอร์	4820
อ่านบทความฉบับเต็ม	4832
อ่านบนแอป	4820
อ่านเพิ่มเติม	4782
อ่านเรื่องที่เกี่ยวข้อง	4805
อ่านโดย ai	4816
อ่านในแอป	4820
""", 'เ': """
เกมทั้งหมด	4814
เกิดข้อผิดพลาด	4830
เกิดข้อผิดพลาด กรุณาลองใหม่	4829
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4829
เกี่ยวกับผู้เขียน	4833
เขียนความคิดเห็น	4812
เขียนโดย ai	4834
เข้าสู่ระบบ	4779
เข้าสู่ระบบด้วย apple	4827
เข้าสู่ระบบด้วย facebook	4827
เข้าสู่ระบบด้วย google	4827
เข้าสู่ระบบด้วย line	4827
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4812
เฉพาะสมาชิกเท่านั้น	4827
เต็มจอ	4817
เนื้อหาต่อจากโฆษณา	4815
เนื้อหาที่เกี่ยวข้อง	4805
เนื้อหาสนับสนุน	4815
เนื้อหาโฆษณา	4815
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4816
เบราว์เซอร์ของคุณไม่รองรับเสียง	4816
เปิดการแจ้งเตือน	4821
เปิดรับการแจ้งเตือน	4821
เปิดเสียง	4816
เปิดแอป	4820
เปิดในแอป	4820
เป็นคนแรกที่แสดงความคิดเห็น	4796
เพิ่มขนาดตัวอักษร	4836
เริ่มทำแบบทดสอบ	4814
เรียงตาม	4813
เรื่องที่คุณอาจสนใจ	21	4805
เรื่องที่น่าสนใจ	4805
เรื่องที่เกี่ยวข้อง	4782
เรื่องล่าสุด	4805
เรื่องอื่นที่น่าสนใจ	4782
เรื่องแนะนำ	4805
เลิกติดตาม	4835
เลือก	4828
เลือกแพ็กเกจ	4827
เลือกแพ็คเกจ	4827
เล่นวิดีโอ	4816
เล่นอัตโนมัติ	4817
เล่นเกม	4814
เล่นเลย	4814
เวลาที่เหลือ	4816
เสียงอ่านโดย ai	4816
""", 'แ': """
แจ้งข่าว	4833
แจ้งข้อผิดพลาด	4812
แจ้งคำผิด	4812
แจ้งลบความคิดเห็น	4812
แชร์	4785
แชร์ข่าวนี้	4796
แชร์บทความ	4796
แชร์บทความนี้	4836
แชร์บน facebook	4836
แชร์ผ่าน line	4836
แชร์หน้านี้	4796
แชร์ไปที่ line	4796
แชร์ไปยัง facebook	4836
แชร์ไปยัง line	4836
แท็ก	4805
แท็กที่เกี่ยวข้อง	4805
แบบสำรวจ	94
แปลอัตโนมัติ	4796
แปลโดย ai	4834
แปลโดยอัตโนมัติ	4834
แสดงความคิดเห็น	4785
แสดงคำบรรยาย	4816
แสดงน้อยลง	4783
แสดงเนื้อหา	4818
แสดงเพิ่มเติม	4832
แสดงโพสต์	4818
""", 'โ': """
โฆษณา	4785
โหลดหน้านี้ใหม่	4824
โหลดหน้าใหม่	4824
โหลดเนื้อหา	4818
โหลดเพิ่มเติม	4832
โหลดแอป	4820
โหลดแอปฟรี	4796
โหลดโพสต์	4818
โหวต	93	4813
""", 'ใ': """
ใหม่ล่าสุด	4813
ให้คะแนนบทความนี้	4812
""", 'ไ': """
ไปที่สูตร	63
ไปยังหน้าบริจาค	4825
ไม่สามารถเล่นวิดีโอนี้ได้	4816
ไม่สามารถเล่นวิดีโอได้	4816
ไม่สามารถแสดงเนื้อหานี้ได้	4818
ไม่ใช่ตอนนี้	4822
""", 'ả': """
ảnh tiếp theo	5255
ảnh trước	5255
""", 'ẩ': """
ẩn	5171
ẩn trả lời	5210
""", 'ủ': """
ủng hộ	5146
ủng hộ báo chí độc lập	5148
ủng hộ chúng tôi	5146
ủng hộ chúng tôi trên patreon	5229
ủng hộ hàng tháng	5229
ủng hộ một lần	5229
ủng hộ ngay	5252
ủng hộ tác giả	5148
""", '☕': """
☕ buy me a coffee	1207
☕ buy us a coffee	1207
""", 'あ': """
あとで	2944
あとで読む	2961
あとで読むに追加	3076
あなたにおすすめ	2983
あなたにおすすめの記事	2983
あなたはどう思いますか	2977
あなたへのおすすめ	2983
あわせて読みたい	2983
あわせて読む	3018
""", 'い': """
いいえ、結構です	2944
いいね	2961
いいね!してニュースをチェック	2962
いいね!で応援する	3008
いいね順	3027
いつでも解約ok	3048
いつでも解約できます	3048
いつでも解約可能	3048
いつでも配信停止できます	3051
いま読まれています	3018
いま読まれている記事	3018
""", 'お': """
おすすめ	2983
おすすめの記事	2983
おすすめプラン	3048
おすすめ情報pr	2967
おすすめ記事	2983
おすすめ関連記事	3018
おすすめ順	3027
お住まいの地域ではご覧いただけません	3032
お住まいの地域では再生できません	3032
お問い合わせ	2969	2997
お問い合わせありがとうございました	3051
お問い合わせありがとうございます	3051
お問い合わせ内容	3072
お役に立ちましたか	3026
お得なクーポン	3075
お得なプランを見る	3071
お気に入り	2961
お気に入りに追加	2961
お申し込み	2948
お申し込みが完了しました	3072
お申し込みを受け付けました	3072
お酒は#歳になってから	3030
""", 'こ': """
こちらの記事もおすすめ	3018
こちらの記事も読まれています	21	3018
こちらもおすすめ	2983
こちらも読む	3018
このコメントを報告	3065
このコンテンツは表示できません	3035
このコンテンツを表示できません	3035
このテーマをフォロー	3061
このテーマをフォローする	3061
このページは役に立ちましたか	3026
このメールアドレスは登録済みです	3072
この動画の配信は終了しました	3032
この動画はお住まいの地域では再生できません	3032
この動画はご覧いただけません	3032
この動画は公開を終了しました	3032
この動画は再生できません	3032
この動画は現在ご覧いただけません	3032
この投稿をinstagramで見る	3066
この本を購入する	3030
この著者の記事	2983
この著者の記事を見る	3055
この著者の記事一覧	3055
この記事だけ読む	3071
この記事に関連するニュース	3018
この記事のタグ	2983
この記事の写真	3055
この記事の写真をすべて見る	3019
この記事の写真を見る	3055
この記事の画像	3055
この記事の画像をもっと見る	3055
この記事の画像を見る	3055
この記事の筆者	3056
この記事の誤りを報告	2980
この記事の関連ニュース	3018
この記事はロックされています	3048
この記事は会員からのプレゼントです	3076
この記事は会員限定です	2948
この記事は参考になりましたか	3026
この記事は役に立ちましたか	3026
この記事へのコメント	2981
この記事もチェック	3008
この記事をシェア	2961
この記事をシェアする	3076
この記事をプレゼント	3008
この記事をプレゼントする	3008
この記事を保存	3008
この記事を印刷	3008
この記事を印刷する	3008
この記事を書いた人	3056
この記事を書いた記者	3056
この記事を聞く	3032
この記事を聴く	3032
この記事を評価	3065
この記事を評価する	3008
この記事を購入	3071
この記者の記事をもっと見る	3055
この記者の記事を見る	3055
この記者の記事一覧	2983
この記者をフォロー	2965
この記者をフォローする	3061
この連載の記事	2983
この連載をフォロー	2965
この連載をフォローする	2965
この音声はaiが読み上げています	3032
この項目は必須です	3051
この項目は必須項目です	3051
""", 'ご': """
ご寄付ありがとうございます	3070
ご寄付はこちら	3045
ご意見	2974
ご意見をお聞かせください	3026
ご意見・ご感想を入力	3072
ご投票ありがとうございました	3026
ご支援ありがとうございます	3070
ご支援のお願い	2945
ご支援はこちら	3045
ご登録ありがとうございました	3051
ご登録ありがとうございます	3051
ご購入はこちら	3030
ご購読の申し込み	2948
""", 'さ': """
さらに読み込む	2987
""", 'す': """
すでにアカウントをお持ちの方	3048
すでに会員の方	3048
すでに投票済みです	3026
すでに登録済みです	3072
すべてのcookieを受け入れる	3068
すべてのcookieを許可	3068
すべてのコメントを見る	3026
すべてのニュースを見る	3055
すべての写真を見る	3019
すべての記事を見る	3055
すべて受け入れる	2969
すべて同意する	3068
すべて拒否	3036
すべて拒否する	3035
すべて表示	2988
すべて見る	2987
すべて許可	2969	2972
すべて読む	2988
""", 'そ': """
その他のオプション	3062
その他の記事	2983
その他の金額	3045
""", 'は': """
はい、受け取る	3039
はじめての方はこちら	3048
はてなブックマーク	2961
はてなブックマークに追加	3008
はてブ	2961
""", 'ま': """
まずは無料で	3048
また後で	2944
まだ会員でない方	3048
""", 'み': """
みなさんはどう思いますか	2977
みんなのコメント	2974
""", 'も': """
もう一度再生	3069
もう一度見る	3033
もっと見る	2987
もっと詳しく知りたい方は	3018
もっと読む	2983
もどる	2987
""", 'よ': """
よく読まれています	3018
よく読まれている記事	2983
よく読まれている記事ランキング	2983
""", 'わ': """
わかりました	2988
""", 'ア': """
アカウントをお持ちでない方	3048
アカウントをお持ちの方	3048
アカウントをお持ちの方はこちら	3048
アクセスランキング	2983
アプリで続きを読む	3038
アプリで見る	3038
アプリで読む	3038
アプリで開く	3038
アプリなら	3038
アプリのダウンロード	2960
アプリをインストール	2960
アプリをダウンロード	2960
アプリを入手	3038
アプリを開く	2960
アプリダウンロード	2960
アンケート	94
アンケートにご協力	2979
アンケートに参加する	2979	3026
アンケートに回答する	3026
アンケートに答える	2979	3026
アンケート実施中	3008
アンケート結果	3027
アンケート結果を見る	3065
""", 'ウ': """
ウィンドウを閉じる	3074
""", 'エ': """
エラーが発生しました	3051
""", 'オ': """
オススメ記事	2983
オフにする	3040
オプションの管理	3068
オプションを管理	3068
オンにする	3040
オンラインショップ	3030
""", 'カ': """
カテゴリ	2983
カテゴリー	2983
カートに入れる	3075
""", 'キ': """
キーワード	2983
キーワードをフォロー	2965
""", 'ギ': """
ギャラリーを見る	3055
ギャラリーを閉じる	3074
""", 'ク': """
クイズに挑戦	2979	3008
クイズに挑戦する	2979	3008
クイズに答える	3028
クッキー	2969
クッキーの設定	3035
クッキー設定	2969	2972
クリックで拡大	3055
クリックで音声が出ます	3069
クリップ	2961
クリップする	2961
クロスワード	3029
クロスワードに挑戦	2978
クロスワードを解く	2978
""", 'ゲ': """
ゲームで遊ぶ	3028
ゲーム一覧	3028
""", 'コ': """
コピー	3063
コピーしました	2961
コメント	2974
コメント #件	2981
コメント#件	2974
コメント(#	2974
コメント(#件	2981
コメントする	2974
コメントのルール	3026
コメントの受付は終了しました	3026
コメントの受付を終了しました	3026
コメントはまだありません	2974
コメントは会員のみ	3065
コメントは無効になっています	3065
コメントをすべて見る	3026
コメントをもっと見る	2974
コメントを入力	3065
コメントを入力してください	3065
コメントを報告	3065
コメントを投稿	2974
コメントを投稿する	3026
コメントを書く	2974
コメントを残す	2974
コメントを見る	2974
コメントを送信	3026
コメントを送信する	3026
コメントを閉じる	3026
コメントガイドライン	3026
コメントポリシー	3026
コメント一覧	2974
コンテンツへスキップ	2985
コンテンツを表示	3035
コンテンツを表示する	3035
コンテンツを読み込む	3035
コーヒーをおごる	3045
""", 'サ': """
サイトで続ける	3038
サイトポリシー	2969	2997
サイトマップ	2969
サインイン	2948
サポーターになる	3045
サポートする	2945
""", 'シ': """
シェア	2961
シェアしよう	2961
シェアする	2961
""", 'ス': """
スキップ	2944
スクラップ	2961
スクラップする	2961
スポンサー	2967
スポンサードリンク	2967
スポンサーリンク	2967
スポンサー企業	3064
""", 'タ': """
タイアップ	2967
タグ	2983
タップして音声をオンにする	3069
""", 'チ': """
チケットを予約する	3030
チケットを購入	3030
チケットを購入する	3030
チケット購入はこちら	3030
チップで応援する	2945
チップを送る	2945
チャンネル登録	2962
""", 'ツ': """
ツイート	2961
ツイートする	2961
ツイートを読み込む	3035
""", 'デ': """
データ保護方針	3068
""", 'ト': """
トップ	2987
トップに戻る	3055
トップへ戻る	2987
トップニュース	2983
トップページ	2987
トップページに戻る	3055
トップページへ	3055
トピックス	2983
""", 'ド': """
ドネーション	2945
""", 'ナ': """
ナンプレ	3029
""", 'ニ': """
ニックネーム	3052
ニックネームを入力	3065
ニュースを読む	2987
ニュースレター	2954
ニュースレター登録	2954
ニュース一覧	3055
ニュース一覧へ	3055
""", 'バ': """
バックナンバー	2983
""", 'パ': """
パスワードをお忘れですか	3048
パスワードをお忘れの方	3048
パスワードをお忘れの方はこちら	3048
パスワードを忘れた方	2948
パスワードを忘れた方はこちら	3048
""", 'ピ': """
ピックアップ	2983
""", 'フ': """
フィードバックを送る	3026
フィードバックを送信	3026
フォトギャラリー	3055
フォトギャラリーを見る	3055
フォロー	2962
フォローしています	3061
フォローしてね	2962
フォローしました	2962
フォローする	2962
フォローを解除	3061
フォローを解除する	3061
フォロー中	2962
フォロー解除	3061
フォントサイズ	67
フォントサイズ変更	67
フルスクリーン	3033
""", 'ブ': """
ブックマーク	2961
ブックマークする	2961
ブラウザで続ける	3038
ブラウザで見る	3038
ブラウザで読む	3038
""", 'プ': """
プッシュ通知	2960
プッシュ通知を受け取りますか	3039
プッシュ通知を受け取る	3039
プライバシーの設定	3035
プライバシーポリシー	2969	2997
プライバシーポリシーに同意する	3051
プライバシー設定	3035
プランを見る	3048
プランを選ぶ	3048
プランを選択	3048
プラン一覧	3048
プレゼント	2948
プレミアム	2948
プレミアム会員	2953
プロフィール	3057
""", 'ヘ': """
ヘルプ	2969
""", 'ペ': """
ページの先頭に戻る	3055
ページの先頭へ	2987
ページの先頭へ戻る	3055
ページを再読み込み	3041
ページを再読み込みする	3041
ページを更新する	3041
ページトップ	2987
ページトップへ	2987
ページトップへ戻る	3055
""", 'ホ': """
ホーム	2987
ホームに戻る	3055
""", 'ポ': """
ポスト	2961
ポストする	2961
""", 'マ': """
マイページ	2948
マンスリーサポーターになる	3045
""", 'ミ': """
ミュート	3033
ミュートを解除	3032
ミュート解除	3032
""", 'メ': """
メインコンテンツへスキップ	2985
メッセージ	3073
メニュー	2987
メニューを閉じる	3074
メルマガ	2954
メルマガ登録	2954
メールでシェア	3062
メールで送る	2961
メールで送信	2961
メールをご確認ください	3051
メールアドレス	2954
メールアドレスが正しくありません	3051
メールアドレスでログイン	3071
メールアドレスで登録	3071
メールアドレスをご入力ください	3072
メールアドレスを入力	2954
メールアドレスを入力してください	3051
メールアドレスを入力する	3072
メールマガジン	2954
メールマガジン登録	2954
""", 'ラ': """
ライター	3057
ランキング	2983
""", 'リ': """
リンクをコピー	2961
リンクをコピーしました	3008
リンクをコピーする	3008
""", 'レ': """
レシピへ	63
レシピへスキップ	63
レシピへ移動	63
レシピを保存	63
レシピを印刷	63
レシピを見る	63
レシピを評価	63
""", 'ロ': """
ログアウト	18
ログイン	2948
ログイン/会員登録	2948
ログインしてコメント	3026
ログインしてコメントする	3026
ログイン・会員登録	2948
ログイン状態を保持	3048
ログイン状態を保持する	3048
""", '一': """
一回だけ	3046
一回だけ寄付する	3045
一回のみ	3046
一時停止	3033
一次性	5379
一次性捐款	5378
一番人気	3049
一覧	2987
一覧に戻る	3055
一覧へ	2987
一覧を見る	2987
""", '上': """
上一个视频	5402
上一张	5387
上一张图片	5407
上一篇	5296
上一篇文章	5387
上一頁	5302
上一页	5302
""", '下': """
下一个视频	5402
下一张	5387
下一张图片	5407
下一張圖片	5407
下一篇	5296
下一篇文章	5387
下一部影片	5402
下一頁	5302
下一页	5302
下次再說	5263
下次再说	5263
下載app	5369
下載客戶端	5369
下載音檔	5362
下載音訊	5362
下载app	5369
下载客户端	5369
下载音频	5362
""", '不': """
不,謝謝	5263	5372
不,谢谢	5263	5372
不用了	5263	5372
不用了,謝謝	5372
不用了,谢谢	5372
不適切な内容を報告	3026
""", '专': """
专题	5296
""", '並': """
並び替え	3027
並べ替え	3027
""", '个': """
个人中心	5268
个人信息保护政策	5401
""", '为': """
为你推荐	5296
为您推荐	5296
""", '主': """
主要ニュース	2983
""", '举': """
举报	5295
举报评论	5398
""", '了': """
了解	2988
了解更多	5291
了解详情	5408
""", '京': """
京东购买	5360
""", '人': """
人人网	5334
人才招聘	5331
人气排行	5301
人气榜	5301
人気の動画	3018
人気の記事	2983
人気ランキング	2983
人気記事	2983
人気記事ランキング	2983
人気順	3027
人氣排行	5301
人氣文章	5343
人氣榜	5301
""", '仅': """
仅限会员	5381
仅限订阅用户	5381
""", '今': """
今、あなたにオススメ	2983
今、読まれている記事	3018
今すぐプレイ	3028
今すぐ寄付	3070
今すぐ支援する	3070
今すぐ購入	3075
今すぐ遊ぶ	3028
今はしない	2944
今はやめておく	2944
今回のみ	3046
今回のみ支援する	3045
今回はしない	2944
今日のアンケート	2978
今日のクイズに挑戦	2979
今日のクロスワード	2978
今日の注目	2983
今日投票	5310
今日最熱門	5343
今日热点	5296
今日焦点	5296
今日熱門	5343
今週のアンケート	2978
今週のクイズに挑戦	2979
""", '从': """
从app store下载	5369
""", '他': """
他の記事	21
他の記事も読む	2983
""", '付': """
付費閱讀	5268
付费内容	5268
付费阅读	5268
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5398
以下为广告内容	5331
以下為廣告內容	5331
以后再说	5263
以後再說	5371
以電子郵件繼續	5404
""", '件': """
件名	3073
""", '企': """
企画・制作	3064
""", '优': """
优惠码	5408
""", '会': """
会员专享	5273
会员专享内容	5273
会员专属	5268
会员中心	5268
会员登录	5268
会員でない方	3048
会員でない方はこちら	3048
会員の方はこちら	2948
会員の方はログイン	2948
会員プランを見る	3071
会員特典	3030
会員登録	2948
会員登録する	2948
会員登録のご案内	3071
会員登録はこちら	2948
会員限定	2948
会員限定特典	3030
会員限定記事	2948
会社概要	2997
""", '余': """
余下全文	5407
""", '作': """
作者其他文章	5320
作者更多文章	5387
作者的更多文章	5320
作者简介	5388
作者簡介	5388
""", '你': """
你可能也喜欢	5296
你可能也喜歡	5296
你可能感兴趣	5296
你可能还想看	5343
你可能還想看	5343
你已投票	5310
你怎么看	5309
你怎麼看	5309
""", '使': """
使用 apple 登入	5381
使用 facebook 登入	5381
使用 google 帳號登入	5381
使用 google 登入	5381
使用 google 繼續	5381
使用apple登录	5381
使用facebook登入	5381
使用facebook登录	5381
使用google登入	5381
使用google登录	5381
使用google繼續	5381
使用google继续	5381
使用google账号登录	5381
使用paypal付款	5404
使用条款	5288
使用條款	5288
使用邮箱登录	5404
""", '価': """
価格を見る	3075
""", '保': """
保存	2961
保存する	2961
保存设置	5366
保持登入	5381
保持登入狀態	5381
保持登录状态	5381
""", '個': """
個人情報の取り扱い	2969
個人情報の取り扱いについて	2969
個人情報の取り扱いに同意する	3051
個人情報の取扱いについて	2969
個人情報保護方針	2969	2997
""", '倍': """
倍速	5363
""", '僅': """
僅限會員	5381
僅限訂戶	5381
""", '優': """
優先するソースに追加	3061
優惠碼	5408
""", '儲': """
儲存設定	5366
""", '允': """
允許	5371
允許通知	5370	5372
允许	5371
允许通知	5370	5372
""", '元': """
元の記事を読む	3019
元記事で読む	3019
元記事を読む	2987
""", '免': """
免責聲明	5288
免費訂閱	5274
免費註冊	5268
免費試讀	5268
免費閱讀	5404
免责声明	5288
免费,无垃圾邮件	5384
免费注册	5268
免费订阅	5274
免费试读	5268
免费阅读	5404
免运费	5397
免運費	5397
""", '入': """
入力内容を確認	3072
入力内容を確認する	3072
入力必須	3051
""", '內': """
內容糾錯	5312
""", '全': """
全ての写真を見る	3019
全ての記事が読み放題	3071
全屏	5363
全文はこちら	3019
全文を読む	2987
全文表示	2987
全画面	3033
全画面表示	3032
全画面表示を終了	3032
全螢幕	5363
全記事読み放題	2953
全部拒絕	5367
全部拒绝	5367
全部接受	5288
全部新闻	5387
全部游戏	5358
全部视频	5387
全部评论	5295
全部话题	5298
""", '公': """
公众号	5282
公式sns	2962
公式twitter	2962
公式x	2962
公式アプリ	2960
公式サイトで見る	3030
公式サイトはこちら	3075
公式サイトを見る	3075
公式ショップ	3030
公式ショップはこちら	3030
""", '共': """
共 # 頁	5298
共 # 页	5298
共#頁	5298
共#页	5299
共有	2961
共有する	2961
共有オプション	3062
共有リンクをコピー	3008
""", '关': """
关于作者	5388
关于我们	5288
关注	5282
关注作者	5392
关注我们	5282
关注此话题	5392
关注话题	5392
关键词	5296
关闭	5263
关闭窗口	5407
关闭菜单	5407
""", '其': """
其他新聞	5296
其他新闻	21	5296
其他金額	5378
其他金额	5378
""", '内': """
内容由ai生成	5402
内容纠错	5312
""", '再': """
再生	2987
再生リスト	3069
再生時間	3033
再生速度	3032
再読み込み	3041
再読み込みする	3041
""", '写': """
写留言	5398
写真(#枚	3019
写真をすべて見る	3055
写真をもっと見る	3019
写真を拡大	3055
写真を拡大する	3055
写真を見る	2987
写真を見る(全#枚	3019
写真・動画の投稿はこちら	3056
写真特集	2983
写评论	5295
""", '出': """
出錯了	5385
出错了	5385
""", '分': """
分享	5281
分享到	5281
分享到facebook	5331
分享到line	5331
分享到qq	5395
分享到whatsapp	5395
分享到微信	5281
分享到微博	5281
分享到朋友圈	5395
分享文章	5409
分享本文	5331
分享此文	5331
分享此頁	5409
分享給好友	5331
分享給更多人看到	5331
分享给好友	5331
分享给更多人	5331
分享至	5281
分享至facebook	5281
分享至line	5331
分享这篇文章	5409
分享這篇文章	5409
分类	5296
分類	5296
""", '列': """
列印	5281
列印本頁	5331
列印食譜	63
""", '初': """
初めての方はこちら	3048
初割で無料体験する	2948
初月無料	2953
""", '利': """
利用規約	2969	2997
利用規約に同意します	3051
利用規約に同意する	3051
""", '刷': """
刷新页面	5373
""", '前': """
前のページ	2987
前のページに戻る	3074
前の写真	3055
前の動画	3069
前の画像	3055
前の記事	2983
前の記事へ	2983
前の記事を読む	3074
前へ	2987
前回の記事はこちら	3018
前回はこちら	3019
前往官網	5408
前往捐款	5378
前往捐款頁面	5378
前往捐款页面	5378
前往購買	5360
前往贊助	5378
""", '剩': """
剩余时间	5363
剩餘時間	5363
""", '加': """
加入google偏好來源	5392
加入line好友	5282
加入会员	5268
加入我们	5331
加入我们的团队	5331
加入我們	5331
加入我們的團隊	5331
加入書籤	5281
加入會員	5268
加入白名单	5373
加入購物車	5408
加入购物车	5408
加载中	5362
加载内容	5366
加载帖子	5366
加载更多	5302
加载更多评论	5355
""", '動': """
動画	2983
動画で見る	3008
動画の公開は終了しました	3032
動画の読み込みに失敗しました	3069
動画の配信は終了しました	3032
動画は再生できません	3032
動画をもっと見る	3055
動画を再生	3069
動画を再生する	3008
動画を再生できません	3032
動画を再生できませんでした	3032
動画を見る	2987
動画を読み込み中	3032
動画を読み込めませんでした	3069
動画を読み込んでいます	3032
動画プレーヤーを読み込み中	3032
動画一覧	3055
""", '勘': """
勘誤回報	5312
""", '包': """
包邮	5397
""", '協': """
協賛企業	3064
""", '单': """
单次	5379
单次捐款	5264
单篇购买	5404
""", '単': """
単発の寄付	3045
""", '博': """
博客來購買	5360
""", '占': """
占い	3029
""", '印': """
印刷	2961
印刷する	2961
印刷用ページ	3008
印刷用ページを表示	3008
印象笔记	5334
""", '即': """
即时新闻	5296
即時新聞	5296
""", '原': """
原文を表示	2988
原文を見る	2988
原文連結	5344
原文链接	5344
""", '去': """
去京东看看	5360
去京东购买	5360
去天猫购买	5360
去淘宝购买	5360
""", '参': """
参与投票	5311	5355
参与评论	5295
参加测验	5358
参加者募集中	3000
参加问卷调查	5331
""", '參': """
參加問卷調查	5331
參加測驗	5358
參與投票	5355
""", '友': """
友だち追加	2962
友だち追加する	2962
友善列印	5331
友達に教える	3008
""", '反': """
反馈	5295
""", '发': """
发一条友善的评论	5398
发现错误?请告诉我们	5331
发生错误	5385
发表留言	5295
发表评论	5295
发送	5385
发送成功	5384
""", '取': """
取材・文	3057
取消关注	5393
取消回复	5313
取消回覆	5313
取消追蹤	5392
取消關注	5393
取消静音	5362
取消靜音	5362
""", '受': """
受け取る	3040
受付が完了しました	3072
""", '古': """
古い順	3027
""", '可': """
可随时退订	5384
可隨時取消	5381
""", '合': """
合わせて読みたい	2983
合成音声による読み上げ	3032
合成音声による読み上げです	3032
""", '同': """
同じカテゴリの記事	2983
同じ著者の記事	3018
同作者文章	5320
同意	5288
同意して続ける	3035
同意して続行	3035
同意して閉じる	3035
同意しない	2969	2972
同意する	2969	2972
同意の管理	3035
同意を撤回	3035
同意を撤回する	3035
同意を管理	3035
同意を管理する	3035
同意並繼續	5291	5366
同意并继续	5291	5366
同意設定を変更	2971
""", '后': """
后退#秒	5362
""", '听': """
听全文	5331
听文章	5362
听新闻	5281
听这篇文章	5331
""", '商': """
商业推广	5397
商品の詳細を見る	3075
商品を見る	3030
商品ページへ	3030
商品詳細	3075
商品详情	5408
商城	5397
商業推廣	5397
""", '單': """
單次	5379
單次捐款	5264
單筆	5379
單筆捐款	5378
單筆支持	5378
單篇購買	5404
""", '回': """
回上一頁	5407
回到頂端	5387
回到頂部	5302
回到顶部	5387
回复	5295
回答する	93
回覆	5295
回頁首	5299
回頂端	5302
回首頁	5302
""", '图': """
图 #/#	5298
图片 #/#	5298
""", '圖': """
圖片 #/#	5298
""", '在': """
在 app store 下載	5369
在 facebook 查看	5399
在 google play 下載	5369
在 instagram 查看	5399
在 instagram 查看這則貼文	5399
在 spotify 收聽	5399
在 x 上查看	5399
在 youtube 上觀看	5399
在amazon購買	5360
在app store下载	5369
在app中打开	5369
在app中阅读	5369
在facebook查看	5399
在google play下载	5369
在instagram查看	5399
在instagram查看這則貼文	5399
在patreon上支持我们	5378
在spotify上收听	5399
在x上查看	5399
在youtube上观看	5399
在亚马逊购买	5360
在微博查看	5399
在浏览器中继续	5369
在瀏覽器中繼續	5369
""", '地': """
地図を見る	2988
地図を開く	2988
""", '執': """
執筆者	3057
執筆者プロフィール	3056
""", '報': """
報錯	5312
""", '填': """
填字游戏	5359
填字遊戲	5359
""", '复': """
复制	5396
复制成功	5281
复制网址	5331
复制链接	5281	5334
""", '外': """
外部コンテンツを表示	3035
外部コンテンツを表示する	3035
外部送信について	3068
外部送信ポリシー	3068
""", '大': """
大号字	67
大字	5281
大家还在看	5296
大家都在看	5296
""", '头': """
头条	5296
""", '好': """
好的	5371
""", '如': """
如何停用廣告封鎖	5374
如何关闭	5376
如何关闭广告拦截	5374
如何关闭广告拦截器	5373
如何關閉	5376
如何關閉廣告攔截	5374
如何關閉廣告攔截器	5373
如何關閉廣告阻擋	5374
""", '始': """
始終允許	5367
始终允许	5367
""", '字': """
字体	67
字体大小	5281
字号	5281
字幕	5363
字幕をオン	3032
字幕を表示	3032
字級	67	5281
字级	67
字號	5395
字體大小	67	5281
""", '官': """
官方微博	5282
""", '定': """
定期定額	5264
定期定額捐款	5378
定期定額支持	5378
定期捐款	5378
""", '寄': """
寄付	2945
寄付する	2945
寄付で応援する	2945	3008
寄付のお願い	2945
寄付はこちら	3045
寄付はこちらから	3045
寄付をする	2945
寄付ページはこちら	3045
寄付ページへ	3045
""", '寫': """
寫留言	5398
寫評論	5398
""", '專': """
專題	5296
""", '小': """
小字	5281
小編推薦	5296
小调查	94
""", '尚': """
尚未成為會員	5381
尚無留言	5331
""", '展': """
展开	5302
展开全文	5302
展开全部	5303
展开回复	5355
展开阅读全文	5407
展開	5302
展開全文	5387
""", '已': """
已关注	5282
已收到您的申请	5405
已是会员	5268
已是訂戶	5381
已有帐号	5268
已有帳號	5381
已有账号	5381
已經是會員	5268
已經是會員?登入	5268
已经是订户	5381
已经有账号	5381
已複製連結	5395
已關注	5392
""", '常': """
常に表示する	3035
常に許可	3036
常に許可する	3035
""", '年': """
年払い	3049
年額プラン	3049
""", '广': """
广告	5287
广告后继续阅读	5360
广告结束	5360
""", '広': """
広告	2967
広告の下に記事が続きます	3030
広告の後に続きます	2967
広告はここまで	3030
広告をスキップ	2967
広告を閉じる	2967
広告ブロッカーの解除方法	3042
広告ブロッカーをご利用中です	3041
広告ブロッカーをオフにする方法	3042
広告ブロックの解除方法	3041
広告ブロックをオフにしました	3042
広告ブロックを解除してください	3041
広告ブロックを解除しました	3041
広告ブロックを解除する方法	3042
広告企画	2967
広告掲載	2997
広告掲載について	2997
広告終わり	3030
""", '廣': """
廣告	5287
廣告後繼續閱讀	5360
廣告結束	5360
廣編企劃	5360
廣編特輯	5360
""", '延': """
延伸閱讀	5296
延伸阅读	5296
""", '开': """
开启app	5369
开启推送	5370
开启通知	5370	5372
开始测验	5358
开通vip	5404
开通会员	5268
""", '当': """
当前时间	5363
当当购买	5360
""", '影': """
影片已下架	5362
影片已移除	5362
影片無法播放	5362
影片載入中	5362
影片載入失敗	5402
影片長度 #	5329
影音	5296
""", '後': """
後で	2944
""", '微': """
微信	5281
微信好友	5334
微信扫一扫	5395
微信扫码分享	5395
微信朋友圈	5334
微信登录	5381
微博	5281
""", '必': """
必填	5385
必填字段	5384
必填欄位	5384
必填項	5384
必填项	5384
必須	3052
必須項目	3052
必須項目です	3051
""", '忘': """
忘記密碼	5268
忘记密码	5268
""", '応': """
応援する	2945
""", '快': """
快进#秒	5362
""", '总': """
总是允许	5367
""", '您': """
您可能也喜歡	5296
您可能感兴趣	5296
您可能还喜欢	21
您可能還喜歡	21
您可能還想看	5343
您可随时退订	5384
您可隨時取消訂閱	5384
您已关注此话题	5392
您已投票	5310
您已投过票	5355
您已投過票	5355
您已经投过票	5355
您已訂閱	5405
您已订阅	5405
您怎么看	5309
您怎麼看	5309
您的信息已发送	5384
您的姓名	5405
您的投票已提交	5355
您的支持很重要	5403
您的昵称	5398
您的暱稱	5398
您的留言	5405
您的訊息已送出	5384
您的邮箱	5274
您的電子郵件	5405
您的電郵	5274
""", '情': """
情報をお寄せください	3056
情報提供のお願い	3056
情報提供はこちら	3056
""", '想': """
想接收即時新聞通知嗎	5370
想接收通知吗	5370
""", '意': """
意見信箱	5312
意見反饋	5355
意見回饋	5355
意见反馈	5295
""", '感': """
感想を送る	2974
感謝您的參與	5355
感謝您的投票	93	5355
感謝您的支持	5403
感谢参与投票	5310
感谢您,您的信息已发送	5384
感谢您的参与	5355
感谢您的投票	93	5355
感谢您的支持	5403
感谢支持	5403
""", '成': """
成为会员	5264
成為會員	5264
""", '我': """
我们无法显示此内容	5366
我來說兩句	5313
我同意	5288
我同意处理我的个人数据	5384
我同意接收电子邮件	5384
我同意隱私權政策	5384
我已关闭	5373
我已关闭广告拦截	5374
我已关闭广告拦截器	5373
我已閱讀並同意隱私權政策	5384
我已關閉廣告攔截	5374
我已關閉廣告攔截器	5373
我已關閉廣告阻擋程式	5374
我已阅读并同意隐私政策	5384
我来说两句	5313
我的帐户	5268
我的帳戶	5268
我知道了	5288
我要举报	5355
我要勘誤	5312
我要報錯	5312
我要投票	5311	5355
我要捐款	5403
我要支持	5403
我要檢舉	5355
我要爆料	5388
我要留言	5295
我要糾錯	5331
我要纠错	5295
我要評論	5313
我要评论	5295
我要贊助	5403
""", '或': """
或	5382
""", '戻': """
戻る	2987
""", '所': """
所有新闻	5387
所有留言	5295
所有話題	5298
所有评论	5313
所有话题	5298
""", '打': """
打印	5281
打印本页	5331
打印食谱	63
打开	5303
打开app	5369
打开app查看更多	5369
打开app阅读	5369
打开app阅读全文	5369
打开客户端阅读	5369
打开微信扫一扫	5395
打开推送	5370
打赏	5264
打赏作者	5403
""", '扫': """
扫一扫分享	5395
扫描二维码下载	5369
扫码下载	5369
扫码下载app	5369
扫码下载客户端	5369
""", '投': """
投票	94	5356
投票ありがとうございました	93	3026
投票ありがとうございます	2978
投票する	93	3008
投票を受け付けました	3026
投票区	94
投票成功	5355
投票済みです	3026
投票結果	3027	5356
投票結果を見る	93
投票结果	5356
投稿する	2974
投稿を表示	3035
投稿を表示する	3035
投稿を読み込む	3035
投稿须知	5388
""", '折': """
折りたたむ	2988
折扣码	5408
折扣碼	5408
""", '报': """
报告错误	5303
""", '拒': """
拒否する	2972
拒絕	5288	5291
拒绝	5288	5291
拒绝全部	5367
拒绝所有cookie	5401
""", '招': """
招聘启事	5331
""", '拡': """
拡大	2961
拡大する	2987
""", '按': """
按年計費	5381
按年计费	5381
按月捐款	5378
按月计费	5381
按讚	5282
""", '捐': """
捐款	5264
捐贈	5264
捐赠	5264
""", '掃': """
掃描qr code下載	5369
掃碼下載	5369
""", '排': """
排序	5356
排行榜	5296
""", '採': """
採用情報	3000
""", '接': """
接受	5288
接受並繼續	5291	5366
接受並顯示	5290
接受全部	5288
接受全部cookie	5401
接受并显示	5290
接受并继续	5291	5366
接受所有	5288	5291
接受所有 cookie	5401
接受所有cookie	5401
接收通知	5370
""", '推': """
推广	5287
推广内容	5287
推廣	5287
推荐	5296
推荐文章	5296
推荐方案	5382
推荐阅读	5296
推薦	5296
推薦文章	5296
推薦閱讀	5296
""", '提': """
提交	93	5385
提交成功	5384
提交成功,感谢您的反馈	5405
提交评论	5355
提供	2967
提供反馈	5355
提供意見	5355
提供新聞線索	5388
提供新闻线索	5388
""", '搜': """
搜尋	5302
搜索	5302
""", '撤': """
撤回同意	5366
""", '播': """
播放	5302
播放器加载中	5362
播放影片	5402
播放视频	5402
播放速度	5362
""", '支': """
支持我们	5264
支持我們	5264
支持独立媒体	5378
支持獨立媒體	5378
支援する	2945
支援はこちら	3045
""", '收': """
收合	5303
收听	5281
收听文章	5362
收听本文	5331
收聽文章	5331
收聽本文	5362
收藏	5281
收藏文章	5281
收藏本文	5331
收藏食譜	63
收藏食谱	63
收起	5302
收起回复	5355
""", '放': """
放大图片	5387
放大圖片	5387
放大字体	5395
放大字體	5395
""", '数': """
数独	3029	5359
数独に挑戦	2978
""", '數': """
數獨	5359
""", '文': """
文字の大きさ	67	2961
文字を大きくする	3062
文字を小さくする	3062
文字サイズ	2961
文字サイズを変更	3062
文字サイズ変更	67
文字拡大	3062
文字稿	5363
文字起こし	3033
文字起こしを表示	3032
文字起こしを見る	3032
文明上网,理性发言	5398
文明上网理性发言,请遵守新闻评论服务协议	5398
文章未完 廣告後繼續	5360
""", '料': """
料金プラン	3049
料金プランを見る	3071
""", '新': """
新しい順	3027
新浪微博	5334
新着	2983
新着をメールでお知らせ	2965
新着ニュース	2983
新着記事	2983
新着記事をメールで受け取る	2965
新着記事一覧	3018
新着順	3027
新聞線索	5388
新規会員登録	2948
新規登録	2948
新闻简报	5274
新闻纠错	5312
新闻线索	5388
""", '无': """
无所谓	5356
无法显示此内容	5366
""", '早': """
早割	3064
早鳥票	5397
早鸟票	5397
""", '时': """
时长	5363
时长:#	5329
""", '明': """
明白了	5303
""", '是': """
是否允许通知	5370
是否接收推送通知	5370
是否接收通知	5370
是否開啟通知	5370
""", '显': """
显示全部	5387
显示内容	5366
显示原文	5303
显示字幕	5362
显示帖子	5366
显示更多	5302
""", '時': """
時長	5363
時長:#	5329
""", '暂': """
暂不	5263
暂停	5329
暂无评论	5331
暂无评论,快来抢沙发	5398
""", '暫': """
暫不	5263
暫停	5329
""", '更': """
更多	5296
更多作者文章	5387
更多内容	5296
更多分享方式	5395
更多图片	5387
更多圖片	5387
更多報導	5296
更多影片	5387
更多报道	5296
更多文章	5296
更多新聞	5296
更多新聞請看	5343
更多新闻	5296
更多游戏	5358
更多精彩	5343
更多精彩内容	5407
更多精采內容	5331
更多视频	5387
更多该作者文章	5320
更多資訊	5387
更多资讯	5387
更多选项	5396
更多選項	5396
更改 cookie 偏好	5290
更改 cookie 設定	5290
更改cookie偏好	5290
更正政策	5388
更正與說明	5388
""", '書': """
書籍を購入する	3030
""", '最': """
最受欢迎	5382
最受歡迎	5382
最多人看	5343
最新	5356
最新ニュース	2983
最新ニュースを通知で受け取る	3039
最新号	3018
最新影音	5343
最新文章	5296
最新新聞	5296
最新新闻	5296
最新消息	5296
最新記事	2983
最新评论	5313
最热	5356
最热评论	5313
最熱	5356
最超值	5382
""", '會': """
會員中心	5268
會員專享	5273
會員專享內容	5273
會員專屬	5268
會員登入	5268
""", '月': """
月払い	3049
月額#円	2953
月額#円(税込	2953
月額プラン	3049
""", '有': """
有効なメールアドレスを入力してください	3051
有料会員からのプレゼント記事	3076
有料会員登録	2948
有料会員記事	3008
有料登録	2948
有料記事	2948
有道云笔记	5334
""", '朋': """
朋友圈	5281	5334
""", '服': """
服务条款	5288
服務條款	5288
""", '朗': """
朗读全文	5362
""", '朝': """
朝刊・夕刊	2948
""", '未': """
未满十八岁禁止饮酒	5360
未滿十八歲禁止飲酒	5360
""", '本': """
本を購入する	3030
本周投票	5310
本周热门	5343
本周调查	5310
本文へ	2987
本文へジャンプ	2985
本文へスキップ	2985
本文へスキップする	2985
本文へ移動	2987
本文对您有帮助吗	5355
本文尚无评论	5398
本文已锁定	5381
本文由ai语音朗读	5362
本週投票	5310
本週調查	5310
""", '机': """
机器翻译	5331
机翻	5363
""", '来': """
来测测你的知识	5358
""", '查': """
查看专题	5387
查看优惠	5404
查看作者主页	5388
查看作者更多文章	5320	5387
查看優惠	5404
查看全部	5302
查看全部图片	5387
查看全部文章	5407
查看全部評論	5355
查看全部评论	5355
查看全部话题	5298
查看原图	5302
查看原文	5344
查看商品	5408
查看回复	5355
查看回覆	5355
查看图集	5387
查看圖集	5387
查看地图	5303
查看專題	5387
查看投票結果	5398
查看投票结果	93	5398
查看文字稿	5362
查看方案	5404
查看更多	5302
查看更多图片	5387
查看更多評論	5313
查看更多评论	5355
查看留言	5295
查看結果	93	5311
查看结果	93	5303	5311
查看訂閱方案	5381
查看詳情	5303
查看订阅方案	5381
查看评论	5295
查看详情	5303
查看逐字稿	5362
查看高清图集	5387
""", '标': """
标签	5296
""", '检': """
检举评论	5398
""", '検': """
検索	2987
""", '業': """
業配	5287
""", '楽': """
楽天で見る	3030
楽天で詳細を見る	3030
楽天で購入	3030
楽天で購入する	3030
楽天市場で見る	3030
楽天市場で購入	3030
""", '標': """
標籤	5296
""", '機': """
機器翻譯	5331
機械翻訳	3033
""", '檢': """
檢舉	5295
檢舉留言	5398
""", '次': """
次のページ	2987
次の写真	3055
次の動画	3069
次の画像	3055
次の記事	2983
次の記事へ	2983
次の記事を読む	3074
次へ	2987
次を読む	2988
次ページ	2987
次回から自動的にログイン	3048
""", '正': """
正しいメールアドレスを入力してください	3051
正在加载播放器	5362
""", '此': """
此影片無法播放	5362
此文章已锁定	5381
此欄位為必填	5384
此視頻無法播放	5362
此视频不可用	5362
此视频已被删除	5362
此項為必填	5384
此页面对您有帮助吗	5355
此项为必填项	5384
""", '残': """
残り # %	2950
残り #%	2950
残り #% (#文字	2950
残り#%	2950
残り#% (#文字	2950
残り#%(#文字	2950
残り#％	2950
残り:#%	2950
残り:#％	2950
残り時間	3033
""", '毎': """
毎月寄付する	3045
毎月支援する	3045
""", '每': """
每一份支持都很重要	5378
每一份支持都重要	5378
每月捐款	5264
""", '民': """
民調	94
""", '沒': """
沒意見	5356
""", '没': """
没意见	5356
没有账号	5381
""", '注': """
注册	5268
注册成功	5405
注目の記事	2983
注目キーワード	2983
注目ワード	2983
注目記事	2983
""", '测': """
测测你的知识	5358
""", '清': """
清晰度	5363
""", '点': """
点击取消静音	5402
点击图片查看大图	5387
点击打开声音	5402
点击排行	5296
点击播放	5331
点击收听	5362
点击放大	5387
点击查看全文	5407
点击查看原文	5344
点击查看大图	5302
点击看更多	5299
点击阅读全文	5407
点击阅读原文	5344
点我看更多	5299
点我看视频	5331
点赞	5281
""", '為': """
為您推薦	5296
""", '热': """
热搜榜	5301
热榜	5301
热点	5296
热点排行	5301
热点推荐	5296
热门	5296
热门排行	5296
热门文章	5296
热门新闻	5296
""", '無': """
無所謂	5311
無料で体験する	2948
無料で始める	3048
無料で試す	3048
無料で読む	2948
無料アプリをダウンロード	3038
無料ゲーム	3028
無料会員登録	2948
無料会員限定	2948
無料体験	2948
無料登録	2948
無法播放影片	5362
無法載入影片	5402
無法顯示此內容	5366
""", '焦': """
焦點新聞	5296
""", '熱': """
熱門	5296
熱門排行	5296
熱門文章	5296
熱門新聞	5296
熱門話題	5296
""", '爆': """
爆料信箱	5388
爆料專線	5388
爆料热线	5388
""", '片': """
片長 #	5329
片長:#	5329
片长 #	5329
""", '特': """
特定商取引法に基づく表記	2969
特集	2983
特集を見る	3055
特集ページへ	3055
特集一覧	3055
特集一覧へ	3074
""", '猜': """
猜你喜欢	5296
猜你喜歡	5296
""", '現': """
現在の再生時間	3032
""", '生': """
生成aiを使用しています	3069
""", '用': """
用app開啟	5369
用户协议和隐私政策	5401
""", '由': """
由ai生成	5391
由ai语音朗读	5362
""", '申': """
申し込む	2948
""", '电': """
电子报	5274
电子邮箱	5274
""", '画': """
画像をクリックして拡大	3055
画像を拡大	2987
画像を拡大する	3055
画像を見る	2987
画質	3033
""", '留': """
留言	5295
留言(#	5295
留言内容	5406
留言已關閉	5355
留言規則	5355
留言规则	5355
""", '略': """
略過廣告	5402
""", '登': """
登入	5268
登入/註冊	5268
登入後留言	5355
登出	18
登录	5268
登录/注册	5268
登录后发表评论	5355
登錄	5268
登録	2948
登録が完了いたしました	3072
登録が完了しました	3008
登録して続きを読む	2948
登録する	2948
""", '發': """
發佈留言	5313
發現錯誤?請告訴我們	5331
發生錯誤	5385
發表留言	5295
發表評論	5295
""", '百': """
百度贴吧	5334
""", '皆': """
皆さまのご支援が力になります	3045
""", '監': """
監修者	3057
""", '目': """
目前時間	5363
目录	5302
目次	2987
目次へ戻る	3074
目錄	5302
""", '直': """
直接看食谱	63
""", '相': """
相关主题	5296
相关报道	5296
相关推荐	5296
相关文章	5296
相关新闻	5296
相关标签	5296
相关视频	5343
相关阅读	5296
相關主題	5296
相關報導	5296
相關影片	5343
相關推薦	5296
相關文章	5296
相關新聞	5296
相關標籤	5296
相關閱讀	5296
""", '看': """
看了这篇文章的人也看	5296
看全文	5387
看全部留言	5313
看全部留言 (#	5313
看原文	5344
看更多	5296
看更多作者文章	5387
看更多文章	5343
看更多新聞	5299	5343
看更多新闻	5299
看更多照片	5387
看結果	93
""", '知': """
知道了	5303
""", '確': """
確認する	3052
確認メールをお送りしました	3051
確認メールを送信しました	3051
確認画面へ	3052
""", '禁': """
禁止酒駕	5397
禁止酒駕,飲酒過量有害健康	5360
""", '稍': """
稍后	5371
稍后再说	5263
稍后提醒我	5263
稍后阅读	5331
稍後	5371
稍後再說	5263
稍後提醒我	5263
稍後閱讀	5331
""", '立': """
立即开通	5404
立即投票	93
立即捐助	5378
立即捐款	5264
立即捐赠	5378
立即支持	5403
立即訂閱	5268
立即订阅	5268
立即试玩	5358
立即購票	5360
立即贊助	5378
立即购票	5360
立即选购	5360
立即選購	5360
立即開始玩	5358
""", '第': """
第 # 張,共 # 張	5298
第 # 頁,共 # 頁	5299
第 # 页,共 # 页	5299
第#张/共#张	5298
第#頁 共#頁	5299
第#页,共#页	5299
""", '筆': """
筆者	3057
筆者プロフィール	3056
""", '管': """
管理 cookie	5290
管理cookie	5366
管理偏好設定	5401
管理偏好设置	5401
管理同意	5366
管理同意设置	5366
管理同意選項	5366
管理設定	5291
管理设置	5291
管理选项	5401
管理選項	5401
""", '粉': """
粉絲團	5282
""", '精': """
精彩推荐	5343
精彩推薦	5343
精选	5296
""", '紙': """
紙面ビューアー	2948
""", '結': """
結果を見る	93	2988
""", '続': """
続きはこちら	3019
続きをみる	2987
続きを読む	2948
続けて読む	3074
""", '網': """
網友投票	5310
網友留言	5295
""", '編': """
編輯推薦	5296
編輯準則	5388
編輯精選	5296
編集ポリシー	3056
編集方針	3057
編集部おすすめ	2983
編集部のおすすめ	2983
""", '縮': """
縮小	2961
縮小字體	5395
""", '繼': """
繼續使用網頁版	5369
繼續閱讀	5302
繼續閱讀請往下	5360
""", '續': """
續訂	5404
""", '纠': """
纠错	5295
""", '继': """
继续在浏览器阅读	5369
继续浏览内容	5302
继续阅读	5302
""", '续': """
续订	5404
""", '编': """
编辑准则	5388
编辑推荐	5296
编辑精选	5296
""", '缩': """
缩小字体	5395
""", '网': """
网友评论	5295
网友评论仅供其表达个人看法,并不表明本站立场	5398
""", '翻': """
翻訳を表示	2988
""", '联': """
联系作者	5388
联系我们	5288
联系编辑部	5388
""", '聯': """
聯絡我們	5288
聯絡編輯部	5388
""", '聽': """
聽全文	5331
聽文章	5362
聽新聞	5281
聽這篇文章	5331
""", '脳': """
脳トレ	3029
""", '自': """
自动播放	5363
自動再生	3033
自動播放	5363
自動翻訳	3033
自定义金额	5378
自訂金額	5378
""", '菜': """
菜单	5302
""", '著': """
著作権	2969
著者の記事一覧	3055
著者をフォロー	3061
著者をフォローする	3061
著者プロフィール	3056
""", '複': """
複製	5396
複製網址	5331
複製連結	5281	5334
""", '要': """
要接收推送通知吗	5370
要接收通知嗎	5370
""", '視': """
視頻由ai生成	5402
""", '觀': """
觀看更多	5343
""", '视': """
视频	5296
视频不可用	5362
视频加载中	5362
视频加载失败	5402
视频已下架	5362
视频已失效	5362
视频无法播放	5362
视频时长	5402
视频正在加载	5362
""", '解': """
解鎖全文	5331
解鎖文章	5404
解锁全文	5331
解锁文章	5404
解除しました	3044
解除方法	3044
解除方法はこちら	3044
""", '訂': """
訂戶專享	5360
訂戶專享優惠	5360
訂戶專享內容	5381
訂戶贈閱	5409
訂正について	3056
訂閱	5268
訂閱成功	5405
訂閱推播	5370
訂閱方案	5404
訂閱會員	5268
訂閱會員專屬內容	5331
訂閱郵件	5274
訂閱電子報	5274
""", '記': """
記事に関するお問い合わせ	3056
記事の続きはこちら	3019
記事の続きを読む	3055
記事の誤りを報告	2997	3065
記事の誤りを報告する	2980
記事は広告の下に続きます	3030
記事は広告の後に続きます	3030
記事へのお問い合わせ	3056
記事へのご意見	2974
記事をサポートする	2945
記事をシェア	3076
記事をシェアする	3076
記事をプレゼント	2948
記事をプレゼントする	3008
記事を保存	2961
記事を保存する	3008
記事を印刷する	2961
記事を聴く	3032
記事を評価する	3065
記事を読む	2987
記事を購入する	3071
記事を音声で聞く	3032
記事を音声で聴く	3032
記事ランキング	2983
記事一覧	2987
記事一覧へ	3055
記事一覧を見る	3019
記事全文を読む	2987
記住我	5382
記者をフォロー	3061
記者プロフィール	3056
記者募集	3000
記者募集中	3000
""", '設': """
設定を保存	3035
設定を保存する	3035
設定を変更	2972
設定を変更する	3068
設定を管理	3068
""", '許': """
許可	3040
許可する	2969	2972
""", '註': """
註冊	5268
註冊成功	5405
""", '評': """
評価順	3027
評論	5295
評論已關閉	5355
評論規則	5355
""", '話': """
話題の記事	2983
""", '該': """
該作者其他文章	5320
該作者更多文章	5387
該作者的更多文章	5320
""", '詳': """
詳しく見る	2972	2988
詳細	2988
詳細を見る	3075
詳細・購入はこちら	3030
詳細設定	2972
""", '語': """
語音播報	5331
語音朗讀	5331
""", '誤': """
誤りを報告	2988
誤りを報告する	3065
誤字・脱字を報告	2980	2997
誤字・脱字を報告する	2980	2997
誤字脱字の報告	3008
誤字脱字を報告	3056
誤字脱字を報告する	2980	2997	3008
""", '読': """
読まれている記事	2983
読み上げ	3008
読み放題	2953
読み続ける	2988
読み込み中です	3032
読者限定	3030
""", '請': """
請填寫讀者問卷	5331
請我們喝杯咖啡	5378
請查收郵件	5384
請檢查您的收件匣	5384
請繼續下滑閱讀	5360
請繼續往下閱讀	5287
請輸入您的電子郵件	5405
請輸入有效的電子郵件	5384
請輸入有效的電子郵件地址	5384
請輸入電子郵件	5274
請選擇金額	5403
請關閉廣告攔截器	5373
""", '讀': """
讀者優惠	5360
讀者專享	5360
讀者投書	5312
""", '讚': """
讚	5281
讚賞支持	5264
""", '订': """
订户专享	5360
订户专享优惠	5360
订户赠阅	5409
订阅	5268
订阅会员	5268
订阅成功	5405
订阅推送	5370
订阅邮件	5274
""", '记': """
记住我	5382
记者简介	5388
""", '设': """
设为google首选来源	5392
""", '评': """
评论	5295
评论(#	5295
评论功能已关闭	5398
评论已关闭	5355
评论规则	5355
""", '诚': """
诚聘英才	5331
""", '话': """
话题	5296
""", '该': """
该作者其他文章	5320
该作者的更多文章	5320
该文章已关闭评论	5398
该视频不可用	5362
该视频已下架	5362
该邮箱已被注册	5405
""", '详': """
详情	5303
""", '语': """
语音朗读	5331
语音由ai生成	5362
""", '说': """
说点什么	5398
""", '请': """
请先登录再评论	5331
请关闭广告拦截器	5373
请我们喝杯咖啡	5378
请查收邮件	5384
请检查您的收件箱	5384
请继续往下阅读	5287
请输入您的电子邮件	5405
请输入您的邮箱	5405
请输入昵称	5398
请输入有效的电子邮件地址	5384
请输入有效的邮箱地址	5384
请输入邮箱	5274
请选择金额	5403
""", '读': """
读者专享	5360
读者优惠	5360
""", '豆': """
豆瓣	5334
""", '購': """
購入はこちら	3030
購票	5397
購票連結	5360
購読	2948
購読する	2948
購読のお申し込み	2948
購読プラン	3071
購読プランを見る	3048
購読申し込み	2948
購買本書	5360
""", '贈': """
贈る	3063
贈送文章	5331
贈送文章給朋友	5331
贈送此文	5331
""", '贊': """
贊助	5264
贊助內容	5287
贊助商	5287
贊助我們	5378
""", '购': """
购买本书	5360
购买此书	5360
购票	5397
购票链接	5360
""", '赞': """
赞	5356
赞助	5264
赞助内容	5287
赞助商链接	5287
赞助我们	5378
赞赏	5264
赞赏作者	5403
""", '赠': """
赠送文章	5395
赠送此文	5331
""", '超': """
超值方案	5381
""", '跳': """
跳到主要內容	5302
跳到內容	5299
跳到食谱	63
跳至主要內容	5299
跳至主要内容	5299
跳至內容	5299
跳至食譜	63
跳转到主要内容	5299
跳转到食谱	63
跳过广告	5402
""", '踩': """
踩	5356
""", '載': """
載入中	5362
載入內容	5366
載入更多	5302
載入貼文	5366
""", '輸': """
輸入您的電子郵件	5405
""", '轉': """
轉發	5281
""", '转': """
转发	5281
""", '载': """
载入内容	5366
""", '输': """
输入您的邮箱	5405
""", '返': """
返信	2974
返信する	2974
返信を書く	3065
返信を表示	3026
返信を見る	3026
返信を隠す	3026
返回上一页	5407
返回列表	5407
返回頂部	5387
返回顶部	5302
返回首頁	5387
返回首页	5302
""", '还': """
还不是会员	5381
还有更多精彩内容	5407
还没有账号	5381
""", '这': """
这篇文章对你有帮助吗	5355
这篇文章对您有帮助吗	5355
""", '进': """
进入专题	5387
进入专题页	5387
""", '连': """
连结已复制	5395
""", '追': """
追蹤	5282
追蹤中	5392
追蹤主題	5392
追蹤作者	5392
追蹤我們	5282
""", '退': """
退出全屏	5362
""", '送': """
送信	93	3052
送信が完了しました	3051
送信しました	3051
送信する	93	3052
送信完了	3051
送出	93	5385
送出成功	5384
送出留言	5355
送出評論	5355
送料無料	3064
""", '选': """
选择	5382
选择方案	5381
选择订阅方案	5381
选择金额	5403
""", '逐': """
逐字稿	5363
""", '這': """
這篇文章對你有幫助嗎	5355
這篇文章對您有幫助嗎	5355
""", '通': """
通報	3027
通報する	2974
通知をオン	2960
通知をオンにする	3039
通知を受け取らない	3039
通知を受け取りますか	3039
通知を受け取る	3008
通知を設定する	3039
通知を許可	3039
通知を許可しますか	3039
通知を許可する	3039
""", '速': """
速報	2983
速報を通知で受け取る	3039
速報通知を受け取る	3008
""", '連': """
連結已複製	5331
連載	2983
連載の新着をメールでお知らせ	2965
連載をフォロー	3061
連載をフォローする	3061
連載を見る	3055
連載一覧	3055
""", '運': """
運営会社	2969	2997
""", '違': """
違反を報告	3026
違反を報告する	3026
違反報告	2974
""", '選': """
選單	5302
選択する	3049
選擇	5382
選擇方案	5381
選擇訂閱方案	5381
選擇金額	5403
""", '還': """
還不是會員	5381
還沒有帳號	5381
""", '邮': """
邮箱	5274
邮箱格式不正确	5384
邮箱格式错误	5384
""", '配': """
配信停止はいつでも可能です	3051
""", '重': """
重新加载页面	5373
重新播放	5363
重新整理頁面	5373
重新載入頁面	5373
""", '金': """
金額を入力	3045
金額を指定	3045
金額を指定する	3045
金額を選ぶ	3070
金額を選択	3070
金額を選択してください	3070
""", '錯': """
錯誤回報	5312
""", '链': """
链接已复制	5331
""", '閉': """
閉じる	2944	2987
""", '開': """
開く	2988
開啟推播	5370
開啟通知	5370	5372
開始測驗	5358
開通會員	5268
""", '間': """
間違いを見つけたら	3056
""", '関': """
関連	2983
関連する記事	2983
関連キーワード	2983
関連タグ	2983
関連トピックス	2983
関連ニュース	2983
関連リンク	2983
関連動画	2983
関連動画を見る	3069
関連情報	2983
関連記事	2983
関連記事はこちら	3018
関連記事をもっと見る	3074
関連記事を見る	3074
""", '閱': """
閱讀下一篇	5407
閱讀全文	5302
閱讀原文	5344
閱讀排行	5301
閱讀更多	5302
""", '關': """
關於作者	5388
關於我們	5288
關注	5282
關注作者	5392
關注我們	5282
關注此主題	5392
關鍵字	5296
關閉	5263
關閉視窗	5407
關閉選單	5407
""", '阅': """
阅读下一篇	5407
阅读全文	5302
阅读剩余全文	5407
阅读原文	5344
阅读排行	5301
阅读更多	5302
""", '随': """
随时取消	5381
随时可取消	5381
""", '隐': """
隐私偏好	5401
隐私政策	5288
隐私权政策	5288
隐私设置	5367
""", '隨': """
隨時取消	5381
""", '隱': """
隱私偏好	5401
隱私政策	5288
隱私權政策	5288
隱私權設定	5366
隱私設定	5367
""", '離': """
離開全螢幕	5362
""", '電': """
電子信箱	5274
電子信箱格式錯誤	5384
電子報	5274
電子版	2948
電子郵件格式不正確	5384
電郵	5385
""", '静': """
静音	5363
""", '靜': """
靜音	5363
""", '音': """
音声で聞く	2961
音声をダウンロード	3032
音声を再生	3069
音声読み上げ	3008
音頻長度 #	5329
音频播放器	5402
""", '頭': """
頭條	5296
""", '顯': """
顯示內容	5366
顯示原文	5303
顯示字幕	5362
顯示更多	5302
顯示貼文	5366
""", '飲': """
飲酒過量,有害健康	5360
飲酒過量有害健康	5360
""", '首': """
首頁	5302
首页	5302
""", '马': """
马上开始	5303
马上玩	5358
""", '验': """
验证码	5385
""", '點': """
點我看影片	5331
點我看更多	5299
點擊排行	5301
點擊播放	5362
點擊播放本文	5331
點擊放大	5387
點擊看大圖	5387
點擊看更多	5299
點擊開啟聲音	5402
點擊閱讀全文	5407
點此看更多	5299
點閱排行	5343
""", '가': """
가	3099	3133
가 가 가	3133
가가가	3133
가격 보기	3206
가로세로 낱말퀴즈	3159
가입하기	3088
가장 많이 본 뉴스	3106
가장 인기	3181
""", '강': """
강연 신청하기	3148
""", '개': """
개인정보 보호 설정	3200
개인정보 설정	3165
개인정보 수집 동의	3182
개인정보 수집 및 이용 동의	3182
개인정보 수집 및 이용에 동의합니다	3182
개인정보 수집·이용에 동의합니다	3182
개인정보 처리방침	3104
개인정보처리방침	3104
""", '갤': """
갤러리 닫기	3205
갤러리 보기	3187
""", '거': """
거부	3104	3126
""", '검': """
검색	3108
""", '게': """
게시물 보기	3165
게시물 불러오기	3165
게임 전체보기	3157
게임 하러 가기	3157
""", '결': """
결과 보기	93	3109
""", '계': """
계속 읽기	3088
계정이 있으신가요	3180
""", '고': """
고객센터	3104
고충처리	3121
고충처리인	3121	3188
""", '공': """
공감	3156
공감백배 #	3134
공감순	3156
공유	3099
공유하기	3099
""", '과': """
과거순	3156
""", '관': """
관련 기사	3106
관련 기사 더보기	3205
관련 뉴스	3106
관련 영상	3144
관련 태그	3106
관련기사	3106
관련기사 더보기	3205
관련뉴스	3106
관련키워드	3106
""", '광': """
광고	3103
광고 건너뛰기	3201
광고 닫기	3103
광고 문의	3121
광고 문의하기	3149
광고 아래에 기사가 계속됩니다	3160
광고 영역	89
광고 종료	3160
광고 차단 해제 방법	3171
광고 차단을 해제해 주세요	3171
광고 차단을 해제했습니다	3171
광고 차단이 감지되었습니다	3171
광고 후 계속됩니다	3160
광고문의	3121
광고성 정보 수신 동의	3182
광고성 정보 수신에 동의합니다	3182
""", '괜': """
괜찮습니다	3083
""", '교': """
교보문고에서 구매	3160
""", '구': """
구글 계정으로 계속하기	3180
구글 계정으로 로그인	3180
구글 선호 매체로 추가	3192
구글 플레이에서 다운로드	3168
구글로 계속하기	3180
구글로 로그인	3180
구글플레이에서 다운로드	3168
구독	3088
구독 갱신	3203
구독 상품 보기	3180
구독 상품 선택	3180
구독 상품 안내	3203
구독 신청	3088
구독 신청이 완료되었습니다	3182
구독 신청하기	3180
구독 안내	3203
구독 전용	3088
구독 중	3088
구독 취소	3193
구독권 선택	3180
구독신청	3088	3121
구독이 완료되었습니다	3136
구독자 전용	3091
구독자 전용 기사	3180
구독자 전용 혜택	3160
구독자 혜택	3160
구독자가 선물한 기사입니다	3207
구독중	3192
구독하고 이어서 읽기	3136
구독하기	3088
구매하기	3160
구매하러 가기	3160
""", '글': """
글씨 크기	67
글씨크기	3099
글자 작게	3194
글자 크게	3194
글자 크기	3099
글자 크기 변경	67	3136
글자 크기 조절	67	3136
글자크기	3099	3133
글자크기 변경	67
글자크기 설정	67
글자크기 조절	67
""", '금': """
금액 선택	3202
금액 직접 입력	3176
금액을 선택하세요	3202
금액을 선택해 주세요	3202
""", '기': """
기계 번역	3162
기대해요 #	3134
기부하기	3084
기사 계속 보기	3205
기사 공유	3194
기사 공유하기	3099
기사 구매	3203
기사 더 보기	3205
기사 더보기	3136
기사 듣기	3136
기사 링크 복사	3136
기사 본문	3108
기사 선물하기	3136
기사 스크랩	3194
기사 스크랩하기	3136
기사 오류 신고	3136
기사 오류 제보	3136
기사 요약	3191
기사 원문 보기	3136
기사 음성으로 듣기	3161
기사 잠금 해제	3203
기사 저장	3194
기사 저장하기	3136
기사 전문 보기	3187
기사 전체보기	3187
기사 제보	3121	3188
기사 제보 및 문의	3136
기사 추천	3197
기사 평가하기	3197
기사 후원하기	3084
기사는 광고 아래에 계속됩니다	3160
기사는 광고 후 계속됩니다	3160
기사듣기	3161
기사를 공유합니다	3207
기사에 대한 의견	3105
기사원문	3108
기사저장	3099
기사제보	3121	3188
기사추천	3197
기자 구독	3120
기자 구독하기	3120
기자 소개	3188
기자 응원하기	3122
기자 페이지	3120
기자 프로필	3122
기자 프로필 보기	3120
기자 홈	3122
기자구독	3122	3192
기자에게 메일 보내기	3188
기자에게 이메일 보내기	3188
기자의 다른 기사	3120
기자의 다른 기사 보기	3122	3187
기자의 다른기사	3106	3122
기자의 다른기사 보기	3187
기자페이지 바로가기	3187
기자프로필	3122
기획 기사 보기	3187
""", '나': """
나중에	3083
나중에 보기	3136
나중에 읽기	3136
나중에 하기	3083
""", '남': """
남은 시간	3162
""", '낱': """
낱말 퍼즐 풀기	3116
낱말퀴즈	3159
""", '내': """
내 정보	3088
내용을 입력하세요	3204
내용을 입력해 주세요	3204
""", '네': """
네, 받을게요	3169
네이버 구독	3102
네이버 로그인	3180
네이버 밴드 공유	3194
네이버 블로그	3099
네이버로 로그인	3180
네이버에서 구독	3102
네이버에서 구독하기	3102
""", '놀': """
놀랐어요 #	3134
""", '놓': """
놓치면 안 되는 기사	3144
""", '뉴': """
뉴스 더보기	3187
뉴스 듣기	3136
뉴스레터 구독	3094
뉴스레터 구독 신청	3094
뉴스레터 구독이 완료되었습니다	3204
뉴스레터 무료 구독	3136
뉴스레터 신청	3094
""", '닉': """
닉네임을 입력하세요	3197
""", '다': """
다른 공유 찾기	3099
다른 금액	3176
다른 기사	21	3106
다른 기사 더 보기	21
다른 기사 보기	3120
다른기사	3106
다른기사 보기	3106
다시 보기	3162
다시 보지 않기	3083
다시보기	3162
다음	3108
다음 기사	3106
다음 기사 보기	3136
다음 기사 읽기	3205
다음 동영상	3201
다음 사진	3187
다음 영상	3201
다음 이미지	3205
다음 페이지	3108
다음글	3187
다음기사	3106
다음에	3083
다음에 하기	3170
다크모드	3166
""", '닫': """
닫기	3083
""", '답': """
답글	3105
답글 달기	3155
답글 더보기	3155
답글 보기	3155
답글 쓰기	3155
답글 접기	3155
답글쓰기	3105
""", '당': """
당신의 생각은	3115
당신이 좋아할 만한	3106
""", '댓': """
댓글	3105
댓글 #	3105
댓글 #개	3105
댓글 닫기	3155
댓글 달기	3118
댓글 더보기	3155
댓글 등록	3155
댓글 등록하기	3155
댓글 보기	3105
댓글 신고	3197
댓글 신고하기	3197
댓글 쓰기	3105
댓글 운영 원칙	3155
댓글 운영 정책	3136
댓글 운영정책	3118	3136
댓글 입력	3118
댓글 작성	3155
댓글 작성 규칙	3155
댓글 작성하기	3155
댓글 전체보기	3118
댓글 정렬	3118
댓글 정책	3155
댓글보기	3105
댓글쓰기	3105
댓글을 남겨 주세요	3197
댓글을 남겨주세요	3197
댓글을 입력하세요	3197
댓글을 입력해 주세요	3197
댓글을 입력해주세요	3105
댓글을 작성하려면 로그인 해주세요	3197
댓글이 닫혔습니다	3155
""", '더': """
더 많은 옵션	3194
더 보기	3108
더 알아보기	3126
더보기	3106	3108
""", '도': """
도서 구매하기	3160
도움돼요 #	3134
도움이 되었나요	3155
""", '독': """
독자 의견 조사	3136
독자 특별 할인	3160
독자 할인	3160
""", '동': """
동영상	3106
동영상 로딩 중	3161
동영상 보기	3201
동영상 재생	3161
동영상 플레이어	3201
동영상을 불러오는 중입니다	3161
동영상을 불러올 수 없습니다	3201
동영상을 재생할 수 없습니다	3161
동의	3104	3126
동의 관리	3165
동의 철회	3165
동의 철회하기	3165
동의 후 계속	3165
동의하고 계속	3165
동의하고 계속하기	3165
동의합니다	3104
""", '뒤': """
뒤로 가기	3109
""", '등': """
등록	3105
""", '디': """
디지털 구독하기	3203
디지털뉴스부	3120
디지털뉴스팀	3120
디지털콘텐츠팀	3120
""", '또': """
또는	3181
""", '라': """
라인	3099
""", '랭': """
랭킹	3106
랭킹뉴스	3106
""", '레': """
레시피 바로가기	63
레시피 보기	63
레시피 인쇄	63
레시피 인쇄하기	63
레시피 저장	63
레시피 저장하기	63
레시피 평가하기	63
레시피로 바로가기	63
레시피로 이동	63
""", '로': """
로그아웃	18
로그인	3088
로그인 상태 유지	3180
로그인 유지	3180
로그인 전용 기사	3180
로그인 후 댓글 쓰기	3136
로그인 후 댓글 작성이 가능합니다	3197
로그인 후 댓글을 작성하실 수 있습니다	3118
로그인 후 댓글을 작성할 수 있습니다	3155
로그인 후 이용해 주세요	3155
로그인/회원가입	3088
로그인이 필요	3091
로그인하고 계속 읽기	3203
로딩 중	3161
로딩 중입니다	3161
로딩중	3161
""", '링': """
링크 복사	3099
링크가 복사되었습니다	3136
""", '마': """
마이페이지	3088
""", '많': """
많이 본 기사	3106
많이 본 뉴스	3106
많이 본 영상	3144
많이 읽은 기사	3106
많이본 기사	3106
많이본 뉴스	3106
""", '맨': """
맨 위로	3108
맨위로	3108
""", '메': """
메뉴	3108
메뉴 닫기	3108
메시지가 전송되었습니다	3182
메일	3099
메일함을 확인해 주세요	3182
""", '멤': """
멤버십 가입	3203
멤버십 가입하기	3203
""", '모': """
모두 거부	3166
모두 동의	3104
모두 허용	3166
모든 쿠키 거부	3200
모든 쿠키 수락	3200
모든 쿠키 허용	3200
모바일 웹으로 계속	3168
""", '목': """
목록	3108
목록 보기	3187
목록보기	3108
목록으로	3187
목록으로 돌아가기	3205
""", '무': """
무료 게임	3157
무료 배송	3196
무료 체험 시작하기	3088
무료 회원가입	3088
무료, 스팸 없음	3182
무료로 읽기	3203
무료배송	3196
무제한 이용하기	3203
""", '문': """
문의	3105
문의 내용	3204
문자 크기	67
""", '바': """
바로 구매하기	3160
바로가기	3099
""", '반': """
반응형 광고 영역	89
""", '배': """
배속	3162
""", '밴': """
밴드	3099
""", '번': """
번역 보기	3109
""", '베': """
베스트	3106
""", '보': """
보내기	3184
""", '복': """
복사	3195
복사하기	3099
""", '본': """
본 사이트는 쿠키를 사용합니다	3127
본문 글씨 줄이기	3099	3133
본문 글씨 키우기	3099	3133
본문 바로가기	3108
본문으로 바로가기	3108
""", '북': """
북마크	3099
""", '분': """
분석탁월 #	3134
""", '브': """
브라우저에서 계속	3168
브라우저에서 계속 보기	3168
""", '비': """
비공감	3156
비밀번호 찾기	3088
비밀번호를 잊으셨나요	3180
""", '사': """
사업제휴	3121
사이트맵	3104
사전 등록하기	3148
사전등록 하기	3148
사진 더 보기	3187
사진 더보기	3187
사진 모두 보기	3187
사진 크게 보기	3187
사진 크게보기	3187
사진 확대	3108
""", '삭': """
삭제된 동영상입니다	3161
""", '상': """
상품 보기	3206
상품 상세보기	3206
""", '새': """
새로고침	3171
""", '선': """
선착순 # 명	3147
선착순 #명	3147
선착순 마감	3147
선택	3181
선택 저장	3165
선호 매체로 추가	3192
""", '설': """
설문	94
설문 결과	3156
설문 결과 보기	3197
설문 참여 바로가기	3136
설문 참여하기	3136
설문에 참여하기	3155
설문조사	94
설문조사 참여하기	3136
설정	3126
설정 관리	3200
설정 저장	3165
""", '소': """
소리 켜기	3201
""", '속': """
속보	3106
속보 알림 받기	3136
속보 알림 신청	3136
속보 알림을 받으시겠습니까	3169
""", '스': """
스도쿠	3159
스크랩	3099
스크랩하기	3136
스크립트	3162
스크립트 보기	3161
스토어	3196
스토어 바로가기	3160
스폰서	3103
스폰서 링크	3149
스폰서 콘텐츠	3149
스폰서링크	3149
""", '슬': """
슬퍼요	3134
슬퍼요 #	3134
""", '시': """
시리즈 보기	3187
""", '신': """
신고	3105
신고하기	3156
신문구독	3088
신청이 완료되었습니다	3182
""", '실': """
실시간 뉴스	3106
""", '쏠': """
쏠쏠정보 #	3134
""", '아': """
아마존에서 구매	3160
아마존에서 보기	3160
아이디 저장	3180
아이디 찾기	3180
아직 회원이 아니신가요	3180
""", '알': """
알겠습니다	3109
알라딘에서 구매	3160
알라딘에서 보기	3160
알림 받기	3098
알림 설정	3098
알림 설정하기	3169
알림 켜기	3169
알림 허용	3169
알림을 받으시겠습니까	3169
알림을 받으시겠어요	3169
알림을 켜시겠습니까	3169
""", '애': """
애드블록을 해제해 주세요	3171
애드블록이 감지되었습니다	3171
애플로 계속하기	3180
애플로 로그인	3180
""", '앱': """
앱 다운로드	3098
앱 다운로드하기	3098
앱 다운받기	3168
앱 설치	3098
앱 설치하기	3098
앱스토어에서 다운로드	3168
앱에서 계속 읽기	3168
앱에서 보기	3168
앱에서 열기	3168
앱에서 이어보기	3168
앱으로 보기	3168
""", '언': """
언제든 해지 가능	3180
언제든지 수신 거부할 수 있습니다	3182
언제든지 해지 가능	3180
""", '얼': """
얼리버드 할인	3148
""", '에': """
에디터 추천	3106
""", '여': """
여러분의 생각은	3115
여러분의 후원이 큰 힘이 됩니다	3176
""", '연': """
연간 결제	3181
연간 구독	3181
연관기사	3106
연재 보기	3187
""", '열': """
열기	3109
""", '영': """
영상	3106
영상 길이 #	3131
영상 더보기	3187
영상 보기	3136
영상 재생	3161
영상으로 만나보세요	3136
영상으로 보기	3136
영상을 불러오는 중입니다	3161
영상을 불러올 수 없습니다	3201
영상을 재생할 수 없습니다	3161
""", '예': """
예매 바로가기	3160
예매하기	3160
예스#에서 구매	3160
예스#에서 보기	3160
""", '오': """
오늘 하루 보지 않기	3083
오늘은 그만 보기	3083
오늘의 낱말 퍼즐	3116
오늘의 설문	3116
오늘의 스도쿠	3116
오늘의 십자말풀이	3116
오늘의 운세	3159
오늘의 추천	3106
오늘의 투표	3116
오늘의 핫뉴스	3144
오디오 다운로드	3161
오디오 플레이어	3201
오디오로 듣기	3136
오래된순	3156
오류 신고	3105
오류 신고하기	3136
오류가 발생했습니다	3182
오타 신고	3155
오탈자 신고	3136
""", '온': """
온라인뉴스팀	3120
""", '올': """
올바른 이메일 주소를 입력해 주세요	3182
올바른 이메일을 입력해 주세요	3182
""", '옵': """
옵션 관리	3200
""", '요': """
요금제 보기	3203
요약	3108
""", '원': """
원고료 보내기	3202
원문 보기	3109
원문보기	3108
""", '월': """
월간 결제	3181
월간 구독	3181
""", '웨': """
웨비나 신청하기	3148
""", '웹': """
웹에서 계속 보기	3168
""", '위': """
위로	3108
위로 가기	3187
""", '유': """
유료 구독자 전용	3180
유료 기사입니다	3136
유료회원 전용	3180
유료회원 전용 기사	3180
유튜브 구독	3102
유튜브 구독하기	3102
유튜브에서 보기	3198
""", '윤': """
윤리강령	3121
""", '음': """
음성 다운로드	3161
음성 재생하기	3136
음성으로 듣기	3099
음소거	3162
음소거 해제	3161
음소거를 해제하려면 탭하세요	3201
""", '응': """
응원하기	3084
응원해요 #	3134
""", '의': """
의견 남기기	3155
의견 보내기	3155
의견 쓰기	3105
""", '이': """
이 기사 공유하기	3207
이 기사 구매하기	3203
이 기사 어땠나요	3136
이 기사 어떠셨나요	3155
이 기사가 도움이 되었나요	3155
이 기사는 잠겨 있습니다	3180
이 기사를 공유합니다	3136
이 기사를 추천합니다	3136
이 기사를 평가해 주세요	3197
이 기사와 함께 읽은 기사	3136
이 기자의 다른 기사	3122	3136
이 기자의 다른 기사 더보기	3187
이 동영상을 재생할 수 없습니다	3161
이 사이트는 쿠키를 사용합니다	3127
이 시각 많이 본 기사	3144
이 시각 많이 본 뉴스	3144
이 시각 주요뉴스	3106
이 시각 추천뉴스	3106
이 음성은 ai가 생성했습니다	3161
이 주제 팔로우	3192
이 콘텐츠를 표시할 수 없습니다	3165
이 페이지가 도움이 되었나요	3155
이런 기사는 어때요	3144
이름을 입력하세요	3204
이름을 입력해 주세요	3204
이메일	3099
이메일 주소 입력	3204
이메일 주소를 입력하세요	3182
이메일 주소를 입력해 주세요	3204
이메일 형식이 올바르지 않습니다	3182
이메일로 계속하기	3203
이메일로 공유	3194
이메일로 로그인	3203
이메일무단수집거부	3104
이메일을 입력하세요	3182
이메일을 입력해 주세요	3182
이메일을 입력해주세요	3204
이메일을 확인해 주세요	3182
이미 계정이 있으신가요	3180
이미 구독 중이신가요	3088
이미 구독 중입니다	3204
이미 등록된 이메일입니다	3204
이미 참여하셨습니다	3155
이미 투표하셨습니다	3155
이미 회원이신가요	3088
이미지 크게 보기	3108
이미지 크게보기	3187
이미지 확대	3108
이번 주 설문	3116
이번 주 투표	3116
이번주 설문	3116
이슈	3106
이어서 읽기	3205
이용권 구매	3180
이용권 선택	3180
이용약관	3104
이용약관에 동의합니다	3182
이전	3108
이전 기사	3106
이전 기사 보기	3136
이전 사진	3187
이전 영상	3201
이전 이미지	3205
이전글	3187
이전기사	3106
""", '인': """
인기 급상승	3144
인기 기사	3106
인기기사	3106
인기뉴스	3106
인쇄	3099
인쇄하기	3099
인스타그램 팔로우	3136
인스타그램에서 보기	3198
인스타그램에서 이 게시물 보기	3198
""", '일': """
일시	3177
일시 후원	3176
일시 후원하기	3176
일시정지	3162
일시후원	3084
""", '자': """
자동 번역	3162
자동 재생	3162
자동재생	3162
자막 보기	3161
자막 켜기	3161
자바스크립트가 비활성화되어 있습니다	3165
자발적 유료 구독	3202
자세히	3109
자세히 보기	3109	3126
""", '작': """
작게	3195
""", '장': """
장바구니 담기	3206
장바구니에 담기	3206
""", '재': """
재생	3108	3131
재생 속도	3161
재생 시간	3162
재생 시간 #	3131
재생속도	3161
재생시간 #	3131
재생할 수 없는 동영상입니다	3161
""", '저': """
저자 소개	3189
저작권규약	3104
저장	3099
""", '전': """
전송	3184
전송되었습니다	3182
전체 기사	3205
전체 기사 보기	3187
전체 뉴스 보기	3187
전체 댓글	3105
전체 댓글 보기	3118
전체 동의	3166
전체 보기	3108
전체 사진 보기	3187
전체 화면	3162
전체메뉴	3108
전체보기	3108
전체화면	3162
전체화면 종료	3161
""", '접': """
접기	3108
접수되었습니다	3204
""", '정': """
정기	3177
정기 후원	3176
정기 후원하기	3084
정기구독	3088
정기후원	3084
정기후원 신청	3202
정기후원 신청하기	3202
정기후원하기	3176
정렬	3156
정상적으로 접수되었습니다	3204
정정·반론보도 신청	3188
정정보도 신청	3188
정정보도 요청	3188
""", '제': """
제보	3105
제보 바로가기	3188
제보하기	3105
제작 지원	3196
제작지원	3196
제출	93	3184
제휴 광고	3160
제휴 문의	3121
제휴 콘텐츠	3160
제휴문의	3121
""", '좋': """
좋아요	3099
좋아요 #	3134
좋은 기사 후원하기	3084
""", '주': """
주소 복사	3136
주소가 복사되었습니다	3136
주소복사	3099
주요 기사	3106
주요 뉴스	3106
주요 뉴스 더보기	3144
주요기사	3106
주요뉴스	3106
주제 팔로우	3192
""", '지': """
지금 구매하기	3160
지금 뜨는 기사	3144
지금 뜨는 뉴스	3144
지금 플레이	3157
지금 플레이하기	3157
지금 후원하기	3202
지나친 음주는 건강에 해롭습니다	3160
지나친 음주는 건강을 해칩니다	3160
지도 보기	3109
지면보기	3088
""", '직': """
직접 입력	3177
""", '차': """
차단	3170
""", '참': """
참가 신청하기	3148
참가신청하기	3148
참여하기	93
""", '창': """
창 닫기	3205
""", '찾': """
찾아오시는 길	3121
""", '채': """
채널 추가	3192
""", '책': """
책 구매하기	3160
""", '첫': """
첫 댓글을 남겨주세요	3197
첫 댓글을 작성해 보세요	3197
""", '청': """
청소년보호정책	3104
""", '총': """
총 #명 참여	3115
""", '최': """
최고의 혜택	3181
최신 기사	3106
최신 뉴스	3106
최신기사	3106
최신뉴스	3106
최신순	3156
최저가 보기	3206
""", '추': """
추천	3181
추천 기사	3106
추천 스폰서	3149
추천 영상	3144
추천기사	3106
추천뉴스	3106
추천순	3156
""", '축': """
축하해요 #	3134
""", '친': """
친구 추가하기	3136
""", '카': """
카카오 계정으로 로그인	3180
카카오 로그인	3180
카카오로 로그인	3180
카카오로 시작하기	3180
카카오스토리	3099
카카오톡	3099
카카오톡 공유	3099
카카오톡 공유하기	3194
카카오톡으로 공유	3136
카카오톡으로 공유하기	3136
카테고리	3106
""", '커': """
커피 한 잔 사주기	3176
커피 한 잔 후원하기	3176
""", '콘': """
콘텐츠 보기	3165
콘텐츠 불러오기	3165
콘텐츠 표시	3165
""", '쿠': """
쿠키 관리	3165
쿠키 기본 설정	3125
쿠키 설정	3104
쿠키 설정 관리	3165
쿠키 설정 변경	3125
쿠키 정책	3127
쿠키 허용	3127
쿠팡에서 구매	3160
쿠팡에서 구매하기	3160
쿠팡에서 보기	3160
쿠폰 받기	3206
""", '퀴': """
퀴즈 도전하기	3157
퀴즈 풀기	3136
퀴즈 풀러 가기	3157
""", '크': """
크게	3195
""", '클': """
클릭하면 소리가 켜집니다	3201
""", '키': """
키워드	3106
""", '태': """
태그	3106
""", '텔': """
텔레그램에서 소식 받기	3136
""", '투': """
투표	94
투표 결과	3156
투표 결과 보기	93
투표 참여하기	3155
투표가 완료되었습니다	3155
투표에 참여해 주셔서 감사합니다	3155
투표하기	93	3136
투표해 주셔서 감사합니다	93	3155
""", '트': """
트위터	3099
트위터 공유	3099
트위터로 공유	3194
트위터에서 보기	3198
""", '특': """
특집 더보기	3187
특집 보기	3187
""", '티': """
티켓 예매	3160
티켓 예매하기	3160
""", '틱': """
틱톡에서 보기	3198
""", '파': """
파워링크	3149
""", '팔': """
팔로우 중	3192
팔로우 취소	3192
""", '팟': """
팟빵에서 듣기	3198
""", '페': """
페이스북	3099
페이스북 공유	3099
페이스북에서 보기	3198
페이스북으로 공유	3136
페이스북으로 로그인	3180
페이지 새로고침	3171
페이지를 새로고침하세요	3171
페이팔로 결제	3203
""", '편': """
편집 원칙	3188
편집규약	3121
""", '펼': """
펼치기	3108
""", '포': """
포럼 참가 신청하기	3148
포토	3106
포토 갤러리	3187
""", '폰': """
폰트 크기	3099
""", '푸': """
푸시 알림 받기	3169
""", '프': """
프리미엄	3088
프린트	3099
""", '피': """
피드백 보내기	3155
""", '필': """
필수	3184
필수 입력	3182
필수 입력 항목	3182
필수 입력 항목입니다	3182
필수 항목	3184
필수 항목입니다	3182
필자 소개	3188
""", '한': """
한번만	3177
""", '할': """
할인 코드	3206
""", '함': """
함께 보면 좋은 기사	3106
함께 볼 기사	3144
함께 읽으면 좋은	3106
함께 읽은 기사	3144
""", '핫': """
핫뉴스	3106
핫이슈	3106
핫클릭	3144
""", '항': """
항상 허용	3166
""", '해': """
해제 방법	3175
해제했습니다	3175
""", '행': """
행사 신청하기	3148
""", '허': """
허용	3126	3170
""", '헤': """
헤드라인	3106
""", '현': """
현재 시간	3162
""", '협': """
협찬	3103
""", '홈': """
홈	3108
홈으로	3187
홈으로 가기	3187
""", '화': """
화나요	3134
화나요 #	3134
화제의 뉴스	3106
화질	3162
""", '확': """
확인	3109
""", '환': """
환경설정 관리	3200
""", '회': """
회사 소개	3121
회사소개	3104	3121
회원 전용	3091
회원 전용 기사	3180
회원가입	3088
회원가입하고 계속 읽기	3203
회원이 아니신가요	3180
""", '후': """
후속강추 #	3134
후속기사 원해요	3134
후속기사 원해요 #	3134
후원	3084
후원 바로가기	3176
후원 신청	3176
후원 안내	3084
후원 페이지 바로가기	3176
후원 페이지로 이동	3176
후원 하기	3084
후원자 되기	3176
후원하기	3084
후원해 주셔서 감사합니다	3202
후원회원 가입	3084
후원회원 되기	3176
""", '훈': """
훈훈해요	3134
훈훈해요 #	3134
""", '흥': """
흥미진진 #	3134
""", '힘': """
힘내요 #	3134
"""}

START = {'a': """
aboneliğiniz	4853 K başariyla
abonē	3310 K par	3310 K no	3310 K un	3312 K
acasă	100 K >	100 K '	100 K "
accès	2079 K illimité
această	54 K investigație	4071 K traducere	4139 K știre a fost
además	1592 K:	1647 K, en
adresă	4046 K de e-mail invalidă	4046 K de email invalidă
adó	2503 K #%
adód	2503 K #%
adója	2503 K #%
ai가	3128 K 자동 번역한	3128 K 번역한	3128 K 핵심	3128 K 요약한	3130 K 읽어
ai에게	3128 K 물어	3128 K 질문	3128 K 물어보기
ajánld	2503 K fel adód
ajánlja	2503 K fel adója	2503 K fel adód
ajánljuk	2528 K:
ajánlott	2530 K videó:	2530 K cikk:	2530 K cikkünk:
aktivér	725 K
alătură	13 K-te	58 K-te celor #	58 K-te celor peste #	58 K-te comunității de #
anmäl	4684 K dig till vårt	4702 K
annoncørbetalt	789 K indhold fra
annonsørinnhold	3687 K fra
anúncio	4010 K em # s	4010 K em # segundos
aportá	1534 K desde
apoyá	83 K
après	2242 K déduction fiscale :
apóyanos	1534 K desde
apúntate	1623 K al curso	1623 K a nuestro	1628 K a nuestro seminario	1628 K a nuestro evento
aquí	1659 K hay contenido de
artykuł	48 K można	48 K wolno	88 K sponsorowany:	3732 K wyraża poglądy	3732 K wyraża opinie	3732 K jest opinią	3746 K ukazał się	3746 K pochodzi z	3752 K przetłumaczony	3752 K został przetłumaczony	3752 K czyta	3752 K wygenerowany	3792 K został	3792 K przetłumaczono	3830 K ukazał się	3830 K pierwotnie ukazał	3830 K pochodzi z	3831 K	3841 K powstał we współpracy z
artykuły	3742 K autora
artículo	1686 K publicado originalmente	1718 K publicado en colaboración
artículos	1551 K gratuitos
ascultă	2 K	4057 K:	4082 K podcastul	4082 K acest articol	4148 K pe
atenció	102 K al subscriptor: #
atención	102 K al suscriptor: #	102 K al abonado: #
atradāt	46 K
atsisiųskite	3244 K
autorė	3248 K:
autoři	550 K jsou
außerdem	957 K lesenswert:	957 K interessant:
aveți	74 K întrebări
aún	34 K no hay comentarios
ați	61 K încercat
""", 'b': """
bajá	1636 K la app
beiträge	29 K	993 K von
benefício	3933 K do assinante:
berätta	61 K i	61 K gärna
beställ	4702 K
bestätigen	826 K sie ihre
bestätigungsmail	826 K
besøg	710 K vores
beğendin	71 K mi	84 K mi
beğendiniz	9 K mi	71 K mi	84 K mi
boletín	1559 K diario	1559 K semanal
buď	33 K první
buďte	33 K první	33 K prvý
bài	9 K viết này	5151 K viết dành riêng cho	5151 K viết dành cho thuê bao	5163 K này có nội dung do	5163 K này có nội dung từ	5163 K viết này có nội dung	5163 K viết này chứa nội dung	5168 K liên quan:	5180 K viết thể hiện quan điểm	5180 K viết thể hiện quan điểm cá nhân	5180 K viết thể hiện văn phong	5180 K viết là quan điểm	5180 K viết phản ánh quan điểm	5180 K viết không phản ánh quan điểm	5185 K viết có hữu ích	5185 K viết này có hữu ích	5185 K viết này có giúp	5189 K viết được dịch tự động	5189 K được dịch tự động	5189 K viết được tóm tắt	5189 K viết có sử dụng ai	5189 K viết này được dịch tự động	5239 K viết được bảo vệ	5240 K viết được thực hiện	5240 K viết được viết	5240 K viết này được	5247 K viết tiếp tục
báo	5185 K lỗi bài viết
bình	6 K luận	29 K luận	5188 K chọn:
bústia	43 K de denúncies de la redacció
bülten	4853 K aboneliğiniz
bültenimize	4853 K abone olduğunuz için
bądź	33 K pierwszy	33 K pierwsza
bővebben	2528 K:
bạn	61 K đã thử	61 K đã làm thử	68 K biết ai	68 K có biết ai	71 K thấy hay	5151 K đã là thuê bao	5185 K thấy bài viết	5185 K phát hiện lỗi	5185 K phát hiện sai
bản	5185 K tóm tắt này có hữu ích	5185 K tóm tắt này do	5185 K tóm tắt này được tạo	5240 K dịch được
bấm	5191 K để nghe
bật	5157 K thông báo
""", 'c': """
caractères	2186 K restants
caràcters	453 K restants
chceš	572 K u nás pracovat	4468 K u nás pracovať
chefredaktör	4700 K och ansvarig utgivare:	4700 K:
chơi	5214 K ngay:
chưa	34 K có bình luận
citeşte	4057 K şi	4057 K şi:
citește	4057 K și	4057 K și:	4057 K:	4057 K mai mult	4057 K aici	4057 K mai departe:
citiți	4057 K și
ciąg	3756 K dalszy
colaborá	1534 K desde
comentários	6 K	29 K
compartí	4 K
conocés	68 K a alguien
conteúdo	88 K patrocinado:	3864 K exclusivo para	3926 K gerado	3932 K promovido por	3932 K recomendado por	3936 K oferecido por	3964 K incorporado d	3964 K externo d	3964 K incorporado do	3964 K incorporado da	3964 K externo do
conținut	4071 K generat	4080 K oferit de	4110 K încorporat de	4110 K extern de
coût	2242 K réel après	2242 K après déduction :	2242 K après déduction fiscale :
crédit	2180 K photo	2180 K photos
crédits	2180 K photo	2180 K photos
créer	2106 K une alerte pour "	2106 K une alerte sur "	2106 K une alerte :
cunoașteți	68 K pe cineva
cunoști	68 K pe cineva
cuéntame	61 K
cuộc	54 K điều tra này
cài	5194 K đặt ứng dụng	5194 K ứng dụng	5194 K app
còn	5212 K lại # ký tự
có	74 K thắc mắc	5168 K thể bạn quan tâm:	5235 K lỗi xảy ra
cấm	5239 K sao chép dưới mọi hình thức	5239 K sao chép nội dung
""", 'd': """
dacă	46 K observi	46 K observați	46 K găsești	4064 K ai informații	4075 K ai observat o
dalinkitės	3244 K
další	537 K články autora
darovať	4462 K
dernières	2124 K actualités
descarcă	14 K	4097 K aplicația
descargá	14 K	1636 K la app
descărcați	14 K
dezactivează	4122 K adblock	4122 K ad
dežurni	43 K telefon redakcije
direcționează	4039 K #% din
disponível	3873 K no google play	3941 K na app store	3941 K no google play	3941 K para android e
distribuiți	4 K
dodržujte	30 K
domů	100 K >	100 K '
doná	1534 K desde
doporučené	535 K video:
doporučte	565 K
doporučujeme	535 K článek:
dorești	4116 K să primești notificări
doriți	4116 K să primiți notificări
dosszié	2612 K: így	2612 K: itt	2612 K: ezért	2612 K: miért	2612 K: hogyan	2612 K: mit	2612 K: ki	2612 K: mi	2612 K: ez	2612 K: ezt	2612 K: hallgassa	2612 K: nézze	2612 K: minden
dostępna	3759 K w
dostępne	3759 K w
dostępny	3759 K w
dołącz	13 K do	58 K do #	58 K do ponad #	101 K do dyskusji	3770 K do	3783 K do dyskusji
držte	30 K se
duración	1705 K del vídeo	1705 K del episodio
duração	4010 K do vídeo
durée	2239 K de la vidéo	2239 K de l'épisode
dział	102 K prenumeraty: #
dzięki	3816 K naszym czytelnikom	3816 K naszym czytelniczkom
dành	5151 K riêng cho thuê bao	5151 K riêng cho người đăng ký	5151 K cho thuê bao
découvrez	2126 K aussi	2156 K la boutique	2156 K notre boutique	2156 K nos jeux	2156 K notre hors-série	2166 K notre application	2166 K notre appli
décryptage	2126 K :
déductible	2067 K des impôts	2067 K à #
déjà	2077 K abonné	2077 K inscrit	2077 K client
désabonnement	2088 K à tout moment
désinscription	2088 K à tout moment
díky	614 K našim čtenářům	614 K našim předplatitelům
dùng	5201 K thử
dúvidas	74 K	74 K?	75 K sobre esta matéria	75 K sobre este artigo
""", 'e': """
elkészítetted	61 K
elírást	8 K
előfizetői	102 K ügyfélszolgálat: #	2582 K kedvezmény:	2582 K előny:	2582 K ajánlat:
előfizetőinknek	2604 K köszönhetően
előfizetőként	91 K	2560 K
encuéntranos	13 K
envía	4 K	1597 K tus cartas	1597 K tu carta
envíanos	1609 K
envíe	1597 K sus cartas	1597 K su carta
ermöglicht	959 K von
erről	2528 K bővebben
escríbenos	1595 K
estagiária	3908 K sob supervisão	3908 K sob a supervisão	3908 *K sob supervisão	3919 K sob supervisão	3919 * K sob supervisão
estagiário	3908 K sob supervisão	3908 K sob a supervisão	3908 *K sob supervisão	3919 K sob supervisão
estàs	469 K utilitzant un bloquejador
""", 'f': """
faça	3892 K o quiz	3929 K as palavras cruzadas	3939 K o quiz	3939 K o teste	3939 K o nosso
felelős	2557 K szerkesztő:	2557 K kiadó:
fiți	33 K primul
folosești	4120 K un ad blocker	4120 K un adblock	4120 K un adblocker
folosiți	4120 K un ad blocker	4120 K un adblock	4120 K un adblocker
foretrækker	726 K du
fortsätt	4704 K läsa
fortæl	61 K mig
fotogalería	1682 K:
fotogaléria	4436 K:
fotografía	1591 K # de #	1648 K:
fotoğraf	4954 K # / #	4954 K #/#
frågor	74 K	75 K om artikeln
få	701 K fuld adgang til	725 K adgang	725 K fri	725 K fuld	725 K besked	725 K ugens	725 K dagens	725 K de	725 K nyheder	725 K en notifikation	725 K breaking	725 K seneste nyt	736 K	759 K de vigtigste nyheder	759 K vigtige nyheder	759 K de største nyheder	759 K besked om	759 K besked, når	759 K nyhederne	759 K breaking	3596 K full tilgang til	3623 K tilgang	3623 K fri	3623 K full	3623 K beskjed	3623 K varsel	3623 K ukas	3623 K dagens	3623 K de	3623 K nyheter	3623 K siste	3635 K	3637 K varsel	3637 K varsler	3637 K push	4675 K full tillgång till	4702 K tillgång	4702 K fri	4702 K full	4702 K besked	4702 K en notis	4702 K veckans	4702 K dagens	4702 K de	4702 K nyheter	4702 K senaste	4713 K
férjen	2560 K hozzá
följ	13 K	4679 K	4702 K
følg	13 K	13 K oss	705 K	725 K	3600 K	3623 K
füge	13 K uns	965 K
fügen	13 K sie uns	965 K sie
für	829 K android und ios	903 K diesen artikel	903 K diesen	954 K nur
fă	4078 K testul zilei
fără	4127 K patroni	4127 K acționari	4127 K stăpâni
főoldal	100 K >	100 K '	100 K "
főszerkesztő	2557 K:
""", 'g': """
galería	1591 K: # de #	1591 K # de #
gazeteciliğimizi	4903 K
gefällt	84 K ihnen dieser	84 K dir dieser
gehöre	58 K zu den #
gehören	58 K sie zu den #
geçerli	4853 K bir e-posta adresi girin	4853 K bir e-posta adresi giriniz	4853 K bir e-posta giriniz
ghé	5188 K cửa hàng trực tuyến
giữ	5239 K bản quyền nội dung
glöm	4702 K inte att bekräfta
gorąca	43 K linia redakcji
góp	5185 K ý cho bài viết
gör	4684 K quizet	4684 K vårt quiz	4702 K vårt
görmemiz	4912 K gereken
görsel	4960 K yapay
günün	4907 K bulmacasini	4907 K sudokusunu	4907 K bulmacasi	4907 K testini
""", 'h': """
henüz	34 K yorum
hibát	8 K talált	8 K találtál	2561 K lát
hintergründe	957 K dazu:
hjälp	4684 K oss bli bättre	4684 K oss att bli bättre
hjælp	710 K os med at blive bedre
hlavné	4449 K body
hlavní	552 K body
hozzászólások	6 K	29 K
hãy	33 K là người đầu tiên	5188 K trả lời khảo sát	5199 K ủng hộ
hämta	14 K	4688 K
häng	4702 K med
här	4730 K finns ett inbäddat innehåll från	4730 K finns inbäddat innehåll från	4730 K visas ett inbäddat innehåll från	4730 K visas inbäddat innehåll från	4730 K är ett inbäddat innehåll från	4730 K är inbäddat innehåll från
hääleta	1766 K
håll	30 K	30 K dig
hình	5236 K #/#
hör	907 K dir	965 K	4702 K
hören	907 K sie	965 K sie
hörzeit	981 K
hør	2 K artiklen	2 K artikkelen	2 K saken	692 K også	692 K også:	710 K mere på	725 K	3587 K også	3587 K også:	3623 K
""", 'i': """
iesūti	3298 K savu	3298 K
indlæg	29 K
indlæs	752 K altid indhold fra	752 K indhold fra
inlägg	29 K
innehåll	4769 K från annonsören
innehållet	4769 K är betalt av
inscríbete	1623 K al curso	1623 K a nuestro	1623 K en nuestro	1623 K en el curso
introduceți	4046 K o adresă de e-mail validă
intră	13 K pe
início	100 K >	100 K '	100 K "
izmēģinājāt	61 K
išbandėte	61 K
išsaugokite	3244 K
""", 'j': """
jaký	35 K je váš
jeśli	46 K widzisz	46 K zauważysz	3843 K nie chcesz otrzymywać naszego	3843 K nie chcesz otrzymywać tego	3843 K nie chcesz już otrzymywać naszego	3843 K nie chcesz już otrzymywać tego
joacă	4078 K sudoku	4103 K acum:
já	61 K fez	3864 K é assinante
játssz	2579 K most:
jäikö	1958 K juttu kesken
jälgi	1766 K
jäsenetu	2006 K:
""", 'k': """
kapcsolódó	2528 K	2528 K:	2530 K videó:	2530 K cikk:	2530 K cikkünk:
każdego	3707 K ranka
kezdőlap	100 K >
không	5239 K được sao chép nội dung website
kipróbáltad	61 K
kipróbáltátok	61 K
kiểm	5188 K tra kiến thức của bạn
kjøp	3605 K billetter	3605 K billett	3623 K
klausykitės	3229 K
klikněte	533 K zde
ključne	4350 K točke	4350 K tačke
klõpsates	1766 K
komentáre	6 K	29 K
komentáře	6 K	29 K
komentēt	3312 K var
komerčné	88 K oznámenie:
komerční	88 K sdělení:
kommentarsfältet	6 K
kopiér	725 K
kopírovat	565 K
kopírovať	4462 K
kopē	3312 K
korzyść	3798 K dla prenumeratorów:
korábbi	2530 K cikkünk:
kvíz	533 K:	593 K:	593 K dne:	593 K týdne:	2546 K	2578 K:	4436 K:	4485 K dňa:	4485 K týždňa:
kysyttävää	74 K	75 K jutusta
känner	68 K du någon
käännöksen	1999 K on
käännös	1999 K on
kérdésed	74 K van	75 K van a cikkről
kérje	2560 K
kérjen	2560 K
kérjük	30 K
kênh	5157 K youtube của báo
köp	4684 K biljetter	4684 K biljett	4702 K
kövess	13 K
kövesse	2560 K
kövessen	13 K
køb	710 K billetter	710 K billet	725 K
küfür	29 K içeren
küldd	4 K el	2539 K el nekünk
küldje	2539 K el nekünk	2560 K	2560 K tovább
ký	5212 K tự còn lại
kļūsti	3312 K
kết	5174 K nối với chúng tôi
""", 'l': """
laimē	3312 K
laimėkite	3244 K
lasītāju	3320 K aptauja:
legyél	2560 K
lejupielādē	3312 K
leé	1647 K también	1647 K más	1647 K:
lisää	1963 K kirjoittajalta	1963 K toimittajalta	1984 K meidät	2035 K aiheesta:
lugejaküsitlus	1774 K:
lásd	2528 K még
lásson	2560 K több
lát	2539 K valami
láttál	2539 K valami
lägg	4702 K till
lähetimme	1930 K vahvistusviestin	1930 K sinulle vahvistusviestin	1930 K sinulle sähköpostia
lähetä	1961 K juttuvinkki	1961 K uutisvinkki	1961 K vinkki	1967 K mielipidekirjoituksesi	1967 K mielipidekirjoitus	1984 K
lämna	4678 K dina tips	4678 K ditt tips
läs	4634 K hela artikeln	4667 K mer om	4668 K också	4668 K också:	4668 K även	4668 K mer	4668 K mer:	4668 K:	4668 K här	4668 K även:	4675 K vidare med	4675 K mer på	4688 K e-tidningen	4688 K tidningen	4702 K	4704 K vidare
läsarerbjudande	4725 K:
läsaromröstning	4722 K:
läsarresa	4725 K:
lås	4634 K upp artikeln	4634 K upp den här artikeln
læs	691 K mere om	692 K også	692 K også:	692 K mere	692 K mere:	692 K:	692 K her	692 K hele	701 K videre med	715 K e-avisen	715 K avisen	725 K	727 K videre	775 K alt om emnet:	775 K alt om:
læserafstemning	745 K:
læserrejse	749 K:
læsertilbud	674 K:	749 K:
légy	33 K te az első
líbil	9 K se vám	84 K se vám	553 K se
líbilo	71 K se
líbí	84 K se vám
línea	43 K de denuncias de la redacción	43 K de la redacción
línia	43 K de la redacció
löydät	13 K meidät	1984 K meidät
löysitkö	8 K
lütfen	30 K	4853 K e-postanizi onaylayin	4853 K e-posta adresinizi onaylayin	4853 K geçerli bir e-posta	4944 K sitemiz için devre dişi	4944 K reklam engelleyici	4944 K devre dişi birak	4945 K reklam engelleyici
""", 'm': """
mantén	30 K
materiał	88 K sponsorowany:	88 K partnera:	88 K partnerski:	3756 K wideo	3841 K powstał we współpracy z	3841 K we współpracy z	3841 K sponsorowany przez
medlemsförmån	4725 K:
meillä	2025 K ei ole omistajaa	2025 K ei ole omistajia	2025 K ei ole osakkeenomistajia	2025 K ei ole maksumuuria
mesterséges	2568 K intelligencia írta
mirá	1631 K el video	1647 K también	1647 K:
mitä	9 K pidit	35 K mieltä	1985 K mieltä sinä
mišljenja	4347 K autora	4347 K iznesena	4347 K izneta
mišljenje	4347 K autora
możliwość	6 K komentowania
mulțumim	4046 K pentru abonare
mándanos	1609 K
más	1588 K noticias de	1588 K noticias sobre	1588 K sobre	1588 K en	1588 K de	1590 K temas:	1590 K sobre:	1592 K información	1592 K información:	1595 K artículos de
máte	74 K otázky	74 K dotazy	75 K otázku k článku	537 K tip?	537 K tip na článek	537 K tip na téma	537 K tip pro	617 K přečteno už # ze #	617 K přečteno už # z #	617 K přečteno již # ze #	617 K přečteno již # z #	617 K přečteno # ze #	617 K přečteno # z #	4504 K prečítané už # zo #	4504 K prečítané už # z #	4504 K prečítané # zo #	4504 K prečítané # z #
märkasid	46 K	1751 K midagi	1757 K viga	1757 K artiklis viga
még	34 K nincs	2613 K több a témáról:
més	422 K informació:	449 K notícies de	449 K notícies sobre
möchten	1035 K sie diesen newsletter nicht mehr
möchtest	1035 K du diesen newsletter nicht mehr
mød	710 K os
mūs	3312 K vari
mời	5168 K xem	5168 K bạn đọc	5168 K độc giả	5174 K bạn tham gia	5174 K độc giả theo dõi	5174 K bạn đọc theo dõi	5191 K quý vị theo dõi	5191 K quý độc giả	5191 K bạn xem video	5191 K nghe
""", 'n': """
nabídka	597 K pro čtenáře:
nahlásit	575 K chybu
nahlásiť	4471 K chybu
nahláste	4471 K chybu
najważniejsze	3752 K informacje
naloži	4559 K	4592 K vedno vsebino	4592 K vsebino z	4592 K vsebino s	4592 K vsebino iz	4592 K vsebino od
naložite	14 K	4559 K
naročite	4566 K se na
naujienų	43 K telefonas
načítat	600 K vždy obsah	600 K obsah z	600 K obsah ze	600 K obsah od
načítať	4491 K vždy obsah	4491 K obsah z	4491 K obsah zo	4491 K obsah od
našli	8 K jste	8 K ste	46 K ste
nemáme	614 K majitele	614 K vlastníka	614 K akcionáře	614 K žádného	614 K paywall	614 K reklamy	4501 K majiteľa	4501 K vlastníka	4501 K akcionárov	4501 K žiadneho	4501 K paywall	4501 K reklamy
nemáte	573 K čas číst	4469 K čas čítať
nepatríme	4501 K žiadnemu
nepatříme	614 K žádnému
než	582 K vložíte komentář	582 K začnete diskutovat	582 K napíšete příspěvek
nguồn	5178 K:	5178 K :
nhận	5157 K thông báo
nové	555 K číslo	555 K vydání	4452 K číslo	4452 K vydanie
nájdete	13 K nás
não	29 K serão publicados	3967 K é possível mostrar este conteúdo	3967 K foi possível mostrar este conteúdo
näe	1984 K enemmän
nägid	1767 K viga
näita	1766 K
näitkö	1985 K virheen
näytä	1984 K sisältö	2009 K sisältö palvelusta	2009 K aina sisältö
nå	4702 K vår
nézd	2528 K meg	2560 K meg
nézze	2528 K meg	2560 K meg
nāc	3303 K strādāt
nội	5151 K dung dành cho thuê bao	5151 K dung dành riêng cho thuê bao	5151 K dung dành riêng cho thành viên	5189 K dung được dịch tự động	5189 K dung do ai tạo	5219 K dung này không	5220 K dung này từ	5220 K dung nhúng từ	5239 K dung được bảo vệ	5240 K dung được tạo	5240 K dung này được tạo
""", 'o': """
obrázek	590 K # z #
oceń	9 K	3753 K ten	3753 K artykuł	3753 K tekst
ocurrió	1679 K un error
oddělení	102 K předplatného: #
odporučte	4462 K
odporúčame	4436 K:
odsłuchaj	3764 K	3764 K ten
ofereça	4 K
oglądaj	3739 K:
ohodnoťte	553 K	4450 K
olvasói	2582 K ajánlat:
olvasóink	2604 K támogatásának köszönhetően
olvasóinknak	2604 K köszönhetően
opracował	3743 K:
opracowała	3743 K:
opýtajte	4449 K sa
opširnije	4335 K:	4335 K na
otrzymałaś	3843 K tę wiadomość, ponieważ
otrzymałeś	3843 K tę wiadomość, ponieważ
otwórz	3725 K post
otázka	593 K dne:	4485 K dňa:
otázky	74 K
ouça	2 K	3902 K:	3937 K o podcast	4003 K no
oversættelsen	742 K er
oír	2 K
""", 'p': """
pamanīji	3304 K kļūdu
pamanījāt	46 K	3304 K kļūdu
participă	101 K la discuție
pastebėjote	46 K	3230 K įdomų	3236 K klaidą
paylaş	4 K
pažįstate	68 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	46 K hiện sai
phóng	5178 K viên:
piditkö	9 K	71 K	84 K	1985 K
pidätkö	84 K	1985 K
piše	4362 K:
podobał	9 K ci się
podobało	71 K się
podpořte	83 K	570 K
podrži	83 K
podržite	83 K	4365 K
podés	13 K seguir	1610 K enviarnos
podívejte	533 K se:	533 K se na video	535 K se na video:
poglądy	3732 K wyrażone w
pokaż	3725 K post
poleć	3764 K
poslať	4462 K
poslechněte	2 K si	533 K si	533 K si:
poslušajte	2 K	4335 K:	4538 K:
posłuchaj	2 K	3739 K:	3739 K też:
povoliť	4491 K vždy obsah	4491 K obsah z	4491 K obsah zo	4491 K obsah od
poznáte	68 K niekoho
pozostała	3756 K część
pošaljite	43 K vijest
pošlete	565 K
pošlite	4 K	4462 K
poți	4064 K contacta autorul	4064 K contacta autoarea
praneškite	3230 K redakcijai
predplaťte	4466 K si
prenošenje	70 K dozvoljeno	70 K dopušteno
prenumerantförmån	4725 K:
prečítajte	4436 K si tiež	4436 K si aj	4436 K si	4436 K si:
prečítali	4504 K ste už # zo #	4504 K ste už # z #	4504 K ste # zo #	4504 K ste # z #
pridruži	58 K se #
pridružite	13 K se	58 K se #	101 K se razpravi
pridėkite	3244 K
prikaži	4393 K uvijek sadržaj	4393 K uvek sadržaj	4393 K sadržaj s	4393 K sadržaj sa	4393 K sadržaj iz	4393 K sadržaj od	4592 K vedno vsebino	4592 K vsebino z	4592 K vsebino s	4592 K vsebino iz	4592 K vsebino od
pronašli	46 K ste
protégé	2236 K par recaptcha	2236 K par google recaptcha
pročitaj	4335 K još	4335 K i
pročitajte	4335 K još	4335 K i	4335 K više	4335 K:	4335 K više o ovoj temi
pročitali	4405 K ste # od #	4405 K ste već # od #
první	507 K měsíc za	507 K měsíc zdarma	507 K týden za	507 K týden zdarma	507 K tři měsíce za	507 K # měsíce za
prvních	507 K # dní za	507 K # dní zdarma
prvý	4461 K mesiac len za	4461 K mesiac za	4461 K mesiac už za	4461 K mesiac zadarmo
przeczytałaś	3819 K już # z #	3819 K # z #
przeczytałeś	3819 K już # z #	3819 K # z #
prześlij	3764 K dalej
präsentiert	959 K von
próbálja	2575 K ki tudását
prüfen	965 K sie
publicité	2239 K dans # s	2239 K dans # sec	2239 K dans # secondes
pàgina	481 K # de #
página	1680 K # de #	1680 K #/#	3985 K # de #	3985 K #/#
páči	84 K sa vám
páčil	9 K sa vám	84 K sa vám	4450 K sa
páčilo	71 K sa
päeva	1774 K küsimus:
päivitä	1984 K
päivän	2002 K kysymys:
pääset	1984 K lukemaan
päätoimittaja	1982 K:
pódcast	1682 K:
păstrați	30 K
pērc	3303 K biļetes	3312 K
předplaťte	570 K si
přehrajte	533 K si
překlad	591 K byl
přetisk	70 K povolen	70 K možný
přečetli	617 K jste už # ze #	617 K jste už # z #	617 K jste již # ze #	617 K jste již # z #	617 K jste # ze #	617 K jste # z #
přečtěte	533 K si také	533 K si	533 K si:	533 K si také:
přidej	58 K se k #
přidejte	58 K se k #
připojte	13 K se
připraveno	522 K ve spolupráci
""", 'q': """
querés	1610 ¿K contarnos
qué	9 K te pareció	35 K opinas	35 K opina	35 K te parece
""", 'r': """
raději	573 K posloucháte
radšej	4469 K počúvate
radši	573 K posloucháte
rašykite	3230 K autorei	3230 K autoriui
recibí	1609 K las noticias
recomandări	4057 K:
redakčná	43 K linka
redakční	43 K linka	43 K telefon
redirecționați	4039 K #% din
redirecționează	4039 K #%	4039 K #% din
regisztrálj	2559 K ingyenesen
regisztráljon	2546 K	2559 K ingyenesen
regístrate	1548 K para
reproducción	70 K permitida	70 K libre
reprodução	70 K permitida	70 K autorizada
resuméet	28 K er	741 K er
resztę	3756 K tekstu
rezervē	3312 K
rezolvă	4078 K rebusul	4078 K integrama	4078 K sudoku
rešite	4335 K kviz
riješite	4335 K kviz
rozwiąż	3739 K quiz
rozwiń	3725 K post	3725 K wpis
rätsel	948 K mit	985 K des tages:
rätseln	948 K sie mit
réservez	2156 K vos places pour la soirée de la rédaction
réservé	2077 K aux abonnés
réservée	2077 K aux abonnés
réservés	2077 K aux abonnés
résumer	2143 K cet article	2143 K l'article
résumé	2143 K généré	2143 K rédigé	2143 K réalisé	2143 K produit	2143 K par
rösta	4702 K	4718 K:	4718 K här:	4718 K i vår omröstning:
rādīt	3312 K
""", 's': """
sadržaj	4423 K je nastao u suradnji s
saglabā	3312 K
saistīts	3287 K:
saņem	3312 K
sažetak	4350 K	4350 K članka	4350 K teksta
schließ	58 K dich #	58 K dich den #
schließe	25 K dich
schließen	58 K sie sich den #
schriftgröße	834 K:	834 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1609 K el canal	1647 K leyendo:
serviço	102 K ao assinante: #
sesizări	4064 K și ponturi
shrnutí	28 K vytvořil	28 K vytvořila	552 K	552 K článku	591 K vytvořila	591 K bylo
sisällön	2049 K tarjoaa
siųskite	3230 K savo	3244 K
sjefredaktør	3620 K:	3620 K og ansvarlig redaktør:
skaitytojų	3252 K apklausa:
skopírovať	4462 K
skrót	3752 K artykułu
skúsili	61 K ste
slå	3642 K på javascript
související	533 K:	535 K video:	535 K článek:
spodobał	84 K ci się	84 K się
spodobało	71 K się
sponzorované	4524 K spoločnosťou
sponzorováno	642 K společností
sporočite	4571 K napako
sprawdź	3739 K:	3739 K też:
spróbowaliście	61 K
spróbowałaś	61 K
spørgsmål	74 K	75 K til artiklen
spørsmål	74 K	75 K til saken	75 K til artikkelen
spýtajte	4449 K sa
stališča	4549 K avtorja
straipsnį	48 K galima
stáhni	14 K si
stáhněte	14 K si	588 K si aplikaci
stöd	83 K	4675 K
stötta	83 K	4675 K
støt	83 K	701 K
støtt	83 K	3596 K
suscríbase	1546 K y lea
suscríbete	1539 K a	1546 K y lee	1546 K para leer	1546 K y sigue leyendo	1546 K y accede	1546 K y disfruta	1623 K y llévate	1623 K y recibe
susidūrėte	3230 K su
susiję	3218 K:
susține	83 K
susțineți	83 K
sviđa	84 K vam se
synthèse	2143 K générée
syötä	1930 K kelvollinen sähköpostiosoite	1984 K
szerkesztőségi	43 K forródrót	43 K telefon
szerkesztőségünk	43 K forródrótja
szerző	2566 K:
szívesen	2561 K meghallgatjuk
szöveg	2566 K:
sähköpostiosoite	1930 K on virheellinen
sé	30 K respetuoso	33 K el primero	33 K la primera
sígame	1614 K
síganos	13 K
sígueme	1614 K
síguenos	13 K	1570 K en nuestras redes
só	3864 K para assinantes
sólo	1548 K para suscriptores
søg	725 K nu
súhrn	4449 K
súmate	13 K	58 K a las #	1534 K desde
súvisiace	4436 K:
súvisiaci	4436 K článok
sūti	3298 K savu	3312 K
số	5212 K ký tự còn lại
""", 't': """
también	1573 K en facebook	1592 K puedes leer	1592 K puedes leer:	1592 K te puede interesar:
també	422 K et pot interessar:
tanidiğiniz	68 K biri
tartişmaya	101 K katilin
teitkö	61 K
tekoäly	1989 K on
tekstissä	1949 K esitetyt
tekstą	48 K galima
tenés	1604 ¿K información
textgröße	834 K:	834 K a
thấy	46 K lỗi
thử	5188 K sức với
tiedätkö	1961 K aiheesta	1961 K asiasta	1961 K lisää
tiivistelmä	28 K on	1998 K on
tiivistelmän	1998 K on
tilføj	725 K
tillåt	4730 K alltid innehåll från	4730 K innehåll från
tiếp	5247 K tục đọc sau
todavía	34 K no hay comentarios
további	2528 K részletek	2613 K cikkek a témában:
traducció	432 K feta
transparentní	545 K účet:
trên	5157 K google news
trình	5219 K duyệt của bạn không	5219 K duyệt không
trả	5188 K lời câu đố
trải	5201 K nghiệm
turpinājums	3314 K
twój	29 K komentarz
tykkäsitkö	71 K
työskenteletkö	1961 K
tác	5178 K giả:	5178 K giả là
támogasd	83 K	2551 K a	2551 K az
támogass	2503 K adód
támogassa	83 K	2503 K adója	2551 K a	2551 K az
támogasson	2503 K adója
täglichen	826 K newsletter
tämä	28 K tiivistelmä	54 K juttu	78 K ketju on lukittu	78 K aihe suljettiin	1949 K on mielipidekirjoitus	1949 K on mielipideteksti	1949 K on kolumni	1949 K on kommentti	1998 K tiivistelmä on	1999 K juttu on	1999 K artikkeli on	1999 K teksti on	2009 K on upotettu sisältö
tämän	54 K jutun
tässä	2009 K on upotettua sisältöä
télécharger	14 K	2093 K l'application
téléchargez	14 K
tóm	5185 K tắt này được tạo	5185 K tắt này do	5185 K tắt này có hữu ích	5240 K tắt được
töltsd	14 K le	2575 K ki kvízünket
töltse	14 K le	2560 K le	2560 K ki	2575 K ki kvízünket
történeteiket	2539 K
tüm	29 K yorumlar
tęsinys	3246 K
tłumaczenie	3752 K	3792 K zostało
tải	14 K	14 K ứng dụng	5157 K ứng dụng	5157 K app	5194 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4370 K na grešku
uključi	4358 K
uključite	101 K se u raspravu	4358 K
uložit	565 K
uložiť	4462 K
uložte	565 K si	4462 K si
unbeschränkter	928 K zugang
unterstütze	83 K	805 K
unterstützen	83 K sie	805 K sie	805 K sie die
uočili	8 K ste
upozorniť	4471 K na chybu
upozorněte	575 K na chybu
url이	3135 K 복사되었습니다	3135 K 복사됐습니다
urmărește	13 K	4057 K și:	4082 K video	4148 K pe
urmăriți	13 K
utánközlés	70 K engedélyezett	70 K forrásmegjelöléssel
učitaj	4393 K uvijek sadržaj	4393 K uvek sadržaj	4393 K sadržaj s	4393 K sadržaj sa	4393 K sadržaj iz	4393 K sadržaj od
uživo	4410 K: kako	4410 K: ovako	4410 K: zašto	4410 K: što	4410 K: šta	4410 K: tko	4410 K: ko	4410 K: gdje	4410 K: gde	4410 K: ovo	4410 K: pogledajte	4410 K: poslušajte	4410 K: sve	4410 K: noć	4410 K: ljudi	4410 K: evo
""", 'v': """
vaš	29 K komentar
vegyél	2546 K részt
već	4386 K za #	4386 K od #
več	4538 K:	4538 K v videu	4563 K o tem	4563 K novic	4563 K preberite	4610 K o:	4610 K o temi:
videó	2612 K: így	2612 K: itt	2612 K: ezért	2612 K: miért	2612 K: hogyan	2612 K: mit	2612 K: ki	2612 K: mi	2612 K: ez	2612 K: ezt	2612 K: hallgassa	2612 K: nézze	2612 K: minden
vidéo	2126 K :
viktorīna	3320 K:
visą	3244 K interviu
više	4335 K o:	4411 K o:	4411 K o temi:
você	3902 K pode gostar:	4028 K está recebendo este e-mail porque	4028 K está recebendo este email porque	4028 K recebeu este e-mail porque	4028 K recebeu este email porque
vprašaj	4552 K
vprašajte	4552 K
vprašanje	4587 K dneva:
vypočujte	2 K si	4436 K si:
vyskúšali	61 K ste
vytiskněte	565 K
vytlačiť	4462 K
vytlačte	4462 K
vyzkoušejte	507 K první měsíc
vyzkoušeli	61 K jste
válaszolj	2560 K
válaszoljon	2560 K
vásárolja	2516 K meg
váš	29 K komentář	29 K komentár
vær	33 K den første	33 K først	725 K med
véleménycikkeit	2539 K
více	533 K zde	533 K k tématu:	625 K o téma:	625 K o:	625 K k tématu téma:	625 K k tématu:
vídeo	1682 K:
võida	1766 K
võta	1751 K ühendust	1766 K
výhoda	597 K pro předplatitele:	4488 K pre predplatiteľov:
výhody	597 K pro předplatitele:	4488 K pre predplatiteľov:
vă	30 K rugăm să	4122 K rugăm să îl dezactivați	4122 K rugăm să-l dezactivați	4122 K rugăm să dezactivați adblock
vďaka	4501 K našim čitateľom	4501 K našim predplatiteľom
věnujte	565 K
vše	625 K o téma:	625 K o:	625 K k tématu téma:	625 K k tématu:
všechno	625 K o tématu téma:	625 K o tématu:
všechny	29 K komentáře	537 K články autora	625 K články k tématu téma:	625 K články k tématu:
všetko	4511 K o téme:	4511 K o:	4511 K k téme téme:	4511 K k téme:
všetky	4511 K články k téme téme:	4511 K články k téme:
všeč	71 K vam je
všimli	46 K jste si	46 K ste si
vždy	600 K povolit obsah	600 K zobrazovat obsah	600 K načítat obsah	600 K zobrazit obsah	4491 K povoliť obsah	4491 K zobrazovať obsah	4491 K načítať obsah	4491 K zobraziť obsah
""", 'w': """
webshopunkból	2582 K:
weiterführende	862 K artikel:
weź	3783 K udział w dyskusji
więcej	3738 K o	3738 K na temat	3738 K z	3739 K na ten temat:	3742 K artykułów autora	3826 K o:	3826 K na temat:
wykorzystałaś	3819 K już # z #	3819 K # z #
wykorzystałeś	3819 K już # z #	3819 K # z #
wypróbowaliście	61 K
wypróbowałaś	61 K
wyrażamy	48 K zgodę na
wysłuchaj	2 K
wyłącz	3811 K go, aby	3811 K go, żeby	3811 K ją, aby	3811 K blokadę	3811 K blokowanie
wyślij	4 K
wyświetlaj	3802 K treści z	3802 K treści ze	3802 K treści od
wöchentlichen	826 K newsletter
""", 'y': """
yanlişlik	4892 K mi
""", 'z': """
zahvaljujoč	4601 K našim bralcem
zahvaljujući	4402 K našim čitateljima	4402 K našim čitaocima
zatiaľ	34 K žiadne komentáre
zatím	34 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3725 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3802 K na treści
zgłoś	3775 K uwagę	3775 K błąd	3775 K literówkę	3775 K uwagi	3775 K nieścisłość
ziņo	3298 K redakcijai
zkopírovat	565 K
znalazłeś	8 K
znáte	68 K někoho
znáš	68 K někoho
zobraziť	4491 K vždy obsah	4491 K obsah z	4491 K obsah zo	4491 K obsah od
zobrazovať	4491 K vždy obsah	4491 K obsah z	4491 K obsah zo	4491 K obsah od
zostań	3772 K reporterem	3772 K reporterką	3772 K dziennikarzem
zrobiliście	61 K
""", '©': """
©	876 K dpa	1286 K #	1286 K
""", 'à': """
à	2126 K lire aussi	2126 K lire également	2126 K lire :	2126 K lire sur	2126 K voir aussi	2126 K écouter	2126 K relire	2126 K découvrir	2126 K lire sur le même sujet	2126 K consulter :	2126 K voir également	2129 K propos de l'auteur :	2129 K propos de l'autrice :	2130 K propos de l'auteur	2130 K propos de l'autrice	2156 K retrouver dans le numéro
àudio	432 K generat
""", 'á': """
áudio	3926 K gerado
""", 'ä': """
är	4678 K du
äänestä	1984 K
""", 'å': """
åldersgräns	4726 K #
åsikter	4661 K som framförs
åsikterna	4661 K i
""", 'ç': """
ça	71 K vous a plu	84 K vous a plu
""", 'é': """
é	70 K permitida a reprodução	3897 K preciso estar logado
écouter	2 K l'article	2 K cet article	2126 K aussi	2233 K sur
écoutez	2 K cet	2 K l'article	2162 K le podcast
élő	2612 K: így	2612 K: itt	2612 K: ezért	2612 K: miért	2612 K: hogyan	2612 K: mit	2612 K: ki	2612 K: mi	2612 K: ez	2612 K: ezt	2612 K: hallgassa	2612 K: nézze	2612 K: minden
épinglez	2182 K cet article	2182 K cette recette	2182 K cette page	2182 K la recette	2182 K ce billet	2182 K-la	2182 K-le	2182 K l'article	2182 K l'image
értékeljük	2588 K az ön
""", 'í': """
írd	2560 K be
írj	2539 K a szerzőnek
írja	2560 K be
írjon	2539 K a szerzőnek	2560 K közvetlenül	2560 K nekünk
""", 'î': """
în	4135 K imagini:
întreabă	4071 K asistentul
întrebări	74 K
îți	84 K place
""", 'ö': """
ön	2561 K szerint
""", 'ø': """
ønsker	792 K du ikke længere at modtage dette	792 K du ikke længere at modtage vores	3690 K du ikke lenger å motta dette	3690 K du ikke lenger å motta våre
""", 'ú': """
últimas	1588 K noticias de	3899 K de	3899 K notícias de
únase	13 K
únete	13 K	25 K a	58 K a las #	58 K a los #	58 K a más de #	58 K a nuestros #	101 K a la conversación	101 K a la discusión	1534 K desde
úvod	100 K >	100 K '	100 K "
""", 'ü': """
über	868 K die autor:in	868 K die autoren	868 K die autor:innen	871 K die autorin	871 K den autor	872 K die autorin	872 K den autor
übersetzung	962 K:	962 K aus dem
""", 'č': """
čitaj	4335 K još
čitajte	4335 K i	4335 K još	4335 K još:
članak	48 K se može	48 K možete	4350 K je preveden	4350 K čita	4353 K je objavljen u	4414 K je	4423 K je nastao u suradnji s	4423 K je nastao u suradnji sa
članek	48 K lahko	4552 K je preveden	4552 K bere	4552 K je prebral	4555 K je objavljen v	4613 K je	4621 K je nastal v sodelovanju z	4621 K je nastal v sodelovanju s
článek	48 K lze	48 K můžete	522 K vznikl ve spolupráci	552 K byl přeložen	552 K přeložen	552 K načetl	555 K vyšel v	591 K byl přeložen	630 K vyšel v	630 K vyšel na	630 K původně vyšel	630 K byl publikován	630 K byl převzat	630 K byl původně publikován	630 K byl původně zveřejněn	631 K	642 K vznikl ve spolupráci s
článok	48 K možno	48 K môžete	4449 K bol preložený	4449 K načítal	4452 K vyšiel v	4515 K	4524 K vznikol v spolupráci s
čo	35 K si myslíte
čtěte	533 K také	533 K také:	533 K i	533 K více	533 K:
číslo	545 K účtu pro dary	545 K transparentního účtu
čítajte	4436 K aj	4436 K tiež	4436 K viac
""", 'đ': """
đánh	5185 K giá bài viết
đã	5151 K có tài khoản? đăng nhập	5235 K xảy ra lỗi	5235 K có lỗi
đăng	5188 K ký tham dự hội thảo	5205 K ký khóa học trực tuyến
đường	43 K dây nóng tòa soạn	43 K dây nóng của tòa soạn	43 K dây nóng của báo	43 K dây nóng báo	5209 K dây nóng: #	5209 K dây nóng #
được	70 K phép đăng lại
đặt	5205 K mua sách	5205 K báo giấy	5205 K mua báo giấy
để	5222 K xem nội dung này	5222 K hiển thị nội dung này
đọc	5168 K thêm	5168 K thêm:	5168 K:	5168 K tiếp:	5174 K tin nhanh
""", 'į': """
įsigykite	3244 K
įtraukite	3244 K mus
įveskite	3244 K
""", 'ś': """
ściągnij	14 K	3788 K aplikację
śledź	13 K
""", 'š': """
šta	35 K vi	35 K mislite
što	35 K vi	35 K mislite
šíření	70 K povoleno
""", 'ź': """
źródła	3768 K:
źródło	3768 K:
""", 'ż': """
żadnych	3816 K akcjonariuszy
""", 'ž': """
želite	4367 K raditi kod nas	4367 K da radite kod nas	4568 K delati pri nas
želiš	4367 K raditi kod nas	4568 K delati pri nas
žiadni	4501 K akcionári
žiadny	4501 K majiteľ	4501 K oligarcha
žinote	3230 K daugiau	3245 K istoriją
žiūrėkite	3218 K taip pat	3244 K
žádní	614 K akcionáři
žádný	614 K majitel	614 K oligarcha
""", 'ș': """
știrea	4146 K continuă
""", 'ț': """
ți	9 K-a plăcut	71 K-a plăcut	84 K-a plăcut
""", 'έ': """
έχετε	74 K απορίες	74 K ερωτήσεις	1126 K κάποια πληροφορία	1126 K πληροφορίες	1126 K πληροφορία	1126 K φωτογραφία	1126 K φωτογραφίες	1126 K κάποια φωτογραφία	1126 K κάποιο θέμα	1126 K μια ιστορία
""", 'ή': """
ήταν	1084 K χρήσιμο	1084 K χρήσιμη
""", 'α': """
αγοράστε	1106 K το εισιτήριό σας	1106 K εισιτήρια
ακολουθήστε	13 K	1111 K τον	1111 K τα	1111 K
ακούστε	2 K	1063 K:	1178 K στο	1185 K το στο spotify	1185 K στο spotify
ακύρωση	1090 K απάντησης
αν	1047 K έφτασες μέχρι εδώ	1047 K έφτασες ως εδώ	1047 K φτάσατε μέχρι εδώ	1047 K φτάσατε ως εδώ	1047 K έχετε φτάσει μέχρι εδώ	1047 K διάβασες μέχρι εδώ	1047 K διαβάσατε μέχρι εδώ
αναδημοσίευση	70 K με
αναφέρετε	1116 K λάθος	1116 K κάποιο λάθος
αναφορά	1116 K λάθους
αντιγράψτε	1102 K
αντιγραφή	1102 K
αξιολογήστε	1084 K
απαγορεύεται	1165 K η αναδημοσίευση	1165 K η αναπαραγωγή
απενεργοποιήστε	1151 K το adblock	1151 K τον ad
αποθηκεύστε	1102 K
απορίες	74 K
αρχική	100 K >	100 K '	100 K "
αυτή	54 K η έρευνα	1083 K η περίληψη	1083 K η σύνοψη
αυτό	1138 K το βίντεο δεν είναι	1139 K το περιεχόμενο προέρχεται
αυτόματη	1094 K μετάφραση από
αφήστε	1090 K μια απάντηση	1090 K ένα σχόλιο	1090 K το σχόλιό σας
""", 'β': """
βίντεο	1063 K:
βαθμολογήστε	1084 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	58 K ένας από τους #
γίνετε	13 K μέλος	33 K ο πρώτος	58 K ένας από τους #
για	1141 K να δείτε αυτό το περιεχόμενο	1141 K να δείτε το περιεχόμενο
γνωρίζετε	68 K κάποιον
γράψτε	1090 K το σχόλιό σας	1090 K ένα σχόλιο
γραμμή	43 K καταγγελιών της σύνταξης	43 K της σύνταξης	1135 K βοήθειας κεθεα
γραφτείτε	1127 K	1127 K για να
""", 'δ': """
δείτε	1063 K επίσης	1063 K:	1063 K το βίντεο	1063 K εδώ	1063 K επίσης:	1063 K ακόμα:	1063 K φωτογραφίες	1063 K ακόμη	1063 K ακόμη:	1081 K όλα τα άρθρα	1103 K όλες	1103 K όλα	1103 K τις	1163 K φωτογραφίες:	1163 K βίντεο:	1178 K στο	1178 K αυτή τη δημοσίευση στο
δειτε	1063 K επισης	1063 K ακομη	1063 K:
δεν	1046 K έχουμε διαφημίσεις	1046 K έχουμε χορηγούς	1046 K ανήκουμε σε	1114 K έχετε χρόνο να διαβάσετε	1138 K είναι δυνατή η αναπαραγωγή
δηλώστε	1106 K συμμετοχή
δημοσιεύθηκε	1166 K αρχικά
δημοσιεύτηκε	1166 K αρχικά
διάβασε	1063 K επίσης	1063 K ακόμη
διάρκεια	1184 K βίντεο
διαβάζεται	1083 K από
διαβάστε	1063 K επίσης	1063 K επίσης:	1063 K ακόμη	1063 K ακόμη:	1063 K ακόμα	1063 K:	1063 K εδώ	1063 K περισσότερα	1063 K ακόμα:	1063 K εδώ περισσότερα	1063 K σχετικά	1063 K αναλυτικά	1081 K όλα τα άρθρα	1103 K όλες	1103 K όλα	1103 K τις
διαβαστε	1063 K επισης	1063 K ακομη	1063 K ακομα	1063 K:
διαθέσιμη	1099 K στο
διαθέσιμο	1099 K σε	1099 K στο	1185 K στο spotify
διαφήμιση	1183 K σε #
δοκιμάσατε	61 K
""", 'ε': """
είδατε	46 K λάθος
είμαστε	1046 K μη κερδοσκοπικός	1046 K μια μη κερδοσκοπική	1046 K ανεξάρτητο μέσο	1046 K ένα ανεξάρτητο
εγγραφείτε	1127 K
εικόνα	1161 K # από #	1161 K # / #
εκτυπώστε	1102 K
ενεργοποιήστε	1099 K
ενσωματωμένο	1139 K περιεχόμενο από
εντοπίσαμε	1151 K ad	1151 K ότι χρησιμοποιείτε	1151 K adblock
εντοπίσατε	46 K
εντοπίστηκε	1151 K ad
επιτρέπεται	70 K η αναδημοσίευση	1165 K η αναδημοσίευση
ερωτήσεις	75 K για το άρθρο
εσείς	35 K τι
""", 'η': """
η	70 K αναδημοσίευση επιτρέπεται	1083 K περίληψη	1083 K σύνοψη	1083 K ανάγνωση	1083 K περίληψη αυτή	1090 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1090 K ηλ. διεύθυνσή σας δεν	1167 K μετάφραση	1167 K περίληψη	1175 K είδηση συνεχίζεται	1183 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1113 K να εργαστείς μαζί μας
θέλετε	1113 K να εργαστείτε μαζί μας	1113 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1160 K πήγε στραβά
κίνδυνος	1135 K εθισμού
κατέβασε	1099 K
καταγγελίες	43 K στη σύνταξη
κατεβάστε	14 K	1099 K	1111 K την εφαρμογή	1125 K την εφαρμογή
κλείσε	1106 K θέση
κλείστε	1106 K θέση	1106 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1063 K:	1163 K:
""", 'λ': """
λάβετε	101 K μέρος στη συζήτηση
λήψη	1099 K από	1099 K στο
""", 'μ': """
μάθετε	1103 K όλες
με	1069 K πληροφορίες από απε	1069 K πληροφορίες απε	1109 K πληροφορίες από
μείνετε	1103 K ενημερωμένοι
μετάφραση	1083 K	1094 K με τεχνητή νοημοσύνη	1094 K μέσω τεχνητής
μεταφρασμένο	1094 K αυτόματα
μη	1147 K χάνετε καμία	1147 K χάσετε καμία	1147 K χάνεις καμία
μην	1147 K χάνετε καμία	1147 K χάσεις καμία
μοιράσου	1102 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	68 K κάποιον
""", 'ο': """
ο	1095 K browser σας δεν υποστηρίζει	1095 K περιηγητής σας δεν υποστηρίζει
οι	1081 K απόψεις	1081 K γνώμες
""", 'π': """
παίξε	1132 K τώρα:	1135 K υπεύθυνα
παίξτε	1132 K τώρα:	1135 K υπεύθυνα
παρακαλούμε	1151 K απενεργοποιήστε το	1151 K απενεργοποιήστε τον
παρακαλώ	1151 K απενεργοποιήστε
παρουσιάστηκε	1160 K σφάλμα
περίληψη	1083 K
περιεχόμενο	1139 K από
περισσότερα	1063 K:
πηγές	1109 K:
πηγή	1069 K: απε	1069 K απε	1069 K φωτογραφίας:	1069 K φωτογραφιών:	1069 K: reuters	1069 K: afp	1069 K: ap	1069 K: cnn	1069 K: bbc	1109 K:
πηγη	1069 K: απε	1069 K απε
προέκυψε	1160 K σφάλμα
προβολή	1178 K στο
προτείνετε	1102 K
προτιμάτε	1114 K να ακούτε	1114 K να ακούσετε
πρώτη	1165 K δημοσίευση:
πώς	1084 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1083 K
ρώτα	1083 K
ρώτησε	1083 K
""", 'σ': """
σας	9 K άρεσε	71 K άρεσε	84 K άρεσε	84 K αρέσει	1084 K φάνηκε	1084 K βοήθησε	1084 K άρεσε
σελίδα	1161 K # από #	1161 K # / #
σου	71 K άρεσε
στείλτε	1102 K
στηρίξτε	83 K	1111 K	1111 K τον	1111 K τα	1111 K την
σύνοψη	1083 K
""", 'τ': """
τα	6 K σχόλια	29 K σχόλια	1081 K κείμενα που
ταξινόμηση	1176 K:
το	48 K άρθρο μπορεί	48 K κείμενο μπορεί	48 K άρθρο επιτρέπεται	61 K δοκιμάσατε	61 K δοκίμασες	1081 K άρθρο εκφράζει	1083 K άρθρο μεταφράστηκε	1083 K κείμενο μεταφράστηκε	1090 K email σας δεν δημοσιεύεται	1094 K κείμενο μεταφράστηκε αυτόματα	1094 K άρθρο μεταφράστηκε αυτόματα	1095 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1095 K πρόγραμμα περιήγησης δεν υποστηρίζει	1138 K βίντεο δεν είναι	1138 K περιεχόμενο δεν είναι	1139 K περιεχόμενο αυτό προέρχεται	1165 K άρθρο προστατεύεται	1165 K παρόν άρθρο προστατεύεται	1167 K κείμενο	1167 K άρθρο	1167 K παρόν άρθρο	1167 K κείμενο αυτό	1167 K άρθρο αυτό	1175 K άρθρο συνεχίζεται	1175 K κείμενο συνεχίζεται	1183 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	83 K
""", 'φ': """
φαίνεται	1151 K ότι χρησιμοποιείτε
φωτο	1069 K: eurokinissi
φωτογραφία	1069 K: eurokinissi	1069 K: intime	1161 K # από #	1161 K # / #
φωτογραφίες	1069 K: eurokinissi
φωτορεπορτάζ	1163 K:
φωτό	1069 K: eurokinissi	1069 K: intime
""", 'χ': """
χαρίστε	1102 K
χαρακτήρες	1130 K που απομένουν
χορηγούμενο	88 K:
χρησιμοποιείς	1151 K ad
χρησιμοποιείτε	1151 K ad
""", 'ό': """
όλα	1081 K τα άρθρα
όλες	1103 K οι ειδήσεις
""", 'а': """
а	35 K что вы	35 K вы	35 K ви
абонирайте	291 K се за
автор	4224 K - обозреватель	4224 K - корреспондент	4224 K - колумнист	4224 K - редактор	5045 K - оглядач	5045 K - колумніст	5045 K - кореспондент
авторка	5045 K - оглядачка	5045 K - колумністка
авторката	271 K е
авторът	271 K е
акценти	273 K от
анкета	309 K на деня:
""", 'б': """
бачите	46 K помилку
без	323 K собственици	323 K акционери	4292 K владельцев	4292 K акционеров	4292 K цензуры и рекламы	5112 K власників	5112 K акціонерів	5112 K олігархів
беше	274 K ли полезна	274 K ли полезно	274 K ли полезен
благодарение	323 K на нашите читатели
благодаря	4292 K нашим читателям	4292 K вашим пожертвованиям
больше	4206 K новостей	4207 K по теме:	4247 K любите слушать	4247 K нравится слушать	4302 K о:
будь	33 K первым	5108 K ласка, вимкніть його	5108 K ласка, вимкніть блокувальник	5108 K ласка, вимкніть adblock
будьте	30 K вежливы	33 K первым	33 K першим
бъдете	33 K първият
был	4227 K ли материал	4227 K ли пересказ	4227 K ли этот пересказ	4227 K ли этот	4227 K ли текст
была	4227 K ли статья	4227 K ли эта	4227 K ли новость
більше	5026 K по темі:	5026 K за темою:	5026 K на тему:	5026 K про це:	5060 K новин	5060 K матеріалів	5122 K про:
""", 'в': """
в	4280 K этом месте находится встроенный контент	4280 K этом месте находится встроенный пост	4280 K этом месте находится встроенный публикация	4280 K этом месте размещён встроенный контент	4280 K этом месте размещён встроенный пост	4280 K этом месте размещён встроенный публикация	4280 K этом месте размещен встроенный контент	4280 K этом месте размещен встроенный пост	4280 K этом месте размещен встроенный публикация	4280 K этом месте показан встроенный контент	4280 K этом месте показан встроенный пост	4280 K этом месте показан встроенный публикация	4280 K этом месте встроенный контент	4280 K этом месте встроенный пост	4280 K этом месте встроенный публикация
вакансии	4230 K "	4230 K редакции
вакансії	5050 K "	5050 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4227 K понравилась	4227 K понравился	4227 K помогла	5048 K сподобалась	5048 K сподобалася	5048 K сподобався
ваш	29 K комментарий	29 K коментар
вечерняя	4179 K рассылка
ви	5108 K використовуєте блокувальник	5115 K прочитали вже # із #	5115 K прочитали вже # і #	5115 K прочитали # із #	5115 K прочитали # і #	5115 K прочитали вже # з #	5115 K прочитали # з #
видео	331 K: как	331 K: така	331 K: защо	331 K: какво	331 K: кой	331 K: къде	331 K: това	331 K: вижте	331 K: чуйте	331 K: всичко	331 K: нощта	331 K: хората	331 K: ето	4209 K по теме:	4301 K: как	4301 K: так	4301 K: почему	4301 K: что	4301 K: кто	4301 K: где	4301 K: это	4301 K: вот	4301 K: смотрите	4301 K: послушайте	4301 K: всё	4301 K: все
видяхте	46 K грешка
вижте	259 K още	259 K също	259 K:	259 K повече във видеото	259 K галерията
викторина	4273 K:
вимкніть	5108 K його, щоб	5108 K блокувальник	5108 K adblock
винаги	314 K разрешавай съдържание от	314 K показвай съдържание от	314 K зареждай съдържание от	314 K разреши съдържание от
включете	101 K се в дискусията	281 K
вопрос	75 K по статье	4273 K дня:
вопросы	74 K?
впервые	4306 K опубликовано в	4306 K опубликовано на	4306 K опубликован в	4306 K опубликована в	4306 K напечатано в
вперше	5126 K опубліковано в	5126 K опубліковано у	5126 K опубліковано на	5126 K надруковано в
все	29 K комментарии	4206 K новости на тему	4206 K материалы	4206 K новости	4206 K статьи	4211 K статьи автора	4211 K материалы автора	4302 K о:	4302 K материалы по теме:	4302 K статьи по теме:	4302 K материалы о:	4302 K новости по теме:	5122 K про:
всегда	4196 K разрешать контент	4280 K разрешать контент	4280 K показывать контент	4280 K разрешить контент	4280 K загружать контент
всички	286 K новини	332 K статии по темата:
всичко	332 K за:	332 K по темата:
встановлюйте	5055 K
встановіть	14 K	5055 K	5081 K застосунок
встигніть	5086 K передплатити
всё	4302 K о:	4302 K по теме:
всі	5122 K матеріали за темою:	5122 K новини за темою:
въпрос	309 K на деня:
въпроси	74 K
вы	4288 K используете блокировщик	4295 K прочитали уже # из #	4295 K прочитали # из #	4318 K получили это письмо, потому что	4318 K получили это письмо, так как	4318 K получаете это письмо, потому что	4318 K получаете это письмо, так как	4318 K получаете эту рассылку, потому что
выключите	4288 K его, чтобы
відділ	102 K передплати: #
відео	5121 K: як	5121 K: так	5121 K: чому	5121 K: що	5121 K: хто	5121 K: де	5121 K: це	5121 K: ось	5121 K: дивіться	5121 K: послухайте	5121 K: усе	5121 K: все
вікторина	5093 K:
""", 'г': """
гаряча	43 K лінія редакції
главная	100 K >	100 K '	100 K "
главное	4226 K от
гледайте	259 K видеото	259 K:
головна	100 K >	100 K '	100 K "
головне	5047 K від	5047 K за версією
гореща	43 K линия на редакцията
горячая	43 K линия редакции
грати	5094 K:
""", 'д': """
детальніше	5026 K:	5026 K про це
джерела	5062 K:
джерело	5062 K:
дивіться	5026 K також	5026 K:	5026 K також:	5026 K відео:
до	5026 K теми:
добавьте	4288 K наш сайт в	4288 K сайт в исключения	4288 K сайт в белый список
додайте	5108 K наш сайт до	5108 K сайт до винятків	5108 K сайт до білого списку
дозволити	5100 K завжди контент	5100 K завжди вміст	5100 K контент із	5100 K контент з	5100 K контент від	5100 K вміст із	5100 K вміст з	5100 K вміст від
дозволяти	5100 K завжди контент	5100 K завжди вміст	5100 K контент із	5100 K контент з	5100 K контент від	5100 K вміст із	5100 K вміст з	5100 K вміст від
докладніше	5026 K:	5026 K про це	5122 K про:
досие	331 K: как	331 K: така	331 K: защо	331 K: какво	331 K: кой	331 K: къде	331 K: това	331 K: вижте	331 K: чуйте	331 K: всичко	331 K: нощта	331 K: хората	331 K: ето
доступно	4235 K в	4235 K на	4235 K для	5055 K в	5055 K у	5055 K на	5055 K для
достъпно	281 K в	281 K на
досье	4301 K: как	4301 K: так	4301 K: почему	4301 K: что	4301 K: кто	4301 K: где	4301 K: это	4301 K: вот	4301 K: смотрите	4301 K: послушайте	4301 K: всё	4301 K: все
досьє	5121 K: як	5121 K: так	5121 K: чому	5121 K: що	5121 K: хто	5121 K: де	5121 K: це	5121 K: ось	5121 K: дивіться	5121 K: послухайте	5121 K: усе	5121 K: все
дотримуйтесь	30 K
другие	4211 K материалы автора
думка	5045 K автора	5045 K, висловлена	5045 K редакції може не
думки	5045 K авторів
""", 'е': """
ежедневная	4179 K рассылка
еженедельная	4179 K рассылка
если	46 K вы нашли	46 K вы заметили	4318 K вы не хотите получать эту рассылку	4318 K вы больше не хотите получать эту	4318 K вы больше не хотите получать наши
есть	68 K друг, которому	74 K вопросы	75 K вопрос по тексту	4211 K новость?
еще	4207 K по теме:	4209 K по теме:
ещё	4206 K больше	4207 K по теме:	4209 K по теме:
""", 'з': """
з	5097 K нашого магазину:
за	5014 K підтримки компанії	5014 K підтримки партнера	5014 K сприяння компанії	5026 K темою:
забелязахте	8 K
завантажити	5055 K в	5055 K з	5055 K у
завантажте	14 K	5055 K в	5055 K з	5081 K застосунок	5081 K додаток
завантажувати	5100 K завжди контент	5100 K завжди вміст	5100 K контент із	5100 K контент з	5100 K контент від	5100 K вміст із	5100 K вміст з	5100 K вміст від
завантажуйте	14 K	5055 K	5065 K застосунок
завдяки	5112 K нашим читачам	5112 K вашим внескам
завжди	5100 K дозволяти контент	5100 K дозволяти вміст	5100 K показувати контент	5100 K показувати вміст	5100 K дозволити контент	5100 K дозволити вміст	5100 K завантажувати контент	5100 K завантажувати вміст
загружать	4280 K всегда контент	4280 K контент из	4280 K контент с	4280 K контент от
загрузите	4235 K в	4235 K на
загрузить	4196 K контент	4196 K пост
задайте	4226 K вопрос
залишилися	74 K питання
заметили	8 K ошибку
запазете	285 K
запитайте	5047 K
зареждай	314 K винаги съдържание от	314 K съдържание от
зберегти	5059 K
збережіть	5059 K
здесь	4280 K находится встроенный контент	4280 K находится встроенный пост	4280 K находится встроенный публикация	4280 K размещён встроенный контент	4280 K размещён встроенный пост	4280 K размещён встроенный публикация	4280 K размещен встроенный контент	4280 K размещен встроенный пост	4280 K размещен встроенный публикация	4280 K показан встроенный контент	4280 K показан встроенный пост	4280 K показан встроенный публикация	4280 K встроенный контент	4280 K встроенный пост	4280 K встроенный публикация
знаете	68 K кого-то	68 K того, кому
знайшли	8 K помилку
знаєте	68 K когось	68 K того, кому
знижка	5097 K для передплатників:
зручніше	5068 K слухати
""", 'и': """
играть	4274 K:
идет	4268 K подписка
идёт	4268 K подписка
из	4277 K нашего магазина:
изпратете	285 K
изтеглете	14 K	281 K	291 K	306 K приложението
източник	288 K:
източници	288 K:
имате	74 K въпроси
инсталирайте	281 K
искате	293 K да работите при нас	293 K ли да работите при нас
искаш	293 K да работиш при нас
источник	4241 K:
источники	4241 K:
""", 'к': """
как	4227 K вам статья	4227 K вам материал
какво	35 K мислите
коментарите	6 K	29 K
коментарі	6 K	29 K
коментарів	34 K поки
комментариев	34 K пока
комментарии	6 K	29 K
комментирование	6 K
копирай	285 K
копирайте	285 K
короткий	5047 K виклад	5047 K переказ
коротко	4226 K от	5047 K від
краткий	28 K пересказ	4226 K пересказ
кратко	4226 K от
краткое	4226 K содержание	4271 K содержание
куиз	259 K:	309 K:
""", 'л': """
лише	5097 K для передплатників:
лучшее	4206 K за
любите	5068 K слухати
""", 'м': """
материал	48 K можно	4196 K содержит данные	4207 K по теме:	4209 K по теме:	4229 K опубликован в	4232 K можно	4271 K переведён	4271 K переведен	4306 K впервые опубликован	4306 K был впервые	4316 K подготовлен в партнёрстве с	4316 K подготовлен в партнерстве с	4316 K подготовлен при поддержке	4316 K создан при поддержке
материалът	343 K е създаден със съдействието на
материалы	4209 K по теме:
матеріал	48 K можна	5013 K підготовлено за підтримки	5013 K створено за підтримки	5013 K підготовлено у партнерстві	5013 K створено у партнерстві	5090 K перекладено	5126 K уперше опубліковано	5137 K підготовлено у партнерстві з	5137 K підготовлено за підтримки	5137 K створено за підтримки	5137 K створено у партнерстві з
маєте	74 K запитання
месяц	4238 K подписки за
ми	5108 K помітили, що ви
мнение	4224 K автора	4224 K редакции может не
мнението	271 K на автора
мнения	4224 K авторов
мненията	271 K на авторите
моля	30 K
мы	13 K в	13 K есть	4169 K работаем благодаря вам	4169 K работаем благодаря вашей	4169 K работаем благодаря вашим	4169 K существуем благодаря вам	4169 K существуем благодаря вашим	4169 K существуем на ваши	4169 K работаем на ваши	4169 K живём на ваши	4169 K живем на ваши	4169 K независимы благодаря	4187 K в	4288 K заметили, что вы
""", 'н': """
на	88 K правах рекламы	88 K правах реклами	331 K живо: как	331 K живо: така	331 K живо: защо	331 K живо: какво	331 K живо: кой	331 K живо: къде	331 K живо: това	331 K живо: вижте	331 K живо: чуйте	331 K живо: всичко	331 K живо: нощта	331 K живо: хората	331 K живо: ето
над	54 K этим текстом	54 K цим текстом
надіслати	5059 K
надішліть	4 K	5059 K
накратко	273 K от
началась	4268 K подписка
начало	100 K >	100 K "
наша	4179 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4268 K забудьте подписаться	5086 K забудьте передплатити
немає	5068 K часу читати	5112 K власників
нет	34 K комментариев	4247 K времени читать	4292 K владельцев
новия	276 K брой
новият	276 K брой
новости	4206 K партнеров
новый	4229 K номер
нравится	84 K
няма	34 K коментари
нямаме	323 K собственик	323 K собственици	323 K акционери	323 K реклами
нямате	294 K време да четете
""", 'о': """
об	4207 K этом подробнее	4211 K авторе
обобщение	273 K
обсуждение	6 K
озвучено	4226 K	5047 K
онлайн	4301 K: как	4301 K: так	4301 K: почему	4301 K: что	4301 K: кто	4301 K: где	4301 K: это	4301 K: вот	4301 K: смотрите	4301 K: послушайте	4301 K: всё	4301 K: все	5121 K: як	5121 K: так	5121 K: чому	5121 K: що	5121 K: хто	5121 K: де	5121 K: це	5121 K: ось	5121 K: дивіться	5121 K: послухайте	5121 K: усе	5121 K: все
опитахте	61 K
опитування	5093 K дня:
опрос	4273 K дня:
оригинал	4306 K статьи опубликован
оригінал	5126 K статті опубліковано
оставьте	33 K первый
остались	74 K вопросы
отдел	102 K подписки: #
отключите	4288 K его, чтобы	4288 K блокировщик	4288 K adblock
открихте	8 K
откройте	4235 K в
открыта	4268 K подписка
открыть	4187 K в
отпечатай	285 K
отпечатайте	285 K
отправить	4 K	4239 K
отправьте	4 K	4239 K
оформити	5086 K передплату
оформить	4268 K подписку
оценете	274 K
оцените	9 K	4227 K
оцініть	5048 K
още	259 K по темата	259 K новини:	286 K новини	332 K за:	332 K по темата:
""", 'п': """
партнер	4316 K материала	5137 K матеріалу	5137 K рубрики
партнерский	88 K материал:
партнерський	88 K матеріал:
партньор	343 K на статията	343 K на рубриката
партнёр	4316 K материала	4316 K рубрики
партнёрский	88 K материал:
первый	4238 K месяц за
перевод	4226 K выполнен	4226 K сделан	4271 K выполнен	4271 K сделан	4271 K осуществлён	4271 K подготовлен
передплата	5058 K за #	5058 K від #	5086 K на перше півріччя	5086 K на друге півріччя
передрук	70 K дозволено за	70 K дозволено з	70 K дозволено лише	70 K дозволений за	70 K вітається
перейти	4187 K в
переказ	5047 K
переклад	5047 K зроблено	5090 K виконано	5090 K зроблено	5090 K здійснено	5090 K підготовлено
перепечатка	70 K разрешена при	70 K разрешена с	70 K разрешена только	70 K приветствуется	70 K свободная	70 K материалов разрешена
пересказ	4226 K
перший	5058 K місяць за
питання	75 K до статті	5093 K дня:
по	91 K подписке	4207 K теме:
повече	259 K по темата:	286 K новини
повідомити	5070 K про помилку
повідомте	5070 K про помилку	5070 K нам про помилку
погляди	5045 K авторів
пограйте	5094 K:
подарете	285 K
подарите	4239 K
подарить	4239 K
подарувати	5059 K
подаруйте	5059 K
поддержать	4244 K
поддержи	83 K
поддержите	83 K	4244 K
поделитесь	4 K
поделиться	4 K
подкаст	331 K: как	331 K: така	331 K: защо	331 K: какво	331 K: кой	331 K: къде	331 K: това	331 K: вижте	331 K: чуйте	331 K: всичко	331 K: нощта	331 K: хората	331 K: ето	4301 K: как	4301 K: так	4301 K: почему	4301 K: что	4301 K: кто	4301 K: где	4301 K: это	4301 K: вот	4301 K: смотрите	4301 K: послушайте	4301 K: всё	4301 K: все	5121 K: як	5121 K: так	5121 K: чому	5121 K: що	5121 K: хто	5121 K: де	5121 K: це	5121 K: ось	5121 K: дивіться	5121 K: послухайте	5121 K: усе	5121 K: все
подкрепете	83 K	291 K
подкрепи	291 K
подобається	84 K
подписаться	4187 K в
подписка	4238 K за #	4238 K от #	4238 K за рубль	4268 K на первое полугодие	4268 K на второе полугодие
подписывайтесь	13 K	4244 K на
подпишись	13 K	4259 K на
подпишитесь	13 K	4187 K в	4244 K на	4259 K на нас
подробнее	4207 K:	4207 K в материале	4207 K - в	4207 K читайте в материале	4207 K об этом	4209 K по теме:	4209 K на тему:	4302 K о:
подробности	4207 K:
поділитися	4 K
поділіться	4 K
пожалуйста	30 K, соблюдайте	4288 K, отключите его	4288 K, отключите блокировщик
позиция	4224 K автора
позицията	271 K на автора
позиція	5045 K автора
познавате	68 K някого	68 K ли някого
пока	34 K нет комментариев
показать	4196 K контент	4196 K публикацию	4196 K содержимое
показвай	314 K винаги съдържание от	314 K съдържание от
показувати	5100 K завжди контент	5100 K завжди вміст	5100 K контент із	5100 K контент з	5100 K контент від	5100 K вміст із	5100 K вміст з	5100 K вміст від
показывать	4280 K всегда контент	4280 K контент из	4280 K контент с	4280 K контент от
полезна	274 K ли
помітили	8 K помилку
понравилась	9 K статья	84 K
понравилось	71 K	84 K
понравился	84 K
попитай	273 K
попитайте	273 K
попробовали	61 K
порадьте	5059 K
порекомендуйте	4239 K
последвайте	13 K	291 K
последние	4206 K новости о
послухати	2 K
послушать	2 K
поставте	5047 K запитання
похоже	4288 K, вы используете блокировщик	4288 K, у вас включён	4288 K, у вас включен
почитать	4207 K:
преведено	273 K с
преводът	273 K е
предложение	4277 K для читателей:	4277 K для подписчиков:
предпочитате	294 K да слушате
прежде	4260 K чем оставить комментарий	4260 K чем комментировать
препечатването	70 K е разрешено
препоръчай	285 K
приготовили	61 K
приготували	61 K
присоединяйтесь	13 K	58 K к #	101 K к обсуждению
присъединете	13 K се	58 K се към #
присъедини	58 K се към #
пришлите	4211 K новость
приєднуйтесь	13 K	58 K до #
приєднуйтеся	58 K до #	101 K до обговорення
пробвахте	61 K ли
продовжується	5086 K передплата
продолжается	4268 K подписка	4268 K подписная кампания
пройдите	4207 K тест
пройдіть	5026 K тест
пропозиція	5097 K для читачів:	5097 K для передплатників:
прочетено	273 K от
прочетете	259 K още	259 K също
прочетохте	326 K # от #	326 K вече # от #
публикация	4196 K содержит данные
підписка	5058 K за #	5058 K від #
підписуйся	13 K
підписуйтесь	13 K	5065 K на
підпишіться	13 K	5065 K на
підсумок	5047 K
підтримайте	83 K	5065 K
підтримати	5065 K
""", 'р': """
работа	4230 K в "
радимо	5026 K прочитати:
разрешавай	314 K винаги съдържание от	314 K съдържание от
разрешать	4280 K всегда контент	4280 K контент из	4280 K контент с	4280 K контент от
разрешете	281 K
разреши	314 K винаги съдържание от	314 K съдържание от
разрешить	4196 K контент	4196 K показ	4196 K содержимое	4280 K всегда контент	4280 K контент из	4280 K контент с	4280 K контент от
распечатайте	4239 K
распечатать	4239 K
расскажите	61 K в
рассылка	4179 K "	4179 K:
редакция	4169 K работает благодаря вам	4169 K работает благодаря вашей	4169 K работает благодаря вашим
резюме	273 K
резюмето	273 K
рекламно	88 K съдържание:
рекомендуем	4207 K:	4209 K видео:
рекомендуємо	5026 K:
робота	5050 K в "	5050 K у "
роздрукувати	5059 K
роздрукуйте	5059 K
розкажіть	61 K у
розпочалася	5086 K передплата
розпочато	5086 K передплату
""", 'с': """
саммари	4226 K
свалете	14 K	281 K	306 K приложението
свежий	4229 K номер
свързани	259 K:
связаться	4211 K с автором
сигнализирайте	296 K за грешка
скачайте	14 K	4235 K в	4235 K из	4244 K приложение	4264 K приложение
скачать	14 K	4235 K в	4235 K на
скидка	4277 K для подписчиков:
скопировать	4239 K
скопируйте	4239 K
скопіювати	5059 K
скопіюйте	5059 K
следвайте	13 K ни	291 K
следите	13 K за	4187 K в
слухайте	5026 K:	5026 K також:
слухати	2 K
слушайте	4207 K:	4207 K также:
слушать	2 K
см	4207 K. также:
смотрите	4207 K также	4207 K:	4207 K	4207 K также:	4207 K видео:
соблюдайте	30 K
сообщения	29 K
сообщите	4249 K об ошибке	4249 K нам об ошибке
сообщить	4249 K об ошибке
сохраните	4239 K
сохранить	4239 K
спитайте	5047 K
споделете	4 K
сподели	4 K
сподобався	84 K
сподобалась	84 K
сподобалася	9 K	84 K
сподобалось	71 K
сподобалося	71 K	84 K
спонсор	4316 K материала	4316 K рубрики	5137 K матеріалу	5137 K рубрики
спонсорирано	343 K от
спробували	61 K
спросите	4226 K
спросить	4226 K
спільно	5014 K з компанією
станьте	33 K первым	33 K першим	4244 K подписчиком	4244 K соучастником	5065 K частиною спільноти	5065 K співучасником
статията	48 K може	273 K е преведена	273 K е прочетена	335 K е публикувана	343 K е създадена със съдействието на
статтю	48 K можна	5047 K перекладено	5090 K перекладено	5126 K вперше опубліковано	5126 K було вперше
стаття	5126 K вперше опублікована	5127 K
статью	48 K можно	4232 K можно
статья	4226 K переведена	4226 K озвучена	4227 K была	4229 K опубликована в	4271 K переведена	4306 K впервые опубликована	4306 K была впервые	4306 K первоначально	4307 K
стежте	13 K за
стислий	5047 K виклад	5047 K переказ	5090 K виклад
схоже	5108 K, ви використовуєте	5108 K, у вас увімкнено
съобщете	296 K за грешка
съобщи	296 K за грешка
сыграйте	4274 K:
""", 'т': """
тази	335 K статия е публикувана
також	5026 K читайте:
тб	5121 K: як	5121 K: так	5121 K: чому	5121 K: що	5121 K: хто	5121 K: де	5121 K: це	5121 K: ось	5121 K: дивіться	5121 K: послухайте	5121 K: усе	5121 K: все
текст	48 K можно	48 K можна	4226 K переведён	4226 K переведен	4226 K озвучен	4271 K переведён	4271 K переведен	4306 K впервые опубликован	4306 K был впервые	4306 K вышел в №	4306 K вышел в номере	5047 K перекладено	5047 K озвучено	5090 K перекладено	5126 K уперше опубліковано	5126 K вперше опубліковано	5126 K було вперше	5126 K вийшов у №	5126 K вийшов у номері
текстът	48 K може	271 K отразява	273 K е преведен
телефон	43 K редакции	43 K редакції	43 K на редакцията
тема	78 K закрыта
тему	78 K закрито
тест	4273 K дня:	5093 K дня:
това	54 K разследване	273 K резюме	273 K обобщение
този	335 K текст е публикуван
только	4277 K для подписчиков:
точка	4224 K зрения автора	5045 K зору автора	5045 K зору редакції
триває	5086 K передплата
тук	314 K има вградено съдържание от	314 K има съдържание от	314 K се намира вградено съдържание от	314 K се намира съдържание от	314 K вградено съдържание от	314 K съдържание от
тут	4280 K находится встроенный контент	4280 K находится встроенный пост	4280 K находится встроенный публикация	4280 K размещён встроенный контент	4280 K размещён встроенный пост	4280 K размещён встроенный публикация	4280 K размещен встроенный контент	4280 K размещен встроенный пост	4280 K размещен встроенный публикация	4280 K показан встроенный контент	4280 K показан встроенный пост	4280 K показан встроенный публикация	4280 K встроенный контент	4280 K встроенный пост	4280 K встроенный публикация	5100 K є вбудований контент	5100 K є вбудований допис	5100 K є вбудований публікація	5100 K є вбудований вміст	5100 K розміщено вбудований контент	5100 K розміщено вбудований допис	5100 K розміщено вбудований публікація	5100 K розміщено вбудований вміст	5100 K показано вбудований контент	5100 K показано вбудований допис	5100 K показано вбудований публікація	5100 K показано вбудований вміст	5100 K вбудований контент	5100 K вбудований допис	5100 K вбудований публікація	5100 K вбудований вміст
""", 'у': """
у	4288 K вас включён блокировщик	4288 K вас включен блокировщик	4292 K нас нет владельца	4292 K нас нет владельцев	4292 K нас нет акционеров	4292 K нас нет инвесторов	4292 K нас нет хозяев	5014 K партнерстві з компанією	5100 K цьому місці є вбудований контент	5100 K цьому місці є вбудований допис	5100 K цьому місці є вбудований публікація	5100 K цьому місці є вбудований вміст	5100 K цьому місці розміщено вбудований контент	5100 K цьому місці розміщено вбудований допис	5100 K цьому місці розміщено вбудований публікація	5100 K цьому місці розміщено вбудований вміст	5100 K цьому місці показано вбудований контент	5100 K цьому місці показано вбудований допис	5100 K цьому місці показано вбудований публікація	5100 K цьому місці показано вбудований вміст	5100 K цьому місці вбудований контент	5100 K цьому місці вбудований допис	5100 K цьому місці вбудований публікація	5100 K цьому місці вбудований вміст	5108 K вас увімкнено блокувальник	5112 K нас немає власника	5112 K нас немає власників	5112 K нас немає акціонерів	5112 K нас немає інвесторів	5112 K нас немає олігарха
увидели	8 K ошибку
удобнее	4247 K слушать
уперше	5126 K опубліковано в	5126 K опубліковано у	5126 K опубліковано на	5126 K надруковано в
усе	5122 K про:	5122 K за темою:
успейте	4268 K подписаться
установите	14 K	4264 K приложение
усі	29 K коментарі	5122 K матеріали за темою:	5122 K статті за темою:
утренняя	4179 K рассылка
""", 'ф': """
фотогалерея	4207 K:
""", 'х': """
хареса	9 K ли	71 K ли ви	84 K ли ви	274 K ли
харесахте	274 K ли
харесва	71 K ли ви	84 K ли ви
хотите	4246 K работать у нас	4246 K у нас работать	4246 K работать в нашей
хочете	5067 K працювати в нас	5067 K в нас працювати	5067 K працювати у нас
хочеш	5067 K працювати в нас
хочешь	4246 K работать у нас
""", 'ц': """
це	54 K розслідування
цей	5047 K переказ	5047 K короткий виклад	5047 K короткий переказ	5047 K стислий виклад	5090 K текст	5090 K матеріал	5127 K текст	5127 K матеріал
цю	5090 K статтю
ця	78 K тема закрита	5127 K стаття
""", 'ч': """
четете	259 K още
чети	259 K още
чи	5048 K була стаття	5048 K був матеріал	5048 K був переказ	5048 K був цей переказ	5048 K була ця	5048 K був цей	5048 K сподобалась	5048 K сподобалася	5048 K сподобався
читай	4259 K нас
читайте	13 K нас	14 K	4187 K в	4187 K нас в	4207 K также	4207 K также:	4207 K:	4207 K подробнее	4207 K еще	4207 K по теме:	4207 K подробнее:	4207 K материал	4207 K в материале	4209 K по теме:	4235 K нас без	4235 K без	4244 K	4244 K нас в	5026 K також	5026 K також:	5026 K:	5026 K ще	5026 K також на тему:	5026 K по темі:	5026 K також на тему	5065 K
читать	4187 K в	4207 K также	4207 K по теме:
что	35 K вы думаете	4207 K ещё почитать:
чтобы	4318 K отписаться от этой рассылки	4318 K отписаться от рассылки
чуйте	2 K	259 K:
""", 'щ': """
ще	34 K немає коментарів	5026 K за темою:
що	35 K ви думаєте
""", 'э': """
эта	78 K тема закрыта	78 K тема была автоматически закрыта	4271 K статья	4307 K статья
это	28 K резюме	54 K расследование	4226 K краткое содержание
этот	28 K пересказ	4196 K материал содержит	4226 K пересказ	4226 K краткий пересказ	4232 K материал можно	4232 K текст можно	4271 K текст	4271 K материал	4307 K текст	4307 K материал
эту	4232 K статью можно
""", 'я': """
як	5048 K вам стаття	5048 K вам матеріал
якщо	46 K ви знайшли	46 K ви помітили
""", 'є': """
є	74 K запитання
""", 'א': """
אהבתם	71 K	84 K	2315 K את
אולי	2332 K פספסתם:
אין	2303 K לשלוח תגובות	2303 K לפרסם תגובות	2376 K להעתיק תוכן	2376 K להעתיק את התוכן	2376 K לעשות שימוש בתכנים	2376 K לעשות שימוש בתוכן
אירעה	2372 K שגיאה
אל	2323 K תפספסו: הפעילו
אנא	2280 K הזינו כתובת מייל	2280 K הזינו כתובת אימייל
אני	2272 K רוצה לתמוך	2272 K רוצה להצטרף	2272 K רוצה לתרום
ארעה	2372 K שגיאה
""", 'ב': """
בואו	2316 K לעבוד איתנו
בחנו	2320 K את עצמכם
בשיתוף	2335 K המועצה	2335 K קרן
""", 'ד': """
דווחו	2315 K על
דף	100 K הבית >	100 K הבית '	100 K הבית "
""", 'ה': """
האזינו	2 K	2293 K:	2317 K לפודקאסט	2317 K לפרק
האם	9 K אהבתם	2315 K הכתבה	2315 K הסיכום	2315 K המידע
הדוא	2302 K"ל האדום
הדפדפן	2352 K שלך אינו	2352 K שלך לא
ההרשמה	2280 K בוצעה בהצלחה
הווידאו	2352 K אינו
הורידו	14 K	2285 K את האפליקציה	2322 K
הטור	2309 K המלא של
הטקסט	2377 K נוצר
היו	33 K הראשונים
הירשמו	2316 K לוובינר	2316 K לכנס שלנו
הכותב	2305 K הוא
הכותבים	2305 K הם
הכותבת	2305 K היא
הכנתם	61 K
הכתבה	2313 K תורגמה	2313 K נכתבה באופן אוטומטי	2315 K עניינה	2333 K ממשיכה	2376 K מוגנת	2377 K נכתבה	2377 K תורגמה	2385 K ממשיכה
המייל	43 K האדום
המשך	2333 K הכתבה	2385 K הכתבה
הסיכום	2313 K נכתב	2313 K נוצר	2377 K נוצר
הסרטון	2352 K אינו	2352 K לא
הפסקת	2284 K מעקב אחרי
הפעילו	2323 K התראות	2323 K את ההתראות
הפרסום	70 K מחדש מותר
הפרק	2317 K המלא זמין
הצביעו	2320 K בסקר
הצטרפו	58 K ל-#	58 K ליותר מ-#	2272 K לאלפי	2272 K לאלפי התומכים,	2272 K לאלפי התומכים שלנו	2275 K למנוי	2285 K לערוץ הטלגרם	2285 K לקבוצת הוואטסאפ	2285 K לקבוצת הווטסאפ	2299 K אלינו	2299 K לערוץ	2299 K לקבוצה	2299 K לקבוצת	2299 K לקבוצות	2299 K עכשיו	2299 K גם	2300 K	2316 K לצוות שלנו
הצטרפי	2272 K לאלפי
הקו	43 K החם של המערכת
הקשיבו	2317 K לפודקאסט
השתתפו	2320 K בסקר
התגובות	6 K
התוכן	2352 K אינו	2376 K מוגן
התחקיר	54 K הזה
התקציר	2313 K נכתב	2313 K הופק	2313 K נוצר
התרגום	2377 K נעשה
""", 'ח': """
חודש	2328 K ראשון ב
""", 'י': """
יש	74 K שאלות	2280 K להזין כתובת מייל תקינה	2302 K לכם מידע	2302 K לכם סיפור	2302 K לך מידע	2302 K לך סיפור
""", 'כ': """
כבר	2275 K מנויים	2275 K מנוי
כדי	2328 K לקרוא את	2356 K לצפות בתוכן	2356 K להציג את התוכן
כל	2299 K החדשות
כתבות	2309 K נוספות מאת	2309 K נוספות של	2332 K נוספות:
כתובת	2280 K המייל לא תקינה	2280 K הדואר האלקטרוני אינה	2280 K המייל אינה תקינה	2280 K המייל אינה חוקית	2280 K האימייל אינה תקינה	2280 K האימייל אינה חוקית
""", 'ל': """
לא	2275 K מנויים
להאזנה	2317 K לכתבה	2317 K לפודקאסט
להורדת	2322 K
להמשך	2328 K קריאה
לכל	2305 K הכתבות של	2309 K הכתבות של	2309 K כתבות	2309 K המאמרים של	2332 K הכתבות:
לכתבה	2293 K המלאה
לכתבות	2332 K נוספות:
לעדכונים	2299 K נוספים	2299 K
לעקוב	2284 K אחרי הכותב
לערוץ	2285 K הטלגרם
לפניות	2302 K לכתב	2302 K לכתבת
לפרק	2317 K המלא
לצפייה	2317 K בסרטון	2317 K בווידאו	2317 K במשדר	2356 K בתוכן
לקבוצת	2285 K הווטסאפ	2299 K הוואטסאפ	2299 K הווטסאפ
לקבלת	2299 K עדכונים
לקריאה	2293 K נוספת	2293 K נוספת:	2328 K מלאה
לקריאת	2328 K הכתבה המלאה
לרכישת	2275 K מנוי	2275 K מינוי	2316 K כרטיסים לכנס	2316 K כרטיסים לחצו	2316 K כרטיסים לאירוע
לתמיכה	2272 K חודשית
""", 'מ': """
מאמרים	2309 K נוספים מאת
מה	35 K דעתכם	2320 K דעתכם? הצביעו
מוגש	2335 K בשיתוף
מיון	2303 K תגובות
מייל	2302 K אדום
מיין	2303 K לפי
מכירים	68 K מישהו	68 K מישהי
מנוי	2275 K קיים
מנויים	2275 K? התחברו	2275 K?
מעקב	2284 K אחרי הכותב	2284 K אחר הכותב	2284 K אחרי כתב
מצאתם	8 K טעות
משהו	2372 K השתבש
""", 'נ': """
נא	2280 K להזין כתובת מייל תקינה	2280 K להזין כתובת אימייל
נותרו	2344 K # תווים
ניסיתם	61 K
נכתב	2313 K בסיוע
נפלה	46 K טעות
נרשמת	2280 K בהצלחה
נתקלתם	2302 K במשהו	2302 K בטעות
""", 'ס': """
סדר	2303 K תגובות
סינון	2303 K תגובות
ספרו	61 K לי
סרטון	2352 K זה אינו
""", 'ע': """
עדיין	2275 K לא מנויים
עוד	2293 K בנושא:	2309 K כתבות של	2332 K במדור:	2332 K כתבות:
עמוד	2373 K # מתוך #
ענו	2320 K על הסקר	2320 K על הסקר:	2320 K על החידון
עקבו	13 K אחרינו	2284 K אחרי הכותב	2299 K אחרינו	2300 K אחרי
""", 'פ': """
פורסם	2340 K לראשונה ב
פרסומת	2333 K
""", 'צ': """
צילום	2340 K: רויטרס	2340 K: אי	2340 K: ap	2340 K: afp	2340 K: shutterstock	2340 K: שאטרסטוק	2340 K: getty	2340 K: פלאש	2340 K: דובר	2340 K: באדיבות	2340 K: לע"מ
צילומים	2340 K: באדיבות
צפו	2293 K:	2293 K גם	2317 K בסרטון	2317 K בתיעוד	2317 K בווידאו	2317 K בכתבה
""", 'ק': """
קבלו	2284 K התראות על כתבות	2323 K התראות	2323 K עדכונים על	2323 K עדכונים לנייד
קו	43 K חם למערכת
קרא	2293 K גם	2293 K גם:
קראו	2293 K גם	2293 K גם:	2293 K עוד
""", 'ר': """
ראיתם	46 K טעות
ראשי	100 K >
רוצים	2299 K להיות	2299 K לקבל
""", 'ש': """
שאלות	74 K
שחק	2346 K עכשיו:
שחקו	2346 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2303 K שיכללו
תודה	2280 K שנרשמתם
תווים	2344 K נותרו	2344 K שנותרו
תוכן	2335 K שיווקי בשיתוף	2353 K מוטמע	2353 K זה מגיע	2353 K חיצוני	2353 K זה מוצג	2377 K זה נוצר
תורגם	2313 K באופן אוטומטי
תמונה	2373 K # מתוך #	2373 K # / #
תמונות	2340 K: באדיבות
תמכו	83 K	2272 K בנו,	2272 K בנו היום	2326 K	2327 K בעבודתנו	2327 K בעיתונות עצמאית	2327 K בעיתונות חופשית	2327 K בנו עכשיו	2327 K בנו היום
תקציר	2313 K שנכתב
""", 'ا': """
ابرز	156 K النقاط بالذكاء
اجعل	141 K
احجز	158 K تذكرتك	158 K مقعدك
احجزوا	158 K تذاكركم
احصل	169 K علي تطبيق
اخبروني	61 K في التعليقات
اختبر	163 K معلوماتك	163 K نفسك
ادامه	1858 K اين مطلب	1858 K مطلب مخصوص	1858 K اين خبر	1914 K مطلب	1914 K خبر
ادعم	83 K	172 K
ادعمنا	107 K ولو
ادعموا	83 K	172 K
اذا	186 K كانت لديك معلومات	186 K كان لديك معلومات	186 K كانت لديكم معلومات	186 K كان لديكم معلومات
ارسل	146 K لنا صورك	146 K لنا قصتك	146 K لنا معلومات	146 K لنا علي	146 K لنا عبر
ارسلوا	146 K لنا علي	146 K لنا عبر	146 K لنا صوركم	146 K لنا قصصكم	146 K الينا علي	146 K الينا عبر	146 K الينا صوركم
از	1807 K روزنامهنگاري مستقل حمايت	1861 K دست ندهيد:
اسال	156 K الذكاء
استغرق	54 K هذا التحقيق	54 K هذا
استفاده	1905 K از مطالب
استمرارنا	107 K مرهون بدعمكم	107 K مرهون	107 K بدعمكم
استمع	2 K الي	2 K	161 K الي
استمعوا	161 K الي
اشتباه	46 K ديديد
اشتباهي	46 K
اشتراك	1858 K يكماهه:	1858 K ماهانه:	1858 K سالانه:	1858 K يكساله:	1858 K سهماهه:
اشترك	143 K في	144 K في قناة	174 K
اشتركوا	141 K في	174 K
اضف	141 K	148 K تعليقك	148 K تعليقا علي	148 K تعليقا جديدا
اطلاعات	1847 K خود را بسنجيد
اعادة	70 K النشر مسموحة	183 K النشر
اعجبك	71 K	84 K
اعد	156 K هذا الملخص	224 K هذا الملخص
اعلان	179 K
افزودن	1865 K به سبد
اقرا	135 K ايضا	135 K ايضا:	135 K المزيد:	135 K:	135 K المزيد	178 K كذلك:	178 K ايضا-
اكنون	1875 K بازي كنيد:
الاحرف	189 K المتبقية
الانتقال	137 K الي المحتوي
التعليق	6 K
التعليقات	6 K	29 K
الخط	43 K الساخن لغرفة الاخبار	43 K الساخن لهيئة التحرير
الرئيسية	100 K >	100 K '	100 K "
الصفحة	219 K # من #
العب	191 K الان:
العودة	137 K الي الاعلي
الفيديو	196 K غير
المتصفح	196 K لا	196 K لا يدعم
المزيد	135 K:
المصدر	153 K:	153 K :
الملخص	156 K من اعداد
امتحان	61 K كرديد
ان	186 K كانت لديك معلومات
انتشار	1905 K مطالب
انتقل	137 K الي المحتوي
انشئ	185 K حسابا	185 K حسابك
انضم	58 K الي #	143 K الي	144 K الي قناة
انضموا	58 K الي #	142 K الي
اهم	156 K النقاط بالذكاء
ايا	1841 K اين	1841 K خطايي
ايميل	1811 K معتبر وارد	1811 K وارد شده معتبر
اين	54 K گزارش	1841 K	1858 K مطلب مخصوص	1858 K مطلب ويژه	1858 K محتوا مخصوص	1858 K محتوا ويژه مشتركان	1861 K مطلب را هم بخوانيد:	1880 K ويدئو در	1880 K ويديو در	1880 K محتوا در	1881 K محتوا از	1905 K مقاله تحت	1906 K متن	1906 K مقاله	1906 K خلاصه	1906 K ترجمه	1906 K خبر
اينجا	1861 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	149 K وكاتب
بازنشر	70 K با ذكر	1905 K
بازگشت	1824 K به بالا
بالصور	221 K..
بالفيديو	221 K..
ببينيد	1823 K:
بخوانيد	1823 K:
بدعمكم	107 K نستمر
بدون	1807 K كمك خوانندگان
براي	1858 K خواندن متن كامل	1858 K خواندن ادامه	1858 K مطالعه متن كامل	1858 K ادامه خواندن	1858 K دسترسي به متن كامل	1884 K ديدن اين محتوا	1884 K مشاهده اين محتوا	1884 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1841 K اين
بيشتر	1823 K بخوانيد	1823 K بخوانيد:	1823 K ببينيد	1825 K بخوانيد:	1861 K بدانيد:
""", 'ت': """
تابع	135 K ايضا:	143 K	149 K الكاتب علي	179 K القراءة
تابعنا	13 K	142 K
تابعوا	142 K	149 K الكاتب علي
تابعونا	13 K	141 K
تبرع	107 K ولو	172 K ل
تجاوز	137 K الي المحتوي
تخطي	137 K الي المحتوي	137 K الاكثر قراءة	137 K قصص مقترحة	137 K البودكاست	137 K يستحق الانتباه وواصل	177 K
ترجم	156 K هذا
تستمر	179 K القصة
تسوق	158 K الان	158 K من متجر
تصوير	1902 K # از #
تعداد	1873 K كاراكتر باقيمانده
تعرف	68 K شخصا
تلفن	43 K تحريريه
تم	156 K اعداد هذا	156 K انشاء هذا	156 K تلخيص هذا	159 K انشاء الملخص	224 K انشاء هذا	224 K اعداد هذا	224 K تلخيص هذا	224 K توليد هذا	224 K انشاء هذه	224 K انشاء الملخص	224 K انشاء النص
تماس	1836 K با نويسنده
تمت	156 K ترجمة هذا	156 K الترجمة	224 K كتابة هذا	224 K ترجمة هذا
""", 'ث': """
ثبت	1865 K نام در كارگاه
ثبتنام	1865 K در كارگاه
""", 'ج': """
جدول	1833 K امروز را	1833 K را حل كنيد
جرب	174 K
جربوا	174 K
""", 'ح': """
حامي	1807 K ما شويد	1807 K ما باشيد
حدث	218 K خطا
حقوق	183 K النشر	183 K الطبع
حمل	14 K	118 K التطبيق من	118 K التطبيق الان	169 K تطبيق	169 K تطبيقنا	169 K الان
حملوا	14 K	169 K
""", 'خ': """
خانه	100 K >	100 K '	100 K "
خبرنگار	1836 K:
خريد	1865 K انلاين كتاب	1865 K انلاين بليت	1865 K كتاب از فروشگاه	1865 K كتاب از سايت
خط	43 K البلاغات في غرفة الاخبار	43 K مستقيم تحريريه
خطايي	1901 K رخ داد
خلاصات	156 K مولدة
خلاصة	156 K بالذكاء
خوشتان	71 K امد
""", 'د': """
دانش	1847 K خود را
در	1823 K اين باره بخوانيد	1833 K نظرسنجي شركت كنيد	1847 K اين نظرسنجي	1847 K نظرسنجي ما	1847 K نظرسنجي	1861 K همين زمينه:	1861 K همين رابطه:
درست	61 K كرديد
""", 'ر': """
رابط	141 K قناتنا
رد	1824 K شدن از پربينندهترينها	1824 K شدن از پربيننده ترين ها
ردشدن	1824 K از پربينندهترينها
رفتن	1824 K به محتوا	1824 K به محتواي اصلي
""", 'س': """
ساعدنا	163 K علي تحسين
ساعدونا	163 K علي تحسين
ساند	172 K
ساهم	107 K ولو	107 K في استمرارنا
ساهموا	107 K ولو	107 K في استمرارنا
سجل	158 K الان في	158 K الان لحضور	185 K مجانا
سجلوا	158 K الان في	185 K مجانا
سوالي	74 K داريد
سودوكو	1833 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	164 K في الاستبيان
شاركنا	146 K قصتك	163 K رايك
شاركوا	4 K
شاركونا	146 K قصصكم	163 K رايكم
شاهد	135 K ايضا	135 K:	135 K ايضا:	161 K الفيديو اعلاه	178 K ايضا-	221 K بالصور
شاهدوا	161 K
شما	1847 K چه فكر ميكنيد
شماره	43 K تحريريه
""", 'ص': """
صحافي	149 K متخصص في	149 K وكاتب
صحفي	149 K متخصص في	149 K وكاتب
صفحة	219 K # من #
صفحه	100 K اصلي >	100 K اصلي "	100 K نخست >	100 K نخست "	1902 K # از #
صوت	163 K الان:
صوتوا	163 K الان
صورة	219 K # من #	219 K # / #
""", 'ط': """
طالع	178 K ايضا:
""", 'ع': """
عدد	189 K الاحرف المتبقية
عذرا	218 K، حدث خطا
عضويت	1811 K شما در خبرنامه
عكاس	1836 K:
عكس	1902 K # از #
""", 'ف': """
في	178 K السياق ذاته:	178 K السياق نفسه:	178 K هذا السياق:
""", 'ق': """
قبلا	1858 K مشترك شدهايد	1858 K مشترك شده ايد	1858 K عضو شدهايد	1858 K ثبت نام كردهايد
قد	135 K يهمك:	178 K يهمك ايضا:
قم	169 K بتحميل	169 K بتنزيل
""", 'ك': """
كاتب	149 K وصحفي	149 K وصحافي	149 K وباحث	149 K ومحلل	149 K واكاديمي	149 K صحفي
كاتبة	149 K وصحفية	149 K وصحافية	149 K وباحثة	149 K صحفية
كاراكترهاي	1873 K باقيمانده
كتب	224 K هذا المقال	224 K هذا النص
كد	1836 K خبر:	1836 K خبر :
كسي	68 K را ميشناسيد
كن	33 K اول	107 K داعما	148 K اول من يعلق
كپيبرداري	1905 K
""", 'ل': """
لا	148 K تعليقات بعد	148 K توجد تعليقات بعد	148 K يوجد تعليقات بعد	148 K توجد تعليقات حتي الان	148 K توجد تعليقات علي هذا	183 K يسمح باعادة
لتصلك	143 K
لديك	111 K اشتراك	111 K حساب	111 K حساب بالفعل	185 K حساب
لديكم	74 K اسئلة
لطفا	1811 K ايميل معتبر	1811 K يك ايميل معتبر	1884 K جاوااسكريپت
لعرض	200 K هذا المحتوي
لقراءة	177 K المزيد
للابلاغ	165 K عن اي خطا	165 K عن خطا في المقال	165 K عن خطا في النص	165 K عن خطا في الخبر	165 K عن خطا في هذا
للاستماع	161 K الي
للاشتراك	141 K في
للانضمام	141 K الي
للتواصل	149 K مع الكاتب	149 K مع الكاتبة
للمزيد	135 K:	177 K من الاخبار	177 K من التفاصيل
لمتابعة	143 K
لمزيد	177 K من الاخبار
لمشاهدة	161 K الفيديو	161 K التقرير	200 K هذا المحتوي	200 K الفيديو	200 K هذا الفيديو
لن	148 K يتم نشر عنوان بريدك
ليصلك	143 K
""", 'م': """
ما	13 K را	35 K رايك	1807 K را به يك قهوه	1807 K را به قهوه	1807 K مستقل هستيم و بدون كمك	1807 K مستقليم و بدون كمك
متاح	118 K علي app store	118 K علي google play	118 K علي متجر ابل	118 K علي متجر غوغل	118 K علي متجر جوجل
مترجم	1836 K:
متصفحك	196 K لا	196 K لا يدعم
متوفر	118 K علي app store	118 K علي google play	118 K علي اب ستور	118 K الان علي app store	118 K الان علي google play	118 K علي متجر ابل	118 K علي متجر غوغل	118 K علي متجر جوجل
محتواي	1881 K جاسازيشده از	1881 K خارجي از
محتوي	197 K مضمن من	197 K خارجي من
مرتبط	1825 K:
مرورگر	1880 K شما
مشترك	111 K بالفعل	111 K بالفعل؟	1858 K هستيد؟ وارد
مشكلي	1901 K پيش امد
مصيتم	8 K
مطالب	1823 K مرتبط:
معماي	1833 K امروز را
ملخص	156 K بالذكاء	156 K المقال بالذكاء	159 K من انشاء الذكاء
منبع	1836 K:	1836 K :
مواضيع	135 K ذات صلة:	178 K متعلقة:
""", 'ن': """
نبذة	149 K عن الكاتب
نزل	14 K	169 K تطبيق	169 K تطبيقنا
نزلوا	169 K
نستمر	107 K بدعمكم
نشر	223 K هذا المقال اولا	223 K هذا المقال لاول مرة
نظر	1841 K شما درباره
نظرات	6 K
نظرسنجي	1847 K:
نقل	70 K مطالب با ذكر	1905 K مطالب
نهاية	137 K الاكثر قراءة
نويسنده	1807 K را به يك قهوه	1836 K:	1836 K :
نويسههاي	1873 K باقيمانده
""", 'ه': """
هاتف	43 K هيئة التحرير
هذا	156 K الملخص	156 K النص	159 K الصوت تم انشاؤه	196 K الفيديو غير	196 K المحتوي غير	197 K المحتوي مقدم	197 K المحتوي من	223 K المقال محمي	223 K المحتوي محمي
هذه	156 K الترجمة
هل	8 K لاحظت	9 K اعجبك	46 K وجدت	61 K جربت	61 K جربتم	61 K جربتها	68 K تعرف شخصا	71 K اعجبك	74 K لديك اسئلة	84 K اعجبك	111 K انت مشترك	111 K لديك حساب	111 K لديك اشتراك	146 K لديك معلومات	146 K لديكم معلومات	146 K لديك قصة	146 K لديكم قصة	157 K كان هذا	157 K كانت هذه	157 K وجدت هذا	157 K اعجبك هذا	157 K اعجبتك هذه	165 K وجدت خطا	165 K لاحظت خطا	165 K وجدتم خطا
همچنين	1823 K بخوانيد	1823 K بخوانيد:	1861 K ببينيد:
""", 'و': """
واتساب	43 K هيئة التحرير
واصل	179 K القراءة
وجدت	8 K خطا
وجدتم	46 K
ويدئو	1825 K:
ويديو	1825 K:	1825 K |
""", 'ي': """
يتبع	232 K المقال
يجوز	70 K اعادة النشر
يحظر	183 K نقل	183 K نسخ
يستمر	179 K المقال	179 K الخبر	232 K المقال	232 K الخبر
يسمح	70 K باعادة النشر
يمكنك	143 K متابعة	177 K قراءة المزيد
يمكنكم	143 K متابعة
يمنع	183 K نقل	183 K نسخ	223 K الاقتباس
""", 'پ': """
پادكست	1825 K:
پايان	1824 K پربينندهترينها
پرش	1824 K به محتوا
""", 'گ': """
گزارش	1825 K تصويري:	1836 K:	1841 K خطا
""", 'अ': """
अगली	2419 K स्लाइड
अभी	2462 K खेलें:
""", 'आ': """
आज	2429 K का सुडोकू	2429 K का क्विज खेलें
आप	13 K हमें
आपका	2467 K ब्राउजर
आपको	2439 K यह	2439 K ये
आपने	61 K बनाया
आर्थिक	2403 K सहयोग करें
""", 'इ': """
इनपुट	2431 K-	2431 K:	2431 K -	2431 (K
इस	54 K पडताल	54 K रिपोर्ट
इसे	2418 K भी पढें	2418 K भी पढें:	2453 K भी पढें-	2453 K भी देखें:
""", 'ई': """
ईमेल	2446 K पता मान्य नहीं
""", 'ए': """
एक	2484 K त्रुटि हुई
एजेंसी	2431 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2418 K पढें:	2453 K भी पढें:
""", 'क': """
कंटेंट	2419 K पर जाएं
कुछ	2484 K गलत हो गया
कृपया	2446 K मान्य ईमेल	2446 K सही ईमेल
केवल	2449 K # रुपये में
कोई	46 K गलती	74 K सवाल	2484 K त्रुटि हुई
क्या	61 K आपने बनाया	61 K आपने यह	68 K आप किसी को जानते	2439 K यह	2439 K आपको
क्विज	2429 K खेलें
""", 'ख': """
खबर	2439 K में कोई	2495 K विज्ञापन के
""", 'छ': """
छोडकर	2419 K सबसे अधिक पढी	2419 K ये भी पढें	2419 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2431 K:
""", 'त': """
तस्वीर	2485 K #/#
""", 'द': """
देखें	2418 K:	2418 K वीडियो
""", 'न': """
न्यूजरूम	43 K हेल्पलाइन	43 K हॉटलाइन
न्यूजलेटर	2446 K के लिए धन्यवाद
""", 'प': """
पढिए	2453 K:
पढें	2418 K:	2453 K-
पसंद	71 K आया
पिछली	2419 K स्लाइड
पेज	2485 K #/#	2485 K # / #
पोल	2429 K में हिस्सा
""", 'फ': """
फोटो	2485 K #/#
""", 'भ': """
भाया	71 K?
भाषा	2431 (K
""", 'म': """
मात्र	2449 K # रुपये में
मुख्य	2419 K सामग्री पर जाएं
""", 'य': """
यह	2418 K भी पढें	2418 K भी पढें:	2418 K भी देखें:	2431 (K लेखक के	2439 K खबर आपको	2453 K भी पढें-	2453 K भी पढें -	2467 K वीडियो आपके	2467 K सामग्री आपके	2470 K सामग्री देखने के लिए	2470 K वीडियो देखने के लिए	2488 K लेख कॉपीराइट	2488 K सामग्री कॉपीराइट	2489 K लेख	2489 K खबर	2489 K अनुवाद	2489 K सारांश	2489 K सामग्री
ये	2418 K भी पढें	2418 K भी पढें:	2431 (K लेखक के	2453 K भी पढें-	2453 K भी देखें:
""", 'ल': """
लेख	2495 K विज्ञापन के
लेखक	2431 K के बारे में	2431 (K	2431 K वरिष्ठ पत्रकार हैं	2431 K स्वतंत्र पत्रकार हैं
लेखिका	2431 K के बारे में	2431 (K	2431 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2495 K के बाद
वीडियो	2470 K देखने के लिए
""", 'श': """
शेष	2460 K अक्षर
""", 'स': """
संबंधित	2418 K:	2453 K खबर:	2453 K खबरें:
सदस्यता	2446 K लेने के लिए धन्यवाद
सबसे	2419 K अधिक पढी गईं समाप्त
सब्सक्राइब	2446 K करने के लिए धन्यवाद	2446 K करने के लिए शुक्रिया
सर्वाधिकार	2488 K सुरक्षित
सर्वे	2429 K में हिस्सा
सामग्री	2419 K पर जाएं	2419 K को स्किप करें
सिर्फ	2449 K # रुपये में
स्वतंत्र	2403 K पत्रकारिता को समर्थन	2403 K पत्रकारिता का समर्थन	2403 K पत्रकारिता का साथ
""", 'ह': """
हम	2403 K किसी कॉरपोरेट	2403 K किसी कॉर्पोरेट	2403 K कॉरपोरेट या सरकार	2403 K न किसी कॉरपोरेट	2403 K किसी सरकार या
हमारा	14 K
हमारी	2403 K पत्रकारिता का समर्थन	2403 K पत्रकारिता को सहयोग	2403 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2403 K किसी कॉरपोरेट	2403 K सहयोग करें
होम	100 K >	100 K '	100 K "
""", 'অ': """
অনুমতি	404 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	13 K
আরও	352 K পডুন:	352 K পডুন	352 K দেখুন:	377 K পডুনঃ	377 K পডুন-	377 K পডুন :
আরো	352 K পডুন	377 K পডুন:	377 K পডুনঃ
""", 'এ': """
এই	388 K কনটেন্ট	405 K লেখাটি	405 K খবরটি
""", 'ক': """
কিছু	400 K ভুল হযেছে
কোনো	46 K ভুল
""", 'ছ': """
ছবি	357 K:
""", 'ত': """
ত্রুটি	400 K হযেছে
""", 'ন': """
নিউজরুম	43 K হটলাইন
""", 'প': """
পডুন	352 K:
""", 'ব': """
বিজ্ঞাপনের	378 K পর	378 K নিচে
""", 'ম': """
মতামত	357 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	61 K বানিযেছেন
""", 'ল': """
লেখক	357 K:
লেখকঃ	357 K
লেখকের	357 K আরও
লেখাটি	405 K
""", 'স': """
সংবাদকক্ষের	43 K হটলাইন
সর্বস্বত্ব	404 K সংরক্ষিত
সূত্র	357 K:
সূত্রঃ	357 K
স্পনসরড	379 K
স্পন্সরড	379 K
""", 'ก': """
กด	13 Kติดตาม	4788 Kติดตาม	4788 Kไลก์
""", 'ข': """
ขอ	4791 Kบคุณภาพจาก	4791 Kบคุณข้อมูลจาก
ข่	4784 Kาวที่เกี่ยวข้อง:	4791 Kาวโดย	4797 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4797 Kิป:
คุ	4794 Kณรู้สึกอย่างไรกับ	4794 Kณคิดอย่างไรกับ
""", 'ง': """
งา	54 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4797 Kคลิป:	4797 Kคลิป :
""", 'ซ': """
ซื	4795 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4784 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4788 Kดตามช่อง	4788 Kดตามเรา	4788 Kดตามข่าว	4806 Kดตามอ่านข่าวอื่นๆ	4806 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4793 Kม ai
""", 'ท': """
ทด	4795 Kสอบความรู้ของคุณเกี่ยวกับ	4795 Kสอบความรู้ของคุณ:
ทำ	4795 Kแบบสำรวจสั้น
ที	4791 K่มา:	4791 K่มา :
""", 'บ': """
บท	4793 Kความนี้ใช้ ai	4793 Kสรุปนี้	4793 Kความนี้แปล	4793 Kความนี้เรียบเรียง	4794 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4793 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4791 K้เขียน:	4791 K้เขียน :
""", 'พ': """
พบ	46 Kข้อผิดพลาด	46 Kคำผิด	4794 Kข้อผิดพลาดในบทความ
พื	4807 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4795 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4791 Kพ:	4831 Kพที่ # จาก #	4831 Kพ # จาก #
""", 'ม': """
มี	74 Kคำถาม
""", 'ร': """
ร่	4795 Kวมโหวต:	4795 Kวมโหวต :	4795 Kวมทำแบบสำรวจ	4795 Kวมสนุกตอบคำถาม	4795 Kวมสนุกลุ้น	4802 Kวมสนับสนุน
ร้	4810 Kองทุกข์	4810 Kองเรียน
""", 'ล': """
ลง	4795 Kทะเบียนเข้าร่วมสัมมนา	4795 Kทะเบียนเข้าร่วมงานได้ที่	4795 Kทะเบียนเข้าร่วมงานฟรี
ลอ	61 Kงทำแล้ว
""", 'ส': """
สน	4802 Kับสนุน
สร	4793 Kุปโดย	4793 Kุปข่าวด้วย	4793 Kุปนี้	4793 Kุปข่าวโดย	4794 Kุปนี้มีประโยชน์
สา	4810 Kยด่วนข่าว	4810 Kยด่วนทีมข่าว
ส่	4810 Kงข่าว
""", 'ห': """
หน	100 K้าแรก >	100 K้าแรก '	4831 K้า # จาก #
""", 'อ': """
อ่	4784 Kานเพิ่มเติม:	4784 Kานต่อ:	4784 Kานข่าวต้นฉบับ:	4784 Kานเพิ่มเติม	4784 Kานประกอบ:	4797 Kานข่าวเพิ่มเติม:	4797 Kานข่าวเพิ่มเติม	4797 Kานข่าวที่เกี่ยวข้อง:	4797 Kานข่าว:	4797 Kานเรื่องอื่น:	4806 Kานข่าวต้นฉบับได้ที่	4806 Kานบทความอื่นๆ	4806 Kานรายละเอียดเพิ่มเติมได้ที่	4806 Kานข่าวอื่นๆ ที่	4806 Kานข่าวอื่นๆ ได้	4806 Kานข่าวอื่นๆ เพิ่ม	4806 Kานข่าวอื่นๆ ใน
อ้	4791 Kางอิง:
""", 'เ': """
เก	4791 Kี่ยวกับผู้เขียน
เข	4788 K้าร่วมช่อง
เน	4793 Kื้อหานี้สร้าง	4807 Kื้อหาสปอนเซอร์	4807 Kื้อหาโฆษณา	4807 Kื้อหาสนับสนุนโดย	4819 Kื้อหานี้มาจาก
เพ	4788 Kิ่มเพื่อน
เร	4791 Kื่อง:	4791 Kื่อง :	4791 Kื่องและภาพ
""", 'แ': """
แจ	4794 K้งแก้ไขข่าว	4810 K้งเบาะแส	4810 K้งข่าว
แช	4 Kร์
แป	4793 Kลโดย
แอ	4788 Kดไลน์
""", 'โ': """
โฆ	4807 Kษณา -
""", 'ใ': """
ให	4794 K้คะแนนบทความ
""", 'ไ': """
ไม	4788 K่พลาดทุกข่าวสาร	4788 K่พลาดข่าว
""", 'ả': """
ảnh	5178 K:	5236 K #/#	5236 K # / #
""", 'ủ': """
ủng	5178 K hộ tác giả	5199 K hộ
""", 'あ': """
あな	35 Kたはどう
あわ	2984 Kせて読みたい	2984 【Kせて読みたい】	2984 Kせて読みたい:
""", 'こ': """
こち	2984 Kらもおすすめ	2984 Kらもおすすめ:	3020 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	28 K要約は	54 K調査報道	54 K取材	75 K記事について質問	78 Kトピックはクローズ	78 Kトピックは閉じ	2994 K記事を書いた人	2994 K記事の筆者	2999 K要約はai	2999 K要約は、ai	2999 K要約は役に立ち	2999 ※K要約	2999 K記事の翻訳	2999 K記事の要約	2999 K記事はai	2999 K翻訳	2999 K見出しはai	3001 K動画はお住まいの地域	3001 K動画は、お住まいの地域	3001 K動画は現在ご利用	3001 K動画はご覧いただけません	3001 K動画は再生できません	3001 K動画は公開を終了	3011 K記事は	3011 K記事の誤り
""", 'ご': """
ご意	43 K見・情報提供は	2976 K見・ご感想
ご質	74 K問は
""", 'ま': """
まだ	34 Kコメント
""", 'も': """
もっ	2984 Kと見る:	3020 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3053 Kーが発生しました
""", 'オ': """
オリ	3020 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	29 Kントは	29 Kントの内容
""", 'ト': """
トッ	100 Kプ＞	100 Kプページ＞	100 Kプ>	100 Kプ >	100 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	3001 Kーヤーを読み込	3025 【Kゼント】	3025 Kゼント応募
""", 'ペ': """
ペー	3054 Kジ#/#
""", 'ホ': """
ホー	100 Kム＞	100 Kム>	100 Kム >	100 Kム '
""", 'メ': """
メー	2956 Kルアドレスの形式が	2956 Kルアドレスが正しくありません
""", '一': """
一覧	3020 【K】
""", '下': """
下載	14 K	5279 Kapp	5279 K應用程式
下载	14 K	5279 Kapp	5279 K应用
""", '以': """
以上	5322 K内容由ai
以下	5390 K内容由ai
""", '作': """
作っ	61 Kてみ
作者	5315 K:	5315 (K	5315 K係	5315 K为	5315 K為
""", '你': """
你做	61 K了吗
你可	5297 K能會喜歡:	5347 K能想看:
你有	5308 K线索
你覺	5324 K得這篇
你觉	5324 K得这篇
你认	68 K识
你试	61 K过
""", '來': """
來源	5315 K:
""", '允': """
允许	70 K转载
""", '內': """
內容	5322 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5286 K微信公众号	5286 K官方微信
""", '内': """
内容	5322 K由ai
""", '再': """
再生	3005 K速度
""", '写': """
写真	2984 【K】	2984 K:	2986 K特集:	3020 【Kを見る】	3020 【Kギャラリー】	3054 K #/#	3054 K#/#	3054 K # / #
""", '出': """
出典	2994 K:
出现	5386 K问题
出錯	5386 K了
出错	5386 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3020 【K】	3020 Kの記事:
""", '剩': """
剩余	5357 K字数
剩餘	5357 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5306 K	5342 K
""", '動': """
動画	2984 【K】	2986 K:	2986 【K】	3001 Kプレーヤーを読み込	3001 Kプレイヤーを読み込	3020 【Kを見る】
""", '升': """
升級	5342 K
升级	5342 K
""", '原': """
原文	5346 K刊于	5346 K刊於
""", '参': """
参与	5326 K我们的
参考	71 Kになった	2984 K:
""", '參': """
參與	5326 K我們的
""", '发': """
发现	8 K错误	46 K文章	46 K有误	5325 K错误
发生	5386 K错误
""", '取': """
取材	2994 K・文	2994 K・執筆
""", '另': """
另请	5297 K参阅
""", '可': """
可以	5307 K在x上
可自	70 K由转载
""", '合': """
合わ	2984 Kせて読みたい:
合成	3001 K音声で読み上げ	3001 K音声による読み上げ
""", '同': """
同场	5297 K加映:
同場	5297 K加映:
""", '問': """
問問	5322 K我們的ai
問題	3053 Kが発生しました
""", '喜': """
喜欢	71 K这篇	5265 K作者	5265 K这篇文章
喜歡	71 K這篇	5265 K作者	5265 K這篇文章
""", '執': """
執筆	2994 K:	2994 K/
""", '報': """
報名	5330 K參加
""", '填': """
填写	5326 K问卷
填寫	5326 K問卷
""", '如': """
如发	5325 K现
如有	5308 K线索	5308 K線索	5317 K新聞線索,	5317 K新聞線索請
如果	5308 K您有相关线索	5308 K你掌握	5308 K您掌握	5314 K您有
如發	5325 K現
""", '官': """
官方	5286 K微信:	5286 K微信公众号:
""", '審': """
審校	5315 K:
""", '对': """
对本	75 K文有疑问
""", '广': """
广告	88 K:	88 【K】
""", '広': """
広告	88 K:	88 【K】
""", '廣': """
廣告	88 (K)
""", '延': """
延伸	5297 K閱讀	5297 K阅读	5297 K閱讀:	5297 【K閱讀】	5300 【K閱讀】	5300 【K阅读】	5347 K阅读:
""", '开': """
开启	5279 K通知	5279 K推送通知
""", '引': """
引用	2994 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5300 K/	5347 K:
影音	5300 K/	5300 【K】	5347 K:
""", '役': """
役に	71 K立った
""", '往': """
往下	5347 K看更多:
""", '微': """
微信	5279 K扫	5286 K公众号:
""", '您': """
您对	5324 K这篇文章
您對	5324 K這篇文章
您有	5308 K线索
您的	29 K评论
您覺	5324 K得這篇
您觉	5324 K得这篇
您认	68 K识
您试	61 K过
""", '情': """
情報	43 K提供は編集部
""", '感': """
感謝	5276 K您的訂閱
感谢	5276 K您的订阅
""", '打': """
打开	14 K	5279 K微信
打賞	5265 K作者
打赏	5265 K作者
""", '扩': """
扩展	5297 K阅读:
""", '扫': """
扫一	5279 K扫
扫描	5279 K二维码关注	5306 K
扫码	5306 K
""", '投': """
投票	5326 K:
投稿	29 Kは
""", '报': """
报名	5330 K参加
报料	43 K热线	43 K电话	43 K微信	43 K请
""", '按': """
按讚	5306 K追蹤
""", '掃': """
掃一	5279 K掃
""", '採': """
採訪	5315 K撰文:
""", '推': """
推荐	5297 K阅读	5297 K阅读:	5300 K阅读:
推薦	5297 K閱讀:	5300 K閱讀:
""", '提': """
提供	2994 K:
""", '摘': """
摘要	5322 K由
""", '撰': """
撰文	5315 K:
撰稿	5315 K:
""", '支': """
支持	5340 K
""", '收': """
收听	2 K	5335 K我们的播客	5335 K我们的节目
收聽	2 K	5335 K我們的播客	5335 K我們的節目
""", '文': """
文/	2994 K
文:	2994 K
文・	2994 K
文字	3005 Kサイズ	3005 Kの大きさ
文章	46 K有误	5315 K来源:	5325 K有误	5325 K有誤
""", '新': """
新聞	43 K爆料	5308 K線索
新闻	43 K热线	43 K报料	43 K爆料	5308 K线索热线	5308 K线索
""", '暂': """
暂无	34 K评论
""", '更': """
更多	5297 K:	5297 K新聞:	5297 K內容:	5297 【K新聞】	5297 K相關	5297 K阅读:	5297 K報導:	5297 K报道:	5300 【K新聞】	5300 【K新闻】	5346 K精彩内容	5346 K精彩內容	5346 K内容请	5346 K內容請	5346 K资讯请	5346 K資訊請	5346 K资讯,请	5346 K資訊,請
""", '最': """
最初	33 Kのコメント
""", '有': """
有効	2956 Kなメールアドレスを
有問	74 K題
有料	5308 K要爆
有疑	74 K问
有问	74 K题
""", '未': """
未经	5389 K授权不得转载	5389 K许可不得转载
""", '本': """
本主	78 K题已关闭
本内	5322 K容由ai
本图	5390 K片由ai
本报	43 K热线
本摘	5322 K要
本文	5315 (K作者	5315 K作者	5322 K摘要	5322 K由ai	5322 K由人工智能翻译	5322 K由人工智能生成	5322 K由人工智慧	5346 K章來自	5346 K转载自	5346 K轉載自	5346 K来自微信	5346 K来自公众号	5346 K来自:	5346 K來自:	5389 K受版权保护	5389 K受著作權保護	5389 K原载于	5389 K首发于	5389 K原刊於	5389 K首发于《	5389 K轉載自	5389 K转载自	5389 K轉載自《	5389 K转载自《	5390 K由ai	5390 K由人工智能	5390 K由 ai	5390 K由人工智慧	5390 K使用ai	5390 K经ai
本翻	5390 K译由ai	5390 K译由人工
""", '来': """
来发	33 K表第一
来源	5315 K:
""", '校': """
校对	5315 K:
""", '構': """
構成	2994 K・文
""", '次': """
次に	2984 K読む:
次の	3020 Kページ:	3020 【K記事】
次ペ	3020 Kージ:
""", '欢': """
欢迎	13 K关注	70 K转载	5306 K加入	5307 K在	5307 K关注	5308 K提供线索	5308 K投稿	5317 K提供照片	5317 K提供新闻线索	5317 K爆料:
""", '歡': """
歡迎	13 K追蹤	70 K轉載	5306 K加入	5307 K在	5308 K提供線索	5308 K投稿	5317 K提供照片	5317 K提供新聞線索	5317 K爆料:
""", '正': """
正し	2956 Kいメールアドレスを
""", '此': """
此主	78 K题已自动关闭
此图	5390 K片由ai
此摘	5322 K要	5390 K要由ai	5390 K要由 ai
""", '测': """
测一	5326 K测:
""", '測': """
測一	5326 K測:
""", '点': """
点击	5297 K查看	5297 K阅读:	5335 K观看视频	5335 K收听本	5335 K收听节目	5335 K收听完整
点我	5306 K加入
""", '熱': """
熱門	5347 K新聞:
""", '爆': """
爆料	43 K热线	43 K電話	43 K專線	5308 K请	5308 K請
""", '版': """
版权	5389 K声明:	5389 K所有,	5389 K所有 ©
版權	5389 K聲明:	5389 K所有,
""", '特': """
特集	2986 K:	2986 【K】
""", '用': """
用微	5279 K信扫
""", '画': """
画像	2984 【K】	3020 【Kを見る】	3054 K#/#	3054 K #/#	3054 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	46 K错误
""", '發': """
發現	8 K錯誤	46 K有誤	5325 K錯誤
發生	5386 K錯誤
""", '皆': """
皆さ	35 Kんはどう
""", '相': """
相关	5297 K阅读	5297 K新闻	5297 K报道:	5297 K阅读:	5300 【K报道】	5300 K报道:	5347 K新闻:	5347 K文章:
相關	5297 K新聞	5297 K報導	5297 【K新聞】	5297 K閱讀:	5300 【K報導】	5300 K報導:	5347 K新聞:	5347 K文章:	5347 K報導:
""", '看': """
看更	5297 K多:	5300 【K多】
""", '確': """
確認	5276 K信已寄至	5276 K信已寄到	5276 K信已寄送
""", '立': """
立即	5306 K加入	5326 K报名	5326 K報名
""", '筆': """
筆者	2994 Kプロフィール
""", '編': """
編輯	5315 K:
編集	43 K部への情報提供
""", '线': """
线索	5308 K征集
""", '编': """
编辑	5315 K:	5315 (K:
""", '聽': """
聽我	5335 K們的podcast
""", '自': """
自動	3001 K音声で読み上げ
""", '著': """
著者	2994 Kプロフィール
""", '要': """
要約	28 Kは
""", '覺': """
覺得	71 K有用
""", '觀': """
觀看	5335 K上方影片
""", '观': """
观看	5335 K上方视频
""", '视': """
视频	5347 K:
""", '觉': """
觉得	71 K有用
""", '訂': """
訂閱	5276 K成功	5342 K	5353 K本報	5353 K我們	5353 K本刊
""", '記': """
記事	8 Kの誤り	2976 Kの間違いを見つけ	2976 Kの誤りを見つけ	2976 Kに関するお問い合わせ	2976 Kへのご意見	3011 Kの誤り	3011 Kに誤り
記者	2994 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	61 Kてみ
""", '詳': """
詳し	2984 Kくはこちら
""", '誤': """
誤り	46 Kを見つけ	46 Kにお気づき	2976 Kにお気づき
誤字	8 K	46 K脱字
""", '読': """
読者	3025 【Kプレゼント】	3025 Kプレゼント
""", '請': """
請作	5265 K者喝
請我	5265 K喝杯咖啡	5265 K們喝杯咖啡
請支	5340 K持
請至	5276 K信箱
請輸	5276 K入正確的電子	5276 K入有效的電子
""", '讚': """
讚賞	5265 K作者	5265 K支持
""", '订': """
订阅	5276 K成功	5342 K	5353 K本报	5353 K我们	5353 K本刊	5353 K本公众号	5353 K手机报
""", '评': """
评论	6 K	29 K
""", '试': """
试过	61 K了吗
""", '该': """
该主	78 K题已关闭
""", '请': """
请作	5265 K者喝
请到	5276 K邮箱
请我	5265 K喝杯咖啡	5265 K们喝杯咖啡
请支	5340 K持
请输	5276 K入正确的邮箱	5276 K入有效的邮箱	5276 K入有效的电子
""", '責': """
責編	5315 K:
""", '資': """
資料	5315 K來源:
""", '質': """
質問	74 Kは	74 Kがある方は
""", '贊': """
贊助	5340 K
""", '责': """
责任	5315 K编辑:	5315 (K编辑
责编	5315 K:
""", '赞': """
赞助	5340 K
赞赏	5265 K作者	5265 K支持
""", '転': """
転載	70 K歓迎	70 K自由	70 K可
""", '轉': """
轉載	70 K請註明
""", '转': """
转载	70 K请注明
""", '还': """
还可	5357 K输入
""", '这': """
这个	5323 K摘要
这段	5323 K摘要
这篇	9 K文章	54 K调查	54 K报道	5323 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5323 K摘要
這篇	5323 K文章
""", '連': """
連載	2986 K:
""", '還': """
還可	5357 K輸入
""", '采': """
采写	5315 K:
""", '長': """
長按	5306 K
""", '长': """
长按	5306 K
""", '開': """
開啟	5279 K通知	5279 K推播通知
""", '間': """
間違	46 Kいを見つけ	46 Kいにお気づき
""", '関': """
関連	2984 K記事	2984 K記事:	2984 【K記事】	2984 K:	2984 【K】	2986 K動画:	2986 K特集:	3020 【K写真】
""", '閱': """
閱讀	5297 K更多
""", '问': """
问问	5322 K我们的ai
""", '阅': """
阅读	5297 K更多
""", '面': """
面白	71 Kかった
""", '首': """
首頁	100 K>	100 K＞	100 K >	100 K '
首页	100 K>	100 K＞	100 K >	100 K '
""", '馬': """
馬上	5326 K報名
""", '马': """
马上	5326 K报名
""", '點': """
點我	5306 K加入
點擊	5297 K查看	5297 K閱讀:	5335 K觀看影片
""", '같': """
같이	3107 K 보기:	3209 K 읽으면 좋은 기사	3209 K 읽으면 좋은 글
""", '관': """
관련	3107 K 기사:	3145 K 기사 :	3145 [K 기사]	3145 K 기사-
관련기사	3107 K	3107 K:	3107 [K]	3145 K :
""", '광': """
광고	88 K:	88 [K]	88 (K)	3173 K 차단을 해제
광고차단을	3173 K 해제
""", '괜': """
괜찮아요	3097 K, 웹으로	3097 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	74 K 점은	74 K 점이
""", '기': """
기계음으로	3130 K
기사	2 K 듣기	43 K 제보	3128 K #줄 요약	3135 K 주소가 복사
기사에	75 K 대해 궁금	3138 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3145 K 기사:
""", '당': """
당신의	3137 K 선택은
""", '댓': """
댓글	6 K
댓글은	29 K
댓글이	6 K
""", '더': """
더	3107 K 읽기:
더보기	3107 [K]	3107 K:
""", '도': """
도움이	71 K 되셨다면
""", '독': """
독자	3137 K 설문에	3137 K 설문조사에
""", '드': """
드셔	61 K 보셨나요
""", '링': """
링크가	3135 K 복사되었습니다	3135 K 복사됐습니다
""", '만': """
만들어	61 K 보셨나요
""", '많': """
많이	3145 [K 본 기사]
""", '모': """
모바일	3097 K 웹으로 볼게요	3097 K 웹으로 계속
모바일웹으로	3097 K 볼게요
""", '문': """
문제가	3185 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3128 K 요약은
본문	3135 K url 복사
""", '사': """
사진	3186 K #/#	3186 K # / #
사진출처	3151 K:
""", '생': """
생성형	3128 K ai가 요약
""", '선': """
선택	3183 (K) 개인정보	3183 [K] 개인정보	3183 (K) 광고성	3183 [K] 광고성
""", '설': """
설문에	3137 K 참여하세요
""", '아': """
아직	34 K 댓글
""", '애': """
애드블록을	3173 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3137 K 어떻게 생각
여러분의	35 K 생각
""", '영': """
영상	3107 [K]
""", '오': """
오류가	3185 K 발생했습니다
오류를	8 K
오타가	46 K
오타를	46 K
오탈자가	46 K
오탈자를	46 K
""", '원': """
원활한	3173 K 이용을 위해	3173 K 서비스 이용을 위해
""", '웹': """
웹으로	3097 K 볼게요
""", '유': """
유익했다면	71 K
""", '이': """
이	9 K 기사	54 K 취재에는	54 K 기사에는	78 K 주제는 닫혔	3128 K 요약은 ai	3128 K 요약이 도움	3128 K 기사는 인공지능	3128 K 기사는 ai	3128 K 번역	3130 K 음성은 ai	3138 K 기사가 도움이	3138 K 기사를 어떻게	3138 K 뉴스에 대한 의견	3138 K 기사에 대한 의견
이미지	3186 K #/#	3186 K # / #
이슈	3145 [K]
이어	3107 K 읽기:
""", '인': """
인공지능	3130 K 음성으로	3130 K(ai) 음성
인기기사	3145 [K]
""", '일': """
일시적인	3185 K 오류가
""", '자': """
자료출처	3151 K:
""", '잘': """
잘못된	46 K 내용
""", '재': """
재미있게	71 K 읽으
""", '제': """
제보	43 K 전화	43 K 메일
제보하기	43 K
""", '주': """
주변에	68 K
주소가	3135 K 복사되었습니다
""", '지': """
지금	3158 K 플레이:
""", '질': """
질문은	74 K
""", '첫': """
첫	33 K 댓글	33 K 번째 댓글
""", '추': """
추천	3107 K 기사:
추천기사	3145 [K]
""", '출': """
출처	3151 K:	3151 K :
출처를	70 K 밝히면	70 K 밝히고
""", '카': """
카카오톡	13 K	43 K 제보
""", '페': """
페이지	3186 K #/#
""", '필': """
필수	3183 (K) 개인정보	3183 [K] 개인정보	3183 (K) 이용약관	3183 [K] 이용약관
""", '함': """
함께	3107 K 볼 만한 기사:	3107 K 보면 좋은 기사:	3145 [K 읽기]	3209 K 읽으면 좋은 기사	3209 K 읽으면 좋은 글	3209 K 보면 좋은 기사
""", '핫': """
핫클릭	3145 [K]
""", '해': """
해	61 K 보셨나요
""", '홈': """
홈	100 K>	100 K >	100 K '
""", '화': """
화보	3107 [K]
"""}

CONTAINS = {',': """
,说:	5414 K
""", '@': """
@我	64 K
""", 'a': """
abonați	82 K-vă	4161 K-vă	4165 K
abonații	52 K pot	4162 K noștri
abonează	82 K-te	4041 K-te pentru	4048 K-te pe youtube	4161 K-te
abonné	52 en tant qu'K	2072 pas encore K	2075 déjà K	2078 en tant qu'K
abonnés	2072 réservé à nos K	2075 réservé aux K	2266 nos K	2269 K
abonējiet	82 K	3346 K
actualisé	103 cet article a été K
actualité	2089 l'essentiel de l'K	2103 suivez l'K	2103 suivez toute l'K	2103 retrouvez toute l'K	2138 couvre l'K
actualizată	103 știrea a fost K
acționari	4126 fără K
adatkezelési	2521 K tájékoztató
adhérent	82 devenez K
adhérez	82 K
admitió	1734 K
adomány	2633 K
adományoddal	2629 K
adományok	2633 K
adományozz	2629 K
adományozzon	2550 K itt
advirtió	1734 K
adód	2631 K #
adója	2550 K #
adăugat	4164 a K
affichée	62 e-mail ne sera pas K
affiliatelänkar	39 K	76 K	4695 K	4727 K
affilié	39 lien K	76 lien K
affiliés	39 liens K	76 liens K
affirmé	2268 a K
afiliación	39 enlaces de K	76 enlaces de K
afirmó	1734 K
afișată	62 email nu va fi K
agregó	1734 K
aicināja	3349 K
aizsargātas	3288 visas tiesības K
aiškino	3282 K
ai가	3190 K 작성	3190 K 생성	3190 K 요약	3190 K 번역
ai로	3190 K 작성	3190 K 생성
ai를	3190 K 활용해
ajouté	2268 a K
ajută	4161 K-ne
ajánld	2629 K fel
aktualizovaný	103 článok bol K
aktualizován	103 článek byl K
aktérů	103 jména K
alkalmazás	2514 töltsd le az K
alkalmazásban	2548 az K
alkalmazást	2548 K
alkalmazásunk	2630 K
alkalmazásunkat	2514 töltse le K
alkalmazásunkban	86 K
alăturat	4065 s-a K echipei
alăturați	53 K-vă
alătură	53 K-te lor	53 K-te
améliorer	2164 aidez-nous à K
analytička	538 je K
anhören	3 artikel K	3 text K	3 beitrag K	905 jetzt K:
anketě	558 naší K	558 v K
ankietę	37 naszą K	3757 naszą K	3757 krótką K
ankstesnėje	103 K versijoje
anmäl	4774 K dig till vårt	4774 K dig till våra
anmäla	4642 genom att K dig	4690 genom att K dig
annoncé	2268 a K
annoncør	729 betalt af en K	729 betalt af K
annonslänkar	39 K	76 K	4695 K	4727 K
annonsör	4706 betalt av en K	4706 betald av en K
annonsør	3628 betalt av en K
anterioară	103 versiune K a
antérieure	103 version K de cet
anunció	1734 K
anunțat	4164 a K
använder	4657 vi K cookies	4658 K kakor
anúncio	3935 após o K	3935 depois do K
anúncios	72 sem K	4032 sem K
apelował	3848 K
apelowała	3848 K
aplicació	86 a la nostra K
aplicación	86 en nuestra K	1560 descarga la K	1560 descarga nuestra K
aplicația	86 în K noastră	4049 descarcă K	4161 descarcă K noastră	4161 descarcă gratuit K	4161 descarcă K și	4162 K noastră
aplikacją	86 z naszą K
aplikację	3710 pobierz naszą K	3711 pobierz K	3711 ściągnij K	3780 naszą K
aplikací	86 s naší K
aplikácii	86 v našej K	4457 našej K
aplikáciu	4457 mobilnú K	4457 K
aportació	496 la teva K
aportación	1606 tu K	1640 haz tu K
apoyá	1731 K
applikációnk	2548 K
applikációnkat	2548 K
applikációnkban	86 K
apsolīja	3349 K
apóyanos	1606 K	1731 K
apóyenos	1606 K	1731 K
apúntate	1532 K a	1553 K a nuestra	1553 K gratis	1731 K gratis
apărat	4164 s-a K
arkadaşina	51 K gönder
arkadaşiniza	51 K gönderin
arkadaşinla	4911 bir K paylaş
artykuł	16 darmowy K	22 cały K	3698 podoba ci się ten K	3758 nasz K do końca	3778 ostatni darmowy K	3846 ten K
artykułu	103 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	22 leer este K	22 leer el K	1533 te ha gustado este K	1543 regala este K	1543 regalar este K	1549 último K gratis	1549 te queda # K	1643 y lee este K	1724 K	1725 #% del K	1725 # % del K	1725 #% de este K	1725 # % de este K	1732 este K
artículos	16 K gratis	1549 K gratis este mes	1549 te quedan # K	1549 límite de K	1724 K
aseguró	1734 K
associés	2112 cookies K à ce contenu
assuré	2268 a K
asszisztensünk	65 virtuális K
asumă	32 nu își K
atsiųsime	59 K jums
ausgewählt	960 produkte unabhängig K
autentificați	26 K-vă
autentifică	26 K-te	4041 K-te pentru
autorização	3914 sem K prévia e expressa
autorką	3749 kontakt z K
autorská	540 K práva
avertizează	4164 K
avísanos	1731 K
ayúdanos	1606 K	1731 K a
açikladi	4993 K
açin	4911 K
añadió	1734 K
año	1733 al K
""", 'b': """
bağirdi	4993 K
bağirdilar	4993 K
bağiriyor	4993 diye K
bağiriyordu	4993 K
bağiş	4990 K yap	4994 K
bağişiniz	4990 K
bağlantilari	76 satiş ortakliği K	4904 satiş ortakliği K
başlayan	4910 tl'den K
başvurun	4911 K
behält	31 K sich vor	31 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4631 vi K ditt stöd	4774 vi K din hjälp
beiträge	60 neue K per mail	1032 K
beiträgen	1032 K
bekapcsolása	2514 értesítések K
beløb	797 fast K
beløp	3693 gi et K	3695 fast K
bemängeln	1042 K
bemängelt	1042 K
benötigen	0 hilfe K
berätta	69 K för oss	69 K din
berättade	4777 K
berättar	4777 K
bestätigen	825 K sie ihre
bestätigungslink	951 K
bestätigungsmail	825 K	951 K
betalvägg	4778 K
bezpečí	104 linka K	104 linku K
bezplatný	578 poslední K článek	4451 náš K webinár	4474 posledný K článok
bezplatných	4460 K článkov
bezpłatne	3763 K konto
bezpłatny	3754 nasz K webinar	3778 ostatni K artykuł
bezpłatnych	3763 limit K
beágyazott	2590 egy K tartalom látható	2590 egy K tartalom található
beállításai	2589 cookie-K miatt
beállítások	2589 cookie-K miatt	2589 cookie K miatt	2589 süti K miatt
beğendiyseniz	4991 bu haberi K	4991 bu yaziyi K
biết	5261 cho K
blokovač	610 K reklam
blokování	529 K reklam	610 K reklam
blokującego	3812 programu K reklamy
blokującej	3812 wtyczki K reklamy
blokujący	3812 program K reklamy
blokującą	3812 wtyczkę K reklamy
blokátor	610 K reklam
bohaterów	103 imiona K
boletín	80 el K	80 al K	80 nuestro K	1553 recibe el K	1553 nuestro K	1558 K diario	1731 recibe el K	1732 nuestro K	1735 K
boîte	81 dans votre K mail	81 dans ta K mail	81 dans votre K	2083 dans votre K mail	2083 dans votre K e-mail
brezplačen	4574 zadnji K članek
brezplačne	4561 K članke
brezplačni	4554 naš K webinar	4574 zadnji K članek
brezplačnih	4561 K člankov
bronił	3848 K się
brzmiał	3848 K
brzmiała	3848 K
brzmiało	3848 K
butlletí	419 subscriu-te al K	419 el nostre K	497 el nostre K	500 K
buzdított	2632 K
buzdította	2632 K
buzón	81 en tu K	1556 en tu K
bájate	1731 K la app
báo	5179 là nhà K
bölümünde	87 yorum K
bönföll	4777 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4777 K
bønfaldt	798 K
bønn	3545 vi har en K til deg
bønnfalt	3696 K
bústia	442 a la teva K
bülten	4900 e-K	4994 K
bültene	4851 K abone	4851 K kayit	4851 K kaydol
bülteni	4900 haber K
bültenimiz	80 K	4991 K
bültenimize	80 K	80 e-K	4851 K	4990 K	4991 K
bültenine	4900 K
błagał	3848 K
błagała	3848 K
bạn	51 gửi cho K bè	5153 hộp thư của K	5198 sự ủng hộ của K	5258 mời K	5258 cần sự ủng hộ của K	5258 nhờ sự ủng hộ của K
bằng	5208 K văn bản của báo
""", 'c': """
caffè	2816 un K
café	56 me paga um K	1607 un K	1640 un K al mes	2141 un K
caractères	2164 limitées à # K
catedrática	1603 es K
catedrático	1603 es K
celého	508 pro čtení K
cercetătoare	4065 este K
cercetător	4065 este K
changés	103 prénoms ont été K
chaîne	2266 notre K
chefredaktör	4680 är politisk K	4680 är K
chefredaktør	706 er K
chuyện	5177 bạn có câu K
chép	5172 cấm sao K bài	5208 mọi sao K
chính	103 đính K	5162 K sách bảo mật
chúng	40 nhắn cho K tôi	40 viết cho K tôi	40 liên hệ với K tôi	40 gửi cho K tôi	40 gửi về cho K tôi	40 kể cho K tôi	40 chia sẻ với K tôi	41 phóng viên của K tôi	59 K tôi gửi bạn	59 K tôi gửi đến bạn	59 K tôi gửi tới bạn	69 nhắn cho K tôi	69 viết cho K tôi	69 gửi cho K tôi	69 gửi về cho K tôi	69 kể cho K tôi	69 chia sẻ với K tôi	69 hãy kể với K tôi	69 kể với K tôi	5153 bản tin của K tôi	5156 theo dõi K tôi	5177 cho K tôi qua	5177 liên hệ với K tôi qua	5177 hãy liên hệ với K tôi	5258 ủng hộ K tôi	5258 K tôi cần sự giúp đỡ	5258 giúp K tôi	5258 theo dõi K tôi	5258 hãy gửi cho K tôi	5258 hãy liên hệ với K tôi	5258 hãy báo cho K tôi	5259 K tôi trên	5259 của K tôi	5259 cho K tôi
chọn	5258 hãy bình K
cikkből	2628 K #
cikkéből	2628 K #
cikkünk	2630 minden K
cikkünkhöz	2630 minden K
collecté	2086 est K par
collectée	2086 est K par
collectées	2086 sont K par
comentário	7 deixe seu K	7 deixar um K	23 login para publicar um K
comentários	87 nos K	3896 nos K
comentó	1734 K
comisión	1629 recibir una K
comissió	437 rebre una K
comissão	3934 receber K	3934 receber uma K
commerciële	3449 K partner
communauté	2149 K whatsapp	2149 K signal
compártela	27 K	51 K
compártelo	27 K	51 K
comunità	2847 parte della nostra K
condamné	2268 a K
condiții	4052 termeni și K
confidentialité	2116 politique de K
confidențialitate	4052 politica de K
conférences	2138 est maître de K
connecté	2118 vous devez être K
contactați	40 K-ne	69 K-ne
contactează	40 K-ne	69 K-ne
conteúdo	10 este K	10 K externo	3861 acesse todo o K	3924 ao exibir este K	3924 ao ver este K
contribuição	3916 com a sua K	4031 sua K é essencial
contáctanos	40 K
contáctenos	40 K
contém	103 K cenas
contó	1734 K
conversación	1581 participar en la K
conținut	10 acest K	4041 K doar pentru abonați
conținutului	4061 preluarea K
cookieinställningar	4655 K	4682 K
corespondentă	4065 este K
corrección	103 K:
correção	103 K:
corrigé	103 article a été K
creează	4161 K un cont pentru a citi
csatornájára	2538 viber-K
csatornánk	2630 K
csatornánkhoz	2538 telegram-K	2538 whatsapp-K
csatornánkra	2538 youtube-K	2629 iratkozz fel K	2629 iratkozzon fel K
csábított	2632 K
cuéntanos	40 K	69 K	1581 K en	1731 K
cuéntenos	40 K	69 K
czytać	3704 aby K dalej	3704 żeby K dalej	3845 chcesz K dalej
czytelników	38 naszych K	3758 opiniami K	3769 z wpłat K	3769 dzięki wsparciu K	3786 K	3846 naszych K	3846 z wpłat K
câmpurile	62 K cu steluță
cântau	4164 K
címével	2573 e-mail-K
cùng	53 hãy tham gia K họ
của	5182 là cây bút K	5259 độc giả K
""", 'd': """
danişmanliği	4905 yatirim K kapsaminda değildir	4905 yatirim K hizmeti
daní	4465 # % z K	4465 #% z K
darbą	3280 mūsų K
darowiznę	3702 przekaż K	3845 przekaż nam K	3845 przekaż K na
datenschutzerklärung	851 unserer K	1040 unserer K	1040 unsere K
datenübertragung	893 der K zu
dați	64 K-mi tag
debatindlæg	707 send dit K	707 skrive et K
debatredaktør	706 er K
debattredaktør	3601 er K
debattør	706 er K
declaró	1734 K
decía	1734 K
demandé	2268 a K
denmişti	4993 K
denunció	1734 K
dependență	90 jocurile de noroc pot crea K
descrições	103 contém K
descárgate	1560 K la	1560 K nuestra
destekçimiz	4911 K olun	4990 K olun
desteğiniz	4990 K
desteğinizle	4991 K
desteğiyle	20 okurlarin K	4886 yapay zeka K	4902 K ayakta	4916 yapay zeka K
değildir	32 sorumlu K
değiştirildi	103 isimler K
değiştirilmiştir	103 isimler K
difficoltà	0 in K
difícil	104 passar por um momento K
dimineață	19 în fiecare K
diskutovať	4456 K môžu
disponível	3872 K no google play
doação	3857 faça uma K	3916 sua K	4031 sua K	4031 faça uma K	4035 K
doações	4035 K
dodał	3848 K
dodała	3848 K
dodává	647 K
događaj	4352 naš K
domagał	3848 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	496 fes una K	500 K
donación	1538 haz una K	1538 tu K	1606 tu K	1606 una K	1731 tu K	1731 haz una K	1735 K
donația	4161 K ta
donație	4161 fă o K	4165 K
donații	4165 K
donează	92 K cât poți	4161 K acum
doplněn	103 článek byl K
doporučil	647 K
doporučila	647 K
doporučovala	647 K
dopuštenja	4363 bez K
doradzał	3848 K
dorzuć	3845 K się
dostawać	3779 chcesz K
dostávajte	4480 K
dostávat	579 chcete K	607 chcete K zprávy
dostávať	4475 chcete K
dostávejte	585 K
dostęp	82 kup K	3704 masz już K	3763 pełny K do	3763 wykup K	3845 kup K
dostępny	3704 artykuł K tylko
dotazník	559 krátký K	4455 krátky K
dotazníka	4455 nášho K
dotazníku	558 našeho K	559 krátkého K
dowolną	3847 K kwotą
dočtete	566 více se K
dołóż	3845 K się
dołącz	53 K do nich	53 K	3716 K do nas na	3845 K do nas	3845 K do grona	3845 K do nich
drastické	103 obsahuje K
draudžiama	3226 K kopijuoti	3226 be leidimo K	3226 be sutikimo K
draudžiamas	3247 be leidimo K
dueños	1673 sin K	1673 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3846 K dalej
dziennikarką	3750 jest K	3827 jest K
dzięki	3846 K wam	3846 K tobie
dziękujemy	3760 K za zapisanie	3760 K za zapis	3845 K, że nas czytasz
där	44 var du K
dåligt	0 mår K	0 mår du K
débloquer	2075 pour K
déclare	2268 K
déclaré	2268 a K
découvrez	2072 K nos offres	2265 K nos offres
déductible	2066 K des impôts	2066 K à #	2267 K
déjanos	7 K tu	79 K tu correo
déjenos	79 K su correo
dénonce	2268 K
déplore	2268 K
déposés	2154 des cookies seront K
désabonner	2083 K à tout moment	2087 K à tout moment	2087 vous K en cliquant
désactiver	2110 K adblock
désactivez	2110 K adblock
désinscription	2087 K à tout moment
désinscrire	2087 K à tout moment	2089 vous K à tout moment
détresse	0 en K
díky	645 K vám
dôvery	104 linku K
dömde	4777 K
dømte	798 K	3696 K
düzeltme	103 K:
děkujeme	644 K, že nás čtete
dřívější	103 K verzi článku
důvery	104 linka K
dụng	5158 tải ứng K	5258 tải ứng K của	5258 hãy tải ứng K	5258 tải ngay ứng K
""", 'e': """
edellyttää	1991 K tunnusta
editörlerimize	41 K
editörüdür	4883 K
editörün	103 K notu
egyetért	45 K?
egyetértesz	45 K?
együttműködésében	2627 K készült
elaboración	1629 no ha participado en la K
electrònic	419 el teu correu K
electrónico	62 correo K no se mostrará	1556 tu correo K	1581 tu dirección de correo K no será publicada
elemző	2541 K
elküldjük	59 K neked	59 K önnek
elolvasásához	2507 a teljes cikk K
elsőként	2549 értesülj K
előfizetés	2633 K
előfizető	2507 már K	2629 legyen K
előfizetőink	52 K	2507 K olvashatják	2552 K számára	2630 K
előfizetők	52 az K	2563 csak K	2633 K
előfizetőknek	2508 csak K	2563 K szól
előfizetőként	52 K
előfizetőnktől	2573 K
emlékeztetett	2632 K
emoțional	103 pot afecta K
endereço	3890 seu K de email não será
engedély	2556 K nélkül tilos
engedélyezze	2520 K a javascript
engedélyezése	2590 tartalmainak K	2590 tartalmak K
engedélyhez	2556 K kötött
enkät	37 vår K
enquête	37 notre K	37 onze K	55 mois sur cette K	55 mois à cette K	55 mois pour cette K	103 pour cette K, nous	2266 cette K	3465 onze korte K	3465 onze K
enquêtent	2266 K pour vous
enquêtes	2266 nos K
ensimmäinen	2054 K kuukausi
enthält	893 dieses element K daten
entraînement	50 K d'ia
entrée	2217 ctrl+K	2217 ctrl + K
enviáselo	51 K
envíala	51 K
envíalo	51 K
envíanos	1731 K
epizódu	4453 K
erată	103 K:
ergänzt	103 text wurde K	103 artikel wurde K
erhvervsredaktør	706 er K
erhältlich	905 shop K	980 im shop K
erişin	4911 K
erklärt	1042 K
erklärte	1042 K
erkände	4777 K
erzähl	40 K es uns	69 K es uns	69 K uns
erzählen	40 K sie uns	40 K sie es uns	69 K sie uns	69 K sie es uns	1039 K sie es weiter
erzählt	69 K uns	1042 K
erzählte	1042 K
escribió	1734 K
escríbanos	40 K	69 K
escríbenos	40 K	69 K	1581 K a	1731 K
estimé	2268 a K
estás	1533 ya que K aquí	1533 ya que K por aquí
etichetați	64 K-mă
etichetează	64 K-mă
etiquétame	64 K
etiquétanos	64 K
etkinleştir	4860 javascript'i K
evästeasetuksesi	1944 K
evästeasetuksiasi	1968 K
evästeasetuksissa	1944 K
evästeasetusten	1944 K
evästeasetustesi	1944 K
evästeet	1968 K	1993 K
evästeitä	1947 K
evästesuostumuksesi	1944 K
evästevalintasi	1944 K
evästevalintojesi	1944 K
existují	569 K díky
experiência	69 conte sua K
explicó	1734 K
expliqué	2268 a K
expérience	69 partagez votre K
extensión	1729 K máxima
externého	4447 K obsahu
externí	551 K obsah
externího	551 K obsahu	551 obsah z K
externý	4447 K obsah
""", 'f': """
favoritkälla	4676 K
faça	4031 K um pix
felelősséget	32 nem vállal K
felhasználása	2555 cikkek K csak	2555 cikk K csak	2555 tartalom K csak	2555 anyagok K csak
felhasználási	2521 K feltételek
felietonistką	3827 jest K
felietonistą	3827 jest K
feliratkozás	2509 K a hírlevélre	2509 hírlevél K
feliratkozásommal	2536 K
feliratkozással	2536 K
felkavaró	103 K
fictício	103 nome K
fictícios	103 nomes K	103 nomes são K
filmări	42 poze și K
filozófus	2541 K
folosește	4052 K cookie
folytatásához	2507 a cikk K
fordítóval	2545 gépi K
forintért	2552 havi # K
formulára	4458 odoslaním K
formulário	4031 inscreva-se no K
formuláře	562 odesláním K
forrásként	2537 kedvenc K
fortæl	69 K os
fortæller	798 K
fotoğraf	42 K ve video
fotoğraflarinizi	42 K
fotóidat	42 K	2524 küldd el K
fotóit	42 K	2524 küldje el K	2524 küldje be K
fotóját	2524 küldje el K
frissítettük	103 K a cikket	103 cikkünket K
frågade	4777 K
früheren	103 K version	103 K fassung
férjen	2629 K hozzá
följ	4649 K oss på	4774 K oss
förbehåller	31 K sig	31 K oss
förbehållna	4672 alla rättigheter K
fördere	1039 K
fördermitglied	82 werden sie K	920 werde K	920 werden sie K
fördern	1039 jetzt K	1039 K sie
föredragen	4676 K källa
föredragna	4676 K källa
föreslog	4777 K
författare	4680 är K och
förklarade	4777 K
förklarar	4777 K
försvarade	4777 K sig
følg	671 K os på	795 K os	3566 K oss på	3693 K oss
første	719 K måned	797 K måned	3615 K måned	3695 K måned
førsteamanuensis	3592 er K
førstelektor	3592 er K
független	2505 támogassa a K	2630 K sajtó
főmunkatársa	2614 K
főszerkesztője	2543 K
""", 'g': """
gadā	3348 K
gazeteciliği	4991 bağimsiz K
gazeteciliğimiz	4991 K
gazetę	3789 kup K
gefällt	951 K ihnen, was sie	951 K dir, was du
gelmişken	4844 buraya kadar K
gespräch	103 K wurde gekürzt
geändert	103 namen K	103 name K	103 namen wurden K
geöffnet	857 wird in neuem fenster K
giovedì	19 ogni K
giáo	5179 là K sư
giúp	0 cần K đỡ
giảng	5179 là K viên
glücksspiel	90 K kann süchtig machen
glücksspiele	90 K können süchtig machen
godišnje	4426 K
gridò	2942 K
gràcies	443 K a gent com tu	497 K a tu
grátis	4033 teste K
grâce	20 K à vous	2063 K à vos dons
gwiazdką	62 pola z K
gärna	4774 vill K höra från dig
går	649 før du K	3545 før du K
gåva	4631 ge en K i dag	4631 ge en K nu	4632 din K	4632 ge en K	4774 din K gör	4774 ge en K i dag	4778 K
gönderdik	4918 size bir e-posta K
gönderin	4911 K
gönderiyoruz	59 size K	59 sana K	59 yazilarini K
göndermeyiz	73 spam K
göra	4775 K mer
göre	4993 K
görün	4911 K
görünmeyecek	62 e-posta adresiniz K
görüntülerinizi	42 K
göster	4911 K
gösterilmeden	4874 kaynak K
gösterilmeyecek	62 e-posta adresiniz K
gösterilmez	62 e-posta adresiniz K
güncellendi	103 haber K	103 yazi K
güncellenmiştir	103 haber K
głosił	3848 K
głosiła	3848 K
głosiło	3848 K
głosuj	3774 K
głosujcie	3774 K
głównej	3765 na stronie K
gương	66 trang K
gửi	51 hãy K	5177 xin K về
""", 'h': """
használ	2520 cookie-kat K	2521 sütiket K
használat	2520 sütik K
hazardní	85 účastí na K hře
hazardných	85 účasťou na K hrách
heißt	1042 K es
helyesbítés	103 K
helyreigazítás	103 K
helyszínen	2524 ott volt a K?
hikâyeni	69 K bizimle
hikâyenizi	69 K bize
hinzufügen	885 bei google K
hirdették	2632 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2600 K
hirdetésblokkolót	2600 K
historią	69 podziel się swoją K
historička	538 je K
história	69 conte sua K
hjälp	4683 K av ai	4707 K av ai	4774 K oss
hjälper	4774 din gåva K
hjælp	0 brug for K	709 K af ai	709 K fra ai	730 K af ai	795 vi har brug for din K	795 K os
hjælper	795 dit bidrag K
hlásal	647 K
hlásala	647 K
hlásá	647 K
hovorí	4529 K
hozzászólás	23 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2526 a K nem
hozzászólásokban	87 a K
hozzászólásokért	2526 a K
hozzátette	2632 K
hviezdičkou	62 polia s K
hvězdičkou	62 pole s K
hyödyntäen	1969 tekoälyä K
hágase	82 K socio
hájil	647 K se
hájila	647 K se
häng	4774 K med i
häufiger	885 bei google K
häusliche	0 K gewalt
hävdar	4777 K
håller	45 K du med	45 K du inte med	4714 läsare som K
hævder	798 K
hébergé	2112 ce contenu est K par
hình	103 có chứa K ảnh
híreinket	2573 K
hírekben	2514 a google K	2537 google K
hírlevelére	2536 K
hírlevelünk	80 K	2630 K
hírlevelünket	2536 K
hírlevelünkre	80 K	2509 K	2629 iratkozzon fel K	2629 iratkozz fel K	2630 K
hírlevél	2633 K
hírlevélre	80 K	2629 iratkozz fel a K	2629 iratkozzon fel a K
hó	2631 ft/K
hónap	2552 első K	2631 első K
hören	975 K sie hier.
hører	3606 der du K
hükmetti	4993 K
hüüdis	1803 K
hüüdsid	1803 K
hűségidő	2563 K nélkül
hồng	5207 nhận hoa K
""", 'i': """
iecienītāko	3296 K avotu
iepriekšējā	103 K versijā
ifølge	798 K	3696 K
ihtiyaç	0 yardima K
illimité	2078 accès K	2173 en K
imágenes	42 tus K	103 contiene K
incorporó	1603 se K a
independentă	4162 presa K
independência	4032 a K
indicó	1734 K
indiqué	2268 a K
indrømmede	798 K
indrømmer	798 K
indépendance	2266 notre K
indépendant	2062 soutenez le journalisme K	2266 journalisme K	2266 média K
indépendante	2170 la presse K a	2266 presse K	2266 information K
información	1569 sigue toda la K	1569 siga toda la K	1603 cubre la K	1732 esta K
informację	3749 wyślij K
informações	103 com K de
informațiilor	4061 preluarea K
informováni	607 chcete být K
informó	1734 K
informē	3349 K
ingresá	79 K tu correo
innehåll	4658 externt K	4682 externt K
innehåller	103 K spoilers
innehållet	10 K
innrømmer	3696 K
innrømmet	3696 K
inquiète	2268 s'K
inquérito	37 nosso K
inscrição	3866 cancelar a K
inscríbete	1532 K
inställningar	4655 cookie-K	4655 dina K för cookies	4655 dina K för kakor
insändare	45 K	4681 skicka din K	4681 din K till	4681 skriva en K
intelektą	3234 dirbtinį K	3249 dirbtinį K
inteligencję	3771 przez sztuczną K
inteligencí	571 umělou K
intelligenciával	2545 mesterséges K készült	2565 mesterséges K
introduceți	79 K adresa de email
intégralité	2072 pour lire l'K
investigación	55 meses en esta K	55 meses a esta K	103 para esta K	1732 esta K
investigação	4032 esta K
investigație	4162 această K
investigațiile	4162 continua K
invítame	56 K a un café	56 K un café	1731 K a
invítanos	1731 K a
ismételgette	2632 K
istediğiniz	4850 K zaman iptal	4992 K zaman iptal
izražavaju	4357 komentari K
içeriği	10 K
içeriğin	4885 harici K
içermektedir	103 sahneler K
išorinio	3232 K turinio
""", 'j': """
jautāja	3349 K
javascript가	3167 K
javascript를	3167 K
javasolják	2632 K
jelölj	64 K meg	64 K be
jelöljetek	64 K meg
jesteś	3698 skoro już tu K	3698 skoro tu K
ještě	618 zbývá K
jogász	2541 K
jugé	2268 a K
jurnalistă	4065 este K
jurnaliștii	41 K noștri	4096 K noștri îți trimit	4162 K noștri
jälgi	1800 K meid
jäljellä	1987 ilmaista juttua K	2051 K #%	2051 K # %	2051 #% K	2051 # % K
jäseneksi	82 liity K	2052 liity K
""", 'k': """
kanał	3846 nasz K
kannatusjäseneksi	2052 liity K
kanál	645 náš K
każdego	19 K ranka
každé	19 K ráno
kaže	4427 K
kedykoľvek	4432 odhlásiť sa môžete K
keresőben	2537 google-K
khoản	5150 bạn đã có tài K	5162 điều K sử dụng
không	45 K đồng ý?	62 email của bạn sẽ K hiển thị	73 K spam	5172 K sao chép bài viết	5172 K sao chép nội dung	5172 K sao chép lại
khẳng	5261 K định
kiabált	2632 K
kiabálta	2632 K
kiabálták	2632 K
kiegészítettük	103 a cikket K	103 cikkünket K
kifogásolja	2632 K
kirjeessä	2055 luki K
kiáltott	2632 K
kiáltotta	2632 K
kiáltották	2632 K
kiến	5193 ý K của bạn sẽ	5258 hãy gửi ý K	5258 vui lòng gửi ý K
kliknutím	562 K na
kolačića	4348 K	4378 K
kolačiće	4348 K	4378 K
kolačići	4348 K
komentować	7 K	3736 aby K
komentár	7 pridať K	4456 pridajte K
komentára	4456 pridanie K	4456 vloženie K
komentároch	87 v K
komentárov	87 do K
komentátor	549 je K	549 , K	626 , K
komentátorem	549 je K	626 je K
komentátorka	626 , K
komentátorkou	549 je K	626 je K	4445 je K
komentátorom	4445 je K
komentář	7 přidat K
komentáře	7 pro přidání K	560 vložení K	560 přidání K
komentářích	87 v K
komentářů	23 přidávání K se musíte	87 do K
kommentarsfältet	87 i K
kommentekért	2526 a K
kommenteléshez	7 K
kommenttikentässä	87 K
koneääni	1969 K
konferencję	3754 naszą K
konuştu	4993 diye K	4993 K
kopírovanie	4438 K obsahu bez	4438 K je zakázané
kopēšana	3295 K bez
korespondentką	3750 jest K	3827 jest K
korespondentė	3231 K
korábban	2572 K itt írtunk	2572 K ebben a cikkben írtunk
korábbi	103 cikkünk K
krzyczał	3848 K
krzyczała	3848 K
krzyknął	3848 K
krzyknęła	3848 K
krävde	4777 K
krævede	23 K felter er	798 K
krönikör	4680 är K	4754 är K
kulturalną	3758 K dyskusję
kulturredaktör	4680 är K	4754 är K
kulturredaktør	706 er K	776 er K	3601 er K	3674 er K
kumppanuuslinkkejä	76 K	1981 K
kvíz	558 náš K	4455 náš K
kvíze	4455 našom K	4455 v K
kvízu	558 našem K	558 v K
kyltissä	2055 luki K
kysyivät	2055 K
kávéra	56 hívj meg egy K	56 hívjon meg egy K	2631 K
käsitellään	103 jutussa K
käyttää	1945 tämä sivusto K
käyttöehdot	1976 hyväksyt K
képeidet	42 K
képeit	42 K
kérdezte	2632 K
kérdezték	2632 K
kérdőívünket	37 K
kért	2632 K
kérte	2632 K
kérték	2632 K
kívánt	103 nem K
können	92 geben sie, was sie K	92 geben sie, so viel sie K	1039 K sie uns
könyörgött	2632 K
könyörögtek	2632 K
köszönjük	2629 K, hogy olvasol
kötelező	23 K mezőket
kövessen	2514 K minket	2629 K minket
követelte	2632 K
követelték	2632 K
közgazdász	2541 K
közlése	2564 nélküli K tilos
közreműködésével	2627 K készült
közéjük	53 állj be K	53 álljon be K
közölte	2632 K
kúpte	4526 si K
küldd	51 K el
küldjük	59 K neked
küldünk	59 K neked
kündigte	1042 K an
künstlichen	909 K stimme vorgelesen	909 K stimme vertont
künstlicher	968 mithilfe von K
küpsised	1753 K
küpsistega	1753 K	1772 K
küsis	1803 K
kč	564 za # K	564 od # K	646 od # K
kļūsti	3346 K par
křičel	647 K
křičela	647 K
křičeli	647 K
kể	5261 K
""", 'l': """
labākie	3315 K raksti tavā
lamentó	1734 K
lançait	2268 K
lasītu	3285 lai K tālāk
lasītāji	3347 mūsu K
lasītājiem	3347 mūsu K
lejupielādē	3346 K
lelkisegély	104 K
leverandør	3603 ekstern K
leverantör	4682 extern K
leído	1643 has K tus #
leírásokat	103 K tartalmaz
licencí	49 K cc	49 cc-K
licença	49 K cc
licența	49 K cc
lietotnē	3305 K
linkistä	1980 lisää tästä K
lisenssillä	49 K
lisäsi	2055 K
llicència	49 K cc
lucrează	4065 K în presă
lunedì	19 ogni K
lună	4163 pe K
luận	7 để bình K	87 phần bình K	103 từ chối bình K	5150 đăng nhập để bình K	5193 bình K của bạn sẽ	5258 đăng nhập để bình K
lájkolj	2514 K minket
lákal	647 K
läget	4691 koll på K
lähdet	1920 ennen kuin K
lähetä	51 K se
lähetämme	59 K sinulle
lämna	79 K din mejl	79 K din e-post
läsa	4694 du kan K mer	4694 kan du K mer	4694 K mer om	4771 #% kvar att K	4771 # % kvar att K	4775 fri att K
läsare	38 våra K	4692 våra K	4775 våra K
läsarna	20 tack vare K
läser	4774 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	734 K for	3633 K for	4711 K för
læser	795 tak fordi du K
læserbrev	45 K	707 skrive et K	707 send dit K
læsere	38 vores K	796 vores K
læseres	718 vores K støtte
læserne	20 takket være K
læsetid	1 K
læsning	1 min K
límite	1549 K de notas
límites	1543 sigue leyendo sin K
lòng	5177 vui K gửi về	5258 vui K gửi về
löd	4777 K
lød	798 K	3696 K
lūdza	3349 K
lập	5197 ủng hộ báo chí độc K	5259 báo chí độc K
""", 'm': """
magyarázta	2632 K
mailovú	4458 e-K adresu
mainoslinkkejä	39 K	76 K	1981 K
manhãs	19 todas as K
markedsføringscookies	678 K
marqués	62 champs K d'une étoile
masintõlke	1755 K abil
materiał	10 ten K
matéria	22 ler esta K	3861 esta K é só	3948 para ler esta K	4027 #% desta K	4027 # % desta K	4027 #% da K	4027 # % da K	4032 esta K
matérias	3915 limite de K	4026 K
matí	496 rep cada K
mawiał	3848 K
mawiała	3848 K
mañana	19 cada K
mañanas	19 todas las K
medmänniska	104 jourhavande K
megbírságolta	2632 K
megbízásából	2627 K készült
megjelenését	2627 K támogatta	2627 K támogatja
megjelenítése	2590 tartalmainak K	2590 tartalmak mindig K
megszakítása	23 válasz K
megváltoztat	103 nevek K
megváltoztattuk	103 nevét K
meidän	2052 tue K
meitä	1978 tukea K	1978 tue K	2052 tue K	2052 auta K
mencióname	64 K
menționat	4164 a K
mesačne	4528 K
mesečno	4426 K	4624 K
mesélte	2632 K
mieltä	45 eri K?	45 samaa K?
miesiąc	3847 za K
miesięcznie	3847 K
minkä	92 anna K voit
miễn	16 bài K phí	5200 hết số bài K phí	5260 dùng thử K phí
mjesečno	4426 K
moderálási	2526 K elveink
modifié	103 article a été K	103 prénom a été K	103 nom a été K
modifiés	103 prénoms ont été K	103 noms ont été K
modération	85 jouez avec K	2164 charte de K	2164 K par la rédaction
mokė	3282 K
mondták	2632 K
mostrarà	62 adreça no es K
mostrará	62 correo no se K	1543 este mensaje se K en
możesz	92 wpłać, ile K
možete	92 dajte koliko K
multó	1734 K
mulțumim	4161 K că ne citești
munkatársa	2543 K	2614 K
munkatársunknak	41 K
munkánk	2630 K
munkánkat	2505 támogasd K	2505 támogassa K	2550 K	2629 támogasd K	2629 támogassa K	2630 K
myönsi	2055 K
másodközlés	2532 K	2555 K
másodközlése	2555 K
märkis	1803 K
määräsi	2055 K
mån	4693 kr/K	4776 kr/K
månad	4636 testa en K	4693 en K för	4774 testa en K	4776 per K	4776 varje K
månaden	4693 första K	4776 i K	4776 första K
månader	4693 K för #	4774 testa # K
månadsgivare	4774 bli K
måned	655 prøv en K	719 i # K	795 prøv en K	797 pr. K	3615 en K for	3693 prøv en K	3695 per K
måneden	797 om K	3695 i K
måneder	719 i # K	3615 K for #
média	2266 notre K
mês	4032 até o fim do K	4033 por K	4033 ao K
mình	56 mời K ly cà phê	64 tag K
míní	647 K
mówi	3848 K
mówili	3848 K
mówił	3848 K
mówiła	3848 K
môžete	4454 článok si K
müşterimiz	4922 K
mācīja	3349 K
mākslīgais	3302 K intelekts
mēnesis	3348 pirmais K
mēnesī	3348 K
mėgstamiausią	3227 K
mėnesį	3281 per K
měsíc	564 první K	646 za K	646 první K
měsíčně	646 K
můžeme	504 díky vám K
můžete	557 článek si K
mạnh	5261 nhấn K
""", 'n': """
nabádal	647 K
nabádala	647 K
naléhal	647 K
namawiał	3848 K
namawiała	3848 K
napisał	3848 K
napisała	3848 K
napiš	40 K nám	69 K nám
napište	40 K nám	548 K nám	581 K na	644 K nám
napísal	4529 K
napíšte	40 K nám	4444 K nám	4444 K, prosím	4477 K na	4526 K nám
naročilo	4560 hvala za K
naročite	82 K se	4534 K se na naše	4622 K se
naročnik	52 kot K	4533 že K
naročnike	4541 samo za K	4541 le za K
naročniki	52 K lahko	4573 lahko berejo le K	4573 berejo samo K	4626 K
naročnikom	4533 dostopen le K	4533 na voljo K	4533 na voljo samo K	4533 na voljo le K	4573 dostopna le K	4573 dostopna samo K	4573 dostopen le K	4573 dostopen samo K
naročnina	4561 K	4626 K
naročnino	4561 z K	4583 z K
narzędzi	3771 przy wsparciu K ai
nastavení	525 kvůli K cookies	525 K cookies	525 K souhlasu	525 vašeho K cookies	525 K soukromí
naujienlaiškio	3239 K
naujienlaiškis	3280 mūsų K	3283 K
naujienlaiškį	3219 mūsų K	3239 K	3279 užsisakykite K	3280 mūsų K
navođenja	4363 bez K izvora
navođenje	4363 uz K izvora
nawoływał	3848 K
načtením	526 K videa	526 K obsahu
našeho	554 do K týmu	554 K e-shopu
našem	4352 K timu
našich	580 K zpráv	4476 K správ
neatkarīgu	3346 atbalsti K
nekünk	40 írj K	40 írjon K	40 írja meg K	40 írd meg K	69 írj K	69 írjon K	69 írja meg K	69 írd meg K	69 meséld el K	2629 segíts K	2629 írjon K	2629 írj K	2629 jelezd K	2630 K adód
nemokamą	3243 K paskyrą
neobmedzený	4431 K prístup
neodpovídá	32 K za
neodpověděl	103 K
neodpověděla	103 K
neodpověděli	103 K
neomezený	544 K přístup
neomezeně	508 K číst
nepieciešama	0 K palīdzība
nepiekrītat	45 K
nepriklausomą	3241 paremkite K žurnalistiką	3279 paremkite K	3280 K žurnalistiką
nesouhlasíte	45 K?
nesúhlasíte	45 K?
newsissä	1959 google K
nezodpovedá	32 K za
nezodpovídá	32 K za
nezávislou	644 podpořte K
nezávislá	645 K média
nezávislé	4527 K médiá
nezávislú	4526 podporte K
nghiêm	5172 K cấm sao chép
nghiên	5179 là nhà K cứu
ngoài	5183 nội dung bên K
nguồn	5175 K ưu tiên	5175 K tin ưu tiên	5243 K ưu tiên
người	52 K đăng ký có thể
nhiệm	5193 chịu trách K về nội dung bình luận
nhân	5184 trí tuệ K tạo
nhấn	5258 K vào đây
nhận	5153 đăng ký K bản tin	5153 đăng ký K tin	5258 đăng ký K bản tin	5258 đăng ký K tin
nhập	26 đăng K	5150 vui lòng đăng K	5150 đăng K để đọc	5150 đăng K để xem	5150 đăng K để lưu	5150 hãy đăng K để	5258 đăng K để đọc	5258 đăng K để xem
nhật	103 bài viết đã được cập K	103 bài báo đã được cập K
niedostępny	3751 materiał wideo jest K
niezależne	3845 wesprzyj K	3845 wspieraj K	3846 K media
niezależność	3846 K
niezależną	3846 jesteśmy K
noastră	4162 munca K
nolēma	3349 K
norāda	3349 K
nosūtīsim	59 jums K
notificações	15 as K	3874 ative as K	3874 ativar K	3874 receba K
notificările	15 K	4049 activează K
notifikácie	4457 K
notícia	4032 esta K
notícias	3866 receba as K	3866 receba K	3877 siga as últimas K	4026 K
novinařina	645 naše K
novinařinu	645 nezávislou K
novinár	4445 je K	4445 , K
novinári	4527 naši K
novinárka	4445 je K	4445 , K
novinárkou	4445 je K
novinárom	4445 je K
novinář	549 je K	549 , K
novinářem	549 je K	626 je K
novináři	645 naši K
novinářka	549 je K	549 , K
novinářkou	549 je K	626 je K
novičke	4534 na e-K
novičnik	4542 K	4542 e-K	4623 naš e-K	4626 K
novičnika	4542 K
nuotraukų	42 K ir vaizdo
nusprendė	3282 K
násilí	0 domácí K
nášho	4451 do K tímu
nächste	23 in diesem browser für die K	1039 sind sie der K
näyttämällä	1943 K sisällön
nélkül	72 reklám K	73 spam K
nói	5261 K
nõus	45 ei ole K?
năm	5260 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	554 našem K
obegränsad	4639 K tillgång
obećala	4427 K
obećao	4427 K
obiecał	3848 K
obiecywał	3848 K
obligāta	3295 atsauce K
oblíbené	546 K zdroje
oblíbených	546 K zdrojů
oblíbenými	546 K zdroji
obrigatórios	23 campos K são marcados com	3890 campos K são marcados com	3895 campos K marcados	3895 campos K são marcados com
obveščanje	4560 na naše K
obľúbené	4442 K zdroje
obľúbených	4442 K zdrojov
obľúbenými	4442 K zdrojmi
också	53 var med du K
odběru	80 k K
odebírat	579 chcete K
odebírejte	513 K náš	585 K	644 K
odemkněte	508 K si
odhlásit	514 K se můžete kdykoli
odoberať	4475 chcete K
odpoveď	23 zrušiť K
odpovídal	647 K
odpověděl	647 K
odpověděla	647 K
odpověď	23 zrušit K
odpowiadał	3848 K
odpowiedzialności	32 nie ponosi K
odpowiedział	103 nie K	3848 K
odpowiedziała	103 nie K	3848 K
odpowiedziało	103 nie K
odražavaju	4357 komentari K	4357 komentari ne K
odídete	4440 kým K
ofereça	3861 K este artigo
ograniczeń	3704 czytaj bez K	3704 czytaj więcej bez K
også	53 bli med du K
ogłosił	3848 K
ogłosiła	3848 K
oikaisupyynnöt	1972 K
oikaisupyyntö	1972 K
olvashatják	2571 csak előfizetők K
olvasási	1 K idő
olvasóiból	2550 K él
olvasóink	38 K	2630 K
olvasóknak	20 az K
opinião	32 K do	32 K deste
opinión	32 K de	1731 danos tu K
ordenó	1734 K
ordonné	2268 a K
ortakliği	4904 iş K linkleri	4906 satiş K bağlanti	4906 satiş K linkleri
orzekł	3848 K
osobních	542 ochrany K údajů	542 ochraně K údajů
osobných	4447 K údajov
ostrzegał	3848 K
ostrzegała	3848 K
ostrzegł	3848 K
otrzymywać	3779 chcesz K
označ	64 K mě	64 K ma
označite	64 K me	64 K nas
označte	64 K mě	64 K ma	64 K nás
oznámení	15 K	607 chcete dostávat K	607 chcete zasílat K	607 chceš dostávat K
oznámil	647 K	4529 K
oznámila	647 K	4529 K
ozvěte	40 K se nám	69 K se nám	548 K se nám	644 K se nám
""", 'p': """
padėkite	3279 K mums
pageidaujamą	3227 K šaltinį
paklausė	3282 K
palīdzi	3309 ziedo un K	3346 K mums
palīdzība	0 vajadzīga K
palīdzību	3302 mākslīgā intelekta K	3317 mākslīgā intelekta K
parašykite	40 K mums	69 K mums	3279 K mums
parsisiųskite	3279 K
participación	1585 normas de K
partnerské	76 K odkazy	567 K odkazy	4463 K odkazy
partneři	528 my a naši K
pastā	3307 e-K
pastāstiet	40 K mums	69 K mums
patronką	3769 zostań naszą K
patrões	3978 sem K	4032 sem K
paylaşilan	4972 tarafindan K bir gönderi	4972 tarafindan K gönderi
paylaşin	27 K	51 K	4911 K
paylaştiği	4972 K bir gönderi	4972 'in K bir gönderi
paziņoja	3349 K
paziņojumus	3306 K
państwa	3749 czeka na K
pašte	3239 jūsų el. K
pažadėjo	3282 K
periódico	1732 este K	1732 nuestro K
permanència	498 sense K
persiųskite	51 K
personvernerklæring	3578 K
phê	56 mời tôi một ly cà K	5197 mời bạn một ly cà K
phóng	5177 liên hệ K viên	5179 là K viên	5179 K viên ban	5182 là K viên báo	5182 là K viên của	5258 hãy liên hệ K viên
phút	1 K đọc
phản	103 chưa K hồi
pidió	1734 K
pidätetään	1955 kaikki oikeudet K
pidätämme	31 K oikeuden
pisał	3848 K
pisała	3848 K
pišite	40 K nam	40 K našoj	40 K nam na	69 K nam	69 K našoj	69 K nam na	4345 K nam	4377 K nam na	4377 K na	4424 K nam	4547 K nam	4547 K na	4577 K nam na	4577 K na	4622 K nam
piškotke	4550 K	4578 K
piškotki	4550 K
piškotkov	4550 K	4578 K
pište	581 K na	581 K nám na
plakáton	2632 állt a K
plânge	4164 se K
pochází	551 obsah K
podcastów	3755 K
podcastů	556 K
podcaście	36 naszym K
podeľte	69 K sa s nami
podeślij	51 K
podkreśla	3848 K
podporovatelé	645 naši K
podporují	645 nás K
podpoře	504 díky vaší K můžeme	645 díky K
podpořte	569 K	644 K nás	644 K naši	644 K naše	644 K mě
podrška	4424 vaša K
podrške	4364 bez vaše K	4425 vaše K
podršku	4424 vašu K
podržite	4364 K	4424 K nas	4424 K naš
podělte	69 K se s námi	69 K se o
podľa	4529 K
poinformował	3848 K
poinformowała	3848 K
pokračovanie	4431 pre K v čítaní
pokračování	508 K je dostupné	567 K článku níže
pokračuje	567 článek K	567 text K	4463 článok K	4463 text K
pokračujte	508 K ve čtení s
politoložka	538 je K
politológus	2541 K
política	430 K de galetes	1579 K de cookies	3888 K de cookies	3917 cobre K
pomocí	571 K ai
pomocą	3771 z K ai
pomoć	4424 vašu K
pomóż	3845 K nam
pomôžte	4526 K nám
poprosił	3848 K
poprosiła	3848 K
poprosiło	3848 K
poručila	4427 K
poručio	4427 K
poslední	578 K článek zdarma	578 K článek, který můžete
posledný	4474 K článok zadarmo
poslušajte	4576 K nas
postafiókjába	2509 K
postafiókjában	2534 minden reggel a K	2534 minden este a K	2534 minden nap a K	2534 minden héten a K
postafiókodban	2534 minden reggel a K
postaládádba	81 a K	2536 a K
postaládádban	2534 minden reggel a K	2534 minden héten a K
postaládájában	2534 minden reggel a K	2536 ön K
posílat	562 nechte si K
posílejte	548 K nám
posíláme	59 vám K	59 K vám
potřebujeme	644 K vaši pomoc	644 K vaši podporu
potřebujete	0 K pomoc
používame	4447 K cookies
používá	528 tento web K
používáme	528 K cookies
povestește	69 K-ne
povestiți	69 K-ne
powiedział	3848 K
powiedziała	3848 K
powtarzał	3848 K
powtarzała	3848 K
poznámka	103 K redakce
pozostało	3704 K # %	3704 K #%
pozvěte	56 K mě na kávu	56 K mě na kafe
počasti	56 K me kavom
pořadatelé	647 zvou K
pošaljite	51 K ga	4345 K nam	4345 K na	4424 K nam
pošiljamo	59 K vam	59 vam K
pošleme	59 vám K	59 K vám	59 ti K
pošlete	51 K ho	51 K jej	548 K nám	644 K nám
pošli	51 K ho
pošlite	51 K ho	4444 K nám	4526 K nám
pošljemo	59 vam K
pošljite	51 K ga	4547 K nam	4547 K jo nam	4547 K na	4622 K nam
požádal	647 K
požádala	647 K
pracę	3846 naszą K
pranešimus	3238 K
praneškite	40 K mums	69 K mums
pranešė	3282 K
prašė	3282 K
preberať	47 K
precizējums	103 K:
predchádzajúceho	4478 bez K súhlasu
predchádzajúcej	103 K verzii článku
predplatiteľ	52 ako K	4431 už ste K	4431 ste K
predplatiteľom	82 staňte sa K	4439 K	4526 staňte sa K
predplatiteľov	4439 pre K
predplatné	4431 už máte K	4460 K	4526 kúpte K	4526 kúpte si K	4530 K
predplatného	4460 K
predplatným	4460 K	4481 s K
predplaťte	82 K si
preferată	4063 sursă K pe google	4063 sursă K în google
preferované	546 K zdroje	4442 K zdroje
preferovaný	546 K zdroj	4442 K zdroj
preferovaných	546 K zdrojů	4442 K zdrojov
preferovaným	546 K zdrojem	4442 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	103 K version de cet
prenumeratorów	3704 tylko dla K	3777 tylko dla K
prenumeratą	3763 z K
prenumeratę	82 kup K	3704 masz już K	3763 zamów K	3763 kup K	3763 wykup K	3789 kup K
preporučila	4427 K
preporučio	4427 K
pretlačiť	47 K
prevziať	47 K
prečítate	4431 celý článok si K
pridruži	53 K im se
pridružite	53 K im se	53 K se	53 K se jim	4424 K se našoj	4424 K im se	4622 K se nam
pridržana	4337 sva prava K
pridržane	4540 vse pravice K
pridržava	31 K pravo
pridržavamo	31 K pravo
pridūrė	3282 K
prihlásenie	4432 ďakujeme za K	4458 ďakujeme za K
prihlásení	4460 po K
prihlásením	4458 K súhlasíte
prihláste	26 K	4431 K sa a čítajte	4526 K sa na odber
prihvaćate	4359 prijavom K
pripažino	3282 K
programėlėje	3237 K
programėlę	3237 K
prohlásil	647 K
prohlásila	647 K
prohlížeč	11 váš K
pronađite	4375 K nas
proposé	2160 conçu et K par
prosił	3848 K
prosiła	3848 K
pročitali	4329 da biste K
pročitate	4327 da K cijeli	4327 da K ceo
prośbę	3698 mamy do ciebie K	3698 mamy małą K
prošnjo	4544 imamo majhno K	4544 majhno K
prywatności	3726 ustawienia K	3726 ustawień K	3730 polityka K	3730 polityce K
przeczytać	3704 aby K cały	3704 aby K ten artykuł
przeczytałaś	3758 dziękujemy, że K
przeczytałeś	3758 dziękujemy, że K
przedrukować	47 K
przedrukowywać	47 K
przeglądarka	11 twoja K
przekaż	3701 K nam #%	3845 K nam	3845 K #
przekonywał	3848 K
przekonywała	3848 K
przesyłajcie	3749 K
przesyłamy	59 K ci
prześlemy	59 K ci	59 K wam
prześlij	51 K go	51 K ten	3733 K zdjęcie	3733 K zdjęcia	3749 K nam	3749 K je do nas	3845 K nam
przeżywasz	0 K kryzys
przyznał	3848 K
przyznała	3848 K
przyłącz	53 K się
przyślij	3733 K zdjęcie	3749 K nam	3749 K je do nas	3845 K nam
práca	4527 naša K
práce	645 naší K
práci	645 naši K
prácu	4527 našu K
právnička	538 je K
právník	538 je K
précision	103 K:
précisé	2268 a K
précédente	103 version K de cet
préférée	2148 source K
préférées	2148 sources K
prévient	2268 K
príspevky	4456 K v diskusii
príspevok	4526 váš K
próxima	4032 nossa K
průzkumu	37 našeho K
psychické	0 K pomoci
ptá	647 K se
pubblicità	12 la K	72 niente K	72 senza K	72 nessuna K	2789 blocco della K	2940 senza K
publicarà	24 no es K
publicará	62 correo no se K
publicată	24 nu va fi K
publicistája	2543 K
publicité	12 la K	12 cette K	72 sans K	72 pas de K	2110 bloqueur de K	2110 bloqueurs de K	2266 sans K
publicités	2110 bloqueur de K
publicystką	3750 jest K	3827 jest K
publicystą	3750 jest K	3827 jest K
publikování	539 K nebo šíření
publiée	24 ne sera pas K	2118 votre adresse e-mail ne sera pas K
pytał	3848 K
pytała	3848 K
pytały	3848 K
pytań	3757 na kilka K
pyyntö	1920 pieni K
pyysivät	2055 K
pásale	1731 K esta
pásalo	51 K
päevakokkuvõte	1760 K
päivitetty	103 juttua K	103 juttua on K
päätoimittaja	1966 K	2036 on K
päätti	2055 K
påminde	4777 K
pénzbe	2630 K kerül
pénzéből	20 olvasók K
písemného	540 bez K souhlasu
písomného	4478 bez K súhlasu
píšte	4477 K na	4477 K nám na
pódcast	36 nuestro K	1732 nuestro K
pôvodnej	103 K verzii článku
pārpublicēt	47 K
pārpublicēšana	3288 K bez	3295 K bez
pārsūtiet	51 K
přebírat	47 K
přebírání	539 K článků
předchozí	103 K verzi článku
předchozího	540 bez K souhlasu	583 bez K souhlasu
předplatitel	52 jako K	52 K může	508 už jste K	508 jste K
předplatitele	543 pro K
předplatitelem	82 staňte se K	644 staňte se K
předplatitelé	52 K mohou	577 jen K	577 pouze K	577 najdou K	577 přečtou K	645 naši K	648 K
předplatitelům	543 K	577 pouze K	577 jen K
předplatné	508 koupit K	509 už máte K	564 K	648 K
předplatného	564 K
předplatným	508 dostupné s K	564 K	586 s K
předplaťte	82 K si	510 K si	644 K si
přehrání	551 K videa
přehráním	526 K videa
přetisk	47 K
přetisknout	47 K
převzít	47 K
přečíst	508 zbývá vám K	618 zbývá K	618 zbývá vám K
přidej	53 K se
přidejte	53 K se	580 K si nás	644 K se	644 K se k nám
přihlaste	26 K	508 K se a čtěte	513 K se k odběru	644 K se k odběru
přihlášení	562 děkujeme za K	564 po K
přihlášením	562 K k odběru	562 K souhlasíte
připojte	53 K se
připomněl	647 K
připustil	647 K
přispějte	92 K, kolik můžete	92 K, čím můžete	569 K	644 K	644 K i vy
přiznal	647 K
přiznala	647 K
přiznává	647 K
příspěvek	644 váš K
příspěvku	526 načtením K	551 zobrazení K
příspěvky	560 K v diskusi
příspěvků	504 žije z K	504 žijeme z K	504 z K čtenářů
příspěvkům	504 díky K čtenářů
původní	103 K verzi článku	103 v K verzi
""", 'q': """
quyên	5258 K góp ngay	5262 K góp
quyền	5172 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	72 không K cáo	72 không có K cáo	5226 trình chặn K cáo	5226 chặn K cáo
""", 'r': """
radził	3848 K
radziła	3848 K
radí	647 K
rakstīja	3349 K
rappelé	2268 a K
različici	103 prvotni K	103 prejšnji K
rašykite	40 K mums	69 K mums	3279 K mums
rašė	3282 K
recaptcha로	3199 K
recibirás	59 K
reclamă	12 K
reconoció	1734 K
recordó	1734 K
rectificación	103 K:
recunoaște	4164 K
redacció	41 la nostra K	45 cartes a la K	442 la K t'envia	497 la nostra K
redacción	41 nuestra K	45 cartas a la K	103 nota de la K	1639 la K te envía	1683 se incorporó a la K	1732 nuestra K
redacţia	41 K noastră
redacția	41 K noastră	4096 K îți trimite	4162 K noastră
redacției	41 K noastre	103 nota K
redakcją	41 naszą K
redakcję	3845 wesprzyj K
redaktorką	3750 jest K	3827 jest K
redaktorė	3231 K
redaktör	4680 är K för	4680 är K på	4680 är politisk K	4754 är K på
redaktør	706 er K på	706 er K for	706 er politisk K	776 er K på	776 er K i	3601 er politisk K	3601 er K i	3601 er K for	3674 er K i
redação	40 escreva para a K	41 nossa K	69 escreva para a K	3943 a K envia	3988 entrou para a K	4032 nossa K
redistribuída	3914 reescrita ou K
redistribuído	3914 reescrito ou K
reenvíalo	51 K
refusé	2112 K le dépôt
registrácii	4460 po K
registráciou	4458 K súhlasíte
registráciu	4458 ďakujeme za K
regisztrálj	2629 K ingyenesen	2629 K, hogy
regisztráljon	2629 K ingyenesen	2629 K, hogy
regisztrálnia	2571 K kell
regístrate	1543 K gratis	1547 K para
reinhören	905 jetzt K:
rejestrując	3760 K się
reklamlänkar	76 K	4695 K	4727 K
reklamą	12 K
reklám	72 nincs K	4527 bez K
reklámblokkoló	2600 K
reklámblokkolót	2600 K
reklámok	2630 K nélkül
reportaż	3846 ten K
reporterką	3750 jest K	3827 jest K
reportér	549 , K	626 , K	4445 , K
reportérem	549 je K	626 je K
reportérka	549 , K	626 , K	4445 , K
reportérkou	549 je K	626 je K	4445 je K
reportérom	4445 je K
reportérovi	41 našemu K	41 nášmu K
reportérům	41 našim K
reproducció	450 K sense permís
reproducción	1600 prohibida su K	1600 prohibida la K
reprodução	3911 proibida a K	3911 K proibida	3951 K permitida desde	3951 K é permitida desde
reprodúcelo	47 K
republié	47 K	2134 K avec	2179 cet article est K
repórter	41 nosso K	3917 é K
repórteres	41 nossos K
respondió	103 no K a
responsabilità	32 K di
responsável	85 jogue de forma K
reveló	1734 K
rezervăm	31 ne K dreptul
riêng	5162 chính sách quyền K tư	5200 dành K cho thuê bao	5208 quan điểm K của tác giả
rovatvezető	2614 K
rovatvezetője	2543 K	2614 K
ročne	4528 K
ročně	646 K
rät	1042 K
rätta	4686 K fel
rättar	4686 vi K fel
rättelse	103 K
räumte	1042 K ein	1042 K der	1042 K die
rääkis	1803 K
råber	798 K
råbte	798 K
rådde	4777 K
rådede	798 K
réagir	2121 pour K
réagissez	2265 K à
réalisation	2160 n'a pas participé à la K
rédacteur	2138 est K
rédaction	40 appelez la K	40 contactez la K	40 écrivez à la K	40 joignez la K	69 appelez la K	69 contactez la K	69 écrivez à la K	69 joignez la K	103 note de la K	2138 a rejoint la K	2160 n'a pas participé à sa K	2169 la K vous	2173 pour soutenir la K	2265 soutenez la K	2265 alertez la K	2266 notre K
rédactrice	2138 est K
régulièrement	2138 collabore K
répondu	103 n'a pas K à	103 n'ont pas K à
réponse	23 annuler la K
répétait	2268 K
réserve	31 se K le droit
réservons	31 nous K le droit	31 K le droit
réservé	2072 cet article est K	2072 ce contenu est K	2072 article K
réservée	2072 K à nos abonnés	2072 la suite est K	2075 K aux abonnés
réservés	2075 K aux abonnés	2134 tous droits K
résiliable	2267 K à tout moment
részesített	2537 előnyben K forrásként
röst	4683 ai-K	4719 ai-K
răspuns	103 nu a K	103 nu au K	4164 a K	4164 au K
răspunsul	23 anulează K
rằng	5261 viết K	5261 cho K
""", 's': """
sacīja	3349 K
sadržaj	10 ovaj K	4348 vanjski K	4348 spoljni K
sadržaja	10 ovog K	4348 vanjskog K	4348 prikaz ovog K	4348 prikaz K
sakė	3282 K
samfunnsøkonom	3592 er K
samobójcze	104 myśli K
samobójstwie	104 myślisz o K
samobójstwo	0 K
samovražde	0 K	104 uvažujete o K
samovražedné	104 K myšlienky
sanctionné	2268 a K
sandučić	81 u vaš K	4330 u vaš K
sandučiću	4330 u vašem K	4359 vašem K
sbírka	648 K
schließ	53 . K dich
schließen	53 . K sie sich	810 K sie ein abo	1039 K sie ein abo
schránke	4432 vašej K
schránky	81 do vaší K	81 do vašej K	513 do vaší K	4432 do vašej K
scrieţi	40 K-ne	69 K-ne
scrieți	40 K-ne	69 K-ne
sdílejte	27 K	51 K ho
sebevraždě	0 K	104 uvažujete o K
sebevražedné	104 K myšlenky
segítsen	2629 K, hogy
segítségedre	2629 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1734 K
selbsttötung	104 K
sensível	103 pode ser K
sentenció	1734 K
sería	1640 sin ti no K
sesión	26 inicia K	26 inicie K	1543 inicia K para
sessió	26 inicia K
sessão	26 inicie K	4031 inicie K
señaló	1734 K
sfătuia	4164 K
sfătuiește	4164 K
sfătuit	4164 a K
sisällön	10 K	1968 ulkoisen K
sisältö	1925 tämä K on vain
sisältöä	1968 ulkoista K
siunčiame	59 jums K
sjefredaktør	3601 er K
självmord	0 K
självmordslinjen	104 K
självmordstankar	104 K
sjöng	4777 K
skarży	3848 K
skarżył	3848 K się
skrzynkę	81 na twoją K	3708 na twoją K	3708 na swoją K	3760 K mailową
slažete	45 K se	45 ne K se
slobodné	4526 podporte K
slobodnú	4526 podporte K
slušajte	4375 K nas
slíbil	647 K
slíbila	647 K
socioložka	538 je K
sollicité	103 K par
sollicitée	103 K par
sondę	3757 naszą K
sonuçlarinda	4877 google arama K
sorumluluğu	32 K
souborů	541 K cookie
souhlasíte	45 K?	562 e-mailu K	562 odesláním K	562 registrací K
soạn	40 nhắn cho tòa K	40 nhắn tòa K	40 gửi về tòa K	40 gửi cho tòa K	69 nhắn cho tòa K	69 nhắn tòa K	69 gửi về tòa K	69 gửi cho tòa K	5177 về hộp thư của tòa K	5197 hãy ủng hộ tòa K	5208 bằng văn bản của tòa K	5258 hãy gửi về tòa K	5258 hãy liên hệ tòa K	5258 hãy báo cho tòa K	5259 tòa K
spandér	56 K en kaffe
spolupráci	567 ve K s partnerem	4463 v K s partnerom
sponsorisés	76 liens K
sporočite	40 K nam	69 K nam	4547 K nam
sportkrönikör	4680 är K
sportsredaktør	706 er K
spracovaním	4458 K osobných údajov
sprijiniți	4161 K
sprijină	4161 K-ne
správach	4443 google K
správy	4443 google K
spuneți	40 K-ne	69 K-ne	4162 K-mi mai jos
stellenbörse	904 in unserer K
stjärna	62 fält med K
straipsnį	3250 šį K	3280 visą K
stronę	3780 naszą K
stwierdził	3848 K
stwierdziła	3848 K
stáhněte	644 K si naši	644 K si náš
stálo	647 K na	647 K ve	647 K v
står	32 K för	798 K der på	3696 K det på	3696 K det i	4777 K det på
stöd	4631 med ditt K	4774 K oss	4774 K vår	4774 ditt K
stödja	4692 K oss med
stödlinjen	85 K
stödmedlem	4774 bli K
stödprenumerant	4774 bli K
stötta	4692 K oss med	4774 K oss	4774 K vår	4774 K vårt
støt	718 K os	795 K os	795 K med
støtt	3693 K oss	3693 K vår
støtte	652 med din K	652 vi har brug for din K	718 K os med	718 din K gør	795 din K	795 bliv K	3548 med din K	3614 K oss med	3693 din K
støtteabonnent	3693 bli K
støttemedlem	82 bli K	795 bliv K	3693 bli K
stāstīja	3349 K
stăpâni	4126 fără K
stěžuje	647 K
subscripció	500 K
subskrybentów	3704 tylko dla K	3704 dostępna dla K	3704 dostępne dla K	3777 tylko dla K
subskrypcją	3763 z K	3785 z K
subskrypcję	3704 kup K	3704 masz już K	3760 dziękujemy za K	3763 wykup K	3845 kup K
suosikkilähteeksesi	1959 K
suosikkilähteeksi	1959 K
superarán	1729 no K
sursă	4095 link activ către K
suscripción	1543 ya tengo una K	1731 cambia tu K	1735 K
suscríbase	82 K	1731 K
suscríbete	82 K	1543 K para	1543 K por	1543 K en	1553 K al boletín	1731 K
susțin	4087 care ne K lunar	4162 ne K lunar
susține	4161 K-ne	4161 K presa	4164 K că
susținerea	4161 K ta
susțineți	4161 K-ne
svarīgākie	3318 nedēļas K
svarīgākās	3318 nedēļas K
svært	0 har det K
svěřte	548 K se nám
szabályzatot	2526 moderálási K
szabályzatunk	2526 moderálási K
szerencsejáték	2519 túlzásba vitt K ártalmas, függőséget okozhat	2519 K ártalmas, függőséget okozhat	2519 K függőséget okozhat! #+
szerkesztője	2543 K	2614 K
szerkesztőségünk	41 K	2630 K
szerkesztőségünket	41 K
szerkesztőségünknek	41 K	2630 K
szerzője	2543 külső K
szociológus	2541 K
szólított	2632 K fel
szükség	2504 önre is K van	2504 önökre is K van	2504 rád is K van
szükségünk	2504 rád is K van	2504 önre is K van
sábado	19 cada K
sáng	19 mỗi K
säger	4693 tills du K upp	4777 K
sähköpostiin	1932 suoraan K
sähköpostiisi	81 K	1933 K
sähköpostillasi	1993 K
sähköpostiosoitettasi	23 K ei julkaista	62 K ei näytetä	62 K ei julkaista
sähköpostiosoitteesi	79 jätä K	79 anna K	79 kirjoita K	1933 K
sélection	2169 K d'articles
sélections	2072 ajouter l'article à vos K
síganos	1569 K en
síguenos	1569 K en	1731 K
sócio	82 seja K
sõltumatut	1800 toeta K
sõnul	1803 K
sök	4709 K nu
sökresultat	4676 K på google
sökt	103 vi har K	103 har K
söyledi	4993 K
söylediler	4993 K
söylüyor	4993 K
søg	732 K nu
søgeresultater	702 K på google
søgning	702 google-K
søk	3631 K nå
søkene	3597 google-K dine
søkeresultatene	3597 K dine på google
súhlasu	4478 bez K
súhlasíte	45 K?	4458 odoslaním K
súmate	53 K	1731 K al
süresi	1 okuma K
sürümünde	103 önceki K
sütibeállításai	2589 K miatt
sütibeállítások	2589 K miatt	2589 K
sütik	2544 K
sütiket	2544 K
săptămână	19 o dată pe K	4163 pe K
sīkdatnēm	3300 K	3318 K
sống	5197 nuôi K tờ báo	5197 bạn đọc nuôi K
""", 't': """
találatok	2537 google-K
tanácsolja	2632 K
tanácsolják	2632 K
tanácsolta	2632 K
tanácsolták	2632 K
tanította	2632 K
taşiyin	4911 K
teigė	3282 K
tekemään	2053 K sitä
tekijänoikeus	1955 K suojaa
tekoäly	1969 tehnyt K
tekoälyavustaja	65 K
tekoälyavustajamme	65 K
tekoälyllä	1969 K
tekoälyn	1969 K avulla	1969 K tekemä
tekoälyä	1969 käyttää K
telefonā	3306 savā K
tesszük	24 nem K közzé
textům	576 ke všem K
teşekkürler	4990 okuduğunuz için K
thiết	5208 không nhất K phản ánh quan điểm
thuê	52 K bao có thể	5200 dành cho K bao	5200 đã là K bao	5262 K bao
thuộc	5173 bản quyền K
thành	5152 dành cho K viên	5195 bạn đã đăng ký K công	5258 trở K thành viên
tháng	5200 đọc miễn phí trong K	5260 mỗi K	5260 hàng K	5260 K đầu
thích	5175 nguồn tin ưa K	5175 nguồn yêu K
thông	15 K báo	5158 bật K báo	5158 nhận K báo	5177 bạn có K tin	5177 bạn đọc cung cấp K tin	5208 khi phát hành lại K tin	5258 hãy gửi K tin	5258 đăng ký nhận K báo	5258 hãy bật K báo
thường	5179 phóng viên K trú tại
tilføjede	798 K
tillgång	4774 få fri K
tillåtet	4706 inte K att återge
tiếng	5193 K việt có dấu
tiếp	5150 để K tục đọc	5150 để đọc K	5150 đăng nhập để K tục	5197 K sức cho báo chí	5200 để K tục đọc	5258 đăng ký để đọc K	5258 hãy K sức	5258 đăng nhập để K tục
tjänst	4627 en liten K att be
tjänsten	4709 sök K
tovább	51 küldd K	51 küldje K
továbbolvasáshoz	2507 a K
toàn	22 K bộ bài	5150 để đọc K bộ	5150 đọc K bộ bài	5200 để đọc K bộ bài	5258 đăng ký để đọc K bộ
transférez	2263 K-la	2263 K-le
tražila	4427 K je
tražili	4427 K su
tražio	4427 K je
tretích	4447 cookies K strán
treści	10 tej K	3763 dostęp do K
treść	10 tę K
trimiteți	51 K-l
trên	5158 theo dõi K
trước	103 bản K của bài	103 phiên bản K của bài	5193 K khi đăng
trường	23 các K bắt buộc
trợ	0 cần hỗ K	65 K lý ảo	65 K lý ai
tudósító	2614 K
tudósítója	2543 K	2614 K
turpinātu	3285 lai K lasīt
tuần	19 mỗi K	5195 bản tin hằng K của	5195 bản tin hàng K của	5260 mỗi K
tvrdí	647 K
työmme	2053 K
työtämme	1923 tue K	2052 tue K	2053 K
tájékoztató	2521 adatvédelmi K
támogass	2629 K minket
támogasson	2629 K minket
támogathat	2550 K minket
támogatása	2550 K nélkül	2550 olvasók K nélkül	2629 az ön K
támogatásod	2629 a te K
támogatásából	2504 olvasóink K	2550 olvasóink K
támogatására	2504 olvasóink K
támogatásával	2553 partnerünk K	2627 K készült
támogatónk	2550 legyen ön is K	2550 legyél te is K
tâm	0 tư vấn K lý
täglich	821 K per mail
tähtsamad	1772 nädala K
tärkeimmät	1993 K jutut
tästä	1980 lisää K
täällä	1920 kun kerran olet K
täältä	1980 lisää K
téléchargez	2057 K
témoignez	69 K
tôi	64 gắn thẻ K
töltsd	2629 K le
történész	2541 K
týden	19 každý K
týdně	646 K
týždenne	19 raz K
tłumaczy	3848 K
tłumaczył	3848 K
tłumaczyła	3848 K
třetích	551 cookies K stran
""", 'u': """
uafhængigt	796 K medie
ubegrænset	658 K adgang
udostępnij	27 K
ukarał	3848 K
ulaş	40 bize K
ulaşin	40 bize K	4879 bize K	4911 K
ulaşmak	4879 yazara K
unabhängig	960 K von unserer redaktion	960 von unserer redaktion K	973 damit wir K bleiben	1040 wir sind K
undersökning	37 vår K
undersøgelse	37 vores K
undersøkelse	37 vår K
università	2817 insegna all'K
unterstütze	804 K unsere arbeit	804 K uns mit	1039 K uns	1039 K unsere	1039 K mich	1039 K meine
unterstützen	804 K sie unsere arbeit	804 K sie uns mit	804 mit einer spende K	804 können sie uns K	1039 K sie uns	1039 K sie unsere	1039 sie können das K	1039 freiwillig K	1039 K sie mich	1039 K sie meine	1039 K uns
unterstützt	845 ihr browser K	1039 K uns
unterstützung	800 ihre K	800 mit ihrer K	920 ihrer K	920 deiner K	968 mit K von ki	1039 mit deiner K	1039 deine K	1039 eure K
upišite	79 K svoj e-mail
upozorněni	607 chcete být K
upozornění	518 zapněte si K	561 K	607 chcete dostávat K	607 chcete zasílat K	607 chceš dostávat K	607 chcete posílat K	607 chcete odebírat K
upphovsrätt	4672 skyddat enligt lagen om K
upphovsrättslagen	4672 skyddat enligt K
uprednostňované	4479 K zdroje
uprednostňovaný	4479 K zdroj
uprednostňovaných	4479 K zdrojov
upřednostňované	584 K zdroje
upřednostňovaný	584 K zdroj
upřednostňovaných	584 K zdrojů
upřesnění	103 K:
uredništva	4540 brez dovoljenja K	4540 brez soglasja K
uredništvo	4554 v naše K	4623 naše K
uredništvu	41 našemu K	4547 pišite K
urmărește	4048 K-ne pe	4048 K-ne și pe	4049 K știrile	4161 K-ne
urmăriți	4048 K-ne pe	4161 K-ne
ursprünglichen	103 K version	103 K fassung
ustawień	3726 K cookies	3726 K plików cookie
utilização	3888 K de cookies
utilizează	4051 K cookie
utilizăm	4051 K cookie
utánközlés	2532 K	2555 K
utánközlése	2555 K
utánközölhető	47 K
uutislähteeksesi	1959 ensisijaiseksi K
uutislähteeksi	1959 ensisijaiseksi K
uzależniać	90 hazard może K
uznał	3848 K
uznała	3848 K
uzsvēra	3349 K
użyciu	3771 przy K ai
użytkowników	3758 opiniami K
używamy	3729 K plików cookie
užsisakykite	3216 K prenumeratą
""", 'v': """
valorização	104 centro de K da vida
vašeho	513 do K e-mailu
vedieť	40 dajte nám K	69 dajte nám K	4444 dajte nám K
velük	53 tarts K
velünk	69 oszd meg K
venerdì	19 ogni K
verhängte	1042 K
versión	3 K en audio	103 primera K de este
verständlichkeit	103 der K gekürzt
verstärkung	904 suchen K
versão	3 K em áudio
vervielfältigung	874 K nur mit
verziójában	103 korábbi K
veröffentlicht	24 wird nicht K	47 K werden	857 deine e-mail-adresse wird nicht K	857 ihre e-mail-adresse wird nicht K
veröffentlichung	936 seit der K geändert	936 seit K geändert
već	4342 kad ste K tu	4426 K od
videá	42 fotky a K
videóidat	42 K
videóit	42 K
videóját	2524 küldje el K
videókat	42 fotókat és K	42 képeket és K
viditelný	62 e-mail nebude K
vidéo	10 cette K
vidéos	42 vos K	42 photos et K
viestiä	40 laita K	40 laita meille K	69 laita K	69 laita meille K
virheensä	1972 korjaa K
virtuálneho	65 K asistenta
virtuálny	65 K asistent
virtuální	65 K asistent
virtuālais	65 K asistents
vizibilă	62 email nu va fi K
viên	5179 là biên tập K	5182 là biên tập K của	5200 dành cho hội K
viết	5258 hãy K thư	5259 bài K này	5261 ông K	5261 bà K
você	20 sem K	4032 sem K
vollständigen	810 K artikel lesen
volontär	888 ist K
volontärin	888 ist K
voltál	44 ott K	2524 te is ott K
vpišite	79 K svoj e-naslov
vprašalnik	4557 K
vyhradené	4438 všetky práva K	4438 autorské práva sú K
vykřikl	647 K
vykřikla	647 K
vypočuť	4454 si môžete K
vysvetľuje	4529 K
vysvětlil	647 K
vysvětlila	647 K
vysvětloval	647 K
vysvětlovala	647 K
vysvětluje	647 K
vytvořila	571 K ai
vyzýval	647 K
vyzývala	647 K
vyzývali	647 K
vyzývá	647 K
vyžadované	23 K informace	23 K polia
válaszolt	103 nem K
válaszolta	2632 K
válaszolták	2632 K
változatában	103 korábbi K	103 eredeti K
vás	569 bez K by	645 bez K by	4465 bez K by	4527 bez K by
väitis	1803 K
väitti	2055 K
väittää	2055 K
välise	1753 K sisu
våre	3693 meld deg på K
vårt	3560 meld deg på K	3693 meld deg på K
vær	53 K med
védekezett	2632 K
véli	2632 K
vídeo	10 este K	42 seu K
vídeos	42 tus K	42 fotos y K	42 seus K	42 fotos e K	42 fotos i K
vďaka	4527 K vám
vēlamo	3296 K avotu
vēstkopai	3307 K
vēstulei	3307 ziņu K
vědět	40 dejte nám K	69 dejte nám K	548 dejte nám K	644 dejte nám K
všetkým	4472 k K textom
""", 'w': """
wcześniejszej	103 K wersji
webbläsare	11 din K
webinár	4451 náš K
webinář	554 náš K
według	3848 K
weißt	887 K du mehr
wezwał	3848 K
wiadomościach	3780 google K
widziałaś	3733 K coś
widziałeś	3733 K coś
wołali	3848 K
wołał	3848 K
wołała	3848 K
wpłata	3769 każda K	3845 twoja K
wpłatom	3846 dzięki K
wpłać	3845 K
wspierającym	3845 zostań K
współpracy	3766 we K z partnerem
wyjaśnia	3848 K
wypisać	3708 K się w każdej chwili
wyrażam	3709 K zgodę na
wysyłamy	59 K ci	59 K wam
wyślemy	59 K ci
wyślij	51 K go	3749 K nam	3749 K je do nas
wzywał	3848 K
wzywała	3848 K
wöchentlichen	825 K newsletter
właściciela	3846 nie mamy K
""", 'y': """
yazdiğimiz	4921 daha önce K haber
yazmişti	4993 diye K
yhteistyössä	1981 K mainostajan
yönetmenidir	4883 genel yayin K
""", 'z': """
zaakceptować	3751 K pliki cookie
zaapelował	3848 K
zaapelowała	3848 K
zachęcali	3848 K
zachęcano	3848 K
zachęcał	3848 K
zachęcała	3848 K
zadaním	4458 K e-mailu
zadržana	4337 sva prava K
zadržava	31 K pravo
zadržavamo	31 K pravo
zadáním	562 K e-mailu
zagłosuj	3774 K
zahvaljujući	20 K čitaocima	20 K čitateljima	4364 K vama	4425 K vama
zakázané	4438 šírenie je K
založte	644 K si účet
zamknutý	4431 článok je K
zamčený	508 článek je K
zapisując	3760 K się
zapowiedział	3848 K
zapowiedziała	3848 K
zapytał	3848 K
zapytała	3848 K
zastrzeżone	3744 wszelkie prawa K	3744 wszystkie prawa K
zawołał	3848 K
zawołała	3848 K
zašlete	548 K nám
zašlite	4444 K nám
zaželen	4580 K vir
zaželene	4580 K vire
zaželeni	4580 K vir
zbiórka	3849 K
zbývá	508 K vám # %
zdieľajte	27 K	51 K ho
zdjęcia	42 K i filmy	42 K lub filmy	42 K i wideo	42 swoje K	3733 masz K lub
zdjęcie	42 K lub film	3733 masz ciekawe K	3733 masz K lub film	3733 wyślij K lub
zespołu	3754 do naszego K
zewnętrzna	3751 treść K
zewnętrzne	10 treści K	3729 treści K	3751 treści K
zewnętrznej	10 treści K	3751 treści K
zewnętrznych	10 treści K
zgłoś	3749 K go nam	3845 K nam
ziņas	3318 mūsu K
změněna	103 jména byla K	103 jména jsou K
změněno	103 jméno bylo K
znać	40 daj nam K	69 daj nam K	3781 daj nam K	3845 daj nam K
zněl	647 K
zněla	647 K
znělo	647 K
zobrazení	551 K tohoto obsahu	551 K obsahu
zobrazením	526 K obsahu	526 K videa
zobrazený	62 e-mail nebude K
zostań	3845 K z nami
zpracováním	514 souhlasím se K	529 K osobních údajů
zprávy	547 google K
zprávách	547 google K
zpívali	647 K
zugänglich	921 frei K
zunächst	874 dieser artikel erschien K
zurück	952 geben sie uns etwas K
zverejnená	24 nebude K
zveřejněna	24 nebude K
získavajte	4480 K
získávejte	585 K
zł	3763 za # K	3763 od # K	3847 od # K
złote	3847 # K
złotych	3847 # K
złotówka	3769 każda K	3846 każda K
złotówkę	3847 za K
""", 'á': """
állt	2632 ez K
állítja	2632 K
átvehető	47 K
""", 'ä': """
ägare	4692 inga rika K
ähnliches	887 K erlebt
ändå	4627 nu när du K är här
äpp	1758 K
äppi	1758 K
äußern	103 wollte sich nicht K
""", 'å': """
åndsverkloven	3593 beskyttet av K
året	797 om K
återges	4672 får inte K
återpublicera	47 K
återpubliceras	47 K
""", 'ç': """
çalişmak	4887 bizimle K
çalişmalarimiz	4991 K
çağrisinda	4993 K bulundu
çerezler	4860 K kullan
çerezlere	4885 K
çerezleri	4860 K kullan	4885 K	4922 K kabul
çözün	4911 K
""", 'é': """
échanos	1731 K una mano	1731 K un cable
écris	40 K-nous	69 K-nous
écrit	2138 K pour	2268 a K
écrivain	2138 est K
écrivez	40 K-nous	40 K à notre	69 K-nous	69 K à notre	2265 K-nous
éditorialiste	2216 est K
électronique	2083 dans votre boîte aux lettres K
énekelték	2632 K
équipe	2266 notre K
értesítéseket	15 K	2549 K	2597 szeretne K
értesítést	2597 szeretne K	2597 szeretnél K	2597 kér K	2597 kérsz K	2597 kérek K
értesüljön	2549 K elsőként
értesülni	2597 szeretne K a	2597 szeretnél K a	2597 szeretne azonnal K
étoile	62 champs avec une K
évente	2631 K
""", 'í': """
ígérte	2632 K
ígérték	2632 K
írta	2632 K
író	2541 K
""", 'î': """
îmbia	4164 K
îndemna	4164 K
îndemnat	4164 a K
îndemnau	4164 K
întrebat	4164 a K
întrebau	4164 K
""", 'õ': """
õpetas	1803 K
""", 'ö': """
öffnen	827 app K
önemli	4922 günün en K
önerdi	4993 K
öngyilkosság	0 K
önskad	4676 K källa
önökkel	2504 csak K
""", 'ø': """
økonom	697 er K
""", 'ú': """
újraközlése	2555 K
újraközölhető	47 K
újraközölni	47 K
újságírás	2630 független K	2630 a jó K
újságírásunk	2630 K
újságíró	2541 K	2614 K
újságíróink	2630 K
újságíróinkkal	2573 K
újságíróinknak	41 K
újságírója	2543 K	2614 K
újságíróként	2614 K
última	1569 siga la K hora	1569 sigue la K hora
únete	53 K
""", 'ü': """
übernommen	47 K werden	875 K von	961 von der agentur K	961 deutschen presse-agentur K
übersicht	881 K	945 diese K wurde
ücretsiz	16 K haber	16 K makale	4909 K üye olun
ügyfelünk	2573 K
ühendust	40 võta meiega K	69 võta meiega K	1800 võta K
ünü	4988 #'K
ütles	1803 K
ütlesid	1803 K
üyeliği	4900 bülten K
üzente	2632 K
üzenték	2632 K
üçüncü	4885 K taraf
""", 'č': """
častite	56 K me kavom
čitajte	4375 K nas
čitalaca	45 pisma K	4364 uz podršku K	4382 K	4425 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	38 naši K	4382 K	4425 naši K
čitatelia	4482 K	4527 naši K
čitatelja	45 pisma K	4364 uz podršku K	4382 K	4425 naših K	4425 uz podršku K
čitatelji	38 naši K	4382 K	4425 naši K
čitateljima	4382 K
čitateľom	20 vďaka K	4482 K
čitateľov	38 našich K	4465 vďaka podpore K	4482 K	4527 našich K	4527 vďaka podpore K
članak	22 cijeli K	4342 svidio vam se K	4360 cijeli K	4360 ceo K	4425 ovaj K
člancima	4371 svim K
članek	4544 vam je bil K všeč	4623 ta K
člankov	4572 do vseh K
členem	82 staňte se K	644 staňte se K
členom	4526 staňte sa K
článek	22 celý K	501 líbil se vám K	508 celý K za	564 celý K	645 tento K	645 líbil se vám K
článkom	4460 všetkým K	4472 k všetkým K	4472 ku všetkým K
článku	22 celého K	618 do konce K
články	645 naše K
článků	564 limit K
článkům	564 všem K	576 ke všem K
článok	22 celý K	4440 páčil sa vám K	4460 celý K	4527 tento K
čtenáři	587 K	645 naši K
čtenářů	38 našich K	45 listy K	504 z darů K	504 díky darům K	504 díky podpoře K	569 díky podpoře K	587 K	645 našich K	645 na podpoře K	645 díky podpoře K
čtenářům	20 díky K	38 našim K	587 K
čtení	1 doba K
čtěte	580 K nás
číst	645 K dál bez
čítajte	4476 K nás	4526 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4526 K, že nás čítate
""", 'đ': """
đây	5258 bấm vào K
đóng	5258 K góp của bạn	5258 hãy K góp
đăng	47 K lại	5195 cảm ơn bạn đã K ký	5195 bằng việc K ký, bạn	5258 K ký để đọc bài
đường	5177 K dây nóng của tòa soạn	5177 K dây nóng của báo	5258 vui lòng gọi K dây nóng
đọc	20 nhờ bạn K	45 thư bạn K	5200 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4528 K sumou
""", 'ř': """
řekl	647 K
řekla	647 K
říká	647 K
""", 'ś': """
śledztwa	3846 nasze K
śledztwo	3846 to K
śledź	3716 K nas na	3845 K nas
śpiewali	3848 K
świadkami	3733 byliście K	3733 byli państwo K
świadkiem	44 byłeś K	44 byłaś K	3733 byłeś K	3733 byłaś K	3733 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4993 K etti
""", 'š': """
šaljemo	59 K vam	59 vam K
šaljite	4345 K nam
šaukė	3282 K
šiandien	3241 aukokite K
šodien	3309 ziedo K
""", 'ź': """
źródło	3744 K: pap
""", 'ż': """
żadnego	73 K spamu
żądał	3848 K
""", 'ž': """
žalio	4427 K se
želene	4580 K vire
želeni	4545 K vir
željene	4343 K izvore
željeni	4343 K izvor
žiadny	73 K spam
žurnalistai	3280 mūsų K
žurnalistams	41 mūsų K
žurnalistas	3231 K
žurnalistika	645 naše K	645 nezávislá K	3280 K kainuoja	3280 gera K	4527 nezávislá K
žurnalistiku	645 nezávislou K	4527 nezávislú K
žurnalistiky	645 nezávislé K
žurnalistė	3231 K
žurnāliste	3299 K
žurnālisti	3347 mūsu K
žurnālistiem	41 mūsu K
žurnālistika	3347 neatkarīga K	3347 K maksā	3347 laba K
žurnālistiku	3309 atbalsti neatkarīgu K	3347 neatkarīgu K
žurnālists	3299 K
žádal	647 K
žádala	647 K
žádali	647 K
žádný	73 K spam
""", 'ά': """
άδεια	49 K cc	1121 χωρίς K
άρθρα	1197 τα K μας
άρθρο	1197 αυτό το K
""", 'έ': """
έγγραφη	1121 χωρίς K άδεια
έγραφαν	1199 K
έγραφε	1199 K
έγραψε	1199 K
έλεγαν	1199 K
έλεγε	1199 K
έρευνά	1093 K μας
έρευνές	1197 οι K μας
""", 'ή': """
ήσασταν	44 K εκεί
""", 'α': """
αγαπημένες	1074 K σου πηγές	1074 K σας πηγές	1074 K πηγές
αγαπημένη	1074 K πηγή
ακολουθήστε	1054 K μας	1196 K μας
ακολουθείστε	1054 K μας
ακόμη	1110 K και # ευρώ
αλλάξει	103 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1199 K
αναγνωστών	1124 K
αναγνώστες	20 χάρη στους K	1124 K	1197 οι K μας
αναδημοσίευση	47 K	1067 απαγορεύεται η K	1067 επιτρέπεται η K
αναδημοσιευθεί	47 K
αναδημοσιεύσετε	47 K
αναπαραγωγή	1068 K χωρίς
αναπληρωτής	1079 είναι K καθηγητής
αναπληρώτρια	1079 είναι K καθηγήτρια
ανεξάρτητη	1196 ενισχύστε την K
ανταποκρίτρια	1077 είναι K	1079 είναι K
ανταποκριτής	1077 είναι K	1079 είναι K
απάντησαν	1199 K
απάντησε	103 δεν K	1199 K ο	1199 K η
απάντησης	23 ακύρωση K
απαγορεύεται	1068 K η αντιγραφή	1068 K η αναπαραγωγή
αποδεχθείτε	1082 K τα cookies
αποδεχτείτε	1082 K τα cookies
απορρήτου	1071 πολιτική K
από	1101 K # €	1194 # K τα #	1194 # K #
απώλειας	90 κίνδυνος εθισμού και K	90 κίνδυνος εθισμού & K
αρθρογράφος	1077 είναι K	1079 είναι K
αρχισυντάκτης	1077 είναι K
αρχισυντάκτρια	1077 είναι K
αυτούς	53 γίνετε ένας από K
αφήστε	79 K το email σας
αφεντικά	1155 χωρίς K
""", 'β': """
βιβλιοπωλείο	1091 ηλεκτρονικό μας K
βοήθειας	104 γραμμή K	1107 γραμμή K κεθεα
βοηθήστε	1196 K μας
βοηθειας	1107 γραμμη K κεθεα
βοηθούν	1197 μας K
βρείτε	1054 K μας στο
""", 'γ': """
γίνε	53 K κι εσύ
γίνετε	53 K μέρος	82 K μέλος	82 K μέλη	1196 K μέλος	1196 K κι εσείς
γνώσεις	1096 τις K σας
γράψε	40 K μας	69 K μας
γράψτε	40 K μας	69 K μας	79 K το email σας	1076 K μας	1196 K μας
γραπτή	1121 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1199 K
δήλωσε	1199 K ο	1199 K η	1199 K στην
δημοσιεύεται	24 δεν K
δημοσιογράφοι	1197 οι K μας
δημοσιογράφος	1077 είναι K	1077 , K	1077 - K	1079 είναι K στ	1079 είναι K του	1079 είναι K της
δημοσιογράφους	41 τους K μας
δημοσιογραφία	1197 η K μας	1197 ανεξάρτητη K	1197 η ανεξάρτητη K
δημοσκόπησή	1093 K μας
δημοσκόπηση	1093 στη K
διαβάσετε	1049 για να K ολόκληρο
διαβεβαίωσε	1199 K
διαμαρτυρήθηκε	1199 K
διαφήμιση	12 τη K	1104 μετά τη K
διαφημίσεις	72 χωρίς K	1197 χωρίς K
διαφημίσεων	1149 αποκλεισμού K
διαφωνείτε	45 K
διδάκτωρ	1079 είναι K
διεύθυνση	1052 τη K email	1052 η K email	1100 K email	1100 K e-mail
δικαιώματος	1067 με επιφύλαξη παντός K
διοργανωτές	1199 καλούν οι K
διορθώθηκε	103 το άρθρο K
διόρθωση	103 K:
δουλειά	1197 η K μας
δωρεά	1110 κάντε μια K	1196 η K σας	1196 κάντε μια K	1200 K
δωρεάν	16 K άρθρα	1101 K άρθρα
δωρεές	1200 K
""", 'ε': """
είμαστε	1197 K μια μικρή
είπαν	1199 K
είπε	1199 K
εβδομάδα	19 κάθε K	1198 την K
εγγραφή	1100 με την K σας
εγγραφείτε	1050 K για να	1101 K δωρεάν	1196 K δωρεάν	1196 K τώρα	1196 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	65 K βοηθό
εικονικός	65 K βοηθός
εισερχόμενά	1051 στα K σας
εκδήλωσή	1091 K μας
εκδοχή	103 αρχική K
εκφράζουν	1089 τα σχόλια K	1098 τα σχόλια K	1098 σχόλια δεν K
εμφανίζεται	62 email δεν K
εμφανιστεί	62 email δεν θα K
ενεργοποιήστε	1055 K τις ειδοποιήσεις	1057 K τη javascript
ενημερωτικά	1052 K δελτία
ενημερωτικό	80 το K δελτίο	1052 K δελτίο
ενημερώθηκε	103 το άρθρο K
ενημερώστε	1076 K μας
ενισχύστε	1110 K	1196 K μας
ενοχλήσει	103 ενδέχεται να K
ενσωματωμένο	1082 K περιεχόμενο
εξήγησε	1199 K
επανέλαβε	1199 K
επαναλάμβανε	1199 K
επιβεβαιώστε	1100 K την εγγραφή
επικοινωνήστε	40 K μαζί μας	69 K μαζί μας	1076 K μαζί μας	1076 K με τον συντάκτη	1076 K με τη συντάκτριά	1076 K με τη συντάκτρια	1076 K με τη σύνταξη
επικοινώνησε	40 K μαζί μας	69 K μαζί μας
επισήμανε	1199 K
επιστήμονας	1079 είναι πολιτικός K
επιστολή	45 την K σας
ερευνήτρια	1079 είναι K
ερευνητής	1079 είναι K
ερωτηματολόγιο	1097 το K
εσάς	1110 χάρη σε K	1197 χάρη σε K
εσείς	53 ελάτε κι K
ευρώ	1101 με # K
ευχαριστούμε	1100 K για την εγγραφή	1196 K που μας
εφαρμογή	86 στην K μας
""", 'ζ': """
ζήτησαν	1199 K
ζήτησε	1199 K ο	1199 K η	1199 K στο	1199 K από
ζητούσαν	1199 K
ζητούσε	1199 K
""", 'η': """
ηλεκτρονικό	1091 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1155 χωρίς K
ισχυρίζεται	1199 K
ισχυρίστηκε	1199 K
""", 'κ': """
κάλεσε	1199 K ο	1199 K η
κάνε	64 K μου tag
κάνοντας	1100 K κλικ
κάντε	64 K μου tag	64 K tag
κέρασέ	56 K με έναν καφέ
κίνδυνος	1107 K εθισμού
καθηγήτρια	1079 είναι K
καθηγητής	1079 είναι K
καλούσαν	1199 K
καλούσε	1199 K
κανάλι	1197 το K μας
κατάστημά	1091 στο K μας
κατήγγειλε	1199 K
καταγγέλλει	1199 K
καταγγελία	1076 κάντε μας την K
κατεβάστε	1055 K την εφαρμογή
κεράστε	56 K με έναν καφέ
κινδυνος	1107 K εθισμου
κοινοποιήθηκε	1179 η δημοσίευση K από
κουίζ	1093 το K	1093 στο K	1093 το K μας
κυκλοφορεί	1091 K το νέο τεύχος
κυριότερες	1100 τις K ειδήσεις
""", 'λ': """
λάβετε	1122 K
λέει	1199 K
λαμβάνεις	1119 θέλεις να K
λαμβάνετε	1119 θέλετε να K	1122 K
""", 'μ': """
μήνα	1198 τον K	1198 το K	1198 ανά K	1198 κάθε K
μήνυμα	40 στείλε K	69 στείλε K
με	1101 K # €
μεγαλομετόχους	1155 χωρίς K
μετόχους	1155 χωρίς K
μοιράστηκε	1179 μια δημοσίευση που K	1179 ένα βίντεο που K
μοιραστείτε	27 K	51 K το	69 K την εμπειρία	69 K την ιστορία	69 K μαζί μας
""", 'ν': """
νοημοσύνη	1112 με τεχνητή K	1112 από τεχνητή K
νοημοσύνης	1112 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1049 K
""", 'ο': """
οικονομολόγος	1079 είναι K
ολόκληρο	22 K το άρθρο	1101 K το άρθρο
ομάδα	1091 στην K μας	1196 ελάτε στην K	1197 η K μας
""", 'π': """
παράκληση	1073 έχουμε μια μικρή K	1073 μια μικρή K
παραδέχεται	1199 K
παραδέχθηκε	1199 K
παραδέχτηκε	1199 K
παρακάλεσε	1199 K
παρακαλούσαν	1199 K
παρακαλούσε	1199 K
πατώντας	1100 K
πείτε	40 K μας	69 K μας
περιέχει	103 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	103 περιέχει K
περιεχομένου	10 αυτού του K	1082 εξωτερικού K
περιεχόμενο	10 αυτό το K	1082 αυτό το K	1082 το K αυτό	1082 εξωτερικό K
πολιτική	1071 K cookies
πρέπει	1082 δείτε το βίντεο K
προέτρεπαν	1199 K
προέτρεπε	1199 K
προέτρεψε	1199 K
προειδοποίησε	1199 K
προειδοποιεί	1199 K
προηγούμενη	103 K εκδοχή	103 K έκδοση του
προσπάθειά	1196 ενισχύστε την K
προσωπικών	1071 K δεδομένων
προτεινόμενη	1074 K πηγή
προτιμώμενες	1074 K πηγές	1171 K πηγές
προτιμώμενη	1074 K πηγή	1171 K πηγή
προωθήστε	51 K
πρωί	19 κάθε K
πρόσβαση	1117 K σε όλα
πρόσθεσαν	1199 K
πρόσθεσε	1199 K ο	1199 K η
πρώτο	1101 τον K μήνα
πρώτος	1198 K μήνας
""", 'ρ': """
ρεπορτάζ	1197 το K μας	1197 αυτό το K
ρυθμιστής	1107 αρμόδιος K εεεπ
ρυθμιστης	1107 αρμοδιος K εεεπ
ρωτούσαν	1199 K
ρωτούσε	1199 K
ρώτησαν	1199 K
ρώτησε	1199 K ο	1199 K η
""", 'σ': """
σημαντικότερες	1100 τις K ειδήσεις
σημείωσε	1199 K ο	1199 K η
στέλνουμε	59 σας K	59 σου K
στήριξέ	1196 K μας
στήριξή	1110 χωρίς τη K	1196 η K σας	1196 τη K σας	1197 χωρίς τη K
στήριξη	1110 χάρη στη K	1197 χάρη στη K
στείλε	40 K μας	69 K μας	1076 K μας
στείλτε	40 K μας	40 K μήνυμα	51 K το	69 K μας	69 K μήνυμα	1076 K μας	1196 K μας
στηρίξτε	1110 K	1196 K μας	1196 K την	1196 K το	1196 K τη
συγγραφέας	1079 είναι K
συγκατάθεση	1082 K για cookies
συκοφαντικά	1088 K σχόλια
συμβουλεύει	1199 K
συμβούλευε	1199 K
συμβούλευσε	1199 K
συμβούλεψε	1199 K
συμπληρώστε	79 K το email σας
συμφωνείτε	45 K
συνέδριο	1091 K μας
συνέδριό	1091 K μας
συνέστησε	1199 K
συνδεθείτε	26 K	1050 K για να
συνδρομή	1101 με K	1101 K από	1123 με K	1200 K
συνδρομητές	52 οι K μπορούν	82 γίνετε K	1049 διαθέσιμο μόνο σε K	1049 διαθέσιμο σε K	1072 μόνο για K	1072 μόνο σε K	1196 γραφτείτε K	1197 οι K μας	1200 K
συνδρομητής	52 ως K	82 γίνετε K	1049 είστε ήδη K	1196 γίνετε K
συνεργασία	1104 σε K με χορηγό	1104 σε K με τον χορηγό
συνεργατών	76 συνδέσμους K	1104 συνδέσμους K
συνεχίζεται	1104 K παρακάτω
συνεχίσετε	1049 για να K την ανάγνωση	1049 να K την ανάγνωση
συνεχίσουμε	1197 να K
συνεχίστε	1049 K την ανάγνωση
συνιστούσε	1199 K
συντάκτης	1077 είναι K
συντάκτρια	1077 είναι K
σχολιάσετε	7 K
σχόλια	87 στα K	1098 στα K
σύμφωνα	1199 K
σύνταξή	41 τη K μας
σύνταξης	103 σημείωση της K
""", 'τ': """
τελευταίο	1118 K δωρεάν άρθρο
τραγουδούσαν	1199 K
τόνιζε	1199 K
τόνισε	1199 K
""", 'υ': """
υβριστικά	1088 K σχόλια
υβριστικό	1088 σχόλια με K
υπευθυνα	1107 παιξε K
υπεύθυνα	85 παίξτε K	85 παίζετε K	1107 παίξε K	1107 παίζουμε K
υπογράμμισε	1199 K
υποσχέθηκε	1199 K
υποχρεωτικά	23 K πεδία
""", 'φ': """
φτάσατε	1073 αφού K ως εδώ
φωνάζει	1199 K
φωτογραφίες	42 K και βίντεο	42 τις K σας	42 K ή βίντεο
φύγετε	1073 πριν K
φώναζαν	1199 K
φώναζε	1199 K
φώναξαν	1199 K
φώναξε	1199 K
""", 'χ': """
χάνετε	1119 μη K
χρήσης	1071 όροι K	1100 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1196 K τη βοήθειά σας
χρησιμοποιεί	1058 K cookies
χρησιμοποιούμε	1057 K cookies
χρόνο	1198 τον K
χωρίς	73 K spam
""", 'ψ': """
ψηφίστε	1115 K
ψηφιακό	65 K μας βοηθό
ψηφιακός	65 K βοηθός
ψηφοφορία	1093 στην K
""", 'а': """
абонамент	253 вече имате K	284 с K	284 K за	304 с K	348 K
абонамента	282 с K си	282 благодарим за K
абонат	52 като K	251 вече сте K
абонати	263 само за K	348 K
абонатите	52 K могат
абонирайте	82 K се	251 K се, за да	254 K се за бюлетина	344 K се
абонирането	282 с K
автора	4201 мнение K	4201 точка зрения K	5021 думка K	5021 точка зору K
авторизованные	4234 только K
авторизованным	4234 K пользователям
авторизовані	5054 лише K
авторизуйтесь	26 K
авторкою	5040 зв'язатися з K
авторов	4201 мнение K	4201 мнения K	4201 точки зрения K
автором	5040 зв'язатися з K
автору	56 на каву K	4222 пишите K
авторів	5021 думки K	5021 думка K	5021 погляди K
адрес	23 имейл K няма	282 имейл K
адреса	282 имейл K
адресою	5075 пишіть за K
адресу	4254 пишите по K
азартних	90 участь в K іграх	5010 участь в K іграх може	5010 участь у K іграх може
азартных	90 участие в K играх может вызвать
анкета	278 нашата K	278 кратка K
анкетата	279 K
анкету	4233 K	5053 K
анонимно	4222 K
афилиейт	287 K линкове
""", 'б': """
бажаних	5037 K джерел
безкоштовна	5073 остання K стаття
безкоштовний	5049 наш K вебінар	5057 K акаунт	5073 останній K матеріал
безкоштовних	5057 ліміт K	5057 K статей
безкоштовні	16 K статті	5057 K статті
безлимитный	4175 K доступ
безплатен	275 нашия K уебинар
безплатна	298 последна K статия
безплатни	16 K статии	284 K статии
безплатно	284 K, за
бесплатная	4252 последняя K статья
бесплатную	104 K линию
бесплатные	16 K статьи	4237 K статьи
бесплатный	4228 наш K вебинар	4237 K аккаунт	4252 последний K материал
бесплатных	16 K статей	4237 лимит K	4237 K статей
бисквитки	272 K	302 K
бисквитките	272 K	302 K
благав	5143 K
благала	5143 K
благали	5143 K
благодарение	20 K на читателите	290 K на вас	290 K на вашата	345 K на вас
благодарим	282 K ви, че се
благодаря	4243 K донатам	4321 K вам	4321 K вашей
блокировщик	4198 отключите K	4198 K рекламы
блокувальник	5018 K реклами
больше	4202 знаете K
бот	41 наш K
браузер	11 ваш K	4215 ваш K	5032 ваш K
браузър	11 вашият K
букмекерская	4190 K контора. #	4190 реклама. K
бюлетин	80 нашия K	254 нашия K	283 K	345 нашия K	348 K
бюлетина	80 за K	254 K ни	254 запишете се за K	283 K
бюлетини	283 K
бяхте	44 K ли там
більше	5022 знаєте K
""", 'в': """
вайбері	5038 K
вайбър	17 K	267 K
ватсапе	4220 K
вашата	255 на K поща
ваших	4317 # из K #
введите	79 K адрес
вебинар	4228 наш K
вебінар	5049 наш K
взывал	4323 K
видео	10 это K	42 фото и K
виділіть	5036 K
визнав	5143 K
визнала	5143 K
визнає	5143 K
викала	347 K
викаха	347 K
викаше	347 K
викна	347 K
використання	5032 K cookie	5063 будь-яке K матеріалів	5063 K матеріалів сайту
використанні	5030 при K матеріалів
використовує	5019 K cookie
використовуємо	5018 K cookie
вимагав	5143 K
вимагала	5143 K
вимагали	5143 K
виправлення	103 K:
випуск	5051 K
виртуален	65 K асистент
виртуалният	65 K ни асистент
виртуальный	65 K помощник	65 K ассистент
вирішив	5143 K
вк	4220 K
вкажіть	79 K свою пошту
включете	53 K се
вконтакте	4220 K
влезте	26 K
вміст	10 цей K
внескам	5064 завдяки K	5141 завдяки K
внесок	5140 ваш K
войдите	26 K	4176 K, чтобы
вотсапе	4220 K
вотсапі	5038 K
впн	66 без K
всеки	290 K лев
встановіть	5005 K додаток
въведете	79 K имейла си
възпроизвеждането	289 K
выделите	4203 K ее	4203 K текст
выпуск	4231 K
відео	42 фото та K	42 фото й K	42 фото і K
відмовилися	103 K від коментарів
відповів	103 не K на	5143 K
відповідав	5143 K
відповідально	85 грайте K
відповідальності	32 не несе K
відповідальної	5010 дотримуйтеся правил (принципів) K	5010 дотримуйтесь правил (принципів) K	5010 принципів K гри	5010 правил K гри
відповідь	23 скасувати K
відповіла	5143 K
відповіли	103 не K на
відправити	23 K коментар
віртуальний	65 K помічник	65 K асистент
""", 'г': """
героев	103 имена K
героїв	103 імена K
гласеше	347 K
гласил	4323 K
гласила	4323 K
гласит	4323 K
гласувайте	295 K
гледайте	300 K ни
говорил	4323 K
говорила	4323 K
говорили	4323 K
говорит	4323 K
год	4322 в K
годишно	346 K
голосуйте	4248 K	5069 K
гривень	5142 # K
грн	5142 # K
група	301 viber K
гукав	5143 K
гукали	5143 K
гукнув	5143 K
гукнула	5143 K
гіперпосилання	5030 K обов
""", 'д': """
дальше	4175 чтобы читать K
дарение	344 вашето K	346 с K	348 K
дарения	348 K
дарете	290 K	344 K ни
джерела	5037 обрані K	5037 бажані K
джерелом	5037 основним K	5037 бажаним K
дзен	4220 K
дзене	4220 K
дзеркала	66 K
дзеркало	66 K
дзеркалом	66 K
добави	347 K
добавил	347 K	4323 K
добавила	347 K	4323 K
добавьте	4188 K нас в
добавя	347 K
доверието	104 телефон на K
доверия	104 телефон K
довіри	104 лінія K
додав	5143 K
додала	5143 K
додатку	86 у нашому K
додає	5143 K
дозволить	5140 ваша підтримка K
дозволяється	5063 матеріалів K лише
долучайтесь	53 K	5140 K до нас	5140 K до нашої	5140 K до нашого	5140 K до спільноти	5140 K до читачів
долучайтеся	53 K	5140 K до нас	5140 K до нашої	5140 K до нашого	5140 K до спільноти	5140 K до читачів
домашнего	0 K насилия
донат	4320 ваш K	5140 ваш K	5144 K
донатам	5064 завдяки K
донати	5144 K
донатом	5142 K
донаты	4324 K
доповнено	103 новину K
дополнен	103 текст K
дополнена	103 новость K
допомагає	5140 ваша підтримка K
допомога	0 потрібна K	5140 нам потрібна ваша K
допомогою	5066 за K ші
допоможе	5141 K нам
допоможуть	5064 K нам працювати	5141 K нам
допоможіть	92 K, скільки можете
допускается	4242 материалов K только
допълнена	103 статията е K
доступ	4237 полный K	5057 повний K
достъпен	251 K за абонати
достъпна	251 K за абонати
достъпно	251 K за абонати
дочитали	4166 вы K до конца	4995 ви K до кінця
дочитати	5001 щоб K
дочитать	4175 чтобы K	4237 K
дізнаватися	5084 хочете K про
""", 'е': """
евро	284 за # K
ежедневную	4180 K рассылку
ежемесячно	4322 K
ежемесячное	4320 оформите K
ежемесячный	4243 K донат
еженедельную	4180 K рассылку
електронна	255 вашата K поща
електронної	5056 адресу K пошти
електронну	5056 K адресу	5056 K пошту
епизод	277 K
епизода	277 K
есть	4202 вам K что
""", 'ж': """
жаловалась	4323 K
жаловался	4323 K
жалуются	4323 K
жодного	73 K спаму
журналист	270 е K	270 - K	270 , K	4223 - K	4223 , K	4303 K
журналисти	345 нашите K
журналистика	345 независимата K	345 независима K	345 нашата K	4321 независимая K
журналистике	4321 независимой K
журналистики	4321 независимой K
журналистику	4321 независимую K
журналистка	270 е K	270 , K	4223 - K	4223 , K	4303 K
журналисты	4321 наши K
журналіст	5044 - K	5044 , K	5123 K
журналістам	41 нашим K
журналісти	5141 наші K
журналістика	5141 незалежна K
журналістику	5141 незалежну K	5141 якісну K
журналістка	5044 - K	5044 , K	5123 K
журналісту	41 нашому K
""", 'з': """
з	5138 # K #
завантажити	5005 K застосунок
завантажте	5005 K додаток
завдяки	5064 існує K	5141 K вам	5141 K вашій
зависимост	90 хазартът създава K
задонатьте	4320 K	5140 K
задължителните	23 K полета
зазначив	5143 K
зазывал	4323 K
закликав	5143 K
закликала	5143 K
закликали	5143 K
закончились	4175 бесплатные статьи K
залишає	31 K за собою право
залишилося	5002 K #%	5002 K # %	5139 K прочитати
залиште	79 K свою адресу	79 K адресу	79 K пошту
заметили	4204 K ошибку
замолчим	4321 мы не K
запазени	261 всички права K
запевняв	5143 K
запевняла	5143 K
запевняє	5143 K
записи	60 новые K на почту
запитав	5143 K
запитала	5143 K
запитань	5053 на кілька K
запишете	254 K се за нашия
зарегистрированные	4234 только K
зарегистрированным	4175 доступен только K
зарегистрированы	4175 уже K
зарегистрируйтесь	4176 K, чтобы	4237 бесплатно K	4237 K бесплатно	4320 K бесплатно	4320 K, чтобы читать
зареєстровані	5054 лише K	5054 тільки K
зареєструйтесь	5002 K, щоб	5057 безкоштовно K	5057 K безкоштовно	5140 K безкоштовно	5140 K, щоб читати
зареєструйтеся	5057 K безкоштовно
застосунку	86 у нашому K	86 в нашому K	5034 нашому K
застосунок	5005 завантажте K	5034 наш K	5034 мобільний K	5140 завантажте K і	5140 завантажте K та
захищено	5030 усі права K
захищені	5030 усі права K	5030 всі права K
защищенной	4222 K формой
защищены	4213 все права K
защищённой	4222 K формой
заяви	347 K
заявив	5143 K
заявил	347 K	4323 K
заявила	347 K	4323 K	5143 K
заявили	4323 K	5143 K
заявиха	347 K
звёздочкой	62 поля со K
згодні	45 не K
здесь	4166 раз уж вы K
зеркала	66 K
зеркало	66 K
змінено	103 імена K	103 ім'я K
знайшли	5036 якщо ви K
знанията	278 K си
зобов	5143 K'язав
зовнішнього	5046 K вмісту	5046 K контенту
зовнішній	5046 K вміст	5046 K контент
зробіть	4999 K внесок	5140 K внесок у	5140 K внесок на
зірочкою	62 поля с K	62 поля із K
""", 'и': """
из	4317 # K #
избранное	4219 K
известията	15 K
извика	347 K
изкуствен	292 с помощта на K интелект	292 с K интелект	292 от K интелект
изменено	103 имя K
изменены	103 имена K	103 имена героев K
изпратете	40 K ни	51 K я	69 K ни	268 K ни	344 K ни
изпращайте	268 K ни	269 K на
изпращаме	59 ви K	59 K ви
изтеглете	344 K нашето
източник	266 основен K
източници	266 любими K
имейл	255 вашия K	282 вашия K	282 по K	282 на K
имейла	81 на K ви	255 на K си
имейлът	62 K ви няма да
иностранного	4213 выполняющим функции K агента
иностранным	4321 K агентом
инстаграм	267 K
искусственного	4245 с помощью K интеллекта
искусственным	4245 K интеллектом
использование	4215 K cookie	4225 K cookie	4242 любое K материалов	4242 K материалов сайта
использовании	4213 при K материалов	4242 полном или частичном K	4242 частичном K материалов
используем	4198 K cookie
использует	4199 K cookie
исправление	103 K:
источники	4219 избранные K	4219 любимые K
источников	4219 избранных K	4256 избранных K
источником	4219 основным K
исчерпали	4175 K лимит
""", 'к': """
каждое	19 K утро
каждый	4322 K месяц
каже	5143 K
каза	347 K
казав	5143 K
казал	347 K
казала	347 K	5143 K
казали	5143 K
казаха	347 K
казва	347 K
казвал	347 K
казвала	347 K
канал	301 viber K	4321 наш K	5141 наш K
канала	4321 нашего K
каналу	5141 нашого K
колумнист	4223 - K	4223 , K	4303 K
колумніст	5044 - K	5123 K
колумністка	5044 - K	5123 K
команде	4228 к нашей K
команди	5049 до нашої K
коментар	7 залишити K
коментарите	87 в K	280 K под
коментарях	87 у K	87 в K	5031 у K	5031 в K
коментатор	270 е K
коментиране	280 правила за K	280 правилата за K
коментирате	7 за да K	280 K
коментувати	7 K
комментариев	103 отказались от K	103 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4203 чтобы оставить K
комментария	23 для отправки K
комментариях	87 в K	4214 в K
комментировать	7 K
контент	10 этот K	10 цей K	4225 внешний K
контента	10 этого K	4225 внешнего K
контенту	10 цього K
конференцию	4228 нашу K
конференция	275 нашата K
конференцію	5049 нашу K
конфиденциальности	4197 настройкам K	4197 настройками K	4198 политикой K	4215 политика K
конфіденційності	5017 налаштуваннями K	5018 політикою K	5032 політика K
копирование	4242 K материалов сайта
кореспондент	270 е K	270 , K	5044 - K	5044 , K	5123 K
кореспондентка	5044 - K	5044 , K	5123 K
короткий	4233 K опрос
корреспондент	4223 - K	4223 , K	4303 K
корреспондентам	41 нашим K
корреспондентка	4303 K
корреспонденту	41 нашему K
крикнув	5143 K
крикнул	4323 K
крикнула	4323 K	5143 K
кричав	5143 K
кричал	4323 K
кричала	4323 K	5143 K
кричали	4323 K	5143 K
кричит	4323 K
""", 'л': """
лв	284 за # K
лев	284 за # K
лева	284 за # K	346 K
лекцию	4228 нашу K
лекцію	5049 нашу K
лиценз	49 K cc
лицензии	49 K cc
ліцензією	49 K cc
""", 'м': """
магазин	275 нашия онлайн K	275 нашия K
магазина	275 онлайн K ни	4228 нашего K
магазине	4228 в нашем K	4228 в нашем интернет-K
магазину	5049 нашого K
магазині	5049 у нашому K	5049 в нашому K	5049 нашому інтернет-K
материал	4203 обсудить K	4225 внешний K	4258 K создан	4321 этот K
материалам	4250 ко всем K
материалы	4321 наши K
матеріал	5141 цей K
матеріали	5141 наші K
матеріалу	103 першій версії K
матеріалів	5063 копіювання K сайту	5063 K посилання обов'язкове	5071 до всіх K	5071 до усіх K
мероприятие	4228 наше K
месенджері	5038 K
месец	346 на K	346 всеки K
месечно	346 K
мессенджере	4220 K
месте	44 вы были на K
месяц	4322 в K
мобільний	5034 K додаток
молба	265 имаме малка K	265 имаме K към вас
молел	347 K
молела	347 K
молеха	347 K
молеше	347 K
містить	103 K описи	103 K сцени
місці	44 ви були на K
місяць	5142 на K	5142 перший K
""", 'н': """
навчання	50 K ші
нагадав	5143 K
нагадала	5143 K
наголосив	5143 K
наголосила	5143 K
надпис	347 такъв K
надпись	4323 такая K
надсилайте	5040 K нам	5040 K її	5040 K їх нам	5043 K фото	5043 K відео	5043 K свої	5140 K нам
надсилаємо	59 ми K вам	59 ми K
надійних	5037 K джерел
надішлемо	59 ми K вам
надішліть	40 K нам	51 K його	51 K друзям	69 K нам	5040 K нам	5040 K їх нам	5043 K фото	5140 K нам
нажимая	4236 K кнопку	4236 K на кнопку	4236 K "
нажмите	4203 K ctrl
налаштування	5017 K cookie	5017 K cookies	5017 K файлів cookie	5017 через ваші K
налаштуваннями	5017 K cookie	5017 K cookies	5017 K файлів cookie
налаштуваннях	5017 K cookie
намерете	300 K ни
напис	5143 такий K
написа	347 K
написав	5143 K
написал	4323 K
написала	4323 K	5143 K
написано	4323 было K	5143 було K
напиши	40 K нам	69 K нам
напишите	40 K нам	40 K в наш	69 K нам	69 K в наш	4222 K нашему	4222 K нашей	4222 K автору	4222 K нам	4320 K нам
напишіть	40 K нам	69 K нам	5040 K нашому	5040 K нашій	5040 K автору	5040 K авторці	5040 K нам	5140 K нам
напомнил	4323 K
напомнила	4323 K
направете	344 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	347 K
настоява	347 K
настоявал	347 K
настроек	4197 из-за ваших K
настройками	4197 K cookie	4197 K cookies	4197 K файлов cookie
настройках	4197 K cookie
настройки	4197 K cookie	4197 K cookies	4197 K файлов cookie
натискайки	282 K
натискането	282 с K
натискаючи	5056 K кнопку	5056 K на
нашем	4203 в K чате
нашия	275 към K екип	275 в K екип	278 K куиз	278 K тест
небольшая	4166 K просьба
неделю	19 раз в K	19 каждую K	4322 в K
независимата	344 подкрепете K
независими	345 K медии
независимую	4170 поддержите K	4320 поддержите K
независимые	4321 K медиа
незалежні	5141 K медіа
нейросети	4245 с помощью K
несколько	4233 на K вопросов
никакого	73 K спама
новинами	5008 стежте за K
новини	267 google K	5038 google K
новину	5022 маєте K
новость	4202 есть K
нуждаем	344 K се от вашата
нужна	4243 K ваша
нюзлетър	283 K
""", 'о': """
обеща	347 K
обещал	347 K	4323 K
обещала	4323 K
обещали	4323 K
обновена	103 статията е K
обновлен	103 текст K	103 материал K
обновлён	103 текст K	103 материал K
обозреватель	4223 - K	4223 , K	4303 K
обозревательница	4303 K
обраних	5037 K джерел
обучения	50 K ии
объявил	4323 K
объявила	4323 K
объяснил	4323 K
объяснила	4323 K
объясняет	4323 K
объяснял	4323 K
объясняла	4323 K
обязал	4323 K
обязательна	4213 гиперссылка K	4242 материалов ссылка K	4242 ссылка на источник K
обязательные	23 K поля	4203 K поля
обясни	347 K
обяснил	347 K
обяснила	347 K
обяснява	347 K
обіцяв	5143 K
обіцяла	5143 K
обіцяли	5143 K
огледален	66 K сайт
оглядач	5044 - K	5044 , K	5123 K
оглядачка	5044 - K	5044 , K	5123 K
оголосив	5143 K
ограничений	4175 читайте без K
одноклассниках	4220 K
одному	5056 в K листі
оновлено	103 текст K	103 матеріал K	103 новину K
опечатку	4203 нашли K
описания	103 съдържа K	103 есть K	103 содержит K
описи	103 є K
опитування	5053 наше K	5053 коротке K
опитуванні	37 нашому K	5053 K читачів	5053 нашому K	5053 в K
оповещения	4267 хотите получать K
оприлюднюватиметься	24 не K	5024 ваша e-mail адреса не K
опрос	37 наш K	4233 наш K
опросе	37 нашем K	4233 нашем K	4233 в K
опубликован	24 не будет K	4203 ваш адрес email не будет K
организаторите	347 канят K
организаторы	4323 зовут K
організатори	5143 запрошують K
оставете	79 K имейла си
оставляем	31 K за собой право
оставляет	31 K за собой право
оставляя	4236 K заявку
оставьте	79 K свой адрес	79 K адрес	79 K почту	79 K свою почту	79 K e-mail
осталось	4176 K #%	4176 K # %
отбележете	64 K ме
ответил	103 не K на	4323 K
ответила	103 не K на	4323 K
ответили	103 не K на
ответственно	85 играйте K
ответственности	32 не несет K	32 не несёт K
отвечал	4323 K
отвечала	4323 K
отговори	103 не K на	347 K той	347 K тя
отговорил	347 K
отговорила	347 K
отговориха	347 K
отговорност	32 не носи K
отменить	23 K ответ	4322 K в любой момент
отметил	4323 K
отметила	4323 K
отметь	64 K меня
отметьте	64 K меня	64 K нас
отмечайте	64 K меня
отписаться	4180 K в любой момент
отправляем	59 мы K вам
отправьте	51 K	4222 K их нам	4320 K нам
отримувати	5074 хочете K
отримуйте	5078 K
очакваме	268 K вашите
очевидцем	4202 стали K	4202 вы стали K	5022 стали K
ошибку	4204 нашли K
оштрафовал	4323 K
оштрафовала	4323 K
оштрафував	5143 K
""", 'п': """
партнером	4240 совместно с K	5061 спільно з K
партнерски	76 K линкове
партнерские	39 K ссылки	76 K ссылки	4240 K ссылки
партнерским	76 K ссылкам
партнерські	76 K посилання	5061 K посилання
партнеры	4198 мы и наши K
партньорски	287 K линкове
партнёром	4240 совместно с K
партнёрские	39 K ссылки	76 K ссылки	4240 K ссылки
партнёрским	76 K ссылкам
патроном	4320 станьте K
пееха	347 K
пели	4323 K
первинній	103 K версії
первоначальной	103 K версии
первый	4322 K месяц	4322 рубль в K
переведите	4320 K нам
перевірте	5053 K себе	5056 K пошту
передплатник	52 як K	5001 уже K	5001 вже K
передплатникам	5001 доступний лише K	5001 доступна лише K	5001 доступно лише K
передплатники	52 K можуть	5072 лише K	5072 тільки K
передплатників	5001 тільки для K
передплатою	5001 доступна за K	5001 доступний за K	5057 за K	5079 з K
передплату	82 оформіть K	5057 K за	5140 оформіть K
передплатіть	82 K
передрук	47 K	5035 K
передруковувати	47 K
передруку	5035 у разі K
передрукувати	47 K
перепечатать	47 K
перепечатка	47 K	4218 K
перепечатке	4218 при K
перепечатывать	47 K
перешлите	51 K
перешліть	51 K
персональних	5033 K даних
персональных	4216 K данных
писав	5143 K
писал	4323 K
писала	4323 K	5143 K
писати	5141 нам K
писменото	289 без K съгласие
письме	4236 в одном K
письменного	4257 без K согласия
письмової	5077 без K згоди
питаха	347 K
питаше	347 K
пишете	40 K ни	69 K ни	268 K ни	269 K на	344 K ни
пишеше	347 K
пиши	40 K нам	40 K ни	69 K нам	69 K ни
пишите	40 K нам	40 K в бот	40 K в наш	40 K на почту	69 K нам	69 K в бот	69 K в наш	69 K на почту	4222 K нам	4254 K на	4320 K нам
пишіть	40 K нам	40 K у	69 K нам	69 K у	5040 K нам	5075 K на
платной	4175 в K версии
побачили	5085 K помилку
повний	22 K текст	5057 K текст
повтаря	347 K
повтаряше	347 K
повторював	5143 K
повторює	5143 K
повторяет	4323 K
повторял	4323 K
повторяла	4323 K
повідомив	5143 K
повідомила	5143 K
повідомили	5143 K
повідомлення	5084 хочете отримувати K	5084 бажаєте отримувати K
повідомте	40 K нам	69 K нам	5040 K нам	5040 K нас	5140 K нам
подайте	269 K сигнал
поддержать	4320 K нас	4320 K редакцию	4320 K нашу
поддерживайте	4320 K нас	4320 K нашу
поддержите	4170 K нашу	4170 K нас	4243 K	4320 K нас	4320 K нашу	4320 K редакцию	4320 K проект	4320 K автора	4320 K наш
поддержка	4171 ваша K	4320 ваша K поможет	4320 ваша K помогает	4320 ваша K позволит
поддержке	4240 при K партнёра	4240 при K партнера	4243 благодаря вашей K	4321 вашей K
поддержки	4321 без вашей K	4321 вашей K
поделитесь	27 K	51 K им	51 K ей	69 K своей историей	69 K с нами
поделиться	4202 хотите K
подканял	347 K
подканяха	347 K
подканяше	347 K
подкаст	36 наш K	36 нашия K	277 K	345 нашият K	4231 K	4321 наш K	5051 K	5141 наш K
подкаста	277 K	4231 K	4321 нашего K
подкасте	36 нашем K	4231 K
подкасти	36 наші K	277 K	5051 K
подкастов	4231 K
подкасту	5051 K
подкастът	277 K
подкасты	4231 K
подкасті	36 нашому K	5051 K
подкастів	5051 K
подкрепа	290 с вашата K	290 вашата K	344 вашата K	345 вашата K
подкрепата	287 с K на партньор
подкрепете	290 K	344 K ни	344 K нашата
подкрепяйте	344 K ни
подписаны	4175 уже K
подписка	4175 уже есть K	4324 K
подписке	4175 доступен только по K	4175 доступна по K	4175 доступен по K	4237 по K
подписки	4324 K
подпиской	4262 с K
подписку	82 оформите K	82 оформить K	4175 оформить K	4175 оформите K	4236 спасибо за K	4237 K за	4320 оформите K	4320 оформить K
подписчик	52 как K	4175 уже K	4175 вы уже K
подписчикам	4175 доступна только K	4175 доступно только K	4175 доступен только K	4251 только K
подписчики	52 K могут	4251 только K	4324 K
подписчиков	4175 только для K
подписчиком	4320 станьте K
подписывайтесь	4180 K на рассылку	4188 K на нас	4188 K на наш	4188 K на канал	4188 K на telegram	4320 K на
подписываясь	4236 K
подпишитесь	82 K	4170 K на регулярное	4180 K на рассылку	4188 K на наш	4188 K на канал	4320 K на
подчеркнул	4323 K
подчеркнула	4323 K
подчерта	347 K
поділитися	5022 хочете K
поділіться	27 K	51 K ним	69 K своєю історією	69 K з нами
подію	5049 нашу K
пожертвование	4170 оформите K	4171 сделайте K	4243 регулярное K	4243 ежемесячное K	4320 ваше K	4320 сделайте K	4320 оформите K	4324 K
пожертвования	4321 на K	4324 K
пожертвованиям	4243 благодаря K	4321 благодаря K
пожертвуйте	4320 K
позволяет	4320 ваша поддержка K
позначайте	64 K мене
позначте	64 K мене
позоваването	289 K на
поиска	347 K
поискал	347 K
показан	62 адрес не будет K	62 email не будет K
показана	62 почта не будет K	62 пошта не буде K	62 адреса не буде K
полностью	22 материал K	4175 чтобы прочитать K
полный	22 K текст	4237 K текст
получавайте	303 K
получавате	299 искате ли да K	299 искате да K
получайте	4261 K
получать	4253 хотите K	4267 хотите K новости	4267 хотите K push
помилку	5085 знайшли K
помогите	92 K, сколько можете	4320 K нам
помогнете	344 K ни
помогут	4321 K нам
поможет	4321 K нам
помоли	347 K
помолил	347 K
помолила	347 K
помощ	0 нужда от K
помощник	65 наш K	65 ии-K
помощь	0 нужна K	4320 нам нужна ваша K
помощью	4245 с K ии
помітили	5036 якщо ви K	5085 K помилку
помічник	65 наш K
понравилась	4321 K статья
понравился	4321 K материал	4321 K текст
пообещал	4323 K
пообещала	4323 K
пообіцяв	5143 K
пообіцяла	5143 K
попереджає	5143 K
попередив	5143 K
попередній	103 K версії
попита	347 K
поправка	103 K:
попросив	5143 K
попросил	4323 K
попросила	4323 K	5143 K
попросили	4323 K	5143 K
попросило	4323 K
порадив	5143 K
порадила	5143 K
посилання	5063 K на джерело обов'язкове
последвайте	344 K ни
последната	298 K ви безплатна статия	298 K безплатна статия
посоветовал	4323 K
посоветовала	4323 K
постановив	5143 K
постановил	4323 K
посъветва	347 K
посъветвал	347 K
посъветвали	347 K
потребовал	4323 K
потребовала	4323 K
почерпете	56 K ме
почерпи	56 K ме с кафе
почте	81 в K	81 на вашей K	4236 вашей K
почтовом	4236 вашем K ящике
почту	81 на K	4181 на вашу K	4181 вам на K	4236 вашу K
пошту	81 на K	81 на вашу K	5004 на вашу K
пошті	5056 вашій K
пощенска	255 вашата K кутия
пояснив	5143 K
пояснил	4323 K
пояснила	4323 K	5143 K
пояснював	5143 K
пояснювала	5143 K
пояснює	5143 K
поясняет	4323 K
правото	31 си запазва K
працювати	5064 допоможе нам K	5141 K далі
працюємо	5141 ми K
предишна	103 K версия на
предпочитаемые	4219 K источники
предпочитаемых	4219 K источников
предпочитан	266 K източник
предпочитани	266 K източници
предпочитаните	266 K източници	266 K си източници
предпочтительные	4219 K источники	4256 K источники
предпочтительный	4219 K источник
предпочтительных	4256 K источников
предупреди	347 K
предупредил	4323 K
предупреждава	347 K
предупреждает	4323 K
предыдущей	103 K версии текста
препечатването	289 K
препратете	51 K
препубликува	47 K
препубликуването	47 K
пригостіть	56 K мене кавою
призвал	4323 K
призвала	4323 K
призвали	4323 K
призна	347 K
признава	347 K
признавал	4323 K
признает	4323 K
признал	4323 K
признала	4323 K
признали	4321 нас K
призова	347 K
призовава	347 K
призовал	347 K
призоваха	347 K
призывал	4323 K
призывала	4323 K
призывали	4323 K
приложение	86 в нашето K	345 нашето K	4182 скачать K	4183 скачайте K	4183 установите K	4217 наше K	4217 мобильное K	4320 скачайте наше K	4320 скачайте K и
приложението	344 изтеглете K ни	344 изтеглете K на вестник
приложении	86 в нашем K	4182 открыть в K	4217 нашем K
приложения	4217 нашего K	4321 нашего K
прим	103 K. ред
примечание	103 K редакции
приоритетным	4219 K источником
присоединяйтесь	53 K	4320 K к нам	4320 K к нашему	4320 K к нашей	4320 K к нашим	4320 K к сообществу	4320 K к читателям	4320 K к тем
присъединете	53 K се	344 K се към нашия
присылаем	59 мы K вам	59 мы K
присылайте	4222 K нам	4222 K фото	4222 K видео	4222 K новости	4222 K свои	4222 K их нам	4320 K нам
пришлите	40 K нам	51 K друзьям	69 K нам	4222 K нам	4222 K фото	4222 K их нам	4320 K нам
пришлём	59 мы K вам
приєднуйтесь	53 K	5140 K до нас	5140 K до нашої	5140 K до нашого	5140 K до спільноти	5140 K до читачів
приєднуйтеся	53 K	5140 K до нас	5140 K до нашої	5140 K до нашого	5140 K до спільноти	5140 K до читачів
проверьте	4233 K себя	4236 K почту
проголосуйте	4248 K	5069 K
продовження	5061 реклама. K
продовжити	5001 щоб K читання	5064 допоможуть нам K
продовжувати	5141 K роботу
продолжаем	4321 мы K работать
продолжать	4243 помогут нам K	4321 K работу
продолжение	4240 реклама. K
продолжить	4175 чтобы K чтение	4243 помогут нам K	4243 поможет нам K	4321 K работу
продължава	287 K по-долу
продължете	252 K да четете
продължим	345 да K да работим
продължите	251 за да K да четете
произведен	4213 настоящий материал (информация) K	4258 материал K
произведён	4258 материал K
пройдите	4233 K тест
пройдіть	5053 K тест
променени	103 имената са K
пропускайте	299 не K
пропустите	4253 не K
пропустити	5074 не хочете K
пропустить	4253 не хотите K
пропустіть	5074 не K
просив	5143 K
просил	4323 K
просила	4323 K	5143 K
просили	4323 K	5143 K
просьба	4166 у нас к вам K	4166 у нас есть K
просять	5143 K
проучване	278 нашето K
прохання	4995 маємо до вас K	4995 невелике K
прочетете	252 за да K цялата
прочитать	4175 осталось K	4175 чтобы K статью
пріоритетне	5037 K джерело
пріоритетним	5037 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	47 K у себя
пълния	284 K текст
първия	346 за K месец
първоначалната	103 K версия
підписатися	5003 K на розсилку
підписка	5144 K
підписку	5001 оформіть K	5056 дякуємо за K	5140 оформіть K
підписники	5072 лише K	5144 K
підписників	5001 тільки для K
підписуйтесь	5007 K на нас	5007 K на наш	5007 K на канал	5007 K на telegram	5140 K на
підписуйтеся	5007 K на наш	5007 K на канал
підписуючись	5056 K
підпишіться	5003 K на розсилку	5007 K на наш	5140 K на
підтримайте	4998 K нашу	4998 K незалежну	4998 K нас	5064 K	5140 K нас	5140 K нашу	5140 K незалежну	5140 K редакцію	5140 K автора	5140 K роботу	5140 K наш
підтримати	5140 K нас	5140 K нашу
підтримка	4999 ваша K	5140 ваша K допоможе
підтримки	5061 за K партнера	5141 спільноти K	5141 вашої K
підтримуйте	5140 K нас	5140 K нашу
підтримці	5064 завдяки вашій K	5064 завдяки K читачів	5141 вашій K
піти	4995 перш ніж K
""", 'р': """
работа	345 нашата K	4321 наша K
работаем	4321 мы K
работать	4243 помогут нам K	4243 поможет нам K	4321 K дальше
работу	4321 нашу K
радив	5143 K
радила	5143 K
радили	5143 K
радить	5143 K
разкажете	40 K ни	69 K ни
разрешение	262 без K е забранено
разрешения	4257 без K редакции
разчитаме	290 K на вашата	345 K на
расскажите	40 K нам	69 K нам	69 K свою историю	4320 K нам
рассказал	4323 K
рассказала	4323 K
рассказать	4202 есть что K	4202 хотите K
рассказывать	4321 K правду
расследование	4321 наше K	4321 это K
расследования	4321 наши K
рассылка	4321 наша K	4324 K
рассылку	80 на K	80 нашу K	80 K	4180 нашу K	4180 K самых	4321 нашу K
регистрацията	282 с K си	282 благодарим за K
регистрируясь	4236 K
регулярний	5064 K внесок
редактор	270 е K	270 - K	270 , K	4223 - K	4223 , K	4303 K отдела	4303 K	5044 - K	5044 , K	5123 K
редакторка	5044 - K	5044 , K	5123 K
редакцией	41 нашей K	4222 связаться с K
редакции	103 поправка K	4201 мнение K	4201 позиция K	4201 мнением K	4257 без согласия K	4321 нашей K
редакцию	41 в нашу K	4222 напишите в K	4222 пишите в K
редакция	275 в нашата K	345 нашата K	4321 наша K
редакцията	40 свържете се с K	69 свържете се с K
редакцію	5040 напишіть у K	5040 пишіть у K
редакція	5141 наша K
редакцією	41 нашою K	5040 зв'язатися з K
редакції	45 письма до K	103 від K:	5021 думка K	5021 позиція K	5021 позицією K	5040 пишіть до K	5077 без згоди K	5077 без дозволу K	5141 нашої K
рекламата	12 K	287 след K
реклами	12 K	72 без K	72 немає K	345 без K	5061 після K	5061 на правах K	5141 без K
рекламой	12 K
рекламы	12 K	72 без K	72 нет K	4240 после K	4240 на правах K	4321 без K
репортер	41 на нашия K	270 е K	270 - K	270 , K	4223 - K	4223 , K	4303 K	5044 - K	5044 , K	5123 K
репортери	41 на нашите K	345 нашите K
репортерка	5044 - K	5044 , K	5123 K
репортёр	4223 - K	4223 , K	4303 K
решил	4323 K
реєструючись	5056 K
робота	5141 наша K
роботу	5141 нашу K
розкажіть	40 K нам	69 K нам
розповів	5143 K
розповідати	5141 K правду
розповіла	5143 K
розповісти	5022 маєте що K	5022 є що K	5022 хочете K
розсилка	5141 наша K	5144 K
розсилку	80 на K	80 нашу K	80 K	5003 нашу K	5003 щоденну K	5141 нашу K
розслідування	5141 наші K	5141 це K
рублей	4322 # K
рік	5142 на K
""", 'с': """
свидетелем	4202 стали K	4202 вы стали K
свободната	344 подкрепете K
свържете	40 K се с нас	69 K се с нас	268 K се с нашия	268 K се с нашата	268 K се с нас	268 K се с автора	344 K се с нас
свържи	40 K се с нас	69 K се с нас
свяжитесь	40 K с нами	4222 K с нами
связаться	4222 K с автором
свідком	5022 стали K
седмично	19 веднъж K
сигнализирайте	268 K ни
сказав	5143 K
сказал	4323 K
сказала	4323 K	5143 K
сказати	5022 маєте що K
скаржаться	5143 K
скаржився	5143 K
скаржилася	5143 K
скачайте	4182 K наше
скиньте	4320 K нам	4320 K донат
сколько	4320 скиньте K
скриньку	5056 вашу K
скриньці	5056 вашій K
следите	4188 K за нами
словам	4323 по K
словами	5143 за K
слушайте	300 K ни
слідкуйте	5007 K за нами
снимки	42 свои K	42 K и видео	42 вашите K	42 K или видео
советовал	4323 K
советовала	4323 K
советовали	4323 K
советует	4323 K
согласны	45 не K	45 K с автором
содержатся	103 K описания
содержимое	4225 внешнее K
содержит	103 K сцены
сообщение	4213 данное K (материал) создано	4258 K создано
сообщил	4323 K
сообщила	4323 K
сообщили	4323 K
сообщите	40 K нам	69 K нам	4222 K нам	4320 K нам
соучастником	4243 станьте K	4320 станьте K
спам	73 без K
спама	73 без K
спаму	73 без K
спецкор	4303 K
сповіщення	15 K	5005 увімкнути K	5005 увімкніть K	5084 хочете отримувати K	5084 хочете отримувати пуш-K	5084 бажаєте отримувати K	5084 хочеш отримувати K
споделете	27 K	51 K я	69 K с нас	69 K своята
сподобався	5141 K текст	5141 K матеріал
сподобалась	4995 якщо вам K стаття
спонсором	82 станьте K
според	347 K
спрашивает	4323 K
спросил	4323 K
спросила	4323 K
співали	5143 K
співучасником	5140 станьте K
спільнота	5141 наша K
спільноти	4999 стань частиною K	5064 частиною K	5141 нашої K
станете	82 K член	344 K абонат	344 K член
станьте	53 K одним из них	4320 K нашим	5140 K нашим
статей	5071 до всіх K	5071 до усіх K
статии	297 до всички K
статия	265 хареса ли ви тази K	284 цялата K	345 тази K
статията	284 % от K
стаття	5141 ця K
статья	4321 эта K
статьям	4250 ко всем K
стверджує	5143 K
стежте	5007 K за нами
стигнали	265 щом сте K дотук
стороннего	4225 K сервиса
сторонним	4225 K сервисом
стороннього	5046 K сервісу
стороннім	5046 K сервісом
суммой	4322 любой K
сумму	4322 любую K
сутрин	19 всяка K
существуем	4321 мы K
существует	4243 K благодаря
събитие	275 нашето K
съветва	347 K
съветваше	347 K
съвместно	287 K с партньор
съгласен	45 не си K
съгласие	289 без писмено K
съгласни	45 не сте K
съдържание	10 това K	272 външно K	272 това K
съдържанието	289 използването на K	289 използване на K
съобщи	347 K
съобщил	347 K
съобщиха	347 K
""", 'т': """
тагнете	64 K ме
твърдеше	347 K
твърди	347 K
текста	103 первой версии K	103 ранней версии K
тексте	103 ранее в K
текстове	297 до всички K
тексту	103 першій версії K
телеграм	17 K	267 K	4188 наш K-канал	4188 в нашем K	4220 K	4220 K-канал	4220 K-канале	4254 пишите в K	4321 наш K	5007 наш K-канал	5038 K	5038 K-канал	5038 K-каналі
телеграме	17 K	4220 K
телеграмі	5038 K
телефон	104 K довіри
тест	4233 наш K	5053 наш K
тиждень	19 раз на K	5142 на K
требовал	4323 K
требовала	4323 K
требовали	4323 K
тръгнете	265 преди да си K
""", 'у': """
уведомления	15 K	4183 включите K	4183 включить K	4183 разрешить K	4267 хотите получать K	4267 хотите получать пуш-K	4267 хочешь получать K
уверяет	4323 K
уверял	4323 K
уверяла	4323 K
увійдіть	26 K	5002 K, щоб
уговаривал	4323 K
уговаривала	4323 K
угостите	56 K меня кофе	56 K автора кофе
угостить	56 K меня кофе
уебинар	275 нашия K
узнавать	4267 хотите K о
уйдете	4166 прежде чем вы K
укажите	79 K свой e-mail	79 K почту
улюблених	5037 K джерел
улюблені	5037 K джерела
умовляв	5143 K
умоляваше	347 K
умолял	4323 K
умоляла	4323 K
умоляли	4323 K
утверждает	4323 K
уточнение	103 K:
уточнення	103 K:
уточнив	5143 K
уточнил	4323 K
уточнила	4323 K	5143 K
учасником	5140 станьте K
""", 'ф': """
фейсбук	17 K	267 K
фото	42 свои K	42 ваши K	42 свої K	42 ваші K
фотографии	42 K и видео
""", 'ц': """
цените	4321 K нашу
цитировании	4218 при K
цитування	5035 у разі K
цитуванні	5035 при K
""", 'ч': """
частиною	5140 станьте K
частковому	5063 повному або K
чашку	56 на K кофе
через	66 K vpn
четене	1 време за K
четете	300 K ни
читаете	4320 спасибо, что K
читай	5007 K нас
читайте	4188 K нас в	5007 K нас у	5007 K нас в
читання	1 час K	1 хв K
читателей	45 письма K	4233 опросе K	4243 благодаря поддержке K	4263 K	4321 наших K
читатели	38 наши K	38 нашите K	45 писма на K	305 K	345 нашите K	4166 дорогие K	4263 K	4321 наши K
читателите	305 K	345 с подкрепата на K	345 от K ни
читателям	20 благодаря K	38 нашим K	4263 K	4321 благодаря K
читати	5001 щоб K далі	5140 щоб K далі
читачам	20 завдяки K	5080 K
читачі	38 наші K	5080 K	5141 наші K
читачів	45 листи K	5080 K	5141 наших K
читаєте	5140 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5142 K
щомісячний	5064 K внесок
щомісячно	5142 K
щоранку	19 K
щотижневу	5003 K розсилку
""", 'э': """
электронной	4236 адрес K почты
электронную	4236 K почту
""", 'я': """
яжіться	40 зв'K з нами	5040 зв'K з нами
язкові	23 обов'K поля	5024 обов'K поля
якщо	4995 K ви вже тут
""", 'і': """
із	5138 # K #
інтелектом	5066 штучним K
інтелекту	5066 за допомогою штучного K
інформацію	5022 маєте цікаву K
історію	5022 маєте K
""", 'א': """
אדבלוק	2361 K
אומר	2399 K
אומרת	2399 K
אותה	51 שלחו K	51 שתפו K
אותו	51 שלחו K
אותנו	64 תייגו K	69 שתפו K
אחרינו	2282 עקבו K	2396 עקבו K
איתנו	40 צרו K קשר	40 צרו קשר K	40 דברו K	69 צרו K קשר	69 צרו קשר K	69 דברו K
אליכם	59 נשלח K
אלינו	40 פנו K	69 פנו K
אלקטרוני	2279 דואר K
אמר	2399 K
אמרה	2399 K
אמרו	2399 K
אתכם	2325 רק K
""", 'ב': """
באפליקציה	86 K שלנו
בדוי	103 שם K
בדויים	103 שמות K
בוקר	19 מדי K
בחודש	2398 K
ביקש	2399 K
ביקשה	2399 K
במייל	2324 K שלכם
במצוקה	0 K
בסרטון	2310 לצפות K זה
בעוגיות	2288 שימוש K
בעיתונות	2325 לתמוך K
בעלי	2367 בלי K הון	2367 ללא K הון
בקובצי	2287 משתמש K
בשבוע	19 פעם K	2398 K
בתגובות	87 K
בתוכן	2338 לעשות שימוש K
""", 'ד': """
דווחו	2396 K לנו
דיגיטלי	2274 רכשו מינוי K
דיוור	2324 קבלת K
""", 'ה': """
האימייל	23 K לא יוצג	62 K לא יוצג
האפליקציה	2283 הורידו את K	2397 K
הבהרה	103 K:
הגיב	103 לא K
הדיגיטלי	65 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2399 K
הודיעה	2399 K
הוואטסאפ	2283 לקבוצת K
הווטסאפ	2283 לקבוצת K
הווירטואלי	65 העוזר K
הוסיף	2399 K
הוסיפה	2399 K
הזהיר	2399 K
הזכויות	2298 כל K שמורות
הזמינו	56 K אותי לקפה
החובה	23 שדות K
החוג	2308 הוא ראש K	2308 היא ראש K
החינמיות	2341 הכתבות K
הטלגרם	2283 לערוץ K
הטקסט	2311 K
היום	2396 תרמו K
הירשמו	2274 כדי להמשיך לקרוא K	2396 K לקבלת
הכותב	2338 על דעת K
הכתבה	47 לפרסם את K	2274 להמשך קריאת K	2311 K	2397 K הזאת
המדור	2306 הוא עורך K	2306 היא עורכת K
המובעות	2338 הדעות K במאמר	2338 הדעות K בטור	2338 הדעות K בכתבה
המועדף	2301 למקור K	2301 כמקור K
המייל	2278 לתיבת K	2279 כתובת K
המערכת	103 הערת K
המקורית	103 בגרסה K של
הניוזלטר	2279 K היומי	2324 K השבועי של	2324 K שלנו	2397 K
הסביר	2399 K
הסיכום	2311 K
העבירו	51 K אותה	51 K הלאה
העיקריות	2311 הנקודות K
העיתונות	2397 K העצמאית
הפרטיות	2288 מדיניות K
הפרסומות	2361 חוסם K	2363 את חוסם K	2363 חוסם K
הפרסומים	2361 חוסם K
הפרסומת	12 K
הצביעו	2396 K בסקר
הצטרפו	53 K אליהם	53 K אלינו	2283 K לערוץ	2396 K אלינו
הקודמת	103 בגרסה K של
הקוראים	20 בזכות K
השאירו	79 K כתובת מייל	79 K מייל
השימוש	2288 תנאי K
השמות	103 K שונו
התגובות	2321 K
התחברו	26 K	2274 כדי להמשיך לקרוא K
התמונות	42 את K שלכם
התמיכה	2325 בזכות K שלכם
התראות	15 K
התרגום	2311 K
התרומה	2396 K שלכם
""", 'ו': """
ובטוויטר	2282 בפייסבוק K
ווידאו	42 תמונות K
וסרטונים	42 תמונות K
ותלוי	2325 K בכם
ותלויה	2325 K בכם
""", 'ז': """
זקוקה	2396 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2308 היא K סגל
חודשית	2396 תרומה K
חוקר	2308 הוא K ב
חוקרת	2308 היא K ב
חיצוני	2310 תוכן K	2310 תוכן ממקור K
""", 'ט': """
טען	2399 K
""", 'י': """
יכולים	52 מנויים K
ישירות	2324 K למייל	2324 K לתיבת
""", 'כ': """
כמנויים	52 K	82 הצטרפו K	2274 הצטרפו K
כתב	2399 K
כתבה	2311 K זו	2397 K זו	2399 K
כתבו	40 K לנו	69 K לנו	2396 K לנו
כתבות	2341 K חינם
כתבי	40 K לנו	69 K לנו
כתבת	2306 היא K
כתובת	79 הזינו K מייל	2279 K דוא"ל
""", 'ל': """
לדברי	2399 K
להגיב	7 כדי K	2321 K
להמשיך	2274 כדי K לקרוא,	2274 כדי K לקרוא בחרו	2274 כדי K לקרוא יש	2274 כדי K לקרוא את הכתבה	2325 עזרו לנו K
להעתיק	2338 לשכפל, K
לחודש	2398 K
לחוק	2338 סעיף #א K
לחצו	2396 K כאן
לידיעון	2396 הירשמו K
לכתבים	41 K שלנו
לכתבת	41 K שלנו
למייל	81 K שלכם
למנויים	82 היו K	2276 K בלבד
למערכת	41 K שלנו	45 מכתבים K
לניוזלטר	80 K	80 K שלנו	2278 הירשמו K	2278 הרשמה K	2278 K שלנו	2324 בהצלחה K	2396 הירשמו K
לעזרתכם	2396 אנחנו זקוקים K
לענייני	2306 הוא כתב K	2306 היא כתבת K
לפרסם	47 K כתבה זו	47 K מחדש
לצפייה	2310 K בתוכן
לקבוצת	2283 הצטרפו K
לקריאה	2341 כתבות K
לקריאת	22 K הכתבה
לשנה	2398 K
לתומכים	2325 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2341 K חינם
מודעות	2363 בחוסם K	2363 חוסם K
מועדף	2301 מקור K	2301 כמקור K	2381 מקור K	2381 כמקור K
מחקר	2308 הוא עמית K
מינוי	2274 רכשו K ל-	2274 רכשו K כדי	2274 רכשו K או	2396 רכשו K	2400 K
מנוי	2274 כבר K?
מנויים	2400 K
מניות	2367 בלי בעלי K	2367 ללא בעלי K
מסכימים	45 לא K	45 K?	2324 בהרשמה אתם K
מסר	2399 K
מסרבים	103 K להגיב
מראה	66 אתר K
מרצה	2308 הוא K	2308 היא K
""", 'נ': """
ניוזלטר	2324 K שבועי	2400 K
נשלח	59 K לכם
""", 'ס': """
סגל	2308 הוא חבר K
סופר	2308 הוא K ו
סופרת	2308 היא K ו
סיכום	2311 K
סיפר	2399 K
סיפרה	2399 K
סעיף	2338 K #א
ספאם	73 בלי K	73 ללא K
ספרו	40 K לנו	69 K לנו	2396 K לנו
סרטונים	42 תמונות או K
""", 'ע': """
עדכונים	2324 לקבלת K במייל
עודכנה	103 הכתבה K	103 הידיעה K
עיתונאי	2306 הוא K	2308 הוא K
עיתונאית	2306 היא K	2308 היא K
עיתונות	2325 לעשות K	2397 K עצמאית
עכשיו	2274 רכשו מינוי K	2396 תרמו K
עלולים	103 K להיות קשים
עמיתת	2308 היא K מחקר
עמלה	2337 נקבל K	2337 לקבל K
ער	104 K״ן
""", 'פ': """
פרופסור	2308 הוא K	2308 היא K
פרסום	47 K מחדש
פרסומות	72 בלי K	72 ללא K	2361 חוסם K	2363 בחוסם K	2363 חוסם K	2363 חוסמי K	2397 ללא K
פרסומת	12 K
פרשן	2306 הוא K
פרשנית	2306 היא K
""", 'צ': """
ציין	2399 K
""", 'ק': """
קודמת	103 בגרסה K של
קוראי	2397 K
קרא	2399 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2398 חודש K
""", 'ש': """
שאלו	2311 K את
שולחים	59 אנחנו K לכם
שיווקי	2324 לקבל תוכן K
שלחו	40 K לנו	69 K לנו	2396 K לנו
שלנו	41 לכתב K	2397 K
שנקבל	2337 K עמלה
שקראתם	2396 תודה K
שתפו	27 K
""", 'ת': """
תגובה	103 לא נמסרה K
תגובות	2321 K
תוכן	10 K זה	2310 הצגת K
תיאורים	103 כוללת K	103 מכילה K
תייגו	64 K אותי
תיקון	103 K:
תלוי	2325 K בכם
תלויה	2325 K בכם
תמיכתכם	2396 K
תמכו	2396 K בנו
תקציר	2311 K
תרומה	2400 K
תרומות	2400 K
""", 'ا': """
اخبارنا	121 تابعوا K	245 K
اخبرنا	40 K	69 K
اخبرونا	40 K	69 K
ادامه	1863 K مطلب	1863 K خبر	1915 براي K مطلب
ادبلاكر	1893 K
ادعمنا	244 K
ادعموا	244 K
اذنكم	130 نطلب K قبل
ارتباط	130 قد تتضمن ملفات K
ارسال	7 براي K نظر	1809 به ايميل شما K	1832 براي ما K كنيد
ارسله	51 K الي
ارسلها	40 K الينا	69 K الينا
اسبوعيا	246 K
استخدام	140 يمنع اعادة K المواد	140 يمنع اعادة K هذا	140 يمنع اعادة K اي
استطلاع	244 صوت في K
استطلاعنا	245 K
استفاده	1815 از كوكي K ميكنيم	1815 از كوكيها K ميكنيم	1816 شرايط K	1828 K از مطالب اين سايت	1828 K از مطالب سايت
استمرار	244 ساهم في K	244 ساهموا في K
اسپم	73 بدون K
اشار	247 K
اشارة	64 ضع K الي
اشارت	247 K
اشتراك	173 لديك K	248 K	1856 K تهيه كنيد	1915 K تهيه كنيد	1919 K
اشتراكك	170 تم K
اشترك	82 K	109 K الان	244 K الان
اشتركوا	82 K	244 K
اصحابها	168 تعبر عن راي K	168 عن راي K
اصلاحيه	103 K
اضاف	247 K
اضافت	247 K
اضغط	244 K هنا
اطلاع	1832 به ما K دهيد
اعادة	47 K نشر	140 يمنع K نشر
اعجبك	245 K هذا
اعلام	1918 K كرد
اعلانات	72 بلا K	72 بدون K	72 لا K	207 مانع K	207 حاجب K	208 مانع K	208 حاجب K
اعلانها	15 K	1890 K را دريافت
اعلانهاي	1890 K خبري
اعلن	247 K
اعلنت	247 K
اعملوا	64 K تاغ
افاد	247 K
افادت	247 K
افزود	1918 K
افزونه	1893 K مسدود
اكتب	244 K لنا
اكتبوا	40 K الينا	69 K الينا	244 K لنا
اكد	247 K
اكدت	247 K
الاخبارية	115 النشرة K
الارتباط	126 ملفات تعريف K
الاسبوع	19 مرة في K
الاستخدام	126 شروط K
الاسماء	103 تم تغيير K
الاشعارات	15 K	116 فعل K	117 تفعيل K
الاعلان	12 بعد K
الاعلانات	132 حاجب K	132 مانع K	207 مانع K	207 حاجب K	207 اداة حظر K	208 مانع K	208 حاجب K	208 اداة حجب K
الافتراضي	65 مساعدنا K	65 المساعد K
الالزامية	23 الحقول K
الالكتروني	62 بريدك K لن يظهر	114 بريدك K	115 البريد K	170 في بريدك K
الان	244 تبرع K	244 سجل K
الاول	246 الشهر K
الاولي	103 النسخة K من
البديل	66 موقعنا K	66 الموقع K
البريدية	80 النشرة K	114 نشرتنا K	115 النشرة K	248 النشرة K
التحرير	41 فريق K لدينا
التطبيق	116 حمل K	116 نزل K	117 تحميل K
التعليق	103 رفضت K	167 شروط K	167 سياسة K
التعليقات	87 في K
التقرير	22 لقراءة K	245 هذا K
الخارجية	155 محتوي المواقع K
الخبر	103 تم تحديث هذا K
الخصوصية	126 سياسة K
الدخول	26 سجل K	109 سجل K الان	109 سجل K الي حسابك	109 سجل K او اشترك	109 سجل K او انشئ	244 سجل K او
الشهر	246 في K
الصفحة	130 تحتوي هذه K علي محتوي من
الغاء	23 K الرد
الفيديو	42 الصور ومقاطع K
القراء	20 بفضل K	45 بريد K	171 نعتمد علي دعم K
القراءة	1 مدة K	1 وقت K	109 لمتابعة K	173 لمواصلة K
الكاتب	168 يعبر عن راي K
الكوكيز	126 K
المادة	245 هذه K
المجانية	16 المقالات K	184 من المقالات K	184 مقالاتك K	184 المقالات K
المحتوي	10 هذا K	109 هذا K متاح	140 يمنع اعادة استخدام K	140 يمنع اعادة انتاج K	140 يمنع اعادة توزيع K
المحرر	103 ملاحظة K
المراة	66 نسخة K
المساعد	65 K الذكي
المستقلة	245 الصحافة K
المفضل	145 مصدرك K	145 مصدركم K	145 المصدر K لديك
المفضلة	145 مصادرك K	145 مصادركم K
المقال	22 لقراءة K	103 تم تحديث هذا K	109 لقراءة K كاملا	130 يحتوي هذا K علي محتوي من	173 لقراءة هذا K	245 هذا K
المواد	140 يمنع اعادة انتاج K	140 يمنع اعادة توزيع K
النشر	140 يمنع اعادة K
النشرة	114 اشترك في K
اليك	59 نرسل K
اليكم	59 نرسل K
الينا	40 اكتب K	69 اكتب K	244 انضم K
اليهم	53 انضم K
انتاج	140 يمنع اعادة K هذا	140 يمنع اعادة K اي
انستغرام	244 تابعنا علي K
انضموا	53 K اليهم
انقر	244 K هنا
اوضح	247 K
اوضحت	247 K
اول	1917 ماه K
اوليه	103 نسخه K اين
ايميل	1809 K خود را وارد كنيد	1810 ادرس K	1810 نشاني K	1852 در K خود	1915 K خود را وارد كنيد
ايميلتان	1852 به K
اينجا	1862 K كليك كنيد	1915 K كليك كنيد
اينستاگرام	1813 در K دنبال
اينه	66 K
اپ	1851 K
اپليكيشن	1851 K	1915 K ما را	1915 K را دانلود كنيد	1915 K را نصب كنيد	1916 K ما
اگهي	12 پس از K	72 بدون K
""", 'ب': """
باحث	150 K
باحثة	150 K
بارگذاري	1819 K شود
بازتابدهنده	1869 الزاما K	1869 لزوما K	1869 K ديدگاه
بازنشر	47 K
باشيد	1832 با ما در تماس K
بالضرورة	168 لا تعبر K عن	168 لا يعبر K عن	168 لا تعكس K	168 لا يعكس K	168 لا تمثل K	168 لا يمثل K
ببينيد	1845 را K
بحسب	247 K
بخوانيد	1830 K
بدهيد	40 به ما پيام K	69 به ما پيام K
بديل	66 رابط K
براي	1916 K ما
بريدك	62 لن يظهر K	79 اترك K	79 ادخل K	81 في K	114 الي K	170 علي K	170 سجل K	170 اضف K	170 يوميا في K	170 في K كل
بريدكم	79 اتركوا K	170 في K
بشنويد	1845 K
بعرض	155 هل تسمح K
بفرستيد	40 براي ما K	69 براي ما K	1832 براي ما K
بفضلكم	245 K
بنويسيد	40 براي ما K	69 براي ما K	1832 براي ما K	1915 براي ما K
بهروز	103 اين خبر K	103 اين گزارش K
بپيونديد	53 به انها K	53 به جمعشان K	1830 K	1842 به تيم ما K	1915 K
بگذاريد	40 با ما در ميان K	69 با ما در ميان K	1832 با ما در ميان K	1915 با ما در ميان K
بگوييد	40 به ما K	69 به ما K
بگيريد	40 با ما تماس K	69 با ما تماس K	1832 با ما تماس K
""", 'ت': """
تؤكد	247 K
تابعة	76 روابط K
تابعنا	122 K علي	122 K عبر	244 K علي تويتر	244 K علي غوغل	244 K علي جوجل
تابعونا	121 K علي	121 K عبر	244 K علي
تاكيد	1918 K كرد
تبرع	248 K
تبرعات	248 K
تبرعك	244 K
تبرعكم	244 K
تبرعوا	92 K بما	244 K الان
تبليغات	72 بدون K	1891 مسدود كننده K	1893 مسدود كننده K
تجربتك	69 K معنا
تجربه	69 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	41 K ما
تحقيقاتنا	245 K
ترجيحي	1831 منبع K	1831 منابع K	1910 منابع K	1910 منبع K
ترد	103 لم K
تستطيع	171 تبرع بما K	171 ساهم بما K
تصحيح	103 K:
تطبيق	244 حمل K	244 حملوا K
تطبيقنا	86 في K	86 عبر K	245 K
تعبر	168 لا K عن راي	168 K فقط عن راي
تعديل	103 تم K هذا
تعليقا	167 لتضيف K
تغيير	103 نامها K
تفاصيل	103 يتضمن K	103 يحتوي علي K
تفعيل	125 K جافا
تفوت	244 لا K
تفوتوا	244 لا K
تقاريرنا	245 K
تقول	247 K
تلغرام	121 قناتنا علي K	244 تابعنا علي K
تلگرام	1813 ما را در K	1813 در K دنبال	1813 كانال K ما	1832 با ما در K
تماشا	1845 K كنيد
تمامي	1829 K حقوق
تمثل	168 لا K راي
تنويه	103 K:
تواصل	40 K معنا
تواصلوا	40 K معنا	244 K معنا
توافق	45 هل K
توافقنا	45 لا K
توزيع	140 يمنع اعادة K هذا	140 يمنع اعادة K اي
توصيف	103 حاوي K
توضيح	103 K:	1918 K داد
تيليغرام	121 قناتنا علي K
تيم	1916 K ما
""", 'ج': """
جافاسكريبت	201 K
جاوااسكريپت	1815 K را فعال
جزئيات	103 حاوي K
""", 'ح': """
حذر	247 K
حذرت	247 K
حقوق	1829 كليه K	1829 همه K	1829 تمام K
حمايت	1853 K مالي خود	1854 به K شما نياز	1854 با K شما	1855 K كنيد	1915 از ما K كنيد	1915 K شما
""", 'خ': """
خارجي	155 محتوي K
خبر	5 اين K	1916 اين K
خبرنامه	1809 K ما	1809 اشتراك K	1810 در K	1852 K روزانه	1852 K هفتگي	1916 K ما	1916 K	1919 K
خبرنگار	41 K ما	1832 K ما را	1837 K
خبرنگاران	41 K ما	1916 K ما
خبرها	1890 اعلان K
خبرهاي	1890 اعلان K فوري
خصوصي	1816 سياست حريم K
خواست	1918 K
خواستند	1918 K
خواندن	1856 براي ادامه K
خوانندگان	20 با كمك K	45 نامههاي K	1854 به K خود تكيه	1916 K ما
خواهد	1848 منتشر K شد
خواهند	1848 منتشر K شد
""", 'د': """
داده	1819 نشان K شود
داستان	69 K خود را براي ما
دانشگاه	1837 استاد K
دريافت	1890 K اعلان	1890 خبرهاي فوري را K
دستيار	65 K مجازي
دعا	247 K
دعت	247 K
دعمك	244 K
دعمكم	171 نعتمد علي K	171 تعتمد علي K	171 نحتاج الي K	244 K
دنبال	1813 ما را K كنيد	1830 K كنيد	1830 K كنيم	1915 K كنيد
دهيد	40 به ما پيام K	69 به ما پيام K	1832 به ما خبر K	1845 گوش K	1859 هديه K	1915 خبر K
دوستان	51 براي K خود
دوستانتان	51 براي K	51 با K
ديدگاه	1848 نوشتن K	1848 ارسال K	1848 بيانگر K	1869 لزوما K
""", 'ذ': """
ذكر	247 K
ذكرت	247 K
""", 'ر': """
راسلنا	40 K	69 K	244 K
راسلونا	40 K	69 K	244 K
رايگان	1842 وبينار K ما	1856 اشتراك K	1870 مقاله K	1870 مطلب K	1870 مطالعه K	1915 K ثبت نام كنيد
روزنامه	1869 ديدگاه K
روزنامهنگار	1837 K
روزنامهنگاري	1916 K مستقل
""", 'س': """
سابقة	103 نسخة K من هذا	103 نسخة K من هذه
سالانه	1917 K
ساهم	92 K بما	244 K في دعم
ساهموا	92 K بما	244 K في دعم
سايت	1916 K ما
سايتهاي	1839 محتواي K ديگر
سكريبت	201 جافا K
سنويا	246 K
""", 'ش': """
شارك	27 K
شاركنا	40 K قصتك	69 K قصتك	244 K برايك
شاركه	27 K	51 K مع
شاركونا	69 K قصتكم	244 K
شهريا	246 K
شويد	26 وارد K	1830 عضو K	1830 K	1915 عضو K
""", 'ص': """
صباح	19 كل K
صبحگاهي	1852 خبرنامه K
صحافتنا	245 K
صحافي	150 K
صحافية	150 K
صحافيينا	41 K
صحفي	150 K
صحفية	150 K
صحفيينا	41 K	245 K
صرح	247 K
صرحت	247 K
صوركم	42 K
""", 'ض': """
ضدتبليغ	1893 K
""", 'ط': """
طالب	247 K
طالبت	247 K
طلب	247 K
طلبت	247 K
""", 'ع': """
علاقه	1831 منبع مورد K
عملنا	245 K
عمولة	182 قد نحصل علي K	182 نحصل علي K
عنوان	23 لن يتم نشر K
""", 'غ': """
غيرفعال	1893 لطفا ان را K كنيد
""", 'ف': """
فارسله	51 K
فرستاده	1809 به ايميل شما K
فرصتهاي	1842 K شغلي در
فريقنا	245 K
فشاركه	51 K
فنجان	56 ادعني الي K قهوة
فيسبوك	17 K	244 تابعنا علي K
فيلترشكن	66 K
فيلم	42 عكس و K
فينگليش	1848 K	1849 حروف لاتين (K)
""", 'ق': """
قال	247 K
قالت	247 K
قالوا	247 K
قبلي	103 نسخه K اين
قراءنا	245 K
قرائنا	171 نعتمد علي K	171 ونعتمد علي K	245 K
قناتنا	121 انضم الي K	245 K
""", 'ك': """
كاتب	150 K
كاتبة	150 K
كاتبه	168 يعبر عن راي K
كاتبها	168 تعبر عن راي K
كار	1916 K ما
كاربري	1856 حساب K خود شويد	1915 حساب K خود شويد
كانال	1813 به K ما	1830 K ما	1916 K ما
كتب	247 K
كتبت	247 K
كردهايد	1856 ثبت نام K	1856 ثبتنام K
كمصدر	145 K مفضل	228 K مفضل
كميسيون	1867 K دريافت كنيم	1867 K دريافت ميكنيم
كنيد	64 منو تگ K	64 من را تگ K	64 تگ K	1842 ديدن K	1845 گوش K	1859 هديه K	1862 روي لينك كليك K	1862 كليك K	1893 لطفا ان را غير فعال K	1915 به ما كمك K	1915 روي لينك كليك K	1915 همين حالا ثبت نام K
كوكي	1816 از K
كوكيها	1816 K
""", 'ل': """
لניוזלטר	80 K
لاتين	1848 حروف K	1849 حروف K
لاشتراكك	170 K في
لاشتراككم	170 K في
لاضافة	7 K تعليق	167 K تعليق
لزوما	1869 K نظر
لقراءة	109 سجل الدخول K	173 K بقية	244 سجل الدخول K
لقراءتكم	244 شكرا K
لكتابة	167 K تعليق
للاطلاع	173 K علي المقال كاملا
للتعليق	7 K	167 K علي الخبر
للقراءة	1 دقائق K	109 سجل الدخول K
للمتابعة	109 سجل الدخول K
للمشتركين	52 يمكن K	112 K فقط	173 حصري K	173 متاح K
لمتابعة	109 سجل الدخول K	173 K قراءة	208 ايقافه K	244 سجل الدخول K
لمشتركي	173 حصري K
لمواصلة	173 K قراءة	208 ايقافه K التصفح	208 تعطيله K التصفح
""", 'م': """
ما	1916 به K
مالكين	213 بلا K
مالي	1854 كمك K شما	1915 كمك K شما	1919 كمك K
ماه	1917 در K
ماهانه	1917 K
مباشرة	170 K في بريدك
متجرنا	245 K
متصفحك	11 K
مجانا	244 سجل K
مجانيا	184 مقالا K
مجانية	184 مقالات K
محتوا	10 اين K
محتواي	1839 K خارجي	1839 اجازه ميدهيد K
محتوايي	1839 حاوي K از
محتوي	155 K من طرف ثالث
محفوظ	1828 كليه حقوق K است	1828 تمامي حقوق K است	1828 همه حقوق K است	1828 تمام حقوق K است
محفوظة	140 جميع الحقوق K	140 حقوق النشر K
مراسل	150 K
مراسلة	150 K
مراسلنا	41 K	245 K
مراسلينا	41 K	245 K
مرره	51 K الي
مرورگر	11 K شما
مزعجة	73 بلا رسائل K	103 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	65 K الذكي
مساهمتك	171 نحتاج الي K	171 الي K
مساهمتكم	171 نحتاج الي K
مساهمين	213 بلا K	213 ولا K
مستعار	103 اسم K	103 نام K
مستعارة	103 اسماء K
مستقل	1916 رسانه K
مستقلة	245 صحافة K
مسدودكننده	1891 K تبليغات	1893 K تبليغات
مشترك	173 هل انت K	1856 K شويد	1915 K شويد
مشتركا	52 بصفتك K
مشتركان	1856 ويژه K است
مصنوعي	1840 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1916 اين K
معنا	244 ساهم K
مفضل	228 مصدر K
مفضلا	228 مصدرا K
مقالاتنا	171 لا نضع K	245 K
مقاله	1863 ادامه K
ملاك	213 بلا K
منبع	1868 ذكر K
منتخب	1831 منبع K
منشن	64 K لي
منصتنا	245 K
مهمانم	56 قهوه K
موافقتك	155 نطلب K
موافقتكم	130 K مطلوبة قبل	130 نطلب K قبل
موبايل	1851 برنامه K
موردنياز	23 بخشهاي K
موفقيت	1852 عضويت شما با K	1852 ثبت نام شما با K
موقعنا	245 K
ميتوانند	52 مشتركان K
ميخواهيم	1839 از شما اجازه K
ميدهد	1848 نظر K
ميفرستيم	59 برايتان K	59 براي شما K
ميگفت	1918 K
ميگويد	1918 K
ميگيريم	1867 كميسيون K
""", 'ن': """
ناشد	247 K
ناشدت	247 K
نتقاضي	182 K عمولة	182 قد K عمولة
نحتاج	171 K الي دعمك
نخواهد	24 منتشر K شد	1848 منتشر K شد
نخواهند	1848 منتشر K شد
نداد	103 پاسخ K
ندهيد	1915 از دست K
نرسل	59 K لك	59 K لكم
نرمافزار	1851 K موبايل
نستخدم	125 K ملفات
نشرتنا	80 K	114 اشترك في K	245 K
نظر	7 ثبت K
نظرسنجي	1915 در K ما	1916 K ما
نمايش	1819 K داده شود
نميشود	62 ايميل شما نمايش داده K	1848 منتشر K
نوشت	1918 K
نويسنده	1832 ايميل K	1837 K
نياز	0 K به كمك	0 به كمك K	1854 به كمك شما K
نيستيد	45 موافق K
""", 'ه': """
هستيد	1856 مشترك K
هماكنون	1915 K ثبت نام كنيد
همايش	1842 بليت K
هوشمند	65 دستيار K
""", 'و': """
وابسته	1854 به حمايت شما K
واتساب	121 قناتنا علي K	244 تابعنا علي K
واحدا	53 كن K منهم
واشار	247 K
واشارت	247 K
واضاف	247 K
واضافت	247 K
واعلن	247 K
واعلنت	247 K
وافاد	247 K
وافادت	247 K
واكد	247 K
واكدت	247 K
واوضح	247 K
واوضحت	247 K
وبحسب	247 K
وبينار	1842 K ما	1842 در K
وتؤكد	247 K
وتري	247 K
وتضيف	247 K
وتقول	247 K
وحذر	247 K
وحذرت	247 K
ودعا	247 K
ودعت	247 K
وذكر	247 K
وذكرت	247 K
وصرح	247 K
وصرحت	247 K
وطالب	247 K
وطالبت	247 K
وفقا	247 K
وفيديو	42 صور K
وقال	247 K
وقالت	247 K
وقالوا	247 K
وكتب	247 K
وكتبت	247 K
ومحلل	150 كاتب K
ومقاطع	42 صورك K	42 صوركم K	42 صور K فيديو
ونعتمد	171 K علي دعمكم
ووفقا	247 K
ويؤكد	247 K
ويدئو	42 עكس و K
ويديو	42 عكسها و K	42 عكس و K	1839 ديدن اين K
ويري	247 K
ويضيف	247 K
ويقول	247 K
ويقولون	247 K
""", 'ي': """
يؤكد	247 K
يرد	103 لم K
يقول	247 K
يقولون	247 K
يوتيوب	17 K	121 قناتنا علي K	244 تابعنا علي K
يوميا	170 في بريدك K
""", 'پ': """
پيام	40 به ما K	69 به ما K
پيشين	103 نسخه K اين
پژوهشگر	1837 K
""", 'گ': """
گزارش	1916 اين K
گزارشهاي	1916 K ما
گفت	1918 K
گفتند	1918 K
گفته	1918 K است	1918 به K
""", 'अ': """
अनुभव	69 अपना K हमें	2432 का K रखने
अनुवाद	2436 K	2438 मशीन से K	2438 मशीनी K	2438 एआई की मदद से K	2438 ai की मदद से K	2438 एआई द्वारा K
अनुवादित	2438 एआई की मदद से K
अनुसार	2499 के K
अपडेट	103 लेख को K किया	103 खबर को K किया
अपनी	2442 K राय दें
अपील	2499 K की
अलर्ट	2444 K पाने के लिए
असहमत	45 K हैं
असिस्टेंट	65 वर्चुअल K	65 एआई K
""", 'आ': """
आपका	2496 K दान
आपको	59 हम K
आर्टिकल	2457 फ्री K	2457 मुफ्त K
आर्थिक	2447 K सहयोग दें	2447 K सहयोग करें	2496 K मदद दें
आवश्यक	23 K फील्ड
""", 'इ': """
इंस्टॉल	2406 ऐप K करें	2444 K करें
इनबॉक्स	2405 सीधे आपके K	2405 हर सुबह आपके K	2405 हर हफ्ते आपके K	2405 आपके K में पाएं	2405 रोज आपके K	2405 आपके K में हर	2445 अपने K में
""", 'उ': """
उपयोग	2412 कुकीज का K	2412 कुकी का K
""", 'ए': """
एजेंसी	2456 K की फीड
एडिटर	2432 सब K हैं	2432 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2475 K
""", 'क': """
कमीशन	2455 हमें K मिल	2455 K मिल सकता है
कमेंट	2442 अपनी राय K	2443 K करने के लिए	2443 K में अपनी राय	2443 K हटा	2443 K करने वाले
करके	2445 साइन अप K आप
करें	64 मुझे टैग K	64 हमें टैग K	2405 ईमेल दर्ज K	2408 फॉलो K	2425 जॉइन K	2425 लाइक K	2428 हमें ईमेल K	2442 पोल में वोट K	2445 साइन अप K	2450 शेयर K	2450 साझा K	2450 सेव K	2496 फॉलो K	2496 लॉग इन K	2496 साइन अप K
कहती	2499 K
कहते	2499 K
कहा	2499 K
कहानी	69 अपनी K हमें
कीजिए	2496 मदद K
कॉपी	2450 लिंक K हो गया
कॉपीराइट	2424 K
क्लिक	2425 K करें	2496 यहां K करें	2496 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2497 इस K	2497 यह K
खबरें	2452 और K पढने के लिए	2457 मुफ्त K
खबरों	2452 अन्य K के लिए	2452 ताजा K के लिए	2452 की K के लिए
खरीदें	2440 यहां से K
खेलें	2442 क्विज K और
""", 'ग': """
गिफ्ट	2450 K करें
गोपनीयता	2412 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2456 ऑटो-K
जरूर	2428 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2412 K
जुडने	2426 K के लिए
जुडिए	53 आप भी K	2496 K
जुडें	53 आप भी K	2408 चैनल से K	2425 K	2440 हमारी टीम से K	2496 हमसे K
ज्वाइन	2425 K करें
""", 'ट': """
टिप्पणियों	2443 K के लिए
टिप्पणी	103 K करने से इनकार	2443 K करने के लिए	2443 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2406 ऐप K करें	2444 K करें	2444 K कीजिए	2496 ऐप K करें	2496 ऐप K कीजिए
""", 'त': """
तस्वीरें	42 K और वीडियो	42 अपनी K
तैयार	2438 एआई की मदद से K किया गया है	2438 ai की मदद से K किया गया है
""", 'द': """
दान	2500 K
दिखाया	62 ईमेल नहीं K
दिया	103 पर जवाब नहीं K
दें	2496 राय K
देखें	2496 यहां K
दोस्तों	51 K को भेजें	51 K के साथ
""", 'ध': """
धारा	57 K #g	57 K # जी
""", 'न': """
निजता	2412 K नीति
निर्भर	2447 आपके सहयोग पर K
नोटिफिकेशन	15 K	2406 K चालू करें	2444 K ऑन करें	2444 K ऑन कर लें
नौकरी	2440 K के अवसर
न्यूज	2409 गूगल K पर
न्यूजरूम	41 हमारे K	2410 कलेक्टिव K की ओर से	2410 के लिए कलेक्टिव K
न्यूजलेटर	2405 हमारे K	2405 हमारा K	2405 हमारा साप्ताहिक K	2405 K के लिए	2497 हमारे K	2500 K
""", 'प': """
पढने	1 K का समय	2448 K के लिए
पढें	1 मिनट में K	2406 ऐप में K	2496 पूरी खबर K
पत्रकार	2497 हमारे K
पत्रकारिता	2432 K में सक्रिय हैं	2497 हमारी K	2497 स्वतंत्र K
पसंदीदा	2427 K सोर्स	2427 K स्रोत	2427 K न्यूज सोर्स	2491 K स्रोत	2491 K सोर्स
पाठकों	20 K के सहयोग	2447 K के सहयोग से चलते
पाने	2445 ईमेल पर K के लिए
पुनःप्रकाशित	47 K
पुनर्प्रकाशन	2456 K वर्जित
पुनर्प्रकाशित	47 K
पूछा	2499 K
पूछें	2436 K
पूरी	2448 बनकर K खबर
पॉडकास्ट	2441 K सुनें	2441 K सुनने के लिए	2497 हमारा K
प्रकाशित	23 ईमेल पता K	47 पुनः K	2410 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2498 K माह	2498 K वर्ष
प्रतिक्रिया	2442 अपनी K
प्रिफर्ड	2427 K सोर्स
""", 'ब': """
बताइए	40 हमें K	69 हमें K
बताएं	40 हमें K	69 हमें K	2428 हमें K	2428 कमेंट करके K	2496 हमें K	2496 राय K
बताते	2499 K
बताया	2499 K
बदल	103 नाम K
बाहरी	2435 K साइट
बिंदु	2436 मुख्य K
बॉक्स	2443 कमेंट K में
बोला	2499 K
बोले	2499 K
ब्राउजर	11 आपका K
ब्लॉकर	2475 ऐड K	2475 एड K
""", 'भ': """
भेजें	40 हमें K	51 आगे K	51 किसी को K	69 हमें K	2428 हमें K	2496 हमें K	2496 खबर K
""", 'म': """
मकतूब	45 K
महीने	52 सदस्य हर K	2498 हर K
मांगते	2435 आपकी इजाजत K हैं	2435 आपकी अनुमति K हैं
मुताबिक	2499 K
मुफ्त	2457 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	57 मासिक K
""", 'र': """
रखने	2448 पढना जारी K के लिए
रजिस्टर	2496 अभी K करें
रहिए	2452 जुडे K
रहें	2452 जुडे K
रिपोर्टर	41 हमारे K
""", 'ल': """
लिखा	2499 K
लिखें	40 हमें K	69 हमें K	2496 हमें K
लेख	2497 यह K	2497 इस K
लॉग	26 K इन
लॉगिन	2496 K करें
""", 'व': """
विचलित	103 K कर सकते
विचार	2456 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	72 न K	72 बिना K	72 कोई K नहीं	2475 K अवरोधक
वीडियो	42 फोटो और K	42 अपने K	2441 K देखें	2441 K यहां देखें	2441 K भी देखें	2441 K देखने के लिए
वेबसाइट	2497 हमारी K
वेबिनार	2440 K के लिए
वॉट्सऐप	40 हमें K	69 हमें K
व्हाट्सएप	40 हमें K	69 हमें K	2428 हमें K करें
व्हाट्सऐप	17 K	40 हमें K	69 हमें K
""", 'श': """
शर्तें	2412 नियम और K
शामिल	53 उनमें K हों	103 विवरण K
""", 'स': """
संपर्क	40 हमसे K करें	40 हमें K करें	69 हमसे K करें	69 हमें K करें	2428 हमसे K करें
संपादित	2456 ने K नहीं किया
संवाददाता	41 हमारे K	2432 वरिष्ठ K हैं	2432 K हैं
संस्करण	103 पिछले K में
सकते	2426 जुड K हैं	2426 फॉलो कर K हैं	2428 हमें भेज K हैं
सदस्य	57 मासिक K	2448 पहले से K हैं	2496 K बनें
सदस्यता	2448 K लें
सप्ताह	2498 प्रति K
सब्सक्राइब	2405 न्यूजलेटर को K	2405 न्यूजलेटर K	2408 चैनल को K	2425 K करें	2445 K करके आप	2496 K करें
सब्सक्राइबर	52 K	2448 K हैं
सब्सक्राइबर्स	2448 K के लिए है
सब्सक्रिप्शन	2445 K सफल	2500 K
समरी	2436 K
समर्थन	2496 K करें
सर्वाधिकार	2423 K सुरक्षित
सर्वे	2442 K में भाग लें	2442 K में भाग लेकर
सहमत	45 K हैं
सहयोग	2447 हमें K करें	2496 आपका K	2496 हमें K	2496 K करें	2496 आपके K
सहयोगी	57 मासिक K
सामग्री	2435 से मिली K शामिल है	2435 K उपलब्ध नहीं है
सारांश	2436 K
सिंडीकेट	2456 K फीड
सीनियर	2432 K सब एडिटर हैं
सुझाएं	2496 सुधार K
सुधार	103 K:	103 भूल K
सुनें	3 खबर K	3 लेख K	2441 को K	2441 लेख K
सुबह	19 हर K
स्पैम	73 कोई K नहीं
स्वचालित	2438 K अनुवाद
स्वीकार	2435 कुकीज K करें
""", 'ह': """
हमारा	2406 K ऐप	2497 K काम	2497 K ऐप
हमारी	41 K टीम से	2496 K मदद करें	2497 K टीम
हमारे	2497 K पाठक	2497 K चैनल	2497 K साथ
हिस्सा	2442 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	365 K শপ
অনুদান	370 আজই K দিন	411 K দিন	415 K
অনুমতি	359 K ছাডা কপি	359 K ছাডা নকল	361 আপনার K চাই
অনুমতিতে	360 বিনা K
অনুসরণ	355 K করুন	411 K করুন
অ্যাডব্লকার	392 K
অ্যাড্রেস	367 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	59 আমরা K
আপনার	369 K ই-মেইল
আপনিও	53 K যোগ দিন
আমাদের	40 K লিখুন	40 K জানান	40 K পাঠান	69 K লিখুন	69 K জানান	69 K পাঠান	356 K জানান	356 K পাঠান	356 K লিখুন	356 K ইমেইল করুন	370 K পাশে থাকুন	411 K লিখুন	411 K ইমেইল করুন	411 K সঙ্গে কাজ করুন	412 K পাঠক	412 K সঙ্গে
আযকর	57 K ছাড
আসুন	355 ঘুরে K
""", 'ই': """
ইতিমধ্যে	372 K গ্রাহক
ইনবক্সে	369 K পেতে
ইনস্টল	368 অ্যাপ K করুন
ইমেইল	350 আপনার K
""", 'এ': """
এআই	363 K
এআইকে	363 K
এআইযের	363 K
একমত	45 K নন
""", 'ও': """
ওযেবিনারে	365 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	361 বহিরাগত K
কমিশন	380 K পেতে পারি
করুন	355 ফলো K	355 যোগ K	411 লগইন K	411 ফলো K
কর্তৃপক্ষ	359 মন্তব্যের জন্য K দাযী নয
কিনুন	365 টিকিট K
কুইজে	365 K অংশ নিন
ক্লিক	355 K করুন	411 এখানে K করুন	411 লিংকে K করুন
""", 'খ': """
খবরটি	5 K	372 K পডতে	412 K
""", 'গ': """
গ্রহণ	361 কুকি K করুন
গ্রাহক	411 K হোন
গ্রাহকদের	372 শুধু K জন্য
""", 'চ': """
চাকরির	365 K সুযোগ
চালিযে	372 পডা K যেতে
চ্যানেল	412 আমাদের K
""", 'জ': """
জরিপে	365 K অংশ নিন	365 K ভোট দিন
জানতে	376 আরও খবর K
জানান	411 মতামত K	414 K
জানিযেছে	414 K
জানিযেছেন	414 K
""", 'ট': """
টাকায	372 মাত্র # K
টেলিগ্রাম	412 আমাদের K
ট্যাগ	64 আমাকে K
""", 'ড': """
ডাউনলোড	368 অ্যাপ K করুন	368 অ্যাপটি K করুন	411 অ্যাপ K করুন	411 অ্যাপটি K করুন
""", 'থ': """
থাকুন	355 যুক্ত K	411 পাশে K
""", 'দ': """
দাঁডান	371 পাশে K
দিন	355 যোগ K
দেখতে	366 ভিডিও K
দেখুন	366 ভিডিও K
""", 'ধ': """
ধরিযে	356 ভুল K দিন
""", 'ন': """
নামিযে	368 অ্যাপ K নিন
নিউজলেটার	350 আমাদের K	350 K পেতে	369 সাপ্তাহিক K	412 আমাদের K	412 K	415 K
নিউজলেটারের	412 K
নিজস্ব	359 মতামত লেখকের K
নিবন্ধন	411 এখনই K করুন
নোটিফিকেশন	368 K চালু করুন
""", 'প': """
পডতে	372 বাকি অংশ K	372 লেখা K	376 আরও খবর K
পাঠকেরাই	370 K আমাদের ভরসা
পাঠান	356 লেখা K
পুনঃপ্রকাশ	47 K
পুনর্মুদ্রণ	47 K
পেযেছেন	364 ভুল K
প্রকাশ	359 অনুমতি ছাডা K	367 ঠিকানা K করা হবে না
প্রতি	413 K মাসে
প্রতিবেদক	41 আমাদের K	358 জ্যেষ্ঠ K	358 নিজস্ব K
প্রতিবেদকের	41 আমাদের K	356 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	412 এই K
প্রযোজন	0 সাহায্য K	361 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	412 আমাদের K
""", 'ব': """
বন্ধুদের	51 K পাঠান	51 K সঙ্গে
বলছেন	414 K
বললেন	414 K
বলেছে	414 K
বলেছেন	414 K
বলেন	414 K
বুদ্ধিমত্তা	363 কৃত্রিম K
ব্যবহার	362 কুকি K
ব্লকার	392 অ্যাড K
""", 'ভ': """
ভার্চুযাল	65 আমাদের K
ভিডিও	42 ছবি ও K	42 ছবি বা K
ভিডিওটি	366 K দেখুন
""", 'ম': """
মতামত	365 আপনার K দিন	411 K দিন
মন্তব্য	359 অশালীন K প্রকাশ	367 K করতে	367 K লিখতে	367 আপনার K লিখুন
মাসিক	413 K
মূল্যে	372 বিনা K পডতে
মূল্যের	373 বিনা K লেখা
মোবাইল	412 আমাদের K
""", 'য': """
যুক্ত	355 K হোন	355 K করুন	411 K হতে	411 K হোন
যোগাযোগ	40 আমাদের সঙ্গে K	40 আমাদের সাথে K	69 আমাদের সঙ্গে K	69 আমাদের সাথে K	356 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	358 সিনিযর K
""", 'ল': """
লাইক	355 K দিন
লাগল	364 কেমন K
লিখুন	367 আপনার মতামত K
লেখা	373 ফ্রি K
লেখাটি	372 K পডতে
লেগেছে	364 কাজে K	364 কেমন K
""", 'শ': """
শুনুন	366 K
""", 'স': """
সংবাদটি	412 K
সংরক্ষিত	354 স্বত্ব K
সংশোধন	103 K:
সংশোধনী	103 K
সংস্করণে	103 আগের K
সঙ্গেই	376 আমাদের K থাকুন	376 K থাকুন
সদস্য	411 K হোন
সম্পাদকীয	359 K নীতির সঙ্গে
সর্বস্বত্ব	354 K সংরক্ষিত
সহযোগিতা	411 K করুন
সহাযতা	411 আমাদের K	411 K করুন
সাংবাদিক	412 আমাদের K
সাংবাদিকতা	412 স্বাধীন K
সাংবাদিকতাকে	370 স্বাধীন K	412 K
সাংবাদিকতার	370 K পাশে
সাপ্তাহিক	369 আমাদের K
সাবস্ক্রাইব	350 নিউজলেটারে K	355 K করুন	369 K করলে আপনি	369 K করার জন্য ধন্যবাদ	411 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	40 আমাদের K	69 আমাদের K	412 আমাদের K
হোযাটসঅ্যাপে	40 আমাদের K	69 আমাদের K
""", 'ก': """
กด	4811 Kเพิ่มเพื่อน	4839 Kติดตาม
กร	4781 Kอกอีเมล
กล	4842 K่าว
กอ	4840 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4839 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4799 Kบคุณที่สมัคร	4799 Kบคุณที่ลงทะเบียน	4840 Kงเรา
""", 'ค': """
คล	42 Kิปหรือภาพ	4839 Kิกที่นี่	4839 Kิกชม
คว	4809 Kามเห็นส่วนตัวของผู้เขียน
ค่	4808 Kาคอมมิชชั่น	4808 Kาคอมมิชชัน
""", 'จ': """
จด	4780 Kหมายข่าวของเรา	4799 Kหมายข่าวรายสัปดาห์ของเรา	4843 Kหมายข่าว
จะ	4798 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	23 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4839 Kวน์โหลดแอปของเรา	4839 Kวน์โหลดแอปได้	4839 Kวน์โหลดแอปเลย	4839 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	40 Kดต่อเรา	40 Kดต่อทีมข่าว	69 Kดต่อเรา	69 Kดต่อทีมข่าว	4790 Kดต่อผู้สื่อข่าวของเรา	4790 Kดต่อกองบรรณาธิการ	4839 Kดตามเรา
ต่	4841 Kอเดือน	4841 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4799 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4803 Kลองอ่าน
ทั	40 Kกมา	4809 Kศนะของผู้เขียน
ทา	4798 Kงเว็บไซต์ขอสงวนสิทธิ์	4800 Kงอีเมลทุก
ทุ	4800 Kกเช้าทางอีเมล
""", 'บ': """
บท	4804 Kความฟรี	4840 Kความนี้
บร	4843 Kิจาค
บล	4823 K็อกโฆษณา
บอ	40 Kกเรา	69 Kกเรา	4842 Kกว่า
""", 'ผ': """
ผู	65 K้ช่วยเสมือน	65 K้ช่วย ai	4801 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4842 Kดกับ
""", 'ภ': """
ภา	42 Kพและคลิป	42 Kพหรือคลิป	42 Kพและวิดีโอ
""", 'ม': """
มี	4790 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4792 Kมรับคุกกี้
""", 'ร': """
ระ	4842 Kบุว่า
รา	4841 Kยเดือน
ร่	53 Kวมเป็นหนึ่ง	53 Kวมสนับสนุน	4801 Kวมสนับสนุนการทำงานของเรา	4801 Kวมสนับสนุนสื่ออิสระ	4801 Kวมสนับสนุนนักข่าว	4839 Kวมสนับสนุน	4839 Kวมบริจาคให้เรา	4839 Kวมบริจาคกับเรา	4839 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4809 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4840 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4786 Kวนลิขสิทธิ์	4787 Kวนสิทธิ์
สน	4801 Kับสนุนการทำงานของเรา	4801 Kับสนุนสื่ออิสระกับ	4839 Kับสนุนเรา	4839 Kับสนุนพวกเรา
สม	52 Kาชิกสามารถ	4780 Kัครรับจดหมายข่าว	4780 Kัครรับข่าวสาร	4839 Kัครรับ	4839 Kัครสมาชิกวันนี้	4839 Kัครสมาชิกเลย	4839 Kัครสมาชิกเพื่อ	4839 Kัครสมาชิกได้ที่	4839 Kัครสมาชิกของเรา	4843 Kาชิก
สำ	4803 Kหรับสมาชิกเท่านั้น
สื	4840 K่ออิสระ
ส่	40 Kงข้อความมา	40 Kงมาที่ทีมข่าว	51 Kงต่อ	69 Kงมาที่ทีมข่าว	4790 Kงเรื่องราวของคุณ	4790 Kงข่าวหาเรา	4839 Kงข้อมูลมาที่	4839 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4790 Kกคุณมีข้อมูล
ห้	4786 Kามคัดลอกข้อความ	4786 Kามคัดลอกเนื้อหา	4786 Kามคัดลอกบทความ	4786 Kามคัดลอกหรือเผยแพร่	4786 Kามคัดลอกหรือทำซ้ำ	4786 Kามคัดลอกหรือดัดแปลง	4786 Kามคัดลอกหรือนำ	4787 Kามทำซ้ำ
""", 'อ': """
อย	4839 K่าพลาด
อี	23 Kเมลของคุณจะไม่	4780 Kเมลของคุณ
อ่	4803 Kานบทความฉบับเต็ม
""", 'เ': """
เข	26 K้าสู่ระบบ	4839 Kียนถึงเรา	4839 K้าสู่ระบบเพื่อ
เฉ	4803 Kพาะสมาชิก
เน	10 Kื้อหานี้	4792 Kื้อหาจากภายนอก	4792 Kื้อหาภายนอก
เป	4803 K็นสมาชิกอยู่แล้ว	4842 Kิดเผยว่า
เผ	47 Kยแพร่ต่อ	47 Kยแพร่ซ้ำ
เพ	20 Kราะผู้อ่าน	4798 Kื่อแสดงความคิดเห็น	4803 Kื่ออ่านต่อ	4803 Kื่ออ่านบทความ	4811 Kิ่มเพื่อนไลน์	4811 Kิ่มเพื่อนทางไลน์
เล	40 K่าให้เราฟัง	69 K่าให้เราฟัง	69 K่าประสบการณ์
เว	1 Kลาอ่าน	103 Kอร์ชันก่อนหน้าของ	4798 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	103 K้ไข:
แจ	40 K้งทีมข่าว	69 K้งทีมข่าว	4790 K้งเบาะแสข่าว	4790 K้งเรา	4839 K้งทีมงาน
แช	51 Kร์ให้	69 Kร์เรื่องราว
แท	64 K็กเรา	64 K็กมา
แห	4789 Kล่งข่าวที่ต้องการ	4789 Kล่งข่าวโปรด	4789 Kล่งที่มาที่ต้องการ
แอ	4811 Kดไลน์	4811 Kดไลน์เพื่อ	4839 Kดไลน์
""", 'โ': """
โป	4823 Kรแกรมบล็อกโฆษณา
โห	4839 Kวตเลย	4839 Kลดแอป
""", 'ใ': """
ให	4840 K้เรา
""", 'ไ': """
ไม	72 K่มีโฆษณา
""", 'ả': """
ảnh	5258 hãy gửi K
""", 'ủ': """
ủng	5197 ly cà phê K hộ	5258 hãy K hộ
""", 'あ': """
あと	3017 K#本、無料で
あな	53 Kたも参加
""", 'い': """
いか	3078 Kがでしたか
いた	2946 Kだいたサポートは	2946 Kだいたご寄付は
いの	104 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2968 Kいのブラウザ
お寄	3078 Kせください
お届	59 Kけします
お申	3003 Kし込みはこちら	3078 Kし込みください	3078 Kし込みはこちら
お聞	3078 Kかせください
お見	3078 K逃しなく
お試	3078 Kしください
お読	3078 Kみいただけます
お送	59 Kりします
""", 'か': """
から	3023 K転載したものです	3023 Kの転載です
か月	2952 K無料	3080 K無料
""", 'が': """
が作	3059 aiK成
が無	2968 javascriptK効
が生	3059 aiK成
が翻	3059 aiK訳
が要	3059 aiK約
""", 'こ': """
ここ	2949 Kからは有料	2952 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2949 K記事は有料	2949 K記事は会員	2975 K記事についてのご意見	3037 Kコンテンツは	3037 K投稿は	3037 K外部コンテンツは	3079 K記事が	3079 K記事を	3079 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2968 K用のブラウザ
ご協	3078 K力ください
ご存	3024 Kじの方は
ご寄	2947 K付をお願い	3078 K付を	3078 K付で	3078 K付に	3078 K付が	3078 K付は	3078 K付いただ	3078 K付のお願い
ご意	45 K見・ご反論	2975 K見をお寄せ	2975 K見・ご感想をお寄せ	2975 K見・ご感想はこちら	2975 K見・ご感想をお待ち	2975 K見・ご感想をお聞かせ	2975 K見・ご感想をお願い	2975 K見・ご感想を送る
ご感	2975 K想をお寄せ
ご支	2947 K援をお願い	3078 K援
ご登	3014 K録ありがとうございます	3078 K録
ご覧	3078 Kください	3078 Kいただけます
ご購	3078 K読
ご連	3078 K絡ください
""", 'す': """
すで	3017 Kに会員の方
すべ	2952 Kての記事が
""", 'ぜ': """
ぜひ	2963 Kフォロー
""", 'で': """
で作	3059 aiK成
で受	2992 lineKけ取る
で届	2992 lineKく
で最	2992 lineK新
で生	3059 aiK成
で要	3059 aiK約
""", 'と': """
と強	3081 K調
と書	3081 Kい
と発	3081 K表
と話	3081 Kし	3081 Kす
と語	3081 Kっ	3081 Kる
と説	3081 K明
と述	3081 Kべ
""", 'に': """
によ	3059 aiKって生成	3059 aiKる要約	3081 Kると
""", 'の': """
の使	2973 cookieK用
の学	50 aiK習
の採	3003 K用情報はこちら
の提	3023 K供記事です
""", 'を': """
をフ	2963 Kォローしよう
を使	2973 cookieK用
を利	2973 cookieK用
を有	2968 javascriptK効	2968 javascript K効
を発	3081 K表した
を許	2998 cookieK可
""", 'ア': """
アカ	2992 lineKウントはこちら
アシ	65 aiKスタント
アド	3043 Kブロックを
アフ	76 Kィリエイトリンク	76 Kィリエイト広告	3021 Kィリエイト広告	3021 Kィリエイトプログラム	3021 Kィリエイトリンク	3031 Kィリエイトリンク	3031 Kィリエイト広告	3031 Kィリエイトプログラム
アプ	2958 Kリはこちら	2959 Kリを開く	2959 Kリをダウンロード	2959 Kリのダウンロード	2959 Kリをインストール	3013 Kリなら通知	3013 Kリなら速報	3013 Kリなら、	3013 Kリで読むと	3013 Kリなら
アン	3009 Kケートはこちら	3009 Kケート実施中	3009 Kケートにご協力ください	3009 Kケートにご協力を	3009 Kケートへのご協力	3010 Kケートに答えて
""", 'オ': """
オフ	3043 Kにしてページを
""", 'カ': """
カ月	2952 K無料	3080 K無料
""", 'ク': """
クイ	3010 Kズに答えて
クッ	2970 cookie(Kキー)	2973 Kキーを使用	2973 Kキーを利用	2998 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	23 Kントをキャンセル	23 Kントを投稿するには	87 Kント欄	103 Kントしていない	2975 Kントを投稿するには	2975 Kントするには	2975 Kントをお寄せ	2982 Kント欄で	2982 Kント欄に	2982 Kント欄から	2982 Kント欄へ	3012 Kントは削除します	3012 Kントは削除することが	3012 Kントは削除する場合	3012 Kントは承認	3012 Kントは公開前	3012 Kントは非表示
コー	56 Kヒー代	56 Kヒーをおごって	2946 Kヒーをおごる
""", 'サ': """
サポ	2946 Kートをしてみませんか	2946 Kートをしませんか	2946 Kートしてみませんか	2947 Kートをお願いします	3078 Kートをお願い	3078 Kートしていただ
""", 'シ': """
シェ	27 Kアして	51 Kアして
""", 'ス': """
スパ	73 Kムは
""", 'タ': """
タグ	64 K付けして	64 Kをつけて
""", 'ダ': """
ダウ	3078 Kンロードしてください
""", 'チ': """
チケ	3003 Kット販売中
チッ	2946 Kプで応援
チャ	2966 Kンネル登録を	2992 Kンネルに参加する	2992 Kンネルに参加しよう
""", 'ニ': """
ニュ	80 Kースレター	2955 Kースレターに登録	2957 Kースレターを	2992 googleKースで	3014 Kースレター登録はこちら	3082 Kースレター
""", 'ネ': """
ネタ	103 Kバレを含
""", 'バ': """
バー	65 Kチャルアシスタント
""", 'フ': """
フォ	2963 Kローして最新	2963 Kローをお願い	3078 Kローしてください
""", 'ブ': """
ブラ	3034 Kウザは音声	3034 Kウザは動画	3034 Kウザではこの動画	3034 Kウザはvideo	3034 Kウザはaudio
""", 'プ': """
プッ	2959 Kシュ通知
プラ	2970 Kイバシーポリシーに
プレ	2952 Kミアム会員	3006 Kゼントした記事は
プロ	3021 Kモーションが含まれ	3021 Kモーションを含
""", 'ポ': """
ポッ	36 Kドキャスト
""", 'マ': """
マン	2946 Kスリーサポーター
""", 'ミ': """
ミラ	66 Kーサイト
""", 'メ': """
メル	2955 Kマガに登録	2957 Kマガで	3014 Kマガ登録はこちら	3014 Kマガの登録	3079 Kマガ
メー	23 Kルアドレスが公開されること	60 Kルで受け取りたい方	60 Kルでお知らせ	62 Kルアドレスは表示され	62 Kルアドレスが表示され	80 Kルマガジン	2955 Kルマガジンに登録	2957 Kルマガジンで	2957 Kルマガジンを	2957 Kルでお届け	2975 Kルアドレスが公開されることはありません	3014 Kルアドレスを入力してください	3082 Kルマガジン
""", 'ロ': """
ログ	26 Kイン	2949 Kインして続きを	2949 Kインしてください	2952 Kインが必要	3078 Kインして
""", 'ヶ': """
ヶ月	2952 K無料	3080 K無料
""", '上': """
上优	5305 在googleK先
上優	5305 在googleK先
""", '下': """
下方	5412 K留言
下載	5278 K客戶端	5280 Kapp	5280 K應用程式
下载	5278 K客户端	5280 Kapp	5280 K应用	5411 K客户端
""", '不': """
不代	5304 K表本站	5336 K表本站立场	5350 K表本報立場	5350 K表本报立场	5350 K表本站立场	5350 K表本站立場	5350 K表本媒體立場	5350 K表本網立場	5350 K表本刊立場
不发	73 K垃圾
不同	45 K意本文
不妨	27 K转发	27 K分享给
不属	5380 K于任何财团
不屬	5380 K於任何財團
不得	5304 K转载	5304 K轉載
不认	45 K同本文
不錯	5411 K過
不错	5411 K过
""", '为': """
为首	5305 K选来源
""", '人': """
人工	50 K智能训练
""", '仅': """
仅代	5304 K表作者本人	5304 K表作者个人	5304 K表作者观点	5304 K表作者的	5304 K表作者立场
仅供	5336 K其表达个人看法
仅限	5341 K会员	5341 K订户
""", '他': """
他說	5414 K
他说	5414 K
""", '付': """
付費	5272 K後	5415 K牆
付费	5272 K后	5415 K墙
""", '以': """
以下	5365 K内容来自
以閱	5269 K讀全文
以阅	5269 K读全文
""", '仮': """
仮名	103 Kです	103 K
""", '仲': """
仲間	53 Kに加わ
""", '会': """
会员	52 K每月	5272 K专享	5341 K限定内容
会員	52 Kの方は	52 Kは月に	2949 K限定です	2949 K限定の記事	2949 K登録できます	2952 K登録すると	2952 K登録が必要	3017 Kの方はこちら	3017 K登録で続きを読む	3017 K登録後にご覧	3050 Kだけが読める	3050 Kのみがお読み	3050 Kのみ閲覧	3078 K登録して	3078 K登録は	3078 K登録がお済み	3078 K登録をお願い	3078 K登録で	3078 K登録のうえ	3078 K登録はこちら	3078 K登録ください	3079 Kの方
会費	3015 Kで運営
""", '体': """
体験	69 K談をお寄せ
""", '你': """
你的	5267 K支持	5411 K支持,	5411 K支持让	5411 K支持讓	5411 K支持是
""", '使': """
使用	5289 Kcookie改善	5289 Kcookie以	5289 K cookie 以	5289 K cookie 来	5289 K cookie 來	5293 Kcookie来	5293 Kcookie來
""", '來': """
來自	5321 K外部平台的內容
""", '依': """
依靠	5339 K读者的支持	5339 K讀者的支持
""", '侵': """
侵权	5304 K必究	5304 K请联系	5304 K请告知	5304 K请及时
侵權	5304 K必究
""", '個': """
個人	2973 K情報の取り扱い	3023 Kの見解です	5336 K看法
""", '偏': """
偏好	5305 googleK來源	5305 google K來源	5305 K來源清單	5394 K來源
""", '僅': """
僅限	5341 K會員	5341 K訂戶
""", '優': """
優先	2991 Kソース	2991 K表示に設定	2991 Kする情報源	2991 K的に表示
""", '免': """
免費	16 K閱讀	5351 K文章	5351 K閱讀篇數	5351 K閱讀額度	5352 K註冊即可	5352 K註冊後	5383 K文章	5411 K訂閱	5413 K試用
免费	16 K阅读	5351 K文章	5351 K阅读篇数	5352 K注册即可	5352 K注册后	5383 K文章	5411 K订阅	5413 K试用
""", '內': """
內容	5328 K由ai
""", '全': """
全文	22 Kを	2949 Kを読むには	2949 Kをお読み
""", '公': """
公众	17 K号	5283 K号:
公式	2959 Kアプリ	2963 Kアカウントをフォロー	2963 Kアカウントを友だち	2992 Klineはこちら	3079 Kline
""", '关': """
关注	5283 K我们的微信	5283 K我们的公众号	5283 K我们的微博	5283 K我们的频道	5283 K我们的官方	5411 K我们
关闭	5375 K后刷新页面
""", '内': """
内容	5328 K由ai
内阅	5278 appK读
""", '写': """
写真	42 Kや動画	42 K・動画	42 Kや映像
写道	5414 K
""", '分': """
分で	1 K読めます
分享	51 K给	51 K給	69 K您的故事	5332 K此文給朋友
""", '初': """
初割	3080 K
初月	3017 K#円で	3080 K無料
""", '判': """
判断	3081 Kした
""", '利': """
利用	2970 K規約に同意
""", '前': """
前請	5336 K先登入
前请	5336 K先登录
""", '剩': """
剩余	5269 K#%内容	5269 K#%的内容
剩餘	5269 K#%內容	5269 K#%的內容
""", '力': """
力を	3015 K貸してください
""", '加': """
加入	53 K他们	53 K他們	5283 Kline好友	5283 Kline官方	5283 Kline@	5339 K贊助行列	5339 K赞助行列	5411 K会员	5411 K會員
加记	40 K者微信	69 K者微信
""", '助': """
助手	65 aiK	65 ai K
""", '励': """
励み	3079 Kになります
""", '動': """
動画	42 Kや写真	3004 Kをご覧ください	3004 Kはこちら	3007 Kでも詳しく	3007 Kでも解説	3034 Kを再生するには	3034 Kをご覧いただくには	3034 Kを視聴するには
""", '勘': """
勘誤	103 K
勘误	103 K
""", '包': """
包月	5413 K
""", '化': """
化名	103 K
""", '即': """
即可	5336 K留言
""", '参': """
参加	53 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2966 Kち追加
""", '収': """
収益	3021 Kを得ること
""", '发': """
发给	59 K您
发表	7 K评论
发送	59 K给您	5275 K到您的邮箱
""", '取': """
取材	40 K班に	40 K班まで	40 K班が	69 K班に	69 K班まで	69 K班が	103 Kに回答しなかった	103 Kに応じなかった	2993 K班までご	3015 Kを支えて
取消	23 K回复	23 K回覆
""", '受': """
受信	2955 Kトレイにお届け	2955 Kトレイに届けます
""", '只': """
只靠	5339 K讀者	5339 K读者
""", '可': """
可能	103 K引起不适	103 K引起不適
""", '同': """
同意	5321 Kcookie
""", '向': """
向我	40 K们爆料	40 K們爆料	69 K们爆料	69 K們爆料
向本	40 K报	69 K报
""", '含': """
含剧	103 K透
含有	103 K暴力
""", '启': """
启用	5368 Kjavascript
""", '告': """
告訴	40 K我們	69 K我們	5414 K
告诉	40 K我们	69 K我们	5414 K
""", '呼': """
呼び	3081 Kかけた	3081 Kかける	3081 Kかけて	3081 K掛け
""", '命': """
命じ	3081 Kた
""", '啟': """
啟用	5368 Kjavascript
""", '喊': """
喊道	5414 K
""", '因': """
因为	5411 K有你的支持
因為	5411 K有你的支持
""", '图': """
图片	42 K和视频
""", '売': """
売上	3021 Kの一部が還元
""", '外': """
外部	2998 Kコンテンツ	5321 K内容	5321 K內容
""", '她': """
她說	5414 K
她说	5414 K
""", '如': """
如侵	5304 K权,	5304 K权请	5304 K权联系
如有	5304 K侵权,	5304 K侵权请	5304 K侵权联系	5304 K侵權,	5304 K侵權請
""", '学': """
学習	50 aiK
""", '安': """
安心	104 K專線
""", '官': """
官方	5285 K微信
""", '定': """
定期	5411 K定額
""", '寄': """
寄付	2946 Kで応援	3047 Kで成り立って	3047 Kで運営され	3047 Kによって運営され	3078 Kをお願い	3082 K
寄到	5275 K您的信箱	5338 K你的信箱
寄給	59 K您
寄给	59 K您
""", '寫': """
寫道	5414 K
""", '将': """
将本	5332 K文赠送给
""", '將': """
將本	5332 K文贈送給
""", '就': """
就分	27 K享给
就转	27 K发
""", '居': """
居合	3024 Kわせた方は
""", '已': """
已是	5269 K會員	5341 K订户	5341 K訂戶
已经	5269 K是会员
已讀	5410 K
已读	5410 K
""", '年': """
年額	3080 K
""", '广': """
广告	12 K后继续	12 K之后继续	5294 K拦截	5375 K拦截	5375 K屏蔽	5375 K过滤	5377 K拦截	5377 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	72 Kも	72 Kなし	72 Kなしで	3015 Kに頼らず	3043 Kブロッカーを	3043 Kブロックを	3043 Kブロック機能	3043 Kブロックは	3043 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5294 K攔截	5375 K阻擋程式	5375 K攔截	5375 K封鎖	5375 K阻擋器	5377 K攔截	5377 K封鎖
""", '开': """
开启	5280 K通知	5368 Kjavascript
""", '弊': """
弊社	3079 K
弊紙	40 Kまで	69 Kまで
""", '当': """
当サ	3079 Kイト
当初	103 Kの記事で
当社	3079 Kの
当編	3079 K集部
""", '後': """
後援	82 K
""", '微': """
微信	5280 K扫	5285 K公众号
""", '心': """
心理	104 K援助
""", '必': """
必填	23 K项已用	23 K欄位
必須	24 K項目です
""", '応': """
応援	2947 Kをお願いします	3078 Kをお願い	3078 Kして
""", '您': """
您已	5338 K成功订阅	5338 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5267 K支持	5339 K每一份捐款	5339 K每一筆捐款	5411 K捐款	5411 K支持,	5411 K支持让	5411 K支持讓	5411 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2993 Kをお寄せください	2993 K提供はこちら	2993 K提供を募集	2993 K提供をお待ち	2993 Kをお待ちして	3024 Kをお持ちの方は	3024 K提供窓口
""", '感': """
感謝	5338 K您的訂閱	5411 K閱讀	5411 K您的支持
感谢	5338 K您的订阅	5411 K阅读	5411 K您的支持
""", '成': """
成为	53 K其中一员	5269 K会员即可阅读	5269 K会员即可查看	5269 K会员即可解锁	5341 K付费会员	5411 K会员,	5411 K会员即可	5411 K我们的会员
成果	3031 K報酬型広告
成為	5269 K會員即可閱讀	5269 K會員即可看	5269 K會員即可解鎖	5339 K我們的贊助	5341 K付費會員	5411 K會員,	5411 K會員即可	5411 K我們的會員
""", '我': """
我们	5289 K使用cookie	5289 K使用 cookie	5412 K的
我們	5289 K使用cookie	5289 K使用 cookie	5412 K的
""", '手': """
手机	5280 K客户端
""", '打': """
打开	5278 Kapp	5280 K微信
打開	5278 Kapp
""", '扫': """
扫一	5280 K扫
扫描	5278 K二维码下载	5278 K二维码加入	5280 K二维码关注	5411 K二维码下载	5411 K二维码关注	5411 K二维码加入	5411 K二维码阅读
""", '把': """
把你	69 K的故事发
把您	69 K的故事发	69 K的经历发	69 K的經歷
把文	5332 K章送給
""", '投': """
投げ	56 K銭
""", '拒': """
拒絕	103 K置評
拒绝	103 K置评
""", '指': """
指出	5414 K
指摘	3081 Kした
""", '捐': """
捐助	5339 K我们	5339 K我們
捐款	5411 K支持	5415 K
""", '掃': """
掃一	5280 K掃
掃描	5278 K qr	5411 K二維碼
""", '授': """
授權	49 cc by #K
""", '推': """
推播	15 K	5280 K通知
推送	15 K	5280 K通知
""", '描': """
描写	103 Kが含まれ
""", '提': """
提供	98 taboola K	98 outbrain K	98 dianomi K	98 revcontent K	98 mgid K
""", '擋': """
擋廣	5377 K告
""", '支': """
支持	5266 K獨立媒體,	5266 K独立媒体,	5267 K我们的	5267 K我們的	5411 K我们,	5411 K我們,	5411 K我们。	5411 K我們。	5411 K我们的报道	5411 K我們的報導	5411 K我们的新闻	5411 K我們的新聞	5411 K我们的记者	5411 K我們的記者	5411 K我们的工作	5411 K我們的工作	5411 K我们继续	5411 K我們繼續
支援	3047 Kで成り立って	3047 Kで運営され	3047 Kによって成り立って	3047 Kによって運営され	3078 Kをお願い
""", '教': """
教え	51 Kてあげて
""", '文': """
文章	5304 K来源:
""", '新': """
新着	60 K記事をメール
新闻	5305 在googleK上关注
""", '无': """
无广	72 K告
""", '明': """
明ら	3081 Kかにした
""", '智': """
智慧	65 K助理
智能	65 K助手
""", '暢': """
暢讀	5341 K全站
""", '更': """
更新	60 K情報をメール
更正	103 K:	103 【K】	103 K说明	103 K說明
""", '最': """
最新	2955 K情報をお届け
""", '會': """
會員	52 K每月	5272 K專享	5341 K限定內容
""", '月': """
月額	2946 Kサポーター	2952 K#円	3080 K
""", '有': """
有了	5411 K你的支持	5411 K您的支持
有料	52 K会員は	2949 K会員限定	2949 K会員になる	2949 K会員の方	2951 K記事がお得に読める	2951 K記事が読み放題	3017 K記事が読めます	3082 K会員
有权	5336 K删除
有權	5336 K刪除
""", '未': """
未予	103 K置评
未回	103 K应	103 K應
未滿	5361 K#歲	5361 K十八歲
未經	5304 K授權不得	5304 K授權,不得	5304 K授權禁止	5304 K授權請勿	5304 K授權,請勿
未经	5304 K授权不得	5304 K授权,不得	5304 K授权禁止	5304 K授权,禁止	5304 K授权请勿	5304 K授权,请勿
""", '本': """
本ま	3006 Kでプレゼントできます	3006 Kでギフトできます	3006 Kで無料でプレゼント	3017 月#Kで無料で
本ア	3079 Kプリ
本サ	3079 Kイト
本中	3077 #K#本
本內	5365 K容來自
本内	5365 K容来自
本刊	5412 K
本報	5412 K導
本报	5412 K读者	5412 K道
本文	103 K早前版本	103 K先前版本	103 K已更新	103 K已作	5304 K来源:	5304 K来源于	5412 K
本站	5412 K
本紙	40 Kまで	69 Kまで
本網	5289 K站使用cookie	5289 K站使用 cookie	5289 K站使用小型	5412 K
本网	5289 K站使用cookie	5289 K站使用 cookie	5289 K站使用小型
本記	3079 K事
本誌	3079 K
""", '来': """
来自	5321 K外部平台的内容
""", '标': """
标记	64 K我
""", '標': """
標記	64 K我
""", '機': """
機械	3059 K翻訳
""", '欢': """
欢迎	27 K分享给	27 K转发	5283 K关注	5411 K加入	5411 K赞助	5411 K订阅	5411 K投稿
""", '歡': """
歡迎	27 K分享給	5283 K追蹤	5411 K加入	5411 K贊助	5411 K訂閱	5411 K投稿
""", '此': """
此內	10 K容	5365 K容來自	5365 K容由
此内	10 K容	5365 K容来自	5365 K容由
此前	103 K版本
此影	5364 K片在您所在
此视	5364 K频在您所在
""", '残': """
残り	2949 K#文字	2949 K: #文字
""", '毎': """
毎朝	19 K
毎週	19 K
""", '每': """
每周	19 K一次
每天	19 K早上
每年	5413 K
每日	5277 K简报	5277 K簡報	5277 K電子報
每月	5413 K
""", '求': """
求め	3081 Kた	3081 Kている
求助	0 K
""", '沒': """
沒有	72 K廣告	5380 K股東	5380 K財團
""", '没': """
没有	72 K广告	73 K垃圾	5380 K股东	5380 K财团
""", '浏': """
浏览	5294 K器版本	5364 K器不支持音频	5364 K器不支持视频	5364 K器不支持播放	5364 K器不支持html#	5364 K器不支持video
""", '添': """
添加	40 K记者微信	69 K记者微信
""", '瀏': """
瀏覽	5364 K器不支援影片	5364 K器不支援音訊
""", '点': """
点击	5411 K关注	5411 K这里
""", '為': """
為首	5305 K選來源
""", '無': """
無効	3043 Kにしてページを	3043 Kにして再読み込み	3043 Kにして、ページを
無料	16 K記事	2949 Kで会員登録	2949 K会員に登録	3017 Kで読める記事の上限	3017 K会員になると	3050 K記事の閲覧	3050 K記事は残り	3050 Kで読める記事	3050 K閲覧	3077 K記事 #/#	3077 K記事#/#	3078 K会員に登録	3078 K会員登録	3080 K体験
無断	2990 K転載	2990 K複製	3058 K転載・複製	3058 K転載を禁じ	3058 Kでの転載	3058 Kで転載
""", '照': """
照片	42 K和视频	42 K或视频	42 K和影片	42 K或影片
""", '版': """
版权	5304 K归本	5304 K归原	5304 K归作者	5304 K所有,	5304 K所有:	5304 K所有©	5304 K所有 ©	5304 K归属本	5304 K归属原	5304 K归属作者	5304 K归属于
版權	5304 K所有	5304 K歸本	5304 K歸原	5304 K歸作者	5304 K歸屬於
""", '特': """
特此	103 K更正
""", '独': """
独立	3079 Kしたジャーナリズム	5412 K新闻	5412 K媒体
""", '獨': """
獨立	5412 K新聞	5412 K媒體
""", '獲': """
獲得	5348 K佣金
""", '生': """
生命	104 K热线	104 K線
生成	5328 由 ai K	5328 由aiK	5328 ai K,仅供	5328 aiK,僅供
""", '產': """
產生	5328 由 ai K	5328 由aiK
""", '用': """
用邮	60 K件接收
""", '由': """
由人	5328 K工智能生成	5328 K工智慧生成
由讀	5412 K者
由读	5412 K者
""", '申': """
申し	3003 K込みはこちら
申込	3003 Kみはこちら	3003 Kはこちら
""", '电': """
电子	5415 K报
""", '畅': """
畅读	5341 K全站
""", '留': """
留言	87 K区	87 K區	5412 K告诉我
""", '異': """
異論	45 Kのある方
""", '疑': """
疑問	2993 Kをお寄せ
""", '登': """
登入	26 K或	5269 K後繼續	5269 K會員即可	5269 K會員後	5269 K會員以	5269 K會員繼續	5352 K或註冊
登录	26 K或	5269 K后继续	5269 K后查看全文	5269 K后查看完整	5352 K或注册
登録	3017 Kして続きを読む	3078 Kしてください	3078 Kはこちら
""", '發': """
發表	7 K評論
發送	59 K給您
""", '皆': """
皆さ	3079 Kまの
""", '相': """
相談	0 K	104 K窓口
""", '看': """
看更	5278 appK多
""", '禁': """
禁止	5304 K转载
禁無	2989 K断
""", '私': """
私た	3079 Kちの
""", '科': """
科し	3081 Kた
""", '称': """
称	5414 K
""", '稱': """
稱	5414 K
""", '立': """
立即	5411 K加入我们	5411 K加入我們	5411 K订阅	5411 K訂閱	5411 K下载	5411 K下載	5411 K报名	5411 K報名	5411 K成为会员	5411 K成為會員
""", '第': """
第一	5336 K条评论	5336 K則留言	5336 K條評論
""", '筆': """
筆者	3023 K個人の見解
""", '紙': """
紙の	3079 K新聞の定期購読者
""", '経': """
経験	69 Kをお寄せ	69 Kをお聞かせ
""", '絕': """
絕無	73 K垃圾
""", '続': """
続き	2949 Kを読むには	2949 Kをお読みになる
""", '編': """
編按	103 K
編者	103 K註
編集	40 K部まで	40 K部に	69 K部まで	69 K部に	103 K部注	3079 K部では
""", '繼': """
繼續	5269 K閱讀請
""", '绝': """
绝无	73 K垃圾
""", '继': """
继续	5269 K阅读请
""", '编': """
编者	103 K注
""", '翻': """
翻墙	66 K
翻譯	5328 由aiK
翻译	5328 由aiK
""", '者': """
者說	5414 K
者说	5414 K
""", '联': """
联盟	76 K链接	5348 K链接
联系	40 K我们	40 K记者	69 K记者
""", '聯': """
聯盟	5348 K行銷連結	5348 K連結
聯絡	40 K我們
""", '自': """
自动	5328 由 ai K生成	5328 由aiK生成
自動	3059 K翻訳	5328 由 ai K生成	5328 由aiK生成
""", '若': """
若有	5304 K侵权,	5304 K侵权请	5304 K侵權,	5304 K侵權請
""", '获': """
获得	5348 K佣金
""", '著': """
著作	2990 K権は	3058 K権法により保護	3058 K権法で保護
""", '虚': """
虚拟	65 K助手
""", '表': """
表明	5336 K本站立场
表示	5414 K
""", '要': """
要发	23 K表评论
要發	23 K表留言
""", '訂': """
訂正	103 K:	103 【K】	103 Kして	103 Kします
訂閱	60 K電子報	5269 K即可	5269 K後繼續	5275 K我們的	5275 K電子報	5411 K我們	5415 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	103 Kを更新しました	103 Kを修正しました	2951 Kが読み放題	3006 Kをプレゼントできます	3077 #K中#記事
記者	2993 Kまでご連絡ください
""", '訴': """
訴え	3081 Kた
""", '評': """
評論	87 K區
""", '認': """
認め	3081 Kた
認為	5414 K
""", '說': """
說:	5414 K
說。	5414 K
說道	5414 K
""", '読': """
読み	2952 K放題
読者	20 Kの寄付	20 Kの支援	3015 Kの会費で	3079 Kの皆様	3079 Kの皆さ	3079 Kアンケート
""", '請': """
請先	5411 K登入
請分	27 K享給
請啟	5289 K用javascript
請我	56 K喝咖啡
請捐	5411 K款
請支	5266 K持我們	5266 K持獨立媒體	5411 K持我們
請登	5269 K入會員	5411 K入後	5411 K入以
請立	5411 K即捐款
請贊	5266 K助我們
請輸	5338 K入您的電子	5411 K入您
請關	5375 K閉後重新整理
請點	5411 K擊此處	5411 K擊這裡	5411 K擊下方	5411 K擊連結
""", '讀': """
讀者	45 K投書	5412 K問卷
""", '订': """
订阅	52 K用户	52 K会员	5269 K即可	5269 K后继续	5275 K我们的	5275 K电子报	5411 K我们	5415 K费
""", '认': """
认为	5414 K
""", '训': """
训练	50 K人工智能	50 aiK
""", '许': """
许可	49 cc by #K
""", '设': """
设为	5305 K首选来源
""", '评': """
评论	87 K区	5336 K服务协议
""", '该': """
该视	5364 K频在您所在
""", '说': """
说:	5414 K
说。	5414 K
说道	5414 K
""", '请': """
请先	5411 K登录
请关	5375 K闭后刷新
请分	27 K享给
请启	5289 K用javascript
请我	56 K喝咖啡	56 K喝杯咖啡
请捐	5411 K款
请支	5266 K持我们	5266 K持独立媒体	5411 K持我们
请点	5411 K击此处	5411 K击这里	5411 K击下方	5411 K击阅读	5411 K击关注	5411 K击链接
请登	5411 K录后	5411 K录以
请立	5411 K即捐款
请赞	5266 K助我们
请转	27 K发
请输	5338 K入您的电子邮箱	5338 K入您的邮箱	5411 K入您
""", '读': """
读完	1 K需要
读者	20 K出资	20 K支持	45 K来信	5412 K问卷	5412 K群
""", '責': """
責任	5304 K編輯:
""", '賺': """
賺取	5348 K佣金
""", '購': """
購読	2949 K者の方は	2952 Kすると	3078 Kしてください	3079 K者の方	3082 K料
""", '贈': """
贈送	5332 K給好友
""", '贊': """
贊助	5266 K我們,	5411 K我們
""", '责': """
责任	5304 K编辑:
""", '赚': """
赚取	5348 K佣金
""", '赞': """
赞助	5266 K我们,	5411 K我们
""", '赠': """
赠送	5332 K给好友
""", '身': """
身边	5412 K的新鲜事
身邊	5412 K的新鮮事
""", '転': """
転載	47 K	2989 Kを禁じ
""", '輸': """
輸入	5338 Kemail
""", '轉': """
轉發	51 K給
轉給	51 K
轉載	47 K	5304 K請註明
""", '转': """
转发	51 K给
转给	51 K
转载	47 K	5304 K请注明
""", '输': """
输入	5338 Kemail
""", '还': """
还可	5332 K赠送
""", '这': """
这篇	5412 K文章
""", '迷': """
迷惑	73 Kメールは
""", '追': """
追記	103 K:
追蹤	5283 K我們的	5305 Kgoogle news	5411 K我們
""", '送': """
送っ	51 Kてください
送到	5338 K你的邮箱	5338 K您的邮箱	5338 K您的信箱
""", '這': """
這篇	5412 K文章
""", '通': """
通知	15 K	2959 Kをオン
通过	60 K邮件接收
""", '週': """
週に	19 K一度
週刊	3014 Kニュースレター
""", '邀': """
邀請	5411 K您
邀请	5411 K您
""", '還': """
還可	5332 K贈送
""", '邮': """
邮件	60 K订阅	80 K通讯
邮箱	23 K地址不会被公开	62 K不会显示	62 K地址不会显示	62 K不会公开
""", '鏡': """
鏡像	66 K
""", '镜': """
镜像	66 K
""", '長': """
長說	5414 K
""", '长': """
长说	5414 K
""", '開': """
開啟	5280 K通知	5368 Kjavascript
""", '閱': """
閱讀	1 K時間	22 K全文	5269 K全文請	5410 K
""", '閲': """
閲覧	3077 K記事数:#/#
""", '關': """
關注	5283 K我們的臉書	5283 K我們的粉絲	5283 K我們的官方	5283 K我們的頻道	5411 K我們
關閉	5375 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	22 K全文	5269 K全文请	5410 K
""", '随': """
随时	5411 K掌握
""", '隐': """
隐私	5293 K政策
""", '隨': """
隨時	5411 K掌握
""", '隱': """
隱私	5293 K權政策	5293 K政策
""", '電': """
電子	23 K郵件地址不會公開	80 K報	5415 K報
""", '需': """
需接	5321 K受cookie
需要	0 K帮助	0 K幫助	5321 K接受cookie	5411 K您的支持	5411 K你的支持
""", '音': """
音声	3004 Kでもお聴き
""", '頂': """
頂い	2946 Kたサポートは
""", '飲': """
飲酒	5361 K過量
""", '首': """
首年	5354 K仅需
首月	5341 K仅需	5341 K只要	5354 K免费	5354 K免費	5354 K仅	5354 K僅	5354 K只需	5413 K
首选	5305 K新闻来源	5305 googleK来源	5305 google K来源	5394 K来源
首選	5305 K新聞來源	5394 K來源
""", '點': """
點擊	5411 K這裡
""", '가': """
가명	103 K
가상	65 K 비서
가입하세요	3210 K
가입해	3210 K 주세요
""", '값': """
값으로	3142 커피 한 잔 K 후원	3142 커피 한 잔 K 응원	3142 커피 한 잔 K 독립
""", '강': """
강조했다	3213 K
""", '계': """
계속	3089 K 읽으려면	3089 K 읽으시려면
""", '공': """
공유해	27 K	51 K 주세요
공유해주세요	51 K
""", '광': """
광고	12 K 아래	12 K 후	72 K 없이	3172 K 차단	3174 K 차단기를
광고도	72 K
광고차단	3172 K	3174 K 프로그램을	3174 K 기능을
""", '구': """
구글	3101 K 뉴스에서
구독	52 K 회원은	3089 K 후 이용
구독료	3214 K
구독을	3210 K 신청하세요
구독자	3089 K 전용 기사	3089 K 전용 콘텐츠	3089 K 전용입니다	3089 K 전용 서비스	3211 K
구독자는	52 K
구독자만	3089 K 볼 수	3143 K 읽을
구독자에게만	3143 K 제공
구독하고	3101 K
구독하세요	3113 K	3210 K
구독하시면	3089 K
구독해	82 K 주세요	3100 K 주세요	3141 K 주셔서	3210 K 주세요
구독해주세요	3100 K
구독해주셔서	3141 K
""", '금': """
금요일	3141 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3086 좋은 K 후원	3208 #개 K 중 #개
기사가	103 K 수정
기사를	3 K 듣	103 K 수정	3089 전체 K 보려면	3143 전체 K 읽어보세요
기사의	103 K 이전 버전
기자를	3142 K 응원해
기자에게	3114 K 연락해 주세요
""", '남': """
남겨주세요	3210 K
""", '네': """
네이버	3101 K 메인에서	3113 K 구독
네이버에서	3101 K 구독
""", '놓': """
놓치지	3210 K 마세요
""", '눌': """
눌러주세요	3210 K
""", '뉴': """
뉴스레터	80 K	3092 K 구독하기	3092 K 구독하세요	3092 K 신청하기	3092 K 구독 신청하기	3211 K	3214 K
뉴스레터로	3092 K 받아
뉴스레터를	3092 K 받아	3092 K 구독하세요	3092 K 구독해	3092 K 구독하고	3092 K 구독하면	3210 K 신청하세요
""", '다': """
다운로드하세요	3210 K
""", '달': """
달	3143 첫 K #원
""", '답': """
답변하지	103 K 않았
""", '당': """
당신의	3114 K 제보가	3211 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	87 K
댓글에	87 K
댓글은	3139 K 삭제될	3139 K 삭제합니다	3139 K 통보	3139 K 예고	3139 K 운영자	3139 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3213 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3211 K 언론
독립언론	3211 K
독립언론을	3142 K 지켜
독자	3154 K 후원으로	3210 K 여러분의	3211 K 여러분
독자님의	3087 K 후원	3154 K 후원으로
독자들의	20 K 후원	3154 K 후원으로	3178 K 후원
독자의	3154 K 후원으로	3178 K 후원	3211 K 힘
독자투고는	45 K
독자투고를	45 K
""", '동': """
동의하는	3141 K 것으로 간주
동참해	53 K 주세요
""", '들': """
들려주세요	3210 K
""", '로': """
로그인	26 K	3089 K 후 이용
로그인이	3089 K 필요합니다	3089 K 필요한 서비스	3089 K 필요해요
로그인하거나	3210 K
로그인하고	3143 K 계속
로그인하면	3143 K 계속
로그인하시면	3089 K
""", '링': """
링크에서	3210 K 확인하세요
""", '마': """
마음에	3142 기사가 K 드셨다면
""", '만': """
만나보세요	3210 K
""", '말': """
말했다	3213 K
""", '매': """
매월	3212 K
매일	19 K 아침
""", '메': """
메일로	60 K 받아보	60 K 받고 싶은	3141 K 보내드려요
메일함으로	3092 K 보내	3092 K 받	3092 K 배달	3092 K 전해
""", '묘': """
묘사가	103 K 포함
""", '무': """
무단	3111 K 복제	3111 K 전재
무단전재	3110 K
무료	16 K 기사	3152 K 기사	3212 K 체험
무료로	16 K 볼 수 있는	3143 기사를 K 볼 수 있습니다
""", '미': """
미러	66 K 사이트
""", '바': """
바로잡습니다	103 [K]	103 K
""", '받': """
받아보세요	3210 K
""", '발': """
발	51 K给
""", '밝': """
밝혔다	3213 K
""", '보': """
보내	59 K 드립니다	3210 K 주세요
보내드리는	3141 K
보내드립니다	59 K	3141 K
보내주세요	3210 K
""", '본': """
본	3211 K 기사
본사의	3150 K 편집 방향	3150 K 편집방향
본지는	3211 K
본지의	3150 K 편집 방향	3150 K 편집방향
""", '분': """
분	1 K 읽기
분은	3114 알고 계신 K 기자	3114 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3163 K 오디오를	3163 K 비디오를	3163 K 동영상을
브라우저는	3163 K 동영상
브라우저에서는	3163 K 동영상을
""", '사': """
사연을	3114 K 보내주세요	3114 K 보내 주세요
사전	3129 K 등록하기	3129 포럼 K 등록
사진	42 K·영상
사진과	42 K 영상	42 K 동영상
사진이나	42 K 영상	42 K 동영상
""", '상': """
상담	0 K
상담전화	104 K
""", '선': """
선호	3112 K 매체로	3112 K 출처로	3112 K 언론사	3112 K 매체
선호하는	3112 K 출처
""", '설': """
설명했다	3213 K
설문에	3210 K 참여하세요
설치하세요	3210 K
""", '세': """
세미나	3129 K 신청하기
""", '소': """
소식을	3141 K 전해드립니다
""", '속': """
속보를	3140 K 받아보세요
""", '수': """
수수료를	3146 K 받을 수 있습니다	3146 K 제공받
""", '스': """
스팸	73 K 없이
스팸은	73 K
스포일러	103 K
""", '시': """
시민	3154 K 후원으로
시민의	3178 K 후원
시작하세요	3210 K
""", '아': """
아래에서	3210 K 확인하세요
""", '알': """
알려	3210 K 주세요
알려주세요	3210 K
알림	3096 K 받기	3096 K 설정
알림을	15 K	3140 K 켜고
""", '애': """
애드블로커	3172 K
애드블록	3172 K
애드블록을	3174 K
애드블록이	3174 K
""", '앱': """
앱	3096 K 다운로드	3096 K 설치	3140 K 설치하기
앱에서	3095 K 열기	3140 K 더 편하게	3210 K 확인하세요
앱으로	3095 K 보기	3140 K 더
앱을	3096 K 다운로드	3140 K 다운로드하세요	3140 K 설치하세요
""", '언': """
언론을	3142 독립 K 지켜
""", '여': """
여기서	3210 K 확인하세요
여러분	3211 K 덕분
여러분의	3114 K 제보를	3142 K 후원이	3178 독자 K 후원	3210 K 후원
""", '영': """
영상에서	3132 K 확인하세요	3132 K 확인할 수 있습니다	3210 K 확인하세요
영상으로	3132 K 확인하세요
영상을	3132 K 확인하세요
""", '온': """
온라인	3129 K 세미나
""", '옮': """
옮겨	47 K 실을
""", '외': """
외부	3124 K 콘텐츠
""", '우': """
우리	86 K 앱에서	3211 K 기자
우리의	3211 K 저널리즘
""", '운': """
운영되고	3142 독자의 후원으로 K 있습니다
운영하는	3142 독자의 후원으로 K 독립언론	3142 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3086 K 주기
원고료로	3086 K 응원	3142 K 응원
원고료주기	3086 K
""", '월': """
월	3212 K #원
""", '유': """
유료	3089 K 구독자만
유튜브	3101 K 구독
""", '음': """
음성으로	3132 K 들으려면	3132 K 들어보세요
""", '응': """
응답	23 K 취소
응원하세요	3210 K
응원해	3087 K 주세요	3210 K 주세요
응하지	103 K 않았
""", '의': """
의견을	3210 K 남겨
의견이	45 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3211 K 기사가	3211 K 기사는	3211 K 기사
이메일	3093 K 주소
이메일로	60 K 받아보
이메일은	62 K 표시되지
이메일을	3092 K 입력하세요	3092 K 입력해 주세요	3092 K 입력해주세요	3092 K 입력하시면
이미	3143 K 구독자이신가요
이벤트에	3210 K 참여하세요
이야기를	69 K 보내	69 K 들려
이전	103 K 판에서
""", '인': """
인공지능	50 K 훈련	50 K 학습
인공지능이	3190 K 작성	3190 K 생성	3190 K 요약
""", '일': """
일주일에	19 K 한 번
일할	3129 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3190 K 번역
자바스크립트가	3167 K
자바스크립트를	3167 K
자살예방	104 K
자주	3112 더 K 보기
""", '잔': """
잔을	56 커피 한 K 사
""", '재': """
재배포	3110 K 금지
재배포금지	3110 K
재생할	3163 K 수 없습니다
""", '저': """
저작권법	3111 K
저작권법의	3111 K
저작권자	3111 K
저작권자의	3111 K
저희	3211 K 뉴스레터	3211 K 채널	3211 K 앱
저희는	3211 K
저희를	3211 K
""", '적': """
적었다	3213 K
""", '전': """
전문을	22 K
전용	3089 회원 K 기사	3089 회원 K 콘텐츠	3089 회원 K 서비스
전재할	47 K
전해	51 K 주세요
전해주세요	51 K
전했다	3213 K
""", '정': """
정기	3086 K 후원이	3086 K 후원으로
정기후원	3212 K
정기후원으로	3086 K
정기후원이	3086 K
정정	103 K:	103 [K]
""", '제': """
제공하는	3164 K 콘텐츠입니다
제보	40 K 바랍니다	69 K 바랍니다	3114 K 부탁드립니다
제보는	3114 K 카카오톡
제보를	40 K 기다립니다	69 K 기다립니다	3114 K 기다립니다	3114 K 받습니다
제보해	40 K 주세요	69 K 주세요	3210 K 주세요
제보해주세요	40 K	69 K
제휴	76 K 링크	3146 K 링크
제휴링크	3146 K
""", '좋': """
좋아요	3113 구독과 K 부탁
좋아요를	3113 구독과 K 부탁
""", '주': """
주소는	23 이메일 K 공개되지
""", '중': """
중	3208 #건 K #건	3208 #개 K #개
""", '지': """
지금	3210 K 확인하세요	3210 K 신청하세요	3210 K 참여하세요
지켜주세요	3210 K
""", '차': """
차단	3174 광고 K 프로그램을	3174 광고 K 프로그램이	3174 광고 K 기능을
""", '채': """
채널	3100 K 추가하	3113 K 추가하기	3113 K 구독하기	3153 K 추가하고	3153 K 추가하면
채널에	3113 K 참여하세요
채널에서	3113 K 소식을	3210 K 확인하세요
채널을	3153 K 추가하고	3153 K 추가하면	3153 K 추가해	3153 K 구독하고	3153 K 구독하면
채용	3129 K 공고
""", '챗': """
챗봇에게	65 K
""", '첫': """
첫	3212 K 달
""", '추': """
추가해	3113 K 주세요
추가해주세요	3113 K
""", '친': """
친구	3113 K 추가하세요
""", '카': """
카카오톡	3100 K 채널 추가	3153 K 채널에서	3153 K 채널
""", '커': """
커피	56 K 한 잔 사
""", '콘': """
콘텐츠입니다	3164 외부 K.
""", '쿠': """
쿠키	3124 K 동의가
쿠키를	3124 K 허용해야	3124 K 허용해
""", '태': """
태그해	64 K 주세요
태그해주세요	64 K
""", '특': """
특가	3129 K 보기
""", '파': """
파트너스	3146 K 활동
""", '팔': """
팔로우하기	3100 K	3113 K
팔로우하세요	3210 K
""", '팟': """
팟캐스트	36 K
""", '퍼': """
퍼가실	47 K
""", '편': """
편집자	103 K 주
""", '필': """
필수	23 K 필드는
필자의	3150 K 개인 의견으로	3150 K 개인 의견이며	3150 K 개인 의견입니다	3150 K 개인 의견임
""", '함': """
함께해	53 K 주세요
함께해주세요	53 K
""", '협': """
협찬을	3146 K 받아
""", '활': """
활용	3110 ai 학습 및 K 금지
""", '회': """
회원	3089 K 전용입니다
회원가입	3089 K 후 이용	3089 K 후 볼	3089 K 후 읽	3089 K 후 계속	3089 K 후 무료	3210 K 후
회원가입은	3210 K
회원가입을	3210 K 하
회원가입하고	3210 K
회원가입하면	3143 K 월
회원가입하세요	3210 K
회원가입하시면	3210 K
회원만	3089 K 볼 수
""", '후': """
후원금	3214 K
후원으로	3086 K 응원	3142 독자의 K 운영됩니다
후원을	3087 K 부탁드립니다	3210 K 부탁
후원이	3086 K 큰 힘이 됩니다	3087 K 필요합니다	3087 K 큰 힘이 됩니다
후원하세요	3210 K
후원해	82 K 주세요	3086 K 주세요	3087 K 주세요	3210 K 주세요
후원회원의	3154 K 후원으로	3178 K 힘
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
