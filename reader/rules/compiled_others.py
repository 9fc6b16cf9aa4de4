"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5138
# comentário	3862
# comentários	3862
# fotó megtekintése	2587
# fotók megtekintése	2587
# gün ücretsiz deneyin	4819
# głosów	92
# hlasů	92
# hozzászólás	2500
# kişi oy kullandi	4865
# komentářů	525
# komentāri	3265
# kép megtekintése	2587
# képek megtekintése	2587
# lượt bình chọn	92
# odpovedí	4491
# odpovědi	630
# odpovědí	630
# odpowiedź	3808
# příspěvků	525
# röster	92
# sekunden zurück	986
# válasz megjelenítése	2596
# yaşindan küçükler oynayamaz	4903
# ääntä	92
# års aldersgrense	3546
# δευτερόλεπτα μπροστά	1125
# δευτερόλεπτα πίσω	1125
# σχόλια	1050
# ψήφοι	92	1075
# ψήφος	1075
# відповідей	5103
# відповідь	5103
# відповіді	5103
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5064
# из #	4244
# коментарі	4992
# коментарів	4992
# комментариев	4172
# комментарий	4172
# комментария	4172
# от #	303
# ответ	4283
# ответа	4283
# ответов	4283
# отговор	332
# отговора	332
# із #	5064
# הצבעות	92
# מתוך #	2272
# שניות אחורה	2327
# שניות קדימה	2327
# תגובות	2268
# تعليقات	128
# ثانيه جلو	1860
# ثانيه عقب	1860
# راي	92
# صوت	92
# نظر	1803
# कमेंट	2393
# वोट	92
# सेकंड आगे	2442
# सेकंड पीछे	2442
# € al mes durante # meses	1627
# € al mese per # mesi	2826
# € por mês durante # meses	3920
# 人参与	5281
# 人參與	5281
# 票	2953
# 명 참여	3091
# 표	3091
#% megtakarítás	2583
#+ hrajte zodpovědně	516
#-årsgrense	3546
#/# fotó	2587
#/# kép	2587
#/#. fotó	2587
#/#. kép	2587
#か月無料	2929
#カ月無料	2929
#ヶ月無料	2929
#人が回答	2953
#人が投票	2953
#人参与	5281
#人參與	5281
#件のコメント	2950
#則留言	5267
#小时热榜	5273
#条评论	5267
#票	92	2953
#秒戻る	3008
#秒進む	3008
#명 참여	92	3091
#초 뒤로	3137
#초 앞으로	3137
#표	3091
""", 'a': """
a apărut o eroare	4103
a boltunkból	2557
a carregar vídeo	3934
a cikk a hirdetés alatt folytatódik	2492
a cikk a hirdetés után folytatódik	2492
a cikk automatikusan készült	2595
a cikk felhasználása engedélyköteles	2593
a cikk meg is hallgatható	2489
a cikk meghallgatása	2506
a cikk megosztása	2489
a cikk szerzői jogvédelem alatt áll	2593
a cikk zárolva van	2582
a cikket gépi hang olvassa fel	2568
a folytatáshoz regisztráljon	2483
a hanganyagot mesterséges intelligencia készítette	2568
a hirdetés után folytatjuk	2492
a hirdetés vége	2603
a hozzászólás lezárva	2596
a hozzászólások le vannak zárva	2596
a hét kvíze	2551
a kommentelés lezárult	2500
a könyv megrendelhető itt	2495
a könyv megrendelése	2557
a lejátszó betöltése	2568
a link másolva	2601
a lire également	2103
a matéria continua abaixo	3996
a mező kitöltése kötelező	2585
a nap kérdése	91	2554
a notícia continua abaixo	3996
a rovat további cikkei	2504
a sua subscrição foi confirmada	3988
a sua subscrição foi efetuada com sucesso	3988
a szerző a lap munkatársa	2517
a szerző cikkei	2588
a szerző jogász	2517
a szerző közgazdász	2517
a szerző politológus	2517
a szerző további cikkei	2588
a szerző történész	2517
a szerző összes cikke	2588
a szerző újságíró	2517
a szerzőkről	2519
a szerzőről	2519
a szöveg automatikusan készült	2595
a tartalmat nem tudjuk megjeleníteni	2560
a tartalom nem elérhető	2560
a tartalom nem jeleníthető meg	2560
a tartalom szerzői jogi védelem alatt áll	2593
a teljes cikk elolvasása	2588
a témában további cikkek	2504
a videó az ön országában nem játszható le	2568
a videó már nem elérhető	2568
a videó nem elérhető	2568
a videó nem elérhető az ön országában	2568
a videó nem játszható le	2568
a videólejátszó betöltődik	2568
a videót nem lehet lejátszani	2568
abo abschließen	802
abo auswählen	999
abo wählen	999
abonare confirmată	4127
abonați-vă	4012
abone değil misin	4921
abone değil misiniz	4921
abonează-te	4012
abonelere özel	4819
abonelere özel avantajlar	4903
abonelere özel indirim	4903
abonelere özel içerik	4921
abonelik paketlerini gör	4951
abonelik seçenekleri	4951
aboneliği yenile	4951
aboneliğini seç	4921
aboneliğiniz onaylandi	4952
aboneliğinizi seçin	4921
abonentu priekšrocības	3296
abonner nå	3524
abonner på nyhetsbrevet	3531
abonné	2165
abonné à ce thème	2228
abonnér	649
abonnér nu	649
abonnés	2052
abonnés uniquement	2152
abonē	3259
abonē jaunumus	3283
abonē un lasi visus rakstus	3259
abonēt	3259
abrir menú	1578
aby odtworzyć film, włącz javascript	3776
acasă	4030
accede a todos los contenidos sin límites	1627
accept termenii și condițiile	4102
accepter og fortsæt	745
acceptera och fortsätt	4700
acceptera och stäng	4700
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	4026	4041
acceptă tot	4084
acceptă și afișează conținutul	4041
acceptă și continuă	4083
acceso a todos los artículos	1694
accès restreint aux abonnés	2054
accès à tous les articles	2223
accéder au dossier	2194
accéder à l'article	2052
accéder à la page de dons	2184
accédez à tous les articles	2054
aceitar e ver o conteúdo	3896
aceito receber comunicações	3955
aceito receber comunicações de marketing	3955
aceito receber comunicações e ofertas	3915
acepto la política de privacidad	1662
acesso ilimitado a todo o conteúdo	3987
acest articol este disponibil doar abonaților	4014
acest articol este rezervat abonaților	4062
acest câmp este obligatoriu	4102
acesta este ultimul tău articol gratuit	4062
acheter ce numéro	2139
acheter le numéro	2138
achetez ce numéro	2139
activează	4090
activează alertele	4056
activează notificările	4056
activează sunetul	4079
actualitza la pàgina	466
actualités	2103
actualizar la página	1655
ad 광고	3112
ad 추천	3125
adatkezelés és sütik	2563
adatkezelési tájékoztató	2560
adatvédelem és sütik	2563
adatvédelmi beállítások	2560
adatvédelmi beállítások módosítása	2563
adatvédelmi tájékoztató	2560
adaugă ca sursă preferată	4113
adaugă un comentariu	4027
adaugă un răspuns	4119
adaugă în coș	4130
adblock détecté	2220
adblocker upptäckt	4712
add meg az e-mail-címed	2510
además	1572
adhérer	2043
adj hozzá minket preferált forrásként	2598
adja meg az e-mail-címét	2510
adja meg az összeget	2579
adja meg e-mail-címét	2510
adomány	2479
adományozok	2479
adományozás	2479
adresa de email nu este validă	4102
adresă de email invalidă	4102
adreça electrònica	436
adó # százalék	2579
adója #%-ával	2579
afficher la vidéo	2176
afficher les réponses	2164
afișează comentariile	4071
afișează conținutul	4041
afișează conținutul extern	4041
afișează originalul	4031
afișează postarea	4083
afișează subtitrările	4079
află mai multe	4026
afmeld når som helst	765
afspilleren indlæses	748
agora não	3828
ai deja un abonament? autentifică-te	4062
ai găsit o greșeală	4108
ai kan begå fejl	775
ai kan gjøre feil	3652
ai kan göra fel	4731
ai kan göra misstag	4731
ai może popełniać błędy	3805
ai može griješiti	4387
ai može pogriješiti	4387
ai môže robiť chyby	4488
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	4027
ai sa môže mýliť	4488
ai segítségével készült	2595
ai által fordított	2595
ai által generált	2595
ai által generált tartalom	2595
ai може да греши	331
ai सारांश	2414
ai से तैयार सारांश	2414
ai 摘要	5363
ai 기사 요약	3167
ai 번역	3138
ai 생성 이미지	3177
ai 요약	3112
ai 음성으로 듣기	3137
ai-genererat innehåll	4733
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2506
ai-översatt	4731
ai-översättning	4733
aicinām ievērot cieņu komentāros	3265
aiheeseen liittyvää	1933
aiheesta lisää	1933
aikaa jäljellä #	1992
ainda não tem conta	3954
ainda não é assinante	3953
ainult vajalikud küpsised	1759
aitäh hääletamast	1755
aitäh liitumast	1743
aitäh sõnumi eest	1770
aizmirsāt paroli	3307
aizvērt	3267
aizvērt galeriju	3311
aizvērt reklāmu	3268
aiが要約	3036
aiによる要約	3036
ai总结	5363
ai摘要	5303
ai生成	3009	5363
ai生成内容	5335
ai翻訳	3009
ai翻譯	5363
ai翻译	5363
ai要約	3036
ai語音朗讀	5334
ai语音朗读	5334
ai重點整理	5303
ai音声で聴く	3008
ai가 생성한 콘텐츠입니다	3177
ai가 읽어주는 기사	3137
ai로 생성된 콘텐츠	3177
ajouter une réponse	2211
ajouter à mes favoris	2081
ajouter à mes sources préférées	2205
ajouter à mes sujets	2228
ajouter à mes thèmes	2228
ajouter à vos sources préférées	2205
ajouter à vos sélections	2081
ajándék cikk	2490
ajándékozd el a cikket	2490
ajándékozd tovább a cikket	2490
ajándékozza a cikket	2489
ajándékozza a cikket barátjának	2489
ajándékozza el a cikket	2490
ajándékozza tovább a cikket	2490
ajánlataink	2504
ajánlja: outbrain	2603
ajánlja: taboola	2603
ajánljuk	2504
ajánljuk még	2504
ajánlott	2504	2583
ajánlott cikkek	2504
ajánló	2504
akceptuję	3695
akceptuję i kontynuuję	3773
akceptuję i przechodzę do serwisu	3773
akkurat nå	3559
ako chránime svoje zdroje	4484
ako chránime zdroje	4484
ako vypnúť adblock	4469
ako vypnúť blokovanie reklám	4469
aktuálny čas	4465
aktuálny čas #	4464
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	983
aldersgrense # år	3546
aldersgrense: # år	3546
alege o sumă	4125
alege-ți abonamentul	4100
alegeți abonamentul	4100
algo salió mal	1663
alkalmazás letöltése	2570
alkalmazás megnyitása	2570
alla bidrag hjälper	4715
alla rättigheter reserverade	4729
alle abo-angebote im überblick	921
alle angaben ohne gewähr	927
alle beiträge ansehen	856
alle beiträge anzeigen	1004
alle beiträge der autorin	1004
alle beiträge des autors	1004
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	968
alle newsletter im überblick	910
alle preise ohne gewähr	927
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4670
allt innehåll är upphovsrättsskyddat	4669
als bevorzugte quelle bei google hinzufügen	828
als bevorzugte quelle hinzufügen	1018
als podcast hören	922
alte știri	4028
alterar preferências de cookies	3896
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4904
altyazilari göster	4904
altă sumă	4096
alătură-te conversației	4044
am înțeles	4031
amazon'da gör	4903
amazonで見る	3006
amazonで詳しく見る	3006
amazonで詳細を見る	3006
amazonで買う	3006
amazonで購入	3006
amazonで購入する	3006
amintește-mi mai târziu	4008
ana sayfaya dön	4927
anasayfaya dön	4927
anderen betrag wählen	996
andet beløb	759
andra läser	19	4638
andra läser just nu	19
andra läste även	4638
andre har også lest	19
andre leser nå	3559
andre leste også	3559
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	999
angebot wählen	921
anhören	825
anhören # min	825
anket sonuçlari	4898
anketa dňa	4455
ankstesnė nuotrauka	3244
anmäl	4735
anmäl annons	4739
anmäl dig	4612
anmäl dig till nyhetsbrevet	4612
anmäl inlägg	4734
anmäl kommentar	4734
anna kelvollinen sähköpostiosoite	2012
anna äänesi	1977
annet beløp	3636
anneta ühekordselt	1767
annonce - artiklen fortsætter nedenfor	668
annonces légales	2139
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4623
annons från våra partner	4739
annonsblockerare upptäckt	4712
annonsen slutar här	4623
annonser från google	4739
annonsinnehåll	4645
annonslänk	4623
annonsörsinnehåll	4645
annonsørinnhold	87	3569
annonsørsamarbeid	3660
ano, prosím	603
ano, rád	603
anonimni sandučić	4384
anonym brevlåda	4727
anonym tipslåda	4727
anonymná schránka	4484
anonymní schránka	622
anpassa inställningar	4700
anular suscripción	1712
anulează oricând	4100
anulezi oricând	4062
anuluj odpowiedź	3704
användarnamn	4718
användarnamn eller e-postadress	4717
användarvillkor	4625
anzeige schließen	1021
anzeigensonderveröffentlichung	927
anúncio	3854
anúncio em #	3982
anúncios	3854
apasă pentru sunet	4124
apmaksāta sadarbība	3318
apmaksāts saturs	3268
apmokėta partnerystė	3251
apmokėtas turinys	3251
aportació mensual	467
aportació única	467
aportación mensual	1657
aportación única	1657
app letöltése	2570
app storeからダウンロード	3014
app storeでダウンロード	3014
app store에서 다운로드	3144
apple ile giriş yap	4921
apple podcastで聴く	3042
appleでサインイン	3024
appleでログイン	3024
appleで続ける	3024
app内打开	5341
après la publicité	2089
aptaujas rezultāti	3301
após a publicidade	3854
apóyanos	1522
apóyanos en patreon	1656
apúntate	1537
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3235
arată conținutul	4083
arată mai mult	4106
arată mai puțin	4031
arată răspunsurile	4071
arată tot	4031
arkadaşina gönder	4828
arkadaşinla paylaş	4828
article abonné	2052
article ajouté à vos sélections	2081
article lu par une voix de synthèse	2172
article précédent	2103
article réservé aux abonnés	2052
article següent	477
article sponsorisé	2139
articles associés	2103
articles liés	2103
articles recommandés	2103
articles récents	2103
articol exclusiv pentru abonați	4062
articole asemănătoare	4028
articole înrudite	4028
articoli più letti	2830
articolul continuă după publicitate	4051
articolul continuă după reclamă	4022
articolul continuă mai jos	4022
articolul următor	4028
artikeln finns också som ljud	4619
artikeln fortsätter efter annonsen	4623
artikeln fortsätter nedan	4623
artikeln fortsätter under bilden	4623
artikeln går att lyssna på	4619
artikeln läses upp av en syntetisk röst	4703
artikeln är automatiskt genererad	4731
artikeln är låst	4605
artikeln är maskinöversatt	4731
artikeln är skapad automatiskt	4731
artikeln är skyddad av upphovsrätt	4729
artikeln är uppläst av en dator	4619
artikkel jätkub pärast reklaami	1727
artikkel jätkub reklaami järel	1727
artikkel on kaitstud autoriõigusega	1780
artikkel täieneb	1725
artikkelen er låst	3524
artikkelen finnes også som lyd	3537
artikkeli jatkuu kuvan jälkeen	1920
artikkeli on konekäännetty	2022
artikkeli on suojattu tekijänoikeudella	2020
artikkelin lukee synteettinen ääni	1992
artikkelin voi myös kuunnella	1917
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1723
artiklit loeb sünteetiline hääl	1761
artiklit loeb tehishääl	1723
artykuł czytany przez syntezator mowy	3776
artykuł dla subskrybentów	3676
artykuł do słuchania	3776
artykuł kontynuowany pod reklamą	3694
artykuł premium	3790
artykuł sponsorowany	3691
artykuł zablokowany	3790
artykuły na e-mail	3679
artykuły partnerów	3813
artículo anterior	1572
artículo regalado	1707
artículo relacionado	1572
artículo siguiente	1666
artículos recomendados	1631
artículos relacionados	1572
as notícias mais lidas	3923
ascultă	4019
ascultă articolul	4079
ascunde răspunsurile	4071
aseta ensisijaiseksi lähteeksi	2026
aslini göster	4844
assine já	3833
atbalstīt	3259
atcel jebkurā laikā	3259
atcelt var jebkurā laikā	3307
atcerēties mani	3308
atidaryti galeriją	3244
atidaryti programėlėje	3234
atidaryti programėlę	3234
atkūrimo greitis	3232
atlikite testą	3226
atlikušais laiks	3301
atlikušais laiks -#	3300
atpakaļ uz augšu	3311
atpakaļ uz sākumlapu	3311
atradi kļūdu	3312
atradi kļūdu rakstā	3265
atradāt kļūdu	3312
atrakinti straipsnį	3240
atrisini krustvārdu mīklu	3294
atsaukt piekrišanu	3298
atsisiųsti garso įrašą	3232
atsisiųsti iš app store	3234
atsisiųsti iš google play	3234
atsisiųsti programėlę	3234
atsiųskite naujieną	3245
atsiųskite nuotraukas	3245
atskaņot video	3300
atskaņošanas ātrums	3300
atslēgt rakstu	3307
atslēgvārdi	3301
atteikties var jebkurā laikā	3309
attēls # no #	3320
attēls #/#	3320
attēls attēlā	3300
atualizar a página	3948
atualizar preferências	4002
atualizar página	3948
atvērt	3267
atvērt galeriju	3311
atvērt lietotni	3302
atvērt lietotnē	3302
atvērt rakstu	3307
atļaut paziņojumus	3303
atšaukti galite bet kada	3190
atšaukti sutikimą	3230
aucun commentaire à ce niveau	2143
audio narrado por una voz automática	1602
audio vytvorila umelá inteligencia	4464
auf apple podcasts hören	900
auf spotify hören	900
ausgewählt für sie	926
auswahl bestätigen	984
auswählen	1000
automaatselt tõlgitud	1774
automaattinen käännös	2023
automaticky preložené	4488
automaticky přeloženo	627
automatické prehrávanie	4464
automatické přehrávání	596
automatický preklad	4489
automatický překlad	628
automatikus lejátszás	2568
automatinis atkūrimas	3232
automatisch übersetzt	1014
automatische übersetzung	1015
automatiskt översatt	4731
automatiškai išversta	3246
automatsko puštanje	4366
automātiski tulkots	3313
automātiskā atskaņošana	3300
autoriser la publicité	2182
ava äpis	1763
avantage abonnés	2170
avantages abonnés	2170
avantaje pentru abonați	4077
avançar # segundos	3934
avançar para o conteúdo	3874
aveți deja cont	4100
avfölj	4737
avfølg	3657
avis de décès	2139
avoimet työpaikat	1935
avregistrera dig när som helst	4720
avsluta när du vill	4605
avsluta när som helst	4720
avslutt når du vil	3524
avslå alle	3624
avís legal	424
avísanos de un error	1681
aylik bağiş	4918
aylik bağiş yap	4950
ayrintilar için tiklayin	4843
ayrintilar için tiklayiniz	4843
az ai hibázhat	2595
az ai tévedhet	2595
az e-mail-címed	2585
az első hónap csak # ft	2483
az mi hibázhat	2595
az oldal tetejére	2588
az outbrain ajánlásával	2603
az ön e-mail-címe	2585
az ön neve	2585
az összefoglalót ai készítette	2595
az összefoglalót mi készítette	2595
az összes cikk	2588
az összes elfogadása	2560
az üzeneted	2586
aç	4844
añadir a favoritos	1552
añadir a la cesta	1706
añadir a mi lista	1630
añadir a mis temas	1699
añadir al carrito	1706
añadir comentario	1565
añadir como fuente preferida	1675
añadir una respuesta	1681
añadir usuario	1527
añádenos como fuente preferida	1675
aún no eres suscriptor	1660
aún no estás registrado	1661
aún no te has registrado	1527
aún no tienes cuenta	1661
ačiū už jūsų balsą	3226
ačiū už registraciją	3242
ačiū už žinutę	3242
ačiū, kad balsavote	3226
ačiū, kad užsiprenumeravote	3215
ați uitat parola	4101
ați votat deja	4071
""", 'b': """
baixar episódio	3934
baixar o áudio	3934
baixar áudio	3934
bandykite dar kartą	3242
bandykite vėliau	3242
bankkártyás támogatás	2579
bankovním převodem	608
banküberweisung	801
bara för dig som prenumererar	4717
bara för prenumeranter	4717
bare nødvendige	3623
bağiş sayfasina git	4918
bağiş yap	4818
bağiş yapin	4818
bağişim	4919
bağlanti kopyalandi	4936
bağlantiyi kopyala	4828
başa dön	4843
başka tutar	4918
be šlamšto	3242
bedste værdi	763
bei google als quelle hinzufügen	828
bei spotify hören	900
beitrag nicht mehr verfügbar	986
bejegyzés betöltése	2560
bejelentkezés	2483
bejelentkezés apple-fiókkal	2582
bejelentkezés facebookkal	2582
bejelentkezés google-fiókkal	2582
bekræft din e-mail	765
belépés	2483
belépés facebook-fiókkal	2582
belépés facebookkal	2582
belépés google-fiókkal	2582
benefício do assinante	3901
bere sintetični glas	4565
berite naprej z naročnino	4574
bestill nå	3620
beställ boken	4696
betalas årsvis	4717
betales årlig	3639
betales årligt	762
betalt innehåll	4739
betrag wählen	800
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2601
betűméret módosítása	2601
betűméret növelése	2601
bez mišljenja	4360
bez surogātpasta	3309
bez zobowiązań	3791
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3297
bezárás	2478
beágyazott tartalom	2560
beállítás preferált forrásként	2598
beállítások mentése	2560
beállítások módosítása	2563
beğen	4898
beğenme	4898
bidrag kan trækkes fra i skat	759
bieżący czas #	3776
bild in originalgröße	1004
bild vergrößern	855	1004
bildergalerie öffnen	1004
bildirimleri aç	4895
bildirimleri açin	4895
bilety już w sprzedaży	3769
bir hata oluştu	4923
bir tutar seçin	4950
bir şeyler ters gitti	4924
bir şeyler yanliş gitti	4924
bitte füllen sie dieses feld aus	1001
bitte geben sie eine gültige e-mail-adresse ein	1001
bitte prüfen sie ihr postfach	1001
bitte versuchen sie es später erneut	910
bitte versuchen sie es später noch einmal	1001
bitte überprüfen sie ihr postfach	1001
bize ulaşin	4836
biểu quyết	92
bjud en vän på artikeln	4619
bjud oss på en kaffe	4714
bjud oss på kaffe	4714
bjud på en kaffe	4715
bli månadsgivare	4601
bli støttemedlem	3521
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2895
blokovať	4468
bloqueador de anúncios ativado	3985
bloqueador de anúncios detectado	3985
bloqueur de publicité détecté	2220
bloqueur détecté	2220
boletín	1537
bolo to užitočné	4488
brezplačna dostava	4561
browserul tău nu poate reda acest video	4041
brukervilkår	3548
brīva summa	3306
bu haber abonelere özeldir	4819
bu haber yapay zeka tarafindan seslendirilmiştir	4904
bu haber yapay zekâ ile seslendirilmiştir	4904
bu haberi paylaş	4959
bu haberi paylaşin	4959
bu haberler de ilginizi çekebilir	4842
bu içerik abonelere özeldir	4819
bu içerik faydali oldu mu	4897
bu içerik görüntülenemiyor	4907
bu içerik gösterilemiyor	4907
bu içerik kilitli	4921
bu video artik mevcut değil	4904
bu video bulunduğunuz ülkede izlenemiyor	4904
bu video mevcut değil	4904
bu video ülkenizde izlenemiyor	4904
bu yaziyi paylaş	4959
bu yorumu şikayet et	4941
bu özet yararli oldu mu	4865
bugün değil	4817
bulmaca çöz	4902
bunlar da ilginizi çekebilir	4837
burtu izmērs	3316
butlletí	436
buy me a coffee ☕	1196
buy me a cup of coffee ☕	1196
buy us a coffee ☕	1196
buzón anónimo	1669
buzón seguro	1669
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5175
bài cùng tác giả	5153	5175
bài khác	5139
bài khác của tác giả	5209
bài liên quan	5139
bài mới nhất	5175
bài quảng cáo	5176
bài tiếp theo	5139
bài trước	5209
bài viết có hữu ích không	5182
bài viết có hữu ích với bạn không	5182
bài viết cùng tác giả	5153
bài viết khác của tác giả	5153
bài viết liên quan	5139
bài viết mới	5174
bài viết này bị khóa	5203
bài viết này có hữu ích không	5182
bài viết tiếp theo	5209
bài viết tiếp tục bên dưới	5178
bài viết tiếp tục sau quảng cáo	5178
bài viết trước	5209
bài viết được tặng bởi thuê bao	5229
bài được dịch tự động	5174
bài đọc nhiều	5175
báo cáo	5183
báo cáo bình luận	5220
báo cáo vi phạm	5183
báo lỗi	5138
báo lỗi bài viết	5182
bármikor leiratkozhat	2510
bármikor leiratkozhatsz	2510
bármikor lemondhatja	2483
bármikor lemondható	2483
bäst värde	4718
bästa pris	4718
bình chọn	91	5183
bình chọn của bạn đã được ghi nhận	5182
bình luận	5138
bình luận (#	5138
bình luận của bạn	5220
bình luận hay	5159
bình luận đã bị tắt	5220
bölümü indir	4904
búsqueda	1578
bücher aus dem shop	833
bülten	4873
bülten üyeliği	4873
bültene abone oldunuz	4873
büyüt	4843
bądź na bieżąco	3679
bądź pierwszą osobą, która skomentuje	3807
błędny adres e-mail	3793
bővebben	2506	2562
būkite pirmas	3196
būkite pirmas, pakomentavęs	3196
bạn chưa có tài khoản	5203
bạn chưa đăng ký	5203
bạn có muốn nhận thông báo	5196
bạn có muốn nhận thông báo không	5196
bạn có thể hủy đăng ký bất cứ lúc nào	5205
bạn có thể quan tâm	5139
bạn muốn nhận thông báo	5196
bạn thấy bài viết này thế nào	5182
bạn đang theo dõi chủ đề này	5214
bạn đã bình chọn	5182
bạn đã bình chọn rồi	5182
bạn đã có tài khoản	5203
bạn đã đăng ký rồi	5226
bản dịch tự động	5213
bản ghi	5190
bật	5197
bật thông báo	5196
bật tiếng	5189
bắt buộc	5206
bắt đầu trắc nghiệm	5185
bỏ qua	5117
bỏ qua quảng cáo	5223
bỏ theo dõi	5214
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1626
cada contribuição conta	3918
cada doação conta	3949
cada donación cuenta	1656
cadastre-se grátis	3833
califica este artículo	1565
campo obrigatório	3955
campos obrigatórios	3955
cancelar a inscrição	4002
cancelar inscrição	4002
cancelar la suscripción	1712
cancelar subscrição	4002
cancelar suscripción	1712
cancel·la quan vulguis	471
cargando el vídeo	1641
cargando vídeo	1641
cargar más	1578
cargar más comentarios	1634
cargar más noticias	1666
cargar publicación	1646
cargar vídeo	1646
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3934
carregando vídeo	3934
carregant el vídeo	453
carregar conteúdo	3938
carregar conteúdo externo	3860
carregar mais comentários	3925
carregar mais notícias	3959
carregar o conteúdo	3938
carregar publicação	3938
carregar vídeo	3938
carte de crédit	2051
cartão de crédito	3832
caseta redacțională	4038	4039
categorieën	3376
categorías	1572
caută	4030
caça-palavras	3930
ce contenu vous a-t-il été utile	2135
ce résumé vous a-t-il été utile	2135
cea mai bună ofertă	4101
cela vous a-t-il été utile	2164
cele mai citite știri	4065
cele mai noi știri	4028
celkem hlasovalo # čtenářů	584
celozaslonski način	4565
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4481
cenimy twoją prywatność	3697
cererea ta a fost trimisă	4127
cerrar galería	1697
cerrar menú	1578
cerrar sesión	1527
cet article est en accès libre pour les abonnés	2152
cet article est lu par une voix de synthèse	2135
cet article vous a-t-il été utile	2164
cette adresse est déjà inscrite	2224
cette information vous a-t-elle été utile	2211
cette page vous a-t-elle été utile	2164
cette réponse est-elle utile	2164
cette vidéo est indisponible	2172
cette vidéo ne peut pas être lue	2172
cevaplari göster	4897
changer mes préférences	2094
chargement du lecteur vidéo	2172
charger la vidéo	2176
charte éditoriale	2198
chcem dostávať upozornenia	4467
chcem odoberať	4477
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4467
chcete dostávať upozornenia	4467
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5143
chia sẻ	5127
chia sẻ bài viết	5127
chia sẻ bài viết này	5229
chia sẻ facebook	5174
chia sẻ lên facebook	5216
chia sẻ qua email	5216
chia sẻ qua facebook	5174
chia sẻ qua zalo	5216
chia sẻ tin này	5229
chia sẻ zalo	5216
chia sẻ ý kiến của bạn	5138	5159
cho chúng tôi biết ý kiến	5182
cho phép	5197
cho phép thông báo	5196
chuyên mục	5139
chuyển đến công thức	61
chép liên kết	5174
chính sách bảo mật	5137
chính sách bảo mật | điều khoản sử dụng	5137
chính sách cookie	5136	5137
chính sách quyền riêng tư	5137
chơi miễn phí	5185
chơi ngay	5185
chưa có tài khoản	5203
chấp nhận	5136
chấp nhận tất cả	5136	5137
chấp nhận tất cả cookie	5137
chấp nhận và tiếp tục	5136	5193
chế độ tối	5222
chỉ dành cho thuê bao	5203
chỉ dành cho thành viên	5203
chọn	5204
chọn gói	5203
chọn gói của bạn	5203
chọn gói đăng ký	5203
chọn số tiền	5224
chủ đề	5139
chủ đề liên quan	5139
chủ đề nóng	5175
cikk ajándékozása	2601
cikk elküldése ajándékként	2601
cikk feloldása	2582
cikk meghallgatása	2568
cikk megosztása	2489
cikk mentése	2489
cikk nyomtatása	2601
cikkünk frissül	2506
citeşte şi	4028
citește articolul complet	4106
citește articolul integral	4106
citește fără limite	4062
citește gratuit	4126
citește mai departe	4028	4030
citește mai mult	4028	4030
citește regulile comunității	4044
citește tot articolul	4106
citește transcrierea	4079
citește în aplicație	4086
citește și	4028
citi šobrīd lasa	3261
citit de o voce sintetică	4079
citiți și	4028
cobrança anual	3954
codes de réduction	2235
cofnij zgodę	3773
col·labora	411
comandă acum	4049	4077
comandă cartea	4049	4077
comentariile sunt doar pentru abonați	4119
comentariul tău	4119
comentariul tău așteaptă moderarea	4044
comentează	4027
comentário	3862
comentário aguardando moderação	3911
comentários	3862
comentários desativados	3974
comentários exclusivos para assinantes	3911
commander ce numéro	2139
commander le numéro	2138
comment désactiver mon adblocker	2182
comment désactiver mon bloqueur	2182
commentaire en attente de modération	2143
commentaires désactivés	2211
commerciële bijdrage	3426
commerciële content	3508
commerciële inhoud	3508
comparte este artículo	1707
compartilhar esta matéria	3997
compartilhe esta notícia	3997
compartir esta página	1707
completează formularul #	4010
completează online formularul #	4010
compre a edição impressa	3901
conditions générales	2091
conectează-te cu facebook	4062
conectează-te cu google	4062
confidentialité	2091
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1561
configuración de cookies	1561
configuración de privacidad	1646
configurações de cookies	3856
configurações de privacidade	3938
confira o preço	3996
conheça as ofertas	3987
conheça os planos	3987
conheça todas as nossas newsletters	3915
consenti la pubblicità	2856
consigue tu entrada aquí	1605
consulta les normes de participació	428
consultez notre charte de modération	2143
consíguelo en tu quiosco	1605
contacta amb la redacció	479
contacta con la redacción	1669
contactar a redação	3962
contactar con la redacción	1669
contactați redacția	4108
contacte a redação	3962
contactează redacția	4108
contacter la rédaction	2198
contactez la rédaction	2198
contenu externe recommandé	2133
contenu proposé par notre partenaire	2139
contenu réservé	2188
contenu réservé aux abonnés	2188
contenu sponsorisé	2089
contenus recommandés	2157
contenus sponsorisés	2089	2103
conteúdo bloqueado	3860
conteúdo de marca	3854
conteúdo exclusivo	3833
conteúdo exclusivo para assinantes	3920
conteúdo externo	3896
conteúdo externo bloqueado	3860
conteúdo externo recomendado	3896
conteúdo gerado por ia	3982
conteúdo pago	3931
conteúdo para assinantes	3833
conteúdo patrocinado	3854
conteúdo premium	3920
conteúdo produzido pela marca	3901
conteúdo relacionado	3871
conteúdos relacionados	3923
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2842
continua após a publicidade	3854
continua després de l'anunci	430
continuar leyendo aquí	1527
continuarea articolului după publicitate	4051
continuarea articolului după reclamă	4048
continue a ler esta notícia	3923
continuer après la publicité	2089
continuer sans désactiver	2220
continuer à lire	2226
continuă cu apple	4062
continuă cu email	4126
continuă cu facebook	4062
continuă cu google	4062
continuă lectura	4129
continuă pe site	4086
continuă să citești	4129
continuă să citești după publicitate	4048
continuă în browser	4086
continúa abajo	1559
contáctanos	1565
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4062
conținut exclusiv	4014
conținut exclusiv pentru abonați	4014
conținut extern	4041
conținut extern recomandat	4041
conținut pentru abonați	4012
conținut plătit	4077
conținut premium	4062
conținut promovat	4051
conținut sponsorizat	87	4022
cookie beállítások	2560
cookie を管理する	3011
cookie 偏好設定	5262
cookie 偏好设置	5262
cookie 設定	5338
cookie 设置	5338
cookie-beállítások	2560
cookie-beállítások módosítása	2563
cookieinställningar	4625
cookies a ochrana soukromí	522
cookieの管理	3011
cookieの設定	2945
cookieの設定を変更	2947
cookieを拒否する	3044
cookieを管理	3011
cookieを管理する	3011
cookie政策	5260
cookie設定	2945	2948	5260
cookie設定を変更	2947
cookie设置	5260	5263
copia enllaç	487
copia l'enllaç	418
copiază	4116
copiază link	4019
copiază linkul	4019
copy link thành công	5174
correo electrónico	1537
correo electrónico no válido	1662
correo no válido	1662
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3794
coś poszło nie tak. spróbuj ponownie	3793
coś poszło nie tak. spróbuj ponownie później	3793
creează cont	4012
crucigrama del día	1682
créer mon compte	2052
créer un compte	2052
créer une alerte	2145
créer une alerte sur ce thème	2145
csak a szükséges sütik	2560
csak a szükségesek	2560
csak előfizetők számára	2582
csak előfizetőknek	2483
csomagok megtekintése	2582
cualquier aportación ayuda	1656
cum îl dezactivez	4095
cumpără acum	4077
cumpără bilet	4049	4077
cumpără bilete	4049	4077
cumpără bilete online	4077
cumpără cartea	4049	4077
cumpără de pe emag	4077
cumpără revista	4048
cuvinte încrucișate	4076
czy artykuł był pomocny	3805
czy artykuł był przydatny	3805
czy ten artykuł był pomocny	3805
czy to było pomocne	3805
czyta głos ai	3776
czytaj całość	3713
czytaj cały artykuł	3796
czytaj również	3710
czytaj także	3710
czytaj też	3710
czytaj też nasze inne artykuły	3710
czytaj więcej	3710	3713
czytaj więcej o	3710
czytane przez głos syntetyczny	3776
cài đặt	5136
cài đặt cookie	5193
cài đặt quyền riêng tư	5193
cài đặt ứng dụng	5195
các bài viết khác của tác giả	5153
các tin khác	5139
cách tắt	5200
cách tắt trình chặn quảng cáo	5199
câmp obligatoriu	4102
câmpuri obligatorii	4102
cât de util a fost acest articol	4044
címkék	2504
címlap	2504
címlapra	2588
címlapról ajánljuk	2504
có lẽ để sau	5117
có lỗi xảy ra	5205
có thể bạn quan tâm	19	5139
có thể bạn thích	19
có, tôi muốn	5196
códigos de desconto	3996
códigos de descuento	1706
códigos promocionales	1706
cómo desactivar el bloqueador	1654
cómo desactivarlo	1655
cómpralo aquí	1640
cómpralo en amazon	1640
cùng chuyên mục	5139
cùng chủ đề	5175
cùng tác giả	5153	5175
cảm ơn bạn đã bình chọn	91	5182
cảm ơn bạn đã tham gia	5182
cảm ơn bạn đã ủng hộ	5224
cảm ơn, tin nhắn của bạn đã được gửi	5205
cỡ chữ	65	5164
cửa hàng	5218
""", 'd': """
d'autres articles à découvrir	19
da, želim	4370	4569
dagens fråga	91	4693
dagens spørgsmål	91	739
dagens spørsmål	91	3617
daha az göster	4844
daha fazla göster	4843
daha fazla haber için tiklayin	4843
daha fazla yorum yükle	4897
daha önce oy kullandiniz	4897
daha önce oy verdiniz	4897
dalies ar šo rakstu	3264
dalinkitės	3190
dalinkitės straipsniu	3195
dalsza część artykułu pod materiałem wideo	3691
dalsza część artykułu pod wideo	3691
dalsza część tekstu pod wideo	3691
dalszy ciąg materiału pod wideo	3694
dalīties	3259
dalīties ar draugiem	3264
dalīties ar rakstu	3316
dalīties facebook	3264
dalīties whatsapp	3316
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
danke für dein feedback	904
danke für deine stimme	91
danke für ihr feedback	904
danke für ihre stimme	91	974
danke fürs abstimmen	974
danke fürs mitmachen	91
danos tu opinión	1617
dans l'actualité	2157
dans la même catégorie	2103
dans la même rubrique	2103
dans la même série	2103
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4401
darovať jednorazovo	4471
darovať mesačne	4471
darovať článok	4409
darowiznę możesz odliczyć od podatku	3787
darujte nám # %	4471
darujte tento článek	510
darujte tento článok	4409
das könnte dich auch interessieren	852
das könnte ihnen auch gefallen	852
das könnte sie auch interessieren	852
das könnte sie interessieren	852
das video ist in ihrem land nicht verfügbar	986
das video ist leider nicht mehr verfügbar	986
das video ist nicht mehr verfügbar	986
das video ist nicht verfügbar	986
das wichtigste in kürze, zusammengefasst von ki	888
datenschutzerklärung	838
daugiau autoriaus straipsnių	3244
daugiau straipsnių	3244
daugiau šia tema	3192
dať spätnú väzbu	4488
dbamy o twoją prywatność	3697
deaktivér din adblocker	756
deblochează articolul	4062
definições de cookies	3938
definições de privacidade	3938
deine stimme wurde gezählt	974
deixar um comentário	3862
deixe um comentário	3862
del på e-mail	781
del på e-post	3537
del på facebook	660	3537
del på mail	660
del på twitter	660	3537
del på whatsapp	3658
del på x	660	3537
dela inlägget	4619
dela på facebook	4619
dela på twitter	4619
dela på whatsapp	4738
dela på x	4619
dela som gåva	4738
deli po e-pošti	4590
deli članek	4511
delite članek	4511
demander un droit de réponse	2211
den här artikeln är låst	4717
den här artikeln är skyddad av upphovsrättslagen	4729
den här videon är inte längre tillgänglig	4703
den här videon är inte tillgänglig	4703
denne artikel er låst	762
denne artikkelen er låst	3639
denne saken er låst	3639
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3974
denunciar este comentário	3974
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2103
dernières actualités	2103
dernières infos	2103
dernières nouvelles	2103
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1654
desactívalo para seguir leyendo	1654
desbloquear artículo	1627
desbloqueie este conteúdo	3920
descarcă aplicația	4086
descarcă audio	4079
descarcă din app store	4086
descarcă din google play	4086
descarcă episodul	4079
descarcă formularul	4097
descarcă formularul #	4010
descargar pódcast	1641
descarrega l'àudio	453
descarregar áudio	3934
deschide aplicația	4087
deschide în aplicație	4086
descárgala en app store	1649
descárgala en google play	1649
descărcați formularul #	4010
destekçi ol	4918
destekçimiz olun	4918
desteğiniz fark yaratir	4950
desteğiniz için teşekkür ederiz	4950
desteğiniz için teşekkürler	4950
det er gratis å opprette en bruker	3524
det går inte att visa innehållet	4700
det har oppstått en feil	3643
det här innehållet kan inte visas	4700
det här innehållet är inte tillgängligt	4700
det læser andre	685
det oppsto en feil. prøv igjen senere	3642
det är gratis att skapa ett konto	4605
detaylar için tiklayin	4843
detaylar için tiklayiniz	4843
detta material är skyddat enligt lagen om upphovsrätt	4668
detta är en annons	4623
detta är en plusartikel	4605
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4819
devami için abone olun	4819
devamini okumak için abone olun	4819
dezactivează sunetul	4079
dienas jautājums	3294
diese funktion steht nur angemeldeten nutzern zur verfügung	922
dieser inhalt ist nicht mehr verfügbar	983
dieser inhalt ist nicht verfügbar	983
dieser kommentar wurde gelöscht	1016
dieses video ist in deinem land nicht verfügbar	986
dieses video ist in ihrem land nicht verfügbar	986
dieses video ist leider nicht mehr verfügbar	986
dieses video ist nicht mehr verfügbar	986
dieses video ist nicht verfügbar	986
digite um e-mail válido	3955
din aceeași categorie	4028
din aceeași secțiune	4065
din röst har registrerats	4689
din röst är registrerad	91
din röst är räknad	4689
disponibil în app store	4086
disponibil în app store și google play	4056
disponibilă în app store și google play	4056
disponível na app store	3941
distribuie știrea	4131
distribuiți	4019
diğer fotoğraf için tiklayin	4840
diğer haberler	19	4837
diğer okurlar bunlari okuyor	4837
diğer sayfaya geçmek için tiklayin	4840
diğer seçenekler	4937
diğer tutar	4918
diğer yazilari	4927
dla prenumeratorów	3790
dla subskrybentów	3676
dlaczego widzę tę reklamę	3813
do fotogalérie	4480
do galérie	4481
do góry	3713
do košíka	4459
do košíku	515	590
do księgarni	3692
do speciálu	617
doar abonații pot comenta	4044
doar pentru abonați	4012
doação mensal	3829
doação única	3829
doba čtení # min	529
dodaj do moich tematów	3809
dodaj jako preferowane źródło	3809
dodaj kao željeni izvor	4390
dodaj nas do preferowanych źródeł	3809
dodaj nas do wyjątków	3782
dodaj u košaricu	4362
dodaj v košarico	4560
dogodila se greška. pokušajte ponovno	4378
dolgozzon nálunk	2506
domiciliación bancaria	1526
domů	529
don régulier	2184
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1522
donación puntual	1657
donación única	1522
donativo único	3950
donați	4009
donația mea	4125
donație lunară	4097
donație unică	4097
donează	4009
donează acum	4009
donează lunar	4009
donează lunar # euro	4061
donează lunar # lei	4061
donează o dată	4096
doner nå	3521
doniraj mesečno	4373	4572
doniraj mjesečno	4373
données personnelles	2091
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
dosegli ste omejitev člankov	4574
dosegnuli ste ograničenje članaka	4375
dossier spécial	2169
dovanoti straipsnį	3249
dozvoli obaveštenja	4369
dołącz do dyskusji	3760
dołącz do nas	3673
dołącz do newslettera	3679
došlo je do greške. pokušajte ponovo	4378
došlo je do pogreške. pokušajte ponovno	4378
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3697
droga użytkowniczko, drogi użytkowniku	3697
drogi użytkowniku	3697
droits réservés	2231
drukāt	3264
drukāt rakstu	3316
drukāt recepti	61
du använder en adblocker	4710
du använder en annonsblockerare	4710
du er nå påmeldt	3531
du er nå påmeldt nyhetsbrevet	3531
du följer	4736
du följer det här ämnet	4736
du följer nu	4736
du följer redan	4736
du följer redan ämnet	4736
du følger allerede	3656
du følger allerede dette emne	780
du følger allerede dette temaet	3656
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3656
du følger emnet	780
du følger nå	3656
du har en adblocker påslagen	4712
du har en annonsblockerare påslagen	4712
du har nådd grensen	3639
du har nået din grænse	762
du har nått din gräns	4717
du har redan röstat	4689
du har rätt att vara anonym	4634
du har slået adblock til	756
du kan när som helst avregistrera dig	4720
du kan när som helst avsluta prenumerationen	4612
du kan når som helst melde deg av	3531
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4638
du modtager snart en bekræftelse på mail	654
du même auteur	2103
du prenumererar nu på nyhetsbrevet	4612
du skyddas av källskyddet	4634
du verkar använda en annonsblockerare	4710
du vil kanskje også like	3559
du är nu anmäld	4720
du är skyddad av källskyddet	4634
du är skyddad enligt källskyddet	4634
duración	1642
durată	4080
duração	3935
durée	2173
durée : #	2126
dziękujemy za głos	91	3763
dziękujemy za oddanie głosu	91	3763
dziękujemy za przesłanie formularza	3793
dziękujemy za udział w sondzie	3763
dziękujemy za wiadomość	3793
dziękujemy za zapis	3679
dziękujemy! sprawdź skrzynkę	3793
dành cho bạn	5139
dành cho thuê bao	5121
dành riêng cho thành viên	5203
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4605
débloquer l'accès	2223
débloquer l'article	2052
débloquer tous les articles	2054
débloquez cet article	2152
débloquez l'accès à tous les articles	2054
débloquez l'intégralité des articles	2054
débloquez tous les articles	2054
débloquez tous nos articles	2054
déconnexion	2052
découvrez notre boutique	2138
découvrez tous nos jeux	2167
découvrir l'offre	2052
découvrir la boutique	2170
découvrir nos offres	2152
découvrir toutes nos offres d'abonnement	2152
déjà un compte	2052
déjà un compte ? connectez-vous	2052
délka	597
délka #	597
déplier	2108
désabonnement	2241
désactiver les sous-titres	2172
désinscription	2241
détails	2108
dê a sua opinião	3925
dê sua opinião	3925
dölj	4642
dölj annons	4739
dölj bildtext	4723
dölj svar	4734
düzeltme politikasi	4929
dāvini rakstu	3264
dāvini rakstu draugam	3264
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4465
dĺžka #	4465
dịch tự động	5190
""", 'e': """
e-bülten	4873
e-bülten aboneliği	4873
e-mail alebo používateľské meno	4474
e-mail cím	2585
e-mail ili korisničko ime	4375
e-mail inválido	3915
e-mail nebo uživatelské jméno	610
e-mail-cím	2586
e-mail-cím vagy felhasználónév	2582
e-mailová adresa	506
e-pasts vai lietotājvārds	3307
e-post või kasutajanimi	1768
e-posta gönder	4828
e-posta ile paylaş	4936
e-postadress eller användarnamn	4717
e-pošta ali uporabniško ime	4574
e-poštni naslov	4577
echipa redacțională	4039
ecrã inteiro	3935
edición digital	1527
edición impresa	1527
editöre yaz	4929
editöre yazin	4929
editörün seçtikleri	4837
edição impressa	3833
eget beløb	759
eget beløp	3636
egyedi összeg	2579
egyszeri adomány	2579
egyszeri támogatás	2479
egyszeri támogatás küldése	2579
egyéb összeg	2579
ehkä myöhemmin	1903
ei mielipidettä	1983
ei tänään	1903
ei vielä tunnusta	2008
ei, aitäh	1765
eikö sinulla ole tunnusta	2008
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1001
eiti į receptą	61
ekskluzivno za naročnike	4574
el artículo continúa abajo	1706
el artículo continúa debajo	1706
el juego es solo para mayores de # años	1678
el millor de la setmana a la teva bústia	436
el más popular	1661
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1641
el. paštas	3215
el. paštas arba vartotojo vardas	3240
el. pašto adresas	3242
eldste først	3654
elfelejtett jelszó	2483
elfelejtette a jelszavát	2582
elfogadom az összeset	2563
elfogadom és folytatom	2560
elfogadom és megjelenítem	2560
elfogadás és folytatás	2560
elige tu suscripción	1627
elküldés	2586
elküldöm	91	2489	2586
elküldöm e-mailben	2601
ellenőrizd a postafiókod	2585
ellenőrizze a postafiókját	2585
elmentem későbbre	2489
elolvasom később	2601
elolvasta az összes ingyenes cikkét	2582
elrejtés	2508
els lectors també han llegit	443
elutasítom	2562
elérte a havi limitet	2582
elírást talált	2500
előfizetek	2483
előfizetés	2483
előfizetési csomagok	2582
előfizetési lehetőségek	2582
előfizető vagyok	2582
előfizetői ajánlat	2557
előfizetői előny	2557
előfizetői kedvezmény	2557
előfizetői tartalom	2483
előfizetőknek	2483
előfizetőként megoszthatja a cikket	2489
előző	2506
előző cikk	2504
előző fotó	2588
előző kép	2588
előző oldal	2588
email cím	2586
email của bạn	5226
email của bạn sẽ không được hiển thị công khai	5159
email inválido	3955
email không hợp lệ	5205
email không đúng định dạng	5205
email no válido	1662
email này đã được đăng ký	5226
emailul tău	4127
emlékeztess később	2478
emlékezz rám	2583
emlékezzen rám	2583
emme voi näyttää sisältöä	1989
emme voi näyttää tätä sisältöä	1989
empfehlungen für sie	926
en beğenilen	4898
en beğenilenler	4898
en colaboración con	1678
en col·laboració amb	489
en este artículo	1572
en popüler	4922
en çok okunan	4837
en çok okunan haberler	4837
en çok okunanlar	4837
encara no estàs registrat	472
encuesta del día	1568
endast för dig som är prenumerant	4717
endast för medlemmar	4717
endast nödvändiga	4700
endast nödvändiga cookies	4700
endre tekststørrelse	3658
engangsbeløb	646
engangsbeløp	3636
engedélyezem	2575
engedélyezés	2575
engedélyezés és folytatás	2563
engedélyezés és megjelenítés	2563
engångsgåva	4601
enllaç copiat	442
ensemble, faisons vivre un média libre	2151
entgeltliche veröffentlichung	835
enthält werbung	832
entre em contato com a redação	3962
enviament gratuït	489
enviar comentário	3862
enviar corrección	1565
envoyer à un ami	2081
envoyer à un proche	2081
envoyez-nous vos témoignages	2131
envíanos tu opinión	1634
envío gratis	1678
epizód letöltése	2568
eredeti megjelenítése	2508
eredmény megtekintése	91
eredmények	92	2508
eredmények megtekintése	2551
erinnern sie mich später	796
eroare la încărcarea videoclipului	4124
erro ao carregar o vídeo	3982
error al cargar el vídeo	1689
erről bővebben itt írtunk	2506
erről is írtunk	2504
erről itt írtunk bővebben	2506
erscheint täglich	910
erscheint wöchentlich	910
erősítse meg az e-mail-címét	2585
es gratis y solo te llevará un minuto	1623
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	910
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1001
es izslēdzu reklāmu bloķētāju	3305
escanea el código qr	1650
escreva um comentário	3862
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3265
esimene kuu # €	1718
esta funcionalidad es sólo para registrados	1527
esta matéria foi útil para você	3898
esta notícia foi útil	3898
esta página foi útil	3925
este artigo está bloqueado	3953
este artigo foi útil	3925
este artículo está bloqueado	1660
este artículo está protegido	1702
este campo é obrigatório	3955
este contenido está protegido	1702
este correo ya está registrado	1695
este e-mail já está cadastrado	3988
este espaço é moderado pela redação	3911
este resumo foi útil	3898
este video ya no está disponible	1641
este vídeo já não está disponível	3934
este vídeo no está disponible	1641
este vídeo não está disponível	3934
este vídeo não está mais disponível	3934
este vídeo ya no está disponible	1641
está a seguir este tema	3992
estás bloqueando nuestros anuncios	1692
estás de acuerdo? vota	1617
estás siguiendo este tema	1699
estä	1999
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4484
etkinleştir	4912
etkö ole tilaaja	2008
etkö ole vielä tilaaja	2008
ett fel har uppstått	4721
ett fel uppstod. försök igen senare	4720
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1001
evaluează rețeta	61
evästeasetukset	1923
evästeet	1923
evästeet ja tietosuoja	1924
evästekäytäntö	1989
exclusiv pentru abonați	4062
exibir conteúdo	3938
exklusiv für abonnenten	999
exklusiv für mitglieder	999
exklusivt för medlemmar	4717
exklusivt för prenumeranter	4717
exkluzív tartalom előfizetőknek	2582
experimente grátis por um mês	3920
externt innehåll	4700
externí obsah	593
externý obsah	4461
ez a cikk zárolt	2582
ez a mező kötelező	2585
ez a tartalom nem elérhető	2560
ez a tartalom nem jeleníthető meg	2560
ez a videó már nem elérhető	2568
ez a videó nem elérhető	2568
ez is érdekelhet	2504
ez is érdekelheti	2504
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2560
ezt a témát már követi	2598
ezt is ajánljuk	2504
ezt olvasta már	2504
ezt olvastad már	2504
eén keer toestaan	3467
ešte nemáte predplatné	4474
ešte nemáte účet	4474
ești de acord? votează	4044
ești deja abonat	4070
ești deja abonată	4070
""", 'f': """
facebook ile giriş yap	4921
facebook'ta paylaş	4828
facebook-bejegyzés betöltése	2563
facebook-poszt betöltése	2563
facebookでシェア	2937
facebookでシェアする	2937
facebookでログイン	3024
facebookで共有	3038
facebookで続ける	3024
facebookで見る	3042
facturació anual	472
facturació mensual	472
facturación anual	1661
facturación mensual	1661
facturare anuală	4101
facturare lunară	4101
facturé annuellement	2188
facturé mensuellement	2188
faire un don défiscalisé	2184
faktureras årligen	4717
faktureres årlig	3639
faktureres årligt	762
fale com a redação	3962
fazer doação	3986
fazer uma doação mensal	3986
fazer uma doação única	3986
faça login	3833
faça o quiz	3928
faça o teste	3928
faça uma doação única	3986
faça uma pergunta sobre esta reportagem	3898
felhasználási feltételek	2560
felhasználási jog vásárlása	2593
felhasználónév	2583
felhasználónév vagy e-mail	2582
feliratkozás	2586
feliratkozás hírlevélre	2585
feliratok megjelenítése	2568
fermer la fenêtre	2226
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3880
fiecare contribuție contează	4096
fiecare donație contează	4061
fiecare leu contează	4061
film jest niedostępny w twoim kraju	3776
film nie jest już dostępny	3776
film niedostępny	3776
fin de la publicité	2170
fine della pubblicità	2842
fine pubblicità	2842
fiyati gör	4903
fizetett együttműködés	2603
fizetett hirdetés	87	2492
fiók létrehozása	2483
fiókom	2483
foglalja le helyét	2557
folytatás a hirdetés után	2603
folytatás apple-fiókkal	2582
folytatás facebookkal	2582
folytatás google-fiókkal	2582
folytatás google-lel	2582
folytatás kikapcsolás nélkül	2576
fontu büyüt	4936
form gönderildi	4952
formulaire envoyé	2224
formulário enviado	3988
forstået	690
forstått	3564
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3627
forstørr bilde	3562
forstørr bildet	3645
fortsett uten å slå av	3634
fortsett uten å støtte	3520
fortsätt läsa efter annonsen	4623
fortsätt med apple	4717
fortsätt med e-post	4717
fortsätt med facebook	4717
fortsätt med google	4717
fortsätt utan att stänga av	4710
fortsätt utan att stödja	4600
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3253
fotogalería	1572
fotografia următoare	4129
fotoğraf galerisi	4927
fotoğrafi büyüt	4927
fotoğraflar için tiklayin	4840
fotoğraflari gör	4927
fotoğraflari görmek için tiklayin	4843
fotó #/#	2587
fotó megtekintése	2587
fotó: #/#	2587
fotók megtekintése	2587
fra vores annoncører	783
fra vår butikk	3620
fra våre partnere	3660
frete grátis	3971
friss hírek	2504
frissítse az oldalt	2578
fråga vår ai om artikeln	4631
från vår butik	4696
från våra annonsörer	4739
från våra partner	4739
frühbucher-tickets	979
frühbucherrabatt sichern	979
fuld skærm	749
fuldskærm	688
fullskärm	4704
fyll i fältet	4720
fäll ihop	4642
fäll ut	4642
fältet är obligatoriskt	4720
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4612
få de viktigste nyhetene hver morgen	3531
få læst artiklen op	748
få notifikationer	752
få notiser	4707
få nyheder på mail	654
få nyheter på e-post	3531
få nyheter på mejlen	4612
få overblikket her	688
få tilgang	3524
få varsel når vi skriver om dette	3562
få varsler	3630
följ	4620
följ det här ämnet	4736
följ direktrapporten	4723
följ författaren	4736
följ journalisten	4736
följ liverapporten	4723
följ oss	4620
följ skribent	4620
följ skribenten	4736
följ ämne	4736
följ ämnen	4736
följ ämnet	4620
för prenumeranter	4605
förderer werden	797
fördermitglied werden	797
föregående	4641
föregående artikel	4638
föregående bild	4723
föregående sida	4723
förnamn	4721
förstora	4641
förstora bild	4723
förstora bilden	4723
försök igen senare	4720
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3539
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3656
følg direkte	3645
følg direktesenteret	3645
følg emne	663
følg emner	665
følg emnet	3656
følg forfatter	3656
følg forfatteren	3656
følg ikke længere	780
følg journalist	3656
følg journalisten	3656
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3539
følg sagen her	688
følg saken direkte	3645
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3539
følg temaet	3656
følg temaet og få varsel	3562
følger	664
für abonnenten	802
für den newsletter anmelden	812
für dich empfohlen	926
für sie empfohlen	926
für sie entstehen keine mehrkosten	927
fă o donație	4009
fă quizul	4074
fă testul	4074
fără obligații	4062
fără spam	4102
fără sunet	4080
fără tine nu putem	4061
főoldal	2588
""", 'g': """
galbūt vėliau	3236
galeri için tiklayin	4840
galerie schließen	1004
galerie öffnen	1004
galeriyi aç	4843
galeriyi gör	4927
galeriyi görmek için tiklayin	4843
galéria	2506
galéria (#	2587
galéria bezárása	2588
galéria megnyitása	2588
galéria megtekintése	2506
garanta já o seu ingresso	3901
gastos de envío incluidos	1640
gastos de envío no incluidos	1640
gauti pranešimus	3235
gaver kan trækkes fra i skat	759
ge en engångsgåva	4714
ge en gåva	4715
ge återkoppling	4732
gefällt mir	1017
gefällt mir nicht	1017
gelesen von einer künstlichen stimme	986
gelişmelerden aninda haberdar olun	4911
gem til læseliste	660
generisano veštačkom inteligencijom	4387
genindlæs siden	758
genişlet	4844
gerenciar opções	3981
gerenciar preferências	3981	4002
geri dön	4844
gerir opções	3981
gerir preferências	3981
gestionează consimțământul	4083
gestionează cookie-urile	4123
gestionează opțiunile	4026	4123
gestionează preferințele	4083
geçerli bir e-posta adresi girin	4923
geçerli süre	4905
geçersiz e-posta	4923
geçersiz e-posta adresi	4923
ghi nhớ đăng nhập	5203
gia hạn gói	5225
giriş	4819
giriş yap	4819
giriş yapin	4819
giriş yapin veya üye olun	4819
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2742
già registrato	2742
giải đố ngay	5185
giảm cỡ chữ	5216
giọng nam miền bắc	5164
giọng nam miền nam	5164
giọng nữ miền bắc	5164
giọng nữ miền nam	5164
giọng đọc ai	5189
giọng đọc tự động	5189
gjenstående tid	3627
gjenstående tid #	3626
gjenstående tid -#	3626
glasnoća	4367
gli articoli più letti	2830
glömt ditt lösenord	4717
glömt lösenord	4605
glömt lösenordet	4717
glücksspiel kann süchtig machen	834
godišnja naplata	4376
godišnja pretplata	4376
godišnje	4376
godišnje plaćanje	4376
godkänn	4625
godkänn alla	4625
godkänn alla cookies	4700
godkänn och fortsätt	4700
godkänn och visa	4700
godkänn och visa innehåll	4628
google hirdetések	2603
google ile giriş yap	4921
google playからダウンロード	3014
google playで手に入れよう	3014
google play에서 다운로드	3144
google reklāmas	3318
google से जारी रखें	2457
google-hirdetések	2603
googleでログイン	3024
googleで登録	3024
googleで続ける	3024
gorące tematy	3710
gracias por tu opinión	1602
gratuit, fără spam	4102
grazie, il tuo messaggio è stato inviato	2865
grotuvas įkeliamas	3232
großansicht	1004
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3955
grįžti į pradžią	3244
grįžti į viršų	3244
guardar artículo	1552
guardar configuración	1646
guardar para después	1630
guardar para leer después	1630
guardar preferências	3938
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3531
gå til forsiden	3645
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3645
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4738
généré par ia	2218
généré par l'ia	2218
gépi felolvasás	2568
gépi fordítással készült	2595
géppel fordítva	2595
gérer la confidentialité	2217
gérer les cookies	2091
gérer les préférences	2133
gérer les traceurs	2217
gérer mes alertes	2145
gérer mes choix	2091
gérer mes cookies	2217
gérer mes préférences	2217
gérer mon consentement	2176
gérer vos préférences	2176
gérer vos préférences de cookies	2133
góp ý	5138
gönder	91	4924
gönderiyi göster	4907
gönderiyi yükle	4907
gör quizzet	4689
gör testet	4693
görseli büyüt	4927
görüş bildir	4897
görüşünü bildir	4897
görüşünüzü bildirin	4897
gündem	4837
günün anketi	91	4866
günün bulmacasi	4942
günün haberleri	4837
günün kelimesi	4942
günün sudokusu	4942
günün özeti	4837
głosuj	91	3766
głośność	3777
gợi ý	5139
gửi	91	5138
gửi bài cho tòa soạn	5210
gửi bài viết	5210
gửi bình luận	5138	5159
gửi bình luận của bạn	5158
gửi cho bạn bè	5174
gửi email	5127
gửi góp ý	5182
gửi phản hồi	5182
gửi thành công	5205
gửi tin bài	5210
gửi trả lời	5182
gửi ý kiến	5138
gửi ý kiến của bạn	5182
gửi đi	5206
gửi ảnh cho chúng tôi	5210
""", 'h': """
haber bülteni	4873
haber güncelleniyor	4843
haberi arkadaşina hediye et	4828
haberi paylaş	4959
haberi özetle	4933
haberin devami aşağida	4880
haberin devami için kaydirin	4880
haberin devami için tiklayin	4840
haberin kilidini aç	4951
haberle ilgili diğer haberler	4842
haberlere dön	4954
hacer una donación mensual	1693
hacer una donación puntual	1693
hai già un account	2742
hai già votato	2836
halda nõusolekut	1759
hallitse evästeitä	1989
hang letöltése	2568
hanganyag letöltése	2568
hangerő	2569
hantera inställningar	4700
har du sett något	4728
harici içerik	4843
haritayi aç	4844
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1600
has olvidado tu contraseña	1661
hasznos volt az összefoglaló	2500
hasznosnak találta a cikket	2500
hasło	3791
havi előfizetés	2583
havi fizetés	2583
havi rendszeres támogatás	2579
havi támogatás	2479
hayir teşekkürler	4817
hayir, teşekkürler	4817
haz una pregunta sobre este artículo	1602
he leído y acepto la política de privacidad	1623
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1661
hela artikeln fortsätter nedan	4623
heli välja	1761
helskärm	4704
helskärmsläge	4703
helyesbítési szabályzat	2592
henüz abone değil misiniz	4921
hepsini gör	4843
her destek önemli	4919
her katki değerli	4919
her katki önemli	4919
her zaman göster	4907
hesap oluştur	4819
hi estàs d'acord? vota	428
hiba bejelentése	2592
hiba jelentése	2508	2592
hiba történt	2586
hiba történt, próbálja újra később	2585
hiba történt. próbálja újra	2585
hiba történt. próbálja újra később	2585
hibabejelentés	2592
hibás e-mail-cím	2585
hibát talált	2500
hibát talált a cikkben	2592
hibát találtál	2592
hibát találtál a cikkben	2592
hier reinhören	900
hinweis schließen	796
hirdetés	2492
hirdetés bezárása	2492
hirdetés elrejtése	2603
hirdetés jelentése	2603
hirdetés vége	2603
hirdetés, görgessen tovább	2492
hirdetésblokkolót használsz	2576
hirdetések engedélyezése	2578
hirdetések kikapcsolása	2603
hivatkozás másolva	2601
hivatkozás másolása	2601
hiển thị bài đăng	5193
hiển thị nội dung	5193
hiện phụ đề	5189
hjälp oss att rätta fel	4631
hlasitosť	4465
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4456
hlasovať v ankete	4455
hlavná stránka	4480
hlavné správy	4406
hlavní stránka	617
hlavní zprávy	527
ho già donato	2736
ho già un account	2863
hogyan kapcsolhatom ki a hirdetésblokkolót	2576
hogyan védjük forrásainkat	2592
hoje não	3828
hoppa till huvudinnehåll	4723
hoppa till innehåll	4641
hoppa till innehållet	4723
hoppa över inlägg från facebook	4641
hoppa över inlägg från instagram	4641
hoppa över inlägg från x	4641
hors-séries, livres, affiches	2138
hozzáadás a kedvenc forrásokhoz	2598
hozzáadás a témáimhoz	2598
hozzáadás preferált forrásként	2598
hozzájárulás kezelése	2560
hozzájárulás módosítása	2560
hozzájárulás visszavonása	2560
hozzájárulások kezelése	2560
hozzászólok	2500
hozzászólás	2500
hozzászólás elküldése	2596
hozzászólás jelentése	2596
hozzászólás küldése	2596
hozzászólási szabályzat	2596
hozzászólások	2500
hozzászólások megjelenítése	2596
hozzászólások megtekintése	2500
hrajte zodpovědně	516
hrať	4456
hrať teraz	4455
hrát	587
hrát teď	584
hvala za sporočilo	4577
hvala za vaš glas	4359	4557
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1923
hylkää kaikki	1923
hyppää reseptiin	61
hyppää sisältöön	2015
hyväksy	1923
hyväksy evästeet	1923
hyväksy ja jatka	1989
hyväksy ja näytä	1989
hyväksy ja sulje	1989
hyväksy kaikki	1923
hátralévő idő	2569
hátralévő idő #	2568
hátralévő idő -#	2568
hämta på google play	4705
här kan du kommentera artikeln	4631
hääleta	91
håll dig uppdaterad	4612
håll mig inloggad	4717
hình tiếp theo	5227
hírfolyam	2504
hírlevelek	2510
hírlevél	2510
hírlevél-feliratkozás	2510
hívj meg minket egy kávéra	2579
hívjon meg minket egy kávéra	2579
hören sie diesen artikel	900
hør saken	3537
hết quảng cáo	5188
hủy bất cứ lúc nào	5203
hủy trả lời	5159
""", 'i': """
i den här artikeln	4723
i più commentati	2778
i più letti	2778
i più letti della settimana	2830
i più visti	2778
iba nevyhnutné	4461
iba pre predplatiteľov	4402
ich unterstütze schon	796
identifícate	1627
idi na sadržaj	4381
időtartam	2569
időtartam #	2569
ielikt grozā	3296
ielogojies, lai komentētu	3265
ielādēt ierakstu	3298
ielādēt saturu	3298
ielādēt vēl	3311
ienākt	3259
ienākt ar facebook	3307
ienākt ar google	3307
iepriekšējais attēls	3311
iepriekšējais raksts	3311
iepriekšējā lapa	3311
iesakām	3261
ieslēgt paziņojumus	3303
ieslēgt skaņu	3300
iesūti fotogrāfijas	3312
iesūti ziņu	3312
iesūtīt ziņu	3312
iesūtīt ziņu anonīmi	3312
ievadiet derīgu e-pasta adresi	3309
ieși din ecran complet	4079
igal reedel. tasuta. ilma spämmita	1770
igen, kérek	2575
igen, kérem	2575
igen, köszönöm	2575
ignorar anúncio	3982
ignorer la publicité	2218
ihre meinung zählt	845
ihre stimme wurde gezählt	91	974
ikke abonnent ennå	3639
ikke gå glipp av	3559
ikke nå	3520	3632
ikmēneša ziedojums	3306
il più popolare	2864
il più scelto	2863
il tuo browser non può riprodurre il video	2800
il tuo commento sarà pubblicato dopo l'approvazione	2815
il tuo messaggio è stato inviato	2865
il tuo voto è stato inviato	2836
il tuo voto è stato registrato	2836
iletişim	4836	4853
ilgili içerikler	4837
ilginizi çekebilecek haberler	4837
ilginizi çekebilir	4837
ilmoita asiavirheestä	1930
ilmoita virheestä	1930
im browser öffnen	1027
image précédente	2226
imaginea anterioară	4129
imaginea următoare	4129
imam račun	4375	4574
imate namig? pišite nam	4583
imate priču za nas	4384
imię	3794
imię i nazwisko	3794
impossible de charger la vidéo	2218
impossible de lire la vidéo	2218
imprimir artículo	1630
imprimir esta matéria	3922
in bài	5127
in bài viết	5127
in công thức	61
in trang này	5174
inbäddat innehåll	4700
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
inga kommentarer än	4734
ingen åsikt	4693
ingresá	1627
ingyen, minden héten	2512
ingyen, spam nélkül	2585
ingyenes regisztráció	2483
ingyenes szállítás	2558
inicia la sessió per comentar	446
inicia sesión	1527
inicia sesión con google	1660
inicia sesión para comentar	1634
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1689
iniciar reprodução	3982
iniciar sesión	1527
iniciar sesión con apple	1627
iniciar sesión con facebook	1627
iniciar sesión con google	1627
iniciar sessão	3833
inicie sesión	1527
inläst av en syntetisk röst	4703
inne artykuły	3710
innehåll från annonsör	4739
innehåll från våra partner	4739
innehållet kan inte visas	4700
innehållet är skyddat av upphovsrätt	4670
innhold fra annonsør	3569
innhold fra våre annonsører	3660
innhold fra våre partnere	3660
inscription confirmée	2224
inscription à la newsletter	2062
inscrivez-vous à notre newsletter	2062
inscrição confirmada	3988
inscrição realizada com sucesso	3955
insira o seu endereço de email	3915
insira um e-mail válido	3955
instagram-bejegyzés betöltése	2563
instagramで見る	3042
instagramの投稿を読み込む	3011
instagram에서 보기	3174
instagram에서 이 게시물 보기	3174
instalează aplicația	4056
inställningar	4625
inte prenumerant än	4717
integritetsinställningar	4700
introdu emailul tău	4127
introduce tu correo electrónico	1695
introduce un correo electrónico válido	1662
introduce un correo válido	1662
introduce un email válido	1623
introduceți adresa de email	4127
introduceți o adresă de email validă	4102
introdueix un correu vàlid	473
intră în cont	4012
invítanos a un café	1522
iná suma	4471
início	3876
ir a la galería	1666
ir a la página de donaciones	1656
ir para a navegação	3874
ir para a página de doações	3949
ir para a página de donativos	3949
ir para o conteúdo	3876
ir para o conteúdo principal	3874
ir para o rodapé	3874
irány a bolt	2557
irányítószám	2586
isključi zvuk	4366
isključio sam blokator oglasa	4371
isključite adblock	4371
isključite blokator oglasa	4371
ispiši	4308
ispiši recept	61
ispiši članak	4392
ispravci i pojašnjenja	4384
isso foi útil	3925
istediğin zaman iptal et	4921
istediğiniz zaman abonelikten çikabilirsiniz	4873
istediğiniz zaman iptal edin	4819
isto foi útil	3925
iz naše trgovine	4362	4560
iz našeg shopa	4362
izberi naročnino	4574
izberite naročnino	4574
izbor uredništva	4508
izdrukāt	3264
izmēģini # dienas bez maksas	3259
izslēdziet reklāmu bloķētāju	3305
izslēgt skaņu	3300
izveidots ar mākslīgo intelektu	3313
izvēlies abonementu	3307
izvēlies summu	3306
izvēlieties abonementu	3307
izvēlieties summu	3306
izvēlēties plānu	3307
içeriğe geç	4843
içeriği görüntüle	4907
içeriği göster	4907
içeriği yükle	4907
iş birliği	4830
iş birliğiyle	4938
iš mūsų parduotuvės	3228
iš mūsų partnerių	3251
išbandykite # dienų nemokamai	3190
išjungiau reklamos blokavimą	3237
išjungti garsą	3232
išjunkite reklamos blokavimą	3237
išorinis turinys	3208
išsaugoti	3195
išsaugoti nustatymus	3230
išsaugoti pasirinkimą	3230
išsaugoti straipsnį	3195
išsaugoti vėlesniam laikui	3249
išversta automatiškai	3246
išversta dirbtinio intelekto	3246
""", 'j': """
j'ai déjà donné	2042
j'ai déjà un compte	2052
j'ai désactivé adblock	2182
j'ai désactivé mon adblock	2182
j'ai désactivé mon bloqueur	2182
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4709
ja, slå på	4709
jaa sähköpostilla	2028
jaa twitterissä	1917
jaa x:ssä	1917
jag förstår	4625
jag har stängt av annonsblockeraren	4710
jag har stängt av den	4713
jag har stängt av min annonsblockerare	4710
jag stödjer redan	4600
jaga sõbraga	1723
jak chronimy nasze źródła	3801
jak chronimy źródła	3801
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3783
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3782	3783
jak wyłączyć blokowanie reklam	3782
jakość	3777
jatka sähköpostilla	2008
jau turiu paskyrą	3240
jaunākie	3261
jaunākie vispirms	3314
jautā mākslīgajam intelektam	3265
javascript ei ole käytössä	1992
javascript er slået fra	748
javascript er slått av	3626
javascript està desactivat	457
javascript ir izslēgts	3300
javascript išjungtas	3232
javascript je isključen	4366
javascript je vypnutý	596
javascript jest wyłączony	3776
javascript måste vara påslaget	4703
javascript on pois päältä	1992
javascript on välja lülitatud	1761
javascript är avstängt	4703
javascript är inaktiverat	4703
javascript đã bị tắt	5193
javascript вимкнено	5073
javascript е изключен	310
javascript отключен	4253
javascript отключён	4253
javascript מושבת	2331
javascript ถูกปิดใช้งาน	4790
javascriptが無効になっています	3011
javascript已停用	5338
javascript已禁用	5338
javítások és pontosítások	2592
je commande ce numéro	2139
je consens au traitement de mes données	2190
je découvre l'offre	2223
je découvre les offres	2223
je fais un don défiscalisé	2184
je gère mes choix	2095
je gère mes cookies	2091
je m'équipe	2209
je paramètre mes choix	2095
je soutiens déjà	2042
jede spende zählt	914
jede unterstützung hilft	997
jeder beitrag zählt	914
jeder euro zählt	914
jederzeit kündbar	1000
jednorazový dar	4471
jednorazový príspevok	4472
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3548
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3634
jeg har slått den av	3635
jeg støtter allerede	645	3520
jegyek itt kaphatók	2506
jegyvásárlás	2558
jelenlegi idő	2569
jelenlegi idő #	2568
jelentkezzen be vagy regisztráljon	2483
jelentés	2597
jelszó	2583
jelszó megjelenítése	2582
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3790
jesteś już subskrybentem	3790
jetzt angebot wählen	921
jetzt anhören	825
jetzt reinhören	900
jetzt rätseln	974
jetzt unterstützen	797
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4074
joacă gratuit	4074
joacă responsabil	4117
jobs in ihrer nähe	898
jogar grátis	3928
jogue grátis	3928
jokainen euro on tärkeä	2006
jokainen lahjoitus on tärkeä	2006
jokin meni pieleen. yritä uudelleen	2012
jokin meni vikaan. yritä uudelleen	2012
jotain meni vikaan. yritä myöhemmin uudelleen	2012
jotain meni vikaan. yritä uudelleen	2012
još nema komentara	4388
još nemate račun	4375
još niste pretplatnik	4375
još vesti	4305
još vijesti	4305
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3911
jurnalismul de calitate costă	4061
juttu jatkuu kuvan jälkeen	1920
juttu jatkuu mainoksen jälkeen	1920
juttu jatkuu videon jälkeen	1920
juttu on luettu koneäänellä	1992
juttua päivitetään	1920
jutun lukee koneääni	1917
jutun lukee synteettinen ääni	1992
jutun lukee tekoäly	1992
jutun lukee tekoälyääni	1917
jutun voi myös kuunnella	1917
już głosowałeś	3763
już obserwujesz	3809
już wspieram	3672
już wyłączyłem	3786
já desativei	3946
já desativei o bloqueador	3946
já doei	3828
já está inscrito	3988
já nas bancas	3901
já segue este autor	3967
já segue este tema	3967
já sou apoiador	3828
já sou assinante	3833
já tem conta	3833
já tem uma conta	3833
já tenho conta	3953
já votou	3926
já é assinante? faça login	3833
já é subscritor	3920
já é subscritor? inicie sessão	3920
játssz most	2551
játék indítása	2551
jährlich abgerechnet	999
jährliche abrechnung	1000
jährliche zahlung	1000
jälgi autorit	1776
jälgi teemat	1776
jälgid juba	1776
jälgid seda teemat	1776
jäljellä oleva aika	1992
jäljellä oleva aika #	1992
jäljellä oleva aika -#	1992
jäljentäminen kielletty	2020
järelejäänud aeg	1762
järelejäänud aeg -#	1761
järgmine artikkel	1772
järgmine leht	1772
järgmine pilt	1772
järgmine video	1761
järjestys	2025
järjestä	2025
jäsenetu	1986
jäta mind meelde	1768
jätka apple'iga	1768
jätka facebookiga	1768
jätka google'iga	1768
jätä kommentti	1930
jūs izmantojat reklāmu bloķētāju	3305
jūs jau balsavote	3226
jūs jau esat nobalsojis	3294
jūs naudojate reklamos blokavimo programą	3237
jūs sekate šią temą	3248
jūs sekojat šai tēmai	3315
jūsu balss ir ieskaitīta	3294
jūsu balss ir pieņemta	3294
jūsu e-pasta adrese	3309
jūsu e-pasts	3309
jūsu vārds	3310
jūsu ziņa	3310
jūsų balsas užskaitytas	3226
jūsų balsas įskaitytas	3226
jūsų el. paštas	3215
jūsų el. pašto adresas	3215
jūsų vardas	3243
jūsų žinutė	3243
""", 'k': """
k tématu	527
k téme	4406
kaikki oikeudet pidätetty	2020
kaip išjungti reklamos blokavimą	3237
kaip saugome šaltinius	3245
kakinställningar	4700
kako isključiti adblock	4371
kako isključiti blokator oglasa	4371
kako štitimo izvore	4384
kako štitimo svoje izvore	4384
kalan süre	4905
kapcsolat a szerkesztőséggel	2592
kapcsolat a szerzővel	2588
kapcsold ki a reklámblokkolót	2576
kapcsolja ki a hirdetésblokkolót	2576
kapcsolódó	2504
kapcsolódó cikk	2504
kapcsolódó cikkek	2504
kapcsolódó tartalom	2504
kapcsolódó témák	2504
karte öffnen	859
kas kokkuvõte oli kasulik	1724
kas mėnesį remti	3238
kategóriák	2504
katrs eiro ir svarīgs	3306
katrs eiro palīdz	3306
katrs ziedojums palīdz	3306
katru piektdienu. bez maksas. bez surogātpasta	3309
katso kuvat tästä	1935
katso myös	1933
katso video tästä	1935
katso video yltä	1935
kattintson a nagyításhoz	2588
kaupallinen sisältö	2030
kaupallinen yhteistyö	87	1920
kaupallisen kumppanin sisältö	2030
kaut kas nogāja greizi. mēģiniet vēlreiz	3309
kaydiniz için teşekkürler	4873
każda wpłata pomaga	3788
każda wpłata się liczy	3788
każda złotówka pomaga	3788
każda złotówka się liczy	3788
każde wsparcie się liczy	3788
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4472
každé euro sa počíta	4472
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4472
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4477
každý príspevok pomáha	4472
každý príspevok sa počíta	4472
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3242
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1760
keeldu kõigist	1760
keisti sutikimą	3230
keisti šrifto dydį	3249
kenttä on pakollinen	2012
kereskedelmi együttműködés	2558
keresztnév	2586
keresztrejtvény	2554
keresés	2506
keskeytä	1993
keskustelu on päättynyt	2024
keskustelun säännöt	2024
kevesebb mutatása	2588
kezdőlap	2506
không phải bây giờ	5117
không spam	5205
không thể hiển thị nội dung này	5193
không thể phát video	5189
không thể phát video này	5189
không thể tải video	5223
không, cảm ơn	5117
ki kan gjøre feil	3652
ki-antworten können fehler enthalten	1014
ki-übersetzung	1015
ki-übersicht	888
kiekvieną penktadienį. nemokamai. be šlamšto	3242
kiellä kaikki	1990
kiitos viestistäsi	2012
kiitos äänestämisestä	1977
kiitos äänestäsi	91	1977
kiitos! tarkista sähköpostisi	2012
kijelentkezés	2483
kikapcsoltam a hirdetésblokkolót	2576
kingi artikkel sõbrale	1723
kinyitás	2508
kipróbálom	2483
kirjaudu sisään	1906
kirjaudu sähköpostilla	2008
kirjoita sähköpostiosoitteesi	1909
kitas vaizdo įrašas	3232
kitöltöm a kvízt	2551
kiválasztom	2583
kiválasztás	2583
kizárólag előfizetőknek	2582
kişisel verilerimin işlenmesini kabul ediyorum	4923
kiểm tra hộp thư của bạn	5205
kiểm tra kiến thức của bạn	5185
kjøp abonnement	3524
kjøp billett	3620
kjøp billetter	3620
kjøp billetter her	3620
kjøp boka	3620
kjøp boken	3620
kjøp her	3620
kjøp lisens	3650
kjøp nå	3620
kjøp rettigheter	3650
kjøp tilgang	3524
klausies podkāstu	3266
klausies podkāstu šeit	3266
klausies šo rakstu	3264
klausies šo rakstu (# min	3264
klausykite tinklalaidės	3197
klausykite tinklalaidės čia	3197
klausykitės straipsnio	3195
klausīties	3264
klausīties rakstu	3264
kliknij, aby powiększyć	3796
kliknutím zväčšíte	4480
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4703
ključne besede	4508
ključne reči	4305
ključne riječi	4305
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3251
kohustuslik väli	1770
kohustuslikud väljad	1770
kokeile # päivää maksutta	1906
kokkuvõtte tegi tehisintellekt	1774
koko näyttö	1993
kolačići	4321
kom ihåg mig	4718
komentarai uždaryti	3247
komentariši	4389
komentarų dar nėra	3247
komentarų nėra	3247
komentavimas išjungtas	3196
komentavimas uždarytas	3247
komentavimo taisyklės	3196
komentiranje je onemogućeno	4388
komentovať	4491
komentáre	4409
komentář	525
komentáře	525
komentāri	3259
komentāri ir slēgti	3314
komentāru vēl nav	3314
komentēt	3259
komentēšana ir slēgta	3265
komentēšanas noteikumi	3265
komercijalni sadržaj	4394
komerčné oznámenie	4405
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4495
komerčný článok	4495
komment jelentése	2596
komment küldése	2596
komment írása	2596
kommentar gelöscht	1016
kommentarer blir gjennomgått før publisering	3562
kommentarerna förhandsmodereras	4631
kommentarerna är stängda	4734
kommentek megjelenítése	2596
kommentek megtekintése	2500
kommentelési szabályzat	2500
kommentoi ensimmäisenä	2024
kommentoinnin säännöt	2024
kommentointi on päättynyt	2024
kommentér	677
kommersiellt innehåll	4739
konekäännetty	2022
konekäännös	2023
kontakt z redakcją	3801
kontakta författaren	4723
kontaktirajte uredništvo	4583
kontaktovať autora	4480
kontaktovať redakciu	4484
kontynuuj bez wyłączania	3782
koostöö	1727
kopiera gåvolänk	4738
kopiera länk	4619
kopiera länken	4619
kopiering förbjuden	4729
kopijuoti draudžiama	3252
kopijuoti nuorodą	3190
kopioitu leikepöydälle	2028
kopiraj povezavo do članka	4511
kopirano u međuspremnik	4392
kopirano v odložišče	4590
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3313
kopírovanie zakázané	4485
kopírovat odkaz	510	511
kopírovať odkaz	4409
kopírování zakázáno	623
kopēt saiti	3259
kopēšana aizliegta	3319
korisničko ime	4376
korisničko ime ili e-mail	4375
korzyść dla prenumeratorów	3769
korábban írtunk róla	2504
kostenlos und jederzeit kündbar	1001
kosárba	2494
kosárba rakom	2557
kosárba teszem	2557
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4298
kreirano uz pomoć ai	4387
kreirano uz pomoć umjetne inteligencije	4387
kreuzworträtsel	976
križaljka	4360
križanka	4558
krzyżówka	3766
krížovka	4456
książka z autografem	3692
książka z autografem autora	3692
książki z autografem	3692
księgarnia	3693
księgarnia internetowa	3693
kuidas reklaamiblokeerija välja lülitada	1766
kullanim koşullari	4831	4853
kumppanin sisältö	2030
kumppanisisältö	2030
kun nødvendige	3623
kun nødvendige cookies	745
kup dostęp	3676
kup książkę	3769
kup licencję	3802
kup licencję na publikację	3802
kup tę książkę	3769
kup w księgarni	3692
kupi naročnino	4504
kupte nám kávu	607
kuula taskuhäälingut	1725
kuuntele podcast tästä	1935
kvíz dne	584
kvíz dňa	4455
kvíz indítása	2551
kvíz kitöltése	2551
kyllä kiitos	1999
kyllä, kiitos	1999
kysy tekoälyltä	1930
kytke ilmoitukset päälle	1996
käyttäjätunnus	2010
käyttäjätunnus tai sähköposti	2008
käyttöehdot	1923
käytä etu	1921
käytät mainonnanestoa	2003
käytät mainosten esto-ohjelmaa	2000
käytät mainosten estoa	2000
käytät mainostenesto-ohjelmaa	2000
käännetty automaattisesti	2022
käännetty tekoälyllä	2022
kép #/#	2587
kép a képben	2569
kép megtekintése	2587
kép nagyítása	2588
kép: #/#	2587
képaláírás megjelenítése	2588
képek megtekintése	2587
kér értesítést	2572
kérdezze ai-asszisztensünket	2500
kérek értesítést	2572	2573
kérem a hírlevelet	2510
kérjük, adjon meg érvényes e-mail-címet	2585
kérjük, kapcsolja ki a hirdetésblokkolót	2576
kérjük, töltse ki ezt a mezőt	2585
később	2575
kích thước chữ	65
kódex diskutujúcich	4490
kõik artiklid	1772
kõik autori artiklid	1772
kõik kommentaarid	1775
kõik õigused reserveeritud	1780
könyvajánló	2494
könyvesbolt	2494
könyváruház	2494
köp	4605
köp biljett	4696
köp biljetter	4696
köp biljetter här	4696
köp boken	4696
köp boken här	4696
köp din biljett	4696
köp här	4696
köp licens	4729
köp rättigheter	4729
köszönjük a feliratkozást	2510
köszönjük a regisztrációt	2585
köszönjük a szavazatodat	2551
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2551
köszönjük az üzenetet	2585
köszönjük üzenetét	2585
köszönjük! ellenőrizze postafiókját	2585
köszönjük, hogy feliratkozott	2585
köszönjük, hogy feliratkoztál	2585
köszönjük, hogy szavazott	2551
köszönjük, hogy szavaztál	2551
köszönöm, nem	2478
kötelező	2586
kötelező kitölteni	2585
kötelező mező	2585
kötelező mezők	2585
kövesd a témát	2598
kövesse a témát	2598
kövesse élőben	2588
követed	2600
követem	2600
követem a szerzőt	2598
követem a témát	2598
következő	2506
következő cikk	2504
következő fotó	2588
következő kép	2588
következő oldal	2588
következő videó	2568
követve	2599
követés	2600
követés leállítása	2598
követés megszüntetése	2598
közlemény: adomány	2579
közlemény: támogatás	2579
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
kúpiť e-knihu	4459
kúpiť knihu	4459
kúpiť licenciu	4485
kúpiť lístky	4459
kúpiť predplatné	4402
kúpiť teraz	4459
kúpiť vstupenku	4459
kúpiť vstupenky	4459
kúpiť časopis	4459
kúpte nám kávu	4471
kúpte si knihu	4459
kúpte si vstupenky	4459
küfür, hakaret içeren yorumlar onaylanmamaktadir	4836
küldd be a fotóidat	2592
küldd el egy barátodnak	2601
küldd tovább a cikket	2490
küldje be fotóit	2592
küldje el barátjának	2489
küldje el fotóit	2592
küldje el ismerősének	2490
küldjön névtelen üzenetet	2592
küldjön tippet	2592
küldés	91	2489	2586
küldés e-mailben	2489
küldés whatsappon	2601
külső tartalom	2506
künye	4831	4853
küpsiste kasutamine	1759
küpsiste seaded	1736
küsi tehisarult	1724
küsitlus	92
küsitluse tulemused	1762
kā izslēgt reklāmu bloķētāju	3305
kā mēs sargājam avotus	3312
kā tev patika raksts	3265
kā tu domā? balso	3266
kāpēc es redzu šo reklāmu	3318
ką manote? balsuokite	3197
křížovka	587
kết quả bình chọn	5220
kết quả thăm dò	5220
kết thúc quảng cáo	5188
""", 'l': """
l'accès à tous les articles	2223
l'offre intégrale	2223
la discussione è chiusa	2772
la donazione è detraibile	2859
la encuesta del día	1568
la lecture automatique est désactivée	2218
la más popular	1661
la nota continúa después del anuncio	1559
la noticia continúa abajo	1706
la noticia continúa debajo	1706
la notícia continua a sota	452
la palabra del día	1682
la pregunta del día	91
la pubblicità continua	2908
la publicidad continúa	1706
la rédaction n'a pas participé	2235
la rédaction vous conseille	2103
la sélection de la rédaction	2103
la tua richiesta è stata inviata	2898
la vidéo commence dans #	2218
la vidéo ne peut pas être lue	2172
labojumi un precizējumi	3312
ladda inlägg	4700
ladda inlägget	4700
ladda innehåll	4700
ladda innehållet	4700
ladda ned på google play	4705
lae äpp alla	1763
lahenda ristsõna	1755
lahjoita artikkeli ystävälle	1917
lai komentētu, ielogojies	3265
lai komentētu, pieslēdzies	3265
laisser une réponse	2164
laita ilmoitukset päälle	1996
lancer la vidéo	2218
lap tetejére	2588
las más leídas	1572
las más leídas de hoy	1631
las noticias más leídas	1631
lasa sintētiska balss	3300
lasi arī	3261
lasi bez ierobežojumiem	3307
lasi bez reklāmām	3318
lasi komentārus	3265
lasi tālāk	3259
lasi vairāk šeit	3266
lasi vēl	3261
lasiet arī	3261
lasiet vēl	3261
last inn siden på nytt	3635
last siden på nytt	3635
lasă un comentariu	4027
lasă un răspuns	4071
lasīt komentārus	3265
lasīt tālāk	3266
lasīt vairāk	3266
lasīt visu rakstu	3311
lasīt vēlāk	3264
lasītākie	3261
lataa lisää	1935
lataa sisältö	1989
lataa ääni	1992
lautstärke	987
lavet ved hjælp af ai	775
le choix de la rédaction	2103
le club des abonnés	2170
le journal numérique	2052
le lecteur vidéo est en cours de chargement	2172
le lien a été copié	2155
le lien a été copié dans le presse-papiers	2155
le notizie più lette	2830
le più lette	2778
le za naročnike	4574
lea también	1572
lecteur vidéo	2218
lecture limitée	2054
lecture réservée aux abonnés	2054
lee sin límites	1627
lee también	1572
leer artículo completo	1578
leer el artículo completo	1666
leer el siguiente artículo	1697
leer más	1578
leer siguiente artículo	1697
leer también	1572
leer transcripción	1641
legfrissebb elöl	2596
legfrissebb hírek	2504
leggi di più	2783
leggi più tardi	2828
legjobb ajánlat	2583
legjobb ár	2583
legnépszerűbb	2504	2583	2597
legrégebbi	2597
legrégebbi elöl	2596
legújabb	2597
legújabb elöl	2596
leia a matéria completa	3923
leia a notícia completa	3959
leia as notícias no aplicativo	3913
leia também	3871
leisti pranešimus	3235
leisti vaizdo įrašą	3232
leitor de vídeo	3982
leitor de áudio	3982
lejupielādēt app store	3302
lejupielādēt audio	3300
lejupielādēt lietotni	3302
lejupielādēt no app store	3302
lejupielādēt no google play	3302
lejátszás	2569
lejátszási sebesség	2568
len nevyhnutné cookies	4461
len pre predplatiteľov	4402
ler grátis	3987
ler o próximo artigo	3990
ler próximo artigo	3990
ler transcrição	3934
les choix de la rédaction	2103
les commentaires sont réservés aux abonnés	2211
les den først i appen	3628
les først i appen	3628
les lecteurs ont aussi consulté	2157
les mieux notés	2165
les mots croisés du jour	2212
les més llegides	443
les også	3559
les plus commentés	2103
les plus consultés	2194
les plus partagés	2103
les plus récents	2165
les prix indiqués sont susceptibles d'évoluer	2139
les résultats du vote	2211
les våre debattregler	3553
letiltás	2575
letna naročnina	4575
letno plačilo	4575
letölthető a google play áruházból	2570
letölthető az app store-ból	2570
letöltés az app store-ból	2570
leído por una voz sintética	1641
leído por voz sintética	1641
li e aceito a política de privacidade	3915
libovolná částka	607
licenc vásárlása	2593
licencja na publikację	3802
liczy się każda wpłata	3788
liczy się każda złotówka	3788
lido por uma voz sintética	3934
lielāks teksts	3316
lien copié	2081
lien copié dans le presse-papiers	2155
lietošanas noteikumi	3276
liitudes nõustud kasutustingimustega	1743
liity jäseneksi	1904
likęs laikas	3233
likęs laikas -#	3232
lineでシェア	2937
lineでシェアする	2984
lineでログイン	3024
lineで共有	3038
lineで送る	2937
link a vágólapra másolva	2489
link bài gốc	5174
link copiado para a área de transferência	3922
link kopiëren	3351
link másolva	2489
link másolása	2489
link został skopiowany	3811
lire l'article précédent	2226
lire la suite pour #€	2052
lire la vidéo	2107
lire à haute voix	2081
lire également	2103
lisätiedot	1936
lisää aiheesta	1933
lisää artikkeleita	2015
lisää ensisijaiseksi lähteeksi	2026
lisää kirjoittajalta	2015
lisää kommentti	2024
lisää omiin aiheisiin	2026
lisää ostoskoriin	1986
lisää samalta kirjoittajalta	2015
lisää suosikkilähteeksi	2026
livrare gratuită	4117
liên hệ	5138
liên hệ quảng cáo	5210
liên hệ tòa soạn	5210
liên hệ với tòa soạn	5210
liên kết tài trợ	5178
liên quan	5139
ljud på	4704
ljudet är ai-genererat	4703
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1572
lo esencial cada mañana	1695
lo más comentado	1572
lo más compartido	1572
lo más leído	1572
lo más popular	1572
lo más visto	1572
lo más visto hoy	1631
lo último	1572
locuri de muncă	4048
loe lähemalt	1725
loe lähemalt siit	1725
loe äpis	1763
loeb sünteetiline hääl	1761
logi sisse või loo konto	1718
los lectores también leyeron	1631
luba kõik	1736
luba kõik küpsised	1759
lubię to	3687	3808
lucrează cu noi	4048
lue keskustelun säännöt	1930
lue lisää	1933
lue lisää aiheesta	1933
lue myöhemmin	1917
lue myös	1933
lue vähemmän	1983
lugu jätkub pärast reklaami	1727
lugu täieneb	1725
lui écrire	2131
lukijana synteettinen ääni	1992
luotu tekoälyllä	2022
luôn cho phép	5193
luôn hiển thị	5193
luštit	587
luštit křížovku	584
lyd på	3627
lze kdykoli zrušit	501
làm bài trắc nghiệm	5185
làm mới trang	5199
làm trắc nghiệm	5185
lägg till i mina ämnen	4736
lägg till oss som föredragen källa	4736
lägg till som föredragen källa	4736
lähetä	91	2013
lähetä kommentti	2024
lähetä kuvasi	2019
lähetä palaute	2022
lähetä palautetta	2022
lähetä sähköpostilla	1917
lähetä viesti	2012
lähetä viesti toimittajalle	2015
lähetä vinkki	2019
lähetä vinkki nimettömänä	2019
lämna en kommentar	4631
lämna ett svar	4734
lämna feedback	4732
längd	4704
längd #	4704
länk kopierad	4619
länken har kopierats	4738
länken kopierad	4619
länken är kopierad	4619
läs den först i appen	4705
läs dokumentet	4642
läs domen	4642
läs först i appen	4705
läs hela	4723
läs hela artikeln	4641
läs hela texten	4641
läs hela texten här	4641
läs i webbläsaren	4745
läs in sidan igen	4713
läs kommentarer	4631
läs mer	4638	4641
läs mer om	4638
läs mindre	4693
läs också	4638
läs på webben	4745
läs senare	4619
läs transkription	4703
läs utan annonser	4739
läs vidare	4605	4638
läs våra kommentarsregler	4631
läs även	4638
läsarerbjudande	4696
läsarerbjudanden	4696
läsarfrågan	91	4689
läsarresa	4696
läsarresor	4696
lästid	4641
lästid # min	4641
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3524
lås opp saken	3524
lås upp	4718
lås upp artikeln	4605
låst artikel	4717
låst innehåll	4718
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
læs i browser	788
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
lên đầu trang	5142
líbí se mi	630
lõpeta jälgimine	1776
lös korsordet	4689
lösenord	4718
löysitkö virheen	2019
løs krydsord	734
løs krydsordet	734
løs kryssordet	3612
lùi # giây	5189
lúštiť krížovku	4455
lülita reklaamiblokeerija välja	1766
lülitasin reklaamiblokeerija välja	1766
lütfen geçerli bir e-posta adresi girin	4923
lūdzu, izslēdziet reklāmu bloķētāju	3305
lưu	5127
lưu bài	5127
lưu bài viết	5127
lưu bài để đọc sau	5174
lưu cài đặt	5193
lưu công thức	61
lưu tin	5164
lưu tùy chọn	5193
lấy link	5174
""", 'm': """
magari più tardi	2736
mai multe articole de același autor	4106
mai multe opțiuni	4026	4115
mai târziu	4008	4089
mainonnanesto käytössä	2003
mainonnanesto on käytössä	2003
mainos päättyy	1920
mainossisältö	1922
mainostajan sisältö	2030
mainosten estäminen käytössä	2003
mainīt burtu izmēru	3316
mainīt piekrišanu	3298
mais notícias	3871
mais opções	3970
mais opções de partilha	3969
maksettu mainossisältö	1922
maksettu sisältö	1920
maksettu yhteistyö	2030
maksettua mainossisältöä	1922
maksettua sisältöä	1922
mam już konto	3790
mam prenumeratę	3790
manas tēmas	3315
mantener la sesión iniciada	1660
mantener sesión iniciada	1660
manter sessão iniciada	3953
mantén la sessió iniciada	471
manşetler	4837
maschinell übersetzt	1014
maschinelle übersetzung	1015
masintõlgitud	1774
maskinoversættelse	777
maskinöversatt	4731
maskinöversättning	4733
masquer la publicité	2139
masquer les réponses	2164
masz już konto	3676
masz już konto? zaloguj się	3676
masz włączonego adblocka	3782
materialet er vernet etter åndsverkloven	3650
materialet är skyddat enligt lagen om upphovsrätt	4668
materialet är upphovsrättsskyddat	4669
materiał komercyjny	3813
materiał niedostępny	3776
materiał partnera	3691
materiał partnerski	3813
materiał promocyjny	3691
materiał płatny	3813
materiał sponsorowany	3691
materiał wideo niedostępny	3776
materiał zewnętrzny	3691
matéria exclusiva para assinantes	3920
matérias relacionadas	3871
mazāks teksts	3316
mağazamiz	4903
mağazaya git	4903
mašinski prevedeno	4387
mašīntulkots	3313
mažesnis tekstas	3249
me désabonner	2241
me désinscrire	2241
me ei saa seda sisu näidata	1759
me réabonner	2223
media społecznościowe	3688
medlemsförmån	4696
megjelenítés és elfogadás	2560
megnyitás	2508
megnyitás az alkalmazásban	2570
megnézem	2506
megnézem a galériát	2588
megnézem az ajánlatot	2557
megnézem az eredményt	2551
megnézem az árat	2557
megosztás	2489
megosztás a facebookon	2489
megosztás ajándékként	2601
megosztás e-mailben	2601
megosztás facebookon	2489
megosztás twitteren	2489
megosztás whatsappon	2601
megrendelem a könyvet	2495
megrendelés	2494
megveszem a könyvet	2557
mehr für dich	926
mehr für sie	926
meld deg av når som helst	3642
meld deg på	3531
meld deg på nyhetsbrevet	3531
meld meg på	3642
mentions légales	2091
mentés	2489
mentés későbbre	2489
menú	1578
menü	855	1006	2506	4843
menü schließen	855
menü öffnen	855
menüyü kapat	4954
mer från	4638
mer läsning	4638
merci ! votre message a bien été envoyé	2190
merci d'avoir voté	91	2143
merci de le désactiver pour continuer	2182
merci, votre vote a été pris en compte	2164
mergi la pagina de donații	4096
mergi la rețetă	61
mesajiniz başariyla gönderildi	4923
mesajiniz gönderildi	4923
mesajul dumneavoastră a fost trimis	4102
mesajul tău	4103
mesačne	4475
mesačná platba	4475
mesačné predplatné	4475
mesačný dar	4471
mesečna donacija	4373	4572
mesečna naročnina	4575
mesečna pretplata	4376
mesečno	4376	4575
mesečno plačilo	4575
messaggio pubblicitario con finalità promozionale	2807
mest läst	4638
mest lästa	4638
mest læst	685
mest læste	685
mest populär	4718
mest populärt	4718
mest populær	763	3640
mest populære	763	3640
mesterséges intelligencia készítette	2595
mesterséges intelligenciával készült	2595
metinė prenumerata	3241
mettre de côté	2236
mi donación	1693
mi készítette	2595
mi var kļūdīties	3313
mi által generált	2595
mi-összefoglaló	2506
micșorează textul	4115
mida sina arvad? hääleta	1725
midagi läks valesti. proovi uuesti	1770
miesięcznie	3791
miks ma seda reklaami näen	1779
miksi näen tämän mainoksen	2030
mina ämnen	4736
mind a # fotó megtekintése	2587
mind a # fotók megtekintése	2587
mind a # kép megtekintése	2587
mind a # képek megtekintése	2587
mind a fotó megtekintése	2587
mind a fotók megtekintése	2587
mind a kép megtekintése	2587
mind a képek megtekintése	2587
minden adomány számít	2580
minden forint segít	2580
minden forint számít	2580
minden hozzájárulás számít	2580
minden héten e-mailben	2512
minden héten, ingyen	2512
minden hétfőn, ingyen	2512
minden pénteken a postaládájában	2512
minden pénteken, ingyen	2512
minden pénteken. ingyen. spam nélkül	2585
minden reggel a postafiókjában	2512
minden reggel a postaládájában	2512
minden süti elfogadása	2560
minden támogatás segít	2580
mindet elutasítom	2561
mindig engedélyezem	2560
mindig engedélyezés	2560
mindig megjelenítem	2560
minn meg på det senere	3520
minőség	2569
mira el vídeo	434
mira también	1697
mit ki übersetzt	1014
mit paypal unterstützen	996
mitä mieltä olet? äänestä	1935
miért látom ezt a hirdetést	2603
miễn phí vận chuyển	5218
miễn phí, không spam	5205
mjesečna donacija	4373
mjesečna pretplata	4376
mjesečno	4376
modalità di pagamento	2740
moderációs alapelvek	2596
moderálási elvek	2500
modifică preferințele cookie	4041
modifică setările	4123
modifier mes préférences	2133
modifier mes préférences de cookies	2094
modifier vos préférences	2176
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2211
mogoče kasneje	4515
mogą cię zainteresować	3710
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4406
mohlo by vás zajímat	527
mohlo by vás zaujímať	4406
moje témata	631
moje témy	4492
mokama partnerystė	3251
molimo isključite blokator oglasa	4371
molimo vas, isključite adblock	4371
monatlich kündbar	921
montant personnalisé	2221
mostra aquesta publicació a instagram	424
mostra di più	2783
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3925
mostrar conteúdo	3938
mostrar conteúdo externo	3896
mostrar más	1578
mostrar o conteúdo	3938
mostrar subtítulos	1641
mot de passe oublié	2052
mots clés	2103
mots croisés	2169
mots croisés du jour	2212
mots fléchés	2169
mots mêlés	2169
mots-clés	2103
może cię zainteresować	3710
może później	3672
możesz zrezygnować w każdej chwili	3790
možda kasnije	4313
možda vas zanima	4305
možda će vas zanimati	4305
možete se odjaviti bilo kada	4378
možete se odjaviti u bilo kom trenutku	4378
možno neskôr	4413
možná později	497
mua sách	5188
mua sách tại đây	5188
mua trên lazada	5188
mua trên shopee	5188
mua trên tiki	5188
mua vé	5188
mua vé ngay	5188
muhabirin diğer haberleri	4854
muistuta myöhemmin	1903
mulțumim că ai votat	4071
mulțumim pentru feedback	4044
mulțumim pentru sprijin	4125
mulțumim pentru susținere	4125
mulțumim pentru vot	91	4071
mulțumim, mesajul a fost trimis	4102
mulțumim, te-ai abonat cu succes	4057
mutasd az eredményt	91	2551
mutass többet	2506
muuda küpsiste seadeid	1759
muut lukivat myös	1933
muuta evästeasetuksia	1989
mykistä	1993
myöhemmin	1999
mám predplatné	4474
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2483
már kikapcsoltam	2578
már követed	2598
már követed ezt a témát	2598
már követi	2598	2600
már szavazott	2551
már szavaztál	2551
már van fiókom	2582
más	1578
más antiguos	1635
más artículos	1572
más artículos de este autor	1666
más artículos del autor	1596
más detalles	1579
más en	1572
más historias	1572
más información	1572
más leídas	1572
más leído	1572
más leídos	1572
más noticias	1572
más noticias de este autor	1666
más opciones	1561
más opciones para compartir	1676
más popular	1661
más recientes	1635
más sobre este tema	1572
más tarde	1521
más valorados	1635
más vistas	1572
más vistos	1572
más votados	1635
más összeg	2579
mások ezt olvassák	2504
mások ezt olvasták	2504
másolva	2602
másolás	2489
másolás tilos	2593
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5228
mängi kohe	1755
märkasid viga	1773
märksõnad	1720
månadsgåva	4601
månadsvis	4718
månadsvis betalning	4718
månedlig	3640
månedlig betaling	3640
månedlig gave	3521
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4670
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2582
még nincs előfizetése	2582
még nincs fiókja	2582
még nincs fiókod	2582
még nincsenek hozzászólások	2596
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
método de pago	1525
métodos de pagamento	3831
métodos de pago	1525
mākslīgais intelekts var kļūdīties	3313
mākslīgā intelekta kopsavilkums	3266
mă abonez	4057
mărește fotografia	4106
mărește imaginea	4106
mărește textul	4115
mărime text	65
mēneša abonements	3308
mēs nevaram parādīt šo saturu	3298
mēģiniet vēlreiz	3309
mēģiniet vēlāk	3309
mėnesinė parama	3239
mėnesinė prenumerata	3241
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5201
mỗi đóng góp đều quý giá	5201
một lần	5202
mới nhất	5139	5159
mời chúng tôi ly cà phê	5201
mời tác giả ly cà phê	5120
mời tác giả một ly cà phê	5120
mời tôi một ly cà phê	5120
mở	5143
mở khóa bài viết	5225
mở khóa bài viết này	5174
mở rộng	5142
mở trong ứng dụng	5195
mở ứng dụng	5195
""", 'n': """
na celú obrazovku	4464
na górę	3797
na hlavní stránku	617
na hlavnú stránku	4480
na stránku darov	4471
na stránku darů	607
na začiatok	4465
na začátek	597
na żywo	3777
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4507
nagyobb betűk	2601
nagyítás	2569
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4491
nahlásiť chybu	4409
nahlásiť komentár	4490
nahlásiť príspevok	4490
nahlásiť reklamu	4495
najboljši	4588
najchętniej czytane	3710
najchętniej czytane dziś	3710
najczęściej czytane	3710
najczęściej czytane artykuły	3710
najlepšia ponuka	4475
najlepšie	4491
najnovejše	4508
najnovejše novice	4508
najnovejši	4588
najnovejši najprej	4587
najnoviji članci	4305
najnovšie	4406	4491
najnovšie správy	4406
najnovšie články	4406
najnowsze artykuły	3710
najnowsze wiadomości	3710
najobľúbenejšie	4475	4491
najstarejši	4588
najstarejši najprej	4587
najstaršie	4491
najvýhodnejšie	4475
najčitanije	4305
najčitanije vesti	4305
najčitanije vijesti	4305
najčitanije vijesti dana	4305
najčítanejšie	4406
najčítanejšie články	4406
najčítanejšie články dňa	4406
naloži objavo	4562
naloži več	4580
naloži video	4562
naloži vsebino	4562
napi keresztrejtvény	2551
napiši komentar	4388	4587
napišite komentar	4511
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4480
napísať komentár	4490
napíšte autorovi	4480
napíšte do redakcie	4484
napíšte komentár	4490
napíšte redakcii	4484
naročena vsebina	4507
naroči knjigo	4560
naročite knjigo	4560
naročite se	4503
naročnina	4503
narração gerada por ia	3982
naruči knjigu	4362
naručite knjigu	4362
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4580
nastala chyba. skúste to neskôr	4477
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4461
nastavenie súkromia	4461
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4371
nastavi s google računom	4375
nastavi čitanje	4357
nastavi čitati	4357
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4357
nastavite čitati	4357
nastavitve piškotkov	4523
nastaviť ako preferovaný zdroj	4492
nastaviť upozornenia	4467
następna strona	3713
następne wideo	3776
następne zdjęcie	3796
następny	3713
następny artykuł	3710
następny film	3776
nasza księgarnia	3693
natisni članek	4511
naudojate reklamos blokavimą	3237
naudojimo taisyklės	3208
naudojimosi taisyklės	3231
naujausi viršuje	3247
naujausios žinios	3192
naujienlaiškis	3215
nav komentāru	3314
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
načítava sa prehrávač	4464
načítava sa video	4464
načítať obsah	4461
načítať príspevok	4461
načítať viac	4480
načítať video	4461
načítať ďalšie	4480
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4484
našli ste chybu v článku	4484
našli ste v článku chybu	4484
naživo	4465
ne děkuji	497
ne ratez rien de l'actualité	2181
ne, ačiū	3236
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3309
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
nekaj je šlo narobe. poskusite pozneje	4577
nekaj je šlo narobe. poskusite znova	4577
nem kérem	2573
nem kötelező	2586
nem küldünk spamet	2585
nem, köszönöm	2478	2573
nemam mišljenje	4360
nemate račun	4375
nemaš račun	4375
nemám názor	587	4456
nemám účet	610
nemáte predplatné	4474
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3862
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4478
neskôr	4468
neteisingas el. pašto adresas	3242
neueste beiträge	852
neveljaven e-poštni naslov	4577
nešto je pošlo naopako. pokušajte ponovo	4378
nešto je pošlo po zlu. pokušajte ponovno	4378
nešto je pošlo po zlu. pokušajte ponovo	4378
nghe bài báo	5189
nghe bài viết	5164	5189
nghe nội dung bài viết	5189
nghe đọc bài	5164	5189
nhấn để bật tiếng	5223
nhận thông báo	5196
nhập bình luận	5220
nhập bình luận của bạn	5220
nhập email của bạn	5226
nhập số tiền	5224
nhập địa chỉ email	5226
nhập địa chỉ email của bạn	5226
nhắc tôi sau	5117
nhớ đăng nhập	5203
ni še komentarjev	4587
nie dziękuję	3672
nie dziś	3672
nie możemy pokazać tej treści	3773
nie możemy wyświetlić tej treści	3773
nie można odtworzyć filmu	3776
nie można odtworzyć wideo	3776
nie można wyświetlić tej treści	3773
nie pamiętam hasła	3790
nie pamiętasz hasła	3676
nie udało się załadować filmu	3776
nie ďakujem	4413
nie, dziękuję	3672
nie, ďakujem	4413
nieprawidłowy adres e-mail	3793
niečo sa pokazilo	4478
niečo sa pokazilo, skúste to znova	4477
niečo sa pokazilo. skúste to neskôr	4477
niečo sa pokazilo. skúste to znova	4477
nimate računa	4574
nimetön postilaatikko	2019
nincs fiókja	2582
nincs fiókod	2582
nincs fiókom	2582
nincs hozzászólás	2596
nincs még előfizetésed	2582
nincs még fiókja	2582
nincs véleményem	2554
nincsenek hozzászólások	2596
niste naročnik	4574
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3318
no mūsu veikala	3296
no se ha podido cargar el vídeo	1689
no se ha podido reproducir el vídeo	1641
no se puede reproducir el vídeo	1641
no sé	1635
no te pierdas las últimas noticias	1550
noe gikk galt, prøv igjen	3642
noe gikk galt, prøv igjen senere	3642
noe gikk galt. prøv igjen	3642
noe gikk galt. prøv igjen senere	3642
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3317
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2877
noraidīt visas	3299
normas de participación	1634
normes de participació	446
norėdami komentuoti, prisijunkite	3196
nos hors-séries	2138
nosūti draugam	3264
nosūtīt atsauksmi	3313
nosūtīt draugam	3264
nosūtīt e-pastā	3264
nosūtīt komentāru	3314
nosūtīt ziņu	3309
noteで書く	2937
notiek video ielāde	3300
notifications activées	2181
notifikácie	4468
notre charte déontologique	2198
notre charte éditoriale	2198
notre sélection	2103
notre sélection d'articles	2157
notícia anterior	477	3959
notícia següent	477
notícias relacionadas	3871
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2198
nous écrire	2199
nouveau ! suivez vos auteurs préférés	2205
nu ai cont? înregistrează-te	4062
nu aveți cont	4101
nu ești abonat	4100
nu ești încă abonat	4100
nu mai urmări	4113
nu mulțumesc	4008
nu putem afișa acest conținut	4083
nu på google play	750
nu s-a putut încărca videoclipul	4124
nu sunteți abonat	4100
nu știu / nu răspund	4072
nu, mulțumesc	4008	4089
nuestro código ético	1669
numele tău	4103
numele tău de utilizator	4119
nuotrauka # iš #	3253
nur für mitglieder	1000
nuskaitykite qr kodą	3234
nuskenuokite qr kodą	3234
nyaste först	4734
nyeste først	3654
nyhetsdøgnet	3559
nyní na google play	598
nyní ne	601
nyomtatás	2489
não foi possível carregar	3982
não foi possível carregar o vídeo	3934
não foi possível reproduzir o vídeo	3934
não perca	3871
não sabe / não responde	3926
não sei	3926
não tem conta	3954
não tem uma conta	3954
não é assinante	3953
não, obrigada	3828
não, obrigado	3828
nächste seite	855
nächster artikel	852
nächstes bild	1004
nächstes foto	1004
nächstes video	986
näin korjaamme virheet	2019
näin poistat mainoseston	2000
näin poistat mainosten eston	2000
näin suojaamme lähteitämme	2019
näin suojelemme lähteitä	2019
näita # vastust	1775
näita alati	1759
näita galeriid	1772
näita ja nõustu	1759
näita kõiki	1726
näita rohkem	1725
näita sisu	1759
näita tulemusi	1755
näita vastuseid	1775
näita veel	1725
näita vähem	1726	1772
näköislehti	1906
nästa	4641
nästa artikel	4638
nästa bild	4723
nästa sida	4723
nästa video	4703
näytä # kuvaa	2014
näytä # kuvat	2014
näytä # vastausta	2024
näytä aina	1989
näytä alkuperäinen	1936
näytä galleria	2015
näytä ja hyväksy	1989
näytä julkaisu	1924
näytä kaikki	1935
näytä kaikki # kuvaa	2014
näytä kaikki # kuvat	2014
näytä kaikki artikkelit	2015
näytä kaikki kommentit	2024
näytä kaikki kuvaa	2014
näytä kaikki kuvat	2014
näytä kartta	1936
näytä kommentit	1930
näytä kuvaa	2014
näytä kuvagalleria	2015
näytä kuvat	2014
näytä kuvateksti	2015
näytä käännös	1936
näytä lisää	1935
näytä lisää artikkeleita	2015
näytä lisää kommentteja	2024
näytä litterointi	1992
näytä salasana	2008
näytä sisältö	1923
näytä tekstitykset	1992
näytä tiedot	1936
näytä tulokset	91	1936	1977
näytä upotus	1924
näytä vastaukset	2024
näytä vähemmän	1936	2015
något gick fel	4721
något gick fel, försök igen	4720
något gick fel, försök igen senare	4720
något gick fel. försök igen	4720
något gick fel. försök igen senare	4720
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2569
némítás feloldása	2568
népszerű	2504
név	2586
névtelen bejelentés	2592
névtelen postaláda	2592
nézze meg galériánkat	2506
nézze meg képeinket	2506
nõustu ja jätka	1759
nõustu ja näita	1759
nõustun	1736
nõustun kõigiga	1736
nøgleord	685
nāc strādāt pie mums	3266
nākamais attēls	3311
nākamais raksts	3311
nākamais video	3300
nākamā bilde	3311
nākamā lapa	3311
nē, paldies	3304
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5139
nội dung do ai tạo	5223
nội dung quảng cáo	5176
nội dung tiếp tục bên dưới	5178
nội dung tài trợ	5132
nội dung được tài trợ	5178
nội dung đề xuất	5178
nội quy bình luận	5182
""", 'o': """
o dată	4097
o leitor está a carregar	3934
o que achou desta notícia	3898
o seu apoio faz a diferença	3827	3986
o singură dată	4097
o singură donație	4096
o vídeo começa em #	3982
o vídeo começará em alguns segundos	3896
obaveštenja	4370
objednať knihu	4459
obligatoriskt fält	4720
obligātie lauki	3309
obligāts lauks	3309
obnovit stránku	606
obnoviť stránku	4470
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4479
obrázok # zo #	4479
obsah je chránený autorským zákonom	4485
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4495
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4461
obsah nie je možné zobraziť	4461
obsah sa nedá zobraziť	4461
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3809
obserwujesz już tego autora	3809
ocenite članak	4308
ocenite članek	4511
oceń jakość artykułu	3805
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4420
ocijenite članak	4308
ocorreu um erro ao carregar o vídeo	3896
ocultar anúncio	3901
ocultar comentários	3925
od najnovších	4491
od najstarších	4491
od naszych partnerów	3813
od našich partnerov	4495
od našich partnerů	635
od naših partnera	4394
od naših partnerjev	4592
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3790
odblokuj dostęp	3790
odblokuj treść	3773
oddaj głos	91	3763
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4477
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4402
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4378
odkaz bol skopírovaný	4493
odkaz byl zkopírován	633
odkaz skopírovaný	4409
odkaz zkopírován	510
odkleni članek	4504
odklenite celoten članek	4504
odklenite članek	4574
odmietnuť	4420
odmietnuť všetko	4420
odmítnout	519
odmítnout vše	519
odoberať	4478
odoberať newsletter	4477
odomknúť	4475
odomknúť článok	4474
odomknúť článok pre priateľov	4493
odoslať	91	4478
odoslať komentár	4490
odoslať správu	4477
odoslať spätnú väzbu	4488
odporúča outbrain	4495
odporúčame	4406	4475
odporúčame prečítať	4406
odporúčame tiež	4406
odporúčané outbrain	4495
odporúčané taboola	4495
odporúčané články	4406
odpovedať	4491
odpovědět	525	630
odrzuć	3695
odrzuć wszystkie	3695
odrzuć wszystko	3774
odtwarzacz wideo jest ładowany	3776
odtwórz	3713
odtwórz film	3776
odtwórz wideo	3776
odvolať súhlas	4461
odśwież stronę	3786
odštampaj	4308
odštampaj recept	61
odštampaj članak	4308
oferta dla czytelników	3769
oferta dla prenumeratorów	3769
ofertă pentru abonați	4077
ofertă pentru cititori	4077
oferă acest articol	4115
oferă acest articol cadou	4064
oferă articolul	4115
offert par un abonné	2236
offre abonnés	2170
offre intégrale	2223
offre limitée	2189
offre réservée aux lecteurs	2170
offre spéciale	2052
offre à durée limitée	2188
offrez-nous un café	2043
offrici un caffè	2737
oglasno sporočilo	87	4507
ogłoszenie	3691
ohjelma ei ole enää katsottavissa	1992
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4409
oikaisut ja täsmennykset	2019
okuma süresi # dk	4843
okurlara özel	4903
okurlarimiza özel	4903
okurlarimiza özel indirim	4903
oldal frissítése	2578
oldal újratöltése	2578
oled juba hääletanud	1755
olet jo äänestänyt	1977
oliko artikkeli hyödyllinen	1930
oliko juttu hyödyllinen	1930
oliko tiivistelmä hyödyllinen	1930
oliko tämä hyödyllinen	2022
olvasd be a qr-kódot	2571
olvass korlátlanul	2582
olvassa be a qr-kódot	2571
olvasson hirdetések nélkül	2603
olvasson korlátlanul	2483
olvasson tovább	2483
olvasta már	2504
olvastad már	2504
olvasás az alkalmazásban	2570
olvasói ajánlat	2557
olvidaste tu contraseña	1527
omogoči obvestila	4568
omogući obavijesti	4369
omröstning	92
onayi geri çek	4907
onayi yönet	4907
onayimi geri çek	4907
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4364
ordsøgning	739
orijinali göster	4844
os comentários são exclusivos para assinantes	3974
os leitores também leram	3923
os preços podem variar	3901
osadzona treść	3773
osale küsitluses	1725
osmisměrka	587
osta käyttöoikeus	2020
osta liput tästä	1986
osta täältä	1986
ostatnie artykuły	3710
osveži stran	4571
osveži stranicu	4372
osvežite stran	4571
osvježi stranicu	4372
osvježite stranicu	4372
oszczędzasz #%	3791
ota käyttöön	1999
ota yhteyttä	1930
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4375
otkaži bilo kada	4375
otključaj članak	4298
otključajte ceo članak	4298
otključajte cijeli članak	4298
otključajte članak	4375
otomatik çeviri	4905
otros artículos	1572
oturumu açik tut	4921
otvoriť aplikáciu	4466
otvoriť galériu	4480
otvoriť v aplikácii	4466
otwórz	3714
otwórz aplikację	3778
otwórz galerię	3796
otwórz mapę	3714
otwórz w przeglądarce	3817
otázka dne	587
otázka dňa	4456
outbrain tarafindan önerildi	4880
outras notícias	19	3871
ouvir este conteúdo	3934
ouça esta reportagem	3934
ouça este conteúdo	3848
ovaj sadržaj ne možemo prikazati	4364
ovaj sadržaj nije dostupan	4364
ovaj sadržaj nije moguće prikazati	4364
ovaj video više nije dostupan	4366
ovaj članak je zaključan	4375
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4897
oynatici yükleniyor	4904
oyunuz için teşekkürler	4897
""", 'p': """
padidinti nuotrauką	3244
padovanokite straipsnį	3195
padovanokite straipsnį draugui	3195
padovanoti straipsnį	3249
page précédente	2107
pagina următoare	4030
pague um café	3829
paiement sécurisé	2050
paketi seç	4921
paketleri gör	4951
pakollinen kenttä	2012
paldies par jūsu balsi	3294
paldies par pieteikšanos	3283
paldies par ziņu	3309
palielināt	3301
palielināt attēlu	3311
palun jää viisakaks	1724
palun lülita reklaamiblokeerija välja	1766
pamanīji kļūdu	3265
pamanījāt kļūdu	3265
pamiršau slaptažodį	3240
pamiršote slaptažodį	3240
par šo tēmu	3261
paramètres de confidentialité	2176
paramètres des cookies	2091
paramétrer	2091
paramétrer les cookies	2091
paramétrer mes choix	2095
parandused ja täpsustused	1773
parašyk komentarą	3196
parašykite komentarą	3196
partajează	4019
partenerii noștri	4028
participez à la conversation	2143
participă la sondaj	4071
partilhar esta página	3997
partnereink ajánlata	2603
partnereinktől	2603
partnerių turinys	3199
partnerski sadržaj	4304
partnerski članek	4592
partnerský obsah	635
pas encore abonné	2188
pasidalinkite šiuo straipsniu	3195
pasirinkite planą	3240
pasirinkite prenumeratą	3240
pasirinkite sumą	3238
pasirinkti prenumeratą	3240
pasitikrinkite žinias	3197
pasiūlymas skaitytojams	3228
paslēpt reklāmu	3318
passer la publicité	2089
passer à la recette	61
passwort zurücksetzen	1000
pastebėjote klaidą	3196
pasziánsz	2554
pasūtīt grāmatu	3296
pateikti atsiliepimą	3246
patikrinkite savo el. paštą	3242
patreonで支援する	3021
patvirtinkite savo el. paštą	3242
pausar vídeo	1641
pauză video	4079
pavaišinkite mus kava	3238
paylaş	4828
paylaşin	4828
paypal ile öde	4951
pašreizējais laiks #	3300
pažiūrėkite vaizdo įrašą	3197
pe aceeași temă	4065
pelaa peliä	1977
pelaa tästä	1977
pentru a citi în continuare	4062
per saperne di più	2830
per visą ekraną	3232
per überweisung spenden	997
pergunte à nossa ia	3898
permite întotdeauna	4083
permitir anúncios	3946
permitir conteúdo externo	3860
personvernerklæring	3623
personvernerklæring og informasjonskapsler	3550
perspausdinti draudžiama	3252
peut-être plus tard	2042
pełny ekran	3777
photo précédente	2226
phát	5162
phát hiện lỗi	5182
phát lại	5190
phát video	5189
phóng to ảnh	5209
phổ biến nhất	5204
piedalies aptaujā	3266
piedāvājums lasītājiem	3296
piekrist un rādīt	3298
piekrist un turpināt	3298
piekrist visām	3276
piekrītu	3276
piekrītu visām	3299
piesakies vebināram	3266
piesakoties tu piekrīti lietošanas noteikumiem	3283
pieslēdzies vai izveido kontu	3259
pieslēdzies, lai komentētu	3265
pieslēgties	3259
pieslēgties ar facebook	3307
pieslēgties ar google	3307
pievieno savu komentāru	3265
pievienot komentāru	3259
pievienot kā vēlamo avotu	3315
pievienot manām tēmām	3315
pieņemt un turpināt	3298
pieņemt visas	3299
pieņemt visas sīkdatnes	3298
pilnekrāna režīms	3300
pilnekrāns	3300
pirkt biļetes	3296
pirkt biļeti	3296
pirkt grāmatu	3296
pirkti bilietą	3228
pirkti knygą	3228
pirkti licenciją	3252
pirmais mēnesis par # €	3259
pirmas mėnuo tik # €	3190
più lette	2778
più letti	2778
più popolare	2864
più recenti	2837
più tardi	2736
più vecchi	2837
più votati	2837
piši autoru	4381
piši avtorju	4580
pišite autoru	4381
pišite avtorju	4580
pišite nam u redakciju	4384
pišite nam v uredništvo	4583
pišite redakciji	4384
pišite uredništvu	4583
piškotki	4523
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2138
plan seç	4921
plani seç	4921
planini seç	4921
platba ročne	4475
platba ročně	611
platená inzercia	87	4405
platená spolupráca	4495
platený obsah	4495
player de áudio	3982
player se učitava	4366
plaćena saradnja	4394
plaćena suradnja	4394
plaćeni oglas	87	4304
plaćeni sadržaj	4304
plačajte nam kavo	4572
plačana objava	87	4507
plačana vsebina	4592
plačano sodelovanje	4592
plačiau skaitykite čia	3197
plein écran	2107
plus d'actualités	2103
plus d'articles du même auteur	2194
plus de détails	2108
plus récents	2165
plătește cu paypal	4126
poate mai târziu	4008
początek bloku reklamowego	3694
podaj prawidłowy adres e-mail	3793
podari članek	4511
podarite ta članek	4511
podaruj artykuł	3676
podaruj dostęp	3811
podaruj ten artykuł	3687
podcast anhören	900
pode ler também	3923
podeli članak	4308
podešavanja privatnosti	4364
podijeli članak	4308
podmienky používania	4420
podmínky použití	519
podmínky užití	519
podobne artykuły	3710
podobné články	527	4406
podporiť	4401
podporte nezávislú žurnalistiku	4401
podporte nás	4401
podporte nás cez darujme	4471
podporte nás cez paypal	4471
podporte nás na patreone	4471
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4461
podrobné nastavení	593
podrži	4297
podrži nas	4297
podržite nas	4297
podržite naš rad	4297
podržite nezavisno novinarstvo	4297
podziel się	3687
podziel się na facebooku	3687
pogledajte još	19
poista mainonnanesto käytöstä	2003
poistin mainonneston käytöstä	2003
poistin sen käytöstä	2004
pokaż # odpowiedzi	3807
pokaż # zdjęcia	3795
pokaż # zdjęć	3795
pokaż galerię	3796
pokaż hasło	3790
pokaż i zaakceptuj	3773
pokaż komentarze	3704
pokaż mniej	3713
pokaż napisy	3776
pokaż odpowiedzi	3807
pokaż oryginał	3714
pokaż podpis	3796
pokaż szczegóły	3696
pokaż transkrypcję	3776
pokaż treść	3695
pokaż tłumaczenie	3714
pokaż więcej	3713
pokaż wszystkie	3713
pokaż wszystkie # zdjęcia	3795
pokaż wszystkie # zdjęć	3795
pokaż wszystkie zdjęcia	3795
pokaż wszystkie zdjęć	3795
pokaż wszystko	3714
pokaż wyniki	91	3763
pokaż zdjęcia	3795
pokaż zdjęć	3795
pokaži geslo	4574
pokaži rezultate	91
pokaži vsebino	4523
pokloni članak	4308
poklonite ovaj članak	4308
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4413
pokračovať bez vypnutia	4469
pokračovať cez apple	4474
pokračovať cez facebook	4474
pokračovať cez google	4474
pokračovať s google	4474
pokušajte kasnije	4378
pokušajte ponovno	4378
pokušajte ponovno kasnije	4378
pokušajte ponovo	4378
pole obowiązkowe	3793
polecamy również	3710
polecamy także	3710
polecamy też	3710
polecane artykuły	3710
politica de confidențialitate	4025	4026	4039
politica de corecții	4108
politica editorială	4039	4108
politică de confidențialitate	4025
politika kolačića	4364
politika piškotkov	4562
politique de confidentialité	2091
politique de protection des données	2217
polityka prywatności	3695
polityka prywatności i cookies	3697
polityka sprostowań	3801
política de cookies	1561	3856
política de correcciones	1669
política de correccions	479
política de correções	3962
política de galetes	424
política de privacidad	1561
política de privacidade	3856	3880
política de privacitat	424
política de protección de datos	1688
política de proteção de dados	3981
pomanjšaj pisavo	4590
pomôže každé euro	4472
pomůže každá koruna	608
ponovno učitaj stranicu	4372
ponuda za čitaoce	4362
ponuda za čitatelje	4362
ponuka pre čitateľov	4459
poprzedni artykuł	3710
poprzednie zdjęcie	3796
populární	527
populära artiklar	4638
populärast	4718	4735
populärt	4638
populære	779	3655
populære artikler	685
populære saker	3559
populært	685	3559
populārākie	3261
popüler	4837
popüler haberler	4837
popüler konular	4837
por mês	3950
por qué estás viendo esto	1527
por qué? cuéntanos	1681
portes grátis	3971
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4478
poslať ako darček	4493
poslať cez whatsapp	4493
poslať e-mailom	4409
poslať mailom	4493
poslať priateľovi	4493
poslať správu	4477
poslať tip	4484
poslať tip anonymne	4484
poslušaj vest	4308
poslušaj članak	4308
poslušaj članek	4511
poslušajte tekst	4366
poslušajte članek	4511
posnetek ni več na voljo	4565
posnetek v vaši državi ni na voljo	4565
posnetka ni mogoče predvajati	4565
postanite naročnik	4503
postanite član	4297	4503
postavke kolačića	4321
postaw kawę	3673
postaw nam kawę	3673
poszt betöltése	2560
posłuchaj	3687
poukážte nám # % z dane	4471
pour continuer à lire	2152
pourquoi voyez-vous cette publicité	2139
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4469
používate blokovanie reklám	4469
používate blokovač reklám	4469
používateľské meno	4475
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4305
povezani članci	4305
povezani članki	4508
povećaj	4367
povećaj fotografiju	4381
povećaj sliku	4381
povećaj slova	4392
povećaj tekst	4392
povečaj	4566
povečaj besedilo	4590
povečaj fotografijo	4580
povečaj pisavo	4590
povečaj sliko	4580
povinná pole	614
povinné	615	4478
povinné pole	614
povinné polia	4477
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4468
povoliť notifikácie	4467
povoliť obsah	4461
povoliť raz	4461
povoliť reklamu	4470
povoliť reklamy	4470
povoliť upozornenia	4467
powiązane	3710
powiązane artykuły	3710
powiązane tematy	3710
powiększ	3713
powiększ tekst	3811
powiększ zdjęcie	3713
powrót do góry	3713
powrót do strony głównej	3796
powrót na górę	3796
pozastaviť	4465
později	603
pozostała część artykułu pod materiałem wideo	3691
pozostały czas	3777
pozostały czas #	3776
pozostały czas -#	3776
pozrieť # fotiek	4479
pozrieť # fotky	4479
pozrieť # fotografie	4479
pozrieť # fotografií	4479
pozrieť fotiek	4479
pozrieť fotky	4479
pozrieť fotografie	4479
pozrieť fotografií	4479
pozrieť galériu	4480
pozrieť všetky # fotiek	4479
pozrieť všetky # fotky	4479
pozrieť všetky # fotografie	4479
pozrieť všetky # fotografií	4479
pozrieť všetky fotiek	4479
pozrieť všetky fotky	4479
pozrieť všetky fotografie	4479
pozrieť všetky fotografií	4479
pozrieť všetkých # fotiek	4479
pozrieť všetkých # fotky	4479
pozrieť všetkých # fotografie	4479
pozrieť všetkých # fotografií	4479
pozrieť všetkých fotiek	4479
pozrieť všetkých fotky	4479
pozrieť všetkých fotografie	4479
pozrieť všetkých fotografií	4479
pozvite nás na kávu	4471
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4373
pořídit předplatné	610
pošalji	91	4379
pošalji e-mailom	4308
pošalji komentar	4308
pošalji mejlom	4308
pošalji poruku	4378
pošalji povratnu informaciju	4387
pošalji prijatelju	4308
pošalji vest	4384
pošalji vijest	4384
pošalji članak e-mailom	4308
pošaljite dojavu	4384
pošaljite komentar	4308
pošaljite vest	4384
pošlete tip redakci	622
pošlite tip redakcii	4484
pošlji	4578
pošlji komentar	4587
pošlji po e-pošti	4511
pošlji povratno informacijo	4586
pošlji prijatelju	4511
pošlji sporočilo	4577
pošlji članek po e-pošti	4511
pošljite nam namig	4583
pošljite namig	4583
poštanski broj	4379
poštna številka	4578
poštovné zdarma	591
pr članek	4507
pradėti testą	3226
praneškite apie klaidą	3196
pranešti anonimiškai	3245
pranešti apie klaidą	3196
pranešti apie komentarą	3247
pratite uživo	4381
pravidelný dar	607
pravidelný príspevok	4472
pravidelně měsíčně	607
pravidlá diskusie	4409
pravidlá opráv	4484
prawa autorskie zastrzeżone	3802
prašome išjungti reklamos blokavimą	3237
pre komentovanie sa prihláste	4490
pre predplatiteľov	4402
preberi cel članek	4580
preberi celoten članek	4580
preberi več	4580
preberite celoten članek	4580
preberite še	4508
precisamos de você	3827
predchádzajúca fotografia	4480
predchádzajúca snímka	4480
predchádzajúca strana	4480
predchádzajúci článok	4480
predplatiť	4401
predplatné môžete kedykoľvek zrušiť	4474
predplaťte si	4401
preferințe cookie	4083
preferințe de confidențialitate	4123
preferències de galetes	457
preferências de cookies	3938
preferências de privacidade	3981
prehrať	4465
prehrať video	4464
prehrávač sa načítava	4464
prejsť do diskusie	4490
prejsť do galérie	4480
prejsť na darovanie	4471
prejsť na kvíz	4455
prejsť na obsah	4480
prejsť na online	4480
prejsť na platbu	4471
prejsť na ponuku	4459
prejsť na recept	61
prejšnja fotografija	4580
prejšnja slika	4580
prejšnja stran	4580
prejšnji članek	4580
prekličete lahko kadarkoli	4574
prekliči soglasje	4562
preložené automaticky	4488
preložené pomocou ai	4488
prenošenje zabranjeno	4385
prenumerantförmån	4696
prenumerantförmåner	4696
prenumerata nuo # euro per mėnesį	3190
prenumerata nuo # €	3190
prenumerera på vårt nyhetsbrev	4612
prenumeruodami sutinkate su taisyklėmis	3215
prenumeruokite naujienlaiškį	3215
prenumeruoti naujienlaiškį	3242
preostali čas	4566
preostali čas #	4565
preostali čas -#	4565
preporučeno	4305
preporučuje outbrain	4394
preporučuje taboola	4394
preporučujemo	4305	4376
preporučujemo da pročitate	4305
preporučujemo i	4305
presentear matéria	3969
preskoči na sadržaj	4381
preskoči na vsebino	4580
preskočiť na obsah	4480
prestať sledovať	4492
prethodni članak	4381
pretlač zakázaná	4485
prevedeno uz pomoć ai	4387
preverite e-pošto	4577
prečo vidím túto reklamu	4495
prečítajte si	4406
prečítajte si aj	4406
prečítať neskôr	4493
prečítať prepis	4464
prețurile pot varia	4048
pridať ako preferovaný zdroj	4492
pridať do košíka	4459
pridať do mojich tém	4492
pridať komentár	4409
pridať medzi preferované zdroje	4492
pridruži se razpravi	4587
pridružite se razpravi	4587
pridėti kaip pageidaujamą šaltinį	3248
pridėti komentarą	3247
pridėti prie mano temų	3248
pridėti prie pageidaujamų šaltinių	3248
prihlásiť	4402
prihlásiť cez facebook	4474
prihlásiť cez google	4474
prihlásiť na odber	4477
prihlásiť sa	4402
prihlásiť sa cez apple	4474
prihlásiť sa cez facebook	4474
prihlásiť sa cez google	4474
prihlásiť sa do diskusie	4490
prihlásiť sa na odber	4477
prihláste sa a komentujte	4490
prihvati i prikaži	4364
prihvati sve kolačiće	4364
prihvaćam	4321
prihvaćam i nastavljam	4364
prihvaćam sve	4321
prijava putem google računa	4375
prijavi grešku	4308
prijavi pogrešku	4384
prijavi se s google računom	4375
prijavite grešku	4384
prijavite pogrešku	4384
prijať	4420
prijať a pokračovať	4461
prijať a zobraziť	4461
prijať všetko	4420
prijať všetky	4462
prijať všetky cookies	4461
prikaži # odgovora	4388
prikaži # odgovore	4587
prikaži galerijo	4580
prikaži galeriju	4381
prikaži geslo	4574
prikaži i prihvati	4364
prikaži in sprejmi	4562
prikaži komentare	4388
prikaži komentarje	4587
prikaži lozinku	4375
prikaži manj	4509
prikaži manje	4306
prikaži odgovore	4388	4587
prikaži podnapise	4565
prikaži prepis	4565
prikaži rezultate	91	4359	4557
prikaži sadržaj	4321
prikaži sve	4306
prikaži titlove	4366
prikaži transkript	4366
prikaži več	4509
prikaži više	4306
prikaži vse	4509
prikaži vsebino	4562
prima lună gratuită	4062
prima pagină	4031
primetili ste grešku	4384
primește alerte despre acest subiect	4056
primijetili ste grešku	4384
printează	4019
printează rețeta	61
pripomenúť neskôr	4413
priporoča outbrain	4592
priporoča taboola	4592
priporočamo	4508	4575
priporočamo tudi	4508
priporočamo v branje	4508
priporočeno	4508
prisijunkite arba susikurkite paskyrą	3190
prisijunkite prie mūsų komandos	3197
prisijunkite, kad galėtumėte komentuoti	3196
prispieť	4401
prispieť jednorazovo	4471
prispieť mesačne	4471
privatsphäre verwalten	983
privatsphäre-einstellungen	838
privātuma iestatījumi	3298
privātuma politika	3276
prišlo je do napake. poskusite pozneje	4577
prišlo je do napake. poskusite znova	4577
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2218
profită de ofertă	4130
programmet är inte längre tillgängligt	4703
prohibida la reproducció	482
prohibida su reproducción total o parcial	1702
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
proibida a reprodução total ou parcial	3993
promijeni veličinu teksta	4392
promo sadržaj	4394
promocijsko sporočilo	4507
promotivni sadržaj	4304
promotivni članak	4304
promóció	2492
proovi # päeva tasuta	1718
proposé par	2209
prosimy o wyłączenie adblocka	3782
proč vidím tuto reklamu	635
pročitaj ceo članak	4381
pročitaj cijeli članak	4381
pročitaj kasnije	4392
pročitaj transkript	4366
pročitajte ceo tekst	4381
pročitajte cijeli članak	4381
pročitajte i	4305
pročitajte još	4305
prywatność	3695
prywatność i cookies	3697
przeczytaj całość	3796
przeczytaj cały artykuł	3796
przeczytaj również	3710
przeczytaj także	3710
przeczytaj też	3710
przeczytaj transkrypcję	3776
przejdź bez wsparcia	3672
przejdź do galerii	3796
przejdź do głównej treści	3796
przejdź do księgarni	3692
przejdź do oferty	3769
przejdź do przepisu	61
przejdź do płatności	3787
przejdź do quizu	3763
przejdź do serwisu	3695
przejdź do sklepu	3769
przejdź do strony darowizn	3787
przejdź do treści	3713
przejdź do ustawień prywatności	3695
przejdź do wpłaty	3787
przejdź na stronę główną	3796
przekaż # % podatku	3787
przekaż #%	3787
przekaż opinię	3805
przestań obserwować	3809
przetłumaczono automatycznie	3805
przetłumaczono przez ai	3805
przeładuj stronę	3786
prześlij	3794
prześlij opinię	3805
prześlij zdjęcia	3801
przypomnij mi później	3672
przypomnij później	3781
právě se děje	527
präsentiert von	832
précédent	2107
préférences cookies	2091
préférences de confidentialité	2217
prélèvement	2051
prémium	2483
prénom	2191
présenté par	2209
próbáld újra később	2585
próbálja ki # forintért	2483
próbálja újra	2585
próbálja újra később	2585
próxima	3876
próxima foto	3990
próxima imagem	3990
próxima notícia	3959
próxima página	3876
próximo artigo	3871
próximo vídeo	1689	3982
prøv # dager gratis	3524
prøv gratis	649	3524
prøv igen senere	765
prøv igjen senere	3642
prøv nu	649
prøv nå	3524
prędkość odtwarzania	3776
prを含みます	2984
pr記事	3006
psč	615	4478
pubblicità	2765
publi-rédactionnel	2089
publicitatea continuă	4130
publicité	2089
publicité - la suite ci-dessous	2089
publicité dans #	2218
publicités	2089
publică	4072
publică comentariul	4071
pular anúncio	3982
pular para o conteúdo	3876
pular para o conteúdo principal	3874
puslapis # iš #	3253
página siguiente	1578
páči sa mi to	4491
päeva küsimus	1755
päivitä sivu	2004
päivitä suostumus	1924
päivän kysymys	91	1983
päivän peli	1983
päivän ristikko	1977
pääuutiset	1933
påkrevd	3643
påkrævet	766
påmind mig senere	645
påminn mig senare	4600
później	3781
pārbaudi savas zināšanas	3266
pārbaudiet savu e-pastu	3309
pāriet uz recepti	61
pāriet uz saturu	3311
pārpublicējot atsauce obligāta	3269
pārpublicēšana aizliegta	3319
pārtraukt sekot	3315
pārvaldīt paziņojumus	3303
pārvaldīt piekrišanu	3298
pērc abonementu	3259
płatna współpraca	3813
płatne miesięcznie	3791
płatne rocznie	3791
płatność miesięczna	3791
płatność roczna	3791
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
qq好友	5306
qq空间	5306
qr कोड स्कैन करें	2448
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3144
qrコードからダウンロード	3014
qrコードを読み取ってください	3014
qr코드로 다운로드	3144
qr코드를 스캔하세요	3144
qu'avez-vous pensé de cet article	2135
qual o seu nível de satisfação com esta notícia	3898
qualcosa è andato storto	2866
quan tâm nhất	5183
quay lại	5143
quay lại đầu trang	5227
quellen und weiterführende links	852
queremos conocer tu opinión	1617
queremos saber a sua opinião	3911
questa email è già registrata	2898
questa pagina ti è stata utile	2836
questo articolo ti è stato utile	2836
questo articolo è bloccato	2863
questo campo è obbligatorio	2865
questo riassunto ti è stato utile	2802
questo video non è disponibile	2844
questo video non è più disponibile	2844
quieres añadir otro usuario a tu suscripción	1527
quitter le plein écran	2172
quizi çöz	4900
quizás más tarde	1521
quizás te interese	1572
quy định bình luận	5182
quyên góp	5118
quyên góp ngay	5118
qué opinas	1567
qué te ha parecido esta noticia	1617
quét mã qr	5195
quét mã qr để tải	5195
quét mã qr để tải ứng dụng	5195
quên mật khẩu	5121
quản lý cookie	5193
quản lý lựa chọn	5222
quản lý sự đồng ý	5193
quản lý tùy chọn	5222
quảng cáo	5132
quảng cáo - bài viết tiếp tục bên dưới	5176
""", 'r': """
r$ # por mês durante # meses	3920
radote klaidą	3196
radote klaidą tekste	3196
radās kļūda. mēģiniet vēlāk	3309
radīts ar mākslīgo intelektu	3313
rafraîchir la page	2183
raksti komentāru	3265
raksts ir aizsargāts ar autortiesībām	3319
raksts ir slēgts	3307
raksts tiek papildināts	3266
raksts turpinās pēc reklāmas	3268
rakstu lasa mākslīgais intelekts	3300
rakstīt autoram	3311
rakstīt komentāru	3265
raktažodžiai	3233
rao vặt	5132
raportează	4072
raportează comentariul	4119
raportează o eroare	4044
raportează o greșeală	4108
raportoi virheestä	2019
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4588
rašykite redakcijai	3245
rašyti autoriui	3244
rašyti komentarą	3190
reagovať	4491
recargar la página	1655
recargar página	1655
recarrega la pàgina	466
recarregar a página	3948
recarregar página	3948
receber notificações	3913
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2145
recevez une alerte à chaque article de l'auteur	2145
reclamă	4022
recomandarea redacției	4065
recomandări	4028
recomandări by taboola	4051
recomandări taboola	4051
recomandările editorilor	4065
recomandările partenerilor	4051
recomandările redacției	4028
recomendado para você	3871
recommandé	2103
recommandé pour vous	2103
recommandés	2103
recordar más tarde	1521
recuérdamelo más tarde	1521
recíbela	1540
recíbela gratis	1540
recíbelo	1540
redacția	4039
redare automată	4080
redirecționează # la sută	4096
redirecționează #%	4009
redă video	4079
redă videoclipul	4079
refuză toate	4041
refuză tot	4084
regala este artículo	1676
regalar artículo	1527
regalar este artículo	1676
registrovať sa	4402
registruokitės nemokamai	3190
registruokitės į seminarą	3197
registrácia	4402
regisztráció	2483
regisztrálok	2483
regler för kommentarer	4734
regler og vilkår gjelder	3547
regras de comentários	3925
regras dos comentários	3925
regístrate	1527
rekisteröidy	1906
rekisteröidy maksutta ja lue	1906
reklaami lõpp	1779
reklam içeriğidir	4903
reklama się skończyła	3813
reklami geç	4830
reklám	2492
reklám vége	2603
reklámblokkolót használ	2576
reklámblokkolót használsz	2576
reklāma	3259
reklāmas beigas	3318
reklāmas raksts	3268
reklāmraksts	87	3268
relacja na żywo	3796
relaterade ämnen	4638
rendeld meg a könyvet	2557
rendelje meg a könyvet	2557
rendezés	2597
rendszeres támogatás	2580
renovar suscripción	1694
reportar comentário	3974
reportar erro nesta página	3898
reproducció automàtica	454
reproducción automática	1642
reproducción prohibida	1702
reproducir vídeo	1641
reproduction réservée	2231
reproductor de vídeo	1689
reproduzir vídeo	3934
reproduzir áudio	3934
reprodução automática	3935
reprodução proibida	3993
reserve já	3996
resmi büyüt	4927
responda à enquete	3925
rester connecté	2188
restez informé	2062
restez informés	2062
resultado da votação	3974
resultados de la votación	1635
resumen automático	1602
resumo da notícia	3898
resumé lavet af ai	775
retour à l'accueil	2194
retour à la liste	2194
retour à la page d'accueil	2105
retrage consimțământul	4083
rettelser og præciseringer	772
revenir à l'accueil	2194
revoir la vidéo	2218
rezerviši mesto	4362
rezervovať miesto	4459
rezervujte si místo	590
rezervuoti vietą	3228
rezervă un loc	4049
rezervă-ți locul	4049	4077
rezervēt vietu	3296
rezolvă testul	4074
rezygnuję z newslettera	3817
reîmprospătează pagina	4095
reîncarcă pagina	4095
reînnoiește abonamentul	4126
reģistrējies bez maksas	3259
reģistrēties	3259
reši križanko	4557
reši kviz	4359	4557
reši ukrštenicu	4359
režim celej obrazovky	4464
režim celé obrazovky	596
ricordamelo più tardi	2736
riješi križaljku	4359
riješi kviz	4359
riproduzione riservata ©	2904
rizami geri çek	4834
rodyti galeriją	3244
rodyti mažiau	3198	3244
rodyti turinį	3230
rodyti viską	3198
rozumím	531
rozwiąż krzyżówkę	3763
rozwiń	3696	3713
rozwiń wszystko	3714
ročne	4475
ročná platba	4475
ročné predplatné	4475
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	2005
rätta	4631
rätta oss	4631
rättelse	4631
rättelsepolicy	4727
rättelser och förtydliganden	4727
règles de commentaires	2164
règles des commentaires	2164
réactions	2097
réagir	2081	2097
réagir à cet article	2097
réagissez	2097
réagissez à cet article	2097
réductions et codes promo	2235
réduire la police	2156
réduire la taille de la police	2156
réduire la taille du texte	2156
réduire le texte	2207
répondez au quiz	2167
répondez au sondage	2164
répondre	2097
réseaux sociaux	2082
réserver mes places	2170
réservez vos places	2170
réservé aux inscrits	2052
résiliable à tout moment	2152
résultats	92
résultats du sondage	2143
résumé de l'article	2135
résumé de l'article en # points	2135
résumé en # secondes	2135
résumé ia	2204
résumé par l'ia	2204
részletek	2508
rétablir le son	2172
rösta	91	4693
rösta här	4641
rösta i omröstningen	4641
rösta nu	91	4689
rút lại sự đồng ý	5193
rückmeldung geben	1015
rýchlosť prehrávania	4464
rādīt # atbildes	3314
rādīt atbildes	3314
rādīt galeriju	3311
rādīt mazāk	3267	3311
rādīt rezultātus	3294
rādīt saturu	3298
rādīt un piekrist	3298
rādīt vairāk	3266
rādīt visu	3267
rămâi conectat	4100
răspunde	4027
răspunde la sondaj	4071
rėmimas	3199
rėmėjo turinys	3251
""", 's': """
s'abonner à ce dossier	2228
s'abonner à ce sujet	2228
s'abonner à ce thème	2228
s'abonner à cet auteur	2228
s'abonner à partir de #€	2052
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2062
s-ar putea să-ți placă	4028
saada anonüümne vihje	1773
saada sõbrale	1723
saada sõnum	1770
saada vihje anonüümselt	1773
saber más	1578
sadarbības raksts	3268
sadece abonelere özel	4921
sadržaj je blokiran	4364
sadržaj je zaključan	4298
sadržaj je zaštićen autorskim pravom	4385
sadržaj nije dostupan	4364
sadržaj nije moguće prikazati	4364
sadržaj partnera	4394
saglabāt	3264
saglabāt iestatījumus	3298
saglabāt izvēli	3298
saglabāt rakstu	3264
saglabāt vēlākam	3316
sair do ecrã inteiro	3934
saistītie raksti	3261
saistītās ziņas	3261
saite ir nokopēta	3316
saite nokopēta	3264
saken er låst	3524
saken finnes også som lyd	3537
salli ja näytä	1924
salli sisältö	1989
salta la pubblicità	2892
salta pubblicità	2892
saltar anúncio	3854
saltar para o conteúdo	3874
saltar para o conteúdo principal	3874
salvar preferências	3938
salvează	4019
salvează articolul	4064
salvează pentru mai târziu	4064
salvează preferințele	4083
salvează rețeta	61
samo nujni piškotki	4562
samo nužni	4364
samo nužni kolačići	4364
samo za naročnike	4574
sans engagement, résiliable à tout moment	2152
sao chép	5217
sao chép liên kết	5127
sao chép đường dẫn	5174
sari la conținut	4030
sari la rețetă	61
sari peste reclamă	4124
satura turpinājums pēc reklāmas	3268
saturs ir aizsargāts ar autortiesībām	3319
saturs ir bloķēts	3298
sazināties ar redakciju	3312
sačuvaj	4308
sačuvaj podešavanja	4364
sačuvaj recept	61
sačuvaj vest	4308
sačuvaj za kasnije	4392
sačuvaj članak	4392
saņemt paziņojumus	3303
scanează codul qr	4087
schlagwörter	852
schließen	855
schrift größer	1019
schrift vergrößern	825
schriftgröße	825
schriftgröße anpassen	1019
schriftgröße ändern	1019
schwedenrätsel	976
scopri di più	2742
scopri di più su amazon	2908
scrie comentariul tău	4119
scrie redacției	4108
scrieți redacției	4108
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
se alla erbjudanden för prenumeranter	4605
se bilderna här	4641
se connecter et réagir	2097
se déconnecter	2052
se désabonner	2241
se désinscrire	2241
se grafiken här	4641
se ha producido un error al cargar el vídeo	1600
se klippet här	4641
se klippet øverst i saken	3562
se réabonner	2223
se større bilde	3563
se større billede	689
se videon här	4641
se våra erbjudanden	4717
se våre tilbud	3639
se încarcă playerul	4079
se încarcă video	4079
se încarcă videoclipul	4079
sedan # kr/mån tills du säger upp	4605
see väli on kohustuslik	1770
segui già questo argomento	2877
segui già questo autore	2877
seguir tópico	3913
seguí leyendo	1631
sei già abbonato	2742
sei già iscritto	2898
sei già iscritto alla newsletter	2822
seko tēmai	3315
sekot tēmai	3315
sekretessinställningar	4700
sekti autorių	3248
sekti temą	3248
selección de la redacción	1572
selectează	4101
selvä	1936
sem opinião	3926
sem si não seria possível	3918
sem você não seria possível	3918
semnalează comentariul	4119
semnalează o eroare	4027
senaste först	4734
send artiklen på mail	660
send på e-post	3537
send på mail	781
seniausi viršuje	3247
sense permanència	440
sesi aç	4904
sesi açmak için dokunun	4947
sesi açmak için tiklayin	4947
setări confidențialitate	4083
setări cookie	4026	4041
setări cookie-uri	4083
setări cookies	4083
setări de confidențialitate	4083
seu apoio faz a diferença	3827	3986
seu nome de usuário	3974
seuls les abonnés peuvent commenter	2143
seuraa hetki hetkeltä	2015
seuraa livenä	2015
seuraa meitä	1919
seuraa tekijää	2026
seuraa tätä aihetta	2026
seuraat jo tätä aihetta	2026
seuraat tätä aihetta	2026
seç	4922
seçenekleri yönet	4907
seçimimi kaydet	4907
seções	3871
seřadit podle	629
sfârșit publicitate	4077
sfârșitul reclamei	4077
shrani članek	4511
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3524
si è verificato un errore	2866
si è verificato un errore durante il caricamento del video	2800
sie können diesen artikel kostenlos weitergeben	947
signaler ce contenu comme inapproprié	2143
signaler un problème	2097
siguiente artículo	1572
siguiente vídeo	1689
siirry sisältöön	1935
siirry suoraan sisältöön	2015
sikeres feliratkozás	2510
sin ti no sería posible	1626
sinu hääl on arvesse võetud	1755
sinu sõnum	1771
sisu on autoriõigusega kaitstud	1780
sisältö ei ole saatavilla	1989
sisältö on estetty	1989
sisältö on suojattu tekijänoikeudella	2020
sisältöä ei voida näyttää	1989
sisältöä kumppaneiltamme	2030
siz ne düşünüyorsunuz	4865
siz ne düşünüyorsunuz? oy verin	4843
sizin için öneriler	4837
siųsti atsiliepimą	3246
siųsti draugui	3195
siųsti el. paštu	3195
siųsti komentarą	3247
siųsti naujieną	3245
siųsti žinutę	3242
skaitykite be reklamų	3251
skaitykite be ribojimų	3240
skaitykite daugiau čia	3197
skaityti plačiau	3197
skaityti visą straipsnį	3244
skaityti vėliau	3195
skann qr-koden for å laste ned appen	3628
skanna qr-koden för att ladda ner appen	4705
skaties arī	3261
skatīt cenu	3296
skatīt foto	3266
skatīt galeriju	3266
skatīt komentārus	3314
skatīt piedāvājumu	3296
skatīt piedāvājumus	3307
skatīt rezultātus	91	3294
skatīt video	3266
skatīt visus	3311
skenē qr kodu	3302
skenējiet qr kodu	3302
skjønner	3564
sklenite naročnino	4504
skontaktuj się z redakcją	3801
skontrolujte si svoju schránku	4477
skopírované	4494
skopírované do schránky	4493
skopírovať odkaz	4409
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4631
skriv inn beløp	3636
skru på	3633
skru på lyd	3626
skru på varsler	3630
skryť odpovede	4490
skryť reklamu	4495
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4729
skänk en gåva	4715
skúste to neskôr	4477
skúste to znova	4477
slapukų nustatymai	3208
slapukų politika	3230
slažem se	4321
slažem se i nastavljam	4364
sledeća fotografija	4381
sledeća slika	4381
sledeća strana	4381
sledeći video	4366
sledeći članak	4381
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4492
sledovať autorku	4492
sledovať online	4480
sledovať tému	4492
sledovať túto tému	4492
sledujete téma	631
sledujete tému	4492
slik beskytter vi kildene våre	3649
slik beskytter vi våre kilder	3649
slik slår du av annonseblokkering	3634
slične vesti	4305
slične vijesti	4305
slični članci	4305
sljedeća fotografija	4381
sljedeća slika	4381
sljedeća stranica	4381
sljedeći video	4366
sljedeći članak	4381
slut på annonce	783
slut på annons	4739
slut på reklam	4739
sluta följa	4736
slutt på annonse	3660
slutt å følge	3656
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3634
slå av annonseblokkeringen	3634
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3633	4709
slå på aviseringar	4707
slå på ljudet	4703
slå på notiser	4707
slå på varsler	3630
slå på varslinger	3630
slå til	755
slėpti reklamą	3251
sns 공유	3183
sns 공유하기	3183
snsでシェア	3052
snsでシェアする	3052
snsをフォロー	2938
snímek # z #	616
snímek # ze #	616
snímka # z #	4479
snímka # zo #	4479
so schützen wir unsere quellen	1009
sofortüberweisung	801
solicitarea a fost trimisă	4127
solicitação enviada	3988
solitär	976
som källa är du skyddad	4634
son dakika bildirimlerini aç	4911
son dakika gelişmelerinden haberdar olun	4911
son gelişmelerden haberdar olun	4911
sondaż	92
sonderveröffentlichung	927
sono già sostenitore	2736
sonraki fotoğraf	4954
sonraki fotoğraf için tiklayin	4840
sonraki fotoğrafa geç	4840
sonraki görsel	4954
sonraki haber için tiklayin	4840
sonraki içerik	4954
sonraki sayfa için tiklayin	4840
sonuçlar	92
sonuçlari gör	91	4844
sonuçlari göster	91	4898
sorodni članki	4508
sortează	4072
sortează după	4072
sortuj według	3807
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2172
sous-titres désactivés	2172
soutenez-nous dès maintenant	2043
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2097
soyez le premier à réagir	2097
spam nélkül	2585
spander en kaffe på oss	3636
spara inställningar	4700
spara till läslistan	4738
spausdinti receptą	61
spausdinti straipsnį	3249
spațiu publicitar	4051
spela här	4689
spela videon här	4641
spill ansvarlig. # år	3547
spill med måte	3546
spill nå	3612
spis treści	3713
splošni pogoji	4563
sponsorisé	2089
sponsorlu bağlantilar	4880
sponsorlu içerik	87	4830
sponsoroitu sisältö	1920
sponsoroitua sisältöä	1922
sponsorēts saturs	3318
sponsrat innehåll	4623
sponzorirani sadržaj	4304
sponzorirani članak	4304
sponzorisani sadržaj	4394
sponzorované	4405
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4583
sporočilo	4578
spotifyで聞く	3042
spotifyで聴く	3042
spravovat upozornění	600
spravovať súhlas	4461
spravovať upozornenia	4467
sprawdź cenę	3769
sprawdź ofertę	3676
sprawdź się	3766
sprawdź skrzynkę e-mail	3793
sprawdź skrzynkę odbiorczą	3793
sprawdź swoją skrzynkę	3793
sprawdź swoją wiedzę	3763
sprejmi in prikaži	4562
sprejmi vse piškotke	4562
spremi članak	4308
spremljajte v živo	4580
sprijinul tău contează	4125
sprijină-ne	4009
správa	4478
správa bola odoslaná	4477
správa souhlasu	593
správa súhlasu	4461
spróbuj ponownie	3793
spróbuj ponownie później	3793
spręsti kryžiažodį	3226
spręsti testą	3226
spune-ne părerea ta	4071
spune-ți părerea	4044
spune-ți părerea în comentarii	4044
spuneți-ne părerea	4071
spustit kvíz	584
spustiť kvíz	4455
spustiť video	4464
später	796
später erinnern	796
späť hore	4480
späť na hlavnú stránku	4480
späť na začiatok	4480
spør vår ki om saken	3553
spēlē tagad	3294
spēlēt tagad	3294
staňte sa členom	4401
staňte se členem	498
ste našli napako	4583
ste našli napako v članku	4583
ste už predplatiteľ	4474
ste že glasovali	4557
stem nå	91	3612
stiahnuť aplikáciu	4466
stiahnuť audio	4464
stiahnuť epizódu	4464
stiahnuť na google play	4466
stiahnuť v app store	4466
stiahnuť z app store	4466
stiahnuť z google play	4466
stichwörter	852
stil spørgsmål til artiklen	677
stlmiť	4465
stop med at følge	780
straipsnio tęsinys - po reklama	3199
straipsnis saugomas autorių teisių	3252
straipsnis tęsiasi po reklamos	3199
straipsnis užrakintas	3240
straipsnį skaito dirbtinis intelektas	3232
strojovo preložené	4488
strojový preklad	4489
strojový překlad	628
strojově přeloženo	627
strona główna	3710
stroški dostave	4561
stránka # z #	616	4479
stránka # ze #	616
stránka # zo #	4479
stworzono z pomocą ai	3805
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4600	4641
stäng annons	4739
stäng av annonsblockeraren	4710
stäng av din adblocker	4710
stäng av din annonsblockerare	4710
stäng av ljudet	4703
stäng galleri	4723
stöd oss	4601
stöd oss på patreon	4714
stöd oss via patreon	4714
större text	4738
større tekst	3658
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3521
støtt oss med vipps	3636
støtt oss på patreon	3636
støtt oss via vipps	3636
sua inscrição foi confirmada	3988
sua inscrição foi realizada com sucesso	3988
subscrição confirmada	3988
subtitrări	4080
subtítols	454
subtítulos	1642
sudoku del día	1682
sugerir correção	3898
sugerir una corrección	1617
sugestões	3871
suite après la publicité	2170
suivez vos auteurs préférés	2205
suivre ce thème	2145
suivre le thème	2205
sukurta naudojant dirbtinį intelektą	3246
sumă liberă	4096
sumă personalizată	4125
sunt de acord cu termenii și condițiile	4102
sur le même sujet	2103
sur le même thème	2103
suscripción	1527
suscripción confirmada	1695
suscríbase	1527
suscríbete	1527
suscríbete a nuestro boletín	1537
suscríbete ahora	1527
susiję straipsniai	3192
susikurti paskyrą	3190
susține	4009
susține-ne	4009
susține-ne pe patreon	4096
susțineți-ne	4009
susținut de	4117
sutikti ir tęsti	3230
sutinku ir tęsiu	3230
svaka donacija je važna	4373
svaka donacija pomaže	4373
svaki dinar je važan	4373
svaki doprinos je važan	4373
svaki doprinos pomaže	4373
svaki euro je važan	4373
svaki prilog pomaže	4373
svi članci	4381
svi članci autora	4381
sviđa mi se	4389
sviđa vam se članak	4387
swisha en gåva	4714
syötä kelvollinen sähköpostiosoite	2012
syötä summa	2005
syötä sähköpostiosoitteesi	1909
szanowna użytkowniczko, szanowny użytkowniku	3697
szanowni państwo	3696
szanowny użytkowniku	3697
szanujemy twoją prywatność	3697
szavazatodat rögzítettük	2551
szavazatát rögzítettük	2551
szavazás	92	2554
szavazás indítása	2551
szczegóły	3714
szeretne értesítéseket kapni	2572
szeretnél értesítéseket kapni	2572
szerző követése	2598
szkennelje be a qr-kódot	2571
szponzorált tartalom	87	2492
szybkość odtwarzania	3776
szállítási költség	2558
szókereső	2554
szólj hozzá	2500
szóljon hozzá	2500
szövegméret	2601
szünet	2569
sähköposti	1909
sähköposti tai käyttäjätunnus	2008
sähköpostiosoite	1909
sähköpostiosoitteesi	2012
sähköpostisi	2012
säkra din plats	4696
säästä # %	2010
säästä #%	2010
så # kr/mnd til du sier opp	3524
så gör du för att stänga av	4712
så hanterar vi personuppgifter	4628
så här stänger du av din adblocker	4712
så här stänger du av din annonsblockerare	4712
så jobbar vi med rättelser	4727
så kommenterar du	4631
så skyddar vi våra källor	4727
så stänger du av adblock	4712
så stänger du av adblocker	4712
så stänger du av annonsblockeraren	4710
så stänger du av din ad-blocker	4712
så stänger du av din adblocker	4712
så stänger du av din annonsblockerare	4710
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1565
sé parte	1522
sélections	2081
sì, grazie	2855
sí, quiero	1653
sí, vull	462
síganos	1553
síguenos	1553
só para assinantes	3953
sólo para suscriptores	1660
sõnum on saadetud	1770
sök	4641
søg	688
søk	3562
súhlasím	4420
súhlasím a pokračovať	4461
súhlasím so zobrazením	4420
súmate	1522
súvisiace	4406
súvisiace články	4406
súvisiaci článok	4406
süre	4905
süti beállítások	2560
süti tájékoztató	2560
sütibeállítások	2560
sütibeállítások módosítása	2563
sütik kezelése	2560
sākt testu	3294
sīkdatņu iestatījumi	3276
sīkdatņu politika	3298
sīkfailu iestatījumi	3298
słowa kluczowe	3710
sūtīt e-pastā	3316
sắp xếp theo	5183
số tiền khác	5201
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3773
ta treść jest zablokowana	3773
ta video ni več na voljo	4565
ta članek je zaklenjen	4574
taboola tarafindan sunulmuştur	4880
taboola tarafindan önerildi	4880
tack för din anmälan	4612
tack för din prenumeration	4720
tack för din röst	91	4689
tack för ditt meddelande	4720
tagasi üles	1772
taip pat žiūrėkite	3192
tak, chcę	3781
tak, chętnie	3781
tak, poproszę	3781
takaisin ylös	1935
takipten çik	4934
takk for at du meldte deg på	3642
takk for din påmelding	3642
takk for påmeldingen	3531
talebiniz gönderildi	4952
tallenna myöhemmäksi	1917
talán később	2478
tam ekrandan çik	4904
tamaño de la letra	1676
tamaño de letra	65	1552
tamaño del texto	65
también te puede gustar	1572
también te puede interesar	1572
també et pot interessar	415
também pode gostar	3923
tapahtui virhe. yritä myöhemmin uudelleen	2012
tapahtui virhe. yritä uudelleen	2012
tarjeta de crédito	1526
tarjeta de débito	1526
tarkista sähköpostisi	2012
tartalom betöltése	2560
tartalom engedélyezése	2560
tartalom megjelenítése	2560
tartalomjegyzék	2569
tasuline koostöö	1779
te ha parecido útil	1634
te ha resultado útil	1634
te ha resultado útil este artículo	1602
te ha resultado útil este resumen	1602
te ha sido útil	1634
te ha sido útil este resumen	1602
te poți dezabona oricând	4057
te rugăm să îl dezactivezi	4093
te vsebine ni mogoče prikazati	4562
te-ar putea interesa și	4065
tee meile kohvi välja	1767
tehisaru kokkuvõte	1725
tehisaru võib eksida	1774
tehisintellekt võib eksida	1774
tehty tekoälyllä	2022
teie hääl on arvesse võetud	1755
tej treści nie można wyświetlić	3773
tek seferlik bağiş	4918
tek seferlik bağiş yap	4950
tekijänoikeudella suojattu	2020
teklifi gör	4903
teklifleri gör	4951
tekoäly voi tehdä virheitä	2022
tekoälyn luoma	2022
tekoälyn tekemä	2022
tekoälyn tekemä tiivistelmä	1935
tekoälyn tiivistelmä	1935
tekoälyn tuottama	2022
tekoälytiivistelmä	1935	2023
tekst je zaključan	4375
tekst powstał przy pomocy ai	3805
tekst przetłumaczony maszynowo	3805
teksta izmērs	3316
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3195
telefonszám	2586
telefón	4478
teljes hozzáférés	2483
teljes képernyő	2569
teljes név	2586
temas del día	1572
temi že sledite	4589
ten artykuł jest zablokowany	3790
ten film jest niedostępny	3776
ten film nie jest dostępny w twoim kraju	3776
ten film nie jest już dostępny	3776
tento obsah je blokován	593
tento obsah je zablokovaný	4461
tento obsah nemôžeme zobraziť	4461
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4461
tento obsah nie je k dispozícii	4461
tento obsah sa nedá zobraziť	4461
tento článek je uzamčen	610
tercihleri yönet	4946
tercihlerimi yönet	4946
termeni și condiții	4038	4039
termeni și condiții de utilizare	4038
termenii și condițiile	4038
termos e condições	3856
teste başla	4900
teste grátis	3833
testează-ți cunoștințele	4074
testează-ți cunoștințele cu quizul nostru	4044
testi başlat	4900
testi çöz	4902
testreszabás	2562
teszteld a tudásod	2506
tesztelje tudását	2506
tetszőleges összeg	2579
text bol vytvorený automaticky	4488
text byl vytvořen automaticky	627
text je chránený autorským právom	4485
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4623
texten fortsätter under bilden	4623
texten är maskinöversatt	4731
texten är skapad automatiskt	4731
textgröße	1020
textgröße ändern	1019
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4923
tham gia bình chọn	5182
tham gia khảo sát	5182
tham gia thăm dò	5182
thanh toán hàng năm	5203
thanh toán hàng tháng	5203
thanh toán qua paypal	5225
theo dõi chủ đề	5214
theo dõi chủ đề này	5214
theo dõi tác giả	5214
thoát toàn màn hình	5189
thu gọn	5142
thème suivi	2228
thèmes	2103
thématiques	2103
thêm câu trả lời	5220
thêm làm nguồn ưu tiên	5214
thêm vào giỏ hàng	5228
thích	5127
thích nhất	5183
thông tin bắt buộc	5205
thông tin doanh nghiệp	5132
thông tin quảng cáo	5176
thông tin tác giả	5153
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5209
thẻ	5139
thời gian còn lại	5189
thời gian hiện tại	5190
thời lượng	5190
ti è stato utile	2836
tienes que iniciar sesión para guardar artículos	1630
tietosuoja ja evästeet	1924
tietosuoja- ja evästekäytäntö	1924
tietosuojakäytäntö	1989
tietosuojaseloste ja evästeet	1924
tik būtini	3230
tik būtinieji slapukai	3230
tikai nepieciešamās	3298
tikai nepieciešamās sīkdatnes	3298
tiktokで見る	3042
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3553
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3628
till gåvosidan	4714
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3623
tillåt	4709
tillåt alltid	4701
tillåt annonser	4713
tillåt aviseringar	4707
tillåt en gång	4700
tillåt innehåll	4700
tillåt inte	4709
tillåt notiser	4707
tillåt reklam	4713
tiltás	2575
timp rămas	4080
tin bài liên quan	5174
tin cùng chuyên mục	5139
tin cùng tác giả	5175
tin khác	5139
tin liên quan	5139
tin mới	5139
tin mới nhất	5139
tin nhắn của bạn	5226
tin nhắn của bạn đã được gửi	5205
tin nóng	5175
tin nổi bật	5139
tin quảng cáo	5176
tin tiếp theo	5209
tin trước	5139
tin tài trợ	5139	5178
tin tức liên quan	5139
tin đọc nhiều	5139
tip jar ☕	1196
tipărește	4019
tipărește articolul	4064
tipărește rețeta	61
tisk článku	633
titta på videon	4703
tiêu điểm	5139
tiến # giây	5189
tiếp theo	5142
tiếp tục sau quảng cáo	5178
tiếp tục trên trình duyệt	5195
tiếp tục trên web	5195
tiếp tục với apple	5203
tiếp tục với email	5225
tiếp tục với facebook	5203
tiếp tục với google	5203
tiếp tục đọc	5227
tlačiť	4409
to cię może zainteresować	3710
to może cię zainteresować	3710
to wideo jest niedostępne	3776
to wideo nie jest już dostępne	3776
toate știrile	4106
toda contribuição ajuda	3949
toda la información	1666
todas as notícias	3959
todavía no eres suscriptor	1660
todavía no estás registrado	1661
todos los artículos de este autor	1700
todos los artículos del autor	1700
todos los artículos del especial	1697
todos los derechos de reproducción reservados	1702
todos los vídeos	1666
todos os comentários	3862
todos os vídeos	3959
toimituskulut lisätään	1986
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4464
toto video nie je vo vašej krajine dostupné	4464
toto video už není dostupné	596
toto video už nie je dostupné	4464
tots els vídeos	477
tous droits de reproduction réservés	2231
tous nos hors-séries	2138
toute l'actualité	2103
toutes les actualités	2194
toutes les vidéos	2194
toutes nos vidéos	2194
tovább	2506
tovább a cikkre	2588
tovább a dossziéhoz	2588
tovább a galériához	2588
tovább a recepthez	61
tovább a rovatra	2504
tovább a tartalomhoz	2588
tovább a teljes cikkre	2588
tovább a támogatáshoz	2579
tovább a támogatási oldalra	2579
tovább a webshopba	2557
tovább az ajánlathoz	2557
tovább olvasom	2506
további beállítások	2563
további cikkek	2504
további cikkek a szerzőtől	2588
további cikkek a témában	2504
további cikkek betöltése	2588
további hírek	2504
további lehetőségek	2562
további részletek itt	2506
továbbiak betöltése	2506
továbbiak megjelenítése	2588
toàn màn hình	5190
traducció automàtica	454
traducción automática	1642
traducere automată	4080
traducido automáticamente	1674
tradução automática	3898
traduït automàticament	484
trang chủ	5142
trang này có hữu ích không	5182
transcripció	454
transcripción	1642
transcrição	3935
transferência bancária	3832
trenutni čas	4566
trenutni čas #	4565
treści komercyjne	3813
treści naszych partnerów	3813
treści partnerskie	3691
treść dla subskrybentów	3790
treść niedostępna	3773
treść premium	3790
treść sponsorowana	3691
treść wygenerowana przez ai	3805
treść zablokowana	3773
treść zewnętrzna	3773
tria la teva subscripció	440
trimite răspunsul	4071
troškovi dostave	4363
truy cập không giới hạn mọi bài viết	5225
trwa ładowanie odtwarzacza	3776
tryb pełnoekranowy	3776
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5223
trước	5142
trường bắt buộc	5205
trường này là bắt buộc	5205
trả lời	5138
trở lại	5142
trở lại đầu trang	5209
tu ce părere ai? lasă un comentariu	4044
tu donación desgrava	1656
tu izmanto reklāmu bloķētāju	3305
tu navegador no puede reproducir este vídeo	1600
tue meitä	1904
tue meitä patreonissa	2005
tue työtämme	2005
tule meile tööle	1725
tuotettu tekoälyllä	2022
turinys saugomas autorių teisių	3252
turinys užblokuotas	3230
turiu paskyrą	3240
turpini lasīt	3259
turpinājums pēc reklāmas	3268
turpināt ar apple	3307
turpināt ar facebook	3307
turpināt ar google	3307
turpināt lasīt	3259
tutar seç	4950
tutar seçin	4950
tvarkyti pranešimus	3235
tvarkyti sutikimą	3230
twitter'da paylaş	4828
twitterで見る	3042
twoja prywatność jest dla nas ważna	3697
twoja wiadomość	3794
twoje imię	3794
twój adres e-mail	3679
twój e-mail	3679
twój głos został oddany	3763
twój głos został policzony	3763
twój głos został zapisany	3763
tykkää	2025
tylko dla osób pełnoletnich	3692
tylko niezbędne	3773
tytuł przelewu: darowizna	3787
tytułem: darowizna na cele statutowe	3787
tài khoản của tôi	5121
tài trợ	5132
tài trợ bởi	5218
támogass minket	2479
támogass minket patreonon	2579
támogasson minket	2479
támogasson minket a patreonon	2579
támogatom	2479
támogatom a lapot	2579
támogatom az oldalt	2579
támogatott tartalom	87	2492
támogatás	2479
támogatás paypalon	2579
támogatási oldal	2579
támogatói tartalom	2492
tárgy	2586
täisekraan	1761
tämä artikkeli on lukittu	2008
tämä juttu on lukittu	2008
tämä kenttä on pakollinen	2012
tämä sisältö ei ole saatavilla	1989
tämä video ei ole enää saatavilla	1992
tämä video ei ole saatavilla	1992
täname liitumast	1743
tässä artikkelissa	2015
tässä jutussa	2015
tässä olisi upotus facebookista	1935
tässä olisi upotus instagramista	1935
tätä sisältöä ei voida näyttää	1989
täytä ristikko	1977
täytä tämä kenttä	2012
télécharger l'appli	2179
télécharger l'audio	2172
télécharger l'épisode	2172
télécharger le mp#	2172
télécharger le podcast	2172
téléchargez l'appli	2179
téma követése	2598
téma už sledujete	631
témata	527
tému už sledujete	4492
témy	4406
témáim	2599
témák	2504
térkép betöltése	2563
térkép megnyitása	2508
términos de uso	1561
términos y condiciones	1561
tên của bạn	5206
tên hiển thị	5220
tìm hiểu thêm	5136
tìm kiếm	5142
tóm tắt ai	5213
tóm tắt bằng ai	5213
tóm tắt bởi ai	5213
tópicos	3871
tópicos relacionados	3871
tôi đã hiểu	5143
tôi đã tắt	5200
tôi đã tắt trình chặn quảng cáo	5199
tôi đồng ý	5136
tôi đồng ý với chính sách bảo mật	5205
tôi đồng ý với điều khoản sử dụng	5205
tõlgitud tehisintellekti abil	1774
több	2506
több betöltése	2588
több mutatása	2588
töltsd ki a kvízt	2506
töltsd ki kvízünket	2551
töltse ki a kvízt	2506
töltse újra az oldalt	2578
tùy chỉnh	5136
tùy chọn cookie	5193
tùy chọn khác	5216
tú qué opinas	1567
túto tému už sledujete	4492
tühista igal ajal	1718
tüm fotoğraflar	4927
tüm fotoğraflari gör	4927
tüm haberler	4837
tüm haberlere sinirsiz erişim	4951
tüm haberleri gör	4927
tüm içeriğe sinirsiz erişim	4951
tüm konular	4839
tüm konulari gör	4839
tüm oyunlar	4900
tüm videolar	4927
tüm videolari gör	4927
tüm yazilari	4837	4854
tüm yazilari gör	4927
tüm yorumlar	4836
tüm çerezleri kabul et	4946
tüm çerezleri reddet	4946
tümü	4844
tümünü gör	4843
tümünü göster	4844
tümünü kabul et	4831
tümünü reddet	4831
tăng cỡ chữ	5216
tēmas	3261
tęsinys po reklamos	3199
tęsti su apple	3240
tęsti su facebook	3240
tęsti su google	3240
tłumaczenie automatyczne	3806
tłumaczenie maszynowe	3806
tạm dừng	5162
tạm dừng video	5189
tạo bởi ai	5223
tạo tài khoản	5121
tải audio	5189
tải bài đăng	5193
tải lại trang	5199
tải nội dung	5193
tải thêm	5142
tải thêm bình luận	5182
tải trên app store	5195
tải trên google play	5195
tải tập này	5189
tải về từ app store	5195
tải về từ google play	5195
tải âm thanh	5189
tải ứng dụng	5195
tải ứng dụng ngay	5195
tất cả tin tức	5209
tất cả trò chơi	5185
tất cả video	5209
tắt tiếng	5190
tặng bài viết	5174
tặng sao	5120	5174
tặng sao cho bài viết	5174
tặng sao cho tác giả	5224
tặng tác giả ly cà phê	5120
tốc độ phát	5162	5189
từ chối	5136
từ chối tất cả	5136	5193
từ chối tất cả cookie	5222
từ khóa	5139
tự động phát	5190
""", 'u': """
u košaricu	4362
u ovom članku	4381
udostępnij	3687
udostępnij na facebooku	3687
udostępnij na twitterze	3687
udostępnij na x	3687
udostępnij w mediach społecznościowych	3687
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4560
ugodnosti za naročnike	4560
ugrađeni sadržaj	4364
ugrás a galériához	2588
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2588
ugrás a tartalomra	2588
uključi	4370
uključi obaveštenja	4356
uključi obavijesti	4356
uključi se u raspravu	4388
uključi zvuk	4366
uključite javascript	4366
uključite notifikacije	4356
uključite obaveštenja	4356
uključite obavijesti	4356
uključite se u raspravu	4388
ukryj reklamę	3813
ukrštenica	4360
ulkoinen sisältö	1989
ulkopuolinen sisältö	1989
uloženo	634
uložené	4494
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4409
uložiť na neskôr	4409
uložiť nastavenia	4461
uložiť recept	61
uložiť voľby	4461
uložiť článok	4409
ultima oră	4028
ultimele știri	4028
um assinante presenteou você com este artigo	3922
un abonat ți-a oferit acest articol	4064
un abonné vous offre cet article	2155
un e-mail de confirmation vous a été envoyé	2148
un suscriptor te ha regalado este artículo	1630
un suscriptor te regala este artículo	1707
une erreur s'est glissée dans l'article	2097
ungültige e-mail-adresse	1002
unterstütze uns	797
unterstützen	797
unterstützen sie uns	797
unterstützen sie uns per paypal	914
unustasid salasõna	1768
uočili ste grešku	4384
uočili ste pogrešku	4384
uočili ste pogrešku u članku	4384
uporabniško ime	4575
uporabniško ime ali e-pošta	4574
upotettu sisältö	1989
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4484
upozornění	603
uppdatera dina inställningar	4745
uppläst av en ai-röst	4703
uppläst av en dator	4619
uppläst av en syntetisk röst	4703
uppläst av syntetisk röst	4703
uppläst med ai-röst	4619
upravit nastavení	522
upravljaj kolačićima	4364
upravljaj piškotke	4562
ur vår butik	4696
url 복사	3075
urlをコピー	2937
urlをコピーしました	3038
urlをコピーする	2984
url복사	3075
urmărește acest subiect	4056
urmărește autorul	4113
urmărește live	4056
urmărește subiectul	4113
urmărești deja acest subiect	4113
următorul	4030
următorul videoclip	4124
uslovi korišćenja	4321
ustaw jako preferowane źródło	3809
ustawienia plików cookie	3695
ustawienia prywatności	3773
ustvarjeno s pomočjo umetne inteligence	4586
utónév	2586
uutishälytykset	1999
uvek prikaži	4364
uvijek prikaži	4364
uvjeti korištenja	4321
uygulamada aç	4909
uygulamayi aç	4909
uygulamayi yükle	4909
uz sākumlapu	3311
uz sākumu	3266
uzdāvini rakstu	3316
uzdāvināt rakstu	3316
uzyskaj dostęp	3676
učitaj još	4381
učitaj objavu	4364
učitaj sadržaj	4364
učitaj video	4364
učitaj više	4381
učitavanje playera	4366
učitavanje videa	4366
ušetrite #%	4475
ušetríte #%	4475
ušetřete #%	611
ušetříte #%	611
ušteda #%	4376
uštedite #%	4376
używasz adblocka	3782
używasz programu do blokowania reklam	3782
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3196
už mám predplatné	4474
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4402
už máte předplatné	610
už máte účet	4402
už máte účet? prihláste sa	4402
už podporujem	4413
už podporuji	497
už sledujete	631
už ste hlasovali	4455
uždaryti	3198
uždaryti galeriją	3244
uždaryti reklamą	3199
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4367
užpildykite apklausą	3197
užsakomasis straipsnis	3199
užsakomasis turinys	87	3199
užsisakyti knygą	3228
užsisakyti prenumeratą	3190
""", 'v': """
v košarico	4560
v tem članku	4580
v tomto článku	617
v živo	4566
vaata kõiki	1772
vaata kõiki tellija soodustusi	1718
vaata lähemalt	1725
vaba töökoht	1725
vad tycker du? rösta här	4641
vai kopsavilkums bija noderīgs	3265
vai raksts bija noderīgs	3265
vai tas bija noderīgi	3313
vai vēlaties saņemt paziņojumus	3303
vain jäsenille	2010
vain välttämättömät	1989
vain välttämättömät evästeet	1989
vairāk no autora	3311
vairāk par tēmu	3261
vairāk rakstu	3311
vaizdo grotuvas įkeliamas	3232
vaizdo įrašas	3197
vaizdo įrašas nebepasiekiamas	3232
vaizdo įrašas nepasiekiamas	3232
vaizdo įrašas nepasiekiamas jūsų šalyje	3232
vaizdo įrašo paleisti negalima	3232
vaizdo įrašą rasite čia	3197
valami elromlott. próbáld újra	2585
valami hiba történt. próbálja újra	2585
valgfrit beløb	759
valgfritt beløp	3636
van egy jó sztorija	2592
van egy jó témája	2592
van már előfizetése	2582
van már fiókja	2483
van már fiókod	2582
van már fiókom	2582
vanjski sadržaj	4364
var artikeln till hjälp	4631
var det här till hjälp	4641
var det til hjælp	775
var detta till hjälp	4731
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4631
varbūt vēlāk	3304
varför ser jag den här annonsen	4739
varför visas den här annonsen	4739
vari atteikties jebkurā laikā	3259
varje bidrag hjälper	4715
varje bidrag räknas	4715
varje krona hjälper	4715
varje krona räknas	4715
vasta küsitlusele	1725
vastaa kyselyyn tästä	1935
vaš e-mail	4378
vaš e-naslov	4577
vaš e-poštni naslov	4577
vaš glas je bil oddan	4557
vaš glas je uračunat	4359
vaš glas je zabeležen	4359	4557
vaš glas je zabilježen	4359
vaš komentar	4308
vaš mejl	4378
vaša e-mail adresa	4378
vaša e-mailová adresa	4477
vaša poruka	4379
vaša poruka je poslana	4378
vaša poruka je poslata	4378
vaša správa	4478
vaše e-mailová adresa	614
vaše ime	4379	4578
vaše jméno	615
vaše meno	4478
vaše soukromí je pro nás důležité	522
vaše sporočilo	4578
vaše sporočilo je poslano	4577
vaše zpráva	615
veckans fråga	4693
vecākie vispirms	3314
vedno prikaži	4562
vegyél jegyet	2557
veja esta publicação no instagram	3896
veja também	3871
veja todas as opções de assinatura	3920
velg beløp	3636
velikost písma	65
veličina fonta	4392
veličina slova	4392
veličina teksta	65
velocidad de reproducción	1641
velocidade de reprodução	3934
velocitat de reproducció	453
velocità di riproduzione	2844
venujte nám # %	4471
ver # comentários	3911
ver biografía	1596
ver comentários	3862
ver conteúdo	3938
ver conteúdo externo	3896
ver dossiê	3959
ver esta publicación en instagram	1600
ver esta publicação	3981
ver esta publicação no instagram	3896
ver fotogalería	1666
ver galería	1578
ver galería de fotos	1666
ver imágenes	1697
ver la galería	1666
ver mais notícias	3959
ver más	1578
ver más artículos	1669
ver más artículos del autor	1596
ver más fotos	1574
ver más noticias	1631
ver más vídeos	1666
ver oferta de suscripción	1694
ver opciones de suscripción	1694
ver preço	3931
ver publicação	3860
ver suscripción	1694
ver también	1572
ver também	3871
ver todas as notícias	3959
ver todas las opciones de suscripción	1627
ver todos los artículos	1666
ver todos los vídeos	1666
ver todos os vídeos	3959
ver traducción	1579
ver tradução	3877
ver transcripción	1641
ver transcrição	3934
ver versión online	1712
ver versión web	1712
ver versão online	4002
ver vídeo	1578
vergrößern	859	1006
verificați adresa de email	4102
verifică-ți e-mailul	4103
verifică-ți emailul	4103
verifică-ți inboxul	4102
verlagssonderveröffentlichung	927
versandkosten können anfallen	979
vertrag kündigen	838
verträge hier kündigen	838
verwandte beiträge	852
ves a la pàgina de donacions	467
ves algún error? comunícalo	1617
veure aquesta publicació a instagram	424
vezetéknév	2586
vezi această postare pe instagram	4041
vezi conținutul	4083
vezi mai multe știri	4065
vezi prețul	4077
vezi răspunsurile	4071
vezi toate știrile	4106
vezi și	4028
već imam nalog	4375
već imam račun	4375
već imate nalog	4298
već imate pretplatu	4298
već imate račun	4298
već podržavam	4313
već pratite	4390
već pratite ovu temu	4390
već sam pretplatnik	4375
već ste glasali	4359
već ste glasovali	4359
već ste pretplatnik	4298
več iz rubrike	4508
več novic iz regije	4508
več o tem	4508
več o temi	4508
več člankov	4580
več člankov avtorja	4580
veľkosť písma	65
veľkosť textu	4493
vi kan inte visa det här innehållet	4700
viac k téme	4406
viac si o tom prečítate tu	4406
viac článkov	4480
videa ni mogoče predvajati	4565
video atskaņotājs tiek ielādēts	3300
video ei ole enää saatavilla	1992
video ei ole käytettävissä	1992
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5189
video không tồn tại	5189
video mevcut değil	4904
video nav pieejams jūsu valstī	3300
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3300
video ni na voljo v vaši državi	4565
video nicht verfügbar	986
video nie je dostupné	4464
video nie je dostupné vo vašej krajine	4464
video nie je k dispozícii	4464
video nije dostupan u vašoj državi	4366
video nije dostupan u vašoj zemlji	4366
video nije moguće reproducirati	4366
video này không còn tồn tại	5189
video này không khả dụng	5189
video oynatici yükleniyor	4904
video sa nedá prehrať	4464
video sa nepodarilo načítať	4464
video se ne može reprodukovati	4366
video se nepodařilo načíst	596
video tiếp theo	5223
video trước	5223
video už není k dispozici	596
video už nie je dostupné	4464
video už nie je k dispozícii	4464
video više nije dostupan	4366
video yüklenemedi	4947
video yüklenirken hata oluştu	4947
video yükleniyor	4904
videoafspilleren indlæses	748
videoclipul următor	4124
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1761
videon voi katsoa jutun yläosasta	1935
videon är inte längre tillgänglig	4703
videon är inte tillgänglig	4703
videoyu izlemek için tiklayin	4843
videoyu yükle	4907
videó	2504
videó betöltése	2560
videó betöltése folyamatban	2568
videó lejátszása	2568
videó megtekintése	2568
videók	2504
videólejátszó betöltése	2568
videónkat itt nézheti meg	2506
vidéo	2107
vidéo indisponible	2172
vidéo non disponible	2172
vidéo précédente	2218
vidéo suivante	2218
vidéo à la une	2218
vielen dank für deine nachricht	1001
vielen dank für deine stimme	974
vielen dank für ihr feedback	904
vielen dank für ihre anmeldung	812
vielen dank für ihre nachricht	1001
vielen dank für ihre stimme	974
vielen dank für ihre teilnahme	91
vielleicht später	796
vienkartinė auka	3238
vienkartinė parama	3239
vienmēr atļaut	3298
vienmēr rādīt	3298
vienreizējs ziedojums	3306
viestisi on lähetetty	2012
vil du få varsler	3630
vilkår	672	3548
vill du få notiser	4707
vill du få pushnotiser	4707
vipps et beløp	3521
virheellinen sähköpostiosoite	2012
vis bildet i full størrelse	3563
vis færre	688	3562
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3563
vis større billede	689
visa bilden i helskärm	4641
visa färre	4641
visa i helskärm	4723
visa i webbläsare	4745
visa i webbläsaren	4745
visa inlägg från facebook	4641
visa inlägg från instagram	4641
visa innehåll	4625
visa innehållet	4700
visa lösenord	4717
visa och godkänn	4700
visa översättning	4642
visas tiesības paturētas	3319
visi komentāri	3314
vissza a címlapra	2588
vissza a főoldalra	2588
vissza a tetejére	2506
vissza az oldal tetejére	2588
visszajelzés	2500
visszajelzés küldése	2595
viteză de redare	4079
vizitează magazinul	4077
više o temi	4305
više od autora	4381
više vijesti iz regije	4305
više članaka	4381
više članaka autora	4381
viết bình luận	5138	5159
viết bình luận của bạn	5182
viết trả lời	5182
vlastná suma	4471
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4459
vložiť komentár	4490
vnesite e-poštni naslov	4577
vnesite veljaven e-poštni naslov	4577
voce generată de ai	4079
você concorda? vote	3911
você está seguindo este tema	3992
você já está inscrito	3988
você já segue este tema	3967
você já votou	3925
você pode gostar	3871
você pode se interessar	3871
você segue este autor	3992
você também pode gostar	3871
voir le détail	2108
voir les détails	2108
voir les réponses	2164
voir les résultats	91	2108
voir les résultats du sondage	2143
voir tous les thèmes	2105
voir toute l'actualité	2194
voir toutes les vidéos	2194
voix générée par ia	2218
voltar ao início	3959
voltar atrás	3877
voltar à página inicial	3959
volver al índice	1697
volver atrás	1579
von einer künstlichen stimme vorgelesen	986
von ki übersetzt	1014
vorgelesen von einer künstlichen stimme	986
vos réactions	2097
votează	91
votează în sondaj	4071
votează în sondajul nostru	4044
votre avis nous intéresse	2143
votre demande a bien été envoyée	2224
votre demande a été envoyée	2224
votre message a bien été envoyé	2190
votre nom et prénom	2224
votre prénom	2191
votre soutien fait la différence	2221
votre vote a bien été pris en compte	2164
votre vote a été enregistré	2164
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4071
votul tău a fost înregistrat	4071
vous aimerez peut-être	2103
vous avez déjà un compte	2052
vous avez déjà un compte ? connectez-vous	2052
vous avez déjà un compte ? identifiez-vous	2052
vous avez déjà voté	2164
vous bloquez nos publicités	2220
vous n'êtes pas abonné	2188
vous n'êtes pas encore inscrit	2189
vous n'êtes pas inscrit	2189
vous possédez déjà un compte	2052
vous pourriez être intéressé	2103
vous souhaitez témoigner	2229
vous suivez ce thème	2228
vous suivez déjà ce sujet	2205
vous suivez déjà ce thème	2205
vous suivez déjà cet auteur	2205
vous êtes bien inscrit	2224
vous êtes déjà inscrit	2225
vous êtes inscrit	2225
vprašanje dneva	4557
vreau să donez	4097
vreau să primesc newsletterul	4057
vreau să susțin	4096
vsak evro šteje	4572
vsak petek. brezplačno. brez spama	4577
vsak prispevek šteje	4572
vsaka donacija šteje	4572
vsebina je avtorsko zaščitena	4584
vsebina sporočila	4507
vsebine naših partnerjev	4592
vsebine ni mogoče prikazati	4562
vsi članki	4580
vsi članki avtorice	4580
vsi članki avtorja	4580
vstúpiť do diskusie	4409
vstúpiť do galérie	4480
vui lòng kiểm tra email	5205
vui lòng nhập bình luận	5220
vui lòng nhập email	5205
vui lòng nhập email hợp lệ	5205
vui lòng nhập họ tên	5205
vyberte si predplatné	4474
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4475
vybrať predplatné	4474
vygenerované ai	4488
vygenerované pomocou ai	4488
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4469
vypnite prosím adblock	4469
vypnite, prosím, adblock	4469
vypnúť zvuk	4464
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4464
vypočuť článok	4464
vyskytla sa chyba. skúste to znova	4477
vyskúšajte si kvíz	4455
vytisknout článek	510
vytlačiť	4409
vytlačiť recept	61
vytlačiť článok	4409
vytvorené ai	4488
vytvorené pomocou ai	4488
vytvorené umelou inteligenciou	4488
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4474
vágólapra másolva	2601
válassz csomagot	2582
válassz előfizetést	2582
válassz összeget	2579
válasszon csomagot	2582
válasszon előfizetést	2582
válasszon összeget	2579
válasz	2597
válaszok elrejtése	2596
válaszok megjelenítése	2596
válaszolok	2597
választom	2583
választás mentése	2560
vásárlás a webshopban	2495
váš e-mail	506
váš email	614
váš hlas bol započítaný	4455
váš hlas bol zaznamenaný	4455
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1777
väline sisu	1736
välj	4718
välj abonnemang	4717
välj belopp	4714
välj din prenumeration	4717
välj ditt abonnemang	4717
välj erbjudande	4717
välj prenumeration	4717
välj som föredragen källa	4736
vänligen stäng av annonsblockeraren	4710
värsked uudised	1720
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2190
vérifiez votre boîte mail	2190
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1689	3982
vídeo destacado	1689
vídeo indisponível	3934
vídeo no disponible	453	1641
vídeo não disponível	3934
vídeo seguinte	3982
vídeo siguiente	1689
vídeos	1572	3871
võib-olla hiljem	1765
võid igal ajal loobuda	1770
võta nõusolek tagasi	1759
võta toimetusega ühendust	1773
výber redakcie	4406
výběr redakce	527
výhoda pre predplatiteľov	4459
výhoda pro předplatitele	590
výhody pre predplatiteľov	4459
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4465
výsledky hlasování	597
vēl nav konta	3307
vēl neesi abonents	3307
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
všetky komentáre	4490
všetky články	4480
všetky články autora	4480
všetky články autorky	4480
všeč mi je	4588
vždy povolit	594
vždy povoliť	4462
vždy zobrazovat	593
vždy zobrazovať	4461
về trang chủ	5209
về tác giả	5210
về đầu trang	5142
""", 'w': """
w każdy piątek. za darmo. bez spamu	3793
warto przeczytać	3710
was können wir besser machen	904
wczytaj treść	3773
wczytaj więcej	3796
webshopunkból	2557
webáruház	2494
weiterblättern	1006
weitere beiträge	852
werbung schließen	1021
werbung überspringen	832
weź udział w dyskusji	3760
whatsapp'ta paylaş	4828
whatsapp'tan paylaş	4936
whatsappで読む	2984
wiadomość	3794
wiadomość została wysłana	3793
wideo jest niedostępne	3776
wideo niedostępne	3776
widzisz błąd	3801
wie gefällt ihnen dieser artikel	904
wie wir unsere quellen schützen	1009
wielkość czcionki	65
wielkość tekstu	3811
więcej	3710
więcej artykułów	3710
więcej informacji	3710
więcej na ten temat	3710
więcej o	3710
więcej od tego autora	3796
więcej tekstów autora	3796
więcej z	3710
wpisz kwotę	3787
wpisz swój e-mail	3679
wprowadź adres e-mail	3679
wpłata jednorazowa	3788
wpłata miesięczna	3788
wpłać	3673
wpłać jednorazowo	3787
wpłać teraz	3673
wróć do góry	3796
wróć na górę	3796
wróć na stronę główną	3796
wspieraj co miesiąc	3787
współpraca płatna	3813
współpraca reklamowa	3691
wszystkie # zdjęcia	3795
wszystkie # zdjęć	3795
wszystkie artykuły	3796
wszystkie artykuły autorki	3796
wszystkie zdjęcia	3795
wszystkie zdjęć	3795
wybierz kwotę	3787
wybierz ofertę	3790
wybierz prenumeratę	3790
wybierz subskrypcję	3790
wycofaj zgodę	3773
wykorzystałeś limit artykułów	3790
wykryliśmy adblocka	3782
wypełnij to pole	3793
wypisz się	3817
wypisz się w dowolnym momencie	3793
wypróbuj	3676
wyraź zgodę	3695
wystąpił błąd	3794
wystąpił błąd. spróbuj ponownie	3793
wystąpił błąd. spróbuj ponownie później	3793
wyłącz adblocka	3782
wyłącz blokowanie reklam	3782
wyłącz dźwięk	3776
wyłącz reklamy	3813
wyłączyłam adblocka	3783
wyłączyłem adblocka	3782	3783
wyślij	91	3794
wyślij e-mailem	3687
wyślij komentarz	3807
wyślij mailem	3811
wyślij opinię	3805
wyślij wiadomość	3793
wyślij zdjęcia	3801
wyślij zgłoszenie anonimowo	3801
wyślij znajomemu	3687
wyświetl treść	3773
wyświetl w przeglądarce	3817
wählen	1000
własna kwota	3787
włącz	3781
włącz dźwięk	3776
włącz javascript	3776
""", 'x': """
x'te paylaş	4828
xem bình luận	5138
xem bản ghi	5189
xem bản gốc	5143
xem bản đồ	5143
xem bộ ảnh	5209
xem chi tiết	5143
xem chuyên đề	5209
xem các bài viết của tác giả	5153
xem các câu trả lời	5182
xem các gói	5225
xem công thức	61
xem giá	5188
xem giá tốt nhất	5228
xem gói đăng ký	5225
xem kết quả	91	5143
xem lại	5190
xem nhiều	5139
xem nhiều nhất	5139
xem nhiều trong tuần	5175
xem nội dung	5193
xem sản phẩm	5228
xem thêm	5139	5142
xem thêm bài của tác giả	5153	5209
xem thêm bình luận	5138	5159
xem thêm tin	5209
xem thêm video	5209
xem thêm ảnh	5209
xem tiếp	5142
xem toàn bộ	5142
xem trên ứng dụng	5195
xem trả lời	5182
xem tất cả	5142
xem tất cả bài viết	5153
xem tất cả bình luận	5159	5182
xem tất cả ảnh	5209
xem ưu đãi	5188
xem ảnh cỡ lớn	5209
xem ảnh lớn	5209
xでシェア	2937
xでシェアする	2984
xでポスト	2937
xで共有	3038
xで表示	3042
xで見る	3042
x로 공유	3170
x에서 보기	3174
""", 'y': """
y tú qué opinas	1567
ya estás suscrito	1627
ya tengo suscripción	1529
ya tengo una suscripción	1529
ya tenés suscripción	1627
yahoo! japan idでログイン	3024
yahoo!ショッピングで見る	3006
yahoo!ショッピングで購入	3006
yanit gönder	4897
yanitlari gör	4897
yanitlari göster	4897
yapay zeka ile seslendirilmiştir	4904
yapay zeka ile özet	4843
yapay zeka ile özetle	4933
yapay zeka ile üretildi	4947
yapay zeka özeti	4843
yapay zekâ ile seslendirildi	4904
yapay zekâ ile üretildi	4947
yapay zekâ tarafindan seslendirildi	4904
yapay zekâ özeti	4933
yazara e-posta gönder	4929
yazara mesaj gönder	4929
yazarin diğer haberleri	4837
yazarin diğer yazilari	4837	4854
yazarin tüm yazilari	4837	4854
yazarin önceki yazilari	4854
yazinin devami aşağida	4880
yaziyi büyüt	4936
yaziyi küçült	4936
yeni oyunumuzu keşfet	4942
ymmärrän	1936
yorum gönder	4836
yorum yapmak için giriş yap	4897
yorumlar sadece abonelere açiktir	4941
yorumlari gör	4836
yorumu gönder	4897
yorumu şikayet et	4941
yorumu şikâyet et	4941
yorumunu gönder	4897
youtube-tartalom megjelenítése	2506
youtube-videó betöltése	2563
youtubeで見る	3042
youtubeで視聴	3042
youtube에서 보기	3174
yritä myöhemmin uudelleen	2012
yritä uudelleen	2012
yukari çik	4927
yz özeti	4843
yêu cầu của bạn đã được gửi	5226
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4459
z nášho obchodu	4459
z titulní strany	527
za naročnike	4574
zaakceptuj i pokaż	3773
zaboravili ste šifru	4375
zabranjeno prenošenje	4385
zabudnuté heslo	4402
zadajte platný e-mail	4477
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	800
zainstaluj aplikację	3778
zakázat	603
zakázať	4468
zakúpiť licenciu	4485
zaloguj się	3676
zaloguj się przez apple	3790
zaloguj się przez facebooka	3790
zaloguj się przez google	3790
zaloguj się z google	3790
zamknij galerię	3796
zamknij reklamę	3813
zamów	3693
zamów książkę	3769
zamów teraz	3692
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3791
zapamätať si ma	4474
zapisz na później	3687
zapisz się	3679
zapisz się na newsletter	3679
zapisz wybór	3773
zapnout upozornění	600
zapnúť	4468
zapnúť notifikácie	4467
zapnúť titulky	4464
zapnúť upozornenia	4467
zapnúť zvuk	4464
zapomenuté heslo	500
zapomniałem hasła	3790
zapomniałeś hasła	3790
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4359
zarejestruj się	3676
zarezervovat místo	590
zarządzaj plikami cookies	3773
zarządzaj powiadomieniami	3780
zarządzaj zgodami	3695
zarządzaj zgodą	3773
zaten üye misiniz	4819
zauważyłeś błąd	3801
zavrieť galériu	4480
zavrieť reklamu	4495
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4455
začni kviz	4557
začít kvíz	584
załaduj film	3773
załaduj post	3773
załaduj treść	3773
załaduj wideo	3773
załaduj więcej	3713
załóż konto	3676
zaštita osobnih podataka	4321
zaštita privatnosti	4321
zašto vidim ovaj oglas	4394
zašto vidim ovu reklamu	4394
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4409
zdieľajte článok	4409
zdieľať	4409
zdieľať na facebooku	4409
zdieľať na whatsappe	4493
zdieľať článok	4409
zdjęcie # z #	3795
zdjęcie #/#	3795
zeskanuj kod i pobierz aplikację	3778
zeskanuj kod qr, aby pobrać aplikację	3778
zezwól	3781
zezwól i kontynuuj	3697
zezwól i pokaż	3697
zezwól na powiadomienia	3780
zezwól na reklamy	3786
zezwól raz	3773
zgadzam się	3695
zgadzam się na powiadomienia	3780
zgadzam się na wyświetlanie treści	3695
zgłoś	3704	3808
zgłoś błąd	3704
zgłoś komentarz	3807
zgłoś nadużycie	3807
zgłoś reklamę	3813
ziedot katru mēnesi	3306
ziņa ir nosūtīta	3309
ziņa tiek papildināta	3266
ziņo par kļūdu	3265
ziņot par komentāru	3314
ziņot par kļūdu	3265
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4461
zmeniť veľkosť písma	4493
zmenšit písmo	633
zmenšiť písmo	4493
zmień rozmiar tekstu	3811
zmień ustawienia	3697
zmień ustawienia cookies	3697
zmień zgodę	3773
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3688
znalazłeś błąd	3801
znalazłeś błąd w tekście	3801
značky	4406
znova naloži stran	4571
znova načítať stránku	4470
znovu načíst stránku	606
zobacz # zdjęcia	3795
zobacz # zdjęć	3795
zobacz cenę	3769
zobacz galerię	3713
zobacz mapę	3714
zobacz ofertę	3769
zobacz również	3710
zobacz szczegóły	3714
zobacz także	3710
zobacz także inne	3710
zobacz też	3710
zobacz w przeglądarce	3817
zobacz więcej	3710
zobacz wszystkie # zdjęcia	3795
zobacz wszystkie # zdjęć	3795
zobacz wszystkie artykuły	3796
zobacz wszystkie zdjęcia	3795
zobacz wszystkie zdjęć	3795
zobacz zdjęcia	3795
zobacz zdjęć	3795
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
zobraziť # fotiek	4479
zobraziť # fotky	4479
zobraziť # fotografie	4479
zobraziť # fotografií	4479
zobraziť # odpovede	4490
zobraziť a prijať	4461
zobraziť cenu	4459
zobraziť diskusiu	4409
zobraziť fotiek	4479
zobraziť fotky	4479
zobraziť fotografie	4479
zobraziť fotografií	4479
zobraziť galériu	4480
zobraziť heslo	4474
zobraziť komentáre	4490
zobraziť menej	4407
zobraziť obsah	4420
zobraziť odpovede	4490
zobraziť ponuku	4459
zobraziť ponuky	4474
zobraziť popis	4480
zobraziť predplatné	4474
zobraziť prepis	4464
zobraziť titulky	4464
zobraziť viac	4407
zobraziť výsledky	91	4455
zobraziť všetko	4407
zobraziť všetky # fotiek	4479
zobraziť všetky # fotky	4479
zobraziť všetky # fotografie	4479
zobraziť všetky # fotografií	4479
zobraziť všetky fotiek	4479
zobraziť všetky fotky	4479
zobraziť všetky fotografie	4479
zobraziť všetky fotografií	4479
zobraziť všetky články	4480
zobraziť všetkých # fotiek	4479
zobraziť všetkých # fotky	4479
zobraziť všetkých # fotografie	4479
zobraziť všetkých # fotografií	4479
zobraziť všetkých fotiek	4479
zobraziť všetkých fotky	4479
zobraziť všetkých fotografie	4479
zobraziť všetkých fotografií	4479
zoradiť podľa	4490
zostań patronem	3673
zostań patronką	3787
zostať prihlásený	4474
zostávajúci čas	4465
zostávajúci čas #	4464
zostávajúci čas -#	4464
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4474
zu meine themen hinzufügen	1018
zu meinen themen hinzufügen	1018
zum rätsel	974
zum vollständigen artikel	1004
zur großansicht	1004
zur leseliste hinzufügen	947
zur merkliste hinzufügen	825
zur übersicht	855
zurück	845
zurück nach oben	855	1004
zurück zum anfang	1015
zurück zur startseite	1004
zurück zur übersicht	1004
zvoliť	4475
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4474
zvoľte sumu	4471
zväčšiť	4465
zväčšiť foto	4480
zväčšiť fotografiu	4480
zväčšiť písmo	4493
zväčšiť text	4493
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3713
zásady cookies	593
zásady ochrany osobných údajov	4461
získat licenci	624
získat předplatné	610
získať licenciu	4486
získať predplatné	4474
zůstat přihlášen	610
""", '£': """
£# at amazon	1459
""", '©': """
©ntb	3592
""", 'à': """
à découvrir	2103
à la une	2103
à lire	2103
à lire aussi	2103
à lire dans ce dossier	2103
à lire dans la même rubrique	2103
à lire ensuite	2103
à lire également	2103
à ne pas manquer	2103
à voir	2103
à voir aussi	2103
à voir ensuite	2226
""", 'á': """
áno, chcem	4468
áno, prosím	4468
átirat	2569
átirat elolvasása	2568
átirat megjelenítése	2568
áudio gerado por ia	3898
áudio gerado por voz sintética	3898
""", 'ä': """
ähnliche artikel	852
ähnliche beiträge	852
ähnliche themen	852
äldst	4735
äldsta	4735
äldsta först	4734
älteste	1017
älteste zuerst	1016
älä missaa mitään	1909
älä salli	1999
älä seuraa	2027
ämne	4721
ämnen	4638
ämnen i artikeln	4638
ämnen i den här artikeln	4723
ändra cookie-inställningar	4628
ändra cookieinställningar	4628
ändra dina cookie-inställningar	4628
ändra dina cookieinställningar	4700
ändra inställningar	4628
ändra samtycke	4700
ändra textstorlek	4738
är du inte prenumerant	4717
är du redan prenumerant	4605
äänenvoimakkuus	1993
äänesi on laskettu	1977
äänesi on rekisteröity	1977
äänesi on tallennettu	1977
äänestyksen tulokset	1993
äänestys	92
äänestä	91	1983
äänestä nyt	91	1977
äänestä tästä	1935
ääni on tuotettu tekoälyllä	1992
ääni pois	1992
ääni päälle	1992
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn i browser	788
åbn kort	690
åpne	3564
åpne appen	3628
åpne bildegalleri	3645
åpne faktaboks	3564
åpne galleri	3645
åpne i app	3628
åpne i nettleser	3665
åpne i nettleseren	3665
åpne kart	3564
årlig	3640
årlig betaling	3640
årligt	763
årsvis	4718
årsvis betalning	4718
återkalla samtycke	4700
återstående tid	4704
återstående tid #	4703
återstående tid -#	4703
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4902
çerez ayarlari	4831
çerez ayarlarini yönet	4907
çerez politikasi	4831	4853
çerez tercihleri	4907
çerez tercihlerimi değiştir	4834
çerez tercihlerini değiştir	4834
çerez tercihlerini yönet	4907
çerezler	4831
çerezleri yönet	4946
çeviriyi göster	4844
çikiş yap	4819
çok okunanlar	4837
""", 'è': """
è gratis e ci vuole solo un minuto	2822
è stato utile	2836
""", 'é': """
é grátis e leva menos de um minuto	3915
é proibida a reprodução	3993
é proibida a reprodução do conteúdo	3993
écouter	2081
écouter (# min	2081
écouter le podcast	2107
écrire à la rédaction	2198
édition du jour	2103
élő	2569
élő közvetítésünk itt	2588
épingler	61
épingler la recette	61
értem	2508
értesítések	2575
értesítések engedélyezése	2572
értesítések kezelése	2572
értékeld a cikket	2595
értékeld a receptet	61
értékelje a cikket	2595
érvénytelen e-mail-cím	2585
étiquettes	2108
évente	2583
éves előfizetés	2583
éves fizetés	2583
éves számlázás	2583
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2576
így védjük a forrásainkat	2592
írd meg a véleményed	2500
írj a szerkesztőségnek	2592
írj hozzászólást	2596
írja meg véleményét	2500
írjon a szerkesztőségnek	2592
írjon hozzászólást	2596
írjon nekünk névtelenül	2592
""", 'î': """
îmi place	4072
în fiecare lună	4097
în parteneriat cu	4117
înainte # secunde	4079
înapoi # secunde	4079
înapoi la prima pagină	4106
înapoi la început	4129
înapoi sus	4030
încarcă conținutul	4083
încarcă mai multe	4030
încarcă mai multe comentarii	4071
încarcă postarea	4083
încarcă videoclipul	4083
închide	4008
închide fereastra	4129
închide galeria	4129
închide meniul	4129
înregistrare	4012
înregistrează-te	4012
înscrie-te acum	4049
înscrie-te la curs	4049
îți mulțumim pentru vot	4044
""", 'ô': """
ô chữ	5187
""", 'ö': """
öffnen	855
ön hirdetésblokkolót használ	2576
ön mit gondol? szavazzon	2506
önceki	4843
önceki fotoğraf	4954
önceki görsel	4954
önceki haber	4837
önceki video	4947
önceki yazi	4954
öne çikan haberler	4837
öne çikanlar	4837
önerilen haberler	4837
önerilenler	4837
öppna	4642
öppna appen	4705
öppna bildgalleri	4723
öppna galleri	4723
öppna i webbläsaren	4745
öppna karta	4642
összes	2506
összes cikk	2588
összes elfogadása	2561
összes elutasítása	2561
összes megtekintése	2588
översatt med ai	4731
özet faydali oldu mu	4836
""", 'ú': """
új hozzászólás	2500
última hora	1572
últimas	3871
últimas entradas	1572
últimas noticias	1572
últimas notícias	3871
últimas plazas	1607
últimes notícies	415
últimos artículos	1572
únete	1522
únete a la conversación	1565
única	1657	3950
účtované ročne	4474
účtováno ročně	610
""", 'ü': """
über google anmelden	999
über whatsapp senden	1019
über whatsapp teilen	1019
übersetzung anzeigen	859
überweisung	801
ücretsiz dene	4819
ücretsiz haber limitinize ulaştiniz	4921
ücretsiz kargo	4938
ücretsiz oku	4951
ücretsiz oyna	4900
ücretsiz üye ol	4819
ücretsiz üye olun	4819
ücretsiz, spam yok	4923
ühekordne annetus	1767
ürüne git	4958
ürünü gör	4958
ürünü incele	4903
üye girişi	4819
üye ol	4818	4819
üye olun	4819
üzenet	2586
üzenet küldése	2585
üzenetét elküldtük	2585
""", 'ý': """
ý kiến	5138
ý kiến bạn đọc	5138
ý kiến của bạn	5138	5159
""", 'ā': """
ārējais saturs	3276
""", 'č': """
častite nas kafom	4373
častite nas kavom	4373
častite nas s kavo	4572
čita sintetički glas	4366
čitaj bez oglasa	4394
čitaj u aplikaciji	4368
čitajte bez oglasa	4394
čitajte bez ograničenja	4375
čitajte u aplikaciji	4368
čitajte uz pretplatu	4375
članak je zaključan	4298
članak je zaštićen autorskim pravom	4385
članak se nastavlja ispod oglasa	4304
članak čita sintetički glas	4366
članek bere sintetični glas	4565
članek je avtorsko zaščiten	4584
članek je zaklenjen	4504
članek se nadaljuje pod oglasom	4507
članek se nadaljuje spodaj	4507
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4488
článok je chránený autorským právom	4485
článok číta syntetický hlas	4464
článok číta umelá inteligencia	4464
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
číta umelý hlas	4464
čítajte aj	4406
čítajte bez obmedzení	4474
čítajte najprv v aplikácii	4466
čítajte v aplikácii	4466
čítať bez reklám	4495
čítať celý článok	4480
čítať s predplatným	4474
čítať ďalej	4480
""", 'ď': """
ďakujeme za hlas	4455
ďakujeme za hlasovanie	4455
ďakujeme za odber	4477
ďakujeme za správu	4477
ďakujeme za vašu správu	4477
ďakujeme za váš hlas	91	4455
ďalšia fotografia	4480
ďalšia snímka	4480
ďalšia strana	4480
ďalšie foto	4480
ďalšie správy	4406
ďalšie video	4464
ďalšie články	19	4406
ďalšie články autora	4480
ďalší článok	4480
""", 'đ': """
đang theo dõi	5214
đang tải	5189
đang tải trình phát	5189
đang tải video	5189
điều khoản sử dụng	5137
điều khoản sử dụng | chính sách bảo mật	5137
đáng chú ý	5139
đã có tài khoản	5121
đã hiểu	5143
đã sao chép	5127
đã sao chép liên kết	5174
đã xảy ra lỗi	5205
đã đóng bình luận	5182
đóng	5117
đóng cửa sổ	5227
đóng góp	5118
đóng góp hàng tháng	5201
đóng góp một lần	5201
đóng góp ngay	5120
đóng menu	5227
đăng ký	5121
đăng ký của bạn đã được xác nhận	5226
đăng ký khóa học	5188
đăng ký ngay	5121
đăng ký nhận thông báo	5196
đăng ký tham dự	5188
đăng ký thành công	5205
đăng ký để đọc tiếp	5225
đăng nhập	5121
đăng nhập / đăng ký	5121
đăng nhập bằng apple	5203
đăng nhập bằng facebook	5203
đăng nhập bằng google	5203
đăng nhập với facebook	5203
đăng nhập với google	5203
đăng nhập để bình luận	5182
đăng nhập để đọc tiếp	5225
đăng xuất	5121
được quan tâm	5175
được tài trợ	5132
được tạo bởi ai	5223
đặt báo	5121
đặt hàng ngay	5228
đặt mua ngay	5188
đặt vé ngay	5188
đến công thức	61
đến trang quyên góp	5201
đến trang ủng hộ	5201
đề xuất	5139
đề xuất bởi taboola	5178
để lại bình luận	5158	5159
để lại một bình luận	5158	5159
để sau	5117
địa chỉ email của bạn	5226
đọc bài gốc	5227
đọc bài tiếp theo	5227
đọc miễn phí	5225
đọc nhiều	5139
đọc nhiều nhất	5139
đọc sau	5174
đọc thêm	5139	5142
đọc tiếp	5142
đọc tiếp về chủ đề này	5175
đọc toàn bộ bài viết	5209
đọc trên ứng dụng	5195
đồng ý	5136
đồng ý và tiếp tục	5193
đừng bỏ lỡ	5139
""", 'į': """
į el. parduotuvę	3228
į pradinį puslapį	3244
į viršų	3197
įdėti į krepšelį	3228
įgarsinta dirbtinio intelekto	3232
įjungti garsą	3232
įjungti pranešimus	3235
įkelti daugiau	3244
įkelti turinį	3230
įkelti įrašą	3230
įveskite el. pašto adresą	3242
įveskite galiojantį el. pašto adresą	3242
įveskite savo el. pašto adresą	3215
įveskite sumą	3238
įvyko klaida. bandykite dar kartą	3242
įvyko klaida. bandykite vėliau	3242
""", 'ľ': """
ľubovoľná suma	4471
""", 'ł': """
ładowanie odtwarzacza	3776
ładowanie wideo	3776
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3688
""", 'ş': """
şifremi unuttum	4819
şifrenizi mi unuttunuz	4921
şikayet et	4898
şikâyet et	4898
şimdi değil	4817
şimdi satin al	4958
şurada paylaş	4828
""", 'š': """
šajā rakstā	3311
še nimate računa	4574
še niste naročnik	4574
šiame straipsnyje	3244
šifra	4376
šio turinio parodyti negalime	3230
šio turinio rodyti negalima	3230
šis laukas privalomas	3242
šis lauks ir obligāts	3309
šis raksts ir slēgts	3307
šis saturs nav pieejams	3298
šis straipsnis užrakintas	3240
šis turinys nepasiekiamas	3230
šis vaizdo įrašas nebepasiekiamas	3232
šis vaizdo įrašas nepasiekiamas	3232
šis video nav pieejams	3300
šis video vairs nav pieejams	3300
šo saturu nevar parādīt	3298
šrifto dydis	3249
štampaj	4308
štítky	527
""", 'ž': """
žaisti dabar	3226
že imam račun	4574
že imate račun	4504
že naročnik	4504
že podpiram	4515
že sledite	4589
želite li da primate obaveštenja	4369
želite li primati obavijesti	4369
želite prejemati obvestila	4568
želite prejemati potisna obvestila	4568
želiš primati obavijesti	4369
žiadny spam	4477
žinutė išsiųsta	3242
živě	597
žiūrėkite nuotraukas	3197
žiūrėkite vaizdo įrašą	3197
žiūrėti galeriją	3197
žiūrėti kainą	3228
žiūrėti komentarus	3247
žiūrėti pasiūlymą	3228
žiūrėti planus	3240
žiūrėti rezultatus	91	3226
žiūrėti visus	3244
žymos	3233
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5188
ưu đãi cho bạn đọc	5188
ưu đãi cho độc giả	5188
ưu đãi tốt nhất	5204
""", 'ș': """
știrea anterioară	4106
știrea continuă mai jos	4130
știrea următoare	4106
știri pe aceeași temă	4065
știri recomandate	4028
știri similare	4028
știrile zilei	4028
""", 'ț': """
ți-a fost util	4071
ți-a fost util acest articol	4044
ți-a fost util acest rezumat	4044
ți-ai uitat parola	4062
ți-ar putea plăcea și	4065
ține-mă minte	4101
""", 'ά': """
άκουσε το άρθρο	1125
άλλες ειδήσεις	19
άλλο ποσό	1142
άνοιγμα	1055
άνοιγμα εφαρμογής	1132
άνοιγμα στην εφαρμογή	1132
άνοιγμα χάρτη	1055
""", 'έ': """
έξοδος από πλήρη οθόνη	1125
έχετε ήδη λογαριασμό	1037
έχετε ήδη ψηφίσει	1117
έχω ήδη λογαριασμό	1145
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1147
έχω λογαριασμό	1145
""", 'ή': """
ήταν χρήσιμο	1117
""", 'ί': """
ίσως αργότερα	1033
ίσως σας ενδιαφέρει	1051
""", 'α': """
αγορά από amazon	1123
αγορά από το amazon	1123
αγορά βιβλίου	1123
αγορά εισιτηρίων	1123
αγοράστε εισιτήρια	1123
αγοράστε εισιτήριο	1123
αγοράστε το βιβλίο	1123
αγοράστε τώρα	1181
ακολουθήστε μας	1158
ακολουθήστε το θέμα	1158
ακολουθήστε τον αρθρογράφο	1180
ακολουθήστε τον συντάκτη	1158
ακολουθείτε ήδη αυτό το θέμα	1158
ακολουθείτε ήδη αυτόν τον συντάκτη	1180
ακολούθησε	1159
ακούστε	1042
ακούστε το άρθρο	1042
ακυρώνετε όποτε θέλετε	1145
ακύρωση οποιαδήποτε στιγμή	1145
αλλαγή προτιμήσεων cookies	1048
αλλαγή ρυθμίσεων απορρήτου	1048
ανάκληση συγκατάθεσης	1129
αναζήτηση	1054
ανανέωση σελίδας	1139
ανανέωση συνδρομής	1176
ανανέωση της σελίδας	1139
αναπαραγωγή βίντεο	1125
αναφέρετε λάθος	1166
αναφέρετε το σχόλιο	1166
αναφορά	1118
αναφορά λάθους	1050
αναφορά σχολίου	1166
αντιγραφή	1162
αντιγραφή link	1042
αντιγραφή συνδέσμου	1042
αντιγραφή συνδέσμου άρθρου	1042
απάντηση	1118
απενεργοποίησα τον ad blocker	1139
απενεργοποιήστε το για να συνεχίσετε	1139
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1176
αποδέχομαι	1049	1059
αποδέχομαι τους όρους χρήσης	1147
αποδοχή	1049	1059
αποδοχή ειδοποιήσεων	1137
αποδοχή και συνέχεια	1129
αποδοχή όλων	1049	1059
αποδοχή όλων των cookies	1170
αποδοχη	1049
αποδοχη ολων	1049
αποθήκευση	1042
αποθήκευση άρθρου	1182
αποθήκευση επιλογών	1129
αποθήκευση προτιμήσεων	1129
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1042
αποκλεισμός	1135
αποκλειστικά για συνδρομητές	1145
αποκτήστε το τώρα	1181
απομαγνητοφώνηση	1126
απομνημόνευση	1146
απορριψη	1049
αποστολή	1148
αποστολή με email	1042
αποστολή σχολίου	1117
αποσύνδεση	1037
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1118
αποτελέσματα ψηφοφορίας	1118
αποτυχία φόρτωσης βίντεο	1171
απόκρυψη	1055
απόκρυψη απαντήσεων	1117
απόρριψη	1049	1059
απόρριψη όλων	1049	1059
απόρριψη όλων των cookies	1170
αργότερα	1137
αρχική	1054
αρχική σελίδα	1151
αυτό το άρθρο είναι κλειδωμένο	1145
αυτό το βίντεο δεν είναι διαθέσιμο	1125
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1125
αυτό το πεδίο είναι υποχρεωτικό	1147
αυτόματη αναπαραγωγή	1126
αυτόματη μετάφραση	1126
αφήγηση με συνθετική φωνή	1125
αφήστε ένα σχόλιο	1117
αφήστε σχόλιο	1050
αφήστε το σχόλιό σας	1117
""", 'β': """
βίντεο	1051
βαθμολογήστε το άρθρο	1050
βρήκατε κάποιο λάθος	1153
βρήκατε λάθος	1153
""", 'γ': """
γίνε συνδρομητής	1037
γίνε υποστηρικτής	1142
γίνετε μέλος	1034
γίνετε συνδρομητής	1037
γίνετε υποστηρικτές	1142
γράψτε σχόλιο	1050
γράψτε το email σας	1177
γράψτε το σχόλιό σας	1166
""", 'δ': """
δείτε ακόμη	1179
δείτε και	1051
δείτε ξανά	1171
δείτε περισσότερα	1054
δείτε τα αποτελέσματα	91	1055	1076
δείτε τα πακέτα	1176
δείτε τα πακέτα συνδρομών	1176
δείτε τα σχόλια	1050
δείτε τα όλα	1179
δείτε τη συλλογή	1151
δείτε τη συνταγή	61
δείτε την προσφορά	1123
δείτε τις απαντήσεις	1117
δείτε τις προσφορές	1176
δείτε τις φωτογραφίες	1151
δείτε το αφιέρωμα	1151
δείτε το προφίλ	1153
δείτε το προϊόν	1181
δείτε το στο amazon	1123
δείτε το φωτορεπορτάζ	1151
δείτε φωτογραφίες	1151
δείτε όλα	1054
δείτε όλα τα άρθρα	1151
δείτε όλα τα βίντεο	1151
δείτε όλα τα παιχνίδια	1120
δείτε όλα τα σχόλια	1074
δείτε όλες τις ειδήσεις	1151
δείτε όλες τις προσφορές	1123
δείτε όλες τις φωτογραφίες	1151
δεν έχετε λογαριασμό	1145
δεν αποδέχομαι	1049
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1125
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1129
δεν είστε ακόμη συνδρομητής	1145
δεν είστε συνδρομητής	1145
δεν μου αρέσει	1118
δεν ξέρω	1118
δεν ξέρω / δεν απαντώ	1118
δες περισσότερα	1179
δημιουργήθηκε με ai	1171
δημιουργήθηκε με τεχνητή νοημοσύνη	1171
δημιουργία λογαριασμού	1037
δημοσίευση σχολίου	1117
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1076
δημοφιλέστερα	1051
δημοφιλέστερο	1146
δημοφιλή	1051
δημοφιλή άρθρα	1051
διάρκεια	1126
διαβάζεται από συνθετική φωνή	1125
διαβάστε ακόμα	1051
διαβάστε ακόμη	1051
διαβάστε αργότερα	1182
διαβάστε δωρεάν	1176
διαβάστε επίσης	1051
διαβάστε επίσης στο	1051
διαβάστε και	1051
διαβάστε ολόκληρο το άρθρο	1151
διαβάστε περισσότερα	1051	1054
διαβάστε στην εφαρμογή	1132
διαβάστε το στην εφαρμογή	1132
διαβάστε όλο το άρθρο	1151
διαθέσιμη στο app store	1132
διαθέσιμο στο app store	1132
διαφήμιση	1045	1067
διαφημίσεις	1045
διαφημιση	1045
διαφημιστείτε	1067
διαφημιστικό περιεχόμενο	87	1045
διαφημιστικός χώρος	1097
διαφωνω	1049
διαφωνώ	1049
διαχείριση cookies	1129
διαχείριση επιλογών	1049	1129
διαχείριση προτιμήσεων	1170
διαχείριση συγκατάθεσης	1129
δωρήστε	1034
δωρίστε το άρθρο	1161
δωρεά	1034
δωρεάν αποστολή	1163
δωρεάν, χωρίς spam	1147
""", 'ε': """
είσοδος	1037
είστε ήδη εγγεγραμμένος	1177
είστε ήδη συνδρομητής	1145
εγγραφή	1037
ειδήσεις σήμερα	1051
ειδήσεις τώρα	1051
ειδοποίηση για συντάκτη	1180
εισάγετε έγκυρο email	1147
εισάγετε το email σας	1177
εισαγάγετε το email σας	1177
εκτυπώστε το άρθρο	1042
εκτύπωση	1042
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1147
ελέγξτε το email σας	1147
ελεύθερη δωρεά	1175
ελεύθερο ποσό	1142
εμφάνιση ανάρτησης	1129
εμφάνιση απαντήσεων	1117
εμφάνιση λιγότερων	1151
εμφάνιση περιεχομένου	1129
εμφάνιση περισσότερων	1151
εμφάνιση πρωτοτύπου	1055
εμφάνιση υποτίτλων	1125
εμφάνιση όλων	1055
ενεργοποίηση	1134
ενεργοποίηση ειδοποιήσεων	1133
ενεργοποιήστε τις ειδοποιήσεις	1133
επαναφόρτωση σελίδας	1139
επικοινωνήστε μαζί μας	1153
επικοινωνήστε με τη σύνταξη	1153
επικοινωνήστε με τον συντάκτη	1153
επικοινωνία	1050	1067
επικοινωνία με τη σύνταξη	1153
επιλέξτε	1146
επιλέξτε πακέτο	1145
επιλέξτε ποσό	1175
επιλέξτε συνδρομή	1145
επιλέξτε τη συνδρομή σας	1145
επιλογές συντακτών	1051
επιλογή	1146
επισκεφθείτε το κατάστημα	1123
επιστροφή στην αρχική	1151
επιστροφή στην κορυφή	1054
επιτρέπεται	1134
επόμενη είδηση	1151
επόμενη εικόνα	1179
επόμενη φωτογραφία	1179
επόμενο	1054
επόμενο άρθρο	1051
επόμενο βίντεο	1171
επώνυμο	1148
ερώτηση της ημέρας	91
ετήσια	1143
ετήσια χρέωση	1146
ετικέτες	1051
ευχαριστούμε για τη στήριξή σας	1175
ευχαριστούμε για τη στήριξη	1175
ευχαριστούμε για την ψήφο σας	91	1117
ευχαριστούμε, το μήνυμά σας στάλθηκε	1147
εφάπαξ	1143
εφάπαξ δωρεά	1142
""", 'η': """
η δημοσκόπηση της εβδομάδας	1075
η διαφήμιση συνεχίζεται	1181
η δωρεά μου	1175
η εγγραφή ολοκληρώθηκε	1177
η εγγραφή σας ολοκληρώθηκε	1177
η ερώτηση της εβδομάδας	1075
η στήριξή σας κάνει τη διαφορά	1175
η συνέχεια μετά τη διαφήμιση	1097
η ψήφος σας	1075
η ψήφος σας καταχωρήθηκε	1117
η ψήφος σας καταχωρίστηκε	1117
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1133
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1133
θέμα	1178
θέματα	1051
θα θέλατε να λαμβάνετε ειδοποιήσεις	1133
""", 'κ': """
κάθε ευρώ μετράει	1143
κάθε μήνα	1143
κάθε συνεισφορά έχει αξία	1143
κάθε συνεισφορά μετράει	1143
κάνε το κουίζ	1120
κάντε δωρεά	1034
κάντε μια δωρεά	1034
κάντε το κουίζ	1120
κάντε το τεστ	1122
κάτι πήγε στραβά	1148
καλύτερη προσφορά	1146
κανόνες σχολιασμού	1050
κατάλαβα	1055
κατάργηση σίγασης	1125
κατάστημα	1163
κατεβάστε από το app store	1132
κατεβάστε από το google play	1132
κατεβάστε την εφαρμογή	1132
κατεβάστε το app	1132
κατεβάστε το επεισόδιο	1125
κατεβάστε το ηχητικό	1125
κατηγορίες	1051
κεράστε μας έναν καφέ	1142
κλείσιμο	1033
κλείσιμο μενού	1179
κλείσιμο παραθύρου	1179
κλείστε θέση	1123
κοινοποίησε	1042
κοινοποίηση	1042
κοινοποίηση στο facebook	1042
κοινοποίηση στο twitter	1042
κοινοποίηση στο whatsapp	1161
κοινοποιήστε	1042
κοινοποιήστε το άρθρο	1042
κρυπτόλεξο	1122
κωδικοί έκπτωσης	1181
""", 'λ': """
λήψη ήχου	1125
λεπτομέρειες	1055
λιγότερα	1055
""", 'μ': """
μάθετε περισσότερα	1049
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1161
μέγεθος κειμένου	65
μήνυμα	1178
μαθετε περισσοτερα	1049
με την υποστήριξη	1045
με την υποστήριξη της	1163
με την υποστήριξη του	1163
μεγέθυνση	1055
μεγέθυνση εικόνας	1151
μεγαλύτερα γράμματα	1161
μενού	1054
μετάβαση στη σελίδα δωρεών	1142
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1053
μετάβαση στο περιεχόμενο	1053
μεταβείτε στο περιεχόμενο	1053
μη έγκυρη διεύθυνση email	1147
μη έγκυρο email	1147
μη διαθέσιμο βίντεο	1125
μη χάσετε	1051
μην το χάσεις	1051
μην χάσετε	1051
μηνιαία	1143
μηνιαία δωρεά	1142
μηνιαία συνεισφορά	1142
μηνιαία χρέωση	1146
μηνιαίως	1143
μικρότερα γράμματα	1161
μοιράσου το	1042
μοιράσου το άρθρο	1182
μοιραστείτε	1042
μοιραστείτε το	1042
μοιραστείτε το άρθρο	1042
μου αρέσει	1118
μπορεί να σας αρέσει	1051
μόνο για συνδρομητές	1037
""", 'ν': """
να επιτρέπεται	1135
να επιτρέπεται πάντα	1129
να επιτραπεί	1134
να με θυμάσαι	1145
ναι	1137
ναι θέλω	1135
ναι, θέλω	1134
ναι, φυσικά	1135
νεότερα	1118
νεότερα πρώτα	1118
""", 'ξ': """
ξέχασα τον κωδικό μου	1145
ξεκλειδώστε το άρθρο	1176
ξεχάσατε τον κωδικό	1037
ξεχάσατε τον κωδικό σας	1145
""", 'ο': """
ο λογαριασμός μου	1037
ο σύνδεσμος αντιγράφηκε	1042
οι απόψεις είναι προσωπικές	1069
οι απόψεις που εκφράζονται είναι προσωπικές	1069
οι απόψεις του άρθρου είναι προσωπικές	1069
οι συνεργάτες μας	1129
ονοματεπώνυμο	1148
""", 'π': """
πάντα να επιτρέπεται	1129
πάρτε μέρος στη δημοσκόπηση	1117
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1151
παίξε τώρα	1120
παίξε υπεύθυνα	1123
παίξτε δωρεάν	1120
παίξτε τώρα	1120
παίξτε υπεύθυνα	1123
παιχνίδια	1122
πακέτα συνδρομών	1176
παλαιότερα	1118
παράκαμψη προς το κυρίως περιεχόμενο	1053
παράλειψη	1126
παράλειψη διαφήμισης	1171
παρουσιάστηκε σφάλμα	1147
πατήστε για ήχο	1171
παύση βίντεο	1125
παύση παρακολούθησης	1158
πείτε μας τη γνώμη σας	1117
πείτε τη γνώμη σας	1117
περίληψη ai	1157
περίληψη με ai	1157
περιορισμένες θέσεις	1094
περιορισμένος αριθμός θέσεων	1094
περισσοτερες επιλογες	1049
περισσότερα	1051	1054
περισσότερα άρθρα	1051
περισσότερα άρθρα του συντάκτη	1151
περισσότερα σχόλια	1117
περισσότερες ειδήσεις	1051
περισσότερες επιλογές	1049	1162
πες τη γνώμη σου	1117
πλήρης οθόνη	1126
πληρωμή με paypal	1176
ποια είναι η γνώμη σας	1075
ποιοι είμαστε	1067
πολιτική cookies	1059	1067
πολιτική απορρήτου	1059	1067
πολιτική διορθώσεων	1153
προβολή περιεχομένου	1129
προηγούμενη είδηση	1151
προηγούμενη φωτογραφία	1179
προηγούμενο	1054
προηγούμενο άρθρο	1051
προηγούμενο βίντεο	1171
προνόμια συνδρομητών	1123
προσαρμογή	1049
προσθέστε σχόλιο	1074
προσθέστε το σχόλιό σας	1074
προσθήκη απάντησης	1166
προσθήκη στα θέματά μου	1180
προσθήκη στο καλάθι	1181
προσθήκη σχολίου	1050
προσθήκη ως προτιμώμενη πηγή	1158
προστασία προσωπικών δεδομένων	1059
προσφορά για αναγνώστες	1123
προσφορά για συνδρομητές	1123
προσωπικά δεδομένα	1067
προτείνουμε	1051
προτείνουμε επίσης	1051
προτεινόμενα	1051
προτεινόμενα από taboola	1097
προτιμήσεις cookies	1129
προτιμήσεις απορρήτου	1170
προωθητικό περιεχόμενο	1045
πρόσφατα άρθρα	1051
πώς να απενεργοποιήσετε τον ad blocker	1139
πώς να το απενεργοποιήσετε	1141
""", 'ρ': """
ροή	1051
ροή ειδήσεων	1051
ρυθμίσεις	1049
ρυθμίσεις cookie	1129
ρυθμίσεις cookies	1059
ρυθμίσεις απορρήτου	1129
ρυθμισεις	1049
""", 'σ': """
σίγαση	1126
σας βοήθησε αυτό το άρθρο	1117
σας φάνηκε χρήσιμο	1117
σε συνεργασία με	1163
σκανάρετε το qr code	1132
σταυρόλεξα	1122
σταυρόλεξο	1122
στείλε το σε φίλο	1042
στείλτε μας τις φωτογραφίες σας	1153
στηρίξτε μας	1034
στηρίξτε μας στο patreon	1142
συμφωνω	1049
συμφωνώ	1059
συμφωνώ με την επεξεργασία των δεδομένων μου	1147
συμφωνώ με τους όρους χρήσης	1147
συνέχεια ανάγνωσης	1054
συνέχεια με apple	1145
συνέχεια με email	1176
συνέχεια με facebook	1145
συνέχεια με google	1145
συνέχεια στην ιστοσελίδα	1132
συνέχεια στο site	1132
συνέχεια στον browser	1132
συνδεθείτε	1037
συνδρομή	1037
συνδρομητές	1037
συνεχίζεται μετά τη διαφήμιση	1097
συνεχίστε την ανάγνωση	1179
σφάλμα φόρτωσης βίντεο	1171
σχετικά	1051
σχετικά άρθρα	1051
σχετικά θέματα	1051
σχετικά με εμάς	1067
σχετικά νέα	1051
σχετικές ειδήσεις	1051
σχετικό άρθρο	1051
σχολιάστε	1050
σχολιάστε το άρθρο	1050
σχόλια	1050
σχόλιο	1050
σύνδεση	1037
σύνδεση με apple	1145
σύνδεση με facebook	1145
σύνδεση με google	1145
σύνοψη με ai	1157
""", 'τ': """
τέλος διαφήμισης	1123
τέλος της διαφήμισης	1123
τέσταρε τις γνώσεις σου	1120
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1069
τα πιο δημοφιλή	1051
τα πιο δημοφιλή της ημέρας	1051
τα πιο διαβασμένα	1051
τα πιο πρόσφατα	1051
τα σχόλια είναι απενεργοποιημένα	1166
τα σχόλια είναι μόνο για συνδρομητές	1166
ταξινόμηση	1118
ταξινόμηση κατά	1118
ταυτότητα	1067
ταχύτητα αναπαραγωγής	1125
τελευταία άρθρα	1051
τελευταία νέα	1051
τελευταίες ειδήσεις	1051
τεστάρετε τις γνώσεις σας	1120
το email σας	1177
το email υπάρχει ήδη	1177
το άρθρο εκφράζει τις απόψεις του συντάκτη	1069
το άρθρο συνεχίζεται μετά τη διαφήμιση	1097
το άρθρο συνεχίζεται παρακάτω	1097
το αίτημά σας στάλθηκε	1177
το αίτημά σας υποβλήθηκε	1177
το απενεργοποίησα	1139
το βίντεο δεν είναι διαθέσιμο	1125
το βίντεο φορτώνει	1125
το κείμενο συνεχίζεται παρακάτω	1097
το μήνυμά σας	1177
το μήνυμά σας εστάλη	1147
το μήνυμά σας στάλθηκε	1147
το πεδίο είναι υποχρεωτικό	1147
το πιο δημοφιλές	1146
το σχόλιό σας	1074
το ψευδώνυμό σας	1166
το όνομά σας	1166
τρέχων χρόνος	1126
""", 'υ': """
υπενθύμιση αργότερα	1033
υποβολή	91	1148
υποβολή σχολίου	1050
υπολειπόμενος χρόνος	1126
υποστηρίξτε μας	1034
υποχρεωτικά πεδία	1147
υποχρεωτικό πεδίο	1147
υπότιτλοι	1126
""", 'φ': """
φόρτωση ανάρτησης	1129
φόρτωση βίντεο	1125
φόρτωση περιεχομένου	1129
φόρτωση περισσότερων	1054
φόρτωση περισσότερων σχολίων	1117
φόρτωση προγράμματος αναπαραγωγής	1125
""", 'χ': """
χαρίστε αυτό το άρθρο	1042
χορηγοί	1163
χορηγούμενο	1045
χορηγούμενο άρθρο	1045
χορηγούμενο περιεχόμενο	1045
χορηγούμενο περιεχόμενο από taboola	1097
χορηγούμενοι σύνδεσμοι	1097
χορηγός	1163
χρόνος που απομένει	1125
χωρίς spam	1147
""", 'ψ': """
ψήφισε	91	1118
ψηφίστε	91	1118
ψηφίστε στη δημοσκόπηση	1117
ψηφοφορία	92	1076
""", 'ό': """
όλα τα άρθρα του συντάκτη	1151
όλα τα βίντεο	1151
όλα τα νέα	1151
όλα τα παιχνίδια	1120
όλα τα σχόλια	1050
όλες οι ειδήσεις	1051
όνομα	1148
όροι σχολιασμού	1050
όροι χρήσης	1059	1067
όχι ευχαριστώ	1033
όχι τώρα	1033	1137
όχι, ευχαριστώ	1033	1137
""", 'а': """
або	5086
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4253
автовідтворення	5073
автоматический перевод	4281
автоматическое воспроизведение	4253
автоматичне відтворення	5073
автоматичний переклад	5101
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4146
авторизоваться	4146
адрес электронной почты	4149
азартные игры вызывают зависимость	4163
азартные игры могут вызвать зависимость	4163
азартные игры могут вызывать зависимость	4163
актуално	252
актуальне	4997
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4276
анонимный ящик	4276
анонімна пошта	5096
анонімна скринька	5096
архив	4177
аудиоверсия	4253
аудіоверсія	5073
""", 'б': """
бажаєте отримувати сповіщення	5077
банковская карта	4145
банковский перевод	4145
без спам	322
без спама	4268
без спаму	5088
безкоштовна доставка	5068
безкоштовно. без спаму	5088
безопасный платеж	4144
безплатна доставка	306
бесплатная доставка	4248
бесплатно. без спама	4268
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4258
блокувати	5078
больше	4177
больше материалов по теме	4177
больше новостей	4177
больше статей	4271
будь-яка сума	5083
будьте в курсе	4149
была ли статья полезной	4172
більше від автора	5091
більше за темою	4997
більше матеріалів автора	5013
більше матеріалів за темою	4997
більше на цю тему	4997
більше новин	4997
більше новин на тему	4997
більше по темі	4997
більше про це	5000
більше статей	5091
""", 'в': """
в закладки	4286
в избранное	4156
в корзину	4164	4247
в наш магазин	4247
в тази статия	325
в тренде	4177
в этой статье	4271
важен каждый рубль	4263
важен любой вклад	4263
важко відповісти	5064
важлива кожна гривня	5083
важливий кожен внесок	5083
важливо	4997
вам будет интересно	4177
вам може бути цікаво	4997
вам може сподобатися	4997
вам может быть интересно	4177
вам может понравиться	4177
вам також може сподобатися	4997
варианты подписки	4265
вартість доставки	5068
варіанти передплати	5085
вас може зацікавити	4997
вас может заинтересовать	4177
ваш e-mail	4149
ваш email	4149
ваш голос враховано	5059
ваш голос зараховано	5059
ваш голос принят	91	4241
ваш голос учтен	4241
ваш голос учтён	91	4241
ваша електронна пошта	5088
ваша почта	4269
ваша пошта	5089
ваша электронная почта	4268
ваше имя	4269
ваше повідомлення	5089
ваше повідомлення надіслано	5088
ваше сообщение	4269
ваше сообщение отправлено	4268
ваше ім'я	5089
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5070
введите e-mail	4149
введите email	4149
введите ваш email	4149
введите ваш адрес электронной почты	4149
введите корректный e-mail	4268
введите корректный email	4150
введите корректный адрес	4150
введите правильный e-mail	4150
введите сумму	4262
введіть коректний e-mail	5088
введіть суму	5082
вгору	5060
вградено съдържание	307
вернуться на главную	4271
версия для печати	4156
версия за печат	335
версія для друку	5106
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
вже вимкнено	5081
вже зареєстровані	4972
вже маєте акаунт	5085
вже маєте передплату	5085
вже є акаунт	4972
ви вже голосували	5059
ви вже проголосували	5059
ви вже підписані	5104
ви вже підписані на цю тему	5104
ви вичерпали ліміт статей	5085
ви можете відписатися будь-коли	5088
ви підписані	5088
ви підписані на автора	5104
ви підписані на тему	5104
ви успішно підписалися	5088
виберіть суму	5082
вибрати	5086
вибір редакції	4997
видео	4177
видео # из #	4270
видео # от #	324
видео больше недоступно	4253
видео загружается	4253
видео не может быть воспроизведено	4253
видео недоступно	4253
видео недоступно в вашей стране	4253
видео недоступно в вашем регионе	4253
видеоплеер загружается	4253
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
вийти	4972
використання матеріалів лише з дозволу редакції	5097
вимкнути звук	5073
вимкнути рекламу	5108
вимкніть adblock	5079
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5088
виправлення й уточнення	5096
вкажіть суму	5082
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4237
включить	4258
включить звук	4253
включить уведомления	4237
вконтакте	4157
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5070
внешний контент	4250
во весь экран	4180
водещи новини	252
войти	4146
войти в аккаунт	4146
войти в чат	4172
войти по почте	4265
войти с помощью google	4265
войти с яндекс id	4265
войти через apple	4265
войти через facebook	4265
войти через google	4265
войти через vk	4265
войти через вконтакте	4265
войти через яндекс	4265
войти, чтобы комментировать	4282
вопрос дня	4244
воспроизвести	4180
воспроизвести видео	4253
восстановить пароль	4265
время на чтение	4180
время чтения # мин	4180
все	4180
все комментарии	4172
все още няма коментари	332
все още нямате профил	319
все права сохранены	4277
всегда показывать	4250
всегда разрешать	4251
всего проголосовало #	4241
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5075
встановити застосунок	5075
встроенный контент	4250
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5102
всі матеріали	5091
всі матеріали автора	5091
всі новини	4999
всі статті	5091
всі статті автора	5091
вход	245	4146
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4972
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4150
вы подписаны	4268
вы подписаны на автора	4284
вы подписаны на тему	4284
вы уже голосовали	4241
вы уже проголосовали	4241
вы успешно подписались	4268
выберите подписку	4265
выберите сумму	4144
выберите тариф	4265
выбор редакции	4177
выбрать	4266
выбрать подписку	4265
выбрать тариф	4265
выйти	4146
від наших партнерів	5108
відео	4997
відео # з #	5090
відео # із #	5090
відео більше недоступне	5073
відео вище	5024
відео недоступне	5073
відео недоступне у вашій країні	5073
відео неможливо відтворити	5073
відео нижче	5024
відеоплеєр завантажується	5073
відкликати згоду	5070
відкрити	5001
відкрити в додатку	5075
відкрити в застосунку	5075
відкрити галерею	5091
відкрити застосунок	5075
відкрити карту	5001
відкрити статтю	5085
відновити пароль	5085
відписатися	5105
відписатися від теми	5104
відписатися можна будь-коли	5088
відповісти	4992	5103
відправити	5089
відскануйте qr-код	5076
відскануйте qr-код, щоб завантажити застосунок	5075
відтворити	5074
відтворити відео	5073
відхилити	4987
відхилити все	5071
відхилити всі	5071
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4180
главная страница	4272
главное	4177
главное за день	4177
главные новости	4177
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4266
головна	4999
головна сторінка	5092
головне	4997
головне за день	4997
головні новини	4997
голосование	92
голосовать	91	4244
голосування	92
голосувати	91	5064
грати	5064
грати онлайн	5059
громкость	4254
гучність	5074
""", 'д': """
да, включить	4238
да, искам	314
да, моля	314
да, пожалуйста	4258
да, спасибо	4258
да, хочу	4258
далее	4180
далі	4999	5060
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4182
детальніше	4999
деталі	5001
дзен	4157
дивитися # світлин	5090
дивитися # світлини	5090
дивитися # фото	5090
дивитися # фотографій	5090
дивитися # фотографії	5090
дивитися всі	5091
дивитися всі # світлин	5090
дивитися всі # світлини	5090
дивитися всі # фото	5090
дивитися всі # фотографій	5090
дивитися всі # фотографії	5090
дивитися всі світлин	5090
дивитися всі світлини	5090
дивитися всі фото	5090
дивитися всі фотографій	5090
дивитися всі фотографії	5090
дивитися відео	5073
дивитися галерею	5091
дивитися онлайн-трансляцію	5091
дивитися оригінал	5061
дивитися світлин	5090
дивитися світлини	5090
дивитися усі # світлин	5090
дивитися усі # світлини	5090
дивитися усі # фото	5090
дивитися усі # фотографій	5090
дивитися усі # фотографії	5090
дивитися усі світлин	5090
дивитися усі світлини	5090
дивитися усі фото	5090
дивитися усі фотографій	5090
дивитися усі фотографії	5090
дивитися фото	5090
дивитися фотогалерею	5091
дивитися фотографій	5090
дивитися фотографії	5090
дивіться відео	5024
дивіться відео вище	5024
дивіться відео нижче	5024
дивіться також	4997
дивіться також відео	5024
дивіться у відео	5024
длительность	4254
длительность #	4254
для передплатників	5085
для подписчиков	4146
до закладок	5106
до кошика	4983	5067
до крамниці	4984
до початку сторінки	5063
до рецепту	61
до теми	4997
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4284
добавить в избранные источники	4284
добавить в источники	4284
добавить в корзину	4247
добавить в мои темы	4284
добавить в предпочитаемые источники	4284
добавить комментарий	4172
добровольное пожертвование	4262
довільна сума	5082
догори	5060
додати в кошик	5067
додати до кошика	5067
додати до моїх тем	5104
додати до обраних джерел	5104
додати до обраного	5104
додати до пріоритетних джерел	5104
додати до улюблених джерел	5104
додати коментар	4992
додати як пріоритетне джерело	5104
дозволити	5078
дозволити й показати	4988
дозволити контент	5070
дозволити один раз	5070
дозволити рекламу	5081
дозволити сповіщення	5077
дозволити та показати	4988
дозволити та продовжити	4988
дозволити і показати	4988
дозволити і продовжити	4988
дозвольте сповіщення	5054
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4999
долучитися	4969
долучитися до обговорення	5102
долучитися до спільноти	5082
допомагає будь-яка сума	5083
доставка оплачивается отдельно	4247
достигнахте лимита на статиите	319
доступно по подписке	4146
друга сума	317
другая сумма	4144
други новини	19
другие материалы	19	4177
другие материалы рубрики	4177
другие новости	19	4177
другие новости раздела	4177
другие статьи	4177
другие статьи автора	4271
друк	4978
друкувати	5106
дякуємо за ваш голос	91	5059
дякуємо за ваше повідомлення	5088
дякуємо за голос	5059
дякуємо за повідомлення	5088
дякуємо за реєстрацію	5088
дякуємо за участь в опитуванні	5059
дізнатися ціну	5067
""", 'е': """
единоразово	4140
еднократно дарение	317
ежегодно	4266
ежемесячно	4140
ежемесячное пожертвование	4262
ежемесячный платеж	4263
ежемесячный платёж	4263
економія #%	5086
ексклузивно за абонати	319
ексклюзивно для передплатників	5085
електронна адреса	5089
електронна пошта	5089
електронна пошта або логін	5085
етикети	311
еще нет аккаунта	4265
еще новости	4177
еще от автора	4271
еще по теме	4177
ещё	4177
ещё не подписчик	4265
ещё нет аккаунта	4265
ещё новости	4177
ещё от автора	4271
ещё по теме	4177
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5088
""", 'з': """
з нашого магазину	5067
з нашої крамниці	4984
за абонати	319
за датою	5103
за популярністю	5103
за темою	4997
забелязахте грешка	328
заборонити	5078
забравена парола	245
забравили сте паролата си	319
забронировать билет	4247
забронировать место	4247
забронювати квиток	5067
забронювати місце	5067
забув пароль	5085
забули пароль	4972
забыл пароль	4265
забыли пароль	4146
завантаження відео	5073
завантаження плеєра	5073
завантажити аудіо	5073
завантажити випуск	5073
завантажити відео	5070
завантажити додаток	5075
завантажити допис	5070
завантажити застосунок	5075
завантажити контент	5070
завантажити публікацію	5070
завантажити ще	4999
завжди дозволяти	5071
завжди показувати	5070
загрузить видео	4250
загрузить еще	4180
загрузить ещё	4180
загрузить контент	4250
загрузить пост	4250
загрузить публикацию	4250
загрузка видео	4253
загрузка плеера	4253
задонатити	4969
задонатить	4140
задължителни полета	322
задължително	323
задължително поле	322
заказать	4164
заказать книгу	4247
закрити	4968
закрити галерею	5091
закрити рекламу	5108
закрыть	4139
закрыть галерею	4271
закрыть рекламу	4287
залишилося #	5074
залишити відгук	5100
залишити відповідь	4995
залишити коментар	4992
залиште коментар	5102
заметили ошибку	4276
замовити	4983
замовити книгу	5067
замовити книжку	5067
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5086
заповніть це поле	5088
заполните это поле	4268
запомни ме	320
запомнить меня	4266
започни теста	302
запретить	4258
запропонувати новину	4992
зарегистрироваться	4146
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4972
зарубежной картой	4263
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4244
защо виждам тази реклама	337
зберегти	4978
зберегти вибір	5070
зберегти на потім	5106
зберегти налаштування	5070
зберегти рецепт	61
зберегти статтю	4978
збережено	5107
збільшити	4999
збільшити зображення	5091
збільшити текст	5106
збільшити фото	5091
збільшити шрифт	5106
зв'язатися з автором	5091
звук	311
згенеровано за допомогою ші	5100
згенеровано штучним інтелектом	5100
згенеровано ші	5100
згорнути	5001	5091
зменшити шрифт	5106
змінити згоду	5070
змінити налаштування	4988
змінити налаштування cookie	4988
змінити розмір тексту	5106
зміст	4999
зміст статті	5091
знайшли помилку	5096
знижка #%	5086
знижка для передплатників	5067
зображення # з #	5090
зображення # із #	5090
зовнішній контент	5070
зробити внесок	4969
зробити донат	5082
зрозуміло	4987
""", 'и': """
играй сега	302
играть	4244
играть онлайн	4241
из нашего магазина	4247
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
изменить настройки	4167
изменить настройки cookie	4167
изменить размер текста	4286
изменить согласие	4250
изображение # из #	4270
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
ии может ошибаться	4280
или	320	4266
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4269
индекс	4269
интересное	4177
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4277
исправления и уточнения	4276
""", 'к': """
к началу	4180
к началу страницы	4271
к рецепту	61
каждое пожертвование важно	4262
каждую пятницу. бесплатно. без спама	4268
каждый донат важен	4262
каждый рубль важен	4263
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4276
как мы защищаем наших источников	4276
как отключить adblock	4259
как пазим източниците си	328
картина в картината	310
картинка в картинке	4254
картинка в картинці	5074
категории	4177
категорії	4997
качество	4254
керування згодою	5070
керувати згодою	5070
керувати сповіщеннями	5077
ключови думи	252
книга з автографом	4984
книга з автографом автора	4984
книга с автографом	4165
книга с автографом автора	4165
книга с подписью автора	4165
книги с автографом	4165
книжка з автографом	4984
книжка з автографом автора	4984
книжки з автографом	4984
кожен внесок важливий	5083
кожен донат важливий	5082
кожна гривня важлива	5083
коментар	4992
коментари	255
коментарі	4992
коментарів ще немає	5102
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5102
коментувати	4992
комерційний контент	5108
комерційний матеріал	5108
комментарии	4172
комментарии отсутствуют	4172
комментарий	4172
комментировать	4172
коммерческий контент	4287
коммерческий материал	4287
конец рекламы	4287
контакти	4992
контакты	4172
контент заблокирован	4250
контент заблоковано	5070
контент недоступен	4250
контент недоступний	5070
конфиденциальность	4166
конфиденциальность и cookie	4167
конфіденційність і cookie	4988
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4277
копировать ссылку	4156
копіювання заборонено	5097
копіювати посилання	4978
край на рекламата	337
крамниця	4983
кросворд	5064
кроссворд	4244
кроссворд дня	4241
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4262
купити	4983
купити журнал	5067
купити зараз	5067
купити квитки	5067
купити квиток	5067
купити книгу	5067
купити книжку	5067
купити ліцензію	5097
купити нам каву	5082
купити передплату	5085
купить	4164
купить билет	4247
купить билеты	4247
купить билеты онлайн	4247
купить журнал	4247
купить книгу	4247
купить лицензию	4277
купить номер	4247
купить подписку	4146
купить права на публикацию	4277
купить сейчас	4247
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5108
""", 'л': """
лента новостей	4177
линкът е копиран	335
личный кабинет	4146
лише для передплатників	5085
лише необхідні	5070
логин	4266
логин или e-mail	4265
логін	5086
логін або e-mail	5085
лучшие	4283
любая сумма	4263
любая сумма важна	4263
""", 'м': """
магазин	4164
маджонг	303	4244	5064
материал закрыт	4265
материал защищен авторским правом	4277
материал защищён авторским правом	4277
материал партнера	4287
материал партнёра	4287
материал создан автоматически	4280
материалы защищены авторским правом	4277
материалы партнеров	4161
материалы партнёров	4287
материалы по теме	4177
матеріал захищено авторським правом	5097
матеріал партнера	5108
матеріал створено автоматично	5100
матеріали за темою	4997
матеріали захищені авторським правом	5097
матеріали партнерів	5108
матеріали по темі	4997
машинний переклад	5101
машинно преведено	331
машинный перевод	4281
маєте акаунт	5085
маєте новину	5096
меню	4180	4999
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4266
метки	4177
ми не можемо показати цей вміст	5070
ми не можемо показати цей контент	5070
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4139
может позже	4139
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4968
можна скасувати будь-коли	5085
мои темы	4284
моите теми	334
мой профиль	4146
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5104
мы в социальных сетях	4158
мы в соцсетях	4158
мы вконтакте	4158
мы не можем показать это содержимое	4250
мы не можем показать этот контент	4250
мы отправили вам письмо	4150
мій профіль	4972
місячна передплата	5086
місячна підписка	5086
мітки	4997
""", 'н': """
на весь екран	5073
на весь экран	4253
на главную	4180
на головну	5091
на живо	311
на початок	5074
на початок сторінки	5091
на правах реклами	4981
на правах рекламы	4161
на сторінку пожертв	5082
на страницу пожертвований	4262
на цял екран	310
наверх	4180	4999
нагадати пізніше	4968
нагору	5060
нагору сторінки	5063
надіслати	91	4978	5089
надіслати відгук	5100
надіслати другові	5106
надіслати другу	4978
надіслати електронною поштою	5106
надіслати коментар	5102
надіслати новину	5096
надіслати новину анонімно	5096
надіслати повідомлення	5088
надіслати поштою	4978
надіслати статтю поштою	4978
надіслати у whatsapp	5106
надішліть свої фото	5096
наживо	5074
нажмите, чтобы увеличить	4271
назад	4180	4999	5060
назначение платежа: пожертвование	4262
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
найкраща пропозиція	5086
найкращі	5103
найпопулярніше	4997	5086
найпопулярніше за добу	4997
найпопулярніше за тиждень	4997
найпопулярніший	5086
найти	4180
найчитаніше	4997
налаштування	4987
налаштування cookie	5070
налаштування конфіденційності	5070
налаштування приватності	5070
налаштування файлів cookie	5070
налаштувати cookie	5070
налаштувати сповіщення	5077
налично в google play	312
нам нужно ваше согласие	4167
нам потрібна ваша згода	4988
намали шрифта	335
написати автору	5091
написати анонімно	5096
написати в редакцію	5096
написати коментар	4992
написать автору	4271
написать анонимно	4276
написать в редакцию	4276
написать комментарий	4172
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4139
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4250
настроить уведомления	4257
настройки	4166
настройки cookie	4166
настройки за поверителност	307
настройки конфиденциальности	4250
настройки на бисквитките	307
настройки приватности	4250
настройки файлов cookie	4250
наступна	4999
наступна новина	5091
наступна світлина	5091
наступна стаття	4997
наступна сторінка	5091
наступне відео	5073
наступне фото	5091
наступний матеріал	5063
наступний слайд	5091
натисніть, щоб збільшити	5091
начална страница	325
начать игру	4241
начать тест	4241
наш магазин	4165
наша крамниця	4984
нашли ошибку	4276
не вдалося відтворити відео	5073
не вдалося завантажити відео	5073
не дозволяти	5055
не зараз	4968	5055
не маєте акаунта	5085
не можем да покажем това съдържание	307
не пропустите	4177
не пропустіть	4997
не разрешать	4238
не сега	259
не сегодня	4139
не сейчас	4139	4238
не сьогодні	4968
не удалось воспроизвести видео	4253
не удалось загрузить видео	4253
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4268
неверный email	4150
неверный адрес электронной почты	4268
неверный имейл	4150
нейросеть может ошибаться	4280
некоректна адреса	5088
некоректний e-mail	5088
некорректный e-mail	4268
некорректный email	4150
некорректный адрес	4268
немає акаунта	5085
немає акаунту	5085
немає коментарів	5102
немає передплати	5085
необов'язково	5089
необязательно	4269
неправильна електронна адреса	5088
неправильный e-mail	4150
неправильный email	4150
неправильный имейл	4150
нет аккаунта	4265
нет комментариев	4172
нет подписки	4265
нет, спасибо	4139	4238
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4268
новини	4997
новини за темою	4997
новини компаній	4981
новини партнерів	4981	4997
новости	4177
новости smi#	4177
новости партнеров	4161
новости партнёров	4161
новости по теме	4177
новости сми#	4177
новые	4283
нові	5103
номер телефона	4269
номер телефону	5089
нравится	4283
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4968	5055
""", 'о': """
обговорити	4992
обговорити в telegram	4995
обговорити в коментарях	4995
обговорити в чаті	4995
обговорити на форумі	4995
обговорити у facebook	4995
обговорити у форумі	4995
оберіть передплату	5085
оберіть план	5085
оберіть суму	5082
обнови страницата	316
обновите страницу	4261
обновить страницу	4261
обов'язкове поле	5088
обов'язково	5089
обрати	5086
обрати передплату	5085
обрати план	5085
обрати тариф	5085
обратная связь	4172
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4172
обсуждение	4172
общи условия	308
обязательно	4269
обязательное поле	4268
одноклассники	4157
одноразово	4969
озвучено роботом	4253
озвучено синтезированным голосом	4253
озвучено синтезованим голосом	5073
оновити сторінку	5081
оновіть сторінку	5081
опитайте отново	322
опитайте по-късно	322
опитування	92	5064
опитування дня	91	5059
оплата раз в год	4265
оплата раз на рік	5085
опрос	92
опрос дня	91	4241
опублікувати коментар	4995
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4172
оставить отзыв	4280
оставшееся время	4254
оставшееся время #	4253
оставшееся время -#	4253
оставьте комментарий	4282
останні новини	4997
останні статті	4997
от нашите партньори	337
от наших партнеров	4287
от наших партнёров	4287
от нашия магазин	305
ответить	4172	4283
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4166
отказвам всички	308
отклонить	4166
отклонить все	4251
отклонить всё	4251
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4259
отключите адблок	4259
отключить звук	4253
отключить рекламу	4287
открихте грешка	328
открихте грешка в текста	328
открыть	4182
открыть в браузере	4291
открыть галерею	4271
открыть карту	4182
открыть приложение	4255
открыть статью	4265
отмена в любой момент	4265
отменить можно в любой момент	4265
отозвать согласие	4250
отпечатай	255
отпечатай статията	255
отписаться	4285
отписаться можно в любой момент	4268
отписаться от рассылки	4291
отписаться от темы	4284
отпишете се по всяко време	322
отправить	91	4269
отправить другу	4156
отправить комментарий	4282
отправить отзыв	4280
отправить по почте	4156
отправить по электронной почте	4286
отправить сообщение	4268
отримувати сповіщення	5077
отсканируйте qr-код	4256
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5085
оформити підписку	4972
оформить донат	4140
оформить доступ	4265
оформить ежемесячное пожертвование	4262
оценете статията	255
оцените материал	4172
оцените рецепт	61
оцените статью	4172
оценить рецепт	61
оцініть матеріал	4992
оцініть рецепт	61
оцініть статтю	4992
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
пароль	4266	5086
партнерский материал	4161
партнерский проект	4161
партнерський матеріал	4981
партнерський проєкт	4981
партньорско съдържание	251
партнёрский материал	4161
партнёрский проект	4161
пасианс	303
пасьянс	4244	5064
пауза	311	4254	5074
переведено автоматически	4280
переведено нейросетью	4280
переведено с помощью ии	4280
перевір себе	5064
перевірте свою пошту	5088
перевірте свої знання	5059
перевірте себе	5064
переглянути # світлин	5090
переглянути # світлини	5090
переглянути # фото	5090
переглянути # фотографій	5090
переглянути # фотографії	5090
переглянути всі # світлин	5090
переглянути всі # світлини	5090
переглянути всі # фото	5090
переглянути всі # фотографій	5090
переглянути всі # фотографії	5090
переглянути всі світлин	5090
переглянути всі світлини	5090
переглянути всі фото	5090
переглянути всі фотографій	5090
переглянути всі фотографії	5090
переглянути галерею	5091
переглянути пропозицію	5067
переглянути результати	91	5059
переглянути світлин	5090
переглянути світлини	5090
переглянути усі # світлин	5090
переглянути усі # світлини	5090
переглянути усі # фото	5090
переглянути усі # фотографій	5090
переглянути усі # фотографії	5090
переглянути усі світлин	5090
переглянути усі світлини	5090
переглянути усі фото	5090
переглянути усі фотографій	5090
переглянути усі фотографії	5090
переглянути фото	5090
переглянути фотографій	5090
переглянути фотографії	5090
переглянути ціну	5067
передплата	4972
передплатити	4972
перезавантажити сторінку	5081
перезавантажте сторінку	5081
перезагрузите страницу	4261
перезагрузить страницу	4261
перейти в галерею	4271
перейти в магазин	4247
перейти до галереї	5091
перейти до досьє	5091
перейти до змісту	5091
перейти до контенту	5091
перейти до крамниці	4984
перейти до магазину	5067
перейти до оплати	5082
перейти до основного вмісту	5091
перейти до пожертви	5082
перейти до пропозиції	5067
перейти до рецепта	61
перейти к досье	4271
перейти к контенту	4271
перейти к оплате	4262
перейти к основному содержанию	4271
перейти к пожертвованию	4262
перейти к предложению	4247
перейти к рецепту	61
перейти к содержанию	4180
перейти к сюжету	4271
перекладено автоматично	5100
перекладено за допомогою ші	5100
перекладено ші	5100
пересказ нейросети	4280
пересказано нейросетью	4280
печать	4156
печать рецепта	61
питання дня	5064
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4253
плейърът се зарежда	310
плеєр завантажується	5073
по дате	4283
по подписке	4146
по популярности	4283
по теме	4177
по-късно	259	314
побачили помилку	5096
повернутися на головну	5091
повернутися нагору	5063
повний екран	5074
повноекранний режим	5073
повідомити новину	5096
повідомити про помилку	4992
повідомити про помилку в тексті	4992
повідомлення	5089
повідомлення надіслано	5088
погоджуюсь	4987
погоджуюся	4987
погодитись і продовжити	4988
погодитися та продовжити	5070
погодитися і продовжити	4988
пограти	5064
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4286
подарить материал	4156
подарить статью	4146
подарувати доступ	5106
подарувати статтю	4978
поддержать	4140
поддержать автора	4140
поддержать на boosty	4262
поддержать на patreon	4262
поддержать нас	4140
поддержать проект	4140
поддержать редакцию	4140
поддержите нас	4140
поделитесь	4156
поделиться	4156
поделиться в telegram	4156
поделиться в twitter	4156
поделиться в одноклассниках	4156
поделиться в соцсетях	4156
поделиться вконтакте	4156
поделиться новостью	4156
поделиться ссылкой	4156
поделиться статьей	4156
поделиться статьёй	4156
подкасти	4997
подкасты	4177
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5103
подобни статии	252
подписаться	4146
подписаться в max	4158
подписаться в telegram	4158
подписаться на автора	4284
подписаться на канал	4158
подписаться на новости	4149
подписаться на рассылку	4149
подписаться на телеграм-канал	4158
подписаться на тему	4284
подписаться на уведомления	4257
подписка	4146
подписка на год	4265
подписка на месяц	4265
подписывайтесь	4158
подпишитесь	4265
подпишитесь на рассылку	4149
подреди по	332
подробнее	4180
подробнее по теме	4177
подтвердите e-mail	4268
подтвердите адрес электронной почты	4268
поділитись	4978
поділитися	4978
поділитися в telegram	4978
поділитися в соцмережах	4978
поділитися новиною	4978
поділитися статтею	4978
поділіться	4978
пожаловаться	4283
пожаловаться на комментарий	4282
пожаловаться на рекламу	4287
пожертвовать	4140
пожертвувати	4969
позволи	314
позволи известия	313
позже	4258
поиск	4180
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
показати # відповідей	5102
показати # відповіді	5102
показати # світлин	5090
показати # світлини	5090
показати # фото	5090
показати # фотографій	5090
показати # фотографії	5090
показати більше	4999
показати вміст	5070
показати все	5001
показати всі	5092
показати всі # світлин	5090
показати всі # світлини	5090
показати всі # фото	5090
показати всі # фотографій	5090
показати всі # фотографії	5090
показати всі світлин	5090
показати всі світлини	5090
показати всі фото	5090
показати всі фотографій	5090
показати всі фотографії	5090
показати відповіді	5102
показати галерею	5091
показати й прийняти	5070
показати коментарі	4992
показати контент	5070
показати менше	5091
показати оригінал	5001	5061
показати пароль	5085
показати підпис	5091
показати результати	91	5059
показати розшифровку	5073
показати світлин	5090
показати світлини	5090
показати субтитри	5073
показати усі # світлин	5090
показати усі # світлини	5090
показати усі # фото	5090
показати усі # фотографій	5090
показати усі # фотографії	5090
показати усі світлин	5090
показати усі світлини	5090
показати усі фото	5090
показати усі фотографій	5090
показати усі фотографії	5090
показати фото	5090
показати фотографій	5090
показати фотографії	5090
показати ще	4999
показати і прийняти	5070
показать # ответа	4282
показать # ответов	4282
показать # фото	4270
показать # фотографии	4270
показать # фотографий	4270
показать больше	4180
показать все	4182	4272
показать все # фото	4270
показать все # фотографии	4270
показать все # фотографий	4270
показать все фото	4270
показать все фотографии	4270
показать все фотографий	4270
показать галерею	4271
показать еще	4180
показать ещё	4180
показать и принять	4250
показать карту	4182
показать комментарии	4172
показать контент	4250
показать меньше	4182	4271
показать оригинал	4182	4242
показать ответы	4282
показать пароль	4265
показать перевод	4182
показать подпись	4271
показать расшифровку	4253
показать результаты	91	4241
показать содержимое	4250
показать субтитры	4253
показать фото	4270
показать фотографии	4270
показать фотографий	4270
показувати завжди	5070
показывать всегда	4250
поки немає коментарів	5102
поле обов'язкове для заповнення	5088
поле обязательно для заполнения	4268
полето е задължително	322
политика cookie	4250
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4276
политика конфиденциальности	4166
политика конфиденциальности и cookie	4167
политика обработки персональных данных	4166
полноэкранный режим	4253
полный экран	4254
получавай известия	313
получать уведомления	4257
пользовательское соглашение	4166
політика cookie	5070
політика виправлень	5096
політика конфіденційності	4987
політика конфіденційності та cookie	4988
політика приватності	5070
помогает любая сумма	4263
помочь	4140
помочь нам	4140
помочь проекту	4140
помочь редакции	4140
помітили помилку	5096
понятно	4166
попередня	4999
попередня новина	5091
попередня стаття	4997
попередня сторінка	5091
попереднє фото	5091
попередній матеріал	5063
попередній слайд	5091
поправки и уточнения	328
попробовать бесплатно	4146
попробуйте еще раз	4268
попробуйте ещё раз	4268
попробуйте позже	4268
популярне	4997
популярное	4177
популярные	4177	4283
популярные новости	4177
популярные статьи	4177
популярный	4266
популярні	5103
популярні новини	4997
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4978
поскаржитися	5103
поскаржитися на коментар	5102
поскаржитися на рекламу	5108
последнее	4177
последни	252
последни новини	252
последние новости	4177
послухати новину	4978
посмотреть # фото	4270
посмотреть # фотографии	4270
посмотреть # фотографий	4270
посмотреть в браузере	4291
посмотреть все # фото	4270
посмотреть все # фотографии	4270
посмотреть все # фотографий	4270
посмотреть все фото	4270
посмотреть все фотографии	4270
посмотреть все фотографий	4270
посмотреть результаты	91	4241
посмотреть фото	4270
посмотреть фотографии	4270
посмотреть фотографий	4270
посмотреть цену	4247
потвърдете имейла си	322
поточний час	5074
поточний час #	5073
потребителско име	320
потребителско име или имейл	319
похожие материалы	4177
похожие статьи	4177
почати гру	5059
почати тест	5059
почему я вижу эту рекламу	4287
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4269
поширити	4978
поширити у facebook	4978
поштовий індекс	5089
пошук	4999
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4166
правила коментарів	5102
правила коментування	4992
правила комментариев	4282
правила комментирования	4172
правила користування	5071
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4247
предложение для читателей	4247
предложить новость	4172
предыдущая	4180
предыдущая новость	4271
предыдущая статья	4177
предыдущая страница	4271
предыдущая фотография	4271
предыдущее фото	4271
предыдущий слайд	4271
презаредете страницата	316
презареди страницата	316
премиум	4146
преміум	4972
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5082
пригостіть нас кавою	5082
придбати квитки	5067
придбати квиток	5067
придбати книжку	5067
придбати передплату	5085
придбати права на публікацію	5097
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5082
прийняти	4987
прийняти все	5071
прийняти всі	4987
прийняти всі файли cookie	5070
прийняти й показати	5070
прийняти й продовжити	4988
прийняти та показати	5070
прийняти та продовжити	5070
прийняти і продовжити	5070
принтирай	255
принтирай рецептата	61
принципи редакції	5096
принять	4166
принять все	4166
принять все cookie	4250
принять все файлы cookie	4250
принять всё	4166
принять и показать	4250
принять и продолжить	4250
прислать новость	4172
прислать новость анонимно	4276
присоединиться к обсуждению	4282
приховати коментарі	4995
пришлите свои фото	4276
приєднатися	4969
приєднатися до спільноти	4969
про автора	5013
про авторку	5013
про авторів	5013
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4244
проверьте адрес почты	4150
проверьте свои знания	4241
проверьте свою почту	4268
проверьте себя	4244
проголосовало #	4241
проголосовать	91
проголосувати	91
продовження під рекламою	4981
продовження статті під рекламою	4981
продовжити без вимкнення	5079
продовжити з apple	5085
продовжити з google	5085
продовжити через apple	5085
продовжити через facebook	5085
продовжити через google	5085
продолжительность #	4254
продолжить без отключения	4259
продолжить без поддержки	4139
продолжить с apple	4265
продолжить с google	4265
продолжить через apple	4265
продолжить через facebook	4265
продолжить через google	4265
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4262
произошла ошибка	4269
произошла ошибка. попробуйте ещё раз	4268
произошла ошибка. попробуйте позже	4268
пройти опитування	5059
пройти опрос	4241
пройти тест	4241
прокоментувати	5103
прокомментировать	4283
промени размера на текста	335
промо	4161	4981
пропозиція для передплатників	5067
пропозиція для читачів	5067
прослухати статтю	5073
прослушать	4156
прослушать новость	4156
прослушать статью	4253
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5106
прочитать позже	4286
прямой эфир	4254
прізвище	5089
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4972
підписатися	4972
підписатися на автора	5104
підписатися на сповіщення	5077
підписатися на тему	5104
підписка	4972
підсумок від ші	5100
підтвердьте електронну адресу	5088
підтвердіть e-mail	5088
підтримайте нас	4969
підтримати	4969
підтримати автора	4969
підтримати журналістів	4969
підтримати на buy me a coffee	5082
підтримати на patreon	5082
підтримати нас	4969
підтримати проєкт	5082
підтримати разово	5082
підтримати редакцію	4969
підтримувати щомісяця	5082
пізніше	5078
""", 'р': """
радимо прочитати	4997
радимо також	4997
развернуть	4180
разгадать кроссворд	4241
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5083
разовий внесок	5083
разовий донат	5082
разово	4140
разовое пожертвование	4262
разовый платеж	4263
разовый платёж	4263
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4237
разрешить	4258
разрешить и показать	4167
разрешить и продолжить	4167
разрешить контент	4250
разрешить один раз	4250
разрешить рекламу	4261
разрешить уведомления	4237
ранняя регистрация	4248
раскрыть	4182
распечатать	4156
распечатать рецепт	61
распечатать статью	4156
рассказать друзьям	4156
рассылка	4149
рассылки	4149
расшифровка	4254
регистрация	245	4146
редакция рекомендует	4177
редакційна політика	5096
редакційна політика видання	5096
резултати от анкетата	302
резултати от гласуването	302
результати	92	5001
результати голосування	5074
результати опитування	5074
результаты	92	4182
результаты голосования	4254
результаты опроса	4254
реклама	251	4161	4981
реклама - статията продължава по-долу	251
реклама google	4287
реклама від google	5108
реклама закончилась	4287
реклама закінчилася	5108
реклама на сайте	4161
реклама на сайті	4981
реклама окончена	4287
реклама от google	4287
реклама. продовження нижче	4981
реклама. продолжение ниже	4161
реклами от google	337
рекламний матеріал	5108
рекламно каре	251
рекламно съдържание	251
рекламный материал	4287
рекомендовано outbrain	4287
рекомендовано taboola	4287
рекомендуем	4177	4266
рекомендуем почитать	4177
рекомендуем также	4177
рекомендуемое	4177
рекомендуємо	4997	5086
рекомендуємо прочитати	4997
рекомендуємо також	4997
реши кръстословицата	302
реши теста	302
реєстрація	4972
розгадати кросворд	5059
розгорнути	5001	5091
роздрукувати	4978
роздрукувати рецепт	61
роздрукувати статтю	4978
розмір тексту	65
розмір шрифту	65
розшифровка	5074
российской картой	4263
рубрики	4177	4997
річна передплата	5086
річна підписка	5086
""", 'с': """
самая выгодная	4266
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4177
самое популярное	4177
самое читаемое	4177
самое читаемое за день	4177
самое читаемое за неделю	4177
самый популярный	4266
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4177
свежие новости	4177
свернуть	4180
своя сума	5082
своя сумма	4262
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4172
світлина # з #	5090
світлина # із #	5090
сгенерировано ии	4280
сгенерировано нейросетью	4280
сгенерировано с помощью ии	4280
сделать донат	4262
сделать пожертвование	4140
сейчас читают	4177
сигнализирай за грешка	328
сканворд	4244
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4256
скануйте qr-код	5076
скасувати можна будь-коли	5085
скачать аудио	4253
скачать выпуск	4253
скачать из google play	4255
скидка #%	4266
скидка для подписчиков	4247
скопировано	4157
скопировано в буфер обмена	4286
скопировать ссылку	4156
скопировать ссылку на статью	4156
скопійовано	5107
скопійовано в буфер обміну	5106
скопіювати посилання	4978
скопіювати посилання на статтю	4978
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4253
скрий отговорите	332
скрий рекламата	337
скрыть	4182
скрыть ответы	4282
скрыть рекламу	4287
слайд # з #	5090
слайд # из #	4270
слайд # от #	324
слайд # із #	5090
слайд #/#	4270	5090
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
следить за автором	4284
следить за онлайном	4271
следить за темой	4284
следующая	4180
следующая новость	4271
следующая статья	4177
следующая страница	4271
следующая фотография	4271
следующее видео	4253
следующее фото	4271
следующий слайд	4271
слухати	4978
слухати новину	4978
слушай новината	255
слушай статията	310
слушать	4156
слушать новость	4156
см. также	4177
смотреть # фото	4270
смотреть # фотографии	4270
смотреть # фотографий	4270
смотреть в браузере	4291
смотреть видео	4253
смотреть все	4180
смотреть все # фото	4270
смотреть все # фотографии	4270
смотреть все # фотографий	4270
смотреть все фото	4270
смотреть все фотографии	4270
смотреть все фотографий	4270
смотреть галерею	4271
смотреть онлайн-трансляцию	4271
смотреть оригинал	4242
смотреть предложение	4247
смотреть фото	4270
смотреть фотогалерею	4271
смотреть фотографии	4270
смотреть фотографий	4270
смотри также	4177
смотрите также	4177
сначала новые	4282
сначала старые	4282
снимка # от #	324
снимка #/#	324
снимок # из #	4270
советуем почитать	4177
согласен	4166
согласен и продолжить	4167
согласиться	4166
согласиться и продолжить	4250
содержание	4180
содержание статьи	4271
содержимое недоступно	4250
создано ии	4280
создано нейросетью	4280
создано при помощи ии	4280
создано с помощью ии	4280
создать аккаунт	4146
сообщение	4269
сообщение отправлено	4268
сообщить новость	4276
сообщить об опечатке	4172
сообщить об ошибке	4172
сортирай по	332
сортиране	333
сортировать	4283
сортировать по	4282
сортировка	4283
сортування	5103
сортувати	5103
сортувати за	5102
сохранено	4157
сохранить	4156
сохранить выбор	4250
сохранить на потом	4286
сохранить настройки	4250
сохранить рецепт	61
сохранить статью	4156
социальные сети	4158
спасибо за ваш голос	91	4241
спасибо за ваше сообщение	4268
спасибо за подписку	4149
спасибо за регистрацию	4268
спасибо за сообщение	4268
спасибо за участие в опросе	4241
спасибо, ваш голос учтён	4241
спершу нові	5102
спершу старі	5102
спестявате #%	320
спецпроект	4161
спецпроєкт	4981
сповіщення	5078
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4287
спонсорський матеріал	5108
способ оплаты	4144
способы оплаты	4144
спочатку нові	5102
спочатку старі	5102
спри да следваш	334
спробуйте пізніше	5088
спробуйте ще раз	5088
ссылка скопирована	4156
сталася помилка	5089
сталася помилка. спробуйте пізніше	5088
сталася помилка. спробуйте ще раз	5088
станете член	244
стани абонат	244
стани дарител	244
старые	4283
старі	5103
стати патроном	5082
стати підписником	5082
стати співучасником	4969
стати частиною спільноти	4969
стати членом клубу	5082
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5097
стать патроном	4140
стать соучастником	4140
стать спонсором	4140
статья защищена авторским правом	4277
створено за допомогою штучного інтелекту	5100
створено за допомогою ші	5100
створено штучним інтелектом	5100
створено ші	5100
створити акаунт	4972
стежити за автором	5104
стежити за онлайном	5091
стежити за темою	5104
стислий переказ від ші	5100
стоимость доставки	4248
сторінка # з #	5090
сторінка # із #	5090
сторінка #/#	5090
страница # из #	4270
страница # от #	324
страница #/#	324	4270
стрічка новин	4997
субтитри	311	5074
субтитры	4254
судоку	303	4244	5064
сума по избор	317
сховати	5001
сховати відповіді	5102
сховати рекламу	5108
сходни новини	252
схожі матеріали	4997
схожі новини	4997
схожі статті	4997
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
сыграть	4244
сюжет	4177
сюжеты	4177
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5078
так, дякую	5078
так, увімкнути	5055
так, хочу	5078
також читайте	4997
твитнуть	4156
твиттер	4157
твітнути	4978
теги	4177	4997
текст продовжується під рекламою	4981
текст создан автоматически	4280
текст створено автоматично	5100
текст читает робот	4253
текущее время	4254
текущее время #	4253
текущо време	311
текущо време #	310
телеграм	4157
телефон	323	4269	5089
тема	323	4269	5089
тема дня	4177
теми	4997
темы	4177
тест дня	4241
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4146
только необходимые	4250
транскрипция	311
тривалість	5074
тривалість #	5074
търговско съдържание	337
тільки необхідні	5070
""", 'у': """
у вас вже є акаунт	5085
у вас включен adblock	4259
у вас нет подписки	4265
у вас уже есть аккаунт	4265
у кошик	4983
у мене вже є акаунт	5085
у мене є акаунт	5085
у мене є передплата	5085
у меня есть аккаунт	4265
у меня есть подписка	4265
у меня нет аккаунта	4265
у меня уже есть аккаунт	4265
у цій статті	5091
уведомления	4258
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4180
увеличить изображение	4271
увеличить текст	4286
увеличить фото	4271
увеличить шрифт	4286
увійти	4972
увійти з google	5085
увійти за допомогою google	5085
увійти через apple	5085
увійти через facebook	5085
увійти через google	5085
увійти, щоб коментувати	5102
увімкнути	5078
увімкнути звук	5073
увімкнути сповіщення	5054
увімкніть сповіщення	5054
угостите нас кофе	4262
угостить кофе	4263
уже есть аккаунт	4146
уже зарегистрированы	4146
уже зареєструвалися	4972
уже отключил	4261
узнать цену	4247
укажите сумму	4262
уменьшить шрифт	4286
умови використання	4987
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4250
управление уведомлениями	4257
управлявай съгласието	307
управлять согласием	4250
условия за ползване	307
установить приложение	4255
усі коментарі	5102
усі матеріали	5091
усі матеріали автора	5091
усі матеріали авторки	5013
усі матеріали за темою	5091
усі новини	4999
усі статті	5091
усі статті автора	5091
участие в азартных играх может вызвать зависимость	4163
участие в азартных играх может вызвать игровую зависимость	4163
""", 'ф': """
файлы cookie	4166
фамилия	323	4269
фейсбук	4157
филворды	4244
фото	4177
фото # з #	5090
фото # из #	4270
фото # із #	5090
фото #/#	4270	5090
фоторепортаж	4177
""", 'х': """
харесай	255
харесва ми	333
хорошо	4166
хотите получать уведомления	4257
хочете отримувати сповіщення	5077
""", 'ц': """
це було корисно	5100
це відео більше недоступне	5073
це відео недоступне	5073
це відео недоступне у вашій країні	5073
це поле обов'язкове	5088
цей контент недоступний	5070
цей контент неможливо показати	5070
цей матеріал закритий	5085
цена на доставката	305
ця стаття закрита	5085
цял екран	310
""", 'ч': """
час читання # хв	4999
час, що залишився	5073
час, що залишився #	5073
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4992
читает синтезированный голос	4253
читайте в застосунку	5075
читайте в приложении	4255
читайте еще	4177
читайте ещё	4177
читайте ниже	4161
читайте первыми в приложении	4255
читайте першими в застосунку	5075
читайте по теме	4177
читайте также	4177
читайте також	4997
читати без обмежень	5085
читати без реклами	5108
читати всю новину	5091
читати всю статтю	5091
читати далі	4999
читати з передплатою	5085
читати коментарі	5102
читати оригінал	5061
читати повністю	4999
читати розшифровку	5073
читати статтю повністю	5091
читати також	4997
читать без ограничений	4265
читать без рекламы	4287
читать в max	4158
читать в telegram	4158
читать в браузере	4291
читать всю статью	4271
читать далее	4180
читать дальше	4180
читать ещё	4180
читать комментарии	4172
читать оригинал	4242
читать полностью	4180
читать расшифровку	4253
читать с подпиской	4265
читать статью полностью	4271
читать также	4177
читать целиком	4271
читає синтезований голос	5073
чому я бачу цю рекламу	5108
что еще почитать	4177
что ещё почитать	4177
что-то пошло не так	4269
что-то пошло не так, попробуйте позже	4268
что-то пошло не так. попробуйте еще раз	4268
что-то пошло не так. попробуйте ещё раз	4268
что-то пошло не так. попробуйте позже	4268
чуй статията	310
""", 'ш': """
швидкість відтворення	5073
ші може помилятися	5100
""", 'щ': """
ще за темою	4997
ще на цю тему	5000
ще не передплатник	5085
ще немає акаунта	5085
ще новини	4997
що ще почитати	4997
щомісяця	4969	5086
щомісячна підтримка	5083
щомісячний внесок	5082
щоп'ятниці. безкоштовно. без спаму	5088
щороку	5086
щось пішло не так	5089
щось пішло не так, спробуйте пізніше	5088
щось пішло не так. спробуйте пізніше	5088
щось пішло не так. спробуйте ще раз	5088
""", 'э': """
экономия #%	4266
эксклюзивно для подписчиков	4265
электронная почта	4149
электронная почта или логин	4265
эта статья закрыта	4265
это было полезно	4280
это видео больше недоступно	4253
это видео недоступно	4253
это видео недоступно в вашей стране	4253
это поле обязательно	4268
это поле обязательно для заполнения	4268
этот контент невозможно показать	4250
этот контент недоступен	4250
этот материал закрыт	4265
""", 'я': """
я вже підтримую	4968
я вимкнув блокувальник	5079
я отключил	4261
я отключил блокировщик	4259
я уже поддерживаю	4139
як вимкнути adblock	5079
як ми захищаємо джерела	5096
як ми захищаємо наші джерела	5096
якість	5074
яндекс.дзен	4157
""", 'і': """
ім'я	5089
індекс	5089
інша сума	5082
інші матеріали автора	5091
інші матеріали авторки	5013
інші новини	19	4997
інші статті автора	5091
інші статті авторки	5013
""", 'א': """
אהבתי	2320
אודות	2284
אודות הכותב	2352
אולי אחר כך	2336
אולי גם יעניין אותך	2269
אולי יעניין אותך	2269
אולי יעניין אותך גם	2308
אולי יעניין אתכם	2269
אולי יעניין אתכם גם	2308
אולי מאוחר יותר	2247
אולי פספסתם	2308
אחר כך	2337
איך מכבים	2341
איך מכבים חוסם פרסומות	2339
אימייל	2348
אימייל לא תקין	2347
אין לך חשבון	2345
אין לכם חשבון	2345
אינציקלופדיית ynet	2269
אישור	2266	2336
אישור הכל	2332
אישור והמשך	2331
אני מאשר את תנאי השימוש	2347
אני מאשר קבלת דיוור	2347
אני מאשר/ת קבלת דברי פרסומת	2347
אני מאשר/ת קבלת דיוור	2347
אני מסכים	2266
אני מסכים לתנאי השימוש	2347
אני מסכים/ה לתנאי השימוש	2347
אני מסכימה	2266
אפשר	2337
אפשר התראות	2335	2336
אפשר לבטל בכל רגע	2345
אפשר תמיד	2331
אפשרויות נוספות	2360
אשר את כל העוגיות	2365
אשר הכל	2332
אשר והמשך	2331
""", 'ב': """
בדקו את תיבת הדואר	2347
בדקו את תיבת המייל	2347
בחירה	2346
בחן את עצמך	2322
בחנו את עצמכם	2322
בחסות	2313
בחר	2346
בחר מסלול	2345
בחר סכום	2367
בחרו את המינוי שלכם	2345
בחרו מינוי	2345
בחרו מסלול	2345
בחרו סכום	2367
בטל השתקה	2327
ביטול	2336
ביטול הסכמה	2331
ביטול השתקה	2327
בלי ספאם	2347
בלעדי למנויים	2345
במעקב	2357
בשיתוף	2263
בשיתוף עם	2361
""", 'ג': """
גודל גופן	65
גודל הטקסט	2359
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2368
""", 'ד': """
דווח על טעות	2268
דווח על תגובה	2363
דווחו לנו על טעות	2319
דחה את כל העוגיות	2365
דחה הכל	2332
דחיית הכל	2332
דיווח	2320
דיווח על טעות	2319
דיווח על תגובה	2363
דילוג לתוכן	2271
דילוג לתוכן המרכזי	2271
דלג לתוכן	2273
דלג לתוכן הראשי	2271
דלג על הפרסומת	2366
דלגו למתכון	61
דלגו על הפרסומת	2366
דף הבית	2273
""", 'ה': """
האזינו	2258
האזינו בספוטיפיי	2364
האזינו לכתבה	2327
האזן לכתבה	2327
האם הכתבה עזרה לך	2319
האם הכתבה עניינה אותך	2319
האם העמוד עזר לך	2319
האם זה היה מועיל	2319
הבא	2273
הבנתי	2274
הבקשה התקבלה	2369
הבקשה נשלחה	2369
הגב	2268
הגדל טקסט	2359
הגדל תמונה	2351
הגדלת גופן	2295	2296
הגדלת טקסט	2359
הגדלת תמונה	2351
הגדרות	2266
הגדרות עוגיות	2331
הגדרות פרטיות	2266	2331
הדפיסו את המתכון	61
הדפיסו כתבה	2307
הדפס	2258
הדפס מתכון	61
הדפסה	2258	2296
הדפסת המתכון	61
הדפסת כתבה	2307
ההודעה נשלחה	2347
ההודעה שלך	2369
ההצבעה שלך נקלטה	2319
ההצעה המשתלמת ביותר	2346
ההרשמה אושרה	2369
הודעתך נשלחה	2347
הווידאו אינו זמין	2327
הוסיפו תגובה	2268
הוסף כמקור מועדף	2356
הוסף לסל	2371
הוסף תגובה	2268
הוסף תשובה	2363
הוספה לסל	2371
הוספה לרשימת הקריאה	2295
הוספת תגובה	2268
הוקרא בקול סינתטי	2327
הורד שמע	2327
הורדת הפרק	2327
הורדת השמע	2327
הורידו את האפליקציה	2334
הזינו כתובת מייל	2369
הזכירו לי מאוחר יותר	2247
הזן כתובת אימייל	2369
החדשות ביותר	2320
החדשים ביותר	2320
החנות	2361
החשבון שלי	2250
הטבה לקוראים	2325
הטבות למנויים	2325
הטופס נשלח בהצלחה	2347
הירשם	2250
הירשמו להתראות	2335
הישנות ביותר	2320
הכי נצפים	2269
הכי נקרא	2269
הכי נקראות	2269
הכי נקראות היום	2308
הכי פופולרי	2346
הכינוי שלך	2363
הכניסו כתובת מייל	2369
הכתבה הבאה	2269
הכתבה המלאה למנויים	2307
הכתבה הקודמת	2269
הכתבה נעולה	2345
המייל האדום	2352
המייל שלך	2369
המלצות	2269
המקומות מוגבלים	2311
המשיכו לקרוא	2370
המשך בדפדפן	2334
המשך לאתר	2334
המשך לקרוא	2273
המשך עם google	2345
המשך עם אימייל	2368
המשך עם אפל	2345
המשך עם גוגל	2345
המשך עם פייסבוק	2345
המשך קריאה	2273
הנגן נטען	2327
הנצפים ביותר	2308
הנקראות ביותר	2269
הנקראים ביותר	2308
הסרטון אינו זמין	2327
הסרטון אינו זמין כעת	2327
הסרטון הבא	2366
הסרטון הקודם	2366
הסרטון לא זמין	2327
הסרטון לא זמין כעת	2327
הסרטון נטען	2327
הסתר	2274
הסתר תגובות	2319
הסתר תשובות	2319
העדפות עוגיות	2331
העדפות פרטיות	2365
הענק כתבה במתנה	2359
הענקת כתבה במתנה	2359
העתיקו את הקישור	2307
העתיקו קישור	2307
העתק	2360
העתק קישור	2258	2296
העתקת הקישור	2307
העתקת קישור	2258	2296
הפופולרי ביותר	2346
הפופולריות ביותר	2320
הפסק לעקוב	2356
הפסקת מעקב	2356
הפעל התראות	2335
הפעל סרטון	2327
הפעלה אוטומטית	2328
הפעלת התראות	2335
הפרסומת ממשיכה	2371
הצביעו	91	2320
הצביעו בסקר	2319
הצבע	91	2320
הצבעה	92
הצבעתך נקלטה	2319
הצג את כל התגובות	2281
הצג ב-x	2364
הצג הכל	2274
הצג כתוביות	2327
הצג מפה	2274
הצג מקור	2274
הצג עוד	2273
הצג פוסט	2331
הצג פוסט זה באינסטגרם	2364
הצג פחות	2274
הצג תגובות	2319
הצג תוכן	2331
הצג תוצאות	91	2320
הצג תמיד	2331
הצג תשובות	2319
הצגת התוכן	2331
הצגת כל התגובות	2281
הצהרת נגישות	2284
הצטרפו	2248
הצטרפו אלינו	2248
הצטרפו לתומכים	2342
הצעה לקוראים	2325
הקודם	2273
הקטן טקסט	2359
הקטנת גופן	2295	2296
הקטנת טקסט	2359
הקישור הועתק	2307
הקראה אוטומטית	2327
הקש להפעלת קול	2366
הרשמה	2250
השאירו תגובה	2281
השאר אותי מחובר	2345
השאר תגובה	2281
השב	2268
השהה	2291
השתק	2328
השתקה	2328
השתתפו בסקר	2319
התגובה שלך	2363
התגובות למנויים בלבד	2363
התגובות מושבתות	2363
התחבר	2250
התחבר עם google	2345
התחברות	2250
התחברות באמצעות גוגל	2345
התחברות עם גוגל	2345
התחברות עם פייסבוק	2345
התמונה הבאה	2370
התמונה הקודמת	2370
התרומה שלי	2367
""", 'ו': """
וואטסאפ	2296
ווטסאפ	2258	2296
וידאו	2269
""", 'ז': """
זהו שדה חובה	2347
זכור אותי	2346
זמן נוכחי	2328
זמן נותר	2328
""", 'ח': """
חד פעמי	2343
חד-פעמי	2343
חדשות אחרונות	2269
חודש ראשון ב-#	2306
חודש ראשון ב-# ש"ח	2306
חודש ראשון בשקל	2306
חודש ראשון חינם	2306
חזרה למעלה	2273
חזרה לעמוד הבית	2351
חזרה לעמוד הראשי	2271
חזרה לראש העמוד	2271
חזרה לרשימה	2370
חידוש מינוי	2368
חיוב חודשי	2346
חיוב שנתי	2346
חינם, בלי ספאם	2347
חיפוש	2273
""", 'ט': """
טוויטר	2258	2296
טוען וידאו	2327
טוען נגן	2327
טלגרם	2258	2296
טעינת הפוסט	2331
טען מחדש	2339
טען מחדש את הדף	2339
טען עוד	2273
טען פוסט	2331
טען תגובות נוספות	2319
טען תוכן	2331
""", 'י': """
יציאה	2250
יציאה ממסך מלא	2327
יש לי חשבון	2345
""", 'כ': """
כבר הצבעת	2319
כבר הצבעתם	2319
כבר יש לך חשבון	2345
כבר מנוי	2345
כבר מנויים	2345
כבר מנויים? התחברו	2250
כבר נרשמת	2250
כותרות אחרונות	2269
כיביתי	2341
כיביתי את חוסם הפרסומות	2339
כל שקל חשוב	2342
כל תרומה חשובה	2342
כל תרומה עוזרת	2342
כללי התגובות	2319
כן, אני רוצה	2335
כן, אשמח	2336
כניסה	2250
כניסה למנויים	2250
כתבה זו הוענקה במתנה	2372
כתבה זו היא תוכן ממומן	2307
כתבה ממומנת	2313
כתבה נעולה	2345
כתבו את תגובתכם	2363
כתבו לנו	2352
כתבו תגובה	2268
כתבות אחרונות	2269
כתבות מומלצות	2269
כתבות נוספות	2269
כתבות נוספות בנושא	2308
כתבות נוספות שיעניינו אתכם	2308
כתבות נוספות של הכתב	2351
כתבות קשורות	2269
כתבות שאולי פספסתם	2308
כתבות שיעניינו אתכם	2308
כתוב תגובה	2319
כתובת אימייל לא תקינה	2347
כתובת המייל כבר רשומה	2369
כתובת המייל שלך	2369
כתובת מייל לא תקינה	2347
כתיבת תגובה	2319
""", 'ל': """
לא אהבתי	2320
לא כעת	2247
לא ניתן להפעיל את הסרטון	2327
לא ניתן להציג את התוכן	2331
לא ניתן להציג תוכן זה	2331
לא ניתן לטעון את הסרטון	2366
לא ניתן לנגן את הסרטון	2327
לא עכשיו	2247	2336
לא תודה	2247	2336
לא, תודה	2247	2336
לגלריה	2351
לגלריה המלאה	2351
לגלריית התמונות	2351
לדף הבית	2351
לדף התרומות	2342
להאזנה בספוטיפיי	2364
להאזנה לכתבה	2327
להורדה ב-app store	2334
להורדה ב-google play	2334
להורדה מ-app store	2334
להורדה מ-google play	2334
להורדת האפליקציה	2307
להזמנה לחצו כאן	2371
להזמנת כרטיסים	2325
להמשך קריאה	2250
להרשמה	2250
להרשמה לאירוע	2311
לחידון	2322
לחידון המלא	2322
לחנות	2361
לחנות שלנו	2311
לחצו להפעלת הסאונד	2366
לידיעה המלאה	2351
לכל החדשות	2351
לכל החידונים	2322
לכל הכתבות	2273
לכל הכתבות בנושא	2308
לכל הכתבות של הכתב	2351
לכל המשחקים	2322
לכל הסרטונים	2351
לכל העדכונים, הכתבות והסרטונים	2308
לכל התגובות	2268
לכל התמונות	2351
לכתבה הבאה	2351
לכתבה הבאה בסדרה	2308
לכתבה המלאה	2351
לכתבה הקודמת	2351
לכתבה הקודמת בסדרה	2308
לכתבה נוספת	2370
לכתיבת תגובה	2281
למוצר	2361
למנויים בלבד	2254
למתכון	61
לעמוד הבית	2351
לעמוד התרומות	2342
לפרויקט המלא	2351
לפרופיל הכתב	2352
לפרטי המוצר	2371
לפרטים	2274
לפרטים והרשמה	2311
לפרטים נוספים והרשמה	2311
לפתיחת הכתבה	2368
לצפייה ביוטיוב	2364
לצפייה בכל התגובות	2281
לצפייה במסלולים	2368
לצפייה בתוצאות	91
לקריאה באפליקציה	2334
לקריאה מאוחר יותר	2372
לראש הדף	2351
לראש העמוד	2351
לרכישה באמזון	2325
לרכישה לחצו כאן	2325
לרכישת הספר	2325
לרכישת כרטיסים	2325
לרכישת כרטיסים לחצו כאן	2325
לרכישת מינוי	2250
לרכישת מינוי לחצו כאן	2307
לשלוח כתבה במתנה	2295	2296
לתיק המלא	2351
לתמונות	2274
לתרום	2248
לתרומה	2248
לתרומה לחצו כאן	2342
""", 'מ': """
מאוחר יותר	2337
מאשר	2266
מאשרת	2266
מבזקים	2269
מדיניות הפרטיות	2267
מדיניות הפרטיות ותנאי השימוש	2267
מדיניות פרטיות	2266	2284
מהירות הפעלה	2327
מהירות ניגון	2327
מודעה	2263
מומלץ עבורך	2308
מומלץ עבורכם	2308
מומלצים	2269
מוקרא בקול סינתטי	2327
מידע נוסף	2266
מיון לפי	2320
מייל	2296	2348
מיין לפי	2320
ממומן	2263
מסך מלא	2328
מסלולי מינוי	2368
מספר המקומות מוגבל	2311
מעבר למתכון	61
מעוניינים לקבל התראות	2335
מצאת טעות	2319
מצאתם טעות	2268
מצאתם טעות בכתבה	2319
מצב כהה	2332
משהו השתבש	2348
משך	2328
משך הסרטון	2366
משלוח חינם	2361
מתנה לחבר	2359
""", 'נ': """
נא להזין כתובת מייל תקינה	2347
נגישות	2284
נגן	2291
נגן וידאו	2327
נגן שמע	2366
נוצר באמצעות ai	2366
נוצר על ידי ai	2366
נושאים	2269
נושאים קשורים	2269
ניגון אוטומטי	2328
ניהול אפשרויות	2365
ניהול הסכמה	2331
ניהול העדפות	2365
ניהול עוגיות	2331
ניתן לבטל בכל עת	2345
נרשמת בהצלחה	2347
""", 'ס': """
סגור	2247
סגור גלריה	2370
סגור חלון	2370
סגור תפריט	2370
סגירה	2247
סודוקו	2324
סוף הפרסומת	2325
סוף פרסומת	2325
סיכום ai	2289
סיכום אוטומטי	2355
סיכום הכתבה	2289
סכום אחר	2342
סכום לבחירה	2367
ספרו לנו מה דעתכם	2319
סקר	92
סקר היום	91
סרטון זה אינו זמין	2327
סרטון זה אינו זמין עוד	2327
סרקו את הקוד	2334
סרקו את קוד ה-qr	2334
""", 'ע': """
עבור לתוכן	2271
עבור לתוכן המרכזי	2271
עדיין לא מנוי	2345
עדיין לא מנויים	2345
עוד	2273
עוד באותו נושא	2308
עוד בנושא	2269
עוד בערוץ	2269
עוד חדשות	2269
עוד כתבות	19	2269
עוד כתבות בנושא	19
עוד כתבות מעניינות	2307
עוד לא מנויים	2345
עוד סיפורים	2308
על הכותב	2352
עקבו אחר הכתב	2356
עקבו אחר הנושא	2356
עקבו אחרי הכתב	2356
עקבו אחרי הנושא	2356
עקוב אחרי הכתב	2356
""", 'פ': """
פייסבוק	2258	2296
פנייה לכתב	2352
פנייה למערכת	2352
פרטים	2274
פרסום	2263
פרסומת	2263
פרסם	2320
פרסם אצלנו	2284
פרסמו אצלנו	2284
פתח	2274
פתח באפליקציה	2334
פתיחה באפליקציה	2334
""", 'צ': """
צור חשבון	2250
צור קשר	2268	2284
צפו באינסטגרם	2364
צפו בטוויטר	2364
צפו ביוטיוב	2364
צפו בפייסבוק	2364
צפו גם	2370
צפייה חוזרת	2366
צרו קשר	2284	2352
צרו קשר עם המערכת	2352
""", 'ק': """
קבל הכל	2332
קבלת התראות	2335
קוד קופון	2371
קודי הנחה	2371
קרא גם	2269
קרא עוד	2273
קראו באפליקציה	2334
קראו בחינם	2368
קראו גם	2269
קראו עוד	2273
""", 'ר': """
רוצה לקבל התראות	2335
רוצים לקבל התראות	2335
רענון העמוד	2339
רענן את הדף	2339
רעננו את הדף	2339
""", 'ש': """
שדה זה הוא חובה	2347
שדה חובה	2347
שדות חובה	2347
שחק עכשיו	2322
שחקו עכשיו	2322
שינוי גודל הגופן	2295
שיתוף	2258
שיתוף בוואטסאפ	2359
שיתוף בווטסאפ	2258
שיתוף בטוויטר	2258
שיתוף במייל	2307
שיתוף בפייסבוק	2258
שכחת את הסיסמה	2345
שכחת סיסמה	2345
שכחתי סיסמה	2250
שלח	91	2348
שלח לחבר	2258
שלח תגובה	2319
שלחו את הכתבה במתנה	2307
שלחו במתנה	2307
שלחו כתבה במתנה	2295
שלחו לחבר	2296	2359
שלחו לנו סרטונים	2352
שלחו לנו תמונות	2352
שלחו משוב	2319
שליחה	2348
שליחה במייל	2258
שליחת כתבה במתנה	2295
שליחת משוב	2319
שליחת תגובה	2319
שמור	2360
שמור העדפות	2331
שמור כתבה	2372
שמור לרשימת הקריאה	2295	2296
שמירה	2258
שמירה לרשימת הקריאה	2295
שמירת הגדרות	2331
שמירת המתכון	61
שמירת כתבה	2307
שמרו כתבה	2307
שמרו לקריאה מאוחרת	2307
שתף	2258
שתף כתבה	2372
שתפו	2258
שתפו את הכתבה	2258
שתפו בוואטסאפ	2307
שתפו בווטסאפ	2307
שתפו בטוויטר	2359
שתפו בטלגרם	2307
שתפו בפייסבוק	2258
שתפו כתבה זו	2372
""", 'ת': """
תגובה	2268
תגובות	2268
תגובות נוספות	2319
תגיות	2269
תודה על ההצבעה	2319
תודה על הצבעתך	91
תודה על התמיכה	2367
תודה על תמיכתכם	2367
תודה שהצבעת	2319
תודה שהצבעתם	2319
תודה, ההודעה נשלחה	2347
תוכן למנויים	2250
תוכן ממומן	87	2263
תוכן מסחרי	2313
תוכן מקודם	2263
תוכן פרסומי	2313
תוכן שיווקי	87	2263
תוכן שיווקי בשיתוף	2313
תוצאות	92
תוצאות ההצבעה	2320
תוצאות הסקר	2320
תורגם אוטומטית	2307
תיקון טעות	2307
תמונה # מתוך #	2271
תמכו בנו	2248
תמכו בנו בפטריאון	2342
תמכו בעיתונות	2342
תמלול	2328
תנאי השימוש	2267
תנאי השימוש | מדיניות הפרטיות	2267
תנאי השימוש ומדיניות הפרטיות	2267
תנאי פרסום תגובות	2319
תנאי שימוש	2266	2284
תפריט	2273
תקציר ai	2289
תקציר בינה מלאכותית	2289
תקציר הכתבה	2289
תרגום אוטומטי	2328
תרומה	2248
תרומה חד פעמית	2342
תרומה חד-פעמית	2342
תרומה חודשית	2342
תרמו	2248
תרמו עכשיו	2248
תשבץ	2324
תשבצים	2324
תשחץ	2324
תשלום באמצעות paypal	2368
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1870
اجازه ميدهم	1871
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1842
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1804
اخبار مرتبطة	171
اخبار پيشنهادي	1842
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
اخرين اخبار	1804
اخرين خبرها	1842
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1808
ادامه با google	1879
ادامه با گوگل	1879
ادامه خبر	1885
ادامه در مرورگر	1867
ادامه مطلب	1808
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1828
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1820
ارسال	91	115	1794
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1853
ارسال به تلگرام	1832
ارسال به دوستان	1794
ارسال تعليق	182
ارسال خبر	1886
ارسال ديدگاه	1853
ارسال راي	91
ارسال رايگان	1895
ارسال سوژه	1886
ارسال نظر	1803
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1820
از دست ندهيد	1842
از راي شما متشكريم	1853
از شركت شما در نظرسنجي متشكريم	1853
از ما حمايت كنيد	1788
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
اشتباهي ديدهايد	1853
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1790
اشتراك بخريد	1839
اشتراك خود را انتخاب كنيد	1879
اشتراك در تلگرام	1893
اشتراك در واتساپ	1893
اشتراك گذاري	1794
اشتراك گذاري در تلگرام	1832
اشتراكگذاري	1794
اشتراكگذاري در تلگرام	1893
اشتراكگذاري در واتساپ	1893
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
اطلاعات بيشتر	1800
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
افزودن به منابع ترجيحي	1890
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
اكنون بازي كنيد	1856
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
الان نه	1787
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
امكان نمايش اين محتوا وجود ندارد	1864
امكان پخش ويدئو وجود ندارد	1860
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1880
انتخاب اشتراك	1879
انتخاب طرح	1879
انتشار	1854
انتشار يافته : #	1817
انتشار يافته: #	1817
انتقل الي الوصفة	61
انتهاي پيام	1832
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1893
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
اولين نفري باشيد كه نظر ميدهد	1832
ايا اين مطلب براي شما مفيد بود	1853
ايا اين مطلب مفيد بود	1853
ايا اين مقاله مفيد بود	1853
ايا مايليد اعلان دريافت كنيد	1869
ايا ميخواهيد اعلان دريافت كنيد	1869
ايجاد حساب	1790
ايقاف مؤقت	190
ايميل	1882
ايميل خود را بررسي كنيد	1881
ايميل معتبر وارد كنيد	1881
ايميل نامعتبر	1881
ايميل نامعتبر است	1881
اين فيلد الزامي است	1881
اين فيلد ضروري است	1881
اين مطالب را هم بخوانيد	1842
اين مطلب را هم بخوانيد	1842
اين مطلب مفيد بود	1853
اين مقاله قفل است	1879
اين ويدئو در دسترس نيست	1860
اين ويدئو ديگر در دسترس نيست	1860
اين ويديو در دسترس نيست	1860
اپ استور	1868
اپليكيشن را دانلود كنيد	1867
اپليكيشن را نصب كنيد	1867
اگهي	1796
اگهيها	1848
""", 'ب': """
با تشكر، پيام شما ارسال شد	1881
با ما تماس بگيريد	1886
با پردازش دادههايم موافقم	1881
بارگذاري دوباره صفحه	1874
بارگذاري مجدد صفحه	1874
بارگذاري محتوا	1864
بارگذاري پست	1864
باز كردن	1809
باز كردن در اپليكيشن	1867
باز كردن در برنامه	1867
بازار	1868
بازخورد بدهيد	1853
بازرگاني	1848
بازي رايگان	1856
بازي كنيد	1856
بازگشت به بالا	1808
بازگشت به صفحه اصلي	1885
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1853
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1804
برچسبها	1804
بزرگتر كردن متن	1893
بزرگنمايي تصوير	1885
بستن	1787
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1870
بعدا ياداوري كن	1787
بعدي	1808
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1870
به اشتراك بگذاريد	1794
به اين مطلب گوش دهيد	1860
به اين مقاله گوش دهيد	1860
بهترين پيشنهاد	1880
بيشتر	1804	1808
بيشتر ببينيد	1842
بيشتر بخوانيد	1804
بيصدا	1861
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1804
تازهسازي صفحه	1874
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1796
تبليغات	1796	1820
تبليغات در گوگل	1848
تبليغات متني	1848
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
تخفيف ويژه خوانندگان	1859
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1861
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
تعداد نظرات: #	1817
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
تلگرام	1794
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
تماس با تحريريه	1886
تماس با ما	1803	1820
تماس با نويسنده	1886
تماشاي ويديو	1832
تمام صفحه	1861
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1800
تنظيمات حريم خصوصي	1864
تنظيمات كوكي	1802
تنظيمات كوكيها	1802
تهيه اشتراك	1839
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1860
تويتر	115
توييتر	1794
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1853
ثبت راي	91
ثبت نام	1790
ثبت نام شما با موفقيت انجام شد	1881
ثبت نظر	91	1803
ثبتنام	1790
ثبتنام كنيد	1846
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1864
جدول كلمات متقاطع	1858
جديدترين اخبار	1804
جديدترينها	1854
جزئيات	1809
جستجو	1808
جستجوي پيشرفته	1820
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1787
حامي ما شويد	1877
حامي مالي	1895
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1802
حساب كاربري	1790
حساب كاربري دارم	1879
حساب كاربري داريد	1879
حساب كاربري نداريد	1879
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
حمايت كنيد	1788
حمايت مالي	1788
حمايت مالي از ما	1877
حمايت ماهانه	1878
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1808
خبر بعدي	1832
خبر قبلي	1832
خبرهاي بيشتر	1842
خبرهاي داغ	1842
خبرهاي مرتبط	1804
خبرهاي پيشنهادي	1842
خروج	1790
خروج از تمام صفحه	1860
خريد از امازون	1859
خريد اشتراك	1839
خريد اشتراك سالانه	1839
خريد اشتراك ماهانه	1839
خريد انلاين	1895
خريد اين كتاب	1859
خريد اينترنتي	1895
خريد بليت	1859
خريد بليط	1859
خريد كتاب	1859
خطايي ديدهايد	1853
خطايي رخ داد	1882
خلاصه با هوش مصنوعي	1889
خلاصه هوش مصنوعي	1889
خواندن در اپليكيشن	1867
خواندهشده با صداي مصنوعي	1860
خودتان را بيازماييد	1856
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1856
دانلود	1826
دانلود از اپ استور	1867
دانلود از بازار	1867
دانلود از گوگل پلي	1867
دانلود اپليكيشن	1867
دانلود صدا	1860
دانلود فايل صوتي	1826	1860
دانلود فيلم	1826
دانلود مستقيم	1868
دانلود ويدئو	1860
دانلود ويديو	1826
دانلود پادكست	1860
در انتظار بررسي : #	1817
در انتظار بررسي: #	1817
در حال بارگذاري	1860
در حال بارگذاري ويدئو	1860
در حال بارگذاري ويديو	1860
در صف انتشار: #	1817
در صف بررسي: #	1817
در نظرسنجي شركت كنيد	1853
در همين رابطه	1842
در همين زمينه	1842
در پاتريون حمايت كنيد	1877
درباره ما	1820
درباره نويسنده	1886
دريافت از اپ استور	1867
دريافت از بازار	1867
دريافت از كافه بازار	1867
دريافت از كافهبازار	1868
دريافت از مايكت	1867	1868
دريافت از گوگل پلي	1867
دريافت اعلانها	1869
دستهبندي	1804
دعمك يصنع الفرق	233
دعوت به همكاري	1832
دنبال كردن	1891
دنبال كردن اين موضوع	1890
دنبال كردن موضوع	1890
دنبال كردن نويسنده	1890
ديدگاه	1803
ديدگاه خود را بنويسيد	1853
ديدگاهتان را بنويسيد	1832
ديدگاهها	1803
""", 'ذ': """
ذات صلة	129
ذخيره	1794
ذخيره تنظيمات	1864
ذخيره خبر	1832
ذخيره دستور پخت	61
ذخيره مطلب	1832
ذخيره مطلب براي بعد	1832
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1854
راي شما ثبت شد	91	1853
راي شما ثبت شده است	1853
رايگان و بدون هرزنامه	1881
ربما لاحقا	100
رد	128	1800
رد همه	1865
رزرو بليت	1895
رسالتك	212
رفتن به بالا	1885
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1877
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1879
رمز عبور را فراموش كردهايد	1790
روابط ممولة	175
رپورتاژ	1796
رپورتاژ اگهي	1796
""", 'ز': """
زمان باقيمانده	1861
زمان فعلي	1861
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1860
سماح	200
سودوكو	187	1858
سوژه بفرستيد	1886
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1800	1802
سياست حفظ حريم خصوصي	1799	1800
سياست كوكي	1800
سياست كوكيها	1799
سيب اپ	1868
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
شايد بعدا	1787
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1853
شرايط استفاده	1802
شرايط استفاده و حريم خصوصي	1802
شرايط را ميپذيرم	1881
شركاؤنا	194
شركاي ما	1865
شركت در ازمون	1856
شركت در نظرسنجي	1853
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1856
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1890
شما قبلا راي دادهايد	1853
شنيدن اين مطلب	1860
شنيدن مقاله	1860
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1808
صفحه كمك مالي	1877
صندوق ورودي خود را بررسي كنيد	1881
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1846
ظرفيت محدود است	1846
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
عضويت	1790
عطلت مانع الاعلانات	204
عكس	1804
عكسهاي بيشتر	1885
عكسهايتان را براي ما بفرستيد	1886
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1817
غيرفعال كردم	1876
غيرقابل انتشار: #	1817
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1879
فروشگاه	1895
فعال كردن	1870
فعال كردن اعلانها	1869
فعالسازي	1871
فعالسازي اعلانها	1869
فعل الاشعارات	198
فعلا نه	1870
فقط براي مشتركان	1790
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1794
فيلد الزامي	1881
فيلدهاي الزامي	1881
فيلم اصلي	1826
""", 'ق': """
قبلي	1808
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1799
قبول همه	1865
قبول همه كوكيها	1799
قبول و ادامه	1800	1864
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1854
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1853
قوانين و مقررات	1820
قوانين و مقررات را ميپذيرم	1881
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1868
كافهبازار	1868
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1867
كد ويدئو	1826
كد ويديو	1826
كد پخش	1826
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
كليدواژهها	1804
كمك كنيد	1788
كمك مالي	1788
كمك ماهانه	1878
كمك يكباره	1877
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1802
كوچكتر كردن متن	1893
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1826
كپي	1894
كپي شد	1828	1832
كپي كردن لينك	1832
كپي لينك	1794
كپي لينك كوتاه	1828
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
لطفا ان را غيرفعال كنيد	1876
لطفا ايميل خود را وارد كنيد	1881
لطفا نظر خود را بنويسيد	1816
لطفا يك ايميل معتبر وارد كنيد	1881
لغو در هر زمان	1879
لغو دنبال كردن	1890
لغو رضايت	1864
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
لينك خبر كپي شد	1828
لينك كوتاه	1794
لينك كوتاه خبر	1828	1832
لينك كوتاه كپي شد	1828
لينك كپي شد	1828	1832
""", 'م': """
مادة اعلانية	119
مايكت	1868
مبلغ اخر	206
مبلغ دلخواه	1877
مبلغ ديگر	1877
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1885
متن كامل مقاله را بخوانيد	1885
متن پيادهشده	1861
متوجه شدم	1809
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1817
مجموع نظرات: #	1817
محبوبترين	1880
محبوبترينها	1854
محتواي تبليغاتي	1796
محتواي حمايتشده	1832
محتواي پولي	1859
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1879
مدة الفيديو	232
مدت	1861
مدت زمان	1861
مديريت رضايت	1864
مديريت كوكيها	1864
مرا به خاطر بسپار	1879
مرة واحدة	207
مرتبسازي	1854
مرتبسازي بر اساس	1854
مزايا المشتركين	188
مزاياي مشتركان	1859
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1874
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1808
مشاهده عكسها	1885
مشاهده قيمت	1859
مشاهده محتوا	1864
مشاهده نتايج	91	1854
مشاهده همه	1808
مشاهده پاسخها	1853
مشاهده پرونده	1885
مشاهده گالري	1885
مشترك شويد	1790
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1882
مطالب بيشتر	1842
مطالب ديگر اين نويسنده	1885
مطالب مرتبط	1804
مطالب پيشنهادي	1842
مطلب بعدي	1885
مطلب قبلي	1885
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1804
مقاله بعدي	1885
مقاله قبلي	1885
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1817
منو	1808
مهمترين اخبار	1804
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1800
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1869
""", 'ن': """
نام	1882
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1860
نسخه وب	1868
نسخه چاپي	1832
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1867
نظر	1803
نظر بدهيد	1832
نظر خود را با ما در ميان بگذاريد	1832
نظر خود را بنويسيد	1803
نظر خود را بگوييد	1853
نظر سنجي	92
نظر شما	1803
نظر شما درباره اين خبر چيست	1832
نظر كاربران	1816
نظرات	1803
نظرات بينندگان	1816
نظرات شما	1816
نظرات كاربران	1816
نظرات مخاطبان	1816
نظرتان را بگوييد	1853
نظرسنجي	92	1832
نعم اريد	200
نعم، اريد	199
نقشه سايت	1820
نمايش اين محتوا ممكن نيست	1864
نمايش بيشتر	1808
نمايش زيرنويس	1860
نمايش كمتر	1809
نمايش متن اصلي	1809
نمايش محتوا	1864
نمايش نتايج	91
نمايش نظرات	1853
نمايش نظرات بيشتر	1853
نمايش نقشه	1809
نمايش همه	1809
نمايش پاسخها	1853
نمايش پست	1864
ننصح بقراءة	129
نه ممنون	1787	1871
نه، ممنون	1871
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1893
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
هر زمان ميتوانيد لغو اشتراك كنيد	1881
هر كمكي مهم است	1877
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
همرساني	1794
همه اخبار	1885
همه بازيها	1856
همه خبرها	1885
همه عكسها	1885
همه مطالب	1885
همه مطالب نويسنده	1885
همه ويدئوها	1885
هميشه اجازه داده شود	1864
هميشه نمايش بده	1864
همچنين ببينيد	1842
همچنين بخوانيد	1804
هنوز ثبتنام نكردهايد	1879
هنوز مشترك نيستيد	1879
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1794
ورود	1790
ورود / ثبت نام	1790
ورود با اپل	1879
ورود با فيسبوك	1879
ورود با گوگل	1879
ورود مشتركان	1839
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1860
ويديو	1804
ويديو در دسترس نيست	1860
ويژه خوانندگان	1859
ويژه مشتركان	1790
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1878
يكبار	1878
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1803
پايان اگهي	1859
پايان تبليغ	1859
پخش	1826
پخش خودكار	1861
پخش ويدئو	1860
پخش ويدئو ممكن نيست	1860
پخش ويديو	1860
پذيرش همه	1865
پذيرش و ادامه	1864
پذيرفتن	1800
پربازديدترين	1804
پربازديدترينها	1804
پربازديدها	1804
پربازديدهاي امروز	1842
پربازديدهاي هفته	1842
پربحثترينها	1804
پربينندهترين	1842
پربينندهترين خبرها	1842
پربينندهترينها	1842
پرداخت سالانه	1880
پرداخت ماهانه	1880
پسنديدم	1854
پنهان كردن پاسخها	1853
پيام بازرگاني	1848
پيام شما ارسال شد	1881
پيام شما با موفقيت ارسال شد	1881
پيشنهاد خواندني	1842
پيشنهاد سردبير	1804
پيشنهاد ما	1804
پيوندها	1820
""", 'چ': """
چاپ	1794
چاپ دستور پخت	61
چگونه غيرفعال كنم	1876
چگونه مسدودكننده را غيرفعال كنم	1874
""", 'گ': """
گالري تصاوير	1885
گالري عكس	1885
گزارش تخلف	1854
گزارش خطا	1803
گزارش خطا در اين خبر	1832
گزينههاي بيشتر	1894
گوگل پلي	1868
""", 'अ': """
अकाउंट नहीं है	2457
अक्षर का आकार	65
अक्षर छोटे करें	2469
अक्षर बडे करें	2469
अगला	2398
अगला लेख	2463
अगली खबर	2394
अगली तस्वीर	2463
अगली फोटो	2463
अगली स्टोरी	2463
अनफॉलो करें	2467
अनम्यूट	2442
अनिवार्य	2460
अनुमति दें	2450
अन्य खबरें	19	2394
अन्य राशि	2455
अन्य विकल्प	2470
अपना इनबॉक्स देखें	2459
अपना ईमेल दर्ज करें	2459
अपना ईमेल देखें	2459
अपना ईमेल पता दर्ज करें	2459
अपना कमेंट लिखें	2407
अपना ज्ञान परखें	2438
अपना प्लान चुनें	2457
अपनी टिप्पणी दें	2407
अपनी टिप्पणी लिखें	2407
अपनी तस्वीरें हमें भेजें	2464
अपनी प्रतिक्रिया दें	2435
अपनी राय दें	2393
अपनी राय बताएं	2435
अभी खरीदें	2441
अभी खेलें	2438
अभी डाउनलोड करें	2448
अभी तक सब्सक्राइबर नहीं हैं	2457
अभी दान करें	2379
अभी नहीं	2378	2451
अमान्य ईमेल	2459
अमेजन पर खरीदें	2441
अवधि	2443
असहमत	2392
अस्वीकार करें	2392
""", 'आ': """
आगे पढें	2398
आज का सवाल	91
आज की अन्य खबरें	2428
आप इस विषय को फॉलो कर रहे हैं	2467
आप कभी भी अनसब्सक्राइब कर सकते हैं	2459
आप पहले ही वोट कर चुके हैं	2435
आपका वोट दर्ज हो गया	2435
आपका वोट दर्ज हो गया है	2435
आपका संदेश भेज दिया गया है	2459
आपके लिए	2394
आपको यह भी पसंद आ सकता है	2428
आपको ये भी पसंद आ सकता है	2428
आवश्यक फील्ड	2459
""", 'इ': """
इस लेखक की अन्य खबरें	2411
इस लेखक की और खबरें	2411
इस लेखक के और लेख	2411
इस विषय को फॉलो करें	2467
इसे भी देखें	2428
इसे भी पढें	2394
""", 'ई': """
ई-पेपर	2381
ईमेल	2460
ईमेल से शेयर करें	2469
""", 'ऊ': """
ऊपर जाएं	2398
""", 'ए': """
एआई आवाज में सुनें	2442
एआई द्वारा तैयार	2414
एआई समरी	2414
एआई सारांश	2414
एआई से तैयार सारांश	2414
एक बार	2456
एक बार का दान	2455
एप डाउनलोड करें	2448
""", 'ऐ': """
ऐप इंस्टॉल करें	2448
ऐप खोलें	2448
ऐप डाउनलोड करें	2448
ऐप में खोलें	2448
ऐप में पढें	2448
ऐप स्टोर से डाउनलोड करें	2448
""", 'ऑ': """
ऑटोप्ले	2443
ऑडियो डाउनलोड करें	2442
ऑफर देखें	2441
""", 'औ': """
और खबरें	2394
और जानें	2392
और टिप्पणियां देखें	2435
और देखें	2398
और पढें	2394	2398
और पढें इस लेखक से	2411
और भी पढें	2428
""", 'क': """
कभी भी रद्द करें	2457
कम दिखाएं	2399
कमेंट	2393
कमेंट करें	2393
कमेंट पढें	2407
कमेंट लिखें	2435
कमेंट्स	2393
करियर	2410
किताब खरीदें	2441
कीमत देखें	2441
कुकी का उपयोग	2392
कुकी नीति	2390	2392
कुकी सेटिंग्स	2446
कुकीज नीति	2392
कुकीज प्रबंधित करें	2446
कुकीज सेटिंग	2391
कुछ गलत हो गया	2460
केवल सदस्यों के लिए	2381
केवल सब्सक्राइबर के लिए	2457
कैसे बंद करें	2454
कॉपी	2470
कॉपी करें	2470
कॉपी लिंक	2384
क्या आप नोटिफिकेशन चाहते हैं	2449
क्या आप नोटिफिकेशन पाना चाहते हैं	2449
क्या आप सूचनाएं पाना चाहते हैं	2449
क्या यह उपयोगी था	2435
क्या यह खबर उपयोगी थी	2435
क्या यह पेज उपयोगी था	2435
क्या यह लेख उपयोगी था	2435
क्यूआर कोड स्कैन करें	2448
क्रमबद्ध करें	2436
क्विज खेलें	2438
""", 'ख': """
खबर सुनें	2442
खाता नहीं है	2457
खाता बनाएं	2381
खोजें	2398
खोलें	2399
""", 'ग': """
गलती की सूचना दें	2435
गलती बताएं	2399
गूगल प्ले से डाउनलोड करें	2448
गूगल से जारी रखें	2457
गूगल से लॉगिन करें	2457
गेम्स	2440
गैलरी देखें	2463
गोपनीयता नीति	2390	2392	2410
गोपनीयता सेटिंग्स	2446
""", 'च': """
चर्चा में क्यों है	2428
चुनें	2458
""", 'ज': """
जरूर पढें	2428
जवाब छिपाएं	2435
जवाब दें	2393
जवाब देखें	2435
जवाब भेजें	2435
जावास्क्रिप्ट बंद है	2446
ज्यादा दिखाएं	2463
ज्यादा पढी गई	2428
""", 'ट': """
टिकट खरीदें	2441
टिकट बुक करें	2441
टिप्पणियां	2393
टिप्पणी	2393
टिप्पणी करें	2393
टिप्पणी के नियम	2435
टिप्पणी के लिए लॉगिन करें	2435
टिप्पणी भेजें	2435
टिप्पणी लिखें	2435
टेक्स्ट साइज	65
टैग्स	2394
टॉप न्यूज	2394
टॉप स्टोरीज	2428
ट्रांसक्रिप्ट	2443
ट्रेंडिंग	2394
ट्विटर	2384
ट्विटर पर शेयर करें	2469
""", 'ठ': """
ठीक है	2399
""", 'त': """
तस्वीर बडी करें	2463
तस्वीरें देखें	2463
ताजा खबरें	2394
ताजा समाचार	2394
""", 'द': """
दान करें	2379
दान पेज पर जाएं	2455
देश की और खबरें	2428
दोस्तों को भेजें	2414
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2459
""", 'न': """
नक्शा देखें	2399
नतीजे देखें	91
नवीनतम	2436
नहीं धन्यवाद	2378
नहीं, धन्यवाद	2378	2451
नियम और शर्तें	2390	2410
नियम और शर्तें | गोपनीयता नीति	2390
नोटिफिकेशन ऑन करें	2449
नोटिफिकेशन चालू करें	2449
""", 'प': """
परिणाम देखें	91	2436
पसंदीदा स्रोत के रूप में जोडें	2467
पहले से खाता है	2457
पहले से सब्सक्राइबर हैं	2457
पाठकों के लिए विशेष ऑफर	2441
पार्टनर कंटेंट	2431
पासवर्ड भूल गए	2457
पिछला	2398
पिछला लेख	2463
पिछली खबर	2394
पूरा लेख पढें	2463
पूरी खबर पढें	2398
पेज दोबारा लोड करें	2453
पेज रिफ्रेश करें	2453
पेज रीफ्रेश करें	2453
पेड कंटेंट	2441
पोल	92
पोल में हिस्सा लें	2435
पोस्ट लोड करें	2446
प्रचार	2388
प्रतिक्रिया दें	2393
प्रतिलिपि	2443
प्राइवेसी पॉलिसी	2392	2410
प्राइवेसी सेटिंग्स	2446
प्रायोजक	2471
प्रायोजित	2388
प्रायोजित सामग्री	2431
प्रिंट	2470
प्रिंट करें	2384
प्रीमियम	2381
प्लान चुनें	2457
प्ले स्टोर से डाउनलोड करें	2448
प्लेबैक गति	2442
प्लेबैक स्पीड	2442
प्लेयर लोड हो रहा है	2442
""", 'फ': """
फीडबैक दें	2410	2435
फीडबैक भेजें	2435
फुल स्क्रीन	2443
फुल स्क्रीन से बाहर निकलें	2442
फेसबुक	2384
फेसबुक पर शेयर करें	2384
फेसबुक से जारी रखें	2457
फेसबुक से लॉगिन करें	2457
फॉन्ट आकार	2469
फॉन्ट साइज	65
फॉलो कर रहे हैं	2467
फॉलो करें	2467
फोटो	2394
फोटो गैलरी	2428
फोटो गैलरी देखें	2463
फ्लिपकार्ट पर खरीदें	2441
""", 'ब': """
बंद करें	2378
बडी खबरें	2394
बाद में	2378	2451
बाद में याद दिलाएं	2378
ब्राउजर में जारी रखें	2448
""", 'भ': """
भेजें	2460
""", 'म': """
मंजूर है	2392
मशीनी अनुवाद	2443
मान्य ईमेल दर्ज करें	2459
मासिक दान	2456
मासिक भुगतान	2458
मासिक सहयोग	2456
मुख्य समाचार	2394
मुझे याद रखें	2457
मुफ्त डिलीवरी	2471
मुफ्त में खेलें	2438
मुफ्त, कोई स्पैम नहीं	2459
मूल देखें	2399
मेन्यू	2398
मेरा खाता	2381
मेरा खाता है	2457
मैं नियम और शर्तों से सहमत हूं	2459
मैंने ऐड ब्लॉकर बंद कर दिया	2453
मैंने बंद कर दिया	2454
म्यूट	2443
""", 'य': """
यह खबर सुनें	2442
यह फील्ड अनिवार्य है	2459
यह फील्ड आवश्यक है	2459
यह भी देखें	2428
यह भी पढें	2394
यह लेख लॉक है	2457
यह लेख सुनें	2442
यह वीडियो अब उपलब्ध नहीं है	2442
यह वीडियो उपलब्ध नहीं है	2442
यह सामग्री नहीं दिखाई जा सकती	2446
ये खबरें भी पढें	2428
ये भी जानें	2428
ये भी देखें	2428
ये भी पढें	2394
""", 'र': """
रजिस्टर करें	2381
रिपोर्ट करें	2436
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2436
लाइक करें	2436
लिंक कॉपी करें	2384	2414
लिंक कॉपी हो गया	2469
लेख उपहार में दें	2469
लेख सुनें	2442
लेखक की अन्य खबरें	2411
लेखक के अन्य लेख	2463
लेखक के और लेख	2411	2463
लेखक के बारे में	2464
लेखक के बारे में और	2411
लेखक को फॉलो करें	2467
लेखक परिचय	2464
लेखक से और	2411
लॉग इन	2381
लॉग इन करें	2381
लॉगआउट	2381
लॉगिन	2381
लोकप्रिय	2394
लोड हो रहा है	2442
""", 'व': """
वर्ग पहेली	2440
वर्तमान समय	2443
विज्ञापन	2388
विज्ञापन के बाद जारी	2431
विज्ञापन दें	2410
विज्ञापन समाप्त	2441
विज्ञापन हटाएं	2414
विवरण	2399
विषय	2394
विषय को फॉलो करें	2467
वीडियो	2394
वीडियो उपलब्ध नहीं है	2442
वीडियो चलाएं	2442
वीडियो नहीं चलाया जा सकता	2442
वीडियो लोड हो रहा है	2442
वोट करने के लिए धन्यवाद	2435
वोट करें	91	2436
वोट दें	91
वोट देने के लिए धन्यवाद	2435
व्हाट्सएप	2384
व्हाट्सएप पर शेयर करें	2469
व्हाट्सऐप पर शेयर करें	2469
""", 'श': """
शायद बाद में	2378
शिकायत करें	2436
शेयर	2384
शेयर करें	2384
शेष समय	2443
""", 'स': """
संपर्क करें	2393	2410
संपादक को लिखें	2464
संबंधित खबरें	2394
संबंधित लेख	2394
संबंधित वीडियो	2428
संबंधित समाचार	2394
सदस्य बनें	2379
सबटाइटल दिखाएं	2442
सबमिट करें	2460
सबसे अच्छा ऑफर	2458
सबसे ज्यादा पढी गई	2394
सबसे ज्यादा पढी गई खबरें	2428
सबसे ज्यादा पढी गईं	2428
सबसे लोकप्रिय	2458
सब्सक्राइब	2381
सब्सक्राइब करें	2381
सभी अस्वीकार करें	2446
सभी कमेंट देखें	2435
सभी खबरें	2463
सभी खबरें देखें	2463
सभी गेम	2438
सभी गेम्स	2438
सभी टिप्पणियां देखें	2435
सभी तस्वीरें देखें	2463
सभी दिखाएं	2399
सभी देखें	2398
सभी फोटो देखें	2463
सभी वीडियो	2463
सभी वीडियो देखें	2463
सभी स्वीकार करें	2392	2446
समझ गया	2399
समर्थन करें	2379
सर्वे	92
सर्वे में हिस्सा लें	2435
सहमत हूं	2392
सहमति दें और आगे बढें	2391
सहमति प्रबंधित करें	2446
सहमति वापस लें	2446
सहयोग करें	2379
सही ईमेल दर्ज करें	2459
साइटमैप	2410
साइन अप	2381
साइन इन	2381
साझा करें	2384
सामग्री दिखाएं	2446
सामग्री देखें	2446
सामग्री लोड करें	2446
सालाना भुगतान	2458
सिर्फ सब्सक्राइबर के लिए	2457
सीधे रेसिपी पर जाएं	61
सुडोकू	2440
सुधार नीति	2464
सूचनाएं चालू करें	2449
सेव करें	2384
स्पॉन्सर्ड	2388
स्पॉन्सर्ड कंटेंट	2431
स्वचालित अनुवाद	2443
स्वीकार करें	2392
स्वीकार करें और आगे बढें	2391
स्वीकार करें और जारी रखें	2446
""", 'ह': """
हमसे संपर्क करें	2410	2464
हमारा समर्थन करें	2379
हमारी मदद करें	2455
हमारे बारे में	2410
हमें लिखें	2464
हमें सपोर्ट करें	2455
हमें सहयोग दें	2455
हमेशा अनुमति दें	2446
हर योगदान महत्वपूर्ण है	2455
हर योगदान मायने रखता है	2455
हां, चाहिए	2450
होम	2398
होम पेज पर जाएं	2463
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
กฎการแสดงความคิดเห็น	4784
กติกาการแสดงความคิดเห็น	4784
กรุณากรอกข้อมูลให้ครบถ้วน	4801
กรุณากรอกอีเมล	4801
กรุณากรอกอีเมลให้ถูกต้อง	4801
กรุณาตรวจสอบอีเมล	4801
กลับขึ้นด้านบน	4804
กลับด้านบน	4804
กลับหน้าแรก	4804
การตั้งค่าความเป็นส่วนตัว	4790
การตั้งค่าคุกกี้	4790
กำลังติดตาม	4807
กำลังโหลด	4788
กำลังโหลดวิดีโอ	4788
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4804
ขอบคุณที่ร่วมโหวต	4784
ขอบคุณสำหรับการโหวต	4784
ข่าวก่อนหน้า	4804
ข่าวถัดไป	4804
ข่าวทั้งหมด	4804
ข่าวที่คุณอาจสนใจ	4777
ข่าวที่น่าสนใจ	4777
ข่าวที่เกี่ยวข้อง	4754
ข่าวนี้มีประโยชน์หรือไม่	4784
ข่าวยอดนิยม	4754
ข่าวล่าสุด	4754
ข่าวอื่นที่น่าสนใจ	4777
ข่าวอื่นๆ	19	4777
ข่าวอื่นๆ ที่น่าสนใจ	4768
ข่าวเกี่ยวข้อง	4777
ข่าวแนะนำ	4754
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4798
คลิกชมวิดีโอ	4768
คลิกเพื่อขยายภาพ	4804
คลิปแนะนำ	4777
ความคิดเห็น	4757
ความยาว	4789
ความเร็วในการเล่น	4788
คัดลอก	4809
คัดลอกลิงก์	4757
คัดลอกลิงก์แล้ว	4768
คัดลอกลิงค์	4768
คัดลอกลิงค์แล้ว	4768
คุณต้องการรับการแจ้งเตือนหรือไม่	4793
คุณอาจสนใจ	4777
คุณโหวตแล้ว	4784
คุ้มที่สุด	4800
""", 'จ': """
จดจำฉัน	4799
จดจำฉันไว้	4799
จบโฆษณา	4787
จองตั๋ว	4787
จองบัตร	4787
จัดการความยินยอม	4790
จัดการคุกกี้	4790
จัดส่งฟรี	4810
จำนวนอื่น	4797
จำเป็นต้องกรอก	4801
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4801
ฉันยอมรับเงื่อนไขการใช้งาน	4801
""", 'ช': """
ชมคลิป	4768
ชมคลิปวิดีโอ	4768
ชมวิดีโอ	4768
ชมวิดีโอด้านบน	4768
ชมวิดีโอเต็มได้ที่นี่	4768
ชำระรายปี	4799
ชำระรายเดือน	4799
ช่องนี้จำเป็นต้องกรอก	4801
""", 'ซ': """
ซื้อที่ lazada	4787
ซื้อที่ shopee	4787
ซื้อบัตร	4787
ซื้อบัตรที่นี่	4787
ซื้อหนังสือ	4787
ซื้อหนังสือเล่มนี้	4787
ซื้อเลย	4787
""", 'ด': """
ดาวน์โหลดบน app store	4792
ดาวน์โหลดบน google play	4792
ดาวน์โหลดเสียง	4788
ดาวน์โหลดแอป	4792
ดาวน์โหลดแอปพลิเคชัน	4792
ดาวน์โหลดได้ที่ app store	4792
ดาวน์โหลดได้ที่ google play	4792
ดูการตอบกลับ	4784
ดูข่าวทั้งหมด	4804
ดูคลิป	4768
ดูความคิดเห็นทั้งหมด	4784
ดูความคิดเห็นเพิ่มเติม	4784
ดูทั้งหมด	4755
ดูผลลัพธ์	91
ดูผลโหวต	91	4785
ดูภาพทั้งหมด	4804
ดูภาพเพิ่มเติม	4804
ดูราคา	4787
ดูรูปทั้งหมด	4804
ดูวิดีโอ	4768
ดูเพิ่มเติม	4757
ดูแกลเลอรี	4804
ดูแกลเลอรี่	4804
""", 'ต': """
ตกลง	4794
ตอบกลับ	4785
ตัวเลือกเพิ่มเติม	4808
ตั้งค่าความเป็นส่วนตัว	4790
ตั้งค่าคุกกี้	4790
ติดตามผู้เขียน	4807
ติดตามหัวข้อ	4807
ติดตามหัวข้อนี้	4807
ติดต่อกองบรรณาธิการ	4805
ติดต่อเรา	4768
ติดต่อโฆษณา	4805
ต้องการรับการแจ้งเตือนหรือไม่	4793
""", 'ถ': """
ถอดเสียง	4789
ถอนความยินยอม	4790
ถูกใจ	4785
""", 'ท': """
ทดสอบความรู้ของคุณ	4786
ทำแบบทดสอบ	4786
ทุกการสนับสนุนมีความหมาย	4797
""", 'บ': """
บทความก่อนหน้า	4804
บทความถัดไป	4804
บทความทั้งหมดของผู้เขียน	4804
บทความที่น่าสนใจ	4777
บทความที่เกี่ยวข้อง	4754
บทความนี้ถูกล็อก	4799
บทความนี้มีประโยชน์หรือไม่	4784
บทความล่าสุด	4754
บทความอื่นของผู้เขียน	4804
บทความอื่นๆ ของผู้เขียน	4804
บทความแนะนำ	4777
บริจาค	4751
บริจาคครั้งเดียว	4797
บริจาคตอนนี้	4797
บริจาครายเดือน	4797
บริจาคเลย	4751
บันทึก	4768
บันทึกการตั้งค่า	4790
บันทึกคะแนนของคุณแล้ว	4784
บันทึกคะแนนโหวตแล้ว	4784
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4768
""", 'ป': """
ปฏิเสธทั้งหมด	4790
ปิดการแสดงความคิดเห็น	4784
ปิดเสียง	4789
""", 'พ': """
พิมพ์	4757
พิมพ์บทความ	4768
พิมพ์สูตร	61
พิมพ์หน้านี้	4768
""", 'ฟ': """
ฟรี ไม่มีสแปม	4801
ฟังข่าว	4788
ฟังข่าวนี้	4788
ฟังบทความ	4788
ฟังบทความนี้	4788
ฟังรายการย้อนหลัง	4768
""", 'ภ': """
ภายหลัง	4794
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4768
มีบัญชีอยู่แล้ว	4799
มีบัญชีแล้ว	4799
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4801
ยกเลิกได้ทุกเมื่อ	4799
ยอดนิยม	4777
ยอดนิยมในตอนนี้	4777
ยอมรับทั้งหมด	4790
ยอมรับและดำเนินการต่อ	4790
ยังไม่มีบัญชี	4799
ยังไม่เป็นสมาชิก	4799
""", 'ร': """
ระบุจำนวนเงิน	4797
รับการแจ้งเตือน	4793
รับการแจ้งเตือนข่าวด่วน	4768
รายงาน	4785
รีเฟรชหน้า	4796
รีเฟรชหน้านี้	4796
รูปแบบอีเมลไม่ถูกต้อง	4801
ร่วมงานกับเรา	4768
ร่วมตอบแบบสอบถาม	4768
ร่วมตอบแบบสำรวจ	4784
ร่วมบริจาค	4751
ร่วมสนับสนุน	4797
ร่วมแสดงความคิดเห็น	4768
ร่วมโหวต	4784
ร้านค้า	4810
""", 'ล': """
ลงทะเบียน	4751
ลงทะเบียนเรียบร้อยแล้ว	4801
ลดขนาดตัวอักษร	4808
ลืมรหัสผ่าน	4751
ลืมรหัสผ่านหรือไม่	4799
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4788
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4788
วิดีโอไม่พร้อมใช้งาน	4788
วิธีปิดโปรแกรมบล็อกโฆษณา	4796
""", 'ส': """
สนับสนุนนักข่าว	4797
สนับสนุนรายเดือน	4797
สนับสนุนสื่ออิสระ	4797
สนับสนุนเรา	4751
สปอนเซอร์	4757
สมัครงานกับเรา	4768
สมัครสมาชิก	4751
สมัครเรียบร้อยแล้ว	4801
สรุปด้วย ai	4806
สรุปโดย ai	4806
สั่งซื้อหนังสือ	4787
สั่งซื้อเลย	4787
สำหรับสมาชิกเท่านั้น	4799
สิทธิพิเศษสำหรับผู้อ่าน	4787
สิทธิพิเศษสำหรับสมาชิก	4787
สแกน qr code	4792
สแกนคิวอาร์โค้ด	4792
ส่ง	4802
ส่งข่าว	4805
ส่งข้อความเรียบร้อยแล้ว	4801
ส่งความคิดเห็น	4784
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4768
""", 'ห': """
หน้าแรก	4804
""", 'อ': """
อนุญาต	4794
อนุญาตเสมอ	4790
ออกจากโหมดเต็มจอ	4788
อีเมล	4802
อีเมลไม่ถูกต้อง	4801
อ่านข่าวที่เกี่ยวข้อง	4777
อ่านข่าวผ่านแอป	4768
อ่านข่าวอื่นๆ	4777	4804
อ่านฉบับเต็ม	4804
อ่านต่อ	4757
อ่านต่อหลังโฆษณา	4787
อ่านต่อเรื่องนี้	4777
อ่านต่อในเบราว์เซอร์	4792
อ่านบทความฉบับเต็ม	4804
อ่านบนแอป	4792
อ่านเพิ่มเติม	4754
อ่านเรื่องที่เกี่ยวข้อง	4777
อ่านโดย ai	4788
อ่านในแอป	4792
""", 'เ': """
เกมทั้งหมด	4786
เกิดข้อผิดพลาด	4802
เกิดข้อผิดพลาด กรุณาลองใหม่	4801
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4801
เกี่ยวกับผู้เขียน	4805
เขียนความคิดเห็น	4784
เขียนโดย ai	4806
เข้าสู่ระบบ	4751
เข้าสู่ระบบด้วย apple	4799
เข้าสู่ระบบด้วย facebook	4799
เข้าสู่ระบบด้วย google	4799
เข้าสู่ระบบด้วย line	4799
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4784
เฉพาะสมาชิกเท่านั้น	4799
เต็มจอ	4789
เนื้อหาต่อจากโฆษณา	4787
เนื้อหาที่เกี่ยวข้อง	4777
เนื้อหาสนับสนุน	4787
เนื้อหาโฆษณา	4787
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4788
เบราว์เซอร์ของคุณไม่รองรับเสียง	4788
เปิดการแจ้งเตือน	4793
เปิดรับการแจ้งเตือน	4793
เปิดเสียง	4788
เปิดแอป	4792
เปิดในแอป	4792
เป็นคนแรกที่แสดงความคิดเห็น	4768
เพิ่มขนาดตัวอักษร	4808
เริ่มทำแบบทดสอบ	4786
เรียงตาม	4785
เรื่องที่คุณอาจสนใจ	19	4777
เรื่องที่น่าสนใจ	4777
เรื่องที่เกี่ยวข้อง	4754
เรื่องล่าสุด	4777
เรื่องอื่นที่น่าสนใจ	4754
เรื่องแนะนำ	4777
เลิกติดตาม	4807
เลือก	4800
เลือกแพ็กเกจ	4799
เลือกแพ็คเกจ	4799
เล่นวิดีโอ	4788
เล่นอัตโนมัติ	4789
เล่นเกม	4786
เล่นเลย	4786
เวลาที่เหลือ	4788
เสียงอ่านโดย ai	4788
""", 'แ': """
แจ้งข่าว	4805
แจ้งข้อผิดพลาด	4784
แจ้งคำผิด	4784
แจ้งลบความคิดเห็น	4784
แชร์	4757
แชร์ข่าวนี้	4768
แชร์บทความ	4768
แชร์บทความนี้	4808
แชร์บน facebook	4808
แชร์ผ่าน line	4808
แชร์หน้านี้	4768
แชร์ไปที่ line	4768
แชร์ไปยัง facebook	4808
แชร์ไปยัง line	4808
แท็ก	4777
แท็กที่เกี่ยวข้อง	4777
แบบสำรวจ	92
แปลอัตโนมัติ	4768
แปลโดย ai	4806
แปลโดยอัตโนมัติ	4806
แสดงความคิดเห็น	4757
แสดงคำบรรยาย	4788
แสดงน้อยลง	4755
แสดงเนื้อหา	4790
แสดงเพิ่มเติม	4804
แสดงโพสต์	4790
""", 'โ': """
โฆษณา	4757
โหลดหน้านี้ใหม่	4796
โหลดหน้าใหม่	4796
โหลดเนื้อหา	4790
โหลดเพิ่มเติม	4804
โหลดแอป	4792
โหลดแอปฟรี	4768
โหลดโพสต์	4790
โหวต	91	4785
""", 'ใ': """
ใหม่ล่าสุด	4785
ให้คะแนนบทความนี้	4784
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4797
ไม่สามารถเล่นวิดีโอนี้ได้	4788
ไม่สามารถเล่นวิดีโอได้	4788
ไม่สามารถแสดงเนื้อหานี้ได้	4790
ไม่ใช่ตอนนี้	4794
""", 'ả': """
ảnh tiếp theo	5227
ảnh trước	5227
""", 'ẩ': """
ẩn	5143
ẩn trả lời	5182
""", 'ủ': """
ủng hộ	5118
ủng hộ báo chí độc lập	5120
ủng hộ chúng tôi	5118
ủng hộ chúng tôi trên patreon	5201
ủng hộ hàng tháng	5201
ủng hộ một lần	5201
ủng hộ ngay	5224
ủng hộ tác giả	5120
""", '☕': """
☕ buy me a coffee	1196
☕ buy us a coffee	1196
""", 'あ': """
あとで	2920
あとで読む	2937
あとで読むに追加	3052
あなたにおすすめ	2959
あなたにおすすめの記事	2959
あなたはどう思いますか	2953
あなたへのおすすめ	2959
あわせて読みたい	2959
あわせて読む	2994
""", 'い': """
いいえ、結構です	2920
いいね	2937
いいね!してニュースをチェック	2938
いいね!で応援する	2984
いいね順	3003
いつでも解約ok	3024
いつでも解約できます	3024
いつでも解約可能	3024
いつでも配信停止できます	3027
いま読まれています	2994
いま読まれている記事	2994
""", 'お': """
おすすめ	2959
おすすめの記事	2959
おすすめプラン	3024
おすすめ情報pr	2943
おすすめ記事	2959
おすすめ関連記事	2994
おすすめ順	3003
お住まいの地域ではご覧いただけません	3008
お住まいの地域では再生できません	3008
お問い合わせ	2945	2973
お問い合わせありがとうございました	3027
お問い合わせありがとうございます	3027
お問い合わせ内容	3048
お役に立ちましたか	3002
お得なクーポン	3051
お得なプランを見る	3047
お気に入り	2937
お気に入りに追加	2937
お申し込み	2924
お申し込みが完了しました	3048
お申し込みを受け付けました	3048
お酒は#歳になってから	3006
""", 'こ': """
こちらの記事もおすすめ	2994
こちらの記事も読まれています	19	2994
こちらもおすすめ	2959
こちらも読む	2994
このコメントを報告	3041
このコンテンツは表示できません	3011
このコンテンツを表示できません	3011
このテーマをフォロー	3037
このテーマをフォローする	3037
このページは役に立ちましたか	3002
このメールアドレスは登録済みです	3048
この動画の配信は終了しました	3008
この動画はお住まいの地域では再生できません	3008
この動画はご覧いただけません	3008
この動画は公開を終了しました	3008
この動画は再生できません	3008
この動画は現在ご覧いただけません	3008
この投稿をinstagramで見る	3042
この本を購入する	3006
この著者の記事	2959
この著者の記事を見る	3031
この著者の記事一覧	3031
この記事だけ読む	3047
この記事に関連するニュース	2994
この記事のタグ	2959
この記事の写真	3031
この記事の写真をすべて見る	2995
この記事の写真を見る	3031
この記事の画像	3031
この記事の画像をもっと見る	3031
この記事の画像を見る	3031
この記事の筆者	3032
この記事の誤りを報告	2956
この記事の関連ニュース	2994
この記事はロックされています	3024
この記事は会員からのプレゼントです	3052
この記事は会員限定です	2924
この記事は参考になりましたか	3002
この記事は役に立ちましたか	3002
この記事へのコメント	2957
この記事もチェック	2984
この記事をシェア	2937
この記事をシェアする	3052
この記事をプレゼント	2984
この記事をプレゼントする	2984
この記事を保存	2984
この記事を印刷	2984
この記事を印刷する	2984
この記事を書いた人	3032
この記事を書いた記者	3032
この記事を聞く	3008
この記事を聴く	3008
この記事を評価	3041
この記事を評価する	2984
この記事を購入	3047
この記者の記事をもっと見る	3031
この記者の記事を見る	3031
この記者の記事一覧	2959
この記者をフォロー	2941
この記者をフォローする	3037
この連載の記事	2959
この連載をフォロー	2941
この連載をフォローする	2941
この音声はaiが読み上げています	3008
この項目は必須です	3027
この項目は必須項目です	3027
""", 'ご': """
ご寄付ありがとうございます	3046
ご寄付はこちら	3021
ご意見	2950
ご意見をお聞かせください	3002
ご意見・ご感想を入力	3048
ご投票ありがとうございました	3002
ご支援ありがとうございます	3046
ご支援のお願い	2921
ご支援はこちら	3021
ご登録ありがとうございました	3027
ご登録ありがとうございます	3027
ご購入はこちら	3006
ご購読の申し込み	2924
""", 'さ': """
さらに読み込む	2963
""", 'す': """
すでにアカウントをお持ちの方	3024
すでに会員の方	3024
すでに投票済みです	3002
すでに登録済みです	3048
すべてのcookieを受け入れる	3044
すべてのcookieを許可	3044
すべてのコメントを見る	3002
すべてのニュースを見る	3031
すべての写真を見る	2995
すべての記事を見る	3031
すべて受け入れる	2945
すべて同意する	3044
すべて拒否	3012
すべて拒否する	3011
すべて表示	2964
すべて見る	2963
すべて許可	2945	2948
すべて読む	2964
""", 'そ': """
その他のオプション	3038
その他の記事	2959
その他の金額	3021
""", 'は': """
はい、受け取る	3015
はじめての方はこちら	3024
はてなブックマーク	2937
はてなブックマークに追加	2984
はてブ	2937
""", 'ま': """
まずは無料で	3024
また後で	2920
まだ会員でない方	3024
""", 'み': """
みなさんはどう思いますか	2953
みんなのコメント	2950
""", 'も': """
もう一度再生	3045
もう一度見る	3009
もっと見る	2963
もっと詳しく知りたい方は	2994
もっと読む	2959
もどる	2963
""", 'よ': """
よく読まれています	2994
よく読まれている記事	2959
よく読まれている記事ランキング	2959
""", 'わ': """
わかりました	2964
""", 'ア': """
アカウントをお持ちでない方	3024
アカウントをお持ちの方	3024
アカウントをお持ちの方はこちら	3024
アクセスランキング	2959
アプリで続きを読む	3014
アプリで見る	3014
アプリで読む	3014
アプリで開く	3014
アプリなら	3014
アプリのダウンロード	2936
アプリをインストール	2936
アプリをダウンロード	2936
アプリを入手	3014
アプリを開く	2936
アプリダウンロード	2936
アンケート	92
アンケートにご協力	2955
アンケートに参加する	2955	3002
アンケートに回答する	3002
アンケートに答える	2955	3002
アンケート実施中	2984
アンケート結果	3003
アンケート結果を見る	3041
""", 'ウ': """
ウィンドウを閉じる	3050
""", 'エ': """
エラーが発生しました	3027
""", 'オ': """
オススメ記事	2959
オフにする	3016
オプションの管理	3044
オプションを管理	3044
オンにする	3016
オンラインショップ	3006
""", 'カ': """
カテゴリ	2959
カテゴリー	2959
カートに入れる	3051
""", 'キ': """
キーワード	2959
キーワードをフォロー	2941
""", 'ギ': """
ギャラリーを見る	3031
ギャラリーを閉じる	3050
""", 'ク': """
クイズに挑戦	2955	2984
クイズに挑戦する	2955	2984
クイズに答える	3004
クッキー	2945
クッキーの設定	3011
クッキー設定	2945	2948
クリックで拡大	3031
クリックで音声が出ます	3045
クリップ	2937
クリップする	2937
クロスワード	3005
クロスワードに挑戦	2954
クロスワードを解く	2954
""", 'ゲ': """
ゲームで遊ぶ	3004
ゲーム一覧	3004
""", 'コ': """
コピー	3039
コピーしました	2937
コメント	2950
コメント #件	2957
コメント#件	2950
コメント(#	2950
コメント(#件	2957
コメントする	2950
コメントのルール	3002
コメントの受付は終了しました	3002
コメントの受付を終了しました	3002
コメントはまだありません	2950
コメントは会員のみ	3041
コメントは無効になっています	3041
コメントをすべて見る	3002
コメントをもっと見る	2950
コメントを入力	3041
コメントを入力してください	3041
コメントを報告	3041
コメントを投稿	2950
コメントを投稿する	3002
コメントを書く	2950
コメントを残す	2950
コメントを見る	2950
コメントを送信	3002
コメントを送信する	3002
コメントを閉じる	3002
コメントガイドライン	3002
コメントポリシー	3002
コメント一覧	2950
コンテンツへスキップ	2961
コンテンツを表示	3011
コンテンツを表示する	3011
コンテンツを読み込む	3011
コーヒーをおごる	3021
""", 'サ': """
サイトで続ける	3014
サイトポリシー	2945	2973
サイトマップ	2945
サインイン	2924
サポーターになる	3021
サポートする	2921
""", 'シ': """
シェア	2937
シェアしよう	2937
シェアする	2937
""", 'ス': """
スキップ	2920
スクラップ	2937
スクラップする	2937
スポンサー	2943
スポンサードリンク	2943
スポンサーリンク	2943
スポンサー企業	3040
""", 'タ': """
タイアップ	2943
タグ	2959
タップして音声をオンにする	3045
""", 'チ': """
チケットを予約する	3006
チケットを購入	3006
チケットを購入する	3006
チケット購入はこちら	3006
チップで応援する	2921
チップを送る	2921
チャンネル登録	2938
""", 'ツ': """
ツイート	2937
ツイートする	2937
ツイートを読み込む	3011
""", 'デ': """
データ保護方針	3044
""", 'ト': """
トップ	2963
トップに戻る	3031
トップへ戻る	2963
トップニュース	2959
トップページ	2963
トップページに戻る	3031
トップページへ	3031
トピックス	2959
""", 'ド': """
ドネーション	2921
""", 'ナ': """
ナンプレ	3005
""", 'ニ': """
ニックネーム	3028
ニックネームを入力	3041
ニュースを読む	2963
ニュースレター	2930
ニュースレター登録	2930
ニュース一覧	3031
ニュース一覧へ	3031
""", 'バ': """
バックナンバー	2959
""", 'パ': """
パスワードをお忘れですか	3024
パスワードをお忘れの方	3024
パスワードをお忘れの方はこちら	3024
パスワードを忘れた方	2924
パスワードを忘れた方はこちら	3024
""", 'ピ': """
ピックアップ	2959
""", 'フ': """
フィードバックを送る	3002
フィードバックを送信	3002
フォトギャラリー	3031
フォトギャラリーを見る	3031
フォロー	2938
フォローしています	3037
フォローしてね	2938
フォローしました	2938
フォローする	2938
フォローを解除	3037
フォローを解除する	3037
フォロー中	2938
フォロー解除	3037
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	3009
""", 'ブ': """
ブックマーク	2937
ブックマークする	2937
ブラウザで続ける	3014
ブラウザで見る	3014
ブラウザで読む	3014
""", 'プ': """
プッシュ通知	2936
プッシュ通知を受け取りますか	3015
プッシュ通知を受け取る	3015
プライバシーの設定	3011
プライバシーポリシー	2945	2973
プライバシーポリシーに同意する	3027
プライバシー設定	3011
プランを見る	3024
プランを選ぶ	3024
プランを選択	3024
プラン一覧	3024
プレゼント	2924
プレミアム	2924
プレミアム会員	2929
プロフィール	3033
""", 'ヘ': """
ヘルプ	2945
""", 'ペ': """
ページの先頭に戻る	3031
ページの先頭へ	2963
ページの先頭へ戻る	3031
ページを再読み込み	3017
ページを再読み込みする	3017
ページを更新する	3017
ページトップ	2963
ページトップへ	2963
ページトップへ戻る	3031
""", 'ホ': """
ホーム	2963
ホームに戻る	3031
""", 'ポ': """
ポスト	2937
ポストする	2937
""", 'マ': """
マイページ	2924
マンスリーサポーターになる	3021
""", 'ミ': """
ミュート	3009
ミュートを解除	3008
ミュート解除	3008
""", 'メ': """
メインコンテンツへスキップ	2961
メッセージ	3049
メニュー	2963
メニューを閉じる	3050
メルマガ	2930
メルマガ登録	2930
メールでシェア	3038
メールで送る	2937
メールで送信	2937
メールをご確認ください	3027
メールアドレス	2930
メールアドレスが正しくありません	3027
メールアドレスでログイン	3047
メールアドレスで登録	3047
メールアドレスをご入力ください	3048
メールアドレスを入力	2930
メールアドレスを入力してください	3027
メールアドレスを入力する	3048
メールマガジン	2930
メールマガジン登録	2930
""", 'ラ': """
ライター	3033
ランキング	2959
""", 'リ': """
リンクをコピー	2937
リンクをコピーしました	2984
リンクをコピーする	2984
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2924
ログイン	2924
ログイン/会員登録	2924
ログインしてコメント	3002
ログインしてコメントする	3002
ログイン・会員登録	2924
ログイン状態を保持	3024
ログイン状態を保持する	3024
""", '一': """
一回だけ	3022
一回だけ寄付する	3021
一回のみ	3022
一時停止	3009
一次性	5351
一次性捐款	5350
一番人気	3025
一覧	2963
一覧に戻る	3031
一覧へ	2963
一覧を見る	2963
""", '上': """
上一个视频	5374
上一张	5359
上一张图片	5379
上一篇	5268
上一篇文章	5359
上一頁	5274
上一页	5274
""", '下': """
下一个视频	5374
下一张	5359
下一张图片	5379
下一張圖片	5379
下一篇	5268
下一篇文章	5359
下一部影片	5374
下一頁	5274
下一页	5274
下次再說	5235
下次再说	5235
下載app	5341
下載客戶端	5341
下載音檔	5334
下載音訊	5334
下载app	5341
下载客户端	5341
下载音频	5334
""", '不': """
不,謝謝	5235	5344
不,谢谢	5235	5344
不用了	5235	5344
不用了,謝謝	5344
不用了,谢谢	5344
不適切な内容を報告	3002
""", '专': """
专题	5268
""", '並': """
並び替え	3003
並べ替え	3003
""", '个': """
个人中心	5240
个人信息保护政策	5373
""", '为': """
为你推荐	5268
为您推荐	5268
""", '主': """
主要ニュース	2959
""", '举': """
举报	5267
举报评论	5370
""", '了': """
了解	2964
了解更多	5263
了解详情	5380
""", '京': """
京东购买	5332
""", '人': """
人人网	5306
人才招聘	5303
人气排行	5273
人气榜	5273
人気の動画	2994
人気の記事	2959
人気ランキング	2959
人気記事	2959
人気記事ランキング	2959
人気順	3003
人氣排行	5273
人氣文章	5315
人氣榜	5273
""", '仅': """
仅限会员	5353
仅限订阅用户	5353
""", '今': """
今、あなたにオススメ	2959
今、読まれている記事	2994
今すぐプレイ	3004
今すぐ寄付	3046
今すぐ支援する	3046
今すぐ購入	3051
今すぐ遊ぶ	3004
今はしない	2920
今はやめておく	2920
今回のみ	3022
今回のみ支援する	3021
今回はしない	2920
今日のアンケート	2954
今日のクイズに挑戦	2955
今日のクロスワード	2954
今日の注目	2959
今日投票	5282
今日最熱門	5315
今日热点	5268
今日焦点	5268
今日熱門	5315
今週のアンケート	2954
今週のクイズに挑戦	2955
""", '从': """
从app store下载	5341
""", '他': """
他の記事	19
他の記事も読む	2959
""", '付': """
付費閱讀	5240
付费内容	5240
付费阅读	5240
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5370
以下为广告内容	5303
以下為廣告內容	5303
以后再说	5235
以後再說	5343
以電子郵件繼續	5376
""", '件': """
件名	3049
""", '企': """
企画・制作	3040
""", '优': """
优惠码	5380
""", '会': """
会员专享	5245
会员专享内容	5245
会员专属	5240
会员中心	5240
会员登录	5240
会員でない方	3024
会員でない方はこちら	3024
会員の方はこちら	2924
会員の方はログイン	2924
会員プランを見る	3047
会員特典	3006
会員登録	2924
会員登録する	2924
会員登録のご案内	3047
会員登録はこちら	2924
会員限定	2924
会員限定特典	3006
会員限定記事	2924
会社概要	2973
""", '余': """
余下全文	5379
""", '作': """
作者其他文章	5292
作者更多文章	5359
作者的更多文章	5292
作者简介	5360
作者簡介	5360
""", '你': """
你可能也喜欢	5268
你可能也喜歡	5268
你可能感兴趣	5268
你可能还想看	5315
你可能還想看	5315
你已投票	5282
你怎么看	5281
你怎麼看	5281
""", '使': """
使用 apple 登入	5353
使用 facebook 登入	5353
使用 google 帳號登入	5353
使用 google 登入	5353
使用 google 繼續	5353
使用apple登录	5353
使用facebook登入	5353
使用facebook登录	5353
使用google登入	5353
使用google登录	5353
使用google繼續	5353
使用google继续	5353
使用google账号登录	5353
使用paypal付款	5376
使用条款	5260
使用條款	5260
使用邮箱登录	5376
""", '価': """
価格を見る	3051
""", '保': """
保存	2937
保存する	2937
保存设置	5338
保持登入	5353
保持登入狀態	5353
保持登录状态	5353
""", '個': """
個人情報の取り扱い	2945
個人情報の取り扱いについて	2945
個人情報の取り扱いに同意する	3027
個人情報の取扱いについて	2945
個人情報保護方針	2945	2973
""", '倍': """
倍速	5335
""", '僅': """
僅限會員	5353
僅限訂戶	5353
""", '優': """
優先するソースに追加	3037
優惠碼	5380
""", '儲': """
儲存設定	5338
""", '允': """
允許	5343
允許通知	5342	5344
允许	5343
允许通知	5342	5344
""", '元': """
元の記事を読む	2995
元記事で読む	2995
元記事を読む	2963
""", '免': """
免責聲明	5260
免費訂閱	5246
免費註冊	5240
免費試讀	5240
免費閱讀	5376
免责声明	5260
免费,无垃圾邮件	5356
免费注册	5240
免费订阅	5246
免费试读	5240
免费阅读	5376
免运费	5369
免運費	5369
""", '入': """
入力内容を確認	3048
入力内容を確認する	3048
入力必須	3027
""", '內': """
內容糾錯	5284
""", '全': """
全ての写真を見る	2995
全ての記事が読み放題	3047
全屏	5335
全文はこちら	2995
全文を読む	2963
全文表示	2963
全画面	3009
全画面表示	3008
全画面表示を終了	3008
全螢幕	5335
全記事読み放題	2929
全部拒絕	5339
全部拒绝	5339
全部接受	5260
全部新闻	5359
全部游戏	5330
全部视频	5359
全部评论	5267
全部话题	5270
""", '公': """
公众号	5254
公式sns	2938
公式twitter	2938
公式x	2938
公式アプリ	2936
公式サイトで見る	3006
公式サイトはこちら	3051
公式サイトを見る	3051
公式ショップ	3006
公式ショップはこちら	3006
""", '共': """
共 # 頁	5270
共 # 页	5270
共#頁	5270
共#页	5271
共有	2937
共有する	2937
共有オプション	3038
共有リンクをコピー	2984
""", '关': """
关于作者	5360
关于我们	5260
关注	5254
关注作者	5364
关注我们	5254
关注此话题	5364
关注话题	5364
关键词	5268
关闭	5235
关闭窗口	5379
关闭菜单	5379
""", '其': """
其他新聞	5268
其他新闻	19	5268
其他金額	5350
其他金额	5350
""", '内': """
内容由ai生成	5374
内容纠错	5284
""", '再': """
再生	2963
再生リスト	3045
再生時間	3009
再生速度	3008
再読み込み	3017
再読み込みする	3017
""", '写': """
写留言	5370
写真(#枚	2995
写真をすべて見る	3031
写真をもっと見る	2995
写真を拡大	3031
写真を拡大する	3031
写真を見る	2963
写真を見る(全#枚	2995
写真・動画の投稿はこちら	3032
写真特集	2959
写评论	5267
""", '出': """
出錯了	5357
出错了	5357
""", '分': """
分享	5253
分享到	5253
分享到facebook	5303
分享到line	5303
分享到qq	5367
分享到whatsapp	5367
分享到微信	5253
分享到微博	5253
分享到朋友圈	5367
分享文章	5381
分享本文	5303
分享此文	5303
分享此頁	5381
分享給好友	5303
分享給更多人看到	5303
分享给好友	5303
分享给更多人	5303
分享至	5253
分享至facebook	5253
分享至line	5303
分享这篇文章	5381
分享這篇文章	5381
分类	5268
分類	5268
""", '列': """
列印	5253
列印本頁	5303
列印食譜	61
""", '初': """
初めての方はこちら	3024
初割で無料体験する	2924
初月無料	2929
""", '利': """
利用規約	2945	2973
利用規約に同意します	3027
利用規約に同意する	3027
""", '刷': """
刷新页面	5345
""", '前': """
前のページ	2963
前のページに戻る	3050
前の写真	3031
前の動画	3045
前の画像	3031
前の記事	2959
前の記事へ	2959
前の記事を読む	3050
前へ	2963
前回の記事はこちら	2994
前回はこちら	2995
前往官網	5380
前往捐款	5350
前往捐款頁面	5350
前往捐款页面	5350
前往購買	5332
前往贊助	5350
""", '剩': """
剩余时间	5335
剩餘時間	5335
""", '加': """
加入google偏好來源	5364
加入line好友	5254
加入会员	5240
加入我们	5303
加入我们的团队	5303
加入我們	5303
加入我們的團隊	5303
加入書籤	5253
加入會員	5240
加入白名单	5345
加入購物車	5380
加入购物车	5380
加载中	5334
加载内容	5338
加载帖子	5338
加载更多	5274
加载更多评论	5327
""", '動': """
動画	2959
動画で見る	2984
動画の公開は終了しました	3008
動画の読み込みに失敗しました	3045
動画の配信は終了しました	3008
動画は再生できません	3008
動画をもっと見る	3031
動画を再生	3045
動画を再生する	2984
動画を再生できません	3008
動画を再生できませんでした	3008
動画を見る	2963
動画を読み込み中	3008
動画を読み込めませんでした	3045
動画を読み込んでいます	3008
動画プレーヤーを読み込み中	3008
動画一覧	3031
""", '勘': """
勘誤回報	5284
""", '包': """
包邮	5369
""", '協': """
協賛企業	3040
""", '单': """
单次	5351
单次捐款	5236
单篇购买	5376
""", '単': """
単発の寄付	3021
""", '博': """
博客來購買	5332
""", '占': """
占い	3005
""", '印': """
印刷	2937
印刷する	2937
印刷用ページ	2984
印刷用ページを表示	2984
印象笔记	5306
""", '即': """
即时新闻	5268
即時新聞	5268
""", '原': """
原文を表示	2964
原文を見る	2964
原文連結	5316
原文链接	5316
""", '去': """
去京东看看	5332
去京东购买	5332
去天猫购买	5332
去淘宝购买	5332
""", '参': """
参与投票	5283	5327
参与评论	5267
参加测验	5330
参加者募集中	2976
参加问卷调查	5303
""", '參': """
參加問卷調查	5303
參加測驗	5330
參與投票	5327
""", '友': """
友だち追加	2938
友だち追加する	2938
友善列印	5303
友達に教える	2984
""", '反': """
反馈	5267
""", '发': """
发一条友善的评论	5370
发现错误?请告诉我们	5303
发生错误	5357
发表留言	5267
发表评论	5267
发送	5357
发送成功	5356
""", '取': """
取材・文	3033
取消关注	5365
取消回复	5285
取消回覆	5285
取消追蹤	5364
取消關注	5365
取消静音	5334
取消靜音	5334
""", '受': """
受け取る	3016
受付が完了しました	3048
""", '古': """
古い順	3003
""", '可': """
可随时退订	5356
可隨時取消	5353
""", '合': """
合わせて読みたい	2959
合成音声による読み上げ	3008
合成音声による読み上げです	3008
""", '同': """
同じカテゴリの記事	2959
同じ著者の記事	2994
同作者文章	5292
同意	5260
同意して続ける	3011
同意して続行	3011
同意して閉じる	3011
同意しない	2945	2948
同意する	2945	2948
同意の管理	3011
同意を撤回	3011
同意を撤回する	3011
同意を管理	3011
同意を管理する	3011
同意並繼續	5263	5338
同意并继续	5263	5338
同意設定を変更	2947
""", '后': """
后退#秒	5334
""", '听': """
听全文	5303
听文章	5334
听新闻	5253
听这篇文章	5303
""", '商': """
商业推广	5369
商品の詳細を見る	3051
商品を見る	3006
商品ページへ	3006
商品詳細	3051
商品详情	5380
商城	5369
商業推廣	5369
""", '單': """
單次	5351
單次捐款	5236
單筆	5351
單筆捐款	5350
單筆支持	5350
單篇購買	5376
""", '回': """
回上一頁	5379
回到頂端	5359
回到頂部	5274
回到顶部	5359
回复	5267
回答する	91
回覆	5267
回頁首	5271
回頂端	5274
回首頁	5274
""", '图': """
图 #/#	5270
图片 #/#	5270
""", '圖': """
圖片 #/#	5270
""", '在': """
在 app store 下載	5341
在 facebook 查看	5371
在 google play 下載	5341
在 instagram 查看	5371
在 instagram 查看這則貼文	5371
在 spotify 收聽	5371
在 x 上查看	5371
在 youtube 上觀看	5371
在amazon購買	5332
在app store下载	5341
在app中打开	5341
在app中阅读	5341
在facebook查看	5371
在google play下载	5341
在instagram查看	5371
在instagram查看這則貼文	5371
在patreon上支持我们	5350
在spotify上收听	5371
在x上查看	5371
在youtube上观看	5371
在亚马逊购买	5332
在微博查看	5371
在浏览器中继续	5341
在瀏覽器中繼續	5341
""", '地': """
地図を見る	2964
地図を開く	2964
""", '執': """
執筆者	3033
執筆者プロフィール	3032
""", '報': """
報錯	5284
""", '填': """
填字游戏	5331
填字遊戲	5331
""", '复': """
复制	5368
复制成功	5253
复制网址	5303
复制链接	5253	5306
""", '外': """
外部コンテンツを表示	3011
外部コンテンツを表示する	3011
外部送信について	3044
外部送信ポリシー	3044
""", '大': """
大号字	65
大字	5253
大家还在看	5268
大家都在看	5268
""", '头': """
头条	5268
""", '好': """
好的	5343
""", '如': """
如何停用廣告封鎖	5346
如何关闭	5348
如何关闭广告拦截	5346
如何关闭广告拦截器	5345
如何關閉	5348
如何關閉廣告攔截	5346
如何關閉廣告攔截器	5345
如何關閉廣告阻擋	5346
""", '始': """
始終允許	5339
始终允许	5339
""", '字': """
字体	65
字体大小	5253
字号	5253
字幕	5335
字幕をオン	3008
字幕を表示	3008
字級	65	5253
字级	65
字號	5367
字體大小	65	5253
""", '官': """
官方微博	5254
""", '定': """
定期定額	5236
定期定額捐款	5350
定期定額支持	5350
定期捐款	5350
""", '寄': """
寄付	2921
寄付する	2921
寄付で応援する	2921	2984
寄付のお願い	2921
寄付はこちら	3021
寄付はこちらから	3021
寄付をする	2921
寄付ページはこちら	3021
寄付ページへ	3021
""", '寫': """
寫留言	5370
寫評論	5370
""", '專': """
專題	5268
""", '小': """
小字	5253
小編推薦	5268
小调查	92
""", '尚': """
尚未成為會員	5353
尚無留言	5303
""", '展': """
展开	5274
展开全文	5274
展开全部	5275
展开回复	5327
展开阅读全文	5379
展開	5274
展開全文	5359
""", '已': """
已关注	5254
已收到您的申请	5377
已是会员	5240
已是訂戶	5353
已有帐号	5240
已有帳號	5353
已有账号	5353
已經是會員	5240
已經是會員?登入	5240
已经是订户	5353
已经有账号	5353
已複製連結	5367
已關注	5364
""", '常': """
常に表示する	3011
常に許可	3012
常に許可する	3011
""", '年': """
年払い	3025
年額プラン	3025
""", '广': """
广告	5259
广告后继续阅读	5332
广告结束	5332
""", '広': """
広告	2943
広告の下に記事が続きます	3006
広告の後に続きます	2943
広告はここまで	3006
広告をスキップ	2943
広告を閉じる	2943
広告ブロッカーの解除方法	3018
広告ブロッカーをご利用中です	3017
広告ブロッカーをオフにする方法	3018
広告ブロックの解除方法	3017
広告ブロックをオフにしました	3018
広告ブロックを解除してください	3017
広告ブロックを解除しました	3017
広告ブロックを解除する方法	3018
広告企画	2943
広告掲載	2973
広告掲載について	2973
広告終わり	3006
""", '廣': """
廣告	5259
廣告後繼續閱讀	5332
廣告結束	5332
廣編企劃	5332
廣編特輯	5332
""", '延': """
延伸閱讀	5268
延伸阅读	5268
""", '开': """
开启app	5341
开启推送	5342
开启通知	5342	5344
开始测验	5330
开通vip	5376
开通会员	5240
""", '当': """
当前时间	5335
当当购买	5332
""", '影': """
影片已下架	5334
影片已移除	5334
影片無法播放	5334
影片載入中	5334
影片載入失敗	5374
影片長度 #	5301
影音	5268
""", '後': """
後で	2920
""", '微': """
微信	5253
微信好友	5306
微信扫一扫	5367
微信扫码分享	5367
微信朋友圈	5306
微信登录	5353
微博	5253
""", '必': """
必填	5357
必填字段	5356
必填欄位	5356
必填項	5356
必填项	5356
必須	3028
必須項目	3028
必須項目です	3027
""", '忘': """
忘記密碼	5240
忘记密码	5240
""", '応': """
応援する	2921
""", '快': """
快进#秒	5334
""", '总': """
总是允许	5339
""", '您': """
您可能也喜歡	5268
您可能感兴趣	5268
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5315
您可随时退订	5356
您可隨時取消訂閱	5356
您已关注此话题	5364
您已投票	5282
您已投过票	5327
您已投過票	5327
您已经投过票	5327
您已訂閱	5377
您已订阅	5377
您怎么看	5281
您怎麼看	5281
您的信息已发送	5356
您的姓名	5377
您的投票已提交	5327
您的支持很重要	5375
您的昵称	5370
您的暱稱	5370
您的留言	5377
您的訊息已送出	5356
您的邮箱	5246
您的電子郵件	5377
您的電郵	5246
""", '情': """
情報をお寄せください	3032
情報提供のお願い	3032
情報提供はこちら	3032
""", '想': """
想接收即時新聞通知嗎	5342
想接收通知吗	5342
""", '意': """
意見信箱	5284
意見反饋	5327
意見回饋	5327
意见反馈	5267
""", '感': """
感想を送る	2950
感謝您的參與	5327
感謝您的投票	91	5327
感謝您的支持	5375
感谢参与投票	5282
感谢您,您的信息已发送	5356
感谢您的参与	5327
感谢您的投票	91	5327
感谢您的支持	5375
感谢支持	5375
""", '成': """
成为会员	5236
成為會員	5236
""", '我': """
我们无法显示此内容	5338
我來說兩句	5285
我同意	5260
我同意处理我的个人数据	5356
我同意接收电子邮件	5356
我同意隱私權政策	5356
我已关闭	5345
我已关闭广告拦截	5346
我已关闭广告拦截器	5345
我已閱讀並同意隱私權政策	5356
我已關閉廣告攔截	5346
我已關閉廣告攔截器	5345
我已關閉廣告阻擋程式	5346
我已阅读并同意隐私政策	5356
我来说两句	5285
我的帐户	5240
我的帳戶	5240
我知道了	5260
我要举报	5327
我要勘誤	5284
我要報錯	5284
我要投票	5283	5327
我要捐款	5375
我要支持	5375
我要檢舉	5327
我要爆料	5360
我要留言	5267
我要糾錯	5303
我要纠错	5267
我要評論	5285
我要评论	5267
我要贊助	5375
""", '或': """
或	5354
""", '戻': """
戻る	2963
""", '所': """
所有新闻	5359
所有留言	5267
所有話題	5270
所有评论	5285
所有话题	5270
""", '打': """
打印	5253
打印本页	5303
打印食谱	61
打开	5275
打开app	5341
打开app查看更多	5341
打开app阅读	5341
打开app阅读全文	5341
打开客户端阅读	5341
打开微信扫一扫	5367
打开推送	5342
打赏	5236
打赏作者	5375
""", '扫': """
扫一扫分享	5367
扫描二维码下载	5341
扫码下载	5341
扫码下载app	5341
扫码下载客户端	5341
""", '投': """
投票	92	5328
投票ありがとうございました	91	3002
投票ありがとうございます	2954
投票する	91	2984
投票を受け付けました	3002
投票区	92
投票成功	5327
投票済みです	3002
投票結果	3003	5328
投票結果を見る	91
投票结果	5328
投稿する	2950
投稿を表示	3011
投稿を表示する	3011
投稿を読み込む	3011
投稿须知	5360
""", '折': """
折りたたむ	2964
折扣码	5380
折扣碼	5380
""", '报': """
报告错误	5275
""", '拒': """
拒否する	2948
拒絕	5260	5263
拒绝	5260	5263
拒绝全部	5339
拒绝所有cookie	5373
""", '招': """
招聘启事	5303
""", '拡': """
拡大	2937
拡大する	2963
""", '按': """
按年計費	5353
按年计费	5353
按月捐款	5350
按月计费	5353
按讚	5254
""", '捐': """
捐款	5236
捐贈	5236
捐赠	5236
""", '掃': """
掃描qr code下載	5341
掃碼下載	5341
""", '排': """
排序	5328
排行榜	5268
""", '採': """
採用情報	2976
""", '接': """
接受	5260
接受並繼續	5263	5338
接受並顯示	5262
接受全部	5260
接受全部cookie	5373
接受并显示	5262
接受并继续	5263	5338
接受所有	5260	5263
接受所有 cookie	5373
接受所有cookie	5373
接收通知	5342
""", '推': """
推广	5259
推广内容	5259
推廣	5259
推荐	5268
推荐文章	5268
推荐方案	5354
推荐阅读	5268
推薦	5268
推薦文章	5268
推薦閱讀	5268
""", '提': """
提交	91	5357
提交成功	5356
提交成功,感谢您的反馈	5377
提交评论	5327
提供	2943
提供反馈	5327
提供意見	5327
提供新聞線索	5360
提供新闻线索	5360
""", '搜': """
搜尋	5274
搜索	5274
""", '撤': """
撤回同意	5338
""", '播': """
播放	5274
播放器加载中	5334
播放影片	5374
播放视频	5374
播放速度	5334
""", '支': """
支持我们	5236
支持我們	5236
支持独立媒体	5350
支持獨立媒體	5350
支援する	2921
支援はこちら	3021
""", '收': """
收合	5275
收听	5253
收听文章	5334
收听本文	5303
收聽文章	5303
收聽本文	5334
收藏	5253
收藏文章	5253
收藏本文	5303
收藏食譜	61
收藏食谱	61
收起	5274
收起回复	5327
""", '放': """
放大图片	5359
放大圖片	5359
放大字体	5367
放大字體	5367
""", '数': """
数独	3005	5331
数独に挑戦	2954
""", '數': """
數獨	5331
""", '文': """
文字の大きさ	65	2937
文字を大きくする	3038
文字を小さくする	3038
文字サイズ	2937
文字サイズを変更	3038
文字サイズ変更	65
文字拡大	3038
文字稿	5335
文字起こし	3009
文字起こしを表示	3008
文字起こしを見る	3008
文明上网,理性发言	5370
文明上网理性发言,请遵守新闻评论服务协议	5370
文章未完 廣告後繼續	5332
""", '料': """
料金プラン	3025
料金プランを見る	3047
""", '新': """
新しい順	3003
新浪微博	5306
新着	2959
新着をメールでお知らせ	2941
新着ニュース	2959
新着記事	2959
新着記事をメールで受け取る	2941
新着記事一覧	2994
新着順	3003
新聞線索	5360
新規会員登録	2924
新規登録	2924
新闻简报	5246
新闻纠错	5284
新闻线索	5360
""", '无': """
无所谓	5328
无法显示此内容	5338
""", '早': """
早割	3040
早鳥票	5369
早鸟票	5369
""", '时': """
时长	5335
时长:#	5301
""", '明': """
明白了	5275
""", '是': """
是否允许通知	5342
是否接收推送通知	5342
是否接收通知	5342
是否開啟通知	5342
""", '显': """
显示全部	5359
显示内容	5338
显示原文	5275
显示字幕	5334
显示帖子	5338
显示更多	5274
""", '時': """
時長	5335
時長:#	5301
""", '暂': """
暂不	5235
暂停	5301
暂无评论	5303
暂无评论,快来抢沙发	5370
""", '暫': """
暫不	5235
暫停	5301
""", '更': """
更多	5268
更多作者文章	5359
更多内容	5268
更多分享方式	5367
更多图片	5359
更多圖片	5359
更多報導	5268
更多影片	5359
更多报道	5268
更多文章	5268
更多新聞	5268
更多新聞請看	5315
更多新闻	5268
更多游戏	5330
更多精彩	5315
更多精彩内容	5379
更多精采內容	5303
更多视频	5359
更多该作者文章	5292
更多資訊	5359
更多资讯	5359
更多选项	5368
更多選項	5368
更改 cookie 偏好	5262
更改 cookie 設定	5262
更改cookie偏好	5262
更正政策	5360
更正與說明	5360
""", '書': """
書籍を購入する	3006
""", '最': """
最受欢迎	5354
最受歡迎	5354
最多人看	5315
最新	5328
最新ニュース	2959
最新ニュースを通知で受け取る	3015
最新号	2994
最新影音	5315
最新文章	5268
最新新聞	5268
最新新闻	5268
最新消息	5268
最新記事	2959
最新评论	5285
最热	5328
最热评论	5285
最熱	5328
最超值	5354
""", '會': """
會員中心	5240
會員專享	5245
會員專享內容	5245
會員專屬	5240
會員登入	5240
""", '月': """
月払い	3025
月額#円	2929
月額#円(税込	2929
月額プラン	3025
""", '有': """
有効なメールアドレスを入力してください	3027
有料会員からのプレゼント記事	3052
有料会員登録	2924
有料会員記事	2984
有料登録	2924
有料記事	2924
有道云笔记	5306
""", '朋': """
朋友圈	5253	5306
""", '服': """
服务条款	5260
服務條款	5260
""", '朗': """
朗读全文	5334
""", '朝': """
朝刊・夕刊	2924
""", '未': """
未满十八岁禁止饮酒	5332
未滿十八歲禁止飲酒	5332
""", '本': """
本を購入する	3006
本周投票	5282
本周热门	5315
本周调查	5282
本文へ	2963
本文へジャンプ	2961
本文へスキップ	2961
本文へスキップする	2961
本文へ移動	2963
本文对您有帮助吗	5327
本文尚无评论	5370
本文已锁定	5353
本文由ai语音朗读	5334
本週投票	5282
本週調查	5282
""", '机': """
机器翻译	5303
机翻	5335
""", '来': """
来测测你的知识	5330
""", '查': """
查看专题	5359
查看优惠	5376
查看作者主页	5360
查看作者更多文章	5292	5359
查看優惠	5376
查看全部	5274
查看全部图片	5359
查看全部文章	5379
查看全部評論	5327
查看全部评论	5327
查看全部话题	5270
查看原图	5274
查看原文	5316
查看商品	5380
查看回复	5327
查看回覆	5327
查看图集	5359
查看圖集	5359
查看地图	5275
查看專題	5359
查看投票結果	5370
查看投票结果	91	5370
查看文字稿	5334
查看方案	5376
查看更多	5274
查看更多图片	5359
查看更多評論	5285
查看更多评论	5327
查看留言	5267
查看結果	91	5283
查看结果	91	5275	5283
查看訂閱方案	5353
查看詳情	5275
查看订阅方案	5353
查看评论	5267
查看详情	5275
查看逐字稿	5334
查看高清图集	5359
""", '标': """
标签	5268
""", '检': """
检举评论	5370
""", '検': """
検索	2963
""", '業': """
業配	5259
""", '楽': """
楽天で見る	3006
楽天で詳細を見る	3006
楽天で購入	3006
楽天で購入する	3006
楽天市場で見る	3006
楽天市場で購入	3006
""", '標': """
標籤	5268
""", '機': """
機器翻譯	5303
機械翻訳	3009
""", '檢': """
檢舉	5267
檢舉留言	5370
""", '次': """
次のページ	2963
次の写真	3031
次の動画	3045
次の画像	3031
次の記事	2959
次の記事へ	2959
次の記事を読む	3050
次へ	2963
次を読む	2964
次ページ	2963
次回から自動的にログイン	3024
""", '正': """
正しいメールアドレスを入力してください	3027
正在加载播放器	5334
""", '此': """
此影片無法播放	5334
此文章已锁定	5353
此欄位為必填	5356
此視頻無法播放	5334
此视频不可用	5334
此视频已被删除	5334
此項為必填	5356
此页面对您有帮助吗	5327
此项为必填项	5356
""", '残': """
残り # %	2926
残り #%	2926
残り #% (#文字	2926
残り#%	2926
残り#% (#文字	2926
残り#%(#文字	2926
残り#％	2926
残り:#%	2926
残り:#％	2926
残り時間	3009
""", '毎': """
毎月寄付する	3021
毎月支援する	3021
""", '每': """
每一份支持都很重要	5350
每一份支持都重要	5350
每月捐款	5236
""", '民': """
民調	92
""", '沒': """
沒意見	5328
""", '没': """
没意见	5328
没有账号	5353
""", '注': """
注册	5240
注册成功	5377
注目の記事	2959
注目キーワード	2959
注目ワード	2959
注目記事	2959
""", '测': """
测测你的知识	5330
""", '清': """
清晰度	5335
""", '点': """
点击取消静音	5374
点击图片查看大图	5359
点击打开声音	5374
点击排行	5268
点击播放	5303
点击收听	5334
点击放大	5359
点击查看全文	5379
点击查看原文	5316
点击查看大图	5274
点击看更多	5271
点击阅读全文	5379
点击阅读原文	5316
点我看更多	5271
点我看视频	5303
点赞	5253
""", '為': """
為您推薦	5268
""", '热': """
热搜榜	5273
热榜	5273
热点	5268
热点排行	5273
热点推荐	5268
热门	5268
热门排行	5268
热门文章	5268
热门新闻	5268
""", '無': """
無所謂	5283
無料で体験する	2924
無料で始める	3024
無料で試す	3024
無料で読む	2924
無料アプリをダウンロード	3014
無料ゲーム	3004
無料会員登録	2924
無料会員限定	2924
無料体験	2924
無料登録	2924
無法播放影片	5334
無法載入影片	5374
無法顯示此內容	5338
""", '焦': """
焦點新聞	5268
""", '熱': """
熱門	5268
熱門排行	5268
熱門文章	5268
熱門新聞	5268
熱門話題	5268
""", '爆': """
爆料信箱	5360
爆料專線	5360
爆料热线	5360
""", '片': """
片長 #	5301
片長:#	5301
片长 #	5301
""", '特': """
特定商取引法に基づく表記	2945
特集	2959
特集を見る	3031
特集ページへ	3031
特集一覧	3031
特集一覧へ	3050
""", '猜': """
猜你喜欢	5268
猜你喜歡	5268
""", '現': """
現在の再生時間	3008
""", '生': """
生成aiを使用しています	3045
""", '用': """
用app開啟	5341
用户协议和隐私政策	5373
""", '由': """
由ai生成	5363
由ai语音朗读	5334
""", '申': """
申し込む	2924
""", '电': """
电子报	5246
电子邮箱	5246
""", '画': """
画像をクリックして拡大	3031
画像を拡大	2963
画像を拡大する	3031
画像を見る	2963
画質	3009
""", '留': """
留言	5267
留言(#	5267
留言内容	5378
留言已關閉	5327
留言規則	5327
留言规则	5327
""", '略': """
略過廣告	5374
""", '登': """
登入	5240
登入/註冊	5240
登入後留言	5327
登出	5240
登录	5240
登录/注册	5240
登录后发表评论	5327
登錄	5240
登録	2924
登録が完了いたしました	3048
登録が完了しました	2984
登録して続きを読む	2924
登録する	2924
""", '發': """
發佈留言	5285
發現錯誤?請告訴我們	5303
發生錯誤	5357
發表留言	5267
發表評論	5267
""", '百': """
百度贴吧	5306
""", '皆': """
皆さまのご支援が力になります	3021
""", '監': """
監修者	3033
""", '目': """
目前時間	5335
目录	5274
目次	2963
目次へ戻る	3050
目錄	5274
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5268
相关报道	5268
相关推荐	5268
相关文章	5268
相关新闻	5268
相关标签	5268
相关视频	5315
相关阅读	5268
相關主題	5268
相關報導	5268
相關影片	5315
相關推薦	5268
相關文章	5268
相關新聞	5268
相關標籤	5268
相關閱讀	5268
""", '看': """
看了这篇文章的人也看	5268
看全文	5359
看全部留言	5285
看全部留言 (#	5285
看原文	5316
看更多	5268
看更多作者文章	5359
看更多文章	5315
看更多新聞	5271	5315
看更多新闻	5271
看更多照片	5359
看結果	91
""", '知': """
知道了	5275
""", '確': """
確認する	3028
確認メールをお送りしました	3027
確認メールを送信しました	3027
確認画面へ	3028
""", '禁': """
禁止酒駕	5369
禁止酒駕,飲酒過量有害健康	5332
""", '稍': """
稍后	5343
稍后再说	5235
稍后提醒我	5235
稍后阅读	5303
稍後	5343
稍後再說	5235
稍後提醒我	5235
稍後閱讀	5303
""", '立': """
立即开通	5376
立即投票	91
立即捐助	5350
立即捐款	5236
立即捐赠	5350
立即支持	5375
立即訂閱	5240
立即订阅	5240
立即试玩	5330
立即購票	5332
立即贊助	5350
立即购票	5332
立即选购	5332
立即選購	5332
立即開始玩	5330
""", '第': """
第 # 張,共 # 張	5270
第 # 頁,共 # 頁	5271
第 # 页,共 # 页	5271
第#张/共#张	5270
第#頁 共#頁	5271
第#页,共#页	5271
""", '筆': """
筆者	3033
筆者プロフィール	3032
""", '管': """
管理 cookie	5262
管理cookie	5338
管理偏好設定	5373
管理偏好设置	5373
管理同意	5338
管理同意设置	5338
管理同意選項	5338
管理設定	5263
管理设置	5263
管理选项	5373
管理選項	5373
""", '粉': """
粉絲團	5254
""", '精': """
精彩推荐	5315
精彩推薦	5315
精选	5268
""", '紙': """
紙面ビューアー	2924
""", '結': """
結果を見る	91	2964
""", '続': """
続きはこちら	2995
続きをみる	2963
続きを読む	2924
続けて読む	3050
""", '網': """
網友投票	5282
網友留言	5267
""", '編': """
編輯推薦	5268
編輯準則	5360
編輯精選	5268
編集ポリシー	3032
編集方針	3033
編集部おすすめ	2959
編集部のおすすめ	2959
""", '縮': """
縮小	2937
縮小字體	5367
""", '繼': """
繼續使用網頁版	5341
繼續閱讀	5274
繼續閱讀請往下	5332
""", '續': """
續訂	5376
""", '纠': """
纠错	5267
""", '继': """
继续在浏览器阅读	5341
继续浏览内容	5274
继续阅读	5274
""", '续': """
续订	5376
""", '编': """
编辑准则	5360
编辑推荐	5268
编辑精选	5268
""", '缩': """
缩小字体	5367
""", '网': """
网友评论	5267
网友评论仅供其表达个人看法,并不表明本站立场	5370
""", '翻': """
翻訳を表示	2964
""", '联': """
联系作者	5360
联系我们	5260
联系编辑部	5360
""", '聯': """
聯絡我們	5260
聯絡編輯部	5360
""", '聽': """
聽全文	5303
聽文章	5334
聽新聞	5253
聽這篇文章	5303
""", '脳': """
脳トレ	3005
""", '自': """
自动播放	5335
自動再生	3009
自動播放	5335
自動翻訳	3009
自定义金额	5350
自訂金額	5350
""", '菜': """
菜单	5274
""", '著': """
著作権	2945
著者の記事一覧	3031
著者をフォロー	3037
著者をフォローする	3037
著者プロフィール	3032
""", '複': """
複製	5368
複製網址	5303
複製連結	5253	5306
""", '要': """
要接收推送通知吗	5342
要接收通知嗎	5342
""", '視': """
視頻由ai生成	5374
""", '觀': """
觀看更多	5315
""", '视': """
视频	5268
视频不可用	5334
视频加载中	5334
视频加载失败	5374
视频已下架	5334
视频已失效	5334
视频无法播放	5334
视频时长	5374
视频正在加载	5334
""", '解': """
解鎖全文	5303
解鎖文章	5376
解锁全文	5303
解锁文章	5376
解除しました	3020
解除方法	3020
解除方法はこちら	3020
""", '訂': """
訂戶專享	5332
訂戶專享優惠	5332
訂戶專享內容	5353
訂戶贈閱	5381
訂正について	3032
訂閱	5240
訂閱成功	5377
訂閱推播	5342
訂閱方案	5376
訂閱會員	5240
訂閱會員專屬內容	5303
訂閱郵件	5246
訂閱電子報	5246
""", '記': """
記事に関するお問い合わせ	3032
記事の続きはこちら	2995
記事の続きを読む	3031
記事の誤りを報告	2973	3041
記事の誤りを報告する	2956
記事は広告の下に続きます	3006
記事は広告の後に続きます	3006
記事へのお問い合わせ	3032
記事へのご意見	2950
記事をサポートする	2921
記事をシェア	3052
記事をシェアする	3052
記事をプレゼント	2924
記事をプレゼントする	2984
記事を保存	2937
記事を保存する	2984
記事を印刷する	2937
記事を聴く	3008
記事を評価する	3041
記事を読む	2963
記事を購入する	3047
記事を音声で聞く	3008
記事を音声で聴く	3008
記事ランキング	2959
記事一覧	2963
記事一覧へ	3031
記事一覧を見る	2995
記事全文を読む	2963
記住我	5354
記者をフォロー	3037
記者プロフィール	3032
記者募集	2976
記者募集中	2976
""", '設': """
設定を保存	3011
設定を保存する	3011
設定を変更	2948
設定を変更する	3044
設定を管理	3044
""", '許': """
許可	3016
許可する	2945	2948
""", '註': """
註冊	5240
註冊成功	5377
""", '評': """
評価順	3003
評論	5267
評論已關閉	5327
評論規則	5327
""", '話': """
話題の記事	2959
""", '該': """
該作者其他文章	5292
該作者更多文章	5359
該作者的更多文章	5292
""", '詳': """
詳しく見る	2948	2964
詳細	2964
詳細を見る	3051
詳細・購入はこちら	3006
詳細設定	2948
""", '語': """
語音播報	5303
語音朗讀	5303
""", '誤': """
誤りを報告	2964
誤りを報告する	3041
誤字・脱字を報告	2956	2973
誤字・脱字を報告する	2956	2973
誤字脱字の報告	2984
誤字脱字を報告	3032
誤字脱字を報告する	2956	2973	2984
""", '読': """
読まれている記事	2959
読み上げ	2984
読み放題	2929
読み続ける	2964
読み込み中です	3008
読者限定	3006
""", '請': """
請填寫讀者問卷	5303
請我們喝杯咖啡	5350
請查收郵件	5356
請檢查您的收件匣	5356
請繼續下滑閱讀	5332
請繼續往下閱讀	5259
請輸入您的電子郵件	5377
請輸入有效的電子郵件	5356
請輸入有效的電子郵件地址	5356
請輸入電子郵件	5246
請選擇金額	5375
請關閉廣告攔截器	5345
""", '讀': """
讀者優惠	5332
讀者專享	5332
讀者投書	5284
""", '讚': """
讚	5253
讚賞支持	5236
""", '订': """
订户专享	5332
订户专享优惠	5332
订户赠阅	5381
订阅	5240
订阅会员	5240
订阅成功	5377
订阅推送	5342
订阅邮件	5246
""", '记': """
记住我	5354
记者简介	5360
""", '设': """
设为google首选来源	5364
""", '评': """
评论	5267
评论(#	5267
评论功能已关闭	5370
评论已关闭	5327
评论规则	5327
""", '诚': """
诚聘英才	5303
""", '话': """
话题	5268
""", '该': """
该作者其他文章	5292
该作者的更多文章	5292
该文章已关闭评论	5370
该视频不可用	5334
该视频已下架	5334
该邮箱已被注册	5377
""", '详': """
详情	5275
""", '语': """
语音朗读	5303
语音由ai生成	5334
""", '说': """
说点什么	5370
""", '请': """
请先登录再评论	5303
请关闭广告拦截器	5345
请我们喝杯咖啡	5350
请查收邮件	5356
请检查您的收件箱	5356
请继续往下阅读	5259
请输入您的电子邮件	5377
请输入您的邮箱	5377
请输入昵称	5370
请输入有效的电子邮件地址	5356
请输入有效的邮箱地址	5356
请输入邮箱	5246
请选择金额	5375
""", '读': """
读者专享	5332
读者优惠	5332
""", '豆': """
豆瓣	5306
""", '購': """
購入はこちら	3006
購票	5369
購票連結	5332
購読	2924
購読する	2924
購読のお申し込み	2924
購読プラン	3047
購読プランを見る	3024
購読申し込み	2924
購買本書	5332
""", '贈': """
贈る	3039
贈送文章	5303
贈送文章給朋友	5303
贈送此文	5303
""", '贊': """
贊助	5236
贊助內容	5259
贊助商	5259
贊助我們	5350
""", '购': """
购买本书	5332
购买此书	5332
购票	5369
购票链接	5332
""", '赞': """
赞	5328
赞助	5236
赞助内容	5259
赞助商链接	5259
赞助我们	5350
赞赏	5236
赞赏作者	5375
""", '赠': """
赠送文章	5367
赠送此文	5303
""", '超': """
超值方案	5353
""", '跳': """
跳到主要內容	5274
跳到內容	5271
跳到食谱	61
跳至主要內容	5271
跳至主要内容	5271
跳至內容	5271
跳至食譜	61
跳转到主要内容	5271
跳转到食谱	61
跳过广告	5374
""", '踩': """
踩	5328
""", '載': """
載入中	5334
載入內容	5338
載入更多	5274
載入貼文	5338
""", '輸': """
輸入您的電子郵件	5377
""", '轉': """
轉發	5253
""", '转': """
转发	5253
""", '载': """
载入内容	5338
""", '输': """
输入您的邮箱	5377
""", '返': """
返信	2950
返信する	2950
返信を書く	3041
返信を表示	3002
返信を見る	3002
返信を隠す	3002
返回上一页	5379
返回列表	5379
返回頂部	5359
返回顶部	5274
返回首頁	5359
返回首页	5274
""", '还': """
还不是会员	5353
还有更多精彩内容	5379
还没有账号	5353
""", '这': """
这篇文章对你有帮助吗	5327
这篇文章对您有帮助吗	5327
""", '进': """
进入专题	5359
进入专题页	5359
""", '连': """
连结已复制	5367
""", '追': """
追蹤	5254
追蹤中	5364
追蹤主題	5364
追蹤作者	5364
追蹤我們	5254
""", '退': """
退出全屏	5334
""", '送': """
送信	91	3028
送信が完了しました	3027
送信しました	3027
送信する	91	3028
送信完了	3027
送出	91	5357
送出成功	5356
送出留言	5327
送出評論	5327
送料無料	3040
""", '选': """
选择	5354
选择方案	5353
选择订阅方案	5353
选择金额	5375
""", '逐': """
逐字稿	5335
""", '這': """
這篇文章對你有幫助嗎	5327
這篇文章對您有幫助嗎	5327
""", '通': """
通報	3003
通報する	2950
通知をオン	2936
通知をオンにする	3015
通知を受け取らない	3015
通知を受け取りますか	3015
通知を受け取る	2984
通知を設定する	3015
通知を許可	3015
通知を許可しますか	3015
通知を許可する	3015
""", '速': """
速報	2959
速報を通知で受け取る	3015
速報通知を受け取る	2984
""", '連': """
連結已複製	5303
連載	2959
連載の新着をメールでお知らせ	2941
連載をフォロー	3037
連載をフォローする	3037
連載を見る	3031
連載一覧	3031
""", '運': """
運営会社	2945	2973
""", '違': """
違反を報告	3002
違反を報告する	3002
違反報告	2950
""", '選': """
選單	5274
選択する	3025
選擇	5354
選擇方案	5353
選擇訂閱方案	5353
選擇金額	5375
""", '還': """
還不是會員	5353
還沒有帳號	5353
""", '邮': """
邮箱	5246
邮箱格式不正确	5356
邮箱格式错误	5356
""", '配': """
配信停止はいつでも可能です	3027
""", '重': """
重新加载页面	5345
重新播放	5335
重新整理頁面	5345
重新載入頁面	5345
""", '金': """
金額を入力	3021
金額を指定	3021
金額を指定する	3021
金額を選ぶ	3046
金額を選択	3046
金額を選択してください	3046
""", '錯': """
錯誤回報	5284
""", '链': """
链接已复制	5303
""", '閉': """
閉じる	2920	2963
""", '開': """
開く	2964
開啟推播	5342
開啟通知	5342	5344
開始測驗	5330
開通會員	5240
""", '間': """
間違いを見つけたら	3032
""", '関': """
関連	2959
関連する記事	2959
関連キーワード	2959
関連タグ	2959
関連トピックス	2959
関連ニュース	2959
関連リンク	2959
関連動画	2959
関連動画を見る	3045
関連情報	2959
関連記事	2959
関連記事はこちら	2994
関連記事をもっと見る	3050
関連記事を見る	3050
""", '閱': """
閱讀下一篇	5379
閱讀全文	5274
閱讀原文	5316
閱讀排行	5273
閱讀更多	5274
""", '關': """
關於作者	5360
關於我們	5260
關注	5254
關注作者	5364
關注我們	5254
關注此主題	5364
關鍵字	5268
關閉	5235
關閉視窗	5379
關閉選單	5379
""", '阅': """
阅读下一篇	5379
阅读全文	5274
阅读剩余全文	5379
阅读原文	5316
阅读排行	5273
阅读更多	5274
""", '随': """
随时取消	5353
随时可取消	5353
""", '隐': """
隐私偏好	5373
隐私政策	5260
隐私权政策	5260
隐私设置	5339
""", '隨': """
隨時取消	5353
""", '隱': """
隱私偏好	5373
隱私政策	5260
隱私權政策	5260
隱私權設定	5338
隱私設定	5339
""", '離': """
離開全螢幕	5334
""", '電': """
電子信箱	5246
電子信箱格式錯誤	5356
電子報	5246
電子版	2924
電子郵件格式不正確	5356
電郵	5357
""", '静': """
静音	5335
""", '靜': """
靜音	5335
""", '音': """
音声で聞く	2937
音声をダウンロード	3008
音声を再生	3045
音声読み上げ	2984
音頻長度 #	5301
音频播放器	5374
""", '頭': """
頭條	5268
""", '顯': """
顯示內容	5338
顯示原文	5275
顯示字幕	5334
顯示更多	5274
顯示貼文	5338
""", '飲': """
飲酒過量,有害健康	5332
飲酒過量有害健康	5332
""", '首': """
首頁	5274
首页	5274
""", '马': """
马上开始	5275
马上玩	5330
""", '验': """
验证码	5357
""", '點': """
點我看影片	5303
點我看更多	5271
點擊排行	5273
點擊播放	5334
點擊播放本文	5303
點擊放大	5359
點擊看大圖	5359
點擊看更多	5271
點擊開啟聲音	5374
點擊閱讀全文	5379
點此看更多	5271
點閱排行	5315
""", '가': """
가	3075	3109
가 가 가	3109
가가가	3109
가격 보기	3182
가로세로 낱말퀴즈	3135
가입하기	3064
가장 많이 본 뉴스	3082
가장 인기	3157
""", '강': """
강연 신청하기	3124
""", '개': """
개인정보 보호 설정	3176
개인정보 설정	3141
개인정보 수집 동의	3158
개인정보 수집 및 이용 동의	3158
개인정보 수집 및 이용에 동의합니다	3158
개인정보 수집·이용에 동의합니다	3158
개인정보 처리방침	3080
개인정보처리방침	3080
""", '갤': """
갤러리 닫기	3181
갤러리 보기	3163
""", '거': """
거부	3080	3102
""", '검': """
검색	3084
""", '게': """
게시물 보기	3141
게시물 불러오기	3141
게임 전체보기	3133
게임 하러 가기	3133
""", '결': """
결과 보기	91	3085
""", '계': """
계속 읽기	3064
계정이 있으신가요	3156
""", '고': """
고객센터	3080
고충처리	3097
고충처리인	3097	3164
""", '공': """
공감	3132
공감백배 #	3110
공감순	3132
공유	3075
공유하기	3075
""", '과': """
과거순	3132
""", '관': """
관련 기사	3082
관련 기사 더보기	3181
관련 뉴스	3082
관련 영상	3120
관련 태그	3082
관련기사	3082
관련기사 더보기	3181
관련뉴스	3082
관련키워드	3082
""", '광': """
광고	3079
광고 건너뛰기	3177
광고 닫기	3079
광고 문의	3097
광고 문의하기	3125
광고 아래에 기사가 계속됩니다	3136
광고 영역	87
광고 종료	3136
광고 차단 해제 방법	3147
광고 차단을 해제해 주세요	3147
광고 차단을 해제했습니다	3147
광고 차단이 감지되었습니다	3147
광고 후 계속됩니다	3136
광고문의	3097
광고성 정보 수신 동의	3158
광고성 정보 수신에 동의합니다	3158
""", '괜': """
괜찮습니다	3059
""", '교': """
교보문고에서 구매	3136
""", '구': """
구글 계정으로 계속하기	3156
구글 계정으로 로그인	3156
구글 선호 매체로 추가	3168
구글 플레이에서 다운로드	3144
구글로 계속하기	3156
구글로 로그인	3156
구글플레이에서 다운로드	3144
구독	3064
구독 갱신	3179
구독 상품 보기	3156
구독 상품 선택	3156
구독 상품 안내	3179
구독 신청	3064
구독 신청이 완료되었습니다	3158
구독 신청하기	3156
구독 안내	3179
구독 전용	3064
구독 중	3064
구독 취소	3169
구독권 선택	3156
구독신청	3064	3097
구독이 완료되었습니다	3112
구독자 전용	3067
구독자 전용 기사	3156
구독자 전용 혜택	3136
구독자 혜택	3136
구독자가 선물한 기사입니다	3183
구독중	3168
구독하고 이어서 읽기	3112
구독하기	3064
구매하기	3136
구매하러 가기	3136
""", '글': """
글씨 크기	65
글씨크기	3075
글자 작게	3170
글자 크게	3170
글자 크기	3075
글자 크기 변경	65	3112
글자 크기 조절	65	3112
글자크기	3075	3109
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3178
금액 직접 입력	3152
금액을 선택하세요	3178
금액을 선택해 주세요	3178
""", '기': """
기계 번역	3138
기대해요 #	3110
기부하기	3060
기사 계속 보기	3181
기사 공유	3170
기사 공유하기	3075
기사 구매	3179
기사 더 보기	3181
기사 더보기	3112
기사 듣기	3112
기사 링크 복사	3112
기사 본문	3084
기사 선물하기	3112
기사 스크랩	3170
기사 스크랩하기	3112
기사 오류 신고	3112
기사 오류 제보	3112
기사 요약	3167
기사 원문 보기	3112
기사 음성으로 듣기	3137
기사 잠금 해제	3179
기사 저장	3170
기사 저장하기	3112
기사 전문 보기	3163
기사 전체보기	3163
기사 제보	3097	3164
기사 제보 및 문의	3112
기사 추천	3173
기사 평가하기	3173
기사 후원하기	3060
기사는 광고 아래에 계속됩니다	3136
기사는 광고 후 계속됩니다	3136
기사듣기	3137
기사를 공유합니다	3183
기사에 대한 의견	3081
기사원문	3084
기사저장	3075
기사제보	3097	3164
기사추천	3173
기자 구독	3096
기자 구독하기	3096
기자 소개	3164
기자 응원하기	3098
기자 페이지	3096
기자 프로필	3098
기자 프로필 보기	3096
기자 홈	3098
기자구독	3098	3168
기자에게 메일 보내기	3164
기자에게 이메일 보내기	3164
기자의 다른 기사	3096
기자의 다른 기사 보기	3098	3163
기자의 다른기사	3082	3098
기자의 다른기사 보기	3163
기자페이지 바로가기	3163
기자프로필	3098
기획 기사 보기	3163
""", '나': """
나중에	3059
나중에 보기	3112
나중에 읽기	3112
나중에 하기	3059
""", '남': """
남은 시간	3138
""", '낱': """
낱말 퍼즐 풀기	3092
낱말퀴즈	3135
""", '내': """
내 정보	3064
내용을 입력하세요	3180
내용을 입력해 주세요	3180
""", '네': """
네, 받을게요	3145
네이버 구독	3078
네이버 로그인	3156
네이버 밴드 공유	3170
네이버 블로그	3075
네이버로 로그인	3156
네이버에서 구독	3078
네이버에서 구독하기	3078
""", '놀': """
놀랐어요 #	3110
""", '놓': """
놓치면 안 되는 기사	3120
""", '뉴': """
뉴스 더보기	3163
뉴스 듣기	3112
뉴스레터 구독	3070
뉴스레터 구독 신청	3070
뉴스레터 구독이 완료되었습니다	3180
뉴스레터 무료 구독	3112
뉴스레터 신청	3070
""", '닉': """
닉네임을 입력하세요	3173
""", '다': """
다른 공유 찾기	3075
다른 금액	3152
다른 기사	19	3082
다른 기사 더 보기	19
다른 기사 보기	3096
다른기사	3082
다른기사 보기	3082
다시 보기	3138
다시 보지 않기	3059
다시보기	3138
다음	3084
다음 기사	3082
다음 기사 보기	3112
다음 기사 읽기	3181
다음 동영상	3177
다음 사진	3163
다음 영상	3177
다음 이미지	3181
다음 페이지	3084
다음글	3163
다음기사	3082
다음에	3059
다음에 하기	3146
다크모드	3142
""", '닫': """
닫기	3059
""", '답': """
답글	3081
답글 달기	3131
답글 더보기	3131
답글 보기	3131
답글 쓰기	3131
답글 접기	3131
답글쓰기	3081
""", '당': """
당신의 생각은	3091
당신이 좋아할 만한	3082
""", '댓': """
댓글	3081
댓글 #	3081
댓글 #개	3081
댓글 닫기	3131
댓글 달기	3094
댓글 더보기	3131
댓글 등록	3131
댓글 등록하기	3131
댓글 보기	3081
댓글 신고	3173
댓글 신고하기	3173
댓글 쓰기	3081
댓글 운영 원칙	3131
댓글 운영 정책	3112
댓글 운영정책	3094	3112
댓글 입력	3094
댓글 작성	3131
댓글 작성 규칙	3131
댓글 작성하기	3131
댓글 전체보기	3094
댓글 정렬	3094
댓글 정책	3131
댓글보기	3081
댓글쓰기	3081
댓글을 남겨 주세요	3173
댓글을 남겨주세요	3173
댓글을 입력하세요	3173
댓글을 입력해 주세요	3173
댓글을 입력해주세요	3081
댓글을 작성하려면 로그인 해주세요	3173
댓글이 닫혔습니다	3131
""", '더': """
더 많은 옵션	3170
더 보기	3084
더 알아보기	3102
더보기	3082	3084
""", '도': """
도서 구매하기	3136
도움돼요 #	3110
도움이 되었나요	3131
""", '독': """
독자 의견 조사	3112
독자 특별 할인	3136
독자 할인	3136
""", '동': """
동영상	3082
동영상 로딩 중	3137
동영상 보기	3177
동영상 재생	3137
동영상 플레이어	3177
동영상을 불러오는 중입니다	3137
동영상을 불러올 수 없습니다	3177
동영상을 재생할 수 없습니다	3137
동의	3080	3102
동의 관리	3141
동의 철회	3141
동의 철회하기	3141
동의 후 계속	3141
동의하고 계속	3141
동의하고 계속하기	3141
동의합니다	3080
""", '뒤': """
뒤로 가기	3085
""", '등': """
등록	3081
""", '디': """
디지털 구독하기	3179
디지털뉴스부	3096
디지털뉴스팀	3096
디지털콘텐츠팀	3096
""", '또': """
또는	3157
""", '라': """
라인	3075
""", '랭': """
랭킹	3082
랭킹뉴스	3082
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
로그아웃	3064
로그인	3064
로그인 상태 유지	3156
로그인 유지	3156
로그인 전용 기사	3156
로그인 후 댓글 쓰기	3112
로그인 후 댓글 작성이 가능합니다	3173
로그인 후 댓글을 작성하실 수 있습니다	3094
로그인 후 댓글을 작성할 수 있습니다	3131
로그인 후 이용해 주세요	3131
로그인/회원가입	3064
로그인이 필요	3067
로그인하고 계속 읽기	3179
로딩 중	3137
로딩 중입니다	3137
로딩중	3137
""", '링': """
링크 복사	3075
링크가 복사되었습니다	3112
""", '마': """
마이페이지	3064
""", '많': """
많이 본 기사	3082
많이 본 뉴스	3082
많이 본 영상	3120
많이 읽은 기사	3082
많이본 기사	3082
많이본 뉴스	3082
""", '맨': """
맨 위로	3084
맨위로	3084
""", '메': """
메뉴	3084
메뉴 닫기	3084
메시지가 전송되었습니다	3158
메일	3075
메일함을 확인해 주세요	3158
""", '멤': """
멤버십 가입	3179
멤버십 가입하기	3179
""", '모': """
모두 거부	3142
모두 동의	3080
모두 허용	3142
모든 쿠키 거부	3176
모든 쿠키 수락	3176
모든 쿠키 허용	3176
모바일 웹으로 계속	3144
""", '목': """
목록	3084
목록 보기	3163
목록보기	3084
목록으로	3163
목록으로 돌아가기	3181
""", '무': """
무료 게임	3133
무료 배송	3172
무료 체험 시작하기	3064
무료 회원가입	3064
무료, 스팸 없음	3158
무료로 읽기	3179
무료배송	3172
무제한 이용하기	3179
""", '문': """
문의	3081
문의 내용	3180
문자 크기	65
""", '바': """
바로 구매하기	3136
바로가기	3075
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3138
""", '밴': """
밴드	3075
""", '번': """
번역 보기	3085
""", '베': """
베스트	3082
""", '보': """
보내기	3160
""", '복': """
복사	3171
복사하기	3075
""", '본': """
본 사이트는 쿠키를 사용합니다	3103
본문 글씨 줄이기	3075	3109
본문 글씨 키우기	3075	3109
본문 바로가기	3084
본문으로 바로가기	3084
""", '북': """
북마크	3075
""", '분': """
분석탁월 #	3110
""", '브': """
브라우저에서 계속	3144
브라우저에서 계속 보기	3144
""", '비': """
비공감	3132
비밀번호 찾기	3064
비밀번호를 잊으셨나요	3156
""", '사': """
사업제휴	3097
사이트맵	3080
사전 등록하기	3124
사전등록 하기	3124
사진 더 보기	3163
사진 더보기	3163
사진 모두 보기	3163
사진 크게 보기	3163
사진 크게보기	3163
사진 확대	3084
""", '삭': """
삭제된 동영상입니다	3137
""", '상': """
상품 보기	3182
상품 상세보기	3182
""", '새': """
새로고침	3147
""", '선': """
선착순 # 명	3123
선착순 #명	3123
선착순 마감	3123
선택	3157
선택 저장	3141
선호 매체로 추가	3168
""", '설': """
설문	92
설문 결과	3132
설문 결과 보기	3173
설문 참여 바로가기	3112
설문 참여하기	3112
설문에 참여하기	3131
설문조사	92
설문조사 참여하기	3112
설정	3102
설정 관리	3176
설정 저장	3141
""", '소': """
소리 켜기	3177
""", '속': """
속보	3082
속보 알림 받기	3112
속보 알림 신청	3112
속보 알림을 받으시겠습니까	3145
""", '스': """
스도쿠	3135
스크랩	3075
스크랩하기	3112
스크립트	3138
스크립트 보기	3137
스토어	3172
스토어 바로가기	3136
스폰서	3079
스폰서 링크	3125
스폰서 콘텐츠	3125
스폰서링크	3125
""", '슬': """
슬퍼요	3110
슬퍼요 #	3110
""", '시': """
시리즈 보기	3163
""", '신': """
신고	3081
신고하기	3132
신문구독	3064
신청이 완료되었습니다	3158
""", '실': """
실시간 뉴스	3082
""", '쏠': """
쏠쏠정보 #	3110
""", '아': """
아마존에서 구매	3136
아마존에서 보기	3136
아이디 저장	3156
아이디 찾기	3156
아직 회원이 아니신가요	3156
""", '알': """
알겠습니다	3085
알라딘에서 구매	3136
알라딘에서 보기	3136
알림 받기	3074
알림 설정	3074
알림 설정하기	3145
알림 켜기	3145
알림 허용	3145
알림을 받으시겠습니까	3145
알림을 받으시겠어요	3145
알림을 켜시겠습니까	3145
""", '애': """
애드블록을 해제해 주세요	3147
애드블록이 감지되었습니다	3147
애플로 계속하기	3156
애플로 로그인	3156
""", '앱': """
앱 다운로드	3074
앱 다운로드하기	3074
앱 다운받기	3144
앱 설치	3074
앱 설치하기	3074
앱스토어에서 다운로드	3144
앱에서 계속 읽기	3144
앱에서 보기	3144
앱에서 열기	3144
앱에서 이어보기	3144
앱으로 보기	3144
""", '언': """
언제든 해지 가능	3156
언제든지 수신 거부할 수 있습니다	3158
언제든지 해지 가능	3156
""", '얼': """
얼리버드 할인	3124
""", '에': """
에디터 추천	3082
""", '여': """
여러분의 생각은	3091
여러분의 후원이 큰 힘이 됩니다	3152
""", '연': """
연간 결제	3157
연간 구독	3157
연관기사	3082
연재 보기	3163
""", '열': """
열기	3085
""", '영': """
영상	3082
영상 길이 #	3107
영상 더보기	3163
영상 보기	3112
영상 재생	3137
영상으로 만나보세요	3112
영상으로 보기	3112
영상을 불러오는 중입니다	3137
영상을 불러올 수 없습니다	3177
영상을 재생할 수 없습니다	3137
""", '예': """
예매 바로가기	3136
예매하기	3136
예스#에서 구매	3136
예스#에서 보기	3136
""", '오': """
오늘 하루 보지 않기	3059
오늘은 그만 보기	3059
오늘의 낱말 퍼즐	3092
오늘의 설문	3092
오늘의 스도쿠	3092
오늘의 십자말풀이	3092
오늘의 운세	3135
오늘의 추천	3082
오늘의 투표	3092
오늘의 핫뉴스	3120
오디오 다운로드	3137
오디오 플레이어	3177
오디오로 듣기	3112
오래된순	3132
오류 신고	3081
오류 신고하기	3112
오류가 발생했습니다	3158
오타 신고	3131
오탈자 신고	3112
""", '온': """
온라인뉴스팀	3096
""", '올': """
올바른 이메일 주소를 입력해 주세요	3158
올바른 이메일을 입력해 주세요	3158
""", '옵': """
옵션 관리	3176
""", '요': """
요금제 보기	3179
요약	3084
""", '원': """
원고료 보내기	3178
원문 보기	3085
원문보기	3084
""", '월': """
월간 결제	3157
월간 구독	3157
""", '웨': """
웨비나 신청하기	3124
""", '웹': """
웹에서 계속 보기	3144
""", '위': """
위로	3084
위로 가기	3163
""", '유': """
유료 구독자 전용	3156
유료 기사입니다	3112
유료회원 전용	3156
유료회원 전용 기사	3156
유튜브 구독	3078
유튜브 구독하기	3078
유튜브에서 보기	3174
""", '윤': """
윤리강령	3097
""", '음': """
음성 다운로드	3137
음성 재생하기	3112
음성으로 듣기	3075
음소거	3138
음소거 해제	3137
음소거를 해제하려면 탭하세요	3177
""", '응': """
응원하기	3060
응원해요 #	3110
""", '의': """
의견 남기기	3131
의견 보내기	3131
의견 쓰기	3081
""", '이': """
이 기사 공유하기	3183
이 기사 구매하기	3179
이 기사 어땠나요	3112
이 기사 어떠셨나요	3131
이 기사가 도움이 되었나요	3131
이 기사는 잠겨 있습니다	3156
이 기사를 공유합니다	3112
이 기사를 추천합니다	3112
이 기사를 평가해 주세요	3173
이 기사와 함께 읽은 기사	3112
이 기자의 다른 기사	3098	3112
이 기자의 다른 기사 더보기	3163
이 동영상을 재생할 수 없습니다	3137
이 사이트는 쿠키를 사용합니다	3103
이 시각 많이 본 기사	3120
이 시각 많이 본 뉴스	3120
이 시각 주요뉴스	3082
이 시각 추천뉴스	3082
이 음성은 ai가 생성했습니다	3137
이 주제 팔로우	3168
이 콘텐츠를 표시할 수 없습니다	3141
이 페이지가 도움이 되었나요	3131
이런 기사는 어때요	3120
이름을 입력하세요	3180
이름을 입력해 주세요	3180
이메일	3075
이메일 주소 입력	3180
이메일 주소를 입력하세요	3158
이메일 주소를 입력해 주세요	3180
이메일 형식이 올바르지 않습니다	3158
이메일로 계속하기	3179
이메일로 공유	3170
이메일로 로그인	3179
이메일무단수집거부	3080
이메일을 입력하세요	3158
이메일을 입력해 주세요	3158
이메일을 입력해주세요	3180
이메일을 확인해 주세요	3158
이미 계정이 있으신가요	3156
이미 구독 중이신가요	3064
이미 구독 중입니다	3180
이미 등록된 이메일입니다	3180
이미 참여하셨습니다	3131
이미 투표하셨습니다	3131
이미 회원이신가요	3064
이미지 크게 보기	3084
이미지 크게보기	3163
이미지 확대	3084
이번 주 설문	3092
이번 주 투표	3092
이번주 설문	3092
이슈	3082
이어서 읽기	3181
이용권 구매	3156
이용권 선택	3156
이용약관	3080
이용약관에 동의합니다	3158
이전	3084
이전 기사	3082
이전 기사 보기	3112
이전 사진	3163
이전 영상	3177
이전 이미지	3181
이전글	3163
이전기사	3082
""", '인': """
인기 급상승	3120
인기 기사	3082
인기기사	3082
인기뉴스	3082
인쇄	3075
인쇄하기	3075
인스타그램 팔로우	3112
인스타그램에서 보기	3174
인스타그램에서 이 게시물 보기	3174
""", '일': """
일시	3153
일시 후원	3152
일시 후원하기	3152
일시정지	3138
일시후원	3060
""", '자': """
자동 번역	3138
자동 재생	3138
자동재생	3138
자막 보기	3137
자막 켜기	3137
자바스크립트가 비활성화되어 있습니다	3141
자발적 유료 구독	3178
자세히	3085
자세히 보기	3085	3102
""", '작': """
작게	3171
""", '장': """
장바구니 담기	3182
장바구니에 담기	3182
""", '재': """
재생	3084	3107
재생 속도	3137
재생 시간	3138
재생 시간 #	3107
재생속도	3137
재생시간 #	3107
재생할 수 없는 동영상입니다	3137
""", '저': """
저자 소개	3165
저작권규약	3080
저장	3075
""", '전': """
전송	3160
전송되었습니다	3158
전체 기사	3181
전체 기사 보기	3163
전체 뉴스 보기	3163
전체 댓글	3081
전체 댓글 보기	3094
전체 동의	3142
전체 보기	3084
전체 사진 보기	3163
전체 화면	3138
전체메뉴	3084
전체보기	3084
전체화면	3138
전체화면 종료	3137
""", '접': """
접기	3084
접수되었습니다	3180
""", '정': """
정기	3153
정기 후원	3152
정기 후원하기	3060
정기구독	3064
정기후원	3060
정기후원 신청	3178
정기후원 신청하기	3178
정기후원하기	3152
정렬	3132
정상적으로 접수되었습니다	3180
정정·반론보도 신청	3164
정정보도 신청	3164
정정보도 요청	3164
""", '제': """
제보	3081
제보 바로가기	3164
제보하기	3081
제작 지원	3172
제작지원	3172
제출	91	3160
제휴 광고	3136
제휴 문의	3097
제휴 콘텐츠	3136
제휴문의	3097
""", '좋': """
좋아요	3075
좋아요 #	3110
좋은 기사 후원하기	3060
""", '주': """
주소 복사	3112
주소가 복사되었습니다	3112
주소복사	3075
주요 기사	3082
주요 뉴스	3082
주요 뉴스 더보기	3120
주요기사	3082
주요뉴스	3082
주제 팔로우	3168
""", '지': """
지금 구매하기	3136
지금 뜨는 기사	3120
지금 뜨는 뉴스	3120
지금 플레이	3133
지금 플레이하기	3133
지금 후원하기	3178
지나친 음주는 건강에 해롭습니다	3136
지나친 음주는 건강을 해칩니다	3136
지도 보기	3085
지면보기	3064
""", '직': """
직접 입력	3153
""", '차': """
차단	3146
""", '참': """
참가 신청하기	3124
참가신청하기	3124
참여하기	91
""", '창': """
창 닫기	3181
""", '찾': """
찾아오시는 길	3097
""", '채': """
채널 추가	3168
""", '책': """
책 구매하기	3136
""", '첫': """
첫 댓글을 남겨주세요	3173
첫 댓글을 작성해 보세요	3173
""", '청': """
청소년보호정책	3080
""", '총': """
총 #명 참여	3091
""", '최': """
최고의 혜택	3157
최신 기사	3082
최신 뉴스	3082
최신기사	3082
최신뉴스	3082
최신순	3132
최저가 보기	3182
""", '추': """
추천	3157
추천 기사	3082
추천 스폰서	3125
추천 영상	3120
추천기사	3082
추천뉴스	3082
추천순	3132
""", '축': """
축하해요 #	3110
""", '친': """
친구 추가하기	3112
""", '카': """
카카오 계정으로 로그인	3156
카카오 로그인	3156
카카오로 로그인	3156
카카오로 시작하기	3156
카카오스토리	3075
카카오톡	3075
카카오톡 공유	3075
카카오톡 공유하기	3170
카카오톡으로 공유	3112
카카오톡으로 공유하기	3112
카테고리	3082
""", '커': """
커피 한 잔 사주기	3152
커피 한 잔 후원하기	3152
""", '콘': """
콘텐츠 보기	3141
콘텐츠 불러오기	3141
콘텐츠 표시	3141
""", '쿠': """
쿠키 관리	3141
쿠키 기본 설정	3101
쿠키 설정	3080
쿠키 설정 관리	3141
쿠키 설정 변경	3101
쿠키 정책	3103
쿠키 허용	3103
쿠팡에서 구매	3136
쿠팡에서 구매하기	3136
쿠팡에서 보기	3136
쿠폰 받기	3182
""", '퀴': """
퀴즈 도전하기	3133
퀴즈 풀기	3112
퀴즈 풀러 가기	3133
""", '크': """
크게	3171
""", '클': """
클릭하면 소리가 켜집니다	3177
""", '키': """
키워드	3082
""", '태': """
태그	3082
""", '텔': """
텔레그램에서 소식 받기	3112
""", '투': """
투표	92
투표 결과	3132
투표 결과 보기	91
투표 참여하기	3131
투표가 완료되었습니다	3131
투표에 참여해 주셔서 감사합니다	3131
투표하기	91	3112
투표해 주셔서 감사합니다	91	3131
""", '트': """
트위터	3075
트위터 공유	3075
트위터로 공유	3170
트위터에서 보기	3174
""", '특': """
특집 더보기	3163
특집 보기	3163
""", '티': """
티켓 예매	3136
티켓 예매하기	3136
""", '틱': """
틱톡에서 보기	3174
""", '파': """
파워링크	3125
""", '팔': """
팔로우 중	3168
팔로우 취소	3168
""", '팟': """
팟빵에서 듣기	3174
""", '페': """
페이스북	3075
페이스북 공유	3075
페이스북에서 보기	3174
페이스북으로 공유	3112
페이스북으로 로그인	3156
페이지 새로고침	3147
페이지를 새로고침하세요	3147
페이팔로 결제	3179
""", '편': """
편집 원칙	3164
편집규약	3097
""", '펼': """
펼치기	3084
""", '포': """
포럼 참가 신청하기	3124
포토	3082
포토 갤러리	3163
""", '폰': """
폰트 크기	3075
""", '푸': """
푸시 알림 받기	3145
""", '프': """
프리미엄	3064
프린트	3075
""", '피': """
피드백 보내기	3131
""", '필': """
필수	3160
필수 입력	3158
필수 입력 항목	3158
필수 입력 항목입니다	3158
필수 항목	3160
필수 항목입니다	3158
필자 소개	3164
""", '한': """
한번만	3153
""", '할': """
할인 코드	3182
""", '함': """
함께 보면 좋은 기사	3082
함께 볼 기사	3120
함께 읽으면 좋은	3082
함께 읽은 기사	3120
""", '핫': """
핫뉴스	3082
핫이슈	3082
핫클릭	3120
""", '항': """
항상 허용	3142
""", '해': """
해제 방법	3151
해제했습니다	3151
""", '행': """
행사 신청하기	3124
""", '허': """
허용	3102	3146
""", '헤': """
헤드라인	3082
""", '현': """
현재 시간	3138
""", '협': """
협찬	3079
""", '홈': """
홈	3084
홈으로	3163
홈으로 가기	3163
""", '화': """
화나요	3110
화나요 #	3110
화제의 뉴스	3082
화질	3138
""", '확': """
확인	3085
""", '환': """
환경설정 관리	3176
""", '회': """
회사 소개	3097
회사소개	3080	3097
회원 전용	3067
회원 전용 기사	3156
회원가입	3064
회원가입하고 계속 읽기	3179
회원이 아니신가요	3156
""", '후': """
후속강추 #	3110
후속기사 원해요	3110
후속기사 원해요 #	3110
후원	3060
후원 바로가기	3152
후원 신청	3152
후원 안내	3060
후원 페이지 바로가기	3152
후원 페이지로 이동	3152
후원 하기	3060
후원자 되기	3152
후원하기	3060
후원해 주셔서 감사합니다	3178
후원회원 가입	3060
후원회원 되기	3152
""", '훈': """
훈훈해요	3110
훈훈해요 #	3110
""", '흥': """
흥미진진 #	3110
""", '힘': """
힘내요 #	3110
"""}

START = {'a': """
aboneliğiniz	4825 K başariyla
abonē	3285 K par	3285 K no	3285 K un	3287 K
acasă	98 K >	98 K '	98 K "
accès	2059 K illimité
această	52 K investigație	4043 K traducere	4111 K știre a fost
además	1577 K:	1632 K, en
adresă	4018 K de e-mail invalidă	4018 K de email invalidă
adó	2480 K #%
adód	2480 K #%
adója	2480 K #%
ai가	3104 K 자동 번역한	3104 K 번역한	3104 K 핵심	3104 K 요약한	3106 K 읽어
ai에게	3104 K 물어	3104 K 질문	3104 K 물어보기
ajánld	2480 K fel adód
ajánlja	2480 K fel adója	2480 K fel adód
ajánljuk	2505 K:
ajánlott	2507 K videó:	2507 K cikk:	2507 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4656 K dig till vårt	4674 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3661 K fra
anúncio	3983 K em # s	3983 K em # segundos
aportá	1519 K desde
apoyá	81 K
après	2222 K déduction fiscale :
apóyanos	1519 K desde
apúntate	1608 K al curso	1608 K a nuestro	1613 K a nuestro seminario	1613 K a nuestro evento
aquí	1644 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3705 K wyraża poglądy	3705 K wyraża opinie	3705 K jest opinią	3719 K ukazał się	3719 K pochodzi z	3725 K przetłumaczony	3725 K został przetłumaczony	3725 K czyta	3725 K wygenerowany	3765 K został	3765 K przetłumaczono	3803 K ukazał się	3803 K pierwotnie ukazał	3803 K pochodzi z	3804 K	3814 K powstał we współpracy z
artykuły	3715 K autora
artículo	1671 K publicado originalmente	1703 K publicado en colaboración
artículos	1536 K gratuitos
ascultă	1 K	4029 K:	4054 K podcastul	4054 K acest articol	4120 K pe
atradāt	44 K
atsisiųskite	3219 K
autorė	3223 K:
autoři	545 K jsou
außerdem	949 K lesenswert:	949 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1621 K la app
beiträge	27 K	985 K von
benefício	3906 K do assinante:
berätta	59 K i	59 K gärna
beställ	4674 K
bestätigen	818 K sie ihre
bestätigungsmail	818 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1544 K diario	1544 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5123 K viết dành riêng cho	5123 K viết dành cho thuê bao	5135 K này có nội dung do	5135 K này có nội dung từ	5135 K viết này có nội dung	5135 K viết này chứa nội dung	5140 K liên quan:	5152 K viết thể hiện quan điểm	5152 K viết thể hiện quan điểm cá nhân	5152 K viết thể hiện văn phong	5152 K viết là quan điểm	5152 K viết phản ánh quan điểm	5152 K viết không phản ánh quan điểm	5157 K viết có hữu ích	5157 K viết này có hữu ích	5157 K viết này có giúp	5161 K viết được dịch tự động	5161 K được dịch tự động	5161 K viết được tóm tắt	5161 K viết có sử dụng ai	5161 K viết này được dịch tự động	5211 K viết được bảo vệ	5212 K viết được thực hiện	5212 K viết được viết	5212 K viết này được	5219 K viết tiếp tục
báo	5157 K lỗi bài viết
bình	5 K luận	27 K luận	5160 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4825 K aboneliğiniz
bültenimize	4825 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2505 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5123 K đã là thuê bao	5157 K thấy bài viết	5157 K phát hiện lỗi	5157 K phát hiện sai
bản	5157 K tóm tắt này có hữu ích	5157 K tóm tắt này do	5157 K tóm tắt này được tạo	5212 K dịch được
bấm	5163 K để nghe
bật	5129 K thông báo
""", 'c': """
caractères	2166 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4440 K u nás pracovať
chefredaktör	4672 K och ansvarig utgivare:	4672 K:
chơi	5186 K ngay:
chưa	32 K có bình luận
citeşte	4029 K şi	4029 K şi:
citește	4029 K și	4029 K și:	4029 K:	4029 K mai mult	4029 K aici	4029 K mai departe:
citiți	4029 K și
ciąg	3729 K dalszy
colaborá	1519 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3837 K exclusivo para	3899 K gerado	3905 K promovido por	3905 K recomendado por	3909 K oferecido por	3937 K incorporado d	3937 K externo d	3937 K incorporado do	3937 K incorporado da	3937 K externo do
conținut	4043 K generat	4052 K oferit de	4082 K încorporat de	4082 K extern de
coût	2222 K réel après	2222 K après déduction :	2222 K après déduction fiscale :
crédit	2160 K photo	2160 K photos
crédits	2160 K photo	2160 K photos
créer	2086 K une alerte pour "	2086 K une alerte sur "	2086 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5166 K đặt ứng dụng	5166 K ứng dụng	5166 K app
còn	5184 K lại # ký tự
có	72 K thắc mắc	5140 K thể bạn quan tâm:	5207 K lỗi xảy ra
cấm	5211 K sao chép dưới mọi hình thức	5211 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4036 K ai informații	4047 K ai observat o
dalinkitės	3219 K
další	532 K články autora
darovať	4434 K
dernières	2104 K actualités
descarcă	13 K	4069 K aplicația
descargá	13 K	1621 K la app
descărcați	13 K
dezactivează	4094 K adblock	4094 K ad
dežurni	41 K telefon redakcije
direcționează	4011 K #% din
disponível	3846 K no google play	3914 K na app store	3914 K no google play	3914 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1519 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4088 K să primești notificări
doriți	4088 K să primiți notificări
dosszié	2589 K: így	2589 K: itt	2589 K: ezért	2589 K: miért	2589 K: hogyan	2589 K: mit	2589 K: ki	2589 K: mi	2589 K: ez	2589 K: ezt	2589 K: hallgassa	2589 K: nézze	2589 K: minden
dostępna	3732 K w
dostępne	3732 K w
dostępny	3732 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3743 K do	3756 K do dyskusji
držte	28 K se
duración	1690 K del vídeo	1690 K del episodio
duração	3983 K do vídeo
durée	2219 K de la vidéo	2219 K de l'épisode
dzięki	3789 K naszym czytelnikom	3789 K naszym czytelniczkom
dành	5123 K riêng cho thuê bao	5123 K riêng cho người đăng ký	5123 K cho thuê bao
découvrez	2106 K aussi	2136 K la boutique	2136 K notre boutique	2136 K nos jeux	2136 K notre hors-série	2146 K notre application	2146 K notre appli
décryptage	2106 K :
déductible	2048 K des impôts	2048 K à #
déjà	2057 K abonné	2057 K inscrit	2057 K client
désabonnement	2068 K à tout moment
désinscription	2068 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5173 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2559 K kedvezmény:	2559 K előny:	2559 K ajánlat:
előfizetőinknek	2581 K köszönhetően
előfizetőként	89 K	2537 K
encuéntranos	12 K
envía	3 K	1582 K tus cartas	1582 K tu carta
envíanos	1594 K
envíe	1582 K sus cartas	1582 K su carta
ermöglicht	951 K von
erről	2505 K bővebben
escríbenos	1580 K
estagiária	3881 K sob supervisão	3881 K sob a supervisão	3881 *K sob supervisão	3892 K sob supervisão	3892 * K sob supervisão
estagiário	3881 K sob supervisão	3881 K sob a supervisão	3881 *K sob supervisão	3892 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3865 K o quiz	3902 K as palavras cruzadas	3912 K o quiz	3912 K o teste	3912 K o nosso
felelős	2534 K szerkesztő:	2534 K kiadó:
fiți	31 K primul
folosești	4092 K un ad blocker	4092 K un adblock	4092 K un adblocker
folosiți	4092 K un ad blocker	4092 K un adblock	4092 K un adblocker
foretrækker	721 K du
fortsätt	4676 K läsa
fortæl	59 K mig
fotogalería	1667 K:
fotogaléria	4408 K:
fotografía	1576 K # de #	1633 K:
fotoğraf	4926 K # / #	4926 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3570 K full tilgang til	3597 K tilgang	3597 K fri	3597 K full	3597 K beskjed	3597 K varsel	3597 K ukas	3597 K dagens	3597 K de	3597 K nyheter	3597 K siste	3609 K	3611 K varsel	3611 K varsler	3611 K push	4647 K full tillgång till	4674 K tillgång	4674 K fri	4674 K full	4674 K besked	4674 K en notis	4674 K veckans	4674 K dagens	4674 K de	4674 K nyheter	4674 K senaste	4685 K
férjen	2537 K hozzá
följ	12 K	4651 K	4674 K
følg	12 K	12 K oss	700 K	720 K	3574 K	3597 K
füge	12 K uns	957 K
fügen	12 K sie uns	957 K sie
für	821 K android und ios	895 K diesen artikel	895 K diesen	946 K nur
fă	4050 K testul zilei
fără	4099 K patroni	4099 K acționari	4099 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2534 K:
""", 'g': """
galería	1576 K: # de #	1576 K # de #
gazeteciliğimizi	4875 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4825 K bir e-posta adresi girin	4825 K bir e-posta adresi giriniz	4825 K bir e-posta giriniz
ghé	5160 K cửa hàng trực tuyến
giữ	5211 K bản quyền nội dung
glöm	4674 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5157 K ý cho bài viết
gör	4656 K quizet	4656 K vårt quiz	4674 K vårt
görmemiz	4884 K gereken
görsel	4932 K yapay
günün	4879 K bulmacasini	4879 K sudokusunu	4879 K bulmacasi	4879 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2538 K lát
hintergründe	949 K dazu:
hjälp	4656 K oss bli bättre	4656 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4421 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5160 K trả lời khảo sát	5171 K ủng hộ
hämta	13 K	4660 K
häng	4674 K med
här	4702 K finns ett inbäddat innehåll från	4702 K finns inbäddat innehåll från	4702 K visas ett inbäddat innehåll från	4702 K visas inbäddat innehåll från	4702 K är ett inbäddat innehåll från	4702 K är inbäddat innehåll från
hääleta	1748 K
håll	28 K	28 K dig
hình	5208 K #/#
hör	899 K dir	957 K	4674 K
hören	899 K sie	957 K sie
hörzeit	973 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3561 K også	3561 K også:	3597 K
""", 'i': """
iesūti	3273 K savu	3273 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4741 K från annonsören
innehållet	4741 K är betalt av
inscríbete	1608 K al curso	1608 K a nuestro	1608 K en nuestro	1608 K en el curso
introduceți	4018 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3219 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz	3816 K nie chcesz otrzymywać naszego	3816 K nie chcesz otrzymywać tego	3816 K nie chcesz już otrzymywać naszego	3816 K nie chcesz już otrzymywać tego
joacă	4050 K sudoku	4075 K acum:
já	59 K fez	3837 K é assinante
játssz	2556 K most:
jäikö	1940 K juttu kesken
jälgi	1748 K
jäsenetu	1988 K:
""", 'k': """
kapcsolódó	2505 K	2505 K:	2507 K videó:	2507 K cikk:	2507 K cikkünk:
każdego	3680 K ranka
kezdőlap	98 K >
không	5211 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5160 K tra kiến thức của bạn
kjøp	3579 K billetter	3579 K billett	3597 K
klausykitės	3204 K
klikněte	528 K zde
ključne	4322 K točke	4322 K tačke
klõpsates	1748 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3287 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4434 K
kopē	3287 K
korzyść	3771 K dla prenumeratorów:
korábbi	2507 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2523 K	2555 K:	4408 K:	4457 K dňa:	4457 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1981 K on
käännös	1981 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2537 K
kérjen	2537 K
kérjük	28 K
kênh	5129 K youtube của báo
köp	4656 K biljetter	4656 K biljett	4674 K
kövess	12 K
kövesse	2537 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2516 K el nekünk
küldje	2516 K el nekünk	2537 K	2537 K tovább
ký	5184 K tự còn lại
kļūsti	3287 K
kết	5146 K nối với chúng tôi
""", 'l': """
laimē	3287 K
laimėkite	3219 K
lasītāju	3295 K aptauja:
legyél	2537 K
lejupielādē	3287 K
leé	1632 K también	1632 K más	1632 K:
lisää	1945 K kirjoittajalta	1945 K toimittajalta	1966 K meidät	2017 K aiheesta:
lugejaküsitlus	1756 K:
lásd	2505 K még
lásson	2537 K több
lát	2516 K valami
láttál	2516 K valami
lägg	4674 K till
lähetimme	1912 K vahvistusviestin	1912 K sinulle vahvistusviestin	1912 K sinulle sähköpostia
lähetä	1943 K juttuvinkki	1943 K uutisvinkki	1943 K vinkki	1949 K mielipidekirjoituksesi	1949 K mielipidekirjoitus	1966 K
lämna	4650 K dina tips	4650 K ditt tips
läs	4606 K hela artikeln	4639 K mer om	4640 K också	4640 K också:	4640 K även	4640 K mer	4640 K mer:	4640 K:	4640 K här	4640 K även:	4647 K vidare med	4647 K mer på	4660 K e-tidningen	4660 K tidningen	4674 K	4676 K vidare
läsarerbjudande	4697 K:
läsaromröstning	4694 K:
läsarresa	4697 K:
lås	4606 K upp artikeln	4606 K upp den här artikeln
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
löydät	12 K meidät	1966 K meidät
löysitkö	7 K
lütfen	28 K	4825 K e-postanizi onaylayin	4825 K e-posta adresinizi onaylayin	4825 K geçerli bir e-posta	4916 K sitemiz için devre dişi	4916 K reklam engelleyici	4916 K devre dişi birak	4917 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3729 K wideo	3814 K powstał we współpracy z	3814 K we współpracy z	3814 K sponsorowany przez
medlemsförmån	4697 K:
meillä	2007 K ei ole omistajaa	2007 K ei ole omistajia	2007 K ei ole osakkeenomistajia	2007 K ei ole maksumuuria
mesterséges	2545 K intelligencia írta
mirá	1616 K el video	1632 K también	1632 K:
mitä	8 K pidit	33 K mieltä	1967 K mieltä sinä
mišljenja	4319 K autora	4319 K iznesena	4319 K izneta
mišljenje	4319 K autora
możliwość	5 K komentowania
mulțumim	4018 K pentru abonare
mándanos	1594 K
más	1573 K noticias de	1573 K noticias sobre	1573 K sobre	1573 K en	1573 K de	1575 K temas:	1575 K sobre:	1577 K información	1577 K información:	1580 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4476 K prečítané už # zo #	4476 K prečítané už # z #	4476 K prečítané # zo #	4476 K prečítané # z #
märkasid	44 K	1733 K midagi	1739 K viga	1739 K artiklis viga
még	32 K nincs	2590 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
möchten	1026 K sie diesen newsletter nicht mehr
möchtest	1026 K du diesen newsletter nicht mehr
mød	705 K os
mūs	3287 K vari
mời	5140 K xem	5140 K bạn đọc	5140 K độc giả	5146 K bạn tham gia	5146 K độc giả theo dõi	5146 K bạn đọc theo dõi	5163 K quý vị theo dõi	5163 K quý độc giả	5163 K bạn xem video	5163 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4443 K chybu
nahláste	4443 K chybu
najważniejsze	3725 K informacje
naloži	4531 K	4564 K vedno vsebino	4564 K vsebino z	4564 K vsebino s	4564 K vsebino iz	4564 K vsebino od
naložite	13 K	4531 K
naročite	4538 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4463 K vždy obsah	4463 K obsah z	4463 K obsah zo	4463 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4473 K majiteľa	4473 K vlastníka	4473 K akcionárov	4473 K žiadneho	4473 K paywall	4473 K reklamy
nemáte	568 K čas číst	4441 K čas čítať
nepatríme	4473 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5150 K:	5150 K :
nhận	5129 K thông báo
nové	550 K číslo	550 K vydání	4424 K číslo	4424 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3940 K é possível mostrar este conteúdo	3940 K foi possível mostrar este conteúdo
näe	1966 K enemmän
nägid	1749 K viga
näita	1748 K
näitkö	1967 K virheen
näytä	1966 K sisältö	1991 K sisältö palvelusta	1991 K aina sisältö
nå	4674 K vår
nézd	2505 K meg	2537 K meg
nézze	2505 K meg	2537 K meg
nāc	3278 K strādāt
nội	5123 K dung dành cho thuê bao	5123 K dung dành riêng cho thuê bao	5123 K dung dành riêng cho thành viên	5161 K dung được dịch tự động	5161 K dung do ai tạo	5191 K dung này không	5192 K dung này từ	5192 K dung nhúng từ	5211 K dung được bảo vệ	5212 K dung được tạo	5212 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3726 K ten	3726 K artykuł	3726 K tekst
ocurrió	1664 K un error
odporučte	4434 K
odporúčame	4408 K:
odsłuchaj	3737 K	3737 K ten
ofereça	3 K
oglądaj	3712 K:
ohodnoťte	548 K	4422 K
olvasói	2559 K ajánlat:
olvasóink	2581 K támogatásának köszönhetően
olvasóinknak	2581 K köszönhetően
opracował	3716 K:
opracowała	3716 K:
opýtajte	4421 K sa
opširnije	4307 K:	4307 K na
otrzymałaś	3816 K tę wiadomość, ponieważ
otrzymałeś	3816 K tę wiadomość, ponieważ
otwórz	3698 K post
otázka	588 K dne:	4457 K dňa:
otázky	72 K
ouça	1 K	3875 K:	3910 K o podcast	3976 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3279 K kļūdu
pamanījāt	44 K	3279 K kļūdu
pastebėjote	44 K	3205 K įdomų	3211 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5150 K viên:
piditkö	8 K	69 K	82 K	1967 K
pidätkö	82 K	1967 K
piše	4334 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4337 K
podés	12 K seguir	1595 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3705 K wyrażone w
pokaż	3698 K post
poleć	3737 K
poslať	4434 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4307 K:	4510 K:
posłuchaj	1 K	3712 K:	3712 K też:
povoliť	4463 K vždy obsah	4463 K obsah z	4463 K obsah zo	4463 K obsah od
poznáte	66 K niekoho
pozostała	3729 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4434 K
poți	4036 K contacta autorul	4036 K contacta autoarea
praneškite	3205 K redakcijai
predplaťte	4438 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4697 K:
prečítajte	4408 K si tiež	4408 K si aj	4408 K si	4408 K si:
prečítali	4476 K ste už # zo #	4476 K ste už # z #	4476 K ste # zo #	4476 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3219 K
prikaži	4365 K uvijek sadržaj	4365 K uvek sadržaj	4365 K sadržaj s	4365 K sadržaj sa	4365 K sadržaj iz	4365 K sadržaj od	4564 K vedno vsebino	4564 K vsebino z	4564 K vsebino s	4564 K vsebino iz	4564 K vsebino od
pronašli	44 K ste
protégé	2216 K par recaptcha	2216 K par google recaptcha
pročitaj	4307 K još	4307 K i
pročitajte	4307 K još	4307 K i	4307 K više	4307 K:	4307 K više o ovoj temi
pročitali	4377 K ste # od #	4377 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4433 K mesiac len za	4433 K mesiac za	4433 K mesiac už za	4433 K mesiac zadarmo
przeczytałaś	3792 K już # z #	3792 K # z #
przeczytałeś	3792 K już # z #	3792 K # z #
prześlij	3737 K dalej
präsentiert	951 K von
próbálja	2552 K ki tudását
prüfen	957 K sie
publicité	2219 K dans # s	2219 K dans # sec	2219 K dans # secondes
pàgina	476 K # de #
página	1665 K # de #	1665 K #/#	3958 K # de #	3958 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4422 K sa
páčilo	69 K sa
päeva	1756 K küsimus:
päivitä	1966 K
päivän	1984 K kysymys:
pääset	1966 K lukemaan
päätoimittaja	1964 K:
pódcast	1667 K:
păstrați	28 K
pērc	3278 K biļetes	3287 K
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
querés	1595 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4441 K počúvate
radši	568 K posloucháte
rašykite	3205 K autorei	3205 K autoriui
recibí	1594 K las noticias
recomandări	4029 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	4011 K #% din
redirecționează	4011 K #%	4011 K #% din
regisztrálj	2536 K ingyenesen
regisztráljon	2523 K	2536 K ingyenesen
regístrate	1533 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3729 K tekstu
rezervē	3287 K
rezolvă	4050 K rebusul	4050 K integrama	4050 K sudoku
rešite	4307 K kviz
riješite	4307 K kviz
rozwiąż	3712 K quiz
rozwiń	3698 K post	3698 K wpis
rätsel	940 K mit	977 K des tages:
rätseln	940 K sie mit
réservez	2136 K vos places pour la soirée de la rédaction
réservé	2057 K aux abonnés
réservée	2057 K aux abonnés
réservés	2057 K aux abonnés
résumer	2123 K cet article	2123 K l'article
résumé	2123 K généré	2123 K rédigé	2123 K réalisé	2123 K produit	2123 K par
rösta	4674 K	4690 K:	4690 K här:	4690 K i vår omröstning:
rādīt	3287 K
""", 's': """
sadržaj	4395 K je nastao u suradnji s
saglabā	3287 K
saistīts	3262 K:
saņem	3287 K
sažetak	4322 K	4322 K članka	4322 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	826 K:	826 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1594 K el canal	1632 K leyendo:
sesizări	4036 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2031 K tarjoaa
siųskite	3205 K savo	3219 K
sjefredaktør	3594 K:	3594 K og ansvarlig redaktør:
skaitytojų	3227 K apklausa:
skopírovať	4434 K
skrót	3725 K artykułu
skúsili	59 K ste
slå	3616 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4496 K spoločnosťou
sponzorováno	637 K společností
sporočite	4543 K napako
sprawdź	3712 K:	3712 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4421 K sa
stališča	4521 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4647 K
stötta	81 K	4647 K
støt	81 K	696 K
støtt	81 K	3570 K
suscríbase	1531 K y lea
suscríbete	1524 K a	1531 K y lee	1531 K para leer	1531 K y sigue leyendo	1531 K y accede	1531 K y disfruta	1608 K y llévate	1608 K y recibe
susidūrėte	3205 K su
susiję	3193 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2123 K générée
syötä	1912 K kelvollinen sähköpostiosoite	1966 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2543 K:
szívesen	2538 K meghallgatjuk
szöveg	2543 K:
sähköpostiosoite	1912 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1599 K
síganos	12 K
sígueme	1599 K
síguenos	12 K	1555 K en nuestras redes
só	3837 K para assinantes
sólo	1533 K para suscriptores
søg	720 K nu
súhrn	4421 K
súmate	12 K	56 K a las #	1519 K desde
súvisiace	4408 K:
súvisiaci	4408 K článok
sūti	3273 K savu	3287 K
số	5184 K ký tự còn lại
""", 't': """
también	1558 K en facebook	1577 K puedes leer	1577 K puedes leer:	1577 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1971 K on
tekstissä	1931 K esitetyt
tekstą	46 K galima
tenés	1589 ¿K información
textgröße	826 K:	826 K a
thấy	44 K lỗi
thử	5160 K sức với
tiedätkö	1943 K aiheesta	1943 K asiasta	1943 K lisää
tiivistelmä	26 K on	1980 K on
tiivistelmän	1980 K on
tilføj	720 K
tillåt	4702 K alltid innehåll från	4702 K innehåll från
tiếp	5219 K tục đọc sau
todavía	32 K no hay comentarios
további	2505 K részletek	2590 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5129 K google news
trình	5191 K duyệt của bạn không	5191 K duyệt không
trả	5160 K lời câu đố
trải	5173 K nghiệm
turpinājums	3289 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1943 K
tác	5150 K giả:	5150 K giả là
támogasd	81 K	2528 K a	2528 K az
támogass	2480 K adód
támogassa	81 K	2480 K adója	2528 K a	2528 K az
támogasson	2480 K adója
täglichen	818 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1931 K on mielipidekirjoitus	1931 K on mielipideteksti	1931 K on kolumni	1931 K on kommentti	1980 K tiivistelmä on	1981 K juttu on	1981 K artikkeli on	1981 K teksti on	1991 K on upotettu sisältö
tämän	52 K jutun
tässä	1991 K on upotettua sisältöä
télécharger	13 K	2073 K l'application
téléchargez	13 K
tóm	5157 K tắt này được tạo	5157 K tắt này do	5157 K tắt này có hữu ích	5212 K tắt được
töltsd	13 K le	2552 K ki kvízünket
töltse	13 K le	2537 K le	2537 K ki	2552 K ki kvízünket
történeteiket	2516 K
tüm	27 K yorumlar
tęsinys	3221 K
tłumaczenie	3725 K	3765 K zostało
tải	13 K	13 K ứng dụng	5129 K ứng dụng	5129 K app	5166 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4342 K na grešku
uključi	4330 K
uključite	4330 K
uložit	560 K
uložiť	4434 K
uložte	560 K si	4434 K si
unbeschränkter	920 K zugang
unterstütze	81 K	799 K
unterstützen	81 K sie	799 K sie	799 K sie die
uočili	7 K ste
upozorniť	4443 K na chybu
upozorněte	570 K na chybu
url이	3111 K 복사되었습니다	3111 K 복사됐습니다
urmărește	12 K	4029 K și:	4054 K video	4120 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4365 K uvijek sadržaj	4365 K uvek sadržaj	4365 K sadržaj s	4365 K sadržaj sa	4365 K sadržaj iz	4365 K sadržaj od
uživo	4382 K: kako	4382 K: ovako	4382 K: zašto	4382 K: što	4382 K: šta	4382 K: tko	4382 K: ko	4382 K: gdje	4382 K: gde	4382 K: ovo	4382 K: pogledajte	4382 K: poslušajte	4382 K: sve	4382 K: noć	4382 K: ljudi	4382 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2523 K részt
već	4358 K za #	4358 K od #
več	4510 K:	4510 K v videu	4535 K o tem	4535 K novic	4535 K preberite	4582 K o:	4582 K o temi:
videó	2589 K: így	2589 K: itt	2589 K: ezért	2589 K: miért	2589 K: hogyan	2589 K: mit	2589 K: ki	2589 K: mi	2589 K: ez	2589 K: ezt	2589 K: hallgassa	2589 K: nézze	2589 K: minden
vidéo	2106 K :
viktorīna	3295 K:
visą	3219 K interviu
više	4307 K o:	4383 K o:	4383 K o temi:
você	3875 K pode gostar:	4001 K está recebendo este e-mail porque	4001 K está recebendo este email porque	4001 K recebeu este e-mail porque	4001 K recebeu este email porque
vprašaj	4524 K
vprašajte	4524 K
vprašanje	4559 K dneva:
vypočujte	1 K si	4408 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4434 K
vytlačte	4434 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2537 K
válaszoljon	2537 K
vásárolja	2493 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2516 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1667 K:
võida	1748 K
võta	1733 K ühendust	1748 K
výhoda	592 K pro předplatitele:	4460 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4460 K pre predplatiteľov:
vă	28 K rugăm să	4094 K rugăm să îl dezactivați	4094 K rugăm să-l dezactivați	4094 K rugăm să dezactivați adblock
vďaka	4473 K našim čitateľom	4473 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4483 K o téme:	4483 K o:	4483 K k téme téme:	4483 K k téme:
všetky	4483 K články k téme téme:	4483 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4463 K povoliť obsah	4463 K zobrazovať obsah	4463 K načítať obsah	4463 K zobraziť obsah
""", 'w': """
webshopunkból	2559 K:
weiterführende	854 K artikel:
weź	3756 K udział w dyskusji
więcej	3711 K o	3711 K na temat	3711 K z	3712 K na ten temat:	3715 K artykułów autora	3799 K o:	3799 K na temat:
wykorzystałaś	3792 K już # z #	3792 K # z #
wykorzystałeś	3792 K już # z #	3792 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3784 K go, aby	3784 K go, żeby	3784 K ją, aby	3784 K blokadę	3784 K blokowanie
wyślij	3 K
wyświetlaj	3775 K treści z	3775 K treści ze	3775 K treści od
wöchentlichen	818 K newsletter
""", 'y': """
yanlişlik	4864 K mi
""", 'z': """
zahvaljujoč	4573 K našim bralcem
zahvaljujući	4374 K našim čitateljima	4374 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3698 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3775 K na treści
zgłoś	3748 K uwagę	3748 K błąd	3748 K literówkę	3748 K uwagi	3748 K nieścisłość
ziņo	3273 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4463 K vždy obsah	4463 K obsah z	4463 K obsah zo	4463 K obsah od
zobrazovať	4463 K vždy obsah	4463 K obsah z	4463 K obsah zo	4463 K obsah od
zostań	3745 K reporterem	3745 K reporterką	3745 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	868 K dpa	1275 K #	1275 K
""", 'à': """
à	2106 K lire aussi	2106 K lire également	2106 K lire :	2106 K lire sur	2106 K voir aussi	2106 K écouter	2106 K relire	2106 K découvrir	2106 K lire sur le même sujet	2106 K consulter :	2106 K voir également	2109 K propos de l'auteur :	2109 K propos de l'autrice :	2110 K propos de l'auteur	2110 K propos de l'autrice	2136 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3899 K gerado
""", 'ä': """
är	4650 K du
äänestä	1966 K
""", 'å': """
åldersgräns	4698 K #
åsikter	4633 K som framförs
åsikterna	4633 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3870 K preciso estar logado
écouter	1 K l'article	1 K cet article	2106 K aussi	2213 K sur
écoutez	1 K cet	1 K l'article	2142 K le podcast
élő	2589 K: így	2589 K: itt	2589 K: ezért	2589 K: miért	2589 K: hogyan	2589 K: mit	2589 K: ki	2589 K: mi	2589 K: ez	2589 K: ezt	2589 K: hallgassa	2589 K: nézze	2589 K: minden
épinglez	2162 K cet article	2162 K cette recette	2162 K cette page	2162 K la recette	2162 K ce billet	2162 K-la	2162 K-le	2162 K l'article	2162 K l'image
értékeljük	2565 K az ön
""", 'í': """
írd	2537 K be
írj	2516 K a szerzőnek
írja	2537 K be
írjon	2516 K a szerzőnek	2537 K közvetlenül	2537 K nekünk
""", 'î': """
în	4107 K imagini:
întreabă	4043 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2538 K szerint
""", 'ø': """
ønsker	787 K du ikke længere at modtage dette	787 K du ikke længere at modtage vores	3664 K du ikke lenger å motta dette	3664 K du ikke lenger å motta våre
""", 'ú': """
últimas	1573 K noticias de	3872 K de	3872 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1519 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	860 K die autor:in	860 K die autoren	860 K die autor:innen	863 K die autorin	863 K den autor	864 K die autorin	864 K den autor
übersetzung	954 K:	954 K aus dem
""", 'č': """
čitaj	4307 K još
čitajte	4307 K i	4307 K još	4307 K još:
članak	46 K se može	46 K možete	4322 K je preveden	4322 K čita	4325 K je objavljen u	4386 K je	4395 K je nastao u suradnji s	4395 K je nastao u suradnji sa
članek	46 K lahko	4524 K je preveden	4524 K bere	4524 K je prebral	4527 K je objavljen v	4585 K je	4593 K je nastal v sodelovanju z	4593 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4421 K bol preložený	4421 K načítal	4424 K vyšiel v	4487 K	4496 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4408 K aj	4408 K tiež	4408 K viac
""", 'đ': """
đánh	5157 K giá bài viết
đã	5123 K có tài khoản? đăng nhập	5207 K xảy ra lỗi	5207 K có lỗi
đăng	5160 K ký tham dự hội thảo	5177 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5181 K dây nóng: #	5181 K dây nóng #
được	68 K phép đăng lại
đặt	5177 K mua sách	5177 K báo giấy	5177 K mua báo giấy
để	5194 K xem nội dung này	5194 K hiển thị nội dung này
đọc	5140 K thêm	5140 K thêm:	5140 K:	5140 K tiếp:	5146 K tin nhanh
""", 'į': """
įsigykite	3219 K
įtraukite	3219 K mus
įveskite	3219 K
""", 'ś': """
ściągnij	13 K	3761 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3741 K:
źródło	3741 K:
""", 'ż': """
żadnych	3789 K akcjonariuszy
""", 'ž': """
želite	4339 K raditi kod nas	4339 K da radite kod nas	4540 K delati pri nas
želiš	4339 K raditi kod nas	4540 K delati pri nas
žiadni	4473 K akcionári
žiadny	4473 K majiteľ	4473 K oligarcha
žinote	3205 K daugiau	3220 K istoriją
žiūrėkite	3193 K taip pat	3219 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4118 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1115 K κάποια πληροφορία	1115 K πληροφορίες	1115 K πληροφορία	1115 K φωτογραφία	1115 K φωτογραφίες	1115 K κάποια φωτογραφία	1115 K κάποιο θέμα	1115 K μια ιστορία
""", 'ή': """
ήταν	1073 K χρήσιμο	1073 K χρήσιμη
""", 'α': """
αγοράστε	1095 K το εισιτήριό σας	1095 K εισιτήρια
ακολουθήστε	12 K	1100 K τον	1100 K τα	1100 K
ακούστε	1 K	1052 K:	1167 K στο	1174 K το στο spotify	1174 K στο spotify
ακύρωση	1079 K απάντησης
αν	1036 K έφτασες μέχρι εδώ	1036 K έφτασες ως εδώ	1036 K φτάσατε μέχρι εδώ	1036 K φτάσατε ως εδώ	1036 K έχετε φτάσει μέχρι εδώ	1036 K διάβασες μέχρι εδώ	1036 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1105 K λάθος	1105 K κάποιο λάθος
αναφορά	1105 K λάθους
αντιγράψτε	1091 K
αντιγραφή	1091 K
αξιολογήστε	1073 K
απαγορεύεται	1154 K η αναδημοσίευση	1154 K η αναπαραγωγή
απενεργοποιήστε	1140 K το adblock	1140 K τον ad
αποθηκεύστε	1091 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1072 K η περίληψη	1072 K η σύνοψη
αυτό	1127 K το βίντεο δεν είναι	1128 K το περιεχόμενο προέρχεται
αυτόματη	1083 K μετάφραση από
αφήστε	1079 K μια απάντηση	1079 K ένα σχόλιο	1079 K το σχόλιό σας
""", 'β': """
βίντεο	1052 K:
βαθμολογήστε	1073 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1130 K να δείτε αυτό το περιεχόμενο	1130 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1079 K το σχόλιό σας	1079 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1124 K βοήθειας κεθεα
γραφτείτε	1116 K	1116 K για να
""", 'δ': """
δείτε	1052 K επίσης	1052 K:	1052 K το βίντεο	1052 K εδώ	1052 K επίσης:	1052 K ακόμα:	1052 K φωτογραφίες	1052 K ακόμη	1052 K ακόμη:	1070 K όλα τα άρθρα	1092 K όλες	1092 K όλα	1092 K τις	1152 K φωτογραφίες:	1152 K βίντεο:	1167 K στο	1167 K αυτή τη δημοσίευση στο
δειτε	1052 K επισης	1052 K ακομη	1052 K:
δεν	1035 K έχουμε διαφημίσεις	1035 K έχουμε χορηγούς	1035 K ανήκουμε σε	1103 K έχετε χρόνο να διαβάσετε	1127 K είναι δυνατή η αναπαραγωγή
δηλώστε	1095 K συμμετοχή
δημοσιεύθηκε	1155 K αρχικά
δημοσιεύτηκε	1155 K αρχικά
διάβασε	1052 K επίσης	1052 K ακόμη
διάρκεια	1173 K βίντεο
διαβάζεται	1072 K από
διαβάστε	1052 K επίσης	1052 K επίσης:	1052 K ακόμη	1052 K ακόμη:	1052 K ακόμα	1052 K:	1052 K εδώ	1052 K περισσότερα	1052 K ακόμα:	1052 K εδώ περισσότερα	1052 K σχετικά	1052 K αναλυτικά	1070 K όλα τα άρθρα	1092 K όλες	1092 K όλα	1092 K τις
διαβαστε	1052 K επισης	1052 K ακομη	1052 K ακομα	1052 K:
διαθέσιμη	1088 K στο
διαθέσιμο	1088 K σε	1088 K στο	1174 K στο spotify
διαφήμιση	1172 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1035 K μη κερδοσκοπικός	1035 K μια μη κερδοσκοπική	1035 K ανεξάρτητο μέσο	1035 K ένα ανεξάρτητο
εγγραφείτε	1116 K
εικόνα	1150 K # από #	1150 K # / #
εκτυπώστε	1091 K
ενεργοποιήστε	1088 K
ενσωματωμένο	1128 K περιεχόμενο από
εντοπίσαμε	1140 K ad	1140 K ότι χρησιμοποιείτε	1140 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1140 K ad
επιτρέπεται	68 K η αναδημοσίευση	1154 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1072 K περίληψη	1072 K σύνοψη	1072 K ανάγνωση	1072 K περίληψη αυτή	1079 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1079 K ηλ. διεύθυνσή σας δεν	1156 K μετάφραση	1156 K περίληψη	1164 K είδηση συνεχίζεται	1172 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1102 K να εργαστείς μαζί μας
θέλετε	1102 K να εργαστείτε μαζί μας	1102 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1149 K πήγε στραβά
κίνδυνος	1124 K εθισμού
κατέβασε	1088 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1088 K	1100 K την εφαρμογή	1114 K την εφαρμογή
κλείσε	1095 K θέση
κλείστε	1095 K θέση	1095 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1052 K:	1152 K:
""", 'λ': """
λήψη	1088 K από	1088 K στο
""", 'μ': """
μάθετε	1092 K όλες
με	1058 K πληροφορίες από απε	1058 K πληροφορίες απε	1098 K πληροφορίες από
μείνετε	1092 K ενημερωμένοι
μετάφραση	1072 K	1083 K με τεχνητή νοημοσύνη	1083 K μέσω τεχνητής
μεταφρασμένο	1083 K αυτόματα
μη	1136 K χάνετε καμία	1136 K χάσετε καμία	1136 K χάνεις καμία
μην	1136 K χάνετε καμία	1136 K χάσεις καμία
μοιράσου	1091 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1084 K browser σας δεν υποστηρίζει	1084 K περιηγητής σας δεν υποστηρίζει
οι	1070 K απόψεις	1070 K γνώμες
""", 'π': """
παίξε	1121 K τώρα:	1124 K υπεύθυνα
παίξτε	1121 K τώρα:	1124 K υπεύθυνα
παρακαλούμε	1140 K απενεργοποιήστε το	1140 K απενεργοποιήστε τον
παρακαλώ	1140 K απενεργοποιήστε
παρουσιάστηκε	1149 K σφάλμα
περίληψη	1072 K
περιεχόμενο	1128 K από
περισσότερα	1052 K:
πηγές	1098 K:
πηγή	1058 K: απε	1058 K απε	1058 K φωτογραφίας:	1058 K φωτογραφιών:	1058 K: reuters	1058 K: afp	1058 K: ap	1058 K: cnn	1058 K: bbc	1098 K:
πηγη	1058 K: απε	1058 K απε
προέκυψε	1149 K σφάλμα
προβολή	1167 K στο
προτείνετε	1091 K
προτιμάτε	1103 K να ακούτε	1103 K να ακούσετε
πρώτη	1154 K δημοσίευση:
πώς	1073 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1072 K
ρώτα	1072 K
ρώτησε	1072 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1073 K φάνηκε	1073 K βοήθησε	1073 K άρεσε
σελίδα	1150 K # από #	1150 K # / #
σου	69 K άρεσε
στείλτε	1091 K
στηρίξτε	81 K	1100 K	1100 K τον	1100 K τα	1100 K την
σύνοψη	1072 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1070 K κείμενα που
ταξινόμηση	1165 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1070 K άρθρο εκφράζει	1072 K άρθρο μεταφράστηκε	1072 K κείμενο μεταφράστηκε	1079 K email σας δεν δημοσιεύεται	1083 K κείμενο μεταφράστηκε αυτόματα	1083 K άρθρο μεταφράστηκε αυτόματα	1084 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1084 K πρόγραμμα περιήγησης δεν υποστηρίζει	1127 K βίντεο δεν είναι	1127 K περιεχόμενο δεν είναι	1128 K περιεχόμενο αυτό προέρχεται	1154 K άρθρο προστατεύεται	1154 K παρόν άρθρο προστατεύεται	1156 K κείμενο	1156 K άρθρο	1156 K παρόν άρθρο	1156 K κείμενο αυτό	1156 K άρθρο αυτό	1164 K άρθρο συνεχίζεται	1164 K κείμενο συνεχίζεται	1172 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1140 K ότι χρησιμοποιείτε
φωτο	1058 K: eurokinissi
φωτογραφία	1058 K: eurokinissi	1058 K: intime	1150 K # από #	1150 K # / #
φωτογραφίες	1058 K: eurokinissi
φωτορεπορτάζ	1152 K:
φωτό	1058 K: eurokinissi	1058 K: intime
""", 'χ': """
χαρίστε	1091 K
χαρακτήρες	1119 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1140 K ad
χρησιμοποιείτε	1140 K ad
""", 'ό': """
όλα	1070 K τα άρθρα
όλες	1092 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4196 K - обозреватель	4196 K - корреспондент	4196 K - колумнист	4196 K - редактор	5017 K - оглядач	5017 K - колумніст	5017 K - кореспондент
авторка	5017 K - оглядачка	5017 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4264 K владельцев	4264 K акционеров	4264 K цензуры и рекламы	5084 K власників	5084 K акціонерів	5084 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4264 K нашим читателям	4264 K вашим пожертвованиям
больше	4178 K новостей	4179 K по теме:	4219 K любите слушать	4219 K нравится слушать	4274 K о:
будь	31 K первым	5080 K ласка, вимкніть його	5080 K ласка, вимкніть блокувальник	5080 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4199 K ли материал	4199 K ли пересказ	4199 K ли этот пересказ	4199 K ли этот	4199 K ли текст
была	4199 K ли статья	4199 K ли эта	4199 K ли новость
більше	4998 K по темі:	4998 K за темою:	4998 K на тему:	4998 K про це:	5032 K новин	5032 K матеріалів	5094 K про:
""", 'в': """
в	4252 K этом месте находится встроенный контент	4252 K этом месте находится встроенный пост	4252 K этом месте находится встроенный публикация	4252 K этом месте размещён встроенный контент	4252 K этом месте размещён встроенный пост	4252 K этом месте размещён встроенный публикация	4252 K этом месте размещен встроенный контент	4252 K этом месте размещен встроенный пост	4252 K этом месте размещен встроенный публикация	4252 K этом месте показан встроенный контент	4252 K этом месте показан встроенный пост	4252 K этом месте показан встроенный публикация	4252 K этом месте встроенный контент	4252 K этом месте встроенный пост	4252 K этом месте встроенный публикация
вакансии	4202 K "	4202 K редакции
вакансії	5022 K "	5022 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4199 K понравилась	4199 K понравился	4199 K помогла	5020 K сподобалась	5020 K сподобалася	5020 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4151 K рассылка
ви	5080 K використовуєте блокувальник	5087 K прочитали вже # із #	5087 K прочитали вже # і #	5087 K прочитали # із #	5087 K прочитали # і #	5087 K прочитали вже # з #	5087 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4181 K по теме:	4273 K: как	4273 K: так	4273 K: почему	4273 K: что	4273 K: кто	4273 K: где	4273 K: это	4273 K: вот	4273 K: смотрите	4273 K: послушайте	4273 K: всё	4273 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4245 K:
вимкніть	5080 K його, щоб	5080 K блокувальник	5080 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4245 K дня:
вопросы	72 K?
впервые	4278 K опубликовано в	4278 K опубликовано на	4278 K опубликован в	4278 K опубликована в	4278 K напечатано в
вперше	5098 K опубліковано в	5098 K опубліковано у	5098 K опубліковано на	5098 K надруковано в
все	27 K комментарии	4178 K новости на тему	4178 K материалы	4178 K новости	4178 K статьи	4183 K статьи автора	4183 K материалы автора	4274 K о:	4274 K материалы по теме:	4274 K статьи по теме:	4274 K материалы о:	4274 K новости по теме:	5094 K про:
всегда	4168 K разрешать контент	4252 K разрешать контент	4252 K показывать контент	4252 K разрешить контент	4252 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	5027 K
встановіть	13 K	5027 K	5053 K застосунок
встигніть	5058 K передплатити
всё	4274 K о:	4274 K по теме:
всі	5094 K матеріали за темою:	5094 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4260 K используете блокировщик	4267 K прочитали уже # из #	4267 K прочитали # из #	4290 K получили это письмо, потому что	4290 K получили это письмо, так как	4290 K получаете это письмо, потому что	4290 K получаете это письмо, так как	4290 K получаете эту рассылку, потому что
выключите	4260 K его, чтобы
відео	5093 K: як	5093 K: так	5093 K: чому	5093 K: що	5093 K: хто	5093 K: де	5093 K: це	5093 K: ось	5093 K: дивіться	5093 K: послухайте	5093 K: усе	5093 K: все
вікторина	5065 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4198 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	5019 K від	5019 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5066 K:
""", 'д': """
детальніше	4998 K:	4998 K про це
джерела	5034 K:
джерело	5034 K:
дивіться	4998 K також	4998 K:	4998 K також:	4998 K відео:
до	4998 K теми:
добавьте	4260 K наш сайт в	4260 K сайт в исключения	4260 K сайт в белый список
додайте	5080 K наш сайт до	5080 K сайт до винятків	5080 K сайт до білого списку
дозволити	5072 K завжди контент	5072 K завжди вміст	5072 K контент із	5072 K контент з	5072 K контент від	5072 K вміст із	5072 K вміст з	5072 K вміст від
дозволяти	5072 K завжди контент	5072 K завжди вміст	5072 K контент із	5072 K контент з	5072 K контент від	5072 K вміст із	5072 K вміст з	5072 K вміст від
докладніше	4998 K:	4998 K про це	5094 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4207 K в	4207 K на	4207 K для	5027 K в	5027 K у	5027 K на	5027 K для
достъпно	276 K в	276 K на
досье	4273 K: как	4273 K: так	4273 K: почему	4273 K: что	4273 K: кто	4273 K: где	4273 K: это	4273 K: вот	4273 K: смотрите	4273 K: послушайте	4273 K: всё	4273 K: все
досьє	5093 K: як	5093 K: так	5093 K: чому	5093 K: що	5093 K: хто	5093 K: де	5093 K: це	5093 K: ось	5093 K: дивіться	5093 K: послухайте	5093 K: усе	5093 K: все
дотримуйтесь	28 K
другие	4183 K материалы автора
думка	5017 K автора	5017 K, висловлена	5017 K редакції може не
думки	5017 K авторів
""", 'е': """
ежедневная	4151 K рассылка
еженедельная	4151 K рассылка
если	44 K вы нашли	44 K вы заметили	4290 K вы не хотите получать эту рассылку	4290 K вы больше не хотите получать эту	4290 K вы больше не хотите получать наши
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4183 K новость?
еще	4179 K по теме:	4181 K по теме:
ещё	4178 K больше	4179 K по теме:	4181 K по теме:
""", 'з': """
з	5069 K нашого магазину:
за	4986 K підтримки компанії	4986 K підтримки партнера	4986 K сприяння компанії	4998 K темою:
забелязахте	7 K
завантажити	5027 K в	5027 K з	5027 K у
завантажте	13 K	5027 K в	5027 K з	5053 K застосунок	5053 K додаток
завантажувати	5072 K завжди контент	5072 K завжди вміст	5072 K контент із	5072 K контент з	5072 K контент від	5072 K вміст із	5072 K вміст з	5072 K вміст від
завантажуйте	13 K	5027 K	5037 K застосунок
завдяки	5084 K нашим читачам	5084 K вашим внескам
завжди	5072 K дозволяти контент	5072 K дозволяти вміст	5072 K показувати контент	5072 K показувати вміст	5072 K дозволити контент	5072 K дозволити вміст	5072 K завантажувати контент	5072 K завантажувати вміст
загружать	4252 K всегда контент	4252 K контент из	4252 K контент с	4252 K контент от
загрузите	4207 K в	4207 K на
загрузить	4168 K контент	4168 K пост
задайте	4198 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	5019 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	5031 K
збережіть	5031 K
здесь	4252 K находится встроенный контент	4252 K находится встроенный пост	4252 K находится встроенный публикация	4252 K размещён встроенный контент	4252 K размещён встроенный пост	4252 K размещён встроенный публикация	4252 K размещен встроенный контент	4252 K размещен встроенный пост	4252 K размещен встроенный публикация	4252 K показан встроенный контент	4252 K показан встроенный пост	4252 K показан встроенный публикация	4252 K встроенный контент	4252 K встроенный пост	4252 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5069 K для передплатників:
зручніше	5040 K слухати
""", 'и': """
играть	4246 K:
идет	4240 K подписка
идёт	4240 K подписка
из	4249 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4213 K:
источники	4213 K:
""", 'к': """
как	4199 K вам статья	4199 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	5019 K виклад	5019 K переказ
коротко	4198 K от	5019 K від
краткий	26 K пересказ	4198 K пересказ
кратко	4198 K от
краткое	4198 K содержание	4243 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5069 K для передплатників:
лучшее	4178 K за
любите	5040 K слухати
""", 'м': """
материал	46 K можно	4168 K содержит данные	4179 K по теме:	4181 K по теме:	4201 K опубликован в	4204 K можно	4243 K переведён	4243 K переведен	4278 K впервые опубликован	4278 K был впервые	4288 K подготовлен в партнёрстве с	4288 K подготовлен в партнерстве с	4288 K подготовлен при поддержке	4288 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4181 K по теме:
матеріал	46 K можна	4985 K підготовлено за підтримки	4985 K створено за підтримки	4985 K підготовлено у партнерстві	4985 K створено у партнерстві	5062 K перекладено	5098 K уперше опубліковано	5109 K підготовлено у партнерстві з	5109 K підготовлено за підтримки	5109 K створено за підтримки	5109 K створено у партнерстві з
маєте	72 K запитання
месяц	4210 K подписки за
ми	5080 K помітили, що ви
мнение	4196 K автора	4196 K редакции может не
мнението	266 K на автора
мнения	4196 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4141 K работаем благодаря вам	4141 K работаем благодаря вашей	4141 K работаем благодаря вашим	4141 K существуем благодаря вам	4141 K существуем благодаря вашим	4141 K существуем на ваши	4141 K работаем на ваши	4141 K живём на ваши	4141 K живем на ваши	4141 K независимы благодаря	4159 K в	4260 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	5031 K
надішліть	3 K	5031 K
накратко	268 K от
началась	4240 K подписка
начало	98 K >	98 K "
наша	4151 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4240 K забудьте подписаться	5058 K забудьте передплатити
немає	5040 K часу читати	5084 K власників
нет	32 K комментариев	4219 K времени читать	4264 K владельцев
новия	271 K брой
новият	271 K брой
новости	4178 K партнеров
новый	4201 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4179 K этом подробнее	4183 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4198 K	5019 K
онлайн	4273 K: как	4273 K: так	4273 K: почему	4273 K: что	4273 K: кто	4273 K: где	4273 K: это	4273 K: вот	4273 K: смотрите	4273 K: послушайте	4273 K: всё	4273 K: все	5093 K: як	5093 K: так	5093 K: чому	5093 K: що	5093 K: хто	5093 K: де	5093 K: це	5093 K: ось	5093 K: дивіться	5093 K: послухайте	5093 K: усе	5093 K: все
опитахте	59 K
опитування	5065 K дня:
опрос	4245 K дня:
оригинал	4278 K статьи опубликован
оригінал	5098 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4260 K его, чтобы	4260 K блокировщик	4260 K adblock
открихте	7 K
откройте	4207 K в
открыта	4240 K подписка
открыть	4159 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4211 K
отправьте	3 K	4211 K
оформити	5058 K передплату
оформить	4240 K подписку
оценете	269 K
оцените	8 K	4199 K
оцініть	5020 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4288 K материала	5109 K матеріалу	5109 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4288 K материала	4288 K рубрики
партнёрский	86 K материал:
первый	4210 K месяц за
перевод	4198 K выполнен	4198 K сделан	4243 K выполнен	4243 K сделан	4243 K осуществлён	4243 K подготовлен
передплата	5030 K за #	5030 K від #	5058 K на перше півріччя	5058 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4159 K в
переказ	5019 K
переклад	5019 K зроблено	5062 K виконано	5062 K зроблено	5062 K здійснено	5062 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4198 K
перший	5030 K місяць за
питання	73 K до статті	5065 K дня:
по	89 K подписке	4179 K теме:
повече	254 K по темата:	281 K новини
повідомити	5042 K про помилку
повідомте	5042 K про помилку	5042 K нам про помилку
погляди	5017 K авторів
пограйте	5066 K:
подарете	280 K
подарите	4211 K
подарить	4211 K
подарувати	5031 K
подаруйте	5031 K
поддержать	4216 K
поддержи	81 K
поддержите	81 K	4216 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4273 K: как	4273 K: так	4273 K: почему	4273 K: что	4273 K: кто	4273 K: где	4273 K: это	4273 K: вот	4273 K: смотрите	4273 K: послушайте	4273 K: всё	4273 K: все	5093 K: як	5093 K: так	5093 K: чому	5093 K: що	5093 K: хто	5093 K: де	5093 K: це	5093 K: ось	5093 K: дивіться	5093 K: послухайте	5093 K: усе	5093 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4159 K в
подписка	4210 K за #	4210 K от #	4210 K за рубль	4240 K на первое полугодие	4240 K на второе полугодие
подписывайтесь	12 K	4216 K на
подпишись	12 K	4231 K на
подпишитесь	12 K	4159 K в	4216 K на	4231 K на нас
подробнее	4179 K:	4179 K в материале	4179 K - в	4179 K читайте в материале	4179 K об этом	4181 K по теме:	4181 K на тему:	4274 K о:
подробности	4179 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4260 K, отключите его	4260 K, отключите блокировщик
позиция	4196 K автора
позицията	266 K на автора
позиція	5017 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4168 K контент	4168 K публикацию	4168 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5072 K завжди контент	5072 K завжди вміст	5072 K контент із	5072 K контент з	5072 K контент від	5072 K вміст із	5072 K вміст з	5072 K вміст від
показывать	4252 K всегда контент	4252 K контент из	4252 K контент с	4252 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	5031 K
порекомендуйте	4211 K
последвайте	12 K	286 K
последние	4178 K новости о
послухати	1 K
послушать	1 K
поставте	5019 K запитання
похоже	4260 K, вы используете блокировщик	4260 K, у вас включён	4260 K, у вас включен
почитать	4179 K:
преведено	268 K с
преводът	268 K е
предложение	4249 K для читателей:	4249 K для подписчиков:
предпочитате	289 K да слушате
прежде	4232 K чем оставить комментарий	4232 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4183 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5058 K передплата
продолжается	4240 K подписка	4240 K подписная кампания
пройдите	4179 K тест
пройдіть	4998 K тест
пропозиція	5069 K для читачів:	5069 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4168 K содержит данные
підписка	5030 K за #	5030 K від #
підписуйся	12 K
підписуйтесь	12 K	5037 K на
підпишіться	12 K	5037 K на
підсумок	5019 K
підтримайте	81 K	5037 K
підтримати	5037 K
""", 'р': """
работа	4202 K в "
радимо	4998 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4252 K всегда контент	4252 K контент из	4252 K контент с	4252 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4168 K контент	4168 K показ	4168 K содержимое	4252 K всегда контент	4252 K контент из	4252 K контент с	4252 K контент от
распечатайте	4211 K
распечатать	4211 K
расскажите	59 K в
рассылка	4151 K "	4151 K:
редакция	4141 K работает благодаря вам	4141 K работает благодаря вашей	4141 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4179 K:	4181 K видео:
рекомендуємо	4998 K:
робота	5022 K в "	5022 K у "
роздрукувати	5031 K
роздрукуйте	5031 K
розкажіть	59 K у
розпочалася	5058 K передплата
розпочато	5058 K передплату
""", 'с': """
саммари	4198 K
свалете	13 K	276 K	301 K приложението
свежий	4201 K номер
свързани	254 K:
связаться	4183 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4207 K в	4207 K из	4216 K приложение	4236 K приложение
скачать	13 K	4207 K в	4207 K на
скидка	4249 K для подписчиков:
скопировать	4211 K
скопируйте	4211 K
скопіювати	5031 K
скопіюйте	5031 K
следвайте	12 K ни	286 K
следите	12 K за	4159 K в
слухайте	4998 K:	4998 K також:
слухати	1 K
слушайте	4179 K:	4179 K также:
слушать	1 K
см	4179 K. также:
смотрите	4179 K также	4179 K:	4179 K	4179 K также:	4179 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4221 K об ошибке	4221 K нам об ошибке
сообщить	4221 K об ошибке
сохраните	4211 K
сохранить	4211 K
спитайте	5019 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4288 K материала	4288 K рубрики	5109 K матеріалу	5109 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4198 K
спросить	4198 K
спільно	4986 K з компанією
станьте	31 K первым	31 K першим	4216 K подписчиком	4216 K соучастником	5037 K частиною спільноти	5037 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	5019 K перекладено	5062 K перекладено	5098 K вперше опубліковано	5098 K було вперше
стаття	5098 K вперше опублікована	5099 K
статью	46 K можно	4204 K можно
статья	4198 K переведена	4198 K озвучена	4199 K была	4201 K опубликована в	4243 K переведена	4278 K впервые опубликована	4278 K была впервые	4278 K первоначально	4279 K
стежте	12 K за
стислий	5019 K виклад	5019 K переказ	5062 K виклад
схоже	5080 K, ви використовуєте	5080 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4246 K:
""", 'т': """
тази	330 K статия е публикувана
також	4998 K читайте:
тб	5093 K: як	5093 K: так	5093 K: чому	5093 K: що	5093 K: хто	5093 K: де	5093 K: це	5093 K: ось	5093 K: дивіться	5093 K: послухайте	5093 K: усе	5093 K: все
текст	46 K можно	46 K можна	4198 K переведён	4198 K переведен	4198 K озвучен	4243 K переведён	4243 K переведен	4278 K впервые опубликован	4278 K был впервые	4278 K вышел в №	4278 K вышел в номере	5019 K перекладено	5019 K озвучено	5062 K перекладено	5098 K уперше опубліковано	5098 K вперше опубліковано	5098 K було вперше	5098 K вийшов у №	5098 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4245 K дня:	5065 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4249 K для подписчиков:
точка	4196 K зрения автора	5017 K зору автора	5017 K зору редакції
триває	5058 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4252 K находится встроенный контент	4252 K находится встроенный пост	4252 K находится встроенный публикация	4252 K размещён встроенный контент	4252 K размещён встроенный пост	4252 K размещён встроенный публикация	4252 K размещен встроенный контент	4252 K размещен встроенный пост	4252 K размещен встроенный публикация	4252 K показан встроенный контент	4252 K показан встроенный пост	4252 K показан встроенный публикация	4252 K встроенный контент	4252 K встроенный пост	4252 K встроенный публикация	5072 K є вбудований контент	5072 K є вбудований допис	5072 K є вбудований публікація	5072 K є вбудований вміст	5072 K розміщено вбудований контент	5072 K розміщено вбудований допис	5072 K розміщено вбудований публікація	5072 K розміщено вбудований вміст	5072 K показано вбудований контент	5072 K показано вбудований допис	5072 K показано вбудований публікація	5072 K показано вбудований вміст	5072 K вбудований контент	5072 K вбудований допис	5072 K вбудований публікація	5072 K вбудований вміст
""", 'у': """
у	4260 K вас включён блокировщик	4260 K вас включен блокировщик	4264 K нас нет владельца	4264 K нас нет владельцев	4264 K нас нет акционеров	4264 K нас нет инвесторов	4264 K нас нет хозяев	4986 K партнерстві з компанією	5072 K цьому місці є вбудований контент	5072 K цьому місці є вбудований допис	5072 K цьому місці є вбудований публікація	5072 K цьому місці є вбудований вміст	5072 K цьому місці розміщено вбудований контент	5072 K цьому місці розміщено вбудований допис	5072 K цьому місці розміщено вбудований публікація	5072 K цьому місці розміщено вбудований вміст	5072 K цьому місці показано вбудований контент	5072 K цьому місці показано вбудований допис	5072 K цьому місці показано вбудований публікація	5072 K цьому місці показано вбудований вміст	5072 K цьому місці вбудований контент	5072 K цьому місці вбудований допис	5072 K цьому місці вбудований публікація	5072 K цьому місці вбудований вміст	5080 K вас увімкнено блокувальник	5084 K нас немає власника	5084 K нас немає власників	5084 K нас немає акціонерів	5084 K нас немає інвесторів	5084 K нас немає олігарха
увидели	7 K ошибку
удобнее	4219 K слушать
уперше	5098 K опубліковано в	5098 K опубліковано у	5098 K опубліковано на	5098 K надруковано в
усе	5094 K про:	5094 K за темою:
успейте	4240 K подписаться
установите	13 K	4236 K приложение
усі	27 K коментарі	5094 K матеріали за темою:	5094 K статті за темою:
утренняя	4151 K рассылка
""", 'ф': """
фотогалерея	4179 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4218 K работать у нас	4218 K у нас работать	4218 K работать в нашей
хочете	5039 K працювати в нас	5039 K в нас працювати	5039 K працювати у нас
хочеш	5039 K працювати в нас
хочешь	4218 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	5019 K переказ	5019 K короткий виклад	5019 K короткий переказ	5019 K стислий виклад	5062 K текст	5062 K матеріал	5099 K текст	5099 K матеріал
цю	5062 K статтю
ця	76 K тема закрита	5099 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	5020 K була стаття	5020 K був матеріал	5020 K був переказ	5020 K був цей переказ	5020 K була ця	5020 K був цей	5020 K сподобалась	5020 K сподобалася	5020 K сподобався
читай	4231 K нас
читайте	12 K нас	13 K	4159 K в	4159 K нас в	4179 K также	4179 K также:	4179 K:	4179 K подробнее	4179 K еще	4179 K по теме:	4179 K подробнее:	4179 K материал	4179 K в материале	4181 K по теме:	4207 K нас без	4207 K без	4216 K	4216 K нас в	4998 K також	4998 K також:	4998 K:	4998 K ще	4998 K також на тему:	4998 K по темі:	4998 K також на тему	5037 K
читать	4159 K в	4179 K также	4179 K по теме:
что	33 K вы думаете	4179 K ещё почитать:
чтобы	4290 K отписаться от этой рассылки	4290 K отписаться от рассылки
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4998 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4243 K статья	4279 K статья
это	26 K резюме	52 K расследование	4198 K краткое содержание
этот	26 K пересказ	4168 K материал содержит	4198 K пересказ	4198 K краткий пересказ	4204 K материал можно	4204 K текст можно	4243 K текст	4243 K материал	4279 K текст	4279 K материал
эту	4204 K статью можно
""", 'я': """
як	5020 K вам стаття	5020 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2292 K את
אולי	2309 K פספסתם:
אין	2280 K לשלוח תגובות	2280 K לפרסם תגובות	2353 K להעתיק תוכן	2353 K להעתיק את התוכן	2353 K לעשות שימוש בתכנים	2353 K לעשות שימוש בתוכן
אירעה	2349 K שגיאה
אל	2300 K תפספסו: הפעילו
אנא	2257 K הזינו כתובת מייל	2257 K הזינו כתובת אימייל
אני	2249 K רוצה לתמוך	2249 K רוצה להצטרף	2249 K רוצה לתרום
ארעה	2349 K שגיאה
""", 'ב': """
בואו	2293 K לעבוד איתנו
בחנו	2297 K את עצמכם
בשיתוף	2312 K המועצה	2312 K קרן
""", 'ד': """
דווחו	2292 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2270 K:	2294 K לפודקאסט	2294 K לפרק
האם	8 K אהבתם	2292 K הכתבה	2292 K הסיכום	2292 K המידע
הדוא	2279 K"ל האדום
הדפדפן	2329 K שלך אינו	2329 K שלך לא
ההרשמה	2257 K בוצעה בהצלחה
הווידאו	2329 K אינו
הורידו	13 K	2262 K את האפליקציה	2299 K
הטור	2286 K המלא של
הטקסט	2354 K נוצר
היו	31 K הראשונים
הירשמו	2293 K לוובינר	2293 K לכנס שלנו
הכותב	2282 K הוא
הכותבים	2282 K הם
הכותבת	2282 K היא
הכנתם	59 K
הכתבה	2290 K תורגמה	2290 K נכתבה באופן אוטומטי	2292 K עניינה	2310 K ממשיכה	2353 K מוגנת	2354 K נכתבה	2354 K תורגמה	2362 K ממשיכה
המייל	41 K האדום
המשך	2310 K הכתבה	2362 K הכתבה
הסיכום	2290 K נכתב	2290 K נוצר	2354 K נוצר
הסרטון	2329 K אינו	2329 K לא
הפסקת	2261 K מעקב אחרי
הפעילו	2300 K התראות	2300 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2294 K המלא זמין
הצביעו	2297 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2249 K לאלפי	2249 K לאלפי התומכים,	2249 K לאלפי התומכים שלנו	2252 K למנוי	2262 K לערוץ הטלגרם	2262 K לקבוצת הוואטסאפ	2262 K לקבוצת הווטסאפ	2276 K אלינו	2276 K לערוץ	2276 K לקבוצה	2276 K לקבוצת	2276 K לקבוצות	2276 K עכשיו	2276 K גם	2277 K	2293 K לצוות שלנו
הצטרפי	2249 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2294 K לפודקאסט
השתתפו	2297 K בסקר
התגובות	5 K
התוכן	2329 K אינו	2353 K מוגן
התחקיר	52 K הזה
התקציר	2290 K נכתב	2290 K הופק	2290 K נוצר
התרגום	2354 K נעשה
""", 'ח': """
חודש	2305 K ראשון ב
""", 'י': """
יש	72 K שאלות	2257 K להזין כתובת מייל תקינה	2279 K לכם מידע	2279 K לכם סיפור	2279 K לך מידע	2279 K לך סיפור
""", 'כ': """
כבר	2252 K מנויים	2252 K מנוי
כדי	2305 K לקרוא את	2333 K לצפות בתוכן	2333 K להציג את התוכן
כל	2276 K החדשות
כתבות	2286 K נוספות מאת	2286 K נוספות של	2309 K נוספות:
כתובת	2257 K המייל לא תקינה	2257 K הדואר האלקטרוני אינה	2257 K המייל אינה תקינה	2257 K המייל אינה חוקית	2257 K האימייל אינה תקינה	2257 K האימייל אינה חוקית
""", 'ל': """
לא	2252 K מנויים
להאזנה	2294 K לכתבה	2294 K לפודקאסט
להורדת	2299 K
להמשך	2305 K קריאה
לכל	2282 K הכתבות של	2286 K הכתבות של	2286 K כתבות	2286 K המאמרים של	2309 K הכתבות:
לכתבה	2270 K המלאה
לכתבות	2309 K נוספות:
לעדכונים	2276 K נוספים	2276 K
לעקוב	2261 K אחרי הכותב
לערוץ	2262 K הטלגרם
לפניות	2279 K לכתב	2279 K לכתבת
לפרק	2294 K המלא
לצפייה	2294 K בסרטון	2294 K בווידאו	2294 K במשדר	2333 K בתוכן
לקבוצת	2262 K הווטסאפ	2276 K הוואטסאפ	2276 K הווטסאפ
לקבלת	2276 K עדכונים
לקריאה	2270 K נוספת	2270 K נוספת:	2305 K מלאה
לקריאת	2305 K הכתבה המלאה
לרכישת	2252 K מנוי	2252 K מינוי	2293 K כרטיסים לכנס	2293 K כרטיסים לחצו	2293 K כרטיסים לאירוע
לתמיכה	2249 K חודשית
""", 'מ': """
מאמרים	2286 K נוספים מאת
מה	33 K דעתכם	2297 K דעתכם? הצביעו
מוגש	2312 K בשיתוף
מיון	2280 K תגובות
מייל	2279 K אדום
מיין	2280 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2252 K קיים
מנויים	2252 K? התחברו	2252 K?
מעקב	2261 K אחרי הכותב	2261 K אחר הכותב	2261 K אחרי כתב
מצאתם	7 K טעות
משהו	2349 K השתבש
""", 'נ': """
נא	2257 K להזין כתובת מייל תקינה	2257 K להזין כתובת אימייל
נותרו	2321 K # תווים
ניסיתם	59 K
נכתב	2290 K בסיוע
נפלה	44 K טעות
נרשמת	2257 K בהצלחה
נתקלתם	2279 K במשהו	2279 K בטעות
""", 'ס': """
סדר	2280 K תגובות
סינון	2280 K תגובות
ספרו	59 K לי
סרטון	2329 K זה אינו
""", 'ע': """
עדיין	2252 K לא מנויים
עוד	2270 K בנושא:	2286 K כתבות של	2309 K במדור:	2309 K כתבות:
עמוד	2350 K # מתוך #
ענו	2297 K על הסקר	2297 K על הסקר:	2297 K על החידון
עקבו	12 K אחרינו	2261 K אחרי הכותב	2276 K אחרינו	2277 K אחרי
""", 'פ': """
פורסם	2317 K לראשונה ב
פרסומת	2310 K
""", 'צ': """
צילום	2317 K: רויטרס	2317 K: אי	2317 K: ap	2317 K: afp	2317 K: shutterstock	2317 K: שאטרסטוק	2317 K: getty	2317 K: פלאש	2317 K: דובר	2317 K: באדיבות	2317 K: לע"מ
צילומים	2317 K: באדיבות
צפו	2270 K:	2270 K גם	2294 K בסרטון	2294 K בתיעוד	2294 K בווידאו	2294 K בכתבה
""", 'ק': """
קבלו	2261 K התראות על כתבות	2300 K התראות	2300 K עדכונים על	2300 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2270 K גם	2270 K גם:
קראו	2270 K גם	2270 K גם:	2270 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2276 K להיות	2276 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2323 K עכשיו:
שחקו	2323 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2280 K שיכללו
תודה	2257 K שנרשמתם
תווים	2321 K נותרו	2321 K שנותרו
תוכן	2312 K שיווקי בשיתוף	2330 K מוטמע	2330 K זה מגיע	2330 K חיצוני	2330 K זה מוצג	2354 K זה נוצר
תורגם	2290 K באופן אוטומטי
תמונה	2350 K # מתוך #	2350 K # / #
תמונות	2317 K: באדיבות
תמכו	81 K	2249 K בנו,	2249 K בנו היום	2303 K	2304 K בעבודתנו	2304 K בעיתונות עצמאית	2304 K בעיתונות חופשית	2304 K בנו עכשיו	2304 K בנו היום
תקציר	2290 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1840 K اين مطلب	1840 K مطلب مخصوص	1840 K اين خبر	1896 K مطلب	1896 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1789 K روزنامهنگاري مستقل حمايت	1843 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1887 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1840 K يكماهه:	1840 K ماهانه:	1840 K سالانه:	1840 K يكساله:	1840 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1829 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1847 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1857 K بازي كنيد:
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
انتشار	1887 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1823 K اين	1823 K خطايي
ايميل	1793 K معتبر وارد	1793 K وارد شده معتبر
اين	52 K گزارش	1823 K	1840 K مطلب مخصوص	1840 K مطلب ويژه	1840 K محتوا مخصوص	1840 K محتوا ويژه مشتركان	1843 K مطلب را هم بخوانيد:	1862 K ويدئو در	1862 K ويديو در	1862 K محتوا در	1863 K محتوا از	1887 K مقاله تحت	1888 K متن	1888 K مقاله	1888 K خلاصه	1888 K ترجمه	1888 K خبر
اينجا	1843 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1887 K
بازگشت	1806 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1805 K:
بخوانيد	1805 K:
بدعمكم	102 K نستمر
بدون	1789 K كمك خوانندگان
براي	1840 K خواندن متن كامل	1840 K خواندن ادامه	1840 K مطالعه متن كامل	1840 K ادامه خواندن	1840 K دسترسي به متن كامل	1866 K ديدن اين محتوا	1866 K مشاهده اين محتوا	1866 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1823 K اين
بيشتر	1805 K بخوانيد	1805 K بخوانيد:	1805 K ببينيد	1807 K بخوانيد:	1843 K بدانيد:
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
تصوير	1884 K # از #
تعداد	1855 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1818 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1847 K نام در كارگاه
ثبتنام	1847 K در كارگاه
""", 'ج': """
جدول	1815 K امروز را	1815 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1789 K ما شويد	1789 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1818 K:
خريد	1847 K انلاين كتاب	1847 K انلاين بليت	1847 K كتاب از فروشگاه	1847 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1883 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1829 K خود را
در	1805 K اين باره بخوانيد	1815 K نظرسنجي شركت كنيد	1829 K اين نظرسنجي	1829 K نظرسنجي ما	1829 K نظرسنجي	1843 K همين زمينه:	1843 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1806 K شدن از پربينندهترينها	1806 K شدن از پربيننده ترين ها
ردشدن	1806 K از پربينندهترينها
رفتن	1806 K به محتوا	1806 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1815 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1829 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1884 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1793 K شما در خبرنامه
عكاس	1818 K:
عكس	1884 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1840 K مشترك شدهايد	1840 K مشترك شده ايد	1840 K عضو شدهايد	1840 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1855 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1818 K خبر:	1818 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1887 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1793 K ايميل معتبر	1793 K يك ايميل معتبر	1866 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1789 K را به يك قهوه	1789 K را به قهوه	1789 K مستقل هستيم و بدون كمك	1789 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1818 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1863 K جاسازيشده از	1863 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1807 K:
مرورگر	1862 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1840 K هستيد؟ وارد
مشكلي	1883 K پيش امد
مصيتم	7 K
مطالب	1805 K مرتبط:
معماي	1815 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1818 K:	1818 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1823 K شما درباره
نظرات	5 K
نظرسنجي	1829 K:
نقل	68 K مطالب با ذكر	1887 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1789 K را به يك قهوه	1818 K:	1818 K :
نويسههاي	1855 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1805 K بخوانيد	1805 K بخوانيد:	1843 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1807 K:
ويديو	1807 K:	1807 K |
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
پادكست	1807 K:
پايان	1806 K پربينندهترينها
پرش	1806 K به محتوا
""", 'گ': """
گزارش	1807 K تصويري:	1818 K:	1823 K خطا
""", 'अ': """
अगली	2396 K स्लाइड
अभी	2439 K खेलें:
""", 'आ': """
आज	2406 K का सुडोकू	2406 K का क्विज खेलें
आप	12 K हमें
आपका	2444 K ब्राउजर
आपको	2416 K यह	2416 K ये
आपने	59 K बनाया
आर्थिक	2380 K सहयोग करें
""", 'इ': """
इनपुट	2408 K-	2408 K:	2408 K -	2408 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2395 K भी पढें	2395 K भी पढें:	2430 K भी पढें-	2430 K भी देखें:
""", 'ई': """
ईमेल	2423 K पता मान्य नहीं
""", 'ए': """
एक	2461 K त्रुटि हुई
एजेंसी	2408 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2395 K पढें:	2430 K भी पढें:
""", 'क': """
कंटेंट	2396 K पर जाएं
कुछ	2461 K गलत हो गया
कृपया	2423 K मान्य ईमेल	2423 K सही ईमेल
केवल	2426 K # रुपये में
कोई	44 K गलती	72 K सवाल	2461 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2416 K यह	2416 K आपको
क्विज	2406 K खेलें
""", 'ख': """
खबर	2416 K में कोई	2472 K विज्ञापन के
""", 'छ': """
छोडकर	2396 K सबसे अधिक पढी	2396 K ये भी पढें	2396 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2408 K:
""", 'त': """
तस्वीर	2462 K #/#
""", 'द': """
देखें	2395 K:	2395 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2423 K के लिए धन्यवाद
""", 'प': """
पढिए	2430 K:
पढें	2395 K:	2430 K-
पसंद	69 K आया
पिछली	2396 K स्लाइड
पेज	2462 K #/#	2462 K # / #
पोल	2406 K में हिस्सा
""", 'फ': """
फोटो	2462 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2408 (K
""", 'म': """
मात्र	2426 K # रुपये में
मुख्य	2396 K सामग्री पर जाएं
""", 'य': """
यह	2395 K भी पढें	2395 K भी पढें:	2395 K भी देखें:	2408 (K लेखक के	2416 K खबर आपको	2430 K भी पढें-	2430 K भी पढें -	2444 K वीडियो आपके	2444 K सामग्री आपके	2447 K सामग्री देखने के लिए	2447 K वीडियो देखने के लिए	2465 K लेख कॉपीराइट	2465 K सामग्री कॉपीराइट	2466 K लेख	2466 K खबर	2466 K अनुवाद	2466 K सारांश	2466 K सामग्री
ये	2395 K भी पढें	2395 K भी पढें:	2408 (K लेखक के	2430 K भी पढें-	2430 K भी देखें:
""", 'ल': """
लेख	2472 K विज्ञापन के
लेखक	2408 K के बारे में	2408 (K	2408 K वरिष्ठ पत्रकार हैं	2408 K स्वतंत्र पत्रकार हैं
लेखिका	2408 K के बारे में	2408 (K	2408 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2472 K के बाद
वीडियो	2447 K देखने के लिए
""", 'श': """
शेष	2437 K अक्षर
""", 'स': """
संबंधित	2395 K:	2430 K खबर:	2430 K खबरें:
सदस्यता	2423 K लेने के लिए धन्यवाद
सबसे	2396 K अधिक पढी गईं समाप्त
सब्सक्राइब	2423 K करने के लिए धन्यवाद	2423 K करने के लिए शुक्रिया
सर्वाधिकार	2465 K सुरक्षित
सर्वे	2406 K में हिस्सा
सामग्री	2396 K पर जाएं	2396 K को स्किप करें
सिर्फ	2426 K # रुपये में
स्वतंत्र	2380 K पत्रकारिता को समर्थन	2380 K पत्रकारिता का समर्थन	2380 K पत्रकारिता का साथ
""", 'ह': """
हम	2380 K किसी कॉरपोरेट	2380 K किसी कॉर्पोरेट	2380 K कॉरपोरेट या सरकार	2380 K न किसी कॉरपोरेट	2380 K किसी सरकार या
हमारा	13 K
हमारी	2380 K पत्रकारिता का समर्थन	2380 K पत्रकारिता को सहयोग	2380 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2380 K किसी कॉरपोरेट	2380 K सहयोग करें
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
กด	12 Kติดตาม	4760 Kติดตาม	4760 Kไลก์
""", 'ข': """
ขอ	4763 Kบคุณภาพจาก	4763 Kบคุณข้อมูลจาก
ข่	4756 Kาวที่เกี่ยวข้อง:	4763 Kาวโดย	4769 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4769 Kิป:
คุ	4766 Kณรู้สึกอย่างไรกับ	4766 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4769 Kคลิป:	4769 Kคลิป :
""", 'ซ': """
ซื	4767 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4756 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4760 Kดตามช่อง	4760 Kดตามเรา	4760 Kดตามข่าว	4778 Kดตามอ่านข่าวอื่นๆ	4778 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4765 Kม ai
""", 'ท': """
ทด	4767 Kสอบความรู้ของคุณเกี่ยวกับ	4767 Kสอบความรู้ของคุณ:
ทำ	4767 Kแบบสำรวจสั้น
ที	4763 K่มา:	4763 K่มา :
""", 'บ': """
บท	4765 Kความนี้ใช้ ai	4765 Kสรุปนี้	4765 Kความนี้แปล	4765 Kความนี้เรียบเรียง	4766 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4765 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4763 K้เขียน:	4763 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4766 Kข้อผิดพลาดในบทความ
พื	4779 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4767 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4763 Kพ:	4803 Kพที่ # จาก #	4803 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4767 Kวมโหวต:	4767 Kวมโหวต :	4767 Kวมทำแบบสำรวจ	4767 Kวมสนุกตอบคำถาม	4767 Kวมสนุกลุ้น	4774 Kวมสนับสนุน
ร้	4782 Kองทุกข์	4782 Kองเรียน
""", 'ล': """
ลง	4767 Kทะเบียนเข้าร่วมสัมมนา	4767 Kทะเบียนเข้าร่วมงานได้ที่	4767 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4774 Kับสนุน
สร	4765 Kุปโดย	4765 Kุปข่าวด้วย	4765 Kุปนี้	4765 Kุปข่าวโดย	4766 Kุปนี้มีประโยชน์
สา	4782 Kยด่วนข่าว	4782 Kยด่วนทีมข่าว
ส่	4782 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4803 K้า # จาก #
""", 'อ': """
อ่	4756 Kานเพิ่มเติม:	4756 Kานต่อ:	4756 Kานข่าวต้นฉบับ:	4756 Kานเพิ่มเติม	4756 Kานประกอบ:	4769 Kานข่าวเพิ่มเติม:	4769 Kานข่าวเพิ่มเติม	4769 Kานข่าวที่เกี่ยวข้อง:	4769 Kานข่าว:	4769 Kานเรื่องอื่น:	4778 Kานข่าวต้นฉบับได้ที่	4778 Kานบทความอื่นๆ	4778 Kานรายละเอียดเพิ่มเติมได้ที่	4778 Kานข่าวอื่นๆ ที่	4778 Kานข่าวอื่นๆ ได้	4778 Kานข่าวอื่นๆ เพิ่ม	4778 Kานข่าวอื่นๆ ใน
อ้	4763 Kางอิง:
""", 'เ': """
เก	4763 Kี่ยวกับผู้เขียน
เข	4760 K้าร่วมช่อง
เน	4765 Kื้อหานี้สร้าง	4779 Kื้อหาสปอนเซอร์	4779 Kื้อหาโฆษณา	4779 Kื้อหาสนับสนุนโดย	4791 Kื้อหานี้มาจาก
เพ	4760 Kิ่มเพื่อน
เร	4763 Kื่อง:	4763 Kื่อง :	4763 Kื่องและภาพ
""", 'แ': """
แจ	4766 K้งแก้ไขข่าว	4782 K้งเบาะแส	4782 K้งข่าว
แช	3 Kร์
แป	4765 Kลโดย
แอ	4760 Kดไลน์
""", 'โ': """
โฆ	4779 Kษณา -
""", 'ใ': """
ให	4766 K้คะแนนบทความ
""", 'ไ': """
ไม	4760 K่พลาดทุกข่าวสาร	4760 K่พลาดข่าว
""", 'ả': """
ảnh	5150 K:	5208 K #/#	5208 K # / #
""", 'ủ': """
ủng	5150 K hộ tác giả	5171 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2960 Kせて読みたい	2960 【Kせて読みたい】	2960 Kせて読みたい:
""", 'こ': """
こち	2960 Kらもおすすめ	2960 Kらもおすすめ:	2996 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2970 K記事を書いた人	2970 K記事の筆者	2975 K要約はai	2975 K要約は、ai	2975 K要約は役に立ち	2975 ※K要約	2975 K記事の翻訳	2975 K記事の要約	2975 K記事はai	2975 K翻訳	2975 K見出しはai	2977 K動画はお住まいの地域	2977 K動画は、お住まいの地域	2977 K動画は現在ご利用	2977 K動画はご覧いただけません	2977 K動画は再生できません	2977 K動画は公開を終了	2987 K記事は	2987 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2952 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2960 Kと見る:	2996 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3029 Kーが発生しました
""", 'オ': """
オリ	2996 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2977 Kーヤーを読み込	3001 【Kゼント】	3001 Kゼント応募
""", 'ペ': """
ペー	3030 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2932 Kルアドレスの形式が	2932 Kルアドレスが正しくありません
""", '一': """
一覧	2996 【K】
""", '下': """
下載	13 K	5251 Kapp	5251 K應用程式
下载	13 K	5251 Kapp	5251 K应用
""", '以': """
以上	5294 K内容由ai
以下	5362 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5287 K:	5287 (K	5287 K係	5287 K为	5287 K為
""", '你': """
你做	59 K了吗
你可	5269 K能會喜歡:	5319 K能想看:
你有	5280 K线索
你覺	5296 K得這篇
你觉	5296 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5287 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5294 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5258 K微信公众号	5258 K官方微信
""", '内': """
内容	5294 K由ai
""", '再': """
再生	2981 K速度
""", '写': """
写真	2960 【K】	2960 K:	2962 K特集:	2996 【Kを見る】	2996 【Kギャラリー】	3030 K #/#	3030 K#/#	3030 K # / #
""", '出': """
出典	2970 K:
出现	5358 K问题
出錯	5358 K了
出错	5358 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	2996 【K】	2996 Kの記事:
""", '剩': """
剩余	5329 K字数
剩餘	5329 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5278 K	5314 K
""", '動': """
動画	2960 【K】	2962 K:	2962 【K】	2977 Kプレーヤーを読み込	2977 Kプレイヤーを読み込	2996 【Kを見る】
""", '升': """
升級	5314 K
升级	5314 K
""", '原': """
原文	5318 K刊于	5318 K刊於
""", '参': """
参与	5298 K我们的
参考	69 Kになった	2960 K:
""", '參': """
參與	5298 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5297 K错误
发生	5358 K错误
""", '取': """
取材	2970 K・文	2970 K・執筆
""", '另': """
另请	5269 K参阅
""", '可': """
可以	5279 K在x上
可自	68 K由转载
""", '合': """
合わ	2960 Kせて読みたい:
合成	2977 K音声で読み上げ	2977 K音声による読み上げ
""", '同': """
同场	5269 K加映:
同場	5269 K加映:
""", '問': """
問問	5294 K我們的ai
問題	3029 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5237 K作者	5237 K这篇文章
喜歡	69 K這篇	5237 K作者	5237 K這篇文章
""", '執': """
執筆	2970 K:	2970 K/
""", '報': """
報名	5302 K參加
""", '填': """
填写	5298 K问卷
填寫	5298 K問卷
""", '如': """
如发	5297 K现
如有	5280 K线索	5280 K線索	5289 K新聞線索,	5289 K新聞線索請
如果	5280 K您有相关线索	5280 K你掌握	5280 K您掌握	5286 K您有
如發	5297 K現
""", '官': """
官方	5258 K微信:	5258 K微信公众号:
""", '審': """
審校	5287 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5269 K閱讀	5269 K阅读	5269 K閱讀:	5269 【K閱讀】	5272 【K閱讀】	5272 【K阅读】	5319 K阅读:
""", '开': """
开启	5251 K通知	5251 K推送通知
""", '引': """
引用	2970 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5272 K/	5319 K:
影音	5272 K/	5272 【K】	5319 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5319 K看更多:
""", '微': """
微信	5251 K扫	5258 K公众号:
""", '您': """
您对	5296 K这篇文章
您對	5296 K這篇文章
您有	5280 K线索
您的	27 K评论
您覺	5296 K得這篇
您觉	5296 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5248 K您的訂閱
感谢	5248 K您的订阅
""", '打': """
打开	13 K	5251 K微信
打賞	5237 K作者
打赏	5237 K作者
""", '扩': """
扩展	5269 K阅读:
""", '扫': """
扫一	5251 K扫
扫描	5251 K二维码关注	5278 K
扫码	5278 K
""", '投': """
投票	5298 K:
投稿	27 Kは
""", '报': """
报名	5302 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5278 K追蹤
""", '掃': """
掃一	5251 K掃
""", '採': """
採訪	5287 K撰文:
""", '推': """
推荐	5269 K阅读	5269 K阅读:	5272 K阅读:
推薦	5269 K閱讀:	5272 K閱讀:
""", '提': """
提供	2970 K:
""", '摘': """
摘要	5294 K由
""", '撰': """
撰文	5287 K:
撰稿	5287 K:
""", '支': """
支持	5312 K
""", '收': """
收听	1 K	5307 K我们的播客	5307 K我们的节目
收聽	1 K	5307 K我們的播客	5307 K我們的節目
""", '文': """
文/	2970 K
文:	2970 K
文・	2970 K
文字	2981 Kサイズ	2981 Kの大きさ
文章	44 K有误	5287 K来源:	5297 K有误	5297 K有誤
""", '新': """
新聞	41 K爆料	5280 K線索
新闻	41 K热线	41 K报料	41 K爆料	5280 K线索热线	5280 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5269 K:	5269 K新聞:	5269 K內容:	5269 【K新聞】	5269 K相關	5269 K阅读:	5269 K報導:	5269 K报道:	5272 【K新聞】	5272 【K新闻】	5318 K精彩内容	5318 K精彩內容	5318 K内容请	5318 K內容請	5318 K资讯请	5318 K資訊請	5318 K资讯,请	5318 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2932 Kなメールアドレスを
有問	72 K題
有料	5280 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5361 K授权不得转载	5361 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5294 K容由ai
本图	5362 K片由ai
本报	41 K热线
本摘	5294 K要
本文	5287 (K作者	5287 K作者	5294 K摘要	5294 K由ai	5294 K由人工智能翻译	5294 K由人工智能生成	5294 K由人工智慧	5318 K章來自	5318 K转载自	5318 K轉載自	5318 K来自微信	5318 K来自公众号	5318 K来自:	5318 K來自:	5361 K受版权保护	5361 K受著作權保護	5361 K原载于	5361 K首发于	5361 K原刊於	5361 K首发于《	5361 K轉載自	5361 K转载自	5361 K轉載自《	5361 K转载自《	5362 K由ai	5362 K由人工智能	5362 K由 ai	5362 K由人工智慧	5362 K使用ai	5362 K经ai
本翻	5362 K译由ai	5362 K译由人工
""", '来': """
来发	31 K表第一
来源	5287 K:
""", '校': """
校对	5287 K:
""", '構': """
構成	2970 K・文
""", '次': """
次に	2960 K読む:
次の	2996 Kページ:	2996 【K記事】
次ペ	2996 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5278 K加入	5279 K在	5279 K关注	5280 K提供线索	5280 K投稿	5289 K提供照片	5289 K提供新闻线索	5289 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5278 K加入	5279 K在	5280 K提供線索	5280 K投稿	5289 K提供照片	5289 K提供新聞線索	5289 K爆料:
""", '正': """
正し	2932 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5362 K片由ai
此摘	5294 K要	5362 K要由ai	5362 K要由 ai
""", '测': """
测一	5298 K测:
""", '測': """
測一	5298 K測:
""", '点': """
点击	5269 K查看	5269 K阅读:	5307 K观看视频	5307 K收听本	5307 K收听节目	5307 K收听完整
点我	5278 K加入
""", '熱': """
熱門	5319 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5280 K请	5280 K請
""", '版': """
版权	5361 K声明:	5361 K所有,	5361 K所有 ©
版權	5361 K聲明:	5361 K所有,
""", '特': """
特集	2962 K:	2962 【K】
""", '用': """
用微	5251 K信扫
""", '画': """
画像	2960 【K】	2996 【Kを見る】	3030 K#/#	3030 K #/#	3030 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5297 K錯誤
發生	5358 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5269 K阅读	5269 K新闻	5269 K报道:	5269 K阅读:	5272 【K报道】	5272 K报道:	5319 K新闻:	5319 K文章:
相關	5269 K新聞	5269 K報導	5269 【K新聞】	5269 K閱讀:	5272 【K報導】	5272 K報導:	5319 K新聞:	5319 K文章:	5319 K報導:
""", '看': """
看更	5269 K多:	5272 【K多】
""", '確': """
確認	5248 K信已寄至	5248 K信已寄到	5248 K信已寄送
""", '立': """
立即	5278 K加入	5298 K报名	5298 K報名
""", '筆': """
筆者	2970 Kプロフィール
""", '編': """
編輯	5287 K:
編集	41 K部への情報提供
""", '线': """
线索	5280 K征集
""", '编': """
编辑	5287 K:	5287 (K:
""", '聽': """
聽我	5307 K們的podcast
""", '自': """
自動	2977 K音声で読み上げ
""", '著': """
著者	2970 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5307 K上方影片
""", '观': """
观看	5307 K上方视频
""", '视': """
视频	5319 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5248 K成功	5314 K	5325 K本報	5325 K我們	5325 K本刊
""", '記': """
記事	7 Kの誤り	2952 Kの間違いを見つけ	2952 Kの誤りを見つけ	2952 Kに関するお問い合わせ	2952 Kへのご意見	2987 Kの誤り	2987 Kに誤り
記者	2970 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2960 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2952 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	3001 【Kプレゼント】	3001 Kプレゼント
""", '請': """
請作	5237 K者喝
請我	5237 K喝杯咖啡	5237 K們喝杯咖啡
請支	5312 K持
請至	5248 K信箱
請輸	5248 K入正確的電子	5248 K入有效的電子
""", '讚': """
讚賞	5237 K作者	5237 K支持
""", '订': """
订阅	5248 K成功	5314 K	5325 K本报	5325 K我们	5325 K本刊	5325 K本公众号	5325 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5237 K者喝
请到	5248 K邮箱
请我	5237 K喝杯咖啡	5237 K们喝杯咖啡
请支	5312 K持
请输	5248 K入正确的邮箱	5248 K入有效的邮箱	5248 K入有效的电子
""", '責': """
責編	5287 K:
""", '資': """
資料	5287 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5312 K
""", '责': """
责任	5287 K编辑:	5287 (K编辑
责编	5287 K:
""", '赞': """
赞助	5312 K
赞赏	5237 K作者	5237 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5329 K输入
""", '这': """
这个	5295 K摘要
这段	5295 K摘要
这篇	8 K文章	52 K调查	52 K报道	5295 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5295 K摘要
這篇	5295 K文章
""", '連': """
連載	2962 K:
""", '還': """
還可	5329 K輸入
""", '采': """
采写	5287 K:
""", '長': """
長按	5278 K
""", '长': """
长按	5278 K
""", '開': """
開啟	5251 K通知	5251 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2960 K記事	2960 K記事:	2960 【K記事】	2960 K:	2960 【K】	2962 K動画:	2962 K特集:	2996 【K写真】
""", '閱': """
閱讀	5269 K更多
""", '问': """
问问	5294 K我们的ai
""", '阅': """
阅读	5269 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5298 K報名
""", '马': """
马上	5298 K报名
""", '點': """
點我	5278 K加入
點擊	5269 K查看	5269 K閱讀:	5307 K觀看影片
""", '같': """
같이	3083 K 보기:
""", '관': """
관련	3083 K 기사:	3121 K 기사 :	3121 [K 기사]	3121 K 기사-
관련기사	3083 K	3083 K:	3083 [K]	3121 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3149 K 차단을 해제
광고차단을	3149 K 해제
""", '괜': """
괜찮아요	3073 K, 웹으로	3073 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3106 K
기사	1 K 듣기	41 K 제보	3104 K #줄 요약	3111 K 주소가 복사
기사에	73 K 대해 궁금	3114 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3121 K 기사:
""", '당': """
당신의	3113 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3083 K 읽기:
더보기	3083 [K]	3083 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3113 K 설문에	3113 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3111 K 복사되었습니다	3111 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3121 [K 본 기사]
""", '모': """
모바일	3073 K 웹으로 볼게요	3073 K 웹으로 계속
모바일웹으로	3073 K 볼게요
""", '문': """
문제가	3161 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3104 K 요약은
본문	3111 K url 복사
""", '사': """
사진	3162 K #/#	3162 K # / #
사진출처	3127 K:
""", '생': """
생성형	3104 K ai가 요약
""", '선': """
선택	3159 (K) 개인정보	3159 [K] 개인정보	3159 (K) 광고성	3159 [K] 광고성
""", '설': """
설문에	3113 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3149 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3113 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3083 [K]
""", '오': """
오류가	3161 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3149 K 이용을 위해	3149 K 서비스 이용을 위해
""", '웹': """
웹으로	3073 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3104 K 요약은 ai	3104 K 요약이 도움	3104 K 기사는 인공지능	3104 K 기사는 ai	3104 K 번역	3106 K 음성은 ai	3114 K 기사가 도움이	3114 K 기사를 어떻게	3114 K 뉴스에 대한 의견	3114 K 기사에 대한 의견
이미지	3162 K #/#	3162 K # / #
이슈	3121 [K]
이어	3083 K 읽기:
""", '인': """
인공지능	3106 K 음성으로	3106 K(ai) 음성
인기기사	3121 [K]
""", '일': """
일시적인	3161 K 오류가
""", '자': """
자료출처	3127 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3111 K 복사되었습니다
""", '지': """
지금	3134 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3083 K 기사:
추천기사	3121 [K]
""", '출': """
출처	3127 K:	3127 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3162 K #/#
""", '필': """
필수	3159 (K) 개인정보	3159 [K] 개인정보	3159 (K) 이용약관	3159 [K] 이용약관
""", '함': """
함께	3083 K 볼 만한 기사:	3083 K 보면 좋은 기사:	3121 [K 읽기]
""", '핫': """
핫클릭	3121 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3083 [K]
"""}

CONTAINS = {',': """
,说:	5386 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4133 K-vă	4137 K
abonații	50 K pot	4134 K noștri
abonează	80 K-te	4013 K-te pentru	4020 K-te pe youtube	4133 K-te
abonné	50 en tant qu'K	2053 pas encore K	2056 déjà K	2058 en tant qu'K
abonnés	2053 réservé à nos K	2056 réservé aux K	2243 nos K	2246 K
abonējiet	80 K	3321 K
actualisé	99 cet article a été K
actualité	2069 l'essentiel de l'K	2083 suivez l'K	2083 suivez toute l'K	2083 retrouvez toute l'K	2118 couvre l'K
actualizată	99 știrea a fost K
acționari	4098 fără K
adatkezelési	2498 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1716 K
adomány	2610 K
adományoddal	2606 K
adományok	2610 K
adományozz	2606 K
adományozzon	2527 K itt
advirtió	1716 K
adód	2608 K #
adója	2527 K #
adăugat	4136 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4667 K	4699 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2245 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1716 K
afișată	60 email nu va fi K
agregó	1716 K
aicināja	3324 K
aizsargātas	3263 visas tiesības K
aiškino	3257 K
ai가	3166 K 작성	3166 K 생성	3166 K 요약	3166 K 번역
ai로	3166 K 작성	3166 K 생성
ai를	3166 K 활용해
ajouté	2245 a K
ajută	4133 K-ne
ajánld	2606 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2491 töltsd le az K
alkalmazásban	2525 az K
alkalmazást	2525 K
alkalmazásunk	2607 K
alkalmazásunkat	2491 töltse le K
alkalmazásunkban	84 K
alăturat	4037 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2144 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	897 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3730 naszą K	3730 krótką K
ankstesnėje	99 K versijoje
anmäl	4746 K dig till vårt	4746 K dig till våra
anmäla	4614 genom att K dig	4662 genom att K dig
annoncé	2245 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4667 K	4699 K
annonsör	4678 betalt av en K	4678 betald av en K
annonsør	3602 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1716 K
anunțat	4136 a K
använder	4629 vi K cookies	4630 K kakor
anúncio	3908 após o K	3908 depois do K
anúncios	70 sem K	4004 sem K
apelował	3821 K
apelowała	3821 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1545 descarga la K	1545 descarga nuestra K
aplicația	84 în K noastră	4021 descarcă K	4133 descarcă K noastră	4133 descarcă gratuit K	4133 descarcă K și	4134 K noastră
aplikacją	84 z naszą K
aplikację	3683 pobierz naszą K	3684 pobierz K	3684 ściągnij K	3753 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4429 našej K
aplikáciu	4429 mobilnú K	4429 K
aportació	491 la teva K
aportación	1591 tu K	1625 haz tu K
apoyá	1713 K
applikációnk	2525 K
applikációnkat	2525 K
applikációnkban	84 K
apsolīja	3324 K
apóyanos	1591 K	1713 K
apóyenos	1591 K	1713 K
apúntate	1517 K a	1538 K a nuestra	1538 K gratis	1713 K gratis
apărat	4136 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4883 bir K paylaş
artykuł	15 darmowy K	20 cały K	3671 podoba ci się ten K	3731 nasz K do końca	3751 ostatni darmowy K	3819 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1518 te ha gustado este K	1528 regala este K	1528 regalar este K	1534 último K gratis	1534 te queda # K	1628 y lee este K	1709 K	1710 #% del K	1710 # % del K	1710 #% de este K	1710 # % de este K	1714 este K
artículos	15 K gratis	1534 K gratis este mes	1534 te quedan # K	1534 límite de K	1709 K
aseguró	1716 K
associés	2092 cookies K à ce contenu
assuré	2245 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	952 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	4013 K-te pentru
autorização	3887 sem K prévia e expressa
autorką	3722 kontakt z K
autorská	535 K práva
avertizează	4136 K
avísanos	1713 K
ayúdanos	1591 K	1713 K a
açikladi	4965 K
açin	4883 K
añadió	1716 K
año	1715 al K
""", 'b': """
bağirdi	4965 K
bağirdilar	4965 K
bağiriyor	4965 diye K
bağiriyordu	4965 K
bağiş	4962 K yap	4966 K
bağişiniz	4962 K
bağlantilari	74 satiş ortakliği K	4876 satiş ortakliği K
başlayan	4882 tl'den K
başvurun	4883 K
behält	29 K sich vor	29 K sich das recht
behöver	4603 vi K ditt stöd	4746 vi K din hjälp
beiträge	58 neue K per mail	1024 K
beiträgen	1024 K
bekapcsolása	2491 értesítések K
beløb	791 fast K
beløp	3666 gi et K	3668 fast K
bemängeln	1031 K
bemängelt	1031 K
berätta	67 K för oss	67 K din
berättade	4749 K
berättar	4749 K
bestätigen	817 K sie ihre
bestätigungslink	943 K
bestätigungsmail	817 K	943 K
betalvägg	4750 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4423 náš K webinár	4446 posledný K článok
bezplatných	4432 K článkov
bezpłatne	3736 K konto
bezpłatny	3727 nasz K webinar	3751 ostatni K artykuł
bezpłatnych	3736 limit K
beágyazott	2567 egy K tartalom látható	2567 egy K tartalom található
beállításai	2566 cookie-K miatt
beállítások	2566 cookie-K miatt	2566 cookie K miatt	2566 süti K miatt
beğendiyseniz	4963 bu haberi K	4963 bu yaziyi K
biết	5233 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3785 programu K reklamy
blokującej	3785 wtyczki K reklamy
blokujący	3785 program K reklamy
blokującą	3785 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1538 recibe el K	1538 nuestro K	1543 K diario	1713 recibe el K	1714 nuestro K	1717 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2063 dans votre K mail	2063 dans votre K e-mail
brezplačen	4546 zadnji K članek
brezplačne	4533 K članke
brezplačni	4526 naš K webinar	4546 zadnji K članek
brezplačnih	4533 K člankov
bronił	3821 K się
brzmiał	3821 K
brzmiała	3821 K
brzmiało	3821 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2609 K
buzdította	2609 K
buzón	79 en tu K	1541 en tu K
bájate	1713 K la app
báo	5151 là nhà K
bölümünde	85 yorum K
bönföll	4749 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4749 K
bønfaldt	792 K
bønn	3519 vi har en K til deg
bønnfalt	3669 K
bústia	437 a la teva K
bülten	4872 e-K	4966 K
bültene	4823 K abone	4823 K kayit	4823 K kaydol
bülteni	4872 haber K
bültenimiz	78 K	4963 K
bültenimize	78 K	78 e-K	4823 K	4962 K	4963 K
bültenine	4872 K
błagał	3821 K
błagała	3821 K
bạn	49 gửi cho K bè	5125 hộp thư của K	5170 sự ủng hộ của K	5230 mời K	5230 cần sự ủng hộ của K	5230 nhờ sự ủng hộ của K
bằng	5180 K văn bản của báo
""", 'c': """
caffè	2793 un K
café	54 me paga um K	1592 un K	1625 un K al mes	2121 un K
caractères	2144 limitées à # K
catedrática	1588 es K
catedrático	1588 es K
celého	503 pro čtení K
cercetătoare	4037 este K
cercetător	4037 este K
changés	99 prénoms ont été K
chaîne	2243 notre K
chefredaktör	4652 är politisk K	4652 är K
chefredaktør	701 er K
chuyện	5149 bạn có câu K
chép	5144 cấm sao K bài	5180 mọi sao K
chính	99 đính K	5134 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5125 bản tin của K tôi	5128 theo dõi K tôi	5149 cho K tôi qua	5149 liên hệ với K tôi qua	5149 hãy liên hệ với K tôi	5230 ủng hộ K tôi	5230 K tôi cần sự giúp đỡ	5230 giúp K tôi	5230 theo dõi K tôi	5230 hãy gửi cho K tôi	5230 hãy liên hệ với K tôi	5230 hãy báo cho K tôi	5231 K tôi trên	5231 của K tôi	5231 cho K tôi
chọn	5230 hãy bình K
cikkből	2605 K #
cikkéből	2605 K #
cikkünk	2607 minden K
cikkünkhöz	2607 minden K
collecté	2066 est K par
collectée	2066 est K par
collectées	2066 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3869 nos K
comentó	1716 K
comisión	1614 recibir una K
comissió	432 rebre una K
comissão	3907 receber K	3907 receber uma K
commerciële	3424 K partner
communauté	2129 K whatsapp	2129 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2824 parte della nostra K
condamné	2245 a K
condiții	4024 termeni și K
confidentialité	2096 politique de K
confidențialitate	4024 politica de K
conférences	2118 est maître de K
connecté	2098 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3834 acesse todo o K	3897 ao exibir este K	3897 ao ver este K
contribuição	3889 com a sua K	4003 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1716 K
conversación	1566 participar en la K
conținut	9 acest K	4013 K doar pentru abonați
conținutului	4033 preluarea K
cookieinställningar	4627 K	4654 K
corespondentă	4037 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4133 K un cont pentru a citi
csatornájára	2515 viber-K
csatornánk	2607 K
csatornánkhoz	2515 telegram-K	2515 whatsapp-K
csatornánkra	2515 youtube-K	2606 iratkozz fel K	2606 iratkozzon fel K
csábított	2609 K
cuéntanos	38 K	67 K	1566 K en	1713 K
cuéntenos	38 K	67 K
czytać	3677 aby K dalej	3677 żeby K dalej	3818 chcesz K dalej
czytelników	36 naszych K	3731 opiniami K	3742 z wpłat K	3742 dzięki wsparciu K	3759 K	3819 naszych K	3819 z wpłat K
câmpurile	60 K cu steluță
cântau	4136 K
címével	2550 e-mail-K
cùng	51 hãy tham gia K họ
của	5154 là cây bút K	5231 độc giả K
""", 'd': """
danişmanliği	4877 yatirim K kapsaminda değildir	4877 yatirim K hizmeti
daní	4437 # % z K	4437 #% z K
darbą	3255 mūsų K
darowiznę	3675 przekaż K	3818 przekaż nam K	3818 przekaż K na
datenschutzerklärung	843 unserer K	1029 unserer K	1029 unsere K
datenübertragung	885 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3575 er K
debattør	701 er K
declaró	1716 K
decía	1716 K
demandé	2245 a K
denmişti	4965 K
denunció	1716 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1545 K la	1545 K nuestra
destekçimiz	4883 K olun	4962 K olun
desteğiniz	4962 K
desteğinizle	4963 K
desteğiyle	18 okurlarin K	4858 yapay zeka K	4874 K ayakta	4888 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4428 K môžu
disponível	3845 K no google play
doação	3830 faça uma K	3889 sua K	4003 sua K	4003 faça uma K	4007 K
doações	4007 K
dodał	3821 K
dodała	3821 K
dodává	642 K
događaj	4324 naš K
domagał	3821 K się
donació	491 fes una K	495 K
donación	1523 haz una K	1523 tu K	1591 tu K	1591 una K	1713 tu K	1713 haz una K	1717 K
donația	4133 K ta
donație	4133 fă o K	4137 K
donații	4137 K
donează	90 K cât poți	4133 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4335 bez K
doradzał	3821 K
dorzuć	3818 K się
dostawać	3752 chcesz K
dostávajte	4452 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4447 chcete K
dostávejte	580 K
dostęp	80 kup K	3677 masz już K	3736 pełny K do	3736 wykup K	3818 kup K
dostępny	3677 artykuł K tylko
dotazník	554 krátký K	4427 krátky K
dotazníka	4427 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3820 K kwotą
dočtete	561 více se K
dołóż	3818 K się
dołącz	51 K do nich	51 K	3689 K do nas na	3818 K do nas	3818 K do grona	3818 K do nich
drastické	99 obsahuje K
draudžiama	3201 K kopijuoti	3201 be leidimo K	3201 be sutikimo K
draudžiamas	3222 be leidimo K
dueños	1658 sin K	1658 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3819 K dalej
dziennikarką	3723 jest K	3800 jest K
dzięki	3819 K wam	3819 K tobie
dziękujemy	3733 K za zapisanie	3733 K za zapis	3818 K, że nas czytasz
där	42 var du K
débloquer	2056 pour K
déclare	2245 K
déclaré	2245 a K
découvrez	2053 K nos offres	2242 K nos offres
déductible	2047 K des impôts	2047 K à #	2244 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2245 K
déplore	2245 K
déposés	2134 des cookies seront K
désabonner	2063 K à tout moment	2067 K à tout moment	2067 vous K en cliquant
désactiver	2090 K adblock
désactivez	2090 K adblock
désinscription	2067 K à tout moment
désinscrire	2067 K à tout moment	2069 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4749 K
dømte	792 K	3669 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5130 tải ứng K	5230 tải ứng K của	5230 hãy tải ứng K	5230 tải ngay ứng K
""", 'e': """
edellyttää	1973 K tunnusta
editörlerimize	39 K
editörüdür	4855 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2604 K készült
elaboración	1614 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1541 tu correo K	1566 tu dirección de correo K no será publicada
elemző	2518 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2484 a teljes cikk K
elsőként	2526 értesülj K
előfizetés	2610 K
előfizető	2484 már K	2606 legyen K
előfizetőink	50 K	2484 K olvashatják	2529 K számára	2607 K
előfizetők	50 az K	2540 csak K	2610 K
előfizetőknek	2485 csak K	2540 K szól
előfizetőként	50 K
előfizetőnktől	2550 K
emlékeztetett	2609 K
emoțional	99 pot afecta K
endereço	3863 seu K de email não será
engedély	2533 K nélkül tilos
engedélyezze	2497 K a javascript
engedélyezése	2567 tartalmainak K	2567 tartalmak K
engedélyhez	2533 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2243 cette K	3440 onze korte K	3440 onze K
enquêtent	2243 K pour vous
enquêtes	2243 nos K
ensimmäinen	2036 K kuukausi
enthält	885 dieses element K daten
entraînement	48 K d'ia
entrée	2197 ctrl+K	2197 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1713 K
epizódu	4425 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	897 shop K	972 im shop K
erişin	4883 K
erklärt	1031 K
erklärte	1031 K
erkände	4749 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1028 K sie es weiter
erzählt	67 K uns	1031 K
erzählte	1031 K
escribió	1716 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1566 K a	1713 K
estimé	2245 a K
estás	1518 ya que K aquí	1518 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4832 javascript'i K
evästeasetuksesi	1926 K
evästeasetuksiasi	1950 K
evästeasetuksissa	1926 K
evästeasetusten	1926 K
evästeasetustesi	1926 K
evästeet	1950 K	1975 K
evästeitä	1929 K
evästesuostumuksesi	1926 K
evästevalintasi	1926 K
evästevalintojesi	1926 K
existují	564 K díky
experiência	67 conte sua K
explicó	1716 K
expliqué	2245 a K
expérience	67 partagez votre K
externého	4419 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4419 K obsah
""", 'f': """
favoritkälla	4648 K
faça	4003 K um pix
felelősséget	30 nem vállal K
felhasználása	2532 cikkek K csak	2532 cikk K csak	2532 tartalom K csak	2532 anyagok K csak
felhasználási	2498 K feltételek
felietonistką	3800 jest K
felietonistą	3800 jest K
feliratkozás	2486 K a hírlevélre	2486 hírlevél K
feliratkozásommal	2513 K
feliratkozással	2513 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2518 K
folosește	4024 K cookie
folytatásához	2484 a cikk K
fordítóval	2522 gépi K
forintért	2529 havi # K
formulára	4430 odoslaním K
formulário	4003 inscreva-se no K
formuláře	557 odesláním K
forrásként	2514 kedvenc K
fortæl	67 K os
fortæller	792 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2501 küldd el K
fotóit	40 K	2501 küldje el K	2501 küldje be K
fotóját	2501 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4749 K
früheren	99 K version	99 K fassung
férjen	2606 K hozzá
följ	4621 K oss på	4746 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4644 alla rättigheter K
fördere	1028 K
fördermitglied	80 werden sie K	912 werde K	912 werden sie K
fördern	1028 jetzt K	1028 K sie
föredragen	4648 K källa
föredragna	4648 K källa
föreslog	4749 K
författare	4652 är K och
förklarade	4749 K
förklarar	4749 K
försvarade	4749 K sig
følg	666 K os på	789 K os	3540 K oss på	3666 K oss
første	714 K måned	791 K måned	3589 K måned	3668 K måned
førsteamanuensis	3566 er K
førstelektor	3566 er K
független	2482 támogassa a K	2607 K sajtó
főmunkatársa	2591 K
főszerkesztője	2520 K
""", 'g': """
gadā	3323 K
gazeteciliği	4963 bağimsiz K
gazeteciliğimiz	4963 K
gazetę	3762 kup K
gefällt	943 K ihnen, was sie	943 K dir, was du
gelmişken	4816 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	849 wird in neuem fenster K
giovedì	17 ogni K
giáo	5151 là K sư
giảng	5151 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4398 K
gridò	2918 K
gràcies	438 K a gent com tu	492 K a tu
grátis	4005 teste K
grâce	18 K à vous	2044 K à vos dons
gwiazdką	60 pola z K
gärna	4746 vill K höra från dig
går	644 før du K	3519 før du K
gåva	4603 ge en K i dag	4603 ge en K nu	4604 din K	4604 ge en K	4746 din K gör	4746 ge en K i dag	4750 K
gönderdik	4890 size bir e-posta K
gönderin	4883 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4747 K mer
göre	4965 K
görün	4883 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4883 K
gösterilmeden	4846 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3821 K
głosiła	3821 K
głosiło	3821 K
głosuj	3747 K
głosujcie	3747 K
głównej	3738 na stronie K
gương	64 trang K
gửi	49 hãy K	5149 xin K về
""", 'h': """
használ	2497 cookie-kat K	2498 sütiket K
használat	2497 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1031 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2501 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	877 bei google K
hirdették	2609 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2577 K
hirdetésblokkolót	2577 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4655 K av ai	4679 K av ai	4746 K oss
hjälper	4746 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	789 vi har brug for din K	789 K os
hjælper	789 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4501 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2503 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2503 a K
hozzátette	2609 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1951 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4746 K med i
häufiger	877 bei google K
hävdar	4749 K
håller	43 K du med	43 K du inte med	4686 läsare som K
hævder	792 K
hébergé	2092 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2550 K
hírekben	2491 a google K	2514 google K
hírlevelére	2513 K
hírlevelünk	78 K	2607 K
hírlevelünket	2513 K
hírlevelünkre	78 K	2486 K	2606 iratkozzon fel K	2606 iratkozz fel K	2607 K
hírlevél	2610 K
hírlevélre	78 K	2606 iratkozz fel a K	2606 iratkozzon fel a K
hó	2608 ft/K
hónap	2529 első K	2608 első K
hören	967 K sie hier.
hører	3580 der du K
hükmetti	4965 K
hüüdis	1785 K
hüüdsid	1785 K
hűségidő	2540 K nélkül
hồng	5179 nhận hoa K
""", 'i': """
iecienītāko	3271 K avotu
iepriekšējā	99 K versijā
ifølge	792 K	3669 K
illimité	2058 accès K	2153 en K
imágenes	40 tus K	99 contiene K
incorporó	1588 se K a
independentă	4134 presa K
independência	4004 a K
indicó	1716 K
indiqué	2245 a K
indrømmede	792 K
indrømmer	792 K
indépendance	2243 notre K
indépendant	2044 soutenez le journalisme K	2243 journalisme K	2243 média K
indépendante	2150 la presse K a	2243 presse K	2243 information K
información	1554 sigue toda la K	1554 siga toda la K	1588 cubre la K	1714 esta K
informację	3722 wyślij K
informações	99 com K de
informațiilor	4033 preluarea K
informováni	602 chcete být K
informó	1716 K
informē	3324 K
ingresá	77 K tu correo
innehåll	4630 externt K	4654 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3669 K
innrømmet	3669 K
inquiète	2245 s'K
inquérito	35 nosso K
inscrição	3839 cancelar a K
inscríbete	1517 K
inställningar	4627 cookie-K	4627 dina K för cookies	4627 dina K för kakor
insändare	43 K	4653 skicka din K	4653 din K till	4653 skriva en K
intelektą	3209 dirbtinį K	3224 dirbtinį K
inteligencję	3744 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2522 mesterséges K készült	2542 mesterséges K
introduceți	77 K adresa de email
intégralité	2053 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1714 esta K
investigação	4004 esta K
investigație	4134 această K
investigațiile	4134 continua K
invítame	54 K a un café	54 K un café	1713 K a
invítanos	1713 K a
ismételgette	2609 K
istediğiniz	4822 K zaman iptal	4964 K zaman iptal
izražavaju	4329 komentari K
içeriği	9 K
içeriğin	4857 harici K
içermektedir	99 sahneler K
išorinio	3207 K turinio
""", 'j': """
jautāja	3324 K
javascript가	3143 K
javascript를	3143 K
javasolják	2609 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3671 skoro już tu K	3671 skoro tu K
ještě	613 zbývá K
jogász	2518 K
jugé	2245 a K
jurnalistă	4037 este K
jurnaliștii	39 K noștri	4068 K noștri îți trimit	4134 K noștri
jälgi	1782 K meid
jäljellä	1969 ilmaista juttua K	2033 K #%	2033 K # %	2033 #% K	2033 # % K
jäseneksi	80 liity K	2034 liity K
""", 'k': """
kanał	3819 nasz K
kannatusjäseneksi	2034 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4399 K
kedykoľvek	4404 odhlásiť sa môžete K
keresőben	2514 google-K
khoản	5122 bạn đã có tài K	5134 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5144 K sao chép bài viết	5144 K sao chép nội dung	5144 K sao chép lại
khẳng	5233 K định
kiabált	2609 K
kiabálta	2609 K
kiabálták	2609 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2609 K
kirjeessä	2037 luki K
kiáltott	2609 K
kiáltotta	2609 K
kiáltották	2609 K
kiến	5165 ý K của bạn sẽ	5230 hãy gửi ý K	5230 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4320 K	4350 K
kolačiće	4320 K	4350 K
kolačići	4320 K
komentować	6 K	3709 aby K
komentár	6 pridať K	4428 pridajte K
komentára	4428 pridanie K	4428 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4417 je K
komentátorom	4417 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2503 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1951 K
konferencję	3727 naszą K
konuştu	4965 diye K	4965 K
kopírovanie	4410 K obsahu bez	4410 K je zakázané
kopēšana	3270 K bez
korespondentką	3723 jest K	3800 jest K
korespondentė	3206 K
korábban	2549 K itt írtunk	2549 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3821 K
krzyczała	3821 K
krzyknął	3821 K
krzyknęła	3821 K
krävde	4749 K
krævede	21 K felter er	792 K
krönikör	4652 är K	4726 är K
kulturalną	3731 K dyskusję
kulturredaktör	4652 är K	4726 är K
kulturredaktør	701 er K	771 er K	3575 er K	3648 er K
kumppanuuslinkkejä	74 K	1963 K
kvíz	553 náš K	4427 náš K
kvíze	4427 našom K	4427 v K
kvízu	553 našem K	553 v K
kyltissä	2037 luki K
kysyivät	2037 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2608 K
käsitellään	99 jutussa K
käyttää	1927 tämä sivusto K
käyttöehdot	1958 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2609 K
kérdezték	2609 K
kérdőívünket	35 K
kért	2609 K
kérte	2609 K
kérték	2609 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1028 K sie uns
könyörgött	2609 K
könyörögtek	2609 K
köszönjük	2606 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2491 K minket	2606 K minket
követelte	2609 K
követelték	2609 K
közgazdász	2518 K
közlése	2541 nélküli K tilos
közreműködésével	2604 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2609 K
kúpte	4498 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1031 K an
künstlichen	901 K stimme vorgelesen	901 K stimme vertont
künstlicher	960 mithilfe von K
küpsised	1735 K
küpsistega	1735 K	1754 K
küsis	1785 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3321 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5233 K
""", 'l': """
labākie	3290 K raksti tavā
lamentó	1716 K
lançait	2245 K
lasītu	3260 lai K tālāk
lasītāji	3322 mūsu K
lasītājiem	3322 mūsu K
lejupielādē	3321 K
lelkisegély	99 K
leverandør	3577 ekstern K
leverantör	4654 extern K
leído	1628 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3280 K
linkistä	1962 lisää tästä K
lisenssillä	47 K
lisäsi	2037 K
llicència	47 K cc
lucrează	4037 K în presă
lunedì	17 ogni K
lună	4135 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5122 đăng nhập để bình K	5165 bình K của bạn sẽ	5230 đăng nhập để bình K
lájkolj	2491 K minket
lákal	642 K
läget	4663 koll på K
lähdet	1902 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4666 du kan K mer	4666 kan du K mer	4666 K mer om	4743 #% kvar att K	4743 # % kvar att K	4747 fri att K
läsare	36 våra K	4664 våra K	4747 våra K
läsarna	18 tack vare K
läser	4746 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3607 K for	4683 K för
læser	789 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	790 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1534 K de notas
límites	1528 sigue leyendo sin K
lòng	5149 vui K gửi về	5230 vui K gửi về
löd	4749 K
lød	792 K	3669 K
lūdza	3324 K
lập	5169 ủng hộ báo chí độc K	5231 báo chí độc K
""", 'm': """
magyarázta	2609 K
mailovú	4430 e-K adresu
mainoslinkkejä	37 K	74 K	1963 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1737 K abil
materiał	9 ten K
matéria	20 ler esta K	3834 esta K é só	3921 para ler esta K	4000 #% desta K	4000 # % desta K	4000 #% da K	4000 # % da K	4004 esta K
matérias	3888 limite de K	3999 K
matí	491 rep cada K
mawiał	3821 K
mawiała	3821 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2609 K
megbízásából	2604 K készült
megjelenését	2604 K támogatta	2604 K támogatja
megjelenítése	2567 tartalmainak K	2567 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2034 tue K
meitä	1960 tukea K	1960 tue K	2034 tue K	2034 auta K
mencióname	62 K
menționat	4136 a K
mesačne	4500 K
mesečno	4398 K	4596 K
mesélte	2609 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3820 za K
miesięcznie	3820 K
minkä	90 anna K voit
miễn	15 bài K phí	5172 hết số bài K phí	5232 dùng thử K phí
mjesečno	4398 K
moderálási	2503 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2144 charte de K	2144 K par la rédaction
mokė	3257 K
mondták	2609 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1528 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1716 K
mulțumim	4133 K că ne citești
munkatársa	2520 K	2591 K
munkatársunknak	39 K
munkánk	2607 K
munkánkat	2482 támogasd K	2482 támogassa K	2527 K	2606 támogasd K	2606 támogassa K	2607 K
myönsi	2037 K
másodközlés	2509 K	2532 K
másodközlése	2532 K
märkis	1785 K
määräsi	2037 K
mån	4665 kr/K	4748 kr/K
månad	4608 testa en K	4665 en K för	4746 testa en K	4748 per K	4748 varje K
månaden	4665 första K	4748 i K	4748 första K
månader	4665 K för #	4746 testa # K
månadsgivare	4746 bli K
måned	650 prøv en K	714 i # K	789 prøv en K	791 pr. K	3589 en K for	3666 prøv en K	3668 per K
måneden	791 om K	3668 i K
måneder	714 i # K	3589 K for #
média	2243 notre K
mês	4004 até o fim do K	4005 por K	4005 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3821 K
mówili	3821 K
mówił	3821 K
mówiła	3821 K
môžete	4426 článok si K
müşterimiz	4894 K
mācīja	3324 K
mākslīgais	3277 K intelekts
mēnesis	3323 pirmais K
mēnesī	3323 K
mėgstamiausią	3202 K
mėnesį	3256 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5233 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3821 K
namawiała	3821 K
napisał	3821 K
napisała	3821 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4501 K
napíšte	38 K nám	4416 K nám	4416 K, prosím	4449 K na	4498 K nám
naročilo	4532 hvala za K
naročite	80 K se	4506 K se na naše	4594 K se
naročnik	50 kot K	4505 že K
naročnike	4513 samo za K	4513 le za K
naročniki	50 K lahko	4545 lahko berejo le K	4545 berejo samo K	4598 K
naročnikom	4505 dostopen le K	4505 na voljo K	4505 na voljo samo K	4505 na voljo le K	4545 dostopna le K	4545 dostopna samo K	4545 dostopen le K	4545 dostopen samo K
naročnina	4533 K	4598 K
naročnino	4533 z K	4555 z K
narzędzi	3744 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3214 K
naujienlaiškis	3255 mūsų K	3258 K
naujienlaiškį	3194 mūsų K	3214 K	3254 užsisakykite K	3255 mūsų K
navođenja	4335 bez K izvora
navođenje	4335 uz K izvora
nawoływał	3821 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4324 K timu
našich	575 K zpráv	4448 K správ
neatkarīgu	3321 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2606 segíts K	2606 írjon K	2606 írj K	2606 jelezd K	2607 K adód
nemokamą	3218 K paskyrą
neobmedzený	4403 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3216 paremkite K žurnalistiką	3254 paremkite K	3255 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1941 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4499 K médiá
nezávislú	4498 podporte K
nghiêm	5144 K cấm sao chép
nghiên	5151 là nhà K cứu
ngoài	5155 nội dung bên K
nguồn	5147 K ưu tiên	5147 K tin ưu tiên	5215 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5165 chịu trách K về nội dung bình luận
nhân	5156 trí tuệ K tạo
nhấn	5230 K vào đây
nhận	5125 đăng ký K bản tin	5125 đăng ký K tin	5230 đăng ký K bản tin	5230 đăng ký K tin
nhập	24 đăng K	5122 vui lòng đăng K	5122 đăng K để đọc	5122 đăng K để xem	5122 đăng K để lưu	5122 hãy đăng K để	5230 đăng K để đọc	5230 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3724 materiał wideo jest K
niezależne	3818 wesprzyj K	3818 wspieraj K	3819 K media
niezależność	3819 K
niezależną	3819 jesteśmy K
noastră	4134 munca K
nolēma	3324 K
norāda	3324 K
nosūtīsim	57 jums K
notificações	14 as K	3847 ative as K	3847 ativar K	3847 receba K
notificările	14 K	4021 activează K
notifikácie	4429 K
notícia	4004 esta K
notícias	3839 receba as K	3839 receba K	3850 siga as últimas K	3999 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4417 je K	4417 , K
novinári	4499 naši K
novinárka	4417 je K	4417 , K
novinárkou	4417 je K
novinárom	4417 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4506 na e-K
novičnik	4514 K	4514 e-K	4595 naš e-K	4598 K
novičnika	4514 K
nuotraukų	40 K ir vaizdo
nusprendė	3257 K
nášho	4423 do K tímu
nächste	21 in diesem browser für die K	1028 sind sie der K
näyttämällä	1925 K sisällön
nélkül	70 reklám K	71 spam K
nói	5233 K
nõus	43 ei ole K?
năm	5232 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4611 K tillgång
obećala	4399 K
obećao	4399 K
obiecał	3821 K
obiecywał	3821 K
obligāta	3270 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3863 campos K são marcados com	3868 campos K marcados	3868 campos K são marcados com
obveščanje	4532 na naše K
obľúbené	4414 K zdroje
obľúbených	4414 K zdrojov
obľúbenými	4414 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4447 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3821 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3821 K
odpowiedziała	99 nie K	3821 K
odpowiedziało	99 nie K
odražavaju	4329 komentari K	4329 komentari ne K
odídete	4412 kým K
ofereça	3834 K este artigo
ograniczeń	3677 czytaj bez K	3677 czytaj więcej bez K
også	51 bli med du K
ogłosił	3821 K
ogłosiła	3821 K
oikaisupyynnöt	1954 K
oikaisupyyntö	1954 K
olvashatják	2548 csak előfizetők K
olvasási	0 K idő
olvasóiból	2527 K él
olvasóink	36 K	2607 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1713 danos tu K
ordenó	1716 K
ordonné	2245 a K
ortakliği	4876 iş K linkleri	4878 satiş K bağlanti	4878 satiş K linkleri
orzekł	3821 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4419 K údajov
ostrzegał	3821 K
ostrzegała	3821 K
ostrzegł	3821 K
otrzymywać	3752 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4501 K
oznámila	642 K	4501 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3254 K mums
pageidaujamą	3202 K šaltinį
paklausė	3257 K
palīdzi	3284 ziedo un K	3321 K mums
palīdzību	3277 mākslīgā intelekta K	3292 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3254 K mums
parsisiųskite	3254 K
participación	1570 normas de K
partnerské	74 K odkazy	562 K odkazy	4435 K odkazy
partneři	523 my a naši K
pastā	3282 e-K
pastāstiet	38 K mums	67 K mums
patronką	3742 zostań naszą K
patrões	3951 sem K	4004 sem K
paylaşilan	4944 tarafindan K bir gönderi	4944 tarafindan K gönderi
paylaşin	25 K	49 K	4883 K
paylaştiği	4944 K bir gönderi	4944 'in K bir gönderi
paziņoja	3324 K
paziņojumus	3281 K
państwa	3722 czeka na K
pašte	3214 jūsų el. K
pažadėjo	3257 K
periódico	1714 este K	1714 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3552 K
phê	54 mời tôi một ly cà K	5169 mời bạn một ly cà K
phóng	5149 liên hệ K viên	5151 là K viên	5151 K viên ban	5154 là K viên báo	5154 là K viên của	5230 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1716 K
pidätetään	1937 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3821 K
pisała	3821 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4317 K nam	4349 K nam na	4349 K na	4396 K nam	4519 K nam	4519 K na	4549 K nam na	4549 K na	4594 K nam
piškotke	4522 K	4550 K
piškotki	4522 K
piškotkov	4522 K	4550 K
pište	576 K na	576 K nám na
plakáton	2609 állt a K
plânge	4136 se K
pochází	546 obsah K
podcastów	3728 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3821 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4396 vaša K
podrške	4336 bez vaše K	4397 vaše K
podršku	4396 vašu K
podržite	4336 K	4396 K nas	4396 K naš
podělte	67 K se s námi	67 K se o
podľa	4501 K
poinformował	3821 K
poinformowała	3821 K
pokračovanie	4403 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4435 článok K	4435 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2518 K
política	425 K de galetes	1564 K de cookies	3861 K de cookies	3890 cobre K
pomocí	566 K ai
pomocą	3744 z K ai
pomoć	4396 vašu K
pomóż	3818 K nam
pomôžte	4498 K nám
poprosił	3821 K
poprosiła	3821 K
poprosiło	3821 K
poručila	4399 K
poručio	4399 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4446 K článok zadarmo
poslušajte	4548 K nas
postafiókjába	2486 K
postafiókjában	2511 minden reggel a K	2511 minden este a K	2511 minden nap a K	2511 minden héten a K
postafiókodban	2511 minden reggel a K
postaládádba	79 a K	2513 a K
postaládádban	2511 minden reggel a K	2511 minden héten a K
postaládájában	2511 minden reggel a K	2513 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4419 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3821 K
powiedziała	3821 K
powtarzał	3821 K
powtarzała	3821 K
poznámka	99 K redakce
pozostało	3677 K # %	3677 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4317 K nam	4317 K na	4396 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4416 K nám	4498 K nám
pošljemo	57 vam K
pošljite	49 K ga	4519 K nam	4519 K jo nam	4519 K na	4594 K nam
požádal	642 K
požádala	642 K
pracę	3819 naszą K
pranešimus	3213 K
praneškite	38 K mums	67 K mums
pranešė	3257 K
prašė	3257 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4450 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4403 už ste K	4403 ste K
predplatiteľom	80 staňte sa K	4411 K	4498 staňte sa K
predplatiteľov	4411 pre K
predplatné	4403 už máte K	4432 K	4498 kúpte K	4498 kúpte si K	4502 K
predplatného	4432 K
predplatným	4432 K	4453 s K
predplaťte	80 K si
preferată	4035 sursă K pe google	4035 sursă K în google
preferované	541 K zdroje	4414 K zdroje
preferovaný	541 K zdroj	4414 K zdroj
preferovaných	541 K zdrojů	4414 K zdrojov
preferovaným	541 K zdrojem	4414 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3677 tylko dla K	3750 tylko dla K
prenumeratą	3736 z K
prenumeratę	80 kup K	3677 masz już K	3736 zamów K	3736 kup K	3736 wykup K	3762 kup K
preporučila	4399 K
preporučio	4399 K
pretlačiť	45 K
prevziať	45 K
prečítate	4403 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4396 K se našoj	4396 K im se	4594 K se nam
pridržana	4309 sva prava K
pridržane	4512 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3257 K
prihlásenie	4404 ďakujeme za K	4430 ďakujeme za K
prihlásení	4432 po K
prihlásením	4430 K súhlasíte
prihláste	24 K	4403 K sa a čítajte	4498 K sa na odber
prihvaćate	4331 prijavom K
pripažino	3257 K
programėlėje	3212 K
programėlę	3212 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4347 K nas
proposé	2140 conçu et K par
prosił	3821 K
prosiła	3821 K
pročitali	4301 da biste K
pročitate	4299 da K cijeli	4299 da K ceo
prośbę	3671 mamy do ciebie K	3671 mamy małą K
prošnjo	4516 imamo majhno K	4516 majhno K
prywatności	3699 ustawienia K	3699 ustawień K	3703 polityka K	3703 polityce K
przeczytać	3677 aby K cały	3677 aby K ten artykuł
przeczytałaś	3731 dziękujemy, że K
przeczytałeś	3731 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3674 K nam #%	3818 K nam	3818 K #
przekonywał	3821 K
przekonywała	3821 K
przesyłajcie	3722 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3706 K zdjęcie	3706 K zdjęcia	3722 K nam	3722 K je do nas	3818 K nam
przyznał	3821 K
przyznała	3821 K
przyłącz	51 K się
przyślij	3706 K zdjęcie	3722 K nam	3722 K je do nas	3818 K nam
práca	4499 naša K
práce	640 naší K
práci	640 naši K
prácu	4499 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2245 a K
précédente	99 version K de cet
préférée	2128 source K
préférées	2128 sources K
prévient	2245 K
príspevky	4428 K v diskusii
príspevok	4498 váš K
próxima	4004 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2766 blocco della K	2916 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2520 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2090 bloqueur de K	2090 bloqueurs de K	2243 sans K
publicités	2090 bloqueur de K
publicystką	3723 jest K	3800 jest K
publicystą	3723 jest K	3800 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2098 votre adresse e-mail ne sera pas K
pytał	3821 K
pytała	3821 K
pytały	3821 K
pytań	3730 na kilka K
pyyntö	1902 pieni K
pyysivät	2037 K
pásale	1713 K esta
pásalo	49 K
päevakokkuvõte	1742 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1948 K	2018 on K
päätti	2037 K
påminde	4749 K
pénzbe	2607 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4450 bez K súhlasu
píšte	4449 K na	4449 K nám na
pódcast	34 nuestro K	1714 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3263 K bez	3270 K bez
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
quyên	5230 K góp ngay	5234 K góp
quyền	5144 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5198 trình chặn K cáo	5198 chặn K cáo
""", 'r': """
radził	3821 K
radziła	3821 K
radí	642 K
rakstīja	3324 K
rappelé	2245 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3254 K mums
rašė	3257 K
recaptcha로	3175 K
recibirás	57 K
reclamă	11 K
reconoció	1716 K
recordó	1716 K
rectificación	99 K:
recunoaște	4136 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1624 la K te envía	1668 se incorporó a la K	1714 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4068 K îți trimite	4134 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3818 wesprzyj K
redaktorką	3723 jest K	3800 jest K
redaktorė	3206 K
redaktör	4652 är K för	4652 är K på	4652 är politisk K	4726 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3575 er politisk K	3575 er K i	3575 er K for	3648 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3916 a K envia	3961 entrou para a K	4004 nossa K
redistribuída	3887 reescrita ou K
redistribuído	3887 reescrito ou K
reenvíalo	49 K
refusé	2092 K le dépôt
registrácii	4432 po K
registráciou	4430 K súhlasíte
registráciu	4430 ďakujeme za K
regisztrálj	2606 K ingyenesen	2606 K, hogy
regisztráljon	2606 K ingyenesen	2606 K, hogy
regisztrálnia	2548 K kell
regístrate	1528 K gratis	1532 K para
reinhören	897 jetzt K:
rejestrując	3733 K się
reklamlänkar	74 K	4667 K	4699 K
reklamą	11 K
reklám	70 nincs K	4499 bez K
reklámblokkoló	2577 K
reklámblokkolót	2577 K
reklámok	2607 K nélkül
reportaż	3819 ten K
reporterką	3723 jest K	3800 jest K
reportér	544 , K	621 , K	4417 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4417 , K
reportérkou	544 je K	621 je K	4417 je K
reportérom	4417 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1585 prohibida su K	1585 prohibida la K
reprodução	3884 proibida a K	3884 K proibida	3924 K permitida desde	3924 K é permitida desde
reprodúcelo	45 K
republié	45 K	2114 K avec	2159 cet article est K
repórter	39 nosso K	3890 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1716 K
rezervăm	29 ne K dreptul
riêng	5134 chính sách quyền K tư	5172 dành K cho thuê bao	5180 quan điểm K của tác giả
rovatvezető	2591 K
rovatvezetője	2520 K	2591 K
ročne	4500 K
ročně	641 K
rät	1031 K
rätta	4658 K fel
rättar	4658 vi K fel
rättelse	99 K
räumte	1031 K ein	1031 K der	1031 K die
rääkis	1785 K
råber	792 K
råbte	792 K
rådde	4749 K
rådede	792 K
réagir	2101 pour K
réagissez	2242 K à
réalisation	2140 n'a pas participé à la K
rédacteur	2118 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2118 a rejoint la K	2140 n'a pas participé à sa K	2149 la K vous	2153 pour soutenir la K	2242 soutenez la K	2242 alertez la K	2243 notre K
rédactrice	2118 est K
régulièrement	2118 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2245 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2053 cet article est K	2053 ce contenu est K	2053 article K
réservée	2053 K à nos abonnés	2053 la suite est K	2056 K aux abonnés
réservés	2056 K aux abonnés	2114 tous droits K
résiliable	2244 K à tout moment
részesített	2514 előnyben K forrásként
röst	4655 ai-K	4691 ai-K
răspuns	99 nu a K	99 nu au K	4136 a K	4136 au K
răspunsul	21 anulează K
rằng	5233 viết K	5233 cho K
""", 's': """
sacīja	3324 K
sadržaj	9 ovaj K	4320 vanjski K	4320 spoljni K
sadržaja	9 ovog K	4320 vanjskog K	4320 prikaz ovog K	4320 prikaz K
sakė	3257 K
samfunnsøkonom	3566 er K
samobójcze	99 myśli K
sanctionné	2245 a K
sandučić	79 u vaš K	4302 u vaš K
sandučiću	4302 u vašem K	4331 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	804 K sie ein abo	1028 K sie ein abo
schránke	4404 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4404 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2606 K, hogy
segítségedre	2606 szükségünk van a K
según	1716 K
sensível	99 pode ser K
sentenció	1716 K
sería	1625 sin ti no K
sesión	24 inicia K	24 inicie K	1528 inicia K para
sessió	24 inicia K
sessão	24 inicie K	4003 inicie K
señaló	1716 K
sfătuia	4136 K
sfătuiește	4136 K
sfătuit	4136 a K
sisällön	9 K	1950 ulkoisen K
sisältö	1907 tämä K on vain
sisältöä	1950 ulkoista K
siunčiame	57 jums K
sjefredaktør	3575 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4749 K
skarży	3821 K
skarżył	3821 K się
skrzynkę	79 na twoją K	3681 na twoją K	3681 na swoją K	3733 K mailową
slažete	43 K se	43 ne K se
slobodné	4498 podporte K
slobodnú	4498 podporte K
slušajte	4347 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3730 naszą K
sonuçlarinda	4849 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5149 về hộp thư của tòa K	5169 hãy ủng hộ tòa K	5180 bằng văn bản của tòa K	5230 hãy gửi về tòa K	5230 hãy liên hệ tòa K	5230 hãy báo cho tòa K	5231 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4435 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4519 K nam
sportkrönikör	4652 är K
sportsredaktør	701 er K
spracovaním	4430 K osobných údajov
sprijiniți	4133 K
sprijină	4133 K-ne
správach	4415 google K
správy	4415 google K
spuneți	38 K-ne	67 K-ne	4134 K-mi mai jos
stellenbörse	896 in unserer K
stjärna	60 fält med K
straipsnį	3225 šį K	3255 visą K
stronę	3753 naszą K
stwierdził	3821 K
stwierdziła	3821 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	792 K der på	3669 K det på	3669 K det i	4749 K det på
stöd	4603 med ditt K	4746 K oss	4746 K vår	4746 ditt K
stödja	4664 K oss med
stödlinjen	83 K
stödmedlem	4746 bli K
stödprenumerant	4746 bli K
stötta	4664 K oss med	4746 K oss	4746 K vår	4746 K vårt
støt	713 K os	789 K os	789 K med
støtt	3666 K oss	3666 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	789 din K	789 bliv K	3522 med din K	3588 K oss med	3666 din K
støtteabonnent	3666 bli K
støttemedlem	80 bli K	789 bliv K	3666 bli K
stāstīja	3324 K
stăpâni	4098 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3677 tylko dla K	3677 dostępna dla K	3677 dostępne dla K	3750 tylko dla K
subskrypcją	3736 z K	3758 z K
subskrypcję	3677 kup K	3677 masz już K	3733 dziękujemy za K	3736 wykup K	3818 kup K
suosikkilähteeksesi	1941 K
suosikkilähteeksi	1941 K
sursă	4067 link activ către K
suscripción	1528 ya tengo una K	1713 cambia tu K	1717 K
suscríbase	80 K	1713 K
suscríbete	80 K	1528 K para	1528 K por	1528 K en	1538 K al boletín	1713 K
susțin	4059 care ne K lunar	4134 ne K lunar
susține	4133 K-ne	4133 K presa	4136 K că
susținerea	4133 K ta
susțineți	4133 K-ne
svarīgākie	3293 nedēļas K
svarīgākās	3293 nedēļas K
svěřte	543 K se nám
szabályzatot	2503 moderálási K
szabályzatunk	2503 moderálási K
szerencsejáték	2496 túlzásba vitt K ártalmas, függőséget okozhat	2496 K ártalmas, függőséget okozhat	2496 K függőséget okozhat! #+
szerkesztője	2520 K	2591 K
szerkesztőségünk	39 K	2607 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2607 K
szerzője	2520 külső K
szociológus	2518 K
szólított	2609 K fel
szükség	2481 önre is K van	2481 önökre is K van	2481 rád is K van
szükségünk	2481 rád is K van	2481 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4665 tills du K upp	4749 K
sähköpostiin	1914 suoraan K
sähköpostiisi	79 K	1915 K
sähköpostillasi	1975 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1915 K
sélection	2149 K d'articles
sélections	2053 ajouter l'article à vos K
síganos	1554 K en
síguenos	1554 K en	1713 K
sócio	80 seja K
sõltumatut	1782 toeta K
sõnul	1785 K
sök	4681 K nu
sökresultat	4648 K på google
sökt	99 vi har K	99 har K
söyledi	4965 K
söylediler	4965 K
söylüyor	4965 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3605 K nå
søkene	3571 google-K dine
søkeresultatene	3571 K dine på google
súhlasu	4450 bez K
súhlasíte	43 K?	4430 odoslaním K
súmate	51 K	1713 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2566 K miatt
sütibeállítások	2566 K miatt	2566 K
sütik	2521 K
sütiket	2521 K
săptămână	17 o dată pe K	4135 pe K
sīkdatnēm	3275 K	3293 K
sống	5169 nuôi K tờ báo	5169 bạn đọc nuôi K
""", 't': """
találatok	2514 google-K
tanácsolja	2609 K
tanácsolják	2609 K
tanácsolta	2609 K
tanácsolták	2609 K
tanította	2609 K
taşiyin	4883 K
teigė	3257 K
tekemään	2035 K sitä
tekijänoikeus	1937 K suojaa
tekoäly	1951 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1951 K
tekoälyn	1951 K avulla	1951 K tekemä
tekoälyä	1951 käyttää K
telefonā	3281 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4962 okuduğunuz için K
thiết	5180 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5172 dành cho K bao	5172 đã là K bao	5234 K bao
thuộc	5145 bản quyền K
thành	5124 dành cho K viên	5167 bạn đã đăng ký K công	5230 trở K thành viên
tháng	5172 đọc miễn phí trong K	5232 mỗi K	5232 hàng K	5232 K đầu
thích	5147 nguồn tin ưa K	5147 nguồn yêu K
thông	14 K báo	5130 bật K báo	5130 nhận K báo	5149 bạn có K tin	5149 bạn đọc cung cấp K tin	5180 khi phát hành lại K tin	5230 hãy gửi K tin	5230 đăng ký nhận K báo	5230 hãy bật K báo
thường	5151 phóng viên K trú tại
tilføjede	792 K
tillgång	4746 få fri K
tillåtet	4678 inte K att återge
tiếng	5165 K việt có dấu
tiếp	5122 để K tục đọc	5122 để đọc K	5122 đăng nhập để K tục	5169 K sức cho báo chí	5172 để K tục đọc	5230 đăng ký để đọc K	5230 hãy K sức	5230 đăng nhập để K tục
tjänst	4599 en liten K att be
tjänsten	4681 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2484 a K
toàn	20 K bộ bài	5122 để đọc K bộ	5122 đọc K bộ bài	5172 để đọc K bộ bài	5230 đăng ký để đọc K bộ
tražila	4399 K je
tražili	4399 K su
tražio	4399 K je
tretích	4419 cookies K strán
treści	9 tej K	3736 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5130 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5165 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2591 K
tudósítója	2520 K	2591 K
turpinātu	3260 lai K lasīt
tuần	17 mỗi K	5167 bản tin hằng K của	5167 bản tin hàng K của	5232 mỗi K
tvrdí	642 K
työmme	2035 K
työtämme	1905 tue K	2034 tue K	2035 K
tájékoztató	2498 adatvédelmi K
támogass	2606 K minket
támogasson	2606 K minket
támogathat	2527 K minket
támogatása	2527 K nélkül	2527 olvasók K nélkül	2606 az ön K
támogatásod	2606 a te K
támogatásából	2481 olvasóink K	2527 olvasóink K
támogatására	2481 olvasóink K
támogatásával	2530 partnerünk K	2604 K készült
támogatónk	2527 legyen ön is K	2527 legyél te is K
täglich	813 K per mail
tähtsamad	1754 nädala K
tärkeimmät	1975 K jutut
tästä	1962 lisää K
täällä	1902 kun kerran olet K
täältä	1962 lisää K
téléchargez	2039 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2606 K le
történész	2518 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3821 K
tłumaczył	3821 K
tłumaczyła	3821 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	790 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3821 K
ulaş	38 bize K
ulaşin	38 bize K	4851 bize K	4883 K
ulaşmak	4851 yazara K
unabhängig	952 K von unserer redaktion	952 von unserer redaktion K	965 damit wir K bleiben	1029 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2794 insegna all'K
unterstütze	798 K unsere arbeit	798 K uns mit	1028 K uns	1028 K unsere	1028 K mich	1028 K meine
unterstützen	798 K sie unsere arbeit	798 K sie uns mit	798 mit einer spende K	798 können sie uns K	1028 K sie uns	1028 K sie unsere	1028 sie können das K	1028 freiwillig K	1028 K sie mich	1028 K sie meine	1028 K uns
unterstützt	837 ihr browser K	1028 K uns
unterstützung	794 ihre K	794 mit ihrer K	912 ihrer K	912 deiner K	960 mit K von ki	1028 mit deiner K	1028 deine K	1028 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4644 skyddat enligt lagen om K
upphovsrättslagen	4644 skyddat enligt K
uprednostňované	4451 K zdroje
uprednostňovaný	4451 K zdroj
uprednostňovaných	4451 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4512 brez dovoljenja K	4512 brez soglasja K
uredništvo	4526 v naše K	4595 naše K
uredništvu	39 našemu K	4519 pišite K
urmărește	4020 K-ne pe	4020 K-ne și pe	4021 K știrile	4133 K-ne
urmăriți	4020 K-ne pe	4133 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3699 K cookies	3699 K plików cookie
utilização	3861 K de cookies
utilizează	4023 K cookie
utilizăm	4023 K cookie
utánközlés	2509 K	2532 K
utánközlése	2532 K
utánközölhető	45 K
uutislähteeksesi	1941 ensisijaiseksi K
uutislähteeksi	1941 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3821 K
uznała	3821 K
uzsvēra	3324 K
użyciu	3744 przy K ai
użytkowników	3731 opiniami K
używamy	3702 K plików cookie
užsisakykite	3191 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4416 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1031 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	896 suchen K
versão	2 K em áudio
vervielfältigung	866 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	849 deine e-mail-adresse wird nicht K	849 ihre e-mail-adresse wird nicht K
veröffentlichung	928 seit der K geändert	928 seit K geändert
već	4314 kad ste K tu	4398 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2501 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1954 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5151 là biên tập K	5154 là biên tập K của	5172 dành cho hội K
viết	5230 hãy K thư	5231 bài K này	5233 ông K	5233 bà K
você	18 sem K	4004 sem K
vollständigen	804 K artikel lesen
volontär	880 ist K
volontärin	880 ist K
voltál	42 ott K	2501 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4529 K
vyhradené	4410 všetky práva K	4410 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4426 si môžete K
vysvetľuje	4501 K
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
válaszolta	2609 K
válaszolták	2609 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4437 bez K by	4499 bez K by
väitis	1785 K
väitti	2037 K
väittää	2037 K
välise	1735 K sisu
våre	3666 meld deg på K
vårt	3534 meld deg på K	3666 meld deg på K
vær	51 K med
védekezett	2609 K
véli	2609 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4499 K vám
vēlamo	3271 K avotu
vēstkopai	3282 K
vēstulei	3282 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4444 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4423 náš K
webinář	549 náš K
według	3821 K
weißt	879 K du mehr
wezwał	3821 K
wiadomościach	3753 google K
widziałaś	3706 K coś
widziałeś	3706 K coś
wołali	3821 K
wołał	3821 K
wołała	3821 K
wpłata	3742 każda K	3818 twoja K
wpłatom	3819 dzięki K
wpłać	3818 K
wspierającym	3818 zostań K
współpracy	3739 we K z partnerem
wyjaśnia	3821 K
wypisać	3681 K się w każdej chwili
wyrażam	3682 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3722 K nam	3722 K je do nas
wzywał	3821 K
wzywała	3821 K
wöchentlichen	817 K newsletter
właściciela	3819 nie mamy K
""", 'y': """
yazdiğimiz	4893 daha önce K haber
yazmişti	4965 diye K
yhteistyössä	1963 K mainostajan
yönetmenidir	4855 genel yayin K
""", 'z': """
zaakceptować	3724 K pliki cookie
zaapelował	3821 K
zaapelowała	3821 K
zachęcali	3821 K
zachęcano	3821 K
zachęcał	3821 K
zachęcała	3821 K
zadaním	4430 K e-mailu
zadržana	4309 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3747 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4336 K vama	4397 K vama
zakázané	4410 šírenie je K
založte	639 K si účet
zamknutý	4403 článok je K
zamčený	503 článek je K
zapisując	3733 K się
zapowiedział	3821 K
zapowiedziała	3821 K
zapytał	3821 K
zapytała	3821 K
zastrzeżone	3717 wszelkie prawa K	3717 wszystkie prawa K
zawołał	3821 K
zawołała	3821 K
zašlete	543 K nám
zašlite	4416 K nám
zaželen	4552 K vir
zaželene	4552 K vire
zaželeni	4552 K vir
zbiórka	3822 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3706 masz K lub
zdjęcie	40 K lub film	3706 masz ciekawe K	3706 masz K lub film	3706 wyślij K lub
zespołu	3727 do naszego K
zewnętrzna	3724 treść K
zewnętrzne	9 treści K	3702 treści K	3724 treści K
zewnętrznej	9 treści K	3724 treści K
zewnętrznych	9 treści K
zgłoś	3722 K go nam	3818 K nam
ziņas	3293 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3754 daj nam K	3818 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3818 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	913 frei K
zunächst	866 dieser artikel erschien K
zurück	944 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4452 K
získávejte	580 K
zł	3736 za # K	3736 od # K	3820 od # K
złotówka	3742 każda K	3819 każda K
""", 'á': """
állt	2609 ez K
állítja	2609 K
átvehető	45 K
""", 'ä': """
ägare	4664 inga rika K
ähnliches	879 K erlebt
ändå	4599 nu när du K är här
äpp	1740 K
äppi	1740 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3567 beskyttet av K
året	791 om K
återges	4644 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4859 bizimle K
çalişmalarimiz	4963 K
çağrisinda	4965 K bulundu
çerezler	4832 K kullan
çerezlere	4857 K
çerezleri	4832 K kullan	4857 K	4894 K kabul
çözün	4883 K
""", 'é': """
échanos	1713 K una mano	1713 K un cable
écris	38 K-nous	67 K-nous
écrit	2118 K pour	2245 a K
écrivain	2118 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2242 K-nous
éditorialiste	2196 est K
électronique	2063 dans votre boîte aux lettres K
énekelték	2609 K
équipe	2243 notre K
értesítéseket	14 K	2526 K	2574 szeretne K
értesítést	2574 szeretne K	2574 szeretnél K	2574 kér K	2574 kérsz K	2574 kérek K
értesüljön	2526 K elsőként
értesülni	2574 szeretne K a	2574 szeretnél K a	2574 szeretne azonnal K
étoile	60 champs avec une K
évente	2608 K
""", 'í': """
ígérte	2609 K
ígérték	2609 K
írta	2609 K
író	2518 K
""", 'î': """
îmbia	4136 K
îndemna	4136 K
îndemnat	4136 a K
îndemnau	4136 K
întrebat	4136 a K
întrebau	4136 K
""", 'õ': """
õpetas	1785 K
""", 'ö': """
öffnen	819 app K
önemli	4894 günün en K
önerdi	4965 K
önskad	4648 K källa
önökkel	2481 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2532 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2607 független K	2607 a jó K
újságírásunk	2607 K
újságíró	2518 K	2591 K
újságíróink	2607 K
újságíróinkkal	2550 K
újságíróinknak	39 K
újságírója	2520 K	2591 K
újságíróként	2591 K
última	1554 siga la K hora	1554 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	867 K von	953 von der agentur K	953 deutschen presse-agentur K
übersicht	873 K	937 diese K wurde
ücretsiz	15 K haber	15 K makale	4881 K üye olun
ügyfelünk	2550 K
ühendust	38 võta meiega K	67 võta meiega K	1782 võta K
ünü	4960 #'K
ütles	1785 K
ütlesid	1785 K
üyeliği	4872 bülten K
üzente	2609 K
üzenték	2609 K
üçüncü	4857 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4347 K nas
čitalaca	43 pisma K	4336 uz podršku K	4354 K	4397 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4354 K	4397 naši K
čitatelia	4454 K	4499 naši K
čitatelja	43 pisma K	4336 uz podršku K	4354 K	4397 naših K	4397 uz podršku K
čitatelji	36 naši K	4354 K	4397 naši K
čitateljima	4354 K
čitateľom	18 vďaka K	4454 K
čitateľov	36 našich K	4437 vďaka podpore K	4454 K	4499 našich K	4499 vďaka podpore K
članak	20 cijeli K	4314 svidio vam se K	4332 cijeli K	4332 ceo K	4397 ovaj K
člancima	4343 svim K
članek	4516 vam je bil K všeč	4595 ta K
člankov	4544 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4498 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4432 všetkým K	4444 k všetkým K	4444 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4412 páčil sa vám K	4432 celý K	4499 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4448 K nás	4498 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4498 K, že nás čítate
""", 'đ': """
đây	5230 bấm vào K
đóng	5230 K góp của bạn	5230 hãy K góp
đăng	45 K lại	5167 cảm ơn bạn đã K ký	5167 bằng việc K ký, bạn	5230 K ký để đọc bài
đường	5149 K dây nóng của tòa soạn	5149 K dây nóng của báo	5230 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5172 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4500 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3819 nasze K
śledztwo	3819 to K
śledź	3689 K nas na	3818 K nas
śpiewali	3821 K
świadkami	3706 byliście K	3706 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3706 byłeś K	3706 byłaś K	3706 jesteś K
""", 'ş': """
şikâyet	4965 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4317 K nam
šaukė	3257 K
šiandien	3216 aukokite K
šodien	3284 ziedo K
""", 'ź': """
źródło	3717 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3821 K
""", 'ž': """
žalio	4399 K se
želene	4552 K vire
želeni	4517 K vir
željene	4315 K izvore
željeni	4315 K izvor
žiadny	71 K spam
žurnalistai	3255 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3206 K
žurnalistika	640 naše K	640 nezávislá K	3255 K kainuoja	3255 gera K	4499 nezávislá K
žurnalistiku	640 nezávislou K	4499 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3206 K
žurnāliste	3274 K
žurnālisti	3322 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3322 neatkarīga K	3322 K maksā	3322 laba K
žurnālistiku	3284 atbalsti neatkarīgu K	3322 neatkarīgu K
žurnālists	3274 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1110 χωρίς K
άρθρα	1186 τα K μας
άρθρο	1186 αυτό το K
""", 'έ': """
έγγραφη	1110 χωρίς K άδεια
έγραφαν	1188 K
έγραφε	1188 K
έγραψε	1188 K
έλεγαν	1188 K
έλεγε	1188 K
έρευνά	1082 K μας
έρευνές	1186 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1063 K σου πηγές	1063 K σας πηγές	1063 K πηγές
αγαπημένη	1063 K πηγή
ακολουθήστε	1043 K μας	1185 K μας
ακολουθείστε	1043 K μας
ακόμη	1099 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1188 K
αναγνωστών	1113 K
αναγνώστες	18 χάρη στους K	1113 K	1186 οι K μας
αναδημοσίευση	45 K	1056 απαγορεύεται η K	1056 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1057 K χωρίς
αναπληρωτής	1068 είναι K καθηγητής
αναπληρώτρια	1068 είναι K καθηγήτρια
ανεξάρτητη	1185 ενισχύστε την K
ανταποκρίτρια	1066 είναι K	1068 είναι K
ανταποκριτής	1066 είναι K	1068 είναι K
απάντησαν	1188 K
απάντησε	99 δεν K	1188 K ο	1188 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1057 K η αντιγραφή	1057 K η αναπαραγωγή
αποδεχθείτε	1071 K τα cookies
αποδεχτείτε	1071 K τα cookies
απορρήτου	1060 πολιτική K
από	1090 K # €	1183 # K τα #	1183 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1066 είναι K	1068 είναι K
αρχισυντάκτης	1066 είναι K
αρχισυντάκτρια	1066 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1144 χωρίς K
""", 'β': """
βιβλιοπωλείο	1080 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1096 γραμμή K κεθεα
βοηθήστε	1185 K μας
βοηθειας	1096 γραμμη K κεθεα
βοηθούν	1186 μας K
βρείτε	1043 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1185 K μέλος	1185 K κι εσείς
γνώσεις	1085 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1065 K μας	1185 K μας
γραπτή	1110 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1188 K
δήλωσε	1188 K ο	1188 K η	1188 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1186 οι K μας
δημοσιογράφος	1066 είναι K	1066 , K	1066 - K	1068 είναι K στ	1068 είναι K του	1068 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1186 η K μας	1186 ανεξάρτητη K	1186 η ανεξάρτητη K
δημοσκόπησή	1082 K μας
δημοσκόπηση	1082 στη K
διαβάσετε	1038 για να K ολόκληρο
διαβεβαίωσε	1188 K
διαμαρτυρήθηκε	1188 K
διαφήμιση	11 τη K	1093 μετά τη K
διαφημίσεις	70 χωρίς K	1186 χωρίς K
διαφημίσεων	1138 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1068 είναι K
διεύθυνση	1041 τη K email	1041 η K email	1089 K email	1089 K e-mail
δικαιώματος	1056 με επιφύλαξη παντός K
διοργανωτές	1188 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1186 η K μας
δωρεά	1099 κάντε μια K	1185 η K σας	1185 κάντε μια K	1189 K
δωρεάν	15 K άρθρα	1090 K άρθρα
δωρεές	1189 K
""", 'ε': """
είμαστε	1186 K μια μικρή
είπαν	1188 K
είπε	1188 K
εβδομάδα	17 κάθε K	1187 την K
εγγραφή	1089 με την K σας
εγγραφείτε	1039 K για να	1090 K δωρεάν	1185 K δωρεάν	1185 K τώρα	1185 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1040 στα K σας
εκδήλωσή	1080 K μας
εκδοχή	99 αρχική K
εκφράζουν	1078 τα σχόλια K	1087 τα σχόλια K	1087 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1044 K τις ειδοποιήσεις	1046 K τη javascript
ενημερωτικά	1041 K δελτία
ενημερωτικό	78 το K δελτίο	1041 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1065 K μας
ενισχύστε	1099 K	1185 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1071 K περιεχόμενο
εξήγησε	1188 K
επανέλαβε	1188 K
επαναλάμβανε	1188 K
επιβεβαιώστε	1089 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1065 K μαζί μας	1065 K με τον συντάκτη	1065 K με τη συντάκτριά	1065 K με τη συντάκτρια	1065 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1188 K
επιστήμονας	1068 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1068 είναι K
ερευνητής	1068 είναι K
ερωτηματολόγιο	1086 το K
εσάς	1099 χάρη σε K	1186 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1090 με # K
ευχαριστούμε	1089 K για την εγγραφή	1185 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1188 K
ζήτησε	1188 K ο	1188 K η	1188 K στο	1188 K από
ζητούσαν	1188 K
ζητούσε	1188 K
""", 'η': """
ηλεκτρονικό	1080 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1144 χωρίς K
ισχυρίζεται	1188 K
ισχυρίστηκε	1188 K
""", 'κ': """
κάλεσε	1188 K ο	1188 K η
κάνε	62 K μου tag
κάνοντας	1089 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1096 K εθισμού
καθηγήτρια	1068 είναι K
καθηγητής	1068 είναι K
καλούσαν	1188 K
καλούσε	1188 K
κανάλι	1186 το K μας
κατάστημά	1080 στο K μας
κατήγγειλε	1188 K
καταγγέλλει	1188 K
καταγγελία	1065 κάντε μας την K
κατεβάστε	1044 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1096 K εθισμου
κοινοποιήθηκε	1168 η δημοσίευση K από
κουίζ	1082 το K	1082 στο K	1082 το K μας
κυκλοφορεί	1080 K το νέο τεύχος
κυριότερες	1089 τις K ειδήσεις
""", 'λ': """
λάβετε	1111 K
λέει	1188 K
λαμβάνεις	1108 θέλεις να K
λαμβάνετε	1108 θέλετε να K	1111 K
""", 'μ': """
μήνα	1187 τον K	1187 το K	1187 ανά K	1187 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1090 K # €
μεγαλομετόχους	1144 χωρίς K
μετόχους	1144 χωρίς K
μοιράστηκε	1168 μια δημοσίευση που K	1168 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1101 με τεχνητή K	1101 από τεχνητή K
νοημοσύνης	1101 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1038 K
""", 'ο': """
οικονομολόγος	1068 είναι K
ολόκληρο	20 K το άρθρο	1090 K το άρθρο
ομάδα	1080 στην K μας	1185 ελάτε στην K	1186 η K μας
""", 'π': """
παράκληση	1062 έχουμε μια μικρή K	1062 μια μικρή K
παραδέχεται	1188 K
παραδέχθηκε	1188 K
παραδέχτηκε	1188 K
παρακάλεσε	1188 K
παρακαλούσαν	1188 K
παρακαλούσε	1188 K
πατώντας	1089 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1071 εξωτερικού K
περιεχόμενο	9 αυτό το K	1071 αυτό το K	1071 το K αυτό	1071 εξωτερικό K
πολιτική	1060 K cookies
πρέπει	1071 δείτε το βίντεο K
προέτρεπαν	1188 K
προέτρεπε	1188 K
προέτρεψε	1188 K
προειδοποίησε	1188 K
προειδοποιεί	1188 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1185 ενισχύστε την K
προσωπικών	1060 K δεδομένων
προτεινόμενη	1063 K πηγή
προτιμώμενες	1063 K πηγές	1160 K πηγές
προτιμώμενη	1063 K πηγή	1160 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1106 K σε όλα
πρόσθεσαν	1188 K
πρόσθεσε	1188 K ο	1188 K η
πρώτο	1090 τον K μήνα
πρώτος	1187 K μήνας
""", 'ρ': """
ρεπορτάζ	1186 το K μας	1186 αυτό το K
ρυθμιστής	1096 αρμόδιος K εεεπ
ρυθμιστης	1096 αρμοδιος K εεεπ
ρωτούσαν	1188 K
ρωτούσε	1188 K
ρώτησαν	1188 K
ρώτησε	1188 K ο	1188 K η
""", 'σ': """
σημαντικότερες	1089 τις K ειδήσεις
σημείωσε	1188 K ο	1188 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1185 K μας
στήριξή	1099 χωρίς τη K	1185 η K σας	1185 τη K σας	1186 χωρίς τη K
στήριξη	1099 χάρη στη K	1186 χάρη στη K
στείλε	38 K μας	67 K μας	1065 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1065 K μας	1185 K μας
στηρίξτε	1099 K	1185 K μας	1185 K την	1185 K το	1185 K τη
συγγραφέας	1068 είναι K
συγκατάθεση	1071 K για cookies
συκοφαντικά	1077 K σχόλια
συμβουλεύει	1188 K
συμβούλευε	1188 K
συμβούλευσε	1188 K
συμβούλεψε	1188 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1080 K μας
συνέδριό	1080 K μας
συνέστησε	1188 K
συνδεθείτε	24 K	1039 K για να
συνδρομή	1090 με K	1090 K από	1112 με K	1189 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1038 διαθέσιμο μόνο σε K	1038 διαθέσιμο σε K	1061 μόνο για K	1061 μόνο σε K	1185 γραφτείτε K	1186 οι K μας	1189 K
συνδρομητής	50 ως K	80 γίνετε K	1038 είστε ήδη K	1185 γίνετε K
συνεργασία	1093 σε K με χορηγό	1093 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1093 συνδέσμους K
συνεχίζεται	1093 K παρακάτω
συνεχίσετε	1038 για να K την ανάγνωση	1038 να K την ανάγνωση
συνεχίσουμε	1186 να K
συνεχίστε	1038 K την ανάγνωση
συνιστούσε	1188 K
συντάκτης	1066 είναι K
συντάκτρια	1066 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1087 στα K
σύμφωνα	1188 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1107 K δωρεάν άρθρο
τραγουδούσαν	1188 K
τόνιζε	1188 K
τόνισε	1188 K
""", 'υ': """
υβριστικά	1077 K σχόλια
υβριστικό	1077 σχόλια με K
υπευθυνα	1096 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1096 παίξε K	1096 παίζουμε K
υπογράμμισε	1188 K
υποσχέθηκε	1188 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1062 αφού K ως εδώ
φωνάζει	1188 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1062 πριν K
φώναζαν	1188 K
φώναζε	1188 K
φώναξαν	1188 K
φώναξε	1188 K
""", 'χ': """
χάνετε	1108 μη K
χρήσης	1060 όροι K	1089 όρους K
χρειαζόμαστε	1185 K τη βοήθειά σας
χρησιμοποιεί	1047 K cookies
χρησιμοποιούμε	1046 K cookies
χρόνο	1187 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1104 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1082 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4173 мнение K	4173 точка зрения K	4993 думка K	4993 точка зору K
авторизованные	4206 только K
авторизованным	4206 K пользователям
авторизовані	5026 лише K
авторизуйтесь	24 K
авторкою	5012 зв'язатися з K
авторов	4173 мнение K	4173 мнения K	4173 точки зрения K
автором	5012 зв'язатися з K
автору	54 на каву K	4194 пишите K
авторів	4993 думки K	4993 думка K	4993 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5047 пишіть за K
адресу	4226 пишите по K
азартних	88 участь в K іграх	4982 участь в K іграх може	4982 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4205 K	5025 K
анонимно	4194 K
афилиейт	282 K линкове
""", 'б': """
бажаних	5009 K джерел
безкоштовна	5045 остання K стаття
безкоштовний	5021 наш K вебінар	5029 K акаунт	5045 останній K матеріал
безкоштовних	5029 ліміт K	5029 K статей
безкоштовні	15 K статті	5029 K статті
безлимитный	4147 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4224 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4209 K статьи
бесплатный	4200 наш K вебинар	4209 K аккаунт	4224 последний K материал
бесплатных	15 K статей	4209 лимит K	4209 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5115 K
благала	5115 K
благали	5115 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4215 K донатам	4293 K вам	4293 K вашей
блокировщик	4170 отключите K	4170 K рекламы
блокувальник	4990 K реклами
больше	4174 знаете K
бот	39 наш K
браузер	10 ваш K	4187 ваш K	5004 ваш K
браузър	10 вашият K
букмекерская	4162 K контора. #	4162 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4994 знаєте K
""", 'в': """
вайбері	5010 K
вайбър	16 K	262 K
ватсапе	4192 K
вашата	250 на K поща
ваших	4289 # из K #
введите	77 K адрес
вебинар	4200 наш K
вебінар	5021 наш K
взывал	4295 K
видео	9 это K	40 фото и K
виділіть	5008 K
визнав	5115 K
визнала	5115 K
визнає	5115 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	5004 K cookie	5035 будь-яке K матеріалів	5035 K матеріалів сайту
використанні	5002 при K матеріалів
використовує	4991 K cookie
використовуємо	4990 K cookie
вимагав	5115 K
вимагала	5115 K
вимагали	5115 K
виправлення	99 K:
випуск	5023 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5115 K
вк	4192 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4192 K
влезте	24 K
вміст	9 цей K
внескам	5036 завдяки K	5113 завдяки K
внесок	5112 ваш K
войдите	24 K	4148 K, чтобы
вотсапе	4192 K
вотсапі	5010 K
впн	64 без K
всеки	285 K лев
встановіть	4977 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4175 K ее	4175 K текст
выпуск	4203 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5115 K
відповідав	5115 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4982 дотримуйтеся правил (принципів) K	4982 дотримуйтесь правил (принципів) K	4982 принципів K гри	4982 правил K гри
відповідь	21 скасувати K
відповіла	5115 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4295 K
гласила	4295 K
гласит	4295 K
гласувайте	290 K
гледайте	295 K ни
говорил	4295 K
говорила	4295 K
говорили	4295 K
говорит	4295 K
год	4294 в K
годишно	341 K
голосуйте	4220 K	5041 K
гривень	5114 # K
грн	5114 # K
група	296 viber K
гукав	5115 K
гукали	5115 K
гукнув	5115 K
гукнула	5115 K
гіперпосилання	5002 K обов
""", 'д': """
дальше	4147 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	5009 обрані K	5009 бажані K
джерелом	5009 основним K	5009 бажаним K
дзен	4192 K
дзене	4192 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4295 K
добавила	342 K	4295 K
добавьте	4160 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5115 K
додала	5115 K
додатку	84 у нашому K
додає	5115 K
дозволить	5112 ваша підтримка K
дозволяється	5035 матеріалів K лише
долучайтесь	51 K	5112 K до нас	5112 K до нашої	5112 K до нашого	5112 K до спільноти	5112 K до читачів
долучайтеся	51 K	5112 K до нас	5112 K до нашої	5112 K до нашого	5112 K до спільноти	5112 K до читачів
донат	4292 ваш K	5112 ваш K	5116 K
донатам	5036 завдяки K
донати	5116 K
донатом	5114 K
донаты	4296 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5112 ваша підтримка K
допомога	5112 нам потрібна ваша K
допомогою	5038 за K ші
допоможе	5113 K нам
допоможуть	5036 K нам працювати	5113 K нам
допоможіть	90 K, скільки можете
допускается	4214 материалов K только
допълнена	99 статията е K
доступ	4209 полный K	5029 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4138 вы K до конца	4967 ви K до кінця
дочитати	4973 щоб K
дочитать	4147 чтобы K	4209 K
дізнаватися	5056 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4152 K рассылку
ежемесячно	4294 K
ежемесячное	4292 оформите K
ежемесячный	4215 K донат
еженедельную	4152 K рассылку
електронна	250 вашата K поща
електронної	5028 адресу K пошти
електронну	5028 K адресу	5028 K пошту
епизод	272 K
епизода	272 K
есть	4174 вам K что
""", 'ж': """
жаловалась	4295 K
жаловался	4295 K
жалуются	4295 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4195 - K	4195 , K	4275 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4293 независимая K
журналистике	4293 независимой K
журналистики	4293 независимой K
журналистику	4293 независимую K
журналистка	265 е K	265 , K	4195 - K	4195 , K	4275 K
журналисты	4293 наши K
журналіст	5016 - K	5016 , K	5095 K
журналістам	39 нашим K
журналісти	5113 наші K
журналістика	5113 незалежна K
журналістику	5113 незалежну K	5113 якісну K
журналістка	5016 - K	5016 , K	5095 K
журналісту	39 нашому K
""", 'з': """
з	5110 # K #
завантажити	4977 K застосунок
завантажте	4977 K додаток
завдяки	5036 існує K	5113 K вам	5113 K вашій
зависимост	88 хазартът създава K
задонатьте	4292 K	5112 K
задължителните	21 K полета
зазначив	5115 K
зазывал	4295 K
закликав	5115 K
закликала	5115 K
закликали	5115 K
закончились	4147 бесплатные статьи K
залишає	29 K за собою право
залишилося	4974 K #%	4974 K # %	5111 K прочитати
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4176 K ошибку
замолчим	4293 мы не K
запазени	256 всички права K
запевняв	5115 K
запевняла	5115 K
запевняє	5115 K
записи	58 новые K на почту
запитав	5115 K
запитала	5115 K
запитань	5025 на кілька K
запишете	249 K се за нашия
зарегистрированные	4206 только K
зарегистрированным	4147 доступен только K
зарегистрированы	4147 уже K
зарегистрируйтесь	4148 K, чтобы	4209 бесплатно K	4209 K бесплатно	4292 K бесплатно	4292 K, чтобы читать
зареєстровані	5026 лише K	5026 тільки K
зареєструйтесь	4974 K, щоб	5029 безкоштовно K	5029 K безкоштовно	5112 K безкоштовно	5112 K, щоб читати
зареєструйтеся	5029 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	5006 нашому K
застосунок	4977 завантажте K	5006 наш K	5006 мобільний K	5112 завантажте K і	5112 завантажте K та
захищено	5002 усі права K
захищені	5002 усі права K	5002 всі права K
защищенной	4194 K формой
защищены	4185 все права K
защищённой	4194 K формой
заяви	342 K
заявив	5115 K
заявил	342 K	4295 K
заявила	342 K	4295 K	5115 K
заявили	4295 K	5115 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4138 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	5008 якщо ви K
знанията	273 K си
зобов	5115 K'язав
зовнішнього	5018 K вмісту	5018 K контенту
зовнішній	5018 K вміст	5018 K контент
зробіть	4971 K внесок	5112 K внесок у	5112 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4289 # K #
избранное	4191 K
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
иностранного	4185 выполняющим функции K агента
иностранным	4293 K агентом
инстаграм	262 K
искусственного	4217 с помощью K интеллекта
искусственным	4217 K интеллектом
использование	4187 K cookie	4197 K cookie	4214 любое K материалов	4214 K материалов сайта
использовании	4185 при K материалов	4214 полном или частичном K	4214 частичном K материалов
используем	4170 K cookie
использует	4171 K cookie
исправление	99 K:
источники	4191 избранные K	4191 любимые K
источников	4191 избранных K	4228 избранных K
источником	4191 основным K
исчерпали	4147 K лимит
""", 'к': """
каждое	17 K утро
каждый	4294 K месяц
каже	5115 K
каза	342 K
казав	5115 K
казал	342 K
казала	342 K	5115 K
казали	5115 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4293 наш K	5113 наш K
канала	4293 нашего K
каналу	5113 нашого K
колумнист	4195 - K	4195 , K	4275 K
колумніст	5016 - K	5095 K
колумністка	5016 - K	5095 K
команде	4200 к нашей K
команди	5021 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	5003 у K	5003 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4175 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4186 в K
комментировать	6 K
контент	9 этот K	9 цей K	4197 внешний K
контента	9 этого K	4197 внешнего K
контенту	9 цього K
конференцию	4200 нашу K
конференция	270 нашата K
конференцію	5021 нашу K
конфиденциальности	4169 настройкам K	4169 настройками K	4170 политикой K	4187 политика K
конфіденційності	4989 налаштуваннями K	4990 політикою K	5004 політика K
копирование	4214 K материалов сайта
кореспондент	265 е K	265 , K	5016 - K	5016 , K	5095 K
кореспондентка	5016 - K	5016 , K	5095 K
короткий	4205 K опрос
корреспондент	4195 - K	4195 , K	4275 K
корреспондентам	39 нашим K
корреспондентка	4275 K
корреспонденту	39 нашему K
крикнув	5115 K
крикнул	4295 K
крикнула	4295 K	5115 K
кричав	5115 K
кричал	4295 K
кричала	4295 K	5115 K
кричали	4295 K	5115 K
кричит	4295 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4200 нашу K
лекцію	5021 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4200 нашего K
магазине	4200 в нашем K	4200 в нашем интернет-K
магазину	5021 нашого K
магазині	5021 у нашому K	5021 в нашому K	5021 нашому інтернет-K
материал	4175 обсудить K	4197 внешний K	4230 K создан	4293 этот K
материалам	4222 ко всем K
материалы	4293 наши K
матеріал	5113 цей K
матеріали	5113 наші K
матеріалу	99 першій версії K
матеріалів	5035 копіювання K сайту	5035 K посилання обов'язкове	5043 до всіх K	5043 до усіх K
мероприятие	4200 наше K
месенджері	5010 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4192 K
месте	42 вы были на K
месяц	4294 в K
мобільний	5006 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5114 на K	5114 перший K
""", 'н': """
навчання	48 K ші
нагадав	5115 K
нагадала	5115 K
наголосив	5115 K
наголосила	5115 K
надпис	342 такъв K
надпись	4295 такая K
надсилайте	5012 K нам	5012 K її	5012 K їх нам	5015 K фото	5015 K відео	5015 K свої	5112 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	5009 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	5012 K нам	5012 K їх нам	5015 K фото	5112 K нам
нажимая	4208 K кнопку	4208 K на кнопку	4208 K "
нажмите	4175 K ctrl
налаштування	4989 K cookie	4989 K cookies	4989 K файлів cookie	4989 через ваші K
налаштуваннями	4989 K cookie	4989 K cookies	4989 K файлів cookie
налаштуваннях	4989 K cookie
намерете	295 K ни
напис	5115 такий K
написа	342 K
написав	5115 K
написал	4295 K
написала	4295 K	5115 K
написано	4295 было K	5115 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4194 K нашему	4194 K нашей	4194 K автору	4194 K нам	4292 K нам
напишіть	38 K нам	67 K нам	5012 K нашому	5012 K нашій	5012 K автору	5012 K авторці	5012 K нам	5112 K нам
напомнил	4295 K
напомнила	4295 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4169 из-за ваших K
настройками	4169 K cookie	4169 K cookies	4169 K файлов cookie
настройках	4169 K cookie
настройки	4169 K cookie	4169 K cookies	4169 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	5028 K кнопку	5028 K на
нашем	4175 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4138 K просьба
неделю	17 раз в K	17 каждую K	4294 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4142 поддержите K	4292 поддержите K
независимые	4293 K медиа
незалежні	5113 K медіа
нейросети	4217 с помощью K
несколько	4205 на K вопросов
никакого	71 K спама
новинами	4980 стежте за K
новини	262 google K	5010 google K
новину	4994 маєте K
новость	4174 есть K
нуждаем	339 K се от вашата
нужна	4215 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4295 K
обещала	4295 K
обещали	4295 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4195 - K	4195 , K	4275 K
обозревательница	4275 K
обраних	5009 K джерел
обучения	48 K ии
объявил	4295 K
объявила	4295 K
объяснил	4295 K
объяснила	4295 K
объясняет	4295 K
объяснял	4295 K
объясняла	4295 K
обязал	4295 K
обязательна	4185 гиперссылка K	4214 материалов ссылка K	4214 ссылка на источник K
обязательные	21 K поля	4175 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5115 K
обіцяла	5115 K
обіцяли	5115 K
огледален	64 K сайт
оглядач	5016 - K	5016 , K	5095 K
оглядачка	5016 - K	5016 , K	5095 K
оголосив	5115 K
ограничений	4147 читайте без K
одноклассниках	4192 K
одному	5028 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4175 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	5025 наше K	5025 коротке K
опитуванні	35 нашому K	5025 K читачів	5025 нашому K	5025 в K
оповещения	4239 хотите получать K
оприлюднюватиметься	22 не K	4996 ваша e-mail адреса не K
опрос	35 наш K	4205 наш K
опросе	35 нашем K	4205 нашем K	4205 в K
опубликован	22 не будет K	4175 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4295 зовут K
організатори	5115 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4208 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4148 K #%	4148 K # %
отбележете	62 K ме
ответил	99 не K на	4295 K
ответила	99 не K на	4295 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4295 K
отвечала	4295 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4294 K в любой момент
отметил	4295 K
отметила	4295 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4152 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4194 K их нам	4292 K нам
отримувати	5046 хочете K
отримуйте	5050 K
очакваме	263 K вашите
очевидцем	4174 стали K	4174 вы стали K	4994 стали K
ошибку	4176 нашли K
оштрафовал	4295 K
оштрафовала	4295 K
оштрафував	5115 K
""", 'п': """
партнером	4212 совместно с K	5033 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4212 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	5033 K посилання
партнеры	4170 мы и наши K
партньорски	282 K линкове
партнёром	4212 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4212 K ссылки
партнёрским	74 K ссылкам
патроном	4292 станьте K
пееха	342 K
пели	4295 K
первинній	99 K версії
первоначальной	99 K версии
первый	4294 K месяц	4294 рубль в K
переведите	4292 K нам
перевірте	5025 K себе	5028 K пошту
передплатник	50 як K	4973 уже K	4973 вже K
передплатникам	4973 доступний лише K	4973 доступна лише K	4973 доступно лише K
передплатники	50 K можуть	5044 лише K	5044 тільки K
передплатників	4973 тільки для K
передплатою	4973 доступна за K	4973 доступний за K	5029 за K	5051 з K
передплату	80 оформіть K	5029 K за	5112 оформіть K
передплатіть	80 K
передрук	45 K	5007 K
передруковувати	45 K
передруку	5007 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4190 K
перепечатке	4190 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	5005 K даних
персональных	4188 K данных
писав	5115 K
писал	4295 K
писала	4295 K	5115 K
писати	5113 нам K
писменото	284 без K съгласие
письме	4208 в одном K
письменного	4229 без K согласия
письмової	5049 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4194 K нам	4226 K на	4292 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	5012 K нам	5047 K на
платной	4147 в K версии
побачили	5057 K помилку
повний	20 K текст	5029 K текст
повтаря	342 K
повтаряше	342 K
повторював	5115 K
повторює	5115 K
повторяет	4295 K
повторял	4295 K
повторяла	4295 K
повідомив	5115 K
повідомила	5115 K
повідомили	5115 K
повідомлення	5056 хочете отримувати K	5056 бажаєте отримувати K
повідомте	38 K нам	67 K нам	5012 K нам	5012 K нас	5112 K нам
подайте	264 K сигнал
поддержать	4292 K нас	4292 K редакцию	4292 K нашу
поддерживайте	4292 K нас	4292 K нашу
поддержите	4142 K нашу	4142 K нас	4215 K	4292 K нас	4292 K нашу	4292 K редакцию	4292 K проект	4292 K автора	4292 K наш
поддержка	4143 ваша K	4292 ваша K поможет	4292 ваша K помогает	4292 ваша K позволит
поддержке	4212 при K партнёра	4212 при K партнера	4215 благодаря вашей K	4293 вашей K
поддержки	4293 без вашей K	4293 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4174 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4203 K	4293 наш K	5023 K	5113 наш K
подкаста	272 K	4203 K	4293 нашего K
подкасте	34 нашем K	4203 K
подкасти	34 наші K	272 K	5023 K
подкастов	4203 K
подкасту	5023 K
подкастът	272 K
подкасты	4203 K
подкасті	34 нашому K	5023 K
подкастів	5023 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4147 уже K
подписка	4147 уже есть K	4296 K
подписке	4147 доступен только по K	4147 доступна по K	4147 доступен по K	4209 по K
подписки	4296 K
подпиской	4234 с K
подписку	80 оформите K	80 оформить K	4147 оформить K	4147 оформите K	4208 спасибо за K	4209 K за	4292 оформите K	4292 оформить K
подписчик	50 как K	4147 уже K	4147 вы уже K
подписчикам	4147 доступна только K	4147 доступно только K	4147 доступен только K	4223 только K
подписчики	50 K могут	4223 только K	4296 K
подписчиков	4147 только для K
подписчиком	4292 станьте K
подписывайтесь	4152 K на рассылку	4160 K на нас	4160 K на наш	4160 K на канал	4160 K на telegram	4292 K на
подписываясь	4208 K
подпишитесь	80 K	4142 K на регулярное	4152 K на рассылку	4160 K на наш	4160 K на канал	4292 K на
подчеркнул	4295 K
подчеркнула	4295 K
подчерта	342 K
поділитися	4994 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	5021 нашу K
пожертвование	4142 оформите K	4143 сделайте K	4215 регулярное K	4215 ежемесячное K	4292 ваше K	4292 сделайте K	4292 оформите K	4296 K
пожертвования	4293 на K	4296 K
пожертвованиям	4215 благодаря K	4293 благодаря K
пожертвуйте	4292 K
позволяет	4292 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4147 чтобы прочитать K
полный	20 K текст	4209 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4233 K
получать	4225 хотите K	4239 хотите K новости	4239 хотите K push
помилку	5057 знайшли K
помогите	90 K, сколько можете	4292 K нам
помогнете	339 K ни
помогут	4293 K нам
поможет	4293 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4292 нам нужна ваша K
помощью	4217 с K ии
помітили	5008 якщо ви K	5057 K помилку
помічник	63 наш K
понравилась	4293 K статья
понравился	4293 K материал	4293 K текст
пообещал	4295 K
пообещала	4295 K
пообіцяв	5115 K
пообіцяла	5115 K
попереджає	5115 K
попередив	5115 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5115 K
попросил	4295 K
попросила	4295 K	5115 K
попросили	4295 K	5115 K
попросило	4295 K
порадив	5115 K
порадила	5115 K
посилання	5035 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4295 K
посоветовала	4295 K
постановив	5115 K
постановил	4295 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4295 K
потребовала	4295 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4208 вашей K
почтовом	4208 вашем K ящике
почту	79 на K	4153 на вашу K	4153 вам на K	4208 вашу K
пошту	79 на K	79 на вашу K	4976 на вашу K
пошті	5028 вашій K
пощенска	250 вашата K кутия
пояснив	5115 K
пояснил	4295 K
пояснила	4295 K	5115 K
пояснював	5115 K
пояснювала	5115 K
пояснює	5115 K
поясняет	4295 K
правото	29 си запазва K
працювати	5036 допоможе нам K	5113 K далі
працюємо	5113 ми K
предишна	99 K версия на
предпочитаемые	4191 K источники
предпочитаемых	4191 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4191 K источники	4228 K источники
предпочтительный	4191 K источник
предпочтительных	4228 K источников
предупреди	342 K
предупредил	4295 K
предупреждава	342 K
предупреждает	4295 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4295 K
призвала	4295 K
призвали	4295 K
призна	342 K
признава	342 K
признавал	4295 K
признает	4295 K
признал	4295 K
признала	4295 K
признали	4293 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4295 K
призывала	4295 K
призывали	4295 K
приложение	84 в нашето K	340 нашето K	4154 скачать K	4155 скачайте K	4155 установите K	4189 наше K	4189 мобильное K	4292 скачайте наше K	4292 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4154 открыть в K	4189 нашем K
приложения	4189 нашего K	4293 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4191 K источником
присоединяйтесь	51 K	4292 K к нам	4292 K к нашему	4292 K к нашей	4292 K к нашим	4292 K к сообществу	4292 K к читателям	4292 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4194 K нам	4194 K фото	4194 K видео	4194 K новости	4194 K свои	4194 K их нам	4292 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4194 K нам	4194 K фото	4194 K их нам	4292 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5112 K до нас	5112 K до нашої	5112 K до нашого	5112 K до спільноти	5112 K до читачів
приєднуйтеся	51 K	5112 K до нас	5112 K до нашої	5112 K до нашого	5112 K до спільноти	5112 K до читачів
проверьте	4205 K себя	4208 K почту
проголосуйте	4220 K	5041 K
продовження	5033 реклама. K
продовжити	4973 щоб K читання	5036 допоможуть нам K
продовжувати	5113 K роботу
продолжаем	4293 мы K работать
продолжать	4215 помогут нам K	4293 K работу
продолжение	4212 реклама. K
продолжить	4147 чтобы K чтение	4215 помогут нам K	4215 поможет нам K	4293 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4185 настоящий материал (информация) K	4230 материал K
произведён	4230 материал K
пройдите	4205 K тест
пройдіть	5025 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4225 не K
пропустити	5046 не хочете K
пропустить	4225 не хотите K
пропустіть	5046 не K
просив	5115 K
просил	4295 K
просила	4295 K	5115 K
просили	4295 K	5115 K
просьба	4138 у нас к вам K	4138 у нас есть K
просять	5115 K
проучване	273 нашето K
прохання	4967 маємо до вас K	4967 невелике K
прочетете	247 за да K цялата
прочитать	4147 осталось K	4147 чтобы K статью
пріоритетне	5009 K джерело
пріоритетним	5009 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4975 K на розсилку
підписка	5116 K
підписку	4973 оформіть K	5028 дякуємо за K	5112 оформіть K
підписники	5044 лише K	5116 K
підписників	4973 тільки для K
підписуйтесь	4979 K на нас	4979 K на наш	4979 K на канал	4979 K на telegram	5112 K на
підписуйтеся	4979 K на наш	4979 K на канал
підписуючись	5028 K
підпишіться	4975 K на розсилку	4979 K на наш	5112 K на
підтримайте	4970 K нашу	4970 K незалежну	4970 K нас	5036 K	5112 K нас	5112 K нашу	5112 K незалежну	5112 K редакцію	5112 K автора	5112 K роботу	5112 K наш
підтримати	5112 K нас	5112 K нашу
підтримка	4971 ваша K	5112 ваша K допоможе
підтримки	5033 за K партнера	5113 спільноти K	5113 вашої K
підтримуйте	5112 K нас	5112 K нашу
підтримці	5036 завдяки вашій K	5036 завдяки K читачів	5113 вашій K
піти	4967 перш ніж K
""", 'р': """
работа	340 нашата K	4293 наша K
работаем	4293 мы K
работать	4215 помогут нам K	4215 поможет нам K	4293 K дальше
работу	4293 нашу K
радив	5115 K
радила	5115 K
радили	5115 K
радить	5115 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4229 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4292 K нам
рассказал	4295 K
рассказала	4295 K
рассказать	4174 есть что K	4174 хотите K
рассказывать	4293 K правду
расследование	4293 наше K	4293 это K
расследования	4293 наши K
рассылка	4293 наша K	4296 K
рассылку	78 на K	78 нашу K	78 K	4152 нашу K	4152 K самых	4293 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4208 K
регулярний	5036 K внесок
редактор	265 е K	265 - K	265 , K	4195 - K	4195 , K	4275 K отдела	4275 K	5016 - K	5016 , K	5095 K
редакторка	5016 - K	5016 , K	5095 K
редакцией	39 нашей K	4194 связаться с K
редакции	99 поправка K	4173 мнение K	4173 позиция K	4173 мнением K	4229 без согласия K	4293 нашей K
редакцию	39 в нашу K	4194 напишите в K	4194 пишите в K
редакция	270 в нашата K	340 нашата K	4293 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	5012 напишіть у K	5012 пишіть у K
редакція	5113 наша K
редакцією	39 нашою K	5012 зв'язатися з K
редакції	43 письма до K	99 від K:	4993 думка K	4993 позиція K	4993 позицією K	5012 пишіть до K	5049 без згоди K	5049 без дозволу K	5113 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	5033 після K	5033 на правах K	5113 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4212 после K	4212 на правах K	4293 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4195 - K	4195 , K	4275 K	5016 - K	5016 , K	5095 K
репортери	39 на нашите K	340 нашите K
репортерка	5016 - K	5016 , K	5095 K
репортёр	4195 - K	4195 , K	4275 K
решил	4295 K
реєструючись	5028 K
робота	5113 наша K
роботу	5113 нашу K
розкажіть	38 K нам	67 K нам
розповів	5115 K
розповідати	5113 K правду
розповіла	5115 K
розповісти	4994 маєте що K	4994 є що K	4994 хочете K
розсилка	5113 наша K	5116 K
розсилку	78 на K	78 нашу K	78 K	4975 нашу K	4975 щоденну K	5113 нашу K
розслідування	5113 наші K	5113 це K
рублей	4294 # K
рік	5114 на K
""", 'с': """
свидетелем	4174 стали K	4174 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4194 K с нами
связаться	4194 K с автором
свідком	4994 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5115 K
сказал	4295 K
сказала	4295 K	5115 K
сказати	4994 маєте що K
скаржаться	5115 K
скаржився	5115 K
скаржилася	5115 K
скачайте	4154 K наше
скиньте	4292 K нам	4292 K донат
сколько	4292 скиньте K
скриньку	5028 вашу K
скриньці	5028 вашій K
следите	4160 K за нами
словам	4295 по K
словами	5115 за K
слушайте	295 K ни
слідкуйте	4979 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4295 K
советовала	4295 K
советовали	4295 K
советует	4295 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4197 внешнее K
содержит	99 K сцены
сообщение	4185 данное K (материал) создано	4230 K создано
сообщил	4295 K
сообщила	4295 K
сообщили	4295 K
сообщите	38 K нам	67 K нам	4194 K нам	4292 K нам
соучастником	4215 станьте K	4292 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4275 K
сповіщення	14 K	4977 увімкнути K	4977 увімкніть K	5056 хочете отримувати K	5056 хочете отримувати пуш-K	5056 бажаєте отримувати K	5056 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5113 K текст	5113 K матеріал
сподобалась	4967 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4295 K
спросил	4295 K
спросила	4295 K
співали	5115 K
співучасником	5112 станьте K
спільнота	5113 наша K
спільноти	4971 стань частиною K	5036 частиною K	5113 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4292 K нашим	5112 K нашим
статей	5043 до всіх K	5043 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5113 ця K
статья	4293 эта K
статьям	4222 ко всем K
стверджує	5115 K
стежте	4979 K за нами
стигнали	260 щом сте K дотук
стороннего	4197 K сервиса
сторонним	4197 K сервисом
стороннього	5018 K сервісу
стороннім	5018 K сервісом
суммой	4294 любой K
сумму	4294 любую K
сутрин	17 всяка K
существуем	4293 мы K
существует	4215 K благодаря
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
телеграм	16 K	262 K	4160 наш K-канал	4160 в нашем K	4192 K	4192 K-канал	4192 K-канале	4226 пишите в K	4293 наш K	4979 наш K-канал	5010 K	5010 K-канал	5010 K-каналі
телеграме	16 K	4192 K
телеграмі	5010 K
телефон	99 K довіри
тест	4205 наш K	5025 наш K
тиждень	17 раз на K	5114 на K
требовал	4295 K
требовала	4295 K
требовали	4295 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4155 включите K	4155 включить K	4155 разрешить K	4239 хотите получать K	4239 хотите получать пуш-K	4239 хочешь получать K
уверяет	4295 K
уверял	4295 K
уверяла	4295 K
увійдіть	24 K	4974 K, щоб
уговаривал	4295 K
уговаривала	4295 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4239 хотите K о
уйдете	4138 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	5009 K джерел
улюблені	5009 K джерела
умовляв	5115 K
умоляваше	342 K
умолял	4295 K
умоляла	4295 K
умоляли	4295 K
утверждает	4295 K
уточнение	99 K:
уточнення	99 K:
уточнив	5115 K
уточнил	4295 K
уточнила	4295 K	5115 K
учасником	5112 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4293 K нашу
цитировании	4190 при K
цитування	5007 у разі K
цитуванні	5007 при K
""", 'ч': """
частиною	5112 станьте K
частковому	5035 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4292 спасибо, что K
читай	4979 K нас
читайте	4160 K нас в	4979 K нас у	4979 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4205 опросе K	4215 благодаря поддержке K	4235 K	4293 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4138 дорогие K	4235 K	4293 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4235 K	4293 благодаря K
читати	4973 щоб K далі	5112 щоб K далі
читачам	18 завдяки K	5052 K
читачі	36 наші K	5052 K	5113 наші K
читачів	43 листи K	5052 K	5113 наших K
читаєте	5112 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5114 K
щомісячний	5036 K внесок
щомісячно	5114 K
щоранку	17 K
щотижневу	4975 K розсилку
""", 'э': """
электронной	4208 адрес K почты
электронную	4208 K почту
""", 'я': """
яжіться	38 зв'K з нами	5012 зв'K з нами
язкові	21 обов'K поля	4996 обов'K поля
якщо	4967 K ви вже тут
""", 'і': """
із	5110 # K #
інтелектом	5038 штучним K
інтелекту	5038 за допомогою штучного K
інформацію	4994 маєте цікаву K
історію	4994 маєте K
""", 'א': """
אדבלוק	2338 K
אומר	2376 K
אומרת	2376 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2259 עקבו K	2373 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2256 דואר K
אמר	2376 K
אמרה	2376 K
אמרו	2376 K
אתכם	2302 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2375 K
ביקש	2376 K
ביקשה	2376 K
במייל	2301 K שלכם
בסרטון	2287 לצפות K זה
בעוגיות	2265 שימוש K
בעיתונות	2302 לתמוך K
בעלי	2344 בלי K הון	2344 ללא K הון
בקובצי	2264 משתמש K
בשבוע	17 פעם K	2375 K
בתגובות	85 K
בתוכן	2315 לעשות שימוש K
""", 'ד': """
דווחו	2373 K לנו
דיגיטלי	2251 רכשו מינוי K
דיוור	2301 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2260 הורידו את K	2374 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2376 K
הודיעה	2376 K
הוואטסאפ	2260 לקבוצת K
הווטסאפ	2260 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2376 K
הוסיפה	2376 K
הזהיר	2376 K
הזכויות	2275 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2285 הוא ראש K	2285 היא ראש K
החינמיות	2318 הכתבות K
הטלגרם	2260 לערוץ K
הטקסט	2288 K
היום	2373 תרמו K
הירשמו	2251 כדי להמשיך לקרוא K	2373 K לקבלת
הכותב	2315 על דעת K
הכתבה	45 לפרסם את K	2251 להמשך קריאת K	2288 K	2374 K הזאת
המדור	2283 הוא עורך K	2283 היא עורכת K
המובעות	2315 הדעות K במאמר	2315 הדעות K בטור	2315 הדעות K בכתבה
המועדף	2278 למקור K	2278 כמקור K
המייל	2255 לתיבת K	2256 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2256 K היומי	2301 K השבועי של	2301 K שלנו	2374 K
הסביר	2376 K
הסיכום	2288 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2288 הנקודות K
העיתונות	2374 K העצמאית
הפרטיות	2265 מדיניות K
הפרסומות	2338 חוסם K	2340 את חוסם K	2340 חוסם K
הפרסומים	2338 חוסם K
הפרסומת	11 K
הצביעו	2373 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2260 K לערוץ	2373 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2265 תנאי K
השמות	99 K שונו
התגובות	2298 K
התחברו	24 K	2251 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2302 בזכות K שלכם
התראות	14 K
התרגום	2288 K
התרומה	2373 K שלכם
""", 'ו': """
ובטוויטר	2259 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2302 K בכם
ותלויה	2302 K בכם
""", 'ז': """
זקוקה	2373 K לכם
""", 'ח': """
חברת	2285 היא K סגל
חודשית	2373 תרומה K
חוקר	2285 הוא K ב
חוקרת	2285 היא K ב
חיצוני	2287 תוכן K	2287 תוכן ממקור K
""", 'ט': """
טען	2376 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2301 K למייל	2301 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2251 הצטרפו K
כתב	2376 K
כתבה	2288 K זו	2374 K זו	2376 K
כתבו	38 K לנו	67 K לנו	2373 K לנו
כתבות	2318 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2283 היא K
כתובת	77 הזינו K מייל	2256 K דוא"ל
""", 'ל': """
לדברי	2376 K
להגיב	6 כדי K	2298 K
להמשיך	2251 כדי K לקרוא,	2251 כדי K לקרוא בחרו	2251 כדי K לקרוא יש	2251 כדי K לקרוא את הכתבה	2302 עזרו לנו K
להעתיק	2315 לשכפל, K
לחודש	2375 K
לחוק	2315 סעיף #א K
לחצו	2373 K כאן
לידיעון	2373 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2253 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2255 הירשמו K	2255 הרשמה K	2255 K שלנו	2301 בהצלחה K	2373 הירשמו K
לעזרתכם	2373 אנחנו זקוקים K
לענייני	2283 הוא כתב K	2283 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2287 K בתוכן
לקבוצת	2260 הצטרפו K
לקריאה	2318 כתבות K
לקריאת	20 K הכתבה
לשנה	2375 K
לתומכים	2302 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2318 K חינם
מודעות	2340 בחוסם K	2340 חוסם K
מועדף	2278 מקור K	2278 כמקור K	2358 מקור K	2358 כמקור K
מחקר	2285 הוא עמית K
מינוי	2251 רכשו K ל-	2251 רכשו K כדי	2251 רכשו K או	2373 רכשו K	2377 K
מנוי	2251 כבר K?
מנויים	2377 K
מניות	2344 בלי בעלי K	2344 ללא בעלי K
מסכימים	43 לא K	43 K?	2301 בהרשמה אתם K
מסר	2376 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2285 הוא K	2285 היא K
""", 'נ': """
ניוזלטר	2301 K שבועי	2377 K
נשלח	57 K לכם
""", 'ס': """
סגל	2285 הוא חבר K
סופר	2285 הוא K ו
סופרת	2285 היא K ו
סיכום	2288 K
סיפר	2376 K
סיפרה	2376 K
סעיף	2315 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2373 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2301 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2283 הוא K	2285 הוא K
עיתונאית	2283 היא K	2285 היא K
עיתונות	2302 לעשות K	2374 K עצמאית
עכשיו	2251 רכשו מינוי K	2373 תרמו K
עלולים	99 K להיות קשים
עמיתת	2285 היא K מחקר
עמלה	2314 נקבל K	2314 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2285 הוא K	2285 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2338 חוסם K	2340 בחוסם K	2340 חוסם K	2340 חוסמי K	2374 ללא K
פרסומת	11 K
פרשן	2283 הוא K
פרשנית	2283 היא K
""", 'צ': """
ציין	2376 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2374 K
קרא	2376 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2375 חודש K
""", 'ש': """
שאלו	2288 K את
שולחים	57 אנחנו K לכם
שיווקי	2301 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2373 K לנו
שלנו	39 לכתב K	2374 K
שנקבל	2314 K עמלה
שקראתם	2373 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2298 K
תוכן	9 K זה	2287 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2302 K בכם
תלויה	2302 K בכם
תמיכתכם	2373 K
תמכו	2373 K בנו
תקציר	2288 K
תרומה	2377 K
תרומות	2377 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1845 K مطلب	1845 K خبر	1897 براي K مطلب
ادبلاكر	1875 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1791 به ايميل شما K	1814 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1797 از كوكي K ميكنيم	1797 از كوكيها K ميكنيم	1798 شرايط K	1810 K از مطالب اين سايت	1810 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1838 K تهيه كنيد	1897 K تهيه كنيد	1901 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1814 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1900 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1872 K را دريافت
اعلانهاي	1872 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1900 K
افزونه	1875 K مسدود
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
اول	1899 ماه K
اوليه	99 نسخه K اين
ايميل	1791 K خود را وارد كنيد	1792 ادرس K	1792 نشاني K	1834 در K خود	1897 K خود را وارد كنيد
ايميلتان	1834 به K
اينجا	1844 K كليك كنيد	1897 K كليك كنيد
اينستاگرام	1795 در K دنبال
اينه	64 K
اپ	1833 K
اپليكيشن	1833 K	1897 K ما را	1897 K را دانلود كنيد	1897 K را نصب كنيد	1898 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1801 K شود
بازتابدهنده	1851 الزاما K	1851 لزوما K	1851 K ديدگاه
بازنشر	45 K
باشيد	1814 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1827 را K
بحسب	242 K
بخوانيد	1812 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1898 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1827 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1814 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1814 براي ما K	1897 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1812 K	1824 به تيم ما K	1897 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1814 با ما در ميان K	1897 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1814 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1900 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1873 مسدود كننده K	1875 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1813 منبع K	1813 منابع K	1892 منابع K	1892 منبع K
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
تلگرام	1795 ما را در K	1795 در K دنبال	1795 كانال K ما	1814 با ما در K
تماشا	1827 K كنيد
تمامي	1811 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1900 K داد
تيليغرام	116 قناتنا علي K
تيم	1898 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1797 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1811 كليه K	1811 همه K	1811 تمام K
حمايت	1835 K مالي خود	1836 به K شما نياز	1836 با K شما	1837 K كنيد	1897 از ما K كنيد	1897 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1898 اين K
خبرنامه	1791 K ما	1791 اشتراك K	1792 در K	1834 K روزانه	1834 K هفتگي	1898 K ما	1898 K	1901 K
خبرنگار	39 K ما	1814 K ما را	1819 K
خبرنگاران	39 K ما	1898 K ما
خبرها	1872 اعلان K
خبرهاي	1872 اعلان K فوري
خصوصي	1798 سياست حريم K
خواست	1900 K
خواستند	1900 K
خواندن	1838 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1836 به K خود تكيه	1898 K ما
خواهد	1830 منتشر K شد
خواهند	1830 منتشر K شد
""", 'د': """
داده	1801 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1819 استاد K
دريافت	1872 K اعلان	1872 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1795 ما را K كنيد	1812 K كنيد	1812 K كنيم	1897 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1814 به ما خبر K	1827 گوش K	1841 هديه K	1897 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1830 نوشتن K	1830 ارسال K	1830 بيانگر K	1851 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1824 وبينار K ما	1838 اشتراك K	1852 مقاله K	1852 مطلب K	1852 مطالعه K	1897 K ثبت نام كنيد
روزنامه	1851 ديدگاه K
روزنامهنگار	1819 K
روزنامهنگاري	1898 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1899 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1898 K ما
سايتهاي	1821 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1812 عضو K	1812 K	1897 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1834 خبرنامه K
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
ضدتبليغ	1875 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1813 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1875 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1791 به ايميل شما K
فرصتهاي	1824 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1830 K	1831 حروف لاتين (K)
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
كار	1898 K ما
كاربري	1838 حساب K خود شويد	1897 حساب K خود شويد
كانال	1795 به K ما	1812 K ما	1898 K ما
كتب	242 K
كتبت	242 K
كردهايد	1838 ثبت نام K	1838 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1849 K دريافت كنيم	1849 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1824 ديدن K	1827 گوش K	1841 هديه K	1844 روي لينك كليك K	1844 كليك K	1875 لطفا ان را غير فعال K	1897 به ما كمك K	1897 روي لينك كليك K	1897 همين حالا ثبت نام K
كوكي	1798 از K
كوكيها	1798 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1830 حروف K	1831 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1851 K نظر
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
ما	1898 به K
مالكين	208 بلا K
مالي	1836 كمك K شما	1897 كمك K شما	1901 كمك K
ماه	1899 در K
ماهانه	1899 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1821 K خارجي	1821 اجازه ميدهيد K
محتوايي	1821 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1810 كليه حقوق K است	1810 تمامي حقوق K است	1810 همه حقوق K است	1810 تمام حقوق K است
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
مستقل	1898 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1873 K تبليغات	1875 K تبليغات
مشترك	168 هل انت K	1838 K شويد	1897 K شويد
مشتركا	50 بصفتك K
مشتركان	1838 ويژه K است
مصنوعي	1822 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1898 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1845 ادامه K
ملاك	208 بلا K
منبع	1850 ذكر K
منتخب	1813 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1833 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1834 عضويت شما با K	1834 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1821 از شما اجازه K
ميدهد	1830 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1900 K
ميگويد	1900 K
ميگيريم	1849 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1830 منتشر K شد
نخواهند	1830 منتشر K شد
نداد	99 پاسخ K
ندهيد	1897 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1833 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1897 در K ما	1898 K ما
نمايش	1801 K داده شود
نميشود	60 ايميل شما نمايش داده K	1830 منتشر K
نوشت	1900 K
نويسنده	1814 ايميل K	1819 K
نياز	1836 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1838 مشترك K
هماكنون	1897 K ثبت نام كنيد
همايش	1824 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1836 به حمايت شما K
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
وبينار	1824 K ما	1824 در K
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
ويديو	40 عكسها و K	40 عكس و K	1821 ديدن اين K
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
پژوهشگر	1819 K
""", 'گ': """
گزارش	1898 اين K
گزارشهاي	1898 K ما
گفت	1900 K
گفتند	1900 K
گفته	1900 K است	1900 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2409 का K रखने
अनुवाद	2413 K	2415 मशीन से K	2415 मशीनी K	2415 एआई की मदद से K	2415 ai की मदद से K	2415 एआई द्वारा K
अनुवादित	2415 एआई की मदद से K
अनुसार	2476 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2419 K राय दें
अपील	2476 K की
अलर्ट	2421 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2473 K दान
आपको	57 हम K
आर्टिकल	2434 फ्री K	2434 मुफ्त K
आर्थिक	2424 K सहयोग दें	2424 K सहयोग करें	2473 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2383 ऐप K करें	2421 K करें
इनबॉक्स	2382 सीधे आपके K	2382 हर सुबह आपके K	2382 हर हफ्ते आपके K	2382 आपके K में पाएं	2382 रोज आपके K	2382 आपके K में हर	2422 अपने K में
""", 'उ': """
उपयोग	2389 कुकीज का K	2389 कुकी का K
""", 'ए': """
एजेंसी	2433 K की फीड
एडिटर	2409 सब K हैं	2409 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2452 K
""", 'क': """
कमीशन	2432 हमें K मिल	2432 K मिल सकता है
कमेंट	2419 अपनी राय K	2420 K करने के लिए	2420 K में अपनी राय	2420 K हटा	2420 K करने वाले
करके	2422 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2382 ईमेल दर्ज K	2385 फॉलो K	2402 जॉइन K	2402 लाइक K	2405 हमें ईमेल K	2419 पोल में वोट K	2422 साइन अप K	2427 शेयर K	2427 साझा K	2427 सेव K	2473 फॉलो K	2473 लॉग इन K	2473 साइन अप K
कहती	2476 K
कहते	2476 K
कहा	2476 K
कहानी	67 अपनी K हमें
कीजिए	2473 मदद K
कॉपी	2427 लिंक K हो गया
कॉपीराइट	2401 K
क्लिक	2402 K करें	2473 यहां K करें	2473 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2474 इस K	2474 यह K
खबरें	2429 और K पढने के लिए	2434 मुफ्त K
खबरों	2429 अन्य K के लिए	2429 ताजा K के लिए	2429 की K के लिए
खरीदें	2417 यहां से K
खेलें	2419 क्विज K और
""", 'ग': """
गिफ्ट	2427 K करें
गोपनीयता	2389 K नीति
""", 'ज': """
जनरेट	2433 ऑटो-K
जरूर	2405 हमें K दें
जावास्क्रिप्ट	2389 K
जुडने	2403 K के लिए
जुडिए	51 आप भी K	2473 K
जुडें	51 आप भी K	2385 चैनल से K	2402 K	2417 हमारी टीम से K	2473 हमसे K
ज्वाइन	2402 K करें
""", 'ट': """
टिप्पणियों	2420 K के लिए
टिप्पणी	99 K करने से इनकार	2420 K करने के लिए	2420 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2383 ऐप K करें	2421 K करें	2421 K कीजिए	2473 ऐप K करें	2473 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2415 एआई की मदद से K किया गया है	2415 ai की मदद से K किया गया है
""", 'द': """
दान	2477 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2473 राय K
देखें	2473 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2389 K नीति
निर्भर	2424 आपके सहयोग पर K
नोटिफिकेशन	14 K	2383 K चालू करें	2421 K ऑन करें	2421 K ऑन कर लें
नौकरी	2417 K के अवसर
न्यूज	2386 गूगल K पर
न्यूजरूम	39 हमारे K	2387 कलेक्टिव K की ओर से	2387 के लिए कलेक्टिव K
न्यूजलेटर	2382 हमारे K	2382 हमारा K	2382 हमारा साप्ताहिक K	2382 K के लिए	2474 हमारे K	2477 K
""", 'प': """
पढने	0 K का समय	2425 K के लिए
पढें	0 मिनट में K	2383 ऐप में K	2473 पूरी खबर K
पत्रकार	2474 हमारे K
पत्रकारिता	2409 K में सक्रिय हैं	2474 हमारी K	2474 स्वतंत्र K
पसंदीदा	2404 K सोर्स	2404 K स्रोत	2404 K न्यूज सोर्स	2468 K स्रोत	2468 K सोर्स
पाठकों	18 K के सहयोग	2424 K के सहयोग से चलते
पाने	2422 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2433 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2476 K
पूछें	2413 K
पूरी	2425 बनकर K खबर
पॉडकास्ट	2418 K सुनें	2418 K सुनने के लिए	2474 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2387 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2475 K माह	2475 K वर्ष
प्रतिक्रिया	2419 अपनी K
प्रिफर्ड	2404 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2405 हमें K	2405 कमेंट करके K	2473 हमें K	2473 राय K
बताते	2476 K
बताया	2476 K
बदल	99 नाम K
बाहरी	2412 K साइट
बिंदु	2413 मुख्य K
बॉक्स	2420 कमेंट K में
बोला	2476 K
बोले	2476 K
ब्राउजर	10 आपका K
ब्लॉकर	2452 ऐड K	2452 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2405 हमें K	2473 हमें K	2473 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2475 हर K
मांगते	2412 आपकी इजाजत K हैं	2412 आपकी अनुमति K हैं
मुताबिक	2476 K
मुफ्त	2434 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2425 पढना जारी K के लिए
रजिस्टर	2473 अभी K करें
रहिए	2429 जुडे K
रहें	2429 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2476 K
लिखें	38 हमें K	67 हमें K	2473 हमें K
लेख	2474 यह K	2474 इस K
लॉग	24 K इन
लॉगिन	2473 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2433 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2452 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2418 K देखें	2418 K यहां देखें	2418 K भी देखें	2418 K देखने के लिए
वेबसाइट	2474 हमारी K
वेबिनार	2417 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2405 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2389 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2405 हमसे K करें
संपादित	2433 ने K नहीं किया
संवाददाता	39 हमारे K	2409 वरिष्ठ K हैं	2409 K हैं
संस्करण	99 पिछले K में
सकते	2403 जुड K हैं	2403 फॉलो कर K हैं	2405 हमें भेज K हैं
सदस्य	55 मासिक K	2425 पहले से K हैं	2473 K बनें
सदस्यता	2425 K लें
सप्ताह	2475 प्रति K
सब्सक्राइब	2382 न्यूजलेटर को K	2382 न्यूजलेटर K	2385 चैनल को K	2402 K करें	2422 K करके आप	2473 K करें
सब्सक्राइबर	50 K	2425 K हैं
सब्सक्राइबर्स	2425 K के लिए है
सब्सक्रिप्शन	2422 K सफल	2477 K
समरी	2413 K
समर्थन	2473 K करें
सर्वाधिकार	2400 K सुरक्षित
सर्वे	2419 K में भाग लें	2419 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2424 हमें K करें	2473 आपका K	2473 हमें K	2473 K करें	2473 आपके K
सहयोगी	55 मासिक K
सामग्री	2412 से मिली K शामिल है	2412 K उपलब्ध नहीं है
सारांश	2413 K
सिंडीकेट	2433 K फीड
सीनियर	2409 K सब एडिटर हैं
सुझाएं	2473 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2418 को K	2418 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2415 K अनुवाद
स्वीकार	2412 कुकीज K करें
""", 'ह': """
हमारा	2383 K ऐप	2474 K काम	2474 K ऐप
हमारी	39 K टीम से	2473 K मदद करें	2474 K टीम
हमारे	2474 K पाठक	2474 K चैनल	2474 K साथ
हिस्सा	2419 सर्वे में K लें
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
กด	4783 Kเพิ่มเพื่อน	4811 Kติดตาม
กร	4753 Kอกอีเมล
กล	4814 K่าว
กอ	4812 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4811 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4771 Kบคุณที่สมัคร	4771 Kบคุณที่ลงทะเบียน	4812 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4811 Kิกที่นี่	4811 Kิกชม
คว	4781 Kามเห็นส่วนตัวของผู้เขียน
ค่	4780 Kาคอมมิชชั่น	4780 Kาคอมมิชชัน
""", 'จ': """
จด	4752 Kหมายข่าวของเรา	4771 Kหมายข่าวรายสัปดาห์ของเรา	4815 Kหมายข่าว
จะ	4770 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4811 Kวน์โหลดแอปของเรา	4811 Kวน์โหลดแอปได้	4811 Kวน์โหลดแอปเลย	4811 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4762 Kดต่อผู้สื่อข่าวของเรา	4762 Kดต่อกองบรรณาธิการ	4811 Kดตามเรา
ต่	4813 Kอเดือน	4813 Kอปี
""", 'ถ': """
ถื	4771 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4775 Kลองอ่าน
ทั	38 Kกมา	4781 Kศนะของผู้เขียน
ทา	4770 Kงเว็บไซต์ขอสงวนสิทธิ์	4772 Kงอีเมลทุก
ทุ	4772 Kกเช้าทางอีเมล
""", 'บ': """
บท	4776 Kความฟรี	4812 Kความนี้
บร	4815 Kิจาค
บล	4795 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4814 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4773 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4814 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4762 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4764 Kมรับคุกกี้
""", 'ร': """
ระ	4814 Kบุว่า
รา	4813 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4773 Kวมสนับสนุนการทำงานของเรา	4773 Kวมสนับสนุนสื่ออิสระ	4773 Kวมสนับสนุนนักข่าว	4811 Kวมสนับสนุน	4811 Kวมบริจาคให้เรา	4811 Kวมบริจาคกับเรา	4811 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4781 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4812 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4758 Kวนลิขสิทธิ์	4759 Kวนสิทธิ์
สน	4773 Kับสนุนการทำงานของเรา	4773 Kับสนุนสื่ออิสระกับ	4811 Kับสนุนเรา	4811 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4752 Kัครรับจดหมายข่าว	4752 Kัครรับข่าวสาร	4811 Kัครรับ	4811 Kัครสมาชิกวันนี้	4811 Kัครสมาชิกเลย	4811 Kัครสมาชิกเพื่อ	4811 Kัครสมาชิกได้ที่	4811 Kัครสมาชิกของเรา	4815 Kาชิก
สำ	4775 Kหรับสมาชิกเท่านั้น
สื	4812 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4762 Kงเรื่องราวของคุณ	4762 Kงข่าวหาเรา	4811 Kงข้อมูลมาที่	4811 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4762 Kกคุณมีข้อมูล
ห้	4758 Kามคัดลอกข้อความ	4758 Kามคัดลอกเนื้อหา	4758 Kามคัดลอกบทความ	4758 Kามคัดลอกหรือเผยแพร่	4758 Kามคัดลอกหรือทำซ้ำ	4758 Kามคัดลอกหรือดัดแปลง	4758 Kามคัดลอกหรือนำ	4759 Kามทำซ้ำ
""", 'อ': """
อย	4811 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4752 Kเมลของคุณ
อ่	4775 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4811 Kียนถึงเรา	4811 K้าสู่ระบบเพื่อ
เฉ	4775 Kพาะสมาชิก
เน	9 Kื้อหานี้	4764 Kื้อหาจากภายนอก	4764 Kื้อหาภายนอก
เป	4775 K็นสมาชิกอยู่แล้ว	4814 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4770 Kื่อแสดงความคิดเห็น	4775 Kื่ออ่านต่อ	4775 Kื่ออ่านบทความ	4783 Kิ่มเพื่อนไลน์	4783 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4770 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4762 K้งเบาะแสข่าว	4762 K้งเรา	4811 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4761 Kล่งข่าวที่ต้องการ	4761 Kล่งข่าวโปรด	4761 Kล่งที่มาที่ต้องการ
แอ	4783 Kดไลน์	4783 Kดไลน์เพื่อ	4811 Kดไลน์
""", 'โ': """
โป	4795 Kรแกรมบล็อกโฆษณา
โห	4811 Kวตเลย	4811 Kลดแอป
""", 'ใ': """
ให	4812 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5230 hãy gửi K
""", 'ủ': """
ủng	5169 ly cà phê K hộ	5230 hãy K hộ
""", 'あ': """
あと	2993 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3054 Kがでしたか
いた	2922 Kだいたサポートは	2922 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2944 Kいのブラウザ
お寄	3054 Kせください
お届	57 Kけします
お申	2979 Kし込みはこちら	3054 Kし込みください	3054 Kし込みはこちら
お聞	3054 Kかせください
お見	3054 K逃しなく
お試	3054 Kしください
お読	3054 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2999 K転載したものです	2999 Kの転載です
か月	2928 K無料	3056 K無料
""", 'が': """
が作	3035 aiK成
が無	2944 javascriptK効
が生	3035 aiK成
が翻	3035 aiK訳
が要	3035 aiK約
""", 'こ': """
ここ	2925 Kからは有料	2928 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2925 K記事は有料	2925 K記事は会員	2951 K記事についてのご意見	3013 Kコンテンツは	3013 K投稿は	3013 K外部コンテンツは	3055 K記事が	3055 K記事を	3055 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2944 K用のブラウザ
ご協	3054 K力ください
ご存	3000 Kじの方は
ご寄	2923 K付をお願い	3054 K付
ご意	43 K見・ご反論	2951 K見をお寄せ	2951 K見・ご感想をお寄せ	2951 K見・ご感想はこちら	2951 K見・ご感想をお待ち	2951 K見・ご感想をお聞かせ	2951 K見・ご感想をお願い	2951 K見・ご感想を送る
ご感	2951 K想をお寄せ
ご支	2923 K援をお願い	3054 K援
ご登	2990 K録ありがとうございます	3054 K録
ご覧	3054 Kください	3054 Kいただけます
ご購	3054 K読
ご連	3054 K絡ください
""", 'す': """
すで	2993 Kに会員の方
すべ	2928 Kての記事が
""", 'ぜ': """
ぜひ	2939 Kフォロー
""", 'で': """
で作	3035 aiK成
で受	2968 lineKけ取る
で届	2968 lineKく
で最	2968 lineK新
で生	3035 aiK成
で要	3035 aiK約
""", 'と': """
と強	3057 K調
と書	3057 Kい
と発	3057 K表
と話	3057 Kし	3057 Kす
と語	3057 Kっ	3057 Kる
と説	3057 K明
と述	3057 Kべ
""", 'に': """
によ	3035 aiKって生成	3035 aiKる要約	3057 Kると
""", 'の': """
の使	2949 cookieK用
の学	48 aiK習
の採	2979 K用情報はこちら
の提	2999 K供記事です
""", 'を': """
をフ	2939 Kォローしよう
を使	2949 cookieK用
を利	2949 cookieK用
を有	2944 javascriptK効	2944 javascript K効
を発	3057 K表した
を許	2974 cookieK可
""", 'ア': """
アカ	2968 lineKウントはこちら
アシ	63 aiKスタント
アド	3019 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2997 Kィリエイト広告	2997 Kィリエイトプログラム	2997 Kィリエイトリンク	3007 Kィリエイトリンク	3007 Kィリエイト広告	3007 Kィリエイトプログラム
アプ	2934 Kリはこちら	2935 Kリを開く	2935 Kリをダウンロード	2935 Kリのダウンロード	2935 Kリをインストール	2989 Kリなら通知	2989 Kリなら速報	2989 Kリなら、	2989 Kリで読むと	2989 Kリなら
アン	2985 Kケートはこちら	2985 Kケート実施中	2985 Kケートにご協力ください	2985 Kケートにご協力を	2985 Kケートへのご協力	2986 Kケートに答えて
""", 'オ': """
オフ	3019 Kにしてページを
""", 'カ': """
カ月	2928 K無料	3056 K無料
""", 'ク': """
クイ	2986 Kズに答えて
クッ	2946 cookie(Kキー)	2949 Kキーを使用	2949 Kキーを利用	2974 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2951 Kントを投稿するには	2951 Kントするには	2951 Kントをお寄せ	2958 Kント欄で	2958 Kント欄に	2958 Kント欄から	2958 Kント欄へ	2988 Kントは削除します	2988 Kントは削除することが	2988 Kントは削除する場合	2988 Kントは承認	2988 Kントは公開前	2988 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2922 Kヒーをおごる
""", 'サ': """
サポ	2922 Kートをしてみませんか	2922 Kートをしませんか	2922 Kートしてみませんか	2923 Kートをお願いします	3054 Kートをお願い	3054 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3054 Kンロードしてください
""", 'チ': """
チケ	2979 Kット販売中
チッ	2922 Kプで応援
チャ	2942 Kンネル登録を	2968 Kンネルに参加する	2968 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2931 Kースレターに登録	2933 Kースレターを	2968 googleKースで	2990 Kースレター登録はこちら	3058 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2939 Kローして最新	2939 Kローをお願い	3054 Kローしてください
""", 'ブ': """
ブラ	3010 Kウザは音声	3010 Kウザは動画	3010 Kウザではこの動画	3010 Kウザはvideo	3010 Kウザはaudio
""", 'プ': """
プッ	2935 Kシュ通知
プラ	2946 Kイバシーポリシーに
プレ	2928 Kミアム会員	2982 Kゼントした記事は
プロ	2997 Kモーションが含まれ	2997 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2922 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2931 Kマガに登録	2933 Kマガで	2990 Kマガ登録はこちら	2990 Kマガの登録	3055 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2931 Kルマガジンに登録	2933 Kルマガジンで	2933 Kルマガジンを	2933 Kルでお届け	2951 Kルアドレスが公開されることはありません	2990 Kルアドレスを入力してください	3058 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2925 Kインして続きを	2925 Kインしてください	2928 Kインが必要	3054 Kインして
""", 'ヶ': """
ヶ月	2928 K無料	3056 K無料
""", '上': """
上优	5277 在googleK先
上優	5277 在googleK先
""", '下': """
下方	5384 K留言
下載	5250 K客戶端	5252 Kapp	5252 K應用程式
下载	5250 K客户端	5252 Kapp	5252 K应用	5383 K客户端
""", '不': """
不代	5276 K表本站	5308 K表本站立场	5322 K表本報立場	5322 K表本报立场	5322 K表本站立场	5322 K表本站立場	5322 K表本媒體立場	5322 K表本網立場	5322 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5352 K于任何财团
不屬	5352 K於任何財團
不得	5276 K转载	5276 K轉載
不认	43 K同本文
不錯	5383 K過
不错	5383 K过
""", '为': """
为首	5277 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5276 K表作者本人	5276 K表作者个人	5276 K表作者观点	5276 K表作者的	5276 K表作者立场
仅供	5308 K其表达个人看法
仅限	5313 K会员	5313 K订户
""", '他': """
他說	5386 K
他说	5386 K
""", '付': """
付費	5244 K後	5387 K牆
付费	5244 K后	5387 K墙
""", '以': """
以下	5337 K内容来自
以閱	5241 K讀全文
以阅	5241 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5244 K专享	5313 K限定内容
会員	50 Kの方は	50 Kは月に	2925 K限定です	2925 K限定の記事	2925 K登録できます	2928 K登録すると	2928 K登録が必要	2993 Kの方はこちら	2993 K登録で続きを読む	2993 K登録後にご覧	3026 Kだけが読める	3026 Kのみがお読み	3026 Kのみ閲覧	3054 K登録して	3054 K登録は	3054 K登録がお済み	3054 K登録をお願い	3054 K登録で	3054 K登録のうえ	3054 K登録はこちら	3054 K登録ください	3055 Kの方
会費	2991 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5239 K支持	5383 K支持,	5383 K支持让	5383 K支持讓	5383 K支持是
""", '使': """
使用	5261 Kcookie改善	5261 Kcookie以	5261 K cookie 以	5261 K cookie 来	5261 K cookie 來	5265 Kcookie来	5265 Kcookie來
""", '來': """
來自	5293 K外部平台的內容
""", '依': """
依靠	5311 K读者的支持	5311 K讀者的支持
""", '侵': """
侵权	5276 K必究	5276 K请联系	5276 K请告知	5276 K请及时
侵權	5276 K必究
""", '個': """
個人	2949 K情報の取り扱い	2999 Kの見解です	5308 K看法
""", '偏': """
偏好	5277 googleK來源	5277 google K來源	5277 K來源清單	5366 K來源
""", '僅': """
僅限	5313 K會員	5313 K訂戶
""", '優': """
優先	2967 Kソース	2967 K表示に設定	2967 Kする情報源	2967 K的に表示
""", '免': """
免費	15 K閱讀	5323 K文章	5323 K閱讀篇數	5323 K閱讀額度	5324 K註冊即可	5324 K註冊後	5355 K文章	5383 K訂閱	5385 K試用
免费	15 K阅读	5323 K文章	5323 K阅读篇数	5324 K注册即可	5324 K注册后	5355 K文章	5383 K订阅	5385 K试用
""", '內': """
內容	5300 K由ai
""", '全': """
全文	20 Kを	2925 Kを読むには	2925 Kをお読み
""", '公': """
公众	16 K号	5255 K号:
公式	2935 Kアプリ	2939 Kアカウントをフォロー	2939 Kアカウントを友だち	2968 Klineはこちら	3055 Kline
""", '关': """
关注	5255 K我们的微信	5255 K我们的公众号	5255 K我们的微博	5255 K我们的频道	5255 K我们的官方	5383 K我们
关闭	5347 K后刷新页面
""", '内': """
内容	5300 K由ai
内阅	5250 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5386 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5304 K此文給朋友
""", '初': """
初割	3056 K
初月	2993 K#円で	3056 K無料
""", '判': """
判断	3057 Kした
""", '利': """
利用	2946 K規約に同意
""", '前': """
前請	5308 K先登入
前请	5308 K先登录
""", '剩': """
剩余	5241 K#%内容	5241 K#%的内容
剩餘	5241 K#%內容	5241 K#%的內容
""", '力': """
力を	2991 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5255 Kline好友	5255 Kline官方	5255 Kline@	5311 K贊助行列	5311 K赞助行列	5383 K会员	5383 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3055 Kになります
""", '動': """
動画	40 Kや写真	2980 Kをご覧ください	2980 Kはこちら	2983 Kでも詳しく	2983 Kでも解説	3010 Kを再生するには	3010 Kをご覧いただくには	3010 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5385 K
""", '化': """
化名	99 K
""", '即': """
即可	5308 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2942 Kち追加
""", '収': """
収益	2997 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5247 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2969 K班までご	2991 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2931 Kトレイにお届け	2931 Kトレイに届けます
""", '只': """
只靠	5311 K讀者	5311 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5293 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5340 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5386 K
告诉	38 K我们	67 K我们	5386 K
""", '呼': """
呼び	3057 Kかけた	3057 Kかける	3057 Kかけて	3057 K掛け
""", '命': """
命じ	3057 Kた
""", '啟': """
啟用	5340 Kjavascript
""", '喊': """
喊道	5386 K
""", '因': """
因为	5383 K有你的支持
因為	5383 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2997 Kの一部が還元
""", '外': """
外部	2974 Kコンテンツ	5293 K内容	5293 K內容
""", '她': """
她說	5386 K
她说	5386 K
""", '如': """
如侵	5276 K权,	5276 K权请	5276 K权联系
如有	5276 K侵权,	5276 K侵权请	5276 K侵权联系	5276 K侵權,	5276 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5257 K微信
""", '定': """
定期	5383 K定額
""", '寄': """
寄付	2922 Kで応援	3023 Kで成り立って	3023 Kで運営され	3023 Kによって運営され	3054 Kをお願い	3058 K
寄到	5247 K您的信箱	5310 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5386 K
""", '将': """
将本	5304 K文赠送给
""", '將': """
將本	5304 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	3000 Kわせた方は
""", '已': """
已是	5241 K會員	5313 K订户	5313 K訂戶
已经	5241 K是会员
已讀	5382 K
已读	5382 K
""", '年': """
年額	3056 K
""", '广': """
广告	11 K后继续	11 K之后继续	5266 K拦截	5347 K拦截	5347 K屏蔽	5347 K过滤	5349 K拦截	5349 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2991 Kに頼らず	3019 Kブロッカーを	3019 Kブロックを	3019 Kブロック機能	3019 Kブロックは	3019 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5266 K攔截	5347 K阻擋程式	5347 K攔截	5347 K封鎖	5347 K阻擋器	5349 K攔截	5349 K封鎖
""", '开': """
开启	5252 K通知	5340 Kjavascript
""", '弊': """
弊社	3055 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3055 Kイト
当初	99 Kの記事で
当社	3055 Kの
当編	3055 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5252 K扫	5257 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2923 Kをお願いします	3054 Kをお願い	3054 Kして
""", '您': """
您已	5310 K成功订阅	5310 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5239 K支持	5311 K每一份捐款	5311 K每一筆捐款	5383 K捐款	5383 K支持,	5383 K支持让	5383 K支持讓	5383 K支持是
""", '情': """
情報	2969 Kをお寄せください	2969 K提供はこちら	2969 K提供を募集	2969 K提供をお待ち	2969 Kをお待ちして	3000 Kをお持ちの方は	3000 K提供窓口
""", '感': """
感謝	5310 K您的訂閱	5383 K閱讀	5383 K您的支持
感谢	5310 K您的订阅	5383 K阅读	5383 K您的支持
""", '成': """
成为	51 K其中一员	5241 K会员即可阅读	5241 K会员即可查看	5241 K会员即可解锁	5313 K付费会员	5383 K会员,	5383 K会员即可	5383 K我们的会员
成果	3007 K報酬型広告
成為	5241 K會員即可閱讀	5241 K會員即可看	5241 K會員即可解鎖	5311 K我們的贊助	5313 K付費會員	5383 K會員,	5383 K會員即可	5383 K我們的會員
""", '我': """
我们	5261 K使用cookie	5261 K使用 cookie	5384 K的
我們	5261 K使用cookie	5261 K使用 cookie	5384 K的
""", '手': """
手机	5252 K客户端
""", '打': """
打开	5250 Kapp	5252 K微信
打開	5250 Kapp
""", '扫': """
扫一	5252 K扫
扫描	5250 K二维码下载	5250 K二维码加入	5252 K二维码关注	5383 K二维码下载	5383 K二维码关注	5383 K二维码加入	5383 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5304 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5386 K
指摘	3057 Kした
""", '捐': """
捐助	5311 K我们	5311 K我們
捐款	5383 K支持	5387 K
""", '掃': """
掃一	5252 K掃
掃描	5250 K qr	5383 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5252 K通知
推送	14 K	5252 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5349 K告
""", '支': """
支持	5238 K獨立媒體,	5238 K独立媒体,	5239 K我们的	5239 K我們的	5383 K我们,	5383 K我們,	5383 K我们。	5383 K我們。	5383 K我们的报道	5383 K我們的報導	5383 K我们的新闻	5383 K我們的新聞	5383 K我们的记者	5383 K我們的記者	5383 K我们的工作	5383 K我們的工作	5383 K我们继续	5383 K我們繼續
支援	3023 Kで成り立って	3023 Kで運営され	3023 Kによって成り立って	3023 Kによって運営され	3054 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5276 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5277 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3057 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5313 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2931 K情報をお届け
""", '會': """
會員	50 K每月	5244 K專享	5313 K限定內容
""", '月': """
月額	2922 Kサポーター	2928 K#円	3056 K
""", '有': """
有了	5383 K你的支持	5383 K您的支持
有料	50 K会員は	2925 K会員限定	2925 K会員になる	2925 K会員の方	2927 K記事がお得に読める	2927 K記事が読み放題	2993 K記事が読めます	3058 K会員
有权	5308 K删除
有權	5308 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5333 K#歲	5333 K十八歲
未經	5276 K授權不得	5276 K授權,不得	5276 K授權禁止	5276 K授權請勿	5276 K授權,請勿
未经	5276 K授权不得	5276 K授权,不得	5276 K授权禁止	5276 K授权,禁止	5276 K授权请勿	5276 K授权,请勿
""", '本': """
本ま	2982 Kでプレゼントできます	2982 Kでギフトできます	2982 Kで無料でプレゼント	2993 月#Kで無料で
本ア	3055 Kプリ
本サ	3055 Kイト
本中	3053 #K#本
本內	5337 K容來自
本内	5337 K容来自
本刊	5384 K
本報	5384 K導
本报	5384 K读者	5384 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5276 K来源:	5276 K来源于	5384 K
本站	5384 K
本紙	38 Kまで	67 Kまで
本網	5261 K站使用cookie	5261 K站使用 cookie	5261 K站使用小型	5384 K
本网	5261 K站使用cookie	5261 K站使用 cookie	5261 K站使用小型
本記	3055 K事
本誌	3055 K
""", '来': """
来自	5293 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3035 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5255 K关注	5383 K加入	5383 K赞助	5383 K订阅	5383 K投稿
""", '歡': """
歡迎	25 K分享給	5255 K追蹤	5383 K加入	5383 K贊助	5383 K訂閱	5383 K投稿
""", '此': """
此內	9 K容	5337 K容來自	5337 K容由
此内	9 K容	5337 K容来自	5337 K容由
此前	99 K版本
此影	5336 K片在您所在
此视	5336 K频在您所在
""", '残': """
残り	2925 K#文字	2925 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5385 K
每日	5249 K简报	5249 K簡報	5249 K電子報
每月	5385 K
""", '求': """
求め	3057 Kた	3057 Kている
""", '沒': """
沒有	70 K廣告	5352 K股東	5352 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5352 K股东	5352 K财团
""", '浏': """
浏览	5266 K器版本	5336 K器不支持音频	5336 K器不支持视频	5336 K器不支持播放	5336 K器不支持html#	5336 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5336 K器不支援影片	5336 K器不支援音訊
""", '点': """
点击	5383 K关注	5383 K这里
""", '為': """
為首	5277 K選來源
""", '無': """
無効	3019 Kにしてページを	3019 Kにして再読み込み	3019 Kにして、ページを
無料	15 K記事	2925 Kで会員登録	2925 K会員に登録	2993 Kで読める記事の上限	2993 K会員になると	3026 K記事の閲覧	3026 K記事は残り	3026 Kで読める記事	3026 K閲覧	3053 K記事 #/#	3053 K記事#/#	3054 K会員に登録	3054 K会員登録	3056 K体験
無断	2966 K転載	2966 K複製	3034 K転載・複製	3034 K転載を禁じ	3034 Kでの転載	3034 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5276 K归本	5276 K归原	5276 K归作者	5276 K所有,	5276 K所有:	5276 K所有©	5276 K所有 ©	5276 K归属本	5276 K归属原	5276 K归属作者	5276 K归属于
版權	5276 K所有	5276 K歸本	5276 K歸原	5276 K歸作者	5276 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3055 Kしたジャーナリズム	5384 K新闻	5384 K媒体
""", '獨': """
獨立	5384 K新聞	5384 K媒體
""", '獲': """
獲得	5320 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5300 由 ai K	5300 由aiK	5300 ai K,仅供	5300 aiK,僅供
""", '產': """
產生	5300 由 ai K	5300 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5300 K工智能生成	5300 K工智慧生成
由讀	5384 K者
由读	5384 K者
""", '申': """
申し	2979 K込みはこちら
申込	2979 Kみはこちら	2979 Kはこちら
""", '电': """
电子	5387 K报
""", '畅': """
畅读	5313 K全站
""", '留': """
留言	85 K区	85 K區	5384 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2969 Kをお寄せ
""", '登': """
登入	24 K或	5241 K後繼續	5241 K會員即可	5241 K會員後	5241 K會員以	5241 K會員繼續	5324 K或註冊
登录	24 K或	5241 K后继续	5241 K后查看全文	5241 K后查看完整	5324 K或注册
登録	2993 Kして続きを読む	3054 Kしてください	3054 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3055 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5250 appK多
""", '禁': """
禁止	5276 K转载
禁無	2965 K断
""", '私': """
私た	3055 Kちの
""", '科': """
科し	3057 Kた
""", '称': """
称	5386 K
""", '稱': """
稱	5386 K
""", '立': """
立即	5383 K加入我们	5383 K加入我們	5383 K订阅	5383 K訂閱	5383 K下载	5383 K下載	5383 K报名	5383 K報名	5383 K成为会员	5383 K成為會員
""", '第': """
第一	5308 K条评论	5308 K則留言	5308 K條評論
""", '筆': """
筆者	2999 K個人の見解
""", '紙': """
紙の	3055 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2925 Kを読むには	2925 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3055 K部では
""", '繼': """
繼續	5241 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5241 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5300 由aiK
翻译	5300 由aiK
""", '者': """
者說	5386 K
者说	5386 K
""", '联': """
联盟	74 K链接	5320 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5320 K行銷連結	5320 K連結
聯絡	38 K我們
""", '自': """
自动	5300 由 ai K生成	5300 由aiK生成
自動	3035 K翻訳	5300 由 ai K生成	5300 由aiK生成
""", '若': """
若有	5276 K侵权,	5276 K侵权请	5276 K侵權,	5276 K侵權請
""", '获': """
获得	5320 K佣金
""", '著': """
著作	2966 K権は	3034 K権法により保護	3034 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5308 K本站立场
表示	5386 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5241 K即可	5241 K後繼續	5247 K我們的	5247 K電子報	5383 K我們	5387 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2927 Kが読み放題	2982 Kをプレゼントできます	3053 #K中#記事
記者	2969 Kまでご連絡ください
""", '訴': """
訴え	3057 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3057 Kた
認為	5386 K
""", '說': """
說:	5386 K
說。	5386 K
說道	5386 K
""", '読': """
読み	2928 K放題
読者	18 Kの寄付	18 Kの支援	2991 Kの会費で	3055 Kの皆様	3055 Kの皆さ	3055 Kアンケート
""", '請': """
請先	5383 K登入
請分	25 K享給
請啟	5261 K用javascript
請我	54 K喝咖啡
請捐	5383 K款
請支	5238 K持我們	5238 K持獨立媒體	5383 K持我們
請登	5241 K入會員	5383 K入後	5383 K入以
請立	5383 K即捐款
請贊	5238 K助我們
請輸	5310 K入您的電子	5383 K入您
請關	5347 K閉後重新整理
請點	5383 K擊此處	5383 K擊這裡	5383 K擊下方	5383 K擊連結
""", '讀': """
讀者	43 K投書	5384 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5241 K即可	5241 K后继续	5247 K我们的	5247 K电子报	5383 K我们	5387 K费
""", '认': """
认为	5386 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5277 K首选来源
""", '评': """
评论	85 K区	5308 K服务协议
""", '该': """
该视	5336 K频在您所在
""", '说': """
说:	5386 K
说。	5386 K
说道	5386 K
""", '请': """
请先	5383 K登录
请关	5347 K闭后刷新
请分	25 K享给
请启	5261 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5383 K款
请支	5238 K持我们	5238 K持独立媒体	5383 K持我们
请点	5383 K击此处	5383 K击这里	5383 K击下方	5383 K击阅读	5383 K击关注	5383 K击链接
请登	5383 K录后	5383 K录以
请立	5383 K即捐款
请赞	5238 K助我们
请转	25 K发
请输	5310 K入您的电子邮箱	5310 K入您的邮箱	5383 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5384 K问卷	5384 K群
""", '責': """
責任	5276 K編輯:
""", '賺': """
賺取	5320 K佣金
""", '購': """
購読	2925 K者の方は	2928 Kすると	3054 Kしてください	3055 K者の方	3058 K料
""", '贈': """
贈送	5304 K給好友
""", '贊': """
贊助	5238 K我們,	5383 K我們
""", '责': """
责任	5276 K编辑:
""", '赚': """
赚取	5320 K佣金
""", '赞': """
赞助	5238 K我们,	5383 K我们
""", '赠': """
赠送	5304 K给好友
""", '身': """
身边	5384 K的新鲜事
身邊	5384 K的新鮮事
""", '転': """
転載	45 K	2965 Kを禁じ
""", '輸': """
輸入	5310 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5276 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5276 K请注明
""", '输': """
输入	5310 Kemail
""", '还': """
还可	5304 K赠送
""", '这': """
这篇	5384 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5255 K我們的	5277 Kgoogle news	5383 K我們
""", '送': """
送っ	49 Kてください
送到	5310 K你的邮箱	5310 K您的邮箱	5310 K您的信箱
""", '這': """
這篇	5384 K文章
""", '通': """
通知	14 K	2935 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2990 Kニュースレター
""", '邀': """
邀請	5383 K您
邀请	5383 K您
""", '還': """
還可	5304 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5386 K
""", '长': """
长说	5386 K
""", '開': """
開啟	5252 K通知	5340 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5241 K全文請	5382 K
""", '閲': """
閲覧	3053 K記事数:#/#
""", '關': """
關注	5255 K我們的臉書	5255 K我們的粉絲	5255 K我們的官方	5255 K我們的頻道	5383 K我們
關閉	5347 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5241 K全文请	5382 K
""", '随': """
随时	5383 K掌握
""", '隐': """
隐私	5265 K政策
""", '隨': """
隨時	5383 K掌握
""", '隱': """
隱私	5265 K權政策	5265 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5387 K報
""", '需': """
需接	5293 K受cookie
需要	5293 K接受cookie	5383 K您的支持	5383 K你的支持
""", '音': """
音声	2980 Kでもお聴き
""", '頂': """
頂い	2922 Kたサポートは
""", '飲': """
飲酒	5333 K過量
""", '首': """
首年	5326 K仅需
首月	5313 K仅需	5313 K只要	5326 K免费	5326 K免費	5326 K仅	5326 K僅	5326 K只需	5385 K
首选	5277 K新闻来源	5277 googleK来源	5277 google K来源	5366 K来源
首選	5277 K新聞來源	5366 K來源
""", '點': """
點擊	5383 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3185 K
가입해	3185 K 주세요
""", '값': """
값으로	3118 커피 한 잔 K 후원	3118 커피 한 잔 K 응원	3118 커피 한 잔 K 독립
""", '강': """
강조했다	3188 K
""", '계': """
계속	3065 K 읽으려면	3065 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3148 K 차단	3150 K 차단기를
광고도	70 K
광고차단	3148 K	3150 K 프로그램을	3150 K 기능을
""", '구': """
구글	3077 K 뉴스에서
구독	50 K 회원은	3065 K 후 이용
구독료	3189 K
구독을	3185 K 신청하세요
구독자	3065 K 전용 기사	3065 K 전용 콘텐츠	3065 K 전용입니다	3065 K 전용 서비스	3186 K
구독자는	50 K
구독자만	3065 K 볼 수	3119 K 읽을
구독자에게만	3119 K 제공
구독하고	3077 K
구독하세요	3089 K	3185 K
구독하시면	3065 K
구독해	80 K 주세요	3076 K 주세요	3117 K 주셔서	3185 K 주세요
구독해주세요	3076 K
구독해주셔서	3117 K
""", '금': """
금요일	3117 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3062 좋은 K 후원	3184 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3065 전체 K 보려면	3119 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3118 K 응원해
기자에게	3090 K 연락해 주세요
""", '남': """
남겨주세요	3185 K
""", '네': """
네이버	3077 K 메인에서	3089 K 구독
네이버에서	3077 K 구독
""", '놓': """
놓치지	3185 K 마세요
""", '눌': """
눌러주세요	3185 K
""", '뉴': """
뉴스레터	78 K	3068 K 구독하기	3068 K 구독하세요	3068 K 신청하기	3068 K 구독 신청하기	3186 K	3189 K
뉴스레터로	3068 K 받아
뉴스레터를	3068 K 받아	3068 K 구독하세요	3068 K 구독해	3068 K 구독하고	3068 K 구독하면	3185 K 신청하세요
""", '다': """
다운로드하세요	3185 K
""", '달': """
달	3119 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3090 K 제보가	3186 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3115 K 삭제될	3115 K 삭제합니다	3115 K 통보	3115 K 예고	3115 K 운영자	3115 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3188 K
""", '독': """
독립	3186 K 언론
독립언론	3186 K
독립언론을	3118 K 지켜
독자	3130 K 후원으로	3185 K 여러분의	3186 K 여러분
독자님의	3063 K 후원	3130 K 후원으로
독자들의	18 K 후원	3130 K 후원으로	3154 K 후원
독자의	3130 K 후원으로	3154 K 후원	3186 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3117 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3185 K
""", '로': """
로그인	24 K	3065 K 후 이용
로그인이	3065 K 필요합니다	3065 K 필요한 서비스	3065 K 필요해요
로그인하거나	3185 K
로그인하고	3119 K 계속
로그인하면	3119 K 계속
로그인하시면	3065 K
""", '링': """
링크에서	3185 K 확인하세요
""", '마': """
마음에	3118 기사가 K 드셨다면
""", '만': """
만나보세요	3185 K
""", '말': """
말했다	3188 K
""", '매': """
매월	3187 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3117 K 보내드려요
메일함으로	3068 K 보내	3068 K 받	3068 K 배달	3068 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3087 K 복제	3087 K 전재
무단전재	3086 K
무료	15 K 기사	3128 K 기사	3187 K 체험
무료로	15 K 볼 수 있는	3119 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3185 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3188 K
""", '보': """
보내	57 K 드립니다	3185 K 주세요
보내드리는	3117 K
보내드립니다	57 K	3117 K
보내주세요	3185 K
""", '본': """
본	3186 K 기사
본사의	3126 K 편집 방향	3126 K 편집방향
본지는	3186 K
본지의	3126 K 편집 방향	3126 K 편집방향
""", '분': """
분	0 K 읽기
분은	3090 알고 계신 K 기자	3090 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3139 K 오디오를	3139 K 비디오를	3139 K 동영상을
브라우저는	3139 K 동영상
브라우저에서는	3139 K 동영상을
""", '사': """
사연을	3090 K 보내주세요	3090 K 보내 주세요
사전	3105 K 등록하기	3105 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3088 K 매체로	3088 K 출처로	3088 K 언론사	3088 K 매체
선호하는	3088 K 출처
""", '설': """
설명했다	3188 K
설문에	3185 K 참여하세요
설치하세요	3185 K
""", '세': """
세미나	3105 K 신청하기
""", '소': """
소식을	3117 K 전해드립니다
""", '속': """
속보를	3116 K 받아보세요
""", '수': """
수수료를	3122 K 받을 수 있습니다	3122 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3130 K 후원으로
시민의	3154 K 후원
시작하세요	3185 K
""", '아': """
아래에서	3185 K 확인하세요
""", '알': """
알려	3185 K 주세요
알려주세요	3185 K
알림	3072 K 받기	3072 K 설정
알림을	14 K	3116 K 켜고
""", '애': """
애드블로커	3148 K
애드블록	3148 K
애드블록을	3150 K
애드블록이	3150 K
""", '앱': """
앱	3072 K 다운로드	3072 K 설치	3116 K 설치하기
앱에서	3071 K 열기	3116 K 더 편하게	3185 K 확인하세요
앱으로	3071 K 보기	3116 K 더
앱을	3072 K 다운로드	3116 K 다운로드하세요	3116 K 설치하세요
""", '언': """
언론을	3118 독립 K 지켜
""", '여': """
여기서	3185 K 확인하세요
여러분	3186 K 덕분
여러분의	3090 K 제보를	3118 K 후원이	3154 독자 K 후원	3185 K 후원
""", '영': """
영상에서	3108 K 확인하세요	3108 K 확인할 수 있습니다	3185 K 확인하세요
영상으로	3108 K 확인하세요
영상을	3108 K 확인하세요
""", '온': """
온라인	3105 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3100 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3186 K 기자
우리의	3186 K 저널리즘
""", '운': """
운영되고	3118 독자의 후원으로 K 있습니다
운영하는	3118 독자의 후원으로 K 독립언론	3118 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3062 K 주기
원고료로	3062 K 응원	3118 K 응원
원고료주기	3062 K
""", '월': """
월	3187 K #원
""", '유': """
유료	3065 K 구독자만
유튜브	3077 K 구독
""", '음': """
음성으로	3108 K 들으려면	3108 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3185 K
응원해	3063 K 주세요	3185 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3185 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3186 K 기사가	3186 K 기사는	3186 K 기사
이메일	3069 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3068 K 입력하세요	3068 K 입력해 주세요	3068 K 입력해주세요	3068 K 입력하시면
이미	3119 K 구독자이신가요
이벤트에	3185 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3166 K 작성	3166 K 생성	3166 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3105 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3166 K 번역
자바스크립트가	3143 K
자바스크립트를	3143 K
자살예방	99 K
자주	3088 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3086 K 금지
재배포금지	3086 K
재생할	3139 K 수 없습니다
""", '저': """
저작권법	3087 K
저작권법의	3087 K
저작권자	3087 K
저작권자의	3087 K
저희	3186 K 뉴스레터	3186 K 채널	3186 K 앱
저희는	3186 K
저희를	3186 K
""", '적': """
적었다	3188 K
""", '전': """
전문을	20 K
전용	3065 회원 K 기사	3065 회원 K 콘텐츠	3065 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3188 K
""", '정': """
정기	3062 K 후원이	3062 K 후원으로
정기후원	3187 K
정기후원으로	3062 K
정기후원이	3062 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3140 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3090 K 부탁드립니다
제보는	3090 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3090 K 기다립니다	3090 K 받습니다
제보해	38 K 주세요	67 K 주세요	3185 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3122 K 링크
제휴링크	3122 K
""", '좋': """
좋아요	3089 구독과 K 부탁
좋아요를	3089 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3184 #건 K #건	3184 #개 K #개
""", '지': """
지금	3185 K 확인하세요	3185 K 신청하세요	3185 K 참여하세요
지켜주세요	3185 K
""", '차': """
차단	3150 광고 K 프로그램을	3150 광고 K 프로그램이	3150 광고 K 기능을
""", '채': """
채널	3076 K 추가하	3089 K 추가하기	3089 K 구독하기	3129 K 추가하고	3129 K 추가하면
채널에	3089 K 참여하세요
채널에서	3089 K 소식을	3185 K 확인하세요
채널을	3129 K 추가하고	3129 K 추가하면	3129 K 추가해	3129 K 구독하고	3129 K 구독하면
채용	3105 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3187 K 달
""", '추': """
추가해	3089 K 주세요
추가해주세요	3089 K
""", '친': """
친구	3089 K 추가하세요
""", '카': """
카카오톡	3076 K 채널 추가	3129 K 채널에서	3129 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3140 외부 K.
""", '쿠': """
쿠키	3100 K 동의가
쿠키를	3100 K 허용해야	3100 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3105 K 보기
""", '파': """
파트너스	3122 K 활동
""", '팔': """
팔로우하기	3076 K	3089 K
팔로우하세요	3185 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3126 K 개인 의견으로	3126 K 개인 의견이며	3126 K 개인 의견입니다	3126 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3122 K 받아
""", '활': """
활용	3086 ai 학습 및 K 금지
""", '회': """
회원	3065 K 전용입니다
회원가입	3065 K 후 이용	3065 K 후 볼	3065 K 후 읽	3065 K 후 계속	3065 K 후 무료	3185 K 후
회원가입은	3185 K
회원가입을	3185 K 하
회원가입하고	3185 K
회원가입하면	3119 K 월
회원가입하세요	3185 K
회원가입하시면	3185 K
회원만	3065 K 볼 수
""", '후': """
후원금	3189 K
후원으로	3062 K 응원	3118 독자의 K 운영됩니다
후원을	3063 K 부탁드립니다	3185 K 부탁
후원이	3062 K 큰 힘이 됩니다	3063 K 필요합니다	3063 K 큰 힘이 됩니다
후원하세요	3185 K
후원해	80 K 주세요	3062 K 주세요	3063 K 주세요	3185 K 주세요
후원회원의	3130 K 후원으로	3154 K 힘
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
