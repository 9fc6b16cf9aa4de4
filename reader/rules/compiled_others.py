"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5129
# comentário	3855
# comentários	3855
# fotó megtekintése	2584
# fotók megtekintése	2584
# gün ücretsiz deneyin	4810
# głosów	92
# hlasů	92
# hozzászólás	2497
# kişi oy kullandi	4856
# komentářů	525
# komentāri	3262
# kép megtekintése	2584
# képek megtekintése	2584
# lượt bình chọn	92
# odpovedí	4482
# odpovědi	630
# odpovědí	630
# odpowiedź	3803
# příspěvků	525
# röster	92
# sekunden zurück	984
# válasz megjelenítése	2593
# yaşindan küçükler oynayamaz	4894
# ääntä	92
# års aldersgrense	3543
# δευτερόλεπτα μπροστά	1123
# δευτερόλεπτα πίσω	1123
# σχόλια	1048
# ψήφοι	92	1073
# ψήφος	1073
# відповідей	5094
# відповідь	5094
# відповіді	5094
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5055
# из #	4237
# коментарі	4983
# коментарів	4983
# комментариев	4165
# комментарий	4165
# комментария	4165
# от #	303
# ответ	4276
# ответа	4276
# ответов	4276
# отговор	332
# отговора	332
# із #	5055
# הצבעות	92
# מתוך #	2269
# שניות אחורה	2324
# שניות קדימה	2324
# תגובות	2265
# تعليقات	128
# ثانيه جلو	1857
# ثانيه عقب	1857
# راي	92
# صوت	92
# نظر	1800
# कमेंट	2390
# वोट	92
# सेकंड आगे	2439
# सेकंड पीछे	2439
# € al mes durante # meses	1624
# € al mese per # mesi	2823
# € por mês durante # meses	3913
# 人参与	5272
# 人參與	5272
# 票	2950
# 명 참여	3088
# 표	3088
#% megtakarítás	2580
#+ hrajte zodpovědně	516
#-årsgrense	3543
#/# fotó	2584
#/# kép	2584
#/#. fotó	2584
#/#. kép	2584
#か月無料	2926
#カ月無料	2926
#ヶ月無料	2926
#人が回答	2950
#人が投票	2950
#人参与	5272
#人參與	5272
#件のコメント	2947
#則留言	5258
#小时热榜	5264
#条评论	5258
#票	92	2950
#秒戻る	3005
#秒進む	3005
#명 참여	92	3088
#초 뒤로	3134
#초 앞으로	3134
#표	3088
""", 'a': """
a apărut o eroare	4096
a boltunkból	2554
a carregar vídeo	3927
a cikk a hirdetés alatt folytatódik	2489
a cikk a hirdetés után folytatódik	2489
a cikk automatikusan készült	2592
a cikk felhasználása engedélyköteles	2590
a cikk meg is hallgatható	2486
a cikk meghallgatása	2503
a cikk megosztása	2486
a cikk szerzői jogvédelem alatt áll	2590
a cikk zárolva van	2579
a cikket gépi hang olvassa fel	2565
a folytatáshoz regisztráljon	2480
a hanganyagot mesterséges intelligencia készítette	2565
a hirdetés után folytatjuk	2489
a hirdetés vége	2600
a hozzászólás lezárva	2593
a hozzászólások le vannak zárva	2593
a hét kvíze	2548
a kommentelés lezárult	2497
a könyv megrendelhető itt	2492
a könyv megrendelése	2554
a lejátszó betöltése	2565
a link másolva	2598
a lire également	2100
a matéria continua abaixo	3989
a mező kitöltése kötelező	2582
a nap kérdése	91	2551
a notícia continua abaixo	3989
a rovat további cikkei	2501
a sua subscrição foi confirmada	3981
a sua subscrição foi efetuada com sucesso	3981
a szerző a lap munkatársa	2514
a szerző cikkei	2585
a szerző jogász	2514
a szerző közgazdász	2514
a szerző politológus	2514
a szerző további cikkei	2585
a szerző történész	2514
a szerző összes cikke	2585
a szerző újságíró	2514
a szerzőkről	2516
a szerzőről	2516
a szöveg automatikusan készült	2592
a tartalmat nem tudjuk megjeleníteni	2557
a tartalom nem elérhető	2557
a tartalom nem jeleníthető meg	2557
a tartalom szerzői jogi védelem alatt áll	2590
a teljes cikk elolvasása	2585
a témában további cikkek	2501
a videó az ön országában nem játszható le	2565
a videó már nem elérhető	2565
a videó nem elérhető	2565
a videó nem elérhető az ön országában	2565
a videó nem játszható le	2565
a videólejátszó betöltődik	2565
a videót nem lehet lejátszani	2565
abo abschließen	800
abo auswählen	997
abo wählen	997
abonare confirmată	4120
abonați-vă	4005
abone değil misin	4912
abone değil misiniz	4912
abonează-te	4005
abonelere özel	4810
abonelere özel avantajlar	4894
abonelere özel indirim	4894
abonelere özel içerik	4912
abonelik paketlerini gör	4942
abonelik seçenekleri	4942
aboneliği yenile	4942
aboneliğini seç	4912
aboneliğiniz onaylandi	4943
aboneliğinizi seçin	4912
abonentu priekšrocības	3293
abonner nå	3521
abonner på nyhetsbrevet	3528
abonné	2162
abonné à ce thème	2225
abonnér	649
abonnér nu	649
abonnés	2049
abonnés uniquement	2149
abonē	3256
abonē jaunumus	3280
abonē un lasi visus rakstus	3256
abonēt	3256
abrir menú	1575
aby odtworzyć film, włącz javascript	3771
acasă	4023
accede a todos los contenidos sin límites	1624
accept termenii și condițiile	4095
accepter og fortsæt	745
acceptera och fortsätt	4691
acceptera och stäng	4691
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	4019	4034
acceptă tot	4077
acceptă și afișează conținutul	4034
acceptă și continuă	4076
acceso a todos los artículos	1691
accès restreint aux abonnés	2051
accès à tous les articles	2220
accéder au dossier	2191
accéder à l'article	2049
accéder à la page de dons	2181
accédez à tous les articles	2051
aceitar e ver o conteúdo	3889
aceito receber comunicações	3948
aceito receber comunicações de marketing	3948
aceito receber comunicações e ofertas	3908
acepto la política de privacidad	1659
acesso ilimitado a todo o conteúdo	3980
acest articol este disponibil doar abonaților	4007
acest articol este rezervat abonaților	4055
acest câmp este obligatoriu	4095
acesta este ultimul tău articol gratuit	4055
acheter ce numéro	2136
acheter le numéro	2135
achetez ce numéro	2136
activează	4083
activează alertele	4049
activează notificările	4049
activează sunetul	4072
actualitza la pàgina	466
actualités	2100
actualizar la página	1652
ad 광고	3109
ad 추천	3122
adatkezelés és sütik	2560
adatkezelési tájékoztató	2557
adatvédelem és sütik	2560
adatvédelmi beállítások	2557
adatvédelmi beállítások módosítása	2560
adatvédelmi tájékoztató	2557
adaugă ca sursă preferată	4106
adaugă un comentariu	4020
adaugă un răspuns	4112
adaugă în coș	4123
adblock détecté	2217
adblocker upptäckt	4703
add meg az e-mail-címed	2507
además	1569
adhérer	2040
adj hozzá minket preferált forrásként	2595
adja meg az e-mail-címét	2507
adja meg az összeget	2576
adja meg e-mail-címét	2507
adomány	2476
adományozok	2476
adományozás	2476
adresa de email nu este validă	4095
adresă de email invalidă	4095
adreça electrònica	436
adó # százalék	2576
adója #%-ával	2576
afficher la vidéo	2173
afficher les réponses	2161
afișează comentariile	4064
afișează conținutul	4034
afișează conținutul extern	4034
afișează originalul	4024
afișează postarea	4076
afișează subtitrările	4072
află mai multe	4019
afmeld når som helst	765
afspilleren indlæses	748
agora não	3821
ai deja un abonament? autentifică-te	4055
ai găsit o greșeală	4101
ai kan begå fejl	775
ai kan gjøre feil	3649
ai kan göra fel	4722
ai kan göra misstag	4722
ai może popełniać błędy	3800
ai može griješiti	4378
ai može pogriješiti	4378
ai môže robiť chyby	4479
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	4020
ai sa môže mýliť	4479
ai segítségével készült	2592
ai által fordított	2592
ai által generált	2592
ai által generált tartalom	2592
ai може да греши	331
ai सारांश	2411
ai से तैयार सारांश	2411
ai 摘要	5354
ai 기사 요약	3164
ai 번역	3135
ai 생성 이미지	3174
ai 요약	3109
ai 음성으로 듣기	3134
ai-genererat innehåll	4724
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2503
ai-översatt	4722
ai-översättning	4724
aicinām ievērot cieņu komentāros	3262
aiheeseen liittyvää	1930
aiheesta lisää	1930
aikaa jäljellä #	1989
ainda não tem conta	3947
ainda não é assinante	3946
ainult vajalikud küpsised	1756
aitäh hääletamast	1752
aitäh liitumast	1740
aitäh sõnumi eest	1767
aizmirsāt paroli	3304
aizvērt	3264
aizvērt galeriju	3308
aizvērt reklāmu	3265
aiが要約	3033
aiによる要約	3033
ai总结	5354
ai摘要	5294
ai生成	3006	5354
ai生成内容	5326
ai翻訳	3006
ai翻譯	5354
ai翻译	5354
ai要約	3033
ai語音朗讀	5325
ai语音朗读	5325
ai重點整理	5294
ai音声で聴く	3005
ai가 생성한 콘텐츠입니다	3174
ai가 읽어주는 기사	3134
ai로 생성된 콘텐츠	3174
ajouter une réponse	2208
ajouter à mes favoris	2078
ajouter à mes sources préférées	2202
ajouter à mes sujets	2225
ajouter à mes thèmes	2225
ajouter à vos sources préférées	2202
ajouter à vos sélections	2078
ajándék cikk	2487
ajándékozd el a cikket	2487
ajándékozd tovább a cikket	2487
ajándékozza a cikket	2486
ajándékozza a cikket barátjának	2486
ajándékozza el a cikket	2487
ajándékozza tovább a cikket	2487
ajánlataink	2501
ajánlja: outbrain	2600
ajánlja: taboola	2600
ajánljuk	2501
ajánljuk még	2501
ajánlott	2501	2580
ajánlott cikkek	2501
ajánló	2501
akceptuję	3690
akceptuję i kontynuuję	3768
akceptuję i przechodzę do serwisu	3768
akkurat nå	3556
ako chránime svoje zdroje	4475
ako chránime zdroje	4475
ako vypnúť adblock	4460
ako vypnúť blokovanie reklám	4460
aktuálny čas	4456
aktuálny čas #	4455
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	981
aldersgrense # år	3543
aldersgrense: # år	3543
alege o sumă	4118
alege-ți abonamentul	4093
alegeți abonamentul	4093
algo salió mal	1660
alkalmazás letöltése	2567
alkalmazás megnyitása	2567
alla bidrag hjälper	4706
alla rättigheter reserverade	4720
alle abo-angebote im überblick	919
alle angaben ohne gewähr	925
alle beiträge ansehen	854
alle beiträge anzeigen	1002
alle beiträge der autorin	1002
alle beiträge des autors	1002
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	966
alle newsletter im überblick	908
alle preise ohne gewähr	925
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4661
allt innehåll är upphovsrättsskyddat	4660
als bevorzugte quelle bei google hinzufügen	826
als bevorzugte quelle hinzufügen	1016
als podcast hören	920
alte știri	4021
alterar preferências de cookies	3889
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4895
altyazilari göster	4895
altă sumă	4089
alătură-te conversației	4037
am înțeles	4024
amazon'da gör	4894
amazonで見る	3003
amazonで詳しく見る	3003
amazonで詳細を見る	3003
amazonで買う	3003
amazonで購入	3003
amazonで購入する	3003
amintește-mi mai târziu	4001
ana sayfaya dön	4918
anasayfaya dön	4918
anderen betrag wählen	994
andet beløb	759
andra läser	19	4629
andra läser just nu	19
andra läste även	4629
andre har også lest	19
andre leser nå	3556
andre leste også	3556
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	997
angebot wählen	919
anhören	823
anhören # min	823
anket sonuçlari	4889
anketa dňa	4446
ankstesnė nuotrauka	3241
anmäl	4726
anmäl annons	4730
anmäl dig	4603
anmäl dig till nyhetsbrevet	4603
anmäl inlägg	4725
anmäl kommentar	4725
anna kelvollinen sähköpostiosoite	2009
anna äänesi	1974
annet beløp	3633
anneta ühekordselt	1764
annonce - artiklen fortsætter nedenfor	668
annonces légales	2136
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4614
annons från våra partner	4730
annonsblockerare upptäckt	4703
annonsen slutar här	4614
annonser från google	4730
annonsinnehåll	4636
annonslänk	4614
annonsörsinnehåll	4636
annonsørinnhold	87	3566
annonsørsamarbeid	3657
ano, prosím	603
ano, rád	603
anonimni sandučić	4375
anonym brevlåda	4718
anonym tipslåda	4718
anonymná schránka	4475
anonymní schránka	622
anpassa inställningar	4691
anular suscripción	1709
anulează oricând	4093
anulezi oricând	4055
anuluj odpowiedź	3699
användarnamn	4709
användarnamn eller e-postadress	4708
användarvillkor	4616
anzeige schließen	1019
anzeigensonderveröffentlichung	925
anúncio	3847
anúncio em #	3975
anúncios	3847
apasă pentru sunet	4117
apmaksāta sadarbība	3315
apmaksāts saturs	3265
apmokėta partnerystė	3248
apmokėtas turinys	3248
aportació mensual	467
aportació única	467
aportación mensual	1654
aportación única	1654
app letöltése	2567
app storeからダウンロード	3011
app storeでダウンロード	3011
app store에서 다운로드	3141
apple ile giriş yap	4912
apple podcastで聴く	3039
appleでサインイン	3021
appleでログイン	3021
appleで続ける	3021
app内打开	5332
après la publicité	2086
aptaujas rezultāti	3298
após a publicidade	3847
apóyanos	1519
apóyanos en patreon	1653
apúntate	1534
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3232
arată conținutul	4076
arată mai mult	4099
arată mai puțin	4024
arată răspunsurile	4064
arată tot	4024
arkadaşina gönder	4819
arkadaşinla paylaş	4819
article abonné	2049
article ajouté à vos sélections	2078
article lu par une voix de synthèse	2169
article précédent	2100
article réservé aux abonnés	2049
article següent	477
article sponsorisé	2136
articles associés	2100
articles liés	2100
articles recommandés	2100
articles récents	2100
articol exclusiv pentru abonați	4055
articole asemănătoare	4021
articole înrudite	4021
articoli più letti	2827
articolul continuă după publicitate	4044
articolul continuă după reclamă	4015
articolul continuă mai jos	4015
articolul următor	4021
artikeln finns också som ljud	4610
artikeln fortsätter efter annonsen	4614
artikeln fortsätter nedan	4614
artikeln fortsätter under bilden	4614
artikeln går att lyssna på	4610
artikeln läses upp av en syntetisk röst	4694
artikeln är automatiskt genererad	4722
artikeln är låst	4596
artikeln är maskinöversatt	4722
artikeln är skapad automatiskt	4722
artikeln är skyddad av upphovsrätt	4720
artikeln är uppläst av en dator	4610
artikkel jätkub pärast reklaami	1724
artikkel jätkub reklaami järel	1724
artikkel on kaitstud autoriõigusega	1777
artikkel täieneb	1722
artikkelen er låst	3521
artikkelen finnes også som lyd	3534
artikkeli jatkuu kuvan jälkeen	1917
artikkeli on konekäännetty	2019
artikkeli on suojattu tekijänoikeudella	2017
artikkelin lukee synteettinen ääni	1989
artikkelin voi myös kuunnella	1914
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1720
artiklit loeb sünteetiline hääl	1758
artiklit loeb tehishääl	1720
artykuł czytany przez syntezator mowy	3771
artykuł dla subskrybentów	3671
artykuł do słuchania	3771
artykuł kontynuowany pod reklamą	3689
artykuł premium	3785
artykuł sponsorowany	3686
artykuł zablokowany	3785
artykuły na e-mail	3674
artykuły partnerów	3808
artículo anterior	1569
artículo regalado	1704
artículo relacionado	1569
artículo siguiente	1663
artículos recomendados	1628
artículos relacionados	1569
as notícias mais lidas	3916
ascultă	4012
ascultă articolul	4072
ascunde răspunsurile	4064
aseta ensisijaiseksi lähteeksi	2023
aslini göster	4835
assine já	3826
atbalstīt	3256
atcel jebkurā laikā	3256
atcelt var jebkurā laikā	3304
atcerēties mani	3305
atidaryti galeriją	3241
atidaryti programėlėje	3231
atidaryti programėlę	3231
atkūrimo greitis	3229
atlikite testą	3223
atlikušais laiks	3298
atlikušais laiks -#	3297
atpakaļ uz augšu	3308
atpakaļ uz sākumlapu	3308
atradi kļūdu	3309
atradi kļūdu rakstā	3262
atradāt kļūdu	3309
atrakinti straipsnį	3237
atrisini krustvārdu mīklu	3291
atsaukt piekrišanu	3295
atsisiųsti garso įrašą	3229
atsisiųsti iš app store	3231
atsisiųsti iš google play	3231
atsisiųsti programėlę	3231
atsiųskite naujieną	3242
atsiųskite nuotraukas	3242
atskaņot video	3297
atskaņošanas ātrums	3297
atslēgt rakstu	3304
atslēgvārdi	3298
atteikties var jebkurā laikā	3306
attēls # no #	3317
attēls #/#	3317
attēls attēlā	3297
atualizar a página	3941
atualizar preferências	3995
atualizar página	3941
atvērt	3264
atvērt galeriju	3308
atvērt lietotni	3299
atvērt lietotnē	3299
atvērt rakstu	3304
atļaut paziņojumus	3300
atšaukti galite bet kada	3187
atšaukti sutikimą	3227
aucun commentaire à ce niveau	2140
audio narrado por una voz automática	1599
audio vytvorila umelá inteligencia	4455
auf apple podcasts hören	898
auf spotify hören	898
ausgewählt für sie	924
auswahl bestätigen	982
auswählen	998
automaatselt tõlgitud	1771
automaattinen käännös	2020
automaticky preložené	4479
automaticky přeloženo	627
automatické prehrávanie	4455
automatické přehrávání	596
automatický preklad	4480
automatický překlad	628
automatikus lejátszás	2565
automatinis atkūrimas	3229
automatisch übersetzt	1012
automatische übersetzung	1013
automatiskt översatt	4722
automatiškai išversta	3243
automatsko puštanje	4357
automātiski tulkots	3310
automātiskā atskaņošana	3297
autoriser la publicité	2179
ava äpis	1760
avantage abonnés	2167
avantages abonnés	2167
avantaje pentru abonați	4070
avançar # segundos	3927
avançar para o conteúdo	3867
aveți deja cont	4093
avfölj	4728
avfølg	3654
avis de décès	2136
avoimet työpaikat	1932
avregistrera dig när som helst	4711
avsluta när du vill	4596
avsluta när som helst	4711
avslutt når du vil	3521
avslå alle	3621
avís legal	424
avísanos de un error	1678
aylik bağiş	4909
aylik bağiş yap	4941
ayrintilar için tiklayin	4834
ayrintilar için tiklayiniz	4834
az ai hibázhat	2592
az ai tévedhet	2592
az e-mail-címed	2582
az első hónap csak # ft	2480
az mi hibázhat	2592
az oldal tetejére	2585
az outbrain ajánlásával	2600
az ön e-mail-címe	2582
az ön neve	2582
az összefoglalót ai készítette	2592
az összefoglalót mi készítette	2592
az összes cikk	2585
az összes elfogadása	2557
az üzeneted	2583
aç	4835
añadir a favoritos	1549
añadir a la cesta	1703
añadir a mi lista	1627
añadir a mis temas	1696
añadir al carrito	1703
añadir comentario	1562
añadir como fuente preferida	1672
añadir una respuesta	1678
añadir usuario	1524
añádenos como fuente preferida	1672
aún no eres suscriptor	1657
aún no estás registrado	1658
aún no te has registrado	1524
aún no tienes cuenta	1658
ačiū už jūsų balsą	3223
ačiū už registraciją	3239
ačiū už žinutę	3239
ačiū, kad balsavote	3223
ačiū, kad užsiprenumeravote	3212
ați uitat parola	4094
ați votat deja	4064
""", 'b': """
baixar episódio	3927
baixar o áudio	3927
baixar áudio	3927
bandykite dar kartą	3239
bandykite vėliau	3239
bankkártyás támogatás	2576
bankovním převodem	608
banküberweisung	799
bara för dig som prenumererar	4708
bara för prenumeranter	4708
bare nødvendige	3620
bağiş sayfasina git	4909
bağiş yap	4809
bağiş yapin	4809
bağişim	4910
bağlanti kopyalandi	4927
bağlantiyi kopyala	4819
başa dön	4834
başka tutar	4909
be šlamšto	3239
bedste værdi	763
bei google als quelle hinzufügen	826
bei spotify hören	898
beitrag nicht mehr verfügbar	984
bejegyzés betöltése	2557
bejelentkezés	2480
bejelentkezés apple-fiókkal	2579
bejelentkezés facebookkal	2579
bejelentkezés google-fiókkal	2579
bekræft din e-mail	765
belépés	2480
belépés facebook-fiókkal	2579
belépés facebookkal	2579
belépés google-fiókkal	2579
benefício do assinante	3894
bere sintetični glas	4556
berite naprej z naročnino	4565
bestill nå	3617
beställ boken	4687
betalas årsvis	4708
betales årlig	3636
betales årligt	762
betalt innehåll	4730
betrag wählen	798
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2598
betűméret módosítása	2598
betűméret növelése	2598
bez mišljenja	4351
bez surogātpasta	3306
bez zobowiązań	3786
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3294
bezárás	2475
beágyazott tartalom	2557
beállítás preferált forrásként	2595
beállítások mentése	2557
beállítások módosítása	2560
beğen	4889
beğenme	4889
bidrag kan trækkes fra i skat	759
bieżący czas #	3771
bild in originalgröße	1002
bild vergrößern	853	1002
bildergalerie öffnen	1002
bildirimleri aç	4886
bildirimleri açin	4886
bilety już w sprzedaży	3764
bir hata oluştu	4914
bir tutar seçin	4941
bir şeyler ters gitti	4915
bir şeyler yanliş gitti	4915
bitte füllen sie dieses feld aus	999
bitte geben sie eine gültige e-mail-adresse ein	999
bitte prüfen sie ihr postfach	999
bitte versuchen sie es später erneut	908
bitte versuchen sie es später noch einmal	999
bitte überprüfen sie ihr postfach	999
bize ulaşin	4827
biểu quyết	92
bjud en vän på artikeln	4610
bjud oss på en kaffe	4705
bjud oss på kaffe	4705
bjud på en kaffe	4706
bli månadsgivare	4592
bli støttemedlem	3518
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2892
blokovať	4459
bloqueador de anúncios ativado	3978
bloqueador de anúncios detectado	3978
bloqueur de publicité détecté	2217
bloqueur détecté	2217
boletín	1534
bolo to užitočné	4479
brezplačna dostava	4552
browserul tău nu poate reda acest video	4034
brukervilkår	3545
brīva summa	3303
bu haber abonelere özeldir	4810
bu haber yapay zeka tarafindan seslendirilmiştir	4895
bu haber yapay zekâ ile seslendirilmiştir	4895
bu haberi paylaş	4950
bu haberi paylaşin	4950
bu haberler de ilginizi çekebilir	4833
bu içerik abonelere özeldir	4810
bu içerik faydali oldu mu	4888
bu içerik görüntülenemiyor	4898
bu içerik gösterilemiyor	4898
bu içerik kilitli	4912
bu video artik mevcut değil	4895
bu video bulunduğunuz ülkede izlenemiyor	4895
bu video mevcut değil	4895
bu video ülkenizde izlenemiyor	4895
bu yaziyi paylaş	4950
bu yorumu şikayet et	4932
bu özet yararli oldu mu	4856
bugün değil	4808
bulmaca çöz	4893
bunlar da ilginizi çekebilir	4828
burtu izmērs	3313
butlletí	436
buy me a coffee ☕	1194
buy me a cup of coffee ☕	1194
buy us a coffee ☕	1194
buzón anónimo	1666
buzón seguro	1666
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5166
bài cùng tác giả	5144	5166
bài khác	5130
bài khác của tác giả	5200
bài liên quan	5130
bài mới nhất	5166
bài quảng cáo	5167
bài tiếp theo	5130
bài trước	5200
bài viết có hữu ích không	5173
bài viết có hữu ích với bạn không	5173
bài viết cùng tác giả	5144
bài viết khác của tác giả	5144
bài viết liên quan	5130
bài viết mới	5165
bài viết này bị khóa	5194
bài viết này có hữu ích không	5173
bài viết tiếp theo	5200
bài viết tiếp tục bên dưới	5169
bài viết tiếp tục sau quảng cáo	5169
bài viết trước	5200
bài viết được tặng bởi thuê bao	5220
bài được dịch tự động	5165
bài đọc nhiều	5166
báo cáo	5174
báo cáo bình luận	5211
báo cáo vi phạm	5174
báo lỗi	5129
báo lỗi bài viết	5173
bármikor leiratkozhat	2507
bármikor leiratkozhatsz	2507
bármikor lemondhatja	2480
bármikor lemondható	2480
bäst värde	4709
bästa pris	4709
bình chọn	91	5174
bình chọn của bạn đã được ghi nhận	5173
bình luận	5129
bình luận (#	5129
bình luận của bạn	5211
bình luận hay	5150
bình luận đã bị tắt	5211
bölümü indir	4895
búsqueda	1575
bücher aus dem shop	831
bülten	4864
bülten üyeliği	4864
bültene abone oldunuz	4864
büyüt	4834
bądź na bieżąco	3674
bądź pierwszą osobą, która skomentuje	3802
błędny adres e-mail	3788
bővebben	2503	2559
būkite pirmas	3193
būkite pirmas, pakomentavęs	3193
bạn chưa có tài khoản	5194
bạn chưa đăng ký	5194
bạn có muốn nhận thông báo	5187
bạn có muốn nhận thông báo không	5187
bạn có thể hủy đăng ký bất cứ lúc nào	5196
bạn có thể quan tâm	5130
bạn muốn nhận thông báo	5187
bạn thấy bài viết này thế nào	5173
bạn đang theo dõi chủ đề này	5205
bạn đã bình chọn	5173
bạn đã bình chọn rồi	5173
bạn đã có tài khoản	5194
bạn đã đăng ký rồi	5217
bản dịch tự động	5204
bản ghi	5181
bật	5188
bật thông báo	5187
bật tiếng	5180
bắt buộc	5197
bắt đầu trắc nghiệm	5176
bỏ qua	5108
bỏ qua quảng cáo	5214
bỏ theo dõi	5205
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1623
cada contribuição conta	3911
cada doação conta	3942
cada donación cuenta	1653
cadastre-se grátis	3826
califica este artículo	1562
campo obrigatório	3948
campos obrigatórios	3948
cancelar a inscrição	3995
cancelar inscrição	3995
cancelar la suscripción	1709
cancelar subscrição	3995
cancelar suscripción	1709
cancel·la quan vulguis	471
cargando el vídeo	1638
cargando vídeo	1638
cargar más	1575
cargar más comentarios	1631
cargar más noticias	1663
cargar publicación	1643
cargar vídeo	1643
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3927
carregando vídeo	3927
carregant el vídeo	453
carregar conteúdo	3931
carregar conteúdo externo	3853
carregar mais comentários	3918
carregar mais notícias	3952
carregar o conteúdo	3931
carregar publicação	3931
carregar vídeo	3931
carte de crédit	2048
cartão de crédito	3825
caseta redacțională	4031	4032
categorieën	3373
categorías	1569
caută	4023
caça-palavras	3923
ce contenu vous a-t-il été utile	2132
ce résumé vous a-t-il été utile	2132
cea mai bună ofertă	4094
cela vous a-t-il été utile	2161
cele mai citite știri	4058
cele mai noi știri	4021
celkem hlasovalo # čtenářů	584
celozaslonski način	4556
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4472
cenimy twoją prywatność	3692
cererea ta a fost trimisă	4120
cerrar galería	1694
cerrar menú	1575
cerrar sesión	1524
cet article est en accès libre pour les abonnés	2149
cet article est lu par une voix de synthèse	2132
cet article vous a-t-il été utile	2161
cette adresse est déjà inscrite	2221
cette information vous a-t-elle été utile	2208
cette page vous a-t-elle été utile	2161
cette réponse est-elle utile	2161
cette vidéo est indisponible	2169
cette vidéo ne peut pas être lue	2169
cevaplari göster	4888
changer mes préférences	2091
chargement du lecteur vidéo	2169
charger la vidéo	2173
charte éditoriale	2195
chcem dostávať upozornenia	4458
chcem odoberať	4468
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4458
chcete dostávať upozornenia	4458
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5134
chia sẻ	5118
chia sẻ bài viết	5118
chia sẻ bài viết này	5220
chia sẻ facebook	5165
chia sẻ lên facebook	5207
chia sẻ qua email	5207
chia sẻ qua facebook	5165
chia sẻ qua zalo	5207
chia sẻ tin này	5220
chia sẻ zalo	5207
chia sẻ ý kiến của bạn	5129	5150
cho chúng tôi biết ý kiến	5173
cho phép	5188
cho phép thông báo	5187
chuyên mục	5130
chuyển đến công thức	61
chép liên kết	5165
chính sách bảo mật	5128
chính sách bảo mật | điều khoản sử dụng	5128
chính sách cookie	5127	5128
chính sách quyền riêng tư	5128
chơi miễn phí	5176
chơi ngay	5176
chưa có tài khoản	5194
chấp nhận	5127
chấp nhận tất cả	5127	5128
chấp nhận tất cả cookie	5128
chấp nhận và tiếp tục	5127	5184
chế độ tối	5213
chỉ dành cho thuê bao	5194
chỉ dành cho thành viên	5194
chọn	5195
chọn gói	5194
chọn gói của bạn	5194
chọn gói đăng ký	5194
chọn số tiền	5215
chủ đề	5130
chủ đề liên quan	5130
chủ đề nóng	5166
cikk ajándékozása	2598
cikk elküldése ajándékként	2598
cikk feloldása	2579
cikk meghallgatása	2565
cikk megosztása	2486
cikk mentése	2486
cikk nyomtatása	2598
cikkünk frissül	2503
citeşte şi	4021
citește articolul complet	4099
citește articolul integral	4099
citește fără limite	4055
citește gratuit	4119
citește mai departe	4021	4023
citește mai mult	4021	4023
citește regulile comunității	4037
citește tot articolul	4099
citește transcrierea	4072
citește în aplicație	4079
citește și	4021
citi šobrīd lasa	3258
citit de o voce sintetică	4072
citiți și	4021
cobrança anual	3947
codes de réduction	2232
cofnij zgodę	3768
col·labora	411
comandă acum	4042	4070
comandă cartea	4042	4070
comentariile sunt doar pentru abonați	4112
comentariul tău	4112
comentariul tău așteaptă moderarea	4037
comentează	4020
comentário	3855
comentário aguardando moderação	3904
comentários	3855
comentários desativados	3967
comentários exclusivos para assinantes	3904
commander ce numéro	2136
commander le numéro	2135
comment désactiver mon adblocker	2179
comment désactiver mon bloqueur	2179
commentaire en attente de modération	2140
commentaires désactivés	2208
commerciële bijdrage	3423
commerciële content	3505
commerciële inhoud	3505
comparte este artículo	1704
compartilhar esta matéria	3990
compartilhe esta notícia	3990
compartir esta página	1704
completează formularul #	4003
completează online formularul #	4003
compre a edição impressa	3894
conditions générales	2088
conectează-te cu facebook	4055
conectează-te cu google	4055
confidentialité	2088
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1558
configuración de cookies	1558
configuración de privacidad	1643
configurações de cookies	3849
configurações de privacidade	3931
confira o preço	3989
conheça as ofertas	3980
conheça os planos	3980
conheça todas as nossas newsletters	3908
consenti la pubblicità	2853
consigue tu entrada aquí	1602
consulta les normes de participació	428
consultez notre charte de modération	2140
consíguelo en tu quiosco	1602
contacta amb la redacció	479
contacta con la redacción	1666
contactar a redação	3955
contactar con la redacción	1666
contactați redacția	4101
contacte a redação	3955
contactează redacția	4101
contacter la rédaction	2195
contactez la rédaction	2195
contenu externe recommandé	2130
contenu proposé par notre partenaire	2136
contenu réservé	2185
contenu réservé aux abonnés	2185
contenu sponsorisé	2086
contenus recommandés	2154
contenus sponsorisés	2086	2100
conteúdo bloqueado	3853
conteúdo de marca	3847
conteúdo exclusivo	3826
conteúdo exclusivo para assinantes	3913
conteúdo externo	3889
conteúdo externo bloqueado	3853
conteúdo externo recomendado	3889
conteúdo gerado por ia	3975
conteúdo pago	3924
conteúdo para assinantes	3826
conteúdo patrocinado	3847
conteúdo premium	3913
conteúdo produzido pela marca	3894
conteúdo relacionado	3864
conteúdos relacionados	3916
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2839
continua após a publicidade	3847
continua després de l'anunci	430
continuar leyendo aquí	1524
continuarea articolului după publicitate	4044
continuarea articolului după reclamă	4041
continue a ler esta notícia	3916
continuer après la publicité	2086
continuer sans désactiver	2217
continuer à lire	2223
continuă cu apple	4055
continuă cu email	4119
continuă cu facebook	4055
continuă cu google	4055
continuă lectura	4122
continuă pe site	4079
continuă să citești	4122
continuă să citești după publicitate	4041
continuă în browser	4079
continúa abajo	1556
contáctanos	1562
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4055
conținut exclusiv	4007
conținut exclusiv pentru abonați	4007
conținut extern	4034
conținut extern recomandat	4034
conținut pentru abonați	4005
conținut plătit	4070
conținut premium	4055
conținut promovat	4044
conținut sponsorizat	87	4015
cookie beállítások	2557
cookie を管理する	3008
cookie 偏好設定	5253
cookie 偏好设置	5253
cookie 設定	5329
cookie 设置	5329
cookie-beállítások	2557
cookie-beállítások módosítása	2560
cookieinställningar	4616
cookies a ochrana soukromí	522
cookieの管理	3008
cookieの設定	2942
cookieの設定を変更	2944
cookieを拒否する	3041
cookieを管理	3008
cookieを管理する	3008
cookie政策	5251
cookie設定	2942	2945	5251
cookie設定を変更	2944
cookie设置	5251	5254
copia enllaç	487
copia l'enllaç	418
copiază	4109
copiază link	4012
copiază linkul	4012
copy link thành công	5165
correo electrónico	1534
correo electrónico no válido	1659
correo no válido	1659
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3789
coś poszło nie tak. spróbuj ponownie	3788
coś poszło nie tak. spróbuj ponownie później	3788
creează cont	4005
crucigrama del día	1679
créer mon compte	2049
créer un compte	2049
créer une alerte	2142
créer une alerte sur ce thème	2142
csak a szükséges sütik	2557
csak a szükségesek	2557
csak előfizetők számára	2579
csak előfizetőknek	2480
csomagok megtekintése	2579
cualquier aportación ayuda	1653
cum îl dezactivez	4088
cumpără acum	4070
cumpără bilet	4042	4070
cumpără bilete	4042	4070
cumpără bilete online	4070
cumpără cartea	4042	4070
cumpără de pe emag	4070
cumpără revista	4041
cuvinte încrucișate	4069
czy artykuł był pomocny	3800
czy artykuł był przydatny	3800
czy ten artykuł był pomocny	3800
czy to było pomocne	3800
czyta głos ai	3771
czytaj całość	3708
czytaj cały artykuł	3791
czytaj również	3705
czytaj także	3705
czytaj też	3705
czytaj też nasze inne artykuły	3705
czytaj więcej	3705	3708
czytaj więcej o	3705
czytane przez głos syntetyczny	3771
cài đặt	5127
cài đặt cookie	5184
cài đặt quyền riêng tư	5184
cài đặt ứng dụng	5186
các bài viết khác của tác giả	5144
các tin khác	5130
cách tắt	5191
cách tắt trình chặn quảng cáo	5190
câmp obligatoriu	4095
câmpuri obligatorii	4095
cât de util a fost acest articol	4037
címkék	2501
címlap	2501
címlapra	2585
címlapról ajánljuk	2501
có lẽ để sau	5108
có lỗi xảy ra	5196
có thể bạn quan tâm	19	5130
có thể bạn thích	19
có, tôi muốn	5187
códigos de desconto	3989
códigos de descuento	1703
códigos promocionales	1703
cómo desactivar el bloqueador	1651
cómo desactivarlo	1652
cómpralo aquí	1637
cómpralo en amazon	1637
cùng chuyên mục	5130
cùng chủ đề	5166
cùng tác giả	5144	5166
cảm ơn bạn đã bình chọn	91	5173
cảm ơn bạn đã tham gia	5173
cảm ơn bạn đã ủng hộ	5215
cảm ơn, tin nhắn của bạn đã được gửi	5196
cỡ chữ	65	5155
cửa hàng	5209
""", 'd': """
d'autres articles à découvrir	19
da, želim	4361	4560
dagens fråga	91	4684
dagens spørgsmål	91	739
dagens spørsmål	91	3614
daha az göster	4835
daha fazla göster	4834
daha fazla haber için tiklayin	4834
daha fazla yorum yükle	4888
daha önce oy kullandiniz	4888
daha önce oy verdiniz	4888
dalies ar šo rakstu	3261
dalinkitės	3187
dalinkitės straipsniu	3192
dalsza część artykułu pod materiałem wideo	3686
dalsza część artykułu pod wideo	3686
dalsza część tekstu pod wideo	3686
dalszy ciąg materiału pod wideo	3689
dalīties	3256
dalīties ar draugiem	3261
dalīties ar rakstu	3313
dalīties facebook	3261
dalīties whatsapp	3313
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
danke für dein feedback	902
danke für deine stimme	91
danke für ihr feedback	902
danke für ihre stimme	91	972
danke fürs abstimmen	972
danke fürs mitmachen	91
danos tu opinión	1614
dans l'actualité	2154
dans la même catégorie	2100
dans la même rubrique	2100
dans la même série	2100
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4392
darovať jednorazovo	4462
darovať mesačne	4462
darovať článok	4400
darowiznę możesz odliczyć od podatku	3782
darujte nám # %	4462
darujte tento článek	510
darujte tento článok	4400
das könnte dich auch interessieren	850
das könnte ihnen auch gefallen	850
das könnte sie auch interessieren	850
das könnte sie interessieren	850
das video ist in ihrem land nicht verfügbar	984
das video ist leider nicht mehr verfügbar	984
das video ist nicht mehr verfügbar	984
das video ist nicht verfügbar	984
das wichtigste in kürze, zusammengefasst von ki	886
datenschutzerklärung	836
daugiau autoriaus straipsnių	3241
daugiau straipsnių	3241
daugiau šia tema	3189
dať spätnú väzbu	4479
dbamy o twoją prywatność	3692
deaktivér din adblocker	756
deblochează articolul	4055
definições de cookies	3931
definições de privacidade	3931
deine stimme wurde gezählt	972
deixar um comentário	3855
deixe um comentário	3855
del på e-mail	781
del på e-post	3534
del på facebook	660	3534
del på mail	660
del på twitter	660	3534
del på whatsapp	3655
del på x	660	3534
dela inlägget	4610
dela på facebook	4610
dela på twitter	4610
dela på whatsapp	4729
dela på x	4610
dela som gåva	4729
deli po e-pošti	4581
deli članek	4502
delite članek	4502
demander un droit de réponse	2208
den här artikeln är låst	4708
den här artikeln är skyddad av upphovsrättslagen	4720
den här videon är inte längre tillgänglig	4694
den här videon är inte tillgänglig	4694
denne artikel er låst	762
denne artikkelen er låst	3636
denne saken er låst	3636
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3967
denunciar este comentário	3967
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2100
dernières actualités	2100
dernières infos	2100
dernières nouvelles	2100
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1651
desactívalo para seguir leyendo	1651
desbloquear artículo	1624
desbloqueie este conteúdo	3913
descarcă aplicația	4079
descarcă audio	4072
descarcă din app store	4079
descarcă din google play	4079
descarcă episodul	4072
descarcă formularul	4090
descarcă formularul #	4003
descargar pódcast	1638
descarrega l'àudio	453
descarregar áudio	3927
deschide aplicația	4080
deschide în aplicație	4079
descárgala en app store	1646
descárgala en google play	1646
descărcați formularul #	4003
destekçi ol	4909
destekçimiz olun	4909
desteğiniz fark yaratir	4941
desteğiniz için teşekkür ederiz	4941
desteğiniz için teşekkürler	4941
det er gratis å opprette en bruker	3521
det går inte att visa innehållet	4691
det har oppstått en feil	3640
det här innehållet kan inte visas	4691
det här innehållet är inte tillgängligt	4691
det læser andre	685
det oppsto en feil. prøv igjen senere	3639
det är gratis att skapa ett konto	4596
detaylar için tiklayin	4834
detaylar için tiklayiniz	4834
detta material är skyddat enligt lagen om upphovsrätt	4659
detta är en annons	4614
detta är en plusartikel	4596
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4810
devami için abone olun	4810
devamini okumak için abone olun	4810
dezactivează sunetul	4072
dienas jautājums	3291
diese funktion steht nur angemeldeten nutzern zur verfügung	920
dieser inhalt ist nicht mehr verfügbar	981
dieser inhalt ist nicht verfügbar	981
dieser kommentar wurde gelöscht	1014
dieses video ist in deinem land nicht verfügbar	984
dieses video ist in ihrem land nicht verfügbar	984
dieses video ist leider nicht mehr verfügbar	984
dieses video ist nicht mehr verfügbar	984
dieses video ist nicht verfügbar	984
digite um e-mail válido	3948
din aceeași categorie	4021
din aceeași secțiune	4058
din röst har registrerats	4680
din röst är registrerad	91
din röst är räknad	4680
disponibil în app store	4079
disponibil în app store și google play	4049
disponibilă în app store și google play	4049
disponível na app store	3934
distribuie știrea	4124
distribuiți	4012
diğer fotoğraf için tiklayin	4831
diğer haberler	19	4828
diğer okurlar bunlari okuyor	4828
diğer sayfaya geçmek için tiklayin	4831
diğer seçenekler	4928
diğer tutar	4909
diğer yazilari	4918
dla prenumeratorów	3785
dla subskrybentów	3671
dlaczego widzę tę reklamę	3808
do fotogalérie	4471
do galérie	4472
do góry	3708
do košíka	4450
do košíku	515	590
do księgarni	3687
do speciálu	617
doar abonații pot comenta	4037
doar pentru abonați	4005
doação mensal	3822
doação única	3822
doba čtení # min	529
dodaj do moich tematów	3804
dodaj jako preferowane źródło	3804
dodaj kao željeni izvor	4381
dodaj nas do preferowanych źródeł	3804
dodaj nas do wyjątków	3777
dodaj u košaricu	4353
dodaj v košarico	4551
dogodila se greška. pokušajte ponovno	4369
dolgozzon nálunk	2503
domiciliación bancaria	1523
domů	529
don régulier	2181
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1519
donación puntual	1654
donación única	1519
donativo único	3943
donați	4002
donația mea	4118
donație lunară	4090
donație unică	4090
donează	4002
donează acum	4002
donează lunar	4002
donează lunar # euro	4054
donează lunar # lei	4054
donează o dată	4089
doner nå	3518
doniraj mesečno	4364	4563
doniraj mjesečno	4364
données personnelles	2088
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
dosegli ste omejitev člankov	4565
dosegnuli ste ograničenje članaka	4366
dossier spécial	2166
dovanoti straipsnį	3246
dozvoli obaveštenja	4360
dołącz do dyskusji	3755
dołącz do nas	3668
dołącz do newslettera	3674
došlo je do greške. pokušajte ponovo	4369
došlo je do pogreške. pokušajte ponovno	4369
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3692
droga użytkowniczko, drogi użytkowniku	3692
drogi użytkowniku	3692
droits réservés	2228
drukāt	3261
drukāt rakstu	3313
drukāt recepti	61
du använder en adblocker	4701
du använder en annonsblockerare	4701
du er nå påmeldt	3528
du er nå påmeldt nyhetsbrevet	3528
du följer	4727
du följer det här ämnet	4727
du följer nu	4727
du följer redan	4727
du följer redan ämnet	4727
du følger allerede	3653
du følger allerede dette emne	780
du følger allerede dette temaet	3653
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3653
du følger emnet	780
du følger nå	3653
du har en adblocker påslagen	4703
du har en annonsblockerare påslagen	4703
du har nådd grensen	3636
du har nået din grænse	762
du har nått din gräns	4708
du har redan röstat	4680
du har rätt att vara anonym	4625
du har slået adblock til	756
du kan när som helst avregistrera dig	4711
du kan när som helst avsluta prenumerationen	4603
du kan når som helst melde deg av	3528
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4629
du modtager snart en bekræftelse på mail	654
du même auteur	2100
du prenumererar nu på nyhetsbrevet	4603
du skyddas av källskyddet	4625
du verkar använda en annonsblockerare	4701
du vil kanskje også like	3556
du är nu anmäld	4711
du är skyddad av källskyddet	4625
du är skyddad enligt källskyddet	4625
duración	1639
durată	4073
duração	3928
durée	2170
durée : #	2123
dziękujemy za głos	91	3758
dziękujemy za oddanie głosu	91	3758
dziękujemy za przesłanie formularza	3788
dziękujemy za udział w sondzie	3758
dziękujemy za wiadomość	3788
dziękujemy za zapis	3674
dziękujemy! sprawdź skrzynkę	3788
dành cho bạn	5130
dành cho thuê bao	5112
dành riêng cho thành viên	5194
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4596
débloquer l'accès	2220
débloquer l'article	2049
débloquer tous les articles	2051
débloquez cet article	2149
débloquez l'accès à tous les articles	2051
débloquez l'intégralité des articles	2051
débloquez tous les articles	2051
débloquez tous nos articles	2051
déconnexion	2049
découvrez notre boutique	2135
découvrez tous nos jeux	2164
découvrir l'offre	2049
découvrir la boutique	2167
découvrir nos offres	2149
découvrir toutes nos offres d'abonnement	2149
déjà un compte	2049
déjà un compte ? connectez-vous	2049
délka	597
délka #	597
déplier	2105
désabonnement	2238
désactiver les sous-titres	2169
désinscription	2238
détails	2105
dê a sua opinião	3918
dê sua opinião	3918
dölj	4633
dölj annons	4730
dölj bildtext	4714
dölj svar	4725
düzeltme politikasi	4920
dāvini rakstu	3261
dāvini rakstu draugam	3261
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4456
dĺžka #	4456
dịch tự động	5181
""", 'e': """
e-bülten	4864
e-bülten aboneliği	4864
e-mail alebo používateľské meno	4465
e-mail cím	2582
e-mail ili korisničko ime	4366
e-mail inválido	3908
e-mail nebo uživatelské jméno	610
e-mail-cím	2583
e-mail-cím vagy felhasználónév	2579
e-mailová adresa	506
e-pasts vai lietotājvārds	3304
e-post või kasutajanimi	1765
e-posta gönder	4819
e-posta ile paylaş	4927
e-postadress eller användarnamn	4708
e-pošta ali uporabniško ime	4565
e-poštni naslov	4568
echipa redacțională	4032
ecrã inteiro	3928
edición digital	1524
edición impresa	1524
editöre yaz	4920
editöre yazin	4920
editörün seçtikleri	4828
edição impressa	3826
eget beløb	759
eget beløp	3633
egyedi összeg	2576
egyszeri adomány	2576
egyszeri támogatás	2476
egyszeri támogatás küldése	2576
egyéb összeg	2576
ehkä myöhemmin	1900
ei mielipidettä	1980
ei tänään	1900
ei vielä tunnusta	2005
ei, aitäh	1762
eikö sinulla ole tunnusta	2005
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	999
eiti į receptą	61
ekskluzivno za naročnike	4565
el artículo continúa abajo	1703
el artículo continúa debajo	1703
el juego es solo para mayores de # años	1675
el millor de la setmana a la teva bústia	436
el más popular	1658
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1638
el. paštas	3212
el. paštas arba vartotojo vardas	3237
el. pašto adresas	3239
eldste først	3651
elfelejtett jelszó	2480
elfelejtette a jelszavát	2579
elfogadom az összeset	2560
elfogadom és folytatom	2557
elfogadom és megjelenítem	2557
elfogadás és folytatás	2557
elige tu suscripción	1624
elküldés	2583
elküldöm	91	2486	2583
elküldöm e-mailben	2598
ellenőrizd a postafiókod	2582
ellenőrizze a postafiókját	2582
elmentem későbbre	2486
elolvasom később	2598
elolvasta az összes ingyenes cikkét	2579
elrejtés	2505
els lectors també han llegit	443
elutasítom	2559
elérte a havi limitet	2579
elírást talált	2497
előfizetek	2480
előfizetés	2480
előfizetési csomagok	2579
előfizetési lehetőségek	2579
előfizető vagyok	2579
előfizetői ajánlat	2554
előfizetői előny	2554
előfizetői kedvezmény	2554
előfizetői tartalom	2480
előfizetőknek	2480
előfizetőként megoszthatja a cikket	2486
előző	2503
előző cikk	2501
előző fotó	2585
előző kép	2585
előző oldal	2585
email cím	2583
email của bạn	5217
email của bạn sẽ không được hiển thị công khai	5150
email inválido	3948
email không hợp lệ	5196
email không đúng định dạng	5196
email no válido	1659
email này đã được đăng ký	5217
emailul tău	4120
emlékeztess később	2475
emlékezz rám	2580
emlékezzen rám	2580
emme voi näyttää sisältöä	1986
emme voi näyttää tätä sisältöä	1986
empfehlungen für sie	924
en beğenilen	4889
en beğenilenler	4889
en colaboración con	1675
en col·laboració amb	489
en este artículo	1569
en popüler	4913
en çok okunan	4828
en çok okunan haberler	4828
en çok okunanlar	4828
encara no estàs registrat	472
encuesta del día	1565
endast för dig som är prenumerant	4708
endast för medlemmar	4708
endast nödvändiga	4691
endast nödvändiga cookies	4691
endre tekststørrelse	3655
engangsbeløb	646
engangsbeløp	3633
engedélyezem	2572
engedélyezés	2572
engedélyezés és folytatás	2560
engedélyezés és megjelenítés	2560
engångsgåva	4592
enllaç copiat	442
ensemble, faisons vivre un média libre	2148
entgeltliche veröffentlichung	833
enthält werbung	830
entre em contato com a redação	3955
enviament gratuït	489
enviar comentário	3855
enviar corrección	1562
envoyer à un ami	2078
envoyer à un proche	2078
envoyez-nous vos témoignages	2128
envíanos tu opinión	1631
envío gratis	1675
epizód letöltése	2565
eredeti megjelenítése	2505
eredmény megtekintése	91
eredmények	92	2505
eredmények megtekintése	2548
erinnern sie mich später	794
eroare la încărcarea videoclipului	4117
erro ao carregar o vídeo	3975
error al cargar el vídeo	1686
erről bővebben itt írtunk	2503
erről is írtunk	2501
erről itt írtunk bővebben	2503
erscheint täglich	908
erscheint wöchentlich	908
erősítse meg az e-mail-címét	2582
es gratis y solo te llevará un minuto	1620
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	908
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	999
es izslēdzu reklāmu bloķētāju	3302
escanea el código qr	1647
escreva um comentário	3855
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3262
esimene kuu # €	1715
esta funcionalidad es sólo para registrados	1524
esta matéria foi útil para você	3891
esta notícia foi útil	3891
esta página foi útil	3918
este artigo está bloqueado	3946
este artigo foi útil	3918
este artículo está bloqueado	1657
este artículo está protegido	1699
este campo é obrigatório	3948
este contenido está protegido	1699
este correo ya está registrado	1692
este e-mail já está cadastrado	3981
este espaço é moderado pela redação	3904
este resumo foi útil	3891
este video ya no está disponible	1638
este vídeo já não está disponível	3927
este vídeo no está disponible	1638
este vídeo não está disponível	3927
este vídeo não está mais disponível	3927
este vídeo ya no está disponible	1638
está a seguir este tema	3985
estás bloqueando nuestros anuncios	1689
estás de acuerdo? vota	1614
estás siguiendo este tema	1696
estä	1996
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4475
etkinleştir	4903
etkö ole tilaaja	2005
etkö ole vielä tilaaja	2005
ett fel har uppstått	4712
ett fel uppstod. försök igen senare	4711
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	999
evaluează rețeta	61
evästeasetukset	1920
evästeet	1920
evästeet ja tietosuoja	1921
evästekäytäntö	1986
exclusiv pentru abonați	4055
exibir conteúdo	3931
exklusiv für abonnenten	997
exklusiv für mitglieder	997
exklusivt för medlemmar	4708
exklusivt för prenumeranter	4708
exkluzív tartalom előfizetőknek	2579
experimente grátis por um mês	3913
externt innehåll	4691
externí obsah	593
externý obsah	4452
ez a cikk zárolt	2579
ez a mező kötelező	2582
ez a tartalom nem elérhető	2557
ez a tartalom nem jeleníthető meg	2557
ez a videó már nem elérhető	2565
ez a videó nem elérhető	2565
ez is érdekelhet	2501
ez is érdekelheti	2501
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2557
ezt a témát már követi	2595
ezt is ajánljuk	2501
ezt olvasta már	2501
ezt olvastad már	2501
eén keer toestaan	3464
ešte nemáte predplatné	4465
ešte nemáte účet	4465
ești de acord? votează	4037
ești deja abonat	4063
ești deja abonată	4063
""", 'f': """
facebook ile giriş yap	4912
facebook'ta paylaş	4819
facebook-bejegyzés betöltése	2560
facebook-poszt betöltése	2560
facebookでシェア	2934
facebookでシェアする	2934
facebookでログイン	3021
facebookで共有	3035
facebookで続ける	3021
facebookで見る	3039
facturació anual	472
facturació mensual	472
facturación anual	1658
facturación mensual	1658
facturare anuală	4094
facturare lunară	4094
facturé annuellement	2185
facturé mensuellement	2185
faire un don défiscalisé	2181
faktureras årligen	4708
faktureres årlig	3636
faktureres årligt	762
fale com a redação	3955
fazer doação	3979
fazer uma doação mensal	3979
fazer uma doação única	3979
faça login	3826
faça o quiz	3921
faça o teste	3921
faça uma doação única	3979
faça uma pergunta sobre esta reportagem	3891
felhasználási feltételek	2557
felhasználási jog vásárlása	2590
felhasználónév	2580
felhasználónév vagy e-mail	2579
feliratkozás	2583
feliratkozás hírlevélre	2582
feliratok megjelenítése	2565
fermer la fenêtre	2223
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3873
fiecare contribuție contează	4089
fiecare donație contează	4054
fiecare leu contează	4054
film jest niedostępny w twoim kraju	3771
film nie jest już dostępny	3771
film niedostępny	3771
fin de la publicité	2167
fine della pubblicità	2839
fine pubblicità	2839
fiyati gör	4894
fizetett együttműködés	2600
fizetett hirdetés	87	2489
fiók létrehozása	2480
fiókom	2480
foglalja le helyét	2554
folytatás a hirdetés után	2600
folytatás apple-fiókkal	2579
folytatás facebookkal	2579
folytatás google-fiókkal	2579
folytatás google-lel	2579
folytatás kikapcsolás nélkül	2573
fontu büyüt	4927
form gönderildi	4943
formulaire envoyé	2221
formulário enviado	3981
forstået	690
forstått	3561
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3624
forstørr bilde	3559
forstørr bildet	3642
fortsett uten å slå av	3631
fortsett uten å støtte	3517
fortsätt läsa efter annonsen	4614
fortsätt med apple	4708
fortsätt med e-post	4708
fortsätt med facebook	4708
fortsätt med google	4708
fortsätt utan att stänga av	4701
fortsätt utan att stödja	4591
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3250
fotogalería	1569
fotografia următoare	4122
fotoğraf galerisi	4918
fotoğrafi büyüt	4918
fotoğraflar için tiklayin	4831
fotoğraflari gör	4918
fotoğraflari görmek için tiklayin	4834
fotó #/#	2584
fotó megtekintése	2584
fotó: #/#	2584
fotók megtekintése	2584
fra vores annoncører	783
fra vår butikk	3617
fra våre partnere	3657
frete grátis	3964
friss hírek	2501
frissítse az oldalt	2575
fråga vår ai om artikeln	4622
från vår butik	4687
från våra annonsörer	4730
från våra partner	4730
frühbucher-tickets	977
frühbucherrabatt sichern	977
fuld skærm	749
fuldskærm	688
fullskärm	4695
fyll i fältet	4711
fäll ihop	4633
fäll ut	4633
fältet är obligatoriskt	4711
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4603
få de viktigste nyhetene hver morgen	3528
få læst artiklen op	748
få notifikationer	752
få notiser	4698
få nyheder på mail	654
få nyheter på e-post	3528
få nyheter på mejlen	4603
få overblikket her	688
få tilgang	3521
få varsel når vi skriver om dette	3559
få varsler	3627
följ	4611
följ det här ämnet	4727
följ direktrapporten	4714
följ författaren	4727
följ journalisten	4727
följ liverapporten	4714
följ oss	4611
följ skribent	4611
följ skribenten	4727
följ ämne	4727
följ ämnen	4727
följ ämnet	4611
för prenumeranter	4596
förderer werden	795
fördermitglied werden	795
föregående	4632
föregående artikel	4629
föregående bild	4714
föregående sida	4714
förnamn	4712
förstora	4632
förstora bild	4714
förstora bilden	4714
försök igen senare	4711
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3536
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3653
følg direkte	3642
følg direktesenteret	3642
følg emne	663
følg emner	665
følg emnet	3653
følg forfatter	3653
følg forfatteren	3653
følg ikke længere	780
følg journalist	3653
følg journalisten	3653
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3536
følg sagen her	688
følg saken direkte	3642
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3536
følg temaet	3653
følg temaet og få varsel	3559
følger	664
für abonnenten	800
für den newsletter anmelden	810
für dich empfohlen	924
für sie empfohlen	924
für sie entstehen keine mehrkosten	925
fă o donație	4002
fă quizul	4067
fă testul	4067
fără obligații	4055
fără spam	4095
fără sunet	4073
fără tine nu putem	4054
főoldal	2585
""", 'g': """
galbūt vėliau	3233
galeri için tiklayin	4831
galerie schließen	1002
galerie öffnen	1002
galeriyi aç	4834
galeriyi gör	4918
galeriyi görmek için tiklayin	4834
galéria	2503
galéria (#	2584
galéria bezárása	2585
galéria megnyitása	2585
galéria megtekintése	2503
garanta já o seu ingresso	3894
gastos de envío incluidos	1637
gastos de envío no incluidos	1637
gauti pranešimus	3232
gaver kan trækkes fra i skat	759
ge en engångsgåva	4705
ge en gåva	4706
ge återkoppling	4723
gefällt mir	1015
gefällt mir nicht	1015
gelesen von einer künstlichen stimme	984
gelişmelerden aninda haberdar olun	4902
gem til læseliste	660
generisano veštačkom inteligencijom	4378
genindlæs siden	758
genişlet	4835
gerenciar opções	3974
gerenciar preferências	3974	3995
geri dön	4835
gerir opções	3974
gerir preferências	3974
gestionează consimțământul	4076
gestionează cookie-urile	4116
gestionează opțiunile	4019	4116
gestionează preferințele	4076
geçerli bir e-posta adresi girin	4914
geçerli süre	4896
geçersiz e-posta	4914
geçersiz e-posta adresi	4914
ghi nhớ đăng nhập	5194
gia hạn gói	5216
giriş	4810
giriş yap	4810
giriş yapin	4810
giriş yapin veya üye olun	4810
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2739
già registrato	2739
giải đố ngay	5176
giảm cỡ chữ	5207
giọng nam miền bắc	5155
giọng nam miền nam	5155
giọng nữ miền bắc	5155
giọng nữ miền nam	5155
giọng đọc ai	5180
giọng đọc tự động	5180
gjenstående tid	3624
gjenstående tid #	3623
gjenstående tid -#	3623
glasnoća	4358
gli articoli più letti	2827
glömt ditt lösenord	4708
glömt lösenord	4596
glömt lösenordet	4708
glücksspiel kann süchtig machen	832
godišnja naplata	4367
godišnja pretplata	4367
godišnje	4367
godišnje plaćanje	4367
godkänn	4616
godkänn alla	4616
godkänn alla cookies	4691
godkänn och fortsätt	4691
godkänn och visa	4691
godkänn och visa innehåll	4619
google hirdetések	2600
google ile giriş yap	4912
google playからダウンロード	3011
google playで手に入れよう	3011
google play에서 다운로드	3141
google reklāmas	3315
google से जारी रखें	2454
google-hirdetések	2600
googleでログイン	3021
googleで登録	3021
googleで続ける	3021
gorące tematy	3705
gracias por tu opinión	1599
gratuit, fără spam	4095
grazie, il tuo messaggio è stato inviato	2862
grotuvas įkeliamas	3229
großansicht	1002
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3948
grįžti į pradžią	3241
grįžti į viršų	3241
guardar artículo	1549
guardar configuración	1643
guardar para después	1627
guardar para leer después	1627
guardar preferências	3931
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3528
gå til forsiden	3642
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3642
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4729
généré par ia	2215
généré par l'ia	2215
gépi felolvasás	2565
gépi fordítással készült	2592
géppel fordítva	2592
gérer la confidentialité	2214
gérer les cookies	2088
gérer les préférences	2130
gérer les traceurs	2214
gérer mes alertes	2142
gérer mes choix	2088
gérer mes cookies	2214
gérer mes préférences	2214
gérer mon consentement	2173
gérer vos préférences	2173
gérer vos préférences de cookies	2130
góp ý	5129
gönder	91	4915
gönderiyi göster	4898
gönderiyi yükle	4898
gör quizzet	4680
gör testet	4684
görseli büyüt	4918
görüş bildir	4888
görüşünü bildir	4888
görüşünüzü bildirin	4888
gündem	4828
günün anketi	91	4857
günün bulmacasi	4933
günün haberleri	4828
günün kelimesi	4933
günün sudokusu	4933
günün özeti	4828
głosuj	91	3761
głośność	3772
gợi ý	5130
gửi	91	5129
gửi bài cho tòa soạn	5201
gửi bài viết	5201
gửi bình luận	5129	5150
gửi bình luận của bạn	5149
gửi cho bạn bè	5165
gửi email	5118
gửi góp ý	5173
gửi phản hồi	5173
gửi thành công	5196
gửi tin bài	5201
gửi trả lời	5173
gửi ý kiến	5129
gửi ý kiến của bạn	5173
gửi đi	5197
gửi ảnh cho chúng tôi	5201
""", 'h': """
haber bülteni	4864
haber güncelleniyor	4834
haberi arkadaşina hediye et	4819
haberi paylaş	4950
haberi özetle	4924
haberin devami aşağida	4871
haberin devami için kaydirin	4871
haberin devami için tiklayin	4831
haberin kilidini aç	4942
haberle ilgili diğer haberler	4833
haberlere dön	4945
hacer una donación mensual	1690
hacer una donación puntual	1690
hai già un account	2739
hai già votato	2833
halda nõusolekut	1756
hallitse evästeitä	1986
hang letöltése	2565
hanganyag letöltése	2565
hangerő	2566
hantera inställningar	4691
har du sett något	4719
harici içerik	4834
haritayi aç	4835
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1597
has olvidado tu contraseña	1658
hasznos volt az összefoglaló	2497
hasznosnak találta a cikket	2497
hasło	3786
havi előfizetés	2580
havi fizetés	2580
havi rendszeres támogatás	2576
havi támogatás	2476
hayir teşekkürler	4808
hayir, teşekkürler	4808
haz una pregunta sobre este artículo	1599
he leído y acepto la política de privacidad	1620
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1658
hela artikeln fortsätter nedan	4614
heli välja	1758
helskärm	4695
helskärmsläge	4694
helyesbítési szabályzat	2589
henüz abone değil misiniz	4912
hepsini gör	4834
her destek önemli	4910
her katki değerli	4910
her katki önemli	4910
her zaman göster	4898
hesap oluştur	4810
hi estàs d'acord? vota	428
hiba bejelentése	2589
hiba jelentése	2505	2589
hiba történt	2583
hiba történt, próbálja újra később	2582
hiba történt. próbálja újra	2582
hiba történt. próbálja újra később	2582
hibabejelentés	2589
hibás e-mail-cím	2582
hibát talált	2497
hibát talált a cikkben	2589
hibát találtál	2589
hibát találtál a cikkben	2589
hier reinhören	898
hinweis schließen	794
hirdetés	2489
hirdetés bezárása	2489
hirdetés elrejtése	2600
hirdetés jelentése	2600
hirdetés vége	2600
hirdetés, görgessen tovább	2489
hirdetésblokkolót használsz	2573
hirdetések engedélyezése	2575
hirdetések kikapcsolása	2600
hivatkozás másolva	2598
hivatkozás másolása	2598
hiển thị bài đăng	5184
hiển thị nội dung	5184
hiện phụ đề	5180
hjälp oss att rätta fel	4622
hlasitosť	4456
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4447
hlasovať v ankete	4446
hlavná stránka	4471
hlavné správy	4397
hlavní stránka	617
hlavní zprávy	527
ho già donato	2733
ho già un account	2860
hogyan kapcsolhatom ki a hirdetésblokkolót	2573
hogyan védjük forrásainkat	2589
hoje não	3821
hoppa till huvudinnehåll	4714
hoppa till innehåll	4632
hoppa till innehållet	4714
hoppa över inlägg från facebook	4632
hoppa över inlägg från instagram	4632
hoppa över inlägg från x	4632
hors-séries, livres, affiches	2135
hozzáadás a kedvenc forrásokhoz	2595
hozzáadás a témáimhoz	2595
hozzáadás preferált forrásként	2595
hozzájárulás kezelése	2557
hozzájárulás módosítása	2557
hozzájárulás visszavonása	2557
hozzájárulások kezelése	2557
hozzászólok	2497
hozzászólás	2497
hozzászólás elküldése	2593
hozzászólás jelentése	2593
hozzászólás küldése	2593
hozzászólási szabályzat	2593
hozzászólások	2497
hozzászólások megjelenítése	2593
hozzászólások megtekintése	2497
hrajte zodpovědně	516
hrať	4447
hrať teraz	4446
hrát	587
hrát teď	584
hvala za sporočilo	4568
hvala za vaš glas	4350	4548
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1920
hylkää kaikki	1920
hyppää reseptiin	61
hyppää sisältöön	2012
hyväksy	1920
hyväksy evästeet	1920
hyväksy ja jatka	1986
hyväksy ja näytä	1986
hyväksy ja sulje	1986
hyväksy kaikki	1920
hátralévő idő	2566
hátralévő idő #	2565
hátralévő idő -#	2565
hämta på google play	4696
här kan du kommentera artikeln	4622
hääleta	91
håll dig uppdaterad	4603
håll mig inloggad	4708
hình tiếp theo	5218
hírfolyam	2501
hírlevelek	2507
hírlevél	2507
hírlevél-feliratkozás	2507
hívj meg minket egy kávéra	2576
hívjon meg minket egy kávéra	2576
hören sie diesen artikel	898
hør saken	3534
hết quảng cáo	5179
hủy bất cứ lúc nào	5194
hủy trả lời	5150
""", 'i': """
i den här artikeln	4714
i più commentati	2775
i più letti	2775
i più letti della settimana	2827
i più visti	2775
iba nevyhnutné	4452
iba pre predplatiteľov	4393
ich unterstütze schon	794
identifícate	1624
idi na sadržaj	4372
időtartam	2566
időtartam #	2566
ielikt grozā	3293
ielogojies, lai komentētu	3262
ielādēt ierakstu	3295
ielādēt saturu	3295
ielādēt vēl	3308
ienākt	3256
ienākt ar facebook	3304
ienākt ar google	3304
iepriekšējais attēls	3308
iepriekšējais raksts	3308
iepriekšējā lapa	3308
iesakām	3258
ieslēgt paziņojumus	3300
ieslēgt skaņu	3297
iesūti fotogrāfijas	3309
iesūti ziņu	3309
iesūtīt ziņu	3309
iesūtīt ziņu anonīmi	3309
ievadiet derīgu e-pasta adresi	3306
ieși din ecran complet	4072
igal reedel. tasuta. ilma spämmita	1767
igen, kérek	2572
igen, kérem	2572
igen, köszönöm	2572
ignorar anúncio	3975
ignorer la publicité	2215
ihre meinung zählt	843
ihre stimme wurde gezählt	91	972
ikke abonnent ennå	3636
ikke gå glipp av	3556
ikke nå	3517	3629
ikmēneša ziedojums	3303
il più popolare	2861
il più scelto	2860
il tuo browser non può riprodurre il video	2797
il tuo commento sarà pubblicato dopo l'approvazione	2812
il tuo messaggio è stato inviato	2862
il tuo voto è stato inviato	2833
il tuo voto è stato registrato	2833
iletişim	4827	4844
ilgili içerikler	4828
ilginizi çekebilecek haberler	4828
ilginizi çekebilir	4828
ilmoita asiavirheestä	1927
ilmoita virheestä	1927
im browser öffnen	1025
image précédente	2223
imaginea anterioară	4122
imaginea următoare	4122
imam račun	4366	4565
imate namig? pišite nam	4574
imate priču za nas	4375
imię	3789
imię i nazwisko	3789
impossible de charger la vidéo	2215
impossible de lire la vidéo	2215
imprimir artículo	1627
imprimir esta matéria	3915
in bài	5118
in bài viết	5118
in công thức	61
in trang này	5165
inbäddat innehåll	4691
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
inga kommentarer än	4725
ingen åsikt	4684
ingresá	1624
ingyen, minden héten	2509
ingyen, spam nélkül	2582
ingyenes regisztráció	2480
ingyenes szállítás	2555
inicia la sessió per comentar	446
inicia sesión	1524
inicia sesión con google	1657
inicia sesión para comentar	1631
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1686
iniciar reprodução	3975
iniciar sesión	1524
iniciar sesión con apple	1624
iniciar sesión con facebook	1624
iniciar sesión con google	1624
iniciar sessão	3826
inicie sesión	1524
inläst av en syntetisk röst	4694
inne artykuły	3705
innehåll från annonsör	4730
innehåll från våra partner	4730
innehållet kan inte visas	4691
innehållet är skyddat av upphovsrätt	4661
innhold fra annonsør	3566
innhold fra våre annonsører	3657
innhold fra våre partnere	3657
inscription confirmée	2221
inscription à la newsletter	2059
inscrivez-vous à notre newsletter	2059
inscrição confirmada	3981
inscrição realizada com sucesso	3948
insira o seu endereço de email	3908
insira um e-mail válido	3948
instagram-bejegyzés betöltése	2560
instagramで見る	3039
instagramの投稿を読み込む	3008
instagram에서 보기	3171
instagram에서 이 게시물 보기	3171
instalează aplicația	4049
inställningar	4616
inte prenumerant än	4708
integritetsinställningar	4691
introdu emailul tău	4120
introduce tu correo electrónico	1692
introduce un correo electrónico válido	1659
introduce un correo válido	1659
introduce un email válido	1620
introduceți adresa de email	4120
introduceți o adresă de email validă	4095
introdueix un correu vàlid	473
intră în cont	4005
invítanos a un café	1519
iná suma	4462
início	3869
ir a la galería	1663
ir a la página de donaciones	1653
ir para a navegação	3867
ir para a página de doações	3942
ir para a página de donativos	3942
ir para o conteúdo	3869
ir para o conteúdo principal	3867
ir para o rodapé	3867
irány a bolt	2554
irányítószám	2583
isključi zvuk	4357
isključio sam blokator oglasa	4362
isključite adblock	4362
isključite blokator oglasa	4362
ispiši	4299
ispiši recept	61
ispiši članak	4383
ispravci i pojašnjenja	4375
isso foi útil	3918
istediğin zaman iptal et	4912
istediğiniz zaman abonelikten çikabilirsiniz	4864
istediğiniz zaman iptal edin	4810
isto foi útil	3918
iz naše trgovine	4353	4551
iz našeg shopa	4353
izberi naročnino	4565
izberite naročnino	4565
izbor uredništva	4499
izdrukāt	3261
izmēģini # dienas bez maksas	3256
izslēdziet reklāmu bloķētāju	3302
izslēgt skaņu	3297
izveidots ar mākslīgo intelektu	3310
izvēlies abonementu	3304
izvēlies summu	3303
izvēlieties abonementu	3304
izvēlieties summu	3303
izvēlēties plānu	3304
içeriğe geç	4834
içeriği görüntüle	4898
içeriği göster	4898
içeriği yükle	4898
iş birliği	4821
iş birliğiyle	4929
iš mūsų parduotuvės	3225
iš mūsų partnerių	3248
išbandykite # dienų nemokamai	3187
išjungiau reklamos blokavimą	3234
išjungti garsą	3229
išjunkite reklamos blokavimą	3234
išorinis turinys	3205
išsaugoti	3192
išsaugoti nustatymus	3227
išsaugoti pasirinkimą	3227
išsaugoti straipsnį	3192
išsaugoti vėlesniam laikui	3246
išversta automatiškai	3243
išversta dirbtinio intelekto	3243
""", 'j': """
j'ai déjà donné	2039
j'ai déjà un compte	2049
j'ai désactivé adblock	2179
j'ai désactivé mon adblock	2179
j'ai désactivé mon bloqueur	2179
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4700
ja, slå på	4700
jaa sähköpostilla	2025
jaa twitterissä	1914
jaa x:ssä	1914
jag förstår	4616
jag har stängt av annonsblockeraren	4701
jag har stängt av den	4704
jag har stängt av min annonsblockerare	4701
jag stödjer redan	4591
jaga sõbraga	1720
jak chronimy nasze źródła	3796
jak chronimy źródła	3796
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3778
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3777	3778
jak wyłączyć blokowanie reklam	3777
jakość	3772
jatka sähköpostilla	2005
jau turiu paskyrą	3237
jaunākie	3258
jaunākie vispirms	3311
jautā mākslīgajam intelektam	3262
javascript ei ole käytössä	1989
javascript er slået fra	748
javascript er slått av	3623
javascript està desactivat	457
javascript ir izslēgts	3297
javascript išjungtas	3229
javascript je isključen	4357
javascript je vypnutý	596
javascript jest wyłączony	3771
javascript måste vara påslaget	4694
javascript on pois päältä	1989
javascript on välja lülitatud	1758
javascript är avstängt	4694
javascript är inaktiverat	4694
javascript đã bị tắt	5184
javascript вимкнено	5064
javascript е изключен	310
javascript отключен	4246
javascript отключён	4246
javascript מושבת	2328
javascript ถูกปิดใช้งาน	4781
javascriptが無効になっています	3008
javascript已停用	5329
javascript已禁用	5329
javítások és pontosítások	2589
je commande ce numéro	2136
je consens au traitement de mes données	2187
je découvre l'offre	2220
je découvre les offres	2220
je fais un don défiscalisé	2181
je gère mes choix	2092
je gère mes cookies	2088
je m'équipe	2206
je paramètre mes choix	2092
je soutiens déjà	2039
jede spende zählt	912
jede unterstützung hilft	995
jeder beitrag zählt	912
jeder euro zählt	912
jederzeit kündbar	998
jednorazový dar	4462
jednorazový príspevok	4463
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3545
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3631
jeg har slått den av	3632
jeg støtter allerede	645	3517
jegyek itt kaphatók	2503
jegyvásárlás	2555
jelenlegi idő	2566
jelenlegi idő #	2565
jelentkezzen be vagy regisztráljon	2480
jelentés	2594
jelszó	2580
jelszó megjelenítése	2579
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3785
jesteś już subskrybentem	3785
jetzt angebot wählen	919
jetzt anhören	823
jetzt reinhören	898
jetzt rätseln	972
jetzt unterstützen	795
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4067
joacă gratuit	4067
joacă responsabil	4110
jobs in ihrer nähe	896
jogar grátis	3921
jogue grátis	3921
jokainen euro on tärkeä	2003
jokainen lahjoitus on tärkeä	2003
jokin meni pieleen. yritä uudelleen	2009
jokin meni vikaan. yritä uudelleen	2009
jotain meni vikaan. yritä myöhemmin uudelleen	2009
jotain meni vikaan. yritä uudelleen	2009
još nema komentara	4379
još nemate račun	4366
još niste pretplatnik	4366
još vesti	4296
još vijesti	4296
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3904
jurnalismul de calitate costă	4054
juttu jatkuu kuvan jälkeen	1917
juttu jatkuu mainoksen jälkeen	1917
juttu jatkuu videon jälkeen	1917
juttu on luettu koneäänellä	1989
juttua päivitetään	1917
jutun lukee koneääni	1914
jutun lukee synteettinen ääni	1989
jutun lukee tekoäly	1989
jutun lukee tekoälyääni	1914
jutun voi myös kuunnella	1914
już głosowałeś	3758
już obserwujesz	3804
już wspieram	3667
już wyłączyłem	3781
já desativei	3939
já desativei o bloqueador	3939
já doei	3821
já está inscrito	3981
já nas bancas	3894
já segue este autor	3960
já segue este tema	3960
já sou apoiador	3821
já sou assinante	3826
já tem conta	3826
já tem uma conta	3826
já tenho conta	3946
já votou	3919
já é assinante? faça login	3826
já é subscritor	3913
já é subscritor? inicie sessão	3913
játssz most	2548
játék indítása	2548
jährlich abgerechnet	997
jährliche abrechnung	998
jährliche zahlung	998
jälgi autorit	1773
jälgi teemat	1773
jälgid juba	1773
jälgid seda teemat	1773
jäljellä oleva aika	1989
jäljellä oleva aika #	1989
jäljellä oleva aika -#	1989
jäljentäminen kielletty	2017
järelejäänud aeg	1759
järelejäänud aeg -#	1758
järgmine artikkel	1769
järgmine leht	1769
järgmine pilt	1769
järgmine video	1758
järjestys	2022
järjestä	2022
jäsenetu	1983
jäta mind meelde	1765
jätka apple'iga	1765
jätka facebookiga	1765
jätka google'iga	1765
jätä kommentti	1927
jūs izmantojat reklāmu bloķētāju	3302
jūs jau balsavote	3223
jūs jau esat nobalsojis	3291
jūs naudojate reklamos blokavimo programą	3234
jūs sekate šią temą	3245
jūs sekojat šai tēmai	3312
jūsu balss ir ieskaitīta	3291
jūsu balss ir pieņemta	3291
jūsu e-pasta adrese	3306
jūsu e-pasts	3306
jūsu vārds	3307
jūsu ziņa	3307
jūsų balsas užskaitytas	3223
jūsų balsas įskaitytas	3223
jūsų el. paštas	3212
jūsų el. pašto adresas	3212
jūsų vardas	3240
jūsų žinutė	3240
""", 'k': """
k tématu	527
k téme	4397
kaikki oikeudet pidätetty	2017
kaip išjungti reklamos blokavimą	3234
kaip saugome šaltinius	3242
kakinställningar	4691
kako isključiti adblock	4362
kako isključiti blokator oglasa	4362
kako štitimo izvore	4375
kako štitimo svoje izvore	4375
kalan süre	4896
kapcsolat a szerkesztőséggel	2589
kapcsolat a szerzővel	2585
kapcsold ki a reklámblokkolót	2573
kapcsolja ki a hirdetésblokkolót	2573
kapcsolódó	2501
kapcsolódó cikk	2501
kapcsolódó cikkek	2501
kapcsolódó tartalom	2501
kapcsolódó témák	2501
karte öffnen	857
kas kokkuvõte oli kasulik	1721
kas mėnesį remti	3235
kategóriák	2501
katrs eiro ir svarīgs	3303
katrs eiro palīdz	3303
katrs ziedojums palīdz	3303
katru piektdienu. bez maksas. bez surogātpasta	3306
katso kuvat tästä	1932
katso myös	1930
katso video tästä	1932
katso video yltä	1932
kattintson a nagyításhoz	2585
kaupallinen sisältö	2027
kaupallinen yhteistyö	87	1917
kaupallisen kumppanin sisältö	2027
kaut kas nogāja greizi. mēģiniet vēlreiz	3306
kaydiniz için teşekkürler	4864
każda wpłata pomaga	3783
każda wpłata się liczy	3783
każda złotówka pomaga	3783
każda złotówka się liczy	3783
każde wsparcie się liczy	3783
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4463
každé euro sa počíta	4463
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4463
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4468
každý príspevok pomáha	4463
každý príspevok sa počíta	4463
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3239
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1757
keeldu kõigist	1757
keisti sutikimą	3227
keisti šrifto dydį	3246
kenttä on pakollinen	2009
kereskedelmi együttműködés	2555
keresztnév	2583
keresztrejtvény	2551
keresés	2503
keskeytä	1990
keskustelu on päättynyt	2021
keskustelun säännöt	2021
kevesebb mutatása	2585
kezdőlap	2503
không phải bây giờ	5108
không spam	5196
không thể hiển thị nội dung này	5184
không thể phát video	5180
không thể phát video này	5180
không thể tải video	5214
không, cảm ơn	5108
ki kan gjøre feil	3649
ki-antworten können fehler enthalten	1012
ki-übersetzung	1013
ki-übersicht	886
kiekvieną penktadienį. nemokamai. be šlamšto	3239
kiellä kaikki	1987
kiitos viestistäsi	2009
kiitos äänestämisestä	1974
kiitos äänestäsi	91	1974
kiitos! tarkista sähköpostisi	2009
kijelentkezés	2480
kikapcsoltam a hirdetésblokkolót	2573
kingi artikkel sõbrale	1720
kinyitás	2505
kipróbálom	2480
kirjaudu sisään	1903
kirjaudu sähköpostilla	2005
kirjoita sähköpostiosoitteesi	1906
kitas vaizdo įrašas	3229
kitöltöm a kvízt	2548
kiválasztom	2580
kiválasztás	2580
kizárólag előfizetőknek	2579
kişisel verilerimin işlenmesini kabul ediyorum	4914
kiểm tra hộp thư của bạn	5196
kiểm tra kiến thức của bạn	5176
kjøp abonnement	3521
kjøp billett	3617
kjøp billetter	3617
kjøp billetter her	3617
kjøp boka	3617
kjøp boken	3617
kjøp her	3617
kjøp lisens	3647
kjøp nå	3617
kjøp rettigheter	3647
kjøp tilgang	3521
klausies podkāstu	3263
klausies podkāstu šeit	3263
klausies šo rakstu	3261
klausies šo rakstu (# min	3261
klausykite tinklalaidės	3194
klausykite tinklalaidės čia	3194
klausykitės straipsnio	3192
klausīties	3261
klausīties rakstu	3261
kliknij, aby powiększyć	3791
kliknutím zväčšíte	4471
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4694
ključne besede	4499
ključne reči	4296
ključne riječi	4296
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3248
kohustuslik väli	1767
kohustuslikud väljad	1767
kokeile # päivää maksutta	1903
kokkuvõtte tegi tehisintellekt	1771
koko näyttö	1990
kolačići	4312
kom ihåg mig	4709
komentarai uždaryti	3244
komentariši	4380
komentarų dar nėra	3244
komentarų nėra	3244
komentavimas išjungtas	3193
komentavimas uždarytas	3244
komentavimo taisyklės	3193
komentiranje je onemogućeno	4379
komentovať	4482
komentáre	4400
komentář	525
komentáře	525
komentāri	3256
komentāri ir slēgti	3311
komentāru vēl nav	3311
komentēt	3256
komentēšana ir slēgta	3262
komentēšanas noteikumi	3262
komercijalni sadržaj	4385
komerčné oznámenie	4396
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4486
komerčný článok	4486
komment jelentése	2593
komment küldése	2593
komment írása	2593
kommentar gelöscht	1014
kommentarer blir gjennomgått før publisering	3559
kommentarerna förhandsmodereras	4622
kommentarerna är stängda	4725
kommentek megjelenítése	2593
kommentek megtekintése	2497
kommentelési szabályzat	2497
kommentoi ensimmäisenä	2021
kommentoinnin säännöt	2021
kommentointi on päättynyt	2021
kommentér	677
kommersiellt innehåll	4730
konekäännetty	2019
konekäännös	2020
kontakt z redakcją	3796
kontakta författaren	4714
kontaktirajte uredništvo	4574
kontaktovať autora	4471
kontaktovať redakciu	4475
kontynuuj bez wyłączania	3777
koostöö	1724
kopiera gåvolänk	4729
kopiera länk	4610
kopiera länken	4610
kopiering förbjuden	4720
kopijuoti draudžiama	3249
kopijuoti nuorodą	3187
kopioitu leikepöydälle	2025
kopiraj povezavo do članka	4502
kopirano u međuspremnik	4383
kopirano v odložišče	4581
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3310
kopírovanie zakázané	4476
kopírovat odkaz	510	511
kopírovať odkaz	4400
kopírování zakázáno	623
kopēt saiti	3256
kopēšana aizliegta	3316
korisničko ime	4367
korisničko ime ili e-mail	4366
korzyść dla prenumeratorów	3764
korábban írtunk róla	2501
kostenlos und jederzeit kündbar	999
kosárba	2491
kosárba rakom	2554
kosárba teszem	2554
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4289
kreirano uz pomoć ai	4378
kreirano uz pomoć umjetne inteligencije	4378
kreuzworträtsel	974
križaljka	4351
križanka	4549
krzyżówka	3761
krížovka	4447
książka z autografem	3687
książka z autografem autora	3687
książki z autografem	3687
księgarnia	3688
księgarnia internetowa	3688
kuidas reklaamiblokeerija välja lülitada	1763
kullanim koşullari	4822	4844
kumppanin sisältö	2027
kumppanisisältö	2027
kun nødvendige	3620
kun nødvendige cookies	745
kup dostęp	3671
kup książkę	3764
kup licencję	3797
kup licencję na publikację	3797
kup tę książkę	3764
kup w księgarni	3687
kupi naročnino	4495
kupte nám kávu	607
kuula taskuhäälingut	1722
kuuntele podcast tästä	1932
kvíz dne	584
kvíz dňa	4446
kvíz indítása	2548
kvíz kitöltése	2548
kyllä kiitos	1996
kyllä, kiitos	1996
kysy tekoälyltä	1927
kytke ilmoitukset päälle	1993
käyttäjätunnus	2007
käyttäjätunnus tai sähköposti	2005
käyttöehdot	1920
käytä etu	1918
käytät mainonnanestoa	2000
käytät mainosten esto-ohjelmaa	1997
käytät mainosten estoa	1997
käytät mainostenesto-ohjelmaa	1997
käännetty automaattisesti	2019
käännetty tekoälyllä	2019
kép #/#	2584
kép a képben	2566
kép megtekintése	2584
kép nagyítása	2585
kép: #/#	2584
képaláírás megjelenítése	2585
képek megtekintése	2584
kér értesítést	2569
kérdezze ai-asszisztensünket	2497
kérek értesítést	2569	2570
kérem a hírlevelet	2507
kérjük, adjon meg érvényes e-mail-címet	2582
kérjük, kapcsolja ki a hirdetésblokkolót	2573
kérjük, töltse ki ezt a mezőt	2582
később	2572
kích thước chữ	65
kódex diskutujúcich	4481
kõik artiklid	1769
kõik autori artiklid	1769
kõik kommentaarid	1772
kõik õigused reserveeritud	1777
könyvajánló	2491
könyvesbolt	2491
könyváruház	2491
köp	4596
köp biljett	4687
köp biljetter	4687
köp biljetter här	4687
köp boken	4687
köp boken här	4687
köp din biljett	4687
köp här	4687
köp licens	4720
köp rättigheter	4720
köszönjük a feliratkozást	2507
köszönjük a regisztrációt	2582
köszönjük a szavazatodat	2548
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2548
köszönjük az üzenetet	2582
köszönjük üzenetét	2582
köszönjük! ellenőrizze postafiókját	2582
köszönjük, hogy feliratkozott	2582
köszönjük, hogy feliratkoztál	2582
köszönjük, hogy szavazott	2548
köszönjük, hogy szavaztál	2548
köszönöm, nem	2475
kötelező	2583
kötelező kitölteni	2582
kötelező mező	2582
kötelező mezők	2582
kövesd a témát	2595
kövesse a témát	2595
kövesse élőben	2585
követed	2597
követem	2597
követem a szerzőt	2595
követem a témát	2595
következő	2503
következő cikk	2501
következő fotó	2585
következő kép	2585
következő oldal	2585
következő videó	2565
követve	2596
követés	2597
követés leállítása	2595
követés megszüntetése	2595
közlemény: adomány	2576
közlemény: támogatás	2576
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
kúpiť e-knihu	4450
kúpiť knihu	4450
kúpiť licenciu	4476
kúpiť lístky	4450
kúpiť predplatné	4393
kúpiť teraz	4450
kúpiť vstupenku	4450
kúpiť vstupenky	4450
kúpiť časopis	4450
kúpte nám kávu	4462
kúpte si knihu	4450
kúpte si vstupenky	4450
küfür, hakaret içeren yorumlar onaylanmamaktadir	4827
küldd be a fotóidat	2589
küldd el egy barátodnak	2598
küldd tovább a cikket	2487
küldje be fotóit	2589
küldje el barátjának	2486
küldje el fotóit	2589
küldje el ismerősének	2487
küldjön névtelen üzenetet	2589
küldjön tippet	2589
küldés	91	2486	2583
küldés e-mailben	2486
küldés whatsappon	2598
külső tartalom	2503
künye	4822	4844
küpsiste kasutamine	1756
küpsiste seaded	1733
küsi tehisarult	1721
küsitlus	92
küsitluse tulemused	1759
kā izslēgt reklāmu bloķētāju	3302
kā mēs sargājam avotus	3309
kā tev patika raksts	3262
kā tu domā? balso	3263
kāpēc es redzu šo reklāmu	3315
ką manote? balsuokite	3194
křížovka	587
kết quả bình chọn	5211
kết quả thăm dò	5211
kết thúc quảng cáo	5179
""", 'l': """
l'accès à tous les articles	2220
l'offre intégrale	2220
la discussione è chiusa	2769
la donazione è detraibile	2856
la encuesta del día	1565
la lecture automatique est désactivée	2215
la más popular	1658
la nota continúa después del anuncio	1556
la noticia continúa abajo	1703
la noticia continúa debajo	1703
la notícia continua a sota	452
la palabra del día	1679
la pregunta del día	91
la pubblicità continua	2905
la publicidad continúa	1703
la rédaction n'a pas participé	2232
la rédaction vous conseille	2100
la sélection de la rédaction	2100
la tua richiesta è stata inviata	2895
la vidéo commence dans #	2215
la vidéo ne peut pas être lue	2169
labojumi un precizējumi	3309
ladda inlägg	4691
ladda inlägget	4691
ladda innehåll	4691
ladda innehållet	4691
ladda ned på google play	4696
lae äpp alla	1760
lahenda ristsõna	1752
lahjoita artikkeli ystävälle	1914
lai komentētu, ielogojies	3262
lai komentētu, pieslēdzies	3262
laisser une réponse	2161
laita ilmoitukset päälle	1993
lancer la vidéo	2215
lap tetejére	2585
las más leídas	1569
las más leídas de hoy	1628
las noticias más leídas	1628
lasa sintētiska balss	3297
lasi arī	3258
lasi bez ierobežojumiem	3304
lasi bez reklāmām	3315
lasi komentārus	3262
lasi tālāk	3256
lasi vairāk šeit	3263
lasi vēl	3258
lasiet arī	3258
lasiet vēl	3258
last inn siden på nytt	3632
last siden på nytt	3632
lasă un comentariu	4020
lasă un răspuns	4064
lasīt komentārus	3262
lasīt tālāk	3263
lasīt vairāk	3263
lasīt visu rakstu	3308
lasīt vēlāk	3261
lasītākie	3258
lataa lisää	1932
lataa sisältö	1986
lataa ääni	1989
lautstärke	985
lavet ved hjælp af ai	775
le choix de la rédaction	2100
le club des abonnés	2167
le journal numérique	2049
le lecteur vidéo est en cours de chargement	2169
le lien a été copié	2152
le lien a été copié dans le presse-papiers	2152
le notizie più lette	2827
le più lette	2775
le za naročnike	4565
lea también	1569
lecteur vidéo	2215
lecture limitée	2051
lecture réservée aux abonnés	2051
lee sin límites	1624
lee también	1569
leer artículo completo	1575
leer el artículo completo	1663
leer el siguiente artículo	1694
leer más	1575
leer siguiente artículo	1694
leer también	1569
leer transcripción	1638
legfrissebb elöl	2593
legfrissebb hírek	2501
leggi di più	2780
leggi più tardi	2825
legjobb ajánlat	2580
legjobb ár	2580
legnépszerűbb	2501	2580	2594
legrégebbi	2594
legrégebbi elöl	2593
legújabb	2594
legújabb elöl	2593
leia a matéria completa	3916
leia a notícia completa	3952
leia as notícias no aplicativo	3906
leia também	3864
leisti pranešimus	3232
leisti vaizdo įrašą	3229
leitor de vídeo	3975
leitor de áudio	3975
lejupielādēt app store	3299
lejupielādēt audio	3297
lejupielādēt lietotni	3299
lejupielādēt no app store	3299
lejupielādēt no google play	3299
lejátszás	2566
lejátszási sebesség	2565
len nevyhnutné cookies	4452
len pre predplatiteľov	4393
ler grátis	3980
ler o próximo artigo	3983
ler próximo artigo	3983
ler transcrição	3927
les choix de la rédaction	2100
les commentaires sont réservés aux abonnés	2208
les den først i appen	3625
les først i appen	3625
les lecteurs ont aussi consulté	2154
les mieux notés	2162
les mots croisés du jour	2209
les més llegides	443
les også	3556
les plus commentés	2100
les plus consultés	2191
les plus partagés	2100
les plus récents	2162
les prix indiqués sont susceptibles d'évoluer	2136
les résultats du vote	2208
les våre debattregler	3550
letiltás	2572
letna naročnina	4566
letno plačilo	4566
letölthető a google play áruházból	2567
letölthető az app store-ból	2567
letöltés az app store-ból	2567
leído por una voz sintética	1638
leído por voz sintética	1638
li e aceito a política de privacidade	3908
libovolná částka	607
licenc vásárlása	2590
licencja na publikację	3797
liczy się każda wpłata	3783
liczy się każda złotówka	3783
lido por uma voz sintética	3927
lielāks teksts	3313
lien copié	2078
lien copié dans le presse-papiers	2152
lietošanas noteikumi	3273
liitudes nõustud kasutustingimustega	1740
liity jäseneksi	1901
likęs laikas	3230
likęs laikas -#	3229
lineでシェア	2934
lineでシェアする	2981
lineでログイン	3021
lineで共有	3035
lineで送る	2934
link a vágólapra másolva	2486
link bài gốc	5165
link copiado para a área de transferência	3915
link kopiëren	3348
link másolva	2486
link másolása	2486
link został skopiowany	3806
lire l'article précédent	2223
lire la suite pour #€	2049
lire la vidéo	2104
lire à haute voix	2078
lire également	2100
lisätiedot	1933
lisää aiheesta	1930
lisää artikkeleita	2012
lisää ensisijaiseksi lähteeksi	2023
lisää kirjoittajalta	2012
lisää kommentti	2021
lisää omiin aiheisiin	2023
lisää ostoskoriin	1983
lisää samalta kirjoittajalta	2012
lisää suosikkilähteeksi	2023
livrare gratuită	4110
liên hệ	5129
liên hệ quảng cáo	5201
liên hệ tòa soạn	5201
liên hệ với tòa soạn	5201
liên kết tài trợ	5169
liên quan	5130
ljud på	4695
ljudet är ai-genererat	4694
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1569
lo esencial cada mañana	1692
lo más comentado	1569
lo más compartido	1569
lo más leído	1569
lo más popular	1569
lo más visto	1569
lo más visto hoy	1628
lo último	1569
locuri de muncă	4041
loe lähemalt	1722
loe lähemalt siit	1722
loe äpis	1760
loeb sünteetiline hääl	1758
logi sisse või loo konto	1715
los lectores también leyeron	1628
luba kõik	1733
luba kõik küpsised	1756
lubię to	3682	3803
lucrează cu noi	4041
lue keskustelun säännöt	1927
lue lisää	1930
lue lisää aiheesta	1930
lue myöhemmin	1914
lue myös	1930
lue vähemmän	1980
lugu jätkub pärast reklaami	1724
lugu täieneb	1722
lui écrire	2128
lukijana synteettinen ääni	1989
luotu tekoälyllä	2019
luôn cho phép	5184
luôn hiển thị	5184
luštit	587
luštit křížovku	584
lyd på	3624
lze kdykoli zrušit	501
làm bài trắc nghiệm	5176
làm mới trang	5190
làm trắc nghiệm	5176
lägg till i mina ämnen	4727
lägg till oss som föredragen källa	4727
lägg till som föredragen källa	4727
lähetä	91	2010
lähetä kommentti	2021
lähetä kuvasi	2016
lähetä palaute	2019
lähetä palautetta	2019
lähetä sähköpostilla	1914
lähetä viesti	2009
lähetä viesti toimittajalle	2012
lähetä vinkki	2016
lähetä vinkki nimettömänä	2016
lämna en kommentar	4622
lämna ett svar	4725
lämna feedback	4723
längd	4695
längd #	4695
länk kopierad	4610
länken har kopierats	4729
länken kopierad	4610
länken är kopierad	4610
läs den först i appen	4696
läs dokumentet	4633
läs domen	4633
läs först i appen	4696
läs hela	4714
läs hela artikeln	4632
läs hela texten	4632
läs hela texten här	4632
läs i webbläsaren	4736
läs in sidan igen	4704
läs kommentarer	4622
läs mer	4629	4632
läs mer om	4629
läs mindre	4684
läs också	4629
läs på webben	4736
läs senare	4610
läs transkription	4694
läs utan annonser	4730
läs vidare	4596	4629
läs våra kommentarsregler	4622
läs även	4629
läsarerbjudande	4687
läsarerbjudanden	4687
läsarfrågan	91	4680
läsarresa	4687
läsarresor	4687
lästid	4632
lästid # min	4632
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3521
lås opp saken	3521
lås upp	4709
lås upp artikeln	4596
låst artikel	4708
låst innehåll	4709
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
lên đầu trang	5133
líbí se mi	630
lõpeta jälgimine	1773
lös korsordet	4680
lösenord	4709
löysitkö virheen	2016
løs krydsord	734
løs krydsordet	734
løs kryssordet	3609
lùi # giây	5180
lúštiť krížovku	4446
lülita reklaamiblokeerija välja	1763
lülitasin reklaamiblokeerija välja	1763
lütfen geçerli bir e-posta adresi girin	4914
lūdzu, izslēdziet reklāmu bloķētāju	3302
lưu	5118
lưu bài	5118
lưu bài viết	5118
lưu bài để đọc sau	5165
lưu cài đặt	5184
lưu công thức	61
lưu tin	5155
lưu tùy chọn	5184
lấy link	5165
""", 'm': """
magari più tardi	2733
mai multe articole de același autor	4099
mai multe opțiuni	4019	4108
mai târziu	4001	4082
mainonnanesto käytössä	2000
mainonnanesto on käytössä	2000
mainos päättyy	1917
mainossisältö	1919
mainostajan sisältö	2027
mainosten estäminen käytössä	2000
mainīt burtu izmēru	3313
mainīt piekrišanu	3295
mais notícias	3864
mais opções	3963
mais opções de partilha	3962
maksettu mainossisältö	1919
maksettu sisältö	1917
maksettu yhteistyö	2027
maksettua mainossisältöä	1919
maksettua sisältöä	1919
mam już konto	3785
mam prenumeratę	3785
manas tēmas	3312
mantener la sesión iniciada	1657
mantener sesión iniciada	1657
manter sessão iniciada	3946
mantén la sessió iniciada	471
manşetler	4828
maschinell übersetzt	1012
maschinelle übersetzung	1013
masintõlgitud	1771
maskinoversættelse	777
maskinöversatt	4722
maskinöversättning	4724
masquer la publicité	2136
masquer les réponses	2161
masz już konto	3671
masz już konto? zaloguj się	3671
masz włączonego adblocka	3777
materialet er vernet etter åndsverkloven	3647
materialet är skyddat enligt lagen om upphovsrätt	4659
materialet är upphovsrättsskyddat	4660
materiał komercyjny	3808
materiał niedostępny	3771
materiał partnera	3686
materiał partnerski	3808
materiał promocyjny	3686
materiał płatny	3808
materiał sponsorowany	3686
materiał wideo niedostępny	3771
materiał zewnętrzny	3686
matéria exclusiva para assinantes	3913
matérias relacionadas	3864
mazāks teksts	3313
mağazamiz	4894
mağazaya git	4894
mašinski prevedeno	4378
mašīntulkots	3310
mažesnis tekstas	3246
me désabonner	2238
me désinscrire	2238
me ei saa seda sisu näidata	1756
me réabonner	2220
media społecznościowe	3683
medlemsförmån	4687
megjelenítés és elfogadás	2557
megnyitás	2505
megnyitás az alkalmazásban	2567
megnézem	2503
megnézem a galériát	2585
megnézem az ajánlatot	2554
megnézem az eredményt	2548
megnézem az árat	2554
megosztás	2486
megosztás a facebookon	2486
megosztás ajándékként	2598
megosztás e-mailben	2598
megosztás facebookon	2486
megosztás twitteren	2486
megosztás whatsappon	2598
megrendelem a könyvet	2492
megrendelés	2491
megveszem a könyvet	2554
mehr für dich	924
mehr für sie	924
meld deg av når som helst	3639
meld deg på	3528
meld deg på nyhetsbrevet	3528
meld meg på	3639
mentions légales	2088
mentés	2486
mentés későbbre	2486
menú	1575
menü	853	1004	2503	4834
menü schließen	853
menü öffnen	853
menüyü kapat	4945
mer från	4629
mer läsning	4629
merci ! votre message a bien été envoyé	2187
merci d'avoir voté	91	2140
merci de le désactiver pour continuer	2179
merci, votre vote a été pris en compte	2161
mergi la pagina de donații	4089
mergi la rețetă	61
mesajiniz başariyla gönderildi	4914
mesajiniz gönderildi	4914
mesajul dumneavoastră a fost trimis	4095
mesajul tău	4096
mesačne	4466
mesačná platba	4466
mesačné predplatné	4466
mesačný dar	4462
mesečna donacija	4364	4563
mesečna naročnina	4566
mesečna pretplata	4367
mesečno	4367	4566
mesečno plačilo	4566
messaggio pubblicitario con finalità promozionale	2804
mest läst	4629
mest lästa	4629
mest læst	685
mest læste	685
mest populär	4709
mest populärt	4709
mest populær	763	3637
mest populære	763	3637
mesterséges intelligencia készítette	2592
mesterséges intelligenciával készült	2592
metinė prenumerata	3238
mettre de côté	2233
mi donación	1690
mi készítette	2592
mi var kļūdīties	3310
mi által generált	2592
mi-összefoglaló	2503
micșorează textul	4108
mida sina arvad? hääleta	1722
midagi läks valesti. proovi uuesti	1767
miesięcznie	3786
miks ma seda reklaami näen	1776
miksi näen tämän mainoksen	2027
mina ämnen	4727
mind a # fotó megtekintése	2584
mind a # fotók megtekintése	2584
mind a # kép megtekintése	2584
mind a # képek megtekintése	2584
mind a fotó megtekintése	2584
mind a fotók megtekintése	2584
mind a kép megtekintése	2584
mind a képek megtekintése	2584
minden adomány számít	2577
minden forint segít	2577
minden forint számít	2577
minden hozzájárulás számít	2577
minden héten e-mailben	2509
minden héten, ingyen	2509
minden hétfőn, ingyen	2509
minden pénteken a postaládájában	2509
minden pénteken, ingyen	2509
minden pénteken. ingyen. spam nélkül	2582
minden reggel a postafiókjában	2509
minden reggel a postaládájában	2509
minden süti elfogadása	2557
minden támogatás segít	2577
mindet elutasítom	2558
mindig engedélyezem	2557
mindig engedélyezés	2557
mindig megjelenítem	2557
minn meg på det senere	3517
minőség	2566
mira el vídeo	434
mira también	1694
mit ki übersetzt	1012
mit paypal unterstützen	994
mitä mieltä olet? äänestä	1932
miért látom ezt a hirdetést	2600
miễn phí vận chuyển	5209
miễn phí, không spam	5196
mjesečna donacija	4364
mjesečna pretplata	4367
mjesečno	4367
modalità di pagamento	2737
moderációs alapelvek	2593
moderálási elvek	2497
modifică preferințele cookie	4034
modifică setările	4116
modifier mes préférences	2130
modifier mes préférences de cookies	2091
modifier vos préférences	2173
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2208
mogoče kasneje	4506
mogą cię zainteresować	3705
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4397
mohlo by vás zajímat	527
mohlo by vás zaujímať	4397
moje témata	631
moje témy	4483
mokama partnerystė	3248
molimo isključite blokator oglasa	4362
molimo vas, isključite adblock	4362
monatlich kündbar	919
montant personnalisé	2218
mostra aquesta publicació a instagram	424
mostra di più	2780
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3918
mostrar conteúdo	3931
mostrar conteúdo externo	3889
mostrar más	1575
mostrar o conteúdo	3931
mostrar subtítulos	1638
mot de passe oublié	2049
mots clés	2100
mots croisés	2166
mots croisés du jour	2209
mots fléchés	2166
mots mêlés	2166
mots-clés	2100
może cię zainteresować	3705
może później	3667
możesz zrezygnować w każdej chwili	3785
možda kasnije	4304
možda vas zanima	4296
možda će vas zanimati	4296
možete se odjaviti bilo kada	4369
možete se odjaviti u bilo kom trenutku	4369
možno neskôr	4404
možná později	497
mua sách	5179
mua sách tại đây	5179
mua trên lazada	5179
mua trên shopee	5179
mua trên tiki	5179
mua vé	5179
mua vé ngay	5179
muhabirin diğer haberleri	4845
muistuta myöhemmin	1900
mulțumim că ai votat	4064
mulțumim pentru feedback	4037
mulțumim pentru sprijin	4118
mulțumim pentru susținere	4118
mulțumim pentru vot	91	4064
mulțumim, mesajul a fost trimis	4095
mulțumim, te-ai abonat cu succes	4050
mutasd az eredményt	91	2548
mutass többet	2503
muuda küpsiste seadeid	1756
muut lukivat myös	1930
muuta evästeasetuksia	1986
mykistä	1990
myöhemmin	1996
mám predplatné	4465
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2480
már kikapcsoltam	2575
már követed	2595
már követed ezt a témát	2595
már követi	2595	2597
már szavazott	2548
már szavaztál	2548
már van fiókom	2579
más	1575
más antiguos	1632
más artículos	1569
más artículos de este autor	1663
más artículos del autor	1593
más detalles	1576
más en	1569
más historias	1569
más información	1569
más leídas	1569
más leído	1569
más leídos	1569
más noticias	1569
más noticias de este autor	1663
más opciones	1558
más opciones para compartir	1673
más popular	1658
más recientes	1632
más sobre este tema	1569
más tarde	1518
más valorados	1632
más vistas	1569
más vistos	1569
más votados	1632
más összeg	2576
mások ezt olvassák	2501
mások ezt olvasták	2501
másolva	2599
másolás	2486
másolás tilos	2590
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5219
mängi kohe	1752
märkasid viga	1770
märksõnad	1717
månadsgåva	4592
månadsvis	4709
månadsvis betalning	4709
månedlig	3637
månedlig betaling	3637
månedlig gave	3518
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4661
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2579
még nincs előfizetése	2579
még nincs fiókja	2579
még nincs fiókod	2579
még nincsenek hozzászólások	2593
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
método de pago	1522
métodos de pagamento	3824
métodos de pago	1522
mākslīgais intelekts var kļūdīties	3310
mākslīgā intelekta kopsavilkums	3263
mă abonez	4050
mărește fotografia	4099
mărește imaginea	4099
mărește textul	4108
mărime text	65
mēneša abonements	3305
mēs nevaram parādīt šo saturu	3295
mēģiniet vēlreiz	3306
mēģiniet vēlāk	3306
mėnesinė parama	3236
mėnesinė prenumerata	3238
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5192
mỗi đóng góp đều quý giá	5192
một lần	5193
mới nhất	5130	5150
mời chúng tôi ly cà phê	5192
mời tác giả ly cà phê	5111
mời tác giả một ly cà phê	5111
mời tôi một ly cà phê	5111
mở	5134
mở khóa bài viết	5216
mở khóa bài viết này	5165
mở rộng	5133
mở trong ứng dụng	5186
mở ứng dụng	5186
""", 'n': """
na celú obrazovku	4455
na górę	3792
na hlavní stránku	617
na hlavnú stránku	4471
na stránku darov	4462
na stránku darů	607
na začiatok	4456
na začátek	597
na żywo	3772
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4498
nagyobb betűk	2598
nagyítás	2566
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4482
nahlásiť chybu	4400
nahlásiť komentár	4481
nahlásiť príspevok	4481
nahlásiť reklamu	4486
najboljši	4579
najchętniej czytane	3705
najchętniej czytane dziś	3705
najczęściej czytane	3705
najczęściej czytane artykuły	3705
najlepšia ponuka	4466
najlepšie	4482
najnovejše	4499
najnovejše novice	4499
najnovejši	4579
najnovejši najprej	4578
najnoviji članci	4296
najnovšie	4397	4482
najnovšie správy	4397
najnovšie články	4397
najnowsze artykuły	3705
najnowsze wiadomości	3705
najobľúbenejšie	4466	4482
najstarejši	4579
najstarejši najprej	4578
najstaršie	4482
najvýhodnejšie	4466
najčitanije	4296
najčitanije vesti	4296
najčitanije vijesti	4296
najčitanije vijesti dana	4296
najčítanejšie	4397
najčítanejšie články	4397
najčítanejšie články dňa	4397
naloži objavo	4553
naloži več	4571
naloži video	4553
naloži vsebino	4553
napi keresztrejtvény	2548
napiši komentar	4379	4578
napišite komentar	4502
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4471
napísať komentár	4481
napíšte autorovi	4471
napíšte do redakcie	4475
napíšte komentár	4481
napíšte redakcii	4475
naročena vsebina	4498
naroči knjigo	4551
naročite knjigo	4551
naročite se	4494
naročnina	4494
narração gerada por ia	3975
naruči knjigu	4353
naručite knjigu	4353
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4571
nastala chyba. skúste to neskôr	4468
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4452
nastavenie súkromia	4452
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4362
nastavi s google računom	4366
nastavi čitanje	4348
nastavi čitati	4348
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4348
nastavite čitati	4348
nastavitve piškotkov	4514
nastaviť ako preferovaný zdroj	4483
nastaviť upozornenia	4458
następna strona	3708
następne wideo	3771
następne zdjęcie	3791
następny	3708
następny artykuł	3705
następny film	3771
nasza księgarnia	3688
natisni članek	4502
naudojate reklamos blokavimą	3234
naudojimo taisyklės	3205
naudojimosi taisyklės	3228
naujausi viršuje	3244
naujausios žinios	3189
naujienlaiškis	3212
nav komentāru	3311
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
načítava sa prehrávač	4455
načítava sa video	4455
načítať obsah	4452
načítať príspevok	4452
načítať viac	4471
načítať video	4452
načítať ďalšie	4471
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4475
našli ste chybu v článku	4475
našli ste v článku chybu	4475
naživo	4456
ne děkuji	497
ne ratez rien de l'actualité	2178
ne, ačiū	3233
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3306
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
nekaj je šlo narobe. poskusite pozneje	4568
nekaj je šlo narobe. poskusite znova	4568
nem kérem	2570
nem kötelező	2583
nem küldünk spamet	2582
nem, köszönöm	2475	2570
nemam mišljenje	4351
nemate račun	4366
nemaš račun	4366
nemám názor	587	4447
nemám účet	610
nemáte predplatné	4465
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3855
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4469
neskôr	4459
neteisingas el. pašto adresas	3239
neueste beiträge	850
neveljaven e-poštni naslov	4568
nešto je pošlo naopako. pokušajte ponovo	4369
nešto je pošlo po zlu. pokušajte ponovno	4369
nešto je pošlo po zlu. pokušajte ponovo	4369
nghe bài báo	5180
nghe bài viết	5155	5180
nghe nội dung bài viết	5180
nghe đọc bài	5155	5180
nhấn để bật tiếng	5214
nhận thông báo	5187
nhập bình luận	5211
nhập bình luận của bạn	5211
nhập email của bạn	5217
nhập số tiền	5215
nhập địa chỉ email	5217
nhập địa chỉ email của bạn	5217
nhắc tôi sau	5108
nhớ đăng nhập	5194
ni še komentarjev	4578
nie dziękuję	3667
nie dziś	3667
nie możemy pokazać tej treści	3768
nie możemy wyświetlić tej treści	3768
nie można odtworzyć filmu	3771
nie można odtworzyć wideo	3771
nie można wyświetlić tej treści	3768
nie pamiętam hasła	3785
nie pamiętasz hasła	3671
nie udało się załadować filmu	3771
nie ďakujem	4404
nie, dziękuję	3667
nie, ďakujem	4404
nieprawidłowy adres e-mail	3788
niečo sa pokazilo	4469
niečo sa pokazilo, skúste to znova	4468
niečo sa pokazilo. skúste to neskôr	4468
niečo sa pokazilo. skúste to znova	4468
nimate računa	4565
nimetön postilaatikko	2016
nincs fiókja	2579
nincs fiókod	2579
nincs fiókom	2579
nincs hozzászólás	2593
nincs még előfizetésed	2579
nincs még fiókja	2579
nincs véleményem	2551
nincsenek hozzászólások	2593
niste naročnik	4565
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3315
no mūsu veikala	3293
no se ha podido cargar el vídeo	1686
no se ha podido reproducir el vídeo	1638
no se puede reproducir el vídeo	1638
no sé	1632
no te pierdas las últimas noticias	1547
noe gikk galt, prøv igjen	3639
noe gikk galt, prøv igjen senere	3639
noe gikk galt. prøv igjen	3639
noe gikk galt. prøv igjen senere	3639
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3314
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2874
noraidīt visas	3296
normas de participación	1631
normes de participació	446
norėdami komentuoti, prisijunkite	3193
nos hors-séries	2135
nosūti draugam	3261
nosūtīt atsauksmi	3310
nosūtīt draugam	3261
nosūtīt e-pastā	3261
nosūtīt komentāru	3311
nosūtīt ziņu	3306
noteで書く	2934
notiek video ielāde	3297
notifications activées	2178
notifikácie	4459
notre charte déontologique	2195
notre charte éditoriale	2195
notre sélection	2100
notre sélection d'articles	2154
notícia anterior	477	3952
notícia següent	477
notícias relacionadas	3864
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2195
nous écrire	2196
nouveau ! suivez vos auteurs préférés	2202
nu ai cont? înregistrează-te	4055
nu aveți cont	4094
nu ești abonat	4093
nu ești încă abonat	4093
nu mai urmări	4106
nu mulțumesc	4001
nu putem afișa acest conținut	4076
nu på google play	750
nu s-a putut încărca videoclipul	4117
nu sunteți abonat	4093
nu știu / nu răspund	4065
nu, mulțumesc	4001	4082
nuestro código ético	1666
numele tău	4096
numele tău de utilizator	4112
nuotrauka # iš #	3250
nur für mitglieder	998
nuskaitykite qr kodą	3231
nuskenuokite qr kodą	3231
nyaste först	4725
nyeste først	3651
nyhetsdøgnet	3556
nyní na google play	598
nyní ne	601
nyomtatás	2486
não foi possível carregar	3975
não foi possível carregar o vídeo	3927
não foi possível reproduzir o vídeo	3927
não perca	3864
não sabe / não responde	3919
não sei	3919
não tem conta	3947
não tem uma conta	3947
não é assinante	3946
não, obrigada	3821
não, obrigado	3821
nächste seite	853
nächster artikel	850
nächstes bild	1002
nächstes foto	1002
nächstes video	984
näin korjaamme virheet	2016
näin poistat mainoseston	1997
näin poistat mainosten eston	1997
näin suojaamme lähteitämme	2016
näin suojelemme lähteitä	2016
näita # vastust	1772
näita alati	1756
näita galeriid	1769
näita ja nõustu	1756
näita kõiki	1723
näita rohkem	1722
näita sisu	1756
näita tulemusi	1752
näita vastuseid	1772
näita veel	1722
näita vähem	1723	1769
näköislehti	1903
nästa	4632
nästa artikel	4629
nästa bild	4714
nästa sida	4714
nästa video	4694
näytä # kuvaa	2011
näytä # kuvat	2011
näytä # vastausta	2021
näytä aina	1986
näytä alkuperäinen	1933
näytä galleria	2012
näytä ja hyväksy	1986
näytä julkaisu	1921
näytä kaikki	1932
näytä kaikki # kuvaa	2011
näytä kaikki # kuvat	2011
näytä kaikki artikkelit	2012
näytä kaikki kommentit	2021
näytä kaikki kuvaa	2011
näytä kaikki kuvat	2011
näytä kartta	1933
näytä kommentit	1927
näytä kuvaa	2011
näytä kuvagalleria	2012
näytä kuvat	2011
näytä kuvateksti	2012
näytä käännös	1933
näytä lisää	1932
näytä lisää artikkeleita	2012
näytä lisää kommentteja	2021
näytä litterointi	1989
näytä salasana	2005
näytä sisältö	1920
näytä tekstitykset	1989
näytä tiedot	1933
näytä tulokset	91	1933	1974
näytä upotus	1921
näytä vastaukset	2021
näytä vähemmän	1933	2012
något gick fel	4712
något gick fel, försök igen	4711
något gick fel, försök igen senare	4711
något gick fel. försök igen	4711
något gick fel. försök igen senare	4711
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2566
némítás feloldása	2565
népszerű	2501
név	2583
névtelen bejelentés	2589
névtelen postaláda	2589
nézze meg galériánkat	2503
nézze meg képeinket	2503
nõustu ja jätka	1756
nõustu ja näita	1756
nõustun	1733
nõustun kõigiga	1733
nøgleord	685
nāc strādāt pie mums	3263
nākamais attēls	3308
nākamais raksts	3308
nākamais video	3297
nākamā bilde	3308
nākamā lapa	3308
nē, paldies	3301
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5130
nội dung do ai tạo	5214
nội dung quảng cáo	5167
nội dung tiếp tục bên dưới	5169
nội dung tài trợ	5123
nội dung được tài trợ	5169
nội dung đề xuất	5169
nội quy bình luận	5173
""", 'o': """
o dată	4090
o leitor está a carregar	3927
o que achou desta notícia	3891
o seu apoio faz a diferença	3820	3979
o singură dată	4090
o singură donație	4089
o vídeo começa em #	3975
o vídeo começará em alguns segundos	3889
obaveštenja	4361
objednať knihu	4450
obligatoriskt fält	4711
obligātie lauki	3306
obligāts lauks	3306
obnovit stránku	606
obnoviť stránku	4461
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4470
obrázok # zo #	4470
obsah je chránený autorským zákonom	4476
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4486
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4452
obsah nie je možné zobraziť	4452
obsah sa nedá zobraziť	4452
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3804
obserwujesz już tego autora	3804
ocenite članak	4299
ocenite članek	4502
oceń jakość artykułu	3800
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4411
ocijenite članak	4299
ocorreu um erro ao carregar o vídeo	3889
ocultar anúncio	3894
ocultar comentários	3918
od najnovších	4482
od najstarších	4482
od naszych partnerów	3808
od našich partnerov	4486
od našich partnerů	635
od naših partnera	4385
od naših partnerjev	4583
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3785
odblokuj dostęp	3785
odblokuj treść	3768
oddaj głos	91	3758
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4468
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4393
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4369
odkaz bol skopírovaný	4484
odkaz byl zkopírován	633
odkaz skopírovaný	4400
odkaz zkopírován	510
odkleni članek	4495
odklenite celoten članek	4495
odklenite članek	4565
odmietnuť	4411
odmietnuť všetko	4411
odmítnout	519
odmítnout vše	519
odoberať	4469
odoberať newsletter	4468
odomknúť	4466
odomknúť článok	4465
odomknúť článok pre priateľov	4484
odoslať	91	4469
odoslať komentár	4481
odoslať správu	4468
odoslať spätnú väzbu	4479
odporúča outbrain	4486
odporúčame	4397	4466
odporúčame prečítať	4397
odporúčame tiež	4397
odporúčané outbrain	4486
odporúčané taboola	4486
odporúčané články	4397
odpovedať	4482
odpovědět	525	630
odrzuć	3690
odrzuć wszystkie	3690
odrzuć wszystko	3769
odtwarzacz wideo jest ładowany	3771
odtwórz	3708
odtwórz film	3771
odtwórz wideo	3771
odvolať súhlas	4452
odśwież stronę	3781
odštampaj	4299
odštampaj recept	61
odštampaj članak	4299
oferta dla czytelników	3764
oferta dla prenumeratorów	3764
ofertă pentru abonați	4070
ofertă pentru cititori	4070
oferă acest articol	4108
oferă acest articol cadou	4057
oferă articolul	4108
offert par un abonné	2233
offre abonnés	2167
offre intégrale	2220
offre limitée	2186
offre réservée aux lecteurs	2167
offre spéciale	2049
offre à durée limitée	2185
offrez-nous un café	2040
offrici un caffè	2734
oglasno sporočilo	87	4498
ogłoszenie	3686
ohjelma ei ole enää katsottavissa	1989
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4400
oikaisut ja täsmennykset	2016
okuma süresi # dk	4834
okurlara özel	4894
okurlarimiza özel	4894
okurlarimiza özel indirim	4894
oldal frissítése	2575
oldal újratöltése	2575
oled juba hääletanud	1752
olet jo äänestänyt	1974
oliko artikkeli hyödyllinen	1927
oliko juttu hyödyllinen	1927
oliko tiivistelmä hyödyllinen	1927
oliko tämä hyödyllinen	2019
olvasd be a qr-kódot	2568
olvass korlátlanul	2579
olvassa be a qr-kódot	2568
olvasson hirdetések nélkül	2600
olvasson korlátlanul	2480
olvasson tovább	2480
olvasta már	2501
olvastad már	2501
olvasás az alkalmazásban	2567
olvasói ajánlat	2554
olvidaste tu contraseña	1524
omogoči obvestila	4559
omogući obavijesti	4360
omröstning	92
onayi geri çek	4898
onayi yönet	4898
onayimi geri çek	4898
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4355
ordsøgning	739
orijinali göster	4835
os comentários são exclusivos para assinantes	3967
os leitores também leram	3916
os preços podem variar	3894
osadzona treść	3768
osale küsitluses	1722
osmisměrka	587
osta käyttöoikeus	2017
osta liput tästä	1983
osta täältä	1983
ostatnie artykuły	3705
osveži stran	4562
osveži stranicu	4363
osvežite stran	4562
osvježi stranicu	4363
osvježite stranicu	4363
oszczędzasz #%	3786
ota käyttöön	1996
ota yhteyttä	1927
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4366
otkaži bilo kada	4366
otključaj članak	4289
otključajte ceo članak	4289
otključajte cijeli članak	4289
otključajte članak	4366
otomatik çeviri	4896
otros artículos	1569
oturumu açik tut	4912
otvoriť aplikáciu	4457
otvoriť galériu	4471
otvoriť v aplikácii	4457
otwórz	3709
otwórz aplikację	3773
otwórz galerię	3791
otwórz mapę	3709
otázka dne	587
otázka dňa	4447
outbrain tarafindan önerildi	4871
outras notícias	19	3864
ouvir este conteúdo	3927
ouça esta reportagem	3927
ouça este conteúdo	3841
ovaj sadržaj ne možemo prikazati	4355
ovaj sadržaj nije dostupan	4355
ovaj sadržaj nije moguće prikazati	4355
ovaj video više nije dostupan	4357
ovaj članak je zaključan	4366
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4888
oynatici yükleniyor	4895
oyunuz için teşekkürler	4888
""", 'p': """
padidinti nuotrauką	3241
padovanokite straipsnį	3192
padovanokite straipsnį draugui	3192
padovanoti straipsnį	3246
page précédente	2104
pagina următoare	4023
pague um café	3822
paiement sécurisé	2047
paketi seç	4912
paketleri gör	4942
pakollinen kenttä	2009
paldies par jūsu balsi	3291
paldies par pieteikšanos	3280
paldies par ziņu	3306
palielināt	3298
palielināt attēlu	3308
palun jää viisakaks	1721
palun lülita reklaamiblokeerija välja	1763
pamanīji kļūdu	3262
pamanījāt kļūdu	3262
pamiršau slaptažodį	3237
pamiršote slaptažodį	3237
par šo tēmu	3258
paramètres de confidentialité	2173
paramètres des cookies	2088
paramétrer	2088
paramétrer les cookies	2088
paramétrer mes choix	2092
parandused ja täpsustused	1770
parašyk komentarą	3193
parašykite komentarą	3193
partajează	4012
partenerii noștri	4021
participez à la conversation	2140
participă la sondaj	4064
partilhar esta página	3990
partnereink ajánlata	2600
partnereinktől	2600
partnerių turinys	3196
partnerski sadržaj	4295
partnerski članek	4583
partnerský obsah	635
pas encore abonné	2185
pasidalinkite šiuo straipsniu	3192
pasirinkite planą	3237
pasirinkite prenumeratą	3237
pasirinkite sumą	3235
pasirinkti prenumeratą	3237
pasitikrinkite žinias	3194
pasiūlymas skaitytojams	3225
paslēpt reklāmu	3315
passer la publicité	2086
passer à la recette	61
passwort zurücksetzen	998
pastebėjote klaidą	3193
pasziánsz	2551
pasūtīt grāmatu	3293
pateikti atsiliepimą	3243
patikrinkite savo el. paštą	3239
patreonで支援する	3018
patvirtinkite savo el. paštą	3239
pausar vídeo	1638
pauză video	4072
pavaišinkite mus kava	3235
paylaş	4819
paylaşin	4819
paypal ile öde	4942
pašreizējais laiks #	3297
pažiūrėkite vaizdo įrašą	3194
pe aceeași temă	4058
pelaa peliä	1974
pelaa tästä	1974
pentru a citi în continuare	4055
per saperne di più	2827
per visą ekraną	3229
per überweisung spenden	995
pergunte à nossa ia	3891
permite întotdeauna	4076
permitir anúncios	3939
permitir conteúdo externo	3853
personvernerklæring	3620
personvernerklæring og informasjonskapsler	3547
perspausdinti draudžiama	3249
peut-être plus tard	2039
pełny ekran	3772
photo précédente	2223
phát	5153
phát hiện lỗi	5173
phát lại	5181
phát video	5180
phóng to ảnh	5200
phổ biến nhất	5195
piedalies aptaujā	3263
piedāvājums lasītājiem	3293
piekrist un rādīt	3295
piekrist un turpināt	3295
piekrist visām	3273
piekrītu	3273
piekrītu visām	3296
piesakies vebināram	3263
piesakoties tu piekrīti lietošanas noteikumiem	3280
pieslēdzies vai izveido kontu	3256
pieslēdzies, lai komentētu	3262
pieslēgties	3256
pieslēgties ar facebook	3304
pieslēgties ar google	3304
pievieno savu komentāru	3262
pievienot komentāru	3256
pievienot kā vēlamo avotu	3312
pievienot manām tēmām	3312
pieņemt un turpināt	3295
pieņemt visas	3296
pieņemt visas sīkdatnes	3295
pilnekrāna režīms	3297
pilnekrāns	3297
pirkt biļetes	3293
pirkt biļeti	3293
pirkt grāmatu	3293
pirkti bilietą	3225
pirkti knygą	3225
pirkti licenciją	3249
pirmais mēnesis par # €	3256
pirmas mėnuo tik # €	3187
più lette	2775
più letti	2775
più popolare	2861
più recenti	2834
più tardi	2733
più vecchi	2834
più votati	2834
piši autoru	4372
piši avtorju	4571
pišite autoru	4372
pišite avtorju	4571
pišite nam u redakciju	4375
pišite nam v uredništvo	4574
pišite redakciji	4375
pišite uredništvu	4574
piškotki	4514
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2135
plan seç	4912
plani seç	4912
planini seç	4912
platba ročne	4466
platba ročně	611
platená inzercia	87	4396
platená spolupráca	4486
platený obsah	4486
player de áudio	3975
player se učitava	4357
plaćena saradnja	4385
plaćena suradnja	4385
plaćeni oglas	87	4295
plaćeni sadržaj	4295
plačajte nam kavo	4563
plačana objava	87	4498
plačana vsebina	4583
plačano sodelovanje	4583
plačiau skaitykite čia	3194
plein écran	2104
plus d'actualités	2100
plus d'articles du même auteur	2191
plus de détails	2105
plus récents	2162
plătește cu paypal	4119
poate mai târziu	4001
początek bloku reklamowego	3689
podaj prawidłowy adres e-mail	3788
podari članek	4502
podarite ta članek	4502
podaruj artykuł	3671
podaruj dostęp	3806
podaruj ten artykuł	3682
podcast anhören	898
pode ler também	3916
podeli članak	4299
podešavanja privatnosti	4355
podijeli članak	4299
podmienky používania	4411
podmínky použití	519
podmínky užití	519
podobne artykuły	3705
podobné články	527	4397
podporiť	4392
podporte nezávislú žurnalistiku	4392
podporte nás	4392
podporte nás cez darujme	4462
podporte nás cez paypal	4462
podporte nás na patreone	4462
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4452
podrobné nastavení	593
podrži	4288
podrži nas	4288
podržite nas	4288
podržite naš rad	4288
podržite nezavisno novinarstvo	4288
podziel się	3682
podziel się na facebooku	3682
pogledajte još	19
poista mainonnanesto käytöstä	2000
poistin mainonneston käytöstä	2000
poistin sen käytöstä	2001
pokaż # odpowiedzi	3802
pokaż # zdjęcia	3790
pokaż # zdjęć	3790
pokaż galerię	3791
pokaż hasło	3785
pokaż i zaakceptuj	3768
pokaż komentarze	3699
pokaż mniej	3708
pokaż napisy	3771
pokaż odpowiedzi	3802
pokaż oryginał	3709
pokaż podpis	3791
pokaż szczegóły	3691
pokaż transkrypcję	3771
pokaż treść	3690
pokaż tłumaczenie	3709
pokaż więcej	3708
pokaż wszystkie	3708
pokaż wszystkie # zdjęcia	3790
pokaż wszystkie # zdjęć	3790
pokaż wszystkie zdjęcia	3790
pokaż wszystkie zdjęć	3790
pokaż wszystko	3709
pokaż wyniki	91	3758
pokaż zdjęcia	3790
pokaż zdjęć	3790
pokaži geslo	4565
pokaži rezultate	91
pokaži vsebino	4514
pokloni članak	4299
poklonite ovaj članak	4299
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4404
pokračovať bez vypnutia	4460
pokračovať cez apple	4465
pokračovať cez facebook	4465
pokračovať cez google	4465
pokračovať s google	4465
pokušajte kasnije	4369
pokušajte ponovno	4369
pokušajte ponovno kasnije	4369
pokušajte ponovo	4369
pole obowiązkowe	3788
polecamy również	3705
polecamy także	3705
polecamy też	3705
polecane artykuły	3705
politica de confidențialitate	4018	4019	4032
politica de corecții	4101
politica editorială	4032	4101
politică de confidențialitate	4018
politika kolačića	4355
politika piškotkov	4553
politique de confidentialité	2088
politique de protection des données	2214
polityka prywatności	3690
polityka prywatności i cookies	3692
polityka sprostowań	3796
política de cookies	1558	3849
política de correcciones	1666
política de correccions	479
política de correções	3955
política de galetes	424
política de privacidad	1558
política de privacidade	3849	3873
política de privacitat	424
política de protección de datos	1685
política de proteção de dados	3974
pomanjšaj pisavo	4581
pomôže každé euro	4463
pomůže každá koruna	608
ponovno učitaj stranicu	4363
ponuda za čitaoce	4353
ponuda za čitatelje	4353
ponuka pre čitateľov	4450
poprzedni artykuł	3705
poprzednie zdjęcie	3791
populární	527
populära artiklar	4629
populärast	4709	4726
populärt	4629
populære	779	3652
populære artikler	685
populære saker	3556
populært	685	3556
populārākie	3258
popüler	4828
popüler haberler	4828
popüler konular	4828
por mês	3943
por qué estás viendo esto	1524
por qué? cuéntanos	1678
portes grátis	3964
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4469
poslať ako darček	4484
poslať cez whatsapp	4484
poslať e-mailom	4400
poslať mailom	4484
poslať priateľovi	4484
poslať správu	4468
poslať tip	4475
poslať tip anonymne	4475
poslušaj vest	4299
poslušaj članak	4299
poslušaj članek	4502
poslušajte tekst	4357
poslušajte članek	4502
posnetek ni več na voljo	4556
posnetek v vaši državi ni na voljo	4556
posnetka ni mogoče predvajati	4556
postanite naročnik	4494
postanite član	4288	4494
postavke kolačića	4312
postaw kawę	3668
postaw nam kawę	3668
poszt betöltése	2557
posłuchaj	3682
poukážte nám # % z dane	4462
pour continuer à lire	2149
pourquoi voyez-vous cette publicité	2136
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4460
používate blokovanie reklám	4460
používate blokovač reklám	4460
používateľské meno	4466
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4296
povezani članci	4296
povezani članki	4499
povećaj	4358
povećaj fotografiju	4372
povećaj sliku	4372
povećaj slova	4383
povećaj tekst	4383
povečaj	4557
povečaj besedilo	4581
povečaj fotografijo	4571
povečaj pisavo	4581
povečaj sliko	4571
povinná pole	614
povinné	615	4469
povinné pole	614
povinné polia	4468
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4459
povoliť notifikácie	4458
povoliť obsah	4452
povoliť raz	4452
povoliť reklamu	4461
povoliť reklamy	4461
povoliť upozornenia	4458
powiązane	3705
powiązane artykuły	3705
powiązane tematy	3705
powiększ	3708
powiększ tekst	3806
powiększ zdjęcie	3708
powrót do góry	3708
powrót do strony głównej	3791
powrót na górę	3791
pozastaviť	4456
později	603
pozostała część artykułu pod materiałem wideo	3686
pozostały czas	3772
pozostały czas #	3771
pozostały czas -#	3771
pozrieť # fotiek	4470
pozrieť # fotky	4470
pozrieť # fotografie	4470
pozrieť # fotografií	4470
pozrieť fotiek	4470
pozrieť fotky	4470
pozrieť fotografie	4470
pozrieť fotografií	4470
pozrieť galériu	4471
pozrieť všetky # fotiek	4470
pozrieť všetky # fotky	4470
pozrieť všetky # fotografie	4470
pozrieť všetky # fotografií	4470
pozrieť všetky fotiek	4470
pozrieť všetky fotky	4470
pozrieť všetky fotografie	4470
pozrieť všetky fotografií	4470
pozrieť všetkých # fotiek	4470
pozrieť všetkých # fotky	4470
pozrieť všetkých # fotografie	4470
pozrieť všetkých # fotografií	4470
pozrieť všetkých fotiek	4470
pozrieť všetkých fotky	4470
pozrieť všetkých fotografie	4470
pozrieť všetkých fotografií	4470
pozvite nás na kávu	4462
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4364
pořídit předplatné	610
pošalji	91	4370
pošalji e-mailom	4299
pošalji komentar	4299
pošalji mejlom	4299
pošalji poruku	4369
pošalji povratnu informaciju	4378
pošalji prijatelju	4299
pošalji vest	4375
pošalji vijest	4375
pošalji članak e-mailom	4299
pošaljite dojavu	4375
pošaljite komentar	4299
pošaljite vest	4375
pošlete tip redakci	622
pošlite tip redakcii	4475
pošlji	4569
pošlji komentar	4578
pošlji po e-pošti	4502
pošlji povratno informacijo	4577
pošlji prijatelju	4502
pošlji sporočilo	4568
pošlji članek po e-pošti	4502
pošljite nam namig	4574
pošljite namig	4574
poštanski broj	4370
poštna številka	4569
poštovné zdarma	591
pr članek	4498
pradėti testą	3223
praneškite apie klaidą	3193
pranešti anonimiškai	3242
pranešti apie klaidą	3193
pranešti apie komentarą	3244
pratite uživo	4372
pravidelný dar	607
pravidelný príspevok	4463
pravidelně měsíčně	607
pravidlá diskusie	4400
pravidlá opráv	4475
prawa autorskie zastrzeżone	3797
prašome išjungti reklamos blokavimą	3234
pre komentovanie sa prihláste	4481
pre predplatiteľov	4393
preberi cel članek	4571
preberi celoten članek	4571
preberi več	4571
preberite celoten članek	4571
preberite še	4499
precisamos de você	3820
predchádzajúca fotografia	4471
predchádzajúca snímka	4471
predchádzajúca strana	4471
predchádzajúci článok	4471
predplatiť	4392
predplatné môžete kedykoľvek zrušiť	4465
predplaťte si	4392
preferințe cookie	4076
preferințe de confidențialitate	4116
preferències de galetes	457
preferências de cookies	3931
preferências de privacidade	3974
prehrať	4456
prehrať video	4455
prehrávač sa načítava	4455
prejsť do diskusie	4481
prejsť do galérie	4471
prejsť na darovanie	4462
prejsť na kvíz	4446
prejsť na obsah	4471
prejsť na online	4471
prejsť na platbu	4462
prejsť na ponuku	4450
prejsť na recept	61
prejšnja fotografija	4571
prejšnja slika	4571
prejšnja stran	4571
prejšnji članek	4571
prekličete lahko kadarkoli	4565
prekliči soglasje	4553
preložené automaticky	4479
preložené pomocou ai	4479
prenošenje zabranjeno	4376
prenumerantförmån	4687
prenumerantförmåner	4687
prenumerata nuo # euro per mėnesį	3187
prenumerata nuo # €	3187
prenumerera på vårt nyhetsbrev	4603
prenumeruodami sutinkate su taisyklėmis	3212
prenumeruokite naujienlaiškį	3212
prenumeruoti naujienlaiškį	3239
preostali čas	4557
preostali čas #	4556
preostali čas -#	4556
preporučeno	4296
preporučuje outbrain	4385
preporučuje taboola	4385
preporučujemo	4296	4367
preporučujemo da pročitate	4296
preporučujemo i	4296
presentear matéria	3962
preskoči na sadržaj	4372
preskoči na vsebino	4571
preskočiť na obsah	4471
prestať sledovať	4483
prethodni članak	4372
pretlač zakázaná	4476
prevedeno uz pomoć ai	4378
preverite e-pošto	4568
prečo vidím túto reklamu	4486
prečítajte si	4397
prečítajte si aj	4397
prečítať neskôr	4484
prečítať prepis	4455
prețurile pot varia	4041
pridať ako preferovaný zdroj	4483
pridať do košíka	4450
pridať do mojich tém	4483
pridať komentár	4400
pridať medzi preferované zdroje	4483
pridruži se razpravi	4578
pridružite se razpravi	4578
pridėti kaip pageidaujamą šaltinį	3245
pridėti komentarą	3244
pridėti prie mano temų	3245
pridėti prie pageidaujamų šaltinių	3245
prihlásiť	4393
prihlásiť cez facebook	4465
prihlásiť cez google	4465
prihlásiť na odber	4468
prihlásiť sa	4393
prihlásiť sa cez apple	4465
prihlásiť sa cez facebook	4465
prihlásiť sa cez google	4465
prihlásiť sa do diskusie	4481
prihlásiť sa na odber	4468
prihláste sa a komentujte	4481
prihvati i prikaži	4355
prihvati sve kolačiće	4355
prihvaćam	4312
prihvaćam i nastavljam	4355
prihvaćam sve	4312
prijava putem google računa	4366
prijavi grešku	4299
prijavi pogrešku	4375
prijavi se s google računom	4366
prijavite grešku	4375
prijavite pogrešku	4375
prijať	4411
prijať a pokračovať	4452
prijať a zobraziť	4452
prijať všetko	4411
prijať všetky	4453
prijať všetky cookies	4452
prikaži # odgovora	4379
prikaži # odgovore	4578
prikaži galerijo	4571
prikaži galeriju	4372
prikaži geslo	4565
prikaži i prihvati	4355
prikaži in sprejmi	4553
prikaži komentare	4379
prikaži komentarje	4578
prikaži lozinku	4366
prikaži manj	4500
prikaži manje	4297
prikaži odgovore	4379	4578
prikaži podnapise	4556
prikaži prepis	4556
prikaži rezultate	91	4350	4548
prikaži sadržaj	4312
prikaži sve	4297
prikaži titlove	4357
prikaži transkript	4357
prikaži več	4500
prikaži više	4297
prikaži vse	4500
prikaži vsebino	4553
prima lună gratuită	4055
prima pagină	4024
primetili ste grešku	4375
primește alerte despre acest subiect	4049
primijetili ste grešku	4375
printează	4012
printează rețeta	61
pripomenúť neskôr	4404
priporoča outbrain	4583
priporoča taboola	4583
priporočamo	4499	4566
priporočamo tudi	4499
priporočamo v branje	4499
priporočeno	4499
prisijunkite arba susikurkite paskyrą	3187
prisijunkite prie mūsų komandos	3194
prisijunkite, kad galėtumėte komentuoti	3193
prispieť	4392
prispieť jednorazovo	4462
prispieť mesačne	4462
privatsphäre verwalten	981
privatsphäre-einstellungen	836
privātuma iestatījumi	3295
privātuma politika	3273
prišlo je do napake. poskusite pozneje	4568
prišlo je do napake. poskusite znova	4568
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2215
profită de ofertă	4123
programmet är inte längre tillgängligt	4694
prohibida la reproducció	482
prohibida su reproducción total o parcial	1699
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
proibida a reprodução total ou parcial	3986
promijeni veličinu teksta	4383
promo sadržaj	4385
promocijsko sporočilo	4498
promotivni sadržaj	4295
promotivni članak	4295
promóció	2489
proovi # päeva tasuta	1715
proposé par	2206
prosimy o wyłączenie adblocka	3777
proč vidím tuto reklamu	635
pročitaj ceo članak	4372
pročitaj cijeli članak	4372
pročitaj kasnije	4383
pročitaj transkript	4357
pročitajte ceo tekst	4372
pročitajte cijeli članak	4372
pročitajte i	4296
pročitajte još	4296
prywatność	3690
prywatność i cookies	3692
przeczytaj całość	3791
przeczytaj cały artykuł	3791
przeczytaj również	3705
przeczytaj także	3705
przeczytaj też	3705
przeczytaj transkrypcję	3771
przejdź bez wsparcia	3667
przejdź do galerii	3791
przejdź do głównej treści	3791
przejdź do księgarni	3687
przejdź do oferty	3764
przejdź do przepisu	61
przejdź do płatności	3782
przejdź do quizu	3758
przejdź do serwisu	3690
przejdź do sklepu	3764
przejdź do strony darowizn	3782
przejdź do treści	3708
przejdź do ustawień prywatności	3690
przejdź do wpłaty	3782
przejdź na stronę główną	3791
przekaż # % podatku	3782
przekaż #%	3782
przekaż opinię	3800
przestań obserwować	3804
przetłumaczono automatycznie	3800
przetłumaczono przez ai	3800
przeładuj stronę	3781
prześlij	3789
prześlij opinię	3800
prześlij zdjęcia	3796
przypomnij mi później	3667
przypomnij później	3776
právě se děje	527
präsentiert von	830
précédent	2104
préférences cookies	2088
préférences de confidentialité	2214
prélèvement	2048
prémium	2480
prénom	2188
présenté par	2206
próbáld újra később	2582
próbálja ki # forintért	2480
próbálja újra	2582
próbálja újra később	2582
próxima	3869
próxima foto	3983
próxima imagem	3983
próxima notícia	3952
próxima página	3869
próximo artigo	3864
próximo vídeo	1686	3975
prøv # dager gratis	3521
prøv gratis	649	3521
prøv igen senere	765
prøv igjen senere	3639
prøv nu	649
prøv nå	3521
prędkość odtwarzania	3771
prを含みます	2981
pr記事	3003
psč	615	4469
pubblicità	2762
publi-rédactionnel	2086
publicitatea continuă	4123
publicité	2086
publicité - la suite ci-dessous	2086
publicité dans #	2215
publicités	2086
publică	4065
publică comentariul	4064
pular anúncio	3975
pular para o conteúdo	3869
pular para o conteúdo principal	3867
puslapis # iš #	3250
página siguiente	1575
páči sa mi to	4482
päeva küsimus	1752
päivitä sivu	2001
päivitä suostumus	1921
päivän kysymys	91	1980
päivän peli	1980
päivän ristikko	1974
pääuutiset	1930
påkrevd	3640
påkrævet	766
påmind mig senere	645
påminn mig senare	4591
później	3776
pārbaudi savas zināšanas	3263
pārbaudiet savu e-pastu	3306
pāriet uz recepti	61
pāriet uz saturu	3308
pārpublicējot atsauce obligāta	3266
pārpublicēšana aizliegta	3316
pārtraukt sekot	3312
pārvaldīt paziņojumus	3300
pārvaldīt piekrišanu	3295
pērc abonementu	3256
płatna współpraca	3808
płatne miesięcznie	3786
płatne rocznie	3786
płatność miesięczna	3786
płatność roczna	3786
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
qq好友	5297
qq空间	5297
qr कोड स्कैन करें	2445
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3141
qrコードからダウンロード	3011
qrコードを読み取ってください	3011
qr코드로 다운로드	3141
qr코드를 스캔하세요	3141
qu'avez-vous pensé de cet article	2132
qual o seu nível de satisfação com esta notícia	3891
qualcosa è andato storto	2863
quan tâm nhất	5174
quay lại	5134
quay lại đầu trang	5218
quellen und weiterführende links	850
queremos conocer tu opinión	1614
queremos saber a sua opinião	3904
questa email è già registrata	2895
questa pagina ti è stata utile	2833
questo articolo ti è stato utile	2833
questo articolo è bloccato	2860
questo campo è obbligatorio	2862
questo riassunto ti è stato utile	2799
questo video non è disponibile	2841
questo video non è più disponibile	2841
quieres añadir otro usuario a tu suscripción	1524
quitter le plein écran	2169
quizi çöz	4891
quizás más tarde	1518
quizás te interese	1569
quy định bình luận	5173
quyên góp	5109
quyên góp ngay	5109
qué opinas	1564
qué te ha parecido esta noticia	1614
quét mã qr	5186
quét mã qr để tải	5186
quét mã qr để tải ứng dụng	5186
quên mật khẩu	5112
quản lý cookie	5184
quản lý lựa chọn	5213
quản lý sự đồng ý	5184
quản lý tùy chọn	5213
quảng cáo	5123
quảng cáo - bài viết tiếp tục bên dưới	5167
""", 'r': """
r$ # por mês durante # meses	3913
radote klaidą	3193
radote klaidą tekste	3193
radās kļūda. mēģiniet vēlāk	3306
radīts ar mākslīgo intelektu	3310
rafraîchir la page	2180
raksti komentāru	3262
raksts ir aizsargāts ar autortiesībām	3316
raksts ir slēgts	3304
raksts tiek papildināts	3263
raksts turpinās pēc reklāmas	3265
rakstu lasa mākslīgais intelekts	3297
rakstīt autoram	3308
rakstīt komentāru	3262
raktažodžiai	3230
rao vặt	5123
raportează	4065
raportează comentariul	4112
raportează o eroare	4037
raportează o greșeală	4101
raportoi virheestä	2016
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4579
rašykite redakcijai	3242
rašyti autoriui	3241
rašyti komentarą	3187
reagovať	4482
recargar la página	1652
recargar página	1652
recarrega la pàgina	466
recarregar a página	3941
recarregar página	3941
receber notificações	3906
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2142
recevez une alerte à chaque article de l'auteur	2142
reclamă	4015
recomandarea redacției	4058
recomandări	4021
recomandări by taboola	4044
recomandări taboola	4044
recomandările editorilor	4058
recomandările partenerilor	4044
recomandările redacției	4021
recomendado para você	3864
recommandé	2100
recommandé pour vous	2100
recommandés	2100
recordar más tarde	1518
recuérdamelo más tarde	1518
recíbela	1537
recíbela gratis	1537
recíbelo	1537
redacția	4032
redare automată	4073
redirecționează # la sută	4089
redirecționează #%	4002
redă video	4072
redă videoclipul	4072
refuză toate	4034
refuză tot	4077
regala este artículo	1673
regalar artículo	1524
regalar este artículo	1673
registrovať sa	4393
registruokitės nemokamai	3187
registruokitės į seminarą	3194
registrácia	4393
regisztráció	2480
regisztrálok	2480
regler för kommentarer	4725
regler og vilkår gjelder	3544
regras de comentários	3918
regras dos comentários	3918
regístrate	1524
rekisteröidy	1903
rekisteröidy maksutta ja lue	1903
reklaami lõpp	1776
reklam içeriğidir	4894
reklama się skończyła	3808
reklami geç	4821
reklám	2489
reklám vége	2600
reklámblokkolót használ	2573
reklámblokkolót használsz	2573
reklāma	3256
reklāmas beigas	3315
reklāmas raksts	3265
reklāmraksts	87	3265
relacja na żywo	3791
relaterade ämnen	4629
rendeld meg a könyvet	2554
rendelje meg a könyvet	2554
rendezés	2594
rendszeres támogatás	2577
renovar suscripción	1691
reportar comentário	3967
reportar erro nesta página	3891
reproducció automàtica	454
reproducción automática	1639
reproducción prohibida	1699
reproducir vídeo	1638
reproduction réservée	2228
reproductor de vídeo	1686
reproduzir vídeo	3927
reproduzir áudio	3927
reprodução automática	3928
reprodução proibida	3986
reserve já	3989
resmi büyüt	4918
responda à enquete	3918
rester connecté	2185
restez informé	2059
restez informés	2059
resultado da votação	3967
resultados de la votación	1632
resumen automático	1599
resumo da notícia	3891
resumé lavet af ai	775
retour à l'accueil	2191
retour à la liste	2191
retour à la page d'accueil	2102
retrage consimțământul	4076
rettelser og præciseringer	772
revenir à l'accueil	2191
revoir la vidéo	2215
rezerviši mesto	4353
rezervovať miesto	4450
rezervujte si místo	590
rezervuoti vietą	3225
rezervă un loc	4042
rezervă-ți locul	4042	4070
rezervēt vietu	3293
rezolvă testul	4067
reîmprospătează pagina	4088
reîncarcă pagina	4088
reînnoiește abonamentul	4119
reģistrējies bez maksas	3256
reģistrēties	3256
reši križanko	4548
reši kviz	4350	4548
reši ukrštenicu	4350
režim celej obrazovky	4455
režim celé obrazovky	596
ricordamelo più tardi	2733
riješi križaljku	4350
riješi kviz	4350
riproduzione riservata ©	2901
rizami geri çek	4825
rodyti galeriją	3241
rodyti mažiau	3195	3241
rodyti turinį	3227
rodyti viską	3195
rozumím	531
rozwiąż krzyżówkę	3758
rozwiń	3691	3708
rozwiń wszystko	3709
ročne	4466
ročná platba	4466
ročné predplatné	4466
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	2002
rätta	4622
rätta oss	4622
rättelse	4622
rättelsepolicy	4718
rättelser och förtydliganden	4718
règles de commentaires	2161
règles des commentaires	2161
réactions	2094
réagir	2078	2094
réagir à cet article	2094
réagissez	2094
réagissez à cet article	2094
réductions et codes promo	2232
réduire la police	2153
réduire la taille de la police	2153
réduire la taille du texte	2153
réduire le texte	2204
répondez au quiz	2164
répondez au sondage	2161
répondre	2094
réseaux sociaux	2079
réserver mes places	2167
réservez vos places	2167
réservé aux inscrits	2049
résiliable à tout moment	2149
résultats	92
résultats du sondage	2140
résumé de l'article	2132
résumé de l'article en # points	2132
résumé en # secondes	2132
résumé ia	2201
résumé par l'ia	2201
részletek	2505
rétablir le son	2169
rösta	91	4684
rösta här	4632
rösta i omröstningen	4632
rösta nu	91	4680
rút lại sự đồng ý	5184
rückmeldung geben	1013
rýchlosť prehrávania	4455
rādīt # atbildes	3311
rādīt atbildes	3311
rādīt galeriju	3308
rādīt mazāk	3264	3308
rādīt rezultātus	3291
rādīt saturu	3295
rādīt un piekrist	3295
rādīt vairāk	3263
rādīt visu	3264
rămâi conectat	4093
răspunde	4020
răspunde la sondaj	4064
rėmimas	3196
rėmėjo turinys	3248
""", 's': """
s'abonner à ce dossier	2225
s'abonner à ce sujet	2225
s'abonner à ce thème	2225
s'abonner à cet auteur	2225
s'abonner à partir de #€	2049
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2059
s-ar putea să-ți placă	4021
saada anonüümne vihje	1770
saada sõbrale	1720
saada sõnum	1767
saada vihje anonüümselt	1770
saber más	1575
sadarbības raksts	3265
sadece abonelere özel	4912
sadržaj je blokiran	4355
sadržaj je zaključan	4289
sadržaj je zaštićen autorskim pravom	4376
sadržaj nije dostupan	4355
sadržaj nije moguće prikazati	4355
sadržaj partnera	4385
saglabāt	3261
saglabāt iestatījumus	3295
saglabāt izvēli	3295
saglabāt rakstu	3261
saglabāt vēlākam	3313
sair do ecrã inteiro	3927
saistītie raksti	3258
saistītās ziņas	3258
saite ir nokopēta	3313
saite nokopēta	3261
saken er låst	3521
saken finnes også som lyd	3534
salli ja näytä	1921
salli sisältö	1986
salta la pubblicità	2889
salta pubblicità	2889
saltar anúncio	3847
saltar para o conteúdo	3867
saltar para o conteúdo principal	3867
salvar preferências	3931
salvează	4012
salvează articolul	4057
salvează pentru mai târziu	4057
salvează preferințele	4076
salvează rețeta	61
samo nujni piškotki	4553
samo nužni	4355
samo nužni kolačići	4355
samo za naročnike	4565
sans engagement, résiliable à tout moment	2149
sao chép	5208
sao chép liên kết	5118
sao chép đường dẫn	5165
sari la conținut	4023
sari la rețetă	61
sari peste reclamă	4117
satura turpinājums pēc reklāmas	3265
saturs ir aizsargāts ar autortiesībām	3316
saturs ir bloķēts	3295
sazināties ar redakciju	3309
sačuvaj	4299
sačuvaj podešavanja	4355
sačuvaj recept	61
sačuvaj vest	4299
sačuvaj za kasnije	4383
sačuvaj članak	4383
saņemt paziņojumus	3300
scanează codul qr	4080
schlagwörter	850
schließen	853
schrift größer	1017
schrift vergrößern	823
schriftgröße	823
schriftgröße anpassen	1017
schriftgröße ändern	1017
schwedenrätsel	974
scopri di più	2739
scopri di più su amazon	2905
scrie comentariul tău	4112
scrie redacției	4101
scrieți redacției	4101
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
se alla erbjudanden för prenumeranter	4596
se bilderna här	4632
se connecter et réagir	2094
se déconnecter	2049
se désabonner	2238
se désinscrire	2238
se grafiken här	4632
se ha producido un error al cargar el vídeo	1597
se klippet här	4632
se klippet øverst i saken	3559
se réabonner	2220
se større bilde	3560
se større billede	689
se videon här	4632
se våra erbjudanden	4708
se våre tilbud	3636
se încarcă playerul	4072
se încarcă video	4072
se încarcă videoclipul	4072
sedan # kr/mån tills du säger upp	4596
see väli on kohustuslik	1767
segui già questo argomento	2874
segui già questo autore	2874
seguir tópico	3906
seguí leyendo	1628
sei già abbonato	2739
sei già iscritto	2895
sei già iscritto alla newsletter	2819
seko tēmai	3312
sekot tēmai	3312
sekretessinställningar	4691
sekti autorių	3245
sekti temą	3245
selección de la redacción	1569
selectează	4094
selvä	1933
sem opinião	3919
sem si não seria possível	3911
sem você não seria possível	3911
semnalează comentariul	4112
semnalează o eroare	4020
senaste först	4725
send artiklen på mail	660
send på e-post	3534
send på mail	781
seniausi viršuje	3244
sense permanència	440
sesi aç	4895
sesi açmak için dokunun	4938
sesi açmak için tiklayin	4938
setări confidențialitate	4076
setări cookie	4019	4034
setări cookie-uri	4076
setări cookies	4076
setări de confidențialitate	4076
seu apoio faz a diferença	3820	3979
seu nome de usuário	3967
seuls les abonnés peuvent commenter	2140
seuraa hetki hetkeltä	2012
seuraa livenä	2012
seuraa meitä	1916
seuraa tekijää	2023
seuraa tätä aihetta	2023
seuraat jo tätä aihetta	2023
seuraat tätä aihetta	2023
seç	4913
seçenekleri yönet	4898
seçimimi kaydet	4898
seções	3864
seřadit podle	629
sfârșit publicitate	4070
sfârșitul reclamei	4070
shrani članek	4502
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3521
si è verificato un errore	2863
si è verificato un errore durante il caricamento del video	2797
sie können diesen artikel kostenlos weitergeben	945
signaler ce contenu comme inapproprié	2140
signaler un problème	2094
siguiente artículo	1569
siguiente vídeo	1686
siirry sisältöön	1932
siirry suoraan sisältöön	2012
sikeres feliratkozás	2507
sin ti no sería posible	1623
sinu hääl on arvesse võetud	1752
sinu sõnum	1768
sisu on autoriõigusega kaitstud	1777
sisältö ei ole saatavilla	1986
sisältö on estetty	1986
sisältö on suojattu tekijänoikeudella	2017
sisältöä ei voida näyttää	1986
sisältöä kumppaneiltamme	2027
siz ne düşünüyorsunuz	4856
siz ne düşünüyorsunuz? oy verin	4834
sizin için öneriler	4828
siųsti atsiliepimą	3243
siųsti draugui	3192
siųsti el. paštu	3192
siųsti komentarą	3244
siųsti naujieną	3242
siųsti žinutę	3239
skaitykite be reklamų	3248
skaitykite be ribojimų	3237
skaitykite daugiau čia	3194
skaityti plačiau	3194
skaityti visą straipsnį	3241
skaityti vėliau	3192
skann qr-koden for å laste ned appen	3625
skanna qr-koden för att ladda ner appen	4696
skaties arī	3258
skatīt cenu	3293
skatīt foto	3263
skatīt galeriju	3263
skatīt komentārus	3311
skatīt piedāvājumu	3293
skatīt piedāvājumus	3304
skatīt rezultātus	91	3291
skatīt video	3263
skatīt visus	3308
skenē qr kodu	3299
skenējiet qr kodu	3299
skjønner	3561
sklenite naročnino	4495
skontaktuj się z redakcją	3796
skontrolujte si svoju schránku	4468
skopírované	4485
skopírované do schránky	4484
skopírovať odkaz	4400
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4622
skriv inn beløp	3633
skru på	3630
skru på lyd	3623
skru på varsler	3627
skryť odpovede	4481
skryť reklamu	4486
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4720
skänk en gåva	4706
skúste to neskôr	4468
skúste to znova	4468
slapukų nustatymai	3205
slapukų politika	3227
slažem se	4312
slažem se i nastavljam	4355
sledeća fotografija	4372
sledeća slika	4372
sledeća strana	4372
sledeći video	4357
sledeći članak	4372
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4483
sledovať autorku	4483
sledovať online	4471
sledovať tému	4483
sledovať túto tému	4483
sledujete téma	631
sledujete tému	4483
slik beskytter vi kildene våre	3646
slik beskytter vi våre kilder	3646
slik slår du av annonseblokkering	3631
slične vesti	4296
slične vijesti	4296
slični članci	4296
sljedeća fotografija	4372
sljedeća slika	4372
sljedeća stranica	4372
sljedeći video	4357
sljedeći članak	4372
slut på annonce	783
slut på annons	4730
slut på reklam	4730
sluta följa	4727
slutt på annonse	3657
slutt å følge	3653
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3631
slå av annonseblokkeringen	3631
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3630	4700
slå på aviseringar	4698
slå på ljudet	4694
slå på notiser	4698
slå på varsler	3627
slå på varslinger	3627
slå til	755
slėpti reklamą	3248
sns 공유	3180
sns 공유하기	3180
snsでシェア	3049
snsでシェアする	3049
snsをフォロー	2935
snímek # z #	616
snímek # ze #	616
snímka # z #	4470
snímka # zo #	4470
so schützen wir unsere quellen	1007
sofortüberweisung	799
solicitarea a fost trimisă	4120
solicitação enviada	3981
solitär	974
som källa är du skyddad	4625
son dakika bildirimlerini aç	4902
son dakika gelişmelerinden haberdar olun	4902
son gelişmelerden haberdar olun	4902
sondaż	92
sonderveröffentlichung	925
sono già sostenitore	2733
sonraki fotoğraf	4945
sonraki fotoğraf için tiklayin	4831
sonraki fotoğrafa geç	4831
sonraki görsel	4945
sonraki haber için tiklayin	4831
sonraki içerik	4945
sonraki sayfa için tiklayin	4831
sonuçlar	92
sonuçlari gör	91	4835
sonuçlari göster	91	4889
sorodni članki	4499
sortează	4065
sortează după	4065
sortuj według	3802
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2169
sous-titres désactivés	2169
soutenez-nous dès maintenant	2040
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2094
soyez le premier à réagir	2094
spam nélkül	2582
spander en kaffe på oss	3633
spara inställningar	4691
spara till läslistan	4729
spausdinti receptą	61
spausdinti straipsnį	3246
spațiu publicitar	4044
spela här	4680
spela videon här	4632
spill ansvarlig. # år	3544
spill med måte	3543
spill nå	3609
spis treści	3708
splošni pogoji	4554
sponsorisé	2086
sponsorlu bağlantilar	4871
sponsorlu içerik	87	4821
sponsoroitu sisältö	1917
sponsoroitua sisältöä	1919
sponsorēts saturs	3315
sponsrat innehåll	4614
sponzorirani sadržaj	4295
sponzorirani članak	4295
sponzorisani sadržaj	4385
sponzorované	4396
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4574
sporočilo	4569
spotifyで聞く	3039
spotifyで聴く	3039
spravovat upozornění	600
spravovať súhlas	4452
spravovať upozornenia	4458
sprawdź cenę	3764
sprawdź ofertę	3671
sprawdź się	3761
sprawdź skrzynkę e-mail	3788
sprawdź skrzynkę odbiorczą	3788
sprawdź swoją skrzynkę	3788
sprawdź swoją wiedzę	3758
sprejmi in prikaži	4553
sprejmi vse piškotke	4553
spremi članak	4299
spremljajte v živo	4571
sprijinul tău contează	4118
sprijină-ne	4002
správa	4469
správa bola odoslaná	4468
správa souhlasu	593
správa súhlasu	4452
spróbuj ponownie	3788
spróbuj ponownie później	3788
spręsti kryžiažodį	3223
spręsti testą	3223
spune-ne părerea ta	4064
spune-ți părerea	4037
spune-ți părerea în comentarii	4037
spuneți-ne părerea	4064
spustit kvíz	584
spustiť kvíz	4446
spustiť video	4455
später	794
später erinnern	794
späť hore	4471
späť na hlavnú stránku	4471
späť na začiatok	4471
spør vår ki om saken	3550
spēlē tagad	3291
spēlēt tagad	3291
staňte sa členom	4392
staňte se členem	498
ste našli napako	4574
ste našli napako v članku	4574
ste už predplatiteľ	4465
ste že glasovali	4548
stem nå	91	3609
stiahnuť aplikáciu	4457
stiahnuť audio	4455
stiahnuť epizódu	4455
stiahnuť na google play	4457
stiahnuť v app store	4457
stiahnuť z app store	4457
stiahnuť z google play	4457
stichwörter	850
stil spørgsmål til artiklen	677
stlmiť	4456
stop med at følge	780
straipsnio tęsinys - po reklama	3196
straipsnis saugomas autorių teisių	3249
straipsnis tęsiasi po reklamos	3196
straipsnis užrakintas	3237
straipsnį skaito dirbtinis intelektas	3229
strojovo preložené	4479
strojový preklad	4480
strojový překlad	628
strojově přeloženo	627
strona główna	3705
stroški dostave	4552
stránka # z #	616	4470
stránka # ze #	616
stránka # zo #	4470
stworzono z pomocą ai	3800
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4591	4632
stäng annons	4730
stäng av annonsblockeraren	4701
stäng av din adblocker	4701
stäng av din annonsblockerare	4701
stäng av ljudet	4694
stäng galleri	4714
stöd oss	4592
stöd oss på patreon	4705
stöd oss via patreon	4705
större text	4729
større tekst	3655
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3518
støtt oss med vipps	3633
støtt oss på patreon	3633
støtt oss via vipps	3633
sua inscrição foi confirmada	3981
sua inscrição foi realizada com sucesso	3981
subscrição confirmada	3981
subtitrări	4073
subtítols	454
subtítulos	1639
sudoku del día	1679
sugerir correção	3891
sugerir una corrección	1614
sugestões	3864
suite après la publicité	2167
suivez vos auteurs préférés	2202
suivre ce thème	2142
suivre le thème	2202
sukurta naudojant dirbtinį intelektą	3243
sumă liberă	4089
sumă personalizată	4118
sunt de acord cu termenii și condițiile	4095
sur le même sujet	2100
sur le même thème	2100
suscripción	1524
suscripción confirmada	1692
suscríbase	1524
suscríbete	1524
suscríbete a nuestro boletín	1534
suscríbete ahora	1524
susiję straipsniai	3189
susikurti paskyrą	3187
susține	4002
susține-ne	4002
susține-ne pe patreon	4089
susțineți-ne	4002
susținut de	4110
sutikti ir tęsti	3227
sutinku ir tęsiu	3227
svaka donacija je važna	4364
svaka donacija pomaže	4364
svaki dinar je važan	4364
svaki doprinos je važan	4364
svaki doprinos pomaže	4364
svaki euro je važan	4364
svaki prilog pomaže	4364
svi članci	4372
svi članci autora	4372
sviđa mi se	4380
sviđa vam se članak	4378
swisha en gåva	4705
syötä kelvollinen sähköpostiosoite	2009
syötä summa	2002
syötä sähköpostiosoitteesi	1906
szanowna użytkowniczko, szanowny użytkowniku	3692
szanowni państwo	3691
szanowny użytkowniku	3692
szanujemy twoją prywatność	3692
szavazatodat rögzítettük	2548
szavazatát rögzítettük	2548
szavazás	92	2551
szavazás indítása	2548
szczegóły	3709
szeretne értesítéseket kapni	2569
szeretnél értesítéseket kapni	2569
szerző követése	2595
szkennelje be a qr-kódot	2568
szponzorált tartalom	87	2489
szybkość odtwarzania	3771
szállítási költség	2555
szókereső	2551
szólj hozzá	2497
szóljon hozzá	2497
szövegméret	2598
szünet	2566
sähköposti	1906
sähköposti tai käyttäjätunnus	2005
sähköpostiosoite	1906
sähköpostiosoitteesi	2009
sähköpostisi	2009
säkra din plats	4687
säästä # %	2007
säästä #%	2007
så # kr/mnd til du sier opp	3521
så gör du för att stänga av	4703
så hanterar vi personuppgifter	4619
så här stänger du av din adblocker	4703
så här stänger du av din annonsblockerare	4703
så jobbar vi med rättelser	4718
så kommenterar du	4622
så skyddar vi våra källor	4718
så stänger du av adblock	4703
så stänger du av adblocker	4703
så stänger du av annonsblockeraren	4701
så stänger du av din ad-blocker	4703
så stänger du av din adblocker	4703
så stänger du av din annonsblockerare	4701
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1562
sé parte	1519
sélections	2078
sì, grazie	2852
sí, quiero	1650
sí, vull	462
síganos	1550
síguenos	1550
só para assinantes	3946
sólo para suscriptores	1657
sõnum on saadetud	1767
sök	4632
søg	688
søk	3559
súhlasím	4411
súhlasím a pokračovať	4452
súhlasím so zobrazením	4411
súmate	1519
súvisiace	4397
súvisiace články	4397
súvisiaci článok	4397
süre	4896
süti beállítások	2557
süti tájékoztató	2557
sütibeállítások	2557
sütibeállítások módosítása	2560
sütik kezelése	2557
sākt testu	3291
sīkdatņu iestatījumi	3273
sīkdatņu politika	3295
sīkfailu iestatījumi	3295
słowa kluczowe	3705
sūtīt e-pastā	3313
sắp xếp theo	5174
số tiền khác	5192
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3768
ta treść jest zablokowana	3768
ta video ni več na voljo	4556
ta članek je zaklenjen	4565
taboola tarafindan sunulmuştur	4871
taboola tarafindan önerildi	4871
tack för din anmälan	4603
tack för din prenumeration	4711
tack för din röst	91	4680
tack för ditt meddelande	4711
tagasi üles	1769
taip pat žiūrėkite	3189
tak, chcę	3776
tak, chętnie	3776
tak, poproszę	3776
takaisin ylös	1932
takipten çik	4925
takk for at du meldte deg på	3639
takk for din påmelding	3639
takk for påmeldingen	3528
talebiniz gönderildi	4943
tallenna myöhemmäksi	1914
talán később	2475
tam ekrandan çik	4895
tamaño de la letra	1673
tamaño de letra	65	1549
tamaño del texto	65
también te puede gustar	1569
también te puede interesar	1569
també et pot interessar	415
também pode gostar	3916
tapahtui virhe. yritä myöhemmin uudelleen	2009
tapahtui virhe. yritä uudelleen	2009
tarjeta de crédito	1523
tarjeta de débito	1523
tarkista sähköpostisi	2009
tartalom betöltése	2557
tartalom engedélyezése	2557
tartalom megjelenítése	2557
tartalomjegyzék	2566
tasuline koostöö	1776
te ha parecido útil	1631
te ha resultado útil	1631
te ha resultado útil este artículo	1599
te ha resultado útil este resumen	1599
te ha sido útil	1631
te ha sido útil este resumen	1599
te poți dezabona oricând	4050
te rugăm să îl dezactivezi	4086
te vsebine ni mogoče prikazati	4553
te-ar putea interesa și	4058
tee meile kohvi välja	1764
tehisaru kokkuvõte	1722
tehisaru võib eksida	1771
tehisintellekt võib eksida	1771
tehty tekoälyllä	2019
teie hääl on arvesse võetud	1752
tej treści nie można wyświetlić	3768
tek seferlik bağiş	4909
tek seferlik bağiş yap	4941
tekijänoikeudella suojattu	2017
teklifi gör	4894
teklifleri gör	4942
tekoäly voi tehdä virheitä	2019
tekoälyn luoma	2019
tekoälyn tekemä	2019
tekoälyn tekemä tiivistelmä	1932
tekoälyn tiivistelmä	1932
tekoälyn tuottama	2019
tekoälytiivistelmä	1932	2020
tekst je zaključan	4366
tekst powstał przy pomocy ai	3800
tekst przetłumaczony maszynowo	3800
teksta izmērs	3313
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3192
telefonszám	2583
telefón	4469
teljes hozzáférés	2480
teljes képernyő	2566
teljes név	2583
temas del día	1569
temi že sledite	4580
ten artykuł jest zablokowany	3785
ten film jest niedostępny	3771
ten film nie jest dostępny w twoim kraju	3771
ten film nie jest już dostępny	3771
tento obsah je blokován	593
tento obsah je zablokovaný	4452
tento obsah nemôžeme zobraziť	4452
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4452
tento obsah nie je k dispozícii	4452
tento obsah sa nedá zobraziť	4452
tento článek je uzamčen	610
tercihleri yönet	4937
tercihlerimi yönet	4937
termeni și condiții	4031	4032
termeni și condiții de utilizare	4031
termenii și condițiile	4031
termos e condições	3849
teste başla	4891
teste grátis	3826
testează-ți cunoștințele	4067
testează-ți cunoștințele cu quizul nostru	4037
testi başlat	4891
testi çöz	4893
testreszabás	2559
teszteld a tudásod	2503
tesztelje tudását	2503
tetszőleges összeg	2576
text bol vytvorený automaticky	4479
text byl vytvořen automaticky	627
text je chránený autorským právom	4476
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4614
texten fortsätter under bilden	4614
texten är maskinöversatt	4722
texten är skapad automatiskt	4722
textgröße	1018
textgröße ändern	1017
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4914
tham gia bình chọn	5173
tham gia khảo sát	5173
tham gia thăm dò	5173
thanh toán hàng năm	5194
thanh toán hàng tháng	5194
thanh toán qua paypal	5216
theo dõi chủ đề	5205
theo dõi chủ đề này	5205
theo dõi tác giả	5205
thoát toàn màn hình	5180
thu gọn	5133
thème suivi	2225
thèmes	2100
thématiques	2100
thêm câu trả lời	5211
thêm làm nguồn ưu tiên	5205
thêm vào giỏ hàng	5219
thích	5118
thích nhất	5174
thông tin bắt buộc	5196
thông tin doanh nghiệp	5123
thông tin quảng cáo	5167
thông tin tác giả	5144
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5200
thẻ	5130
thời gian còn lại	5180
thời gian hiện tại	5181
thời lượng	5181
ti è stato utile	2833
tienes que iniciar sesión para guardar artículos	1627
tietosuoja ja evästeet	1921
tietosuoja- ja evästekäytäntö	1921
tietosuojakäytäntö	1986
tietosuojaseloste ja evästeet	1921
tik būtini	3227
tik būtinieji slapukai	3227
tikai nepieciešamās	3295
tikai nepieciešamās sīkdatnes	3295
tiktokで見る	3039
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3550
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3625
till gåvosidan	4705
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3620
tillåt	4700
tillåt alltid	4692
tillåt annonser	4704
tillåt aviseringar	4698
tillåt en gång	4691
tillåt innehåll	4691
tillåt inte	4700
tillåt notiser	4698
tillåt reklam	4704
tiltás	2572
timp rămas	4073
tin bài liên quan	5165
tin cùng chuyên mục	5130
tin cùng tác giả	5166
tin khác	5130
tin liên quan	5130
tin mới	5130
tin mới nhất	5130
tin nhắn của bạn	5217
tin nhắn của bạn đã được gửi	5196
tin nóng	5166
tin nổi bật	5130
tin quảng cáo	5167
tin tiếp theo	5200
tin trước	5130
tin tài trợ	5130	5169
tin tức liên quan	5130
tin đọc nhiều	5130
tip jar ☕	1194
tipărește	4012
tipărește articolul	4057
tipărește rețeta	61
tisk článku	633
titta på videon	4694
tiêu điểm	5130
tiến # giây	5180
tiếp theo	5133
tiếp tục sau quảng cáo	5169
tiếp tục trên trình duyệt	5186
tiếp tục trên web	5186
tiếp tục với apple	5194
tiếp tục với email	5216
tiếp tục với facebook	5194
tiếp tục với google	5194
tiếp tục đọc	5218
tlačiť	4400
to cię może zainteresować	3705
to może cię zainteresować	3705
to wideo jest niedostępne	3771
to wideo nie jest już dostępne	3771
toate știrile	4099
toda contribuição ajuda	3942
toda la información	1663
todas as notícias	3952
todavía no eres suscriptor	1657
todavía no estás registrado	1658
todos los artículos de este autor	1697
todos los artículos del autor	1697
todos los artículos del especial	1694
todos los derechos de reproducción reservados	1699
todos los vídeos	1663
todos os comentários	3855
todos os vídeos	3952
toimituskulut lisätään	1983
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4455
toto video nie je vo vašej krajine dostupné	4455
toto video už není dostupné	596
toto video už nie je dostupné	4455
tots els vídeos	477
tous droits de reproduction réservés	2228
tous nos hors-séries	2135
toute l'actualité	2100
toutes les actualités	2191
toutes les vidéos	2191
toutes nos vidéos	2191
tovább	2503
tovább a cikkre	2585
tovább a dossziéhoz	2585
tovább a galériához	2585
tovább a recepthez	61
tovább a rovatra	2501
tovább a tartalomhoz	2585
tovább a teljes cikkre	2585
tovább a támogatáshoz	2576
tovább a támogatási oldalra	2576
tovább a webshopba	2554
tovább az ajánlathoz	2554
tovább olvasom	2503
további beállítások	2560
további cikkek	2501
további cikkek a szerzőtől	2585
további cikkek a témában	2501
további cikkek betöltése	2585
további hírek	2501
további lehetőségek	2559
további részletek itt	2503
továbbiak betöltése	2503
továbbiak megjelenítése	2585
toàn màn hình	5181
traducció automàtica	454
traducción automática	1639
traducere automată	4073
traducido automáticamente	1671
tradução automática	3891
traduït automàticament	484
trang chủ	5133
trang này có hữu ích không	5173
transcripció	454
transcripción	1639
transcrição	3928
transferência bancária	3825
trenutni čas	4557
trenutni čas #	4556
treści komercyjne	3808
treści naszych partnerów	3808
treści partnerskie	3686
treść dla subskrybentów	3785
treść niedostępna	3768
treść premium	3785
treść sponsorowana	3686
treść wygenerowana przez ai	3800
treść zablokowana	3768
treść zewnętrzna	3768
tria la teva subscripció	440
trimite răspunsul	4064
troškovi dostave	4354
truy cập không giới hạn mọi bài viết	5216
trwa ładowanie odtwarzacza	3771
tryb pełnoekranowy	3771
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5214
trước	5133
trường bắt buộc	5196
trường này là bắt buộc	5196
trả lời	5129
trở lại	5133
trở lại đầu trang	5200
tu ce părere ai? lasă un comentariu	4037
tu donación desgrava	1653
tu izmanto reklāmu bloķētāju	3302
tu navegador no puede reproducir este vídeo	1597
tue meitä	1901
tue meitä patreonissa	2002
tue työtämme	2002
tule meile tööle	1722
tuotettu tekoälyllä	2019
turinys saugomas autorių teisių	3249
turinys užblokuotas	3227
turiu paskyrą	3237
turpini lasīt	3256
turpinājums pēc reklāmas	3265
turpināt ar apple	3304
turpināt ar facebook	3304
turpināt ar google	3304
turpināt lasīt	3256
tutar seç	4941
tutar seçin	4941
tvarkyti pranešimus	3232
tvarkyti sutikimą	3227
twitter'da paylaş	4819
twitterで見る	3039
twoja prywatność jest dla nas ważna	3692
twoja wiadomość	3789
twoje imię	3789
twój adres e-mail	3674
twój e-mail	3674
twój głos został oddany	3758
twój głos został policzony	3758
twój głos został zapisany	3758
tykkää	2022
tylko dla osób pełnoletnich	3687
tylko niezbędne	3768
tytuł przelewu: darowizna	3782
tytułem: darowizna na cele statutowe	3782
tài khoản của tôi	5112
tài trợ	5123
tài trợ bởi	5209
támogass minket	2476
támogass minket patreonon	2576
támogasson minket	2476
támogasson minket a patreonon	2576
támogatom	2476
támogatom a lapot	2576
támogatom az oldalt	2576
támogatott tartalom	87	2489
támogatás	2476
támogatás paypalon	2576
támogatási oldal	2576
támogatói tartalom	2489
tárgy	2583
täisekraan	1758
tämä artikkeli on lukittu	2005
tämä juttu on lukittu	2005
tämä kenttä on pakollinen	2009
tämä sisältö ei ole saatavilla	1986
tämä video ei ole enää saatavilla	1989
tämä video ei ole saatavilla	1989
täname liitumast	1740
tässä artikkelissa	2012
tässä jutussa	2012
tässä olisi upotus facebookista	1932
tässä olisi upotus instagramista	1932
tätä sisältöä ei voida näyttää	1986
täytä ristikko	1974
täytä tämä kenttä	2009
télécharger l'appli	2176
télécharger l'audio	2169
télécharger l'épisode	2169
télécharger le mp#	2169
télécharger le podcast	2169
téléchargez l'appli	2176
téma követése	2595
téma už sledujete	631
témata	527
tému už sledujete	4483
témy	4397
témáim	2596
témák	2501
térkép betöltése	2560
térkép megnyitása	2505
términos de uso	1558
términos y condiciones	1558
tên của bạn	5197
tên hiển thị	5211
tìm hiểu thêm	5127
tìm kiếm	5133
tóm tắt ai	5204
tóm tắt bằng ai	5204
tóm tắt bởi ai	5204
tópicos	3864
tópicos relacionados	3864
tôi đã hiểu	5134
tôi đã tắt	5191
tôi đã tắt trình chặn quảng cáo	5190
tôi đồng ý	5127
tôi đồng ý với chính sách bảo mật	5196
tôi đồng ý với điều khoản sử dụng	5196
tõlgitud tehisintellekti abil	1771
több	2503
több betöltése	2585
több mutatása	2585
töltsd ki a kvízt	2503
töltsd ki kvízünket	2548
töltse ki a kvízt	2503
töltse újra az oldalt	2575
tùy chỉnh	5127
tùy chọn cookie	5184
tùy chọn khác	5207
tú qué opinas	1564
túto tému už sledujete	4483
tühista igal ajal	1715
tüm fotoğraflar	4918
tüm fotoğraflari gör	4918
tüm haberler	4828
tüm haberlere sinirsiz erişim	4942
tüm haberleri gör	4918
tüm içeriğe sinirsiz erişim	4942
tüm konular	4830
tüm konulari gör	4830
tüm oyunlar	4891
tüm videolar	4918
tüm videolari gör	4918
tüm yazilari	4828	4845
tüm yazilari gör	4918
tüm yorumlar	4827
tüm çerezleri kabul et	4937
tüm çerezleri reddet	4937
tümü	4835
tümünü gör	4834
tümünü göster	4835
tümünü kabul et	4822
tümünü reddet	4822
tăng cỡ chữ	5207
tēmas	3258
tęsinys po reklamos	3196
tęsti su apple	3237
tęsti su facebook	3237
tęsti su google	3237
tłumaczenie automatyczne	3801
tłumaczenie maszynowe	3801
tạm dừng	5153
tạm dừng video	5180
tạo bởi ai	5214
tạo tài khoản	5112
tải audio	5180
tải bài đăng	5184
tải lại trang	5190
tải nội dung	5184
tải thêm	5133
tải thêm bình luận	5173
tải trên app store	5186
tải trên google play	5186
tải tập này	5180
tải về từ app store	5186
tải về từ google play	5186
tải âm thanh	5180
tải ứng dụng	5186
tải ứng dụng ngay	5186
tất cả tin tức	5200
tất cả trò chơi	5176
tất cả video	5200
tắt tiếng	5181
tặng bài viết	5165
tặng sao	5111	5165
tặng sao cho bài viết	5165
tặng sao cho tác giả	5215
tặng tác giả ly cà phê	5111
tốc độ phát	5153	5180
từ chối	5127
từ chối tất cả	5127	5184
từ chối tất cả cookie	5213
từ khóa	5130
tự động phát	5181
""", 'u': """
u košaricu	4353
u ovom članku	4372
udostępnij	3682
udostępnij na facebooku	3682
udostępnij na twitterze	3682
udostępnij na x	3682
udostępnij w mediach społecznościowych	3682
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4551
ugodnosti za naročnike	4551
ugrađeni sadržaj	4355
ugrás a galériához	2585
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2585
ugrás a tartalomra	2585
uključi	4361
uključi obaveštenja	4347
uključi obavijesti	4347
uključi se u raspravu	4379
uključi zvuk	4357
uključite javascript	4357
uključite notifikacije	4347
uključite obaveštenja	4347
uključite obavijesti	4347
uključite se u raspravu	4379
ukryj reklamę	3808
ukrštenica	4351
ulkoinen sisältö	1986
ulkopuolinen sisältö	1986
uloženo	634
uložené	4485
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4400
uložiť na neskôr	4400
uložiť nastavenia	4452
uložiť recept	61
uložiť voľby	4452
uložiť článok	4400
ultima oră	4021
ultimele știri	4021
um assinante presenteou você com este artigo	3915
un abonat ți-a oferit acest articol	4057
un abonné vous offre cet article	2152
un e-mail de confirmation vous a été envoyé	2145
un suscriptor te ha regalado este artículo	1627
un suscriptor te regala este artículo	1704
une erreur s'est glissée dans l'article	2094
ungültige e-mail-adresse	1000
unterstütze uns	795
unterstützen	795
unterstützen sie uns	795
unterstützen sie uns per paypal	912
unustasid salasõna	1765
uočili ste grešku	4375
uočili ste pogrešku	4375
uočili ste pogrešku u članku	4375
uporabniško ime	4566
uporabniško ime ali e-pošta	4565
upotettu sisältö	1986
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4475
upozornění	603
uppdatera dina inställningar	4736
uppläst av en ai-röst	4694
uppläst av en dator	4610
uppläst av en syntetisk röst	4694
uppläst av syntetisk röst	4694
uppläst med ai-röst	4610
upravit nastavení	522
upravljaj kolačićima	4355
upravljaj piškotke	4553
ur vår butik	4687
url 복사	3072
urlをコピー	2934
urlをコピーしました	3035
urlをコピーする	2981
url복사	3072
urmărește acest subiect	4049
urmărește autorul	4106
urmărește live	4049
urmărește subiectul	4106
urmărești deja acest subiect	4106
următorul	4023
următorul videoclip	4117
uslovi korišćenja	4312
ustaw jako preferowane źródło	3804
ustawienia plików cookie	3690
ustawienia prywatności	3768
ustvarjeno s pomočjo umetne inteligence	4577
utónév	2583
uutishälytykset	1996
uvek prikaži	4355
uvijek prikaži	4355
uvjeti korištenja	4312
uygulamada aç	4900
uygulamayi aç	4900
uygulamayi yükle	4900
uz sākumlapu	3308
uz sākumu	3263
uzdāvini rakstu	3313
uzdāvināt rakstu	3313
uzyskaj dostęp	3671
učitaj još	4372
učitaj objavu	4355
učitaj sadržaj	4355
učitaj video	4355
učitaj više	4372
učitavanje playera	4357
učitavanje videa	4357
ušetrite #%	4466
ušetríte #%	4466
ušetřete #%	611
ušetříte #%	611
ušteda #%	4367
uštedite #%	4367
używasz adblocka	3777
używasz programu do blokowania reklam	3777
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3193
už mám predplatné	4465
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4393
už máte předplatné	610
už máte účet	4393
už máte účet? prihláste sa	4393
už podporujem	4404
už podporuji	497
už sledujete	631
už ste hlasovali	4446
uždaryti	3195
uždaryti galeriją	3241
uždaryti reklamą	3196
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4358
užpildykite apklausą	3194
užsakomasis straipsnis	3196
užsakomasis turinys	87	3196
užsisakyti knygą	3225
užsisakyti prenumeratą	3187
""", 'v': """
v košarico	4551
v tem članku	4571
v tomto článku	617
v živo	4557
vaata kõiki	1769
vaata kõiki tellija soodustusi	1715
vaata lähemalt	1722
vaba töökoht	1722
vad tycker du? rösta här	4632
vai kopsavilkums bija noderīgs	3262
vai raksts bija noderīgs	3262
vai tas bija noderīgi	3310
vai vēlaties saņemt paziņojumus	3300
vain jäsenille	2007
vain välttämättömät	1986
vain välttämättömät evästeet	1986
vairāk no autora	3308
vairāk par tēmu	3258
vairāk rakstu	3308
vaizdo grotuvas įkeliamas	3229
vaizdo įrašas	3194
vaizdo įrašas nebepasiekiamas	3229
vaizdo įrašas nepasiekiamas	3229
vaizdo įrašas nepasiekiamas jūsų šalyje	3229
vaizdo įrašo paleisti negalima	3229
vaizdo įrašą rasite čia	3194
valami elromlott. próbáld újra	2582
valami hiba történt. próbálja újra	2582
valgfrit beløb	759
valgfritt beløp	3633
van egy jó sztorija	2589
van egy jó témája	2589
van már előfizetése	2579
van már fiókja	2480
van már fiókod	2579
van már fiókom	2579
vanjski sadržaj	4355
var artikeln till hjälp	4622
var det här till hjälp	4632
var det til hjælp	775
var detta till hjälp	4722
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4622
varbūt vēlāk	3301
varför ser jag den här annonsen	4730
varför visas den här annonsen	4730
vari atteikties jebkurā laikā	3256
varje bidrag hjälper	4706
varje bidrag räknas	4706
varje krona hjälper	4706
varje krona räknas	4706
vasta küsitlusele	1722
vastaa kyselyyn tästä	1932
vaš e-mail	4369
vaš e-naslov	4568
vaš e-poštni naslov	4568
vaš glas je bil oddan	4548
vaš glas je uračunat	4350
vaš glas je zabeležen	4350	4548
vaš glas je zabilježen	4350
vaš komentar	4299
vaš mejl	4369
vaša e-mail adresa	4369
vaša e-mailová adresa	4468
vaša poruka	4370
vaša poruka je poslana	4369
vaša poruka je poslata	4369
vaša správa	4469
vaše e-mailová adresa	614
vaše ime	4370	4569
vaše jméno	615
vaše meno	4469
vaše soukromí je pro nás důležité	522
vaše sporočilo	4569
vaše sporočilo je poslano	4568
vaše zpráva	615
veckans fråga	4684
vecākie vispirms	3311
vedno prikaži	4553
vegyél jegyet	2554
veja esta publicação no instagram	3889
veja também	3864
veja todas as opções de assinatura	3913
velg beløp	3633
velikost písma	65
veličina fonta	4383
veličina slova	4383
veličina teksta	65
velocidad de reproducción	1638
velocidade de reprodução	3927
velocitat de reproducció	453
velocità di riproduzione	2841
venujte nám # %	4462
ver # comentários	3904
ver biografía	1593
ver comentários	3855
ver conteúdo	3931
ver conteúdo externo	3889
ver dossiê	3952
ver esta publicación en instagram	1597
ver esta publicação	3974
ver esta publicação no instagram	3889
ver fotogalería	1663
ver galería	1575
ver galería de fotos	1663
ver imágenes	1694
ver la galería	1663
ver mais notícias	3952
ver más	1575
ver más artículos	1666
ver más artículos del autor	1593
ver más fotos	1571
ver más noticias	1628
ver más vídeos	1663
ver oferta de suscripción	1691
ver opciones de suscripción	1691
ver preço	3924
ver publicação	3853
ver suscripción	1691
ver también	1569
ver também	3864
ver todas as notícias	3952
ver todas las opciones de suscripción	1624
ver todos los artículos	1663
ver todos los vídeos	1663
ver todos os vídeos	3952
ver traducción	1576
ver tradução	3870
ver transcripción	1638
ver transcrição	3927
ver versión online	1709
ver versión web	1709
ver versão online	3995
ver vídeo	1575
vergrößern	857	1004
verificați adresa de email	4095
verifică-ți e-mailul	4096
verifică-ți emailul	4096
verifică-ți inboxul	4095
verlagssonderveröffentlichung	925
versandkosten können anfallen	977
vertrag kündigen	836
verträge hier kündigen	836
verwandte beiträge	850
ves a la pàgina de donacions	467
ves algún error? comunícalo	1614
veure aquesta publicació a instagram	424
vezetéknév	2583
vezi această postare pe instagram	4034
vezi conținutul	4076
vezi mai multe știri	4058
vezi prețul	4070
vezi răspunsurile	4064
vezi toate știrile	4099
vezi și	4021
već imam nalog	4366
već imam račun	4366
već imate nalog	4289
već imate pretplatu	4289
već imate račun	4289
već podržavam	4304
već pratite	4381
već pratite ovu temu	4381
već sam pretplatnik	4366
već ste glasali	4350
već ste glasovali	4350
već ste pretplatnik	4289
več iz rubrike	4499
več novic iz regije	4499
več o tem	4499
več o temi	4499
več člankov	4571
več člankov avtorja	4571
veľkosť písma	65
veľkosť textu	4484
vi kan inte visa det här innehållet	4691
viac k téme	4397
viac si o tom prečítate tu	4397
viac článkov	4471
videa ni mogoče predvajati	4556
video atskaņotājs tiek ielādēts	3297
video ei ole enää saatavilla	1989
video ei ole käytettävissä	1989
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5180
video không tồn tại	5180
video mevcut değil	4895
video nav pieejams jūsu valstī	3297
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3297
video ni na voljo v vaši državi	4556
video nicht verfügbar	984
video nie je dostupné	4455
video nie je dostupné vo vašej krajine	4455
video nie je k dispozícii	4455
video nije dostupan u vašoj državi	4357
video nije dostupan u vašoj zemlji	4357
video nije moguće reproducirati	4357
video này không còn tồn tại	5180
video này không khả dụng	5180
video oynatici yükleniyor	4895
video sa nedá prehrať	4455
video sa nepodarilo načítať	4455
video se ne može reprodukovati	4357
video se nepodařilo načíst	596
video tiếp theo	5214
video trước	5214
video už není k dispozici	596
video už nie je dostupné	4455
video už nie je k dispozícii	4455
video više nije dostupan	4357
video yüklenemedi	4938
video yüklenirken hata oluştu	4938
video yükleniyor	4895
videoafspilleren indlæses	748
videoclipul următor	4117
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1758
videon voi katsoa jutun yläosasta	1932
videon är inte längre tillgänglig	4694
videon är inte tillgänglig	4694
videoyu izlemek için tiklayin	4834
videoyu yükle	4898
videó	2501
videó betöltése	2557
videó betöltése folyamatban	2565
videó lejátszása	2565
videó megtekintése	2565
videók	2501
videólejátszó betöltése	2565
videónkat itt nézheti meg	2503
vidéo	2104
vidéo indisponible	2169
vidéo non disponible	2169
vidéo précédente	2215
vidéo suivante	2215
vidéo à la une	2215
vielen dank für deine nachricht	999
vielen dank für deine stimme	972
vielen dank für ihr feedback	902
vielen dank für ihre anmeldung	810
vielen dank für ihre nachricht	999
vielen dank für ihre stimme	972
vielen dank für ihre teilnahme	91
vielleicht später	794
vienkartinė auka	3235
vienkartinė parama	3236
vienmēr atļaut	3295
vienmēr rādīt	3295
vienreizējs ziedojums	3303
viestisi on lähetetty	2009
vil du få varsler	3627
vilkår	672	3545
vill du få notiser	4698
vill du få pushnotiser	4698
vipps et beløp	3518
virheellinen sähköpostiosoite	2009
vis bildet i full størrelse	3560
vis færre	688	3559
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3560
vis større billede	689
visa bilden i helskärm	4632
visa färre	4632
visa i helskärm	4714
visa i webbläsare	4736
visa i webbläsaren	4736
visa inlägg från facebook	4632
visa inlägg från instagram	4632
visa innehåll	4616
visa innehållet	4691
visa lösenord	4708
visa och godkänn	4691
visa översättning	4633
visas tiesības paturētas	3316
visi komentāri	3311
vissza a címlapra	2585
vissza a főoldalra	2585
vissza a tetejére	2503
vissza az oldal tetejére	2585
visszajelzés	2497
visszajelzés küldése	2592
viteză de redare	4072
vizitează magazinul	4070
više o temi	4296
više od autora	4372
više vijesti iz regije	4296
više članaka	4372
više članaka autora	4372
viết bình luận	5129	5150
viết bình luận của bạn	5173
viết trả lời	5173
vlastná suma	4462
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4450
vložiť komentár	4481
vnesite e-poštni naslov	4568
vnesite veljaven e-poštni naslov	4568
voce generată de ai	4072
você concorda? vote	3904
você está seguindo este tema	3985
você já está inscrito	3981
você já segue este tema	3960
você já votou	3918
você pode gostar	3864
você pode se interessar	3864
você segue este autor	3985
você também pode gostar	3864
voir le détail	2105
voir les détails	2105
voir les réponses	2161
voir les résultats	91	2105
voir les résultats du sondage	2140
voir tous les thèmes	2102
voir toute l'actualité	2191
voir toutes les vidéos	2191
voix générée par ia	2215
voltar ao início	3952
voltar atrás	3870
voltar à página inicial	3952
volver al índice	1694
volver atrás	1576
von einer künstlichen stimme vorgelesen	984
von ki übersetzt	1012
vorgelesen von einer künstlichen stimme	984
vos réactions	2094
votează	91
votează în sondaj	4064
votează în sondajul nostru	4037
votre avis nous intéresse	2140
votre demande a bien été envoyée	2221
votre demande a été envoyée	2221
votre message a bien été envoyé	2187
votre nom et prénom	2221
votre prénom	2188
votre soutien fait la différence	2218
votre vote a bien été pris en compte	2161
votre vote a été enregistré	2161
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4064
votul tău a fost înregistrat	4064
vous aimerez peut-être	2100
vous avez déjà un compte	2049
vous avez déjà un compte ? connectez-vous	2049
vous avez déjà un compte ? identifiez-vous	2049
vous avez déjà voté	2161
vous bloquez nos publicités	2217
vous n'êtes pas abonné	2185
vous n'êtes pas encore inscrit	2186
vous n'êtes pas inscrit	2186
vous possédez déjà un compte	2049
vous pourriez être intéressé	2100
vous souhaitez témoigner	2226
vous suivez ce thème	2225
vous suivez déjà ce sujet	2202
vous suivez déjà ce thème	2202
vous suivez déjà cet auteur	2202
vous êtes bien inscrit	2221
vous êtes déjà inscrit	2222
vous êtes inscrit	2222
vprašanje dneva	4548
vreau să donez	4090
vreau să primesc newsletterul	4050
vreau să susțin	4089
vsak evro šteje	4563
vsak petek. brezplačno. brez spama	4568
vsak prispevek šteje	4563
vsaka donacija šteje	4563
vsebina je avtorsko zaščitena	4575
vsebina sporočila	4498
vsebine naših partnerjev	4583
vsebine ni mogoče prikazati	4553
vsi članki	4571
vsi članki avtorice	4571
vsi članki avtorja	4571
vstúpiť do diskusie	4400
vstúpiť do galérie	4471
vui lòng kiểm tra email	5196
vui lòng nhập bình luận	5211
vui lòng nhập email	5196
vui lòng nhập email hợp lệ	5196
vui lòng nhập họ tên	5196
vyberte si predplatné	4465
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4466
vybrať predplatné	4465
vygenerované ai	4479
vygenerované pomocou ai	4479
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4460
vypnite prosím adblock	4460
vypnite, prosím, adblock	4460
vypnúť zvuk	4455
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4455
vypočuť článok	4455
vyskytla sa chyba. skúste to znova	4468
vyskúšajte si kvíz	4446
vytisknout článek	510
vytlačiť	4400
vytlačiť recept	61
vytlačiť článok	4400
vytvorené ai	4479
vytvorené pomocou ai	4479
vytvorené umelou inteligenciou	4479
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4465
vágólapra másolva	2598
válassz csomagot	2579
válassz előfizetést	2579
válassz összeget	2576
válasszon csomagot	2579
válasszon előfizetést	2579
válasszon összeget	2576
válasz	2594
válaszok elrejtése	2593
válaszok megjelenítése	2593
válaszolok	2594
választom	2580
választás mentése	2557
vásárlás a webshopban	2492
váš e-mail	506
váš email	614
váš hlas bol započítaný	4446
váš hlas bol zaznamenaný	4446
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1774
väline sisu	1733
välj	4709
välj abonnemang	4708
välj belopp	4705
välj din prenumeration	4708
välj ditt abonnemang	4708
välj erbjudande	4708
välj prenumeration	4708
välj som föredragen källa	4727
vänligen stäng av annonsblockeraren	4701
värsked uudised	1717
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2187
vérifiez votre boîte mail	2187
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1686	3975
vídeo destacado	1686
vídeo indisponível	3927
vídeo no disponible	453	1638
vídeo não disponível	3927
vídeo seguinte	3975
vídeo siguiente	1686
vídeos	1569	3864
võib-olla hiljem	1762
võid igal ajal loobuda	1767
võta nõusolek tagasi	1756
võta toimetusega ühendust	1770
výber redakcie	4397
výběr redakce	527
výhoda pre predplatiteľov	4450
výhoda pro předplatitele	590
výhody pre predplatiteľov	4450
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4456
výsledky hlasování	597
vēl nav konta	3304
vēl neesi abonents	3304
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
všetky komentáre	4481
všetky články	4471
všetky články autora	4471
všetky články autorky	4471
všeč mi je	4579
vždy povolit	594
vždy povoliť	4453
vždy zobrazovat	593
vždy zobrazovať	4452
về trang chủ	5200
về tác giả	5201
về đầu trang	5133
""", 'w': """
w każdy piątek. za darmo. bez spamu	3788
warto przeczytać	3705
was können wir besser machen	902
wczytaj treść	3768
wczytaj więcej	3791
webshopunkból	2554
webáruház	2491
weiterblättern	1004
weitere beiträge	850
werbung schließen	1019
werbung überspringen	830
weź udział w dyskusji	3755
whatsapp'ta paylaş	4819
whatsapp'tan paylaş	4927
whatsappで読む	2981
wiadomość	3789
wiadomość została wysłana	3788
wideo jest niedostępne	3771
wideo niedostępne	3771
widzisz błąd	3796
wie gefällt ihnen dieser artikel	902
wie wir unsere quellen schützen	1007
wielkość czcionki	65
wielkość tekstu	3806
więcej	3705
więcej artykułów	3705
więcej informacji	3705
więcej na ten temat	3705
więcej o	3705
więcej od tego autora	3791
więcej tekstów autora	3791
więcej z	3705
wpisz kwotę	3782
wpisz swój e-mail	3674
wprowadź adres e-mail	3674
wpłata jednorazowa	3783
wpłata miesięczna	3783
wpłać	3668
wpłać jednorazowo	3782
wpłać teraz	3668
wróć do góry	3791
wróć na górę	3791
wróć na stronę główną	3791
wspieraj co miesiąc	3782
współpraca płatna	3808
współpraca reklamowa	3686
wszystkie # zdjęcia	3790
wszystkie # zdjęć	3790
wszystkie artykuły	3791
wszystkie artykuły autorki	3791
wszystkie zdjęcia	3790
wszystkie zdjęć	3790
wybierz kwotę	3782
wybierz ofertę	3785
wybierz prenumeratę	3785
wybierz subskrypcję	3785
wycofaj zgodę	3768
wykorzystałeś limit artykułów	3785
wykryliśmy adblocka	3777
wypełnij to pole	3788
wypisz się w dowolnym momencie	3788
wypróbuj	3671
wyraź zgodę	3690
wystąpił błąd	3789
wystąpił błąd. spróbuj ponownie	3788
wystąpił błąd. spróbuj ponownie później	3788
wyłącz adblocka	3777
wyłącz blokowanie reklam	3777
wyłącz dźwięk	3771
wyłącz reklamy	3808
wyłączyłam adblocka	3778
wyłączyłem adblocka	3777	3778
wyślij	91	3789
wyślij e-mailem	3682
wyślij komentarz	3802
wyślij mailem	3806
wyślij opinię	3800
wyślij wiadomość	3788
wyślij zdjęcia	3796
wyślij zgłoszenie anonimowo	3796
wyślij znajomemu	3682
wyświetl treść	3768
wählen	998
własna kwota	3782
włącz	3776
włącz dźwięk	3771
włącz javascript	3771
""", 'x': """
x'te paylaş	4819
xem bình luận	5129
xem bản ghi	5180
xem bản gốc	5134
xem bản đồ	5134
xem bộ ảnh	5200
xem chi tiết	5134
xem chuyên đề	5200
xem các bài viết của tác giả	5144
xem các câu trả lời	5173
xem các gói	5216
xem công thức	61
xem giá	5179
xem giá tốt nhất	5219
xem gói đăng ký	5216
xem kết quả	91	5134
xem lại	5181
xem nhiều	5130
xem nhiều nhất	5130
xem nhiều trong tuần	5166
xem nội dung	5184
xem sản phẩm	5219
xem thêm	5130	5133
xem thêm bài của tác giả	5144	5200
xem thêm bình luận	5129	5150
xem thêm tin	5200
xem thêm video	5200
xem thêm ảnh	5200
xem tiếp	5133
xem toàn bộ	5133
xem trên ứng dụng	5186
xem trả lời	5173
xem tất cả	5133
xem tất cả bài viết	5144
xem tất cả bình luận	5150	5173
xem tất cả ảnh	5200
xem ưu đãi	5179
xem ảnh cỡ lớn	5200
xem ảnh lớn	5200
xでシェア	2934
xでシェアする	2981
xでポスト	2934
xで共有	3035
xで表示	3039
xで見る	3039
x로 공유	3167
x에서 보기	3171
""", 'y': """
y tú qué opinas	1564
ya estás suscrito	1624
ya tengo suscripción	1526
ya tengo una suscripción	1526
ya tenés suscripción	1624
yahoo! japan idでログイン	3021
yahoo!ショッピングで見る	3003
yahoo!ショッピングで購入	3003
yanit gönder	4888
yanitlari gör	4888
yanitlari göster	4888
yapay zeka ile seslendirilmiştir	4895
yapay zeka ile özet	4834
yapay zeka ile özetle	4924
yapay zeka ile üretildi	4938
yapay zeka özeti	4834
yapay zekâ ile seslendirildi	4895
yapay zekâ ile üretildi	4938
yapay zekâ tarafindan seslendirildi	4895
yapay zekâ özeti	4924
yazara e-posta gönder	4920
yazara mesaj gönder	4920
yazarin diğer haberleri	4828
yazarin diğer yazilari	4828	4845
yazarin tüm yazilari	4828	4845
yazarin önceki yazilari	4845
yazinin devami aşağida	4871
yaziyi büyüt	4927
yaziyi küçült	4927
yeni oyunumuzu keşfet	4933
ymmärrän	1933
yorum gönder	4827
yorum yapmak için giriş yap	4888
yorumlar sadece abonelere açiktir	4932
yorumlari gör	4827
yorumu gönder	4888
yorumu şikayet et	4932
yorumu şikâyet et	4932
yorumunu gönder	4888
youtube-tartalom megjelenítése	2503
youtube-videó betöltése	2560
youtubeで見る	3039
youtubeで視聴	3039
youtube에서 보기	3171
yritä myöhemmin uudelleen	2009
yritä uudelleen	2009
yukari çik	4918
yz özeti	4834
yêu cầu của bạn đã được gửi	5217
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4450
z nášho obchodu	4450
z titulní strany	527
za naročnike	4565
zaakceptuj i pokaż	3768
zaboravili ste šifru	4366
zabranjeno prenošenje	4376
zabudnuté heslo	4393
zadajte platný e-mail	4468
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	798
zainstaluj aplikację	3773
zakázat	603
zakázať	4459
zakúpiť licenciu	4476
zaloguj się	3671
zaloguj się przez apple	3785
zaloguj się przez facebooka	3785
zaloguj się przez google	3785
zaloguj się z google	3785
zamknij galerię	3791
zamknij reklamę	3808
zamów	3688
zamów książkę	3764
zamów teraz	3687
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3786
zapamätať si ma	4465
zapisz na później	3682
zapisz się	3674
zapisz się na newsletter	3674
zapisz wybór	3768
zapnout upozornění	600
zapnúť	4459
zapnúť notifikácie	4458
zapnúť titulky	4455
zapnúť upozornenia	4458
zapnúť zvuk	4455
zapomenuté heslo	500
zapomniałem hasła	3785
zapomniałeś hasła	3785
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4350
zarejestruj się	3671
zarezervovat místo	590
zarządzaj plikami cookies	3768
zarządzaj powiadomieniami	3775
zarządzaj zgodami	3690
zarządzaj zgodą	3768
zaten üye misiniz	4810
zauważyłeś błąd	3796
zavrieť galériu	4471
zavrieť reklamu	4486
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4446
začni kviz	4548
začít kvíz	584
załaduj film	3768
załaduj post	3768
załaduj treść	3768
załaduj wideo	3768
załaduj więcej	3708
załóż konto	3671
zaštita osobnih podataka	4312
zaštita privatnosti	4312
zašto vidim ovaj oglas	4385
zašto vidim ovu reklamu	4385
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4400
zdieľajte článok	4400
zdieľať	4400
zdieľať na facebooku	4400
zdieľať na whatsappe	4484
zdieľať článok	4400
zdjęcie # z #	3790
zdjęcie #/#	3790
zeskanuj kod i pobierz aplikację	3773
zeskanuj kod qr, aby pobrać aplikację	3773
zezwól	3776
zezwól i kontynuuj	3692
zezwól i pokaż	3692
zezwól na powiadomienia	3775
zezwól na reklamy	3781
zezwól raz	3768
zgadzam się	3690
zgadzam się na powiadomienia	3775
zgadzam się na wyświetlanie treści	3690
zgłoś	3699	3803
zgłoś błąd	3699
zgłoś komentarz	3802
zgłoś nadużycie	3802
zgłoś reklamę	3808
ziedot katru mēnesi	3303
ziņa ir nosūtīta	3306
ziņa tiek papildināta	3263
ziņo par kļūdu	3262
ziņot par komentāru	3311
ziņot par kļūdu	3262
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4452
zmeniť veľkosť písma	4484
zmenšit písmo	633
zmenšiť písmo	4484
zmień rozmiar tekstu	3806
zmień ustawienia	3692
zmień ustawienia cookies	3692
zmień zgodę	3768
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3683
znalazłeś błąd	3796
znalazłeś błąd w tekście	3796
značky	4397
znova naloži stran	4562
znova načítať stránku	4461
znovu načíst stránku	606
zobacz # zdjęcia	3790
zobacz # zdjęć	3790
zobacz cenę	3764
zobacz galerię	3708
zobacz mapę	3709
zobacz ofertę	3764
zobacz również	3705
zobacz szczegóły	3709
zobacz także	3705
zobacz także inne	3705
zobacz też	3705
zobacz więcej	3705
zobacz wszystkie # zdjęcia	3790
zobacz wszystkie # zdjęć	3790
zobacz wszystkie artykuły	3791
zobacz wszystkie zdjęcia	3790
zobacz wszystkie zdjęć	3790
zobacz zdjęcia	3790
zobacz zdjęć	3790
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
zobraziť # fotiek	4470
zobraziť # fotky	4470
zobraziť # fotografie	4470
zobraziť # fotografií	4470
zobraziť # odpovede	4481
zobraziť a prijať	4452
zobraziť cenu	4450
zobraziť diskusiu	4400
zobraziť fotiek	4470
zobraziť fotky	4470
zobraziť fotografie	4470
zobraziť fotografií	4470
zobraziť galériu	4471
zobraziť heslo	4465
zobraziť komentáre	4481
zobraziť menej	4398
zobraziť obsah	4411
zobraziť odpovede	4481
zobraziť ponuku	4450
zobraziť ponuky	4465
zobraziť popis	4471
zobraziť predplatné	4465
zobraziť prepis	4455
zobraziť titulky	4455
zobraziť viac	4398
zobraziť výsledky	91	4446
zobraziť všetko	4398
zobraziť všetky # fotiek	4470
zobraziť všetky # fotky	4470
zobraziť všetky # fotografie	4470
zobraziť všetky # fotografií	4470
zobraziť všetky fotiek	4470
zobraziť všetky fotky	4470
zobraziť všetky fotografie	4470
zobraziť všetky fotografií	4470
zobraziť všetky články	4471
zobraziť všetkých # fotiek	4470
zobraziť všetkých # fotky	4470
zobraziť všetkých # fotografie	4470
zobraziť všetkých # fotografií	4470
zobraziť všetkých fotiek	4470
zobraziť všetkých fotky	4470
zobraziť všetkých fotografie	4470
zobraziť všetkých fotografií	4470
zoradiť podľa	4481
zostań patronem	3668
zostań patronką	3782
zostať prihlásený	4465
zostávajúci čas	4456
zostávajúci čas #	4455
zostávajúci čas -#	4455
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4465
zu meine themen hinzufügen	1016
zu meinen themen hinzufügen	1016
zum rätsel	972
zum vollständigen artikel	1002
zur großansicht	1002
zur leseliste hinzufügen	945
zur merkliste hinzufügen	823
zur übersicht	853
zurück	843
zurück nach oben	853	1002
zurück zum anfang	1013
zurück zur startseite	1002
zurück zur übersicht	1002
zvoliť	4466
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4465
zvoľte sumu	4462
zväčšiť	4456
zväčšiť foto	4471
zväčšiť fotografiu	4471
zväčšiť písmo	4484
zväčšiť text	4484
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3708
zásady cookies	593
zásady ochrany osobných údajov	4452
získat licenci	624
získat předplatné	610
získať licenciu	4477
získať predplatné	4465
zůstat přihlášen	610
""", '£': """
£# at amazon	1456
""", '©': """
©ntb	3589
""", 'à': """
à découvrir	2100
à la une	2100
à lire	2100
à lire aussi	2100
à lire dans ce dossier	2100
à lire dans la même rubrique	2100
à lire ensuite	2100
à lire également	2100
à ne pas manquer	2100
à voir	2100
à voir aussi	2100
à voir ensuite	2223
""", 'á': """
áno, chcem	4459
áno, prosím	4459
átirat	2566
átirat elolvasása	2565
átirat megjelenítése	2565
áudio gerado por ia	3891
áudio gerado por voz sintética	3891
""", 'ä': """
ähnliche artikel	850
ähnliche beiträge	850
ähnliche themen	850
äldst	4726
äldsta	4726
äldsta först	4725
älteste	1015
älteste zuerst	1014
älä missaa mitään	1906
älä salli	1996
älä seuraa	2024
ämne	4712
ämnen	4629
ämnen i artikeln	4629
ämnen i den här artikeln	4714
ändra cookie-inställningar	4619
ändra cookieinställningar	4619
ändra dina cookie-inställningar	4619
ändra dina cookieinställningar	4691
ändra inställningar	4619
ändra samtycke	4691
ändra textstorlek	4729
är du inte prenumerant	4708
är du redan prenumerant	4596
äänenvoimakkuus	1990
äänesi on laskettu	1974
äänesi on rekisteröity	1974
äänesi on tallennettu	1974
äänestyksen tulokset	1990
äänestys	92
äänestä	91	1980
äänestä nyt	91	1974
äänestä tästä	1932
ääni on tuotettu tekoälyllä	1989
ääni pois	1989
ääni päälle	1989
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn kort	690
åpne	3561
åpne appen	3625
åpne bildegalleri	3642
åpne faktaboks	3561
åpne galleri	3642
åpne i app	3625
åpne kart	3561
årlig	3637
årlig betaling	3637
årligt	763
årsvis	4709
årsvis betalning	4709
återkalla samtycke	4691
återstående tid	4695
återstående tid #	4694
återstående tid -#	4694
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4893
çerez ayarlari	4822
çerez ayarlarini yönet	4898
çerez politikasi	4822	4844
çerez tercihleri	4898
çerez tercihlerimi değiştir	4825
çerez tercihlerini değiştir	4825
çerez tercihlerini yönet	4898
çerezler	4822
çerezleri yönet	4937
çeviriyi göster	4835
çikiş yap	4810
çok okunanlar	4828
""", 'è': """
è gratis e ci vuole solo un minuto	2819
è stato utile	2833
""", 'é': """
é grátis e leva menos de um minuto	3908
é proibida a reprodução	3986
é proibida a reprodução do conteúdo	3986
écouter	2078
écouter (# min	2078
écouter le podcast	2104
écrire à la rédaction	2195
édition du jour	2100
élő	2566
élő közvetítésünk itt	2585
épingler	61
épingler la recette	61
értem	2505
értesítések	2572
értesítések engedélyezése	2569
értesítések kezelése	2569
értékeld a cikket	2592
értékeld a receptet	61
értékelje a cikket	2592
érvénytelen e-mail-cím	2582
étiquettes	2105
évente	2580
éves előfizetés	2580
éves fizetés	2580
éves számlázás	2580
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2573
így védjük a forrásainkat	2589
írd meg a véleményed	2497
írj a szerkesztőségnek	2589
írj hozzászólást	2593
írja meg véleményét	2497
írjon a szerkesztőségnek	2589
írjon hozzászólást	2593
írjon nekünk névtelenül	2589
""", 'î': """
îmi place	4065
în fiecare lună	4090
în parteneriat cu	4110
înainte # secunde	4072
înapoi # secunde	4072
înapoi la prima pagină	4099
înapoi la început	4122
înapoi sus	4023
încarcă conținutul	4076
încarcă mai multe	4023
încarcă mai multe comentarii	4064
încarcă postarea	4076
încarcă videoclipul	4076
închide	4001
închide fereastra	4122
închide galeria	4122
închide meniul	4122
înregistrare	4005
înregistrează-te	4005
înscrie-te acum	4042
înscrie-te la curs	4042
îți mulțumim pentru vot	4037
""", 'ô': """
ô chữ	5178
""", 'ö': """
öffnen	853
ön hirdetésblokkolót használ	2573
ön mit gondol? szavazzon	2503
önceki	4834
önceki fotoğraf	4945
önceki görsel	4945
önceki haber	4828
önceki video	4938
önceki yazi	4945
öne çikan haberler	4828
öne çikanlar	4828
önerilen haberler	4828
önerilenler	4828
öppna	4633
öppna appen	4696
öppna bildgalleri	4714
öppna galleri	4714
öppna i webbläsaren	4736
öppna karta	4633
összes	2503
összes cikk	2585
összes elfogadása	2558
összes elutasítása	2558
összes megtekintése	2585
översatt med ai	4722
özet faydali oldu mu	4827
""", 'ú': """
új hozzászólás	2497
última hora	1569
últimas	3864
últimas entradas	1569
últimas noticias	1569
últimas notícias	3864
últimas plazas	1604
últimes notícies	415
últimos artículos	1569
únete	1519
únete a la conversación	1562
única	1654	3943
účtované ročne	4465
účtováno ročně	610
""", 'ü': """
über google anmelden	997
über whatsapp senden	1017
über whatsapp teilen	1017
übersetzung anzeigen	857
überweisung	799
ücretsiz dene	4810
ücretsiz haber limitinize ulaştiniz	4912
ücretsiz kargo	4929
ücretsiz oku	4942
ücretsiz oyna	4891
ücretsiz üye ol	4810
ücretsiz üye olun	4810
ücretsiz, spam yok	4914
ühekordne annetus	1764
ürüne git	4949
ürünü gör	4949
ürünü incele	4894
üye girişi	4810
üye ol	4809	4810
üye olun	4810
üzenet	2583
üzenet küldése	2582
üzenetét elküldtük	2582
""", 'ý': """
ý kiến	5129
ý kiến bạn đọc	5129
ý kiến của bạn	5129	5150
""", 'ā': """
ārējais saturs	3273
""", 'č': """
častite nas kafom	4364
častite nas kavom	4364
častite nas s kavo	4563
čita sintetički glas	4357
čitaj bez oglasa	4385
čitaj u aplikaciji	4359
čitajte bez oglasa	4385
čitajte bez ograničenja	4366
čitajte u aplikaciji	4359
čitajte uz pretplatu	4366
članak je zaključan	4289
članak je zaštićen autorskim pravom	4376
članak se nastavlja ispod oglasa	4295
članak čita sintetički glas	4357
članek bere sintetični glas	4556
članek je avtorsko zaščiten	4575
članek je zaklenjen	4495
članek se nadaljuje pod oglasom	4498
članek se nadaljuje spodaj	4498
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4479
článok je chránený autorským právom	4476
článok číta syntetický hlas	4455
článok číta umelá inteligencia	4455
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
číta umelý hlas	4455
čítajte aj	4397
čítajte bez obmedzení	4465
čítajte najprv v aplikácii	4457
čítajte v aplikácii	4457
čítať bez reklám	4486
čítať celý článok	4471
čítať s predplatným	4465
čítať ďalej	4471
""", 'ď': """
ďakujeme za hlas	4446
ďakujeme za hlasovanie	4446
ďakujeme za odber	4468
ďakujeme za správu	4468
ďakujeme za vašu správu	4468
ďakujeme za váš hlas	91	4446
ďalšia fotografia	4471
ďalšia snímka	4471
ďalšia strana	4471
ďalšie foto	4471
ďalšie správy	4397
ďalšie video	4455
ďalšie články	19	4397
ďalšie články autora	4471
ďalší článok	4471
""", 'đ': """
đang theo dõi	5205
đang tải	5180
đang tải trình phát	5180
đang tải video	5180
điều khoản sử dụng	5128
điều khoản sử dụng | chính sách bảo mật	5128
đáng chú ý	5130
đã có tài khoản	5112
đã hiểu	5134
đã sao chép	5118
đã sao chép liên kết	5165
đã xảy ra lỗi	5196
đã đóng bình luận	5173
đóng	5108
đóng cửa sổ	5218
đóng góp	5109
đóng góp hàng tháng	5192
đóng góp một lần	5192
đóng góp ngay	5111
đóng menu	5218
đăng ký	5112
đăng ký của bạn đã được xác nhận	5217
đăng ký khóa học	5179
đăng ký ngay	5112
đăng ký nhận thông báo	5187
đăng ký tham dự	5179
đăng ký thành công	5196
đăng ký để đọc tiếp	5216
đăng nhập	5112
đăng nhập / đăng ký	5112
đăng nhập bằng apple	5194
đăng nhập bằng facebook	5194
đăng nhập bằng google	5194
đăng nhập với facebook	5194
đăng nhập với google	5194
đăng nhập để bình luận	5173
đăng nhập để đọc tiếp	5216
đăng xuất	5112
được quan tâm	5166
được tài trợ	5123
được tạo bởi ai	5214
đặt báo	5112
đặt hàng ngay	5219
đặt mua ngay	5179
đặt vé ngay	5179
đến công thức	61
đến trang quyên góp	5192
đến trang ủng hộ	5192
đề xuất	5130
đề xuất bởi taboola	5169
để lại bình luận	5149	5150
để lại một bình luận	5149	5150
để sau	5108
địa chỉ email của bạn	5217
đọc bài gốc	5218
đọc bài tiếp theo	5218
đọc miễn phí	5216
đọc nhiều	5130
đọc nhiều nhất	5130
đọc sau	5165
đọc thêm	5130	5133
đọc tiếp	5133
đọc tiếp về chủ đề này	5166
đọc toàn bộ bài viết	5200
đọc trên ứng dụng	5186
đồng ý	5127
đồng ý và tiếp tục	5184
đừng bỏ lỡ	5130
""", 'į': """
į el. parduotuvę	3225
į pradinį puslapį	3241
į viršų	3194
įdėti į krepšelį	3225
įgarsinta dirbtinio intelekto	3229
įjungti garsą	3229
įjungti pranešimus	3232
įkelti daugiau	3241
įkelti turinį	3227
įkelti įrašą	3227
įveskite el. pašto adresą	3239
įveskite galiojantį el. pašto adresą	3239
įveskite savo el. pašto adresą	3212
įveskite sumą	3235
įvyko klaida. bandykite dar kartą	3239
įvyko klaida. bandykite vėliau	3239
""", 'ľ': """
ľubovoľná suma	4462
""", 'ł': """
ładowanie odtwarzacza	3771
ładowanie wideo	3771
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3683
""", 'ş': """
şifremi unuttum	4810
şifrenizi mi unuttunuz	4912
şikayet et	4889
şikâyet et	4889
şimdi değil	4808
şimdi satin al	4949
şurada paylaş	4819
""", 'š': """
šajā rakstā	3308
še nimate računa	4565
še niste naročnik	4565
šiame straipsnyje	3241
šifra	4367
šio turinio parodyti negalime	3227
šio turinio rodyti negalima	3227
šis laukas privalomas	3239
šis lauks ir obligāts	3306
šis raksts ir slēgts	3304
šis saturs nav pieejams	3295
šis straipsnis užrakintas	3237
šis turinys nepasiekiamas	3227
šis vaizdo įrašas nebepasiekiamas	3229
šis vaizdo įrašas nepasiekiamas	3229
šis video nav pieejams	3297
šis video vairs nav pieejams	3297
šo saturu nevar parādīt	3295
šrifto dydis	3246
štampaj	4299
štítky	527
""", 'ž': """
žaisti dabar	3223
že imam račun	4565
že imate račun	4495
že naročnik	4495
že podpiram	4506
že sledite	4580
želite li da primate obaveštenja	4360
želite li primati obavijesti	4360
želite prejemati obvestila	4559
želite prejemati potisna obvestila	4559
želiš primati obavijesti	4360
žiadny spam	4468
žinutė išsiųsta	3239
živě	597
žiūrėkite nuotraukas	3194
žiūrėkite vaizdo įrašą	3194
žiūrėti galeriją	3194
žiūrėti kainą	3225
žiūrėti komentarus	3244
žiūrėti pasiūlymą	3225
žiūrėti planus	3237
žiūrėti rezultatus	91	3223
žiūrėti visus	3241
žymos	3230
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5179
ưu đãi cho bạn đọc	5179
ưu đãi cho độc giả	5179
ưu đãi tốt nhất	5195
""", 'ș': """
știrea anterioară	4099
știrea continuă mai jos	4123
știrea următoare	4099
știri pe aceeași temă	4058
știri recomandate	4021
știri similare	4021
știrile zilei	4021
""", 'ț': """
ți-a fost util	4064
ți-a fost util acest articol	4037
ți-a fost util acest rezumat	4037
ți-ai uitat parola	4055
ți-ar putea plăcea și	4058
ține-mă minte	4094
""", 'ά': """
άκουσε το άρθρο	1123
άλλες ειδήσεις	19
άλλο ποσό	1140
άνοιγμα	1053
άνοιγμα εφαρμογής	1130
άνοιγμα στην εφαρμογή	1130
άνοιγμα χάρτη	1053
""", 'έ': """
έξοδος από πλήρη οθόνη	1123
έχετε ήδη λογαριασμό	1035
έχετε ήδη ψηφίσει	1115
έχω ήδη λογαριασμό	1143
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1145
έχω λογαριασμό	1143
""", 'ή': """
ήταν χρήσιμο	1115
""", 'ί': """
ίσως αργότερα	1031
ίσως σας ενδιαφέρει	1049
""", 'α': """
αγορά από amazon	1121
αγορά από το amazon	1121
αγορά βιβλίου	1121
αγορά εισιτηρίων	1121
αγοράστε εισιτήρια	1121
αγοράστε εισιτήριο	1121
αγοράστε το βιβλίο	1121
αγοράστε τώρα	1179
ακολουθήστε μας	1156
ακολουθήστε το θέμα	1156
ακολουθήστε τον αρθρογράφο	1178
ακολουθήστε τον συντάκτη	1156
ακολουθείτε ήδη αυτό το θέμα	1156
ακολουθείτε ήδη αυτόν τον συντάκτη	1178
ακολούθησε	1157
ακούστε	1040
ακούστε το άρθρο	1040
ακυρώνετε όποτε θέλετε	1143
ακύρωση οποιαδήποτε στιγμή	1143
αλλαγή προτιμήσεων cookies	1046
αλλαγή ρυθμίσεων απορρήτου	1046
ανάκληση συγκατάθεσης	1127
αναζήτηση	1052
ανανέωση σελίδας	1137
ανανέωση συνδρομής	1174
ανανέωση της σελίδας	1137
αναπαραγωγή βίντεο	1123
αναφέρετε λάθος	1164
αναφέρετε το σχόλιο	1164
αναφορά	1116
αναφορά λάθους	1048
αναφορά σχολίου	1164
αντιγραφή	1160
αντιγραφή link	1040
αντιγραφή συνδέσμου	1040
αντιγραφή συνδέσμου άρθρου	1040
απάντηση	1116
απενεργοποίησα τον ad blocker	1137
απενεργοποιήστε το για να συνεχίσετε	1137
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1174
αποδέχομαι	1047	1057
αποδέχομαι τους όρους χρήσης	1145
αποδοχή	1047	1057
αποδοχή ειδοποιήσεων	1135
αποδοχή και συνέχεια	1127
αποδοχή όλων	1047	1057
αποδοχή όλων των cookies	1168
αποδοχη	1047
αποδοχη ολων	1047
αποθήκευση	1040
αποθήκευση άρθρου	1180
αποθήκευση επιλογών	1127
αποθήκευση προτιμήσεων	1127
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1040
αποκλεισμός	1133
αποκλειστικά για συνδρομητές	1143
αποκτήστε το τώρα	1179
απομαγνητοφώνηση	1124
απομνημόνευση	1144
απορριψη	1047
αποστολή	1146
αποστολή με email	1040
αποστολή σχολίου	1115
αποσύνδεση	1035
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1116
αποτελέσματα ψηφοφορίας	1116
αποτυχία φόρτωσης βίντεο	1169
απόκρυψη	1053
απόκρυψη απαντήσεων	1115
απόρριψη	1047	1057
απόρριψη όλων	1047	1057
απόρριψη όλων των cookies	1168
αργότερα	1135
αρχική	1052
αρχική σελίδα	1149
αυτό το άρθρο είναι κλειδωμένο	1143
αυτό το βίντεο δεν είναι διαθέσιμο	1123
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1123
αυτό το πεδίο είναι υποχρεωτικό	1145
αυτόματη αναπαραγωγή	1124
αυτόματη μετάφραση	1124
αφήγηση με συνθετική φωνή	1123
αφήστε ένα σχόλιο	1115
αφήστε σχόλιο	1048
αφήστε το σχόλιό σας	1115
""", 'β': """
βίντεο	1049
βαθμολογήστε το άρθρο	1048
βρήκατε κάποιο λάθος	1151
βρήκατε λάθος	1151
""", 'γ': """
γίνε συνδρομητής	1035
γίνε υποστηρικτής	1140
γίνετε μέλος	1032
γίνετε συνδρομητής	1035
γίνετε υποστηρικτές	1140
γράψτε σχόλιο	1048
γράψτε το email σας	1175
γράψτε το σχόλιό σας	1164
""", 'δ': """
δείτε ακόμη	1177
δείτε και	1049
δείτε ξανά	1169
δείτε περισσότερα	1052
δείτε τα αποτελέσματα	91	1053	1074
δείτε τα πακέτα	1174
δείτε τα πακέτα συνδρομών	1174
δείτε τα σχόλια	1048
δείτε τα όλα	1177
δείτε τη συλλογή	1149
δείτε τη συνταγή	61
δείτε την προσφορά	1121
δείτε τις απαντήσεις	1115
δείτε τις προσφορές	1174
δείτε τις φωτογραφίες	1149
δείτε το αφιέρωμα	1149
δείτε το προφίλ	1151
δείτε το προϊόν	1179
δείτε το στο amazon	1121
δείτε το φωτορεπορτάζ	1149
δείτε φωτογραφίες	1149
δείτε όλα	1052
δείτε όλα τα άρθρα	1149
δείτε όλα τα βίντεο	1149
δείτε όλα τα παιχνίδια	1118
δείτε όλα τα σχόλια	1072
δείτε όλες τις ειδήσεις	1149
δείτε όλες τις προσφορές	1121
δείτε όλες τις φωτογραφίες	1149
δεν έχετε λογαριασμό	1143
δεν αποδέχομαι	1047
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1123
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1127
δεν είστε ακόμη συνδρομητής	1143
δεν είστε συνδρομητής	1143
δεν μου αρέσει	1116
δεν ξέρω	1116
δεν ξέρω / δεν απαντώ	1116
δες περισσότερα	1177
δημιουργήθηκε με ai	1169
δημιουργήθηκε με τεχνητή νοημοσύνη	1169
δημιουργία λογαριασμού	1035
δημοσίευση σχολίου	1115
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1074
δημοφιλέστερα	1049
δημοφιλέστερο	1144
δημοφιλή	1049
δημοφιλή άρθρα	1049
διάρκεια	1124
διαβάζεται από συνθετική φωνή	1123
διαβάστε ακόμα	1049
διαβάστε ακόμη	1049
διαβάστε αργότερα	1180
διαβάστε δωρεάν	1174
διαβάστε επίσης	1049
διαβάστε επίσης στο	1049
διαβάστε και	1049
διαβάστε ολόκληρο το άρθρο	1149
διαβάστε περισσότερα	1049	1052
διαβάστε στην εφαρμογή	1130
διαβάστε το στην εφαρμογή	1130
διαβάστε όλο το άρθρο	1149
διαθέσιμη στο app store	1130
διαθέσιμο στο app store	1130
διαφήμιση	1043	1065
διαφημίσεις	1043
διαφημιση	1043
διαφημιστείτε	1065
διαφημιστικό περιεχόμενο	87	1043
διαφημιστικός χώρος	1095
διαφωνω	1047
διαφωνώ	1047
διαχείριση cookies	1127
διαχείριση επιλογών	1047	1127
διαχείριση προτιμήσεων	1168
διαχείριση συγκατάθεσης	1127
δωρήστε	1032
δωρίστε το άρθρο	1159
δωρεά	1032
δωρεάν αποστολή	1161
δωρεάν, χωρίς spam	1145
""", 'ε': """
είσοδος	1035
είστε ήδη εγγεγραμμένος	1175
είστε ήδη συνδρομητής	1143
εγγραφή	1035
ειδήσεις σήμερα	1049
ειδήσεις τώρα	1049
ειδοποίηση για συντάκτη	1178
εισάγετε έγκυρο email	1145
εισάγετε το email σας	1175
εισαγάγετε το email σας	1175
εκτυπώστε το άρθρο	1040
εκτύπωση	1040
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1145
ελέγξτε το email σας	1145
ελεύθερη δωρεά	1173
ελεύθερο ποσό	1140
εμφάνιση ανάρτησης	1127
εμφάνιση απαντήσεων	1115
εμφάνιση λιγότερων	1149
εμφάνιση περιεχομένου	1127
εμφάνιση περισσότερων	1149
εμφάνιση πρωτοτύπου	1053
εμφάνιση υποτίτλων	1123
εμφάνιση όλων	1053
ενεργοποίηση	1132
ενεργοποίηση ειδοποιήσεων	1131
ενεργοποιήστε τις ειδοποιήσεις	1131
επαναφόρτωση σελίδας	1137
επικοινωνήστε μαζί μας	1151
επικοινωνήστε με τη σύνταξη	1151
επικοινωνήστε με τον συντάκτη	1151
επικοινωνία	1048	1065
επικοινωνία με τη σύνταξη	1151
επιλέξτε	1144
επιλέξτε πακέτο	1143
επιλέξτε ποσό	1173
επιλέξτε συνδρομή	1143
επιλέξτε τη συνδρομή σας	1143
επιλογές συντακτών	1049
επιλογή	1144
επισκεφθείτε το κατάστημα	1121
επιστροφή στην αρχική	1149
επιστροφή στην κορυφή	1052
επιτρέπεται	1132
επόμενη είδηση	1149
επόμενη εικόνα	1177
επόμενη φωτογραφία	1177
επόμενο	1052
επόμενο άρθρο	1049
επόμενο βίντεο	1169
επώνυμο	1146
ερώτηση της ημέρας	91
ετήσια	1141
ετήσια χρέωση	1144
ετικέτες	1049
ευχαριστούμε για τη στήριξή σας	1173
ευχαριστούμε για τη στήριξη	1173
ευχαριστούμε για την ψήφο σας	91	1115
ευχαριστούμε, το μήνυμά σας στάλθηκε	1145
εφάπαξ	1141
εφάπαξ δωρεά	1140
""", 'η': """
η δημοσκόπηση της εβδομάδας	1073
η διαφήμιση συνεχίζεται	1179
η δωρεά μου	1173
η εγγραφή ολοκληρώθηκε	1175
η εγγραφή σας ολοκληρώθηκε	1175
η ερώτηση της εβδομάδας	1073
η στήριξή σας κάνει τη διαφορά	1173
η συνέχεια μετά τη διαφήμιση	1095
η ψήφος σας	1073
η ψήφος σας καταχωρήθηκε	1115
η ψήφος σας καταχωρίστηκε	1115
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1131
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1131
θέμα	1176
θέματα	1049
θα θέλατε να λαμβάνετε ειδοποιήσεις	1131
""", 'κ': """
κάθε ευρώ μετράει	1141
κάθε μήνα	1141
κάθε συνεισφορά έχει αξία	1141
κάθε συνεισφορά μετράει	1141
κάνε το κουίζ	1118
κάντε δωρεά	1032
κάντε μια δωρεά	1032
κάντε το κουίζ	1118
κάντε το τεστ	1120
κάτι πήγε στραβά	1146
καλύτερη προσφορά	1144
κανόνες σχολιασμού	1048
κατάλαβα	1053
κατάργηση σίγασης	1123
κατάστημα	1161
κατεβάστε από το app store	1130
κατεβάστε από το google play	1130
κατεβάστε την εφαρμογή	1130
κατεβάστε το app	1130
κατεβάστε το επεισόδιο	1123
κατεβάστε το ηχητικό	1123
κατηγορίες	1049
κεράστε μας έναν καφέ	1140
κλείσιμο	1031
κλείσιμο μενού	1177
κλείσιμο παραθύρου	1177
κλείστε θέση	1121
κοινοποίησε	1040
κοινοποίηση	1040
κοινοποίηση στο facebook	1040
κοινοποίηση στο twitter	1040
κοινοποίηση στο whatsapp	1159
κοινοποιήστε	1040
κοινοποιήστε το άρθρο	1040
κρυπτόλεξο	1120
κωδικοί έκπτωσης	1179
""", 'λ': """
λήψη ήχου	1123
λεπτομέρειες	1053
λιγότερα	1053
""", 'μ': """
μάθετε περισσότερα	1047
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1159
μέγεθος κειμένου	65
μήνυμα	1176
μαθετε περισσοτερα	1047
με την υποστήριξη	1043
με την υποστήριξη της	1161
με την υποστήριξη του	1161
μεγέθυνση	1053
μεγέθυνση εικόνας	1149
μεγαλύτερα γράμματα	1159
μενού	1052
μετάβαση στη σελίδα δωρεών	1140
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1051
μετάβαση στο περιεχόμενο	1051
μεταβείτε στο περιεχόμενο	1051
μη έγκυρη διεύθυνση email	1145
μη έγκυρο email	1145
μη διαθέσιμο βίντεο	1123
μη χάσετε	1049
μην το χάσεις	1049
μην χάσετε	1049
μηνιαία	1141
μηνιαία δωρεά	1140
μηνιαία συνεισφορά	1140
μηνιαία χρέωση	1144
μηνιαίως	1141
μικρότερα γράμματα	1159
μοιράσου το	1040
μοιράσου το άρθρο	1180
μοιραστείτε	1040
μοιραστείτε το	1040
μοιραστείτε το άρθρο	1040
μου αρέσει	1116
μπορεί να σας αρέσει	1049
μόνο για συνδρομητές	1035
""", 'ν': """
να επιτρέπεται	1133
να επιτρέπεται πάντα	1127
να επιτραπεί	1132
να με θυμάσαι	1143
ναι	1135
ναι θέλω	1133
ναι, θέλω	1132
ναι, φυσικά	1133
νεότερα	1116
νεότερα πρώτα	1116
""", 'ξ': """
ξέχασα τον κωδικό μου	1143
ξεκλειδώστε το άρθρο	1174
ξεχάσατε τον κωδικό	1035
ξεχάσατε τον κωδικό σας	1143
""", 'ο': """
ο λογαριασμός μου	1035
ο σύνδεσμος αντιγράφηκε	1040
οι απόψεις είναι προσωπικές	1067
οι απόψεις που εκφράζονται είναι προσωπικές	1067
οι απόψεις του άρθρου είναι προσωπικές	1067
οι συνεργάτες μας	1127
ονοματεπώνυμο	1146
""", 'π': """
πάντα να επιτρέπεται	1127
πάρτε μέρος στη δημοσκόπηση	1115
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1149
παίξε τώρα	1118
παίξε υπεύθυνα	1121
παίξτε δωρεάν	1118
παίξτε τώρα	1118
παίξτε υπεύθυνα	1121
παιχνίδια	1120
πακέτα συνδρομών	1174
παλαιότερα	1116
παράκαμψη προς το κυρίως περιεχόμενο	1051
παράλειψη	1124
παράλειψη διαφήμισης	1169
παρουσιάστηκε σφάλμα	1145
πατήστε για ήχο	1169
παύση βίντεο	1123
παύση παρακολούθησης	1156
πείτε μας τη γνώμη σας	1115
πείτε τη γνώμη σας	1115
περίληψη ai	1155
περίληψη με ai	1155
περιορισμένες θέσεις	1092
περιορισμένος αριθμός θέσεων	1092
περισσοτερες επιλογες	1047
περισσότερα	1049	1052
περισσότερα άρθρα	1049
περισσότερα άρθρα του συντάκτη	1149
περισσότερα σχόλια	1115
περισσότερες ειδήσεις	1049
περισσότερες επιλογές	1047	1160
πες τη γνώμη σου	1115
πλήρης οθόνη	1124
πληρωμή με paypal	1174
ποια είναι η γνώμη σας	1073
ποιοι είμαστε	1065
πολιτική cookies	1057	1065
πολιτική απορρήτου	1057	1065
πολιτική διορθώσεων	1151
προβολή περιεχομένου	1127
προηγούμενη είδηση	1149
προηγούμενη φωτογραφία	1177
προηγούμενο	1052
προηγούμενο άρθρο	1049
προηγούμενο βίντεο	1169
προνόμια συνδρομητών	1121
προσαρμογή	1047
προσθέστε σχόλιο	1072
προσθέστε το σχόλιό σας	1072
προσθήκη απάντησης	1164
προσθήκη στα θέματά μου	1178
προσθήκη στο καλάθι	1179
προσθήκη σχολίου	1048
προσθήκη ως προτιμώμενη πηγή	1156
προστασία προσωπικών δεδομένων	1057
προσφορά για αναγνώστες	1121
προσφορά για συνδρομητές	1121
προσωπικά δεδομένα	1065
προτείνουμε	1049
προτείνουμε επίσης	1049
προτεινόμενα	1049
προτεινόμενα από taboola	1095
προτιμήσεις cookies	1127
προτιμήσεις απορρήτου	1168
προωθητικό περιεχόμενο	1043
πρόσφατα άρθρα	1049
πώς να απενεργοποιήσετε τον ad blocker	1137
πώς να το απενεργοποιήσετε	1139
""", 'ρ': """
ροή	1049
ροή ειδήσεων	1049
ρυθμίσεις	1047
ρυθμίσεις cookie	1127
ρυθμίσεις cookies	1057
ρυθμίσεις απορρήτου	1127
ρυθμισεις	1047
""", 'σ': """
σίγαση	1124
σας βοήθησε αυτό το άρθρο	1115
σας φάνηκε χρήσιμο	1115
σε συνεργασία με	1161
σκανάρετε το qr code	1130
σταυρόλεξα	1120
σταυρόλεξο	1120
στείλε το σε φίλο	1040
στείλτε μας τις φωτογραφίες σας	1151
στηρίξτε μας	1032
στηρίξτε μας στο patreon	1140
συμφωνω	1047
συμφωνώ	1057
συμφωνώ με την επεξεργασία των δεδομένων μου	1145
συμφωνώ με τους όρους χρήσης	1145
συνέχεια ανάγνωσης	1052
συνέχεια με apple	1143
συνέχεια με email	1174
συνέχεια με facebook	1143
συνέχεια με google	1143
συνέχεια στην ιστοσελίδα	1130
συνέχεια στο site	1130
συνέχεια στον browser	1130
συνδεθείτε	1035
συνδρομή	1035
συνδρομητές	1035
συνεχίζεται μετά τη διαφήμιση	1095
συνεχίστε την ανάγνωση	1177
σφάλμα φόρτωσης βίντεο	1169
σχετικά	1049
σχετικά άρθρα	1049
σχετικά θέματα	1049
σχετικά με εμάς	1065
σχετικά νέα	1049
σχετικές ειδήσεις	1049
σχετικό άρθρο	1049
σχολιάστε	1048
σχολιάστε το άρθρο	1048
σχόλια	1048
σχόλιο	1048
σύνδεση	1035
σύνδεση με apple	1143
σύνδεση με facebook	1143
σύνδεση με google	1143
σύνοψη με ai	1155
""", 'τ': """
τέλος διαφήμισης	1121
τέλος της διαφήμισης	1121
τέσταρε τις γνώσεις σου	1118
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1067
τα πιο δημοφιλή	1049
τα πιο δημοφιλή της ημέρας	1049
τα πιο διαβασμένα	1049
τα πιο πρόσφατα	1049
τα σχόλια είναι απενεργοποιημένα	1164
τα σχόλια είναι μόνο για συνδρομητές	1164
ταξινόμηση	1116
ταξινόμηση κατά	1116
ταυτότητα	1065
ταχύτητα αναπαραγωγής	1123
τελευταία άρθρα	1049
τελευταία νέα	1049
τελευταίες ειδήσεις	1049
τεστάρετε τις γνώσεις σας	1118
το email σας	1175
το email υπάρχει ήδη	1175
το άρθρο εκφράζει τις απόψεις του συντάκτη	1067
το άρθρο συνεχίζεται μετά τη διαφήμιση	1095
το άρθρο συνεχίζεται παρακάτω	1095
το αίτημά σας στάλθηκε	1175
το αίτημά σας υποβλήθηκε	1175
το απενεργοποίησα	1137
το βίντεο δεν είναι διαθέσιμο	1123
το βίντεο φορτώνει	1123
το κείμενο συνεχίζεται παρακάτω	1095
το μήνυμά σας	1175
το μήνυμά σας εστάλη	1145
το μήνυμά σας στάλθηκε	1145
το πεδίο είναι υποχρεωτικό	1145
το πιο δημοφιλές	1144
το σχόλιό σας	1072
το ψευδώνυμό σας	1164
το όνομά σας	1164
τρέχων χρόνος	1124
""", 'υ': """
υπενθύμιση αργότερα	1031
υποβολή	91	1146
υποβολή σχολίου	1048
υπολειπόμενος χρόνος	1124
υποστηρίξτε μας	1032
υποχρεωτικά πεδία	1145
υποχρεωτικό πεδίο	1145
υπότιτλοι	1124
""", 'φ': """
φόρτωση ανάρτησης	1127
φόρτωση βίντεο	1123
φόρτωση περιεχομένου	1127
φόρτωση περισσότερων	1052
φόρτωση περισσότερων σχολίων	1115
φόρτωση προγράμματος αναπαραγωγής	1123
""", 'χ': """
χαρίστε αυτό το άρθρο	1040
χορηγοί	1161
χορηγούμενο	1043
χορηγούμενο άρθρο	1043
χορηγούμενο περιεχόμενο	1043
χορηγούμενο περιεχόμενο από taboola	1095
χορηγούμενοι σύνδεσμοι	1095
χορηγός	1161
χρόνος που απομένει	1123
χωρίς spam	1145
""", 'ψ': """
ψήφισε	91	1116
ψηφίστε	91	1116
ψηφίστε στη δημοσκόπηση	1115
ψηφοφορία	92	1074
""", 'ό': """
όλα τα άρθρα του συντάκτη	1149
όλα τα βίντεο	1149
όλα τα νέα	1149
όλα τα παιχνίδια	1118
όλα τα σχόλια	1048
όλες οι ειδήσεις	1049
όνομα	1146
όροι σχολιασμού	1048
όροι χρήσης	1057	1065
όχι ευχαριστώ	1031
όχι τώρα	1031	1135
όχι, ευχαριστώ	1031	1135
""", 'а': """
або	5077
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4246
автовідтворення	5064
автоматический перевод	4274
автоматическое воспроизведение	4246
автоматичне відтворення	5064
автоматичний переклад	5092
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4139
авторизоваться	4139
адрес электронной почты	4142
азартные игры вызывают зависимость	4156
азартные игры могут вызвать зависимость	4156
азартные игры могут вызывать зависимость	4156
актуално	252
актуальне	4988
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4269
анонимный ящик	4269
анонімна пошта	5087
анонімна скринька	5087
архив	4170
аудиоверсия	4246
аудіоверсія	5064
""", 'б': """
бажаєте отримувати сповіщення	5068
банковская карта	4138
банковский перевод	4138
без спам	322
без спама	4261
без спаму	5079
безкоштовна доставка	5059
безкоштовно. без спаму	5079
безопасный платеж	4137
безплатна доставка	306
бесплатная доставка	4241
бесплатно. без спама	4261
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4251
блокувати	5069
больше	4170
больше материалов по теме	4170
больше новостей	4170
больше статей	4264
будь-яка сума	5074
будьте в курсе	4142
была ли статья полезной	4165
більше від автора	5082
більше за темою	4988
більше матеріалів автора	5004
більше матеріалів за темою	4988
більше на цю тему	4988
більше новин	4988
більше новин на тему	4988
більше по темі	4988
більше про це	4991
більше статей	5082
""", 'в': """
в закладки	4279
в избранное	4149
в корзину	4157	4240
в наш магазин	4240
в тази статия	325
в тренде	4170
в этой статье	4264
важен каждый рубль	4256
важен любой вклад	4256
важко відповісти	5055
важлива кожна гривня	5074
важливий кожен внесок	5074
важливо	4988
вам будет интересно	4170
вам може бути цікаво	4988
вам може сподобатися	4988
вам может быть интересно	4170
вам может понравиться	4170
вам також може сподобатися	4988
варианты подписки	4258
вартість доставки	5059
варіанти передплати	5076
вас може зацікавити	4988
вас может заинтересовать	4170
ваш e-mail	4142
ваш email	4142
ваш голос враховано	5050
ваш голос зараховано	5050
ваш голос принят	91	4234
ваш голос учтен	4234
ваш голос учтён	91	4234
ваша електронна пошта	5079
ваша почта	4262
ваша пошта	5080
ваша электронная почта	4261
ваше имя	4262
ваше повідомлення	5080
ваше повідомлення надіслано	5079
ваше сообщение	4262
ваше сообщение отправлено	4261
ваше ім'я	5080
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5061
введите e-mail	4142
введите email	4142
введите ваш email	4142
введите ваш адрес электронной почты	4142
введите корректный e-mail	4261
введите корректный email	4143
введите корректный адрес	4143
введите правильный e-mail	4143
введите сумму	4255
введіть коректний e-mail	5079
введіть суму	5073
вгору	5051
вградено съдържание	307
вернуться на главную	4264
версия для печати	4149
версия за печат	335
версія для друку	5097
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
вже вимкнено	5072
вже зареєстровані	4963
вже маєте акаунт	5076
вже маєте передплату	5076
вже є акаунт	4963
ви вже голосували	5050
ви вже проголосували	5050
ви вже підписані	5095
ви вже підписані на цю тему	5095
ви вичерпали ліміт статей	5076
ви можете відписатися будь-коли	5079
ви підписані	5079
ви підписані на автора	5095
ви підписані на тему	5095
ви успішно підписалися	5079
виберіть суму	5073
вибрати	5077
вибір редакції	4988
видео	4170
видео # из #	4263
видео # от #	324
видео больше недоступно	4246
видео загружается	4246
видео не может быть воспроизведено	4246
видео недоступно	4246
видео недоступно в вашей стране	4246
видео недоступно в вашем регионе	4246
видеоплеер загружается	4246
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
вийти	4963
використання матеріалів лише з дозволу редакції	5088
вимкнути звук	5064
вимкнути рекламу	5099
вимкніть adblock	5070
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5079
виправлення й уточнення	5087
вкажіть суму	5073
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4230
включить	4251
включить звук	4246
включить уведомления	4230
вконтакте	4150
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5061
внешний контент	4243
во весь экран	4173
водещи новини	252
войти	4139
войти в аккаунт	4139
войти в чат	4165
войти по почте	4258
войти с помощью google	4258
войти с яндекс id	4258
войти через apple	4258
войти через facebook	4258
войти через google	4258
войти через vk	4258
войти через вконтакте	4258
войти через яндекс	4258
войти, чтобы комментировать	4275
вопрос дня	4237
воспроизвести	4173
воспроизвести видео	4246
восстановить пароль	4258
время на чтение	4173
время чтения # мин	4173
все	4173
все комментарии	4165
все още няма коментари	332
все още нямате профил	319
все права сохранены	4270
всегда показывать	4243
всегда разрешать	4244
всего проголосовало #	4234
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5066
встановити застосунок	5066
встроенный контент	4243
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5093
всі матеріали	5082
всі матеріали автора	5082
всі новини	4990
всі статті	5082
всі статті автора	5082
вход	245	4139
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4963
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4143
вы подписаны	4261
вы подписаны на автора	4277
вы подписаны на тему	4277
вы уже голосовали	4234
вы уже проголосовали	4234
вы успешно подписались	4261
выберите подписку	4258
выберите сумму	4137
выберите тариф	4258
выбор редакции	4170
выбрать	4259
выбрать подписку	4258
выбрать тариф	4258
выйти	4139
від наших партнерів	5099
відео	4988
відео # з #	5081
відео # із #	5081
відео більше недоступне	5064
відео вище	5015
відео недоступне	5064
відео недоступне у вашій країні	5064
відео неможливо відтворити	5064
відео нижче	5015
відеоплеєр завантажується	5064
відкликати згоду	5061
відкрити	4992
відкрити в додатку	5066
відкрити в застосунку	5066
відкрити галерею	5082
відкрити застосунок	5066
відкрити карту	4992
відкрити статтю	5076
відновити пароль	5076
відписатися	5096
відписатися від теми	5095
відписатися можна будь-коли	5079
відповісти	4983	5094
відправити	5080
відскануйте qr-код	5067
відскануйте qr-код, щоб завантажити застосунок	5066
відтворити	5065
відтворити відео	5064
відхилити	4978
відхилити все	5062
відхилити всі	5062
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4173
главная страница	4265
главное	4170
главное за день	4170
главные новости	4170
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4259
головна	4990
головна сторінка	5083
головне	4988
головне за день	4988
головні новини	4988
голосование	92
голосовать	91	4237
голосування	92
голосувати	91	5055
грати	5055
грати онлайн	5050
громкость	4247
гучність	5065
""", 'д': """
да, включить	4231
да, искам	314
да, моля	314
да, пожалуйста	4251
да, спасибо	4251
да, хочу	4251
далее	4173
далі	4990	5051
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4175
детальніше	4990
деталі	4992
дзен	4150
дивитися # світлин	5081
дивитися # світлини	5081
дивитися # фото	5081
дивитися # фотографій	5081
дивитися # фотографії	5081
дивитися всі	5082
дивитися всі # світлин	5081
дивитися всі # світлини	5081
дивитися всі # фото	5081
дивитися всі # фотографій	5081
дивитися всі # фотографії	5081
дивитися всі світлин	5081
дивитися всі світлини	5081
дивитися всі фото	5081
дивитися всі фотографій	5081
дивитися всі фотографії	5081
дивитися відео	5064
дивитися галерею	5082
дивитися онлайн-трансляцію	5082
дивитися оригінал	5052
дивитися світлин	5081
дивитися світлини	5081
дивитися усі # світлин	5081
дивитися усі # світлини	5081
дивитися усі # фото	5081
дивитися усі # фотографій	5081
дивитися усі # фотографії	5081
дивитися усі світлин	5081
дивитися усі світлини	5081
дивитися усі фото	5081
дивитися усі фотографій	5081
дивитися усі фотографії	5081
дивитися фото	5081
дивитися фотогалерею	5082
дивитися фотографій	5081
дивитися фотографії	5081
дивіться відео	5015
дивіться відео вище	5015
дивіться відео нижче	5015
дивіться також	4988
дивіться також відео	5015
дивіться у відео	5015
длительность	4247
длительность #	4247
для передплатників	5076
для подписчиков	4139
до закладок	5097
до кошика	4974	5058
до крамниці	4975
до початку сторінки	5054
до рецепту	61
до теми	4988
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4277
добавить в избранные источники	4277
добавить в источники	4277
добавить в корзину	4240
добавить в мои темы	4277
добавить в предпочитаемые источники	4277
добавить комментарий	4165
добровольное пожертвование	4255
довільна сума	5073
догори	5051
додати в кошик	5058
додати до кошика	5058
додати до моїх тем	5095
додати до обраних джерел	5095
додати до обраного	5095
додати до пріоритетних джерел	5095
додати до улюблених джерел	5095
додати коментар	4983
додати як пріоритетне джерело	5095
дозволити	5069
дозволити й показати	4979
дозволити контент	5061
дозволити один раз	5061
дозволити рекламу	5072
дозволити сповіщення	5068
дозволити та показати	4979
дозволити та продовжити	4979
дозволити і показати	4979
дозволити і продовжити	4979
дозвольте сповіщення	5045
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4990
долучитися	4960
долучитися до обговорення	5093
долучитися до спільноти	5073
допомагає будь-яка сума	5074
доставка оплачивается отдельно	4240
достигнахте лимита на статиите	319
доступно по подписке	4139
друга сума	317
другая сумма	4137
други новини	19
другие материалы	19	4170
другие материалы рубрики	4170
другие новости	19	4170
другие новости раздела	4170
другие статьи	4170
другие статьи автора	4264
друк	4969
друкувати	5097
дякуємо за ваш голос	91	5050
дякуємо за ваше повідомлення	5079
дякуємо за голос	5050
дякуємо за повідомлення	5079
дякуємо за реєстрацію	5079
дякуємо за участь в опитуванні	5050
дізнатися ціну	5058
""", 'е': """
единоразово	4133
еднократно дарение	317
ежегодно	4259
ежемесячно	4133
ежемесячное пожертвование	4255
ежемесячный платеж	4256
ежемесячный платёж	4256
економія #%	5077
ексклузивно за абонати	319
ексклюзивно для передплатників	5076
електронна адреса	5080
електронна пошта	5080
електронна пошта або логін	5076
етикети	311
еще нет аккаунта	4258
еще новости	4170
еще от автора	4264
еще по теме	4170
ещё	4170
ещё не подписчик	4258
ещё нет аккаунта	4258
ещё новости	4170
ещё от автора	4264
ещё по теме	4170
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5079
""", 'з': """
з нашого магазину	5058
з нашої крамниці	4975
за абонати	319
за датою	5094
за популярністю	5094
за темою	4988
забелязахте грешка	328
заборонити	5069
забравена парола	245
забравили сте паролата си	319
забронировать билет	4240
забронировать место	4240
забронювати квиток	5058
забронювати місце	5058
забув пароль	5076
забули пароль	4963
забыл пароль	4258
забыли пароль	4139
завантаження відео	5064
завантаження плеєра	5064
завантажити аудіо	5064
завантажити випуск	5064
завантажити відео	5061
завантажити додаток	5066
завантажити допис	5061
завантажити застосунок	5066
завантажити контент	5061
завантажити публікацію	5061
завантажити ще	4990
завжди дозволяти	5062
завжди показувати	5061
загрузить видео	4243
загрузить еще	4173
загрузить ещё	4173
загрузить контент	4243
загрузить пост	4243
загрузить публикацию	4243
загрузка видео	4246
загрузка плеера	4246
задонатити	4960
задонатить	4133
задължителни полета	322
задължително	323
задължително поле	322
заказать	4157
заказать книгу	4240
закрити	4959
закрити галерею	5082
закрити рекламу	5099
закрыть	4132
закрыть галерею	4264
закрыть рекламу	4280
залишилося #	5065
залишити відгук	5091
залишити відповідь	4986
залишити коментар	4983
залиште коментар	5093
заметили ошибку	4269
замовити	4974
замовити книгу	5058
замовити книжку	5058
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5077
заповніть це поле	5079
заполните это поле	4261
запомни ме	320
запомнить меня	4259
започни теста	302
запретить	4251
запропонувати новину	4983
зарегистрироваться	4139
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4963
зарубежной картой	4256
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4237
защо виждам тази реклама	337
зберегти	4969
зберегти вибір	5061
зберегти на потім	5097
зберегти налаштування	5061
зберегти рецепт	61
зберегти статтю	4969
збережено	5098
збільшити	4990
збільшити зображення	5082
збільшити текст	5097
збільшити фото	5082
збільшити шрифт	5097
зв'язатися з автором	5082
звук	311
згенеровано за допомогою ші	5091
згенеровано штучним інтелектом	5091
згенеровано ші	5091
згорнути	4992	5082
зменшити шрифт	5097
змінити згоду	5061
змінити налаштування	4979
змінити налаштування cookie	4979
змінити розмір тексту	5097
зміст	4990
зміст статті	5082
знайшли помилку	5087
знижка #%	5077
знижка для передплатників	5058
зображення # з #	5081
зображення # із #	5081
зовнішній контент	5061
зробити внесок	4960
зробити донат	5073
зрозуміло	4978
""", 'и': """
играй сега	302
играть	4237
играть онлайн	4234
из нашего магазина	4240
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
изменить настройки	4160
изменить настройки cookie	4160
изменить размер текста	4279
изменить согласие	4243
изображение # из #	4263
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
ии может ошибаться	4273
или	320	4259
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4262
индекс	4262
интересное	4170
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4270
исправления и уточнения	4269
""", 'к': """
к началу	4173
к началу страницы	4264
к рецепту	61
каждое пожертвование важно	4255
каждую пятницу. бесплатно. без спама	4261
каждый донат важен	4255
каждый рубль важен	4256
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4269
как мы защищаем наших источников	4269
как отключить adblock	4252
как пазим източниците си	328
картина в картината	310
картинка в картинке	4247
картинка в картинці	5065
категории	4170
категорії	4988
качество	4247
керування згодою	5061
керувати згодою	5061
керувати сповіщеннями	5068
ключови думи	252
книга з автографом	4975
книга з автографом автора	4975
книга с автографом	4158
книга с автографом автора	4158
книга с подписью автора	4158
книги с автографом	4158
книжка з автографом	4975
книжка з автографом автора	4975
книжки з автографом	4975
кожен внесок важливий	5074
кожен донат важливий	5073
кожна гривня важлива	5074
коментар	4983
коментари	255
коментарі	4983
коментарів ще немає	5093
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5093
коментувати	4983
комерційний контент	5099
комерційний матеріал	5099
комментарии	4165
комментарии отсутствуют	4165
комментарий	4165
комментировать	4165
коммерческий контент	4280
коммерческий материал	4280
конец рекламы	4280
контакти	4983
контакты	4165
контент заблокирован	4243
контент заблоковано	5061
контент недоступен	4243
контент недоступний	5061
конфиденциальность	4159
конфиденциальность и cookie	4160
конфіденційність і cookie	4979
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4270
копировать ссылку	4149
копіювання заборонено	5088
копіювати посилання	4969
край на рекламата	337
крамниця	4974
кросворд	5055
кроссворд	4237
кроссворд дня	4234
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4255
купити	4974
купити журнал	5058
купити зараз	5058
купити квитки	5058
купити квиток	5058
купити книгу	5058
купити книжку	5058
купити ліцензію	5088
купити нам каву	5073
купити передплату	5076
купить	4157
купить билет	4240
купить билеты	4240
купить билеты онлайн	4240
купить журнал	4240
купить книгу	4240
купить лицензию	4270
купить номер	4240
купить подписку	4139
купить права на публикацию	4270
купить сейчас	4240
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5099
""", 'л': """
лента новостей	4170
линкът е копиран	335
личный кабинет	4139
лише для передплатників	5076
лише необхідні	5061
логин	4259
логин или e-mail	4258
логін	5077
логін або e-mail	5076
лучшие	4276
любая сумма	4256
любая сумма важна	4256
""", 'м': """
магазин	4157
маджонг	303	4237	5055
материал закрыт	4258
материал защищен авторским правом	4270
материал защищён авторским правом	4270
материал партнера	4280
материал партнёра	4280
материал создан автоматически	4273
материалы защищены авторским правом	4270
материалы партнеров	4154
материалы партнёров	4280
материалы по теме	4170
матеріал захищено авторським правом	5088
матеріал партнера	5099
матеріал створено автоматично	5091
матеріали за темою	4988
матеріали захищені авторським правом	5088
матеріали партнерів	5099
матеріали по темі	4988
машинний переклад	5092
машинно преведено	331
машинный перевод	4274
маєте акаунт	5076
маєте новину	5087
меню	4173	4990
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4259
метки	4170
ми не можемо показати цей вміст	5061
ми не можемо показати цей контент	5061
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4132
может позже	4132
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4959
можна скасувати будь-коли	5076
мои темы	4277
моите теми	334
мой профиль	4139
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5095
мы в социальных сетях	4151
мы в соцсетях	4151
мы вконтакте	4151
мы не можем показать это содержимое	4243
мы не можем показать этот контент	4243
мы отправили вам письмо	4143
мій профіль	4963
місячна передплата	5077
місячна підписка	5077
мітки	4988
""", 'н': """
на весь екран	5064
на весь экран	4246
на главную	4173
на головну	5082
на живо	311
на початок	5065
на початок сторінки	5082
на правах реклами	4972
на правах рекламы	4154
на сторінку пожертв	5073
на страницу пожертвований	4255
на цял екран	310
наверх	4173	4990
нагадати пізніше	4959
нагору	5051
нагору сторінки	5054
надіслати	91	4969	5080
надіслати відгук	5091
надіслати другові	5097
надіслати другу	4969
надіслати електронною поштою	5097
надіслати коментар	5093
надіслати новину	5087
надіслати новину анонімно	5087
надіслати повідомлення	5079
надіслати поштою	4969
надіслати статтю поштою	4969
надіслати у whatsapp	5097
надішліть свої фото	5087
наживо	5065
нажмите, чтобы увеличить	4264
назад	4173	4990	5051
назначение платежа: пожертвование	4255
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
найкраща пропозиція	5077
найкращі	5094
найпопулярніше	4988	5077
найпопулярніше за добу	4988
найпопулярніше за тиждень	4988
найпопулярніший	5077
найти	4173
найчитаніше	4988
налаштування	4978
налаштування cookie	5061
налаштування конфіденційності	5061
налаштування приватності	5061
налаштування файлів cookie	5061
налаштувати cookie	5061
налаштувати сповіщення	5068
налично в google play	312
нам нужно ваше согласие	4160
нам потрібна ваша згода	4979
намали шрифта	335
написати автору	5082
написати анонімно	5087
написати в редакцію	5087
написати коментар	4983
написать автору	4264
написать анонимно	4269
написать в редакцию	4269
написать комментарий	4165
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4132
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4243
настроить уведомления	4250
настройки	4159
настройки cookie	4159
настройки за поверителност	307
настройки конфиденциальности	4243
настройки на бисквитките	307
настройки приватности	4243
настройки файлов cookie	4243
наступна	4990
наступна новина	5082
наступна світлина	5082
наступна стаття	4988
наступна сторінка	5082
наступне відео	5064
наступне фото	5082
наступний матеріал	5054
наступний слайд	5082
натисніть, щоб збільшити	5082
начална страница	325
начать игру	4234
начать тест	4234
наш магазин	4158
наша крамниця	4975
нашли ошибку	4269
не вдалося відтворити відео	5064
не вдалося завантажити відео	5064
не дозволяти	5046
не зараз	4959	5046
не маєте акаунта	5076
не можем да покажем това съдържание	307
не пропустите	4170
не пропустіть	4988
не разрешать	4231
не сега	259
не сегодня	4132
не сейчас	4132	4231
не сьогодні	4959
не удалось воспроизвести видео	4246
не удалось загрузить видео	4246
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4261
неверный email	4143
неверный адрес электронной почты	4261
неверный имейл	4143
нейросеть может ошибаться	4273
некоректна адреса	5079
некоректний e-mail	5079
некорректный e-mail	4261
некорректный email	4143
некорректный адрес	4261
немає акаунта	5076
немає акаунту	5076
немає коментарів	5093
немає передплати	5076
необов'язково	5080
необязательно	4262
неправильна електронна адреса	5079
неправильный e-mail	4143
неправильный email	4143
неправильный имейл	4143
нет аккаунта	4258
нет комментариев	4165
нет подписки	4258
нет, спасибо	4132	4231
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4261
новини	4988
новини за темою	4988
новини компаній	4972
новини партнерів	4972	4988
новости	4170
новости smi#	4170
новости партнеров	4154
новости партнёров	4154
новости по теме	4170
новости сми#	4170
новые	4276
нові	5094
номер телефона	4262
номер телефону	5080
нравится	4276
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4959	5046
""", 'о': """
обговорити	4983
обговорити в telegram	4986
обговорити в коментарях	4986
обговорити в чаті	4986
обговорити на форумі	4986
обговорити у facebook	4986
обговорити у форумі	4986
оберіть передплату	5076
оберіть план	5076
оберіть суму	5073
обнови страницата	316
обновите страницу	4254
обновить страницу	4254
обов'язкове поле	5079
обов'язково	5080
обрати	5077
обрати передплату	5076
обрати план	5076
обрати тариф	5076
обратная связь	4165
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4165
обсуждение	4165
общи условия	308
обязательно	4262
обязательное поле	4261
одноклассники	4150
одноразово	4960
озвучено роботом	4246
озвучено синтезированным голосом	4246
озвучено синтезованим голосом	5064
оновити сторінку	5072
оновіть сторінку	5072
опитайте отново	322
опитайте по-късно	322
опитування	92	5055
опитування дня	91	5050
оплата раз в год	4258
оплата раз на рік	5076
опрос	92
опрос дня	91	4234
опублікувати коментар	4986
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4165
оставить отзыв	4273
оставшееся время	4247
оставшееся время #	4246
оставшееся время -#	4246
оставьте комментарий	4275
останні новини	4988
останні статті	4988
от нашите партньори	337
от наших партнеров	4280
от наших партнёров	4280
от нашия магазин	305
ответить	4165	4276
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4159
отказвам всички	308
отклонить	4159
отклонить все	4244
отклонить всё	4244
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4252
отключите адблок	4252
отключить звук	4246
отключить рекламу	4280
открихте грешка	328
открихте грешка в текста	328
открыть	4175
открыть галерею	4264
открыть карту	4175
открыть приложение	4248
открыть статью	4258
отмена в любой момент	4258
отменить можно в любой момент	4258
отозвать согласие	4243
отпечатай	255
отпечатай статията	255
отписаться	4278
отписаться можно в любой момент	4261
отписаться от темы	4277
отпишете се по всяко време	322
отправить	91	4262
отправить другу	4149
отправить комментарий	4275
отправить отзыв	4273
отправить по почте	4149
отправить по электронной почте	4279
отправить сообщение	4261
отримувати сповіщення	5068
отсканируйте qr-код	4249
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5076
оформити підписку	4963
оформить донат	4133
оформить доступ	4258
оформить ежемесячное пожертвование	4255
оценете статията	255
оцените материал	4165
оцените рецепт	61
оцените статью	4165
оценить рецепт	61
оцініть матеріал	4983
оцініть рецепт	61
оцініть статтю	4983
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
пароль	4259	5077
партнерский материал	4154
партнерский проект	4154
партнерський матеріал	4972
партнерський проєкт	4972
партньорско съдържание	251
партнёрский материал	4154
партнёрский проект	4154
пасианс	303
пасьянс	4237	5055
пауза	311	4247	5065
переведено автоматически	4273
переведено нейросетью	4273
переведено с помощью ии	4273
перевір себе	5055
перевірте свою пошту	5079
перевірте свої знання	5050
перевірте себе	5055
переглянути # світлин	5081
переглянути # світлини	5081
переглянути # фото	5081
переглянути # фотографій	5081
переглянути # фотографії	5081
переглянути всі # світлин	5081
переглянути всі # світлини	5081
переглянути всі # фото	5081
переглянути всі # фотографій	5081
переглянути всі # фотографії	5081
переглянути всі світлин	5081
переглянути всі світлини	5081
переглянути всі фото	5081
переглянути всі фотографій	5081
переглянути всі фотографії	5081
переглянути галерею	5082
переглянути пропозицію	5058
переглянути результати	91	5050
переглянути світлин	5081
переглянути світлини	5081
переглянути усі # світлин	5081
переглянути усі # світлини	5081
переглянути усі # фото	5081
переглянути усі # фотографій	5081
переглянути усі # фотографії	5081
переглянути усі світлин	5081
переглянути усі світлини	5081
переглянути усі фото	5081
переглянути усі фотографій	5081
переглянути усі фотографії	5081
переглянути фото	5081
переглянути фотографій	5081
переглянути фотографії	5081
переглянути ціну	5058
передплата	4963
передплатити	4963
перезавантажити сторінку	5072
перезавантажте сторінку	5072
перезагрузите страницу	4254
перезагрузить страницу	4254
перейти в галерею	4264
перейти в магазин	4240
перейти до галереї	5082
перейти до досьє	5082
перейти до змісту	5082
перейти до контенту	5082
перейти до крамниці	4975
перейти до магазину	5058
перейти до оплати	5073
перейти до основного вмісту	5082
перейти до пожертви	5073
перейти до пропозиції	5058
перейти до рецепта	61
перейти к досье	4264
перейти к контенту	4264
перейти к оплате	4255
перейти к основному содержанию	4264
перейти к пожертвованию	4255
перейти к предложению	4240
перейти к рецепту	61
перейти к содержанию	4173
перейти к сюжету	4264
перекладено автоматично	5091
перекладено за допомогою ші	5091
перекладено ші	5091
пересказ нейросети	4273
пересказано нейросетью	4273
печать	4149
печать рецепта	61
питання дня	5055
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4246
плейърът се зарежда	310
плеєр завантажується	5064
по дате	4276
по подписке	4139
по популярности	4276
по теме	4170
по-късно	259	314
побачили помилку	5087
повернутися на головну	5082
повернутися нагору	5054
повний екран	5065
повноекранний режим	5064
повідомити новину	5087
повідомити про помилку	4983
повідомити про помилку в тексті	4983
повідомлення	5080
повідомлення надіслано	5079
погоджуюсь	4978
погоджуюся	4978
погодитись і продовжити	4979
погодитися та продовжити	5061
погодитися і продовжити	4979
пограти	5055
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4279
подарить материал	4149
подарить статью	4139
подарувати доступ	5097
подарувати статтю	4969
поддержать	4133
поддержать автора	4133
поддержать на boosty	4255
поддержать на patreon	4255
поддержать нас	4133
поддержать проект	4133
поддержать редакцию	4133
поддержите нас	4133
поделитесь	4149
поделиться	4149
поделиться в telegram	4149
поделиться в twitter	4149
поделиться в одноклассниках	4149
поделиться в соцсетях	4149
поделиться вконтакте	4149
поделиться новостью	4149
поделиться ссылкой	4149
поделиться статьей	4149
поделиться статьёй	4149
подкасти	4988
подкасты	4170
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5094
подобни статии	252
подписаться	4139
подписаться в max	4151
подписаться в telegram	4151
подписаться на автора	4277
подписаться на канал	4151
подписаться на новости	4142
подписаться на рассылку	4142
подписаться на телеграм-канал	4151
подписаться на тему	4277
подписаться на уведомления	4250
подписка	4139
подписка на год	4258
подписка на месяц	4258
подписывайтесь	4151
подпишитесь	4258
подпишитесь на рассылку	4142
подреди по	332
подробнее	4173
подробнее по теме	4170
подтвердите e-mail	4261
подтвердите адрес электронной почты	4261
поділитись	4969
поділитися	4969
поділитися в telegram	4969
поділитися в соцмережах	4969
поділитися новиною	4969
поділитися статтею	4969
поділіться	4969
пожаловаться	4276
пожаловаться на комментарий	4275
пожаловаться на рекламу	4280
пожертвовать	4133
пожертвувати	4960
позволи	314
позволи известия	313
позже	4251
поиск	4173
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
показати # відповідей	5093
показати # відповіді	5093
показати # світлин	5081
показати # світлини	5081
показати # фото	5081
показати # фотографій	5081
показати # фотографії	5081
показати більше	4990
показати вміст	5061
показати все	4992
показати всі	5083
показати всі # світлин	5081
показати всі # світлини	5081
показати всі # фото	5081
показати всі # фотографій	5081
показати всі # фотографії	5081
показати всі світлин	5081
показати всі світлини	5081
показати всі фото	5081
показати всі фотографій	5081
показати всі фотографії	5081
показати відповіді	5093
показати галерею	5082
показати й прийняти	5061
показати коментарі	4983
показати контент	5061
показати менше	5082
показати оригінал	4992	5052
показати пароль	5076
показати підпис	5082
показати результати	91	5050
показати розшифровку	5064
показати світлин	5081
показати світлини	5081
показати субтитри	5064
показати усі # світлин	5081
показати усі # світлини	5081
показати усі # фото	5081
показати усі # фотографій	5081
показати усі # фотографії	5081
показати усі світлин	5081
показати усі світлини	5081
показати усі фото	5081
показати усі фотографій	5081
показати усі фотографії	5081
показати фото	5081
показати фотографій	5081
показати фотографії	5081
показати ще	4990
показати і прийняти	5061
показать # ответа	4275
показать # ответов	4275
показать # фото	4263
показать # фотографии	4263
показать # фотографий	4263
показать больше	4173
показать все	4175	4265
показать все # фото	4263
показать все # фотографии	4263
показать все # фотографий	4263
показать все фото	4263
показать все фотографии	4263
показать все фотографий	4263
показать галерею	4264
показать еще	4173
показать ещё	4173
показать и принять	4243
показать карту	4175
показать комментарии	4165
показать контент	4243
показать меньше	4175	4264
показать оригинал	4175	4235
показать ответы	4275
показать пароль	4258
показать перевод	4175
показать подпись	4264
показать расшифровку	4246
показать результаты	91	4234
показать содержимое	4243
показать субтитры	4246
показать фото	4263
показать фотографии	4263
показать фотографий	4263
показувати завжди	5061
показывать всегда	4243
поки немає коментарів	5093
поле обов'язкове для заповнення	5079
поле обязательно для заполнения	4261
полето е задължително	322
политика cookie	4243
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4269
политика конфиденциальности	4159
политика конфиденциальности и cookie	4160
политика обработки персональных данных	4159
полноэкранный режим	4246
полный экран	4247
получавай известия	313
получать уведомления	4250
пользовательское соглашение	4159
політика cookie	5061
політика виправлень	5087
політика конфіденційності	4978
політика конфіденційності та cookie	4979
політика приватності	5061
помогает любая сумма	4256
помочь	4133
помочь нам	4133
помочь проекту	4133
помочь редакции	4133
помітили помилку	5087
понятно	4159
попередня	4990
попередня новина	5082
попередня стаття	4988
попередня сторінка	5082
попереднє фото	5082
попередній матеріал	5054
попередній слайд	5082
поправки и уточнения	328
попробовать бесплатно	4139
попробуйте еще раз	4261
попробуйте ещё раз	4261
попробуйте позже	4261
популярне	4988
популярное	4170
популярные	4170	4276
популярные новости	4170
популярные статьи	4170
популярный	4259
популярні	5094
популярні новини	4988
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4969
поскаржитися	5094
поскаржитися на коментар	5093
поскаржитися на рекламу	5099
последнее	4170
последни	252
последни новини	252
последние новости	4170
послухати новину	4969
посмотреть # фото	4263
посмотреть # фотографии	4263
посмотреть # фотографий	4263
посмотреть все # фото	4263
посмотреть все # фотографии	4263
посмотреть все # фотографий	4263
посмотреть все фото	4263
посмотреть все фотографии	4263
посмотреть все фотографий	4263
посмотреть результаты	91	4234
посмотреть фото	4263
посмотреть фотографии	4263
посмотреть фотографий	4263
посмотреть цену	4240
потвърдете имейла си	322
поточний час	5065
поточний час #	5064
потребителско име	320
потребителско име или имейл	319
похожие материалы	4170
похожие статьи	4170
почати гру	5050
почати тест	5050
почему я вижу эту рекламу	4280
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4262
поширити	4969
поширити у facebook	4969
поштовий індекс	5080
пошук	4990
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4159
правила коментарів	5093
правила коментування	4983
правила комментариев	4275
правила комментирования	4165
правила користування	5062
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4240
предложение для читателей	4240
предложить новость	4165
предыдущая	4173
предыдущая новость	4264
предыдущая статья	4170
предыдущая страница	4264
предыдущая фотография	4264
предыдущее фото	4264
предыдущий слайд	4264
презаредете страницата	316
презареди страницата	316
премиум	4139
преміум	4963
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5073
пригостіть нас кавою	5073
придбати квитки	5058
придбати квиток	5058
придбати книжку	5058
придбати передплату	5076
придбати права на публікацію	5088
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5073
прийняти	4978
прийняти все	5062
прийняти всі	4978
прийняти всі файли cookie	5061
прийняти й показати	5061
прийняти й продовжити	4979
прийняти та показати	5061
прийняти та продовжити	5061
прийняти і продовжити	5061
принтирай	255
принтирай рецептата	61
принципи редакції	5087
принять	4159
принять все	4159
принять все cookie	4243
принять все файлы cookie	4243
принять всё	4159
принять и показать	4243
принять и продолжить	4243
прислать новость	4165
прислать новость анонимно	4269
присоединиться к обсуждению	4275
приховати коментарі	4986
пришлите свои фото	4269
приєднатися	4960
приєднатися до спільноти	4960
про автора	5004
про авторку	5004
про авторів	5004
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4237
проверьте адрес почты	4143
проверьте свои знания	4234
проверьте свою почту	4261
проверьте себя	4237
проголосовало #	4234
проголосовать	91
проголосувати	91
продовження під рекламою	4972
продовження статті під рекламою	4972
продовжити без вимкнення	5070
продовжити з apple	5076
продовжити з google	5076
продовжити через apple	5076
продовжити через facebook	5076
продовжити через google	5076
продолжительность #	4247
продолжить без отключения	4252
продолжить без поддержки	4132
продолжить с apple	4258
продолжить с google	4258
продолжить через apple	4258
продолжить через facebook	4258
продолжить через google	4258
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4255
произошла ошибка	4262
произошла ошибка. попробуйте ещё раз	4261
произошла ошибка. попробуйте позже	4261
пройти опитування	5050
пройти опрос	4234
пройти тест	4234
прокоментувати	5094
прокомментировать	4276
промени размера на текста	335
промо	4154	4972
пропозиція для передплатників	5058
пропозиція для читачів	5058
прослухати статтю	5064
прослушать	4149
прослушать новость	4149
прослушать статью	4246
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5097
прочитать позже	4279
прямой эфир	4247
прізвище	5080
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4963
підписатися	4963
підписатися на автора	5095
підписатися на сповіщення	5068
підписатися на тему	5095
підписка	4963
підсумок від ші	5091
підтвердьте електронну адресу	5079
підтвердіть e-mail	5079
підтримайте нас	4960
підтримати	4960
підтримати автора	4960
підтримати журналістів	4960
підтримати на buy me a coffee	5073
підтримати на patreon	5073
підтримати нас	4960
підтримати проєкт	5073
підтримати разово	5073
підтримати редакцію	4960
підтримувати щомісяця	5073
пізніше	5069
""", 'р': """
радимо прочитати	4988
радимо також	4988
развернуть	4173
разгадать кроссворд	4234
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5074
разовий внесок	5074
разовий донат	5073
разово	4133
разовое пожертвование	4255
разовый платеж	4256
разовый платёж	4256
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4230
разрешить	4251
разрешить и показать	4160
разрешить и продолжить	4160
разрешить контент	4243
разрешить один раз	4243
разрешить рекламу	4254
разрешить уведомления	4230
ранняя регистрация	4241
раскрыть	4175
распечатать	4149
распечатать рецепт	61
распечатать статью	4149
рассказать друзьям	4149
рассылка	4142
рассылки	4142
расшифровка	4247
регистрация	245	4139
редакция рекомендует	4170
редакційна політика	5087
редакційна політика видання	5087
резултати от анкетата	302
резултати от гласуването	302
результати	92	4992
результати голосування	5065
результати опитування	5065
результаты	92	4175
результаты голосования	4247
результаты опроса	4247
реклама	251	4154	4972
реклама - статията продължава по-долу	251
реклама google	4280
реклама від google	5099
реклама закончилась	4280
реклама закінчилася	5099
реклама на сайте	4154
реклама на сайті	4972
реклама окончена	4280
реклама от google	4280
реклама. продовження нижче	4972
реклама. продолжение ниже	4154
реклами от google	337
рекламний матеріал	5099
рекламно каре	251
рекламно съдържание	251
рекламный материал	4280
рекомендовано outbrain	4280
рекомендовано taboola	4280
рекомендуем	4170	4259
рекомендуем почитать	4170
рекомендуем также	4170
рекомендуемое	4170
рекомендуємо	4988	5077
рекомендуємо прочитати	4988
рекомендуємо також	4988
реши кръстословицата	302
реши теста	302
реєстрація	4963
розгадати кросворд	5050
розгорнути	4992	5082
роздрукувати	4969
роздрукувати рецепт	61
роздрукувати статтю	4969
розмір тексту	65
розмір шрифту	65
розшифровка	5065
российской картой	4256
рубрики	4170	4988
річна передплата	5077
річна підписка	5077
""", 'с': """
самая выгодная	4259
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4170
самое популярное	4170
самое читаемое	4170
самое читаемое за день	4170
самое читаемое за неделю	4170
самый популярный	4259
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4170
свежие новости	4170
свернуть	4173
своя сума	5073
своя сумма	4255
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4165
світлина # з #	5081
світлина # із #	5081
сгенерировано ии	4273
сгенерировано нейросетью	4273
сгенерировано с помощью ии	4273
сделать донат	4255
сделать пожертвование	4133
сейчас читают	4170
сигнализирай за грешка	328
сканворд	4237
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4249
скануйте qr-код	5067
скасувати можна будь-коли	5076
скачать аудио	4246
скачать выпуск	4246
скачать из google play	4248
скидка #%	4259
скидка для подписчиков	4240
скопировано	4150
скопировано в буфер обмена	4279
скопировать ссылку	4149
скопировать ссылку на статью	4149
скопійовано	5098
скопійовано в буфер обміну	5097
скопіювати посилання	4969
скопіювати посилання на статтю	4969
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4246
скрий отговорите	332
скрий рекламата	337
скрыть	4175
скрыть ответы	4275
скрыть рекламу	4280
слайд # з #	5081
слайд # из #	4263
слайд # от #	324
слайд # із #	5081
слайд #/#	4263	5081
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
следить за автором	4277
следить за онлайном	4264
следить за темой	4277
следующая	4173
следующая новость	4264
следующая статья	4170
следующая страница	4264
следующая фотография	4264
следующее видео	4246
следующее фото	4264
следующий слайд	4264
слухати	4969
слухати новину	4969
слушай новината	255
слушай статията	310
слушать	4149
слушать новость	4149
см. также	4170
смотреть # фото	4263
смотреть # фотографии	4263
смотреть # фотографий	4263
смотреть видео	4246
смотреть все	4173
смотреть все # фото	4263
смотреть все # фотографии	4263
смотреть все # фотографий	4263
смотреть все фото	4263
смотреть все фотографии	4263
смотреть все фотографий	4263
смотреть галерею	4264
смотреть онлайн-трансляцию	4264
смотреть оригинал	4235
смотреть предложение	4240
смотреть фото	4263
смотреть фотогалерею	4264
смотреть фотографии	4263
смотреть фотографий	4263
смотри также	4170
смотрите также	4170
сначала новые	4275
сначала старые	4275
снимка # от #	324
снимка #/#	324
снимок # из #	4263
советуем почитать	4170
согласен	4159
согласен и продолжить	4160
согласиться	4159
согласиться и продолжить	4243
содержание	4173
содержание статьи	4264
содержимое недоступно	4243
создано ии	4273
создано нейросетью	4273
создано при помощи ии	4273
создано с помощью ии	4273
создать аккаунт	4139
сообщение	4262
сообщение отправлено	4261
сообщить новость	4269
сообщить об опечатке	4165
сообщить об ошибке	4165
сортирай по	332
сортиране	333
сортировать	4276
сортировать по	4275
сортировка	4276
сортування	5094
сортувати	5094
сортувати за	5093
сохранено	4150
сохранить	4149
сохранить выбор	4243
сохранить на потом	4279
сохранить настройки	4243
сохранить рецепт	61
сохранить статью	4149
социальные сети	4151
спасибо за ваш голос	91	4234
спасибо за ваше сообщение	4261
спасибо за подписку	4142
спасибо за регистрацию	4261
спасибо за сообщение	4261
спасибо за участие в опросе	4234
спасибо, ваш голос учтён	4234
спершу нові	5093
спершу старі	5093
спестявате #%	320
спецпроект	4154
спецпроєкт	4972
сповіщення	5069
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4280
спонсорський матеріал	5099
способ оплаты	4137
способы оплаты	4137
спочатку нові	5093
спочатку старі	5093
спри да следваш	334
спробуйте пізніше	5079
спробуйте ще раз	5079
ссылка скопирована	4149
сталася помилка	5080
сталася помилка. спробуйте пізніше	5079
сталася помилка. спробуйте ще раз	5079
станете член	244
стани абонат	244
стани дарител	244
старые	4276
старі	5094
стати патроном	5073
стати підписником	5073
стати співучасником	4960
стати частиною спільноти	4960
стати членом клубу	5073
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5088
стать патроном	4133
стать соучастником	4133
стать спонсором	4133
статья защищена авторским правом	4270
створено за допомогою штучного інтелекту	5091
створено за допомогою ші	5091
створено штучним інтелектом	5091
створено ші	5091
створити акаунт	4963
стежити за автором	5095
стежити за онлайном	5082
стежити за темою	5095
стислий переказ від ші	5091
стоимость доставки	4241
сторінка # з #	5081
сторінка # із #	5081
сторінка #/#	5081
страница # из #	4263
страница # от #	324
страница #/#	324	4263
стрічка новин	4988
субтитри	311	5065
субтитры	4247
судоку	303	4237	5055
сума по избор	317
сховати	4992
сховати відповіді	5093
сховати рекламу	5099
сходни новини	252
схожі матеріали	4988
схожі новини	4988
схожі статті	4988
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
сыграть	4237
сюжет	4170
сюжеты	4170
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5069
так, дякую	5069
так, увімкнути	5046
так, хочу	5069
також читайте	4988
твитнуть	4149
твиттер	4150
твітнути	4969
теги	4170	4988
текст продовжується під рекламою	4972
текст создан автоматически	4273
текст створено автоматично	5091
текст читает робот	4246
текущее время	4247
текущее время #	4246
текущо време	311
текущо време #	310
телеграм	4150
телефон	323	4262	5080
тема	323	4262	5080
тема дня	4170
теми	4988
темы	4170
тест дня	4234
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4139
только необходимые	4243
транскрипция	311
тривалість	5065
тривалість #	5065
търговско съдържание	337
тільки необхідні	5061
""", 'у': """
у вас вже є акаунт	5076
у вас включен adblock	4252
у вас нет подписки	4258
у вас уже есть аккаунт	4258
у кошик	4974
у мене вже є акаунт	5076
у мене є акаунт	5076
у мене є передплата	5076
у меня есть аккаунт	4258
у меня есть подписка	4258
у меня нет аккаунта	4258
у меня уже есть аккаунт	4258
у цій статті	5082
уведомления	4251
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4173
увеличить изображение	4264
увеличить текст	4279
увеличить фото	4264
увеличить шрифт	4279
увійти	4963
увійти з google	5076
увійти за допомогою google	5076
увійти через apple	5076
увійти через facebook	5076
увійти через google	5076
увійти, щоб коментувати	5093
увімкнути	5069
увімкнути звук	5064
увімкнути сповіщення	5045
увімкніть сповіщення	5045
угостите нас кофе	4255
угостить кофе	4256
уже есть аккаунт	4139
уже зарегистрированы	4139
уже зареєструвалися	4963
уже отключил	4254
узнать цену	4240
укажите сумму	4255
уменьшить шрифт	4279
умови використання	4978
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4243
управление уведомлениями	4250
управлявай съгласието	307
управлять согласием	4243
условия за ползване	307
установить приложение	4248
усі коментарі	5093
усі матеріали	5082
усі матеріали автора	5082
усі матеріали авторки	5004
усі матеріали за темою	5082
усі новини	4990
усі статті	5082
усі статті автора	5082
участие в азартных играх может вызвать зависимость	4156
участие в азартных играх может вызвать игровую зависимость	4156
""", 'ф': """
файлы cookie	4159
фамилия	323	4262
фейсбук	4150
филворды	4237
фото	4170
фото # з #	5081
фото # из #	4263
фото # із #	5081
фото #/#	4263	5081
фоторепортаж	4170
""", 'х': """
харесай	255
харесва ми	333
хорошо	4159
хотите получать уведомления	4250
хочете отримувати сповіщення	5068
""", 'ц': """
це було корисно	5091
це відео більше недоступне	5064
це відео недоступне	5064
це відео недоступне у вашій країні	5064
це поле обов'язкове	5079
цей контент недоступний	5061
цей контент неможливо показати	5061
цей матеріал закритий	5076
цена на доставката	305
ця стаття закрита	5076
цял екран	310
""", 'ч': """
час читання # хв	4990
час, що залишився	5064
час, що залишився #	5064
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4983
читает синтезированный голос	4246
читайте в застосунку	5066
читайте в приложении	4248
читайте еще	4170
читайте ещё	4170
читайте ниже	4154
читайте первыми в приложении	4248
читайте першими в застосунку	5066
читайте по теме	4170
читайте также	4170
читайте також	4988
читати без обмежень	5076
читати без реклами	5099
читати всю новину	5082
читати всю статтю	5082
читати далі	4990
читати з передплатою	5076
читати коментарі	5093
читати оригінал	5052
читати повністю	4990
читати розшифровку	5064
читати статтю повністю	5082
читати також	4988
читать без ограничений	4258
читать без рекламы	4280
читать в max	4151
читать в telegram	4151
читать всю статью	4264
читать далее	4173
читать дальше	4173
читать ещё	4173
читать комментарии	4165
читать оригинал	4235
читать полностью	4173
читать расшифровку	4246
читать с подпиской	4258
читать статью полностью	4264
читать также	4170
читать целиком	4264
читає синтезований голос	5064
чому я бачу цю рекламу	5099
что еще почитать	4170
что ещё почитать	4170
что-то пошло не так	4262
что-то пошло не так, попробуйте позже	4261
что-то пошло не так. попробуйте еще раз	4261
что-то пошло не так. попробуйте ещё раз	4261
что-то пошло не так. попробуйте позже	4261
чуй статията	310
""", 'ш': """
швидкість відтворення	5064
ші може помилятися	5091
""", 'щ': """
ще за темою	4988
ще на цю тему	4991
ще не передплатник	5076
ще немає акаунта	5076
ще новини	4988
що ще почитати	4988
щомісяця	4960	5077
щомісячна підтримка	5074
щомісячний внесок	5073
щоп'ятниці. безкоштовно. без спаму	5079
щороку	5077
щось пішло не так	5080
щось пішло не так, спробуйте пізніше	5079
щось пішло не так. спробуйте пізніше	5079
щось пішло не так. спробуйте ще раз	5079
""", 'э': """
экономия #%	4259
эксклюзивно для подписчиков	4258
электронная почта	4142
электронная почта или логин	4258
эта статья закрыта	4258
это было полезно	4273
это видео больше недоступно	4246
это видео недоступно	4246
это видео недоступно в вашей стране	4246
это поле обязательно	4261
это поле обязательно для заполнения	4261
этот контент невозможно показать	4243
этот контент недоступен	4243
этот материал закрыт	4258
""", 'я': """
я вже підтримую	4959
я вимкнув блокувальник	5070
я отключил	4254
я отключил блокировщик	4252
я уже поддерживаю	4132
як вимкнути adblock	5070
як ми захищаємо джерела	5087
як ми захищаємо наші джерела	5087
якість	5065
яндекс.дзен	4150
""", 'і': """
ім'я	5080
індекс	5080
інша сума	5073
інші матеріали автора	5082
інші матеріали авторки	5004
інші новини	19	4988
інші статті автора	5082
інші статті авторки	5004
""", 'א': """
אהבתי	2317
אודות	2281
אודות הכותב	2349
אולי אחר כך	2333
אולי גם יעניין אותך	2266
אולי יעניין אותך	2266
אולי יעניין אותך גם	2305
אולי יעניין אתכם	2266
אולי יעניין אתכם גם	2305
אולי מאוחר יותר	2244
אולי פספסתם	2305
אחר כך	2334
איך מכבים	2338
איך מכבים חוסם פרסומות	2336
אימייל	2345
אימייל לא תקין	2344
אין לך חשבון	2342
אין לכם חשבון	2342
אינציקלופדיית ynet	2266
אישור	2263	2333
אישור הכל	2329
אישור והמשך	2328
אני מאשר את תנאי השימוש	2344
אני מאשר קבלת דיוור	2344
אני מאשר/ת קבלת דברי פרסומת	2344
אני מאשר/ת קבלת דיוור	2344
אני מסכים	2263
אני מסכים לתנאי השימוש	2344
אני מסכים/ה לתנאי השימוש	2344
אני מסכימה	2263
אפשר	2334
אפשר התראות	2332	2333
אפשר לבטל בכל רגע	2342
אפשר תמיד	2328
אפשרויות נוספות	2357
אשר את כל העוגיות	2362
אשר הכל	2329
אשר והמשך	2328
""", 'ב': """
בדקו את תיבת הדואר	2344
בדקו את תיבת המייל	2344
בחירה	2343
בחן את עצמך	2319
בחנו את עצמכם	2319
בחסות	2310
בחר	2343
בחר מסלול	2342
בחר סכום	2364
בחרו את המינוי שלכם	2342
בחרו מינוי	2342
בחרו מסלול	2342
בחרו סכום	2364
בטל השתקה	2324
ביטול	2333
ביטול הסכמה	2328
ביטול השתקה	2324
בלי ספאם	2344
בלעדי למנויים	2342
במעקב	2354
בשיתוף	2260
בשיתוף עם	2358
""", 'ג': """
גודל גופן	65
גודל הטקסט	2356
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2365
""", 'ד': """
דווח על טעות	2265
דווח על תגובה	2360
דווחו לנו על טעות	2316
דחה את כל העוגיות	2362
דחה הכל	2329
דחיית הכל	2329
דיווח	2317
דיווח על טעות	2316
דיווח על תגובה	2360
דילוג לתוכן	2268
דילוג לתוכן המרכזי	2268
דלג לתוכן	2270
דלג לתוכן הראשי	2268
דלג על הפרסומת	2363
דלגו למתכון	61
דלגו על הפרסומת	2363
דף הבית	2270
""", 'ה': """
האזינו	2255
האזינו בספוטיפיי	2361
האזינו לכתבה	2324
האזן לכתבה	2324
האם הכתבה עזרה לך	2316
האם הכתבה עניינה אותך	2316
האם העמוד עזר לך	2316
האם זה היה מועיל	2316
הבא	2270
הבנתי	2271
הבקשה התקבלה	2366
הבקשה נשלחה	2366
הגב	2265
הגדל טקסט	2356
הגדל תמונה	2348
הגדלת גופן	2292	2293
הגדלת טקסט	2356
הגדלת תמונה	2348
הגדרות	2263
הגדרות עוגיות	2328
הגדרות פרטיות	2263	2328
הדפיסו את המתכון	61
הדפיסו כתבה	2304
הדפס	2255
הדפס מתכון	61
הדפסה	2255	2293
הדפסת המתכון	61
הדפסת כתבה	2304
ההודעה נשלחה	2344
ההודעה שלך	2366
ההצבעה שלך נקלטה	2316
ההצעה המשתלמת ביותר	2343
ההרשמה אושרה	2366
הודעתך נשלחה	2344
הווידאו אינו זמין	2324
הוסיפו תגובה	2265
הוסף כמקור מועדף	2353
הוסף לסל	2368
הוסף תגובה	2265
הוסף תשובה	2360
הוספה לסל	2368
הוספה לרשימת הקריאה	2292
הוספת תגובה	2265
הוקרא בקול סינתטי	2324
הורד שמע	2324
הורדת הפרק	2324
הורדת השמע	2324
הורידו את האפליקציה	2331
הזינו כתובת מייל	2366
הזכירו לי מאוחר יותר	2244
הזן כתובת אימייל	2366
החדשות ביותר	2317
החדשים ביותר	2317
החנות	2358
החשבון שלי	2247
הטבה לקוראים	2322
הטבות למנויים	2322
הטופס נשלח בהצלחה	2344
הירשם	2247
הירשמו להתראות	2332
הישנות ביותר	2317
הכי נצפים	2266
הכי נקרא	2266
הכי נקראות	2266
הכי נקראות היום	2305
הכי פופולרי	2343
הכינוי שלך	2360
הכניסו כתובת מייל	2366
הכתבה הבאה	2266
הכתבה המלאה למנויים	2304
הכתבה הקודמת	2266
הכתבה נעולה	2342
המייל האדום	2349
המייל שלך	2366
המלצות	2266
המקומות מוגבלים	2308
המשיכו לקרוא	2367
המשך בדפדפן	2331
המשך לאתר	2331
המשך לקרוא	2270
המשך עם google	2342
המשך עם אימייל	2365
המשך עם אפל	2342
המשך עם גוגל	2342
המשך עם פייסבוק	2342
המשך קריאה	2270
הנגן נטען	2324
הנצפים ביותר	2305
הנקראות ביותר	2266
הנקראים ביותר	2305
הסרטון אינו זמין	2324
הסרטון אינו זמין כעת	2324
הסרטון הבא	2363
הסרטון הקודם	2363
הסרטון לא זמין	2324
הסרטון לא זמין כעת	2324
הסרטון נטען	2324
הסתר	2271
הסתר תגובות	2316
הסתר תשובות	2316
העדפות עוגיות	2328
העדפות פרטיות	2362
הענק כתבה במתנה	2356
הענקת כתבה במתנה	2356
העתיקו את הקישור	2304
העתיקו קישור	2304
העתק	2357
העתק קישור	2255	2293
העתקת הקישור	2304
העתקת קישור	2255	2293
הפופולרי ביותר	2343
הפופולריות ביותר	2317
הפסק לעקוב	2353
הפסקת מעקב	2353
הפעל התראות	2332
הפעל סרטון	2324
הפעלה אוטומטית	2325
הפעלת התראות	2332
הפרסומת ממשיכה	2368
הצביעו	91	2317
הצביעו בסקר	2316
הצבע	91	2317
הצבעה	92
הצבעתך נקלטה	2316
הצג את כל התגובות	2278
הצג ב-x	2361
הצג הכל	2271
הצג כתוביות	2324
הצג מפה	2271
הצג מקור	2271
הצג עוד	2270
הצג פוסט	2328
הצג פוסט זה באינסטגרם	2361
הצג פחות	2271
הצג תגובות	2316
הצג תוכן	2328
הצג תוצאות	91	2317
הצג תמיד	2328
הצג תשובות	2316
הצגת התוכן	2328
הצגת כל התגובות	2278
הצהרת נגישות	2281
הצטרפו	2245
הצטרפו אלינו	2245
הצטרפו לתומכים	2339
הצעה לקוראים	2322
הקודם	2270
הקטן טקסט	2356
הקטנת גופן	2292	2293
הקטנת טקסט	2356
הקישור הועתק	2304
הקראה אוטומטית	2324
הקש להפעלת קול	2363
הרשמה	2247
השאירו תגובה	2278
השאר אותי מחובר	2342
השאר תגובה	2278
השב	2265
השהה	2288
השתק	2325
השתקה	2325
השתתפו בסקר	2316
התגובה שלך	2360
התגובות למנויים בלבד	2360
התגובות מושבתות	2360
התחבר	2247
התחבר עם google	2342
התחברות	2247
התחברות באמצעות גוגל	2342
התחברות עם גוגל	2342
התחברות עם פייסבוק	2342
התמונה הבאה	2367
התמונה הקודמת	2367
התרומה שלי	2364
""", 'ו': """
וואטסאפ	2293
ווטסאפ	2255	2293
וידאו	2266
""", 'ז': """
זהו שדה חובה	2344
זכור אותי	2343
זמן נוכחי	2325
זמן נותר	2325
""", 'ח': """
חד פעמי	2340
חד-פעמי	2340
חדשות אחרונות	2266
חודש ראשון ב-#	2303
חודש ראשון ב-# ש"ח	2303
חודש ראשון בשקל	2303
חודש ראשון חינם	2303
חזרה למעלה	2270
חזרה לעמוד הבית	2348
חזרה לעמוד הראשי	2268
חזרה לראש העמוד	2268
חזרה לרשימה	2367
חידוש מינוי	2365
חיוב חודשי	2343
חיוב שנתי	2343
חינם, בלי ספאם	2344
חיפוש	2270
""", 'ט': """
טוויטר	2255	2293
טוען וידאו	2324
טוען נגן	2324
טלגרם	2255	2293
טעינת הפוסט	2328
טען מחדש	2336
טען מחדש את הדף	2336
טען עוד	2270
טען פוסט	2328
טען תגובות נוספות	2316
טען תוכן	2328
""", 'י': """
יציאה	2247
יציאה ממסך מלא	2324
יש לי חשבון	2342
""", 'כ': """
כבר הצבעת	2316
כבר הצבעתם	2316
כבר יש לך חשבון	2342
כבר מנוי	2342
כבר מנויים	2342
כבר מנויים? התחברו	2247
כבר נרשמת	2247
כותרות אחרונות	2266
כיביתי	2338
כיביתי את חוסם הפרסומות	2336
כל שקל חשוב	2339
כל תרומה חשובה	2339
כל תרומה עוזרת	2339
כללי התגובות	2316
כן, אני רוצה	2332
כן, אשמח	2333
כניסה	2247
כניסה למנויים	2247
כתבה זו הוענקה במתנה	2369
כתבה זו היא תוכן ממומן	2304
כתבה ממומנת	2310
כתבה נעולה	2342
כתבו את תגובתכם	2360
כתבו לנו	2349
כתבו תגובה	2265
כתבות אחרונות	2266
כתבות מומלצות	2266
כתבות נוספות	2266
כתבות נוספות בנושא	2305
כתבות נוספות שיעניינו אתכם	2305
כתבות נוספות של הכתב	2348
כתבות קשורות	2266
כתבות שאולי פספסתם	2305
כתבות שיעניינו אתכם	2305
כתוב תגובה	2316
כתובת אימייל לא תקינה	2344
כתובת המייל כבר רשומה	2366
כתובת המייל שלך	2366
כתובת מייל לא תקינה	2344
כתיבת תגובה	2316
""", 'ל': """
לא אהבתי	2317
לא כעת	2244
לא ניתן להפעיל את הסרטון	2324
לא ניתן להציג את התוכן	2328
לא ניתן להציג תוכן זה	2328
לא ניתן לטעון את הסרטון	2363
לא ניתן לנגן את הסרטון	2324
לא עכשיו	2244	2333
לא תודה	2244	2333
לא, תודה	2244	2333
לגלריה	2348
לגלריה המלאה	2348
לגלריית התמונות	2348
לדף הבית	2348
לדף התרומות	2339
להאזנה בספוטיפיי	2361
להאזנה לכתבה	2324
להורדה ב-app store	2331
להורדה ב-google play	2331
להורדה מ-app store	2331
להורדה מ-google play	2331
להורדת האפליקציה	2304
להזמנה לחצו כאן	2368
להזמנת כרטיסים	2322
להמשך קריאה	2247
להרשמה	2247
להרשמה לאירוע	2308
לחידון	2319
לחידון המלא	2319
לחנות	2358
לחנות שלנו	2308
לחצו להפעלת הסאונד	2363
לידיעה המלאה	2348
לכל החדשות	2348
לכל החידונים	2319
לכל הכתבות	2270
לכל הכתבות בנושא	2305
לכל הכתבות של הכתב	2348
לכל המשחקים	2319
לכל הסרטונים	2348
לכל העדכונים, הכתבות והסרטונים	2305
לכל התגובות	2265
לכל התמונות	2348
לכתבה הבאה	2348
לכתבה הבאה בסדרה	2305
לכתבה המלאה	2348
לכתבה הקודמת	2348
לכתבה הקודמת בסדרה	2305
לכתבה נוספת	2367
לכתיבת תגובה	2278
למוצר	2358
למנויים בלבד	2251
למתכון	61
לעמוד הבית	2348
לעמוד התרומות	2339
לפרויקט המלא	2348
לפרופיל הכתב	2349
לפרטי המוצר	2368
לפרטים	2271
לפרטים והרשמה	2308
לפרטים נוספים והרשמה	2308
לפתיחת הכתבה	2365
לצפייה ביוטיוב	2361
לצפייה בכל התגובות	2278
לצפייה במסלולים	2365
לצפייה בתוצאות	91
לקריאה באפליקציה	2331
לקריאה מאוחר יותר	2369
לראש הדף	2348
לראש העמוד	2348
לרכישה באמזון	2322
לרכישה לחצו כאן	2322
לרכישת הספר	2322
לרכישת כרטיסים	2322
לרכישת כרטיסים לחצו כאן	2322
לרכישת מינוי	2247
לרכישת מינוי לחצו כאן	2304
לשלוח כתבה במתנה	2292	2293
לתיק המלא	2348
לתמונות	2271
לתרום	2245
לתרומה	2245
לתרומה לחצו כאן	2339
""", 'מ': """
מאוחר יותר	2334
מאשר	2263
מאשרת	2263
מבזקים	2266
מדיניות הפרטיות	2264
מדיניות הפרטיות ותנאי השימוש	2264
מדיניות פרטיות	2263	2281
מהירות הפעלה	2324
מהירות ניגון	2324
מודעה	2260
מומלץ עבורך	2305
מומלץ עבורכם	2305
מומלצים	2266
מוקרא בקול סינתטי	2324
מידע נוסף	2263
מיון לפי	2317
מייל	2293	2345
מיין לפי	2317
ממומן	2260
מסך מלא	2325
מסלולי מינוי	2365
מספר המקומות מוגבל	2308
מעבר למתכון	61
מעוניינים לקבל התראות	2332
מצאת טעות	2316
מצאתם טעות	2265
מצאתם טעות בכתבה	2316
מצב כהה	2329
משהו השתבש	2345
משך	2325
משך הסרטון	2363
משלוח חינם	2358
מתנה לחבר	2356
""", 'נ': """
נא להזין כתובת מייל תקינה	2344
נגישות	2281
נגן	2288
נגן וידאו	2324
נגן שמע	2363
נוצר באמצעות ai	2363
נוצר על ידי ai	2363
נושאים	2266
נושאים קשורים	2266
ניגון אוטומטי	2325
ניהול אפשרויות	2362
ניהול הסכמה	2328
ניהול העדפות	2362
ניהול עוגיות	2328
ניתן לבטל בכל עת	2342
נרשמת בהצלחה	2344
""", 'ס': """
סגור	2244
סגור גלריה	2367
סגור חלון	2367
סגור תפריט	2367
סגירה	2244
סודוקו	2321
סוף הפרסומת	2322
סוף פרסומת	2322
סיכום ai	2286
סיכום אוטומטי	2352
סיכום הכתבה	2286
סכום אחר	2339
סכום לבחירה	2364
ספרו לנו מה דעתכם	2316
סקר	92
סקר היום	91
סרטון זה אינו זמין	2324
סרטון זה אינו זמין עוד	2324
סרקו את הקוד	2331
סרקו את קוד ה-qr	2331
""", 'ע': """
עבור לתוכן	2268
עבור לתוכן המרכזי	2268
עדיין לא מנוי	2342
עדיין לא מנויים	2342
עוד	2270
עוד באותו נושא	2305
עוד בנושא	2266
עוד בערוץ	2266
עוד חדשות	2266
עוד כתבות	19	2266
עוד כתבות בנושא	19
עוד כתבות מעניינות	2304
עוד לא מנויים	2342
עוד סיפורים	2305
על הכותב	2349
עקבו אחר הכתב	2353
עקבו אחר הנושא	2353
עקבו אחרי הכתב	2353
עקבו אחרי הנושא	2353
עקוב אחרי הכתב	2353
""", 'פ': """
פייסבוק	2255	2293
פנייה לכתב	2349
פנייה למערכת	2349
פרטים	2271
פרסום	2260
פרסומת	2260
פרסם	2317
פרסם אצלנו	2281
פרסמו אצלנו	2281
פתח	2271
פתח באפליקציה	2331
פתיחה באפליקציה	2331
""", 'צ': """
צור חשבון	2247
צור קשר	2265	2281
צפו באינסטגרם	2361
צפו בטוויטר	2361
צפו ביוטיוב	2361
צפו בפייסבוק	2361
צפו גם	2367
צפייה חוזרת	2363
צרו קשר	2281	2349
צרו קשר עם המערכת	2349
""", 'ק': """
קבל הכל	2329
קבלת התראות	2332
קוד קופון	2368
קודי הנחה	2368
קרא גם	2266
קרא עוד	2270
קראו באפליקציה	2331
קראו בחינם	2365
קראו גם	2266
קראו עוד	2270
""", 'ר': """
רוצה לקבל התראות	2332
רוצים לקבל התראות	2332
רענון העמוד	2336
רענן את הדף	2336
רעננו את הדף	2336
""", 'ש': """
שדה זה הוא חובה	2344
שדה חובה	2344
שדות חובה	2344
שחק עכשיו	2319
שחקו עכשיו	2319
שינוי גודל הגופן	2292
שיתוף	2255
שיתוף בוואטסאפ	2356
שיתוף בווטסאפ	2255
שיתוף בטוויטר	2255
שיתוף במייל	2304
שיתוף בפייסבוק	2255
שכחת את הסיסמה	2342
שכחת סיסמה	2342
שכחתי סיסמה	2247
שלח	91	2345
שלח לחבר	2255
שלח תגובה	2316
שלחו את הכתבה במתנה	2304
שלחו במתנה	2304
שלחו כתבה במתנה	2292
שלחו לחבר	2293	2356
שלחו לנו סרטונים	2349
שלחו לנו תמונות	2349
שלחו משוב	2316
שליחה	2345
שליחה במייל	2255
שליחת כתבה במתנה	2292
שליחת משוב	2316
שליחת תגובה	2316
שמור	2357
שמור העדפות	2328
שמור כתבה	2369
שמור לרשימת הקריאה	2292	2293
שמירה	2255
שמירה לרשימת הקריאה	2292
שמירת הגדרות	2328
שמירת המתכון	61
שמירת כתבה	2304
שמרו כתבה	2304
שמרו לקריאה מאוחרת	2304
שתף	2255
שתף כתבה	2369
שתפו	2255
שתפו את הכתבה	2255
שתפו בוואטסאפ	2304
שתפו בווטסאפ	2304
שתפו בטוויטר	2356
שתפו בטלגרם	2304
שתפו בפייסבוק	2255
שתפו כתבה זו	2369
""", 'ת': """
תגובה	2265
תגובות	2265
תגובות נוספות	2316
תגיות	2266
תודה על ההצבעה	2316
תודה על הצבעתך	91
תודה על התמיכה	2364
תודה על תמיכתכם	2364
תודה שהצבעת	2316
תודה שהצבעתם	2316
תודה, ההודעה נשלחה	2344
תוכן למנויים	2247
תוכן ממומן	87	2260
תוכן מסחרי	2310
תוכן מקודם	2260
תוכן פרסומי	2310
תוכן שיווקי	87	2260
תוכן שיווקי בשיתוף	2310
תוצאות	92
תוצאות ההצבעה	2317
תוצאות הסקר	2317
תורגם אוטומטית	2304
תיקון טעות	2304
תמונה # מתוך #	2268
תמכו בנו	2245
תמכו בנו בפטריאון	2339
תמכו בעיתונות	2339
תמלול	2325
תנאי השימוש	2264
תנאי השימוש | מדיניות הפרטיות	2264
תנאי השימוש ומדיניות הפרטיות	2264
תנאי פרסום תגובות	2316
תנאי שימוש	2263	2281
תפריט	2270
תקציר ai	2286
תקציר בינה מלאכותית	2286
תקציר הכתבה	2286
תרגום אוטומטי	2325
תרומה	2245
תרומה חד פעמית	2339
תרומה חד-פעמית	2339
תרומה חודשית	2339
תרמו	2245
תרמו עכשיו	2245
תשבץ	2321
תשבצים	2321
תשחץ	2321
תשלום באמצעות paypal	2365
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1867
اجازه ميدهم	1868
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1839
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1801
اخبار مرتبطة	171
اخبار پيشنهادي	1839
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
اخرين اخبار	1801
اخرين خبرها	1839
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1805
ادامه با google	1876
ادامه با گوگل	1876
ادامه خبر	1882
ادامه در مرورگر	1864
ادامه مطلب	1805
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1825
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1817
ارسال	91	115	1791
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1850
ارسال به تلگرام	1829
ارسال به دوستان	1791
ارسال تعليق	182
ارسال خبر	1883
ارسال ديدگاه	1850
ارسال راي	91
ارسال رايگان	1892
ارسال سوژه	1883
ارسال نظر	1800
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1817
از دست ندهيد	1839
از راي شما متشكريم	1850
از شركت شما در نظرسنجي متشكريم	1850
از ما حمايت كنيد	1785
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
اشتباهي ديدهايد	1850
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1787
اشتراك بخريد	1836
اشتراك خود را انتخاب كنيد	1876
اشتراك در تلگرام	1890
اشتراك در واتساپ	1890
اشتراك گذاري	1791
اشتراك گذاري در تلگرام	1829
اشتراكگذاري	1791
اشتراكگذاري در تلگرام	1890
اشتراكگذاري در واتساپ	1890
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
اطلاعات بيشتر	1797
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
افزودن به منابع ترجيحي	1887
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
اكنون بازي كنيد	1853
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
الان نه	1784
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
امكان نمايش اين محتوا وجود ندارد	1861
امكان پخش ويدئو وجود ندارد	1857
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1877
انتخاب اشتراك	1876
انتخاب طرح	1876
انتشار	1851
انتشار يافته : #	1814
انتشار يافته: #	1814
انتقل الي الوصفة	61
انتهاي پيام	1829
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1890
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
اولين نفري باشيد كه نظر ميدهد	1829
ايا اين مطلب براي شما مفيد بود	1850
ايا اين مطلب مفيد بود	1850
ايا اين مقاله مفيد بود	1850
ايا مايليد اعلان دريافت كنيد	1866
ايا ميخواهيد اعلان دريافت كنيد	1866
ايجاد حساب	1787
ايقاف مؤقت	190
ايميل	1879
ايميل خود را بررسي كنيد	1878
ايميل معتبر وارد كنيد	1878
ايميل نامعتبر	1878
ايميل نامعتبر است	1878
اين فيلد الزامي است	1878
اين فيلد ضروري است	1878
اين مطالب را هم بخوانيد	1839
اين مطلب را هم بخوانيد	1839
اين مطلب مفيد بود	1850
اين مقاله قفل است	1876
اين ويدئو در دسترس نيست	1857
اين ويدئو ديگر در دسترس نيست	1857
اين ويديو در دسترس نيست	1857
اپ استور	1865
اپليكيشن را دانلود كنيد	1864
اپليكيشن را نصب كنيد	1864
اگهي	1793
اگهيها	1845
""", 'ب': """
با تشكر، پيام شما ارسال شد	1878
با ما تماس بگيريد	1883
با پردازش دادههايم موافقم	1878
بارگذاري دوباره صفحه	1871
بارگذاري مجدد صفحه	1871
بارگذاري محتوا	1861
بارگذاري پست	1861
باز كردن	1806
باز كردن در اپليكيشن	1864
باز كردن در برنامه	1864
بازار	1865
بازخورد بدهيد	1850
بازرگاني	1845
بازي رايگان	1853
بازي كنيد	1853
بازگشت به بالا	1805
بازگشت به صفحه اصلي	1882
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1850
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1801
برچسبها	1801
بزرگتر كردن متن	1890
بزرگنمايي تصوير	1882
بستن	1784
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1867
بعدا ياداوري كن	1784
بعدي	1805
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1867
به اشتراك بگذاريد	1791
به اين مطلب گوش دهيد	1857
به اين مقاله گوش دهيد	1857
بهترين پيشنهاد	1877
بيشتر	1801	1805
بيشتر ببينيد	1839
بيشتر بخوانيد	1801
بيصدا	1858
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1801
تازهسازي صفحه	1871
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1793
تبليغات	1793	1817
تبليغات در گوگل	1845
تبليغات متني	1845
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
تخفيف ويژه خوانندگان	1856
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1858
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
تعداد نظرات: #	1814
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
تلگرام	1791
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
تماس با تحريريه	1883
تماس با ما	1800	1817
تماس با نويسنده	1883
تماشاي ويديو	1829
تمام صفحه	1858
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1797
تنظيمات حريم خصوصي	1861
تنظيمات كوكي	1799
تنظيمات كوكيها	1799
تهيه اشتراك	1836
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1857
تويتر	115
توييتر	1791
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1850
ثبت راي	91
ثبت نام	1787
ثبت نام شما با موفقيت انجام شد	1878
ثبت نظر	91	1800
ثبتنام	1787
ثبتنام كنيد	1843
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1861
جدول كلمات متقاطع	1855
جديدترين اخبار	1801
جديدترينها	1851
جزئيات	1806
جستجو	1805
جستجوي پيشرفته	1817
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1784
حامي ما شويد	1874
حامي مالي	1892
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1799
حساب كاربري	1787
حساب كاربري دارم	1876
حساب كاربري داريد	1876
حساب كاربري نداريد	1876
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
حمايت كنيد	1785
حمايت مالي	1785
حمايت مالي از ما	1874
حمايت ماهانه	1875
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1805
خبر بعدي	1829
خبر قبلي	1829
خبرهاي بيشتر	1839
خبرهاي داغ	1839
خبرهاي مرتبط	1801
خبرهاي پيشنهادي	1839
خروج	1787
خروج از تمام صفحه	1857
خريد از امازون	1856
خريد اشتراك	1836
خريد اشتراك سالانه	1836
خريد اشتراك ماهانه	1836
خريد انلاين	1892
خريد اين كتاب	1856
خريد اينترنتي	1892
خريد بليت	1856
خريد بليط	1856
خريد كتاب	1856
خطايي ديدهايد	1850
خطايي رخ داد	1879
خلاصه با هوش مصنوعي	1886
خلاصه هوش مصنوعي	1886
خواندن در اپليكيشن	1864
خواندهشده با صداي مصنوعي	1857
خودتان را بيازماييد	1853
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1853
دانلود	1823
دانلود از اپ استور	1864
دانلود از بازار	1864
دانلود از گوگل پلي	1864
دانلود اپليكيشن	1864
دانلود صدا	1857
دانلود فايل صوتي	1823	1857
دانلود فيلم	1823
دانلود مستقيم	1865
دانلود ويدئو	1857
دانلود ويديو	1823
دانلود پادكست	1857
در انتظار بررسي : #	1814
در انتظار بررسي: #	1814
در حال بارگذاري	1857
در حال بارگذاري ويدئو	1857
در حال بارگذاري ويديو	1857
در صف انتشار: #	1814
در صف بررسي: #	1814
در نظرسنجي شركت كنيد	1850
در همين رابطه	1839
در همين زمينه	1839
در پاتريون حمايت كنيد	1874
درباره ما	1817
درباره نويسنده	1883
دريافت از اپ استور	1864
دريافت از بازار	1864
دريافت از كافه بازار	1864
دريافت از كافهبازار	1865
دريافت از مايكت	1864	1865
دريافت از گوگل پلي	1864
دريافت اعلانها	1866
دستهبندي	1801
دعمك يصنع الفرق	233
دعوت به همكاري	1829
دنبال كردن	1888
دنبال كردن اين موضوع	1887
دنبال كردن موضوع	1887
دنبال كردن نويسنده	1887
ديدگاه	1800
ديدگاه خود را بنويسيد	1850
ديدگاهتان را بنويسيد	1829
ديدگاهها	1800
""", 'ذ': """
ذات صلة	129
ذخيره	1791
ذخيره تنظيمات	1861
ذخيره خبر	1829
ذخيره دستور پخت	61
ذخيره مطلب	1829
ذخيره مطلب براي بعد	1829
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1851
راي شما ثبت شد	91	1850
راي شما ثبت شده است	1850
رايگان و بدون هرزنامه	1878
ربما لاحقا	100
رد	128	1797
رد همه	1862
رزرو بليت	1892
رسالتك	212
رفتن به بالا	1882
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1874
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1876
رمز عبور را فراموش كردهايد	1787
روابط ممولة	175
رپورتاژ	1793
رپورتاژ اگهي	1793
""", 'ز': """
زمان باقيمانده	1858
زمان فعلي	1858
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1857
سماح	200
سودوكو	187	1855
سوژه بفرستيد	1883
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1797	1799
سياست حفظ حريم خصوصي	1796	1797
سياست كوكي	1797
سياست كوكيها	1796
سيب اپ	1865
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
شايد بعدا	1784
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1850
شرايط استفاده	1799
شرايط استفاده و حريم خصوصي	1799
شرايط را ميپذيرم	1878
شركاؤنا	194
شركاي ما	1862
شركت در ازمون	1853
شركت در نظرسنجي	1850
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1853
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1887
شما قبلا راي دادهايد	1850
شنيدن اين مطلب	1857
شنيدن مقاله	1857
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1805
صفحه كمك مالي	1874
صندوق ورودي خود را بررسي كنيد	1878
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1843
ظرفيت محدود است	1843
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
عضويت	1787
عطلت مانع الاعلانات	204
عكس	1801
عكسهاي بيشتر	1882
عكسهايتان را براي ما بفرستيد	1883
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1814
غيرفعال كردم	1873
غيرقابل انتشار: #	1814
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1876
فروشگاه	1892
فعال كردن	1867
فعال كردن اعلانها	1866
فعالسازي	1868
فعالسازي اعلانها	1866
فعل الاشعارات	198
فعلا نه	1867
فقط براي مشتركان	1787
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1791
فيلد الزامي	1878
فيلدهاي الزامي	1878
فيلم اصلي	1823
""", 'ق': """
قبلي	1805
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1796
قبول همه	1862
قبول همه كوكيها	1796
قبول و ادامه	1797	1861
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1851
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1850
قوانين و مقررات	1817
قوانين و مقررات را ميپذيرم	1878
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1865
كافهبازار	1865
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1864
كد ويدئو	1823
كد ويديو	1823
كد پخش	1823
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
كليدواژهها	1801
كمك كنيد	1785
كمك مالي	1785
كمك ماهانه	1875
كمك يكباره	1874
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1799
كوچكتر كردن متن	1890
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1823
كپي	1891
كپي شد	1825	1829
كپي كردن لينك	1829
كپي لينك	1791
كپي لينك كوتاه	1825
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
لطفا ان را غيرفعال كنيد	1873
لطفا ايميل خود را وارد كنيد	1878
لطفا نظر خود را بنويسيد	1813
لطفا يك ايميل معتبر وارد كنيد	1878
لغو در هر زمان	1876
لغو دنبال كردن	1887
لغو رضايت	1861
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
لينك خبر كپي شد	1825
لينك كوتاه	1791
لينك كوتاه خبر	1825	1829
لينك كوتاه كپي شد	1825
لينك كپي شد	1825	1829
""", 'م': """
مادة اعلانية	119
مايكت	1865
مبلغ اخر	206
مبلغ دلخواه	1874
مبلغ ديگر	1874
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1882
متن كامل مقاله را بخوانيد	1882
متن پيادهشده	1858
متوجه شدم	1806
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1814
مجموع نظرات: #	1814
محبوبترين	1877
محبوبترينها	1851
محتواي تبليغاتي	1793
محتواي حمايتشده	1829
محتواي پولي	1856
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1876
مدة الفيديو	232
مدت	1858
مدت زمان	1858
مديريت رضايت	1861
مديريت كوكيها	1861
مرا به خاطر بسپار	1876
مرة واحدة	207
مرتبسازي	1851
مرتبسازي بر اساس	1851
مزايا المشتركين	188
مزاياي مشتركان	1856
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1871
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1805
مشاهده عكسها	1882
مشاهده قيمت	1856
مشاهده محتوا	1861
مشاهده نتايج	91	1851
مشاهده همه	1805
مشاهده پاسخها	1850
مشاهده پرونده	1882
مشاهده گالري	1882
مشترك شويد	1787
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1879
مطالب بيشتر	1839
مطالب ديگر اين نويسنده	1882
مطالب مرتبط	1801
مطالب پيشنهادي	1839
مطلب بعدي	1882
مطلب قبلي	1882
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1801
مقاله بعدي	1882
مقاله قبلي	1882
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1814
منو	1805
مهمترين اخبار	1801
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1797
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1866
""", 'ن': """
نام	1879
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1857
نسخه وب	1865
نسخه چاپي	1829
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1864
نظر	1800
نظر بدهيد	1829
نظر خود را با ما در ميان بگذاريد	1829
نظر خود را بنويسيد	1800
نظر خود را بگوييد	1850
نظر سنجي	92
نظر شما	1800
نظر شما درباره اين خبر چيست	1829
نظر كاربران	1813
نظرات	1800
نظرات بينندگان	1813
نظرات شما	1813
نظرات كاربران	1813
نظرات مخاطبان	1813
نظرتان را بگوييد	1850
نظرسنجي	92	1829
نعم اريد	200
نعم، اريد	199
نقشه سايت	1817
نمايش اين محتوا ممكن نيست	1861
نمايش بيشتر	1805
نمايش زيرنويس	1857
نمايش كمتر	1806
نمايش متن اصلي	1806
نمايش محتوا	1861
نمايش نتايج	91
نمايش نظرات	1850
نمايش نظرات بيشتر	1850
نمايش نقشه	1806
نمايش همه	1806
نمايش پاسخها	1850
نمايش پست	1861
ننصح بقراءة	129
نه ممنون	1784	1868
نه، ممنون	1868
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1890
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
هر زمان ميتوانيد لغو اشتراك كنيد	1878
هر كمكي مهم است	1874
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
همرساني	1791
همه اخبار	1882
همه بازيها	1853
همه خبرها	1882
همه عكسها	1882
همه مطالب	1882
همه مطالب نويسنده	1882
همه ويدئوها	1882
هميشه اجازه داده شود	1861
هميشه نمايش بده	1861
همچنين ببينيد	1839
همچنين بخوانيد	1801
هنوز ثبتنام نكردهايد	1876
هنوز مشترك نيستيد	1876
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1791
ورود	1787
ورود / ثبت نام	1787
ورود با اپل	1876
ورود با فيسبوك	1876
ورود با گوگل	1876
ورود مشتركان	1836
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1857
ويديو	1801
ويديو در دسترس نيست	1857
ويژه خوانندگان	1856
ويژه مشتركان	1787
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1875
يكبار	1875
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1800
پايان اگهي	1856
پايان تبليغ	1856
پخش	1823
پخش خودكار	1858
پخش ويدئو	1857
پخش ويدئو ممكن نيست	1857
پخش ويديو	1857
پذيرش همه	1862
پذيرش و ادامه	1861
پذيرفتن	1797
پربازديدترين	1801
پربازديدترينها	1801
پربازديدها	1801
پربازديدهاي امروز	1839
پربازديدهاي هفته	1839
پربحثترينها	1801
پربينندهترين	1839
پربينندهترين خبرها	1839
پربينندهترينها	1839
پرداخت سالانه	1877
پرداخت ماهانه	1877
پسنديدم	1851
پنهان كردن پاسخها	1850
پيام بازرگاني	1845
پيام شما ارسال شد	1878
پيام شما با موفقيت ارسال شد	1878
پيشنهاد خواندني	1839
پيشنهاد سردبير	1801
پيشنهاد ما	1801
پيوندها	1817
""", 'چ': """
چاپ	1791
چاپ دستور پخت	61
چگونه غيرفعال كنم	1873
چگونه مسدودكننده را غيرفعال كنم	1871
""", 'گ': """
گالري تصاوير	1882
گالري عكس	1882
گزارش تخلف	1851
گزارش خطا	1800
گزارش خطا در اين خبر	1829
گزينههاي بيشتر	1891
گوگل پلي	1865
""", 'अ': """
अकाउंट नहीं है	2454
अक्षर का आकार	65
अक्षर छोटे करें	2466
अक्षर बडे करें	2466
अगला	2395
अगला लेख	2460
अगली खबर	2391
अगली तस्वीर	2460
अगली फोटो	2460
अगली स्टोरी	2460
अनफॉलो करें	2464
अनम्यूट	2439
अनिवार्य	2457
अनुमति दें	2447
अन्य खबरें	19	2391
अन्य राशि	2452
अन्य विकल्प	2467
अपना इनबॉक्स देखें	2456
अपना ईमेल दर्ज करें	2456
अपना ईमेल देखें	2456
अपना ईमेल पता दर्ज करें	2456
अपना कमेंट लिखें	2404
अपना ज्ञान परखें	2435
अपना प्लान चुनें	2454
अपनी टिप्पणी दें	2404
अपनी टिप्पणी लिखें	2404
अपनी तस्वीरें हमें भेजें	2461
अपनी प्रतिक्रिया दें	2432
अपनी राय दें	2390
अपनी राय बताएं	2432
अभी खरीदें	2438
अभी खेलें	2435
अभी डाउनलोड करें	2445
अभी तक सब्सक्राइबर नहीं हैं	2454
अभी दान करें	2376
अभी नहीं	2375	2448
अमान्य ईमेल	2456
अमेजन पर खरीदें	2438
अवधि	2440
असहमत	2389
अस्वीकार करें	2389
""", 'आ': """
आगे पढें	2395
आज का सवाल	91
आज की अन्य खबरें	2425
आप इस विषय को फॉलो कर रहे हैं	2464
आप कभी भी अनसब्सक्राइब कर सकते हैं	2456
आप पहले ही वोट कर चुके हैं	2432
आपका वोट दर्ज हो गया	2432
आपका वोट दर्ज हो गया है	2432
आपका संदेश भेज दिया गया है	2456
आपके लिए	2391
आपको यह भी पसंद आ सकता है	2425
आपको ये भी पसंद आ सकता है	2425
आवश्यक फील्ड	2456
""", 'इ': """
इस लेखक की अन्य खबरें	2408
इस लेखक की और खबरें	2408
इस लेखक के और लेख	2408
इस विषय को फॉलो करें	2464
इसे भी देखें	2425
इसे भी पढें	2391
""", 'ई': """
ई-पेपर	2378
ईमेल	2457
ईमेल से शेयर करें	2466
""", 'ऊ': """
ऊपर जाएं	2395
""", 'ए': """
एआई आवाज में सुनें	2439
एआई द्वारा तैयार	2411
एआई समरी	2411
एआई सारांश	2411
एआई से तैयार सारांश	2411
एक बार	2453
एक बार का दान	2452
एप डाउनलोड करें	2445
""", 'ऐ': """
ऐप इंस्टॉल करें	2445
ऐप खोलें	2445
ऐप डाउनलोड करें	2445
ऐप में खोलें	2445
ऐप में पढें	2445
ऐप स्टोर से डाउनलोड करें	2445
""", 'ऑ': """
ऑटोप्ले	2440
ऑडियो डाउनलोड करें	2439
ऑफर देखें	2438
""", 'औ': """
और खबरें	2391
और जानें	2389
और टिप्पणियां देखें	2432
और देखें	2395
और पढें	2391	2395
और पढें इस लेखक से	2408
और भी पढें	2425
""", 'क': """
कभी भी रद्द करें	2454
कम दिखाएं	2396
कमेंट	2390
कमेंट करें	2390
कमेंट पढें	2404
कमेंट लिखें	2432
कमेंट्स	2390
करियर	2407
किताब खरीदें	2438
कीमत देखें	2438
कुकी का उपयोग	2389
कुकी नीति	2387	2389
कुकी सेटिंग्स	2443
कुकीज नीति	2389
कुकीज प्रबंधित करें	2443
कुकीज सेटिंग	2388
कुछ गलत हो गया	2457
केवल सदस्यों के लिए	2378
केवल सब्सक्राइबर के लिए	2454
कैसे बंद करें	2451
कॉपी	2467
कॉपी करें	2467
कॉपी लिंक	2381
क्या आप नोटिफिकेशन चाहते हैं	2446
क्या आप नोटिफिकेशन पाना चाहते हैं	2446
क्या आप सूचनाएं पाना चाहते हैं	2446
क्या यह उपयोगी था	2432
क्या यह खबर उपयोगी थी	2432
क्या यह पेज उपयोगी था	2432
क्या यह लेख उपयोगी था	2432
क्यूआर कोड स्कैन करें	2445
क्रमबद्ध करें	2433
क्विज खेलें	2435
""", 'ख': """
खबर सुनें	2439
खाता नहीं है	2454
खाता बनाएं	2378
खोजें	2395
खोलें	2396
""", 'ग': """
गलती की सूचना दें	2432
गलती बताएं	2396
गूगल प्ले से डाउनलोड करें	2445
गूगल से जारी रखें	2454
गूगल से लॉगिन करें	2454
गेम्स	2437
गैलरी देखें	2460
गोपनीयता नीति	2387	2389	2407
गोपनीयता सेटिंग्स	2443
""", 'च': """
चर्चा में क्यों है	2425
चुनें	2455
""", 'ज': """
जरूर पढें	2425
जवाब छिपाएं	2432
जवाब दें	2390
जवाब देखें	2432
जवाब भेजें	2432
जावास्क्रिप्ट बंद है	2443
ज्यादा दिखाएं	2460
ज्यादा पढी गई	2425
""", 'ट': """
टिकट खरीदें	2438
टिकट बुक करें	2438
टिप्पणियां	2390
टिप्पणी	2390
टिप्पणी करें	2390
टिप्पणी के नियम	2432
टिप्पणी के लिए लॉगिन करें	2432
टिप्पणी भेजें	2432
टिप्पणी लिखें	2432
टेक्स्ट साइज	65
टैग्स	2391
टॉप न्यूज	2391
टॉप स्टोरीज	2425
ट्रांसक्रिप्ट	2440
ट्रेंडिंग	2391
ट्विटर	2381
ट्विटर पर शेयर करें	2466
""", 'ठ': """
ठीक है	2396
""", 'त': """
तस्वीर बडी करें	2460
तस्वीरें देखें	2460
ताजा खबरें	2391
ताजा समाचार	2391
""", 'द': """
दान करें	2376
दान पेज पर जाएं	2452
देश की और खबरें	2425
दोस्तों को भेजें	2411
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2456
""", 'न': """
नक्शा देखें	2396
नतीजे देखें	91
नवीनतम	2433
नहीं धन्यवाद	2375
नहीं, धन्यवाद	2375	2448
नियम और शर्तें	2387	2407
नियम और शर्तें | गोपनीयता नीति	2387
नोटिफिकेशन ऑन करें	2446
नोटिफिकेशन चालू करें	2446
""", 'प': """
परिणाम देखें	91	2433
पसंदीदा स्रोत के रूप में जोडें	2464
पहले से खाता है	2454
पहले से सब्सक्राइबर हैं	2454
पाठकों के लिए विशेष ऑफर	2438
पार्टनर कंटेंट	2428
पासवर्ड भूल गए	2454
पिछला	2395
पिछला लेख	2460
पिछली खबर	2391
पूरा लेख पढें	2460
पूरी खबर पढें	2395
पेज दोबारा लोड करें	2450
पेज रिफ्रेश करें	2450
पेज रीफ्रेश करें	2450
पेड कंटेंट	2438
पोल	92
पोल में हिस्सा लें	2432
पोस्ट लोड करें	2443
प्रचार	2385
प्रतिक्रिया दें	2390
प्रतिलिपि	2440
प्राइवेसी पॉलिसी	2389	2407
प्राइवेसी सेटिंग्स	2443
प्रायोजक	2468
प्रायोजित	2385
प्रायोजित सामग्री	2428
प्रिंट	2467
प्रिंट करें	2381
प्रीमियम	2378
प्लान चुनें	2454
प्ले स्टोर से डाउनलोड करें	2445
प्लेबैक गति	2439
प्लेबैक स्पीड	2439
प्लेयर लोड हो रहा है	2439
""", 'फ': """
फीडबैक दें	2407	2432
फीडबैक भेजें	2432
फुल स्क्रीन	2440
फुल स्क्रीन से बाहर निकलें	2439
फेसबुक	2381
फेसबुक पर शेयर करें	2381
फेसबुक से जारी रखें	2454
फेसबुक से लॉगिन करें	2454
फॉन्ट आकार	2466
फॉन्ट साइज	65
फॉलो कर रहे हैं	2464
फॉलो करें	2464
फोटो	2391
फोटो गैलरी	2425
फोटो गैलरी देखें	2460
फ्लिपकार्ट पर खरीदें	2438
""", 'ब': """
बंद करें	2375
बडी खबरें	2391
बाद में	2375	2448
बाद में याद दिलाएं	2375
ब्राउजर में जारी रखें	2445
""", 'भ': """
भेजें	2457
""", 'म': """
मंजूर है	2389
मशीनी अनुवाद	2440
मान्य ईमेल दर्ज करें	2456
मासिक दान	2453
मासिक भुगतान	2455
मासिक सहयोग	2453
मुख्य समाचार	2391
मुझे याद रखें	2454
मुफ्त डिलीवरी	2468
मुफ्त में खेलें	2435
मुफ्त, कोई स्पैम नहीं	2456
मूल देखें	2396
मेन्यू	2395
मेरा खाता	2378
मेरा खाता है	2454
मैं नियम और शर्तों से सहमत हूं	2456
मैंने ऐड ब्लॉकर बंद कर दिया	2450
मैंने बंद कर दिया	2451
म्यूट	2440
""", 'य': """
यह खबर सुनें	2439
यह फील्ड अनिवार्य है	2456
यह फील्ड आवश्यक है	2456
यह भी देखें	2425
यह भी पढें	2391
यह लेख लॉक है	2454
यह लेख सुनें	2439
यह वीडियो अब उपलब्ध नहीं है	2439
यह वीडियो उपलब्ध नहीं है	2439
यह सामग्री नहीं दिखाई जा सकती	2443
ये खबरें भी पढें	2425
ये भी जानें	2425
ये भी देखें	2425
ये भी पढें	2391
""", 'र': """
रजिस्टर करें	2378
रिपोर्ट करें	2433
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2433
लाइक करें	2433
लिंक कॉपी करें	2381	2411
लिंक कॉपी हो गया	2466
लेख उपहार में दें	2466
लेख सुनें	2439
लेखक की अन्य खबरें	2408
लेखक के अन्य लेख	2460
लेखक के और लेख	2408	2460
लेखक के बारे में	2461
लेखक के बारे में और	2408
लेखक को फॉलो करें	2464
लेखक परिचय	2461
लेखक से और	2408
लॉग इन	2378
लॉग इन करें	2378
लॉगआउट	2378
लॉगिन	2378
लोकप्रिय	2391
लोड हो रहा है	2439
""", 'व': """
वर्ग पहेली	2437
वर्तमान समय	2440
विज्ञापन	2385
विज्ञापन के बाद जारी	2428
विज्ञापन दें	2407
विज्ञापन समाप्त	2438
विज्ञापन हटाएं	2411
विवरण	2396
विषय	2391
विषय को फॉलो करें	2464
वीडियो	2391
वीडियो उपलब्ध नहीं है	2439
वीडियो चलाएं	2439
वीडियो नहीं चलाया जा सकता	2439
वीडियो लोड हो रहा है	2439
वोट करने के लिए धन्यवाद	2432
वोट करें	91	2433
वोट दें	91
वोट देने के लिए धन्यवाद	2432
व्हाट्सएप	2381
व्हाट्सएप पर शेयर करें	2466
व्हाट्सऐप पर शेयर करें	2466
""", 'श': """
शायद बाद में	2375
शिकायत करें	2433
शेयर	2381
शेयर करें	2381
शेष समय	2440
""", 'स': """
संपर्क करें	2390	2407
संपादक को लिखें	2461
संबंधित खबरें	2391
संबंधित लेख	2391
संबंधित वीडियो	2425
संबंधित समाचार	2391
सदस्य बनें	2376
सबटाइटल दिखाएं	2439
सबमिट करें	2457
सबसे अच्छा ऑफर	2455
सबसे ज्यादा पढी गई	2391
सबसे ज्यादा पढी गई खबरें	2425
सबसे ज्यादा पढी गईं	2425
सबसे लोकप्रिय	2455
सब्सक्राइब	2378
सब्सक्राइब करें	2378
सभी अस्वीकार करें	2443
सभी कमेंट देखें	2432
सभी खबरें	2460
सभी खबरें देखें	2460
सभी गेम	2435
सभी गेम्स	2435
सभी टिप्पणियां देखें	2432
सभी तस्वीरें देखें	2460
सभी दिखाएं	2396
सभी देखें	2395
सभी फोटो देखें	2460
सभी वीडियो	2460
सभी वीडियो देखें	2460
सभी स्वीकार करें	2389	2443
समझ गया	2396
समर्थन करें	2376
सर्वे	92
सर्वे में हिस्सा लें	2432
सहमत हूं	2389
सहमति दें और आगे बढें	2388
सहमति प्रबंधित करें	2443
सहमति वापस लें	2443
सहयोग करें	2376
सही ईमेल दर्ज करें	2456
साइटमैप	2407
साइन अप	2378
साइन इन	2378
साझा करें	2381
सामग्री दिखाएं	2443
सामग्री देखें	2443
सामग्री लोड करें	2443
सालाना भुगतान	2455
सिर्फ सब्सक्राइबर के लिए	2454
सीधे रेसिपी पर जाएं	61
सुडोकू	2437
सुधार नीति	2461
सूचनाएं चालू करें	2446
सेव करें	2381
स्पॉन्सर्ड	2385
स्पॉन्सर्ड कंटेंट	2428
स्वचालित अनुवाद	2440
स्वीकार करें	2389
स्वीकार करें और आगे बढें	2388
स्वीकार करें और जारी रखें	2443
""", 'ह': """
हमसे संपर्क करें	2407	2461
हमारा समर्थन करें	2376
हमारी मदद करें	2452
हमारे बारे में	2407
हमें लिखें	2461
हमें सपोर्ट करें	2452
हमें सहयोग दें	2452
हमेशा अनुमति दें	2443
हर योगदान महत्वपूर्ण है	2452
हर योगदान मायने रखता है	2452
हां, चाहिए	2447
होम	2395
होम पेज पर जाएं	2460
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
กฎการแสดงความคิดเห็น	4775
กติกาการแสดงความคิดเห็น	4775
กรุณากรอกข้อมูลให้ครบถ้วน	4792
กรุณากรอกอีเมล	4792
กรุณากรอกอีเมลให้ถูกต้อง	4792
กรุณาตรวจสอบอีเมล	4792
กลับขึ้นด้านบน	4795
กลับด้านบน	4795
กลับหน้าแรก	4795
การตั้งค่าความเป็นส่วนตัว	4781
การตั้งค่าคุกกี้	4781
กำลังติดตาม	4798
กำลังโหลด	4779
กำลังโหลดวิดีโอ	4779
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4795
ขอบคุณที่ร่วมโหวต	4775
ขอบคุณสำหรับการโหวต	4775
ข่าวก่อนหน้า	4795
ข่าวถัดไป	4795
ข่าวทั้งหมด	4795
ข่าวที่คุณอาจสนใจ	4768
ข่าวที่น่าสนใจ	4768
ข่าวที่เกี่ยวข้อง	4745
ข่าวนี้มีประโยชน์หรือไม่	4775
ข่าวยอดนิยม	4745
ข่าวล่าสุด	4745
ข่าวอื่นที่น่าสนใจ	4768
ข่าวอื่นๆ	19	4768
ข่าวอื่นๆ ที่น่าสนใจ	4759
ข่าวเกี่ยวข้อง	4768
ข่าวแนะนำ	4745
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4789
คลิกชมวิดีโอ	4759
คลิกเพื่อขยายภาพ	4795
คลิปแนะนำ	4768
ความคิดเห็น	4748
ความยาว	4780
ความเร็วในการเล่น	4779
คัดลอก	4800
คัดลอกลิงก์	4748
คัดลอกลิงก์แล้ว	4759
คัดลอกลิงค์	4759
คัดลอกลิงค์แล้ว	4759
คุณต้องการรับการแจ้งเตือนหรือไม่	4784
คุณอาจสนใจ	4768
คุณโหวตแล้ว	4775
คุ้มที่สุด	4791
""", 'จ': """
จดจำฉัน	4790
จดจำฉันไว้	4790
จบโฆษณา	4778
จองตั๋ว	4778
จองบัตร	4778
จัดการความยินยอม	4781
จัดการคุกกี้	4781
จัดส่งฟรี	4801
จำนวนอื่น	4788
จำเป็นต้องกรอก	4792
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4792
ฉันยอมรับเงื่อนไขการใช้งาน	4792
""", 'ช': """
ชมคลิป	4759
ชมคลิปวิดีโอ	4759
ชมวิดีโอ	4759
ชมวิดีโอด้านบน	4759
ชมวิดีโอเต็มได้ที่นี่	4759
ชำระรายปี	4790
ชำระรายเดือน	4790
ช่องนี้จำเป็นต้องกรอก	4792
""", 'ซ': """
ซื้อที่ lazada	4778
ซื้อที่ shopee	4778
ซื้อบัตร	4778
ซื้อบัตรที่นี่	4778
ซื้อหนังสือ	4778
ซื้อหนังสือเล่มนี้	4778
ซื้อเลย	4778
""", 'ด': """
ดาวน์โหลดบน app store	4783
ดาวน์โหลดบน google play	4783
ดาวน์โหลดเสียง	4779
ดาวน์โหลดแอป	4783
ดาวน์โหลดแอปพลิเคชัน	4783
ดาวน์โหลดได้ที่ app store	4783
ดาวน์โหลดได้ที่ google play	4783
ดูการตอบกลับ	4775
ดูข่าวทั้งหมด	4795
ดูคลิป	4759
ดูความคิดเห็นทั้งหมด	4775
ดูความคิดเห็นเพิ่มเติม	4775
ดูทั้งหมด	4746
ดูผลลัพธ์	91
ดูผลโหวต	91	4776
ดูภาพทั้งหมด	4795
ดูภาพเพิ่มเติม	4795
ดูราคา	4778
ดูรูปทั้งหมด	4795
ดูวิดีโอ	4759
ดูเพิ่มเติม	4748
ดูแกลเลอรี	4795
ดูแกลเลอรี่	4795
""", 'ต': """
ตกลง	4785
ตอบกลับ	4776
ตัวเลือกเพิ่มเติม	4799
ตั้งค่าความเป็นส่วนตัว	4781
ตั้งค่าคุกกี้	4781
ติดตามผู้เขียน	4798
ติดตามหัวข้อ	4798
ติดตามหัวข้อนี้	4798
ติดต่อกองบรรณาธิการ	4796
ติดต่อเรา	4759
ติดต่อโฆษณา	4796
ต้องการรับการแจ้งเตือนหรือไม่	4784
""", 'ถ': """
ถอดเสียง	4780
ถอนความยินยอม	4781
ถูกใจ	4776
""", 'ท': """
ทดสอบความรู้ของคุณ	4777
ทำแบบทดสอบ	4777
ทุกการสนับสนุนมีความหมาย	4788
""", 'บ': """
บทความก่อนหน้า	4795
บทความถัดไป	4795
บทความทั้งหมดของผู้เขียน	4795
บทความที่น่าสนใจ	4768
บทความที่เกี่ยวข้อง	4745
บทความนี้ถูกล็อก	4790
บทความนี้มีประโยชน์หรือไม่	4775
บทความล่าสุด	4745
บทความอื่นของผู้เขียน	4795
บทความอื่นๆ ของผู้เขียน	4795
บทความแนะนำ	4768
บริจาค	4742
บริจาคครั้งเดียว	4788
บริจาคตอนนี้	4788
บริจาครายเดือน	4788
บริจาคเลย	4742
บันทึก	4759
บันทึกการตั้งค่า	4781
บันทึกคะแนนของคุณแล้ว	4775
บันทึกคะแนนโหวตแล้ว	4775
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4759
""", 'ป': """
ปฏิเสธทั้งหมด	4781
ปิดการแสดงความคิดเห็น	4775
ปิดเสียง	4780
""", 'พ': """
พิมพ์	4748
พิมพ์บทความ	4759
พิมพ์สูตร	61
พิมพ์หน้านี้	4759
""", 'ฟ': """
ฟรี ไม่มีสแปม	4792
ฟังข่าว	4779
ฟังข่าวนี้	4779
ฟังบทความ	4779
ฟังบทความนี้	4779
ฟังรายการย้อนหลัง	4759
""", 'ภ': """
ภายหลัง	4785
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4759
มีบัญชีอยู่แล้ว	4790
มีบัญชีแล้ว	4790
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4792
ยกเลิกได้ทุกเมื่อ	4790
ยอดนิยม	4768
ยอดนิยมในตอนนี้	4768
ยอมรับทั้งหมด	4781
ยอมรับและดำเนินการต่อ	4781
ยังไม่มีบัญชี	4790
ยังไม่เป็นสมาชิก	4790
""", 'ร': """
ระบุจำนวนเงิน	4788
รับการแจ้งเตือน	4784
รับการแจ้งเตือนข่าวด่วน	4759
รายงาน	4776
รีเฟรชหน้า	4787
รีเฟรชหน้านี้	4787
รูปแบบอีเมลไม่ถูกต้อง	4792
ร่วมงานกับเรา	4759
ร่วมตอบแบบสอบถาม	4759
ร่วมตอบแบบสำรวจ	4775
ร่วมบริจาค	4742
ร่วมสนับสนุน	4788
ร่วมแสดงความคิดเห็น	4759
ร่วมโหวต	4775
ร้านค้า	4801
""", 'ล': """
ลงทะเบียน	4742
ลงทะเบียนเรียบร้อยแล้ว	4792
ลดขนาดตัวอักษร	4799
ลืมรหัสผ่าน	4742
ลืมรหัสผ่านหรือไม่	4790
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4779
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4779
วิดีโอไม่พร้อมใช้งาน	4779
วิธีปิดโปรแกรมบล็อกโฆษณา	4787
""", 'ส': """
สนับสนุนนักข่าว	4788
สนับสนุนรายเดือน	4788
สนับสนุนสื่ออิสระ	4788
สนับสนุนเรา	4742
สปอนเซอร์	4748
สมัครงานกับเรา	4759
สมัครสมาชิก	4742
สมัครเรียบร้อยแล้ว	4792
สรุปด้วย ai	4797
สรุปโดย ai	4797
สั่งซื้อหนังสือ	4778
สั่งซื้อเลย	4778
สำหรับสมาชิกเท่านั้น	4790
สิทธิพิเศษสำหรับผู้อ่าน	4778
สิทธิพิเศษสำหรับสมาชิก	4778
สแกน qr code	4783
สแกนคิวอาร์โค้ด	4783
ส่ง	4793
ส่งข่าว	4796
ส่งข้อความเรียบร้อยแล้ว	4792
ส่งความคิดเห็น	4775
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4759
""", 'ห': """
หน้าแรก	4795
""", 'อ': """
อนุญาต	4785
อนุญาตเสมอ	4781
ออกจากโหมดเต็มจอ	4779
อีเมล	4793
อีเมลไม่ถูกต้อง	4792
อ่านข่าวที่เกี่ยวข้อง	4768
อ่านข่าวผ่านแอป	4759
อ่านข่าวอื่นๆ	4768	4795
อ่านฉบับเต็ม	4795
อ่านต่อ	4748
อ่านต่อหลังโฆษณา	4778
อ่านต่อเรื่องนี้	4768
อ่านต่อในเบราว์เซอร์	4783
อ่านบทความฉบับเต็ม	4795
อ่านบนแอป	4783
อ่านเพิ่มเติม	4745
อ่านเรื่องที่เกี่ยวข้อง	4768
อ่านโดย ai	4779
อ่านในแอป	4783
""", 'เ': """
เกมทั้งหมด	4777
เกิดข้อผิดพลาด	4793
เกิดข้อผิดพลาด กรุณาลองใหม่	4792
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4792
เกี่ยวกับผู้เขียน	4796
เขียนความคิดเห็น	4775
เขียนโดย ai	4797
เข้าสู่ระบบ	4742
เข้าสู่ระบบด้วย apple	4790
เข้าสู่ระบบด้วย facebook	4790
เข้าสู่ระบบด้วย google	4790
เข้าสู่ระบบด้วย line	4790
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4775
เฉพาะสมาชิกเท่านั้น	4790
เต็มจอ	4780
เนื้อหาต่อจากโฆษณา	4778
เนื้อหาที่เกี่ยวข้อง	4768
เนื้อหาสนับสนุน	4778
เนื้อหาโฆษณา	4778
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4779
เบราว์เซอร์ของคุณไม่รองรับเสียง	4779
เปิดการแจ้งเตือน	4784
เปิดรับการแจ้งเตือน	4784
เปิดเสียง	4779
เปิดแอป	4783
เปิดในแอป	4783
เป็นคนแรกที่แสดงความคิดเห็น	4759
เพิ่มขนาดตัวอักษร	4799
เริ่มทำแบบทดสอบ	4777
เรียงตาม	4776
เรื่องที่คุณอาจสนใจ	19	4768
เรื่องที่น่าสนใจ	4768
เรื่องที่เกี่ยวข้อง	4745
เรื่องล่าสุด	4768
เรื่องอื่นที่น่าสนใจ	4745
เรื่องแนะนำ	4768
เลิกติดตาม	4798
เลือก	4791
เลือกแพ็กเกจ	4790
เลือกแพ็คเกจ	4790
เล่นวิดีโอ	4779
เล่นอัตโนมัติ	4780
เล่นเกม	4777
เล่นเลย	4777
เวลาที่เหลือ	4779
เสียงอ่านโดย ai	4779
""", 'แ': """
แจ้งข่าว	4796
แจ้งข้อผิดพลาด	4775
แจ้งคำผิด	4775
แจ้งลบความคิดเห็น	4775
แชร์	4748
แชร์ข่าวนี้	4759
แชร์บทความ	4759
แชร์บทความนี้	4799
แชร์บน facebook	4799
แชร์ผ่าน line	4799
แชร์หน้านี้	4759
แชร์ไปที่ line	4759
แชร์ไปยัง facebook	4799
แชร์ไปยัง line	4799
แท็ก	4768
แท็กที่เกี่ยวข้อง	4768
แบบสำรวจ	92
แปลอัตโนมัติ	4759
แปลโดย ai	4797
แปลโดยอัตโนมัติ	4797
แสดงความคิดเห็น	4748
แสดงคำบรรยาย	4779
แสดงน้อยลง	4746
แสดงเนื้อหา	4781
แสดงเพิ่มเติม	4795
แสดงโพสต์	4781
""", 'โ': """
โฆษณา	4748
โหลดหน้านี้ใหม่	4787
โหลดหน้าใหม่	4787
โหลดเนื้อหา	4781
โหลดเพิ่มเติม	4795
โหลดแอป	4783
โหลดแอปฟรี	4759
โหลดโพสต์	4781
โหวต	91	4776
""", 'ใ': """
ใหม่ล่าสุด	4776
ให้คะแนนบทความนี้	4775
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4788
ไม่สามารถเล่นวิดีโอนี้ได้	4779
ไม่สามารถเล่นวิดีโอได้	4779
ไม่สามารถแสดงเนื้อหานี้ได้	4781
ไม่ใช่ตอนนี้	4785
""", 'ả': """
ảnh tiếp theo	5218
ảnh trước	5218
""", 'ẩ': """
ẩn	5134
ẩn trả lời	5173
""", 'ủ': """
ủng hộ	5109
ủng hộ báo chí độc lập	5111
ủng hộ chúng tôi	5109
ủng hộ chúng tôi trên patreon	5192
ủng hộ hàng tháng	5192
ủng hộ một lần	5192
ủng hộ ngay	5215
ủng hộ tác giả	5111
""", '☕': """
☕ buy me a coffee	1194
☕ buy us a coffee	1194
""", 'あ': """
あとで	2917
あとで読む	2934
あとで読むに追加	3049
あなたにおすすめ	2956
あなたにおすすめの記事	2956
あなたはどう思いますか	2950
あなたへのおすすめ	2956
あわせて読みたい	2956
あわせて読む	2991
""", 'い': """
いいえ、結構です	2917
いいね	2934
いいね!してニュースをチェック	2935
いいね!で応援する	2981
いいね順	3000
いつでも解約ok	3021
いつでも解約できます	3021
いつでも解約可能	3021
いつでも配信停止できます	3024
いま読まれています	2991
いま読まれている記事	2991
""", 'お': """
おすすめ	2956
おすすめの記事	2956
おすすめプラン	3021
おすすめ情報pr	2940
おすすめ記事	2956
おすすめ関連記事	2991
おすすめ順	3000
お住まいの地域ではご覧いただけません	3005
お住まいの地域では再生できません	3005
お問い合わせ	2942	2970
お問い合わせありがとうございました	3024
お問い合わせありがとうございます	3024
お問い合わせ内容	3045
お役に立ちましたか	2999
お得なクーポン	3048
お得なプランを見る	3044
お気に入り	2934
お気に入りに追加	2934
お申し込み	2921
お申し込みが完了しました	3045
お申し込みを受け付けました	3045
お酒は#歳になってから	3003
""", 'こ': """
こちらの記事もおすすめ	2991
こちらの記事も読まれています	19	2991
こちらもおすすめ	2956
こちらも読む	2991
このコメントを報告	3038
このコンテンツは表示できません	3008
このコンテンツを表示できません	3008
このテーマをフォロー	3034
このテーマをフォローする	3034
このページは役に立ちましたか	2999
このメールアドレスは登録済みです	3045
この動画の配信は終了しました	3005
この動画はお住まいの地域では再生できません	3005
この動画はご覧いただけません	3005
この動画は公開を終了しました	3005
この動画は再生できません	3005
この動画は現在ご覧いただけません	3005
この投稿をinstagramで見る	3039
この本を購入する	3003
この著者の記事	2956
この著者の記事を見る	3028
この著者の記事一覧	3028
この記事だけ読む	3044
この記事に関連するニュース	2991
この記事のタグ	2956
この記事の写真	3028
この記事の写真をすべて見る	2992
この記事の写真を見る	3028
この記事の画像	3028
この記事の画像をもっと見る	3028
この記事の画像を見る	3028
この記事の筆者	3029
この記事の誤りを報告	2953
この記事の関連ニュース	2991
この記事はロックされています	3021
この記事は会員からのプレゼントです	3049
この記事は会員限定です	2921
この記事は参考になりましたか	2999
この記事は役に立ちましたか	2999
この記事へのコメント	2954
この記事もチェック	2981
この記事をシェア	2934
この記事をシェアする	3049
この記事をプレゼント	2981
この記事をプレゼントする	2981
この記事を保存	2981
この記事を印刷	2981
この記事を印刷する	2981
この記事を書いた人	3029
この記事を書いた記者	3029
この記事を聞く	3005
この記事を聴く	3005
この記事を評価	3038
この記事を評価する	2981
この記事を購入	3044
この記者の記事をもっと見る	3028
この記者の記事を見る	3028
この記者の記事一覧	2956
この記者をフォロー	2938
この記者をフォローする	3034
この連載の記事	2956
この連載をフォロー	2938
この連載をフォローする	2938
この音声はaiが読み上げています	3005
この項目は必須です	3024
この項目は必須項目です	3024
""", 'ご': """
ご寄付ありがとうございます	3043
ご寄付はこちら	3018
ご意見	2947
ご意見をお聞かせください	2999
ご意見・ご感想を入力	3045
ご投票ありがとうございました	2999
ご支援ありがとうございます	3043
ご支援のお願い	2918
ご支援はこちら	3018
ご登録ありがとうございました	3024
ご登録ありがとうございます	3024
ご購入はこちら	3003
ご購読の申し込み	2921
""", 'さ': """
さらに読み込む	2960
""", 'す': """
すでにアカウントをお持ちの方	3021
すでに会員の方	3021
すでに投票済みです	2999
すでに登録済みです	3045
すべてのcookieを受け入れる	3041
すべてのcookieを許可	3041
すべてのコメントを見る	2999
すべてのニュースを見る	3028
すべての写真を見る	2992
すべての記事を見る	3028
すべて受け入れる	2942
すべて同意する	3041
すべて拒否	3009
すべて拒否する	3008
すべて表示	2961
すべて見る	2960
すべて許可	2942	2945
すべて読む	2961
""", 'そ': """
その他のオプション	3035
その他の記事	2956
その他の金額	3018
""", 'は': """
はい、受け取る	3012
はじめての方はこちら	3021
はてなブックマーク	2934
はてなブックマークに追加	2981
はてブ	2934
""", 'ま': """
まずは無料で	3021
また後で	2917
まだ会員でない方	3021
""", 'み': """
みなさんはどう思いますか	2950
みんなのコメント	2947
""", 'も': """
もう一度再生	3042
もう一度見る	3006
もっと見る	2960
もっと詳しく知りたい方は	2991
もっと読む	2956
もどる	2960
""", 'よ': """
よく読まれています	2991
よく読まれている記事	2956
よく読まれている記事ランキング	2956
""", 'わ': """
わかりました	2961
""", 'ア': """
アカウントをお持ちでない方	3021
アカウントをお持ちの方	3021
アカウントをお持ちの方はこちら	3021
アクセスランキング	2956
アプリで続きを読む	3011
アプリで見る	3011
アプリで読む	3011
アプリで開く	3011
アプリなら	3011
アプリのダウンロード	2933
アプリをインストール	2933
アプリをダウンロード	2933
アプリを入手	3011
アプリを開く	2933
アプリダウンロード	2933
アンケート	92
アンケートにご協力	2952
アンケートに参加する	2952	2999
アンケートに回答する	2999
アンケートに答える	2952	2999
アンケート実施中	2981
アンケート結果	3000
アンケート結果を見る	3038
""", 'ウ': """
ウィンドウを閉じる	3047
""", 'エ': """
エラーが発生しました	3024
""", 'オ': """
オススメ記事	2956
オフにする	3013
オプションの管理	3041
オプションを管理	3041
オンにする	3013
オンラインショップ	3003
""", 'カ': """
カテゴリ	2956
カテゴリー	2956
カートに入れる	3048
""", 'キ': """
キーワード	2956
キーワードをフォロー	2938
""", 'ギ': """
ギャラリーを見る	3028
ギャラリーを閉じる	3047
""", 'ク': """
クイズに挑戦	2952	2981
クイズに挑戦する	2952	2981
クイズに答える	3001
クッキー	2942
クッキーの設定	3008
クッキー設定	2942	2945
クリックで拡大	3028
クリックで音声が出ます	3042
クリップ	2934
クリップする	2934
クロスワード	3002
クロスワードに挑戦	2951
クロスワードを解く	2951
""", 'ゲ': """
ゲームで遊ぶ	3001
ゲーム一覧	3001
""", 'コ': """
コピー	3036
コピーしました	2934
コメント	2947
コメント #件	2954
コメント#件	2947
コメント(#	2947
コメント(#件	2954
コメントする	2947
コメントのルール	2999
コメントの受付は終了しました	2999
コメントの受付を終了しました	2999
コメントはまだありません	2947
コメントは会員のみ	3038
コメントは無効になっています	3038
コメントをすべて見る	2999
コメントをもっと見る	2947
コメントを入力	3038
コメントを入力してください	3038
コメントを報告	3038
コメントを投稿	2947
コメントを投稿する	2999
コメントを書く	2947
コメントを残す	2947
コメントを見る	2947
コメントを送信	2999
コメントを送信する	2999
コメントを閉じる	2999
コメントガイドライン	2999
コメントポリシー	2999
コメント一覧	2947
コンテンツへスキップ	2958
コンテンツを表示	3008
コンテンツを表示する	3008
コンテンツを読み込む	3008
コーヒーをおごる	3018
""", 'サ': """
サイトで続ける	3011
サイトポリシー	2942	2970
サイトマップ	2942
サインイン	2921
サポーターになる	3018
サポートする	2918
""", 'シ': """
シェア	2934
シェアしよう	2934
シェアする	2934
""", 'ス': """
スキップ	2917
スクラップ	2934
スクラップする	2934
スポンサー	2940
スポンサードリンク	2940
スポンサーリンク	2940
スポンサー企業	3037
""", 'タ': """
タイアップ	2940
タグ	2956
タップして音声をオンにする	3042
""", 'チ': """
チケットを予約する	3003
チケットを購入	3003
チケットを購入する	3003
チケット購入はこちら	3003
チップで応援する	2918
チップを送る	2918
チャンネル登録	2935
""", 'ツ': """
ツイート	2934
ツイートする	2934
ツイートを読み込む	3008
""", 'デ': """
データ保護方針	3041
""", 'ト': """
トップ	2960
トップに戻る	3028
トップへ戻る	2960
トップニュース	2956
トップページ	2960
トップページに戻る	3028
トップページへ	3028
トピックス	2956
""", 'ド': """
ドネーション	2918
""", 'ナ': """
ナンプレ	3002
""", 'ニ': """
ニックネーム	3025
ニックネームを入力	3038
ニュースを読む	2960
ニュースレター	2927
ニュースレター登録	2927
ニュース一覧	3028
ニュース一覧へ	3028
""", 'バ': """
バックナンバー	2956
""", 'パ': """
パスワードをお忘れですか	3021
パスワードをお忘れの方	3021
パスワードをお忘れの方はこちら	3021
パスワードを忘れた方	2921
パスワードを忘れた方はこちら	3021
""", 'ピ': """
ピックアップ	2956
""", 'フ': """
フィードバックを送る	2999
フィードバックを送信	2999
フォトギャラリー	3028
フォトギャラリーを見る	3028
フォロー	2935
フォローしています	3034
フォローしてね	2935
フォローしました	2935
フォローする	2935
フォローを解除	3034
フォローを解除する	3034
フォロー中	2935
フォロー解除	3034
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	3006
""", 'ブ': """
ブックマーク	2934
ブックマークする	2934
ブラウザで続ける	3011
ブラウザで見る	3011
ブラウザで読む	3011
""", 'プ': """
プッシュ通知	2933
プッシュ通知を受け取りますか	3012
プッシュ通知を受け取る	3012
プライバシーの設定	3008
プライバシーポリシー	2942	2970
プライバシーポリシーに同意する	3024
プライバシー設定	3008
プランを見る	3021
プランを選ぶ	3021
プランを選択	3021
プラン一覧	3021
プレゼント	2921
プレミアム	2921
プレミアム会員	2926
プロフィール	3030
""", 'ヘ': """
ヘルプ	2942
""", 'ペ': """
ページの先頭に戻る	3028
ページの先頭へ	2960
ページの先頭へ戻る	3028
ページを再読み込み	3014
ページを再読み込みする	3014
ページを更新する	3014
ページトップ	2960
ページトップへ	2960
ページトップへ戻る	3028
""", 'ホ': """
ホーム	2960
ホームに戻る	3028
""", 'ポ': """
ポスト	2934
ポストする	2934
""", 'マ': """
マイページ	2921
マンスリーサポーターになる	3018
""", 'ミ': """
ミュート	3006
ミュートを解除	3005
ミュート解除	3005
""", 'メ': """
メインコンテンツへスキップ	2958
メッセージ	3046
メニュー	2960
メニューを閉じる	3047
メルマガ	2927
メルマガ登録	2927
メールでシェア	3035
メールで送る	2934
メールで送信	2934
メールをご確認ください	3024
メールアドレス	2927
メールアドレスが正しくありません	3024
メールアドレスでログイン	3044
メールアドレスで登録	3044
メールアドレスをご入力ください	3045
メールアドレスを入力	2927
メールアドレスを入力してください	3024
メールアドレスを入力する	3045
メールマガジン	2927
メールマガジン登録	2927
""", 'ラ': """
ライター	3030
ランキング	2956
""", 'リ': """
リンクをコピー	2934
リンクをコピーしました	2981
リンクをコピーする	2981
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2921
ログイン	2921
ログイン/会員登録	2921
ログインしてコメント	2999
ログインしてコメントする	2999
ログイン・会員登録	2921
ログイン状態を保持	3021
ログイン状態を保持する	3021
""", '一': """
一回だけ	3019
一回だけ寄付する	3018
一回のみ	3019
一時停止	3006
一次性	5342
一次性捐款	5341
一番人気	3022
一覧	2960
一覧に戻る	3028
一覧へ	2960
一覧を見る	2960
""", '上': """
上一个视频	5365
上一张	5350
上一张图片	5370
上一篇	5259
上一篇文章	5350
上一頁	5265
上一页	5265
""", '下': """
下一个视频	5365
下一张	5350
下一张图片	5370
下一張圖片	5370
下一篇	5259
下一篇文章	5350
下一部影片	5365
下一頁	5265
下一页	5265
下次再說	5226
下次再说	5226
下載app	5332
下載客戶端	5332
下載音檔	5325
下載音訊	5325
下载app	5332
下载客户端	5332
下载音频	5325
""", '不': """
不,謝謝	5226	5335
不,谢谢	5226	5335
不用了	5226	5335
不用了,謝謝	5335
不用了,谢谢	5335
不適切な内容を報告	2999
""", '专': """
专题	5259
""", '並': """
並び替え	3000
並べ替え	3000
""", '个': """
个人中心	5231
个人信息保护政策	5364
""", '为': """
为你推荐	5259
为您推荐	5259
""", '主': """
主要ニュース	2956
""", '举': """
举报	5258
举报评论	5361
""", '了': """
了解	2961
了解更多	5254
了解详情	5371
""", '京': """
京东购买	5323
""", '人': """
人人网	5297
人才招聘	5294
人气排行	5264
人气榜	5264
人気の動画	2991
人気の記事	2956
人気ランキング	2956
人気記事	2956
人気記事ランキング	2956
人気順	3000
人氣排行	5264
人氣文章	5306
人氣榜	5264
""", '仅': """
仅限会员	5344
仅限订阅用户	5344
""", '今': """
今、あなたにオススメ	2956
今、読まれている記事	2991
今すぐプレイ	3001
今すぐ寄付	3043
今すぐ支援する	3043
今すぐ購入	3048
今すぐ遊ぶ	3001
今はしない	2917
今はやめておく	2917
今回のみ	3019
今回のみ支援する	3018
今回はしない	2917
今日のアンケート	2951
今日のクイズに挑戦	2952
今日のクロスワード	2951
今日の注目	2956
今日投票	5273
今日最熱門	5306
今日热点	5259
今日焦点	5259
今日熱門	5306
今週のアンケート	2951
今週のクイズに挑戦	2952
""", '从': """
从app store下载	5332
""", '他': """
他の記事	19
他の記事も読む	2956
""", '付': """
付費閱讀	5231
付费内容	5231
付费阅读	5231
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5361
以下为广告内容	5294
以下為廣告內容	5294
以后再说	5226
以後再說	5334
以電子郵件繼續	5367
""", '件': """
件名	3046
""", '企': """
企画・制作	3037
""", '优': """
优惠码	5371
""", '会': """
会员专享	5236
会员专享内容	5236
会员专属	5231
会员中心	5231
会员登录	5231
会員でない方	3021
会員でない方はこちら	3021
会員の方はこちら	2921
会員の方はログイン	2921
会員プランを見る	3044
会員特典	3003
会員登録	2921
会員登録する	2921
会員登録のご案内	3044
会員登録はこちら	2921
会員限定	2921
会員限定特典	3003
会員限定記事	2921
会社概要	2970
""", '余': """
余下全文	5370
""", '作': """
作者其他文章	5283
作者更多文章	5350
作者的更多文章	5283
作者简介	5351
作者簡介	5351
""", '你': """
你可能也喜欢	5259
你可能也喜歡	5259
你可能感兴趣	5259
你可能还想看	5306
你可能還想看	5306
你已投票	5273
你怎么看	5272
你怎麼看	5272
""", '使': """
使用 apple 登入	5344
使用 facebook 登入	5344
使用 google 帳號登入	5344
使用 google 登入	5344
使用 google 繼續	5344
使用apple登录	5344
使用facebook登入	5344
使用facebook登录	5344
使用google登入	5344
使用google登录	5344
使用google繼續	5344
使用google继续	5344
使用google账号登录	5344
使用paypal付款	5367
使用条款	5251
使用條款	5251
使用邮箱登录	5367
""", '価': """
価格を見る	3048
""", '保': """
保存	2934
保存する	2934
保存设置	5329
保持登入	5344
保持登入狀態	5344
保持登录状态	5344
""", '個': """
個人情報の取り扱い	2942
個人情報の取り扱いについて	2942
個人情報の取り扱いに同意する	3024
個人情報の取扱いについて	2942
個人情報保護方針	2942	2970
""", '倍': """
倍速	5326
""", '僅': """
僅限會員	5344
僅限訂戶	5344
""", '優': """
優先するソースに追加	3034
優惠碼	5371
""", '儲': """
儲存設定	5329
""", '允': """
允許	5334
允許通知	5333	5335
允许	5334
允许通知	5333	5335
""", '元': """
元の記事を読む	2992
元記事で読む	2992
元記事を読む	2960
""", '免': """
免責聲明	5251
免費訂閱	5237
免費註冊	5231
免費試讀	5231
免費閱讀	5367
免责声明	5251
免费,无垃圾邮件	5347
免费注册	5231
免费订阅	5237
免费试读	5231
免费阅读	5367
免运费	5360
免運費	5360
""", '入': """
入力内容を確認	3045
入力内容を確認する	3045
入力必須	3024
""", '內': """
內容糾錯	5275
""", '全': """
全ての写真を見る	2992
全ての記事が読み放題	3044
全屏	5326
全文はこちら	2992
全文を読む	2960
全文表示	2960
全画面	3006
全画面表示	3005
全画面表示を終了	3005
全螢幕	5326
全記事読み放題	2926
全部拒絕	5330
全部拒绝	5330
全部接受	5251
全部新闻	5350
全部游戏	5321
全部视频	5350
全部评论	5258
全部话题	5261
""", '公': """
公众号	5245
公式sns	2935
公式twitter	2935
公式x	2935
公式アプリ	2933
公式サイトで見る	3003
公式サイトはこちら	3048
公式サイトを見る	3048
公式ショップ	3003
公式ショップはこちら	3003
""", '共': """
共 # 頁	5261
共 # 页	5261
共#頁	5261
共#页	5262
共有	2934
共有する	2934
共有オプション	3035
共有リンクをコピー	2981
""", '关': """
关于作者	5351
关于我们	5251
关注	5245
关注作者	5355
关注我们	5245
关注此话题	5355
关注话题	5355
关键词	5259
关闭	5226
关闭窗口	5370
关闭菜单	5370
""", '其': """
其他新聞	5259
其他新闻	19	5259
其他金額	5341
其他金额	5341
""", '内': """
内容由ai生成	5365
内容纠错	5275
""", '再': """
再生	2960
再生リスト	3042
再生時間	3006
再生速度	3005
再読み込み	3014
再読み込みする	3014
""", '写': """
写留言	5361
写真(#枚	2992
写真をすべて見る	3028
写真をもっと見る	2992
写真を拡大	3028
写真を拡大する	3028
写真を見る	2960
写真を見る(全#枚	2992
写真・動画の投稿はこちら	3029
写真特集	2956
写评论	5258
""", '出': """
出錯了	5348
出错了	5348
""", '分': """
分享	5244
分享到	5244
分享到facebook	5294
分享到line	5294
分享到qq	5358
分享到whatsapp	5358
分享到微信	5244
分享到微博	5244
分享到朋友圈	5358
分享文章	5372
分享本文	5294
分享此文	5294
分享此頁	5372
分享給好友	5294
分享給更多人看到	5294
分享给好友	5294
分享给更多人	5294
分享至	5244
分享至facebook	5244
分享至line	5294
分享这篇文章	5372
分享這篇文章	5372
分类	5259
分類	5259
""", '列': """
列印	5244
列印本頁	5294
列印食譜	61
""", '初': """
初めての方はこちら	3021
初割で無料体験する	2921
初月無料	2926
""", '利': """
利用規約	2942	2970
利用規約に同意します	3024
利用規約に同意する	3024
""", '刷': """
刷新页面	5336
""", '前': """
前のページ	2960
前のページに戻る	3047
前の写真	3028
前の動画	3042
前の画像	3028
前の記事	2956
前の記事へ	2956
前の記事を読む	3047
前へ	2960
前回の記事はこちら	2991
前回はこちら	2992
前往官網	5371
前往捐款	5341
前往捐款頁面	5341
前往捐款页面	5341
前往購買	5323
前往贊助	5341
""", '剩': """
剩余时间	5326
剩餘時間	5326
""", '加': """
加入google偏好來源	5355
加入line好友	5245
加入会员	5231
加入我们	5294
加入我们的团队	5294
加入我們	5294
加入我們的團隊	5294
加入書籤	5244
加入會員	5231
加入白名单	5336
加入購物車	5371
加入购物车	5371
加载中	5325
加载内容	5329
加载帖子	5329
加载更多	5265
加载更多评论	5318
""", '動': """
動画	2956
動画で見る	2981
動画の公開は終了しました	3005
動画の読み込みに失敗しました	3042
動画の配信は終了しました	3005
動画は再生できません	3005
動画をもっと見る	3028
動画を再生	3042
動画を再生する	2981
動画を再生できません	3005
動画を再生できませんでした	3005
動画を見る	2960
動画を読み込み中	3005
動画を読み込めませんでした	3042
動画を読み込んでいます	3005
動画プレーヤーを読み込み中	3005
動画一覧	3028
""", '勘': """
勘誤回報	5275
""", '包': """
包邮	5360
""", '協': """
協賛企業	3037
""", '单': """
单次	5342
单次捐款	5227
单篇购买	5367
""", '単': """
単発の寄付	3018
""", '博': """
博客來購買	5323
""", '占': """
占い	3002
""", '印': """
印刷	2934
印刷する	2934
印刷用ページ	2981
印刷用ページを表示	2981
印象笔记	5297
""", '即': """
即时新闻	5259
即時新聞	5259
""", '原': """
原文を表示	2961
原文を見る	2961
原文連結	5307
原文链接	5307
""", '去': """
去京东看看	5323
去京东购买	5323
去天猫购买	5323
去淘宝购买	5323
""", '参': """
参与投票	5274	5318
参与评论	5258
参加测验	5321
参加者募集中	2973
参加问卷调查	5294
""", '參': """
參加問卷調查	5294
參加測驗	5321
參與投票	5318
""", '友': """
友だち追加	2935
友だち追加する	2935
友善列印	5294
友達に教える	2981
""", '反': """
反馈	5258
""", '发': """
发一条友善的评论	5361
发现错误?请告诉我们	5294
发生错误	5348
发表留言	5258
发表评论	5258
发送	5348
发送成功	5347
""", '取': """
取材・文	3030
取消关注	5356
取消回复	5276
取消回覆	5276
取消追蹤	5355
取消關注	5356
取消静音	5325
取消靜音	5325
""", '受': """
受け取る	3013
受付が完了しました	3045
""", '古': """
古い順	3000
""", '可': """
可随时退订	5347
可隨時取消	5344
""", '合': """
合わせて読みたい	2956
合成音声による読み上げ	3005
合成音声による読み上げです	3005
""", '同': """
同じカテゴリの記事	2956
同じ著者の記事	2991
同作者文章	5283
同意	5251
同意して続ける	3008
同意して続行	3008
同意して閉じる	3008
同意しない	2942	2945
同意する	2942	2945
同意の管理	3008
同意を撤回	3008
同意を撤回する	3008
同意を管理	3008
同意を管理する	3008
同意並繼續	5254	5329
同意并继续	5254	5329
同意設定を変更	2944
""", '后': """
后退#秒	5325
""", '听': """
听全文	5294
听文章	5325
听新闻	5244
听这篇文章	5294
""", '商': """
商业推广	5360
商品の詳細を見る	3048
商品を見る	3003
商品ページへ	3003
商品詳細	3048
商品详情	5371
商城	5360
商業推廣	5360
""", '單': """
單次	5342
單次捐款	5227
單筆	5342
單筆捐款	5341
單筆支持	5341
單篇購買	5367
""", '回': """
回上一頁	5370
回到頂端	5350
回到頂部	5265
回到顶部	5350
回复	5258
回答する	91
回覆	5258
回頁首	5262
回頂端	5265
回首頁	5265
""", '图': """
图 #/#	5261
图片 #/#	5261
""", '圖': """
圖片 #/#	5261
""", '在': """
在 app store 下載	5332
在 facebook 查看	5362
在 google play 下載	5332
在 instagram 查看	5362
在 instagram 查看這則貼文	5362
在 spotify 收聽	5362
在 x 上查看	5362
在 youtube 上觀看	5362
在amazon購買	5323
在app store下载	5332
在app中打开	5332
在app中阅读	5332
在facebook查看	5362
在google play下载	5332
在instagram查看	5362
在instagram查看這則貼文	5362
在patreon上支持我们	5341
在spotify上收听	5362
在x上查看	5362
在youtube上观看	5362
在亚马逊购买	5323
在微博查看	5362
在浏览器中继续	5332
在瀏覽器中繼續	5332
""", '地': """
地図を見る	2961
地図を開く	2961
""", '執': """
執筆者	3030
執筆者プロフィール	3029
""", '報': """
報錯	5275
""", '填': """
填字游戏	5322
填字遊戲	5322
""", '复': """
复制	5359
复制成功	5244
复制网址	5294
复制链接	5244	5297
""", '外': """
外部コンテンツを表示	3008
外部コンテンツを表示する	3008
外部送信について	3041
外部送信ポリシー	3041
""", '大': """
大号字	65
大字	5244
大家还在看	5259
大家都在看	5259
""", '头': """
头条	5259
""", '好': """
好的	5334
""", '如': """
如何停用廣告封鎖	5337
如何关闭	5339
如何关闭广告拦截	5337
如何关闭广告拦截器	5336
如何關閉	5339
如何關閉廣告攔截	5337
如何關閉廣告攔截器	5336
如何關閉廣告阻擋	5337
""", '始': """
始終允許	5330
始终允许	5330
""", '字': """
字体	65
字体大小	5244
字号	5244
字幕	5326
字幕をオン	3005
字幕を表示	3005
字級	65	5244
字级	65
字號	5358
字體大小	65	5244
""", '官': """
官方微博	5245
""", '定': """
定期定額	5227
定期定額捐款	5341
定期定額支持	5341
定期捐款	5341
""", '寄': """
寄付	2918
寄付する	2918
寄付で応援する	2918	2981
寄付のお願い	2918
寄付はこちら	3018
寄付はこちらから	3018
寄付をする	2918
寄付ページはこちら	3018
寄付ページへ	3018
""", '寫': """
寫留言	5361
寫評論	5361
""", '專': """
專題	5259
""", '小': """
小字	5244
小編推薦	5259
小调查	92
""", '尚': """
尚未成為會員	5344
尚無留言	5294
""", '展': """
展开	5265
展开全文	5265
展开全部	5266
展开回复	5318
展开阅读全文	5370
展開	5265
展開全文	5350
""", '已': """
已关注	5245
已收到您的申请	5368
已是会员	5231
已是訂戶	5344
已有帐号	5231
已有帳號	5344
已有账号	5344
已經是會員	5231
已經是會員?登入	5231
已经是订户	5344
已经有账号	5344
已複製連結	5358
已關注	5355
""", '常': """
常に表示する	3008
常に許可	3009
常に許可する	3008
""", '年': """
年払い	3022
年額プラン	3022
""", '广': """
广告	5250
广告后继续阅读	5323
广告结束	5323
""", '広': """
広告	2940
広告の下に記事が続きます	3003
広告の後に続きます	2940
広告はここまで	3003
広告をスキップ	2940
広告を閉じる	2940
広告ブロッカーの解除方法	3015
広告ブロッカーをご利用中です	3014
広告ブロッカーをオフにする方法	3015
広告ブロックの解除方法	3014
広告ブロックをオフにしました	3015
広告ブロックを解除してください	3014
広告ブロックを解除しました	3014
広告ブロックを解除する方法	3015
広告企画	2940
広告掲載	2970
広告掲載について	2970
広告終わり	3003
""", '廣': """
廣告	5250
廣告後繼續閱讀	5323
廣告結束	5323
廣編企劃	5323
廣編特輯	5323
""", '延': """
延伸閱讀	5259
延伸阅读	5259
""", '开': """
开启app	5332
开启推送	5333
开启通知	5333	5335
开始测验	5321
开通vip	5367
开通会员	5231
""", '当': """
当前时间	5326
当当购买	5323
""", '影': """
影片已下架	5325
影片已移除	5325
影片無法播放	5325
影片載入中	5325
影片載入失敗	5365
影片長度 #	5292
影音	5259
""", '後': """
後で	2917
""", '微': """
微信	5244
微信好友	5297
微信扫一扫	5358
微信扫码分享	5358
微信朋友圈	5297
微信登录	5344
微博	5244
""", '必': """
必填	5348
必填字段	5347
必填欄位	5347
必填項	5347
必填项	5347
必須	3025
必須項目	3025
必須項目です	3024
""", '忘': """
忘記密碼	5231
忘记密码	5231
""", '応': """
応援する	2918
""", '快': """
快进#秒	5325
""", '总': """
总是允许	5330
""", '您': """
您可能也喜歡	5259
您可能感兴趣	5259
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5306
您可随时退订	5347
您可隨時取消訂閱	5347
您已关注此话题	5355
您已投票	5273
您已投过票	5318
您已投過票	5318
您已经投过票	5318
您已訂閱	5368
您已订阅	5368
您怎么看	5272
您怎麼看	5272
您的信息已发送	5347
您的姓名	5368
您的投票已提交	5318
您的支持很重要	5366
您的昵称	5361
您的暱稱	5361
您的留言	5368
您的訊息已送出	5347
您的邮箱	5237
您的電子郵件	5368
您的電郵	5237
""", '情': """
情報をお寄せください	3029
情報提供のお願い	3029
情報提供はこちら	3029
""", '想': """
想接收即時新聞通知嗎	5333
想接收通知吗	5333
""", '意': """
意見信箱	5275
意見反饋	5318
意見回饋	5318
意见反馈	5258
""", '感': """
感想を送る	2947
感謝您的參與	5318
感謝您的投票	91	5318
感謝您的支持	5366
感谢参与投票	5273
感谢您,您的信息已发送	5347
感谢您的参与	5318
感谢您的投票	91	5318
感谢您的支持	5366
感谢支持	5366
""", '成': """
成为会员	5227
成為會員	5227
""", '我': """
我们无法显示此内容	5329
我來說兩句	5276
我同意	5251
我同意处理我的个人数据	5347
我同意接收电子邮件	5347
我同意隱私權政策	5347
我已关闭	5336
我已关闭广告拦截	5337
我已关闭广告拦截器	5336
我已閱讀並同意隱私權政策	5347
我已關閉廣告攔截	5337
我已關閉廣告攔截器	5336
我已關閉廣告阻擋程式	5337
我已阅读并同意隐私政策	5347
我来说两句	5276
我的帐户	5231
我的帳戶	5231
我知道了	5251
我要举报	5318
我要勘誤	5275
我要報錯	5275
我要投票	5274	5318
我要捐款	5366
我要支持	5366
我要檢舉	5318
我要爆料	5351
我要留言	5258
我要糾錯	5294
我要纠错	5258
我要評論	5276
我要评论	5258
我要贊助	5366
""", '或': """
或	5345
""", '戻': """
戻る	2960
""", '所': """
所有新闻	5350
所有留言	5258
所有話題	5261
所有评论	5276
所有话题	5261
""", '打': """
打印	5244
打印本页	5294
打印食谱	61
打开	5266
打开app	5332
打开app查看更多	5332
打开app阅读	5332
打开app阅读全文	5332
打开客户端阅读	5332
打开微信扫一扫	5358
打开推送	5333
打赏	5227
打赏作者	5366
""", '扫': """
扫一扫分享	5358
扫描二维码下载	5332
扫码下载	5332
扫码下载app	5332
扫码下载客户端	5332
""", '投': """
投票	92	5319
投票ありがとうございました	91	2999
投票ありがとうございます	2951
投票する	91	2981
投票を受け付けました	2999
投票区	92
投票成功	5318
投票済みです	2999
投票結果	3000	5319
投票結果を見る	91
投票结果	5319
投稿する	2947
投稿を表示	3008
投稿を表示する	3008
投稿を読み込む	3008
投稿须知	5351
""", '折': """
折りたたむ	2961
折扣码	5371
折扣碼	5371
""", '报': """
报告错误	5266
""", '拒': """
拒否する	2945
拒絕	5251	5254
拒绝	5251	5254
拒绝全部	5330
拒绝所有cookie	5364
""", '招': """
招聘启事	5294
""", '拡': """
拡大	2934
拡大する	2960
""", '按': """
按年計費	5344
按年计费	5344
按月捐款	5341
按月计费	5344
按讚	5245
""", '捐': """
捐款	5227
捐贈	5227
捐赠	5227
""", '掃': """
掃描qr code下載	5332
掃碼下載	5332
""", '排': """
排序	5319
排行榜	5259
""", '採': """
採用情報	2973
""", '接': """
接受	5251
接受並繼續	5254	5329
接受並顯示	5253
接受全部	5251
接受全部cookie	5364
接受并显示	5253
接受并继续	5254	5329
接受所有	5251	5254
接受所有 cookie	5364
接受所有cookie	5364
接收通知	5333
""", '推': """
推广	5250
推广内容	5250
推廣	5250
推荐	5259
推荐文章	5259
推荐方案	5345
推荐阅读	5259
推薦	5259
推薦文章	5259
推薦閱讀	5259
""", '提': """
提交	91	5348
提交成功	5347
提交成功,感谢您的反馈	5368
提交评论	5318
提供	2940
提供反馈	5318
提供意見	5318
提供新聞線索	5351
提供新闻线索	5351
""", '搜': """
搜尋	5265
搜索	5265
""", '撤': """
撤回同意	5329
""", '播': """
播放	5265
播放器加载中	5325
播放影片	5365
播放视频	5365
播放速度	5325
""", '支': """
支持我们	5227
支持我們	5227
支持独立媒体	5341
支持獨立媒體	5341
支援する	2918
支援はこちら	3018
""", '收': """
收合	5266
收听	5244
收听文章	5325
收听本文	5294
收聽文章	5294
收聽本文	5325
收藏	5244
收藏文章	5244
收藏本文	5294
收藏食譜	61
收藏食谱	61
收起	5265
收起回复	5318
""", '放': """
放大图片	5350
放大圖片	5350
放大字体	5358
放大字體	5358
""", '数': """
数独	3002	5322
数独に挑戦	2951
""", '數': """
數獨	5322
""", '文': """
文字の大きさ	65	2934
文字を大きくする	3035
文字を小さくする	3035
文字サイズ	2934
文字サイズを変更	3035
文字サイズ変更	65
文字拡大	3035
文字稿	5326
文字起こし	3006
文字起こしを表示	3005
文字起こしを見る	3005
文明上网,理性发言	5361
文明上网理性发言,请遵守新闻评论服务协议	5361
文章未完 廣告後繼續	5323
""", '料': """
料金プラン	3022
料金プランを見る	3044
""", '新': """
新しい順	3000
新浪微博	5297
新着	2956
新着をメールでお知らせ	2938
新着ニュース	2956
新着記事	2956
新着記事をメールで受け取る	2938
新着記事一覧	2991
新着順	3000
新聞線索	5351
新規会員登録	2921
新規登録	2921
新闻简报	5237
新闻纠错	5275
新闻线索	5351
""", '无': """
无所谓	5319
无法显示此内容	5329
""", '早': """
早割	3037
早鳥票	5360
早鸟票	5360
""", '时': """
时长	5326
时长:#	5292
""", '明': """
明白了	5266
""", '是': """
是否允许通知	5333
是否接收推送通知	5333
是否接收通知	5333
是否開啟通知	5333
""", '显': """
显示全部	5350
显示内容	5329
显示原文	5266
显示字幕	5325
显示帖子	5329
显示更多	5265
""", '時': """
時長	5326
時長:#	5292
""", '暂': """
暂不	5226
暂停	5292
暂无评论	5294
暂无评论,快来抢沙发	5361
""", '暫': """
暫不	5226
暫停	5292
""", '更': """
更多	5259
更多作者文章	5350
更多内容	5259
更多分享方式	5358
更多图片	5350
更多圖片	5350
更多報導	5259
更多影片	5350
更多报道	5259
更多文章	5259
更多新聞	5259
更多新聞請看	5306
更多新闻	5259
更多游戏	5321
更多精彩	5306
更多精彩内容	5370
更多精采內容	5294
更多视频	5350
更多该作者文章	5283
更多資訊	5350
更多资讯	5350
更多选项	5359
更多選項	5359
更改 cookie 偏好	5253
更改 cookie 設定	5253
更改cookie偏好	5253
更正政策	5351
更正與說明	5351
""", '書': """
書籍を購入する	3003
""", '最': """
最受欢迎	5345
最受歡迎	5345
最多人看	5306
最新	5319
最新ニュース	2956
最新ニュースを通知で受け取る	3012
最新号	2991
最新影音	5306
最新文章	5259
最新新聞	5259
最新新闻	5259
最新消息	5259
最新記事	2956
最新评论	5276
最热	5319
最热评论	5276
最熱	5319
最超值	5345
""", '會': """
會員中心	5231
會員專享	5236
會員專享內容	5236
會員專屬	5231
會員登入	5231
""", '月': """
月払い	3022
月額#円	2926
月額#円(税込	2926
月額プラン	3022
""", '有': """
有効なメールアドレスを入力してください	3024
有料会員からのプレゼント記事	3049
有料会員登録	2921
有料会員記事	2981
有料登録	2921
有料記事	2921
有道云笔记	5297
""", '朋': """
朋友圈	5244	5297
""", '服': """
服务条款	5251
服務條款	5251
""", '朗': """
朗读全文	5325
""", '朝': """
朝刊・夕刊	2921
""", '未': """
未满十八岁禁止饮酒	5323
未滿十八歲禁止飲酒	5323
""", '本': """
本を購入する	3003
本周投票	5273
本周热门	5306
本周调查	5273
本文へ	2960
本文へジャンプ	2958
本文へスキップ	2958
本文へスキップする	2958
本文へ移動	2960
本文对您有帮助吗	5318
本文尚无评论	5361
本文已锁定	5344
本文由ai语音朗读	5325
本週投票	5273
本週調查	5273
""", '机': """
机器翻译	5294
机翻	5326
""", '来': """
来测测你的知识	5321
""", '查': """
查看专题	5350
查看优惠	5367
查看作者主页	5351
查看作者更多文章	5283	5350
查看優惠	5367
查看全部	5265
查看全部图片	5350
查看全部文章	5370
查看全部評論	5318
查看全部评论	5318
查看全部话题	5261
查看原图	5265
查看原文	5307
查看商品	5371
查看回复	5318
查看回覆	5318
查看图集	5350
查看圖集	5350
查看地图	5266
查看專題	5350
查看投票結果	5361
查看投票结果	91	5361
查看文字稿	5325
查看方案	5367
查看更多	5265
查看更多图片	5350
查看更多評論	5276
查看更多评论	5318
查看留言	5258
查看結果	91	5274
查看结果	91	5266	5274
查看訂閱方案	5344
查看詳情	5266
查看订阅方案	5344
查看评论	5258
查看详情	5266
查看逐字稿	5325
查看高清图集	5350
""", '标': """
标签	5259
""", '检': """
检举评论	5361
""", '検': """
検索	2960
""", '業': """
業配	5250
""", '楽': """
楽天で見る	3003
楽天で詳細を見る	3003
楽天で購入	3003
楽天で購入する	3003
楽天市場で見る	3003
楽天市場で購入	3003
""", '標': """
標籤	5259
""", '機': """
機器翻譯	5294
機械翻訳	3006
""", '檢': """
檢舉	5258
檢舉留言	5361
""", '次': """
次のページ	2960
次の写真	3028
次の動画	3042
次の画像	3028
次の記事	2956
次の記事へ	2956
次の記事を読む	3047
次へ	2960
次を読む	2961
次ページ	2960
次回から自動的にログイン	3021
""", '正': """
正しいメールアドレスを入力してください	3024
正在加载播放器	5325
""", '此': """
此影片無法播放	5325
此文章已锁定	5344
此欄位為必填	5347
此視頻無法播放	5325
此视频不可用	5325
此视频已被删除	5325
此項為必填	5347
此页面对您有帮助吗	5318
此项为必填项	5347
""", '残': """
残り # %	2923
残り #%	2923
残り #% (#文字	2923
残り#%	2923
残り#% (#文字	2923
残り#%(#文字	2923
残り#％	2923
残り:#%	2923
残り:#％	2923
残り時間	3006
""", '毎': """
毎月寄付する	3018
毎月支援する	3018
""", '每': """
每一份支持都很重要	5341
每一份支持都重要	5341
每月捐款	5227
""", '民': """
民調	92
""", '沒': """
沒意見	5319
""", '没': """
没意见	5319
没有账号	5344
""", '注': """
注册	5231
注册成功	5368
注目の記事	2956
注目キーワード	2956
注目ワード	2956
注目記事	2956
""", '测': """
测测你的知识	5321
""", '清': """
清晰度	5326
""", '点': """
点击取消静音	5365
点击图片查看大图	5350
点击打开声音	5365
点击排行	5259
点击播放	5294
点击收听	5325
点击放大	5350
点击查看全文	5370
点击查看原文	5307
点击查看大图	5265
点击看更多	5262
点击阅读全文	5370
点击阅读原文	5307
点我看更多	5262
点我看视频	5294
点赞	5244
""", '為': """
為您推薦	5259
""", '热': """
热搜榜	5264
热榜	5264
热点	5259
热点排行	5264
热点推荐	5259
热门	5259
热门排行	5259
热门文章	5259
热门新闻	5259
""", '無': """
無所謂	5274
無料で体験する	2921
無料で始める	3021
無料で試す	3021
無料で読む	2921
無料アプリをダウンロード	3011
無料ゲーム	3001
無料会員登録	2921
無料会員限定	2921
無料体験	2921
無料登録	2921
無法播放影片	5325
無法載入影片	5365
無法顯示此內容	5329
""", '焦': """
焦點新聞	5259
""", '熱': """
熱門	5259
熱門排行	5259
熱門文章	5259
熱門新聞	5259
熱門話題	5259
""", '爆': """
爆料信箱	5351
爆料專線	5351
爆料热线	5351
""", '片': """
片長 #	5292
片長:#	5292
片长 #	5292
""", '特': """
特定商取引法に基づく表記	2942
特集	2956
特集を見る	3028
特集ページへ	3028
特集一覧	3028
特集一覧へ	3047
""", '猜': """
猜你喜欢	5259
猜你喜歡	5259
""", '現': """
現在の再生時間	3005
""", '生': """
生成aiを使用しています	3042
""", '用': """
用app開啟	5332
用户协议和隐私政策	5364
""", '由': """
由ai生成	5354
由ai语音朗读	5325
""", '申': """
申し込む	2921
""", '电': """
电子报	5237
电子邮箱	5237
""", '画': """
画像をクリックして拡大	3028
画像を拡大	2960
画像を拡大する	3028
画像を見る	2960
画質	3006
""", '留': """
留言	5258
留言(#	5258
留言内容	5369
留言已關閉	5318
留言規則	5318
留言规则	5318
""", '略': """
略過廣告	5365
""", '登': """
登入	5231
登入/註冊	5231
登入後留言	5318
登出	5231
登录	5231
登录/注册	5231
登录后发表评论	5318
登錄	5231
登録	2921
登録が完了いたしました	3045
登録が完了しました	2981
登録して続きを読む	2921
登録する	2921
""", '發': """
發佈留言	5276
發現錯誤?請告訴我們	5294
發生錯誤	5348
發表留言	5258
發表評論	5258
""", '百': """
百度贴吧	5297
""", '皆': """
皆さまのご支援が力になります	3018
""", '監': """
監修者	3030
""", '目': """
目前時間	5326
目录	5265
目次	2960
目次へ戻る	3047
目錄	5265
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5259
相关报道	5259
相关推荐	5259
相关文章	5259
相关新闻	5259
相关标签	5259
相关视频	5306
相关阅读	5259
相關主題	5259
相關報導	5259
相關影片	5306
相關推薦	5259
相關文章	5259
相關新聞	5259
相關標籤	5259
相關閱讀	5259
""", '看': """
看了这篇文章的人也看	5259
看全文	5350
看全部留言	5276
看全部留言 (#	5276
看原文	5307
看更多	5259
看更多作者文章	5350
看更多文章	5306
看更多新聞	5262	5306
看更多新闻	5262
看更多照片	5350
看結果	91
""", '知': """
知道了	5266
""", '確': """
確認する	3025
確認メールをお送りしました	3024
確認メールを送信しました	3024
確認画面へ	3025
""", '禁': """
禁止酒駕	5360
禁止酒駕,飲酒過量有害健康	5323
""", '稍': """
稍后	5334
稍后再说	5226
稍后提醒我	5226
稍后阅读	5294
稍後	5334
稍後再說	5226
稍後提醒我	5226
稍後閱讀	5294
""", '立': """
立即开通	5367
立即投票	91
立即捐助	5341
立即捐款	5227
立即捐赠	5341
立即支持	5366
立即訂閱	5231
立即订阅	5231
立即试玩	5321
立即購票	5323
立即贊助	5341
立即购票	5323
立即选购	5323
立即選購	5323
立即開始玩	5321
""", '第': """
第 # 張,共 # 張	5261
第 # 頁,共 # 頁	5262
第 # 页,共 # 页	5262
第#张/共#张	5261
第#頁 共#頁	5262
第#页,共#页	5262
""", '筆': """
筆者	3030
筆者プロフィール	3029
""", '管': """
管理 cookie	5253
管理cookie	5329
管理偏好設定	5364
管理偏好设置	5364
管理同意	5329
管理同意设置	5329
管理同意選項	5329
管理設定	5254
管理设置	5254
管理选项	5364
管理選項	5364
""", '粉': """
粉絲團	5245
""", '精': """
精彩推荐	5306
精彩推薦	5306
精选	5259
""", '紙': """
紙面ビューアー	2921
""", '結': """
結果を見る	91	2961
""", '続': """
続きはこちら	2992
続きをみる	2960
続きを読む	2921
続けて読む	3047
""", '網': """
網友投票	5273
網友留言	5258
""", '編': """
編輯推薦	5259
編輯準則	5351
編輯精選	5259
編集ポリシー	3029
編集方針	3030
編集部おすすめ	2956
編集部のおすすめ	2956
""", '縮': """
縮小	2934
縮小字體	5358
""", '繼': """
繼續使用網頁版	5332
繼續閱讀	5265
繼續閱讀請往下	5323
""", '續': """
續訂	5367
""", '纠': """
纠错	5258
""", '继': """
继续在浏览器阅读	5332
继续浏览内容	5265
继续阅读	5265
""", '续': """
续订	5367
""", '编': """
编辑准则	5351
编辑推荐	5259
编辑精选	5259
""", '缩': """
缩小字体	5358
""", '网': """
网友评论	5258
网友评论仅供其表达个人看法,并不表明本站立场	5361
""", '翻': """
翻訳を表示	2961
""", '联': """
联系作者	5351
联系我们	5251
联系编辑部	5351
""", '聯': """
聯絡我們	5251
聯絡編輯部	5351
""", '聽': """
聽全文	5294
聽文章	5325
聽新聞	5244
聽這篇文章	5294
""", '脳': """
脳トレ	3002
""", '自': """
自动播放	5326
自動再生	3006
自動播放	5326
自動翻訳	3006
自定义金额	5341
自訂金額	5341
""", '菜': """
菜单	5265
""", '著': """
著作権	2942
著者の記事一覧	3028
著者をフォロー	3034
著者をフォローする	3034
著者プロフィール	3029
""", '複': """
複製	5359
複製網址	5294
複製連結	5244	5297
""", '要': """
要接收推送通知吗	5333
要接收通知嗎	5333
""", '視': """
視頻由ai生成	5365
""", '觀': """
觀看更多	5306
""", '视': """
视频	5259
视频不可用	5325
视频加载中	5325
视频加载失败	5365
视频已下架	5325
视频已失效	5325
视频无法播放	5325
视频时长	5365
视频正在加载	5325
""", '解': """
解鎖全文	5294
解鎖文章	5367
解锁全文	5294
解锁文章	5367
解除しました	3017
解除方法	3017
解除方法はこちら	3017
""", '訂': """
訂戶專享	5323
訂戶專享優惠	5323
訂戶專享內容	5344
訂戶贈閱	5372
訂正について	3029
訂閱	5231
訂閱成功	5368
訂閱推播	5333
訂閱方案	5367
訂閱會員	5231
訂閱會員專屬內容	5294
訂閱郵件	5237
訂閱電子報	5237
""", '記': """
記事に関するお問い合わせ	3029
記事の続きはこちら	2992
記事の続きを読む	3028
記事の誤りを報告	2970	3038
記事の誤りを報告する	2953
記事は広告の下に続きます	3003
記事は広告の後に続きます	3003
記事へのお問い合わせ	3029
記事へのご意見	2947
記事をサポートする	2918
記事をシェア	3049
記事をシェアする	3049
記事をプレゼント	2921
記事をプレゼントする	2981
記事を保存	2934
記事を保存する	2981
記事を印刷する	2934
記事を聴く	3005
記事を評価する	3038
記事を読む	2960
記事を購入する	3044
記事を音声で聞く	3005
記事を音声で聴く	3005
記事ランキング	2956
記事一覧	2960
記事一覧へ	3028
記事一覧を見る	2992
記事全文を読む	2960
記住我	5345
記者をフォロー	3034
記者プロフィール	3029
記者募集	2973
記者募集中	2973
""", '設': """
設定を保存	3008
設定を保存する	3008
設定を変更	2945
設定を変更する	3041
設定を管理	3041
""", '許': """
許可	3013
許可する	2942	2945
""", '註': """
註冊	5231
註冊成功	5368
""", '評': """
評価順	3000
評論	5258
評論已關閉	5318
評論規則	5318
""", '話': """
話題の記事	2956
""", '該': """
該作者其他文章	5283
該作者更多文章	5350
該作者的更多文章	5283
""", '詳': """
詳しく見る	2945	2961
詳細	2961
詳細を見る	3048
詳細・購入はこちら	3003
詳細設定	2945
""", '語': """
語音播報	5294
語音朗讀	5294
""", '誤': """
誤りを報告	2961
誤りを報告する	3038
誤字・脱字を報告	2953	2970
誤字・脱字を報告する	2953	2970
誤字脱字の報告	2981
誤字脱字を報告	3029
誤字脱字を報告する	2953	2970	2981
""", '読': """
読まれている記事	2956
読み上げ	2981
読み放題	2926
読み続ける	2961
読み込み中です	3005
読者限定	3003
""", '請': """
請填寫讀者問卷	5294
請我們喝杯咖啡	5341
請查收郵件	5347
請檢查您的收件匣	5347
請繼續下滑閱讀	5323
請繼續往下閱讀	5250
請輸入您的電子郵件	5368
請輸入有效的電子郵件	5347
請輸入有效的電子郵件地址	5347
請輸入電子郵件	5237
請選擇金額	5366
請關閉廣告攔截器	5336
""", '讀': """
讀者優惠	5323
讀者專享	5323
讀者投書	5275
""", '讚': """
讚	5244
讚賞支持	5227
""", '订': """
订户专享	5323
订户专享优惠	5323
订户赠阅	5372
订阅	5231
订阅会员	5231
订阅成功	5368
订阅推送	5333
订阅邮件	5237
""", '记': """
记住我	5345
记者简介	5351
""", '设': """
设为google首选来源	5355
""", '评': """
评论	5258
评论(#	5258
评论功能已关闭	5361
评论已关闭	5318
评论规则	5318
""", '诚': """
诚聘英才	5294
""", '话': """
话题	5259
""", '该': """
该作者其他文章	5283
该作者的更多文章	5283
该文章已关闭评论	5361
该视频不可用	5325
该视频已下架	5325
该邮箱已被注册	5368
""", '详': """
详情	5266
""", '语': """
语音朗读	5294
语音由ai生成	5325
""", '说': """
说点什么	5361
""", '请': """
请先登录再评论	5294
请关闭广告拦截器	5336
请我们喝杯咖啡	5341
请查收邮件	5347
请检查您的收件箱	5347
请继续往下阅读	5250
请输入您的电子邮件	5368
请输入您的邮箱	5368
请输入昵称	5361
请输入有效的电子邮件地址	5347
请输入有效的邮箱地址	5347
请输入邮箱	5237
请选择金额	5366
""", '读': """
读者专享	5323
读者优惠	5323
""", '豆': """
豆瓣	5297
""", '購': """
購入はこちら	3003
購票	5360
購票連結	5323
購読	2921
購読する	2921
購読のお申し込み	2921
購読プラン	3044
購読プランを見る	3021
購読申し込み	2921
購買本書	5323
""", '贈': """
贈る	3036
贈送文章	5294
贈送文章給朋友	5294
贈送此文	5294
""", '贊': """
贊助	5227
贊助內容	5250
贊助商	5250
贊助我們	5341
""", '购': """
购买本书	5323
购买此书	5323
购票	5360
购票链接	5323
""", '赞': """
赞	5319
赞助	5227
赞助内容	5250
赞助商链接	5250
赞助我们	5341
赞赏	5227
赞赏作者	5366
""", '赠': """
赠送文章	5358
赠送此文	5294
""", '超': """
超值方案	5344
""", '跳': """
跳到主要內容	5265
跳到內容	5262
跳到食谱	61
跳至主要內容	5262
跳至主要内容	5262
跳至內容	5262
跳至食譜	61
跳转到主要内容	5262
跳转到食谱	61
跳过广告	5365
""", '踩': """
踩	5319
""", '載': """
載入中	5325
載入內容	5329
載入更多	5265
載入貼文	5329
""", '輸': """
輸入您的電子郵件	5368
""", '轉': """
轉發	5244
""", '转': """
转发	5244
""", '载': """
载入内容	5329
""", '输': """
输入您的邮箱	5368
""", '返': """
返信	2947
返信する	2947
返信を書く	3038
返信を表示	2999
返信を見る	2999
返信を隠す	2999
返回上一页	5370
返回列表	5370
返回頂部	5350
返回顶部	5265
返回首頁	5350
返回首页	5265
""", '还': """
还不是会员	5344
还有更多精彩内容	5370
还没有账号	5344
""", '这': """
这篇文章对你有帮助吗	5318
这篇文章对您有帮助吗	5318
""", '进': """
进入专题	5350
进入专题页	5350
""", '连': """
连结已复制	5358
""", '追': """
追蹤	5245
追蹤中	5355
追蹤主題	5355
追蹤作者	5355
追蹤我們	5245
""", '退': """
退出全屏	5325
""", '送': """
送信	91	3025
送信が完了しました	3024
送信しました	3024
送信する	91	3025
送信完了	3024
送出	91	5348
送出成功	5347
送出留言	5318
送出評論	5318
送料無料	3037
""", '选': """
选择	5345
选择方案	5344
选择订阅方案	5344
选择金额	5366
""", '逐': """
逐字稿	5326
""", '這': """
這篇文章對你有幫助嗎	5318
這篇文章對您有幫助嗎	5318
""", '通': """
通報	3000
通報する	2947
通知をオン	2933
通知をオンにする	3012
通知を受け取らない	3012
通知を受け取りますか	3012
通知を受け取る	2981
通知を設定する	3012
通知を許可	3012
通知を許可しますか	3012
通知を許可する	3012
""", '速': """
速報	2956
速報を通知で受け取る	3012
速報通知を受け取る	2981
""", '連': """
連結已複製	5294
連載	2956
連載の新着をメールでお知らせ	2938
連載をフォロー	3034
連載をフォローする	3034
連載を見る	3028
連載一覧	3028
""", '運': """
運営会社	2942	2970
""", '違': """
違反を報告	2999
違反を報告する	2999
違反報告	2947
""", '選': """
選單	5265
選択する	3022
選擇	5345
選擇方案	5344
選擇訂閱方案	5344
選擇金額	5366
""", '還': """
還不是會員	5344
還沒有帳號	5344
""", '邮': """
邮箱	5237
邮箱格式不正确	5347
邮箱格式错误	5347
""", '配': """
配信停止はいつでも可能です	3024
""", '重': """
重新加载页面	5336
重新播放	5326
重新整理頁面	5336
重新載入頁面	5336
""", '金': """
金額を入力	3018
金額を指定	3018
金額を指定する	3018
金額を選ぶ	3043
金額を選択	3043
金額を選択してください	3043
""", '錯': """
錯誤回報	5275
""", '链': """
链接已复制	5294
""", '閉': """
閉じる	2917	2960
""", '開': """
開く	2961
開啟推播	5333
開啟通知	5333	5335
開始測驗	5321
開通會員	5231
""", '間': """
間違いを見つけたら	3029
""", '関': """
関連	2956
関連する記事	2956
関連キーワード	2956
関連タグ	2956
関連トピックス	2956
関連ニュース	2956
関連リンク	2956
関連動画	2956
関連動画を見る	3042
関連情報	2956
関連記事	2956
関連記事はこちら	2991
関連記事をもっと見る	3047
関連記事を見る	3047
""", '閱': """
閱讀下一篇	5370
閱讀全文	5265
閱讀原文	5307
閱讀排行	5264
閱讀更多	5265
""", '關': """
關於作者	5351
關於我們	5251
關注	5245
關注作者	5355
關注我們	5245
關注此主題	5355
關鍵字	5259
關閉	5226
關閉視窗	5370
關閉選單	5370
""", '阅': """
阅读下一篇	5370
阅读全文	5265
阅读剩余全文	5370
阅读原文	5307
阅读排行	5264
阅读更多	5265
""", '随': """
随时取消	5344
随时可取消	5344
""", '隐': """
隐私偏好	5364
隐私政策	5251
隐私权政策	5251
隐私设置	5330
""", '隨': """
隨時取消	5344
""", '隱': """
隱私偏好	5364
隱私政策	5251
隱私權政策	5251
隱私權設定	5329
隱私設定	5330
""", '離': """
離開全螢幕	5325
""", '電': """
電子信箱	5237
電子信箱格式錯誤	5347
電子報	5237
電子版	2921
電子郵件格式不正確	5347
電郵	5348
""", '静': """
静音	5326
""", '靜': """
靜音	5326
""", '音': """
音声で聞く	2934
音声をダウンロード	3005
音声を再生	3042
音声読み上げ	2981
音頻長度 #	5292
音频播放器	5365
""", '頭': """
頭條	5259
""", '顯': """
顯示內容	5329
顯示原文	5266
顯示字幕	5325
顯示更多	5265
顯示貼文	5329
""", '飲': """
飲酒過量,有害健康	5323
飲酒過量有害健康	5323
""", '首': """
首頁	5265
首页	5265
""", '马': """
马上开始	5266
马上玩	5321
""", '验': """
验证码	5348
""", '點': """
點我看影片	5294
點我看更多	5262
點擊排行	5264
點擊播放	5325
點擊播放本文	5294
點擊放大	5350
點擊看大圖	5350
點擊看更多	5262
點擊開啟聲音	5365
點擊閱讀全文	5370
點此看更多	5262
點閱排行	5306
""", '가': """
가	3072	3106
가 가 가	3106
가가가	3106
가격 보기	3179
가로세로 낱말퀴즈	3132
가입하기	3061
가장 많이 본 뉴스	3079
가장 인기	3154
""", '강': """
강연 신청하기	3121
""", '개': """
개인정보 보호 설정	3173
개인정보 설정	3138
개인정보 수집 동의	3155
개인정보 수집 및 이용 동의	3155
개인정보 수집 및 이용에 동의합니다	3155
개인정보 수집·이용에 동의합니다	3155
개인정보 처리방침	3077
개인정보처리방침	3077
""", '갤': """
갤러리 닫기	3178
갤러리 보기	3160
""", '거': """
거부	3077	3099
""", '검': """
검색	3081
""", '게': """
게시물 보기	3138
게시물 불러오기	3138
게임 전체보기	3130
게임 하러 가기	3130
""", '결': """
결과 보기	91	3082
""", '계': """
계속 읽기	3061
계정이 있으신가요	3153
""", '고': """
고객센터	3077
고충처리	3094
고충처리인	3094	3161
""", '공': """
공감	3129
공감백배 #	3107
공감순	3129
공유	3072
공유하기	3072
""", '과': """
과거순	3129
""", '관': """
관련 기사	3079
관련 기사 더보기	3178
관련 뉴스	3079
관련 영상	3117
관련 태그	3079
관련기사	3079
관련기사 더보기	3178
관련뉴스	3079
관련키워드	3079
""", '광': """
광고	3076
광고 건너뛰기	3174
광고 닫기	3076
광고 문의	3094
광고 문의하기	3122
광고 아래에 기사가 계속됩니다	3133
광고 영역	87
광고 종료	3133
광고 차단 해제 방법	3144
광고 차단을 해제해 주세요	3144
광고 차단을 해제했습니다	3144
광고 차단이 감지되었습니다	3144
광고 후 계속됩니다	3133
광고문의	3094
광고성 정보 수신 동의	3155
광고성 정보 수신에 동의합니다	3155
""", '괜': """
괜찮습니다	3056
""", '교': """
교보문고에서 구매	3133
""", '구': """
구글 계정으로 계속하기	3153
구글 계정으로 로그인	3153
구글 선호 매체로 추가	3165
구글 플레이에서 다운로드	3141
구글로 계속하기	3153
구글로 로그인	3153
구글플레이에서 다운로드	3141
구독	3061
구독 갱신	3176
구독 상품 보기	3153
구독 상품 선택	3153
구독 상품 안내	3176
구독 신청	3061
구독 신청이 완료되었습니다	3155
구독 신청하기	3153
구독 안내	3176
구독 전용	3061
구독 중	3061
구독 취소	3166
구독권 선택	3153
구독신청	3061	3094
구독이 완료되었습니다	3109
구독자 전용	3064
구독자 전용 기사	3153
구독자 전용 혜택	3133
구독자 혜택	3133
구독자가 선물한 기사입니다	3180
구독중	3165
구독하고 이어서 읽기	3109
구독하기	3061
구매하기	3133
구매하러 가기	3133
""", '글': """
글씨 크기	65
글씨크기	3072
글자 작게	3167
글자 크게	3167
글자 크기	3072
글자 크기 변경	65	3109
글자 크기 조절	65	3109
글자크기	3072	3106
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3175
금액 직접 입력	3149
금액을 선택하세요	3175
금액을 선택해 주세요	3175
""", '기': """
기계 번역	3135
기대해요 #	3107
기부하기	3057
기사 계속 보기	3178
기사 공유	3167
기사 공유하기	3072
기사 구매	3176
기사 더 보기	3178
기사 더보기	3109
기사 듣기	3109
기사 링크 복사	3109
기사 본문	3081
기사 선물하기	3109
기사 스크랩	3167
기사 스크랩하기	3109
기사 오류 신고	3109
기사 오류 제보	3109
기사 요약	3164
기사 원문 보기	3109
기사 음성으로 듣기	3134
기사 잠금 해제	3176
기사 저장	3167
기사 저장하기	3109
기사 전문 보기	3160
기사 전체보기	3160
기사 제보	3094	3161
기사 제보 및 문의	3109
기사 추천	3170
기사 평가하기	3170
기사 후원하기	3057
기사는 광고 아래에 계속됩니다	3133
기사는 광고 후 계속됩니다	3133
기사듣기	3134
기사를 공유합니다	3180
기사에 대한 의견	3078
기사원문	3081
기사저장	3072
기사제보	3094	3161
기사추천	3170
기자 구독	3093
기자 구독하기	3093
기자 소개	3161
기자 응원하기	3095
기자 페이지	3093
기자 프로필	3095
기자 프로필 보기	3093
기자 홈	3095
기자구독	3095	3165
기자에게 메일 보내기	3161
기자에게 이메일 보내기	3161
기자의 다른 기사	3093
기자의 다른 기사 보기	3095	3160
기자의 다른기사	3079	3095
기자의 다른기사 보기	3160
기자페이지 바로가기	3160
기자프로필	3095
기획 기사 보기	3160
""", '나': """
나중에	3056
나중에 보기	3109
나중에 읽기	3109
나중에 하기	3056
""", '남': """
남은 시간	3135
""", '낱': """
낱말 퍼즐 풀기	3089
낱말퀴즈	3132
""", '내': """
내 정보	3061
내용을 입력하세요	3177
내용을 입력해 주세요	3177
""", '네': """
네, 받을게요	3142
네이버 구독	3075
네이버 로그인	3153
네이버 밴드 공유	3167
네이버 블로그	3072
네이버로 로그인	3153
네이버에서 구독	3075
네이버에서 구독하기	3075
""", '놀': """
놀랐어요 #	3107
""", '놓': """
놓치면 안 되는 기사	3117
""", '뉴': """
뉴스 더보기	3160
뉴스 듣기	3109
뉴스레터 구독	3067
뉴스레터 구독 신청	3067
뉴스레터 구독이 완료되었습니다	3177
뉴스레터 무료 구독	3109
뉴스레터 신청	3067
""", '닉': """
닉네임을 입력하세요	3170
""", '다': """
다른 공유 찾기	3072
다른 금액	3149
다른 기사	19	3079
다른 기사 더 보기	19
다른 기사 보기	3093
다른기사	3079
다른기사 보기	3079
다시 보기	3135
다시 보지 않기	3056
다시보기	3135
다음	3081
다음 기사	3079
다음 기사 보기	3109
다음 기사 읽기	3178
다음 동영상	3174
다음 사진	3160
다음 영상	3174
다음 이미지	3178
다음 페이지	3081
다음글	3160
다음기사	3079
다음에	3056
다음에 하기	3143
다크모드	3139
""", '닫': """
닫기	3056
""", '답': """
답글	3078
답글 달기	3128
답글 더보기	3128
답글 보기	3128
답글 쓰기	3128
답글 접기	3128
답글쓰기	3078
""", '당': """
당신의 생각은	3088
당신이 좋아할 만한	3079
""", '댓': """
댓글	3078
댓글 #	3078
댓글 #개	3078
댓글 닫기	3128
댓글 달기	3091
댓글 더보기	3128
댓글 등록	3128
댓글 등록하기	3128
댓글 보기	3078
댓글 신고	3170
댓글 신고하기	3170
댓글 쓰기	3078
댓글 운영 원칙	3128
댓글 운영 정책	3109
댓글 운영정책	3091	3109
댓글 입력	3091
댓글 작성	3128
댓글 작성 규칙	3128
댓글 작성하기	3128
댓글 전체보기	3091
댓글 정렬	3091
댓글 정책	3128
댓글보기	3078
댓글쓰기	3078
댓글을 남겨 주세요	3170
댓글을 남겨주세요	3170
댓글을 입력하세요	3170
댓글을 입력해 주세요	3170
댓글을 입력해주세요	3078
댓글을 작성하려면 로그인 해주세요	3170
댓글이 닫혔습니다	3128
""", '더': """
더 많은 옵션	3167
더 보기	3081
더 알아보기	3099
더보기	3079	3081
""", '도': """
도서 구매하기	3133
도움돼요 #	3107
도움이 되었나요	3128
""", '독': """
독자 의견 조사	3109
독자 특별 할인	3133
독자 할인	3133
""", '동': """
동영상	3079
동영상 로딩 중	3134
동영상 보기	3174
동영상 재생	3134
동영상 플레이어	3174
동영상을 불러오는 중입니다	3134
동영상을 불러올 수 없습니다	3174
동영상을 재생할 수 없습니다	3134
동의	3077	3099
동의 관리	3138
동의 철회	3138
동의 철회하기	3138
동의 후 계속	3138
동의하고 계속	3138
동의하고 계속하기	3138
동의합니다	3077
""", '뒤': """
뒤로 가기	3082
""", '등': """
등록	3078
""", '디': """
디지털 구독하기	3176
디지털뉴스부	3093
디지털뉴스팀	3093
디지털콘텐츠팀	3093
""", '또': """
또는	3154
""", '라': """
라인	3072
""", '랭': """
랭킹	3079
랭킹뉴스	3079
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
로그아웃	3061
로그인	3061
로그인 상태 유지	3153
로그인 유지	3153
로그인 전용 기사	3153
로그인 후 댓글 쓰기	3109
로그인 후 댓글 작성이 가능합니다	3170
로그인 후 댓글을 작성하실 수 있습니다	3091
로그인 후 댓글을 작성할 수 있습니다	3128
로그인 후 이용해 주세요	3128
로그인/회원가입	3061
로그인이 필요	3064
로그인하고 계속 읽기	3176
로딩 중	3134
로딩 중입니다	3134
로딩중	3134
""", '링': """
링크 복사	3072
링크가 복사되었습니다	3109
""", '마': """
마이페이지	3061
""", '많': """
많이 본 기사	3079
많이 본 뉴스	3079
많이 본 영상	3117
많이 읽은 기사	3079
많이본 기사	3079
많이본 뉴스	3079
""", '맨': """
맨 위로	3081
맨위로	3081
""", '메': """
메뉴	3081
메뉴 닫기	3081
메시지가 전송되었습니다	3155
메일	3072
메일함을 확인해 주세요	3155
""", '멤': """
멤버십 가입	3176
멤버십 가입하기	3176
""", '모': """
모두 거부	3139
모두 동의	3077
모두 허용	3139
모든 쿠키 거부	3173
모든 쿠키 수락	3173
모든 쿠키 허용	3173
모바일 웹으로 계속	3141
""", '목': """
목록	3081
목록 보기	3160
목록보기	3081
목록으로	3160
목록으로 돌아가기	3178
""", '무': """
무료 게임	3130
무료 배송	3169
무료 체험 시작하기	3061
무료 회원가입	3061
무료, 스팸 없음	3155
무료로 읽기	3176
무료배송	3169
무제한 이용하기	3176
""", '문': """
문의	3078
문의 내용	3177
문자 크기	65
""", '바': """
바로 구매하기	3133
바로가기	3072
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3135
""", '밴': """
밴드	3072
""", '번': """
번역 보기	3082
""", '베': """
베스트	3079
""", '보': """
보내기	3157
""", '복': """
복사	3168
복사하기	3072
""", '본': """
본 사이트는 쿠키를 사용합니다	3100
본문 글씨 줄이기	3072	3106
본문 글씨 키우기	3072	3106
본문 바로가기	3081
본문으로 바로가기	3081
""", '북': """
북마크	3072
""", '분': """
분석탁월 #	3107
""", '브': """
브라우저에서 계속	3141
브라우저에서 계속 보기	3141
""", '비': """
비공감	3129
비밀번호 찾기	3061
비밀번호를 잊으셨나요	3153
""", '사': """
사업제휴	3094
사이트맵	3077
사전 등록하기	3121
사전등록 하기	3121
사진 더 보기	3160
사진 더보기	3160
사진 모두 보기	3160
사진 크게 보기	3160
사진 크게보기	3160
사진 확대	3081
""", '삭': """
삭제된 동영상입니다	3134
""", '상': """
상품 보기	3179
상품 상세보기	3179
""", '새': """
새로고침	3144
""", '선': """
선착순 # 명	3120
선착순 #명	3120
선착순 마감	3120
선택	3154
선택 저장	3138
선호 매체로 추가	3165
""", '설': """
설문	92
설문 결과	3129
설문 결과 보기	3170
설문 참여 바로가기	3109
설문 참여하기	3109
설문에 참여하기	3128
설문조사	92
설문조사 참여하기	3109
설정	3099
설정 관리	3173
설정 저장	3138
""", '소': """
소리 켜기	3174
""", '속': """
속보	3079
속보 알림 받기	3109
속보 알림 신청	3109
속보 알림을 받으시겠습니까	3142
""", '스': """
스도쿠	3132
스크랩	3072
스크랩하기	3109
스크립트	3135
스크립트 보기	3134
스토어	3169
스토어 바로가기	3133
스폰서	3076
스폰서 링크	3122
스폰서 콘텐츠	3122
스폰서링크	3122
""", '슬': """
슬퍼요	3107
슬퍼요 #	3107
""", '시': """
시리즈 보기	3160
""", '신': """
신고	3078
신고하기	3129
신문구독	3061
신청이 완료되었습니다	3155
""", '실': """
실시간 뉴스	3079
""", '쏠': """
쏠쏠정보 #	3107
""", '아': """
아마존에서 구매	3133
아마존에서 보기	3133
아이디 저장	3153
아이디 찾기	3153
아직 회원이 아니신가요	3153
""", '알': """
알겠습니다	3082
알라딘에서 구매	3133
알라딘에서 보기	3133
알림 받기	3071
알림 설정	3071
알림 설정하기	3142
알림 켜기	3142
알림 허용	3142
알림을 받으시겠습니까	3142
알림을 받으시겠어요	3142
알림을 켜시겠습니까	3142
""", '애': """
애드블록을 해제해 주세요	3144
애드블록이 감지되었습니다	3144
애플로 계속하기	3153
애플로 로그인	3153
""", '앱': """
앱 다운로드	3071
앱 다운로드하기	3071
앱 다운받기	3141
앱 설치	3071
앱 설치하기	3071
앱스토어에서 다운로드	3141
앱에서 계속 읽기	3141
앱에서 보기	3141
앱에서 열기	3141
앱에서 이어보기	3141
앱으로 보기	3141
""", '언': """
언제든 해지 가능	3153
언제든지 수신 거부할 수 있습니다	3155
언제든지 해지 가능	3153
""", '얼': """
얼리버드 할인	3121
""", '에': """
에디터 추천	3079
""", '여': """
여러분의 생각은	3088
여러분의 후원이 큰 힘이 됩니다	3149
""", '연': """
연간 결제	3154
연간 구독	3154
연관기사	3079
연재 보기	3160
""", '열': """
열기	3082
""", '영': """
영상	3079
영상 길이 #	3104
영상 더보기	3160
영상 보기	3109
영상 재생	3134
영상으로 만나보세요	3109
영상으로 보기	3109
영상을 불러오는 중입니다	3134
영상을 불러올 수 없습니다	3174
영상을 재생할 수 없습니다	3134
""", '예': """
예매 바로가기	3133
예매하기	3133
예스#에서 구매	3133
예스#에서 보기	3133
""", '오': """
오늘 하루 보지 않기	3056
오늘은 그만 보기	3056
오늘의 낱말 퍼즐	3089
오늘의 설문	3089
오늘의 스도쿠	3089
오늘의 십자말풀이	3089
오늘의 운세	3132
오늘의 추천	3079
오늘의 투표	3089
오늘의 핫뉴스	3117
오디오 다운로드	3134
오디오 플레이어	3174
오디오로 듣기	3109
오래된순	3129
오류 신고	3078
오류 신고하기	3109
오류가 발생했습니다	3155
오타 신고	3128
오탈자 신고	3109
""", '온': """
온라인뉴스팀	3093
""", '올': """
올바른 이메일 주소를 입력해 주세요	3155
올바른 이메일을 입력해 주세요	3155
""", '옵': """
옵션 관리	3173
""", '요': """
요금제 보기	3176
요약	3081
""", '원': """
원고료 보내기	3175
원문 보기	3082
원문보기	3081
""", '월': """
월간 결제	3154
월간 구독	3154
""", '웨': """
웨비나 신청하기	3121
""", '웹': """
웹에서 계속 보기	3141
""", '위': """
위로	3081
위로 가기	3160
""", '유': """
유료 구독자 전용	3153
유료 기사입니다	3109
유료회원 전용	3153
유료회원 전용 기사	3153
유튜브 구독	3075
유튜브 구독하기	3075
유튜브에서 보기	3171
""", '윤': """
윤리강령	3094
""", '음': """
음성 다운로드	3134
음성 재생하기	3109
음성으로 듣기	3072
음소거	3135
음소거 해제	3134
음소거를 해제하려면 탭하세요	3174
""", '응': """
응원하기	3057
응원해요 #	3107
""", '의': """
의견 남기기	3128
의견 보내기	3128
의견 쓰기	3078
""", '이': """
이 기사 공유하기	3180
이 기사 구매하기	3176
이 기사 어땠나요	3109
이 기사 어떠셨나요	3128
이 기사가 도움이 되었나요	3128
이 기사는 잠겨 있습니다	3153
이 기사를 공유합니다	3109
이 기사를 추천합니다	3109
이 기사를 평가해 주세요	3170
이 기사와 함께 읽은 기사	3109
이 기자의 다른 기사	3095	3109
이 기자의 다른 기사 더보기	3160
이 동영상을 재생할 수 없습니다	3134
이 사이트는 쿠키를 사용합니다	3100
이 시각 많이 본 기사	3117
이 시각 많이 본 뉴스	3117
이 시각 주요뉴스	3079
이 시각 추천뉴스	3079
이 음성은 ai가 생성했습니다	3134
이 주제 팔로우	3165
이 콘텐츠를 표시할 수 없습니다	3138
이 페이지가 도움이 되었나요	3128
이런 기사는 어때요	3117
이름을 입력하세요	3177
이름을 입력해 주세요	3177
이메일	3072
이메일 주소 입력	3177
이메일 주소를 입력하세요	3155
이메일 주소를 입력해 주세요	3177
이메일 형식이 올바르지 않습니다	3155
이메일로 계속하기	3176
이메일로 공유	3167
이메일로 로그인	3176
이메일무단수집거부	3077
이메일을 입력하세요	3155
이메일을 입력해 주세요	3155
이메일을 입력해주세요	3177
이메일을 확인해 주세요	3155
이미 계정이 있으신가요	3153
이미 구독 중이신가요	3061
이미 구독 중입니다	3177
이미 등록된 이메일입니다	3177
이미 참여하셨습니다	3128
이미 투표하셨습니다	3128
이미 회원이신가요	3061
이미지 크게 보기	3081
이미지 크게보기	3160
이미지 확대	3081
이번 주 설문	3089
이번 주 투표	3089
이번주 설문	3089
이슈	3079
이어서 읽기	3178
이용권 구매	3153
이용권 선택	3153
이용약관	3077
이용약관에 동의합니다	3155
이전	3081
이전 기사	3079
이전 기사 보기	3109
이전 사진	3160
이전 영상	3174
이전 이미지	3178
이전글	3160
이전기사	3079
""", '인': """
인기 급상승	3117
인기 기사	3079
인기기사	3079
인기뉴스	3079
인쇄	3072
인쇄하기	3072
인스타그램 팔로우	3109
인스타그램에서 보기	3171
인스타그램에서 이 게시물 보기	3171
""", '일': """
일시	3150
일시 후원	3149
일시 후원하기	3149
일시정지	3135
일시후원	3057
""", '자': """
자동 번역	3135
자동 재생	3135
자동재생	3135
자막 보기	3134
자막 켜기	3134
자바스크립트가 비활성화되어 있습니다	3138
자발적 유료 구독	3175
자세히	3082
자세히 보기	3082	3099
""", '작': """
작게	3168
""", '장': """
장바구니 담기	3179
장바구니에 담기	3179
""", '재': """
재생	3081	3104
재생 속도	3134
재생 시간	3135
재생 시간 #	3104
재생속도	3134
재생시간 #	3104
재생할 수 없는 동영상입니다	3134
""", '저': """
저자 소개	3162
저작권규약	3077
저장	3072
""", '전': """
전송	3157
전송되었습니다	3155
전체 기사	3178
전체 기사 보기	3160
전체 뉴스 보기	3160
전체 댓글	3078
전체 댓글 보기	3091
전체 동의	3139
전체 보기	3081
전체 사진 보기	3160
전체 화면	3135
전체메뉴	3081
전체보기	3081
전체화면	3135
전체화면 종료	3134
""", '접': """
접기	3081
접수되었습니다	3177
""", '정': """
정기	3150
정기 후원	3149
정기 후원하기	3057
정기구독	3061
정기후원	3057
정기후원 신청	3175
정기후원 신청하기	3175
정기후원하기	3149
정렬	3129
정상적으로 접수되었습니다	3177
정정·반론보도 신청	3161
정정보도 신청	3161
정정보도 요청	3161
""", '제': """
제보	3078
제보 바로가기	3161
제보하기	3078
제작 지원	3169
제작지원	3169
제출	91	3157
제휴 광고	3133
제휴 문의	3094
제휴 콘텐츠	3133
제휴문의	3094
""", '좋': """
좋아요	3072
좋아요 #	3107
좋은 기사 후원하기	3057
""", '주': """
주소 복사	3109
주소가 복사되었습니다	3109
주소복사	3072
주요 기사	3079
주요 뉴스	3079
주요 뉴스 더보기	3117
주요기사	3079
주요뉴스	3079
주제 팔로우	3165
""", '지': """
지금 구매하기	3133
지금 뜨는 기사	3117
지금 뜨는 뉴스	3117
지금 플레이	3130
지금 플레이하기	3130
지금 후원하기	3175
지나친 음주는 건강에 해롭습니다	3133
지나친 음주는 건강을 해칩니다	3133
지도 보기	3082
지면보기	3061
""", '직': """
직접 입력	3150
""", '차': """
차단	3143
""", '참': """
참가 신청하기	3121
참가신청하기	3121
참여하기	91
""", '창': """
창 닫기	3178
""", '찾': """
찾아오시는 길	3094
""", '채': """
채널 추가	3165
""", '책': """
책 구매하기	3133
""", '첫': """
첫 댓글을 남겨주세요	3170
첫 댓글을 작성해 보세요	3170
""", '청': """
청소년보호정책	3077
""", '총': """
총 #명 참여	3088
""", '최': """
최고의 혜택	3154
최신 기사	3079
최신 뉴스	3079
최신기사	3079
최신뉴스	3079
최신순	3129
최저가 보기	3179
""", '추': """
추천	3154
추천 기사	3079
추천 스폰서	3122
추천 영상	3117
추천기사	3079
추천뉴스	3079
추천순	3129
""", '축': """
축하해요 #	3107
""", '친': """
친구 추가하기	3109
""", '카': """
카카오 계정으로 로그인	3153
카카오 로그인	3153
카카오로 로그인	3153
카카오로 시작하기	3153
카카오스토리	3072
카카오톡	3072
카카오톡 공유	3072
카카오톡 공유하기	3167
카카오톡으로 공유	3109
카카오톡으로 공유하기	3109
카테고리	3079
""", '커': """
커피 한 잔 사주기	3149
커피 한 잔 후원하기	3149
""", '콘': """
콘텐츠 보기	3138
콘텐츠 불러오기	3138
콘텐츠 표시	3138
""", '쿠': """
쿠키 관리	3138
쿠키 기본 설정	3098
쿠키 설정	3077
쿠키 설정 관리	3138
쿠키 설정 변경	3098
쿠키 정책	3100
쿠키 허용	3100
쿠팡에서 구매	3133
쿠팡에서 구매하기	3133
쿠팡에서 보기	3133
쿠폰 받기	3179
""", '퀴': """
퀴즈 도전하기	3130
퀴즈 풀기	3109
퀴즈 풀러 가기	3130
""", '크': """
크게	3168
""", '클': """
클릭하면 소리가 켜집니다	3174
""", '키': """
키워드	3079
""", '태': """
태그	3079
""", '텔': """
텔레그램에서 소식 받기	3109
""", '투': """
투표	92
투표 결과	3129
투표 결과 보기	91
투표 참여하기	3128
투표가 완료되었습니다	3128
투표에 참여해 주셔서 감사합니다	3128
투표하기	91	3109
투표해 주셔서 감사합니다	91	3128
""", '트': """
트위터	3072
트위터 공유	3072
트위터로 공유	3167
트위터에서 보기	3171
""", '특': """
특집 더보기	3160
특집 보기	3160
""", '티': """
티켓 예매	3133
티켓 예매하기	3133
""", '틱': """
틱톡에서 보기	3171
""", '파': """
파워링크	3122
""", '팔': """
팔로우 중	3165
팔로우 취소	3165
""", '팟': """
팟빵에서 듣기	3171
""", '페': """
페이스북	3072
페이스북 공유	3072
페이스북에서 보기	3171
페이스북으로 공유	3109
페이스북으로 로그인	3153
페이지 새로고침	3144
페이지를 새로고침하세요	3144
페이팔로 결제	3176
""", '편': """
편집 원칙	3161
편집규약	3094
""", '펼': """
펼치기	3081
""", '포': """
포럼 참가 신청하기	3121
포토	3079
포토 갤러리	3160
""", '폰': """
폰트 크기	3072
""", '푸': """
푸시 알림 받기	3142
""", '프': """
프리미엄	3061
프린트	3072
""", '피': """
피드백 보내기	3128
""", '필': """
필수	3157
필수 입력	3155
필수 입력 항목	3155
필수 입력 항목입니다	3155
필수 항목	3157
필수 항목입니다	3155
필자 소개	3161
""", '한': """
한번만	3150
""", '할': """
할인 코드	3179
""", '함': """
함께 보면 좋은 기사	3079
함께 볼 기사	3117
함께 읽으면 좋은	3079
함께 읽은 기사	3117
""", '핫': """
핫뉴스	3079
핫이슈	3079
핫클릭	3117
""", '항': """
항상 허용	3139
""", '해': """
해제 방법	3148
해제했습니다	3148
""", '행': """
행사 신청하기	3121
""", '허': """
허용	3099	3143
""", '헤': """
헤드라인	3079
""", '현': """
현재 시간	3135
""", '협': """
협찬	3076
""", '홈': """
홈	3081
홈으로	3160
홈으로 가기	3160
""", '화': """
화나요	3107
화나요 #	3107
화제의 뉴스	3079
화질	3135
""", '확': """
확인	3082
""", '환': """
환경설정 관리	3173
""", '회': """
회사 소개	3094
회사소개	3077	3094
회원 전용	3064
회원 전용 기사	3153
회원가입	3061
회원가입하고 계속 읽기	3176
회원이 아니신가요	3153
""", '후': """
후속강추 #	3107
후속기사 원해요	3107
후속기사 원해요 #	3107
후원	3057
후원 바로가기	3149
후원 신청	3149
후원 안내	3057
후원 페이지 바로가기	3149
후원 페이지로 이동	3149
후원 하기	3057
후원자 되기	3149
후원하기	3057
후원해 주셔서 감사합니다	3175
후원회원 가입	3057
후원회원 되기	3149
""", '훈': """
훈훈해요	3107
훈훈해요 #	3107
""", '흥': """
흥미진진 #	3107
""", '힘': """
힘내요 #	3107
"""}

START = {'a': """
aboneliğiniz	4816 K başariyla
abonē	3282 K par	3282 K no	3282 K un	3284 K
acasă	98 K >	98 K '	98 K "
accès	2056 K illimité
această	52 K investigație	4036 K traducere	4104 K știre a fost
además	1574 K:	1629 K, en
adresă	4011 K de e-mail invalidă	4011 K de email invalidă
adó	2477 K #%
adód	2477 K #%
adója	2477 K #%
ai가	3101 K 자동 번역한	3101 K 번역한	3101 K 핵심	3101 K 요약한	3103 K 읽어
ai에게	3101 K 물어	3101 K 질문	3101 K 물어보기
ajánld	2477 K fel adód
ajánlja	2477 K fel adója	2477 K fel adód
ajánljuk	2502 K:
ajánlott	2504 K videó:	2504 K cikk:	2504 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4647 K dig till vårt	4665 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3658 K fra
anúncio	3976 K em # s	3976 K em # segundos
aportá	1516 K desde
apoyá	81 K
après	2219 K déduction fiscale :
apóyanos	1516 K desde
apúntate	1605 K al curso	1605 K a nuestro	1610 K a nuestro seminario	1610 K a nuestro evento
aquí	1641 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3700 K wyraża poglądy	3700 K wyraża opinie	3700 K jest opinią	3714 K ukazał się	3714 K pochodzi z	3720 K przetłumaczony	3720 K został przetłumaczony	3720 K czyta	3720 K wygenerowany	3760 K został	3760 K przetłumaczono	3798 K ukazał się	3798 K pierwotnie ukazał	3798 K pochodzi z	3799 K	3809 K powstał we współpracy z
artykuły	3710 K autora
artículo	1668 K publicado originalmente	1700 K publicado en colaboración
artículos	1533 K gratuitos
ascultă	1 K	4022 K:	4047 K podcastul	4047 K acest articol	4113 K pe
atradāt	44 K
atsisiųskite	3216 K
autorė	3220 K:
autoři	545 K jsou
außerdem	947 K lesenswert:	947 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1618 K la app
beiträge	27 K	983 K von
benefício	3899 K do assinante:
berätta	59 K i	59 K gärna
beställ	4665 K
bestätigen	816 K sie ihre
bestätigungsmail	816 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1541 K diario	1541 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5114 K viết dành riêng cho	5114 K viết dành cho thuê bao	5126 K này có nội dung do	5126 K này có nội dung từ	5126 K viết này có nội dung	5126 K viết này chứa nội dung	5131 K liên quan:	5143 K viết thể hiện quan điểm	5143 K viết thể hiện quan điểm cá nhân	5143 K viết thể hiện văn phong	5143 K viết là quan điểm	5143 K viết phản ánh quan điểm	5143 K viết không phản ánh quan điểm	5148 K viết có hữu ích	5148 K viết này có hữu ích	5148 K viết này có giúp	5152 K viết được dịch tự động	5152 K được dịch tự động	5152 K viết được tóm tắt	5152 K viết có sử dụng ai	5152 K viết này được dịch tự động	5202 K viết được bảo vệ	5203 K viết được thực hiện	5203 K viết được viết	5203 K viết này được	5210 K viết tiếp tục
báo	5148 K lỗi bài viết
bình	5 K luận	27 K luận	5151 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4816 K aboneliğiniz
bültenimize	4816 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2502 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5114 K đã là thuê bao	5148 K thấy bài viết	5148 K phát hiện lỗi	5148 K phát hiện sai
bản	5148 K tóm tắt này có hữu ích	5148 K tóm tắt này do	5148 K tóm tắt này được tạo	5203 K dịch được
bấm	5154 K để nghe
bật	5120 K thông báo
""", 'c': """
caractères	2163 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4431 K u nás pracovať
chefredaktör	4663 K och ansvarig utgivare:	4663 K:
chơi	5177 K ngay:
chưa	32 K có bình luận
citeşte	4022 K şi	4022 K şi:
citește	4022 K și	4022 K și:	4022 K:	4022 K mai mult	4022 K aici	4022 K mai departe:
citiți	4022 K și
ciąg	3724 K dalszy
colaborá	1516 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3830 K exclusivo para	3892 K gerado	3898 K promovido por	3898 K recomendado por	3902 K oferecido por	3930 K incorporado d	3930 K externo d	3930 K incorporado do	3930 K incorporado da	3930 K externo do
conținut	4036 K generat	4045 K oferit de	4075 K încorporat de	4075 K extern de
coût	2219 K réel après	2219 K après déduction :	2219 K après déduction fiscale :
crédit	2157 K photo	2157 K photos
crédits	2157 K photo	2157 K photos
créer	2083 K une alerte pour "	2083 K une alerte sur "	2083 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5157 K đặt ứng dụng	5157 K ứng dụng	5157 K app
còn	5175 K lại # ký tự
có	72 K thắc mắc	5131 K thể bạn quan tâm:	5198 K lỗi xảy ra
cấm	5202 K sao chép dưới mọi hình thức	5202 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4029 K ai informații	4040 K ai observat o
dalinkitės	3216 K
další	532 K články autora
darovať	4425 K
dernières	2101 K actualités
descarcă	13 K	4062 K aplicația
descargá	13 K	1618 K la app
descărcați	13 K
dezactivează	4087 K adblock	4087 K ad
dežurni	41 K telefon redakcije
direcționează	4004 K #% din
disponível	3839 K no google play	3907 K na app store	3907 K no google play	3907 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1516 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4081 K să primești notificări
doriți	4081 K să primiți notificări
dosszié	2586 K: így	2586 K: itt	2586 K: ezért	2586 K: miért	2586 K: hogyan	2586 K: mit	2586 K: ki	2586 K: mi	2586 K: ez	2586 K: ezt	2586 K: hallgassa	2586 K: nézze	2586 K: minden
dostępna	3727 K w
dostępne	3727 K w
dostępny	3727 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3738 K do	3751 K do dyskusji
držte	28 K se
duración	1687 K del vídeo	1687 K del episodio
duração	3976 K do vídeo
durée	2216 K de la vidéo	2216 K de l'épisode
dzięki	3784 K naszym czytelnikom	3784 K naszym czytelniczkom
dành	5114 K riêng cho thuê bao	5114 K riêng cho người đăng ký	5114 K cho thuê bao
découvrez	2103 K aussi	2133 K la boutique	2133 K notre boutique	2133 K nos jeux	2133 K notre hors-série	2143 K notre application	2143 K notre appli
décryptage	2103 K :
déductible	2045 K des impôts	2045 K à #
déjà	2054 K abonné	2054 K inscrit	2054 K client
désabonnement	2065 K à tout moment
désinscription	2065 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5164 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2556 K kedvezmény:	2556 K előny:	2556 K ajánlat:
előfizetőinknek	2578 K köszönhetően
előfizetőként	89 K	2534 K
encuéntranos	12 K
envía	3 K	1579 K tus cartas	1579 K tu carta
envíanos	1591 K
envíe	1579 K sus cartas	1579 K su carta
ermöglicht	949 K von
erről	2502 K bővebben
escríbenos	1577 K
estagiária	3874 K sob supervisão	3874 K sob a supervisão	3874 *K sob supervisão	3885 K sob supervisão	3885 * K sob supervisão
estagiário	3874 K sob supervisão	3874 K sob a supervisão	3874 *K sob supervisão	3885 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3858 K o quiz	3895 K as palavras cruzadas	3905 K o quiz	3905 K o teste	3905 K o nosso
felelős	2531 K szerkesztő:	2531 K kiadó:
fiți	31 K primul
folosești	4085 K un ad blocker	4085 K un adblock	4085 K un adblocker
folosiți	4085 K un ad blocker	4085 K un adblock	4085 K un adblocker
foretrækker	721 K du
fortsätt	4667 K läsa
fortæl	59 K mig
fotogalería	1664 K:
fotogaléria	4399 K:
fotografía	1573 K # de #	1630 K:
fotoğraf	4917 K # / #	4917 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3567 K full tilgang til	3594 K tilgang	3594 K fri	3594 K full	3594 K beskjed	3594 K varsel	3594 K ukas	3594 K dagens	3594 K de	3594 K nyheter	3594 K siste	3606 K	3608 K varsel	3608 K varsler	3608 K push	4638 K full tillgång till	4665 K tillgång	4665 K fri	4665 K full	4665 K besked	4665 K en notis	4665 K veckans	4665 K dagens	4665 K de	4665 K nyheter	4665 K senaste	4676 K
férjen	2534 K hozzá
följ	12 K	4642 K	4665 K
følg	12 K	12 K oss	700 K	720 K	3571 K	3594 K
füge	12 K uns	955 K
fügen	12 K sie uns	955 K sie
für	819 K android und ios	893 K diesen artikel	893 K diesen	944 K nur
fă	4043 K testul zilei
fără	4092 K patroni	4092 K acționari	4092 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2531 K:
""", 'g': """
galería	1573 K: # de #	1573 K # de #
gazeteciliğimizi	4866 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4816 K bir e-posta adresi girin	4816 K bir e-posta adresi giriniz	4816 K bir e-posta giriniz
ghé	5151 K cửa hàng trực tuyến
giữ	5202 K bản quyền nội dung
glöm	4665 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5148 K ý cho bài viết
gör	4647 K quizet	4647 K vårt quiz	4665 K vårt
görmemiz	4875 K gereken
görsel	4923 K yapay
günün	4870 K bulmacasini	4870 K sudokusunu	4870 K bulmacasi	4870 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2535 K lát
hintergründe	947 K dazu:
hjälp	4647 K oss bli bättre	4647 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4412 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5151 K trả lời khảo sát	5162 K ủng hộ
hämta	13 K	4651 K
häng	4665 K med
här	4693 K finns ett inbäddat innehåll från	4693 K finns inbäddat innehåll från	4693 K visas ett inbäddat innehåll från	4693 K visas inbäddat innehåll från	4693 K är ett inbäddat innehåll från	4693 K är inbäddat innehåll från
hääleta	1745 K
håll	28 K	28 K dig
hình	5199 K #/#
hör	897 K dir	955 K	4665 K
hören	897 K sie	955 K sie
hörzeit	971 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3558 K også	3558 K også:	3594 K
""", 'i': """
iesūti	3270 K savu	3270 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4732 K från annonsören
innehållet	4732 K är betalt av
inscríbete	1605 K al curso	1605 K a nuestro	1605 K en nuestro	1605 K en el curso
introduceți	4011 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3216 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	4043 K sudoku	4068 K acum:
já	59 K fez	3830 K é assinante
játssz	2553 K most:
jäikö	1937 K juttu kesken
jälgi	1745 K
jäsenetu	1985 K:
""", 'k': """
kapcsolódó	2502 K	2502 K:	2504 K videó:	2504 K cikk:	2504 K cikkünk:
każdego	3675 K ranka
kezdőlap	98 K >
không	5202 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5151 K tra kiến thức của bạn
kjøp	3576 K billetter	3576 K billett	3594 K
klausykitės	3201 K
klikněte	528 K zde
ključne	4313 K točke	4313 K tačke
klõpsates	1745 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3284 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4425 K
kopē	3284 K
korzyść	3766 K dla prenumeratorów:
korábbi	2504 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2520 K	2552 K:	4399 K:	4448 K dňa:	4448 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1978 K on
käännös	1978 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2534 K
kérjen	2534 K
kérjük	28 K
kênh	5120 K youtube của báo
köp	4647 K biljetter	4647 K biljett	4665 K
kövess	12 K
kövesse	2534 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2513 K el nekünk
küldje	2513 K el nekünk	2534 K	2534 K tovább
ký	5175 K tự còn lại
kļūsti	3284 K
kết	5137 K nối với chúng tôi
""", 'l': """
laimē	3284 K
laimėkite	3216 K
lasītāju	3292 K aptauja:
legyél	2534 K
lejupielādē	3284 K
leé	1629 K también	1629 K más	1629 K:
lisää	1942 K kirjoittajalta	1942 K toimittajalta	1963 K meidät	2014 K aiheesta:
lugejaküsitlus	1753 K:
lásd	2502 K még
lásson	2534 K több
lát	2513 K valami
láttál	2513 K valami
lägg	4665 K till
lähetimme	1909 K vahvistusviestin	1909 K sinulle vahvistusviestin	1909 K sinulle sähköpostia
lähetä	1940 K juttuvinkki	1940 K uutisvinkki	1940 K vinkki	1946 K mielipidekirjoituksesi	1946 K mielipidekirjoitus	1963 K
lämna	4641 K dina tips	4641 K ditt tips
läs	4597 K hela artikeln	4630 K mer om	4631 K också	4631 K också:	4631 K även	4631 K mer	4631 K mer:	4631 K:	4631 K här	4631 K även:	4638 K vidare med	4638 K mer på	4651 K e-tidningen	4651 K tidningen	4665 K	4667 K vidare
läsarerbjudande	4688 K:
läsaromröstning	4685 K:
läsarresa	4688 K:
lås	4597 K upp artikeln	4597 K upp den här artikeln
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
löydät	12 K meidät	1963 K meidät
löysitkö	7 K
lütfen	28 K	4816 K e-postanizi onaylayin	4816 K e-posta adresinizi onaylayin	4816 K geçerli bir e-posta	4907 K sitemiz için devre dişi	4907 K reklam engelleyici	4907 K devre dişi birak	4908 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3724 K wideo	3809 K powstał we współpracy z	3809 K we współpracy z	3809 K sponsorowany przez
medlemsförmån	4688 K:
meillä	2004 K ei ole omistajaa	2004 K ei ole omistajia	2004 K ei ole osakkeenomistajia	2004 K ei ole maksumuuria
mesterséges	2542 K intelligencia írta
mirá	1613 K el video	1629 K también	1629 K:
mitä	8 K pidit	33 K mieltä	1964 K mieltä sinä
mišljenja	4310 K autora	4310 K iznesena	4310 K izneta
mišljenje	4310 K autora
możliwość	5 K komentowania
mulțumim	4011 K pentru abonare
mándanos	1591 K
más	1570 K noticias de	1570 K noticias sobre	1570 K sobre	1570 K en	1570 K de	1572 K temas:	1572 K sobre:	1574 K información	1574 K información:	1577 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4467 K prečítané už # zo #	4467 K prečítané už # z #	4467 K prečítané # zo #	4467 K prečítané # z #
märkasid	44 K	1730 K midagi	1736 K viga	1736 K artiklis viga
még	32 K nincs	2587 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
möchten	1024 K sie diesen newsletter nicht mehr
möchtest	1024 K du diesen newsletter nicht mehr
mød	705 K os
mūs	3284 K vari
mời	5131 K xem	5131 K bạn đọc	5131 K độc giả	5137 K bạn tham gia	5137 K độc giả theo dõi	5137 K bạn đọc theo dõi	5154 K quý vị theo dõi	5154 K quý độc giả	5154 K bạn xem video	5154 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4434 K chybu
nahláste	4434 K chybu
najważniejsze	3720 K informacje
naloži	4522 K	4555 K vedno vsebino	4555 K vsebino z	4555 K vsebino s	4555 K vsebino iz	4555 K vsebino od
naložite	13 K	4522 K
naročite	4529 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4454 K vždy obsah	4454 K obsah z	4454 K obsah zo	4454 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4464 K majiteľa	4464 K vlastníka	4464 K akcionárov	4464 K žiadneho	4464 K paywall	4464 K reklamy
nemáte	568 K čas číst	4432 K čas čítať
nepatríme	4464 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5141 K:	5141 K :
nhận	5120 K thông báo
nové	550 K číslo	550 K vydání	4415 K číslo	4415 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3933 K é possível mostrar este conteúdo	3933 K foi possível mostrar este conteúdo
näe	1963 K enemmän
nägid	1746 K viga
näita	1745 K
näitkö	1964 K virheen
näytä	1963 K sisältö	1988 K sisältö palvelusta	1988 K aina sisältö
nå	4665 K vår
nézd	2502 K meg	2534 K meg
nézze	2502 K meg	2534 K meg
nāc	3275 K strādāt
nội	5114 K dung dành cho thuê bao	5114 K dung dành riêng cho thuê bao	5114 K dung dành riêng cho thành viên	5152 K dung được dịch tự động	5152 K dung do ai tạo	5182 K dung này không	5183 K dung này từ	5183 K dung nhúng từ	5202 K dung được bảo vệ	5203 K dung được tạo	5203 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3721 K ten	3721 K artykuł	3721 K tekst
ocurrió	1661 K un error
odporučte	4425 K
odporúčame	4399 K:
odsłuchaj	3732 K	3732 K ten
ofereça	3 K
oglądaj	3707 K:
ohodnoťte	548 K	4413 K
olvasói	2556 K ajánlat:
olvasóink	2578 K támogatásának köszönhetően
olvasóinknak	2578 K köszönhetően
opracował	3711 K:
opracowała	3711 K:
opýtajte	4412 K sa
opširnije	4298 K:	4298 K na
otwórz	3693 K post
otázka	588 K dne:	4448 K dňa:
otázky	72 K
ouça	1 K	3868 K:	3903 K o podcast	3969 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3276 K kļūdu
pamanījāt	44 K	3276 K kļūdu
pastebėjote	44 K	3202 K įdomų	3208 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5141 K viên:
piditkö	8 K	69 K	82 K	1964 K
pidätkö	82 K	1964 K
piše	4325 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4328 K
podés	12 K seguir	1592 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3700 K wyrażone w
pokaż	3693 K post
poleć	3732 K
poslať	4425 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4298 K:	4501 K:
posłuchaj	1 K	3707 K:	3707 K też:
povoliť	4454 K vždy obsah	4454 K obsah z	4454 K obsah zo	4454 K obsah od
poznáte	66 K niekoho
pozostała	3724 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4425 K
poți	4029 K contacta autorul	4029 K contacta autoarea
praneškite	3202 K redakcijai
predplaťte	4429 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4688 K:
prečítajte	4399 K si tiež	4399 K si aj	4399 K si	4399 K si:
prečítali	4467 K ste už # zo #	4467 K ste už # z #	4467 K ste # zo #	4467 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3216 K
prikaži	4356 K uvijek sadržaj	4356 K uvek sadržaj	4356 K sadržaj s	4356 K sadržaj sa	4356 K sadržaj iz	4356 K sadržaj od	4555 K vedno vsebino	4555 K vsebino z	4555 K vsebino s	4555 K vsebino iz	4555 K vsebino od
pronašli	44 K ste
protégé	2213 K par recaptcha	2213 K par google recaptcha
pročitaj	4298 K još	4298 K i
pročitajte	4298 K još	4298 K i	4298 K više	4298 K:	4298 K više o ovoj temi
pročitali	4368 K ste # od #	4368 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4424 K mesiac len za	4424 K mesiac za	4424 K mesiac už za	4424 K mesiac zadarmo
przeczytałaś	3787 K już # z #	3787 K # z #
przeczytałeś	3787 K już # z #	3787 K # z #
prześlij	3732 K dalej
präsentiert	949 K von
próbálja	2549 K ki tudását
prüfen	955 K sie
publicité	2216 K dans # s	2216 K dans # sec	2216 K dans # secondes
pàgina	476 K # de #
página	1662 K # de #	1662 K #/#	3951 K # de #	3951 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4413 K sa
páčilo	69 K sa
päeva	1753 K küsimus:
päivitä	1963 K
päivän	1981 K kysymys:
pääset	1963 K lukemaan
päätoimittaja	1961 K:
pódcast	1664 K:
păstrați	28 K
pērc	3275 K biļetes	3284 K
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
querés	1592 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4432 K počúvate
radši	568 K posloucháte
rašykite	3202 K autorei	3202 K autoriui
recibí	1591 K las noticias
recomandări	4022 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	4004 K #% din
redirecționează	4004 K #%	4004 K #% din
regisztrálj	2533 K ingyenesen
regisztráljon	2520 K	2533 K ingyenesen
regístrate	1530 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3724 K tekstu
rezervē	3284 K
rezolvă	4043 K rebusul	4043 K integrama	4043 K sudoku
rešite	4298 K kviz
riješite	4298 K kviz
rozwiąż	3707 K quiz
rozwiń	3693 K post	3693 K wpis
rätsel	938 K mit	975 K des tages:
rätseln	938 K sie mit
réservez	2133 K vos places pour la soirée de la rédaction
réservé	2054 K aux abonnés
réservée	2054 K aux abonnés
réservés	2054 K aux abonnés
résumer	2120 K cet article	2120 K l'article
résumé	2120 K généré	2120 K rédigé	2120 K réalisé	2120 K produit	2120 K par
rösta	4665 K	4681 K:	4681 K här:	4681 K i vår omröstning:
rādīt	3284 K
""", 's': """
sadržaj	4386 K je nastao u suradnji s
saglabā	3284 K
saistīts	3259 K:
saņem	3284 K
sažetak	4313 K	4313 K članka	4313 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	824 K:	824 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1591 K el canal	1629 K leyendo:
sesizări	4029 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2028 K tarjoaa
siųskite	3202 K savo	3216 K
sjefredaktør	3591 K:	3591 K og ansvarlig redaktør:
skaitytojų	3224 K apklausa:
skopírovať	4425 K
skrót	3720 K artykułu
skúsili	59 K ste
slå	3613 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4487 K spoločnosťou
sponzorováno	637 K společností
sporočite	4534 K napako
sprawdź	3707 K:	3707 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4412 K sa
stališča	4512 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4638 K
stötta	81 K	4638 K
støt	81 K	696 K
støtt	81 K	3567 K
suscríbase	1528 K y lea
suscríbete	1521 K a	1528 K y lee	1528 K para leer	1528 K y sigue leyendo	1528 K y accede	1528 K y disfruta	1605 K y llévate	1605 K y recibe
susidūrėte	3202 K su
susiję	3190 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2120 K générée
syötä	1909 K kelvollinen sähköpostiosoite	1963 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2540 K:
szívesen	2535 K meghallgatjuk
szöveg	2540 K:
sähköpostiosoite	1909 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1596 K
síganos	12 K
sígueme	1596 K
síguenos	12 K	1552 K en nuestras redes
só	3830 K para assinantes
sólo	1530 K para suscriptores
søg	720 K nu
súhrn	4412 K
súmate	12 K	56 K a las #	1516 K desde
súvisiace	4399 K:
súvisiaci	4399 K článok
sūti	3270 K savu	3284 K
số	5175 K ký tự còn lại
""", 't': """
también	1555 K en facebook	1574 K puedes leer	1574 K puedes leer:	1574 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1968 K on
tekstissä	1928 K esitetyt
tekstą	46 K galima
tenés	1586 ¿K información
textgröße	824 K:	824 K a
thấy	44 K lỗi
thử	5151 K sức với
tiedätkö	1940 K aiheesta	1940 K asiasta	1940 K lisää
tiivistelmä	26 K on	1977 K on
tiivistelmän	1977 K on
tilføj	720 K
tillåt	4693 K alltid innehåll från	4693 K innehåll från
tiếp	5210 K tục đọc sau
todavía	32 K no hay comentarios
további	2502 K részletek	2587 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5120 K google news
trình	5182 K duyệt của bạn không	5182 K duyệt không
trả	5151 K lời câu đố
trải	5164 K nghiệm
turpinājums	3286 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1940 K
tác	5141 K giả:	5141 K giả là
támogasd	81 K	2525 K a	2525 K az
támogass	2477 K adód
támogassa	81 K	2477 K adója	2525 K a	2525 K az
támogasson	2477 K adója
täglichen	816 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1928 K on mielipidekirjoitus	1928 K on mielipideteksti	1928 K on kolumni	1928 K on kommentti	1977 K tiivistelmä on	1978 K juttu on	1978 K artikkeli on	1978 K teksti on	1988 K on upotettu sisältö
tämän	52 K jutun
tässä	1988 K on upotettua sisältöä
télécharger	13 K	2070 K l'application
téléchargez	13 K
tóm	5148 K tắt này được tạo	5148 K tắt này do	5148 K tắt này có hữu ích	5203 K tắt được
töltsd	13 K le	2549 K ki kvízünket
töltse	13 K le	2534 K le	2534 K ki	2549 K ki kvízünket
történeteiket	2513 K
tüm	27 K yorumlar
tęsinys	3218 K
tłumaczenie	3720 K	3760 K zostało
tải	13 K	13 K ứng dụng	5120 K ứng dụng	5120 K app	5157 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4333 K na grešku
uključi	4321 K
uključite	4321 K
uložit	560 K
uložiť	4425 K
uložte	560 K si	4425 K si
unbeschränkter	918 K zugang
unterstütze	81 K	797 K
unterstützen	81 K sie	797 K sie	797 K sie die
uočili	7 K ste
upozorniť	4434 K na chybu
upozorněte	570 K na chybu
url이	3108 K 복사되었습니다	3108 K 복사됐습니다
urmărește	12 K	4022 K și:	4047 K video	4113 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4356 K uvijek sadržaj	4356 K uvek sadržaj	4356 K sadržaj s	4356 K sadržaj sa	4356 K sadržaj iz	4356 K sadržaj od
uživo	4373 K: kako	4373 K: ovako	4373 K: zašto	4373 K: što	4373 K: šta	4373 K: tko	4373 K: ko	4373 K: gdje	4373 K: gde	4373 K: ovo	4373 K: pogledajte	4373 K: poslušajte	4373 K: sve	4373 K: noć	4373 K: ljudi	4373 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2520 K részt
već	4349 K za #	4349 K od #
več	4501 K:	4501 K v videu	4526 K o tem	4526 K novic	4526 K preberite	4573 K o:	4573 K o temi:
videó	2586 K: így	2586 K: itt	2586 K: ezért	2586 K: miért	2586 K: hogyan	2586 K: mit	2586 K: ki	2586 K: mi	2586 K: ez	2586 K: ezt	2586 K: hallgassa	2586 K: nézze	2586 K: minden
vidéo	2103 K :
viktorīna	3292 K:
visą	3216 K interviu
više	4298 K o:	4374 K o:	4374 K o temi:
você	3868 K pode gostar:	3994 K está recebendo este e-mail porque	3994 K está recebendo este email porque	3994 K recebeu este e-mail porque	3994 K recebeu este email porque
vprašaj	4515 K
vprašajte	4515 K
vprašanje	4550 K dneva:
vypočujte	1 K si	4399 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4425 K
vytlačte	4425 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2534 K
válaszoljon	2534 K
vásárolja	2490 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2513 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1664 K:
võida	1745 K
võta	1730 K ühendust	1745 K
výhoda	592 K pro předplatitele:	4451 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4451 K pre predplatiteľov:
vă	28 K rugăm să	4087 K rugăm să îl dezactivați	4087 K rugăm să-l dezactivați	4087 K rugăm să dezactivați adblock
vďaka	4464 K našim čitateľom	4464 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4474 K o téme:	4474 K o:	4474 K k téme téme:	4474 K k téme:
všetky	4474 K články k téme téme:	4474 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4454 K povoliť obsah	4454 K zobrazovať obsah	4454 K načítať obsah	4454 K zobraziť obsah
""", 'w': """
webshopunkból	2556 K:
weiterführende	852 K artikel:
weź	3751 K udział w dyskusji
więcej	3706 K o	3706 K na temat	3706 K z	3707 K na ten temat:	3710 K artykułów autora	3794 K o:	3794 K na temat:
wykorzystałaś	3787 K już # z #	3787 K # z #
wykorzystałeś	3787 K już # z #	3787 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3779 K go, aby	3779 K go, żeby	3779 K ją, aby	3779 K blokadę	3779 K blokowanie
wyślij	3 K
wyświetlaj	3770 K treści z	3770 K treści ze	3770 K treści od
wöchentlichen	816 K newsletter
""", 'y': """
yanlişlik	4855 K mi
""", 'z': """
zahvaljujoč	4564 K našim bralcem
zahvaljujući	4365 K našim čitateljima	4365 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3693 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3770 K na treści
zgłoś	3743 K uwagę	3743 K błąd	3743 K literówkę	3743 K uwagi	3743 K nieścisłość
ziņo	3270 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4454 K vždy obsah	4454 K obsah z	4454 K obsah zo	4454 K obsah od
zobrazovať	4454 K vždy obsah	4454 K obsah z	4454 K obsah zo	4454 K obsah od
zostań	3740 K reporterem	3740 K reporterką	3740 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	866 K dpa	1272 K #	1272 K
""", 'à': """
à	2103 K lire aussi	2103 K lire également	2103 K lire :	2103 K lire sur	2103 K voir aussi	2103 K écouter	2103 K relire	2103 K découvrir	2103 K lire sur le même sujet	2103 K consulter :	2103 K voir également	2106 K propos de l'auteur :	2106 K propos de l'autrice :	2107 K propos de l'auteur	2107 K propos de l'autrice	2133 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3892 K gerado
""", 'ä': """
är	4641 K du
äänestä	1963 K
""", 'å': """
åldersgräns	4689 K #
åsikter	4624 K som framförs
åsikterna	4624 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3863 K preciso estar logado
écouter	1 K l'article	1 K cet article	2103 K aussi	2210 K sur
écoutez	1 K cet	1 K l'article	2139 K le podcast
élő	2586 K: így	2586 K: itt	2586 K: ezért	2586 K: miért	2586 K: hogyan	2586 K: mit	2586 K: ki	2586 K: mi	2586 K: ez	2586 K: ezt	2586 K: hallgassa	2586 K: nézze	2586 K: minden
épinglez	2159 K cet article	2159 K cette recette	2159 K cette page	2159 K la recette	2159 K ce billet	2159 K-la	2159 K-le	2159 K l'article	2159 K l'image
értékeljük	2562 K az ön
""", 'í': """
írd	2534 K be
írj	2513 K a szerzőnek
írja	2534 K be
írjon	2513 K a szerzőnek	2534 K közvetlenül	2534 K nekünk
""", 'î': """
în	4100 K imagini:
întreabă	4036 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2535 K szerint
""", 'ú': """
últimas	1570 K noticias de	3865 K de	3865 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1516 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	858 K die autor:in	858 K die autoren	858 K die autor:innen	861 K die autorin	861 K den autor	862 K die autorin	862 K den autor
übersetzung	952 K:	952 K aus dem
""", 'č': """
čitaj	4298 K još
čitajte	4298 K i	4298 K još	4298 K još:
članak	46 K se može	46 K možete	4313 K je preveden	4313 K čita	4316 K je objavljen u	4377 K je	4386 K je nastao u suradnji s	4386 K je nastao u suradnji sa
članek	46 K lahko	4515 K je preveden	4515 K bere	4515 K je prebral	4518 K je objavljen v	4576 K je	4584 K je nastal v sodelovanju z	4584 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4412 K bol preložený	4412 K načítal	4415 K vyšiel v	4478 K	4487 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4399 K aj	4399 K tiež	4399 K viac
""", 'đ': """
đánh	5148 K giá bài viết
đã	5114 K có tài khoản? đăng nhập	5198 K xảy ra lỗi	5198 K có lỗi
đăng	5151 K ký tham dự hội thảo	5168 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5172 K dây nóng: #	5172 K dây nóng #
được	68 K phép đăng lại
đặt	5168 K mua sách	5168 K báo giấy	5168 K mua báo giấy
để	5185 K xem nội dung này	5185 K hiển thị nội dung này
đọc	5131 K thêm	5131 K thêm:	5131 K:	5131 K tiếp:	5137 K tin nhanh
""", 'į': """
įsigykite	3216 K
įtraukite	3216 K mus
įveskite	3216 K
""", 'ś': """
ściągnij	13 K	3756 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3736 K:
źródło	3736 K:
""", 'ż': """
żadnych	3784 K akcjonariuszy
""", 'ž': """
želite	4330 K raditi kod nas	4330 K da radite kod nas	4531 K delati pri nas
želiš	4330 K raditi kod nas	4531 K delati pri nas
žiadni	4464 K akcionári
žiadny	4464 K majiteľ	4464 K oligarcha
žinote	3202 K daugiau	3217 K istoriją
žiūrėkite	3190 K taip pat	3216 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4111 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1113 K κάποια πληροφορία	1113 K πληροφορίες	1113 K πληροφορία	1113 K φωτογραφία	1113 K φωτογραφίες	1113 K κάποια φωτογραφία	1113 K κάποιο θέμα	1113 K μια ιστορία
""", 'ή': """
ήταν	1071 K χρήσιμο	1071 K χρήσιμη
""", 'α': """
αγοράστε	1093 K το εισιτήριό σας	1093 K εισιτήρια
ακολουθήστε	12 K	1098 K τον	1098 K τα	1098 K
ακούστε	1 K	1050 K:	1165 K στο	1172 K το στο spotify	1172 K στο spotify
ακύρωση	1077 K απάντησης
αν	1034 K έφτασες μέχρι εδώ	1034 K έφτασες ως εδώ	1034 K φτάσατε μέχρι εδώ	1034 K φτάσατε ως εδώ	1034 K έχετε φτάσει μέχρι εδώ	1034 K διάβασες μέχρι εδώ	1034 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1103 K λάθος	1103 K κάποιο λάθος
αναφορά	1103 K λάθους
αντιγράψτε	1089 K
αντιγραφή	1089 K
αξιολογήστε	1071 K
απαγορεύεται	1152 K η αναδημοσίευση	1152 K η αναπαραγωγή
απενεργοποιήστε	1138 K το adblock	1138 K τον ad
αποθηκεύστε	1089 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1070 K η περίληψη	1070 K η σύνοψη
αυτό	1125 K το βίντεο δεν είναι	1126 K το περιεχόμενο προέρχεται
αυτόματη	1081 K μετάφραση από
αφήστε	1077 K μια απάντηση	1077 K ένα σχόλιο	1077 K το σχόλιό σας
""", 'β': """
βίντεο	1050 K:
βαθμολογήστε	1071 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1128 K να δείτε αυτό το περιεχόμενο	1128 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1077 K το σχόλιό σας	1077 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1122 K βοήθειας κεθεα
γραφτείτε	1114 K	1114 K για να
""", 'δ': """
δείτε	1050 K επίσης	1050 K:	1050 K το βίντεο	1050 K εδώ	1050 K επίσης:	1050 K ακόμα:	1050 K φωτογραφίες	1050 K ακόμη	1050 K ακόμη:	1068 K όλα τα άρθρα	1090 K όλες	1090 K όλα	1090 K τις	1150 K φωτογραφίες:	1150 K βίντεο:	1165 K στο	1165 K αυτή τη δημοσίευση στο
δειτε	1050 K επισης	1050 K ακομη	1050 K:
δεν	1033 K έχουμε διαφημίσεις	1033 K έχουμε χορηγούς	1033 K ανήκουμε σε	1101 K έχετε χρόνο να διαβάσετε	1125 K είναι δυνατή η αναπαραγωγή
δηλώστε	1093 K συμμετοχή
δημοσιεύθηκε	1153 K αρχικά
δημοσιεύτηκε	1153 K αρχικά
διάβασε	1050 K επίσης	1050 K ακόμη
διάρκεια	1171 K βίντεο
διαβάζεται	1070 K από
διαβάστε	1050 K επίσης	1050 K επίσης:	1050 K ακόμη	1050 K ακόμη:	1050 K ακόμα	1050 K:	1050 K εδώ	1050 K περισσότερα	1050 K ακόμα:	1050 K εδώ περισσότερα	1050 K σχετικά	1050 K αναλυτικά	1068 K όλα τα άρθρα	1090 K όλες	1090 K όλα	1090 K τις
διαβαστε	1050 K επισης	1050 K ακομη	1050 K ακομα	1050 K:
διαθέσιμη	1086 K στο
διαθέσιμο	1086 K σε	1086 K στο	1172 K στο spotify
διαφήμιση	1170 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1033 K μη κερδοσκοπικός	1033 K μια μη κερδοσκοπική	1033 K ανεξάρτητο μέσο	1033 K ένα ανεξάρτητο
εγγραφείτε	1114 K
εικόνα	1148 K # από #	1148 K # / #
εκτυπώστε	1089 K
ενεργοποιήστε	1086 K
ενσωματωμένο	1126 K περιεχόμενο από
εντοπίσαμε	1138 K ad	1138 K ότι χρησιμοποιείτε	1138 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1138 K ad
επιτρέπεται	68 K η αναδημοσίευση	1152 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1070 K περίληψη	1070 K σύνοψη	1070 K ανάγνωση	1070 K περίληψη αυτή	1077 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1077 K ηλ. διεύθυνσή σας δεν	1154 K μετάφραση	1154 K περίληψη	1162 K είδηση συνεχίζεται	1170 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1100 K να εργαστείς μαζί μας
θέλετε	1100 K να εργαστείτε μαζί μας	1100 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1147 K πήγε στραβά
κίνδυνος	1122 K εθισμού
κατέβασε	1086 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1086 K	1098 K την εφαρμογή	1112 K την εφαρμογή
κλείσε	1093 K θέση
κλείστε	1093 K θέση	1093 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1050 K:	1150 K:
""", 'λ': """
λήψη	1086 K από	1086 K στο
""", 'μ': """
μάθετε	1090 K όλες
με	1056 K πληροφορίες από απε	1056 K πληροφορίες απε	1096 K πληροφορίες από
μείνετε	1090 K ενημερωμένοι
μετάφραση	1070 K	1081 K με τεχνητή νοημοσύνη	1081 K μέσω τεχνητής
μεταφρασμένο	1081 K αυτόματα
μη	1134 K χάνετε καμία	1134 K χάσετε καμία	1134 K χάνεις καμία
μην	1134 K χάνετε καμία	1134 K χάσεις καμία
μοιράσου	1089 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1082 K browser σας δεν υποστηρίζει	1082 K περιηγητής σας δεν υποστηρίζει
οι	1068 K απόψεις	1068 K γνώμες
""", 'π': """
παίξε	1119 K τώρα:	1122 K υπεύθυνα
παίξτε	1119 K τώρα:	1122 K υπεύθυνα
παρακαλούμε	1138 K απενεργοποιήστε το	1138 K απενεργοποιήστε τον
παρακαλώ	1138 K απενεργοποιήστε
παρουσιάστηκε	1147 K σφάλμα
περίληψη	1070 K
περιεχόμενο	1126 K από
περισσότερα	1050 K:
πηγές	1096 K:
πηγή	1056 K: απε	1056 K απε	1056 K φωτογραφίας:	1056 K φωτογραφιών:	1056 K: reuters	1056 K: afp	1056 K: ap	1056 K: cnn	1056 K: bbc	1096 K:
πηγη	1056 K: απε	1056 K απε
προέκυψε	1147 K σφάλμα
προβολή	1165 K στο
προτείνετε	1089 K
προτιμάτε	1101 K να ακούτε	1101 K να ακούσετε
πρώτη	1152 K δημοσίευση:
πώς	1071 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1070 K
ρώτα	1070 K
ρώτησε	1070 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1071 K φάνηκε	1071 K βοήθησε	1071 K άρεσε
σελίδα	1148 K # από #	1148 K # / #
σου	69 K άρεσε
στείλτε	1089 K
στηρίξτε	81 K	1098 K	1098 K τον	1098 K τα	1098 K την
σύνοψη	1070 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1068 K κείμενα που
ταξινόμηση	1163 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1068 K άρθρο εκφράζει	1070 K άρθρο μεταφράστηκε	1070 K κείμενο μεταφράστηκε	1077 K email σας δεν δημοσιεύεται	1081 K κείμενο μεταφράστηκε αυτόματα	1081 K άρθρο μεταφράστηκε αυτόματα	1082 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1082 K πρόγραμμα περιήγησης δεν υποστηρίζει	1125 K βίντεο δεν είναι	1125 K περιεχόμενο δεν είναι	1126 K περιεχόμενο αυτό προέρχεται	1152 K άρθρο προστατεύεται	1152 K παρόν άρθρο προστατεύεται	1154 K κείμενο	1154 K άρθρο	1154 K παρόν άρθρο	1154 K κείμενο αυτό	1154 K άρθρο αυτό	1162 K άρθρο συνεχίζεται	1162 K κείμενο συνεχίζεται	1170 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1138 K ότι χρησιμοποιείτε
φωτο	1056 K: eurokinissi
φωτογραφία	1056 K: eurokinissi	1056 K: intime	1148 K # από #	1148 K # / #
φωτογραφίες	1056 K: eurokinissi
φωτορεπορτάζ	1150 K:
φωτό	1056 K: eurokinissi	1056 K: intime
""", 'χ': """
χαρίστε	1089 K
χαρακτήρες	1117 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1138 K ad
χρησιμοποιείτε	1138 K ad
""", 'ό': """
όλα	1068 K τα άρθρα
όλες	1090 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4189 K - обозреватель	4189 K - корреспондент	4189 K - колумнист	4189 K - редактор	5008 K - оглядач	5008 K - колумніст	5008 K - кореспондент
авторка	5008 K - оглядачка	5008 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4257 K владельцев	4257 K акционеров	4257 K цензуры и рекламы	5075 K власників	5075 K акціонерів	5075 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4257 K нашим читателям	4257 K вашим пожертвованиям
больше	4171 K новостей	4172 K по теме:	4212 K любите слушать	4212 K нравится слушать	4267 K о:
будь	31 K первым	5071 K ласка, вимкніть його	5071 K ласка, вимкніть блокувальник	5071 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4192 K ли материал	4192 K ли пересказ	4192 K ли этот пересказ	4192 K ли этот	4192 K ли текст
была	4192 K ли статья	4192 K ли эта	4192 K ли новость
більше	4989 K по темі:	4989 K за темою:	4989 K на тему:	4989 K про це:	5023 K новин	5023 K матеріалів	5085 K про:
""", 'в': """
в	4245 K этом месте находится встроенный контент	4245 K этом месте находится встроенный пост	4245 K этом месте находится встроенный публикация	4245 K этом месте размещён встроенный контент	4245 K этом месте размещён встроенный пост	4245 K этом месте размещён встроенный публикация	4245 K этом месте размещен встроенный контент	4245 K этом месте размещен встроенный пост	4245 K этом месте размещен встроенный публикация	4245 K этом месте показан встроенный контент	4245 K этом месте показан встроенный пост	4245 K этом месте показан встроенный публикация	4245 K этом месте встроенный контент	4245 K этом месте встроенный пост	4245 K этом месте встроенный публикация
вакансии	4195 K "	4195 K редакции
вакансії	5013 K "	5013 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4192 K понравилась	4192 K понравился	4192 K помогла	5011 K сподобалась	5011 K сподобалася	5011 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4144 K рассылка
ви	5071 K використовуєте блокувальник	5078 K прочитали вже # із #	5078 K прочитали вже # і #	5078 K прочитали # із #	5078 K прочитали # і #	5078 K прочитали вже # з #	5078 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4174 K по теме:	4266 K: как	4266 K: так	4266 K: почему	4266 K: что	4266 K: кто	4266 K: где	4266 K: это	4266 K: вот	4266 K: смотрите	4266 K: послушайте	4266 K: всё	4266 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4238 K:
вимкніть	5071 K його, щоб	5071 K блокувальник	5071 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4238 K дня:
вопросы	72 K?
впервые	4271 K опубликовано в	4271 K опубликовано на	4271 K опубликован в	4271 K опубликована в	4271 K напечатано в
вперше	5089 K опубліковано в	5089 K опубліковано у	5089 K опубліковано на	5089 K надруковано в
все	27 K комментарии	4171 K новости на тему	4171 K материалы	4171 K новости	4171 K статьи	4176 K статьи автора	4176 K материалы автора	4267 K о:	4267 K материалы по теме:	4267 K статьи по теме:	4267 K материалы о:	4267 K новости по теме:	5085 K про:
всегда	4161 K разрешать контент	4245 K разрешать контент	4245 K показывать контент	4245 K разрешить контент	4245 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	5018 K
встановіть	13 K	5018 K	5044 K застосунок
встигніть	5049 K передплатити
всё	4267 K о:	4267 K по теме:
всі	5085 K матеріали за темою:	5085 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4253 K используете блокировщик	4260 K прочитали уже # из #	4260 K прочитали # из #
выключите	4253 K его, чтобы
відео	5084 K: як	5084 K: так	5084 K: чому	5084 K: що	5084 K: хто	5084 K: де	5084 K: це	5084 K: ось	5084 K: дивіться	5084 K: послухайте	5084 K: усе	5084 K: все
вікторина	5056 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4191 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	5010 K від	5010 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5057 K:
""", 'д': """
детальніше	4989 K:	4989 K про це
джерела	5025 K:
джерело	5025 K:
дивіться	4989 K також	4989 K:	4989 K також:	4989 K відео:
до	4989 K теми:
добавьте	4253 K наш сайт в	4253 K сайт в исключения	4253 K сайт в белый список
додайте	5071 K наш сайт до	5071 K сайт до винятків	5071 K сайт до білого списку
дозволити	5063 K завжди контент	5063 K завжди вміст	5063 K контент із	5063 K контент з	5063 K контент від	5063 K вміст із	5063 K вміст з	5063 K вміст від
дозволяти	5063 K завжди контент	5063 K завжди вміст	5063 K контент із	5063 K контент з	5063 K контент від	5063 K вміст із	5063 K вміст з	5063 K вміст від
докладніше	4989 K:	4989 K про це	5085 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4200 K в	4200 K на	4200 K для	5018 K в	5018 K у	5018 K на	5018 K для
достъпно	276 K в	276 K на
досье	4266 K: как	4266 K: так	4266 K: почему	4266 K: что	4266 K: кто	4266 K: где	4266 K: это	4266 K: вот	4266 K: смотрите	4266 K: послушайте	4266 K: всё	4266 K: все
досьє	5084 K: як	5084 K: так	5084 K: чому	5084 K: що	5084 K: хто	5084 K: де	5084 K: це	5084 K: ось	5084 K: дивіться	5084 K: послухайте	5084 K: усе	5084 K: все
дотримуйтесь	28 K
другие	4176 K материалы автора
думка	5008 K автора	5008 K, висловлена	5008 K редакції може не
думки	5008 K авторів
""", 'е': """
ежедневная	4144 K рассылка
еженедельная	4144 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4176 K новость?
еще	4172 K по теме:	4174 K по теме:
ещё	4171 K больше	4172 K по теме:	4174 K по теме:
""", 'з': """
з	5060 K нашого магазину:
за	4977 K підтримки компанії	4977 K підтримки партнера	4977 K сприяння компанії	4989 K темою:
забелязахте	7 K
завантажити	5018 K в	5018 K з	5018 K у
завантажте	13 K	5018 K в	5018 K з	5044 K застосунок	5044 K додаток
завантажувати	5063 K завжди контент	5063 K завжди вміст	5063 K контент із	5063 K контент з	5063 K контент від	5063 K вміст із	5063 K вміст з	5063 K вміст від
завантажуйте	13 K	5018 K	5028 K застосунок
завдяки	5075 K нашим читачам	5075 K вашим внескам
завжди	5063 K дозволяти контент	5063 K дозволяти вміст	5063 K показувати контент	5063 K показувати вміст	5063 K дозволити контент	5063 K дозволити вміст	5063 K завантажувати контент	5063 K завантажувати вміст
загружать	4245 K всегда контент	4245 K контент из	4245 K контент с	4245 K контент от
загрузите	4200 K в	4200 K на
загрузить	4161 K контент	4161 K пост
задайте	4191 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	5010 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	5022 K
збережіть	5022 K
здесь	4245 K находится встроенный контент	4245 K находится встроенный пост	4245 K находится встроенный публикация	4245 K размещён встроенный контент	4245 K размещён встроенный пост	4245 K размещён встроенный публикация	4245 K размещен встроенный контент	4245 K размещен встроенный пост	4245 K размещен встроенный публикация	4245 K показан встроенный контент	4245 K показан встроенный пост	4245 K показан встроенный публикация	4245 K встроенный контент	4245 K встроенный пост	4245 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5060 K для передплатників:
зручніше	5031 K слухати
""", 'и': """
играть	4239 K:
идет	4233 K подписка
идёт	4233 K подписка
из	4242 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4206 K:
источники	4206 K:
""", 'к': """
как	4192 K вам статья	4192 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	5010 K виклад	5010 K переказ
коротко	4191 K от	5010 K від
краткий	26 K пересказ	4191 K пересказ
кратко	4191 K от
краткое	4191 K содержание	4236 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5060 K для передплатників:
лучшее	4171 K за
любите	5031 K слухати
""", 'м': """
материал	46 K можно	4161 K содержит данные	4172 K по теме:	4174 K по теме:	4194 K опубликован в	4197 K можно	4236 K переведён	4236 K переведен	4271 K впервые опубликован	4271 K был впервые	4281 K подготовлен в партнёрстве с	4281 K подготовлен в партнерстве с	4281 K подготовлен при поддержке	4281 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4174 K по теме:
матеріал	46 K можна	4976 K підготовлено за підтримки	4976 K створено за підтримки	4976 K підготовлено у партнерстві	4976 K створено у партнерстві	5053 K перекладено	5089 K уперше опубліковано	5100 K підготовлено у партнерстві з	5100 K підготовлено за підтримки	5100 K створено за підтримки	5100 K створено у партнерстві з
маєте	72 K запитання
месяц	4203 K подписки за
ми	5071 K помітили, що ви
мнение	4189 K автора	4189 K редакции может не
мнението	266 K на автора
мнения	4189 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4134 K работаем благодаря вам	4134 K работаем благодаря вашей	4134 K работаем благодаря вашим	4134 K существуем благодаря вам	4134 K существуем благодаря вашим	4134 K существуем на ваши	4134 K работаем на ваши	4134 K живём на ваши	4134 K живем на ваши	4134 K независимы благодаря	4152 K в	4253 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	5022 K
надішліть	3 K	5022 K
накратко	268 K от
началась	4233 K подписка
начало	98 K >	98 K "
наша	4144 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4233 K забудьте подписаться	5049 K забудьте передплатити
немає	5031 K часу читати	5075 K власників
нет	32 K комментариев	4212 K времени читать	4257 K владельцев
новия	271 K брой
новият	271 K брой
новости	4171 K партнеров
новый	4194 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4172 K этом подробнее	4176 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4191 K	5010 K
онлайн	4266 K: как	4266 K: так	4266 K: почему	4266 K: что	4266 K: кто	4266 K: где	4266 K: это	4266 K: вот	4266 K: смотрите	4266 K: послушайте	4266 K: всё	4266 K: все	5084 K: як	5084 K: так	5084 K: чому	5084 K: що	5084 K: хто	5084 K: де	5084 K: це	5084 K: ось	5084 K: дивіться	5084 K: послухайте	5084 K: усе	5084 K: все
опитахте	59 K
опитування	5056 K дня:
опрос	4238 K дня:
оригинал	4271 K статьи опубликован
оригінал	5089 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4253 K его, чтобы	4253 K блокировщик	4253 K adblock
открихте	7 K
откройте	4200 K в
открыта	4233 K подписка
открыть	4152 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4204 K
отправьте	3 K	4204 K
оформити	5049 K передплату
оформить	4233 K подписку
оценете	269 K
оцените	8 K	4192 K
оцініть	5011 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4281 K материала	5100 K матеріалу	5100 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4281 K материала	4281 K рубрики
партнёрский	86 K материал:
первый	4203 K месяц за
перевод	4191 K выполнен	4191 K сделан	4236 K выполнен	4236 K сделан	4236 K осуществлён	4236 K подготовлен
передплата	5021 K за #	5021 K від #	5049 K на перше півріччя	5049 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4152 K в
переказ	5010 K
переклад	5010 K зроблено	5053 K виконано	5053 K зроблено	5053 K здійснено	5053 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4191 K
перший	5021 K місяць за
питання	73 K до статті	5056 K дня:
по	89 K подписке	4172 K теме:
повече	254 K по темата:	281 K новини
повідомити	5033 K про помилку
повідомте	5033 K про помилку	5033 K нам про помилку
погляди	5008 K авторів
пограйте	5057 K:
подарете	280 K
подарите	4204 K
подарить	4204 K
подарувати	5022 K
подаруйте	5022 K
поддержать	4209 K
поддержи	81 K
поддержите	81 K	4209 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4266 K: как	4266 K: так	4266 K: почему	4266 K: что	4266 K: кто	4266 K: где	4266 K: это	4266 K: вот	4266 K: смотрите	4266 K: послушайте	4266 K: всё	4266 K: все	5084 K: як	5084 K: так	5084 K: чому	5084 K: що	5084 K: хто	5084 K: де	5084 K: це	5084 K: ось	5084 K: дивіться	5084 K: послухайте	5084 K: усе	5084 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4152 K в
подписка	4203 K за #	4203 K от #	4203 K за рубль	4233 K на первое полугодие	4233 K на второе полугодие
подписывайтесь	12 K	4209 K на
подпишись	12 K	4224 K на
подпишитесь	12 K	4152 K в	4209 K на	4224 K на нас
подробнее	4172 K:	4172 K в материале	4172 K - в	4172 K читайте в материале	4172 K об этом	4174 K по теме:	4174 K на тему:	4267 K о:
подробности	4172 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4253 K, отключите его	4253 K, отключите блокировщик
позиция	4189 K автора
позицията	266 K на автора
позиція	5008 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4161 K контент	4161 K публикацию	4161 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5063 K завжди контент	5063 K завжди вміст	5063 K контент із	5063 K контент з	5063 K контент від	5063 K вміст із	5063 K вміст з	5063 K вміст від
показывать	4245 K всегда контент	4245 K контент из	4245 K контент с	4245 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	5022 K
порекомендуйте	4204 K
последвайте	12 K	286 K
последние	4171 K новости о
послухати	1 K
послушать	1 K
поставте	5010 K запитання
похоже	4253 K, вы используете блокировщик	4253 K, у вас включён	4253 K, у вас включен
почитать	4172 K:
преведено	268 K с
преводът	268 K е
предложение	4242 K для читателей:	4242 K для подписчиков:
предпочитате	289 K да слушате
прежде	4225 K чем оставить комментарий	4225 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4176 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5049 K передплата
продолжается	4233 K подписка	4233 K подписная кампания
пройдите	4172 K тест
пройдіть	4989 K тест
пропозиція	5060 K для читачів:	5060 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4161 K содержит данные
підписка	5021 K за #	5021 K від #
підписуйся	12 K
підписуйтесь	12 K	5028 K на
підпишіться	12 K	5028 K на
підсумок	5010 K
підтримайте	81 K	5028 K
підтримати	5028 K
""", 'р': """
работа	4195 K в "
радимо	4989 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4245 K всегда контент	4245 K контент из	4245 K контент с	4245 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4161 K контент	4161 K показ	4161 K содержимое	4245 K всегда контент	4245 K контент из	4245 K контент с	4245 K контент от
распечатайте	4204 K
распечатать	4204 K
расскажите	59 K в
рассылка	4144 K "	4144 K:
редакция	4134 K работает благодаря вам	4134 K работает благодаря вашей	4134 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4172 K:	4174 K видео:
рекомендуємо	4989 K:
робота	5013 K в "	5013 K у "
роздрукувати	5022 K
роздрукуйте	5022 K
розкажіть	59 K у
розпочалася	5049 K передплата
розпочато	5049 K передплату
""", 'с': """
саммари	4191 K
свалете	13 K	276 K	301 K приложението
свежий	4194 K номер
свързани	254 K:
связаться	4176 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4200 K в	4200 K из	4209 K приложение	4229 K приложение
скачать	13 K	4200 K в	4200 K на
скидка	4242 K для подписчиков:
скопировать	4204 K
скопируйте	4204 K
скопіювати	5022 K
скопіюйте	5022 K
следвайте	12 K ни	286 K
следите	12 K за	4152 K в
слухайте	4989 K:	4989 K також:
слухати	1 K
слушайте	4172 K:	4172 K также:
слушать	1 K
см	4172 K. также:
смотрите	4172 K также	4172 K:	4172 K	4172 K также:	4172 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4214 K об ошибке	4214 K нам об ошибке
сообщить	4214 K об ошибке
сохраните	4204 K
сохранить	4204 K
спитайте	5010 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4281 K материала	4281 K рубрики	5100 K матеріалу	5100 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4191 K
спросить	4191 K
спільно	4977 K з компанією
станьте	31 K первым	31 K першим	4209 K подписчиком	4209 K соучастником	5028 K частиною спільноти	5028 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	5010 K перекладено	5053 K перекладено	5089 K вперше опубліковано	5089 K було вперше
стаття	5089 K вперше опублікована	5090 K
статью	46 K можно	4197 K можно
статья	4191 K переведена	4191 K озвучена	4192 K была	4194 K опубликована в	4236 K переведена	4271 K впервые опубликована	4271 K была впервые	4271 K первоначально	4272 K
стежте	12 K за
стислий	5010 K виклад	5010 K переказ	5053 K виклад
схоже	5071 K, ви використовуєте	5071 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4239 K:
""", 'т': """
тази	330 K статия е публикувана
також	4989 K читайте:
тб	5084 K: як	5084 K: так	5084 K: чому	5084 K: що	5084 K: хто	5084 K: де	5084 K: це	5084 K: ось	5084 K: дивіться	5084 K: послухайте	5084 K: усе	5084 K: все
текст	46 K можно	46 K можна	4191 K переведён	4191 K переведен	4191 K озвучен	4236 K переведён	4236 K переведен	4271 K впервые опубликован	4271 K был впервые	4271 K вышел в №	4271 K вышел в номере	5010 K перекладено	5010 K озвучено	5053 K перекладено	5089 K уперше опубліковано	5089 K вперше опубліковано	5089 K було вперше	5089 K вийшов у №	5089 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4238 K дня:	5056 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4242 K для подписчиков:
точка	4189 K зрения автора	5008 K зору автора	5008 K зору редакції
триває	5049 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4245 K находится встроенный контент	4245 K находится встроенный пост	4245 K находится встроенный публикация	4245 K размещён встроенный контент	4245 K размещён встроенный пост	4245 K размещён встроенный публикация	4245 K размещен встроенный контент	4245 K размещен встроенный пост	4245 K размещен встроенный публикация	4245 K показан встроенный контент	4245 K показан встроенный пост	4245 K показан встроенный публикация	4245 K встроенный контент	4245 K встроенный пост	4245 K встроенный публикация	5063 K є вбудований контент	5063 K є вбудований допис	5063 K є вбудований публікація	5063 K є вбудований вміст	5063 K розміщено вбудований контент	5063 K розміщено вбудований допис	5063 K розміщено вбудований публікація	5063 K розміщено вбудований вміст	5063 K показано вбудований контент	5063 K показано вбудований допис	5063 K показано вбудований публікація	5063 K показано вбудований вміст	5063 K вбудований контент	5063 K вбудований допис	5063 K вбудований публікація	5063 K вбудований вміст
""", 'у': """
у	4253 K вас включён блокировщик	4253 K вас включен блокировщик	4257 K нас нет владельца	4257 K нас нет владельцев	4257 K нас нет акционеров	4257 K нас нет инвесторов	4257 K нас нет хозяев	4977 K партнерстві з компанією	5063 K цьому місці є вбудований контент	5063 K цьому місці є вбудований допис	5063 K цьому місці є вбудований публікація	5063 K цьому місці є вбудований вміст	5063 K цьому місці розміщено вбудований контент	5063 K цьому місці розміщено вбудований допис	5063 K цьому місці розміщено вбудований публікація	5063 K цьому місці розміщено вбудований вміст	5063 K цьому місці показано вбудований контент	5063 K цьому місці показано вбудований допис	5063 K цьому місці показано вбудований публікація	5063 K цьому місці показано вбудований вміст	5063 K цьому місці вбудований контент	5063 K цьому місці вбудований допис	5063 K цьому місці вбудований публікація	5063 K цьому місці вбудований вміст	5071 K вас увімкнено блокувальник	5075 K нас немає власника	5075 K нас немає власників	5075 K нас немає акціонерів	5075 K нас немає інвесторів	5075 K нас немає олігарха
увидели	7 K ошибку
удобнее	4212 K слушать
уперше	5089 K опубліковано в	5089 K опубліковано у	5089 K опубліковано на	5089 K надруковано в
усе	5085 K про:	5085 K за темою:
успейте	4233 K подписаться
установите	13 K	4229 K приложение
усі	27 K коментарі	5085 K матеріали за темою:	5085 K статті за темою:
утренняя	4144 K рассылка
""", 'ф': """
фотогалерея	4172 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4211 K работать у нас	4211 K у нас работать	4211 K работать в нашей
хочете	5030 K працювати в нас	5030 K в нас працювати	5030 K працювати у нас
хочеш	5030 K працювати в нас
хочешь	4211 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	5010 K переказ	5010 K короткий виклад	5010 K короткий переказ	5010 K стислий виклад	5053 K текст	5053 K матеріал	5090 K текст	5090 K матеріал
цю	5053 K статтю
ця	76 K тема закрита	5090 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	5011 K була стаття	5011 K був матеріал	5011 K був переказ	5011 K був цей переказ	5011 K була ця	5011 K був цей	5011 K сподобалась	5011 K сподобалася	5011 K сподобався
читай	4224 K нас
читайте	12 K нас	13 K	4152 K в	4152 K нас в	4172 K также	4172 K также:	4172 K:	4172 K подробнее	4172 K еще	4172 K по теме:	4172 K подробнее:	4172 K материал	4172 K в материале	4174 K по теме:	4200 K нас без	4200 K без	4209 K	4209 K нас в	4989 K також	4989 K також:	4989 K:	4989 K ще	4989 K також на тему:	4989 K по темі:	4989 K також на тему	5028 K
читать	4152 K в	4172 K также	4172 K по теме:
что	33 K вы думаете	4172 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4989 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4236 K статья	4272 K статья
это	26 K резюме	52 K расследование	4191 K краткое содержание
этот	26 K пересказ	4161 K материал содержит	4191 K пересказ	4191 K краткий пересказ	4197 K материал можно	4197 K текст можно	4236 K текст	4236 K материал	4272 K текст	4272 K материал
эту	4197 K статью можно
""", 'я': """
як	5011 K вам стаття	5011 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2289 K את
אולי	2306 K פספסתם:
אין	2277 K לשלוח תגובות	2277 K לפרסם תגובות	2350 K להעתיק תוכן	2350 K להעתיק את התוכן	2350 K לעשות שימוש בתכנים	2350 K לעשות שימוש בתוכן
אירעה	2346 K שגיאה
אל	2297 K תפספסו: הפעילו
אנא	2254 K הזינו כתובת מייל	2254 K הזינו כתובת אימייל
אני	2246 K רוצה לתמוך	2246 K רוצה להצטרף	2246 K רוצה לתרום
ארעה	2346 K שגיאה
""", 'ב': """
בואו	2290 K לעבוד איתנו
בחנו	2294 K את עצמכם
בשיתוף	2309 K המועצה	2309 K קרן
""", 'ד': """
דווחו	2289 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2267 K:	2291 K לפודקאסט	2291 K לפרק
האם	8 K אהבתם	2289 K הכתבה	2289 K הסיכום	2289 K המידע
הדוא	2276 K"ל האדום
הדפדפן	2326 K שלך אינו	2326 K שלך לא
ההרשמה	2254 K בוצעה בהצלחה
הווידאו	2326 K אינו
הורידו	13 K	2259 K את האפליקציה	2296 K
הטור	2283 K המלא של
הטקסט	2351 K נוצר
היו	31 K הראשונים
הירשמו	2290 K לוובינר	2290 K לכנס שלנו
הכותב	2279 K הוא
הכותבים	2279 K הם
הכותבת	2279 K היא
הכנתם	59 K
הכתבה	2287 K תורגמה	2287 K נכתבה באופן אוטומטי	2289 K עניינה	2307 K ממשיכה	2350 K מוגנת	2351 K נכתבה	2351 K תורגמה	2359 K ממשיכה
המייל	41 K האדום
המשך	2307 K הכתבה	2359 K הכתבה
הסיכום	2287 K נכתב	2287 K נוצר	2351 K נוצר
הסרטון	2326 K אינו	2326 K לא
הפסקת	2258 K מעקב אחרי
הפעילו	2297 K התראות	2297 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2291 K המלא זמין
הצביעו	2294 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2246 K לאלפי	2246 K לאלפי התומכים,	2246 K לאלפי התומכים שלנו	2249 K למנוי	2259 K לערוץ הטלגרם	2259 K לקבוצת הוואטסאפ	2259 K לקבוצת הווטסאפ	2273 K אלינו	2273 K לערוץ	2273 K לקבוצה	2273 K לקבוצת	2273 K לקבוצות	2273 K עכשיו	2273 K גם	2274 K	2290 K לצוות שלנו
הצטרפי	2246 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2291 K לפודקאסט
השתתפו	2294 K בסקר
התגובות	5 K
התוכן	2326 K אינו	2350 K מוגן
התחקיר	52 K הזה
התקציר	2287 K נכתב	2287 K הופק	2287 K נוצר
התרגום	2351 K נעשה
""", 'ח': """
חודש	2302 K ראשון ב
""", 'י': """
יש	72 K שאלות	2254 K להזין כתובת מייל תקינה	2276 K לכם מידע	2276 K לכם סיפור	2276 K לך מידע	2276 K לך סיפור
""", 'כ': """
כבר	2249 K מנויים	2249 K מנוי
כדי	2302 K לקרוא את	2330 K לצפות בתוכן	2330 K להציג את התוכן
כל	2273 K החדשות
כתבות	2283 K נוספות מאת	2283 K נוספות של	2306 K נוספות:
כתובת	2254 K המייל לא תקינה	2254 K הדואר האלקטרוני אינה	2254 K המייל אינה תקינה	2254 K המייל אינה חוקית	2254 K האימייל אינה תקינה	2254 K האימייל אינה חוקית
""", 'ל': """
לא	2249 K מנויים
להאזנה	2291 K לכתבה	2291 K לפודקאסט
להורדת	2296 K
להמשך	2302 K קריאה
לכל	2279 K הכתבות של	2283 K הכתבות של	2283 K כתבות	2283 K המאמרים של	2306 K הכתבות:
לכתבה	2267 K המלאה
לכתבות	2306 K נוספות:
לעדכונים	2273 K נוספים	2273 K
לעקוב	2258 K אחרי הכותב
לערוץ	2259 K הטלגרם
לפניות	2276 K לכתב	2276 K לכתבת
לפרק	2291 K המלא
לצפייה	2291 K בסרטון	2291 K בווידאו	2291 K במשדר	2330 K בתוכן
לקבוצת	2259 K הווטסאפ	2273 K הוואטסאפ	2273 K הווטסאפ
לקבלת	2273 K עדכונים
לקריאה	2267 K נוספת	2267 K נוספת:	2302 K מלאה
לקריאת	2302 K הכתבה המלאה
לרכישת	2249 K מנוי	2249 K מינוי	2290 K כרטיסים לכנס	2290 K כרטיסים לחצו	2290 K כרטיסים לאירוע
לתמיכה	2246 K חודשית
""", 'מ': """
מאמרים	2283 K נוספים מאת
מה	33 K דעתכם	2294 K דעתכם? הצביעו
מוגש	2309 K בשיתוף
מיון	2277 K תגובות
מייל	2276 K אדום
מיין	2277 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2249 K קיים
מנויים	2249 K? התחברו	2249 K?
מעקב	2258 K אחרי הכותב	2258 K אחר הכותב	2258 K אחרי כתב
מצאתם	7 K טעות
משהו	2346 K השתבש
""", 'נ': """
נא	2254 K להזין כתובת מייל תקינה	2254 K להזין כתובת אימייל
נותרו	2318 K # תווים
ניסיתם	59 K
נכתב	2287 K בסיוע
נפלה	44 K טעות
נרשמת	2254 K בהצלחה
נתקלתם	2276 K במשהו	2276 K בטעות
""", 'ס': """
סדר	2277 K תגובות
סינון	2277 K תגובות
ספרו	59 K לי
סרטון	2326 K זה אינו
""", 'ע': """
עדיין	2249 K לא מנויים
עוד	2267 K בנושא:	2283 K כתבות של	2306 K במדור:	2306 K כתבות:
עמוד	2347 K # מתוך #
ענו	2294 K על הסקר	2294 K על הסקר:	2294 K על החידון
עקבו	12 K אחרינו	2258 K אחרי הכותב	2273 K אחרינו	2274 K אחרי
""", 'פ': """
פורסם	2314 K לראשונה ב
פרסומת	2307 K
""", 'צ': """
צילום	2314 K: רויטרס	2314 K: אי	2314 K: ap	2314 K: afp	2314 K: shutterstock	2314 K: שאטרסטוק	2314 K: getty	2314 K: פלאש	2314 K: דובר	2314 K: באדיבות	2314 K: לע"מ
צילומים	2314 K: באדיבות
צפו	2267 K:	2267 K גם	2291 K בסרטון	2291 K בתיעוד	2291 K בווידאו	2291 K בכתבה
""", 'ק': """
קבלו	2258 K התראות על כתבות	2297 K התראות	2297 K עדכונים על	2297 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2267 K גם	2267 K גם:
קראו	2267 K גם	2267 K גם:	2267 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2273 K להיות	2273 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2320 K עכשיו:
שחקו	2320 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2277 K שיכללו
תודה	2254 K שנרשמתם
תווים	2318 K נותרו	2318 K שנותרו
תוכן	2309 K שיווקי בשיתוף	2327 K מוטמע	2327 K זה מגיע	2327 K חיצוני	2327 K זה מוצג	2351 K זה נוצר
תורגם	2287 K באופן אוטומטי
תמונה	2347 K # מתוך #	2347 K # / #
תמונות	2314 K: באדיבות
תמכו	81 K	2246 K בנו,	2246 K בנו היום	2300 K	2301 K בעבודתנו	2301 K בעיתונות עצמאית	2301 K בעיתונות חופשית	2301 K בנו עכשיו	2301 K בנו היום
תקציר	2287 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1837 K اين مطلب	1837 K مطلب مخصوص	1837 K اين خبر	1893 K مطلب	1893 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1786 K روزنامهنگاري مستقل حمايت	1840 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1884 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1837 K يكماهه:	1837 K ماهانه:	1837 K سالانه:	1837 K يكساله:	1837 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1826 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1844 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1854 K بازي كنيد:
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
انتشار	1884 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1820 K اين	1820 K خطايي
ايميل	1790 K معتبر وارد	1790 K وارد شده معتبر
اين	52 K گزارش	1820 K	1837 K مطلب مخصوص	1837 K مطلب ويژه	1837 K محتوا مخصوص	1837 K محتوا ويژه مشتركان	1840 K مطلب را هم بخوانيد:	1859 K ويدئو در	1859 K ويديو در	1859 K محتوا در	1860 K محتوا از	1884 K مقاله تحت	1885 K متن	1885 K مقاله	1885 K خلاصه	1885 K ترجمه	1885 K خبر
اينجا	1840 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1884 K
بازگشت	1803 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1802 K:
بخوانيد	1802 K:
بدعمكم	102 K نستمر
بدون	1786 K كمك خوانندگان
براي	1837 K خواندن متن كامل	1837 K خواندن ادامه	1837 K مطالعه متن كامل	1837 K ادامه خواندن	1837 K دسترسي به متن كامل	1863 K ديدن اين محتوا	1863 K مشاهده اين محتوا	1863 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1820 K اين
بيشتر	1802 K بخوانيد	1802 K بخوانيد:	1802 K ببينيد	1804 K بخوانيد:	1840 K بدانيد:
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
تصوير	1881 K # از #
تعداد	1852 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1815 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1844 K نام در كارگاه
ثبتنام	1844 K در كارگاه
""", 'ج': """
جدول	1812 K امروز را	1812 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1786 K ما شويد	1786 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1815 K:
خريد	1844 K انلاين كتاب	1844 K انلاين بليت	1844 K كتاب از فروشگاه	1844 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1880 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1826 K خود را
در	1802 K اين باره بخوانيد	1812 K نظرسنجي شركت كنيد	1826 K اين نظرسنجي	1826 K نظرسنجي ما	1826 K نظرسنجي	1840 K همين زمينه:	1840 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1803 K شدن از پربينندهترينها	1803 K شدن از پربيننده ترين ها
ردشدن	1803 K از پربينندهترينها
رفتن	1803 K به محتوا	1803 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1812 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1826 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1881 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1790 K شما در خبرنامه
عكاس	1815 K:
عكس	1881 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1837 K مشترك شدهايد	1837 K مشترك شده ايد	1837 K عضو شدهايد	1837 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1852 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1815 K خبر:	1815 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1884 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1790 K ايميل معتبر	1790 K يك ايميل معتبر	1863 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1786 K را به يك قهوه	1786 K را به قهوه	1786 K مستقل هستيم و بدون كمك	1786 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1815 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1860 K جاسازيشده از	1860 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1804 K:
مرورگر	1859 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1837 K هستيد؟ وارد
مشكلي	1880 K پيش امد
مصيتم	7 K
مطالب	1802 K مرتبط:
معماي	1812 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1815 K:	1815 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1820 K شما درباره
نظرات	5 K
نظرسنجي	1826 K:
نقل	68 K مطالب با ذكر	1884 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1786 K را به يك قهوه	1815 K:	1815 K :
نويسههاي	1852 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1802 K بخوانيد	1802 K بخوانيد:	1840 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1804 K:
ويديو	1804 K:	1804 K |
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
پادكست	1804 K:
پايان	1803 K پربينندهترينها
پرش	1803 K به محتوا
""", 'گ': """
گزارش	1804 K تصويري:	1815 K:	1820 K خطا
""", 'अ': """
अगली	2393 K स्लाइड
अभी	2436 K खेलें:
""", 'आ': """
आज	2403 K का सुडोकू	2403 K का क्विज खेलें
आप	12 K हमें
आपका	2441 K ब्राउजर
आपको	2413 K यह	2413 K ये
आपने	59 K बनाया
आर्थिक	2377 K सहयोग करें
""", 'इ': """
इनपुट	2405 K-	2405 K:	2405 K -	2405 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2392 K भी पढें	2392 K भी पढें:	2427 K भी पढें-	2427 K भी देखें:
""", 'ई': """
ईमेल	2420 K पता मान्य नहीं
""", 'ए': """
एक	2458 K त्रुटि हुई
एजेंसी	2405 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2392 K पढें:	2427 K भी पढें:
""", 'क': """
कंटेंट	2393 K पर जाएं
कुछ	2458 K गलत हो गया
कृपया	2420 K मान्य ईमेल	2420 K सही ईमेल
केवल	2423 K # रुपये में
कोई	44 K गलती	72 K सवाल	2458 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2413 K यह	2413 K आपको
क्विज	2403 K खेलें
""", 'ख': """
खबर	2413 K में कोई	2469 K विज्ञापन के
""", 'छ': """
छोडकर	2393 K सबसे अधिक पढी	2393 K ये भी पढें	2393 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2405 K:
""", 'त': """
तस्वीर	2459 K #/#
""", 'द': """
देखें	2392 K:	2392 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2420 K के लिए धन्यवाद
""", 'प': """
पढिए	2427 K:
पढें	2392 K:	2427 K-
पसंद	69 K आया
पिछली	2393 K स्लाइड
पेज	2459 K #/#	2459 K # / #
पोल	2403 K में हिस्सा
""", 'फ': """
फोटो	2459 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2405 (K
""", 'म': """
मात्र	2423 K # रुपये में
मुख्य	2393 K सामग्री पर जाएं
""", 'य': """
यह	2392 K भी पढें	2392 K भी पढें:	2392 K भी देखें:	2405 (K लेखक के	2413 K खबर आपको	2427 K भी पढें-	2427 K भी पढें -	2441 K वीडियो आपके	2441 K सामग्री आपके	2444 K सामग्री देखने के लिए	2444 K वीडियो देखने के लिए	2462 K लेख कॉपीराइट	2462 K सामग्री कॉपीराइट	2463 K लेख	2463 K खबर	2463 K अनुवाद	2463 K सारांश	2463 K सामग्री
ये	2392 K भी पढें	2392 K भी पढें:	2405 (K लेखक के	2427 K भी पढें-	2427 K भी देखें:
""", 'ल': """
लेख	2469 K विज्ञापन के
लेखक	2405 K के बारे में	2405 (K	2405 K वरिष्ठ पत्रकार हैं	2405 K स्वतंत्र पत्रकार हैं
लेखिका	2405 K के बारे में	2405 (K	2405 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2469 K के बाद
वीडियो	2444 K देखने के लिए
""", 'श': """
शेष	2434 K अक्षर
""", 'स': """
संबंधित	2392 K:	2427 K खबर:	2427 K खबरें:
सदस्यता	2420 K लेने के लिए धन्यवाद
सबसे	2393 K अधिक पढी गईं समाप्त
सब्सक्राइब	2420 K करने के लिए धन्यवाद	2420 K करने के लिए शुक्रिया
सर्वाधिकार	2462 K सुरक्षित
सर्वे	2403 K में हिस्सा
सामग्री	2393 K पर जाएं	2393 K को स्किप करें
सिर्फ	2423 K # रुपये में
स्वतंत्र	2377 K पत्रकारिता को समर्थन	2377 K पत्रकारिता का समर्थन	2377 K पत्रकारिता का साथ
""", 'ह': """
हम	2377 K किसी कॉरपोरेट	2377 K किसी कॉर्पोरेट	2377 K कॉरपोरेट या सरकार	2377 K न किसी कॉरपोरेट	2377 K किसी सरकार या
हमारा	13 K
हमारी	2377 K पत्रकारिता का समर्थन	2377 K पत्रकारिता को सहयोग	2377 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2377 K किसी कॉरपोरेट	2377 K सहयोग करें
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
กด	12 Kติดตาม	4751 Kติดตาม	4751 Kไลก์
""", 'ข': """
ขอ	4754 Kบคุณภาพจาก	4754 Kบคุณข้อมูลจาก
ข่	4747 Kาวที่เกี่ยวข้อง:	4754 Kาวโดย	4760 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4760 Kิป:
คุ	4757 Kณรู้สึกอย่างไรกับ	4757 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4760 Kคลิป:	4760 Kคลิป :
""", 'ซ': """
ซื	4758 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4747 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4751 Kดตามช่อง	4751 Kดตามเรา	4751 Kดตามข่าว	4769 Kดตามอ่านข่าวอื่นๆ	4769 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4756 Kม ai
""", 'ท': """
ทด	4758 Kสอบความรู้ของคุณเกี่ยวกับ	4758 Kสอบความรู้ของคุณ:
ทำ	4758 Kแบบสำรวจสั้น
ที	4754 K่มา:	4754 K่มา :
""", 'บ': """
บท	4756 Kความนี้ใช้ ai	4756 Kสรุปนี้	4756 Kความนี้แปล	4756 Kความนี้เรียบเรียง	4757 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4756 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4754 K้เขียน:	4754 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4757 Kข้อผิดพลาดในบทความ
พื	4770 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4758 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4754 Kพ:	4794 Kพที่ # จาก #	4794 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4758 Kวมโหวต:	4758 Kวมโหวต :	4758 Kวมทำแบบสำรวจ	4758 Kวมสนุกตอบคำถาม	4758 Kวมสนุกลุ้น	4765 Kวมสนับสนุน
ร้	4773 Kองทุกข์	4773 Kองเรียน
""", 'ล': """
ลง	4758 Kทะเบียนเข้าร่วมสัมมนา	4758 Kทะเบียนเข้าร่วมงานได้ที่	4758 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4765 Kับสนุน
สร	4756 Kุปโดย	4756 Kุปข่าวด้วย	4756 Kุปนี้	4756 Kุปข่าวโดย	4757 Kุปนี้มีประโยชน์
สา	4773 Kยด่วนข่าว	4773 Kยด่วนทีมข่าว
ส่	4773 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4794 K้า # จาก #
""", 'อ': """
อ่	4747 Kานเพิ่มเติม:	4747 Kานต่อ:	4747 Kานข่าวต้นฉบับ:	4747 Kานเพิ่มเติม	4747 Kานประกอบ:	4760 Kานข่าวเพิ่มเติม:	4760 Kานข่าวเพิ่มเติม	4760 Kานข่าวที่เกี่ยวข้อง:	4760 Kานข่าว:	4760 Kานเรื่องอื่น:	4769 Kานข่าวต้นฉบับได้ที่	4769 Kานบทความอื่นๆ	4769 Kานรายละเอียดเพิ่มเติมได้ที่	4769 Kานข่าวอื่นๆ ที่	4769 Kานข่าวอื่นๆ ได้	4769 Kานข่าวอื่นๆ เพิ่ม	4769 Kานข่าวอื่นๆ ใน
อ้	4754 Kางอิง:
""", 'เ': """
เก	4754 Kี่ยวกับผู้เขียน
เข	4751 K้าร่วมช่อง
เน	4756 Kื้อหานี้สร้าง	4770 Kื้อหาสปอนเซอร์	4770 Kื้อหาโฆษณา	4770 Kื้อหาสนับสนุนโดย	4782 Kื้อหานี้มาจาก
เพ	4751 Kิ่มเพื่อน
เร	4754 Kื่อง:	4754 Kื่อง :	4754 Kื่องและภาพ
""", 'แ': """
แจ	4757 K้งแก้ไขข่าว	4773 K้งเบาะแส	4773 K้งข่าว
แช	3 Kร์
แป	4756 Kลโดย
แอ	4751 Kดไลน์
""", 'โ': """
โฆ	4770 Kษณา -
""", 'ใ': """
ให	4757 K้คะแนนบทความ
""", 'ไ': """
ไม	4751 K่พลาดทุกข่าวสาร	4751 K่พลาดข่าว
""", 'ả': """
ảnh	5141 K:	5199 K #/#	5199 K # / #
""", 'ủ': """
ủng	5141 K hộ tác giả	5162 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2957 Kせて読みたい	2957 【Kせて読みたい】	2957 Kせて読みたい:
""", 'こ': """
こち	2957 Kらもおすすめ	2957 Kらもおすすめ:	2993 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2967 K記事を書いた人	2967 K記事の筆者	2972 K要約はai	2972 K要約は、ai	2972 K要約は役に立ち	2972 ※K要約	2972 K記事の翻訳	2972 K記事の要約	2972 K記事はai	2972 K翻訳	2972 K見出しはai	2974 K動画はお住まいの地域	2974 K動画は、お住まいの地域	2974 K動画は現在ご利用	2974 K動画はご覧いただけません	2974 K動画は再生できません	2974 K動画は公開を終了	2984 K記事は	2984 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2949 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2957 Kと見る:	2993 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3026 Kーが発生しました
""", 'オ': """
オリ	2993 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2974 Kーヤーを読み込	2998 【Kゼント】	2998 Kゼント応募
""", 'ペ': """
ペー	3027 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2929 Kルアドレスの形式が	2929 Kルアドレスが正しくありません
""", '一': """
一覧	2993 【K】
""", '下': """
下載	13 K	5242 Kapp	5242 K應用程式
下载	13 K	5242 Kapp	5242 K应用
""", '以': """
以上	5285 K内容由ai
以下	5353 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5278 K:	5278 (K	5278 K係	5278 K为	5278 K為
""", '你': """
你做	59 K了吗
你可	5260 K能會喜歡:	5310 K能想看:
你有	5271 K线索
你覺	5287 K得這篇
你觉	5287 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5278 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5285 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5249 K微信公众号	5249 K官方微信
""", '内': """
内容	5285 K由ai
""", '再': """
再生	2978 K速度
""", '写': """
写真	2957 【K】	2957 K:	2959 K特集:	2993 【Kを見る】	2993 【Kギャラリー】	3027 K #/#	3027 K#/#	3027 K # / #
""", '出': """
出典	2967 K:
出现	5349 K问题
出錯	5349 K了
出错	5349 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	2993 【K】	2993 Kの記事:
""", '剩': """
剩余	5320 K字数
剩餘	5320 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5269 K	5305 K
""", '動': """
動画	2957 【K】	2959 K:	2959 【K】	2974 Kプレーヤーを読み込	2974 Kプレイヤーを読み込	2993 【Kを見る】
""", '升': """
升級	5305 K
升级	5305 K
""", '原': """
原文	5309 K刊于	5309 K刊於
""", '参': """
参与	5289 K我们的
参考	69 Kになった	2957 K:
""", '參': """
參與	5289 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5288 K错误
发生	5349 K错误
""", '取': """
取材	2967 K・文	2967 K・執筆
""", '另': """
另请	5260 K参阅
""", '可': """
可以	5270 K在x上
可自	68 K由转载
""", '合': """
合わ	2957 Kせて読みたい:
合成	2974 K音声で読み上げ	2974 K音声による読み上げ
""", '同': """
同场	5260 K加映:
同場	5260 K加映:
""", '問': """
問問	5285 K我們的ai
問題	3026 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5228 K作者	5228 K这篇文章
喜歡	69 K這篇	5228 K作者	5228 K這篇文章
""", '執': """
執筆	2967 K:	2967 K/
""", '報': """
報名	5293 K參加
""", '填': """
填写	5289 K问卷
填寫	5289 K問卷
""", '如': """
如发	5288 K现
如有	5271 K线索	5271 K線索	5280 K新聞線索,	5280 K新聞線索請
如果	5271 K您有相关线索	5271 K你掌握	5271 K您掌握	5277 K您有
如發	5288 K現
""", '官': """
官方	5249 K微信:	5249 K微信公众号:
""", '審': """
審校	5278 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5260 K閱讀	5260 K阅读	5260 K閱讀:	5260 【K閱讀】	5263 【K閱讀】	5263 【K阅读】	5310 K阅读:
""", '开': """
开启	5242 K通知	5242 K推送通知
""", '引': """
引用	2967 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5263 K/	5310 K:
影音	5263 K/	5263 【K】	5310 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5310 K看更多:
""", '微': """
微信	5242 K扫	5249 K公众号:
""", '您': """
您对	5287 K这篇文章
您對	5287 K這篇文章
您有	5271 K线索
您的	27 K评论
您覺	5287 K得這篇
您觉	5287 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5239 K您的訂閱
感谢	5239 K您的订阅
""", '打': """
打开	13 K	5242 K微信
打賞	5228 K作者
打赏	5228 K作者
""", '扩': """
扩展	5260 K阅读:
""", '扫': """
扫一	5242 K扫
扫描	5242 K二维码关注	5269 K
扫码	5269 K
""", '投': """
投票	5289 K:
投稿	27 Kは
""", '报': """
报名	5293 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5269 K追蹤
""", '掃': """
掃一	5242 K掃
""", '採': """
採訪	5278 K撰文:
""", '推': """
推荐	5260 K阅读	5260 K阅读:	5263 K阅读:
推薦	5260 K閱讀:	5263 K閱讀:
""", '提': """
提供	2967 K:
""", '摘': """
摘要	5285 K由
""", '撰': """
撰文	5278 K:
撰稿	5278 K:
""", '支': """
支持	5303 K
""", '收': """
收听	1 K	5298 K我们的播客	5298 K我们的节目
收聽	1 K	5298 K我們的播客	5298 K我們的節目
""", '文': """
文/	2967 K
文:	2967 K
文・	2967 K
文字	2978 Kサイズ	2978 Kの大きさ
文章	44 K有误	5278 K来源:	5288 K有误	5288 K有誤
""", '新': """
新聞	41 K爆料	5271 K線索
新闻	41 K热线	41 K报料	41 K爆料	5271 K线索热线	5271 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5260 K:	5260 K新聞:	5260 K內容:	5260 【K新聞】	5260 K相關	5260 K阅读:	5260 K報導:	5260 K报道:	5263 【K新聞】	5263 【K新闻】	5309 K精彩内容	5309 K精彩內容	5309 K内容请	5309 K內容請	5309 K资讯请	5309 K資訊請	5309 K资讯,请	5309 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2929 Kなメールアドレスを
有問	72 K題
有料	5271 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5352 K授权不得转载	5352 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5285 K容由ai
本图	5353 K片由ai
本报	41 K热线
本摘	5285 K要
本文	5278 (K作者	5278 K作者	5285 K摘要	5285 K由ai	5285 K由人工智能翻译	5285 K由人工智能生成	5285 K由人工智慧	5309 K章來自	5309 K转载自	5309 K轉載自	5309 K来自微信	5309 K来自公众号	5309 K来自:	5309 K來自:	5352 K受版权保护	5352 K受著作權保護	5352 K原载于	5352 K首发于	5352 K原刊於	5352 K首发于《	5352 K轉載自	5352 K转载自	5352 K轉載自《	5352 K转载自《	5353 K由ai	5353 K由人工智能	5353 K由 ai	5353 K由人工智慧	5353 K使用ai	5353 K经ai
本翻	5353 K译由ai	5353 K译由人工
""", '来': """
来发	31 K表第一
来源	5278 K:
""", '校': """
校对	5278 K:
""", '構': """
構成	2967 K・文
""", '次': """
次に	2957 K読む:
次の	2993 Kページ:	2993 【K記事】
次ペ	2993 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5269 K加入	5270 K在	5270 K关注	5271 K提供线索	5271 K投稿	5280 K提供照片	5280 K提供新闻线索	5280 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5269 K加入	5270 K在	5271 K提供線索	5271 K投稿	5280 K提供照片	5280 K提供新聞線索	5280 K爆料:
""", '正': """
正し	2929 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5353 K片由ai
此摘	5285 K要	5353 K要由ai	5353 K要由 ai
""", '测': """
测一	5289 K测:
""", '測': """
測一	5289 K測:
""", '点': """
点击	5260 K查看	5260 K阅读:	5298 K观看视频	5298 K收听本	5298 K收听节目	5298 K收听完整
点我	5269 K加入
""", '熱': """
熱門	5310 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5271 K请	5271 K請
""", '版': """
版权	5352 K声明:	5352 K所有,	5352 K所有 ©
版權	5352 K聲明:	5352 K所有,
""", '特': """
特集	2959 K:	2959 【K】
""", '用': """
用微	5242 K信扫
""", '画': """
画像	2957 【K】	2993 【Kを見る】	3027 K#/#	3027 K #/#	3027 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5288 K錯誤
發生	5349 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5260 K阅读	5260 K新闻	5260 K报道:	5260 K阅读:	5263 【K报道】	5263 K报道:	5310 K新闻:	5310 K文章:
相關	5260 K新聞	5260 K報導	5260 【K新聞】	5260 K閱讀:	5263 【K報導】	5263 K報導:	5310 K新聞:	5310 K文章:	5310 K報導:
""", '看': """
看更	5260 K多:	5263 【K多】
""", '確': """
確認	5239 K信已寄至	5239 K信已寄到	5239 K信已寄送
""", '立': """
立即	5269 K加入	5289 K报名	5289 K報名
""", '筆': """
筆者	2967 Kプロフィール
""", '編': """
編輯	5278 K:
編集	41 K部への情報提供
""", '线': """
线索	5271 K征集
""", '编': """
编辑	5278 K:	5278 (K:
""", '聽': """
聽我	5298 K們的podcast
""", '自': """
自動	2974 K音声で読み上げ
""", '著': """
著者	2967 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5298 K上方影片
""", '观': """
观看	5298 K上方视频
""", '视': """
视频	5310 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5239 K成功	5305 K	5316 K本報	5316 K我們	5316 K本刊
""", '記': """
記事	7 Kの誤り	2949 Kの間違いを見つけ	2949 Kの誤りを見つけ	2949 Kに関するお問い合わせ	2949 Kへのご意見	2984 Kの誤り	2984 Kに誤り
記者	2967 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2957 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2949 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2998 【Kプレゼント】	2998 Kプレゼント
""", '請': """
請作	5228 K者喝
請我	5228 K喝杯咖啡	5228 K們喝杯咖啡
請支	5303 K持
請至	5239 K信箱
請輸	5239 K入正確的電子	5239 K入有效的電子
""", '讚': """
讚賞	5228 K作者	5228 K支持
""", '订': """
订阅	5239 K成功	5305 K	5316 K本报	5316 K我们	5316 K本刊	5316 K本公众号	5316 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5228 K者喝
请到	5239 K邮箱
请我	5228 K喝杯咖啡	5228 K们喝杯咖啡
请支	5303 K持
请输	5239 K入正确的邮箱	5239 K入有效的邮箱	5239 K入有效的电子
""", '責': """
責編	5278 K:
""", '資': """
資料	5278 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5303 K
""", '责': """
责任	5278 K编辑:	5278 (K编辑
责编	5278 K:
""", '赞': """
赞助	5303 K
赞赏	5228 K作者	5228 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5320 K输入
""", '这': """
这个	5286 K摘要
这段	5286 K摘要
这篇	8 K文章	52 K调查	52 K报道	5286 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5286 K摘要
這篇	5286 K文章
""", '連': """
連載	2959 K:
""", '還': """
還可	5320 K輸入
""", '采': """
采写	5278 K:
""", '長': """
長按	5269 K
""", '长': """
长按	5269 K
""", '開': """
開啟	5242 K通知	5242 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2957 K記事	2957 K記事:	2957 【K記事】	2957 K:	2957 【K】	2959 K動画:	2959 K特集:	2993 【K写真】
""", '閱': """
閱讀	5260 K更多
""", '问': """
问问	5285 K我们的ai
""", '阅': """
阅读	5260 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5289 K報名
""", '马': """
马上	5289 K报名
""", '點': """
點我	5269 K加入
點擊	5260 K查看	5260 K閱讀:	5298 K觀看影片
""", '같': """
같이	3080 K 보기:
""", '관': """
관련	3080 K 기사:	3118 K 기사 :	3118 [K 기사]	3118 K 기사-
관련기사	3080 K	3080 K:	3080 [K]	3118 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3146 K 차단을 해제
광고차단을	3146 K 해제
""", '괜': """
괜찮아요	3070 K, 웹으로	3070 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3103 K
기사	1 K 듣기	41 K 제보	3101 K #줄 요약	3108 K 주소가 복사
기사에	73 K 대해 궁금	3111 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3118 K 기사:
""", '당': """
당신의	3110 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3080 K 읽기:
더보기	3080 [K]	3080 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3110 K 설문에	3110 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3108 K 복사되었습니다	3108 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3118 [K 본 기사]
""", '모': """
모바일	3070 K 웹으로 볼게요	3070 K 웹으로 계속
모바일웹으로	3070 K 볼게요
""", '문': """
문제가	3158 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3101 K 요약은
본문	3108 K url 복사
""", '사': """
사진	3159 K #/#	3159 K # / #
사진출처	3124 K:
""", '생': """
생성형	3101 K ai가 요약
""", '선': """
선택	3156 (K) 개인정보	3156 [K] 개인정보	3156 (K) 광고성	3156 [K] 광고성
""", '설': """
설문에	3110 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3146 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3110 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3080 [K]
""", '오': """
오류가	3158 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3146 K 이용을 위해	3146 K 서비스 이용을 위해
""", '웹': """
웹으로	3070 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3101 K 요약은 ai	3101 K 요약이 도움	3101 K 기사는 인공지능	3101 K 기사는 ai	3101 K 번역	3103 K 음성은 ai	3111 K 기사가 도움이	3111 K 기사를 어떻게	3111 K 뉴스에 대한 의견	3111 K 기사에 대한 의견
이미지	3159 K #/#	3159 K # / #
이슈	3118 [K]
이어	3080 K 읽기:
""", '인': """
인공지능	3103 K 음성으로	3103 K(ai) 음성
인기기사	3118 [K]
""", '일': """
일시적인	3158 K 오류가
""", '자': """
자료출처	3124 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3108 K 복사되었습니다
""", '지': """
지금	3131 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3080 K 기사:
추천기사	3118 [K]
""", '출': """
출처	3124 K:	3124 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3159 K #/#
""", '필': """
필수	3156 (K) 개인정보	3156 [K] 개인정보	3156 (K) 이용약관	3156 [K] 이용약관
""", '함': """
함께	3080 K 볼 만한 기사:	3080 K 보면 좋은 기사:	3118 [K 읽기]
""", '핫': """
핫클릭	3118 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3080 [K]
"""}

CONTAINS = {',': """
,说:	5377 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4126 K-vă	4130 K
abonații	50 K pot	4127 K noștri
abonează	80 K-te	4006 K-te pentru	4013 K-te pe youtube	4126 K-te
abonné	50 en tant qu'K	2050 pas encore K	2053 déjà K	2055 en tant qu'K
abonnés	2050 réservé à nos K	2053 réservé aux K	2240 nos K	2243 K
abonējiet	80 K	3318 K
actualisé	99 cet article a été K
actualité	2066 l'essentiel de l'K	2080 suivez l'K	2080 suivez toute l'K	2080 retrouvez toute l'K	2115 couvre l'K
actualizată	99 știrea a fost K
acționari	4091 fără K
adatkezelési	2495 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1713 K
adomány	2607 K
adományoddal	2603 K
adományok	2607 K
adományozz	2603 K
adományozzon	2524 K itt
advirtió	1713 K
adód	2605 K #
adója	2524 K #
adăugat	4129 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4658 K	4690 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2242 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1713 K
afișată	60 email nu va fi K
agregó	1713 K
aicināja	3321 K
aizsargātas	3260 visas tiesības K
aiškino	3254 K
ai가	3163 K 작성	3163 K 생성	3163 K 요약	3163 K 번역
ai로	3163 K 작성	3163 K 생성
ai를	3163 K 활용해
ajouté	2242 a K
ajută	4126 K-ne
ajánld	2603 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2488 töltsd le az K
alkalmazásban	2522 az K
alkalmazást	2522 K
alkalmazásunk	2604 K
alkalmazásunkat	2488 töltse le K
alkalmazásunkban	84 K
alăturat	4030 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2141 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	895 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3725 naszą K	3725 krótką K
ankstesnėje	99 K versijoje
anmäl	4737 K dig till vårt	4737 K dig till våra
anmäla	4605 genom att K dig	4653 genom att K dig
annoncé	2242 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4658 K	4690 K
annonsör	4669 betalt av en K	4669 betald av en K
annonsør	3599 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1713 K
anunțat	4129 a K
använder	4620 vi K cookies	4621 K kakor
anúncio	3901 após o K	3901 depois do K
anúncios	70 sem K	3997 sem K
apelował	3814 K
apelowała	3814 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1542 descarga la K	1542 descarga nuestra K
aplicația	84 în K noastră	4014 descarcă K	4126 descarcă K noastră	4126 descarcă gratuit K	4126 descarcă K și	4127 K noastră
aplikacją	84 z naszą K
aplikację	3678 pobierz naszą K	3679 pobierz K	3679 ściągnij K	3748 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4420 našej K
aplikáciu	4420 mobilnú K	4420 K
aportació	491 la teva K
aportación	1588 tu K	1622 haz tu K
apoyá	1710 K
applikációnk	2522 K
applikációnkat	2522 K
applikációnkban	84 K
apsolīja	3321 K
apóyanos	1588 K	1710 K
apóyenos	1588 K	1710 K
apúntate	1514 K a	1535 K a nuestra	1535 K gratis	1710 K gratis
apărat	4129 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4874 bir K paylaş
artykuł	15 darmowy K	20 cały K	3666 podoba ci się ten K	3726 nasz K do końca	3746 ostatni darmowy K	3812 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1515 te ha gustado este K	1525 regala este K	1525 regalar este K	1531 último K gratis	1531 te queda # K	1625 y lee este K	1706 K	1707 #% del K	1707 # % del K	1707 #% de este K	1707 # % de este K	1711 este K
artículos	15 K gratis	1531 K gratis este mes	1531 te quedan # K	1531 límite de K	1706 K
aseguró	1713 K
associés	2089 cookies K à ce contenu
assuré	2242 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	950 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	4006 K-te pentru
autorização	3880 sem K prévia e expressa
autorką	3717 kontakt z K
autorská	535 K práva
avertizează	4129 K
avísanos	1710 K
ayúdanos	1588 K	1710 K a
açikladi	4956 K
açin	4874 K
añadió	1713 K
año	1712 al K
""", 'b': """
bağirdi	4956 K
bağirdilar	4956 K
bağiriyor	4956 diye K
bağiriyordu	4956 K
bağiş	4953 K yap	4957 K
bağişiniz	4953 K
bağlantilari	74 satiş ortakliği K	4867 satiş ortakliği K
başlayan	4873 tl'den K
başvurun	4874 K
behält	29 K sich vor	29 K sich das recht
behöver	4594 vi K ditt stöd	4737 vi K din hjälp
beiträge	58 neue K per mail	1022 K
beiträgen	1022 K
bekapcsolása	2488 értesítések K
beløb	789 fast K
beløp	3661 gi et K	3663 fast K
bemängeln	1029 K
bemängelt	1029 K
berätta	67 K för oss	67 K din
berättade	4740 K
berättar	4740 K
bestätigen	815 K sie ihre
bestätigungslink	941 K
bestätigungsmail	815 K	941 K
betalvägg	4741 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4414 náš K webinár	4437 posledný K článok
bezplatných	4423 K článkov
bezpłatne	3731 K konto
bezpłatny	3722 nasz K webinar	3746 ostatni K artykuł
bezpłatnych	3731 limit K
beágyazott	2564 egy K tartalom látható	2564 egy K tartalom található
beállításai	2563 cookie-K miatt
beállítások	2563 cookie-K miatt	2563 cookie K miatt	2563 süti K miatt
beğendiyseniz	4954 bu haberi K	4954 bu yaziyi K
biết	5224 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3780 programu K reklamy
blokującej	3780 wtyczki K reklamy
blokujący	3780 program K reklamy
blokującą	3780 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1535 recibe el K	1535 nuestro K	1540 K diario	1710 recibe el K	1711 nuestro K	1714 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2060 dans votre K mail	2060 dans votre K e-mail
brezplačen	4537 zadnji K članek
brezplačne	4524 K članke
brezplačni	4517 naš K webinar	4537 zadnji K članek
brezplačnih	4524 K člankov
bronił	3814 K się
brzmiał	3814 K
brzmiała	3814 K
brzmiało	3814 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2606 K
buzdította	2606 K
buzón	79 en tu K	1538 en tu K
bájate	1710 K la app
báo	5142 là nhà K
bölümünde	85 yorum K
bönföll	4740 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4740 K
bønfaldt	790 K
bønn	3516 vi har en K til deg
bønnfalt	3664 K
bústia	437 a la teva K
bülten	4863 e-K	4957 K
bültene	4814 K abone	4814 K kayit	4814 K kaydol
bülteni	4863 haber K
bültenimiz	78 K	4954 K
bültenimize	78 K	78 e-K	4814 K	4953 K	4954 K
bültenine	4863 K
błagał	3814 K
błagała	3814 K
bạn	49 gửi cho K bè	5116 hộp thư của K	5161 sự ủng hộ của K	5221 mời K	5221 cần sự ủng hộ của K	5221 nhờ sự ủng hộ của K
bằng	5171 K văn bản của báo
""", 'c': """
caffè	2790 un K
café	54 me paga um K	1589 un K	1622 un K al mes	2118 un K
caractères	2141 limitées à # K
catedrática	1585 es K
catedrático	1585 es K
celého	503 pro čtení K
cercetătoare	4030 este K
cercetător	4030 este K
changés	99 prénoms ont été K
chaîne	2240 notre K
chefredaktör	4643 är politisk K	4643 är K
chefredaktør	701 er K
chuyện	5140 bạn có câu K
chép	5135 cấm sao K bài	5171 mọi sao K
chính	99 đính K	5125 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5116 bản tin của K tôi	5119 theo dõi K tôi	5140 cho K tôi qua	5140 liên hệ với K tôi qua	5140 hãy liên hệ với K tôi	5221 ủng hộ K tôi	5221 K tôi cần sự giúp đỡ	5221 giúp K tôi	5221 theo dõi K tôi	5221 hãy gửi cho K tôi	5221 hãy liên hệ với K tôi	5221 hãy báo cho K tôi	5222 K tôi trên	5222 của K tôi	5222 cho K tôi
chọn	5221 hãy bình K
cikkből	2602 K #
cikkéből	2602 K #
cikkünk	2604 minden K
cikkünkhöz	2604 minden K
collecté	2063 est K par
collectée	2063 est K par
collectées	2063 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3862 nos K
comentó	1713 K
comisión	1611 recibir una K
comissió	432 rebre una K
comissão	3900 receber K	3900 receber uma K
commerciële	3421 K partner
communauté	2126 K whatsapp	2126 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2821 parte della nostra K
condamné	2242 a K
condiții	4017 termeni și K
confidentialité	2093 politique de K
confidențialitate	4017 politica de K
conférences	2115 est maître de K
connecté	2095 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3827 acesse todo o K	3890 ao exibir este K	3890 ao ver este K
contribuição	3882 com a sua K	3996 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1713 K
conversación	1563 participar en la K
conținut	9 acest K	4006 K doar pentru abonați
conținutului	4026 preluarea K
cookieinställningar	4618 K	4645 K
corespondentă	4030 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4126 K un cont pentru a citi
csatornájára	2512 viber-K
csatornánk	2604 K
csatornánkhoz	2512 telegram-K	2512 whatsapp-K
csatornánkra	2512 youtube-K	2603 iratkozz fel K	2603 iratkozzon fel K
csábított	2606 K
cuéntanos	38 K	67 K	1563 K en	1710 K
cuéntenos	38 K	67 K
czytać	3672 aby K dalej	3672 żeby K dalej	3811 chcesz K dalej
czytelników	36 naszych K	3726 opiniami K	3737 z wpłat K	3737 dzięki wsparciu K	3754 K	3812 naszych K	3812 z wpłat K
câmpurile	60 K cu steluță
cântau	4129 K
címével	2547 e-mail-K
cùng	51 hãy tham gia K họ
của	5145 là cây bút K	5222 độc giả K
""", 'd': """
danişmanliği	4868 yatirim K kapsaminda değildir	4868 yatirim K hizmeti
daní	4428 # % z K	4428 #% z K
darbą	3252 mūsų K
darowiznę	3670 przekaż K	3811 przekaż nam K	3811 przekaż K na
datenschutzerklärung	841 unserer K	1027 unserer K	1027 unsere K
datenübertragung	883 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3572 er K
debattør	701 er K
declaró	1713 K
decía	1713 K
demandé	2242 a K
denmişti	4956 K
denunció	1713 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1542 K la	1542 K nuestra
destekçimiz	4874 K olun	4953 K olun
desteğiniz	4953 K
desteğinizle	4954 K
desteğiyle	18 okurlarin K	4849 yapay zeka K	4865 K ayakta	4879 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4419 K môžu
disponível	3838 K no google play
doação	3823 faça uma K	3882 sua K	3996 sua K	3996 faça uma K	4000 K
doações	4000 K
dodał	3814 K
dodała	3814 K
dodává	642 K
događaj	4315 naš K
domagał	3814 K się
donació	491 fes una K	495 K
donación	1520 haz una K	1520 tu K	1588 tu K	1588 una K	1710 tu K	1710 haz una K	1714 K
donația	4126 K ta
donație	4126 fă o K	4130 K
donații	4130 K
donează	90 K cât poți	4126 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4326 bez K
doradzał	3814 K
dorzuć	3811 K się
dostawać	3747 chcesz K
dostávajte	4443 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4438 chcete K
dostávejte	580 K
dostęp	80 kup K	3672 masz już K	3731 pełny K do	3731 wykup K	3811 kup K
dostępny	3672 artykuł K tylko
dotazník	554 krátký K	4418 krátky K
dotazníka	4418 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3813 K kwotą
dočtete	561 více se K
dołóż	3811 K się
dołącz	51 K do nich	51 K	3684 K do nas na	3811 K do nas	3811 K do grona	3811 K do nich
drastické	99 obsahuje K
draudžiama	3198 K kopijuoti	3198 be leidimo K	3198 be sutikimo K
draudžiamas	3219 be leidimo K
dueños	1655 sin K	1655 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3812 K dalej
dziennikarką	3718 jest K	3795 jest K
dzięki	3812 K wam	3812 K tobie
dziękujemy	3728 K za zapisanie	3728 K za zapis	3811 K, że nas czytasz
där	42 var du K
débloquer	2053 pour K
déclare	2242 K
déclaré	2242 a K
découvrez	2050 K nos offres	2239 K nos offres
déductible	2044 K des impôts	2044 K à #	2241 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2242 K
déplore	2242 K
déposés	2131 des cookies seront K
désabonner	2060 K à tout moment	2064 K à tout moment	2064 vous K en cliquant
désactiver	2087 K adblock
désactivez	2087 K adblock
désinscription	2064 K à tout moment
désinscrire	2064 K à tout moment	2066 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4740 K
dømte	790 K	3664 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5121 tải ứng K	5221 tải ứng K của	5221 hãy tải ứng K	5221 tải ngay ứng K
""", 'e': """
edellyttää	1970 K tunnusta
editörlerimize	39 K
editörüdür	4846 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2601 K készült
elaboración	1611 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1538 tu correo K	1563 tu dirección de correo K no será publicada
elemző	2515 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2481 a teljes cikk K
elsőként	2523 értesülj K
előfizetés	2607 K
előfizető	2481 már K	2603 legyen K
előfizetőink	50 K	2481 K olvashatják	2526 K számára	2604 K
előfizetők	50 az K	2537 csak K	2607 K
előfizetőknek	2482 csak K	2537 K szól
előfizetőként	50 K
előfizetőnktől	2547 K
emlékeztetett	2606 K
emoțional	99 pot afecta K
endereço	3856 seu K de email não será
engedély	2530 K nélkül tilos
engedélyezze	2494 K a javascript
engedélyezése	2564 tartalmainak K	2564 tartalmak K
engedélyhez	2530 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2240 cette K	3437 onze korte K	3437 onze K
enquêtent	2240 K pour vous
enquêtes	2240 nos K
ensimmäinen	2033 K kuukausi
enthält	883 dieses element K daten
entraînement	48 K d'ia
entrée	2194 ctrl+K	2194 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1710 K
epizódu	4416 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	895 shop K	970 im shop K
erişin	4874 K
erklärt	1029 K
erklärte	1029 K
erkände	4740 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1026 K sie es weiter
erzählt	67 K uns	1029 K
erzählte	1029 K
escribió	1713 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1563 K a	1710 K
estimé	2242 a K
estás	1515 ya que K aquí	1515 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4823 javascript'i K
evästeasetuksesi	1923 K
evästeasetuksiasi	1947 K
evästeasetuksissa	1923 K
evästeasetusten	1923 K
evästeasetustesi	1923 K
evästeet	1947 K	1972 K
evästeitä	1926 K
evästesuostumuksesi	1923 K
evästevalintasi	1923 K
evästevalintojesi	1923 K
existují	564 K díky
experiência	67 conte sua K
explicó	1713 K
expliqué	2242 a K
expérience	67 partagez votre K
externého	4410 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4410 K obsah
""", 'f': """
favoritkälla	4639 K
faça	3996 K um pix
felelősséget	30 nem vállal K
felhasználása	2529 cikkek K csak	2529 cikk K csak	2529 tartalom K csak	2529 anyagok K csak
felhasználási	2495 K feltételek
felietonistką	3795 jest K
felietonistą	3795 jest K
feliratkozás	2483 K a hírlevélre	2483 hírlevél K
feliratkozásommal	2510 K
feliratkozással	2510 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2515 K
folosește	4017 K cookie
folytatásához	2481 a cikk K
fordítóval	2519 gépi K
forintért	2526 havi # K
formulára	4421 odoslaním K
formulário	3996 inscreva-se no K
formuláře	557 odesláním K
forrásként	2511 kedvenc K
fortæl	67 K os
fortæller	790 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2498 küldd el K
fotóit	40 K	2498 küldje el K	2498 küldje be K
fotóját	2498 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4740 K
früheren	99 K version	99 K fassung
férjen	2603 K hozzá
följ	4612 K oss på	4737 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4635 alla rättigheter K
fördere	1026 K
fördermitglied	80 werden sie K	910 werde K	910 werden sie K
fördern	1026 jetzt K	1026 K sie
föredragen	4639 K källa
föredragna	4639 K källa
föreslog	4740 K
författare	4643 är K och
förklarade	4740 K
förklarar	4740 K
försvarade	4740 K sig
følg	666 K os på	787 K os	3537 K oss på	3661 K oss
første	714 K måned	789 K måned	3586 K måned	3663 K måned
førsteamanuensis	3563 er K
førstelektor	3563 er K
független	2479 támogassa a K	2604 K sajtó
főmunkatársa	2588 K
főszerkesztője	2517 K
""", 'g': """
gadā	3320 K
gazeteciliği	4954 bağimsiz K
gazeteciliğimiz	4954 K
gazetę	3757 kup K
gefällt	941 K ihnen, was sie	941 K dir, was du
gelmişken	4807 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	847 wird in neuem fenster K
giovedì	17 ogni K
giáo	5142 là K sư
giảng	5142 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4389 K
gridò	2915 K
gràcies	438 K a gent com tu	492 K a tu
grátis	3998 teste K
grâce	18 K à vous	2041 K à vos dons
gwiazdką	60 pola z K
gärna	4737 vill K höra från dig
går	644 før du K	3516 før du K
gåva	4594 ge en K i dag	4594 ge en K nu	4595 din K	4595 ge en K	4737 din K gör	4737 ge en K i dag	4741 K
gönderdik	4881 size bir e-posta K
gönderin	4874 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4738 K mer
göre	4956 K
görün	4874 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4874 K
gösterilmeden	4837 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3814 K
głosiła	3814 K
głosiło	3814 K
głosuj	3742 K
głosujcie	3742 K
głównej	3733 na stronie K
gương	64 trang K
gửi	49 hãy K	5140 xin K về
""", 'h': """
használ	2494 cookie-kat K	2495 sütiket K
használat	2494 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1029 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2498 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	875 bei google K
hirdették	2606 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2574 K
hirdetésblokkolót	2574 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4646 K av ai	4670 K av ai	4737 K oss
hjälper	4737 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	787 vi har brug for din K	787 K os
hjælper	787 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4492 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2500 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2500 a K
hozzátette	2606 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1948 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4737 K med i
häufiger	875 bei google K
hävdar	4740 K
håller	43 K du med	43 K du inte med	4677 läsare som K
hævder	790 K
hébergé	2089 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2547 K
hírekben	2488 a google K	2511 google K
hírlevelére	2510 K
hírlevelünk	78 K	2604 K
hírlevelünket	2510 K
hírlevelünkre	78 K	2483 K	2603 iratkozzon fel K	2603 iratkozz fel K	2604 K
hírlevél	2607 K
hírlevélre	78 K	2603 iratkozz fel a K	2603 iratkozzon fel a K
hó	2605 ft/K
hónap	2526 első K	2605 első K
hören	965 K sie hier.
hører	3577 der du K
hükmetti	4956 K
hüüdis	1782 K
hüüdsid	1782 K
hűségidő	2537 K nélkül
hồng	5170 nhận hoa K
""", 'i': """
iecienītāko	3268 K avotu
iepriekšējā	99 K versijā
ifølge	790 K	3664 K
illimité	2055 accès K	2150 en K
imágenes	40 tus K	99 contiene K
incorporó	1585 se K a
independentă	4127 presa K
independência	3997 a K
indicó	1713 K
indiqué	2242 a K
indrømmede	790 K
indrømmer	790 K
indépendance	2240 notre K
indépendant	2041 soutenez le journalisme K	2240 journalisme K	2240 média K
indépendante	2147 la presse K a	2240 presse K	2240 information K
información	1551 sigue toda la K	1551 siga toda la K	1585 cubre la K	1711 esta K
informację	3717 wyślij K
informações	99 com K de
informațiilor	4026 preluarea K
informováni	602 chcete být K
informó	1713 K
informē	3321 K
ingresá	77 K tu correo
innehåll	4621 externt K	4645 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3664 K
innrømmet	3664 K
inquiète	2242 s'K
inquérito	35 nosso K
inscrição	3832 cancelar a K
inscríbete	1514 K
inställningar	4618 cookie-K	4618 dina K för cookies	4618 dina K för kakor
insändare	43 K	4644 skicka din K	4644 din K till	4644 skriva en K
intelektą	3206 dirbtinį K	3221 dirbtinį K
inteligencję	3739 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2519 mesterséges K készült	2539 mesterséges K
introduceți	77 K adresa de email
intégralité	2050 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1711 esta K
investigação	3997 esta K
investigație	4127 această K
investigațiile	4127 continua K
invítame	54 K a un café	54 K un café	1710 K a
invítanos	1710 K a
ismételgette	2606 K
istediğiniz	4813 K zaman iptal	4955 K zaman iptal
izražavaju	4320 komentari K
içeriği	9 K
içeriğin	4848 harici K
içermektedir	99 sahneler K
išorinio	3204 K turinio
""", 'j': """
jautāja	3321 K
javascript가	3140 K
javascript를	3140 K
javasolják	2606 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3666 skoro już tu K	3666 skoro tu K
ještě	613 zbývá K
jogász	2515 K
jugé	2242 a K
jurnalistă	4030 este K
jurnaliștii	39 K noștri	4061 K noștri îți trimit	4127 K noștri
jälgi	1779 K meid
jäljellä	1966 ilmaista juttua K	2030 K #%	2030 K # %	2030 #% K	2030 # % K
jäseneksi	80 liity K	2031 liity K
""", 'k': """
kanał	3812 nasz K
kannatusjäseneksi	2031 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4390 K
kedykoľvek	4395 odhlásiť sa môžete K
keresőben	2511 google-K
khoản	5113 bạn đã có tài K	5125 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5135 K sao chép bài viết	5135 K sao chép nội dung	5135 K sao chép lại
khẳng	5224 K định
kiabált	2606 K
kiabálta	2606 K
kiabálták	2606 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2606 K
kirjeessä	2034 luki K
kiáltott	2606 K
kiáltotta	2606 K
kiáltották	2606 K
kiến	5156 ý K của bạn sẽ	5221 hãy gửi ý K	5221 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4311 K	4341 K
kolačiće	4311 K	4341 K
kolačići	4311 K
komentować	6 K	3704 aby K
komentár	6 pridať K	4419 pridajte K
komentára	4419 pridanie K	4419 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4408 je K
komentátorom	4408 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2500 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1948 K
konferencję	3722 naszą K
konuştu	4956 diye K	4956 K
kopírovanie	4401 K obsahu bez	4401 K je zakázané
kopēšana	3267 K bez
korespondentką	3718 jest K	3795 jest K
korespondentė	3203 K
korábban	2546 K itt írtunk	2546 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3814 K
krzyczała	3814 K
krzyknął	3814 K
krzyknęła	3814 K
krävde	4740 K
krævede	21 K felter er	790 K
krönikör	4643 är K	4717 är K
kulturalną	3726 K dyskusję
kulturredaktör	4643 är K	4717 är K
kulturredaktør	701 er K	771 er K	3572 er K	3645 er K
kumppanuuslinkkejä	74 K	1960 K
kvíz	553 náš K	4418 náš K
kvíze	4418 našom K	4418 v K
kvízu	553 našem K	553 v K
kyltissä	2034 luki K
kysyivät	2034 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2605 K
käsitellään	99 jutussa K
käyttää	1924 tämä sivusto K
käyttöehdot	1955 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2606 K
kérdezték	2606 K
kérdőívünket	35 K
kért	2606 K
kérte	2606 K
kérték	2606 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1026 K sie uns
könyörgött	2606 K
könyörögtek	2606 K
köszönjük	2603 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2488 K minket	2603 K minket
követelte	2606 K
követelték	2606 K
közgazdász	2515 K
közlése	2538 nélküli K tilos
közreműködésével	2601 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2606 K
kúpte	4489 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1029 K an
künstlichen	899 K stimme vorgelesen	899 K stimme vertont
künstlicher	958 mithilfe von K
küpsised	1732 K
küpsistega	1732 K	1751 K
küsis	1782 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3318 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5224 K
""", 'l': """
labākie	3287 K raksti tavā
lamentó	1713 K
lançait	2242 K
lasītu	3257 lai K tālāk
lasītāji	3319 mūsu K
lasītājiem	3319 mūsu K
lejupielādē	3318 K
lelkisegély	99 K
leverandør	3574 ekstern K
leverantör	4645 extern K
leído	1625 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3277 K
linkistä	1959 lisää tästä K
lisenssillä	47 K
lisäsi	2034 K
llicència	47 K cc
lucrează	4030 K în presă
lunedì	17 ogni K
lună	4128 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5113 đăng nhập để bình K	5156 bình K của bạn sẽ	5221 đăng nhập để bình K
lájkolj	2488 K minket
lákal	642 K
läget	4654 koll på K
lähdet	1899 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4657 du kan K mer	4657 kan du K mer	4657 K mer om	4734 #% kvar att K	4734 # % kvar att K	4738 fri att K
läsare	36 våra K	4655 våra K	4738 våra K
läsarna	18 tack vare K
läser	4737 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3604 K for	4674 K för
læser	787 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	788 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1531 K de notas
límites	1525 sigue leyendo sin K
lòng	5140 vui K gửi về	5221 vui K gửi về
löd	4740 K
lød	790 K	3664 K
lūdza	3321 K
lập	5160 ủng hộ báo chí độc K	5222 báo chí độc K
""", 'm': """
magyarázta	2606 K
mailovú	4421 e-K adresu
mainoslinkkejä	37 K	74 K	1960 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1734 K abil
materiał	9 ten K
matéria	20 ler esta K	3827 esta K é só	3914 para ler esta K	3993 #% desta K	3993 # % desta K	3993 #% da K	3993 # % da K	3997 esta K
matérias	3881 limite de K	3992 K
matí	491 rep cada K
mawiał	3814 K
mawiała	3814 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2606 K
megbízásából	2601 K készült
megjelenését	2601 K támogatta	2601 K támogatja
megjelenítése	2564 tartalmainak K	2564 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2031 tue K
meitä	1957 tukea K	1957 tue K	2031 tue K	2031 auta K
mencióname	62 K
menționat	4129 a K
mesačne	4491 K
mesečno	4389 K	4587 K
mesélte	2606 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3813 za K
miesięcznie	3813 K
minkä	90 anna K voit
miễn	15 bài K phí	5163 hết số bài K phí	5223 dùng thử K phí
mjesečno	4389 K
moderálási	2500 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2141 charte de K	2141 K par la rédaction
mokė	3254 K
mondták	2606 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1525 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1713 K
mulțumim	4126 K că ne citești
munkatársa	2517 K	2588 K
munkatársunknak	39 K
munkánk	2604 K
munkánkat	2479 támogasd K	2479 támogassa K	2524 K	2603 támogasd K	2603 támogassa K	2604 K
myönsi	2034 K
másodközlés	2506 K	2529 K
másodközlése	2529 K
märkis	1782 K
määräsi	2034 K
mån	4656 kr/K	4739 kr/K
månad	4599 testa en K	4656 en K för	4737 testa en K	4739 per K	4739 varje K
månaden	4656 första K	4739 i K	4739 första K
månader	4656 K för #	4737 testa # K
månadsgivare	4737 bli K
måned	650 prøv en K	714 i # K	787 prøv en K	789 pr. K	3586 en K for	3661 prøv en K	3663 per K
måneden	789 om K	3663 i K
måneder	714 i # K	3586 K for #
média	2240 notre K
mês	3997 até o fim do K	3998 por K	3998 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3814 K
mówili	3814 K
mówił	3814 K
mówiła	3814 K
môžete	4417 článok si K
müşterimiz	4885 K
mācīja	3321 K
mākslīgais	3274 K intelekts
mēnesis	3320 pirmais K
mēnesī	3320 K
mėgstamiausią	3199 K
mėnesį	3253 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5224 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3814 K
namawiała	3814 K
napisał	3814 K
napisała	3814 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4492 K
napíšte	38 K nám	4407 K nám	4407 K, prosím	4440 K na	4489 K nám
naročilo	4523 hvala za K
naročite	80 K se	4497 K se na naše	4585 K se
naročnik	50 kot K	4496 že K
naročnike	4504 samo za K	4504 le za K
naročniki	50 K lahko	4536 lahko berejo le K	4536 berejo samo K	4589 K
naročnikom	4496 dostopen le K	4496 na voljo K	4496 na voljo samo K	4496 na voljo le K	4536 dostopna le K	4536 dostopna samo K	4536 dostopen le K	4536 dostopen samo K
naročnina	4524 K	4589 K
naročnino	4524 z K	4546 z K
narzędzi	3739 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3211 K
naujienlaiškis	3252 mūsų K	3255 K
naujienlaiškį	3191 mūsų K	3211 K	3251 užsisakykite K	3252 mūsų K
navođenja	4326 bez K izvora
navođenje	4326 uz K izvora
nawoływał	3814 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4315 K timu
našich	575 K zpráv	4439 K správ
neatkarīgu	3318 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2603 segíts K	2603 írjon K	2603 írj K	2603 jelezd K	2604 K adód
nemokamą	3215 K paskyrą
neobmedzený	4394 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3213 paremkite K žurnalistiką	3251 paremkite K	3252 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1938 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4490 K médiá
nezávislú	4489 podporte K
nghiêm	5135 K cấm sao chép
nghiên	5142 là nhà K cứu
ngoài	5146 nội dung bên K
nguồn	5138 K ưu tiên	5138 K tin ưu tiên	5206 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5156 chịu trách K về nội dung bình luận
nhân	5147 trí tuệ K tạo
nhấn	5221 K vào đây
nhận	5116 đăng ký K bản tin	5116 đăng ký K tin	5221 đăng ký K bản tin	5221 đăng ký K tin
nhập	24 đăng K	5113 vui lòng đăng K	5113 đăng K để đọc	5113 đăng K để xem	5113 đăng K để lưu	5113 hãy đăng K để	5221 đăng K để đọc	5221 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3719 materiał wideo jest K
niezależne	3811 wesprzyj K	3811 wspieraj K	3812 K media
niezależność	3812 K
niezależną	3812 jesteśmy K
noastră	4127 munca K
nolēma	3321 K
norāda	3321 K
nosūtīsim	57 jums K
notificações	14 as K	3840 ative as K	3840 ativar K	3840 receba K
notificările	14 K	4014 activează K
notifikácie	4420 K
notícia	3997 esta K
notícias	3832 receba as K	3832 receba K	3843 siga as últimas K	3992 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4408 je K	4408 , K
novinári	4490 naši K
novinárka	4408 je K	4408 , K
novinárkou	4408 je K
novinárom	4408 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4497 na e-K
novičnik	4505 K	4505 e-K	4586 naš e-K	4589 K
novičnika	4505 K
nuotraukų	40 K ir vaizdo
nusprendė	3254 K
nášho	4414 do K tímu
nächste	21 in diesem browser für die K	1026 sind sie der K
näyttämällä	1922 K sisällön
nélkül	70 reklám K	71 spam K
nói	5224 K
nõus	43 ei ole K?
năm	5223 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4602 K tillgång
obećala	4390 K
obećao	4390 K
obiecał	3814 K
obiecywał	3814 K
obligāta	3267 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3856 campos K são marcados com	3861 campos K marcados	3861 campos K são marcados com
obveščanje	4523 na naše K
obľúbené	4405 K zdroje
obľúbených	4405 K zdrojov
obľúbenými	4405 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4438 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3814 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3814 K
odpowiedziała	99 nie K	3814 K
odpowiedziało	99 nie K
odražavaju	4320 komentari K	4320 komentari ne K
odídete	4403 kým K
ofereça	3827 K este artigo
ograniczeń	3672 czytaj bez K	3672 czytaj więcej bez K
også	51 bli med du K
ogłosił	3814 K
ogłosiła	3814 K
oikaisupyynnöt	1951 K
oikaisupyyntö	1951 K
olvashatják	2545 csak előfizetők K
olvasási	0 K idő
olvasóiból	2524 K él
olvasóink	36 K	2604 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1710 danos tu K
ordenó	1713 K
ordonné	2242 a K
ortakliği	4867 iş K linkleri	4869 satiş K bağlanti	4869 satiş K linkleri
orzekł	3814 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4410 K údajov
ostrzegał	3814 K
ostrzegała	3814 K
ostrzegł	3814 K
otrzymywać	3747 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4492 K
oznámila	642 K	4492 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3251 K mums
pageidaujamą	3199 K šaltinį
paklausė	3254 K
palīdzi	3281 ziedo un K	3318 K mums
palīdzību	3274 mākslīgā intelekta K	3289 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3251 K mums
parsisiųskite	3251 K
participación	1567 normas de K
partnerské	74 K odkazy	562 K odkazy	4426 K odkazy
partneři	523 my a naši K
pastā	3279 e-K
pastāstiet	38 K mums	67 K mums
patronką	3737 zostań naszą K
patrões	3944 sem K	3997 sem K
paylaşilan	4935 tarafindan K bir gönderi	4935 tarafindan K gönderi
paylaşin	25 K	49 K	4874 K
paylaştiği	4935 K bir gönderi	4935 'in K bir gönderi
paziņoja	3321 K
paziņojumus	3278 K
państwa	3717 czeka na K
pašte	3211 jūsų el. K
pažadėjo	3254 K
periódico	1711 este K	1711 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3549 K
phê	54 mời tôi một ly cà K	5160 mời bạn một ly cà K
phóng	5140 liên hệ K viên	5142 là K viên	5142 K viên ban	5145 là K viên báo	5145 là K viên của	5221 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1713 K
pidätetään	1934 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3814 K
pisała	3814 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4308 K nam	4340 K nam na	4340 K na	4387 K nam	4510 K nam	4510 K na	4540 K nam na	4540 K na	4585 K nam
piškotke	4513 K	4541 K
piškotki	4513 K
piškotkov	4513 K	4541 K
pište	576 K na	576 K nám na
plakáton	2606 állt a K
plânge	4129 se K
pochází	546 obsah K
podcastów	3723 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3814 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4387 vaša K
podrške	4327 bez vaše K	4388 vaše K
podršku	4387 vašu K
podržite	4327 K	4387 K nas	4387 K naš
podělte	67 K se s námi	67 K se o
podľa	4492 K
poinformował	3814 K
poinformowała	3814 K
pokračovanie	4394 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4426 článok K	4426 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2515 K
política	425 K de galetes	1561 K de cookies	3854 K de cookies	3883 cobre K
pomocí	566 K ai
pomocą	3739 z K ai
pomoć	4387 vašu K
pomóż	3811 K nam
pomôžte	4489 K nám
poprosił	3814 K
poprosiła	3814 K
poprosiło	3814 K
poručila	4390 K
poručio	4390 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4437 K článok zadarmo
poslušajte	4539 K nas
postafiókjába	2483 K
postafiókjában	2508 minden reggel a K	2508 minden este a K	2508 minden nap a K	2508 minden héten a K
postafiókodban	2508 minden reggel a K
postaládádba	79 a K	2510 a K
postaládádban	2508 minden reggel a K	2508 minden héten a K
postaládájában	2508 minden reggel a K	2510 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4410 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3814 K
powiedziała	3814 K
powtarzał	3814 K
powtarzała	3814 K
poznámka	99 K redakce
pozostało	3672 K # %	3672 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4308 K nam	4308 K na	4387 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4407 K nám	4489 K nám
pošljemo	57 vam K
pošljite	49 K ga	4510 K nam	4510 K jo nam	4510 K na	4585 K nam
požádal	642 K
požádala	642 K
pracę	3812 naszą K
pranešimus	3210 K
praneškite	38 K mums	67 K mums
pranešė	3254 K
prašė	3254 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4441 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4394 už ste K	4394 ste K
predplatiteľom	80 staňte sa K	4402 K	4489 staňte sa K
predplatiteľov	4402 pre K
predplatné	4394 už máte K	4423 K	4489 kúpte K	4489 kúpte si K	4493 K
predplatného	4423 K
predplatným	4423 K	4444 s K
predplaťte	80 K si
preferată	4028 sursă K pe google	4028 sursă K în google
preferované	541 K zdroje	4405 K zdroje
preferovaný	541 K zdroj	4405 K zdroj
preferovaných	541 K zdrojů	4405 K zdrojov
preferovaným	541 K zdrojem	4405 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3672 tylko dla K	3745 tylko dla K
prenumeratą	3731 z K
prenumeratę	80 kup K	3672 masz już K	3731 zamów K	3731 kup K	3731 wykup K	3757 kup K
preporučila	4390 K
preporučio	4390 K
pretlačiť	45 K
prevziať	45 K
prečítate	4394 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4387 K se našoj	4387 K im se	4585 K se nam
pridržana	4300 sva prava K
pridržane	4503 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3254 K
prihlásenie	4395 ďakujeme za K	4421 ďakujeme za K
prihlásení	4423 po K
prihlásením	4421 K súhlasíte
prihláste	24 K	4394 K sa a čítajte	4489 K sa na odber
prihvaćate	4322 prijavom K
pripažino	3254 K
programėlėje	3209 K
programėlę	3209 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4338 K nas
proposé	2137 conçu et K par
prosił	3814 K
prosiła	3814 K
pročitali	4292 da biste K
pročitate	4290 da K cijeli	4290 da K ceo
prośbę	3666 mamy do ciebie K	3666 mamy małą K
prošnjo	4507 imamo majhno K	4507 majhno K
prywatności	3694 ustawienia K	3694 ustawień K	3698 polityka K	3698 polityce K
przeczytać	3672 aby K cały	3672 aby K ten artykuł
przeczytałaś	3726 dziękujemy, że K
przeczytałeś	3726 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3669 K nam #%	3811 K nam	3811 K #
przekonywał	3814 K
przekonywała	3814 K
przesyłajcie	3717 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3701 K zdjęcie	3701 K zdjęcia	3717 K nam	3717 K je do nas	3811 K nam
przyznał	3814 K
przyznała	3814 K
przyłącz	51 K się
przyślij	3701 K zdjęcie	3717 K nam	3717 K je do nas	3811 K nam
práca	4490 naša K
práce	640 naší K
práci	640 naši K
prácu	4490 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2242 a K
précédente	99 version K de cet
préférée	2125 source K
préférées	2125 sources K
prévient	2242 K
príspevky	4419 K v diskusii
príspevok	4489 váš K
próxima	3997 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2763 blocco della K	2913 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2517 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2087 bloqueur de K	2087 bloqueurs de K	2240 sans K
publicités	2087 bloqueur de K
publicystką	3718 jest K	3795 jest K
publicystą	3718 jest K	3795 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2095 votre adresse e-mail ne sera pas K
pytał	3814 K
pytała	3814 K
pytały	3814 K
pytań	3725 na kilka K
pyyntö	1899 pieni K
pyysivät	2034 K
pásale	1710 K esta
pásalo	49 K
päevakokkuvõte	1739 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1945 K	2015 on K
päätti	2034 K
påminde	4740 K
pénzbe	2604 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4441 bez K súhlasu
píšte	4440 K na	4440 K nám na
pódcast	34 nuestro K	1711 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3260 K bez	3267 K bez
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
quyên	5221 K góp ngay	5225 K góp
quyền	5135 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5189 trình chặn K cáo	5189 chặn K cáo
""", 'r': """
radził	3814 K
radziła	3814 K
radí	642 K
rakstīja	3321 K
rappelé	2242 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3251 K mums
rašė	3254 K
recaptcha로	3172 K
recibirás	57 K
reclamă	11 K
reconoció	1713 K
recordó	1713 K
rectificación	99 K:
recunoaște	4129 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1621 la K te envía	1665 se incorporó a la K	1711 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4061 K îți trimite	4127 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3811 wesprzyj K
redaktorką	3718 jest K	3795 jest K
redaktorė	3203 K
redaktör	4643 är K för	4643 är K på	4643 är politisk K	4717 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3572 er politisk K	3572 er K i	3572 er K for	3645 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3909 a K envia	3954 entrou para a K	3997 nossa K
redistribuída	3880 reescrita ou K
redistribuído	3880 reescrito ou K
reenvíalo	49 K
refusé	2089 K le dépôt
registrácii	4423 po K
registráciou	4421 K súhlasíte
registráciu	4421 ďakujeme za K
regisztrálj	2603 K ingyenesen	2603 K, hogy
regisztráljon	2603 K ingyenesen	2603 K, hogy
regisztrálnia	2545 K kell
regístrate	1525 K gratis	1529 K para
reinhören	895 jetzt K:
rejestrując	3728 K się
reklamlänkar	74 K	4658 K	4690 K
reklamą	11 K
reklám	70 nincs K	4490 bez K
reklámblokkoló	2574 K
reklámblokkolót	2574 K
reklámok	2604 K nélkül
reportaż	3812 ten K
reporterką	3718 jest K	3795 jest K
reportér	544 , K	621 , K	4408 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4408 , K
reportérkou	544 je K	621 je K	4408 je K
reportérom	4408 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1582 prohibida su K	1582 prohibida la K
reprodução	3877 proibida a K	3877 K proibida	3917 K permitida desde	3917 K é permitida desde
reprodúcelo	45 K
republié	45 K	2111 K avec	2156 cet article est K
repórter	39 nosso K	3883 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1713 K
rezervăm	29 ne K dreptul
riêng	5125 chính sách quyền K tư	5163 dành K cho thuê bao	5171 quan điểm K của tác giả
rovatvezető	2588 K
rovatvezetője	2517 K	2588 K
ročne	4491 K
ročně	641 K
rät	1029 K
rätta	4649 K fel
rättar	4649 vi K fel
rättelse	99 K
räumte	1029 K ein	1029 K der	1029 K die
rääkis	1782 K
råber	790 K
råbte	790 K
rådde	4740 K
rådede	790 K
réagir	2098 pour K
réagissez	2239 K à
réalisation	2137 n'a pas participé à la K
rédacteur	2115 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2115 a rejoint la K	2137 n'a pas participé à sa K	2146 la K vous	2150 pour soutenir la K	2239 soutenez la K	2239 alertez la K	2240 notre K
rédactrice	2115 est K
régulièrement	2115 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2242 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2050 cet article est K	2050 ce contenu est K	2050 article K
réservée	2050 K à nos abonnés	2050 la suite est K	2053 K aux abonnés
réservés	2053 K aux abonnés	2111 tous droits K
résiliable	2241 K à tout moment
részesített	2511 előnyben K forrásként
röst	4646 ai-K	4682 ai-K
răspuns	99 nu a K	99 nu au K	4129 a K	4129 au K
răspunsul	21 anulează K
rằng	5224 viết K	5224 cho K
""", 's': """
sacīja	3321 K
sadržaj	9 ovaj K	4311 vanjski K	4311 spoljni K
sadržaja	9 ovog K	4311 vanjskog K	4311 prikaz ovog K	4311 prikaz K
sakė	3254 K
samfunnsøkonom	3563 er K
samobójcze	99 myśli K
sanctionné	2242 a K
sandučić	79 u vaš K	4293 u vaš K
sandučiću	4293 u vašem K	4322 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	802 K sie ein abo	1026 K sie ein abo
schránke	4395 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4395 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2603 K, hogy
segítségedre	2603 szükségünk van a K
según	1713 K
sensível	99 pode ser K
sentenció	1713 K
sería	1622 sin ti no K
sesión	24 inicia K	24 inicie K	1525 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3996 inicie K
señaló	1713 K
sfătuia	4129 K
sfătuiește	4129 K
sfătuit	4129 a K
sisällön	9 K	1947 ulkoisen K
sisältö	1904 tämä K on vain
sisältöä	1947 ulkoista K
siunčiame	57 jums K
sjefredaktør	3572 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4740 K
skarży	3814 K
skarżył	3814 K się
skrzynkę	79 na twoją K	3676 na twoją K	3676 na swoją K	3728 K mailową
slažete	43 K se	43 ne K se
slobodné	4489 podporte K
slobodnú	4489 podporte K
slušajte	4338 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3725 naszą K
sonuçlarinda	4840 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5140 về hộp thư của tòa K	5160 hãy ủng hộ tòa K	5171 bằng văn bản của tòa K	5221 hãy gửi về tòa K	5221 hãy liên hệ tòa K	5221 hãy báo cho tòa K	5222 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4426 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4510 K nam
sportkrönikör	4643 är K
sportsredaktør	701 er K
spracovaním	4421 K osobných údajov
sprijiniți	4126 K
sprijină	4126 K-ne
správach	4406 google K
správy	4406 google K
spuneți	38 K-ne	67 K-ne	4127 K-mi mai jos
stellenbörse	894 in unserer K
stjärna	60 fält med K
straipsnį	3222 šį K	3252 visą K
stronę	3748 naszą K
stwierdził	3814 K
stwierdziła	3814 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	790 K der på	3664 K det på	3664 K det i	4740 K det på
stöd	4594 med ditt K	4737 K oss	4737 K vår	4737 ditt K
stödja	4655 K oss med
stödlinjen	83 K
stödmedlem	4737 bli K
stödprenumerant	4737 bli K
stötta	4655 K oss med	4737 K oss	4737 K vår	4737 K vårt
støt	713 K os	787 K os	787 K med
støtt	3661 K oss	3661 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	787 din K	787 bliv K	3519 med din K	3585 K oss med	3661 din K
støtteabonnent	3661 bli K
støttemedlem	80 bli K	787 bliv K	3661 bli K
stāstīja	3321 K
stăpâni	4091 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3672 tylko dla K	3672 dostępna dla K	3672 dostępne dla K	3745 tylko dla K
subskrypcją	3731 z K	3753 z K
subskrypcję	3672 kup K	3672 masz już K	3728 dziękujemy za K	3731 wykup K	3811 kup K
suosikkilähteeksesi	1938 K
suosikkilähteeksi	1938 K
sursă	4060 link activ către K
suscripción	1525 ya tengo una K	1710 cambia tu K	1714 K
suscríbase	80 K	1710 K
suscríbete	80 K	1525 K para	1525 K por	1525 K en	1535 K al boletín	1710 K
susțin	4052 care ne K lunar	4127 ne K lunar
susține	4126 K-ne	4126 K presa	4129 K că
susținerea	4126 K ta
susțineți	4126 K-ne
svarīgākie	3290 nedēļas K
svarīgākās	3290 nedēļas K
svěřte	543 K se nám
szabályzatot	2500 moderálási K
szabályzatunk	2500 moderálási K
szerencsejáték	2493 túlzásba vitt K ártalmas, függőséget okozhat	2493 K ártalmas, függőséget okozhat	2493 K függőséget okozhat! #+
szerkesztője	2517 K	2588 K
szerkesztőségünk	39 K	2604 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2604 K
szerzője	2517 külső K
szociológus	2515 K
szólított	2606 K fel
szükség	2478 önre is K van	2478 önökre is K van	2478 rád is K van
szükségünk	2478 rád is K van	2478 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4656 tills du K upp	4740 K
sähköpostiin	1911 suoraan K
sähköpostiisi	79 K	1912 K
sähköpostillasi	1972 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1912 K
sélection	2146 K d'articles
sélections	2050 ajouter l'article à vos K
síganos	1551 K en
síguenos	1551 K en	1710 K
sócio	80 seja K
sõltumatut	1779 toeta K
sõnul	1782 K
sök	4672 K nu
sökresultat	4639 K på google
sökt	99 vi har K	99 har K
söyledi	4956 K
söylediler	4956 K
söylüyor	4956 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3602 K nå
søkene	3568 google-K dine
søkeresultatene	3568 K dine på google
súhlasu	4441 bez K
súhlasíte	43 K?	4421 odoslaním K
súmate	51 K	1710 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2563 K miatt
sütibeállítások	2563 K miatt	2563 K
sütik	2518 K
sütiket	2518 K
săptămână	17 o dată pe K	4128 pe K
sīkdatnēm	3272 K	3290 K
sống	5160 nuôi K tờ báo	5160 bạn đọc nuôi K
""", 't': """
találatok	2511 google-K
tanácsolja	2606 K
tanácsolják	2606 K
tanácsolta	2606 K
tanácsolták	2606 K
tanította	2606 K
taşiyin	4874 K
teigė	3254 K
tekemään	2032 K sitä
tekijänoikeus	1934 K suojaa
tekoäly	1948 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1948 K
tekoälyn	1948 K avulla	1948 K tekemä
tekoälyä	1948 käyttää K
telefonā	3278 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4953 okuduğunuz için K
thiết	5171 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5163 dành cho K bao	5163 đã là K bao	5225 K bao
thuộc	5136 bản quyền K
thành	5115 dành cho K viên	5158 bạn đã đăng ký K công	5221 trở K thành viên
tháng	5163 đọc miễn phí trong K	5223 mỗi K	5223 hàng K	5223 K đầu
thích	5138 nguồn tin ưa K	5138 nguồn yêu K
thông	14 K báo	5121 bật K báo	5121 nhận K báo	5140 bạn có K tin	5140 bạn đọc cung cấp K tin	5171 khi phát hành lại K tin	5221 hãy gửi K tin	5221 đăng ký nhận K báo	5221 hãy bật K báo
thường	5142 phóng viên K trú tại
tilføjede	790 K
tillgång	4737 få fri K
tillåtet	4669 inte K att återge
tiếng	5156 K việt có dấu
tiếp	5113 để K tục đọc	5113 để đọc K	5113 đăng nhập để K tục	5160 K sức cho báo chí	5163 để K tục đọc	5221 đăng ký để đọc K	5221 hãy K sức	5221 đăng nhập để K tục
tjänst	4590 en liten K att be
tjänsten	4672 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2481 a K
toàn	20 K bộ bài	5113 để đọc K bộ	5113 đọc K bộ bài	5163 để đọc K bộ bài	5221 đăng ký để đọc K bộ
tražila	4390 K je
tražili	4390 K su
tražio	4390 K je
tretích	4410 cookies K strán
treści	9 tej K	3731 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5121 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5156 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2588 K
tudósítója	2517 K	2588 K
turpinātu	3257 lai K lasīt
tuần	17 mỗi K	5158 bản tin hằng K của	5158 bản tin hàng K của	5223 mỗi K
tvrdí	642 K
työmme	2032 K
työtämme	1902 tue K	2031 tue K	2032 K
tájékoztató	2495 adatvédelmi K
támogass	2603 K minket
támogasson	2603 K minket
támogathat	2524 K minket
támogatása	2524 K nélkül	2524 olvasók K nélkül	2603 az ön K
támogatásod	2603 a te K
támogatásából	2478 olvasóink K	2524 olvasóink K
támogatására	2478 olvasóink K
támogatásával	2527 partnerünk K	2601 K készült
támogatónk	2524 legyen ön is K	2524 legyél te is K
täglich	811 K per mail
tähtsamad	1751 nädala K
tärkeimmät	1972 K jutut
tästä	1959 lisää K
täällä	1899 kun kerran olet K
täältä	1959 lisää K
téléchargez	2036 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2603 K le
történész	2515 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3814 K
tłumaczył	3814 K
tłumaczyła	3814 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	788 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3814 K
ulaş	38 bize K
ulaşin	38 bize K	4842 bize K	4874 K
ulaşmak	4842 yazara K
unabhängig	950 K von unserer redaktion	950 von unserer redaktion K	963 damit wir K bleiben	1027 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2791 insegna all'K
unterstütze	796 K unsere arbeit	796 K uns mit	1026 K uns	1026 K unsere	1026 K mich	1026 K meine
unterstützen	796 K sie unsere arbeit	796 K sie uns mit	796 mit einer spende K	796 können sie uns K	1026 K sie uns	1026 K sie unsere	1026 sie können das K	1026 freiwillig K	1026 K sie mich	1026 K sie meine	1026 K uns
unterstützt	835 ihr browser K	1026 K uns
unterstützung	792 ihre K	792 mit ihrer K	910 ihrer K	910 deiner K	958 mit K von ki	1026 mit deiner K	1026 deine K	1026 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4635 skyddat enligt lagen om K
upphovsrättslagen	4635 skyddat enligt K
uprednostňované	4442 K zdroje
uprednostňovaný	4442 K zdroj
uprednostňovaných	4442 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4503 brez dovoljenja K	4503 brez soglasja K
uredništvo	4517 v naše K	4586 naše K
uredništvu	39 našemu K	4510 pišite K
urmărește	4013 K-ne pe	4013 K-ne și pe	4014 K știrile	4126 K-ne
urmăriți	4013 K-ne pe	4126 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3694 K cookies	3694 K plików cookie
utilização	3854 K de cookies
utilizează	4016 K cookie
utilizăm	4016 K cookie
utánközlés	2506 K	2529 K
utánközlése	2529 K
utánközölhető	45 K
uutislähteeksesi	1938 ensisijaiseksi K
uutislähteeksi	1938 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3814 K
uznała	3814 K
uzsvēra	3321 K
użyciu	3739 przy K ai
użytkowników	3726 opiniami K
używamy	3697 K plików cookie
užsisakykite	3188 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4407 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1029 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	894 suchen K
versão	2 K em áudio
vervielfältigung	864 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	847 deine e-mail-adresse wird nicht K	847 ihre e-mail-adresse wird nicht K
veröffentlichung	926 seit der K geändert	926 seit K geändert
već	4305 kad ste K tu	4389 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2498 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1951 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5142 là biên tập K	5145 là biên tập K của	5163 dành cho hội K
viết	5221 hãy K thư	5222 bài K này	5224 ông K	5224 bà K
você	18 sem K	3997 sem K
vollständigen	802 K artikel lesen
volontär	878 ist K
volontärin	878 ist K
voltál	42 ott K	2498 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4520 K
vyhradené	4401 všetky práva K	4401 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4417 si môžete K
vysvetľuje	4492 K
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
válaszolta	2606 K
válaszolták	2606 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4428 bez K by	4490 bez K by
väitis	1782 K
väitti	2034 K
väittää	2034 K
välise	1732 K sisu
våre	3661 meld deg på K
vårt	3531 meld deg på K	3661 meld deg på K
vær	51 K med
védekezett	2606 K
véli	2606 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4490 K vám
vēlamo	3268 K avotu
vēstkopai	3279 K
vēstulei	3279 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4435 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4414 náš K
webinář	549 náš K
według	3814 K
weißt	877 K du mehr
wezwał	3814 K
wiadomościach	3748 google K
widziałaś	3701 K coś
widziałeś	3701 K coś
wołali	3814 K
wołał	3814 K
wołała	3814 K
wpłata	3737 każda K	3811 twoja K
wpłatom	3812 dzięki K
wpłać	3811 K
wspierającym	3811 zostań K
współpracy	3734 we K z partnerem
wyjaśnia	3814 K
wypisać	3676 K się w każdej chwili
wyrażam	3677 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3717 K nam	3717 K je do nas
wzywał	3814 K
wzywała	3814 K
wöchentlichen	815 K newsletter
właściciela	3812 nie mamy K
""", 'y': """
yazdiğimiz	4884 daha önce K haber
yazmişti	4956 diye K
yhteistyössä	1960 K mainostajan
yönetmenidir	4846 genel yayin K
""", 'z': """
zaakceptować	3719 K pliki cookie
zaapelował	3814 K
zaapelowała	3814 K
zachęcali	3814 K
zachęcano	3814 K
zachęcał	3814 K
zachęcała	3814 K
zadaním	4421 K e-mailu
zadržana	4300 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3742 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4327 K vama	4388 K vama
zakázané	4401 šírenie je K
založte	639 K si účet
zamknutý	4394 článok je K
zamčený	503 článek je K
zapisując	3728 K się
zapowiedział	3814 K
zapowiedziała	3814 K
zapytał	3814 K
zapytała	3814 K
zastrzeżone	3712 wszelkie prawa K	3712 wszystkie prawa K
zawołał	3814 K
zawołała	3814 K
zašlete	543 K nám
zašlite	4407 K nám
zaželen	4543 K vir
zaželene	4543 K vire
zaželeni	4543 K vir
zbiórka	3815 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3701 masz K lub
zdjęcie	40 K lub film	3701 masz ciekawe K	3701 masz K lub film	3701 wyślij K lub
zespołu	3722 do naszego K
zewnętrzna	3719 treść K
zewnętrzne	9 treści K	3697 treści K	3719 treści K
zewnętrznej	9 treści K	3719 treści K
zewnętrznych	9 treści K
zgłoś	3717 K go nam	3811 K nam
ziņas	3290 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3749 daj nam K	3811 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3811 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	911 frei K
zunächst	864 dieser artikel erschien K
zurück	942 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4443 K
získávejte	580 K
zł	3731 za # K	3731 od # K	3813 od # K
złotówka	3737 każda K	3812 każda K
""", 'á': """
állt	2606 ez K
állítja	2606 K
átvehető	45 K
""", 'ä': """
ägare	4655 inga rika K
ähnliches	877 K erlebt
ändå	4590 nu när du K är här
äpp	1737 K
äppi	1737 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3564 beskyttet av K
året	789 om K
återges	4635 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4850 bizimle K
çalişmalarimiz	4954 K
çağrisinda	4956 K bulundu
çerezler	4823 K kullan
çerezlere	4848 K
çerezleri	4823 K kullan	4848 K	4885 K kabul
çözün	4874 K
""", 'é': """
échanos	1710 K una mano	1710 K un cable
écris	38 K-nous	67 K-nous
écrit	2115 K pour	2242 a K
écrivain	2115 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2239 K-nous
éditorialiste	2193 est K
électronique	2060 dans votre boîte aux lettres K
énekelték	2606 K
équipe	2240 notre K
értesítéseket	14 K	2523 K	2571 szeretne K
értesítést	2571 szeretne K	2571 szeretnél K	2571 kér K	2571 kérsz K	2571 kérek K
értesüljön	2523 K elsőként
értesülni	2571 szeretne K a	2571 szeretnél K a	2571 szeretne azonnal K
étoile	60 champs avec une K
évente	2605 K
""", 'í': """
ígérte	2606 K
ígérték	2606 K
írta	2606 K
író	2515 K
""", 'î': """
îmbia	4129 K
îndemna	4129 K
îndemnat	4129 a K
îndemnau	4129 K
întrebat	4129 a K
întrebau	4129 K
""", 'õ': """
õpetas	1782 K
""", 'ö': """
öffnen	817 app K
önemli	4885 günün en K
önerdi	4956 K
önskad	4639 K källa
önökkel	2478 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2529 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2604 független K	2604 a jó K
újságírásunk	2604 K
újságíró	2515 K	2588 K
újságíróink	2604 K
újságíróinkkal	2547 K
újságíróinknak	39 K
újságírója	2517 K	2588 K
újságíróként	2588 K
última	1551 siga la K hora	1551 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	865 K von	951 von der agentur K	951 deutschen presse-agentur K
übersicht	871 K	935 diese K wurde
ücretsiz	15 K haber	15 K makale	4872 K üye olun
ügyfelünk	2547 K
ühendust	38 võta meiega K	67 võta meiega K	1779 võta K
ünü	4951 #'K
ütles	1782 K
ütlesid	1782 K
üyeliği	4863 bülten K
üzente	2606 K
üzenték	2606 K
üçüncü	4848 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4338 K nas
čitalaca	43 pisma K	4327 uz podršku K	4345 K	4388 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4345 K	4388 naši K
čitatelia	4445 K	4490 naši K
čitatelja	43 pisma K	4327 uz podršku K	4345 K	4388 naših K	4388 uz podršku K
čitatelji	36 naši K	4345 K	4388 naši K
čitateljima	4345 K
čitateľom	18 vďaka K	4445 K
čitateľov	36 našich K	4428 vďaka podpore K	4445 K	4490 našich K	4490 vďaka podpore K
članak	20 cijeli K	4305 svidio vam se K	4323 cijeli K	4323 ceo K	4388 ovaj K
člancima	4334 svim K
članek	4507 vam je bil K všeč	4586 ta K
člankov	4535 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4489 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4423 všetkým K	4435 k všetkým K	4435 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4403 páčil sa vám K	4423 celý K	4490 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4439 K nás	4489 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4489 K, že nás čítate
""", 'đ': """
đây	5221 bấm vào K
đóng	5221 K góp của bạn	5221 hãy K góp
đăng	45 K lại	5158 cảm ơn bạn đã K ký	5158 bằng việc K ký, bạn	5221 K ký để đọc bài
đường	5140 K dây nóng của tòa soạn	5140 K dây nóng của báo	5221 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5163 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4491 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3812 nasze K
śledztwo	3812 to K
śledź	3684 K nas na	3811 K nas
śpiewali	3814 K
świadkami	3701 byliście K	3701 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3701 byłeś K	3701 byłaś K	3701 jesteś K
""", 'ş': """
şikâyet	4956 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4308 K nam
šaukė	3254 K
šiandien	3213 aukokite K
šodien	3281 ziedo K
""", 'ź': """
źródło	3712 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3814 K
""", 'ž': """
žalio	4390 K se
želene	4543 K vire
želeni	4508 K vir
željene	4306 K izvore
željeni	4306 K izvor
žiadny	71 K spam
žurnalistai	3252 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3203 K
žurnalistika	640 naše K	640 nezávislá K	3252 K kainuoja	3252 gera K	4490 nezávislá K
žurnalistiku	640 nezávislou K	4490 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3203 K
žurnāliste	3271 K
žurnālisti	3319 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3319 neatkarīga K	3319 K maksā	3319 laba K
žurnālistiku	3281 atbalsti neatkarīgu K	3319 neatkarīgu K
žurnālists	3271 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1108 χωρίς K
άρθρα	1184 τα K μας
άρθρο	1184 αυτό το K
""", 'έ': """
έγγραφη	1108 χωρίς K άδεια
έγραφαν	1186 K
έγραφε	1186 K
έγραψε	1186 K
έλεγαν	1186 K
έλεγε	1186 K
έρευνά	1080 K μας
έρευνές	1184 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1061 K σου πηγές	1061 K σας πηγές	1061 K πηγές
αγαπημένη	1061 K πηγή
ακολουθήστε	1041 K μας	1183 K μας
ακολουθείστε	1041 K μας
ακόμη	1097 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1186 K
αναγνωστών	1111 K
αναγνώστες	18 χάρη στους K	1111 K	1184 οι K μας
αναδημοσίευση	45 K	1054 απαγορεύεται η K	1054 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1055 K χωρίς
αναπληρωτής	1066 είναι K καθηγητής
αναπληρώτρια	1066 είναι K καθηγήτρια
ανεξάρτητη	1183 ενισχύστε την K
ανταποκρίτρια	1064 είναι K	1066 είναι K
ανταποκριτής	1064 είναι K	1066 είναι K
απάντησαν	1186 K
απάντησε	99 δεν K	1186 K ο	1186 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1055 K η αντιγραφή	1055 K η αναπαραγωγή
αποδεχθείτε	1069 K τα cookies
αποδεχτείτε	1069 K τα cookies
απορρήτου	1058 πολιτική K
από	1088 K # €	1181 # K τα #	1181 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1064 είναι K	1066 είναι K
αρχισυντάκτης	1064 είναι K
αρχισυντάκτρια	1064 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1142 χωρίς K
""", 'β': """
βιβλιοπωλείο	1078 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1094 γραμμή K κεθεα
βοηθήστε	1183 K μας
βοηθειας	1094 γραμμη K κεθεα
βοηθούν	1184 μας K
βρείτε	1041 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1183 K μέλος	1183 K κι εσείς
γνώσεις	1083 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1063 K μας	1183 K μας
γραπτή	1108 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1186 K
δήλωσε	1186 K ο	1186 K η	1186 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1184 οι K μας
δημοσιογράφος	1064 είναι K	1064 , K	1064 - K	1066 είναι K στ	1066 είναι K του	1066 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1184 η K μας	1184 ανεξάρτητη K	1184 η ανεξάρτητη K
δημοσκόπησή	1080 K μας
δημοσκόπηση	1080 στη K
διαβάσετε	1036 για να K ολόκληρο
διαβεβαίωσε	1186 K
διαμαρτυρήθηκε	1186 K
διαφήμιση	11 τη K	1091 μετά τη K
διαφημίσεις	70 χωρίς K	1184 χωρίς K
διαφημίσεων	1136 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1066 είναι K
διεύθυνση	1039 τη K email	1039 η K email	1087 K email	1087 K e-mail
δικαιώματος	1054 με επιφύλαξη παντός K
διοργανωτές	1186 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1184 η K μας
δωρεά	1097 κάντε μια K	1183 η K σας	1183 κάντε μια K	1187 K
δωρεάν	15 K άρθρα	1088 K άρθρα
δωρεές	1187 K
""", 'ε': """
είμαστε	1184 K μια μικρή
είπαν	1186 K
είπε	1186 K
εβδομάδα	17 κάθε K	1185 την K
εγγραφή	1087 με την K σας
εγγραφείτε	1037 K για να	1088 K δωρεάν	1183 K δωρεάν	1183 K τώρα	1183 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1038 στα K σας
εκδήλωσή	1078 K μας
εκδοχή	99 αρχική K
εκφράζουν	1076 τα σχόλια K	1085 τα σχόλια K	1085 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1042 K τις ειδοποιήσεις	1044 K τη javascript
ενημερωτικά	1039 K δελτία
ενημερωτικό	78 το K δελτίο	1039 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1063 K μας
ενισχύστε	1097 K	1183 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1069 K περιεχόμενο
εξήγησε	1186 K
επανέλαβε	1186 K
επαναλάμβανε	1186 K
επιβεβαιώστε	1087 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1063 K μαζί μας	1063 K με τον συντάκτη	1063 K με τη συντάκτριά	1063 K με τη συντάκτρια	1063 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1186 K
επιστήμονας	1066 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1066 είναι K
ερευνητής	1066 είναι K
ερωτηματολόγιο	1084 το K
εσάς	1097 χάρη σε K	1184 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1088 με # K
ευχαριστούμε	1087 K για την εγγραφή	1183 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1186 K
ζήτησε	1186 K ο	1186 K η	1186 K στο	1186 K από
ζητούσαν	1186 K
ζητούσε	1186 K
""", 'η': """
ηλεκτρονικό	1078 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1142 χωρίς K
ισχυρίζεται	1186 K
ισχυρίστηκε	1186 K
""", 'κ': """
κάλεσε	1186 K ο	1186 K η
κάνε	62 K μου tag
κάνοντας	1087 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1094 K εθισμού
καθηγήτρια	1066 είναι K
καθηγητής	1066 είναι K
καλούσαν	1186 K
καλούσε	1186 K
κανάλι	1184 το K μας
κατάστημά	1078 στο K μας
κατήγγειλε	1186 K
καταγγέλλει	1186 K
καταγγελία	1063 κάντε μας την K
κατεβάστε	1042 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1094 K εθισμου
κοινοποιήθηκε	1166 η δημοσίευση K από
κουίζ	1080 το K	1080 στο K	1080 το K μας
κυκλοφορεί	1078 K το νέο τεύχος
κυριότερες	1087 τις K ειδήσεις
""", 'λ': """
λάβετε	1109 K
λέει	1186 K
λαμβάνεις	1106 θέλεις να K
λαμβάνετε	1106 θέλετε να K	1109 K
""", 'μ': """
μήνα	1185 τον K	1185 το K	1185 ανά K	1185 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1088 K # €
μεγαλομετόχους	1142 χωρίς K
μετόχους	1142 χωρίς K
μοιράστηκε	1166 μια δημοσίευση που K	1166 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1099 με τεχνητή K	1099 από τεχνητή K
νοημοσύνης	1099 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1036 K
""", 'ο': """
οικονομολόγος	1066 είναι K
ολόκληρο	20 K το άρθρο	1088 K το άρθρο
ομάδα	1078 στην K μας	1183 ελάτε στην K	1184 η K μας
""", 'π': """
παράκληση	1060 έχουμε μια μικρή K	1060 μια μικρή K
παραδέχεται	1186 K
παραδέχθηκε	1186 K
παραδέχτηκε	1186 K
παρακάλεσε	1186 K
παρακαλούσαν	1186 K
παρακαλούσε	1186 K
πατώντας	1087 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1069 εξωτερικού K
περιεχόμενο	9 αυτό το K	1069 αυτό το K	1069 το K αυτό	1069 εξωτερικό K
πολιτική	1058 K cookies
πρέπει	1069 δείτε το βίντεο K
προέτρεπαν	1186 K
προέτρεπε	1186 K
προέτρεψε	1186 K
προειδοποίησε	1186 K
προειδοποιεί	1186 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1183 ενισχύστε την K
προσωπικών	1058 K δεδομένων
προτεινόμενη	1061 K πηγή
προτιμώμενες	1061 K πηγές	1158 K πηγές
προτιμώμενη	1061 K πηγή	1158 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1104 K σε όλα
πρόσθεσαν	1186 K
πρόσθεσε	1186 K ο	1186 K η
πρώτο	1088 τον K μήνα
πρώτος	1185 K μήνας
""", 'ρ': """
ρεπορτάζ	1184 το K μας	1184 αυτό το K
ρυθμιστής	1094 αρμόδιος K εεεπ
ρυθμιστης	1094 αρμοδιος K εεεπ
ρωτούσαν	1186 K
ρωτούσε	1186 K
ρώτησαν	1186 K
ρώτησε	1186 K ο	1186 K η
""", 'σ': """
σημαντικότερες	1087 τις K ειδήσεις
σημείωσε	1186 K ο	1186 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1183 K μας
στήριξή	1097 χωρίς τη K	1183 η K σας	1183 τη K σας	1184 χωρίς τη K
στήριξη	1097 χάρη στη K	1184 χάρη στη K
στείλε	38 K μας	67 K μας	1063 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1063 K μας	1183 K μας
στηρίξτε	1097 K	1183 K μας	1183 K την	1183 K το	1183 K τη
συγγραφέας	1066 είναι K
συγκατάθεση	1069 K για cookies
συκοφαντικά	1075 K σχόλια
συμβουλεύει	1186 K
συμβούλευε	1186 K
συμβούλευσε	1186 K
συμβούλεψε	1186 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1078 K μας
συνέδριό	1078 K μας
συνέστησε	1186 K
συνδεθείτε	24 K	1037 K για να
συνδρομή	1088 με K	1088 K από	1110 με K	1187 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1036 διαθέσιμο μόνο σε K	1036 διαθέσιμο σε K	1059 μόνο για K	1059 μόνο σε K	1183 γραφτείτε K	1184 οι K μας	1187 K
συνδρομητής	50 ως K	80 γίνετε K	1036 είστε ήδη K	1183 γίνετε K
συνεργασία	1091 σε K με χορηγό	1091 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1091 συνδέσμους K
συνεχίζεται	1091 K παρακάτω
συνεχίσετε	1036 για να K την ανάγνωση	1036 να K την ανάγνωση
συνεχίσουμε	1184 να K
συνεχίστε	1036 K την ανάγνωση
συνιστούσε	1186 K
συντάκτης	1064 είναι K
συντάκτρια	1064 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1085 στα K
σύμφωνα	1186 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1105 K δωρεάν άρθρο
τραγουδούσαν	1186 K
τόνιζε	1186 K
τόνισε	1186 K
""", 'υ': """
υβριστικά	1075 K σχόλια
υβριστικό	1075 σχόλια με K
υπευθυνα	1094 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1094 παίξε K	1094 παίζουμε K
υπογράμμισε	1186 K
υποσχέθηκε	1186 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1060 αφού K ως εδώ
φωνάζει	1186 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1060 πριν K
φώναζαν	1186 K
φώναζε	1186 K
φώναξαν	1186 K
φώναξε	1186 K
""", 'χ': """
χάνετε	1106 μη K
χρήσης	1058 όροι K	1087 όρους K
χρειαζόμαστε	1183 K τη βοήθειά σας
χρησιμοποιεί	1045 K cookies
χρησιμοποιούμε	1044 K cookies
χρόνο	1185 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1102 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1080 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4166 мнение K	4166 точка зрения K	4984 думка K	4984 точка зору K
авторизованные	4199 только K
авторизованным	4199 K пользователям
авторизовані	5017 лише K
авторизуйтесь	24 K
авторкою	5003 зв'язатися з K
авторов	4166 мнение K	4166 мнения K	4166 точки зрения K
автором	5003 зв'язатися з K
автору	54 на каву K	4187 пишите K
авторів	4984 думки K	4984 думка K	4984 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5038 пишіть за K
адресу	4219 пишите по K
азартних	88 участь в K іграх	4973 участь в K іграх може	4973 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4198 K	5016 K
анонимно	4187 K
афилиейт	282 K линкове
""", 'б': """
бажаних	5000 K джерел
безкоштовна	5036 остання K стаття
безкоштовний	5012 наш K вебінар	5020 K акаунт	5036 останній K матеріал
безкоштовних	5020 ліміт K	5020 K статей
безкоштовні	15 K статті	5020 K статті
безлимитный	4140 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4217 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4202 K статьи
бесплатный	4193 наш K вебинар	4202 K аккаунт	4217 последний K материал
бесплатных	15 K статей	4202 лимит K	4202 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5106 K
благала	5106 K
благали	5106 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4208 K донатам	4284 K вам	4284 K вашей
блокировщик	4163 отключите K	4163 K рекламы
блокувальник	4981 K реклами
больше	4167 знаете K
бот	39 наш K
браузер	10 ваш K	4180 ваш K	4995 ваш K
браузър	10 вашият K
букмекерская	4155 K контора. #	4155 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4985 знаєте K
""", 'в': """
вайбері	5001 K
вайбър	16 K	262 K
ватсапе	4185 K
вашата	250 на K поща
ваших	4282 # из K #
введите	77 K адрес
вебинар	4193 наш K
вебінар	5012 наш K
взывал	4286 K
видео	9 это K	40 фото и K
виділіть	4999 K
визнав	5106 K
визнала	5106 K
визнає	5106 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4995 K cookie	5026 будь-яке K матеріалів	5026 K матеріалів сайту
використанні	4993 при K матеріалів
використовує	4982 K cookie
використовуємо	4981 K cookie
вимагав	5106 K
вимагала	5106 K
вимагали	5106 K
виправлення	99 K:
випуск	5014 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5106 K
вк	4185 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4185 K
влезте	24 K
вміст	9 цей K
внескам	5027 завдяки K	5104 завдяки K
внесок	5103 ваш K
войдите	24 K	4141 K, чтобы
вотсапе	4185 K
вотсапі	5001 K
впн	64 без K
всеки	285 K лев
встановіть	4968 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4168 K ее	4168 K текст
выпуск	4196 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5106 K
відповідав	5106 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4973 дотримуйтеся правил (принципів) K	4973 дотримуйтесь правил (принципів) K	4973 принципів K гри	4973 правил K гри
відповідь	21 скасувати K
відповіла	5106 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4286 K
гласила	4286 K
гласит	4286 K
гласувайте	290 K
гледайте	295 K ни
говорил	4286 K
говорила	4286 K
говорили	4286 K
говорит	4286 K
год	4285 в K
годишно	341 K
голосуйте	4213 K	5032 K
гривень	5105 # K
грн	5105 # K
група	296 viber K
гукав	5106 K
гукали	5106 K
гукнув	5106 K
гукнула	5106 K
гіперпосилання	4993 K обов
""", 'д': """
дальше	4140 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	5000 обрані K	5000 бажані K
джерелом	5000 основним K	5000 бажаним K
дзен	4185 K
дзене	4185 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4286 K
добавила	342 K	4286 K
добавьте	4153 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5106 K
додала	5106 K
додатку	84 у нашому K
додає	5106 K
дозволить	5103 ваша підтримка K
дозволяється	5026 матеріалів K лише
долучайтесь	51 K	5103 K до нас	5103 K до нашої	5103 K до нашого	5103 K до спільноти	5103 K до читачів
долучайтеся	51 K	5103 K до нас	5103 K до нашої	5103 K до нашого	5103 K до спільноти	5103 K до читачів
донат	4283 ваш K	5103 ваш K	5107 K
донатам	5027 завдяки K
донати	5107 K
донатом	5105 K
донаты	4287 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5103 ваша підтримка K
допомога	5103 нам потрібна ваша K
допомогою	5029 за K ші
допоможе	5104 K нам
допоможуть	5027 K нам працювати	5104 K нам
допоможіть	90 K, скільки можете
допускается	4207 материалов K только
допълнена	99 статията е K
доступ	4202 полный K	5020 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4131 вы K до конца	4958 ви K до кінця
дочитати	4964 щоб K
дочитать	4140 чтобы K	4202 K
дізнаватися	5047 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4145 K рассылку
ежемесячно	4285 K
ежемесячное	4283 оформите K
ежемесячный	4208 K донат
еженедельную	4145 K рассылку
електронна	250 вашата K поща
електронної	5019 адресу K пошти
електронну	5019 K адресу	5019 K пошту
епизод	272 K
епизода	272 K
есть	4167 вам K что
""", 'ж': """
жаловалась	4286 K
жаловался	4286 K
жалуются	4286 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4188 - K	4188 , K	4268 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4284 независимая K
журналистике	4284 независимой K
журналистики	4284 независимой K
журналистику	4284 независимую K
журналистка	265 е K	265 , K	4188 - K	4188 , K	4268 K
журналисты	4284 наши K
журналіст	5007 - K	5007 , K	5086 K
журналістам	39 нашим K
журналісти	5104 наші K
журналістика	5104 незалежна K
журналістику	5104 незалежну K	5104 якісну K
журналістка	5007 - K	5007 , K	5086 K
журналісту	39 нашому K
""", 'з': """
з	5101 # K #
завантажити	4968 K застосунок
завантажте	4968 K додаток
завдяки	5027 існує K	5104 K вам	5104 K вашій
зависимост	88 хазартът създава K
задонатьте	4283 K	5103 K
задължителните	21 K полета
зазначив	5106 K
зазывал	4286 K
закликав	5106 K
закликала	5106 K
закликали	5106 K
закончились	4140 бесплатные статьи K
залишає	29 K за собою право
залишилося	4965 K #%	4965 K # %	5102 K прочитати
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4169 K ошибку
замолчим	4284 мы не K
запазени	256 всички права K
запевняв	5106 K
запевняла	5106 K
запевняє	5106 K
записи	58 новые K на почту
запитав	5106 K
запитала	5106 K
запитань	5016 на кілька K
запишете	249 K се за нашия
зарегистрированные	4199 только K
зарегистрированным	4140 доступен только K
зарегистрированы	4140 уже K
зарегистрируйтесь	4141 K, чтобы	4202 бесплатно K	4202 K бесплатно	4283 K бесплатно	4283 K, чтобы читать
зареєстровані	5017 лише K	5017 тільки K
зареєструйтесь	4965 K, щоб	5020 безкоштовно K	5020 K безкоштовно	5103 K безкоштовно	5103 K, щоб читати
зареєструйтеся	5020 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4997 нашому K
застосунок	4968 завантажте K	4997 наш K	4997 мобільний K	5103 завантажте K і	5103 завантажте K та
захищено	4993 усі права K
захищені	4993 усі права K	4993 всі права K
защищенной	4187 K формой
защищены	4178 все права K
защищённой	4187 K формой
заяви	342 K
заявив	5106 K
заявил	342 K	4286 K
заявила	342 K	4286 K	5106 K
заявили	4286 K	5106 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4131 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4999 якщо ви K
знанията	273 K си
зобов	5106 K'язав
зовнішнього	5009 K вмісту	5009 K контенту
зовнішній	5009 K вміст	5009 K контент
зробіть	4962 K внесок	5103 K внесок у	5103 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4282 # K #
избранное	4184 K
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
иностранного	4178 выполняющим функции K агента
иностранным	4284 K агентом
инстаграм	262 K
искусственного	4210 с помощью K интеллекта
искусственным	4210 K интеллектом
использование	4180 K cookie	4190 K cookie	4207 любое K материалов	4207 K материалов сайта
использовании	4178 при K материалов	4207 полном или частичном K	4207 частичном K материалов
используем	4163 K cookie
использует	4164 K cookie
исправление	99 K:
источники	4184 избранные K	4184 любимые K
источников	4184 избранных K	4221 избранных K
источником	4184 основным K
исчерпали	4140 K лимит
""", 'к': """
каждое	17 K утро
каждый	4285 K месяц
каже	5106 K
каза	342 K
казав	5106 K
казал	342 K
казала	342 K	5106 K
казали	5106 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4284 наш K	5104 наш K
канала	4284 нашего K
каналу	5104 нашого K
колумнист	4188 - K	4188 , K	4268 K
колумніст	5007 - K	5086 K
колумністка	5007 - K	5086 K
команде	4193 к нашей K
команди	5012 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4994 у K	4994 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4168 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4179 в K
комментировать	6 K
контент	9 этот K	9 цей K	4190 внешний K
контента	9 этого K	4190 внешнего K
контенту	9 цього K
конференцию	4193 нашу K
конференция	270 нашата K
конференцію	5012 нашу K
конфиденциальности	4162 настройкам K	4162 настройками K	4163 политикой K	4180 политика K
конфіденційності	4980 налаштуваннями K	4981 політикою K	4995 політика K
копирование	4207 K материалов сайта
кореспондент	265 е K	265 , K	5007 - K	5007 , K	5086 K
кореспондентка	5007 - K	5007 , K	5086 K
короткий	4198 K опрос
корреспондент	4188 - K	4188 , K	4268 K
корреспондентам	39 нашим K
корреспондентка	4268 K
корреспонденту	39 нашему K
крикнув	5106 K
крикнул	4286 K
крикнула	4286 K	5106 K
кричав	5106 K
кричал	4286 K
кричала	4286 K	5106 K
кричали	4286 K	5106 K
кричит	4286 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4193 нашу K
лекцію	5012 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4193 нашего K
магазине	4193 в нашем K	4193 в нашем интернет-K
магазину	5012 нашого K
магазині	5012 у нашому K	5012 в нашому K	5012 нашому інтернет-K
материал	4168 обсудить K	4190 внешний K	4223 K создан	4284 этот K
материалам	4215 ко всем K
материалы	4284 наши K
матеріал	5104 цей K
матеріали	5104 наші K
матеріалу	99 першій версії K
матеріалів	5026 копіювання K сайту	5026 K посилання обов'язкове	5034 до всіх K	5034 до усіх K
мероприятие	4193 наше K
месенджері	5001 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4185 K
месте	42 вы были на K
месяц	4285 в K
мобільний	4997 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5105 на K	5105 перший K
""", 'н': """
навчання	48 K ші
нагадав	5106 K
нагадала	5106 K
наголосив	5106 K
наголосила	5106 K
надпис	342 такъв K
надпись	4286 такая K
надсилайте	5003 K нам	5003 K її	5003 K їх нам	5006 K фото	5006 K відео	5006 K свої	5103 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	5000 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	5003 K нам	5003 K їх нам	5006 K фото	5103 K нам
нажимая	4201 K кнопку	4201 K на кнопку	4201 K "
нажмите	4168 K ctrl
налаштування	4980 K cookie	4980 K cookies	4980 K файлів cookie	4980 через ваші K
налаштуваннями	4980 K cookie	4980 K cookies	4980 K файлів cookie
налаштуваннях	4980 K cookie
намерете	295 K ни
напис	5106 такий K
написа	342 K
написав	5106 K
написал	4286 K
написала	4286 K	5106 K
написано	4286 было K	5106 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4187 K нашему	4187 K нашей	4187 K автору	4187 K нам	4283 K нам
напишіть	38 K нам	67 K нам	5003 K нашому	5003 K нашій	5003 K автору	5003 K авторці	5003 K нам	5103 K нам
напомнил	4286 K
напомнила	4286 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4162 из-за ваших K
настройками	4162 K cookie	4162 K cookies	4162 K файлов cookie
настройках	4162 K cookie
настройки	4162 K cookie	4162 K cookies	4162 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	5019 K кнопку	5019 K на
нашем	4168 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4131 K просьба
неделю	17 раз в K	17 каждую K	4285 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4135 поддержите K	4283 поддержите K
независимые	4284 K медиа
незалежні	5104 K медіа
нейросети	4210 с помощью K
несколько	4198 на K вопросов
никакого	71 K спама
новинами	4971 стежте за K
новини	262 google K	5001 google K
новину	4985 маєте K
новость	4167 есть K
нуждаем	339 K се от вашата
нужна	4208 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4286 K
обещала	4286 K
обещали	4286 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4188 - K	4188 , K	4268 K
обозревательница	4268 K
обраних	5000 K джерел
обучения	48 K ии
объявил	4286 K
объявила	4286 K
объяснил	4286 K
объяснила	4286 K
объясняет	4286 K
объяснял	4286 K
объясняла	4286 K
обязал	4286 K
обязательна	4178 гиперссылка K	4207 материалов ссылка K	4207 ссылка на источник K
обязательные	21 K поля	4168 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5106 K
обіцяла	5106 K
обіцяли	5106 K
огледален	64 K сайт
оглядач	5007 - K	5007 , K	5086 K
оглядачка	5007 - K	5007 , K	5086 K
оголосив	5106 K
ограничений	4140 читайте без K
одноклассниках	4185 K
одному	5019 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4168 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	5016 наше K	5016 коротке K
опитуванні	35 нашому K	5016 K читачів	5016 нашому K	5016 в K
оповещения	4232 хотите получать K
оприлюднюватиметься	22 не K	4987 ваша e-mail адреса не K
опрос	35 наш K	4198 наш K
опросе	35 нашем K	4198 нашем K	4198 в K
опубликован	22 не будет K	4168 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4286 зовут K
організатори	5106 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4201 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4141 K #%	4141 K # %
отбележете	62 K ме
ответил	99 не K на	4286 K
ответила	99 не K на	4286 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4286 K
отвечала	4286 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4285 K в любой момент
отметил	4286 K
отметила	4286 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4145 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4187 K их нам	4283 K нам
отримувати	5037 хочете K
отримуйте	5041 K
очакваме	263 K вашите
очевидцем	4167 стали K	4167 вы стали K	4985 стали K
ошибку	4169 нашли K
оштрафовал	4286 K
оштрафовала	4286 K
оштрафував	5106 K
""", 'п': """
партнером	4205 совместно с K	5024 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4205 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	5024 K посилання
партнеры	4163 мы и наши K
партньорски	282 K линкове
партнёром	4205 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4205 K ссылки
партнёрским	74 K ссылкам
патроном	4283 станьте K
пееха	342 K
пели	4286 K
первинній	99 K версії
первоначальной	99 K версии
первый	4285 K месяц	4285 рубль в K
переведите	4283 K нам
перевірте	5016 K себе	5019 K пошту
передплатник	50 як K	4964 уже K	4964 вже K
передплатникам	4964 доступний лише K	4964 доступна лише K	4964 доступно лише K
передплатники	50 K можуть	5035 лише K	5035 тільки K
передплатників	4964 тільки для K
передплатою	4964 доступна за K	4964 доступний за K	5020 за K	5042 з K
передплату	80 оформіть K	5020 K за	5103 оформіть K
передплатіть	80 K
передрук	45 K	4998 K
передруковувати	45 K
передруку	4998 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4183 K
перепечатке	4183 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4996 K даних
персональных	4181 K данных
писав	5106 K
писал	4286 K
писала	4286 K	5106 K
писати	5104 нам K
писменото	284 без K съгласие
письме	4201 в одном K
письменного	4222 без K согласия
письмової	5040 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4187 K нам	4219 K на	4283 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	5003 K нам	5038 K на
платной	4140 в K версии
побачили	5048 K помилку
повний	20 K текст	5020 K текст
повтаря	342 K
повтаряше	342 K
повторював	5106 K
повторює	5106 K
повторяет	4286 K
повторял	4286 K
повторяла	4286 K
повідомив	5106 K
повідомила	5106 K
повідомили	5106 K
повідомлення	5047 хочете отримувати K	5047 бажаєте отримувати K
повідомте	38 K нам	67 K нам	5003 K нам	5003 K нас	5103 K нам
подайте	264 K сигнал
поддержать	4283 K нас	4283 K редакцию	4283 K нашу
поддерживайте	4283 K нас	4283 K нашу
поддержите	4135 K нашу	4135 K нас	4208 K	4283 K нас	4283 K нашу	4283 K редакцию	4283 K проект	4283 K автора	4283 K наш
поддержка	4136 ваша K	4283 ваша K поможет	4283 ваша K помогает	4283 ваша K позволит
поддержке	4205 при K партнёра	4205 при K партнера	4208 благодаря вашей K	4284 вашей K
поддержки	4284 без вашей K	4284 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4167 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4196 K	4284 наш K	5014 K	5104 наш K
подкаста	272 K	4196 K	4284 нашего K
подкасте	34 нашем K	4196 K
подкасти	34 наші K	272 K	5014 K
подкастов	4196 K
подкасту	5014 K
подкастът	272 K
подкасты	4196 K
подкасті	34 нашому K	5014 K
подкастів	5014 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4140 уже K
подписка	4140 уже есть K	4287 K
подписке	4140 доступен только по K	4140 доступна по K	4140 доступен по K	4202 по K
подписки	4287 K
подпиской	4227 с K
подписку	80 оформите K	80 оформить K	4140 оформить K	4140 оформите K	4201 спасибо за K	4202 K за	4283 оформите K	4283 оформить K
подписчик	50 как K	4140 уже K	4140 вы уже K
подписчикам	4140 доступна только K	4140 доступно только K	4140 доступен только K	4216 только K
подписчики	50 K могут	4216 только K	4287 K
подписчиков	4140 только для K
подписчиком	4283 станьте K
подписывайтесь	4145 K на рассылку	4153 K на нас	4153 K на наш	4153 K на канал	4153 K на telegram	4283 K на
подписываясь	4201 K
подпишитесь	80 K	4135 K на регулярное	4145 K на рассылку	4153 K на наш	4153 K на канал	4283 K на
подчеркнул	4286 K
подчеркнула	4286 K
подчерта	342 K
поділитися	4985 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	5012 нашу K
пожертвование	4135 оформите K	4136 сделайте K	4208 регулярное K	4208 ежемесячное K	4283 ваше K	4283 сделайте K	4283 оформите K	4287 K
пожертвования	4284 на K	4287 K
пожертвованиям	4208 благодаря K	4284 благодаря K
пожертвуйте	4283 K
позволяет	4283 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4140 чтобы прочитать K
полный	20 K текст	4202 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4226 K
получать	4218 хотите K	4232 хотите K новости	4232 хотите K push
помилку	5048 знайшли K
помогите	90 K, сколько можете	4283 K нам
помогнете	339 K ни
помогут	4284 K нам
поможет	4284 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4283 нам нужна ваша K
помощью	4210 с K ии
помітили	4999 якщо ви K	5048 K помилку
помічник	63 наш K
понравилась	4284 K статья
понравился	4284 K материал	4284 K текст
пообещал	4286 K
пообещала	4286 K
пообіцяв	5106 K
пообіцяла	5106 K
попереджає	5106 K
попередив	5106 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5106 K
попросил	4286 K
попросила	4286 K	5106 K
попросили	4286 K	5106 K
попросило	4286 K
порадив	5106 K
порадила	5106 K
посилання	5026 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4286 K
посоветовала	4286 K
постановив	5106 K
постановил	4286 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4286 K
потребовала	4286 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4201 вашей K
почтовом	4201 вашем K ящике
почту	79 на K	4146 на вашу K	4146 вам на K	4201 вашу K
пошту	79 на K	79 на вашу K	4967 на вашу K
пошті	5019 вашій K
пощенска	250 вашата K кутия
пояснив	5106 K
пояснил	4286 K
пояснила	4286 K	5106 K
пояснював	5106 K
пояснювала	5106 K
пояснює	5106 K
поясняет	4286 K
правото	29 си запазва K
працювати	5027 допоможе нам K	5104 K далі
працюємо	5104 ми K
предишна	99 K версия на
предпочитаемые	4184 K источники
предпочитаемых	4184 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4184 K источники	4221 K источники
предпочтительный	4184 K источник
предпочтительных	4221 K источников
предупреди	342 K
предупредил	4286 K
предупреждава	342 K
предупреждает	4286 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4286 K
призвала	4286 K
призвали	4286 K
призна	342 K
признава	342 K
признавал	4286 K
признает	4286 K
признал	4286 K
признала	4286 K
признали	4284 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4286 K
призывала	4286 K
призывали	4286 K
приложение	84 в нашето K	340 нашето K	4147 скачать K	4148 скачайте K	4148 установите K	4182 наше K	4182 мобильное K	4283 скачайте наше K	4283 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4147 открыть в K	4182 нашем K
приложения	4182 нашего K	4284 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4184 K источником
присоединяйтесь	51 K	4283 K к нам	4283 K к нашему	4283 K к нашей	4283 K к нашим	4283 K к сообществу	4283 K к читателям	4283 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4187 K нам	4187 K фото	4187 K видео	4187 K новости	4187 K свои	4187 K их нам	4283 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4187 K нам	4187 K фото	4187 K их нам	4283 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5103 K до нас	5103 K до нашої	5103 K до нашого	5103 K до спільноти	5103 K до читачів
приєднуйтеся	51 K	5103 K до нас	5103 K до нашої	5103 K до нашого	5103 K до спільноти	5103 K до читачів
проверьте	4198 K себя	4201 K почту
проголосуйте	4213 K	5032 K
продовження	5024 реклама. K
продовжити	4964 щоб K читання	5027 допоможуть нам K
продовжувати	5104 K роботу
продолжаем	4284 мы K работать
продолжать	4208 помогут нам K	4284 K работу
продолжение	4205 реклама. K
продолжить	4140 чтобы K чтение	4208 помогут нам K	4208 поможет нам K	4284 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4178 настоящий материал (информация) K	4223 материал K
произведён	4223 материал K
пройдите	4198 K тест
пройдіть	5016 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4218 не K
пропустити	5037 не хочете K
пропустить	4218 не хотите K
пропустіть	5037 не K
просив	5106 K
просил	4286 K
просила	4286 K	5106 K
просили	4286 K	5106 K
просьба	4131 у нас к вам K	4131 у нас есть K
просять	5106 K
проучване	273 нашето K
прохання	4958 маємо до вас K	4958 невелике K
прочетете	247 за да K цялата
прочитать	4140 осталось K	4140 чтобы K статью
пріоритетне	5000 K джерело
пріоритетним	5000 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4966 K на розсилку
підписка	5107 K
підписку	4964 оформіть K	5019 дякуємо за K	5103 оформіть K
підписники	5035 лише K	5107 K
підписників	4964 тільки для K
підписуйтесь	4970 K на нас	4970 K на наш	4970 K на канал	4970 K на telegram	5103 K на
підписуйтеся	4970 K на наш	4970 K на канал
підписуючись	5019 K
підпишіться	4966 K на розсилку	4970 K на наш	5103 K на
підтримайте	4961 K нашу	4961 K незалежну	4961 K нас	5027 K	5103 K нас	5103 K нашу	5103 K незалежну	5103 K редакцію	5103 K автора	5103 K роботу	5103 K наш
підтримати	5103 K нас	5103 K нашу
підтримка	4962 ваша K	5103 ваша K допоможе
підтримки	5024 за K партнера	5104 спільноти K	5104 вашої K
підтримуйте	5103 K нас	5103 K нашу
підтримці	5027 завдяки вашій K	5027 завдяки K читачів	5104 вашій K
піти	4958 перш ніж K
""", 'р': """
работа	340 нашата K	4284 наша K
работаем	4284 мы K
работать	4208 помогут нам K	4208 поможет нам K	4284 K дальше
работу	4284 нашу K
радив	5106 K
радила	5106 K
радили	5106 K
радить	5106 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4222 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4283 K нам
рассказал	4286 K
рассказала	4286 K
рассказать	4167 есть что K	4167 хотите K
рассказывать	4284 K правду
расследование	4284 наше K	4284 это K
расследования	4284 наши K
рассылка	4284 наша K	4287 K
рассылку	78 на K	78 нашу K	78 K	4145 нашу K	4145 K самых	4284 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4201 K
регулярний	5027 K внесок
редактор	265 е K	265 - K	265 , K	4188 - K	4188 , K	4268 K отдела	4268 K	5007 - K	5007 , K	5086 K
редакторка	5007 - K	5007 , K	5086 K
редакцией	39 нашей K	4187 связаться с K
редакции	99 поправка K	4166 мнение K	4166 позиция K	4166 мнением K	4222 без согласия K	4284 нашей K
редакцию	39 в нашу K	4187 напишите в K	4187 пишите в K
редакция	270 в нашата K	340 нашата K	4284 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	5003 напишіть у K	5003 пишіть у K
редакція	5104 наша K
редакцією	39 нашою K	5003 зв'язатися з K
редакції	43 письма до K	99 від K:	4984 думка K	4984 позиція K	4984 позицією K	5003 пишіть до K	5040 без згоди K	5040 без дозволу K	5104 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	5024 після K	5024 на правах K	5104 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4205 после K	4205 на правах K	4284 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4188 - K	4188 , K	4268 K	5007 - K	5007 , K	5086 K
репортери	39 на нашите K	340 нашите K
репортерка	5007 - K	5007 , K	5086 K
репортёр	4188 - K	4188 , K	4268 K
решил	4286 K
реєструючись	5019 K
робота	5104 наша K
роботу	5104 нашу K
розкажіть	38 K нам	67 K нам
розповів	5106 K
розповідати	5104 K правду
розповіла	5106 K
розповісти	4985 маєте що K	4985 є що K	4985 хочете K
розсилка	5104 наша K	5107 K
розсилку	78 на K	78 нашу K	78 K	4966 нашу K	4966 щоденну K	5104 нашу K
розслідування	5104 наші K	5104 це K
рублей	4285 # K
рік	5105 на K
""", 'с': """
свидетелем	4167 стали K	4167 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4187 K с нами
связаться	4187 K с автором
свідком	4985 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5106 K
сказал	4286 K
сказала	4286 K	5106 K
сказати	4985 маєте що K
скаржаться	5106 K
скаржився	5106 K
скаржилася	5106 K
скачайте	4147 K наше
скиньте	4283 K нам	4283 K донат
сколько	4283 скиньте K
скриньку	5019 вашу K
скриньці	5019 вашій K
следите	4153 K за нами
словам	4286 по K
словами	5106 за K
слушайте	295 K ни
слідкуйте	4970 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4286 K
советовала	4286 K
советовали	4286 K
советует	4286 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4190 внешнее K
содержит	99 K сцены
сообщение	4178 данное K (материал) создано	4223 K создано
сообщил	4286 K
сообщила	4286 K
сообщили	4286 K
сообщите	38 K нам	67 K нам	4187 K нам	4283 K нам
соучастником	4208 станьте K	4283 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4268 K
сповіщення	14 K	4968 увімкнути K	4968 увімкніть K	5047 хочете отримувати K	5047 хочете отримувати пуш-K	5047 бажаєте отримувати K	5047 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5104 K текст	5104 K матеріал
сподобалась	4958 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4286 K
спросил	4286 K
спросила	4286 K
співали	5106 K
співучасником	5103 станьте K
спільнота	5104 наша K
спільноти	4962 стань частиною K	5027 частиною K	5104 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4283 K нашим	5103 K нашим
статей	5034 до всіх K	5034 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5104 ця K
статья	4284 эта K
статьям	4215 ко всем K
стверджує	5106 K
стежте	4970 K за нами
стигнали	260 щом сте K дотук
стороннего	4190 K сервиса
сторонним	4190 K сервисом
стороннього	5009 K сервісу
стороннім	5009 K сервісом
суммой	4285 любой K
сумму	4285 любую K
сутрин	17 всяка K
существуем	4284 мы K
существует	4208 K благодаря
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
телеграм	16 K	262 K	4153 наш K-канал	4153 в нашем K	4185 K	4185 K-канал	4185 K-канале	4219 пишите в K	4284 наш K	4970 наш K-канал	5001 K	5001 K-канал	5001 K-каналі
телеграме	16 K	4185 K
телеграмі	5001 K
телефон	99 K довіри
тест	4198 наш K	5016 наш K
тиждень	17 раз на K	5105 на K
требовал	4286 K
требовала	4286 K
требовали	4286 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4148 включите K	4148 включить K	4148 разрешить K	4232 хотите получать K	4232 хотите получать пуш-K	4232 хочешь получать K
уверяет	4286 K
уверял	4286 K
уверяла	4286 K
увійдіть	24 K	4965 K, щоб
уговаривал	4286 K
уговаривала	4286 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4232 хотите K о
уйдете	4131 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	5000 K джерел
улюблені	5000 K джерела
умовляв	5106 K
умоляваше	342 K
умолял	4286 K
умоляла	4286 K
умоляли	4286 K
утверждает	4286 K
уточнение	99 K:
уточнення	99 K:
уточнив	5106 K
уточнил	4286 K
уточнила	4286 K	5106 K
учасником	5103 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4284 K нашу
цитировании	4183 при K
цитування	4998 у разі K
цитуванні	4998 при K
""", 'ч': """
частиною	5103 станьте K
частковому	5026 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4283 спасибо, что K
читай	4970 K нас
читайте	4153 K нас в	4970 K нас у	4970 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4198 опросе K	4208 благодаря поддержке K	4228 K	4284 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4131 дорогие K	4228 K	4284 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4228 K	4284 благодаря K
читати	4964 щоб K далі	5103 щоб K далі
читачам	18 завдяки K	5043 K
читачі	36 наші K	5043 K	5104 наші K
читачів	43 листи K	5043 K	5104 наших K
читаєте	5103 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5105 K
щомісячний	5027 K внесок
щомісячно	5105 K
щоранку	17 K
щотижневу	4966 K розсилку
""", 'э': """
электронной	4201 адрес K почты
электронную	4201 K почту
""", 'я': """
яжіться	38 зв'K з нами	5003 зв'K з нами
язкові	21 обов'K поля	4987 обов'K поля
якщо	4958 K ви вже тут
""", 'і': """
із	5101 # K #
інтелектом	5029 штучним K
інтелекту	5029 за допомогою штучного K
інформацію	4985 маєте цікаву K
історію	4985 маєте K
""", 'א': """
אדבלוק	2335 K
אומר	2373 K
אומרת	2373 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2256 עקבו K	2370 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2253 דואר K
אמר	2373 K
אמרה	2373 K
אמרו	2373 K
אתכם	2299 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2372 K
ביקש	2373 K
ביקשה	2373 K
במייל	2298 K שלכם
בסרטון	2284 לצפות K זה
בעוגיות	2262 שימוש K
בעיתונות	2299 לתמוך K
בעלי	2341 בלי K הון	2341 ללא K הון
בקובצי	2261 משתמש K
בשבוע	17 פעם K	2372 K
בתגובות	85 K
בתוכן	2312 לעשות שימוש K
""", 'ד': """
דווחו	2370 K לנו
דיגיטלי	2248 רכשו מינוי K
דיוור	2298 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2257 הורידו את K	2371 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2373 K
הודיעה	2373 K
הוואטסאפ	2257 לקבוצת K
הווטסאפ	2257 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2373 K
הוסיפה	2373 K
הזהיר	2373 K
הזכויות	2272 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2282 הוא ראש K	2282 היא ראש K
החינמיות	2315 הכתבות K
הטלגרם	2257 לערוץ K
הטקסט	2285 K
היום	2370 תרמו K
הירשמו	2248 כדי להמשיך לקרוא K	2370 K לקבלת
הכותב	2312 על דעת K
הכתבה	45 לפרסם את K	2248 להמשך קריאת K	2285 K	2371 K הזאת
המדור	2280 הוא עורך K	2280 היא עורכת K
המובעות	2312 הדעות K במאמר	2312 הדעות K בטור	2312 הדעות K בכתבה
המועדף	2275 למקור K	2275 כמקור K
המייל	2252 לתיבת K	2253 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2253 K היומי	2298 K השבועי של	2298 K שלנו	2371 K
הסביר	2373 K
הסיכום	2285 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2285 הנקודות K
העיתונות	2371 K העצמאית
הפרטיות	2262 מדיניות K
הפרסומות	2335 חוסם K	2337 את חוסם K	2337 חוסם K
הפרסומים	2335 חוסם K
הפרסומת	11 K
הצביעו	2370 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2257 K לערוץ	2370 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2262 תנאי K
השמות	99 K שונו
התגובות	2295 K
התחברו	24 K	2248 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2299 בזכות K שלכם
התראות	14 K
התרגום	2285 K
התרומה	2370 K שלכם
""", 'ו': """
ובטוויטר	2256 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2299 K בכם
ותלויה	2299 K בכם
""", 'ז': """
זקוקה	2370 K לכם
""", 'ח': """
חברת	2282 היא K סגל
חודשית	2370 תרומה K
חוקר	2282 הוא K ב
חוקרת	2282 היא K ב
חיצוני	2284 תוכן K	2284 תוכן ממקור K
""", 'ט': """
טען	2373 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2298 K למייל	2298 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2248 הצטרפו K
כתב	2373 K
כתבה	2285 K זו	2371 K זו	2373 K
כתבו	38 K לנו	67 K לנו	2370 K לנו
כתבות	2315 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2280 היא K
כתובת	77 הזינו K מייל	2253 K דוא"ל
""", 'ל': """
לדברי	2373 K
להגיב	6 כדי K	2295 K
להמשיך	2248 כדי K לקרוא,	2248 כדי K לקרוא בחרו	2248 כדי K לקרוא יש	2248 כדי K לקרוא את הכתבה	2299 עזרו לנו K
להעתיק	2312 לשכפל, K
לחודש	2372 K
לחוק	2312 סעיף #א K
לחצו	2370 K כאן
לידיעון	2370 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2250 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2252 הירשמו K	2252 הרשמה K	2252 K שלנו	2298 בהצלחה K	2370 הירשמו K
לעזרתכם	2370 אנחנו זקוקים K
לענייני	2280 הוא כתב K	2280 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2284 K בתוכן
לקבוצת	2257 הצטרפו K
לקריאה	2315 כתבות K
לקריאת	20 K הכתבה
לשנה	2372 K
לתומכים	2299 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2315 K חינם
מודעות	2337 בחוסם K	2337 חוסם K
מועדף	2275 מקור K	2275 כמקור K	2355 מקור K	2355 כמקור K
מחקר	2282 הוא עמית K
מינוי	2248 רכשו K ל-	2248 רכשו K כדי	2248 רכשו K או	2370 רכשו K	2374 K
מנוי	2248 כבר K?
מנויים	2374 K
מניות	2341 בלי בעלי K	2341 ללא בעלי K
מסכימים	43 לא K	43 K?	2298 בהרשמה אתם K
מסר	2373 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2282 הוא K	2282 היא K
""", 'נ': """
ניוזלטר	2298 K שבועי	2374 K
נשלח	57 K לכם
""", 'ס': """
סגל	2282 הוא חבר K
סופר	2282 הוא K ו
סופרת	2282 היא K ו
סיכום	2285 K
סיפר	2373 K
סיפרה	2373 K
סעיף	2312 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2370 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2298 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2280 הוא K	2282 הוא K
עיתונאית	2280 היא K	2282 היא K
עיתונות	2299 לעשות K	2371 K עצמאית
עכשיו	2248 רכשו מינוי K	2370 תרמו K
עלולים	99 K להיות קשים
עמיתת	2282 היא K מחקר
עמלה	2311 נקבל K	2311 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2282 הוא K	2282 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2335 חוסם K	2337 בחוסם K	2337 חוסם K	2337 חוסמי K	2371 ללא K
פרסומת	11 K
פרשן	2280 הוא K
פרשנית	2280 היא K
""", 'צ': """
ציין	2373 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2371 K
קרא	2373 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2372 חודש K
""", 'ש': """
שאלו	2285 K את
שולחים	57 אנחנו K לכם
שיווקי	2298 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2370 K לנו
שלנו	39 לכתב K	2371 K
שנקבל	2311 K עמלה
שקראתם	2370 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2295 K
תוכן	9 K זה	2284 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2299 K בכם
תלויה	2299 K בכם
תמיכתכם	2370 K
תמכו	2370 K בנו
תקציר	2285 K
תרומה	2374 K
תרומות	2374 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1842 K مطلب	1842 K خبر	1894 براي K مطلب
ادبلاكر	1872 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1788 به ايميل شما K	1811 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1794 از كوكي K ميكنيم	1794 از كوكيها K ميكنيم	1795 شرايط K	1807 K از مطالب اين سايت	1807 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1835 K تهيه كنيد	1894 K تهيه كنيد	1898 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1811 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1897 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1869 K را دريافت
اعلانهاي	1869 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1897 K
افزونه	1872 K مسدود
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
اول	1896 ماه K
اوليه	99 نسخه K اين
ايميل	1788 K خود را وارد كنيد	1789 ادرس K	1789 نشاني K	1831 در K خود	1894 K خود را وارد كنيد
ايميلتان	1831 به K
اينجا	1841 K كليك كنيد	1894 K كليك كنيد
اينستاگرام	1792 در K دنبال
اينه	64 K
اپ	1830 K
اپليكيشن	1830 K	1894 K ما را	1894 K را دانلود كنيد	1894 K را نصب كنيد	1895 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1798 K شود
بازتابدهنده	1848 الزاما K	1848 لزوما K	1848 K ديدگاه
بازنشر	45 K
باشيد	1811 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1824 را K
بحسب	242 K
بخوانيد	1809 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1895 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1824 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1811 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1811 براي ما K	1894 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1809 K	1821 به تيم ما K	1894 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1811 با ما در ميان K	1894 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1811 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1897 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1870 مسدود كننده K	1872 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1810 منبع K	1810 منابع K	1889 منابع K	1889 منبع K
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
تلگرام	1792 ما را در K	1792 در K دنبال	1792 كانال K ما	1811 با ما در K
تماشا	1824 K كنيد
تمامي	1808 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1897 K داد
تيليغرام	116 قناتنا علي K
تيم	1895 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1794 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1808 كليه K	1808 همه K	1808 تمام K
حمايت	1832 K مالي خود	1833 به K شما نياز	1833 با K شما	1834 K كنيد	1894 از ما K كنيد	1894 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1895 اين K
خبرنامه	1788 K ما	1788 اشتراك K	1789 در K	1831 K روزانه	1831 K هفتگي	1895 K ما	1895 K	1898 K
خبرنگار	39 K ما	1811 K ما را	1816 K
خبرنگاران	39 K ما	1895 K ما
خبرها	1869 اعلان K
خبرهاي	1869 اعلان K فوري
خصوصي	1795 سياست حريم K
خواست	1897 K
خواستند	1897 K
خواندن	1835 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1833 به K خود تكيه	1895 K ما
خواهد	1827 منتشر K شد
خواهند	1827 منتشر K شد
""", 'د': """
داده	1798 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1816 استاد K
دريافت	1869 K اعلان	1869 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1792 ما را K كنيد	1809 K كنيد	1809 K كنيم	1894 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1811 به ما خبر K	1824 گوش K	1838 هديه K	1894 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1827 نوشتن K	1827 ارسال K	1827 بيانگر K	1848 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1821 وبينار K ما	1835 اشتراك K	1849 مقاله K	1849 مطلب K	1849 مطالعه K	1894 K ثبت نام كنيد
روزنامه	1848 ديدگاه K
روزنامهنگار	1816 K
روزنامهنگاري	1895 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1896 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1895 K ما
سايتهاي	1818 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1809 عضو K	1809 K	1894 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1831 خبرنامه K
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
ضدتبليغ	1872 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1810 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1872 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1788 به ايميل شما K
فرصتهاي	1821 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1827 K	1828 حروف لاتين (K)
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
كار	1895 K ما
كاربري	1835 حساب K خود شويد	1894 حساب K خود شويد
كانال	1792 به K ما	1809 K ما	1895 K ما
كتب	242 K
كتبت	242 K
كردهايد	1835 ثبت نام K	1835 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1846 K دريافت كنيم	1846 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1821 ديدن K	1824 گوش K	1838 هديه K	1841 روي لينك كليك K	1841 كليك K	1872 لطفا ان را غير فعال K	1894 به ما كمك K	1894 روي لينك كليك K	1894 همين حالا ثبت نام K
كوكي	1795 از K
كوكيها	1795 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1827 حروف K	1828 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1848 K نظر
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
ما	1895 به K
مالكين	208 بلا K
مالي	1833 كمك K شما	1894 كمك K شما	1898 كمك K
ماه	1896 در K
ماهانه	1896 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1818 K خارجي	1818 اجازه ميدهيد K
محتوايي	1818 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1807 كليه حقوق K است	1807 تمامي حقوق K است	1807 همه حقوق K است	1807 تمام حقوق K است
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
مستقل	1895 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1870 K تبليغات	1872 K تبليغات
مشترك	168 هل انت K	1835 K شويد	1894 K شويد
مشتركا	50 بصفتك K
مشتركان	1835 ويژه K است
مصنوعي	1819 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1895 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1842 ادامه K
ملاك	208 بلا K
منبع	1847 ذكر K
منتخب	1810 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1830 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1831 عضويت شما با K	1831 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1818 از شما اجازه K
ميدهد	1827 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1897 K
ميگويد	1897 K
ميگيريم	1846 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1827 منتشر K شد
نخواهند	1827 منتشر K شد
نداد	99 پاسخ K
ندهيد	1894 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1830 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1894 در K ما	1895 K ما
نمايش	1798 K داده شود
نميشود	60 ايميل شما نمايش داده K	1827 منتشر K
نوشت	1897 K
نويسنده	1811 ايميل K	1816 K
نياز	1833 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1835 مشترك K
هماكنون	1894 K ثبت نام كنيد
همايش	1821 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1833 به حمايت شما K
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
وبينار	1821 K ما	1821 در K
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
ويديو	40 عكسها و K	40 عكس و K	1818 ديدن اين K
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
پژوهشگر	1816 K
""", 'گ': """
گزارش	1895 اين K
گزارشهاي	1895 K ما
گفت	1897 K
گفتند	1897 K
گفته	1897 K است	1897 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2406 का K रखने
अनुवाद	2410 K	2412 मशीन से K	2412 मशीनी K	2412 एआई की मदद से K	2412 ai की मदद से K	2412 एआई द्वारा K
अनुवादित	2412 एआई की मदद से K
अनुसार	2473 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2416 K राय दें
अपील	2473 K की
अलर्ट	2418 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2470 K दान
आपको	57 हम K
आर्टिकल	2431 फ्री K	2431 मुफ्त K
आर्थिक	2421 K सहयोग दें	2421 K सहयोग करें	2470 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2380 ऐप K करें	2418 K करें
इनबॉक्स	2379 सीधे आपके K	2379 हर सुबह आपके K	2379 हर हफ्ते आपके K	2379 आपके K में पाएं	2379 रोज आपके K	2379 आपके K में हर	2419 अपने K में
""", 'उ': """
उपयोग	2386 कुकीज का K	2386 कुकी का K
""", 'ए': """
एजेंसी	2430 K की फीड
एडिटर	2406 सब K हैं	2406 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2449 K
""", 'क': """
कमीशन	2429 हमें K मिल	2429 K मिल सकता है
कमेंट	2416 अपनी राय K	2417 K करने के लिए	2417 K में अपनी राय	2417 K हटा	2417 K करने वाले
करके	2419 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2379 ईमेल दर्ज K	2382 फॉलो K	2399 जॉइन K	2399 लाइक K	2402 हमें ईमेल K	2416 पोल में वोट K	2419 साइन अप K	2424 शेयर K	2424 साझा K	2424 सेव K	2470 फॉलो K	2470 लॉग इन K	2470 साइन अप K
कहती	2473 K
कहते	2473 K
कहा	2473 K
कहानी	67 अपनी K हमें
कीजिए	2470 मदद K
कॉपी	2424 लिंक K हो गया
कॉपीराइट	2398 K
क्लिक	2399 K करें	2470 यहां K करें	2470 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2471 इस K	2471 यह K
खबरें	2426 और K पढने के लिए	2431 मुफ्त K
खबरों	2426 अन्य K के लिए	2426 ताजा K के लिए	2426 की K के लिए
खरीदें	2414 यहां से K
खेलें	2416 क्विज K और
""", 'ग': """
गिफ्ट	2424 K करें
गोपनीयता	2386 K नीति
""", 'ज': """
जनरेट	2430 ऑटो-K
जरूर	2402 हमें K दें
जावास्क्रिप्ट	2386 K
जुडने	2400 K के लिए
जुडिए	51 आप भी K	2470 K
जुडें	51 आप भी K	2382 चैनल से K	2399 K	2414 हमारी टीम से K	2470 हमसे K
ज्वाइन	2399 K करें
""", 'ट': """
टिप्पणियों	2417 K के लिए
टिप्पणी	99 K करने से इनकार	2417 K करने के लिए	2417 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2380 ऐप K करें	2418 K करें	2418 K कीजिए	2470 ऐप K करें	2470 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2412 एआई की मदद से K किया गया है	2412 ai की मदद से K किया गया है
""", 'द': """
दान	2474 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2470 राय K
देखें	2470 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2386 K नीति
निर्भर	2421 आपके सहयोग पर K
नोटिफिकेशन	14 K	2380 K चालू करें	2418 K ऑन करें	2418 K ऑन कर लें
नौकरी	2414 K के अवसर
न्यूज	2383 गूगल K पर
न्यूजरूम	39 हमारे K	2384 कलेक्टिव K की ओर से	2384 के लिए कलेक्टिव K
न्यूजलेटर	2379 हमारे K	2379 हमारा K	2379 हमारा साप्ताहिक K	2379 K के लिए	2471 हमारे K	2474 K
""", 'प': """
पढने	0 K का समय	2422 K के लिए
पढें	0 मिनट में K	2380 ऐप में K	2470 पूरी खबर K
पत्रकार	2471 हमारे K
पत्रकारिता	2406 K में सक्रिय हैं	2471 हमारी K	2471 स्वतंत्र K
पसंदीदा	2401 K सोर्स	2401 K स्रोत	2401 K न्यूज सोर्स	2465 K स्रोत	2465 K सोर्स
पाठकों	18 K के सहयोग	2421 K के सहयोग से चलते
पाने	2419 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2430 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2473 K
पूछें	2410 K
पूरी	2422 बनकर K खबर
पॉडकास्ट	2415 K सुनें	2415 K सुनने के लिए	2471 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2384 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2472 K माह	2472 K वर्ष
प्रतिक्रिया	2416 अपनी K
प्रिफर्ड	2401 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2402 हमें K	2402 कमेंट करके K	2470 हमें K	2470 राय K
बताते	2473 K
बताया	2473 K
बदल	99 नाम K
बाहरी	2409 K साइट
बिंदु	2410 मुख्य K
बॉक्स	2417 कमेंट K में
बोला	2473 K
बोले	2473 K
ब्राउजर	10 आपका K
ब्लॉकर	2449 ऐड K	2449 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2402 हमें K	2470 हमें K	2470 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2472 हर K
मांगते	2409 आपकी इजाजत K हैं	2409 आपकी अनुमति K हैं
मुताबिक	2473 K
मुफ्त	2431 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2422 पढना जारी K के लिए
रजिस्टर	2470 अभी K करें
रहिए	2426 जुडे K
रहें	2426 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2473 K
लिखें	38 हमें K	67 हमें K	2470 हमें K
लेख	2471 यह K	2471 इस K
लॉग	24 K इन
लॉगिन	2470 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2430 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2449 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2415 K देखें	2415 K यहां देखें	2415 K भी देखें	2415 K देखने के लिए
वेबसाइट	2471 हमारी K
वेबिनार	2414 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2402 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2386 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2402 हमसे K करें
संपादित	2430 ने K नहीं किया
संवाददाता	39 हमारे K	2406 वरिष्ठ K हैं	2406 K हैं
संस्करण	99 पिछले K में
सकते	2400 जुड K हैं	2400 फॉलो कर K हैं	2402 हमें भेज K हैं
सदस्य	55 मासिक K	2422 पहले से K हैं	2470 K बनें
सदस्यता	2422 K लें
सप्ताह	2472 प्रति K
सब्सक्राइब	2379 न्यूजलेटर को K	2379 न्यूजलेटर K	2382 चैनल को K	2399 K करें	2419 K करके आप	2470 K करें
सब्सक्राइबर	50 K	2422 K हैं
सब्सक्राइबर्स	2422 K के लिए है
सब्सक्रिप्शन	2419 K सफल	2474 K
समरी	2410 K
समर्थन	2470 K करें
सर्वाधिकार	2397 K सुरक्षित
सर्वे	2416 K में भाग लें	2416 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2421 हमें K करें	2470 आपका K	2470 हमें K	2470 K करें	2470 आपके K
सहयोगी	55 मासिक K
सामग्री	2409 से मिली K शामिल है	2409 K उपलब्ध नहीं है
सारांश	2410 K
सिंडीकेट	2430 K फीड
सीनियर	2406 K सब एडिटर हैं
सुझाएं	2470 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2415 को K	2415 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2412 K अनुवाद
स्वीकार	2409 कुकीज K करें
""", 'ह': """
हमारा	2380 K ऐप	2471 K काम	2471 K ऐप
हमारी	39 K टीम से	2470 K मदद करें	2471 K टीम
हमारे	2471 K पाठक	2471 K चैनल	2471 K साथ
हिस्सा	2416 सर्वे में K लें
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
กด	4774 Kเพิ่มเพื่อน	4802 Kติดตาม
กร	4744 Kอกอีเมล
กล	4805 K่าว
กอ	4803 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4802 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4762 Kบคุณที่สมัคร	4762 Kบคุณที่ลงทะเบียน	4803 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4802 Kิกที่นี่	4802 Kิกชม
คว	4772 Kามเห็นส่วนตัวของผู้เขียน
ค่	4771 Kาคอมมิชชั่น	4771 Kาคอมมิชชัน
""", 'จ': """
จด	4743 Kหมายข่าวของเรา	4762 Kหมายข่าวรายสัปดาห์ของเรา	4806 Kหมายข่าว
จะ	4761 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4802 Kวน์โหลดแอปของเรา	4802 Kวน์โหลดแอปได้	4802 Kวน์โหลดแอปเลย	4802 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4753 Kดต่อผู้สื่อข่าวของเรา	4753 Kดต่อกองบรรณาธิการ	4802 Kดตามเรา
ต่	4804 Kอเดือน	4804 Kอปี
""", 'ถ': """
ถื	4762 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4766 Kลองอ่าน
ทั	38 Kกมา	4772 Kศนะของผู้เขียน
ทา	4761 Kงเว็บไซต์ขอสงวนสิทธิ์	4763 Kงอีเมลทุก
ทุ	4763 Kกเช้าทางอีเมล
""", 'บ': """
บท	4767 Kความฟรี	4803 Kความนี้
บร	4806 Kิจาค
บล	4786 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4805 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4764 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4805 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4753 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4755 Kมรับคุกกี้
""", 'ร': """
ระ	4805 Kบุว่า
รา	4804 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4764 Kวมสนับสนุนการทำงานของเรา	4764 Kวมสนับสนุนสื่ออิสระ	4764 Kวมสนับสนุนนักข่าว	4802 Kวมสนับสนุน	4802 Kวมบริจาคให้เรา	4802 Kวมบริจาคกับเรา	4802 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4772 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4803 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4749 Kวนลิขสิทธิ์	4750 Kวนสิทธิ์
สน	4764 Kับสนุนการทำงานของเรา	4764 Kับสนุนสื่ออิสระกับ	4802 Kับสนุนเรา	4802 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4743 Kัครรับจดหมายข่าว	4743 Kัครรับข่าวสาร	4802 Kัครรับ	4802 Kัครสมาชิกวันนี้	4802 Kัครสมาชิกเลย	4802 Kัครสมาชิกเพื่อ	4802 Kัครสมาชิกได้ที่	4802 Kัครสมาชิกของเรา	4806 Kาชิก
สำ	4766 Kหรับสมาชิกเท่านั้น
สื	4803 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4753 Kงเรื่องราวของคุณ	4753 Kงข่าวหาเรา	4802 Kงข้อมูลมาที่	4802 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4753 Kกคุณมีข้อมูล
ห้	4749 Kามคัดลอกข้อความ	4749 Kามคัดลอกเนื้อหา	4749 Kามคัดลอกบทความ	4749 Kามคัดลอกหรือเผยแพร่	4749 Kามคัดลอกหรือทำซ้ำ	4749 Kามคัดลอกหรือดัดแปลง	4749 Kามคัดลอกหรือนำ	4750 Kามทำซ้ำ
""", 'อ': """
อย	4802 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4743 Kเมลของคุณ
อ่	4766 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4802 Kียนถึงเรา	4802 K้าสู่ระบบเพื่อ
เฉ	4766 Kพาะสมาชิก
เน	9 Kื้อหานี้	4755 Kื้อหาจากภายนอก	4755 Kื้อหาภายนอก
เป	4766 K็นสมาชิกอยู่แล้ว	4805 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4761 Kื่อแสดงความคิดเห็น	4766 Kื่ออ่านต่อ	4766 Kื่ออ่านบทความ	4774 Kิ่มเพื่อนไลน์	4774 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4761 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4753 K้งเบาะแสข่าว	4753 K้งเรา	4802 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4752 Kล่งข่าวที่ต้องการ	4752 Kล่งข่าวโปรด	4752 Kล่งที่มาที่ต้องการ
แอ	4774 Kดไลน์	4774 Kดไลน์เพื่อ	4802 Kดไลน์
""", 'โ': """
โป	4786 Kรแกรมบล็อกโฆษณา
โห	4802 Kวตเลย	4802 Kลดแอป
""", 'ใ': """
ให	4803 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5221 hãy gửi K
""", 'ủ': """
ủng	5160 ly cà phê K hộ	5221 hãy K hộ
""", 'あ': """
あと	2990 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3051 Kがでしたか
いた	2919 Kだいたサポートは	2919 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2941 Kいのブラウザ
お寄	3051 Kせください
お届	57 Kけします
お申	2976 Kし込みはこちら	3051 Kし込みください	3051 Kし込みはこちら
お聞	3051 Kかせください
お見	3051 K逃しなく
お試	3051 Kしください
お読	3051 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2996 K転載したものです	2996 Kの転載です
か月	2925 K無料	3053 K無料
""", 'が': """
が作	3032 aiK成
が無	2941 javascriptK効
が生	3032 aiK成
が翻	3032 aiK訳
が要	3032 aiK約
""", 'こ': """
ここ	2922 Kからは有料	2925 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2922 K記事は有料	2922 K記事は会員	2948 K記事についてのご意見	3010 Kコンテンツは	3010 K投稿は	3010 K外部コンテンツは	3052 K記事が	3052 K記事を	3052 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2941 K用のブラウザ
ご協	3051 K力ください
ご存	2997 Kじの方は
ご寄	2920 K付をお願い	3051 K付
ご意	43 K見・ご反論	2948 K見をお寄せ	2948 K見・ご感想をお寄せ	2948 K見・ご感想はこちら	2948 K見・ご感想をお待ち	2948 K見・ご感想をお聞かせ	2948 K見・ご感想をお願い	2948 K見・ご感想を送る
ご感	2948 K想をお寄せ
ご支	2920 K援をお願い	3051 K援
ご登	2987 K録ありがとうございます	3051 K録
ご覧	3051 Kください	3051 Kいただけます
ご購	3051 K読
ご連	3051 K絡ください
""", 'す': """
すで	2990 Kに会員の方
すべ	2925 Kての記事が
""", 'ぜ': """
ぜひ	2936 Kフォロー
""", 'で': """
で作	3032 aiK成
で受	2965 lineKけ取る
で届	2965 lineKく
で最	2965 lineK新
で生	3032 aiK成
で要	3032 aiK約
""", 'と': """
と強	3054 K調
と書	3054 Kい
と発	3054 K表
と話	3054 Kし	3054 Kす
と語	3054 Kっ	3054 Kる
と説	3054 K明
と述	3054 Kべ
""", 'に': """
によ	3032 aiKって生成	3032 aiKる要約	3054 Kると
""", 'の': """
の使	2946 cookieK用
の学	48 aiK習
の採	2976 K用情報はこちら
の提	2996 K供記事です
""", 'を': """
をフ	2936 Kォローしよう
を使	2946 cookieK用
を利	2946 cookieK用
を有	2941 javascriptK効	2941 javascript K効
を発	3054 K表した
を許	2971 cookieK可
""", 'ア': """
アカ	2965 lineKウントはこちら
アシ	63 aiKスタント
アド	3016 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2994 Kィリエイト広告	2994 Kィリエイトプログラム	2994 Kィリエイトリンク	3004 Kィリエイトリンク	3004 Kィリエイト広告	3004 Kィリエイトプログラム
アプ	2931 Kリはこちら	2932 Kリを開く	2932 Kリをダウンロード	2932 Kリのダウンロード	2932 Kリをインストール	2986 Kリなら通知	2986 Kリなら速報	2986 Kリなら、	2986 Kリで読むと	2986 Kリなら
アン	2982 Kケートはこちら	2982 Kケート実施中	2982 Kケートにご協力ください	2982 Kケートにご協力を	2982 Kケートへのご協力	2983 Kケートに答えて
""", 'オ': """
オフ	3016 Kにしてページを
""", 'カ': """
カ月	2925 K無料	3053 K無料
""", 'ク': """
クイ	2983 Kズに答えて
クッ	2943 cookie(Kキー)	2946 Kキーを使用	2946 Kキーを利用	2971 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2948 Kントを投稿するには	2948 Kントするには	2948 Kントをお寄せ	2955 Kント欄で	2955 Kント欄に	2955 Kント欄から	2955 Kント欄へ	2985 Kントは削除します	2985 Kントは削除することが	2985 Kントは削除する場合	2985 Kントは承認	2985 Kントは公開前	2985 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2919 Kヒーをおごる
""", 'サ': """
サポ	2919 Kートをしてみませんか	2919 Kートをしませんか	2919 Kートしてみませんか	2920 Kートをお願いします	3051 Kートをお願い	3051 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3051 Kンロードしてください
""", 'チ': """
チケ	2976 Kット販売中
チッ	2919 Kプで応援
チャ	2939 Kンネル登録を	2965 Kンネルに参加する	2965 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2928 Kースレターに登録	2930 Kースレターを	2965 googleKースで	2987 Kースレター登録はこちら	3055 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2936 Kローして最新	2936 Kローをお願い	3051 Kローしてください
""", 'ブ': """
ブラ	3007 Kウザは音声	3007 Kウザは動画	3007 Kウザではこの動画	3007 Kウザはvideo	3007 Kウザはaudio
""", 'プ': """
プッ	2932 Kシュ通知
プラ	2943 Kイバシーポリシーに
プレ	2925 Kミアム会員	2979 Kゼントした記事は
プロ	2994 Kモーションが含まれ	2994 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2919 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2928 Kマガに登録	2930 Kマガで	2987 Kマガ登録はこちら	2987 Kマガの登録	3052 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2928 Kルマガジンに登録	2930 Kルマガジンで	2930 Kルマガジンを	2930 Kルでお届け	2948 Kルアドレスが公開されることはありません	2987 Kルアドレスを入力してください	3055 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2922 Kインして続きを	2922 Kインしてください	2925 Kインが必要	3051 Kインして
""", 'ヶ': """
ヶ月	2925 K無料	3053 K無料
""", '上': """
上优	5268 在googleK先
上優	5268 在googleK先
""", '下': """
下方	5375 K留言
下載	5241 K客戶端	5243 Kapp	5243 K應用程式
下载	5241 K客户端	5243 Kapp	5243 K应用	5374 K客户端
""", '不': """
不代	5267 K表本站	5299 K表本站立场	5313 K表本報立場	5313 K表本报立场	5313 K表本站立场	5313 K表本站立場	5313 K表本媒體立場	5313 K表本網立場	5313 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5343 K于任何财团
不屬	5343 K於任何財團
不得	5267 K转载	5267 K轉載
不认	43 K同本文
不錯	5374 K過
不错	5374 K过
""", '为': """
为首	5268 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5267 K表作者本人	5267 K表作者个人	5267 K表作者观点	5267 K表作者的	5267 K表作者立场
仅供	5299 K其表达个人看法
仅限	5304 K会员	5304 K订户
""", '他': """
他說	5377 K
他说	5377 K
""", '付': """
付費	5235 K後	5378 K牆
付费	5235 K后	5378 K墙
""", '以': """
以下	5328 K内容来自
以閱	5232 K讀全文
以阅	5232 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5235 K专享	5304 K限定内容
会員	50 Kの方は	50 Kは月に	2922 K限定です	2922 K限定の記事	2922 K登録できます	2925 K登録すると	2925 K登録が必要	2990 Kの方はこちら	2990 K登録で続きを読む	2990 K登録後にご覧	3023 Kだけが読める	3023 Kのみがお読み	3023 Kのみ閲覧	3051 K登録して	3051 K登録は	3051 K登録がお済み	3051 K登録をお願い	3051 K登録で	3051 K登録のうえ	3051 K登録はこちら	3051 K登録ください	3052 Kの方
会費	2988 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5230 K支持	5374 K支持,	5374 K支持让	5374 K支持讓	5374 K支持是
""", '使': """
使用	5252 Kcookie改善	5252 Kcookie以	5252 K cookie 以	5252 K cookie 来	5252 K cookie 來	5256 Kcookie来	5256 Kcookie來
""", '來': """
來自	5284 K外部平台的內容
""", '依': """
依靠	5302 K读者的支持	5302 K讀者的支持
""", '侵': """
侵权	5267 K必究	5267 K请联系	5267 K请告知	5267 K请及时
侵權	5267 K必究
""", '個': """
個人	2946 K情報の取り扱い	2996 Kの見解です	5299 K看法
""", '偏': """
偏好	5268 googleK來源	5268 google K來源	5268 K來源清單	5357 K來源
""", '僅': """
僅限	5304 K會員	5304 K訂戶
""", '優': """
優先	2964 Kソース	2964 K表示に設定	2964 Kする情報源	2964 K的に表示
""", '免': """
免費	15 K閱讀	5314 K文章	5314 K閱讀篇數	5314 K閱讀額度	5315 K註冊即可	5315 K註冊後	5346 K文章	5374 K訂閱	5376 K試用
免费	15 K阅读	5314 K文章	5314 K阅读篇数	5315 K注册即可	5315 K注册后	5346 K文章	5374 K订阅	5376 K试用
""", '內': """
內容	5291 K由ai
""", '全': """
全文	20 Kを	2922 Kを読むには	2922 Kをお読み
""", '公': """
公众	16 K号	5246 K号:
公式	2932 Kアプリ	2936 Kアカウントをフォロー	2936 Kアカウントを友だち	2965 Klineはこちら	3052 Kline
""", '关': """
关注	5246 K我们的微信	5246 K我们的公众号	5246 K我们的微博	5246 K我们的频道	5246 K我们的官方	5374 K我们
关闭	5338 K后刷新页面
""", '内': """
内容	5291 K由ai
内阅	5241 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5377 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5295 K此文給朋友
""", '初': """
初割	3053 K
初月	2990 K#円で	3053 K無料
""", '判': """
判断	3054 Kした
""", '利': """
利用	2943 K規約に同意
""", '前': """
前請	5299 K先登入
前请	5299 K先登录
""", '剩': """
剩余	5232 K#%内容	5232 K#%的内容
剩餘	5232 K#%內容	5232 K#%的內容
""", '力': """
力を	2988 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5246 Kline好友	5246 Kline官方	5246 Kline@	5302 K贊助行列	5302 K赞助行列	5374 K会员	5374 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3052 Kになります
""", '動': """
動画	40 Kや写真	2977 Kをご覧ください	2977 Kはこちら	2980 Kでも詳しく	2980 Kでも解説	3007 Kを再生するには	3007 Kをご覧いただくには	3007 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5376 K
""", '化': """
化名	99 K
""", '即': """
即可	5299 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2939 Kち追加
""", '収': """
収益	2994 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5238 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2966 K班までご	2988 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2928 Kトレイにお届け	2928 Kトレイに届けます
""", '只': """
只靠	5302 K讀者	5302 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5284 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5331 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5377 K
告诉	38 K我们	67 K我们	5377 K
""", '呼': """
呼び	3054 Kかけた	3054 Kかける	3054 Kかけて	3054 K掛け
""", '命': """
命じ	3054 Kた
""", '啟': """
啟用	5331 Kjavascript
""", '喊': """
喊道	5377 K
""", '因': """
因为	5374 K有你的支持
因為	5374 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2994 Kの一部が還元
""", '外': """
外部	2971 Kコンテンツ	5284 K内容	5284 K內容
""", '她': """
她說	5377 K
她说	5377 K
""", '如': """
如侵	5267 K权,	5267 K权请	5267 K权联系
如有	5267 K侵权,	5267 K侵权请	5267 K侵权联系	5267 K侵權,	5267 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5248 K微信
""", '定': """
定期	5374 K定額
""", '寄': """
寄付	2919 Kで応援	3020 Kで成り立って	3020 Kで運営され	3020 Kによって運営され	3051 Kをお願い	3055 K
寄到	5238 K您的信箱	5301 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5377 K
""", '将': """
将本	5295 K文赠送给
""", '將': """
將本	5295 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	2997 Kわせた方は
""", '已': """
已是	5232 K會員	5304 K订户	5304 K訂戶
已经	5232 K是会员
已讀	5373 K
已读	5373 K
""", '年': """
年額	3053 K
""", '广': """
广告	11 K后继续	11 K之后继续	5257 K拦截	5338 K拦截	5338 K屏蔽	5338 K过滤	5340 K拦截	5340 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2988 Kに頼らず	3016 Kブロッカーを	3016 Kブロックを	3016 Kブロック機能	3016 Kブロックは	3016 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5257 K攔截	5338 K阻擋程式	5338 K攔截	5338 K封鎖	5338 K阻擋器	5340 K攔截	5340 K封鎖
""", '开': """
开启	5243 K通知	5331 Kjavascript
""", '弊': """
弊社	3052 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3052 Kイト
当初	99 Kの記事で
当社	3052 Kの
当編	3052 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5243 K扫	5248 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2920 Kをお願いします	3051 Kをお願い	3051 Kして
""", '您': """
您已	5301 K成功订阅	5301 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5230 K支持	5302 K每一份捐款	5302 K每一筆捐款	5374 K捐款	5374 K支持,	5374 K支持让	5374 K支持讓	5374 K支持是
""", '情': """
情報	2966 Kをお寄せください	2966 K提供はこちら	2966 K提供を募集	2966 K提供をお待ち	2966 Kをお待ちして	2997 Kをお持ちの方は	2997 K提供窓口
""", '感': """
感謝	5301 K您的訂閱	5374 K閱讀	5374 K您的支持
感谢	5301 K您的订阅	5374 K阅读	5374 K您的支持
""", '成': """
成为	51 K其中一员	5232 K会员即可阅读	5232 K会员即可查看	5232 K会员即可解锁	5304 K付费会员	5374 K会员,	5374 K会员即可	5374 K我们的会员
成果	3004 K報酬型広告
成為	5232 K會員即可閱讀	5232 K會員即可看	5232 K會員即可解鎖	5302 K我們的贊助	5304 K付費會員	5374 K會員,	5374 K會員即可	5374 K我們的會員
""", '我': """
我们	5252 K使用cookie	5252 K使用 cookie	5375 K的
我們	5252 K使用cookie	5252 K使用 cookie	5375 K的
""", '手': """
手机	5243 K客户端
""", '打': """
打开	5241 Kapp	5243 K微信
打開	5241 Kapp
""", '扫': """
扫一	5243 K扫
扫描	5241 K二维码下载	5241 K二维码加入	5243 K二维码关注	5374 K二维码下载	5374 K二维码关注	5374 K二维码加入	5374 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5295 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5377 K
指摘	3054 Kした
""", '捐': """
捐助	5302 K我们	5302 K我們
捐款	5374 K支持	5378 K
""", '掃': """
掃一	5243 K掃
掃描	5241 K qr	5374 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5243 K通知
推送	14 K	5243 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5340 K告
""", '支': """
支持	5229 K獨立媒體,	5229 K独立媒体,	5230 K我们的	5230 K我們的	5374 K我们,	5374 K我們,	5374 K我们。	5374 K我們。	5374 K我们的报道	5374 K我們的報導	5374 K我们的新闻	5374 K我們的新聞	5374 K我们的记者	5374 K我們的記者	5374 K我们的工作	5374 K我們的工作	5374 K我们继续	5374 K我們繼續
支援	3020 Kで成り立って	3020 Kで運営され	3020 Kによって成り立って	3020 Kによって運営され	3051 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5267 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5268 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3054 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5304 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2928 K情報をお届け
""", '會': """
會員	50 K每月	5235 K專享	5304 K限定內容
""", '月': """
月額	2919 Kサポーター	2925 K#円	3053 K
""", '有': """
有了	5374 K你的支持	5374 K您的支持
有料	50 K会員は	2922 K会員限定	2922 K会員になる	2922 K会員の方	2924 K記事がお得に読める	2924 K記事が読み放題	2990 K記事が読めます	3055 K会員
有权	5299 K删除
有權	5299 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5324 K#歲	5324 K十八歲
未經	5267 K授權不得	5267 K授權,不得	5267 K授權禁止	5267 K授權請勿	5267 K授權,請勿
未经	5267 K授权不得	5267 K授权,不得	5267 K授权禁止	5267 K授权,禁止	5267 K授权请勿	5267 K授权,请勿
""", '本': """
本ま	2979 Kでプレゼントできます	2979 Kでギフトできます	2979 Kで無料でプレゼント	2990 月#Kで無料で
本ア	3052 Kプリ
本サ	3052 Kイト
本中	3050 #K#本
本內	5328 K容來自
本内	5328 K容来自
本刊	5375 K
本報	5375 K導
本报	5375 K读者	5375 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5267 K来源:	5267 K来源于	5375 K
本站	5375 K
本紙	38 Kまで	67 Kまで
本網	5252 K站使用cookie	5252 K站使用 cookie	5252 K站使用小型	5375 K
本网	5252 K站使用cookie	5252 K站使用 cookie	5252 K站使用小型
本記	3052 K事
本誌	3052 K
""", '来': """
来自	5284 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3032 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5246 K关注	5374 K加入	5374 K赞助	5374 K订阅	5374 K投稿
""", '歡': """
歡迎	25 K分享給	5246 K追蹤	5374 K加入	5374 K贊助	5374 K訂閱	5374 K投稿
""", '此': """
此內	9 K容	5328 K容來自	5328 K容由
此内	9 K容	5328 K容来自	5328 K容由
此前	99 K版本
此影	5327 K片在您所在
此视	5327 K频在您所在
""", '残': """
残り	2922 K#文字	2922 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5376 K
每日	5240 K简报	5240 K簡報	5240 K電子報
每月	5376 K
""", '求': """
求め	3054 Kた	3054 Kている
""", '沒': """
沒有	70 K廣告	5343 K股東	5343 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5343 K股东	5343 K财团
""", '浏': """
浏览	5257 K器版本	5327 K器不支持音频	5327 K器不支持视频	5327 K器不支持播放	5327 K器不支持html#	5327 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5327 K器不支援影片	5327 K器不支援音訊
""", '点': """
点击	5374 K关注	5374 K这里
""", '為': """
為首	5268 K選來源
""", '無': """
無効	3016 Kにしてページを	3016 Kにして再読み込み	3016 Kにして、ページを
無料	15 K記事	2922 Kで会員登録	2922 K会員に登録	2990 Kで読める記事の上限	2990 K会員になると	3023 K記事の閲覧	3023 K記事は残り	3023 Kで読める記事	3023 K閲覧	3050 K記事 #/#	3050 K記事#/#	3051 K会員に登録	3051 K会員登録	3053 K体験
無断	2963 K転載	2963 K複製	3031 K転載・複製	3031 K転載を禁じ	3031 Kでの転載	3031 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5267 K归本	5267 K归原	5267 K归作者	5267 K所有,	5267 K所有:	5267 K所有©	5267 K所有 ©	5267 K归属本	5267 K归属原	5267 K归属作者	5267 K归属于
版權	5267 K所有	5267 K歸本	5267 K歸原	5267 K歸作者	5267 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3052 Kしたジャーナリズム	5375 K新闻	5375 K媒体
""", '獨': """
獨立	5375 K新聞	5375 K媒體
""", '獲': """
獲得	5311 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5291 由 ai K	5291 由aiK	5291 ai K,仅供	5291 aiK,僅供
""", '產': """
產生	5291 由 ai K	5291 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5291 K工智能生成	5291 K工智慧生成
由讀	5375 K者
由读	5375 K者
""", '申': """
申し	2976 K込みはこちら
申込	2976 Kみはこちら	2976 Kはこちら
""", '电': """
电子	5378 K报
""", '畅': """
畅读	5304 K全站
""", '留': """
留言	85 K区	85 K區	5375 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2966 Kをお寄せ
""", '登': """
登入	24 K或	5232 K後繼續	5232 K會員即可	5232 K會員後	5232 K會員以	5232 K會員繼續	5315 K或註冊
登录	24 K或	5232 K后继续	5232 K后查看全文	5232 K后查看完整	5315 K或注册
登録	2990 Kして続きを読む	3051 Kしてください	3051 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3052 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5241 appK多
""", '禁': """
禁止	5267 K转载
禁無	2962 K断
""", '私': """
私た	3052 Kちの
""", '科': """
科し	3054 Kた
""", '称': """
称	5377 K
""", '稱': """
稱	5377 K
""", '立': """
立即	5374 K加入我们	5374 K加入我們	5374 K订阅	5374 K訂閱	5374 K下载	5374 K下載	5374 K报名	5374 K報名	5374 K成为会员	5374 K成為會員
""", '第': """
第一	5299 K条评论	5299 K則留言	5299 K條評論
""", '筆': """
筆者	2996 K個人の見解
""", '紙': """
紙の	3052 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2922 Kを読むには	2922 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3052 K部では
""", '繼': """
繼續	5232 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5232 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5291 由aiK
翻译	5291 由aiK
""", '者': """
者說	5377 K
者说	5377 K
""", '联': """
联盟	74 K链接	5311 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5311 K行銷連結	5311 K連結
聯絡	38 K我們
""", '自': """
自动	5291 由 ai K生成	5291 由aiK生成
自動	3032 K翻訳	5291 由 ai K生成	5291 由aiK生成
""", '若': """
若有	5267 K侵权,	5267 K侵权请	5267 K侵權,	5267 K侵權請
""", '获': """
获得	5311 K佣金
""", '著': """
著作	2963 K権は	3031 K権法により保護	3031 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5299 K本站立场
表示	5377 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5232 K即可	5232 K後繼續	5238 K我們的	5238 K電子報	5374 K我們	5378 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2924 Kが読み放題	2979 Kをプレゼントできます	3050 #K中#記事
記者	2966 Kまでご連絡ください
""", '訴': """
訴え	3054 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3054 Kた
認為	5377 K
""", '說': """
說:	5377 K
說。	5377 K
說道	5377 K
""", '読': """
読み	2925 K放題
読者	18 Kの寄付	18 Kの支援	2988 Kの会費で	3052 Kの皆様	3052 Kの皆さ	3052 Kアンケート
""", '請': """
請先	5374 K登入
請分	25 K享給
請啟	5252 K用javascript
請我	54 K喝咖啡
請捐	5374 K款
請支	5229 K持我們	5229 K持獨立媒體	5374 K持我們
請登	5232 K入會員	5374 K入後	5374 K入以
請立	5374 K即捐款
請贊	5229 K助我們
請輸	5301 K入您的電子	5374 K入您
請關	5338 K閉後重新整理
請點	5374 K擊此處	5374 K擊這裡	5374 K擊下方	5374 K擊連結
""", '讀': """
讀者	43 K投書	5375 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5232 K即可	5232 K后继续	5238 K我们的	5238 K电子报	5374 K我们	5378 K费
""", '认': """
认为	5377 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5268 K首选来源
""", '评': """
评论	85 K区	5299 K服务协议
""", '该': """
该视	5327 K频在您所在
""", '说': """
说:	5377 K
说。	5377 K
说道	5377 K
""", '请': """
请先	5374 K登录
请关	5338 K闭后刷新
请分	25 K享给
请启	5252 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5374 K款
请支	5229 K持我们	5229 K持独立媒体	5374 K持我们
请点	5374 K击此处	5374 K击这里	5374 K击下方	5374 K击阅读	5374 K击关注	5374 K击链接
请登	5374 K录后	5374 K录以
请立	5374 K即捐款
请赞	5229 K助我们
请转	25 K发
请输	5301 K入您的电子邮箱	5301 K入您的邮箱	5374 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5375 K问卷	5375 K群
""", '責': """
責任	5267 K編輯:
""", '賺': """
賺取	5311 K佣金
""", '購': """
購読	2922 K者の方は	2925 Kすると	3051 Kしてください	3052 K者の方	3055 K料
""", '贈': """
贈送	5295 K給好友
""", '贊': """
贊助	5229 K我們,	5374 K我們
""", '责': """
责任	5267 K编辑:
""", '赚': """
赚取	5311 K佣金
""", '赞': """
赞助	5229 K我们,	5374 K我们
""", '赠': """
赠送	5295 K给好友
""", '身': """
身边	5375 K的新鲜事
身邊	5375 K的新鮮事
""", '転': """
転載	45 K	2962 Kを禁じ
""", '輸': """
輸入	5301 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5267 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5267 K请注明
""", '输': """
输入	5301 Kemail
""", '还': """
还可	5295 K赠送
""", '这': """
这篇	5375 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5246 K我們的	5268 Kgoogle news	5374 K我們
""", '送': """
送っ	49 Kてください
送到	5301 K你的邮箱	5301 K您的邮箱	5301 K您的信箱
""", '這': """
這篇	5375 K文章
""", '通': """
通知	14 K	2932 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2987 Kニュースレター
""", '邀': """
邀請	5374 K您
邀请	5374 K您
""", '還': """
還可	5295 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5377 K
""", '长': """
长说	5377 K
""", '開': """
開啟	5243 K通知	5331 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5232 K全文請	5373 K
""", '閲': """
閲覧	3050 K記事数:#/#
""", '關': """
關注	5246 K我們的臉書	5246 K我們的粉絲	5246 K我們的官方	5246 K我們的頻道	5374 K我們
關閉	5338 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5232 K全文请	5373 K
""", '随': """
随时	5374 K掌握
""", '隐': """
隐私	5256 K政策
""", '隨': """
隨時	5374 K掌握
""", '隱': """
隱私	5256 K權政策	5256 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5378 K報
""", '需': """
需接	5284 K受cookie
需要	5284 K接受cookie	5374 K您的支持	5374 K你的支持
""", '音': """
音声	2977 Kでもお聴き
""", '頂': """
頂い	2919 Kたサポートは
""", '飲': """
飲酒	5324 K過量
""", '首': """
首年	5317 K仅需
首月	5304 K仅需	5304 K只要	5317 K免费	5317 K免費	5317 K仅	5317 K僅	5317 K只需	5376 K
首选	5268 K新闻来源	5268 googleK来源	5268 google K来源	5357 K来源
首選	5268 K新聞來源	5357 K來源
""", '點': """
點擊	5374 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3182 K
가입해	3182 K 주세요
""", '값': """
값으로	3115 커피 한 잔 K 후원	3115 커피 한 잔 K 응원	3115 커피 한 잔 K 독립
""", '강': """
강조했다	3185 K
""", '계': """
계속	3062 K 읽으려면	3062 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3145 K 차단	3147 K 차단기를
광고도	70 K
광고차단	3145 K	3147 K 프로그램을	3147 K 기능을
""", '구': """
구글	3074 K 뉴스에서
구독	50 K 회원은	3062 K 후 이용
구독료	3186 K
구독을	3182 K 신청하세요
구독자	3062 K 전용 기사	3062 K 전용 콘텐츠	3062 K 전용입니다	3062 K 전용 서비스	3183 K
구독자는	50 K
구독자만	3062 K 볼 수	3116 K 읽을
구독자에게만	3116 K 제공
구독하고	3074 K
구독하세요	3086 K	3182 K
구독하시면	3062 K
구독해	80 K 주세요	3073 K 주세요	3114 K 주셔서	3182 K 주세요
구독해주세요	3073 K
구독해주셔서	3114 K
""", '금': """
금요일	3114 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3059 좋은 K 후원	3181 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3062 전체 K 보려면	3116 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3115 K 응원해
기자에게	3087 K 연락해 주세요
""", '남': """
남겨주세요	3182 K
""", '네': """
네이버	3074 K 메인에서	3086 K 구독
네이버에서	3074 K 구독
""", '놓': """
놓치지	3182 K 마세요
""", '눌': """
눌러주세요	3182 K
""", '뉴': """
뉴스레터	78 K	3065 K 구독하기	3065 K 구독하세요	3065 K 신청하기	3065 K 구독 신청하기	3183 K	3186 K
뉴스레터로	3065 K 받아
뉴스레터를	3065 K 받아	3065 K 구독하세요	3065 K 구독해	3065 K 구독하고	3065 K 구독하면	3182 K 신청하세요
""", '다': """
다운로드하세요	3182 K
""", '달': """
달	3116 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3087 K 제보가	3183 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3112 K 삭제될	3112 K 삭제합니다	3112 K 통보	3112 K 예고	3112 K 운영자	3112 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3185 K
""", '독': """
독립	3183 K 언론
독립언론	3183 K
독립언론을	3115 K 지켜
독자	3127 K 후원으로	3182 K 여러분의	3183 K 여러분
독자님의	3060 K 후원	3127 K 후원으로
독자들의	18 K 후원	3127 K 후원으로	3151 K 후원
독자의	3127 K 후원으로	3151 K 후원	3183 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3114 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3182 K
""", '로': """
로그인	24 K	3062 K 후 이용
로그인이	3062 K 필요합니다	3062 K 필요한 서비스	3062 K 필요해요
로그인하거나	3182 K
로그인하고	3116 K 계속
로그인하면	3116 K 계속
로그인하시면	3062 K
""", '링': """
링크에서	3182 K 확인하세요
""", '마': """
마음에	3115 기사가 K 드셨다면
""", '만': """
만나보세요	3182 K
""", '말': """
말했다	3185 K
""", '매': """
매월	3184 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3114 K 보내드려요
메일함으로	3065 K 보내	3065 K 받	3065 K 배달	3065 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3084 K 복제	3084 K 전재
무단전재	3083 K
무료	15 K 기사	3125 K 기사	3184 K 체험
무료로	15 K 볼 수 있는	3116 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3182 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3185 K
""", '보': """
보내	57 K 드립니다	3182 K 주세요
보내드리는	3114 K
보내드립니다	57 K	3114 K
보내주세요	3182 K
""", '본': """
본	3183 K 기사
본사의	3123 K 편집 방향	3123 K 편집방향
본지는	3183 K
본지의	3123 K 편집 방향	3123 K 편집방향
""", '분': """
분	0 K 읽기
분은	3087 알고 계신 K 기자	3087 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3136 K 오디오를	3136 K 비디오를	3136 K 동영상을
브라우저는	3136 K 동영상
브라우저에서는	3136 K 동영상을
""", '사': """
사연을	3087 K 보내주세요	3087 K 보내 주세요
사전	3102 K 등록하기	3102 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3085 K 매체로	3085 K 출처로	3085 K 언론사	3085 K 매체
선호하는	3085 K 출처
""", '설': """
설명했다	3185 K
설문에	3182 K 참여하세요
설치하세요	3182 K
""", '세': """
세미나	3102 K 신청하기
""", '소': """
소식을	3114 K 전해드립니다
""", '속': """
속보를	3113 K 받아보세요
""", '수': """
수수료를	3119 K 받을 수 있습니다	3119 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3127 K 후원으로
시민의	3151 K 후원
시작하세요	3182 K
""", '아': """
아래에서	3182 K 확인하세요
""", '알': """
알려	3182 K 주세요
알려주세요	3182 K
알림	3069 K 받기	3069 K 설정
알림을	14 K	3113 K 켜고
""", '애': """
애드블로커	3145 K
애드블록	3145 K
애드블록을	3147 K
애드블록이	3147 K
""", '앱': """
앱	3069 K 다운로드	3069 K 설치	3113 K 설치하기
앱에서	3068 K 열기	3113 K 더 편하게	3182 K 확인하세요
앱으로	3068 K 보기	3113 K 더
앱을	3069 K 다운로드	3113 K 다운로드하세요	3113 K 설치하세요
""", '언': """
언론을	3115 독립 K 지켜
""", '여': """
여기서	3182 K 확인하세요
여러분	3183 K 덕분
여러분의	3087 K 제보를	3115 K 후원이	3151 독자 K 후원	3182 K 후원
""", '영': """
영상에서	3105 K 확인하세요	3105 K 확인할 수 있습니다	3182 K 확인하세요
영상으로	3105 K 확인하세요
영상을	3105 K 확인하세요
""", '온': """
온라인	3102 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3097 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3183 K 기자
우리의	3183 K 저널리즘
""", '운': """
운영되고	3115 독자의 후원으로 K 있습니다
운영하는	3115 독자의 후원으로 K 독립언론	3115 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3059 K 주기
원고료로	3059 K 응원	3115 K 응원
원고료주기	3059 K
""", '월': """
월	3184 K #원
""", '유': """
유료	3062 K 구독자만
유튜브	3074 K 구독
""", '음': """
음성으로	3105 K 들으려면	3105 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3182 K
응원해	3060 K 주세요	3182 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3182 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3183 K 기사가	3183 K 기사는	3183 K 기사
이메일	3066 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3065 K 입력하세요	3065 K 입력해 주세요	3065 K 입력해주세요	3065 K 입력하시면
이미	3116 K 구독자이신가요
이벤트에	3182 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3163 K 작성	3163 K 생성	3163 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3102 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3163 K 번역
자바스크립트가	3140 K
자바스크립트를	3140 K
자살예방	99 K
자주	3085 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3083 K 금지
재배포금지	3083 K
재생할	3136 K 수 없습니다
""", '저': """
저작권법	3084 K
저작권법의	3084 K
저작권자	3084 K
저작권자의	3084 K
저희	3183 K 뉴스레터	3183 K 채널	3183 K 앱
저희는	3183 K
저희를	3183 K
""", '적': """
적었다	3185 K
""", '전': """
전문을	20 K
전용	3062 회원 K 기사	3062 회원 K 콘텐츠	3062 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3185 K
""", '정': """
정기	3059 K 후원이	3059 K 후원으로
정기후원	3184 K
정기후원으로	3059 K
정기후원이	3059 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3137 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3087 K 부탁드립니다
제보는	3087 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3087 K 기다립니다	3087 K 받습니다
제보해	38 K 주세요	67 K 주세요	3182 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3119 K 링크
제휴링크	3119 K
""", '좋': """
좋아요	3086 구독과 K 부탁
좋아요를	3086 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3181 #건 K #건	3181 #개 K #개
""", '지': """
지금	3182 K 확인하세요	3182 K 신청하세요	3182 K 참여하세요
지켜주세요	3182 K
""", '차': """
차단	3147 광고 K 프로그램을	3147 광고 K 프로그램이	3147 광고 K 기능을
""", '채': """
채널	3073 K 추가하	3086 K 추가하기	3086 K 구독하기	3126 K 추가하고	3126 K 추가하면
채널에	3086 K 참여하세요
채널에서	3086 K 소식을	3182 K 확인하세요
채널을	3126 K 추가하고	3126 K 추가하면	3126 K 추가해	3126 K 구독하고	3126 K 구독하면
채용	3102 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3184 K 달
""", '추': """
추가해	3086 K 주세요
추가해주세요	3086 K
""", '친': """
친구	3086 K 추가하세요
""", '카': """
카카오톡	3073 K 채널 추가	3126 K 채널에서	3126 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3137 외부 K.
""", '쿠': """
쿠키	3097 K 동의가
쿠키를	3097 K 허용해야	3097 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3102 K 보기
""", '파': """
파트너스	3119 K 활동
""", '팔': """
팔로우하기	3073 K	3086 K
팔로우하세요	3182 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3123 K 개인 의견으로	3123 K 개인 의견이며	3123 K 개인 의견입니다	3123 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3119 K 받아
""", '활': """
활용	3083 ai 학습 및 K 금지
""", '회': """
회원	3062 K 전용입니다
회원가입	3062 K 후 이용	3062 K 후 볼	3062 K 후 읽	3062 K 후 계속	3062 K 후 무료	3182 K 후
회원가입은	3182 K
회원가입을	3182 K 하
회원가입하고	3182 K
회원가입하면	3116 K 월
회원가입하세요	3182 K
회원가입하시면	3182 K
회원만	3062 K 볼 수
""", '후': """
후원금	3186 K
후원으로	3059 K 응원	3115 독자의 K 운영됩니다
후원을	3060 K 부탁드립니다	3182 K 부탁
후원이	3059 K 큰 힘이 됩니다	3060 K 필요합니다	3060 K 큰 힘이 됩니다
후원하세요	3182 K
후원해	80 K 주세요	3059 K 주세요	3060 K 주세요	3182 K 주세요
후원회원의	3127 K 후원으로	3151 K 힘
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
