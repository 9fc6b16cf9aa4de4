"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5163
# comentário	3886
# comentários	3886
# fotó megtekintése	2607
# fotók megtekintése	2607
# gün ücretsiz deneyin	4844
# głosów	93
# hlasů	93
# hozzászólás	2520
# kişi oy kullandi	4890
# komentářů	529
# komentāri	3287
# kép megtekintése	2607
# képek megtekintése	2607
# lượt bình chọn	93
# odpovedí	4516
# odpovědi	634
# odpovědí	634
# odpowiedź	3832
# příspěvků	529
# röster	93
# sekunden zurück	993
# válasz megjelenítése	2616
# yaşindan küçükler oynayamaz	4928
# ääntä	93
# års aldersgrense	3569
# δευτερόλεπτα μπροστά	1134
# δευτερόλεπτα πίσω	1134
# σχόλια	1059
# ψήφοι	93	1084
# ψήφος	1084
# відповідей	5128
# відповідь	5128
# відповіді	5128
# гласа	93
# голоса	93
# голосов	93
# голосів	93
# з #	5089
# из #	4269
# коментарі	5017
# коментарів	5017
# комментариев	4197
# комментарий	4197
# комментария	4197
# от #	307
# ответ	4308
# ответа	4308
# ответов	4308
# отговор	336
# отговора	336
# із #	5089
# הצבעות	93
# מתוך #	2292
# שניות אחורה	2347
# שניות קדימה	2347
# תגובות	2288
# تعليقات	132
# ثانيه جلو	1875
# ثانيه عقب	1875
# راي	93
# صوت	93
# نظر	1818
# कमेंट	2413
# वोट	93
# सेकंड आगे	2462
# सेकंड पीछे	2462
# € al mes durante # meses	1639
# € al mese per # mesi	2846
# € por mês durante # meses	3944
# 人参与	5306
# 人參與	5306
# 票	2974
# 명 참여	3112
# 표	3112
#% megtakarítás	2603
#+ hrajte zodpovědně	520
#-årsgrense	3569
#/# fotó	2607
#/# kép	2607
#/#. fotó	2607
#/#. kép	2607
#か月無料	2950
#カ月無料	2950
#ヶ月無料	2950
#人が回答	2974
#人が投票	2974
#人参与	5306
#人參與	5306
#件のコメント	2971
#則留言	5292
#小时热榜	5298
#条评论	5292
#票	93	2974
#秒戻る	3029
#秒進む	3029
#명 참여	93	3112
#초 뒤로	3158
#초 앞으로	3158
#표	3112
""", 'a': """
a apărut o eroare	4128
a boltunkból	2577
a carregar vídeo	3958
a cikk a hirdetés alatt folytatódik	2512
a cikk a hirdetés után folytatódik	2512
a cikk automatikusan készült	2615
a cikk felhasználása engedélyköteles	2613
a cikk meg is hallgatható	2509
a cikk meghallgatása	2526
a cikk megosztása	2509
a cikk szerzői jogvédelem alatt áll	2613
a cikk zárolva van	2602
a cikket gépi hang olvassa fel	2588
a folytatáshoz regisztráljon	2503
a hanganyagot mesterséges intelligencia készítette	2588
a hirdetés után folytatjuk	2512
a hirdetés vége	2623
a hozzászólás lezárva	2616
a hozzászólások le vannak zárva	2616
a hét kvíze	2571
a kommentelés lezárult	2520
a könyv megrendelhető itt	2515
a könyv megrendelése	2577
a lejátszó betöltése	2588
a link másolva	2621
a lire également	2120
a matéria continua abaixo	4020
a mező kitöltése kötelező	2605
a nap kérdése	92	2574
a notícia continua abaixo	4020
a rovat további cikkei	2524
a sua subscrição foi confirmada	4012
a sua subscrição foi efetuada com sucesso	4012
a szerző a lap munkatársa	2537
a szerző cikkei	2608
a szerző jogász	2537
a szerző közgazdász	2537
a szerző politológus	2537
a szerző további cikkei	2608
a szerző történész	2537
a szerző összes cikke	2608
a szerző újságíró	2537
a szerzőkről	2539
a szerzőről	2539
a szöveg automatikusan készült	2615
a tartalmat nem tudjuk megjeleníteni	2580
a tartalom nem elérhető	2580
a tartalom nem jeleníthető meg	2580
a tartalom szerzői jogi védelem alatt áll	2613
a teljes cikk elolvasása	2608
a témában további cikkek	2524
a videó az ön országában nem játszható le	2588
a videó már nem elérhető	2588
a videó nem elérhető	2588
a videó nem elérhető az ön országában	2588
a videó nem játszható le	2588
a videólejátszó betöltődik	2588
a videót nem lehet lejátszani	2588
abo abschließen	807
abo auswählen	1006
abo wählen	1006
abonare confirmată	4152
abonați-vă	4037
abone değil misin	4946
abone değil misiniz	4946
abonează-te	4037
abonelere özel	4844
abonelere özel avantajlar	4928
abonelere özel indirim	4928
abonelere özel içerik	4946
abonelik paketlerini gör	4976
abonelik seçenekleri	4976
aboneliği yenile	4976
aboneliğini seç	4946
aboneliğiniz onaylandi	4977
aboneliğinizi seçin	4946
abonentu priekšrocības	3318
abonner nå	3547
abonner på nyhetsbrevet	3554
abonné	2182
abonné à ce thème	2245
abonnér	653
abonnér nu	653
abonnés	2068
abonnés uniquement	2169
abonē	3281
abonē jaunumus	3305
abonē un lasi visus rakstus	3281
abonēt	3281
abrir menú	1590
aby odtworzyć film, włącz javascript	3800
acasă	4055
accede a todos los contenidos sin límites	1639
accept termenii și condițiile	4127
accepter og fortsæt	749
acceptera och fortsätt	4725
acceptera och stäng	4725
accepto la política de privacitat	477
acceptér	676
acceptér alle	750
acceptér og fortsæt	749
acceptér og vis	749
acceptă toate	4051	4066
acceptă tot	4109
acceptă și afișează conținutul	4066
acceptă și continuă	4108
acceso a todos los artículos	1706
accès restreint aux abonnés	2070
accès à tous les articles	2240
accéder au dossier	2211
accéder à l'article	2068
accéder à la page de dons	2201
accédez à tous les articles	2070
aceitar e ver o conteúdo	3920
aceito receber comunicações	3979
aceito receber comunicações de marketing	3979
aceito receber comunicações e ofertas	3939
acepto la política de privacidad	1674
acesso ilimitado a todo o conteúdo	4011
acest articol este disponibil doar abonaților	4039
acest articol este rezervat abonaților	4087
acest câmp este obligatoriu	4127
acesta este ultimul tău articol gratuit	4087
acheter ce numéro	2156
acheter le numéro	2155
achetez ce numéro	2156
activează	4115
activează alertele	4081
activează notificările	4081
activează sunetul	4104
actualitza la pàgina	470
actualités	2120
actualizar la página	1667
ad 광고	3133
ad 추천	3146
adatkezelés és sütik	2583
adatkezelési tájékoztató	2580
adatvédelem és sütik	2583
adatvédelmi beállítások	2580
adatvédelmi beállítások módosítása	2583
adatvédelmi tájékoztató	2580
adaugă ca sursă preferată	4138
adaugă un comentariu	4052
adaugă un răspuns	4144
adaugă în coș	4155
adblock détecté	2237
adblocker upptäckt	4737
add meg az e-mail-címed	2530
además	1584
adhérer	2058
adj hozzá minket preferált forrásként	2618
adja meg az e-mail-címét	2530
adja meg az összeget	2599
adja meg e-mail-címét	2530
adomány	2499
adományozok	2499
adományozás	2499
adresa de email nu este validă	4127
adresă de email invalidă	4127
adreça electrònica	440
adó # százalék	2599
adója #%-ával	2599
afficher la vidéo	2193
afficher les réponses	2181
afișează comentariile	4096
afișează conținutul	4066
afișează conținutul extern	4066
afișează originalul	4056
afișează postarea	4108
afișează subtitrările	4104
află mai multe	4051
afmeld når som helst	769
afspilleren indlæses	752
agora não	3852
ai deja un abonament? autentifică-te	4087
ai găsit o greșeală	4133
ai kan begå fejl	779
ai kan gjøre feil	3675
ai kan göra fel	4756
ai kan göra misstag	4756
ai może popełniać błędy	3829
ai može griješiti	4412
ai može pogriješiti	4412
ai môže robiť chyby	4513
ai může chybovat	631
ai může dělat chyby	631
ai observat o greșeală	4052
ai sa môže mýliť	4513
ai segítségével készült	2615
ai által fordított	2615
ai által generált	2615
ai által generált tartalom	2615
ai може да греши	335
ai सारांश	2434
ai से तैयार सारांश	2434
ai 摘要	5388
ai 기사 요약	3188
ai 번역	3159
ai 생성 이미지	3198
ai 요약	3133
ai 음성으로 듣기	3158
ai-genererat innehåll	4758
ai-genereret resumé	692
ai-oversættelse	781
ai-resumé	692	781
ai-összefoglaló	2526
ai-översatt	4756
ai-översättning	4758
aicinām ievērot cieņu komentāros	3287
aiheeseen liittyvää	1948
aiheesta lisää	1948
aikaa jäljellä #	2007
ainda não tem conta	3978
ainda não é assinante	3977
ainult vajalikud küpsised	1774
aitäh hääletamast	1770
aitäh liitumast	1758
aitäh sõnumi eest	1785
aizmirsāt paroli	3329
aizvērt	3289
aizvērt galeriju	3333
aizvērt reklāmu	3290
aiが要約	3057
aiによる要約	3057
ai总结	5388
ai摘要	5328
ai生成	3030	5388
ai生成内容	5360
ai翻訳	3030
ai翻譯	5388
ai翻译	5388
ai要約	3057
ai語音朗讀	5359
ai语音朗读	5359
ai重點整理	5328
ai音声で聴く	3029
ai가 생성한 콘텐츠입니다	3198
ai가 읽어주는 기사	3158
ai로 생성된 콘텐츠	3198
ajouter une réponse	2228
ajouter à mes favoris	2098
ajouter à mes sources préférées	2222
ajouter à mes sujets	2245
ajouter à mes thèmes	2245
ajouter à vos sources préférées	2222
ajouter à vos sélections	2098
ajándék cikk	2510
ajándékozd el a cikket	2510
ajándékozd tovább a cikket	2510
ajándékozza a cikket	2509
ajándékozza a cikket barátjának	2509
ajándékozza el a cikket	2510
ajándékozza tovább a cikket	2510
ajánlataink	2524
ajánlja: outbrain	2623
ajánlja: taboola	2623
ajánljuk	2524
ajánljuk még	2524
ajánlott	2524	2603
ajánlott cikkek	2524
ajánló	2524
akceptuję	3719
akceptuję i kontynuuję	3797
akceptuję i przechodzę do serwisu	3797
akkurat nå	3582
ako chránime svoje zdroje	4509
ako chránime zdroje	4509
ako vypnúť adblock	4494
ako vypnúť blokovanie reklám	4494
aktuálny čas	4490
aktuálny čas #	4489
aktuální čas	601
aktuální čas #	600
aktuálně	531
akzeptieren und schließen	990
aldersgrense # år	3569
aldersgrense: # år	3569
alege o sumă	4150
alege-ți abonamentul	4125
alegeți abonamentul	4125
algo salió mal	1675
alkalmazás letöltése	2590
alkalmazás megnyitása	2590
alla bidrag hjälper	4740
alla rättigheter reserverade	4754
alle abo-angebote im überblick	928
alle angaben ohne gewähr	934
alle beiträge ansehen	863
alle beiträge anzeigen	1011
alle beiträge der autorin	1011
alle beiträge des autors	1011
alle bidrag hjælper	764
alle bidrag tæller	764
alle inhalte sind urheberrechtlich geschützt	975
alle newsletter im überblick	917
alle preise ohne gewähr	934
aller à la recette	62
allt innehåll är skyddat av upphovsrätt	4695
allt innehåll är upphovsrättsskyddat	4694
als bevorzugte quelle bei google hinzufügen	835
als bevorzugte quelle hinzufügen	1025
als podcast hören	929
alte știri	4053
alterar preferências de cookies	3920
altres notícies	20
altres notícies que et poden interessar	20
altyazilari aç	4929
altyazilari göster	4929
altă sumă	4121
alătură-te conversației	4069
am înțeles	4056
amazon'da gör	4928
amazonで見る	3027
amazonで詳しく見る	3027
amazonで詳細を見る	3027
amazonで買う	3027
amazonで購入	3027
amazonで購入する	3027
amintește-mi mai târziu	4033
ana sayfaya dön	4952
anasayfaya dön	4952
anderen betrag wählen	1003
andet beløb	763
andra läser	20	4663
andra läser just nu	20
andra läste även	4663
andre har også lest	20
andre leser nå	3582
andre leste også	3582
andre læser	689
andre læser lige nu	689
andre læser også	20
andre læste også	689
angebot auswählen	1006
angebot wählen	928
anhören	832
anhören # min	832
anket sonuçlari	4923
anketa dňa	4480
ankstesnė nuotrauka	3266
anmäl	4760
anmäl annons	4764
anmäl dig	4637
anmäl dig till nyhetsbrevet	4637
anmäl inlägg	4759
anmäl kommentar	4759
anna kelvollinen sähköpostiosoite	2027
anna äänesi	1992
annet beløp	3659
anneta ühekordselt	1782
annonce - artiklen fortsætter nedenfor	672
annonces légales	2156
annoncørbetalt	88
annoncørbetalt indhold	88	699
annons - artikeln fortsätter nedan	4648
annons från våra partner	4764
annonsblockerare upptäckt	4737
annonsen slutar här	4648
annonser från google	4764
annonsinnehåll	4670
annonslänk	4648
annonsörsinnehåll	4670
annonsørinnhold	88	3592
annonsørsamarbeid	3683
ano, prosím	607
ano, rád	607
anonimni sandučić	4409
anonym brevlåda	4752
anonym tipslåda	4752
anonymná schránka	4509
anonymní schránka	626
anpassa inställningar	4725
anular suscripción	1724
anulează oricând	4125
anulezi oricând	4087
anuluj odpowiedź	3728
användarnamn	4743
användarnamn eller e-postadress	4742
användarvillkor	4650
anzeige schließen	1028
anzeigensonderveröffentlichung	934
anúncio	3878
anúncio em #	4006
anúncios	3878
apasă pentru sunet	4149
apmaksāta sadarbība	3340
apmaksāts saturs	3290
apmokėta partnerystė	3273
apmokėtas turinys	3273
aportació mensual	471
aportació única	471
aportación mensual	1669
aportación única	1669
app letöltése	2590
app storeからダウンロード	3035
app storeでダウンロード	3035
app store에서 다운로드	3165
apple ile giriş yap	4946
apple podcastで聴く	3063
appleでサインイン	3045
appleでログイン	3045
appleで続ける	3045
app内打开	5366
après la publicité	2106
aptaujas rezultāti	3323
após a publicidade	3878
apóyanos	1534
apóyanos en patreon	1668
apúntate	1549
aquest article està bloquejat	475
aquest article està protegit	486
aquest article t'ha estat útil	450
aquest camp és obligatori	477
aquest contingut està protegit	486
aquest vídeo ja no està disponible	457
aquest vídeo no està disponible	457
ar norite gauti pranešimus	3257
arată conținutul	4108
arată mai mult	4131
arată mai puțin	4056
arată răspunsurile	4096
arată tot	4056
arkadaşina gönder	4853
arkadaşinla paylaş	4853
article abonné	2068
article ajouté à vos sélections	2098
article lu par une voix de synthèse	2189
article précédent	2120
article réservé aux abonnés	2068
article següent	481
article sponsorisé	2156
articles associés	2120
articles liés	2120
articles recommandés	2120
articles récents	2120
articol exclusiv pentru abonați	4087
articole asemănătoare	4053
articole înrudite	4053
articoli più letti	2850
articolul continuă după publicitate	4076
articolul continuă după reclamă	4047
articolul continuă mai jos	4047
articolul următor	4053
artikeln finns också som ljud	4644
artikeln fortsätter efter annonsen	4648
artikeln fortsätter nedan	4648
artikeln fortsätter under bilden	4648
artikeln går att lyssna på	4644
artikeln läses upp av en syntetisk röst	4728
artikeln är automatiskt genererad	4756
artikeln är låst	4630
artikeln är maskinöversatt	4756
artikeln är skapad automatiskt	4756
artikeln är skyddad av upphovsrätt	4754
artikeln är uppläst av en dator	4644
artikkel jätkub pärast reklaami	1742
artikkel jätkub reklaami järel	1742
artikkel on kaitstud autoriõigusega	1795
artikkel täieneb	1740
artikkelen er låst	3547
artikkelen finnes også som lyd	3560
artikkeli jatkuu kuvan jälkeen	1935
artikkeli on konekäännetty	2037
artikkeli on suojattu tekijänoikeudella	2035
artikkelin lukee synteettinen ääni	2007
artikkelin voi myös kuunnella	1932
artiklen er låst	653
artiklen er læst op af en robot	664
artiklen findes også som lyd	664
artiklen fortsætter efter annoncen	672
artiklen fortsætter efter reklamen	787
artiklen fortsætter nedenfor	672
artiklen fortsætter under billedet	672
artiklen kan også høres	664
artiklen læses op af en kunstig stemme	752
artikli loeb ette tehishääl	1738
artiklit loeb sünteetiline hääl	1776
artiklit loeb tehishääl	1738
artykuł czytany przez syntezator mowy	3800
artykuł dla subskrybentów	3700
artykuł do słuchania	3800
artykuł kontynuowany pod reklamą	3718
artykuł premium	3814
artykuł sponsorowany	3715
artykuł zablokowany	3814
artykuły na e-mail	3703
artykuły partnerów	3837
artículo anterior	1584
artículo regalado	1719
artículo relacionado	1584
artículo siguiente	1678
artículos recomendados	1643
artículos relacionados	1584
as notícias mais lidas	3947
ascultă	4044
ascultă articolul	4104
ascunde răspunsurile	4096
aseta ensisijaiseksi lähteeksi	2041
aslini göster	4869
assine já	3857
atbalstīt	3281
atcel jebkurā laikā	3281
atcelt var jebkurā laikā	3329
atcerēties mani	3330
atidaryti galeriją	3266
atidaryti programėlėje	3256
atidaryti programėlę	3256
atkūrimo greitis	3254
atlikite testą	3248
atlikušais laiks	3323
atlikušais laiks -#	3322
atpakaļ uz augšu	3333
atpakaļ uz sākumlapu	3333
atradi kļūdu	3334
atradi kļūdu rakstā	3287
atradāt kļūdu	3334
atrakinti straipsnį	3262
atrisini krustvārdu mīklu	3316
atsaukt piekrišanu	3320
atsisiųsti garso įrašą	3254
atsisiųsti iš app store	3256
atsisiųsti iš google play	3256
atsisiųsti programėlę	3256
atsiųskite naujieną	3267
atsiųskite nuotraukas	3267
atskaņot video	3322
atskaņošanas ātrums	3322
atslēgt rakstu	3329
atslēgvārdi	3323
atteikties var jebkurā laikā	3331
attēls # no #	3342
attēls #/#	3342
attēls attēlā	3322
atualizar a página	3972
atualizar preferências	4027
atualizar página	3972
atvērt	3289
atvērt galeriju	3333
atvērt lietotni	3324
atvērt lietotnē	3324
atvērt rakstu	3329
atļaut paziņojumus	3325
atšaukti galite bet kada	3212
atšaukti sutikimą	3252
aucun commentaire à ce niveau	2160
audio narrado por una voz automática	1614
audio vytvorila umelá inteligencia	4489
auf apple podcasts hören	907
auf spotify hören	907
ausgewählt für sie	933
auswahl bestätigen	991
auswählen	1007
automaatselt tõlgitud	1789
automaattinen käännös	2038
automaticky preložené	4513
automaticky přeloženo	631
automatické prehrávanie	4489
automatické přehrávání	600
automatický preklad	4514
automatický překlad	632
automatikus lejátszás	2588
automatinis atkūrimas	3254
automatisch übersetzt	1021
automatische übersetzung	1022
automatiskt översatt	4756
automatiškai išversta	3268
automatsko puštanje	4391
automātiski tulkots	3335
automātiskā atskaņošana	3322
autoriser la publicité	2199
ava äpis	1778
avantage abonnés	2187
avantages abonnés	2187
avantaje pentru abonați	4102
avançar # segundos	3958
avançar para o conteúdo	3898
aveți deja cont	4125
avfölj	4762
avfølg	3680
avis de décès	2156
avoimet työpaikat	1950
avregistrera dig när som helst	4745
avsluta när du vill	4630
avsluta när som helst	4745
avslutt når du vil	3547
avslå alle	3647
avís legal	428
avísanos de un error	1693
aylik bağiş	4943
aylik bağiş yap	4975
ayrintilar için tiklayin	4868
ayrintilar için tiklayiniz	4868
az ai hibázhat	2615
az ai tévedhet	2615
az e-mail-címed	2605
az első hónap csak # ft	2503
az mi hibázhat	2615
az oldal tetejére	2608
az outbrain ajánlásával	2623
az ön e-mail-címe	2605
az ön neve	2605
az összefoglalót ai készítette	2615
az összefoglalót mi készítette	2615
az összes cikk	2608
az összes elfogadása	2580
az üzeneted	2606
aç	4869
añadir a favoritos	1564
añadir a la cesta	1718
añadir a mi lista	1642
añadir a mis temas	1711
añadir al carrito	1718
añadir comentario	1577
añadir como fuente preferida	1687
añadir una respuesta	1693
añadir usuario	1539
añádenos como fuente preferida	1687
aún no eres suscriptor	1672
aún no estás registrado	1673
aún no te has registrado	1539
aún no tienes cuenta	1673
ačiū už jūsų balsą	3248
ačiū už registraciją	3264
ačiū už žinutę	3264
ačiū, kad balsavote	3248
ačiū, kad užsiprenumeravote	3237
ați uitat parola	4126
ați votat deja	4096
""", 'b': """
baixar episódio	3958
baixar o áudio	3958
baixar áudio	3958
bandykite dar kartą	3264
bandykite vėliau	3264
bankkártyás támogatás	2599
bankovním převodem	612
banküberweisung	806
bara för dig som prenumererar	4742
bara för prenumeranter	4742
bare nødvendige	3646
bağiş sayfasina git	4943
bağiş yap	4843
bağiş yapin	4843
bağişim	4944
bağlanti kopyalandi	4961
bağlantiyi kopyala	4853
başa dön	4868
başka tutar	4943
be šlamšto	3264
bedste værdi	767
bei google als quelle hinzufügen	835
bei spotify hören	907
beitrag nicht mehr verfügbar	993
bejegyzés betöltése	2580
bejelentkezés	2503
bejelentkezés apple-fiókkal	2602
bejelentkezés facebookkal	2602
bejelentkezés google-fiókkal	2602
bekræft din e-mail	769
belépés	2503
belépés facebook-fiókkal	2602
belépés facebookkal	2602
belépés google-fiókkal	2602
benefício do assinante	3925
bere sintetični glas	4590
berite naprej z naročnino	4599
bestill nå	3643
beställ boken	4721
betalas årsvis	4742
betales årlig	3662
betales årligt	766
betalt innehåll	4764
betrag wählen	805
betygsätt receptet	62
betűméret	66
betűméret csökkentése	2621
betűméret módosítása	2621
betűméret növelése	2621
bez mišljenja	4385
bez surogātpasta	3331
bez zobowiązań	3815
bez závazku, kdykoli zrušíte	505
bez závazků	615
bezmaksas piegāde	3319
bezárás	2498
beágyazott tartalom	2580
beállítás preferált forrásként	2618
beállítások mentése	2580
beállítások módosítása	2583
beğen	4923
beğenme	4923
bidrag kan trækkes fra i skat	763
bieżący czas #	3800
bild in originalgröße	1011
bild vergrößern	862	1011
bildergalerie öffnen	1011
bildirimleri aç	4920
bildirimleri açin	4920
bilety już w sprzedaży	3793
bir hata oluştu	4948
bir tutar seçin	4975
bir şeyler ters gitti	4949
bir şeyler yanliş gitti	4949
bitte füllen sie dieses feld aus	1008
bitte geben sie eine gültige e-mail-adresse ein	1008
bitte prüfen sie ihr postfach	1008
bitte versuchen sie es später erneut	917
bitte versuchen sie es später noch einmal	1008
bitte überprüfen sie ihr postfach	1008
bize ulaşin	4861
biểu quyết	93
bjud en vän på artikeln	4644
bjud oss på en kaffe	4739
bjud oss på kaffe	4739
bjud på en kaffe	4740
bli månadsgivare	4626
bli støttemedlem	3544
bliv fast støtte	763
bliv støtteabonnent	763
bliv støttemedlem	650
blocco pubblicità rilevato	2915
blokovať	4493
bloqueador de anúncios ativado	4009
bloqueador de anúncios detectado	4009
bloqueur de publicité détecté	2237
bloqueur détecté	2237
boletín	1549
bolo to užitočné	4513
brezplačna dostava	4586
browserul tău nu poate reda acest video	4066
brukervilkår	3571
brīva summa	3328
bu haber abonelere özeldir	4844
bu haber yapay zeka tarafindan seslendirilmiştir	4929
bu haber yapay zekâ ile seslendirilmiştir	4929
bu haberi paylaş	4984
bu haberi paylaşin	4984
bu haberler de ilginizi çekebilir	4867
bu içerik abonelere özeldir	4844
bu içerik faydali oldu mu	4922
bu içerik görüntülenemiyor	4932
bu içerik gösterilemiyor	4932
bu içerik kilitli	4946
bu video artik mevcut değil	4929
bu video bulunduğunuz ülkede izlenemiyor	4929
bu video mevcut değil	4929
bu video ülkenizde izlenemiyor	4929
bu yaziyi paylaş	4984
bu yorumu şikayet et	4966
bu özet yararli oldu mu	4890
bugün değil	4842
bulmaca çöz	4927
bunlar da ilginizi çekebilir	4862
burtu izmērs	3338
butlletí	440
buy me a coffee ☕	1205
buy me a cup of coffee ☕	1205
buy us a coffee ☕	1205
buzón anónimo	1681
buzón seguro	1681
buďte v obraze	510
bylo to pro vás užitečné	631
bylo to užitečné	631
bài cùng chuyên mục	5200
bài cùng tác giả	5178	5200
bài khác	5164
bài khác của tác giả	5234
bài liên quan	5164
bài mới nhất	5200
bài quảng cáo	5201
bài tiếp theo	5164
bài trước	5234
bài viết có hữu ích không	5207
bài viết có hữu ích với bạn không	5207
bài viết cùng tác giả	5178
bài viết khác của tác giả	5178
bài viết liên quan	5164
bài viết mới	5199
bài viết này bị khóa	5228
bài viết này có hữu ích không	5207
bài viết tiếp theo	5234
bài viết tiếp tục bên dưới	5203
bài viết tiếp tục sau quảng cáo	5203
bài viết trước	5234
bài viết được tặng bởi thuê bao	5254
bài được dịch tự động	5199
bài đọc nhiều	5200
báo cáo	5208
báo cáo bình luận	5245
báo cáo vi phạm	5208
báo lỗi	5163
báo lỗi bài viết	5207
bármikor leiratkozhat	2530
bármikor leiratkozhatsz	2530
bármikor lemondhatja	2503
bármikor lemondható	2503
bäst värde	4743
bästa pris	4743
bình chọn	92	5208
bình chọn của bạn đã được ghi nhận	5207
bình luận	5163
bình luận (#	5163
bình luận của bạn	5245
bình luận hay	5184
bình luận đã bị tắt	5245
bölümü indir	4929
búsqueda	1590
bücher aus dem shop	840
bülten	4898
bülten üyeliği	4898
bültene abone oldunuz	4898
büyüt	4868
bądź na bieżąco	3703
bądź pierwszą osobą, która skomentuje	3831
błędny adres e-mail	3817
bővebben	2526	2582
būkite pirmas	3218
būkite pirmas, pakomentavęs	3218
bạn chưa có tài khoản	5228
bạn chưa đăng ký	5228
bạn có muốn nhận thông báo	5221
bạn có muốn nhận thông báo không	5221
bạn có thể hủy đăng ký bất cứ lúc nào	5230
bạn có thể quan tâm	5164
bạn muốn nhận thông báo	5221
bạn thấy bài viết này thế nào	5207
bạn đang theo dõi chủ đề này	5239
bạn đã bình chọn	5207
bạn đã bình chọn rồi	5207
bạn đã có tài khoản	5228
bạn đã đăng ký rồi	5251
bản dịch tự động	5238
bản ghi	5215
bật	5222
bật thông báo	5221
bật tiếng	5214
bắt buộc	5231
bắt đầu trắc nghiệm	5210
bỏ qua	5142
bỏ qua quảng cáo	5248
bỏ theo dõi	5239
""", 'c': """
cada aportació compta	443
cada aportación cuenta	1638
cada contribuição conta	3942
cada doação conta	3973
cada donación cuenta	1668
cadastre-se grátis	3857
califica este artículo	1577
campo obrigatório	3979
campos obrigatórios	3979
cancelar a inscrição	4027
cancelar inscrição	4027
cancelar la suscripción	1725
cancelar subscrição	4026
cancelar suscripción	1725
cancel·la quan vulguis	475
cargando el vídeo	1653
cargando vídeo	1653
cargar más	1590
cargar más comentarios	1646
cargar más noticias	1678
cargar publicación	1658
cargar vídeo	1658
carrega la publicació	461
carrega més comentaris	450
carregando o vídeo	3958
carregando vídeo	3958
carregant el vídeo	457
carregar conteúdo	3962
carregar conteúdo externo	3884
carregar mais comentários	3949
carregar mais notícias	3983
carregar o conteúdo	3962
carregar publicação	3962
carregar vídeo	3962
carte de crédit	2067
cartão de crédito	3856
caseta redacțională	4063	4064
categorieën	3398
categorías	1584
caută	4055
caça-palavras	3954
ce contenu vous a-t-il été utile	2152
ce résumé vous a-t-il été utile	2152
cea mai bună ofertă	4126
cela vous a-t-il été utile	2181
cele mai citite știri	4090
cele mai noi știri	4053
celkem hlasovalo # čtenářů	588
celozaslonski način	4590
celá obrazovka	601
celý článek	533
celý článek zde	621
celý článok	4506
cenimy twoją prywatność	3721
cererea ta a fost trimisă	4152
cerrar galería	1709
cerrar menú	1590
cerrar sesión	1539
cet article est en accès libre pour les abonnés	2169
cet article est lu par une voix de synthèse	2152
cet article vous a-t-il été utile	2181
cette adresse est déjà inscrite	2241
cette information vous a-t-elle été utile	2228
cette page vous a-t-elle été utile	2181
cette réponse est-elle utile	2181
cette vidéo est indisponible	2189
cette vidéo ne peut pas être lue	2189
cevaplari göster	4922
changer mes préférences	2111
chargement du lecteur vidéo	2189
charger la vidéo	2193
charte éditoriale	2215
chcem dostávať upozornenia	4492
chcem odoberať	4502
chcete dostávat notifikace	604
chcete dostávat upozornění	604
chcete dostávať notifikácie	4492
chcete dostávať upozornenia	4492
chci dostávat upozornění	604
chci odebírat	510
chci podpořit	502
chci přispět	502
chi tiết	5168
chia sẻ	5152
chia sẻ bài viết	5152
chia sẻ bài viết này	5254
chia sẻ facebook	5199
chia sẻ lên facebook	5241
chia sẻ qua email	5241
chia sẻ qua facebook	5199
chia sẻ qua zalo	5241
chia sẻ tin này	5254
chia sẻ zalo	5241
chia sẻ ý kiến của bạn	5163	5184
cho chúng tôi biết ý kiến	5207
cho phép	5222
cho phép thông báo	5221
chuyên mục	5164
chuyển đến công thức	62
chép liên kết	5199
chính sách bảo mật	5162
chính sách bảo mật | điều khoản sử dụng	5162
chính sách cookie	5161	5162
chính sách quyền riêng tư	5162
chơi miễn phí	5210
chơi ngay	5210
chưa có tài khoản	5228
chấp nhận	5161
chấp nhận tất cả	5161	5162
chấp nhận tất cả cookie	5162
chấp nhận và tiếp tục	5161	5218
chế độ tối	5247
chỉ dành cho thuê bao	5228
chỉ dành cho thành viên	5228
chọn	5229
chọn gói	5228
chọn gói của bạn	5228
chọn gói đăng ký	5228
chọn số tiền	5249
chủ đề	5164
chủ đề liên quan	5164
chủ đề nóng	5200
cikk ajándékozása	2621
cikk elküldése ajándékként	2621
cikk feloldása	2602
cikk meghallgatása	2588
cikk megosztása	2509
cikk mentése	2509
cikk nyomtatása	2621
cikkünk frissül	2526
citeşte şi	4053
citește articolul complet	4131
citește articolul integral	4131
citește fără limite	4087
citește gratuit	4151
citește mai departe	4053	4055
citește mai mult	4053	4055
citește regulile comunității	4069
citește tot articolul	4131
citește transcrierea	4104
citește în aplicație	4111
citește și	4053
citi šobrīd lasa	3283
citit de o voce sintetică	4104
citiți și	4053
cobrança anual	3978
codes de réduction	2252
cofnij zgodę	3797
col·labora	415
comandă acum	4074	4102
comandă cartea	4074	4102
comentariile sunt doar pentru abonați	4144
comentariul tău	4144
comentariul tău așteaptă moderarea	4069
comentează	4052
comentário	3886
comentário aguardando moderação	3935
comentários	3886
comentários desativados	3998
comentários exclusivos para assinantes	3935
commander ce numéro	2156
commander le numéro	2155
comment désactiver mon adblocker	2199
comment désactiver mon bloqueur	2199
commentaire en attente de modération	2160
commentaires désactivés	2228
commerciële bijdrage	3448
commerciële content	3530
commerciële inhoud	3530
comparte este artículo	1719
compartilhar esta matéria	4021
compartilhe esta notícia	4021
compartir esta página	1719
completează formularul #	4035
completează online formularul #	4035
compre a edição impressa	3925
conditions générales	2108
conectează-te cu facebook	4087
conectează-te cu google	4087
confidentialité	2108
configuració de galetes	461
configuració de les galetes	461
configuració de privacitat	461
configuración	1573
configuración de cookies	1573
configuración de privacidad	1658
configurações de cookies	3880
configurações de privacidade	3962
confira o preço	4020
conheça as ofertas	4011
conheça os planos	4011
conheça todas as nossas newsletters	3939
consenti la pubblicità	2876
consigue tu entrada aquí	1617
consulta les normes de participació	432
consultez notre charte de modération	2160
consíguelo en tu quiosco	1617
contacta amb la redacció	483
contacta con la redacción	1681
contactar a redação	3986
contactar con la redacción	1681
contactați redacția	4133
contacte a redação	3986
contactează redacția	4133
contacter la rédaction	2215
contactez la rédaction	2215
contenu externe recommandé	2150
contenu proposé par notre partenaire	2156
contenu réservé	2205
contenu réservé aux abonnés	2205
contenu sponsorisé	2106
contenus recommandés	2174
contenus sponsorisés	2106	2120
conteúdo bloqueado	3884
conteúdo de marca	3878
conteúdo exclusivo	3857
conteúdo exclusivo para assinantes	3944
conteúdo externo	3920
conteúdo externo bloqueado	3884
conteúdo externo recomendado	3920
conteúdo gerado por ia	4006
conteúdo pago	3955
conteúdo para assinantes	3857
conteúdo patrocinado	3878
conteúdo premium	3944
conteúdo produzido pela marca	3925
conteúdo relacionado	3895
conteúdos relacionados	3947
contingut només per a usuaris registrats	444
continua a leggere dopo la pubblicità	2862
continua após a publicidade	3878
continua després de l'anunci	434
continuar leyendo aquí	1539
continuarea articolului după publicitate	4076
continuarea articolului după reclamă	4073
continue a ler esta notícia	3947
continuer après la publicité	2106
continuer sans désactiver	2237
continuer à lire	2243
continuă cu apple	4087
continuă cu email	4151
continuă cu facebook	4087
continuă cu google	4087
continuă lectura	4154
continuă pe site	4111
continuă să citești	4154
continuă să citești după publicitate	4073
continuă în browser	4111
continúa abajo	1571
contáctanos	1577
convida'ns a un cafè	471
conținut disponibil doar utilizatorilor înregistrați	4087
conținut exclusiv	4039
conținut exclusiv pentru abonați	4039
conținut extern	4066
conținut extern recomandat	4066
conținut pentru abonați	4037
conținut plătit	4102
conținut premium	4087
conținut promovat	4076
conținut sponsorizat	88	4047
cookie beállítások	2580
cookie を管理する	3032
cookie 偏好設定	5287
cookie 偏好设置	5287
cookie 設定	5363
cookie 设置	5363
cookie-beállítások	2580
cookie-beállítások módosítása	2583
cookieinställningar	4650
cookies a ochrana soukromí	526
cookieの管理	3032
cookieの設定	2966
cookieの設定を変更	2968
cookieを拒否する	3065
cookieを管理	3032
cookieを管理する	3032
cookie政策	5285
cookie設定	2966	2969	5285
cookie設定を変更	2968
cookie设置	5285	5288
copia enllaç	491
copia l'enllaç	422
copiază	4141
copiază link	4044
copiază linkul	4044
copy link thành công	5199
correo electrónico	1549
correo electrónico no válido	1674
correo no válido	1674
correu electrònic	478
correu electrònic no vàlid	477
correu no vàlid	477
coś poszło nie tak	3818
coś poszło nie tak. spróbuj ponownie	3817
coś poszło nie tak. spróbuj ponownie później	3817
creează cont	4037
crucigrama del día	1694
créer mon compte	2068
créer un compte	2068
créer une alerte	2162
créer une alerte sur ce thème	2162
csak a szükséges sütik	2580
csak a szükségesek	2580
csak előfizetők számára	2602
csak előfizetőknek	2503
csomagok megtekintése	2602
cualquier aportación ayuda	1668
cum îl dezactivez	4120
cumpără acum	4102
cumpără bilet	4074	4102
cumpără bilete	4074	4102
cumpără bilete online	4102
cumpără cartea	4074	4102
cumpără de pe emag	4102
cumpără revista	4073
cuvinte încrucișate	4101
czy artykuł był pomocny	3829
czy artykuł był przydatny	3829
czy ten artykuł był pomocny	3829
czy to było pomocne	3829
czyta głos ai	3800
czytaj całość	3737
czytaj cały artykuł	3820
czytaj również	3734
czytaj także	3734
czytaj też	3734
czytaj też nasze inne artykuły	3734
czytaj więcej	3734	3737
czytaj więcej o	3734
czytane przez głos syntetyczny	3800
cài đặt	5161
cài đặt cookie	5218
cài đặt quyền riêng tư	5218
cài đặt ứng dụng	5220
các bài viết khác của tác giả	5178
các tin khác	5164
cách tắt	5225
cách tắt trình chặn quảng cáo	5224
câmp obligatoriu	4127
câmpuri obligatorii	4127
cât de util a fost acest articol	4069
címkék	2524
címlap	2524
címlapra	2608
címlapról ajánljuk	2524
có lẽ để sau	5142
có lỗi xảy ra	5230
có thể bạn quan tâm	20	5164
có thể bạn thích	20
có, tôi muốn	5221
códigos de desconto	4020
códigos de descuento	1718
códigos promocionales	1718
cómo desactivar el bloqueador	1666
cómo desactivarlo	1667
cómpralo aquí	1652
cómpralo en amazon	1652
cùng chuyên mục	5164
cùng chủ đề	5200
cùng tác giả	5178	5200
cảm ơn bạn đã bình chọn	92	5207
cảm ơn bạn đã tham gia	5207
cảm ơn bạn đã ủng hộ	5249
cảm ơn, tin nhắn của bạn đã được gửi	5230
cỡ chữ	66	5189
cửa hàng	5243
""", 'd': """
d'autres articles à découvrir	20
da, želim	4395	4594
dagens fråga	92	4718
dagens spørgsmål	92	743
dagens spørsmål	92	3640
daha az göster	4869
daha fazla göster	4868
daha fazla haber için tiklayin	4868
daha fazla yorum yükle	4922
daha önce oy kullandiniz	4922
daha önce oy verdiniz	4922
dalies ar šo rakstu	3286
dalinkitės	3212
dalinkitės straipsniu	3217
dalsza część artykułu pod materiałem wideo	3715
dalsza część artykułu pod wideo	3715
dalsza część tekstu pod wideo	3715
dalszy ciąg materiału pod wideo	3718
dalīties	3281
dalīties ar draugiem	3286
dalīties ar rakstu	3338
dalīties facebook	3286
dalīties whatsapp	3338
další	533
další foto	621
další fotografie	621
další snímek	621
další strana	533
další video	600
další z rubriky	531
další zprávy	531
další článek	531
další články	20	531
další články od autora	621
další čtení	531
danke für dein feedback	911
danke für deine stimme	92
danke für ihr feedback	911
danke für ihre stimme	92	981
danke fürs abstimmen	981
danke fürs mitmachen	92
danos tu opinión	1629
dans l'actualité	2174
dans la même catégorie	2120
dans la même rubrique	2120
dans la même série	2120
dar lze odečíst z daní	611
dar si můžete odečíst z daní	611
darovat jednorázově	611
darovat měsíčně	611
darovat článek	514
darovať	4426
darovať jednorazovo	4496
darovať mesačne	4496
darovať článok	4434
darowiznę możesz odliczyć od podatku	3811
darujte nám # %	4496
darujte tento článek	514
darujte tento článok	4434
das könnte dich auch interessieren	859
das könnte ihnen auch gefallen	859
das könnte sie auch interessieren	859
das könnte sie interessieren	859
das video ist in ihrem land nicht verfügbar	993
das video ist leider nicht mehr verfügbar	993
das video ist nicht mehr verfügbar	993
das video ist nicht verfügbar	993
das wichtigste in kürze, zusammengefasst von ki	895
datenschutzerklärung	845
daugiau autoriaus straipsnių	3266
daugiau straipsnių	3266
daugiau šia tema	3214
dať spätnú väzbu	4513
dbamy o twoją prywatność	3721
deaktivér din adblocker	760
deblochează articolul	4087
definições de cookies	3962
definições de privacidade	3962
deine stimme wurde gezählt	981
deixar um comentário	3886
deixe um comentário	3886
del på e-mail	785
del på e-post	3560
del på facebook	664	3560
del på mail	664
del på twitter	664	3560
del på whatsapp	3681
del på x	664	3560
dela inlägget	4644
dela på facebook	4644
dela på twitter	4644
dela på whatsapp	4763
dela på x	4644
dela som gåva	4763
deli po e-pošti	4615
deli članek	4536
delite članek	4536
demander un droit de réponse	2228
den här artikeln är låst	4742
den här artikeln är skyddad av upphovsrättslagen	4754
den här videon är inte längre tillgänglig	4728
den här videon är inte tillgänglig	4728
denne artikel er låst	766
denne artikkelen er låst	3662
denne saken er låst	3662
denne video er ikke længere tilgængelig	752
denne video er ikke tilgængelig	752
denunciar comentário	3998
denunciar este comentário	3998
der er opstået en fejl	770
der opstod en fejl. prøv igen senere	769
dernière minute	2120
dernières actualités	2120
dernières infos	2120
dernières nouvelles	2120
desa les preferències	461
desa per llegir després	446
desactívalo para continuar	1666
desactívalo para seguir leyendo	1666
desbloquear artículo	1639
desbloqueie este conteúdo	3944
descarcă aplicația	4111
descarcă audio	4104
descarcă din app store	4111
descarcă din google play	4111
descarcă episodul	4104
descarcă formularul	4122
descarcă formularul #	4035
descargar pódcast	1653
descarrega l'àudio	457
descarregar áudio	3958
deschide aplicația	4112
deschide în aplicație	4111
descárgala en app store	1661
descárgala en google play	1661
descărcați formularul #	4035
destekçi ol	4943
destekçimiz olun	4943
desteğiniz fark yaratir	4975
desteğiniz için teşekkür ederiz	4975
desteğiniz için teşekkürler	4975
det er gratis å opprette en bruker	3547
det går inte att visa innehållet	4725
det har oppstått en feil	3666
det här innehållet kan inte visas	4725
det här innehållet är inte tillgängligt	4725
det læser andre	689
det oppsto en feil. prøv igjen senere	3665
det är gratis att skapa ett konto	4630
detaylar için tiklayin	4868
detaylar için tiklayiniz	4868
detta material är skyddat enligt lagen om upphovsrätt	4693
detta är en annons	4648
detta är en plusartikel	4630
dette indhold er ikke tilgængeligt	749
devam etmek için üye girişi yapin	4844
devami için abone olun	4844
devamini okumak için abone olun	4844
dezactivează sunetul	4104
dienas jautājums	3316
diese funktion steht nur angemeldeten nutzern zur verfügung	929
dieser inhalt ist nicht mehr verfügbar	990
dieser inhalt ist nicht verfügbar	990
dieser kommentar wurde gelöscht	1023
dieses video ist in deinem land nicht verfügbar	993
dieses video ist in ihrem land nicht verfügbar	993
dieses video ist leider nicht mehr verfügbar	993
dieses video ist nicht mehr verfügbar	993
dieses video ist nicht verfügbar	993
digite um e-mail válido	3979
din aceeași categorie	4053
din aceeași secțiune	4090
din röst har registrerats	4714
din röst är registrerad	92
din röst är räknad	4714
disponibil în app store	4111
disponibil în app store și google play	4081
disponibilă în app store și google play	4081
disponível na app store	3965
distribuie știrea	4156
distribuiți	4044
diğer fotoğraf için tiklayin	4865
diğer haberler	20	4862
diğer okurlar bunlari okuyor	4862
diğer sayfaya geçmek için tiklayin	4865
diğer seçenekler	4962
diğer tutar	4943
diğer yazilari	4952
dla prenumeratorów	3814
dla subskrybentów	3700
dlaczego widzę tę reklamę	3837
do fotogalérie	4505
do galérie	4506
do góry	3737
do košíka	4484
do košíku	519	594
do księgarni	3716
do speciálu	621
doar abonații pot comenta	4069
doar pentru abonați	4037
doação mensal	3853
doação única	3853
doba čtení # min	533
dodaj do moich tematów	3833
dodaj jako preferowane źródło	3833
dodaj kao željeni izvor	4415
dodaj nas do preferowanych źródeł	3833
dodaj nas do wyjątków	3806
dodaj u košaricu	4387
dodaj v košarico	4585
dogodila se greška. pokušajte ponovno	4403
dolgozzon nálunk	2526
domiciliación bancaria	1538
domů	533
don régulier	2201
dona suport al periodisme en català	443
dona'ns la teva opinió	450
donació mensual	472
donació única	472
donación mensual	1534
donación puntual	1669
donación única	1534
donativo único	3974
donați	4034
donația mea	4150
donație lunară	4122
donație unică	4122
donează	4034
donează acum	4034
donează lunar	4034
donează lunar # euro	4086
donează lunar # lei	4086
donează o dată	4121
doner nå	3544
doniraj mesečno	4398	4597
doniraj mjesečno	4398
données personnelles	2108
donér	650
donér nu	650
doporučeno outbrain	639
doporučeno taboola	639
doporučené	531
doporučené články	531
doporučuje outbrain	639
doporučujeme	531	615
doporučujeme přečíst	531
doporučujeme také	531
dosegli ste omejitev člankov	4599
dosegnuli ste ograničenje članaka	4400
dossier spécial	2186
dovanoti straipsnį	3271
dozvoli obaveštenja	4394
dołącz do dyskusji	3784
dołącz do nas	3697
dołącz do newslettera	3703
došlo je do greške. pokušajte ponovo	4403
došlo je do pogreške. pokušajte ponovno	4403
došlo k chybě	619
došlo k chybě. zkuste to prosím později	618
drodzy użytkownicy	3721
droga użytkowniczko, drogi użytkowniku	3721
drogi użytkowniku	3721
droits réservés	2248
drukāt	3286
drukāt rakstu	3338
drukāt recepti	62
du använder en adblocker	4735
du använder en annonsblockerare	4735
du er nå påmeldt	3554
du er nå påmeldt nyhetsbrevet	3554
du följer	4761
du följer det här ämnet	4761
du följer nu	4761
du följer redan	4761
du följer redan ämnet	4761
du følger allerede	3679
du følger allerede dette emne	784
du følger allerede dette temaet	3679
du følger allerede emnet	784
du følger dette emne	784
du følger dette temaet	3679
du følger emnet	784
du følger nå	3679
du har en adblocker påslagen	4737
du har en annonsblockerare påslagen	4737
du har nådd grensen	3662
du har nået din grænse	766
du har nått din gräns	4742
du har redan röstat	4714
du har rätt att vara anonym	4659
du har slået adblock til	760
du kan när som helst avregistrera dig	4745
du kan när som helst avsluta prenumerationen	4637
du kan når som helst melde deg av	3554
du kan opsige når som helst	653
du kan trække beløbet fra i skat	763
du kanske också gillar	4663
du modtager snart en bekræftelse på mail	658
du même auteur	2120
du prenumererar nu på nyhetsbrevet	4637
du skyddas av källskyddet	4659
du verkar använda en annonsblockerare	4735
du vil kanskje også like	3582
du är nu anmäld	4745
du är skyddad av källskyddet	4659
du är skyddad enligt källskyddet	4659
duración	1654
durată	4105
duração	3959
durée	2190
durée : #	2143
dziękujemy za głos	92	3787
dziękujemy za oddanie głosu	92	3787
dziękujemy za przesłanie formularza	3817
dziękujemy za udział w sondzie	3787
dziękujemy za wiadomość	3817
dziękujemy za zapis	3703
dziękujemy! sprawdź skrzynkę	3817
dành cho bạn	5164
dành cho thuê bao	5146
dành riêng cho thành viên	5228
dárkovat článek	504
dát zpětnou vazbu	631
därefter # kr/mån tills du säger upp	4630
débloquer l'accès	2240
débloquer l'article	2068
débloquer tous les articles	2070
débloquez cet article	2169
débloquez l'accès à tous les articles	2070
débloquez l'intégralité des articles	2070
débloquez tous les articles	2070
débloquez tous nos articles	2070
déconnexion	2068
découvrez notre boutique	2155
découvrez tous nos jeux	2184
découvrir l'offre	2068
découvrir la boutique	2187
découvrir nos offres	2169
découvrir toutes nos offres d'abonnement	2169
déjà un compte	2068
déjà un compte ? connectez-vous	2068
délka	601
délka #	601
déplier	2125
désabonnement	2259
désactiver les sous-titres	2189
désinscription	2259
détails	2125
dê a sua opinião	3949
dê sua opinião	3949
dölj	4667
dölj annons	4764
dölj bildtext	4748
dölj svar	4759
düzeltme politikasi	4954
dāvini rakstu	3286
dāvini rakstu draugam	3286
děkujeme za hlas	588
děkujeme za hlasování	92	588
děkujeme za odběr	618
děkujeme za přihlášení	510
děkujeme za vaši zprávu	618
děkujeme za váš hlas	92	588
děkujeme za zprávu	618
dĺžka	4490
dĺžka #	4490
dịch tự động	5215
""", 'e': """
e-bülten	4898
e-bülten aboneliği	4898
e-mail alebo používateľské meno	4499
e-mail cím	2605
e-mail ili korisničko ime	4400
e-mail inválido	3939
e-mail nebo uživatelské jméno	614
e-mail-cím	2606
e-mail-cím vagy felhasználónév	2602
e-mailová adresa	510
e-pasts vai lietotājvārds	3329
e-post või kasutajanimi	1783
e-posta gönder	4853
e-posta ile paylaş	4961
e-postadress eller användarnamn	4742
e-pošta ali uporabniško ime	4599
e-poštni naslov	4602
echipa redacțională	4064
ecrã inteiro	3959
edición digital	1539
edición impresa	1539
editöre yaz	4954
editöre yazin	4954
editörün seçtikleri	4862
edição impressa	3857
eget beløb	763
eget beløp	3659
egyedi összeg	2599
egyszeri adomány	2599
egyszeri támogatás	2499
egyszeri támogatás küldése	2599
egyéb összeg	2599
ehkä myöhemmin	1918
ei mielipidettä	1998
ei tänään	1918
ei vielä tunnusta	2023
ei, aitäh	1780
eikö sinulla ole tunnusta	2023
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1008
eiti į receptą	62
ekskluzivno za naročnike	4599
el artículo continúa abajo	1718
el artículo continúa debajo	1718
el juego es solo para mayores de # años	1690
el millor de la setmana a la teva bústia	440
el más popular	1673
el més llegit	419
el més popular	476
el més vist	447
el reproductor se está cargando	1653
el. paštas	3237
el. paštas arba vartotojo vardas	3262
el. pašto adresas	3264
eldste først	3677
elfelejtett jelszó	2503
elfelejtette a jelszavát	2602
elfogadom az összeset	2583
elfogadom és folytatom	2580
elfogadom és megjelenítem	2580
elfogadás és folytatás	2580
elige tu suscripción	1639
elküldés	2606
elküldöm	92	2509	2606
elküldöm e-mailben	2621
ellenőrizd a postafiókod	2605
ellenőrizze a postafiókját	2605
elmentem későbbre	2509
elolvasom később	2621
elolvasta az összes ingyenes cikkét	2602
elrejtés	2528
els lectors també han llegit	447
elutasítom	2582
elérte a havi limitet	2602
elírást talált	2520
előfizetek	2503
előfizetés	2503
előfizetési csomagok	2602
előfizetési lehetőségek	2602
előfizető vagyok	2602
előfizetői ajánlat	2577
előfizetői előny	2577
előfizetői kedvezmény	2577
előfizetői tartalom	2503
előfizetőknek	2503
előfizetőként megoszthatja a cikket	2509
előző	2526
előző cikk	2524
előző fotó	2608
előző kép	2608
előző oldal	2608
email cím	2606
email của bạn	5251
email của bạn sẽ không được hiển thị công khai	5184
email inválido	3979
email không hợp lệ	5230
email không đúng định dạng	5230
email no válido	1674
email này đã được đăng ký	5251
emailul tău	4152
emlékeztess később	2498
emlékezz rám	2603
emlékezzen rám	2603
emme voi näyttää sisältöä	2004
emme voi näyttää tätä sisältöä	2004
empfehlungen für sie	933
en beğenilen	4923
en beğenilenler	4923
en colaboración con	1690
en col·laboració amb	493
en este artículo	1584
en popüler	4947
en çok okunan	4862
en çok okunan haberler	4862
en çok okunanlar	4862
encara no estàs registrat	476
encuesta del día	1580
endast för dig som är prenumerant	4742
endast för medlemmar	4742
endast nödvändiga	4725
endast nödvändiga cookies	4725
endre tekststørrelse	3681
engangsbeløb	650
engangsbeløp	3659
engedélyezem	2595
engedélyezés	2595
engedélyezés és folytatás	2583
engedélyezés és megjelenítés	2583
engångsgåva	4626
enllaç copiat	446
ensemble, faisons vivre un média libre	2168
entgeltliche veröffentlichung	842
enthält werbung	839
entre em contato com a redação	3986
enviament gratuït	493
enviar comentário	3886
enviar corrección	1577
envoyer à un ami	2098
envoyer à un proche	2098
envoyez-nous vos témoignages	2148
envíanos tu opinión	1646
envío gratis	1690
epizód letöltése	2588
eredeti megjelenítése	2528
eredmény megtekintése	92
eredmények	93	2528
eredmények megtekintése	2571
erinnern sie mich später	801
eroare la încărcarea videoclipului	4149
erro ao carregar o vídeo	4006
error al cargar el vídeo	1701
erről bővebben itt írtunk	2526
erről is írtunk	2524
erről itt írtunk bővebben	2526
erscheint täglich	917
erscheint wöchentlich	917
erősítse meg az e-mail-címét	2605
es gratis y solo te llevará un minuto	1635
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	917
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1008
es izslēdzu reklāmu bloķētāju	3327
escanea el código qr	1662
escreva um comentário	3886
escriu a la redacció	483
escriu el teu correu electrònic	440
esi pirmais, kas komentē	3287
esimene kuu # €	1733
esta funcionalidad es sólo para registrados	1539
esta matéria foi útil para você	3922
esta notícia foi útil	3922
esta página foi útil	3949
este artigo está bloqueado	3977
este artigo foi útil	3949
este artículo está bloqueado	1672
este artículo está protegido	1714
este campo é obrigatório	3979
este contenido está protegido	1714
este correo ya está registrado	1707
este e-mail já está cadastrado	4012
este espaço é moderado pela redação	3935
este resumo foi útil	3922
este video ya no está disponible	1653
este vídeo já não está disponível	3958
este vídeo no está disponible	1653
este vídeo não está disponível	3958
este vídeo não está mais disponível	3958
este vídeo ya no está disponible	1653
está a seguir este tema	4016
estás bloqueando nuestros anuncios	1704
estás de acuerdo? vota	1629
estás siguiendo este tema	1711
estä	2014
ethvert bidrag hjælper	764
etický kodex redakce	626
etický kódex redakcie	4509
etkinleştir	4937
etkö ole tilaaja	2023
etkö ole vielä tilaaja	2023
ett fel har uppstått	4746
ett fel uppstod. försök igen senare	4745
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1008
evaluează rețeta	62
evästeasetukset	1938
evästeet	1938
evästeet ja tietosuoja	1939
evästekäytäntö	2004
exclusiv pentru abonați	4087
exibir conteúdo	3962
exklusiv für abonnenten	1006
exklusiv für mitglieder	1006
exklusivt för medlemmar	4742
exklusivt för prenumeranter	4742
exkluzív tartalom előfizetőknek	2602
experimente grátis por um mês	3944
externt innehåll	4725
externí obsah	597
externý obsah	4486
ez a cikk zárolt	2602
ez a mező kötelező	2605
ez a tartalom nem elérhető	2580
ez a tartalom nem jeleníthető meg	2580
ez a videó már nem elérhető	2588
ez a videó nem elérhető	2588
ez is érdekelhet	2524
ez is érdekelheti	2524
ezek is érdekelhetik	20
ezek is érdekelhetnek	20
ezt a tartalmat nem tudjuk megjeleníteni	2580
ezt a témát már követi	2618
ezt is ajánljuk	2524
ezt olvasta már	2524
ezt olvastad már	2524
eén keer toestaan	3489
ešte nemáte predplatné	4499
ešte nemáte účet	4499
ești de acord? votează	4069
ești deja abonat	4095
ești deja abonată	4095
""", 'f': """
facebook ile giriş yap	4946
facebook'ta paylaş	4853
facebook-bejegyzés betöltése	2583
facebook-poszt betöltése	2583
facebookでシェア	2958
facebookでシェアする	2958
facebookでログイン	3045
facebookで共有	3059
facebookで続ける	3045
facebookで見る	3063
facturació anual	476
facturació mensual	476
facturación anual	1673
facturación mensual	1673
facturare anuală	4126
facturare lunară	4126
facturé annuellement	2205
facturé mensuellement	2205
faire un don défiscalisé	2201
faktureras årligen	4742
faktureres årlig	3662
faktureres årligt	766
fale com a redação	3986
fazer doação	4010
fazer uma doação mensal	4010
fazer uma doação única	4010
faça login	3857
faça o quiz	3952
faça o teste	3952
faça uma doação única	4010
faça uma pergunta sobre esta reportagem	3922
felhasználási feltételek	2580
felhasználási jog vásárlása	2613
felhasználónév	2603
felhasználónév vagy e-mail	2602
feliratkozás	2606
feliratkozás hírlevélre	2605
feliratok megjelenítése	2588
fermer la fenêtre	2243
fes el qüestionari	453
fes una donació	415
fes-te sòcia	471
ficha técnica	3904
fiecare contribuție contează	4121
fiecare donație contează	4086
fiecare leu contează	4086
film jest niedostępny w twoim kraju	3800
film nie jest już dostępny	3800
film niedostępny	3800
fin de la publicité	2187
fine della pubblicità	2862
fine pubblicità	2862
fiyati gör	4928
fizetett együttműködés	2623
fizetett hirdetés	88	2512
fiók létrehozása	2503
fiókom	2503
foglalja le helyét	2577
folytatás a hirdetés után	2623
folytatás apple-fiókkal	2602
folytatás facebookkal	2602
folytatás google-fiókkal	2602
folytatás google-lel	2602
folytatás kikapcsolás nélkül	2596
fontu büyüt	4961
form gönderildi	4977
formulaire envoyé	2241
formulário enviado	4012
forstået	694
forstått	3587
forstør	753
forstør billede	692
forstør billedet	772
forstørr	3650
forstørr bilde	3585
forstørr bildet	3668
fortsett uten å slå av	3657
fortsett uten å støtte	3543
fortsätt läsa efter annonsen	4648
fortsätt med apple	4742
fortsätt med e-post	4742
fortsätt med facebook	4742
fortsätt med google	4742
fortsätt utan att stänga av	4735
fortsätt utan att stödja	4625
fortsæt med apple	766
fortsæt med at læse	672
fortsæt med e-mail	766
fortsæt med facebook	766
fortsæt med google	766
fortsæt uden at slå fra	760
fortsæt uden at støtte	649
foto # iš #	3275
fotogalería	1584
fotografia următoare	4154
fotoğraf galerisi	4952
fotoğrafi büyüt	4952
fotoğraflar için tiklayin	4865
fotoğraflari gör	4952
fotoğraflari görmek için tiklayin	4868
fotó #/#	2607
fotó megtekintése	2607
fotó: #/#	2607
fotók megtekintése	2607
fra vores annoncører	787
fra vår butikk	3643
fra våre partnere	3683
frete grátis	3995
friss hírek	2524
frissítse az oldalt	2598
fråga vår ai om artikeln	4656
från vår butik	4721
från våra annonsörer	4764
från våra partner	4764
frühbucher-tickets	986
frühbucherrabatt sichern	986
fuld skærm	753
fuldskærm	692
fullskärm	4729
fyll i fältet	4745
fäll ihop	4667
fäll ut	4667
fältet är obligatoriskt	4745
få adgang	653
få artiklen læst op	664
få de vigtigste nyheder hver morgen	658
få de viktigaste nyheterna varje morgon	4637
få de viktigste nyhetene hver morgen	3554
få læst artiklen op	752
få notifikationer	756
få notiser	4732
få nyheder på mail	658
få nyheter på e-post	3554
få nyheter på mejlen	4637
få overblikket her	692
få tilgang	3547
få varsel når vi skriver om dette	3585
få varsler	3653
följ	4645
följ det här ämnet	4761
följ direktrapporten	4748
följ författaren	4761
följ journalisten	4761
följ liverapporten	4748
följ oss	4645
följ skribent	4645
följ skribenten	4761
följ ämne	4761
följ ämnen	4761
följ ämnet	4645
för prenumeranter	4630
förderer werden	802
fördermitglied werden	802
föregående	4666
föregående artikel	4663
föregående bild	4748
föregående sida	4748
förnamn	4746
förstora	4666
förstora bild	4748
förstora bilden	4748
försök igen senare	4745
føj til foretrukne kilder	784
føj til mine emner	784
følg	667	668	3562
følg alle	668
følg alle emner	669
følg dette emne	784
følg dette temaet	3679
følg direkte	3668
følg direktesenteret	3668
følg emne	667
følg emner	669
følg emnet	3679
følg forfatter	3679
følg forfatteren	3679
følg ikke længere	784
følg journalist	3679
følg journalisten	3679
følg liveblog	772
følg livebloggen	772
følg os	667
følg oss	3562
følg sagen her	692
følg saken direkte	3668
følg serien	669
følg skribent	784
følg skribenten	784
følg tema	3562
følg temaet	3679
følg temaet og få varsel	3585
følger	668
für abonnenten	807
für den newsletter anmelden	819
für dich empfohlen	933
für sie empfohlen	933
für sie entstehen keine mehrkosten	934
fă o donație	4034
fă quizul	4099
fă testul	4099
fără obligații	4087
fără spam	4127
fără sunet	4105
fără tine nu putem	4086
főoldal	2608
""", 'g': """
galbūt vėliau	3258
galeri için tiklayin	4865
galerie schließen	1011
galerie öffnen	1011
galeriyi aç	4868
galeriyi gör	4952
galeriyi görmek için tiklayin	4868
galéria	2526
galéria (#	2607
galéria bezárása	2608
galéria megnyitása	2608
galéria megtekintése	2526
garanta já o seu ingresso	3925
gastos de envío incluidos	1652
gastos de envío no incluidos	1652
gauti pranešimus	3257
gaver kan trækkes fra i skat	763
ge en engångsgåva	4739
ge en gåva	4740
ge återkoppling	4757
gefällt mir	1024
gefällt mir nicht	1024
gelesen von einer künstlichen stimme	993
gelişmelerden aninda haberdar olun	4936
gem til læseliste	664
generisano veštačkom inteligencijom	4412
genindlæs siden	762
genişlet	4869
gerenciar opções	4005
gerenciar preferências	4005	4027
geri dön	4869
gerir opções	4005
gerir preferências	4005
gestionează consimțământul	4108
gestionează cookie-urile	4148
gestionează opțiunile	4051	4148
gestionează preferințele	4108
geçerli bir e-posta adresi girin	4948
geçerli süre	4930
geçersiz e-posta	4948
geçersiz e-posta adresi	4948
ghi nhớ đăng nhập	5228
gia hạn gói	5250
giriş	4844
giriş yap	4844
giriş yapin	4844
giriş yapin veya üye olun	4844
giv et beløb	763
giv et engangsbeløb	763
giv os feedback på artiklen	681
già abbonato	2762
già registrato	2762
giải đố ngay	5210
giảm cỡ chữ	5241
giọng nam miền bắc	5189
giọng nam miền nam	5189
giọng nữ miền bắc	5189
giọng nữ miền nam	5189
giọng đọc ai	5214
giọng đọc tự động	5214
gjenstående tid	3650
gjenstående tid #	3649
gjenstående tid -#	3649
glasnoća	4392
gli articoli più letti	2850
glömt ditt lösenord	4742
glömt lösenord	4630
glömt lösenordet	4742
glücksspiel kann süchtig machen	841
godišnja naplata	4401
godišnja pretplata	4401
godišnje	4401
godišnje plaćanje	4401
godkänn	4650
godkänn alla	4650
godkänn alla cookies	4725
godkänn och fortsätt	4725
godkänn och visa	4725
godkänn och visa innehåll	4653
google hirdetések	2623
google ile giriş yap	4946
google playからダウンロード	3035
google playで手に入れよう	3035
google play에서 다운로드	3165
google reklāmas	3340
google से जारी रखें	2477
google-hirdetések	2623
googleでログイン	3045
googleで登録	3045
googleで続ける	3045
gorące tematy	3734
gracias por tu opinión	1614
gratuit, fără spam	4127
grazie, il tuo messaggio è stato inviato	2885
grotuvas įkeliamas	3254
großansicht	1011
gràcies pel teu vot	450
gràcies per la teva opinió	432
gràcies per votar	432
gràcies, el teu missatge s'ha enviat	477
gràcies, ja estàs subscrit	440
grátis e sem spam	3979
grįžti į pradžią	3266
grįžti į viršų	3266
guardar artículo	1564
guardar configuración	1658
guardar para después	1642
guardar para leer después	1642
guardar preferências	3962
gå ikke glip af	689
gå ikke glip af noget	658
gå ikke glipp av noe	3554
gå til forsiden	3668
gå til hovedindhold	772
gå til indhold	692
gå til innhold	3668
gå til liveblog	772
gå til oppskriften	62
gå til opskriften	62
gå til quizzen	738
gå til shop	746
gå til toppen	772
gå till receptet	62
gåvolänk	4763
généré par ia	2235
généré par l'ia	2235
gépi felolvasás	2588
gépi fordítással készült	2615
géppel fordítva	2615
gérer la confidentialité	2234
gérer les cookies	2108
gérer les préférences	2150
gérer les traceurs	2234
gérer mes alertes	2162
gérer mes choix	2108
gérer mes cookies	2234
gérer mes préférences	2234
gérer mon consentement	2193
gérer vos préférences	2193
gérer vos préférences de cookies	2150
góp ý	5163
gönder	92	4949
gönderiyi göster	4932
gönderiyi yükle	4932
gör quizzet	4714
gör testet	4718
görseli büyüt	4952
görüş bildir	4922
görüşünü bildir	4922
görüşünüzü bildirin	4922
gündem	4862
günün anketi	92	4891
günün bulmacasi	4967
günün haberleri	4862
günün kelimesi	4967
günün sudokusu	4967
günün özeti	4862
głosuj	92	3790
głośność	3801
gợi ý	5164
gửi	92	5163
gửi bài cho tòa soạn	5235
gửi bài viết	5235
gửi bình luận	5163	5184
gửi bình luận của bạn	5183
gửi cho bạn bè	5199
gửi email	5152
gửi góp ý	5207
gửi phản hồi	5207
gửi thành công	5230
gửi tin bài	5235
gửi trả lời	5207
gửi ý kiến	5163
gửi ý kiến của bạn	5207
gửi đi	5231
gửi ảnh cho chúng tôi	5235
""", 'h': """
haber bülteni	4898
haber güncelleniyor	4868
haberi arkadaşina hediye et	4853
haberi paylaş	4984
haberi özetle	4958
haberin devami aşağida	4905
haberin devami için kaydirin	4905
haberin devami için tiklayin	4865
haberin kilidini aç	4976
haberle ilgili diğer haberler	4867
haberlere dön	4979
hacer una donación mensual	1705
hacer una donación puntual	1705
hai già un account	2762
hai già votato	2856
halda nõusolekut	1774
hallitse evästeitä	2004
hang letöltése	2588
hanganyag letöltése	2588
hangerő	2589
hantera inställningar	4725
har du sett något	4753
harici içerik	4868
haritayi aç	4869
has arribat al límit d'articles gratuïts	444
has iniciado sesión	1612
has olvidado tu contraseña	1673
hasznos volt az összefoglaló	2520
hasznosnak találta a cikket	2520
hasło	3815
havi előfizetés	2603
havi fizetés	2603
havi rendszeres támogatás	2599
havi támogatás	2499
hayir teşekkürler	4842
hayir, teşekkürler	4842
haz una pregunta sobre este artículo	1614
he leído y acepto la política de privacidad	1635
he llegit i accepto la política de privacitat	428
he olvidado mi contraseña	1673
hela artikeln fortsätter nedan	4648
heli välja	1776
helskärm	4729
helskärmsläge	4728
helyesbítési szabályzat	2612
henüz abone değil misiniz	4946
hepsini gör	4868
her destek önemli	4944
her katki değerli	4944
her katki önemli	4944
her zaman göster	4932
hesap oluştur	4844
hi estàs d'acord? vota	432
hiba bejelentése	2612
hiba jelentése	2528	2612
hiba történt	2606
hiba történt, próbálja újra később	2605
hiba történt. próbálja újra	2605
hiba történt. próbálja újra később	2605
hibabejelentés	2612
hibás e-mail-cím	2605
hibát talált	2520
hibát talált a cikkben	2612
hibát találtál	2612
hibát találtál a cikkben	2612
hier reinhören	907
hinweis schließen	801
hirdetés	2512
hirdetés bezárása	2512
hirdetés elrejtése	2623
hirdetés jelentése	2623
hirdetés vége	2623
hirdetés, görgessen tovább	2512
hirdetésblokkolót használsz	2596
hirdetések engedélyezése	2598
hirdetések kikapcsolása	2623
hivatkozás másolva	2621
hivatkozás másolása	2621
hiển thị bài đăng	5218
hiển thị nội dung	5218
hiện phụ đề	5214
hjälp oss att rätta fel	4656
hlasitosť	4490
hlasovalo # lidí	588
hlasovalo # čtenářů	588
hlasovat v anketě	588
hlasovať	92	4481
hlasovať v ankete	4480
hlavná stránka	4505
hlavné správy	4431
hlavní stránka	621
hlavní zprávy	531
ho già donato	2756
ho già un account	2883
hogyan kapcsolhatom ki a hirdetésblokkolót	2596
hogyan védjük forrásainkat	2612
hoje não	3852
hoppa till huvudinnehåll	4748
hoppa till innehåll	4666
hoppa till innehållet	4748
hoppa över inlägg från facebook	4666
hoppa över inlägg från instagram	4666
hoppa över inlägg från x	4666
hors-séries, livres, affiches	2155
hozzáadás a kedvenc forrásokhoz	2618
hozzáadás a témáimhoz	2618
hozzáadás preferált forrásként	2618
hozzájárulás kezelése	2580
hozzájárulás módosítása	2580
hozzájárulás visszavonása	2580
hozzájárulások kezelése	2580
hozzászólok	2520
hozzászólás	2520
hozzászólás elküldése	2616
hozzászólás jelentése	2616
hozzászólás küldése	2616
hozzászólási szabályzat	2616
hozzászólások	2520
hozzászólások megjelenítése	2616
hozzászólások megtekintése	2520
hrajte zodpovědně	520
hrať	4481
hrať teraz	4480
hrát	591
hrát teď	588
hvala za sporočilo	4602
hvala za vaš glas	4384	4582
hver krone hjælper	764
hver krone tæller	764
hvert bidrag hjælper	764
hylkää	1938
hylkää kaikki	1938
hyppää reseptiin	62
hyppää sisältöön	2030
hyväksy	1938
hyväksy evästeet	1938
hyväksy ja jatka	2004
hyväksy ja näytä	2004
hyväksy ja sulje	2004
hyväksy kaikki	1938
hátralévő idő	2589
hátralévő idő #	2588
hátralévő idő -#	2588
hämta på google play	4730
här kan du kommentera artikeln	4656
hääleta	92
håll dig uppdaterad	4637
håll mig inloggad	4742
hình tiếp theo	5252
hírfolyam	2524
hírlevelek	2530
hírlevél	2530
hírlevél-feliratkozás	2530
hívj meg minket egy kávéra	2599
hívjon meg minket egy kávéra	2599
hören sie diesen artikel	907
hør saken	3560
hết quảng cáo	5213
hủy bất cứ lúc nào	5228
hủy trả lời	5184
""", 'i': """
i den här artikeln	4748
i più commentati	2798
i più letti	2798
i più letti della settimana	2850
i più visti	2798
iba nevyhnutné	4486
iba pre predplatiteľov	4427
ich unterstütze schon	801
identifícate	1639
idi na sadržaj	4406
időtartam	2589
időtartam #	2589
ielikt grozā	3318
ielogojies, lai komentētu	3287
ielādēt ierakstu	3320
ielādēt saturu	3320
ielādēt vēl	3333
ienākt	3281
ienākt ar facebook	3329
ienākt ar google	3329
iepriekšējais attēls	3333
iepriekšējais raksts	3333
iepriekšējā lapa	3333
iesakām	3283
ieslēgt paziņojumus	3325
ieslēgt skaņu	3322
iesūti fotogrāfijas	3334
iesūti ziņu	3334
iesūtīt ziņu	3334
iesūtīt ziņu anonīmi	3334
ievadiet derīgu e-pasta adresi	3331
ieși din ecran complet	4104
igal reedel. tasuta. ilma spämmita	1785
igen, kérek	2595
igen, kérem	2595
igen, köszönöm	2595
ignorar anúncio	4006
ignorer la publicité	2235
ihre meinung zählt	852
ihre stimme wurde gezählt	92	981
ikke abonnent ennå	3662
ikke gå glipp av	3582
ikke nå	3543	3655
ikmēneša ziedojums	3328
il più popolare	2884
il più scelto	2883
il tuo browser non può riprodurre il video	2820
il tuo commento sarà pubblicato dopo l'approvazione	2835
il tuo messaggio è stato inviato	2885
il tuo voto è stato inviato	2856
il tuo voto è stato registrato	2856
iletişim	4861	4878
ilgili içerikler	4862
ilginizi çekebilecek haberler	4862
ilginizi çekebilir	4862
ilmoita asiavirheestä	1945
ilmoita virheestä	1945
im browser öffnen	1034
image précédente	2243
imaginea anterioară	4154
imaginea următoare	4154
imam račun	4400	4599
imate namig? pišite nam	4608
imate priču za nas	4409
imię	3818
imię i nazwisko	3818
impossible de charger la vidéo	2235
impossible de lire la vidéo	2235
imprimir artículo	1642
imprimir esta matéria	3946
in bài	5152
in bài viết	5152
in công thức	62
in trang này	5199
inbäddat innehåll	4725
indhold fra annoncør	787
indholdet er ikke tilgængeligt	749
indlæg fra facebook	692
indlæg fra instagram	692
indlæs flere	692
indlæs indhold	749
indlæs opslag	749
indlæs video	749
indlæser afspiller	752
indlæser video	752
indtast beløb	763
inga kommentarer än	4759
ingen åsikt	4718
ingresá	1639
ingyen, minden héten	2532
ingyen, spam nélkül	2605
ingyenes regisztráció	2503
ingyenes szállítás	2578
inicia la sessió per comentar	450
inicia sesión	1539
inicia sesión con google	1672
inicia sesión para comentar	1646
inicia sessió	416
inicia sessió amb google	475
iniciar reproducción	1701
iniciar reprodução	4006
iniciar sesión	1539
iniciar sesión con apple	1639
iniciar sesión con facebook	1639
iniciar sesión con google	1639
iniciar sessão	3857
inicie sesión	1539
inläst av en syntetisk röst	4728
inne artykuły	3734
innehåll från annonsör	4764
innehåll från våra partner	4764
innehållet kan inte visas	4725
innehållet är skyddat av upphovsrätt	4695
innhold fra annonsør	3592
innhold fra våre annonsører	3683
innhold fra våre partnere	3683
inscription confirmée	2241
inscription à la newsletter	2079
inscrivez-vous à notre newsletter	2079
inscrição confirmada	4012
inscrição realizada com sucesso	3979
insira o seu endereço de email	3939
insira um e-mail válido	3979
instagram-bejegyzés betöltése	2583
instagramで見る	3063
instagramの投稿を読み込む	3032
instagram에서 보기	3195
instagram에서 이 게시물 보기	3195
instalează aplicația	4081
inställningar	4650
inte prenumerant än	4742
integritetsinställningar	4725
introdu emailul tău	4152
introduce tu correo electrónico	1707
introduce un correo electrónico válido	1674
introduce un correo válido	1674
introduce un email válido	1635
introduceți adresa de email	4152
introduceți o adresă de email validă	4127
introdueix un correu vàlid	477
intră în cont	4037
invítanos a un café	1534
iná suma	4496
início	3900
ir a la galería	1678
ir a la página de donaciones	1668
ir para a navegação	3898
ir para a página de doações	3973
ir para a página de donativos	3973
ir para o conteúdo	3900
ir para o conteúdo principal	3898
ir para o rodapé	3898
irány a bolt	2577
irányítószám	2606
isključi zvuk	4391
isključio sam blokator oglasa	4396
isključite adblock	4396
isključite blokator oglasa	4396
ispiši	4333
ispiši recept	62
ispiši članak	4417
ispravci i pojašnjenja	4409
isso foi útil	3949
istediğin zaman iptal et	4946
istediğiniz zaman abonelikten çikabilirsiniz	4898
istediğiniz zaman iptal edin	4844
isto foi útil	3949
iz naše trgovine	4387	4585
iz našeg shopa	4387
izberi naročnino	4599
izberite naročnino	4599
izbor uredništva	4533
izdrukāt	3286
izmēģini # dienas bez maksas	3281
izslēdziet reklāmu bloķētāju	3327
izslēgt skaņu	3322
izveidots ar mākslīgo intelektu	3335
izvēlies abonementu	3329
izvēlies summu	3328
izvēlieties abonementu	3329
izvēlieties summu	3328
izvēlēties plānu	3329
içeriğe geç	4868
içeriği görüntüle	4932
içeriği göster	4932
içeriği yükle	4932
iş birliği	4855
iş birliğiyle	4963
iš mūsų parduotuvės	3250
iš mūsų partnerių	3273
išbandykite # dienų nemokamai	3212
išjungiau reklamos blokavimą	3259
išjungti garsą	3254
išjunkite reklamos blokavimą	3259
išorinis turinys	3230
išsaugoti	3217
išsaugoti nustatymus	3252
išsaugoti pasirinkimą	3252
išsaugoti straipsnį	3217
išsaugoti vėlesniam laikui	3271
išversta automatiškai	3268
išversta dirbtinio intelekto	3268
""", 'j': """
j'ai déjà donné	2057
j'ai déjà un compte	2068
j'ai désactivé adblock	2199
j'ai désactivé mon adblock	2199
j'ai désactivé mon bloqueur	2199
ja hi estàs subscrit	444
ja hi estàs subscrit? entra	444
ja n'ets subscriptor? inicia sessió	416
ja tens compte? inicia sessió	444
ja, gärna	4734
ja, slå på	4734
jaa sähköpostilla	2043
jaa twitterissä	1932
jaa x:ssä	1932
jag förstår	4650
jag har stängt av annonsblockeraren	4735
jag har stängt av den	4738
jag har stängt av min annonsblockerare	4735
jag stödjer redan	4625
jaga sõbraga	1738
jak chronimy nasze źródła	3825
jak chronimy źródła	3825
jak chráníme své zdroje	626
jak chráníme zdroje	626
jak to zrobić	3807
jak vypnout blokování reklam	608
jak wyłączyć adblocka	3806	3807
jak wyłączyć blokowanie reklam	3806
jakość	3801
jatka sähköpostilla	2023
jau turiu paskyrą	3262
jaunākie	3283
jaunākie vispirms	3336
jautā mākslīgajam intelektam	3287
javascript ei ole käytössä	2007
javascript er slået fra	752
javascript er slått av	3649
javascript està desactivat	461
javascript ir izslēgts	3322
javascript išjungtas	3254
javascript je isključen	4391
javascript je vypnutý	600
javascript jest wyłączony	3800
javascript måste vara påslaget	4728
javascript on pois päältä	2007
javascript on välja lülitatud	1776
javascript är avstängt	4728
javascript är inaktiverat	4728
javascript đã bị tắt	5218
javascript вимкнено	5098
javascript е изключен	314
javascript отключен	4278
javascript отключён	4278
javascript מושבת	2351
javascript ถูกปิดใช้งาน	4815
javascriptが無効になっています	3032
javascript已停用	5363
javascript已禁用	5363
javítások és pontosítások	2612
je commande ce numéro	2156
je consens au traitement de mes données	2207
je découvre l'offre	2240
je découvre les offres	2240
je fais un don défiscalisé	2201
je gère mes choix	2112
je gère mes cookies	2108
je m'équipe	2226
je paramètre mes choix	2112
je soutiens déjà	2057
jede spende zählt	921
jede unterstützung hilft	1004
jeder beitrag zählt	921
jeder euro zählt	921
jederzeit kündbar	1007
jednorazový dar	4496
jednorazový príspevok	4497
jednorázový dar	611
jednorázově	502
jednou týdně, zdarma	511
jeg forstår	3571
jeg har slået den fra	762
jeg har slået min adblocker fra	760
jeg har slått av annonseblokkering	3657
jeg har slått den av	3658
jeg støtter allerede	649	3543
jegyek itt kaphatók	2526
jegyvásárlás	2578
jelenlegi idő	2589
jelenlegi idő #	2588
jelentkezzen be vagy regisztráljon	2503
jelentés	2617
jelszó	2603
jelszó megjelenítése	2602
jen nezbytné cookies	597
jen pro předplatitele	504
jesteś już prenumeratorem	3814
jesteś już subskrybentem	3814
jetzt angebot wählen	928
jetzt anhören	832
jetzt reinhören	907
jetzt rätseln	981
jetzt unterstützen	802
ještě nemáte předplatné	614
ještě nemáte účet	614
jiná částka	611
již jste hlasovali	588
již mám předplatné	504
již mám předplatné, přihlásit se	505
již máte předplatné	505
jméno	619
jméno a příjmení	619
joacă acum	4099
joacă gratuit	4099
joacă responsabil	4142
jobs in ihrer nähe	905
jogar grátis	3952
jogue grátis	3952
jokainen euro on tärkeä	2021
jokainen lahjoitus on tärkeä	2021
jokin meni pieleen. yritä uudelleen	2027
jokin meni vikaan. yritä uudelleen	2027
jotain meni vikaan. yritä myöhemmin uudelleen	2027
jotain meni vikaan. yritä uudelleen	2027
još nema komentara	4413
još nemate račun	4400
još niste pretplatnik	4400
još vesti	4330
još vijesti	4330
jsem předplatitel, přihlásit se	505
jste už předplatitel	614
junte-se à conversa	3935
jurnalismul de calitate costă	4086
juttu jatkuu kuvan jälkeen	1935
juttu jatkuu mainoksen jälkeen	1935
juttu jatkuu videon jälkeen	1935
juttu on luettu koneäänellä	2007
juttua päivitetään	1935
jutun lukee koneääni	1932
jutun lukee synteettinen ääni	2007
jutun lukee tekoäly	2007
jutun lukee tekoälyääni	1932
jutun voi myös kuunnella	1932
już głosowałeś	3787
już obserwujesz	3833
już wspieram	3696
już wyłączyłem	3810
já desativei	3970
já desativei o bloqueador	3970
já doei	3852
já está inscrito	4012
já nas bancas	3925
já segue este autor	3991
já segue este tema	3991
já sou apoiador	3852
já sou assinante	3857
já tem conta	3857
já tem uma conta	3857
já tenho conta	3977
já votou	3950
já é assinante? faça login	3857
já é subscritor	3944
já é subscritor? inicie sessão	3944
játssz most	2571
játék indítása	2571
jährlich abgerechnet	1006
jährliche abrechnung	1007
jährliche zahlung	1007
jälgi autorit	1791
jälgi teemat	1791
jälgid juba	1791
jälgid seda teemat	1791
jäljellä oleva aika	2007
jäljellä oleva aika #	2007
jäljellä oleva aika -#	2007
jäljentäminen kielletty	2035
järelejäänud aeg	1777
järelejäänud aeg -#	1776
järgmine artikkel	1787
järgmine leht	1787
järgmine pilt	1787
järgmine video	1776
järjestys	2040
järjestä	2040
jäsenetu	2001
jäta mind meelde	1783
jätka apple'iga	1783
jätka facebookiga	1783
jätka google'iga	1783
jätä kommentti	1945
jūs izmantojat reklāmu bloķētāju	3327
jūs jau balsavote	3248
jūs jau esat nobalsojis	3316
jūs naudojate reklamos blokavimo programą	3259
jūs sekate šią temą	3270
jūs sekojat šai tēmai	3337
jūsu balss ir ieskaitīta	3316
jūsu balss ir pieņemta	3316
jūsu e-pasta adrese	3331
jūsu e-pasts	3331
jūsu vārds	3332
jūsu ziņa	3332
jūsų balsas užskaitytas	3248
jūsų balsas įskaitytas	3248
jūsų el. paštas	3237
jūsų el. pašto adresas	3237
jūsų vardas	3265
jūsų žinutė	3265
""", 'k': """
k tématu	531
k téme	4431
kaikki oikeudet pidätetty	2035
kaip išjungti reklamos blokavimą	3259
kaip saugome šaltinius	3267
kakinställningar	4725
kako isključiti adblock	4396
kako isključiti blokator oglasa	4396
kako štitimo izvore	4409
kako štitimo svoje izvore	4409
kalan süre	4930
kapcsolat a szerkesztőséggel	2612
kapcsolat a szerzővel	2608
kapcsold ki a reklámblokkolót	2596
kapcsolja ki a hirdetésblokkolót	2596
kapcsolódó	2524
kapcsolódó cikk	2524
kapcsolódó cikkek	2524
kapcsolódó tartalom	2524
kapcsolódó témák	2524
karte öffnen	866
kas kokkuvõte oli kasulik	1739
kas mėnesį remti	3260
kategóriák	2524
katrs eiro ir svarīgs	3328
katrs eiro palīdz	3328
katrs ziedojums palīdz	3328
katru piektdienu. bez maksas. bez surogātpasta	3331
katso kuvat tästä	1950
katso myös	1948
katso video tästä	1950
katso video yltä	1950
kattintson a nagyításhoz	2608
kaupallinen sisältö	2045
kaupallinen yhteistyö	88	1935
kaupallisen kumppanin sisältö	2045
kaut kas nogāja greizi. mēģiniet vēlreiz	3331
kaydiniz için teşekkürler	4898
każda wpłata pomaga	3812
każda wpłata się liczy	3812
każda złotówka pomaga	3812
każda złotówka się liczy	3812
każde wsparcie się liczy	3812
každou neděli, zdarma	511
každá koruna pomáhá	612
každá koruna se počítá	612
každé euro pomáha	4497
každé euro sa počíta	4497
každé pondělí, zdarma	511
každé ráno, zdarma	511
každý dar pomáha	4497
každý dar pomáhá	612
každý piatok. zadarmo. bez spamu	4502
každý príspevok pomáha	4497
každý príspevok sa počíta	4497
každý pátek do e-mailu	511
každý pátek, zdarma	511
každý pátek. zdarma. bez spamu	618
každý příspěvek pomáhá	612
každý příspěvek se počítá	612
každý týden, zdarma	511
kažkas nutiko. bandykite dar kartą	3264
kdykoli lze zrušit	505
kdykoliv lze zrušit	505
kdykoliv můžete zrušit	614
keela kõik	1775
keeldu kõigist	1775
keisti sutikimą	3252
keisti šrifto dydį	3271
kenttä on pakollinen	2027
kereskedelmi együttműködés	2578
keresztnév	2606
keresztrejtvény	2574
keresés	2526
keskeytä	2008
keskustelu on päättynyt	2039
keskustelun säännöt	2039
kevesebb mutatása	2608
kezdőlap	2526
không phải bây giờ	5142
không spam	5230
không thể hiển thị nội dung này	5218
không thể phát video	5214
không thể phát video này	5214
không thể tải video	5248
không, cảm ơn	5142
ki kan gjøre feil	3675
ki-antworten können fehler enthalten	1021
ki-übersetzung	1022
ki-übersicht	895
kiekvieną penktadienį. nemokamai. be šlamšto	3264
kiellä kaikki	2005
kiitos viestistäsi	2027
kiitos äänestämisestä	1992
kiitos äänestäsi	92	1992
kiitos! tarkista sähköpostisi	2027
kijelentkezés	2503
kikapcsoltam a hirdetésblokkolót	2596
kingi artikkel sõbrale	1738
kinyitás	2528
kipróbálom	2503
kirjaudu sisään	1921
kirjaudu sähköpostilla	2023
kirjoita sähköpostiosoitteesi	1924
kitas vaizdo įrašas	3254
kitöltöm a kvízt	2571
kiválasztom	2603
kiválasztás	2603
kizárólag előfizetőknek	2602
kişisel verilerimin işlenmesini kabul ediyorum	4948
kiểm tra hộp thư của bạn	5230
kiểm tra kiến thức của bạn	5210
kjøp abonnement	3547
kjøp billett	3643
kjøp billetter	3643
kjøp billetter her	3643
kjøp boka	3643
kjøp boken	3643
kjøp her	3643
kjøp lisens	3673
kjøp nå	3643
kjøp rettigheter	3673
kjøp tilgang	3547
klausies podkāstu	3288
klausies podkāstu šeit	3288
klausies šo rakstu	3286
klausies šo rakstu (# min	3286
klausykite tinklalaidės	3219
klausykite tinklalaidės čia	3219
klausykitės straipsnio	3217
klausīties	3286
klausīties rakstu	3286
kliknij, aby powiększyć	3820
kliknutím zväčšíte	4505
kliknutím zvětšíte	621
klippet er ikke længere tilgængeligt	752
klippet är inte längre tillgängligt	4728
ključne besede	4533
ključne reči	4330
ključne riječi	4330
klíčová slova	531
kniha s věnováním autora	520
knihkupectví	519
kodex diskutujících	633
kodėl matau šią reklamą	3273
kohustuslik väli	1785
kohustuslikud väljad	1785
kokeile # päivää maksutta	1921
kokkuvõtte tegi tehisintellekt	1789
koko näyttö	2008
kolačići	4346
kom ihåg mig	4743
komentarai uždaryti	3269
komentariši	4414
komentarų dar nėra	3269
komentarų nėra	3269
komentavimas išjungtas	3218
komentavimas uždarytas	3269
komentavimo taisyklės	3218
komentiranje je onemogućeno	4413
komentovať	4516
komentáre	4434
komentář	529
komentáře	529
komentāri	3281
komentāri ir slēgti	3336
komentāru vēl nav	3336
komentēt	3281
komentēšana ir slēgta	3287
komentēšanas noteikumi	3287
komercijalni sadržaj	4419
komerčné oznámenie	4430
komerční obsah	639
komerční prezentace	639
komerční sdělení	88	518
komerční článek	639
komerčný obsah	4520
komerčný článok	4520
komment jelentése	2616
komment küldése	2616
komment írása	2616
kommentar gelöscht	1023
kommentarer blir gjennomgått før publisering	3585
kommentarerna förhandsmodereras	4656
kommentarerna är stängda	4759
kommentek megjelenítése	2616
kommentek megtekintése	2520
kommentelési szabályzat	2520
kommentoi ensimmäisenä	2039
kommentoinnin säännöt	2039
kommentointi on päättynyt	2039
kommentér	681
kommersiellt innehåll	4764
konekäännetty	2037
konekäännös	2038
kontakt z redakcją	3825
kontakta författaren	4748
kontaktirajte uredništvo	4608
kontaktovať autora	4505
kontaktovať redakciu	4509
kontynuuj bez wyłączania	3806
koostöö	1742
kopiera gåvolänk	4763
kopiera länk	4644
kopiera länken	4644
kopiering förbjuden	4754
kopijuoti draudžiama	3274
kopijuoti nuorodą	3212
kopioitu leikepöydälle	2043
kopiraj povezavo do članka	4536
kopirano u međuspremnik	4417
kopirano v odložišče	4615
kopiér link	664
kopiér linket	664
kopsavilkumu veidojis mākslīgais intelekts	3335
kopírovanie zakázané	4510
kopírovat odkaz	514	515
kopírovať odkaz	4434
kopírování zakázáno	627
kopēt saiti	3281
kopēšana aizliegta	3341
korisničko ime	4401
korisničko ime ili e-mail	4400
korzyść dla prenumeratorów	3793
korábban írtunk róla	2524
kostenlos und jederzeit kündbar	1008
kosárba	2514
kosárba rakom	2577
kosárba teszem	2577
koupit aktuální vydání	594
koupit lístky	594
koupit nyní	594
koupit časopis	594
kreiraj račun	4323
kreirano uz pomoć ai	4412
kreirano uz pomoć umjetne inteligencije	4412
kreuzworträtsel	983
križaljka	4385
križanka	4583
krzyżówka	3790
krížovka	4481
książka z autografem	3716
książka z autografem autora	3716
książki z autografem	3716
księgarnia	3717
księgarnia internetowa	3717
kuidas reklaamiblokeerija välja lülitada	1781
kullanim koşullari	4856	4878
kumppanin sisältö	2045
kumppanisisältö	2045
kun nødvendige	3646
kun nødvendige cookies	749
kup dostęp	3700
kup książkę	3793
kup licencję	3826
kup licencję na publikację	3826
kup tę książkę	3793
kup w księgarni	3716
kupi naročnino	4529
kupte nám kávu	611
kuula taskuhäälingut	1740
kuuntele podcast tästä	1950
kvíz dne	588
kvíz dňa	4480
kvíz indítása	2571
kvíz kitöltése	2571
kyllä kiitos	2014
kyllä, kiitos	2014
kysy tekoälyltä	1945
kytke ilmoitukset päälle	2011
käyttäjätunnus	2025
käyttäjätunnus tai sähköposti	2023
käyttöehdot	1938
käytä etu	1936
käytät mainonnanestoa	2018
käytät mainosten esto-ohjelmaa	2015
käytät mainosten estoa	2015
käytät mainostenesto-ohjelmaa	2015
käännetty automaattisesti	2037
käännetty tekoälyllä	2037
kép #/#	2607
kép a képben	2589
kép megtekintése	2607
kép nagyítása	2608
kép: #/#	2607
képaláírás megjelenítése	2608
képek megtekintése	2607
kér értesítést	2592
kérdezze ai-asszisztensünket	2520
kérek értesítést	2592	2593
kérem a hírlevelet	2530
kérjük, adjon meg érvényes e-mail-címet	2605
kérjük, kapcsolja ki a hirdetésblokkolót	2596
kérjük, töltse ki ezt a mezőt	2605
később	2595
kích thước chữ	66
kódex diskutujúcich	4515
kõik artiklid	1787
kõik autori artiklid	1787
kõik kommentaarid	1790
kõik õigused reserveeritud	1795
könyvajánló	2514
könyvesbolt	2514
könyváruház	2514
köp	4630
köp biljett	4721
köp biljetter	4721
köp biljetter här	4721
köp boken	4721
köp boken här	4721
köp din biljett	4721
köp här	4721
köp licens	4754
köp rättigheter	4754
köszönjük a feliratkozást	2530
köszönjük a regisztrációt	2605
köszönjük a szavazatodat	2571
köszönjük a szavazatot	92
köszönjük a szavazatát	92	2571
köszönjük az üzenetet	2605
köszönjük üzenetét	2605
köszönjük! ellenőrizze postafiókját	2605
köszönjük, hogy feliratkozott	2605
köszönjük, hogy feliratkoztál	2605
köszönjük, hogy szavazott	2571
köszönjük, hogy szavaztál	2571
köszönöm, nem	2498
kötelező	2606
kötelező kitölteni	2605
kötelező mező	2605
kötelező mezők	2605
kövesd a témát	2618
kövesse a témát	2618
kövesse élőben	2608
követed	2620
követem	2620
követem a szerzőt	2618
követem a témát	2618
következő	2526
következő cikk	2524
következő fotó	2608
következő kép	2608
következő oldal	2608
következő videó	2588
követve	2619
követés	2620
követés leállítása	2618
követés megszüntetése	2618
közlemény: adomány	2599
közlemény: támogatás	2599
køb abonnement	653
køb adgang	653
køb billet	746
køb billet her	746
køb billetter	746
køb billetter her	746
køb bogen	746
køb bogen her	746
køb her	746
køb licens	777
køb nu	746
køb rettigheder	777
kúpiť e-knihu	4484
kúpiť knihu	4484
kúpiť licenciu	4510
kúpiť lístky	4484
kúpiť predplatné	4427
kúpiť teraz	4484
kúpiť vstupenku	4484
kúpiť vstupenky	4484
kúpiť časopis	4484
kúpte nám kávu	4496
kúpte si knihu	4484
kúpte si vstupenky	4484
küfür, hakaret içeren yorumlar onaylanmamaktadir	4861
küldd be a fotóidat	2612
küldd el egy barátodnak	2621
küldd tovább a cikket	2510
küldje be fotóit	2612
küldje el barátjának	2509
küldje el fotóit	2612
küldje el ismerősének	2510
küldjön névtelen üzenetet	2612
küldjön tippet	2612
küldés	92	2509	2606
küldés e-mailben	2509
küldés whatsappon	2621
külső tartalom	2526
künye	4856	4878
küpsiste kasutamine	1774
küpsiste seaded	1751
küsi tehisarult	1739
küsitlus	93
küsitluse tulemused	1777
kā izslēgt reklāmu bloķētāju	3327
kā mēs sargājam avotus	3334
kā tev patika raksts	3287
kā tu domā? balso	3288
kāpēc es redzu šo reklāmu	3340
ką manote? balsuokite	3219
křížovka	591
kết quả bình chọn	5245
kết quả thăm dò	5245
kết thúc quảng cáo	5213
""", 'l': """
l'accès à tous les articles	2240
l'offre intégrale	2240
la discussione è chiusa	2792
la donazione è detraibile	2879
la encuesta del día	1580
la lecture automatique est désactivée	2235
la más popular	1673
la nota continúa después del anuncio	1571
la noticia continúa abajo	1718
la noticia continúa debajo	1718
la notícia continua a sota	456
la palabra del día	1694
la pregunta del día	92
la pubblicità continua	2928
la publicidad continúa	1718
la rédaction n'a pas participé	2252
la rédaction vous conseille	2120
la sélection de la rédaction	2120
la tua richiesta è stata inviata	2918
la vidéo commence dans #	2235
la vidéo ne peut pas être lue	2189
labojumi un precizējumi	3334
ladda inlägg	4725
ladda inlägget	4725
ladda innehåll	4725
ladda innehållet	4725
ladda ned på google play	4730
lae äpp alla	1778
lahenda ristsõna	1770
lahjoita artikkeli ystävälle	1932
lai komentētu, ielogojies	3287
lai komentētu, pieslēdzies	3287
laisser une réponse	2181
laita ilmoitukset päälle	2011
lancer la vidéo	2235
lap tetejére	2608
las más leídas	1584
las más leídas de hoy	1643
las noticias más leídas	1643
lasa sintētiska balss	3322
lasi arī	3283
lasi bez ierobežojumiem	3329
lasi bez reklāmām	3340
lasi komentārus	3287
lasi tālāk	3281
lasi vairāk šeit	3288
lasi vēl	3283
lasiet arī	3283
lasiet vēl	3283
last inn siden på nytt	3658
last siden på nytt	3658
lasă un comentariu	4052
lasă un răspuns	4096
lasīt komentārus	3287
lasīt tālāk	3288
lasīt vairāk	3288
lasīt visu rakstu	3333
lasīt vēlāk	3286
lasītākie	3283
lataa lisää	1950
lataa sisältö	2004
lataa ääni	2007
lautstärke	994
lavet ved hjælp af ai	779
le choix de la rédaction	2120
le club des abonnés	2187
le journal numérique	2068
le lecteur vidéo est en cours de chargement	2189
le lien a été copié	2172
le lien a été copié dans le presse-papiers	2172
le notizie più lette	2850
le più lette	2798
le za naročnike	4599
lea también	1584
lecteur vidéo	2235
lecture limitée	2070
lecture réservée aux abonnés	2070
lee sin límites	1639
lee también	1584
leer artículo completo	1590
leer el artículo completo	1678
leer el siguiente artículo	1709
leer más	1590
leer siguiente artículo	1709
leer también	1584
leer transcripción	1653
legfrissebb elöl	2616
legfrissebb hírek	2524
leggi di più	2803
leggi più tardi	2848
legjobb ajánlat	2603
legjobb ár	2603
legnépszerűbb	2524	2603	2617
legrégebbi	2617
legrégebbi elöl	2616
legújabb	2617
legújabb elöl	2616
leia a matéria completa	3947
leia a notícia completa	3983
leia as notícias no aplicativo	3937
leia também	3895
leisti pranešimus	3257
leisti vaizdo įrašą	3254
leitor de vídeo	4006
leitor de áudio	4006
lejupielādēt app store	3324
lejupielādēt audio	3322
lejupielādēt lietotni	3324
lejupielādēt no app store	3324
lejupielādēt no google play	3324
lejátszás	2589
lejátszási sebesség	2588
len nevyhnutné cookies	4486
len pre predplatiteľov	4427
ler grátis	4011
ler o próximo artigo	4014
ler próximo artigo	4014
ler transcrição	3958
les choix de la rédaction	2120
les commentaires sont réservés aux abonnés	2228
les den først i appen	3651
les først i appen	3651
les lecteurs ont aussi consulté	2174
les mieux notés	2182
les mots croisés du jour	2229
les més llegides	447
les også	3582
les plus commentés	2120
les plus consultés	2211
les plus partagés	2120
les plus récents	2182
les prix indiqués sont susceptibles d'évoluer	2156
les résultats du vote	2228
les våre debattregler	3576
letiltás	2595
letna naročnina	4600
letno plačilo	4600
letölthető a google play áruházból	2590
letölthető az app store-ból	2590
letöltés az app store-ból	2590
leído por una voz sintética	1653
leído por voz sintética	1653
li e aceito a política de privacidade	3939
libovolná částka	611
licenc vásárlása	2613
licencja na publikację	3826
liczy się każda wpłata	3812
liczy się każda złotówka	3812
lido por uma voz sintética	3958
lielāks teksts	3338
lien copié	2098
lien copié dans le presse-papiers	2172
lietošanas noteikumi	3298
liitudes nõustud kasutustingimustega	1758
liity jäseneksi	1919
likęs laikas	3255
likęs laikas -#	3254
lineでシェア	2958
lineでシェアする	3005
lineでログイン	3045
lineで共有	3059
lineで送る	2958
link a vágólapra másolva	2509
link bài gốc	5199
link copiado para a área de transferência	3946
link kopiëren	3373
link másolva	2509
link másolása	2509
link został skopiowany	3835
lire l'article précédent	2243
lire la suite pour #€	2068
lire la vidéo	2124
lire à haute voix	2098
lire également	2120
lisätiedot	1951
lisää aiheesta	1948
lisää artikkeleita	2030
lisää ensisijaiseksi lähteeksi	2041
lisää kirjoittajalta	2030
lisää kommentti	2039
lisää omiin aiheisiin	2041
lisää ostoskoriin	2001
lisää samalta kirjoittajalta	2030
lisää suosikkilähteeksi	2041
livrare gratuită	4142
liên hệ	5163
liên hệ quảng cáo	5235
liên hệ tòa soạn	5235
liên hệ với tòa soạn	5235
liên kết tài trợ	5203
liên quan	5164
ljud på	4729
ljudet är ai-genererat	4728
llegeix la transcripció	457
llegeix sense límits	444
llegeix també	419
llegir més	447
llegit per una veu sintètica	457
lo + leído	1584
lo esencial cada mañana	1707
lo más comentado	1584
lo más compartido	1584
lo más leído	1584
lo más popular	1584
lo más visto	1584
lo más visto hoy	1643
lo último	1584
locuri de muncă	4073
loe lähemalt	1740
loe lähemalt siit	1740
loe äpis	1778
loeb sünteetiline hääl	1776
logi sisse või loo konto	1733
los lectores también leyeron	1643
luba kõik	1751
luba kõik küpsised	1774
lubię to	3711	3832
lucrează cu noi	4073
lue keskustelun säännöt	1945
lue lisää	1948
lue lisää aiheesta	1948
lue myöhemmin	1932
lue myös	1948
lue vähemmän	1998
lugu jätkub pärast reklaami	1742
lugu täieneb	1740
lui écrire	2148
lukijana synteettinen ääni	2007
luotu tekoälyllä	2037
luôn cho phép	5218
luôn hiển thị	5218
luštit	591
luštit křížovku	588
lyd på	3650
lze kdykoli zrušit	505
làm bài trắc nghiệm	5210
làm mới trang	5224
làm trắc nghiệm	5210
lägg till i mina ämnen	4761
lägg till oss som föredragen källa	4761
lägg till som föredragen källa	4761
lähetä	92	2028
lähetä kommentti	2039
lähetä kuvasi	2034
lähetä palaute	2037
lähetä palautetta	2037
lähetä sähköpostilla	1932
lähetä viesti	2027
lähetä viesti toimittajalle	2030
lähetä vinkki	2034
lähetä vinkki nimettömänä	2034
lämna en kommentar	4656
lämna ett svar	4759
lämna feedback	4757
längd	4729
längd #	4729
länk kopierad	4644
länken har kopierats	4763
länken kopierad	4644
länken är kopierad	4644
läs den först i appen	4730
läs dokumentet	4667
läs domen	4667
läs först i appen	4730
läs hela	4748
läs hela artikeln	4666
läs hela texten	4666
läs hela texten här	4666
läs i webbläsaren	4770
läs in sidan igen	4738
läs kommentarer	4656
läs mer	4663	4666
läs mer om	4663
läs mindre	4718
läs också	4663
läs på webben	4770
läs senare	4644
läs transkription	4728
läs utan annonser	4764
läs vidare	4630	4663
läs våra kommentarsregler	4656
läs även	4663
läsarerbjudande	4721
läsarerbjudanden	4721
läsarfrågan	92	4714
läsarresa	4721
läsarresor	4721
lästid	4666
lästid # min	4666
lås artiklen op	766
lås op	653
lås op for artiklen	766
lås opp artikkelen	3547
lås opp saken	3547
lås upp	4743
lås upp artikeln	4630
låst artikel	4742
låst innehåll	4743
læg en kommentar	782
læg i kurv	746
læg i kurven	747
længde #	753
læs debatreglerne	681
læs debatreglerne her	681
læs den først i appen	754
læs først i appen	754
læs hele artiklen	692
læs i appen	754
læs i browser	792
læs kommentarer	681
læs mere	689	692
læs mere om	689
læs mindre	743
læs også	689
læs også disse artikler	689
læs senere	664
læs transskription	752
læs uden annoncer	787
læs uden grænser	766
læs uden reklamer	787
læs videre	653	689
læs vores regler for debatten	681
læserrejse	746
læserrejser	746
læsertilbud	746
læsetid # min	692
læst op af en syntetisk stemme	752
lên đầu trang	5167
líbí se mi	634
lõpeta jälgimine	1791
lös korsordet	4714
lösenord	4743
löysitkö virheen	2034
løs krydsord	738
løs krydsordet	738
løs kryssordet	3635
lùi # giây	5214
lúštiť krížovku	4480
lülita reklaamiblokeerija välja	1781
lülitasin reklaamiblokeerija välja	1781
lütfen geçerli bir e-posta adresi girin	4948
lūdzu, izslēdziet reklāmu bloķētāju	3327
lưu	5152
lưu bài	5152
lưu bài viết	5152
lưu bài để đọc sau	5199
lưu cài đặt	5218
lưu công thức	62
lưu tin	5189
lưu tùy chọn	5218
lấy link	5199
""", 'm': """
magari più tardi	2756
mai multe articole de același autor	4131
mai multe opțiuni	4051	4140
mai târziu	4033	4114
mainonnanesto käytössä	2018
mainonnanesto on käytössä	2018
mainos päättyy	1935
mainossisältö	1937
mainostajan sisältö	2045
mainosten estäminen käytössä	2018
mainīt burtu izmēru	3338
mainīt piekrišanu	3320
mais notícias	3895
mais opções	3994
mais opções de partilha	3993
maksettu mainossisältö	1937
maksettu sisältö	1935
maksettu yhteistyö	2045
maksettua mainossisältöä	1937
maksettua sisältöä	1937
mam już konto	3814
mam prenumeratę	3814
manas tēmas	3337
mantener la sesión iniciada	1672
mantener sesión iniciada	1672
manter sessão iniciada	3977
mantén la sessió iniciada	475
manşetler	4862
maschinell übersetzt	1021
maschinelle übersetzung	1022
masintõlgitud	1789
maskinoversættelse	781
maskinöversatt	4756
maskinöversättning	4758
masquer la publicité	2156
masquer les réponses	2181
masz już konto	3700
masz już konto? zaloguj się	3700
masz włączonego adblocka	3806
materialet er vernet etter åndsverkloven	3673
materialet är skyddat enligt lagen om upphovsrätt	4693
materialet är upphovsrättsskyddat	4694
materiał komercyjny	3837
materiał niedostępny	3800
materiał partnera	3715
materiał partnerski	3837
materiał promocyjny	3715
materiał płatny	3837
materiał sponsorowany	3715
materiał wideo niedostępny	3800
materiał zewnętrzny	3715
matéria exclusiva para assinantes	3944
matérias relacionadas	3895
mazāks teksts	3338
mağazamiz	4928
mağazaya git	4928
mašinski prevedeno	4412
mašīntulkots	3335
mažesnis tekstas	3271
me désabonner	2258
me désinscrire	2258
me ei saa seda sisu näidata	1774
me réabonner	2240
media społecznościowe	3712
medlemsförmån	4721
megjelenítés és elfogadás	2580
megnyitás	2528
megnyitás az alkalmazásban	2590
megnézem	2526
megnézem a galériát	2608
megnézem az ajánlatot	2577
megnézem az eredményt	2571
megnézem az árat	2577
megosztás	2509
megosztás a facebookon	2509
megosztás ajándékként	2621
megosztás e-mailben	2621
megosztás facebookon	2509
megosztás twitteren	2509
megosztás whatsappon	2621
megrendelem a könyvet	2515
megrendelés	2514
megveszem a könyvet	2577
mehr für dich	933
mehr für sie	933
meld deg av når som helst	3665
meld deg på	3554
meld deg på nyhetsbrevet	3554
meld meg på	3665
mentions légales	2108
mentés	2509
mentés későbbre	2509
menú	1590
menü	862	1013	2526	4868
menü schließen	862
menü öffnen	862
menüyü kapat	4979
mer från	4663
mer läsning	4663
merci ! votre message a bien été envoyé	2207
merci d'avoir voté	92	2160
merci de le désactiver pour continuer	2199
merci, votre vote a été pris en compte	2181
mergi la pagina de donații	4121
mergi la rețetă	62
mesajiniz başariyla gönderildi	4948
mesajiniz gönderildi	4948
mesajul dumneavoastră a fost trimis	4127
mesajul tău	4128
mesačne	4500
mesačná platba	4500
mesačné predplatné	4500
mesačný dar	4496
mesečna donacija	4398	4597
mesečna naročnina	4600
mesečna pretplata	4401
mesečno	4401	4600
mesečno plačilo	4600
messaggio pubblicitario con finalità promozionale	2827
mest läst	4663
mest lästa	4663
mest læst	689
mest læste	689
mest populär	4743
mest populärt	4743
mest populær	767	3663
mest populære	767	3663
mesterséges intelligencia készítette	2615
mesterséges intelligenciával készült	2615
metinė prenumerata	3263
mettre de côté	2253
mi donación	1705
mi készítette	2615
mi var kļūdīties	3335
mi által generált	2615
mi-összefoglaló	2526
micșorează textul	4140
mida sina arvad? hääleta	1740
midagi läks valesti. proovi uuesti	1785
miesięcznie	3815
miks ma seda reklaami näen	1794
miksi näen tämän mainoksen	2045
mina ämnen	4761
mind a # fotó megtekintése	2607
mind a # fotók megtekintése	2607
mind a # kép megtekintése	2607
mind a # képek megtekintése	2607
mind a fotó megtekintése	2607
mind a fotók megtekintése	2607
mind a kép megtekintése	2607
mind a képek megtekintése	2607
minden adomány számít	2600
minden forint segít	2600
minden forint számít	2600
minden hozzájárulás számít	2600
minden héten e-mailben	2532
minden héten, ingyen	2532
minden hétfőn, ingyen	2532
minden pénteken a postaládájában	2532
minden pénteken, ingyen	2532
minden pénteken. ingyen. spam nélkül	2605
minden reggel a postafiókjában	2532
minden reggel a postaládájában	2532
minden süti elfogadása	2580
minden támogatás segít	2600
mindet elutasítom	2581
mindig engedélyezem	2580
mindig engedélyezés	2580
mindig megjelenítem	2580
minn meg på det senere	3543
minőség	2589
mira el vídeo	438
mira también	1709
mit ki übersetzt	1021
mit paypal unterstützen	1003
mitä mieltä olet? äänestä	1950
miért látom ezt a hirdetést	2623
miễn phí vận chuyển	5243
miễn phí, không spam	5230
mjesečna donacija	4398
mjesečna pretplata	4401
mjesečno	4401
modalità di pagamento	2760
moderációs alapelvek	2616
moderálási elvek	2520
modifică preferințele cookie	4066
modifică setările	4148
modifier mes préférences	2150
modifier mes préférences de cookies	2111
modifier vos préférences	2193
modtag en notifikation, når vi skriver om emnet	692
modération a priori	2228
mogoče kasneje	4540
mogą cię zainteresować	3734
mohlo by se vám líbit	531
mohlo by vás také zajímat	531
mohlo by vás tiež zaujímať	4431
mohlo by vás zajímat	531
mohlo by vás zaujímať	4431
moje témata	635
moje témy	4517
mokama partnerystė	3273
molimo isključite blokator oglasa	4396
molimo vas, isključite adblock	4396
monatlich kündbar	928
montant personnalisé	2238
mostra aquesta publicació a instagram	428
mostra di più	2803
mostra els subtítols	457
mostra la publicació	461
mostra més	481
mostra'n més	420
mostrar comentários	3949
mostrar conteúdo	3962
mostrar conteúdo externo	3920
mostrar más	1590
mostrar o conteúdo	3962
mostrar subtítulos	1653
mot de passe oublié	2068
mots clés	2120
mots croisés	2186
mots croisés du jour	2229
mots fléchés	2186
mots mêlés	2186
mots-clés	2120
może cię zainteresować	3734
może później	3696
możesz zrezygnować w każdej chwili	3814
možda kasnije	4338
možda vas zanima	4330
možda će vas zanimati	4330
možete se odjaviti bilo kada	4403
možete se odjaviti u bilo kom trenutku	4403
možno neskôr	4438
možná později	501
mua sách	5213
mua sách tại đây	5213
mua trên lazada	5213
mua trên shopee	5213
mua trên tiki	5213
mua vé	5213
mua vé ngay	5213
muhabirin diğer haberleri	4879
muistuta myöhemmin	1918
mulțumim că ai votat	4096
mulțumim pentru feedback	4069
mulțumim pentru sprijin	4150
mulțumim pentru susținere	4150
mulțumim pentru vot	92	4096
mulțumim, mesajul a fost trimis	4127
mulțumim, te-ai abonat cu succes	4082
mutasd az eredményt	92	2571
mutass többet	2526
muuda küpsiste seadeid	1774
muut lukivat myös	1948
muuta evästeasetuksia	2004
mykistä	2008
myöhemmin	2014
mám predplatné	4499
mám předplatné	614
mám vypnuto	610
mám účet	614
már előfizető	2503
már kikapcsoltam	2598
már követed	2618
már követed ezt a témát	2618
már követi	2618	2620
már szavazott	2571
már szavaztál	2571
már van fiókom	2602
más	1590
más antiguos	1647
más artículos	1584
más artículos de este autor	1678
más artículos del autor	1608
más detalles	1591
más en	1584
más historias	1584
más información	1584
más leídas	1584
más leído	1584
más leídos	1584
más noticias	1584
más noticias de este autor	1678
más opciones	1573
más opciones para compartir	1688
más popular	1673
más recientes	1647
más sobre este tema	1584
más tarde	1533
más valorados	1647
más vistas	1584
más vistos	1584
más votados	1647
más összeg	2599
mások ezt olvassák	2524
mások ezt olvasták	2524
másolva	2622
másolás	2509
másolás tilos	2613
máte již účet	504
máte předplatné? přihlaste se	504
máte tip	626
máte už účet	614
máte zapnutý adblock	608
mã giảm giá	5253
mängi kohe	1770
märkasid viga	1788
märksõnad	1735
månadsgåva	4626
månadsvis	4743
månadsvis betalning	4743
månedlig	3663
månedlig betaling	3663
månedlig gave	3544
månedlig støtte	764
månedligt	767
månedligt bidrag	650
mångfaldigande förbjudet	4695
måske senere	649	757
måske vil du også kunne lide	689
még nem előfizető	2602
még nincs előfizetése	2602
még nincs fiókja	2602
még nincs fiókod	2602
még nincsenek hozzászólások	2616
més antics	451
més articles d'aquest autor	481
més informació	419
més llegides	419
més notícies	447
més opcions	492
més recents	451
més tard	466
més valorats	451
més votats	451
método de pago	1537
métodos de pagamento	3855
métodos de pago	1537
mākslīgais intelekts var kļūdīties	3335
mākslīgā intelekta kopsavilkums	3288
mă abonez	4082
mărește fotografia	4131
mărește imaginea	4131
mărește textul	4140
mărime text	66
mēneša abonements	3330
mēs nevaram parādīt šo saturu	3320
mēģiniet vēlreiz	3331
mēģiniet vēlāk	3331
mėnesinė parama	3261
mėnesinė prenumerata	3263
měsíční dar	611
měsíční platba	615
měsíční předplatné	615
měsíčně	615
můj účet	504
můžete kdykoli zrušit	505
můžete kdykoliv zrušit	505
mọi đóng góp đều quý giá	5226
mỗi đóng góp đều quý giá	5226
một lần	5227
mới nhất	5164	5184
mời chúng tôi ly cà phê	5226
mời tác giả ly cà phê	5145
mời tác giả một ly cà phê	5145
mời tôi một ly cà phê	5145
mở	5168
mở khóa bài viết	5250
mở khóa bài viết này	5199
mở rộng	5167
mở trong ứng dụng	5220
mở ứng dụng	5220
""", 'n': """
na celú obrazovku	4489
na górę	3821
na hlavní stránku	621
na hlavnú stránku	4505
na stránku darov	4496
na stránku darů	611
na začiatok	4490
na začátek	601
na żywo	3801
nabídka pro čtenáře	594
nadaljevanje članka pod oglasom	4532
nagyobb betűk	2621
nagyítás	2589
nahlásit	634
nahlásit chybu	529
nahlásit komentář	633
nahlásit příspěvek	633
nahlásit reklamu	639
nahlásiť	4516
nahlásiť chybu	4434
nahlásiť komentár	4515
nahlásiť príspevok	4515
nahlásiť reklamu	4520
najboljši	4613
najchętniej czytane	3734
najchętniej czytane dziś	3734
najczęściej czytane	3734
najczęściej czytane artykuły	3734
najlepšia ponuka	4500
najlepšie	4516
najnovejše	4533
najnovejše novice	4533
najnovejši	4613
najnovejši najprej	4612
najnoviji članci	4330
najnovšie	4431	4516
najnovšie správy	4431
najnovšie články	4431
najnowsze artykuły	3734
najnowsze wiadomości	3734
najobľúbenejšie	4500	4516
najstarejši	4613
najstarejši najprej	4612
najstaršie	4516
najvýhodnejšie	4500
najčitanije	4330
najčitanije vesti	4330
najčitanije vijesti	4330
najčitanije vijesti dana	4330
najčítanejšie	4431
najčítanejšie články	4431
najčítanejšie články dňa	4431
naloži objavo	4587
naloži več	4605
naloži video	4587
naloži vsebino	4587
napi keresztrejtvény	2571
napiši komentar	4413	4612
napišite komentar	4536
napište autorovi	621
napište do redakce	626
napište komentář	633
napište redakci	626
napsat komentář	529
napísať autorovi	4505
napísať komentár	4515
napíšte autorovi	4505
napíšte do redakcie	4509
napíšte komentár	4515
napíšte redakcii	4509
naročena vsebina	4532
naroči knjigo	4585
naročite knjigo	4585
naročite se	4528
naročnina	4528
narração gerada por ia	4006
naruči knjigu	4387
naručite knjigu	4387
naskenujte qr kód	603
naskenujte qr kód a stáhněte si aplikaci	602
naslednji članek	4605
nastala chyba. skúste to neskôr	4502
nastala chyba. zkuste to prosím znovu	618
nastavenia súkromia	4486
nastavenie súkromia	4486
nastavení	523
nastavení cookies	523
nastavení ochrany soukromí	597
nastavení soukromí	597
nastavi bez isključivanja	4396
nastavi s google računom	4400
nastavi čitanje	4382
nastavi čitati	4382
nastavit jako preferovaný zdroj	635
nastavit upozornění	604
nastavite čitanje	4382
nastavite čitati	4382
nastavitve piškotkov	4548
nastaviť ako preferovaný zdroj	4517
nastaviť upozornenia	4492
następna strona	3737
następne wideo	3800
następne zdjęcie	3820
następny	3737
następny artykuł	3734
następny film	3800
nasza księgarnia	3717
natisni članek	4536
naudojate reklamos blokavimą	3259
naudojimo taisyklės	3230
naudojimosi taisyklės	3253
naujausi viršuje	3269
naujausios žinios	3214
naujienlaiškis	3237
nav komentāru	3336
načteno umělým hlasem	600
načtěte qr kód	603
načíst další	533
načíst další články	621
načíst mapu	526
načíst obsah	597
načíst příspěvek	597
načíst stránku znovu	610
načíst video	597
načíst více	621
načítava sa prehrávač	4489
načítava sa video	4489
načítať obsah	4486
načítať príspevok	4486
načítať viac	4505
načítať video	4486
načítať ďalšie	4505
načítám přehrávač	600
načítání videa	600
našli jste chybu	529
našli jste chybu v článku	626
našli jste v článku chybu	529
našli ste chybu	4509
našli ste chybu v článku	4509
našli ste v článku chybu	4509
naživo	4490
ne děkuji	501
ne ratez rien de l'actualité	2198
ne, ačiū	3258
ne, děkuji	501	605
ne, děkuju	605
nederīga e-pasta adrese	3331
nejdiskutovanější	531
nejlepší	634
nejlepší nabídka	615
nejnovější	531	634
nejnovější zprávy	531
nejnovější články	531
nejoblíbenější	615	634
nejstarší	634
nejvýhodnější	615
nejčtenější	531
nejčtenější články	531
nejčtenější články dne	531
nekaj je šlo narobe. poskusite pozneje	4602
nekaj je šlo narobe. poskusite znova	4602
nem kérem	2593
nem kötelező	2606
nem küldünk spamet	2605
nem, köszönöm	2498	2593
nemam mišljenje	4385
nemate račun	4400
nemaš račun	4400
nemám názor	591	4481
nemám účet	614
nemáte predplatné	4499
nemáte předplatné	614
nemáte účet	614
nenhum comentário	3886
neplatná e-mailová adresa	618
neplatný e-mail	618
nepovinné	619	4503
neskôr	4493
neteisingas el. pašto adresas	3264
neueste beiträge	859
neveljaven e-poštni naslov	4602
nešto je pošlo naopako. pokušajte ponovo	4403
nešto je pošlo po zlu. pokušajte ponovno	4403
nešto je pošlo po zlu. pokušajte ponovo	4403
nghe bài báo	5214
nghe bài viết	5189	5214
nghe nội dung bài viết	5214
nghe đọc bài	5189	5214
nhấn để bật tiếng	5248
nhận thông báo	5221
nhập bình luận	5245
nhập bình luận của bạn	5245
nhập email của bạn	5251
nhập số tiền	5249
nhập địa chỉ email	5251
nhập địa chỉ email của bạn	5251
nhắc tôi sau	5142
nhớ đăng nhập	5228
ni še komentarjev	4612
nie dziękuję	3696
nie dziś	3696
nie możemy pokazać tej treści	3797
nie możemy wyświetlić tej treści	3797
nie można odtworzyć filmu	3800
nie można odtworzyć wideo	3800
nie można wyświetlić tej treści	3797
nie pamiętam hasła	3814
nie pamiętasz hasła	3700
nie udało się załadować filmu	3800
nie ďakujem	4438
nie, dziękuję	3696
nie, ďakujem	4438
nieprawidłowy adres e-mail	3817
niečo sa pokazilo	4503
niečo sa pokazilo, skúste to znova	4502
niečo sa pokazilo. skúste to neskôr	4502
niečo sa pokazilo. skúste to znova	4502
nimate računa	4599
nimetön postilaatikko	2034
nincs fiókja	2602
nincs fiókod	2602
nincs fiókom	2602
nincs hozzászólás	2616
nincs még előfizetésed	2602
nincs még fiókja	2602
nincs véleményem	2574
nincsenek hozzászólások	2616
niste naročnik	4599
no es pot reproduir el vídeo	457
no ho sé	451
no mūsu partneriem	3340
no mūsu veikala	3318
no se ha podido cargar el vídeo	1701
no se ha podido reproducir el vídeo	1653
no se puede reproducir el vídeo	1653
no sé	1647
no te pierdas las últimas noticias	1562
noe gikk galt, prøv igjen	3665
noe gikk galt, prøv igjen senere	3665
noe gikk galt. prøv igjen	3665
noe gikk galt. prøv igjen senere	3665
noget gik galt, prøv igen	769
noget gik galt, prøv igen senere	769
noget gik galt. prøv igen	769
noget gik galt. prøv igen senere	769
nokopēts	3339
només els subscriptors poden comentar	432
només per a subscriptors	475
non seguire più	2897
noraidīt visas	3321
normas de participación	1646
normes de participació	450
norėdami komentuoti, prisijunkite	3218
nos hors-séries	2155
nosūti draugam	3286
nosūtīt atsauksmi	3335
nosūtīt draugam	3286
nosūtīt e-pastā	3286
nosūtīt komentāru	3336
nosūtīt ziņu	3331
noteで書く	2958
notiek video ielāde	3322
notifications activées	2198
notifikácie	4493
notre charte déontologique	2215
notre charte éditoriale	2215
notre sélection	2120
notre sélection d'articles	2174
notícia anterior	481	3983
notícia següent	481
notícias relacionadas	3895
notícias relacionadas que podem lhe interessar	20
notícies destacades	447
notícies relacionades	419
nous protégeons nos sources	2215
nous écrire	2216
nouveau ! suivez vos auteurs préférés	2222
nu ai cont? înregistrează-te	4087
nu aveți cont	4126
nu ești abonat	4125
nu ești încă abonat	4125
nu mai urmări	4138
nu mulțumesc	4033
nu putem afișa acest conținut	4108
nu på google play	754
nu s-a putut încărca videoclipul	4149
nu sunteți abonat	4125
nu știu / nu răspund	4097
nu, mulțumesc	4033	4114
nuestro código ético	1681
numele tău	4128
numele tău de utilizator	4144
nuotrauka # iš #	3275
nur für mitglieder	1007
nuskaitykite qr kodą	3256
nuskenuokite qr kodą	3256
nyaste först	4759
nyeste først	3677
nyhetsdøgnet	3582
nyní na google play	602
nyní ne	605
nyomtatás	2509
não foi possível carregar	4006
não foi possível carregar o vídeo	3958
não foi possível reproduzir o vídeo	3958
não perca	3895
não sabe / não responde	3950
não sei	3950
não tem conta	3978
não tem uma conta	3978
não é assinante	3977
não, obrigada	3852
não, obrigado	3852
nächste seite	862
nächster artikel	859
nächstes bild	1011
nächstes foto	1011
nächstes video	993
näin korjaamme virheet	2034
näin poistat mainoseston	2015
näin poistat mainosten eston	2015
näin suojaamme lähteitämme	2034
näin suojelemme lähteitä	2034
näita # vastust	1790
näita alati	1774
näita galeriid	1787
näita ja nõustu	1774
näita kõiki	1741
näita rohkem	1740
näita sisu	1774
näita tulemusi	1770
näita vastuseid	1790
näita veel	1740
näita vähem	1741	1787
näköislehti	1921
nästa	4666
nästa artikel	4663
nästa bild	4748
nästa sida	4748
nästa video	4728
näytä # kuvaa	2029
näytä # kuvat	2029
näytä # vastausta	2039
näytä aina	2004
näytä alkuperäinen	1951
näytä galleria	2030
näytä ja hyväksy	2004
näytä julkaisu	1939
näytä kaikki	1950
näytä kaikki # kuvaa	2029
näytä kaikki # kuvat	2029
näytä kaikki artikkelit	2030
näytä kaikki kommentit	2039
näytä kaikki kuvaa	2029
näytä kaikki kuvat	2029
näytä kartta	1951
näytä kommentit	1945
näytä kuvaa	2029
näytä kuvagalleria	2030
näytä kuvat	2029
näytä kuvateksti	2030
näytä käännös	1951
näytä lisää	1950
näytä lisää artikkeleita	2030
näytä lisää kommentteja	2039
näytä litterointi	2007
näytä salasana	2023
näytä sisältö	1938
näytä tekstitykset	2007
näytä tiedot	1951
näytä tulokset	92	1951	1992
näytä upotus	1939
näytä vastaukset	2039
näytä vähemmän	1951	2030
något gick fel	4746
något gick fel, försök igen	4745
något gick fel, försök igen senare	4745
något gick fel. försök igen	4745
något gick fel. försök igen senare	4745
næste	692
næste artikel	689
næste billede	772
næste side	772
næste video	752
némítás	2589
némítás feloldása	2588
népszerű	2524
név	2606
névtelen bejelentés	2612
névtelen postaláda	2612
nézze meg galériánkat	2526
nézze meg képeinket	2526
nõustu ja jätka	1774
nõustu ja näita	1774
nõustun	1751
nõustun kõigiga	1751
nøgleord	689
nāc strādāt pie mums	3288
nākamais attēls	3333
nākamais raksts	3333
nākamais video	3322
nākamā bilde	3333
nākamā lapa	3333
nē, paldies	3326
něco se pokazilo	619
něco se pokazilo, zkuste to znovu	618
něco se pokazilo. zkuste to prosím později	618
něco se pokazilo. zkuste to znovu	618
nổi bật	5164
nội dung do ai tạo	5248
nội dung quảng cáo	5201
nội dung tiếp tục bên dưới	5203
nội dung tài trợ	5157
nội dung được tài trợ	5203
nội dung đề xuất	5203
nội quy bình luận	5207
""", 'o': """
o dată	4122
o leitor está a carregar	3958
o que achou desta notícia	3922
o seu apoio faz a diferença	3851	4010
o singură dată	4122
o singură donație	4121
o vídeo começa em #	4006
o vídeo começará em alguns segundos	3920
obaveštenja	4395
objednať knihu	4484
obligatoriskt fält	4745
obligātie lauki	3331
obligāts lauks	3331
obnovit stránku	610
obnoviť stránku	4495
obnovte stránku	610
obrázek # z #	620
obrázek # ze #	620
obrázok # z #	4504
obrázok # zo #	4504
obsah je chránený autorským zákonom	4510
obsah je chráněn autorským zákonem	627
obsah našich partnerov	4520
obsah našich partnerů	639
obsah není dostupný	597
obsah nie je dostupný	4486
obsah nie je možné zobraziť	4486
obsah sa nedá zobraziť	4486
obsah vytvořený ai	631
obsah článku	622
obserwuj autorkę	3833
obserwujesz już tego autora	3833
ocenite članak	4333
ocenite članek	4536
oceń jakość artykułu	3829
oceń przepis	62
ochrana osobních údajů	523
ochrana osobních údajů a cookies	526
ochrana osobných údajov	4445
ocijenite članak	4333
ocorreu um erro ao carregar o vídeo	3920
ocultar anúncio	3925
ocultar comentários	3949
od najnovších	4516
od najstarších	4516
od naszych partnerów	3837
od našich partnerov	4520
od našich partnerů	639
od naših partnera	4419
od naših partnerjev	4617
od nejnovějších	634
od nejstarších	634
od partnerů	640
odblokuj artykuł	3814
odblokuj dostęp	3814
odblokuj treść	3797
oddaj głos	92	3787
odebírat	510
odebírat newsletter	510
odemknout článek	504
odemknout článek pro přátele	637
odeslat komentář	633
odeslat zprávu	618
odeslat zpětnou vazbu	631
odhlásenie kedykoľvek	4502
odhlásit se	504
odhlásit se můžete kdykoli	618
odhlásit se můžete kdykoliv	618
odhlásiť sa	4427
odhlášení kdykoliv	618
odjaviti se možete bilo kada	4403
odkaz bol skopírovaný	4518
odkaz byl zkopírován	637
odkaz skopírovaný	4434
odkaz zkopírován	514
odkleni članek	4529
odklenite celoten članek	4529
odklenite članek	4599
odmietnuť	4445
odmietnuť všetko	4445
odmítnout	523
odmítnout vše	523
odoberať	4503
odoberať newsletter	4502
odomknúť	4500
odomknúť článok	4499
odomknúť článok pre priateľov	4518
odoslať	92	4503
odoslať komentár	4515
odoslať správu	4502
odoslať spätnú väzbu	4513
odporúča outbrain	4520
odporúčame	4431	4500
odporúčame prečítať	4431
odporúčame tiež	4431
odporúčané outbrain	4520
odporúčané taboola	4520
odporúčané články	4431
odpovedať	4516
odpovědět	529	634
odrzuć	3719
odrzuć wszystkie	3719
odrzuć wszystko	3798
odtwarzacz wideo jest ładowany	3800
odtwórz	3737
odtwórz film	3800
odtwórz wideo	3800
odvolať súhlas	4486
odśwież stronę	3810
odštampaj	4333
odštampaj recept	62
odštampaj članak	4333
oferta dla czytelników	3793
oferta dla prenumeratorów	3793
ofertă pentru abonați	4102
ofertă pentru cititori	4102
oferă acest articol	4140
oferă acest articol cadou	4089
oferă articolul	4140
offert par un abonné	2253
offre abonnés	2187
offre intégrale	2240
offre limitée	2206
offre réservée aux lecteurs	2187
offre spéciale	2068
offre à durée limitée	2205
offrez-nous un café	2058
offrici un caffè	2757
oglasno sporočilo	88	4532
ogłoszenie	3715
ohjelma ei ole enää katsottavissa	2007
ohodnotiť recept	62
ohodnoťte článek	529
ohodnoťte článok	4434
oikaisut ja täsmennykset	2034
okuma süresi # dk	4868
okurlara özel	4928
okurlarimiza özel	4928
okurlarimiza özel indirim	4928
oldal frissítése	2598
oldal újratöltése	2598
oled juba hääletanud	1770
olet jo äänestänyt	1992
oliko artikkeli hyödyllinen	1945
oliko juttu hyödyllinen	1945
oliko tiivistelmä hyödyllinen	1945
oliko tämä hyödyllinen	2037
olvasd be a qr-kódot	2591
olvass korlátlanul	2602
olvassa be a qr-kódot	2591
olvasson hirdetések nélkül	2623
olvasson korlátlanul	2503
olvasson tovább	2503
olvasta már	2524
olvastad már	2524
olvasás az alkalmazásban	2590
olvasói ajánlat	2577
olvidaste tu contraseña	1539
omogoči obvestila	4593
omogući obavijesti	4394
omröstning	93
onayi geri çek	4932
onayi yönet	4932
onayimi geri çek	4932
online reportáž zde	621
opdatér siden	762
oplæst af en robot	664
oplæst af en syntetisk stemme	752
oplæst af kunstig intelligens	692
oplæst af syntetisk stemme	752
opravy a upřesnění	626
opsig når som helst	653
opsig, når du vil	766
opći uvjeti korištenja	4389
ordsøgning	743
orijinali göster	4869
os comentários são exclusivos para assinantes	3998
os leitores também leram	3947
os preços podem variar	3925
osadzona treść	3797
osale küsitluses	1740
osmisměrka	591
osta käyttöoikeus	2035
osta liput tästä	2001
osta täältä	2001
ostatnie artykuły	3734
osveži stran	4596
osveži stranicu	4397
osvežite stran	4596
osvježi stranicu	4397
osvježite stranicu	4397
oszczędzasz #%	3815
ota käyttöön	2014
ota yhteyttä	1945
otevřít	535
otevřít aplikaci	602
otevřít galerii	621
otevřít mapu	535
otevřít v aplikaci	602
otkazati možete bilo kada	4400
otkaži bilo kada	4400
otključaj članak	4323
otključajte ceo članak	4323
otključajte cijeli članak	4323
otključajte članak	4400
otomatik çeviri	4930
otros artículos	1584
oturumu açik tut	4946
otvoriť aplikáciu	4491
otvoriť galériu	4505
otvoriť v aplikácii	4491
otwórz	3738
otwórz aplikację	3802
otwórz galerię	3820
otwórz mapę	3738
otwórz w przeglądarce	3841
otázka dne	591
otázka dňa	4481
outbrain tarafindan önerildi	4905
outras notícias	20	3895
ouvir este conteúdo	3958
ouça esta reportagem	3958
ouça este conteúdo	3872
ovaj sadržaj ne možemo prikazati	4389
ovaj sadržaj nije dostupan	4389
ovaj sadržaj nije moguće prikazati	4389
ovaj video više nije dostupan	4391
ovaj članak je zaključan	4400
oversættelsen er lavet af en maskine	692
oy verdiğiniz için teşekkürler	92	4922
oynatici yükleniyor	4929
oyunuz için teşekkürler	4922
""", 'p': """
padidinti nuotrauką	3266
padovanokite straipsnį	3217
padovanokite straipsnį draugui	3217
padovanoti straipsnį	3271
page précédente	2124
pagina următoare	4055
pague um café	3853
paiement sécurisé	2066
paketi seç	4946
paketleri gör	4976
pakollinen kenttä	2027
paldies par jūsu balsi	3316
paldies par pieteikšanos	3305
paldies par ziņu	3331
palielināt	3323
palielināt attēlu	3333
palun jää viisakaks	1739
palun lülita reklaamiblokeerija välja	1781
pamanīji kļūdu	3287
pamanījāt kļūdu	3287
pamiršau slaptažodį	3262
pamiršote slaptažodį	3262
par šo tēmu	3283
paramètres de confidentialité	2193
paramètres des cookies	2108
paramétrer	2108
paramétrer les cookies	2108
paramétrer mes choix	2112
parandused ja täpsustused	1788
parašyk komentarą	3218
parašykite komentarą	3218
partajează	4044
partenerii noștri	4053
participez à la conversation	2160
participă la sondaj	4096
partilhar esta página	4021
partnereink ajánlata	2623
partnereinktől	2623
partnerių turinys	3221
partnerski sadržaj	4329
partnerski članek	4617
partnerský obsah	639
pas encore abonné	2205
pasidalinkite šiuo straipsniu	3217
pasirinkite planą	3262
pasirinkite prenumeratą	3262
pasirinkite sumą	3260
pasirinkti prenumeratą	3262
pasitikrinkite žinias	3219
pasiūlymas skaitytojams	3250
paslēpt reklāmu	3340
passer la publicité	2106
passer à la recette	62
passwort zurücksetzen	1007
pastebėjote klaidą	3218
pasziánsz	2574
pasūtīt grāmatu	3318
pateikti atsiliepimą	3268
patikrinkite savo el. paštą	3264
patreonで支援する	3042
patvirtinkite savo el. paštą	3264
pausar vídeo	1653
pauză video	4104
pavaišinkite mus kava	3260
paylaş	4853
paylaşin	4853
paypal ile öde	4976
pašreizējais laiks #	3322
pažiūrėkite vaizdo įrašą	3219
pe aceeași temă	4090
pelaa peliä	1992
pelaa tästä	1992
pentru a citi în continuare	4087
per saperne di più	2850
per visą ekraną	3254
per überweisung spenden	1004
pergunte à nossa ia	3922
permite întotdeauna	4108
permitir anúncios	3970
permitir conteúdo externo	3884
personvernerklæring	3646
personvernerklæring og informasjonskapsler	3573
perspausdinti draudžiama	3274
peut-être plus tard	2057
pełny ekran	3801
photo précédente	2243
phát	5187
phát hiện lỗi	5207
phát lại	5215
phát video	5214
phóng to ảnh	5234
phổ biến nhất	5229
piedalies aptaujā	3288
piedāvājums lasītājiem	3318
piekrist un rādīt	3320
piekrist un turpināt	3320
piekrist visām	3298
piekrītu	3298
piekrītu visām	3321
piesakies vebināram	3288
piesakoties tu piekrīti lietošanas noteikumiem	3305
pieslēdzies vai izveido kontu	3281
pieslēdzies, lai komentētu	3287
pieslēgties	3281
pieslēgties ar facebook	3329
pieslēgties ar google	3329
pievieno savu komentāru	3287
pievienot komentāru	3281
pievienot kā vēlamo avotu	3337
pievienot manām tēmām	3337
pieņemt un turpināt	3320
pieņemt visas	3321
pieņemt visas sīkdatnes	3320
pilnekrāna režīms	3322
pilnekrāns	3322
pirkt biļetes	3318
pirkt biļeti	3318
pirkt grāmatu	3318
pirkti bilietą	3250
pirkti knygą	3250
pirkti licenciją	3274
pirmais mēnesis par # €	3281
pirmas mėnuo tik # €	3212
più lette	2798
più letti	2798
più popolare	2884
più recenti	2857
più tardi	2756
più vecchi	2857
più votati	2857
piši autoru	4406
piši avtorju	4605
pišite autoru	4406
pišite avtorju	4605
pišite nam u redakciju	4409
pišite nam v uredništvo	4608
pišite redakciji	4409
pišite uredništvu	4608
piškotki	4548
placená inzerce	88	518
placená spolupráce	639
placený obsah	639
places limitées, réservez vite	2155
plan seç	4946
plani seç	4946
planini seç	4946
platba ročne	4500
platba ročně	615
platená inzercia	88	4430
platená spolupráca	4520
platený obsah	4520
player de áudio	4006
player se učitava	4391
plaćena saradnja	4419
plaćena suradnja	4419
plaćeni oglas	88	4329
plaćeni sadržaj	4329
plačajte nam kavo	4597
plačana objava	88	4532
plačana vsebina	4617
plačano sodelovanje	4617
plačiau skaitykite čia	3219
plein écran	2124
plus d'actualités	2120
plus d'articles du même auteur	2211
plus de détails	2125
plus récents	2182
plătește cu paypal	4151
poate mai târziu	4033
początek bloku reklamowego	3718
podaj prawidłowy adres e-mail	3817
podari članek	4536
podarite ta članek	4536
podaruj artykuł	3700
podaruj dostęp	3835
podaruj ten artykuł	3711
podcast anhören	907
pode ler também	3947
podeli članak	4333
podešavanja privatnosti	4389
podijeli članak	4333
podmienky používania	4445
podmínky použití	523
podmínky užití	523
podobne artykuły	3734
podobné články	531	4431
podporiť	4426
podporte nezávislú žurnalistiku	4426
podporte nás	4426
podporte nás cez darujme	4496
podporte nás cez paypal	4496
podporte nás na patreone	4496
podpořit	502
podpořit přes darujme	611
podpořte naši práci	502
podpořte nás	502
podpořte nás na patreonu	611
podpořte nás přes paypal	611
podpořte redakci	502
podrobné nastavenia	4486
podrobné nastavení	597
podrži	4322
podrži nas	4322
podržite nas	4322
podržite naš rad	4322
podržite nezavisno novinarstvo	4322
podziel się	3711
podziel się na facebooku	3711
pogledajte još	20
poista mainonnanesto käytöstä	2018
poistin mainonneston käytöstä	2018
poistin sen käytöstä	2019
pokaż # odpowiedzi	3831
pokaż # zdjęcia	3819
pokaż # zdjęć	3819
pokaż galerię	3820
pokaż hasło	3814
pokaż i zaakceptuj	3797
pokaż komentarze	3728
pokaż mniej	3737
pokaż napisy	3800
pokaż odpowiedzi	3831
pokaż oryginał	3738
pokaż podpis	3820
pokaż szczegóły	3720
pokaż transkrypcję	3800
pokaż treść	3719
pokaż tłumaczenie	3738
pokaż więcej	3737
pokaż wszystkie	3737
pokaż wszystkie # zdjęcia	3819
pokaż wszystkie # zdjęć	3819
pokaż wszystkie zdjęcia	3819
pokaż wszystkie zdjęć	3819
pokaż wszystko	3738
pokaż wyniki	92	3787
pokaż zdjęcia	3819
pokaż zdjęć	3819
pokaži geslo	4599
pokaži rezultate	92
pokaži vsebino	4548
pokloni članak	4333
poklonite ovaj članak	4333
pokračovat bez podpory	501
pokračovat bez vypnutí	608
pokračovat přes apple	614
pokračovat přes facebook	614
pokračovat přes google	614
pokračovat s apple	614
pokračovat s google	614
pokračovať bez podpory	4438
pokračovať bez vypnutia	4494
pokračovať cez apple	4499
pokračovať cez facebook	4499
pokračovať cez google	4499
pokračovať s google	4499
pokušajte kasnije	4403
pokušajte ponovno	4403
pokušajte ponovno kasnije	4403
pokušajte ponovo	4403
pole obowiązkowe	3817
polecamy również	3734
polecamy także	3734
polecamy też	3734
polecane artykuły	3734
politica de confidențialitate	4050	4051	4064
politica de corecții	4133
politica editorială	4064	4133
politică de confidențialitate	4050
politika kolačića	4389
politika piškotkov	4587
politique de confidentialité	2108
politique de protection des données	2234
polityka prywatności	3719
polityka prywatności i cookies	3721
polityka sprostowań	3825
política de cookies	1573	3880
política de correcciones	1681
política de correccions	483
política de correções	3986
política de galetes	428
política de privacidad	1573
política de privacidade	3880	3904
política de privacitat	428
política de protección de datos	1700
política de proteção de dados	4005
pomanjšaj pisavo	4615
pomôže každé euro	4497
pomůže každá koruna	612
ponovno učitaj stranicu	4397
ponuda za čitaoce	4387
ponuda za čitatelje	4387
ponuka pre čitateľov	4484
poprzedni artykuł	3734
poprzednie zdjęcie	3820
populární	531
populära artiklar	4663
populärast	4743	4760
populärt	4663
populære	783	3678
populære artikler	689
populære saker	3582
populært	689	3582
populārākie	3283
popüler	4862
popüler haberler	4862
popüler konular	4862
por mês	3974
por qué estás viendo esto	1539
por qué? cuéntanos	1693
portes grátis	3995
poslat jako dárek	637
poslat přes whatsapp	637
poslat příteli	637
poslat tip anonymně	626
poslat zprávu	618
poslať	4503
poslať ako darček	4518
poslať cez whatsapp	4518
poslať e-mailom	4434
poslať mailom	4518
poslať priateľovi	4518
poslať správu	4502
poslať tip	4509
poslať tip anonymne	4509
poslušaj vest	4333
poslušaj članak	4333
poslušaj članek	4536
poslušajte tekst	4391
poslušajte članek	4536
posnetek ni več na voljo	4590
posnetek v vaši državi ni na voljo	4590
posnetka ni mogoče predvajati	4590
postanite naročnik	4528
postanite član	4322	4528
postavke kolačića	4346
postaw kawę	3697
postaw nam kawę	3697
poszt betöltése	2580
posłuchaj	3711
poukážte nám # % z dane	4496
pour continuer à lire	2169
pourquoi voyez-vous cette publicité	2156
pouze nezbytné	597
pouze pro předplatitele	504
používate adblock	4494
používate blokovanie reklám	4494
používate blokovač reklám	4494
používateľské meno	4500
používáte adblock	608
používáte blokování reklam	608
používáte blokátor reklam	608
povezani sadržaj	4330
povezani članci	4330
povezani članki	4533
povećaj	4392
povećaj fotografiju	4406
povećaj sliku	4406
povećaj slova	4417
povećaj tekst	4417
povečaj	4591
povečaj besedilo	4615
povečaj fotografijo	4605
povečaj pisavo	4615
povečaj sliko	4605
povinná pole	618
povinné	619	4503
povinné pole	618
povinné polia	4502
povinné údaje	618
povolit a pokračovat	526
povolit upozornění	604
povolit vždy	526
povoliť	4493
povoliť notifikácie	4492
povoliť obsah	4486
povoliť raz	4486
povoliť reklamu	4495
povoliť reklamy	4495
povoliť upozornenia	4492
powiązane	3734
powiązane artykuły	3734
powiązane tematy	3734
powiększ	3737
powiększ tekst	3835
powiększ zdjęcie	3737
powrót do góry	3737
powrót do strony głównej	3820
powrót na górę	3820
pozastaviť	4490
později	607
pozostała część artykułu pod materiałem wideo	3715
pozostały czas	3801
pozostały czas #	3800
pozostały czas -#	3800
pozrieť # fotiek	4504
pozrieť # fotky	4504
pozrieť # fotografie	4504
pozrieť # fotografií	4504
pozrieť fotiek	4504
pozrieť fotky	4504
pozrieť fotografie	4504
pozrieť fotografií	4504
pozrieť galériu	4505
pozrieť všetky # fotiek	4504
pozrieť všetky # fotky	4504
pozrieť všetky # fotografie	4504
pozrieť všetky # fotografií	4504
pozrieť všetky fotiek	4504
pozrieť všetky fotky	4504
pozrieť všetky fotografie	4504
pozrieť všetky fotografií	4504
pozrieť všetkých # fotiek	4504
pozrieť všetkých # fotky	4504
pozrieť všetkých # fotografie	4504
pozrieť všetkých # fotografií	4504
pozrieť všetkých fotiek	4504
pozrieť všetkých fotky	4504
pozrieť všetkých fotografie	4504
pozrieť všetkých fotografií	4504
pozvite nás na kávu	4496
pozvěte nás na kafe	611
pozvěte nás na kávu	611
počastite nas kavom	4398
pořídit předplatné	614
pošalji	92	4404
pošalji e-mailom	4333
pošalji komentar	4333
pošalji mejlom	4333
pošalji poruku	4403
pošalji povratnu informaciju	4412
pošalji prijatelju	4333
pošalji vest	4409
pošalji vijest	4409
pošalji članak e-mailom	4333
pošaljite dojavu	4409
pošaljite komentar	4333
pošaljite vest	4409
pošlete tip redakci	626
pošlite tip redakcii	4509
pošlji	4603
pošlji komentar	4612
pošlji po e-pošti	4536
pošlji povratno informacijo	4611
pošlji prijatelju	4536
pošlji sporočilo	4602
pošlji članek po e-pošti	4536
pošljite nam namig	4608
pošljite namig	4608
poštanski broj	4404
poštna številka	4603
poštovné zdarma	595
pr članek	4532
pradėti testą	3248
praneškite apie klaidą	3218
pranešti anonimiškai	3267
pranešti apie klaidą	3218
pranešti apie komentarą	3269
pratite uživo	4406
pravidelný dar	611
pravidelný príspevok	4497
pravidelně měsíčně	611
pravidlá diskusie	4434
pravidlá opráv	4509
prawa autorskie zastrzeżone	3826
prašome išjungti reklamos blokavimą	3259
pre komentovanie sa prihláste	4515
pre predplatiteľov	4427
preberi cel članek	4605
preberi celoten članek	4605
preberi več	4605
preberite celoten članek	4605
preberite še	4533
precisamos de você	3851
predchádzajúca fotografia	4505
predchádzajúca snímka	4505
predchádzajúca strana	4505
predchádzajúci článok	4505
predplatiť	4426
predplatné môžete kedykoľvek zrušiť	4499
predplaťte si	4426
preferințe cookie	4108
preferințe de confidențialitate	4148
preferències de galetes	461
preferências de cookies	3962
preferências de privacidade	4005
prehrať	4490
prehrať video	4489
prehrávač sa načítava	4489
prejsť do diskusie	4515
prejsť do galérie	4505
prejsť na darovanie	4496
prejsť na kvíz	4480
prejsť na obsah	4505
prejsť na online	4505
prejsť na platbu	4496
prejsť na ponuku	4484
prejsť na recept	62
prejšnja fotografija	4605
prejšnja slika	4605
prejšnja stran	4605
prejšnji članek	4605
prekličete lahko kadarkoli	4599
prekliči soglasje	4587
preložené automaticky	4513
preložené pomocou ai	4513
prenošenje zabranjeno	4410
prenumerantförmån	4721
prenumerantförmåner	4721
prenumerata nuo # euro per mėnesį	3212
prenumerata nuo # €	3212
prenumerera på vårt nyhetsbrev	4637
prenumeruodami sutinkate su taisyklėmis	3237
prenumeruokite naujienlaiškį	3237
prenumeruoti naujienlaiškį	3264
preostali čas	4591
preostali čas #	4590
preostali čas -#	4590
preporučeno	4330
preporučuje outbrain	4419
preporučuje taboola	4419
preporučujemo	4330	4401
preporučujemo da pročitate	4330
preporučujemo i	4330
presentear matéria	3993
preskoči na sadržaj	4406
preskoči na vsebino	4605
preskočiť na obsah	4505
prestať sledovať	4517
prethodni članak	4406
pretlač zakázaná	4510
prevedeno uz pomoć ai	4412
preverite e-pošto	4602
prečo vidím túto reklamu	4520
prečítajte si	4431
prečítajte si aj	4431
prečítať neskôr	4518
prečítať prepis	4489
prețurile pot varia	4073
pridať ako preferovaný zdroj	4517
pridať do košíka	4484
pridať do mojich tém	4517
pridať komentár	4434
pridať medzi preferované zdroje	4517
pridruži se razpravi	4612
pridružite se razpravi	4612
pridėti kaip pageidaujamą šaltinį	3270
pridėti komentarą	3269
pridėti prie mano temų	3270
pridėti prie pageidaujamų šaltinių	3270
prihlásiť	4427
prihlásiť cez facebook	4499
prihlásiť cez google	4499
prihlásiť na odber	4502
prihlásiť sa	4427
prihlásiť sa cez apple	4499
prihlásiť sa cez facebook	4499
prihlásiť sa cez google	4499
prihlásiť sa do diskusie	4515
prihlásiť sa na odber	4502
prihláste sa a komentujte	4515
prihvati i prikaži	4389
prihvati sve kolačiće	4389
prihvaćam	4346
prihvaćam i nastavljam	4389
prihvaćam sve	4346
prijava putem google računa	4400
prijavi grešku	4333
prijavi pogrešku	4409
prijavi se s google računom	4400
prijavite grešku	4409
prijavite pogrešku	4409
prijať	4445
prijať a pokračovať	4486
prijať a zobraziť	4486
prijať všetko	4445
prijať všetky	4487
prijať všetky cookies	4486
prikaži # odgovora	4413
prikaži # odgovore	4612
prikaži galerijo	4605
prikaži galeriju	4406
prikaži geslo	4599
prikaži i prihvati	4389
prikaži in sprejmi	4587
prikaži komentare	4413
prikaži komentarje	4612
prikaži lozinku	4400
prikaži manj	4534
prikaži manje	4331
prikaži odgovore	4413	4612
prikaži podnapise	4590
prikaži prepis	4590
prikaži rezultate	92	4384	4582
prikaži sadržaj	4346
prikaži sve	4331
prikaži titlove	4391
prikaži transkript	4391
prikaži več	4534
prikaži više	4331
prikaži vse	4534
prikaži vsebino	4587
prima lună gratuită	4087
prima pagină	4056
primetili ste grešku	4409
primește alerte despre acest subiect	4081
primijetili ste grešku	4409
printează	4044
printează rețeta	62
pripomenúť neskôr	4438
priporoča outbrain	4617
priporoča taboola	4617
priporočamo	4533	4600
priporočamo tudi	4533
priporočamo v branje	4533
priporočeno	4533
prisijunkite arba susikurkite paskyrą	3212
prisijunkite prie mūsų komandos	3219
prisijunkite, kad galėtumėte komentuoti	3218
prispieť	4426
prispieť jednorazovo	4496
prispieť mesačne	4496
privatsphäre verwalten	990
privatsphäre-einstellungen	845
privātuma iestatījumi	3320
privātuma politika	3298
prišlo je do napake. poskusite pozneje	4602
prišlo je do napake. poskusite znova	4602
pro komentování se přihlaste	633
pro předplatitele	504
pro předplatitele výhodněji	594
prochaine vidéo	2235
profită de ofertă	4155
programmet är inte längre tillgängligt	4728
prohibida la reproducció	486
prohibida su reproducción total o parcial	1714
prohlédnout # fotek	620
prohlédnout # fotky	620
prohlédnout # fotografie	620
prohlédnout # fotografií	620
prohlédnout fotek	620
prohlédnout fotky	620
prohlédnout fotografie	620
prohlédnout fotografií	620
prohlédnout galerii	621
prohlédnout všech # fotek	620
prohlédnout všech # fotky	620
prohlédnout všech # fotografie	620
prohlédnout všech # fotografií	620
prohlédnout všech fotek	620
prohlédnout všech fotky	620
prohlédnout všech fotografie	620
prohlédnout všech fotografií	620
prohlédnout všechny # fotek	620
prohlédnout všechny # fotky	620
prohlédnout všechny # fotografie	620
prohlédnout všechny # fotografií	620
prohlédnout všechny fotek	620
prohlédnout všechny fotky	620
prohlédnout všechny fotografie	620
prohlédnout všechny fotografií	620
proibida a reprodução total ou parcial	4017
promijeni veličinu teksta	4417
promo sadržaj	4419
promocijsko sporočilo	4532
promotivni sadržaj	4329
promotivni članak	4329
promóció	2512
proovi # päeva tasuta	1733
proposé par	2226
prosimy o wyłączenie adblocka	3806
proč vidím tuto reklamu	639
pročitaj ceo članak	4406
pročitaj cijeli članak	4406
pročitaj kasnije	4417
pročitaj transkript	4391
pročitajte ceo tekst	4406
pročitajte cijeli članak	4406
pročitajte i	4330
pročitajte još	4330
prywatność	3719
prywatność i cookies	3721
przeczytaj całość	3820
przeczytaj cały artykuł	3820
przeczytaj również	3734
przeczytaj także	3734
przeczytaj też	3734
przeczytaj transkrypcję	3800
przejdź bez wsparcia	3696
przejdź do galerii	3820
przejdź do głównej treści	3820
przejdź do księgarni	3716
przejdź do oferty	3793
przejdź do przepisu	62
przejdź do płatności	3811
przejdź do quizu	3787
przejdź do serwisu	3719
przejdź do sklepu	3793
przejdź do strony darowizn	3811
przejdź do treści	3737
przejdź do ustawień prywatności	3719
przejdź do wpłaty	3811
przejdź na stronę główną	3820
przekaż # % podatku	3811
przekaż #%	3811
przekaż opinię	3829
przestań obserwować	3833
przetłumaczono automatycznie	3829
przetłumaczono przez ai	3829
przeładuj stronę	3810
prześlij	3818
prześlij opinię	3829
prześlij zdjęcia	3825
przypomnij mi później	3696
przypomnij później	3805
právě se děje	531
präsentiert von	839
précédent	2124
préférences cookies	2108
préférences de confidentialité	2234
prélèvement	2067
prémium	2503
prénom	2208
présenté par	2226
próbáld újra később	2605
próbálja ki # forintért	2503
próbálja újra	2605
próbálja újra később	2605
próxima	3900
próxima foto	4014
próxima imagem	4014
próxima notícia	3983
próxima página	3900
próximo artigo	3895
próximo vídeo	1701	4006
prøv # dager gratis	3547
prøv gratis	653	3547
prøv igen senere	769
prøv igjen senere	3665
prøv nu	653
prøv nå	3547
prędkość odtwarzania	3800
prを含みます	3005
pr記事	3027
psč	619	4503
pubblicità	2785
publi-rédactionnel	2106
publicitatea continuă	4155
publicité	2106
publicité - la suite ci-dessous	2106
publicité dans #	2235
publicités	2106
publică	4097
publică comentariul	4096
pular anúncio	4006
pular para o conteúdo	3900
pular para o conteúdo principal	3898
puslapis # iš #	3275
página siguiente	1590
páči sa mi to	4516
päeva küsimus	1770
päivitä sivu	2019
päivitä suostumus	1939
päivän kysymys	92	1998
päivän peli	1998
päivän ristikko	1992
pääuutiset	1948
påkrevd	3666
påkrævet	770
påmind mig senere	649
påminn mig senare	4625
później	3805
pārbaudi savas zināšanas	3288
pārbaudiet savu e-pastu	3331
pāriet uz recepti	62
pāriet uz saturu	3333
pārpublicējot atsauce obligāta	3291
pārpublicēšana aizliegta	3341
pārtraukt sekot	3337
pārvaldīt paziņojumus	3325
pārvaldīt piekrišanu	3320
pērc abonementu	3281
płatna współpraca	3837
płatne miesięcznie	3815
płatne rocznie	3815
płatność miesięczna	3815
płatność roczna	3815
předchozí	533
předchozí foto	621
předchozí fotografie	621
předchozí snímek	621
předchozí strana	621
předchozí článek	531
předmět	619
předplatit	504
předplatné	504
předplaťte si	614
přehrát	533
přehrát video	600
přehrávač se načítá	600
přehrávač videa se načítá	600
přejít do diskuse	633
přejít do e-shopu	520
přejít do galerie	621
přejít do speciálu	621
přejít k obsahu	533
přejít k platbě	611
přejít k receptu	62
přejít na kvíz	588
přejít na nabídku	594
přejít na obsah	533
přejít na online reportáž	621
přejít na recept	62
přejít na stránku darů	611
přeloženo automaticky	631
přeloženo pomocí ai	631
přepis	601
přeskočit na obsah	621
přestat sledovat	635
přetisk zakázán	627
přečtěte si	531
přečtěte si také	531
přečíst později	637
přečíst přepis	600
přidat do košíku	594
přidat do mých témat	635
přidat jako preferovaný zdroj	635
přidat komentář	529
přidat mezi preferované zdroje	635
přidejte názor	529
přidejte si nás mezi preferované zdroje	635
přihlaste se a komentujte	633
přihlásit	504
přihlásit k odběru	510
přihlásit přes facebook	614
přihlásit přes google	614
přihlásit přes seznam	614
přihlásit se	504
přihlásit se do diskuse	633
přihlásit se k odběru	618
přihlásit se přes apple	614
přihlásit se přes facebook	614
přihlásit se přes google	614
přihlásit se přes seznam	614
přihlášení	504
přijmout	523
přijmout a pokračovat	597
přijmout a zobrazit	597
přijmout vše	523
přijmout všechny	598
přijmout všechny cookies	597
připomenout později	501
přispějte	502
přispět	502
přispět jednorázově	611
přispět měsíčně	611
příjmení	619
""", 'q': """
qq好友	5331
qq空间	5331
qr कोड स्कैन करें	2468
qr কোড স্ক্যান করুন	388
qr 코드를 스캔하세요	3165
qrコードからダウンロード	3035
qrコードを読み取ってください	3035
qr코드로 다운로드	3165
qr코드를 스캔하세요	3165
qu'avez-vous pensé de cet article	2152
qual o seu nível de satisfação com esta notícia	3922
qualcosa è andato storto	2886
quan tâm nhất	5208
quay lại	5168
quay lại đầu trang	5252
quellen und weiterführende links	859
queremos conocer tu opinión	1629
queremos saber a sua opinião	3935
questa email è già registrata	2918
questa pagina ti è stata utile	2856
questo articolo ti è stato utile	2856
questo articolo è bloccato	2883
questo campo è obbligatorio	2885
questo riassunto ti è stato utile	2822
questo video non è disponibile	2864
questo video non è più disponibile	2864
quieres añadir otro usuario a tu suscripción	1539
quitter le plein écran	2189
quizi çöz	4925
quizás más tarde	1533
quizás te interese	1584
quy định bình luận	5207
quyên góp	5143
quyên góp ngay	5143
qué opinas	1579
qué te ha parecido esta noticia	1629
quét mã qr	5220
quét mã qr để tải	5220
quét mã qr để tải ứng dụng	5220
quên mật khẩu	5146
quản lý cookie	5218
quản lý lựa chọn	5247
quản lý sự đồng ý	5218
quản lý tùy chọn	5247
quảng cáo	5157
quảng cáo - bài viết tiếp tục bên dưới	5201
""", 'r': """
r$ # por mês durante # meses	3944
radote klaidą	3218
radote klaidą tekste	3218
radās kļūda. mēģiniet vēlāk	3331
radīts ar mākslīgo intelektu	3335
rafraîchir la page	2200
raksti komentāru	3287
raksts ir aizsargāts ar autortiesībām	3341
raksts ir slēgts	3329
raksts tiek papildināts	3288
raksts turpinās pēc reklāmas	3290
rakstu lasa mākslīgais intelekts	3322
rakstīt autoram	3333
rakstīt komentāru	3287
raktažodžiai	3255
rao vặt	5157
raportează	4097
raportează comentariul	4144
raportează o eroare	4069
raportează o greșeală	4133
raportoi virheestä	2034
rapportér	783
rapportér annonce	787
rapportér fejl	681
razvrščanje	4613
rašykite redakcijai	3267
rašyti autoriui	3266
rašyti komentarą	3212
reagovať	4516
recargar la página	1667
recargar página	1667
recarrega la pàgina	470
recarregar a página	3972
recarregar página	3972
receber notificações	3937
recept mentése	62
recept nyomtatása	62
recevez nos alertes en temps réel	2162
recevez une alerte à chaque article de l'auteur	2162
reclamă	4047
recomandarea redacției	4090
recomandări	4053
recomandări by taboola	4076
recomandări taboola	4076
recomandările editorilor	4090
recomandările partenerilor	4076
recomandările redacției	4053
recomendado para você	3895
recommandé	2120
recommandé pour vous	2120
recommandés	2120
recordar más tarde	1533
recuérdamelo más tarde	1533
recíbela	1552
recíbela gratis	1552
recíbelo	1552
redacția	4064
redare automată	4105
redirecționează # la sută	4121
redirecționează #%	4034
redă video	4104
redă videoclipul	4104
refuză toate	4066
refuză tot	4109
regala este artículo	1688
regalar artículo	1539
regalar este artículo	1688
registrovať sa	4427
registruokitės nemokamai	3212
registruokitės į seminarą	3219
registrácia	4427
regisztráció	2503
regisztrálok	2503
regler för kommentarer	4759
regler og vilkår gjelder	3570
regras de comentários	3949
regras dos comentários	3949
regístrate	1539
rekisteröidy	1921
rekisteröidy maksutta ja lue	1921
reklaami lõpp	1794
reklam içeriğidir	4928
reklama się skończyła	3837
reklami geç	4855
reklám	2512
reklám vége	2623
reklámblokkolót használ	2596
reklámblokkolót használsz	2596
reklāma	3281
reklāmas beigas	3340
reklāmas raksts	3290
reklāmraksts	88	3290
relacja na żywo	3820
relaterade ämnen	4663
rendeld meg a könyvet	2577
rendelje meg a könyvet	2577
rendezés	2617
rendszeres támogatás	2600
renovar suscripción	1706
reportar comentário	3998
reportar erro nesta página	3922
reproducció automàtica	458
reproducción automática	1654
reproducción prohibida	1714
reproducir vídeo	1653
reproduction réservée	2248
reproductor de vídeo	1701
reproduzir vídeo	3958
reproduzir áudio	3958
reprodução automática	3959
reprodução proibida	4017
reserve já	4020
resmi büyüt	4952
responda à enquete	3949
rester connecté	2205
restez informé	2079
restez informés	2079
resultado da votação	3998
resultados de la votación	1647
resumen automático	1614
resumo da notícia	3922
resumé lavet af ai	779
retour à l'accueil	2211
retour à la liste	2211
retour à la page d'accueil	2122
retrage consimțământul	4108
rettelser og præciseringer	776
revenir à l'accueil	2211
revoir la vidéo	2235
rezerviši mesto	4387
rezervovať miesto	4484
rezervujte si místo	594
rezervuoti vietą	3250
rezervă un loc	4074
rezervă-ți locul	4074	4102
rezervēt vietu	3318
rezolvă testul	4099
rezygnuję z newslettera	3841
reîmprospătează pagina	4120
reîncarcă pagina	4120
reînnoiește abonamentul	4151
reģistrējies bez maksas	3281
reģistrēties	3281
reši križanko	4582
reši kviz	4384	4582
reši ukrštenicu	4384
režim celej obrazovky	4489
režim celé obrazovky	600
ricordamelo più tardi	2756
riješi križaljku	4384
riješi kviz	4384
riproduzione riservata ©	2924
rizami geri çek	4859
rodyti galeriją	3266
rodyti mažiau	3220	3266
rodyti turinį	3252
rodyti viską	3220
rozumím	535
rozwiąż krzyżówkę	3787
rozwiń	3720	3737
rozwiń wszystko	3738
ročne	4500
ročná platba	4500
ročné predplatné	4500
roční platba	615
roční předplatné	615
ročně	615
rychlost přehrávání	600
ryhdy kannatusjäseneksi	2020
rätta	4656
rätta oss	4656
rättelse	4656
rättelsepolicy	4752
rättelser och förtydliganden	4752
règles de commentaires	2181
règles des commentaires	2181
réactions	2114
réagir	2098	2114
réagir à cet article	2114
réagissez	2114
réagissez à cet article	2114
réductions et codes promo	2252
réduire la police	2173
réduire la taille de la police	2173
réduire la taille du texte	2173
réduire le texte	2224
répondez au quiz	2184
répondez au sondage	2181
répondre	2114
réseaux sociaux	2099
réserver mes places	2187
réservez vos places	2187
réservé aux inscrits	2068
résiliable à tout moment	2169
résultats	93
résultats du sondage	2160
résumé de l'article	2152
résumé de l'article en # points	2152
résumé en # secondes	2152
résumé ia	2221
résumé par l'ia	2221
részletek	2528
rétablir le son	2189
rösta	92	4718
rösta här	4666
rösta i omröstningen	4666
rösta nu	92	4714
rút lại sự đồng ý	5218
rückmeldung geben	1022
rýchlosť prehrávania	4489
rādīt # atbildes	3336
rādīt atbildes	3336
rādīt galeriju	3333
rādīt mazāk	3289	3333
rādīt rezultātus	3316
rādīt saturu	3320
rādīt un piekrist	3320
rādīt vairāk	3288
rādīt visu	3289
rămâi conectat	4125
răspunde	4052
răspunde la sondaj	4096
rėmimas	3221
rėmėjo turinys	3273
""", 's': """
s'abonner à ce dossier	2245
s'abonner à ce sujet	2245
s'abonner à ce thème	2245
s'abonner à cet auteur	2245
s'abonner à partir de #€	2068
s'està carregant el reproductor	457
s'està carregant el vídeo	457
s'ha produït un error	478
s'inscrire à la newsletter	2079
s-ar putea să-ți placă	4053
saada anonüümne vihje	1788
saada sõbrale	1738
saada sõnum	1785
saada vihje anonüümselt	1788
saber más	1590
sadarbības raksts	3290
sadece abonelere özel	4946
sadržaj je blokiran	4389
sadržaj je zaključan	4323
sadržaj je zaštićen autorskim pravom	4410
sadržaj nije dostupan	4389
sadržaj nije moguće prikazati	4389
sadržaj partnera	4419
saglabāt	3286
saglabāt iestatījumus	3320
saglabāt izvēli	3320
saglabāt rakstu	3286
saglabāt vēlākam	3338
sair do ecrã inteiro	3958
saistītie raksti	3283
saistītās ziņas	3283
saite ir nokopēta	3338
saite nokopēta	3286
saken er låst	3547
saken finnes også som lyd	3560
salli ja näytä	1939
salli sisältö	2004
salta la pubblicità	2912
salta pubblicità	2912
saltar anúncio	3878
saltar para o conteúdo	3898
saltar para o conteúdo principal	3898
salvar preferências	3962
salvează	4044
salvează articolul	4089
salvează pentru mai târziu	4089
salvează preferințele	4108
salvează rețeta	62
samo nujni piškotki	4587
samo nužni	4389
samo nužni kolačići	4389
samo za naročnike	4599
sans engagement, résiliable à tout moment	2169
sao chép	5242
sao chép liên kết	5152
sao chép đường dẫn	5199
sari la conținut	4055
sari la rețetă	62
sari peste reclamă	4149
satura turpinājums pēc reklāmas	3290
saturs ir aizsargāts ar autortiesībām	3341
saturs ir bloķēts	3320
sazināties ar redakciju	3334
sačuvaj	4333
sačuvaj podešavanja	4389
sačuvaj recept	62
sačuvaj vest	4333
sačuvaj za kasnije	4417
sačuvaj članak	4417
saņemt paziņojumus	3325
scanează codul qr	4112
schlagwörter	859
schließen	862
schrift größer	1026
schrift vergrößern	832
schriftgröße	832
schriftgröße anpassen	1026
schriftgröße ändern	1026
schwedenrätsel	983
scopri di più	2762
scopri di più su amazon	2928
scrie comentariul tău	4144
scrie redacției	4133
scrieți redacției	4133
sdílejte	514
sdílejte tento text	514
sdílejte text	514
sdílejte článek	514
sdílet	514
sdílet na facebooku	514
sdílet na twitteru	514
sdílet na whatsappu	637
sdílet na x	514
sdílet článek	514
se alla erbjudanden för prenumeranter	4630
se bilderna här	4666
se connecter et réagir	2114
se déconnecter	2068
se désabonner	2259
se désinscrire	2259
se grafiken här	4666
se ha producido un error al cargar el vídeo	1612
se klippet här	4666
se klippet øverst i saken	3585
se réabonner	2240
se større bilde	3586
se større billede	693
se videon här	4666
se våra erbjudanden	4742
se våre tilbud	3662
se încarcă playerul	4104
se încarcă video	4104
se încarcă videoclipul	4104
sedan # kr/mån tills du säger upp	4630
see väli on kohustuslik	1785
segui già questo argomento	2897
segui già questo autore	2897
seguir tópico	3937
seguí leyendo	1643
sei già abbonato	2762
sei già iscritto	2918
sei già iscritto alla newsletter	2842
seko tēmai	3337
sekot tēmai	3337
sekretessinställningar	4725
sekti autorių	3270
sekti temą	3270
selección de la redacción	1584
selectează	4126
selvä	1951
sem opinião	3950
sem si não seria possível	3942
sem você não seria possível	3942
semnalează comentariul	4144
semnalează o eroare	4052
senaste först	4759
send artiklen på mail	664
send på e-post	3560
send på mail	785
seniausi viršuje	3269
sense permanència	444
sesi aç	4929
sesi açmak için dokunun	4972
sesi açmak için tiklayin	4972
setări confidențialitate	4108
setări cookie	4051	4066
setări cookie-uri	4108
setări cookies	4108
setări de confidențialitate	4108
seu apoio faz a diferença	3851	4010
seu nome de usuário	3998
seuls les abonnés peuvent commenter	2160
seuraa hetki hetkeltä	2030
seuraa livenä	2030
seuraa meitä	1934
seuraa tekijää	2041
seuraa tätä aihetta	2041
seuraat jo tätä aihetta	2041
seuraat tätä aihetta	2041
seç	4947
seçenekleri yönet	4932
seçimimi kaydet	4932
seções	3895
seřadit podle	633
sfârșit publicitate	4102
sfârșitul reclamei	4102
shrani članek	4536
shrnutí ai	632
shrnutí od ai	631
si opp når du vil	3547
si è verificato un errore	2886
si è verificato un errore durante il caricamento del video	2820
sie können diesen artikel kostenlos weitergeben	954
signaler ce contenu comme inapproprié	2160
signaler un problème	2114
siguiente artículo	1584
siguiente vídeo	1701
siirry sisältöön	1950
siirry suoraan sisältöön	2030
sikeres feliratkozás	2530
sin ti no sería posible	1638
sinu hääl on arvesse võetud	1770
sinu sõnum	1786
sisu on autoriõigusega kaitstud	1795
sisältö ei ole saatavilla	2004
sisältö on estetty	2004
sisältö on suojattu tekijänoikeudella	2035
sisältöä ei voida näyttää	2004
sisältöä kumppaneiltamme	2045
siz ne düşünüyorsunuz	4890
siz ne düşünüyorsunuz? oy verin	4868
sizin için öneriler	4862
siųsti atsiliepimą	3268
siųsti draugui	3217
siųsti el. paštu	3217
siųsti komentarą	3269
siųsti naujieną	3267
siųsti žinutę	3264
skaitykite be reklamų	3273
skaitykite be ribojimų	3262
skaitykite daugiau čia	3219
skaityti plačiau	3219
skaityti visą straipsnį	3266
skaityti vėliau	3217
skann qr-koden for å laste ned appen	3651
skanna qr-koden för att ladda ner appen	4730
skaties arī	3283
skatīt cenu	3318
skatīt foto	3288
skatīt galeriju	3288
skatīt komentārus	3336
skatīt piedāvājumu	3318
skatīt piedāvājumus	3329
skatīt rezultātus	92	3316
skatīt video	3288
skatīt visus	3333
skenē qr kodu	3324
skenējiet qr kodu	3324
skjønner	3587
sklenite naročnino	4529
skontaktuj się z redakcją	3825
skontrolujte si svoju schránku	4502
skopírované	4519
skopírované do schránky	4518
skopírovať odkaz	4434
skoči na recept	62
skriftstørrelse	66
skriv din kommentar här	4656
skriv inn beløp	3659
skru på	3656
skru på lyd	3649
skru på varsler	3653
skryť odpovede	4515
skryť reklamu	4520
skrýt	535
skrýt odpovědi	633
skrýt reklamu	639
skyddas av upphovsrätt	4754
skänk en gåva	4740
skúste to neskôr	4502
skúste to znova	4502
slapukų nustatymai	3230
slapukų politika	3252
slažem se	4346
slažem se i nastavljam	4389
sledeća fotografija	4406
sledeća slika	4406
sledeća strana	4406
sledeći video	4391
sledeći članak	4406
sledovat toto téma	635
sledovat téma	635	636
sledovať autora	4517
sledovať autorku	4517
sledovať online	4505
sledovať tému	4517
sledovať túto tému	4517
sledujete téma	635
sledujete tému	4517
slik beskytter vi kildene våre	3672
slik beskytter vi våre kilder	3672
slik slår du av annonseblokkering	3657
slične vesti	4330
slične vijesti	4330
slični članci	4330
sljedeća fotografija	4406
sljedeća slika	4406
sljedeća stranica	4406
sljedeći video	4391
sljedeći članak	4406
slut på annonce	787
slut på annons	4764
slut på reklam	4764
sluta följa	4761
slutt på annonse	3683
slutt å følge	3679
slå adblocker fra	760
slå annonceblokering fra	760
slå av annonseblokkereren	3657
slå av annonseblokkeringen	3657
slå din adblocker fra	760
slå lyd fra	752
slå lyd til	752
slå lyden fra	752
slå lyden til	752
slå notifikationer til	756
slå på	3656	4734
slå på aviseringar	4732
slå på ljudet	4728
slå på notiser	4732
slå på varsler	3653
slå på varslinger	3653
slå til	759
slėpti reklamą	3273
sns 공유	3204
sns 공유하기	3204
snsでシェア	3073
snsでシェアする	3073
snsをフォロー	2959
snímek # z #	620
snímek # ze #	620
snímka # z #	4504
snímka # zo #	4504
so schützen wir unsere quellen	1016
sofortüberweisung	806
solicitarea a fost trimisă	4152
solicitação enviada	4012
solitär	983
som källa är du skyddad	4659
son dakika bildirimlerini aç	4936
son dakika gelişmelerinden haberdar olun	4936
son gelişmelerden haberdar olun	4936
sondaż	93
sonderveröffentlichung	934
sono già sostenitore	2756
sonraki fotoğraf	4979
sonraki fotoğraf için tiklayin	4865
sonraki fotoğrafa geç	4865
sonraki görsel	4979
sonraki haber için tiklayin	4865
sonraki içerik	4979
sonraki sayfa için tiklayin	4865
sonuçlar	93
sonuçlari gör	92	4869
sonuçlari göster	92	4923
sorodni članki	4533
sortează	4097
sortează după	4097
sortuj według	3831
sortér efter	782
souhlasit a pokračovat	526
souhlasím	523
souhlasím a pokračovat	597
souhlasím a zobrazit	526
souhlasím se zobrazením	523
soukromí a cookies	526
sous-titres activés	2189
sous-titres désactivés	2189
soutenez-nous dès maintenant	2058
související	531
související témata	531
související články	531
související články z webu	531
soyez le premier à commenter	2114
soyez le premier à réagir	2114
spam nélkül	2605
spander en kaffe på oss	3659
spara inställningar	4725
spara till läslistan	4763
spausdinti receptą	62
spausdinti straipsnį	3271
spațiu publicitar	4076
spela här	4714
spela videon här	4666
spill ansvarlig. # år	3570
spill med måte	3569
spill nå	3635
spis treści	3737
splošni pogoji	4588
sponsorisé	2106
sponsorlu bağlantilar	4905
sponsorlu içerik	88	4855
sponsoroitu sisältö	1935
sponsoroitua sisältöä	1937
sponsorēts saturs	3340
sponsrat innehåll	4648
sponzorirani sadržaj	4329
sponzorirani članak	4329
sponzorisani sadržaj	4419
sponzorované	4430
sponzorovaný obsah	518
sponzorováno	518
sporoči napako	4608
sporočilo	4603
spotifyで聞く	3063
spotifyで聴く	3063
spravovat upozornění	604
spravovať súhlas	4486
spravovať upozornenia	4492
sprawdź cenę	3793
sprawdź ofertę	3700
sprawdź się	3790
sprawdź skrzynkę e-mail	3817
sprawdź skrzynkę odbiorczą	3817
sprawdź swoją skrzynkę	3817
sprawdź swoją wiedzę	3787
sprejmi in prikaži	4587
sprejmi vse piškotke	4587
spremi članak	4333
spremljajte v živo	4605
sprijinul tău contează	4150
sprijină-ne	4034
správa	4503
správa bola odoslaná	4502
správa souhlasu	597
správa súhlasu	4486
spróbuj ponownie	3817
spróbuj ponownie później	3817
spręsti kryžiažodį	3248
spręsti testą	3248
spune-ne părerea ta	4096
spune-ți părerea	4069
spune-ți părerea în comentarii	4069
spuneți-ne părerea	4096
spustit kvíz	588
spustiť kvíz	4480
spustiť video	4489
später	801
später erinnern	801
späť hore	4505
späť na hlavnú stránku	4505
späť na začiatok	4505
spør vår ki om saken	3576
spēlē tagad	3316
spēlēt tagad	3316
staňte sa členom	4426
staňte se členem	502
ste našli napako	4608
ste našli napako v članku	4608
ste už predplatiteľ	4499
ste že glasovali	4582
stem nå	92	3635
stiahnuť aplikáciu	4491
stiahnuť audio	4489
stiahnuť epizódu	4489
stiahnuť na google play	4491
stiahnuť v app store	4491
stiahnuť z app store	4491
stiahnuť z google play	4491
stichwörter	859
stil spørgsmål til artiklen	681
stlmiť	4490
stop med at følge	784
straipsnio tęsinys - po reklama	3221
straipsnis saugomas autorių teisių	3274
straipsnis tęsiasi po reklamos	3221
straipsnis užrakintas	3262
straipsnį skaito dirbtinis intelektas	3254
strojovo preložené	4513
strojový preklad	4514
strojový překlad	632
strojově přeloženo	631
strona główna	3734
stroški dostave	4586
stránka # z #	620	4504
stránka # ze #	620
stránka # zo #	4504
stworzono z pomocą ai	3829
stáhnout aplikaci	602
stáhnout audio	600
stáhnout epizodu	600
stáhnout na google play	602
stáhnout podcast	600
stáhnout v app store	602
stáhnout z app store	602
stáhnout z google play	602
stáhnout zdarma	603
stäng	4625	4666
stäng annons	4764
stäng av annonsblockeraren	4735
stäng av din adblocker	4735
stäng av din annonsblockerare	4735
stäng av ljudet	4728
stäng galleri	4748
stöd oss	4626
stöd oss på patreon	4739
stöd oss via patreon	4739
större text	4763
større tekst	3681
støt med mobilepay	763
støt os	650
støt os med mobilepay	763
støt os på #er	763
støt os på patreon	763
støt via mobilepay	763
støtt oss	3544
støtt oss med vipps	3659
støtt oss på patreon	3659
støtt oss via vipps	3659
sua inscrição foi confirmada	4012
sua inscrição foi realizada com sucesso	4012
subscrição confirmada	4012
subtitrări	4105
subtítols	458
subtítulos	1654
sudoku del día	1694
sugerir correção	3922
sugerir una corrección	1629
sugestões	3895
suite après la publicité	2187
suivez vos auteurs préférés	2222
suivre ce thème	2162
suivre le thème	2222
sukurta naudojant dirbtinį intelektą	3268
sumă liberă	4121
sumă personalizată	4150
sunt de acord cu termenii și condițiile	4127
sur le même sujet	2120
sur le même thème	2120
suscripción	1539
suscripción confirmada	1707
suscríbase	1539
suscríbete	1539
suscríbete a nuestro boletín	1549
suscríbete ahora	1539
susiję straipsniai	3214
susikurti paskyrą	3212
susține	4034
susține-ne	4034
susține-ne pe patreon	4121
susțineți-ne	4034
susținut de	4142
sutikti ir tęsti	3252
sutinku ir tęsiu	3252
svaka donacija je važna	4398
svaka donacija pomaže	4398
svaki dinar je važan	4398
svaki doprinos je važan	4398
svaki doprinos pomaže	4398
svaki euro je važan	4398
svaki prilog pomaže	4398
svi članci	4406
svi članci autora	4406
sviđa mi se	4414
sviđa vam se članak	4412
swisha en gåva	4739
syötä kelvollinen sähköpostiosoite	2027
syötä summa	2020
syötä sähköpostiosoitteesi	1924
szanowna użytkowniczko, szanowny użytkowniku	3721
szanowni państwo	3720
szanowny użytkowniku	3721
szanujemy twoją prywatność	3721
szavazatodat rögzítettük	2571
szavazatát rögzítettük	2571
szavazás	93	2574
szavazás indítása	2571
szczegóły	3738
szeretne értesítéseket kapni	2592
szeretnél értesítéseket kapni	2592
szerző követése	2618
szkennelje be a qr-kódot	2591
szponzorált tartalom	88	2512
szybkość odtwarzania	3800
szállítási költség	2578
szókereső	2574
szólj hozzá	2520
szóljon hozzá	2520
szövegméret	2621
szünet	2589
sähköposti	1924
sähköposti tai käyttäjätunnus	2023
sähköpostiosoite	1924
sähköpostiosoitteesi	2027
sähköpostisi	2027
säkra din plats	4721
säästä # %	2025
säästä #%	2025
så # kr/mnd til du sier opp	3547
så gör du för att stänga av	4737
så hanterar vi personuppgifter	4653
så här stänger du av din adblocker	4737
så här stänger du av din annonsblockerare	4737
så jobbar vi med rättelser	4752
så kommenterar du	4656
så skyddar vi våra källor	4752
så stänger du av adblock	4737
så stänger du av adblocker	4737
så stänger du av annonsblockeraren	4735
så stänger du av din ad-blocker	4737
så stänger du av din adblocker	4737
så stänger du av din annonsblockerare	4735
sådan beskytter vi kilder	776
sådan beskytter vi vores kilder	776
sådan deaktiverer du din adblocker	760
sådan retter vi fejl	776
sådan slår du adblock fra	760
sådan slår du din adblocker fra	760
sé el primero en comentar	1577
sé parte	1534
sélections	2098
sì, grazie	2875
sí, quiero	1665
sí, vull	466
síganos	1565
síguenos	1565
só para assinantes	3977
sólo para suscriptores	1672
sõnum on saadetud	1785
sök	4666
søg	692
søk	3585
súhlasím	4445
súhlasím a pokračovať	4486
súhlasím so zobrazením	4445
súmate	1534
súvisiace	4431
súvisiace články	4431
súvisiaci článok	4431
süre	4930
süti beállítások	2580
süti tájékoztató	2580
sütibeállítások	2580
sütibeállítások módosítása	2583
sütik kezelése	2580
sākt testu	3316
sīkdatņu iestatījumi	3298
sīkdatņu politika	3320
sīkfailu iestatījumi	3320
słowa kluczowe	3734
sūtīt e-pastā	3338
sắp xếp theo	5208
số tiền khác	5226
""", 't': """
t'ha estat útil	450
t'ha estat útil aquest article	432
t'ha estat útil aquest resum	432
t'ha semblat útil	450
ta treść jest niedostępna	3797
ta treść jest zablokowana	3797
ta video ni več na voljo	4590
ta članek je zaklenjen	4599
taboola tarafindan sunulmuştur	4905
taboola tarafindan önerildi	4905
tack för din anmälan	4637
tack för din prenumeration	4745
tack för din röst	92	4714
tack för ditt meddelande	4745
tagasi üles	1787
taip pat žiūrėkite	3214
tak, chcę	3805
tak, chętnie	3805
tak, poproszę	3805
takaisin ylös	1950
takipten çik	4959
takk for at du meldte deg på	3665
takk for din påmelding	3665
takk for påmeldingen	3554
talebiniz gönderildi	4977
tallenna myöhemmäksi	1932
talán később	2498
tam ekrandan çik	4929
tamaño de la letra	1688
tamaño de letra	66	1564
tamaño del texto	66
también te puede gustar	1584
también te puede interesar	1584
també et pot interessar	419
também pode gostar	3947
tapahtui virhe. yritä myöhemmin uudelleen	2027
tapahtui virhe. yritä uudelleen	2027
tarjeta de crédito	1538
tarjeta de débito	1538
tarkista sähköpostisi	2027
tartalom betöltése	2580
tartalom engedélyezése	2580
tartalom megjelenítése	2580
tartalomjegyzék	2589
tasuline koostöö	1794
te ha parecido útil	1646
te ha resultado útil	1646
te ha resultado útil este artículo	1614
te ha resultado útil este resumen	1614
te ha sido útil	1646
te ha sido útil este resumen	1614
te poți dezabona oricând	4082
te rugăm să îl dezactivezi	4118
te vsebine ni mogoče prikazati	4587
te-ar putea interesa și	4090
tee meile kohvi välja	1782
tehisaru kokkuvõte	1740
tehisaru võib eksida	1789
tehisintellekt võib eksida	1789
tehty tekoälyllä	2037
teie hääl on arvesse võetud	1770
tej treści nie można wyświetlić	3797
tek seferlik bağiş	4943
tek seferlik bağiş yap	4975
tekijänoikeudella suojattu	2035
teklifi gör	4928
teklifleri gör	4976
tekoäly voi tehdä virheitä	2037
tekoälyn luoma	2037
tekoälyn tekemä	2037
tekoälyn tekemä tiivistelmä	1950
tekoälyn tiivistelmä	1950
tekoälyn tuottama	2037
tekoälytiivistelmä	1950	2038
tekst je zaključan	4400
tekst powstał przy pomocy ai	3829
tekst przetłumaczony maszynowo	3829
teksta izmērs	3338
tekststørrelse	66
tekstą įgarsino dirbtinis intelektas	3217
telefonszám	2606
telefón	4503
teljes hozzáférés	2503
teljes képernyő	2589
teljes név	2606
temas del día	1584
temi že sledite	4614
ten artykuł jest zablokowany	3814
ten film jest niedostępny	3800
ten film nie jest dostępny w twoim kraju	3800
ten film nie jest już dostępny	3800
tento obsah je blokován	597
tento obsah je zablokovaný	4486
tento obsah nemôžeme zobraziť	4486
tento obsah nemůžeme zobrazit	597
tento obsah není dostupný	597
tento obsah není k dispozici	597
tento obsah nie je dostupný	4486
tento obsah nie je k dispozícii	4486
tento obsah sa nedá zobraziť	4486
tento článek je uzamčen	614
tercihleri yönet	4971
tercihlerimi yönet	4971
termeni și condiții	4063	4064
termeni și condiții de utilizare	4063
termenii și condițiile	4063
termos e condições	3880
teste başla	4925
teste grátis	3857
testează-ți cunoștințele	4099
testează-ți cunoștințele cu quizul nostru	4069
testi başlat	4925
testi çöz	4927
testreszabás	2582
teszteld a tudásod	2526
tesztelje tudását	2526
tetszőleges összeg	2599
text bol vytvorený automaticky	4513
text byl vytvořen automaticky	631
text je chránený autorským právom	4510
text je chráněn autorským právem	627
text čte umělá inteligence	600
texten fortsätter nedan	4648
texten fortsätter under bilden	4648
texten är maskinöversatt	4756
texten är skapad automatiskt	4756
textgröße	1027
textgröße ändern	1026
teď ne	501	605
teşekkürler, mesajiniz gönderildi	4948
tham gia bình chọn	5207
tham gia khảo sát	5207
tham gia thăm dò	5207
thanh toán hàng năm	5228
thanh toán hàng tháng	5228
thanh toán qua paypal	5250
theo dõi chủ đề	5239
theo dõi chủ đề này	5239
theo dõi tác giả	5239
thoát toàn màn hình	5214
thu gọn	5167
thème suivi	2245
thèmes	2120
thématiques	2120
thêm câu trả lời	5245
thêm làm nguồn ưu tiên	5239
thêm vào giỏ hàng	5253
thích	5152
thích nhất	5208
thông tin bắt buộc	5230
thông tin doanh nghiệp	5157
thông tin quảng cáo	5201
thông tin tác giả	5178
thăm dò	93
thăm dò ý kiến	93
thư viện ảnh	5234
thẻ	5164
thời gian còn lại	5214
thời gian hiện tại	5215
thời lượng	5215
ti è stato utile	2856
tienes que iniciar sesión para guardar artículos	1642
tietosuoja ja evästeet	1939
tietosuoja- ja evästekäytäntö	1939
tietosuojakäytäntö	2004
tietosuojaseloste ja evästeet	1939
tik būtini	3252
tik būtinieji slapukai	3252
tikai nepieciešamās	3320
tikai nepieciešamās sīkdatnes	3320
tiktokで見る	3063
til støttesiden	763
tilbagetræk samtykke	749
tilbakemelding på saken	3576
tilføj en kommentar	782
tilføj kommentar	782
tilføj os som foretrukken kilde	784
tilføj som foretrukken kilde	784
tilgjengelig på google play	3651
till gåvosidan	4739
tillad og fortsæt	678
tillad én gang	749
tillat én gang	3646
tillåt	4734
tillåt alltid	4726
tillåt annonser	4738
tillåt aviseringar	4732
tillåt en gång	4725
tillåt innehåll	4725
tillåt inte	4734
tillåt notiser	4732
tillåt reklam	4738
tiltás	2595
timp rămas	4105
tin bài liên quan	5199
tin cùng chuyên mục	5164
tin cùng tác giả	5200
tin khác	5164
tin liên quan	5164
tin mới	5164
tin mới nhất	5164
tin nhắn của bạn	5251
tin nhắn của bạn đã được gửi	5230
tin nóng	5200
tin nổi bật	5164
tin quảng cáo	5201
tin tiếp theo	5234
tin trước	5164
tin tài trợ	5164	5203
tin tức liên quan	5164
tin đọc nhiều	5164
tip jar ☕	1205
tipărește	4044
tipărește articolul	4089
tipărește rețeta	62
tisk článku	637
titta på videon	4728
tiêu điểm	5164
tiến # giây	5214
tiếp theo	5167
tiếp tục sau quảng cáo	5203
tiếp tục trên trình duyệt	5220
tiếp tục trên web	5220
tiếp tục với apple	5228
tiếp tục với email	5250
tiếp tục với facebook	5228
tiếp tục với google	5228
tiếp tục đọc	5252
tlačiť	4434
to cię może zainteresować	3734
to może cię zainteresować	3734
to wideo jest niedostępne	3800
to wideo nie jest już dostępne	3800
toate știrile	4131
toda contribuição ajuda	3973
toda la información	1678
todas as notícias	3983
todavía no eres suscriptor	1672
todavía no estás registrado	1673
todos los artículos de este autor	1712
todos los artículos del autor	1712
todos los artículos del especial	1709
todos los derechos de reproducción reservados	1714
todos los vídeos	1678
todos os comentários	3886
todos os vídeos	3983
toimituskulut lisätään	2001
totes les notícies	481
toto pole je povinné	618
toto téma již sledujete	635
toto video již není dostupné	600
toto video není dostupné	600
toto video není ve vaší zemi dostupné	600
toto video nie je dostupné	4489
toto video nie je vo vašej krajine dostupné	4489
toto video už není dostupné	600
toto video už nie je dostupné	4489
tots els vídeos	481
tous droits de reproduction réservés	2248
tous nos hors-séries	2155
toute l'actualité	2120
toutes les actualités	2211
toutes les vidéos	2211
toutes nos vidéos	2211
tovább	2526
tovább a cikkre	2608
tovább a dossziéhoz	2608
tovább a galériához	2608
tovább a recepthez	62
tovább a rovatra	2524
tovább a tartalomhoz	2608
tovább a teljes cikkre	2608
tovább a támogatáshoz	2599
tovább a támogatási oldalra	2599
tovább a webshopba	2577
tovább az ajánlathoz	2577
tovább olvasom	2526
további beállítások	2583
további cikkek	2524
további cikkek a szerzőtől	2608
további cikkek a témában	2524
további cikkek betöltése	2608
további hírek	2524
további lehetőségek	2582
további részletek itt	2526
továbbiak betöltése	2526
továbbiak megjelenítése	2608
toàn màn hình	5215
traducció automàtica	458
traducción automática	1654
traducere automată	4105
traducido automáticamente	1686
tradução automática	3922
traduït automàticament	488
trang chủ	5167
trang này có hữu ích không	5207
transcripció	458
transcripción	1654
transcrição	3959
transferência bancária	3856
trenutni čas	4591
trenutni čas #	4590
treści komercyjne	3837
treści naszych partnerów	3837
treści partnerskie	3715
treść dla subskrybentów	3814
treść niedostępna	3797
treść premium	3814
treść sponsorowana	3715
treść wygenerowana przez ai	3829
treść zablokowana	3797
treść zewnętrzna	3797
tria la teva subscripció	444
trimite răspunsul	4096
troškovi dostave	4388
truy cập không giới hạn mọi bài viết	5250
trwa ładowanie odtwarzacza	3800
tryb pełnoekranowy	3800
træk dit samtykke tilbage	749
træk samtykke tilbage	749
trình phát âm thanh	5248
trước	5167
trường bắt buộc	5230
trường này là bắt buộc	5230
trả lời	5163
trở lại	5167
trở lại đầu trang	5234
tu ce părere ai? lasă un comentariu	4069
tu donación desgrava	1668
tu izmanto reklāmu bloķētāju	3327
tu navegador no puede reproducir este vídeo	1612
tue meitä	1919
tue meitä patreonissa	2020
tue työtämme	2020
tule meile tööle	1740
tuotettu tekoälyllä	2037
turinys saugomas autorių teisių	3274
turinys užblokuotas	3252
turiu paskyrą	3262
turpini lasīt	3281
turpinājums pēc reklāmas	3290
turpināt ar apple	3329
turpināt ar facebook	3329
turpināt ar google	3329
turpināt lasīt	3281
tutar seç	4975
tutar seçin	4975
tvarkyti pranešimus	3257
tvarkyti sutikimą	3252
twitter'da paylaş	4853
twitterで見る	3063
twoja prywatność jest dla nas ważna	3721
twoja wiadomość	3818
twoje imię	3818
twój adres e-mail	3703
twój e-mail	3703
twój głos został oddany	3787
twój głos został policzony	3787
twój głos został zapisany	3787
tykkää	2040
tylko dla osób pełnoletnich	3716
tylko niezbędne	3797
tytuł przelewu: darowizna	3811
tytułem: darowizna na cele statutowe	3811
tài khoản của tôi	5146
tài trợ	5157
tài trợ bởi	5243
támogass minket	2499
támogass minket patreonon	2599
támogasson minket	2499
támogasson minket a patreonon	2599
támogatom	2499
támogatom a lapot	2599
támogatom az oldalt	2599
támogatott tartalom	88	2512
támogatás	2499
támogatás paypalon	2599
támogatási oldal	2599
támogatói tartalom	2512
tárgy	2606
täisekraan	1776
tämä artikkeli on lukittu	2023
tämä juttu on lukittu	2023
tämä kenttä on pakollinen	2027
tämä sisältö ei ole saatavilla	2004
tämä video ei ole enää saatavilla	2007
tämä video ei ole saatavilla	2007
täname liitumast	1758
tässä artikkelissa	2030
tässä jutussa	2030
tässä olisi upotus facebookista	1950
tässä olisi upotus instagramista	1950
tätä sisältöä ei voida näyttää	2004
täytä ristikko	1992
täytä tämä kenttä	2027
télécharger l'appli	2196
télécharger l'audio	2189
télécharger l'épisode	2189
télécharger le mp#	2189
télécharger le podcast	2189
téléchargez l'appli	2196
téma követése	2618
téma už sledujete	635
témata	531
tému už sledujete	4517
témy	4431
témáim	2619
témák	2524
térkép betöltése	2583
térkép megnyitása	2528
términos de uso	1573
términos y condiciones	1573
tên của bạn	5231
tên hiển thị	5245
tìm hiểu thêm	5161
tìm kiếm	5167
tóm tắt ai	5238
tóm tắt bằng ai	5238
tóm tắt bởi ai	5238
tópicos	3895
tópicos relacionados	3895
tôi đã hiểu	5168
tôi đã tắt	5225
tôi đã tắt trình chặn quảng cáo	5224
tôi đồng ý	5161
tôi đồng ý với chính sách bảo mật	5230
tôi đồng ý với điều khoản sử dụng	5230
tõlgitud tehisintellekti abil	1789
több	2526
több betöltése	2608
több mutatása	2608
töltsd ki a kvízt	2526
töltsd ki kvízünket	2571
töltse ki a kvízt	2526
töltse újra az oldalt	2598
tùy chỉnh	5161
tùy chọn cookie	5218
tùy chọn khác	5241
tú qué opinas	1579
túto tému už sledujete	4517
tühista igal ajal	1733
tüm fotoğraflar	4952
tüm fotoğraflari gör	4952
tüm haberler	4862
tüm haberlere sinirsiz erişim	4976
tüm haberleri gör	4952
tüm içeriğe sinirsiz erişim	4976
tüm konular	4864
tüm konulari gör	4864
tüm oyunlar	4925
tüm videolar	4952
tüm videolari gör	4952
tüm yazilari	4862	4879
tüm yazilari gör	4952
tüm yorumlar	4861
tüm çerezleri kabul et	4971
tüm çerezleri reddet	4971
tümü	4869
tümünü gör	4868
tümünü göster	4869
tümünü kabul et	4856
tümünü reddet	4856
tăng cỡ chữ	5241
tēmas	3283
tęsinys po reklamos	3221
tęsti su apple	3262
tęsti su facebook	3262
tęsti su google	3262
tłumaczenie automatyczne	3830
tłumaczenie maszynowe	3830
tạm dừng	5187
tạm dừng video	5214
tạo bởi ai	5248
tạo tài khoản	5146
tải audio	5214
tải bài đăng	5218
tải lại trang	5224
tải nội dung	5218
tải thêm	5167
tải thêm bình luận	5207
tải trên app store	5220
tải trên google play	5220
tải tập này	5214
tải về từ app store	5220
tải về từ google play	5220
tải âm thanh	5214
tải ứng dụng	5220
tải ứng dụng ngay	5220
tất cả tin tức	5234
tất cả trò chơi	5210
tất cả video	5234
tắt tiếng	5215
tặng bài viết	5199
tặng sao	5145	5199
tặng sao cho bài viết	5199
tặng sao cho tác giả	5249
tặng tác giả ly cà phê	5145
tốc độ phát	5187	5214
từ chối	5161
từ chối tất cả	5161	5218
từ chối tất cả cookie	5247
từ khóa	5164
tự động phát	5215
""", 'u': """
u košaricu	4387
u ovom članku	4406
udostępnij	3711
udostępnij na facebooku	3711
udostępnij na twitterze	3711
udostępnij na x	3711
udostępnij w mediach społecznościowych	3711
udělit souhlas	523
ugens spørgsmål	743
ugodnost za naročnike	4585
ugodnosti za naročnike	4585
ugrađeni sadržaj	4389
ugrás a galériához	2608
ugrás a recepthez	62
ugrás a receptre	62
ugrás a tartalomhoz	2608
ugrás a tartalomra	2608
uključi	4395
uključi obaveštenja	4381
uključi obavijesti	4381
uključi se u raspravu	4413
uključi zvuk	4391
uključite javascript	4391
uključite notifikacije	4381
uključite obaveštenja	4381
uključite obavijesti	4381
uključite se u raspravu	4413
ukryj reklamę	3837
ukrštenica	4385
ulkoinen sisältö	2004
ulkopuolinen sisältö	2004
uloženo	638
uložené	4519
uložit	514
uložit na později	514
uložit nastavení	597
uložit recept	62
uložit volby	597
uložit článek	514
uložiť	4434
uložiť na neskôr	4434
uložiť nastavenia	4486
uložiť recept	62
uložiť voľby	4486
uložiť článok	4434
ultima oră	4053
ultimele știri	4053
um assinante presenteou você com este artigo	3946
un abonat ți-a oferit acest articol	4089
un abonné vous offre cet article	2172
un e-mail de confirmation vous a été envoyé	2165
un suscriptor te ha regalado este artículo	1642
un suscriptor te regala este artículo	1719
une erreur s'est glissée dans l'article	2114
ungültige e-mail-adresse	1009
unterstütze uns	802
unterstützen	802
unterstützen sie uns	802
unterstützen sie uns per paypal	921
unustasid salasõna	1783
uočili ste grešku	4409
uočili ste pogrešku	4409
uočili ste pogrešku u članku	4409
uporabniško ime	4600
uporabniško ime ali e-pošta	4599
upotettu sisältö	2004
upozornit na nové díly	636
upozornit na nové články	636
upozorniť na chybu	4509
upozornění	607
uppdatera dina inställningar	4770
uppläst av en ai-röst	4728
uppläst av en dator	4644
uppläst av en syntetisk röst	4728
uppläst av syntetisk röst	4728
uppläst med ai-röst	4644
upravit nastavení	526
upravljaj kolačićima	4389
upravljaj piškotke	4587
ur vår butik	4721
url 복사	3096
urlをコピー	2958
urlをコピーしました	3059
urlをコピーする	3005
url복사	3096
urmărește acest subiect	4081
urmărește autorul	4138
urmărește live	4081
urmărește subiectul	4138
urmărești deja acest subiect	4138
următorul	4055
următorul videoclip	4149
uslovi korišćenja	4346
ustaw jako preferowane źródło	3833
ustawienia plików cookie	3719
ustawienia prywatności	3797
ustvarjeno s pomočjo umetne inteligence	4611
utónév	2606
uutishälytykset	2014
uvek prikaži	4389
uvijek prikaži	4389
uvjeti korištenja	4346
uygulamada aç	4934
uygulamayi aç	4934
uygulamayi yükle	4934
uz sākumlapu	3333
uz sākumu	3288
uzdāvini rakstu	3338
uzdāvināt rakstu	3338
uzyskaj dostęp	3700
učitaj još	4406
učitaj objavu	4389
učitaj sadržaj	4389
učitaj video	4389
učitaj više	4406
učitavanje playera	4391
učitavanje videa	4391
ušetrite #%	4500
ušetríte #%	4500
ušetřete #%	615
ušetříte #%	615
ušteda #%	4401
uštedite #%	4401
używasz adblocka	3806
używasz programu do blokowania reklam	3806
už jsem ho vypnul	610
už jste hlasovali	588
už komentarus atsako jų autoriai	3218
už mám predplatné	4499
už mám předplatné	614
už mám předplatné, přihlásit se	505
už mám účet	614
už máte predplatné? prihláste sa	4427
už máte předplatné	614
už máte účet	4427
už máte účet? prihláste sa	4427
už podporujem	4438
už podporuji	501
už sledujete	635
už ste hlasovali	4480
uždaryti	3220
uždaryti galeriją	3266
uždaryti reklamą	3221
uživatelské jméno	615
uživatelské jméno nebo e-mail	614
uživo	4392
užpildykite apklausą	3219
užsakomasis straipsnis	3221
užsakomasis turinys	88	3221
užsisakyti knygą	3250
užsisakyti prenumeratą	3212
""", 'v': """
v košarico	4585
v tem članku	4605
v tomto článku	621
v živo	4591
vaata kõiki	1787
vaata kõiki tellija soodustusi	1733
vaata lähemalt	1740
vaba töökoht	1740
vad tycker du? rösta här	4666
vai kopsavilkums bija noderīgs	3287
vai raksts bija noderīgs	3287
vai tas bija noderīgi	3335
vai vēlaties saņemt paziņojumus	3325
vain jäsenille	2025
vain välttämättömät	2004
vain välttämättömät evästeet	2004
vairāk no autora	3333
vairāk par tēmu	3283
vairāk rakstu	3333
vaizdo grotuvas įkeliamas	3254
vaizdo įrašas	3219
vaizdo įrašas nebepasiekiamas	3254
vaizdo įrašas nepasiekiamas	3254
vaizdo įrašas nepasiekiamas jūsų šalyje	3254
vaizdo įrašo paleisti negalima	3254
vaizdo įrašą rasite čia	3219
valami elromlott. próbáld újra	2605
valami hiba történt. próbálja újra	2605
valgfrit beløb	763
valgfritt beløp	3659
van egy jó sztorija	2612
van egy jó témája	2612
van már előfizetése	2602
van már fiókja	2503
van már fiókod	2602
van már fiókom	2602
vanjski sadržaj	4389
var artikeln till hjälp	4656
var det här till hjälp	4666
var det til hjælp	779
var detta till hjälp	4756
var dette en hjælp	779
var resuméet nyttigt	681
var sammanfattningen till hjälp	4656
varbūt vēlāk	3326
varför ser jag den här annonsen	4764
varför visas den här annonsen	4764
vari atteikties jebkurā laikā	3281
varje bidrag hjälper	4740
varje bidrag räknas	4740
varje krona hjälper	4740
varje krona räknas	4740
vasta küsitlusele	1740
vastaa kyselyyn tästä	1950
vaš e-mail	4403
vaš e-naslov	4602
vaš e-poštni naslov	4602
vaš glas je bil oddan	4582
vaš glas je uračunat	4384
vaš glas je zabeležen	4384	4582
vaš glas je zabilježen	4384
vaš komentar	4333
vaš mejl	4403
vaša e-mail adresa	4403
vaša e-mailová adresa	4502
vaša poruka	4404
vaša poruka je poslana	4403
vaša poruka je poslata	4403
vaša správa	4503
vaše e-mailová adresa	618
vaše ime	4404	4603
vaše jméno	619
vaše meno	4503
vaše soukromí je pro nás důležité	526
vaše sporočilo	4603
vaše sporočilo je poslano	4602
vaše zpráva	619
veckans fråga	4718
vecākie vispirms	3336
vedno prikaži	4587
vegyél jegyet	2577
veja esta publicação no instagram	3920
veja também	3895
veja todas as opções de assinatura	3944
velg beløp	3659
velikost písma	66
veličina fonta	4417
veličina slova	4417
veličina teksta	66
velocidad de reproducción	1653
velocidade de reprodução	3958
velocitat de reproducció	457
velocità di riproduzione	2864
venujte nám # %	4496
ver # comentários	3935
ver biografía	1608
ver comentários	3886
ver conteúdo	3962
ver conteúdo externo	3920
ver dossiê	3983
ver esta publicación en instagram	1612
ver esta publicação	4005
ver esta publicação no instagram	3920
ver fotogalería	1678
ver galería	1590
ver galería de fotos	1678
ver imágenes	1709
ver la galería	1678
ver mais notícias	3983
ver más	1590
ver más artículos	1681
ver más artículos del autor	1608
ver más fotos	1586
ver más noticias	1643
ver más vídeos	1678
ver oferta de suscripción	1706
ver opciones de suscripción	1706
ver preço	3955
ver publicação	3884
ver suscripción	1706
ver también	1584
ver também	3895
ver todas as notícias	3983
ver todas las opciones de suscripción	1639
ver todos los artículos	1678
ver todos los vídeos	1678
ver todos os vídeos	3983
ver traducción	1591
ver tradução	3901
ver transcripción	1653
ver transcrição	3958
ver versión online	1724
ver versión web	1724
ver versão online	4026
ver vídeo	1590
vergrößern	866	1013
verificați adresa de email	4127
verifică-ți e-mailul	4128
verifică-ți emailul	4128
verifică-ți inboxul	4127
verlagssonderveröffentlichung	934
versandkosten können anfallen	986
vertrag kündigen	845
verträge hier kündigen	845
verwandte beiträge	859
ves a la pàgina de donacions	471
ves algún error? comunícalo	1629
veure aquesta publicació a instagram	428
vezetéknév	2606
vezi această postare pe instagram	4066
vezi conținutul	4108
vezi mai multe știri	4090
vezi prețul	4102
vezi răspunsurile	4096
vezi toate știrile	4131
vezi și	4053
već imam nalog	4400
već imam račun	4400
već imate nalog	4323
već imate pretplatu	4323
već imate račun	4323
već podržavam	4338
već pratite	4415
već pratite ovu temu	4415
već sam pretplatnik	4400
već ste glasali	4384
već ste glasovali	4384
već ste pretplatnik	4323
več iz rubrike	4533
več novic iz regije	4533
več o tem	4533
več o temi	4533
več člankov	4605
več člankov avtorja	4605
veľkosť písma	66
veľkosť textu	4518
vi kan inte visa det här innehållet	4725
viac k téme	4431
viac si o tom prečítate tu	4431
viac článkov	4505
videa ni mogoče predvajati	4590
video atskaņotājs tiek ielādēts	3322
video ei ole enää saatavilla	2007
video ei ole käytettävissä	2007
video ikke tilgængelig	752
video již není k dispozici	600
video không khả dụng	5214
video không tồn tại	5214
video mevcut değil	4929
video nav pieejams jūsu valstī	3322
video nelze přehrát	600
video není dostupné	600
video není dostupné ve vaší zemi	600
video není k dispozici	600
video nevar atskaņot	3322
video ni na voljo v vaši državi	4590
video nicht verfügbar	993
video nie je dostupné	4489
video nie je dostupné vo vašej krajine	4489
video nie je k dispozícii	4489
video nije dostupan u vašoj državi	4391
video nije dostupan u vašoj zemlji	4391
video nije moguće reproducirati	4391
video này không còn tồn tại	5214
video này không khả dụng	5214
video oynatici yükleniyor	4929
video sa nedá prehrať	4489
video sa nepodarilo načítať	4489
video se ne može reprodukovati	4391
video se nepodařilo načíst	600
video tiếp theo	5248
video trước	5248
video už není k dispozici	600
video už nie je dostupné	4489
video už nie je k dispozícii	4489
video više nije dostupan	4391
video yüklenemedi	4972
video yüklenirken hata oluştu	4972
video yükleniyor	4929
videoafspilleren indlæses	752
videoclipul următor	4149
videoen er ikke længere tilgængelig	752
videoen er ikke tilgængelig	752
videoen er ikke tilgængelig i dit land	752
videomängija laadimine	1776
videon voi katsoa jutun yläosasta	1950
videon är inte längre tillgänglig	4728
videon är inte tillgänglig	4728
videoyu izlemek için tiklayin	4868
videoyu yükle	4932
videó	2524
videó betöltése	2580
videó betöltése folyamatban	2588
videó lejátszása	2588
videó megtekintése	2588
videók	2524
videólejátszó betöltése	2588
videónkat itt nézheti meg	2526
vidéo	2124
vidéo indisponible	2189
vidéo non disponible	2189
vidéo précédente	2235
vidéo suivante	2235
vidéo à la une	2235
vielen dank für deine nachricht	1008
vielen dank für deine stimme	981
vielen dank für ihr feedback	911
vielen dank für ihre anmeldung	819
vielen dank für ihre nachricht	1008
vielen dank für ihre stimme	981
vielen dank für ihre teilnahme	92
vielleicht später	801
vienkartinė auka	3260
vienkartinė parama	3261
vienmēr atļaut	3320
vienmēr rādīt	3320
vienreizējs ziedojums	3328
viestisi on lähetetty	2027
vil du få varsler	3653
vilkår	676	3571
vill du få notiser	4732
vill du få pushnotiser	4732
vipps et beløp	3544
virheellinen sähköpostiosoite	2027
vis bildet i full størrelse	3586
vis færre	692	3585
vis i fuld skærm	772
vis oversættelse	694
vis større bilde	3586
vis større billede	693
visa bilden i helskärm	4666
visa färre	4666
visa i helskärm	4748
visa i webbläsare	4770
visa i webbläsaren	4770
visa inlägg från facebook	4666
visa inlägg från instagram	4666
visa innehåll	4650
visa innehållet	4725
visa lösenord	4742
visa och godkänn	4725
visa översättning	4667
visas tiesības paturētas	3341
visi komentāri	3336
vissza a címlapra	2608
vissza a főoldalra	2608
vissza a tetejére	2526
vissza az oldal tetejére	2608
visszajelzés	2520
visszajelzés küldése	2615
viteză de redare	4104
vizitează magazinul	4102
više o temi	4330
više od autora	4406
više vijesti iz regije	4330
više članaka	4406
više članaka autora	4406
viết bình luận	5163	5184
viết bình luận của bạn	5207
viết trả lời	5207
vlastná suma	4496
vlastní částka	611
vložený obsah	597
vložit do košíku	594
vložit komentář	633
vložiť do košíka	4484
vložiť komentár	4515
vnesite e-poštni naslov	4602
vnesite veljaven e-poštni naslov	4602
voce generată de ai	4104
você concorda? vote	3935
você está seguindo este tema	4016
você já está inscrito	4012
você já segue este tema	3991
você já votou	3949
você pode gostar	3895
você pode se interessar	3895
você segue este autor	4016
você também pode gostar	3895
voir le détail	2125
voir les détails	2125
voir les réponses	2181
voir les résultats	92	2125
voir les résultats du sondage	2160
voir tous les thèmes	2122
voir toute l'actualité	2211
voir toutes les vidéos	2211
voix générée par ia	2235
voltar ao início	3983
voltar atrás	3901
voltar à página inicial	3983
volver al índice	1709
volver atrás	1591
von einer künstlichen stimme vorgelesen	993
von ki übersetzt	1021
vorgelesen von einer künstlichen stimme	993
vos réactions	2114
votează	92
votează în sondaj	4096
votează în sondajul nostru	4069
votre avis nous intéresse	2160
votre demande a bien été envoyée	2241
votre demande a été envoyée	2241
votre message a bien été envoyé	2207
votre nom et prénom	2241
votre prénom	2208
votre soutien fait la différence	2238
votre vote a bien été pris en compte	2181
votre vote a été enregistré	2181
votre vote a été pris en compte	92
votul dumneavoastră a fost înregistrat	4096
votul tău a fost înregistrat	4096
vous aimerez peut-être	2120
vous avez déjà un compte	2068
vous avez déjà un compte ? connectez-vous	2068
vous avez déjà un compte ? identifiez-vous	2068
vous avez déjà voté	2181
vous bloquez nos publicités	2237
vous n'êtes pas abonné	2205
vous n'êtes pas encore inscrit	2206
vous n'êtes pas inscrit	2206
vous possédez déjà un compte	2068
vous pourriez être intéressé	2120
vous souhaitez témoigner	2246
vous suivez ce thème	2245
vous suivez déjà ce sujet	2222
vous suivez déjà ce thème	2222
vous suivez déjà cet auteur	2222
vous êtes bien inscrit	2241
vous êtes déjà inscrit	2242
vous êtes inscrit	2242
vprašanje dneva	4582
vreau să donez	4122
vreau să primesc newsletterul	4082
vreau să susțin	4121
vsak evro šteje	4597
vsak petek. brezplačno. brez spama	4602
vsak prispevek šteje	4597
vsaka donacija šteje	4597
vsebina je avtorsko zaščitena	4609
vsebina sporočila	4532
vsebine naših partnerjev	4617
vsebine ni mogoče prikazati	4587
vsi članki	4605
vsi članki avtorice	4605
vsi članki avtorja	4605
vstúpiť do diskusie	4434
vstúpiť do galérie	4505
vui lòng kiểm tra email	5230
vui lòng nhập bình luận	5245
vui lòng nhập email	5230
vui lòng nhập email hợp lệ	5230
vui lòng nhập họ tên	5230
vyberte si predplatné	4499
vyberte si předplatné	614
vyberte částku	611
vybrat předplatné	614
vybrať	4500
vybrať predplatné	4499
vygenerované ai	4513
vygenerované pomocou ai	4513
vygenerováno ai	631
vygenerováno pomocí ai	631
vyplňte toto pole	618
vypnite blokovanie reklám	4494
vypnite prosím adblock	4494
vypnite, prosím, adblock	4494
vypnúť zvuk	4489
vypněte prosím adblock	608
vypněte si adblock	608
vypočuť si článok	4489
vypočuť článok	4489
vyskytla sa chyba. skúste to znova	4502
vyskúšajte si kvíz	4480
vytisknout článek	514
vytlačiť	4434
vytlačiť recept	62
vytlačiť článok	4434
vytvorené ai	4513
vytvorené pomocou ai	4513
vytvorené umelou inteligenciou	4513
vytvořeno ai	631
vytvořeno pomocí ai	631
vytvořeno umělou inteligencí	631
vytvořila ai	631
vytvořit účet	504
vyzkoušejte si kvíz	588
vyzkoušet	504
vyčerpali ste limit článkov	4499
vágólapra másolva	2621
válassz csomagot	2602
válassz előfizetést	2602
válassz összeget	2599
válasszon csomagot	2602
válasszon előfizetést	2602
válasszon összeget	2599
válasz	2617
válaszok elrejtése	2616
válaszok megjelenítése	2616
válaszolok	2617
választom	2603
választás mentése	2580
vásárlás a webshopban	2515
váš e-mail	510
váš email	618
váš hlas bol započítaný	4480
váš hlas bol zaznamenaný	4480
váš hlas byl započítán	588
váš hlas byl zaznamenán	588
väiksem tekst	1792
väline sisu	1751
välj	4743
välj abonnemang	4742
välj belopp	4739
välj din prenumeration	4742
välj ditt abonnemang	4742
välj erbjudande	4742
välj prenumeration	4742
välj som föredragen källa	4761
vänligen stäng av annonsblockeraren	4735
värsked uudised	1735
vælg	767
vælg abonnement	766
vælg beløb	763
vælg dit abonnement	766
vælg som foretrukken kilde	784
vælg tilbud	766
vérifiez votre boîte de réception	2207
vérifiez votre boîte mail	2207
vés a la recepta	62
více	531
více k tématu	531
více o tématu	531
více si o tom přečtete zde	531
více článků	621
vídeo anterior	1701	4006
vídeo destacado	1701
vídeo indisponível	3958
vídeo no disponible	457	1653
vídeo não disponível	3958
vídeo seguinte	4006
vídeo siguiente	1701
vídeos	1584	3895
võib-olla hiljem	1780
võid igal ajal loobuda	1785
võta nõusolek tagasi	1774
võta toimetusega ühendust	1788
výber redakcie	4431
výběr redakce	531
výhoda pre predplatiteľov	4484
výhoda pro předplatitele	594
výhody pre predplatiteľov	4484
výhody pro předplatitele	594
výsledky	93
výsledky ankety	601
výsledky hlasovania	4490
výsledky hlasování	601
vēl nav konta	3329
vēl neesi abonents	3329
všech # fotek	620
všech # fotky	620
všech # fotografie	620
všech # fotografií	620
všech fotek	620
všech fotky	620
všech fotografie	620
všech fotografií	620
všechny # fotek	620
všechny # fotky	620
všechny # fotografie	620
všechny # fotografií	620
všechny fotek	620
všechny fotky	620
všechny fotografie	620
všechny fotografií	620
všechny komentáře	633
všechny články	621
všechny články autorky	621
všetky komentáre	4515
všetky články	4505
všetky články autora	4505
všetky články autorky	4505
všeč mi je	4613
vždy povolit	598
vždy povoliť	4487
vždy zobrazovat	597
vždy zobrazovať	4486
về trang chủ	5234
về tác giả	5235
về đầu trang	5167
""", 'w': """
w każdy piątek. za darmo. bez spamu	3817
warto przeczytać	3734
was können wir besser machen	911
wczytaj treść	3797
wczytaj więcej	3820
webshopunkból	2577
webáruház	2514
weiterblättern	1013
weitere beiträge	859
werbung schließen	1028
werbung überspringen	839
weź udział w dyskusji	3784
whatsapp'ta paylaş	4853
whatsapp'tan paylaş	4961
whatsappで読む	3005
wiadomość	3818
wiadomość została wysłana	3817
wideo jest niedostępne	3800
wideo niedostępne	3800
widzisz błąd	3825
wie gefällt ihnen dieser artikel	911
wie wir unsere quellen schützen	1016
wielkość czcionki	66
wielkość tekstu	3835
więcej	3734
więcej artykułów	3734
więcej informacji	3734
więcej na ten temat	3734
więcej o	3734
więcej od tego autora	3820
więcej tekstów autora	3820
więcej z	3734
wpisz kwotę	3811
wpisz swój e-mail	3703
wprowadź adres e-mail	3703
wpłata jednorazowa	3812
wpłata miesięczna	3812
wpłać	3697
wpłać jednorazowo	3811
wpłać teraz	3697
wróć do góry	3820
wróć na górę	3820
wróć na stronę główną	3820
wspieraj co miesiąc	3811
współpraca płatna	3837
współpraca reklamowa	3715
wszystkie # zdjęcia	3819
wszystkie # zdjęć	3819
wszystkie artykuły	3820
wszystkie artykuły autorki	3820
wszystkie zdjęcia	3819
wszystkie zdjęć	3819
wybierz kwotę	3811
wybierz ofertę	3814
wybierz prenumeratę	3814
wybierz subskrypcję	3814
wycofaj zgodę	3797
wykorzystałeś limit artykułów	3814
wykryliśmy adblocka	3806
wypełnij to pole	3817
wypisz się	3841
wypisz się w dowolnym momencie	3817
wypróbuj	3700
wyraź zgodę	3719
wystąpił błąd	3818
wystąpił błąd. spróbuj ponownie	3817
wystąpił błąd. spróbuj ponownie później	3817
wyłącz adblocka	3806
wyłącz blokowanie reklam	3806
wyłącz dźwięk	3800
wyłącz reklamy	3837
wyłączyłam adblocka	3807
wyłączyłem adblocka	3806	3807
wyślij	92	3818
wyślij e-mailem	3711
wyślij komentarz	3831
wyślij mailem	3835
wyślij opinię	3829
wyślij wiadomość	3817
wyślij zdjęcia	3825
wyślij zgłoszenie anonimowo	3825
wyślij znajomemu	3711
wyświetl treść	3797
wyświetl w przeglądarce	3841
wählen	1007
własna kwota	3811
włącz	3805
włącz dźwięk	3800
włącz javascript	3800
""", 'x': """
x'te paylaş	4853
xem bình luận	5163
xem bản ghi	5214
xem bản gốc	5168
xem bản đồ	5168
xem bộ ảnh	5234
xem chi tiết	5168
xem chuyên đề	5234
xem các bài viết của tác giả	5178
xem các câu trả lời	5207
xem các gói	5250
xem công thức	62
xem giá	5213
xem giá tốt nhất	5253
xem gói đăng ký	5250
xem kết quả	92	5168
xem lại	5215
xem nhiều	5164
xem nhiều nhất	5164
xem nhiều trong tuần	5200
xem nội dung	5218
xem sản phẩm	5253
xem thêm	5164	5167
xem thêm bài của tác giả	5178	5234
xem thêm bình luận	5163	5184
xem thêm tin	5234
xem thêm video	5234
xem thêm ảnh	5234
xem tiếp	5167
xem toàn bộ	5167
xem trên ứng dụng	5220
xem trả lời	5207
xem tất cả	5167
xem tất cả bài viết	5178
xem tất cả bình luận	5184	5207
xem tất cả ảnh	5234
xem ưu đãi	5213
xem ảnh cỡ lớn	5234
xem ảnh lớn	5234
xでシェア	2958
xでシェアする	3005
xでポスト	2958
xで共有	3059
xで表示	3063
xで見る	3063
x로 공유	3191
x에서 보기	3195
""", 'y': """
y tú qué opinas	1579
ya estás suscrito	1639
ya tengo suscripción	1541
ya tengo una suscripción	1541
ya tenés suscripción	1639
yahoo! japan idでログイン	3045
yahoo!ショッピングで見る	3027
yahoo!ショッピングで購入	3027
yanit gönder	4922
yanitlari gör	4922
yanitlari göster	4922
yapay zeka ile seslendirilmiştir	4929
yapay zeka ile özet	4868
yapay zeka ile özetle	4958
yapay zeka ile üretildi	4972
yapay zeka özeti	4868
yapay zekâ ile seslendirildi	4929
yapay zekâ ile üretildi	4972
yapay zekâ tarafindan seslendirildi	4929
yapay zekâ özeti	4958
yazara e-posta gönder	4954
yazara mesaj gönder	4954
yazarin diğer haberleri	4862
yazarin diğer yazilari	4862	4879
yazarin tüm yazilari	4862	4879
yazarin önceki yazilari	4879
yazinin devami aşağida	4905
yaziyi büyüt	4961
yaziyi küçült	4961
yeni oyunumuzu keşfet	4967
ymmärrän	1951
yorum gönder	4861
yorum yapmak için giriş yap	4922
yorumlar sadece abonelere açiktir	4966
yorumlari gör	4861
yorumu gönder	4922
yorumu şikayet et	4966
yorumu şikâyet et	4966
yorumunu gönder	4922
youtube-tartalom megjelenítése	2526
youtube-videó betöltése	2583
youtubeで見る	3063
youtubeで視聴	3063
youtube에서 보기	3195
yritä myöhemmin uudelleen	2027
yritä uudelleen	2027
yukari çik	4952
yz özeti	4868
yêu cầu của bạn đã được gửi	5251
""", 'z': """
z našeho e-shopu	594
z našeho obchodu	594
z nášho e-shopu	4484
z nášho obchodu	4484
z titulní strany	531
za naročnike	4599
zaakceptuj i pokaż	3797
zaboravili ste šifru	4400
zabranjeno prenošenje	4410
zabudnuté heslo	4427
zadajte platný e-mail	4502
zadejte platný e-mail	618
zadejte svůj e-mail	510
zadejte částku	611
zagłosuj	92
zahlungsart wählen	805
zainstaluj aplikację	3802
zakázat	607
zakázať	4493
zakúpiť licenciu	4510
zaloguj się	3700
zaloguj się przez apple	3814
zaloguj się przez facebooka	3814
zaloguj się przez google	3814
zaloguj się z google	3814
zamknij galerię	3820
zamknij reklamę	3837
zamów	3717
zamów książkę	3793
zamów teraz	3716
zapamatovat přihlášení	614
zapamatovat si mě	614
zapamiętaj mnie	3815
zapamätať si ma	4499
zapisz na później	3711
zapisz się	3703
zapisz się na newsletter	3703
zapisz wybór	3797
zapnout upozornění	604
zapnúť	4493
zapnúť notifikácie	4492
zapnúť titulky	4489
zapnúť upozornenia	4492
zapnúť zvuk	4489
zapomenuté heslo	504
zapomniałem hasła	3814
zapomniałeś hasła	3814
zapomněl jsem heslo	614
zapomněli jste heslo	614
započni kviz	4384
zarejestruj się	3700
zarezervovat místo	594
zarządzaj plikami cookies	3797
zarządzaj powiadomieniami	3804
zarządzaj zgodami	3719
zarządzaj zgodą	3797
zaten üye misiniz	4844
zauważyłeś błąd	3825
zavrieť galériu	4505
zavrieť reklamu	4520
zavřít	501
zavřít galerii	621
zavřít reklamu	639
začať kvíz	4480
začni kviz	4582
začít kvíz	588
załaduj film	3797
załaduj post	3797
załaduj treść	3797
załaduj wideo	3797
załaduj więcej	3737
załóż konto	3700
zaštita osobnih podataka	4346
zaštita privatnosti	4346
zašto vidim ovaj oglas	4419
zašto vidim ovu reklamu	4419
zbývající čas	601
zbývající čas #	600
zbývající čas -#	600
zdarma, každý pátek	511
zdieľajte tento text	4434
zdieľajte článok	4434
zdieľať	4434
zdieľať na facebooku	4434
zdieľať na whatsappe	4518
zdieľať článok	4434
zdjęcie # z #	3819
zdjęcie #/#	3819
zeskanuj kod i pobierz aplikację	3802
zeskanuj kod qr, aby pobrać aplikację	3802
zezwól	3805
zezwól i kontynuuj	3721
zezwól i pokaż	3721
zezwól na powiadomienia	3804
zezwól na reklamy	3810
zezwól raz	3797
zgadzam się	3719
zgadzam się na powiadomienia	3804
zgadzam się na wyświetlanie treści	3719
zgłoś	3728	3832
zgłoś błąd	3728
zgłoś komentarz	3831
zgłoś nadużycie	3831
zgłoś reklamę	3837
ziedot katru mēnesi	3328
ziņa ir nosūtīta	3331
ziņa tiek papildināta	3288
ziņo par kļūdu	3287
ziņot par komentāru	3336
ziņot par kļūdu	3287
zkontrolujte svoji e-mailovou schránku	618
zkontrolujte svou schránku	618
zkopírovat odkaz	514	515
zkopírovat odkaz na článek	514
zkopírováno	638
zkopírováno do schránky	637
zkuste to prosím později	618
zmeniť súhlas	4486
zmeniť veľkosť písma	4518
zmenšit písmo	637
zmenšiť písmo	4518
zmień rozmiar tekstu	3835
zmień ustawienia	3721
zmień ustawienia cookies	3721
zmień zgodę	3797
změnit nastavení	526
změnit nastavení cookies	526
změnit souhlas	597
změnit velikost písma	637
znajdź nas na facebooku	3712
znalazłeś błąd	3825
znalazłeś błąd w tekście	3825
značky	4431
znova naloži stran	4596
znova načítať stránku	4495
znovu načíst stránku	610
zobacz # zdjęcia	3819
zobacz # zdjęć	3819
zobacz cenę	3793
zobacz galerię	3737
zobacz mapę	3738
zobacz ofertę	3793
zobacz również	3734
zobacz szczegóły	3738
zobacz także	3734
zobacz także inne	3734
zobacz też	3734
zobacz w przeglądarce	3841
zobacz więcej	3734
zobacz wszystkie # zdjęcia	3819
zobacz wszystkie # zdjęć	3819
zobacz wszystkie artykuły	3820
zobacz wszystkie zdjęcia	3819
zobacz wszystkie zdjęć	3819
zobacz zdjęcia	3819
zobacz zdjęć	3819
zobrazit # fotografií	620
zobrazit # odpovědi	633
zobrazit a přijmout	597
zobrazit fotografií	620
zobrazit komentáře	633
zobrazit méně	535	621
zobrazit nabídku	594
zobrazit nabídky	614
zobrazit odpovědi	633
zobrazit originál	535
zobrazit předplatné	614
zobrazit přepis	600
zobrazit více	533
zobrazit výsledky	92	535	588
zobrazit vše	533
zobrazit všech # fotek	620
zobrazit všech # fotky	620
zobrazit všech # fotografie	620
zobrazit všech # fotografií	620
zobrazit všech fotek	620
zobrazit všech fotky	620
zobrazit všech fotografie	620
zobrazit všech fotografií	620
zobrazit všechny # fotek	620
zobrazit všechny # fotky	620
zobrazit všechny # fotografie	620
zobrazit všechny # fotografií	620
zobrazit všechny fotek	620
zobrazit všechny fotky	620
zobrazit všechny fotografie	620
zobrazit všechny fotografií	620
zobrazit všechny články	621
zobraziť # fotiek	4504
zobraziť # fotky	4504
zobraziť # fotografie	4504
zobraziť # fotografií	4504
zobraziť # odpovede	4515
zobraziť a prijať	4486
zobraziť cenu	4484
zobraziť diskusiu	4434
zobraziť fotiek	4504
zobraziť fotky	4504
zobraziť fotografie	4504
zobraziť fotografií	4504
zobraziť galériu	4505
zobraziť heslo	4499
zobraziť komentáre	4515
zobraziť menej	4432
zobraziť obsah	4445
zobraziť odpovede	4515
zobraziť ponuku	4484
zobraziť ponuky	4499
zobraziť popis	4505
zobraziť predplatné	4499
zobraziť prepis	4489
zobraziť titulky	4489
zobraziť viac	4432
zobraziť výsledky	92	4480
zobraziť všetko	4432
zobraziť všetky # fotiek	4504
zobraziť všetky # fotky	4504
zobraziť všetky # fotografie	4504
zobraziť všetky # fotografií	4504
zobraziť všetky fotiek	4504
zobraziť všetky fotky	4504
zobraziť všetky fotografie	4504
zobraziť všetky fotografií	4504
zobraziť všetky články	4505
zobraziť všetkých # fotiek	4504
zobraziť všetkých # fotky	4504
zobraziť všetkých # fotografie	4504
zobraziť všetkých # fotografií	4504
zobraziť všetkých fotiek	4504
zobraziť všetkých fotky	4504
zobraziť všetkých fotografie	4504
zobraziť všetkých fotografií	4504
zoradiť podľa	4515
zostań patronem	3697
zostań patronką	3811
zostať prihlásený	4499
zostávajúci čas	4490
zostávajúci čas #	4489
zostávajúci čas -#	4489
zpráva	619
zpráva byla odeslána	618
zpráva pro příjemce: dar	611
zpět na hlavní stránku	621
zpět na začátek	621
zpět nahoru	533
zrušit můžete kdykoli	614
zrušit můžete kdykoliv	614
zrušiť môžete kedykoľvek	4499
zu meine themen hinzufügen	1025
zu meinen themen hinzufügen	1025
zum rätsel	981
zum vollständigen artikel	1011
zur großansicht	1011
zur leseliste hinzufügen	954
zur merkliste hinzufügen	832
zur übersicht	862
zurück	852
zurück nach oben	862	1011
zurück zum anfang	1022
zurück zur startseite	1011
zurück zur übersicht	1011
zvoliť	4500
zvolte předplatné	614
zvolte částku	611
zvoľte predplatné	4499
zvoľte sumu	4496
zväčšiť	4490
zväčšiť foto	4505
zväčšiť fotografiu	4505
zväčšiť písmo	4518
zväčšiť text	4518
zvětšit	533
zvětšit foto	621
zvětšit fotografii	621
zvětšit písmo	637
zvětšit text	637
zwiń	3737
zásady cookies	597
zásady ochrany osobných údajov	4486
získat licenci	628
získat předplatné	614
získať licenciu	4511
získať predplatné	4499
zůstat přihlášen	614
""", '£': """
£# at amazon	1468
""", '©': """
©ntb	3615
""", 'à': """
à découvrir	2120
à la une	2120
à lire	2120
à lire aussi	2120
à lire dans ce dossier	2120
à lire dans la même rubrique	2120
à lire ensuite	2120
à lire également	2120
à ne pas manquer	2120
à voir	2120
à voir aussi	2120
à voir ensuite	2243
""", 'á': """
áno, chcem	4493
áno, prosím	4493
átirat	2589
átirat elolvasása	2588
átirat megjelenítése	2588
áudio gerado por ia	3922
áudio gerado por voz sintética	3922
""", 'ä': """
ähnliche artikel	859
ähnliche beiträge	859
ähnliche themen	859
äldst	4760
äldsta	4760
äldsta först	4759
älteste	1024
älteste zuerst	1023
älä missaa mitään	1924
älä salli	2014
älä seuraa	2042
ämne	4746
ämnen	4663
ämnen i artikeln	4663
ämnen i den här artikeln	4748
ändra cookie-inställningar	4653
ändra cookieinställningar	4653
ändra dina cookie-inställningar	4653
ändra dina cookieinställningar	4725
ändra inställningar	4653
ändra samtycke	4725
ändra textstorlek	4763
är du inte prenumerant	4742
är du redan prenumerant	4630
äänenvoimakkuus	2008
äänesi on laskettu	1992
äänesi on rekisteröity	1992
äänesi on tallennettu	1992
äänestyksen tulokset	2008
äänestys	93
äänestä	92	1998
äänestä nyt	92	1992
äänestä tästä	1950
ääni on tuotettu tekoälyllä	2007
ääni pois	2007
ääni päälle	2007
""", 'å': """
åbn	694
åbn appen	754
åbn billedgalleri	772
åbn galleri	772
åbn i app	754
åbn i browser	792
åbn kort	694
åpne	3587
åpne appen	3651
åpne bildegalleri	3668
åpne faktaboks	3587
åpne galleri	3668
åpne i app	3651
åpne i nettleser	3688
åpne i nettleseren	3688
åpne kart	3587
årlig	3663
årlig betaling	3663
årligt	767
årsvis	4743
årsvis betalning	4743
återkalla samtycke	4725
återstående tid	4729
återstående tid #	4728
återstående tid -#	4728
""", 'æ': """
ældste	783
ældste først	782
ændr dine cookieindstillinger	678
ændr dit samtykke	749
ændr indstillinger	678
ændr samtykke	749
ændr tekststørrelse	785
""", 'ç': """
çengel bulmaca	4927
çerez ayarlari	4856
çerez ayarlarini yönet	4932
çerez politikasi	4856	4878
çerez tercihleri	4932
çerez tercihlerimi değiştir	4859
çerez tercihlerini değiştir	4859
çerez tercihlerini yönet	4932
çerezler	4856
çerezleri yönet	4971
çeviriyi göster	4869
çikiş yap	4844
çok okunanlar	4862
""", 'è': """
è gratis e ci vuole solo un minuto	2842
è stato utile	2856
""", 'é': """
é grátis e leva menos de um minuto	3939
é proibida a reprodução	4017
é proibida a reprodução do conteúdo	4017
écouter	2098
écouter (# min	2098
écouter le podcast	2124
écrire à la rédaction	2215
édition du jour	2120
élő	2589
élő közvetítésünk itt	2608
épingler	62
épingler la recette	62
értem	2528
értesítések	2595
értesítések engedélyezése	2592
értesítések kezelése	2592
értékeld a cikket	2615
értékeld a receptet	62
értékelje a cikket	2615
érvénytelen e-mail-cím	2605
étiquettes	2125
évente	2603
éves előfizetés	2603
éves fizetés	2603
éves számlázás	2603
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2596
így védjük a forrásainkat	2612
írd meg a véleményed	2520
írj a szerkesztőségnek	2612
írj hozzászólást	2616
írja meg véleményét	2520
írjon a szerkesztőségnek	2612
írjon hozzászólást	2616
írjon nekünk névtelenül	2612
""", 'î': """
îmi place	4097
în fiecare lună	4122
în parteneriat cu	4142
înainte # secunde	4104
înapoi # secunde	4104
înapoi la prima pagină	4131
înapoi la început	4154
înapoi sus	4055
încarcă conținutul	4108
încarcă mai multe	4055
încarcă mai multe comentarii	4096
încarcă postarea	4108
încarcă videoclipul	4108
închide	4033
închide fereastra	4154
închide galeria	4154
închide meniul	4154
înregistrare	4037
înregistrează-te	4037
înscrie-te acum	4074
înscrie-te la curs	4074
îți mulțumim pentru vot	4069
""", 'ô': """
ô chữ	5212
""", 'ö': """
öffnen	862
ön hirdetésblokkolót használ	2596
ön mit gondol? szavazzon	2526
önceki	4868
önceki fotoğraf	4979
önceki görsel	4979
önceki haber	4862
önceki video	4972
önceki yazi	4979
öne çikan haberler	4862
öne çikanlar	4862
önerilen haberler	4862
önerilenler	4862
öppna	4667
öppna appen	4730
öppna bildgalleri	4748
öppna galleri	4748
öppna i webbläsaren	4770
öppna karta	4667
összes	2526
összes cikk	2608
összes elfogadása	2581
összes elutasítása	2581
összes megtekintése	2608
översatt med ai	4756
özet faydali oldu mu	4861
""", 'ú': """
új hozzászólás	2520
última hora	1584
últimas	3895
últimas entradas	1584
últimas noticias	1584
últimas notícias	3895
últimas plazas	1619
últimes notícies	419
últimos artículos	1584
únete	1534
únete a la conversación	1577
única	1669	3974
účtované ročne	4499
účtováno ročně	614
""", 'ü': """
über google anmelden	1006
über whatsapp senden	1026
über whatsapp teilen	1026
übersetzung anzeigen	866
überweisung	806
ücretsiz dene	4844
ücretsiz haber limitinize ulaştiniz	4946
ücretsiz kargo	4963
ücretsiz oku	4976
ücretsiz oyna	4925
ücretsiz üye ol	4844
ücretsiz üye olun	4844
ücretsiz, spam yok	4948
ühekordne annetus	1782
ürüne git	4983
ürünü gör	4983
ürünü incele	4928
üye girişi	4844
üye ol	4843	4844
üye olun	4844
üzenet	2606
üzenet küldése	2605
üzenetét elküldtük	2605
""", 'ý': """
ý kiến	5163
ý kiến bạn đọc	5163
ý kiến của bạn	5163	5184
""", 'ā': """
ārējais saturs	3298
""", 'č': """
častite nas kafom	4398
častite nas kavom	4398
častite nas s kavo	4597
čita sintetički glas	4391
čitaj bez oglasa	4419
čitaj u aplikaciji	4393
čitajte bez oglasa	4419
čitajte bez ograničenja	4400
čitajte u aplikaciji	4393
čitajte uz pretplatu	4400
članak je zaključan	4323
članak je zaštićen autorskim pravom	4410
članak se nastavlja ispod oglasa	4329
članak čita sintetički glas	4391
članek bere sintetični glas	4590
članek je avtorsko zaščiten	4609
članek je zaklenjen	4529
članek se nadaljuje pod oglasom	4532
članek se nadaljuje spodaj	4532
článek byl vytvořen automaticky	631
článek je chráněn autorským právem	627
článek namluvila umělá inteligence	600
článek pokračuje pod reklamou	518
článek čte syntetický hlas	600
články autora	621
článok bol vytvorený automaticky	4513
článok je chránený autorským právom	4510
článok číta syntetický hlas	4489
článok číta umelá inteligencia	4489
čte umělý hlas	600
čtěte bez omezení	614
čtěte dále	531
čtěte i	531
čtěte nejdřív v aplikaci	602
čtěte také	531
čtěte v aplikaci	602
číslo účtu pro dary	502
číst bez reklam	639
číst celý článek	621
číst dál	533
číst dál s předplatným	504
číst dále	621
číst s předplatným	614
číst více	533
číta umelý hlas	4489
čítajte aj	4431
čítajte bez obmedzení	4499
čítajte najprv v aplikácii	4491
čítajte v aplikácii	4491
čítať bez reklám	4520
čítať celý článok	4505
čítať s predplatným	4499
čítať ďalej	4505
""", 'ď': """
ďakujeme za hlas	4480
ďakujeme za hlasovanie	4480
ďakujeme za odber	4502
ďakujeme za správu	4502
ďakujeme za vašu správu	4502
ďakujeme za váš hlas	92	4480
ďalšia fotografia	4505
ďalšia snímka	4505
ďalšia strana	4505
ďalšie foto	4505
ďalšie správy	4431
ďalšie video	4489
ďalšie články	20	4431
ďalšie články autora	4505
ďalší článok	4505
""", 'đ': """
đang theo dõi	5239
đang tải	5214
đang tải trình phát	5214
đang tải video	5214
điều khoản sử dụng	5162
điều khoản sử dụng | chính sách bảo mật	5162
đáng chú ý	5164
đã có tài khoản	5146
đã hiểu	5168
đã sao chép	5152
đã sao chép liên kết	5199
đã xảy ra lỗi	5230
đã đóng bình luận	5207
đóng	5142
đóng cửa sổ	5252
đóng góp	5143
đóng góp hàng tháng	5226
đóng góp một lần	5226
đóng góp ngay	5145
đóng menu	5252
đăng ký	5146
đăng ký của bạn đã được xác nhận	5251
đăng ký khóa học	5213
đăng ký ngay	5146
đăng ký nhận thông báo	5221
đăng ký tham dự	5213
đăng ký thành công	5230
đăng ký để đọc tiếp	5250
đăng nhập	5146
đăng nhập / đăng ký	5146
đăng nhập bằng apple	5228
đăng nhập bằng facebook	5228
đăng nhập bằng google	5228
đăng nhập với facebook	5228
đăng nhập với google	5228
đăng nhập để bình luận	5207
đăng nhập để đọc tiếp	5250
đăng xuất	5146
được quan tâm	5200
được tài trợ	5157
được tạo bởi ai	5248
đặt báo	5146
đặt hàng ngay	5253
đặt mua ngay	5213
đặt vé ngay	5213
đến công thức	62
đến trang quyên góp	5226
đến trang ủng hộ	5226
đề xuất	5164
đề xuất bởi taboola	5203
để lại bình luận	5183	5184
để lại một bình luận	5183	5184
để sau	5142
địa chỉ email của bạn	5251
đọc bài gốc	5252
đọc bài tiếp theo	5252
đọc miễn phí	5250
đọc nhiều	5164
đọc nhiều nhất	5164
đọc sau	5199
đọc thêm	5164	5167
đọc tiếp	5167
đọc tiếp về chủ đề này	5200
đọc toàn bộ bài viết	5234
đọc trên ứng dụng	5220
đồng ý	5161
đồng ý và tiếp tục	5218
đừng bỏ lỡ	5164
""", 'į': """
į el. parduotuvę	3250
į pradinį puslapį	3266
į viršų	3219
įdėti į krepšelį	3250
įgarsinta dirbtinio intelekto	3254
įjungti garsą	3254
įjungti pranešimus	3257
įkelti daugiau	3266
įkelti turinį	3252
įkelti įrašą	3252
įveskite el. pašto adresą	3264
įveskite galiojantį el. pašto adresą	3264
įveskite savo el. pašto adresą	3237
įveskite sumą	3260
įvyko klaida. bandykite dar kartą	3264
įvyko klaida. bandykite vėliau	3264
""", 'ľ': """
ľubovoľná suma	4496
""", 'ł': """
ładowanie odtwarzacza	3800
ładowanie wideo	3800
""", 'ř': """
řadit podle	633
řazení	634
""", 'ś': """
śledź nas	3712
""", 'ş': """
şifremi unuttum	4844
şifrenizi mi unuttunuz	4946
şikayet et	4923
şikâyet et	4923
şimdi değil	4842
şimdi satin al	4983
şurada paylaş	4853
""", 'š': """
šajā rakstā	3333
še nimate računa	4599
še niste naročnik	4599
šiame straipsnyje	3266
šifra	4401
šio turinio parodyti negalime	3252
šio turinio rodyti negalima	3252
šis laukas privalomas	3264
šis lauks ir obligāts	3331
šis raksts ir slēgts	3329
šis saturs nav pieejams	3320
šis straipsnis užrakintas	3262
šis turinys nepasiekiamas	3252
šis vaizdo įrašas nebepasiekiamas	3254
šis vaizdo įrašas nepasiekiamas	3254
šis video nav pieejams	3322
šis video vairs nav pieejams	3322
šo saturu nevar parādīt	3320
šrifto dydis	3271
štampaj	4333
štítky	531
""", 'ž': """
žaisti dabar	3248
že imam račun	4599
že imate račun	4529
že naročnik	4529
že podpiram	4540
že sledite	4614
želite li da primate obaveštenja	4394
želite li primati obavijesti	4394
želite prejemati obvestila	4593
želite prejemati potisna obvestila	4593
želiš primati obavijesti	4394
žiadny spam	4502
žinutė išsiųsta	3264
živě	601
žiūrėkite nuotraukas	3219
žiūrėkite vaizdo įrašą	3219
žiūrėti galeriją	3219
žiūrėti kainą	3250
žiūrėti komentarus	3269
žiūrėti pasiūlymą	3250
žiūrėti planus	3262
žiūrėti rezultatus	92	3248
žiūrėti visus	3266
žymos	3255
žádný spam	618
""", 'ư': """
ưu đãi #% hôm nay	5213
ưu đãi cho bạn đọc	5213
ưu đãi cho độc giả	5213
ưu đãi tốt nhất	5229
""", 'ș': """
știrea anterioară	4131
știrea continuă mai jos	4155
știrea următoare	4131
știri pe aceeași temă	4090
știri recomandate	4053
știri similare	4053
știrile zilei	4053
""", 'ț': """
ți-a fost util	4096
ți-a fost util acest articol	4069
ți-a fost util acest rezumat	4069
ți-ai uitat parola	4087
ți-ar putea plăcea și	4090
ține-mă minte	4126
""", 'ά': """
άκουσε το άρθρο	1134
άλλες ειδήσεις	20
άλλο ποσό	1151
άνοιγμα	1064
άνοιγμα εφαρμογής	1141
άνοιγμα στην εφαρμογή	1141
άνοιγμα χάρτη	1064
""", 'έ': """
έξοδος από πλήρη οθόνη	1134
έχετε ήδη λογαριασμό	1046
έχετε ήδη ψηφίσει	1126
έχω ήδη λογαριασμό	1154
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1156
έχω λογαριασμό	1154
""", 'ή': """
ήταν χρήσιμο	1126
""", 'ί': """
ίσως αργότερα	1042
ίσως σας ενδιαφέρει	1060
""", 'α': """
αγορά από amazon	1132
αγορά από το amazon	1132
αγορά βιβλίου	1132
αγορά εισιτηρίων	1132
αγοράστε εισιτήρια	1132
αγοράστε εισιτήριο	1132
αγοράστε το βιβλίο	1132
αγοράστε τώρα	1190
ακολουθήστε μας	1167
ακολουθήστε το θέμα	1167
ακολουθήστε τον αρθρογράφο	1189
ακολουθήστε τον συντάκτη	1167
ακολουθείτε ήδη αυτό το θέμα	1167
ακολουθείτε ήδη αυτόν τον συντάκτη	1189
ακολούθησε	1168
ακούστε	1051
ακούστε το άρθρο	1051
ακυρώνετε όποτε θέλετε	1154
ακύρωση οποιαδήποτε στιγμή	1154
αλλαγή προτιμήσεων cookies	1057
αλλαγή ρυθμίσεων απορρήτου	1057
ανάκληση συγκατάθεσης	1138
αναζήτηση	1063
ανανέωση σελίδας	1148
ανανέωση συνδρομής	1185
ανανέωση της σελίδας	1148
αναπαραγωγή βίντεο	1134
αναφέρετε λάθος	1175
αναφέρετε το σχόλιο	1175
αναφορά	1127
αναφορά λάθους	1059
αναφορά σχολίου	1175
αντιγραφή	1171
αντιγραφή link	1051
αντιγραφή συνδέσμου	1051
αντιγραφή συνδέσμου άρθρου	1051
απάντηση	1127
απενεργοποίησα τον ad blocker	1148
απενεργοποιήστε το για να συνεχίσετε	1148
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1185
αποδέχομαι	1058	1068
αποδέχομαι τους όρους χρήσης	1156
αποδοχή	1058	1068
αποδοχή ειδοποιήσεων	1146
αποδοχή και συνέχεια	1138
αποδοχή όλων	1058	1068
αποδοχή όλων των cookies	1179
αποδοχη	1058
αποδοχη ολων	1058
αποθήκευση	1051
αποθήκευση άρθρου	1191
αποθήκευση επιλογών	1138
αποθήκευση προτιμήσεων	1138
αποθήκευση συνταγής	62
αποθηκεύστε το άρθρο	1051
αποκλεισμός	1144
αποκλειστικά για συνδρομητές	1154
αποκτήστε το τώρα	1190
απομαγνητοφώνηση	1135
απομνημόνευση	1155
απορριψη	1058
αποστολή	1157
αποστολή με email	1051
αποστολή σχολίου	1126
αποσύνδεση	1046
αποτελέσματα	93
αποτελέσματα δημοσκόπησης	1127
αποτελέσματα ψηφοφορίας	1127
αποτυχία φόρτωσης βίντεο	1180
απόκρυψη	1064
απόκρυψη απαντήσεων	1126
απόρριψη	1058	1068
απόρριψη όλων	1058	1068
απόρριψη όλων των cookies	1179
αργότερα	1146
αρχική	1063
αρχική σελίδα	1160
αυτό το άρθρο είναι κλειδωμένο	1154
αυτό το βίντεο δεν είναι διαθέσιμο	1134
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1134
αυτό το πεδίο είναι υποχρεωτικό	1156
αυτόματη αναπαραγωγή	1135
αυτόματη μετάφραση	1135
αφήγηση με συνθετική φωνή	1134
αφήστε ένα σχόλιο	1126
αφήστε σχόλιο	1059
αφήστε το σχόλιό σας	1126
""", 'β': """
βίντεο	1060
βαθμολογήστε το άρθρο	1059
βρήκατε κάποιο λάθος	1162
βρήκατε λάθος	1162
""", 'γ': """
γίνε συνδρομητής	1046
γίνε υποστηρικτής	1151
γίνετε μέλος	1043
γίνετε συνδρομητής	1046
γίνετε υποστηρικτές	1151
γράψτε σχόλιο	1059
γράψτε το email σας	1186
γράψτε το σχόλιό σας	1175
""", 'δ': """
δείτε ακόμη	1188
δείτε και	1060
δείτε ξανά	1180
δείτε περισσότερα	1063
δείτε τα αποτελέσματα	92	1064	1085
δείτε τα πακέτα	1185
δείτε τα πακέτα συνδρομών	1185
δείτε τα σχόλια	1059
δείτε τα όλα	1188
δείτε τη συλλογή	1160
δείτε τη συνταγή	62
δείτε την προσφορά	1132
δείτε τις απαντήσεις	1126
δείτε τις προσφορές	1185
δείτε τις φωτογραφίες	1160
δείτε το αφιέρωμα	1160
δείτε το προφίλ	1162
δείτε το προϊόν	1190
δείτε το στο amazon	1132
δείτε το φωτορεπορτάζ	1160
δείτε φωτογραφίες	1160
δείτε όλα	1063
δείτε όλα τα άρθρα	1160
δείτε όλα τα βίντεο	1160
δείτε όλα τα παιχνίδια	1129
δείτε όλα τα σχόλια	1083
δείτε όλες τις ειδήσεις	1160
δείτε όλες τις προσφορές	1132
δείτε όλες τις φωτογραφίες	1160
δεν έχετε λογαριασμό	1154
δεν αποδέχομαι	1058
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1134
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1138
δεν είστε ακόμη συνδρομητής	1154
δεν είστε συνδρομητής	1154
δεν μου αρέσει	1127
δεν ξέρω	1127
δεν ξέρω / δεν απαντώ	1127
δες περισσότερα	1188
δημιουργήθηκε με ai	1180
δημιουργήθηκε με τεχνητή νοημοσύνη	1180
δημιουργία λογαριασμού	1046
δημοσίευση σχολίου	1126
δημοσκόπηση	93
δημοσκόπηση της ημέρας	1085
δημοφιλέστερα	1060
δημοφιλέστερο	1155
δημοφιλή	1060
δημοφιλή άρθρα	1060
διάρκεια	1135
διαβάζεται από συνθετική φωνή	1134
διαβάστε ακόμα	1060
διαβάστε ακόμη	1060
διαβάστε αργότερα	1191
διαβάστε δωρεάν	1185
διαβάστε επίσης	1060
διαβάστε επίσης στο	1060
διαβάστε και	1060
διαβάστε ολόκληρο το άρθρο	1160
διαβάστε περισσότερα	1060	1063
διαβάστε στην εφαρμογή	1141
διαβάστε το στην εφαρμογή	1141
διαβάστε όλο το άρθρο	1160
διαθέσιμη στο app store	1141
διαθέσιμο στο app store	1141
διαφήμιση	1054	1076
διαφημίσεις	1054
διαφημιση	1054
διαφημιστείτε	1076
διαφημιστικό περιεχόμενο	88	1054
διαφημιστικός χώρος	1106
διαφωνω	1058
διαφωνώ	1058
διαχείριση cookies	1138
διαχείριση επιλογών	1058	1138
διαχείριση προτιμήσεων	1179
διαχείριση συγκατάθεσης	1138
δωρήστε	1043
δωρίστε το άρθρο	1170
δωρεά	1043
δωρεάν αποστολή	1172
δωρεάν, χωρίς spam	1156
""", 'ε': """
είσοδος	1046
είστε ήδη εγγεγραμμένος	1186
είστε ήδη συνδρομητής	1154
εγγραφή	1046
ειδήσεις σήμερα	1060
ειδήσεις τώρα	1060
ειδοποίηση για συντάκτη	1189
εισάγετε έγκυρο email	1156
εισάγετε το email σας	1186
εισαγάγετε το email σας	1186
εκτυπώστε το άρθρο	1051
εκτύπωση	1051
εκτύπωση συνταγής	62
ελέγξτε τα εισερχόμενά σας	1156
ελέγξτε το email σας	1156
ελεύθερη δωρεά	1184
ελεύθερο ποσό	1151
εμφάνιση ανάρτησης	1138
εμφάνιση απαντήσεων	1126
εμφάνιση λιγότερων	1160
εμφάνιση περιεχομένου	1138
εμφάνιση περισσότερων	1160
εμφάνιση πρωτοτύπου	1064
εμφάνιση υποτίτλων	1134
εμφάνιση όλων	1064
ενεργοποίηση	1143
ενεργοποίηση ειδοποιήσεων	1142
ενεργοποιήστε τις ειδοποιήσεις	1142
επαναφόρτωση σελίδας	1148
επικοινωνήστε μαζί μας	1162
επικοινωνήστε με τη σύνταξη	1162
επικοινωνήστε με τον συντάκτη	1162
επικοινωνία	1059	1076
επικοινωνία με τη σύνταξη	1162
επιλέξτε	1155
επιλέξτε πακέτο	1154
επιλέξτε ποσό	1184
επιλέξτε συνδρομή	1154
επιλέξτε τη συνδρομή σας	1154
επιλογές συντακτών	1060
επιλογή	1155
επισκεφθείτε το κατάστημα	1132
επιστροφή στην αρχική	1160
επιστροφή στην κορυφή	1063
επιτρέπεται	1143
επόμενη είδηση	1160
επόμενη εικόνα	1188
επόμενη φωτογραφία	1188
επόμενο	1063
επόμενο άρθρο	1060
επόμενο βίντεο	1180
επώνυμο	1157
ερώτηση της ημέρας	92
ετήσια	1152
ετήσια χρέωση	1155
ετικέτες	1060
ευχαριστούμε για τη στήριξή σας	1184
ευχαριστούμε για τη στήριξη	1184
ευχαριστούμε για την ψήφο σας	92	1126
ευχαριστούμε, το μήνυμά σας στάλθηκε	1156
εφάπαξ	1152
εφάπαξ δωρεά	1151
""", 'η': """
η δημοσκόπηση της εβδομάδας	1084
η διαφήμιση συνεχίζεται	1190
η δωρεά μου	1184
η εγγραφή ολοκληρώθηκε	1186
η εγγραφή σας ολοκληρώθηκε	1186
η ερώτηση της εβδομάδας	1084
η στήριξή σας κάνει τη διαφορά	1184
η συνέχεια μετά τη διαφήμιση	1106
η ψήφος σας	1084
η ψήφος σας καταχωρήθηκε	1126
η ψήφος σας καταχωρίστηκε	1126
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1142
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1142
θέμα	1187
θέματα	1060
θα θέλατε να λαμβάνετε ειδοποιήσεις	1142
""", 'κ': """
κάθε ευρώ μετράει	1152
κάθε μήνα	1152
κάθε συνεισφορά έχει αξία	1152
κάθε συνεισφορά μετράει	1152
κάνε το κουίζ	1129
κάντε δωρεά	1043
κάντε μια δωρεά	1043
κάντε το κουίζ	1129
κάντε το τεστ	1131
κάτι πήγε στραβά	1157
καλύτερη προσφορά	1155
κανόνες σχολιασμού	1059
κατάλαβα	1064
κατάργηση σίγασης	1134
κατάστημα	1172
κατεβάστε από το app store	1141
κατεβάστε από το google play	1141
κατεβάστε την εφαρμογή	1141
κατεβάστε το app	1141
κατεβάστε το επεισόδιο	1134
κατεβάστε το ηχητικό	1134
κατηγορίες	1060
κεράστε μας έναν καφέ	1151
κλείσιμο	1042
κλείσιμο μενού	1188
κλείσιμο παραθύρου	1188
κλείστε θέση	1132
κοινοποίησε	1051
κοινοποίηση	1051
κοινοποίηση στο facebook	1051
κοινοποίηση στο twitter	1051
κοινοποίηση στο whatsapp	1170
κοινοποιήστε	1051
κοινοποιήστε το άρθρο	1051
κρυπτόλεξο	1131
κωδικοί έκπτωσης	1190
""", 'λ': """
λήψη ήχου	1134
λεπτομέρειες	1064
λιγότερα	1064
""", 'μ': """
μάθετε περισσότερα	1058
μέγεθος γραμμάτων	66
μέγεθος γραμματοσειράς	1170
μέγεθος κειμένου	66
μήνυμα	1187
μαθετε περισσοτερα	1058
με την υποστήριξη	1054
με την υποστήριξη της	1172
με την υποστήριξη του	1172
μεγέθυνση	1064
μεγέθυνση εικόνας	1160
μεγαλύτερα γράμματα	1170
μενού	1063
μετάβαση στη σελίδα δωρεών	1151
μετάβαση στη συνταγή	62
μετάβαση στο κύριο περιεχόμενο	1062
μετάβαση στο περιεχόμενο	1062
μεταβείτε στο περιεχόμενο	1062
μη έγκυρη διεύθυνση email	1156
μη έγκυρο email	1156
μη διαθέσιμο βίντεο	1134
μη χάσετε	1060
μην το χάσεις	1060
μην χάσετε	1060
μηνιαία	1152
μηνιαία δωρεά	1151
μηνιαία συνεισφορά	1151
μηνιαία χρέωση	1155
μηνιαίως	1152
μικρότερα γράμματα	1170
μοιράσου το	1051
μοιράσου το άρθρο	1191
μοιραστείτε	1051
μοιραστείτε το	1051
μοιραστείτε το άρθρο	1051
μου αρέσει	1127
μπορεί να σας αρέσει	1060
μόνο για συνδρομητές	1046
""", 'ν': """
να επιτρέπεται	1144
να επιτρέπεται πάντα	1138
να επιτραπεί	1143
να με θυμάσαι	1154
ναι	1146
ναι θέλω	1144
ναι, θέλω	1143
ναι, φυσικά	1144
νεότερα	1127
νεότερα πρώτα	1127
""", 'ξ': """
ξέχασα τον κωδικό μου	1154
ξεκλειδώστε το άρθρο	1185
ξεχάσατε τον κωδικό	1046
ξεχάσατε τον κωδικό σας	1154
""", 'ο': """
ο λογαριασμός μου	1046
ο σύνδεσμος αντιγράφηκε	1051
οι απόψεις είναι προσωπικές	1078
οι απόψεις που εκφράζονται είναι προσωπικές	1078
οι απόψεις του άρθρου είναι προσωπικές	1078
οι συνεργάτες μας	1138
ονοματεπώνυμο	1157
""", 'π': """
πάντα να επιτρέπεται	1138
πάρτε μέρος στη δημοσκόπηση	1126
πήγαινε στη συνταγή	62
πίσω στην κορυφή	1160
παίξε τώρα	1129
παίξε υπεύθυνα	1132
παίξτε δωρεάν	1129
παίξτε τώρα	1129
παίξτε υπεύθυνα	1132
παιχνίδια	1131
πακέτα συνδρομών	1185
παλαιότερα	1127
παράκαμψη προς το κυρίως περιεχόμενο	1062
παράλειψη	1135
παράλειψη διαφήμισης	1180
παρουσιάστηκε σφάλμα	1156
πατήστε για ήχο	1180
παύση βίντεο	1134
παύση παρακολούθησης	1167
πείτε μας τη γνώμη σας	1126
πείτε τη γνώμη σας	1126
περίληψη ai	1166
περίληψη με ai	1166
περιορισμένες θέσεις	1103
περιορισμένος αριθμός θέσεων	1103
περισσοτερες επιλογες	1058
περισσότερα	1060	1063
περισσότερα άρθρα	1060
περισσότερα άρθρα του συντάκτη	1160
περισσότερα σχόλια	1126
περισσότερες ειδήσεις	1060
περισσότερες επιλογές	1058	1171
πες τη γνώμη σου	1126
πλήρης οθόνη	1135
πληρωμή με paypal	1185
ποια είναι η γνώμη σας	1084
ποιοι είμαστε	1076
πολιτική cookies	1068	1076
πολιτική απορρήτου	1068	1076
πολιτική διορθώσεων	1162
προβολή περιεχομένου	1138
προηγούμενη είδηση	1160
προηγούμενη φωτογραφία	1188
προηγούμενο	1063
προηγούμενο άρθρο	1060
προηγούμενο βίντεο	1180
προνόμια συνδρομητών	1132
προσαρμογή	1058
προσθέστε σχόλιο	1083
προσθέστε το σχόλιό σας	1083
προσθήκη απάντησης	1175
προσθήκη στα θέματά μου	1189
προσθήκη στο καλάθι	1190
προσθήκη σχολίου	1059
προσθήκη ως προτιμώμενη πηγή	1167
προστασία προσωπικών δεδομένων	1068
προσφορά για αναγνώστες	1132
προσφορά για συνδρομητές	1132
προσωπικά δεδομένα	1076
προτείνουμε	1060
προτείνουμε επίσης	1060
προτεινόμενα	1060
προτεινόμενα από taboola	1106
προτιμήσεις cookies	1138
προτιμήσεις απορρήτου	1179
προωθητικό περιεχόμενο	1054
πρόσφατα άρθρα	1060
πώς να απενεργοποιήσετε τον ad blocker	1148
πώς να το απενεργοποιήσετε	1150
""", 'ρ': """
ροή	1060
ροή ειδήσεων	1060
ρυθμίσεις	1058
ρυθμίσεις cookie	1138
ρυθμίσεις cookies	1068
ρυθμίσεις απορρήτου	1138
ρυθμισεις	1058
""", 'σ': """
σίγαση	1135
σας βοήθησε αυτό το άρθρο	1126
σας φάνηκε χρήσιμο	1126
σε συνεργασία με	1172
σκανάρετε το qr code	1141
σταυρόλεξα	1131
σταυρόλεξο	1131
στείλε το σε φίλο	1051
στείλτε μας τις φωτογραφίες σας	1162
στηρίξτε μας	1043
στηρίξτε μας στο patreon	1151
συμφωνω	1058
συμφωνώ	1068
συμφωνώ με την επεξεργασία των δεδομένων μου	1156
συμφωνώ με τους όρους χρήσης	1156
συνέχεια ανάγνωσης	1063
συνέχεια με apple	1154
συνέχεια με email	1185
συνέχεια με facebook	1154
συνέχεια με google	1154
συνέχεια στην ιστοσελίδα	1141
συνέχεια στο site	1141
συνέχεια στον browser	1141
συνδεθείτε	1046
συνδρομή	1046
συνδρομητές	1046
συνεχίζεται μετά τη διαφήμιση	1106
συνεχίστε την ανάγνωση	1188
σφάλμα φόρτωσης βίντεο	1180
σχετικά	1060
σχετικά άρθρα	1060
σχετικά θέματα	1060
σχετικά με εμάς	1076
σχετικά νέα	1060
σχετικές ειδήσεις	1060
σχετικό άρθρο	1060
σχολιάστε	1059
σχολιάστε το άρθρο	1059
σχόλια	1059
σχόλιο	1059
σύνδεση	1046
σύνδεση με apple	1154
σύνδεση με facebook	1154
σύνδεση με google	1154
σύνοψη με ai	1166
""", 'τ': """
τέλος διαφήμισης	1132
τέλος της διαφήμισης	1132
τέσταρε τις γνώσεις σου	1129
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1078
τα πιο δημοφιλή	1060
τα πιο δημοφιλή της ημέρας	1060
τα πιο διαβασμένα	1060
τα πιο πρόσφατα	1060
τα σχόλια είναι απενεργοποιημένα	1175
τα σχόλια είναι μόνο για συνδρομητές	1175
ταξινόμηση	1127
ταξινόμηση κατά	1127
ταυτότητα	1076
ταχύτητα αναπαραγωγής	1134
τελευταία άρθρα	1060
τελευταία νέα	1060
τελευταίες ειδήσεις	1060
τεστάρετε τις γνώσεις σας	1129
το email σας	1186
το email υπάρχει ήδη	1186
το άρθρο εκφράζει τις απόψεις του συντάκτη	1078
το άρθρο συνεχίζεται μετά τη διαφήμιση	1106
το άρθρο συνεχίζεται παρακάτω	1106
το αίτημά σας στάλθηκε	1186
το αίτημά σας υποβλήθηκε	1186
το απενεργοποίησα	1148
το βίντεο δεν είναι διαθέσιμο	1134
το βίντεο φορτώνει	1134
το κείμενο συνεχίζεται παρακάτω	1106
το μήνυμά σας	1186
το μήνυμά σας εστάλη	1156
το μήνυμά σας στάλθηκε	1156
το πεδίο είναι υποχρεωτικό	1156
το πιο δημοφιλές	1155
το σχόλιό σας	1083
το ψευδώνυμό σας	1175
το όνομά σας	1175
τρέχων χρόνος	1135
""", 'υ': """
υπενθύμιση αργότερα	1042
υποβολή	92	1157
υποβολή σχολίου	1059
υπολειπόμενος χρόνος	1135
υποστηρίξτε μας	1043
υποχρεωτικά πεδία	1156
υποχρεωτικό πεδίο	1156
υπότιτλοι	1135
""", 'φ': """
φόρτωση ανάρτησης	1138
φόρτωση βίντεο	1134
φόρτωση περιεχομένου	1138
φόρτωση περισσότερων	1063
φόρτωση περισσότερων σχολίων	1126
φόρτωση προγράμματος αναπαραγωγής	1134
""", 'χ': """
χαρίστε αυτό το άρθρο	1051
χορηγοί	1172
χορηγούμενο	1054
χορηγούμενο άρθρο	1054
χορηγούμενο περιεχόμενο	1054
χορηγούμενο περιεχόμενο από taboola	1106
χορηγούμενοι σύνδεσμοι	1106
χορηγός	1172
χρόνος που απομένει	1134
χωρίς spam	1156
""", 'ψ': """
ψήφισε	92	1127
ψηφίστε	92	1127
ψηφίστε στη δημοσκόπηση	1126
ψηφοφορία	93	1085
""", 'ό': """
όλα τα άρθρα του συντάκτη	1160
όλα τα βίντεο	1160
όλα τα νέα	1160
όλα τα παιχνίδια	1129
όλα τα σχόλια	1059
όλες οι ειδήσεις	1060
όνομα	1157
όροι σχολιασμού	1059
όροι χρήσης	1068	1076
όχι ευχαριστώ	1042
όχι τώρα	1042	1146
όχι, ευχαριστώ	1042	1146
""", 'а': """
або	5111
абонамент	248
абонирай се	249
абонирай се за бюлетина	326
абонирайте се	248
автовоспроизведение	4278
автовідтворення	5098
автоматический перевод	4306
автоматическое воспроизведение	4278
автоматичне відтворення	5098
автоматичний переклад	5126
автоматично възпроизвеждане	314
автоматично преведено	335
автоматично пускане	314
авторизация	4171
авторизоваться	4171
адрес электронной почты	4174
азартные игры вызывают зависимость	4188
азартные игры могут вызвать зависимость	4188
азартные игры могут вызывать зависимость	4188
актуално	256
актуальне	5022
анкета	93	307
анкета на деня	306
анонимна кутия	332
анонимная почта	4301
анонимный ящик	4301
анонімна пошта	5121
анонімна скринька	5121
архив	4202
аудиоверсия	4278
аудіоверсія	5098
""", 'б': """
бажаєте отримувати сповіщення	5102
банковская карта	4170
банковский перевод	4170
без спам	326
без спама	4293
без спаму	5113
безкоштовна доставка	5093
безкоштовно. без спаму	5113
безопасный платеж	4169
безплатна доставка	310
бесплатная доставка	4273
бесплатно. без спама	4293
беше ли полезно	335
благодарим ви за абонамента	326
благодарим ви, че гласувахте	306
благодарим за вашия глас	306
благодарим за гласа	306
благодарим за съобщението	326
блокирай	318
блокировать	4283
блокувати	5103
больше	4202
больше материалов по теме	4202
больше новостей	4202
больше статей	4296
будь-яка сума	5108
будьте в курсе	4174
была ли статья полезной	4197
більше від автора	5116
більше за темою	5022
більше матеріалів автора	5038
більше матеріалів за темою	5022
більше на цю тему	5022
більше новин	5022
більше новин на тему	5022
більше по темі	5022
більше про це	5025
більше статей	5116
""", 'в': """
в закладки	4311
в избранное	4181
в корзину	4189	4272
в наш магазин	4272
в тази статия	329
в тренде	4202
в этой статье	4296
важен каждый рубль	4288
важен любой вклад	4288
важко відповісти	5089
важлива кожна гривня	5108
важливий кожен внесок	5108
важливо	5022
вам будет интересно	4202
вам може бути цікаво	5022
вам може сподобатися	5022
вам может быть интересно	4202
вам может понравиться	4202
вам також може сподобатися	5022
варианты подписки	4290
вартість доставки	5093
варіанти передплати	5110
вас може зацікавити	5022
вас может заинтересовать	4202
ваш e-mail	4174
ваш email	4174
ваш голос враховано	5084
ваш голос зараховано	5084
ваш голос принят	92	4266
ваш голос учтен	4266
ваш голос учтён	92	4266
ваша електронна пошта	5113
ваша почта	4294
ваша пошта	5114
ваша электронная почта	4293
ваше имя	4294
ваше повідомлення	5114
ваше повідомлення надіслано	5113
ваше сообщение	4294
ваше сообщение отправлено	4293
ваше ім'я	5114
вашето име	327
вашето съобщение	327
вашето съобщение е изпратено	326
вашият глас беше отчетен	306
вашият глас е отчетен	306
вашият имейл	326
вашият имейл адрес	326
вбудований контент	5095
введите e-mail	4174
введите email	4174
введите ваш email	4174
введите ваш адрес электронной почты	4174
введите корректный e-mail	4293
введите корректный email	4175
введите корректный адрес	4175
введите правильный e-mail	4175
введите сумму	4287
введіть коректний e-mail	5113
введіть суму	5107
вгору	5085
вградено съдържание	311
вернуться на главную	4296
версия для печати	4181
версия за печат	339
версія для друку	5131
вече гласувахте	306
вече имам профил	323
вече имате абонамент	323
вече имате акаунт	249
вече имате профил	323
вече подкрепям	263
вече следите	338
вече следите тази тема	338
вече сте абонат	249
вече сте гласували	306
вече съм абонат	323
вже вимкнено	5106
вже зареєстровані	4997
вже маєте акаунт	5110
вже маєте передплату	5110
вже є акаунт	4997
ви вже голосували	5084
ви вже проголосували	5084
ви вже підписані	5129
ви вже підписані на цю тему	5129
ви вичерпали ліміт статей	5110
ви можете відписатися будь-коли	5113
ви підписані	5113
ви підписані на автора	5129
ви підписані на тему	5129
ви успішно підписалися	5113
виберіть суму	5107
вибрати	5111
вибір редакції	5022
видео	4202
видео # из #	4295
видео # от #	328
видео больше недоступно	4278
видео загружается	4278
видео не может быть воспроизведено	4278
видео недоступно	4278
видео недоступно в вашей стране	4278
видео недоступно в вашем регионе	4278
видеоплеер загружается	4278
видеото вече не е налично	314
видеото не е достъпно	314
видеото не е достъпно във вашата страна	314
видеото не е налично	314
видеото не е налично във вашата страна	314
видеото не може да бъде възпроизведено	314
видяхте грешка	332
виж # снимки	328
виж всички	329
виж всички # снимки	328
виж всички снимки	328
виж всички статии	329
виж галерията	329
виж коментарите	336
виж офертата	309
виж резултатите	92	306
виж снимки	328
виж цената	309
вижте # снимки	328
вижте видеото	314
вижте всички	329
вижте всички # снимки	328
вижте всички снимки	328
вижте офертата	309
вижте още	256
вижте още от	256
вижте плановете	323
вижте резултатите	306
вижте снимки	328
вижте цената	309
вийти	4997
використання матеріалів лише з дозволу редакції	5122
вимкнути звук	5098
вимкнути рекламу	5133
вимкніть adblock	5104
винаги показвай	311
винаги разрешавай	311
виникла помилка. спробуйте ще раз	5113
виправлення й уточнення	5121
вкажіть суму	5107
включете javascript	314
включете известията	317
включете се в дискусията	336
включи	318
включи звука	314
включи известията	317
включи се в дискусията	336
включите уведомления	4262
включить	4283
включить звук	4278
включить уведомления	4262
вконтакте	4182
влез	249
влез с facebook	323
влез с google	323
влез, за да коментираш	336
влезте	249
вміст недоступний	5095
внешний контент	4275
во весь экран	4205
водещи новини	256
войти	4171
войти в аккаунт	4171
войти в чат	4197
войти по почте	4290
войти с помощью google	4290
войти с яндекс id	4290
войти через apple	4290
войти через facebook	4290
войти через google	4290
войти через vk	4290
войти через вконтакте	4290
войти через яндекс	4290
войти, чтобы комментировать	4307
вопрос дня	4269
воспроизвести	4205
воспроизвести видео	4278
восстановить пароль	4290
время на чтение	4205
время чтения # мин	4205
все	4205
все комментарии	4197
все още няма коментари	336
все още нямате профил	323
все права сохранены	4302
всегда показывать	4275
всегда разрешать	4276
всего проголосовало #	4266
всеки лев е важен	321
всеки лев помага	321
всеки петък. безплатно. без спам	326
всички коментари	336
всички статии	329
всички статии на автора	329
встановити додаток	5100
встановити застосунок	5100
встроенный контент	4275
всяка помощ е важна	321
всяко дарение е важно	321
всяко дарение помага	321
всі коментарі	5127
всі матеріали	5116
всі матеріали автора	5116
всі новини	5024
всі статті	5116
всі статті автора	5116
вход	249	4171
вход с apple	323
вход с facebook	323
вход с google	323
вхід	4997
въведете валиден имейл	326
въведете имейл	326
въведете сума	321
възникна грешка. опитайте отново	326
възникна грешка. опитайте по-късно	326
външно съдържание	311
въпрос на деня	306
вы подписались	4175
вы подписаны	4293
вы подписаны на автора	4309
вы подписаны на тему	4309
вы уже голосовали	4266
вы уже проголосовали	4266
вы успешно подписались	4293
выберите подписку	4290
выберите сумму	4169
выберите тариф	4290
выбор редакции	4202
выбрать	4291
выбрать подписку	4290
выбрать тариф	4290
выйти	4171
від наших партнерів	5133
відео	5022
відео # з #	5115
відео # із #	5115
відео більше недоступне	5098
відео вище	5049
відео недоступне	5098
відео недоступне у вашій країні	5098
відео неможливо відтворити	5098
відео нижче	5049
відеоплеєр завантажується	5098
відкликати згоду	5095
відкрити	5026
відкрити в додатку	5100
відкрити в застосунку	5100
відкрити галерею	5116
відкрити застосунок	5100
відкрити карту	5026
відкрити статтю	5110
відновити пароль	5110
відписатися	5130
відписатися від теми	5129
відписатися можна будь-коли	5113
відповісти	5017	5128
відправити	5114
відскануйте qr-код	5101
відскануйте qr-код, щоб завантажити застосунок	5100
відтворити	5099
відтворити відео	5098
відхилити	5012
відхилити все	5096
відхилити всі	5096
""", 'г': """
генерирано от ai	335
генерирано от ии	335
генерирано с изкуствен интелект	335
главная	4205
главная страница	4297
главное	4202
главное за день	4202
главные новости	4202
гласувай	92	307
гласувайте	92
гласувам	307
гледай видеото	314
годишен абонамент	324
годишно	324
годишно плащане	324
годовая подписка	4291
головна	5024
головна сторінка	5117
головне	5022
головне за день	5022
головні новини	5022
голосование	93
голосовать	92	4269
голосування	93
голосувати	92	5089
грати	5089
грати онлайн	5084
громкость	4279
гучність	5099
""", 'д': """
да, включить	4263
да, искам	318
да, моля	318
да, пожалуйста	4283
да, спасибо	4283
да, хочу	4283
далее	4205
далі	5024	5085
дарете	248
дари	248
дари еднократно	321
дари месечно	321
дари сега	248
детали	4207
детальніше	5024
деталі	5026
дзен	4182
дивитися # світлин	5115
дивитися # світлини	5115
дивитися # фото	5115
дивитися # фотографій	5115
дивитися # фотографії	5115
дивитися всі	5116
дивитися всі # світлин	5115
дивитися всі # світлини	5115
дивитися всі # фото	5115
дивитися всі # фотографій	5115
дивитися всі # фотографії	5115
дивитися всі світлин	5115
дивитися всі світлини	5115
дивитися всі фото	5115
дивитися всі фотографій	5115
дивитися всі фотографії	5115
дивитися відео	5098
дивитися галерею	5116
дивитися онлайн-трансляцію	5116
дивитися оригінал	5086
дивитися світлин	5115
дивитися світлини	5115
дивитися усі # світлин	5115
дивитися усі # світлини	5115
дивитися усі # фото	5115
дивитися усі # фотографій	5115
дивитися усі # фотографії	5115
дивитися усі світлин	5115
дивитися усі світлини	5115
дивитися усі фото	5115
дивитися усі фотографій	5115
дивитися усі фотографії	5115
дивитися фото	5115
дивитися фотогалерею	5116
дивитися фотографій	5115
дивитися фотографії	5115
дивіться відео	5049
дивіться відео вище	5049
дивіться відео нижче	5049
дивіться також	5022
дивіться також відео	5049
дивіться у відео	5049
длительность	4279
длительность #	4279
для передплатників	5110
для подписчиков	4171
до закладок	5131
до кошика	5008	5092
до крамниці	5009
до початку сторінки	5088
до рецепту	62
до теми	5022
добавете ни като предпочитан източник	338
добави в количката	309
добави като предпочитан източник	338
добави коментар	336
добави към моите теми	338
добави към предпочитани източници	338
добавить в избранное	4309
добавить в избранные источники	4309
добавить в источники	4309
добавить в корзину	4272
добавить в мои темы	4309
добавить в предпочитаемые источники	4309
добавить комментарий	4197
добровольное пожертвование	4287
довільна сума	5107
догори	5085
додати в кошик	5092
додати до кошика	5092
додати до моїх тем	5129
додати до обраних джерел	5129
додати до обраного	5129
додати до пріоритетних джерел	5129
додати до улюблених джерел	5129
додати коментар	5017
додати як пріоритетне джерело	5129
дозволити	5103
дозволити й показати	5013
дозволити контент	5095
дозволити один раз	5095
дозволити рекламу	5106
дозволити сповіщення	5102
дозволити та показати	5013
дозволити та продовжити	5013
дозволити і показати	5013
дозволити і продовжити	5013
дозвольте сповіщення	5079
докладвай	337
докладвай грешка	259
докладвай коментар	336
докладвай рекламата	341
докладніше	5024
долучитися	4994
долучитися до обговорення	5127
долучитися до спільноти	5107
допомагає будь-яка сума	5108
доставка оплачивается отдельно	4272
достигнахте лимита на статиите	323
доступно по подписке	4171
друга сума	321
другая сумма	4169
други новини	20
другие материалы	20	4202
другие материалы рубрики	4202
другие новости	20	4202
другие новости раздела	4202
другие статьи	4202
другие статьи автора	4296
друк	5003
друкувати	5131
дякуємо за ваш голос	92	5084
дякуємо за ваше повідомлення	5113
дякуємо за голос	5084
дякуємо за повідомлення	5113
дякуємо за реєстрацію	5113
дякуємо за участь в опитуванні	5084
дізнатися ціну	5092
""", 'е': """
единоразово	4165
еднократно дарение	321
ежегодно	4291
ежемесячно	4165
ежемесячное пожертвование	4287
ежемесячный платеж	4288
ежемесячный платёж	4288
економія #%	5111
ексклузивно за абонати	323
ексклюзивно для передплатників	5110
електронна адреса	5114
електронна пошта	5114
електронна пошта або логін	5110
етикети	315
еще нет аккаунта	4290
еще новости	4202
еще от автора	4296
еще по теме	4202
ещё	4202
ещё не подписчик	4290
ещё нет аккаунта	4290
ещё новости	4202
ещё от автора	4296
ещё по теме	4202
""", 'ж': """
желаете ли да получавате известия	317
жодного спаму	5113
""", 'з': """
з нашого магазину	5092
з нашої крамниці	5009
за абонати	323
за датою	5128
за популярністю	5128
за темою	5022
забелязахте грешка	332
заборонити	5103
забравена парола	249
забравили сте паролата си	323
забронировать билет	4272
забронировать место	4272
забронювати квиток	5092
забронювати місце	5092
забув пароль	5110
забули пароль	4997
забыл пароль	4290
забыли пароль	4171
завантаження відео	5098
завантаження плеєра	5098
завантажити аудіо	5098
завантажити випуск	5098
завантажити відео	5095
завантажити додаток	5100
завантажити допис	5095
завантажити застосунок	5100
завантажити контент	5095
завантажити публікацію	5095
завантажити ще	5024
завжди дозволяти	5096
завжди показувати	5095
загрузить видео	4275
загрузить еще	4205
загрузить ещё	4205
загрузить контент	4275
загрузить пост	4275
загрузить публикацию	4275
загрузка видео	4278
загрузка плеера	4278
задонатити	4994
задонатить	4165
задължителни полета	326
задължително	327
задължително поле	326
заказать	4189
заказать книгу	4272
закрити	4993
закрити галерею	5116
закрити рекламу	5133
закрыть	4164
закрыть галерею	4296
закрыть рекламу	4312
залишилося #	5099
залишити відгук	5125
залишити відповідь	5020
залишити коментар	5017
залиште коментар	5127
заметили ошибку	4301
замовити	5008
замовити книгу	5092
замовити книжку	5092
запазете място	309
запази	259
запази за по-късно	339
запази избора	311
запази място	309
запази настройките	311
запази рецептата	62
запази статията	259
запам'ятати мене	5111
заповніть це поле	5113
заполните это поле	4293
запомни ме	324
запомнить меня	4291
започни теста	306
запретить	4283
запропонувати новину	5017
зарегистрироваться	4171
зареди видеото	311
зареди още	329
зареди публикацията	311
зареди съдържанието	311
зареждане на видеото	314
зареждане на плейъра	314
зареєструватися	4997
зарубежной картой	4288
затвори	263
затвори галерията	329
затвори рекламата	341
затрудняюсь ответить	4269
защо виждам тази реклама	341
зберегти	5003
зберегти вибір	5095
зберегти на потім	5131
зберегти налаштування	5095
зберегти рецепт	62
зберегти статтю	5003
збережено	5132
збільшити	5024
збільшити зображення	5116
збільшити текст	5131
збільшити фото	5116
збільшити шрифт	5131
зв'язатися з автором	5116
звук	315
згенеровано за допомогою ші	5125
згенеровано штучним інтелектом	5125
згенеровано ші	5125
згорнути	5026	5116
зменшити шрифт	5131
змінити згоду	5095
змінити налаштування	5013
змінити налаштування cookie	5013
змінити розмір тексту	5131
зміст	5024
зміст статті	5116
знайшли помилку	5121
знижка #%	5111
знижка для передплатників	5092
зображення # з #	5115
зображення # із #	5115
зовнішній контент	5095
зробити внесок	4994
зробити донат	5107
зрозуміло	5012
""", 'и': """
играй сега	306
играть	4269
играть онлайн	4266
из нашего магазина	4272
изберете	324
изберете абонамент	323
изберете план	323
изберете сума	321
избери	324
избери абонамент	323
избери план	323
избери сума	321
избрано от редакцията	256
известия	318
изключете adblock	319
изключете блокера за реклами	319
изключете рекламния блокер	319
изключи звука	314
изключих рекламния блокер	319
изкуственият интелект може да греши	335
изменить настройки	4192
изменить настройки cookie	4192
изменить размер текста	4311
изменить согласие	4275
изображение # из #	4295
изображение # от #	328
използвате adblock	319
използвате блокер за реклами	319
използвате рекламен блокер	319
изпратете сигнал	332
изпрати	327
изпрати коментар	336
изпрати на приятел	259
изпрати новина	332
изпрати обратна връзка	335
изпрати по имейл	259
изпрати сигнал	332
изпрати статията по имейл	259
изпрати съобщение	326
изтегли приложението	316
ии может ошибаться	4305
или	324	4291
имам профил	323
имате ли профил	323
име	327
имейл адрес	326
имейл или потребителско име	323
имя	4294
индекс	4294
интересное	4202
искате ли да получавате известия	317
использование материалов только с разрешения редакции	4302
исправления и уточнения	4301
""", 'к': """
к началу	4205
к началу страницы	4296
к рецепту	62
каждое пожертвование важно	4287
каждую пятницу. бесплатно. без спама	4293
каждый донат важен	4287
каждый рубль важен	4288
как да изключа adblock	319
как да изключите рекламния блокер	319
как защитаваме източниците си	332
как мы защищаем источники	4301
как мы защищаем наших источников	4301
как отключить adblock	4284
как пазим източниците си	332
картина в картината	314
картинка в картинке	4279
картинка в картинці	5099
категории	4202
категорії	5022
качество	4279
керування згодою	5095
керувати згодою	5095
керувати сповіщеннями	5102
ключови думи	256
книга з автографом	5009
книга з автографом автора	5009
книга с автографом	4190
книга с автографом автора	4190
книга с подписью автора	4190
книги с автографом	4190
книжка з автографом	5009
книжка з автографом автора	5009
книжки з автографом	5009
кожен внесок важливий	5108
кожен донат важливий	5107
кожна гривня важлива	5108
коментар	5017
коментари	259
коментарі	5017
коментарів ще немає	5127
коментирай	259
коментирайте	259
коментирайте първи	259
коментирането е изключено	336
коментування закрито	5127
коментувати	5017
комерційний контент	5133
комерційний матеріал	5133
комментарии	4197
комментарии отсутствуют	4197
комментарий	4197
комментировать	4197
коммерческий контент	4312
коммерческий материал	4312
конец рекламы	4312
контакти	5017
контакты	4197
контент заблокирован	4275
контент заблоковано	5095
контент недоступен	4275
контент недоступний	5095
конфиденциальность	4191
конфиденциальность и cookie	4192
конфіденційність і cookie	5013
копирай връзката	339
копирай линк	259
копирай линка	259
копирането забранено	333
копирано	340
копирано в клипборда	339
копирование запрещено	4302
копировать ссылку	4181
копіювання заборонено	5122
копіювати посилання	5003
край на рекламата	341
крамниця	5008
кросворд	5089
кроссворд	4269
кроссворд дня	4266
кръстословица	307
купете билети	309
купете книгата	309
купи абонамент	249
купи билет	309
купи билети	309
купи книгата	309
купи лиценз	333
купи сега	309
купите нам кофе	4287
купити	5008
купити журнал	5092
купити зараз	5092
купити квитки	5092
купити квиток	5092
купити книгу	5092
купити книжку	5092
купити ліцензію	5122
купити нам каву	5107
купити передплату	5110
купить	4189
купить билет	4272
купить билеты	4272
купить билеты онлайн	4272
купить журнал	4272
купить книгу	4272
купить лицензию	4302
купить номер	4272
купить подписку	4171
купить права на публикацию	4302
купить сейчас	4272
към галерията	329
към количката	309
към магазина	309
към началната страница	329
към началото	315
към рецептата	62
към страницата за дарения	321
към съдържанието	329
кінець реклами	5133
""", 'л': """
лента новостей	4202
линкът е копиран	339
личный кабинет	4171
лише для передплатників	5110
лише необхідні	5095
логин	4291
логин или e-mail	4290
логін	5111
логін або e-mail	5110
лучшие	4308
любая сумма	4288
любая сумма важна	4288
""", 'м': """
магазин	4189
маджонг	307	4269	5089
материал закрыт	4290
материал защищен авторским правом	4302
материал защищён авторским правом	4302
материал партнера	4312
материал партнёра	4312
материал создан автоматически	4305
материалы защищены авторским правом	4302
материалы партнеров	4186
материалы партнёров	4312
материалы по теме	4202
матеріал захищено авторським правом	5122
матеріал партнера	5133
матеріал створено автоматично	5125
матеріали за темою	5022
матеріали захищені авторським правом	5122
матеріали партнерів	5133
матеріали по темі	5022
машинний переклад	5126
машинно преведено	335
машинный перевод	4306
маєте акаунт	5110
маєте новину	5121
меню	4205	5024
месечен абонамент	324
месечно	324
месечно дарение	321
месечно плащане	324
месячная подписка	4291
метки	4202
ми не можемо показати цей вміст	5095
ми не можемо показати цей контент	5095
може би по-късно	263
може да ви хареса	256
може да харесате още	256
может быть, позже	4164
может позже	4164
можете да се откажете по всяко време	323
можете да се отпишете по всяко време	326
можливо, пізніше	4993
можна скасувати будь-коли	5110
мои темы	4309
моите теми	338
мой профиль	4171
моля, изключете рекламния блокер	319
моля, опитайте по-късно	326
моят профил	249
мої теми	5129
мы в социальных сетях	4183
мы в соцсетях	4183
мы вконтакте	4183
мы не можем показать это содержимое	4275
мы не можем показать этот контент	4275
мы отправили вам письмо	4175
мій профіль	4997
місячна передплата	5111
місячна підписка	5111
мітки	5022
""", 'н': """
на весь екран	5098
на весь экран	4278
на главную	4205
на головну	5116
на живо	315
на початок	5099
на початок сторінки	5116
на правах реклами	5006
на правах рекламы	4186
на сторінку пожертв	5107
на страницу пожертвований	4287
на цял екран	314
наверх	4205	5024
нагадати пізніше	4993
нагору	5085
нагору сторінки	5088
надіслати	92	5003	5114
надіслати відгук	5125
надіслати другові	5131
надіслати другу	5003
надіслати електронною поштою	5131
надіслати коментар	5127
надіслати новину	5121
надіслати новину анонімно	5121
надіслати повідомлення	5113
надіслати поштою	5003
надіслати статтю поштою	5003
надіслати у whatsapp	5131
надішліть свої фото	5121
наживо	5099
нажмите, чтобы увеличить	4296
назад	4205	5024	5085
назначение платежа: пожертвование	4287
най-коментирани	256
най-нови	337
най-новите първо	336
най-новото	256
най-популярен	324
най-стари	337
най-старите първо	336
най-харесвани	337
най-четени	256
най-четено	256
най-четено днес	256
най-четеното днес	256
найкраща пропозиція	5111
найкращі	5128
найпопулярніше	5022	5111
найпопулярніше за добу	5022
найпопулярніше за тиждень	5022
найпопулярніший	5111
найти	4205
найчитаніше	5022
налаштування	5012
налаштування cookie	5095
налаштування конфіденційності	5095
налаштування приватності	5095
налаштування файлів cookie	5095
налаштувати cookie	5095
налаштувати сповіщення	5102
налично в google play	316
нам нужно ваше согласие	4192
нам потрібна ваша згода	5013
намали шрифта	339
написати автору	5116
написати анонімно	5121
написати в редакцію	5121
написати коментар	5017
написать автору	4296
написать анонимно	4301
написать в редакцию	4301
написать комментарий	4197
напишете коментар	336
напиши коментар	259
напомни ми по-късно	263
напомнить позже	4164
направете дарение	248
направете теста	306
направи теста	306
настроить cookie	4275
настроить уведомления	4282
настройки	4191
настройки cookie	4191
настройки за поверителност	311
настройки конфиденциальности	4275
настройки на бисквитките	311
настройки приватности	4275
настройки файлов cookie	4275
наступна	5024
наступна новина	5116
наступна світлина	5116
наступна стаття	5022
наступна сторінка	5116
наступне відео	5098
наступне фото	5116
наступний матеріал	5088
наступний слайд	5116
натисніть, щоб збільшити	5116
начална страница	329
начать игру	4266
начать тест	4266
наш магазин	4190
наша крамниця	5009
нашли ошибку	4301
не вдалося відтворити відео	5098
не вдалося завантажити відео	5098
не дозволяти	5080
не зараз	4993	5080
не маєте акаунта	5110
не можем да покажем това съдържание	311
не пропустите	4202
не пропустіть	5022
не разрешать	4263
не сега	263
не сегодня	4164
не сейчас	4164	4263
не сьогодні	4993
не удалось воспроизвести видео	4278
не удалось загрузить видео	4278
не, благодаря	263
невалиден имейл	326
невалиден имейл адрес	326
неверный e-mail	4293
неверный email	4175
неверный адрес электронной почты	4293
неверный имейл	4175
нейросеть может ошибаться	4305
некоректна адреса	5113
некоректний e-mail	5113
некорректный e-mail	4293
некорректный email	4175
некорректный адрес	4293
немає акаунта	5110
немає акаунту	5110
немає коментарів	5127
немає передплати	5110
необов'язково	5114
необязательно	4294
неправильна електронна адреса	5113
неправильный e-mail	4175
неправильный email	4175
неправильный имейл	4175
нет аккаунта	4290
нет комментариев	4197
нет подписки	4290
нет, спасибо	4164	4263
нещо се обърка. опитайте отново	326
нещо се обърка. опитайте по-късно	326
никакого спама	4293
новини	5022
новини за темою	5022
новини компаній	5006
новини партнерів	5006	5022
новости	4202
новости smi#	4202
новости партнеров	4186
новости партнёров	4186
новости по теме	4202
новости сми#	4202
новые	4308
нові	5128
номер телефона	4294
номер телефону	5114
нравится	4308
няма коментари	336
нямам мнение	307
нямам профил	323
нямате абонамент	323
нямате профил	323
ні, дякую	4993	5080
""", 'о': """
обговорити	5017
обговорити в telegram	5020
обговорити в коментарях	5020
обговорити в чаті	5020
обговорити на форумі	5020
обговорити у facebook	5020
обговорити у форумі	5020
оберіть передплату	5110
оберіть план	5110
оберіть суму	5107
обнови страницата	320
обновите страницу	4286
обновить страницу	4286
обов'язкове поле	5113
обов'язково	5114
обрати	5111
обрати передплату	5110
обрати план	5110
обрати тариф	5110
обратная связь	4197
обратно към началната страница	329
обратно към началото	329
обратно нагоре	329
обсудить	4197
обсуждение	4197
общи условия	312
обязательно	4294
обязательное поле	4293
одноклассники	4182
одноразово	4994
озвучено роботом	4278
озвучено синтезированным голосом	4278
озвучено синтезованим голосом	5098
оновити сторінку	5106
оновіть сторінку	5106
опитайте отново	326
опитайте по-късно	326
опитування	93	5089
опитування дня	92	5084
оплата раз в год	4290
оплата раз на рік	5110
опрос	93
опрос дня	92	4266
опублікувати коментар	5020
основание: дарение	321
оставащо време	315
оставащо време #	314
оставащо време -#	314
оставете коментар	336
остави коментар	336
оставить комментарий	4197
оставить отзыв	4305
оставшееся время	4279
оставшееся время #	4278
оставшееся время -#	4278
оставьте комментарий	4307
останні новини	5022
останні статті	5022
от нашите партньори	341
от наших партнеров	4312
от наших партнёров	4312
от нашия магазин	309
ответить	4197	4308
отвори в приложението	316
отвори галерията	329
отвори приложението	316
отговор	337
отговори	337
отиди на рецептата	62
отказ по всяко време	323
отказаться	4191
отказвам всички	312
отклонить	4191
отклонить все	4276
отклонить всё	4276
отключете статията	323
отключете цялата статия	249
отключи статията	249
отключите adblock	4284
отключите адблок	4284
отключить звук	4278
отключить рекламу	4312
открихте грешка	332
открихте грешка в текста	332
открыть	4207
открыть в браузере	4316
открыть галерею	4296
открыть карту	4207
открыть приложение	4280
открыть статью	4290
отмена в любой момент	4290
отменить можно в любой момент	4290
отозвать согласие	4275
отпечатай	259
отпечатай статията	259
отписаться	4310
отписаться можно в любой момент	4293
отписаться от рассылки	4316
отписаться от темы	4309
отпишете се по всяко време	326
отправить	92	4294
отправить другу	4181
отправить комментарий	4307
отправить отзыв	4305
отправить по почте	4181
отправить по электронной почте	4311
отправить сообщение	4293
отримувати сповіщення	5102
отсканируйте qr-код	4281
отстъпка за абонати	309
оттегли съгласието	311
оттегляне на съгласието	311
отхвърли всички	312
оферта за читатели	309
оформити передплату	5110
оформити підписку	4997
оформить донат	4165
оформить доступ	4290
оформить ежемесячное пожертвование	4287
оценете статията	259
оцените материал	4197
оцените рецепт	62
оцените статью	4197
оценить рецепт	62
оцініть матеріал	5017
оцініть рецепт	62
оцініть статтю	5017
още новини	256
още нямате абонамент	323
още нямате профил	323
още от	256
още от автора	329
още от деня	256
още от рубриката	256
още от този автор	329
още по темата	256
още статии	329
""", 'п': """
парола	324
пароль	4291	5111
партнерский материал	4186
партнерский проект	4186
партнерський матеріал	5006
партнерський проєкт	5006
партньорско съдържание	255
партнёрский материал	4186
партнёрский проект	4186
пасианс	307
пасьянс	4269	5089
пауза	315	4279	5099
переведено автоматически	4305
переведено нейросетью	4305
переведено с помощью ии	4305
перевір себе	5089
перевірте свою пошту	5113
перевірте свої знання	5084
перевірте себе	5089
переглянути # світлин	5115
переглянути # світлини	5115
переглянути # фото	5115
переглянути # фотографій	5115
переглянути # фотографії	5115
переглянути всі # світлин	5115
переглянути всі # світлини	5115
переглянути всі # фото	5115
переглянути всі # фотографій	5115
переглянути всі # фотографії	5115
переглянути всі світлин	5115
переглянути всі світлини	5115
переглянути всі фото	5115
переглянути всі фотографій	5115
переглянути всі фотографії	5115
переглянути галерею	5116
переглянути пропозицію	5092
переглянути результати	92	5084
переглянути світлин	5115
переглянути світлини	5115
переглянути усі # світлин	5115
переглянути усі # світлини	5115
переглянути усі # фото	5115
переглянути усі # фотографій	5115
переглянути усі # фотографії	5115
переглянути усі світлин	5115
переглянути усі світлини	5115
переглянути усі фото	5115
переглянути усі фотографій	5115
переглянути усі фотографії	5115
переглянути фото	5115
переглянути фотографій	5115
переглянути фотографії	5115
переглянути ціну	5092
передплата	4997
передплатити	4997
перезавантажити сторінку	5106
перезавантажте сторінку	5106
перезагрузите страницу	4286
перезагрузить страницу	4286
перейти в галерею	4296
перейти в магазин	4272
перейти до галереї	5116
перейти до досьє	5116
перейти до змісту	5116
перейти до контенту	5116
перейти до крамниці	5009
перейти до магазину	5092
перейти до оплати	5107
перейти до основного вмісту	5116
перейти до пожертви	5107
перейти до пропозиції	5092
перейти до рецепта	62
перейти к досье	4296
перейти к контенту	4296
перейти к оплате	4287
перейти к основному содержанию	4296
перейти к пожертвованию	4287
перейти к предложению	4272
перейти к рецепту	62
перейти к содержанию	4205
перейти к сюжету	4296
перекладено автоматично	5125
перекладено за допомогою ші	5125
перекладено ші	5125
пересказ нейросети	4305
пересказано нейросетью	4305
печать	4181
печать рецепта	62
питання дня	5089
пишете до редакцията	332
пишете на автора	329
пиши на автора	329
платена публикация	88	255
платено партньорство	341
платено съдържание	255
плеер загружается	4278
плейърът се зарежда	314
плеєр завантажується	5098
по дате	4308
по подписке	4171
по популярности	4308
по теме	4202
по-късно	263	318
побачили помилку	5121
повернутися на головну	5116
повернутися нагору	5088
повний екран	5099
повноекранний режим	5098
повідомити новину	5121
повідомити про помилку	5017
повідомити про помилку в тексті	5017
повідомлення	5114
повідомлення надіслано	5113
погоджуюсь	5012
погоджуюся	5012
погодитись і продовжити	5013
погодитися та продовжити	5095
погодитися і продовжити	5013
пограти	5089
подай сигнал	332
подарете тази статия	259
подари статията	339
подарить доступ	4311
подарить материал	4181
подарить статью	4171
подарувати доступ	5131
подарувати статтю	5003
поддержать	4165
поддержать автора	4165
поддержать на boosty	4287
поддержать на patreon	4287
поддержать нас	4165
поддержать проект	4165
поддержать редакцию	4165
поддержите нас	4165
поделитесь	4181
поделиться	4181
поделиться в telegram	4181
поделиться в twitter	4181
поделиться в одноклассниках	4181
поделиться в соцсетях	4181
поделиться вконтакте	4181
поделиться новостью	4181
поделиться ссылкой	4181
поделиться статьей	4181
поделиться статьёй	4181
подкасти	5022
подкасты	4202
подкрепете ни	248
подкрепи	248
подкрепи ни	248
подобається	5128
подобни статии	256
подписаться	4171
подписаться в max	4183
подписаться в telegram	4183
подписаться на автора	4309
подписаться на канал	4183
подписаться на новости	4174
подписаться на рассылку	4174
подписаться на телеграм-канал	4183
подписаться на тему	4309
подписаться на уведомления	4282
подписка	4171
подписка на год	4290
подписка на месяц	4290
подписывайтесь	4183
подпишитесь	4290
подпишитесь на рассылку	4174
подреди по	336
подробнее	4205
подробнее по теме	4202
подтвердите e-mail	4293
подтвердите адрес электронной почты	4293
поділитись	5003
поділитися	5003
поділитися в telegram	5003
поділитися в соцмережах	5003
поділитися новиною	5003
поділитися статтею	5003
поділіться	5003
пожаловаться	4308
пожаловаться на комментарий	4307
пожаловаться на рекламу	4312
пожертвовать	4165
пожертвувати	4994
позволи	318
позволи известия	317
позже	4283
поиск	4205
покажи # отговора	336
покажи # снимки	328
покажи всички # снимки	328
покажи всички снимки	328
покажи всичко	257
покажи галерията	329
покажи и приеми	311
покажи коментарите	336
покажи отговорите	336
покажи още	257
покажи паролата	323
покажи по-малко	329
покажи повече	329
покажи резултатите	92	306
покажи снимки	328
покажи субтитрите	314
покажи съдържанието	311
показати # відповідей	5127
показати # відповіді	5127
показати # світлин	5115
показати # світлини	5115
показати # фото	5115
показати # фотографій	5115
показати # фотографії	5115
показати більше	5024
показати вміст	5095
показати все	5026
показати всі	5117
показати всі # світлин	5115
показати всі # світлини	5115
показати всі # фото	5115
показати всі # фотографій	5115
показати всі # фотографії	5115
показати всі світлин	5115
показати всі світлини	5115
показати всі фото	5115
показати всі фотографій	5115
показати всі фотографії	5115
показати відповіді	5127
показати галерею	5116
показати й прийняти	5095
показати коментарі	5017
показати контент	5095
показати менше	5116
показати оригінал	5026	5086
показати пароль	5110
показати підпис	5116
показати результати	92	5084
показати розшифровку	5098
показати світлин	5115
показати світлини	5115
показати субтитри	5098
показати усі # світлин	5115
показати усі # світлини	5115
показати усі # фото	5115
показати усі # фотографій	5115
показати усі # фотографії	5115
показати усі світлин	5115
показати усі світлини	5115
показати усі фото	5115
показати усі фотографій	5115
показати усі фотографії	5115
показати фото	5115
показати фотографій	5115
показати фотографії	5115
показати ще	5024
показати і прийняти	5095
показать # ответа	4307
показать # ответов	4307
показать # фото	4295
показать # фотографии	4295
показать # фотографий	4295
показать больше	4205
показать все	4207	4297
показать все # фото	4295
показать все # фотографии	4295
показать все # фотографий	4295
показать все фото	4295
показать все фотографии	4295
показать все фотографий	4295
показать галерею	4296
показать еще	4205
показать ещё	4205
показать и принять	4275
показать карту	4207
показать комментарии	4197
показать контент	4275
показать меньше	4207	4296
показать оригинал	4207	4267
показать ответы	4307
показать пароль	4290
показать перевод	4207
показать подпись	4296
показать расшифровку	4278
показать результаты	92	4266
показать содержимое	4275
показать субтитры	4278
показать фото	4295
показать фотографии	4295
показать фотографий	4295
показувати завжди	5095
показывать всегда	4275
поки немає коментарів	5127
поле обов'язкове для заповнення	5113
поле обязательно для заполнения	4293
полето е задължително	326
политика cookie	4275
политика за защита на личните данни	311
политика за поверителност	311
политика исправлений	4301
политика конфиденциальности	4191
политика конфиденциальности и cookie	4192
политика обработки персональных данных	4191
полноэкранный режим	4278
полный экран	4279
получавай известия	317
получать уведомления	4282
пользовательское соглашение	4191
політика cookie	5095
політика виправлень	5121
політика конфіденційності	5012
політика конфіденційності та cookie	5013
політика приватності	5095
помогает любая сумма	4288
помочь	4165
помочь нам	4165
помочь проекту	4165
помочь редакции	4165
помітили помилку	5121
понятно	4191
попередня	5024
попередня новина	5116
попередня стаття	5022
попередня сторінка	5116
попереднє фото	5116
попередній матеріал	5088
попередній слайд	5116
поправки и уточнения	332
попробовать бесплатно	4171
попробуйте еще раз	4293
попробуйте ещё раз	4293
попробуйте позже	4293
популярне	5022
популярное	4202
популярные	4202	4308
популярные новости	4202
популярные статьи	4202
популярный	4291
популярні	5128
популярні новини	5022
попълнете това поле	326
поръчай книгата	309
поръчайте книгата	309
посилання скопійовано	5003
поскаржитися	5128
поскаржитися на коментар	5127
поскаржитися на рекламу	5133
последнее	4202
последни	256
последни новини	256
последние новости	4202
послухати новину	5003
посмотреть # фото	4295
посмотреть # фотографии	4295
посмотреть # фотографий	4295
посмотреть в браузере	4316
посмотреть все # фото	4295
посмотреть все # фотографии	4295
посмотреть все # фотографий	4295
посмотреть все фото	4295
посмотреть все фотографии	4295
посмотреть все фотографий	4295
посмотреть результаты	92	4266
посмотреть фото	4295
посмотреть фотографии	4295
посмотреть фотографий	4295
посмотреть цену	4272
потвърдете имейла си	326
поточний час	5099
поточний час #	5098
потребителско име	324
потребителско име или имейл	323
похожие материалы	4202
похожие статьи	4202
почати гру	5084
почати тест	5084
почему я вижу эту рекламу	4312
почерпете ни с кафе	321
почерпи ни кафе	321
почтовый индекс	4294
поширити	5003
поширити у facebook	5003
поштовий індекс	5114
пошук	5024
пощенски код	327
правила за коментарите	336
правила за коментиране	259
правила использования	4191
правила коментарів	5127
правила коментування	5017
правила комментариев	4307
правила комментирования	4197
правила користування	5096
предимства за абонати	309
предишна новина	329
предишна снимка	329
предишна статия	329
предишна страница	329
предложение для подписчиков	4272
предложение для читателей	4272
предложить новость	4197
предыдущая	4205
предыдущая новость	4296
предыдущая статья	4202
предыдущая страница	4296
предыдущая фотография	4296
предыдущее фото	4296
предыдущий слайд	4296
презаредете страницата	320
презареди страницата	320
премиум	4171
преміум	4997
препечатването е забранено	333
препечатването забранено	333
препоръчани	256
препоръчано от outbrain	341
препоръчано от taboola	341
препоръчваме	324
препоръчваме ви	256
препоръчваме ви още	256
препоръчваме още	256
пригостити кавою	5107
пригостіть нас кавою	5107
придбати квитки	5092
придбати квиток	5092
придбати книжку	5092
придбати передплату	5110
придбати права на публікацію	5122
приемам всички	312
приемам всички бисквитки	311
приемам и продължавам	311
приеми всички	312
приеми и покажи	311
приеми и продължи	311
призначення платежу: благодійний внесок	5107
прийняти	5012
прийняти все	5096
прийняти всі	5012
прийняти всі файли cookie	5095
прийняти й показати	5095
прийняти й продовжити	5013
прийняти та показати	5095
прийняти та продовжити	5095
прийняти і продовжити	5095
принтирай	259
принтирай рецептата	62
принципи редакції	5121
принять	4191
принять все	4191
принять все cookie	4275
принять все файлы cookie	4275
принять всё	4191
принять и показать	4275
принять и продолжить	4275
прислать новость	4197
прислать новость анонимно	4301
присоединиться к обсуждению	4307
приховати коментарі	5020
пришлите свои фото	4301
приєднатися	4994
приєднатися до спільноти	4994
про автора	5038
про авторку	5038
про авторів	5038
проверете имейла си	326
проверете пощата си	326
провери знанията си	306
проверь себя	4269
проверьте адрес почты	4175
проверьте свои знания	4266
проверьте свою почту	4293
проверьте себя	4269
проголосовало #	4266
проголосовать	92
проголосувати	92
продовження під рекламою	5006
продовження статті під рекламою	5006
продовжити без вимкнення	5104
продовжити з apple	5110
продовжити з google	5110
продовжити через apple	5110
продовжити через facebook	5110
продовжити через google	5110
продолжительность #	4279
продолжить без отключения	4284
продолжить без поддержки	4164
продолжить с apple	4290
продолжить с google	4290
продолжить через apple	4290
продолжить через facebook	4290
продолжить через google	4290
продължава след рекламата	255
продължете с google	323
продължи без изключване	319
продължи с apple	323
продължи с facebook	323
продължи с google	323
продължителност	315
продължителност #	315
произвольная сумма	4287
произошла ошибка	4294
произошла ошибка. попробуйте ещё раз	4293
произошла ошибка. попробуйте позже	4293
пройти опитування	5084
пройти опрос	4266
пройти тест	4266
прокоментувати	5128
прокомментировать	4308
промени размера на текста	339
промо	4186	5006
пропозиція для передплатників	5092
пропозиція для читачів	5092
прослухати статтю	5098
прослушать	4181
прослушать новость	4181
прослушать статью	4278
прочетено от синтетичен глас	314
прочетете и	256
прочетете цялата статия	329
прочети по-късно	339
прочети с абонамент	323
прочети транскрипцията	314
прочети цялата новина	329
прочети цялата статия	329
прочитати пізніше	5131
прочитать позже	4311
прямой эфир	4279
прізвище	5114
публикувай коментар	336
пусни видеото	314
първо най-новите	336
підписатись	4997
підписатися	4997
підписатися на автора	5129
підписатися на сповіщення	5102
підписатися на тему	5129
підписка	4997
підсумок від ші	5125
підтвердьте електронну адресу	5113
підтвердіть e-mail	5113
підтримайте нас	4994
підтримати	4994
підтримати автора	4994
підтримати журналістів	4994
підтримати на buy me a coffee	5107
підтримати на patreon	5107
підтримати нас	4994
підтримати проєкт	5107
підтримати разово	5107
підтримати редакцію	4994
підтримувати щомісяця	5107
пізніше	5103
""", 'р': """
радимо прочитати	5022
радимо також	5022
развернуть	4205
разгадать кроссворд	4266
размер на текста	339
размер на шрифта	66
размер текста	66
размер шрифта	66
разова підтримка	5108
разовий внесок	5108
разовий донат	5107
разово	4165
разовое пожертвование	4287
разовый платеж	4288
разовый платёж	4288
разпечатай	259
разпечатай статията	339
разреши	318
разреши веднъж	311
разреши известия	317
разреши известията	317
разреши рекламите	320
разрешите уведомления	4262
разрешить	4283
разрешить и показать	4192
разрешить и продолжить	4192
разрешить контент	4275
разрешить один раз	4275
разрешить рекламу	4286
разрешить уведомления	4262
ранняя регистрация	4273
раскрыть	4207
распечатать	4181
распечатать рецепт	62
распечатать статью	4181
рассказать друзьям	4181
рассылка	4174
рассылки	4174
расшифровка	4279
регистрация	249	4171
редакция рекомендует	4202
редакційна політика	5121
редакційна політика видання	5121
резултати от анкетата	306
резултати от гласуването	306
результати	93	5026
результати голосування	5099
результати опитування	5099
результаты	93	4207
результаты голосования	4279
результаты опроса	4279
реклама	255	4186	5006
реклама - статията продължава по-долу	255
реклама google	4312
реклама від google	5133
реклама закончилась	4312
реклама закінчилася	5133
реклама на сайте	4186
реклама на сайті	5006
реклама окончена	4312
реклама от google	4312
реклама. продовження нижче	5006
реклама. продолжение ниже	4186
реклами от google	341
рекламний матеріал	5133
рекламно каре	255
рекламно съдържание	255
рекламный материал	4312
рекомендовано outbrain	4312
рекомендовано taboola	4312
рекомендуем	4202	4291
рекомендуем почитать	4202
рекомендуем также	4202
рекомендуемое	4202
рекомендуємо	5022	5111
рекомендуємо прочитати	5022
рекомендуємо також	5022
реши кръстословицата	306
реши теста	306
реєстрація	4997
розгадати кросворд	5084
розгорнути	5026	5116
роздрукувати	5003
роздрукувати рецепт	62
роздрукувати статтю	5003
розмір тексту	66
розмір шрифту	66
розшифровка	5099
российской картой	4288
рубрики	4202	5022
річна передплата	5111
річна підписка	5111
""", 'с': """
самая выгодная	4291
само за абонати	323
само необходими	311
само необходимите	311
самое важное	4202
самое популярное	4202
самое читаемое	4202
самое читаемое за день	4202
самое читаемое за неделю	4202
самый популярный	4291
свали аудиото	314
свали епизода	314
свали от app store	316
свали от google play	316
свали приложението	316
свежее	4202
свежие новости	4202
свернуть	4205
своя сума	5107
своя сумма	4287
свържете се с редакцията	332
свържи се с автора	329
свързани новини	256
свързани публикации	256
свързани статии	256
связаться с нами	4197
світлина # з #	5115
світлина # із #	5115
сгенерировано ии	4305
сгенерировано нейросетью	4305
сгенерировано с помощью ии	4305
сделать донат	4287
сделать пожертвование	4165
сейчас читают	4202
сигнализирай за грешка	332
сканворд	4269
сканирай qr кода	316
сканирайте qr кода	316
сканирайте qr кода и изтеглете приложението	316
сканируйте qr-код	4281
скануйте qr-код	5101
скасувати можна будь-коли	5110
скачать аудио	4278
скачать выпуск	4278
скачать из google play	4280
скидка #%	4291
скидка для подписчиков	4272
скопировано	4182
скопировано в буфер обмена	4311
скопировать ссылку	4181
скопировать ссылку на статью	4181
скопійовано	5132
скопійовано в буфер обміну	5131
скопіювати посилання	5003
скопіювати посилання на статтю	5003
скорост	315
скорост на възпроизвеждане	314
скорость воспроизведения	4278
скрий отговорите	336
скрий рекламата	341
скрыть	4207
скрыть ответы	4307
скрыть рекламу	4312
слайд # з #	5115
слайд # из #	4295
слайд # от #	328
слайд # із #	5115
слайд #/#	4295	5115
следвай автора	338
следвай темата	338
следвате тази тема	338
следваща новина	329
следваща снимка	329
следваща статия	329
следваща страница	329
следващо видео	314
следете на живо	329
следете темата	338
следи темата	338
следить за автором	4309
следить за онлайном	4296
следить за темой	4309
следующая	4205
следующая новость	4296
следующая статья	4202
следующая страница	4296
следующая фотография	4296
следующее видео	4278
следующее фото	4296
следующий слайд	4296
слухати	5003
слухати новину	5003
слушай новината	259
слушай статията	314
слушать	4181
слушать новость	4181
см. также	4202
смотреть # фото	4295
смотреть # фотографии	4295
смотреть # фотографий	4295
смотреть в браузере	4316
смотреть видео	4278
смотреть все	4205
смотреть все # фото	4295
смотреть все # фотографии	4295
смотреть все # фотографий	4295
смотреть все фото	4295
смотреть все фотографии	4295
смотреть все фотографий	4295
смотреть галерею	4296
смотреть онлайн-трансляцию	4296
смотреть оригинал	4267
смотреть предложение	4272
смотреть фото	4295
смотреть фотогалерею	4296
смотреть фотографии	4295
смотреть фотографий	4295
смотри также	4202
смотрите также	4202
сначала новые	4307
сначала старые	4307
снимка # от #	328
снимка #/#	328
снимок # из #	4295
советуем почитать	4202
согласен	4191
согласен и продолжить	4192
согласиться	4191
согласиться и продолжить	4275
содержание	4205
содержание статьи	4296
содержимое недоступно	4275
создано ии	4305
создано нейросетью	4305
создано при помощи ии	4305
создано с помощью ии	4305
создать аккаунт	4171
сообщение	4294
сообщение отправлено	4293
сообщить новость	4301
сообщить об опечатке	4197
сообщить об ошибке	4197
сортирай по	336
сортиране	337
сортировать	4308
сортировать по	4307
сортировка	4308
сортування	5128
сортувати	5128
сортувати за	5127
сохранено	4182
сохранить	4181
сохранить выбор	4275
сохранить на потом	4311
сохранить настройки	4275
сохранить рецепт	62
сохранить статью	4181
социальные сети	4183
спасибо за ваш голос	92	4266
спасибо за ваше сообщение	4293
спасибо за подписку	4174
спасибо за регистрацию	4293
спасибо за сообщение	4293
спасибо за участие в опросе	4266
спасибо, ваш голос учтён	4266
спершу нові	5127
спершу старі	5127
спестявате #%	324
спецпроект	4186
спецпроєкт	5006
сповіщення	5103
споделете	259
сподели	259
сподели във facebook	259
сподели като подарък	339
сподели по имейл	339
сподели статията	259
споделяне	259
спонсорирано	255
спонсорирано съдържание	341
спонсорский материал	4312
спонсорський матеріал	5133
способ оплаты	4169
способы оплаты	4169
спочатку нові	5127
спочатку старі	5127
спри да следваш	338
спробуйте пізніше	5113
спробуйте ще раз	5113
ссылка скопирована	4181
сталася помилка	5114
сталася помилка. спробуйте пізніше	5113
сталася помилка. спробуйте ще раз	5113
станете член	248
стани абонат	248
стани дарител	248
старые	4308
старі	5128
стати патроном	5107
стати підписником	5107
стати співучасником	4994
стати частиною спільноти	4994
стати членом клубу	5107
статията е заключена	323
статията е защитена с авторско право	333
статията се чете от изкуствен интелект	314
стаття захищена авторським правом	5122
стать патроном	4165
стать соучастником	4165
стать спонсором	4165
статья защищена авторским правом	4302
створено за допомогою штучного інтелекту	5125
створено за допомогою ші	5125
створено штучним інтелектом	5125
створено ші	5125
створити акаунт	4997
стежити за автором	5129
стежити за онлайном	5116
стежити за темою	5129
стислий переказ від ші	5125
стоимость доставки	4273
сторінка # з #	5115
сторінка # із #	5115
сторінка #/#	5115
страница # из #	4295
страница # от #	328
страница #/#	328	4295
стрічка новин	5022
субтитри	315	5099
субтитры	4279
судоку	307	4269	5089
сума по избор	321
сховати	5026
сховати відповіді	5127
сховати рекламу	5133
сходни новини	256
схожі матеріали	5022
схожі новини	5022
схожі статті	5022
съгласен съм и продължавам	311
съдържание от партньор	341
съдържанието е блокирано	311
съдържанието е защитено с авторски права	333
съдържанието не е налично	311
съдържанието не може да бъде показано	311
създадено от ии	335
създадено с изкуствен интелект	335
създадено с помощта на ии	335
създай профил	249
съобщение	327
съобщението е изпратено	326
съобщете за грешка	332
съобщи за грешка	332
сыграть	4269
сюжет	4202
сюжеты	4202
""", 'т': """
тагове	256
тази статия е заключена	323
так, будь ласка	5103
так, дякую	5103
так, увімкнути	5080
так, хочу	5103
також читайте	5022
твитнуть	4181
твиттер	4182
твітнути	5003
теги	4202	5022
текст продовжується під рекламою	5006
текст создан автоматически	4305
текст створено автоматично	5125
текст читает робот	4278
текущее время	4279
текущее время #	4278
текущо време	315
текущо време #	314
телеграм	4182
телефон	327	4294	5114
тема	327	4294	5114
тема дня	4202
теми	5022
темы	4202
тест дня	4266
тествай знанията си	306
това видео вече не е налично	314
това видео не е налично	314
това поле е задължително	326
това съдържание не е налично	311
това съдържание не може да бъде показано	311
только для подписчиков	4171
только необходимые	4275
транскрипция	315
тривалість	5099
тривалість #	5099
търговско съдържание	341
тільки необхідні	5095
""", 'у': """
у вас вже є акаунт	5110
у вас включен adblock	4284
у вас нет подписки	4290
у вас уже есть аккаунт	4290
у кошик	5008
у мене вже є акаунт	5110
у мене є акаунт	5110
у мене є передплата	5110
у меня есть аккаунт	4290
у меня есть подписка	4290
у меня нет аккаунта	4290
у меня уже есть аккаунт	4290
у цій статті	5116
уведомления	4283
увеличи	315
увеличи снимката	329
увеличи текста	339
увеличи шрифта	339
увеличить	4205
увеличить изображение	4296
увеличить текст	4311
увеличить фото	4296
увеличить шрифт	4311
увійти	4997
увійти з google	5110
увійти за допомогою google	5110
увійти через apple	5110
увійти через facebook	5110
увійти через google	5110
увійти, щоб коментувати	5127
увімкнути	5103
увімкнути звук	5098
увімкнути сповіщення	5079
увімкніть сповіщення	5079
угостите нас кофе	4287
угостить кофе	4288
уже есть аккаунт	4171
уже зарегистрированы	4171
уже зареєструвалися	4997
уже отключил	4286
узнать цену	4272
укажите сумму	4287
уменьшить шрифт	4311
умови використання	5012
управление на бисквитките	311
управление на известията	317
управление на съгласието	311
управление согласием	4275
управление уведомлениями	4282
управлявай съгласието	311
управлять согласием	4275
условия за ползване	311
установить приложение	4280
усі коментарі	5127
усі матеріали	5116
усі матеріали автора	5116
усі матеріали авторки	5038
усі матеріали за темою	5116
усі новини	5024
усі статті	5116
усі статті автора	5116
участие в азартных играх может вызвать зависимость	4188
участие в азартных играх может вызвать игровую зависимость	4188
""", 'ф': """
файлы cookie	4191
фамилия	327	4294
фейсбук	4182
филворды	4269
фото	4202
фото # з #	5115
фото # из #	4295
фото # із #	5115
фото #/#	4295	5115
фоторепортаж	4202
""", 'х': """
харесай	259
харесва ми	337
хорошо	4191
хотите получать уведомления	4282
хочете отримувати сповіщення	5102
""", 'ц': """
це було корисно	5125
це відео більше недоступне	5098
це відео недоступне	5098
це відео недоступне у вашій країні	5098
це поле обов'язкове	5113
цей контент недоступний	5095
цей контент неможливо показати	5095
цей матеріал закритий	5110
цена на доставката	309
ця стаття закрита	5110
цял екран	314
""", 'ч': """
час читання # хв	5024
час, що залишився	5098
час, що залишився #	5098
чете синтетичен глас	314
четете без ограничения	323
четете без реклами	341
четете в приложението	316
чети без реклами	341
чети в приложението	316
чи була стаття корисною	5017
читает синтезированный голос	4278
читайте в застосунку	5100
читайте в приложении	4280
читайте еще	4202
читайте ещё	4202
читайте ниже	4186
читайте первыми в приложении	4280
читайте першими в застосунку	5100
читайте по теме	4202
читайте также	4202
читайте також	5022
читати без обмежень	5110
читати без реклами	5133
читати всю новину	5116
читати всю статтю	5116
читати далі	5024
читати з передплатою	5110
читати коментарі	5127
читати оригінал	5086
читати повністю	5024
читати розшифровку	5098
читати статтю повністю	5116
читати також	5022
читать без ограничений	4290
читать без рекламы	4312
читать в max	4183
читать в telegram	4183
читать в браузере	4316
читать всю статью	4296
читать далее	4205
читать дальше	4205
читать ещё	4205
читать комментарии	4197
читать оригинал	4267
читать полностью	4205
читать расшифровку	4278
читать с подпиской	4290
читать статью полностью	4296
читать также	4202
читать целиком	4296
читає синтезований голос	5098
чому я бачу цю рекламу	5133
что еще почитать	4202
что ещё почитать	4202
что-то пошло не так	4294
что-то пошло не так, попробуйте позже	4293
что-то пошло не так. попробуйте еще раз	4293
что-то пошло не так. попробуйте ещё раз	4293
что-то пошло не так. попробуйте позже	4293
чуй статията	314
""", 'ш': """
швидкість відтворення	5098
ші може помилятися	5125
""", 'щ': """
ще за темою	5022
ще на цю тему	5025
ще не передплатник	5110
ще немає акаунта	5110
ще новини	5022
що ще почитати	5022
щомісяця	4994	5111
щомісячна підтримка	5108
щомісячний внесок	5107
щоп'ятниці. безкоштовно. без спаму	5113
щороку	5111
щось пішло не так	5114
щось пішло не так, спробуйте пізніше	5113
щось пішло не так. спробуйте пізніше	5113
щось пішло не так. спробуйте ще раз	5113
""", 'э': """
экономия #%	4291
эксклюзивно для подписчиков	4290
электронная почта	4174
электронная почта или логин	4290
эта статья закрыта	4290
это было полезно	4305
это видео больше недоступно	4278
это видео недоступно	4278
это видео недоступно в вашей стране	4278
это поле обязательно	4293
это поле обязательно для заполнения	4293
этот контент невозможно показать	4275
этот контент недоступен	4275
этот материал закрыт	4290
""", 'я': """
я вже підтримую	4993
я вимкнув блокувальник	5104
я отключил	4286
я отключил блокировщик	4284
я уже поддерживаю	4164
як вимкнути adblock	5104
як ми захищаємо джерела	5121
як ми захищаємо наші джерела	5121
якість	5099
яндекс.дзен	4182
""", 'і': """
ім'я	5114
індекс	5114
інша сума	5107
інші матеріали автора	5116
інші матеріали авторки	5038
інші новини	20	5022
інші статті автора	5116
інші статті авторки	5038
""", 'א': """
אהבתי	2340
אודות	2304
אודות הכותב	2372
אולי אחר כך	2356
אולי גם יעניין אותך	2289
אולי יעניין אותך	2289
אולי יעניין אותך גם	2328
אולי יעניין אתכם	2289
אולי יעניין אתכם גם	2328
אולי מאוחר יותר	2267
אולי פספסתם	2328
אחר כך	2357
איך מכבים	2361
איך מכבים חוסם פרסומות	2359
אימייל	2368
אימייל לא תקין	2367
אין לך חשבון	2365
אין לכם חשבון	2365
אינציקלופדיית ynet	2289
אישור	2286	2356
אישור הכל	2352
אישור והמשך	2351
אני מאשר את תנאי השימוש	2367
אני מאשר קבלת דיוור	2367
אני מאשר/ת קבלת דברי פרסומת	2367
אני מאשר/ת קבלת דיוור	2367
אני מסכים	2286
אני מסכים לתנאי השימוש	2367
אני מסכים/ה לתנאי השימוש	2367
אני מסכימה	2286
אפשר	2357
אפשר התראות	2355	2356
אפשר לבטל בכל רגע	2365
אפשר תמיד	2351
אפשרויות נוספות	2380
אשר את כל העוגיות	2385
אשר הכל	2352
אשר והמשך	2351
""", 'ב': """
בדקו את תיבת הדואר	2367
בדקו את תיבת המייל	2367
בחירה	2366
בחן את עצמך	2342
בחנו את עצמכם	2342
בחסות	2333
בחר	2366
בחר מסלול	2365
בחר סכום	2387
בחרו את המינוי שלכם	2365
בחרו מינוי	2365
בחרו מסלול	2365
בחרו סכום	2387
בטל השתקה	2347
ביטול	2356
ביטול הסכמה	2351
ביטול השתקה	2347
בלי ספאם	2367
בלעדי למנויים	2365
במעקב	2377
בשיתוף	2283
בשיתוף עם	2381
""", 'ג': """
גודל גופן	66
גודל הטקסט	2379
גודל טקסט	66
גישה בלתי מוגבלת לכל הכתבות	2388
""", 'ד': """
דווח על טעות	2288
דווח על תגובה	2383
דווחו לנו על טעות	2339
דחה את כל העוגיות	2385
דחה הכל	2352
דחיית הכל	2352
דיווח	2340
דיווח על טעות	2339
דיווח על תגובה	2383
דילוג לתוכן	2291
דילוג לתוכן המרכזי	2291
דלג לתוכן	2293
דלג לתוכן הראשי	2291
דלג על הפרסומת	2386
דלגו למתכון	62
דלגו על הפרסומת	2386
דף הבית	2293
""", 'ה': """
האזינו	2278
האזינו בספוטיפיי	2384
האזינו לכתבה	2347
האזן לכתבה	2347
האם הכתבה עזרה לך	2339
האם הכתבה עניינה אותך	2339
האם העמוד עזר לך	2339
האם זה היה מועיל	2339
הבא	2293
הבנתי	2294
הבקשה התקבלה	2389
הבקשה נשלחה	2389
הגב	2288
הגדל טקסט	2379
הגדל תמונה	2371
הגדלת גופן	2315	2316
הגדלת טקסט	2379
הגדלת תמונה	2371
הגדרות	2286
הגדרות עוגיות	2351
הגדרות פרטיות	2286	2351
הדפיסו את המתכון	62
הדפיסו כתבה	2327
הדפס	2278
הדפס מתכון	62
הדפסה	2278	2316
הדפסת המתכון	62
הדפסת כתבה	2327
ההודעה נשלחה	2367
ההודעה שלך	2389
ההצבעה שלך נקלטה	2339
ההצעה המשתלמת ביותר	2366
ההרשמה אושרה	2389
הודעתך נשלחה	2367
הווידאו אינו זמין	2347
הוסיפו תגובה	2288
הוסף כמקור מועדף	2376
הוסף לסל	2391
הוסף תגובה	2288
הוסף תשובה	2383
הוספה לסל	2391
הוספה לרשימת הקריאה	2315
הוספת תגובה	2288
הוקרא בקול סינתטי	2347
הורד שמע	2347
הורדת הפרק	2347
הורדת השמע	2347
הורידו את האפליקציה	2354
הזינו כתובת מייל	2389
הזכירו לי מאוחר יותר	2267
הזן כתובת אימייל	2389
החדשות ביותר	2340
החדשים ביותר	2340
החנות	2381
החשבון שלי	2270
הטבה לקוראים	2345
הטבות למנויים	2345
הטופס נשלח בהצלחה	2367
הירשם	2270
הירשמו להתראות	2355
הישנות ביותר	2340
הכי נצפים	2289
הכי נקרא	2289
הכי נקראות	2289
הכי נקראות היום	2328
הכי פופולרי	2366
הכינוי שלך	2383
הכניסו כתובת מייל	2389
הכתבה הבאה	2289
הכתבה המלאה למנויים	2327
הכתבה הקודמת	2289
הכתבה נעולה	2365
המייל האדום	2372
המייל שלך	2389
המלצות	2289
המקומות מוגבלים	2331
המשיכו לקרוא	2390
המשך בדפדפן	2354
המשך לאתר	2354
המשך לקרוא	2293
המשך עם google	2365
המשך עם אימייל	2388
המשך עם אפל	2365
המשך עם גוגל	2365
המשך עם פייסבוק	2365
המשך קריאה	2293
הנגן נטען	2347
הנצפים ביותר	2328
הנקראות ביותר	2289
הנקראים ביותר	2328
הסרטון אינו זמין	2347
הסרטון אינו זמין כעת	2347
הסרטון הבא	2386
הסרטון הקודם	2386
הסרטון לא זמין	2347
הסרטון לא זמין כעת	2347
הסרטון נטען	2347
הסתר	2294
הסתר תגובות	2339
הסתר תשובות	2339
העדפות עוגיות	2351
העדפות פרטיות	2385
הענק כתבה במתנה	2379
הענקת כתבה במתנה	2379
העתיקו את הקישור	2327
העתיקו קישור	2327
העתק	2380
העתק קישור	2278	2316
העתקת הקישור	2327
העתקת קישור	2278	2316
הפופולרי ביותר	2366
הפופולריות ביותר	2340
הפסק לעקוב	2376
הפסקת מעקב	2376
הפעל התראות	2355
הפעל סרטון	2347
הפעלה אוטומטית	2348
הפעלת התראות	2355
הפרסומת ממשיכה	2391
הצביעו	92	2340
הצביעו בסקר	2339
הצבע	92	2340
הצבעה	93
הצבעתך נקלטה	2339
הצג את כל התגובות	2301
הצג ב-x	2384
הצג הכל	2294
הצג כתוביות	2347
הצג מפה	2294
הצג מקור	2294
הצג עוד	2293
הצג פוסט	2351
הצג פוסט זה באינסטגרם	2384
הצג פחות	2294
הצג תגובות	2339
הצג תוכן	2351
הצג תוצאות	92	2340
הצג תמיד	2351
הצג תשובות	2339
הצגת התוכן	2351
הצגת כל התגובות	2301
הצהרת נגישות	2304
הצטרפו	2268
הצטרפו אלינו	2268
הצטרפו לתומכים	2362
הצעה לקוראים	2345
הקודם	2293
הקטן טקסט	2379
הקטנת גופן	2315	2316
הקטנת טקסט	2379
הקישור הועתק	2327
הקראה אוטומטית	2347
הקש להפעלת קול	2386
הרשמה	2270
השאירו תגובה	2301
השאר אותי מחובר	2365
השאר תגובה	2301
השב	2288
השהה	2311
השתק	2348
השתקה	2348
השתתפו בסקר	2339
התגובה שלך	2383
התגובות למנויים בלבד	2383
התגובות מושבתות	2383
התחבר	2270
התחבר עם google	2365
התחברות	2270
התחברות באמצעות גוגל	2365
התחברות עם גוגל	2365
התחברות עם פייסבוק	2365
התמונה הבאה	2390
התמונה הקודמת	2390
התרומה שלי	2387
""", 'ו': """
וואטסאפ	2316
ווטסאפ	2278	2316
וידאו	2289
""", 'ז': """
זהו שדה חובה	2367
זכור אותי	2366
זמן נוכחי	2348
זמן נותר	2348
""", 'ח': """
חד פעמי	2363
חד-פעמי	2363
חדשות אחרונות	2289
חודש ראשון ב-#	2326
חודש ראשון ב-# ש"ח	2326
חודש ראשון בשקל	2326
חודש ראשון חינם	2326
חזרה למעלה	2293
חזרה לעמוד הבית	2371
חזרה לעמוד הראשי	2291
חזרה לראש העמוד	2291
חזרה לרשימה	2390
חידוש מינוי	2388
חיוב חודשי	2366
חיוב שנתי	2366
חינם, בלי ספאם	2367
חיפוש	2293
""", 'ט': """
טוויטר	2278	2316
טוען וידאו	2347
טוען נגן	2347
טלגרם	2278	2316
טעינת הפוסט	2351
טען מחדש	2359
טען מחדש את הדף	2359
טען עוד	2293
טען פוסט	2351
טען תגובות נוספות	2339
טען תוכן	2351
""", 'י': """
יציאה	2270
יציאה ממסך מלא	2347
יש לי חשבון	2365
""", 'כ': """
כבר הצבעת	2339
כבר הצבעתם	2339
כבר יש לך חשבון	2365
כבר מנוי	2365
כבר מנויים	2365
כבר מנויים? התחברו	2270
כבר נרשמת	2270
כותרות אחרונות	2289
כיביתי	2361
כיביתי את חוסם הפרסומות	2359
כל שקל חשוב	2362
כל תרומה חשובה	2362
כל תרומה עוזרת	2362
כללי התגובות	2339
כן, אני רוצה	2355
כן, אשמח	2356
כניסה	2270
כניסה למנויים	2270
כתבה זו הוענקה במתנה	2392
כתבה זו היא תוכן ממומן	2327
כתבה ממומנת	2333
כתבה נעולה	2365
כתבו את תגובתכם	2383
כתבו לנו	2372
כתבו תגובה	2288
כתבות אחרונות	2289
כתבות מומלצות	2289
כתבות נוספות	2289
כתבות נוספות בנושא	2328
כתבות נוספות שיעניינו אתכם	2328
כתבות נוספות של הכתב	2371
כתבות קשורות	2289
כתבות שאולי פספסתם	2328
כתבות שיעניינו אתכם	2328
כתוב תגובה	2339
כתובת אימייל לא תקינה	2367
כתובת המייל כבר רשומה	2389
כתובת המייל שלך	2389
כתובת מייל לא תקינה	2367
כתיבת תגובה	2339
""", 'ל': """
לא אהבתי	2340
לא כעת	2267
לא ניתן להפעיל את הסרטון	2347
לא ניתן להציג את התוכן	2351
לא ניתן להציג תוכן זה	2351
לא ניתן לטעון את הסרטון	2386
לא ניתן לנגן את הסרטון	2347
לא עכשיו	2267	2356
לא תודה	2267	2356
לא, תודה	2267	2356
לגלריה	2371
לגלריה המלאה	2371
לגלריית התמונות	2371
לדף הבית	2371
לדף התרומות	2362
להאזנה בספוטיפיי	2384
להאזנה לכתבה	2347
להורדה ב-app store	2354
להורדה ב-google play	2354
להורדה מ-app store	2354
להורדה מ-google play	2354
להורדת האפליקציה	2327
להזמנה לחצו כאן	2391
להזמנת כרטיסים	2345
להמשך קריאה	2270
להרשמה	2270
להרשמה לאירוע	2331
לחידון	2342
לחידון המלא	2342
לחנות	2381
לחנות שלנו	2331
לחצו להפעלת הסאונד	2386
לידיעה המלאה	2371
לכל החדשות	2371
לכל החידונים	2342
לכל הכתבות	2293
לכל הכתבות בנושא	2328
לכל הכתבות של הכתב	2371
לכל המשחקים	2342
לכל הסרטונים	2371
לכל העדכונים, הכתבות והסרטונים	2328
לכל התגובות	2288
לכל התמונות	2371
לכתבה הבאה	2371
לכתבה הבאה בסדרה	2328
לכתבה המלאה	2371
לכתבה הקודמת	2371
לכתבה הקודמת בסדרה	2328
לכתבה נוספת	2390
לכתיבת תגובה	2301
למוצר	2381
למנויים בלבד	2274
למתכון	62
לעמוד הבית	2371
לעמוד התרומות	2362
לפרויקט המלא	2371
לפרופיל הכתב	2372
לפרטי המוצר	2391
לפרטים	2294
לפרטים והרשמה	2331
לפרטים נוספים והרשמה	2331
לפתיחת הכתבה	2388
לצפייה ביוטיוב	2384
לצפייה בכל התגובות	2301
לצפייה במסלולים	2388
לצפייה בתוצאות	92
לקריאה באפליקציה	2354
לקריאה מאוחר יותר	2392
לראש הדף	2371
לראש העמוד	2371
לרכישה באמזון	2345
לרכישה לחצו כאן	2345
לרכישת הספר	2345
לרכישת כרטיסים	2345
לרכישת כרטיסים לחצו כאן	2345
לרכישת מינוי	2270
לרכישת מינוי לחצו כאן	2327
לשלוח כתבה במתנה	2315	2316
לתיק המלא	2371
לתמונות	2294
לתרום	2268
לתרומה	2268
לתרומה לחצו כאן	2362
""", 'מ': """
מאוחר יותר	2357
מאשר	2286
מאשרת	2286
מבזקים	2289
מדיניות הפרטיות	2287
מדיניות הפרטיות ותנאי השימוש	2287
מדיניות פרטיות	2286	2304
מהירות הפעלה	2347
מהירות ניגון	2347
מודעה	2283
מומלץ עבורך	2328
מומלץ עבורכם	2328
מומלצים	2289
מוקרא בקול סינתטי	2347
מידע נוסף	2286
מיון לפי	2340
מייל	2316	2368
מיין לפי	2340
ממומן	2283
מסך מלא	2348
מסלולי מינוי	2388
מספר המקומות מוגבל	2331
מעבר למתכון	62
מעוניינים לקבל התראות	2355
מצאת טעות	2339
מצאתם טעות	2288
מצאתם טעות בכתבה	2339
מצב כהה	2352
משהו השתבש	2368
משך	2348
משך הסרטון	2386
משלוח חינם	2381
מתנה לחבר	2379
""", 'נ': """
נא להזין כתובת מייל תקינה	2367
נגישות	2304
נגן	2311
נגן וידאו	2347
נגן שמע	2386
נוצר באמצעות ai	2386
נוצר על ידי ai	2386
נושאים	2289
נושאים קשורים	2289
ניגון אוטומטי	2348
ניהול אפשרויות	2385
ניהול הסכמה	2351
ניהול העדפות	2385
ניהול עוגיות	2351
ניתן לבטל בכל עת	2365
נרשמת בהצלחה	2367
""", 'ס': """
סגור	2267
סגור גלריה	2390
סגור חלון	2390
סגור תפריט	2390
סגירה	2267
סודוקו	2344
סוף הפרסומת	2345
סוף פרסומת	2345
סיכום ai	2309
סיכום אוטומטי	2375
סיכום הכתבה	2309
סכום אחר	2362
סכום לבחירה	2387
ספרו לנו מה דעתכם	2339
סקר	93
סקר היום	92
סרטון זה אינו זמין	2347
סרטון זה אינו זמין עוד	2347
סרקו את הקוד	2354
סרקו את קוד ה-qr	2354
""", 'ע': """
עבור לתוכן	2291
עבור לתוכן המרכזי	2291
עדיין לא מנוי	2365
עדיין לא מנויים	2365
עוד	2293
עוד באותו נושא	2328
עוד בנושא	2289
עוד בערוץ	2289
עוד חדשות	2289
עוד כתבות	20	2289
עוד כתבות בנושא	20
עוד כתבות מעניינות	2327
עוד לא מנויים	2365
עוד סיפורים	2328
על הכותב	2372
עקבו אחר הכתב	2376
עקבו אחר הנושא	2376
עקבו אחרי הכתב	2376
עקבו אחרי הנושא	2376
עקוב אחרי הכתב	2376
""", 'פ': """
פייסבוק	2278	2316
פנייה לכתב	2372
פנייה למערכת	2372
פרטים	2294
פרסום	2283
פרסומת	2283
פרסם	2340
פרסם אצלנו	2304
פרסמו אצלנו	2304
פתח	2294
פתח באפליקציה	2354
פתיחה באפליקציה	2354
""", 'צ': """
צור חשבון	2270
צור קשר	2288	2304
צפו באינסטגרם	2384
צפו בטוויטר	2384
צפו ביוטיוב	2384
צפו בפייסבוק	2384
צפו גם	2390
צפייה חוזרת	2386
צרו קשר	2304	2372
צרו קשר עם המערכת	2372
""", 'ק': """
קבל הכל	2352
קבלת התראות	2355
קוד קופון	2391
קודי הנחה	2391
קרא גם	2289
קרא עוד	2293
קראו באפליקציה	2354
קראו בחינם	2388
קראו גם	2289
קראו עוד	2293
""", 'ר': """
רוצה לקבל התראות	2355
רוצים לקבל התראות	2355
רענון העמוד	2359
רענן את הדף	2359
רעננו את הדף	2359
""", 'ש': """
שדה זה הוא חובה	2367
שדה חובה	2367
שדות חובה	2367
שחק עכשיו	2342
שחקו עכשיו	2342
שינוי גודל הגופן	2315
שיתוף	2278
שיתוף בוואטסאפ	2379
שיתוף בווטסאפ	2278
שיתוף בטוויטר	2278
שיתוף במייל	2327
שיתוף בפייסבוק	2278
שכחת את הסיסמה	2365
שכחת סיסמה	2365
שכחתי סיסמה	2270
שלח	92	2368
שלח לחבר	2278
שלח תגובה	2339
שלחו את הכתבה במתנה	2327
שלחו במתנה	2327
שלחו כתבה במתנה	2315
שלחו לחבר	2316	2379
שלחו לנו סרטונים	2372
שלחו לנו תמונות	2372
שלחו משוב	2339
שליחה	2368
שליחה במייל	2278
שליחת כתבה במתנה	2315
שליחת משוב	2339
שליחת תגובה	2339
שמור	2380
שמור העדפות	2351
שמור כתבה	2392
שמור לרשימת הקריאה	2315	2316
שמירה	2278
שמירה לרשימת הקריאה	2315
שמירת הגדרות	2351
שמירת המתכון	62
שמירת כתבה	2327
שמרו כתבה	2327
שמרו לקריאה מאוחרת	2327
שתף	2278
שתף כתבה	2392
שתפו	2278
שתפו את הכתבה	2278
שתפו בוואטסאפ	2327
שתפו בווטסאפ	2327
שתפו בטוויטר	2379
שתפו בטלגרם	2327
שתפו בפייסבוק	2278
שתפו כתבה זו	2392
""", 'ת': """
תגובה	2288
תגובות	2288
תגובות נוספות	2339
תגיות	2289
תודה על ההצבעה	2339
תודה על הצבעתך	92
תודה על התמיכה	2387
תודה על תמיכתכם	2387
תודה שהצבעת	2339
תודה שהצבעתם	2339
תודה, ההודעה נשלחה	2367
תוכן למנויים	2270
תוכן ממומן	88	2283
תוכן מסחרי	2333
תוכן מקודם	2283
תוכן פרסומי	2333
תוכן שיווקי	88	2283
תוכן שיווקי בשיתוף	2333
תוצאות	93
תוצאות ההצבעה	2340
תוצאות הסקר	2340
תורגם אוטומטית	2327
תיקון טעות	2327
תמונה # מתוך #	2291
תמכו בנו	2268
תמכו בנו בפטריאון	2362
תמכו בעיתונות	2362
תמלול	2348
תנאי השימוש	2287
תנאי השימוש | מדיניות הפרטיות	2287
תנאי השימוש ומדיניות הפרטיות	2287
תנאי פרסום תגובות	2339
תנאי שימוש	2286	2304
תפריט	2293
תקציר ai	2309
תקציר בינה מלאכותית	2309
תקציר הכתבה	2309
תרגום אוטומטי	2348
תרומה	2268
תרומה חד פעמית	2362
תרומה חד-פעמית	2362
תרומה חודשית	2362
תרמו	2268
תרמו עכשיו	2268
תשבץ	2344
תשבצים	2344
תשחץ	2344
תשלום באמצעות paypal	2388
""", 'ا': """
ابدا الاختبار	189
ابلاغ	187
ابلغ عن خطا	165
اترك تعليقا	132
اترك رد	186
اترك ردا	186
اتصل بنا	132	150
اجازه دادن	1885
اجازه ميدهم	1886
احجز الان	241
احجز تذكرتك	192
احجز تذكرتك الان	192
احجز مكانك	192
احدث الاخبار	133
احصل علي التنبيهات العاجلة	205
احفظ المقال	174
احفظ المقال لوقت لاحق	174
اخبار اخري	20
اخبار بيشتر	1857
اخبار ديگر	20
اخبار ذات صلة	133
اخبار ذات علاقة	175
اخبار قد تعجبك	175
اخبار قد تهمك	175
اخبار متعلقة	133
اخبار مرتبط	1819
اخبار مرتبطة	175
اخبار پيشنهادي	1857
اختبر معرفتك	189
اختبر معلوماتك	189
اختر	214
اختر اشتراكك	213
اختر الباقة	213
اختر المبلغ	237
اختر باقتك	213
اختر خطتك	213
اختر مبلغا	237
اخترنا لك	133
اخترنا لكم	175
اخر الاخبار	133
اخرين اخبار	1819
اخرين خبرها	1857
اخفاء	138
اخفاء التعليقات	186
اخفاء الردود	186
ادارة التفضيلات	235
ادارة الخيارات	235
ادارة الموافقة	197
ادارة ملفات تعريف الارتباط	130
ادامه	1823
ادامه با google	1894
ادامه با گوگل	1894
ادامه خبر	1900
ادامه در مرورگر	1882
ادامه مطلب	1823
ادخل البريد الالكتروني	239
ادخل بريدا الكترونيا صحيحا	215
ادخل بريدك الالكتروني	239
ادرس كپي شد	1843
ادعم الصحافة المستقلة	105
ادعم عملنا	210
ادعمنا	105
ادعمنا علي باتريون	210
ادعموا الصحافة المستقلة	210
اذهب الي الوصفة	62
ارتباط با ما	1835
ارسال	92	119	1809
ارسال التعليق	186
ارسال المقال بالبريد	174
ارسال بازخورد	1868
ارسال به تلگرام	1847
ارسال به دوستان	1809
ارسال تعليق	186
ارسال خبر	1901
ارسال ديدگاه	1868
ارسال راي	92
ارسال رايگان	1910
ارسال سوژه	1901
ارسال نظر	1818
ارسل	92
ارسل التعليق	186
ارسل تعليقك	186
ارسل لنا خبرا	221
ارسل لنا صورك	221
ارسل ملاحظاتك	186
ارشيو	1835
از دست ندهيد	1857
از راي شما متشكريم	1868
از شركت شما در نظرسنجي متشكريم	1868
از ما حمايت كنيد	1803
استطلاع	93
استطلاع الاسبوع	146
استطلاع الراي	93
استطلاع اليوم	146
استطلاع راي	93
استمع	119
استمع الي الخبر	193
استمع الي المقال	193
استمع الي هذا المقال	193
استمع علي سبوتيفاي	233
استمع للخبر	161
استمع للمقال	161
استمع للنص	161
اسم المستخدم الخاص بك	232
اشتباهي ديدهايد	1868
اشتر الان	192
اشتر الان من امازون	192
اشتر الكتاب	192
اشتر من امازون	192
اشتراك	107	1805
اشتراك بخريد	1854
اشتراك خود را انتخاب كنيد	1894
اشتراك در تلگرام	1908
اشتراك در واتساپ	1908
اشتراك گذاري	1809
اشتراك گذاري در تلگرام	1847
اشتراكگذاري	1809
اشتراكگذاري در تلگرام	1908
اشتراكگذاري در واتساپ	1908
اشترك	107
اشترك في الاشعارات	202
اضافة رد	232
اضغط لتشغيل الصوت	236
اضغط هنا لمشاهدة الفيديو	161
اضف الي السلة	241
اضف تعليق	132
اضف تعليقا	132
اضف تعليقك	186
اضف رد	187
اضف ردا	187
اضف كمصدر مفضل	225
اطبع	119
اطبع المقال	174
اطبع الوصفة	62
اطبع هذا المقال	174
اطلاعات بيشتر	1815
اظهار اقل	219
اظهار المحتوي	197
اظهار المزيد	219
اعادة المشاهدة	236
اعادة تحميل الصفحة	208
اعجبني	187
اعد تحميل الصفحة	208
اعدادات الخصوصية	197
اعدادات الكوكيز	197
اعدادات ملفات الارتباط	126
اعدادات ملفات تعريف الارتباط	130
اعلان	123
اعلان مدفوع	88	180
اعلان ممول	123
اعلانات	123
اعلانات مدفوعة	180
اعلانات ممولة	179
اعلن معنا	150
اغلاق	104
اغلاق القائمة	240
اغلاق المعرض	240
اغلاق النافذة	240
افتح الخريطة	138
افتح المقال	238
افتح في التطبيق	201
افزودن به منابع ترجيحي	1905
افضل عرض	214
افضل قيمة	214
اقبل وتابع	128
اقبل وواصل	128
اقرا الخبر كاملا	219
اقرا المزيد	137
اقرا المزيد للكاتب	151
اقرا المقال التالي	240
اقرا المقال كاملا	219
اقرا ايضا	133
اقرا في التطبيق	201
اقرا لاحقا	242
اقرا مجانا	238
اكتب تعليقا	132
اكتب تعليقك	232
اكمل القراءة	240
اكنون بازي كنيد	1871
اكواد الخصم	241
الابلاغ عن التعليق	232
الابلاغ عن خطا	165
الاخبار	133
الاستمرار في المتصفح	201
الاشتراك	107
الاعدادات	127
الاعلان مستمر	241
الاعلانات	123
الاقسام	133
الاكثر اعجابا	187
الاكثر تداولا	133
الاكثر تفاعلا	187
الاكثر شعبية	214
الاكثر قراءة	133
الاكثر قراءة الان	175
الاكثر قراءة اليوم	175
الاكثر مشاهدة	133
الان نه	1802
البحث	137
البريد الالكتروني	216
البريد الالكتروني غير صالح	215
البريد الالكتروني غير صحيح	215
البقاء متصلا	213
التالي	137
التشغيل التلقائي	194
التعليقات	132
التعليقات للمشتركين فقط	232
التعليقات معطلة	232
التفاصيل	138
الحقول المطلوبة	215
الخبر التالي	219
الخبر السابق	219
الخروج من ملء الشاشة	193
الدخول	107
الدفع عبر باي بال	238
الذهاب الي صفحة التبرع	210
الرئيسية	137
السابق	137
السماح	203
السماح بالاشعارات	202
السماح دائما	197
السماح والمتابعة	128
السياسة التحريرية	221
الصفحة التالية	137
الصفحة الرئيسية	137
الصورة التالية	240
الصورة السابقة	240
العب الان	189
العب مجانا	189
العودة الي الاعلي	219
العودة الي الصفحة الرئيسية	219
العودة الي القائمة	240
العودة للصفحة الرئيسية	219
الغاء المتابعة	225
الغاء كتم الصوت	193
الفيديو التالي	236
الفيديو السابق	236
الفيديو غير متاح	193
الفيديو غير متاح حاليا	193
القائمة	137
القبول والعرض	126
القبول والمتابعة	128
الكلمات المتقاطعة	191
الكلمات المفتاحية	138
المتابعة باستخدام apple	213
المتابعة باستخدام facebook	213
المتابعة باستخدام google	213
المتابعة باستخدام جوجل	213
المتابعة باستخدام غوغل	213
المتابعة بالبريد الالكتروني	238
المتابعة عبر غوغل	213
المتابعة في المتصفح	201
المتجر	230
المدة	194
المزيد	133	137
المزيد حول هذه القصة	175
المزيد عن الكاتب	151
المزيد عن الكاتبة	151
المزيد للكاتب	219
المزيد من الاخبار	133
المزيد من الخيارات	228
المزيد من الفيديوهات	219
المزيد من المعلومات	127
المزيد من المقالات	175
المزيد من مقالات الكاتب	151	219
المزيد من مقالات الكاتبة	151
المشاهدة علي يوتيوب	233
المقال التالي	133
المقال السابق	133
النتائج	93
النص المكتوب	194
الوسوم	133
الوضع الليلي	198
الوقت الحالي	194
الوقت المتبقي	194
الي الاعلي	137
الي صفحة التبرع	210
امسح رمز qr	201
امكان نمايش اين محتوا وجود ندارد	1879
امكان پخش ويدئو وجود ندارد	1875
انت تتابع هذا الموضوع	225
انت مشترك بالفعل	239
انتخاب	1895
انتخاب اشتراك	1894
انتخاب طرح	1894
انتشار	1869
انتشار يافته : #	1832
انتشار يافته: #	1832
انتقل الي الوصفة	62
انتهاي پيام	1847
انتهي الاعلان	192
اندازه فونت	66
اندازه قلم	66
اندازه متن	1908
انسخ الرابط	119
انشاء حساب	107
انشر	119
انضم الي برنامج العضوية	210
انضم الي فريقنا	165
انضموا الي برنامج العضوية	210
انضموا الي فريقنا	165
اهد المقال	174
اهد هذا المقال	174
اهداء	174
اهداء المقال	174
اهم الاخبار	133
اوافق	127
اوافق علي الشروط والاحكام	215
اوافق علي سياسة الخصوصية	215
اوافق علي معالجة بياناتي	215
اولين نفري باشيد كه نظر ميدهد	1847
ايا اين مطلب براي شما مفيد بود	1868
ايا اين مطلب مفيد بود	1868
ايا اين مقاله مفيد بود	1868
ايا مايليد اعلان دريافت كنيد	1884
ايا ميخواهيد اعلان دريافت كنيد	1884
ايجاد حساب	1805
ايقاف مؤقت	194
ايميل	1897
ايميل خود را بررسي كنيد	1896
ايميل معتبر وارد كنيد	1896
ايميل نامعتبر	1896
ايميل نامعتبر است	1896
اين فيلد الزامي است	1896
اين فيلد ضروري است	1896
اين مطالب را هم بخوانيد	1857
اين مطلب را هم بخوانيد	1857
اين مطلب مفيد بود	1868
اين مقاله قفل است	1894
اين ويدئو در دسترس نيست	1875
اين ويدئو ديگر در دسترس نيست	1875
اين ويديو در دسترس نيست	1875
اپ استور	1883
اپليكيشن را دانلود كنيد	1882
اپليكيشن را نصب كنيد	1882
اگهي	1811
اگهيها	1863
""", 'ب': """
با تشكر، پيام شما ارسال شد	1896
با ما تماس بگيريد	1901
با پردازش دادههايم موافقم	1896
بارگذاري دوباره صفحه	1889
بارگذاري مجدد صفحه	1889
بارگذاري محتوا	1879
بارگذاري پست	1879
باز كردن	1824
باز كردن در اپليكيشن	1882
باز كردن در برنامه	1882
بازار	1883
بازخورد بدهيد	1868
بازرگاني	1863
بازي رايگان	1871
بازي كنيد	1871
بازگشت به بالا	1823
بازگشت به صفحه اصلي	1900
باقات الاشتراك	238
بالفيديو	161
بحث	137
براي ارسال نظر وارد شويد	1868
برعاية	123
برعاية outbrain	179
برعاية taboola	179
برعاية تابولا	179
بريد الكتروني غير صالح	215
بريدك الالكتروني	239
برچسب ها	1819
برچسبها	1819
بزرگتر كردن متن	1908
بزرگنمايي تصوير	1900
بستن	1802
بصوت اصطناعي	224
بصوت الذكاء الاصطناعي	224
بعدا	1885
بعدا ياداوري كن	1802
بعدي	1823
بلغ عن تعليق	232
بلغ عن خطا	165
بله، ميخواهم	1885
به اشتراك بگذاريد	1809
به اين مطلب گوش دهيد	1875
به اين مقاله گوش دهيد	1875
بهترين پيشنهاد	1895
بيشتر	1819	1823
بيشتر ببينيد	1857
بيشتر بخوانيد	1819
بيصدا	1876
""", 'ت': """
تابع القراءة	240
تابع الكاتب	225
تابع الموضوع	225
تابع هذا الموضوع	225
تابعنا عبر	122
تابعنا علي	122
تابعونا علي	122
تاخير # ثوان	193
تازهترينها	1819
تازهسازي صفحه	1889
تبرع	105
تبرع الان	105
تبرع شهري	211
تبرع شهريا	210
تبرع لمرة واحدة	210
تبرع مرة واحدة	237
تبرعي	211
تبليغ	1811
تبليغات	1811	1835
تبليغات در گوگل	1863
تبليغات متني	1863
تجديد الاشتراك	238
تحديث الصفحة	208
تحقق من بريدك	215
تحقق من بريدك الالكتروني	215
تحميل التطبيق	118
تحميل الحلقة	193
تحميل الصوت	193
تحميل المحتوي	197
تحميل المزيد	137
تحميل المزيد من التعليقات	186
تحميل المنشور	197
تحميل من app store	201
تحميل من google play	201
تخصيص	127
تخطي الاعلان	236
تخفيف ويژه خوانندگان	1874
تذاكر	230
تذكرني	214
ترتيب	187
ترتيب حسب	187
ترجمة الية	194
ترجمه ماشيني	1876
تسجيل	107
تسجيل الخروج	107
تسجيل الدخول	107
تسجيل الدخول باستخدام google	213
تسجيل الدخول عبر جوجل	213
تسجيل الدخول عبر غوغل	213
تسجيل الدخول عبر فيسبوك	213
تسجيل دخول	107
تسوق الان	192
تشغيل الاشعارات	202
تشغيل الفيديو	193
تشغيل تلقائي	194
تصغير الخط	228
تصويت	93	187
تعداد نظرات: #	1832
تعذر تحميل الفيديو	236
تعذر تشغيل الفيديو	193
تعذر عرض المحتوي	197
تعليق	132
تعليقات	132
تعليقك	187
تغطية خاصة	175
تغيير تفضيلات الخصوصية	126
تغيير تفضيلات ملفات الارتباط	126
تفضيلات الخصوصية	235
تفضيلات ملفات تعريف الارتباط	197
تفعيل	203
تفعيل الاشعارات	118	205
تقديم # ثوان	193
تكبير الخط	228
تكبير الصورة	219
تلخيص بالذكاء الاصطناعي	224
تلغرام	119
تلقي الاشعارات	202
تلقي الاشعارات العاجلة	205
تلقي التنبيهات	205
تلقي التنبيهات العاجلة	205
تلگرام	1809
تم احتساب صوتك	186
تم ارسال رسالتك	215
تم ارسال رسالتك بنجاح	215
تم ارسال طلبك	239
تم استلام طلبك	239
تم الارسال بنجاح	215
تم الاشتراك بنجاح	215
تم انشاء الصوت بالذكاء الاصطناعي	193
تم انشاؤه بالذكاء الاصطناعي	236
تم تاكيد الاشتراك	239
تم تسجيل صوتك	186
تم نسخ الرابط	174
تماس با تحريريه	1901
تماس با ما	1818	1835
تماس با نويسنده	1901
تماشاي ويديو	1847
تمام صفحه	1876
تنزيل الحلقة	193
تنزيل الصوت	193
تنظيمات	1815
تنظيمات حريم خصوصي	1879
تنظيمات كوكي	1817
تنظيمات كوكيها	1817
تهيه اشتراك	1854
تواصل مع التحرير	221
تواصل مع الكاتب	221
تواصل مع المحرر	221
تواصل معنا	150	221
توقف پخش	1875
تويتر	119
توييتر	1809
تيليجرام	119
""", 'ث': """
ثبت ديدگاه	1868
ثبت راي	92
ثبت نام	1805
ثبت نام شما با موفقيت انجام شد	1896
ثبت نظر	92	1818
ثبتنام	1805
ثبتنام كنيد	1861
""", 'ج': """
جار التحميل	193
جار تحميل الفيديو	193
جاري التحميل	193
جاري تحميل الفيديو	193
جاوااسكريپت غيرفعال است	1879
جدول كلمات متقاطع	1873
جديدترين اخبار	1819
جديدترينها	1869
جزئيات	1824
جستجو	1823
جستجوي پيشرفته	1835
جميع الاخبار	219
جميع الالعاب	189
جميع التعليقات	132
جميع الفيديوهات	219
جميع المواضيع	135
جميع مقالات الكاتب	219
""", 'ح': """
حالا نه	1802
حامي ما شويد	1892
حامي مالي	1910
حجم الخط	119
حجم النص	66
حدث الصفحة	208
حدث خطا	216
حدث خطا ما	216
حريم خصوصي	1817
حساب كاربري	1805
حساب كاربري دارم	1894
حساب كاربري داريد	1894
حساب كاربري نداريد	1894
حسابي	107
حصري للمشتركين	107
حظر	204
حفظ	119
حفظ الاعدادات	197
حفظ التفضيلات	197
حفظ المقال	174
حفظ الوصفة	62
حفظ للقراءة لاحقا	174
حقل الزامي	215
حقل مطلوب	215
حمايت كنيد	1803
حمايت مالي	1803
حمايت مالي از ما	1892
حمايت ماهانه	1893
حمل التطبيق	201
حمل التطبيق الان	201
حمل من app store	201
حمل من google play	201
""", 'خ': """
خاص بالمشتركين	213
خانه	1823
خبر بعدي	1847
خبر قبلي	1847
خبرهاي بيشتر	1857
خبرهاي داغ	1857
خبرهاي مرتبط	1819
خبرهاي پيشنهادي	1857
خروج	1805
خروج از تمام صفحه	1875
خريد از امازون	1874
خريد اشتراك	1854
خريد اشتراك سالانه	1854
خريد اشتراك ماهانه	1854
خريد انلاين	1910
خريد اين كتاب	1874
خريد اينترنتي	1910
خريد بليت	1874
خريد بليط	1874
خريد كتاب	1874
خطايي ديدهايد	1868
خطايي رخ داد	1897
خلاصه با هوش مصنوعي	1904
خلاصه هوش مصنوعي	1904
خواندن در اپليكيشن	1882
خواندهشده با صداي مصنوعي	1875
خودتان را بيازماييد	1871
خيارات اخري	229
""", 'د': """
دانش خود را بسنجيد	1871
دانلود	1841
دانلود از اپ استور	1882
دانلود از بازار	1882
دانلود از گوگل پلي	1882
دانلود اپليكيشن	1882
دانلود صدا	1875
دانلود فايل صوتي	1841	1875
دانلود فيلم	1841
دانلود مستقيم	1883
دانلود ويدئو	1875
دانلود ويديو	1841
دانلود پادكست	1875
در انتظار بررسي : #	1832
در انتظار بررسي: #	1832
در حال بارگذاري	1875
در حال بارگذاري ويدئو	1875
در حال بارگذاري ويديو	1875
در صف انتشار: #	1832
در صف بررسي: #	1832
در نظرسنجي شركت كنيد	1868
در همين رابطه	1857
در همين زمينه	1857
در پاتريون حمايت كنيد	1892
درباره ما	1835
درباره نويسنده	1901
دريافت از اپ استور	1882
دريافت از بازار	1882
دريافت از كافه بازار	1882
دريافت از كافهبازار	1883
دريافت از مايكت	1882	1883
دريافت از گوگل پلي	1882
دريافت اعلانها	1884
دستهبندي	1819
دعمك يصنع الفرق	237
دعوت به همكاري	1847
دنبال كردن	1906
دنبال كردن اين موضوع	1905
دنبال كردن موضوع	1905
دنبال كردن نويسنده	1905
ديدگاه	1818
ديدگاه خود را بنويسيد	1868
ديدگاهتان را بنويسيد	1847
ديدگاهها	1818
""", 'ذ': """
ذات صلة	133
ذخيره	1809
ذخيره تنظيمات	1879
ذخيره خبر	1847
ذخيره دستور پخت	62
ذخيره مطلب	1847
ذخيره مطلب براي بعد	1847
ذكرني لاحقا	104
""", 'ر': """
راسل التحرير	221
راسلنا	221
راي دهيد	92	1869
راي شما ثبت شد	92	1868
راي شما ثبت شده است	1868
رايگان و بدون هرزنامه	1896
ربما لاحقا	104
رد	132	1815
رد همه	1880
رزرو بليت	1910
رسالتك	216
رفتن به بالا	1900
رفتن به دستور پخت	62
رفتن به صفحه كمك مالي	1892
رفض	127
رفض الكل	198
رفض جميع ملفات تعريف الارتباط	235
رمز عبور خود را فراموش كردهايد	1894
رمز عبور را فراموش كردهايد	1805
روابط ممولة	179
رپورتاژ	1811
رپورتاژ اگهي	1811
""", 'ز': """
زمان باقيمانده	1876
زمان فعلي	1876
""", 'س': """
سؤال اليوم	92
ساهم	105
ساهم الان	105
سجل الدخول	112
سجل الدخول للتعليق	186
سحب الموافقة	197
سرعة التشغيل	193
سرعت پخش	1875
سماح	204
سودوكو	191	1873
سوژه بفرستيد	1901
سياسة التصحيح	221
سياسة التصحيحات	221
سياسة الخصوصية	130	150
سياسة الخصوصية | شروط الاستخدام	130
سياسة الخصوصية وشروط الاستخدام	130
سياسة ملفات تعريف الارتباط	130
سياست حريم خصوصي	1815	1817
سياست حفظ حريم خصوصي	1814	1815
سياست كوكي	1815
سياست كوكيها	1814
سيب اپ	1883
""", 'ش': """
شارك	119
شارك الخبر	174
شارك القصة	174
شارك المقال	119
شارك عبر واتساب	228
شارك علي	119
شارك علي تويتر	228
شارك علي فيسبوك	228
شارك علي واتساب	228
شارك في استطلاع الراي	165
شارك في الاختبار	189
شارك في الاستطلاع	165
شارك في التصويت	186
شارك هذا الخبر	242
شارك هذا المقال	242
شارك هذا الموضوع	119
شارك هذه الصفحة	242
شاركنا برايك	186
شاركنا رايك	132
شاركها	174
شاركونا اراءكم	186
شاهد الصور	219
شاهد الفيديو	161
شاهد ايضا	133
شاهد بالفيديو	161
شاهد علي يوتيوب	233
شاهد كل الصور	135
شايد بعدا	1802
شحن مجاني	230
شراء التذاكر	192
شراء من امازون	192
شرايط ارسال نظر	1868
شرايط استفاده	1817
شرايط استفاده و حريم خصوصي	1817
شرايط را ميپذيرم	1896
شركاؤنا	198
شركاي ما	1880
شركت در ازمون	1871
شركت در نظرسنجي	1868
شروط الاستخدام	130	150
شروط الاستخدام | سياسة الخصوصية	130
شروط الاستخدام وسياسة الخصوصية	130
شروط التعليق	186
شروع ازمون	1871
شكرا لتصويتك	92	186
شكرا لدعمك	237
شكرا لدعمكم	237
شكرا لمشاركتك	186
شكرا، تم ارسال رسالتك	215
شما اين موضوع را دنبال ميكنيد	1905
شما قبلا راي دادهايد	1868
شنيدن اين مطلب	1875
شنيدن مقاله	1875
""", 'ص': """
صفحة التبرع	210
صفحه اصلي	1823
صفحه كمك مالي	1892
صندوق ورودي خود را بررسي كنيد	1896
صوت	92	187
صوت اصطناعي	194
صوت الان	92
""", 'ط': """
طالع ايضا	175
طباعة	119
طباعة المقال	174
طباعة الوصفة	62
""", 'ظ': """
ظرفيت محدود	1861
ظرفيت محدود است	1861
""", 'ع': """
عدم السماح	204
عرض اقل	138
عرض الاشتراكات	238
عرض الاصل	138
عرض الباقات	238
عرض التعليقات	186
عرض التفاصيل	138
عرض الردود	186
عرض الصور	219
عرض الكل	137
عرض المحتوي	197
عرض المزيد	137
عرض المزيد من التعليقات	186
عرض الملف	219
عرض المنتج	241
عرض المنشور	197
عرض النتائج	92	187
عرض النص الاصلي	138
عرض النص المكتوب	193
عرض جميع الاخبار	219
عرض جميع الصور	219
عرض خاص للقراء	192
عرض علي اكس	233
عرض علي انستغرام	233
عرض علي تويتر	233
عرض علي فيسبوك	233
عرض كل الصور	135
عرض كل المقالات	135
عرض هذا المنشور علي instagram	233
عرض هذا المنشور علي انستغرام	233
عروض المشتركين	192
عضويت	1805
عطلت مانع الاعلانات	208
عكس	1819
عكسهاي بيشتر	1900
عكسهايتان را براي ما بفرستيد	1901
علي فيسبوك وتويتر	122
عن الكاتب	221
عن الكاتبة	151
عودة للاعلي	219
""", 'غ': """
غرد	119
غير قابل انتشار: #	1832
غيرفعال كردم	1891
غيرقابل انتشار: #	1832
""", 'ف': """
فتح	138
فتح التطبيق	201
فتح في التطبيق	201
فراموشي رمز عبور	1894
فروشگاه	1910
فعال كردن	1885
فعال كردن اعلانها	1884
فعالسازي	1886
فعالسازي اعلانها	1884
فعل الاشعارات	202
فعلا نه	1885
فقط براي مشتركان	1805
فهمت	138
فيديو	133
فيديو غير متاح	193
فيسبوك	119	1809
فيلد الزامي	1896
فيلدهاي الزامي	1896
فيلم اصلي	1841
""", 'ق': """
قبلي	1823
قبول	127
قبول الجميع	198
قبول الكل	198
قبول جميع ملفات تعريف الارتباط	235
قبول كنيد و ادامه دهيد	1814
قبول همه	1880
قبول همه كوكيها	1814
قبول و ادامه	1815	1879
قبول ومتابعة	197
قد يعجبك	133
قد يعجبك ايضا	20	133
قد يهمك	133
قد يهمك ايضا	133
قديميترينها	1869
قراءة المزيد	137
قراءة الية	224
قصص مقترحة	175
قواعد التعليق	186
قواعد التعليقات	186
قوانين ارسال نظر	1868
قوانين و مقررات	1835
قوانين و مقررات را ميپذيرم	1896
قيم المقال	165
قيم الوصفة	62
قيم هذا المقال	165
""", 'ك': """
كافه بازار	1883
كافهبازار	1883
كبر الصورة	219
كتم الصوت	194
كد qr را اسكن كنيد	1882
كد ويدئو	1841
كد ويديو	1841
كد پخش	1841
كل الاخبار	219
كل الالعاب	189
كل الصور	219
كل المواضيع	135
كل مساهمة تصنع فرقا	210
كل مساهمة مهمة	210
كل مقالات الكاتب	151	219
كلمات دلالية	133
كلمات متقاطعة	191
كلمات مفتاحية	133
كليدواژهها	1819
كمك كنيد	1803
كمك مالي	1803
كمك ماهانه	1893
كمك يكباره	1892
كن اول المعلقين	174
كن داعما	105
كود خصم	241
كوكيها	1817
كوچكتر كردن متن	1908
كيف اعطل مانع الاعلانات	208
كيف اعطله	209
كيفية التعطيل	209
كيفيت اصلي	1841
كپي	1909
كپي شد	1843	1847
كپي كردن لينك	1847
كپي لينك	1809
كپي لينك كوتاه	1843
""", 'ل': """
لا اوافق	127
لا توجد تعليقات	186
لا شكرا	104
لا يمكن تشغيل الفيديو	193
لا يمكن عرض هذا المحتوي	197
لا يوجد تعليقات	186
لا، شكرا	104
لاحقا	104
لدي حساب	213
لديك حساب	213
لديك حساب بالفعل	213
لست مشتركا	213
لست مشتركا بعد	213
لطفا ان را غيرفعال كنيد	1891
لطفا ايميل خود را وارد كنيد	1896
لطفا نظر خود را بنويسيد	1831
لطفا يك ايميل معتبر وارد كنيد	1896
لغو در هر زمان	1894
لغو دنبال كردن	1905
لغو رضايت	1879
لقد صوت من قبل	186
لقد صوتت بالفعل	146
لقد عطلته	208
لقد قمت بالتصويت	186
للاعلان معنا	150
للمشتركين	109
للمشتركين فقط	112
لم يعجبني	187
ليس الان	104
ليس لديك حساب	213
لينك خبر كپي شد	1843
لينك كوتاه	1809
لينك كوتاه خبر	1843	1847
لينك كوتاه كپي شد	1843
لينك كپي شد	1843	1847
""", 'م': """
مادة اعلانية	123
مايكت	1883
مبلغ اخر	210
مبلغ دلخواه	1892
مبلغ ديگر	1892
مبلغ مختلف	210
مبلغ مخصص	237
متابع	226
متابعة القراءة	240
متابعة الكاتب	225
متابعة الموضوع	225
متابعة علي الموقع	201
متن كامل خبر	1900
متن كامل مقاله را بخوانيد	1900
متن پيادهشده	1876
متوجه شدم	1824
متوفر علي app store	201
متوفر علي google play	201
مجانا وبدون رسائل مزعجة	215
مجموع ديدگاهها : #	1832
مجموع نظرات: #	1832
محبوبترين	1895
محبوبترينها	1869
محتواي تبليغاتي	1811
محتواي حمايتشده	1847
محتواي پولي	1874
محتوي اعلاني	180
محتوي برعاية	180
محتوي للمشتركين	109
محتوي مدفوع	192
محتوي ممول	88	123
مختارات	133
مخصوص مشتركان	1894
مدة الفيديو	236
مدت	1876
مدت زمان	1876
مديريت رضايت	1879
مديريت كوكيها	1879
مرا به خاطر بسپار	1894
مرة واحدة	211
مرتبسازي	1869
مرتبسازي بر اساس	1869
مزايا المشتركين	192
مزاياي مشتركان	1874
مزيد من مقالات الكاتب	151
مزيد من مقالات الكاتبة	151
مساحة اعلانية	180
مستخدم جديد	107
مسدودكننده را غيرفعال كردم	1889
مشاركة	119
مشاركة عبر البريد	228
مشاركة عبر فيسبوك	228
مشاركة عبر واتساب	119
مشاركة علي تويتر	119
مشاركة علي فيسبوك	119
مشاهده بيشتر	1823
مشاهده عكسها	1900
مشاهده قيمت	1874
مشاهده محتوا	1879
مشاهده نتايج	92	1869
مشاهده همه	1823
مشاهده پاسخها	1868
مشاهده پرونده	1900
مشاهده گالري	1900
مشترك شويد	1805
مشغل الصوت	236
مشغل الفيديو	236
مشكلي پيش امد	1897
مطالب بيشتر	1857
مطالب ديگر اين نويسنده	1900
مطالب مرتبط	1819
مطالب پيشنهادي	1857
مطلب بعدي	1900
مطلب قبلي	1900
معرض الصور	219
مقال مهدي من مشترك	242
مقالات اخري للكاتب	151	175
مقالات اخري للكاتبة	151
مقالات ذات صلة	133
مقالات قد تعجبك	175
مقالات قد تهمك	175
مقالات مرتبط	1819
مقاله بعدي	1900
مقاله قبلي	1900
مقترحات برعاية taboola	179
مقروء بصوت اصطناعي	193
ملء الشاشة	194
ملخص اعده الذكاء الاصطناعي	224
ملخص الذكاء الاصطناعي	224
ملخص بالذكاء الاصطناعي	224
ملفات تعريف الارتباط	130
من نحن	150
منتشر شده: #	1832
منو	1823
مهمترين اخبار	1819
مواضيع ذات صلة	133
مواضيع قد تهمك	175
مواضيع متعلقة	175
مواضيع مرتبطة	175
موافق	127
موافق ومتابعة	197
موافقة ومتابعة	128
موافقم	1815
موضوعات ذات صلة	133
موضوعات متعلقة	175
مولد بالذكاء الاصطناعي	236
ميخواهيد اعلان دريافت كنيد	1884
""", 'ن': """
نام	1897
نبذة عن الكاتب	221
نبذة عن الكاتبة	151
نتائج الاستطلاع	187
نتائج التصويت	187
نسخ	229
نسخ الرابط	119
نسخ رابط المقال	174
نسخه صوتي مقاله	1875
نسخه وب	1883
نسخه چاپي	1847
نسيت كلمة السر	213
نسيت كلمة المرور	107
نشر	187
نصب اپليكيشن	1882
نظر	1818
نظر بدهيد	1847
نظر خود را با ما در ميان بگذاريد	1847
نظر خود را بنويسيد	1818
نظر خود را بگوييد	1868
نظر سنجي	93
نظر شما	1818
نظر شما درباره اين خبر چيست	1847
نظر كاربران	1831
نظرات	1818
نظرات بينندگان	1831
نظرات شما	1831
نظرات كاربران	1831
نظرات مخاطبان	1831
نظرتان را بگوييد	1868
نظرسنجي	93	1847
نعم اريد	204
نعم، اريد	203
نقشه سايت	1835
نمايش اين محتوا ممكن نيست	1879
نمايش بيشتر	1823
نمايش زيرنويس	1875
نمايش كمتر	1824
نمايش متن اصلي	1824
نمايش محتوا	1879
نمايش نتايج	92
نمايش نظرات	1868
نمايش نظرات بيشتر	1868
نمايش نقشه	1824
نمايش همه	1824
نمايش پاسخها	1868
نمايش پست	1879
ننصح بقراءة	133
نه ممنون	1802	1886
نه، ممنون	1886
نهاية الاعلان	192
""", 'ه': """
هديه دادن مقاله	1908
هذا البريد مسجل مسبقا	239
هذا الحقل الزامي	215
هذا الحقل مطلوب	215
هذا الفيديو غير متاح	193
هذا الفيديو غير متاح حاليا	193
هذا الفيديو لم يعد متاحا	193
هذا المحتوي للمشتركين	109
هذا المقال للمشتركين	109
هذا المقال مقفل	213
هذه المادة للمشتركين	174
هر زمان ميتوانيد لغو اشتراك كنيد	1896
هر كمكي مهم است	1892
هل افادك هذا المقال	186
هل ترغب باستلام الاشعارات	202
هل ترغب في تلقي الاشعارات	202
هل تريد تلقي اشعارات	202
هل تريد تلقي الاشعارات	202
هل كان هذا المقال مفيدا	186
هل كان هذا مفيدا	186
هل كانت هذه الصفحة مفيدة	186
هل لديك حساب	213
هل نسيت كلمة المرور	213
هل وجدت خطا	186
همرساني	1809
همه اخبار	1900
همه بازيها	1871
همه خبرها	1900
همه عكسها	1900
همه مطالب	1900
همه مطالب نويسنده	1900
همه ويدئوها	1900
هميشه اجازه داده شود	1879
هميشه نمايش بده	1879
همچنين ببينيد	1857
همچنين بخوانيد	1819
هنوز ثبتنام نكردهايد	1894
هنوز مشترك نيستيد	1894
هيئة التحرير	150
""", 'و': """
واتساب	119
واتساپ	1809
ورود	1805
ورود / ثبت نام	1805
ورود با اپل	1894
ورود با فيسبوك	1894
ورود با گوگل	1894
ورود مشتركان	1854
وسوم	133
وصول غير محدود الي جميع المقالات	238
وظائف	150
ويدئو در دسترس نيست	1875
ويديو	1819
ويديو در دسترس نيست	1875
ويژه خوانندگان	1874
ويژه مشتركان	1805
""", 'ي': """
يتم تحميل الفيديو	193
يدفع سنويا	213
يستمر المقال بعد الاعلان	179
يك بار	1893
يكبار	1893
يمكنك الالغاء في اي وقت	213
يمكنك الغاء الاشتراك في اي وقت	215
""", 'پ': """
پاسخ	1818
پايان اگهي	1874
پايان تبليغ	1874
پخش	1841
پخش خودكار	1876
پخش ويدئو	1875
پخش ويدئو ممكن نيست	1875
پخش ويديو	1875
پذيرش همه	1880
پذيرش و ادامه	1879
پذيرفتن	1815
پربازديدترين	1819
پربازديدترينها	1819
پربازديدها	1819
پربازديدهاي امروز	1857
پربازديدهاي هفته	1857
پربحثترينها	1819
پربينندهترين	1857
پربينندهترين خبرها	1857
پربينندهترينها	1857
پرداخت سالانه	1895
پرداخت ماهانه	1895
پسنديدم	1869
پنهان كردن پاسخها	1868
پيام بازرگاني	1863
پيام شما ارسال شد	1896
پيام شما با موفقيت ارسال شد	1896
پيشنهاد خواندني	1857
پيشنهاد سردبير	1819
پيشنهاد ما	1819
پيوندها	1835
""", 'چ': """
چاپ	1809
چاپ دستور پخت	62
چگونه غيرفعال كنم	1891
چگونه مسدودكننده را غيرفعال كنم	1889
""", 'گ': """
گالري تصاوير	1900
گالري عكس	1900
گزارش تخلف	1869
گزارش خطا	1818
گزارش خطا در اين خبر	1847
گزينههاي بيشتر	1909
گوگل پلي	1883
""", 'अ': """
अकाउंट नहीं है	2477
अक्षर का आकार	66
अक्षर छोटे करें	2489
अक्षर बडे करें	2489
अगला	2418
अगला लेख	2483
अगली खबर	2414
अगली तस्वीर	2483
अगली फोटो	2483
अगली स्टोरी	2483
अनफॉलो करें	2487
अनम्यूट	2462
अनिवार्य	2480
अनुमति दें	2470
अन्य खबरें	20	2414
अन्य राशि	2475
अन्य विकल्प	2490
अपना इनबॉक्स देखें	2479
अपना ईमेल दर्ज करें	2479
अपना ईमेल देखें	2479
अपना ईमेल पता दर्ज करें	2479
अपना कमेंट लिखें	2427
अपना ज्ञान परखें	2458
अपना प्लान चुनें	2477
अपनी टिप्पणी दें	2427
अपनी टिप्पणी लिखें	2427
अपनी तस्वीरें हमें भेजें	2484
अपनी प्रतिक्रिया दें	2455
अपनी राय दें	2413
अपनी राय बताएं	2455
अभी खरीदें	2461
अभी खेलें	2458
अभी डाउनलोड करें	2468
अभी तक सब्सक्राइबर नहीं हैं	2477
अभी दान करें	2399
अभी नहीं	2398	2471
अमान्य ईमेल	2479
अमेजन पर खरीदें	2461
अवधि	2463
असहमत	2412
अस्वीकार करें	2412
""", 'आ': """
आगे पढें	2418
आज का सवाल	92
आज की अन्य खबरें	2448
आप इस विषय को फॉलो कर रहे हैं	2487
आप कभी भी अनसब्सक्राइब कर सकते हैं	2479
आप पहले ही वोट कर चुके हैं	2455
आपका वोट दर्ज हो गया	2455
आपका वोट दर्ज हो गया है	2455
आपका संदेश भेज दिया गया है	2479
आपके लिए	2414
आपको यह भी पसंद आ सकता है	2448
आपको ये भी पसंद आ सकता है	2448
आवश्यक फील्ड	2479
""", 'इ': """
इस लेखक की अन्य खबरें	2431
इस लेखक की और खबरें	2431
इस लेखक के और लेख	2431
इस विषय को फॉलो करें	2487
इसे भी देखें	2448
इसे भी पढें	2414
""", 'ई': """
ई-पेपर	2401
ईमेल	2480
ईमेल से शेयर करें	2489
""", 'ऊ': """
ऊपर जाएं	2418
""", 'ए': """
एआई आवाज में सुनें	2462
एआई द्वारा तैयार	2434
एआई समरी	2434
एआई सारांश	2434
एआई से तैयार सारांश	2434
एक बार	2476
एक बार का दान	2475
एप डाउनलोड करें	2468
""", 'ऐ': """
ऐप इंस्टॉल करें	2468
ऐप खोलें	2468
ऐप डाउनलोड करें	2468
ऐप में खोलें	2468
ऐप में पढें	2468
ऐप स्टोर से डाउनलोड करें	2468
""", 'ऑ': """
ऑटोप्ले	2463
ऑडियो डाउनलोड करें	2462
ऑफर देखें	2461
""", 'औ': """
और खबरें	2414
और जानें	2412
और टिप्पणियां देखें	2455
और देखें	2418
और पढें	2414	2418
और पढें इस लेखक से	2431
और भी पढें	2448
""", 'क': """
कभी भी रद्द करें	2477
कम दिखाएं	2419
कमेंट	2413
कमेंट करें	2413
कमेंट पढें	2427
कमेंट लिखें	2455
कमेंट्स	2413
करियर	2430
किताब खरीदें	2461
कीमत देखें	2461
कुकी का उपयोग	2412
कुकी नीति	2410	2412
कुकी सेटिंग्स	2466
कुकीज नीति	2412
कुकीज प्रबंधित करें	2466
कुकीज सेटिंग	2411
कुछ गलत हो गया	2480
केवल सदस्यों के लिए	2401
केवल सब्सक्राइबर के लिए	2477
कैसे बंद करें	2474
कॉपी	2490
कॉपी करें	2490
कॉपी लिंक	2404
क्या आप नोटिफिकेशन चाहते हैं	2469
क्या आप नोटिफिकेशन पाना चाहते हैं	2469
क्या आप सूचनाएं पाना चाहते हैं	2469
क्या यह उपयोगी था	2455
क्या यह खबर उपयोगी थी	2455
क्या यह पेज उपयोगी था	2455
क्या यह लेख उपयोगी था	2455
क्यूआर कोड स्कैन करें	2468
क्रमबद्ध करें	2456
क्विज खेलें	2458
""", 'ख': """
खबर सुनें	2462
खाता नहीं है	2477
खाता बनाएं	2401
खोजें	2418
खोलें	2419
""", 'ग': """
गलती की सूचना दें	2455
गलती बताएं	2419
गूगल प्ले से डाउनलोड करें	2468
गूगल से जारी रखें	2477
गूगल से लॉगिन करें	2477
गेम्स	2460
गैलरी देखें	2483
गोपनीयता नीति	2410	2412	2430
गोपनीयता सेटिंग्स	2466
""", 'च': """
चर्चा में क्यों है	2448
चुनें	2478
""", 'ज': """
जरूर पढें	2448
जवाब छिपाएं	2455
जवाब दें	2413
जवाब देखें	2455
जवाब भेजें	2455
जावास्क्रिप्ट बंद है	2466
ज्यादा दिखाएं	2483
ज्यादा पढी गई	2448
""", 'ट': """
टिकट खरीदें	2461
टिकट बुक करें	2461
टिप्पणियां	2413
टिप्पणी	2413
टिप्पणी करें	2413
टिप्पणी के नियम	2455
टिप्पणी के लिए लॉगिन करें	2455
टिप्पणी भेजें	2455
टिप्पणी लिखें	2455
टेक्स्ट साइज	66
टैग्स	2414
टॉप न्यूज	2414
टॉप स्टोरीज	2448
ट्रांसक्रिप्ट	2463
ट्रेंडिंग	2414
ट्विटर	2404
ट्विटर पर शेयर करें	2489
""", 'ठ': """
ठीक है	2419
""", 'त': """
तस्वीर बडी करें	2483
तस्वीरें देखें	2483
ताजा खबरें	2414
ताजा समाचार	2414
""", 'द': """
दान करें	2399
दान पेज पर जाएं	2475
देश की और खबरें	2448
दोस्तों को भेजें	2434
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2479
""", 'न': """
नक्शा देखें	2419
नतीजे देखें	92
नवीनतम	2456
नहीं धन्यवाद	2398
नहीं, धन्यवाद	2398	2471
नियम और शर्तें	2410	2430
नियम और शर्तें | गोपनीयता नीति	2410
नोटिफिकेशन ऑन करें	2469
नोटिफिकेशन चालू करें	2469
""", 'प': """
परिणाम देखें	92	2456
पसंदीदा स्रोत के रूप में जोडें	2487
पहले से खाता है	2477
पहले से सब्सक्राइबर हैं	2477
पाठकों के लिए विशेष ऑफर	2461
पार्टनर कंटेंट	2451
पासवर्ड भूल गए	2477
पिछला	2418
पिछला लेख	2483
पिछली खबर	2414
पूरा लेख पढें	2483
पूरी खबर पढें	2418
पेज दोबारा लोड करें	2473
पेज रिफ्रेश करें	2473
पेज रीफ्रेश करें	2473
पेड कंटेंट	2461
पोल	93
पोल में हिस्सा लें	2455
पोस्ट लोड करें	2466
प्रचार	2408
प्रतिक्रिया दें	2413
प्रतिलिपि	2463
प्राइवेसी पॉलिसी	2412	2430
प्राइवेसी सेटिंग्स	2466
प्रायोजक	2491
प्रायोजित	2408
प्रायोजित सामग्री	2451
प्रिंट	2490
प्रिंट करें	2404
प्रीमियम	2401
प्लान चुनें	2477
प्ले स्टोर से डाउनलोड करें	2468
प्लेबैक गति	2462
प्लेबैक स्पीड	2462
प्लेयर लोड हो रहा है	2462
""", 'फ': """
फीडबैक दें	2430	2455
फीडबैक भेजें	2455
फुल स्क्रीन	2463
फुल स्क्रीन से बाहर निकलें	2462
फेसबुक	2404
फेसबुक पर शेयर करें	2404
फेसबुक से जारी रखें	2477
फेसबुक से लॉगिन करें	2477
फॉन्ट आकार	2489
फॉन्ट साइज	66
फॉलो कर रहे हैं	2487
फॉलो करें	2487
फोटो	2414
फोटो गैलरी	2448
फोटो गैलरी देखें	2483
फ्लिपकार्ट पर खरीदें	2461
""", 'ब': """
बंद करें	2398
बडी खबरें	2414
बाद में	2398	2471
बाद में याद दिलाएं	2398
ब्राउजर में जारी रखें	2468
""", 'भ': """
भेजें	2480
""", 'म': """
मंजूर है	2412
मशीनी अनुवाद	2463
मान्य ईमेल दर्ज करें	2479
मासिक दान	2476
मासिक भुगतान	2478
मासिक सहयोग	2476
मुख्य समाचार	2414
मुझे याद रखें	2477
मुफ्त डिलीवरी	2491
मुफ्त में खेलें	2458
मुफ्त, कोई स्पैम नहीं	2479
मूल देखें	2419
मेन्यू	2418
मेरा खाता	2401
मेरा खाता है	2477
मैं नियम और शर्तों से सहमत हूं	2479
मैंने ऐड ब्लॉकर बंद कर दिया	2473
मैंने बंद कर दिया	2474
म्यूट	2463
""", 'य': """
यह खबर सुनें	2462
यह फील्ड अनिवार्य है	2479
यह फील्ड आवश्यक है	2479
यह भी देखें	2448
यह भी पढें	2414
यह लेख लॉक है	2477
यह लेख सुनें	2462
यह वीडियो अब उपलब्ध नहीं है	2462
यह वीडियो उपलब्ध नहीं है	2462
यह सामग्री नहीं दिखाई जा सकती	2466
ये खबरें भी पढें	2448
ये भी जानें	2448
ये भी देखें	2448
ये भी पढें	2414
""", 'र': """
रजिस्टर करें	2401
रिपोर्ट करें	2456
रेसिपी पर जाएं	62
रेसिपी प्रिंट करें	62
रेसिपी सेव करें	62
""", 'ल': """
लाइक	2456
लाइक करें	2456
लिंक कॉपी करें	2404	2434
लिंक कॉपी हो गया	2489
लेख उपहार में दें	2489
लेख सुनें	2462
लेखक की अन्य खबरें	2431
लेखक के अन्य लेख	2483
लेखक के और लेख	2431	2483
लेखक के बारे में	2484
लेखक के बारे में और	2431
लेखक को फॉलो करें	2487
लेखक परिचय	2484
लेखक से और	2431
लॉग इन	2401
लॉग इन करें	2401
लॉगआउट	2401
लॉगिन	2401
लोकप्रिय	2414
लोड हो रहा है	2462
""", 'व': """
वर्ग पहेली	2460
वर्तमान समय	2463
विज्ञापन	2408
विज्ञापन के बाद जारी	2451
विज्ञापन दें	2430
विज्ञापन समाप्त	2461
विज्ञापन हटाएं	2434
विवरण	2419
विषय	2414
विषय को फॉलो करें	2487
वीडियो	2414
वीडियो उपलब्ध नहीं है	2462
वीडियो चलाएं	2462
वीडियो नहीं चलाया जा सकता	2462
वीडियो लोड हो रहा है	2462
वोट करने के लिए धन्यवाद	2455
वोट करें	92	2456
वोट दें	92
वोट देने के लिए धन्यवाद	2455
व्हाट्सएप	2404
व्हाट्सएप पर शेयर करें	2489
व्हाट्सऐप पर शेयर करें	2489
""", 'श': """
शायद बाद में	2398
शिकायत करें	2456
शेयर	2404
शेयर करें	2404
शेष समय	2463
""", 'स': """
संपर्क करें	2413	2430
संपादक को लिखें	2484
संबंधित खबरें	2414
संबंधित लेख	2414
संबंधित वीडियो	2448
संबंधित समाचार	2414
सदस्य बनें	2399
सबटाइटल दिखाएं	2462
सबमिट करें	2480
सबसे अच्छा ऑफर	2478
सबसे ज्यादा पढी गई	2414
सबसे ज्यादा पढी गई खबरें	2448
सबसे ज्यादा पढी गईं	2448
सबसे लोकप्रिय	2478
सब्सक्राइब	2401
सब्सक्राइब करें	2401
सभी अस्वीकार करें	2466
सभी कमेंट देखें	2455
सभी खबरें	2483
सभी खबरें देखें	2483
सभी गेम	2458
सभी गेम्स	2458
सभी टिप्पणियां देखें	2455
सभी तस्वीरें देखें	2483
सभी दिखाएं	2419
सभी देखें	2418
सभी फोटो देखें	2483
सभी वीडियो	2483
सभी वीडियो देखें	2483
सभी स्वीकार करें	2412	2466
समझ गया	2419
समर्थन करें	2399
सर्वे	93
सर्वे में हिस्सा लें	2455
सहमत हूं	2412
सहमति दें और आगे बढें	2411
सहमति प्रबंधित करें	2466
सहमति वापस लें	2466
सहयोग करें	2399
सही ईमेल दर्ज करें	2479
साइटमैप	2430
साइन अप	2401
साइन इन	2401
साझा करें	2404
सामग्री दिखाएं	2466
सामग्री देखें	2466
सामग्री लोड करें	2466
सालाना भुगतान	2478
सिर्फ सब्सक्राइबर के लिए	2477
सीधे रेसिपी पर जाएं	62
सुडोकू	2460
सुधार नीति	2484
सूचनाएं चालू करें	2469
सेव करें	2404
स्पॉन्सर्ड	2408
स्पॉन्सर्ड कंटेंट	2451
स्वचालित अनुवाद	2463
स्वीकार करें	2412
स्वीकार करें और आगे बढें	2411
स्वीकार करें और जारी रखें	2466
""", 'ह': """
हमसे संपर्क करें	2430	2484
हमारा समर्थन करें	2399
हमारी मदद करें	2475
हमारे बारे में	2430
हमें लिखें	2484
हमें सपोर्ट करें	2475
हमें सहयोग दें	2475
हमेशा अनुमति दें	2466
हर योगदान महत्वपूर्ण है	2475
हर योगदान मायने रखता है	2475
हां, चाहिए	2470
होम	2418
होम पेज पर जाएं	2483
""", 'অ': """
অক্ষরের আকার	66
অটোপ্লে	385
অডিও ডাউনলোড করুন	384
অনুদান দিন	348
অনুদান পাতায যান	393
অনুমতি দিন	390
অনুসরণ করছেন	406
অনুসরণ করুন	406
অন্য পরিমাণ	393
অ্যাকাউন্ট আছে	395
অ্যাকাউন্ট নেই	395
অ্যাপ ডাউনলোড করুন	388
অ্যাপ স্টোর থেকে ডাউনলোড করুন	388
অ্যাপে খুলুন	388
অ্যাপে পডুন	388
""", 'আ': """
আগের খবর	401
আপনার জন্য নির্বাচিত	374
আপনার বার্তা পাঠানো হযেছে	397
আপনার ব্রাউজার অডিও সমর্থন করে না	384
আপনার ব্রাউজার ভিডিও সমর্থন করে না	384
আপনার ভোট গৃহীত হযেছে	380
আপনার ভোট গ্রহণ করা হযেছে	380
আপনার মতামত জানান	380
আপনি আগেই ভোট দিযেছেন	380
আপনি কি নোটিফিকেশন পেতে চান	389
আবশ্যক	398
আমাকে মনে রাখুন	395
আমাদের সমর্থন করুন	393
আমাদের সহাযতা করুন	393
আমি শর্তাবলিতে সম্মত	397
আরও খবর	350
আরও দেখুন	350
আরও পডতে পারেন	374
আরও পডুন	350
আরও মন্তব্য দেখুন	380
আরও সংবাদ	374
আরো খবর	374
আরো পডুন	374
""", 'ই': """
ইমেইল	398
ইমেইল সঠিক নয	397
""", 'উ': """
উত্তর দিন	381
উত্তর দেখুন	380
উপরে যান	400
""", 'এ': """
এ জাতীয আরও খবর	374
এ জাতীয আরো খবর	374
এ সম্পর্কিত আরও খবর	350
এ সম্পর্কিত আরও পডুন	374
এআই সারাংশ	405
এই কনটেন্ট দেখানো যাচ্ছে না	386
এই ঘরটি আবশ্যক	397
এই বিভাগের আরও খবর	374
এই বিভাগের আরো খবর	374
এই বিষয অনুসরণ করুন	406
এই ভিডিওটি আপনার দেশে দেখা যাবে না	384
এই ভিডিওটি আর নেই	384
এই ভিডিওটি পাওযা যাচ্ছে না	384
এই লেখাটি কি উপকারী ছিল	380
এককালীন	394
এককালীন অনুদান	394
এখন নয	390
এখনই কিনুন	383
এখনই খেলুন	382
""", 'ক': """
কনটেন্ট দেখান	386
কনটেন্ট লোড করুন	386
কপি করুন	408
কপি লিংক	373
কম দেখুন	400
কিউআর কোড স্ক্যান করুন	388
কিছু ভুল হযেছে	398
কুইজ খেলুন	382
কুইজে অংশ নিন	382
কুকি সেটিংস	386
""", 'খ': """
খবরটি শুনুন	384
খবরটি শেযার করুন	373
""", 'গ': """
গুগল দিযে লগইন করুন	395
গুগল প্লে থেকে ডাউনলোড করুন	388
গোপনীযতা সেটিংস	386
গ্যালারি দেখুন	400
গ্রহণ করে এগিযে যান	386
""", 'ছ': """
ছবি দেখুন	400
ছবি বড করুন	400
ছবির গ্যালারি	400
""", 'জ': """
জনপ্রিয খবর	374
জমা দিন	398
জরিপ	93
জরিপে অংশ নিন	380
জানি না	381
জাভাস্ক্রিপ্ট বন্ধ আছে	386
""", 'ট': """
টিকিট কাটুন	383
টিকিট কিনুন	383
টুইটারে শেযার করুন	407
""", 'ন': """
নতুন	381
নাম	398
নিবন্ধন	348
নোটিফিকেশন চালু করুন	389
নোটিফিকেশন পেতে চান	389
""", 'প': """
পরবর্তী খবর	400
পরে	390
পাঠকের পছন্দ	374
পাঠান	398
পাসওযার্ড ভুলে গেছেন	395
পুরো খবর পডুন	400
পুরোনো	381
পেজ আবার লোড করুন	392
পেজ রিফ্রেশ করুন	392
পেজটি রিফ্রেশ করুন	392
পোস্ট লোড করুন	386
পোস্টটি শেযার করুন	373
প্রচ্ছদে ফিরুন	400
প্রতিটি অনুদান গুরুত্বপূর্ণ	393
প্রতিলিপি	385
প্রিন্ট	352
প্রিন্ট করুন	373
প্লে স্টোর থেকে ডাউনলোড করুন	388
প্লেব্যাক গতি	384
প্ল্যান বেছে নিন	395
""", 'ফ': """
ফন্ট সাইজ	407
ফলাফল দেখুন	92	381
ফলো করুন	406
ফুল স্ক্রিন	385
ফেসবুক দিযে লগইন করুন	395
ফেসবুকে শেযার করুন	373
ফ্রি ডেলিভারি	409
""", 'ব': """
বই কিনুন	383
বইটি কিনুন	383
বন্ধুদের সঙ্গে শেযার করুন	373
বাকি সময	385
বার্ষিক	394
বিজ্ঞাপন	352
বিজ্ঞাপন শেষ	383
বিস্তারিত পডুন	374
বেছে নিন	396
""", 'ভ': """
ভিডিও চালান	384
ভিডিও লোড হচ্ছে	384
ভিডিওটি চালানো যাচ্ছে না	384
ভিডিওটি পাওযা যাচ্ছে না	384
ভুল জানান	380
ভুল সংশোধন জানান	380
ভোট দিন	92	381
ভোট দেওযার জন্য ধন্যবাদ	380
""", 'ম': """
মতামত জানান	380
মতামত পাঠান	380
মন্তব্য	352
মন্তব্য করতে লগইন করুন	380
মন্তব্য করুন	352
মন্তব্য নেই	381
মন্তব্য পাঠান	380
মন্তব্য লিখুন	380
মন্তব্যের নিযম	380
মাসিক	394
মাসিক অনুদান	394
মিউট	385
""", 'য': """
যেকোনো সময বাতিল করুন	395
যোগাযোগ করুন	402
""", 'র': """
রকমারি থেকে কিনুন	383
রিপোর্ট করুন	381
রেজিস্টার	348
রেসিপি প্রিন্ট করুন	62
রেসিপিতে যান	62
""", 'ল': """
লগ ইন	348
লগইন	348
লাইক	381
লিংক কপি	352
লিংক কপি করুন	373
লিংক কপি হযেছে	373
লিঙ্ক কপি করুন	373
লেখক পরিচিতি	402
লেখক সম্পর্কে	402
লেখককে অনুসরণ করুন	406
লেখকের অন্যান্য লেখা	400
লেখকের আরও লেখা	400
লেখাটি কি উপকারী ছিল	380
লেখাটি শুনুন	384
লেখাটি সেভ করুন	373
লোড হচ্ছে	384
""", 'শ': """
শুধু গ্রাহকদের জন্য	395
শেযার	352
শেযার করুন	352
""", 'স': """
সংশ্লিষ্ট খবর	350
সঠিক ইমেইল দিন	397
সব খবর	400
সব খেলা দেখুন	382
সব গ্রহণ করুন	386
সব ছবি দেখুন	400
সব দেখুন	400
সব প্রত্যাখ্যান করুন	386
সব মন্তব্য দেখুন	380
সব সময অনুমতি দিন	386
সবচেযে জনপ্রিয	396
সবচেযে নতুন	381
সবচেযে পুরোনো	381
সমযকাল	385
সম্পর্কিত	374
সম্পর্কিত খবর	350
সম্পর্কিত বিষয	374
সম্পর্কিত সংবাদ	374
সম্পাদককে লিখুন	402
সম্পূর্ণ খবর পডুন	400
সম্মতি প্রত্যাহার করুন	386
সর্বশেষ	350
সর্বশেষ সংবাদ	350
সর্বাধিক আলোচিত	374
সর্বাধিক পঠিত	350
সর্বোচ্চ পঠিত	374
সহাযতা করুন	348
সাজান	381
সাবটাইটেল	385
সাবস্ক্রাইব	348
সেভ করুন	373
সেরা অফার	396
সৌজন্যে	409
স্পনসর	409
স্বযংক্রিয অনুবাদ	385
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	407
""", 'ก': """
กฎการแสดงความคิดเห็น	4809
กติกาการแสดงความคิดเห็น	4809
กรุณากรอกข้อมูลให้ครบถ้วน	4826
กรุณากรอกอีเมล	4826
กรุณากรอกอีเมลให้ถูกต้อง	4826
กรุณาตรวจสอบอีเมล	4826
กลับขึ้นด้านบน	4829
กลับด้านบน	4829
กลับหน้าแรก	4829
การตั้งค่าความเป็นส่วนตัว	4815
การตั้งค่าคุกกี้	4815
กำลังติดตาม	4832
กำลังโหลด	4813
กำลังโหลดวิดีโอ	4813
""", 'ข': """
ขนาดตัวอักษร	66
ขยายภาพ	4829
ขอบคุณที่ร่วมโหวต	4809
ขอบคุณสำหรับการโหวต	4809
ข่าวก่อนหน้า	4829
ข่าวถัดไป	4829
ข่าวทั้งหมด	4829
ข่าวที่คุณอาจสนใจ	4802
ข่าวที่น่าสนใจ	4802
ข่าวที่เกี่ยวข้อง	4779
ข่าวนี้มีประโยชน์หรือไม่	4809
ข่าวยอดนิยม	4779
ข่าวล่าสุด	4779
ข่าวอื่นที่น่าสนใจ	4802
ข่าวอื่นๆ	20	4802
ข่าวอื่นๆ ที่น่าสนใจ	4793
ข่าวเกี่ยวข้อง	4802
ข่าวแนะนำ	4779
ข้ามไปที่สูตร	62
""", 'ค': """
ครั้งเดียว	4823
คลิกชมวิดีโอ	4793
คลิกเพื่อขยายภาพ	4829
คลิปแนะนำ	4802
ความคิดเห็น	4782
ความยาว	4814
ความเร็วในการเล่น	4813
คัดลอก	4834
คัดลอกลิงก์	4782
คัดลอกลิงก์แล้ว	4793
คัดลอกลิงค์	4793
คัดลอกลิงค์แล้ว	4793
คุณต้องการรับการแจ้งเตือนหรือไม่	4818
คุณอาจสนใจ	4802
คุณโหวตแล้ว	4809
คุ้มที่สุด	4825
""", 'จ': """
จดจำฉัน	4824
จดจำฉันไว้	4824
จบโฆษณา	4812
จองตั๋ว	4812
จองบัตร	4812
จัดการความยินยอม	4815
จัดการคุกกี้	4815
จัดส่งฟรี	4835
จำนวนอื่น	4822
จำเป็นต้องกรอก	4826
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4826
ฉันยอมรับเงื่อนไขการใช้งาน	4826
""", 'ช': """
ชมคลิป	4793
ชมคลิปวิดีโอ	4793
ชมวิดีโอ	4793
ชมวิดีโอด้านบน	4793
ชมวิดีโอเต็มได้ที่นี่	4793
ชำระรายปี	4824
ชำระรายเดือน	4824
ช่องนี้จำเป็นต้องกรอก	4826
""", 'ซ': """
ซื้อที่ lazada	4812
ซื้อที่ shopee	4812
ซื้อบัตร	4812
ซื้อบัตรที่นี่	4812
ซื้อหนังสือ	4812
ซื้อหนังสือเล่มนี้	4812
ซื้อเลย	4812
""", 'ด': """
ดาวน์โหลดบน app store	4817
ดาวน์โหลดบน google play	4817
ดาวน์โหลดเสียง	4813
ดาวน์โหลดแอป	4817
ดาวน์โหลดแอปพลิเคชัน	4817
ดาวน์โหลดได้ที่ app store	4817
ดาวน์โหลดได้ที่ google play	4817
ดูการตอบกลับ	4809
ดูข่าวทั้งหมด	4829
ดูคลิป	4793
ดูความคิดเห็นทั้งหมด	4809
ดูความคิดเห็นเพิ่มเติม	4809
ดูทั้งหมด	4780
ดูผลลัพธ์	92
ดูผลโหวต	92	4810
ดูภาพทั้งหมด	4829
ดูภาพเพิ่มเติม	4829
ดูราคา	4812
ดูรูปทั้งหมด	4829
ดูวิดีโอ	4793
ดูเพิ่มเติม	4782
ดูแกลเลอรี	4829
ดูแกลเลอรี่	4829
""", 'ต': """
ตกลง	4819
ตอบกลับ	4810
ตัวเลือกเพิ่มเติม	4833
ตั้งค่าความเป็นส่วนตัว	4815
ตั้งค่าคุกกี้	4815
ติดตามผู้เขียน	4832
ติดตามหัวข้อ	4832
ติดตามหัวข้อนี้	4832
ติดต่อกองบรรณาธิการ	4830
ติดต่อเรา	4793
ติดต่อโฆษณา	4830
ต้องการรับการแจ้งเตือนหรือไม่	4818
""", 'ถ': """
ถอดเสียง	4814
ถอนความยินยอม	4815
ถูกใจ	4810
""", 'ท': """
ทดสอบความรู้ของคุณ	4811
ทำแบบทดสอบ	4811
ทุกการสนับสนุนมีความหมาย	4822
""", 'บ': """
บทความก่อนหน้า	4829
บทความถัดไป	4829
บทความทั้งหมดของผู้เขียน	4829
บทความที่น่าสนใจ	4802
บทความที่เกี่ยวข้อง	4779
บทความนี้ถูกล็อก	4824
บทความนี้มีประโยชน์หรือไม่	4809
บทความล่าสุด	4779
บทความอื่นของผู้เขียน	4829
บทความอื่นๆ ของผู้เขียน	4829
บทความแนะนำ	4802
บริจาค	4776
บริจาคครั้งเดียว	4822
บริจาคตอนนี้	4822
บริจาครายเดือน	4822
บริจาคเลย	4776
บันทึก	4793
บันทึกการตั้งค่า	4815
บันทึกคะแนนของคุณแล้ว	4809
บันทึกคะแนนโหวตแล้ว	4809
บันทึกสูตร	62
บันทึกไว้อ่านภายหลัง	4793
""", 'ป': """
ปฏิเสธทั้งหมด	4815
ปิดการแสดงความคิดเห็น	4809
ปิดเสียง	4814
""", 'พ': """
พิมพ์	4782
พิมพ์บทความ	4793
พิมพ์สูตร	62
พิมพ์หน้านี้	4793
""", 'ฟ': """
ฟรี ไม่มีสแปม	4826
ฟังข่าว	4813
ฟังข่าวนี้	4813
ฟังบทความ	4813
ฟังบทความนี้	4813
ฟังรายการย้อนหลัง	4793
""", 'ภ': """
ภายหลัง	4819
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4793
มีบัญชีอยู่แล้ว	4824
มีบัญชีแล้ว	4824
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4826
ยกเลิกได้ทุกเมื่อ	4824
ยอดนิยม	4802
ยอดนิยมในตอนนี้	4802
ยอมรับทั้งหมด	4815
ยอมรับและดำเนินการต่อ	4815
ยังไม่มีบัญชี	4824
ยังไม่เป็นสมาชิก	4824
""", 'ร': """
ระบุจำนวนเงิน	4822
รับการแจ้งเตือน	4818
รับการแจ้งเตือนข่าวด่วน	4793
รายงาน	4810
รีเฟรชหน้า	4821
รีเฟรชหน้านี้	4821
รูปแบบอีเมลไม่ถูกต้อง	4826
ร่วมงานกับเรา	4793
ร่วมตอบแบบสอบถาม	4793
ร่วมตอบแบบสำรวจ	4809
ร่วมบริจาค	4776
ร่วมสนับสนุน	4822
ร่วมแสดงความคิดเห็น	4793
ร่วมโหวต	4809
ร้านค้า	4835
""", 'ล': """
ลงทะเบียน	4776
ลงทะเบียนเรียบร้อยแล้ว	4826
ลดขนาดตัวอักษร	4833
ลืมรหัสผ่าน	4776
ลืมรหัสผ่านหรือไม่	4824
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4813
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4813
วิดีโอไม่พร้อมใช้งาน	4813
วิธีปิดโปรแกรมบล็อกโฆษณา	4821
""", 'ส': """
สนับสนุนนักข่าว	4822
สนับสนุนรายเดือน	4822
สนับสนุนสื่ออิสระ	4822
สนับสนุนเรา	4776
สปอนเซอร์	4782
สมัครงานกับเรา	4793
สมัครสมาชิก	4776
สมัครเรียบร้อยแล้ว	4826
สรุปด้วย ai	4831
สรุปโดย ai	4831
สั่งซื้อหนังสือ	4812
สั่งซื้อเลย	4812
สำหรับสมาชิกเท่านั้น	4824
สิทธิพิเศษสำหรับผู้อ่าน	4812
สิทธิพิเศษสำหรับสมาชิก	4812
สแกน qr code	4817
สแกนคิวอาร์โค้ด	4817
ส่ง	4827
ส่งข่าว	4830
ส่งข้อความเรียบร้อยแล้ว	4826
ส่งความคิดเห็น	4809
ส่งคำตอบ	92
ส่งต่อให้เพื่อน	4793
""", 'ห': """
หน้าแรก	4829
""", 'อ': """
อนุญาต	4819
อนุญาตเสมอ	4815
ออกจากโหมดเต็มจอ	4813
อีเมล	4827
อีเมลไม่ถูกต้อง	4826
อ่านข่าวที่เกี่ยวข้อง	4802
อ่านข่าวผ่านแอป	4793
อ่านข่าวอื่นๆ	4802	4829
อ่านฉบับเต็ม	4829
อ่านต่อ	4782
อ่านต่อหลังโฆษณา	4812
อ่านต่อเรื่องนี้	4802
อ่านต่อในเบราว์เซอร์	4817
อ่านบทความฉบับเต็ม	4829
อ่านบนแอป	4817
อ่านเพิ่มเติม	4779
อ่านเรื่องที่เกี่ยวข้อง	4802
อ่านโดย ai	4813
อ่านในแอป	4817
""", 'เ': """
เกมทั้งหมด	4811
เกิดข้อผิดพลาด	4827
เกิดข้อผิดพลาด กรุณาลองใหม่	4826
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4826
เกี่ยวกับผู้เขียน	4830
เขียนความคิดเห็น	4809
เขียนโดย ai	4831
เข้าสู่ระบบ	4776
เข้าสู่ระบบด้วย apple	4824
เข้าสู่ระบบด้วย facebook	4824
เข้าสู่ระบบด้วย google	4824
เข้าสู่ระบบด้วย line	4824
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4809
เฉพาะสมาชิกเท่านั้น	4824
เต็มจอ	4814
เนื้อหาต่อจากโฆษณา	4812
เนื้อหาที่เกี่ยวข้อง	4802
เนื้อหาสนับสนุน	4812
เนื้อหาโฆษณา	4812
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4813
เบราว์เซอร์ของคุณไม่รองรับเสียง	4813
เปิดการแจ้งเตือน	4818
เปิดรับการแจ้งเตือน	4818
เปิดเสียง	4813
เปิดแอป	4817
เปิดในแอป	4817
เป็นคนแรกที่แสดงความคิดเห็น	4793
เพิ่มขนาดตัวอักษร	4833
เริ่มทำแบบทดสอบ	4811
เรียงตาม	4810
เรื่องที่คุณอาจสนใจ	20	4802
เรื่องที่น่าสนใจ	4802
เรื่องที่เกี่ยวข้อง	4779
เรื่องล่าสุด	4802
เรื่องอื่นที่น่าสนใจ	4779
เรื่องแนะนำ	4802
เลิกติดตาม	4832
เลือก	4825
เลือกแพ็กเกจ	4824
เลือกแพ็คเกจ	4824
เล่นวิดีโอ	4813
เล่นอัตโนมัติ	4814
เล่นเกม	4811
เล่นเลย	4811
เวลาที่เหลือ	4813
เสียงอ่านโดย ai	4813
""", 'แ': """
แจ้งข่าว	4830
แจ้งข้อผิดพลาด	4809
แจ้งคำผิด	4809
แจ้งลบความคิดเห็น	4809
แชร์	4782
แชร์ข่าวนี้	4793
แชร์บทความ	4793
แชร์บทความนี้	4833
แชร์บน facebook	4833
แชร์ผ่าน line	4833
แชร์หน้านี้	4793
แชร์ไปที่ line	4793
แชร์ไปยัง facebook	4833
แชร์ไปยัง line	4833
แท็ก	4802
แท็กที่เกี่ยวข้อง	4802
แบบสำรวจ	93
แปลอัตโนมัติ	4793
แปลโดย ai	4831
แปลโดยอัตโนมัติ	4831
แสดงความคิดเห็น	4782
แสดงคำบรรยาย	4813
แสดงน้อยลง	4780
แสดงเนื้อหา	4815
แสดงเพิ่มเติม	4829
แสดงโพสต์	4815
""", 'โ': """
โฆษณา	4782
โหลดหน้านี้ใหม่	4821
โหลดหน้าใหม่	4821
โหลดเนื้อหา	4815
โหลดเพิ่มเติม	4829
โหลดแอป	4817
โหลดแอปฟรี	4793
โหลดโพสต์	4815
โหวต	92	4810
""", 'ใ': """
ใหม่ล่าสุด	4810
ให้คะแนนบทความนี้	4809
""", 'ไ': """
ไปที่สูตร	62
ไปยังหน้าบริจาค	4822
ไม่สามารถเล่นวิดีโอนี้ได้	4813
ไม่สามารถเล่นวิดีโอได้	4813
ไม่สามารถแสดงเนื้อหานี้ได้	4815
ไม่ใช่ตอนนี้	4819
""", 'ả': """
ảnh tiếp theo	5252
ảnh trước	5252
""", 'ẩ': """
ẩn	5168
ẩn trả lời	5207
""", 'ủ': """
ủng hộ	5143
ủng hộ báo chí độc lập	5145
ủng hộ chúng tôi	5143
ủng hộ chúng tôi trên patreon	5226
ủng hộ hàng tháng	5226
ủng hộ một lần	5226
ủng hộ ngay	5249
ủng hộ tác giả	5145
""", '☕': """
☕ buy me a coffee	1205
☕ buy us a coffee	1205
""", 'あ': """
あとで	2941
あとで読む	2958
あとで読むに追加	3073
あなたにおすすめ	2980
あなたにおすすめの記事	2980
あなたはどう思いますか	2974
あなたへのおすすめ	2980
あわせて読みたい	2980
あわせて読む	3015
""", 'い': """
いいえ、結構です	2941
いいね	2958
いいね!してニュースをチェック	2959
いいね!で応援する	3005
いいね順	3024
いつでも解約ok	3045
いつでも解約できます	3045
いつでも解約可能	3045
いつでも配信停止できます	3048
いま読まれています	3015
いま読まれている記事	3015
""", 'お': """
おすすめ	2980
おすすめの記事	2980
おすすめプラン	3045
おすすめ情報pr	2964
おすすめ記事	2980
おすすめ関連記事	3015
おすすめ順	3024
お住まいの地域ではご覧いただけません	3029
お住まいの地域では再生できません	3029
お問い合わせ	2966	2994
お問い合わせありがとうございました	3048
お問い合わせありがとうございます	3048
お問い合わせ内容	3069
お役に立ちましたか	3023
お得なクーポン	3072
お得なプランを見る	3068
お気に入り	2958
お気に入りに追加	2958
お申し込み	2945
お申し込みが完了しました	3069
お申し込みを受け付けました	3069
お酒は#歳になってから	3027
""", 'こ': """
こちらの記事もおすすめ	3015
こちらの記事も読まれています	20	3015
こちらもおすすめ	2980
こちらも読む	3015
このコメントを報告	3062
このコンテンツは表示できません	3032
このコンテンツを表示できません	3032
このテーマをフォロー	3058
このテーマをフォローする	3058
このページは役に立ちましたか	3023
このメールアドレスは登録済みです	3069
この動画の配信は終了しました	3029
この動画はお住まいの地域では再生できません	3029
この動画はご覧いただけません	3029
この動画は公開を終了しました	3029
この動画は再生できません	3029
この動画は現在ご覧いただけません	3029
この投稿をinstagramで見る	3063
この本を購入する	3027
この著者の記事	2980
この著者の記事を見る	3052
この著者の記事一覧	3052
この記事だけ読む	3068
この記事に関連するニュース	3015
この記事のタグ	2980
この記事の写真	3052
この記事の写真をすべて見る	3016
この記事の写真を見る	3052
この記事の画像	3052
この記事の画像をもっと見る	3052
この記事の画像を見る	3052
この記事の筆者	3053
この記事の誤りを報告	2977
この記事の関連ニュース	3015
この記事はロックされています	3045
この記事は会員からのプレゼントです	3073
この記事は会員限定です	2945
この記事は参考になりましたか	3023
この記事は役に立ちましたか	3023
この記事へのコメント	2978
この記事もチェック	3005
この記事をシェア	2958
この記事をシェアする	3073
この記事をプレゼント	3005
この記事をプレゼントする	3005
この記事を保存	3005
この記事を印刷	3005
この記事を印刷する	3005
この記事を書いた人	3053
この記事を書いた記者	3053
この記事を聞く	3029
この記事を聴く	3029
この記事を評価	3062
この記事を評価する	3005
この記事を購入	3068
この記者の記事をもっと見る	3052
この記者の記事を見る	3052
この記者の記事一覧	2980
この記者をフォロー	2962
この記者をフォローする	3058
この連載の記事	2980
この連載をフォロー	2962
この連載をフォローする	2962
この音声はaiが読み上げています	3029
この項目は必須です	3048
この項目は必須項目です	3048
""", 'ご': """
ご寄付ありがとうございます	3067
ご寄付はこちら	3042
ご意見	2971
ご意見をお聞かせください	3023
ご意見・ご感想を入力	3069
ご投票ありがとうございました	3023
ご支援ありがとうございます	3067
ご支援のお願い	2942
ご支援はこちら	3042
ご登録ありがとうございました	3048
ご登録ありがとうございます	3048
ご購入はこちら	3027
ご購読の申し込み	2945
""", 'さ': """
さらに読み込む	2984
""", 'す': """
すでにアカウントをお持ちの方	3045
すでに会員の方	3045
すでに投票済みです	3023
すでに登録済みです	3069
すべてのcookieを受け入れる	3065
すべてのcookieを許可	3065
すべてのコメントを見る	3023
すべてのニュースを見る	3052
すべての写真を見る	3016
すべての記事を見る	3052
すべて受け入れる	2966
すべて同意する	3065
すべて拒否	3033
すべて拒否する	3032
すべて表示	2985
すべて見る	2984
すべて許可	2966	2969
すべて読む	2985
""", 'そ': """
その他のオプション	3059
その他の記事	2980
その他の金額	3042
""", 'は': """
はい、受け取る	3036
はじめての方はこちら	3045
はてなブックマーク	2958
はてなブックマークに追加	3005
はてブ	2958
""", 'ま': """
まずは無料で	3045
また後で	2941
まだ会員でない方	3045
""", 'み': """
みなさんはどう思いますか	2974
みんなのコメント	2971
""", 'も': """
もう一度再生	3066
もう一度見る	3030
もっと見る	2984
もっと詳しく知りたい方は	3015
もっと読む	2980
もどる	2984
""", 'よ': """
よく読まれています	3015
よく読まれている記事	2980
よく読まれている記事ランキング	2980
""", 'わ': """
わかりました	2985
""", 'ア': """
アカウントをお持ちでない方	3045
アカウントをお持ちの方	3045
アカウントをお持ちの方はこちら	3045
アクセスランキング	2980
アプリで続きを読む	3035
アプリで見る	3035
アプリで読む	3035
アプリで開く	3035
アプリなら	3035
アプリのダウンロード	2957
アプリをインストール	2957
アプリをダウンロード	2957
アプリを入手	3035
アプリを開く	2957
アプリダウンロード	2957
アンケート	93
アンケートにご協力	2976
アンケートに参加する	2976	3023
アンケートに回答する	3023
アンケートに答える	2976	3023
アンケート実施中	3005
アンケート結果	3024
アンケート結果を見る	3062
""", 'ウ': """
ウィンドウを閉じる	3071
""", 'エ': """
エラーが発生しました	3048
""", 'オ': """
オススメ記事	2980
オフにする	3037
オプションの管理	3065
オプションを管理	3065
オンにする	3037
オンラインショップ	3027
""", 'カ': """
カテゴリ	2980
カテゴリー	2980
カートに入れる	3072
""", 'キ': """
キーワード	2980
キーワードをフォロー	2962
""", 'ギ': """
ギャラリーを見る	3052
ギャラリーを閉じる	3071
""", 'ク': """
クイズに挑戦	2976	3005
クイズに挑戦する	2976	3005
クイズに答える	3025
クッキー	2966
クッキーの設定	3032
クッキー設定	2966	2969
クリックで拡大	3052
クリックで音声が出ます	3066
クリップ	2958
クリップする	2958
クロスワード	3026
クロスワードに挑戦	2975
クロスワードを解く	2975
""", 'ゲ': """
ゲームで遊ぶ	3025
ゲーム一覧	3025
""", 'コ': """
コピー	3060
コピーしました	2958
コメント	2971
コメント #件	2978
コメント#件	2971
コメント(#	2971
コメント(#件	2978
コメントする	2971
コメントのルール	3023
コメントの受付は終了しました	3023
コメントの受付を終了しました	3023
コメントはまだありません	2971
コメントは会員のみ	3062
コメントは無効になっています	3062
コメントをすべて見る	3023
コメントをもっと見る	2971
コメントを入力	3062
コメントを入力してください	3062
コメントを報告	3062
コメントを投稿	2971
コメントを投稿する	3023
コメントを書く	2971
コメントを残す	2971
コメントを見る	2971
コメントを送信	3023
コメントを送信する	3023
コメントを閉じる	3023
コメントガイドライン	3023
コメントポリシー	3023
コメント一覧	2971
コンテンツへスキップ	2982
コンテンツを表示	3032
コンテンツを表示する	3032
コンテンツを読み込む	3032
コーヒーをおごる	3042
""", 'サ': """
サイトで続ける	3035
サイトポリシー	2966	2994
サイトマップ	2966
サインイン	2945
サポーターになる	3042
サポートする	2942
""", 'シ': """
シェア	2958
シェアしよう	2958
シェアする	2958
""", 'ス': """
スキップ	2941
スクラップ	2958
スクラップする	2958
スポンサー	2964
スポンサードリンク	2964
スポンサーリンク	2964
スポンサー企業	3061
""", 'タ': """
タイアップ	2964
タグ	2980
タップして音声をオンにする	3066
""", 'チ': """
チケットを予約する	3027
チケットを購入	3027
チケットを購入する	3027
チケット購入はこちら	3027
チップで応援する	2942
チップを送る	2942
チャンネル登録	2959
""", 'ツ': """
ツイート	2958
ツイートする	2958
ツイートを読み込む	3032
""", 'デ': """
データ保護方針	3065
""", 'ト': """
トップ	2984
トップに戻る	3052
トップへ戻る	2984
トップニュース	2980
トップページ	2984
トップページに戻る	3052
トップページへ	3052
トピックス	2980
""", 'ド': """
ドネーション	2942
""", 'ナ': """
ナンプレ	3026
""", 'ニ': """
ニックネーム	3049
ニックネームを入力	3062
ニュースを読む	2984
ニュースレター	2951
ニュースレター登録	2951
ニュース一覧	3052
ニュース一覧へ	3052
""", 'バ': """
バックナンバー	2980
""", 'パ': """
パスワードをお忘れですか	3045
パスワードをお忘れの方	3045
パスワードをお忘れの方はこちら	3045
パスワードを忘れた方	2945
パスワードを忘れた方はこちら	3045
""", 'ピ': """
ピックアップ	2980
""", 'フ': """
フィードバックを送る	3023
フィードバックを送信	3023
フォトギャラリー	3052
フォトギャラリーを見る	3052
フォロー	2959
フォローしています	3058
フォローしてね	2959
フォローしました	2959
フォローする	2959
フォローを解除	3058
フォローを解除する	3058
フォロー中	2959
フォロー解除	3058
フォントサイズ	66
フォントサイズ変更	66
フルスクリーン	3030
""", 'ブ': """
ブックマーク	2958
ブックマークする	2958
ブラウザで続ける	3035
ブラウザで見る	3035
ブラウザで読む	3035
""", 'プ': """
プッシュ通知	2957
プッシュ通知を受け取りますか	3036
プッシュ通知を受け取る	3036
プライバシーの設定	3032
プライバシーポリシー	2966	2994
プライバシーポリシーに同意する	3048
プライバシー設定	3032
プランを見る	3045
プランを選ぶ	3045
プランを選択	3045
プラン一覧	3045
プレゼント	2945
プレミアム	2945
プレミアム会員	2950
プロフィール	3054
""", 'ヘ': """
ヘルプ	2966
""", 'ペ': """
ページの先頭に戻る	3052
ページの先頭へ	2984
ページの先頭へ戻る	3052
ページを再読み込み	3038
ページを再読み込みする	3038
ページを更新する	3038
ページトップ	2984
ページトップへ	2984
ページトップへ戻る	3052
""", 'ホ': """
ホーム	2984
ホームに戻る	3052
""", 'ポ': """
ポスト	2958
ポストする	2958
""", 'マ': """
マイページ	2945
マンスリーサポーターになる	3042
""", 'ミ': """
ミュート	3030
ミュートを解除	3029
ミュート解除	3029
""", 'メ': """
メインコンテンツへスキップ	2982
メッセージ	3070
メニュー	2984
メニューを閉じる	3071
メルマガ	2951
メルマガ登録	2951
メールでシェア	3059
メールで送る	2958
メールで送信	2958
メールをご確認ください	3048
メールアドレス	2951
メールアドレスが正しくありません	3048
メールアドレスでログイン	3068
メールアドレスで登録	3068
メールアドレスをご入力ください	3069
メールアドレスを入力	2951
メールアドレスを入力してください	3048
メールアドレスを入力する	3069
メールマガジン	2951
メールマガジン登録	2951
""", 'ラ': """
ライター	3054
ランキング	2980
""", 'リ': """
リンクをコピー	2958
リンクをコピーしました	3005
リンクをコピーする	3005
""", 'レ': """
レシピへ	62
レシピへスキップ	62
レシピへ移動	62
レシピを保存	62
レシピを印刷	62
レシピを見る	62
レシピを評価	62
""", 'ロ': """
ログアウト	2945
ログイン	2945
ログイン/会員登録	2945
ログインしてコメント	3023
ログインしてコメントする	3023
ログイン・会員登録	2945
ログイン状態を保持	3045
ログイン状態を保持する	3045
""", '一': """
一回だけ	3043
一回だけ寄付する	3042
一回のみ	3043
一時停止	3030
一次性	5376
一次性捐款	5375
一番人気	3046
一覧	2984
一覧に戻る	3052
一覧へ	2984
一覧を見る	2984
""", '上': """
上一个视频	5399
上一张	5384
上一张图片	5404
上一篇	5293
上一篇文章	5384
上一頁	5299
上一页	5299
""", '下': """
下一个视频	5399
下一张	5384
下一张图片	5404
下一張圖片	5404
下一篇	5293
下一篇文章	5384
下一部影片	5399
下一頁	5299
下一页	5299
下次再說	5260
下次再说	5260
下載app	5366
下載客戶端	5366
下載音檔	5359
下載音訊	5359
下载app	5366
下载客户端	5366
下载音频	5359
""", '不': """
不,謝謝	5260	5369
不,谢谢	5260	5369
不用了	5260	5369
不用了,謝謝	5369
不用了,谢谢	5369
不適切な内容を報告	3023
""", '专': """
专题	5293
""", '並': """
並び替え	3024
並べ替え	3024
""", '个': """
个人中心	5265
个人信息保护政策	5398
""", '为': """
为你推荐	5293
为您推荐	5293
""", '主': """
主要ニュース	2980
""", '举': """
举报	5292
举报评论	5395
""", '了': """
了解	2985
了解更多	5288
了解详情	5405
""", '京': """
京东购买	5357
""", '人': """
人人网	5331
人才招聘	5328
人气排行	5298
人气榜	5298
人気の動画	3015
人気の記事	2980
人気ランキング	2980
人気記事	2980
人気記事ランキング	2980
人気順	3024
人氣排行	5298
人氣文章	5340
人氣榜	5298
""", '仅': """
仅限会员	5378
仅限订阅用户	5378
""", '今': """
今、あなたにオススメ	2980
今、読まれている記事	3015
今すぐプレイ	3025
今すぐ寄付	3067
今すぐ支援する	3067
今すぐ購入	3072
今すぐ遊ぶ	3025
今はしない	2941
今はやめておく	2941
今回のみ	3043
今回のみ支援する	3042
今回はしない	2941
今日のアンケート	2975
今日のクイズに挑戦	2976
今日のクロスワード	2975
今日の注目	2980
今日投票	5307
今日最熱門	5340
今日热点	5293
今日焦点	5293
今日熱門	5340
今週のアンケート	2975
今週のクイズに挑戦	2976
""", '从': """
从app store下载	5366
""", '他': """
他の記事	20
他の記事も読む	2980
""", '付': """
付費閱讀	5265
付费内容	5265
付费阅读	5265
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5395
以下为广告内容	5328
以下為廣告內容	5328
以后再说	5260
以後再說	5368
以電子郵件繼續	5401
""", '件': """
件名	3070
""", '企': """
企画・制作	3061
""", '优': """
优惠码	5405
""", '会': """
会员专享	5270
会员专享内容	5270
会员专属	5265
会员中心	5265
会员登录	5265
会員でない方	3045
会員でない方はこちら	3045
会員の方はこちら	2945
会員の方はログイン	2945
会員プランを見る	3068
会員特典	3027
会員登録	2945
会員登録する	2945
会員登録のご案内	3068
会員登録はこちら	2945
会員限定	2945
会員限定特典	3027
会員限定記事	2945
会社概要	2994
""", '余': """
余下全文	5404
""", '作': """
作者其他文章	5317
作者更多文章	5384
作者的更多文章	5317
作者简介	5385
作者簡介	5385
""", '你': """
你可能也喜欢	5293
你可能也喜歡	5293
你可能感兴趣	5293
你可能还想看	5340
你可能還想看	5340
你已投票	5307
你怎么看	5306
你怎麼看	5306
""", '使': """
使用 apple 登入	5378
使用 facebook 登入	5378
使用 google 帳號登入	5378
使用 google 登入	5378
使用 google 繼續	5378
使用apple登录	5378
使用facebook登入	5378
使用facebook登录	5378
使用google登入	5378
使用google登录	5378
使用google繼續	5378
使用google继续	5378
使用google账号登录	5378
使用paypal付款	5401
使用条款	5285
使用條款	5285
使用邮箱登录	5401
""", '価': """
価格を見る	3072
""", '保': """
保存	2958
保存する	2958
保存设置	5363
保持登入	5378
保持登入狀態	5378
保持登录状态	5378
""", '個': """
個人情報の取り扱い	2966
個人情報の取り扱いについて	2966
個人情報の取り扱いに同意する	3048
個人情報の取扱いについて	2966
個人情報保護方針	2966	2994
""", '倍': """
倍速	5360
""", '僅': """
僅限會員	5378
僅限訂戶	5378
""", '優': """
優先するソースに追加	3058
優惠碼	5405
""", '儲': """
儲存設定	5363
""", '允': """
允許	5368
允許通知	5367	5369
允许	5368
允许通知	5367	5369
""", '元': """
元の記事を読む	3016
元記事で読む	3016
元記事を読む	2984
""", '免': """
免責聲明	5285
免費訂閱	5271
免費註冊	5265
免費試讀	5265
免費閱讀	5401
免责声明	5285
免费,无垃圾邮件	5381
免费注册	5265
免费订阅	5271
免费试读	5265
免费阅读	5401
免运费	5394
免運費	5394
""", '入': """
入力内容を確認	3069
入力内容を確認する	3069
入力必須	3048
""", '內': """
內容糾錯	5309
""", '全': """
全ての写真を見る	3016
全ての記事が読み放題	3068
全屏	5360
全文はこちら	3016
全文を読む	2984
全文表示	2984
全画面	3030
全画面表示	3029
全画面表示を終了	3029
全螢幕	5360
全記事読み放題	2950
全部拒絕	5364
全部拒绝	5364
全部接受	5285
全部新闻	5384
全部游戏	5355
全部视频	5384
全部评论	5292
全部话题	5295
""", '公': """
公众号	5279
公式sns	2959
公式twitter	2959
公式x	2959
公式アプリ	2957
公式サイトで見る	3027
公式サイトはこちら	3072
公式サイトを見る	3072
公式ショップ	3027
公式ショップはこちら	3027
""", '共': """
共 # 頁	5295
共 # 页	5295
共#頁	5295
共#页	5296
共有	2958
共有する	2958
共有オプション	3059
共有リンクをコピー	3005
""", '关': """
关于作者	5385
关于我们	5285
关注	5279
关注作者	5389
关注我们	5279
关注此话题	5389
关注话题	5389
关键词	5293
关闭	5260
关闭窗口	5404
关闭菜单	5404
""", '其': """
其他新聞	5293
其他新闻	20	5293
其他金額	5375
其他金额	5375
""", '内': """
内容由ai生成	5399
内容纠错	5309
""", '再': """
再生	2984
再生リスト	3066
再生時間	3030
再生速度	3029
再読み込み	3038
再読み込みする	3038
""", '写': """
写留言	5395
写真(#枚	3016
写真をすべて見る	3052
写真をもっと見る	3016
写真を拡大	3052
写真を拡大する	3052
写真を見る	2984
写真を見る(全#枚	3016
写真・動画の投稿はこちら	3053
写真特集	2980
写评论	5292
""", '出': """
出錯了	5382
出错了	5382
""", '分': """
分享	5278
分享到	5278
分享到facebook	5328
分享到line	5328
分享到qq	5392
分享到whatsapp	5392
分享到微信	5278
分享到微博	5278
分享到朋友圈	5392
分享文章	5406
分享本文	5328
分享此文	5328
分享此頁	5406
分享給好友	5328
分享給更多人看到	5328
分享给好友	5328
分享给更多人	5328
分享至	5278
分享至facebook	5278
分享至line	5328
分享这篇文章	5406
分享這篇文章	5406
分类	5293
分類	5293
""", '列': """
列印	5278
列印本頁	5328
列印食譜	62
""", '初': """
初めての方はこちら	3045
初割で無料体験する	2945
初月無料	2950
""", '利': """
利用規約	2966	2994
利用規約に同意します	3048
利用規約に同意する	3048
""", '刷': """
刷新页面	5370
""", '前': """
前のページ	2984
前のページに戻る	3071
前の写真	3052
前の動画	3066
前の画像	3052
前の記事	2980
前の記事へ	2980
前の記事を読む	3071
前へ	2984
前回の記事はこちら	3015
前回はこちら	3016
前往官網	5405
前往捐款	5375
前往捐款頁面	5375
前往捐款页面	5375
前往購買	5357
前往贊助	5375
""", '剩': """
剩余时间	5360
剩餘時間	5360
""", '加': """
加入google偏好來源	5389
加入line好友	5279
加入会员	5265
加入我们	5328
加入我们的团队	5328
加入我們	5328
加入我們的團隊	5328
加入書籤	5278
加入會員	5265
加入白名单	5370
加入購物車	5405
加入购物车	5405
加载中	5359
加载内容	5363
加载帖子	5363
加载更多	5299
加载更多评论	5352
""", '動': """
動画	2980
動画で見る	3005
動画の公開は終了しました	3029
動画の読み込みに失敗しました	3066
動画の配信は終了しました	3029
動画は再生できません	3029
動画をもっと見る	3052
動画を再生	3066
動画を再生する	3005
動画を再生できません	3029
動画を再生できませんでした	3029
動画を見る	2984
動画を読み込み中	3029
動画を読み込めませんでした	3066
動画を読み込んでいます	3029
動画プレーヤーを読み込み中	3029
動画一覧	3052
""", '勘': """
勘誤回報	5309
""", '包': """
包邮	5394
""", '協': """
協賛企業	3061
""", '单': """
单次	5376
单次捐款	5261
单篇购买	5401
""", '単': """
単発の寄付	3042
""", '博': """
博客來購買	5357
""", '占': """
占い	3026
""", '印': """
印刷	2958
印刷する	2958
印刷用ページ	3005
印刷用ページを表示	3005
印象笔记	5331
""", '即': """
即时新闻	5293
即時新聞	5293
""", '原': """
原文を表示	2985
原文を見る	2985
原文連結	5341
原文链接	5341
""", '去': """
去京东看看	5357
去京东购买	5357
去天猫购买	5357
去淘宝购买	5357
""", '参': """
参与投票	5308	5352
参与评论	5292
参加测验	5355
参加者募集中	2997
参加问卷调查	5328
""", '參': """
參加問卷調查	5328
參加測驗	5355
參與投票	5352
""", '友': """
友だち追加	2959
友だち追加する	2959
友善列印	5328
友達に教える	3005
""", '反': """
反馈	5292
""", '发': """
发一条友善的评论	5395
发现错误?请告诉我们	5328
发生错误	5382
发表留言	5292
发表评论	5292
发送	5382
发送成功	5381
""", '取': """
取材・文	3054
取消关注	5390
取消回复	5310
取消回覆	5310
取消追蹤	5389
取消關注	5390
取消静音	5359
取消靜音	5359
""", '受': """
受け取る	3037
受付が完了しました	3069
""", '古': """
古い順	3024
""", '可': """
可随时退订	5381
可隨時取消	5378
""", '合': """
合わせて読みたい	2980
合成音声による読み上げ	3029
合成音声による読み上げです	3029
""", '同': """
同じカテゴリの記事	2980
同じ著者の記事	3015
同作者文章	5317
同意	5285
同意して続ける	3032
同意して続行	3032
同意して閉じる	3032
同意しない	2966	2969
同意する	2966	2969
同意の管理	3032
同意を撤回	3032
同意を撤回する	3032
同意を管理	3032
同意を管理する	3032
同意並繼續	5288	5363
同意并继续	5288	5363
同意設定を変更	2968
""", '后': """
后退#秒	5359
""", '听': """
听全文	5328
听文章	5359
听新闻	5278
听这篇文章	5328
""", '商': """
商业推广	5394
商品の詳細を見る	3072
商品を見る	3027
商品ページへ	3027
商品詳細	3072
商品详情	5405
商城	5394
商業推廣	5394
""", '單': """
單次	5376
單次捐款	5261
單筆	5376
單筆捐款	5375
單筆支持	5375
單篇購買	5401
""", '回': """
回上一頁	5404
回到頂端	5384
回到頂部	5299
回到顶部	5384
回复	5292
回答する	92
回覆	5292
回頁首	5296
回頂端	5299
回首頁	5299
""", '图': """
图 #/#	5295
图片 #/#	5295
""", '圖': """
圖片 #/#	5295
""", '在': """
在 app store 下載	5366
在 facebook 查看	5396
在 google play 下載	5366
在 instagram 查看	5396
在 instagram 查看這則貼文	5396
在 spotify 收聽	5396
在 x 上查看	5396
在 youtube 上觀看	5396
在amazon購買	5357
在app store下载	5366
在app中打开	5366
在app中阅读	5366
在facebook查看	5396
在google play下载	5366
在instagram查看	5396
在instagram查看這則貼文	5396
在patreon上支持我们	5375
在spotify上收听	5396
在x上查看	5396
在youtube上观看	5396
在亚马逊购买	5357
在微博查看	5396
在浏览器中继续	5366
在瀏覽器中繼續	5366
""", '地': """
地図を見る	2985
地図を開く	2985
""", '執': """
執筆者	3054
執筆者プロフィール	3053
""", '報': """
報錯	5309
""", '填': """
填字游戏	5356
填字遊戲	5356
""", '复': """
复制	5393
复制成功	5278
复制网址	5328
复制链接	5278	5331
""", '外': """
外部コンテンツを表示	3032
外部コンテンツを表示する	3032
外部送信について	3065
外部送信ポリシー	3065
""", '大': """
大号字	66
大字	5278
大家还在看	5293
大家都在看	5293
""", '头': """
头条	5293
""", '好': """
好的	5368
""", '如': """
如何停用廣告封鎖	5371
如何关闭	5373
如何关闭广告拦截	5371
如何关闭广告拦截器	5370
如何關閉	5373
如何關閉廣告攔截	5371
如何關閉廣告攔截器	5370
如何關閉廣告阻擋	5371
""", '始': """
始終允許	5364
始终允许	5364
""", '字': """
字体	66
字体大小	5278
字号	5278
字幕	5360
字幕をオン	3029
字幕を表示	3029
字級	66	5278
字级	66
字號	5392
字體大小	66	5278
""", '官': """
官方微博	5279
""", '定': """
定期定額	5261
定期定額捐款	5375
定期定額支持	5375
定期捐款	5375
""", '寄': """
寄付	2942
寄付する	2942
寄付で応援する	2942	3005
寄付のお願い	2942
寄付はこちら	3042
寄付はこちらから	3042
寄付をする	2942
寄付ページはこちら	3042
寄付ページへ	3042
""", '寫': """
寫留言	5395
寫評論	5395
""", '專': """
專題	5293
""", '小': """
小字	5278
小編推薦	5293
小调查	93
""", '尚': """
尚未成為會員	5378
尚無留言	5328
""", '展': """
展开	5299
展开全文	5299
展开全部	5300
展开回复	5352
展开阅读全文	5404
展開	5299
展開全文	5384
""", '已': """
已关注	5279
已收到您的申请	5402
已是会员	5265
已是訂戶	5378
已有帐号	5265
已有帳號	5378
已有账号	5378
已經是會員	5265
已經是會員?登入	5265
已经是订户	5378
已经有账号	5378
已複製連結	5392
已關注	5389
""", '常': """
常に表示する	3032
常に許可	3033
常に許可する	3032
""", '年': """
年払い	3046
年額プラン	3046
""", '广': """
广告	5284
广告后继续阅读	5357
广告结束	5357
""", '広': """
広告	2964
広告の下に記事が続きます	3027
広告の後に続きます	2964
広告はここまで	3027
広告をスキップ	2964
広告を閉じる	2964
広告ブロッカーの解除方法	3039
広告ブロッカーをご利用中です	3038
広告ブロッカーをオフにする方法	3039
広告ブロックの解除方法	3038
広告ブロックをオフにしました	3039
広告ブロックを解除してください	3038
広告ブロックを解除しました	3038
広告ブロックを解除する方法	3039
広告企画	2964
広告掲載	2994
広告掲載について	2994
広告終わり	3027
""", '廣': """
廣告	5284
廣告後繼續閱讀	5357
廣告結束	5357
廣編企劃	5357
廣編特輯	5357
""", '延': """
延伸閱讀	5293
延伸阅读	5293
""", '开': """
开启app	5366
开启推送	5367
开启通知	5367	5369
开始测验	5355
开通vip	5401
开通会员	5265
""", '当': """
当前时间	5360
当当购买	5357
""", '影': """
影片已下架	5359
影片已移除	5359
影片無法播放	5359
影片載入中	5359
影片載入失敗	5399
影片長度 #	5326
影音	5293
""", '後': """
後で	2941
""", '微': """
微信	5278
微信好友	5331
微信扫一扫	5392
微信扫码分享	5392
微信朋友圈	5331
微信登录	5378
微博	5278
""", '必': """
必填	5382
必填字段	5381
必填欄位	5381
必填項	5381
必填项	5381
必須	3049
必須項目	3049
必須項目です	3048
""", '忘': """
忘記密碼	5265
忘记密码	5265
""", '応': """
応援する	2942
""", '快': """
快进#秒	5359
""", '总': """
总是允许	5364
""", '您': """
您可能也喜歡	5293
您可能感兴趣	5293
您可能还喜欢	20
您可能還喜歡	20
您可能還想看	5340
您可随时退订	5381
您可隨時取消訂閱	5381
您已关注此话题	5389
您已投票	5307
您已投过票	5352
您已投過票	5352
您已经投过票	5352
您已訂閱	5402
您已订阅	5402
您怎么看	5306
您怎麼看	5306
您的信息已发送	5381
您的姓名	5402
您的投票已提交	5352
您的支持很重要	5400
您的昵称	5395
您的暱稱	5395
您的留言	5402
您的訊息已送出	5381
您的邮箱	5271
您的電子郵件	5402
您的電郵	5271
""", '情': """
情報をお寄せください	3053
情報提供のお願い	3053
情報提供はこちら	3053
""", '想': """
想接收即時新聞通知嗎	5367
想接收通知吗	5367
""", '意': """
意見信箱	5309
意見反饋	5352
意見回饋	5352
意见反馈	5292
""", '感': """
感想を送る	2971
感謝您的參與	5352
感謝您的投票	92	5352
感謝您的支持	5400
感谢参与投票	5307
感谢您,您的信息已发送	5381
感谢您的参与	5352
感谢您的投票	92	5352
感谢您的支持	5400
感谢支持	5400
""", '成': """
成为会员	5261
成為會員	5261
""", '我': """
我们无法显示此内容	5363
我來說兩句	5310
我同意	5285
我同意处理我的个人数据	5381
我同意接收电子邮件	5381
我同意隱私權政策	5381
我已关闭	5370
我已关闭广告拦截	5371
我已关闭广告拦截器	5370
我已閱讀並同意隱私權政策	5381
我已關閉廣告攔截	5371
我已關閉廣告攔截器	5370
我已關閉廣告阻擋程式	5371
我已阅读并同意隐私政策	5381
我来说两句	5310
我的帐户	5265
我的帳戶	5265
我知道了	5285
我要举报	5352
我要勘誤	5309
我要報錯	5309
我要投票	5308	5352
我要捐款	5400
我要支持	5400
我要檢舉	5352
我要爆料	5385
我要留言	5292
我要糾錯	5328
我要纠错	5292
我要評論	5310
我要评论	5292
我要贊助	5400
""", '或': """
或	5379
""", '戻': """
戻る	2984
""", '所': """
所有新闻	5384
所有留言	5292
所有話題	5295
所有评论	5310
所有话题	5295
""", '打': """
打印	5278
打印本页	5328
打印食谱	62
打开	5300
打开app	5366
打开app查看更多	5366
打开app阅读	5366
打开app阅读全文	5366
打开客户端阅读	5366
打开微信扫一扫	5392
打开推送	5367
打赏	5261
打赏作者	5400
""", '扫': """
扫一扫分享	5392
扫描二维码下载	5366
扫码下载	5366
扫码下载app	5366
扫码下载客户端	5366
""", '投': """
投票	93	5353
投票ありがとうございました	92	3023
投票ありがとうございます	2975
投票する	92	3005
投票を受け付けました	3023
投票区	93
投票成功	5352
投票済みです	3023
投票結果	3024	5353
投票結果を見る	92
投票结果	5353
投稿する	2971
投稿を表示	3032
投稿を表示する	3032
投稿を読み込む	3032
投稿须知	5385
""", '折': """
折りたたむ	2985
折扣码	5405
折扣碼	5405
""", '报': """
报告错误	5300
""", '拒': """
拒否する	2969
拒絕	5285	5288
拒绝	5285	5288
拒绝全部	5364
拒绝所有cookie	5398
""", '招': """
招聘启事	5328
""", '拡': """
拡大	2958
拡大する	2984
""", '按': """
按年計費	5378
按年计费	5378
按月捐款	5375
按月计费	5378
按讚	5279
""", '捐': """
捐款	5261
捐贈	5261
捐赠	5261
""", '掃': """
掃描qr code下載	5366
掃碼下載	5366
""", '排': """
排序	5353
排行榜	5293
""", '採': """
採用情報	2997
""", '接': """
接受	5285
接受並繼續	5288	5363
接受並顯示	5287
接受全部	5285
接受全部cookie	5398
接受并显示	5287
接受并继续	5288	5363
接受所有	5285	5288
接受所有 cookie	5398
接受所有cookie	5398
接收通知	5367
""", '推': """
推广	5284
推广内容	5284
推廣	5284
推荐	5293
推荐文章	5293
推荐方案	5379
推荐阅读	5293
推薦	5293
推薦文章	5293
推薦閱讀	5293
""", '提': """
提交	92	5382
提交成功	5381
提交成功,感谢您的反馈	5402
提交评论	5352
提供	2964
提供反馈	5352
提供意見	5352
提供新聞線索	5385
提供新闻线索	5385
""", '搜': """
搜尋	5299
搜索	5299
""", '撤': """
撤回同意	5363
""", '播': """
播放	5299
播放器加载中	5359
播放影片	5399
播放视频	5399
播放速度	5359
""", '支': """
支持我们	5261
支持我們	5261
支持独立媒体	5375
支持獨立媒體	5375
支援する	2942
支援はこちら	3042
""", '收': """
收合	5300
收听	5278
收听文章	5359
收听本文	5328
收聽文章	5328
收聽本文	5359
收藏	5278
收藏文章	5278
收藏本文	5328
收藏食譜	62
收藏食谱	62
收起	5299
收起回复	5352
""", '放': """
放大图片	5384
放大圖片	5384
放大字体	5392
放大字體	5392
""", '数': """
数独	3026	5356
数独に挑戦	2975
""", '數': """
數獨	5356
""", '文': """
文字の大きさ	66	2958
文字を大きくする	3059
文字を小さくする	3059
文字サイズ	2958
文字サイズを変更	3059
文字サイズ変更	66
文字拡大	3059
文字稿	5360
文字起こし	3030
文字起こしを表示	3029
文字起こしを見る	3029
文明上网,理性发言	5395
文明上网理性发言,请遵守新闻评论服务协议	5395
文章未完 廣告後繼續	5357
""", '料': """
料金プラン	3046
料金プランを見る	3068
""", '新': """
新しい順	3024
新浪微博	5331
新着	2980
新着をメールでお知らせ	2962
新着ニュース	2980
新着記事	2980
新着記事をメールで受け取る	2962
新着記事一覧	3015
新着順	3024
新聞線索	5385
新規会員登録	2945
新規登録	2945
新闻简报	5271
新闻纠错	5309
新闻线索	5385
""", '无': """
无所谓	5353
无法显示此内容	5363
""", '早': """
早割	3061
早鳥票	5394
早鸟票	5394
""", '时': """
时长	5360
时长:#	5326
""", '明': """
明白了	5300
""", '是': """
是否允许通知	5367
是否接收推送通知	5367
是否接收通知	5367
是否開啟通知	5367
""", '显': """
显示全部	5384
显示内容	5363
显示原文	5300
显示字幕	5359
显示帖子	5363
显示更多	5299
""", '時': """
時長	5360
時長:#	5326
""", '暂': """
暂不	5260
暂停	5326
暂无评论	5328
暂无评论,快来抢沙发	5395
""", '暫': """
暫不	5260
暫停	5326
""", '更': """
更多	5293
更多作者文章	5384
更多内容	5293
更多分享方式	5392
更多图片	5384
更多圖片	5384
更多報導	5293
更多影片	5384
更多报道	5293
更多文章	5293
更多新聞	5293
更多新聞請看	5340
更多新闻	5293
更多游戏	5355
更多精彩	5340
更多精彩内容	5404
更多精采內容	5328
更多视频	5384
更多该作者文章	5317
更多資訊	5384
更多资讯	5384
更多选项	5393
更多選項	5393
更改 cookie 偏好	5287
更改 cookie 設定	5287
更改cookie偏好	5287
更正政策	5385
更正與說明	5385
""", '書': """
書籍を購入する	3027
""", '最': """
最受欢迎	5379
最受歡迎	5379
最多人看	5340
最新	5353
最新ニュース	2980
最新ニュースを通知で受け取る	3036
最新号	3015
最新影音	5340
最新文章	5293
最新新聞	5293
最新新闻	5293
最新消息	5293
最新記事	2980
最新评论	5310
最热	5353
最热评论	5310
最熱	5353
最超值	5379
""", '會': """
會員中心	5265
會員專享	5270
會員專享內容	5270
會員專屬	5265
會員登入	5265
""", '月': """
月払い	3046
月額#円	2950
月額#円(税込	2950
月額プラン	3046
""", '有': """
有効なメールアドレスを入力してください	3048
有料会員からのプレゼント記事	3073
有料会員登録	2945
有料会員記事	3005
有料登録	2945
有料記事	2945
有道云笔记	5331
""", '朋': """
朋友圈	5278	5331
""", '服': """
服务条款	5285
服務條款	5285
""", '朗': """
朗读全文	5359
""", '朝': """
朝刊・夕刊	2945
""", '未': """
未满十八岁禁止饮酒	5357
未滿十八歲禁止飲酒	5357
""", '本': """
本を購入する	3027
本周投票	5307
本周热门	5340
本周调查	5307
本文へ	2984
本文へジャンプ	2982
本文へスキップ	2982
本文へスキップする	2982
本文へ移動	2984
本文对您有帮助吗	5352
本文尚无评论	5395
本文已锁定	5378
本文由ai语音朗读	5359
本週投票	5307
本週調查	5307
""", '机': """
机器翻译	5328
机翻	5360
""", '来': """
来测测你的知识	5355
""", '查': """
查看专题	5384
查看优惠	5401
查看作者主页	5385
查看作者更多文章	5317	5384
查看優惠	5401
查看全部	5299
查看全部图片	5384
查看全部文章	5404
查看全部評論	5352
查看全部评论	5352
查看全部话题	5295
查看原图	5299
查看原文	5341
查看商品	5405
查看回复	5352
查看回覆	5352
查看图集	5384
查看圖集	5384
查看地图	5300
查看專題	5384
查看投票結果	5395
查看投票结果	92	5395
查看文字稿	5359
查看方案	5401
查看更多	5299
查看更多图片	5384
查看更多評論	5310
查看更多评论	5352
查看留言	5292
查看結果	92	5308
查看结果	92	5300	5308
查看訂閱方案	5378
查看詳情	5300
查看订阅方案	5378
查看评论	5292
查看详情	5300
查看逐字稿	5359
查看高清图集	5384
""", '标': """
标签	5293
""", '检': """
检举评论	5395
""", '検': """
検索	2984
""", '業': """
業配	5284
""", '楽': """
楽天で見る	3027
楽天で詳細を見る	3027
楽天で購入	3027
楽天で購入する	3027
楽天市場で見る	3027
楽天市場で購入	3027
""", '標': """
標籤	5293
""", '機': """
機器翻譯	5328
機械翻訳	3030
""", '檢': """
檢舉	5292
檢舉留言	5395
""", '次': """
次のページ	2984
次の写真	3052
次の動画	3066
次の画像	3052
次の記事	2980
次の記事へ	2980
次の記事を読む	3071
次へ	2984
次を読む	2985
次ページ	2984
次回から自動的にログイン	3045
""", '正': """
正しいメールアドレスを入力してください	3048
正在加载播放器	5359
""", '此': """
此影片無法播放	5359
此文章已锁定	5378
此欄位為必填	5381
此視頻無法播放	5359
此视频不可用	5359
此视频已被删除	5359
此項為必填	5381
此页面对您有帮助吗	5352
此项为必填项	5381
""", '残': """
残り # %	2947
残り #%	2947
残り #% (#文字	2947
残り#%	2947
残り#% (#文字	2947
残り#%(#文字	2947
残り#％	2947
残り:#%	2947
残り:#％	2947
残り時間	3030
""", '毎': """
毎月寄付する	3042
毎月支援する	3042
""", '每': """
每一份支持都很重要	5375
每一份支持都重要	5375
每月捐款	5261
""", '民': """
民調	93
""", '沒': """
沒意見	5353
""", '没': """
没意见	5353
没有账号	5378
""", '注': """
注册	5265
注册成功	5402
注目の記事	2980
注目キーワード	2980
注目ワード	2980
注目記事	2980
""", '测': """
测测你的知识	5355
""", '清': """
清晰度	5360
""", '点': """
点击取消静音	5399
点击图片查看大图	5384
点击打开声音	5399
点击排行	5293
点击播放	5328
点击收听	5359
点击放大	5384
点击查看全文	5404
点击查看原文	5341
点击查看大图	5299
点击看更多	5296
点击阅读全文	5404
点击阅读原文	5341
点我看更多	5296
点我看视频	5328
点赞	5278
""", '為': """
為您推薦	5293
""", '热': """
热搜榜	5298
热榜	5298
热点	5293
热点排行	5298
热点推荐	5293
热门	5293
热门排行	5293
热门文章	5293
热门新闻	5293
""", '無': """
無所謂	5308
無料で体験する	2945
無料で始める	3045
無料で試す	3045
無料で読む	2945
無料アプリをダウンロード	3035
無料ゲーム	3025
無料会員登録	2945
無料会員限定	2945
無料体験	2945
無料登録	2945
無法播放影片	5359
無法載入影片	5399
無法顯示此內容	5363
""", '焦': """
焦點新聞	5293
""", '熱': """
熱門	5293
熱門排行	5293
熱門文章	5293
熱門新聞	5293
熱門話題	5293
""", '爆': """
爆料信箱	5385
爆料專線	5385
爆料热线	5385
""", '片': """
片長 #	5326
片長:#	5326
片长 #	5326
""", '特': """
特定商取引法に基づく表記	2966
特集	2980
特集を見る	3052
特集ページへ	3052
特集一覧	3052
特集一覧へ	3071
""", '猜': """
猜你喜欢	5293
猜你喜歡	5293
""", '現': """
現在の再生時間	3029
""", '生': """
生成aiを使用しています	3066
""", '用': """
用app開啟	5366
用户协议和隐私政策	5398
""", '由': """
由ai生成	5388
由ai语音朗读	5359
""", '申': """
申し込む	2945
""", '电': """
电子报	5271
电子邮箱	5271
""", '画': """
画像をクリックして拡大	3052
画像を拡大	2984
画像を拡大する	3052
画像を見る	2984
画質	3030
""", '留': """
留言	5292
留言(#	5292
留言内容	5403
留言已關閉	5352
留言規則	5352
留言规则	5352
""", '略': """
略過廣告	5399
""", '登': """
登入	5265
登入/註冊	5265
登入後留言	5352
登出	5265
登录	5265
登录/注册	5265
登录后发表评论	5352
登錄	5265
登録	2945
登録が完了いたしました	3069
登録が完了しました	3005
登録して続きを読む	2945
登録する	2945
""", '發': """
發佈留言	5310
發現錯誤?請告訴我們	5328
發生錯誤	5382
發表留言	5292
發表評論	5292
""", '百': """
百度贴吧	5331
""", '皆': """
皆さまのご支援が力になります	3042
""", '監': """
監修者	3054
""", '目': """
目前時間	5360
目录	5299
目次	2984
目次へ戻る	3071
目錄	5299
""", '直': """
直接看食谱	62
""", '相': """
相关主题	5293
相关报道	5293
相关推荐	5293
相关文章	5293
相关新闻	5293
相关标签	5293
相关视频	5340
相关阅读	5293
相關主題	5293
相關報導	5293
相關影片	5340
相關推薦	5293
相關文章	5293
相關新聞	5293
相關標籤	5293
相關閱讀	5293
""", '看': """
看了这篇文章的人也看	5293
看全文	5384
看全部留言	5310
看全部留言 (#	5310
看原文	5341
看更多	5293
看更多作者文章	5384
看更多文章	5340
看更多新聞	5296	5340
看更多新闻	5296
看更多照片	5384
看結果	92
""", '知': """
知道了	5300
""", '確': """
確認する	3049
確認メールをお送りしました	3048
確認メールを送信しました	3048
確認画面へ	3049
""", '禁': """
禁止酒駕	5394
禁止酒駕,飲酒過量有害健康	5357
""", '稍': """
稍后	5368
稍后再说	5260
稍后提醒我	5260
稍后阅读	5328
稍後	5368
稍後再說	5260
稍後提醒我	5260
稍後閱讀	5328
""", '立': """
立即开通	5401
立即投票	92
立即捐助	5375
立即捐款	5261
立即捐赠	5375
立即支持	5400
立即訂閱	5265
立即订阅	5265
立即试玩	5355
立即購票	5357
立即贊助	5375
立即购票	5357
立即选购	5357
立即選購	5357
立即開始玩	5355
""", '第': """
第 # 張,共 # 張	5295
第 # 頁,共 # 頁	5296
第 # 页,共 # 页	5296
第#张/共#张	5295
第#頁 共#頁	5296
第#页,共#页	5296
""", '筆': """
筆者	3054
筆者プロフィール	3053
""", '管': """
管理 cookie	5287
管理cookie	5363
管理偏好設定	5398
管理偏好设置	5398
管理同意	5363
管理同意设置	5363
管理同意選項	5363
管理設定	5288
管理设置	5288
管理选项	5398
管理選項	5398
""", '粉': """
粉絲團	5279
""", '精': """
精彩推荐	5340
精彩推薦	5340
精选	5293
""", '紙': """
紙面ビューアー	2945
""", '結': """
結果を見る	92	2985
""", '続': """
続きはこちら	3016
続きをみる	2984
続きを読む	2945
続けて読む	3071
""", '網': """
網友投票	5307
網友留言	5292
""", '編': """
編輯推薦	5293
編輯準則	5385
編輯精選	5293
編集ポリシー	3053
編集方針	3054
編集部おすすめ	2980
編集部のおすすめ	2980
""", '縮': """
縮小	2958
縮小字體	5392
""", '繼': """
繼續使用網頁版	5366
繼續閱讀	5299
繼續閱讀請往下	5357
""", '續': """
續訂	5401
""", '纠': """
纠错	5292
""", '继': """
继续在浏览器阅读	5366
继续浏览内容	5299
继续阅读	5299
""", '续': """
续订	5401
""", '编': """
编辑准则	5385
编辑推荐	5293
编辑精选	5293
""", '缩': """
缩小字体	5392
""", '网': """
网友评论	5292
网友评论仅供其表达个人看法,并不表明本站立场	5395
""", '翻': """
翻訳を表示	2985
""", '联': """
联系作者	5385
联系我们	5285
联系编辑部	5385
""", '聯': """
聯絡我們	5285
聯絡編輯部	5385
""", '聽': """
聽全文	5328
聽文章	5359
聽新聞	5278
聽這篇文章	5328
""", '脳': """
脳トレ	3026
""", '自': """
自动播放	5360
自動再生	3030
自動播放	5360
自動翻訳	3030
自定义金额	5375
自訂金額	5375
""", '菜': """
菜单	5299
""", '著': """
著作権	2966
著者の記事一覧	3052
著者をフォロー	3058
著者をフォローする	3058
著者プロフィール	3053
""", '複': """
複製	5393
複製網址	5328
複製連結	5278	5331
""", '要': """
要接收推送通知吗	5367
要接收通知嗎	5367
""", '視': """
視頻由ai生成	5399
""", '觀': """
觀看更多	5340
""", '视': """
视频	5293
视频不可用	5359
视频加载中	5359
视频加载失败	5399
视频已下架	5359
视频已失效	5359
视频无法播放	5359
视频时长	5399
视频正在加载	5359
""", '解': """
解鎖全文	5328
解鎖文章	5401
解锁全文	5328
解锁文章	5401
解除しました	3041
解除方法	3041
解除方法はこちら	3041
""", '訂': """
訂戶專享	5357
訂戶專享優惠	5357
訂戶專享內容	5378
訂戶贈閱	5406
訂正について	3053
訂閱	5265
訂閱成功	5402
訂閱推播	5367
訂閱方案	5401
訂閱會員	5265
訂閱會員專屬內容	5328
訂閱郵件	5271
訂閱電子報	5271
""", '記': """
記事に関するお問い合わせ	3053
記事の続きはこちら	3016
記事の続きを読む	3052
記事の誤りを報告	2994	3062
記事の誤りを報告する	2977
記事は広告の下に続きます	3027
記事は広告の後に続きます	3027
記事へのお問い合わせ	3053
記事へのご意見	2971
記事をサポートする	2942
記事をシェア	3073
記事をシェアする	3073
記事をプレゼント	2945
記事をプレゼントする	3005
記事を保存	2958
記事を保存する	3005
記事を印刷する	2958
記事を聴く	3029
記事を評価する	3062
記事を読む	2984
記事を購入する	3068
記事を音声で聞く	3029
記事を音声で聴く	3029
記事ランキング	2980
記事一覧	2984
記事一覧へ	3052
記事一覧を見る	3016
記事全文を読む	2984
記住我	5379
記者をフォロー	3058
記者プロフィール	3053
記者募集	2997
記者募集中	2997
""", '設': """
設定を保存	3032
設定を保存する	3032
設定を変更	2969
設定を変更する	3065
設定を管理	3065
""", '許': """
許可	3037
許可する	2966	2969
""", '註': """
註冊	5265
註冊成功	5402
""", '評': """
評価順	3024
評論	5292
評論已關閉	5352
評論規則	5352
""", '話': """
話題の記事	2980
""", '該': """
該作者其他文章	5317
該作者更多文章	5384
該作者的更多文章	5317
""", '詳': """
詳しく見る	2969	2985
詳細	2985
詳細を見る	3072
詳細・購入はこちら	3027
詳細設定	2969
""", '語': """
語音播報	5328
語音朗讀	5328
""", '誤': """
誤りを報告	2985
誤りを報告する	3062
誤字・脱字を報告	2977	2994
誤字・脱字を報告する	2977	2994
誤字脱字の報告	3005
誤字脱字を報告	3053
誤字脱字を報告する	2977	2994	3005
""", '読': """
読まれている記事	2980
読み上げ	3005
読み放題	2950
読み続ける	2985
読み込み中です	3029
読者限定	3027
""", '請': """
請填寫讀者問卷	5328
請我們喝杯咖啡	5375
請查收郵件	5381
請檢查您的收件匣	5381
請繼續下滑閱讀	5357
請繼續往下閱讀	5284
請輸入您的電子郵件	5402
請輸入有效的電子郵件	5381
請輸入有效的電子郵件地址	5381
請輸入電子郵件	5271
請選擇金額	5400
請關閉廣告攔截器	5370
""", '讀': """
讀者優惠	5357
讀者專享	5357
讀者投書	5309
""", '讚': """
讚	5278
讚賞支持	5261
""", '订': """
订户专享	5357
订户专享优惠	5357
订户赠阅	5406
订阅	5265
订阅会员	5265
订阅成功	5402
订阅推送	5367
订阅邮件	5271
""", '记': """
记住我	5379
记者简介	5385
""", '设': """
设为google首选来源	5389
""", '评': """
评论	5292
评论(#	5292
评论功能已关闭	5395
评论已关闭	5352
评论规则	5352
""", '诚': """
诚聘英才	5328
""", '话': """
话题	5293
""", '该': """
该作者其他文章	5317
该作者的更多文章	5317
该文章已关闭评论	5395
该视频不可用	5359
该视频已下架	5359
该邮箱已被注册	5402
""", '详': """
详情	5300
""", '语': """
语音朗读	5328
语音由ai生成	5359
""", '说': """
说点什么	5395
""", '请': """
请先登录再评论	5328
请关闭广告拦截器	5370
请我们喝杯咖啡	5375
请查收邮件	5381
请检查您的收件箱	5381
请继续往下阅读	5284
请输入您的电子邮件	5402
请输入您的邮箱	5402
请输入昵称	5395
请输入有效的电子邮件地址	5381
请输入有效的邮箱地址	5381
请输入邮箱	5271
请选择金额	5400
""", '读': """
读者专享	5357
读者优惠	5357
""", '豆': """
豆瓣	5331
""", '購': """
購入はこちら	3027
購票	5394
購票連結	5357
購読	2945
購読する	2945
購読のお申し込み	2945
購読プラン	3068
購読プランを見る	3045
購読申し込み	2945
購買本書	5357
""", '贈': """
贈る	3060
贈送文章	5328
贈送文章給朋友	5328
贈送此文	5328
""", '贊': """
贊助	5261
贊助內容	5284
贊助商	5284
贊助我們	5375
""", '购': """
购买本书	5357
购买此书	5357
购票	5394
购票链接	5357
""", '赞': """
赞	5353
赞助	5261
赞助内容	5284
赞助商链接	5284
赞助我们	5375
赞赏	5261
赞赏作者	5400
""", '赠': """
赠送文章	5392
赠送此文	5328
""", '超': """
超值方案	5378
""", '跳': """
跳到主要內容	5299
跳到內容	5296
跳到食谱	62
跳至主要內容	5296
跳至主要内容	5296
跳至內容	5296
跳至食譜	62
跳转到主要内容	5296
跳转到食谱	62
跳过广告	5399
""", '踩': """
踩	5353
""", '載': """
載入中	5359
載入內容	5363
載入更多	5299
載入貼文	5363
""", '輸': """
輸入您的電子郵件	5402
""", '轉': """
轉發	5278
""", '转': """
转发	5278
""", '载': """
载入内容	5363
""", '输': """
输入您的邮箱	5402
""", '返': """
返信	2971
返信する	2971
返信を書く	3062
返信を表示	3023
返信を見る	3023
返信を隠す	3023
返回上一页	5404
返回列表	5404
返回頂部	5384
返回顶部	5299
返回首頁	5384
返回首页	5299
""", '还': """
还不是会员	5378
还有更多精彩内容	5404
还没有账号	5378
""", '这': """
这篇文章对你有帮助吗	5352
这篇文章对您有帮助吗	5352
""", '进': """
进入专题	5384
进入专题页	5384
""", '连': """
连结已复制	5392
""", '追': """
追蹤	5279
追蹤中	5389
追蹤主題	5389
追蹤作者	5389
追蹤我們	5279
""", '退': """
退出全屏	5359
""", '送': """
送信	92	3049
送信が完了しました	3048
送信しました	3048
送信する	92	3049
送信完了	3048
送出	92	5382
送出成功	5381
送出留言	5352
送出評論	5352
送料無料	3061
""", '选': """
选择	5379
选择方案	5378
选择订阅方案	5378
选择金额	5400
""", '逐': """
逐字稿	5360
""", '這': """
這篇文章對你有幫助嗎	5352
這篇文章對您有幫助嗎	5352
""", '通': """
通報	3024
通報する	2971
通知をオン	2957
通知をオンにする	3036
通知を受け取らない	3036
通知を受け取りますか	3036
通知を受け取る	3005
通知を設定する	3036
通知を許可	3036
通知を許可しますか	3036
通知を許可する	3036
""", '速': """
速報	2980
速報を通知で受け取る	3036
速報通知を受け取る	3005
""", '連': """
連結已複製	5328
連載	2980
連載の新着をメールでお知らせ	2962
連載をフォロー	3058
連載をフォローする	3058
連載を見る	3052
連載一覧	3052
""", '運': """
運営会社	2966	2994
""", '違': """
違反を報告	3023
違反を報告する	3023
違反報告	2971
""", '選': """
選單	5299
選択する	3046
選擇	5379
選擇方案	5378
選擇訂閱方案	5378
選擇金額	5400
""", '還': """
還不是會員	5378
還沒有帳號	5378
""", '邮': """
邮箱	5271
邮箱格式不正确	5381
邮箱格式错误	5381
""", '配': """
配信停止はいつでも可能です	3048
""", '重': """
重新加载页面	5370
重新播放	5360
重新整理頁面	5370
重新載入頁面	5370
""", '金': """
金額を入力	3042
金額を指定	3042
金額を指定する	3042
金額を選ぶ	3067
金額を選択	3067
金額を選択してください	3067
""", '錯': """
錯誤回報	5309
""", '链': """
链接已复制	5328
""", '閉': """
閉じる	2941	2984
""", '開': """
開く	2985
開啟推播	5367
開啟通知	5367	5369
開始測驗	5355
開通會員	5265
""", '間': """
間違いを見つけたら	3053
""", '関': """
関連	2980
関連する記事	2980
関連キーワード	2980
関連タグ	2980
関連トピックス	2980
関連ニュース	2980
関連リンク	2980
関連動画	2980
関連動画を見る	3066
関連情報	2980
関連記事	2980
関連記事はこちら	3015
関連記事をもっと見る	3071
関連記事を見る	3071
""", '閱': """
閱讀下一篇	5404
閱讀全文	5299
閱讀原文	5341
閱讀排行	5298
閱讀更多	5299
""", '關': """
關於作者	5385
關於我們	5285
關注	5279
關注作者	5389
關注我們	5279
關注此主題	5389
關鍵字	5293
關閉	5260
關閉視窗	5404
關閉選單	5404
""", '阅': """
阅读下一篇	5404
阅读全文	5299
阅读剩余全文	5404
阅读原文	5341
阅读排行	5298
阅读更多	5299
""", '随': """
随时取消	5378
随时可取消	5378
""", '隐': """
隐私偏好	5398
隐私政策	5285
隐私权政策	5285
隐私设置	5364
""", '隨': """
隨時取消	5378
""", '隱': """
隱私偏好	5398
隱私政策	5285
隱私權政策	5285
隱私權設定	5363
隱私設定	5364
""", '離': """
離開全螢幕	5359
""", '電': """
電子信箱	5271
電子信箱格式錯誤	5381
電子報	5271
電子版	2945
電子郵件格式不正確	5381
電郵	5382
""", '静': """
静音	5360
""", '靜': """
靜音	5360
""", '音': """
音声で聞く	2958
音声をダウンロード	3029
音声を再生	3066
音声読み上げ	3005
音頻長度 #	5326
音频播放器	5399
""", '頭': """
頭條	5293
""", '顯': """
顯示內容	5363
顯示原文	5300
顯示字幕	5359
顯示更多	5299
顯示貼文	5363
""", '飲': """
飲酒過量,有害健康	5357
飲酒過量有害健康	5357
""", '首': """
首頁	5299
首页	5299
""", '马': """
马上开始	5300
马上玩	5355
""", '验': """
验证码	5382
""", '點': """
點我看影片	5328
點我看更多	5296
點擊排行	5298
點擊播放	5359
點擊播放本文	5328
點擊放大	5384
點擊看大圖	5384
點擊看更多	5296
點擊開啟聲音	5399
點擊閱讀全文	5404
點此看更多	5296
點閱排行	5340
""", '가': """
가	3096	3130
가 가 가	3130
가가가	3130
가격 보기	3203
가로세로 낱말퀴즈	3156
가입하기	3085
가장 많이 본 뉴스	3103
가장 인기	3178
""", '강': """
강연 신청하기	3145
""", '개': """
개인정보 보호 설정	3197
개인정보 설정	3162
개인정보 수집 동의	3179
개인정보 수집 및 이용 동의	3179
개인정보 수집 및 이용에 동의합니다	3179
개인정보 수집·이용에 동의합니다	3179
개인정보 처리방침	3101
개인정보처리방침	3101
""", '갤': """
갤러리 닫기	3202
갤러리 보기	3184
""", '거': """
거부	3101	3123
""", '검': """
검색	3105
""", '게': """
게시물 보기	3162
게시물 불러오기	3162
게임 전체보기	3154
게임 하러 가기	3154
""", '결': """
결과 보기	92	3106
""", '계': """
계속 읽기	3085
계정이 있으신가요	3177
""", '고': """
고객센터	3101
고충처리	3118
고충처리인	3118	3185
""", '공': """
공감	3153
공감백배 #	3131
공감순	3153
공유	3096
공유하기	3096
""", '과': """
과거순	3153
""", '관': """
관련 기사	3103
관련 기사 더보기	3202
관련 뉴스	3103
관련 영상	3141
관련 태그	3103
관련기사	3103
관련기사 더보기	3202
관련뉴스	3103
관련키워드	3103
""", '광': """
광고	3100
광고 건너뛰기	3198
광고 닫기	3100
광고 문의	3118
광고 문의하기	3146
광고 아래에 기사가 계속됩니다	3157
광고 영역	88
광고 종료	3157
광고 차단 해제 방법	3168
광고 차단을 해제해 주세요	3168
광고 차단을 해제했습니다	3168
광고 차단이 감지되었습니다	3168
광고 후 계속됩니다	3157
광고문의	3118
광고성 정보 수신 동의	3179
광고성 정보 수신에 동의합니다	3179
""", '괜': """
괜찮습니다	3080
""", '교': """
교보문고에서 구매	3157
""", '구': """
구글 계정으로 계속하기	3177
구글 계정으로 로그인	3177
구글 선호 매체로 추가	3189
구글 플레이에서 다운로드	3165
구글로 계속하기	3177
구글로 로그인	3177
구글플레이에서 다운로드	3165
구독	3085
구독 갱신	3200
구독 상품 보기	3177
구독 상품 선택	3177
구독 상품 안내	3200
구독 신청	3085
구독 신청이 완료되었습니다	3179
구독 신청하기	3177
구독 안내	3200
구독 전용	3085
구독 중	3085
구독 취소	3190
구독권 선택	3177
구독신청	3085	3118
구독이 완료되었습니다	3133
구독자 전용	3088
구독자 전용 기사	3177
구독자 전용 혜택	3157
구독자 혜택	3157
구독자가 선물한 기사입니다	3204
구독중	3189
구독하고 이어서 읽기	3133
구독하기	3085
구매하기	3157
구매하러 가기	3157
""", '글': """
글씨 크기	66
글씨크기	3096
글자 작게	3191
글자 크게	3191
글자 크기	3096
글자 크기 변경	66	3133
글자 크기 조절	66	3133
글자크기	3096	3130
글자크기 변경	66
글자크기 설정	66
글자크기 조절	66
""", '금': """
금액 선택	3199
금액 직접 입력	3173
금액을 선택하세요	3199
금액을 선택해 주세요	3199
""", '기': """
기계 번역	3159
기대해요 #	3131
기부하기	3081
기사 계속 보기	3202
기사 공유	3191
기사 공유하기	3096
기사 구매	3200
기사 더 보기	3202
기사 더보기	3133
기사 듣기	3133
기사 링크 복사	3133
기사 본문	3105
기사 선물하기	3133
기사 스크랩	3191
기사 스크랩하기	3133
기사 오류 신고	3133
기사 오류 제보	3133
기사 요약	3188
기사 원문 보기	3133
기사 음성으로 듣기	3158
기사 잠금 해제	3200
기사 저장	3191
기사 저장하기	3133
기사 전문 보기	3184
기사 전체보기	3184
기사 제보	3118	3185
기사 제보 및 문의	3133
기사 추천	3194
기사 평가하기	3194
기사 후원하기	3081
기사는 광고 아래에 계속됩니다	3157
기사는 광고 후 계속됩니다	3157
기사듣기	3158
기사를 공유합니다	3204
기사에 대한 의견	3102
기사원문	3105
기사저장	3096
기사제보	3118	3185
기사추천	3194
기자 구독	3117
기자 구독하기	3117
기자 소개	3185
기자 응원하기	3119
기자 페이지	3117
기자 프로필	3119
기자 프로필 보기	3117
기자 홈	3119
기자구독	3119	3189
기자에게 메일 보내기	3185
기자에게 이메일 보내기	3185
기자의 다른 기사	3117
기자의 다른 기사 보기	3119	3184
기자의 다른기사	3103	3119
기자의 다른기사 보기	3184
기자페이지 바로가기	3184
기자프로필	3119
기획 기사 보기	3184
""", '나': """
나중에	3080
나중에 보기	3133
나중에 읽기	3133
나중에 하기	3080
""", '남': """
남은 시간	3159
""", '낱': """
낱말 퍼즐 풀기	3113
낱말퀴즈	3156
""", '내': """
내 정보	3085
내용을 입력하세요	3201
내용을 입력해 주세요	3201
""", '네': """
네, 받을게요	3166
네이버 구독	3099
네이버 로그인	3177
네이버 밴드 공유	3191
네이버 블로그	3096
네이버로 로그인	3177
네이버에서 구독	3099
네이버에서 구독하기	3099
""", '놀': """
놀랐어요 #	3131
""", '놓': """
놓치면 안 되는 기사	3141
""", '뉴': """
뉴스 더보기	3184
뉴스 듣기	3133
뉴스레터 구독	3091
뉴스레터 구독 신청	3091
뉴스레터 구독이 완료되었습니다	3201
뉴스레터 무료 구독	3133
뉴스레터 신청	3091
""", '닉': """
닉네임을 입력하세요	3194
""", '다': """
다른 공유 찾기	3096
다른 금액	3173
다른 기사	20	3103
다른 기사 더 보기	20
다른 기사 보기	3117
다른기사	3103
다른기사 보기	3103
다시 보기	3159
다시 보지 않기	3080
다시보기	3159
다음	3105
다음 기사	3103
다음 기사 보기	3133
다음 기사 읽기	3202
다음 동영상	3198
다음 사진	3184
다음 영상	3198
다음 이미지	3202
다음 페이지	3105
다음글	3184
다음기사	3103
다음에	3080
다음에 하기	3167
다크모드	3163
""", '닫': """
닫기	3080
""", '답': """
답글	3102
답글 달기	3152
답글 더보기	3152
답글 보기	3152
답글 쓰기	3152
답글 접기	3152
답글쓰기	3102
""", '당': """
당신의 생각은	3112
당신이 좋아할 만한	3103
""", '댓': """
댓글	3102
댓글 #	3102
댓글 #개	3102
댓글 닫기	3152
댓글 달기	3115
댓글 더보기	3152
댓글 등록	3152
댓글 등록하기	3152
댓글 보기	3102
댓글 신고	3194
댓글 신고하기	3194
댓글 쓰기	3102
댓글 운영 원칙	3152
댓글 운영 정책	3133
댓글 운영정책	3115	3133
댓글 입력	3115
댓글 작성	3152
댓글 작성 규칙	3152
댓글 작성하기	3152
댓글 전체보기	3115
댓글 정렬	3115
댓글 정책	3152
댓글보기	3102
댓글쓰기	3102
댓글을 남겨 주세요	3194
댓글을 남겨주세요	3194
댓글을 입력하세요	3194
댓글을 입력해 주세요	3194
댓글을 입력해주세요	3102
댓글을 작성하려면 로그인 해주세요	3194
댓글이 닫혔습니다	3152
""", '더': """
더 많은 옵션	3191
더 보기	3105
더 알아보기	3123
더보기	3103	3105
""", '도': """
도서 구매하기	3157
도움돼요 #	3131
도움이 되었나요	3152
""", '독': """
독자 의견 조사	3133
독자 특별 할인	3157
독자 할인	3157
""", '동': """
동영상	3103
동영상 로딩 중	3158
동영상 보기	3198
동영상 재생	3158
동영상 플레이어	3198
동영상을 불러오는 중입니다	3158
동영상을 불러올 수 없습니다	3198
동영상을 재생할 수 없습니다	3158
동의	3101	3123
동의 관리	3162
동의 철회	3162
동의 철회하기	3162
동의 후 계속	3162
동의하고 계속	3162
동의하고 계속하기	3162
동의합니다	3101
""", '뒤': """
뒤로 가기	3106
""", '등': """
등록	3102
""", '디': """
디지털 구독하기	3200
디지털뉴스부	3117
디지털뉴스팀	3117
디지털콘텐츠팀	3117
""", '또': """
또는	3178
""", '라': """
라인	3096
""", '랭': """
랭킹	3103
랭킹뉴스	3103
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
로그아웃	3085
로그인	3085
로그인 상태 유지	3177
로그인 유지	3177
로그인 전용 기사	3177
로그인 후 댓글 쓰기	3133
로그인 후 댓글 작성이 가능합니다	3194
로그인 후 댓글을 작성하실 수 있습니다	3115
로그인 후 댓글을 작성할 수 있습니다	3152
로그인 후 이용해 주세요	3152
로그인/회원가입	3085
로그인이 필요	3088
로그인하고 계속 읽기	3200
로딩 중	3158
로딩 중입니다	3158
로딩중	3158
""", '링': """
링크 복사	3096
링크가 복사되었습니다	3133
""", '마': """
마이페이지	3085
""", '많': """
많이 본 기사	3103
많이 본 뉴스	3103
많이 본 영상	3141
많이 읽은 기사	3103
많이본 기사	3103
많이본 뉴스	3103
""", '맨': """
맨 위로	3105
맨위로	3105
""", '메': """
메뉴	3105
메뉴 닫기	3105
메시지가 전송되었습니다	3179
메일	3096
메일함을 확인해 주세요	3179
""", '멤': """
멤버십 가입	3200
멤버십 가입하기	3200
""", '모': """
모두 거부	3163
모두 동의	3101
모두 허용	3163
모든 쿠키 거부	3197
모든 쿠키 수락	3197
모든 쿠키 허용	3197
모바일 웹으로 계속	3165
""", '목': """
목록	3105
목록 보기	3184
목록보기	3105
목록으로	3184
목록으로 돌아가기	3202
""", '무': """
무료 게임	3154
무료 배송	3193
무료 체험 시작하기	3085
무료 회원가입	3085
무료, 스팸 없음	3179
무료로 읽기	3200
무료배송	3193
무제한 이용하기	3200
""", '문': """
문의	3102
문의 내용	3201
문자 크기	66
""", '바': """
바로 구매하기	3157
바로가기	3096
""", '반': """
반응형 광고 영역	88
""", '배': """
배속	3159
""", '밴': """
밴드	3096
""", '번': """
번역 보기	3106
""", '베': """
베스트	3103
""", '보': """
보내기	3181
""", '복': """
복사	3192
복사하기	3096
""", '본': """
본 사이트는 쿠키를 사용합니다	3124
본문 글씨 줄이기	3096	3130
본문 글씨 키우기	3096	3130
본문 바로가기	3105
본문으로 바로가기	3105
""", '북': """
북마크	3096
""", '분': """
분석탁월 #	3131
""", '브': """
브라우저에서 계속	3165
브라우저에서 계속 보기	3165
""", '비': """
비공감	3153
비밀번호 찾기	3085
비밀번호를 잊으셨나요	3177
""", '사': """
사업제휴	3118
사이트맵	3101
사전 등록하기	3145
사전등록 하기	3145
사진 더 보기	3184
사진 더보기	3184
사진 모두 보기	3184
사진 크게 보기	3184
사진 크게보기	3184
사진 확대	3105
""", '삭': """
삭제된 동영상입니다	3158
""", '상': """
상품 보기	3203
상품 상세보기	3203
""", '새': """
새로고침	3168
""", '선': """
선착순 # 명	3144
선착순 #명	3144
선착순 마감	3144
선택	3178
선택 저장	3162
선호 매체로 추가	3189
""", '설': """
설문	93
설문 결과	3153
설문 결과 보기	3194
설문 참여 바로가기	3133
설문 참여하기	3133
설문에 참여하기	3152
설문조사	93
설문조사 참여하기	3133
설정	3123
설정 관리	3197
설정 저장	3162
""", '소': """
소리 켜기	3198
""", '속': """
속보	3103
속보 알림 받기	3133
속보 알림 신청	3133
속보 알림을 받으시겠습니까	3166
""", '스': """
스도쿠	3156
스크랩	3096
스크랩하기	3133
스크립트	3159
스크립트 보기	3158
스토어	3193
스토어 바로가기	3157
스폰서	3100
스폰서 링크	3146
스폰서 콘텐츠	3146
스폰서링크	3146
""", '슬': """
슬퍼요	3131
슬퍼요 #	3131
""", '시': """
시리즈 보기	3184
""", '신': """
신고	3102
신고하기	3153
신문구독	3085
신청이 완료되었습니다	3179
""", '실': """
실시간 뉴스	3103
""", '쏠': """
쏠쏠정보 #	3131
""", '아': """
아마존에서 구매	3157
아마존에서 보기	3157
아이디 저장	3177
아이디 찾기	3177
아직 회원이 아니신가요	3177
""", '알': """
알겠습니다	3106
알라딘에서 구매	3157
알라딘에서 보기	3157
알림 받기	3095
알림 설정	3095
알림 설정하기	3166
알림 켜기	3166
알림 허용	3166
알림을 받으시겠습니까	3166
알림을 받으시겠어요	3166
알림을 켜시겠습니까	3166
""", '애': """
애드블록을 해제해 주세요	3168
애드블록이 감지되었습니다	3168
애플로 계속하기	3177
애플로 로그인	3177
""", '앱': """
앱 다운로드	3095
앱 다운로드하기	3095
앱 다운받기	3165
앱 설치	3095
앱 설치하기	3095
앱스토어에서 다운로드	3165
앱에서 계속 읽기	3165
앱에서 보기	3165
앱에서 열기	3165
앱에서 이어보기	3165
앱으로 보기	3165
""", '언': """
언제든 해지 가능	3177
언제든지 수신 거부할 수 있습니다	3179
언제든지 해지 가능	3177
""", '얼': """
얼리버드 할인	3145
""", '에': """
에디터 추천	3103
""", '여': """
여러분의 생각은	3112
여러분의 후원이 큰 힘이 됩니다	3173
""", '연': """
연간 결제	3178
연간 구독	3178
연관기사	3103
연재 보기	3184
""", '열': """
열기	3106
""", '영': """
영상	3103
영상 길이 #	3128
영상 더보기	3184
영상 보기	3133
영상 재생	3158
영상으로 만나보세요	3133
영상으로 보기	3133
영상을 불러오는 중입니다	3158
영상을 불러올 수 없습니다	3198
영상을 재생할 수 없습니다	3158
""", '예': """
예매 바로가기	3157
예매하기	3157
예스#에서 구매	3157
예스#에서 보기	3157
""", '오': """
오늘 하루 보지 않기	3080
오늘은 그만 보기	3080
오늘의 낱말 퍼즐	3113
오늘의 설문	3113
오늘의 스도쿠	3113
오늘의 십자말풀이	3113
오늘의 운세	3156
오늘의 추천	3103
오늘의 투표	3113
오늘의 핫뉴스	3141
오디오 다운로드	3158
오디오 플레이어	3198
오디오로 듣기	3133
오래된순	3153
오류 신고	3102
오류 신고하기	3133
오류가 발생했습니다	3179
오타 신고	3152
오탈자 신고	3133
""", '온': """
온라인뉴스팀	3117
""", '올': """
올바른 이메일 주소를 입력해 주세요	3179
올바른 이메일을 입력해 주세요	3179
""", '옵': """
옵션 관리	3197
""", '요': """
요금제 보기	3200
요약	3105
""", '원': """
원고료 보내기	3199
원문 보기	3106
원문보기	3105
""", '월': """
월간 결제	3178
월간 구독	3178
""", '웨': """
웨비나 신청하기	3145
""", '웹': """
웹에서 계속 보기	3165
""", '위': """
위로	3105
위로 가기	3184
""", '유': """
유료 구독자 전용	3177
유료 기사입니다	3133
유료회원 전용	3177
유료회원 전용 기사	3177
유튜브 구독	3099
유튜브 구독하기	3099
유튜브에서 보기	3195
""", '윤': """
윤리강령	3118
""", '음': """
음성 다운로드	3158
음성 재생하기	3133
음성으로 듣기	3096
음소거	3159
음소거 해제	3158
음소거를 해제하려면 탭하세요	3198
""", '응': """
응원하기	3081
응원해요 #	3131
""", '의': """
의견 남기기	3152
의견 보내기	3152
의견 쓰기	3102
""", '이': """
이 기사 공유하기	3204
이 기사 구매하기	3200
이 기사 어땠나요	3133
이 기사 어떠셨나요	3152
이 기사가 도움이 되었나요	3152
이 기사는 잠겨 있습니다	3177
이 기사를 공유합니다	3133
이 기사를 추천합니다	3133
이 기사를 평가해 주세요	3194
이 기사와 함께 읽은 기사	3133
이 기자의 다른 기사	3119	3133
이 기자의 다른 기사 더보기	3184
이 동영상을 재생할 수 없습니다	3158
이 사이트는 쿠키를 사용합니다	3124
이 시각 많이 본 기사	3141
이 시각 많이 본 뉴스	3141
이 시각 주요뉴스	3103
이 시각 추천뉴스	3103
이 음성은 ai가 생성했습니다	3158
이 주제 팔로우	3189
이 콘텐츠를 표시할 수 없습니다	3162
이 페이지가 도움이 되었나요	3152
이런 기사는 어때요	3141
이름을 입력하세요	3201
이름을 입력해 주세요	3201
이메일	3096
이메일 주소 입력	3201
이메일 주소를 입력하세요	3179
이메일 주소를 입력해 주세요	3201
이메일 형식이 올바르지 않습니다	3179
이메일로 계속하기	3200
이메일로 공유	3191
이메일로 로그인	3200
이메일무단수집거부	3101
이메일을 입력하세요	3179
이메일을 입력해 주세요	3179
이메일을 입력해주세요	3201
이메일을 확인해 주세요	3179
이미 계정이 있으신가요	3177
이미 구독 중이신가요	3085
이미 구독 중입니다	3201
이미 등록된 이메일입니다	3201
이미 참여하셨습니다	3152
이미 투표하셨습니다	3152
이미 회원이신가요	3085
이미지 크게 보기	3105
이미지 크게보기	3184
이미지 확대	3105
이번 주 설문	3113
이번 주 투표	3113
이번주 설문	3113
이슈	3103
이어서 읽기	3202
이용권 구매	3177
이용권 선택	3177
이용약관	3101
이용약관에 동의합니다	3179
이전	3105
이전 기사	3103
이전 기사 보기	3133
이전 사진	3184
이전 영상	3198
이전 이미지	3202
이전글	3184
이전기사	3103
""", '인': """
인기 급상승	3141
인기 기사	3103
인기기사	3103
인기뉴스	3103
인쇄	3096
인쇄하기	3096
인스타그램 팔로우	3133
인스타그램에서 보기	3195
인스타그램에서 이 게시물 보기	3195
""", '일': """
일시	3174
일시 후원	3173
일시 후원하기	3173
일시정지	3159
일시후원	3081
""", '자': """
자동 번역	3159
자동 재생	3159
자동재생	3159
자막 보기	3158
자막 켜기	3158
자바스크립트가 비활성화되어 있습니다	3162
자발적 유료 구독	3199
자세히	3106
자세히 보기	3106	3123
""", '작': """
작게	3192
""", '장': """
장바구니 담기	3203
장바구니에 담기	3203
""", '재': """
재생	3105	3128
재생 속도	3158
재생 시간	3159
재생 시간 #	3128
재생속도	3158
재생시간 #	3128
재생할 수 없는 동영상입니다	3158
""", '저': """
저자 소개	3186
저작권규약	3101
저장	3096
""", '전': """
전송	3181
전송되었습니다	3179
전체 기사	3202
전체 기사 보기	3184
전체 뉴스 보기	3184
전체 댓글	3102
전체 댓글 보기	3115
전체 동의	3163
전체 보기	3105
전체 사진 보기	3184
전체 화면	3159
전체메뉴	3105
전체보기	3105
전체화면	3159
전체화면 종료	3158
""", '접': """
접기	3105
접수되었습니다	3201
""", '정': """
정기	3174
정기 후원	3173
정기 후원하기	3081
정기구독	3085
정기후원	3081
정기후원 신청	3199
정기후원 신청하기	3199
정기후원하기	3173
정렬	3153
정상적으로 접수되었습니다	3201
정정·반론보도 신청	3185
정정보도 신청	3185
정정보도 요청	3185
""", '제': """
제보	3102
제보 바로가기	3185
제보하기	3102
제작 지원	3193
제작지원	3193
제출	92	3181
제휴 광고	3157
제휴 문의	3118
제휴 콘텐츠	3157
제휴문의	3118
""", '좋': """
좋아요	3096
좋아요 #	3131
좋은 기사 후원하기	3081
""", '주': """
주소 복사	3133
주소가 복사되었습니다	3133
주소복사	3096
주요 기사	3103
주요 뉴스	3103
주요 뉴스 더보기	3141
주요기사	3103
주요뉴스	3103
주제 팔로우	3189
""", '지': """
지금 구매하기	3157
지금 뜨는 기사	3141
지금 뜨는 뉴스	3141
지금 플레이	3154
지금 플레이하기	3154
지금 후원하기	3199
지나친 음주는 건강에 해롭습니다	3157
지나친 음주는 건강을 해칩니다	3157
지도 보기	3106
지면보기	3085
""", '직': """
직접 입력	3174
""", '차': """
차단	3167
""", '참': """
참가 신청하기	3145
참가신청하기	3145
참여하기	92
""", '창': """
창 닫기	3202
""", '찾': """
찾아오시는 길	3118
""", '채': """
채널 추가	3189
""", '책': """
책 구매하기	3157
""", '첫': """
첫 댓글을 남겨주세요	3194
첫 댓글을 작성해 보세요	3194
""", '청': """
청소년보호정책	3101
""", '총': """
총 #명 참여	3112
""", '최': """
최고의 혜택	3178
최신 기사	3103
최신 뉴스	3103
최신기사	3103
최신뉴스	3103
최신순	3153
최저가 보기	3203
""", '추': """
추천	3178
추천 기사	3103
추천 스폰서	3146
추천 영상	3141
추천기사	3103
추천뉴스	3103
추천순	3153
""", '축': """
축하해요 #	3131
""", '친': """
친구 추가하기	3133
""", '카': """
카카오 계정으로 로그인	3177
카카오 로그인	3177
카카오로 로그인	3177
카카오로 시작하기	3177
카카오스토리	3096
카카오톡	3096
카카오톡 공유	3096
카카오톡 공유하기	3191
카카오톡으로 공유	3133
카카오톡으로 공유하기	3133
카테고리	3103
""", '커': """
커피 한 잔 사주기	3173
커피 한 잔 후원하기	3173
""", '콘': """
콘텐츠 보기	3162
콘텐츠 불러오기	3162
콘텐츠 표시	3162
""", '쿠': """
쿠키 관리	3162
쿠키 기본 설정	3122
쿠키 설정	3101
쿠키 설정 관리	3162
쿠키 설정 변경	3122
쿠키 정책	3124
쿠키 허용	3124
쿠팡에서 구매	3157
쿠팡에서 구매하기	3157
쿠팡에서 보기	3157
쿠폰 받기	3203
""", '퀴': """
퀴즈 도전하기	3154
퀴즈 풀기	3133
퀴즈 풀러 가기	3154
""", '크': """
크게	3192
""", '클': """
클릭하면 소리가 켜집니다	3198
""", '키': """
키워드	3103
""", '태': """
태그	3103
""", '텔': """
텔레그램에서 소식 받기	3133
""", '투': """
투표	93
투표 결과	3153
투표 결과 보기	92
투표 참여하기	3152
투표가 완료되었습니다	3152
투표에 참여해 주셔서 감사합니다	3152
투표하기	92	3133
투표해 주셔서 감사합니다	92	3152
""", '트': """
트위터	3096
트위터 공유	3096
트위터로 공유	3191
트위터에서 보기	3195
""", '특': """
특집 더보기	3184
특집 보기	3184
""", '티': """
티켓 예매	3157
티켓 예매하기	3157
""", '틱': """
틱톡에서 보기	3195
""", '파': """
파워링크	3146
""", '팔': """
팔로우 중	3189
팔로우 취소	3189
""", '팟': """
팟빵에서 듣기	3195
""", '페': """
페이스북	3096
페이스북 공유	3096
페이스북에서 보기	3195
페이스북으로 공유	3133
페이스북으로 로그인	3177
페이지 새로고침	3168
페이지를 새로고침하세요	3168
페이팔로 결제	3200
""", '편': """
편집 원칙	3185
편집규약	3118
""", '펼': """
펼치기	3105
""", '포': """
포럼 참가 신청하기	3145
포토	3103
포토 갤러리	3184
""", '폰': """
폰트 크기	3096
""", '푸': """
푸시 알림 받기	3166
""", '프': """
프리미엄	3085
프린트	3096
""", '피': """
피드백 보내기	3152
""", '필': """
필수	3181
필수 입력	3179
필수 입력 항목	3179
필수 입력 항목입니다	3179
필수 항목	3181
필수 항목입니다	3179
필자 소개	3185
""", '한': """
한번만	3174
""", '할': """
할인 코드	3203
""", '함': """
함께 보면 좋은 기사	3103
함께 볼 기사	3141
함께 읽으면 좋은	3103
함께 읽은 기사	3141
""", '핫': """
핫뉴스	3103
핫이슈	3103
핫클릭	3141
""", '항': """
항상 허용	3163
""", '해': """
해제 방법	3172
해제했습니다	3172
""", '행': """
행사 신청하기	3145
""", '허': """
허용	3123	3167
""", '헤': """
헤드라인	3103
""", '현': """
현재 시간	3159
""", '협': """
협찬	3100
""", '홈': """
홈	3105
홈으로	3184
홈으로 가기	3184
""", '화': """
화나요	3131
화나요 #	3131
화제의 뉴스	3103
화질	3159
""", '확': """
확인	3106
""", '환': """
환경설정 관리	3197
""", '회': """
회사 소개	3118
회사소개	3101	3118
회원 전용	3088
회원 전용 기사	3177
회원가입	3085
회원가입하고 계속 읽기	3200
회원이 아니신가요	3177
""", '후': """
후속강추 #	3131
후속기사 원해요	3131
후속기사 원해요 #	3131
후원	3081
후원 바로가기	3173
후원 신청	3173
후원 안내	3081
후원 페이지 바로가기	3173
후원 페이지로 이동	3173
후원 하기	3081
후원자 되기	3173
후원하기	3081
후원해 주셔서 감사합니다	3199
후원회원 가입	3081
후원회원 되기	3173
""", '훈': """
훈훈해요	3131
훈훈해요 #	3131
""", '흥': """
흥미진진 #	3131
""", '힘': """
힘내요 #	3131
"""}

START = {'a': """
aboneliğiniz	4850 K başariyla
abonē	3307 K par	3307 K no	3307 K un	3309 K
acasă	99 K >	99 K '	99 K "
accès	2076 K illimité
această	53 K investigație	4068 K traducere	4136 K știre a fost
además	1589 K:	1644 K, en
adresă	4043 K de e-mail invalidă	4043 K de email invalidă
adó	2500 K #%
adód	2500 K #%
adója	2500 K #%
ai가	3125 K 자동 번역한	3125 K 번역한	3125 K 핵심	3125 K 요약한	3127 K 읽어
ai에게	3125 K 물어	3125 K 질문	3125 K 물어보기
ajánld	2500 K fel adód
ajánlja	2500 K fel adója	2500 K fel adód
ajánljuk	2525 K:
ajánlott	2527 K videó:	2527 K cikk:	2527 K cikkünk:
aktivér	724 K
alătură	13 K-te	57 K-te celor #	57 K-te celor peste #	57 K-te comunității de #
anmäl	4681 K dig till vårt	4699 K
annoncørbetalt	788 K indhold fra
annonsørinnhold	3684 K fra
anúncio	4007 K em # s	4007 K em # segundos
aportá	1531 K desde
apoyá	82 K
après	2239 K déduction fiscale :
apóyanos	1531 K desde
apúntate	1620 K al curso	1620 K a nuestro	1625 K a nuestro seminario	1625 K a nuestro evento
aquí	1656 K hay contenido de
artykuł	47 K można	47 K wolno	87 K sponsorowany:	3729 K wyraża poglądy	3729 K wyraża opinie	3729 K jest opinią	3743 K ukazał się	3743 K pochodzi z	3749 K przetłumaczony	3749 K został przetłumaczony	3749 K czyta	3749 K wygenerowany	3789 K został	3789 K przetłumaczono	3827 K ukazał się	3827 K pierwotnie ukazał	3827 K pochodzi z	3828 K	3838 K powstał we współpracy z
artykuły	3739 K autora
artículo	1683 K publicado originalmente	1715 K publicado en colaboración
artículos	1548 K gratuitos
ascultă	2 K	4054 K:	4079 K podcastul	4079 K acest articol	4145 K pe
atenció	101 K al subscriptor: #
atención	101 K al suscriptor: #	101 K al abonado: #
atradāt	45 K
atsisiųskite	3241 K
autorė	3245 K:
autoři	549 K jsou
außerdem	956 K lesenswert:	956 K interessant:
aveți	73 K întrebări
aún	33 K no hay comentarios
ați	60 K încercat
""", 'b': """
bajá	1633 K la app
beiträge	28 K	992 K von
benefício	3930 K do assinante:
berätta	60 K i	60 K gärna
beställ	4699 K
bestätigen	825 K sie ihre
bestätigungsmail	825 K
besøg	709 K vores
beğendin	70 K mi	83 K mi
beğendiniz	9 K mi	70 K mi	83 K mi
boletín	1556 K diario	1556 K semanal
buď	32 K první
buďte	32 K první	32 K prvý
bài	9 K viết này	5148 K viết dành riêng cho	5148 K viết dành cho thuê bao	5160 K này có nội dung do	5160 K này có nội dung từ	5160 K viết này có nội dung	5160 K viết này chứa nội dung	5165 K liên quan:	5177 K viết thể hiện quan điểm	5177 K viết thể hiện quan điểm cá nhân	5177 K viết thể hiện văn phong	5177 K viết là quan điểm	5177 K viết phản ánh quan điểm	5177 K viết không phản ánh quan điểm	5182 K viết có hữu ích	5182 K viết này có hữu ích	5182 K viết này có giúp	5186 K viết được dịch tự động	5186 K được dịch tự động	5186 K viết được tóm tắt	5186 K viết có sử dụng ai	5186 K viết này được dịch tự động	5236 K viết được bảo vệ	5237 K viết được thực hiện	5237 K viết được viết	5237 K viết này được	5244 K viết tiếp tục
báo	5182 K lỗi bài viết
bình	6 K luận	28 K luận	5185 K chọn:
bústia	42 K de denúncies de la redacció
bülten	4850 K aboneliğiniz
bültenimize	4850 K abone olduğunuz için
bądź	32 K pierwszy	32 K pierwsza
bővebben	2525 K:
bạn	60 K đã thử	60 K đã làm thử	67 K biết ai	67 K có biết ai	70 K thấy hay	5148 K đã là thuê bao	5182 K thấy bài viết	5182 K phát hiện lỗi	5182 K phát hiện sai
bản	5182 K tóm tắt này có hữu ích	5182 K tóm tắt này do	5182 K tóm tắt này được tạo	5237 K dịch được
bấm	5188 K để nghe
bật	5154 K thông báo
""", 'c': """
caractères	2183 K restants
caràcters	452 K restants
chceš	571 K u nás pracovat	4465 K u nás pracovať
chefredaktör	4697 K och ansvarig utgivare:	4697 K:
chơi	5211 K ngay:
chưa	33 K có bình luận
citeşte	4054 K şi	4054 K şi:
citește	4054 K și	4054 K și:	4054 K:	4054 K mai mult	4054 K aici	4054 K mai departe:
citiți	4054 K și
ciąg	3753 K dalszy
colaborá	1531 K desde
comentários	6 K	28 K
compartí	4 K
conocés	67 K a alguien
conteúdo	87 K patrocinado:	3861 K exclusivo para	3923 K gerado	3929 K promovido por	3929 K recomendado por	3933 K oferecido por	3961 K incorporado d	3961 K externo d	3961 K incorporado do	3961 K incorporado da	3961 K externo do
conținut	4068 K generat	4077 K oferit de	4107 K încorporat de	4107 K extern de
coût	2239 K réel après	2239 K après déduction :	2239 K après déduction fiscale :
crédit	2177 K photo	2177 K photos
crédits	2177 K photo	2177 K photos
créer	2103 K une alerte pour "	2103 K une alerte sur "	2103 K une alerte :
cunoașteți	67 K pe cineva
cunoști	67 K pe cineva
cuéntame	60 K
cuộc	53 K điều tra này
cài	5191 K đặt ứng dụng	5191 K ứng dụng	5191 K app
còn	5209 K lại # ký tự
có	73 K thắc mắc	5165 K thể bạn quan tâm:	5232 K lỗi xảy ra
cấm	5236 K sao chép dưới mọi hình thức	5236 K sao chép nội dung
""", 'd': """
dacă	45 K observi	45 K observați	45 K găsești	4061 K ai informații	4072 K ai observat o
dalinkitės	3241 K
další	536 K články autora
darovať	4459 K
dernières	2121 K actualités
descarcă	14 K	4094 K aplicația
descargá	14 K	1633 K la app
descărcați	14 K
dezactivează	4119 K adblock	4119 K ad
dežurni	42 K telefon redakcije
direcționează	4036 K #% din
disponível	3870 K no google play	3938 K na app store	3938 K no google play	3938 K para android e
distribuiți	4 K
dodržujte	29 K
domů	99 K >	99 K '
doná	1531 K desde
doporučené	534 K video:
doporučte	564 K
doporučujeme	534 K článek:
dorești	4113 K să primești notificări
doriți	4113 K să primiți notificări
dosszié	2609 K: így	2609 K: itt	2609 K: ezért	2609 K: miért	2609 K: hogyan	2609 K: mit	2609 K: ki	2609 K: mi	2609 K: ez	2609 K: ezt	2609 K: hallgassa	2609 K: nézze	2609 K: minden
dostępna	3756 K w
dostępne	3756 K w
dostępny	3756 K w
dołącz	13 K do	57 K do #	57 K do ponad #	100 K do dyskusji	3767 K do	3780 K do dyskusji
držte	29 K se
duración	1702 K del vídeo	1702 K del episodio
duração	4007 K do vídeo
durée	2236 K de la vidéo	2236 K de l'épisode
dział	101 K prenumeraty: #
dzięki	3813 K naszym czytelnikom	3813 K naszym czytelniczkom
dành	5148 K riêng cho thuê bao	5148 K riêng cho người đăng ký	5148 K cho thuê bao
découvrez	2123 K aussi	2153 K la boutique	2153 K notre boutique	2153 K nos jeux	2153 K notre hors-série	2163 K notre application	2163 K notre appli
décryptage	2123 K :
déductible	2064 K des impôts	2064 K à #
déjà	2074 K abonné	2074 K inscrit	2074 K client
désabonnement	2085 K à tout moment
désinscription	2085 K à tout moment
díky	613 K našim čtenářům	613 K našim předplatitelům
dùng	5198 K thử
dúvidas	73 K	73 K?	74 K sobre esta matéria	74 K sobre este artigo
""", 'e': """
elkészítetted	60 K
elírást	8 K
előfizetői	101 K ügyfélszolgálat: #	2579 K kedvezmény:	2579 K előny:	2579 K ajánlat:
előfizetőinknek	2601 K köszönhetően
előfizetőként	90 K	2557 K
encuéntranos	13 K
envía	4 K	1594 K tus cartas	1594 K tu carta
envíanos	1606 K
envíe	1594 K sus cartas	1594 K su carta
ermöglicht	958 K von
erről	2525 K bővebben
escríbenos	1592 K
estagiária	3905 K sob supervisão	3905 K sob a supervisão	3905 *K sob supervisão	3916 K sob supervisão	3916 * K sob supervisão
estagiário	3905 K sob supervisão	3905 K sob a supervisão	3905 *K sob supervisão	3916 K sob supervisão
estàs	468 K utilitzant un bloquejador
""", 'f': """
faça	3889 K o quiz	3926 K as palavras cruzadas	3936 K o quiz	3936 K o teste	3936 K o nosso
felelős	2554 K szerkesztő:	2554 K kiadó:
fiți	32 K primul
folosești	4117 K un ad blocker	4117 K un adblock	4117 K un adblocker
folosiți	4117 K un ad blocker	4117 K un adblock	4117 K un adblocker
foretrækker	725 K du
fortsätt	4701 K läsa
fortæl	60 K mig
fotogalería	1679 K:
fotogaléria	4433 K:
fotografía	1588 K # de #	1645 K:
fotoğraf	4951 K # / #	4951 K #/#
frågor	73 K	74 K om artikeln
få	700 K fuld adgang til	724 K adgang	724 K fri	724 K fuld	724 K besked	724 K ugens	724 K dagens	724 K de	724 K nyheder	724 K en notifikation	724 K breaking	724 K seneste nyt	735 K	758 K de vigtigste nyheder	758 K vigtige nyheder	758 K de største nyheder	758 K besked om	758 K besked, når	758 K nyhederne	758 K breaking	3593 K full tilgang til	3620 K tilgang	3620 K fri	3620 K full	3620 K beskjed	3620 K varsel	3620 K ukas	3620 K dagens	3620 K de	3620 K nyheter	3620 K siste	3632 K	3634 K varsel	3634 K varsler	3634 K push	4672 K full tillgång till	4699 K tillgång	4699 K fri	4699 K full	4699 K besked	4699 K en notis	4699 K veckans	4699 K dagens	4699 K de	4699 K nyheter	4699 K senaste	4710 K
férjen	2557 K hozzá
följ	13 K	4676 K	4699 K
følg	13 K	13 K oss	704 K	724 K	3597 K	3620 K
füge	13 K uns	964 K
fügen	13 K sie uns	964 K sie
für	828 K android und ios	902 K diesen artikel	902 K diesen	953 K nur
fă	4075 K testul zilei
fără	4124 K patroni	4124 K acționari	4124 K stăpâni
főoldal	99 K >	99 K '	99 K "
főszerkesztő	2554 K:
""", 'g': """
galería	1588 K: # de #	1588 K # de #
gazeteciliğimizi	4900 K
gefällt	83 K ihnen dieser	83 K dir dieser
gehöre	57 K zu den #
gehören	57 K sie zu den #
geçerli	4850 K bir e-posta adresi girin	4850 K bir e-posta adresi giriniz	4850 K bir e-posta giriniz
ghé	5185 K cửa hàng trực tuyến
giữ	5236 K bản quyền nội dung
glöm	4699 K inte att bekräfta
gorąca	42 K linia redakcji
góp	5182 K ý cho bài viết
gör	4681 K quizet	4681 K vårt quiz	4699 K vårt
görmemiz	4909 K gereken
görsel	4957 K yapay
günün	4904 K bulmacasini	4904 K sudokusunu	4904 K bulmacasi	4904 K testini
""", 'h': """
henüz	33 K yorum
hibát	8 K talált	8 K találtál	2558 K lát
hintergründe	956 K dazu:
hjälp	4681 K oss bli bättre	4681 K oss att bli bättre
hjælp	709 K os med at blive bedre
hlavné	4446 K body
hlavní	551 K body
hozzászólások	6 K	28 K
hãy	32 K là người đầu tiên	5185 K trả lời khảo sát	5196 K ủng hộ
hämta	14 K	4685 K
häng	4699 K med
här	4727 K finns ett inbäddat innehåll från	4727 K finns inbäddat innehåll från	4727 K visas ett inbäddat innehåll från	4727 K visas inbäddat innehåll från	4727 K är ett inbäddat innehåll från	4727 K är inbäddat innehåll från
hääleta	1763 K
håll	29 K	29 K dig
hình	5233 K #/#
hör	906 K dir	964 K	4699 K
hören	906 K sie	964 K sie
hörzeit	980 K
hør	2 K artiklen	2 K artikkelen	2 K saken	691 K også	691 K også:	709 K mere på	724 K	3584 K også	3584 K også:	3620 K
""", 'i': """
iesūti	3295 K savu	3295 K
indlæg	28 K
indlæs	751 K altid indhold fra	751 K indhold fra
inlägg	28 K
innehåll	4766 K från annonsören
innehållet	4766 K är betalt av
inscríbete	1620 K al curso	1620 K a nuestro	1620 K en nuestro	1620 K en el curso
introduceți	4043 K o adresă de e-mail validă
intră	13 K pe
início	99 K >	99 K '	99 K "
izmēģinājāt	60 K
išbandėte	60 K
išsaugokite	3241 K
""", 'j': """
jaký	34 K je váš
jeśli	45 K widzisz	45 K zauważysz	3840 K nie chcesz otrzymywać naszego	3840 K nie chcesz otrzymywać tego	3840 K nie chcesz już otrzymywać naszego	3840 K nie chcesz już otrzymywać tego
joacă	4075 K sudoku	4100 K acum:
já	60 K fez	3861 K é assinante
játssz	2576 K most:
jäikö	1955 K juttu kesken
jälgi	1763 K
jäsenetu	2003 K:
""", 'k': """
kapcsolódó	2525 K	2525 K:	2527 K videó:	2527 K cikk:	2527 K cikkünk:
każdego	3704 K ranka
kezdőlap	99 K >
không	5236 K được sao chép nội dung website
kipróbáltad	60 K
kipróbáltátok	60 K
kiểm	5185 K tra kiến thức của bạn
kjøp	3602 K billetter	3602 K billett	3620 K
klausykitės	3226 K
klikněte	532 K zde
ključne	4347 K točke	4347 K tačke
klõpsates	1763 K
komentáre	6 K	28 K
komentáře	6 K	28 K
komentēt	3309 K var
komerčné	87 K oznámenie:
komerční	87 K sdělení:
kommentarsfältet	6 K
kopiér	724 K
kopírovat	564 K
kopírovať	4459 K
kopē	3309 K
korzyść	3795 K dla prenumeratorów:
korábbi	2527 K cikkünk:
kvíz	532 K:	592 K:	592 K dne:	592 K týdne:	2543 K	2575 K:	4433 K:	4482 K dňa:	4482 K týždňa:
kysyttävää	73 K	74 K jutusta
känner	67 K du någon
käännöksen	1996 K on
käännös	1996 K on
kérdésed	73 K van	74 K van a cikkről
kérje	2557 K
kérjen	2557 K
kérjük	29 K
kênh	5154 K youtube của báo
köp	4681 K biljetter	4681 K biljett	4699 K
kövess	13 K
kövesse	2557 K
kövessen	13 K
køb	709 K billetter	709 K billet	724 K
küfür	28 K içeren
küldd	4 K el	2536 K el nekünk
küldje	2536 K el nekünk	2557 K	2557 K tovább
ký	5209 K tự còn lại
kļūsti	3309 K
kết	5171 K nối với chúng tôi
""", 'l': """
laimē	3309 K
laimėkite	3241 K
lasītāju	3317 K aptauja:
legyél	2557 K
lejupielādē	3309 K
leé	1644 K también	1644 K más	1644 K:
lisää	1960 K kirjoittajalta	1960 K toimittajalta	1981 K meidät	2032 K aiheesta:
lugejaküsitlus	1771 K:
lásd	2525 K még
lásson	2557 K több
lát	2536 K valami
láttál	2536 K valami
lägg	4699 K till
lähetimme	1927 K vahvistusviestin	1927 K sinulle vahvistusviestin	1927 K sinulle sähköpostia
lähetä	1958 K juttuvinkki	1958 K uutisvinkki	1958 K vinkki	1964 K mielipidekirjoituksesi	1964 K mielipidekirjoitus	1981 K
lämna	4675 K dina tips	4675 K ditt tips
läs	4631 K hela artikeln	4664 K mer om	4665 K också	4665 K också:	4665 K även	4665 K mer	4665 K mer:	4665 K:	4665 K här	4665 K även:	4672 K vidare med	4672 K mer på	4685 K e-tidningen	4685 K tidningen	4699 K	4701 K vidare
läsarerbjudande	4722 K:
läsaromröstning	4719 K:
läsarresa	4722 K:
lås	4631 K upp artikeln	4631 K upp den här artikeln
læs	690 K mere om	691 K også	691 K også:	691 K mere	691 K mere:	691 K:	691 K her	691 K hele	700 K videre med	714 K e-avisen	714 K avisen	724 K	726 K videre	774 K alt om emnet:	774 K alt om:
læserafstemning	744 K:
læserrejse	748 K:
læsertilbud	673 K:	748 K:
légy	32 K te az első
líbil	9 K se vám	83 K se vám	552 K se
líbilo	70 K se
líbí	83 K se vám
línea	42 K de denuncias de la redacción	42 K de la redacción
línia	42 K de la redacció
löydät	13 K meidät	1981 K meidät
löysitkö	8 K
lütfen	29 K	4850 K e-postanizi onaylayin	4850 K e-posta adresinizi onaylayin	4850 K geçerli bir e-posta	4941 K sitemiz için devre dişi	4941 K reklam engelleyici	4941 K devre dişi birak	4942 K reklam engelleyici
""", 'm': """
mantén	29 K
materiał	87 K sponsorowany:	87 K partnera:	87 K partnerski:	3753 K wideo	3838 K powstał we współpracy z	3838 K we współpracy z	3838 K sponsorowany przez
medlemsförmån	4722 K:
meillä	2022 K ei ole omistajaa	2022 K ei ole omistajia	2022 K ei ole osakkeenomistajia	2022 K ei ole maksumuuria
mesterséges	2565 K intelligencia írta
mirá	1628 K el video	1644 K también	1644 K:
mitä	9 K pidit	34 K mieltä	1982 K mieltä sinä
mišljenja	4344 K autora	4344 K iznesena	4344 K izneta
mišljenje	4344 K autora
możliwość	6 K komentowania
mulțumim	4043 K pentru abonare
mándanos	1606 K
más	1585 K noticias de	1585 K noticias sobre	1585 K sobre	1585 K en	1585 K de	1587 K temas:	1587 K sobre:	1589 K información	1589 K información:	1592 K artículos de
máte	73 K otázky	73 K dotazy	74 K otázku k článku	536 K tip?	536 K tip na článek	536 K tip na téma	536 K tip pro	616 K přečteno už # ze #	616 K přečteno už # z #	616 K přečteno již # ze #	616 K přečteno již # z #	616 K přečteno # ze #	616 K přečteno # z #	4501 K prečítané už # zo #	4501 K prečítané už # z #	4501 K prečítané # zo #	4501 K prečítané # z #
märkasid	45 K	1748 K midagi	1754 K viga	1754 K artiklis viga
még	33 K nincs	2610 K több a témáról:
més	421 K informació:	448 K notícies de	448 K notícies sobre
möchten	1033 K sie diesen newsletter nicht mehr
möchtest	1033 K du diesen newsletter nicht mehr
mød	709 K os
mūs	3309 K vari
mời	5165 K xem	5165 K bạn đọc	5165 K độc giả	5171 K bạn tham gia	5171 K độc giả theo dõi	5171 K bạn đọc theo dõi	5188 K quý vị theo dõi	5188 K quý độc giả	5188 K bạn xem video	5188 K nghe
""", 'n': """
nabídka	596 K pro čtenáře:
nahlásit	574 K chybu
nahlásiť	4468 K chybu
nahláste	4468 K chybu
najważniejsze	3749 K informacje
naloži	4556 K	4589 K vedno vsebino	4589 K vsebino z	4589 K vsebino s	4589 K vsebino iz	4589 K vsebino od
naložite	14 K	4556 K
naročite	4563 K se na
naujienų	42 K telefonas
načítat	599 K vždy obsah	599 K obsah z	599 K obsah ze	599 K obsah od
načítať	4488 K vždy obsah	4488 K obsah z	4488 K obsah zo	4488 K obsah od
našli	8 K jste	8 K ste	45 K ste
nemáme	613 K majitele	613 K vlastníka	613 K akcionáře	613 K žádného	613 K paywall	613 K reklamy	4498 K majiteľa	4498 K vlastníka	4498 K akcionárov	4498 K žiadneho	4498 K paywall	4498 K reklamy
nemáte	572 K čas číst	4466 K čas čítať
nepatríme	4498 K žiadnemu
nepatříme	613 K žádnému
než	581 K vložíte komentář	581 K začnete diskutovat	581 K napíšete příspěvek
nguồn	5175 K:	5175 K :
nhận	5154 K thông báo
nové	554 K číslo	554 K vydání	4449 K číslo	4449 K vydanie
nájdete	13 K nás
não	28 K serão publicados	3964 K é possível mostrar este conteúdo	3964 K foi possível mostrar este conteúdo
näe	1981 K enemmän
nägid	1764 K viga
näita	1763 K
näitkö	1982 K virheen
näytä	1981 K sisältö	2006 K sisältö palvelusta	2006 K aina sisältö
nå	4699 K vår
nézd	2525 K meg	2557 K meg
nézze	2525 K meg	2557 K meg
nāc	3300 K strādāt
nội	5148 K dung dành cho thuê bao	5148 K dung dành riêng cho thuê bao	5148 K dung dành riêng cho thành viên	5186 K dung được dịch tự động	5186 K dung do ai tạo	5216 K dung này không	5217 K dung này từ	5217 K dung nhúng từ	5236 K dung được bảo vệ	5237 K dung được tạo	5237 K dung này được tạo
""", 'o': """
obrázek	589 K # z #
oceń	9 K	3750 K ten	3750 K artykuł	3750 K tekst
ocurrió	1676 K un error
oddělení	101 K předplatného: #
odporučte	4459 K
odporúčame	4433 K:
odsłuchaj	3761 K	3761 K ten
ofereça	4 K
oglądaj	3736 K:
ohodnoťte	552 K	4447 K
olvasói	2579 K ajánlat:
olvasóink	2601 K támogatásának köszönhetően
olvasóinknak	2601 K köszönhetően
opracował	3740 K:
opracowała	3740 K:
opýtajte	4446 K sa
opširnije	4332 K:	4332 K na
otrzymałaś	3840 K tę wiadomość, ponieważ
otrzymałeś	3840 K tę wiadomość, ponieważ
otwórz	3722 K post
otázka	592 K dne:	4482 K dňa:
otázky	73 K
ouça	2 K	3899 K:	3934 K o podcast	4000 K no
oversættelsen	741 K er
oír	2 K
""", 'p': """
pamanīji	3301 K kļūdu
pamanījāt	45 K	3301 K kļūdu
participă	100 K la discuție
pastebėjote	45 K	3227 K įdomų	3233 K klaidą
paylaş	4 K
pažįstate	67 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	45 K hiện sai
phóng	5175 K viên:
piditkö	9 K	70 K	83 K	1982 K
pidätkö	83 K	1982 K
piše	4359 K:
podobał	9 K ci się
podobało	70 K się
podpořte	82 K	569 K
podrži	82 K
podržite	82 K	4362 K
podés	13 K seguir	1607 K enviarnos
podívejte	532 K se:	532 K se na video	534 K se na video:
poglądy	3729 K wyrażone w
pokaż	3722 K post
poleć	3761 K
poslať	4459 K
poslechněte	2 K si	532 K si	532 K si:
poslušajte	2 K	4332 K:	4535 K:
posłuchaj	2 K	3736 K:	3736 K też:
povoliť	4488 K vždy obsah	4488 K obsah z	4488 K obsah zo	4488 K obsah od
poznáte	67 K niekoho
pozostała	3753 K część
pošaljite	42 K vijest
pošlete	564 K
pošlite	4 K	4459 K
poți	4061 K contacta autorul	4061 K contacta autoarea
praneškite	3227 K redakcijai
predplaťte	4463 K si
prenošenje	69 K dozvoljeno	69 K dopušteno
prenumerantförmån	4722 K:
prečítajte	4433 K si tiež	4433 K si aj	4433 K si	4433 K si:
prečítali	4501 K ste už # zo #	4501 K ste už # z #	4501 K ste # zo #	4501 K ste # z #
pridruži	57 K se #
pridružite	13 K se	57 K se #	100 K se razpravi
pridėkite	3241 K
prikaži	4390 K uvijek sadržaj	4390 K uvek sadržaj	4390 K sadržaj s	4390 K sadržaj sa	4390 K sadržaj iz	4390 K sadržaj od	4589 K vedno vsebino	4589 K vsebino z	4589 K vsebino s	4589 K vsebino iz	4589 K vsebino od
pronašli	45 K ste
protégé	2233 K par recaptcha	2233 K par google recaptcha
pročitaj	4332 K još	4332 K i
pročitajte	4332 K još	4332 K i	4332 K više	4332 K:	4332 K više o ovoj temi
pročitali	4402 K ste # od #	4402 K ste već # od #
první	506 K měsíc za	506 K měsíc zdarma	506 K týden za	506 K týden zdarma	506 K tři měsíce za	506 K # měsíce za
prvních	506 K # dní za	506 K # dní zdarma
prvý	4458 K mesiac len za	4458 K mesiac za	4458 K mesiac už za	4458 K mesiac zadarmo
przeczytałaś	3816 K już # z #	3816 K # z #
przeczytałeś	3816 K już # z #	3816 K # z #
prześlij	3761 K dalej
präsentiert	958 K von
próbálja	2572 K ki tudását
prüfen	964 K sie
publicité	2236 K dans # s	2236 K dans # sec	2236 K dans # secondes
pàgina	480 K # de #
página	1677 K # de #	1677 K #/#	3982 K # de #	3982 K #/#
páči	83 K sa vám
páčil	9 K sa vám	83 K sa vám	4447 K sa
páčilo	70 K sa
päeva	1771 K küsimus:
päivitä	1981 K
päivän	1999 K kysymys:
pääset	1981 K lukemaan
päätoimittaja	1979 K:
pódcast	1679 K:
păstrați	29 K
pērc	3300 K biļetes	3309 K
předplaťte	569 K si
přehrajte	532 K si
překlad	590 K byl
přetisk	69 K povolen	69 K možný
přečetli	616 K jste už # ze #	616 K jste už # z #	616 K jste již # ze #	616 K jste již # z #	616 K jste # ze #	616 K jste # z #
přečtěte	532 K si také	532 K si	532 K si:	532 K si také:
přidej	57 K se k #
přidejte	57 K se k #
připojte	13 K se
připraveno	521 K ve spolupráci
""", 'q': """
querés	1607 ¿K contarnos
qué	9 K te pareció	34 K opinas	34 K opina	34 K te parece
""", 'r': """
raději	572 K posloucháte
radšej	4466 K počúvate
radši	572 K posloucháte
rašykite	3227 K autorei	3227 K autoriui
recibí	1606 K las noticias
recomandări	4054 K:
redakčná	42 K linka
redakční	42 K linka	42 K telefon
redirecționați	4036 K #% din
redirecționează	4036 K #%	4036 K #% din
regisztrálj	2556 K ingyenesen
regisztráljon	2543 K	2556 K ingyenesen
regístrate	1545 K para
reproducción	69 K permitida	69 K libre
reprodução	69 K permitida	69 K autorizada
resuméet	27 K er	740 K er
resztę	3753 K tekstu
rezervē	3309 K
rezolvă	4075 K rebusul	4075 K integrama	4075 K sudoku
rešite	4332 K kviz
riješite	4332 K kviz
rozwiąż	3736 K quiz
rozwiń	3722 K post	3722 K wpis
rätsel	947 K mit	984 K des tages:
rätseln	947 K sie mit
réservez	2153 K vos places pour la soirée de la rédaction
réservé	2074 K aux abonnés
réservée	2074 K aux abonnés
réservés	2074 K aux abonnés
résumer	2140 K cet article	2140 K l'article
résumé	2140 K généré	2140 K rédigé	2140 K réalisé	2140 K produit	2140 K par
rösta	4699 K	4715 K:	4715 K här:	4715 K i vår omröstning:
rādīt	3309 K
""", 's': """
sadržaj	4420 K je nastao u suradnji s
saglabā	3309 K
saistīts	3284 K:
saņem	3309 K
sažetak	4347 K	4347 K članka	4347 K teksta
schließ	57 K dich #	57 K dich den #
schließe	24 K dich
schließen	57 K sie sich den #
schriftgröße	833 K:	833 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1606 K el canal	1644 K leyendo:
serviço	101 K ao assinante: #
sesizări	4061 K și ponturi
shrnutí	27 K vytvořil	27 K vytvořila	551 K	551 K článku	590 K vytvořila	590 K bylo
sisällön	2046 K tarjoaa
siųskite	3227 K savo	3241 K
sjefredaktør	3617 K:	3617 K og ansvarlig redaktør:
skaitytojų	3249 K apklausa:
skopírovať	4459 K
skrót	3749 K artykułu
skúsili	60 K ste
slå	3639 K på javascript
související	532 K:	534 K video:	534 K článek:
spodobał	83 K ci się	83 K się
spodobało	70 K się
sponzorované	4521 K spoločnosťou
sponzorováno	641 K společností
sporočite	4568 K napako
sprawdź	3736 K:	3736 K też:
spróbowaliście	60 K
spróbowałaś	60 K
spørgsmål	73 K	74 K til artiklen
spørsmål	73 K	74 K til saken	74 K til artikkelen
spýtajte	4446 K sa
stališča	4546 K avtorja
straipsnį	47 K galima
stáhni	14 K si
stáhněte	14 K si	587 K si aplikaci
stöd	82 K	4672 K
stötta	82 K	4672 K
støt	82 K	700 K
støtt	82 K	3593 K
suscríbase	1543 K y lea
suscríbete	1536 K a	1543 K y lee	1543 K para leer	1543 K y sigue leyendo	1543 K y accede	1543 K y disfruta	1620 K y llévate	1620 K y recibe
susidūrėte	3227 K su
susiję	3215 K:
susține	82 K
susțineți	82 K
sviđa	83 K vam se
synthèse	2140 K générée
syötä	1927 K kelvollinen sähköpostiosoite	1981 K
szerkesztőségi	42 K forródrót	42 K telefon
szerkesztőségünk	42 K forródrótja
szerző	2563 K:
szívesen	2558 K meghallgatjuk
szöveg	2563 K:
sähköpostiosoite	1927 K on virheellinen
sé	29 K respetuoso	32 K el primero	32 K la primera
sígame	1611 K
síganos	13 K
sígueme	1611 K
síguenos	13 K	1567 K en nuestras redes
só	3861 K para assinantes
sólo	1545 K para suscriptores
søg	724 K nu
súhrn	4446 K
súmate	13 K	57 K a las #	1531 K desde
súvisiace	4433 K:
súvisiaci	4433 K článok
sūti	3295 K savu	3309 K
số	5209 K ký tự còn lại
""", 't': """
también	1570 K en facebook	1589 K puedes leer	1589 K puedes leer:	1589 K te puede interesar:
també	421 K et pot interessar:
tanidiğiniz	67 K biri
tartişmaya	100 K katilin
teitkö	60 K
tekoäly	1986 K on
tekstissä	1946 K esitetyt
tekstą	47 K galima
tenés	1601 ¿K información
textgröße	833 K:	833 K a
thấy	45 K lỗi
thử	5185 K sức với
tiedätkö	1958 K aiheesta	1958 K asiasta	1958 K lisää
tiivistelmä	27 K on	1995 K on
tiivistelmän	1995 K on
tilføj	724 K
tillåt	4727 K alltid innehåll från	4727 K innehåll från
tiếp	5244 K tục đọc sau
todavía	33 K no hay comentarios
további	2525 K részletek	2610 K cikkek a témában:
traducció	431 K feta
transparentní	544 K účet:
trên	5154 K google news
trình	5216 K duyệt của bạn không	5216 K duyệt không
trả	5185 K lời câu đố
trải	5198 K nghiệm
turpinājums	3311 K
twój	28 K komentarz
tykkäsitkö	70 K
työskenteletkö	1958 K
tác	5175 K giả:	5175 K giả là
támogasd	82 K	2548 K a	2548 K az
támogass	2500 K adód
támogassa	82 K	2500 K adója	2548 K a	2548 K az
támogasson	2500 K adója
täglichen	825 K newsletter
tämä	27 K tiivistelmä	53 K juttu	77 K ketju on lukittu	77 K aihe suljettiin	1946 K on mielipidekirjoitus	1946 K on mielipideteksti	1946 K on kolumni	1946 K on kommentti	1995 K tiivistelmä on	1996 K juttu on	1996 K artikkeli on	1996 K teksti on	2006 K on upotettu sisältö
tämän	53 K jutun
tässä	2006 K on upotettua sisältöä
télécharger	14 K	2090 K l'application
téléchargez	14 K
tóm	5182 K tắt này được tạo	5182 K tắt này do	5182 K tắt này có hữu ích	5237 K tắt được
töltsd	14 K le	2572 K ki kvízünket
töltse	14 K le	2557 K le	2557 K ki	2572 K ki kvízünket
történeteiket	2536 K
tüm	28 K yorumlar
tęsinys	3243 K
tłumaczenie	3749 K	3789 K zostało
tải	14 K	14 K ứng dụng	5154 K ứng dụng	5154 K app	5191 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4367 K na grešku
uključi	4355 K
uključite	100 K se u raspravu	4355 K
uložit	564 K
uložiť	4459 K
uložte	564 K si	4459 K si
unbeschränkter	927 K zugang
unterstütze	82 K	804 K
unterstützen	82 K sie	804 K sie	804 K sie die
uočili	8 K ste
upozorniť	4468 K na chybu
upozorněte	574 K na chybu
url이	3132 K 복사되었습니다	3132 K 복사됐습니다
urmărește	13 K	4054 K și:	4079 K video	4145 K pe
urmăriți	13 K
utánközlés	69 K engedélyezett	69 K forrásmegjelöléssel
učitaj	4390 K uvijek sadržaj	4390 K uvek sadržaj	4390 K sadržaj s	4390 K sadržaj sa	4390 K sadržaj iz	4390 K sadržaj od
uživo	4407 K: kako	4407 K: ovako	4407 K: zašto	4407 K: što	4407 K: šta	4407 K: tko	4407 K: ko	4407 K: gdje	4407 K: gde	4407 K: ovo	4407 K: pogledajte	4407 K: poslušajte	4407 K: sve	4407 K: noć	4407 K: ljudi	4407 K: evo
""", 'v': """
vaš	28 K komentar
vegyél	2543 K részt
već	4383 K za #	4383 K od #
več	4535 K:	4535 K v videu	4560 K o tem	4560 K novic	4560 K preberite	4607 K o:	4607 K o temi:
videó	2609 K: így	2609 K: itt	2609 K: ezért	2609 K: miért	2609 K: hogyan	2609 K: mit	2609 K: ki	2609 K: mi	2609 K: ez	2609 K: ezt	2609 K: hallgassa	2609 K: nézze	2609 K: minden
vidéo	2123 K :
viktorīna	3317 K:
visą	3241 K interviu
više	4332 K o:	4408 K o:	4408 K o temi:
você	3899 K pode gostar:	4025 K está recebendo este e-mail porque	4025 K está recebendo este email porque	4025 K recebeu este e-mail porque	4025 K recebeu este email porque
vprašaj	4549 K
vprašajte	4549 K
vprašanje	4584 K dneva:
vypočujte	2 K si	4433 K si:
vyskúšali	60 K ste
vytiskněte	564 K
vytlačiť	4459 K
vytlačte	4459 K
vyzkoušejte	506 K první měsíc
vyzkoušeli	60 K jste
válaszolj	2557 K
válaszoljon	2557 K
vásárolja	2513 K meg
váš	28 K komentář	28 K komentár
vær	32 K den første	32 K først	724 K med
véleménycikkeit	2536 K
více	532 K zde	532 K k tématu:	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
vídeo	1679 K:
võida	1763 K
võta	1748 K ühendust	1763 K
výhoda	596 K pro předplatitele:	4485 K pre predplatiteľov:
výhody	596 K pro předplatitele:	4485 K pre predplatiteľov:
vă	29 K rugăm să	4119 K rugăm să îl dezactivați	4119 K rugăm să-l dezactivați	4119 K rugăm să dezactivați adblock
vďaka	4498 K našim čitateľom	4498 K našim predplatiteľom
věnujte	564 K
vše	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
všechno	624 K o tématu téma:	624 K o tématu:
všechny	28 K komentáře	536 K články autora	624 K články k tématu téma:	624 K články k tématu:
všetko	4508 K o téme:	4508 K o:	4508 K k téme téme:	4508 K k téme:
všetky	4508 K články k téme téme:	4508 K články k téme:
všeč	70 K vam je
všimli	45 K jste si	45 K ste si
vždy	599 K povolit obsah	599 K zobrazovat obsah	599 K načítat obsah	599 K zobrazit obsah	4488 K povoliť obsah	4488 K zobrazovať obsah	4488 K načítať obsah	4488 K zobraziť obsah
""", 'w': """
webshopunkból	2579 K:
weiterführende	861 K artikel:
weź	3780 K udział w dyskusji
więcej	3735 K o	3735 K na temat	3735 K z	3736 K na ten temat:	3739 K artykułów autora	3823 K o:	3823 K na temat:
wykorzystałaś	3816 K już # z #	3816 K # z #
wykorzystałeś	3816 K już # z #	3816 K # z #
wypróbowaliście	60 K
wypróbowałaś	60 K
wyrażamy	47 K zgodę na
wysłuchaj	2 K
wyłącz	3808 K go, aby	3808 K go, żeby	3808 K ją, aby	3808 K blokadę	3808 K blokowanie
wyślij	4 K
wyświetlaj	3799 K treści z	3799 K treści ze	3799 K treści od
wöchentlichen	825 K newsletter
""", 'y': """
yanlişlik	4889 K mi
""", 'z': """
zahvaljujoč	4598 K našim bralcem
zahvaljujući	4399 K našim čitateljima	4399 K našim čitaocima
zatiaľ	33 K žiadne komentáre
zatím	33 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3722 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3799 K na treści
zgłoś	3772 K uwagę	3772 K błąd	3772 K literówkę	3772 K uwagi	3772 K nieścisłość
ziņo	3295 K redakcijai
zkopírovat	564 K
znalazłeś	8 K
znáte	67 K někoho
znáš	67 K někoho
zobraziť	4488 K vždy obsah	4488 K obsah z	4488 K obsah zo	4488 K obsah od
zobrazovať	4488 K vždy obsah	4488 K obsah z	4488 K obsah zo	4488 K obsah od
zostań	3769 K reporterem	3769 K reporterką	3769 K dziennikarzem
zrobiliście	60 K
""", '©': """
©	875 K dpa	1284 K #	1284 K
""", 'à': """
à	2123 K lire aussi	2123 K lire également	2123 K lire :	2123 K lire sur	2123 K voir aussi	2123 K écouter	2123 K relire	2123 K découvrir	2123 K lire sur le même sujet	2123 K consulter :	2123 K voir également	2126 K propos de l'auteur :	2126 K propos de l'autrice :	2127 K propos de l'auteur	2127 K propos de l'autrice	2153 K retrouver dans le numéro
àudio	431 K generat
""", 'á': """
áudio	3923 K gerado
""", 'ä': """
är	4675 K du
äänestä	1981 K
""", 'å': """
åldersgräns	4723 K #
åsikter	4658 K som framförs
åsikterna	4658 K i
""", 'ç': """
ça	70 K vous a plu	83 K vous a plu
""", 'é': """
é	69 K permitida a reprodução	3894 K preciso estar logado
écouter	2 K l'article	2 K cet article	2123 K aussi	2230 K sur
écoutez	2 K cet	2 K l'article	2159 K le podcast
élő	2609 K: így	2609 K: itt	2609 K: ezért	2609 K: miért	2609 K: hogyan	2609 K: mit	2609 K: ki	2609 K: mi	2609 K: ez	2609 K: ezt	2609 K: hallgassa	2609 K: nézze	2609 K: minden
épinglez	2179 K cet article	2179 K cette recette	2179 K cette page	2179 K la recette	2179 K ce billet	2179 K-la	2179 K-le	2179 K l'article	2179 K l'image
értékeljük	2585 K az ön
""", 'í': """
írd	2557 K be
írj	2536 K a szerzőnek
írja	2557 K be
írjon	2536 K a szerzőnek	2557 K közvetlenül	2557 K nekünk
""", 'î': """
în	4132 K imagini:
întreabă	4068 K asistentul
întrebări	73 K
îți	83 K place
""", 'ö': """
ön	2558 K szerint
""", 'ø': """
ønsker	791 K du ikke længere at modtage dette	791 K du ikke længere at modtage vores	3687 K du ikke lenger å motta dette	3687 K du ikke lenger å motta våre
""", 'ú': """
últimas	1585 K noticias de	3896 K de	3896 K notícias de
únase	13 K
únete	13 K	24 K a	57 K a las #	57 K a los #	57 K a más de #	57 K a nuestros #	100 K a la conversación	100 K a la discusión	1531 K desde
úvod	99 K >	99 K '	99 K "
""", 'ü': """
über	867 K die autor:in	867 K die autoren	867 K die autor:innen	870 K die autorin	870 K den autor	871 K die autorin	871 K den autor
übersetzung	961 K:	961 K aus dem
""", 'č': """
čitaj	4332 K još
čitajte	4332 K i	4332 K još	4332 K još:
članak	47 K se može	47 K možete	4347 K je preveden	4347 K čita	4350 K je objavljen u	4411 K je	4420 K je nastao u suradnji s	4420 K je nastao u suradnji sa
članek	47 K lahko	4549 K je preveden	4549 K bere	4549 K je prebral	4552 K je objavljen v	4610 K je	4618 K je nastal v sodelovanju z	4618 K je nastal v sodelovanju s
článek	47 K lze	47 K můžete	521 K vznikl ve spolupráci	551 K byl přeložen	551 K přeložen	551 K načetl	554 K vyšel v	590 K byl přeložen	629 K vyšel v	629 K vyšel na	629 K původně vyšel	629 K byl publikován	629 K byl převzat	629 K byl původně publikován	629 K byl původně zveřejněn	630 K	641 K vznikl ve spolupráci s
článok	47 K možno	47 K môžete	4446 K bol preložený	4446 K načítal	4449 K vyšiel v	4512 K	4521 K vznikol v spolupráci s
čo	34 K si myslíte
čtěte	532 K také	532 K také:	532 K i	532 K více	532 K:
číslo	544 K účtu pro dary	544 K transparentního účtu
čítajte	4433 K aj	4433 K tiež	4433 K viac
""", 'đ': """
đánh	5182 K giá bài viết
đã	5148 K có tài khoản? đăng nhập	5232 K xảy ra lỗi	5232 K có lỗi
đăng	5185 K ký tham dự hội thảo	5202 K ký khóa học trực tuyến
đường	42 K dây nóng tòa soạn	42 K dây nóng của tòa soạn	42 K dây nóng của báo	42 K dây nóng báo	5206 K dây nóng: #	5206 K dây nóng #
được	69 K phép đăng lại
đặt	5202 K mua sách	5202 K báo giấy	5202 K mua báo giấy
để	5219 K xem nội dung này	5219 K hiển thị nội dung này
đọc	5165 K thêm	5165 K thêm:	5165 K:	5165 K tiếp:	5171 K tin nhanh
""", 'į': """
įsigykite	3241 K
įtraukite	3241 K mus
įveskite	3241 K
""", 'ś': """
ściągnij	14 K	3785 K aplikację
śledź	13 K
""", 'š': """
šta	34 K vi	34 K mislite
što	34 K vi	34 K mislite
šíření	69 K povoleno
""", 'ź': """
źródła	3765 K:
źródło	3765 K:
""", 'ż': """
żadnych	3813 K akcjonariuszy
""", 'ž': """
želite	4364 K raditi kod nas	4364 K da radite kod nas	4565 K delati pri nas
želiš	4364 K raditi kod nas	4565 K delati pri nas
žiadni	4498 K akcionári
žiadny	4498 K majiteľ	4498 K oligarcha
žinote	3227 K daugiau	3242 K istoriją
žiūrėkite	3215 K taip pat	3241 K
žádní	613 K akcionáři
žádný	613 K majitel	613 K oligarcha
""", 'ș': """
știrea	4143 K continuă
""", 'ț': """
ți	9 K-a plăcut	70 K-a plăcut	83 K-a plăcut
""", 'έ': """
έχετε	73 K απορίες	73 K ερωτήσεις	1124 K κάποια πληροφορία	1124 K πληροφορίες	1124 K πληροφορία	1124 K φωτογραφία	1124 K φωτογραφίες	1124 K κάποια φωτογραφία	1124 K κάποιο θέμα	1124 K μια ιστορία
""", 'ή': """
ήταν	1082 K χρήσιμο	1082 K χρήσιμη
""", 'α': """
αγοράστε	1104 K το εισιτήριό σας	1104 K εισιτήρια
ακολουθήστε	13 K	1109 K τον	1109 K τα	1109 K
ακούστε	2 K	1061 K:	1176 K στο	1183 K το στο spotify	1183 K στο spotify
ακύρωση	1088 K απάντησης
αν	1045 K έφτασες μέχρι εδώ	1045 K έφτασες ως εδώ	1045 K φτάσατε μέχρι εδώ	1045 K φτάσατε ως εδώ	1045 K έχετε φτάσει μέχρι εδώ	1045 K διάβασες μέχρι εδώ	1045 K διαβάσατε μέχρι εδώ
αναδημοσίευση	69 K με
αναφέρετε	1114 K λάθος	1114 K κάποιο λάθος
αναφορά	1114 K λάθους
αντιγράψτε	1100 K
αντιγραφή	1100 K
αξιολογήστε	1082 K
απαγορεύεται	1163 K η αναδημοσίευση	1163 K η αναπαραγωγή
απενεργοποιήστε	1149 K το adblock	1149 K τον ad
αποθηκεύστε	1100 K
απορίες	73 K
αρχική	99 K >	99 K '	99 K "
αυτή	53 K η έρευνα	1081 K η περίληψη	1081 K η σύνοψη
αυτό	1136 K το βίντεο δεν είναι	1137 K το περιεχόμενο προέρχεται
αυτόματη	1092 K μετάφραση από
αφήστε	1088 K μια απάντηση	1088 K ένα σχόλιο	1088 K το σχόλιό σας
""", 'β': """
βίντεο	1061 K:
βαθμολογήστε	1082 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	57 K ένας από τους #
γίνετε	13 K μέλος	32 K ο πρώτος	57 K ένας από τους #
για	1139 K να δείτε αυτό το περιεχόμενο	1139 K να δείτε το περιεχόμενο
γνωρίζετε	67 K κάποιον
γράψτε	1088 K το σχόλιό σας	1088 K ένα σχόλιο
γραμμή	42 K καταγγελιών της σύνταξης	42 K της σύνταξης	1133 K βοήθειας κεθεα
γραφτείτε	1125 K	1125 K για να
""", 'δ': """
δείτε	1061 K επίσης	1061 K:	1061 K το βίντεο	1061 K εδώ	1061 K επίσης:	1061 K ακόμα:	1061 K φωτογραφίες	1061 K ακόμη	1061 K ακόμη:	1079 K όλα τα άρθρα	1101 K όλες	1101 K όλα	1101 K τις	1161 K φωτογραφίες:	1161 K βίντεο:	1176 K στο	1176 K αυτή τη δημοσίευση στο
δειτε	1061 K επισης	1061 K ακομη	1061 K:
δεν	1044 K έχουμε διαφημίσεις	1044 K έχουμε χορηγούς	1044 K ανήκουμε σε	1112 K έχετε χρόνο να διαβάσετε	1136 K είναι δυνατή η αναπαραγωγή
δηλώστε	1104 K συμμετοχή
δημοσιεύθηκε	1164 K αρχικά
δημοσιεύτηκε	1164 K αρχικά
διάβασε	1061 K επίσης	1061 K ακόμη
διάρκεια	1182 K βίντεο
διαβάζεται	1081 K από
διαβάστε	1061 K επίσης	1061 K επίσης:	1061 K ακόμη	1061 K ακόμη:	1061 K ακόμα	1061 K:	1061 K εδώ	1061 K περισσότερα	1061 K ακόμα:	1061 K εδώ περισσότερα	1061 K σχετικά	1061 K αναλυτικά	1079 K όλα τα άρθρα	1101 K όλες	1101 K όλα	1101 K τις
διαβαστε	1061 K επισης	1061 K ακομη	1061 K ακομα	1061 K:
διαθέσιμη	1097 K στο
διαθέσιμο	1097 K σε	1097 K στο	1183 K στο spotify
διαφήμιση	1181 K σε #
δοκιμάσατε	60 K
""", 'ε': """
είδατε	45 K λάθος
είμαστε	1044 K μη κερδοσκοπικός	1044 K μια μη κερδοσκοπική	1044 K ανεξάρτητο μέσο	1044 K ένα ανεξάρτητο
εγγραφείτε	1125 K
εικόνα	1159 K # από #	1159 K # / #
εκτυπώστε	1100 K
ενεργοποιήστε	1097 K
ενσωματωμένο	1137 K περιεχόμενο από
εντοπίσαμε	1149 K ad	1149 K ότι χρησιμοποιείτε	1149 K adblock
εντοπίσατε	45 K
εντοπίστηκε	1149 K ad
επιτρέπεται	69 K η αναδημοσίευση	1163 K η αναδημοσίευση
ερωτήσεις	74 K για το άρθρο
εσείς	34 K τι
""", 'η': """
η	69 K αναδημοσίευση επιτρέπεται	1081 K περίληψη	1081 K σύνοψη	1081 K ανάγνωση	1081 K περίληψη αυτή	1088 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1088 K ηλ. διεύθυνσή σας δεν	1165 K μετάφραση	1165 K περίληψη	1173 K είδηση συνεχίζεται	1181 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1111 K να εργαστείς μαζί μας
θέλετε	1111 K να εργαστείτε μαζί μας	1111 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1158 K πήγε στραβά
κίνδυνος	1133 K εθισμού
κατέβασε	1097 K
καταγγελίες	42 K στη σύνταξη
κατεβάστε	14 K	1097 K	1109 K την εφαρμογή	1123 K την εφαρμογή
κλείσε	1104 K θέση
κλείστε	1104 K θέση	1104 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1061 K:	1161 K:
""", 'λ': """
λάβετε	100 K μέρος στη συζήτηση
λήψη	1097 K από	1097 K στο
""", 'μ': """
μάθετε	1101 K όλες
με	1067 K πληροφορίες από απε	1067 K πληροφορίες απε	1107 K πληροφορίες από
μείνετε	1101 K ενημερωμένοι
μετάφραση	1081 K	1092 K με τεχνητή νοημοσύνη	1092 K μέσω τεχνητής
μεταφρασμένο	1092 K αυτόματα
μη	1145 K χάνετε καμία	1145 K χάσετε καμία	1145 K χάνεις καμία
μην	1145 K χάνετε καμία	1145 K χάσεις καμία
μοιράσου	1100 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	67 K κάποιον
""", 'ο': """
ο	1093 K browser σας δεν υποστηρίζει	1093 K περιηγητής σας δεν υποστηρίζει
οι	1079 K απόψεις	1079 K γνώμες
""", 'π': """
παίξε	1130 K τώρα:	1133 K υπεύθυνα
παίξτε	1130 K τώρα:	1133 K υπεύθυνα
παρακαλούμε	1149 K απενεργοποιήστε το	1149 K απενεργοποιήστε τον
παρακαλώ	1149 K απενεργοποιήστε
παρουσιάστηκε	1158 K σφάλμα
περίληψη	1081 K
περιεχόμενο	1137 K από
περισσότερα	1061 K:
πηγές	1107 K:
πηγή	1067 K: απε	1067 K απε	1067 K φωτογραφίας:	1067 K φωτογραφιών:	1067 K: reuters	1067 K: afp	1067 K: ap	1067 K: cnn	1067 K: bbc	1107 K:
πηγη	1067 K: απε	1067 K απε
προέκυψε	1158 K σφάλμα
προβολή	1176 K στο
προτείνετε	1100 K
προτιμάτε	1112 K να ακούτε	1112 K να ακούσετε
πρώτη	1163 K δημοσίευση:
πώς	1082 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1081 K
ρώτα	1081 K
ρώτησε	1081 K
""", 'σ': """
σας	9 K άρεσε	70 K άρεσε	83 K άρεσε	83 K αρέσει	1082 K φάνηκε	1082 K βοήθησε	1082 K άρεσε
σελίδα	1159 K # από #	1159 K # / #
σου	70 K άρεσε
στείλτε	1100 K
στηρίξτε	82 K	1109 K	1109 K τον	1109 K τα	1109 K την
σύνοψη	1081 K
""", 'τ': """
τα	6 K σχόλια	28 K σχόλια	1079 K κείμενα που
ταξινόμηση	1174 K:
το	47 K άρθρο μπορεί	47 K κείμενο μπορεί	47 K άρθρο επιτρέπεται	60 K δοκιμάσατε	60 K δοκίμασες	1079 K άρθρο εκφράζει	1081 K άρθρο μεταφράστηκε	1081 K κείμενο μεταφράστηκε	1088 K email σας δεν δημοσιεύεται	1092 K κείμενο μεταφράστηκε αυτόματα	1092 K άρθρο μεταφράστηκε αυτόματα	1093 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1093 K πρόγραμμα περιήγησης δεν υποστηρίζει	1136 K βίντεο δεν είναι	1136 K περιεχόμενο δεν είναι	1137 K περιεχόμενο αυτό προέρχεται	1163 K άρθρο προστατεύεται	1163 K παρόν άρθρο προστατεύεται	1165 K κείμενο	1165 K άρθρο	1165 K παρόν άρθρο	1165 K κείμενο αυτό	1165 K άρθρο αυτό	1173 K άρθρο συνεχίζεται	1173 K κείμενο συνεχίζεται	1181 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	82 K
""", 'φ': """
φαίνεται	1149 K ότι χρησιμοποιείτε
φωτο	1067 K: eurokinissi
φωτογραφία	1067 K: eurokinissi	1067 K: intime	1159 K # από #	1159 K # / #
φωτογραφίες	1067 K: eurokinissi
φωτορεπορτάζ	1161 K:
φωτό	1067 K: eurokinissi	1067 K: intime
""", 'χ': """
χαρίστε	1100 K
χαρακτήρες	1128 K που απομένουν
χορηγούμενο	87 K:
χρησιμοποιείς	1149 K ad
χρησιμοποιείτε	1149 K ad
""", 'ό': """
όλα	1079 K τα άρθρα
όλες	1101 K οι ειδήσεις
""", 'а': """
а	34 K что вы	34 K вы	34 K ви
абонирайте	290 K се за
автор	4221 K - обозреватель	4221 K - корреспондент	4221 K - колумнист	4221 K - редактор	5042 K - оглядач	5042 K - колумніст	5042 K - кореспондент
авторка	5042 K - оглядачка	5042 K - колумністка
авторката	270 K е
авторът	270 K е
акценти	272 K от
анкета	308 K на деня:
""", 'б': """
бачите	45 K помилку
без	322 K собственици	322 K акционери	4289 K владельцев	4289 K акционеров	4289 K цензуры и рекламы	5109 K власників	5109 K акціонерів	5109 K олігархів
беше	273 K ли полезна	273 K ли полезно	273 K ли полезен
благодарение	322 K на нашите читатели
благодаря	4289 K нашим читателям	4289 K вашим пожертвованиям
больше	4203 K новостей	4204 K по теме:	4244 K любите слушать	4244 K нравится слушать	4299 K о:
будь	32 K первым	5105 K ласка, вимкніть його	5105 K ласка, вимкніть блокувальник	5105 K ласка, вимкніть adblock
будьте	29 K вежливы	32 K первым	32 K першим
бъдете	32 K първият
был	4224 K ли материал	4224 K ли пересказ	4224 K ли этот пересказ	4224 K ли этот	4224 K ли текст
была	4224 K ли статья	4224 K ли эта	4224 K ли новость
більше	5023 K по темі:	5023 K за темою:	5023 K на тему:	5023 K про це:	5057 K новин	5057 K матеріалів	5119 K про:
""", 'в': """
в	4277 K этом месте находится встроенный контент	4277 K этом месте находится встроенный пост	4277 K этом месте находится встроенный публикация	4277 K этом месте размещён встроенный контент	4277 K этом месте размещён встроенный пост	4277 K этом месте размещён встроенный публикация	4277 K этом месте размещен встроенный контент	4277 K этом месте размещен встроенный пост	4277 K этом месте размещен встроенный публикация	4277 K этом месте показан встроенный контент	4277 K этом месте показан встроенный пост	4277 K этом месте показан встроенный публикация	4277 K этом месте встроенный контент	4277 K этом месте встроенный пост	4277 K этом месте встроенный публикация
вакансии	4227 K "	4227 K редакции
вакансії	5047 K "	5047 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4224 K понравилась	4224 K понравился	4224 K помогла	5045 K сподобалась	5045 K сподобалася	5045 K сподобався
ваш	28 K комментарий	28 K коментар
вечерняя	4176 K рассылка
ви	5105 K використовуєте блокувальник	5112 K прочитали вже # із #	5112 K прочитали вже # і #	5112 K прочитали # із #	5112 K прочитали # і #	5112 K прочитали вже # з #	5112 K прочитали # з #
видео	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4206 K по теме:	4298 K: как	4298 K: так	4298 K: почему	4298 K: что	4298 K: кто	4298 K: где	4298 K: это	4298 K: вот	4298 K: смотрите	4298 K: послушайте	4298 K: всё	4298 K: все
видяхте	45 K грешка
вижте	258 K още	258 K също	258 K:	258 K повече във видеото	258 K галерията
викторина	4270 K:
вимкніть	5105 K його, щоб	5105 K блокувальник	5105 K adblock
винаги	313 K разрешавай съдържание от	313 K показвай съдържание от	313 K зареждай съдържание от	313 K разреши съдържание от
включете	100 K се в дискусията	280 K
вопрос	74 K по статье	4270 K дня:
вопросы	73 K?
впервые	4303 K опубликовано в	4303 K опубликовано на	4303 K опубликован в	4303 K опубликована в	4303 K напечатано в
вперше	5123 K опубліковано в	5123 K опубліковано у	5123 K опубліковано на	5123 K надруковано в
все	28 K комментарии	4203 K новости на тему	4203 K материалы	4203 K новости	4203 K статьи	4208 K статьи автора	4208 K материалы автора	4299 K о:	4299 K материалы по теме:	4299 K статьи по теме:	4299 K материалы о:	4299 K новости по теме:	5119 K про:
всегда	4193 K разрешать контент	4277 K разрешать контент	4277 K показывать контент	4277 K разрешить контент	4277 K загружать контент
всички	285 K новини	331 K статии по темата:
всичко	331 K за:	331 K по темата:
встановлюйте	5052 K
встановіть	14 K	5052 K	5078 K застосунок
встигніть	5083 K передплатити
всё	4299 K о:	4299 K по теме:
всі	5119 K матеріали за темою:	5119 K новини за темою:
въпрос	308 K на деня:
въпроси	73 K
вы	4285 K используете блокировщик	4292 K прочитали уже # из #	4292 K прочитали # из #	4315 K получили это письмо, потому что	4315 K получили это письмо, так как	4315 K получаете это письмо, потому что	4315 K получаете это письмо, так как	4315 K получаете эту рассылку, потому что
выключите	4285 K его, чтобы
відділ	101 K передплати: #
відео	5118 K: як	5118 K: так	5118 K: чому	5118 K: що	5118 K: хто	5118 K: де	5118 K: це	5118 K: ось	5118 K: дивіться	5118 K: послухайте	5118 K: усе	5118 K: все
вікторина	5090 K:
""", 'г': """
гаряча	42 K лінія редакції
главная	99 K >	99 K '	99 K "
главное	4223 K от
гледайте	258 K видеото	258 K:
головна	99 K >	99 K '	99 K "
головне	5044 K від	5044 K за версією
гореща	42 K линия на редакцията
горячая	42 K линия редакции
грати	5091 K:
""", 'д': """
детальніше	5023 K:	5023 K про це
джерела	5059 K:
джерело	5059 K:
дивіться	5023 K також	5023 K:	5023 K також:	5023 K відео:
до	5023 K теми:
добавьте	4285 K наш сайт в	4285 K сайт в исключения	4285 K сайт в белый список
додайте	5105 K наш сайт до	5105 K сайт до винятків	5105 K сайт до білого списку
дозволити	5097 K завжди контент	5097 K завжди вміст	5097 K контент із	5097 K контент з	5097 K контент від	5097 K вміст із	5097 K вміст з	5097 K вміст від
дозволяти	5097 K завжди контент	5097 K завжди вміст	5097 K контент із	5097 K контент з	5097 K контент від	5097 K вміст із	5097 K вміст з	5097 K вміст від
докладніше	5023 K:	5023 K про це	5119 K про:
досие	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето
доступно	4232 K в	4232 K на	4232 K для	5052 K в	5052 K у	5052 K на	5052 K для
достъпно	280 K в	280 K на
досье	4298 K: как	4298 K: так	4298 K: почему	4298 K: что	4298 K: кто	4298 K: где	4298 K: это	4298 K: вот	4298 K: смотрите	4298 K: послушайте	4298 K: всё	4298 K: все
досьє	5118 K: як	5118 K: так	5118 K: чому	5118 K: що	5118 K: хто	5118 K: де	5118 K: це	5118 K: ось	5118 K: дивіться	5118 K: послухайте	5118 K: усе	5118 K: все
дотримуйтесь	29 K
другие	4208 K материалы автора
думка	5042 K автора	5042 K, висловлена	5042 K редакції може не
думки	5042 K авторів
""", 'е': """
ежедневная	4176 K рассылка
еженедельная	4176 K рассылка
если	45 K вы нашли	45 K вы заметили	4315 K вы не хотите получать эту рассылку	4315 K вы больше не хотите получать эту	4315 K вы больше не хотите получать наши
есть	67 K друг, которому	73 K вопросы	74 K вопрос по тексту	4208 K новость?
еще	4204 K по теме:	4206 K по теме:
ещё	4203 K больше	4204 K по теме:	4206 K по теме:
""", 'з': """
з	5094 K нашого магазину:
за	5011 K підтримки компанії	5011 K підтримки партнера	5011 K сприяння компанії	5023 K темою:
забелязахте	8 K
завантажити	5052 K в	5052 K з	5052 K у
завантажте	14 K	5052 K в	5052 K з	5078 K застосунок	5078 K додаток
завантажувати	5097 K завжди контент	5097 K завжди вміст	5097 K контент із	5097 K контент з	5097 K контент від	5097 K вміст із	5097 K вміст з	5097 K вміст від
завантажуйте	14 K	5052 K	5062 K застосунок
завдяки	5109 K нашим читачам	5109 K вашим внескам
завжди	5097 K дозволяти контент	5097 K дозволяти вміст	5097 K показувати контент	5097 K показувати вміст	5097 K дозволити контент	5097 K дозволити вміст	5097 K завантажувати контент	5097 K завантажувати вміст
загружать	4277 K всегда контент	4277 K контент из	4277 K контент с	4277 K контент от
загрузите	4232 K в	4232 K на
загрузить	4193 K контент	4193 K пост
задайте	4223 K вопрос
залишилися	73 K питання
заметили	8 K ошибку
запазете	284 K
запитайте	5044 K
зареждай	313 K винаги съдържание от	313 K съдържание от
зберегти	5056 K
збережіть	5056 K
здесь	4277 K находится встроенный контент	4277 K находится встроенный пост	4277 K находится встроенный публикация	4277 K размещён встроенный контент	4277 K размещён встроенный пост	4277 K размещён встроенный публикация	4277 K размещен встроенный контент	4277 K размещен встроенный пост	4277 K размещен встроенный публикация	4277 K показан встроенный контент	4277 K показан встроенный пост	4277 K показан встроенный публикация	4277 K встроенный контент	4277 K встроенный пост	4277 K встроенный публикация
знаете	67 K кого-то	67 K того, кому
знайшли	8 K помилку
знаєте	67 K когось	67 K того, кому
знижка	5094 K для передплатників:
зручніше	5065 K слухати
""", 'и': """
играть	4271 K:
идет	4265 K подписка
идёт	4265 K подписка
из	4274 K нашего магазина:
изпратете	284 K
изтеглете	14 K	280 K	290 K	305 K приложението
източник	287 K:
източници	287 K:
имате	73 K въпроси
инсталирайте	280 K
искате	292 K да работите при нас	292 K ли да работите при нас
искаш	292 K да работиш при нас
источник	4238 K:
источники	4238 K:
""", 'к': """
как	4224 K вам статья	4224 K вам материал
какво	34 K мислите
коментарите	6 K	28 K
коментарі	6 K	28 K
коментарів	33 K поки
комментариев	33 K пока
комментарии	6 K	28 K
комментирование	6 K
копирай	284 K
копирайте	284 K
короткий	5044 K виклад	5044 K переказ
коротко	4223 K от	5044 K від
краткий	27 K пересказ	4223 K пересказ
кратко	4223 K от
краткое	4223 K содержание	4268 K содержание
куиз	258 K:	308 K:
""", 'л': """
лише	5094 K для передплатників:
лучшее	4203 K за
любите	5065 K слухати
""", 'м': """
материал	47 K можно	4193 K содержит данные	4204 K по теме:	4206 K по теме:	4226 K опубликован в	4229 K можно	4268 K переведён	4268 K переведен	4303 K впервые опубликован	4303 K был впервые	4313 K подготовлен в партнёрстве с	4313 K подготовлен в партнерстве с	4313 K подготовлен при поддержке	4313 K создан при поддержке
материалът	342 K е създаден със съдействието на
материалы	4206 K по теме:
матеріал	47 K можна	5010 K підготовлено за підтримки	5010 K створено за підтримки	5010 K підготовлено у партнерстві	5010 K створено у партнерстві	5087 K перекладено	5123 K уперше опубліковано	5134 K підготовлено у партнерстві з	5134 K підготовлено за підтримки	5134 K створено за підтримки	5134 K створено у партнерстві з
маєте	73 K запитання
месяц	4235 K подписки за
ми	5105 K помітили, що ви
мнение	4221 K автора	4221 K редакции может не
мнението	270 K на автора
мнения	4221 K авторов
мненията	270 K на авторите
моля	29 K
мы	13 K в	13 K есть	4166 K работаем благодаря вам	4166 K работаем благодаря вашей	4166 K работаем благодаря вашим	4166 K существуем благодаря вам	4166 K существуем благодаря вашим	4166 K существуем на ваши	4166 K работаем на ваши	4166 K живём на ваши	4166 K живем на ваши	4166 K независимы благодаря	4184 K в	4285 K заметили, что вы
""", 'н': """
на	87 K правах рекламы	87 K правах реклами	330 K живо: как	330 K живо: така	330 K живо: защо	330 K живо: какво	330 K живо: кой	330 K живо: къде	330 K живо: това	330 K живо: вижте	330 K живо: чуйте	330 K живо: всичко	330 K живо: нощта	330 K живо: хората	330 K живо: ето
над	53 K этим текстом	53 K цим текстом
надіслати	5056 K
надішліть	4 K	5056 K
накратко	272 K от
началась	4265 K подписка
начало	99 K >	99 K "
наша	4176 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4265 K забудьте подписаться	5083 K забудьте передплатити
немає	5065 K часу читати	5109 K власників
нет	33 K комментариев	4244 K времени читать	4289 K владельцев
новия	275 K брой
новият	275 K брой
новости	4203 K партнеров
новый	4226 K номер
нравится	83 K
няма	33 K коментари
нямаме	322 K собственик	322 K собственици	322 K акционери	322 K реклами
нямате	293 K време да четете
""", 'о': """
об	4204 K этом подробнее	4208 K авторе
обобщение	272 K
обсуждение	6 K
озвучено	4223 K	5044 K
онлайн	4298 K: как	4298 K: так	4298 K: почему	4298 K: что	4298 K: кто	4298 K: где	4298 K: это	4298 K: вот	4298 K: смотрите	4298 K: послушайте	4298 K: всё	4298 K: все	5118 K: як	5118 K: так	5118 K: чому	5118 K: що	5118 K: хто	5118 K: де	5118 K: це	5118 K: ось	5118 K: дивіться	5118 K: послухайте	5118 K: усе	5118 K: все
опитахте	60 K
опитування	5090 K дня:
опрос	4270 K дня:
оригинал	4303 K статьи опубликован
оригінал	5123 K статті опубліковано
оставьте	32 K первый
остались	73 K вопросы
отдел	101 K подписки: #
отключите	4285 K его, чтобы	4285 K блокировщик	4285 K adblock
открихте	8 K
откройте	4232 K в
открыта	4265 K подписка
открыть	4184 K в
отпечатай	284 K
отпечатайте	284 K
отправить	4 K	4236 K
отправьте	4 K	4236 K
оформити	5083 K передплату
оформить	4265 K подписку
оценете	273 K
оцените	9 K	4224 K
оцініть	5045 K
още	258 K по темата	258 K новини:	285 K новини	331 K за:	331 K по темата:
""", 'п': """
партнер	4313 K материала	5134 K матеріалу	5134 K рубрики
партнерский	87 K материал:
партнерський	87 K матеріал:
партньор	342 K на статията	342 K на рубриката
партнёр	4313 K материала	4313 K рубрики
партнёрский	87 K материал:
первый	4235 K месяц за
перевод	4223 K выполнен	4223 K сделан	4268 K выполнен	4268 K сделан	4268 K осуществлён	4268 K подготовлен
передплата	5055 K за #	5055 K від #	5083 K на перше півріччя	5083 K на друге півріччя
передрук	69 K дозволено за	69 K дозволено з	69 K дозволено лише	69 K дозволений за	69 K вітається
перейти	4184 K в
переказ	5044 K
переклад	5044 K зроблено	5087 K виконано	5087 K зроблено	5087 K здійснено	5087 K підготовлено
перепечатка	69 K разрешена при	69 K разрешена с	69 K разрешена только	69 K приветствуется	69 K свободная	69 K материалов разрешена
пересказ	4223 K
перший	5055 K місяць за
питання	74 K до статті	5090 K дня:
по	90 K подписке	4204 K теме:
повече	258 K по темата:	285 K новини
повідомити	5067 K про помилку
повідомте	5067 K про помилку	5067 K нам про помилку
погляди	5042 K авторів
пограйте	5091 K:
подарете	284 K
подарите	4236 K
подарить	4236 K
подарувати	5056 K
подаруйте	5056 K
поддержать	4241 K
поддержи	82 K
поддержите	82 K	4241 K
поделитесь	4 K
поделиться	4 K
подкаст	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4298 K: как	4298 K: так	4298 K: почему	4298 K: что	4298 K: кто	4298 K: где	4298 K: это	4298 K: вот	4298 K: смотрите	4298 K: послушайте	4298 K: всё	4298 K: все	5118 K: як	5118 K: так	5118 K: чому	5118 K: що	5118 K: хто	5118 K: де	5118 K: це	5118 K: ось	5118 K: дивіться	5118 K: послухайте	5118 K: усе	5118 K: все
подкрепете	82 K	290 K
подкрепи	290 K
подобається	83 K
подписаться	4184 K в
подписка	4235 K за #	4235 K от #	4235 K за рубль	4265 K на первое полугодие	4265 K на второе полугодие
подписывайтесь	13 K	4241 K на
подпишись	13 K	4256 K на
подпишитесь	13 K	4184 K в	4241 K на	4256 K на нас
подробнее	4204 K:	4204 K в материале	4204 K - в	4204 K читайте в материале	4204 K об этом	4206 K по теме:	4206 K на тему:	4299 K о:
подробности	4204 K:
поділитися	4 K
поділіться	4 K
пожалуйста	29 K, соблюдайте	4285 K, отключите его	4285 K, отключите блокировщик
позиция	4221 K автора
позицията	270 K на автора
позиція	5042 K автора
познавате	67 K някого	67 K ли някого
пока	33 K нет комментариев
показать	4193 K контент	4193 K публикацию	4193 K содержимое
показвай	313 K винаги съдържание от	313 K съдържание от
показувати	5097 K завжди контент	5097 K завжди вміст	5097 K контент із	5097 K контент з	5097 K контент від	5097 K вміст із	5097 K вміст з	5097 K вміст від
показывать	4277 K всегда контент	4277 K контент из	4277 K контент с	4277 K контент от
полезна	273 K ли
помітили	8 K помилку
понравилась	9 K статья	83 K
понравилось	70 K	83 K
понравился	83 K
попитай	272 K
попитайте	272 K
попробовали	60 K
порадьте	5056 K
порекомендуйте	4236 K
последвайте	13 K	290 K
последние	4203 K новости о
послухати	2 K
послушать	2 K
поставте	5044 K запитання
похоже	4285 K, вы используете блокировщик	4285 K, у вас включён	4285 K, у вас включен
почитать	4204 K:
преведено	272 K с
преводът	272 K е
предложение	4274 K для читателей:	4274 K для подписчиков:
предпочитате	293 K да слушате
прежде	4257 K чем оставить комментарий	4257 K чем комментировать
препечатването	69 K е разрешено
препоръчай	284 K
приготовили	60 K
приготували	60 K
присоединяйтесь	13 K	57 K к #	100 K к обсуждению
присъединете	13 K се	57 K се към #
присъедини	57 K се към #
пришлите	4208 K новость
приєднуйтесь	13 K	57 K до #
приєднуйтеся	57 K до #	100 K до обговорення
пробвахте	60 K ли
продовжується	5083 K передплата
продолжается	4265 K подписка	4265 K подписная кампания
пройдите	4204 K тест
пройдіть	5023 K тест
пропозиція	5094 K для читачів:	5094 K для передплатників:
прочетено	272 K от
прочетете	258 K още	258 K също
прочетохте	325 K # от #	325 K вече # от #
публикация	4193 K содержит данные
підписка	5055 K за #	5055 K від #
підписуйся	13 K
підписуйтесь	13 K	5062 K на
підпишіться	13 K	5062 K на
підсумок	5044 K
підтримайте	82 K	5062 K
підтримати	5062 K
""", 'р': """
работа	4227 K в "
радимо	5023 K прочитати:
разрешавай	313 K винаги съдържание от	313 K съдържание от
разрешать	4277 K всегда контент	4277 K контент из	4277 K контент с	4277 K контент от
разрешете	280 K
разреши	313 K винаги съдържание от	313 K съдържание от
разрешить	4193 K контент	4193 K показ	4193 K содержимое	4277 K всегда контент	4277 K контент из	4277 K контент с	4277 K контент от
распечатайте	4236 K
распечатать	4236 K
расскажите	60 K в
рассылка	4176 K "	4176 K:
редакция	4166 K работает благодаря вам	4166 K работает благодаря вашей	4166 K работает благодаря вашим
резюме	272 K
резюмето	272 K
рекламно	87 K съдържание:
рекомендуем	4204 K:	4206 K видео:
рекомендуємо	5023 K:
робота	5047 K в "	5047 K у "
роздрукувати	5056 K
роздрукуйте	5056 K
розкажіть	60 K у
розпочалася	5083 K передплата
розпочато	5083 K передплату
""", 'с': """
саммари	4223 K
свалете	14 K	280 K	305 K приложението
свежий	4226 K номер
свързани	258 K:
связаться	4208 K с автором
сигнализирайте	295 K за грешка
скачайте	14 K	4232 K в	4232 K из	4241 K приложение	4261 K приложение
скачать	14 K	4232 K в	4232 K на
скидка	4274 K для подписчиков:
скопировать	4236 K
скопируйте	4236 K
скопіювати	5056 K
скопіюйте	5056 K
следвайте	13 K ни	290 K
следите	13 K за	4184 K в
слухайте	5023 K:	5023 K також:
слухати	2 K
слушайте	4204 K:	4204 K также:
слушать	2 K
см	4204 K. также:
смотрите	4204 K также	4204 K:	4204 K	4204 K также:	4204 K видео:
соблюдайте	29 K
сообщения	28 K
сообщите	4246 K об ошибке	4246 K нам об ошибке
сообщить	4246 K об ошибке
сохраните	4236 K
сохранить	4236 K
спитайте	5044 K
споделете	4 K
сподели	4 K
сподобався	83 K
сподобалась	83 K
сподобалася	9 K	83 K
сподобалось	70 K
сподобалося	70 K	83 K
спонсор	4313 K материала	4313 K рубрики	5134 K матеріалу	5134 K рубрики
спонсорирано	342 K от
спробували	60 K
спросите	4223 K
спросить	4223 K
спільно	5011 K з компанією
станьте	32 K первым	32 K першим	4241 K подписчиком	4241 K соучастником	5062 K частиною спільноти	5062 K співучасником
статията	47 K може	272 K е преведена	272 K е прочетена	334 K е публикувана	342 K е създадена със съдействието на
статтю	47 K можна	5044 K перекладено	5087 K перекладено	5123 K вперше опубліковано	5123 K було вперше
стаття	5123 K вперше опублікована	5124 K
статью	47 K можно	4229 K можно
статья	4223 K переведена	4223 K озвучена	4224 K была	4226 K опубликована в	4268 K переведена	4303 K впервые опубликована	4303 K была впервые	4303 K первоначально	4304 K
стежте	13 K за
стислий	5044 K виклад	5044 K переказ	5087 K виклад
схоже	5105 K, ви використовуєте	5105 K, у вас увімкнено
съобщете	295 K за грешка
съобщи	295 K за грешка
сыграйте	4271 K:
""", 'т': """
тази	334 K статия е публикувана
також	5023 K читайте:
тб	5118 K: як	5118 K: так	5118 K: чому	5118 K: що	5118 K: хто	5118 K: де	5118 K: це	5118 K: ось	5118 K: дивіться	5118 K: послухайте	5118 K: усе	5118 K: все
текст	47 K можно	47 K можна	4223 K переведён	4223 K переведен	4223 K озвучен	4268 K переведён	4268 K переведен	4303 K впервые опубликован	4303 K был впервые	4303 K вышел в №	4303 K вышел в номере	5044 K перекладено	5044 K озвучено	5087 K перекладено	5123 K уперше опубліковано	5123 K вперше опубліковано	5123 K було вперше	5123 K вийшов у №	5123 K вийшов у номері
текстът	47 K може	270 K отразява	272 K е преведен
телефон	42 K редакции	42 K редакції	42 K на редакцията
тема	77 K закрыта
тему	77 K закрито
тест	4270 K дня:	5090 K дня:
това	53 K разследване	272 K резюме	272 K обобщение
този	334 K текст е публикуван
только	4274 K для подписчиков:
точка	4221 K зрения автора	5042 K зору автора	5042 K зору редакції
триває	5083 K передплата
тук	313 K има вградено съдържание от	313 K има съдържание от	313 K се намира вградено съдържание от	313 K се намира съдържание от	313 K вградено съдържание от	313 K съдържание от
тут	4277 K находится встроенный контент	4277 K находится встроенный пост	4277 K находится встроенный публикация	4277 K размещён встроенный контент	4277 K размещён встроенный пост	4277 K размещён встроенный публикация	4277 K размещен встроенный контент	4277 K размещен встроенный пост	4277 K размещен встроенный публикация	4277 K показан встроенный контент	4277 K показан встроенный пост	4277 K показан встроенный публикация	4277 K встроенный контент	4277 K встроенный пост	4277 K встроенный публикация	5097 K є вбудований контент	5097 K є вбудований допис	5097 K є вбудований публікація	5097 K є вбудований вміст	5097 K розміщено вбудований контент	5097 K розміщено вбудований допис	5097 K розміщено вбудований публікація	5097 K розміщено вбудований вміст	5097 K показано вбудований контент	5097 K показано вбудований допис	5097 K показано вбудований публікація	5097 K показано вбудований вміст	5097 K вбудований контент	5097 K вбудований допис	5097 K вбудований публікація	5097 K вбудований вміст
""", 'у': """
у	4285 K вас включён блокировщик	4285 K вас включен блокировщик	4289 K нас нет владельца	4289 K нас нет владельцев	4289 K нас нет акционеров	4289 K нас нет инвесторов	4289 K нас нет хозяев	5011 K партнерстві з компанією	5097 K цьому місці є вбудований контент	5097 K цьому місці є вбудований допис	5097 K цьому місці є вбудований публікація	5097 K цьому місці є вбудований вміст	5097 K цьому місці розміщено вбудований контент	5097 K цьому місці розміщено вбудований допис	5097 K цьому місці розміщено вбудований публікація	5097 K цьому місці розміщено вбудований вміст	5097 K цьому місці показано вбудований контент	5097 K цьому місці показано вбудований допис	5097 K цьому місці показано вбудований публікація	5097 K цьому місці показано вбудований вміст	5097 K цьому місці вбудований контент	5097 K цьому місці вбудований допис	5097 K цьому місці вбудований публікація	5097 K цьому місці вбудований вміст	5105 K вас увімкнено блокувальник	5109 K нас немає власника	5109 K нас немає власників	5109 K нас немає акціонерів	5109 K нас немає інвесторів	5109 K нас немає олігарха
увидели	8 K ошибку
удобнее	4244 K слушать
уперше	5123 K опубліковано в	5123 K опубліковано у	5123 K опубліковано на	5123 K надруковано в
усе	5119 K про:	5119 K за темою:
успейте	4265 K подписаться
установите	14 K	4261 K приложение
усі	28 K коментарі	5119 K матеріали за темою:	5119 K статті за темою:
утренняя	4176 K рассылка
""", 'ф': """
фотогалерея	4204 K:
""", 'х': """
хареса	9 K ли	70 K ли ви	83 K ли ви	273 K ли
харесахте	273 K ли
харесва	70 K ли ви	83 K ли ви
хотите	4243 K работать у нас	4243 K у нас работать	4243 K работать в нашей
хочете	5064 K працювати в нас	5064 K в нас працювати	5064 K працювати у нас
хочеш	5064 K працювати в нас
хочешь	4243 K работать у нас
""", 'ц': """
це	53 K розслідування
цей	5044 K переказ	5044 K короткий виклад	5044 K короткий переказ	5044 K стислий виклад	5087 K текст	5087 K матеріал	5124 K текст	5124 K матеріал
цю	5087 K статтю
ця	77 K тема закрита	5124 K стаття
""", 'ч': """
четете	258 K още
чети	258 K още
чи	5045 K була стаття	5045 K був матеріал	5045 K був переказ	5045 K був цей переказ	5045 K була ця	5045 K був цей	5045 K сподобалась	5045 K сподобалася	5045 K сподобався
читай	4256 K нас
читайте	13 K нас	14 K	4184 K в	4184 K нас в	4204 K также	4204 K также:	4204 K:	4204 K подробнее	4204 K еще	4204 K по теме:	4204 K подробнее:	4204 K материал	4204 K в материале	4206 K по теме:	4232 K нас без	4232 K без	4241 K	4241 K нас в	5023 K також	5023 K також:	5023 K:	5023 K ще	5023 K також на тему:	5023 K по темі:	5023 K також на тему	5062 K
читать	4184 K в	4204 K также	4204 K по теме:
что	34 K вы думаете	4204 K ещё почитать:
чтобы	4315 K отписаться от этой рассылки	4315 K отписаться от рассылки
чуйте	2 K	258 K:
""", 'щ': """
ще	33 K немає коментарів	5023 K за темою:
що	34 K ви думаєте
""", 'э': """
эта	77 K тема закрыта	77 K тема была автоматически закрыта	4268 K статья	4304 K статья
это	27 K резюме	53 K расследование	4223 K краткое содержание
этот	27 K пересказ	4193 K материал содержит	4223 K пересказ	4223 K краткий пересказ	4229 K материал можно	4229 K текст можно	4268 K текст	4268 K материал	4304 K текст	4304 K материал
эту	4229 K статью можно
""", 'я': """
як	5045 K вам стаття	5045 K вам матеріал
якщо	45 K ви знайшли	45 K ви помітили
""", 'є': """
є	73 K запитання
""", 'א': """
אהבתם	70 K	83 K	2312 K את
אולי	2329 K פספסתם:
אין	2300 K לשלוח תגובות	2300 K לפרסם תגובות	2373 K להעתיק תוכן	2373 K להעתיק את התוכן	2373 K לעשות שימוש בתכנים	2373 K לעשות שימוש בתוכן
אירעה	2369 K שגיאה
אל	2320 K תפספסו: הפעילו
אנא	2277 K הזינו כתובת מייל	2277 K הזינו כתובת אימייל
אני	2269 K רוצה לתמוך	2269 K רוצה להצטרף	2269 K רוצה לתרום
ארעה	2369 K שגיאה
""", 'ב': """
בואו	2313 K לעבוד איתנו
בחנו	2317 K את עצמכם
בשיתוף	2332 K המועצה	2332 K קרן
""", 'ד': """
דווחו	2312 K על
דף	99 K הבית >	99 K הבית '	99 K הבית "
""", 'ה': """
האזינו	2 K	2290 K:	2314 K לפודקאסט	2314 K לפרק
האם	9 K אהבתם	2312 K הכתבה	2312 K הסיכום	2312 K המידע
הדוא	2299 K"ל האדום
הדפדפן	2349 K שלך אינו	2349 K שלך לא
ההרשמה	2277 K בוצעה בהצלחה
הווידאו	2349 K אינו
הורידו	14 K	2282 K את האפליקציה	2319 K
הטור	2306 K המלא של
הטקסט	2374 K נוצר
היו	32 K הראשונים
הירשמו	2313 K לוובינר	2313 K לכנס שלנו
הכותב	2302 K הוא
הכותבים	2302 K הם
הכותבת	2302 K היא
הכנתם	60 K
הכתבה	2310 K תורגמה	2310 K נכתבה באופן אוטומטי	2312 K עניינה	2330 K ממשיכה	2373 K מוגנת	2374 K נכתבה	2374 K תורגמה	2382 K ממשיכה
המייל	42 K האדום
המשך	2330 K הכתבה	2382 K הכתבה
הסיכום	2310 K נכתב	2310 K נוצר	2374 K נוצר
הסרטון	2349 K אינו	2349 K לא
הפסקת	2281 K מעקב אחרי
הפעילו	2320 K התראות	2320 K את ההתראות
הפרסום	69 K מחדש מותר
הפרק	2314 K המלא זמין
הצביעו	2317 K בסקר
הצטרפו	57 K ל-#	57 K ליותר מ-#	2269 K לאלפי	2269 K לאלפי התומכים,	2269 K לאלפי התומכים שלנו	2272 K למנוי	2282 K לערוץ הטלגרם	2282 K לקבוצת הוואטסאפ	2282 K לקבוצת הווטסאפ	2296 K אלינו	2296 K לערוץ	2296 K לקבוצה	2296 K לקבוצת	2296 K לקבוצות	2296 K עכשיו	2296 K גם	2297 K	2313 K לצוות שלנו
הצטרפי	2269 K לאלפי
הקו	42 K החם של המערכת
הקשיבו	2314 K לפודקאסט
השתתפו	2317 K בסקר
התגובות	6 K
התוכן	2349 K אינו	2373 K מוגן
התחקיר	53 K הזה
התקציר	2310 K נכתב	2310 K הופק	2310 K נוצר
התרגום	2374 K נעשה
""", 'ח': """
חודש	2325 K ראשון ב
""", 'י': """
יש	73 K שאלות	2277 K להזין כתובת מייל תקינה	2299 K לכם מידע	2299 K לכם סיפור	2299 K לך מידע	2299 K לך סיפור
""", 'כ': """
כבר	2272 K מנויים	2272 K מנוי
כדי	2325 K לקרוא את	2353 K לצפות בתוכן	2353 K להציג את התוכן
כל	2296 K החדשות
כתבות	2306 K נוספות מאת	2306 K נוספות של	2329 K נוספות:
כתובת	2277 K המייל לא תקינה	2277 K הדואר האלקטרוני אינה	2277 K המייל אינה תקינה	2277 K המייל אינה חוקית	2277 K האימייל אינה תקינה	2277 K האימייל אינה חוקית
""", 'ל': """
לא	2272 K מנויים
להאזנה	2314 K לכתבה	2314 K לפודקאסט
להורדת	2319 K
להמשך	2325 K קריאה
לכל	2302 K הכתבות של	2306 K הכתבות של	2306 K כתבות	2306 K המאמרים של	2329 K הכתבות:
לכתבה	2290 K המלאה
לכתבות	2329 K נוספות:
לעדכונים	2296 K נוספים	2296 K
לעקוב	2281 K אחרי הכותב
לערוץ	2282 K הטלגרם
לפניות	2299 K לכתב	2299 K לכתבת
לפרק	2314 K המלא
לצפייה	2314 K בסרטון	2314 K בווידאו	2314 K במשדר	2353 K בתוכן
לקבוצת	2282 K הווטסאפ	2296 K הוואטסאפ	2296 K הווטסאפ
לקבלת	2296 K עדכונים
לקריאה	2290 K נוספת	2290 K נוספת:	2325 K מלאה
לקריאת	2325 K הכתבה המלאה
לרכישת	2272 K מנוי	2272 K מינוי	2313 K כרטיסים לכנס	2313 K כרטיסים לחצו	2313 K כרטיסים לאירוע
לתמיכה	2269 K חודשית
""", 'מ': """
מאמרים	2306 K נוספים מאת
מה	34 K דעתכם	2317 K דעתכם? הצביעו
מוגש	2332 K בשיתוף
מיון	2300 K תגובות
מייל	2299 K אדום
מיין	2300 K לפי
מכירים	67 K מישהו	67 K מישהי
מנוי	2272 K קיים
מנויים	2272 K? התחברו	2272 K?
מעקב	2281 K אחרי הכותב	2281 K אחר הכותב	2281 K אחרי כתב
מצאתם	8 K טעות
משהו	2369 K השתבש
""", 'נ': """
נא	2277 K להזין כתובת מייל תקינה	2277 K להזין כתובת אימייל
נותרו	2341 K # תווים
ניסיתם	60 K
נכתב	2310 K בסיוע
נפלה	45 K טעות
נרשמת	2277 K בהצלחה
נתקלתם	2299 K במשהו	2299 K בטעות
""", 'ס': """
סדר	2300 K תגובות
סינון	2300 K תגובות
ספרו	60 K לי
סרטון	2349 K זה אינו
""", 'ע': """
עדיין	2272 K לא מנויים
עוד	2290 K בנושא:	2306 K כתבות של	2329 K במדור:	2329 K כתבות:
עמוד	2370 K # מתוך #
ענו	2317 K על הסקר	2317 K על הסקר:	2317 K על החידון
עקבו	13 K אחרינו	2281 K אחרי הכותב	2296 K אחרינו	2297 K אחרי
""", 'פ': """
פורסם	2337 K לראשונה ב
פרסומת	2330 K
""", 'צ': """
צילום	2337 K: רויטרס	2337 K: אי	2337 K: ap	2337 K: afp	2337 K: shutterstock	2337 K: שאטרסטוק	2337 K: getty	2337 K: פלאש	2337 K: דובר	2337 K: באדיבות	2337 K: לע"מ
צילומים	2337 K: באדיבות
צפו	2290 K:	2290 K גם	2314 K בסרטון	2314 K בתיעוד	2314 K בווידאו	2314 K בכתבה
""", 'ק': """
קבלו	2281 K התראות על כתבות	2320 K התראות	2320 K עדכונים על	2320 K עדכונים לנייד
קו	42 K חם למערכת
קרא	2290 K גם	2290 K גם:
קראו	2290 K גם	2290 K גם:	2290 K עוד
""", 'ר': """
ראיתם	45 K טעות
ראשי	99 K >
רוצים	2296 K להיות	2296 K לקבל
""", 'ש': """
שאלות	73 K
שחק	2343 K עכשיו:
שחקו	2343 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2300 K שיכללו
תודה	2277 K שנרשמתם
תווים	2341 K נותרו	2341 K שנותרו
תוכן	2332 K שיווקי בשיתוף	2350 K מוטמע	2350 K זה מגיע	2350 K חיצוני	2350 K זה מוצג	2374 K זה נוצר
תורגם	2310 K באופן אוטומטי
תמונה	2370 K # מתוך #	2370 K # / #
תמונות	2337 K: באדיבות
תמכו	82 K	2269 K בנו,	2269 K בנו היום	2323 K	2324 K בעבודתנו	2324 K בעיתונות עצמאית	2324 K בעיתונות חופשית	2324 K בנו עכשיו	2324 K בנו היום
תקציר	2310 K שנכתב
""", 'ا': """
ابرز	155 K النقاط بالذكاء
اجعل	140 K
احجز	157 K تذكرتك	157 K مقعدك
احجزوا	157 K تذاكركم
احصل	168 K علي تطبيق
اخبروني	60 K في التعليقات
اختبر	162 K معلوماتك	162 K نفسك
ادامه	1855 K اين مطلب	1855 K مطلب مخصوص	1855 K اين خبر	1911 K مطلب	1911 K خبر
ادعم	82 K	171 K
ادعمنا	106 K ولو
ادعموا	82 K	171 K
اذا	185 K كانت لديك معلومات	185 K كان لديك معلومات	185 K كانت لديكم معلومات	185 K كان لديكم معلومات
ارسل	145 K لنا صورك	145 K لنا قصتك	145 K لنا معلومات	145 K لنا علي	145 K لنا عبر
ارسلوا	145 K لنا علي	145 K لنا عبر	145 K لنا صوركم	145 K لنا قصصكم	145 K الينا علي	145 K الينا عبر	145 K الينا صوركم
از	1804 K روزنامهنگاري مستقل حمايت	1858 K دست ندهيد:
اسال	155 K الذكاء
استغرق	53 K هذا التحقيق	53 K هذا
استفاده	1902 K از مطالب
استمرارنا	106 K مرهون بدعمكم	106 K مرهون	106 K بدعمكم
استمع	2 K الي	2 K	160 K الي
استمعوا	160 K الي
اشتباه	45 K ديديد
اشتباهي	45 K
اشتراك	1855 K يكماهه:	1855 K ماهانه:	1855 K سالانه:	1855 K يكساله:	1855 K سهماهه:
اشترك	142 K في	143 K في قناة	173 K
اشتركوا	140 K في	173 K
اضف	140 K	147 K تعليقك	147 K تعليقا علي	147 K تعليقا جديدا
اطلاعات	1844 K خود را بسنجيد
اعادة	69 K النشر مسموحة	182 K النشر
اعجبك	70 K	83 K
اعد	155 K هذا الملخص	223 K هذا الملخص
اعلان	178 K
افزودن	1862 K به سبد
اقرا	134 K ايضا	134 K ايضا:	134 K المزيد:	134 K:	134 K المزيد	177 K كذلك:	177 K ايضا-
اكنون	1872 K بازي كنيد:
الاحرف	188 K المتبقية
الانتقال	136 K الي المحتوي
التعليق	6 K
التعليقات	6 K	28 K
الخط	42 K الساخن لغرفة الاخبار	42 K الساخن لهيئة التحرير
الرئيسية	99 K >	99 K '	99 K "
الصفحة	218 K # من #
العب	190 K الان:
العودة	136 K الي الاعلي
الفيديو	195 K غير
المتصفح	195 K لا	195 K لا يدعم
المزيد	134 K:
المصدر	152 K:	152 K :
الملخص	155 K من اعداد
امتحان	60 K كرديد
ان	185 K كانت لديك معلومات
انتشار	1902 K مطالب
انتقل	136 K الي المحتوي
انشئ	184 K حسابا	184 K حسابك
انضم	57 K الي #	142 K الي	143 K الي قناة
انضموا	57 K الي #	141 K الي
اهم	155 K النقاط بالذكاء
ايا	1838 K اين	1838 K خطايي
ايميل	1808 K معتبر وارد	1808 K وارد شده معتبر
اين	53 K گزارش	1838 K	1855 K مطلب مخصوص	1855 K مطلب ويژه	1855 K محتوا مخصوص	1855 K محتوا ويژه مشتركان	1858 K مطلب را هم بخوانيد:	1877 K ويدئو در	1877 K ويديو در	1877 K محتوا در	1878 K محتوا از	1902 K مقاله تحت	1903 K متن	1903 K مقاله	1903 K خلاصه	1903 K ترجمه	1903 K خبر
اينجا	1858 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	148 K وكاتب
بازنشر	69 K با ذكر	1902 K
بازگشت	1821 K به بالا
بالصور	220 K..
بالفيديو	220 K..
ببينيد	1820 K:
بخوانيد	1820 K:
بدعمكم	106 K نستمر
بدون	1804 K كمك خوانندگان
براي	1855 K خواندن متن كامل	1855 K خواندن ادامه	1855 K مطالعه متن كامل	1855 K ادامه خواندن	1855 K دسترسي به متن كامل	1881 K ديدن اين محتوا	1881 K مشاهده اين محتوا	1881 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1838 K اين
بيشتر	1820 K بخوانيد	1820 K بخوانيد:	1820 K ببينيد	1822 K بخوانيد:	1858 K بدانيد:
""", 'ت': """
تابع	134 K ايضا:	142 K	148 K الكاتب علي	178 K القراءة
تابعنا	13 K	141 K
تابعوا	141 K	148 K الكاتب علي
تابعونا	13 K	140 K
تبرع	106 K ولو	171 K ل
تجاوز	136 K الي المحتوي
تخطي	136 K الي المحتوي	136 K الاكثر قراءة	136 K قصص مقترحة	136 K البودكاست	136 K يستحق الانتباه وواصل	176 K
ترجم	155 K هذا
تستمر	178 K القصة
تسوق	157 K الان	157 K من متجر
تصوير	1899 K # از #
تعداد	1870 K كاراكتر باقيمانده
تعرف	67 K شخصا
تلفن	42 K تحريريه
تم	155 K اعداد هذا	155 K انشاء هذا	155 K تلخيص هذا	158 K انشاء الملخص	223 K انشاء هذا	223 K اعداد هذا	223 K تلخيص هذا	223 K توليد هذا	223 K انشاء هذه	223 K انشاء الملخص	223 K انشاء النص
تماس	1833 K با نويسنده
تمت	155 K ترجمة هذا	155 K الترجمة	223 K كتابة هذا	223 K ترجمة هذا
""", 'ث': """
ثبت	1862 K نام در كارگاه
ثبتنام	1862 K در كارگاه
""", 'ج': """
جدول	1830 K امروز را	1830 K را حل كنيد
جرب	173 K
جربوا	173 K
""", 'ح': """
حامي	1804 K ما شويد	1804 K ما باشيد
حدث	217 K خطا
حقوق	182 K النشر	182 K الطبع
حمل	14 K	117 K التطبيق من	117 K التطبيق الان	168 K تطبيق	168 K تطبيقنا	168 K الان
حملوا	14 K	168 K
""", 'خ': """
خانه	99 K >	99 K '	99 K "
خبرنگار	1833 K:
خريد	1862 K انلاين كتاب	1862 K انلاين بليت	1862 K كتاب از فروشگاه	1862 K كتاب از سايت
خط	42 K البلاغات في غرفة الاخبار	42 K مستقيم تحريريه
خطايي	1898 K رخ داد
خلاصات	155 K مولدة
خلاصة	155 K بالذكاء
خوشتان	70 K امد
""", 'د': """
دانش	1844 K خود را
در	1820 K اين باره بخوانيد	1830 K نظرسنجي شركت كنيد	1844 K اين نظرسنجي	1844 K نظرسنجي ما	1844 K نظرسنجي	1858 K همين زمينه:	1858 K همين رابطه:
درست	60 K كرديد
""", 'ر': """
رابط	140 K قناتنا
رد	1821 K شدن از پربينندهترينها	1821 K شدن از پربيننده ترين ها
ردشدن	1821 K از پربينندهترينها
رفتن	1821 K به محتوا	1821 K به محتواي اصلي
""", 'س': """
ساعدنا	162 K علي تحسين
ساعدونا	162 K علي تحسين
ساند	171 K
ساهم	106 K ولو	106 K في استمرارنا
ساهموا	106 K ولو	106 K في استمرارنا
سجل	157 K الان في	157 K الان لحضور	184 K مجانا
سجلوا	157 K الان في	184 K مجانا
سوالي	73 K داريد
سودوكو	1830 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	163 K في الاستبيان
شاركنا	145 K قصتك	162 K رايك
شاركوا	4 K
شاركونا	145 K قصصكم	162 K رايكم
شاهد	134 K ايضا	134 K:	134 K ايضا:	160 K الفيديو اعلاه	177 K ايضا-	220 K بالصور
شاهدوا	160 K
شما	1844 K چه فكر ميكنيد
شماره	42 K تحريريه
""", 'ص': """
صحافي	148 K متخصص في	148 K وكاتب
صحفي	148 K متخصص في	148 K وكاتب
صفحة	218 K # من #
صفحه	99 K اصلي >	99 K اصلي "	99 K نخست >	99 K نخست "	1899 K # از #
صوت	162 K الان:
صوتوا	162 K الان
صورة	218 K # من #	218 K # / #
""", 'ط': """
طالع	177 K ايضا:
""", 'ع': """
عدد	188 K الاحرف المتبقية
عذرا	217 K، حدث خطا
عضويت	1808 K شما در خبرنامه
عكاس	1833 K:
عكس	1899 K # از #
""", 'ف': """
في	177 K السياق ذاته:	177 K السياق نفسه:	177 K هذا السياق:
""", 'ق': """
قبلا	1855 K مشترك شدهايد	1855 K مشترك شده ايد	1855 K عضو شدهايد	1855 K ثبت نام كردهايد
قد	134 K يهمك:	177 K يهمك ايضا:
قم	168 K بتحميل	168 K بتنزيل
""", 'ك': """
كاتب	148 K وصحفي	148 K وصحافي	148 K وباحث	148 K ومحلل	148 K واكاديمي	148 K صحفي
كاتبة	148 K وصحفية	148 K وصحافية	148 K وباحثة	148 K صحفية
كاراكترهاي	1870 K باقيمانده
كتب	223 K هذا المقال	223 K هذا النص
كد	1833 K خبر:	1833 K خبر :
كسي	67 K را ميشناسيد
كن	32 K اول	106 K داعما	147 K اول من يعلق
كپيبرداري	1902 K
""", 'ل': """
لا	147 K تعليقات بعد	147 K توجد تعليقات بعد	147 K يوجد تعليقات بعد	147 K توجد تعليقات حتي الان	147 K توجد تعليقات علي هذا	182 K يسمح باعادة
لتصلك	142 K
لديك	110 K اشتراك	110 K حساب	110 K حساب بالفعل	184 K حساب
لديكم	73 K اسئلة
لطفا	1808 K ايميل معتبر	1808 K يك ايميل معتبر	1881 K جاوااسكريپت
لعرض	199 K هذا المحتوي
لقراءة	176 K المزيد
للابلاغ	164 K عن اي خطا	164 K عن خطا في المقال	164 K عن خطا في النص	164 K عن خطا في الخبر	164 K عن خطا في هذا
للاستماع	160 K الي
للاشتراك	140 K في
للانضمام	140 K الي
للتواصل	148 K مع الكاتب	148 K مع الكاتبة
للمزيد	134 K:	176 K من الاخبار	176 K من التفاصيل
لمتابعة	142 K
لمزيد	176 K من الاخبار
لمشاهدة	160 K الفيديو	160 K التقرير	199 K هذا المحتوي	199 K الفيديو	199 K هذا الفيديو
لن	147 K يتم نشر عنوان بريدك
ليصلك	142 K
""", 'م': """
ما	13 K را	34 K رايك	1804 K را به يك قهوه	1804 K را به قهوه	1804 K مستقل هستيم و بدون كمك	1804 K مستقليم و بدون كمك
متاح	117 K علي app store	117 K علي google play	117 K علي متجر ابل	117 K علي متجر غوغل	117 K علي متجر جوجل
مترجم	1833 K:
متصفحك	195 K لا	195 K لا يدعم
متوفر	117 K علي app store	117 K علي google play	117 K علي اب ستور	117 K الان علي app store	117 K الان علي google play	117 K علي متجر ابل	117 K علي متجر غوغل	117 K علي متجر جوجل
محتواي	1878 K جاسازيشده از	1878 K خارجي از
محتوي	196 K مضمن من	196 K خارجي من
مرتبط	1822 K:
مرورگر	1877 K شما
مشترك	110 K بالفعل	110 K بالفعل؟	1855 K هستيد؟ وارد
مشكلي	1898 K پيش امد
مصيتم	8 K
مطالب	1820 K مرتبط:
معماي	1830 K امروز را
ملخص	155 K بالذكاء	155 K المقال بالذكاء	158 K من انشاء الذكاء
منبع	1833 K:	1833 K :
مواضيع	134 K ذات صلة:	177 K متعلقة:
""", 'ن': """
نبذة	148 K عن الكاتب
نزل	14 K	168 K تطبيق	168 K تطبيقنا
نزلوا	168 K
نستمر	106 K بدعمكم
نشر	222 K هذا المقال اولا	222 K هذا المقال لاول مرة
نظر	1838 K شما درباره
نظرات	6 K
نظرسنجي	1844 K:
نقل	69 K مطالب با ذكر	1902 K مطالب
نهاية	136 K الاكثر قراءة
نويسنده	1804 K را به يك قهوه	1833 K:	1833 K :
نويسههاي	1870 K باقيمانده
""", 'ه': """
هاتف	42 K هيئة التحرير
هذا	155 K الملخص	155 K النص	158 K الصوت تم انشاؤه	195 K الفيديو غير	195 K المحتوي غير	196 K المحتوي مقدم	196 K المحتوي من	222 K المقال محمي	222 K المحتوي محمي
هذه	155 K الترجمة
هل	8 K لاحظت	9 K اعجبك	45 K وجدت	60 K جربت	60 K جربتم	60 K جربتها	67 K تعرف شخصا	70 K اعجبك	73 K لديك اسئلة	83 K اعجبك	110 K انت مشترك	110 K لديك حساب	110 K لديك اشتراك	145 K لديك معلومات	145 K لديكم معلومات	145 K لديك قصة	145 K لديكم قصة	156 K كان هذا	156 K كانت هذه	156 K وجدت هذا	156 K اعجبك هذا	156 K اعجبتك هذه	164 K وجدت خطا	164 K لاحظت خطا	164 K وجدتم خطا
همچنين	1820 K بخوانيد	1820 K بخوانيد:	1858 K ببينيد:
""", 'و': """
واتساب	42 K هيئة التحرير
واصل	178 K القراءة
وجدت	8 K خطا
وجدتم	45 K
ويدئو	1822 K:
ويديو	1822 K:	1822 K |
""", 'ي': """
يتبع	231 K المقال
يجوز	69 K اعادة النشر
يحظر	182 K نقل	182 K نسخ
يستمر	178 K المقال	178 K الخبر	231 K المقال	231 K الخبر
يسمح	69 K باعادة النشر
يمكنك	142 K متابعة	176 K قراءة المزيد
يمكنكم	142 K متابعة
يمنع	182 K نقل	182 K نسخ	222 K الاقتباس
""", 'پ': """
پادكست	1822 K:
پايان	1821 K پربينندهترينها
پرش	1821 K به محتوا
""", 'گ': """
گزارش	1822 K تصويري:	1833 K:	1838 K خطا
""", 'अ': """
अगली	2416 K स्लाइड
अभी	2459 K खेलें:
""", 'आ': """
आज	2426 K का सुडोकू	2426 K का क्विज खेलें
आप	13 K हमें
आपका	2464 K ब्राउजर
आपको	2436 K यह	2436 K ये
आपने	60 K बनाया
आर्थिक	2400 K सहयोग करें
""", 'इ': """
इनपुट	2428 K-	2428 K:	2428 K -	2428 (K
इस	53 K पडताल	53 K रिपोर्ट
इसे	2415 K भी पढें	2415 K भी पढें:	2450 K भी पढें-	2450 K भी देखें:
""", 'ई': """
ईमेल	2443 K पता मान्य नहीं
""", 'ए': """
एक	2481 K त्रुटि हुई
एजेंसी	2428 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2415 K पढें:	2450 K भी पढें:
""", 'क': """
कंटेंट	2416 K पर जाएं
कुछ	2481 K गलत हो गया
कृपया	2443 K मान्य ईमेल	2443 K सही ईमेल
केवल	2446 K # रुपये में
कोई	45 K गलती	73 K सवाल	2481 K त्रुटि हुई
क्या	60 K आपने बनाया	60 K आपने यह	67 K आप किसी को जानते	2436 K यह	2436 K आपको
क्विज	2426 K खेलें
""", 'ख': """
खबर	2436 K में कोई	2492 K विज्ञापन के
""", 'छ': """
छोडकर	2416 K सबसे अधिक पढी	2416 K ये भी पढें	2416 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2428 K:
""", 'त': """
तस्वीर	2482 K #/#
""", 'द': """
देखें	2415 K:	2415 K वीडियो
""", 'न': """
न्यूजरूम	42 K हेल्पलाइन	42 K हॉटलाइन
न्यूजलेटर	2443 K के लिए धन्यवाद
""", 'प': """
पढिए	2450 K:
पढें	2415 K:	2450 K-
पसंद	70 K आया
पिछली	2416 K स्लाइड
पेज	2482 K #/#	2482 K # / #
पोल	2426 K में हिस्सा
""", 'फ': """
फोटो	2482 K #/#
""", 'भ': """
भाया	70 K?
भाषा	2428 (K
""", 'म': """
मात्र	2446 K # रुपये में
मुख्य	2416 K सामग्री पर जाएं
""", 'य': """
यह	2415 K भी पढें	2415 K भी पढें:	2415 K भी देखें:	2428 (K लेखक के	2436 K खबर आपको	2450 K भी पढें-	2450 K भी पढें -	2464 K वीडियो आपके	2464 K सामग्री आपके	2467 K सामग्री देखने के लिए	2467 K वीडियो देखने के लिए	2485 K लेख कॉपीराइट	2485 K सामग्री कॉपीराइट	2486 K लेख	2486 K खबर	2486 K अनुवाद	2486 K सारांश	2486 K सामग्री
ये	2415 K भी पढें	2415 K भी पढें:	2428 (K लेखक के	2450 K भी पढें-	2450 K भी देखें:
""", 'ल': """
लेख	2492 K विज्ञापन के
लेखक	2428 K के बारे में	2428 (K	2428 K वरिष्ठ पत्रकार हैं	2428 K स्वतंत्र पत्रकार हैं
लेखिका	2428 K के बारे में	2428 (K	2428 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2492 K के बाद
वीडियो	2467 K देखने के लिए
""", 'श': """
शेष	2457 K अक्षर
""", 'स': """
संबंधित	2415 K:	2450 K खबर:	2450 K खबरें:
सदस्यता	2443 K लेने के लिए धन्यवाद
सबसे	2416 K अधिक पढी गईं समाप्त
सब्सक्राइब	2443 K करने के लिए धन्यवाद	2443 K करने के लिए शुक्रिया
सर्वाधिकार	2485 K सुरक्षित
सर्वे	2426 K में हिस्सा
सामग्री	2416 K पर जाएं	2416 K को स्किप करें
सिर्फ	2446 K # रुपये में
स्वतंत्र	2400 K पत्रकारिता को समर्थन	2400 K पत्रकारिता का समर्थन	2400 K पत्रकारिता का साथ
""", 'ह': """
हम	2400 K किसी कॉरपोरेट	2400 K किसी कॉर्पोरेट	2400 K कॉरपोरेट या सरकार	2400 K न किसी कॉरपोरेट	2400 K किसी सरकार या
हमारा	14 K
हमारी	2400 K पत्रकारिता का समर्थन	2400 K पत्रकारिता को सहयोग	2400 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2400 K किसी कॉरपोरेट	2400 K सहयोग करें
होम	99 K >	99 K '	99 K "
""", 'অ': """
অনুমতি	403 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	13 K
আরও	351 K পডুন:	351 K পডুন	351 K দেখুন:	376 K পডুনঃ	376 K পডুন-	376 K পডুন :
আরো	351 K পডুন	376 K পডুন:	376 K পডুনঃ
""", 'এ': """
এই	387 K কনটেন্ট	404 K লেখাটি	404 K খবরটি
""", 'ক': """
কিছু	399 K ভুল হযেছে
কোনো	45 K ভুল
""", 'ছ': """
ছবি	356 K:
""", 'ত': """
ত্রুটি	399 K হযেছে
""", 'ন': """
নিউজরুম	42 K হটলাইন
""", 'প': """
পডুন	351 K:
""", 'ব': """
বিজ্ঞাপনের	377 K পর	377 K নিচে
""", 'ম': """
মতামত	356 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	60 K বানিযেছেন
""", 'ল': """
লেখক	356 K:
লেখকঃ	356 K
লেখকের	356 K আরও
লেখাটি	404 K
""", 'স': """
সংবাদকক্ষের	42 K হটলাইন
সর্বস্বত্ব	403 K সংরক্ষিত
সূত্র	356 K:
সূত্রঃ	356 K
স্পনসরড	378 K
স্পন্সরড	378 K
""", 'ก': """
กด	13 Kติดตาม	4785 Kติดตาม	4785 Kไลก์
""", 'ข': """
ขอ	4788 Kบคุณภาพจาก	4788 Kบคุณข้อมูลจาก
ข่	4781 Kาวที่เกี่ยวข้อง:	4788 Kาวโดย	4794 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4794 Kิป:
คุ	4791 Kณรู้สึกอย่างไรกับ	4791 Kณคิดอย่างไรกับ
""", 'ง': """
งา	53 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4794 Kคลิป:	4794 Kคลิป :
""", 'ซ': """
ซื	4792 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4781 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4785 Kดตามช่อง	4785 Kดตามเรา	4785 Kดตามข่าว	4803 Kดตามอ่านข่าวอื่นๆ	4803 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4790 Kม ai
""", 'ท': """
ทด	4792 Kสอบความรู้ของคุณเกี่ยวกับ	4792 Kสอบความรู้ของคุณ:
ทำ	4792 Kแบบสำรวจสั้น
ที	4788 K่มา:	4788 K่มา :
""", 'บ': """
บท	4790 Kความนี้ใช้ ai	4790 Kสรุปนี้	4790 Kความนี้แปล	4790 Kความนี้เรียบเรียง	4791 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4790 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4788 K้เขียน:	4788 K้เขียน :
""", 'พ': """
พบ	45 Kข้อผิดพลาด	45 Kคำผิด	4791 Kข้อผิดพลาดในบทความ
พื	4804 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4792 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4788 Kพ:	4828 Kพที่ # จาก #	4828 Kพ # จาก #
""", 'ม': """
มี	73 Kคำถาม
""", 'ร': """
ร่	4792 Kวมโหวต:	4792 Kวมโหวต :	4792 Kวมทำแบบสำรวจ	4792 Kวมสนุกตอบคำถาม	4792 Kวมสนุกลุ้น	4799 Kวมสนับสนุน
ร้	4807 Kองทุกข์	4807 Kองเรียน
""", 'ล': """
ลง	4792 Kทะเบียนเข้าร่วมสัมมนา	4792 Kทะเบียนเข้าร่วมงานได้ที่	4792 Kทะเบียนเข้าร่วมงานฟรี
ลอ	60 Kงทำแล้ว
""", 'ส': """
สน	4799 Kับสนุน
สร	4790 Kุปโดย	4790 Kุปข่าวด้วย	4790 Kุปนี้	4790 Kุปข่าวโดย	4791 Kุปนี้มีประโยชน์
สา	4807 Kยด่วนข่าว	4807 Kยด่วนทีมข่าว
ส่	4807 Kงข่าว
""", 'ห': """
หน	99 K้าแรก >	99 K้าแรก '	4828 K้า # จาก #
""", 'อ': """
อ่	4781 Kานเพิ่มเติม:	4781 Kานต่อ:	4781 Kานข่าวต้นฉบับ:	4781 Kานเพิ่มเติม	4781 Kานประกอบ:	4794 Kานข่าวเพิ่มเติม:	4794 Kานข่าวเพิ่มเติม	4794 Kานข่าวที่เกี่ยวข้อง:	4794 Kานข่าว:	4794 Kานเรื่องอื่น:	4803 Kานข่าวต้นฉบับได้ที่	4803 Kานบทความอื่นๆ	4803 Kานรายละเอียดเพิ่มเติมได้ที่	4803 Kานข่าวอื่นๆ ที่	4803 Kานข่าวอื่นๆ ได้	4803 Kานข่าวอื่นๆ เพิ่ม	4803 Kานข่าวอื่นๆ ใน
อ้	4788 Kางอิง:
""", 'เ': """
เก	4788 Kี่ยวกับผู้เขียน
เข	4785 K้าร่วมช่อง
เน	4790 Kื้อหานี้สร้าง	4804 Kื้อหาสปอนเซอร์	4804 Kื้อหาโฆษณา	4804 Kื้อหาสนับสนุนโดย	4816 Kื้อหานี้มาจาก
เพ	4785 Kิ่มเพื่อน
เร	4788 Kื่อง:	4788 Kื่อง :	4788 Kื่องและภาพ
""", 'แ': """
แจ	4791 K้งแก้ไขข่าว	4807 K้งเบาะแส	4807 K้งข่าว
แช	4 Kร์
แป	4790 Kลโดย
แอ	4785 Kดไลน์
""", 'โ': """
โฆ	4804 Kษณา -
""", 'ใ': """
ให	4791 K้คะแนนบทความ
""", 'ไ': """
ไม	4785 K่พลาดทุกข่าวสาร	4785 K่พลาดข่าว
""", 'ả': """
ảnh	5175 K:	5233 K #/#	5233 K # / #
""", 'ủ': """
ủng	5175 K hộ tác giả	5196 K hộ
""", 'あ': """
あな	34 Kたはどう
あわ	2981 Kせて読みたい	2981 【Kせて読みたい】	2981 Kせて読みたい:
""", 'こ': """
こち	2981 Kらもおすすめ	2981 Kらもおすすめ:	3017 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	27 K要約は	53 K調査報道	53 K取材	74 K記事について質問	77 Kトピックはクローズ	77 Kトピックは閉じ	2991 K記事を書いた人	2991 K記事の筆者	2996 K要約はai	2996 K要約は、ai	2996 K要約は役に立ち	2996 ※K要約	2996 K記事の翻訳	2996 K記事の要約	2996 K記事はai	2996 K翻訳	2996 K見出しはai	2998 K動画はお住まいの地域	2998 K動画は、お住まいの地域	2998 K動画は現在ご利用	2998 K動画はご覧いただけません	2998 K動画は再生できません	2998 K動画は公開を終了	3008 K記事は	3008 K記事の誤り
""", 'ご': """
ご意	42 K見・情報提供は	2973 K見・ご感想
ご質	73 K問は
""", 'ま': """
まだ	33 Kコメント
""", 'も': """
もっ	2981 Kと見る:	3017 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3050 Kーが発生しました
""", 'オ': """
オリ	3017 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	28 Kントは	28 Kントの内容
""", 'ト': """
トッ	99 Kプ＞	99 Kプページ＞	99 Kプ>	99 Kプ >	99 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	2998 Kーヤーを読み込	3022 【Kゼント】	3022 Kゼント応募
""", 'ペ': """
ペー	3051 Kジ#/#
""", 'ホ': """
ホー	99 Kム＞	99 Kム>	99 Kム >	99 Kム '
""", 'メ': """
メー	2953 Kルアドレスの形式が	2953 Kルアドレスが正しくありません
""", '一': """
一覧	3017 【K】
""", '下': """
下載	14 K	5276 Kapp	5276 K應用程式
下载	14 K	5276 Kapp	5276 K应用
""", '以': """
以上	5319 K内容由ai
以下	5387 K内容由ai
""", '作': """
作っ	60 Kてみ
作者	5312 K:	5312 (K	5312 K係	5312 K为	5312 K為
""", '你': """
你做	60 K了吗
你可	5294 K能會喜歡:	5344 K能想看:
你有	5305 K线索
你覺	5321 K得這篇
你觉	5321 K得这篇
你认	67 K识
你试	60 K过
""", '來': """
來源	5312 K:
""", '允': """
允许	69 K转载
""", '內': """
內容	5319 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5283 K微信公众号	5283 K官方微信
""", '内': """
内容	5319 K由ai
""", '再': """
再生	3002 K速度
""", '写': """
写真	2981 【K】	2981 K:	2983 K特集:	3017 【Kを見る】	3017 【Kギャラリー】	3051 K #/#	3051 K#/#	3051 K # / #
""", '出': """
出典	2991 K:
出现	5383 K问题
出錯	5383 K了
出错	5383 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3017 【K】	3017 Kの記事:
""", '剩': """
剩余	5354 K字数
剩餘	5354 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5303 K	5339 K
""", '動': """
動画	2981 【K】	2983 K:	2983 【K】	2998 Kプレーヤーを読み込	2998 Kプレイヤーを読み込	3017 【Kを見る】
""", '升': """
升級	5339 K
升级	5339 K
""", '原': """
原文	5343 K刊于	5343 K刊於
""", '参': """
参与	5323 K我们的
参考	70 Kになった	2981 K:
""", '參': """
參與	5323 K我們的
""", '发': """
发现	8 K错误	45 K文章	45 K有误	5322 K错误
发生	5383 K错误
""", '取': """
取材	2991 K・文	2991 K・執筆
""", '另': """
另请	5294 K参阅
""", '可': """
可以	5304 K在x上
可自	69 K由转载
""", '合': """
合わ	2981 Kせて読みたい:
合成	2998 K音声で読み上げ	2998 K音声による読み上げ
""", '同': """
同场	5294 K加映:
同場	5294 K加映:
""", '問': """
問問	5319 K我們的ai
問題	3050 Kが発生しました
""", '喜': """
喜欢	70 K这篇	5262 K作者	5262 K这篇文章
喜歡	70 K這篇	5262 K作者	5262 K這篇文章
""", '執': """
執筆	2991 K:	2991 K/
""", '報': """
報名	5327 K參加
""", '填': """
填写	5323 K问卷
填寫	5323 K問卷
""", '如': """
如发	5322 K现
如有	5305 K线索	5305 K線索	5314 K新聞線索,	5314 K新聞線索請
如果	5305 K您有相关线索	5305 K你掌握	5305 K您掌握	5311 K您有
如發	5322 K現
""", '官': """
官方	5283 K微信:	5283 K微信公众号:
""", '審': """
審校	5312 K:
""", '对': """
对本	74 K文有疑问
""", '广': """
广告	87 K:	87 【K】
""", '広': """
広告	87 K:	87 【K】
""", '廣': """
廣告	87 (K)
""", '延': """
延伸	5294 K閱讀	5294 K阅读	5294 K閱讀:	5294 【K閱讀】	5297 【K閱讀】	5297 【K阅读】	5344 K阅读:
""", '开': """
开启	5276 K通知	5276 K推送通知
""", '引': """
引用	2991 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5297 K/	5344 K:
影音	5297 K/	5297 【K】	5344 K:
""", '役': """
役に	70 K立った
""", '往': """
往下	5344 K看更多:
""", '微': """
微信	5276 K扫	5283 K公众号:
""", '您': """
您对	5321 K这篇文章
您對	5321 K這篇文章
您有	5305 K线索
您的	28 K评论
您覺	5321 K得這篇
您觉	5321 K得这篇
您认	67 K识
您试	60 K过
""", '情': """
情報	42 K提供は編集部
""", '感': """
感謝	5273 K您的訂閱
感谢	5273 K您的订阅
""", '打': """
打开	14 K	5276 K微信
打賞	5262 K作者
打赏	5262 K作者
""", '扩': """
扩展	5294 K阅读:
""", '扫': """
扫一	5276 K扫
扫描	5276 K二维码关注	5303 K
扫码	5303 K
""", '投': """
投票	5323 K:
投稿	28 Kは
""", '报': """
报名	5327 K参加
报料	42 K热线	42 K电话	42 K微信	42 K请
""", '按': """
按讚	5303 K追蹤
""", '掃': """
掃一	5276 K掃
""", '採': """
採訪	5312 K撰文:
""", '推': """
推荐	5294 K阅读	5294 K阅读:	5297 K阅读:
推薦	5294 K閱讀:	5297 K閱讀:
""", '提': """
提供	2991 K:
""", '摘': """
摘要	5319 K由
""", '撰': """
撰文	5312 K:
撰稿	5312 K:
""", '支': """
支持	5337 K
""", '收': """
收听	2 K	5332 K我们的播客	5332 K我们的节目
收聽	2 K	5332 K我們的播客	5332 K我們的節目
""", '文': """
文/	2991 K
文:	2991 K
文・	2991 K
文字	3002 Kサイズ	3002 Kの大きさ
文章	45 K有误	5312 K来源:	5322 K有误	5322 K有誤
""", '新': """
新聞	42 K爆料	5305 K線索
新闻	42 K热线	42 K报料	42 K爆料	5305 K线索热线	5305 K线索
""", '暂': """
暂无	33 K评论
""", '更': """
更多	5294 K:	5294 K新聞:	5294 K內容:	5294 【K新聞】	5294 K相關	5294 K阅读:	5294 K報導:	5294 K报道:	5297 【K新聞】	5297 【K新闻】	5343 K精彩内容	5343 K精彩內容	5343 K内容请	5343 K內容請	5343 K资讯请	5343 K資訊請	5343 K资讯,请	5343 K資訊,請
""", '最': """
最初	32 Kのコメント
""", '有': """
有効	2953 Kなメールアドレスを
有問	73 K題
有料	5305 K要爆
有疑	73 K问
有问	73 K题
""", '未': """
未经	5386 K授权不得转载	5386 K许可不得转载
""", '本': """
本主	77 K题已关闭
本内	5319 K容由ai
本图	5387 K片由ai
本报	42 K热线
本摘	5319 K要
本文	5312 (K作者	5312 K作者	5319 K摘要	5319 K由ai	5319 K由人工智能翻译	5319 K由人工智能生成	5319 K由人工智慧	5343 K章來自	5343 K转载自	5343 K轉載自	5343 K来自微信	5343 K来自公众号	5343 K来自:	5343 K來自:	5386 K受版权保护	5386 K受著作權保護	5386 K原载于	5386 K首发于	5386 K原刊於	5386 K首发于《	5386 K轉載自	5386 K转载自	5386 K轉載自《	5386 K转载自《	5387 K由ai	5387 K由人工智能	5387 K由 ai	5387 K由人工智慧	5387 K使用ai	5387 K经ai
本翻	5387 K译由ai	5387 K译由人工
""", '来': """
来发	32 K表第一
来源	5312 K:
""", '校': """
校对	5312 K:
""", '構': """
構成	2991 K・文
""", '次': """
次に	2981 K読む:
次の	3017 Kページ:	3017 【K記事】
次ペ	3017 Kージ:
""", '欢': """
欢迎	13 K关注	69 K转载	5303 K加入	5304 K在	5304 K关注	5305 K提供线索	5305 K投稿	5314 K提供照片	5314 K提供新闻线索	5314 K爆料:
""", '歡': """
歡迎	13 K追蹤	69 K轉載	5303 K加入	5304 K在	5305 K提供線索	5305 K投稿	5314 K提供照片	5314 K提供新聞線索	5314 K爆料:
""", '正': """
正し	2953 Kいメールアドレスを
""", '此': """
此主	77 K题已自动关闭
此图	5387 K片由ai
此摘	5319 K要	5387 K要由ai	5387 K要由 ai
""", '测': """
测一	5323 K测:
""", '測': """
測一	5323 K測:
""", '点': """
点击	5294 K查看	5294 K阅读:	5332 K观看视频	5332 K收听本	5332 K收听节目	5332 K收听完整
点我	5303 K加入
""", '熱': """
熱門	5344 K新聞:
""", '爆': """
爆料	42 K热线	42 K電話	42 K專線	5305 K请	5305 K請
""", '版': """
版权	5386 K声明:	5386 K所有,	5386 K所有 ©
版權	5386 K聲明:	5386 K所有,
""", '特': """
特集	2983 K:	2983 【K】
""", '用': """
用微	5276 K信扫
""", '画': """
画像	2981 【K】	3017 【Kを見る】	3051 K#/#	3051 K #/#	3051 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	45 K错误
""", '發': """
發現	8 K錯誤	45 K有誤	5322 K錯誤
發生	5383 K錯誤
""", '皆': """
皆さ	34 Kんはどう
""", '相': """
相关	5294 K阅读	5294 K新闻	5294 K报道:	5294 K阅读:	5297 【K报道】	5297 K报道:	5344 K新闻:	5344 K文章:
相關	5294 K新聞	5294 K報導	5294 【K新聞】	5294 K閱讀:	5297 【K報導】	5297 K報導:	5344 K新聞:	5344 K文章:	5344 K報導:
""", '看': """
看更	5294 K多:	5297 【K多】
""", '確': """
確認	5273 K信已寄至	5273 K信已寄到	5273 K信已寄送
""", '立': """
立即	5303 K加入	5323 K报名	5323 K報名
""", '筆': """
筆者	2991 Kプロフィール
""", '編': """
編輯	5312 K:
編集	42 K部への情報提供
""", '线': """
线索	5305 K征集
""", '编': """
编辑	5312 K:	5312 (K:
""", '聽': """
聽我	5332 K們的podcast
""", '自': """
自動	2998 K音声で読み上げ
""", '著': """
著者	2991 Kプロフィール
""", '要': """
要約	27 Kは
""", '覺': """
覺得	70 K有用
""", '觀': """
觀看	5332 K上方影片
""", '观': """
观看	5332 K上方视频
""", '视': """
视频	5344 K:
""", '觉': """
觉得	70 K有用
""", '訂': """
訂閱	5273 K成功	5339 K	5350 K本報	5350 K我們	5350 K本刊
""", '記': """
記事	8 Kの誤り	2973 Kの間違いを見つけ	2973 Kの誤りを見つけ	2973 Kに関するお問い合わせ	2973 Kへのご意見	3008 Kの誤り	3008 Kに誤り
記者	2991 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	60 Kてみ
""", '詳': """
詳し	2981 Kくはこちら
""", '誤': """
誤り	45 Kを見つけ	45 Kにお気づき	2973 Kにお気づき
誤字	8 K	45 K脱字
""", '読': """
読者	3022 【Kプレゼント】	3022 Kプレゼント
""", '請': """
請作	5262 K者喝
請我	5262 K喝杯咖啡	5262 K們喝杯咖啡
請支	5337 K持
請至	5273 K信箱
請輸	5273 K入正確的電子	5273 K入有效的電子
""", '讚': """
讚賞	5262 K作者	5262 K支持
""", '订': """
订阅	5273 K成功	5339 K	5350 K本报	5350 K我们	5350 K本刊	5350 K本公众号	5350 K手机报
""", '评': """
评论	6 K	28 K
""", '试': """
试过	60 K了吗
""", '该': """
该主	77 K题已关闭
""", '请': """
请作	5262 K者喝
请到	5273 K邮箱
请我	5262 K喝杯咖啡	5262 K们喝杯咖啡
请支	5337 K持
请输	5273 K入正确的邮箱	5273 K入有效的邮箱	5273 K入有效的电子
""", '責': """
責編	5312 K:
""", '資': """
資料	5312 K來源:
""", '質': """
質問	73 Kは	73 Kがある方は
""", '贊': """
贊助	5337 K
""", '责': """
责任	5312 K编辑:	5312 (K编辑
责编	5312 K:
""", '赞': """
赞助	5337 K
赞赏	5262 K作者	5262 K支持
""", '転': """
転載	69 K歓迎	69 K自由	69 K可
""", '轉': """
轉載	69 K請註明
""", '转': """
转载	69 K请注明
""", '还': """
还可	5354 K输入
""", '这': """
这个	5320 K摘要
这段	5320 K摘要
这篇	9 K文章	53 K调查	53 K报道	5320 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5320 K摘要
這篇	5320 K文章
""", '連': """
連載	2983 K:
""", '還': """
還可	5354 K輸入
""", '采': """
采写	5312 K:
""", '長': """
長按	5303 K
""", '长': """
长按	5303 K
""", '開': """
開啟	5276 K通知	5276 K推播通知
""", '間': """
間違	45 Kいを見つけ	45 Kいにお気づき
""", '関': """
関連	2981 K記事	2981 K記事:	2981 【K記事】	2981 K:	2981 【K】	2983 K動画:	2983 K特集:	3017 【K写真】
""", '閱': """
閱讀	5294 K更多
""", '问': """
问问	5319 K我们的ai
""", '阅': """
阅读	5294 K更多
""", '面': """
面白	70 Kかった
""", '首': """
首頁	99 K>	99 K＞	99 K >	99 K '
首页	99 K>	99 K＞	99 K >	99 K '
""", '馬': """
馬上	5323 K報名
""", '马': """
马上	5323 K报名
""", '點': """
點我	5303 K加入
點擊	5294 K查看	5294 K閱讀:	5332 K觀看影片
""", '같': """
같이	3104 K 보기:	3206 K 읽으면 좋은 기사	3206 K 읽으면 좋은 글
""", '관': """
관련	3104 K 기사:	3142 K 기사 :	3142 [K 기사]	3142 K 기사-
관련기사	3104 K	3104 K:	3104 [K]	3142 K :
""", '광': """
광고	87 K:	87 [K]	87 (K)	3170 K 차단을 해제
광고차단을	3170 K 해제
""", '괜': """
괜찮아요	3094 K, 웹으로	3094 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	73 K 점은	73 K 점이
""", '기': """
기계음으로	3127 K
기사	2 K 듣기	42 K 제보	3125 K #줄 요약	3132 K 주소가 복사
기사에	74 K 대해 궁금	3135 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3142 K 기사:
""", '당': """
당신의	3134 K 선택은
""", '댓': """
댓글	6 K
댓글은	28 K
댓글이	6 K
""", '더': """
더	3104 K 읽기:
더보기	3104 [K]	3104 K:
""", '도': """
도움이	70 K 되셨다면
""", '독': """
독자	3134 K 설문에	3134 K 설문조사에
""", '드': """
드셔	60 K 보셨나요
""", '링': """
링크가	3132 K 복사되었습니다	3132 K 복사됐습니다
""", '만': """
만들어	60 K 보셨나요
""", '많': """
많이	3142 [K 본 기사]
""", '모': """
모바일	3094 K 웹으로 볼게요	3094 K 웹으로 계속
모바일웹으로	3094 K 볼게요
""", '문': """
문제가	3182 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3125 K 요약은
본문	3132 K url 복사
""", '사': """
사진	3183 K #/#	3183 K # / #
사진출처	3148 K:
""", '생': """
생성형	3125 K ai가 요약
""", '선': """
선택	3180 (K) 개인정보	3180 [K] 개인정보	3180 (K) 광고성	3180 [K] 광고성
""", '설': """
설문에	3134 K 참여하세요
""", '아': """
아직	33 K 댓글
""", '애': """
애드블록을	3170 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3134 K 어떻게 생각
여러분의	34 K 생각
""", '영': """
영상	3104 [K]
""", '오': """
오류가	3182 K 발생했습니다
오류를	8 K
오타가	45 K
오타를	45 K
오탈자가	45 K
오탈자를	45 K
""", '원': """
원활한	3170 K 이용을 위해	3170 K 서비스 이용을 위해
""", '웹': """
웹으로	3094 K 볼게요
""", '유': """
유익했다면	70 K
""", '이': """
이	9 K 기사	53 K 취재에는	53 K 기사에는	77 K 주제는 닫혔	3125 K 요약은 ai	3125 K 요약이 도움	3125 K 기사는 인공지능	3125 K 기사는 ai	3125 K 번역	3127 K 음성은 ai	3135 K 기사가 도움이	3135 K 기사를 어떻게	3135 K 뉴스에 대한 의견	3135 K 기사에 대한 의견
이미지	3183 K #/#	3183 K # / #
이슈	3142 [K]
이어	3104 K 읽기:
""", '인': """
인공지능	3127 K 음성으로	3127 K(ai) 음성
인기기사	3142 [K]
""", '일': """
일시적인	3182 K 오류가
""", '자': """
자료출처	3148 K:
""", '잘': """
잘못된	45 K 내용
""", '재': """
재미있게	70 K 읽으
""", '제': """
제보	42 K 전화	42 K 메일
제보하기	42 K
""", '주': """
주변에	67 K
주소가	3132 K 복사되었습니다
""", '지': """
지금	3155 K 플레이:
""", '질': """
질문은	73 K
""", '첫': """
첫	32 K 댓글	32 K 번째 댓글
""", '추': """
추천	3104 K 기사:
추천기사	3142 [K]
""", '출': """
출처	3148 K:	3148 K :
출처를	69 K 밝히면	69 K 밝히고
""", '카': """
카카오톡	13 K	42 K 제보
""", '페': """
페이지	3183 K #/#
""", '필': """
필수	3180 (K) 개인정보	3180 [K] 개인정보	3180 (K) 이용약관	3180 [K] 이용약관
""", '함': """
함께	3104 K 볼 만한 기사:	3104 K 보면 좋은 기사:	3142 [K 읽기]	3206 K 읽으면 좋은 기사	3206 K 읽으면 좋은 글	3206 K 보면 좋은 기사
""", '핫': """
핫클릭	3142 [K]
""", '해': """
해	60 K 보셨나요
""", '홈': """
홈	99 K>	99 K >	99 K '
""", '화': """
화보	3104 [K]
"""}

CONTAINS = {',': """
,说:	5411 K
""", '@': """
@我	63 K
""", 'a': """
abonați	81 K-vă	4158 K-vă	4162 K
abonații	51 K pot	4159 K noștri
abonează	81 K-te	4038 K-te pentru	4045 K-te pe youtube	4158 K-te
abonné	51 en tant qu'K	2069 pas encore K	2072 déjà K	2075 en tant qu'K
abonnés	2069 réservé à nos K	2072 réservé aux K	2263 nos K	2266 K
abonējiet	81 K	3343 K
actualisé	102 cet article a été K
actualité	2086 l'essentiel de l'K	2100 suivez l'K	2100 suivez toute l'K	2100 retrouvez toute l'K	2135 couvre l'K
actualizată	102 știrea a fost K
acționari	4123 fără K
adatkezelési	2518 K tájékoztató
adhérent	81 devenez K
adhérez	81 K
admitió	1731 K
adomány	2630 K
adományoddal	2626 K
adományok	2630 K
adományozz	2626 K
adományozzon	2547 K itt
advirtió	1731 K
adód	2628 K #
adója	2547 K #
adăugat	4161 a K
affichée	61 e-mail ne sera pas K
affiliatelänkar	38 K	75 K	4692 K	4724 K
affilié	38 lien K	75 lien K
affiliés	38 liens K	75 liens K
affirmé	2265 a K
afiliación	38 enlaces de K	75 enlaces de K
afirmó	1731 K
afișată	61 email nu va fi K
agregó	1731 K
aicināja	3346 K
aizsargātas	3285 visas tiesības K
aiškino	3279 K
ai가	3187 K 작성	3187 K 생성	3187 K 요약	3187 K 번역
ai로	3187 K 작성	3187 K 생성
ai를	3187 K 활용해
ajouté	2265 a K
ajută	4158 K-ne
ajánld	2626 K fel
aktualizovaný	102 článok bol K
aktualizován	102 článek byl K
aktérů	102 jména K
alkalmazás	2511 töltsd le az K
alkalmazásban	2545 az K
alkalmazást	2545 K
alkalmazásunk	2627 K
alkalmazásunkat	2511 töltse le K
alkalmazásunkban	85 K
alăturat	4062 s-a K echipei
alăturați	52 K-vă
alătură	52 K-te lor	52 K-te
améliorer	2161 aidez-nous à K
analytička	537 je K
anhören	3 artikel K	3 text K	3 beitrag K	904 jetzt K:
anketě	557 naší K	557 v K
ankietę	36 naszą K	3754 naszą K	3754 krótką K
ankstesnėje	102 K versijoje
anmäl	4771 K dig till vårt	4771 K dig till våra
anmäla	4639 genom att K dig	4687 genom att K dig
annoncé	2265 a K
annoncør	728 betalt af en K	728 betalt af K
annonslänkar	38 K	75 K	4692 K	4724 K
annonsör	4703 betalt av en K	4703 betald av en K
annonsør	3625 betalt av en K
anterioară	102 versiune K a
antérieure	102 version K de cet
anunció	1731 K
anunțat	4161 a K
använder	4654 vi K cookies	4655 K kakor
anúncio	3932 após o K	3932 depois do K
anúncios	71 sem K	4029 sem K
apelował	3845 K
apelowała	3845 K
aplicació	85 a la nostra K
aplicación	85 en nuestra K	1557 descarga la K	1557 descarga nuestra K
aplicația	85 în K noastră	4046 descarcă K	4158 descarcă K noastră	4158 descarcă gratuit K	4158 descarcă K și	4159 K noastră
aplikacją	85 z naszą K
aplikację	3707 pobierz naszą K	3708 pobierz K	3708 ściągnij K	3777 naszą K
aplikací	85 s naší K
aplikácii	85 v našej K	4454 našej K
aplikáciu	4454 mobilnú K	4454 K
aportació	495 la teva K
aportación	1603 tu K	1637 haz tu K
apoyá	1728 K
applikációnk	2545 K
applikációnkat	2545 K
applikációnkban	85 K
apsolīja	3346 K
apóyanos	1603 K	1728 K
apóyenos	1603 K	1728 K
apúntate	1529 K a	1550 K a nuestra	1550 K gratis	1728 K gratis
apărat	4161 s-a K
arkadaşina	50 K gönder
arkadaşiniza	50 K gönderin
arkadaşinla	4908 bir K paylaş
artykuł	16 darmowy K	21 cały K	3695 podoba ci się ten K	3755 nasz K do końca	3775 ostatni darmowy K	3843 ten K
artykułu	102 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	21 leer este K	21 leer el K	1530 te ha gustado este K	1540 regala este K	1540 regalar este K	1546 último K gratis	1546 te queda # K	1640 y lee este K	1721 K	1722 #% del K	1722 # % del K	1722 #% de este K	1722 # % de este K	1729 este K
artículos	16 K gratis	1546 K gratis este mes	1546 te quedan # K	1546 límite de K	1721 K
aseguró	1731 K
associés	2109 cookies K à ce contenu
assuré	2265 a K
asszisztensünk	64 virtuális K
asumă	31 nu își K
atsiųsime	58 K jums
ausgewählt	959 produkte unabhängig K
autentificați	25 K-vă
autentifică	25 K-te	4038 K-te pentru
autorização	3911 sem K prévia e expressa
autorką	3746 kontakt z K
autorská	539 K práva
avertizează	4161 K
avísanos	1728 K
ayúdanos	1603 K	1728 K a
açikladi	4990 K
açin	4908 K
añadió	1731 K
año	1730 al K
""", 'b': """
bağirdi	4990 K
bağirdilar	4990 K
bağiriyor	4990 diye K
bağiriyordu	4990 K
bağiş	4987 K yap	4991 K
bağişiniz	4987 K
bağlantilari	75 satiş ortakliği K	4901 satiş ortakliği K
başlayan	4907 tl'den K
başvurun	4908 K
behält	30 K sich vor	30 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4628 vi K ditt stöd	4771 vi K din hjälp
beiträge	59 neue K per mail	1031 K
beiträgen	1031 K
bekapcsolása	2511 értesítések K
beløb	796 fast K
beløp	3690 gi et K	3692 fast K
bemängeln	1040 K
bemängelt	1040 K
benötigen	0 hilfe K
berätta	68 K för oss	68 K din
berättade	4774 K
berättar	4774 K
bestätigen	824 K sie ihre
bestätigungslink	950 K
bestätigungsmail	824 K	950 K
betalvägg	4775 K
bezpečí	103 linka K	103 linku K
bezplatný	577 poslední K článek	4448 náš K webinár	4471 posledný K článok
bezplatných	4457 K článkov
bezpłatne	3760 K konto
bezpłatny	3751 nasz K webinar	3775 ostatni K artykuł
bezpłatnych	3760 limit K
beágyazott	2587 egy K tartalom látható	2587 egy K tartalom található
beállításai	2586 cookie-K miatt
beállítások	2586 cookie-K miatt	2586 cookie K miatt	2586 süti K miatt
beğendiyseniz	4988 bu haberi K	4988 bu yaziyi K
biết	5258 cho K
blokovač	609 K reklam
blokování	528 K reklam	609 K reklam
blokującego	3809 programu K reklamy
blokującej	3809 wtyczki K reklamy
blokujący	3809 program K reklamy
blokującą	3809 wtyczkę K reklamy
blokátor	609 K reklam
bohaterów	102 imiona K
boletín	79 el K	79 al K	79 nuestro K	1550 recibe el K	1550 nuestro K	1555 K diario	1728 recibe el K	1729 nuestro K	1732 K
boîte	80 dans votre K mail	80 dans ta K mail	80 dans votre K	2080 dans votre K mail	2080 dans votre K e-mail
brezplačen	4571 zadnji K članek
brezplačne	4558 K članke
brezplačni	4551 naš K webinar	4571 zadnji K članek
brezplačnih	4558 K člankov
bronił	3845 K się
brzmiał	3845 K
brzmiała	3845 K
brzmiało	3845 K
butlletí	418 subscriu-te al K	418 el nostre K	496 el nostre K	499 K
buzdított	2629 K
buzdította	2629 K
buzón	80 en tu K	1553 en tu K
bájate	1728 K la app
báo	5176 là nhà K
bölümünde	86 yorum K
bönföll	4774 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4774 K
bønfaldt	797 K
bønn	3542 vi har en K til deg
bønnfalt	3693 K
bústia	441 a la teva K
bülten	4897 e-K	4991 K
bültene	4848 K abone	4848 K kayit	4848 K kaydol
bülteni	4897 haber K
bültenimiz	79 K	4988 K
bültenimize	79 K	79 e-K	4848 K	4987 K	4988 K
bültenine	4897 K
błagał	3845 K
błagała	3845 K
bạn	50 gửi cho K bè	5150 hộp thư của K	5195 sự ủng hộ của K	5255 mời K	5255 cần sự ủng hộ của K	5255 nhờ sự ủng hộ của K
bằng	5205 K văn bản của báo
""", 'c': """
caffè	2813 un K
café	55 me paga um K	1604 un K	1637 un K al mes	2138 un K
caractères	2161 limitées à # K
catedrática	1600 es K
catedrático	1600 es K
celého	507 pro čtení K
cercetătoare	4062 este K
cercetător	4062 este K
changés	102 prénoms ont été K
chaîne	2263 notre K
chefredaktör	4677 är politisk K	4677 är K
chefredaktør	705 er K
chuyện	5174 bạn có câu K
chép	5169 cấm sao K bài	5205 mọi sao K
chính	102 đính K	5159 K sách bảo mật
chúng	39 nhắn cho K tôi	39 viết cho K tôi	39 liên hệ với K tôi	39 gửi cho K tôi	39 gửi về cho K tôi	39 kể cho K tôi	39 chia sẻ với K tôi	40 phóng viên của K tôi	58 K tôi gửi bạn	58 K tôi gửi đến bạn	58 K tôi gửi tới bạn	68 nhắn cho K tôi	68 viết cho K tôi	68 gửi cho K tôi	68 gửi về cho K tôi	68 kể cho K tôi	68 chia sẻ với K tôi	68 hãy kể với K tôi	68 kể với K tôi	5150 bản tin của K tôi	5153 theo dõi K tôi	5174 cho K tôi qua	5174 liên hệ với K tôi qua	5174 hãy liên hệ với K tôi	5255 ủng hộ K tôi	5255 K tôi cần sự giúp đỡ	5255 giúp K tôi	5255 theo dõi K tôi	5255 hãy gửi cho K tôi	5255 hãy liên hệ với K tôi	5255 hãy báo cho K tôi	5256 K tôi trên	5256 của K tôi	5256 cho K tôi
chọn	5255 hãy bình K
cikkből	2625 K #
cikkéből	2625 K #
cikkünk	2627 minden K
cikkünkhöz	2627 minden K
collecté	2083 est K par
collectée	2083 est K par
collectées	2083 sont K par
comentário	7 deixe seu K	7 deixar um K	22 login para publicar um K
comentários	86 nos K	3893 nos K
comentó	1731 K
comisión	1626 recibir una K
comissió	436 rebre una K
comissão	3931 receber K	3931 receber uma K
commerciële	3446 K partner
communauté	2146 K whatsapp	2146 K signal
compártela	26 K	50 K
compártelo	26 K	50 K
comunità	2844 parte della nostra K
condamné	2265 a K
condiții	4049 termeni și K
confidentialité	2113 politique de K
confidențialitate	4049 politica de K
conférences	2135 est maître de K
connecté	2115 vous devez être K
contactați	39 K-ne	68 K-ne
contactează	39 K-ne	68 K-ne
conteúdo	10 este K	10 K externo	3858 acesse todo o K	3921 ao exibir este K	3921 ao ver este K
contribuição	3913 com a sua K	4028 sua K é essencial
contáctanos	39 K
contáctenos	39 K
contém	102 K cenas
contó	1731 K
conversación	1578 participar en la K
conținut	10 acest K	4038 K doar pentru abonați
conținutului	4058 preluarea K
cookieinställningar	4652 K	4679 K
corespondentă	4062 este K
corrección	102 K:
correção	102 K:
corrigé	102 article a été K
creează	4158 K un cont pentru a citi
csatornájára	2535 viber-K
csatornánk	2627 K
csatornánkhoz	2535 telegram-K	2535 whatsapp-K
csatornánkra	2535 youtube-K	2626 iratkozz fel K	2626 iratkozzon fel K
csábított	2629 K
cuéntanos	39 K	68 K	1578 K en	1728 K
cuéntenos	39 K	68 K
czytać	3701 aby K dalej	3701 żeby K dalej	3842 chcesz K dalej
czytelników	37 naszych K	3755 opiniami K	3766 z wpłat K	3766 dzięki wsparciu K	3783 K	3843 naszych K	3843 z wpłat K
câmpurile	61 K cu steluță
cântau	4161 K
címével	2570 e-mail-K
cùng	52 hãy tham gia K họ
của	5179 là cây bút K	5256 độc giả K
""", 'd': """
danişmanliği	4902 yatirim K kapsaminda değildir	4902 yatirim K hizmeti
daní	4462 # % z K	4462 #% z K
darbą	3277 mūsų K
darowiznę	3699 przekaż K	3842 przekaż nam K	3842 przekaż K na
datenschutzerklärung	850 unserer K	1038 unserer K	1038 unsere K
datenübertragung	892 der K zu
dați	63 K-mi tag
debatindlæg	706 send dit K	706 skrive et K
debatredaktør	705 er K
debattredaktør	3598 er K
debattør	705 er K
declaró	1731 K
decía	1731 K
demandé	2265 a K
denmişti	4990 K
denunció	1731 K
dependență	89 jocurile de noroc pot crea K
descrições	102 contém K
descárgate	1557 K la	1557 K nuestra
destekçimiz	4908 K olun	4987 K olun
desteğiniz	4987 K
desteğinizle	4988 K
desteğiyle	19 okurlarin K	4883 yapay zeka K	4899 K ayakta	4913 yapay zeka K
değildir	31 sorumlu K
değiştirildi	102 isimler K
değiştirilmiştir	102 isimler K
difficoltà	0 in K
difícil	103 passar por um momento K
dimineață	18 în fiecare K
diskutovať	4453 K môžu
disponível	3869 K no google play
doação	3854 faça uma K	3913 sua K	4028 sua K	4028 faça uma K	4032 K
doações	4032 K
dodał	3845 K
dodała	3845 K
dodává	646 K
događaj	4349 naš K
domagał	3845 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	495 fes una K	499 K
donación	1535 haz una K	1535 tu K	1603 tu K	1603 una K	1728 tu K	1728 haz una K	1732 K
donația	4158 K ta
donație	4158 fă o K	4162 K
donații	4162 K
donează	91 K cât poți	4158 K acum
doplněn	102 článek byl K
doporučil	646 K
doporučila	646 K
doporučovala	646 K
dopuštenja	4360 bez K
doradzał	3845 K
dorzuć	3842 K się
dostawać	3776 chcesz K
dostávajte	4477 K
dostávat	578 chcete K	606 chcete K zprávy
dostávať	4472 chcete K
dostávejte	584 K
dostęp	81 kup K	3701 masz już K	3760 pełny K do	3760 wykup K	3842 kup K
dostępny	3701 artykuł K tylko
dotazník	558 krátký K	4452 krátky K
dotazníka	4452 nášho K
dotazníku	557 našeho K	558 krátkého K
dowolną	3844 K kwotą
dočtete	565 více se K
dołóż	3842 K się
dołącz	52 K do nich	52 K	3713 K do nas na	3842 K do nas	3842 K do grona	3842 K do nich
drastické	102 obsahuje K
draudžiama	3223 K kopijuoti	3223 be leidimo K	3223 be sutikimo K
draudžiamas	3244 be leidimo K
dueños	1670 sin K	1670 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3843 K dalej
dziennikarką	3747 jest K	3824 jest K
dzięki	3843 K wam	3843 K tobie
dziękujemy	3757 K za zapisanie	3757 K za zapis	3842 K, że nas czytasz
där	43 var du K
dåligt	0 mår K	0 mår du K
débloquer	2072 pour K
déclare	2265 K
déclaré	2265 a K
découvrez	2069 K nos offres	2262 K nos offres
déductible	2063 K des impôts	2063 K à #	2264 K
déjanos	7 K tu	78 K tu correo
déjenos	78 K su correo
dénonce	2265 K
déplore	2265 K
déposés	2151 des cookies seront K
désabonner	2080 K à tout moment	2084 K à tout moment	2084 vous K en cliquant
désactiver	2107 K adblock
désactivez	2107 K adblock
désinscription	2084 K à tout moment
désinscrire	2084 K à tout moment	2086 vous K à tout moment
détresse	0 en K
díky	644 K vám
dôvery	103 linku K
dömde	4774 K
dømte	797 K	3693 K
düzeltme	102 K:
děkujeme	643 K, že nás čtete
dřívější	102 K verzi článku
důvery	103 linka K
dụng	5155 tải ứng K	5255 tải ứng K của	5255 hãy tải ứng K	5255 tải ngay ứng K
""", 'e': """
edellyttää	1988 K tunnusta
editörlerimize	40 K
editörüdür	4880 K
editörün	102 K notu
egyetért	44 K?
egyetértesz	44 K?
együttműködésében	2624 K készült
elaboración	1626 no ha participado en la K
electrònic	418 el teu correu K
electrónico	61 correo K no se mostrará	1553 tu correo K	1578 tu dirección de correo K no será publicada
elemző	2538 K
elküldjük	58 K neked	58 K önnek
elolvasásához	2504 a teljes cikk K
elsőként	2546 értesülj K
előfizetés	2630 K
előfizető	2504 már K	2626 legyen K
előfizetőink	51 K	2504 K olvashatják	2549 K számára	2627 K
előfizetők	51 az K	2560 csak K	2630 K
előfizetőknek	2505 csak K	2560 K szól
előfizetőként	51 K
előfizetőnktől	2570 K
emlékeztetett	2629 K
emoțional	102 pot afecta K
endereço	3887 seu K de email não será
engedély	2553 K nélkül tilos
engedélyezze	2517 K a javascript
engedélyezése	2587 tartalmainak K	2587 tartalmak K
engedélyhez	2553 K kötött
enkät	36 vår K
enquête	36 notre K	36 onze K	54 mois sur cette K	54 mois à cette K	54 mois pour cette K	102 pour cette K, nous	2263 cette K	3462 onze korte K	3462 onze K
enquêtent	2263 K pour vous
enquêtes	2263 nos K
ensimmäinen	2051 K kuukausi
enthält	892 dieses element K daten
entraînement	49 K d'ia
entrée	2214 ctrl+K	2214 ctrl + K
enviáselo	50 K
envíala	50 K
envíalo	50 K
envíanos	1728 K
epizódu	4450 K
erată	102 K:
ergänzt	102 text wurde K	102 artikel wurde K
erhvervsredaktør	705 er K
erhältlich	904 shop K	979 im shop K
erişin	4908 K
erklärt	1040 K
erklärte	1040 K
erkände	4774 K
erzähl	39 K es uns	68 K es uns	68 K uns
erzählen	39 K sie uns	39 K sie es uns	68 K sie uns	68 K sie es uns	1037 K sie es weiter
erzählt	68 K uns	1040 K
erzählte	1040 K
escribió	1731 K
escríbanos	39 K	68 K
escríbenos	39 K	68 K	1578 K a	1728 K
estimé	2265 a K
estás	1530 ya que K aquí	1530 ya que K por aquí
etichetați	63 K-mă
etichetează	63 K-mă
etiquétame	63 K
etiquétanos	63 K
etkinleştir	4857 javascript'i K
evästeasetuksesi	1941 K
evästeasetuksiasi	1965 K
evästeasetuksissa	1941 K
evästeasetusten	1941 K
evästeasetustesi	1941 K
evästeet	1965 K	1990 K
evästeitä	1944 K
evästesuostumuksesi	1941 K
evästevalintasi	1941 K
evästevalintojesi	1941 K
existují	568 K díky
experiência	68 conte sua K
explicó	1731 K
expliqué	2265 a K
expérience	68 partagez votre K
extensión	1726 K máxima
externého	4444 K obsahu
externí	550 K obsah
externího	550 K obsahu	550 obsah z K
externý	4444 K obsah
""", 'f': """
favoritkälla	4673 K
faça	4028 K um pix
felelősséget	31 nem vállal K
felhasználása	2552 cikkek K csak	2552 cikk K csak	2552 tartalom K csak	2552 anyagok K csak
felhasználási	2518 K feltételek
felietonistką	3824 jest K
felietonistą	3824 jest K
feliratkozás	2506 K a hírlevélre	2506 hírlevél K
feliratkozásommal	2533 K
feliratkozással	2533 K
felkavaró	102 K
fictício	102 nome K
fictícios	102 nomes K	102 nomes são K
filmări	41 poze și K
filozófus	2538 K
folosește	4049 K cookie
folytatásához	2504 a cikk K
fordítóval	2542 gépi K
forintért	2549 havi # K
formulára	4455 odoslaním K
formulário	4028 inscreva-se no K
formuláře	561 odesláním K
forrásként	2534 kedvenc K
fortæl	68 K os
fortæller	797 K
fotoğraf	41 K ve video
fotoğraflarinizi	41 K
fotóidat	41 K	2521 küldd el K
fotóit	41 K	2521 küldje el K	2521 küldje be K
fotóját	2521 küldje el K
frissítettük	102 K a cikket	102 cikkünket K
frågade	4774 K
früheren	102 K version	102 K fassung
férjen	2626 K hozzá
följ	4646 K oss på	4771 K oss
förbehåller	30 K sig	30 K oss
förbehållna	4669 alla rättigheter K
fördere	1037 K
fördermitglied	81 werden sie K	919 werde K	919 werden sie K
fördern	1037 jetzt K	1037 K sie
föredragen	4673 K källa
föredragna	4673 K källa
föreslog	4774 K
författare	4677 är K och
förklarade	4774 K
förklarar	4774 K
försvarade	4774 K sig
følg	670 K os på	794 K os	3563 K oss på	3690 K oss
første	718 K måned	796 K måned	3612 K måned	3692 K måned
førsteamanuensis	3589 er K
førstelektor	3589 er K
független	2502 támogassa a K	2627 K sajtó
főmunkatársa	2611 K
főszerkesztője	2540 K
""", 'g': """
gadā	3345 K
gazeteciliği	4988 bağimsiz K
gazeteciliğimiz	4988 K
gazetę	3786 kup K
gefällt	950 K ihnen, was sie	950 K dir, was du
gelmişken	4841 buraya kadar K
gespräch	102 K wurde gekürzt
geändert	102 namen K	102 name K	102 namen wurden K
geöffnet	856 wird in neuem fenster K
giovedì	18 ogni K
giáo	5176 là K sư
giúp	0 cần K đỡ
giảng	5176 là K viên
glücksspiel	89 K kann süchtig machen
glücksspiele	89 K können süchtig machen
godišnje	4423 K
gridò	2939 K
gràcies	442 K a gent com tu	496 K a tu
grátis	4030 teste K
grâce	19 K à vous	2060 K à vos dons
gwiazdką	61 pola z K
gärna	4771 vill K höra från dig
går	648 før du K	3542 før du K
gåva	4628 ge en K i dag	4628 ge en K nu	4629 din K	4629 ge en K	4771 din K gör	4771 ge en K i dag	4775 K
gönderdik	4915 size bir e-posta K
gönderin	4908 K
gönderiyoruz	58 size K	58 sana K	58 yazilarini K
göndermeyiz	72 spam K
göra	4772 K mer
göre	4990 K
görün	4908 K
görünmeyecek	61 e-posta adresiniz K
görüntülerinizi	41 K
göster	4908 K
gösterilmeden	4871 kaynak K
gösterilmeyecek	61 e-posta adresiniz K
gösterilmez	61 e-posta adresiniz K
güncellendi	102 haber K	102 yazi K
güncellenmiştir	102 haber K
głosił	3845 K
głosiła	3845 K
głosiło	3845 K
głosuj	3771 K
głosujcie	3771 K
głównej	3762 na stronie K
gương	65 trang K
gửi	50 hãy K	5174 xin K về
""", 'h': """
használ	2517 cookie-kat K	2518 sütiket K
használat	2517 sütik K
hazardní	84 účastí na K hře
hazardných	84 účasťou na K hrách
heißt	1040 K es
helyesbítés	102 K
helyreigazítás	102 K
helyszínen	2521 ott volt a K?
hikâyeni	68 K bizimle
hikâyenizi	68 K bize
hinzufügen	884 bei google K
hirdették	2629 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2597 K
hirdetésblokkolót	2597 K
historią	68 podziel się swoją K
historička	537 je K
história	68 conte sua K
hjälp	4680 K av ai	4704 K av ai	4771 K oss
hjälper	4771 din gåva K
hjælp	0 brug for K	708 K af ai	708 K fra ai	729 K af ai	794 vi har brug for din K	794 K os
hjælper	794 dit bidrag K
hlásal	646 K
hlásala	646 K
hlásá	646 K
hovorí	4526 K
hozzászólás	22 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2523 a K nem
hozzászólásokban	86 a K
hozzászólásokért	2523 a K
hozzátette	2629 K
hviezdičkou	61 polia s K
hvězdičkou	61 pole s K
hyödyntäen	1966 tekoälyä K
hágase	81 K socio
hájil	646 K se
hájila	646 K se
häng	4771 K med i
häufiger	884 bei google K
häusliche	0 K gewalt
hävdar	4774 K
håller	44 K du med	44 K du inte med	4711 läsare som K
hævder	797 K
hébergé	2109 ce contenu est K par
hình	102 có chứa K ảnh
híreinket	2570 K
hírekben	2511 a google K	2534 google K
hírlevelére	2533 K
hírlevelünk	79 K	2627 K
hírlevelünket	2533 K
hírlevelünkre	79 K	2506 K	2626 iratkozzon fel K	2626 iratkozz fel K	2627 K
hírlevél	2630 K
hírlevélre	79 K	2626 iratkozz fel a K	2626 iratkozzon fel a K
hó	2628 ft/K
hónap	2549 első K	2628 első K
hören	974 K sie hier.
hører	3603 der du K
hükmetti	4990 K
hüüdis	1800 K
hüüdsid	1800 K
hűségidő	2560 K nélkül
hồng	5204 nhận hoa K
""", 'i': """
iecienītāko	3293 K avotu
iepriekšējā	102 K versijā
ifølge	797 K	3693 K
ihtiyaç	0 yardima K
illimité	2075 accès K	2170 en K
imágenes	41 tus K	102 contiene K
incorporó	1600 se K a
independentă	4159 presa K
independência	4029 a K
indicó	1731 K
indiqué	2265 a K
indrømmede	797 K
indrømmer	797 K
indépendance	2263 notre K
indépendant	2059 soutenez le journalisme K	2263 journalisme K	2263 média K
indépendante	2167 la presse K a	2263 presse K	2263 information K
información	1566 sigue toda la K	1566 siga toda la K	1600 cubre la K	1729 esta K
informację	3746 wyślij K
informações	102 com K de
informațiilor	4058 preluarea K
informováni	606 chcete být K
informó	1731 K
informē	3346 K
ingresá	78 K tu correo
innehåll	4655 externt K	4679 externt K
innehåller	102 K spoilers
innehållet	10 K
innrømmer	3693 K
innrømmet	3693 K
inquiète	2265 s'K
inquérito	36 nosso K
inscrição	3863 cancelar a K
inscríbete	1529 K
inställningar	4652 cookie-K	4652 dina K för cookies	4652 dina K för kakor
insändare	44 K	4678 skicka din K	4678 din K till	4678 skriva en K
intelektą	3231 dirbtinį K	3246 dirbtinį K
inteligencję	3768 przez sztuczną K
inteligencí	570 umělou K
intelligenciával	2542 mesterséges K készült	2562 mesterséges K
introduceți	78 K adresa de email
intégralité	2069 pour lire l'K
investigación	54 meses en esta K	54 meses a esta K	102 para esta K	1729 esta K
investigação	4029 esta K
investigație	4159 această K
investigațiile	4159 continua K
invítame	55 K a un café	55 K un café	1728 K a
invítanos	1728 K a
ismételgette	2629 K
istediğiniz	4847 K zaman iptal	4989 K zaman iptal
izražavaju	4354 komentari K
içeriği	10 K
içeriğin	4882 harici K
içermektedir	102 sahneler K
išorinio	3229 K turinio
""", 'j': """
jautāja	3346 K
javascript가	3164 K
javascript를	3164 K
javasolják	2629 K
jelölj	63 K meg	63 K be
jelöljetek	63 K meg
jesteś	3695 skoro już tu K	3695 skoro tu K
ještě	617 zbývá K
jogász	2538 K
jugé	2265 a K
jurnalistă	4062 este K
jurnaliștii	40 K noștri	4093 K noștri îți trimit	4159 K noștri
jälgi	1797 K meid
jäljellä	1984 ilmaista juttua K	2048 K #%	2048 K # %	2048 #% K	2048 # % K
jäseneksi	81 liity K	2049 liity K
""", 'k': """
kanał	3843 nasz K
kannatusjäseneksi	2049 liity K
kanál	644 náš K
każdego	18 K ranka
každé	18 K ráno
kaže	4424 K
kedykoľvek	4429 odhlásiť sa môžete K
keresőben	2534 google-K
khoản	5147 bạn đã có tài K	5159 điều K sử dụng
không	44 K đồng ý?	61 email của bạn sẽ K hiển thị	72 K spam	5169 K sao chép bài viết	5169 K sao chép nội dung	5169 K sao chép lại
khẳng	5258 K định
kiabált	2629 K
kiabálta	2629 K
kiabálták	2629 K
kiegészítettük	102 a cikket K	102 cikkünket K
kifogásolja	2629 K
kirjeessä	2052 luki K
kiáltott	2629 K
kiáltotta	2629 K
kiáltották	2629 K
kiến	5190 ý K của bạn sẽ	5255 hãy gửi ý K	5255 vui lòng gửi ý K
kliknutím	561 K na
kolačića	4345 K	4375 K
kolačiće	4345 K	4375 K
kolačići	4345 K
komentować	7 K	3733 aby K
komentár	7 pridať K	4453 pridajte K
komentára	4453 pridanie K	4453 vloženie K
komentároch	86 v K
komentárov	86 do K
komentátor	548 je K	548 , K	625 , K
komentátorem	548 je K	625 je K
komentátorka	625 , K
komentátorkou	548 je K	625 je K	4442 je K
komentátorom	4442 je K
komentář	7 přidat K
komentáře	7 pro přidání K	559 vložení K	559 přidání K
komentářích	86 v K
komentářů	22 přidávání K se musíte	86 do K
kommentarsfältet	86 i K
kommentekért	2523 a K
kommenteléshez	7 K
kommenttikentässä	86 K
koneääni	1966 K
konferencję	3751 naszą K
konuştu	4990 diye K	4990 K
kopírovanie	4435 K obsahu bez	4435 K je zakázané
kopēšana	3292 K bez
korespondentką	3747 jest K	3824 jest K
korespondentė	3228 K
korábban	2569 K itt írtunk	2569 K ebben a cikkben írtunk
korábbi	102 cikkünk K
krzyczał	3845 K
krzyczała	3845 K
krzyknął	3845 K
krzyknęła	3845 K
krävde	4774 K
krævede	22 K felter er	797 K
krönikör	4677 är K	4751 är K
kulturalną	3755 K dyskusję
kulturredaktör	4677 är K	4751 är K
kulturredaktør	705 er K	775 er K	3598 er K	3671 er K
kumppanuuslinkkejä	75 K	1978 K
kvíz	557 náš K	4452 náš K
kvíze	4452 našom K	4452 v K
kvízu	557 našem K	557 v K
kyltissä	2052 luki K
kysyivät	2052 K
kávéra	55 hívj meg egy K	55 hívjon meg egy K	2628 K
käsitellään	102 jutussa K
käyttää	1942 tämä sivusto K
käyttöehdot	1973 hyväksyt K
képeidet	41 K
képeit	41 K
kérdezte	2629 K
kérdezték	2629 K
kérdőívünket	36 K
kért	2629 K
kérte	2629 K
kérték	2629 K
kívánt	102 nem K
können	91 geben sie, was sie K	91 geben sie, so viel sie K	1037 K sie uns
könyörgött	2629 K
könyörögtek	2629 K
köszönjük	2626 K, hogy olvasol
kötelező	22 K mezőket
kövessen	2511 K minket	2626 K minket
követelte	2629 K
követelték	2629 K
közgazdász	2538 K
közlése	2561 nélküli K tilos
közreműködésével	2624 K készült
közéjük	52 állj be K	52 álljon be K
közölte	2629 K
kúpte	4523 si K
küldd	50 K el
küldjük	58 K neked
küldünk	58 K neked
kündigte	1040 K an
künstlichen	908 K stimme vorgelesen	908 K stimme vertont
künstlicher	967 mithilfe von K
küpsised	1750 K
küpsistega	1750 K	1769 K
küsis	1800 K
kč	563 za # K	563 od # K	645 od # K
kļūsti	3343 K par
křičel	646 K
křičela	646 K
křičeli	646 K
kể	5258 K
""", 'l': """
labākie	3312 K raksti tavā
lamentó	1731 K
lançait	2265 K
lasītu	3282 lai K tālāk
lasītāji	3344 mūsu K
lasītājiem	3344 mūsu K
lejupielādē	3343 K
lelkisegély	103 K
leverandør	3600 ekstern K
leverantör	4679 extern K
leído	1640 has K tus #
leírásokat	102 K tartalmaz
licencí	48 K cc	48 cc-K
licença	48 K cc
licența	48 K cc
lietotnē	3302 K
linkistä	1977 lisää tästä K
lisenssillä	48 K
lisäsi	2052 K
llicència	48 K cc
lucrează	4062 K în presă
lunedì	18 ogni K
lună	4160 pe K
luận	7 để bình K	86 phần bình K	102 từ chối bình K	5147 đăng nhập để bình K	5190 bình K của bạn sẽ	5255 đăng nhập để bình K
lájkolj	2511 K minket
lákal	646 K
läget	4688 koll på K
lähdet	1917 ennen kuin K
lähetä	50 K se
lähetämme	58 K sinulle
lämna	78 K din mejl	78 K din e-post
läsa	4691 du kan K mer	4691 kan du K mer	4691 K mer om	4768 #% kvar att K	4768 # % kvar att K	4772 fri att K
läsare	37 våra K	4689 våra K	4772 våra K
läsarna	19 tack vare K
läser	4771 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	733 K for	3630 K for	4708 K för
læser	794 tak fordi du K
læserbrev	44 K	706 skrive et K	706 send dit K
læsere	37 vores K	795 vores K
læseres	717 vores K støtte
læserne	19 takket være K
læsetid	1 K
læsning	1 min K
límite	1546 K de notas
límites	1540 sigue leyendo sin K
lòng	5174 vui K gửi về	5255 vui K gửi về
löd	4774 K
lød	797 K	3693 K
lūdza	3346 K
lập	5194 ủng hộ báo chí độc K	5256 báo chí độc K
""", 'm': """
magyarázta	2629 K
mailovú	4455 e-K adresu
mainoslinkkejä	38 K	75 K	1978 K
manhãs	18 todas as K
markedsføringscookies	677 K
marqués	61 champs K d'une étoile
masintõlke	1752 K abil
materiał	10 ten K
matéria	21 ler esta K	3858 esta K é só	3945 para ler esta K	4024 #% desta K	4024 # % desta K	4024 #% da K	4024 # % da K	4029 esta K
matérias	3912 limite de K	4023 K
matí	495 rep cada K
mawiał	3845 K
mawiała	3845 K
mañana	18 cada K
mañanas	18 todas las K
medmänniska	103 jourhavande K
megbírságolta	2629 K
megbízásából	2624 K készült
megjelenését	2624 K támogatta	2624 K támogatja
megjelenítése	2587 tartalmainak K	2587 tartalmak mindig K
megszakítása	22 válasz K
megváltoztat	102 nevek K
megváltoztattuk	102 nevét K
meidän	2049 tue K
meitä	1975 tukea K	1975 tue K	2049 tue K	2049 auta K
mencióname	63 K
menționat	4161 a K
mesačne	4525 K
mesečno	4423 K	4621 K
mesélte	2629 K
mieltä	44 eri K?	44 samaa K?
miesiąc	3844 za K
miesięcznie	3844 K
minkä	91 anna K voit
miễn	16 bài K phí	5197 hết số bài K phí	5257 dùng thử K phí
mjesečno	4423 K
moderálási	2523 K elveink
modifié	102 article a été K	102 prénom a été K	102 nom a été K
modifiés	102 prénoms ont été K	102 noms ont été K
modération	84 jouez avec K	2161 charte de K	2161 K par la rédaction
mokė	3279 K
mondták	2629 K
mostrarà	61 adreça no es K
mostrará	61 correo no se K	1540 este mensaje se K en
możesz	91 wpłać, ile K
možete	91 dajte koliko K
multó	1731 K
mulțumim	4158 K că ne citești
munkatársa	2540 K	2611 K
munkatársunknak	40 K
munkánk	2627 K
munkánkat	2502 támogasd K	2502 támogassa K	2547 K	2626 támogasd K	2626 támogassa K	2627 K
myönsi	2052 K
másodközlés	2529 K	2552 K
másodközlése	2552 K
märkis	1800 K
määräsi	2052 K
mån	4690 kr/K	4773 kr/K
månad	4633 testa en K	4690 en K för	4771 testa en K	4773 per K	4773 varje K
månaden	4690 första K	4773 i K	4773 första K
månader	4690 K för #	4771 testa # K
månadsgivare	4771 bli K
måned	654 prøv en K	718 i # K	794 prøv en K	796 pr. K	3612 en K for	3690 prøv en K	3692 per K
måneden	796 om K	3692 i K
måneder	718 i # K	3612 K for #
média	2263 notre K
mês	4029 até o fim do K	4030 por K	4030 ao K
mình	55 mời K ly cà phê	63 tag K
míní	646 K
mówi	3845 K
mówili	3845 K
mówił	3845 K
mówiła	3845 K
môžete	4451 článok si K
müşterimiz	4919 K
mācīja	3346 K
mākslīgais	3299 K intelekts
mēnesis	3345 pirmais K
mēnesī	3345 K
mėgstamiausią	3224 K
mėnesį	3278 per K
měsíc	563 první K	645 za K	645 první K
měsíčně	645 K
můžeme	503 díky vám K
můžete	556 článek si K
mạnh	5258 nhấn K
""", 'n': """
nabádal	646 K
nabádala	646 K
naléhal	646 K
namawiał	3845 K
namawiała	3845 K
napisał	3845 K
napisała	3845 K
napiš	39 K nám	68 K nám
napište	39 K nám	547 K nám	580 K na	643 K nám
napísal	4526 K
napíšte	39 K nám	4441 K nám	4441 K, prosím	4474 K na	4523 K nám
naročilo	4557 hvala za K
naročite	81 K se	4531 K se na naše	4619 K se
naročnik	51 kot K	4530 že K
naročnike	4538 samo za K	4538 le za K
naročniki	51 K lahko	4570 lahko berejo le K	4570 berejo samo K	4623 K
naročnikom	4530 dostopen le K	4530 na voljo K	4530 na voljo samo K	4530 na voljo le K	4570 dostopna le K	4570 dostopna samo K	4570 dostopen le K	4570 dostopen samo K
naročnina	4558 K	4623 K
naročnino	4558 z K	4580 z K
narzędzi	3768 przy wsparciu K ai
nastavení	524 kvůli K cookies	524 K cookies	524 K souhlasu	524 vašeho K cookies	524 K soukromí
naujienlaiškio	3236 K
naujienlaiškis	3277 mūsų K	3280 K
naujienlaiškį	3216 mūsų K	3236 K	3276 užsisakykite K	3277 mūsų K
navođenja	4360 bez K izvora
navođenje	4360 uz K izvora
nawoływał	3845 K
načtením	525 K videa	525 K obsahu
našeho	553 do K týmu	553 K e-shopu
našem	4349 K timu
našich	579 K zpráv	4473 K správ
neatkarīgu	3343 atbalsti K
nekünk	39 írj K	39 írjon K	39 írja meg K	39 írd meg K	68 írj K	68 írjon K	68 írja meg K	68 írd meg K	68 meséld el K	2626 segíts K	2626 írjon K	2626 írj K	2626 jelezd K	2627 K adód
nemokamą	3240 K paskyrą
neobmedzený	4428 K prístup
neodpovídá	31 K za
neodpověděl	102 K
neodpověděla	102 K
neodpověděli	102 K
neomezený	543 K přístup
neomezeně	507 K číst
nepieciešama	0 K palīdzība
nepiekrītat	44 K
nepriklausomą	3238 paremkite K žurnalistiką	3276 paremkite K	3277 K žurnalistiką
nesouhlasíte	44 K?
nesúhlasíte	44 K?
newsissä	1956 google K
nezodpovedá	31 K za
nezodpovídá	31 K za
nezávislou	643 podpořte K
nezávislá	644 K média
nezávislé	4524 K médiá
nezávislú	4523 podporte K
nghiêm	5169 K cấm sao chép
nghiên	5176 là nhà K cứu
ngoài	5180 nội dung bên K
nguồn	5172 K ưu tiên	5172 K tin ưu tiên	5240 K ưu tiên
người	51 K đăng ký có thể
nhiệm	5190 chịu trách K về nội dung bình luận
nhân	5181 trí tuệ K tạo
nhấn	5255 K vào đây
nhận	5150 đăng ký K bản tin	5150 đăng ký K tin	5255 đăng ký K bản tin	5255 đăng ký K tin
nhập	25 đăng K	5147 vui lòng đăng K	5147 đăng K để đọc	5147 đăng K để xem	5147 đăng K để lưu	5147 hãy đăng K để	5255 đăng K để đọc	5255 đăng K để xem
nhật	102 bài viết đã được cập K	102 bài báo đã được cập K
niedostępny	3748 materiał wideo jest K
niezależne	3842 wesprzyj K	3842 wspieraj K	3843 K media
niezależność	3843 K
niezależną	3843 jesteśmy K
noastră	4159 munca K
nolēma	3346 K
norāda	3346 K
nosūtīsim	58 jums K
notificações	15 as K	3871 ative as K	3871 ativar K	3871 receba K
notificările	15 K	4046 activează K
notifikácie	4454 K
notícia	4029 esta K
notícias	3863 receba as K	3863 receba K	3874 siga as últimas K	4023 K
novinařina	644 naše K
novinařinu	644 nezávislou K
novinár	4442 je K	4442 , K
novinári	4524 naši K
novinárka	4442 je K	4442 , K
novinárkou	4442 je K
novinárom	4442 je K
novinář	548 je K	548 , K
novinářem	548 je K	625 je K
novináři	644 naši K
novinářka	548 je K	548 , K
novinářkou	548 je K	625 je K
novičke	4531 na e-K
novičnik	4539 K	4539 e-K	4620 naš e-K	4623 K
novičnika	4539 K
nuotraukų	41 K ir vaizdo
nusprendė	3279 K
násilí	0 domácí K
nášho	4448 do K tímu
nächste	22 in diesem browser für die K	1037 sind sie der K
näyttämällä	1940 K sisällön
nélkül	71 reklám K	72 spam K
nói	5258 K
nõus	44 ei ole K?
năm	5257 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	553 našem K
obegränsad	4636 K tillgång
obećala	4424 K
obećao	4424 K
obiecał	3845 K
obiecywał	3845 K
obligāta	3292 atsauce K
oblíbené	545 K zdroje
oblíbených	545 K zdrojů
oblíbenými	545 K zdroji
obrigatórios	22 campos K são marcados com	3887 campos K são marcados com	3892 campos K marcados	3892 campos K são marcados com
obveščanje	4557 na naše K
obľúbené	4439 K zdroje
obľúbených	4439 K zdrojov
obľúbenými	4439 K zdrojmi
också	52 var med du K
odběru	79 k K
odebírat	578 chcete K
odebírejte	512 K náš	584 K	643 K
odemkněte	507 K si
odhlásit	513 K se můžete kdykoli
odoberať	4472 chcete K
odpoveď	22 zrušiť K
odpovídal	646 K
odpověděl	646 K
odpověděla	646 K
odpověď	22 zrušit K
odpowiadał	3845 K
odpowiedzialności	31 nie ponosi K
odpowiedział	102 nie K	3845 K
odpowiedziała	102 nie K	3845 K
odpowiedziało	102 nie K
odražavaju	4354 komentari K	4354 komentari ne K
odídete	4437 kým K
ofereça	3858 K este artigo
ograniczeń	3701 czytaj bez K	3701 czytaj więcej bez K
også	52 bli med du K
ogłosił	3845 K
ogłosiła	3845 K
oikaisupyynnöt	1969 K
oikaisupyyntö	1969 K
olvashatják	2568 csak előfizetők K
olvasási	1 K idő
olvasóiból	2547 K él
olvasóink	37 K	2627 K
olvasóknak	19 az K
opinião	31 K do	31 K deste
opinión	31 K de	1728 danos tu K
ordenó	1731 K
ordonné	2265 a K
ortakliği	4901 iş K linkleri	4903 satiş K bağlanti	4903 satiş K linkleri
orzekł	3845 K
osobních	541 ochrany K údajů	541 ochraně K údajů
osobných	4444 K údajov
ostrzegał	3845 K
ostrzegała	3845 K
ostrzegł	3845 K
otrzymywać	3776 chcesz K
označ	63 K mě	63 K ma
označite	63 K me	63 K nas
označte	63 K mě	63 K ma	63 K nás
oznámení	15 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K
oznámil	646 K	4526 K
oznámila	646 K	4526 K
ozvěte	39 K se nám	68 K se nám	547 K se nám	643 K se nám
""", 'p': """
padėkite	3276 K mums
pageidaujamą	3224 K šaltinį
paklausė	3279 K
palīdzi	3306 ziedo un K	3343 K mums
palīdzība	0 vajadzīga K
palīdzību	3299 mākslīgā intelekta K	3314 mākslīgā intelekta K
parašykite	39 K mums	68 K mums	3276 K mums
parsisiųskite	3276 K
participación	1582 normas de K
partnerské	75 K odkazy	566 K odkazy	4460 K odkazy
partneři	527 my a naši K
pastā	3304 e-K
pastāstiet	39 K mums	68 K mums
patronką	3766 zostań naszą K
patrões	3975 sem K	4029 sem K
paylaşilan	4969 tarafindan K bir gönderi	4969 tarafindan K gönderi
paylaşin	26 K	50 K	4908 K
paylaştiği	4969 K bir gönderi	4969 'in K bir gönderi
paziņoja	3346 K
paziņojumus	3303 K
państwa	3746 czeka na K
pašte	3236 jūsų el. K
pažadėjo	3279 K
periódico	1729 este K	1729 nuestro K
permanència	497 sense K
persiųskite	50 K
personvernerklæring	3575 K
phê	55 mời tôi một ly cà K	5194 mời bạn một ly cà K
phóng	5174 liên hệ K viên	5176 là K viên	5176 K viên ban	5179 là K viên báo	5179 là K viên của	5255 hãy liên hệ K viên
phút	1 K đọc
phản	102 chưa K hồi
pidió	1731 K
pidätetään	1952 kaikki oikeudet K
pidätämme	30 K oikeuden
pisał	3845 K
pisała	3845 K
pišite	39 K nam	39 K našoj	39 K nam na	68 K nam	68 K našoj	68 K nam na	4342 K nam	4374 K nam na	4374 K na	4421 K nam	4544 K nam	4544 K na	4574 K nam na	4574 K na	4619 K nam
piškotke	4547 K	4575 K
piškotki	4547 K
piškotkov	4547 K	4575 K
pište	580 K na	580 K nám na
plakáton	2629 állt a K
plânge	4161 se K
pochází	550 obsah K
podcastów	3752 K
podcastů	555 K
podcaście	35 naszym K
podeľte	68 K sa s nami
podeślij	50 K
podkreśla	3845 K
podporovatelé	644 naši K
podporují	644 nás K
podpoře	503 díky vaší K můžeme	644 díky K
podpořte	568 K	643 K nás	643 K naši	643 K naše	643 K mě
podrška	4421 vaša K
podrške	4361 bez vaše K	4422 vaše K
podršku	4421 vašu K
podržite	4361 K	4421 K nas	4421 K naš
podělte	68 K se s námi	68 K se o
podľa	4526 K
poinformował	3845 K
poinformowała	3845 K
pokračovanie	4428 pre K v čítaní
pokračování	507 K je dostupné	566 K článku níže
pokračuje	566 článek K	566 text K	4460 článok K	4460 text K
pokračujte	507 K ve čtení s
politoložka	537 je K
politológus	2538 K
política	429 K de galetes	1576 K de cookies	3885 K de cookies	3914 cobre K
pomocí	570 K ai
pomocą	3768 z K ai
pomoć	4421 vašu K
pomóż	3842 K nam
pomôžte	4523 K nám
poprosił	3845 K
poprosiła	3845 K
poprosiło	3845 K
poručila	4424 K
poručio	4424 K
poslední	577 K článek zdarma	577 K článek, který můžete
posledný	4471 K článok zadarmo
poslušajte	4573 K nas
postafiókjába	2506 K
postafiókjában	2531 minden reggel a K	2531 minden este a K	2531 minden nap a K	2531 minden héten a K
postafiókodban	2531 minden reggel a K
postaládádba	80 a K	2533 a K
postaládádban	2531 minden reggel a K	2531 minden héten a K
postaládájában	2531 minden reggel a K	2533 ön K
posílat	561 nechte si K
posílejte	547 K nám
posíláme	58 vám K	58 K vám
potřebujeme	643 K vaši pomoc	643 K vaši podporu
potřebujete	0 K pomoc
používame	4444 K cookies
používá	527 tento web K
používáme	527 K cookies
povestește	68 K-ne
povestiți	68 K-ne
powiedział	3845 K
powiedziała	3845 K
powtarzał	3845 K
powtarzała	3845 K
poznámka	102 K redakce
pozostało	3701 K # %	3701 K #%
pozvěte	55 K mě na kávu	55 K mě na kafe
počasti	55 K me kavom
pořadatelé	646 zvou K
pošaljite	50 K ga	4342 K nam	4342 K na	4421 K nam
pošiljamo	58 K vam	58 vam K
pošleme	58 vám K	58 K vám	58 ti K
pošlete	50 K ho	50 K jej	547 K nám	643 K nám
pošli	50 K ho
pošlite	50 K ho	4441 K nám	4523 K nám
pošljemo	58 vam K
pošljite	50 K ga	4544 K nam	4544 K jo nam	4544 K na	4619 K nam
požádal	646 K
požádala	646 K
pracę	3843 naszą K
pranešimus	3235 K
praneškite	39 K mums	68 K mums
pranešė	3279 K
prašė	3279 K
preberať	46 K
precizējums	102 K:
predchádzajúceho	4475 bez K súhlasu
predchádzajúcej	102 K verzii článku
predplatiteľ	51 ako K	4428 už ste K	4428 ste K
predplatiteľom	81 staňte sa K	4436 K	4523 staňte sa K
predplatiteľov	4436 pre K
predplatné	4428 už máte K	4457 K	4523 kúpte K	4523 kúpte si K	4527 K
predplatného	4457 K
predplatným	4457 K	4478 s K
predplaťte	81 K si
preferată	4060 sursă K pe google	4060 sursă K în google
preferované	545 K zdroje	4439 K zdroje
preferovaný	545 K zdroj	4439 K zdroj
preferovaných	545 K zdrojů	4439 K zdrojov
preferovaným	545 K zdrojem	4439 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	102 K version de cet
prenumeratorów	3701 tylko dla K	3774 tylko dla K
prenumeratą	3760 z K
prenumeratę	81 kup K	3701 masz już K	3760 zamów K	3760 kup K	3760 wykup K	3786 kup K
preporučila	4424 K
preporučio	4424 K
pretlačiť	46 K
prevziať	46 K
prečítate	4428 celý článok si K
pridruži	52 K im se
pridružite	52 K im se	52 K se	52 K se jim	4421 K se našoj	4421 K im se	4619 K se nam
pridržana	4334 sva prava K
pridržane	4537 vse pravice K
pridržava	30 K pravo
pridržavamo	30 K pravo
pridūrė	3279 K
prihlásenie	4429 ďakujeme za K	4455 ďakujeme za K
prihlásení	4457 po K
prihlásením	4455 K súhlasíte
prihláste	25 K	4428 K sa a čítajte	4523 K sa na odber
prihvaćate	4356 prijavom K
pripažino	3279 K
programėlėje	3234 K
programėlę	3234 K
prohlásil	646 K
prohlásila	646 K
prohlížeč	11 váš K
pronađite	4372 K nas
proposé	2157 conçu et K par
prosił	3845 K
prosiła	3845 K
pročitali	4326 da biste K
pročitate	4324 da K cijeli	4324 da K ceo
prośbę	3695 mamy do ciebie K	3695 mamy małą K
prošnjo	4541 imamo majhno K	4541 majhno K
prywatności	3723 ustawienia K	3723 ustawień K	3727 polityka K	3727 polityce K
przeczytać	3701 aby K cały	3701 aby K ten artykuł
przeczytałaś	3755 dziękujemy, że K
przeczytałeś	3755 dziękujemy, że K
przedrukować	46 K
przedrukowywać	46 K
przeglądarka	11 twoja K
przekaż	3698 K nam #%	3842 K nam	3842 K #
przekonywał	3845 K
przekonywała	3845 K
przesyłajcie	3746 K
przesyłamy	58 K ci
prześlemy	58 K ci	58 K wam
prześlij	50 K go	50 K ten	3730 K zdjęcie	3730 K zdjęcia	3746 K nam	3746 K je do nas	3842 K nam
przeżywasz	0 K kryzys
przyznał	3845 K
przyznała	3845 K
przyłącz	52 K się
przyślij	3730 K zdjęcie	3746 K nam	3746 K je do nas	3842 K nam
práca	4524 naša K
práce	644 naší K
práci	644 naši K
prácu	4524 našu K
právnička	537 je K
právník	537 je K
précision	102 K:
précisé	2265 a K
précédente	102 version K de cet
préférée	2145 source K
préférées	2145 sources K
prévient	2265 K
príspevky	4453 K v diskusii
príspevok	4523 váš K
próxima	4029 nossa K
průzkumu	36 našeho K
psychické	0 K pomoci
ptá	646 K se
pubblicità	12 la K	71 niente K	71 senza K	71 nessuna K	2786 blocco della K	2937 senza K
publicarà	23 no es K
publicará	61 correo no se K
publicată	23 nu va fi K
publicistája	2540 K
publicité	12 la K	12 cette K	71 sans K	71 pas de K	2107 bloqueur de K	2107 bloqueurs de K	2263 sans K
publicités	2107 bloqueur de K
publicystką	3747 jest K	3824 jest K
publicystą	3747 jest K	3824 jest K
publikování	538 K nebo šíření
publiée	23 ne sera pas K	2115 votre adresse e-mail ne sera pas K
pytał	3845 K
pytała	3845 K
pytały	3845 K
pytań	3754 na kilka K
pyyntö	1917 pieni K
pyysivät	2052 K
pásale	1728 K esta
pásalo	50 K
päevakokkuvõte	1757 K
päivitetty	102 juttua K	102 juttua on K
päätoimittaja	1963 K	2033 on K
päätti	2052 K
påminde	4774 K
pénzbe	2627 K kerül
pénzéből	19 olvasók K
písemného	539 bez K souhlasu
písomného	4475 bez K súhlasu
píšte	4474 K na	4474 K nám na
pódcast	35 nuestro K	1729 nuestro K
pôvodnej	102 K verzii článku
pārpublicēt	46 K
pārpublicēšana	3285 K bez	3292 K bez
pārsūtiet	50 K
přebírat	46 K
přebírání	538 K článků
předchozí	102 K verzi článku
předchozího	539 bez K souhlasu	582 bez K souhlasu
předplatitel	51 jako K	51 K může	507 už jste K	507 jste K
předplatitele	542 pro K
předplatitelem	81 staňte se K	643 staňte se K
předplatitelé	51 K mohou	576 jen K	576 pouze K	576 najdou K	576 přečtou K	644 naši K	647 K
předplatitelům	542 K	576 pouze K	576 jen K
předplatné	507 koupit K	508 už máte K	563 K	647 K
předplatného	563 K
předplatným	507 dostupné s K	563 K	585 s K
předplaťte	81 K si	509 K si	643 K si
přehrání	550 K videa
přehráním	525 K videa
přetisk	46 K
přetisknout	46 K
převzít	46 K
přečíst	507 zbývá vám K	617 zbývá K	617 zbývá vám K
přidej	52 K se
přidejte	52 K se	579 K si nás	643 K se	643 K se k nám
přihlaste	25 K	507 K se a čtěte	512 K se k odběru	643 K se k odběru
přihlášení	561 děkujeme za K	563 po K
přihlášením	561 K k odběru	561 K souhlasíte
připojte	52 K se
připomněl	646 K
připustil	646 K
přispějte	91 K, kolik můžete	91 K, čím můžete	568 K	643 K	643 K i vy
přiznal	646 K
přiznala	646 K
přiznává	646 K
příspěvek	643 váš K
příspěvku	525 načtením K	550 zobrazení K
příspěvky	559 K v diskusi
příspěvků	503 žije z K	503 žijeme z K	503 z K čtenářů
příspěvkům	503 díky K čtenářů
původní	102 K verzi článku	102 v K verzi
""", 'q': """
quyên	5255 K góp ngay	5259 K góp
quyền	5169 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	71 không K cáo	71 không có K cáo	5223 trình chặn K cáo	5223 chặn K cáo
""", 'r': """
radził	3845 K
radziła	3845 K
radí	646 K
rakstīja	3346 K
rappelé	2265 a K
različici	102 prvotni K	102 prejšnji K
rašykite	39 K mums	68 K mums	3276 K mums
rašė	3279 K
recaptcha로	3196 K
recibirás	58 K
reclamă	12 K
reconoció	1731 K
recordó	1731 K
rectificación	102 K:
recunoaște	4161 K
redacció	40 la nostra K	44 cartes a la K	441 la K t'envia	496 la nostra K
redacción	40 nuestra K	44 cartas a la K	102 nota de la K	1636 la K te envía	1680 se incorporó a la K	1729 nuestra K
redacţia	40 K noastră
redacția	40 K noastră	4093 K îți trimite	4159 K noastră
redacției	40 K noastre	102 nota K
redakcją	40 naszą K
redakcję	3842 wesprzyj K
redaktorką	3747 jest K	3824 jest K
redaktorė	3228 K
redaktör	4677 är K för	4677 är K på	4677 är politisk K	4751 är K på
redaktør	705 er K på	705 er K for	705 er politisk K	775 er K på	775 er K i	3598 er politisk K	3598 er K i	3598 er K for	3671 er K i
redação	39 escreva para a K	40 nossa K	68 escreva para a K	3940 a K envia	3985 entrou para a K	4029 nossa K
redistribuída	3911 reescrita ou K
redistribuído	3911 reescrito ou K
reenvíalo	50 K
refusé	2109 K le dépôt
registrácii	4457 po K
registráciou	4455 K súhlasíte
registráciu	4455 ďakujeme za K
regisztrálj	2626 K ingyenesen	2626 K, hogy
regisztráljon	2626 K ingyenesen	2626 K, hogy
regisztrálnia	2568 K kell
regístrate	1540 K gratis	1544 K para
reinhören	904 jetzt K:
rejestrując	3757 K się
reklamlänkar	75 K	4692 K	4724 K
reklamą	12 K
reklám	71 nincs K	4524 bez K
reklámblokkoló	2597 K
reklámblokkolót	2597 K
reklámok	2627 K nélkül
reportaż	3843 ten K
reporterką	3747 jest K	3824 jest K
reportér	548 , K	625 , K	4442 , K
reportérem	548 je K	625 je K
reportérka	548 , K	625 , K	4442 , K
reportérkou	548 je K	625 je K	4442 je K
reportérom	4442 je K
reportérovi	40 našemu K	40 nášmu K
reportérům	40 našim K
reproducció	449 K sense permís
reproducción	1597 prohibida su K	1597 prohibida la K
reprodução	3908 proibida a K	3908 K proibida	3948 K permitida desde	3948 K é permitida desde
reprodúcelo	46 K
republié	46 K	2131 K avec	2176 cet article est K
repórter	40 nosso K	3914 é K
repórteres	40 nossos K
respondió	102 no K a
responsabilità	31 K di
responsável	84 jogue de forma K
reveló	1731 K
rezervăm	30 ne K dreptul
riêng	5159 chính sách quyền K tư	5197 dành K cho thuê bao	5205 quan điểm K của tác giả
rovatvezető	2611 K
rovatvezetője	2540 K	2611 K
ročne	4525 K
ročně	645 K
rät	1040 K
rätta	4683 K fel
rättar	4683 vi K fel
rättelse	102 K
räumte	1040 K ein	1040 K der	1040 K die
rääkis	1800 K
råber	797 K
råbte	797 K
rådde	4774 K
rådede	797 K
réagir	2118 pour K
réagissez	2262 K à
réalisation	2157 n'a pas participé à la K
rédacteur	2135 est K
rédaction	39 appelez la K	39 contactez la K	39 écrivez à la K	39 joignez la K	68 appelez la K	68 contactez la K	68 écrivez à la K	68 joignez la K	102 note de la K	2135 a rejoint la K	2157 n'a pas participé à sa K	2166 la K vous	2170 pour soutenir la K	2262 soutenez la K	2262 alertez la K	2263 notre K
rédactrice	2135 est K
régulièrement	2135 collabore K
répondu	102 n'a pas K à	102 n'ont pas K à
réponse	22 annuler la K
répétait	2265 K
réserve	30 se K le droit
réservons	30 nous K le droit	30 K le droit
réservé	2069 cet article est K	2069 ce contenu est K	2069 article K
réservée	2069 K à nos abonnés	2069 la suite est K	2072 K aux abonnés
réservés	2072 K aux abonnés	2131 tous droits K
résiliable	2264 K à tout moment
részesített	2534 előnyben K forrásként
röst	4680 ai-K	4716 ai-K
răspuns	102 nu a K	102 nu au K	4161 a K	4161 au K
răspunsul	22 anulează K
rằng	5258 viết K	5258 cho K
""", 's': """
sacīja	3346 K
sadržaj	10 ovaj K	4345 vanjski K	4345 spoljni K
sadržaja	10 ovog K	4345 vanjskog K	4345 prikaz ovog K	4345 prikaz K
sakė	3279 K
samfunnsøkonom	3589 er K
samobójcze	103 myśli K
samobójstwie	103 myślisz o K
samobójstwo	0 K
samovražde	0 K	103 uvažujete o K
samovražedné	103 K myšlienky
sanctionné	2265 a K
sandučić	80 u vaš K	4327 u vaš K
sandučiću	4327 u vašem K	4356 vašem K
sbírka	647 K
schließ	52 . K dich
schließen	52 . K sie sich	809 K sie ein abo	1037 K sie ein abo
schránke	4429 vašej K
schránky	80 do vaší K	80 do vašej K	512 do vaší K	4429 do vašej K
scrieţi	39 K-ne	68 K-ne
scrieți	39 K-ne	68 K-ne
sdílejte	26 K	50 K ho
sebevraždě	0 K	103 uvažujete o K
sebevražedné	103 K myšlenky
segítsen	2626 K, hogy
segítségedre	2626 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1731 K
selbsttötung	103 K
sensível	102 pode ser K
sentenció	1731 K
sería	1637 sin ti no K
sesión	25 inicia K	25 inicie K	1540 inicia K para
sessió	25 inicia K
sessão	25 inicie K	4028 inicie K
señaló	1731 K
sfătuia	4161 K
sfătuiește	4161 K
sfătuit	4161 a K
sisällön	10 K	1965 ulkoisen K
sisältö	1922 tämä K on vain
sisältöä	1965 ulkoista K
siunčiame	58 jums K
sjefredaktør	3598 er K
självmord	0 K
självmordslinjen	103 K
självmordstankar	103 K
sjöng	4774 K
skarży	3845 K
skarżył	3845 K się
skrzynkę	80 na twoją K	3705 na twoją K	3705 na swoją K	3757 K mailową
slažete	44 K se	44 ne K se
slobodné	4523 podporte K
slobodnú	4523 podporte K
slušajte	4372 K nas
slíbil	646 K
slíbila	646 K
socioložka	537 je K
sollicité	102 K par
sollicitée	102 K par
sondę	3754 naszą K
sonuçlarinda	4874 google arama K
sorumluluğu	31 K
souborů	540 K cookie
souhlasíte	44 K?	561 e-mailu K	561 odesláním K	561 registrací K
soạn	39 nhắn cho tòa K	39 nhắn tòa K	39 gửi về tòa K	39 gửi cho tòa K	68 nhắn cho tòa K	68 nhắn tòa K	68 gửi về tòa K	68 gửi cho tòa K	5174 về hộp thư của tòa K	5194 hãy ủng hộ tòa K	5205 bằng văn bản của tòa K	5255 hãy gửi về tòa K	5255 hãy liên hệ tòa K	5255 hãy báo cho tòa K	5256 tòa K
spandér	55 K en kaffe
spolupráci	566 ve K s partnerem	4460 v K s partnerom
sponsorisés	75 liens K
sporočite	39 K nam	68 K nam	4544 K nam
sportkrönikör	4677 är K
sportsredaktør	705 er K
spracovaním	4455 K osobných údajov
sprijiniți	4158 K
sprijină	4158 K-ne
správach	4440 google K
správy	4440 google K
spuneți	39 K-ne	68 K-ne	4159 K-mi mai jos
stellenbörse	903 in unserer K
stjärna	61 fält med K
straipsnį	3247 šį K	3277 visą K
stronę	3777 naszą K
stwierdził	3845 K
stwierdziła	3845 K
stáhněte	643 K si naši	643 K si náš
stálo	646 K na	646 K ve	646 K v
står	31 K för	797 K der på	3693 K det på	3693 K det i	4774 K det på
stöd	4628 med ditt K	4771 K oss	4771 K vår	4771 ditt K
stödja	4689 K oss med
stödlinjen	84 K
stödmedlem	4771 bli K
stödprenumerant	4771 bli K
stötta	4689 K oss med	4771 K oss	4771 K vår	4771 K vårt
støt	717 K os	794 K os	794 K med
støtt	3690 K oss	3690 K vår
støtte	651 med din K	651 vi har brug for din K	717 K os med	717 din K gør	794 din K	794 bliv K	3545 med din K	3611 K oss med	3690 din K
støtteabonnent	3690 bli K
støttemedlem	81 bli K	794 bliv K	3690 bli K
stāstīja	3346 K
stăpâni	4123 fără K
stěžuje	646 K
subscripció	499 K
subskrybentów	3701 tylko dla K	3701 dostępna dla K	3701 dostępne dla K	3774 tylko dla K
subskrypcją	3760 z K	3782 z K
subskrypcję	3701 kup K	3701 masz już K	3757 dziękujemy za K	3760 wykup K	3842 kup K
suosikkilähteeksesi	1956 K
suosikkilähteeksi	1956 K
superarán	1726 no K
sursă	4092 link activ către K
suscripción	1540 ya tengo una K	1728 cambia tu K	1732 K
suscríbase	81 K	1728 K
suscríbete	81 K	1540 K para	1540 K por	1540 K en	1550 K al boletín	1728 K
susțin	4084 care ne K lunar	4159 ne K lunar
susține	4158 K-ne	4158 K presa	4161 K că
susținerea	4158 K ta
susțineți	4158 K-ne
svarīgākie	3315 nedēļas K
svarīgākās	3315 nedēļas K
svært	0 har det K
svěřte	547 K se nám
szabályzatot	2523 moderálási K
szabályzatunk	2523 moderálási K
szerencsejáték	2516 túlzásba vitt K ártalmas, függőséget okozhat	2516 K ártalmas, függőséget okozhat	2516 K függőséget okozhat! #+
szerkesztője	2540 K	2611 K
szerkesztőségünk	40 K	2627 K
szerkesztőségünket	40 K
szerkesztőségünknek	40 K	2627 K
szerzője	2540 külső K
szociológus	2538 K
szólított	2629 K fel
szükség	2501 önre is K van	2501 önökre is K van	2501 rád is K van
szükségünk	2501 rád is K van	2501 önre is K van
sábado	18 cada K
sáng	18 mỗi K
säger	4690 tills du K upp	4774 K
sähköpostiin	1929 suoraan K
sähköpostiisi	80 K	1930 K
sähköpostillasi	1990 K
sähköpostiosoitettasi	22 K ei julkaista	61 K ei näytetä	61 K ei julkaista
sähköpostiosoitteesi	78 jätä K	78 anna K	78 kirjoita K	1930 K
sélection	2166 K d'articles
sélections	2069 ajouter l'article à vos K
síganos	1566 K en
síguenos	1566 K en	1728 K
sócio	81 seja K
sõltumatut	1797 toeta K
sõnul	1800 K
sök	4706 K nu
sökresultat	4673 K på google
sökt	102 vi har K	102 har K
söyledi	4990 K
söylediler	4990 K
söylüyor	4990 K
søg	731 K nu
søgeresultater	701 K på google
søgning	701 google-K
søk	3628 K nå
søkene	3594 google-K dine
søkeresultatene	3594 K dine på google
súhlasu	4475 bez K
súhlasíte	44 K?	4455 odoslaním K
súmate	52 K	1728 K al
süresi	1 okuma K
sürümünde	102 önceki K
sütibeállításai	2586 K miatt
sütibeállítások	2586 K miatt	2586 K
sütik	2541 K
sütiket	2541 K
săptămână	18 o dată pe K	4160 pe K
sīkdatnēm	3297 K	3315 K
sống	5194 nuôi K tờ báo	5194 bạn đọc nuôi K
""", 't': """
találatok	2534 google-K
tanácsolja	2629 K
tanácsolják	2629 K
tanácsolta	2629 K
tanácsolták	2629 K
tanította	2629 K
taşiyin	4908 K
teigė	3279 K
tekemään	2050 K sitä
tekijänoikeus	1952 K suojaa
tekoäly	1966 tehnyt K
tekoälyavustaja	64 K
tekoälyavustajamme	64 K
tekoälyllä	1966 K
tekoälyn	1966 K avulla	1966 K tekemä
tekoälyä	1966 käyttää K
telefonā	3303 savā K
tesszük	23 nem K közzé
textům	575 ke všem K
teşekkürler	4987 okuduğunuz için K
thiết	5205 không nhất K phản ánh quan điểm
thuê	51 K bao có thể	5197 dành cho K bao	5197 đã là K bao	5259 K bao
thuộc	5170 bản quyền K
thành	5149 dành cho K viên	5192 bạn đã đăng ký K công	5255 trở K thành viên
tháng	5197 đọc miễn phí trong K	5257 mỗi K	5257 hàng K	5257 K đầu
thích	5172 nguồn tin ưa K	5172 nguồn yêu K
thông	15 K báo	5155 bật K báo	5155 nhận K báo	5174 bạn có K tin	5174 bạn đọc cung cấp K tin	5205 khi phát hành lại K tin	5255 hãy gửi K tin	5255 đăng ký nhận K báo	5255 hãy bật K báo
thường	5176 phóng viên K trú tại
tilføjede	797 K
tillgång	4771 få fri K
tillåtet	4703 inte K att återge
tiếng	5190 K việt có dấu
tiếp	5147 để K tục đọc	5147 để đọc K	5147 đăng nhập để K tục	5194 K sức cho báo chí	5197 để K tục đọc	5255 đăng ký để đọc K	5255 hãy K sức	5255 đăng nhập để K tục
tjänst	4624 en liten K att be
tjänsten	4706 sök K
tovább	50 küldd K	50 küldje K
továbbolvasáshoz	2504 a K
toàn	21 K bộ bài	5147 để đọc K bộ	5147 đọc K bộ bài	5197 để đọc K bộ bài	5255 đăng ký để đọc K bộ
transférez	2260 K-la	2260 K-le
tražila	4424 K je
tražili	4424 K su
tražio	4424 K je
tretích	4444 cookies K strán
treści	10 tej K	3760 dostęp do K
treść	10 tę K
trimiteți	50 K-l
trên	5155 theo dõi K
trước	102 bản K của bài	102 phiên bản K của bài	5190 K khi đăng
trường	22 các K bắt buộc
trợ	0 cần hỗ K	64 K lý ảo	64 K lý ai
tudósító	2611 K
tudósítója	2540 K	2611 K
turpinātu	3282 lai K lasīt
tuần	18 mỗi K	5192 bản tin hằng K của	5192 bản tin hàng K của	5257 mỗi K
tvrdí	646 K
työmme	2050 K
työtämme	1920 tue K	2049 tue K	2050 K
tájékoztató	2518 adatvédelmi K
támogass	2626 K minket
támogasson	2626 K minket
támogathat	2547 K minket
támogatása	2547 K nélkül	2547 olvasók K nélkül	2626 az ön K
támogatásod	2626 a te K
támogatásából	2501 olvasóink K	2547 olvasóink K
támogatására	2501 olvasóink K
támogatásával	2550 partnerünk K	2624 K készült
támogatónk	2547 legyen ön is K	2547 legyél te is K
tâm	0 tư vấn K lý
täglich	820 K per mail
tähtsamad	1769 nädala K
tärkeimmät	1990 K jutut
tästä	1977 lisää K
täällä	1917 kun kerran olet K
täältä	1977 lisää K
téléchargez	2054 K
témoignez	68 K
tôi	63 gắn thẻ K
töltsd	2626 K le
történész	2538 K
týden	18 každý K
týdně	645 K
týždenne	18 raz K
tłumaczy	3845 K
tłumaczył	3845 K
tłumaczyła	3845 K
třetích	550 cookies K stran
""", 'u': """
uafhængigt	795 K medie
ubegrænset	657 K adgang
udostępnij	26 K
ukarał	3845 K
ulaş	39 bize K
ulaşin	39 bize K	4876 bize K	4908 K
ulaşmak	4876 yazara K
unabhängig	959 K von unserer redaktion	959 von unserer redaktion K	972 damit wir K bleiben	1038 wir sind K
undersökning	36 vår K
undersøgelse	36 vores K
undersøkelse	36 vår K
università	2814 insegna all'K
unterstütze	803 K unsere arbeit	803 K uns mit	1037 K uns	1037 K unsere	1037 K mich	1037 K meine
unterstützen	803 K sie unsere arbeit	803 K sie uns mit	803 mit einer spende K	803 können sie uns K	1037 K sie uns	1037 K sie unsere	1037 sie können das K	1037 freiwillig K	1037 K sie mich	1037 K sie meine	1037 K uns
unterstützt	844 ihr browser K	1037 K uns
unterstützung	799 ihre K	799 mit ihrer K	919 ihrer K	919 deiner K	967 mit K von ki	1037 mit deiner K	1037 deine K	1037 eure K
upišite	78 K svoj e-mail
upozorněni	606 chcete být K
upozornění	517 zapněte si K	560 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K	606 chcete posílat K	606 chcete odebírat K
upphovsrätt	4669 skyddat enligt lagen om K
upphovsrättslagen	4669 skyddat enligt K
uprednostňované	4476 K zdroje
uprednostňovaný	4476 K zdroj
uprednostňovaných	4476 K zdrojov
upřednostňované	583 K zdroje
upřednostňovaný	583 K zdroj
upřednostňovaných	583 K zdrojů
upřesnění	102 K:
uredništva	4537 brez dovoljenja K	4537 brez soglasja K
uredništvo	4551 v naše K	4620 naše K
uredništvu	40 našemu K	4544 pišite K
urmărește	4045 K-ne pe	4045 K-ne și pe	4046 K știrile	4158 K-ne
urmăriți	4045 K-ne pe	4158 K-ne
ursprünglichen	102 K version	102 K fassung
ustawień	3723 K cookies	3723 K plików cookie
utilização	3885 K de cookies
utilizează	4048 K cookie
utilizăm	4048 K cookie
utánközlés	2529 K	2552 K
utánközlése	2552 K
utánközölhető	46 K
uutislähteeksesi	1956 ensisijaiseksi K
uutislähteeksi	1956 ensisijaiseksi K
uzależniać	89 hazard może K
uznał	3845 K
uznała	3845 K
uzsvēra	3346 K
użyciu	3768 przy K ai
użytkowników	3755 opiniami K
używamy	3726 K plików cookie
užsisakykite	3213 K prenumeratą
""", 'v': """
valorização	103 centro de K da vida
vašeho	512 do K e-mailu
vedieť	39 dajte nám K	68 dajte nám K	4441 dajte nám K
velük	52 tarts K
velünk	68 oszd meg K
venerdì	18 ogni K
verhängte	1040 K
versión	3 K en audio	102 primera K de este
verständlichkeit	102 der K gekürzt
verstärkung	903 suchen K
versão	3 K em áudio
vervielfältigung	873 K nur mit
verziójában	102 korábbi K
veröffentlicht	23 wird nicht K	46 K werden	856 deine e-mail-adresse wird nicht K	856 ihre e-mail-adresse wird nicht K
veröffentlichung	935 seit der K geändert	935 seit K geändert
već	4339 kad ste K tu	4423 K od
videá	41 fotky a K
videóidat	41 K
videóit	41 K
videóját	2521 küldje el K
videókat	41 fotókat és K	41 képeket és K
viditelný	61 e-mail nebude K
vidéo	10 cette K
vidéos	41 vos K	41 photos et K
viestiä	39 laita K	39 laita meille K	68 laita K	68 laita meille K
virheensä	1969 korjaa K
virtuálneho	64 K asistenta
virtuálny	64 K asistent
virtuální	64 K asistent
virtuālais	64 K asistents
vizibilă	61 email nu va fi K
viên	5176 là biên tập K	5179 là biên tập K của	5197 dành cho hội K
viết	5255 hãy K thư	5256 bài K này	5258 ông K	5258 bà K
você	19 sem K	4029 sem K
vollständigen	809 K artikel lesen
volontär	887 ist K
volontärin	887 ist K
voltál	43 ott K	2521 te is ott K
vpišite	78 K svoj e-naslov
vprašalnik	4554 K
vyhradené	4435 všetky práva K	4435 autorské práva sú K
vykřikl	646 K
vykřikla	646 K
vypočuť	4451 si môžete K
vysvetľuje	4526 K
vysvětlil	646 K
vysvětlila	646 K
vysvětloval	646 K
vysvětlovala	646 K
vysvětluje	646 K
vytvořila	570 K ai
vyzýval	646 K
vyzývala	646 K
vyzývali	646 K
vyzývá	646 K
vyžadované	22 K informace	22 K polia
válaszolt	102 nem K
válaszolta	2629 K
válaszolták	2629 K
változatában	102 korábbi K	102 eredeti K
vás	568 bez K by	644 bez K by	4462 bez K by	4524 bez K by
väitis	1800 K
väitti	2052 K
väittää	2052 K
välise	1750 K sisu
våre	3690 meld deg på K
vårt	3557 meld deg på K	3690 meld deg på K
vær	52 K med
védekezett	2629 K
véli	2629 K
vídeo	10 este K	41 seu K
vídeos	41 tus K	41 fotos y K	41 seus K	41 fotos e K	41 fotos i K
vďaka	4524 K vám
vēlamo	3293 K avotu
vēstkopai	3304 K
vēstulei	3304 ziņu K
vědět	39 dejte nám K	68 dejte nám K	547 dejte nám K	643 dejte nám K
všetkým	4469 k K textom
""", 'w': """
wcześniejszej	102 K wersji
webbläsare	11 din K
webinár	4448 náš K
webinář	553 náš K
według	3845 K
weißt	886 K du mehr
wezwał	3845 K
wiadomościach	3777 google K
widziałaś	3730 K coś
widziałeś	3730 K coś
wołali	3845 K
wołał	3845 K
wołała	3845 K
wpłata	3766 każda K	3842 twoja K
wpłatom	3843 dzięki K
wpłać	3842 K
wspierającym	3842 zostań K
współpracy	3763 we K z partnerem
wyjaśnia	3845 K
wypisać	3705 K się w każdej chwili
wyrażam	3706 K zgodę na
wysyłamy	58 K ci	58 K wam
wyślemy	58 K ci
wyślij	50 K go	3746 K nam	3746 K je do nas
wzywał	3845 K
wzywała	3845 K
wöchentlichen	824 K newsletter
właściciela	3843 nie mamy K
""", 'y': """
yazdiğimiz	4918 daha önce K haber
yazmişti	4990 diye K
yhteistyössä	1978 K mainostajan
yönetmenidir	4880 genel yayin K
""", 'z': """
zaakceptować	3748 K pliki cookie
zaapelował	3845 K
zaapelowała	3845 K
zachęcali	3845 K
zachęcano	3845 K
zachęcał	3845 K
zachęcała	3845 K
zadaním	4455 K e-mailu
zadržana	4334 sva prava K
zadržava	30 K pravo
zadržavamo	30 K pravo
zadáním	561 K e-mailu
zagłosuj	3771 K
zahvaljujući	19 K čitaocima	19 K čitateljima	4361 K vama	4422 K vama
zakázané	4435 šírenie je K
založte	643 K si účet
zamknutý	4428 článok je K
zamčený	507 článek je K
zapisując	3757 K się
zapowiedział	3845 K
zapowiedziała	3845 K
zapytał	3845 K
zapytała	3845 K
zastrzeżone	3741 wszelkie prawa K	3741 wszystkie prawa K
zawołał	3845 K
zawołała	3845 K
zašlete	547 K nám
zašlite	4441 K nám
zaželen	4577 K vir
zaželene	4577 K vire
zaželeni	4577 K vir
zbiórka	3846 K
zbývá	507 K vám # %
zdieľajte	26 K	50 K ho
zdjęcia	41 K i filmy	41 K lub filmy	41 K i wideo	41 swoje K	3730 masz K lub
zdjęcie	41 K lub film	3730 masz ciekawe K	3730 masz K lub film	3730 wyślij K lub
zespołu	3751 do naszego K
zewnętrzna	3748 treść K
zewnętrzne	10 treści K	3726 treści K	3748 treści K
zewnętrznej	10 treści K	3748 treści K
zewnętrznych	10 treści K
zgłoś	3746 K go nam	3842 K nam
ziņas	3315 mūsu K
změněna	102 jména byla K	102 jména jsou K
změněno	102 jméno bylo K
znać	39 daj nam K	68 daj nam K	3778 daj nam K	3842 daj nam K
zněl	646 K
zněla	646 K
znělo	646 K
zobrazení	550 K tohoto obsahu	550 K obsahu
zobrazením	525 K obsahu	525 K videa
zobrazený	61 e-mail nebude K
zostań	3842 K z nami
zpracováním	513 souhlasím se K	528 K osobních údajů
zprávy	546 google K
zprávách	546 google K
zpívali	646 K
zugänglich	920 frei K
zunächst	873 dieser artikel erschien K
zurück	951 geben sie uns etwas K
zverejnená	23 nebude K
zveřejněna	23 nebude K
získavajte	4477 K
získávejte	584 K
zł	3760 za # K	3760 od # K	3844 od # K
złote	3844 # K
złotych	3844 # K
złotówka	3766 każda K	3843 każda K
złotówkę	3844 za K
""", 'á': """
állt	2629 ez K
állítja	2629 K
átvehető	46 K
""", 'ä': """
ägare	4689 inga rika K
ähnliches	886 K erlebt
ändå	4624 nu när du K är här
äpp	1755 K
äppi	1755 K
äußern	102 wollte sich nicht K
""", 'å': """
åndsverkloven	3590 beskyttet av K
året	796 om K
återges	4669 får inte K
återpublicera	46 K
återpubliceras	46 K
""", 'ç': """
çalişmak	4884 bizimle K
çalişmalarimiz	4988 K
çağrisinda	4990 K bulundu
çerezler	4857 K kullan
çerezlere	4882 K
çerezleri	4857 K kullan	4882 K	4919 K kabul
çözün	4908 K
""", 'é': """
échanos	1728 K una mano	1728 K un cable
écris	39 K-nous	68 K-nous
écrit	2135 K pour	2265 a K
écrivain	2135 est K
écrivez	39 K-nous	39 K à notre	68 K-nous	68 K à notre	2262 K-nous
éditorialiste	2213 est K
électronique	2080 dans votre boîte aux lettres K
énekelték	2629 K
équipe	2263 notre K
értesítéseket	15 K	2546 K	2594 szeretne K
értesítést	2594 szeretne K	2594 szeretnél K	2594 kér K	2594 kérsz K	2594 kérek K
értesüljön	2546 K elsőként
értesülni	2594 szeretne K a	2594 szeretnél K a	2594 szeretne azonnal K
étoile	61 champs avec une K
évente	2628 K
""", 'í': """
ígérte	2629 K
ígérték	2629 K
írta	2629 K
író	2538 K
""", 'î': """
îmbia	4161 K
îndemna	4161 K
îndemnat	4161 a K
îndemnau	4161 K
întrebat	4161 a K
întrebau	4161 K
""", 'õ': """
õpetas	1800 K
""", 'ö': """
öffnen	826 app K
önemli	4919 günün en K
önerdi	4990 K
öngyilkosság	0 K
önskad	4673 K källa
önökkel	2501 csak K
""", 'ø': """
økonom	696 er K
""", 'ú': """
újraközlése	2552 K
újraközölhető	46 K
újraközölni	46 K
újságírás	2627 független K	2627 a jó K
újságírásunk	2627 K
újságíró	2538 K	2611 K
újságíróink	2627 K
újságíróinkkal	2570 K
újságíróinknak	40 K
újságírója	2540 K	2611 K
újságíróként	2611 K
última	1566 siga la K hora	1566 sigue la K hora
únete	52 K
""", 'ü': """
übernommen	46 K werden	874 K von	960 von der agentur K	960 deutschen presse-agentur K
übersicht	880 K	944 diese K wurde
ücretsiz	16 K haber	16 K makale	4906 K üye olun
ügyfelünk	2570 K
ühendust	39 võta meiega K	68 võta meiega K	1797 võta K
ünü	4985 #'K
ütles	1800 K
ütlesid	1800 K
üyeliği	4897 bülten K
üzente	2629 K
üzenték	2629 K
üçüncü	4882 K taraf
""", 'č': """
častite	55 K me kavom
čitajte	4372 K nas
čitalaca	44 pisma K	4361 uz podršku K	4379 K	4422 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	37 naši K	4379 K	4422 naši K
čitatelia	4479 K	4524 naši K
čitatelja	44 pisma K	4361 uz podršku K	4379 K	4422 naših K	4422 uz podršku K
čitatelji	37 naši K	4379 K	4422 naši K
čitateljima	4379 K
čitateľom	19 vďaka K	4479 K
čitateľov	37 našich K	4462 vďaka podpore K	4479 K	4524 našich K	4524 vďaka podpore K
članak	21 cijeli K	4339 svidio vam se K	4357 cijeli K	4357 ceo K	4422 ovaj K
člancima	4368 svim K
članek	4541 vam je bil K všeč	4620 ta K
člankov	4569 do vseh K
členem	81 staňte se K	643 staňte se K
členom	4523 staňte sa K
článek	21 celý K	500 líbil se vám K	507 celý K za	563 celý K	644 tento K	644 líbil se vám K
článkom	4457 všetkým K	4469 k všetkým K	4469 ku všetkým K
článku	21 celého K	617 do konce K
články	644 naše K
článků	563 limit K
článkům	563 všem K	575 ke všem K
článok	21 celý K	4437 páčil sa vám K	4457 celý K	4524 tento K
čtenáři	586 K	644 naši K
čtenářů	37 našich K	44 listy K	503 z darů K	503 díky darům K	503 díky podpoře K	568 díky podpoře K	586 K	644 našich K	644 na podpoře K	644 díky podpoře K
čtenářům	19 díky K	37 našim K	586 K
čtení	1 doba K
čtěte	579 K nás
číst	644 K dál bez
čítajte	4473 K nás	4523 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4523 K, že nás čítate
""", 'đ': """
đây	5255 bấm vào K
đóng	5255 K góp của bạn	5255 hãy K góp
đăng	46 K lại	5192 cảm ơn bạn đã K ký	5192 bằng việc K ký, bạn	5255 K ký để đọc bài
đường	5174 K dây nóng của tòa soạn	5174 K dây nóng của báo	5255 vui lòng gọi K dây nóng
đọc	19 nhờ bạn K	44 thư bạn K	5197 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4525 K sumou
""", 'ř': """
řekl	646 K
řekla	646 K
říká	646 K
""", 'ś': """
śledztwa	3843 nasze K
śledztwo	3843 to K
śledź	3713 K nas na	3842 K nas
śpiewali	3845 K
świadkami	3730 byliście K	3730 byli państwo K
świadkiem	43 byłeś K	43 byłaś K	3730 byłeś K	3730 byłaś K	3730 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4990 K etti
""", 'š': """
šaljemo	58 K vam	58 vam K
šaljite	4342 K nam
šaukė	3279 K
šiandien	3238 aukokite K
šodien	3306 ziedo K
""", 'ź': """
źródło	3741 K: pap
""", 'ż': """
żadnego	72 K spamu
żądał	3845 K
""", 'ž': """
žalio	4424 K se
želene	4577 K vire
želeni	4542 K vir
željene	4340 K izvore
željeni	4340 K izvor
žiadny	72 K spam
žurnalistai	3277 mūsų K
žurnalistams	40 mūsų K
žurnalistas	3228 K
žurnalistika	644 naše K	644 nezávislá K	3277 K kainuoja	3277 gera K	4524 nezávislá K
žurnalistiku	644 nezávislou K	4524 nezávislú K
žurnalistiky	644 nezávislé K
žurnalistė	3228 K
žurnāliste	3296 K
žurnālisti	3344 mūsu K
žurnālistiem	40 mūsu K
žurnālistika	3344 neatkarīga K	3344 K maksā	3344 laba K
žurnālistiku	3306 atbalsti neatkarīgu K	3344 neatkarīgu K
žurnālists	3296 K
žádal	646 K
žádala	646 K
žádali	646 K
žádný	72 K spam
""", 'ά': """
άδεια	48 K cc	1119 χωρίς K
άρθρα	1195 τα K μας
άρθρο	1195 αυτό το K
""", 'έ': """
έγγραφη	1119 χωρίς K άδεια
έγραφαν	1197 K
έγραφε	1197 K
έγραψε	1197 K
έλεγαν	1197 K
έλεγε	1197 K
έρευνά	1091 K μας
έρευνές	1195 οι K μας
""", 'ή': """
ήσασταν	43 K εκεί
""", 'α': """
αγαπημένες	1072 K σου πηγές	1072 K σας πηγές	1072 K πηγές
αγαπημένη	1072 K πηγή
ακολουθήστε	1052 K μας	1194 K μας
ακολουθείστε	1052 K μας
ακόμη	1108 K και # ευρώ
αλλάξει	102 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1197 K
αναγνωστών	1122 K
αναγνώστες	19 χάρη στους K	1122 K	1195 οι K μας
αναδημοσίευση	46 K	1065 απαγορεύεται η K	1065 επιτρέπεται η K
αναδημοσιευθεί	46 K
αναδημοσιεύσετε	46 K
αναπαραγωγή	1066 K χωρίς
αναπληρωτής	1077 είναι K καθηγητής
αναπληρώτρια	1077 είναι K καθηγήτρια
ανεξάρτητη	1194 ενισχύστε την K
ανταποκρίτρια	1075 είναι K	1077 είναι K
ανταποκριτής	1075 είναι K	1077 είναι K
απάντησαν	1197 K
απάντησε	102 δεν K	1197 K ο	1197 K η
απάντησης	22 ακύρωση K
απαγορεύεται	1066 K η αντιγραφή	1066 K η αναπαραγωγή
αποδεχθείτε	1080 K τα cookies
αποδεχτείτε	1080 K τα cookies
απορρήτου	1069 πολιτική K
από	1099 K # €	1192 # K τα #	1192 # K #
απώλειας	89 κίνδυνος εθισμού και K	89 κίνδυνος εθισμού & K
αρθρογράφος	1075 είναι K	1077 είναι K
αρχισυντάκτης	1075 είναι K
αρχισυντάκτρια	1075 είναι K
αυτούς	52 γίνετε ένας από K
αφήστε	78 K το email σας
αφεντικά	1153 χωρίς K
""", 'β': """
βιβλιοπωλείο	1089 ηλεκτρονικό μας K
βοήθειας	103 γραμμή K	1105 γραμμή K κεθεα
βοηθήστε	1194 K μας
βοηθειας	1105 γραμμη K κεθεα
βοηθούν	1195 μας K
βρείτε	1052 K μας στο
""", 'γ': """
γίνε	52 K κι εσύ
γίνετε	52 K μέρος	81 K μέλος	81 K μέλη	1194 K μέλος	1194 K κι εσείς
γνώσεις	1094 τις K σας
γράψε	39 K μας	68 K μας
γράψτε	39 K μας	68 K μας	78 K το email σας	1074 K μας	1194 K μας
γραπτή	1119 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1197 K
δήλωσε	1197 K ο	1197 K η	1197 K στην
δημοσιεύεται	23 δεν K
δημοσιογράφοι	1195 οι K μας
δημοσιογράφος	1075 είναι K	1075 , K	1075 - K	1077 είναι K στ	1077 είναι K του	1077 είναι K της
δημοσιογράφους	40 τους K μας
δημοσιογραφία	1195 η K μας	1195 ανεξάρτητη K	1195 η ανεξάρτητη K
δημοσκόπησή	1091 K μας
δημοσκόπηση	1091 στη K
διαβάσετε	1047 για να K ολόκληρο
διαβεβαίωσε	1197 K
διαμαρτυρήθηκε	1197 K
διαφήμιση	12 τη K	1102 μετά τη K
διαφημίσεις	71 χωρίς K	1195 χωρίς K
διαφημίσεων	1147 αποκλεισμού K
διαφωνείτε	44 K
διδάκτωρ	1077 είναι K
διεύθυνση	1050 τη K email	1050 η K email	1098 K email	1098 K e-mail
δικαιώματος	1065 με επιφύλαξη παντός K
διοργανωτές	1197 καλούν οι K
διορθώθηκε	102 το άρθρο K
διόρθωση	102 K:
δουλειά	1195 η K μας
δωρεά	1108 κάντε μια K	1194 η K σας	1194 κάντε μια K	1198 K
δωρεάν	16 K άρθρα	1099 K άρθρα
δωρεές	1198 K
""", 'ε': """
είμαστε	1195 K μια μικρή
είπαν	1197 K
είπε	1197 K
εβδομάδα	18 κάθε K	1196 την K
εγγραφή	1098 με την K σας
εγγραφείτε	1048 K για να	1099 K δωρεάν	1194 K δωρεάν	1194 K τώρα	1194 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	64 K βοηθό
εικονικός	64 K βοηθός
εισερχόμενά	1049 στα K σας
εκδήλωσή	1089 K μας
εκδοχή	102 αρχική K
εκφράζουν	1087 τα σχόλια K	1096 τα σχόλια K	1096 σχόλια δεν K
εμφανίζεται	61 email δεν K
εμφανιστεί	61 email δεν θα K
ενεργοποιήστε	1053 K τις ειδοποιήσεις	1055 K τη javascript
ενημερωτικά	1050 K δελτία
ενημερωτικό	79 το K δελτίο	1050 K δελτίο
ενημερώθηκε	102 το άρθρο K
ενημερώστε	1074 K μας
ενισχύστε	1108 K	1194 K μας
ενοχλήσει	102 ενδέχεται να K
ενσωματωμένο	1080 K περιεχόμενο
εξήγησε	1197 K
επανέλαβε	1197 K
επαναλάμβανε	1197 K
επιβεβαιώστε	1098 K την εγγραφή
επικοινωνήστε	39 K μαζί μας	68 K μαζί μας	1074 K μαζί μας	1074 K με τον συντάκτη	1074 K με τη συντάκτριά	1074 K με τη συντάκτρια	1074 K με τη σύνταξη
επικοινώνησε	39 K μαζί μας	68 K μαζί μας
επισήμανε	1197 K
επιστήμονας	1077 είναι πολιτικός K
επιστολή	44 την K σας
ερευνήτρια	1077 είναι K
ερευνητής	1077 είναι K
ερωτηματολόγιο	1095 το K
εσάς	1108 χάρη σε K	1195 χάρη σε K
εσείς	52 ελάτε κι K
ευρώ	1099 με # K
ευχαριστούμε	1098 K για την εγγραφή	1194 K που μας
εφαρμογή	85 στην K μας
""", 'ζ': """
ζήτησαν	1197 K
ζήτησε	1197 K ο	1197 K η	1197 K στο	1197 K από
ζητούσαν	1197 K
ζητούσε	1197 K
""", 'η': """
ηλεκτρονικό	1089 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1153 χωρίς K
ισχυρίζεται	1197 K
ισχυρίστηκε	1197 K
""", 'κ': """
κάλεσε	1197 K ο	1197 K η
κάνε	63 K μου tag
κάνοντας	1098 K κλικ
κάντε	63 K μου tag	63 K tag
κέρασέ	55 K με έναν καφέ
κίνδυνος	1105 K εθισμού
καθηγήτρια	1077 είναι K
καθηγητής	1077 είναι K
καλούσαν	1197 K
καλούσε	1197 K
κανάλι	1195 το K μας
κατάστημά	1089 στο K μας
κατήγγειλε	1197 K
καταγγέλλει	1197 K
καταγγελία	1074 κάντε μας την K
κατεβάστε	1053 K την εφαρμογή
κεράστε	55 K με έναν καφέ
κινδυνος	1105 K εθισμου
κοινοποιήθηκε	1177 η δημοσίευση K από
κουίζ	1091 το K	1091 στο K	1091 το K μας
κυκλοφορεί	1089 K το νέο τεύχος
κυριότερες	1098 τις K ειδήσεις
""", 'λ': """
λάβετε	1120 K
λέει	1197 K
λαμβάνεις	1117 θέλεις να K
λαμβάνετε	1117 θέλετε να K	1120 K
""", 'μ': """
μήνα	1196 τον K	1196 το K	1196 ανά K	1196 κάθε K
μήνυμα	39 στείλε K	68 στείλε K
με	1099 K # €
μεγαλομετόχους	1153 χωρίς K
μετόχους	1153 χωρίς K
μοιράστηκε	1177 μια δημοσίευση που K	1177 ένα βίντεο που K
μοιραστείτε	26 K	50 K το	68 K την εμπειρία	68 K την ιστορία	68 K μαζί μας
""", 'ν': """
νοημοσύνη	1110 με τεχνητή K	1110 από τεχνητή K
νοημοσύνης	1110 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1047 K
""", 'ο': """
οικονομολόγος	1077 είναι K
ολόκληρο	21 K το άρθρο	1099 K το άρθρο
ομάδα	1089 στην K μας	1194 ελάτε στην K	1195 η K μας
""", 'π': """
παράκληση	1071 έχουμε μια μικρή K	1071 μια μικρή K
παραδέχεται	1197 K
παραδέχθηκε	1197 K
παραδέχτηκε	1197 K
παρακάλεσε	1197 K
παρακαλούσαν	1197 K
παρακαλούσε	1197 K
πατώντας	1098 K
πείτε	39 K μας	68 K μας
περιέχει	102 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	102 περιέχει K
περιεχομένου	10 αυτού του K	1080 εξωτερικού K
περιεχόμενο	10 αυτό το K	1080 αυτό το K	1080 το K αυτό	1080 εξωτερικό K
πολιτική	1069 K cookies
πρέπει	1080 δείτε το βίντεο K
προέτρεπαν	1197 K
προέτρεπε	1197 K
προέτρεψε	1197 K
προειδοποίησε	1197 K
προειδοποιεί	1197 K
προηγούμενη	102 K εκδοχή	102 K έκδοση του
προσπάθειά	1194 ενισχύστε την K
προσωπικών	1069 K δεδομένων
προτεινόμενη	1072 K πηγή
προτιμώμενες	1072 K πηγές	1169 K πηγές
προτιμώμενη	1072 K πηγή	1169 K πηγή
προωθήστε	50 K
πρωί	18 κάθε K
πρόσβαση	1115 K σε όλα
πρόσθεσαν	1197 K
πρόσθεσε	1197 K ο	1197 K η
πρώτο	1099 τον K μήνα
πρώτος	1196 K μήνας
""", 'ρ': """
ρεπορτάζ	1195 το K μας	1195 αυτό το K
ρυθμιστής	1105 αρμόδιος K εεεπ
ρυθμιστης	1105 αρμοδιος K εεεπ
ρωτούσαν	1197 K
ρωτούσε	1197 K
ρώτησαν	1197 K
ρώτησε	1197 K ο	1197 K η
""", 'σ': """
σημαντικότερες	1098 τις K ειδήσεις
σημείωσε	1197 K ο	1197 K η
στέλνουμε	58 σας K	58 σου K
στήριξέ	1194 K μας
στήριξή	1108 χωρίς τη K	1194 η K σας	1194 τη K σας	1195 χωρίς τη K
στήριξη	1108 χάρη στη K	1195 χάρη στη K
στείλε	39 K μας	68 K μας	1074 K μας
στείλτε	39 K μας	39 K μήνυμα	50 K το	68 K μας	68 K μήνυμα	1074 K μας	1194 K μας
στηρίξτε	1108 K	1194 K μας	1194 K την	1194 K το	1194 K τη
συγγραφέας	1077 είναι K
συγκατάθεση	1080 K για cookies
συκοφαντικά	1086 K σχόλια
συμβουλεύει	1197 K
συμβούλευε	1197 K
συμβούλευσε	1197 K
συμβούλεψε	1197 K
συμπληρώστε	78 K το email σας
συμφωνείτε	44 K
συνέδριο	1089 K μας
συνέδριό	1089 K μας
συνέστησε	1197 K
συνδεθείτε	25 K	1048 K για να
συνδρομή	1099 με K	1099 K από	1121 με K	1198 K
συνδρομητές	51 οι K μπορούν	81 γίνετε K	1047 διαθέσιμο μόνο σε K	1047 διαθέσιμο σε K	1070 μόνο για K	1070 μόνο σε K	1194 γραφτείτε K	1195 οι K μας	1198 K
συνδρομητής	51 ως K	81 γίνετε K	1047 είστε ήδη K	1194 γίνετε K
συνεργασία	1102 σε K με χορηγό	1102 σε K με τον χορηγό
συνεργατών	75 συνδέσμους K	1102 συνδέσμους K
συνεχίζεται	1102 K παρακάτω
συνεχίσετε	1047 για να K την ανάγνωση	1047 να K την ανάγνωση
συνεχίσουμε	1195 να K
συνεχίστε	1047 K την ανάγνωση
συνιστούσε	1197 K
συντάκτης	1075 είναι K
συντάκτρια	1075 είναι K
σχολιάσετε	7 K
σχόλια	86 στα K	1096 στα K
σύμφωνα	1197 K
σύνταξή	40 τη K μας
σύνταξης	102 σημείωση της K
""", 'τ': """
τελευταίο	1116 K δωρεάν άρθρο
τραγουδούσαν	1197 K
τόνιζε	1197 K
τόνισε	1197 K
""", 'υ': """
υβριστικά	1086 K σχόλια
υβριστικό	1086 σχόλια με K
υπευθυνα	1105 παιξε K
υπεύθυνα	84 παίξτε K	84 παίζετε K	1105 παίξε K	1105 παίζουμε K
υπογράμμισε	1197 K
υποσχέθηκε	1197 K
υποχρεωτικά	22 K πεδία
""", 'φ': """
φτάσατε	1071 αφού K ως εδώ
φωνάζει	1197 K
φωτογραφίες	41 K και βίντεο	41 τις K σας	41 K ή βίντεο
φύγετε	1071 πριν K
φώναζαν	1197 K
φώναζε	1197 K
φώναξαν	1197 K
φώναξε	1197 K
""", 'χ': """
χάνετε	1117 μη K
χρήσης	1069 όροι K	1098 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1194 K τη βοήθειά σας
χρησιμοποιεί	1056 K cookies
χρησιμοποιούμε	1055 K cookies
χρόνο	1196 τον K
χωρίς	72 K spam
""", 'ψ': """
ψηφίστε	1113 K
ψηφιακό	64 K μας βοηθό
ψηφιακός	64 K βοηθός
ψηφοφορία	1091 στην K
""", 'а': """
абонамент	252 вече имате K	283 с K	283 K за	303 с K	347 K
абонамента	281 с K си	281 благодарим за K
абонат	51 като K	250 вече сте K
абонати	262 само за K	347 K
абонатите	51 K могат
абонирайте	81 K се	250 K се, за да	253 K се за бюлетина	343 K се
абонирането	281 с K
автора	4198 мнение K	4198 точка зрения K	5018 думка K	5018 точка зору K
авторизованные	4231 только K
авторизованным	4231 K пользователям
авторизовані	5051 лише K
авторизуйтесь	25 K
авторкою	5037 зв'язатися з K
авторов	4198 мнение K	4198 мнения K	4198 точки зрения K
автором	5037 зв'язатися з K
автору	55 на каву K	4219 пишите K
авторів	5018 думки K	5018 думка K	5018 погляди K
адрес	22 имейл K няма	281 имейл K
адреса	281 имейл K
адресою	5072 пишіть за K
адресу	4251 пишите по K
азартних	89 участь в K іграх	5007 участь в K іграх може	5007 участь у K іграх може
азартных	89 участие в K играх может вызвать
анкета	277 нашата K	277 кратка K
анкетата	278 K
анкету	4230 K	5050 K
анонимно	4219 K
афилиейт	286 K линкове
""", 'б': """
бажаних	5034 K джерел
безкоштовна	5070 остання K стаття
безкоштовний	5046 наш K вебінар	5054 K акаунт	5070 останній K матеріал
безкоштовних	5054 ліміт K	5054 K статей
безкоштовні	16 K статті	5054 K статті
безлимитный	4172 K доступ
безплатен	274 нашия K уебинар
безплатна	297 последна K статия
безплатни	16 K статии	283 K статии
безплатно	283 K, за
бесплатная	4249 последняя K статья
бесплатную	103 K линию
бесплатные	16 K статьи	4234 K статьи
бесплатный	4225 наш K вебинар	4234 K аккаунт	4249 последний K материал
бесплатных	16 K статей	4234 лимит K	4234 K статей
бисквитки	271 K	301 K
бисквитките	271 K	301 K
благав	5140 K
благала	5140 K
благали	5140 K
благодарение	19 K на читателите	289 K на вас	289 K на вашата	344 K на вас
благодарим	281 K ви, че се
благодаря	4240 K донатам	4318 K вам	4318 K вашей
блокировщик	4195 отключите K	4195 K рекламы
блокувальник	5015 K реклами
больше	4199 знаете K
бот	40 наш K
браузер	11 ваш K	4212 ваш K	5029 ваш K
браузър	11 вашият K
букмекерская	4187 K контора. #	4187 реклама. K
бюлетин	79 нашия K	253 нашия K	282 K	344 нашия K	347 K
бюлетина	79 за K	253 K ни	253 запишете се за K	282 K
бюлетини	282 K
бяхте	43 K ли там
більше	5019 знаєте K
""", 'в': """
вайбері	5035 K
вайбър	17 K	266 K
ватсапе	4217 K
вашата	254 на K поща
ваших	4314 # из K #
введите	78 K адрес
вебинар	4225 наш K
вебінар	5046 наш K
взывал	4320 K
видео	10 это K	41 фото и K
виділіть	5033 K
визнав	5140 K
визнала	5140 K
визнає	5140 K
викала	346 K
викаха	346 K
викаше	346 K
викна	346 K
використання	5029 K cookie	5060 будь-яке K матеріалів	5060 K матеріалів сайту
використанні	5027 при K матеріалів
використовує	5016 K cookie
використовуємо	5015 K cookie
вимагав	5140 K
вимагала	5140 K
вимагали	5140 K
виправлення	102 K:
випуск	5048 K
виртуален	64 K асистент
виртуалният	64 K ни асистент
виртуальный	64 K помощник	64 K ассистент
вирішив	5140 K
вк	4217 K
вкажіть	78 K свою пошту
включете	52 K се
вконтакте	4217 K
влезте	25 K
вміст	10 цей K
внескам	5061 завдяки K	5138 завдяки K
внесок	5137 ваш K
войдите	25 K	4173 K, чтобы
вотсапе	4217 K
вотсапі	5035 K
впн	65 без K
всеки	289 K лев
встановіть	5002 K додаток
въведете	78 K имейла си
възпроизвеждането	288 K
выделите	4200 K ее	4200 K текст
выпуск	4228 K
відео	41 фото та K	41 фото й K	41 фото і K
відмовилися	102 K від коментарів
відповів	102 не K на	5140 K
відповідав	5140 K
відповідально	84 грайте K
відповідальності	31 не несе K
відповідальної	5007 дотримуйтеся правил (принципів) K	5007 дотримуйтесь правил (принципів) K	5007 принципів K гри	5007 правил K гри
відповідь	22 скасувати K
відповіла	5140 K
відповіли	102 не K на
відправити	22 K коментар
віртуальний	64 K помічник	64 K асистент
""", 'г': """
героев	102 имена K
героїв	102 імена K
гласеше	346 K
гласил	4320 K
гласила	4320 K
гласит	4320 K
гласувайте	294 K
гледайте	299 K ни
говорил	4320 K
говорила	4320 K
говорили	4320 K
говорит	4320 K
год	4319 в K
годишно	345 K
голосуйте	4245 K	5066 K
гривень	5139 # K
грн	5139 # K
група	300 viber K
гукав	5140 K
гукали	5140 K
гукнув	5140 K
гукнула	5140 K
гіперпосилання	5027 K обов
""", 'д': """
дальше	4172 чтобы читать K
дарение	343 вашето K	345 с K	347 K
дарения	347 K
дарете	289 K	343 K ни
джерела	5034 обрані K	5034 бажані K
джерелом	5034 основним K	5034 бажаним K
дзен	4217 K
дзене	4217 K
дзеркала	65 K
дзеркало	65 K
дзеркалом	65 K
добави	346 K
добавил	346 K	4320 K
добавила	346 K	4320 K
добавьте	4185 K нас в
добавя	346 K
доверието	103 телефон на K
доверия	103 телефон K
довіри	103 лінія K
додав	5140 K
додала	5140 K
додатку	85 у нашому K
додає	5140 K
дозволить	5137 ваша підтримка K
дозволяється	5060 матеріалів K лише
долучайтесь	52 K	5137 K до нас	5137 K до нашої	5137 K до нашого	5137 K до спільноти	5137 K до читачів
долучайтеся	52 K	5137 K до нас	5137 K до нашої	5137 K до нашого	5137 K до спільноти	5137 K до читачів
домашнего	0 K насилия
донат	4317 ваш K	5137 ваш K	5141 K
донатам	5061 завдяки K
донати	5141 K
донатом	5139 K
донаты	4321 K
доповнено	102 новину K
дополнен	102 текст K
дополнена	102 новость K
допомагає	5137 ваша підтримка K
допомога	0 потрібна K	5137 нам потрібна ваша K
допомогою	5063 за K ші
допоможе	5138 K нам
допоможуть	5061 K нам працювати	5138 K нам
допоможіть	91 K, скільки можете
допускается	4239 материалов K только
допълнена	102 статията е K
доступ	4234 полный K	5054 повний K
достъпен	250 K за абонати
достъпна	250 K за абонати
достъпно	250 K за абонати
дочитали	4163 вы K до конца	4992 ви K до кінця
дочитати	4998 щоб K
дочитать	4172 чтобы K	4234 K
дізнаватися	5081 хочете K про
""", 'е': """
евро	283 за # K
ежедневную	4177 K рассылку
ежемесячно	4319 K
ежемесячное	4317 оформите K
ежемесячный	4240 K донат
еженедельную	4177 K рассылку
електронна	254 вашата K поща
електронної	5053 адресу K пошти
електронну	5053 K адресу	5053 K пошту
епизод	276 K
епизода	276 K
есть	4199 вам K что
""", 'ж': """
жаловалась	4320 K
жаловался	4320 K
жалуются	4320 K
жодного	72 K спаму
журналист	269 е K	269 - K	269 , K	4220 - K	4220 , K	4300 K
журналисти	344 нашите K
журналистика	344 независимата K	344 независима K	344 нашата K	4318 независимая K
журналистике	4318 независимой K
журналистики	4318 независимой K
журналистику	4318 независимую K
журналистка	269 е K	269 , K	4220 - K	4220 , K	4300 K
журналисты	4318 наши K
журналіст	5041 - K	5041 , K	5120 K
журналістам	40 нашим K
журналісти	5138 наші K
журналістика	5138 незалежна K
журналістику	5138 незалежну K	5138 якісну K
журналістка	5041 - K	5041 , K	5120 K
журналісту	40 нашому K
""", 'з': """
з	5135 # K #
завантажити	5002 K застосунок
завантажте	5002 K додаток
завдяки	5061 існує K	5138 K вам	5138 K вашій
зависимост	89 хазартът създава K
задонатьте	4317 K	5137 K
задължителните	22 K полета
зазначив	5140 K
зазывал	4320 K
закликав	5140 K
закликала	5140 K
закликали	5140 K
закончились	4172 бесплатные статьи K
залишає	30 K за собою право
залишилося	4999 K #%	4999 K # %	5136 K прочитати
залиште	78 K свою адресу	78 K адресу	78 K пошту
заметили	4201 K ошибку
замолчим	4318 мы не K
запазени	260 всички права K
запевняв	5140 K
запевняла	5140 K
запевняє	5140 K
записи	59 новые K на почту
запитав	5140 K
запитала	5140 K
запитань	5050 на кілька K
запишете	253 K се за нашия
зарегистрированные	4231 только K
зарегистрированным	4172 доступен только K
зарегистрированы	4172 уже K
зарегистрируйтесь	4173 K, чтобы	4234 бесплатно K	4234 K бесплатно	4317 K бесплатно	4317 K, чтобы читать
зареєстровані	5051 лише K	5051 тільки K
зареєструйтесь	4999 K, щоб	5054 безкоштовно K	5054 K безкоштовно	5137 K безкоштовно	5137 K, щоб читати
зареєструйтеся	5054 K безкоштовно
застосунку	85 у нашому K	85 в нашому K	5031 нашому K
застосунок	5002 завантажте K	5031 наш K	5031 мобільний K	5137 завантажте K і	5137 завантажте K та
захищено	5027 усі права K
захищені	5027 усі права K	5027 всі права K
защищенной	4219 K формой
защищены	4210 все права K
защищённой	4219 K формой
заяви	346 K
заявив	5140 K
заявил	346 K	4320 K
заявила	346 K	4320 K	5140 K
заявили	4320 K	5140 K
заявиха	346 K
звёздочкой	61 поля со K
згодні	44 не K
здесь	4163 раз уж вы K
зеркала	65 K
зеркало	65 K
змінено	102 імена K	102 ім'я K
знайшли	5033 якщо ви K
знанията	277 K си
зобов	5140 K'язав
зовнішнього	5043 K вмісту	5043 K контенту
зовнішній	5043 K вміст	5043 K контент
зробіть	4996 K внесок	5137 K внесок у	5137 K внесок на
зірочкою	61 поля с K	61 поля із K
""", 'и': """
из	4314 # K #
избранное	4216 K
известията	15 K
извика	346 K
изкуствен	291 с помощта на K интелект	291 с K интелект	291 от K интелект
изменено	102 имя K
изменены	102 имена K	102 имена героев K
изпратете	39 K ни	50 K я	68 K ни	267 K ни	343 K ни
изпращайте	267 K ни	268 K на
изпращаме	58 ви K	58 K ви
изтеглете	343 K нашето
източник	265 основен K
източници	265 любими K
имейл	254 вашия K	281 вашия K	281 по K	281 на K
имейла	80 на K ви	254 на K си
имейлът	61 K ви няма да
иностранного	4210 выполняющим функции K агента
иностранным	4318 K агентом
инстаграм	266 K
искусственного	4242 с помощью K интеллекта
искусственным	4242 K интеллектом
использование	4212 K cookie	4222 K cookie	4239 любое K материалов	4239 K материалов сайта
использовании	4210 при K материалов	4239 полном или частичном K	4239 частичном K материалов
используем	4195 K cookie
использует	4196 K cookie
исправление	102 K:
источники	4216 избранные K	4216 любимые K
источников	4216 избранных K	4253 избранных K
источником	4216 основным K
исчерпали	4172 K лимит
""", 'к': """
каждое	18 K утро
каждый	4319 K месяц
каже	5140 K
каза	346 K
казав	5140 K
казал	346 K
казала	346 K	5140 K
казали	5140 K
казаха	346 K
казва	346 K
казвал	346 K
казвала	346 K
канал	300 viber K	4318 наш K	5138 наш K
канала	4318 нашего K
каналу	5138 нашого K
колумнист	4220 - K	4220 , K	4300 K
колумніст	5041 - K	5120 K
колумністка	5041 - K	5120 K
команде	4225 к нашей K
команди	5046 до нашої K
коментар	7 залишити K
коментарите	86 в K	279 K под
коментарях	86 у K	86 в K	5028 у K	5028 в K
коментатор	269 е K
коментиране	279 правила за K	279 правилата за K
коментирате	7 за да K	279 K
коментувати	7 K
комментариев	102 отказались от K	102 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4200 чтобы оставить K
комментария	22 для отправки K
комментариях	86 в K	4211 в K
комментировать	7 K
контент	10 этот K	10 цей K	4222 внешний K
контента	10 этого K	4222 внешнего K
контенту	10 цього K
конференцию	4225 нашу K
конференция	274 нашата K
конференцію	5046 нашу K
конфиденциальности	4194 настройкам K	4194 настройками K	4195 политикой K	4212 политика K
конфіденційності	5014 налаштуваннями K	5015 політикою K	5029 політика K
копирование	4239 K материалов сайта
кореспондент	269 е K	269 , K	5041 - K	5041 , K	5120 K
кореспондентка	5041 - K	5041 , K	5120 K
короткий	4230 K опрос
корреспондент	4220 - K	4220 , K	4300 K
корреспондентам	40 нашим K
корреспондентка	4300 K
корреспонденту	40 нашему K
крикнув	5140 K
крикнул	4320 K
крикнула	4320 K	5140 K
кричав	5140 K
кричал	4320 K
кричала	4320 K	5140 K
кричали	4320 K	5140 K
кричит	4320 K
""", 'л': """
лв	283 за # K
лев	283 за # K
лева	283 за # K	345 K
лекцию	4225 нашу K
лекцію	5046 нашу K
лиценз	48 K cc
лицензии	48 K cc
ліцензією	48 K cc
""", 'м': """
магазин	274 нашия онлайн K	274 нашия K
магазина	274 онлайн K ни	4225 нашего K
магазине	4225 в нашем K	4225 в нашем интернет-K
магазину	5046 нашого K
магазині	5046 у нашому K	5046 в нашому K	5046 нашому інтернет-K
материал	4200 обсудить K	4222 внешний K	4255 K создан	4318 этот K
материалам	4247 ко всем K
материалы	4318 наши K
матеріал	5138 цей K
матеріали	5138 наші K
матеріалу	102 першій версії K
матеріалів	5060 копіювання K сайту	5060 K посилання обов'язкове	5068 до всіх K	5068 до усіх K
мероприятие	4225 наше K
месенджері	5035 K
месец	345 на K	345 всеки K
месечно	345 K
мессенджере	4217 K
месте	43 вы были на K
месяц	4319 в K
мобільний	5031 K додаток
молба	264 имаме малка K	264 имаме K към вас
молел	346 K
молела	346 K
молеха	346 K
молеше	346 K
містить	102 K описи	102 K сцени
місці	43 ви були на K
місяць	5139 на K	5139 перший K
""", 'н': """
навчання	49 K ші
нагадав	5140 K
нагадала	5140 K
наголосив	5140 K
наголосила	5140 K
надпис	346 такъв K
надпись	4320 такая K
надсилайте	5037 K нам	5037 K її	5037 K їх нам	5040 K фото	5040 K відео	5040 K свої	5137 K нам
надсилаємо	58 ми K вам	58 ми K
надійних	5034 K джерел
надішлемо	58 ми K вам
надішліть	39 K нам	50 K його	50 K друзям	68 K нам	5037 K нам	5037 K їх нам	5040 K фото	5137 K нам
нажимая	4233 K кнопку	4233 K на кнопку	4233 K "
нажмите	4200 K ctrl
налаштування	5014 K cookie	5014 K cookies	5014 K файлів cookie	5014 через ваші K
налаштуваннями	5014 K cookie	5014 K cookies	5014 K файлів cookie
налаштуваннях	5014 K cookie
намерете	299 K ни
напис	5140 такий K
написа	346 K
написав	5140 K
написал	4320 K
написала	4320 K	5140 K
написано	4320 было K	5140 було K
напиши	39 K нам	68 K нам
напишите	39 K нам	39 K в наш	68 K нам	68 K в наш	4219 K нашему	4219 K нашей	4219 K автору	4219 K нам	4317 K нам
напишіть	39 K нам	68 K нам	5037 K нашому	5037 K нашій	5037 K автору	5037 K авторці	5037 K нам	5137 K нам
напомнил	4320 K
напомнила	4320 K
направете	343 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	346 K
настоява	346 K
настоявал	346 K
настроек	4194 из-за ваших K
настройками	4194 K cookie	4194 K cookies	4194 K файлов cookie
настройках	4194 K cookie
настройки	4194 K cookie	4194 K cookies	4194 K файлов cookie
натискайки	281 K
натискането	281 с K
натискаючи	5053 K кнопку	5053 K на
нашем	4200 в K чате
нашия	274 към K екип	274 в K екип	277 K куиз	277 K тест
небольшая	4163 K просьба
неделю	18 раз в K	18 каждую K	4319 в K
независимата	343 подкрепете K
независими	344 K медии
независимую	4167 поддержите K	4317 поддержите K
независимые	4318 K медиа
незалежні	5138 K медіа
нейросети	4242 с помощью K
несколько	4230 на K вопросов
никакого	72 K спама
новинами	5005 стежте за K
новини	266 google K	5035 google K
новину	5019 маєте K
новость	4199 есть K
нуждаем	343 K се от вашата
нужна	4240 K ваша
нюзлетър	282 K
""", 'о': """
обеща	346 K
обещал	346 K	4320 K
обещала	4320 K
обещали	4320 K
обновена	102 статията е K
обновлен	102 текст K	102 материал K
обновлён	102 текст K	102 материал K
обозреватель	4220 - K	4220 , K	4300 K
обозревательница	4300 K
обраних	5034 K джерел
обучения	49 K ии
объявил	4320 K
объявила	4320 K
объяснил	4320 K
объяснила	4320 K
объясняет	4320 K
объяснял	4320 K
объясняла	4320 K
обязал	4320 K
обязательна	4210 гиперссылка K	4239 материалов ссылка K	4239 ссылка на источник K
обязательные	22 K поля	4200 K поля
обясни	346 K
обяснил	346 K
обяснила	346 K
обяснява	346 K
обіцяв	5140 K
обіцяла	5140 K
обіцяли	5140 K
огледален	65 K сайт
оглядач	5041 - K	5041 , K	5120 K
оглядачка	5041 - K	5041 , K	5120 K
оголосив	5140 K
ограничений	4172 читайте без K
одноклассниках	4217 K
одному	5053 в K листі
оновлено	102 текст K	102 матеріал K	102 новину K
опечатку	4200 нашли K
описания	102 съдържа K	102 есть K	102 содержит K
описи	102 є K
опитування	5050 наше K	5050 коротке K
опитуванні	36 нашому K	5050 K читачів	5050 нашому K	5050 в K
оповещения	4264 хотите получать K
оприлюднюватиметься	23 не K	5021 ваша e-mail адреса не K
опрос	36 наш K	4230 наш K
опросе	36 нашем K	4230 нашем K	4230 в K
опубликован	23 не будет K	4200 ваш адрес email не будет K
организаторите	346 канят K
организаторы	4320 зовут K
організатори	5140 запрошують K
оставете	78 K имейла си
оставляем	30 K за собой право
оставляет	30 K за собой право
оставляя	4233 K заявку
оставьте	78 K свой адрес	78 K адрес	78 K почту	78 K свою почту	78 K e-mail
осталось	4173 K #%	4173 K # %
отбележете	63 K ме
ответил	102 не K на	4320 K
ответила	102 не K на	4320 K
ответили	102 не K на
ответственно	84 играйте K
ответственности	31 не несет K	31 не несёт K
отвечал	4320 K
отвечала	4320 K
отговори	102 не K на	346 K той	346 K тя
отговорил	346 K
отговорила	346 K
отговориха	346 K
отговорност	31 не носи K
отменить	22 K ответ	4319 K в любой момент
отметил	4320 K
отметила	4320 K
отметь	63 K меня
отметьте	63 K меня	63 K нас
отмечайте	63 K меня
отписаться	4177 K в любой момент
отправляем	58 мы K вам
отправьте	50 K	4219 K их нам	4317 K нам
отримувати	5071 хочете K
отримуйте	5075 K
очакваме	267 K вашите
очевидцем	4199 стали K	4199 вы стали K	5019 стали K
ошибку	4201 нашли K
оштрафовал	4320 K
оштрафовала	4320 K
оштрафував	5140 K
""", 'п': """
партнером	4237 совместно с K	5058 спільно з K
партнерски	75 K линкове
партнерские	38 K ссылки	75 K ссылки	4237 K ссылки
партнерским	75 K ссылкам
партнерські	75 K посилання	5058 K посилання
партнеры	4195 мы и наши K
партньорски	286 K линкове
партнёром	4237 совместно с K
партнёрские	38 K ссылки	75 K ссылки	4237 K ссылки
партнёрским	75 K ссылкам
патроном	4317 станьте K
пееха	346 K
пели	4320 K
первинній	102 K версії
первоначальной	102 K версии
первый	4319 K месяц	4319 рубль в K
переведите	4317 K нам
перевірте	5050 K себе	5053 K пошту
передплатник	51 як K	4998 уже K	4998 вже K
передплатникам	4998 доступний лише K	4998 доступна лише K	4998 доступно лише K
передплатники	51 K можуть	5069 лише K	5069 тільки K
передплатників	4998 тільки для K
передплатою	4998 доступна за K	4998 доступний за K	5054 за K	5076 з K
передплату	81 оформіть K	5054 K за	5137 оформіть K
передплатіть	81 K
передрук	46 K	5032 K
передруковувати	46 K
передруку	5032 у разі K
передрукувати	46 K
перепечатать	46 K
перепечатка	46 K	4215 K
перепечатке	4215 при K
перепечатывать	46 K
перешлите	50 K
перешліть	50 K
персональних	5030 K даних
персональных	4213 K данных
писав	5140 K
писал	4320 K
писала	4320 K	5140 K
писати	5138 нам K
писменото	288 без K съгласие
письме	4233 в одном K
письменного	4254 без K согласия
письмової	5074 без K згоди
питаха	346 K
питаше	346 K
пишете	39 K ни	68 K ни	267 K ни	268 K на	343 K ни
пишеше	346 K
пиши	39 K нам	39 K ни	68 K нам	68 K ни
пишите	39 K нам	39 K в бот	39 K в наш	39 K на почту	68 K нам	68 K в бот	68 K в наш	68 K на почту	4219 K нам	4251 K на	4317 K нам
пишіть	39 K нам	39 K у	68 K нам	68 K у	5037 K нам	5072 K на
платной	4172 в K версии
побачили	5082 K помилку
повний	21 K текст	5054 K текст
повтаря	346 K
повтаряше	346 K
повторював	5140 K
повторює	5140 K
повторяет	4320 K
повторял	4320 K
повторяла	4320 K
повідомив	5140 K
повідомила	5140 K
повідомили	5140 K
повідомлення	5081 хочете отримувати K	5081 бажаєте отримувати K
повідомте	39 K нам	68 K нам	5037 K нам	5037 K нас	5137 K нам
подайте	268 K сигнал
поддержать	4317 K нас	4317 K редакцию	4317 K нашу
поддерживайте	4317 K нас	4317 K нашу
поддержите	4167 K нашу	4167 K нас	4240 K	4317 K нас	4317 K нашу	4317 K редакцию	4317 K проект	4317 K автора	4317 K наш
поддержка	4168 ваша K	4317 ваша K поможет	4317 ваша K помогает	4317 ваша K позволит
поддержке	4237 при K партнёра	4237 при K партнера	4240 благодаря вашей K	4318 вашей K
поддержки	4318 без вашей K	4318 вашей K
поделитесь	26 K	50 K им	50 K ей	68 K своей историей	68 K с нами
поделиться	4199 хотите K
подканял	346 K
подканяха	346 K
подканяше	346 K
подкаст	35 наш K	35 нашия K	276 K	344 нашият K	4228 K	4318 наш K	5048 K	5138 наш K
подкаста	276 K	4228 K	4318 нашего K
подкасте	35 нашем K	4228 K
подкасти	35 наші K	276 K	5048 K
подкастов	4228 K
подкасту	5048 K
подкастът	276 K
подкасты	4228 K
подкасті	35 нашому K	5048 K
подкастів	5048 K
подкрепа	289 с вашата K	289 вашата K	343 вашата K	344 вашата K
подкрепата	286 с K на партньор
подкрепете	289 K	343 K ни	343 K нашата
подкрепяйте	343 K ни
подписаны	4172 уже K
подписка	4172 уже есть K	4321 K
подписке	4172 доступен только по K	4172 доступна по K	4172 доступен по K	4234 по K
подписки	4321 K
подпиской	4259 с K
подписку	81 оформите K	81 оформить K	4172 оформить K	4172 оформите K	4233 спасибо за K	4234 K за	4317 оформите K	4317 оформить K
подписчик	51 как K	4172 уже K	4172 вы уже K
подписчикам	4172 доступна только K	4172 доступно только K	4172 доступен только K	4248 только K
подписчики	51 K могут	4248 только K	4321 K
подписчиков	4172 только для K
подписчиком	4317 станьте K
подписывайтесь	4177 K на рассылку	4185 K на нас	4185 K на наш	4185 K на канал	4185 K на telegram	4317 K на
подписываясь	4233 K
подпишитесь	81 K	4167 K на регулярное	4177 K на рассылку	4185 K на наш	4185 K на канал	4317 K на
подчеркнул	4320 K
подчеркнула	4320 K
подчерта	346 K
поділитися	5019 хочете K
поділіться	26 K	50 K ним	68 K своєю історією	68 K з нами
подію	5046 нашу K
пожертвование	4167 оформите K	4168 сделайте K	4240 регулярное K	4240 ежемесячное K	4317 ваше K	4317 сделайте K	4317 оформите K	4321 K
пожертвования	4318 на K	4321 K
пожертвованиям	4240 благодаря K	4318 благодаря K
пожертвуйте	4317 K
позволяет	4317 ваша поддержка K
позначайте	63 K мене
позначте	63 K мене
позоваването	288 K на
поиска	346 K
поискал	346 K
показан	61 адрес не будет K	61 email не будет K
показана	61 почта не будет K	61 пошта не буде K	61 адреса не буде K
полностью	21 материал K	4172 чтобы прочитать K
полный	21 K текст	4234 K текст
получавайте	302 K
получавате	298 искате ли да K	298 искате да K
получайте	4258 K
получать	4250 хотите K	4264 хотите K новости	4264 хотите K push
помилку	5082 знайшли K
помогите	91 K, сколько можете	4317 K нам
помогнете	343 K ни
помогут	4318 K нам
поможет	4318 K нам
помоли	346 K
помолил	346 K
помолила	346 K
помощ	0 нужда от K
помощник	64 наш K	64 ии-K
помощь	0 нужна K	4317 нам нужна ваша K
помощью	4242 с K ии
помітили	5033 якщо ви K	5082 K помилку
помічник	64 наш K
понравилась	4318 K статья
понравился	4318 K материал	4318 K текст
пообещал	4320 K
пообещала	4320 K
пообіцяв	5140 K
пообіцяла	5140 K
попереджає	5140 K
попередив	5140 K
попередній	102 K версії
попита	346 K
поправка	102 K:
попросив	5140 K
попросил	4320 K
попросила	4320 K	5140 K
попросили	4320 K	5140 K
попросило	4320 K
порадив	5140 K
порадила	5140 K
посилання	5060 K на джерело обов'язкове
последвайте	343 K ни
последната	297 K ви безплатна статия	297 K безплатна статия
посоветовал	4320 K
посоветовала	4320 K
постановив	5140 K
постановил	4320 K
посъветва	346 K
посъветвал	346 K
посъветвали	346 K
потребовал	4320 K
потребовала	4320 K
почерпете	55 K ме
почерпи	55 K ме с кафе
почте	80 в K	80 на вашей K	4233 вашей K
почтовом	4233 вашем K ящике
почту	80 на K	4178 на вашу K	4178 вам на K	4233 вашу K
пошту	80 на K	80 на вашу K	5001 на вашу K
пошті	5053 вашій K
пощенска	254 вашата K кутия
пояснив	5140 K
пояснил	4320 K
пояснила	4320 K	5140 K
пояснював	5140 K
пояснювала	5140 K
пояснює	5140 K
поясняет	4320 K
правото	30 си запазва K
працювати	5061 допоможе нам K	5138 K далі
працюємо	5138 ми K
предишна	102 K версия на
предпочитаемые	4216 K источники
предпочитаемых	4216 K источников
предпочитан	265 K източник
предпочитани	265 K източници
предпочитаните	265 K източници	265 K си източници
предпочтительные	4216 K источники	4253 K источники
предпочтительный	4216 K источник
предпочтительных	4253 K источников
предупреди	346 K
предупредил	4320 K
предупреждава	346 K
предупреждает	4320 K
предыдущей	102 K версии текста
препечатването	288 K
препратете	50 K
препубликува	46 K
препубликуването	46 K
пригостіть	55 K мене кавою
призвал	4320 K
призвала	4320 K
призвали	4320 K
призна	346 K
признава	346 K
признавал	4320 K
признает	4320 K
признал	4320 K
признала	4320 K
признали	4318 нас K
призова	346 K
призовава	346 K
призовал	346 K
призоваха	346 K
призывал	4320 K
призывала	4320 K
призывали	4320 K
приложение	85 в нашето K	344 нашето K	4179 скачать K	4180 скачайте K	4180 установите K	4214 наше K	4214 мобильное K	4317 скачайте наше K	4317 скачайте K и
приложението	343 изтеглете K ни	343 изтеглете K на вестник
приложении	85 в нашем K	4179 открыть в K	4214 нашем K
приложения	4214 нашего K	4318 нашего K
прим	102 K. ред
примечание	102 K редакции
приоритетным	4216 K источником
присоединяйтесь	52 K	4317 K к нам	4317 K к нашему	4317 K к нашей	4317 K к нашим	4317 K к сообществу	4317 K к читателям	4317 K к тем
присъединете	52 K се	343 K се към нашия
присылаем	58 мы K вам	58 мы K
присылайте	4219 K нам	4219 K фото	4219 K видео	4219 K новости	4219 K свои	4219 K их нам	4317 K нам
пришлите	39 K нам	50 K друзьям	68 K нам	4219 K нам	4219 K фото	4219 K их нам	4317 K нам
пришлём	58 мы K вам
приєднуйтесь	52 K	5137 K до нас	5137 K до нашої	5137 K до нашого	5137 K до спільноти	5137 K до читачів
приєднуйтеся	52 K	5137 K до нас	5137 K до нашої	5137 K до нашого	5137 K до спільноти	5137 K до читачів
проверьте	4230 K себя	4233 K почту
проголосуйте	4245 K	5066 K
продовження	5058 реклама. K
продовжити	4998 щоб K читання	5061 допоможуть нам K
продовжувати	5138 K роботу
продолжаем	4318 мы K работать
продолжать	4240 помогут нам K	4318 K работу
продолжение	4237 реклама. K
продолжить	4172 чтобы K чтение	4240 помогут нам K	4240 поможет нам K	4318 K работу
продължава	286 K по-долу
продължете	251 K да четете
продължим	344 да K да работим
продължите	250 за да K да четете
произведен	4210 настоящий материал (информация) K	4255 материал K
произведён	4255 материал K
пройдите	4230 K тест
пройдіть	5050 K тест
променени	102 имената са K
пропускайте	298 не K
пропустите	4250 не K
пропустити	5071 не хочете K
пропустить	4250 не хотите K
пропустіть	5071 не K
просив	5140 K
просил	4320 K
просила	4320 K	5140 K
просили	4320 K	5140 K
просьба	4163 у нас к вам K	4163 у нас есть K
просять	5140 K
проучване	277 нашето K
прохання	4992 маємо до вас K	4992 невелике K
прочетете	251 за да K цялата
прочитать	4172 осталось K	4172 чтобы K статью
пріоритетне	5034 K джерело
пріоритетним	5034 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	46 K у себя
пълния	283 K текст
първия	345 за K месец
първоначалната	102 K версия
підписатися	5000 K на розсилку
підписка	5141 K
підписку	4998 оформіть K	5053 дякуємо за K	5137 оформіть K
підписники	5069 лише K	5141 K
підписників	4998 тільки для K
підписуйтесь	5004 K на нас	5004 K на наш	5004 K на канал	5004 K на telegram	5137 K на
підписуйтеся	5004 K на наш	5004 K на канал
підписуючись	5053 K
підпишіться	5000 K на розсилку	5004 K на наш	5137 K на
підтримайте	4995 K нашу	4995 K незалежну	4995 K нас	5061 K	5137 K нас	5137 K нашу	5137 K незалежну	5137 K редакцію	5137 K автора	5137 K роботу	5137 K наш
підтримати	5137 K нас	5137 K нашу
підтримка	4996 ваша K	5137 ваша K допоможе
підтримки	5058 за K партнера	5138 спільноти K	5138 вашої K
підтримуйте	5137 K нас	5137 K нашу
підтримці	5061 завдяки вашій K	5061 завдяки K читачів	5138 вашій K
піти	4992 перш ніж K
""", 'р': """
работа	344 нашата K	4318 наша K
работаем	4318 мы K
работать	4240 помогут нам K	4240 поможет нам K	4318 K дальше
работу	4318 нашу K
радив	5140 K
радила	5140 K
радили	5140 K
радить	5140 K
разкажете	39 K ни	68 K ни
разрешение	261 без K е забранено
разрешения	4254 без K редакции
разчитаме	289 K на вашата	344 K на
расскажите	39 K нам	68 K нам	68 K свою историю	4317 K нам
рассказал	4320 K
рассказала	4320 K
рассказать	4199 есть что K	4199 хотите K
рассказывать	4318 K правду
расследование	4318 наше K	4318 это K
расследования	4318 наши K
рассылка	4318 наша K	4321 K
рассылку	79 на K	79 нашу K	79 K	4177 нашу K	4177 K самых	4318 нашу K
регистрацията	281 с K си	281 благодарим за K
регистрируясь	4233 K
регулярний	5061 K внесок
редактор	269 е K	269 - K	269 , K	4220 - K	4220 , K	4300 K отдела	4300 K	5041 - K	5041 , K	5120 K
редакторка	5041 - K	5041 , K	5120 K
редакцией	40 нашей K	4219 связаться с K
редакции	102 поправка K	4198 мнение K	4198 позиция K	4198 мнением K	4254 без согласия K	4318 нашей K
редакцию	40 в нашу K	4219 напишите в K	4219 пишите в K
редакция	274 в нашата K	344 нашата K	4318 наша K
редакцията	39 свържете се с K	68 свържете се с K
редакцію	5037 напишіть у K	5037 пишіть у K
редакція	5138 наша K
редакцією	40 нашою K	5037 зв'язатися з K
редакції	44 письма до K	102 від K:	5018 думка K	5018 позиція K	5018 позицією K	5037 пишіть до K	5074 без згоди K	5074 без дозволу K	5138 нашої K
рекламата	12 K	286 след K
реклами	12 K	71 без K	71 немає K	344 без K	5058 після K	5058 на правах K	5138 без K
рекламой	12 K
рекламы	12 K	71 без K	71 нет K	4237 после K	4237 на правах K	4318 без K
репортер	40 на нашия K	269 е K	269 - K	269 , K	4220 - K	4220 , K	4300 K	5041 - K	5041 , K	5120 K
репортери	40 на нашите K	344 нашите K
репортерка	5041 - K	5041 , K	5120 K
репортёр	4220 - K	4220 , K	4300 K
решил	4320 K
реєструючись	5053 K
робота	5138 наша K
роботу	5138 нашу K
розкажіть	39 K нам	68 K нам
розповів	5140 K
розповідати	5138 K правду
розповіла	5140 K
розповісти	5019 маєте що K	5019 є що K	5019 хочете K
розсилка	5138 наша K	5141 K
розсилку	79 на K	79 нашу K	79 K	5000 нашу K	5000 щоденну K	5138 нашу K
розслідування	5138 наші K	5138 це K
рублей	4319 # K
рік	5139 на K
""", 'с': """
свидетелем	4199 стали K	4199 вы стали K
свободната	343 подкрепете K
свържете	39 K се с нас	68 K се с нас	267 K се с нашия	267 K се с нашата	267 K се с нас	267 K се с автора	343 K се с нас
свържи	39 K се с нас	68 K се с нас
свяжитесь	39 K с нами	4219 K с нами
связаться	4219 K с автором
свідком	5019 стали K
седмично	18 веднъж K
сигнализирайте	267 K ни
сказав	5140 K
сказал	4320 K
сказала	4320 K	5140 K
сказати	5019 маєте що K
скаржаться	5140 K
скаржився	5140 K
скаржилася	5140 K
скачайте	4179 K наше
скиньте	4317 K нам	4317 K донат
сколько	4317 скиньте K
скриньку	5053 вашу K
скриньці	5053 вашій K
следите	4185 K за нами
словам	4320 по K
словами	5140 за K
слушайте	299 K ни
слідкуйте	5004 K за нами
снимки	41 свои K	41 K и видео	41 вашите K	41 K или видео
советовал	4320 K
советовала	4320 K
советовали	4320 K
советует	4320 K
согласны	44 не K	44 K с автором
содержатся	102 K описания
содержимое	4222 внешнее K
содержит	102 K сцены
сообщение	4210 данное K (материал) создано	4255 K создано
сообщил	4320 K
сообщила	4320 K
сообщили	4320 K
сообщите	39 K нам	68 K нам	4219 K нам	4317 K нам
соучастником	4240 станьте K	4317 станьте K
спам	72 без K
спама	72 без K
спаму	72 без K
спецкор	4300 K
сповіщення	15 K	5002 увімкнути K	5002 увімкніть K	5081 хочете отримувати K	5081 хочете отримувати пуш-K	5081 бажаєте отримувати K	5081 хочеш отримувати K
споделете	26 K	50 K я	68 K с нас	68 K своята
сподобався	5138 K текст	5138 K матеріал
сподобалась	4992 якщо вам K стаття
спонсором	81 станьте K
според	346 K
спрашивает	4320 K
спросил	4320 K
спросила	4320 K
співали	5140 K
співучасником	5137 станьте K
спільнота	5138 наша K
спільноти	4996 стань частиною K	5061 частиною K	5138 нашої K
станете	81 K член	343 K абонат	343 K член
станьте	52 K одним из них	4317 K нашим	5137 K нашим
статей	5068 до всіх K	5068 до усіх K
статии	296 до всички K
статия	264 хареса ли ви тази K	283 цялата K	344 тази K
статията	283 % от K
стаття	5138 ця K
статья	4318 эта K
статьям	4247 ко всем K
стверджує	5140 K
стежте	5004 K за нами
стигнали	264 щом сте K дотук
стороннего	4222 K сервиса
сторонним	4222 K сервисом
стороннього	5043 K сервісу
стороннім	5043 K сервісом
суммой	4319 любой K
сумму	4319 любую K
сутрин	18 всяка K
существуем	4318 мы K
существует	4240 K благодаря
събитие	274 нашето K
съветва	346 K
съветваше	346 K
съвместно	286 K с партньор
съгласен	44 не си K
съгласие	288 без писмено K
съгласни	44 не сте K
съдържание	10 това K	271 външно K	271 това K
съдържанието	288 използването на K	288 използване на K
съобщи	346 K
съобщил	346 K
съобщиха	346 K
""", 'т': """
тагнете	63 K ме
твърдеше	346 K
твърди	346 K
текста	102 первой версии K	102 ранней версии K
тексте	102 ранее в K
текстове	296 до всички K
тексту	102 першій версії K
телеграм	17 K	266 K	4185 наш K-канал	4185 в нашем K	4217 K	4217 K-канал	4217 K-канале	4251 пишите в K	4318 наш K	5004 наш K-канал	5035 K	5035 K-канал	5035 K-каналі
телеграме	17 K	4217 K
телеграмі	5035 K
телефон	103 K довіри
тест	4230 наш K	5050 наш K
тиждень	18 раз на K	5139 на K
требовал	4320 K
требовала	4320 K
требовали	4320 K
тръгнете	264 преди да си K
""", 'у': """
уведомления	15 K	4180 включите K	4180 включить K	4180 разрешить K	4264 хотите получать K	4264 хотите получать пуш-K	4264 хочешь получать K
уверяет	4320 K
уверял	4320 K
уверяла	4320 K
увійдіть	25 K	4999 K, щоб
уговаривал	4320 K
уговаривала	4320 K
угостите	55 K меня кофе	55 K автора кофе
угостить	55 K меня кофе
уебинар	274 нашия K
узнавать	4264 хотите K о
уйдете	4163 прежде чем вы K
укажите	78 K свой e-mail	78 K почту
улюблених	5034 K джерел
улюблені	5034 K джерела
умовляв	5140 K
умоляваше	346 K
умолял	4320 K
умоляла	4320 K
умоляли	4320 K
утверждает	4320 K
уточнение	102 K:
уточнення	102 K:
уточнив	5140 K
уточнил	4320 K
уточнила	4320 K	5140 K
учасником	5137 станьте K
""", 'ф': """
фейсбук	17 K	266 K
фото	41 свои K	41 ваши K	41 свої K	41 ваші K
фотографии	41 K и видео
""", 'ц': """
цените	4318 K нашу
цитировании	4215 при K
цитування	5032 у разі K
цитуванні	5032 при K
""", 'ч': """
частиною	5137 станьте K
частковому	5060 повному або K
чашку	55 на K кофе
через	65 K vpn
четене	1 време за K
четете	299 K ни
читаете	4317 спасибо, что K
читай	5004 K нас
читайте	4185 K нас в	5004 K нас у	5004 K нас в
читання	1 час K	1 хв K
читателей	44 письма K	4230 опросе K	4240 благодаря поддержке K	4260 K	4318 наших K
читатели	37 наши K	37 нашите K	44 писма на K	304 K	344 нашите K	4163 дорогие K	4260 K	4318 наши K
читателите	304 K	344 с подкрепата на K	344 от K ни
читателям	19 благодаря K	37 нашим K	4260 K	4318 благодаря K
читати	4998 щоб K далі	5137 щоб K далі
читачам	19 завдяки K	5077 K
читачі	37 наші K	5077 K	5138 наші K
читачів	44 листи K	5077 K	5138 наших K
читаєте	5137 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5139 K
щомісячний	5061 K внесок
щомісячно	5139 K
щоранку	18 K
щотижневу	5000 K розсилку
""", 'э': """
электронной	4233 адрес K почты
электронную	4233 K почту
""", 'я': """
яжіться	39 зв'K з нами	5037 зв'K з нами
язкові	22 обов'K поля	5021 обов'K поля
якщо	4992 K ви вже тут
""", 'і': """
із	5135 # K #
інтелектом	5063 штучним K
інтелекту	5063 за допомогою штучного K
інформацію	5019 маєте цікаву K
історію	5019 маєте K
""", 'א': """
אדבלוק	2358 K
אומר	2396 K
אומרת	2396 K
אותה	50 שלחו K	50 שתפו K
אותו	50 שלחו K
אותנו	63 תייגו K	68 שתפו K
אחרינו	2279 עקבו K	2393 עקבו K
איתנו	39 צרו K קשר	39 צרו קשר K	39 דברו K	68 צרו K קשר	68 צרו קשר K	68 דברו K
אליכם	58 נשלח K
אלינו	39 פנו K	68 פנו K
אלקטרוני	2276 דואר K
אמר	2396 K
אמרה	2396 K
אמרו	2396 K
אתכם	2322 רק K
""", 'ב': """
באפליקציה	85 K שלנו
בדוי	102 שם K
בדויים	102 שמות K
בוקר	18 מדי K
בחודש	2395 K
ביקש	2396 K
ביקשה	2396 K
במייל	2321 K שלכם
במצוקה	0 K
בסרטון	2307 לצפות K זה
בעוגיות	2285 שימוש K
בעיתונות	2322 לתמוך K
בעלי	2364 בלי K הון	2364 ללא K הון
בקובצי	2284 משתמש K
בשבוע	18 פעם K	2395 K
בתגובות	86 K
בתוכן	2335 לעשות שימוש K
""", 'ד': """
דווחו	2393 K לנו
דיגיטלי	2271 רכשו מינוי K
דיוור	2321 קבלת K
""", 'ה': """
האימייל	22 K לא יוצג	61 K לא יוצג
האפליקציה	2280 הורידו את K	2394 K
הבהרה	102 K:
הגיב	102 לא K
הדיגיטלי	64 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2396 K
הודיעה	2396 K
הוואטסאפ	2280 לקבוצת K
הווטסאפ	2280 לקבוצת K
הווירטואלי	64 העוזר K
הוסיף	2396 K
הוסיפה	2396 K
הזהיר	2396 K
הזכויות	2295 כל K שמורות
הזמינו	55 K אותי לקפה
החובה	22 שדות K
החוג	2305 הוא ראש K	2305 היא ראש K
החינמיות	2338 הכתבות K
הטלגרם	2280 לערוץ K
הטקסט	2308 K
היום	2393 תרמו K
הירשמו	2271 כדי להמשיך לקרוא K	2393 K לקבלת
הכותב	2335 על דעת K
הכתבה	46 לפרסם את K	2271 להמשך קריאת K	2308 K	2394 K הזאת
המדור	2303 הוא עורך K	2303 היא עורכת K
המובעות	2335 הדעות K במאמר	2335 הדעות K בטור	2335 הדעות K בכתבה
המועדף	2298 למקור K	2298 כמקור K
המייל	2275 לתיבת K	2276 כתובת K
המערכת	102 הערת K
המקורית	102 בגרסה K של
הניוזלטר	2276 K היומי	2321 K השבועי של	2321 K שלנו	2394 K
הסביר	2396 K
הסיכום	2308 K
העבירו	50 K אותה	50 K הלאה
העיקריות	2308 הנקודות K
העיתונות	2394 K העצמאית
הפרטיות	2285 מדיניות K
הפרסומות	2358 חוסם K	2360 את חוסם K	2360 חוסם K
הפרסומים	2358 חוסם K
הפרסומת	12 K
הצביעו	2393 K בסקר
הצטרפו	52 K אליהם	52 K אלינו	2280 K לערוץ	2393 K אלינו
הקודמת	102 בגרסה K של
הקוראים	19 בזכות K
השאירו	78 K כתובת מייל	78 K מייל
השימוש	2285 תנאי K
השמות	102 K שונו
התגובות	2318 K
התחברו	25 K	2271 כדי להמשיך לקרוא K
התמונות	41 את K שלכם
התמיכה	2322 בזכות K שלכם
התראות	15 K
התרגום	2308 K
התרומה	2393 K שלכם
""", 'ו': """
ובטוויטר	2279 בפייסבוק K
ווידאו	41 תמונות K
וסרטונים	41 תמונות K
ותלוי	2322 K בכם
ותלויה	2322 K בכם
""", 'ז': """
זקוקה	2393 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2305 היא K סגל
חודשית	2393 תרומה K
חוקר	2305 הוא K ב
חוקרת	2305 היא K ב
חיצוני	2307 תוכן K	2307 תוכן ממקור K
""", 'ט': """
טען	2396 K
""", 'י': """
יכולים	51 מנויים K
ישירות	2321 K למייל	2321 K לתיבת
""", 'כ': """
כמנויים	51 K	81 הצטרפו K	2271 הצטרפו K
כתב	2396 K
כתבה	2308 K זו	2394 K זו	2396 K
כתבו	39 K לנו	68 K לנו	2393 K לנו
כתבות	2338 K חינם
כתבי	39 K לנו	68 K לנו
כתבת	2303 היא K
כתובת	78 הזינו K מייל	2276 K דוא"ל
""", 'ל': """
לדברי	2396 K
להגיב	7 כדי K	2318 K
להמשיך	2271 כדי K לקרוא,	2271 כדי K לקרוא בחרו	2271 כדי K לקרוא יש	2271 כדי K לקרוא את הכתבה	2322 עזרו לנו K
להעתיק	2335 לשכפל, K
לחודש	2395 K
לחוק	2335 סעיף #א K
לחצו	2393 K כאן
לידיעון	2393 הירשמו K
לכתבים	40 K שלנו
לכתבת	40 K שלנו
למייל	80 K שלכם
למנויים	81 היו K	2273 K בלבד
למערכת	40 K שלנו	44 מכתבים K
לניוזלטר	79 K	79 K שלנו	2275 הירשמו K	2275 הרשמה K	2275 K שלנו	2321 בהצלחה K	2393 הירשמו K
לעזרתכם	2393 אנחנו זקוקים K
לענייני	2303 הוא כתב K	2303 היא כתבת K
לפרסם	46 K כתבה זו	46 K מחדש
לצפייה	2307 K בתוכן
לקבוצת	2280 הצטרפו K
לקריאה	2338 כתבות K
לקריאת	21 K הכתבה
לשנה	2395 K
לתומכים	2322 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2338 K חינם
מודעות	2360 בחוסם K	2360 חוסם K
מועדף	2298 מקור K	2298 כמקור K	2378 מקור K	2378 כמקור K
מחקר	2305 הוא עמית K
מינוי	2271 רכשו K ל-	2271 רכשו K כדי	2271 רכשו K או	2393 רכשו K	2397 K
מנוי	2271 כבר K?
מנויים	2397 K
מניות	2364 בלי בעלי K	2364 ללא בעלי K
מסכימים	44 לא K	44 K?	2321 בהרשמה אתם K
מסר	2396 K
מסרבים	102 K להגיב
מראה	65 אתר K
מרצה	2305 הוא K	2305 היא K
""", 'נ': """
ניוזלטר	2321 K שבועי	2397 K
נשלח	58 K לכם
""", 'ס': """
סגל	2305 הוא חבר K
סופר	2305 הוא K ו
סופרת	2305 היא K ו
סיכום	2308 K
סיפר	2396 K
סיפרה	2396 K
סעיף	2335 K #א
ספאם	72 בלי K	72 ללא K
ספרו	39 K לנו	68 K לנו	2393 K לנו
סרטונים	41 תמונות או K
""", 'ע': """
עדכונים	2321 לקבלת K במייל
עודכנה	102 הכתבה K	102 הידיעה K
עיתונאי	2303 הוא K	2305 הוא K
עיתונאית	2303 היא K	2305 היא K
עיתונות	2322 לעשות K	2394 K עצמאית
עכשיו	2271 רכשו מינוי K	2393 תרמו K
עלולים	102 K להיות קשים
עמיתת	2305 היא K מחקר
עמלה	2334 נקבל K	2334 לקבל K
ער	103 K״ן
""", 'פ': """
פרופסור	2305 הוא K	2305 היא K
פרסום	46 K מחדש
פרסומות	71 בלי K	71 ללא K	2358 חוסם K	2360 בחוסם K	2360 חוסם K	2360 חוסמי K	2394 ללא K
פרסומת	12 K
פרשן	2303 הוא K
פרשנית	2303 היא K
""", 'צ': """
ציין	2396 K
""", 'ק': """
קודמת	102 בגרסה K של
קוראי	2394 K
קרא	2396 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2395 חודש K
""", 'ש': """
שאלו	2308 K את
שולחים	58 אנחנו K לכם
שיווקי	2321 לקבל תוכן K
שלחו	39 K לנו	68 K לנו	2393 K לנו
שלנו	40 לכתב K	2394 K
שנקבל	2334 K עמלה
שקראתם	2393 תודה K
שתפו	26 K
""", 'ת': """
תגובה	102 לא נמסרה K
תגובות	2318 K
תוכן	10 K זה	2307 הצגת K
תיאורים	102 כוללת K	102 מכילה K
תייגו	63 K אותי
תיקון	102 K:
תלוי	2322 K בכם
תלויה	2322 K בכם
תמיכתכם	2393 K
תמכו	2393 K בנו
תקציר	2308 K
תרומה	2397 K
תרומות	2397 K
""", 'ا': """
اخبارنا	120 تابعوا K	244 K
اخبرنا	39 K	68 K
اخبرونا	39 K	68 K
ادامه	1860 K مطلب	1860 K خبر	1912 براي K مطلب
ادبلاكر	1890 K
ادعمنا	243 K
ادعموا	243 K
اذنكم	129 نطلب K قبل
ارتباط	129 قد تتضمن ملفات K
ارسال	7 براي K نظر	1806 به ايميل شما K	1829 براي ما K كنيد
ارسله	50 K الي
ارسلها	39 K الينا	68 K الينا
اسبوعيا	245 K
استخدام	139 يمنع اعادة K المواد	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
استطلاع	243 صوت في K
استطلاعنا	244 K
استفاده	1812 از كوكي K ميكنيم	1812 از كوكيها K ميكنيم	1813 شرايط K	1825 K از مطالب اين سايت	1825 K از مطالب سايت
استمرار	243 ساهم في K	243 ساهموا في K
اسپم	72 بدون K
اشار	246 K
اشارة	63 ضع K الي
اشارت	246 K
اشتراك	172 لديك K	247 K	1853 K تهيه كنيد	1912 K تهيه كنيد	1916 K
اشتراكك	169 تم K
اشترك	81 K	108 K الان	243 K الان
اشتركوا	81 K	243 K
اصحابها	167 تعبر عن راي K	167 عن راي K
اصلاحيه	102 K
اضاف	246 K
اضافت	246 K
اضغط	243 K هنا
اطلاع	1829 به ما K دهيد
اعادة	46 K نشر	139 يمنع K نشر
اعجبك	244 K هذا
اعلام	1915 K كرد
اعلانات	71 بلا K	71 بدون K	71 لا K	206 مانع K	206 حاجب K	207 مانع K	207 حاجب K
اعلانها	15 K	1887 K را دريافت
اعلانهاي	1887 K خبري
اعلن	246 K
اعلنت	246 K
اعملوا	63 K تاغ
افاد	246 K
افادت	246 K
افزود	1915 K
افزونه	1890 K مسدود
اكتب	243 K لنا
اكتبوا	39 K الينا	68 K الينا	243 K لنا
اكد	246 K
اكدت	246 K
الاخبارية	114 النشرة K
الارتباط	125 ملفات تعريف K
الاسبوع	18 مرة في K
الاستخدام	125 شروط K
الاسماء	102 تم تغيير K
الاشعارات	15 K	115 فعل K	116 تفعيل K
الاعلان	12 بعد K
الاعلانات	131 حاجب K	131 مانع K	206 مانع K	206 حاجب K	206 اداة حظر K	207 مانع K	207 حاجب K	207 اداة حجب K
الافتراضي	64 مساعدنا K	64 المساعد K
الالزامية	22 الحقول K
الالكتروني	61 بريدك K لن يظهر	113 بريدك K	114 البريد K	169 في بريدك K
الان	243 تبرع K	243 سجل K
الاول	245 الشهر K
الاولي	102 النسخة K من
البديل	65 موقعنا K	65 الموقع K
البريدية	79 النشرة K	113 نشرتنا K	114 النشرة K	247 النشرة K
التحرير	40 فريق K لدينا
التطبيق	115 حمل K	115 نزل K	116 تحميل K
التعليق	102 رفضت K	166 شروط K	166 سياسة K
التعليقات	86 في K
التقرير	21 لقراءة K	244 هذا K
الخارجية	154 محتوي المواقع K
الخبر	102 تم تحديث هذا K
الخصوصية	125 سياسة K
الدخول	25 سجل K	108 سجل K الان	108 سجل K الي حسابك	108 سجل K او اشترك	108 سجل K او انشئ	243 سجل K او
الشهر	245 في K
الصفحة	129 تحتوي هذه K علي محتوي من
الغاء	22 K الرد
الفيديو	41 الصور ومقاطع K
القراء	19 بفضل K	44 بريد K	170 نعتمد علي دعم K
القراءة	1 مدة K	1 وقت K	108 لمتابعة K	172 لمواصلة K
الكاتب	167 يعبر عن راي K
الكوكيز	125 K
المادة	244 هذه K
المجانية	16 المقالات K	183 من المقالات K	183 مقالاتك K	183 المقالات K
المحتوي	10 هذا K	108 هذا K متاح	139 يمنع اعادة استخدام K	139 يمنع اعادة انتاج K	139 يمنع اعادة توزيع K
المحرر	102 ملاحظة K
المراة	65 نسخة K
المساعد	64 K الذكي
المستقلة	244 الصحافة K
المفضل	144 مصدرك K	144 مصدركم K	144 المصدر K لديك
المفضلة	144 مصادرك K	144 مصادركم K
المقال	21 لقراءة K	102 تم تحديث هذا K	108 لقراءة K كاملا	129 يحتوي هذا K علي محتوي من	172 لقراءة هذا K	244 هذا K
المواد	139 يمنع اعادة انتاج K	139 يمنع اعادة توزيع K
النشر	139 يمنع اعادة K
النشرة	113 اشترك في K
اليك	58 نرسل K
اليكم	58 نرسل K
الينا	39 اكتب K	68 اكتب K	243 انضم K
اليهم	52 انضم K
انتاج	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
انستغرام	243 تابعنا علي K
انضموا	52 K اليهم
انقر	243 K هنا
اوضح	246 K
اوضحت	246 K
اول	1914 ماه K
اوليه	102 نسخه K اين
ايميل	1806 K خود را وارد كنيد	1807 ادرس K	1807 نشاني K	1849 در K خود	1912 K خود را وارد كنيد
ايميلتان	1849 به K
اينجا	1859 K كليك كنيد	1912 K كليك كنيد
اينستاگرام	1810 در K دنبال
اينه	65 K
اپ	1848 K
اپليكيشن	1848 K	1912 K ما را	1912 K را دانلود كنيد	1912 K را نصب كنيد	1913 K ما
اگهي	12 پس از K	71 بدون K
""", 'ب': """
باحث	149 K
باحثة	149 K
بارگذاري	1816 K شود
بازتابدهنده	1866 الزاما K	1866 لزوما K	1866 K ديدگاه
بازنشر	46 K
باشيد	1829 با ما در تماس K
بالضرورة	167 لا تعبر K عن	167 لا يعبر K عن	167 لا تعكس K	167 لا يعكس K	167 لا تمثل K	167 لا يمثل K
ببينيد	1842 را K
بحسب	246 K
بخوانيد	1827 K
بدهيد	39 به ما پيام K	68 به ما پيام K
بديل	65 رابط K
براي	1913 K ما
بريدك	61 لن يظهر K	78 اترك K	78 ادخل K	80 في K	113 الي K	169 علي K	169 سجل K	169 اضف K	169 يوميا في K	169 في K كل
بريدكم	78 اتركوا K	169 في K
بشنويد	1842 K
بعرض	154 هل تسمح K
بفرستيد	39 براي ما K	68 براي ما K	1829 براي ما K
بفضلكم	244 K
بنويسيد	39 براي ما K	68 براي ما K	1829 براي ما K	1912 براي ما K
بهروز	102 اين خبر K	102 اين گزارش K
بپيونديد	52 به انها K	52 به جمعشان K	1827 K	1839 به تيم ما K	1912 K
بگذاريد	39 با ما در ميان K	68 با ما در ميان K	1829 با ما در ميان K	1912 با ما در ميان K
بگوييد	39 به ما K	68 به ما K
بگيريد	39 با ما تماس K	68 با ما تماس K	1829 با ما تماس K
""", 'ت': """
تؤكد	246 K
تابعة	75 روابط K
تابعنا	121 K علي	121 K عبر	243 K علي تويتر	243 K علي غوغل	243 K علي جوجل
تابعونا	120 K علي	120 K عبر	243 K علي
تاكيد	1915 K كرد
تبرع	247 K
تبرعات	247 K
تبرعك	243 K
تبرعكم	243 K
تبرعوا	91 K بما	243 K الان
تبليغات	71 بدون K	1888 مسدود كننده K	1890 مسدود كننده K
تجربتك	68 K معنا
تجربه	68 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	40 K ما
تحقيقاتنا	244 K
ترجيحي	1828 منبع K	1828 منابع K	1907 منابع K	1907 منبع K
ترد	102 لم K
تستطيع	170 تبرع بما K	170 ساهم بما K
تصحيح	102 K:
تطبيق	243 حمل K	243 حملوا K
تطبيقنا	85 في K	85 عبر K	244 K
تعبر	167 لا K عن راي	167 K فقط عن راي
تعديل	102 تم K هذا
تعليقا	166 لتضيف K
تغيير	102 نامها K
تفاصيل	102 يتضمن K	102 يحتوي علي K
تفعيل	124 K جافا
تفوت	243 لا K
تفوتوا	243 لا K
تقاريرنا	244 K
تقول	246 K
تلغرام	120 قناتنا علي K	243 تابعنا علي K
تلگرام	1810 ما را در K	1810 در K دنبال	1810 كانال K ما	1829 با ما در K
تماشا	1842 K كنيد
تمامي	1826 K حقوق
تمثل	167 لا K راي
تنويه	102 K:
تواصل	39 K معنا
تواصلوا	39 K معنا	243 K معنا
توافق	44 هل K
توافقنا	44 لا K
توزيع	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
توصيف	102 حاوي K
توضيح	102 K:	1915 K داد
تيليغرام	120 قناتنا علي K
تيم	1913 K ما
""", 'ج': """
جافاسكريبت	200 K
جاوااسكريپت	1812 K را فعال
جزئيات	102 حاوي K
""", 'ح': """
حذر	246 K
حذرت	246 K
حقوق	1826 كليه K	1826 همه K	1826 تمام K
حمايت	1850 K مالي خود	1851 به K شما نياز	1851 با K شما	1852 K كنيد	1912 از ما K كنيد	1912 K شما
""", 'خ': """
خارجي	154 محتوي K
خبر	5 اين K	1913 اين K
خبرنامه	1806 K ما	1806 اشتراك K	1807 در K	1849 K روزانه	1849 K هفتگي	1913 K ما	1913 K	1916 K
خبرنگار	40 K ما	1829 K ما را	1834 K
خبرنگاران	40 K ما	1913 K ما
خبرها	1887 اعلان K
خبرهاي	1887 اعلان K فوري
خصوصي	1813 سياست حريم K
خواست	1915 K
خواستند	1915 K
خواندن	1853 براي ادامه K
خوانندگان	19 با كمك K	44 نامههاي K	1851 به K خود تكيه	1913 K ما
خواهد	1845 منتشر K شد
خواهند	1845 منتشر K شد
""", 'د': """
داده	1816 نشان K شود
داستان	68 K خود را براي ما
دانشگاه	1834 استاد K
دريافت	1887 K اعلان	1887 خبرهاي فوري را K
دستيار	64 K مجازي
دعا	246 K
دعت	246 K
دعمك	243 K
دعمكم	170 نعتمد علي K	170 تعتمد علي K	170 نحتاج الي K	243 K
دنبال	1810 ما را K كنيد	1827 K كنيد	1827 K كنيم	1912 K كنيد
دهيد	39 به ما پيام K	68 به ما پيام K	1829 به ما خبر K	1842 گوش K	1856 هديه K	1912 خبر K
دوستان	50 براي K خود
دوستانتان	50 براي K	50 با K
ديدگاه	1845 نوشتن K	1845 ارسال K	1845 بيانگر K	1866 لزوما K
""", 'ذ': """
ذكر	246 K
ذكرت	246 K
""", 'ر': """
راسلنا	39 K	68 K	243 K
راسلونا	39 K	68 K	243 K
رايگان	1839 وبينار K ما	1853 اشتراك K	1867 مقاله K	1867 مطلب K	1867 مطالعه K	1912 K ثبت نام كنيد
روزنامه	1866 ديدگاه K
روزنامهنگار	1834 K
روزنامهنگاري	1913 K مستقل
""", 'س': """
سابقة	102 نسخة K من هذا	102 نسخة K من هذه
سالانه	1914 K
ساهم	91 K بما	243 K في دعم
ساهموا	91 K بما	243 K في دعم
سايت	1913 K ما
سايتهاي	1836 محتواي K ديگر
سكريبت	200 جافا K
سنويا	245 K
""", 'ش': """
شارك	26 K
شاركنا	39 K قصتك	68 K قصتك	243 K برايك
شاركه	26 K	50 K مع
شاركونا	68 K قصتكم	243 K
شهريا	245 K
شويد	25 وارد K	1827 عضو K	1827 K	1912 عضو K
""", 'ص': """
صباح	18 كل K
صبحگاهي	1849 خبرنامه K
صحافتنا	244 K
صحافي	149 K
صحافية	149 K
صحافيينا	40 K
صحفي	149 K
صحفية	149 K
صحفيينا	40 K	244 K
صرح	246 K
صرحت	246 K
صوركم	41 K
""", 'ض': """
ضدتبليغ	1890 K
""", 'ط': """
طالب	246 K
طالبت	246 K
طلب	246 K
طلبت	246 K
""", 'ع': """
علاقه	1828 منبع مورد K
عملنا	244 K
عمولة	181 قد نحصل علي K	181 نحصل علي K
عنوان	22 لن يتم نشر K
""", 'غ': """
غيرفعال	1890 لطفا ان را K كنيد
""", 'ف': """
فارسله	50 K
فرستاده	1806 به ايميل شما K
فرصتهاي	1839 K شغلي در
فريقنا	244 K
فشاركه	50 K
فنجان	55 ادعني الي K قهوة
فيسبوك	17 K	243 تابعنا علي K
فيلترشكن	65 K
فيلم	41 عكس و K
فينگليش	1845 K	1846 حروف لاتين (K)
""", 'ق': """
قال	246 K
قالت	246 K
قالوا	246 K
قبلي	102 نسخه K اين
قراءنا	244 K
قرائنا	170 نعتمد علي K	170 ونعتمد علي K	244 K
قناتنا	120 انضم الي K	244 K
""", 'ك': """
كاتب	149 K
كاتبة	149 K
كاتبه	167 يعبر عن راي K
كاتبها	167 تعبر عن راي K
كار	1913 K ما
كاربري	1853 حساب K خود شويد	1912 حساب K خود شويد
كانال	1810 به K ما	1827 K ما	1913 K ما
كتب	246 K
كتبت	246 K
كردهايد	1853 ثبت نام K	1853 ثبتنام K
كمصدر	144 K مفضل	227 K مفضل
كميسيون	1864 K دريافت كنيم	1864 K دريافت ميكنيم
كنيد	63 منو تگ K	63 من را تگ K	63 تگ K	1839 ديدن K	1842 گوش K	1856 هديه K	1859 روي لينك كليك K	1859 كليك K	1890 لطفا ان را غير فعال K	1912 به ما كمك K	1912 روي لينك كليك K	1912 همين حالا ثبت نام K
كوكي	1813 از K
كوكيها	1813 K
""", 'ل': """
لניוזלטר	79 K
لاتين	1845 حروف K	1846 حروف K
لاشتراكك	169 K في
لاشتراككم	169 K في
لاضافة	7 K تعليق	166 K تعليق
لزوما	1866 K نظر
لقراءة	108 سجل الدخول K	172 K بقية	243 سجل الدخول K
لقراءتكم	243 شكرا K
لكتابة	166 K تعليق
للاطلاع	172 K علي المقال كاملا
للتعليق	7 K	166 K علي الخبر
للقراءة	1 دقائق K	108 سجل الدخول K
للمتابعة	108 سجل الدخول K
للمشتركين	51 يمكن K	111 K فقط	172 حصري K	172 متاح K
لمتابعة	108 سجل الدخول K	172 K قراءة	207 ايقافه K	243 سجل الدخول K
لمشتركي	172 حصري K
لمواصلة	172 K قراءة	207 ايقافه K التصفح	207 تعطيله K التصفح
""", 'م': """
ما	1913 به K
مالكين	212 بلا K
مالي	1851 كمك K شما	1912 كمك K شما	1916 كمك K
ماه	1914 در K
ماهانه	1914 K
مباشرة	169 K في بريدك
متجرنا	244 K
متصفحك	11 K
مجانا	243 سجل K
مجانيا	183 مقالا K
مجانية	183 مقالات K
محتوا	10 اين K
محتواي	1836 K خارجي	1836 اجازه ميدهيد K
محتوايي	1836 حاوي K از
محتوي	154 K من طرف ثالث
محفوظ	1825 كليه حقوق K است	1825 تمامي حقوق K است	1825 همه حقوق K است	1825 تمام حقوق K است
محفوظة	139 جميع الحقوق K	139 حقوق النشر K
مراسل	149 K
مراسلة	149 K
مراسلنا	40 K	244 K
مراسلينا	40 K	244 K
مرره	50 K الي
مرورگر	11 K شما
مزعجة	72 بلا رسائل K	102 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	64 K الذكي
مساهمتك	170 نحتاج الي K	170 الي K
مساهمتكم	170 نحتاج الي K
مساهمين	212 بلا K	212 ولا K
مستعار	102 اسم K	102 نام K
مستعارة	102 اسماء K
مستقل	1913 رسانه K
مستقلة	244 صحافة K
مسدودكننده	1888 K تبليغات	1890 K تبليغات
مشترك	172 هل انت K	1853 K شويد	1912 K شويد
مشتركا	51 بصفتك K
مشتركان	1853 ويژه K است
مصنوعي	1837 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1913 اين K
معنا	243 ساهم K
مفضل	227 مصدر K
مفضلا	227 مصدرا K
مقالاتنا	170 لا نضع K	244 K
مقاله	1860 ادامه K
ملاك	212 بلا K
منبع	1865 ذكر K
منتخب	1828 منبع K
منشن	63 K لي
منصتنا	244 K
مهمانم	55 قهوه K
موافقتك	154 نطلب K
موافقتكم	129 K مطلوبة قبل	129 نطلب K قبل
موبايل	1848 برنامه K
موردنياز	22 بخشهاي K
موفقيت	1849 عضويت شما با K	1849 ثبت نام شما با K
موقعنا	244 K
ميتوانند	51 مشتركان K
ميخواهيم	1836 از شما اجازه K
ميدهد	1845 نظر K
ميفرستيم	58 برايتان K	58 براي شما K
ميگفت	1915 K
ميگويد	1915 K
ميگيريم	1864 كميسيون K
""", 'ن': """
ناشد	246 K
ناشدت	246 K
نتقاضي	181 K عمولة	181 قد K عمولة
نحتاج	170 K الي دعمك
نخواهد	23 منتشر K شد	1845 منتشر K شد
نخواهند	1845 منتشر K شد
نداد	102 پاسخ K
ندهيد	1912 از دست K
نرسل	58 K لك	58 K لكم
نرمافزار	1848 K موبايل
نستخدم	124 K ملفات
نشرتنا	79 K	113 اشترك في K	244 K
نظر	7 ثبت K
نظرسنجي	1912 در K ما	1913 K ما
نمايش	1816 K داده شود
نميشود	61 ايميل شما نمايش داده K	1845 منتشر K
نوشت	1915 K
نويسنده	1829 ايميل K	1834 K
نياز	0 K به كمك	0 به كمك K	1851 به كمك شما K
نيستيد	44 موافق K
""", 'ه': """
هستيد	1853 مشترك K
هماكنون	1912 K ثبت نام كنيد
همايش	1839 بليت K
هوشمند	64 دستيار K
""", 'و': """
وابسته	1851 به حمايت شما K
واتساب	120 قناتنا علي K	243 تابعنا علي K
واحدا	52 كن K منهم
واشار	246 K
واشارت	246 K
واضاف	246 K
واضافت	246 K
واعلن	246 K
واعلنت	246 K
وافاد	246 K
وافادت	246 K
واكد	246 K
واكدت	246 K
واوضح	246 K
واوضحت	246 K
وبحسب	246 K
وبينار	1839 K ما	1839 در K
وتؤكد	246 K
وتري	246 K
وتضيف	246 K
وتقول	246 K
وحذر	246 K
وحذرت	246 K
ودعا	246 K
ودعت	246 K
وذكر	246 K
وذكرت	246 K
وصرح	246 K
وصرحت	246 K
وطالب	246 K
وطالبت	246 K
وفقا	246 K
وفيديو	41 صور K
وقال	246 K
وقالت	246 K
وقالوا	246 K
وكتب	246 K
وكتبت	246 K
ومحلل	149 كاتب K
ومقاطع	41 صورك K	41 صوركم K	41 صور K فيديو
ونعتمد	170 K علي دعمكم
ووفقا	246 K
ويؤكد	246 K
ويدئو	41 עكس و K
ويديو	41 عكسها و K	41 عكس و K	1836 ديدن اين K
ويري	246 K
ويضيف	246 K
ويقول	246 K
ويقولون	246 K
""", 'ي': """
يؤكد	246 K
يرد	102 لم K
يقول	246 K
يقولون	246 K
يوتيوب	17 K	120 قناتنا علي K	243 تابعنا علي K
يوميا	169 في بريدك K
""", 'پ': """
پيام	39 به ما K	68 به ما K
پيشين	102 نسخه K اين
پژوهشگر	1834 K
""", 'گ': """
گزارش	1913 اين K
گزارشهاي	1913 K ما
گفت	1915 K
گفتند	1915 K
گفته	1915 K است	1915 به K
""", 'अ': """
अनुभव	68 अपना K हमें	2429 का K रखने
अनुवाद	2433 K	2435 मशीन से K	2435 मशीनी K	2435 एआई की मदद से K	2435 ai की मदद से K	2435 एआई द्वारा K
अनुवादित	2435 एआई की मदद से K
अनुसार	2496 के K
अपडेट	102 लेख को K किया	102 खबर को K किया
अपनी	2439 K राय दें
अपील	2496 K की
अलर्ट	2441 K पाने के लिए
असहमत	44 K हैं
असिस्टेंट	64 वर्चुअल K	64 एआई K
""", 'आ': """
आपका	2493 K दान
आपको	58 हम K
आर्टिकल	2454 फ्री K	2454 मुफ्त K
आर्थिक	2444 K सहयोग दें	2444 K सहयोग करें	2493 K मदद दें
आवश्यक	22 K फील्ड
""", 'इ': """
इंस्टॉल	2403 ऐप K करें	2441 K करें
इनबॉक्स	2402 सीधे आपके K	2402 हर सुबह आपके K	2402 हर हफ्ते आपके K	2402 आपके K में पाएं	2402 रोज आपके K	2402 आपके K में हर	2442 अपने K में
""", 'उ': """
उपयोग	2409 कुकीज का K	2409 कुकी का K
""", 'ए': """
एजेंसी	2453 K की फीड
एडिटर	2429 सब K हैं	2429 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2472 K
""", 'क': """
कमीशन	2452 हमें K मिल	2452 K मिल सकता है
कमेंट	2439 अपनी राय K	2440 K करने के लिए	2440 K में अपनी राय	2440 K हटा	2440 K करने वाले
करके	2442 साइन अप K आप
करें	63 मुझे टैग K	63 हमें टैग K	2402 ईमेल दर्ज K	2405 फॉलो K	2422 जॉइन K	2422 लाइक K	2425 हमें ईमेल K	2439 पोल में वोट K	2442 साइन अप K	2447 शेयर K	2447 साझा K	2447 सेव K	2493 फॉलो K	2493 लॉग इन K	2493 साइन अप K
कहती	2496 K
कहते	2496 K
कहा	2496 K
कहानी	68 अपनी K हमें
कीजिए	2493 मदद K
कॉपी	2447 लिंक K हो गया
कॉपीराइट	2421 K
क्लिक	2422 K करें	2493 यहां K करें	2493 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2494 इस K	2494 यह K
खबरें	2449 और K पढने के लिए	2454 मुफ्त K
खबरों	2449 अन्य K के लिए	2449 ताजा K के लिए	2449 की K के लिए
खरीदें	2437 यहां से K
खेलें	2439 क्विज K और
""", 'ग': """
गिफ्ट	2447 K करें
गोपनीयता	2409 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2453 ऑटो-K
जरूर	2425 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2409 K
जुडने	2423 K के लिए
जुडिए	52 आप भी K	2493 K
जुडें	52 आप भी K	2405 चैनल से K	2422 K	2437 हमारी टीम से K	2493 हमसे K
ज्वाइन	2422 K करें
""", 'ट': """
टिप्पणियों	2440 K के लिए
टिप्पणी	102 K करने से इनकार	2440 K करने के लिए	2440 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2403 ऐप K करें	2441 K करें	2441 K कीजिए	2493 ऐप K करें	2493 ऐप K कीजिए
""", 'त': """
तस्वीरें	41 K और वीडियो	41 अपनी K
तैयार	2435 एआई की मदद से K किया गया है	2435 ai की मदद से K किया गया है
""", 'द': """
दान	2497 K
दिखाया	61 ईमेल नहीं K
दिया	102 पर जवाब नहीं K
दें	2493 राय K
देखें	2493 यहां K
दोस्तों	50 K को भेजें	50 K के साथ
""", 'ध': """
धारा	56 K #g	56 K # जी
""", 'न': """
निजता	2409 K नीति
निर्भर	2444 आपके सहयोग पर K
नोटिफिकेशन	15 K	2403 K चालू करें	2441 K ऑन करें	2441 K ऑन कर लें
नौकरी	2437 K के अवसर
न्यूज	2406 गूगल K पर
न्यूजरूम	40 हमारे K	2407 कलेक्टिव K की ओर से	2407 के लिए कलेक्टिव K
न्यूजलेटर	2402 हमारे K	2402 हमारा K	2402 हमारा साप्ताहिक K	2402 K के लिए	2494 हमारे K	2497 K
""", 'प': """
पढने	1 K का समय	2445 K के लिए
पढें	1 मिनट में K	2403 ऐप में K	2493 पूरी खबर K
पत्रकार	2494 हमारे K
पत्रकारिता	2429 K में सक्रिय हैं	2494 हमारी K	2494 स्वतंत्र K
पसंदीदा	2424 K सोर्स	2424 K स्रोत	2424 K न्यूज सोर्स	2488 K स्रोत	2488 K सोर्स
पाठकों	19 K के सहयोग	2444 K के सहयोग से चलते
पाने	2442 ईमेल पर K के लिए
पुनःप्रकाशित	46 K
पुनर्प्रकाशन	2453 K वर्जित
पुनर्प्रकाशित	46 K
पूछा	2496 K
पूछें	2433 K
पूरी	2445 बनकर K खबर
पॉडकास्ट	2438 K सुनें	2438 K सुनने के लिए	2494 हमारा K
प्रकाशित	22 ईमेल पता K	46 पुनः K	2407 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2495 K माह	2495 K वर्ष
प्रतिक्रिया	2439 अपनी K
प्रिफर्ड	2424 K सोर्स
""", 'ब': """
बताइए	39 हमें K	68 हमें K
बताएं	39 हमें K	68 हमें K	2425 हमें K	2425 कमेंट करके K	2493 हमें K	2493 राय K
बताते	2496 K
बताया	2496 K
बदल	102 नाम K
बाहरी	2432 K साइट
बिंदु	2433 मुख्य K
बॉक्स	2440 कमेंट K में
बोला	2496 K
बोले	2496 K
ब्राउजर	11 आपका K
ब्लॉकर	2472 ऐड K	2472 एड K
""", 'भ': """
भेजें	39 हमें K	50 आगे K	50 किसी को K	68 हमें K	2425 हमें K	2493 हमें K	2493 खबर K
""", 'म': """
मकतूब	44 K
महीने	51 सदस्य हर K	2495 हर K
मांगते	2432 आपकी इजाजत K हैं	2432 आपकी अनुमति K हैं
मुताबिक	2496 K
मुफ्त	2454 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	56 मासिक K
""", 'र': """
रखने	2445 पढना जारी K के लिए
रजिस्टर	2493 अभी K करें
रहिए	2449 जुडे K
रहें	2449 जुडे K
रिपोर्टर	40 हमारे K
""", 'ल': """
लिखा	2496 K
लिखें	39 हमें K	68 हमें K	2493 हमें K
लेख	2494 यह K	2494 इस K
लॉग	25 K इन
लॉगिन	2493 K करें
""", 'व': """
विचलित	102 K कर सकते
विचार	2453 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	71 न K	71 बिना K	71 कोई K नहीं	2472 K अवरोधक
वीडियो	41 फोटो और K	41 अपने K	2438 K देखें	2438 K यहां देखें	2438 K भी देखें	2438 K देखने के लिए
वेबसाइट	2494 हमारी K
वेबिनार	2437 K के लिए
वॉट्सऐप	39 हमें K	68 हमें K
व्हाट्सएप	39 हमें K	68 हमें K	2425 हमें K करें
व्हाट्सऐप	17 K	39 हमें K	68 हमें K
""", 'श': """
शर्तें	2409 नियम और K
शामिल	52 उनमें K हों	102 विवरण K
""", 'स': """
संपर्क	39 हमसे K करें	39 हमें K करें	68 हमसे K करें	68 हमें K करें	2425 हमसे K करें
संपादित	2453 ने K नहीं किया
संवाददाता	40 हमारे K	2429 वरिष्ठ K हैं	2429 K हैं
संस्करण	102 पिछले K में
सकते	2423 जुड K हैं	2423 फॉलो कर K हैं	2425 हमें भेज K हैं
सदस्य	56 मासिक K	2445 पहले से K हैं	2493 K बनें
सदस्यता	2445 K लें
सप्ताह	2495 प्रति K
सब्सक्राइब	2402 न्यूजलेटर को K	2402 न्यूजलेटर K	2405 चैनल को K	2422 K करें	2442 K करके आप	2493 K करें
सब्सक्राइबर	51 K	2445 K हैं
सब्सक्राइबर्स	2445 K के लिए है
सब्सक्रिप्शन	2442 K सफल	2497 K
समरी	2433 K
समर्थन	2493 K करें
सर्वाधिकार	2420 K सुरक्षित
सर्वे	2439 K में भाग लें	2439 K में भाग लेकर
सहमत	44 K हैं
सहयोग	2444 हमें K करें	2493 आपका K	2493 हमें K	2493 K करें	2493 आपके K
सहयोगी	56 मासिक K
सामग्री	2432 से मिली K शामिल है	2432 K उपलब्ध नहीं है
सारांश	2433 K
सिंडीकेट	2453 K फीड
सीनियर	2429 K सब एडिटर हैं
सुझाएं	2493 सुधार K
सुधार	102 K:	102 भूल K
सुनें	3 खबर K	3 लेख K	2438 को K	2438 लेख K
सुबह	18 हर K
स्पैम	72 कोई K नहीं
स्वचालित	2435 K अनुवाद
स्वीकार	2432 कुकीज K करें
""", 'ह': """
हमारा	2403 K ऐप	2494 K काम	2494 K ऐप
हमारी	40 K टीम से	2493 K मदद करें	2494 K टीम
हमारे	2494 K पाठक	2494 K चैनल	2494 K साथ
हिस्सा	2439 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	364 K শপ
অনুদান	369 আজই K দিন	410 K দিন	414 K
অনুমতি	358 K ছাডা কপি	358 K ছাডা নকল	360 আপনার K চাই
অনুমতিতে	359 বিনা K
অনুসরণ	354 K করুন	410 K করুন
অ্যাডব্লকার	391 K
অ্যাড্রেস	366 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	58 আমরা K
আপনার	368 K ই-মেইল
আপনিও	52 K যোগ দিন
আমাদের	39 K লিখুন	39 K জানান	39 K পাঠান	68 K লিখুন	68 K জানান	68 K পাঠান	355 K জানান	355 K পাঠান	355 K লিখুন	355 K ইমেইল করুন	369 K পাশে থাকুন	410 K লিখুন	410 K ইমেইল করুন	410 K সঙ্গে কাজ করুন	411 K পাঠক	411 K সঙ্গে
আযকর	56 K ছাড
আসুন	354 ঘুরে K
""", 'ই': """
ইতিমধ্যে	371 K গ্রাহক
ইনবক্সে	368 K পেতে
ইনস্টল	367 অ্যাপ K করুন
ইমেইল	349 আপনার K
""", 'এ': """
এআই	362 K
এআইকে	362 K
এআইযের	362 K
একমত	44 K নন
""", 'ও': """
ওযেবিনারে	364 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	360 বহিরাগত K
কমিশন	379 K পেতে পারি
করুন	354 ফলো K	354 যোগ K	410 লগইন K	410 ফলো K
কর্তৃপক্ষ	358 মন্তব্যের জন্য K দাযী নয
কিনুন	364 টিকিট K
কুইজে	364 K অংশ নিন
ক্লিক	354 K করুন	410 এখানে K করুন	410 লিংকে K করুন
""", 'খ': """
খবরটি	5 K	371 K পডতে	411 K
""", 'গ': """
গ্রহণ	360 কুকি K করুন
গ্রাহক	410 K হোন
গ্রাহকদের	371 শুধু K জন্য
""", 'চ': """
চাকরির	364 K সুযোগ
চালিযে	371 পডা K যেতে
চ্যানেল	411 আমাদের K
""", 'জ': """
জরিপে	364 K অংশ নিন	364 K ভোট দিন
জানতে	375 আরও খবর K
জানান	410 মতামত K	413 K
জানিযেছে	413 K
জানিযেছেন	413 K
""", 'ট': """
টাকায	371 মাত্র # K
টেলিগ্রাম	411 আমাদের K
ট্যাগ	63 আমাকে K
""", 'ড': """
ডাউনলোড	367 অ্যাপ K করুন	367 অ্যাপটি K করুন	410 অ্যাপ K করুন	410 অ্যাপটি K করুন
""", 'থ': """
থাকুন	354 যুক্ত K	410 পাশে K
""", 'দ': """
দাঁডান	370 পাশে K
দিন	354 যোগ K
দেখতে	365 ভিডিও K
দেখুন	365 ভিডিও K
""", 'ধ': """
ধরিযে	355 ভুল K দিন
""", 'ন': """
নামিযে	367 অ্যাপ K নিন
নিউজলেটার	349 আমাদের K	349 K পেতে	368 সাপ্তাহিক K	411 আমাদের K	411 K	414 K
নিউজলেটারের	411 K
নিজস্ব	358 মতামত লেখকের K
নিবন্ধন	410 এখনই K করুন
নোটিফিকেশন	367 K চালু করুন
""", 'প': """
পডতে	371 বাকি অংশ K	371 লেখা K	375 আরও খবর K
পাঠকেরাই	369 K আমাদের ভরসা
পাঠান	355 লেখা K
পুনঃপ্রকাশ	46 K
পুনর্মুদ্রণ	46 K
পেযেছেন	363 ভুল K
প্রকাশ	358 অনুমতি ছাডা K	366 ঠিকানা K করা হবে না
প্রতি	412 K মাসে
প্রতিবেদক	40 আমাদের K	357 জ্যেষ্ঠ K	357 নিজস্ব K
প্রতিবেদকের	40 আমাদের K	355 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	411 এই K
প্রযোজন	0 সাহায্য K	360 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	411 আমাদের K
""", 'ব': """
বন্ধুদের	50 K পাঠান	50 K সঙ্গে
বলছেন	413 K
বললেন	413 K
বলেছে	413 K
বলেছেন	413 K
বলেন	413 K
বুদ্ধিমত্তা	362 কৃত্রিম K
ব্যবহার	361 কুকি K
ব্লকার	391 অ্যাড K
""", 'ভ': """
ভার্চুযাল	64 আমাদের K
ভিডিও	41 ছবি ও K	41 ছবি বা K
ভিডিওটি	365 K দেখুন
""", 'ম': """
মতামত	364 আপনার K দিন	410 K দিন
মন্তব্য	358 অশালীন K প্রকাশ	366 K করতে	366 K লিখতে	366 আপনার K লিখুন
মাসিক	412 K
মূল্যে	371 বিনা K পডতে
মূল্যের	372 বিনা K লেখা
মোবাইল	411 আমাদের K
""", 'য': """
যুক্ত	354 K হোন	354 K করুন	410 K হতে	410 K হোন
যোগাযোগ	39 আমাদের সঙ্গে K	39 আমাদের সাথে K	68 আমাদের সঙ্গে K	68 আমাদের সাথে K	355 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	357 সিনিযর K
""", 'ল': """
লাইক	354 K দিন
লাগল	363 কেমন K
লিখুন	366 আপনার মতামত K
লেখা	372 ফ্রি K
লেখাটি	371 K পডতে
লেগেছে	363 কাজে K	363 কেমন K
""", 'শ': """
শুনুন	365 K
""", 'স': """
সংবাদটি	411 K
সংরক্ষিত	353 স্বত্ব K
সংশোধন	102 K:
সংশোধনী	102 K
সংস্করণে	102 আগের K
সঙ্গেই	375 আমাদের K থাকুন	375 K থাকুন
সদস্য	410 K হোন
সম্পাদকীয	358 K নীতির সঙ্গে
সর্বস্বত্ব	353 K সংরক্ষিত
সহযোগিতা	410 K করুন
সহাযতা	410 আমাদের K	410 K করুন
সাংবাদিক	411 আমাদের K
সাংবাদিকতা	411 স্বাধীন K
সাংবাদিকতাকে	369 স্বাধীন K	411 K
সাংবাদিকতার	369 K পাশে
সাপ্তাহিক	368 আমাদের K
সাবস্ক্রাইব	349 নিউজলেটারে K	354 K করুন	368 K করলে আপনি	368 K করার জন্য ধন্যবাদ	410 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	39 আমাদের K	68 আমাদের K	411 আমাদের K
হোযাটসঅ্যাপে	39 আমাদের K	68 আমাদের K
""", 'ก': """
กด	4808 Kเพิ่มเพื่อน	4836 Kติดตาม
กร	4778 Kอกอีเมล
กล	4839 K่าว
กอ	4837 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4836 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4796 Kบคุณที่สมัคร	4796 Kบคุณที่ลงทะเบียน	4837 Kงเรา
""", 'ค': """
คล	41 Kิปหรือภาพ	4836 Kิกที่นี่	4836 Kิกชม
คว	4806 Kามเห็นส่วนตัวของผู้เขียน
ค่	4805 Kาคอมมิชชั่น	4805 Kาคอมมิชชัน
""", 'จ': """
จด	4777 Kหมายข่าวของเรา	4796 Kหมายข่าวรายสัปดาห์ของเรา	4840 Kหมายข่าว
จะ	4795 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	22 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4836 Kวน์โหลดแอปของเรา	4836 Kวน์โหลดแอปได้	4836 Kวน์โหลดแอปเลย	4836 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	39 Kดต่อเรา	39 Kดต่อทีมข่าว	68 Kดต่อเรา	68 Kดต่อทีมข่าว	4787 Kดต่อผู้สื่อข่าวของเรา	4787 Kดต่อกองบรรณาธิการ	4836 Kดตามเรา
ต่	4838 Kอเดือน	4838 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4796 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4800 Kลองอ่าน
ทั	39 Kกมา	4806 Kศนะของผู้เขียน
ทา	4795 Kงเว็บไซต์ขอสงวนสิทธิ์	4797 Kงอีเมลทุก
ทุ	4797 Kกเช้าทางอีเมล
""", 'บ': """
บท	4801 Kความฟรี	4837 Kความนี้
บร	4840 Kิจาค
บล	4820 K็อกโฆษณา
บอ	39 Kกเรา	68 Kกเรา	4839 Kกว่า
""", 'ผ': """
ผู	64 K้ช่วยเสมือน	64 K้ช่วย ai	4798 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4839 Kดกับ
""", 'ภ': """
ภา	41 Kพและคลิป	41 Kพหรือคลิป	41 Kพและวิดีโอ
""", 'ม': """
มี	4787 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4789 Kมรับคุกกี้
""", 'ร': """
ระ	4839 Kบุว่า
รา	4838 Kยเดือน
ร่	52 Kวมเป็นหนึ่ง	52 Kวมสนับสนุน	4798 Kวมสนับสนุนการทำงานของเรา	4798 Kวมสนับสนุนสื่ออิสระ	4798 Kวมสนับสนุนนักข่าว	4836 Kวมสนับสนุน	4836 Kวมบริจาคให้เรา	4836 Kวมบริจาคกับเรา	4836 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4806 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4837 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4783 Kวนลิขสิทธิ์	4784 Kวนสิทธิ์
สน	4798 Kับสนุนการทำงานของเรา	4798 Kับสนุนสื่ออิสระกับ	4836 Kับสนุนเรา	4836 Kับสนุนพวกเรา
สม	51 Kาชิกสามารถ	4777 Kัครรับจดหมายข่าว	4777 Kัครรับข่าวสาร	4836 Kัครรับ	4836 Kัครสมาชิกวันนี้	4836 Kัครสมาชิกเลย	4836 Kัครสมาชิกเพื่อ	4836 Kัครสมาชิกได้ที่	4836 Kัครสมาชิกของเรา	4840 Kาชิก
สำ	4800 Kหรับสมาชิกเท่านั้น
สื	4837 K่ออิสระ
ส่	39 Kงข้อความมา	39 Kงมาที่ทีมข่าว	50 Kงต่อ	68 Kงมาที่ทีมข่าว	4787 Kงเรื่องราวของคุณ	4787 Kงข่าวหาเรา	4836 Kงข้อมูลมาที่	4836 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4787 Kกคุณมีข้อมูล
ห้	4783 Kามคัดลอกข้อความ	4783 Kามคัดลอกเนื้อหา	4783 Kามคัดลอกบทความ	4783 Kามคัดลอกหรือเผยแพร่	4783 Kามคัดลอกหรือทำซ้ำ	4783 Kามคัดลอกหรือดัดแปลง	4783 Kามคัดลอกหรือนำ	4784 Kามทำซ้ำ
""", 'อ': """
อย	4836 K่าพลาด
อี	22 Kเมลของคุณจะไม่	4777 Kเมลของคุณ
อ่	4800 Kานบทความฉบับเต็ม
""", 'เ': """
เข	25 K้าสู่ระบบ	4836 Kียนถึงเรา	4836 K้าสู่ระบบเพื่อ
เฉ	4800 Kพาะสมาชิก
เน	10 Kื้อหานี้	4789 Kื้อหาจากภายนอก	4789 Kื้อหาภายนอก
เป	4800 K็นสมาชิกอยู่แล้ว	4839 Kิดเผยว่า
เผ	46 Kยแพร่ต่อ	46 Kยแพร่ซ้ำ
เพ	19 Kราะผู้อ่าน	4795 Kื่อแสดงความคิดเห็น	4800 Kื่ออ่านต่อ	4800 Kื่ออ่านบทความ	4808 Kิ่มเพื่อนไลน์	4808 Kิ่มเพื่อนทางไลน์
เล	39 K่าให้เราฟัง	68 K่าให้เราฟัง	68 K่าประสบการณ์
เว	1 Kลาอ่าน	102 Kอร์ชันก่อนหน้าของ	4795 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	102 K้ไข:
แจ	39 K้งทีมข่าว	68 K้งทีมข่าว	4787 K้งเบาะแสข่าว	4787 K้งเรา	4836 K้งทีมงาน
แช	50 Kร์ให้	68 Kร์เรื่องราว
แท	63 K็กเรา	63 K็กมา
แห	4786 Kล่งข่าวที่ต้องการ	4786 Kล่งข่าวโปรด	4786 Kล่งที่มาที่ต้องการ
แอ	4808 Kดไลน์	4808 Kดไลน์เพื่อ	4836 Kดไลน์
""", 'โ': """
โป	4820 Kรแกรมบล็อกโฆษณา
โห	4836 Kวตเลย	4836 Kลดแอป
""", 'ใ': """
ให	4837 K้เรา
""", 'ไ': """
ไม	71 K่มีโฆษณา
""", 'ả': """
ảnh	5255 hãy gửi K
""", 'ủ': """
ủng	5194 ly cà phê K hộ	5255 hãy K hộ
""", 'あ': """
あと	3014 K#本、無料で
あな	52 Kたも参加
""", 'い': """
いか	3075 Kがでしたか
いた	2943 Kだいたサポートは	2943 Kだいたご寄付は
いの	103 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2965 Kいのブラウザ
お寄	3075 Kせください
お届	58 Kけします
お申	3000 Kし込みはこちら	3075 Kし込みください	3075 Kし込みはこちら
お聞	3075 Kかせください
お見	3075 K逃しなく
お試	3075 Kしください
お読	3075 Kみいただけます
お送	58 Kりします
""", 'か': """
から	3020 K転載したものです	3020 Kの転載です
か月	2949 K無料	3077 K無料
""", 'が': """
が作	3056 aiK成
が無	2965 javascriptK効
が生	3056 aiK成
が翻	3056 aiK訳
が要	3056 aiK約
""", 'こ': """
ここ	2946 Kからは有料	2949 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2946 K記事は有料	2946 K記事は会員	2972 K記事についてのご意見	3034 Kコンテンツは	3034 K投稿は	3034 K外部コンテンツは	3076 K記事が	3076 K記事を	3076 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2965 K用のブラウザ
ご協	3075 K力ください
ご存	3021 Kじの方は
ご寄	2944 K付をお願い	3075 K付を	3075 K付で	3075 K付に	3075 K付が	3075 K付は	3075 K付いただ	3075 K付のお願い
ご意	44 K見・ご反論	2972 K見をお寄せ	2972 K見・ご感想をお寄せ	2972 K見・ご感想はこちら	2972 K見・ご感想をお待ち	2972 K見・ご感想をお聞かせ	2972 K見・ご感想をお願い	2972 K見・ご感想を送る
ご感	2972 K想をお寄せ
ご支	2944 K援をお願い	3075 K援
ご登	3011 K録ありがとうございます	3075 K録
ご覧	3075 Kください	3075 Kいただけます
ご購	3075 K読
ご連	3075 K絡ください
""", 'す': """
すで	3014 Kに会員の方
すべ	2949 Kての記事が
""", 'ぜ': """
ぜひ	2960 Kフォロー
""", 'で': """
で作	3056 aiK成
で受	2989 lineKけ取る
で届	2989 lineKく
で最	2989 lineK新
で生	3056 aiK成
で要	3056 aiK約
""", 'と': """
と強	3078 K調
と書	3078 Kい
と発	3078 K表
と話	3078 Kし	3078 Kす
と語	3078 Kっ	3078 Kる
と説	3078 K明
と述	3078 Kべ
""", 'に': """
によ	3056 aiKって生成	3056 aiKる要約	3078 Kると
""", 'の': """
の使	2970 cookieK用
の学	49 aiK習
の採	3000 K用情報はこちら
の提	3020 K供記事です
""", 'を': """
をフ	2960 Kォローしよう
を使	2970 cookieK用
を利	2970 cookieK用
を有	2965 javascriptK効	2965 javascript K効
を発	3078 K表した
を許	2995 cookieK可
""", 'ア': """
アカ	2989 lineKウントはこちら
アシ	64 aiKスタント
アド	3040 Kブロックを
アフ	75 Kィリエイトリンク	75 Kィリエイト広告	3018 Kィリエイト広告	3018 Kィリエイトプログラム	3018 Kィリエイトリンク	3028 Kィリエイトリンク	3028 Kィリエイト広告	3028 Kィリエイトプログラム
アプ	2955 Kリはこちら	2956 Kリを開く	2956 Kリをダウンロード	2956 Kリのダウンロード	2956 Kリをインストール	3010 Kリなら通知	3010 Kリなら速報	3010 Kリなら、	3010 Kリで読むと	3010 Kリなら
アン	3006 Kケートはこちら	3006 Kケート実施中	3006 Kケートにご協力ください	3006 Kケートにご協力を	3006 Kケートへのご協力	3007 Kケートに答えて
""", 'オ': """
オフ	3040 Kにしてページを
""", 'カ': """
カ月	2949 K無料	3077 K無料
""", 'ク': """
クイ	3007 Kズに答えて
クッ	2967 cookie(Kキー)	2970 Kキーを使用	2970 Kキーを利用	2995 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	22 Kントをキャンセル	22 Kントを投稿するには	86 Kント欄	102 Kントしていない	2972 Kントを投稿するには	2972 Kントするには	2972 Kントをお寄せ	2979 Kント欄で	2979 Kント欄に	2979 Kント欄から	2979 Kント欄へ	3009 Kントは削除します	3009 Kントは削除することが	3009 Kントは削除する場合	3009 Kントは承認	3009 Kントは公開前	3009 Kントは非表示
コー	55 Kヒー代	55 Kヒーをおごって	2943 Kヒーをおごる
""", 'サ': """
サポ	2943 Kートをしてみませんか	2943 Kートをしませんか	2943 Kートしてみませんか	2944 Kートをお願いします	3075 Kートをお願い	3075 Kートしていただ
""", 'シ': """
シェ	26 Kアして	50 Kアして
""", 'ス': """
スパ	72 Kムは
""", 'タ': """
タグ	63 K付けして	63 Kをつけて
""", 'ダ': """
ダウ	3075 Kンロードしてください
""", 'チ': """
チケ	3000 Kット販売中
チッ	2943 Kプで応援
チャ	2963 Kンネル登録を	2989 Kンネルに参加する	2989 Kンネルに参加しよう
""", 'ニ': """
ニュ	79 Kースレター	2952 Kースレターに登録	2954 Kースレターを	2989 googleKースで	3011 Kースレター登録はこちら	3079 Kースレター
""", 'ネ': """
ネタ	102 Kバレを含
""", 'バ': """
バー	64 Kチャルアシスタント
""", 'フ': """
フォ	2960 Kローして最新	2960 Kローをお願い	3075 Kローしてください
""", 'ブ': """
ブラ	3031 Kウザは音声	3031 Kウザは動画	3031 Kウザではこの動画	3031 Kウザはvideo	3031 Kウザはaudio
""", 'プ': """
プッ	2956 Kシュ通知
プラ	2967 Kイバシーポリシーに
プレ	2949 Kミアム会員	3003 Kゼントした記事は
プロ	3018 Kモーションが含まれ	3018 Kモーションを含
""", 'ポ': """
ポッ	35 Kドキャスト
""", 'マ': """
マン	2943 Kスリーサポーター
""", 'ミ': """
ミラ	65 Kーサイト
""", 'メ': """
メル	2952 Kマガに登録	2954 Kマガで	3011 Kマガ登録はこちら	3011 Kマガの登録	3076 Kマガ
メー	22 Kルアドレスが公開されること	59 Kルで受け取りたい方	59 Kルでお知らせ	61 Kルアドレスは表示され	61 Kルアドレスが表示され	79 Kルマガジン	2952 Kルマガジンに登録	2954 Kルマガジンで	2954 Kルマガジンを	2954 Kルでお届け	2972 Kルアドレスが公開されることはありません	3011 Kルアドレスを入力してください	3079 Kルマガジン
""", 'ロ': """
ログ	25 Kイン	2946 Kインして続きを	2946 Kインしてください	2949 Kインが必要	3075 Kインして
""", 'ヶ': """
ヶ月	2949 K無料	3077 K無料
""", '上': """
上优	5302 在googleK先
上優	5302 在googleK先
""", '下': """
下方	5409 K留言
下載	5275 K客戶端	5277 Kapp	5277 K應用程式
下载	5275 K客户端	5277 Kapp	5277 K应用	5408 K客户端
""", '不': """
不代	5301 K表本站	5333 K表本站立场	5347 K表本報立場	5347 K表本报立场	5347 K表本站立场	5347 K表本站立場	5347 K表本媒體立場	5347 K表本網立場	5347 K表本刊立場
不发	72 K垃圾
不同	44 K意本文
不妨	26 K转发	26 K分享给
不属	5377 K于任何财团
不屬	5377 K於任何財團
不得	5301 K转载	5301 K轉載
不认	44 K同本文
不錯	5408 K過
不错	5408 K过
""", '为': """
为首	5302 K选来源
""", '人': """
人工	49 K智能训练
""", '仅': """
仅代	5301 K表作者本人	5301 K表作者个人	5301 K表作者观点	5301 K表作者的	5301 K表作者立场
仅供	5333 K其表达个人看法
仅限	5338 K会员	5338 K订户
""", '他': """
他說	5411 K
他说	5411 K
""", '付': """
付費	5269 K後	5412 K牆
付费	5269 K后	5412 K墙
""", '以': """
以下	5362 K内容来自
以閱	5266 K讀全文
以阅	5266 K读全文
""", '仮': """
仮名	102 Kです	102 K
""", '仲': """
仲間	52 Kに加わ
""", '会': """
会员	51 K每月	5269 K专享	5338 K限定内容
会員	51 Kの方は	51 Kは月に	2946 K限定です	2946 K限定の記事	2946 K登録できます	2949 K登録すると	2949 K登録が必要	3014 Kの方はこちら	3014 K登録で続きを読む	3014 K登録後にご覧	3047 Kだけが読める	3047 Kのみがお読み	3047 Kのみ閲覧	3075 K登録して	3075 K登録は	3075 K登録がお済み	3075 K登録をお願い	3075 K登録で	3075 K登録のうえ	3075 K登録はこちら	3075 K登録ください	3076 Kの方
会費	3012 Kで運営
""", '体': """
体験	68 K談をお寄せ
""", '你': """
你的	5264 K支持	5408 K支持,	5408 K支持让	5408 K支持讓	5408 K支持是
""", '使': """
使用	5286 Kcookie改善	5286 Kcookie以	5286 K cookie 以	5286 K cookie 来	5286 K cookie 來	5290 Kcookie来	5290 Kcookie來
""", '來': """
來自	5318 K外部平台的內容
""", '依': """
依靠	5336 K读者的支持	5336 K讀者的支持
""", '侵': """
侵权	5301 K必究	5301 K请联系	5301 K请告知	5301 K请及时
侵權	5301 K必究
""", '個': """
個人	2970 K情報の取り扱い	3020 Kの見解です	5333 K看法
""", '偏': """
偏好	5302 googleK來源	5302 google K來源	5302 K來源清單	5391 K來源
""", '僅': """
僅限	5338 K會員	5338 K訂戶
""", '優': """
優先	2988 Kソース	2988 K表示に設定	2988 Kする情報源	2988 K的に表示
""", '免': """
免費	16 K閱讀	5348 K文章	5348 K閱讀篇數	5348 K閱讀額度	5349 K註冊即可	5349 K註冊後	5380 K文章	5408 K訂閱	5410 K試用
免费	16 K阅读	5348 K文章	5348 K阅读篇数	5349 K注册即可	5349 K注册后	5380 K文章	5408 K订阅	5410 K试用
""", '內': """
內容	5325 K由ai
""", '全': """
全文	21 Kを	2946 Kを読むには	2946 Kをお読み
""", '公': """
公众	17 K号	5280 K号:
公式	2956 Kアプリ	2960 Kアカウントをフォロー	2960 Kアカウントを友だち	2989 Klineはこちら	3076 Kline
""", '关': """
关注	5280 K我们的微信	5280 K我们的公众号	5280 K我们的微博	5280 K我们的频道	5280 K我们的官方	5408 K我们
关闭	5372 K后刷新页面
""", '内': """
内容	5325 K由ai
内阅	5275 appK读
""", '写': """
写真	41 Kや動画	41 K・動画	41 Kや映像
写道	5411 K
""", '分': """
分で	1 K読めます
分享	50 K给	50 K給	68 K您的故事	5329 K此文給朋友
""", '初': """
初割	3077 K
初月	3014 K#円で	3077 K無料
""", '判': """
判断	3078 Kした
""", '利': """
利用	2967 K規約に同意
""", '前': """
前請	5333 K先登入
前请	5333 K先登录
""", '剩': """
剩余	5266 K#%内容	5266 K#%的内容
剩餘	5266 K#%內容	5266 K#%的內容
""", '力': """
力を	3012 K貸してください
""", '加': """
加入	52 K他们	52 K他們	5280 Kline好友	5280 Kline官方	5280 Kline@	5336 K贊助行列	5336 K赞助行列	5408 K会员	5408 K會員
加记	39 K者微信	68 K者微信
""", '助': """
助手	64 aiK	64 ai K
""", '励': """
励み	3076 Kになります
""", '動': """
動画	41 Kや写真	3001 Kをご覧ください	3001 Kはこちら	3004 Kでも詳しく	3004 Kでも解説	3031 Kを再生するには	3031 Kをご覧いただくには	3031 Kを視聴するには
""", '勘': """
勘誤	102 K
勘误	102 K
""", '包': """
包月	5410 K
""", '化': """
化名	102 K
""", '即': """
即可	5333 K留言
""", '参': """
参加	52 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2963 Kち追加
""", '収': """
収益	3018 Kを得ること
""", '发': """
发给	58 K您
发表	7 K评论
发送	58 K给您	5272 K到您的邮箱
""", '取': """
取材	39 K班に	39 K班まで	39 K班が	68 K班に	68 K班まで	68 K班が	102 Kに回答しなかった	102 Kに応じなかった	2990 K班までご	3012 Kを支えて
取消	22 K回复	22 K回覆
""", '受': """
受信	2952 Kトレイにお届け	2952 Kトレイに届けます
""", '只': """
只靠	5336 K讀者	5336 K读者
""", '可': """
可能	102 K引起不适	102 K引起不適
""", '同': """
同意	5318 Kcookie
""", '向': """
向我	39 K们爆料	39 K們爆料	68 K们爆料	68 K們爆料
向本	39 K报	68 K报
""", '含': """
含剧	102 K透
含有	102 K暴力
""", '启': """
启用	5365 Kjavascript
""", '告': """
告訴	39 K我們	68 K我們	5411 K
告诉	39 K我们	68 K我们	5411 K
""", '呼': """
呼び	3078 Kかけた	3078 Kかける	3078 Kかけて	3078 K掛け
""", '命': """
命じ	3078 Kた
""", '啟': """
啟用	5365 Kjavascript
""", '喊': """
喊道	5411 K
""", '因': """
因为	5408 K有你的支持
因為	5408 K有你的支持
""", '图': """
图片	41 K和视频
""", '売': """
売上	3018 Kの一部が還元
""", '外': """
外部	2995 Kコンテンツ	5318 K内容	5318 K內容
""", '她': """
她說	5411 K
她说	5411 K
""", '如': """
如侵	5301 K权,	5301 K权请	5301 K权联系
如有	5301 K侵权,	5301 K侵权请	5301 K侵权联系	5301 K侵權,	5301 K侵權請
""", '学': """
学習	49 aiK
""", '安': """
安心	103 K專線
""", '官': """
官方	5282 K微信
""", '定': """
定期	5408 K定額
""", '寄': """
寄付	2943 Kで応援	3044 Kで成り立って	3044 Kで運営され	3044 Kによって運営され	3075 Kをお願い	3079 K
寄到	5272 K您的信箱	5335 K你的信箱
寄給	58 K您
寄给	58 K您
""", '寫': """
寫道	5411 K
""", '将': """
将本	5329 K文赠送给
""", '將': """
將本	5329 K文贈送給
""", '就': """
就分	26 K享给
就转	26 K发
""", '居': """
居合	3021 Kわせた方は
""", '已': """
已是	5266 K會員	5338 K订户	5338 K訂戶
已经	5266 K是会员
已讀	5407 K
已读	5407 K
""", '年': """
年額	3077 K
""", '广': """
广告	12 K后继续	12 K之后继续	5291 K拦截	5372 K拦截	5372 K屏蔽	5372 K过滤	5374 K拦截	5374 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	71 Kも	71 Kなし	71 Kなしで	3012 Kに頼らず	3040 Kブロッカーを	3040 Kブロックを	3040 Kブロック機能	3040 Kブロックは	3040 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5291 K攔截	5372 K阻擋程式	5372 K攔截	5372 K封鎖	5372 K阻擋器	5374 K攔截	5374 K封鎖
""", '开': """
开启	5277 K通知	5365 Kjavascript
""", '弊': """
弊社	3076 K
弊紙	39 Kまで	68 Kまで
""", '当': """
当サ	3076 Kイト
当初	102 Kの記事で
当社	3076 Kの
当編	3076 K集部
""", '後': """
後援	81 K
""", '微': """
微信	5277 K扫	5282 K公众号
""", '心': """
心理	103 K援助
""", '必': """
必填	22 K项已用	22 K欄位
必須	23 K項目です
""", '応': """
応援	2944 Kをお願いします	3075 Kをお願い	3075 Kして
""", '您': """
您已	5335 K成功订阅	5335 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5264 K支持	5336 K每一份捐款	5336 K每一筆捐款	5408 K捐款	5408 K支持,	5408 K支持让	5408 K支持讓	5408 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2990 Kをお寄せください	2990 K提供はこちら	2990 K提供を募集	2990 K提供をお待ち	2990 Kをお待ちして	3021 Kをお持ちの方は	3021 K提供窓口
""", '感': """
感謝	5335 K您的訂閱	5408 K閱讀	5408 K您的支持
感谢	5335 K您的订阅	5408 K阅读	5408 K您的支持
""", '成': """
成为	52 K其中一员	5266 K会员即可阅读	5266 K会员即可查看	5266 K会员即可解锁	5338 K付费会员	5408 K会员,	5408 K会员即可	5408 K我们的会员
成果	3028 K報酬型広告
成為	5266 K會員即可閱讀	5266 K會員即可看	5266 K會員即可解鎖	5336 K我們的贊助	5338 K付費會員	5408 K會員,	5408 K會員即可	5408 K我們的會員
""", '我': """
我们	5286 K使用cookie	5286 K使用 cookie	5409 K的
我們	5286 K使用cookie	5286 K使用 cookie	5409 K的
""", '手': """
手机	5277 K客户端
""", '打': """
打开	5275 Kapp	5277 K微信
打開	5275 Kapp
""", '扫': """
扫一	5277 K扫
扫描	5275 K二维码下载	5275 K二维码加入	5277 K二维码关注	5408 K二维码下载	5408 K二维码关注	5408 K二维码加入	5408 K二维码阅读
""", '把': """
把你	68 K的故事发
把您	68 K的故事发	68 K的经历发	68 K的經歷
把文	5329 K章送給
""", '投': """
投げ	55 K銭
""", '拒': """
拒絕	102 K置評
拒绝	102 K置评
""", '指': """
指出	5411 K
指摘	3078 Kした
""", '捐': """
捐助	5336 K我们	5336 K我們
捐款	5408 K支持	5412 K
""", '掃': """
掃一	5277 K掃
掃描	5275 K qr	5408 K二維碼
""", '授': """
授權	48 cc by #K
""", '推': """
推播	15 K	5277 K通知
推送	15 K	5277 K通知
""", '描': """
描写	102 Kが含まれ
""", '提': """
提供	97 taboola K	97 outbrain K	97 dianomi K	97 revcontent K	97 mgid K
""", '擋': """
擋廣	5374 K告
""", '支': """
支持	5263 K獨立媒體,	5263 K独立媒体,	5264 K我们的	5264 K我們的	5408 K我们,	5408 K我們,	5408 K我们。	5408 K我們。	5408 K我们的报道	5408 K我們的報導	5408 K我们的新闻	5408 K我們的新聞	5408 K我们的记者	5408 K我們的記者	5408 K我们的工作	5408 K我們的工作	5408 K我们继续	5408 K我們繼續
支援	3044 Kで成り立って	3044 Kで運営され	3044 Kによって成り立って	3044 Kによって運営され	3075 Kをお願い
""", '教': """
教え	50 Kてあげて
""", '文': """
文章	5301 K来源:
""", '新': """
新着	59 K記事をメール
新闻	5302 在googleK上关注
""", '无': """
无广	71 K告
""", '明': """
明ら	3078 Kかにした
""", '智': """
智慧	64 K助理
智能	64 K助手
""", '暢': """
暢讀	5338 K全站
""", '更': """
更新	59 K情報をメール
更正	102 K:	102 【K】	102 K说明	102 K說明
""", '最': """
最新	2952 K情報をお届け
""", '會': """
會員	51 K每月	5269 K專享	5338 K限定內容
""", '月': """
月額	2943 Kサポーター	2949 K#円	3077 K
""", '有': """
有了	5408 K你的支持	5408 K您的支持
有料	51 K会員は	2946 K会員限定	2946 K会員になる	2946 K会員の方	2948 K記事がお得に読める	2948 K記事が読み放題	3014 K記事が読めます	3079 K会員
有权	5333 K删除
有權	5333 K刪除
""", '未': """
未予	102 K置评
未回	102 K应	102 K應
未滿	5358 K#歲	5358 K十八歲
未經	5301 K授權不得	5301 K授權,不得	5301 K授權禁止	5301 K授權請勿	5301 K授權,請勿
未经	5301 K授权不得	5301 K授权,不得	5301 K授权禁止	5301 K授权,禁止	5301 K授权请勿	5301 K授权,请勿
""", '本': """
本ま	3003 Kでプレゼントできます	3003 Kでギフトできます	3003 Kで無料でプレゼント	3014 月#Kで無料で
本ア	3076 Kプリ
本サ	3076 Kイト
本中	3074 #K#本
本內	5362 K容來自
本内	5362 K容来自
本刊	5409 K
本報	5409 K導
本报	5409 K读者	5409 K道
本文	102 K早前版本	102 K先前版本	102 K已更新	102 K已作	5301 K来源:	5301 K来源于	5409 K
本站	5409 K
本紙	39 Kまで	68 Kまで
本網	5286 K站使用cookie	5286 K站使用 cookie	5286 K站使用小型	5409 K
本网	5286 K站使用cookie	5286 K站使用 cookie	5286 K站使用小型
本記	3076 K事
本誌	3076 K
""", '来': """
来自	5318 K外部平台的内容
""", '标': """
标记	63 K我
""", '標': """
標記	63 K我
""", '機': """
機械	3056 K翻訳
""", '欢': """
欢迎	26 K分享给	26 K转发	5280 K关注	5408 K加入	5408 K赞助	5408 K订阅	5408 K投稿
""", '歡': """
歡迎	26 K分享給	5280 K追蹤	5408 K加入	5408 K贊助	5408 K訂閱	5408 K投稿
""", '此': """
此內	10 K容	5362 K容來自	5362 K容由
此内	10 K容	5362 K容来自	5362 K容由
此前	102 K版本
此影	5361 K片在您所在
此视	5361 K频在您所在
""", '残': """
残り	2946 K#文字	2946 K: #文字
""", '毎': """
毎朝	18 K
毎週	18 K
""", '每': """
每周	18 K一次
每天	18 K早上
每年	5410 K
每日	5274 K简报	5274 K簡報	5274 K電子報
每月	5410 K
""", '求': """
求め	3078 Kた	3078 Kている
求助	0 K
""", '沒': """
沒有	71 K廣告	5377 K股東	5377 K財團
""", '没': """
没有	71 K广告	72 K垃圾	5377 K股东	5377 K财团
""", '浏': """
浏览	5291 K器版本	5361 K器不支持音频	5361 K器不支持视频	5361 K器不支持播放	5361 K器不支持html#	5361 K器不支持video
""", '添': """
添加	39 K记者微信	68 K记者微信
""", '瀏': """
瀏覽	5361 K器不支援影片	5361 K器不支援音訊
""", '点': """
点击	5408 K关注	5408 K这里
""", '為': """
為首	5302 K選來源
""", '無': """
無効	3040 Kにしてページを	3040 Kにして再読み込み	3040 Kにして、ページを
無料	16 K記事	2946 Kで会員登録	2946 K会員に登録	3014 Kで読める記事の上限	3014 K会員になると	3047 K記事の閲覧	3047 K記事は残り	3047 Kで読める記事	3047 K閲覧	3074 K記事 #/#	3074 K記事#/#	3075 K会員に登録	3075 K会員登録	3077 K体験
無断	2987 K転載	2987 K複製	3055 K転載・複製	3055 K転載を禁じ	3055 Kでの転載	3055 Kで転載
""", '照': """
照片	41 K和视频	41 K或视频	41 K和影片	41 K或影片
""", '版': """
版权	5301 K归本	5301 K归原	5301 K归作者	5301 K所有,	5301 K所有:	5301 K所有©	5301 K所有 ©	5301 K归属本	5301 K归属原	5301 K归属作者	5301 K归属于
版權	5301 K所有	5301 K歸本	5301 K歸原	5301 K歸作者	5301 K歸屬於
""", '特': """
特此	102 K更正
""", '独': """
独立	3076 Kしたジャーナリズム	5409 K新闻	5409 K媒体
""", '獨': """
獨立	5409 K新聞	5409 K媒體
""", '獲': """
獲得	5345 K佣金
""", '生': """
生命	103 K热线	103 K線
生成	5325 由 ai K	5325 由aiK	5325 ai K,仅供	5325 aiK,僅供
""", '產': """
產生	5325 由 ai K	5325 由aiK
""", '用': """
用邮	59 K件接收
""", '由': """
由人	5325 K工智能生成	5325 K工智慧生成
由讀	5409 K者
由读	5409 K者
""", '申': """
申し	3000 K込みはこちら
申込	3000 Kみはこちら	3000 Kはこちら
""", '电': """
电子	5412 K报
""", '畅': """
畅读	5338 K全站
""", '留': """
留言	86 K区	86 K區	5409 K告诉我
""", '異': """
異論	44 Kのある方
""", '疑': """
疑問	2990 Kをお寄せ
""", '登': """
登入	25 K或	5266 K後繼續	5266 K會員即可	5266 K會員後	5266 K會員以	5266 K會員繼續	5349 K或註冊
登录	25 K或	5266 K后继续	5266 K后查看全文	5266 K后查看完整	5349 K或注册
登録	3014 Kして続きを読む	3075 Kしてください	3075 Kはこちら
""", '發': """
發表	7 K評論
發送	58 K給您
""", '皆': """
皆さ	3076 Kまの
""", '相': """
相談	0 K	103 K窓口
""", '看': """
看更	5275 appK多
""", '禁': """
禁止	5301 K转载
禁無	2986 K断
""", '私': """
私た	3076 Kちの
""", '科': """
科し	3078 Kた
""", '称': """
称	5411 K
""", '稱': """
稱	5411 K
""", '立': """
立即	5408 K加入我们	5408 K加入我們	5408 K订阅	5408 K訂閱	5408 K下载	5408 K下載	5408 K报名	5408 K報名	5408 K成为会员	5408 K成為會員
""", '第': """
第一	5333 K条评论	5333 K則留言	5333 K條評論
""", '筆': """
筆者	3020 K個人の見解
""", '紙': """
紙の	3076 K新聞の定期購読者
""", '経': """
経験	68 Kをお寄せ	68 Kをお聞かせ
""", '絕': """
絕無	72 K垃圾
""", '続': """
続き	2946 Kを読むには	2946 Kをお読みになる
""", '編': """
編按	102 K
編者	102 K註
編集	39 K部まで	39 K部に	68 K部まで	68 K部に	102 K部注	3076 K部では
""", '繼': """
繼續	5266 K閱讀請
""", '绝': """
绝无	72 K垃圾
""", '继': """
继续	5266 K阅读请
""", '编': """
编者	102 K注
""", '翻': """
翻墙	65 K
翻譯	5325 由aiK
翻译	5325 由aiK
""", '者': """
者說	5411 K
者说	5411 K
""", '联': """
联盟	75 K链接	5345 K链接
联系	39 K我们	39 K记者	68 K记者
""", '聯': """
聯盟	5345 K行銷連結	5345 K連結
聯絡	39 K我們
""", '自': """
自动	5325 由 ai K生成	5325 由aiK生成
自動	3056 K翻訳	5325 由 ai K生成	5325 由aiK生成
""", '若': """
若有	5301 K侵权,	5301 K侵权请	5301 K侵權,	5301 K侵權請
""", '获': """
获得	5345 K佣金
""", '著': """
著作	2987 K権は	3055 K権法により保護	3055 K権法で保護
""", '虚': """
虚拟	64 K助手
""", '表': """
表明	5333 K本站立场
表示	5411 K
""", '要': """
要发	22 K表评论
要發	22 K表留言
""", '訂': """
訂正	102 K:	102 【K】	102 Kして	102 Kします
訂閱	59 K電子報	5266 K即可	5266 K後繼續	5272 K我們的	5272 K電子報	5408 K我們	5412 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	102 Kを更新しました	102 Kを修正しました	2948 Kが読み放題	3003 Kをプレゼントできます	3074 #K中#記事
記者	2990 Kまでご連絡ください
""", '訴': """
訴え	3078 Kた
""", '評': """
評論	86 K區
""", '認': """
認め	3078 Kた
認為	5411 K
""", '說': """
說:	5411 K
說。	5411 K
說道	5411 K
""", '読': """
読み	2949 K放題
読者	19 Kの寄付	19 Kの支援	3012 Kの会費で	3076 Kの皆様	3076 Kの皆さ	3076 Kアンケート
""", '請': """
請先	5408 K登入
請分	26 K享給
請啟	5286 K用javascript
請我	55 K喝咖啡
請捐	5408 K款
請支	5263 K持我們	5263 K持獨立媒體	5408 K持我們
請登	5266 K入會員	5408 K入後	5408 K入以
請立	5408 K即捐款
請贊	5263 K助我們
請輸	5335 K入您的電子	5408 K入您
請關	5372 K閉後重新整理
請點	5408 K擊此處	5408 K擊這裡	5408 K擊下方	5408 K擊連結
""", '讀': """
讀者	44 K投書	5409 K問卷
""", '订': """
订阅	51 K用户	51 K会员	5266 K即可	5266 K后继续	5272 K我们的	5272 K电子报	5408 K我们	5412 K费
""", '认': """
认为	5411 K
""", '训': """
训练	49 K人工智能	49 aiK
""", '许': """
许可	48 cc by #K
""", '设': """
设为	5302 K首选来源
""", '评': """
评论	86 K区	5333 K服务协议
""", '该': """
该视	5361 K频在您所在
""", '说': """
说:	5411 K
说。	5411 K
说道	5411 K
""", '请': """
请先	5408 K登录
请关	5372 K闭后刷新
请分	26 K享给
请启	5286 K用javascript
请我	55 K喝咖啡	55 K喝杯咖啡
请捐	5408 K款
请支	5263 K持我们	5263 K持独立媒体	5408 K持我们
请点	5408 K击此处	5408 K击这里	5408 K击下方	5408 K击阅读	5408 K击关注	5408 K击链接
请登	5408 K录后	5408 K录以
请立	5408 K即捐款
请赞	5263 K助我们
请转	26 K发
请输	5335 K入您的电子邮箱	5335 K入您的邮箱	5408 K入您
""", '读': """
读完	1 K需要
读者	19 K出资	19 K支持	44 K来信	5409 K问卷	5409 K群
""", '責': """
責任	5301 K編輯:
""", '賺': """
賺取	5345 K佣金
""", '購': """
購読	2946 K者の方は	2949 Kすると	3075 Kしてください	3076 K者の方	3079 K料
""", '贈': """
贈送	5329 K給好友
""", '贊': """
贊助	5263 K我們,	5408 K我們
""", '责': """
责任	5301 K编辑:
""", '赚': """
赚取	5345 K佣金
""", '赞': """
赞助	5263 K我们,	5408 K我们
""", '赠': """
赠送	5329 K给好友
""", '身': """
身边	5409 K的新鲜事
身邊	5409 K的新鮮事
""", '転': """
転載	46 K	2986 Kを禁じ
""", '輸': """
輸入	5335 Kemail
""", '轉': """
轉發	50 K給
轉給	50 K
轉載	46 K	5301 K請註明
""", '转': """
转发	50 K给
转给	50 K
转载	46 K	5301 K请注明
""", '输': """
输入	5335 Kemail
""", '还': """
还可	5329 K赠送
""", '这': """
这篇	5409 K文章
""", '迷': """
迷惑	72 Kメールは
""", '追': """
追記	102 K:
追蹤	5280 K我們的	5302 Kgoogle news	5408 K我們
""", '送': """
送っ	50 Kてください
送到	5335 K你的邮箱	5335 K您的邮箱	5335 K您的信箱
""", '這': """
這篇	5409 K文章
""", '通': """
通知	15 K	2956 Kをオン
通过	59 K邮件接收
""", '週': """
週に	18 K一度
週刊	3011 Kニュースレター
""", '邀': """
邀請	5408 K您
邀请	5408 K您
""", '還': """
還可	5329 K贈送
""", '邮': """
邮件	59 K订阅	79 K通讯
邮箱	22 K地址不会被公开	61 K不会显示	61 K地址不会显示	61 K不会公开
""", '鏡': """
鏡像	65 K
""", '镜': """
镜像	65 K
""", '長': """
長說	5411 K
""", '长': """
长说	5411 K
""", '開': """
開啟	5277 K通知	5365 Kjavascript
""", '閱': """
閱讀	1 K時間	21 K全文	5266 K全文請	5407 K
""", '閲': """
閲覧	3074 K記事数:#/#
""", '關': """
關注	5280 K我們的臉書	5280 K我們的粉絲	5280 K我們的官方	5280 K我們的頻道	5408 K我們
關閉	5372 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	21 K全文	5266 K全文请	5407 K
""", '随': """
随时	5408 K掌握
""", '隐': """
隐私	5290 K政策
""", '隨': """
隨時	5408 K掌握
""", '隱': """
隱私	5290 K權政策	5290 K政策
""", '電': """
電子	22 K郵件地址不會公開	79 K報	5412 K報
""", '需': """
需接	5318 K受cookie
需要	0 K帮助	0 K幫助	5318 K接受cookie	5408 K您的支持	5408 K你的支持
""", '音': """
音声	3001 Kでもお聴き
""", '頂': """
頂い	2943 Kたサポートは
""", '飲': """
飲酒	5358 K過量
""", '首': """
首年	5351 K仅需
首月	5338 K仅需	5338 K只要	5351 K免费	5351 K免費	5351 K仅	5351 K僅	5351 K只需	5410 K
首选	5302 K新闻来源	5302 googleK来源	5302 google K来源	5391 K来源
首選	5302 K新聞來源	5391 K來源
""", '點': """
點擊	5408 K這裡
""", '가': """
가명	102 K
가상	64 K 비서
가입하세요	3207 K
가입해	3207 K 주세요
""", '값': """
값으로	3139 커피 한 잔 K 후원	3139 커피 한 잔 K 응원	3139 커피 한 잔 K 독립
""", '강': """
강조했다	3210 K
""", '계': """
계속	3086 K 읽으려면	3086 K 읽으시려면
""", '공': """
공유해	26 K	50 K 주세요
공유해주세요	50 K
""", '광': """
광고	12 K 아래	12 K 후	71 K 없이	3169 K 차단	3171 K 차단기를
광고도	71 K
광고차단	3169 K	3171 K 프로그램을	3171 K 기능을
""", '구': """
구글	3098 K 뉴스에서
구독	51 K 회원은	3086 K 후 이용
구독료	3211 K
구독을	3207 K 신청하세요
구독자	3086 K 전용 기사	3086 K 전용 콘텐츠	3086 K 전용입니다	3086 K 전용 서비스	3208 K
구독자는	51 K
구독자만	3086 K 볼 수	3140 K 읽을
구독자에게만	3140 K 제공
구독하고	3098 K
구독하세요	3110 K	3207 K
구독하시면	3086 K
구독해	81 K 주세요	3097 K 주세요	3138 K 주셔서	3207 K 주세요
구독해주세요	3097 K
구독해주셔서	3138 K
""", '금': """
금요일	3138 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3083 좋은 K 후원	3205 #개 K 중 #개
기사가	102 K 수정
기사를	3 K 듣	102 K 수정	3086 전체 K 보려면	3140 전체 K 읽어보세요
기사의	102 K 이전 버전
기자를	3139 K 응원해
기자에게	3111 K 연락해 주세요
""", '남': """
남겨주세요	3207 K
""", '네': """
네이버	3098 K 메인에서	3110 K 구독
네이버에서	3098 K 구독
""", '놓': """
놓치지	3207 K 마세요
""", '눌': """
눌러주세요	3207 K
""", '뉴': """
뉴스레터	79 K	3089 K 구독하기	3089 K 구독하세요	3089 K 신청하기	3089 K 구독 신청하기	3208 K	3211 K
뉴스레터로	3089 K 받아
뉴스레터를	3089 K 받아	3089 K 구독하세요	3089 K 구독해	3089 K 구독하고	3089 K 구독하면	3207 K 신청하세요
""", '다': """
다운로드하세요	3207 K
""", '달': """
달	3140 첫 K #원
""", '답': """
답변하지	102 K 않았
""", '당': """
당신의	3111 K 제보가	3208 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	86 K
댓글에	86 K
댓글은	3136 K 삭제될	3136 K 삭제합니다	3136 K 통보	3136 K 예고	3136 K 운영자	3136 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3210 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3208 K 언론
독립언론	3208 K
독립언론을	3139 K 지켜
독자	3151 K 후원으로	3207 K 여러분의	3208 K 여러분
독자님의	3084 K 후원	3151 K 후원으로
독자들의	19 K 후원	3151 K 후원으로	3175 K 후원
독자의	3151 K 후원으로	3175 K 후원	3208 K 힘
독자투고는	44 K
독자투고를	44 K
""", '동': """
동의하는	3138 K 것으로 간주
동참해	52 K 주세요
""", '들': """
들려주세요	3207 K
""", '로': """
로그인	25 K	3086 K 후 이용
로그인이	3086 K 필요합니다	3086 K 필요한 서비스	3086 K 필요해요
로그인하거나	3207 K
로그인하고	3140 K 계속
로그인하면	3140 K 계속
로그인하시면	3086 K
""", '링': """
링크에서	3207 K 확인하세요
""", '마': """
마음에	3139 기사가 K 드셨다면
""", '만': """
만나보세요	3207 K
""", '말': """
말했다	3210 K
""", '매': """
매월	3209 K
매일	18 K 아침
""", '메': """
메일로	59 K 받아보	59 K 받고 싶은	3138 K 보내드려요
메일함으로	3089 K 보내	3089 K 받	3089 K 배달	3089 K 전해
""", '묘': """
묘사가	102 K 포함
""", '무': """
무단	3108 K 복제	3108 K 전재
무단전재	3107 K
무료	16 K 기사	3149 K 기사	3209 K 체험
무료로	16 K 볼 수 있는	3140 기사를 K 볼 수 있습니다
""", '미': """
미러	65 K 사이트
""", '바': """
바로잡습니다	102 [K]	102 K
""", '받': """
받아보세요	3207 K
""", '발': """
발	50 K给
""", '밝': """
밝혔다	3210 K
""", '보': """
보내	58 K 드립니다	3207 K 주세요
보내드리는	3138 K
보내드립니다	58 K	3138 K
보내주세요	3207 K
""", '본': """
본	3208 K 기사
본사의	3147 K 편집 방향	3147 K 편집방향
본지는	3208 K
본지의	3147 K 편집 방향	3147 K 편집방향
""", '분': """
분	1 K 읽기
분은	3111 알고 계신 K 기자	3111 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3160 K 오디오를	3160 K 비디오를	3160 K 동영상을
브라우저는	3160 K 동영상
브라우저에서는	3160 K 동영상을
""", '사': """
사연을	3111 K 보내주세요	3111 K 보내 주세요
사전	3126 K 등록하기	3126 포럼 K 등록
사진	41 K·영상
사진과	41 K 영상	41 K 동영상
사진이나	41 K 영상	41 K 동영상
""", '상': """
상담	0 K
상담전화	103 K
""", '선': """
선호	3109 K 매체로	3109 K 출처로	3109 K 언론사	3109 K 매체
선호하는	3109 K 출처
""", '설': """
설명했다	3210 K
설문에	3207 K 참여하세요
설치하세요	3207 K
""", '세': """
세미나	3126 K 신청하기
""", '소': """
소식을	3138 K 전해드립니다
""", '속': """
속보를	3137 K 받아보세요
""", '수': """
수수료를	3143 K 받을 수 있습니다	3143 K 제공받
""", '스': """
스팸	72 K 없이
스팸은	72 K
스포일러	102 K
""", '시': """
시민	3151 K 후원으로
시민의	3175 K 후원
시작하세요	3207 K
""", '아': """
아래에서	3207 K 확인하세요
""", '알': """
알려	3207 K 주세요
알려주세요	3207 K
알림	3093 K 받기	3093 K 설정
알림을	15 K	3137 K 켜고
""", '애': """
애드블로커	3169 K
애드블록	3169 K
애드블록을	3171 K
애드블록이	3171 K
""", '앱': """
앱	3093 K 다운로드	3093 K 설치	3137 K 설치하기
앱에서	3092 K 열기	3137 K 더 편하게	3207 K 확인하세요
앱으로	3092 K 보기	3137 K 더
앱을	3093 K 다운로드	3137 K 다운로드하세요	3137 K 설치하세요
""", '언': """
언론을	3139 독립 K 지켜
""", '여': """
여기서	3207 K 확인하세요
여러분	3208 K 덕분
여러분의	3111 K 제보를	3139 K 후원이	3175 독자 K 후원	3207 K 후원
""", '영': """
영상에서	3129 K 확인하세요	3129 K 확인할 수 있습니다	3207 K 확인하세요
영상으로	3129 K 확인하세요
영상을	3129 K 확인하세요
""", '온': """
온라인	3126 K 세미나
""", '옮': """
옮겨	46 K 실을
""", '외': """
외부	3121 K 콘텐츠
""", '우': """
우리	85 K 앱에서	3208 K 기자
우리의	3208 K 저널리즘
""", '운': """
운영되고	3139 독자의 후원으로 K 있습니다
운영하는	3139 독자의 후원으로 K 독립언론	3139 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3083 K 주기
원고료로	3083 K 응원	3139 K 응원
원고료주기	3083 K
""", '월': """
월	3209 K #원
""", '유': """
유료	3086 K 구독자만
유튜브	3098 K 구독
""", '음': """
음성으로	3129 K 들으려면	3129 K 들어보세요
""", '응': """
응답	22 K 취소
응원하세요	3207 K
응원해	3084 K 주세요	3207 K 주세요
응하지	102 K 않았
""", '의': """
의견을	3207 K 남겨
의견이	44 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3208 K 기사가	3208 K 기사는	3208 K 기사
이메일	3090 K 주소
이메일로	59 K 받아보
이메일은	61 K 표시되지
이메일을	3089 K 입력하세요	3089 K 입력해 주세요	3089 K 입력해주세요	3089 K 입력하시면
이미	3140 K 구독자이신가요
이벤트에	3207 K 참여하세요
이야기를	68 K 보내	68 K 들려
이전	102 K 판에서
""", '인': """
인공지능	49 K 훈련	49 K 학습
인공지능이	3187 K 작성	3187 K 생성	3187 K 요약
""", '일': """
일주일에	18 K 한 번
일할	3126 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3187 K 번역
자바스크립트가	3164 K
자바스크립트를	3164 K
자살예방	103 K
자주	3109 더 K 보기
""", '잔': """
잔을	55 커피 한 K 사
""", '재': """
재배포	3107 K 금지
재배포금지	3107 K
재생할	3160 K 수 없습니다
""", '저': """
저작권법	3108 K
저작권법의	3108 K
저작권자	3108 K
저작권자의	3108 K
저희	3208 K 뉴스레터	3208 K 채널	3208 K 앱
저희는	3208 K
저희를	3208 K
""", '적': """
적었다	3210 K
""", '전': """
전문을	21 K
전용	3086 회원 K 기사	3086 회원 K 콘텐츠	3086 회원 K 서비스
전재할	46 K
전해	50 K 주세요
전해주세요	50 K
전했다	3210 K
""", '정': """
정기	3083 K 후원이	3083 K 후원으로
정기후원	3209 K
정기후원으로	3083 K
정기후원이	3083 K
정정	102 K:	102 [K]
""", '제': """
제공하는	3161 K 콘텐츠입니다
제보	39 K 바랍니다	68 K 바랍니다	3111 K 부탁드립니다
제보는	3111 K 카카오톡
제보를	39 K 기다립니다	68 K 기다립니다	3111 K 기다립니다	3111 K 받습니다
제보해	39 K 주세요	68 K 주세요	3207 K 주세요
제보해주세요	39 K	68 K
제휴	75 K 링크	3143 K 링크
제휴링크	3143 K
""", '좋': """
좋아요	3110 구독과 K 부탁
좋아요를	3110 구독과 K 부탁
""", '주': """
주소는	22 이메일 K 공개되지
""", '중': """
중	3205 #건 K #건	3205 #개 K #개
""", '지': """
지금	3207 K 확인하세요	3207 K 신청하세요	3207 K 참여하세요
지켜주세요	3207 K
""", '차': """
차단	3171 광고 K 프로그램을	3171 광고 K 프로그램이	3171 광고 K 기능을
""", '채': """
채널	3097 K 추가하	3110 K 추가하기	3110 K 구독하기	3150 K 추가하고	3150 K 추가하면
채널에	3110 K 참여하세요
채널에서	3110 K 소식을	3207 K 확인하세요
채널을	3150 K 추가하고	3150 K 추가하면	3150 K 추가해	3150 K 구독하고	3150 K 구독하면
채용	3126 K 공고
""", '챗': """
챗봇에게	64 K
""", '첫': """
첫	3209 K 달
""", '추': """
추가해	3110 K 주세요
추가해주세요	3110 K
""", '친': """
친구	3110 K 추가하세요
""", '카': """
카카오톡	3097 K 채널 추가	3150 K 채널에서	3150 K 채널
""", '커': """
커피	55 K 한 잔 사
""", '콘': """
콘텐츠입니다	3161 외부 K.
""", '쿠': """
쿠키	3121 K 동의가
쿠키를	3121 K 허용해야	3121 K 허용해
""", '태': """
태그해	63 K 주세요
태그해주세요	63 K
""", '특': """
특가	3126 K 보기
""", '파': """
파트너스	3143 K 활동
""", '팔': """
팔로우하기	3097 K	3110 K
팔로우하세요	3207 K
""", '팟': """
팟캐스트	35 K
""", '퍼': """
퍼가실	46 K
""", '편': """
편집자	102 K 주
""", '필': """
필수	22 K 필드는
필자의	3147 K 개인 의견으로	3147 K 개인 의견이며	3147 K 개인 의견입니다	3147 K 개인 의견임
""", '함': """
함께해	52 K 주세요
함께해주세요	52 K
""", '협': """
협찬을	3143 K 받아
""", '활': """
활용	3107 ai 학습 및 K 금지
""", '회': """
회원	3086 K 전용입니다
회원가입	3086 K 후 이용	3086 K 후 볼	3086 K 후 읽	3086 K 후 계속	3086 K 후 무료	3207 K 후
회원가입은	3207 K
회원가입을	3207 K 하
회원가입하고	3207 K
회원가입하면	3140 K 월
회원가입하세요	3207 K
회원가입하시면	3207 K
회원만	3086 K 볼 수
""", '후': """
후원금	3211 K
후원으로	3083 K 응원	3139 독자의 K 운영됩니다
후원을	3084 K 부탁드립니다	3207 K 부탁
후원이	3083 K 큰 힘이 됩니다	3084 K 필요합니다	3084 K 큰 힘이 됩니다
후원하세요	3207 K
후원해	81 K 주세요	3083 K 주세요	3084 K 주세요	3207 K 주세요
후원회원의	3151 K 후원으로	3175 K 힘
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
