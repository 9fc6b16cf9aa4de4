"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5004
# comentário	3767
# comentários	3767
# fotó megtekintése	2527
# fotók megtekintése	2527
# gün ücretsiz deneyin	4692
# głosów	92
# hlasů	92
# hozzászólás	2441
# kişi oy kullandi	4738
# komentářů	518
# komentāri	3188
# kép megtekintése	2527
# képek megtekintése	2527
# lượt bình chọn	92
# odpovedí	4371
# odpovědi	620
# odpovědí	620
# odpowiedź	3715
# příspěvků	518
# röster	92
# sekunden zurück	970
# válasz megjelenítése	2536
# yaşindan küçükler oynayamaz	4775
# ääntä	92
# års aldersgrense	3461
# δευτερόλεπτα μπροστά	1105
# δευτερόλεπτα πίσω	1105
# σχόλια	1031
# ψήφοι	92	1056
# ψήφος	1056
# відповідей	4969
# відповідь	4969
# відповіді	4969
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4933
# из #	4131
# коментарі	4861
# коментарів	4861
# комментариев	4059
# комментарий	4059
# комментария	4059
# от #	303
# ответ	4167
# ответа	4167
# ответов	4167
# отговор	332
# отговора	332
# із #	4933
# הצבעות	92
# מתוך #	2213
# שניות אחורה	2268
# שניות קדימה	2268
# תגובות	2210
# تعليقات	128
# ثانيه جلو	1821
# ثانيه عقب	1821
# راي	92
# صوت	92
# نظر	1764
# कमेंट	2334
# वोट	92
# सेकंड आगे	2383
# सेकंड पीछे	2383
# € al mes durante # meses	1598
# € al mese per # mesi	2760
# € por mês durante # meses	3823
# 人参与	5147
# 人參與	5147
# 票	2876
# 명 참여	3014
# 표	3014
#% megtakarítás	2523
#+ hrajte zodpovědně	510
#-årsgrense	3461
#/# fotó	2527
#/# kép	2527
#/#. fotó	2527
#/#. kép	2527
#か月無料	2853
#カ月無料	2853
#ヶ月無料	2853
#人が回答	2876
#人が投票	2876
#人参与	5147
#人參與	5147
#件のコメント	2873
#則留言	5133
#小时热榜	5139
#条评论	5133
#票	92	2876
#秒戻る	2931
#秒進む	2931
#명 참여	92	3014
#초 뒤로	3060
#초 앞으로	3060
#표	3014
""", 'a': """
a apărut o eroare	3992
a boltunkból	2498
a carregar vídeo	3836
a cikk a hirdetés alatt folytatódik	2433
a cikk a hirdetés után folytatódik	2433
a cikk automatikusan készült	2535
a cikk felhasználása engedélyköteles	2533
a cikk meg is hallgatható	2430
a cikk meghallgatása	2447
a cikk megosztása	2430
a cikk szerzői jogvédelem alatt áll	2533
a cikk zárolva van	2522
a cikket gépi hang olvassa fel	2509
a folytatáshoz regisztráljon	2424
a hanganyagot mesterséges intelligencia készítette	2509
a hirdetés után folytatjuk	2433
a hirdetés vége	2543
a hozzászólás lezárva	2536
a hozzászólások le vannak zárva	2536
a hét kvíze	2492
a kommentelés lezárult	2441
a könyv megrendelhető itt	2436
a könyv megrendelése	2498
a lejátszó betöltése	2509
a link másolva	2541
a lire également	2055
a mező kitöltése kötelező	2525
a nap kérdése	91	2492
a rovat további cikkei	2445
a szerző a lap munkatársa	2458
a szerző cikkei	2528
a szerző jogász	2458
a szerző közgazdász	2458
a szerző politológus	2458
a szerző további cikkei	2528
a szerző történész	2458
a szerző összes cikke	2528
a szerző újságíró	2458
a szerzőkről	2460
a szerzőről	2460
a szöveg automatikusan készült	2535
a tartalmat nem tudjuk megjeleníteni	2501
a tartalom nem elérhető	2501
a tartalom nem jeleníthető meg	2501
a tartalom szerzői jogi védelem alatt áll	2533
a teljes cikk elolvasása	2528
a témában további cikkek	2445
a videó az ön országában nem játszható le	2509
a videó már nem elérhető	2509
a videó nem elérhető	2509
a videó nem elérhető az ön országában	2509
a videó nem játszható le	2509
a videólejátszó betöltődik	2509
a videót nem lehet lejátszani	2509
abo abschließen	786
abo auswählen	983
abo wählen	983
abonare confirmată	4015
abonați-vă	3906
abone değil misin	4792
abone değil misiniz	4792
abonează-te	3906
abonelere özel	4692
abonelere özel avantajlar	4775
abonelere özel indirim	4775
abonelere özel içerik	4792
abonelik paketlerini gör	4821
abonelik seçenekleri	4821
aboneliği yenile	4821
aboneliğini seç	4792
aboneliğiniz onaylandi	4822
aboneliğinizi seçin	4792
abonentu priekšrocības	3219
abonner nå	3439
abonner på nyhetsbrevet	3446
abonné	2115
abonné à ce thème	2173
abonnér	639
abonnér nu	639
abonnés	2007
abonnés uniquement	2102
abonē	3182
abonē jaunumus	3206
abonē un lasi visus rakstus	3182
abonēt	3182
abrir menú	1550
aby odtworzyć film, włącz javascript	3686
acasă	3924
accede a todos los contenidos sin límites	1598
accept termenii și condițiile	3992
accepter og fortsæt	734
acceptera och fortsätt	4580
acceptera och stäng	4580
accepto la política de privacitat	469
acceptér	661
acceptér alle	735
acceptér og fortsæt	734
acceptér og vis	734
acceptă toate	3920	3935
acceptă tot	3977
acceptă și afișează conținutul	3935
acceptă și continuă	3976
acceso a todos los artículos	1658
accès restreint aux abonnés	2009
accès à tous les articles	2168
accéder au dossier	2141
accéder à l'article	2007
accéder à la page de dons	2132
accédez à tous les articles	2009
aceitar e ver o conteúdo	3799
aceito receber comunicações	3854
aceito receber comunicações de marketing	3854
aceito receber comunicações e ofertas	3818
acepto la política de privacidad	1629
acesso ilimitado a todo o conteúdo	3884
acest articol este disponibil doar abonaților	3908
acest articol este rezervat abonaților	3955
acest câmp este obligatoriu	3992
acesta este ultimul tău articol gratuit	3955
acheter ce numéro	2089
acheter le numéro	2088
achetez ce numéro	2089
activează	3982
activează alertele	3949
activează notificările	3949
activează sunetul	3972
actualitza la pàgina	462
actualités	2055
actualizar la página	1622
ad 광고	3035
ad 추천	3048
adatkezelés és sütik	2504
adatkezelési tájékoztató	2501
adatvédelem és sütik	2504
adatvédelmi beállítások	2501
adatvédelmi beállítások módosítása	2504
adatvédelmi tájékoztató	2501
adaugă ca sursă preferată	4002
adaugă un comentariu	3921
adaugă un răspuns	4008
adaugă în coș	4018
adblock détecté	2165
adblocker upptäckt	4591
add meg az e-mail-címed	2451
además	1544
adhérer	1998
adj hozzá minket preferált forrásként	2538
adja meg az e-mail-címét	2451
adja meg az összeget	2519
adja meg e-mail-címét	2451
adomány	2420
adományozok	2420
adományozás	2420
adresa de email nu este validă	3992
adresă de email invalidă	3992
adreça electrònica	435
adó # százalék	2519
adója #%-ával	2519
afficher la vidéo	2126
afficher les réponses	2114
afișează comentariile	3964
afișează conținutul	3935
afișează conținutul extern	3935
afișează originalul	3925
afișează postarea	3976
afișează subtitrările	3972
află mai multe	3920
afmeld når som helst	753
afspilleren indlæses	737
agora não	3734
ai deja un abonament? autentifică-te	3955
ai găsit o greșeală	3998
ai kan begå fejl	763
ai kan gjøre feil	3566
ai kan göra fel	4608
ai kan göra misstag	4608
ai może popełniać błędy	3713
ai može griješiti	4270
ai može pogriješiti	4270
ai môže robiť chyby	4369
ai může chybovat	618
ai může dělat chyby	618
ai observat o greșeală	3921
ai sa môže mýliť	4369
ai segítségével készült	2535
ai által fordított	2535
ai által generált	2535
ai által generált tartalom	2535
ai може да греши	331
ai सारांश	2355
ai से तैयार सारांश	2355
ai 摘要	5229
ai 기사 요약	3090
ai 번역	3061
ai 생성 이미지	3100
ai 요약	3035
ai 음성으로 듣기	3060
ai-genererat innehåll	4609
ai-genereret resumé	677
ai-oversættelse	764
ai-resumé	677	764
ai-összefoglaló	2447
ai-översatt	4608
ai-översättning	4609
aicinām ievērot cieņu komentāros	3188
aiheeseen liittyvää	1892
aiheesta lisää	1892
aikaa jäljellä #	1951
ainda não tem conta	3852
ainda não é assinante	3852
ainult vajalikud küpsised	1720
aitäh hääletamast	1716
aitäh liitumast	1704
aitäh sõnumi eest	1731
aizmirsāt paroli	3230
aizvērt	3190
aizvērt galeriju	3234
aizvērt reklāmu	3191
aiが要約	2959
aiによる要約	2959
ai总结	5229
ai摘要	5169
ai生成	2932	5229
ai生成内容	5201
ai翻訳	2932
ai翻譯	5229
ai翻译	5229
ai要約	2959
ai語音朗讀	5200
ai语音朗读	5200
ai重點整理	5169
ai音声で聴く	2931
ai가 생성한 콘텐츠입니다	3100
ai가 읽어주는 기사	3060
ai로 생성된 콘텐츠	3100
ajouter une réponse	2156
ajouter à mes favoris	2034
ajouter à mes sources préférées	2150
ajouter à mes sujets	2173
ajouter à mes thèmes	2173
ajouter à vos sources préférées	2150
ajouter à vos sélections	2034
ajándék cikk	2431
ajándékozd el a cikket	2431
ajándékozd tovább a cikket	2431
ajándékozza a cikket	2430
ajándékozza a cikket barátjának	2430
ajándékozza el a cikket	2431
ajándékozza tovább a cikket	2431
ajánlataink	2445
ajánlja: outbrain	2543
ajánlja: taboola	2543
ajánljuk	2445
ajánljuk még	2445
ajánlott	2445	2523
ajánlott cikkek	2445
ajánló	2445
akceptuję	3606
akceptuję i kontynuuję	3683
akceptuję i przechodzę do serwisu	3683
akkurat nå	3474
ako chránime svoje zdroje	4366
ako chránime zdroje	4366
ako vypnúť adblock	4352
ako vypnúť blokovanie reklám	4352
aktuálny čas	4348
aktuálny čas #	4347
aktuální čas	590
aktuální čas #	589
aktuálně	520
akzeptieren und schließen	967
aldersgrense # år	3461
aldersgrense: # år	3461
alege o sumă	4013
alege-ți abonamentul	3990
alegeți abonamentul	3990
algo salió mal	1630
alkalmazás letöltése	2511
alkalmazás megnyitása	2511
alla bidrag hjälper	4593
alla rättigheter reserverade	4606
alle abo-angebote im überblick	905
alle angaben ohne gewähr	911
alle beiträge ansehen	840
alle beiträge anzeigen	988
alle beiträge der autorin	988
alle beiträge des autors	988
alle bidrag hjælper	747
alle bidrag tæller	747
alle inhalte sind urheberrechtlich geschützt	952
alle newsletter im überblick	894
alle preise ohne gewähr	911
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4550
allt innehåll är upphovsrättsskyddat	4549
als bevorzugte quelle bei google hinzufügen	812
als bevorzugte quelle hinzufügen	1002
als podcast hören	906
alte știri	3922
alterar preferências de cookies	3799
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4776
altyazilari göster	4776
altă sumă	3987
alătură-te conversației	3938
am înțeles	3925
amazon'da gör	4775
amazonで見る	2929
amazonで詳しく見る	2929
amazonで詳細を見る	2929
amazonで買う	2929
amazonで購入	2929
amazonで購入する	2929
amintește-mi mai târziu	3902
ana sayfaya dön	4798
anasayfaya dön	4798
anderen betrag wählen	980
andet beløb	747
andra läser	19	4518
andra läser just nu	19
andra läste även	4518
andre har også lest	19
andre leser nå	3474
andre leste også	3474
andre læser	674
andre læser lige nu	674
andre læser også	19
andre læste også	674
angebot auswählen	983
angebot wählen	905
anhören	809
anhören # min	809
anket sonuçlari	4770
anketa dňa	4338
ankstesnė nuotrauka	3167
anmäl	4611
anmäl annons	4615
anmäl dig	4493
anmäl dig till nyhetsbrevet	4493
anmäl inlägg	4610
anmäl kommentar	4610
anna kelvollinen sähköpostiosoite	1969
anna äänesi	1936
annet beløp	3550
anneta ühekordselt	1728
annonce - artiklen fortsætter nedenfor	657
annonces légales	2089
annoncørbetalt	87
annoncørbetalt indhold	87	684
annons - artikeln fortsätter nedan	4504
annons från våra partner	4615
annonsblockerare upptäckt	4591
annonsen slutar här	4504
annonser från google	4615
annonsinnehåll	4525
annonslänk	4504
annonsörsinnehåll	4525
annonsørinnhold	87	3484
annonsørsamarbeid	3574
ano, prosím	596
ano, rád	596
anonimni sandučić	4267
anonym brevlåda	4605
anonym tipslåda	4605
anonymná schránka	4366
anonymní schránka	614
anpassa inställningar	4580
anulează oricând	3990
anulezi oricând	3955
anuluj odpowiedź	3614
användarnamn	4596
användarnamn eller e-postadress	4595
användarvillkor	4506
anzeige schließen	1005
anzeigensonderveröffentlichung	911
anúncio	3760
anúncios	3760
apasă pentru sunet	4012
apmaksāta sadarbība	3241
apmaksāts saturs	3191
apmokėta partnerystė	3174
apmokėtas turinys	3174
aportació mensual	464
aportació única	464
aportación mensual	1625
aportación única	1625
app letöltése	2511
app storeからダウンロード	2937
app storeでダウンロード	2937
app store에서 다운로드	3067
apple ile giriş yap	4792
apple podcastで聴く	2965
appleでサインイン	2947
appleでログイン	2947
appleで続ける	2947
app内打开	5207
après la publicité	2042
aptaujas rezultāti	3224
após a publicidade	3760
apóyanos	1495
apóyanos en patreon	1624
apúntate	1510
aquest article està bloquejat	467
aquest article t'ha estat útil	445
aquest camp és obligatori	469
aquest vídeo ja no està disponible	452
aquest vídeo no està disponible	452
ar norite gauti pranešimus	3158
arată conținutul	3976
arată mai mult	3996
arată mai puțin	3925
arată răspunsurile	3964
arată tot	3925
arkadaşina gönder	4701
arkadaşinla paylaş	4701
article abonné	2007
article ajouté à vos sélections	2034
article lu par une voix de synthèse	2122
article précédent	2055
article réservé aux abonnés	2007
article següent	473
article sponsorisé	2089
articles associés	2055
articles liés	2055
articles recommandés	2055
articles récents	2055
articol exclusiv pentru abonați	3955
articole asemănătoare	3922
articole înrudite	3922
articoli più letti	2764
articolul continuă după publicitate	3944
articolul continuă după reclamă	3916
articolul continuă mai jos	3916
articolul următor	3922
artikeln finns också som ljud	4500
artikeln fortsätter efter annonsen	4504
artikeln fortsätter nedan	4504
artikeln fortsätter under bilden	4504
artikeln går att lyssna på	4500
artikeln läses upp av en syntetisk röst	4583
artikeln är automatiskt genererad	4608
artikeln är låst	4486
artikeln är maskinöversatt	4608
artikeln är skapad automatiskt	4608
artikeln är skyddad av upphovsrätt	4606
artikeln är uppläst av en dator	4500
artikkel jätkub pärast reklaami	1688
artikkel jätkub reklaami järel	1688
artikkel on kaitstud autoriõigusega	1741
artikkel täieneb	1686
artikkelen er låst	3439
artikkelen finnes også som lyd	3452
artikkeli jatkuu kuvan jälkeen	1879
artikkeli on konekäännetty	1979
artikkeli on suojattu tekijänoikeudella	1977
artikkelin lukee synteettinen ääni	1951
artikkelin voi myös kuunnella	1876
artiklen er låst	639
artiklen er læst op af en robot	649
artiklen findes også som lyd	649
artiklen fortsætter efter annoncen	657
artiklen fortsætter efter reklamen	770
artiklen fortsætter nedenfor	657
artiklen fortsætter under billedet	657
artiklen kan også høres	649
artiklen læses op af en kunstig stemme	737
artikli loeb ette tehishääl	1684
artiklit loeb sünteetiline hääl	1722
artiklit loeb tehishääl	1684
artykuł czytany przez syntezator mowy	3686
artykuł dla subskrybentów	3587
artykuł do słuchania	3686
artykuł kontynuowany pod reklamą	3605
artykuł premium	3699
artykuł sponsorowany	3602
artykuł zablokowany	3699
artykuły na e-mail	3590
artykuły partnerów	3721
artículo anterior	1544
artículo regalado	1671
artículo relacionado	1544
artículo siguiente	1633
artículos recomendados	1602
artículos relacionados	1544
as notícias mais lidas	3826
ascultă	3913
ascultă articolul	3972
ascunde răspunsurile	3964
aseta ensisijaiseksi lähteeksi	1983
aslini göster	4717
assine já	3739
atbalstīt	3182
atcel jebkurā laikā	3182
atcelt var jebkurā laikā	3230
atcerēties mani	3231
atidaryti galeriją	3167
atidaryti programėlėje	3157
atidaryti programėlę	3157
atkūrimo greitis	3155
atlikite testą	3149
atlikušais laiks	3224
atlikušais laiks -#	3223
atpakaļ uz augšu	3234
atpakaļ uz sākumlapu	3234
atradi kļūdu	3235
atradi kļūdu rakstā	3188
atradāt kļūdu	3235
atrakinti straipsnį	3163
atrisini krustvārdu mīklu	3217
atsaukt piekrišanu	3221
atsisiųsti garso įrašą	3155
atsisiųsti iš app store	3157
atsisiųsti iš google play	3157
atsisiųsti programėlę	3157
atsiųskite naujieną	3168
atsiųskite nuotraukas	3168
atskaņot video	3223
atskaņošanas ātrums	3223
atslēgt rakstu	3230
atslēgvārdi	3224
atteikties var jebkurā laikā	3232
attēls # no #	3243
attēls #/#	3243
attēls attēlā	3223
atualizar a página	3846
atualizar página	3846
atvērt	3190
atvērt galeriju	3234
atvērt lietotni	3225
atvērt lietotnē	3225
atvērt rakstu	3230
atļaut paziņojumus	3226
atšaukti galite bet kada	3113
atšaukti sutikimą	3153
aucun commentaire à ce niveau	2093
audio narrado por una voz automática	1574
audio vytvorila umelá inteligencia	4347
auf apple podcasts hören	884
auf spotify hören	884
ausgewählt für sie	910
auswahl bestätigen	968
auswählen	984
automaatselt tõlgitud	1735
automaattinen käännös	1980
automaticky preložené	4369
automaticky přeloženo	618
automatické prehrávanie	4347
automatické přehrávání	589
automatický preklad	4370
automatický překlad	619
automatikus lejátszás	2509
automatinis atkūrimas	3155
automatisch übersetzt	998
automatische übersetzung	999
automatiskt översatt	4608
automatiškai išversta	3169
automatsko puštanje	4249
automātiski tulkots	3236
automātiskā atskaņošana	3223
autoriser la publicité	2131
ava äpis	1724
avantage abonnés	2120
avantages abonnés	2120
avantaje pentru abonați	3970
avançar # segundos	3836
avançar para o conteúdo	3778
aveți deja cont	3990
avfölj	4613
avfølg	3571
avis de décès	2089
avoimet työpaikat	1894
avregistrera dig när som helst	4598
avsluta när du vill	4486
avsluta när som helst	4598
avslutt når du vil	3439
avslå alle	3539
avís legal	424
avísanos de un error	1647
aylik bağiş	4789
aylik bağiş yap	4820
ayrintilar için tiklayin	4716
ayrintilar için tiklayiniz	4716
az ai hibázhat	2535
az ai tévedhet	2535
az e-mail-címed	2525
az első hónap csak # ft	2424
az mi hibázhat	2535
az oldal tetejére	2528
az outbrain ajánlásával	2543
az ön e-mail-címe	2525
az ön neve	2525
az összefoglalót ai készítette	2535
az összefoglalót mi készítette	2535
az összes cikk	2528
az összes elfogadása	2501
az üzeneted	2526
aç	4717
añadir a favoritos	1525
añadir a la cesta	1670
añadir a mi lista	1601
añadir a mis temas	1663
añadir al carrito	1670
añadir comentario	1537
añadir como fuente preferida	1641
añadir una respuesta	1647
añadir usuario	1500
añádenos como fuente preferida	1641
aún no eres suscriptor	1627
aún no estás registrado	1627
aún no te has registrado	1500
aún no tienes cuenta	1627
ačiū už jūsų balsą	3149
ačiū už registraciją	3165
ačiū už žinutę	3165
ačiū, kad balsavote	3149
ačiū, kad užsiprenumeravote	3138
ați uitat parola	3990
ați votat deja	3964
""", 'b': """
baixar episódio	3836
baixar o áudio	3836
baixar áudio	3836
bandykite dar kartą	3165
bandykite vėliau	3165
bankkártyás támogatás	2519
bankovním převodem	601
banküberweisung	785
bara för dig som prenumererar	4595
bara för prenumeranter	4595
bare nødvendige	3538
bağiş sayfasina git	4789
bağiş yap	4691
bağiş yapin	4691
bağişim	4790
bağlanti kopyalandi	4806
bağlantiyi kopyala	4701
başa dön	4716
başka tutar	4789
be šlamšto	3165
bedste værdi	751
bei google als quelle hinzufügen	812
bei spotify hören	884
beitrag nicht mehr verfügbar	970
bejegyzés betöltése	2501
bejelentkezés	2424
bejelentkezés apple-fiókkal	2522
bejelentkezés facebookkal	2522
bejelentkezés google-fiókkal	2522
bekræft din e-mail	753
belépés	2424
belépés facebook-fiókkal	2522
belépés facebookkal	2522
belépés google-fiókkal	2522
benefício do assinante	3804
bere sintetični glas	4446
berite naprej z naročnino	4455
bestill nå	3535
beställ boken	4576
betalas årsvis	4595
betales årlig	3553
betales årligt	750
betalt innehåll	4615
betrag wählen	784
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2541
betűméret módosítása	2541
betűméret növelése	2541
bez mišljenja	4243
bez surogātpasta	3232
bez zobowiązań	3700
bez závazku, kdykoli zrušíte	495
bez závazků	495
bezmaksas piegāde	3220
bezárás	2419
beágyazott tartalom	2501
beállítás preferált forrásként	2538
beállítások mentése	2501
beállítások módosítása	2504
beğen	4770
beğenme	4770
bidrag kan trækkes fra i skat	747
bieżący czas #	3686
bild in originalgröße	988
bild vergrößern	839	988
bildergalerie öffnen	988
bildirimleri aç	4767
bildirimleri açin	4767
bilety już w sprzedaży	3679
bir hata oluştu	4794
bir tutar seçin	4820
bir şeyler ters gitti	4795
bir şeyler yanliş gitti	4795
bitte füllen sie dieses feld aus	985
bitte geben sie eine gültige e-mail-adresse ein	985
bitte prüfen sie ihr postfach	985
bitte versuchen sie es später erneut	894
bitte versuchen sie es später noch einmal	985
bitte überprüfen sie ihr postfach	985
bize ulaşin	4709
biểu quyết	92
bjud en vän på artikeln	4500
bjud oss på en kaffe	4593
bjud oss på kaffe	4593
bjud på en kaffe	4593
bli månadsgivare	4482
bli støttemedlem	3436
bliv fast støtte	747
bliv støtteabonnent	747
bliv støttemedlem	636
blocco pubblicità rilevato	2823
blokovať	4351
bloqueador de anúncios ativado	3882
bloqueador de anúncios detectado	3882
bloqueur de publicité détecté	2165
bloqueur détecté	2165
boletín	1510
bolo to užitočné	4369
brezplačna dostava	4442
browserul tău nu poate reda acest video	3935
brukervilkår	3463
brīva summa	3229
bu haber abonelere özeldir	4692
bu haber yapay zeka tarafindan seslendirilmiştir	4776
bu haber yapay zekâ ile seslendirilmiştir	4776
bu haberi paylaş	4829
bu haberi paylaşin	4829
bu haberler de ilginizi çekebilir	4715
bu içerik abonelere özeldir	4692
bu içerik faydali oldu mu	4769
bu içerik görüntülenemiyor	4779
bu içerik gösterilemiyor	4779
bu içerik kilitli	4792
bu video artik mevcut değil	4776
bu video bulunduğunuz ülkede izlenemiyor	4776
bu video mevcut değil	4776
bu video ülkenizde izlenemiyor	4776
bu yaziyi paylaş	4829
bu yorumu şikayet et	4811
bu özet yararli oldu mu	4738
bugün değil	4690
bulmaca çöz	4772
bunlar da ilginizi çekebilir	4710
burtu izmērs	3239
butlletí	435
buy me a coffee ☕	1174
buy me a cup of coffee ☕	1174
buy us a coffee ☕	1174
buzón anónimo	1636
buzón seguro	1636
buďte v obraze	500
bylo to pro vás užitečné	618
bylo to užitečné	618
bài cùng chuyên mục	5041
bài cùng tác giả	5019	5041
bài khác	5005
bài khác của tác giả	5075
bài liên quan	5005
bài mới nhất	5041
bài quảng cáo	5042
bài tiếp theo	5005
bài trước	5075
bài viết có hữu ích không	5048
bài viết có hữu ích với bạn không	5048
bài viết cùng tác giả	5019
bài viết khác của tác giả	5019
bài viết liên quan	5005
bài viết mới	5040
bài viết này bị khóa	5069
bài viết này có hữu ích không	5048
bài viết tiếp theo	5075
bài viết tiếp tục bên dưới	5044
bài viết tiếp tục sau quảng cáo	5044
bài viết trước	5075
bài viết được tặng bởi thuê bao	5095
bài được dịch tự động	5040
bài đọc nhiều	5041
báo cáo	5049
báo cáo bình luận	5086
báo cáo vi phạm	5049
báo lỗi	5004
báo lỗi bài viết	5048
bármikor leiratkozhat	2451
bármikor leiratkozhatsz	2451
bármikor lemondhatja	2424
bármikor lemondható	2424
bäst värde	4596
bästa pris	4596
bình chọn	91	5049
bình chọn của bạn đã được ghi nhận	5048
bình luận	5004
bình luận (#	5004
bình luận của bạn	5086
bình luận hay	5025
bình luận đã bị tắt	5086
bölümü indir	4776
búsqueda	1550
bücher aus dem shop	817
bülten	4745
bülten üyeliği	4745
bültene abone oldunuz	4745
büyüt	4716
bądź na bieżąco	3590
bądź pierwszą osobą, która skomentuje	3715
błędny adres e-mail	3702
bővebben	2447	2503
būkite pirmas	3119
būkite pirmas, pakomentavęs	3119
bạn chưa có tài khoản	5069
bạn chưa đăng ký	5069
bạn có muốn nhận thông báo	5062
bạn có muốn nhận thông báo không	5062
bạn có thể hủy đăng ký bất cứ lúc nào	5071
bạn có thể quan tâm	5005
bạn muốn nhận thông báo	5062
bạn thấy bài viết này thế nào	5048
bạn đang theo dõi chủ đề này	5080
bạn đã bình chọn	5048
bạn đã bình chọn rồi	5048
bạn đã có tài khoản	5069
bạn đã đăng ký rồi	5092
bản ghi	5056
bật	5063
bật thông báo	5062
bật tiếng	5055
bắt buộc	5072
bắt đầu trắc nghiệm	5051
bỏ qua	4983
bỏ qua quảng cáo	5089
bỏ theo dõi	5080
""", 'c': """
cada aportació compta	438
cada aportación cuenta	1597
cada contribuição conta	3821
cada doação conta	3849
cada donación cuenta	1624
cadastre-se grátis	3739
califica este artículo	1537
campo obrigatório	3854
campos obrigatórios	3854
cancel·la quan vulguis	467
cargando el vídeo	1612
cargando vídeo	1612
cargar más	1550
cargar más comentarios	1605
cargar más noticias	1633
cargar publicación	1616
cargar vídeo	1616
carrega la publicació	456
carrega més comentaris	445
carregando o vídeo	3836
carregando vídeo	3836
carregant el vídeo	452
carregar conteúdo	3840
carregar conteúdo externo	3765
carregar mais comentários	3828
carregar mais notícias	3858
carregar o conteúdo	3840
carregar publicação	3840
carregar vídeo	3840
carte de crédit	2006
cartão de crédito	3738
caseta redacțională	3932	3933
categorieën	3297
categorías	1544
caută	3924
caça-palavras	3833
ce contenu vous a-t-il été utile	2085
ce résumé vous a-t-il été utile	2085
cea mai bună ofertă	3991
cela vous a-t-il été utile	2114
cele mai citite știri	3958
cele mai noi știri	3922
celkem hlasovalo # čtenářů	577
celozaslonski način	4446
celá obrazovka	589
celý článek	522
celý článek zde	610
celý článok	4363
cenimy twoją prywatność	3608
cererea ta a fost trimisă	4015
cerrar galería	1661
cerrar menú	1550
cerrar sesión	1500
cet article est en accès libre pour les abonnés	2102
cet article est lu par une voix de synthèse	2085
cet article vous a-t-il été utile	2114
cette adresse est déjà inscrite	2169
cette information vous a-t-elle été utile	2156
cette page vous a-t-elle été utile	2114
cette réponse est-elle utile	2114
cette vidéo est indisponible	2122
cette vidéo ne peut pas être lue	2122
cevaplari göster	4769
changer mes préférences	2046
chargement du lecteur vidéo	2122
charger la vidéo	2126
charte éditoriale	2145
chcem dostávať upozornenia	4350
chcem odoberať	4360
chcete dostávat notifikace	593
chcete dostávat upozornění	593
chcete dostávať notifikácie	4350
chcete dostávať upozornenia	4350
chci dostávat upozornění	593
chci odebírat	500
chci podpořit	492
chci přispět	492
chi tiết	5009
chia sẻ	4993
chia sẻ bài viết	4993
chia sẻ bài viết này	5095
chia sẻ facebook	5040
chia sẻ lên facebook	5082
chia sẻ qua email	5082
chia sẻ qua facebook	5040
chia sẻ qua zalo	5082
chia sẻ tin này	5095
chia sẻ zalo	5082
chia sẻ ý kiến của bạn	5004	5025
cho chúng tôi biết ý kiến	5048
cho phép	5063
cho phép thông báo	5062
chuyên mục	5005
chuyển đến công thức	61
chép liên kết	5040
chính sách bảo mật	5003
chính sách bảo mật | điều khoản sử dụng	5003
chính sách cookie	5002	5003
chính sách quyền riêng tư	5003
chơi miễn phí	5051
chơi ngay	5051
chưa có tài khoản	5069
chấp nhận	5002
chấp nhận tất cả	5002	5003
chấp nhận tất cả cookie	5003
chấp nhận và tiếp tục	5002	5059
chất lượng	5056
chế độ tối	5088
chỉ dành cho thuê bao	5069
chỉ dành cho thành viên	5069
chọn	5070
chọn gói	5069
chọn gói của bạn	5069
chọn gói đăng ký	5069
chọn số tiền	5090
chủ đề	5005
chủ đề liên quan	5005
chủ đề nóng	5041
cikk ajándékozása	2541
cikk elküldése ajándékként	2541
cikk feloldása	2522
cikk meghallgatása	2509
cikk megosztása	2430
cikk mentése	2430
cikk nyomtatása	2541
cikkünk frissül	2447
citeşte şi	3922
citește articolul complet	3996
citește articolul integral	3996
citește fără limite	3955
citește gratuit	4014
citește mai departe	3922	3924
citește mai mult	3922	3924
citește regulile comunității	3938
citește tot articolul	3996
citește transcrierea	3972
citește în aplicație	3979
citește și	3922
citi šobrīd lasa	3184
citit de o voce sintetică	3972
citiți și	3922
cobrança anual	3853
codes de réduction	2180
cofnij zgodę	3683
col·labora	411
comandă acum	3942	3970
comandă cartea	3942	3970
comentariile sunt doar pentru abonați	4008
comentariul tău	4008
comentariul tău așteaptă moderarea	3938
comentează	3921
comentário	3767
comentário aguardando moderação	3814
comentários	3767
comentários desativados	3873
comentários exclusivos para assinantes	3814
commander ce numéro	2089
commander le numéro	2088
comment désactiver mon adblocker	2131
comment désactiver mon bloqueur	2131
commentaire en attente de modération	2093
commentaires désactivés	2156
commerciële bijdrage	3347
commerciële content	3426
commerciële inhoud	3426
comparte este artículo	1671
compartilhar esta matéria	3894
compartilhe esta notícia	3894
compartir esta página	1671
completează formularul #	3904
completează online formularul #	3904
compre a edição impressa	3804
conditions générales	2044
conectează-te cu facebook	3955
conectează-te cu google	3955
confidentialité	2044
configuració de galetes	456
configuració de les galetes	456
configuració de privacitat	456
configuración	1534
configuración de cookies	1534
configuración de privacidad	1616
configurações de cookies	3762
configurações de privacidade	3840
confira o preço	3893
conheça as ofertas	3884
conheça os planos	3884
conheça todas as nossas newsletters	3818
consenti la pubblicità	2788
consigue tu entrada aquí	1577
consulta les normes de participació	427
consultez notre charte de modération	2093
consíguelo en tu quiosco	1577
contacta amb la redacció	475
contacta con la redacción	1636
contactar a redação	3861
contactar con la redacción	1636
contactați redacția	3998
contacte a redação	3861
contactează redacția	3998
contacter la rédaction	2145
contactez la rédaction	2145
contenu externe recommandé	2083
contenu proposé par notre partenaire	2089
contenu réservé	2135
contenu réservé aux abonnés	2135
contenu sponsorisé	2042
contenus recommandés	2107
contenus sponsorisés	2042	2055
conteúdo bloqueado	3765
conteúdo de marca	3760
conteúdo exclusivo	3739
conteúdo exclusivo para assinantes	3823
conteúdo externo	3799
conteúdo externo bloqueado	3765
conteúdo externo recomendado	3799
conteúdo gerado por ia	3879
conteúdo pago	3834
conteúdo para assinantes	3739
conteúdo patrocinado	3760
conteúdo premium	3823
conteúdo produzido pela marca	3804
conteúdo relacionado	3775
conteúdos relacionados	3826
contingut només per a usuaris registrats	439
continua a leggere dopo la pubblicità	2776
continua após a publicidade	3760
continua després de l'anunci	429
continuar leyendo aquí	1500
continuarea articolului după publicitate	3944
continuarea articolului după reclamă	3941
continue a ler esta notícia	3826
continuer après la publicité	2042
continuer sans désactiver	2165
continuer à lire	2171
continuă cu apple	3955
continuă cu email	4014
continuă cu facebook	3955
continuă cu google	3955
continuă lectura	4017
continuă pe site	3979
continuă să citești	4017
continuă să citești după publicitate	3941
continuă în browser	3979
continúa abajo	1532
contáctanos	1537
convida'ns a un cafè	464
conținut disponibil doar utilizatorilor înregistrați	3955
conținut exclusiv	3908
conținut exclusiv pentru abonați	3908
conținut extern	3935
conținut extern recomandat	3935
conținut pentru abonați	3906
conținut plătit	3970
conținut premium	3955
conținut promovat	3944
conținut sponsorizat	87	3916
cookie beállítások	2501
cookie を管理する	2934
cookie 偏好設定	5128
cookie 偏好设置	5128
cookie 設定	5204
cookie 设置	5204
cookie-beállítások	2501
cookie-beállítások módosítása	2504
cookieinställningar	4506
cookies a ochrana soukromí	515
cookieの管理	2934
cookieの設定	2868
cookieの設定を変更	2870
cookieを拒否する	2967
cookieを管理	2934
cookieを管理する	2934
cookie政策	5126
cookie設定	2868	2871	5126
cookie設定を変更	2870
cookie设置	5126	5129
copia enllaç	481
copia l'enllaç	418
copiază	4005
copiază link	3913
copiază linkul	3913
copy link thành công	5040
correo electrónico	1510
correo electrónico no válido	1629
correo no válido	1629
correu electrònic	470
correu electrònic no vàlid	469
correu no vàlid	469
coś poszło nie tak	3703
coś poszło nie tak. spróbuj ponownie	3702
coś poszło nie tak. spróbuj ponownie później	3702
creează cont	3906
crucigrama del día	1648
créer mon compte	2007
créer un compte	2007
créer une alerte	2095
créer une alerte sur ce thème	2095
csak a szükséges sütik	2501
csak a szükségesek	2501
csak előfizetők számára	2522
csak előfizetőknek	2424
csomagok megtekintése	2522
cualquier aportación ayuda	1624
cum îl dezactivez	3986
cumpără acum	3970
cumpără bilet	3942	3970
cumpără bilete	3942	3970
cumpără bilete online	3970
cumpără cartea	3942	3970
cumpără de pe emag	3970
cumpără revista	3941
cuvinte încrucișate	3969
czy artykuł był pomocny	3713
czy artykuł był przydatny	3713
czy ten artykuł był pomocny	3713
czy to było pomocne	3713
czyta głos ai	3686
czytaj całość	3623
czytaj cały artykuł	3705
czytaj również	3620
czytaj także	3620
czytaj też	3620
czytaj też nasze inne artykuły	3620
czytaj więcej	3620	3623
czytaj więcej o	3620
czytane przez głos syntetyczny	3686
cài đặt	5002
cài đặt cookie	5059
cài đặt quyền riêng tư	5059
cài đặt ứng dụng	5061
các bài viết khác của tác giả	5019
các tin khác	5005
cách tắt	5066
cách tắt trình chặn quảng cáo	5065
câmp obligatoriu	3992
câmpuri obligatorii	3992
cât de util a fost acest articol	3938
câu đố	5053
címkék	2445
címlap	2445
címlapra	2528
címlapról ajánljuk	2445
có lẽ để sau	4983
có lỗi xảy ra	5071
có thể bạn quan tâm	19	5005
có thể bạn thích	19
có, tôi muốn	5062
códigos de desconto	3893
códigos de descuento	1670
códigos promocionales	1670
cómo desactivar el bloqueador	1622
cómo desactivarlo	1623
cómpralo aquí	1611
cómpralo en amazon	1611
cùng chuyên mục	5005
cùng chủ đề	5041
cùng tác giả	5019	5041
cũ nhất	5049
cảm ơn bạn đã bình chọn	91	5048
cảm ơn bạn đã tham gia	5048
cảm ơn bạn đã ủng hộ	5090
cảm ơn, tin nhắn của bạn đã được gửi	5071
cỡ chữ	65	5030
cửa hàng	5084
""", 'd': """
d'autres articles à découvrir	19
da, želim	4253	4450
dagens fråga	91	4569
dagens spørgsmål	91	723
dagens spørsmål	91	3527
daha az göster	4717
daha fazla göster	4716
daha fazla haber için tiklayin	4716
daha fazla yorum yükle	4769
daha önce oy kullandiniz	4769
daha önce oy verdiniz	4769
dalies ar šo rakstu	3187
dalinkitės	3113
dalinkitės straipsniu	3118
dalsza część artykułu pod materiałem wideo	3602
dalsza część artykułu pod wideo	3602
dalsza część tekstu pod wideo	3602
dalszy ciąg materiału pod wideo	3605
dalīties	3182
dalīties ar draugiem	3187
dalīties ar rakstu	3239
dalīties facebook	3187
dalīties whatsapp	3239
další	522
další foto	610
další fotografie	610
další snímek	610
další strana	522
další video	589
další z rubriky	520
další zprávy	520
další článek	520
další články	19	520
další články od autora	610
další čtení	520
danke für dein feedback	888
danke für deine stimme	91
danke für ihr feedback	888
danke für ihre stimme	91	958
danke fürs abstimmen	958
danke fürs mitmachen	91
danos tu opinión	1588
dans l'actualité	2107
dans la même catégorie	2055
dans la même rubrique	2055
dans la même série	2055
dar lze odečíst z daní	600
dar si můžete odečíst z daní	600
darovat jednorázově	600
darovat měsíčně	600
darovat článek	504
darovať	4284
darovať jednorazovo	4354
darovať mesačne	4354
darovať článok	4292
darowiznę możesz odliczyć od podatku	3696
darujte nám # %	4354
darujte tento článek	504
darujte tento článok	4292
das könnte dich auch interessieren	836
das könnte ihnen auch gefallen	836
das könnte sie auch interessieren	836
das könnte sie interessieren	836
das video ist in ihrem land nicht verfügbar	970
das video ist leider nicht mehr verfügbar	970
das video ist nicht mehr verfügbar	970
das video ist nicht verfügbar	970
das wichtigste in kürze, zusammengefasst von ki	872
datenschutzerklärung	822
daugiau autoriaus straipsnių	3167
daugiau straipsnių	3167
daugiau šia tema	3115
dať spätnú väzbu	4369
dbamy o twoją prywatność	3608
deaktivér din adblocker	744
deblochează articolul	3955
definições de cookies	3840
definições de privacidade	3840
deine stimme wurde gezählt	958
deixar um comentário	3767
deixe um comentário	3767
del på e-mail	768
del på e-post	3452
del på facebook	649	3452
del på mail	649
del på twitter	649	3452
del på whatsapp	3572
del på x	649	3452
dela inlägget	4500
dela på facebook	4500
dela på twitter	4500
dela på whatsapp	4614
dela på x	4500
dela som gåva	4614
deli po e-pošti	4471
deli članek	4392
delite članek	4392
demander un droit de réponse	2156
den här artikeln är låst	4595
den här artikeln är skyddad av upphovsrättslagen	4606
den här videon är inte längre tillgänglig	4583
den här videon är inte tillgänglig	4583
denne artikel er låst	750
denne artikkelen er låst	3553
denne saken er låst	3553
denne video er ikke længere tilgængelig	737
denne video er ikke tilgængelig	737
denunciar comentário	3873
denunciar este comentário	3873
der er opstået en fejl	754
der opstod en fejl. prøv igen senere	753
dernière minute	2055
dernières actualités	2055
dernières infos	2055
dernières nouvelles	2055
desa les preferències	456
desa per llegir després	441
desactívalo para continuar	1622
desactívalo para seguir leyendo	1622
desbloquear artículo	1598
desbloqueie este conteúdo	3823
descarcă aplicația	3979
descarcă audio	3972
descarcă din app store	3979
descarcă din google play	3979
descarcă episodul	3972
descarcă formularul	3904
descarcă formularul #	3904
descargar pódcast	1612
descarrega l'àudio	452
descarregar áudio	3836
deschide aplicația	3979
deschide în aplicație	3979
descárgala en app store	1619
descárgala en google play	1619
descărcați formularul #	3904
destekçi ol	4789
destekçimiz olun	4789
desteğiniz fark yaratir	4820
desteğiniz için teşekkür ederiz	4820
desteğiniz için teşekkürler	4820
det er gratis å opprette en bruker	3439
det går inte att visa innehållet	4580
det har oppstått en feil	3557
det här innehållet kan inte visas	4580
det här innehållet är inte tillgängligt	4580
det læser andre	674
det oppsto en feil. prøv igjen senere	3556
det är gratis att skapa ett konto	4486
detaylar için tiklayin	4716
detaylar için tiklayiniz	4716
detta material är skyddat enligt lagen om upphovsrätt	4548
detta är en annons	4504
detta är en plusartikel	4486
dette indhold er ikke tilgængeligt	734
devam etmek için üye girişi yapin	4692
devami için abone olun	4692
devamini okumak için abone olun	4692
dezactivează sunetul	3972
dienas jautājums	3217
diese funktion steht nur angemeldeten nutzern zur verfügung	906
dieser inhalt ist nicht mehr verfügbar	967
dieser inhalt ist nicht verfügbar	967
dieser kommentar wurde gelöscht	1000
dieses video ist in deinem land nicht verfügbar	970
dieses video ist in ihrem land nicht verfügbar	970
dieses video ist leider nicht mehr verfügbar	970
dieses video ist nicht mehr verfügbar	970
dieses video ist nicht verfügbar	970
digite um e-mail válido	3854
din aceeași categorie	3922
din aceeași secțiune	3958
din röst har registrerats	4569
din röst är registrerad	91
din röst är räknad	4569
disponibil în app store	3979
disponibil în app store și google play	3949
disponibilă în app store și google play	3949
disponível na app store	3843
distribuie știrea	4019
distribuiți	3913
diğer fotoğraf için tiklayin	4713
diğer haberler	19	4710
diğer okurlar bunlari okuyor	4710
diğer sayfaya geçmek için tiklayin	4713
diğer seçenekler	4807
diğer tutar	4789
diğer yazilari	4798
dla prenumeratorów	3699
dla subskrybentów	3587
dlaczego widzę tę reklamę	3721
do fotogalérie	4363
do galérie	4363
do góry	3623
do košíka	4342
do košíku	509	583
do księgarni	3603
do speciálu	610
doar abonații pot comenta	3938
doar pentru abonați	3906
doação mensal	3735
doação única	3735
doba čtení # min	522
dodaj do moich tematów	3717
dodaj jako preferowane źródło	3717
dodaj kao željeni izvor	4273
dodaj nas do preferowanych źródeł	3717
dodaj nas do wyjątków	3691
dodaj u košaricu	4245
dodaj v košarico	4441
dogodila se greška. pokušajte ponovno	4261
dolgozzon nálunk	2447
domiciliación bancaria	1499
domů	522
don régulier	2132
dona suport al periodisme en català	438
dona'ns la teva opinió	445
donació mensual	465
donació única	465
donación mensual	1495
donación puntual	1625
donación única	1495
donativo único	3850
donați	3903
donația mea	4013
donație lunară	3988
donație unică	3988
donează	3903
donează acum	3903
donează lunar	3903
donează lunar # euro	3954
donează lunar # lei	3954
donează o dată	3987
doner nå	3436
doniraj mesečno	4256	4453
doniraj mjesečno	4256
données personnelles	2044
donér	636
donér nu	636
doporučeno outbrain	626
doporučeno taboola	626
doporučené	520
doporučené články	520
doporučuje outbrain	626
doporučujeme	520	604
doporučujeme přečíst	520
doporučujeme také	520
dosegli ste omejitev člankov	4455
dosegnuli ste ograničenje članaka	4258
dossier spécial	2119
dovanoti straipsnį	3172
dozvoli obaveštenja	4252
dołącz do dyskusji	3670
dołącz do nas	3584
dołącz do newslettera	3590
došlo je do greške. pokušajte ponovo	4261
došlo je do pogreške. pokušajte ponovno	4261
došlo k chybě	608
došlo k chybě. zkuste to prosím později	607
drodzy użytkownicy	3608
droga użytkowniczko, drogi użytkowniku	3608
drogi użytkowniku	3608
droits réservés	2176
drukāt	3187
drukāt rakstu	3239
drukāt recepti	61
du använder en adblocker	4589
du använder en annonsblockerare	4589
du er nå påmeldt	3446
du er nå påmeldt nyhetsbrevet	3446
du följer	4612
du följer det här ämnet	4612
du följer nu	4612
du följer redan	4612
du följer redan ämnet	4612
du følger allerede	3570
du følger allerede dette emne	767
du følger allerede dette temaet	3570
du følger allerede emnet	767
du følger dette emne	767
du følger dette temaet	3570
du følger emnet	767
du følger nå	3570
du har en adblocker påslagen	4591
du har en annonsblockerare påslagen	4591
du har nådd grensen	3553
du har nået din grænse	750
du har nått din gräns	4595
du har redan röstat	4569
du har rätt att vara anonym	4514
du har slået adblock til	744
du kan när som helst avregistrera dig	4598
du kan när som helst avsluta prenumerationen	4493
du kan når som helst melde deg av	3446
du kan opsige når som helst	639
du kan trække beløbet fra i skat	747
du kanske också gillar	4518
du modtager snart en bekræftelse på mail	644
du même auteur	2055
du prenumererar nu på nyhetsbrevet	4493
du skyddas av källskyddet	4514
du verkar använda en annonsblockerare	4589
du vil kanskje også like	3474
du är nu anmäld	4598
du är skyddad av källskyddet	4514
du är skyddad enligt källskyddet	4514
duración	1613
durată	3973
duração	3837
durée	2123
durée : #	2076
dziękujemy za głos	91	3673
dziękujemy za oddanie głosu	91	3673
dziękujemy za przesłanie formularza	3702
dziękujemy za udział w sondzie	3673
dziękujemy za wiadomość	3702
dziękujemy za zapis	3590
dziękujemy! sprawdź skrzynkę	3702
dành cho bạn	5005
dành cho thuê bao	4987
dành riêng cho thành viên	5069
dárkovat článek	494
dát zpětnou vazbu	618
därefter # kr/mån tills du säger upp	4486
débloquer l'accès	2168
débloquer l'article	2007
débloquer tous les articles	2009
débloquez cet article	2102
débloquez l'accès à tous les articles	2009
débloquez l'intégralité des articles	2009
débloquez tous les articles	2009
débloquez tous nos articles	2009
déconnexion	2007
découvrez notre boutique	2088
découvrez tous nos jeux	2117
découvrir l'offre	2007
découvrir la boutique	2120
découvrir nos offres	2102
découvrir toutes nos offres d'abonnement	2102
déjà un compte	2007
déjà un compte ? connectez-vous	2007
délka	590
délka #	590
déplier	2060
détails	2060
dê a sua opinião	3828
dê sua opinião	3828
dölj	4522
dölj annons	4615
dölj bildtext	4601
dölj svar	4610
düzeltme politikasi	4800
dāvini rakstu	3187
dāvini rakstu draugam	3187
děkujeme za hlas	577
děkujeme za hlasování	91	577
děkujeme za odběr	607
děkujeme za přihlášení	500
děkujeme za vaši zprávu	607
děkujeme za váš hlas	91	577
děkujeme za zprávu	607
dĺžka	4348
dĺžka #	4348
dịch tự động	5056
""", 'e': """
e-bülten	4745
e-bülten aboneliği	4745
e-mail alebo používateľské meno	4357
e-mail cím	2525
e-mail ili korisničko ime	4258
e-mail inválido	3818
e-mail nebo uživatelské jméno	603
e-mail-cím	2526
e-mail-cím vagy felhasználónév	2522
e-mailová adresa	500
e-pasts vai lietotājvārds	3230
e-post või kasutajanimi	1729
e-posta gönder	4701
e-posta ile paylaş	4806
e-postadress eller användarnamn	4595
e-pošta ali uporabniško ime	4455
e-poštni naslov	4458
echipa redacțională	3933
ecrã inteiro	3837
edición digital	1500
edición impresa	1500
editöre yaz	4800
editöre yazin	4800
editörün seçtikleri	4710
edição impressa	3739
eget beløb	747
eget beløp	3550
egyedi összeg	2519
egyszeri adomány	2519
egyszeri támogatás	2420
egyszeri támogatás küldése	2519
egyéb összeg	2519
ehkä myöhemmin	1864
ei mielipidettä	1942
ei tänään	1864
ei vielä tunnusta	1966
ei, aitäh	1726
eikö sinulla ole tunnusta	1966
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	985
eiti į receptą	61
ekskluzivno za naročnike	4455
el juego es solo para mayores de # años	1611
el millor de la setmana a la teva bústia	435
el más popular	1628
el més llegit	415
el més popular	468
el més vist	442
el reproductor se está cargando	1612
el. paštas	3138
el. paštas arba vartotojo vardas	3163
el. pašto adresas	3165
eldste først	3568
elfelejtett jelszó	2424
elfelejtette a jelszavát	2522
elfogadom az összeset	2504
elfogadom és folytatom	2501
elfogadom és megjelenítem	2501
elfogadás és folytatás	2501
elige tu suscripción	1598
elküldés	2526
elküldöm	91	2430	2526
elküldöm e-mailben	2541
ellenőrizd a postafiókod	2525
ellenőrizze a postafiókját	2525
elmentem későbbre	2430
elolvasom később	2541
elolvasta az összes ingyenes cikkét	2522
elrejtés	2449
els lectors també han llegit	442
elutasítom	2503
elérte a havi limitet	2522
elírást talált	2441
előfizetek	2424
előfizetés	2424
előfizetési csomagok	2522
előfizetési lehetőségek	2522
előfizető vagyok	2522
előfizetői ajánlat	2498
előfizetői előny	2498
előfizetői kedvezmény	2498
előfizetői tartalom	2424
előfizetőknek	2424
előfizetőként megoszthatja a cikket	2430
előző	2447
előző cikk	2445
előző fotó	2528
előző kép	2528
előző oldal	2528
email cím	2526
email của bạn	5092
email của bạn sẽ không được hiển thị công khai	5025
email inválido	3854
email không hợp lệ	5071
email không đúng định dạng	5071
email no válido	1629
email này đã được đăng ký	5092
emailul tău	4015
emlékeztess később	2419
emlékezz rám	2523
emlékezzen rám	2523
emme voi näyttää sisältöä	1948
emme voi näyttää tätä sisältöä	1948
empfehlungen für sie	910
en beğenilen	4770
en beğenilenler	4770
en colaboración con	1644
en col·laboració amb	483
en este artículo	1544
en popüler	4793
en çok okunan	4710
en çok okunan haberler	4710
en çok okunanlar	4710
encara no estàs registrat	467
encuesta del día	1540
endast för dig som är prenumerant	4595
endast för medlemmar	4595
endast nödvändiga	4580
endast nödvändiga cookies	4580
endre tekststørrelse	3572
engangsbeløb	636
engangsbeløp	3550
engedélyezem	2515
engedélyezés	2515
engedélyezés és folytatás	2504
engedélyezés és megjelenítés	2504
engångsgåva	4482
enllaç copiat	441
ensemble, faisons vivre un média libre	2101
entgeltliche veröffentlichung	819
enthält werbung	816
entre em contato com a redação	3861
enviament gratuït	483
enviar comentário	3767
enviar corrección	1537
envoyer à un ami	2034
envoyer à un proche	2034
envoyez-nous vos témoignages	2081
envíanos tu opinión	1605
envío gratis	1644
epizód letöltése	2509
eredeti megjelenítése	2449
eredmény megtekintése	91
eredmények	92	2449
eredmények megtekintése	2492
erinnern sie mich später	780
eroare la încărcarea videoclipului	4012
erro ao carregar o vídeo	3879
error al cargar el vídeo	1653
erről bővebben itt írtunk	2447
erről is írtunk	2445
erről itt írtunk bővebben	2447
erscheint täglich	894
erscheint wöchentlich	894
erősítse meg az e-mail-címét	2525
es gratis y solo te llevará un minuto	1594
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	894
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	985
es izslēdzu reklāmu bloķētāju	3228
escanea el código qr	1619
escreva um comentário	3767
escriu a la redacció	475
escriu el teu correu electrònic	435
esi pirmais, kas komentē	3188
esimene kuu # €	1679
esta funcionalidad es sólo para registrados	1500
esta matéria foi útil para você	3801
esta notícia foi útil	3801
esta página foi útil	3828
este artigo está bloqueado	3852
este artigo foi útil	3828
este artículo está bloqueado	1627
este campo é obrigatório	3854
este correo ya está registrado	1659
este e-mail já está cadastrado	3885
este espaço é moderado pela redação	3814
este resumo foi útil	3801
este video ya no está disponible	1612
este vídeo já não está disponível	3836
este vídeo no está disponible	1612
este vídeo não está disponível	3836
este vídeo não está mais disponível	3836
este vídeo ya no está disponible	1612
está a seguir este tema	3889
estás bloqueando nuestros anuncios	1656
estás de acuerdo? vota	1588
estás siguiendo este tema	1663
estä	1957
ethvert bidrag hjælper	747
etický kodex redakce	614
etický kódex redakcie	4366
etkinleştir	4783
etkö ole tilaaja	1966
etkö ole vielä tilaaja	1966
ett fel har uppstått	4599
ett fel uppstod. försök igen senare	4598
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	985
evaluează rețeta	61
evästeasetukset	1882
evästeet	1882
evästeet ja tietosuoja	1883
evästekäytäntö	1948
exclusiv pentru abonați	3955
exibir conteúdo	3840
exklusiv für abonnenten	983
exklusiv für mitglieder	983
exklusivt för medlemmar	4595
exklusivt för prenumeranter	4595
exkluzív tartalom előfizetőknek	2522
experimente grátis por um mês	3823
externt innehåll	4580
externí obsah	586
externý obsah	4344
ez a cikk zárolt	2522
ez a mező kötelező	2525
ez a tartalom nem elérhető	2501
ez a tartalom nem jeleníthető meg	2501
ez a videó már nem elérhető	2509
ez a videó nem elérhető	2509
ez is érdekelhet	2445
ez is érdekelheti	2445
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2501
ezt a témát már követi	2538
ezt is ajánljuk	2445
ezt olvasta már	2445
ezt olvastad már	2445
eén keer toestaan	3388
ešte nemáte predplatné	4357
ešte nemáte účet	4357
ești de acord? votează	3938
ești deja abonat	3963
ești deja abonată	3963
""", 'f': """
facebook ile giriş yap	4792
facebook'ta paylaş	4701
facebook-bejegyzés betöltése	2504
facebook-poszt betöltése	2504
facebookでシェア	2861
facebookでシェアする	2861
facebookでログイン	2947
facebookで共有	2961
facebookで続ける	2947
facebookで見る	2965
facturació anual	468
facturació mensual	468
facturación anual	1628
facturación mensual	1628
facturare anuală	3991
facturare lunară	3991
facturé annuellement	2135
facturé mensuellement	2135
faire un don défiscalisé	2132
faktureras årligen	4595
faktureres årlig	3553
faktureres årligt	750
fale com a redação	3861
fazer doação	3883
fazer uma doação mensal	3883
fazer uma doação única	3883
faça login	3739
faça o quiz	3831
faça o teste	3831
faça uma doação única	3883
faça uma pergunta sobre esta reportagem	3801
felhasználási feltételek	2501
felhasználási jog vásárlása	2533
felhasználónév	2523
felhasználónév vagy e-mail	2522
feliratkozás	2526
feliratkozás hírlevélre	2525
feliratok megjelenítése	2509
fermer la fenêtre	2171
fes el qüestionari	448
fes una donació	411
fes-te sòcia	464
ficha técnica	3784
fiecare contribuție contează	3987
fiecare donație contează	3954
fiecare leu contează	3954
film jest niedostępny w twoim kraju	3686
film nie jest już dostępny	3686
film niedostępny	3686
fin de la publicité	2120
fine della pubblicità	2776
fine pubblicità	2776
fiyati gör	4775
fizetett együttműködés	2543
fizetett hirdetés	87	2433
fiók létrehozása	2424
fiókom	2424
foglalja le helyét	2498
folytatás a hirdetés után	2543
folytatás apple-fiókkal	2522
folytatás facebookkal	2522
folytatás google-fiókkal	2522
folytatás google-lel	2522
folytatás kikapcsolás nélkül	2516
fontu büyüt	4806
form gönderildi	4822
formulaire envoyé	2169
formulário enviado	3885
forstået	679
forstått	3479
forstør	738
forstør billede	677
forstør billedet	756
forstørr	3542
forstørr bilde	3477
forstørr bildet	3559
fortsett uten å slå av	3548
fortsett uten å støtte	3435
fortsätt läsa efter annonsen	4504
fortsätt med apple	4595
fortsätt med e-post	4595
fortsätt med facebook	4595
fortsätt med google	4595
fortsätt utan att stänga av	4589
fortsätt utan att stödja	4481
fortsæt med apple	750
fortsæt med at læse	657
fortsæt med e-mail	750
fortsæt med facebook	750
fortsæt med google	750
fortsæt uden at slå fra	744
fortsæt uden at støtte	635
foto # iš #	3176
fotogalería	1544
fotografia următoare	4017
fotoğraf galerisi	4798
fotoğrafi büyüt	4798
fotoğraflar için tiklayin	4713
fotoğraflari gör	4798
fotoğraflari görmek için tiklayin	4716
fotó #/#	2527
fotó megtekintése	2527
fotó: #/#	2527
fotók megtekintése	2527
fra vores annoncører	770
fra vår butikk	3535
fra våre partnere	3574
frete grátis	3870
friss hírek	2445
frissítse az oldalt	2518
fråga vår ai om artikeln	4512
från vår butik	4576
från våra annonsörer	4615
från våra partner	4615
frühbucher-tickets	963
frühbucherrabatt sichern	963
fuld skærm	737
fuldskærm	677
fullskärm	4583
fyll i fältet	4598
fäll ihop	4522
fäll ut	4522
fältet är obligatoriskt	4598
få adgang	639
få artiklen læst op	649
få de vigtigste nyheder hver morgen	644
få de viktigaste nyheterna varje morgon	4493
få de viktigste nyhetene hver morgen	3446
få læst artiklen op	737
få notifikationer	740
få notiser	4586
få nyheder på mail	644
få nyheter på e-post	3446
få nyheter på mejlen	4493
få overblikket her	677
få tilgang	3439
få varsel når vi skriver om dette	3477
få varsler	3544
följ	4501
följ det här ämnet	4612
följ direktrapporten	4601
följ författaren	4612
följ journalisten	4612
följ liverapporten	4601
följ oss	4501
följ skribent	4501
följ skribenten	4612
följ ämne	4612
följ ämnen	4612
följ ämnet	4501
för prenumeranter	4486
förderer werden	781
fördermitglied werden	781
föregående	4521
föregående artikel	4518
föregående bild	4601
föregående sida	4601
förnamn	4599
förstora	4521
förstora bild	4601
förstora bilden	4601
försök igen senare	4598
føj til foretrukne kilder	767
føj til mine emner	767
følg	652	653	3454
følg alle	653
følg alle emner	654
følg dette emne	767
følg dette temaet	3570
følg direkte	3559
følg direktesenteret	3559
følg emne	652
følg emner	654
følg emnet	3570
følg forfatter	3570
følg forfatteren	3570
følg ikke længere	767
følg journalist	3570
følg journalisten	3570
følg liveblog	756
følg livebloggen	756
følg os	652
følg oss	3454
følg sagen her	677
følg saken direkte	3559
følg serien	654
følg skribent	767
følg skribenten	767
følg tema	3454
følg temaet	3570
følg temaet og få varsel	3477
følger	653
für abonnenten	786
für den newsletter anmelden	796
für dich empfohlen	910
für sie empfohlen	910
für sie entstehen keine mehrkosten	911
fă o donație	3903
fă quizul	3967
fă testul	3967
fără obligații	3955
fără spam	3992
fără sunet	3973
fără tine nu putem	3954
főoldal	2528
""", 'g': """
galbūt vėliau	3159
galeri için tiklayin	4713
galerie schließen	988
galerie öffnen	988
galeriyi aç	4716
galeriyi gör	4798
galeriyi görmek için tiklayin	4716
galéria	2447
galéria (#	2527
galéria bezárása	2528
galéria megnyitása	2528
galéria megtekintése	2447
garanta já o seu ingresso	3804
gastos de envío incluidos	1611
gastos de envío no incluidos	1611
gauti pranešimus	3158
gaver kan trækkes fra i skat	747
ge en engångsgåva	4593
ge en gåva	4593
ge återkoppling	4608
gefällt mir	1001
gefällt mir nicht	1001
gelesen von einer künstlichen stimme	970
gelişmelerden aninda haberdar olun	4782
gem til læseliste	649
generisano veštačkom inteligencijom	4270
genindlæs siden	746
genişlet	4717
gerenciar opções	3878
gerenciar preferências	3878
geri dön	4717
gerir opções	3878
gerir preferências	3878
gestionează consimțământul	3976
gestionează cookie-urile	4011
gestionează opțiunile	3920	4011
gestionează preferințele	3976
geçerli bir e-posta adresi girin	4794
geçerli süre	4777
geçersiz e-posta	4794
geçersiz e-posta adresi	4794
ghi nhớ đăng nhập	5069
gia hạn gói	5091
giriş	4692
giriş yap	4692
giriş yapin	4692
giriş yapin veya üye olun	4692
giv et beløb	747
giv et engangsbeløb	747
giv os feedback på artiklen	666
già abbonato	2682
già registrato	2682
giải đố ngay	5051
giảm cỡ chữ	5082
giọng nam miền bắc	5030
giọng nam miền nam	5030
giọng nữ miền bắc	5030
giọng nữ miền nam	5030
giọng đọc ai	5055
giọng đọc tự động	5055
gjenstående tid	3542
gjenstående tid #	3541
gjenstående tid -#	3541
glasnoća	4250
gli articoli più letti	2764
glömt ditt lösenord	4595
glömt lösenord	4486
glömt lösenordet	4595
glücksspiel kann süchtig machen	818
godišnja naplata	4259
godišnja pretplata	4259
godišnje	4259
godišnje plaćanje	4259
godkänn	4506
godkänn alla	4506
godkänn alla cookies	4580
godkänn och fortsätt	4580
godkänn och visa	4580
godkänn och visa innehåll	4509
google hirdetések	2543
google ile giriş yap	4792
google playからダウンロード	2937
google playで手に入れよう	2937
google play에서 다운로드	3067
google reklāmas	3241
google से जारी रखें	2398
google-hirdetések	2543
googleでログイン	2947
googleで登録	2947
googleで続ける	2947
gorące tematy	3620
gracias por tu opinión	1574
gratuit, fără spam	3992
grazie, il tuo messaggio è stato inviato	2796
grotuvas įkeliamas	3155
großansicht	988
gràcies pel teu vot	445
gràcies per la teva opinió	427
gràcies per votar	427
gràcies, el teu missatge s'ha enviat	469
gràcies, ja estàs subscrit	435
grátis e sem spam	3854
grįžti į pradžią	3167
grįžti į viršų	3167
guardar artículo	1525
guardar configuración	1616
guardar para después	1601
guardar para leer después	1601
guardar preferências	3840
gå ikke glip af	674
gå ikke glip af noget	644
gå ikke glipp av noe	3446
gå til forsiden	3559
gå til hovedindhold	756
gå til indhold	677
gå til innhold	3559
gå til liveblog	756
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	723
gå til shop	731
gå til toppen	756
gå till receptet	61
gåvolänk	4614
généré par ia	2162
généré par l'ia	2162
gépi felolvasás	2509
gépi fordítással készült	2535
géppel fordítva	2535
gérer la confidentialité	2161
gérer les cookies	2044
gérer les préférences	2083
gérer les traceurs	2161
gérer mes alertes	2095
gérer mes choix	2044
gérer mes cookies	2161
gérer mes préférences	2161
gérer mon consentement	2126
gérer vos préférences	2126
gérer vos préférences de cookies	2083
góp ý	5004
gönder	91	4795
gönderiyi göster	4779
gönderiyi yükle	4779
gör quizzet	4569
gör testet	4569
görseli büyüt	4798
görüş bildir	4769
görüşünü bildir	4769
görüşünüzü bildirin	4769
gündem	4710
günün anketi	91	4739
günün bulmacasi	4812
günün haberleri	4710
günün kelimesi	4812
günün sudokusu	4812
günün özeti	4710
głosuj	91	3676
głośność	3687
gợi ý	5005
gửi	91	5004
gửi bài cho tòa soạn	5076
gửi bài viết	5076
gửi bình luận	5004	5025
gửi bình luận của bạn	5024
gửi cho bạn bè	5040
gửi email	4993
gửi góp ý	5048
gửi phản hồi	5048
gửi thành công	5071
gửi tin bài	5076
gửi trả lời	5048
gửi ý kiến	5004
gửi ý kiến của bạn	5048
gửi đi	5072
gửi ảnh cho chúng tôi	5076
""", 'h': """
haber bülteni	4745
haber güncelleniyor	4716
haberi arkadaşina hediye et	4701
haberi paylaş	4829
haberi özetle	4803
haberin devami aşağida	4752
haberin devami için kaydirin	4752
haberin devami için tiklayin	4713
haberin kilidini aç	4821
haberle ilgili diğer haberler	4715
haberlere dön	4824
hacer una donación mensual	1657
hacer una donación puntual	1657
hai già un account	2682
hai già votato	2770
halda nõusolekut	1720
hallitse evästeitä	1948
hang letöltése	2509
hanganyag letöltése	2509
hangerő	2510
hantera inställningar	4580
har du sett något	4605
harici içerik	4716
haritayi aç	4717
has arribat al límit d'articles gratuïts	439
has iniciado sesión	1572
has olvidado tu contraseña	1627
hasznos volt az összefoglaló	2441
hasznosnak találta a cikket	2441
hasło	3700
havi előfizetés	2523
havi fizetés	2523
havi rendszeres támogatás	2519
havi támogatás	2420
hayir teşekkürler	4690
hayir, teşekkürler	4690
haz una pregunta sobre este artículo	1574
he leído y acepto la política de privacidad	1594
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1627
hela artikeln fortsätter nedan	4504
heli välja	1722
helskärm	4583
helskärmsläge	4583
helyesbítési szabályzat	2532
henüz abone değil misiniz	4792
hepsini gör	4716
her destek önemli	4789
her katki değerli	4789
her katki önemli	4789
her zaman göster	4779
hesap oluştur	4692
hi estàs d'acord? vota	427
hiba bejelentése	2532
hiba jelentése	2449	2532
hiba történt	2526
hiba történt, próbálja újra később	2525
hiba történt. próbálja újra	2525
hiba történt. próbálja újra később	2525
hibabejelentés	2532
hibás e-mail-cím	2525
hibát talált	2441
hibát talált a cikkben	2532
hibát találtál	2532
hibát találtál a cikkben	2532
hier reinhören	884
hinweis schließen	780
hirdetés	2433
hirdetés bezárása	2433
hirdetés elrejtése	2543
hirdetés jelentése	2543
hirdetés vége	2543
hirdetés, görgessen tovább	2433
hirdetésblokkolót használsz	2516
hirdetések engedélyezése	2518
hirdetések kikapcsolása	2543
hivatkozás másolva	2541
hivatkozás másolása	2541
hiển thị bài đăng	5059
hiển thị nội dung	5059
hiện phụ đề	5055
hjälp oss att rätta fel	4512
hlasitosť	4348
hlasovalo # lidí	577
hlasovalo # čtenářů	577
hlasovat v anketě	577
hlasovať	91	4339
hlasovať v ankete	4338
hlavná stránka	4363
hlavné správy	4289
hlavní stránka	610
hlavní zprávy	520
ho già donato	2676
ho già un account	2794
hogyan kapcsolhatom ki a hirdetésblokkolót	2516
hogyan védjük forrásainkat	2532
hoje não	3734
hoppa till huvudinnehåll	4601
hoppa till innehåll	4521
hoppa till innehållet	4601
hoppa över inlägg från facebook	4521
hoppa över inlägg från instagram	4521
hoppa över inlägg från x	4521
hors-séries, livres, affiches	2088
hozzáadás a kedvenc forrásokhoz	2538
hozzáadás a témáimhoz	2538
hozzáadás preferált forrásként	2538
hozzájárulás kezelése	2501
hozzájárulás módosítása	2501
hozzájárulás visszavonása	2501
hozzájárulások kezelése	2501
hozzászólok	2441
hozzászólás	2441
hozzászólás elküldése	2536
hozzászólás jelentése	2536
hozzászólás küldése	2536
hozzászólási szabályzat	2536
hozzászólások	2441
hozzászólások megjelenítése	2536
hozzászólások megtekintése	2441
hrajte zodpovědně	510
hrať	4339
hrať teraz	4338
hrát	580
hrát teď	577
hvala za sporočilo	4458
hvala za vaš glas	4242	4438
hver krone hjælper	747
hver krone tæller	747
hvert bidrag hjælper	747
hylkää	1882
hylkää kaikki	1882
hyppää reseptiin	61
hyppää sisältöön	1972
hyväksy	1882
hyväksy evästeet	1882
hyväksy ja jatka	1948
hyväksy ja näytä	1948
hyväksy ja sulje	1948
hyväksy kaikki	1882
hàng năm	5068
hàng tháng	5068
hátralévő idő	2510
hátralévő idő #	2509
hátralévő idő -#	2509
hämta på google play	4585
här kan du kommentera artikeln	4512
hääleta	91
håll dig uppdaterad	4493
håll mig inloggad	4595
hình tiếp theo	5093
hírfolyam	2445
hírlevelek	2451
hírlevél	2451
hírlevél-feliratkozás	2451
hívj meg minket egy kávéra	2519
hívjon meg minket egy kávéra	2519
hören sie diesen artikel	884
hør saken	3452
hằng tháng	5068
hết quảng cáo	5054
họ tên	5072
họ và tên	5072
hủy bất cứ lúc nào	5069
hủy trả lời	5025
""", 'i': """
i den här artikeln	4601
i più commentati	2715
i più letti	2715
i più letti della settimana	2764
i più visti	2715
iba nevyhnutné	4344
iba pre predplatiteľov	4285
ich unterstütze schon	780
identifícate	1598
idi na sadržaj	4264
időtartam	2510
időtartam #	2510
ielikt grozā	3219
ielogojies, lai komentētu	3188
ielādēt ierakstu	3221
ielādēt saturu	3221
ielādēt vēl	3234
ienākt	3182
ienākt ar facebook	3230
ienākt ar google	3230
iepriekšējais attēls	3234
iepriekšējais raksts	3234
iepriekšējā lapa	3234
iesakām	3184
ieslēgt paziņojumus	3226
ieslēgt skaņu	3223
iesūti fotogrāfijas	3235
iesūti ziņu	3235
iesūtīt ziņu	3235
iesūtīt ziņu anonīmi	3235
ievadiet derīgu e-pasta adresi	3232
ieși din ecran complet	3972
igal reedel. tasuta. ilma spämmita	1731
igen, kérek	2515
igen, kérem	2515
igen, köszönöm	2515
ignorar anúncio	3879
ignorer la publicité	2162
ihre meinung zählt	829
ihre stimme wurde gezählt	91	958
ikke abonnent ennå	3553
ikke gå glipp av	3474
ikke nå	3435	3546
ikmēneša ziedojums	3229
il più popolare	2795
il più scelto	2794
il tuo browser non può riprodurre il video	2736
il tuo commento sarà pubblicato dopo l'approvazione	2751
il tuo messaggio è stato inviato	2796
il tuo voto è stato inviato	2770
il tuo voto è stato registrato	2770
iletişim	4709	4726
ilgili içerikler	4710
ilginizi çekebilecek haberler	4710
ilginizi çekebilir	4710
ilmoita asiavirheestä	1889
ilmoita virheestä	1889
image précédente	2171
imaginea anterioară	4017
imaginea următoare	4017
imam račun	4258	4455
imate namig? pišite nam	4464
imate priču za nas	4267
imię	3703
imię i nazwisko	3703
impossible de charger la vidéo	2162
impossible de lire la vidéo	2162
imprimir artículo	1601
imprimir esta matéria	3825
in bài	4993
in bài viết	4993
in công thức	61
in trang này	5040
inbäddat innehåll	4580
indhold fra annoncør	770
indholdet er ikke tilgængeligt	734
indlæg fra facebook	677
indlæg fra instagram	677
indlæs flere	677
indlæs indhold	734
indlæs opslag	734
indlæs video	734
indlæser afspiller	737
indlæser video	737
indtast beløb	747
inga kommentarer än	4610
ingen åsikt	4573
ingresá	1598
ingyen, minden héten	2453
ingyen, spam nélkül	2525
ingyenes regisztráció	2424
ingyenes szállítás	2499
inicia la sessió per comentar	445
inicia sesión	1500
inicia sesión con google	1627
inicia sesión para comentar	1605
inicia sessió	412
inicia sessió amb google	467
iniciar reproducción	1653
iniciar reprodução	3879
iniciar sesión	1500
iniciar sesión con apple	1598
iniciar sesión con facebook	1598
iniciar sesión con google	1598
iniciar sessão	3739
inicie sesión	1500
inläst av en syntetisk röst	4583
inne artykuły	3620
innehåll från annonsör	4615
innehåll från våra partner	4615
innehållet kan inte visas	4580
innehållet är skyddat av upphovsrätt	4550
innhold fra annonsør	3484
innhold fra våre annonsører	3574
innhold fra våre partnere	3574
inscription confirmée	2169
inscription à la newsletter	2017
inscrivez-vous à notre newsletter	2017
inscrição confirmada	3885
inscrição realizada com sucesso	3854
insira o seu endereço de email	3818
insira um e-mail válido	3854
instagram-bejegyzés betöltése	2504
instagramで見る	2965
instagramの投稿を読み込む	2934
instagram에서 보기	3097
instagram에서 이 게시물 보기	3097
instalează aplicația	3949
inställningar	4506
inte prenumerant än	4595
integritetsinställningar	4580
introdu emailul tău	4015
introduce tu correo electrónico	1659
introduce un correo electrónico válido	1629
introduce un correo válido	1629
introduce un email válido	1594
introduceți adresa de email	4015
introduceți o adresă de email validă	3992
introdueix un correu vàlid	469
intră în cont	3906
invítanos a un café	1495
iná suma	4354
início	3780
ir a la página de donaciones	1624
ir para a navegação	3778
ir para a página de doações	3849
ir para a página de donativos	3849
ir para o conteúdo	3780
ir para o conteúdo principal	3778
ir para o rodapé	3778
irány a bolt	2498
irányítószám	2526
isključi zvuk	4249
isključio sam blokator oglasa	4254
isključite adblock	4254
isključite blokator oglasa	4254
ispiši	4191
ispiši recept	61
ispiši članak	4275
ispravci i pojašnjenja	4267
isso foi útil	3828
istediğin zaman iptal et	4792
istediğiniz zaman abonelikten çikabilirsiniz	4745
istediğiniz zaman iptal edin	4692
isto foi útil	3828
iz naše trgovine	4245	4441
iz našeg shopa	4245
izberi naročnino	4455
izberite naročnino	4455
izbor uredništva	4389
izdrukāt	3187
izmēģini # dienas bez maksas	3182
izslēdziet reklāmu bloķētāju	3228
izslēgt skaņu	3223
izveidots ar mākslīgo intelektu	3236
izvēlies abonementu	3230
izvēlies summu	3229
izvēlieties abonementu	3230
izvēlieties summu	3229
izvēlēties plānu	3230
içeriğe geç	4716
içeriği görüntüle	4779
içeriği göster	4779
içeriği yükle	4779
iş birliği	4703
iş birliğiyle	4808
iš mūsų parduotuvės	3151
iš mūsų partnerių	3174
išbandykite # dienų nemokamai	3113
išjungiau reklamos blokavimą	3160
išjungti garsą	3155
išjunkite reklamos blokavimą	3160
išorinis turinys	3131
išsaugoti	3118
išsaugoti nustatymus	3153
išsaugoti pasirinkimą	3153
išsaugoti straipsnį	3118
išsaugoti vėlesniam laikui	3172
išversta automatiškai	3169
išversta dirbtinio intelekto	3169
""", 'j': """
j'ai déjà donné	1997
j'ai déjà un compte	2007
j'ai désactivé adblock	2131
j'ai désactivé mon adblock	2131
j'ai désactivé mon bloqueur	2131
ja hi estàs subscrit	439
ja hi estàs subscrit? entra	439
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	439
ja, gärna	4588
ja, slå på	4588
jaa sähköpostilla	1984
jaa twitterissä	1876
jaa x:ssä	1876
jag förstår	4506
jag har stängt av annonsblockeraren	4589
jag har stängt av den	4592
jag har stängt av min annonsblockerare	4589
jag stödjer redan	4481
jaga sõbraga	1684
jak chronimy nasze źródła	3709
jak chronimy źródła	3709
jak chráníme své zdroje	614
jak chráníme zdroje	614
jak to zrobić	3692
jak vypnout blokování reklam	597
jak wyłączyć adblocka	3691	3692
jak wyłączyć blokowanie reklam	3691
jakość	3687
jatka sähköpostilla	1966
jau turiu paskyrą	3163
jaunākie	3184
jaunākie vispirms	3237
jautā mākslīgajam intelektam	3188
javascript ei ole käytössä	1951
javascript er slået fra	737
javascript er slått av	3541
javascript està desactivat	456
javascript ir izslēgts	3223
javascript išjungtas	3155
javascript je isključen	4249
javascript je vypnutý	589
javascript jest wyłączony	3686
javascript måste vara påslaget	4583
javascript on pois päältä	1951
javascript on välja lülitatud	1722
javascript är avstängt	4583
javascript är inaktiverat	4583
javascript đã bị tắt	5059
javascript вимкнено	4942
javascript е изключен	310
javascript отключен	4140
javascript отключён	4140
javascript מושבת	2272
javascript ถูกปิดใช้งาน	4663
javascriptが無効になっています	2934
javascript已停用	5204
javascript已禁用	5204
javítások és pontosítások	2532
je commande ce numéro	2089
je consens au traitement de mes données	2137
je découvre l'offre	2168
je découvre les offres	2168
je fais un don défiscalisé	2132
je gère mes choix	2047
je gère mes cookies	2044
je m'équipe	2154
je paramètre mes choix	2047
je soutiens déjà	1997
jede spende zählt	898
jede unterstützung hilft	981
jeder beitrag zählt	898
jeder euro zählt	898
jederzeit kündbar	984
jednorazový dar	4354
jednorazový príspevok	4354
jednorázový dar	600
jednorázově	492
jednou týdně, zdarma	501
jeg forstår	3463
jeg har slået den fra	746
jeg har slået min adblocker fra	744
jeg har slått av annonseblokkering	3548
jeg har slått den av	3549
jeg støtter allerede	635	3435
jegyek itt kaphatók	2447
jegyvásárlás	2499
jelenlegi idő	2510
jelenlegi idő #	2509
jelentkezzen be vagy regisztráljon	2424
jelentés	2537
jelszó	2523
jelszó megjelenítése	2522
jen nezbytné cookies	586
jen pro předplatitele	494
jesteś już prenumeratorem	3699
jesteś już subskrybentem	3699
jetzt angebot wählen	905
jetzt anhören	809
jetzt reinhören	884
jetzt rätseln	958
jetzt unterstützen	781
ještě nemáte předplatné	603
ještě nemáte účet	603
jiná částka	600
již jste hlasovali	577
již mám předplatné	494
již mám předplatné, přihlásit se	495
již máte předplatné	495
jméno	608
jméno a příjmení	608
joacă acum	3967
joacă gratuit	3967
joacă responsabil	4006
jobs in ihrer nähe	882
jogar grátis	3831
jogue grátis	3831
jokainen euro on tärkeä	1963
jokainen lahjoitus on tärkeä	1963
jokin meni pieleen. yritä uudelleen	1969
jokin meni vikaan. yritä uudelleen	1969
jotain meni vikaan. yritä myöhemmin uudelleen	1969
jotain meni vikaan. yritä uudelleen	1969
još nema komentara	4271
još nemate račun	4258
još niste pretplatnik	4258
još vesti	4188
još vijesti	4188
jsem předplatitel, přihlásit se	495
jste už předplatitel	603
junte-se à conversa	3814
jurnalismul de calitate costă	3954
juttu jatkuu kuvan jälkeen	1879
juttu jatkuu mainoksen jälkeen	1879
juttu jatkuu videon jälkeen	1879
juttu on luettu koneäänellä	1951
juttua päivitetään	1879
jutun lukee koneääni	1876
jutun lukee synteettinen ääni	1951
jutun lukee tekoäly	1951
jutun lukee tekoälyääni	1876
jutun voi myös kuunnella	1876
już głosowałeś	3673
już obserwujesz	3717
już wspieram	3583
już wyłączyłem	3695
já desativei	3846
já desativei o bloqueador	3846
já doei	3734
já está inscrito	3885
já nas bancas	3804
já segue este autor	3866
já segue este tema	3866
já sou apoiador	3734
já sou assinante	3739
já tem conta	3739
já tem uma conta	3739
já tenho conta	3852
já votou	3828
já é assinante? faça login	3739
já é subscritor	3823
já é subscritor? inicie sessão	3823
játssz most	2492
játék indítása	2492
jährlich abgerechnet	983
jährliche abrechnung	984
jährliche zahlung	984
jälgi autorit	1737
jälgi teemat	1737
jälgid juba	1737
jälgid seda teemat	1737
jäljellä oleva aika	1951
jäljellä oleva aika #	1951
jäljellä oleva aika -#	1951
jäljentäminen kielletty	1977
järelejäänud aeg	1723
järelejäänud aeg -#	1722
järgmine artikkel	1733
järgmine leht	1733
järgmine pilt	1733
järgmine video	1722
järjestys	1982
järjestä	1982
jäsenetu	1945
jäta mind meelde	1729
jätka apple'iga	1729
jätka facebookiga	1729
jätka google'iga	1729
jätä kommentti	1889
jūs izmantojat reklāmu bloķētāju	3228
jūs jau balsavote	3149
jūs jau esat nobalsojis	3217
jūs naudojate reklamos blokavimo programą	3160
jūs sekate šią temą	3171
jūs sekojat šai tēmai	3238
jūsu balss ir ieskaitīta	3217
jūsu balss ir pieņemta	3217
jūsu e-pasta adrese	3232
jūsu e-pasts	3232
jūsu vārds	3233
jūsu ziņa	3233
jūsų balsas užskaitytas	3149
jūsų balsas įskaitytas	3149
jūsų el. paštas	3138
jūsų el. pašto adresas	3138
jūsų vardas	3166
jūsų žinutė	3166
""", 'k': """
k tématu	520
k téme	4289
kaikki oikeudet pidätetty	1977
kaip išjungti reklamos blokavimą	3160
kaip saugome šaltinius	3168
kakinställningar	4580
kako isključiti adblock	4254
kako isključiti blokator oglasa	4254
kako štitimo izvore	4267
kako štitimo svoje izvore	4267
kalan süre	4777
kapcsolat a szerkesztőséggel	2532
kapcsolat a szerzővel	2528
kapcsold ki a reklámblokkolót	2516
kapcsolja ki a hirdetésblokkolót	2516
kapcsolódó	2445
kapcsolódó cikk	2445
kapcsolódó cikkek	2445
kapcsolódó tartalom	2445
kapcsolódó témák	2445
karte öffnen	843
kas kokkuvõte oli kasulik	1685
kas mėnesį remti	3161
kategóriák	2445
katrs eiro ir svarīgs	3229
katrs eiro palīdz	3229
katrs ziedojums palīdz	3229
katru piektdienu. bez maksas. bez surogātpasta	3232
katso kuvat tästä	1894
katso myös	1892
katso video tästä	1894
katso video yltä	1894
kattintson a nagyításhoz	2528
kaupallinen sisältö	1986
kaupallinen yhteistyö	87	1879
kaupallisen kumppanin sisältö	1986
kaut kas nogāja greizi. mēģiniet vēlreiz	3232
kaydiniz için teşekkürler	4745
każda wpłata pomaga	3696
każda wpłata się liczy	3696
każda złotówka pomaga	3696
każda złotówka się liczy	3696
każde wsparcie się liczy	3696
každou neděli, zdarma	501
každá koruna pomáhá	600
každá koruna se počítá	600
každé euro pomáha	4354
každé euro sa počíta	4354
každé pondělí, zdarma	501
každé ráno, zdarma	501
každý dar pomáha	4354
každý dar pomáhá	600
každý piatok. zadarmo. bez spamu	4360
každý príspevok pomáha	4354
každý príspevok sa počíta	4354
každý pátek do e-mailu	501
každý pátek, zdarma	501
každý pátek. zdarma. bez spamu	607
každý příspěvek pomáhá	600
každý příspěvek se počítá	600
každý týden, zdarma	501
kažkas nutiko. bandykite dar kartą	3165
kdykoli lze zrušit	495
kdykoliv lze zrušit	495
kdykoliv můžete zrušit	603
keela kõik	1721
keeldu kõigist	1721
keisti sutikimą	3153
keisti šrifto dydį	3172
kenttä on pakollinen	1969
kereskedelmi együttműködés	2499
keresztnév	2526
keresztrejtvény	2495
keresés	2447
keskeytä	1952
keskustelu on päättynyt	1981
keskustelun säännöt	1981
kevesebb mutatása	2528
kezdőlap	2447
không biết	5049
không có ý kiến	5049
không phải bây giờ	4983
không spam	5071
không thể hiển thị nội dung này	5059
không thể phát video	5055
không thể phát video này	5055
không thể tải video	5089
không đồng ý	5002
không, cảm ơn	4983
ki kan gjøre feil	3566
ki-antworten können fehler enthalten	998
ki-übersetzung	999
ki-übersicht	872
kiekvieną penktadienį. nemokamai. be šlamšto	3165
kiellä kaikki	1949
kiitos viestistäsi	1969
kiitos äänestämisestä	1936
kiitos äänestäsi	91	1936
kiitos! tarkista sähköpostisi	1969
kijelentkezés	2424
kikapcsoltam a hirdetésblokkolót	2516
kingi artikkel sõbrale	1684
kinyitás	2449
kipróbálom	2424
kirjaudu sisään	1867
kirjaudu sähköpostilla	1966
kirjoita sähköpostiosoitteesi	1870
kitas vaizdo įrašas	3155
kitöltöm a kvízt	2492
kiválasztom	2523
kiválasztás	2523
kizárólag előfizetőknek	2522
kişisel verilerimin işlenmesini kabul ediyorum	4794
kiểm tra hộp thư của bạn	5071
kiểm tra kiến thức của bạn	5051
kjøp abonnement	3439
kjøp billett	3535
kjøp billetter	3535
kjøp billetter her	3535
kjøp boka	3535
kjøp boken	3535
kjøp her	3535
kjøp lisens	3564
kjøp nå	3535
kjøp rettigheter	3564
kjøp tilgang	3439
klausies podkāstu	3189
klausies podkāstu šeit	3189
klausies šo rakstu	3187
klausies šo rakstu (# min	3187
klausykite tinklalaidės	3120
klausykite tinklalaidės čia	3120
klausykitės straipsnio	3118
klausīties	3187
klausīties rakstu	3187
kliknij, aby powiększyć	3705
kliknutím zväčšíte	4363
kliknutím zvětšíte	610
klippet er ikke længere tilgængeligt	737
klippet är inte längre tillgängligt	4583
ključne besede	4389
ključne reči	4188
ključne riječi	4188
klíčová slova	520
kniha s věnováním autora	510
knihkupectví	509
kodex diskutujících	620
kodėl matau šią reklamą	3174
kohustuslik väli	1731
kohustuslikud väljad	1731
kokeile # päivää maksutta	1867
kokkuvõtte tegi tehisintellekt	1735
koko näyttö	1951
kolačići	4204
kom ihåg mig	4595
komentarai uždaryti	3170
komentariši	4272
komentarų dar nėra	3170
komentarų nėra	3170
komentavimas išjungtas	3119
komentavimas uždarytas	3170
komentavimo taisyklės	3119
komentiranje je onemogućeno	4271
komentovať	4372
komentáre	4292
komentář	518
komentáře	518
komentāri	3182
komentāri ir slēgti	3237
komentāru vēl nav	3237
komentēt	3182
komentēšana ir slēgta	3188
komentēšanas noteikumi	3188
komercijalni sadržaj	4277
komerčné oznámenie	4288
komerční obsah	626
komerční prezentace	626
komerční sdělení	87	508
komerční článek	626
komerčný obsah	4376
komerčný článok	4376
komment jelentése	2536
komment küldése	2536
komment írása	2536
kommentar gelöscht	1000
kommentarer blir gjennomgått før publisering	3477
kommentarerna förhandsmodereras	4512
kommentarerna är stängda	4610
kommentek megjelenítése	2536
kommentek megtekintése	2441
kommentelési szabályzat	2441
kommentoi ensimmäisenä	1981
kommentoinnin säännöt	1981
kommentointi on päättynyt	1981
kommentér	666
kommersiellt innehåll	4615
konekäännetty	1979
konekäännös	1980
kontakt z redakcją	3709
kontakta författaren	4601
kontaktirajte uredništvo	4464
kontaktovať autora	4363
kontaktovať redakciu	4366
kontynuuj bez wyłączania	3691
koostöö	1688
kopiera gåvolänk	4614
kopiera länk	4500
kopiera länken	4500
kopiering förbjuden	4606
kopijuoti draudžiama	3175
kopijuoti nuorodą	3113
kopioitu leikepöydälle	1984
kopiraj povezavo do članka	4392
kopirano u međuspremnik	4275
kopirano v odložišče	4471
kopiér link	649
kopiér linket	649
kopsavilkumu veidojis mākslīgais intelekts	3236
kopírovanie zakázané	4367
kopírovat odkaz	504	505
kopírovať odkaz	4292
kopírování zakázáno	615
kopēt saiti	3182
kopēšana aizliegta	3242
korisničko ime	4259
korisničko ime ili e-mail	4258
korzyść dla prenumeratorów	3679
korábban írtunk róla	2445
kostenlos und jederzeit kündbar	985
kosárba	2435
kosárba rakom	2498
kosárba teszem	2498
koupit aktuální vydání	583
koupit lístky	583
koupit nyní	583
koupit časopis	583
kreiraj račun	4181
kreirano uz pomoć ai	4270
kreirano uz pomoć umjetne inteligencije	4270
kreuzworträtsel	960
križaljka	4243
križanka	4439
krzyżówka	3676
krížovka	4339
książka z autografem	3603
książka z autografem autora	3603
książki z autografem	3603
księgarnia	3604
księgarnia internetowa	3604
kuidas reklaamiblokeerija välja lülitada	1727
kullanim koşullari	4704	4726
kumppanin sisältö	1986
kumppanisisältö	1986
kun nødvendige	3538
kun nødvendige cookies	734
kup dostęp	3587
kup książkę	3679
kup licencję	3710
kup licencję na publikację	3710
kup tę książkę	3679
kup w księgarni	3603
kupi naročnino	4385
kupte nám kávu	600
kuula taskuhäälingut	1686
kuuntele podcast tästä	1894
kvíz dne	577
kvíz dňa	4338
kvíz indítása	2492
kvíz kitöltése	2492
kyllä kiitos	1957
kyllä, kiitos	1957
kysy tekoälyltä	1889
kytke ilmoitukset päälle	1954
käyttäjätunnus	1967
käyttäjätunnus tai sähköposti	1966
käyttöehdot	1882
käytä etu	1880
käytät mainonnanestoa	1961
käytät mainosten esto-ohjelmaa	1958
käytät mainosten estoa	1958
käytät mainostenesto-ohjelmaa	1958
käännetty automaattisesti	1979
käännetty tekoälyllä	1979
kép #/#	2527
kép a képben	2509
kép megtekintése	2527
kép nagyítása	2528
kép: #/#	2527
képaláírás megjelenítése	2528
képek megtekintése	2527
kér értesítést	2512
kérdezze ai-asszisztensünket	2441
kérek értesítést	2512	2513
kérem a hírlevelet	2451
kérjük, adjon meg érvényes e-mail-címet	2525
kérjük, kapcsolja ki a hirdetésblokkolót	2516
kérjük, töltse ki ezt a mezőt	2525
később	2419	2515
kích thước chữ	65
kódex diskutujúcich	4371
kõik artiklid	1733
kõik autori artiklid	1733
kõik kommentaarid	1736
kõik õigused reserveeritud	1741
könyvajánló	2435
könyvesbolt	2435
könyváruház	2435
köp	4486
köp biljett	4576
köp biljetter	4576
köp biljetter här	4576
köp boken	4576
köp boken här	4576
köp din biljett	4576
köp här	4576
köp licens	4606
köp rättigheter	4606
köszönjük a feliratkozást	2451
köszönjük a regisztrációt	2525
köszönjük a szavazatodat	2492
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2492
köszönjük az üzenetet	2525
köszönjük üzenetét	2525
köszönjük! ellenőrizze postafiókját	2525
köszönjük, hogy feliratkozott	2525
köszönjük, hogy feliratkoztál	2525
köszönjük, hogy szavazott	2492
köszönjük, hogy szavaztál	2492
köszönöm, nem	2419
kötelező	2526
kötelező kitölteni	2525
kötelező mező	2525
kötelező mezők	2525
kövesd a témát	2538
kövesse a témát	2538
kövesse élőben	2528
követed	2540
követem	2540
követem a szerzőt	2538
követem a témát	2538
következő	2447
következő cikk	2445
következő fotó	2528
következő kép	2528
következő oldal	2528
következő videó	2509
követve	2539
követés	2540
követés leállítása	2538
követés megszüntetése	2538
közlemény: adomány	2519
közlemény: támogatás	2519
køb abonnement	639
køb adgang	639
køb billet	731
køb billet her	731
køb billetter	731
køb billetter her	731
køb bogen	731
køb bogen her	731
køb her	731
køb licens	761
køb nu	731
køb rettigheder	761
kúpiť e-knihu	4342
kúpiť knihu	4342
kúpiť licenciu	4367
kúpiť lístky	4342
kúpiť predplatné	4285
kúpiť teraz	4342
kúpiť vstupenku	4342
kúpiť vstupenky	4342
kúpiť časopis	4342
kúpte nám kávu	4354
kúpte si knihu	4342
kúpte si vstupenky	4342
küfür, hakaret içeren yorumlar onaylanmamaktadir	4709
küldd be a fotóidat	2532
küldd el egy barátodnak	2541
küldd tovább a cikket	2431
küldje be fotóit	2532
küldje el barátjának	2430
küldje el fotóit	2532
küldje el ismerősének	2431
küldjön névtelen üzenetet	2532
küldjön tippet	2532
küldés	91	2430	2526
küldés e-mailben	2430
küldés whatsappon	2541
külső tartalom	2447
künye	4704	4726
küpsiste kasutamine	1720
küpsiste seaded	1697
küsi tehisarult	1685
küsitlus	92
küsitluse tulemused	1723
kā izslēgt reklāmu bloķētāju	3228
kā mēs sargājam avotus	3235
kā tev patika raksts	3188
kā tu domā? balso	3189
kāpēc es redzu šo reklāmu	3241
ką manote? balsuokite	3120
křížovka	580
kết quả bình chọn	5086
kết quả thăm dò	5086
kết thúc quảng cáo	5054
""", 'l': """
l'accès à tous les articles	2168
l'offre intégrale	2168
la discussione è chiusa	2709
la donazione è detraibile	2791
la encuesta del día	1540
la lecture automatique est désactivée	2162
la más popular	1628
la nota continúa después del anuncio	1532
la palabra del día	1648
la pregunta del día	91
la pubblicità continua	2836
la publicidad continúa	1670
la rédaction n'a pas participé	2180
la rédaction vous conseille	2055
la sélection de la rédaction	2055
la tua richiesta è stata inviata	2826
la vidéo ne peut pas être lue	2122
labojumi un precizējumi	3235
ladda inlägg	4580
ladda inlägget	4580
ladda innehåll	4580
ladda innehållet	4580
ladda ned på google play	4585
lae äpp alla	1724
lahenda ristsõna	1716
lahjoita artikkeli ystävälle	1876
lai komentētu, ielogojies	3188
lai komentētu, pieslēdzies	3188
laisser une réponse	2114
laita ilmoitukset päälle	1954
lancer la vidéo	2162
lap tetejére	2528
las más leídas	1544
las más leídas de hoy	1602
las noticias más leídas	1602
lasa sintētiska balss	3223
lasi arī	3184
lasi bez ierobežojumiem	3230
lasi bez reklāmām	3241
lasi komentārus	3188
lasi tālāk	3182
lasi vairāk šeit	3189
lasi vēl	3184
lasiet arī	3184
lasiet vēl	3184
last inn siden på nytt	3549
last siden på nytt	3549
lasă un comentariu	3921
lasă un răspuns	3964
lasīt komentārus	3188
lasīt tālāk	3189
lasīt vairāk	3189
lasīt visu rakstu	3234
lasīt vēlāk	3187
lasītākie	3184
lataa lisää	1894
lataa sisältö	1948
lataa ääni	1951
lautstärke	971
lavet ved hjælp af ai	763
le choix de la rédaction	2055
le club des abonnés	2120
le journal numérique	2007
le lecteur vidéo est en cours de chargement	2122
le lien a été copié	2105
le lien a été copié dans le presse-papiers	2105
le notizie più lette	2764
le più lette	2715
le za naročnike	4455
lea también	1544
lecteur vidéo	2162
lecture limitée	2009
lecture réservée aux abonnés	2009
lee sin límites	1598
lee también	1544
leer artículo completo	1550
leer el artículo completo	1633
leer el siguiente artículo	1661
leer más	1550
leer siguiente artículo	1661
leer también	1544
leer transcripción	1612
legfrissebb elöl	2536
legfrissebb hírek	2445
leggi di più	2720
leggi più tardi	2762
legjobb ajánlat	2523
legjobb ár	2523
legnépszerűbb	2445	2523	2537
legrégebbi	2537
legrégebbi elöl	2536
legújabb	2537
legújabb elöl	2536
leia a matéria completa	3826
leia a notícia completa	3858
leia as notícias no aplicativo	3816
leia também	3775
leisti pranešimus	3158
leisti vaizdo įrašą	3155
leitor de vídeo	3879
leitor de áudio	3879
lejupielādēt app store	3225
lejupielādēt audio	3223
lejupielādēt lietotni	3225
lejupielādēt no app store	3225
lejupielādēt no google play	3225
lejátszás	2510
lejátszási sebesség	2509
len nevyhnutné cookies	4344
len pre predplatiteľov	4285
ler grátis	3884
ler o próximo artigo	3887
ler próximo artigo	3887
ler transcrição	3836
les choix de la rédaction	2055
les commentaires sont réservés aux abonnés	2156
les den først i appen	3543
les først i appen	3543
les lecteurs ont aussi consulté	2107
les mieux notés	2115
les mots croisés du jour	2157
les més llegides	442
les også	3474
les plus commentés	2055
les plus consultés	2141
les plus partagés	2055
les plus récents	2115
les prix indiqués sont susceptibles d'évoluer	2089
les résultats du vote	2156
les våre debattregler	3468
letiltás	2515
letna naročnina	4456
letno plačilo	4456
letölthető a google play áruházból	2511
letölthető az app store-ból	2511
letöltés az app store-ból	2511
leído por una voz sintética	1612
leído por voz sintética	1612
li e aceito a política de privacidade	3818
libovolná částka	600
licenc vásárlása	2533
licencja na publikację	3710
liczy się każda wpłata	3696
liczy się każda złotówka	3696
lido por uma voz sintética	3836
lielāks teksts	3239
lien copié	2034
lien copié dans le presse-papiers	2105
lietošanas noteikumi	3199
liitudes nõustud kasutustingimustega	1704
liity jäseneksi	1865
likęs laikas	3156
likęs laikas -#	3155
lineでシェア	2861
lineでシェアする	2907
lineでログイン	2947
lineで共有	2961
lineで送る	2861
link a vágólapra másolva	2430
link bài gốc	5040
link copiado para a área de transferência	3825
link kopiëren	3272
link másolva	2430
link másolása	2430
link został skopiowany	3719
lire l'article précédent	2171
lire la suite pour #€	2007
lire la vidéo	2059
lire à haute voix	2034
lire également	2055
lisätiedot	1895
lisää aiheesta	1892
lisää artikkeleita	1972
lisää ensisijaiseksi lähteeksi	1983
lisää kirjoittajalta	1972
lisää kommentti	1981
lisää omiin aiheisiin	1983
lisää ostoskoriin	1945
lisää samalta kirjoittajalta	1972
lisää suosikkilähteeksi	1983
livrare gratuită	4006
liên hệ	5004
liên hệ quảng cáo	5076
liên hệ tòa soạn	5076
liên hệ với tòa soạn	5076
liên kết tài trợ	5044
liên quan	5005
ljud på	4583
ljudet är ai-genererat	4583
llegeix la transcripció	452
llegeix sense límits	439
llegeix també	415
llegir més	442
llegit per una veu sintètica	452
lo + leído	1544
lo esencial cada mañana	1659
lo más comentado	1544
lo más compartido	1544
lo más leído	1544
lo más popular	1544
lo más visto	1544
lo más visto hoy	1602
lo último	1544
locuri de muncă	3941
loe lähemalt	1686
loe lähemalt siit	1686
loe äpis	1724
loeb sünteetiline hääl	1722
logi sisse või loo konto	1679
los lectores también leyeron	1602
luba kõik	1697
luba kõik küpsised	1720
lubię to	3598	3716
lucrează cu noi	3941
lue keskustelun säännöt	1889
lue lisää	1892
lue lisää aiheesta	1892
lue myöhemmin	1876
lue myös	1892
lue vähemmän	1942
lugu jätkub pärast reklaami	1688
lugu täieneb	1686
lui écrire	2081
lukijana synteettinen ääni	1951
luotu tekoälyllä	1979
luôn cho phép	5059
luôn hiển thị	5059
luštit	580
luštit křížovku	577
lyd på	3541
lze kdykoli zrušit	495
làm bài trắc nghiệm	5051
làm mới trang	5065
làm trắc nghiệm	5051
lägg till i mina ämnen	4612
lägg till oss som föredragen källa	4612
lägg till som föredragen källa	4612
lähetä	91	1970
lähetä kommentti	1981
lähetä kuvasi	1976
lähetä palaute	1979
lähetä palautetta	1979
lähetä sähköpostilla	1876
lähetä viesti	1969
lähetä viesti toimittajalle	1972
lähetä vinkki	1976
lähetä vinkki nimettömänä	1976
lämna en kommentar	4512
lämna ett svar	4610
lämna feedback	4608
längd	4584
längd #	4584
länk kopierad	4500
länken har kopierats	4614
länken kopierad	4500
länken är kopierad	4500
läs den först i appen	4585
läs dokumentet	4522
läs domen	4522
läs först i appen	4585
läs hela	4601
läs hela artikeln	4521
läs hela texten	4521
läs hela texten här	4521
läs in sidan igen	4592
läs kommentarer	4512
läs mer	4518	4521
läs mer om	4518
läs mindre	4573
läs också	4518
läs senare	4500
läs transkription	4583
läs utan annonser	4615
läs vidare	4486	4518
läs våra kommentarsregler	4512
läs även	4518
läsarerbjudande	4576
läsarerbjudanden	4576
läsarfrågan	91	4569
läsarresa	4576
läsarresor	4576
lästid	4521
lästid # min	4521
lås artiklen op	750
lås op	639
lås op for artiklen	750
lås opp artikkelen	3439
lås opp saken	3439
lås upp	4596
lås upp artikeln	4486
låst artikel	4595
låst innehåll	4596
læg en kommentar	765
læg i kurv	731
læg i kurven	731
længde #	738
læs debatreglerne	666
læs debatreglerne her	666
læs den først i appen	739
læs først i appen	739
læs hele artiklen	677
læs i appen	739
læs kommentarer	666
læs mere	674	677
læs mere om	674
læs mindre	728
læs også	674
læs også disse artikler	674
læs senere	649
læs transskription	737
læs uden annoncer	770
læs uden grænser	750
læs uden reklamer	770
læs videre	639	674
læs vores regler for debatten	666
læserrejse	731
læserrejser	731
læsertilbud	731
læsetid # min	677
læst op af en syntetisk stemme	737
lên đầu trang	5008
líbí se mi	621
lõpeta jälgimine	1737
lös korsordet	4569
lösenord	4596
löysitkö virheen	1976
løs krydsord	723
løs krydsordet	723
løs kryssordet	3527
lùi # giây	5055
lúštiť krížovku	4338
lülita reklaamiblokeerija välja	1727
lülitasin reklaamiblokeerija välja	1727
lütfen geçerli bir e-posta adresi girin	4794
lūdzu, izslēdziet reklāmu bloķētāju	3228
lưu	4993
lưu bài	4993
lưu bài viết	4993
lưu bài để đọc sau	5040
lưu cài đặt	5059
lưu công thức	61
lưu tin	5030
lưu tùy chọn	5059
lấy link	5040
""", 'm': """
magari più tardi	2676
mai multe articole de același autor	3996
mai multe opțiuni	3920	4004
mai târziu	3902	3981
mainonnanesto käytössä	1961
mainonnanesto on käytössä	1961
mainos päättyy	1879
mainossisältö	1881
mainostajan sisältö	1986
mainosten estäminen käytössä	1961
mainīt burtu izmēru	3239
mainīt piekrišanu	3221
mais notícias	3775
mais opções	3869
mais opções de partilha	3868
maksettu mainossisältö	1881
maksettu sisältö	1879
maksettu yhteistyö	1986
maksettua mainossisältöä	1881
maksettua sisältöä	1881
mam już konto	3699
mam prenumeratę	3699
manas tēmas	3238
mantener la sesión iniciada	1627
mantener sesión iniciada	1627
manter sessão iniciada	3852
mantén la sessió iniciada	467
manşetler	4710
maschinell übersetzt	998
maschinelle übersetzung	999
masintõlgitud	1735
maskinoversættelse	764
maskinöversatt	4608
maskinöversättning	4609
masquer la publicité	2089
masquer les réponses	2114
masz już konto	3587
masz już konto? zaloguj się	3587
masz włączonego adblocka	3691
materialet er vernet etter åndsverkloven	3564
materialet är skyddat enligt lagen om upphovsrätt	4548
materialet är upphovsrättsskyddat	4549
materiał komercyjny	3721
materiał niedostępny	3686
materiał partnera	3602
materiał partnerski	3721
materiał promocyjny	3602
materiał płatny	3721
materiał sponsorowany	3602
materiał wideo niedostępny	3686
materiał zewnętrzny	3602
matéria exclusiva para assinantes	3823
matérias relacionadas	3775
mazāks teksts	3239
mağazamiz	4775
mağazaya git	4775
mašinski prevedeno	4270
mašīntulkots	3236
mažesnis tekstas	3172
me ei saa seda sisu näidata	1720
me réabonner	2168
media społecznościowe	3599
medlemsförmån	4576
megjelenítés és elfogadás	2501
megnyitás	2449
megnyitás az alkalmazásban	2511
megnézem	2447
megnézem a galériát	2528
megnézem az ajánlatot	2498
megnézem az eredményt	2492
megnézem az árat	2498
megosztás	2430
megosztás a facebookon	2430
megosztás ajándékként	2541
megosztás e-mailben	2541
megosztás facebookon	2430
megosztás twitteren	2430
megosztás whatsappon	2541
megrendelem a könyvet	2436
megrendelés	2435
megveszem a könyvet	2498
mehr für dich	910
mehr für sie	910
meld deg av når som helst	3556
meld deg på	3446
meld deg på nyhetsbrevet	3446
meld meg på	3556
mentions légales	2044
mentés	2430
mentés későbbre	2430
menú	1550
menü	839	990	2447	4716
menü schließen	839
menü öffnen	839
menüyü kapat	4824
mer från	4518
mer läsning	4518
merci ! votre message a bien été envoyé	2137
merci d'avoir voté	91	2093
merci de le désactiver pour continuer	2131
merci, votre vote a été pris en compte	2114
mergi la pagina de donații	3987
mergi la rețetă	61
mesajiniz başariyla gönderildi	4794
mesajiniz gönderildi	4794
mesajul dumneavoastră a fost trimis	3992
mesajul tău	3993
mesačne	4358
mesačná platba	4358
mesačné predplatné	4358
mesačný dar	4354
mesečna donacija	4256	4453
mesečna naročnina	4456
mesečna pretplata	4259
mesečno	4259	4456
mesečno plačilo	4456
messaggio pubblicitario con finalità promozionale	2743
mest läst	4518
mest lästa	4518
mest læst	674
mest læste	674
mest populär	4596
mest populärt	4596
mest populær	751	3554
mest populære	751	3554
mesterséges intelligencia készítette	2535
mesterséges intelligenciával készült	2535
metinė prenumerata	3164
mettre de côté	2181
mi donación	1657
mi készítette	2535
mi var kļūdīties	3236
mi által generált	2535
mi-összefoglaló	2447
micșorează textul	4004
mida sina arvad? hääleta	1686
midagi läks valesti. proovi uuesti	1731
miesięcznie	3700
miks ma seda reklaami näen	1740
miksi näen tämän mainoksen	1986
mina ämnen	4612
mind a # fotó megtekintése	2527
mind a # fotók megtekintése	2527
mind a # kép megtekintése	2527
mind a # képek megtekintése	2527
mind a fotó megtekintése	2527
mind a fotók megtekintése	2527
mind a kép megtekintése	2527
mind a képek megtekintése	2527
minden adomány számít	2519
minden forint segít	2519
minden forint számít	2519
minden hozzájárulás számít	2519
minden héten e-mailben	2453
minden héten, ingyen	2453
minden hétfőn, ingyen	2453
minden pénteken a postaládájában	2453
minden pénteken, ingyen	2453
minden pénteken. ingyen. spam nélkül	2525
minden reggel a postafiókjában	2453
minden reggel a postaládájában	2453
minden süti elfogadása	2501
minden támogatás segít	2519
mindet elutasítom	2502
mindig engedélyezem	2501
mindig engedélyezés	2501
mindig megjelenítem	2501
minn meg på det senere	3435
minőség	2510
mira el vídeo	433
mira también	1661
mit ki übersetzt	998
mit paypal unterstützen	980
mitä mieltä olet? äänestä	1894
miért látom ezt a hirdetést	2543
miễn phí vận chuyển	5084
miễn phí, không spam	5071
mjesečna donacija	4256
mjesečna pretplata	4259
mjesečno	4259
modalità di pagamento	2680
moderációs alapelvek	2536
moderálási elvek	2441
modifică preferințele cookie	3935
modifică setările	4011
modifier mes préférences	2083
modifier mes préférences de cookies	2046
modifier vos préférences	2126
modtag en notifikation, når vi skriver om emnet	677
modération a priori	2156
mogoče kasneje	4396
mogą cię zainteresować	3620
mohlo by se vám líbit	520
mohlo by vás také zajímat	520
mohlo by vás tiež zaujímať	4289
mohlo by vás zajímat	520
mohlo by vás zaujímať	4289
moje témata	622
moje témy	4373
mokama partnerystė	3174
molimo isključite blokator oglasa	4254
molimo vas, isključite adblock	4254
monatlich kündbar	905
montant personnalisé	2166
mostra aquesta publicació a instagram	424
mostra di più	2720
mostra els subtítols	452
mostra la publicació	456
mostra més	473
mostra'n més	416
mostrar comentários	3828
mostrar conteúdo	3840
mostrar conteúdo externo	3799
mostrar más	1550
mostrar o conteúdo	3840
mostrar subtítulos	1612
mot de passe oublié	2007
mots clés	2055
mots croisés	2119
mots croisés du jour	2157
mots fléchés	2119
mots mêlés	2119
mots-clés	2055
może cię zainteresować	3620
może później	3583
możesz zrezygnować w każdej chwili	3699
možda kasnije	4196
možda vas zanima	4188
možda će vas zanimati	4188
možete se odjaviti bilo kada	4261
možete se odjaviti u bilo kom trenutku	4261
možno neskôr	4296
možná později	491
mua sách	5054
mua sách tại đây	5054
mua trên lazada	5054
mua trên shopee	5054
mua trên tiki	5054
mua vé	5054
mua vé ngay	5054
muhabirin diğer haberleri	4727
muistuta myöhemmin	1864
mulțumim că ai votat	3964
mulțumim pentru feedback	3938
mulțumim pentru sprijin	4013
mulțumim pentru susținere	4013
mulțumim pentru vot	91	3964
mulțumim, mesajul a fost trimis	3992
mulțumim, te-ai abonat cu succes	3950
mutasd az eredményt	91	2492
mutass többet	2447
muuda küpsiste seadeid	1720
muut lukivat myös	1892
muuta evästeasetuksia	1948
mykistä	1952
myöhemmin	1864	1957
mám predplatné	4357
mám předplatné	603
mám vypnuto	599
mám účet	603
már előfizető	2424
már kikapcsoltam	2518
már követed	2538
már követed ezt a témát	2538
már követi	2538	2540
már szavazott	2492
már szavaztál	2492
már van fiókom	2522
más	1550
más antiguos	1606
más artículos	1544
más artículos de este autor	1633
más artículos del autor	1568
más detalles	1551
más en	1544
más historias	1544
más información	1544
más leídas	1544
más leído	1544
más leídos	1544
más noticias	1544
más noticias de este autor	1633
más opciones	1534
más opciones para compartir	1642
más popular	1628
más recientes	1606
más sobre este tema	1544
más tarde	1494
más valorados	1606
más vistas	1544
más vistos	1544
más votados	1606
más összeg	2519
mások ezt olvassák	2445
mások ezt olvasták	2445
másolva	2542
másolás	2430
másolás tilos	2533
máte již účet	494
máte předplatné? přihlaste se	494
máte tip	614
máte už účet	603
máte zapnutý adblock	597
mã giảm giá	5094
mängi kohe	1716
märkasid viga	1734
märksõnad	1681
månadsgåva	4482
månadsvis	4596
månadsvis betalning	4596
månedlig	3554
månedlig betaling	3554
månedlig gave	3436
månedlig støtte	748
månedligt	751
månedligt bidrag	636
mångfaldigande förbjudet	4550
måske senere	635	741
måske vil du også kunne lide	674
még nem előfizető	2522
még nincs előfizetése	2522
még nincs fiókja	2522
még nincs fiókod	2522
még nincsenek hozzászólások	2536
més antics	446
més articles d'aquest autor	473
més informació	415
més llegides	415
més notícies	442
més opcions	482
més recents	446
més tard	460
més valorats	446
més votats	446
método de pago	1498
métodos de pagamento	3737
métodos de pago	1498
mākslīgais intelekts var kļūdīties	3236
mākslīgā intelekta kopsavilkums	3189
mă abonez	3950
mărește fotografia	3996
mărește imaginea	3996
mărește textul	4004
mărime text	65
mēneša abonements	3231
mēs nevaram parādīt šo saturu	3221
mēģiniet vēlreiz	3232
mēģiniet vēlāk	3232
mėnesinė parama	3162
mėnesinė prenumerata	3164
měsíční dar	600
měsíční platba	604
měsíční předplatné	604
měsíčně	604
můj účet	494
můžete kdykoli zrušit	495
můžete kdykoliv zrušit	495
mọi đóng góp đều quý giá	5067
mỗi đóng góp đều quý giá	5067
một lần	5068
mới nhất	5005	5025
mời chúng tôi ly cà phê	5067
mời tác giả ly cà phê	4986
mời tác giả một ly cà phê	4986
mời tôi một ly cà phê	4986
mở	5009
mở khóa bài viết	5091
mở khóa bài viết này	5040
mở rộng	5008
mở trong ứng dụng	5061
mở ứng dụng	5061
""", 'n': """
na celú obrazovku	4347
na górę	3705
na hlavní stránku	610
na hlavnú stránku	4363
na stránku darov	4354
na stránku darů	600
na začiatok	4348
na začátek	590
na żywo	3687
nabídka pro čtenáře	583
nadaljevanje članka pod oglasom	4388
nagyobb betűk	2541
nagyítás	2510
nahlásit	621
nahlásit chybu	518
nahlásit komentář	620
nahlásit příspěvek	620
nahlásit reklamu	626
nahlásiť	4372
nahlásiť chybu	4292
nahlásiť komentár	4371
nahlásiť príspevok	4371
nahlásiť reklamu	4376
najboljši	4469
najchętniej czytane	3620
najchętniej czytane dziś	3620
najczęściej czytane	3620
najczęściej czytane artykuły	3620
najlepšia ponuka	4358
najlepšie	4372
najnovejše	4389
najnovejše novice	4389
najnovejši	4469
najnovejši najprej	4468
najnoviji članci	4188
najnovšie	4289	4372
najnovšie správy	4289
najnovšie články	4289
najnowsze artykuły	3620
najnowsze wiadomości	3620
najobľúbenejšie	4358	4372
najstarejši	4469
najstarejši najprej	4468
najstaršie	4372
najvýhodnejšie	4358
najčitanije	4188
najčitanije vesti	4188
najčitanije vijesti	4188
najčitanije vijesti dana	4188
najčítanejšie	4289
najčítanejšie články	4289
najčítanejšie články dňa	4289
naloži objavo	4443
naloži več	4461
naloži video	4443
naloži vsebino	4443
nam miền bắc	5030
nam miền nam	5030
napi keresztrejtvény	2492
napiši komentar	4271	4468
napišite komentar	4392
napište autorovi	610
napište do redakce	614
napište komentář	620
napište redakci	614
napsat komentář	518
napísať autorovi	4363
napísať komentár	4371
napíšte autorovi	4363
napíšte do redakcie	4366
napíšte komentár	4371
napíšte redakcii	4366
naročena vsebina	4388
naroči knjigo	4441
naročite knjigo	4441
naročite se	4384
naročnina	4384
narração gerada por ia	3879
naruči knjigu	4245
naručite knjigu	4245
naskenujte qr kód	591
naskenujte qr kód a stáhněte si aplikaci	591
naslednji članek	4461
nastala chyba. skúste to neskôr	4360
nastala chyba. zkuste to prosím znovu	607
nastavenia súkromia	4344
nastavenie súkromia	4344
nastavení	512
nastavení cookies	512
nastavení ochrany soukromí	586
nastavení soukromí	586
nastavi bez isključivanja	4254
nastavi s google računom	4258
nastavi čitanje	4240
nastavi čitati	4240
nastavit jako preferovaný zdroj	622
nastavit upozornění	593
nastavite čitanje	4240
nastavite čitati	4240
nastavitve piškotkov	4404
nastaviť ako preferovaný zdroj	4373
nastaviť upozornenia	4350
następna strona	3623
następne wideo	3686
następne zdjęcie	3705
następny	3623
następny artykuł	3620
następny film	3686
nasza księgarnia	3604
natisni članek	4392
naudojate reklamos blokavimą	3160
naudojimo taisyklės	3131
naudojimosi taisyklės	3154
naujausi viršuje	3170
naujausios žinios	3115
naujienlaiškis	3138
nav komentāru	3237
načteno umělým hlasem	589
načtěte qr kód	591
načíst další	522
načíst další články	610
načíst mapu	515
načíst obsah	586
načíst příspěvek	586
načíst stránku znovu	599
načíst video	586
načíst více	610
načítava sa prehrávač	4347
načítava sa video	4347
načítať obsah	4344
načítať príspevok	4344
načítať viac	4363
načítať video	4344
načítať ďalšie	4363
načítám přehrávač	589
načítání videa	589
našli jste chybu	518
našli jste chybu v článku	614
našli jste v článku chybu	518
našli ste chybu	4366
našli ste chybu v článku	4366
našli ste v článku chybu	4366
naživo	4348
ne děkuji	491
ne ratez rien de l'actualité	2130
ne, ačiū	3159
ne, děkuji	491	594
ne, děkuju	594
nederīga e-pasta adrese	3232
nejdiskutovanější	520
nejlepší	621
nejlepší nabídka	604
nejnovější	520	621
nejnovější zprávy	520
nejnovější články	520
nejoblíbenější	604	621
nejstarší	621
nejvýhodnější	604
nejčtenější	520
nejčtenější články	520
nejčtenější články dne	520
nekaj je šlo narobe. poskusite pozneje	4458
nekaj je šlo narobe. poskusite znova	4458
nem kérem	2513
nem kötelező	2526
nem küldünk spamet	2525
nem, köszönöm	2419	2513
nemam mišljenje	4243
nemate račun	4258
nemaš račun	4258
nemám názor	580	4339
nemám účet	603
nemáte predplatné	4357
nemáte předplatné	603
nemáte účet	603
nenhum comentário	3767
neplatná e-mailová adresa	607
neplatný e-mail	607
nepovinné	608	4361
neskôr	4351
neteisingas el. pašto adresas	3165
neueste beiträge	836
neveljaven e-poštni naslov	4458
nešto je pošlo naopako. pokušajte ponovo	4261
nešto je pošlo po zlu. pokušajte ponovno	4261
nešto je pošlo po zlu. pokušajte ponovo	4261
nghe bài báo	5055
nghe bài viết	5030	5055
nghe nội dung bài viết	5055
nghe đọc bài	5030	5055
nhà tài trợ	5084
nhấn để bật tiếng	5089
nhận thông báo	5062
nhập bình luận	5086
nhập bình luận của bạn	5086
nhập email của bạn	5092
nhập số tiền	5090
nhập địa chỉ email	5092
nhập địa chỉ email của bạn	5092
nhắc tôi sau	4983
nhớ đăng nhập	5069
ni še komentarjev	4468
nie dziękuję	3583
nie dziś	3583
nie możemy pokazać tej treści	3683
nie możemy wyświetlić tej treści	3683
nie można odtworzyć filmu	3686
nie można odtworzyć wideo	3686
nie można wyświetlić tej treści	3683
nie pamiętam hasła	3699
nie pamiętasz hasła	3587
nie udało się załadować filmu	3686
nie ďakujem	4296
nie, dziękuję	3583
nie, ďakujem	4296
nieprawidłowy adres e-mail	3702
niečo sa pokazilo	4361
niečo sa pokazilo, skúste to znova	4360
niečo sa pokazilo. skúste to neskôr	4360
niečo sa pokazilo. skúste to znova	4360
nimate računa	4455
nimetön postilaatikko	1976
nincs fiókja	2522
nincs fiókod	2522
nincs fiókom	2522
nincs hozzászólás	2536
nincs még előfizetésed	2522
nincs még fiókja	2522
nincs véleményem	2495
nincsenek hozzászólások	2536
niste naročnik	4455
no es pot reproduir el vídeo	452
no ho sé	446
no mūsu partneriem	3241
no mūsu veikala	3219
no se ha podido cargar el vídeo	1653
no se ha podido reproducir el vídeo	1612
no se puede reproducir el vídeo	1612
no sé	1606
no te pierdas las últimas noticias	1523
noe gikk galt, prøv igjen	3556
noe gikk galt, prøv igjen senere	3556
noe gikk galt. prøv igjen	3556
noe gikk galt. prøv igjen senere	3556
noget gik galt, prøv igen	753
noget gik galt, prøv igen senere	753
noget gik galt. prøv igen	753
noget gik galt. prøv igen senere	753
nokopēts	3240
només els subscriptors poden comentar	427
només per a subscriptors	467
non seguire più	2807
noraidīt visas	3222
normas de participación	1605
normes de participació	445
norėdami komentuoti, prisijunkite	3119
nos hors-séries	2088
nosūti draugam	3187
nosūtīt atsauksmi	3236
nosūtīt draugam	3187
nosūtīt e-pastā	3187
nosūtīt komentāru	3237
nosūtīt ziņu	3232
noteで書く	2861
notiek video ielāde	3223
notifications activées	2130
notifikácie	4351
notre charte déontologique	2145
notre charte éditoriale	2145
notre sélection	2055
notre sélection d'articles	2107
notícia anterior	473	3858
notícia següent	473
notícias relacionadas	3775
notícias relacionadas que podem lhe interessar	19
notícies destacades	442
notícies relacionades	415
nous protégeons nos sources	2145
nous écrire	2146
nouveau ! suivez vos auteurs préférés	2150
nu ai cont? înregistrează-te	3955
nu aveți cont	3990
nu ești abonat	3990
nu ești încă abonat	3990
nu mai urmări	4002
nu mulțumesc	3902
nu putem afișa acest conținut	3976
nu på google play	739
nu s-a putut încărca videoclipul	4012
nu sunteți abonat	3990
nu știu / nu răspund	3965
nu, mulțumesc	3902	3981
nuestro código ético	1636
numele tău	3993
numele tău de utilizator	4008
nuotrauka # iš #	3176
nur für mitglieder	984
nuskaitykite qr kodą	3157
nuskenuokite qr kodą	3157
nyaste först	4610
nyeste først	3568
nyhetsdøgnet	3474
nyní na google play	591
nyní ne	594
nyomtatás	2430
não foi possível carregar	3879
não foi possível carregar o vídeo	3836
não foi possível reproduzir o vídeo	3836
não perca	3775
não sabe / não responde	3829
não sei	3829
não tem conta	3852
não tem uma conta	3852
não é assinante	3852
não, obrigada	3734
não, obrigado	3734
nächste seite	839
nächster artikel	836
nächstes bild	988
nächstes foto	988
nächstes video	970
näin korjaamme virheet	1976
näin poistat mainoseston	1958
näin poistat mainosten eston	1958
näin suojaamme lähteitämme	1976
näin suojelemme lähteitä	1976
näita # vastust	1736
näita alati	1720
näita galeriid	1733
näita ja nõustu	1720
näita kõiki	1687
näita rohkem	1686
näita sisu	1720
näita tulemusi	1716
näita vastuseid	1736
näita veel	1686
näita vähem	1687	1733
näköislehti	1867
nästa	4521
nästa artikel	4518
nästa bild	4601
nästa sida	4601
nästa video	4583
näytä # kuvaa	1971
näytä # kuvat	1971
näytä # vastausta	1981
näytä aina	1948
näytä alkuperäinen	1895
näytä galleria	1972
näytä ja hyväksy	1948
näytä julkaisu	1883
näytä kaikki	1894
näytä kaikki # kuvaa	1971
näytä kaikki # kuvat	1971
näytä kaikki artikkelit	1972
näytä kaikki kommentit	1981
näytä kaikki kuvaa	1971
näytä kaikki kuvat	1971
näytä kartta	1895
näytä kommentit	1889
näytä kuvaa	1971
näytä kuvagalleria	1972
näytä kuvat	1971
näytä kuvateksti	1972
näytä käännös	1895
näytä lisää	1894
näytä lisää artikkeleita	1972
näytä lisää kommentteja	1981
näytä litterointi	1951
näytä salasana	1966
näytä sisältö	1882
näytä tekstitykset	1951
näytä tiedot	1895
näytä tulokset	91	1895	1936
näytä upotus	1883
näytä vastaukset	1981
näytä vähemmän	1895	1972
något gick fel	4599
något gick fel, försök igen	4598
något gick fel, försök igen senare	4598
något gick fel. försök igen	4598
något gick fel. försök igen senare	4598
næste	677
næste artikel	674
næste billede	756
næste side	756
næste video	737
némítás	2510
némítás feloldása	2509
népszerű	2445
név	2526
névtelen bejelentés	2532
névtelen postaláda	2532
nézze meg galériánkat	2447
nézze meg képeinket	2447
nõustu ja jätka	1720
nõustu ja näita	1720
nõustun	1697
nõustun kõigiga	1697
nøgleord	674
nāc strādāt pie mums	3189
nākamais attēls	3234
nākamais raksts	3234
nākamais video	3223
nākamā bilde	3234
nākamā lapa	3234
nē, paldies	3227
něco se pokazilo	608
něco se pokazilo, zkuste to znovu	607
něco se pokazilo. zkuste to prosím později	607
něco se pokazilo. zkuste to znovu	607
nổi bật	5005
nội dung do ai tạo	5089
nội dung quảng cáo	5042
nội dung tiếp tục bên dưới	5044
nội dung tài trợ	4998
nội dung được tài trợ	5044
nội dung đề xuất	5044
nội quy bình luận	5048
nữ miền bắc	5030
nữ miền nam	5030
""", 'o': """
o dată	3988
o leitor está a carregar	3836
o que achou desta notícia	3801
o seu apoio faz a diferença	3733	3883
o singură dată	3988
o singură donație	3987
o vídeo começará em alguns segundos	3799
obaveštenja	4253
objednať knihu	4342
obligatoriskt fält	4598
obligātie lauki	3232
obligāts lauks	3232
obnovit stránku	599
obnoviť stránku	4353
obnovte stránku	599
obrázek # z #	609
obrázek # ze #	609
obrázok # z #	4362
obrázok # zo #	4362
obsah je chránený autorským zákonom	4367
obsah je chráněn autorským zákonem	615
obsah našich partnerov	4376
obsah našich partnerů	626
obsah není dostupný	586
obsah nie je dostupný	4344
obsah nie je možné zobraziť	4344
obsah sa nedá zobraziť	4344
obsah vytvořený ai	618
obsah článku	610
obserwuj autorkę	3717
obserwujesz już tego autora	3717
ocenite članak	4191
ocenite članek	4392
oceń jakość artykułu	3713
oceń przepis	61
ochrana osobních údajů	512
ochrana osobních údajů a cookies	515
ochrana osobných údajov	4303
ocijenite članak	4191
ocorreu um erro ao carregar o vídeo	3799
ocultar anúncio	3804
ocultar comentários	3828
od najnovších	4371
od najstarších	4371
od naszych partnerów	3721
od našich partnerov	4376
od našich partnerů	626
od naših partnera	4277
od naših partnerjev	4473
od nejnovějších	620
od nejstarších	620
od partnerů	626
odblokuj artykuł	3699
odblokuj dostęp	3699
odblokuj treść	3683
oddaj głos	91	3673
odebírat	500
odebírat newsletter	500
odemknout článek	494
odemknout článek pro přátele	624
odeslat komentář	620
odeslat zprávu	607
odeslat zpětnou vazbu	618
odhlásenie kedykoľvek	4360
odhlásit se	494
odhlásit se můžete kdykoli	607
odhlásit se můžete kdykoliv	607
odhlásiť sa	4285
odhlášení kdykoliv	607
odjaviti se možete bilo kada	4261
odkaz bol skopírovaný	4374
odkaz byl zkopírován	624
odkaz skopírovaný	4292
odkaz zkopírován	504
odkleni članek	4385
odklenite celoten članek	4385
odklenite članek	4455
odmietnuť	4303
odmietnuť všetko	4303
odmítnout	512
odmítnout vše	512
odoberať	4361
odoberať newsletter	4360
odomknúť	4358
odomknúť článok	4357
odomknúť článok pre priateľov	4374
odoslať	91	4361
odoslať komentár	4371
odoslať správu	4360
odoslať spätnú väzbu	4369
odporúča outbrain	4376
odporúčame	4289	4358
odporúčame prečítať	4289
odporúčame tiež	4289
odporúčané outbrain	4376
odporúčané taboola	4376
odporúčané články	4289
odpovedať	4372
odpovědět	518	621
odrzuć	3606
odrzuć wszystkie	3606
odrzuć wszystko	3684
odtwarzacz wideo jest ładowany	3686
odtwórz	3623
odtwórz film	3686
odtwórz wideo	3686
odvolať súhlas	4344
odśwież stronę	3695
odštampaj	4191
odštampaj recept	61
odštampaj članak	4191
oferta dla czytelników	3679
oferta dla prenumeratorów	3679
ofertă pentru abonați	3970
ofertă pentru cititori	3970
oferă acest articol	4004
oferă acest articol cadou	3957
oferă articolul	4004
offert par un abonné	2181
offre abonnés	2120
offre intégrale	2168
offre limitée	2136
offre réservée aux lecteurs	2120
offre spéciale	2007
offre à durée limitée	2135
offrez-nous un café	1998
offrici un caffè	2677
oglasno sporočilo	87	4388
ogłoszenie	3602
ohjelma ei ole enää katsottavissa	1951
ohodnotiť recept	61
ohodnoťte článek	518
ohodnoťte článok	4292
oikaisut ja täsmennykset	1976
okuma süresi # dk	4716
okurlara özel	4775
okurlarimiza özel	4775
okurlarimiza özel indirim	4775
oldal frissítése	2518
oldal újratöltése	2518
oled juba hääletanud	1716
olet jo äänestänyt	1936
oliko artikkeli hyödyllinen	1889
oliko juttu hyödyllinen	1889
oliko tiivistelmä hyödyllinen	1889
oliko tämä hyödyllinen	1979
olvasd be a qr-kódot	2511
olvass korlátlanul	2522
olvassa be a qr-kódot	2511
olvasson hirdetések nélkül	2543
olvasson korlátlanul	2424
olvasson tovább	2424
olvasta már	2445
olvastad már	2445
olvasás az alkalmazásban	2511
olvasói ajánlat	2498
olvidaste tu contraseña	1500
omogoči obvestila	4449
omogući obavijesti	4252
omröstning	92
onayi geri çek	4779
onayi yönet	4779
onayimi geri çek	4779
online reportáž zde	610
opdatér siden	746
oplæst af en robot	649
oplæst af en syntetisk stemme	737
oplæst af kunstig intelligens	677
oplæst af syntetisk stemme	737
opravy a upřesnění	614
opsig når som helst	639
opsig, når du vil	750
opći uvjeti korištenja	4247
ordsøgning	728
orijinali göster	4717
os comentários são exclusivos para assinantes	3873
os leitores também leram	3826
os preços podem variar	3804
osadzona treść	3683
osale küsitluses	1686
osmisměrka	580
osta käyttöoikeus	1977
osta liput tästä	1945
osta täältä	1945
ostatnie artykuły	3620
osveži stran	4452
osveži stranicu	4255
osvežite stran	4452
osvježi stranicu	4255
osvježite stranicu	4255
oszczędzasz #%	3700
ota käyttöön	1957
ota yhteyttä	1889
otevřít	524
otevřít aplikaci	591
otevřít galerii	610
otevřít mapu	524
otevřít v aplikaci	591
otkazati možete bilo kada	4258
otkaži bilo kada	4258
otključaj članak	4181
otključajte ceo članak	4181
otključajte cijeli članak	4181
otključajte članak	4258
otomatik çeviri	4777
otros artículos	1544
oturumu açik tut	4792
otvoriť aplikáciu	4349
otvoriť galériu	4363
otvoriť v aplikácii	4349
otwórz	3624
otwórz aplikację	3688
otwórz galerię	3705
otwórz mapę	3624
otázka dne	577
otázka dňa	4338
outbrain tarafindan önerildi	4752
outras notícias	19	3775
ouvir este conteúdo	3836
ouça esta reportagem	3836
ouça este conteúdo	3754
ovaj sadržaj ne možemo prikazati	4247
ovaj sadržaj nije dostupan	4247
ovaj sadržaj nije moguće prikazati	4247
ovaj video više nije dostupan	4249
ovaj članak je zaključan	4258
oversættelsen er lavet af en maskine	677
oy verdiğiniz için teşekkürler	91	4769
oynatici yükleniyor	4776
oyunuz için teşekkürler	4769
""", 'p': """
padidinti nuotrauką	3167
padovanokite straipsnį	3118
padovanokite straipsnį draugui	3118
padovanoti straipsnį	3172
page précédente	2059
pagina următoare	3924
pague um café	3735
paiement sécurisé	2005
paketi seç	4792
paketleri gör	4821
pakollinen kenttä	1969
paldies par jūsu balsi	3217
paldies par pieteikšanos	3206
paldies par ziņu	3232
palielināt	3224
palielināt attēlu	3234
palun jää viisakaks	1685
palun lülita reklaamiblokeerija välja	1727
pamanīji kļūdu	3188
pamanījāt kļūdu	3188
pamiršau slaptažodį	3163
pamiršote slaptažodį	3163
par šo tēmu	3184
paramètres de confidentialité	2126
paramètres des cookies	2044
paramétrer	2044
paramétrer les cookies	2044
paramétrer mes choix	2047
parandused ja täpsustused	1734
parašyk komentarą	3119
parašykite komentarą	3119
partajează	3913
partenerii noștri	3922
participez à la conversation	2093
participă la sondaj	3964
partilhar esta página	3894
partnereink ajánlata	2543
partnereinktől	2543
partnerių turinys	3122
partnerski sadržaj	4187
partnerski članek	4473
partnerský obsah	626
pas encore abonné	2135
pasidalinkite šiuo straipsniu	3118
pasirinkite planą	3163
pasirinkite prenumeratą	3163
pasirinkite sumą	3161
pasirinkti prenumeratą	3163
pasitikrinkite žinias	3120
pasiūlymas skaitytojams	3151
paslēpt reklāmu	3241
passer la publicité	2042
passer à la recette	61
passwort zurücksetzen	984
pastebėjote klaidą	3119
pasziánsz	2495
pasūtīt grāmatu	3219
pateikti atsiliepimą	3169
patikrinkite savo el. paštą	3165
patreonで支援する	2944
patvirtinkite savo el. paštą	3165
pausar vídeo	1612
pauză video	3972
pavaišinkite mus kava	3161
paylaş	4701
paylaşin	4701
paypal ile öde	4821
pašreizējais laiks #	3223
pažiūrėkite vaizdo įrašą	3120
pe aceeași temă	3958
pelaa peliä	1936
pelaa tästä	1936
pentru a citi în continuare	3955
per saperne di più	2764
per visą ekraną	3155
per überweisung spenden	981
pergunte à nossa ia	3801
permite întotdeauna	3976
permitir anúncios	3846
permitir conteúdo externo	3765
personvernerklæring	3538
personvernerklæring og informasjonskapsler	3465
perspausdinti draudžiama	3175
peut-être plus tard	1997
pełny ekran	3686
photo précédente	2171
phát	5028
phát hiện lỗi	5048
phát lại	5056
phát video	5055
phóng to ảnh	5075
phối hợp với	5084
phổ biến nhất	5070
phụ đề	5056
piedalies aptaujā	3189
piedāvājums lasītājiem	3219
piekrist un rādīt	3221
piekrist un turpināt	3221
piekrist visām	3199
piekrītu	3199
piekrītu visām	3222
piesakies vebināram	3189
piesakoties tu piekrīti lietošanas noteikumiem	3206
pieslēdzies vai izveido kontu	3182
pieslēdzies, lai komentētu	3188
pieslēgties	3182
pieslēgties ar facebook	3230
pieslēgties ar google	3230
pievieno savu komentāru	3188
pievienot komentāru	3182
pievienot kā vēlamo avotu	3238
pievienot manām tēmām	3238
pieņemt un turpināt	3221
pieņemt visas	3222
pieņemt visas sīkdatnes	3221
pilnekrāna režīms	3223
pilnekrāns	3223
pirkt biļetes	3219
pirkt biļeti	3219
pirkt grāmatu	3219
pirkti bilietą	3151
pirkti knygą	3151
pirkti licenciją	3175
pirmais mēnesis par # €	3182
pirmas mėnuo tik # €	3113
più lette	2715
più letti	2715
più popolare	2795
più recenti	2771
più tardi	2676
più vecchi	2771
più votati	2771
piši autoru	4264
piši avtorju	4461
pišite autoru	4264
pišite avtorju	4461
pišite nam u redakciju	4267
pišite nam v uredništvo	4464
pišite redakciji	4267
pišite uredništvu	4464
piškotki	4404
placená inzerce	87	508
placená spolupráce	626
placený obsah	626
places limitées, réservez vite	2088
plan seç	4792
plani seç	4792
planini seç	4792
platba ročne	4358
platba ročně	604
platená inzercia	87	4288
platená spolupráca	4376
platený obsah	4376
player de áudio	3879
player se učitava	4249
plaćena saradnja	4277
plaćena suradnja	4277
plaćeni oglas	87	4187
plaćeni sadržaj	4187
plačajte nam kavo	4453
plačana objava	87	4388
plačana vsebina	4473
plačano sodelovanje	4473
plačiau skaitykite čia	3120
plein écran	2059
plus d'actualités	2055
plus d'articles du même auteur	2141
plus de détails	2060
plus récents	2115
plătește cu paypal	4014
poate mai târziu	3902
początek bloku reklamowego	3605
podaj prawidłowy adres e-mail	3702
podari članek	4392
podarite ta članek	4392
podaruj artykuł	3587
podaruj dostęp	3719
podaruj ten artykuł	3598
podcast anhören	884
pode ler também	3826
podeli članak	4191
podešavanja privatnosti	4247
podijeli članak	4191
podmienky používania	4303
podmínky použití	512
podmínky užití	512
podobne artykuły	3620
podobné články	520	4289
podporiť	4284
podporte nezávislú žurnalistiku	4284
podporte nás	4284
podporte nás cez darujme	4354
podporte nás cez paypal	4354
podporte nás na patreone	4354
podpořit	492
podpořit přes darujme	600
podpořte naši práci	492
podpořte nás	492
podpořte nás na patreonu	600
podpořte nás přes paypal	600
podpořte redakci	492
podrobné nastavenia	4344
podrobné nastavení	586
podrži	4180
podrži nas	4180
podržite nas	4180
podržite naš rad	4180
podržite nezavisno novinarstvo	4180
podziel się	3598
podziel się na facebooku	3598
pogledajte još	19
poista mainonnanesto käytöstä	1961
poistin mainonneston käytöstä	1961
poistin sen käytöstä	1962
pokaż # odpowiedzi	3715
pokaż # zdjęcia	3704
pokaż # zdjęć	3704
pokaż galerię	3705
pokaż hasło	3699
pokaż i zaakceptuj	3683
pokaż komentarze	3614
pokaż mniej	3623
pokaż napisy	3686
pokaż odpowiedzi	3715
pokaż oryginał	3624
pokaż podpis	3705
pokaż szczegóły	3607
pokaż transkrypcję	3686
pokaż treść	3606
pokaż tłumaczenie	3624
pokaż więcej	3623
pokaż wszystkie	3623
pokaż wszystkie # zdjęcia	3704
pokaż wszystkie # zdjęć	3704
pokaż wszystkie zdjęcia	3704
pokaż wszystkie zdjęć	3704
pokaż wszystko	3624
pokaż wyniki	91	3673
pokaż zdjęcia	3704
pokaż zdjęć	3704
pokaži geslo	4455
pokaži rezultate	91
pokaži vsebino	4404
pokloni članak	4191
poklonite ovaj članak	4191
pokračovat bez podpory	491
pokračovat bez vypnutí	597
pokračovat přes apple	603
pokračovat přes facebook	603
pokračovat přes google	603
pokračovat s apple	603
pokračovat s google	603
pokračovať bez podpory	4296
pokračovať bez vypnutia	4352
pokračovať cez apple	4357
pokračovať cez facebook	4357
pokračovať cez google	4357
pokračovať s google	4357
pokušajte kasnije	4261
pokušajte ponovno	4261
pokušajte ponovno kasnije	4261
pokušajte ponovo	4261
pole obowiązkowe	3702
polecamy również	3620
polecamy także	3620
polecamy też	3620
polecane artykuły	3620
politica de confidențialitate	3919	3920	3933
politica de corecții	3998
politica editorială	3933	3998
politică de confidențialitate	3919
politika kolačića	4247
politika piškotkov	4443
politique de confidentialité	2044
politique de protection des données	2161
polityka prywatności	3606
polityka prywatności i cookies	3608
polityka sprostowań	3709
política de cookies	1534	3762
política de correcciones	1636
política de correccions	475
política de correções	3861
política de galetes	424
política de privacidad	1534
política de privacidade	3762	3784
política de privacitat	424
política de protección de datos	1652
política de proteção de dados	3878
pomanjšaj pisavo	4471
pomôže každé euro	4354
pomůže každá koruna	600
ponovno učitaj stranicu	4255
ponuda za čitaoce	4245
ponuda za čitatelje	4245
ponuka pre čitateľov	4342
poprzedni artykuł	3620
poprzednie zdjęcie	3705
populární	520
populära artiklar	4518
populärast	4596	4611
populärt	4518
populære	766	3569
populære artikler	674
populære saker	3474
populært	674	3474
populārākie	3184
popüler	4710
popüler haberler	4710
popüler konular	4710
por mês	3850
por qué estás viendo esto	1500
por qué? cuéntanos	1647
portes grátis	3870
poslat jako dárek	624
poslat přes whatsapp	624
poslat příteli	624
poslat tip anonymně	614
poslat zprávu	607
poslať	4361
poslať ako darček	4374
poslať cez whatsapp	4374
poslať e-mailom	4292
poslať mailom	4374
poslať priateľovi	4374
poslať správu	4360
poslať tip	4366
poslať tip anonymne	4366
poslušaj vest	4191
poslušaj članak	4191
poslušaj članek	4392
poslušajte tekst	4249
poslušajte članek	4392
posnetek ni več na voljo	4446
posnetek v vaši državi ni na voljo	4446
posnetka ni mogoče predvajati	4446
postanite naročnik	4384
postanite član	4180	4384
postavke kolačića	4204
postaw kawę	3584
postaw nam kawę	3584
poszt betöltése	2501
posłuchaj	3598
poukážte nám # % z dane	4354
pour continuer à lire	2102
pourquoi voyez-vous cette publicité	2089
pouze nezbytné	586
pouze pro předplatitele	494
používate adblock	4352
používate blokovanie reklám	4352
používate blokovač reklám	4352
používateľské meno	4358
používáte adblock	597
používáte blokování reklam	597
používáte blokátor reklam	597
povezani sadržaj	4188
povezani članci	4188
povezani članki	4389
povećaj	4250
povećaj fotografiju	4264
povećaj sliku	4264
povećaj slova	4275
povećaj tekst	4275
povečaj	4447
povečaj besedilo	4471
povečaj fotografijo	4461
povečaj pisavo	4471
povečaj sliko	4461
povinná pole	607
povinné	608	4361
povinné pole	607
povinné polia	4360
povinné údaje	607
povolit a pokračovat	515
povolit upozornění	593
povolit vždy	515
povoliť	4351
povoliť notifikácie	4350
povoliť obsah	4344
povoliť raz	4344
povoliť reklamu	4353
povoliť reklamy	4353
povoliť upozornenia	4350
powiązane	3620
powiązane artykuły	3620
powiązane tematy	3620
powiększ	3623
powiększ tekst	3719
powiększ zdjęcie	3623
powrót do góry	3623
powrót do strony głównej	3705
powrót na górę	3705
pozastaviť	4348
později	491	596
pozostała część artykułu pod materiałem wideo	3602
pozostały czas	3687
pozostały czas #	3686
pozostały czas -#	3686
pozrieť # fotiek	4362
pozrieť # fotky	4362
pozrieť # fotografie	4362
pozrieť # fotografií	4362
pozrieť fotiek	4362
pozrieť fotky	4362
pozrieť fotografie	4362
pozrieť fotografií	4362
pozrieť galériu	4363
pozrieť všetky # fotiek	4362
pozrieť všetky # fotky	4362
pozrieť všetky # fotografie	4362
pozrieť všetky # fotografií	4362
pozrieť všetky fotiek	4362
pozrieť všetky fotky	4362
pozrieť všetky fotografie	4362
pozrieť všetky fotografií	4362
pozrieť všetkých # fotiek	4362
pozrieť všetkých # fotky	4362
pozrieť všetkých # fotografie	4362
pozrieť všetkých # fotografií	4362
pozrieť všetkých fotiek	4362
pozrieť všetkých fotky	4362
pozrieť všetkých fotografie	4362
pozrieť všetkých fotografií	4362
pozvite nás na kávu	4354
pozvěte nás na kafe	600
pozvěte nás na kávu	600
počastite nas kavom	4256
pořídit předplatné	603
pošalji	91	4262
pošalji e-mailom	4191
pošalji komentar	4191
pošalji mejlom	4191
pošalji poruku	4261
pošalji povratnu informaciju	4270
pošalji prijatelju	4191
pošalji vest	4267
pošalji vijest	4267
pošalji članak e-mailom	4191
pošaljite dojavu	4267
pošaljite komentar	4191
pošaljite vest	4267
pošlete tip redakci	614
pošlite tip redakcii	4366
pošlji	4459
pošlji komentar	4468
pošlji po e-pošti	4392
pošlji povratno informacijo	4467
pošlji prijatelju	4392
pošlji sporočilo	4458
pošlji članek po e-pošti	4392
pošljite nam namig	4464
pošljite namig	4464
poštanski broj	4262
poštna številka	4459
poštovné zdarma	584
pr članek	4388
pradėti testą	3149
praneškite apie klaidą	3119
pranešti anonimiškai	3168
pranešti apie klaidą	3119
pranešti apie komentarą	3170
pratite uživo	4264
pravidelný dar	600
pravidelný príspevok	4354
pravidelně měsíčně	600
pravidlá diskusie	4292
pravidlá opráv	4366
prawa autorskie zastrzeżone	3710
prašome išjungti reklamos blokavimą	3160
pre komentovanie sa prihláste	4371
pre predplatiteľov	4285
preberi cel članek	4461
preberi celoten članek	4461
preberi več	4461
preberite celoten članek	4461
preberite še	4389
precisamos de você	3733
predchádzajúca fotografia	4363
predchádzajúca snímka	4363
predchádzajúca strana	4363
predchádzajúci článok	4363
predplatiť	4284
predplatné môžete kedykoľvek zrušiť	4357
predplaťte si	4284
preferințe cookie	3976
preferințe de confidențialitate	4011
preferències de galetes	456
preferências de cookies	3840
preferências de privacidade	3878
prehrať	4348
prehrať video	4347
prehrávač sa načítava	4347
prejsť do diskusie	4371
prejsť do galérie	4363
prejsť na darovanie	4354
prejsť na kvíz	4338
prejsť na obsah	4363
prejsť na online	4363
prejsť na platbu	4354
prejsť na ponuku	4342
prejsť na recept	61
prejšnja fotografija	4461
prejšnja slika	4461
prejšnja stran	4461
prejšnji članek	4461
prekličete lahko kadarkoli	4455
prekliči soglasje	4443
preložené automaticky	4369
preložené pomocou ai	4369
prenošenje zabranjeno	4268
prenumerantförmån	4576
prenumerantförmåner	4576
prenumerata nuo # euro per mėnesį	3113
prenumerata nuo # €	3113
prenumerera på vårt nyhetsbrev	4493
prenumeruodami sutinkate su taisyklėmis	3138
prenumeruokite naujienlaiškį	3138
prenumeruoti naujienlaiškį	3165
preostali čas	4447
preostali čas #	4446
preostali čas -#	4446
preporučeno	4188
preporučuje outbrain	4277
preporučuje taboola	4277
preporučujemo	4188	4259
preporučujemo da pročitate	4188
preporučujemo i	4188
presentear matéria	3868
preskoči na sadržaj	4264
preskoči na vsebino	4461
preskočiť na obsah	4363
prestať sledovať	4373
prethodni članak	4264
pretlač zakázaná	4367
prevedeno uz pomoć ai	4270
preverite e-pošto	4458
prečo vidím túto reklamu	4376
prečítajte si	4289
prečítajte si aj	4289
prečítať neskôr	4374
prečítať prepis	4347
prețurile pot varia	3941
pridať ako preferovaný zdroj	4373
pridať do košíka	4342
pridať do mojich tém	4373
pridať komentár	4292
pridať medzi preferované zdroje	4373
pridruži se razpravi	4468
pridružite se razpravi	4468
pridėti kaip pageidaujamą šaltinį	3171
pridėti komentarą	3170
pridėti prie mano temų	3171
pridėti prie pageidaujamų šaltinių	3171
prihlásiť	4285
prihlásiť cez facebook	4357
prihlásiť cez google	4357
prihlásiť na odber	4360
prihlásiť sa	4285
prihlásiť sa cez apple	4357
prihlásiť sa cez facebook	4357
prihlásiť sa cez google	4357
prihlásiť sa do diskusie	4371
prihlásiť sa na odber	4360
prihláste sa a komentujte	4371
prihvati i prikaži	4247
prihvati sve kolačiće	4247
prihvaćam	4204
prihvaćam i nastavljam	4247
prihvaćam sve	4204
prijava putem google računa	4258
prijavi grešku	4191
prijavi pogrešku	4267
prijavi se s google računom	4258
prijavite grešku	4267
prijavite pogrešku	4267
prijať	4303
prijať a pokračovať	4344
prijať a zobraziť	4344
prijať všetko	4303
prijať všetky	4345
prijať všetky cookies	4344
prikaži # odgovora	4271
prikaži # odgovore	4468
prikaži galerijo	4461
prikaži galeriju	4264
prikaži geslo	4455
prikaži i prihvati	4247
prikaži in sprejmi	4443
prikaži komentare	4271
prikaži komentarje	4468
prikaži lozinku	4258
prikaži manj	4390
prikaži manje	4189
prikaži odgovore	4271	4468
prikaži podnapise	4446
prikaži prepis	4446
prikaži rezultate	91	4242	4438
prikaži sadržaj	4204
prikaži sve	4189
prikaži titlove	4249
prikaži transkript	4249
prikaži več	4390
prikaži više	4189
prikaži vse	4390
prikaži vsebino	4443
prima lună gratuită	3955
prima pagină	3925
primetili ste grešku	4267
primește alerte despre acest subiect	3949
primijetili ste grešku	4267
printează	3913
printează rețeta	61
pripomenúť neskôr	4296
priporoča outbrain	4473
priporoča taboola	4473
priporočamo	4389	4456
priporočamo tudi	4389
priporočamo v branje	4389
priporočeno	4389
prisijunkite arba susikurkite paskyrą	3113
prisijunkite prie mūsų komandos	3120
prisijunkite, kad galėtumėte komentuoti	3119
prispieť	4284
prispieť jednorazovo	4354
prispieť mesačne	4354
privatsphäre verwalten	967
privatsphäre-einstellungen	822
privātuma iestatījumi	3221
privātuma politika	3199
prišlo je do napake. poskusite pozneje	4458
prišlo je do napake. poskusite znova	4458
pro komentování se přihlaste	620
pro předplatitele	494
pro předplatitele výhodněji	583
prochaine vidéo	2162
profită de ofertă	4018
programmet är inte längre tillgängligt	4583
prohibida su reproducción total o parcial	1666
prohlédnout # fotek	609
prohlédnout # fotky	609
prohlédnout # fotografie	609
prohlédnout # fotografií	609
prohlédnout fotek	609
prohlédnout fotky	609
prohlédnout fotografie	609
prohlédnout fotografií	609
prohlédnout galerii	610
prohlédnout všech # fotek	609
prohlédnout všech # fotky	609
prohlédnout všech # fotografie	609
prohlédnout všech # fotografií	609
prohlédnout všech fotek	609
prohlédnout všech fotky	609
prohlédnout všech fotografie	609
prohlédnout všech fotografií	609
prohlédnout všechny # fotek	609
prohlédnout všechny # fotky	609
prohlédnout všechny # fotografie	609
prohlédnout všechny # fotografií	609
prohlédnout všechny fotek	609
prohlédnout všechny fotky	609
prohlédnout všechny fotografie	609
prohlédnout všechny fotografií	609
proibida a reprodução total ou parcial	3890
promijeni veličinu teksta	4275
promo sadržaj	4277
promocijsko sporočilo	4388
promotivni sadržaj	4187
promotivni članak	4187
promóció	2433
proovi # päeva tasuta	1679
proposé par	2154
prosimy o wyłączenie adblocka	3691
proč vidím tuto reklamu	626
pročitaj ceo članak	4264
pročitaj cijeli članak	4264
pročitaj kasnije	4275
pročitaj transkript	4249
pročitajte ceo tekst	4264
pročitajte cijeli članak	4264
pročitajte i	4188
pročitajte još	4188
prywatność	3606
prywatność i cookies	3608
przeczytaj całość	3705
przeczytaj cały artykuł	3705
przeczytaj również	3620
przeczytaj także	3620
przeczytaj też	3620
przeczytaj transkrypcję	3686
przejdź bez wsparcia	3583
przejdź do galerii	3705
przejdź do głównej treści	3705
przejdź do księgarni	3603
przejdź do oferty	3679
przejdź do przepisu	61
przejdź do płatności	3696
przejdź do quizu	3673
przejdź do serwisu	3606
przejdź do sklepu	3679
przejdź do strony darowizn	3696
przejdź do treści	3623
przejdź do ustawień prywatności	3606
przejdź do wpłaty	3696
przejdź na stronę główną	3705
przekaż # % podatku	3696
przekaż #%	3696
przekaż opinię	3713
przestań obserwować	3717
przetłumaczono automatycznie	3713
przetłumaczono przez ai	3713
przeładuj stronę	3695
prześlij	3703
prześlij opinię	3713
prześlij zdjęcia	3709
przypomnij mi później	3583
przypomnij później	3690
právě se děje	520
präsentiert von	816
précédent	2059
préférences cookies	2044
préférences de confidentialité	2161
prélèvement	2006
prémium	2424
prénom	2138
présenté par	2154
próbáld újra később	2525
próbálja ki # forintért	2424
próbálja újra	2525
próbálja újra később	2525
próxima	3780
próxima foto	3887
próxima imagem	3887
próxima notícia	3858
próxima página	3780
próximo artigo	3775
próximo vídeo	1653	3879
prøv # dager gratis	3439
prøv gratis	639	3439
prøv igen senere	753
prøv igjen senere	3556
prøv nu	639
prøv nå	3439
prędkość	3687
prędkość odtwarzania	3686
prを含みます	2907
pr記事	2929
psč	608	4361
pubblicità	2703
publi-rédactionnel	2042
publicitatea continuă	4018
publicité	2042
publicité - la suite ci-dessous	2042
publicités	2042
publică	3965
publică comentariul	3964
pular anúncio	3879
pular para o conteúdo	3780
pular para o conteúdo principal	3778
puslapis # iš #	3176
página siguiente	1550
páči sa mi to	4372
päeva küsimus	1716
päivitä sivu	1962
päivitä suostumus	1883
päivän kysymys	91	1936
päivän peli	1942
päivän ristikko	1936
pääuutiset	1892
påkrevd	3557
påkrævet	754
påmind mig senere	635
påminn mig senare	4481
później	3583	3690
pārbaudi savas zināšanas	3189
pārbaudiet savu e-pastu	3232
pāriet uz recepti	61
pāriet uz saturu	3234
pārpublicējot atsauce obligāta	3192
pārpublicēšana aizliegta	3242
pārtraukt sekot	3238
pārvaldīt paziņojumus	3226
pārvaldīt piekrišanu	3221
pērc abonementu	3182
płatna współpraca	3721
płatne miesięcznie	3700
płatne rocznie	3700
płatność miesięczna	3700
płatność roczna	3700
předchozí	522
předchozí foto	610
předchozí fotografie	610
předchozí snímek	610
předchozí strana	610
předchozí článek	520
předmět	608
předplatit	494
předplatné	494
předplaťte si	603
přehrát	522
přehrát video	589
přehrávač se načítá	589
přehrávač videa se načítá	589
přejít do diskuse	620
přejít do e-shopu	510
přejít do galerie	610
přejít do speciálu	610
přejít k obsahu	522
přejít k platbě	600
přejít k receptu	61
přejít na kvíz	577
přejít na nabídku	583
přejít na obsah	522
přejít na online reportáž	610
přejít na recept	61
přejít na stránku darů	600
přeloženo automaticky	618
přeloženo pomocí ai	618
přepis	590
přeskočit na obsah	610
přestat sledovat	622
přetisk zakázán	615
přečtěte si	520
přečtěte si také	520
přečíst později	624
přečíst přepis	589
přidat do košíku	583
přidat do mých témat	622
přidat jako preferovaný zdroj	622
přidat komentář	518
přidat mezi preferované zdroje	622
přidejte názor	518
přidejte si nás mezi preferované zdroje	622
přihlaste se a komentujte	620
přihlásit	494
přihlásit k odběru	500
přihlásit přes facebook	603
přihlásit přes google	603
přihlásit přes seznam	603
přihlásit se	494
přihlásit se do diskuse	620
přihlásit se k odběru	607
přihlásit se přes apple	603
přihlásit se přes facebook	603
přihlásit se přes google	603
přihlásit se přes seznam	603
přihlášení	494
přijmout	512
přijmout a pokračovat	586
přijmout a zobrazit	586
přijmout vše	512
přijmout všechny	587
přijmout všechny cookies	586
připomenout později	491
přispějte	492
přispět	492
přispět jednorázově	600
přispět měsíčně	600
příjmení	608
""", 'q': """
qq好友	5172
qq空间	5172
qr कोड स्कैन करें	2389
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3067
qrコードからダウンロード	2937
qrコードを読み取ってください	2937
qr코드로 다운로드	3067
qr코드를 스캔하세요	3067
qu'avez-vous pensé de cet article	2085
qual o seu nível de satisfação com esta notícia	3801
qualcosa è andato storto	2797
quan tâm nhất	5049
quay lại	5009
quay lại đầu trang	5093
quellen und weiterführende links	836
queremos conocer tu opinión	1588
queremos saber a sua opinião	3814
questa email è già registrata	2826
questa pagina ti è stata utile	2770
questo articolo ti è stato utile	2770
questo articolo è bloccato	2794
questo campo è obbligatorio	2796
questo riassunto ti è stato utile	2738
questo video non è disponibile	2778
questo video non è più disponibile	2778
quieres añadir otro usuario a tu suscripción	1500
quitter le plein écran	2122
quizi çöz	4772
quizás más tarde	1494
quizás te interese	1544
quy định bình luận	5048
quyên góp	4984
quyên góp ngay	4984
qué opinas	1539
qué te ha parecido esta noticia	1588
quét mã qr	5061
quét mã qr để tải	5061
quét mã qr để tải ứng dụng	5061
quên mật khẩu	4987
quản lý cookie	5059
quản lý lựa chọn	5088
quản lý sự đồng ý	5059
quản lý tùy chọn	5088
quảng cáo	4998
quảng cáo - bài viết tiếp tục bên dưới	5042
""", 'r': """
r$ # por mês durante # meses	3823
radote klaidą	3119
radote klaidą tekste	3119
radās kļūda. mēģiniet vēlāk	3232
radīts ar mākslīgo intelektu	3236
rafraîchir la page	2131
raksti komentāru	3188
raksts ir aizsargāts ar autortiesībām	3242
raksts ir slēgts	3230
raksts tiek papildināts	3189
raksts turpinās pēc reklāmas	3191
rakstu lasa mākslīgais intelekts	3223
rakstīt autoram	3234
rakstīt komentāru	3188
raktažodžiai	3156
rao vặt	4998
raportează	3965
raportează comentariul	4008
raportează o eroare	3938
raportează o greșeală	3998
raportoi virheestä	1976
rapportér	766
rapportér annonce	770
rapportér fejl	666
razvrščanje	4469
rašykite redakcijai	3168
rašyti autoriui	3167
rašyti komentarą	3113
reagovať	4372
recargar la página	1622
recargar página	1622
recarrega la pàgina	462
recarregar a página	3846
recarregar página	3846
receber notificações	3816
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2095
recevez une alerte à chaque article de l'auteur	2095
reclamă	3916
recomandarea redacției	3958
recomandări	3922
recomandări by taboola	3944
recomandări taboola	3944
recomandările editorilor	3958
recomandările partenerilor	3944
recomandările redacției	3922
recomendado para você	3775
recommandé	2055
recommandé pour vous	2055
recommandés	2055
recordar más tarde	1494
recuérdamelo más tarde	1494
recíbela	1513
recíbela gratis	1513
recíbelo	1513
redacția	3933
redare automată	3973
redirecționează # la sută	3987
redirecționează #%	3903
redă video	3972
redă videoclipul	3972
refuză toate	3935
refuză tot	3977
regala este artículo	1642
regalar artículo	1500
regalar este artículo	1642
registrovať sa	4285
registruokitės nemokamai	3113
registruokitės į seminarą	3120
registrácia	4285
regisztráció	2424
regisztrálok	2424
regler för kommentarer	4610
regler og vilkår gjelder	3462
regras de comentários	3828
regras dos comentários	3828
regístrate	1500
rekisteröidy	1867
rekisteröidy maksutta ja lue	1867
reklaami lõpp	1740
reklam içeriğidir	4775
reklama się skończyła	3721
reklami geç	4703
reklám	2433
reklám vége	2543
reklámblokkolót használ	2516
reklámblokkolót használsz	2516
reklāma	3182
reklāmas beigas	3241
reklāmas raksts	3191
reklāmraksts	87	3191
relacja na żywo	3705
relaterade ämnen	4518
rendeld meg a könyvet	2498
rendelje meg a könyvet	2498
rendezés	2537
rendszeres támogatás	2520
renovar suscripción	1658
reportar comentário	3873
reportar erro nesta página	3801
reproducció automàtica	453
reproducción automática	1613
reproducción prohibida	1666
reproducir vídeo	1612
reproduction réservée	2176
reproductor de vídeo	1653
reproduzir vídeo	3836
reproduzir áudio	3836
reprodução automática	3837
reprodução proibida	3890
reserve já	3893
resmi büyüt	4798
responda à enquete	3828
rester connecté	2135
restez informé	2017
restez informés	2017
resultado da votação	3873
resultados de la votación	1606
resumen automático	1574
resumo da notícia	3801
resumé lavet af ai	763
retour à l'accueil	2141
retour à la liste	2141
retour à la page d'accueil	2057
retrage consimțământul	3976
rettelser og præciseringer	760
revenir à l'accueil	2141
revoir la vidéo	2162
rezerviši mesto	4245
rezervovať miesto	4342
rezervujte si místo	583
rezervuoti vietą	3151
rezervă un loc	3942
rezervă-ți locul	3942	3970
rezervēt vietu	3219
rezolvă testul	3967
reîmprospătează pagina	3984
reîncarcă pagina	3984
reînnoiește abonamentul	4014
reģistrējies bez maksas	3182
reģistrēties	3182
reši križanko	4438
reši kviz	4242	4438
reši ukrštenicu	4242
režim celej obrazovky	4347
režim celé obrazovky	589
ricordamelo più tardi	2676
riješi križaljku	4242
riješi kviz	4242
riproduzione riservata ©	2832
rizami geri çek	4707
rodyti galeriją	3167
rodyti mažiau	3121	3167
rodyti turinį	3153
rodyti viską	3121
rozumím	524
rozwiąż krzyżówkę	3673
rozwiń	3607	3623
rozwiń wszystko	3624
ročne	4358
ročná platba	4358
ročné predplatné	4358
roční platba	604
roční předplatné	604
ročně	604
rychlost přehrávání	589
ryhdy kannatusjäseneksi	1963
rätta	4512
rätta oss	4512
rättelse	4512
rättelsepolicy	4605
rättelser och förtydliganden	4605
règles de commentaires	2114
règles des commentaires	2114
réactions	2049
réagir	2034	2049
réagir à cet article	2049
réagissez	2049
réagissez à cet article	2049
réductions et codes promo	2180
réduire la police	2106
réduire la taille de la police	2106
réduire la taille du texte	2106
réduire le texte	2152
répondez au quiz	2117
répondez au sondage	2114
répondre	2049
réseaux sociaux	2035
réserver mes places	2120
réservez vos places	2120
réservé aux inscrits	2007
résiliable à tout moment	2102
résultats	92
résultats du sondage	2093
résumé de l'article	2085
résumé de l'article en # points	2085
résumé en # secondes	2085
résumé ia	2149
résumé par l'ia	2149
részletek	2449
rétablir le son	2122
rösta	91	4573
rösta här	4521
rösta i omröstningen	4521
rösta nu	91	4569
rút lại sự đồng ý	5059
rückmeldung geben	999
rýchlosť	4348
rýchlosť prehrávania	4347
rādīt # atbildes	3237
rādīt atbildes	3237
rādīt galeriju	3234
rādīt mazāk	3190	3234
rādīt rezultātus	3217
rādīt saturu	3221
rādīt un piekrist	3221
rādīt vairāk	3189
rādīt visu	3190
rămâi conectat	3990
răspunde	3921
rėmimas	3122
rėmėjo turinys	3174
""", 's': """
s'abonner à ce dossier	2173
s'abonner à ce sujet	2173
s'abonner à ce thème	2173
s'abonner à cet auteur	2173
s'abonner à partir de #€	2007
s'està carregant el reproductor	452
s'està carregant el vídeo	452
s'ha produït un error	469
s'inscrire à la newsletter	2017
s-ar putea să-ți placă	3922
saada anonüümne vihje	1734
saada sõbrale	1684
saada sõnum	1731
saada vihje anonüümselt	1734
saber más	1550
sadarbības raksts	3191
sadece abonelere özel	4792
sadržaj je blokiran	4247
sadržaj je zaključan	4181
sadržaj je zaštićen autorskim pravom	4268
sadržaj nije dostupan	4247
sadržaj nije moguće prikazati	4247
sadržaj partnera	4277
saglabāt	3187
saglabāt iestatījumus	3221
saglabāt izvēli	3221
saglabāt rakstu	3187
saglabāt vēlākam	3239
sair do ecrã inteiro	3836
saistītie raksti	3184
saistītās ziņas	3184
saite ir nokopēta	3239
saite nokopēta	3187
saken er låst	3439
saken finnes også som lyd	3452
salli ja näytä	1883
salli sisältö	1948
salta la pubblicità	2820
salta pubblicità	2820
saltar anúncio	3760
saltar para o conteúdo	3778
saltar para o conteúdo principal	3778
salvar preferências	3840
salvează	3913
salvează articolul	3957
salvează pentru mai târziu	3957
salvează preferințele	3976
salvează rețeta	61
samo nujni piškotki	4443
samo nužni	4247
samo nužni kolačići	4247
samo za naročnike	4455
sans engagement, résiliable à tout moment	2102
sao chép	5083
sao chép liên kết	4993
sao chép đường dẫn	5040
sari la conținut	3924
sari la rețetă	61
sari peste reclamă	4012
satura turpinājums pēc reklāmas	3191
saturs ir aizsargāts ar autortiesībām	3242
saturs ir bloķēts	3221
sazināties ar redakciju	3235
sačuvaj	4191
sačuvaj podešavanja	4247
sačuvaj recept	61
sačuvaj vest	4191
sačuvaj za kasnije	4275
sačuvaj članak	4275
saņemt paziņojumus	3226
scanează codul qr	3979
schlagwörter	836
schließen	839
schrift größer	1003
schrift vergrößern	809
schriftgröße	809
schriftgröße anpassen	1003
schriftgröße ändern	1003
schwedenrätsel	960
scopri di più	2682
scopri di più su amazon	2836
scrie comentariul tău	4008
scrie redacției	3998
scrieți redacției	3998
sdílejte	504
sdílejte tento text	504
sdílejte text	504
sdílejte článek	504
sdílet	504
sdílet na facebooku	504
sdílet na twitteru	504
sdílet na whatsappu	624
sdílet na x	504
sdílet článek	504
se alla erbjudanden för prenumeranter	4486
se bilderna här	4521
se connecter et réagir	2049
se déconnecter	2007
se grafiken här	4521
se ha producido un error al cargar el vídeo	1572
se klippet här	4521
se klippet øverst i saken	3477
se réabonner	2168
se større bilde	3478
se større billede	678
se videon här	4521
se våra erbjudanden	4595
se våre tilbud	3553
se încarcă playerul	3972
se încarcă video	3972
se încarcă videoclipul	3972
sebesség	2510
sedan # kr/mån tills du säger upp	4486
see väli on kohustuslik	1731
segui già questo argomento	2807
segui già questo autore	2807
seguir tópico	3816
seguí leyendo	1602
sei già abbonato	2682
sei già iscritto	2826
sei già iscritto alla newsletter	2756
seko tēmai	3238
sekot tēmai	3238
sekretessinställningar	4580
sekti autorių	3171
sekti temą	3171
selección de la redacción	1544
selectează	3991
selvä	1895
sem opinião	3829
sem si não seria possível	3821
sem você não seria possível	3821
semnalează comentariul	4008
semnalează o eroare	3921
senaste först	4610
send artiklen på mail	649
send på e-post	3452
send på mail	768
seniausi viršuje	3170
sense permanència	439
sesi aç	4776
sesi açmak için dokunun	4817
sesi açmak için tiklayin	4817
setări confidențialitate	3976
setări cookie	3920	3935
setări cookie-uri	3976
setări cookies	3976
setări de confidențialitate	3976
seu apoio faz a diferença	3733	3883
seu nome de usuário	3873
seuls les abonnés peuvent commenter	2093
seuraa hetki hetkeltä	1972
seuraa livenä	1972
seuraa meitä	1878
seuraa tekijää	1983
seuraa tätä aihetta	1983
seuraat jo tätä aihetta	1983
seuraat tätä aihetta	1983
seç	4793
seçenekleri yönet	4779
seçimimi kaydet	4779
seções	3775
seřadit podle	620
sfârșit publicitate	3970
sfârșitul reclamei	3970
shrani članek	4392
shrnutí ai	619
shrnutí od ai	618
si opp når du vil	3439
si è verificato un errore	2796
si è verificato un errore durante il caricamento del video	2736
sie können diesen artikel kostenlos weitergeben	931
signaler ce contenu comme inapproprié	2093
signaler un problème	2049
siguiente artículo	1544
siguiente vídeo	1653
siirry sisältöön	1894
siirry suoraan sisältöön	1972
sikeres feliratkozás	2451
sin ti no sería posible	1597
sinu hääl on arvesse võetud	1716
sinu sõnum	1732
sisu on autoriõigusega kaitstud	1741
sisältö ei ole saatavilla	1948
sisältö on estetty	1948
sisältö on suojattu tekijänoikeudella	1977
sisältöä ei voida näyttää	1948
sisältöä kumppaneiltamme	1986
siz ne düşünüyorsunuz	4738
siz ne düşünüyorsunuz? oy verin	4716
sizin için öneriler	4710
siųsti atsiliepimą	3169
siųsti draugui	3118
siųsti el. paštu	3118
siųsti komentarą	3170
siųsti naujieną	3168
siųsti žinutę	3165
skaitykite be reklamų	3174
skaitykite be ribojimų	3163
skaitykite daugiau čia	3120
skaityti plačiau	3120
skaityti visą straipsnį	3167
skaityti vėliau	3118
skann qr-koden for å laste ned appen	3543
skanna qr-koden för att ladda ner appen	4585
skaties arī	3184
skatīt cenu	3219
skatīt foto	3189
skatīt galeriju	3189
skatīt komentārus	3237
skatīt piedāvājumu	3219
skatīt piedāvājumus	3230
skatīt rezultātus	91	3217
skatīt video	3189
skatīt visus	3234
skenē qr kodu	3225
skenējiet qr kodu	3225
skjønner	3479
sklenite naročnino	4385
skontaktuj się z redakcją	3709
skontrolujte si svoju schránku	4360
skopírované	4375
skopírované do schránky	4374
skopírovať odkaz	4292
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4512
skriv inn beløp	3550
skru på	3547
skru på lyd	3541
skru på varsler	3544
skryť odpovede	4371
skryť reklamu	4376
skrýt	524
skrýt odpovědi	620
skrýt reklamu	626
skyddas av upphovsrätt	4606
skänk en gåva	4593
skúste to neskôr	4360
skúste to znova	4360
slapukų nustatymai	3131
slapukų politika	3153
slažem se	4204
slažem se i nastavljam	4247
sledeća fotografija	4264
sledeća slika	4264
sledeća strana	4264
sledeći video	4249
sledeći članak	4264
sledovat toto téma	622
sledovat téma	622	623
sledovať autora	4373
sledovať autorku	4373
sledovať online	4363
sledovať tému	4373
sledovať túto tému	4373
sledujete téma	622
sledujete tému	4373
slik beskytter vi kildene våre	3563
slik beskytter vi våre kilder	3563
slik slår du av annonseblokkering	3548
slične vesti	4188
slične vijesti	4188
slični članci	4188
sljedeća fotografija	4264
sljedeća slika	4264
sljedeća stranica	4264
sljedeći video	4249
sljedeći članak	4264
slut på annonce	770
slut på annons	4615
slut på reklam	4615
sluta följa	4612
slutt på annonse	3574
slutt å følge	3570
slå adblocker fra	744
slå annonceblokering fra	744
slå av annonseblokkereren	3548
slå av annonseblokkeringen	3548
slå din adblocker fra	744
slå lyd fra	737
slå lyd til	737
slå lyden fra	737
slå lyden til	737
slå notifikationer til	740
slå på	3547	4588
slå på aviseringar	4586
slå på ljudet	4583
slå på notiser	4586
slå på varsler	3544
slå på varslinger	3544
slå til	743
slėpti reklamą	3174
sns 공유	3106
sns 공유하기	3106
snsでシェア	2975
snsでシェアする	2975
snsをフォロー	2862
snímek # z #	609
snímek # ze #	609
snímka # z #	4362
snímka # zo #	4362
so schützen wir unsere quellen	993
sofortüberweisung	785
solicitarea a fost trimisă	4015
solicitação enviada	3885
solitär	960
som källa är du skyddad	4514
son dakika bildirimlerini aç	4782
son dakika gelişmelerinden haberdar olun	4782
son gelişmelerden haberdar olun	4782
sondaż	92
sonderveröffentlichung	911
sono già sostenitore	2676
sonraki fotoğraf	4824
sonraki fotoğraf için tiklayin	4713
sonraki fotoğrafa geç	4713
sonraki görsel	4824
sonraki haber için tiklayin	4713
sonraki içerik	4824
sonraki sayfa için tiklayin	4713
sonuçlar	92
sonuçlari gör	91	4717
sonuçlari göster	91	4770
sorodni članki	4389
sortează	3965
sortează după	3965
sortuj według	3715
sortér efter	765
souhlasit a pokračovat	515
souhlasím	512
souhlasím a pokračovat	586
souhlasím a zobrazit	515
souhlasím se zobrazením	512
soukromí a cookies	515
soutenez-nous dès maintenant	1998
související	520
související témata	520
související články	520
související články z webu	520
soyez le premier à commenter	2049
soyez le premier à réagir	2049
spam nélkül	2525
spander en kaffe på oss	3550
spara inställningar	4580
spara till läslistan	4614
spausdinti receptą	61
spausdinti straipsnį	3172
spațiu publicitar	3944
spela här	4569
spela videon här	4521
spill ansvarlig. # år	3462
spill med måte	3462
spill nå	3527
spis treści	3623
splošni pogoji	4444
sponsorisé	2042
sponsorlu bağlantilar	4752
sponsorlu içerik	87	4703
sponsoroitu sisältö	1879
sponsoroitua sisältöä	1881
sponsorēts saturs	3241
sponsrat innehåll	4504
sponzorirani sadržaj	4187
sponzorirani članak	4187
sponzorisani sadržaj	4277
sponzorované	4288
sponzorovaný obsah	508
sponzorováno	508
sporoči napako	4464
sporočilo	4459
spotifyで聞く	2965
spotifyで聴く	2965
spravovat upozornění	593
spravovať súhlas	4344
spravovať upozornenia	4350
sprawdź cenę	3679
sprawdź ofertę	3587
sprawdź się	3673
sprawdź skrzynkę e-mail	3702
sprawdź skrzynkę odbiorczą	3702
sprawdź swoją skrzynkę	3702
sprawdź swoją wiedzę	3673
sprejmi in prikaži	4443
sprejmi vse piškotke	4443
spremi članak	4191
spremljajte v živo	4461
sprijinul tău contează	4013
sprijină-ne	3903
správa	4361
správa bola odoslaná	4360
správa souhlasu	586
správa súhlasu	4344
spróbuj ponownie	3702
spróbuj ponownie później	3702
spręsti kryžiažodį	3149
spręsti testą	3149
spune-ne părerea ta	3964
spune-ți părerea	3938
spune-ți părerea în comentarii	3938
spuneți-ne părerea	3964
spustit kvíz	577
spustiť kvíz	4338
spustiť video	4347
später	780
später erinnern	780
späť hore	4363
späť na hlavnú stránku	4363
späť na začiatok	4363
spør vår ki om saken	3468
spēlē tagad	3217
spēlēt tagad	3217
staňte sa členom	4284
staňte se členem	492
ste našli napako	4464
ste našli napako v članku	4464
ste už predplatiteľ	4357
ste že glasovali	4438
stem nå	91	3527
stiahnuť aplikáciu	4349
stiahnuť audio	4347
stiahnuť epizódu	4347
stiahnuť na google play	4349
stiahnuť v app store	4349
stiahnuť z app store	4349
stiahnuť z google play	4349
stichwörter	836
stil spørgsmål til artiklen	666
stlmiť	4348
stop med at følge	767
straipsnio tęsinys - po reklama	3122
straipsnis saugomas autorių teisių	3175
straipsnis tęsiasi po reklamos	3122
straipsnis užrakintas	3163
straipsnį skaito dirbtinis intelektas	3155
strojovo preložené	4369
strojový preklad	4370
strojový překlad	619
strojově přeloženo	618
strona główna	3620
stroški dostave	4442
stránka # z #	609	4362
stránka # ze #	609
stránka # zo #	4362
stworzono z pomocą ai	3713
stáhnout aplikaci	591
stáhnout audio	589
stáhnout epizodu	589
stáhnout na google play	591
stáhnout podcast	589
stáhnout v app store	591
stáhnout z app store	591
stáhnout z google play	591
stáhnout zdarma	592
stäng	4481	4521
stäng annons	4615
stäng av annonsblockeraren	4589
stäng av din adblocker	4589
stäng av din annonsblockerare	4589
stäng av ljudet	4583
stäng galleri	4601
stöd oss	4482
stöd oss på patreon	4593
stöd oss via patreon	4593
större text	4614
større tekst	3572
støt med mobilepay	747
støt os	636
støt os med mobilepay	747
støt os på #er	747
støt os på patreon	747
støt via mobilepay	747
støtt oss	3436
støtt oss med vipps	3550
støtt oss på patreon	3550
støtt oss via vipps	3550
subscrição confirmada	3885
subtitrări	3973
subtítols	453
subtítulos	1613
sudoku del día	1648
sugerir correção	3801
sugerir una corrección	1588
sugestões	3775
suite après la publicité	2120
suivez vos auteurs préférés	2150
suivre ce thème	2095
suivre le thème	2150
sukurta naudojant dirbtinį intelektą	3169
sumă liberă	3987
sumă personalizată	4013
sunt de acord cu termenii și condițiile	3992
sur le même sujet	2055
sur le même thème	2055
suscripción	1500
suscripción confirmada	1659
suscríbase	1500
suscríbete	1500
suscríbete a nuestro boletín	1510
suscríbete ahora	1500
susiję straipsniai	3115
susikurti paskyrą	3113
susține	3903
susține-ne	3903
susține-ne pe patreon	3987
susțineți-ne	3903
susținut de	4006
sutikti ir tęsti	3153
sutinku ir tęsiu	3153
svaka donacija je važna	4256
svaka donacija pomaže	4256
svaki dinar je važan	4256
svaki doprinos je važan	4256
svaki doprinos pomaže	4256
svaki euro je važan	4256
svaki prilog pomaže	4256
svi članci	4264
svi članci autora	4264
sviđa mi se	4272
sviđa vam se članak	4270
swisha en gåva	4593
syötä kelvollinen sähköpostiosoite	1969
syötä summa	1963
syötä sähköpostiosoitteesi	1870
szanowna użytkowniczko, szanowny użytkowniku	3608
szanowni państwo	3607
szanowny użytkowniku	3608
szanujemy twoją prywatność	3608
szavazatodat rögzítettük	2492
szavazatát rögzítettük	2492
szavazás	92	2495
szavazás indítása	2492
szczegóły	3624
szeretne értesítéseket kapni	2512
szeretnél értesítéseket kapni	2512
szerző követése	2538
szkennelje be a qr-kódot	2511
szponzorált tartalom	87	2433
szybkość odtwarzania	3686
szállítási költség	2499
szókereső	2495
szólj hozzá	2441
szóljon hozzá	2441
szövegméret	2541
szünet	2510
sähköposti	1870
sähköposti tai käyttäjätunnus	1966
sähköpostiosoite	1870
sähköpostiosoitteesi	1969
sähköpostisi	1969
säkra din plats	4576
säästä # %	1967
säästä #%	1967
så # kr/mnd til du sier opp	3439
så gör du för att stänga av	4591
så hanterar vi personuppgifter	4509
så här stänger du av din adblocker	4591
så här stänger du av din annonsblockerare	4591
så jobbar vi med rättelser	4605
så kommenterar du	4512
så skyddar vi våra källor	4605
så stänger du av adblock	4591
så stänger du av adblocker	4591
så stänger du av annonsblockeraren	4589
så stänger du av din ad-blocker	4591
så stänger du av din adblocker	4591
så stänger du av din annonsblockerare	4589
sådan beskytter vi kilder	760
sådan beskytter vi vores kilder	760
sådan deaktiverer du din adblocker	744
sådan retter vi fejl	760
sådan slår du adblock fra	744
sådan slår du din adblocker fra	744
sé el primero en comentar	1537
sé parte	1495
sélections	2034
sì, grazie	2787
sí, quiero	1621
sí, vull	460
síganos	1526
síguenos	1526
só para assinantes	3852
sólo para suscriptores	1627
sõnum on saadetud	1731
sök	4521
søg	677
søk	3477
súhlasím	4303
súhlasím a pokračovať	4344
súhlasím so zobrazením	4303
súmate	1495
súvisiace	4289
súvisiace články	4289
súvisiaci článok	4289
süre	4777
süti beállítások	2501
süti tájékoztató	2501
sütibeállítások	2501
sütibeállítások módosítása	2504
sütik kezelése	2501
sākt testu	3217
sīkdatņu iestatījumi	3199
sīkdatņu politika	3221
sīkfailu iestatījumi	3221
słowa kluczowe	3620
sūtīt e-pastā	3239
sắp xếp theo	5049
số tiền khác	5067
""", 't': """
t'ha estat útil	445
t'ha estat útil aquest article	427
t'ha estat útil aquest resum	427
t'ha semblat útil	445
ta treść jest niedostępna	3683
ta treść jest zablokowana	3683
ta video ni več na voljo	4446
ta članek je zaklenjen	4455
taboola tarafindan sunulmuştur	4752
taboola tarafindan önerildi	4752
tack för din anmälan	4493
tack för din prenumeration	4598
tack för din röst	91	4569
tack för ditt meddelande	4598
tagasi üles	1733
taip pat žiūrėkite	3115
tak, chcę	3690
tak, chętnie	3690
tak, poproszę	3690
takaisin ylös	1894
takipten çik	4804
takk for at du meldte deg på	3556
takk for din påmelding	3556
takk for påmeldingen	3446
talebiniz gönderildi	4822
tallenna myöhemmäksi	1876
talán később	2419
tam ekrandan çik	4776
tamaño de la letra	1642
tamaño de letra	65	1525
tamaño del texto	65
también te puede gustar	1544
también te puede interesar	1544
també et pot interessar	415
também pode gostar	3826
tapahtui virhe. yritä myöhemmin uudelleen	1969
tapahtui virhe. yritä uudelleen	1969
tarjeta de crédito	1499
tarjeta de débito	1499
tarkista sähköpostisi	1969
tartalom betöltése	2501
tartalom engedélyezése	2501
tartalom megjelenítése	2501
tartalomjegyzék	2510
tasuline koostöö	1740
te ha parecido útil	1605
te ha resultado útil	1605
te ha resultado útil este artículo	1574
te ha resultado útil este resumen	1574
te ha sido útil	1605
te ha sido útil este resumen	1574
te poți dezabona oricând	3950
te rugăm să îl dezactivezi	3984
te vsebine ni mogoče prikazati	4443
te-ar putea interesa și	3958
tee meile kohvi välja	1728
tehisaru kokkuvõte	1686
tehisaru võib eksida	1735
tehisintellekt võib eksida	1735
tehty tekoälyllä	1979
teie hääl on arvesse võetud	1716
tej treści nie można wyświetlić	3683
tek seferlik bağiş	4789
tek seferlik bağiş yap	4820
tekijänoikeudella suojattu	1977
teklifi gör	4775
teklifleri gör	4821
tekoäly voi tehdä virheitä	1979
tekoälyn luoma	1979
tekoälyn tekemä	1979
tekoälyn tekemä tiivistelmä	1894
tekoälyn tiivistelmä	1894
tekoälyn tuottama	1979
tekoälytiivistelmä	1894	1980
tekst je zaključan	4258
tekst powstał przy pomocy ai	3713
tekst przetłumaczony maszynowo	3713
teksta izmērs	3239
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3118
telefonszám	2526
telefón	4361
teljes hozzáférés	2424
teljes képernyő	2509
teljes név	2526
temas del día	1544
temi že sledite	4470
ten artykuł jest zablokowany	3699
ten film jest niedostępny	3686
ten film nie jest dostępny w twoim kraju	3686
ten film nie jest już dostępny	3686
tento obsah je blokován	586
tento obsah je zablokovaný	4344
tento obsah nemôžeme zobraziť	4344
tento obsah nemůžeme zobrazit	586
tento obsah není dostupný	586
tento obsah není k dispozici	586
tento obsah nie je dostupný	4344
tento obsah nie je k dispozícii	4344
tento obsah sa nedá zobraziť	4344
tento článek je uzamčen	603
tercihleri yönet	4816
tercihlerimi yönet	4816
termeni și condiții	3932	3933
termeni și condiții de utilizare	3932
termenii și condițiile	3932
termos e condições	3762
teste başla	4772
teste grátis	3739
testează-ți cunoștințele	3967
testează-ți cunoștințele cu quizul nostru	3938
testi başlat	4772
testi çöz	4772
testreszabás	2503
teszteld a tudásod	2447
tesztelje tudását	2447
tetszőleges összeg	2519
text bol vytvorený automaticky	4369
text byl vytvořen automaticky	618
text je chránený autorským právom	4367
text je chráněn autorským právem	615
text čte umělá inteligence	589
texten fortsätter nedan	4504
texten fortsätter under bilden	4504
texten är maskinöversatt	4608
texten är skapad automatiskt	4608
textgröße	1004
textgröße ändern	1003
teď ne	491	594
teşekkürler, mesajiniz gönderildi	4794
tham gia bình chọn	5048
tham gia khảo sát	5048
tham gia thăm dò	5048
thanh toán hàng năm	5069
thanh toán hàng tháng	5069
thanh toán qua paypal	5091
theo dõi chủ đề	5080
theo dõi chủ đề này	5080
theo dõi tác giả	5080
thoát toàn màn hình	5055
thu gọn	5008
thème suivi	2173
thèmes	2055
thématiques	2055
thêm câu trả lời	5086
thêm làm nguồn ưu tiên	5080
thêm vào giỏ hàng	5094
thích	4993
thích nhất	5049
thông tin bắt buộc	5071
thông tin doanh nghiệp	4998
thông tin quảng cáo	5042
thông tin tác giả	5019
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5075
thẻ	5005
thời gian còn lại	5055
thời gian hiện tại	5056
thời lượng	5056
ti è stato utile	2770
tienes que iniciar sesión para guardar artículos	1601
tietosuoja ja evästeet	1883
tietosuoja- ja evästekäytäntö	1883
tietosuojakäytäntö	1948
tietosuojaseloste ja evästeet	1883
tik būtini	3153
tik būtinieji slapukai	3153
tikai nepieciešamās	3221
tikai nepieciešamās sīkdatnes	3221
tiktokで見る	2965
til støttesiden	747
tilbagetræk samtykke	734
tilbakemelding på saken	3468
tilføj en kommentar	765
tilføj kommentar	765
tilføj os som foretrukken kilde	767
tilføj som foretrukken kilde	767
tilgjengelig på google play	3543
till gåvosidan	4593
tillad og fortsæt	663
tillad én gang	734
tillat én gang	3538
tillåt	4588
tillåt alltid	4581
tillåt annonser	4592
tillåt aviseringar	4586
tillåt en gång	4580
tillåt innehåll	4580
tillåt inte	4588
tillåt notiser	4586
tillåt reklam	4592
tiltás	2515
timp rămas	3973
tin bài liên quan	5040
tin cùng chuyên mục	5005
tin cùng tác giả	5041
tin khác	5005
tin liên quan	5005
tin mới	5005
tin mới nhất	5005
tin nhắn của bạn	5092
tin nhắn của bạn đã được gửi	5071
tin nóng	5041
tin nổi bật	5005
tin quảng cáo	5042
tin tiếp theo	5075
tin trước	5005
tin tài trợ	5005	5044
tin tức liên quan	5005
tin đọc nhiều	5005
tip jar ☕	1174
tipărește	3913
tipărește articolul	3957
tipărește rețeta	61
tisk článku	624
titta på videon	4583
tiêu điểm	5005
tiến # giây	5055
tiếp theo	5008
tiếp tục sau quảng cáo	5044
tiếp tục trên trình duyệt	5061
tiếp tục trên web	5061
tiếp tục với apple	5069
tiếp tục với email	5091
tiếp tục với facebook	5069
tiếp tục với google	5069
tiếp tục đọc	5093
tlačiť	4292
to cię może zainteresować	3620
to może cię zainteresować	3620
to wideo jest niedostępne	3686
to wideo nie jest już dostępne	3686
toate știrile	3996
toda contribuição ajuda	3849
toda la información	1633
todas as notícias	3858
todavía no eres suscriptor	1627
todavía no estás registrado	1627
todos los artículos de este autor	1664
todos los artículos del autor	1664
todos los artículos del especial	1661
todos los derechos de reproducción reservados	1666
todos los vídeos	1633
todos os comentários	3767
todos os vídeos	3858
toimituskulut lisätään	1945
totes les notícies	473
toto pole je povinné	607
toto téma již sledujete	622
toto video již není dostupné	589
toto video není dostupné	589
toto video není ve vaší zemi dostupné	589
toto video nie je dostupné	4347
toto video nie je vo vašej krajine dostupné	4347
toto video už není dostupné	589
toto video už nie je dostupné	4347
tots els vídeos	473
tous droits de reproduction réservés	2176
tous nos hors-séries	2088
toute l'actualité	2055
toutes les actualités	2141
toutes les vidéos	2141
toutes nos vidéos	2141
tovább	2447
tovább a cikkre	2528
tovább a dossziéhoz	2528
tovább a galériához	2528
tovább a recepthez	61
tovább a rovatra	2445
tovább a tartalomhoz	2528
tovább a teljes cikkre	2528
tovább a támogatáshoz	2519
tovább a támogatási oldalra	2519
tovább a webshopba	2498
tovább az ajánlathoz	2498
tovább olvasom	2447
további beállítások	2504
további cikkek	2445
további cikkek a szerzőtől	2528
további cikkek a témában	2445
további cikkek betöltése	2528
további hírek	2445
további lehetőségek	2503
további részletek itt	2447
továbbiak betöltése	2447
továbbiak megjelenítése	2528
toàn màn hình	5056
traducció automàtica	453
traducción automática	1613
traducere automată	3973
traducido automáticamente	1640
tradução automática	3801
traduït automàticament	478
trang chủ	5008
trang này có hữu ích không	5048
transcripció	453
transcripción	1613
transcrição	3837
transferência bancária	3738
trenutni čas	4447
trenutni čas #	4446
treści komercyjne	3721
treści naszych partnerów	3721
treści partnerskie	3602
treść dla subskrybentów	3699
treść niedostępna	3683
treść premium	3699
treść sponsorowana	3602
treść wygenerowana przez ai	3713
treść zablokowana	3683
treść zewnętrzna	3683
tria la teva subscripció	439
trimite răspunsul	3964
troškovi dostave	4246
truy cập không giới hạn mọi bài viết	5091
trwa ładowanie odtwarzacza	3686
tryb pełnoekranowy	3686
træk dit samtykke tilbage	734
træk samtykke tilbage	734
trình phát âm thanh	5089
trò chơi	5053
trước	5008
trường bắt buộc	5071
trường này là bắt buộc	5071
trả lời	5004
trở lại	5008
trở lại đầu trang	5075
tu ce părere ai? lasă un comentariu	3938
tu donación desgrava	1624
tu izmanto reklāmu bloķētāju	3228
tu navegador no puede reproducir este vídeo	1572
tue meitä	1865
tue meitä patreonissa	1963
tue työtämme	1963
tule meile tööle	1686
tuotettu tekoälyllä	1979
turinys saugomas autorių teisių	3175
turinys užblokuotas	3153
turiu paskyrą	3163
turpini lasīt	3182
turpinājums pēc reklāmas	3191
turpināt ar apple	3230
turpināt ar facebook	3230
turpināt ar google	3230
turpināt lasīt	3182
tutar seç	4820
tutar seçin	4820
tvarkyti pranešimus	3158
tvarkyti sutikimą	3153
twitter'da paylaş	4701
twitterで見る	2965
twoja prywatność jest dla nas ważna	3608
twoja wiadomość	3703
twoje imię	3703
twój adres e-mail	3590
twój e-mail	3590
twój głos został oddany	3673
twój głos został policzony	3673
twój głos został zapisany	3673
tykkää	1982
tylko dla osób pełnoletnich	3603
tylko niezbędne	3683
tytuł przelewu: darowizna	3696
tytułem: darowizna na cele statutowe	3696
tài khoản của tôi	4987
tài trợ	4998
tài trợ bởi	5084
támogass minket	2420
támogass minket patreonon	2519
támogasson minket	2420
támogasson minket a patreonon	2519
támogatom	2420
támogatom a lapot	2519
támogatom az oldalt	2519
támogatott tartalom	87	2433
támogatás	2420
támogatás paypalon	2519
támogatási oldal	2519
támogatói tartalom	2433
tárgy	2526
täisekraan	1722
tämä artikkeli on lukittu	1966
tämä juttu on lukittu	1966
tämä kenttä on pakollinen	1969
tämä sisältö ei ole saatavilla	1948
tämä video ei ole enää saatavilla	1951
tämä video ei ole saatavilla	1951
täname liitumast	1704
tässä artikkelissa	1972
tässä jutussa	1972
tässä olisi upotus facebookista	1894
tässä olisi upotus instagramista	1894
tätä sisältöä ei voida näyttää	1948
täytä ristikko	1936
täytä tämä kenttä	1969
télécharger l'appli	2129
télécharger l'audio	2122
télécharger l'épisode	2122
télécharger le mp#	2122
télécharger le podcast	2122
téléchargez l'appli	2129
téma követése	2538
téma už sledujete	622
témata	520
tému už sledujete	4373
témy	4289
témáim	2539
témák	2445
térkép betöltése	2504
térkép megnyitása	2449
términos de uso	1534
términos y condiciones	1534
tên của bạn	5072
tên hiển thị	5086
tìm hiểu thêm	5002
tìm kiếm	5008
tóm tắt ai	5079
tóm tắt bằng ai	5079
tóm tắt bởi ai	5079
tópicos	3775
tópicos relacionados	3775
tôi đã hiểu	5009
tôi đã tắt	5066
tôi đã tắt trình chặn quảng cáo	5065
tôi đồng ý	5002
tôi đồng ý với chính sách bảo mật	5071
tôi đồng ý với điều khoản sử dụng	5071
tõlgitud tehisintellekti abil	1735
több	2447
több betöltése	2528
több mutatása	2528
töltsd ki a kvízt	2447
töltsd ki kvízünket	2492
töltse ki a kvízt	2447
töltse újra az oldalt	2518
tùy chỉnh	5002
tùy chọn cookie	5059
tùy chọn khác	5082
tú qué opinas	1539
túto tému už sledujete	4373
tühista igal ajal	1679
tüm fotoğraflar	4798
tüm fotoğraflari gör	4798
tüm haberler	4710
tüm haberlere sinirsiz erişim	4821
tüm haberleri gör	4798
tüm içeriğe sinirsiz erişim	4821
tüm konular	4712
tüm konulari gör	4712
tüm oyunlar	4772
tüm videolar	4798
tüm videolari gör	4798
tüm yazilari	4710	4727
tüm yazilari gör	4798
tüm yorumlar	4709
tüm çerezleri kabul et	4816
tüm çerezleri reddet	4816
tümü	4717
tümünü gör	4716
tümünü göster	4717
tümünü kabul et	4704
tümünü reddet	4704
tăng cỡ chữ	5082
tēmas	3184
tęsinys po reklamos	3122
tęsti su apple	3163
tęsti su facebook	3163
tęsti su google	3163
tłumaczenie automatyczne	3714
tłumaczenie maszynowe	3714
tạm dừng	5028
tạm dừng video	5055
tạo bởi ai	5089
tạo tài khoản	4987
tải audio	5055
tải bài đăng	5059
tải lại trang	5065
tải nội dung	5059
tải thêm	5008
tải thêm bình luận	5048
tải trên app store	5061
tải trên google play	5061
tải tập này	5055
tải về từ app store	5061
tải về từ google play	5061
tải âm thanh	5055
tải ứng dụng	5061
tải ứng dụng ngay	5061
tất cả tin tức	5075
tất cả trò chơi	5051
tất cả video	5075
tắt tiếng	5056
tặng bài viết	5040
tặng sao	4986	5040
tặng sao cho bài viết	5040
tặng sao cho tác giả	5090
tặng tác giả ly cà phê	4986
tốc độ phát	5028	5055
từ chối	5002
từ chối tất cả	5002	5059
từ chối tất cả cookie	5088
từ khóa	5005
tự động phát	5056
""", 'u': """
u košaricu	4245
u ovom članku	4264
udostępnij	3598
udostępnij na facebooku	3598
udostępnij na twitterze	3598
udostępnij na x	3598
udostępnij w mediach społecznościowych	3598
udělit souhlas	512
ugens spørgsmål	723
ugodnost za naročnike	4441
ugodnosti za naročnike	4441
ugrađeni sadržaj	4247
ugrás a galériához	2528
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2528
ugrás a tartalomra	2528
uključi	4253
uključi obaveštenja	4239
uključi obavijesti	4239
uključi se u raspravu	4271
uključi zvuk	4249
uključite javascript	4249
uključite notifikacije	4239
uključite obaveštenja	4239
uključite obavijesti	4239
uključite se u raspravu	4271
ukryj reklamę	3721
ukrštenica	4243
ulkoinen sisältö	1948
ulkopuolinen sisältö	1948
uloženo	625
uložené	4375
uložit	504
uložit na později	504
uložit nastavení	586
uložit recept	61
uložit volby	586
uložit článek	504
uložiť	4292
uložiť na neskôr	4292
uložiť nastavenia	4344
uložiť recept	61
uložiť voľby	4344
uložiť článok	4292
ultima oră	3922
ultimele știri	3922
um assinante presenteou você com este artigo	3825
un abonat ți-a oferit acest articol	3957
un abonné vous offre cet article	2105
un e-mail de confirmation vous a été envoyé	2098
un suscriptor te ha regalado este artículo	1601
un suscriptor te regala este artículo	1671
une erreur s'est glissée dans l'article	2049
ungültige e-mail-adresse	986
unterstütze uns	781
unterstützen	781
unterstützen sie uns	781
unterstützen sie uns per paypal	898
unustasid salasõna	1729
uočili ste grešku	4267
uočili ste pogrešku	4267
uočili ste pogrešku u članku	4267
uporabniško ime	4456
uporabniško ime ali e-pošta	4455
upotettu sisältö	1948
upozornit na nové díly	623
upozornit na nové články	623
upozorniť na chybu	4366
upozornění	596
uppläst av en ai-röst	4583
uppläst av en dator	4500
uppläst av en syntetisk röst	4583
uppläst av syntetisk röst	4583
uppläst med ai-röst	4500
upravit nastavení	515
upravljaj kolačićima	4247
upravljaj piškotke	4443
ur vår butik	4576
url 복사	2998
urlをコピー	2861
urlをコピーしました	2961
urlをコピーする	2907
url복사	2998
urmărește acest subiect	3949
urmărește autorul	4002
urmărește live	3949
urmărește subiectul	4002
urmărești deja acest subiect	4002
următorul	3924
următorul videoclip	4012
uslovi korišćenja	4204
ustaw jako preferowane źródło	3717
ustawienia plików cookie	3606
ustawienia prywatności	3683
ustvarjeno s pomočjo umetne inteligence	4467
utónév	2526
uutishälytykset	1957
uvek prikaži	4247
uvijek prikaži	4247
uvjeti korištenja	4204
uygulamada aç	4781
uygulamayi aç	4781
uygulamayi yükle	4781
uz sākumlapu	3234
uz sākumu	3189
uzdāvini rakstu	3239
uzdāvināt rakstu	3239
uzyskaj dostęp	3587
učitaj još	4264
učitaj objavu	4247
učitaj sadržaj	4247
učitaj video	4247
učitaj više	4264
učitavanje playera	4249
učitavanje videa	4249
ušetrite #%	4358
ušetríte #%	4358
ušetřete #%	604
ušetříte #%	604
ušteda #%	4259
uštedite #%	4259
używasz adblocka	3691
używasz programu do blokowania reklam	3691
už jsem ho vypnul	599
už jste hlasovali	577
už komentarus atsako jų autoriai	3119
už mám predplatné	4357
už mám předplatné	603
už mám předplatné, přihlásit se	495
už mám účet	603
už máte predplatné? prihláste sa	4285
už máte předplatné	603
už máte účet	4285
už máte účet? prihláste sa	4285
už podporujem	4296
už podporuji	491
už sledujete	622
už ste hlasovali	4338
uždaryti	3121
uždaryti galeriją	3167
uždaryti reklamą	3122
uživatelské jméno	604
uživatelské jméno nebo e-mail	603
uživo	4250
užpildykite apklausą	3120
užsakomasis straipsnis	3122
užsakomasis turinys	87	3122
užsisakyti knygą	3151
užsisakyti prenumeratą	3113
""", 'v': """
v košarico	4441
v tem članku	4461
v tomto článku	610
v živo	4447
vaata kõiki	1733
vaata kõiki tellija soodustusi	1679
vaata lähemalt	1686
vaba töökoht	1686
vad tycker du? rösta här	4521
vai kopsavilkums bija noderīgs	3188
vai raksts bija noderīgs	3188
vai tas bija noderīgi	3236
vai vēlaties saņemt paziņojumus	3226
vain jäsenille	1967
vain välttämättömät	1948
vain välttämättömät evästeet	1948
vairāk no autora	3234
vairāk par tēmu	3184
vairāk rakstu	3234
vaizdo grotuvas įkeliamas	3155
vaizdo įrašas	3120
vaizdo įrašas nebepasiekiamas	3155
vaizdo įrašas nepasiekiamas	3155
vaizdo įrašas nepasiekiamas jūsų šalyje	3155
vaizdo įrašo paleisti negalima	3155
vaizdo įrašą rasite čia	3120
valami elromlott. próbáld újra	2525
valami hiba történt. próbálja újra	2525
valgfrit beløb	747
valgfritt beløp	3550
van egy jó sztorija	2532
van egy jó témája	2532
van már előfizetése	2522
van már fiókja	2424
van már fiókod	2522
van már fiókom	2522
vanjski sadržaj	4247
var artikeln till hjälp	4512
var det här till hjälp	4521
var det til hjælp	763
var detta till hjälp	4608
var dette en hjælp	763
var resuméet nyttigt	666
var sammanfattningen till hjälp	4512
varbūt vēlāk	3227
varför ser jag den här annonsen	4615
varför visas den här annonsen	4615
vari atteikties jebkurā laikā	3182
varje bidrag hjälper	4593
varje bidrag räknas	4593
varje krona hjälper	4593
varje krona räknas	4593
vasta küsitlusele	1686
vastaa kyselyyn tästä	1894
vaš e-mail	4261
vaš e-naslov	4458
vaš e-poštni naslov	4458
vaš glas je bil oddan	4438
vaš glas je uračunat	4242
vaš glas je zabeležen	4242	4438
vaš glas je zabilježen	4242
vaš komentar	4191
vaš mejl	4261
vaša e-mail adresa	4261
vaša e-mailová adresa	4360
vaša poruka	4262
vaša poruka je poslana	4261
vaša poruka je poslata	4261
vaša správa	4361
vaše e-mailová adresa	607
vaše ime	4262	4459
vaše jméno	608
vaše meno	4361
vaše soukromí je pro nás důležité	515
vaše sporočilo	4459
vaše sporočilo je poslano	4458
vaše zpráva	608
veckans fråga	4569
vecākie vispirms	3237
vedno prikaži	4443
vegyél jegyet	2498
veja esta publicação no instagram	3799
veja também	3775
veja todas as opções de assinatura	3823
velg beløp	3550
velikost písma	65
veličina fonta	4275
veličina slova	4275
veličina teksta	65
velocidad de reproducción	1612
velocidade de reprodução	3836
velocitat de reproducció	452
velocità di riproduzione	2778
venujte nám # %	4354
ver # comentários	3814
ver biografía	1568
ver comentários	3767
ver conteúdo	3840
ver conteúdo externo	3799
ver dossiê	3858
ver esta publicación en instagram	1572
ver esta publicação	3878
ver esta publicação no instagram	3799
ver fotogalería	1633
ver galería	1550
ver galería de fotos	1633
ver imágenes	1661
ver la galería	1633
ver mais notícias	3858
ver más	1550
ver más artículos	1636
ver más artículos del autor	1568
ver más fotos	1546
ver más noticias	1602
ver más vídeos	1633
ver oferta de suscripción	1658
ver opciones de suscripción	1658
ver preço	3834
ver publicação	3765
ver suscripción	1658
ver también	1544
ver também	3775
ver todas as notícias	3858
ver todas las opciones de suscripción	1598
ver todos los artículos	1633
ver todos los vídeos	1633
ver todos os vídeos	3858
ver traducción	1551
ver tradução	3781
ver transcripción	1612
ver transcrição	3836
ver vídeo	1550
vergrößern	843	990
verificați adresa de email	3992
verifică-ți emailul	3992
verifică-ți inboxul	3992
verlagssonderveröffentlichung	911
versandkosten können anfallen	963
vertrag kündigen	822
verträge hier kündigen	822
verwandte beiträge	836
ves a la pàgina de donacions	464
ves algún error? comunícalo	1588
veure aquesta publicació a instagram	424
vezetéknév	2526
vezi această postare pe instagram	3935
vezi conținutul	3976
vezi mai multe știri	3958
vezi prețul	3970
vezi răspunsurile	3964
vezi toate știrile	3996
vezi și	3922
već imam nalog	4258
već imam račun	4258
već imate nalog	4181
već imate pretplatu	4181
već imate račun	4181
već podržavam	4196
već pratite	4273
već pratite ovu temu	4273
već sam pretplatnik	4258
već ste glasali	4242
već ste glasovali	4242
već ste pretplatnik	4181
več iz rubrike	4389
več novic iz regije	4389
več o tem	4389
več o temi	4389
več člankov	4461
več člankov avtorja	4461
veľkosť písma	65
veľkosť textu	4374
vi kan inte visa det här innehållet	4580
viac k téme	4289
viac si o tom prečítate tu	4289
viac článkov	4363
videa ni mogoče predvajati	4446
video atskaņotājs tiek ielādēts	3223
video ei ole enää saatavilla	1951
video ei ole käytettävissä	1951
video ikke tilgængelig	737
video již není k dispozici	589
video không khả dụng	5055
video không tồn tại	5055
video mevcut değil	4776
video nav pieejams jūsu valstī	3223
video nelze přehrát	589
video není dostupné	589
video není dostupné ve vaší zemi	589
video není k dispozici	589
video nevar atskaņot	3223
video ni na voljo v vaši državi	4446
video nicht verfügbar	970
video nie je dostupné	4347
video nie je dostupné vo vašej krajine	4347
video nie je k dispozícii	4347
video nije dostupan u vašoj državi	4249
video nije dostupan u vašoj zemlji	4249
video nije moguće reproducirati	4249
video này không còn tồn tại	5055
video này không khả dụng	5055
video oynatici yükleniyor	4776
video sa nedá prehrať	4347
video sa nepodarilo načítať	4347
video se ne može reprodukovati	4249
video se nepodařilo načíst	589
video tiếp theo	5089
video trước	5089
video už není k dispozici	589
video už nie je dostupné	4347
video už nie je k dispozícii	4347
video više nije dostupan	4249
video yüklenemedi	4817
video yüklenirken hata oluştu	4817
video yükleniyor	4776
videoafspilleren indlæses	737
videoclipul următor	4012
videoen er ikke længere tilgængelig	737
videoen er ikke tilgængelig	737
videoen er ikke tilgængelig i dit land	737
videomängija laadimine	1722
videon voi katsoa jutun yläosasta	1894
videon är inte längre tillgänglig	4583
videon är inte tillgänglig	4583
videoyu izlemek için tiklayin	4716
videoyu yükle	4779
videó	2445
videó betöltése	2501
videó betöltése folyamatban	2509
videó lejátszása	2509
videó megtekintése	2509
videók	2445
videólejátszó betöltése	2509
videónkat itt nézheti meg	2447
vidéo	2059
vidéo indisponible	2122
vidéo non disponible	2122
vidéo précédente	2162
vidéo suivante	2162
vidéo à la une	2162
vielen dank für deine nachricht	985
vielen dank für deine stimme	958
vielen dank für ihr feedback	888
vielen dank für ihre anmeldung	796
vielen dank für ihre nachricht	985
vielen dank für ihre stimme	958
vielen dank für ihre teilnahme	91
vielleicht später	780
vienkartinė auka	3161
vienkartinė parama	3162
vienmēr atļaut	3221
vienmēr rādīt	3221
vienreizējs ziedojums	3229
viestisi on lähetetty	1969
vil du få varsler	3544
vilkår	661	3463
vill du få notiser	4586
vill du få pushnotiser	4586
vipps et beløp	3436
virheellinen sähköpostiosoite	1969
vis bildet i full størrelse	3478
vis færre	677	3477
vis i fuld skærm	756
vis oversættelse	679
vis større bilde	3478
vis større billede	678
visa bilden i helskärm	4521
visa färre	4521
visa i helskärm	4601
visa inlägg från facebook	4521
visa inlägg från instagram	4521
visa innehåll	4506
visa innehållet	4580
visa lösenord	4595
visa och godkänn	4580
visa översättning	4522
visas tiesības paturētas	3242
visi komentāri	3237
vissza a címlapra	2528
vissza a főoldalra	2528
vissza a tetejére	2447
vissza az oldal tetejére	2528
visszajelzés	2441
visszajelzés küldése	2535
viteză de redare	3972
vizitează magazinul	3970
više o temi	4188
više od autora	4264
više vijesti iz regije	4188
više članaka	4264
više članaka autora	4264
viết bình luận	5004	5025
viết bình luận của bạn	5048
viết trả lời	5048
vlastná suma	4354
vlastní částka	600
vložený obsah	586
vložit do košíku	583
vložit komentář	620
vložiť do košíka	4342
vložiť komentár	4371
vnesite e-poštni naslov	4458
vnesite veljaven e-poštni naslov	4458
voce generată de ai	3972
você concorda? vote	3814
você está seguindo este tema	3889
você já está inscrito	3885
você já segue este tema	3866
você já votou	3828
você pode gostar	3775
você pode se interessar	3775
você segue este autor	3889
você também pode gostar	3775
voir le détail	2060
voir les détails	2060
voir les réponses	2114
voir les résultats	91	2060
voir les résultats du sondage	2093
voir tous les thèmes	2057
voir toute l'actualité	2141
voir toutes les vidéos	2141
voix générée par ia	2162
voltar ao início	3858
voltar atrás	3781
voltar à página inicial	3858
volver al índice	1661
volver atrás	1551
von einer künstlichen stimme vorgelesen	970
von ki übersetzt	998
vorgelesen von einer künstlichen stimme	970
vos réactions	2049
votează	91
votează în sondaj	3964
votează în sondajul nostru	3938
votre avis nous intéresse	2093
votre demande a bien été envoyée	2169
votre demande a été envoyée	2169
votre message a bien été envoyé	2137
votre nom et prénom	2169
votre prénom	2138
votre soutien fait la différence	2166
votre vote a bien été pris en compte	2114
votre vote a été enregistré	2114
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3964
votul tău a fost înregistrat	3964
vous aimerez peut-être	2055
vous avez déjà un compte	2007
vous avez déjà un compte ? connectez-vous	2007
vous avez déjà un compte ? identifiez-vous	2007
vous avez déjà voté	2114
vous bloquez nos publicités	2165
vous n'êtes pas abonné	2135
vous n'êtes pas encore inscrit	2135
vous n'êtes pas inscrit	2135
vous possédez déjà un compte	2007
vous pourriez être intéressé	2055
vous suivez ce thème	2173
vous suivez déjà ce sujet	2150
vous suivez déjà ce thème	2150
vous suivez déjà cet auteur	2150
vous êtes bien inscrit	2169
vous êtes déjà inscrit	2169
vous êtes inscrit	2169
vprašanje dneva	4438
vreau să donez	3987
vreau să primesc newsletterul	3950
vreau să susțin	3987
vsak evro šteje	4453
vsak petek. brezplačno. brez spama	4458
vsak prispevek šteje	4453
vsaka donacija šteje	4453
vsebina je avtorsko zaščitena	4465
vsebina sporočila	4388
vsebine naših partnerjev	4473
vsebine ni mogoče prikazati	4443
vsi članki	4461
vsi članki avtorice	4461
vsi članki avtorja	4461
vstúpiť do diskusie	4292
vstúpiť do galérie	4363
vui lòng kiểm tra email	5071
vui lòng nhập bình luận	5086
vui lòng nhập email	5071
vui lòng nhập email hợp lệ	5071
vui lòng nhập họ tên	5071
vyberte si predplatné	4357
vyberte si předplatné	603
vyberte částku	600
vybrat předplatné	603
vybrať	4358
vybrať predplatné	4357
vygenerované ai	4369
vygenerované pomocou ai	4369
vygenerováno ai	618
vygenerováno pomocí ai	618
vyplňte toto pole	607
vypnite blokovanie reklám	4352
vypnite prosím adblock	4352
vypnite, prosím, adblock	4352
vypnúť zvuk	4347
vypněte prosím adblock	597
vypněte si adblock	597
vypočuť si článok	4347
vypočuť článok	4347
vyskytla sa chyba. skúste to znova	4360
vyskúšajte si kvíz	4338
vytisknout článek	504
vytlačiť	4292
vytlačiť recept	61
vytlačiť článok	4292
vytvorené ai	4369
vytvorené pomocou ai	4369
vytvorené umelou inteligenciou	4369
vytvořeno ai	618
vytvořeno pomocí ai	618
vytvořeno umělou inteligencí	618
vytvořila ai	618
vytvořit účet	494
vyzkoušejte si kvíz	577
vyzkoušet	494
vyčerpali ste limit článkov	4357
vágólapra másolva	2541
válassz csomagot	2522
válassz előfizetést	2522
válassz összeget	2519
válasszon csomagot	2522
válasszon előfizetést	2522
válasszon összeget	2519
válasz	2441	2537
válaszok elrejtése	2536
válaszok megjelenítése	2536
válaszolok	2537
választom	2523
választás mentése	2501
vásárlás a webshopban	2436
váš e-mail	500
váš email	607
váš hlas bol započítaný	4338
váš hlas bol zaznamenaný	4338
váš hlas byl započítán	577
váš hlas byl zaznamenán	577
väiksem tekst	1738
väline sisu	1697
välj	4596
välj abonnemang	4595
välj belopp	4593
välj din prenumeration	4595
välj ditt abonnemang	4595
välj erbjudande	4595
välj prenumeration	4595
välj som föredragen källa	4612
vänligen stäng av annonsblockeraren	4589
värsked uudised	1681
vælg	751
vælg abonnement	750
vælg beløb	747
vælg dit abonnement	750
vælg som foretrukken kilde	767
vælg tilbud	750
vérifiez votre boîte de réception	2137
vérifiez votre boîte mail	2137
vés a la recepta	61
více	520
více k tématu	520
více o tématu	520
více si o tom přečtete zde	520
více článků	610
vídeo anterior	1653	3879
vídeo destacado	1653
vídeo indisponível	3836
vídeo no disponible	452	1612
vídeo não disponível	3836
vídeo seguinte	3879
vídeo siguiente	1653
vídeos	1544	3775
võib-olla hiljem	1726
võid igal ajal loobuda	1731
võta nõusolek tagasi	1720
võta toimetusega ühendust	1734
výber redakcie	4289
výběr redakce	520
výhoda pre predplatiteľov	4342
výhoda pro předplatitele	583
výhody pre predplatiteľov	4342
výhody pro předplatitele	583
výsledky	92
výsledky ankety	590
výsledky hlasovania	4348
výsledky hlasování	590
vēl nav konta	3230
vēl neesi abonents	3230
všech # fotek	609
všech # fotky	609
všech # fotografie	609
všech # fotografií	609
všech fotek	609
všech fotky	609
všech fotografie	609
všech fotografií	609
všechny # fotek	609
všechny # fotky	609
všechny # fotografie	609
všechny # fotografií	609
všechny fotek	609
všechny fotky	609
všechny fotografie	609
všechny fotografií	609
všechny komentáře	620
všechny články	610
všechny články autorky	610
všetky komentáre	4371
všetky články	4363
všetky články autora	4363
všetky články autorky	4363
všeč mi je	4469
vždy povolit	587
vždy povoliť	4345
vždy zobrazovat	586
vždy zobrazovať	4344
về trang chủ	5075
về tác giả	5076
về đầu trang	5008
""", 'w': """
w każdy piątek. za darmo. bez spamu	3702
warto przeczytać	3620
was können wir besser machen	888
wczytaj treść	3683
wczytaj więcej	3705
webshopunkból	2498
webáruház	2435
weiterblättern	990
weitere beiträge	836
werbung schließen	1005
werbung überspringen	816
weź udział w dyskusji	3670
whatsapp'ta paylaş	4701
whatsapp'tan paylaş	4806
whatsappで読む	2907
wiadomość	3703
wiadomość została wysłana	3702
wideo jest niedostępne	3686
wideo niedostępne	3686
widzisz błąd	3709
wie gefällt ihnen dieser artikel	888
wie wir unsere quellen schützen	993
wielkość czcionki	65
wielkość tekstu	3719
więcej	3620
więcej artykułów	3620
więcej informacji	3620
więcej na ten temat	3620
więcej o	3620
więcej od tego autora	3705
więcej tekstów autora	3705
więcej z	3620
wpisz kwotę	3696
wpisz swój e-mail	3590
wprowadź adres e-mail	3590
wpłata jednorazowa	3697
wpłata miesięczna	3697
wpłać	3584
wpłać jednorazowo	3696
wpłać teraz	3584
wróć do góry	3705
wróć na górę	3705
wróć na stronę główną	3705
wspieraj co miesiąc	3696
współpraca płatna	3721
współpraca reklamowa	3602
wszystkie # zdjęcia	3704
wszystkie # zdjęć	3704
wszystkie artykuły	3705
wszystkie artykuły autorki	3705
wszystkie zdjęcia	3704
wszystkie zdjęć	3704
wybierz kwotę	3696
wybierz ofertę	3699
wybierz prenumeratę	3699
wybierz subskrypcję	3699
wycofaj zgodę	3683
wykorzystałeś limit artykułów	3699
wykryliśmy adblocka	3691
wypełnij to pole	3702
wypisz się w dowolnym momencie	3702
wypróbuj	3587
wyraź zgodę	3606
wystąpił błąd	3703
wystąpił błąd. spróbuj ponownie	3702
wystąpił błąd. spróbuj ponownie później	3702
wyłącz adblocka	3691
wyłącz blokowanie reklam	3691
wyłącz dźwięk	3686
wyłącz reklamy	3721
wyłączyłam adblocka	3692
wyłączyłem adblocka	3691	3692
wyślij	91	3703
wyślij e-mailem	3598
wyślij komentarz	3715
wyślij mailem	3719
wyślij opinię	3713
wyślij wiadomość	3702
wyślij zdjęcia	3709
wyślij zgłoszenie anonimowo	3709
wyślij znajomemu	3598
wyświetl treść	3683
wählen	984
własna kwota	3696
włącz	3690
włącz dźwięk	3686
włącz javascript	3686
""", 'x': """
x'te paylaş	4701
xem bình luận	5004
xem bản ghi	5055
xem bản gốc	5009
xem bản đồ	5009
xem bộ ảnh	5075
xem chi tiết	5009
xem chuyên đề	5075
xem các bài viết của tác giả	5019
xem các câu trả lời	5048
xem các gói	5091
xem công thức	61
xem giá	5054
xem giá tốt nhất	5094
xem gói đăng ký	5091
xem kết quả	91	5009
xem lại	5056
xem nhiều	5005
xem nhiều nhất	5005
xem nhiều trong tuần	5041
xem nội dung	5059
xem sản phẩm	5094
xem thêm	5005	5008
xem thêm bài của tác giả	5019	5075
xem thêm bình luận	5004	5025
xem thêm tin	5075
xem thêm video	5075
xem thêm ảnh	5075
xem tiếp	5008
xem toàn bộ	5008
xem trên ứng dụng	5061
xem trả lời	5048
xem tất cả	5008
xem tất cả bài viết	5019
xem tất cả bình luận	5025	5048
xem tất cả ảnh	5075
xem ưu đãi	5054
xem ảnh cỡ lớn	5075
xem ảnh lớn	5075
xでシェア	2861
xでシェアする	2907
xでポスト	2861
xで共有	2961
xで表示	2965
xで見る	2965
x로 공유	3093
x에서 보기	3097
""", 'y': """
y tú qué opinas	1539
ya estás suscrito	1598
ya tengo suscripción	1502
ya tengo una suscripción	1502
ya tenés suscripción	1598
yahoo! japan idでログイン	2947
yahoo!ショッピングで見る	2929
yahoo!ショッピングで購入	2929
yanit gönder	4769
yanitlari gör	4769
yanitlari göster	4769
yapay zeka ile seslendirilmiştir	4776
yapay zeka ile özet	4716
yapay zeka ile özetle	4803
yapay zeka ile üretildi	4817
yapay zeka özeti	4716
yapay zekâ ile seslendirildi	4776
yapay zekâ ile üretildi	4817
yapay zekâ tarafindan seslendirildi	4776
yapay zekâ özeti	4803
yazara e-posta gönder	4800
yazara mesaj gönder	4800
yazarin diğer haberleri	4710
yazarin diğer yazilari	4710	4727
yazarin tüm yazilari	4710	4727
yazarin önceki yazilari	4727
yazinin devami aşağida	4752
yaziyi büyüt	4806
yaziyi küçült	4806
yeni oyunumuzu keşfet	4812
ymmärrän	1895
yorum gönder	4709
yorum yapmak için giriş yap	4769
yorumlar sadece abonelere açiktir	4811
yorumlari gör	4709
yorumu gönder	4769
yorumu şikayet et	4811
yorumu şikâyet et	4811
yorumunu gönder	4769
youtube-tartalom megjelenítése	2447
youtube-videó betöltése	2504
youtubeで見る	2965
youtubeで視聴	2965
youtube에서 보기	3097
yritä myöhemmin uudelleen	1969
yritä uudelleen	1969
yukari çik	4798
yz özeti	4716
yêu cầu của bạn đã được gửi	5092
""", 'z': """
z našeho e-shopu	583
z našeho obchodu	583
z nášho e-shopu	4342
z nášho obchodu	4342
z titulní strany	520
za naročnike	4455
zaakceptuj i pokaż	3683
zaboravili ste šifru	4258
zabranjeno prenošenje	4268
zabudnuté heslo	4285
zadajte platný e-mail	4360
zadejte platný e-mail	607
zadejte svůj e-mail	500
zadejte částku	600
zagłosuj	91
zahlungsart wählen	784
zainstaluj aplikację	3688
zakázat	596
zakázať	4351
zakúpiť licenciu	4367
zaloguj się	3587
zaloguj się przez apple	3699
zaloguj się przez facebooka	3699
zaloguj się przez google	3699
zaloguj się z google	3699
zamknij galerię	3705
zamknij reklamę	3721
zamów	3604
zamów książkę	3679
zamów teraz	3603
zapamatovat přihlášení	603
zapamatovat si mě	603
zapamiętaj mnie	3700
zapamätať si ma	4357
zapisz na później	3598
zapisz się	3590
zapisz się na newsletter	3590
zapisz wybór	3683
zapnout upozornění	593
zapnúť	4351
zapnúť notifikácie	4350
zapnúť titulky	4347
zapnúť upozornenia	4350
zapnúť zvuk	4347
zapomenuté heslo	494
zapomniałem hasła	3699
zapomniałeś hasła	3699
zapomněl jsem heslo	603
zapomněli jste heslo	603
započni kviz	4242
zarejestruj się	3587
zarezervovat místo	583
zarządzaj plikami cookies	3683
zarządzaj powiadomieniami	3689
zarządzaj zgodami	3606
zarządzaj zgodą	3683
zaten üye misiniz	4692
zauważyłeś błąd	3709
zavrieť galériu	4363
zavrieť reklamu	4376
zavřít	491
zavřít galerii	610
zavřít reklamu	626
začať kvíz	4338
začni kviz	4438
začít kvíz	577
załaduj film	3683
załaduj post	3683
załaduj treść	3683
załaduj wideo	3683
załaduj więcej	3623
załóż konto	3587
zaštita osobnih podataka	4204
zaštita privatnosti	4204
zašto vidim ovaj oglas	4277
zašto vidim ovu reklamu	4277
zbývající čas	590
zbývající čas #	589
zbývající čas -#	589
zdarma, každý pátek	501
zdieľajte tento text	4292
zdieľajte článok	4292
zdieľať	4292
zdieľať na facebooku	4292
zdieľať na whatsappe	4374
zdieľať článok	4292
zdjęcie # z #	3704
zdjęcie #/#	3704
zeskanuj kod i pobierz aplikację	3688
zeskanuj kod qr, aby pobrać aplikację	3688
zezwól	3690
zezwól i kontynuuj	3608
zezwól i pokaż	3608
zezwól na powiadomienia	3689
zezwól na reklamy	3695
zezwól raz	3683
zgadzam się	3606
zgadzam się na powiadomienia	3689
zgadzam się na wyświetlanie treści	3606
zgłoś	3614	3716
zgłoś błąd	3614
zgłoś komentarz	3715
zgłoś nadużycie	3715
zgłoś reklamę	3721
ziedot katru mēnesi	3229
ziņa ir nosūtīta	3232
ziņa tiek papildināta	3189
ziņo par kļūdu	3188
ziņot par komentāru	3237
ziņot par kļūdu	3188
zkontrolujte svoji e-mailovou schránku	607
zkontrolujte svou schránku	607
zkopírovat odkaz	504	505
zkopírovat odkaz na článek	504
zkopírováno	625
zkopírováno do schránky	624
zkuste to prosím později	607
zmeniť súhlas	4344
zmeniť veľkosť písma	4374
zmenšit písmo	624
zmenšiť písmo	4374
zmień rozmiar tekstu	3719
zmień ustawienia	3608
zmień ustawienia cookies	3608
zmień zgodę	3683
změnit nastavení	515
změnit nastavení cookies	515
změnit souhlas	586
změnit velikost písma	624
znajdź nas na facebooku	3599
znalazłeś błąd	3709
znalazłeś błąd w tekście	3709
značky	4289
znova naloži stran	4452
znova načítať stránku	4353
znovu načíst stránku	599
zobacz # zdjęcia	3704
zobacz # zdjęć	3704
zobacz cenę	3679
zobacz galerię	3623
zobacz mapę	3624
zobacz ofertę	3679
zobacz również	3620
zobacz szczegóły	3624
zobacz także	3620
zobacz także inne	3620
zobacz też	3620
zobacz więcej	3620
zobacz wszystkie # zdjęcia	3704
zobacz wszystkie # zdjęć	3704
zobacz wszystkie artykuły	3705
zobacz wszystkie zdjęcia	3704
zobacz wszystkie zdjęć	3704
zobacz zdjęcia	3704
zobacz zdjęć	3704
zobrazit # fotografií	609
zobrazit # odpovědi	620
zobrazit a přijmout	586
zobrazit fotografií	609
zobrazit komentáře	620
zobrazit méně	524	610
zobrazit nabídku	583
zobrazit nabídky	603
zobrazit odpovědi	620
zobrazit originál	524
zobrazit předplatné	603
zobrazit přepis	589
zobrazit více	522
zobrazit výsledky	91	524	577
zobrazit vše	522
zobrazit všech # fotek	609
zobrazit všech # fotky	609
zobrazit všech # fotografie	609
zobrazit všech # fotografií	609
zobrazit všech fotek	609
zobrazit všech fotky	609
zobrazit všech fotografie	609
zobrazit všech fotografií	609
zobrazit všechny # fotek	609
zobrazit všechny # fotky	609
zobrazit všechny # fotografie	609
zobrazit všechny # fotografií	609
zobrazit všechny fotek	609
zobrazit všechny fotky	609
zobrazit všechny fotografie	609
zobrazit všechny fotografií	609
zobrazit všechny články	610
zobraziť # fotiek	4362
zobraziť # fotky	4362
zobraziť # fotografie	4362
zobraziť # fotografií	4362
zobraziť # odpovede	4371
zobraziť a prijať	4344
zobraziť cenu	4342
zobraziť diskusiu	4292
zobraziť fotiek	4362
zobraziť fotky	4362
zobraziť fotografie	4362
zobraziť fotografií	4362
zobraziť galériu	4363
zobraziť heslo	4357
zobraziť komentáre	4371
zobraziť menej	4290
zobraziť obsah	4303
zobraziť odpovede	4371
zobraziť ponuku	4342
zobraziť ponuky	4357
zobraziť popis	4363
zobraziť predplatné	4357
zobraziť prepis	4347
zobraziť titulky	4347
zobraziť viac	4290
zobraziť výsledky	91	4338
zobraziť všetko	4290
zobraziť všetky # fotiek	4362
zobraziť všetky # fotky	4362
zobraziť všetky # fotografie	4362
zobraziť všetky # fotografií	4362
zobraziť všetky fotiek	4362
zobraziť všetky fotky	4362
zobraziť všetky fotografie	4362
zobraziť všetky fotografií	4362
zobraziť všetky články	4363
zobraziť všetkých # fotiek	4362
zobraziť všetkých # fotky	4362
zobraziť všetkých # fotografie	4362
zobraziť všetkých # fotografií	4362
zobraziť všetkých fotiek	4362
zobraziť všetkých fotky	4362
zobraziť všetkých fotografie	4362
zobraziť všetkých fotografií	4362
zoradiť podľa	4371
zostań patronem	3584
zostań patronką	3696
zostať prihlásený	4357
zostávajúci čas	4348
zostávajúci čas #	4347
zostávajúci čas -#	4347
zpráva	608
zpráva byla odeslána	607
zpráva pro příjemce: dar	600
zpět na hlavní stránku	610
zpět na začátek	610
zpět nahoru	522
zrušit můžete kdykoli	603
zrušit můžete kdykoliv	603
zrušiť môžete kedykoľvek	4357
zu meine themen hinzufügen	1002
zu meinen themen hinzufügen	1002
zum rätsel	958
zum vollständigen artikel	988
zur großansicht	988
zur leseliste hinzufügen	931
zur merkliste hinzufügen	809
zur übersicht	839
zurück	829
zurück nach oben	839	988
zurück zum anfang	999
zurück zur startseite	988
zurück zur übersicht	988
zvoliť	4358
zvolte předplatné	603
zvolte částku	600
zvoľte predplatné	4357
zvoľte sumu	4354
zväčšiť	4348
zväčšiť foto	4363
zväčšiť fotografiu	4363
zväčšiť písmo	4374
zväčšiť text	4374
zvětšit	522
zvětšit foto	610
zvětšit fotografii	610
zvětšit písmo	624
zvětšit text	624
zwiń	3623
zásady cookies	586
zásady ochrany osobných údajov	4344
získat licenci	615
získat předplatné	603
získať licenciu	4367
získať predplatné	4357
zůstat přihlášen	603
""", '£': """
£# at amazon	1435
""", '©': """
©ntb	3507
""", 'à': """
à découvrir	2055
à la une	2055
à lire	2055
à lire aussi	2055
à lire dans ce dossier	2055
à lire dans la même rubrique	2055
à lire ensuite	2055
à lire également	2055
à ne pas manquer	2055
à voir	2055
à voir aussi	2055
à voir ensuite	2171
""", 'á': """
áno, chcem	4351
áno, prosím	4351
átirat	2510
átirat elolvasása	2509
átirat megjelenítése	2509
áudio gerado por ia	3801
áudio gerado por voz sintética	3801
""", 'ä': """
ähnliche artikel	836
ähnliche beiträge	836
ähnliche themen	836
äldst	4611
äldsta	4611
äldsta först	4610
älteste	1001
älteste zuerst	1000
älä missaa mitään	1870
älä salli	1957
älä seuraa	1983
ämne	4599
ämnen	4518
ämnen i artikeln	4518
ämnen i den här artikeln	4601
ändra cookie-inställningar	4509
ändra cookieinställningar	4509
ändra dina cookie-inställningar	4509
ändra dina cookieinställningar	4580
ändra inställningar	4509
ändra samtycke	4580
ändra textstorlek	4614
är du inte prenumerant	4595
är du redan prenumerant	4486
äänenvoimakkuus	1952
äänesi on laskettu	1936
äänesi on rekisteröity	1936
äänesi on tallennettu	1936
äänestyksen tulokset	1952
äänestys	92
äänestä	91	1942
äänestä nyt	91	1936
äänestä tästä	1894
ääni on tuotettu tekoälyllä	1951
ääni pois	1951
ääni päälle	1951
""", 'å': """
åbn	679
åbn appen	739
åbn billedgalleri	756
åbn galleri	756
åbn i app	739
åbn kort	679
åpne	3479
åpne appen	3543
åpne bildegalleri	3559
åpne faktaboks	3479
åpne galleri	3559
åpne i app	3543
åpne kart	3479
årlig	3554
årlig betaling	3554
årligt	751
årsvis	4596
årsvis betalning	4596
återkalla samtycke	4580
återstående tid	4584
återstående tid #	4583
återstående tid -#	4583
""", 'æ': """
ældste	766
ældste først	765
ændr dine cookieindstillinger	663
ændr dit samtykke	734
ændr indstillinger	663
ændr samtykke	734
ændr tekststørrelse	768
""", 'ç': """
çengel bulmaca	4774
çerez ayarlari	4704
çerez ayarlarini yönet	4779
çerez politikasi	4704	4726
çerez tercihleri	4779
çerez tercihlerimi değiştir	4707
çerez tercihlerini değiştir	4707
çerez tercihlerini yönet	4779
çerezler	4704
çerezleri yönet	4816
çeviriyi göster	4717
çikiş yap	4692
çok okunanlar	4710
""", 'è': """
è gratis e ci vuole solo un minuto	2756
è stato utile	2770
""", 'é': """
é grátis e leva menos de um minuto	3818
é proibida a reprodução	3890
é proibida a reprodução do conteúdo	3890
écouter	2034
écouter (# min	2034
écouter le podcast	2059
écrire à la rédaction	2145
édition du jour	2055
élő	2510
élő közvetítésünk itt	2528
épingler	61
épingler la recette	61
értem	2449
értesítések	2515
értesítések engedélyezése	2512
értesítések kezelése	2512
értékeld a cikket	2535
értékeld a receptet	61
értékelje a cikket	2535
érvénytelen e-mail-cím	2525
étiquettes	2060
évente	2523
éves előfizetés	2523
éves fizetés	2523
éves számlázás	2523
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2516
így védjük a forrásainkat	2532
írd meg a véleményed	2441
írj a szerkesztőségnek	2532
írj hozzászólást	2536
írja meg véleményét	2441
írjon a szerkesztőségnek	2532
írjon hozzászólást	2536
írjon nekünk névtelenül	2532
""", 'î': """
îmi place	3965
în fiecare lună	3988
în parteneriat cu	4006
înainte # secunde	3972
înapoi # secunde	3972
înapoi la prima pagină	3996
înapoi la început	4017
înapoi sus	3924
încarcă conținutul	3976
încarcă mai multe	3924
încarcă mai multe comentarii	3964
încarcă postarea	3976
încarcă videoclipul	3976
închide	3902
închide fereastra	4017
închide galeria	4017
închide meniul	4017
înregistrare	3906
înregistrează-te	3906
înscrie-te acum	3942
înscrie-te la curs	3942
îți mulțumim pentru vot	3938
""", 'ô': """
ô chữ	5053
""", 'ö': """
öffnen	839
ön hirdetésblokkolót használ	2516
ön mit gondol? szavazzon	2447
önceki	4716
önceki fotoğraf	4824
önceki görsel	4824
önceki haber	4710
önceki video	4817
önceki yazi	4824
öne çikan haberler	4710
öne çikanlar	4710
önerilen haberler	4710
önerilenler	4710
öppna	4522
öppna appen	4585
öppna bildgalleri	4601
öppna galleri	4601
öppna karta	4522
összes	2447
összes cikk	2528
összes elfogadása	2502
összes elutasítása	2502
összes megtekintése	2528
översatt med ai	4608
özet faydali oldu mu	4709
""", 'ú': """
új hozzászólás	2441
última hora	1544
últimas	3775
últimas entradas	1544
últimas noticias	1544
últimas notícias	3775
últimas plazas	1579
últimes notícies	415
últimos artículos	1544
únete	1495
únete a la conversación	1537
única	1625	3850
účtované ročne	4357
účtováno ročně	603
""", 'ü': """
über google anmelden	983
über whatsapp senden	1003
über whatsapp teilen	1003
übersetzung anzeigen	843
überweisung	785
ücretsiz dene	4692
ücretsiz haber limitinize ulaştiniz	4792
ücretsiz kargo	4808
ücretsiz oku	4821
ücretsiz oyna	4772
ücretsiz üye ol	4692
ücretsiz üye olun	4692
ücretsiz, spam yok	4794
ühekordne annetus	1728
ürüne git	4828
ürünü gör	4828
ürünü incele	4775
üye girişi	4692
üye ol	4691	4692
üye olun	4692
üzenet	2526
üzenet küldése	2525
üzenetét elküldtük	2525
""", 'ý': """
ý kiến	5004
ý kiến bạn đọc	5004
ý kiến của bạn	5004	5025
""", 'ā': """
ārējais saturs	3199
""", 'č': """
častite nas kafom	4256
častite nas kavom	4256
častite nas s kavo	4453
čita sintetički glas	4249
čitaj bez oglasa	4277
čitaj u aplikaciji	4251
čitajte bez oglasa	4277
čitajte bez ograničenja	4258
čitajte u aplikaciji	4251
čitajte uz pretplatu	4258
članak je zaključan	4181
članak je zaštićen autorskim pravom	4268
članak se nastavlja ispod oglasa	4187
članak čita sintetički glas	4249
članek bere sintetični glas	4446
članek je avtorsko zaščiten	4465
članek je zaklenjen	4385
članek se nadaljuje pod oglasom	4388
članek se nadaljuje spodaj	4388
článek byl vytvořen automaticky	618
článek je chráněn autorským právem	615
článek namluvila umělá inteligence	589
článek pokračuje pod reklamou	508
článek čte syntetický hlas	589
články autora	610
článok bol vytvorený automaticky	4369
článok je chránený autorským právom	4367
článok číta syntetický hlas	4347
článok číta umelá inteligencia	4347
čte umělý hlas	589
čtěte bez omezení	603
čtěte dále	520
čtěte i	520
čtěte nejdřív v aplikaci	591
čtěte také	520
čtěte v aplikaci	591
číslo účtu pro dary	492
číst bez reklam	626
číst celý článek	610
číst dál	522
číst dál s předplatným	494
číst dále	610
číst s předplatným	603
číst více	522
číta umelý hlas	4347
čítajte aj	4289
čítajte bez obmedzení	4357
čítajte najprv v aplikácii	4349
čítajte v aplikácii	4349
čítať bez reklám	4376
čítať celý článok	4363
čítať s predplatným	4357
čítať ďalej	4363
""", 'ď': """
ďakujeme za hlas	4338
ďakujeme za hlasovanie	4338
ďakujeme za odber	4360
ďakujeme za správu	4360
ďakujeme za vašu správu	4360
ďakujeme za váš hlas	91	4338
ďalšia fotografia	4363
ďalšia snímka	4363
ďalšia strana	4363
ďalšie foto	4363
ďalšie správy	4289
ďalšie video	4347
ďalšie články	19	4289
ďalšie články autora	4363
ďalší článok	4363
""", 'đ': """
đang theo dõi	5080
đang tải	5055
đang tải trình phát	5055
đang tải video	5055
điều khoản sử dụng	5003
điều khoản sử dụng | chính sách bảo mật	5003
đáng chú ý	5005
đã có tài khoản	4987
đã hiểu	5009
đã sao chép	4993
đã sao chép liên kết	5040
đã xảy ra lỗi	5071
đã đóng bình luận	5048
đóng	4983
đóng cửa sổ	5093
đóng góp	4984
đóng góp hàng tháng	5067
đóng góp một lần	5067
đóng góp ngay	4986
đóng menu	5093
đăng ký	4987
đăng ký của bạn đã được xác nhận	5092
đăng ký ngay	4987
đăng ký nhận thông báo	5062
đăng ký thành công	5071
đăng ký để đọc tiếp	5091
đăng nhập	4987
đăng nhập / đăng ký	4987
đăng nhập bằng apple	5069
đăng nhập bằng facebook	5069
đăng nhập bằng google	5069
đăng nhập với facebook	5069
đăng nhập với google	5069
đăng nhập để bình luận	5048
đăng nhập để đọc tiếp	5091
đăng xuất	4987
đường dây nóng	5076
được quan tâm	5041
được tài trợ	4998
được tạo bởi ai	5089
đặt báo	4987
đặt hàng ngay	5094
đặt mua ngay	5054
đặt vé ngay	5054
đến công thức	61
đến trang quyên góp	5067
đến trang ủng hộ	5067
đề xuất	5005
đề xuất bởi taboola	5044
để lại bình luận	5024	5025
để lại một bình luận	5024	5025
để sau	4983
địa chỉ email của bạn	5092
đọc bài gốc	5093
đọc bài tiếp theo	5093
đọc miễn phí	5091
đọc nhiều	5005
đọc nhiều nhất	5005
đọc sau	5040
đọc thêm	5005	5008
đọc tiếp	5008
đọc tiếp về chủ đề này	5041
đọc toàn bộ bài viết	5075
đọc trên ứng dụng	5061
đồng ý	5002
đồng ý và tiếp tục	5059
đừng bỏ lỡ	5005
""", 'į': """
į el. parduotuvę	3151
į pradinį puslapį	3167
į viršų	3120
įdėti į krepšelį	3151
įgarsinta dirbtinio intelekto	3155
įjungti garsą	3155
įjungti pranešimus	3158
įkelti daugiau	3167
įkelti turinį	3153
įkelti įrašą	3153
įveskite el. pašto adresą	3165
įveskite galiojantį el. pašto adresą	3165
įveskite savo el. pašto adresą	3138
įveskite sumą	3161
įvyko klaida. bandykite dar kartą	3165
įvyko klaida. bandykite vėliau	3165
""", 'ľ': """
ľubovoľná suma	4354
""", 'ł': """
ładowanie odtwarzacza	3686
ładowanie wideo	3686
""", 'ř': """
řadit podle	620
řazení	621
""", 'ś': """
śledź nas	3599
""", 'ş': """
şifremi unuttum	4692
şifrenizi mi unuttunuz	4792
şikayet et	4770
şikâyet et	4770
şimdi değil	4690
şimdi satin al	4828
şurada paylaş	4701
""", 'š': """
šajā rakstā	3234
še nimate računa	4455
še niste naročnik	4455
šiame straipsnyje	3167
šifra	4259
šio turinio parodyti negalime	3153
šio turinio rodyti negalima	3153
šis laukas privalomas	3165
šis lauks ir obligāts	3232
šis raksts ir slēgts	3230
šis saturs nav pieejams	3221
šis straipsnis užrakintas	3163
šis turinys nepasiekiamas	3153
šis vaizdo įrašas nebepasiekiamas	3155
šis vaizdo įrašas nepasiekiamas	3155
šis video nav pieejams	3223
šis video vairs nav pieejams	3223
šo saturu nevar parādīt	3221
šrifto dydis	3172
štampaj	4191
štítky	520
""", 'ž': """
žaisti dabar	3149
že imam račun	4455
že imate račun	4385
že naročnik	4385
že podpiram	4396
že sledite	4470
želite li da primate obaveštenja	4252
želite li primati obavijesti	4252
želite prejemati obvestila	4449
želite prejemati potisna obvestila	4449
želiš primati obavijesti	4252
žiadny spam	4360
žinutė išsiųsta	3165
živě	590
žiūrėkite nuotraukas	3120
žiūrėkite vaizdo įrašą	3120
žiūrėti galeriją	3120
žiūrėti kainą	3151
žiūrėti komentarus	3170
žiūrėti pasiūlymą	3151
žiūrėti planus	3163
žiūrėti rezultatus	91	3149
žiūrėti visus	3167
žymos	3156
žádný spam	607
""", 'ư': """
ưu đãi cho bạn đọc	5054
ưu đãi cho độc giả	5054
ưu đãi tốt nhất	5070
""", 'ș': """
știrea anterioară	3996
știrea următoare	3996
știri pe aceeași temă	3958
știri recomandate	3922
știri similare	3922
știrile zilei	3922
""", 'ț': """
ți-a fost util	3964
ți-a fost util acest articol	3938
ți-a fost util acest rezumat	3938
ți-ai uitat parola	3955
ți-ar putea plăcea și	3958
ține-mă minte	3991
""", 'ά': """
άκουσε το άρθρο	1105
άλλες ειδήσεις	19
άλλο ποσό	1122
άνοιγμα	1036
άνοιγμα εφαρμογής	1112
άνοιγμα στην εφαρμογή	1112
άνοιγμα χάρτη	1036
""", 'έ': """
έξοδος από πλήρη οθόνη	1105
έχετε ήδη λογαριασμό	1018
έχετε ήδη ψηφίσει	1097
έχω ήδη λογαριασμό	1125
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1127
έχω λογαριασμό	1125
""", 'ή': """
ήταν χρήσιμο	1097
""", 'ί': """
ίσως αργότερα	1014
ίσως σας ενδιαφέρει	1032
""", 'α': """
αγορά από amazon	1103
αγορά από το amazon	1103
αγορά βιβλίου	1103
αγορά εισιτηρίων	1103
αγοράστε εισιτήρια	1103
αγοράστε εισιτήριο	1103
αγοράστε το βιβλίο	1103
αγοράστε τώρα	1159
ακολουθήστε μας	1137
ακολουθήστε το θέμα	1137
ακολουθήστε τον αρθρογράφο	1158
ακολουθήστε τον συντάκτη	1137
ακολουθείτε ήδη αυτό το θέμα	1137
ακολουθείτε ήδη αυτόν τον συντάκτη	1158
ακολούθησε	1138
ακούστε	1023
ακούστε το άρθρο	1023
ακυρώνετε όποτε θέλετε	1125
ακύρωση οποιαδήποτε στιγμή	1125
αλλαγή προτιμήσεων cookies	1029
αλλαγή ρυθμίσεων απορρήτου	1029
ανάκληση συγκατάθεσης	1109
αναζήτηση	1035
ανανέωση σελίδας	1119
ανανέωση συνδρομής	1154
ανανέωση της σελίδας	1119
αναπαραγωγή βίντεο	1105
αναφέρετε λάθος	1145
αναφέρετε το σχόλιο	1145
αναφορά	1098
αναφορά λάθους	1031
αναφορά σχολίου	1145
αντιγραφή	1141
αντιγραφή link	1023
αντιγραφή συνδέσμου	1023
αντιγραφή συνδέσμου άρθρου	1023
απάντηση	1031
απενεργοποίησα τον ad blocker	1119
απενεργοποιήστε το για να συνεχίσετε	1119
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1154
αποδέχομαι	1030	1040
αποδέχομαι τους όρους χρήσης	1127
αποδοχή	1030	1040
αποδοχή ειδοποιήσεων	1117
αποδοχή και συνέχεια	1109
αποδοχή όλων	1030	1040
αποδοχή όλων των cookies	1149
αποδοχη	1030
αποδοχη ολων	1030
αποθήκευση	1023
αποθήκευση άρθρου	1160
αποθήκευση επιλογών	1109
αποθήκευση προτιμήσεων	1109
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1023
αποκλεισμός	1115
αποκλειστικά για συνδρομητές	1125
αποκτήστε το τώρα	1159
απομαγνητοφώνηση	1106
απομνημόνευση	1126
απορριψη	1030
αποστολή	1128
αποστολή με email	1023
αποστολή σχολίου	1097
αποσύνδεση	1018
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1098
αποτελέσματα ψηφοφορίας	1098
αποτυχία φόρτωσης βίντεο	1150
απόκρυψη	1036
απόκρυψη απαντήσεων	1097
απόρριψη	1030	1040
απόρριψη όλων	1030	1040
απόρριψη όλων των cookies	1149
αργότερα	1014	1117
αρχική	1035
αρχική σελίδα	1131
αυτό το άρθρο είναι κλειδωμένο	1125
αυτό το βίντεο δεν είναι διαθέσιμο	1105
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1105
αυτό το πεδίο είναι υποχρεωτικό	1127
αυτόματη αναπαραγωγή	1106
αυτόματη μετάφραση	1106
αφήγηση με συνθετική φωνή	1105
αφήστε ένα σχόλιο	1097
αφήστε σχόλιο	1031
αφήστε το σχόλιό σας	1097
""", 'β': """
βίντεο	1032
βαθμολογήστε το άρθρο	1031
βρήκατε κάποιο λάθος	1133
βρήκατε λάθος	1133
""", 'γ': """
γίνε συνδρομητής	1018
γίνε υποστηρικτής	1122
γίνετε μέλος	1015
γίνετε συνδρομητής	1018
γίνετε υποστηρικτές	1122
γράψτε σχόλιο	1031
γράψτε το email σας	1155
γράψτε το σχόλιό σας	1145
""", 'δ': """
δείτε ακόμη	1157
δείτε και	1032
δείτε ξανά	1150
δείτε περισσότερα	1035
δείτε τα αποτελέσματα	91	1036	1057
δείτε τα πακέτα	1154
δείτε τα πακέτα συνδρομών	1154
δείτε τα σχόλια	1031
δείτε τα όλα	1157
δείτε τη συλλογή	1131
δείτε τη συνταγή	61
δείτε την προσφορά	1103
δείτε τις απαντήσεις	1097
δείτε τις προσφορές	1154
δείτε τις φωτογραφίες	1131
δείτε το αφιέρωμα	1131
δείτε το προφίλ	1133
δείτε το προϊόν	1159
δείτε το στο amazon	1103
δείτε το φωτορεπορτάζ	1131
δείτε φωτογραφίες	1131
δείτε όλα	1035
δείτε όλα τα άρθρα	1131
δείτε όλα τα βίντεο	1131
δείτε όλα τα παιχνίδια	1100
δείτε όλα τα σχόλια	1055
δείτε όλες τις ειδήσεις	1131
δείτε όλες τις προσφορές	1103
δείτε όλες τις φωτογραφίες	1131
δεν έχετε λογαριασμό	1125
δεν αποδέχομαι	1030
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1105
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1109
δεν είστε ακόμη συνδρομητής	1125
δεν είστε συνδρομητής	1125
δεν μου αρέσει	1098
δεν ξέρω	1098
δεν ξέρω / δεν απαντώ	1098
δες περισσότερα	1157
δημιουργήθηκε με ai	1150
δημιουργήθηκε με τεχνητή νοημοσύνη	1150
δημιουργία λογαριασμού	1018
δημοσίευση σχολίου	1097
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1057
δημοφιλέστερα	1032
δημοφιλέστερο	1126
δημοφιλή	1032
δημοφιλή άρθρα	1032
διάρκεια	1106
διαβάζεται από συνθετική φωνή	1105
διαβάστε ακόμα	1032
διαβάστε ακόμη	1032
διαβάστε αργότερα	1160
διαβάστε δωρεάν	1154
διαβάστε επίσης	1032
διαβάστε επίσης στο	1032
διαβάστε και	1032
διαβάστε ολόκληρο το άρθρο	1131
διαβάστε περισσότερα	1032	1035
διαβάστε στην εφαρμογή	1112
διαβάστε το στην εφαρμογή	1112
διαβάστε όλο το άρθρο	1131
διαθέσιμη στο app store	1112
διαθέσιμο στο app store	1112
διαφήμιση	1026	1048
διαφημίσεις	1026
διαφημιση	1026
διαφημιστείτε	1048
διαφημιστικό περιεχόμενο	87	1026
διαφημιστικός χώρος	1077
διαφωνω	1030
διαφωνώ	1030
διαχείριση cookies	1109
διαχείριση επιλογών	1030	1109
διαχείριση προτιμήσεων	1149
διαχείριση συγκατάθεσης	1109
δωρήστε	1015
δωρίστε το άρθρο	1140
δωρεά	1015
δωρεάν αποστολή	1142
δωρεάν, χωρίς spam	1127
""", 'ε': """
είσοδος	1018
είστε ήδη εγγεγραμμένος	1155
είστε ήδη συνδρομητής	1125
εγγραφή	1018
ειδήσεις σήμερα	1032
ειδήσεις τώρα	1032
ειδοποίηση για συντάκτη	1158
εισάγετε έγκυρο email	1127
εισάγετε το email σας	1155
εισαγάγετε το email σας	1155
εκτυπώστε το άρθρο	1023
εκτύπωση	1023
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1127
ελέγξτε το email σας	1127
ελεύθερη δωρεά	1153
ελεύθερο ποσό	1122
εμφάνιση ανάρτησης	1109
εμφάνιση απαντήσεων	1097
εμφάνιση λιγότερων	1131
εμφάνιση περιεχομένου	1109
εμφάνιση περισσότερων	1131
εμφάνιση πρωτοτύπου	1036
εμφάνιση υποτίτλων	1105
εμφάνιση όλων	1036
ενεργοποίηση	1114
ενεργοποίηση ειδοποιήσεων	1113
ενεργοποιήστε τις ειδοποιήσεις	1113
επαναφόρτωση σελίδας	1119
επικοινωνήστε μαζί μας	1133
επικοινωνήστε με τη σύνταξη	1133
επικοινωνήστε με τον συντάκτη	1133
επικοινωνία	1031	1048
επικοινωνία με τη σύνταξη	1133
επιλέξτε	1126
επιλέξτε πακέτο	1125
επιλέξτε ποσό	1153
επιλέξτε συνδρομή	1125
επιλέξτε τη συνδρομή σας	1125
επιλογές συντακτών	1032
επιλογή	1126
επισκεφθείτε το κατάστημα	1103
επιστροφή στην αρχική	1131
επιστροφή στην κορυφή	1035
επιτρέπεται	1114
επόμενη είδηση	1131
επόμενη εικόνα	1157
επόμενη φωτογραφία	1157
επόμενο	1035
επόμενο άρθρο	1032
επόμενο βίντεο	1150
επώνυμο	1128
ερώτηση της ημέρας	91
ετήσια	1123
ετήσια χρέωση	1126
ετικέτες	1032
ευχαριστούμε για τη στήριξή σας	1153
ευχαριστούμε για τη στήριξη	1153
ευχαριστούμε για την ψήφο σας	91	1097
ευχαριστούμε, το μήνυμά σας στάλθηκε	1127
εφάπαξ	1123
εφάπαξ δωρεά	1122
""", 'η': """
η δημοσκόπηση της εβδομάδας	1056
η διαφήμιση συνεχίζεται	1159
η δωρεά μου	1153
η εγγραφή ολοκληρώθηκε	1155
η εγγραφή σας ολοκληρώθηκε	1155
η ερώτηση της εβδομάδας	1056
η στήριξή σας κάνει τη διαφορά	1153
η συνέχεια μετά τη διαφήμιση	1077
η ψήφος σας	1056
η ψήφος σας καταχωρήθηκε	1097
η ψήφος σας καταχωρίστηκε	1097
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1113
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1113
θέμα	1156
θέματα	1032
θα θέλατε να λαμβάνετε ειδοποιήσεις	1113
""", 'κ': """
κάθε ευρώ μετράει	1122
κάθε μήνα	1123
κάθε συνεισφορά έχει αξία	1122
κάθε συνεισφορά μετράει	1122
κάνε το κουίζ	1100
κάντε δωρεά	1015
κάντε μια δωρεά	1015
κάντε το κουίζ	1100
κάντε το τεστ	1100
κάτι πήγε στραβά	1128
καλύτερη προσφορά	1126
κανόνες σχολιασμού	1031
κατάλαβα	1036
κατάργηση σίγασης	1105
κατάστημα	1142
κατεβάστε από το app store	1112
κατεβάστε από το google play	1112
κατεβάστε την εφαρμογή	1112
κατεβάστε το app	1112
κατεβάστε το επεισόδιο	1105
κατεβάστε το ηχητικό	1105
κατηγορίες	1032
κεράστε μας έναν καφέ	1122
κλείσιμο	1014
κλείσιμο μενού	1157
κλείσιμο παραθύρου	1157
κλείστε θέση	1103
κοινοποίησε	1023
κοινοποίηση	1023
κοινοποίηση στο facebook	1023
κοινοποίηση στο twitter	1023
κοινοποίηση στο whatsapp	1140
κοινοποιήστε	1023
κοινοποιήστε το άρθρο	1023
κρυπτόλεξο	1102
κωδικοί έκπτωσης	1159
""", 'λ': """
λήψη ήχου	1105
λεπτομέρειες	1036
λιγότερα	1036
""", 'μ': """
μάθετε περισσότερα	1030
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1140
μέγεθος κειμένου	65
μήνυμα	1156
μαθετε περισσοτερα	1030
με την υποστήριξη	1026
με την υποστήριξη της	1142
με την υποστήριξη του	1142
μεγέθυνση	1036
μεγέθυνση εικόνας	1131
μεγαλύτερα γράμματα	1140
μενού	1035
μετάβαση στη σελίδα δωρεών	1122
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1034
μετάβαση στο περιεχόμενο	1034
μεταβείτε στο περιεχόμενο	1034
μη έγκυρη διεύθυνση email	1127
μη έγκυρο email	1127
μη διαθέσιμο βίντεο	1105
μη χάσετε	1032
μην το χάσεις	1032
μην χάσετε	1032
μηνιαία	1123
μηνιαία δωρεά	1122
μηνιαία συνεισφορά	1122
μηνιαία χρέωση	1126
μηνιαίως	1123
μικρότερα γράμματα	1140
μοιράσου το	1023
μοιράσου το άρθρο	1160
μοιραστείτε	1023
μοιραστείτε το	1023
μοιραστείτε το άρθρο	1023
μου αρέσει	1098
μπορεί να σας αρέσει	1032
μόνο για συνδρομητές	1018
""", 'ν': """
να επιτρέπεται	1115
να επιτρέπεται πάντα	1109
να επιτραπεί	1114
να με θυμάσαι	1125
ναι	1117
ναι θέλω	1115
ναι, θέλω	1114
ναι, φυσικά	1115
νεότερα	1098
νεότερα πρώτα	1098
""", 'ξ': """
ξέχασα τον κωδικό μου	1125
ξεκλειδώστε το άρθρο	1154
ξεχάσατε τον κωδικό	1018
ξεχάσατε τον κωδικό σας	1125
""", 'ο': """
ο λογαριασμός μου	1018
ο σύνδεσμος αντιγράφηκε	1023
οι απόψεις είναι προσωπικές	1050
οι απόψεις που εκφράζονται είναι προσωπικές	1050
οι απόψεις του άρθρου είναι προσωπικές	1050
οι συνεργάτες μας	1109
ονοματεπώνυμο	1128
""", 'π': """
πάντα να επιτρέπεται	1109
πάρτε μέρος στη δημοσκόπηση	1097
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1131
παίξε τώρα	1100
παίξε υπεύθυνα	1103
παίξτε δωρεάν	1100
παίξτε τώρα	1100
παίξτε υπεύθυνα	1103
παιχνίδια	1102
πακέτα συνδρομών	1154
παλαιότερα	1098
παράκαμψη προς το κυρίως περιεχόμενο	1034
παράλειψη	1106
παράλειψη διαφήμισης	1150
παρουσιάστηκε σφάλμα	1127
πατήστε για ήχο	1150
παύση βίντεο	1105
παύση παρακολούθησης	1137
πείτε μας τη γνώμη σας	1097
πείτε τη γνώμη σας	1097
περίληψη ai	1136
περίληψη με ai	1136
περιορισμένες θέσεις	1074
περιορισμένος αριθμός θέσεων	1074
περισσοτερες επιλογες	1030
περισσότερα	1032	1035
περισσότερα άρθρα	1032
περισσότερα άρθρα του συντάκτη	1131
περισσότερα σχόλια	1097
περισσότερες ειδήσεις	1032
περισσότερες επιλογές	1030	1141
πες τη γνώμη σου	1097
πλήρης οθόνη	1106
πληρωμή με paypal	1154
ποια είναι η γνώμη σας	1056
ποιοι είμαστε	1048
πολιτική cookies	1040	1048
πολιτική απορρήτου	1040	1048
πολιτική διορθώσεων	1133
προβολή περιεχομένου	1109
προηγούμενη είδηση	1131
προηγούμενη φωτογραφία	1157
προηγούμενο	1035
προηγούμενο άρθρο	1032
προηγούμενο βίντεο	1150
προνόμια συνδρομητών	1103
προσαρμογή	1030
προσθέστε σχόλιο	1055
προσθέστε το σχόλιό σας	1055
προσθήκη απάντησης	1145
προσθήκη στα θέματά μου	1158
προσθήκη στο καλάθι	1159
προσθήκη σχολίου	1031
προσθήκη ως προτιμώμενη πηγή	1137
προστασία προσωπικών δεδομένων	1040
προσφορά για αναγνώστες	1103
προσφορά για συνδρομητές	1103
προσωπικά δεδομένα	1048
προτείνουμε	1032
προτείνουμε επίσης	1032
προτεινόμενα	1032
προτεινόμενα από taboola	1077
προτιμήσεις cookies	1109
προτιμήσεις απορρήτου	1149
προωθητικό περιεχόμενο	1026
πρόσφατα άρθρα	1032
πώς να απενεργοποιήσετε τον ad blocker	1119
πώς να το απενεργοποιήσετε	1121
""", 'ρ': """
ροή	1032
ροή ειδήσεων	1032
ρυθμίσεις	1030
ρυθμίσεις cookie	1109
ρυθμίσεις cookies	1040
ρυθμίσεις απορρήτου	1109
ρυθμισεις	1030
""", 'σ': """
σίγαση	1106
σας βοήθησε αυτό το άρθρο	1097
σας φάνηκε χρήσιμο	1097
σε συνεργασία με	1142
σκανάρετε το qr code	1112
σταυρόλεξα	1102
σταυρόλεξο	1102
στείλε το σε φίλο	1023
στείλτε μας τις φωτογραφίες σας	1133
στηρίξτε μας	1015
στηρίξτε μας στο patreon	1122
συμφωνω	1030
συμφωνώ	1040
συμφωνώ με την επεξεργασία των δεδομένων μου	1127
συμφωνώ με τους όρους χρήσης	1127
συνέχεια ανάγνωσης	1035
συνέχεια με apple	1125
συνέχεια με email	1154
συνέχεια με facebook	1125
συνέχεια με google	1125
συνέχεια στην ιστοσελίδα	1112
συνέχεια στο site	1112
συνέχεια στον browser	1112
συνδεθείτε	1018
συνδρομή	1018
συνδρομητές	1018
συνεχίζεται μετά τη διαφήμιση	1077
συνεχίστε την ανάγνωση	1157
σφάλμα φόρτωσης βίντεο	1150
σχετικά	1032
σχετικά άρθρα	1032
σχετικά θέματα	1032
σχετικά με εμάς	1048
σχετικά νέα	1032
σχετικές ειδήσεις	1032
σχετικό άρθρο	1032
σχολιάστε	1031
σχολιάστε το άρθρο	1031
σχόλια	1031
σχόλιο	1031
σύνδεση	1018
σύνδεση με apple	1125
σύνδεση με facebook	1125
σύνδεση με google	1125
σύνοψη με ai	1136
""", 'τ': """
τέλος διαφήμισης	1103
τέλος της διαφήμισης	1103
τέσταρε τις γνώσεις σου	1100
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1050
τα πιο δημοφιλή	1032
τα πιο δημοφιλή της ημέρας	1032
τα πιο διαβασμένα	1032
τα πιο πρόσφατα	1032
τα σχόλια είναι απενεργοποιημένα	1145
τα σχόλια είναι μόνο για συνδρομητές	1145
ταξινόμηση	1098
ταξινόμηση κατά	1098
ταυτότητα	1048
ταχύτητα αναπαραγωγής	1105
τελευταία άρθρα	1032
τελευταία νέα	1032
τελευταίες ειδήσεις	1032
τεστάρετε τις γνώσεις σας	1100
το email σας	1155
το email υπάρχει ήδη	1155
το άρθρο εκφράζει τις απόψεις του συντάκτη	1050
το άρθρο συνεχίζεται μετά τη διαφήμιση	1077
το άρθρο συνεχίζεται παρακάτω	1077
το αίτημά σας στάλθηκε	1155
το αίτημά σας υποβλήθηκε	1155
το απενεργοποίησα	1119
το βίντεο δεν είναι διαθέσιμο	1105
το βίντεο φορτώνει	1105
το κείμενο συνεχίζεται παρακάτω	1077
το μήνυμά σας	1155
το μήνυμά σας εστάλη	1127
το μήνυμά σας στάλθηκε	1127
το πεδίο είναι υποχρεωτικό	1127
το πιο δημοφιλές	1126
το σχόλιό σας	1055
το ψευδώνυμό σας	1145
το όνομά σας	1145
τρέχων χρόνος	1106
""", 'υ': """
υπενθύμιση αργότερα	1014
υποβολή	91	1128
υποβολή σχολίου	1031
υπολειπόμενος χρόνος	1106
υποστηρίξτε μας	1015
υποχρεωτικά πεδία	1127
υποχρεωτικό πεδίο	1127
υπότιτλοι	1106
""", 'φ': """
φόρτωση ανάρτησης	1109
φόρτωση βίντεο	1105
φόρτωση περιεχομένου	1109
φόρτωση περισσότερων	1035
φόρτωση περισσότερων σχολίων	1097
φόρτωση προγράμματος αναπαραγωγής	1105
""", 'χ': """
χαρίστε αυτό το άρθρο	1023
χορηγοί	1142
χορηγούμενο	1026
χορηγούμενο άρθρο	1026
χορηγούμενο περιεχόμενο	1026
χορηγούμενο περιεχόμενο από taboola	1077
χορηγούμενοι σύνδεσμοι	1077
χορηγός	1142
χρόνος που απομένει	1105
χωρίς spam	1127
""", 'ψ': """
ψήφισε	91	1098
ψηφίστε	91	1098
ψηφίστε στη δημοσκόπηση	1097
ψηφοφορία	92	1057
""", 'ό': """
όλα τα άρθρα του συντάκτη	1131
όλα τα βίντεο	1131
όλα τα νέα	1131
όλα τα παιχνίδια	1100
όλα τα σχόλια	1031
όλες οι ειδήσεις	1032
όνομα	1128
όροι σχολιασμού	1031
όροι χρήσης	1040	1048
όχι ευχαριστώ	1014
όχι τώρα	1014	1117
όχι, ευχαριστώ	1014	1117
""", 'а': """
або	4954
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4140
автовідтворення	4942
автоматический перевод	4166
автоматическое воспроизведение	4140
автоматичне відтворення	4942
автоматичний переклад	4968
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4034
авторизоваться	4034
адрес электронной почты	4037
актуално	252
актуальне	4866
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4161
анонимный ящик	4161
анонімна пошта	4963
анонімна скринька	4963
архив	4064
аудиоверсия	4140
аудіоверсія	4942
""", 'б': """
бажаєте отримувати сповіщення	4945
банковская карта	4033
банковский перевод	4033
без спам	322
без спама	4154
без спаму	4956
безкоштовна доставка	4937
безкоштовно. без спаму	4956
безопасный платеж	4032
безплатна доставка	306
бесплатная доставка	4135
бесплатно. без спама	4154
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4144
блокувати	4946
больше	4064
больше материалов по теме	4064
больше новостей	4064
больше статей	4157
будь-яка сума	4951
будьте в курсе	4037
была ли статья полезной	4059
більше від автора	4959
більше за темою	4866
більше матеріалів автора	4882
більше матеріалів за темою	4866
більше на цю тему	4866
більше новин	4866
більше новин на тему	4866
більше по темі	4866
більше про це	4869
більше статей	4959
""", 'в': """
в закладки	4171
в избранное	4044
в корзину	4051	4134
в наш магазин	4134
в тази статия	325
в тренде	4064
в этой статье	4157
важен каждый рубль	4148
важен любой вклад	4148
важко відповісти	4933
важлива кожна гривня	4950
важливий кожен внесок	4950
важливо	4866
вам будет интересно	4064
вам може бути цікаво	4866
вам може сподобатися	4866
вам может быть интересно	4064
вам может понравиться	4064
вам також може сподобатися	4866
варианты подписки	4151
вартість доставки	4937
варіанти передплати	4953
вас може зацікавити	4866
вас может заинтересовать	4064
ваш e-mail	4037
ваш email	4037
ваш голос враховано	4928
ваш голос зараховано	4928
ваш голос принят	91	4128
ваш голос учтен	4128
ваш голос учтён	91	4128
ваша електронна пошта	4956
ваша почта	4155
ваша пошта	4957
ваша электронная почта	4154
ваше имя	4155
ваше повідомлення	4957
ваше повідомлення надіслано	4956
ваше сообщение	4155
ваше сообщение отправлено	4154
ваше ім'я	4957
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4939
введите e-mail	4037
введите email	4037
введите ваш email	4037
введите ваш адрес электронной почты	4037
введите корректный e-mail	4154
введите корректный email	4038
введите корректный адрес	4038
введите правильный e-mail	4038
введите сумму	4148
введіть коректний e-mail	4956
введіть суму	4950
вгору	4929
вградено съдържание	307
вернуться на главную	4157
версия для печати	4044
версия за печат	335
версія для друку	4973
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
вже вимкнено	4949
вже зареєстровані	4842
вже маєте акаунт	4953
вже маєте передплату	4953
вже є акаунт	4842
ви вже голосували	4928
ви вже проголосували	4928
ви вже підписані	4971
ви вже підписані на цю тему	4971
ви вичерпали ліміт статей	4953
ви можете відписатися будь-коли	4956
ви підписані	4956
ви підписані на автора	4971
ви підписані на тему	4971
ви успішно підписалися	4956
виберіть суму	4950
вибрати	4954
вибір редакції	4866
видео	4064
видео # из #	4156
видео # от #	324
видео больше недоступно	4140
видео загружается	4140
видео не может быть воспроизведено	4140
видео недоступно	4140
видео недоступно в вашей стране	4140
видео недоступно в вашем регионе	4140
видеоплеер загружается	4140
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
вийти	4842
використання матеріалів лише з дозволу редакції	4964
вимкнути звук	4942
вимкнути рекламу	4975
вимкніть adblock	4947
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	4956
виправлення й уточнення	4963
вкажіть суму	4950
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4124
включить	4144
включить звук	4140
включить уведомления	4124
вконтакте	4045
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4939
внешний контент	4137
во весь экран	4067
водещи новини	252
войти	4034
войти в аккаунт	4034
войти в чат	4059
войти по почте	4151
войти с помощью google	4151
войти с яндекс id	4151
войти через apple	4151
войти через facebook	4151
войти через google	4151
войти через vk	4151
войти через вконтакте	4151
войти через яндекс	4151
войти, чтобы комментировать	4167
вопрос дня	4128
воспроизвести	4067
воспроизвести видео	4140
восстановить пароль	4151
время на чтение	4067
время чтения # мин	4067
все	4067
все комментарии	4059
все още няма коментари	332
все още нямате профил	319
все права сохранены	4162
всегда показывать	4137
всегда разрешать	4138
всего проголосовало #	4128
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4944
встановити застосунок	4944
встроенный контент	4137
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	4969
всі матеріали	4959
всі матеріали автора	4959
всі новини	4868
всі статті	4959
всі статті автора	4959
вход	245	4034
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4842
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4038
вы подписаны	4154
вы подписаны на автора	4169
вы подписаны на тему	4169
вы уже голосовали	4128
вы уже проголосовали	4128
вы успешно подписались	4154
выберите подписку	4151
выберите сумму	4032
выберите тариф	4151
выбор редакции	4064
выбрать	4152
выбрать подписку	4151
выбрать тариф	4151
выйти	4034
від наших партнерів	4975
відео	4866
відео # з #	4958
відео # із #	4958
відео більше недоступне	4942
відео вище	4893
відео недоступне	4942
відео недоступне у вашій країні	4942
відео неможливо відтворити	4942
відео нижче	4893
відеоплеєр завантажується	4942
відкликати згоду	4939
відкрити	4870
відкрити в додатку	4944
відкрити в застосунку	4944
відкрити галерею	4959
відкрити застосунок	4944
відкрити карту	4870
відкрити статтю	4953
відновити пароль	4953
відписатися	4972
відписатися від теми	4971
відписатися можна будь-коли	4956
відповісти	4861	4970
відправити	4957
відскануйте qr-код	4944
відскануйте qr-код, щоб завантажити застосунок	4944
відтворити	4943
відтворити відео	4942
відхилити	4856
відхилити все	4940
відхилити всі	4940
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4067
главная страница	4157
главное	4064
главное за день	4064
главные новости	4064
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4152
головна	4868
головна сторінка	4959
головне	4866
головне за день	4866
головні новини	4866
голосование	92
голосовать	91	4131
голосування	92
голосувати	91	4933
грати	4933
грати онлайн	4928
громкость	4141
гучність	4943
""", 'д': """
да, включить	4125
да, искам	314
да, моля	314
да, пожалуйста	4144
да, спасибо	4144
да, хочу	4144
далее	4067
далі	4868	4929
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4069
детальніше	4868
деталі	4870
дзен	4045
дивитися # світлин	4958
дивитися # світлини	4958
дивитися # фото	4958
дивитися # фотографій	4958
дивитися # фотографії	4958
дивитися всі	4959
дивитися всі # світлин	4958
дивитися всі # світлини	4958
дивитися всі # фото	4958
дивитися всі # фотографій	4958
дивитися всі # фотографії	4958
дивитися всі світлин	4958
дивитися всі світлини	4958
дивитися всі фото	4958
дивитися всі фотографій	4958
дивитися всі фотографії	4958
дивитися відео	4942
дивитися галерею	4959
дивитися онлайн-трансляцію	4959
дивитися оригінал	4930
дивитися світлин	4958
дивитися світлини	4958
дивитися усі # світлин	4958
дивитися усі # світлини	4958
дивитися усі # фото	4958
дивитися усі # фотографій	4958
дивитися усі # фотографії	4958
дивитися усі світлин	4958
дивитися усі світлини	4958
дивитися усі фото	4958
дивитися усі фотографій	4958
дивитися усі фотографії	4958
дивитися фото	4958
дивитися фотогалерею	4959
дивитися фотографій	4958
дивитися фотографії	4958
дивіться відео	4893
дивіться відео вище	4893
дивіться відео нижче	4893
дивіться також	4866
дивіться також відео	4893
дивіться у відео	4893
длительность	4141
длительность #	4141
для передплатників	4953
для подписчиков	4034
до закладок	4973
до кошика	4853	4936
до крамниці	4854
до початку сторінки	4932
до рецепту	61
до теми	4866
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4169
добавить в избранные источники	4169
добавить в источники	4169
добавить в корзину	4134
добавить в мои темы	4169
добавить в предпочитаемые источники	4169
добавить комментарий	4059
добровольное пожертвование	4148
довільна сума	4950
догори	4929
додати в кошик	4936
додати до кошика	4936
додати до моїх тем	4971
додати до обраних джерел	4971
додати до обраного	4971
додати до пріоритетних джерел	4971
додати до улюблених джерел	4971
додати коментар	4861
додати як пріоритетне джерело	4971
дозволити	4946
дозволити й показати	4857
дозволити контент	4939
дозволити один раз	4939
дозволити рекламу	4949
дозволити сповіщення	4945
дозволити та показати	4857
дозволити та продовжити	4857
дозволити і показати	4857
дозволити і продовжити	4857
дозвольте сповіщення	4923
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4868
долучитися	4839
долучитися до обговорення	4969
долучитися до спільноти	4950
допомагає будь-яка сума	4950
доставка оплачивается отдельно	4134
достигнахте лимита на статиите	319
доступно по подписке	4034
друга сума	317
другая сумма	4032
други новини	19
другие материалы	19	4064
другие материалы рубрики	4064
другие новости	19	4064
другие новости раздела	4064
другие статьи	4064
другие статьи автора	4157
друк	4848
друкувати	4973
дякуємо за ваш голос	91	4928
дякуємо за ваше повідомлення	4956
дякуємо за голос	4928
дякуємо за повідомлення	4956
дякуємо за реєстрацію	4956
дякуємо за участь в опитуванні	4928
дізнатися ціну	4936
""", 'е': """
единоразово	4028
еднократно дарение	317
ежегодно	4152
ежемесячно	4028
ежемесячное пожертвование	4148
ежемесячный платеж	4149
ежемесячный платёж	4149
економія #%	4954
ексклузивно за абонати	319
ексклюзивно для передплатників	4953
електронна адреса	4957
електронна пошта	4957
електронна пошта або логін	4953
етикети	311
еще нет аккаунта	4151
еще новости	4064
еще от автора	4157
еще по теме	4064
ещё	4064
ещё не подписчик	4151
ещё нет аккаунта	4151
ещё новости	4064
ещё от автора	4157
ещё по теме	4064
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	4956
""", 'з': """
з нашого магазину	4936
з нашої крамниці	4854
за абонати	319
за датою	4970
за популярністю	4970
за темою	4866
забелязахте грешка	328
заборонити	4946
забравена парола	245
забравили сте паролата си	319
забронировать билет	4134
забронировать место	4134
забронювати квиток	4936
забронювати місце	4936
забув пароль	4953
забули пароль	4842
забыл пароль	4151
забыли пароль	4034
завантаження відео	4942
завантаження плеєра	4942
завантажити аудіо	4942
завантажити випуск	4942
завантажити відео	4939
завантажити додаток	4944
завантажити допис	4939
завантажити застосунок	4944
завантажити контент	4939
завантажити публікацію	4939
завантажити ще	4868
завжди дозволяти	4940
завжди показувати	4939
загрузить видео	4137
загрузить еще	4067
загрузить ещё	4067
загрузить контент	4137
загрузить пост	4137
загрузить публикацию	4137
загрузка видео	4140
загрузка плеера	4140
задонатити	4839
задонатить	4028
задължителни полета	322
задължително	323
задължително поле	322
заказать	4051
заказать книгу	4134
закрити	4838
закрити галерею	4959
закрити рекламу	4975
закрыть	4027
закрыть галерею	4157
закрыть рекламу	4172
залишилося #	4942
залишити відгук	4967
залишити відповідь	4864
залишити коментар	4861
залиште коментар	4969
заметили ошибку	4161
замовити	4853
замовити книгу	4936
замовити книжку	4936
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	4954
заповніть це поле	4956
заполните это поле	4154
запомни ме	320
запомнить меня	4152
започни теста	302
запретить	4144
запропонувати новину	4861
зарегистрироваться	4034
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4842
зарубежной картой	4149
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4131
защо виждам тази реклама	337
зберегти	4848
зберегти вибір	4939
зберегти на потім	4973
зберегти налаштування	4939
зберегти рецепт	61
зберегти статтю	4848
збережено	4974
збільшити	4868
збільшити зображення	4959
збільшити текст	4973
збільшити фото	4959
збільшити шрифт	4973
зв'язатися з автором	4959
звук	311
згенеровано за допомогою ші	4967
згенеровано штучним інтелектом	4967
згенеровано ші	4967
згорнути	4870	4959
зменшити шрифт	4973
змінити згоду	4939
змінити налаштування	4857
змінити налаштування cookie	4857
змінити розмір тексту	4973
зміст	4868
зміст статті	4959
знайшли помилку	4963
знижка #%	4954
знижка для передплатників	4936
зображення # з #	4958
зображення # із #	4958
зовнішній контент	4939
зробити внесок	4839
зробити донат	4950
зрозуміло	4856
""", 'и': """
играй сега	302
играть	4131
играть онлайн	4128
из нашего магазина	4134
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
изменить настройки	4054
изменить настройки cookie	4054
изменить размер текста	4171
изменить согласие	4137
изображение # из #	4156
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
ии может ошибаться	4165
или	320	4152
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4155
индекс	4155
интересное	4064
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4162
исправления и уточнения	4161
""", 'к': """
к началу	4067
к началу страницы	4157
к рецепту	61
каждое пожертвование важно	4148
каждую пятницу. бесплатно. без спама	4154
каждый донат важен	4148
каждый рубль важен	4148
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4161
как мы защищаем наших источников	4161
как отключить adblock	4145
как пазим източниците си	328
картина в картината	310
картинка в картинке	4140
картинка в картинці	4942
категории	4064
категорії	4866
качество	4141
керування згодою	4939
керувати згодою	4939
керувати сповіщеннями	4945
ключови думи	252
книга з автографом	4854
книга з автографом автора	4854
книга с автографом	4052
книга с автографом автора	4052
книга с подписью автора	4052
книги с автографом	4052
книжка з автографом	4854
книжка з автографом автора	4854
книжки з автографом	4854
кожен внесок важливий	4950
кожен донат важливий	4950
кожна гривня важлива	4950
коментар	4861
коментари	255
коментарі	4861
коментарів ще немає	4969
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	4969
коментувати	4861
комерційний контент	4975
комерційний матеріал	4975
комментарии	4059
комментарии отсутствуют	4059
комментарий	4059
комментировать	4059
коммерческий контент	4172
коммерческий материал	4172
конец рекламы	4172
контакти	4861
контакты	4059
контент заблокирован	4137
контент заблоковано	4939
контент недоступен	4137
контент недоступний	4939
конфиденциальность	4053
конфиденциальность и cookie	4054
конфіденційність і cookie	4857
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4162
копировать ссылку	4044
копіювання заборонено	4964
копіювати посилання	4848
край на рекламата	337
крамниця	4853
кросворд	4933
кроссворд	4131
кроссворд дня	4128
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4148
купити	4853
купити журнал	4936
купити зараз	4936
купити квитки	4936
купити квиток	4936
купити книгу	4936
купити книжку	4936
купити ліцензію	4964
купити нам каву	4950
купити передплату	4953
купить	4051
купить билет	4134
купить билеты	4134
купить билеты онлайн	4134
купить журнал	4134
купить книгу	4134
купить лицензию	4162
купить номер	4134
купить подписку	4034
купить права на публикацию	4162
купить сейчас	4134
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	4975
""", 'л': """
лента новостей	4064
линкът е копиран	335
личный кабинет	4034
лише для передплатників	4953
лише необхідні	4939
логин	4152
логин или e-mail	4151
логін	4954
логін або e-mail	4953
лучшие	4168
любая сумма	4149
любая сумма важна	4148
""", 'м': """
магазин	4051
маджонг	303	4131	4933
материал закрыт	4151
материал защищен авторским правом	4162
материал защищён авторским правом	4162
материал партнера	4172
материал партнёра	4172
материал создан автоматически	4165
материалы защищены авторским правом	4162
материалы партнеров	4049
материалы партнёров	4172
материалы по теме	4064
матеріал захищено авторським правом	4964
матеріал партнера	4975
матеріал створено автоматично	4967
матеріали за темою	4866
матеріали захищені авторським правом	4964
матеріали партнерів	4975
матеріали по темі	4866
машинний переклад	4968
машинно преведено	331
машинный перевод	4166
маєте акаунт	4953
маєте новину	4963
меню	4067	4868
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4152
метки	4064
ми не можемо показати цей вміст	4939
ми не можемо показати цей контент	4939
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4027
может позже	4027
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4838
можна скасувати будь-коли	4953
мои темы	4169
моите теми	334
мой профиль	4034
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	4971
мы в социальных сетях	4046
мы в соцсетях	4046
мы вконтакте	4046
мы не можем показать это содержимое	4137
мы не можем показать этот контент	4137
мы отправили вам письмо	4038
мій профіль	4842
місячна передплата	4954
місячна підписка	4954
мітки	4866
""", 'н': """
на весь екран	4942
на весь экран	4140
на главную	4067
на головну	4959
на живо	311
на початок	4943
на початок сторінки	4959
на правах реклами	4851
на правах рекламы	4049
на сторінку пожертв	4950
на страницу пожертвований	4148
на цял екран	310
наверх	4067	4868
нагадати пізніше	4838
нагору	4929
нагору сторінки	4932
надіслати	91	4848	4957
надіслати відгук	4967
надіслати другові	4973
надіслати другу	4848
надіслати електронною поштою	4973
надіслати коментар	4969
надіслати новину	4963
надіслати новину анонімно	4963
надіслати повідомлення	4956
надіслати поштою	4848
надіслати статтю поштою	4848
надіслати у whatsapp	4973
надішліть свої фото	4963
наживо	4943
нажмите, чтобы увеличить	4157
назад	4067	4868	4929
назначение платежа: пожертвование	4148
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
найкраща пропозиція	4954
найкращі	4970
найпопулярніше	4866	4954
найпопулярніше за добу	4866
найпопулярніше за тиждень	4866
найпопулярніший	4954
найти	4067
найчитаніше	4866
налаштування	4856
налаштування cookie	4939
налаштування конфіденційності	4939
налаштування приватності	4939
налаштування файлів cookie	4939
налаштувати cookie	4939
налаштувати сповіщення	4945
налично в google play	312
нам нужно ваше согласие	4054
нам потрібна ваша згода	4857
намали шрифта	335
написати автору	4959
написати анонімно	4963
написати в редакцію	4963
написати коментар	4861
написать автору	4157
написать анонимно	4161
написать в редакцию	4161
написать комментарий	4059
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4027
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4137
настроить уведомления	4143
настройки	4053
настройки cookie	4053
настройки за поверителност	307
настройки конфиденциальности	4137
настройки на бисквитките	307
настройки приватности	4137
настройки файлов cookie	4137
наступна	4868
наступна новина	4959
наступна світлина	4959
наступна стаття	4866
наступна сторінка	4959
наступне відео	4942
наступне фото	4959
наступний матеріал	4932
наступний слайд	4959
натисніть, щоб збільшити	4959
начална страница	325
начать игру	4128
начать тест	4128
наш магазин	4052
наша крамниця	4854
нашли ошибку	4161
не вдалося відтворити відео	4942
не вдалося завантажити відео	4942
не дозволяти	4924
не зараз	4838	4924
не маєте акаунта	4953
не можем да покажем това съдържание	307
не пропустите	4064
не пропустіть	4866
не разрешать	4125
не сега	259
не сегодня	4027
не сейчас	4027	4125
не сьогодні	4838
не удалось воспроизвести видео	4140
не удалось загрузить видео	4140
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4154
неверный email	4038
неверный адрес электронной почты	4154
неверный имейл	4038
нейросеть может ошибаться	4165
некоректна адреса	4956
некоректний e-mail	4956
некорректный e-mail	4154
некорректный email	4038
некорректный адрес	4154
немає акаунта	4953
немає акаунту	4953
немає коментарів	4969
немає передплати	4953
необов'язково	4957
необязательно	4155
неправильна електронна адреса	4956
неправильный e-mail	4038
неправильный email	4038
неправильный имейл	4038
нет аккаунта	4151
нет комментариев	4059
нет подписки	4151
нет, спасибо	4027	4125
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4154
новини	4866
новини за темою	4866
новини компаній	4851
новини партнерів	4851	4866
новости	4064
новости smi#	4064
новости партнеров	4049
новости партнёров	4049
новости по теме	4064
новости сми#	4064
новые	4168
нові	4970
номер телефона	4155
номер телефону	4957
нравится	4168
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4838	4924
""", 'о': """
обговорити	4861
обговорити в telegram	4864
обговорити в коментарях	4864
обговорити в чаті	4864
обговорити на форумі	4864
обговорити у facebook	4864
обговорити у форумі	4864
оберіть передплату	4953
оберіть план	4953
оберіть суму	4950
обнови страницата	316
обновите страницу	4147
обновить страницу	4147
обов'язкове поле	4956
обов'язково	4957
обрати	4954
обрати передплату	4953
обрати план	4953
обрати тариф	4953
обратная связь	4059
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4059
обсуждение	4059
общи условия	308
обязательно	4155
обязательное поле	4154
одноклассники	4045
одноразово	4839
озвучено роботом	4140
озвучено синтезированным голосом	4140
озвучено синтезованим голосом	4942
оновити сторінку	4949
оновіть сторінку	4949
опитайте отново	322
опитайте по-късно	322
опитування	92	4933
опитування дня	91	4928
оплата раз в год	4151
оплата раз на рік	4953
опрос	92
опрос дня	91	4128
опублікувати коментар	4864
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4059
оставить отзыв	4165
оставшееся время	4141
оставшееся время #	4140
оставшееся время -#	4140
оставьте комментарий	4167
останні новини	4866
останні статті	4866
от нашите партньори	337
от наших партнеров	4172
от наших партнёров	4172
от нашия магазин	305
ответить	4059	4168
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4053
отказвам всички	308
отклонить	4053
отклонить все	4138
отклонить всё	4138
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4145
отключите адблок	4145
отключить звук	4140
отключить рекламу	4172
открихте грешка	328
открихте грешка в текста	328
открыть	4069
открыть галерею	4157
открыть карту	4069
открыть приложение	4142
открыть статью	4151
отмена в любой момент	4151
отменить можно в любой момент	4151
отозвать согласие	4137
отпечатай	255
отпечатай статията	255
отписаться	4170
отписаться можно в любой момент	4154
отписаться от темы	4169
отпишете се по всяко време	322
отправить	91	4155
отправить другу	4044
отправить комментарий	4167
отправить отзыв	4165
отправить по почте	4044
отправить по электронной почте	4171
отправить сообщение	4154
отримувати сповіщення	4945
отсканируйте qr-код	4142
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	4953
оформити підписку	4842
оформить донат	4028
оформить доступ	4151
оформить ежемесячное пожертвование	4148
оценете статията	255
оцените материал	4059
оцените рецепт	61
оцените статью	4059
оценить рецепт	61
оцініть матеріал	4861
оцініть рецепт	61
оцініть статтю	4861
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
пароль	4152	4954
партнерский материал	4049
партнерский проект	4049
партнерський матеріал	4851
партнерський проєкт	4851
партньорско съдържание	251
партнёрский материал	4049
партнёрский проект	4049
пасианс	303
пасьянс	4131	4933
пауза	311	4141	4943
переведено автоматически	4165
переведено нейросетью	4165
переведено с помощью ии	4165
перевір себе	4928
перевірте свою пошту	4956
перевірте свої знання	4928
перевірте себе	4928
переглянути # світлин	4958
переглянути # світлини	4958
переглянути # фото	4958
переглянути # фотографій	4958
переглянути # фотографії	4958
переглянути всі # світлин	4958
переглянути всі # світлини	4958
переглянути всі # фото	4958
переглянути всі # фотографій	4958
переглянути всі # фотографії	4958
переглянути всі світлин	4958
переглянути всі світлини	4958
переглянути всі фото	4958
переглянути всі фотографій	4958
переглянути всі фотографії	4958
переглянути галерею	4959
переглянути пропозицію	4936
переглянути результати	91	4928
переглянути світлин	4958
переглянути світлини	4958
переглянути усі # світлин	4958
переглянути усі # світлини	4958
переглянути усі # фото	4958
переглянути усі # фотографій	4958
переглянути усі # фотографії	4958
переглянути усі світлин	4958
переглянути усі світлини	4958
переглянути усі фото	4958
переглянути усі фотографій	4958
переглянути усі фотографії	4958
переглянути фото	4958
переглянути фотографій	4958
переглянути фотографії	4958
переглянути ціну	4936
передплата	4842
передплатити	4842
перезавантажити сторінку	4949
перезавантажте сторінку	4949
перезагрузите страницу	4147
перезагрузить страницу	4147
перейти в галерею	4157
перейти в магазин	4134
перейти до галереї	4959
перейти до досьє	4959
перейти до змісту	4959
перейти до контенту	4959
перейти до крамниці	4854
перейти до магазину	4936
перейти до оплати	4950
перейти до основного вмісту	4959
перейти до пожертви	4950
перейти до пропозиції	4936
перейти до рецепта	61
перейти к досье	4157
перейти к контенту	4157
перейти к оплате	4148
перейти к основному содержанию	4157
перейти к пожертвованию	4148
перейти к предложению	4134
перейти к рецепту	61
перейти к содержанию	4067
перейти к сюжету	4157
перекладено автоматично	4967
перекладено за допомогою ші	4967
перекладено ші	4967
пересказ нейросети	4165
пересказано нейросетью	4165
печать	4044
печать рецепта	61
питання дня	4928
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4140
плейърът се зарежда	310
плеєр завантажується	4942
по дате	4168
по подписке	4034
по популярности	4168
по теме	4064
по-късно	259	314
побачили помилку	4963
повернутися на головну	4959
повернутися нагору	4932
повний екран	4942
повноекранний режим	4942
повідомити новину	4963
повідомити про помилку	4861
повідомити про помилку в тексті	4861
повідомлення	4957
повідомлення надіслано	4956
погоджуюсь	4856
погоджуюся	4856
погодитись і продовжити	4857
погодитися та продовжити	4939
погодитися і продовжити	4857
пограти	4933
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4171
подарить материал	4044
подарить статью	4034
подарувати доступ	4973
подарувати статтю	4848
поддержать	4028
поддержать автора	4028
поддержать на boosty	4148
поддержать на patreon	4148
поддержать нас	4028
поддержать проект	4028
поддержать редакцию	4028
поддержите нас	4028
поделитесь	4044
поделиться	4044
поделиться в telegram	4044
поделиться в twitter	4044
поделиться в одноклассниках	4044
поделиться в соцсетях	4044
поделиться вконтакте	4044
поделиться новостью	4044
поделиться ссылкой	4044
поделиться статьей	4044
поделиться статьёй	4044
подкасти	4866
подкасты	4064
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	4970
подобни статии	252
подписаться	4034
подписаться в max	4046
подписаться в telegram	4046
подписаться на автора	4169
подписаться на канал	4046
подписаться на новости	4037
подписаться на рассылку	4037
подписаться на телеграм-канал	4046
подписаться на тему	4169
подписаться на уведомления	4143
подписка	4034
подписка на год	4151
подписка на месяц	4151
подписывайтесь	4046
подпишитесь	4151
подпишитесь на рассылку	4037
подреди по	332
подробнее	4067
подробнее по теме	4064
подтвердите e-mail	4154
подтвердите адрес электронной почты	4154
поділитись	4848
поділитися	4848
поділитися в telegram	4848
поділитися в соцмережах	4848
поділитися новиною	4848
поділитися статтею	4848
поділіться	4848
пожаловаться	4168
пожаловаться на комментарий	4167
пожаловаться на рекламу	4172
пожертвовать	4028
пожертвувати	4839
позволи	314
позволи известия	313
позже	4027	4144
поиск	4067
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
показати # відповідей	4969
показати # відповіді	4969
показати # світлин	4958
показати # світлини	4958
показати # фото	4958
показати # фотографій	4958
показати # фотографії	4958
показати більше	4868
показати вміст	4939
показати все	4870
показати всі	4959
показати всі # світлин	4958
показати всі # світлини	4958
показати всі # фото	4958
показати всі # фотографій	4958
показати всі # фотографії	4958
показати всі світлин	4958
показати всі світлини	4958
показати всі фото	4958
показати всі фотографій	4958
показати всі фотографії	4958
показати відповіді	4969
показати галерею	4959
показати й прийняти	4939
показати коментарі	4861
показати контент	4939
показати менше	4959
показати оригінал	4870	4930
показати пароль	4953
показати підпис	4959
показати результати	91	4928
показати розшифровку	4942
показати світлин	4958
показати світлини	4958
показати субтитри	4942
показати усі # світлин	4958
показати усі # світлини	4958
показати усі # фото	4958
показати усі # фотографій	4958
показати усі # фотографії	4958
показати усі світлин	4958
показати усі світлини	4958
показати усі фото	4958
показати усі фотографій	4958
показати усі фотографії	4958
показати фото	4958
показати фотографій	4958
показати фотографії	4958
показати ще	4868
показати і прийняти	4939
показать # ответа	4167
показать # ответов	4167
показать # фото	4156
показать # фотографии	4156
показать # фотографий	4156
показать больше	4067
показать все	4069	4157
показать все # фото	4156
показать все # фотографии	4156
показать все # фотографий	4156
показать все фото	4156
показать все фотографии	4156
показать все фотографий	4156
показать галерею	4157
показать еще	4067
показать ещё	4067
показать и принять	4137
показать карту	4069
показать комментарии	4059
показать контент	4137
показать меньше	4069	4157
показать оригинал	4069	4129
показать ответы	4167
показать пароль	4151
показать перевод	4069
показать подпись	4157
показать расшифровку	4140
показать результаты	91	4128
показать содержимое	4137
показать субтитры	4140
показать фото	4156
показать фотографии	4156
показать фотографий	4156
показувати завжди	4939
показывать всегда	4137
поки немає коментарів	4969
поле обов'язкове для заповнення	4956
поле обязательно для заполнения	4154
полето е задължително	322
политика cookie	4137
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4161
политика конфиденциальности	4053
политика конфиденциальности и cookie	4054
политика обработки персональных данных	4053
полноэкранный режим	4140
полный экран	4140
получавай известия	313
получать уведомления	4143
пользовательское соглашение	4053
політика cookie	4939
політика виправлень	4963
політика конфіденційності	4856
політика конфіденційності та cookie	4857
політика приватності	4939
помогает любая сумма	4148
помочь	4028
помочь нам	4028
помочь проекту	4028
помочь редакции	4028
помітили помилку	4963
понятно	4053
попередня	4868
попередня новина	4959
попередня стаття	4866
попередня сторінка	4959
попереднє фото	4959
попередній матеріал	4932
попередній слайд	4959
поправки и уточнения	328
попробовать бесплатно	4034
попробуйте еще раз	4154
попробуйте ещё раз	4154
попробуйте позже	4154
популярне	4866
популярное	4064
популярные	4064	4168
популярные новости	4064
популярные статьи	4064
популярный	4152
популярні	4970
популярні новини	4866
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4848
поскаржитися	4970
поскаржитися на коментар	4969
поскаржитися на рекламу	4975
последнее	4064
последни	252
последни новини	252
последние новости	4064
послухати новину	4848
посмотреть # фото	4156
посмотреть # фотографии	4156
посмотреть # фотографий	4156
посмотреть все # фото	4156
посмотреть все # фотографии	4156
посмотреть все # фотографий	4156
посмотреть все фото	4156
посмотреть все фотографии	4156
посмотреть все фотографий	4156
посмотреть результаты	91	4128
посмотреть фото	4156
посмотреть фотографии	4156
посмотреть фотографий	4156
посмотреть цену	4134
потвърдете имейла си	322
поточний час	4943
поточний час #	4942
потребителско име	320
потребителско име или имейл	319
похожие материалы	4064
похожие статьи	4064
почати гру	4928
почати тест	4928
почему я вижу эту рекламу	4172
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4155
поширити	4848
поширити у facebook	4848
поштовий індекс	4957
пошук	4868
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4053
правила коментарів	4969
правила коментування	4861
правила комментариев	4167
правила комментирования	4059
правила користування	4940
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4134
предложение для читателей	4134
предложить новость	4059
предыдущая	4067
предыдущая новость	4157
предыдущая статья	4064
предыдущая страница	4157
предыдущая фотография	4157
предыдущее фото	4157
предыдущий слайд	4157
презаредете страницата	316
презареди страницата	316
премиум	4034
преміум	4842
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	4950
пригостіть нас кавою	4950
придбати квитки	4936
придбати квиток	4936
придбати книжку	4936
придбати передплату	4953
придбати права на публікацію	4964
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	4950
прийняти	4856
прийняти все	4940
прийняти всі	4856
прийняти всі файли cookie	4939
прийняти й показати	4939
прийняти й продовжити	4857
прийняти та показати	4939
прийняти та продовжити	4939
прийняти і продовжити	4939
принтирай	255
принтирай рецептата	61
принципи редакції	4963
принять	4053
принять все	4053
принять все cookie	4137
принять все файлы cookie	4137
принять всё	4053
принять и показать	4137
принять и продолжить	4137
прислать новость	4059
прислать новость анонимно	4161
присоединиться к обсуждению	4167
приховати коментарі	4864
пришлите свои фото	4161
приєднатися	4839
приєднатися до спільноти	4839
про автора	4882
про авторку	4882
про авторів	4882
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4128
проверьте адрес почты	4038
проверьте свои знания	4128
проверьте свою почту	4154
проверьте себя	4128
проголосовало #	4128
проголосовать	91
проголосувати	91
продовження під рекламою	4851
продовження статті під рекламою	4851
продовжити без вимкнення	4947
продовжити з apple	4953
продовжити з google	4953
продовжити через apple	4953
продовжити через facebook	4953
продовжити через google	4953
продолжительность #	4141
продолжить без отключения	4145
продолжить без поддержки	4027
продолжить с apple	4151
продолжить с google	4151
продолжить через apple	4151
продолжить через facebook	4151
продолжить через google	4151
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4148
произошла ошибка	4155
произошла ошибка. попробуйте ещё раз	4154
произошла ошибка. попробуйте позже	4154
пройти опитування	4928
пройти опрос	4128
пройти тест	4128
прокоментувати	4970
прокомментировать	4168
промени размера на текста	335
промо	4049	4851
пропозиція для передплатників	4936
пропозиція для читачів	4936
прослухати статтю	4942
прослушать	4044
прослушать новость	4044
прослушать статью	4140
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	4973
прочитать позже	4171
прямой эфир	4141
прізвище	4957
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4842
підписатися	4842
підписатися на автора	4971
підписатися на сповіщення	4945
підписатися на тему	4971
підписка	4842
підсумок від ші	4967
підтвердьте електронну адресу	4956
підтвердіть e-mail	4956
підтримайте нас	4839
підтримати	4839
підтримати автора	4839
підтримати журналістів	4839
підтримати на buy me a coffee	4950
підтримати на patreon	4950
підтримати нас	4839
підтримати проєкт	4950
підтримати разово	4950
підтримати редакцію	4839
підтримувати щомісяця	4950
пізніше	4838	4946
""", 'р': """
радимо прочитати	4866
радимо також	4866
развернуть	4067
разгадать кроссворд	4128
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4951
разовий внесок	4951
разовий донат	4950
разово	4028
разовое пожертвование	4148
разовый платеж	4149
разовый платёж	4149
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4124
разрешить	4144
разрешить и показать	4054
разрешить и продолжить	4054
разрешить контент	4137
разрешить один раз	4137
разрешить рекламу	4147
разрешить уведомления	4124
ранняя регистрация	4135
раскрыть	4069
распечатать	4044
распечатать рецепт	61
распечатать статью	4044
рассказать друзьям	4044
рассылка	4037
рассылки	4037
расшифровка	4141
регистрация	245	4034
редакция рекомендует	4064
редакційна політика	4963
редакційна політика видання	4963
резултати от анкетата	302
резултати от гласуването	302
результати	92	4870
результати голосування	4943
результати опитування	4943
результаты	92	4069
результаты голосования	4141
результаты опроса	4141
реклама	251	4049	4851
реклама - статията продължава по-долу	251
реклама google	4172
реклама від google	4975
реклама закончилась	4172
реклама закінчилася	4975
реклама на сайте	4049
реклама на сайті	4851
реклама окончена	4172
реклама от google	4172
реклама. продовження нижче	4851
реклама. продолжение ниже	4049
реклами от google	337
рекламний матеріал	4975
рекламно каре	251
рекламно съдържание	251
рекламный материал	4172
рекомендовано outbrain	4172
рекомендовано taboola	4172
рекомендуем	4064	4152
рекомендуем почитать	4064
рекомендуем также	4064
рекомендуемое	4064
рекомендуємо	4866	4954
рекомендуємо прочитати	4866
рекомендуємо також	4866
реши кръстословицата	302
реши теста	302
реєстрація	4842
розгадати кросворд	4928
розгорнути	4870	4959
роздрукувати	4848
роздрукувати рецепт	61
роздрукувати статтю	4848
розмір тексту	65
розмір шрифту	65
розшифровка	4943
российской картой	4149
рубрики	4064	4866
річна передплата	4954
річна підписка	4954
""", 'с': """
самая выгодная	4152
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4064
самое популярное	4064
самое читаемое	4064
самое читаемое за день	4064
самое читаемое за неделю	4064
самый популярный	4152
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4064
свежие новости	4064
свернуть	4067
своя сума	4950
своя сумма	4148
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4059
світлина # з #	4958
світлина # із #	4958
сгенерировано ии	4165
сгенерировано нейросетью	4165
сгенерировано с помощью ии	4165
сделать донат	4148
сделать пожертвование	4028
сейчас читают	4064
сигнализирай за грешка	328
сканворд	4131
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4142
скануйте qr-код	4944
скасувати можна будь-коли	4953
скачать аудио	4140
скачать выпуск	4140
скачать из google play	4142
скидка #%	4152
скидка для подписчиков	4134
скопировано	4045
скопировано в буфер обмена	4171
скопировать ссылку	4044
скопировать ссылку на статью	4044
скопійовано	4974
скопійовано в буфер обміну	4973
скопіювати посилання	4848
скопіювати посилання на статтю	4848
скорост	311
скорост на възпроизвеждане	310
скорость	4141
скорость воспроизведения	4140
скрий отговорите	332
скрий рекламата	337
скрыть	4069
скрыть ответы	4167
скрыть рекламу	4172
слайд # з #	4958
слайд # из #	4156
слайд # от #	324
слайд # із #	4958
слайд #/#	4156	4958
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
следить за автором	4169
следить за онлайном	4157
следить за темой	4169
следующая	4067
следующая новость	4157
следующая статья	4064
следующая страница	4157
следующая фотография	4157
следующее видео	4140
следующее фото	4157
следующий слайд	4157
слухати	4848
слухати новину	4848
слушай новината	255
слушай статията	310
слушать	4044
слушать новость	4044
см. также	4064
смотреть # фото	4156
смотреть # фотографии	4156
смотреть # фотографий	4156
смотреть видео	4140
смотреть все	4067
смотреть все # фото	4156
смотреть все # фотографии	4156
смотреть все # фотографий	4156
смотреть все фото	4156
смотреть все фотографии	4156
смотреть все фотографий	4156
смотреть галерею	4157
смотреть онлайн-трансляцию	4157
смотреть оригинал	4129
смотреть предложение	4134
смотреть фото	4156
смотреть фотогалерею	4157
смотреть фотографии	4156
смотреть фотографий	4156
смотри также	4064
смотрите также	4064
сначала новые	4167
сначала старые	4167
снимка # от #	324
снимка #/#	324
снимок # из #	4156
советуем почитать	4064
согласен	4053
согласен и продолжить	4054
согласиться	4053
согласиться и продолжить	4137
содержание	4067
содержание статьи	4157
содержимое недоступно	4137
создано ии	4165
создано нейросетью	4165
создано при помощи ии	4165
создано с помощью ии	4165
создать аккаунт	4034
сообщение	4155
сообщение отправлено	4154
сообщить новость	4161
сообщить об опечатке	4059
сообщить об ошибке	4059
сортирай по	332
сортиране	333
сортировать	4168
сортировать по	4167
сортировка	4168
сортування	4970
сортувати	4970
сортувати за	4969
сохранено	4045
сохранить	4044
сохранить выбор	4137
сохранить на потом	4171
сохранить настройки	4137
сохранить рецепт	61
сохранить статью	4044
социальные сети	4046
спасибо за ваш голос	91	4128
спасибо за ваше сообщение	4154
спасибо за подписку	4037
спасибо за регистрацию	4154
спасибо за сообщение	4154
спасибо за участие в опросе	4128
спасибо, ваш голос учтён	4128
спершу нові	4969
спершу старі	4969
спестявате #%	320
спецпроект	4049
спецпроєкт	4851
сповіщення	4946
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4172
спонсорський матеріал	4975
способ оплаты	4032
способы оплаты	4032
спочатку нові	4969
спочатку старі	4969
спри да следваш	334
спробуйте пізніше	4956
спробуйте ще раз	4956
ссылка скопирована	4044
сталася помилка	4957
сталася помилка. спробуйте пізніше	4956
сталася помилка. спробуйте ще раз	4956
станете член	244
стани абонат	244
стани дарител	244
старые	4168
старі	4970
стати патроном	4950
стати підписником	4950
стати співучасником	4839
стати частиною спільноти	4839
стати членом клубу	4950
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	4964
стать патроном	4028
стать соучастником	4028
стать спонсором	4028
статья защищена авторским правом	4162
створено за допомогою штучного інтелекту	4967
створено за допомогою ші	4967
створено штучним інтелектом	4967
створено ші	4967
створити акаунт	4842
стежити за автором	4971
стежити за онлайном	4959
стежити за темою	4971
стислий переказ від ші	4967
стоимость доставки	4135
сторінка # з #	4958
сторінка # із #	4958
сторінка #/#	4958
страница # из #	4156
страница # от #	324
страница #/#	324	4156
стрічка новин	4866
субтитри	311	4943
субтитры	4141
судоку	303	4131	4933
сума по избор	317
сховати	4870
сховати відповіді	4969
сховати рекламу	4975
сходни новини	252
схожі матеріали	4866
схожі новини	4866
схожі статті	4866
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
сыграть	4131
сюжет	4064
сюжеты	4064
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4946
так, дякую	4946
так, увімкнути	4924
так, хочу	4946
також читайте	4866
твитнуть	4044
твиттер	4045
твітнути	4848
теги	4064	4866
текст продовжується під рекламою	4851
текст создан автоматически	4165
текст створено автоматично	4967
текст читает робот	4140
текущее время	4141
текущее время #	4140
текущо време	311
текущо време #	310
телеграм	4045
телефон	323	4155	4957
тема	323	4155	4957
тема дня	4064
теми	4866
темы	4064
тест дня	4128
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4034
только необходимые	4137
транскрипция	311
тривалість	4943
тривалість #	4943
търговско съдържание	337
тільки необхідні	4939
""", 'у': """
у вас вже є акаунт	4953
у вас включен adblock	4145
у вас нет подписки	4151
у вас уже есть аккаунт	4151
у кошик	4853
у мене вже є акаунт	4953
у мене є акаунт	4953
у мене є передплата	4953
у меня есть аккаунт	4151
у меня есть подписка	4151
у меня нет аккаунта	4151
у меня уже есть аккаунт	4151
у цій статті	4959
уведомления	4144
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4067
увеличить изображение	4157
увеличить текст	4171
увеличить фото	4157
увеличить шрифт	4171
увійти	4842
увійти з google	4953
увійти за допомогою google	4953
увійти через apple	4953
увійти через facebook	4953
увійти через google	4953
увійти, щоб коментувати	4969
увімкнути	4946
увімкнути звук	4942
увімкнути сповіщення	4923
увімкніть сповіщення	4923
угостите нас кофе	4148
угостить кофе	4148
уже есть аккаунт	4034
уже зарегистрированы	4034
уже зареєструвалися	4842
уже отключил	4147
узнать цену	4134
укажите сумму	4148
уменьшить шрифт	4171
умови використання	4856
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4137
управление уведомлениями	4143
управлявай съгласието	307
управлять согласием	4137
условия за ползване	307
установить приложение	4142
усі коментарі	4969
усі матеріали	4959
усі матеріали автора	4959
усі матеріали авторки	4882
усі матеріали за темою	4959
усі новини	4868
усі статті	4959
усі статті автора	4959
""", 'ф': """
файлы cookie	4053
фамилия	323	4155
фейсбук	4045
филворды	4131
фото	4064
фото # з #	4958
фото # из #	4156
фото # із #	4958
фото #/#	4156	4958
фоторепортаж	4064
""", 'х': """
харесай	255
харесва ми	333
хорошо	4053
хотите получать уведомления	4143
хочете отримувати сповіщення	4945
""", 'ц': """
це було корисно	4967
це відео більше недоступне	4942
це відео недоступне	4942
це відео недоступне у вашій країні	4942
це поле обов'язкове	4956
цей контент недоступний	4939
цей контент неможливо показати	4939
цей матеріал закритий	4953
цена на доставката	305
ця стаття закрита	4953
цял екран	310
""", 'ч': """
час читання # хв	4868
час, що залишився	4942
час, що залишився #	4942
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4861
читает синтезированный голос	4140
читайте в застосунку	4944
читайте в приложении	4142
читайте еще	4064
читайте ещё	4064
читайте ниже	4049
читайте первыми в приложении	4142
читайте першими в застосунку	4944
читайте по теме	4064
читайте также	4064
читайте також	4866
читати без обмежень	4953
читати без реклами	4975
читати всю новину	4959
читати всю статтю	4959
читати далі	4868
читати з передплатою	4953
читати коментарі	4969
читати оригінал	4930
читати повністю	4868
читати розшифровку	4942
читати статтю повністю	4959
читати також	4866
читать без ограничений	4151
читать без рекламы	4172
читать в max	4046
читать в telegram	4046
читать всю статью	4157
читать далее	4067
читать дальше	4067
читать ещё	4067
читать комментарии	4059
читать оригинал	4129
читать полностью	4067
читать расшифровку	4140
читать с подпиской	4151
читать статью полностью	4157
читать также	4064
читать целиком	4157
читає синтезований голос	4942
чому я бачу цю рекламу	4975
что еще почитать	4064
что ещё почитать	4064
что-то пошло не так	4155
что-то пошло не так, попробуйте позже	4154
что-то пошло не так. попробуйте еще раз	4154
что-то пошло не так. попробуйте ещё раз	4154
что-то пошло не так. попробуйте позже	4154
чуй статията	310
""", 'ш': """
швидкість	4943
швидкість відтворення	4942
ші може помилятися	4967
""", 'щ': """
ще за темою	4866
ще на цю тему	4869
ще не передплатник	4953
ще немає акаунта	4953
ще новини	4866
що ще почитати	4866
щомісяця	4839	4954
щомісячна підтримка	4951
щомісячний внесок	4950
щоп'ятниці. безкоштовно. без спаму	4956
щороку	4954
щось пішло не так	4957
щось пішло не так, спробуйте пізніше	4956
щось пішло не так. спробуйте пізніше	4956
щось пішло не так. спробуйте ще раз	4956
""", 'э': """
экономия #%	4152
эксклюзивно для подписчиков	4151
электронная почта	4037
электронная почта или логин	4151
эта статья закрыта	4151
это было полезно	4165
это видео больше недоступно	4140
это видео недоступно	4140
это видео недоступно в вашей стране	4140
это поле обязательно	4154
это поле обязательно для заполнения	4154
этот контент невозможно показать	4137
этот контент недоступен	4137
этот материал закрыт	4151
""", 'я': """
я вже підтримую	4838
я вимкнув блокувальник	4947
я отключил	4147
я отключил блокировщик	4145
я уже поддерживаю	4027
як вимкнути adblock	4947
як ми захищаємо джерела	4963
як ми захищаємо наші джерела	4963
якість	4943
яндекс.дзен	4045
""", 'і': """
ім'я	4957
індекс	4957
інша сума	4950
інші матеріали автора	4959
інші матеріали авторки	4882
інші новини	19	4866
інші статті автора	4959
інші статті авторки	4882
""", 'א': """
אהבתי	2261
אודות	2225
אודות הכותב	2293
אולי אחר כך	2277
אולי גם יעניין אותך	2211
אולי יעניין אותך	2211
אולי יעניין אותך גם	2249
אולי יעניין אתכם	2211
אולי יעניין אתכם גם	2249
אולי מאוחר יותר	2189
אולי פספסתם	2249
אחר כך	2278
איך מכבים	2282
איך מכבים חוסם פרסומות	2280
אימייל	2289
אימייל לא תקין	2288
אין לי דעה	2261
אין לך חשבון	2286
אין לכם חשבון	2286
אינציקלופדיית ynet	2211
אירעה שגיאה	2288
אישור	2208	2277
אישור הכל	2273
אישור והמשך	2272
אני מאשר את תנאי השימוש	2288
אני מאשר קבלת דיוור	2288
אני מאשר/ת קבלת דברי פרסומת	2288
אני מאשר/ת קבלת דיוור	2288
אני מסכים	2208
אני מסכים לתנאי השימוש	2288
אני מסכים/ה לתנאי השימוש	2288
אני מסכימה	2208
אפשר	2278
אפשר התראות	2276	2277
אפשר לבטל בכל רגע	2286
אפשר תמיד	2272
אפשרויות נוספות	2301
אשר את כל העוגיות	2306
אשר הכל	2273
אשר והמשך	2272
""", 'ב': """
בדקו את תיבת הדואר	2288
בדקו את תיבת המייל	2288
בחירה	2287
בחן את עצמך	2263
בחנו את עצמכם	2263
בחסות	2254
בחר	2287
בחר מסלול	2286
בחר סכום	2308
בחרו את המינוי שלכם	2286
בחרו מינוי	2286
בחרו מסלול	2286
בחרו סכום	2308
בטל השתקה	2268
ביטול	2277
ביטול הסכמה	2272
ביטול השתקה	2268
בלי ספאם	2288
בלעדי למנויים	2286
במעקב	2298
בשיתוף	2205
בשיתוף עם	2302
""", 'ג': """
גודל גופן	65
גודל הטקסט	2300
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2309
""", 'ד': """
דווח על טעות	2210
דווח על תגובה	2304
דווחו לנו על טעות	2260
דחה את כל העוגיות	2306
דחה הכל	2273
דחייה	2208
דחיית הכל	2273
דיווח	2261
דיווח על טעות	2260
דיווח על תגובה	2304
דילוג לתוכן	2213
דילוג לתוכן המרכזי	2213
דלג לתוכן	2214
דלג לתוכן הראשי	2213
דלג על הפרסומת	2307
דלגו למתכון	61
דלגו על הפרסומת	2307
דף הבית	2214
""", 'ה': """
האזינו	2200
האזינו בספוטיפיי	2305
האזינו לכתבה	2268
האזן לכתבה	2268
האם הכתבה עזרה לך	2260
האם הכתבה עניינה אותך	2260
האם העמוד עזר לך	2260
האם זה היה מועיל	2260
הבא	2214
הבנתי	2215
הבקשה התקבלה	2310
הבקשה נשלחה	2310
הגב	2210
הגדל טקסט	2300
הגדל תמונה	2292
הגדלת גופן	2236	2237
הגדלת טקסט	2300
הגדלת תמונה	2292
הגדרות	2208
הגדרות עוגיות	2272
הגדרות פרטיות	2208	2272
הדפיסו את המתכון	61
הדפיסו כתבה	2248
הדפס	2200
הדפס מתכון	61
הדפסה	2200	2237
הדפסת המתכון	61
הדפסת כתבה	2248
ההודעה נשלחה	2288
ההודעה שלך	2310
ההצבעה שלך נקלטה	2260
ההצעה המשתלמת ביותר	2287
ההרשמה אושרה	2310
הודעתך נשלחה	2288
הווידאו אינו זמין	2268
הוסיפו תגובה	2210
הוסף כמקור מועדף	2297
הוסף לסל	2312
הוסף תגובה	2210
הוסף תשובה	2304
הוספה לסל	2312
הוספה לרשימת הקריאה	2236
הוספת תגובה	2210
הוקרא בקול סינתטי	2268
הורד שמע	2268
הורדת הפרק	2268
הורדת השמע	2268
הורידו את האפליקציה	2275
הזינו כתובת מייל	2310
הזכירו לי מאוחר יותר	2189
הזן כתובת אימייל	2310
החדשות ביותר	2261
החדשים ביותר	2261
החנות	2302
החשבון שלי	2192
הטבה לקוראים	2266
הטבות למנויים	2266
הטופס נשלח בהצלחה	2288
הירשם	2192
הירשמו להתראות	2276
הישנות ביותר	2261
הכי נצפים	2211
הכי נקרא	2211
הכי נקראות	2211
הכי נקראות היום	2249
הכי פופולרי	2287
הכינוי שלך	2304
הכניסו כתובת מייל	2310
הכתבה הבאה	2211
הכתבה המלאה למנויים	2248
הכתבה הקודמת	2211
הכתבה נעולה	2286
המייל האדום	2293
המייל שלך	2310
המלצות	2211
המקומות מוגבלים	2252
המשיכו לקרוא	2311
המשך בדפדפן	2275
המשך לאתר	2275
המשך לקרוא	2214
המשך עם google	2286
המשך עם אימייל	2309
המשך עם אפל	2286
המשך עם גוגל	2286
המשך עם פייסבוק	2286
המשך קריאה	2214
הנגן נטען	2268
הנצפים ביותר	2249
הנקראות ביותר	2211
הנקראים ביותר	2249
הסרטון אינו זמין	2268
הסרטון הבא	2307
הסרטון הקודם	2307
הסרטון לא זמין	2268
הסרטון נטען	2268
הסתר	2215
הסתר תגובות	2260
הסתר תשובות	2260
העדפות עוגיות	2272
העדפות פרטיות	2306
הענק כתבה במתנה	2300
הענקת כתבה במתנה	2300
העתיקו את הקישור	2248
העתיקו קישור	2248
העתק	2301
העתק קישור	2200	2237
העתקת הקישור	2248
העתקת קישור	2200	2237
הפופולרי ביותר	2287
הפופולריות ביותר	2261
הפסק לעקוב	2297
הפסקת מעקב	2297
הפעל	2232
הפעל התראות	2276
הפעל סרטון	2268
הפעלה אוטומטית	2269
הפעלת התראות	2276
הפרסומת ממשיכה	2312
הצביעו	91	2261
הצביעו בסקר	2260
הצבע	91	2261
הצבעה	92
הצבעתך נקלטה	2260
הצג את כל התגובות	2222
הצג ב-x	2305
הצג הכל	2215
הצג כתוביות	2268
הצג מפה	2215
הצג מקור	2215
הצג עוד	2214
הצג פוסט	2272
הצג פוסט זה באינסטגרם	2305
הצג פחות	2215
הצג תגובות	2260
הצג תוכן	2272
הצג תוצאות	91	2261
הצג תמיד	2272
הצג תשובות	2260
הצגת התוכן	2272
הצגת כל התגובות	2222
הצהרת נגישות	2225
הצטרפו	2190
הצטרפו אלינו	2190
הצטרפו לתומכים	2283
הצעה לקוראים	2266
הקודם	2214
הקטן טקסט	2300
הקטנת גופן	2236	2237
הקטנת טקסט	2300
הקישור הועתק	2248
הקראה אוטומטית	2268
הקש להפעלת קול	2307
הרשמה	2192
השאירו תגובה	2222
השאר אותי מחובר	2286
השאר תגובה	2222
השב	2210
השהה	2232
השתק	2269
השתקה	2269
השתתפו בסקר	2260
התגובה שלך	2304
התגובות למנויים בלבד	2304
התגובות מושבתות	2304
התחבר	2192
התחבר עם google	2286
התחברות	2192
התחברות באמצעות גוגל	2286
התחברות עם גוגל	2286
התחברות עם פייסבוק	2286
התמונה הבאה	2311
התמונה הקודמת	2311
התרומה שלי	2308
""", 'ו': """
וואטסאפ	2237
ווטסאפ	2200	2237
וידאו	2211
""", 'ז': """
זהו שדה חובה	2288
זכור אותי	2287
זמן נוכחי	2269
זמן נותר	2269
""", 'ח': """
חד פעמי	2284
חד-פעמי	2284
חדשות אחרונות	2211
חודש ראשון ב-#	2247
חודש ראשון ב-# ש"ח	2247
חודש ראשון בשקל	2247
חודש ראשון חינם	2247
חודשי	2284
חזרה למעלה	2214
חזרה לעמוד הבית	2292
חזרה לעמוד הראשי	2213
חזרה לראש העמוד	2213
חזרה לרשימה	2311
חידוש מינוי	2309
חיוב חודשי	2287
חיוב שנתי	2287
חינם, בלי ספאם	2288
חיפוש	2214
""", 'ט': """
טוויטר	2200	2237
טוען וידאו	2268
טוען נגן	2268
טלגרם	2200	2237
טעינת הפוסט	2272
טען מחדש	2280
טען מחדש את הדף	2280
טען עוד	2214
טען פוסט	2272
טען תגובות נוספות	2260
טען תוכן	2272
""", 'י': """
יציאה	2192
יציאה ממסך מלא	2268
יש לי חשבון	2286
""", 'כ': """
כבר הצבעת	2260
כבר הצבעתם	2260
כבר יש לך חשבון	2286
כבר מנוי	2286
כבר מנויים	2286
כבר מנויים? התחברו	2192
כבר נרשמת	2192
כותרות אחרונות	2211
כיביתי	2282
כיביתי את חוסם הפרסומות	2280
כל חודש	2284
כל שקל חשוב	2283
כל תרומה חשובה	2283
כל תרומה עוזרת	2283
כללי התגובות	2260
כן, אני רוצה	2276
כן, אשמח	2277
כניסה	2192
כניסה למנויים	2192
כתבה זו הוענקה במתנה	2313
כתבה זו היא תוכן ממומן	2248
כתבה ממומנת	2254
כתבה נעולה	2286
כתבו את תגובתכם	2304
כתבו לנו	2293
כתבו תגובה	2210
כתבות אחרונות	2211
כתבות מומלצות	2211
כתבות נוספות	2211
כתבות נוספות בנושא	2249
כתבות נוספות שיעניינו אתכם	2249
כתבות נוספות של הכתב	2292
כתבות קשורות	2211
כתבות שאולי פספסתם	2249
כתבות שיעניינו אתכם	2249
כתוב תגובה	2260
כתוביות	2269
כתובת אימייל לא תקינה	2288
כתובת המייל כבר רשומה	2310
כתובת המייל שלך	2310
כתובת מייל לא תקינה	2288
כתיבת תגובה	2260
""", 'ל': """
לא אהבתי	2261
לא יודע	2261
לא כעת	2189
לא ניתן להפעיל את הסרטון	2268
לא ניתן להציג את התוכן	2272
לא ניתן להציג תוכן זה	2272
לא ניתן לטעון את הסרטון	2307
לא ניתן לנגן את הסרטון	2268
לא עכשיו	2189	2277
לא תודה	2189	2277
לא, תודה	2189	2277
לגלריה	2292
לגלריה המלאה	2292
לגלריית התמונות	2292
לדף הבית	2292
לדף התרומות	2283
להאזנה בספוטיפיי	2305
להאזנה לכתבה	2268
להורדה ב-app store	2275
להורדה ב-google play	2275
להורדה מ-app store	2275
להורדה מ-google play	2275
להורדת האפליקציה	2248
להזמנה לחצו כאן	2312
להזמנת כרטיסים	2266
להמשך קריאה	2192
להרשמה	2192
להרשמה לאירוע	2252
לחידון	2263
לחידון המלא	2263
לחנות	2302
לחנות שלנו	2252
לחצו להפעלת הסאונד	2307
לידיעה המלאה	2292
לכל החדשות	2292
לכל החידונים	2263
לכל הכתבות	2214
לכל הכתבות בנושא	2249
לכל הכתבות של הכתב	2292
לכל המשחקים	2263
לכל הסרטונים	2292
לכל העדכונים, הכתבות והסרטונים	2249
לכל התגובות	2210
לכל התמונות	2292
לכתבה הבאה	2292
לכתבה הבאה בסדרה	2249
לכתבה המלאה	2292
לכתבה הקודמת	2292
לכתבה הקודמת בסדרה	2249
לכתבה נוספת	2311
לכתיבת תגובה	2222
למוצר	2302
למנויים בלבד	2196
למתכון	61
לעמוד הבית	2292
לעמוד התרומות	2283
לפרויקט המלא	2292
לפרופיל הכתב	2293
לפרטי המוצר	2312
לפרטים	2215
לפרטים והרשמה	2252
לפרטים נוספים והרשמה	2252
לפתיחת הכתבה	2309
לצפייה ביוטיוב	2305
לצפייה בכל התגובות	2222
לצפייה במסלולים	2309
לצפייה בתוצאות	91
לקריאה באפליקציה	2275
לקריאה מאוחר יותר	2313
לראש הדף	2292
לראש העמוד	2292
לרכישה באמזון	2266
לרכישה לחצו כאן	2266
לרכישת הספר	2266
לרכישת כרטיסים	2266
לרכישת כרטיסים לחצו כאן	2266
לרכישת מינוי	2192
לרכישת מינוי לחצו כאן	2248
לשלוח כתבה במתנה	2236	2237
לתיק המלא	2292
לתמונות	2215
לתרום	2190
לתרומה	2190
לתרומה לחצו כאן	2283
""", 'מ': """
מאוחר יותר	2278
מאשר	2208
מאשרת	2208
מבזקים	2211
מדיניות הפרטיות	2209
מדיניות הפרטיות ותנאי השימוש	2209
מדיניות פרטיות	2208	2225
מהירות הפעלה	2268
מהירות ניגון	2268
מודעה	2205
מומלץ עבורך	2249
מומלץ עבורכם	2249
מומלצים	2211
מוקרא בקול סינתטי	2268
מידע נוסף	2208
מיון לפי	2261
מייל	2237	2289
מיין לפי	2261
ממומן	2205
מסך מלא	2269
מסלולי מינוי	2309
מספר המקומות מוגבל	2252
מעבר למתכון	61
מעוניינים לקבל התראות	2276
מצאת טעות	2260
מצאתם טעות	2210
מצאתם טעות בכתבה	2260
מצב כהה	2273
משהו השתבש	2289
משחקים	2265
משך	2269
משך הסרטון	2307
משלוח חינם	2302
מתנה לחבר	2300
""", 'נ': """
נא להזין כתובת מייל תקינה	2288
נגישות	2225
נגן	2232
נגן וידאו	2268
נגן שמע	2307
נוצר באמצעות ai	2307
נוצר על ידי ai	2307
נושאים	2211
נושאים קשורים	2211
ניגון אוטומטי	2269
ניהול אפשרויות	2306
ניהול הסכמה	2272
ניהול העדפות	2306
ניהול עוגיות	2272
ניתן לבטל בכל עת	2286
נרשמת בהצלחה	2288
""", 'ס': """
סגור	2189
סגור גלריה	2311
סגור חלון	2311
סגור תפריט	2311
סגירה	2189
סודוקו	2265
סוף הפרסומת	2266
סוף פרסומת	2266
סיכום ai	2230
סיכום אוטומטי	2296
סיכום הכתבה	2230
סכום אחר	2283
סכום לבחירה	2308
ספרו לנו מה דעתכם	2260
סקר	92
סקר היום	91
סרטון זה אינו זמין	2268
סרטון זה אינו זמין עוד	2268
סרקו את הקוד	2275
סרקו את קוד ה-qr	2275
""", 'ע': """
עבור לתוכן	2213
עבור לתוכן המרכזי	2213
עדיין לא מנוי	2286
עדיין לא מנויים	2286
עוד	2214
עוד באותו נושא	2249
עוד בנושא	2211
עוד בערוץ	2211
עוד חדשות	2211
עוד כתבות	19	2211
עוד כתבות בנושא	19
עוד כתבות מעניינות	2248
עוד לא מנויים	2286
עוד סיפורים	2249
על הכותב	2293
עצור	2232
עקבו אחר הכתב	2297
עקבו אחר הנושא	2297
עקבו אחרי הכתב	2297
עקבו אחרי הנושא	2297
עקוב אחרי הכתב	2297
""", 'פ': """
פייסבוק	2200	2237
פנייה לכתב	2293
פנייה למערכת	2293
פרטים	2215
פרסום	2205
פרסומת	2205
פרסם	2261
פרסם אצלנו	2225
פרסמו אצלנו	2225
פתח	2215
פתח באפליקציה	2275
פתיחה באפליקציה	2275
""", 'צ': """
צור חשבון	2192
צור קשר	2210	2225
צפו באינסטגרם	2305
צפו בטוויטר	2305
צפו ביוטיוב	2305
צפו בפייסבוק	2305
צפו גם	2311
צפייה חוזרת	2307
צרו קשר	2225	2293
צרו קשר עם המערכת	2293
""", 'ק': """
קבל הכל	2273
קבלת התראות	2276
קוד קופון	2312
קודי הנחה	2312
קרא גם	2211
קרא עוד	2214
קראו באפליקציה	2275
קראו בחינם	2309
קראו גם	2211
קראו עוד	2214
""", 'ר': """
רוצה לקבל התראות	2276
רוצים לקבל התראות	2276
רענון העמוד	2280
רענן את הדף	2280
רעננו את הדף	2280
""", 'ש': """
שדה זה הוא חובה	2288
שדה חובה	2288
שדות חובה	2288
שחק עכשיו	2263
שחקו עכשיו	2263
שינוי גודל הגופן	2236
שיתוף	2200
שיתוף בוואטסאפ	2300
שיתוף בווטסאפ	2200
שיתוף בטוויטר	2200
שיתוף במייל	2248
שיתוף בפייסבוק	2200
שכחת את הסיסמה	2286
שכחת סיסמה	2286
שכחתי סיסמה	2192
שלח	91	2289
שלח לחבר	2200
שלח תגובה	2260
שלחו את הכתבה במתנה	2248
שלחו במתנה	2248
שלחו כתבה במתנה	2236
שלחו לחבר	2237	2300
שלחו לנו סרטונים	2293
שלחו לנו תמונות	2293
שלחו משוב	2260
שליחה	2289
שליחה במייל	2200
שליחת כתבה במתנה	2236
שליחת משוב	2260
שליחת תגובה	2260
שם	2289
שם מלא	2289
שם משפחה	2289
שם פרטי	2289
שמור	2301
שמור העדפות	2272
שמור כתבה	2313
שמור לרשימת הקריאה	2236	2237
שמירה	2200
שמירה לרשימת הקריאה	2236
שמירת הגדרות	2272
שמירת המתכון	61
שמירת כתבה	2248
שמרו כתבה	2248
שמרו לקריאה מאוחרת	2248
שנתי	2284
שתף	2200
שתף כתבה	2313
שתפו	2200
שתפו את הכתבה	2200
שתפו בוואטסאפ	2248
שתפו בווטסאפ	2248
שתפו בטוויטר	2300
שתפו בטלגרם	2248
שתפו בפייסבוק	2200
שתפו כתבה זו	2313
""", 'ת': """
תגובה	2210
תגובות	2210
תגובות נוספות	2260
תגיות	2211
תודה על ההצבעה	2260
תודה על הצבעתך	91
תודה על התמיכה	2308
תודה על תמיכתכם	2308
תודה שהצבעת	2260
תודה שהצבעתם	2260
תודה, ההודעה נשלחה	2288
תוכן למנויים	2192
תוכן ממומן	87	2205
תוכן מסחרי	2254
תוכן מקודם	2205
תוכן פרסומי	2254
תוכן שיווקי	87	2205
תוכן שיווקי בשיתוף	2254
תוצאות	92
תוצאות ההצבעה	2261
תוצאות הסקר	2261
תורגם אוטומטית	2248
תיקון טעות	2248
תמונה # מתוך #	2213
תמכו בנו	2190
תמכו בנו בפטריאון	2283
תמלול	2269
תנאי השימוש	2209
תנאי השימוש | מדיניות הפרטיות	2209
תנאי השימוש ומדיניות הפרטיות	2209
תנאי פרסום תגובות	2260
תנאי שימוש	2208	2225
תפריט	2214
תקציר ai	2230
תקציר בינה מלאכותית	2230
תקציר הכתבה	2230
תרגום אוטומטי	2269
תרומה	2190
תרומה חד פעמית	2283
תרומה חד-פעמית	2283
תרומה חודשית	2283
תרמו	2190
תרמו עכשיו	2190
תשבץ	2265
תשבצים	2265
תשחץ	2265
תשלום באמצעות paypal	2309
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1831
اجازه ميدهم	1832
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1803
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1765
اخبار مرتبطة	171
اخبار پيشنهادي	1803
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
اخرين اخبار	1765
اخرين خبرها	1803
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1769
ادامه با google	1840
ادامه با گوگل	1840
ادامه خبر	1846
ادامه در مرورگر	1828
ادامه مطلب	1769
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1789
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1781
ارسال	91	115	1755
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1814
ارسال به تلگرام	1793
ارسال به دوستان	1755
ارسال تعليق	182
ارسال خبر	1847
ارسال ديدگاه	1814
ارسال راي	91
ارسال رايگان	1856
ارسال سوژه	1847
ارسال نظر	1764
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1781
از دست ندهيد	1803
از راي شما متشكريم	1814
از شركت شما در نظرسنجي متشكريم	1814
از ما حمايت كنيد	1749
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
اشتباهي ديدهايد	1814
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1751
اشتراك بخريد	1800
اشتراك خود را انتخاب كنيد	1840
اشتراك در تلگرام	1854
اشتراك در واتساپ	1854
اشتراك گذاري	1755
اشتراك گذاري در تلگرام	1793
اشتراكگذاري	1755
اشتراكگذاري در تلگرام	1854
اشتراكگذاري در واتساپ	1854
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
اطلاعات بيشتر	1761
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
افزودن به منابع ترجيحي	1851
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
اكنون بازي كنيد	1817
اكواد الخصم	237
الابلاغ عن التعليق	228
الابلاغ عن خطا	161
الاحدث	183
الاخبار	129
الاستمرار في المتصفح	197
الاسم	212
الاسم الكامل	212
الاشتراك	103
الاعدادات	123
الاعلان مستمر	237
الاعلانات	119
الاقدم	183
الاقسام	129
الاكثر اعجابا	183
الاكثر تداولا	129
الاكثر تفاعلا	183
الاكثر شعبية	210
الاكثر قراءة	129
الاكثر قراءة الان	171
الاكثر قراءة اليوم	171
الاكثر مشاهدة	129
الان نه	1748
البحث	133
البريد الالكتروني	212
البريد الالكتروني غير صالح	211
البريد الالكتروني غير صحيح	211
البقاء متصلا	209
التالي	133
الترجمة	190
التشغيل التلقائي	190
التعليقات	128
التعليقات للمشتركين فقط	228
التعليقات معطلة	228
التفاصيل	134
الجودة	190
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
العاب	187
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
امكان نمايش اين محتوا وجود ندارد	1825
امكان پخش ويدئو وجود ندارد	1821
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1841
انتخاب اشتراك	1840
انتخاب طرح	1840
انتشار	1815
انتشار يافته : #	1778
انتشار يافته: #	1778
انتقل الي الوصفة	61
انتهاي پيام	1793
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1854
انسخ الرابط	115
انشاء حساب	103
انشر	115
انضم الي فريقنا	161
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
اولين نفري باشيد كه نظر ميدهد	1793
ايا اين مطلب براي شما مفيد بود	1814
ايا اين مطلب مفيد بود	1814
ايا اين مقاله مفيد بود	1814
ايا مايليد اعلان دريافت كنيد	1830
ايا ميخواهيد اعلان دريافت كنيد	1830
ايجاد حساب	1751
ايقاف مؤقت	189
ايميل	1843
ايميل خود را بررسي كنيد	1842
ايميل معتبر وارد كنيد	1842
ايميل نامعتبر	1842
ايميل نامعتبر است	1842
اين فيلد الزامي است	1842
اين فيلد ضروري است	1842
اين مطالب را هم بخوانيد	1803
اين مطلب را هم بخوانيد	1803
اين مطلب مفيد بود	1814
اين مقاله قفل است	1840
اين ويدئو در دسترس نيست	1821
اين ويدئو ديگر در دسترس نيست	1821
اين ويديو در دسترس نيست	1821
اپ استور	1829
اپليكيشن را دانلود كنيد	1828
اپليكيشن را نصب كنيد	1828
اگهي	1757
اگهيها	1809
""", 'ب': """
با تشكر، پيام شما ارسال شد	1842
با حمايت	1856
با ما تماس بگيريد	1847
با همكاري	1856
با پردازش دادههايم موافقم	1842
بارگذاري دوباره صفحه	1835
بارگذاري مجدد صفحه	1835
بارگذاري محتوا	1825
بارگذاري پست	1825
باز كردن	1770
باز كردن در اپليكيشن	1828
باز كردن در برنامه	1828
بازار	1829
بازخورد بدهيد	1814
بازرگاني	1809
بازي رايگان	1817
بازي كنيد	1817
بازيها	1819
بازگشت به بالا	1769
بازگشت به صفحه اصلي	1846
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1814
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1765
برچسبها	1765
بزرگتر كردن متن	1854
بزرگنمايي تصوير	1846
بستن	1748
بعدا	1831
بعدا ياداوري كن	1748
بعدي	1769
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1832
بله، ميخواهم	1831
به اشتراك بگذاريد	1755
به اين مطلب گوش دهيد	1821
به اين مقاله گوش دهيد	1821
بهترين پيشنهاد	1841
بيشتر	1765	1769
بيشتر ببينيد	1803
بيشتر بخوانيد	1765
بيصدا	1822
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1765
تازهسازي صفحه	1835
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1757
تبليغات	1757	1781
تبليغات در گوگل	1809
تبليغات متني	1809
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
تخفيف ويژه خوانندگان	1820
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1822
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
تعداد نظرات: #	1778
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
تلگرام	1755
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
تماس با تحريريه	1847
تماس با ما	1764	1781
تماس با نويسنده	1847
تماشاي ويديو	1793
تمام صفحه	1822
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1761
تنظيمات حريم خصوصي	1825
تنظيمات كوكي	1763
تنظيمات كوكيها	1763
تهيه اشتراك	1800
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1821
تويتر	115
توييتر	1755
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1814
ثبت راي	91
ثبت نام	1751
ثبت نظر	91	1764
ثبتنام	1751
ثبتنام كنيد	1807
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1825
جدول	1819
جدول كلمات متقاطع	1819
جديدترين	1815
جديدترين اخبار	1765
جديدترينها	1815
جزئيات	1770
جستجو	1769
جستجوي پيشرفته	1781
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1748
حامي ما شويد	1838
حامي مالي	1856
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1763
حساب كاربري	1751
حساب كاربري دارم	1840
حساب كاربري داريد	1840
حساب كاربري نداريد	1840
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
حمايت كنيد	1749
حمايت مالي	1749
حمايت مالي از ما	1838
حمايت ماهانه	1839
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1769
خبر بعدي	1793
خبر قبلي	1793
خبرهاي بيشتر	1803
خبرهاي داغ	1803
خبرهاي مرتبط	1765
خبرهاي پيشنهادي	1803
خروج	1751
خروج از تمام صفحه	1821
خريد از امازون	1820
خريد اشتراك	1800
خريد اشتراك سالانه	1800
خريد اشتراك ماهانه	1800
خريد انلاين	1856
خريد اين كتاب	1820
خريد اينترنتي	1856
خريد بليت	1820
خريد بليط	1820
خريد كتاب	1820
خطايي ديدهايد	1814
خطايي رخ داد	1843
خلاصه با هوش مصنوعي	1850
خلاصه هوش مصنوعي	1850
خواندن در اپليكيشن	1828
خواندهشده با صداي مصنوعي	1821
خودتان را بيازماييد	1817
خيارات اخري	225
خير	1832
""", 'د': """
دانش خود را بسنجيد	1817
دانلود	1787
دانلود از اپ استور	1828
دانلود از بازار	1828
دانلود از گوگل پلي	1828
دانلود اپليكيشن	1828
دانلود صدا	1821
دانلود فايل صوتي	1787	1821
دانلود فيلم	1787
دانلود مستقيم	1829
دانلود ويدئو	1821
دانلود ويديو	1787
دانلود پادكست	1821
در انتظار بررسي : #	1778
در انتظار بررسي: #	1778
در حال بارگذاري	1821
در حال بارگذاري ويدئو	1821
در حال بارگذاري ويديو	1821
در صف انتشار: #	1778
در صف بررسي: #	1778
در نظرسنجي شركت كنيد	1814
در همين رابطه	1803
در همين زمينه	1803
در پاتريون حمايت كنيد	1838
درباره ما	1781
درباره نويسنده	1847
دريافت از اپ استور	1828
دريافت از بازار	1828
دريافت از كافه بازار	1828
دريافت از كافهبازار	1829
دريافت از مايكت	1828	1829
دريافت از گوگل پلي	1828
دريافت اعلانها	1830
دستهبندي	1765
دعمك يصنع الفرق	233
دعوت به همكاري	1793
دنبال كردن	1852
دنبال كردن اين موضوع	1851
دنبال كردن موضوع	1851
دنبال كردن نويسنده	1851
ديدگاه	1764
ديدگاه خود را بنويسيد	1814
ديدگاهتان را بنويسيد	1793
ديدگاهها	1764
""", 'ذ': """
ذات صلة	129
ذخيره	1755
ذخيره تنظيمات	1825
ذخيره خبر	1793
ذخيره دستور پخت	61
ذخيره مطلب	1793
ذخيره مطلب براي بعد	1793
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1815
راي شما ثبت شد	91	1814
راي شما ثبت شده است	1814
رايگان و بدون هرزنامه	1842
ربما لاحقا	100
رد	128	1761
رد همه	1826
رزرو بليت	1856
رسالتك	212
رفتن به بالا	1846
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1838
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1840
رمز عبور را فراموش كردهايد	1751
روابط ممولة	175
رپورتاژ	1757
رپورتاژ اگهي	1757
""", 'ز': """
زمان باقيمانده	1822
زمان فعلي	1822
زيرنويس	1822
""", 'س': """
سؤال اليوم	91
سالانه	1839
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1821
سماح	200
سنويا	207
سودوكو	187	1819
سوژه بفرستيد	1847
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1761	1763
سياست حفظ حريم خصوصي	1760	1761
سياست كوكي	1761
سياست كوكيها	1760
سيب اپ	1829
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
شايد بعدا	1748
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1814
شرايط استفاده	1763
شرايط استفاده و حريم خصوصي	1763
شرايط را ميپذيرم	1842
شركاؤنا	194
شركاي ما	1826
شركت در ازمون	1817
شركت در نظرسنجي	1814
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1817
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1851
شما قبلا راي دادهايد	1814
شنيدن اين مطلب	1821
شنيدن مقاله	1821
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1769
صفحه كمك مالي	1838
صندوق ورودي خود را بررسي كنيد	1842
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1807
ظرفيت محدود است	1807
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
عضويت	1751
عطلت مانع الاعلانات	204
عكس	1765
عكسهاي بيشتر	1846
عكسهايتان را براي ما بفرستيد	1847
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1778
غيرفعال كردم	1837
غيرقابل انتشار: #	1778
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1840
فروشگاه	1856
فعال كردن	1831
فعال كردن اعلانها	1830
فعالسازي	1832
فعالسازي اعلانها	1830
فعل الاشعارات	198
فعلا نه	1831
فقط براي مشتركان	1751
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1755
فيلد الزامي	1842
فيلدهاي الزامي	1842
فيلم اصلي	1787
""", 'ق': """
قبلي	1769
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1760
قبول همه	1826
قبول همه كوكيها	1760
قبول و ادامه	1761	1825
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1815
قديميترينها	1815
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1814
قوانين و مقررات	1781
قوانين و مقررات را ميپذيرم	1842
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1829
كافهبازار	1829
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1828
كد ويدئو	1787
كد ويديو	1787
كد پخش	1787
كل الاخبار	215
كل الالعاب	185
كل الصور	215
كل المواضيع	131
كل شهر	207
كل مساهمة تصنع فرقا	206
كل مساهمة مهمة	206
كل مقالات الكاتب	147	215
كلمات دلالية	129
كلمات متقاطعة	187
كلمات مفتاحية	129
كليدواژهها	1765
كمك كنيد	1749
كمك مالي	1749
كمك ماهانه	1839
كمك يكباره	1838
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1763
كوچكتر كردن متن	1854
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1822
كيفيت اصلي	1787
كپي	1855
كپي شد	1789	1793
كپي كردن لينك	1793
كپي لينك	1755
كپي لينك كوتاه	1789
""", 'ل': """
لا اعرف	183
لا اوافق	123
لا راي لي	183
لا شكرا	100
لا يمكن تشغيل الفيديو	189
لا يمكن عرض هذا المحتوي	193
لا، شكرا	100
لاحقا	100
لدي حساب	209
لديك حساب	209
لديك حساب بالفعل	209
لست مشتركا	209
لست مشتركا بعد	209
لطفا ان را غيرفعال كنيد	1837
لطفا نظر خود را بنويسيد	1777
لطفا يك ايميل معتبر وارد كنيد	1842
لغو در هر زمان	1840
لغو دنبال كردن	1851
لغو رضايت	1825
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
لينك خبر كپي شد	1789
لينك كوتاه	1755
لينك كوتاه خبر	1789	1793
لينك كوتاه كپي شد	1789
لينك كپي شد	1789	1793
""", 'م': """
مادة اعلانية	119
ماهانه	1839
مايكت	1829
مبلغ اخر	206
مبلغ دلخواه	1838
مبلغ ديگر	1838
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1846
متن كامل مقاله را بخوانيد	1846
متن پيادهشده	1822
متوجه شدم	1770
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1778
مجموع نظرات: #	1778
محبوبترين	1841
محبوبترينها	1815
محتواي تبليغاتي	1757
محتواي حمايتشده	1793
محتواي پولي	1820
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1761
مختارات	129
مخصوص مشتركان	1840
مدة الفيديو	232
مدت	1822
مدت زمان	1822
مديريت رضايت	1825
مديريت كوكيها	1825
مرا به خاطر بسپار	1840
مرة واحدة	207
مرتبسازي	1815
مرتبسازي بر اساس	1815
مزايا المشتركين	188
مزاياي مشتركان	1820
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1835
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1769
مشاهده عكسها	1846
مشاهده قيمت	1820
مشاهده محتوا	1825
مشاهده نتايج	91	1815
مشاهده همه	1769
مشاهده پاسخها	1814
مشاهده پرونده	1846
مشاهده گالري	1846
مشترك شويد	1751
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1843
مطالب بيشتر	1803
مطالب ديگر اين نويسنده	1846
مطالب مرتبط	1765
مطالب پيشنهادي	1803
مطلب بعدي	1846
مطلب قبلي	1846
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1765
مقاله بعدي	1846
مقاله قبلي	1846
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1778
منو	1769
مهمترين اخبار	1765
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1761
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1830
""", 'ن': """
نام	1843
نام خانوادگي	1843
نام و نام خانوادگي	1843
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1821
نسخه وب	1829
نسخه چاپي	1793
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1828
نظر	1764
نظر بدهيد	1793
نظر خود را با ما در ميان بگذاريد	1793
نظر خود را بنويسيد	1764
نظر خود را بگوييد	1814
نظر سنجي	92
نظر شما	1764
نظر شما درباره اين خبر چيست	1793
نظر كاربران	1777
نظرات	1764
نظرات بينندگان	1777
نظرات شما	1777
نظرات كاربران	1777
نظرات مخاطبان	1777
نظرتان را بگوييد	1814
نظرسنجي	92	1793
نظري ندارم	1815
نعم اريد	200
نعم، اريد	199
نقشه سايت	1781
نمايش اين محتوا ممكن نيست	1825
نمايش بيشتر	1769
نمايش زيرنويس	1821
نمايش كمتر	1770
نمايش متن اصلي	1770
نمايش محتوا	1825
نمايش نتايج	91
نمايش نظرات	1814
نمايش نظرات بيشتر	1814
نمايش نقشه	1770
نمايش همه	1770
نمايش پاسخها	1814
نمايش پست	1825
نميدانم	1815
ننصح بقراءة	129
نه ممنون	1748	1832
نه، ممنون	1832
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1854
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1842
هر كمكي مهم است	1838
هر ماه	1839
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
همرساني	1755
همه اخبار	1846
همه بازيها	1817
همه خبرها	1846
همه عكسها	1846
همه مطالب	1846
همه مطالب نويسنده	1846
همه ويدئوها	1846
هميشه اجازه داده شود	1825
هميشه نمايش بده	1825
همچنين ببينيد	1803
همچنين بخوانيد	1765
هنوز ثبتنام نكردهايد	1840
هنوز مشترك نيستيد	1840
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1755
ورود	1751
ورود / ثبت نام	1751
ورود با اپل	1840
ورود با فيسبوك	1840
ورود با گوگل	1840
ورود مشتركان	1800
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1821
ويديو	1765
ويديو در دسترس نيست	1821
ويژه خوانندگان	1820
ويژه مشتركان	1751
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1839
يكبار	1839
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1764
پايان اگهي	1820
پايان تبليغ	1820
پخش	1787
پخش خودكار	1822
پخش ويدئو	1821
پخش ويدئو ممكن نيست	1821
پخش ويديو	1821
پذيرش همه	1826
پذيرش و ادامه	1825
پذيرفتن	1761
پربازديدترين	1765
پربازديدترينها	1765
پربازديدها	1765
پربازديدهاي امروز	1803
پربازديدهاي هفته	1803
پربحثترينها	1765
پربينندهترين	1803
پربينندهترين خبرها	1803
پربينندهترينها	1803
پرداخت سالانه	1841
پرداخت ماهانه	1841
پسنديدم	1815
پنهان كردن پاسخها	1814
پيام بازرگاني	1809
پيام شما ارسال شد	1842
پيام شما با موفقيت ارسال شد	1842
پيشنهاد خواندني	1803
پيشنهاد سردبير	1765
پيشنهاد ما	1765
پيوندها	1781
""", 'چ': """
چاپ	1755
چاپ دستور پخت	61
چگونه غيرفعال كنم	1837
چگونه مسدودكننده را غيرفعال كنم	1835
""", 'گ': """
گالري تصاوير	1846
گالري عكس	1846
گزارش تخلف	1815
گزارش خطا	1764
گزارش خطا در اين خبر	1793
گزينههاي بيشتر	1855
گوگل پلي	1829
""", 'अ': """
अकाउंट नहीं है	2398
अक्षर का आकार	65
अक्षर छोटे करें	2410
अक्षर बडे करें	2410
अगला	2339
अगला लेख	2404
अगली खबर	2335
अगली स्टोरी	2404
अनफॉलो करें	2408
अनम्यूट	2383
अनिवार्य	2401
अनुमति दें	2391
अन्य खबरें	19	2335
अन्य राशि	2396
अन्य विकल्प	2411
अपना इनबॉक्स देखें	2400
अपना ईमेल दर्ज करें	2400
अपना ईमेल देखें	2400
अपना कमेंट लिखें	2348
अपना ज्ञान परखें	2379
अपना प्लान चुनें	2398
अपनी टिप्पणी दें	2348
अपनी टिप्पणी लिखें	2348
अपनी तस्वीरें हमें भेजें	2405
अपनी प्रतिक्रिया दें	2376
अपनी राय दें	2334
अपनी राय बताएं	2376
अभी खरीदें	2382
अभी खेलें	2379
अभी डाउनलोड करें	2389
अभी तक सब्सक्राइबर नहीं हैं	2398
अभी दान करें	2320
अभी नहीं	2319	2392
अमान्य ईमेल	2400
अमेजन पर खरीदें	2382
अवधि	2384
असहमत	2333
अस्वीकार करें	2333
""", 'आ': """
आगे पढें	2339
आज का सवाल	91
आज की अन्य खबरें	2369
आप इस विषय को फॉलो कर रहे हैं	2408
आप कभी भी अनसब्सक्राइब कर सकते हैं	2400
आप पहले ही वोट कर चुके हैं	2376
आपका वोट दर्ज हो गया	2376
आपका वोट दर्ज हो गया है	2376
आपका संदेश भेज दिया गया है	2400
आपके लिए	2335
आपको यह भी पसंद आ सकता है	2369
आपको ये भी पसंद आ सकता है	2369
आवश्यक फील्ड	2400
""", 'इ': """
इस लेखक की अन्य खबरें	2352
इस लेखक की और खबरें	2352
इस लेखक के और लेख	2352
इस विषय को फॉलो करें	2408
इसे भी देखें	2369
इसे भी पढें	2335
""", 'ई': """
ई-पेपर	2322
ईमेल	2401
ईमेल से शेयर करें	2410
""", 'ऊ': """
ऊपर जाएं	2339
""", 'ए': """
एआई आवाज में सुनें	2383
एआई द्वारा तैयार	2355
एआई समरी	2355
एआई सारांश	2355
एआई से तैयार सारांश	2355
एक बार	2397
एक बार का दान	2396
एप डाउनलोड करें	2389
""", 'ऐ': """
ऐप इंस्टॉल करें	2389
ऐप खोलें	2389
ऐप डाउनलोड करें	2389
ऐप में खोलें	2389
ऐप में पढें	2389
ऐप स्टोर से डाउनलोड करें	2389
""", 'ऑ': """
ऑटोप्ले	2384
ऑडियो डाउनलोड करें	2383
ऑफर देखें	2382
""", 'औ': """
और खबरें	2335
और जानें	2333
और टिप्पणियां देखें	2376
और देखें	2339
और पढें	2335	2339
और पढें इस लेखक से	2352
और भी पढें	2369
""", 'क': """
कभी भी रद्द करें	2398
कम दिखाएं	2340
कमेंट	2334
कमेंट करें	2334
कमेंट पढें	2348
कमेंट लिखें	2376
कमेंट्स	2334
करियर	2351
कह नहीं सकते	2377
किताब खरीदें	2382
कीमत देखें	2382
कुकी का उपयोग	2333
कुकी नीति	2331	2333
कुकी सेटिंग्स	2387
कुकीज नीति	2333
कुकीज प्रबंधित करें	2387
कुकीज सेटिंग	2332
कुछ गलत हो गया	2401
के सहयोग से	2412
केवल सदस्यों के लिए	2322
केवल सब्सक्राइबर के लिए	2398
कैसे बंद करें	2395
कॉपी	2411
कॉपी करें	2411
कॉपी लिंक	2325
क्या आप नोटिफिकेशन चाहते हैं	2390
क्या आप नोटिफिकेशन पाना चाहते हैं	2390
क्या आप सूचनाएं पाना चाहते हैं	2390
क्या यह उपयोगी था	2376
क्या यह खबर उपयोगी थी	2376
क्या यह पेज उपयोगी था	2376
क्या यह लेख उपयोगी था	2376
क्यूआर कोड स्कैन करें	2389
क्रमबद्ध करें	2377
क्विज खेलें	2379
""", 'ख': """
खबर सुनें	2383
खाता नहीं है	2398
खाता बनाएं	2322
खोजें	2339
खोलें	2340
""", 'ग': """
गलती की सूचना दें	2376
गलती बताएं	2340
गलती मिली	2376
गूगल प्ले से डाउनलोड करें	2389
गूगल से जारी रखें	2398
गूगल से लॉगिन करें	2398
गेम्स	2381
गैलरी देखें	2404
गोपनीयता नीति	2331	2333	2351
गोपनीयता सेटिंग्स	2387
""", 'च': """
चर्चा में क्यों है	2369
चुनें	2399
""", 'ज': """
जरूर पढें	2369
जवाब छिपाएं	2376
जवाब दें	2334
जवाब देखें	2376
जवाब भेजें	2376
जावास्क्रिप्ट बंद है	2387
ज्यादा दिखाएं	2404
ज्यादा पढी गई	2369
""", 'ट': """
टिकट खरीदें	2382
टिकट बुक करें	2382
टिप्पणियां	2334
टिप्पणी	2334
टिप्पणी करें	2334
टिप्पणी के नियम	2376
टिप्पणी के लिए लॉगिन करें	2376
टिप्पणी भेजें	2376
टिप्पणी लिखें	2376
टेक्स्ट साइज	65
टैग्स	2335
टॉप न्यूज	2335
टॉप स्टोरीज	2369
ट्रांसक्रिप्ट	2384
ट्रेंडिंग	2335
ट्विटर	2325
ट्विटर पर शेयर करें	2410
""", 'ठ': """
ठीक है	2340
""", 'त': """
तस्वीर बडी करें	2404
तस्वीरें देखें	2404
ताजा खबरें	2335
ताजा समाचार	2335
""", 'द': """
दान करें	2320
दान पेज पर जाएं	2396
देश की और खबरें	2369
दोस्तों को भेजें	2355
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2400
""", 'न': """
नक्शा देखें	2340
नतीजे देखें	91
नवीनतम	2377
नहीं	2392
नहीं धन्यवाद	2319
नहीं, धन्यवाद	2319	2392
नाम	2401
नियम और शर्तें	2331	2351
नियम और शर्तें | गोपनीयता नीति	2331
नोटिफिकेशन ऑन करें	2390
नोटिफिकेशन चालू करें	2390
""", 'प': """
पता नहीं	2377
परिणाम देखें	91	2377
पसंदीदा स्रोत के रूप में जोडें	2408
पहले से खाता है	2398
पहले से सब्सक्राइबर हैं	2398
पाठकों के लिए विशेष ऑफर	2382
पार्टनर कंटेंट	2372
पासवर्ड भूल गए	2398
पिछला	2339
पिछला लेख	2404
पिछली खबर	2335
पूरा नाम	2401
पूरा लेख पढें	2404
पूरी खबर पढें	2339
पेज दोबारा लोड करें	2394
पेज रिफ्रेश करें	2394
पेज रीफ्रेश करें	2394
पेड कंटेंट	2382
पोल	92
पोल में हिस्सा लें	2376
पोस्ट लोड करें	2387
प्रचार	2329
प्रतिक्रिया दें	2334
प्रतिलिपि	2384
प्राइवेसी पॉलिसी	2333	2351
प्राइवेसी सेटिंग्स	2387
प्रायोजक	2412
प्रायोजित	2329
प्रायोजित सामग्री	2372
प्रिंट	2411
प्रिंट करें	2325
प्रीमियम	2322
प्लान चुनें	2398
प्ले स्टोर से डाउनलोड करें	2389
प्लेबैक गति	2383
प्लेबैक स्पीड	2383
प्लेयर लोड हो रहा है	2383
""", 'फ': """
फीडबैक दें	2351	2376
फीडबैक भेजें	2376
फुल स्क्रीन	2384
फुल स्क्रीन से बाहर निकलें	2383
फेसबुक	2325
फेसबुक पर शेयर करें	2325
फेसबुक से जारी रखें	2398
फेसबुक से लॉगिन करें	2398
फॉन्ट आकार	2410
फॉन्ट साइज	65
फॉलो कर रहे हैं	2408
फॉलो करें	2408
फोटो	2335
फोटो गैलरी	2369
फोटो गैलरी देखें	2404
फ्लिपकार्ट पर खरीदें	2382
""", 'ब': """
बंद करें	2319
बडी खबरें	2335
बाद में	2319	2392
बाद में याद दिलाएं	2319
ब्राउजर में जारी रखें	2389
""", 'भ': """
भेजें	2401
""", 'म': """
मंजूर है	2333
मशीनी अनुवाद	2384
मान्य ईमेल दर्ज करें	2400
मासिक	2397
मासिक दान	2397
मासिक भुगतान	2399
मासिक सहयोग	2397
मुख्य समाचार	2335
मुझे याद रखें	2398
मुफ्त डिलीवरी	2412
मुफ्त में खेलें	2379
मुफ्त, कोई स्पैम नहीं	2400
मूल देखें	2340
मेन्यू	2339
मेरा खाता	2322
मेरा खाता है	2398
मैं नियम और शर्तों से सहमत हूं	2400
मैंने ऐड ब्लॉकर बंद कर दिया	2394
मैंने बंद कर दिया	2395
म्यूट	2384
""", 'य': """
यह खबर सुनें	2383
यह फील्ड अनिवार्य है	2400
यह फील्ड आवश्यक है	2400
यह भी देखें	2369
यह भी पढें	2335
यह लेख लॉक है	2398
यह लेख सुनें	2383
यह वीडियो अब उपलब्ध नहीं है	2383
यह वीडियो उपलब्ध नहीं है	2383
यह सामग्री नहीं दिखाई जा सकती	2387
ये खबरें भी पढें	2369
ये भी जानें	2369
ये भी देखें	2369
ये भी पढें	2335
""", 'र': """
रजिस्टर करें	2322
रिपोर्ट करें	2377
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2377
लाइक करें	2377
लिंक कॉपी करें	2325	2355
लिंक कॉपी हो गया	2410
लेख उपहार में दें	2410
लेख सुनें	2383
लेखक की अन्य खबरें	2352
लेखक के अन्य लेख	2404
लेखक के और लेख	2352	2404
लेखक के बारे में	2405
लेखक के बारे में और	2352
लेखक को फॉलो करें	2408
लेखक परिचय	2405
लेखक से और	2352
लॉग इन	2322
लॉग इन करें	2322
लॉगआउट	2322
लॉगिन	2322
लोकप्रिय	2335
लोड हो रहा है	2383
""", 'व': """
वर्ग पहेली	2381
वर्तमान समय	2384
विज्ञापन	2329
विज्ञापन के बाद जारी	2372
विज्ञापन दें	2351
विज्ञापन समाप्त	2382
विज्ञापन हटाएं	2355
विवरण	2340
विषय	2335
विषय को फॉलो करें	2408
वीडियो	2335
वीडियो उपलब्ध नहीं है	2383
वीडियो चलाएं	2383
वीडियो नहीं चलाया जा सकता	2383
वीडियो लोड हो रहा है	2383
वोट करने के लिए धन्यवाद	2376
वोट करें	91	2377
वोट दें	91
वोट देने के लिए धन्यवाद	2376
व्हाट्सएप	2325
व्हाट्सएप पर शेयर करें	2410
व्हाट्सऐप पर शेयर करें	2410
""", 'श': """
शायद बाद में	2319
शिकायत करें	2377
शेयर	2325
शेयर करें	2325
शेष समय	2384
""", 'स': """
संपर्क करें	2334	2351
संपादक को लिखें	2405
संबंधित खबरें	2335
संबंधित लेख	2335
संबंधित वीडियो	2369
संबंधित समाचार	2335
सदस्य बनें	2320
सबटाइटल	2384
सबटाइटल दिखाएं	2383
सबमिट करें	2401
सबसे अच्छा ऑफर	2399
सबसे ज्यादा पढी गई	2335
सबसे ज्यादा पढी गई खबरें	2369
सबसे ज्यादा पढी गईं	2369
सबसे नए	2377
सबसे पुराने	2377
सबसे लोकप्रिय	2399
सब्सक्राइब	2322
सब्सक्राइब करें	2322
सभी अस्वीकार करें	2387
सभी कमेंट देखें	2376
सभी खबरें	2404
सभी खबरें देखें	2404
सभी गेम	2379
सभी गेम्स	2379
सभी टिप्पणियां देखें	2376
सभी तस्वीरें देखें	2404
सभी दिखाएं	2340
सभी देखें	2339
सभी फोटो देखें	2404
सभी वीडियो	2404
सभी वीडियो देखें	2404
सभी स्वीकार करें	2333	2387
समझ गया	2340
समर्थन करें	2320
सर्वे	92
सर्वे में हिस्सा लें	2376
सहमत हूं	2333
सहमति दें और आगे बढें	2332
सहमति प्रबंधित करें	2387
सहमति वापस लें	2387
सहयोग करें	2320
सही ईमेल दर्ज करें	2400
साइटमैप	2351
साइन अप	2322
साइन इन	2322
साझा करें	2325
सामग्री दिखाएं	2387
सामग्री देखें	2387
सामग्री लोड करें	2387
सालाना	2397
सालाना भुगतान	2399
सिर्फ सब्सक्राइबर के लिए	2398
सीधे रेसिपी पर जाएं	61
सुडोकू	2381
सुधार नीति	2405
सूचनाएं चालू करें	2390
सेव करें	2325
स्पॉन्सर्ड	2329
स्पॉन्सर्ड कंटेंट	2372
स्वचालित अनुवाद	2384
स्वीकार करें	2333
स्वीकार करें और आगे बढें	2332
स्वीकार करें और जारी रखें	2387
""", 'ह': """
हमसे संपर्क करें	2351	2405
हमारा समर्थन करें	2320
हमारी मदद करें	2396
हमारे बारे में	2351
हमें लिखें	2405
हमें सपोर्ट करें	2396
हमें सहयोग दें	2396
हमेशा अनुमति दें	2387
हर महीने	2397
हर योगदान महत्वपूर्ण है	2396
हर योगदान मायने रखता है	2396
हां	2392
हां, चाहिए	2391
होम	2339
होम पेज पर जाएं	2404
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
กฎการแสดงความคิดเห็น	4657
กติกาการแสดงความคิดเห็น	4657
กรุณากรอกข้อมูลให้ครบถ้วน	4674
กรุณากรอกอีเมล	4674
กรุณากรอกอีเมลให้ถูกต้อง	4674
กรุณาตรวจสอบอีเมล	4674
กลับขึ้นด้านบน	4677
กลับด้านบน	4677
กลับหน้าแรก	4677
การตั้งค่าความเป็นส่วนตัว	4663
การตั้งค่าคุกกี้	4663
กำลังติดตาม	4680
กำลังโหลด	4661
กำลังโหลดวิดีโอ	4661
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4677
ขอบคุณที่ร่วมโหวต	4657
ขอบคุณสำหรับการโหวต	4657
ข่าวก่อนหน้า	4677
ข่าวถัดไป	4677
ข่าวทั้งหมด	4677
ข่าวที่คุณอาจสนใจ	4650
ข่าวที่น่าสนใจ	4650
ข่าวที่เกี่ยวข้อง	4627
ข่าวนี้มีประโยชน์หรือไม่	4657
ข่าวยอดนิยม	4627
ข่าวล่าสุด	4627
ข่าวอื่นที่น่าสนใจ	4650
ข่าวอื่นๆ	19	4650
ข่าวอื่นๆ ที่น่าสนใจ	4641
ข่าวเกี่ยวข้อง	4650
ข่าวแนะนำ	4627
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4671
คลิกชมวิดีโอ	4641
คลิกเพื่อขยายภาพ	4677
คลิปแนะนำ	4650
ความคิดเห็น	4630
ความยาว	4662
ความเร็วในการเล่น	4661
คัดลอก	4682
คัดลอกลิงก์	4630
คัดลอกลิงก์แล้ว	4641
คัดลอกลิงค์	4641
คัดลอกลิงค์แล้ว	4641
คำบรรยาย	4662
คุณต้องการรับการแจ้งเตือนหรือไม่	4666
คุณอาจสนใจ	4650
คุณโหวตแล้ว	4657
คุ้มที่สุด	4673
""", 'จ': """
จดจำฉัน	4672
จดจำฉันไว้	4672
จบโฆษณา	4660
จองตั๋ว	4660
จองบัตร	4660
จัดการความยินยอม	4663
จัดการคุกกี้	4663
จัดส่งฟรี	4683
จำนวนอื่น	4670
จำเป็นต้องกรอก	4674
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4674
ฉันยอมรับเงื่อนไขการใช้งาน	4674
""", 'ช': """
ชมคลิป	4641
ชมคลิปวิดีโอ	4641
ชมวิดีโอ	4641
ชมวิดีโอด้านบน	4641
ชมวิดีโอเต็มได้ที่นี่	4641
ชำระรายปี	4672
ชำระรายเดือน	4672
ชื่อ	4675
ชื่อ-นามสกุล	4675
ช่องนี้จำเป็นต้องกรอก	4674
""", 'ซ': """
ซื้อที่ lazada	4660
ซื้อที่ shopee	4660
ซื้อบัตร	4660
ซื้อบัตรที่นี่	4660
ซื้อหนังสือ	4660
ซื้อหนังสือเล่มนี้	4660
ซื้อเลย	4660
""", 'ด': """
ดาวน์โหลดบน app store	4665
ดาวน์โหลดบน google play	4665
ดาวน์โหลดเสียง	4661
ดาวน์โหลดแอป	4665
ดาวน์โหลดแอปพลิเคชัน	4665
ดาวน์โหลดได้ที่ app store	4665
ดาวน์โหลดได้ที่ google play	4665
ดูการตอบกลับ	4657
ดูข่าวทั้งหมด	4677
ดูคลิป	4641
ดูความคิดเห็นทั้งหมด	4657
ดูความคิดเห็นเพิ่มเติม	4657
ดูทั้งหมด	4628
ดูผลลัพธ์	91
ดูผลโหวต	91	4658
ดูภาพทั้งหมด	4677
ดูภาพเพิ่มเติม	4677
ดูราคา	4660
ดูรูปทั้งหมด	4677
ดูวิดีโอ	4641
ดูเพิ่มเติม	4630
ดูแกลเลอรี	4677
ดูแกลเลอรี่	4677
""", 'ต': """
ตกลง	4667
ตอบกลับ	4658
ตัวเลือกเพิ่มเติม	4681
ตั้งค่าความเป็นส่วนตัว	4663
ตั้งค่าคุกกี้	4663
ติดตามผู้เขียน	4680
ติดตามหัวข้อ	4680
ติดตามหัวข้อนี้	4680
ติดต่อกองบรรณาธิการ	4678
ติดต่อเรา	4641
ติดต่อโฆษณา	4678
ต้องการรับการแจ้งเตือนหรือไม่	4666
""", 'ถ': """
ถอดเสียง	4662
ถอนความยินยอม	4663
ถูกใจ	4658
""", 'ท': """
ทดสอบความรู้ของคุณ	4659
ทำแบบทดสอบ	4659
ทุกการสนับสนุนมีความหมาย	4670
ทุกเดือน	4671
""", 'บ': """
บทความก่อนหน้า	4677
บทความถัดไป	4677
บทความทั้งหมดของผู้เขียน	4677
บทความที่น่าสนใจ	4650
บทความที่เกี่ยวข้อง	4627
บทความนี้ถูกล็อก	4672
บทความนี้มีประโยชน์หรือไม่	4657
บทความล่าสุด	4627
บทความอื่นของผู้เขียน	4677
บทความอื่นๆ ของผู้เขียน	4677
บทความแนะนำ	4650
บริจาค	4624
บริจาคครั้งเดียว	4670
บริจาคตอนนี้	4670
บริจาครายเดือน	4670
บริจาคเลย	4624
บันทึก	4641
บันทึกการตั้งค่า	4663
บันทึกคะแนนของคุณแล้ว	4657
บันทึกคะแนนโหวตแล้ว	4657
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4641
""", 'ป': """
ปฏิเสธทั้งหมด	4663
ปิดการแสดงความคิดเห็น	4657
ปิดเสียง	4662
""", 'ผ': """
ผู้สนับสนุน	4683
""", 'พ': """
พิมพ์	4630
พิมพ์บทความ	4641
พิมพ์สูตร	61
พิมพ์หน้านี้	4641
""", 'ฟ': """
ฟรี ไม่มีสแปม	4674
ฟังข่าว	4661
ฟังข่าวนี้	4661
ฟังบทความ	4661
ฟังบทความนี้	4661
ฟังรายการย้อนหลัง	4641
""", 'ภ': """
ภายหลัง	4667
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4641
มีบัญชีอยู่แล้ว	4672
มีบัญชีแล้ว	4672
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4674
ยกเลิกได้ทุกเมื่อ	4672
ยอดนิยม	4650
ยอดนิยมในตอนนี้	4650
ยอมรับทั้งหมด	4663
ยอมรับและดำเนินการต่อ	4663
ยังไม่มีบัญชี	4672
ยังไม่เป็นสมาชิก	4672
""", 'ร': """
ระบุจำนวนเงิน	4670
รับการแจ้งเตือน	4666
รับการแจ้งเตือนข่าวด่วน	4641
รายงาน	4658
รายปี	4671
รายเดือน	4671
รีเฟรชหน้า	4669
รีเฟรชหน้านี้	4669
รูปแบบอีเมลไม่ถูกต้อง	4674
ร่วมงานกับเรา	4641
ร่วมตอบแบบสอบถาม	4641
ร่วมตอบแบบสำรวจ	4657
ร่วมบริจาค	4624
ร่วมสนับสนุน	4670
ร่วมแสดงความคิดเห็น	4641
ร่วมโหวต	4657
ร้านค้า	4683
""", 'ล': """
ลงทะเบียน	4624
ลงทะเบียนเรียบร้อยแล้ว	4674
ลดขนาดตัวอักษร	4681
ลืมรหัสผ่าน	4624
ลืมรหัสผ่านหรือไม่	4672
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4661
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4661
วิดีโอไม่พร้อมใช้งาน	4661
วิธีปิดโปรแกรมบล็อกโฆษณา	4669
""", 'ส': """
สนับสนุนรายเดือน	4670
สนับสนุนเรา	4624
สนับสนุนโดย	4683
สปอนเซอร์	4630
สมัครงานกับเรา	4641
สมัครสมาชิก	4624
สมัครเรียบร้อยแล้ว	4674
สรุปด้วย ai	4679
สรุปโดย ai	4679
สั่งซื้อหนังสือ	4660
สั่งซื้อเลย	4660
สำหรับสมาชิกเท่านั้น	4672
สิทธิพิเศษสำหรับผู้อ่าน	4660
สิทธิพิเศษสำหรับสมาชิก	4660
สแกน qr code	4665
สแกนคิวอาร์โค้ด	4665
ส่ง	4675
ส่งข่าว	4678
ส่งข้อความเรียบร้อยแล้ว	4674
ส่งความคิดเห็น	4657
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4641
""", 'ห': """
หน้าแรก	4677
""", 'อ': """
อนุญาต	4667
อนุญาตเสมอ	4663
ออกจากโหมดเต็มจอ	4661
อีเมล	4675
อีเมลไม่ถูกต้อง	4674
อ่านข่าวที่เกี่ยวข้อง	4650
อ่านข่าวผ่านแอป	4641
อ่านข่าวอื่นๆ	4650
อ่านฉบับเต็ม	4677
อ่านต่อ	4630
อ่านต่อหลังโฆษณา	4660
อ่านต่อเรื่องนี้	4650
อ่านต่อในเบราว์เซอร์	4665
อ่านบทความฉบับเต็ม	4677
อ่านบนแอป	4665
อ่านเพิ่มเติม	4627
อ่านเรื่องที่เกี่ยวข้อง	4650
อ่านโดย ai	4661
อ่านในแอป	4665
""", 'เ': """
เกมทั้งหมด	4659
เกิดข้อผิดพลาด	4675
เกิดข้อผิดพลาด กรุณาลองใหม่	4674
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4674
เกี่ยวกับผู้เขียน	4678
เก่าที่สุด	4658
เขียนความคิดเห็น	4657
เขียนโดย ai	4679
เข้าสู่ระบบ	4624
เข้าสู่ระบบด้วย apple	4672
เข้าสู่ระบบด้วย facebook	4672
เข้าสู่ระบบด้วย google	4672
เข้าสู่ระบบด้วย line	4672
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4657
เฉพาะสมาชิกเท่านั้น	4672
เต็มจอ	4662
เนื้อหาต่อจากโฆษณา	4660
เนื้อหาที่เกี่ยวข้อง	4650
เนื้อหาสนับสนุน	4660
เนื้อหาโฆษณา	4660
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4661
เบราว์เซอร์ของคุณไม่รองรับเสียง	4661
เปิดการแจ้งเตือน	4666
เปิดรับการแจ้งเตือน	4666
เปิดเสียง	4661
เปิดแอป	4665
เปิดในแอป	4665
เป็นคนแรกที่แสดงความคิดเห็น	4641
เพิ่มขนาดตัวอักษร	4681
เริ่มทำแบบทดสอบ	4659
เรียงตาม	4658
เรื่องที่คุณอาจสนใจ	19	4650
เรื่องที่น่าสนใจ	4650
เรื่องที่เกี่ยวข้อง	4627
เรื่องล่าสุด	4650
เรื่องอื่นที่น่าสนใจ	4627
เรื่องแนะนำ	4650
เลิกติดตาม	4680
เลือก	4673
เลือกแพ็กเกจ	4672
เลือกแพ็คเกจ	4672
เล่นวิดีโอ	4661
เล่นอัตโนมัติ	4662
เล่นเกม	4659
เล่นเลย	4659
เวลาที่เหลือ	4661
เสียงอ่านโดย ai	4661
""", 'แ': """
แจ้งข่าว	4678
แจ้งข้อผิดพลาด	4657
แจ้งคำผิด	4657
แจ้งลบความคิดเห็น	4657
แจ้งเบาะแส	4678
แชร์	4630
แชร์ข่าวนี้	4641
แชร์บทความ	4641
แชร์บทความนี้	4681
แชร์บน facebook	4681
แชร์ผ่าน line	4681
แชร์หน้านี้	4641
แชร์ไปที่ line	4641
แชร์ไปยัง facebook	4681
แชร์ไปยัง line	4681
แท็ก	4650
แท็กที่เกี่ยวข้อง	4650
แบบสำรวจ	92
แปลอัตโนมัติ	4641
แปลโดย ai	4679
แปลโดยอัตโนมัติ	4679
แสดงความคิดเห็น	4630
แสดงคำบรรยาย	4661
แสดงน้อยลง	4628
แสดงเนื้อหา	4663
แสดงเพิ่มเติม	4677
แสดงโพสต์	4663
""", 'โ': """
โฆษณา	4630
โหลดหน้านี้ใหม่	4669
โหลดหน้าใหม่	4669
โหลดเนื้อหา	4663
โหลดเพิ่มเติม	4677
โหลดแอป	4665
โหลดแอปฟรี	4641
โหลดโพสต์	4663
โหวต	91	4658
""", 'ใ': """
ใหม่ล่าสุด	4658
ให้คะแนนบทความนี้	4657
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4670
ไม่มีความเห็น	4658
ไม่สามารถเล่นวิดีโอนี้ได้	4661
ไม่สามารถเล่นวิดีโอได้	4661
ไม่สามารถแสดงเนื้อหานี้ได้	4663
ไม่แน่ใจ	4658
ไม่ใช่ตอนนี้	4667
""", 'ả': """
ảnh tiếp theo	5093
ảnh trước	5093
""", 'ẩ': """
ẩn	5009
ẩn trả lời	5048
""", 'ủ': """
ủng hộ	4984
ủng hộ báo chí độc lập	4986
ủng hộ chúng tôi	4984
ủng hộ chúng tôi trên patreon	5067
ủng hộ hàng tháng	5067
ủng hộ một lần	5067
ủng hộ ngay	5090
ủng hộ tác giả	4986
""", '☕': """
☕ buy me a coffee	1174
☕ buy us a coffee	1174
""", 'あ': """
あとで	2845
あとで読む	2861
あとで読むに追加	2975
あなたにおすすめ	2882
あなたにおすすめの記事	2882
あなたはどう思いますか	2876
あなたへのおすすめ	2882
あわせて読みたい	2882
あわせて読む	2917
""", 'い': """
いいえ、結構です	2845
いいね	2861
いいね!してニュースをチェック	2862
いいね!で応援する	2907
いいね順	2926
いつでも解約ok	2947
いつでも解約できます	2947
いつでも解約可能	2947
いつでも配信停止できます	2950
いま読まれています	2917
いま読まれている記事	2917
""", 'お': """
おすすめ	2882
おすすめの記事	2882
おすすめプラン	2947
おすすめ情報pr	2866
おすすめ記事	2882
おすすめ関連記事	2917
おすすめ順	2926
お住まいの地域ではご覧いただけません	2931
お住まいの地域では再生できません	2931
お名前	2951
お問い合わせ	2868	2896
お問い合わせありがとうございました	2950
お問い合わせありがとうございます	2950
お問い合わせ内容	2971
お役に立ちましたか	2925
お得なクーポン	2974
お得なプランを見る	2970
お気に入り	2861
お気に入りに追加	2861
お申し込み	2849
お申し込みが完了しました	2971
お申し込みを受け付けました	2971
お酒は#歳になってから	2929
""", 'こ': """
こちらの記事もおすすめ	2917
こちらの記事も読まれています	19	2917
こちらもおすすめ	2882
こちらも読む	2917
このコメントを報告	2964
このコンテンツは表示できません	2934
このコンテンツを表示できません	2934
このテーマをフォロー	2960
このテーマをフォローする	2960
このページは役に立ちましたか	2925
このメールアドレスは登録済みです	2971
この動画の配信は終了しました	2931
この動画はお住まいの地域では再生できません	2931
この動画はご覧いただけません	2931
この動画は公開を終了しました	2931
この動画は再生できません	2931
この動画は現在ご覧いただけません	2931
この投稿をinstagramで見る	2965
この本を購入する	2929
この著者の記事	2882
この著者の記事を見る	2954
この著者の記事一覧	2954
この記事だけ読む	2970
この記事に関連するニュース	2917
この記事のタグ	2882
この記事の写真	2954
この記事の写真をすべて見る	2918
この記事の写真を見る	2954
この記事の画像	2954
この記事の画像をもっと見る	2954
この記事の画像を見る	2954
この記事の筆者	2955
この記事の誤りを報告	2879
この記事の関連ニュース	2917
この記事はロックされています	2947
この記事は会員からのプレゼントです	2975
この記事は会員限定です	2849
この記事は参考になりましたか	2925
この記事は役に立ちましたか	2925
この記事へのコメント	2880
この記事もチェック	2907
この記事をシェア	2861
この記事をシェアする	2975
この記事をプレゼント	2907
この記事をプレゼントする	2907
この記事を保存	2907
この記事を印刷	2907
この記事を印刷する	2907
この記事を書いた人	2955
この記事を書いた記者	2955
この記事を聞く	2931
この記事を聴く	2931
この記事を評価	2964
この記事を評価する	2907
この記事を購入	2970
この記者の記事をもっと見る	2954
この記者の記事を見る	2954
この記者の記事一覧	2882
この記者をフォロー	2864
この記者をフォローする	2960
この連載の記事	2882
この連載をフォロー	2864
この連載をフォローする	2864
この音声はaiが読み上げています	2931
この項目は必須です	2950
この項目は必須項目です	2950
""", 'ご': """
ご寄付ありがとうございます	2969
ご寄付はこちら	2944
ご意見	2873
ご意見をお聞かせください	2925
ご意見・ご感想を入力	2971
ご投票ありがとうございました	2925
ご支援ありがとうございます	2969
ご支援のお願い	2846
ご支援はこちら	2944
ご登録ありがとうございました	2950
ご登録ありがとうございます	2950
ご購入はこちら	2929
ご購読の申し込み	2849
""", 'さ': """
さらに読み込む	2886
""", 'す': """
すでにアカウントをお持ちの方	2947
すでに会員の方	2947
すでに投票済みです	2925
すでに登録済みです	2971
すべてのcookieを受け入れる	2967
すべてのcookieを許可	2967
すべてのコメントを見る	2925
すべてのニュースを見る	2954
すべての写真を見る	2918
すべての記事を見る	2954
すべて受け入れる	2868
すべて同意する	2967
すべて拒否	2935
すべて拒否する	2934
すべて表示	2887
すべて見る	2886
すべて許可	2868	2871
すべて読む	2887
""", 'そ': """
その他のオプション	2961
その他の記事	2882
その他の金額	2944
""", 'ど': """
どちらともいえない	2926
""", 'は': """
はい、受け取る	2938
はじめての方はこちら	2947
はてなブックマーク	2861
はてなブックマークに追加	2907
はてブ	2861
""", 'ま': """
まずは無料で	2947
また後で	2845
まだ会員でない方	2947
""", 'み': """
みなさんはどう思いますか	2876
みんなのコメント	2873
""", 'も': """
もう一度再生	2968
もう一度見る	2932
もっと見る	2886
もっと詳しく知りたい方は	2917
もっと読む	2882
もどる	2886
""", 'よ': """
よく読まれています	2917
よく読まれている記事	2882
よく読まれている記事ランキング	2882
""", 'わ': """
わからない	2926
わかりました	2887
""", 'ア': """
アカウントをお持ちでない方	2947
アカウントをお持ちの方	2947
アカウントをお持ちの方はこちら	2947
アクセスランキング	2882
アプリで続きを読む	2937
アプリで見る	2937
アプリで読む	2937
アプリで開く	2937
アプリなら	2937
アプリのダウンロード	2860
アプリをインストール	2860
アプリをダウンロード	2860
アプリを入手	2937
アプリを開く	2860
アプリダウンロード	2860
アンケート	92
アンケートにご協力	2878
アンケートに参加する	2878	2925
アンケートに回答する	2925
アンケートに答える	2878	2925
アンケート実施中	2907
アンケート結果	2926
アンケート結果を見る	2964
""", 'ウ': """
ウィンドウを閉じる	2973
""", 'エ': """
エラーが発生しました	2950
""", 'オ': """
オススメ記事	2882
オフにする	2939
オプションの管理	2967
オプションを管理	2967
オンにする	2939
オンラインショップ	2929
""", 'カ': """
カテゴリ	2882
カテゴリー	2882
カートに入れる	2974
""", 'キ': """
キーワード	2882
キーワードをフォロー	2864
""", 'ギ': """
ギャラリーを見る	2954
ギャラリーを閉じる	2973
""", 'ク': """
クイズ	2928
クイズに挑戦	2878	2907
クイズに挑戦する	2878	2907
クイズに答える	2927
クッキー	2868
クッキーの設定	2934
クッキー設定	2868	2871
クリックで拡大	2954
クリックで音声が出ます	2968
クリップ	2861
クリップする	2861
クロスワード	2928
クロスワードに挑戦	2877
クロスワードを解く	2877
""", 'ゲ': """
ゲーム	2928
ゲームで遊ぶ	2927
ゲーム一覧	2927
""", 'コ': """
コピー	2962
コピーしました	2861
コメント	2873
コメント #件	2880
コメント#件	2873
コメント(#	2873
コメント(#件	2880
コメントする	2873
コメントのルール	2925
コメントの受付は終了しました	2925
コメントの受付を終了しました	2925
コメントはまだありません	2873
コメントは会員のみ	2964
コメントは無効になっています	2964
コメントをすべて見る	2925
コメントをもっと見る	2873
コメントを入力	2964
コメントを入力してください	2964
コメントを報告	2964
コメントを投稿	2873
コメントを投稿する	2925
コメントを書く	2873
コメントを残す	2873
コメントを見る	2873
コメントを送信	2925
コメントを送信する	2925
コメントを閉じる	2925
コメントガイドライン	2925
コメントポリシー	2925
コメント一覧	2873
コンテンツへスキップ	2884
コンテンツを表示	2934
コンテンツを表示する	2934
コンテンツを読み込む	2934
コーヒーをおごる	2944
""", 'サ': """
サイトで続ける	2937
サイトポリシー	2868	2896
サイトマップ	2868
サインイン	2849
サポーターになる	2944
サポートする	2846
""", 'シ': """
シェア	2861
シェアしよう	2861
シェアする	2861
""", 'ス': """
スキップ	2845
スクラップ	2861
スクラップする	2861
スポンサー	2866
スポンサードリンク	2866
スポンサーリンク	2866
スポンサー企業	2963
""", 'タ': """
タイアップ	2866
タグ	2882
タップして音声をオンにする	2968
""", 'チ': """
チケットを予約する	2929
チケットを購入	2929
チケットを購入する	2929
チケット購入はこちら	2929
チップを送る	2846
チャンネル登録	2862
""", 'ツ': """
ツイート	2861
ツイートする	2861
ツイートを読み込む	2934
""", 'デ': """
データ保護方針	2967
""", 'ト': """
トップ	2886
トップに戻る	2954
トップへ戻る	2886
トップニュース	2882
トップページ	2886
トップページに戻る	2954
トップページへ	2954
トピックス	2882
""", 'ド': """
ドネーション	2846
""", 'ナ': """
ナンプレ	2928
""", 'ニ': """
ニックネーム	2951
ニックネームを入力	2964
ニュースを読む	2886
ニュースレター	2854
ニュースレター登録	2854
ニュース一覧	2954
ニュース一覧へ	2954
""", 'バ': """
バックナンバー	2882
""", 'パ': """
パスワードをお忘れですか	2947
パスワードをお忘れの方	2947
パスワードをお忘れの方はこちら	2947
パスワードを忘れた方	2849
パスワードを忘れた方はこちら	2947
パズル	2928
""", 'ピ': """
ピックアップ	2882
""", 'フ': """
フィードバックを送る	2925
フィードバックを送信	2925
フォトギャラリー	2954
フォトギャラリーを見る	2954
フォロー	2862
フォローしています	2960
フォローしてね	2862
フォローしました	2862
フォローする	2862
フォローを解除	2960
フォローを解除する	2960
フォロー中	2862
フォロー解除	2960
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2932
""", 'ブ': """
ブックマーク	2861
ブックマークする	2861
ブラウザで続ける	2937
ブラウザで見る	2937
ブラウザで読む	2937
""", 'プ': """
プッシュ通知	2860
プッシュ通知を受け取りますか	2938
プッシュ通知を受け取る	2938
プライバシーの設定	2934
プライバシーポリシー	2868	2896
プライバシーポリシーに同意する	2950
プライバシー設定	2934
プランを見る	2947
プランを選ぶ	2947
プランを選択	2947
プラン一覧	2947
プレゼント	2849
プレミアム	2849
プレミアム会員	2853
プロフィール	2956
""", 'ヘ': """
ヘルプ	2868
""", 'ペ': """
ページの先頭に戻る	2954
ページの先頭へ	2886
ページの先頭へ戻る	2954
ページを再読み込み	2940
ページを再読み込みする	2940
ページを更新する	2940
ページトップ	2886
ページトップへ	2886
ページトップへ戻る	2954
""", 'ホ': """
ホーム	2886
ホームに戻る	2954
""", 'ポ': """
ポスト	2861
ポストする	2861
""", 'マ': """
マイページ	2849
マンスリーサポーターになる	2944
""", 'ミ': """
ミュート	2932
ミュートを解除	2931
ミュート解除	2931
""", 'メ': """
メインコンテンツへスキップ	2884
メッセージ	2972
メニュー	2886
メニューを閉じる	2973
メルマガ	2854
メルマガ登録	2854
メールでシェア	2961
メールで送る	2861
メールで送信	2861
メールをご確認ください	2950
メールアドレス	2854
メールアドレスが正しくありません	2950
メールアドレスでログイン	2970
メールアドレスで登録	2970
メールアドレスをご入力ください	2971
メールアドレスを入力	2854
メールアドレスを入力してください	2950
メールアドレスを入力する	2971
メールマガジン	2854
メールマガジン登録	2854
""", 'ラ': """
ライター	2956
ランキング	2882
""", 'リ': """
リンクをコピー	2861
リンクをコピーしました	2907
リンクをコピーする	2907
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2849
ログイン	2849
ログイン/会員登録	2849
ログインしてコメント	2925
ログインしてコメントする	2925
ログイン・会員登録	2849
ログイン状態を保持	2947
ログイン状態を保持する	2947
""", '一': """
一回だけ	2945
一回だけ寄付する	2944
一回のみ	2945
一時停止	2932
一次性	5217
一次性捐款	5216
一番人気	2948
一覧	2886
一覧に戻る	2954
一覧へ	2886
一覧を見る	2886
""", '上': """
上一个视频	5240
上一张	5225
上一张图片	5245
上一篇	5134
上一篇文章	5225
上一頁	5140
上一页	5140
""", '下': """
下一个视频	5240
下一张	5225
下一张图片	5245
下一張圖片	5245
下一篇	5134
下一篇文章	5225
下一部影片	5240
下一頁	5140
下一页	5140
下次再說	5101
下次再说	5101
下載app	5207
下載客戶端	5207
下載音檔	5200
下載音訊	5200
下载app	5207
下载客户端	5207
下载音频	5200
""", '不': """
不,謝謝	5101	5210
不,谢谢	5101	5210
不用了	5101	5210
不用了,謝謝	5210
不用了,谢谢	5210
不知道	5194
不適切な内容を報告	2925
""", '专': """
专题	5134
""", '並': """
並び替え	2926
並べ替え	2926
""", '个': """
个人中心	5106
个人信息保护政策	5239
""", '中': """
中	2962	5234
中立	5149
""", '为': """
为你推荐	5134
为您推荐	5134
""", '主': """
主旨	5244
主要ニュース	2882
主题	5244
""", '举': """
举报	5133
举报评论	5236
""", '了': """
了解	2887
了解更多	5129
了解详情	5246
""", '京': """
京东购买	5198
""", '人': """
人人网	5172
人才招聘	5169
人气排行	5139
人气榜	5139
人気の動画	2917
人気の記事	2882
人気ランキング	2882
人気記事	2882
人気記事ランキング	2882
人気順	2926
人氣排行	5139
人氣文章	5181
人氣榜	5139
""", '仅': """
仅限会员	5219
仅限订阅用户	5219
""", '今': """
今、あなたにオススメ	2882
今、読まれている記事	2917
今すぐプレイ	2927
今すぐ寄付	2969
今すぐ支援する	2969
今すぐ購入	2974
今すぐ遊ぶ	2927
今はしない	2845
今はやめておく	2845
今回のみ	2945
今回のみ支援する	2944
今回はしない	2845
今日のアンケート	2877
今日のクイズに挑戦	2878
今日のクロスワード	2877
今日の注目	2882
今日投票	5148
今日最熱門	5181
今日热点	5134
今日焦点	5134
今日熱門	5181
今週のアンケート	2877
今週のクイズに挑戦	2878
""", '从': """
从app store下载	5207
""", '他': """
他の記事	19
他の記事も読む	2882
""", '付': """
付費閱讀	5106
付费内容	5106
付费阅读	5106
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5236
以下为广告内容	5169
以下為廣告內容	5169
以后再说	5101
以後再說	5209
以電子郵件繼續	5242
""", '件': """
件名	2972
""", '企': """
企画・制作	2963
""", '优': """
优惠码	5246
""", '会': """
会员专享	5111
会员专享内容	5111
会员专属	5106
会员中心	5106
会员登录	5106
会員でない方	2947
会員でない方はこちら	2947
会員の方はこちら	2849
会員の方はログイン	2849
会員プランを見る	2970
会員特典	2929
会員登録	2849
会員登録する	2849
会員登録のご案内	2970
会員登録はこちら	2849
会員限定	2849
会員限定特典	2929
会員限定記事	2849
会社概要	2896
""", '余': """
余下全文	5245
""", '作': """
作者其他文章	5158
作者更多文章	5225
作者的更多文章	5158
作者简介	5226
作者簡介	5226
""", '你': """
你可能也喜欢	5134
你可能也喜歡	5134
你可能感兴趣	5134
你可能还想看	5181
你可能還想看	5181
你已投票	5148
你怎么看	5147
你怎麼看	5147
""", '使': """
使用 apple 登入	5219
使用 facebook 登入	5219
使用 google 帳號登入	5219
使用 google 登入	5219
使用 google 繼續	5219
使用apple登录	5219
使用facebook登入	5219
使用facebook登录	5219
使用google登入	5219
使用google登录	5219
使用google繼續	5219
使用google继续	5219
使用google账号登录	5219
使用paypal付款	5242
使用条款	5126
使用條款	5126
使用邮箱登录	5242
""", '価': """
価格を見る	2974
""", '保': """
保存	2861
保存する	2861
保存设置	5204
保持登入	5219
保持登入狀態	5219
保持登录状态	5219
""", '個': """
個人情報の取り扱い	2868
個人情報の取り扱いについて	2868
個人情報の取り扱いに同意する	2950
個人情報の取扱いについて	2868
個人情報保護方針	2868	2896
""", '倍': """
倍速	5201
""", '僅': """
僅限會員	5219
僅限訂戶	5219
""", '優': """
優先するソースに追加	2960
優惠碼	5246
""", '儲': """
儲存設定	5204
""", '允': """
允許	5209
允許通知	5208	5210
允许	5209
允许通知	5208	5210
""", '元': """
元の記事を読む	2918
元記事で読む	2918
元記事を読む	2886
""", '免': """
免責聲明	5126
免費訂閱	5112
免費註冊	5106
免費試讀	5106
免費閱讀	5242
免责声明	5126
免费,无垃圾邮件	5222
免费注册	5106
免费订阅	5112
免费试读	5106
免费阅读	5242
免运费	5235
免運費	5235
""", '入': """
入力内容を確認	2971
入力内容を確認する	2971
入力必須	2950
""", '內': """
內容	5244
內容糾錯	5150
""", '全': """
全ての写真を見る	2918
全ての記事が読み放題	2970
全屏	5201
全文はこちら	2918
全文を読む	2886
全文表示	2886
全画面	2932
全画面表示	2931
全画面表示を終了	2931
全螢幕	5201
全記事読み放題	2853
全部拒絕	5205
全部拒绝	5205
全部接受	5126
全部新闻	5225
全部游戏	5196
全部视频	5225
全部评论	5133
全部话题	5136
""", '公': """
公众号	5120
公式sns	2862
公式twitter	2862
公式x	2862
公式アプリ	2860
公式サイトで見る	2929
公式サイトはこちら	2974
公式サイトを見る	2974
公式ショップ	2929
公式ショップはこちら	2929
""", '共': """
共 # 頁	5136
共 # 页	5136
共#頁	5136
共#页	5137
共有	2861
共有する	2861
共有オプション	2961
共有リンクをコピー	2907
""", '关': """
关于作者	5226
关于我们	5126
关注	5120
关注作者	5230
关注我们	5120
关注此话题	5230
关注话题	5230
关键词	5134
关闭	5101
关闭窗口	5245
关闭菜单	5245
""", '其': """
其他新聞	5134
其他新闻	19	5134
其他金額	5216
其他金额	5216
""", '内': """
内容	5244
内容由ai生成	5240
内容纠错	5150
""", '再': """
再生	2886
再生リスト	2968
再生時間	2932
再生速度	2931
再読み込み	2940
再読み込みする	2940
""", '写': """
写留言	5236
写真(#枚	2918
写真をすべて見る	2954
写真をもっと見る	2918
写真を拡大	2954
写真を拡大する	2954
写真を見る	2886
写真を見る(全#枚	2918
写真・動画の投稿はこちら	2955
写真特集	2882
写评论	5133
""", '出': """
出錯了	5223
出错了	5223
""", '分': """
分享	5119
分享到	5119
分享到facebook	5169
分享到line	5169
分享到qq	5233
分享到whatsapp	5233
分享到微信	5119
分享到微博	5119
分享到朋友圈	5233
分享文章	5247
分享本文	5169
分享此文	5169
分享此頁	5247
分享給好友	5169
分享給更多人看到	5169
分享给好友	5169
分享给更多人	5169
分享至	5119
分享至facebook	5119
分享至line	5169
分享这篇文章	5247
分享這篇文章	5247
分类	5134
分類	5134
""", '列': """
列印	5119
列印本頁	5169
列印食譜	61
""", '初': """
初めての方はこちら	2947
初割で無料体験する	2849
初月無料	2853
""", '利': """
利用規約	2868	2896
利用規約に同意します	2950
利用規約に同意する	2950
""", '刷': """
刷新页面	5211
""", '前': """
前のページ	2886
前のページに戻る	2973
前の写真	2954
前の動画	2968
前の画像	2954
前の記事	2882
前の記事へ	2882
前の記事を読む	2973
前へ	2886
前回の記事はこちら	2917
前回はこちら	2918
前往官網	5246
前往捐款	5216
前往捐款頁面	5216
前往捐款页面	5216
前往購買	5198
前往贊助	5216
""", '剩': """
剩余时间	5201
剩餘時間	5201
""", '加': """
加入google偏好來源	5230
加入line好友	5120
加入会员	5106
加入我们	5169
加入我们的团队	5169
加入我們	5169
加入我們的團隊	5169
加入書籤	5119
加入會員	5106
加入白名单	5211
加入購物車	5246
加入购物车	5246
加载中	5200
加载内容	5204
加载帖子	5204
加载更多	5140
加载更多评论	5193
""", '動': """
動画	2882
動画で見る	2907
動画の公開は終了しました	2931
動画の読み込みに失敗しました	2968
動画の配信は終了しました	2931
動画は再生できません	2931
動画をもっと見る	2954
動画を再生	2968
動画を再生する	2907
動画を再生できません	2931
動画を再生できませんでした	2931
動画を見る	2886
動画を読み込み中	2931
動画を読み込めませんでした	2968
動画を読み込んでいます	2931
動画プレーヤーを読み込み中	2931
動画一覧	2954
""", '勘': """
勘誤回報	5150
""", '包': """
包邮	5235
""", '協': """
協賛	2963
協賛企業	2963
""", '单': """
单次	5217
单次捐款	5102
单篇购买	5242
""", '単': """
単発の寄付	2944
""", '博': """
博客來購買	5198
""", '占': """
占い	2928
""", '印': """
印刷	2861
印刷する	2861
印刷用ページ	2907
印刷用ページを表示	2907
印象笔记	5172
""", '即': """
即时新闻	5134
即時新聞	5134
""", '原': """
原文を表示	2887
原文を見る	2887
原文連結	5182
原文链接	5182
""", '去': """
去京东看看	5198
去京东购买	5198
去天猫购买	5198
去淘宝购买	5198
""", '参': """
参与投票	5149	5193
参与评论	5133
参加测验	5196
参加者募集中	2899
参加问卷调查	5169
""", '參': """
參加問卷調查	5169
參加測驗	5196
參與投票	5193
""", '友': """
友だち追加	2862
友だち追加する	2862
友善列印	5169
友達に教える	2907
""", '反': """
反对	5149
反對	5149
反馈	5133
""", '发': """
发一条友善的评论	5236
发现错误	5193
发现错误?请告诉我们	5169
发生错误	5223
发表留言	5133
发表评论	5133
发送	5223
发送成功	5222
""", '取': """
取材・文	2956
取消关注	5231
取消回复	5151
取消回覆	5151
取消追蹤	5230
取消關注	5231
取消静音	5200
取消靜音	5200
""", '受': """
受け取る	2939
受付が完了しました	2971
""", '古': """
古い順	2926
""", '可': """
可随时退订	5222
可隨時取消	5219
""", '合': """
合わせて読みたい	2882
合作伙伴	5235
合作夥伴	5235
合成音声による読み上げ	2931
合成音声による読み上げです	2931
""", '同': """
同じカテゴリの記事	2882
同じ著者の記事	2917
同作者文章	5158
同意	5126
同意して続ける	2934
同意して続行	2934
同意して閉じる	2934
同意しない	2868	2871
同意する	2868	2871
同意の管理	2934
同意を撤回	2934
同意を撤回する	2934
同意を管理	2934
同意を管理する	2934
同意並繼續	5129	5204
同意并继续	5129	5204
同意設定を変更	2870
""", '后': """
后退#秒	5200
""", '听': """
听全文	5169
听文章	5200
听新闻	5119
听这篇文章	5169
""", '商': """
商业推广	5235
商品の詳細を見る	2974
商品を見る	2929
商品ページへ	2929
商品詳細	2974
商品详情	5246
商城	5235
商業推廣	5235
""", '單': """
單次	5217
單次捐款	5102
單筆	5217
單筆捐款	5216
單筆支持	5216
單篇購買	5242
""", '回': """
回上一頁	5245
回到頂端	5225
回到頂部	5140
回到顶部	5225
回复	5133
回答する	91
回覆	5133
回頁首	5137
回頂端	5140
回首頁	5140
""", '图': """
图 #/#	5136
图片 #/#	5136
""", '圖': """
圖片 #/#	5136
""", '在': """
在 app store 下載	5207
在 facebook 查看	5237
在 google play 下載	5207
在 instagram 查看	5237
在 instagram 查看這則貼文	5237
在 spotify 收聽	5237
在 x 上查看	5237
在 youtube 上觀看	5237
在amazon購買	5198
在app store下载	5207
在app中打开	5207
在app中阅读	5207
在facebook查看	5237
在google play下载	5207
在instagram查看	5237
在instagram查看這則貼文	5237
在patreon上支持我们	5216
在spotify上收听	5237
在x上查看	5237
在youtube上观看	5237
在亚马逊购买	5198
在微博查看	5237
在浏览器中继续	5207
在瀏覽器中繼續	5207
""", '地': """
地図を見る	2887
地図を開く	2887
""", '執': """
執筆者	2956
執筆者プロフィール	2955
""", '報': """
報錯	5150
""", '填': """
填字游戏	5197
填字遊戲	5197
""", '复': """
复制	5234
复制成功	5119
复制网址	5169
复制链接	5119	5172
""", '外': """
外部コンテンツを表示	2934
外部コンテンツを表示する	2934
外部送信について	2967
外部送信ポリシー	2967
""", '大': """
大	2962	5234
大号字	65
大字	5119
大家还在看	5134
大家都在看	5134
""", '头': """
头条	5134
""", '好': """
好的	5209
""", '如': """
如何停用廣告封鎖	5212
如何关闭	5214
如何关闭广告拦截	5212
如何关闭广告拦截器	5211
如何關閉	5214
如何關閉廣告攔截	5212
如何關閉廣告攔截器	5211
如何關閉廣告阻擋	5212
""", '始': """
始終允許	5205
始终允许	5205
""", '姓': """
姓名	5223
""", '字': """
字体	65
字体大小	5119
字号	5119
字幕	2932	5201
字幕をオン	2931
字幕を表示	2931
字級	65	5119
字级	65
字號	5233
字體大小	65	5119
""", '官': """
官方微博	5120
""", '定': """
定期定額	5102
定期定額捐款	5216
定期定額支持	5216
定期捐款	5216
""", '寄': """
寄付	2846
寄付する	2846
寄付で応援する	2907
寄付のお願い	2846
寄付はこちら	2944
寄付はこちらから	2944
寄付をする	2846
寄付ページはこちら	2944
寄付ページへ	2944
""", '寫': """
寫留言	5236
寫評論	5236
""", '專': """
專題	5134
""", '小': """
小	2962	5234
小字	5119
小編推薦	5134
小调查	92
""", '尚': """
尚未成為會員	5219
尚無留言	5169
""", '展': """
展开	5140
展开全文	5140
展开全部	5141
展开回复	5193
展开阅读全文	5245
展開	5140
展開全文	5225
""", '已': """
已关注	5120
已收到您的申请	5243
已是会员	5106
已是訂戶	5219
已有帐号	5106
已有帳號	5219
已有账号	5219
已經是會員	5106
已經是會員?登入	5106
已经是订户	5219
已经有账号	5219
已複製連結	5233
已關注	5230
""", '常': """
常に表示する	2934
常に許可	2935
常に許可する	2934
""", '年': """
年払い	2948
年額プラン	2948
""", '广': """
广告	5125
广告后继续阅读	5198
广告结束	5198
""", '広': """
広告	2866
広告の下に記事が続きます	2929
広告の後に続きます	2866
広告はここまで	2929
広告をスキップ	2866
広告を閉じる	2866
広告ブロッカーの解除方法	2941
広告ブロッカーをご利用中です	2940
広告ブロッカーをオフにする方法	2941
広告ブロックの解除方法	2940
広告ブロックをオフにしました	2941
広告ブロックを解除してください	2940
広告ブロックを解除しました	2940
広告ブロックを解除する方法	2941
広告企画	2866
広告掲載	2896
広告掲載について	2896
広告終わり	2929
""", '廣': """
廣告	5125
廣告後繼續閱讀	5198
廣告結束	5198
廣編企劃	5198
廣編特輯	5198
""", '延': """
延伸閱讀	5134
延伸阅读	5134
""", '开': """
开启app	5207
开启推送	5208
开启通知	5208	5210
开始测验	5196
开通vip	5242
开通会员	5106
""", '当': """
当前时间	5201
当当购买	5198
""", '影': """
影片已下架	5200
影片已移除	5200
影片無法播放	5200
影片載入中	5200
影片載入失敗	5240
影片長度 #	5167
影音	5134
""", '後': """
後で	2845
""", '微': """
微信	5119
微信好友	5172
微信扫一扫	5233
微信扫码分享	5233
微信朋友圈	5172
微信登录	5219
微博	5119
""", '必': """
必填	5223
必填字段	5222
必填欄位	5222
必填項	5222
必填项	5222
必須	2951
必須項目	2951
必須項目です	2950
""", '忘': """
忘記密碼	5106
忘记密码	5106
""", '応': """
応援する	2846
""", '快': """
快进#秒	5200
""", '总': """
总是允许	5205
""", '您': """
您可能也喜歡	5134
您可能感兴趣	5134
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5181
您可随时退订	5222
您可隨時取消訂閱	5222
您已关注此话题	5230
您已投票	5148
您已投过票	5193
您已投過票	5193
您已经投过票	5193
您已訂閱	5243
您已订阅	5243
您怎么看	5147
您怎麼看	5147
您的信息已发送	5222
您的姓名	5243
您的投票已提交	5193
您的支持很重要	5241
您的昵称	5236
您的暱稱	5236
您的留言	5243
您的訊息已送出	5222
您的邮箱	5112
您的電子郵件	5243
您的電郵	5112
""", '情': """
情報をお寄せください	2955
情報提供のお願い	2955
情報提供はこちら	2955
""", '想': """
想接收即時新聞通知嗎	5208
想接收通知吗	5208
""", '意': """
意見信箱	5150
意見反饋	5193
意見回饋	5193
意见反馈	5133
""", '感': """
感想を送る	2873
感謝您的參與	5193
感謝您的投票	91	5193
感謝您的支持	5241
感谢参与投票	5148
感谢您,您的信息已发送	5222
感谢您的参与	5193
感谢您的投票	91	5193
感谢您的支持	5241
感谢支持	5241
""", '成': """
成为会员	5102
成為會員	5102
""", '我': """
我们无法显示此内容	5204
我來說兩句	5151
我同意	5126
我同意处理我的个人数据	5222
我同意接收电子邮件	5222
我同意隱私權政策	5222
我已关闭	5211
我已关闭广告拦截	5212
我已关闭广告拦截器	5211
我已閱讀並同意隱私權政策	5222
我已關閉廣告攔截	5212
我已關閉廣告攔截器	5211
我已關閉廣告阻擋程式	5212
我已阅读并同意隐私政策	5222
我来说两句	5151
我的帐户	5106
我的帳戶	5106
我知道了	5126
我要举报	5193
我要勘誤	5150
我要報錯	5150
我要投票	5149	5193
我要捐款	5241
我要支持	5241
我要檢舉	5193
我要爆料	5226
我要留言	5133
我要糾錯	5169
我要纠错	5133
我要評論	5151
我要评论	5133
我要贊助	5241
""", '或': """
或	5220
""", '戻': """
戻る	2886
""", '所': """
所有新闻	5225
所有留言	5133
所有話題	5136
所有评论	5151
所有话题	5136
""", '打': """
打印	5119
打印本页	5169
打印食谱	61
打开	5141
打开app	5207
打开app查看更多	5207
打开app阅读	5207
打开app阅读全文	5207
打开客户端阅读	5207
打开微信扫一扫	5233
打开推送	5208
打赏	5102
打赏作者	5241
""", '扫': """
扫一扫分享	5233
扫描二维码下载	5207
扫码下载	5207
扫码下载app	5207
扫码下载客户端	5207
""", '投': """
投票	92	5194
投票ありがとうございました	91	2925
投票ありがとうございます	2877
投票する	91	2907
投票を受け付けました	2925
投票区	92
投票成功	5193
投票済みです	2925
投票結果	2926	5194
投票結果を見る	91
投票结果	5194
投稿する	2873
投稿を表示	2934
投稿を表示する	2934
投稿を読み込む	2934
投稿须知	5226
""", '折': """
折りたたむ	2887
折扣码	5246
折扣碼	5246
""", '报': """
报告错误	5141
""", '拒': """
拒否する	2871
拒絕	5126	5129
拒绝	5126	5129
拒绝全部	5205
拒绝所有cookie	5239
""", '招': """
招聘启事	5169
""", '拡': """
拡大	2861
拡大する	2886
""", '按': """
按年計費	5219
按年计费	5219
按月	5217
按月捐款	5216
按月计费	5219
按讚	5120
""", '捐': """
捐款	5102
捐贈	5102
捐赠	5102
""", '掃': """
掃描qr code下載	5207
掃碼下載	5207
""", '排': """
排序	5194
排行榜	5134
""", '採': """
採用情報	2899
""", '接': """
接受	5126
接受並繼續	5129	5204
接受並顯示	5128
接受全部	5126
接受全部cookie	5239
接受并显示	5128
接受并继续	5129	5204
接受所有	5126	5129
接受所有 cookie	5239
接受所有cookie	5239
接收通知	5208
""", '推': """
推广	5125
推广内容	5125
推廣	5125
推荐	5134
推荐文章	5134
推荐方案	5220
推荐阅读	5134
推薦	5134
推薦文章	5134
推薦閱讀	5134
""", '提': """
提交	91	5223
提交成功	5222
提交成功,感谢您的反馈	5243
提交评论	5193
提供	2866
提供反馈	5193
提供意見	5193
提供新聞線索	5226
提供新闻线索	5226
""", '搜': """
搜尋	5140
搜索	5140
""", '撤': """
撤回同意	5204
""", '播': """
播放	5140
播放器加载中	5200
播放影片	5240
播放视频	5240
播放速度	5200
""", '支': """
支持	5149
支持我们	5102
支持我們	5102
支援する	2846
支援はこちら	2944
""", '收': """
收合	5141
收听	5119
收听文章	5200
收听本文	5169
收聽文章	5169
收聽本文	5200
收藏	5119
收藏文章	5119
收藏本文	5169
收藏食譜	61
收藏食谱	61
收起	5140
收起回复	5193
""", '放': """
放大图片	5225
放大圖片	5225
放大字体	5233
放大字體	5233
""", '数': """
数独	2928	5197
数独に挑戦	2877
""", '數': """
數獨	5197
""", '文': """
文字の大きさ	65	2861
文字を大きくする	2961
文字を小さくする	2961
文字サイズ	2861
文字サイズを変更	2961
文字サイズ変更	65
文字拡大	2961
文字稿	5201
文字起こし	2932
文字起こしを表示	2931
文字起こしを見る	2931
文明上网,理性发言	5236
文明上网理性发言,请遵守新闻评论服务协议	5236
文章未完 廣告後繼續	5198
""", '料': """
料金プラン	2948
料金プランを見る	2970
""", '新': """
新しい順	2926
新浪微博	5172
新着	2882
新着をメールでお知らせ	2864
新着ニュース	2882
新着記事	2882
新着記事をメールで受け取る	2864
新着記事一覧	2917
新着順	2926
新聞線索	5226
新規会員登録	2849
新規登録	2849
新闻简报	5112
新闻纠错	5150
新闻线索	5226
""", '无': """
无所谓	5194
无法显示此内容	5204
""", '早': """
早割	2963
早鳥票	5235
早鸟票	5235
""", '时': """
时长	5201
时长:#	5167
""", '明': """
明白了	5141
""", '是': """
是否允许通知	5208
是否接收推送通知	5208
是否接收通知	5208
是否開啟通知	5208
""", '显': """
显示全部	5225
显示内容	5204
显示原文	5141
显示字幕	5200
显示帖子	5204
显示更多	5140
""", '時': """
時長	5201
時長:#	5167
""", '暂': """
暂不	5101
暂停	5167
暂无评论	5169
暂无评论,快来抢沙发	5236
""", '暫': """
暫不	5101
暫停	5167
""", '更': """
更多	5134
更多作者文章	5225
更多内容	5134
更多分享方式	5233
更多图片	5225
更多圖片	5225
更多報導	5134
更多影片	5225
更多报道	5134
更多文章	5134
更多新聞	5134
更多新聞請看	5181
更多新闻	5134
更多游戏	5196
更多精彩	5181
更多精彩内容	5245
更多精采內容	5169
更多视频	5225
更多该作者文章	5158
更多选项	5234
更多選項	5234
更改 cookie 偏好	5128
更改 cookie 設定	5128
更改cookie偏好	5128
更正政策	5226
更正與說明	5226
""", '書': """
書籍を購入する	2929
""", '最': """
最受欢迎	5220
最受歡迎	5220
最多人看	5181
最新	5194
最新ニュース	2882
最新ニュースを通知で受け取る	2938
最新号	2917
最新影音	5181
最新文章	5134
最新新聞	5134
最新新闻	5134
最新消息	5134
最新記事	2882
最新评论	5151
最旧	5194
最早	5194
最热	5194
最热评论	5151
最熱	5194
最舊	5194
最超值	5220
""", '會': """
會員中心	5106
會員專享	5111
會員專享內容	5111
會員專屬	5106
會員登入	5106
""", '月': """
月払い	2948
月額#円	2853
月額#円(税込	2853
月額プラン	2948
""", '有': """
有効なメールアドレスを入力してください	2950
有料会員からのプレゼント記事	2975
有料会員登録	2849
有料会員記事	2907
有料登録	2849
有料記事	2849
有道云笔记	5172
""", '朋': """
朋友圈	5119	5172
""", '服': """
服务条款	5126
服務條款	5126
""", '朗': """
朗读全文	5200
""", '朝': """
朝刊・夕刊	2849
""", '未': """
未满十八岁禁止饮酒	5198
未滿十八歲禁止飲酒	5198
""", '本': """
本を購入する	2929
本周投票	5148
本周热门	5181
本周调查	5148
本文	2972
本文へ	2886
本文へジャンプ	2884
本文へスキップ	2884
本文へスキップする	2884
本文へ移動	2886
本文对您有帮助吗	5193
本文尚无评论	5236
本文已锁定	5219
本文由ai语音朗读	5200
本週投票	5148
本週調查	5148
""", '机': """
机器翻译	5169
机翻	5201
""", '来': """
来测测你的知识	5196
""", '查': """
查看专题	5225
查看优惠	5242
查看作者主页	5226
查看作者更多文章	5158	5225
查看優惠	5242
查看全部	5140
查看全部图片	5225
查看全部文章	5245
查看全部評論	5193
查看全部评论	5193
查看全部话题	5136
查看原图	5140
查看原文	5182
查看商品	5246
查看回复	5193
查看回覆	5193
查看图集	5225
查看圖集	5225
查看地图	5141
查看專題	5225
查看投票結果	5236
查看投票结果	91	5236
查看文字稿	5200
查看方案	5242
查看更多	5140
查看更多图片	5225
查看更多評論	5151
查看更多评论	5193
查看留言	5133
查看結果	91	5149
查看结果	91	5141	5149
查看訂閱方案	5219
查看詳情	5141
查看订阅方案	5219
查看评论	5133
查看详情	5141
查看逐字稿	5200
查看高清图集	5225
""", '标': """
标签	5134
""", '检': """
检举评论	5236
""", '検': """
検索	2886
""", '業': """
業配	5125
""", '楽': """
楽天で見る	2929
楽天で詳細を見る	2929
楽天で購入	2929
楽天で購入する	2929
楽天市場で見る	2929
楽天市場で購入	2929
""", '標': """
標籤	5134
""", '機': """
機器翻譯	5169
機械翻訳	2932
""", '檢': """
檢舉	5133
檢舉留言	5236
""", '次': """
次のページ	2886
次の写真	2954
次の動画	2968
次の画像	2954
次の記事	2882
次の記事へ	2882
次の記事を読む	2973
次へ	2886
次を読む	2887
次ページ	2886
次回から自動的にログイン	2947
""", '正': """
正しいメールアドレスを入力してください	2950
正在加载播放器	5200
""", '此': """
此影片無法播放	5200
此文章已锁定	5219
此欄位為必填	5222
此視頻無法播放	5200
此视频不可用	5200
此视频已被删除	5200
此項為必填	5222
此页面对您有帮助吗	5193
此项为必填项	5222
""", '残': """
残り時間	2932
""", '毎': """
毎年	2945
毎月	2945
毎月寄付する	2944
毎月支援する	2944
""", '每': """
每一份支持都很重要	5216
每一份支持都重要	5216
每年	5217
每月	5217
每月捐款	5102
""", '氏': """
氏名	2951
""", '民': """
民調	92
""", '沒': """
沒意見	5194
""", '没': """
没意见	5194
没有账号	5219
""", '注': """
注册	5106
注册成功	5243
注目の記事	2882
注目キーワード	2882
注目ワード	2882
注目記事	2882
""", '测': """
测测你的知识	5196
""", '清': """
清晰度	5201
""", '游': """
游戏	5197
""", '点': """
点击取消静音	5240
点击图片查看大图	5225
点击打开声音	5240
点击排行	5134
点击播放	5169
点击放大	5225
点击查看全文	5245
点击查看原文	5182
点击查看大图	5140
点击看更多	5137
点击阅读全文	5245
点击阅读原文	5182
点我看更多	5137
点我看视频	5169
点赞	5119
""", '為': """
為您推薦	5134
""", '热': """
热搜榜	5139
热榜	5139
热点	5134
热点排行	5139
热点推荐	5134
热门	5134
热门排行	5134
热门文章	5134
热门新闻	5134
""", '無': """
無所謂	5149
無料で体験する	2849
無料で始める	2947
無料で試す	2947
無料で読む	2849
無料アプリをダウンロード	2937
無料ゲーム	2927
無料会員登録	2849
無料会員限定	2849
無料体験	2849
無料登録	2849
無法播放影片	5200
無法載入影片	5240
無法顯示此內容	5204
""", '焦': """
焦點新聞	5134
""", '熱': """
熱門	5134
熱門排行	5134
熱門文章	5134
熱門新聞	5134
熱門話題	5134
""", '爆': """
爆料信箱	5226
爆料專線	5226
爆料热线	5226
""", '片': """
片長 #	5167
片長:#	5167
片长 #	5167
""", '特': """
特別協賛	2963
特定商取引法に基づく表記	2868
特集	2882
特集を見る	2954
特集ページへ	2954
特集一覧	2954
特集一覧へ	2973
""", '猜': """
猜你喜欢	5134
猜你喜歡	5134
""", '現': """
現在の再生時間	2931
""", '生': """
生成aiを使用しています	2968
""", '用': """
用app開啟	5207
用户协议和隐私政策	5239
""", '由': """
由ai生成	5229
由ai语音朗读	5200
""", '申': """
申し込む	2849
""", '电': """
电子报	5112
电子邮箱	5112
""", '画': """
画像をクリックして拡大	2954
画像を拡大	2886
画像を拡大する	2954
画像を見る	2886
画質	2932
""", '留': """
留言	5133
留言(#	5133
留言内容	5244
留言已關閉	5193
留言規則	5193
留言规则	5193
""", '略': """
略過廣告	5240
""", '登': """
登入	5106
登入/註冊	5106
登入後留言	5193
登出	5106
登录	5106
登录/注册	5106
登录后发表评论	5193
登錄	5106
登録	2849
登録が完了いたしました	2971
登録が完了しました	2907
登録して続きを読む	2849
登録する	2849
""", '發': """
發佈留言	5151
發現錯誤	5193
發現錯誤?請告訴我們	5169
發生錯誤	5223
發表留言	5133
發表評論	5133
""", '百': """
百度贴吧	5172
""", '皆': """
皆さまのご支援が力になります	2944
""", '監': """
監修者	2956
""", '目': """
目前時間	5201
目录	5140
目次	2886
目次へ戻る	2973
目錄	5140
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5134
相关报道	5134
相关推荐	5134
相关文章	5134
相关新闻	5134
相关标签	5134
相关视频	5181
相关阅读	5134
相關主題	5134
相關報導	5134
相關影片	5181
相關推薦	5134
相關文章	5134
相關新聞	5134
相關標籤	5134
相關閱讀	5134
""", '看': """
看了这篇文章的人也看	5134
看全文	5225
看全部留言	5151
看全部留言 (#	5151
看原文	5182
看更多	5134
看更多作者文章	5225
看更多文章	5181
看更多新聞	5137	5181
看更多新闻	5137
看更多照片	5225
看結果	91
""", '知': """
知道了	5141
""", '確': """
確認する	2951
確認メールをお送りしました	2950
確認画面へ	2951
""", '禁': """
禁止酒駕	5235
禁止酒駕,飲酒過量有害健康	5198
""", '稍': """
稍后	5209
稍后再说	5101
稍后提醒我	5101
稍后阅读	5169
稍後	5209
稍後再說	5101
稍後提醒我	5101
稍後閱讀	5169
""", '立': """
立即开通	5242
立即投票	91
立即捐助	5216
立即捐款	5102
立即捐赠	5216
立即支持	5241
立即訂閱	5106
立即订阅	5106
立即试玩	5196
立即購票	5198
立即贊助	5216
立即购票	5198
立即选购	5198
立即選購	5198
立即開始玩	5196
""", '第': """
第 # 張,共 # 張	5136
第 # 頁,共 # 頁	5137
第 # 页,共 # 页	5137
第#张/共#张	5136
第#頁 共#頁	5137
第#页,共#页	5137
""", '筆': """
筆者	2956
筆者プロフィール	2955
""", '管': """
管理 cookie	5128
管理cookie	5204
管理偏好設定	5239
管理偏好设置	5239
管理同意	5204
管理同意设置	5204
管理同意選項	5204
管理設定	5129
管理设置	5129
管理选项	5239
管理選項	5239
""", '粉': """
粉絲團	5120
""", '精': """
精彩推荐	5181
精彩推薦	5181
精选	5134
""", '紙': """
紙面ビューアー	2849
""", '結': """
結果を見る	91	2887
""", '続': """
続きはこちら	2918
続きをみる	2886
続きを読む	2849
続けて読む	2973
""", '網': """
網友投票	5148
網友留言	5133
""", '編': """
編輯推薦	5134
編輯準則	5226
編輯精選	5134
編集ポリシー	2955
編集方針	2956
編集部おすすめ	2882
編集部のおすすめ	2882
""", '縮': """
縮小	2861
縮小字體	5233
""", '繼': """
繼續使用網頁版	5207
繼續閱讀	5140
繼續閱讀請往下	5198
""", '續': """
續訂	5242
""", '纠': """
纠错	5133
""", '继': """
继续在浏览器阅读	5207
继续浏览内容	5140
继续阅读	5140
""", '续': """
续订	5242
""", '编': """
编辑准则	5226
编辑推荐	5134
编辑精选	5134
""", '缩': """
缩小字体	5233
""", '网': """
网友评论	5133
网友评论仅供其表达个人看法,并不表明本站立场	5236
""", '翻': """
翻訳を表示	2887
""", '联': """
联系作者	5226
联系我们	5126
联系编辑部	5226
""", '聯': """
聯絡我們	5126
聯絡編輯部	5226
""", '聽': """
聽全文	5169
聽文章	5200
聽新聞	5119
聽這篇文章	5169
""", '脳': """
脳トレ	2928
""", '自': """
自动播放	5201
自動再生	2932
自動播放	5201
自動翻訳	2932
自定义金额	5216
自訂金額	5216
""", '菜': """
菜单	5140
""", '著': """
著作権	2868
著者の記事一覧	2954
著者をフォロー	2960
著者をフォローする	2960
著者プロフィール	2955
""", '複': """
複製	5234
複製網址	5169
複製連結	5119	5172
""", '要': """
要接收推送通知吗	5208
要接收通知嗎	5208
""", '視': """
視頻由ai生成	5240
""", '觀': """
觀看更多	5181
""", '视': """
视频	5134
视频不可用	5200
视频加载中	5200
视频加载失败	5240
视频已下架	5200
视频已失效	5200
视频无法播放	5200
视频时长	5240
视频正在加载	5200
""", '解': """
解鎖全文	5169
解鎖文章	5242
解锁全文	5169
解锁文章	5242
解除しました	2943
解除方法	2943
解除方法はこちら	2943
""", '訂': """
訂戶專享	5198
訂戶專享優惠	5198
訂戶專享內容	5219
訂戶贈閱	5247
訂正について	2955
訂閱	5106
訂閱成功	5243
訂閱推播	5208
訂閱方案	5242
訂閱會員	5106
訂閱會員專屬內容	5169
訂閱郵件	5112
訂閱電子報	5112
""", '記': """
記事に関するお問い合わせ	2955
記事の続きはこちら	2918
記事の続きを読む	2954
記事の誤りを報告	2896	2964
記事の誤りを報告する	2879
記事は広告の下に続きます	2929
記事は広告の後に続きます	2929
記事へのお問い合わせ	2955
記事へのご意見	2873
記事をサポートする	2846
記事をシェア	2975
記事をシェアする	2975
記事をプレゼント	2849
記事をプレゼントする	2907
記事を保存	2861
記事を保存する	2907
記事を印刷する	2861
記事を聴く	2931
記事を評価する	2964
記事を読む	2886
記事を購入する	2970
記事を音声で聞く	2931
記事を音声で聴く	2931
記事ランキング	2882
記事一覧	2886
記事一覧へ	2954
記事一覧を見る	2918
記事全文を読む	2886
記住我	5220
記者をフォロー	2960
記者プロフィール	2955
記者募集	2899
記者募集中	2899
""", '設': """
設定を保存	2934
設定を保存する	2934
設定を変更	2871
設定を変更する	2967
設定を管理	2967
""", '許': """
許可	2939
許可する	2868	2871
""", '註': """
註冊	5106
註冊成功	5243
""", '評': """
評価順	2926
評論	5133
評論已關閉	5193
評論規則	5193
""", '話': """
話題の記事	2882
""", '該': """
該作者其他文章	5158
該作者更多文章	5225
該作者的更多文章	5158
""", '詳': """
詳しく見る	2871	2887
詳細	2887
詳細を見る	2974
詳細・購入はこちら	2929
詳細設定	2871
""", '語': """
語音播報	5169
語音朗讀	5169
""", '誤': """
誤りを報告	2887
誤りを報告する	2964
誤字・脱字を報告	2879	2896
誤字・脱字を報告する	2879	2896
誤字脱字の報告	2907
誤字脱字を報告	2955
誤字脱字を報告する	2879	2896	2907
""", '読': """
読まれている記事	2882
読み上げ	2907
読み放題	2853
読み続ける	2887
読み込み中です	2931
読者限定	2929
""", '請': """
請填寫讀者問卷	5169
請我們喝杯咖啡	5216
請查收郵件	5222
請檢查您的收件匣	5222
請繼續下滑閱讀	5198
請繼續往下閱讀	5125
請輸入您的電子郵件	5243
請輸入有效的電子郵件	5222
請輸入有效的電子郵件地址	5222
請輸入電子郵件	5112
請選擇金額	5241
請關閉廣告攔截器	5211
""", '讀': """
讀者優惠	5198
讀者專享	5198
讀者投書	5150
""", '讚': """
讚	5119
讚賞支持	5102
""", '订': """
订户专享	5198
订户专享优惠	5198
订户赠阅	5247
订阅	5106
订阅会员	5106
订阅成功	5243
订阅推送	5208
订阅邮件	5112
""", '记': """
记住我	5220
记者简介	5226
""", '设': """
设为google首选来源	5230
""", '评': """
评论	5133
评论(#	5133
评论功能已关闭	5236
评论已关闭	5193
评论规则	5193
""", '诚': """
诚聘英才	5169
""", '话': """
话题	5134
""", '该': """
该作者其他文章	5158
该作者的更多文章	5158
该文章已关闭评论	5236
该视频不可用	5200
该视频已下架	5200
该邮箱已被注册	5243
""", '详': """
详情	5141
""", '语': """
语音朗读	5169
语音由ai生成	5200
""", '说': """
说点什么	5236
""", '请': """
请先登录再评论	5169
请关闭广告拦截器	5211
请我们喝杯咖啡	5216
请查收邮件	5222
请检查您的收件箱	5222
请继续往下阅读	5125
请输入您的电子邮件	5243
请输入您的邮箱	5243
请输入昵称	5236
请输入有效的电子邮件地址	5222
请输入有效的邮箱地址	5222
请输入邮箱	5112
请选择金额	5241
""", '读': """
读者专享	5198
读者优惠	5198
""", '豆': """
豆瓣	5172
""", '購': """
購入はこちら	2929
購票	5235
購票連結	5198
購読	2849
購読する	2849
購読のお申し込み	2849
購読プラン	2970
購読プランを見る	2947
購読申し込み	2849
購買本書	5198
""", '贈': """
贈る	2962
贈送文章	5169
贈送文章給朋友	5169
贈送此文	5169
""", '贊': """
贊助	5102
贊助內容	5125
贊助商	5125
贊助我們	5216
""", '购': """
购买本书	5198
购买此书	5198
购票	5235
购票链接	5198
""", '赞': """
赞	5194
赞助	5102
赞助内容	5125
赞助商	5235
赞助商链接	5125
赞助我们	5216
赞赏	5102
赞赏作者	5241
""", '赠': """
赠送文章	5233
赠送此文	5169
""", '超': """
超值方案	5219
""", '跳': """
跳到主要內容	5140
跳到內容	5137
跳到食谱	61
跳至主要內容	5137
跳至主要内容	5137
跳至內容	5137
跳至食譜	61
跳转到主要内容	5137
跳转到食谱	61
跳过广告	5240
""", '踩': """
踩	5194
""", '載': """
載入中	5200
載入內容	5204
載入更多	5140
載入貼文	5204
""", '輸': """
輸入您的電子郵件	5243
""", '轉': """
轉發	5119
""", '转': """
转发	5119
""", '载': """
载入内容	5204
""", '输': """
输入您的邮箱	5243
""", '返': """
返信	2873
返信する	2873
返信を書く	2964
返信を表示	2925
返信を見る	2925
返信を隠す	2925
返回上一页	5245
返回列表	5245
返回頂部	5225
返回顶部	5140
返回首頁	5225
返回首页	5140
""", '还': """
还不是会员	5219
还有更多精彩内容	5245
还没有账号	5219
""", '这': """
这篇文章对你有帮助吗	5193
这篇文章对您有帮助吗	5193
""", '进': """
进入专题	5225
进入专题页	5225
""", '连': """
连结已复制	5233
""", '追': """
追蹤	5120
追蹤中	5230
追蹤主題	5230
追蹤作者	5230
追蹤我們	5120
""", '退': """
退出全屏	5200
""", '送': """
送信	91	2951
送信が完了しました	2950
送信しました	2950
送信する	91	2951
送信完了	2950
送出	91	5223
送出成功	5222
送出留言	5193
送出評論	5193
送料無料	2963
""", '选': """
选择	5220
选择方案	5219
选择订阅方案	5219
选择金额	5241
""", '逐': """
逐字稿	5201
""", '這': """
這篇文章對你有幫助嗎	5193
這篇文章對您有幫助嗎	5193
""", '通': """
通報	2926
通報する	2873
通知をオン	2860
通知をオンにする	2938
通知を受け取らない	2938
通知を受け取りますか	2938
通知を受け取る	2907
通知を設定する	2938
通知を許可	2938
通知を許可しますか	2938
通知を許可する	2938
""", '速': """
速報	2882
速報を通知で受け取る	2938
速報通知を受け取る	2907
""", '連': """
連結已複製	5169
連載	2882
連載の新着をメールでお知らせ	2864
連載をフォロー	2960
連載をフォローする	2960
連載を見る	2954
連載一覧	2954
""", '遊': """
遊戲	5197
""", '運': """
運営会社	2868	2896
""", '違': """
違反を報告	2925
違反を報告する	2925
違反報告	2873
""", '選': """
選單	5140
選択する	2948
選擇	5220
選擇方案	5219
選擇訂閱方案	5219
選擇金額	5241
""", '還': """
還不是會員	5219
還沒有帳號	5219
""", '邮': """
邮箱	5112
邮箱格式不正确	5222
邮箱格式错误	5222
""", '配': """
配信停止はいつでも可能です	2950
""", '重': """
重新加载页面	5211
重新播放	5201
重新整理頁面	5211
重新載入頁面	5211
""", '金': """
金額を入力	2944
金額を指定	2944
金額を指定する	2944
金額を選ぶ	2969
金額を選択	2969
金額を選択してください	2969
""", '錯': """
錯誤回報	5150
""", '链': """
链接已复制	5169
""", '閉': """
閉じる	2845	2886
""", '開': """
開く	2887
開啟推播	5208
開啟通知	5208	5210
開始測驗	5196
開通會員	5106
""", '間': """
間違いを見つけたら	2955
""", '関': """
関連	2882
関連する記事	2882
関連キーワード	2882
関連タグ	2882
関連トピックス	2882
関連ニュース	2882
関連リンク	2882
関連動画	2882
関連動画を見る	2968
関連情報	2882
関連記事	2882
関連記事はこちら	2917
関連記事をもっと見る	2973
関連記事を見る	2973
""", '閱': """
閱讀下一篇	5245
閱讀全文	5140
閱讀原文	5182
閱讀排行	5139
閱讀更多	5140
""", '關': """
關於作者	5226
關於我們	5126
關注	5120
關注作者	5230
關注我們	5120
關注此主題	5230
關鍵字	5134
關閉	5101
關閉視窗	5245
關閉選單	5245
""", '阅': """
阅读下一篇	5245
阅读全文	5140
阅读剩余全文	5245
阅读原文	5182
阅读排行	5139
阅读更多	5140
""", '随': """
随时取消	5219
随时可取消	5219
""", '隐': """
隐私偏好	5239
隐私政策	5126
隐私权政策	5126
隐私设置	5205
""", '隨': """
隨時取消	5219
""", '隱': """
隱私偏好	5239
隱私政策	5126
隱私權政策	5126
隱私權設定	5204
隱私設定	5205
""", '離': """
離開全螢幕	5200
""", '電': """
電子信箱	5112
電子信箱格式錯誤	5222
電子報	5112
電子版	2849
電子郵件格式不正確	5222
電郵	5223
""", '静': """
静音	5201
""", '靜': """
靜音	5201
""", '音': """
音声で聞く	2861
音声をダウンロード	2931
音声を再生	2968
音声読み上げ	2907
音頻長度 #	5167
音频播放器	5240
""", '頭': """
頭條	5134
""", '顯': """
顯示內容	5204
顯示原文	5141
顯示字幕	5200
顯示更多	5140
顯示貼文	5204
""", '飲': """
飲酒過量,有害健康	5198
飲酒過量有害健康	5198
""", '首': """
首頁	5140
首页	5140
""", '马': """
马上开始	5141
马上玩	5196
""", '验': """
验证码	5223
""", '點': """
點我看影片	5169
點我看更多	5137
點擊排行	5139
點擊播放	5200
點擊播放本文	5169
點擊放大	5225
點擊看大圖	5225
點擊看更多	5137
點擊開啟聲音	5240
點擊閱讀全文	5245
點此看更多	5137
點閱排行	5181
""", '가': """
가	2998	3032
가 가 가	3032
가가가	3032
가격 보기	3105
가로세로 낱말퀴즈	3058
가입하기	2987
가장 많이 본 뉴스	3005
가장 인기	3080
""", '강': """
강연 신청하기	3047
""", '개': """
개인정보 보호 설정	3099
개인정보 설정	3064
개인정보 수집 동의	3081
개인정보 수집 및 이용 동의	3081
개인정보 수집 및 이용에 동의합니다	3081
개인정보 수집·이용에 동의합니다	3081
개인정보 처리방침	3003
개인정보처리방침	3003
""", '갤': """
갤러리 닫기	3104
갤러리 보기	3086
""", '거': """
거부	3003	3025
""", '검': """
검색	3007
""", '게': """
게시물 보기	3064
게시물 불러오기	3064
게임	3058
게임 전체보기	3056
게임 하러 가기	3056
""", '결': """
결과 보기	91	3008
""", '계': """
계속 읽기	2987
계정이 있으신가요	3079
""", '고': """
고객센터	3003
고충처리	3020
고충처리인	3020	3087
""", '공': """
공감	3055
공감백배 #	3033
공감순	3055
공유	2998
공유하기	2998
""", '과': """
과거순	3055
""", '관': """
관련 기사	3005
관련 기사 더보기	3104
관련 뉴스	3005
관련 영상	3043
관련 태그	3005
관련기사	3005
관련기사 더보기	3104
관련뉴스	3005
관련키워드	3005
""", '광': """
광고	3002
광고 건너뛰기	3100
광고 닫기	3002
광고 문의	3020
광고 문의하기	3048
광고 아래에 기사가 계속됩니다	3059
광고 영역	87
광고 종료	3059
광고 차단 해제 방법	3070
광고 차단을 해제해 주세요	3070
광고 차단을 해제했습니다	3070
광고 차단이 감지되었습니다	3070
광고 후 계속됩니다	3059
광고문의	3020
광고성 정보 수신 동의	3081
광고성 정보 수신에 동의합니다	3081
""", '괜': """
괜찮습니다	2982
""", '교': """
교보문고에서 구매	3059
""", '구': """
구글 계정으로 계속하기	3079
구글 계정으로 로그인	3079
구글 선호 매체로 추가	3091
구글 플레이에서 다운로드	3067
구글로 계속하기	3079
구글로 로그인	3079
구글플레이에서 다운로드	3067
구독	2987
구독 갱신	3102
구독 상품 보기	3079
구독 상품 선택	3079
구독 상품 안내	3102
구독 신청	2987
구독 신청이 완료되었습니다	3081
구독 신청하기	3079
구독 안내	3102
구독 전용	2987
구독 중	2987
구독 취소	3092
구독권 선택	3079
구독신청	2987	3020
구독이 완료되었습니다	3035
구독자 전용	2990
구독자 전용 기사	3079
구독자 전용 혜택	3059
구독자 혜택	3059
구독자가 선물한 기사입니다	3106
구독중	3091
구독하고 이어서 읽기	3035
구독하기	2987
구매하기	3059
구매하러 가기	3059
""", '글': """
글씨 크기	65
글씨크기	2998
글자 작게	3093
글자 크게	3093
글자 크기	2998
글자 크기 변경	65	3035
글자 크기 조절	65	3035
글자크기	2998	3032
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3101
금액 직접 입력	3075
금액을 선택하세요	3101
금액을 선택해 주세요	3101
""", '기': """
기계 번역	3061
기대해요 #	3033
기부하기	2983
기사 계속 보기	3104
기사 공유	3093
기사 공유하기	2998
기사 구매	3102
기사 더 보기	3104
기사 더보기	3035
기사 듣기	3035
기사 링크 복사	3035
기사 본문	3007
기사 선물하기	3035
기사 스크랩	3093
기사 스크랩하기	3035
기사 오류 신고	3035
기사 오류 제보	3035
기사 요약	3090
기사 원문 보기	3035
기사 음성으로 듣기	3060
기사 잠금 해제	3102
기사 저장	3093
기사 저장하기	3035
기사 전문 보기	3086
기사 전체보기	3086
기사 제보	3020	3087
기사 제보 및 문의	3035
기사 추천	3096
기사 평가하기	3096
기사 후원하기	2983
기사는 광고 아래에 계속됩니다	3059
기사는 광고 후 계속됩니다	3059
기사듣기	3060
기사를 공유합니다	3106
기사에 대한 의견	3004
기사원문	3007
기사저장	2998
기사제보	3020	3087
기사추천	3096
기자 구독	3019
기자 구독하기	3019
기자 소개	3087
기자 응원하기	3021
기자 페이지	3019
기자 프로필	3021
기자 프로필 보기	3019
기자 홈	3021
기자구독	3021	3091
기자에게 메일 보내기	3087
기자에게 이메일 보내기	3087
기자의 다른 기사	3019
기자의 다른 기사 보기	3021	3086
기자의 다른기사	3005	3021
기자의 다른기사 보기	3086
기자페이지 바로가기	3086
기자프로필	3021
기획 기사 보기	3086
""", '나': """
나중에	2982
나중에 보기	3035
나중에 읽기	3035
나중에 하기	2982
""", '남': """
남성	3032
남은 시간	3061
남자	3032
""", '낱': """
낱말 퍼즐 풀기	3015
낱말퀴즈	3058
""", '내': """
내 정보	2987
내용을 입력하세요	3103
내용을 입력해 주세요	3103
""", '네': """
네, 받을게요	3068
네이버 구독	3001
네이버 로그인	3079
네이버 밴드 공유	3093
네이버 블로그	2998
네이버로 로그인	3079
네이버에서 구독	3001
네이버에서 구독하기	3001
""", '놀': """
놀랐어요 #	3033
""", '놓': """
놓치면 안 되는 기사	3043
""", '뉴': """
뉴스 더보기	3086
뉴스 듣기	3035
뉴스레터 구독	2993
뉴스레터 구독 신청	2993
뉴스레터 구독이 완료되었습니다	3103
뉴스레터 무료 구독	3035
뉴스레터 신청	2993
""", '느': """
느림	3032
""", '닉': """
닉네임을 입력하세요	3096
""", '다': """
다른 공유 찾기	2998
다른 금액	3075
다른 기사	19	3005
다른 기사 더 보기	19
다른 기사 보기	3019
다른기사	3005
다른기사 보기	3005
다시 보기	3061
다시 보지 않기	2982
다시보기	3061
다음	3007
다음 기사	3005
다음 기사 보기	3035
다음 기사 읽기	3104
다음 동영상	3100
다음 사진	3086
다음 영상	3100
다음 이미지	3104
다음 페이지	3007
다음글	3086
다음기사	3005
다음에	2982
다음에 하기	3069
다크모드	3065
""", '닫': """
닫기	2982
""", '답': """
답글	3004
답글 달기	3054
답글 더보기	3054
답글 보기	3054
답글 쓰기	3054
답글 접기	3054
답글쓰기	3004
""", '당': """
당신의 생각은	3014
당신이 좋아할 만한	3005
""", '댓': """
댓글	3004
댓글 #	3004
댓글 #개	3004
댓글 닫기	3054
댓글 달기	3017
댓글 더보기	3054
댓글 등록	3054
댓글 등록하기	3054
댓글 보기	3004
댓글 신고	3096
댓글 신고하기	3096
댓글 쓰기	3004
댓글 운영 원칙	3054
댓글 운영 정책	3035
댓글 운영정책	3017	3035
댓글 입력	3017
댓글 작성	3054
댓글 작성 규칙	3054
댓글 작성하기	3054
댓글 전체보기	3017
댓글 정렬	3017
댓글 정책	3054
댓글보기	3004
댓글쓰기	3004
댓글을 남겨 주세요	3096
댓글을 남겨주세요	3096
댓글을 입력하세요	3096
댓글을 입력해 주세요	3096
댓글을 입력해주세요	3004
댓글을 작성하려면 로그인 해주세요	3096
댓글이 닫혔습니다	3054
""", '더': """
더 많은 옵션	3093
더 보기	3007
더 알아보기	3025
더보기	3005	3007
""", '도': """
도서 구매하기	3059
도움돼요 #	3033
도움이 되었나요	3054
""", '독': """
독자 의견 조사	3035
독자 특별 할인	3059
독자 할인	3059
""", '동': """
동영상	3005
동영상 로딩 중	3060
동영상 보기	3100
동영상 재생	3060
동영상 플레이어	3100
동영상을 불러오는 중입니다	3060
동영상을 불러올 수 없습니다	3100
동영상을 재생할 수 없습니다	3060
동의	3003	3025
동의 관리	3064
동의 철회	3064
동의 철회하기	3064
동의 후 계속	3064
동의하고 계속	3064
동의하고 계속하기	3064
동의합니다	3003
""", '뒤': """
뒤로 가기	3008
""", '등': """
등록	3004
""", '디': """
디지털 구독하기	3102
디지털뉴스부	3019
디지털뉴스팀	3019
디지털콘텐츠팀	3019
""", '또': """
또는	3080
""", '라': """
라인	2998
""", '랭': """
랭킹	3005
랭킹뉴스	3005
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
로그아웃	2987
로그인	2987
로그인 상태 유지	3079
로그인 유지	3079
로그인 전용 기사	3079
로그인 후 댓글 쓰기	3035
로그인 후 댓글 작성이 가능합니다	3096
로그인 후 댓글을 작성하실 수 있습니다	3017
로그인 후 댓글을 작성할 수 있습니다	3054
로그인 후 이용해 주세요	3054
로그인/회원가입	2987
로그인이 필요	2990
로그인하고 계속 읽기	3102
로딩 중	3060
로딩 중입니다	3060
로딩중	3060
""", '링': """
링크 복사	2998
링크가 복사되었습니다	3035
""", '마': """
마이페이지	2987
""", '많': """
많이 본 기사	3005
많이 본 뉴스	3005
많이 본 영상	3043
많이 읽은 기사	3005
많이본 기사	3005
많이본 뉴스	3005
""", '매': """
매달	3076
매월	3076
""", '맨': """
맨 위로	3007
맨위로	3007
""", '메': """
메뉴	3007
메뉴 닫기	3007
메시지가 전송되었습니다	3081
메일	2998
메일함을 확인해 주세요	3081
""", '멤': """
멤버십 가입	3102
멤버십 가입하기	3102
""", '모': """
모두 거부	3065
모두 동의	3003
모두 허용	3065
모든 쿠키 거부	3099
모든 쿠키 수락	3099
모든 쿠키 허용	3099
모르겠다	3055
모름/무응답	3055
모바일 웹으로 계속	3067
""", '목': """
목록	3007
목록 보기	3086
목록보기	3007
목록으로	3086
목록으로 돌아가기	3104
""", '무': """
무료 게임	3056
무료 배송	3095
무료 체험 시작하기	2987
무료 회원가입	2987
무료, 스팸 없음	3081
무료로 읽기	3102
무료배송	3095
무제한 이용하기	3102
""", '문': """
문의	3004
문의 내용	3103
문자 크기	65
""", '바': """
바로 구매하기	3059
바로가기	2998
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3061
""", '밴': """
밴드	2998
""", '번': """
번역 보기	3008
""", '베': """
베스트	3005
""", '보': """
보내기	3083
보통	3032
""", '복': """
복사	3094
복사하기	2998
""", '본': """
본 사이트는 쿠키를 사용합니다	3026
본문 글씨 줄이기	2998	3032
본문 글씨 키우기	2998	3032
본문 바로가기	3007
본문으로 바로가기	3007
""", '북': """
북마크	2998
""", '분': """
분석탁월 #	3033
""", '브': """
브라우저에서 계속	3067
브라우저에서 계속 보기	3067
""", '비': """
비공감	3055
비밀번호 찾기	2987
비밀번호를 잊으셨나요	3079
""", '빠': """
빠름	3032
""", '사': """
사업제휴	3020
사이트맵	3003
사전 등록하기	3047
사전등록	3047
사전등록 하기	3047
사진 더 보기	3086
사진 더보기	3086
사진 모두 보기	3086
사진 크게 보기	3086
사진 크게보기	3086
사진 확대	3007
""", '삭': """
삭제된 동영상입니다	3060
""", '상': """
상품 보기	3105
상품 상세보기	3105
""", '새': """
새로고침	3070
""", '선': """
선착순 # 명	3046
선착순 #명	3046
선착순 마감	3046
선택	3080
선택 저장	3064
선호 매체로 추가	3091
""", '설': """
설문	92
설문 결과	3055
설문 결과 보기	3096
설문 참여 바로가기	3035
설문 참여하기	3035
설문에 참여하기	3054
설문조사	92
설문조사 참여하기	3035
설정	3025
설정 관리	3099
설정 저장	3064
""", '소': """
소리 켜기	3100
""", '속': """
속보	3005
속보 알림 받기	3035
속보 알림 신청	3035
속보 알림을 받으시겠습니까	3068
""", '스': """
스도쿠	3058
스크랩	2998
스크랩하기	3035
스크립트	3061
스크립트 보기	3060
스토어	3095
스토어 바로가기	3059
스폰서	3002
스폰서 링크	3048
스폰서 콘텐츠	3048
스폰서링크	3048
""", '슬': """
슬퍼요	3033
슬퍼요 #	3033
""", '시': """
시리즈 보기	3086
""", '신': """
신고	3004
신고하기	3055
신문구독	2987
신청이 완료되었습니다	3081
""", '실': """
실시간 뉴스	3005
""", '쏠': """
쏠쏠정보 #	3033
""", '아': """
아마존에서 구매	3059
아마존에서 보기	3059
아이디 저장	3079
아이디 찾기	3079
아직 회원이 아니신가요	3079
""", '알': """
알겠습니다	3008
알라딘에서 구매	3059
알라딘에서 보기	3059
알림 받기	2997
알림 설정	2997
알림 설정하기	3068
알림 켜기	3068
알림 허용	3068
알림을 받으시겠습니까	3068
알림을 받으시겠어요	3068
알림을 켜시겠습니까	3068
""", '애': """
애드블록을 해제해 주세요	3070
애드블록이 감지되었습니다	3070
애플로 계속하기	3079
애플로 로그인	3079
""", '앱': """
앱 다운로드	2997
앱 다운로드하기	2997
앱 다운받기	3067
앱 설치	2997
앱 설치하기	2997
앱스토어에서 다운로드	3067
앱에서 계속 읽기	3067
앱에서 보기	3067
앱에서 열기	3067
앱에서 이어보기	3067
앱으로 보기	3067
""", '언': """
언제든 해지 가능	3079
언제든지 수신 거부할 수 있습니다	3081
언제든지 해지 가능	3079
""", '얼': """
얼리버드 할인	3047
""", '에': """
에디터 추천	3005
""", '여': """
여러분의 생각은	3014
여러분의 후원이 큰 힘이 됩니다	3075
여성	3032
여자	3032
""", '연': """
연간 결제	3080
연간 구독	3080
연관기사	3005
연재 보기	3086
""", '열': """
열기	3008
""", '영': """
영상	3005
영상 길이 #	3030
영상 더보기	3086
영상 보기	3035
영상 재생	3060
영상으로 만나보세요	3035
영상으로 보기	3035
영상을 불러오는 중입니다	3060
영상을 불러올 수 없습니다	3100
영상을 재생할 수 없습니다	3060
""", '예': """
예매 바로가기	3059
예매하기	3059
예스#에서 구매	3059
예스#에서 보기	3059
""", '오': """
오늘 하루 보지 않기	2982
오늘은 그만 보기	2982
오늘의 낱말 퍼즐	3015
오늘의 설문	3015
오늘의 스도쿠	3015
오늘의 십자말풀이	3015
오늘의 운세	3058
오늘의 추천	3005
오늘의 투표	3015
오늘의 핫뉴스	3043
오디오 다운로드	3060
오디오 플레이어	3100
오디오로 듣기	3035
오래된순	3055
오류 신고	3004
오류 신고하기	3035
오류가 발생했습니다	3081
오타 신고	3054
오탈자 신고	3035
""", '온': """
온라인뉴스팀	3019
""", '올': """
올바른 이메일 주소를 입력해 주세요	3081
올바른 이메일을 입력해 주세요	3081
""", '옵': """
옵션 관리	3099
""", '요': """
요금제 보기	3102
요약	3007
""", '원': """
원고료 보내기	3101
원문 보기	3008
원문보기	3007
""", '월': """
월간 결제	3080
월간 구독	3080
""", '웨': """
웨비나 신청하기	3047
""", '웹': """
웹에서 계속 보기	3067
""", '위': """
위로	3007
위로 가기	3086
""", '유': """
유료 구독자 전용	3079
유료 기사입니다	3035
유료회원 전용	3079
유료회원 전용 기사	3079
유튜브 구독	3001
유튜브 구독하기	3001
유튜브에서 보기	3097
""", '윤': """
윤리강령	3020
""", '음': """
음성 다운로드	3060
음성 재생하기	3035
음성으로 듣기	2998
음소거	3061
음소거 해제	3060
음소거를 해제하려면 탭하세요	3100
""", '응': """
응원하기	2983
응원해요 #	3033
""", '의': """
의견 남기기	3054
의견 보내기	3054
의견 쓰기	3004
""", '이': """
이 기사 공유하기	3106
이 기사 구매하기	3102
이 기사 어땠나요	3035
이 기사 어떠셨나요	3054
이 기사가 도움이 되었나요	3054
이 기사는 잠겨 있습니다	3079
이 기사를 공유합니다	3035
이 기사를 추천합니다	3035
이 기사를 평가해 주세요	3096
이 기사와 함께 읽은 기사	3035
이 기자의 다른 기사	3021	3035
이 기자의 다른 기사 더보기	3086
이 동영상을 재생할 수 없습니다	3060
이 사이트는 쿠키를 사용합니다	3026
이 시각 많이 본 기사	3043
이 시각 많이 본 뉴스	3043
이 시각 주요뉴스	3005
이 시각 추천뉴스	3005
이 음성은 ai가 생성했습니다	3060
이 주제 팔로우	3091
이 콘텐츠를 표시할 수 없습니다	3064
이 페이지가 도움이 되었나요	3054
이런 기사는 어때요	3043
이름	3083
이름을 입력하세요	3103
이름을 입력해 주세요	3103
이메일	2998
이메일 주소 입력	3103
이메일 주소를 입력하세요	3081
이메일 주소를 입력해 주세요	3103
이메일 형식이 올바르지 않습니다	3081
이메일로 계속하기	3102
이메일로 공유	3093
이메일로 로그인	3102
이메일무단수집거부	3003
이메일을 입력하세요	3081
이메일을 입력해 주세요	3081
이메일을 입력해주세요	3103
이메일을 확인해 주세요	3081
이미 계정이 있으신가요	3079
이미 구독 중이신가요	2987
이미 구독 중입니다	3103
이미 등록된 이메일입니다	3103
이미 참여하셨습니다	3054
이미 투표하셨습니다	3054
이미 회원이신가요	2987
이미지 크게 보기	3007
이미지 크게보기	3086
이미지 확대	3007
이번 주 설문	3015
이번 주 투표	3015
이번주 설문	3015
이슈	3005
이어서 읽기	3104
이용권 구매	3079
이용권 선택	3079
이용약관	3003
이용약관에 동의합니다	3081
이전	3007
이전 기사	3005
이전 기사 보기	3035
이전 사진	3086
이전 영상	3100
이전 이미지	3104
이전글	3086
이전기사	3005
""", '인': """
인기 급상승	3043
인기 기사	3005
인기기사	3005
인기뉴스	3005
인쇄	2998
인쇄하기	2998
인스타그램 팔로우	3035
인스타그램에서 보기	3097
인스타그램에서 이 게시물 보기	3097
""", '일': """
일시	3076
일시 후원	3075
일시 후원하기	3075
일시정지	3061
일시후원	2983
""", '자': """
자동 번역	3061
자동 재생	3061
자동재생	3061
자막	3061
자막 보기	3060
자막 켜기	3060
자바스크립트가 비활성화되어 있습니다	3064
자발적 유료 구독	3101
자세히	3008
자세히 보기	3008	3025
""", '작': """
작게	3094
""", '잘': """
잘 모름	3055
""", '장': """
장바구니 담기	3105
장바구니에 담기	3105
""", '재': """
재생	3007	3030
재생 속도	3060
재생 시간	3061
재생 시간 #	3030
재생속도	3060
재생시간 #	3030
재생할 수 없는 동영상입니다	3060
""", '저': """
저자 소개	3088
저작권규약	3003
저장	2998
""", '전': """
전송	3083
전송되었습니다	3081
전체 기사	3104
전체 기사 보기	3086
전체 뉴스 보기	3086
전체 댓글	3004
전체 댓글 보기	3017
전체 동의	3065
전체 보기	3007
전체 사진 보기	3086
전체 화면	3061
전체메뉴	3007
전체보기	3007
전체화면	3061
전체화면 종료	3060
""", '접': """
접기	3007
접수되었습니다	3103
""", '정': """
정기	3076
정기 후원	3075
정기 후원하기	2983
정기구독	2987
정기후원	2983
정기후원 신청	3101
정기후원 신청하기	3101
정기후원하기	3075
정렬	3055
정상적으로 접수되었습니다	3103
정정·반론보도 신청	3087
정정보도 신청	3087
정정보도 요청	3087
""", '제': """
제보	3004
제보 바로가기	3087
제보하기	3004
제작 지원	3095
제작지원	3095
제출	91	3083
제휴 광고	3059
제휴 문의	3020
제휴 콘텐츠	3059
제휴문의	3020
""", '좋': """
좋아요	2998
좋아요 #	3033
좋은 기사 후원하기	2983
""", '주': """
주소 복사	3035
주소가 복사되었습니다	3035
주소복사	2998
주요 기사	3005
주요 뉴스	3005
주요 뉴스 더보기	3043
주요기사	3005
주요뉴스	3005
주제 팔로우	3091
""", '지': """
지금 구매하기	3059
지금 뜨는 기사	3043
지금 뜨는 뉴스	3043
지금 플레이	3056
지금 플레이하기	3056
지금 후원하기	3101
지나친 음주는 건강에 해롭습니다	3059
지나친 음주는 건강을 해칩니다	3059
지도 보기	3008
지면보기	2987
""", '직': """
직접 입력	3076
""", '차': """
차단	3069
""", '참': """
참가 신청	3047
참가 신청하기	3047
참가신청하기	3047
참여하기	91
""", '창': """
창 닫기	3104
""", '찾': """
찾아오시는 길	3020
""", '책': """
책 구매하기	3059
""", '첫': """
첫 댓글을 남겨주세요	3096
첫 댓글을 작성해 보세요	3096
""", '청': """
청소년보호정책	3003
""", '총': """
총 #명 참여	3014
""", '최': """
최고의 혜택	3080
최신 기사	3005
최신 뉴스	3005
최신기사	3005
최신뉴스	3005
최신순	3055
최저가 보기	3105
""", '추': """
추천	3080
추천 기사	3005
추천 스폰서	3048
추천 영상	3043
추천기사	3005
추천뉴스	3005
추천순	3055
""", '축': """
축하해요 #	3033
""", '친': """
친구 추가하기	3035
""", '카': """
카카오 계정으로 로그인	3079
카카오 로그인	3079
카카오로 로그인	3079
카카오로 시작하기	3079
카카오스토리	2998
카카오톡	2998
카카오톡 공유	2998
카카오톡 공유하기	3093
카카오톡으로 공유	3035
카카오톡으로 공유하기	3035
카테고리	3005
""", '커': """
커피 한 잔 사주기	3075
커피 한 잔 후원하기	3075
""", '콘': """
콘텐츠 보기	3064
콘텐츠 불러오기	3064
콘텐츠 표시	3064
""", '쿠': """
쿠키 관리	3064
쿠키 기본 설정	3024
쿠키 설정	3003
쿠키 설정 관리	3064
쿠키 설정 변경	3024
쿠키 정책	3026
쿠키 허용	3026
쿠팡에서 구매	3059
쿠팡에서 구매하기	3059
쿠팡에서 보기	3059
쿠폰 받기	3105
""", '퀴': """
퀴즈	3058
퀴즈 도전하기	3056
퀴즈 풀기	3035
퀴즈 풀러 가기	3056
""", '크': """
크게	3094
""", '클': """
클릭하면 소리가 켜집니다	3100
""", '키': """
키워드	3005
""", '태': """
태그	3005
""", '텔': """
텔레그램에서 소식 받기	3035
""", '투': """
투표	92
투표 결과	3055
투표 결과 보기	91
투표 참여하기	3054
투표가 완료되었습니다	3054
투표에 참여해 주셔서 감사합니다	3054
투표하기	91	3035
투표해 주셔서 감사합니다	91	3054
""", '트': """
트위터	2998
트위터 공유	2998
트위터로 공유	3093
트위터에서 보기	3097
""", '특': """
특집 더보기	3086
특집 보기	3086
""", '티': """
티켓 예매	3059
티켓 예매하기	3059
""", '틱': """
틱톡에서 보기	3097
""", '파': """
파워링크	3048
""", '팔': """
팔로우 중	3091
팔로우 취소	3091
""", '팟': """
팟빵에서 듣기	3097
""", '페': """
페이스북	2998
페이스북 공유	2998
페이스북에서 보기	3097
페이스북으로 공유	3035
페이스북으로 로그인	3079
페이지 새로고침	3070
페이지를 새로고침하세요	3070
페이팔로 결제	3102
""", '편': """
편집 원칙	3087
편집규약	3020
""", '펼': """
펼치기	3007
""", '포': """
포럼 참가 신청하기	3047
포토	3005
포토 갤러리	3086
""", '폰': """
폰트 크기	2998
""", '푸': """
푸시 알림 받기	3068
""", '프': """
프리미엄	2987
프린트	2998
""", '피': """
피드백 보내기	3054
""", '필': """
필수	3083
필수 입력	3081
필수 입력 항목	3081
필수 입력 항목입니다	3081
필수 항목	3083
필수 항목입니다	3081
필자 소개	3087
""", '한': """
한 번	3076
한번만	3076
""", '할': """
할인 코드	3105
""", '함': """
함께 보면 좋은 기사	3005
함께 볼 기사	3043
함께 읽으면 좋은	3005
함께 읽은 기사	3043
""", '핫': """
핫뉴스	3005
핫이슈	3005
핫클릭	3043
""", '항': """
항상 허용	3065
""", '해': """
해제 방법	3074
해제했습니다	3074
""", '행': """
행사 신청하기	3047
""", '허': """
허용	3025	3069
""", '헤': """
헤드라인	3005
""", '현': """
현재 시간	3061
""", '협': """
협찬	3002
""", '홈': """
홈	3007
홈으로	3086
홈으로 가기	3086
""", '화': """
화나요	3033
화나요 #	3033
화제의 뉴스	3005
화질	3061
""", '확': """
확인	3008
""", '환': """
환경설정 관리	3099
""", '회': """
회사 소개	3020
회사소개	3003	3020
회원 전용	2990
회원 전용 기사	3079
회원가입	2987
회원가입하고 계속 읽기	3102
회원이 아니신가요	3079
""", '후': """
후속강추 #	3033
후속기사 원해요	3033
후속기사 원해요 #	3033
후원	2983
후원 바로가기	3075
후원 신청	3075
후원 안내	2983
후원 페이지 바로가기	3075
후원 페이지로 이동	3075
후원 하기	2983
후원자 되기	3075
후원하기	2983
후원해 주셔서 감사합니다	3101
후원회원 가입	2983
후원회원 되기	3075
""", '훈': """
훈훈해요	3033
훈훈해요 #	3033
""", '흥': """
흥미진진 #	3033
""", '힘': """
힘내요 #	3033
"""}

START = {'a': """
aboneliğiniz	4698 K başariyla
abonē	3208 K par	3208 K no	3208 K un	3210 K
acasă	98 K >	98 K '	98 K "
accès	2014 K illimité
această	52 K investigație	3937 K traducere	4000 K știre a fost
además	1549 K:	1603 K, en
adresă	3912 K de e-mail invalidă	3912 K de email invalidă
adó	2421 K #%
adód	2421 K #%
adója	2421 K #%
ai가	3027 K 자동 번역한	3027 K 번역한	3027 K 핵심	3027 K 요약한	3029 K 읽어
ai에게	3027 K 물어	3027 K 질문	3027 K 물어보기
ajánld	2421 K fel adód
ajánlja	2421 K fel adója	2421 K fel adód
ajánljuk	2446 K:
ajánlott	2448 K videó:	2448 K cikk:	2448 K cikkünk:
aktivér	709 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4536 K dig till vårt	4554 K
annoncørbetalt	771 K indhold fra
annonsørinnhold	3575 K fra
anúncio	3880 K em #
aportá	1492 K desde
apoyá	81 K
après	2167 K déduction fiscale
após	3741 K # meses	3741 K o período	3741 K o primeiro
apóyanos	1492 K desde
apúntate	1580 K al curso	1580 K a nuestro	1584 K a nuestro seminario	1584 K a nuestro evento
aquí	1615 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3615 K wyraża poglądy	3615 K wyraża opinie	3615 K jest opinią	3629 K ukazał się	3629 K pochodzi z	3635 K przetłumaczony	3635 K został przetłumaczony	3635 K czyta	3635 K wygenerowany	3675 K został	3675 K przetłumaczono	3711 K ukazał się	3711 K pierwotnie ukazał	3711 K pochodzi z	3712 K	3722 K powstał we współpracy z
artykuły	3625 K autora
artículo	1638 K publicado originalmente	1667 K publicado en colaboración
artículos	1509 K gratuitos
ascultă	1 K	3923 K:	3947 K podcastul	3947 K acest articol	4009 K pe
atradāt	44 K
atsisiųskite	3142 K
autorė	3146 K:
autoři	538 K jsou
außerdem	933 K lesenswert:	933 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1592 K la app
beiträge	27 K	969 K von
benefício	3809 K do assinante:
berätta	59 K i	59 K gärna
beställ	4554 K
bestätigen	802 K sie ihre
bestätigungsmail	802 K
besøg	694 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1517 K diario	1517 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4989 K viết dành riêng cho	4989 K viết dành cho thuê bao	5001 K này có nội dung do	5001 K này có nội dung từ	5001 K viết này có nội dung	5001 K viết này chứa nội dung	5006 K liên quan:	5018 K viết thể hiện quan điểm	5018 K viết thể hiện quan điểm cá nhân	5018 K viết thể hiện văn phong	5018 K viết là quan điểm	5018 K viết phản ánh quan điểm	5018 K viết không phản ánh quan điểm	5023 K viết này có	5023 K viết có hữu ích	5027 K viết được dịch tự động	5027 K được dịch tự động	5027 K viết này được dịch	5027 K viết được tóm tắt	5027 K viết có sử dụng ai	5077 K viết được bảo vệ	5078 K viết được thực hiện	5078 K viết được viết	5078 K viết này được	5085 K viết tiếp tục
báo	5023 K lỗi bài viết
bình	5 K luận	27 K luận	5026 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4698 K aboneliğiniz
bültenimize	4698 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2446 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4989 K đã là thuê bao	5023 K phát hiện	5023 K thấy bài viết
bản	5023 K tóm tắt này	5027 K dịch tự động	5078 K dịch được
bấm	5029 K để nghe
bật	4995 K thông báo
""", 'c': """
caractères	2116 K restants
caràcters	447 K restants
chceš	560 K u nás pracovat	4323 K u nás pracovať
chefredaktör	4552 K och ansvarig utgivare:	4552 K:
chơi	5052 K ngay:
chưa	32 K có bình luận
citeşte	3923 K şi	3923 K şi:
citește	3923 K și	3923 K și:	3923 K:	3923 K mai mult	3923 K aici	3923 K mai departe:
citiți	3923 K și
ciąg	3639 K dalszy
colaborá	1492 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3743 K exclusivo para	3802 K gerado	3808 K promovido por	3808 K recomendado por	3812 K oferecido por	3839 K incorporado d	3839 K externo d	3839 K incorporado do	3839 K incorporado da	3839 K externo do
conținut	3937 K generat	3945 K oferit de	3975 K încorporat de	3975 K extern de
coût	2167 K après déduction	2167 K réel après
crédit	2110 K photo	2110 K photos
crédits	2110 K photo	2110 K photos
créer	2039 K une alerte pour "	2039 K une alerte sur "	2039 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5032 K đặt ứng dụng	5032 K ứng dụng	5032 K app
còn	5050 K lại # ký tự
có	72 K thắc mắc	5006 K thể bạn quan tâm:	5073 K lỗi xảy ra
cấm	5077 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3930 K ai informații	3940 K ai observat o
dalinkitės	3142 K
další	525 K články autora
darovať	4317 K
dernières	2056 K actualités
descarcă	13 K	3962 K aplicația
descargá	13 K	1592 K la app
descărcați	13 K
dezactivează	3985 K adblock	3985 K ad
dežurni	41 K telefon redakcije
direcționează	3905 K #% din
disponível	3752 K no google play	3817 K na app store	3817 K no google play	3817 K para android e	3881 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
donează	3905 K #% din
doná	1492 K desde
doporučené	523 K video:
doporučte	553 K
doporučujeme	523 K článek:
dorești	3980 K să primești notificări
doriți	3980 K să primiți notificări
dosszié	2529 K: így	2529 K: itt	2529 K: ezért	2529 K: miért	2529 K: hogyan	2529 K: mit	2529 K: ki	2529 K: mi	2529 K: ez	2529 K: ezt	2529 K: hallgassa	2529 K: nézze	2529 K: minden	2529 K: a	2529 K: az
dostępna	3642 K w
dostępne	3642 K w
dostępny	3642 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3653 K do	3666 K do dyskusji
držte	28 K se
duración	1654 K del vídeo	1654 K del episodio
duração	3880 K do vídeo
durée	2163 K de la vidéo	2163 K de l'épisode
dzięki	3698 K naszym czytelnikom	3698 K naszym czytelniczkom
dành	4989 K riêng cho thuê bao	4989 K riêng cho độc giả	4989 K riêng cho người đăng ký	4989 K cho thuê bao
découvrez	2058 K aussi	2086 K la boutique	2086 K notre boutique	2086 K nos jeux	2086 K notre hors-série	2096 K notre application	2096 K notre appli
décryptage	2058 K :
déductible	2003 K des impôts	2003 K à #
déjà	2012 K abonné	2012 K inscrit	2012 K client
désactiver	2075 K les sous-titres
díky	602 K našim čtenářům	602 K našim předplatitelům
dùng	5039 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2500 K kedvezmény:	2500 K előny:	2500 K ajánlat:
előfizetőinknek	2521 K köszönhetően
előfizetőként	89 K	2478 K
encuéntranos	12 K
envía	3 K	1554 K tus cartas	1554 K tu carta
envíanos	1566 K
envíe	1554 K sus cartas	1554 K su carta
ermöglicht	935 K von
erről	2446 K bővebben
escríbenos	1552 K
escúchalo	1655 K en spotify	1655 K en apple podcasts
escúchanos	1655 K en spotify
estagiária	3785 K sob supervisão	3785 K sob a supervisão	3785 *K sob supervisão	3795 K sob supervisão	3795 * K sob supervisão
estagiário	3785 K sob supervisão	3785 K sob a supervisão	3785 *K sob supervisão	3795 K sob supervisão
""", 'f': """
faça	3770 K o quiz	3805 K as palavras cruzadas	3815 K o quiz	3815 K o teste	3815 K o nosso
felelős	2475 K szerkesztő:	2475 K kiadó:
fiți	31 K primul
folosești	3985 K un ad
folosiți	3985 K un ad
foretrækker	710 K du
fortsätt	4556 K läsa
fortæl	59 K mig
fotogalería	1634 K:
fotogaléria	4291 K:
fotografía	1548 K # de #	1604 K:
fotoğraf	4797 K # / #	4797 K #/#
frågor	72 K	73 K om artikeln
få	685 K fuld adgang til	709 K adgang	709 K fri	709 K fuld	709 K besked	709 K ugens	709 K dagens	709 K de	709 K nyheder	709 K en notifikation	709 K breaking	709 K seneste nyt	720 K	742 K de vigtigste nyheder	742 K vigtige nyheder	742 K de største nyheder	742 K besked om	742 K besked, når	742 K nyhederne	742 K breaking	3485 K full tilgang til	3512 K tilgang	3512 K fri	3512 K full	3512 K beskjed	3512 K varsel	3512 K ukas	3512 K dagens	3512 K de	3512 K nyheter	3512 K siste	3524 K	3526 K varsel	3526 K varsler	3526 K push	4527 K full tillgång till	4554 K tillgång	4554 K fri	4554 K full	4554 K besked	4554 K en notis	4554 K veckans	4554 K dagens	4554 K de	4554 K nyheter	4554 K senaste	4565 K
férjen	2478 K hozzá
följ	12 K	4531 K	4554 K
følg	12 K	12 K oss	689 K	709 K	3489 K	3512 K
füge	12 K uns	941 K
fügen	12 K sie uns	941 K sie
für	805 K android und ios	879 K diesen artikel	879 K diesen	930 K nur
fă	3943 K testul zilei
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2475 K:
""", 'g': """
galería	1548 K: # de #	1548 K # de #
gazeteciliğimizi	4747 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4698 K bir e-posta adresi girin	4698 K bir e-posta adresi giriniz	4698 K bir e-posta giriniz
ghé	5026 K cửa hàng trực tuyến
giọng	5027 K đọc ai
giữ	5077 K bản quyền nội dung
glöm	4554 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5023 K ý cho bài viết
gör	4536 K quizet	4536 K vårt quiz	4554 K vårt
görmemiz	4756 K gereken
görsel	4802 K yapay
günün	4751 K bulmacasini	4751 K sudokusunu	4751 K bulmacasi	4751 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2479 K lát
hintergründe	933 K dazu:
hjälp	4536 K oss bli bättre	4536 K oss att bli bättre
hjælp	694 K os med at blive bedre
hlavné	4304 K body
hlavní	540 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5026 K trả lời khảo sát	5037 K ủng hộ
hämta	13 K	4540 K
häng	4554 K med
här	4582 K finns ett inbäddat innehåll från	4582 K finns inbäddat innehåll från	4582 K visas ett inbäddat innehåll från	4582 K visas inbäddat innehåll från	4582 K är ett inbäddat innehåll från	4582 K är inbäddat innehåll från
hääleta	1709 K
håll	28 K	28 K dig
hình	5074 K #/#
hör	883 K dir	941 K	4554 K
hören	883 K sie	941 K sie
hörzeit	957 K
hør	1 K artiklen	1 K artikkelen	1 K saken	676 K også	676 K også:	694 K mere på	709 K	3476 K også	3476 K også:	3512 K
""", 'i': """
iesūti	3196 K savu	3196 K
indlæg	27 K
indlæs	736 K altid indhold fra	736 K indhold fra
inlägg	27 K
innehåll	4617 K från annonsören
innehållet	4505 K är betalt av
inscríbete	1580 K al curso	1580 K a nuestro	1580 K en nuestro	1580 K en el curso
introduceți	3912 K o adresă de e-mail
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3142 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3943 K sudoku	3968 K acum:
já	59 K fez	3743 K é assinante
játssz	2497 K most:
jäikö	1899 K juttu kesken
jälgi	1709 K
jäsenetu	1947 K:
""", 'k': """
kapcsolódó	2446 K	2446 K:	2448 K videó:	2448 K cikk:	2448 K cikkünk:
każdego	3591 K ranka
kezdőlap	98 K >
không	5077 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5026 K tra kiến thức của bạn
kjøp	3494 K billetter	3494 K billett	3512 K
klausykitės	3127 K
klikněte	521 K zde
ključne	4205 K točke	4205 K tačke
klõpsates	1709 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3210 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	709 K
kopírovat	553 K
kopírovať	4317 K
kopē	3210 K
korzyść	3681 K dla prenumeratorów:
korábbi	2448 K cikkünk:
kvíz	521 K:	581 K:	581 K dne:	581 K týdne:	2464 K	2496 K:	4291 K:	4340 K dňa:	4340 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1940 K on
käännös	1940 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2478 K
kérjen	2478 K
kérjük	28 K
kênh	4995 K youtube của báo
köp	4536 K biljetter	4536 K biljett	4554 K
kövess	12 K
kövesse	2478 K
kövessen	12 K
køb	694 K billetter	694 K billet	709 K
küfür	27 K içeren
küldd	3 K el	2457 K el nekünk
küldje	2457 K el nekünk	2478 K	2478 K tovább
ký	5050 K tự còn lại
kļūsti	3210 K
kết	5012 K nối với chúng tôi
""", 'l': """
laimē	3210 K
laimėkite	3142 K
lasītāju	3218 K aptauja:
legyél	2478 K
lejupielādē	3210 K
leé	1603 K también	1603 K más	1603 K:
lisää	1904 K kirjoittajalta	1904 K toimittajalta	1925 K meidät	1974 K aiheesta:
lugejaküsitlus	1717 K:
lásd	2446 K még
lásson	2478 K több
lát	2457 K valami
láttál	2457 K valami
lägg	4554 K till
lähetimme	1872 K vahvistusviestin	1872 K sinulle vahvistusviestin	1872 K sinulle sähköpostia
lähetä	1902 K juttuvinkki	1902 K uutisvinkki	1902 K vinkki	1908 K mielipidekirjoituksesi	1908 K mielipidekirjoitus	1925 K
lämna	4530 K dina tips	4530 K ditt tips
läs	4487 K hela artikeln	4519 K mer om	4520 K också	4520 K också:	4520 K även	4520 K mer	4520 K mer:	4520 K:	4520 K här	4520 K även:	4527 K vidare med	4527 K mer på	4540 K e-tidningen	4540 K tidningen	4554 K	4556 K vidare
läsarerbjudande	4577 K:
läsaromröstning	4574 K:
läsarresa	4577 K:
lås	4487 K upp artikeln	4487 K upp den här artikeln
læs	675 K mere om	676 K også	676 K også:	676 K mere	676 K mere:	676 K:	676 K her	676 K hele	685 K videre med	699 K e-avisen	699 K avisen	709 K	711 K videre	758 K alt om emnet:	758 K alt om:
læserafstemning	729 K:
læserrejse	733 K:
læsertilbud	658 K:	733 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	541 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1925 K meidät
löysitkö	7 K
lütfen	28 K	4698 K e-postanizi onaylayin	4698 K e-posta adresinizi onaylayin	4698 K geçerli bir e-posta	4787 K sitemiz için devre dişi	4787 K reklam engelleyici	4787 K devre dişi birak	4788 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3639 K wideo	3722 K powstał we współpracy z	3722 K we współpracy z	3722 K sponsorowany przez
medlemsförmån	4577 K:
meillä	1965 K ei ole omistajaa	1965 K ei ole omistajia	1965 K ei ole osakkeenomistajia	1965 K ei ole maksumuuria
mesterséges	2486 K intelligencia írta
mirá	1587 K el video	1603 K también	1603 K:
mitä	8 K pidit	33 K mieltä	1926 K mieltä sinä
mišljenja	4202 K autora	4202 K iznesena	4202 K izneta
mišljenje	4202 K autora
możliwość	5 K komentowania
mulțumim	3912 K pentru abonare
mándanos	1566 K
más	1545 K noticias de	1545 K noticias sobre	1545 K sobre	1545 K en	1545 K de	1547 K temas:	1547 K sobre:	1549 K información	1549 K información:	1552 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	525 K tip?	525 K tip na článek	525 K tip na téma	525 K tip pro	605 K přečteno už # ze #	605 K přečteno už # z #	605 K přečteno již # ze #	605 K přečteno již # z #	605 K přečteno # ze #	605 K přečteno # z #	4359 K prečítané už # zo #	4359 K prečítané už # z #	4359 K prečítané # zo #	4359 K prečítané # z #
märkasid	44 K	1694 K midagi	1700 K viga	1700 K artiklis viga
még	32 K nincs	2530 K több a témáról:
més	417 K informació:	443 K notícies de	443 K notícies sobre
mød	694 K os
mūs	3210 K vari
mời	5006 K xem	5006 K bạn đọc	5006 K độc giả	5012 K bạn tham gia	5012 K độc giả theo dõi	5012 K bạn đọc theo dõi	5029 K quý vị theo dõi	5029 K quý độc giả	5029 K bạn xem video	5029 K nghe
""", 'n': """
nabídka	585 K pro čtenáře:
nahlásit	563 K chybu
nahlásiť	4326 K chybu
nahláste	4326 K chybu
najważniejsze	3635 K informacje
naloži	4412 K	4445 K vedno vsebino	4445 K vsebino z	4445 K vsebino s	4445 K vsebino iz	4445 K vsebino od
naložite	13 K	4412 K
naročite	4419 K se na
naujienų	41 K telefonas
načítat	588 K vždy obsah	588 K obsah z	588 K obsah ze	588 K obsah od
načítať	4346 K vždy obsah	4346 K obsah z	4346 K obsah zo	4346 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	602 K majitele	602 K vlastníka	602 K akcionáře	602 K žádného	602 K paywall	602 K reklamy	4356 K majiteľa	4356 K vlastníka	4356 K akcionárov	4356 K žiadneho	4356 K paywall	4356 K reklamy
nemáte	561 K čas číst	4324 K čas čítať
nepatríme	4356 K žiadnemu
nepatříme	602 K žádnému
než	570 K vložíte komentář	570 K začnete diskutovat	570 K napíšete příspěvek
nguồn	5016 K:	5016 K :
nhận	4995 K thông báo
nové	543 K číslo	543 K vydání	4307 K číslo	4307 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3842 K é possível mostrar este conteúdo	3842 K foi possível mostrar este conteúdo
näe	1925 K enemmän
nägid	1710 K viga
näita	1709 K
näitkö	1926 K virheen
näytä	1925 K sisältö	1950 K sisältö palvelusta	1950 K aina sisältö
nå	4554 K vår
nézd	2446 K meg	2478 K meg
nézze	2446 K meg	2478 K meg
nāc	3201 K strādāt
nội	4989 K dung dành cho thuê bao	4989 K dung dành riêng cho	5027 K dung được dịch tự động	5027 K dung do ai	5057 K dung này không	5058 K dung này từ	5058 K dung nhúng từ	5058 K dung từ	5077 K dung được bảo vệ	5078 K dung được tạo	5078 K dung này được tạo
""", 'o': """
obrázek	578 K # z #
oceń	8 K	3636 K ten	3636 K artykuł	3636 K tekst
ocurrió	1631 K un error
odporučte	4317 K
odporúčame	4291 K:
odsłuchaj	3647 K	3647 K ten
ofereça	3 K
oglądaj	3622 K:
ohodnoťte	541 K	4305 K
olvasói	2500 K ajánlat:
olvasóink	2521 K támogatásának köszönhetően
olvasóinknak	2521 K köszönhetően
opracował	3626 K:
opracowała	3626 K:
opýtajte	4304 K sa
opširnije	4190 K:	4190 K na
otwórz	3609 K post
otázka	581 K dne:	4340 K dňa:
otázky	72 K
ouça	1 K	3779 K:	3813 K o podcast	3875 K no	3881 K no spotify	3881 K o podcast no
oversættelsen	726 K er
oír	1 K
""", 'p': """
pamanīji	3202 K kļūdu
pamanījāt	44 K	3202 K kļūdu
participă	3943 K la sondaj
pastebėjote	44 K	3128 K įdomų	3134 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5016 K viên:
piditkö	8 K	69 K	82 K	1926 K
pidätkö	82 K	1926 K
piše	4217 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	558 K
podrži	81 K
podržite	81 K	4220 K
podés	12 K seguir	1567 K enviarnos
podívejte	521 K se:	521 K se na video	523 K se na video:
poglądy	3615 K wyrażone w
pokaż	3609 K post
poleć	3647 K
poslať	4317 K
poslechněte	1 K si	521 K si	521 K si:
poslušajte	1 K	4190 K:	4391 K:
posłuchaj	1 K	3622 K:	3622 K też:
povoliť	4346 K vždy obsah	4346 K obsah z	4346 K obsah zo	4346 K obsah od
poznáte	66 K niekoho
pozostała	3639 K część
pošaljite	41 K vijest
pošlete	553 K
pošlite	3 K	4317 K
poți	3930 K contacta autorul	3930 K contacta autoarea
praneškite	3128 K redakcijai
predplaťte	4321 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4577 K:
prečítajte	4291 K si tiež	4291 K si aj	4291 K si	4291 K si:
prečítali	4359 K ste už # zo #	4359 K ste už # z #	4359 K ste # zo #	4359 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3142 K
prikaži	4248 K uvijek sadržaj	4248 K uvek sadržaj	4248 K sadržaj s	4248 K sadržaj sa	4248 K sadržaj iz	4248 K sadržaj od	4445 K vedno vsebino	4445 K vsebino z	4445 K vsebino s	4445 K vsebino iz	4445 K vsebino od
pronašli	44 K ste
pročitaj	4190 K još	4190 K i
pročitajte	4190 K još	4190 K i	4190 K više	4190 K:	4190 K više o ovoj temi
pročitali	4260 K ste # od #	4260 K ste već # od #
první	496 K měsíc za	496 K měsíc zdarma	496 K týden za	496 K týden zdarma	496 K tři měsíce za	496 K # měsíce za
prvních	496 K # dní za	496 K # dní zdarma
prvý	4316 K mesiac len za	4316 K mesiac za	4316 K mesiac už za	4316 K mesiac zadarmo
przeczytałaś	3701 K już # z #	3701 K # z #
przeczytałeś	3701 K już # z #	3701 K # z #
prześlij	3647 K dalej
präsentiert	935 K von
próbálja	2493 K ki tudását
prüfen	941 K sie
publicité	2163 K dans #
publié	2147 K initialement dans le	2147 K initialement sur	2177 K avec l'autorisation
pàgina	472 K # de #
página	1632 K # de #	1632 K #/#	3857 K # de #	3857 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4305 K sa
páčilo	69 K sa
päeva	1717 K küsimus:
päivitä	1925 K
päivän	1943 K kysymys:
pääset	1925 K lukemaan
päätoimittaja	1923 K:
pódcast	1634 K:
păstrați	28 K
pērc	3201 K biļetes	3210 K
předplaťte	558 K si
přehrajte	521 K si
překlad	579 K byl
přetisk	68 K povolen	68 K možný
přečetli	605 K jste už # ze #	605 K jste už # z #	605 K jste již # ze #	605 K jste již # z #	605 K jste # ze #	605 K jste # z #
přečtěte	521 K si také	521 K si	521 K si:	521 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	511 K ve spolupráci
""", 'q': """
querés	1567 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	561 K posloucháte
radšej	4324 K počúvate
radši	561 K posloucháte
rašykite	3128 K autorei	3128 K autoriui
recibí	1566 K las noticias
recomandări	3923 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3905 K #% din
redirecționează	3905 K #%	3905 K #% din
regisztrálj	2477 K ingyenesen
regisztráljon	2464 K	2477 K ingyenesen
regístrate	1506 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	725 K er
resztę	3639 K tekstu
rezervē	3210 K
rezolvă	3943 K rebusul	3943 K integrama	3943 K sudoku
rešite	4190 K kviz
riješite	4190 K kviz
rozwiąż	3622 K quiz
rozwiń	3609 K post	3609 K wpis
rätsel	924 K mit	961 K des tages:
rätseln	924 K sie mit
réservez	2086 K vos places pour la soirée de la rédaction
réservé	2012 K aux abonnés
réservée	2012 K aux abonnés
réservés	2012 K aux abonnés
résumer	2073 K cet article	2073 K l'article
résumé	2073 K généré	2073 K rédigé	2073 K réalisé	2073 K produit	2073 K par
rösta	4554 K	4570 K:	4570 K här:	4570 K i vår omröstning:
rādīt	3210 K
răspunde	3943 K la sondaj
""", 's': """
sadržaj	4278 K je nastao u suradnji s
saglabā	3210 K
saistīts	3185 K:
saņem	3210 K
sažetak	4205 K	4205 K članka	4205 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	810 K:	810 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1566 K el canal	1603 K leyendo:
sesizări	3930 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	540 K	540 K článku	579 K vytvořila	579 K bylo
sisällön	1987 K tarjoaa
siųskite	3128 K savo	3142 K
sjefredaktør	3509 K:	3509 K og ansvarlig redaktør:
skaitytojų	3150 K apklausa:
skopírovať	4317 K
skrót	3635 K artykułu
skúsili	59 K ste
slå	3531 K på javascript
související	521 K:	523 K video:	523 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2179 K par
sponzorované	4377 K spoločnosťou
sponzorováno	627 K společností
sporočite	4424 K napako
sprawdź	3622 K:	3622 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4304 K sa
stališča	4402 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	576 K si aplikaci
stöd	81 K	4527 K
stötta	81 K	4527 K
støt	81 K	685 K
støtt	81 K	3485 K
suscríbase	1504 K y lea
suscríbete	1497 K a	1504 K y lee	1504 K para leer	1504 K y sigue leyendo	1504 K y accede	1504 K y disfruta	1580 K y llévate	1580 K y recibe	1655 K en spotify
susidūrėte	3128 K su
susiję	3116 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2073 K générée
syötä	1872 K kelvollinen sähköpostiosoite	1925 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2484 K:
szívesen	2479 K meghallgatjuk
szöveg	2484 K:
sähköpostiosoite	1872 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1571 K
síganos	12 K
sígueme	1571 K
síguenos	12 K	1528 K en nuestras redes
só	3743 K para assinantes
sólo	1506 K para suscriptores
søg	709 K nu
súhrn	4304 K
súmate	12 K	56 K a las #	1492 K desde
súvisiace	4291 K:
súvisiaci	4291 K článok
sūti	3196 K savu	3210 K
số	5050 K ký tự còn lại
""", 't': """
también	1531 K en facebook	1549 K puedes leer	1549 K puedes leer:	1549 K te puede interesar:
també	417 K et pot interessar:
também	3881 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1930 K on
tekstissä	1890 K esitetyt
tekstą	46 K galima
tenés	1561 ¿K información
testează	3943 K-ți cunoștințele
textgröße	810 K:	810 K a
thấy	44 K lỗi
thử	5026 K sức với
tiedätkö	1902 K aiheesta	1902 K asiasta	1902 K lisää
tiivistelmä	26 K on	1939 K on
tiivistelmän	1939 K on
tilføj	709 K
tillåt	4582 K alltid innehåll från	4582 K innehåll från
tiếp	5085 K tục đọc sau
todavía	32 K no hay comentarios
további	2446 K részletek	2530 K cikkek a témában:
traducció	426 K feta
transparentní	533 K účet:
trên	4995 K google news
trình	5057 K duyệt của bạn không	5057 K duyệt không
trả	5026 K lời câu đố
trải	5039 K nghiệm
turpinājums	3212 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1902 K
tác	5016 K giả:	5016 K giả là
támogasd	81 K	2469 K a	2469 K az
támogass	2421 K adód
támogassa	81 K	2421 K adója	2469 K a	2469 K az
támogasson	2421 K adója
täglichen	802 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1890 K on mielipidekirjoitus	1890 K on mielipideteksti	1890 K on kolumni	1890 K on kommentti	1939 K tiivistelmä on	1940 K juttu on	1940 K artikkeli on	1940 K teksti on	1950 K on upotettu sisältö
tämän	52 K jutun
tässä	1950 K on upotettua sisältöä
télécharger	13 K	2026 K l'application
téléchargez	13 K
tóm	5023 K tắt này	5027 K tắt bởi ai	5027 K tắt bằng ai	5078 K tắt được
töltsd	13 K le	2493 K ki kvízünket
töltse	13 K le	2478 K le	2478 K ki	2493 K ki kvízünket
történeteiket	2457 K
tüm	27 K yorumlar
tęsinys	3144 K
tłumaczenie	3635 K	3675 K zostało
tải	13 K	13 K ứng dụng	4995 K ứng dụng	4995 K app	5032 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4225 K na grešku
uključi	4213 K
uključite	4213 K
uložit	553 K
uložiť	4317 K
uložte	553 K si	4317 K si
unbeschränkter	904 K zugang
unterstütze	81 K	783 K
unterstützen	81 K sie	783 K sie	783 K sie die
uočili	7 K ste
upozorniť	4326 K na chybu
upozorněte	563 K na chybu
url이	3034 K 복사되었습니다	3034 K 복사됐습니다
urmărește	12 K	3923 K și:	3947 K video	4009 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4248 K uvijek sadržaj	4248 K uvek sadržaj	4248 K sadržaj s	4248 K sadržaj sa	4248 K sadržaj iz	4248 K sadržaj od
uživo	4265 K: kako	4265 K: ovako	4265 K: zašto	4265 K: što	4265 K: šta	4265 K: tko	4265 K: ko	4265 K: gdje	4265 K: gde	4265 K: ovo	4265 K: pogledajte	4265 K: poslušajte	4265 K: sve	4265 K: noć	4265 K: ljudi	4265 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2464 K részt
verifică	3912 K-ți e-mailul
već	4241 K za #	4241 K od #
več	4391 K:	4391 K v videu	4416 K o tem	4416 K novic	4416 K preberite	4463 K o:	4463 K o temi:
videó	2529 K: így	2529 K: itt	2529 K: ezért	2529 K: miért	2529 K: hogyan	2529 K: mit	2529 K: ki	2529 K: mi	2529 K: ez	2529 K: ezt	2529 K: hallgassa	2529 K: nézze	2529 K: minden	2529 K: a	2529 K: az
vidéo	2058 K :
viktorīna	3218 K:
visą	3142 K interviu
više	4190 K o:	4266 K o:	4266 K o temi:
você	3779 K pode gostar:
vprašaj	4405 K
vprašajte	4405 K
vprašanje	4440 K dneva:
vypočujte	1 K si	4291 K si:
vyskúšali	59 K ste
vytiskněte	553 K
vytlačiť	4317 K
vytlačte	4317 K
vyzkoušejte	496 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2478 K
válaszoljon	2478 K
vásárolja	2434 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	709 K med
véleménycikkeit	2457 K
více	521 K zde	521 K k tématu:	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
vídeo	1634 K:
võida	1709 K
võta	1694 K ühendust	1709 K
výhoda	585 K pro předplatitele:	4343 K pre predplatiteľov:
výhody	585 K pro předplatitele:	4343 K pre predplatiteľov:
vă	28 K rugăm să	3985 K rugăm să îl dezactivați	3985 K rugăm să-l dezactivați	3985 K rugăm să dezactivați adblock
vďaka	4356 K našim čitateľom	4356 K našim predplatiteľom
věnujte	553 K
vše	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
všechno	612 K o tématu téma:	612 K o tématu:
všechny	27 K komentáře	525 K články autora	612 K články k tématu téma:	612 K články k tématu:
všetko	4365 K o téme:	4365 K o:	4365 K k téme téme:	4365 K k téme:
všetky	4365 K články k téme téme:	4365 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	588 K povolit obsah	588 K zobrazovat obsah	588 K načítat obsah	588 K zobrazit obsah	4346 K povoliť obsah	4346 K zobrazovať obsah	4346 K načítať obsah	4346 K zobraziť obsah
""", 'w': """
webshopunkból	2500 K:
weiterführende	838 K artikel:
weź	3666 K udział w dyskusji
więcej	3621 K o	3621 K na temat	3621 K z	3622 K na ten temat:	3625 K artykułów autora	3707 K o:	3707 K na temat:
wykorzystałaś	3701 K już # z #	3701 K # z #
wykorzystałeś	3701 K już # z #	3701 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3693 K go, aby	3693 K go, żeby	3693 K ją, aby	3693 K blokadę	3693 K blokowanie
wyślij	3 K
wyświetlaj	3685 K treści z	3685 K treści ze	3685 K treści od
wöchentlichen	802 K newsletter
""", 'y': """
yanlişlik	4737 K mi
""", 'z': """
zahvaljujoč	4454 K našim bralcem
zahvaljujući	4257 K našim čitateljima	4257 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3609 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3685 K na treści
zgłoś	3658 K uwagę	3658 K błąd	3658 K literówkę	3658 K uwagi	3658 K nieścisłość
ziņo	3196 K redakcijai
zkopírovat	553 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4346 K vždy obsah	4346 K obsah z	4346 K obsah zo	4346 K obsah od
zobrazovať	4346 K vždy obsah	4346 K obsah z	4346 K obsah zo	4346 K obsah od
zostań	3655 K reporterem	3655 K reporterką	3655 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	852 K dpa	1252 K #	1252 K
""", 'à': """
à	2037 K écouter sur apple podcasts	2037 K écouter sur spotify	2037 K écouter sur deezer	2058 K lire aussi	2058 K lire également	2058 K lire :	2058 K lire sur	2058 K voir aussi	2058 K écouter	2058 K relire	2058 K découvrir	2058 K lire sur le même sujet	2058 K consulter :	2058 K voir également	2061 K propos de l'auteur	2061 K propos de l'autrice	2086 K retrouver dans le numéro	2164 K écouter sur spotify	2164 K écouter sur apple podcasts	2164 K retrouver sur spotify
àudio	426 K generat
""", 'á': """
áudio	3802 K gerado
""", 'ä': """
är	4530 K du
äänestä	1925 K
""", 'å': """
åldersgräns	4578 K #
åsikter	4513 K som framförs
åsikterna	4513 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3774 K preciso estar logado
écouter	1 K l'article	1 K cet article	2058 K aussi	2158 K sur
écoutez	1 K cet	1 K l'article	2037 K sur apple podcasts	2037 K sur spotify	2037 K ce podcast sur	2092 K le podcast
élő	2529 K: így	2529 K: itt	2529 K: ezért	2529 K: miért	2529 K: hogyan	2529 K: mit	2529 K: ki	2529 K: mi	2529 K: ez	2529 K: ezt	2529 K: hallgassa	2529 K: nézze	2529 K: minden	2529 K: a	2529 K: az
épinglez	2112 K cet article	2112 K cette recette	2112 K cette page	2112 K la recette	2112 K ce billet	2112 K-la	2112 K-le	2112 K l'article	2112 K l'image
értékeljük	2506 K az ön
""", 'í': """
írd	2478 K be
írj	2457 K a szerzőnek
írja	2478 K be
írjon	2457 K a szerzőnek	2478 K közvetlenül	2478 K nekünk
""", 'î': """
în	3997 K imagini:
întreabă	3937 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2479 K szerint
""", 'ú': """
últimas	1545 K noticias de	3776 K de	3776 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1492 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	844 K die autor:in	844 K die autoren	844 K die autor:innen	847 K die autorin	847 K den autor	848 K die autorin	848 K den autor
übersetzung	938 K:	938 K aus dem
""", 'č': """
čitaj	4190 K još
čitajte	4190 K i	4190 K još	4190 K još:
članak	46 K se može	46 K možete	4205 K je preveden	4205 K čita	4208 K je objavljen u	4269 K je	4278 K je nastao u suradnji s	4278 K je nastao u suradnji sa
članek	46 K lahko	4405 K je preveden	4405 K bere	4405 K je prebral	4408 K je objavljen v	4466 K je	4474 K je nastal v sodelovanju z	4474 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	511 K vznikl ve spolupráci	540 K byl přeložen	540 K přeložen	540 K načetl	543 K vyšel v	579 K byl přeložen	616 K vyšel v	616 K vyšel na	616 K původně vyšel	616 K byl původně	616 K byl publikován	616 K byl převzat	617 K	627 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4304 K bol preložený	4304 K načítal	4307 K vyšiel v	4368 K	4377 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	521 K také	521 K také:	521 K i	521 K více	521 K:
číslo	533 K účtu pro dary	533 K transparentního účtu
čítajte	4291 K aj	4291 K tiež	4291 K viac
""", 'đ': """
đánh	5023 K giá bài viết
đã	4989 K có tài khoản	5073 K xảy ra lỗi	5073 K có lỗi
đăng	5026 K ký tham dự hội thảo	5043 K ký khóa học	5043 K ký tham dự	5077 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5047 K dây nóng: #	5047 K dây nóng #
được	68 K phép đăng lại
đặt	5043 K mua sách	5043 K mua báo	5043 K báo giấy
để	5060 K xem nội dung này	5060 K hiển thị nội dung này
đọc	5006 K thêm	5006 K thêm:	5006 K:	5006 K tiếp:	5012 K tin nhanh
""", 'į': """
įsigykite	3142 K
įtraukite	3142 K mus
įveskite	3142 K
""", 'ś': """
ściągnij	13 K	3671 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3651 K:
źródło	3651 K:
""", 'ż': """
żadnych	3698 K akcjonariuszy
""", 'ž': """
želite	4222 K raditi kod nas	4222 K da radite kod nas	4421 K delati pri nas
želiš	4222 K raditi kod nas	4421 K delati pri nas
žiadni	4356 K akcionári
žiadny	4356 K majiteľ	4356 K oligarcha
žinote	3128 K daugiau	3143 K istoriją
žiūrėkite	3116 K taip pat	3142 K
žádní	602 K akcionáři
žádný	602 K majitel	602 K oligarcha
""", 'ư': """
ưu	5043 K đãi #% hôm nay
""", 'ș': """
știrea	4007 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1095 K κάποια πληροφορία	1095 K πληροφορίες	1095 K πληροφορία	1095 K φωτογραφία	1095 K φωτογραφίες	1095 K κάποια φωτογραφία	1095 K κάποιο θέμα	1095 K μια ιστορία
""", 'ή': """
ήταν	1054 K χρήσιμο	1054 K χρήσιμη
""", 'α': """
αγοράστε	1075 K το εισιτήριό σας	1075 K εισιτήρια
ακολουθήστε	12 K	1080 K τον	1080 K τα	1080 K
ακούστε	1 K	1033 K:	1146 K στο	1152 K το στο spotify	1152 K στο spotify
ακύρωση	1059 K απάντησης
αν	1017 K έφτασες μέχρι εδώ	1017 K έφτασες ως εδώ	1017 K φτάσατε μέχρι εδώ	1017 K φτάσατε ως εδώ	1017 K έχετε φτάσει μέχρι εδώ	1017 K διάβασες μέχρι εδώ	1017 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1085 K λάθος	1085 K κάποιο λάθος
αναφορά	1085 K λάθους
αντιγράψτε	1071 K
αντιγραφή	1071 K
αξιολογήστε	1054 K
απαγορεύεται	1134 K η αναδημοσίευση	1134 K η αναπαραγωγή
απενεργοποιήστε	1120 K το adblock	1120 K τον ad
αποθηκεύστε	1071 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1053 K η περίληψη	1053 K η σύνοψη
αυτό	1064 K το βίντεο δεν είναι διαθέσιμο	1107 K το βίντεο δεν είναι	1108 K το περιεχόμενο προέρχεται
αυτόματη	1063 K μετάφραση από	1063 K μετάφραση του
αφήστε	1059 K μια απάντηση	1059 K ένα σχόλιο	1059 K το σχόλιό σας
""", 'β': """
βίντεο	1033 K:
βαθμολογήστε	1054 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1110 K να δείτε αυτό το περιεχόμενο	1110 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1059 K το σχόλιό σας	1059 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1104 K βοήθειας κεθεα
γραφτείτε	1096 K	1096 K για να
""", 'δ': """
δείτε	1033 K επίσης	1033 K:	1033 K το βίντεο	1033 K εδώ	1033 K επίσης:	1033 K ακόμα:	1033 K φωτογραφίες	1033 K ακόμη	1033 K ακόμη:	1051 K όλα τα άρθρα	1072 K όλες	1072 K όλα	1072 K τις	1132 K φωτογραφίες:	1132 K βίντεο:	1146 K στο	1146 K αυτή τη δημοσίευση στο
δειτε	1033 K επισης	1033 K ακομη	1033 K:
δεν	1016 K έχουμε διαφημίσεις	1016 K έχουμε χορηγούς	1016 K ανήκουμε σε	1083 K έχετε χρόνο να διαβάσετε	1107 K είναι δυνατή η αναπαραγωγή
δηλώστε	1075 K συμμετοχή
δημοσιεύθηκε	1134 K αρχικά
δημοσιεύτηκε	1134 K αρχικά
διάβασε	1033 K επίσης	1033 K ακόμη
διάρκεια	1151 K βίντεο
διαβάζεται	1053 K από
διαβάστε	1033 K επίσης	1033 K επίσης:	1033 K ακόμη	1033 K ακόμη:	1033 K ακόμα	1033 K:	1033 K εδώ	1033 K περισσότερα	1033 K ακόμα:	1033 K εδώ περισσότερα	1033 K σχετικά	1033 K αναλυτικά	1051 K όλα τα άρθρα	1072 K όλες	1072 K όλα	1072 K τις
διαβαστε	1033 K επισης	1033 K ακομη	1033 K ακομα	1033 K:
διαθέσιμη	1068 K στο
διαθέσιμο	1068 K σε	1068 K στο	1152 K στο spotify
διαφήμιση	1151 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1016 K μη κερδοσκοπικός	1016 K μια μη κερδοσκοπική	1016 K ανεξάρτητο μέσο	1016 K ένα ανεξάρτητο
εγγραφείτε	1096 K
εικόνα	1130 K # από #	1130 K # / #
εκτυπώστε	1071 K
ενεργοποιήστε	1068 K
ενσωματωμένο	1108 K περιεχόμενο από
εντοπίσαμε	1120 K ad	1120 K ότι χρησιμοποιείτε	1120 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1120 K ad
επιτρέπεται	68 K η αναδημοσίευση	1134 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1053 K περίληψη	1053 K σύνοψη	1053 K ανάγνωση	1053 K περίληψη αυτή	1059 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1059 K ηλ. διεύθυνσή σας δεν	1135 K μετάφραση	1135 K περίληψη	1143 K είδηση συνεχίζεται	1151 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1082 K να εργαστείς μαζί μας
θέλετε	1082 K να εργαστείτε μαζί μας	1082 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1129 K πήγε στραβά
κίνδυνος	1104 K εθισμού
κατέβασε	1068 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1068 K	1080 K την εφαρμογή	1094 K την εφαρμογή
κλείσε	1075 K θέση
κλείστε	1075 K θέση	1075 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1033 K:	1132 K:
""", 'λ': """
λήψη	1068 K από	1068 K στο
""", 'μ': """
μάθετε	1072 K όλες
με	1039 K πληροφορίες από απε	1039 K πληροφορίες απε	1078 K πληροφορίες από
μείνετε	1072 K ενημερωμένοι
μετάφραση	1053 K	1063 K με τεχνητή νοημοσύνη	1063 K μέσω τεχνητής
μεταφρασμένο	1063 K αυτόματα
μη	1116 K χάνετε καμία	1116 K χάσετε καμία	1116 K χάνεις καμία
μην	1116 K χάνετε καμία	1116 K χάσεις καμία
μοιράσου	1071 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1064 K browser σας δεν υποστηρίζει	1064 K περιηγητής σας δεν υποστηρίζει
οι	1051 K απόψεις	1051 K γνώμες
""", 'π': """
παίξε	1101 K τώρα:	1104 K υπεύθυνα
παίξτε	1101 K τώρα:	1104 K υπεύθυνα
παρακαλούμε	1120 K απενεργοποιήστε το	1120 K απενεργοποιήστε τον
παρακαλώ	1120 K απενεργοποιήστε
παρουσιάστηκε	1129 K σφάλμα
περίληψη	1053 K
περιεχόμενο	1108 K από
περισσότερα	1033 K:
πηγές	1078 K:
πηγή	1039 K: απε	1039 K απε	1039 K φωτογραφίας:	1039 K φωτογραφιών:	1039 K: reuters	1039 K: afp	1039 K: ap	1039 K: cnn	1039 K: bbc	1078 K:
πηγη	1039 K: απε	1039 K απε
προέκυψε	1129 K σφάλμα
προβολή	1146 K στο
προτείνετε	1071 K
προτιμάτε	1083 K να ακούτε	1083 K να ακούσετε
πρώτη	1134 K δημοσίευση:
πώς	1054 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1053 K
ρώτα	1053 K
ρώτησε	1053 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1054 K φάνηκε	1054 K βοήθησε	1054 K άρεσε
σελίδα	1130 K # από #	1130 K # / #
σου	69 K άρεσε
στείλτε	1071 K
στηρίξτε	81 K	1080 K	1080 K τον	1080 K τα	1080 K την
σύνοψη	1053 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1051 K κείμενα που
ταξινόμηση	1144 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1051 K άρθρο εκφράζει	1053 K άρθρο μεταφράστηκε	1053 K κείμενο μεταφράστηκε	1059 K email σας δεν δημοσιεύεται	1063 K κείμενο μεταφράστηκε αυτόματα	1063 K άρθρο μεταφράστηκε αυτόματα	1064 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1064 K πρόγραμμα περιήγησης δεν υποστηρίζει	1064 K βίντεο δεν είναι διαθέσιμο	1064 K βίντεο δεν είναι πλέον διαθέσιμο	1107 K βίντεο δεν είναι	1107 K περιεχόμενο δεν είναι	1108 K περιεχόμενο αυτό προέρχεται	1134 K άρθρο προστατεύεται	1134 K παρόν άρθρο προστατεύεται	1135 K κείμενο	1135 K άρθρο	1135 K παρόν άρθρο	1135 K κείμενο αυτό	1135 K άρθρο αυτό	1143 K άρθρο συνεχίζεται	1143 K κείμενο συνεχίζεται	1151 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1120 K ότι χρησιμοποιείτε
φωτο	1039 K: eurokinissi
φωτογραφία	1039 K: eurokinissi	1039 K: intime	1130 K # από #	1130 K # / #
φωτογραφίες	1039 K: eurokinissi
φωτορεπορτάζ	1132 K:
φωτό	1039 K: eurokinissi	1039 K: intime
""", 'χ': """
χαρίστε	1071 K
χαρακτήρες	1099 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1120 K ad
χρησιμοποιείτε	1120 K ad
""", 'ό': """
όλα	1051 K τα άρθρα
όλες	1072 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4083 K - обозреватель	4083 K - корреспондент	4083 K - колумнист	4083 K - редактор	4886 K - оглядач	4886 K - колумніст	4886 K - кореспондент
авторка	4886 K - оглядачка	4886 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4150 K владельцев	4150 K акционеров	4150 K цензуры и рекламы	4952 K власників	4952 K акціонерів	4952 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4150 K нашим читателям	4150 K вашим пожертвованиям
больше	4065 K новостей	4066 K по теме:	4106 K любите слушать	4106 K нравится слушать	4159 K о:
будь	31 K первым	4948 K ласка, вимкніть його	4948 K ласка, вимкніть блокувальник	4948 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4086 K ли материал	4086 K ли пересказ	4086 K ли этот пересказ	4086 K ли этот	4086 K ли текст
была	4086 K ли статья	4086 K ли эта	4086 K ли новость
більше	4867 K по темі:	4867 K за темою:	4867 K на тему:	4867 K про це:	4901 K новин	4901 K матеріалів	4961 K про:
""", 'в': """
в	4139 K этом месте находится встроенный контент	4139 K этом месте находится встроенный пост	4139 K этом месте находится встроенный публикация	4139 K этом месте размещён встроенный контент	4139 K этом месте размещён встроенный пост	4139 K этом месте размещён встроенный публикация	4139 K этом месте размещен встроенный контент	4139 K этом месте размещен встроенный пост	4139 K этом месте размещен встроенный публикация	4139 K этом месте показан встроенный контент	4139 K этом месте показан встроенный пост	4139 K этом месте показан встроенный публикация	4139 K этом месте встроенный контент	4139 K этом месте встроенный пост	4139 K этом месте встроенный публикация
вакансии	4089 K "	4089 K редакции
вакансії	4891 K "	4891 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4086 K понравилась	4086 K понравился	4086 K помогла	4889 K сподобалась	4889 K сподобалася	4889 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4039 K рассылка
ви	4948 K використовуєте блокувальник	4955 K прочитали вже # із #	4955 K прочитали вже # і #	4955 K прочитали # із #	4955 K прочитали # і #	4955 K прочитали вже # з #	4955 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4068 K по теме:	4158 K: как	4158 K: так	4158 K: почему	4158 K: что	4158 K: кто	4158 K: где	4158 K: это	4158 K: вот	4158 K: смотрите	4158 K: послушайте	4158 K: всё	4158 K: все	4158 K: ночь	4158 K: люди	4158 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4132 K:
вимкніть	4948 K його, щоб	4948 K блокувальник	4948 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4132 K дня:
вопросы	72 K?
впервые	4163 K опубликовано в	4163 K опубликовано на	4163 K опубликован в	4163 K опубликована в	4163 K напечатано в
вперше	4965 K опубліковано в	4965 K опубліковано у	4965 K опубліковано на	4965 K надруковано в
все	27 K комментарии	4065 K новости на тему	4065 K материалы	4065 K новости	4065 K статьи	4070 K статьи автора	4070 K материалы автора	4159 K о:	4159 K материалы по теме:	4159 K статьи по теме:	4159 K материалы о:	4159 K новости по теме:	4961 K про:
всегда	4055 K разрешать контент	4139 K разрешать контент	4139 K показывать контент	4139 K разрешить контент	4139 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4896 K
встановіть	13 K	4896 K	4922 K застосунок
встигніть	4927 K передплатити
всё	4159 K о:	4159 K по теме:
всі	4961 K матеріали за темою:	4961 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4146 K используете блокировщик	4153 K прочитали уже # из #	4153 K прочитали # из #
выключите	4146 K его, чтобы
відео	4960 K: як	4960 K: так	4960 K: чому	4960 K: що	4960 K: хто	4960 K: де	4960 K: це	4960 K: ось	4960 K: дивіться	4960 K: послухайте	4960 K: усе	4960 K: все	4960 K: ніч	4960 K: люди	4960 K: порт
вікторина	4934 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4085 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4888 K від	4888 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4935 K:
""", 'д': """
детальніше	4867 K:	4867 K про це
джерела	4903 K:
джерело	4903 K:
дивіться	4867 K також	4867 K:	4867 K також:	4867 K відео:
до	4867 K теми:
добавьте	4146 K наш сайт в	4146 K сайт в
додайте	4948 K наш сайт до	4948 K сайт до
дозволити	4941 K завжди контент	4941 K завжди вміст	4941 K контент із	4941 K контент з	4941 K контент від	4941 K вміст із	4941 K вміст з	4941 K вміст від
дозволяти	4941 K завжди контент	4941 K завжди вміст	4941 K контент із	4941 K контент з	4941 K контент від	4941 K вміст із	4941 K вміст з	4941 K вміст від
докладніше	4867 K:	4867 K про це	4961 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4094 K в	4094 K на	4094 K для	4896 K в	4896 K у	4896 K на	4896 K для
достъпно	276 K в	276 K на
досье	4158 K: как	4158 K: так	4158 K: почему	4158 K: что	4158 K: кто	4158 K: где	4158 K: это	4158 K: вот	4158 K: смотрите	4158 K: послушайте	4158 K: всё	4158 K: все	4158 K: ночь	4158 K: люди	4158 K: порт
досьє	4960 K: як	4960 K: так	4960 K: чому	4960 K: що	4960 K: хто	4960 K: де	4960 K: це	4960 K: ось	4960 K: дивіться	4960 K: послухайте	4960 K: усе	4960 K: все	4960 K: ніч	4960 K: люди	4960 K: порт
дотримуйтесь	28 K
другие	4070 K материалы автора
думка	4886 K автора	4886 K редакції	4886 K, висловлена
думки	4886 K авторів
""", 'е': """
ежедневная	4039 K рассылка
еженедельная	4039 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4070 K новость?
еще	4066 K по теме:	4068 K по теме:
ещё	4065 K больше	4066 K по теме:	4068 K по теме:
""", 'з': """
з	4938 K нашого магазину:
за	4855 K підтримки компанії	4855 K підтримки партнера	4855 K сприяння компанії	4867 K темою:
забелязахте	7 K
завантажити	4896 K в	4896 K з	4896 K у
завантажте	13 K	4896 K в	4896 K з	4922 K застосунок	4922 K додаток
завантажувати	4941 K завжди контент	4941 K завжди вміст	4941 K контент із	4941 K контент з	4941 K контент від	4941 K вміст із	4941 K вміст з	4941 K вміст від
завантажуйте	13 K	4896 K	4906 K застосунок
завдяки	4952 K нашим читачам	4952 K вашим внескам
завжди	4941 K дозволяти контент	4941 K дозволяти вміст	4941 K показувати контент	4941 K показувати вміст	4941 K дозволити контент	4941 K дозволити вміст	4941 K завантажувати контент	4941 K завантажувати вміст
загружать	4139 K всегда контент	4139 K контент из	4139 K контент с	4139 K контент от
загрузите	4094 K в	4094 K на
загрузить	4055 K контент	4055 K пост
задайте	4085 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4888 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4900 K
збережіть	4900 K
здесь	4139 K находится встроенный контент	4139 K находится встроенный пост	4139 K находится встроенный публикация	4139 K размещён встроенный контент	4139 K размещён встроенный пост	4139 K размещён встроенный публикация	4139 K размещен встроенный контент	4139 K размещен встроенный пост	4139 K размещен встроенный публикация	4139 K показан встроенный контент	4139 K показан встроенный пост	4139 K показан встроенный публикация	4139 K встроенный контент	4139 K встроенный пост	4139 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4938 K для передплатників:
зручніше	4909 K слухати
""", 'и': """
играть	4133 K:
идет	4127 K подписка
идёт	4127 K подписка
из	4136 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4100 K:
источники	4100 K:
""", 'к': """
как	4086 K вам статья	4086 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4888 K виклад	4888 K переказ
коротко	4085 K от	4888 K від
краткий	26 K пересказ	4085 K пересказ
кратко	4085 K от
краткое	4085 K содержание	4130 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4938 K для передплатників:
лучшее	4065 K за
любите	4909 K слухати
""", 'м': """
материал	46 K можно	4055 K содержит данные	4066 K по теме:	4068 K по теме:	4088 K опубликован в	4091 K можно	4130 K переведён	4130 K переведен	4163 K впервые опубликован	4163 K был впервые	4173 K подготовлен в партнёрстве с	4173 K подготовлен в партнерстве с	4173 K подготовлен при поддержке	4173 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4068 K по теме:
матеріал	46 K можна	4855 K підготовлено за підтримки	4855 K створено за підтримки	4855 K підготовлено у партнерстві	4855 K створено у партнерстві	4931 K перекладено	4965 K уперше опубліковано	4976 K підготовлено у партнерстві з	4976 K підготовлено за підтримки	4976 K створено за підтримки	4976 K створено у партнерстві з
маєте	72 K запитання
месяц	4097 K подписки за
ми	4948 K помітили, що ви
мнение	4083 K автора	4083 K редакции
мнението	266 K на автора
мнения	4083 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4029 K работаем благодаря вам	4029 K работаем благодаря вашей	4029 K работаем благодаря вашим	4029 K существуем благодаря вам	4029 K существуем благодаря вашим	4029 K существуем на ваши	4029 K работаем на ваши	4029 K живём на ваши	4029 K живем на ваши	4029 K независимы благодаря	4047 K в	4146 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4900 K
надішліть	3 K	4900 K
накратко	268 K от
началась	4127 K подписка
начало	98 K >	98 K "
наша	4039 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4127 K забудьте подписаться	4927 K забудьте передплатити
немає	4909 K часу читати	4952 K власників
нет	32 K комментариев	4106 K времени читать	4150 K владельцев
новия	271 K брой
новият	271 K брой
новости	4065 K партнеров
новый	4088 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4066 K этом подробнее	4070 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4085 K	4888 K
онлайн	4158 K: как	4158 K: так	4158 K: почему	4158 K: что	4158 K: кто	4158 K: где	4158 K: это	4158 K: вот	4158 K: смотрите	4158 K: послушайте	4158 K: всё	4158 K: все	4158 K: ночь	4158 K: люди	4158 K: порт	4960 K: як	4960 K: так	4960 K: чому	4960 K: що	4960 K: хто	4960 K: де	4960 K: це	4960 K: ось	4960 K: дивіться	4960 K: послухайте	4960 K: усе	4960 K: все	4960 K: ніч	4960 K: люди	4960 K: порт
опитахте	59 K
опитування	4934 K дня:
опрос	4132 K дня:
оригинал	4163 K статьи опубликован
оригінал	4965 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4146 K его, чтобы	4146 K блокировщик	4146 K adblock
открихте	7 K
откройте	4094 K в
открыта	4127 K подписка
открыть	4047 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4098 K
отправьте	3 K	4098 K
оформити	4927 K передплату
оформить	4127 K подписку
оценете	269 K
оцените	8 K	4086 K
оцініть	4889 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4173 K материала	4976 K матеріалу	4976 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4173 K материала	4173 K рубрики
партнёрский	86 K материал:
первый	4097 K месяц за
перевод	4085 K выполнен	4085 K сделан	4130 K выполнен	4130 K сделан	4130 K осуществлён	4130 K подготовлен
передплата	4899 K за #	4899 K від #	4927 K на перше півріччя	4927 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4047 K в
переказ	4888 K
переклад	4888 K зроблено	4931 K виконано	4931 K зроблено	4931 K здійснено	4931 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4085 K
перший	4899 K місяць за
письма	4039 K "
питання	73 K до статті	4934 K дня:
по	89 K подписке	4066 K теме:
повече	254 K по темата:	281 K новини
повідомити	4911 K про помилку
повідомте	4911 K про помилку	4911 K нам про помилку
погляди	4886 K авторів
пограйте	4935 K:
подарете	280 K
подарите	4098 K
подарить	4098 K
подарувати	4900 K
подаруйте	4900 K
поддержать	4103 K
поддержи	81 K
поддержите	81 K	4103 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4158 K: как	4158 K: так	4158 K: почему	4158 K: что	4158 K: кто	4158 K: где	4158 K: это	4158 K: вот	4158 K: смотрите	4158 K: послушайте	4158 K: всё	4158 K: все	4158 K: ночь	4158 K: люди	4158 K: порт	4960 K: як	4960 K: так	4960 K: чому	4960 K: що	4960 K: хто	4960 K: де	4960 K: це	4960 K: ось	4960 K: дивіться	4960 K: послухайте	4960 K: усе	4960 K: все	4960 K: ніч	4960 K: люди	4960 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4047 K в
подписка	4097 K за #	4097 K от #	4097 K за рубль	4127 K на первое полугодие	4127 K на второе полугодие
подписывайтесь	12 K	4103 K на
подпишись	12 K	4118 K на
подпишитесь	12 K	4047 K в	4103 K на	4118 K на нас
подробнее	4066 K:	4066 K в материале	4066 K - в	4066 K читайте в материале	4066 K об этом	4068 K по теме:	4068 K на тему:	4159 K о:
подробности	4066 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4146 K, отключите его	4146 K, отключите блокировщик
позиция	4083 K автора
позицията	266 K на автора
позиція	4886 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4055 K контент	4055 K публикацию	4055 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4941 K завжди контент	4941 K завжди вміст	4941 K контент із	4941 K контент з	4941 K контент від	4941 K вміст із	4941 K вміст з	4941 K вміст від
показывать	4139 K всегда контент	4139 K контент из	4139 K контент с	4139 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4900 K
порекомендуйте	4098 K
последвайте	12 K	286 K
последние	4065 K новости о
послухати	1 K
послушать	1 K
поставте	4888 K запитання
похоже	4146 K, вы используете блокировщик	4146 K, у вас включён	4146 K, у вас включен
почитать	4066 K:
преведено	268 K с
преводът	268 K е
предложение	4136 K для читателей:	4136 K для подписчиков:
предпочитате	289 K да слушате
прежде	4119 K чем оставить комментарий	4119 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4070 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4927 K передплата
продолжается	4127 K подписка	4127 K подписная кампания
пройдите	4066 K тест
пройдіть	4867 K тест
пропозиція	4938 K для читачів:	4938 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4055 K содержит данные
підписка	4899 K за #	4899 K від #
підписуйся	12 K
підписуйтесь	12 K	4906 K на
підпишіться	12 K	4906 K на
підсумок	4888 K
підтримайте	81 K	4906 K
підтримати	4906 K
""", 'р': """
работа	4089 K в "
радимо	4867 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4139 K всегда контент	4139 K контент из	4139 K контент с	4139 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4055 K контент	4055 K показ	4055 K содержимое	4139 K всегда контент	4139 K контент из	4139 K контент с	4139 K контент от
распечатайте	4098 K
распечатать	4098 K
расскажите	59 K в
рассылка	4039 K "	4039 K:
редакция	4029 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4066 K:	4068 K видео:
рекомендуємо	4867 K:
робота	4891 K в "	4891 K у "
роздрукувати	4900 K
роздрукуйте	4900 K
розкажіть	59 K у
розпочалася	4927 K передплата
розпочато	4927 K передплату
""", 'с': """
саммари	4085 K
свалете	13 K	276 K	301 K приложението
свежий	4088 K номер
свързани	254 K:
связаться	4070 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4094 K в	4094 K из	4103 K приложение	4123 K приложение
скачать	13 K	4094 K в	4094 K на
скидка	4136 K для подписчиков:
скопировать	4098 K
скопируйте	4098 K
скопіювати	4900 K
скопіюйте	4900 K
следвайте	12 K ни	286 K
следите	12 K за	4047 K в
слухайте	4867 K:	4867 K також:
слухати	1 K
слушайте	4066 K:	4066 K также:
слушать	1 K
см	4066 K. также:
смотрите	4066 K также	4066 K:	4066 K	4066 K также:	4066 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4108 K об ошибке	4108 K нам об ошибке
сообщить	4108 K об ошибке
сохраните	4098 K
сохранить	4098 K
спитайте	4888 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4173 K материала	4173 K рубрики	4976 K матеріалу	4976 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4085 K
спросить	4085 K
спільно	4855 K з компанією
станьте	31 K первым	31 K першим	4103 K подписчиком	4103 K соучастником	4906 K частиною спільноти	4906 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4888 K перекладено	4931 K перекладено	4965 K вперше опубліковано	4965 K було вперше
стаття	4965 K вперше опублікована	4966 K
статью	46 K можно	4091 K можно
статья	4085 K переведена	4085 K озвучена	4086 K была	4088 K опубликована в	4130 K переведена	4163 K впервые опубликована	4163 K была впервые	4163 K первоначально	4164 K
стежте	12 K за
стислий	4888 K виклад	4888 K переказ	4931 K виклад
схоже	4948 K, ви використовуєте	4948 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4133 K:
""", 'т': """
тази	330 K статия е публикувана
також	4867 K читайте:
тб	4960 K: як	4960 K: так	4960 K: чому	4960 K: що	4960 K: хто	4960 K: де	4960 K: це	4960 K: ось	4960 K: дивіться	4960 K: послухайте	4960 K: усе	4960 K: все	4960 K: ніч	4960 K: люди	4960 K: порт
текст	46 K можно	46 K можна	4085 K переведён	4085 K переведен	4085 K озвучен	4130 K переведён	4130 K переведен	4163 K впервые опубликован	4163 K был впервые	4163 K вышел в	4888 K перекладено	4888 K озвучено	4931 K перекладено	4965 K уперше опубліковано	4965 K вперше опубліковано	4965 K було вперше	4965 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4132 K дня:	4934 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4136 K для подписчиков:
точка	4083 K зрения автора	4886 K зору автора	4886 K зору редакції
триває	4927 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4139 K находится встроенный контент	4139 K находится встроенный пост	4139 K находится встроенный публикация	4139 K размещён встроенный контент	4139 K размещён встроенный пост	4139 K размещён встроенный публикация	4139 K размещен встроенный контент	4139 K размещен встроенный пост	4139 K размещен встроенный публикация	4139 K показан встроенный контент	4139 K показан встроенный пост	4139 K показан встроенный публикация	4139 K встроенный контент	4139 K встроенный пост	4139 K встроенный публикация	4941 K є вбудований контент	4941 K є вбудований допис	4941 K є вбудований публікація	4941 K є вбудований вміст	4941 K розміщено вбудований контент	4941 K розміщено вбудований допис	4941 K розміщено вбудований публікація	4941 K розміщено вбудований вміст	4941 K показано вбудований контент	4941 K показано вбудований допис	4941 K показано вбудований публікація	4941 K показано вбудований вміст	4941 K вбудований контент	4941 K вбудований допис	4941 K вбудований публікація	4941 K вбудований вміст
""", 'у': """
у	4146 K вас включён блокировщик	4146 K вас включен блокировщик	4150 K нас нет владельца	4150 K нас нет владельцев	4150 K нас нет акционеров	4150 K нас нет инвесторов	4150 K нас нет хозяев	4855 K партнерстві з компанією	4941 K цьому місці є вбудований контент	4941 K цьому місці є вбудований допис	4941 K цьому місці є вбудований публікація	4941 K цьому місці є вбудований вміст	4941 K цьому місці розміщено вбудований контент	4941 K цьому місці розміщено вбудований допис	4941 K цьому місці розміщено вбудований публікація	4941 K цьому місці розміщено вбудований вміст	4941 K цьому місці показано вбудований контент	4941 K цьому місці показано вбудований допис	4941 K цьому місці показано вбудований публікація	4941 K цьому місці показано вбудований вміст	4941 K цьому місці вбудований контент	4941 K цьому місці вбудований допис	4941 K цьому місці вбудований публікація	4941 K цьому місці вбудований вміст	4948 K вас увімкнено блокувальник	4952 K нас немає власника	4952 K нас немає власників	4952 K нас немає акціонерів	4952 K нас немає інвесторів	4952 K нас немає олігарха
увидели	7 K ошибку
удобнее	4106 K слушать
уперше	4965 K опубліковано в	4965 K опубліковано у	4965 K опубліковано на	4965 K надруковано в
усе	4961 K про:	4961 K за темою:
успейте	4127 K подписаться
установите	13 K	4123 K приложение
усі	27 K коментарі	4961 K матеріали за темою:	4961 K статті за темою:
утренняя	4039 K рассылка
""", 'ф': """
фотогалерея	4066 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4105 K работать у нас	4105 K у нас работать	4105 K работать в нашей
хочете	4908 K працювати в нас	4908 K в нас працювати	4908 K працювати у нас
хочеш	4908 K працювати в нас
хочешь	4105 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4888 K переказ	4888 K короткий виклад	4888 K короткий переказ	4888 K стислий виклад	4931 K текст	4931 K матеріал	4966 K текст	4966 K матеріал
цю	4931 K статтю
ця	76 K тема закрита	4966 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4889 K була стаття	4889 K був матеріал	4889 K був переказ	4889 K був цей переказ	4889 K була ця	4889 K був цей	4889 K сподобалась	4889 K сподобалася	4889 K сподобався
читай	4118 K нас
читайте	12 K нас	13 K	4047 K в	4047 K нас в	4066 K также	4066 K также:	4066 K:	4066 K подробнее	4066 K еще	4066 K по теме:	4066 K подробнее:	4066 K материал	4066 K в материале	4068 K по теме:	4094 K нас без	4094 K без	4103 K	4103 K нас в	4867 K також	4867 K також:	4867 K:	4867 K ще	4867 K також на тему:	4867 K по темі:	4867 K також на тему	4906 K
читать	4047 K в	4066 K также	4066 K по теме:
что	33 K вы думаете	4066 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4867 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4130 K статья	4164 K статья
это	26 K резюме	52 K расследование	4085 K краткое содержание
этот	26 K пересказ	4055 K материал содержит	4085 K пересказ	4085 K краткий пересказ	4091 K материал можно	4091 K текст можно	4130 K текст	4130 K материал	4164 K текст	4164 K материал
эту	4091 K статью можно
""", 'я': """
як	4889 K вам стаття	4889 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2233 K את
אולי	2250 K פספסתם:
אזהרה	2267 K: צריכה מופרזת של אלכוהול	2267 K - צריכה מופרזת
אין	2221 K לשלוח תגובות	2221 K לפרסם תגובות	2294 K להעתיק	2294 K לעשות שימוש
אירעה	2290 K שגיאה
אל	2241 K תפספסו: הפעילו
אנא	2199 K הזינו כתובת
אני	2191 K רוצה לתמוך	2191 K רוצה להצטרף	2191 K רוצה לתרום
ארעה	2290 K שגיאה
""", 'ב': """
בואו	2234 K לעבוד איתנו
בחנו	2238 K את עצמכם
בשיתוף	2253 K המועצה	2253 K משרד	2253 K חברת	2253 K קרן	2253 K בנק	2253 K עיריית
""", 'ד': """
דווחו	2233 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2212 K:	2235 K לפודקאסט	2235 K לפרק
האם	8 K אהבתם	2233 K הכתבה	2233 K הסיכום	2233 K המידע
הדוא	2220 K"ל האדום
הדפדפן	2270 K שלך אינו	2270 K שלך לא
ההרשמה	2199 K בוצעה בהצלחה
הווידאו	2270 K אינו
הורידו	13 K	2204 K את האפליקציה	2240 K
הטור	2227 K המלא של
הטקסט	2231 K תורגם	2295 K נוצר
היו	31 K הראשונים
הירשמו	2234 K לוובינר	2234 K לכנס
הכותב	2223 K הוא
הכותבים	2223 K הם
הכותבת	2223 K היא
הכנתם	59 K
הכתבה	2231 K תורגמה	2231 K נכתבה	2233 K עניינה	2251 K ממשיכה	2294 K מוגנת	2295 K נכתבה	2295 K תורגמה	2303 K ממשיכה
המחבר	2223 K הוא
המחברת	2223 K היא
המייל	41 K האדום
המשך	2251 K הכתבה	2303 K הכתבה
הסיכום	2231 K נכתב	2231 K נוצר	2295 K נוצר
הסרטון	2270 K אינו	2270 K לא
הפסקת	2203 K מעקב אחרי
הפעילו	2241 K התראות	2241 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2235 K המלא זמין
הצביעו	2238 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2191 K לאלפי התומכים	2191 K לתומכים	2191 K לאלפי	2194 K למנוי	2204 K לערוץ הטלגרם	2204 K לקבוצת הוואטסאפ	2204 K לקבוצת הווטסאפ	2217 K אלינו	2217 K לערוץ	2217 K לקבוצה	2217 K לקבוצת	2217 K לקבוצות	2217 K עכשיו	2217 K גם	2218 K	2234 K לצוות שלנו
הצטרפי	2191 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2235 K לפודקאסט
השתתפו	2238 K בסקר
התגובות	5 K
התוכן	2270 K אינו	2294 K מוגן
התחקיר	52 K הזה
התמונה	2231 K נוצרה
התקציר	2231 K נכתב	2231 K הופק	2231 K נוצר
התרגום	2295 K נעשה
""", 'ח': """
חודש	2246 K ראשון ב
""", 'י': """
יש	72 K שאלות	2199 K להזין כתובת מייל	2220 K לכם מידע	2220 K לכם סיפור	2220 K לך מידע	2220 K לך סיפור
""", 'כ': """
כבר	2194 K מנויים	2194 K מנוי
כדי	2246 K לקרוא את	2274 K לצפות בתוכן	2274 K להציג את התוכן
כל	2217 K החדשות
כתבות	2227 K נוספות מאת	2227 K נוספות של	2250 K נוספות:
כתובת	2199 K המייל אינה	2199 K המייל לא תקינה	2199 K האימייל אינה	2199 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2194 K מנויים
להאזנה	2235 K לכתבה	2235 K לפודקאסט
להורדת	2240 K
להמשך	2246 K קריאה
לכל	2223 K הכתבות של	2227 K הכתבות של	2227 K כתבות	2227 K המאמרים של	2250 K הכתבות:
לכתבה	2212 K המלאה
לכתבות	2250 K נוספות:
לעדכונים	2217 K נוספים	2217 K
לעקוב	2203 K אחרי הכותב
לערוץ	2204 K הטלגרם
לפניות	2220 K לכתב	2220 K לכתבת
לפרק	2235 K המלא
לצפייה	2235 K בסרטון	2235 K בווידאו	2235 K במשדר	2274 K בתוכן
לקבוצת	2204 K הווטסאפ	2217 K הוואטסאפ	2217 K הווטסאפ
לקבלת	2217 K עדכונים
לקריאה	2212 K נוספת	2212 K נוספת:	2246 K מלאה
לקריאת	2246 K הכתבה המלאה
לרכישת	2194 K מנוי	2194 K מינוי	2234 K כרטיסים לכנס	2234 K כרטיסים לחצו	2234 K כרטיסים לאירוע
לתמיכה	2191 K חודשית
""", 'מ': """
מאמרים	2227 K נוספים מאת
מה	33 K דעתכם	2238 K דעתכם? הצביעו
מוגש	2253 K בשיתוף
מיון	2221 K תגובות
מייל	2220 K אדום
מיין	2221 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2194 K קיים
מנויים	2194 K? התחברו	2194 K?
מעקב	2203 K אחרי הכותב	2203 K אחר הכותב	2203 K אחרי כתב
מצאתם	7 K טעות
משהו	2290 K השתבש
""", 'נ': """
נא	2199 K להזין כתובת
נוצר	2231 K בסיוע	2231 K באמצעות
נותרו	2262 K # תווים
ניסיתם	59 K
נכתב	2231 K בסיוע
נפלה	44 K טעות
נרשמת	2199 K בהצלחה
נתקלתם	2220 K במשהו	2220 K בטעות
""", 'ס': """
סדר	2221 K תגובות
סינון	2221 K תגובות
ספרו	59 K לי
סרטון	2270 K זה אינו
""", 'ע': """
עדיין	2194 K לא מנויים
עוד	2212 K בנושא:	2227 K מאת	2227 K כתבות של	2250 K במדור:	2250 K כתבות:
עמוד	2291 K # מתוך #
ענו	2238 K על הסקר	2238 K על הסקר:	2238 K על החידון
עקבו	12 K	2203 K אחרי הכותב	2217 K אחרינו	2218 K אחרי
""", 'פ': """
פורסם	2258 K לראשונה ב	2294 K לראשונה	2294 K במקור
פרסומת	2251 K
""", 'צ': """
צילום	2258 K: רויטרס	2258 K: אי	2258 K: ap	2258 K: afp	2258 K: shutterstock	2258 K: שאטרסטוק	2258 K: getty	2258 K: פלאש	2258 K: דובר	2258 K: באדיבות	2258 K: לע"מ
צילומים	2258 K: באדיבות
צפו	2212 K:	2212 K גם	2235 K בסרטון	2235 K בתיעוד	2235 K בווידאו	2235 K בכתבה
צריכה	2267 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2203 K התראות על כתבות	2241 K התראות	2241 K עדכונים על	2241 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2212 K גם	2212 K גם:
קראו	2212 K גם	2212 K גם:	2212 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2191 K לתמוך
רוצים	2217 K להיות	2217 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2264 K עכשיו:
שחקו	2264 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2221 K שיכללו
תודה	2199 K שנרשמתם
תווים	2262 K נותרו	2262 K שנותרו
תוכן	2253 K שיווקי בשיתוף	2271 K מוטמע	2271 K זה מגיע	2271 K חיצוני	2271 K זה מוצג	2295 K זה נוצר
תורגם	2231 K באופן אוטומטי
תמונה	2291 K # מתוך #	2291 K # / #
תמונות	2258 K: באדיבות
תמכו	81 K	2191 K בנו	2191 K בעיתונות	2244 K	2245 K בעיתונות	2245 K בנו	2245 K בעבודתנו
תקציר	2231 K שנכתב
תרמו	2191 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1801 K اين مطلب	1801 K مطلب مخصوص	1801 K اين خبر	1857 K مطلب	1857 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1750 K روزنامهنگاري مستقل حمايت	1750 K ما حمايت كنيد	1804 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1848 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1801 K يكماهه	1801 K ماهانه	1801 K سالانه	1801 K يكساله	1801 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1790 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1808 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1818 K بازي كنيد:
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
انتشار	1848 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1784 K اين	1784 K خطايي
ايميل	1754 K معتبر وارد	1754 K وارد شده معتبر	1754 K خود را وارد كنيد
اين	52 K گزارش	1784 K	1786 K متن با هوش مصنوعي ترجمه	1786 K مطلب با هوش مصنوعي ترجمه	1786 K متن به صورت خودكار	1801 K مطلب مخصوص	1801 K مطلب ويژه	1801 K محتوا ويژه	1801 K محتوا مخصوص	1804 K مطلب را هم بخوانيد:	1823 K ويدئو در	1823 K ويديو در	1823 K محتوا در	1824 K محتوا از	1848 K مقاله تحت	1849 K متن	1849 K مقاله	1849 K خلاصه	1849 K ترجمه	1849 K خبر
اينجا	1804 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1848 K
بازگشت	1767 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1766 K:
بخوانيد	1766 K:
بدعمكم	102 K نستمر
بدون	1750 K كمك خوانندگان	1750 K حمايت شما	1750 K كمك شما
براي	1801 K خواندن متن كامل	1801 K خواندن ادامه	1801 K مطالعه متن كامل	1801 K ادامه خواندن	1801 K دسترسي به متن كامل	1827 K ديدن اين محتوا	1827 K مشاهده اين محتوا	1827 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1784 K اين
بيشتر	1766 K بخوانيد	1766 K بخوانيد:	1766 K ببينيد	1768 K بخوانيد:	1804 K بدانيد:
""", 'ت': """
تابع	130 K ايضا:	138 K	144 K الكاتب علي	174 K القراءة
تابعنا	12 K	137 K
تابعوا	137 K	144 K الكاتب علي
تابعونا	12 K	136 K
تبرع	102 K ولو	167 K ل
تجاوز	132 K الي المحتوي
تخطي	132 K الي المحتوي	132 K الاكثر قراءة	132 K قصص مقترحة	132 K يستحق الانتباه	132 K البودكاست	172 K
ترجم	151 K هذا	155 K اليا	155 K بواسطة الذكاء
ترجمة	155 K الية
ترجمت	155 K هذه المقالة اليا
ترجمه	1786 K ماشيني	1786 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1845 K # از #
تعداد	1816 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1779 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1754 K نام شما با موفقيت	1808 K نام در كارگاه	1808 K نام در دوره
ثبتنام	1808 K در كارگاه	1808 K در دوره
""", 'ج': """
جدول	1776 K امروز را	1776 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1750 K ما شويد	1750 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1779 K:
خريد	1808 K كتاب از	1808 K بليت	1808 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1844 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1786 K با هوش مصنوعي
خلاصهسازي	1786 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1790 K خود را
در	1766 K اين باره بخوانيد	1776 K نظرسنجي شركت كنيد	1790 K اين نظرسنجي	1790 K نظرسنجي ما	1790 K نظرسنجي	1804 K همين زمينه:	1804 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1767 K شدن از پربينندهترينها	1767 K شدن از پربيننده ترين ها	1767 K شدن از مطالب
ردشدن	1767 K از پربينندهترينها	1767 K از مطالب
رفتن	1767 K به محتوا	1767 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1776 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1790 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1845 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1754 K شما در خبرنامه
عكاس	1779 K:
عكس	1845 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1768 K:	1768 K |
""", 'ق': """
قبلا	1801 K مشترك شدهايد	1801 K مشترك شده ايد	1801 K عضو شدهايد	1801 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1816 K باقيمانده
كد	1779 K خبر:	1779 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1848 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1754 K ايميل معتبر	1754 K يك ايميل معتبر	1754 K ايميل خود را	1827 K جاوااسكريپت
لعرض	195 K هذا المحتوي
لقراءة	172 K المزيد
للابلاغ	160 K عن خطا	160 K عن اي خطا
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
ما	12 K را	33 K رايك	1750 K مستقل هستيم	1750 K مستقليم	1750 K را به يك قهوه	1750 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1779 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1824 K جاسازيشده از	1824 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1768 K:
مرورگر	1823 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1801 K هستيد
مشكلي	1844 K پيش امد
مصيتم	7 K
مطالب	1766 K مرتبط:
معماي	1776 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1779 K:	1779 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1784 K شما درباره
نظرات	5 K
نظرسنجي	1790 K:
نقل	68 K مطالب با ذكر	1848 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1750 K را به يك قهوه	1779 K:	1779 K :
نويسههاي	1816 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1766 K بخوانيد	1766 K بخوانيد:	1804 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1768 K:
ويديو	1768 K:	1768 K |
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
پادكست	1768 K:
پايان	1767 K پربينندهترينها
پرش	1767 K به محتوا
""", 'گ': """
گزارش	1768 K تصويري:	1779 K:	1784 K خطا
""", 'अ': """
अगली	2337 K स्लाइड	2337 K तस्वीर	2337 K फोटो
अपना	2364 K ईमेल पता दर्ज
अभी	2380 K खेलें:
""", 'आ': """
आज	2347 K का क्विज	2347 K का सुडोकू
आप	12 K हमें
आपका	2385 K ब्राउजर
आपको	2357 K यह	2357 K ये
आपने	59 K बनाया
आर्थिक	2321 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2386 K पोस्ट
इनपुट	2349 K-	2349 K:	2349 K -	2349 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2336 K भी पढें	2336 K भी पढें:	2371 K भी पढें-	2371 K भी देखें:
""", 'ई': """
ईमेल	2364 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2337 K जाएं
""", 'ए': """
एक	2402 K त्रुटि हुई
एजेंसी	2349 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2336 K पढें:	2371 K भी पढें:
""", 'क': """
कंटेंट	2337 K पर जाएं
कुछ	2402 K गलत हो गया
कृपया	2364 K मान्य ईमेल	2364 K सही ईमेल
केवल	2367 K # रुपये में
कोई	44 K गलती	72 K सवाल	2402 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2357 K यह	2357 K आपको
क्विज	2347 K खेलें
""", 'ख': """
खबर	2357 K में कोई	2413 K विज्ञापन के
""", 'छ': """
छोडकर	2337 K सबसे अधिक पढी	2337 K ये भी पढें	2337 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2386 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2349 K:
""", 'त': """
तस्वीर	2403 K #/#
""", 'द': """
देखें	2336 K:	2336 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2364 K के लिए धन्यवाद
""", 'प': """
पढिए	2371 K:
पढें	2336 K:	2371 K-
पसंद	69 K आया
पिछली	2337 K स्लाइड
पेज	2403 K #/#	2403 K # / #
पोल	2347 K में हिस्सा
""", 'फ': """
फेसबुक	2386 K पोस्ट
फोटो	2403 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2349 (K
""", 'म': """
मात्र	2367 K # रुपये में
मुख्य	2337 K सामग्री पर जाएं
""", 'य': """
यह	2336 K भी पढें	2336 K भी पढें:	2336 K भी देखें:	2349 (K लेखक के	2357 K खबर आपको	2371 K भी पढें-	2371 K भी पढें -	2385 K वीडियो आपके	2385 K सामग्री आपके	2386 K सामग्री	2388 K सामग्री देखने के लिए	2388 K वीडियो देखने के लिए	2406 K लेख कॉपीराइट	2406 K सामग्री कॉपीराइट	2407 K लेख	2407 K खबर	2407 K अनुवाद	2407 K सारांश	2407 K तस्वीर	2407 K सामग्री
यूट्यूब	2386 K वीडियो
ये	2336 K भी पढें	2336 K भी पढें:	2349 (K लेखक के	2371 K भी पढें-	2371 K भी देखें:
""", 'ल': """
लेख	2413 K विज्ञापन के
लेखक	2349 K के बारे में	2349 (K	2349 K वरिष्ठ पत्रकार हैं	2349 K स्वतंत्र पत्रकार हैं
लेखिका	2349 K के बारे में	2349 (K	2349 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2413 K के बाद
वीडियो	2388 K देखने के लिए
वोट	2347 K करें
""", 'श': """
शेष	2378 K अक्षर
""", 'स': """
संबंधित	2336 K:	2371 K खबर:	2371 K खबरें:
सदस्यता	2364 K लेने के लिए धन्यवाद
सबसे	2337 K अधिक पढी गईं समाप्त
सब्सक्राइब	2364 K करने के लिए धन्यवाद	2364 K करने के लिए शुक्रिया
सर्वाधिकार	2406 K सुरक्षित
सर्वे	2347 K में हिस्सा
सामग्री	2337 K पर जाएं	2337 K को स्किप करें
सिर्फ	2367 K # रुपये में
स्वतंत्र	2321 K पत्रकारिता को	2321 K पत्रकारिता का
""", 'ह': """
हम	2321 K किसी कॉरपोरेट	2321 K किसी कॉर्पोरेट	2321 K कॉरपोरेट या सरकार	2321 K न किसी कॉरपोरेट	2321 K किसी सरकार या
हमारा	13 K
हमारी	2321 K पत्रकारिता का समर्थन	2321 K पत्रकारिता को सहयोग	2321 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2321 K किसी कॉरपोरेट	2321 K सहयोग करें
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
กด	12 Kติดตาม	4633 Kติดตาม	4633 Kไลก์
""", 'ข': """
ขอ	4636 Kบคุณภาพจาก	4636 Kบคุณข้อมูลจาก
ข่	4629 Kาวที่เกี่ยวข้อง:	4636 Kาวโดย	4642 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4642 Kิป:
คุ	4639 Kณรู้สึกอย่างไรกับ	4639 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4642 Kคลิป:	4642 Kคลิป :
""", 'ซ': """
ซื	4640 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4629 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4633 Kดตามช่อง	4633 Kดตามเรา	4633 Kดตามข่าว	4651 Kดตามอ่านข่าวอื่นๆ	4651 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4638 Kม ai
""", 'ท': """
ทด	4640 Kสอบความรู้ของคุณ
ทำ	4640 Kแบบสำรวจสั้น
ที	4636 K่มา:	4636 K่มา :
""", 'บ': """
บท	4638 Kความนี้ใช้ ai	4638 Kสรุปนี้	4638 Kความนี้แปล	4638 Kความนี้เรียบเรียง	4639 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4638 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4636 K้เขียน:	4636 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4639 Kข้อผิดพลาดในบทความ
พื	4652 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4640 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4636 Kพ:	4676 Kพที่ # จาก #	4676 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4640 Kวมโหวต:	4640 Kวมโหวต :	4640 Kวมทำแบบสำรวจ	4640 Kวมสนุก	4647 Kวมสนับสนุน
ร้	4655 Kองทุกข์	4655 Kองเรียน
""", 'ล': """
ลง	4640 Kทะเบียนเข้าร่วมสัมมนา	4640 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4647 Kับสนุน
สร	4638 Kุปโดย	4638 Kุปข่าวด้วย	4638 Kุปนี้	4638 Kุปข่าวโดย	4639 Kุปนี้มีประโยชน์
สา	4655 Kยด่วนข่าว	4655 Kยด่วนทีมข่าว
ส่	4655 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4676 K้า # จาก #
""", 'อ': """
อ่	4629 Kานเพิ่มเติม:	4629 Kานต่อ:	4629 Kานข่าวต้นฉบับ:	4629 Kานเพิ่มเติม	4629 Kานประกอบ:	4642 Kานข่าวเพิ่มเติม:	4642 Kานข่าวเพิ่มเติม	4642 Kานข่าวที่เกี่ยวข้อง:	4642 Kานข่าว:	4642 Kานเรื่องอื่น:	4651 Kานข่าวอื่นๆ	4651 Kานข่าวต้นฉบับได้ที่	4651 Kานบทความอื่นๆ	4651 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4636 Kางอิง:
""", 'เ': """
เก	4636 Kี่ยวกับผู้เขียน
เข	4633 K้าร่วมช่อง
เน	4638 Kื้อหานี้สร้าง	4652 Kื้อหาสปอนเซอร์	4652 Kื้อหาโฆษณา	4652 Kื้อหาสนับสนุนโดย
เพ	4633 Kิ่มเพื่อน
เร	4636 Kื่อง:	4636 Kื่อง :	4636 Kื่องและภาพ
""", 'แ': """
แจ	4639 K้งแก้ไขข่าว	4655 K้งเบาะแส	4655 K้งข่าว
แช	3 Kร์
แป	4638 Kลโดย
แอ	4633 Kดไลน์
""", 'โ': """
โฆ	4652 Kษณา -
""", 'ใ': """
ให	4639 K้คะแนนบทความ
""", 'ไ': """
ไม	4633 K่พลาดทุกข่าวสาร	4633 K่พลาดข่าว
""", 'ả': """
ảnh	5016 K:	5074 K #/#	5074 K # / #
""", 'ủ': """
ủng	5016 K hộ tác giả	5037 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2883 Kせて読みたい	2883 【Kせて読みたい】	2883 Kせて読みたい:
""", 'こ': """
こち	2883 Kらもおすすめ	2883 Kらもおすすめ:	2919 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2893 K記事を書いた人	2893 K記事の筆者	2898 K要約はai	2898 K要約は、ai	2898 K要約は役に立ち	2898 ※K要約	2898 K記事の翻訳	2898 K記事の要約	2898 K記事はai	2898 K翻訳	2898 K見出しはai	2900 K動画はお住まいの地域	2900 K動画は、お住まいの地域	2900 K動画は現在ご利用	2900 K動画はご覧いただけません	2900 K動画は再生できません	2900 K動画は公開を終了	2910 K記事は	2910 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2875 K見・ご感想
ご登	2856 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2883 Kと見る:	2919 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2952 Kーが発生しました
""", 'オ': """
オリ	2919 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2900 Kーヤーを読み込	2924 【Kゼント】	2924 Kゼント応募
""", 'ペ': """
ペー	2953 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2856 Kルアドレスの形式が	2856 Kルアドレスが正しくありません
""", '一': """
一覧	2919 【K】
""", '下': """
下載	13 K	5117 Kapp	5117 K應用程式
下载	13 K	5117 Kapp	5117 K应用
""", '以': """
以上	5160 K内容由ai
以下	5228 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5153 K:	5153 (K	5153 K係	5153 K为	5153 K為
""", '你': """
你做	59 K了吗
你可	5135 K能會喜歡:	5185 K能想看:
你有	5146 K线索
你覺	5162 K得這篇
你觉	5162 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5153 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5160 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5124 K微信公众号	5124 K官方微信
""", '内': """
内容	5160 K由ai
""", '再': """
再生	2901 K時間	2904 K速度
""", '写': """
写真	2883 【K】	2883 K:	2885 K特集:	2919 【Kを見る】	2919 【Kギャラリー】	2953 K #/#	2953 K#/#	2953 K # / #
""", '出': """
出典	2893 K:
出现	5224 K问题
出錯	5224 K了
出错	5224 K了
""", '分': """
分享	3 K
""", '前': """
前回	2919 【K】	2919 Kの記事:
""", '剩': """
剩余	5195 K字数
剩餘	5195 K字數
""", '加': """
加入	12 K	5144 K	5180 K
""", '動': """
動画	2883 【K】	2885 K:	2885 【K】	2900 Kプレーヤーを読み込	2900 Kプレイヤーを読み込	2901 Kの長さ	2919 【Kを見る】
""", '升': """
升級	5180 K
升级	5180 K
""", '原': """
原文	5184 K刊于	5184 K刊於
""", '参': """
参与	5164 K我们的
参考	69 Kになった	2883 K:
""", '參': """
參與	5164 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5163 K错误
发生	5224 K错误
""", '取': """
取材	2893 K・文	2893 K・執筆
""", '另': """
另请	5135 K参阅
""", '可': """
可以	5145 K在x上
可自	68 K由转载
""", '合': """
合わ	2883 Kせて読みたい:
合成	2900 K音声で読み上げ	2900 K音声による読み上げ
""", '同': """
同场	5135 K加映:
同場	5135 K加映:
""", '問': """
問問	5160 K我們的ai
問題	2952 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5103 K作者	5103 K这篇文章
喜歡	69 K這篇	5103 K作者	5103 K這篇文章
""", '喝': """
喝酒	5187 K不開車
""", '图': """
图片	5228 K由ai
""", '圖': """
圖片	5228 K由ai
""", '執': """
執筆	2893 K:	2893 K/
""", '報': """
報名	5168 K參加
""", '填': """
填写	5164 K问卷
填寫	5164 K問卷
""", '如': """
如发	5163 K现
如有	5146 K线索	5146 K線索	5155 K新聞線索
如果	5146 K您有相关线索	5146 K你掌握	5146 K您掌握	5152 K您有
如發	5163 K現
""", '官': """
官方	5124 K微信:	5124 K微信公众号:
""", '審': """
審校	5153 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5135 K閱讀	5135 K阅读	5135 K閱讀:	5135 【K閱讀】	5138 【K閱讀】	5138 【K阅读】	5185 K阅读:
""", '开': """
开启	5117 K通知	5117 K推送通知
""", '引': """
引用	2893 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5138 K/	5185 K:
影音	5138 K/	5138 【K】	5185 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5185 K看更多:
""", '微': """
微信	5117 K扫	5124 K公众号:
""", '您': """
您对	5162 K这篇文章
您對	5162 K這篇文章
您有	5146 K线索
您的	27 K评论
您覺	5162 K得這篇
您觉	5162 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5114 K您的訂閱
感谢	5114 K您的订阅
""", '手': """
手机	5117 K客户端
""", '打': """
打开	13 K	5117 K微信
打賞	5103 K作者
打赏	5103 K作者
""", '扩': """
扩展	5135 K阅读:
""", '扫': """
扫一	5117 K扫
扫描	5117 K二维码关注	5144 K
扫码	5144 K
""", '投': """
投票	5164 K:
投稿	27 Kは
投資	5187 K一定有風險
投资	5187 K有风险
""", '报': """
报名	5168 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5144 K追蹤
""", '掃': """
掃一	5117 K掃
""", '採': """
採訪	5153 K撰文:
""", '推': """
推荐	5135 K阅读	5135 K阅读:	5138 K阅读:
推薦	5135 K閱讀:	5138 K閱讀:
""", '提': """
提供	2893 K:
""", '摘': """
摘要	5160 K由	5228 K由ai
""", '撰': """
撰文	5153 K:
撰稿	5153 K:
""", '支': """
支持	5178 K
""", '收': """
收听	1 K	5173 K我们的播客	5173 K我们的节目
收聽	1 K	5173 K我們的播客	5173 K我們的節目
""", '文': """
文/	2893 K
文:	2893 K
文・	2893 K
文字	2904 Kサイズ	2904 Kの大きさ
文章	44 K有误	5153 K来源:	5163 K有误	5163 K有誤
""", '新': """
新聞	41 K爆料	5146 K線索
新闻	41 K热线	41 K报料	41 K爆料	5146 K线索热线	5146 K线索
""", '早': """
早鳥	5187 K優惠	5187 K票
早鸟	5187 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5135 K:	5135 K新聞:	5135 K內容:	5135 【K新聞】	5135 K相關	5135 K阅读:	5135 K報導:	5135 K报道:	5138 【K新聞】	5138 【K新闻】	5184 K精彩内容	5184 K精彩內容	5184 K资讯	5184 K資訊	5184 K内容请	5184 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2856 Kなメールアドレスを
有問	72 K題
有料	5146 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5187 K年請勿飲酒
未滿	5187 K十八歲禁止飲酒
未经	5227 K授权不得转载	5227 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5160 K容由ai
本报	41 K热线
本摘	5160 K要
本文	5153 (K作者	5153 K作者	5160 K摘要	5160 K由ai	5160 K由人工智能翻译	5160 K由人工智能生成	5160 K由人工智慧	5165 K由ai朗读	5184 K章來自	5184 K转载自	5184 K轉載自	5184 K来自	5184 K來自	5187 K含有聯盟行銷	5187 K包含聯盟行銷	5227 K受版权保护	5227 K受著作權保護	5227 K原载于	5227 K首发于	5227 K原刊於	5227 K轉載自	5227 K转载自	5228 K由ai	5228 K由人工智能	5228 K由 ai	5228 K由人工智慧	5228 K使用ai	5228 K经ai
本翻	5228 K译由
本音	5165 K频由	5165 K訊由
""", '来': """
来发	31 K表第一
来源	5153 K:
""", '校': """
校对	5153 K:
""", '構': """
構成	2893 K・文
""", '次': """
次に	2883 K読む:
次の	2919 Kページ:	2919 【K記事】
次ペ	2919 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5144 K加入	5145 K在	5145 K关注	5146 K提供线索	5146 K投稿	5155 K提供照片	5155 K提供新闻线索	5155 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5144 K加入	5145 K在	5146 K提供線索	5146 K投稿	5155 K提供照片	5155 K提供新聞線索	5155 K爆料
""", '正': """
正し	2856 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5160 K要	5228 K要由ai
此语	5165 K音由
""", '测': """
测一	5164 K测:
""", '測': """
測一	5164 K測:
""", '点': """
点击	5135 K查看	5135 K阅读:	5173 K观看视频	5173 K收听
点我	5144 K加入
""", '熱': """
熱門	5185 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5146 K请	5146 K請
""", '版': """
版权	5227 K声明	5227 K所有
版權	5227 K聲明
""", '特': """
特集	2885 K:	2885 【K】
""", '用': """
用微	5117 K信扫
""", '由': """
由語	5165 K音合成
由语	5165 K音合成
""", '画': """
画像	2883 【K】	2919 【Kを見る】	2953 K#/#	2953 K #/#	2953 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5163 K錯誤
發生	5224 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5135 K阅读	5135 K新闻	5135 K报道:	5135 K阅读:	5138 【K报道】	5138 K报道:	5185 K新闻:	5185 K文章:
相關	5135 K新聞	5135 K報導	5135 【K新聞】	5135 K閱讀:	5138 【K報導】	5138 K報導:	5185 K新聞:	5185 K文章:	5185 K報導:
""", '看': """
看更	5135 K多:	5138 【K多】
""", '確': """
確認	2856 Kメールを送信しました	5114 K信已寄
""", '禁': """
禁止	5187 K酒駕
""", '立': """
立即	5144 K加入	5164 K报名	5164 K報名
""", '筆': """
筆者	2893 Kプロフィール
""", '編': """
編輯	5153 K:
編集	41 K部への情報提供
""", '线': """
线索	5146 K征集
""", '编': """
编辑	5153 K:	5153 (K:
""", '聽': """
聽我	5173 K們的podcast
""", '自': """
自動	2900 K音声で読み上げ
""", '著': """
著者	2893 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5173 K上方影片
""", '观': """
观看	5173 K上方视频
""", '视': """
视频	5185 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5114 K成功	5180 K	5191 K本報	5191 K我們	5191 K本刊
""", '記': """
記事	7 Kの誤り	2875 Kの間違いを見つけ	2875 Kの誤りを見つけ	2875 Kに関するお問い合わせ	2875 Kへのご意見	2910 Kの誤り	2910 Kに誤り
記者	2893 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2883 Kくはこちら
""", '語': """
語音	5165 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2875 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2924 【Kプレゼント】	2924 Kプレゼント
""", '請': """
請作	5103 K者喝
請我	5103 K喝杯咖啡	5103 K們喝杯咖啡
請支	5178 K持
請至	5114 K信箱
請輸	5114 K入有效的	5114 K入正確的電子
""", '讚': """
讚賞	5103 K作者	5103 K支持
""", '订': """
订阅	5114 K成功	5180 K	5191 K本报	5191 K我们	5191 K本刊	5191 K本公众号	5191 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5165 K由ai
""", '请': """
请作	5103 K者喝
请到	5114 K邮箱
请我	5103 K喝杯咖啡	5103 K们喝杯咖啡
请支	5178 K持
请输	5114 K入有效的	5114 K入正确的邮箱
""", '責': """
責編	5153 K:
""", '資': """
資料	5153 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5178 K
""", '责': """
责任	5153 K编辑:	5153 (K编辑
责编	5153 K:
""", '赞': """
赞助	5178 K
赞赏	5103 K作者	5103 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5195 K输入
""", '这': """
这个	5161 K摘要
这段	5161 K摘要
这篇	8 K文章	52 K调查	52 K报道	5161 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5161 K摘要
這篇	5161 K文章
""", '連': """
連載	2885 K:
""", '還': """
還可	5195 K輸入
""", '采': """
采写	5153 K:
""", '長': """
長按	5144 K
""", '长': """
长按	5144 K
""", '開': """
開啟	5117 K通知	5117 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2883 K記事	2883 K記事:	2883 【K記事】	2883 K:	2883 【K】	2885 K動画:	2885 K特集:	2919 【K写真】
""", '閱': """
閱讀	5135 K更多
""", '问': """
问问	5160 K我们的ai
""", '阅': """
阅读	5135 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2901 Kの長さ
""", '飲': """
飲酒	5187 K過量
""", '首': """
首发	5227 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5164 K報名
""", '马': """
马上	5164 K报名
""", '點': """
點我	5144 K加入
點擊	5135 K查看	5135 K閱讀:	5173 K觀看影片
""", '같': """
같이	3006 K 보기:
""", '개': """
개인정보	3022 K 처리방침
개인정보처리방침	3022 K
""", '관': """
관련	3006 K 기사:	3044 K 기사 :	3044 [K 기사]	3044 K 기사-
관련기사	3006 K	3006 K:	3006 [K]	3044 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3072 K 차단을 해제
광고차단을	3072 K 해제
""", '괜': """
괜찮아요	2996 K, 웹으로	2996 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3029 K
기사	1 K 듣기	41 K 제보	3027 K #줄 요약	3034 K 주소가 복사
기사에	73 K 대해 궁금	3037 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3016 K 퀴즈 풀
""", '다': """
다음	3044 K 기사:
""", '당': """
당신의	3036 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3006 K 읽기:
더보기	3006 [K]	3006 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3036 K 설문에	3036 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3034 K 복사되었습니다	3034 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3044 [K 본 기사]
""", '모': """
모바일	2996 K 웹으로 볼게요	2996 K 웹으로 계속
모바일웹으로	2996 K 볼게요
""", '문': """
문제가	3084 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3027 K 요약은
본문	3034 K url 복사
""", '사': """
사진	3085 K #/#	3085 K # / #
사진출처	3050 K:
""", '생': """
생성형	3027 K ai가 요약
""", '선': """
선택	3082 (K) 개인정보	3082 [K] 개인정보	3082 (K) 광고성	3082 [K] 광고성
""", '설': """
설문	3016 K 참여하기
설문에	3036 K 참여하세요
설문조사	3016 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3072 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3036 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3006 [K]
""", '오': """
오늘의	3016 K 퀴즈 풀	3016 K 퀴즈
오류가	3084 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3072 K 이용을 위해	3072 K 서비스 이용을 위해
""", '웹': """
웹으로	2996 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3027 K 요약은 ai	3027 K 요약이 도움	3027 K 기사는 인공지능	3027 K 기사는 ai	3027 K 번역	3029 K 음성은 ai	3037 K 기사가 도움이	3037 K 기사를 어떻게	3037 K 뉴스에 대한 의견	3037 K 기사에 대한 의견
이메일	3022 K 무단수집거부
이메일무단수집거부	3022 K
이미지	3085 K #/#	3085 K # / #
이슈	3044 [K]
이어	3006 K 읽기:
이용약관	3022 K
""", '인': """
인공지능	3029 K 음성으로	3029 K(ai) 음성
인기기사	3044 [K]
""", '일': """
일시적인	3084 K 오류가
""", '자': """
자료출처	3050 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3022 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3034 K 복사되었습니다
""", '지': """
지금	3057 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3022 K 보호정책
청소년보호정책	3022 K
청소년보호책임자	3022 K
""", '추': """
추천	3006 K 기사:
추천기사	3044 [K]
""", '출': """
출처	3050 K:	3050 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3016 K 풀고 포인트	3016 K 풀고
""", '투': """
투표	3016 K 참여하기
투표하러	3016 K 가기
""", '페': """
페이지	3085 K #/#
""", '필': """
필수	3082 (K) 개인정보	3082 [K] 개인정보	3082 (K) 이용약관	3082 [K] 이용약관
""", '함': """
함께	3006 K 볼 만한 기사:	3006 K 보면 좋은 기사:	3044 [K 읽기]
""", '핫': """
핫클릭	3044 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3006 [K]
""", '후': """
후원	3078 K 계좌
후원계좌	3078 K
"""}

CONTAINS = {',': """
,说:	5252 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4021 K-vă	4025 K
abonații	50 K pot	4022 K noștri
abonează	80 K-te	3907 K-te pentru	3914 K-te pe youtube	4021 K-te
abonné	50 en tant qu'K	2008 pas encore K	2011 déjà K	2013 en tant qu'K
abonnés	2008 réservé à nos K	2011 réservé aux K	2185 nos K	2188 K
abonējiet	80 K	3244 K
actualisé	99 cet article a été K
actualité	2022 l'essentiel de l'K	2036 suivez l'K	2036 suivez toute l'K	2036 retrouvez toute l'K	2068 couvre l'K
actualizată	99 știrea a fost K
acționari	3989 fără K
adatkezelési	2439 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1677 K
adomány	2550 K
adományoddal	2546 K
adományok	2550 K
adományozz	2546 K
adományozzon	2468 K itt
advirtió	1677 K
adó	2423 K #%
adód	2548 K #
adója	2468 K #
adăugat	4024 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4547 K	4579 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2187 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1677 K
afișată	60 email nu va fi K
agregó	1677 K
aicināja	3247 K
aizsargātas	3186 visas tiesības K
aiškino	3180 K
ai가	3089 K 작성	3089 K 생성	3089 K 요약	3089 K 번역
ai로	3089 K 작성	3089 K 생성
ai를	3089 K 활용해
ajouté	2187 a K
ajută	4021 K-ne
ajánld	2546 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2432 töltsd le az K
alkalmazásban	2466 az K
alkalmazást	2466 K
alkalmazásunk	2547 K
alkalmazásunkat	2432 töltse le K
alkalmazásunkban	84 K
alăturat	3931 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2094 aidez-nous à K
analytička	526 je K
anhören	2 artikel K	2 text K	2 beitrag K	881 jetzt K:
anketě	546 naší K	546 v K
ankietę	35 naszą K	3640 naszą K	3640 krótką K
ankstesnėje	99 K versijoje
anmäl	4619 K dig till vårt	4619 K dig till våra
anmäla	4495 genom att K dig	4542 genom att K dig
annoncé	2187 a K
annoncør	713 betalt af en K	713 betalt af K
annonslänkar	37 K	74 K	4547 K	4579 K
annonsör	4558 betalt av en K	4558 betald av en K
annonsør	3517 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1677 K
anunțat	4024 a K
använder	4510 vi K cookies	4511 K kakor
anúncio	3811 após o K	3811 depois do K
anúncios	70 sem K	3898 sem K
apelował	3727 K
apelowała	3727 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1518 descarga la K	1518 descarga nuestra K
aplicația	84 în K noastră	3915 descarcă K	4021 descarcă K noastră	4021 descarcă gratuit K	4021 descarcă K și	4022 K noastră
aplikacją	84 z naszą K
aplikację	3594 pobierz naszą K	3595 pobierz K	3595 ściągnij K	3663 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4312 našej K
aplikáciu	4312 mobilnú K	4312 K
aportació	485 la teva K
aportación	1563 tu K	1596 haz tu K
apoyá	1674 K
applikációnk	2466 K
applikációnkat	2466 K
applikációnkban	84 K
apsolīja	3247 K
apóyanos	1563 K	1674 K
apóyenos	1563 K	1674 K
apúntate	1490 K a	1511 K a nuestra	1511 K gratis	1674 K gratis
apărat	4024 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4755 bir K paylaş
artykuł	15 darmowy K	20 cały K	3582 podoba ci się ten K	3641 nasz K do końca	3661 ostatni darmowy K	3725 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1491 te ha gustado este K	1501 regala este K	1501 regalar este K	1507 último K gratis	1507 te queda # K	1599 y lee este K	1673 K	1675 este K
artículos	15 K gratis	1507 K gratis este mes	1507 te quedan # K	1507 límite de K	1673 K
aseguró	1677 K
associés	2045 cookies K à ce contenu
assuré	2187 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	936 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3907 K-te pentru
autorização	3790 sem K prévia e expressa
autorką	3632 kontakt z K
autorská	528 K práva
avertizează	4024 K
avísanos	1674 K
ayúdanos	1563 K	1674 K a
açikladi	4835 K
açin	4755 K
añadió	1677 K
año	1676 al K
""", 'b': """
bağirdi	4835 K
bağirdilar	4835 K
bağiriyor	4835 diye K
bağiriyordu	4835 K
bağiş	4832 K yap	4836 K
bağişiniz	4832 K
bağlantilari	74 satiş ortakliği K	4748 satiş ortakliği K
başlayan	4754 tl'den K
başvurun	4755 K
behält	29 K sich vor	29 K sich das recht
behöver	4484 vi K ditt stöd	4619 vi K din hjälp
beiträge	58 neue K per mail	1008 K
beiträgen	1008 K
bekapcsolása	2432 értesítések K
beløb	775 fast K
beløp	3577 gi et K	3579 fast K
bemängeln	1012 K
bemängelt	1012 K
berätta	67 K för oss	67 K din
berättade	4622 K
berättar	4622 K
bestätigen	801 K sie ihre
bestätigungslink	927 K
bestätigungsmail	801 K	927 K
betalvägg	4623 K
bezpečí	99 linka K
bezplatný	566 poslední K článek	4306 náš K webinár	4329 posledný K článok
bezplatných	4315 K článkov
bezpłatne	3646 K konto
bezpłatny	3637 nasz K webinar	3661 ostatni K artykuł
bezpłatnych	3646 limit K
beágyazott	2508 egy K tartalom látható	2508 egy K tartalom található
beállításai	2507 cookie-K miatt
beállítások	2507 cookie-K miatt	2507 cookie K miatt	2507 süti K miatt
beğendiyseniz	4833 bu haberi K	4833 bu yaziyi K
biết	5099 cho K
blokovač	598 K reklam
blokování	517 K reklam	598 K reklam
blokującego	3694 programu K reklamy
blokującej	3694 wtyczki K reklamy
blokujący	3694 program K reklamy
blokującą	3694 wtyczkę K reklamy
blokátor	598 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1511 recibe el K	1511 nuestro K	1516 K diario	1674 recibe el K	1675 nuestro K	1678 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2018 dans votre K mail	2018 dans votre K e-mail
brezplačen	4427 zadnji K članek
brezplačne	4414 K članke
brezplačni	4407 naš K webinar	4427 zadnji K članek
brezplačnih	4414 K člankov
bronił	3727 K się
brzmiał	3727 K
brzmiała	3727 K
brzmiało	3727 K
butlletí	414 subscriu-te al K	414 el nostre K	486 el nostre K	489 K
buzdított	2549 K
buzdította	2549 K
buzón	79 en tu K	1514 en tu K
bájate	1674 K la app
báo	5017 là nhà K
bölümünde	85 yorum K
bönföll	4622 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4622 K
bønfaldt	776 K
bønn	3434 vi har en K til deg
bønnfalt	3580 K
bústia	436 a la teva K
bülten	4744 e-K	4836 K
bültene	4696 K abone	4696 K kayit	4696 K kaydol
bülteni	4744 haber K
bültenimiz	78 K	4833 K
bültenimize	78 K	78 e-K	4696 K	4832 K	4833 K
bültenine	4744 K
błagał	3727 K
błagała	3727 K
bạn	49 gửi cho K bè	4991 hộp thư của K	5036 sự ủng hộ của K	5096 mời K	5096 cần sự ủng hộ của K	5096 nhờ sự ủng hộ của K
bằng	5046 K văn bản của báo
""", 'c': """
caffè	2729 un K
café	54 me paga um K	1564 un K	1596 un K al mes	2071 un K
caractères	2094 limitées à # K
catedrática	1560 es K
catedrático	1560 es K
celého	497 pro čtení K
cercetătoare	3931 este K
cercetător	3931 este K
changés	99 prénoms ont été K
chaîne	2185 notre K
chefredaktör	4532 är politisk K	4532 är K
chefredaktør	690 er K
chuyện	5015 bạn có câu K
chép	5010 cấm sao K	5046 mọi sao K
chính	99 đính K	5000 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4991 bản tin của K tôi	4994 theo dõi K tôi	5015 cho K tôi qua	5015 liên hệ với K tôi	5096 ủng hộ K tôi	5096 K tôi cần sự giúp đỡ	5096 giúp K tôi	5096 theo dõi K tôi	5096 hãy gửi cho K tôi	5096 hãy liên hệ với K tôi	5096 hãy báo cho K tôi	5097 K tôi trên	5097 của K tôi	5097 cho K tôi
chọn	5096 hãy bình K
cikkből	2545 K #
cikkéből	2545 K #
cikkünk	2547 minden K
cikkünkhöz	2547 minden K
collecté	2021 est K par
collectée	2021 est K par
collectées	2021 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3773 nos K
comentó	1677 K
comisión	1585 recibir una K
comissió	431 rebre una K
comissão	3810 receber K	3810 receber uma K
commerciële	3345 K partner
communauté	2079 K whatsapp	2079 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2758 parte della nostra K
condamné	2187 a K
condiții	3918 termeni și K
confidentialité	2048 politique de K
confidențialitate	3918 politica de K
conférences	2068 est maître de K
connecté	2050 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3740 acesse todo o K	3800 ao exibir este K	3800 ao ver este K
contribuição	3792 com a sua K	3897 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1677 K
conversación	1538 participar en la K
conținut	9 acest K	3907 K doar pentru abonați
conținutului	3927 preluarea K
cookieinställningar	4508 K	4534 K
corespondentă	3931 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4021 K un cont pentru a citi
csatornájára	2456 viber-K
csatornánk	2547 K
csatornánkhoz	2456 telegram-K	2456 whatsapp-K
csatornánkra	2456 youtube-K	2546 iratkozz fel K	2546 iratkozzon fel K
csábított	2549 K
cuéntanos	38 K	67 K	1538 K en	1674 K
cuéntenos	38 K	67 K
czytać	3588 aby K dalej	3588 żeby K dalej	3724 chcesz K dalej
czytelników	36 naszych K	3641 opiniami K	3652 z wpłat K	3652 dzięki wsparciu K	3669 K	3725 naszych K	3725 z wpłat K
câmpurile	60 K cu steluță
cântau	4024 K
címével	2491 e-mail-K
cùng	51 hãy tham gia K họ
của	5020 là cây bút K	5097 độc giả K
""", 'd': """
danişmanliği	4749 yatirim K kapsaminda değildir	4749 yatirim K hizmeti
daní	4320 # % z K	4320 #% z K
darbą	3178 mūsų K
darowiznę	3586 przekaż K	3724 przekaż nam K	3724 przekaż K na
datenschutzerklärung	827 unserer K	1010 unserer K	1010 unsere K
datenübertragung	869 der K zu
dați	62 K-mi tag
debatindlæg	691 send dit K	691 skrive et K
debatredaktør	690 er K
debattredaktør	3490 er K
debattør	690 er K
declaró	1677 K
decía	1677 K
demandé	2187 a K
denmişti	4835 K
denunció	1677 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1518 K la	1518 K nuestra
destekçimiz	4755 K olun	4832 K olun
desteğiniz	4832 K
desteğinizle	4833 K
desteğiyle	18 okurlarin K	4731 yapay zeka K	4746 K ayakta	4760 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4311 K môžu
disponível	3751 K no google play
doação	3736 faça uma K	3792 sua K	3897 sua K	3897 faça uma K	3901 K
doações	3901 K
dodał	3727 K
dodała	3727 K
dodává	632 K
događaj	4207 naš K
domagał	3727 K się
donació	485 fes una K	489 K
donación	1496 haz una K	1496 tu K	1563 tu K	1563 una K	1674 tu K	1674 haz una K	1678 K
donația	4021 K ta
donație	4021 fă o K	4025 K
donații	4025 K
donează	90 K cât poți	4021 K acum
doplněn	99 článek byl K
doporučil	632 K
doporučila	632 K
doporučovala	632 K
dopuštenja	4218 bez K
doradzał	3727 K
dorzuć	3724 K się
dostawać	3662 chcesz K
dostávajte	4335 K
dostávat	567 chcete K	595 chcete K zprávy
dostávať	4330 chcete K
dostávejte	573 K
dostęp	80 kup K	3588 masz już K	3646 pełny K do	3646 wykup K	3724 kup K
dostępny	3588 artykuł K tylko
dotazník	547 krátký K	4310 krátky K
dotazníka	4310 nášho K
dotazníku	546 našeho K	547 krátkého K
dowolną	3726 K kwotą
dočtete	554 více se K
dołóż	3724 K się
dołącz	51 K do nich	51 K	3600 K do nas na	3724 K do nas	3724 K do grona	3724 K do nich
drastické	99 obsahuje K
draudžiama	3124 K kopijuoti	3124 be leidimo K	3124 be sutikimo K
draudžiamas	3145 be leidimo K
dueños	1626 sin K	1626 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3725 K dalej
dziennikarką	3633 jest K	3708 jest K
dzięki	3725 K wam	3725 K tobie
dziękujemy	3643 K za zapisanie	3643 K za zapis	3724 K, że nas czytasz
där	42 var du K
débloquer	2011 pour K
déclare	2187 K
déclaré	2187 a K
découvrez	2008 K nos offres	2184 K nos offres
déductible	2002 K des impôts	2002 K à #	2186 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2187 K
déplore	2187 K
déposés	2084 des cookies seront K
désabonner	2018 K à tout moment	2021 K à tout moment	2021 vous K en cliquant
désactiver	2043 K adblock
désactivez	2043 K adblock
désinscription	2021 K à tout moment
désinscrire	2021 K à tout moment	2022 vous K à tout moment
díky	630 K vám
dôvery	99 linku K
dömde	4622 K
dømte	776 K	3580 K
düzeltme	99 K:
děkujeme	629 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	4996 tải ứng K	5096 tải ứng K của	5096 hãy tải ứng K	5096 tải ngay ứng K
""", 'e': """
edellyttää	1932 K tunnusta
editörlerimize	39 K
editörüdür	4728 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2544 K készült
elaboración	1585 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1514 tu correo K	1538 tu dirección de correo K no será publicada
elemző	2459 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2425 a teljes cikk K
elsőként	2467 értesülj K
előfizetés	2550 K
előfizető	2425 már K	2546 legyen K
előfizetőink	50 K	2425 K olvashatják	2470 K számára	2547 K
előfizetők	50 az K	2481 csak K	2550 K
előfizetőknek	2426 csak K	2481 K szól
előfizetőként	50 K
előfizetőnktől	2491 K
emlékeztetett	2549 K
emoțional	99 pot afecta K
endereço	3768 seu K de email não será
engedély	2474 K nélkül tilos
engedélyezze	2438 K a javascript
engedélyezése	2508 tartalmainak K	2508 tartalmak K
engedélyhez	2474 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2185 cette K	3361 onze korte K	3361 onze K
enquêtent	2185 K pour vous
enquêtes	2185 nos K
ensimmäinen	1991 K kuukausi
enthält	869 dieses element K daten
entraînement	48 K d'ia
entrée	2144 ctrl+K	2144 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1674 K
epizódu	4308 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	690 er K
erhältlich	881 shop K	956 im shop K
erişin	4755 K
erklärt	1012 K
erklärte	1012 K
erkände	4622 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1009 K sie es weiter
erzählt	67 K uns	1012 K
erzählte	1012 K
escribió	1677 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1538 K a	1674 K
estimé	2187 a K
estás	1491 ya que K aquí	1491 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4705 javascript'i K
evästeasetuksesi	1885 K
evästeasetuksiasi	1909 K
evästeasetuksissa	1885 K
evästeasetusten	1885 K
evästeasetustesi	1885 K
evästeet	1909 K	1934 K
evästeitä	1888 K
evästesuostumuksesi	1885 K
evästevalintasi	1885 K
evästevalintojesi	1885 K
existují	557 K díky
experiência	67 conte sua K
explicó	1677 K
expliqué	2187 a K
expérience	67 partagez votre K
externého	4302 K obsahu
externí	539 K obsah
externího	539 K obsahu	539 obsah z K
externý	4302 K obsah
""", 'f': """
favoritkälla	4528 K
faça	3897 K um pix
felelősséget	30 nem vállal K
felhasználása	2473 K csak
felhasználási	2439 K feltételek
felietonistką	3708 jest K
felietonistą	3708 jest K
feliratkozás	2427 K a hírlevélre	2427 hírlevél K
feliratkozásommal	2454 K
feliratkozással	2454 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2459 K
folosește	3918 K cookie
folytatásához	2425 a cikk K
fordítóval	2463 gépi K
forintért	2470 havi # K
formulára	4313 odoslaním K
formulário	3897 inscreva-se no K
formuláře	550 odesláním K
forrásként	2455 kedvenc K
fortæl	67 K os
fortæller	776 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2442 küldd el K
fotóit	40 K	2442 küldje el K	2442 küldje be K
fotóját	2442 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4622 K
früheren	99 K version	99 K fassung
férjen	2546 K hozzá
följ	4502 K oss på	4619 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4524 alla rättigheter K
fördere	1009 K
fördermitglied	80 werden sie K	896 werde K	896 werden sie K
fördern	1009 jetzt K	1009 K sie
föredragen	4528 K källa
föredragna	4528 K källa
föreslog	4622 K
författare	4532 är K och
förklarade	4622 K
förklarar	4622 K
försvarade	4622 K sig
følg	655 K os på	773 K os	3455 K oss på	3577 K oss
første	703 K måned	775 K måned	3504 K måned	3579 K måned
førsteamanuensis	3481 er K
førstelektor	3481 er K
független	2423 támogassa a K	2547 K sajtó
főmunkatársa	2531 K
főszerkesztője	2461 K
""", 'g': """
gadā	3246 K
gazeteciliği	4833 bağimsiz K
gazeteciliğimiz	4833 K
gazetę	3672 kup K
gefällt	927 K ihnen, was sie	927 K dir, was du
gelmişken	4689 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	833 wird in neuem fenster K
giovedì	17 ogni K
giáo	5017 là K sư
giảng	5017 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4281 K
gridò	2843 K
gràcies	437 K a gent com tu	486 K a tu
grátis	3899 teste K
grâce	18 K à vous	1999 K à vos dons
gwiazdką	60 pola z K
gärna	4619 vill K höra från dig
går	634 før du K	3434 før du K
gåva	4484 ge en K i dag	4484 ge en K nu	4485 din K	4485 ge en K	4619 din K gör	4619 ge en K i dag	4623 K
gönderdik	4762 size bir e-posta K
gönderin	4755 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4620 K mer
göre	4835 K
görün	4755 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4755 K
gösterilmeden	4719 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3727 K
głosiła	3727 K
głosiło	3727 K
głosuj	3657 K
głosujcie	3657 K
głównej	3648 na stronie K
gương	64 trang K
gửi	49 hãy K	5015 xin K về
""", 'h': """
használ	2438 cookie-kat K	2439 sütiket K
használat	2438 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1012 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2442 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	861 bei google K
hirdették	2549 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2517 K
hirdetésblokkolót	2517 K
historią	67 podziel się swoją K
historička	526 je K
história	67 conte sua K
hjälp	4535 K av ai	4559 K av ai	4619 K oss
hjälper	4619 din gåva K
hjælp	693 K af ai	693 K fra ai	714 K af ai	773 vi har brug for din K	773 K os
hjælper	773 dit bidrag K
hlásal	632 K
hlásala	632 K
hlásá	632 K
hovorí	4382 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2444 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2444 a K
hozzátette	2549 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1910 tekoälyä K
hágase	80 K socio
hájil	632 K se
hájila	632 K se
häng	4619 K med i
häufiger	861 bei google K
hävdar	4622 K
håller	43 K du med	43 K du inte med	4566 läsare som K
hævder	776 K
hébergé	2045 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2491 K
hírekben	2432 a google K	2455 google K
hírlevelére	2454 K
hírlevelünk	78 K	2547 K
hírlevelünket	2454 K
hírlevelünkre	78 K	2427 K	2546 iratkozzon fel K	2546 iratkozz fel K	2547 K
hírlevél	2550 K
hírlevélre	78 K	2546 iratkozz fel a K	2546 iratkozzon fel a K
hó	2548 ft/K
hónap	2470 első K	2548 első K
hören	951 K sie hier.
hører	3495 der du K
hükmetti	4835 K
hüüdis	1746 K
hüüdsid	1746 K
hűségidő	2481 K nélkül
hồng	5045 nhận hoa K
""", 'i': """
iecienītāko	3194 K avotu
iepriekšējā	99 K versijā
ifølge	776 K	3580 K
illimité	2013 accès K	2103 en K
imágenes	40 tus K	99 contiene K
incorporó	1560 se K a
independentă	4022 presa K
independência	3898 a K
indicó	1677 K
indiqué	2187 a K
indrømmede	776 K
indrømmer	776 K
indépendance	2185 notre K
indépendant	1999 soutenez le journalisme K	2185 journalisme K	2185 média K
indépendante	2100 la presse K a	2185 presse K	2185 information K
información	1527 sigue toda la K	1527 siga toda la K	1560 cubre la K	1675 esta K
informację	3632 wyślij K
informações	99 com K de
informațiilor	3927 preluarea K
informováni	595 chcete být K
informó	1677 K
informē	3247 K
ingresá	77 K tu correo
innehåll	4511 externt K	4534 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3580 K
innrømmet	3580 K
inquiète	2187 s'K
inquérito	35 nosso K
inscrição	3745 cancelar a K	3819 sua K foi
inscríbete	1490 K
inställningar	4508 cookie-K	4508 dina K för cookies	4508 dina K för kakor
insändare	43 K	4533 skicka din K	4533 din K till	4533 skriva en K
intelektą	3132 dirbtinį K	3147 dirbtinį K
inteligencję	3654 przez sztuczną K
inteligencí	559 umělou K
intelligenciával	2463 mesterséges K készült	2483 mesterséges K
introduceți	77 K adresa de email
intégralité	2008 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1675 esta K
investigação	3898 esta K
investigație	4022 această K
investigațiile	4022 continua K
invítame	54 K a un café	54 K un café	1674 K a
invítanos	1674 K a
ismételgette	2549 K
istediğiniz	4695 K zaman iptal	4834 K zaman iptal
izražavaju	4212 komentari K
içeriği	9 K
içeriğin	4730 harici K
içermektedir	99 sahneler K
išorinio	3130 K turinio
""", 'j': """
jautāja	3247 K
javascript가	3066 K
javascript를	3066 K
javasolják	2549 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3582 skoro już tu K	3582 skoro tu K
ještě	606 zbývá K
jogász	2459 K
jugé	2187 a K
jurnalistă	3931 este K
jurnaliștii	39 K noștri	3961 K noștri îți trimit	4022 K noștri
jälgi	1743 K meid
jäljellä	1928 ilmaista juttua K
jäseneksi	80 liity K	1989 liity K
""", 'k': """
kanał	3725 nasz K
kannatusjäseneksi	1989 liity K
kanál	630 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4282 K
kedykoľvek	4287 odhlásiť sa môžete K
keresőben	2455 google-K
khoản	4988 bạn đã có tài K	5000 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5010 K sao chép
khẳng	5099 K định
kiabált	2549 K
kiabálta	2549 K
kiabálták	2549 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2549 K
kirjeessä	1992 luki K
kiáltott	2549 K
kiáltotta	2549 K
kiáltották	2549 K
kiến	5031 ý K của bạn sẽ	5096 hãy gửi ý K	5096 vui lòng gửi ý K
kliknutím	550 K na
kolačića	4203 K	4233 K
kolačiće	4203 K	4233 K
kolačići	4203 K
komentować	6 K	3619 aby K
komentár	6 pridať K	4311 pridajte K
komentára	4311 pridanie K	4311 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	537 je K	537 , K	613 , K
komentátorem	537 je K	613 je K
komentátorka	613 , K
komentátorkou	537 je K	613 je K	4300 je K
komentátorom	4300 je K
komentář	6 přidat K
komentáře	6 pro přidání K	548 vložení K	548 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2444 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1910 K
konferencję	3637 naszą K
konuştu	4835 diye K	4835 K
kopírovanie	4293 K obsahu bez	4293 K je zakázané
kopēšana	3193 K bez
korespondentką	3633 jest K	3708 jest K
korespondentė	3129 K
korábban	2490 K itt írtunk	2490 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3727 K
krzyczała	3727 K
krzyknął	3727 K
krzyknęła	3727 K
krävde	4622 K
krævede	21 K felter er	776 K
krönikör	4532 är K	4604 är K
kulturalną	3641 K dyskusję
kulturredaktör	4532 är K	4604 är K
kulturredaktør	690 er K	759 er K	3490 er K	3562 er K
kumppanuuslinkkejä	74 K	1922 K
kvíz	546 náš K	4310 náš K
kvíze	4310 našom K	4310 v K
kvízu	546 našem K	546 v K
kyltissä	1992 luki K
kysyivät	1992 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2548 K
käsitellään	99 jutussa K
käyttää	1886 tämä sivusto K
käyttöehdot	1917 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2549 K
kérdezték	2549 K
kérdőívünket	35 K
kért	2549 K
kérte	2549 K
kérték	2549 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1009 K sie uns
könyörgött	2549 K
könyörögtek	2549 K
köszönjük	2546 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2432 K minket	2546 K minket
követelte	2549 K
követelték	2549 K
közgazdász	2459 K
közlése	2482 nélküli K tilos
közreműködésével	2544 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2549 K
kúpte	4379 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1012 K an
künstlichen	885 K stimme vorgelesen	885 K stimme vertont
künstlicher	944 mithilfe von K
küpsised	1696 K
küpsistega	1696 K	1715 K
küsis	1746 K
kč	552 za # K	552 od # K	631 od # K
kļūsti	3244 K par
křičel	632 K
křičela	632 K
křičeli	632 K
kể	5099 K
""", 'l': """
labākie	3213 K raksti tavā
lamentó	1677 K
lançait	2187 K
lasītu	3183 lai K tālāk
lasītāji	3245 mūsu K
lasītājiem	3245 mūsu K
lejupielādē	3244 K
lelkisegély	99 K
leverandør	3492 ekstern K
leverantör	4534 extern K
leído	1599 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3203 K
linkistä	1921 lisää tästä K
lisenssillä	47 K
lisäsi	1992 K
llicència	47 K cc
lucrează	3931 K în presă
lunedì	17 ogni K
lună	4023 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	4988 đăng nhập để bình K	5031 bình K của bạn sẽ	5096 đăng nhập để bình K
lájkolj	2432 K minket
lákal	632 K
läget	4543 koll på K
lähdet	1863 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4546 du kan K mer	4546 kan du K mer	4546 K mer om	4620 fri att K
läsare	36 våra K	4544 våra K	4620 våra K
läsarna	18 tack vare K
läser	4619 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	718 K for	3522 K for	4563 K för
læser	773 tak fordi du K
læserbrev	43 K	691 skrive et K	691 send dit K
læsere	36 vores K	774 vores K
læseres	702 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1507 K de notas
límites	1501 sigue leyendo sin K
lòng	5015 vui K gửi về	5096 vui K gửi về
löd	4622 K
lød	776 K	3580 K
lūdza	3247 K
lập	5035 ủng hộ báo chí độc K	5097 báo chí độc K
""", 'm': """
magyarázta	2549 K
mailovú	4313 e-K adresu
mainoslinkkejä	37 K	74 K	1922 K
manhãs	17 todas as K
markedsføringscookies	662 K
marqués	60 champs K d'une étoile
masintõlke	1698 K abil
materiał	9 ten K
matéria	20 ler esta K	3740 esta K é só	3824 para ler esta K	3898 esta K
matérias	3791 limite de K	3896 K
matí	485 rep cada K
mawiał	3727 K
mawiała	3727 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2549 K
megbízásából	2544 K készült
megjelenését	2544 K támogatta	2544 K támogatja
megjelenítése	2508 tartalmainak K	2508 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	1989 tue K
meitä	1919 tukea K	1919 tue K	1989 tue K	1989 auta K
mencióname	62 K
menționat	4024 a K
mesačne	4381 K
mesečno	4281 K	4477 K
mesélte	2549 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3726 za K
miesięcznie	3726 K
minkä	90 anna K voit
miễn	15 bài K phí	5038 hết số bài K phí	5098 dùng thử K phí
mjesečno	4281 K
moderálási	2444 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2094 charte de K	2094 K par la rédaction
mokė	3180 K
mondták	2549 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1501 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1677 K
mulțumim	4021 K că ne citești
munkatársa	2461 K	2531 K
munkatársunknak	39 K
munkánk	2547 K
munkánkat	2423 támogasd K	2423 támogassa K	2468 K	2546 támogasd K	2546 támogassa K	2547 K
myönsi	1992 K
másodközlés	2450 K	2473 K
másodközlése	2473 K
märkis	1746 K
määräsi	1992 K
mån	4545 kr/K	4621 kr/K
månad	4489 testa en K	4545 en K för	4619 testa en K	4621 per K	4621 varje K
månaden	4545 första K	4621 i K	4621 första K
månader	4545 K för #	4619 testa # K
månadsgivare	4619 bli K
måned	640 prøv en K	703 i # K	773 prøv en K	775 pr. K	3504 en K for	3577 prøv en K	3579 per K
måneden	775 om K	3579 i K
måneder	703 i # K	3504 K for #
média	2185 notre K
mês	3898 até o fim do K	3899 por K	3899 ao K
mình	54 mời K ly cà phê	62 tag K
míní	632 K
mówi	3727 K
mówili	3727 K
mówił	3727 K
mówiła	3727 K
môžete	4309 článok si K
müşterimiz	4766 K
mācīja	3247 K
mākslīgais	3200 K intelekts
mēnesis	3246 pirmais K
mēnesī	3246 K
mėgstamiausią	3125 K
mėnesį	3179 per K
měsíc	552 první K	631 za K	631 první K
měsíčně	631 K
můžeme	493 díky vám K
můžete	545 článek si K
mạnh	5099 nhấn K
""", 'n': """
nabádal	632 K
nabádala	632 K
naléhal	632 K
namawiał	3727 K
namawiała	3727 K
napisał	3727 K
napisała	3727 K
napiš	38 K nám	67 K nám
napište	38 K nám	536 K nám	569 K na	629 K nám
napísal	4382 K
napíšte	38 K nám	4299 K nám	4299 K, prosím	4332 K na	4379 K nám
naročilo	4413 hvala za K
naročite	80 K se	4387 K se na naše	4475 K se
naročnik	50 kot K	4386 že K
naročnike	4394 samo za K	4394 le za K
naročniki	50 K lahko	4426 lahko berejo le K	4426 berejo samo K	4479 K
naročnikom	4386 dostopen le K	4386 na voljo K	4386 na voljo samo K	4386 na voljo le K	4426 dostopna le K	4426 dostopna samo K	4426 dostopen le K	4426 dostopen samo K
naročnina	4414 K	4479 K
naročnino	4414 z K	4436 z K
narzędzi	3654 przy wsparciu K ai
nastavení	513 kvůli K cookies	513 K cookies	513 K souhlasu	513 vašeho K cookies	513 K soukromí
naujienlaiškio	3137 K
naujienlaiškis	3178 mūsų K	3181 K
naujienlaiškį	3117 mūsų K	3137 K	3177 užsisakykite K	3178 mūsų K
navođenja	4218 bez K izvora
navođenje	4218 uz K izvora
nawoływał	3727 K
načtením	514 K videa	514 K obsahu
našeho	542 do K týmu	542 K e-shopu
našem	4207 K timu
našich	568 K zpráv	4331 K správ
neatkarīgu	3244 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2546 segíts K	2546 írjon K	2546 írj K	2546 jelezd K	2547 K adód
nemokamą	3141 K paskyrą
neobmedzený	4286 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	532 K přístup
neomezeně	497 K číst
nepiekrītat	43 K
nepriklausomą	3139 paremkite K žurnalistiką	3177 paremkite K	3178 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1900 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	629 podpořte K
nezávislá	630 K média
nezávislé	4380 K médiá
nezávislú	4379 podporte K
nghiên	5017 là nhà K cứu
ngoài	5021 nội dung bên K
nguồn	5013 K ưu tiên	5013 K tin ưu tiên	5046 ghi rõ K	5081 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5031 chịu trách K về nội dung bình luận
nhân	5022 trí tuệ K tạo
nhấn	5096 K vào đây
nhận	4991 đăng ký K bản tin	4991 đăng ký K tin	5096 đăng ký K bản tin	5096 đăng ký K tin
nhập	24 đăng K	4988 vui lòng đăng K	4988 đăng K để đọc	4988 đăng K để xem	4988 đăng K để lưu	4988 hãy đăng K để	5096 đăng K để đọc	5096 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3634 materiał wideo jest K
niezależne	3724 wesprzyj K	3724 wspieraj K	3725 K media
niezależność	3725 K
niezależną	3725 jesteśmy K
noastră	4022 munca K
nolēma	3247 K
norāda	3247 K
nosūtīsim	57 jums K
notificações	14 as K	3753 ative as K	3753 ativar K	3753 receba K
notificările	14 K	3915 activează K
notifikácie	4312 K
notícia	3898 esta K
notícias	3745 receba as K	3745 receba K	3756 siga as últimas K	3896 K
novinařina	630 naše K
novinařinu	630 nezávislou K
novinár	4300 je K	4300 , K
novinári	4380 naši K
novinárka	4300 je K	4300 , K
novinárkou	4300 je K
novinárom	4300 je K
novinář	537 je K	537 , K
novinářem	537 je K	613 je K
novináři	630 naši K
novinářka	537 je K	537 , K
novinářkou	537 je K	613 je K
novičke	4387 na e-K
novičnik	4395 K	4395 e-K	4476 naš e-K	4479 K
novičnika	4395 K
nuotraukų	40 K ir vaizdo
nusprendė	3180 K
nášho	4306 do K tímu
nächste	21 in diesem browser für die K	1009 sind sie der K
näyttämällä	1884 K sisällön
nélkül	70 reklám K	71 spam K
nói	5099 K
nõus	43 ei ole K?
năm	5098 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	542 našem K
obegränsad	4492 K tillgång
obećala	4282 K
obećao	4282 K
obiecał	3727 K
obiecywał	3727 K
obligāta	3193 atsauce K
oblíbené	534 K zdroje
oblíbených	534 K zdrojů
oblíbenými	534 K zdroji
obrigatórios	21 campos K são	3768 campos K são	3772 campos K são	3772 campos K marcados
obveščanje	4413 na naše K
obľúbené	4297 K zdroje
obľúbených	4297 K zdrojov
obľúbenými	4297 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	567 chcete K
odebírejte	502 K náš	573 K	629 K
odemkněte	497 K si
odhlásit	503 K se můžete kdykoli
odoberať	4330 chcete K
odpoveď	21 zrušiť K
odpovídal	632 K
odpověděl	632 K
odpověděla	632 K
odpověď	21 zrušit K
odpowiadał	3727 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3727 K
odpowiedziała	99 nie K	3727 K
odpowiedziało	99 nie K
odražavaju	4212 komentari K	4212 komentari ne K
odídete	4295 kým K
ofereça	3740 K este artigo
ograniczeń	3588 czytaj bez K	3588 czytaj więcej bez K
også	51 bli med du K
ogłosił	3727 K
ogłosiła	3727 K
oikaisupyynnöt	1913 K
oikaisupyyntö	1913 K
olvashatják	2489 csak előfizetők K
olvasási	0 K idő
olvasóiból	2468 K él
olvasóink	36 K	2547 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1674 danos tu K
ordenó	1677 K
ordonné	2187 a K
ortakliği	4748 iş K linkleri	4750 satiş K bağlanti	4750 satiş K linkleri
orzekł	3727 K
osobních	530 ochrany K údajů	530 ochraně K údajů
osobných	4302 K údajov
ostrzegał	3727 K
ostrzegała	3727 K
ostrzegł	3727 K
otrzymywać	3662 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K
oznámil	632 K	4382 K
oznámila	632 K	4382 K
ozvěte	38 K se nám	67 K se nám	536 K se nám	629 K se nám
""", 'p': """
padėkite	3177 K mums
pageidaujamą	3125 K šaltinį
paklausė	3180 K
palīdzi	3207 ziedo un K	3244 K mums
palīdzību	3200 mākslīgā intelekta K	3215 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3177 K mums
parsisiųskite	3177 K
participación	1542 normas de K
partnerské	74 K odkazy	555 K odkazy	4318 K odkazy
partneři	516 my a naši K
pastā	3205 e-K
pastāstiet	38 K mums	67 K mums
patronką	3652 zostań naszą K
patrões	3851 sem K	3898 sem K
paylaşilan	4814 tarafindan K bir gönderi	4814 tarafindan K gönderi
paylaşin	25 K	49 K	4755 K
paylaştiği	4814 K bir gönderi	4814 'in K bir gönderi
paziņoja	3247 K
paziņojumus	3204 K
państwa	3632 czeka na K
pašte	3137 jūsų el. K
pažadėjo	3180 K
periódico	1675 este K	1675 nuestro K
permanència	487 sense K
persiųskite	49 K
personvernerklæring	3467 K
phê	54 mời tôi một ly cà K	5035 mời bạn một ly cà K
phóng	5015 liên hệ K viên	5017 là K viên	5017 K viên ban	5020 là K viên báo	5020 là K viên của	5096 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1677 K
pidätetään	1896 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3727 K
pisała	3727 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4200 K nam	4232 K nam na	4232 K na	4279 K nam	4400 K nam	4400 K na	4430 K nam na	4430 K na	4475 K nam
piškotke	4403 K	4431 K
piškotki	4403 K
piškotkov	4403 K	4431 K
pište	569 K na	569 K nám na
plakáton	2549 állt a K
plânge	4024 se K
pochází	539 obsah K
podcastów	3638 K
podcastů	544 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3727 K
podporovatelé	630 naši K
podporují	630 nás K
podpoře	493 díky vaší K můžeme	630 díky K
podpořte	557 K	629 K nás	629 K naši	629 K naše	629 K mě
podrška	4279 vaša K
podrške	4219 bez vaše K	4280 vaše K
podršku	4279 vašu K
podržite	4219 K	4279 K nas	4279 K naš
podělte	67 K se s námi	67 K se o
podľa	4382 K
poinformował	3727 K
poinformowała	3727 K
pokračovanie	4286 pre K v čítaní
pokračování	497 K je dostupné	555 K článku níže
pokračuje	555 článek K	555 text K	4318 článok K	4318 text K
pokračujte	497 K ve čtení s
politoložka	526 je K
politológus	2459 K
política	425 K de galetes	1536 K de cookies	3766 K de cookies	3793 cobre K
pomocí	559 K ai
pomocą	3654 z K ai
pomoć	4279 vašu K
pomóż	3724 K nam
pomôžte	4379 K nám
poprosił	3727 K
poprosiła	3727 K
poprosiło	3727 K
poručila	4282 K
poručio	4282 K
poslední	566 K článek zdarma	566 K článek, který můžete
posledný	4329 K článok zadarmo
poslušajte	4429 K nas
postafiókjába	2427 K
postafiókjában	2452 minden reggel a K	2452 minden este a K	2452 minden nap a K	2452 minden héten a K
postafiókodban	2452 minden reggel a K
postaládádba	79 a K	2454 a K
postaládádban	2452 minden reggel a K	2452 minden héten a K
postaládájában	2452 minden reggel a K	2454 ön K
posílat	550 nechte si K
posílejte	536 K nám
posíláme	57 vám K	57 K vám
potřebujeme	629 K vaši pomoc	629 K vaši podporu
používame	4302 K cookies
používá	516 tento web K
používáme	516 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3727 K
powiedziała	3727 K
powtarzał	3727 K
powtarzała	3727 K
poznámka	99 K redakce
pozostało	3588 K # %	3588 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	632 zvou K
pošaljite	49 K ga	4200 K nam	4200 K na	4279 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	536 K nám	629 K nám
pošli	49 K ho
pošlite	49 K ho	4299 K nám	4379 K nám
pošljemo	57 vam K
pošljite	49 K ga	4400 K nam	4400 K jo nam	4400 K na	4475 K nam
požádal	632 K
požádala	632 K
pracę	3725 naszą K
pranešimus	3136 K
praneškite	38 K mums	67 K mums
pranešė	3180 K
prašė	3180 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4333 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4286 už ste K	4286 ste K
predplatiteľom	80 staňte sa K	4294 K	4379 staňte sa K
predplatiteľov	4294 pre K
predplatné	4286 už máte K	4315 K	4379 kúpte K	4379 kúpte si K	4383 K
predplatného	4315 K
predplatným	4315 K	4336 s K
predplaťte	80 K si
preferată	3929 sursă K	4003 sursă K	4003 sursa K
preferované	534 K zdroje	4297 K zdroje
preferovaný	534 K zdroj	4297 K zdroj
preferovaných	534 K zdrojů	4297 K zdrojov
preferovaným	534 K zdrojem	4297 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3588 tylko dla K	3660 tylko dla K
prenumeratą	3646 z K
prenumeratę	80 kup K	3588 masz już K	3646 zamów K	3646 kup K	3646 wykup K	3672 kup K
preporučila	4282 K
preporučio	4282 K
pretlačiť	45 K
prevziať	45 K
prečítate	4286 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4279 K se našoj	4279 K im se	4475 K se nam
pridržana	4192 sva prava K
pridržane	4393 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3180 K
prihlásenie	4287 ďakujeme za K	4313 ďakujeme za K
prihlásení	4315 po K
prihlásením	4313 K súhlasíte
prihláste	24 K	4286 K sa a čítajte	4379 K sa na odber
prihvaćate	4214 prijavom K
pripažino	3180 K
programėlėje	3135 K
programėlę	3135 K
prohlásil	632 K
prohlásila	632 K
prohlížeč	10 váš K
pronađite	4230 K nas
proposé	2090 conçu et K par
prosił	3727 K
prosiła	3727 K
pročitali	4184 da biste K
pročitate	4182 da K cijeli	4182 da K ceo
prośbę	3582 mamy do ciebie K	3582 mamy małą K
prošnjo	4397 imamo majhno K	4397 majhno K
prywatności	3610 ustawienia K	3610 ustawień K	3613 polityka K	3613 polityce K
przeczytać	3588 aby K cały	3588 aby K ten artykuł
przeczytałaś	3641 dziękujemy, że K
przeczytałeś	3641 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3585 K nam #%	3724 K nam	3724 K #
przekonywał	3727 K
przekonywała	3727 K
przesyłajcie	3632 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3616 K zdjęcie	3616 K zdjęcia	3632 K nam	3632 K je do nas	3724 K nam
przyznał	3727 K
przyznała	3727 K
przyłącz	51 K się
przyślij	3616 K zdjęcie	3632 K nam	3632 K je do nas	3724 K nam
práca	4380 naša K
práce	630 naší K
práci	630 naši K
prácu	4380 našu K
právnička	526 je K
právník	526 je K
précision	99 K:
précisé	2187 a K
précédente	99 version K de cet
préférée	2078 source K
préférées	2078 sources K
prévient	2187 K
príspevky	4311 K v diskusii
príspevok	4379 váš K
próxima	3898 nossa K
průzkumu	35 našeho K
ptá	632 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2704 blocco della K	2841 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2461 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2043 bloqueur de K	2043 bloqueurs de K	2185 sans K
publicités	2043 bloqueur de K
publicystką	3633 jest K	3708 jest K
publicystą	3633 jest K	3708 jest K
publikování	527 K nebo šíření
publiée	22 ne sera pas K	2050 votre adresse e-mail ne sera pas K
pytał	3727 K
pytała	3727 K
pytały	3727 K
pytań	3640 na kilka K
pyyntö	1863 pieni K
pyysivät	1992 K
pásale	1674 K esta
pásalo	49 K
päevakokkuvõte	1703 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1907 K	1975 on K
päätti	1992 K
påminde	4622 K
pénzbe	2547 K kerül
pénzéből	18 olvasók K
písemného	528 bez K souhlasu
písomného	4333 bez K súhlasu
píšte	4332 K na	4332 K nám na
pódcast	34 nuestro K	1675 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3186 K bez	3193 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	527 K článků
předchozí	99 K verzi článku
předchozího	528 bez K souhlasu	571 bez K souhlasu
předplatitel	50 jako K	50 K může	497 už jste K	497 jste K
předplatitele	531 pro K
předplatitelem	80 staňte se K	629 staňte se K
předplatitelé	50 K mohou	565 jen K	565 pouze K	565 najdou K	565 přečtou K	630 naši K	633 K
předplatitelům	531 K	565 pouze K	565 jen K
předplatné	497 koupit K	498 už máte K	552 K	633 K
předplatného	552 K
předplatným	497 dostupné s K	552 K	574 s K
předplaťte	80 K si	499 K si	629 K si
přehrání	539 K videa
přehráním	514 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	497 zbývá vám K	606 zbývá K	606 zbývá vám K
přidej	51 K se
přidejte	51 K se	568 K si nás	629 K se	629 K se k nám
přihlaste	24 K	497 K se a čtěte	502 K se k odběru	629 K se k odběru
přihlášení	550 děkujeme za K	552 po K
přihlášením	550 K k odběru	550 K souhlasíte
připojte	51 K se
připomněl	632 K
připustil	632 K
přispějte	90 K, kolik můžete	90 K, čím můžete	557 K	629 K	629 K i vy
přiznal	632 K
přiznala	632 K
přiznává	632 K
příspěvek	629 váš K
příspěvku	514 načtením K	539 zobrazení K
příspěvky	548 K v diskusi
příspěvků	493 žije z K	493 žijeme z K	493 z K čtenářů
příspěvkům	493 díky K čtenářů
původní	99 K verzi článku	99 v K verzi
""", 'q': """
quyên	5096 K góp ngay	5100 K góp
quyền	5010 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5064 trình chặn K cáo	5064 chặn K cáo
""", 'r': """
radził	3727 K
radziła	3727 K
radí	632 K
rakstīja	3247 K
rappelé	2187 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3177 K mums
rašė	3180 K
recaptcha로	3098 K
recibirás	57 K
reclamă	11 K
reconoció	1677 K
recordó	1677 K
rectificación	99 K:
recunoaște	4024 K
redacció	39 la nostra K	43 cartes a la K	436 la K t'envia	486 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1595 la K te envía	1635 se incorporó a la K	1675 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3961 K îți trimite	4022 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3724 wesprzyj K
redaktorką	3633 jest K	3708 jest K
redaktorė	3129 K
redaktör	4532 är K för	4532 är K på	4532 är politisk K	4604 är K på
redaktør	690 er K på	690 er K for	690 er politisk K	759 er K på	759 er K i	3490 er politisk K	3490 er K i	3490 er K for	3562 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3819 a K envia	3860 entrou para a K	3898 nossa K
redistribuída	3790 reescrita ou K
redistribuído	3790 reescrito ou K
reenvíalo	49 K
refusé	2045 K le dépôt
registrácii	4315 po K
registráciou	4313 K súhlasíte
registráciu	4313 ďakujeme za K
regisztrálj	2546 K ingyenesen	2546 K, hogy
regisztráljon	2546 K ingyenesen	2546 K, hogy
regisztrálnia	2489 K kell
regístrate	1501 K gratis	1505 K para
reinhören	881 jetzt K:
rejestrując	3643 K się
reklamlänkar	74 K	4547 K	4579 K
reklamą	11 K
reklám	70 nincs K	4380 bez K
reklámblokkoló	2517 K
reklámblokkolót	2517 K
reklámok	2547 K nélkül
reportaż	3725 ten K
reporterką	3633 jest K	3708 jest K
reportér	537 , K	613 , K	4300 , K
reportérem	537 je K	613 je K
reportérka	537 , K	613 , K	4300 , K
reportérkou	537 je K	613 je K	4300 je K
reportérom	4300 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	419 prohibida la K	444 K sense permís
reproducción	1557 prohibida su K	1557 prohibida la K
reprodução	3787 proibida a K	3787 K proibida	3827 K permitida desde	3827 K é permitida desde
reprodúcelo	45 K
republié	45 K	2064 K avec	2109 cet article est K
repórter	39 nosso K	3793 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1677 K
rezervăm	29 ne K dreptul
riêng	5000 chính sách quyền K tư	5038 dành K cho thuê bao	5046 quan điểm K của tác giả
rovatvezető	2531 K
rovatvezetője	2461 K	2531 K
ročne	4381 K
ročně	631 K
rät	1012 K
rätta	4538 K fel
rättar	4538 vi K fel
rättelse	99 K
räumte	1012 K ein	1012 K der	1012 K die
rääkis	1746 K
råber	776 K
råbte	776 K
rådde	4622 K
rådede	776 K
réagir	2053 pour K
réagissez	2184 K à
réalisation	2090 n'a pas participé à la K
rédacteur	2068 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2068 a rejoint la K	2090 n'a pas participé à sa K	2099 la K vous	2103 pour soutenir la K	2184 soutenez la K	2184 alertez la K	2185 notre K
rédactrice	2068 est K
régulièrement	2068 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2187 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2008 cet article est K	2008 ce contenu est K	2008 article K
réservée	2008 K à nos abonnés	2008 la suite est K	2011 K aux abonnés
réservés	2011 K aux abonnés	2064 tous droits K
résiliable	2186 K à tout moment
részesített	2455 előnyben K forrásként
röst	4535 ai-K	4571 ai-K
răspuns	99 nu a K	99 nu au K	4024 a K	4024 au K
răspunsul	21 anulează K
rằng	5099 viết K	5099 cho K
""", 's': """
sacīja	3247 K
sadržaj	9 ovaj K	4203 vanjski K	4203 spoljni K
sadržaja	9 ovog K	4203 vanjskog K	4203 prikaz ovog K	4203 prikaz K
sakė	3180 K
samfunnsøkonom	3481 er K
samobójcze	99 myśli K
sanctionné	2187 a K
sandučić	79 u vaš K	4185 u vaš K
sandučiću	4185 u vašem K	4214 vašem K
sbírka	633 K
schließ	51 . K dich
schließen	51 . K sie sich	788 K sie ein abo	1009 K sie ein abo
schránke	4287 vašej K
schránky	79 do vaší K	79 do vašej K	502 do vaší K	4287 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2546 K, hogy
segítségedre	2546 szükségünk van a K
según	1677 K
sensível	99 pode ser K
sentenció	1677 K
sería	1596 sin ti no K
sesión	24 inicia K	24 inicie K	1501 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3897 inicie K
señaló	1677 K
sfătuia	4024 K
sfătuiește	4024 K
sfătuit	4024 a K
sisällön	9 K	1909 ulkoisen K
sisältö	1868 tämä K on vain
sisältöä	1909 ulkoista K
siunčiame	57 jums K
sjefredaktør	3490 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4622 K
skarży	3727 K
skarżył	3727 K się
skrzynkę	79 na twoją K	3592 na twoją K	3592 na swoją K	3643 K mailową
slažete	43 K se	43 ne K se
slobodné	4379 podporte K
slobodnú	4379 podporte K
slušajte	4230 K nas
slíbil	632 K
slíbila	632 K
socioložka	526 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3640 naszą K
sonuçlarinda	4722 google arama K
sorumluluğu	30 K
souborů	529 K cookie
souhlasíte	43 K?	550 e-mailu K	550 odesláním K	550 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5015 về hộp thư của tòa K	5035 hãy ủng hộ tòa K	5046 bằng văn bản của tòa K	5096 hãy gửi về tòa K	5096 hãy liên hệ tòa K	5096 hãy báo cho tòa K	5097 tòa K
spandér	54 K en kaffe
spolupráci	555 ve K s partnerem	4318 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4400 K nam
sportkrönikör	4532 är K
sportsredaktør	690 er K
spracovaním	4313 K osobných údajov
sprijiniți	4021 K
sprijină	4021 K-ne
správach	4298 google K
správy	4298 google K
spuneți	38 K-ne	67 K-ne	4022 K-mi mai jos
stellenbörse	880 in unserer K
stjärna	60 fält med K
straipsnį	3148 šį K	3178 visą K
stronę	3663 naszą K
stwierdził	3727 K
stwierdziła	3727 K
stáhněte	629 K si naši	629 K si náš
stálo	632 K na	632 K ve	632 K v
står	30 K för	776 K der på	3580 K det på	3580 K det i	4622 K det på
stöd	4484 med ditt K	4619 K oss	4619 K vår	4619 ditt K
stödja	4544 K oss med
stödlinjen	83 K
stödmedlem	4619 bli K
stödprenumerant	4619 bli K
stötta	4544 K oss med	4619 K oss	4619 K vår	4619 K vårt
støt	702 K os	773 K os	773 K med
støtt	3577 K oss	3577 K vår
støtte	637 med din K	637 vi har brug for din K	702 K os med	702 din K gør	773 din K	773 bliv K	3437 med din K	3503 K oss med	3577 din K
støtteabonnent	3577 bli K
støttemedlem	80 bli K	773 bliv K	3577 bli K
stāstīja	3247 K
stăpâni	3989 fără K
stěžuje	632 K
subscripció	489 K
subskrybentów	3588 tylko dla K	3588 dostępna dla K	3588 dostępne dla K	3660 tylko dla K
subskrypcją	3646 z K	3668 z K
subskrypcję	3588 kup K	3588 masz już K	3643 dziękujemy za K	3646 wykup K	3724 kup K
suosikkilähteeksesi	1900 K
suosikkilähteeksi	1900 K
sursă	3960 link activ către K
suscripción	1501 ya tengo una K	1674 cambia tu K	1678 K
suscríbase	80 K	1674 K
suscríbete	80 K	1501 K para	1501 K por	1501 K en	1511 K al boletín	1674 K
susțin	3952 care ne K lunar	4022 ne K lunar
susține	4021 K-ne	4021 K presa	4024 K că
susținerea	4021 K ta
susțineți	4021 K-ne
svarīgākie	3216 nedēļas K
svarīgākās	3216 nedēļas K
svěřte	536 K se nám
szabályzatot	2444 moderálási K
szabályzatunk	2444 moderálási K
szerencsejáték	2437 túlzásba vitt K ártalmas	2437 K ártalmas, függőséget	2437 K függőséget okozhat! #+
szerkesztője	2461 K	2531 K
szerkesztőségünk	39 K	2547 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2547 K
szerzője	2461 külső K
szociológus	2459 K
szólított	2549 K fel
szükség	2422 önre is K van	2422 önökre is K van	2422 rád is K van
szükségünk	2422 rád is K van	2422 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4545 tills du K upp	4622 K
sähköpostiin	1873 suoraan K
sähköpostiisi	79 K	1874 K
sähköpostillasi	1934 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1874 K
sélection	2099 K d'articles
sélections	2008 ajouter l'article à vos K
síganos	1527 K en
síguenos	1527 K en	1674 K
sócio	80 seja K
sõltumatut	1743 toeta K
sõnul	1746 K
sök	4561 K nu
sökresultat	4528 K på google
sökt	99 vi har K	99 har K
söyledi	4835 K
söylediler	4835 K
söylüyor	4835 K
søg	716 K nu
søgeresultater	686 K på google
søgning	686 google-K
søk	3520 K nå
søkene	3486 google-K dine
søkeresultatene	3486 K dine på google
súhlasu	4333 bez K
súhlasíte	43 K?	4313 odoslaním K
súmate	51 K	1674 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2507 K miatt
sütibeállítások	2507 K miatt	2507 K
sütik	2462 K
sütiket	2462 K
săptămână	17 o dată pe K	4023 pe K
sīkdatnēm	3198 K	3216 K
sống	5035 nuôi K tờ báo	5035 bạn đọc nuôi K
""", 't': """
találatok	2455 google-K
tanácsolja	2549 K
tanácsolják	2549 K
tanácsolta	2549 K
tanácsolták	2549 K
tanította	2549 K
taşiyin	4755 K
teigė	3180 K
tekemään	1990 K sitä
tekijänoikeus	1896 K suojaa
tekoäly	1910 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1910 K
tekoälyn	1910 K avulla	1910 K tekemä
tekoälyä	1910 käyttää K
telefonā	3204 savā K
tesszük	22 nem K közzé
textům	564 ke všem K
teşekkürler	4832 okuduğunuz için K
thiết	5046 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5038 dành cho K bao	5038 đã là K bao	5100 K bao
thuộc	5011 bản quyền K
thành	4990 dành cho K viên	5033 bạn đã đăng ký K công	5096 trở K thành viên
tháng	5038 đọc miễn phí trong K	5098 mỗi K	5098 hàng K	5098 K đầu
thích	5013 nguồn tin ưa K	5013 nguồn yêu K
thông	14 K báo	4996 bật K báo	4996 nhận K báo	5015 bạn có K tin	5015 bạn đọc cung cấp K tin	5046 khi phát hành lại K tin	5096 hãy gửi K tin	5096 đăng ký nhận K báo	5096 hãy bật K báo
thường	5017 phóng viên K trú tại
tilføjede	776 K
tillgång	4619 få fri K
tillåtet	4558 inte K att återge
tiếng	5031 K việt có dấu
tiếp	4988 để K tục đọc	4988 để đọc K	4988 đăng nhập để K tục	5035 K sức cho báo chí	5038 để K tục đọc	5096 đăng ký để đọc K	5096 hãy K sức	5096 đăng nhập để K tục
tjänst	4480 en liten K att be
tjänsten	4561 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2425 a K
toàn	20 K bộ bài	4988 để đọc K bộ	4988 đọc K bộ bài	5038 để đọc K bộ bài	5096 đăng ký để đọc K bộ
tražila	4282 K je
tražili	4282 K su
tražio	4282 K je
tretích	4302 cookies K strán
treści	9 tej K	3646 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4996 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5031 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2531 K
tudósítója	2461 K	2531 K
turpinātu	3183 lai K lasīt
tuần	17 mỗi K	5033 bản tin hằng K của	5033 bản tin hàng K của	5098 mỗi K
tvrdí	632 K
työmme	1990 K
työtämme	1866 tue K	1989 tue K	1990 K
tájékoztató	2439 adatvédelmi K
támogass	2546 K minket
támogasson	2546 K minket
támogathat	2468 K minket
támogatása	2468 K nélkül	2468 olvasók K nélkül	2546 az ön K
támogatásod	2546 a te K
támogatásából	2422 olvasóink K	2468 olvasóink K
támogatására	2422 olvasóink K
támogatásával	2471 partnerünk K	2544 K készült
támogatónk	2468 legyen ön is K	2468 legyél te is K
täglich	797 K per mail
tähtsamad	1715 nädala K
tärkeimmät	1934 K jutut
tästä	1921 lisää K
täällä	1863 kun kerran olet K
täältä	1921 lisää K
téléchargez	1994 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2546 K le
történész	2459 K
týden	17 každý K
týdně	631 K
týždenne	17 raz K
tłumaczy	3727 K
tłumaczył	3727 K
tłumaczyła	3727 K
třetích	539 cookies K stran
""", 'u': """
uafhængigt	774 K medie
ubegrænset	643 K adgang
udostępnij	25 K
ukarał	3727 K
ulaş	38 bize K
ulaşin	38 bize K	4724 bize K	4755 K
ulaşmak	4724 yazara K
unabhängig	936 K von unserer redaktion	936 von unserer redaktion K	949 damit wir K bleiben	1010 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2730 insegna all'K
unterstütze	782 K unsere arbeit	782 K uns mit	1009 K uns	1009 K unsere	1009 K mich	1009 K meine
unterstützen	782 K sie unsere arbeit	782 K sie uns mit	782 mit einer spende K	782 können sie uns K	1009 K sie uns	1009 K sie unsere	1009 sie können das K	1009 freiwillig K	1009 K sie mich	1009 K sie meine	1009 K uns
unterstützt	821 ihr browser K	1009 K uns
unterstützung	778 ihre K	778 mit ihrer K	896 ihrer K	896 deiner K	944 mit K von ki	1009 mit deiner K	1009 deine K	1009 eure K
upišite	77 K svoj e-mail
upozorněni	595 chcete být K
upozornění	507 zapněte si K	549 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K	595 chcete posílat K	595 chcete odebírat K
upphovsrätt	4524 skyddat enligt lagen om K
upphovsrättslagen	4524 skyddat enligt K
uprednostňované	4334 K zdroje
uprednostňovaný	4334 K zdroj
uprednostňovaných	4334 K zdrojov
upřednostňované	572 K zdroje
upřednostňovaný	572 K zdroj
upřednostňovaných	572 K zdrojů
upřesnění	99 K:
uredništva	4393 brez dovoljenja K	4393 brez soglasja K
uredništvo	4407 v naše K	4476 naše K
uredništvu	39 našemu K	4400 pišite K
urmărește	3914 K-ne pe	3914 K-ne și pe	3915 K știrile	4021 K-ne
urmăriți	3914 K-ne pe	4021 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3610 K cookies	3610 K plików cookie
utilização	3766 K de cookies
utilizează	3917 K cookie
utilizăm	3917 K cookie
utánközlés	2450 K	2473 K
utánközlése	2473 K
utánközölhető	45 K
uutislähteeksesi	1900 ensisijaiseksi K
uutislähteeksi	1900 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3727 K
uznała	3727 K
uzsvēra	3247 K
użyciu	3654 przy K ai
użytkowników	3641 opiniami K
używamy	3612 K plików cookie
užsisakykite	3114 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	502 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4299 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1012 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	880 suchen K
versão	2 K em áudio
vervielfältigung	850 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	833 deine e-mail-adresse wird nicht K	833 ihre e-mail-adresse wird nicht K
veröffentlichung	912 seit der K geändert	912 seit K geändert
već	4197 kad ste K tu	4281 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2442 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1913 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5017 là biên tập K	5020 là biên tập K của	5038 dành cho hội K
viết	5096 hãy K thư	5097 bài K này	5099 ông K	5099 bà K
você	18 sem K	3898 sem K
vollständigen	788 K artikel lesen
volontär	864 ist K
volontärin	864 ist K
voltál	42 ott K	2442 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4410 K
vyhradené	4293 všetky práva K	4293 autorské práva sú K
vykřikl	632 K
vykřikla	632 K
vypočuť	4309 si môžete K
vysvetľuje	4382 K
vysvětlil	632 K
vysvětlila	632 K
vysvětloval	632 K
vysvětlovala	632 K
vysvětluje	632 K
vytvořila	559 K ai
vyzýval	632 K
vyzývala	632 K
vyzývali	632 K
vyzývá	632 K
vyžadované	21 K informace	21 K polia
válaszolt	99 nem K
válaszolta	2549 K
válaszolták	2549 K
változatában	99 korábbi K	99 eredeti K
vás	557 bez K by	630 bez K by	4320 bez K by	4380 bez K by
väitis	1746 K
väitti	1992 K
väittää	1992 K
välise	1696 K sisu
våre	3577 meld deg på K
vårt	3449 meld deg på K	3577 meld deg på K
vær	51 K med
védekezett	2549 K
véli	2549 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4380 K vám
vēlamo	3194 K avotu
vēstkopai	3205 K
vēstulei	3205 ziņu K
vědět	38 dejte nám K	67 dejte nám K	536 dejte nám K	629 dejte nám K
všetkým	4327 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4306 náš K
webinář	542 náš K
według	3727 K
weißt	863 K du mehr
wezwał	3727 K
wiadomościach	3663 google K
widziałaś	3616 K coś
widziałeś	3616 K coś
wołali	3727 K
wołał	3727 K
wołała	3727 K
wpłata	3652 każda K	3724 twoja K
wpłatom	3725 dzięki K
wpłać	3724 K
wspierającym	3724 zostań K
współpracy	3649 we K z partnerem
wyjaśnia	3727 K
wypisać	3592 K się w każdej chwili
wyrażam	3593 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3632 K nam	3632 K je do nas
wzywał	3727 K
wzywała	3727 K
wöchentlichen	801 K newsletter
właściciela	3725 nie mamy K
""", 'y': """
yazdiğimiz	4765 daha önce K haber
yazmişti	4835 diye K
yhteistyössä	1922 K mainostajan
yönetmenidir	4728 genel yayin K
""", 'z': """
zaakceptować	3634 K pliki cookie
zaapelował	3727 K
zaapelowała	3727 K
zachęcali	3727 K
zachęcano	3727 K
zachęcał	3727 K
zachęcała	3727 K
zadaním	4313 K e-mailu
zadržana	4192 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	550 K e-mailu
zagłosuj	3657 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4219 K vama	4280 K vama
zakázané	4293 šírenie je K
založte	629 K si účet
zamknutý	4286 článok je K
zamčený	497 článek je K
zapisując	3643 K się
zapowiedział	3727 K
zapowiedziała	3727 K
zapytał	3727 K
zapytała	3727 K
zastrzeżone	3627 wszelkie prawa K	3627 wszystkie prawa K
zawołał	3727 K
zawołała	3727 K
zašlete	536 K nám
zašlite	4299 K nám
zaželen	4433 K vir
zaželene	4433 K vire
zaželeni	4433 K vir
zbiórka	3728 K
zbývá	497 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3616 masz K lub
zdjęcie	40 K lub film	3616 masz ciekawe K	3616 masz K lub film	3616 wyślij K lub
zespołu	3637 do naszego K
zewnętrzna	3634 treść K
zewnętrzne	9 treści K	3612 treści K	3634 treści K
zewnętrznej	9 treści K	3634 treści K
zewnętrznych	9 treści K
zgłoś	3632 K go nam	3724 K nam
ziņas	3216 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3664 daj nam K	3724 daj nam K
zněl	632 K
zněla	632 K
znělo	632 K
zobrazení	539 K tohoto obsahu	539 K obsahu
zobrazením	514 K obsahu	514 K videa
zobrazený	60 e-mail nebude K
zostań	3724 K z nami
zpracováním	503 souhlasím se K	517 K osobních údajů
zprávy	535 google K
zprávách	535 google K
zpívali	632 K
zugänglich	897 frei K
zunächst	850 dieser artikel erschien K
zurück	928 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4335 K
získávejte	573 K
zł	3646 za # K	3646 od # K	3726 od # K
złotówka	3652 każda K	3725 każda K
""", 'á': """
állt	2549 ez K
állítja	2549 K
átvehető	45 K
""", 'ä': """
ägare	4544 inga rika K
ähnliches	863 K erlebt
ändå	4480 nu när du K är här
äpp	1701 K
äppi	1701 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3482 beskyttet av K
året	775 om K
återges	4524 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4732 bizimle K
çalişmalarimiz	4833 K
çağrisinda	4835 K bulundu
çerezler	4705 K kullan
çerezlere	4730 K
çerezleri	4705 K kullan	4730 K	4766 K kabul
çözün	4755 K
""", 'é': """
échanos	1674 K una mano	1674 K un cable
écris	38 K-nous	67 K-nous
écrit	2068 K pour	2187 a K
écrivain	2068 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2184 K-nous
éditorialiste	2143 est K
électronique	2018 dans votre boîte aux lettres K
énekelték	2549 K
équipe	2185 notre K
értesítéseket	14 K	2467 K	2514 szeretne K
értesítést	2514 szeretne K	2514 szeretnél K	2514 kér K	2514 kérsz K	2514 kérek K
értesüljön	2467 K elsőként
értesülni	2514 szeretne K a	2514 szeretnél K a	2514 szeretne azonnal K
étoile	60 champs avec une K
évente	2548 K
""", 'í': """
ígérte	2549 K
ígérték	2549 K
írta	2549 K
író	2459 K
""", 'î': """
îmbia	4024 K
îndemna	4024 K
îndemnat	4024 a K
îndemnau	4024 K
întrebat	4024 a K
întrebau	4024 K
""", 'õ': """
õpetas	1746 K
""", 'ö': """
öffnen	803 app K
önemli	4766 günün en K
önerdi	4835 K
önskad	4528 K källa
önökkel	2422 csak K
""", 'ø': """
økonom	681 er K
""", 'ú': """
újraközlése	2473 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2547 független K	2547 a jó K
újságírásunk	2547 K
újságíró	2459 K	2531 K
újságíróink	2547 K
újságíróinkkal	2491 K
újságíróinknak	39 K
újságírója	2461 K	2531 K
újságíróként	2531 K
última	1527 siga la K hora	1527 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	851 K von	937 von der agentur K	937 deutschen presse-agentur K
übersicht	857 K	921 diese K wurde
ücretsiz	15 K haber	15 K makale	4753 K üye olun
ügyfelünk	2491 K
ühendust	38 võta meiega K	67 võta meiega K	1743 võta K
ünü	4830 #'K
ütles	1746 K
ütlesid	1746 K
üyeliği	4744 bülten K
üzente	2549 K
üzenték	2549 K
üçüncü	4730 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4230 K nas
čitalaca	43 pisma K	4219 uz podršku K	4237 K	4280 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4237 K	4280 naši K
čitatelia	4337 K	4380 naši K
čitatelja	43 pisma K	4219 uz podršku K	4237 K	4280 naših K	4280 uz podršku K
čitatelji	36 naši K	4237 K	4280 naši K
čitateljima	4237 K
čitateľom	18 vďaka K	4337 K
čitateľov	36 našich K	4320 vďaka podpore K	4337 K	4380 našich K	4380 vďaka podpore K
članak	20 cijeli K	4197 svidio vam se K	4215 cijeli K	4215 ceo K	4280 ovaj K
člancima	4226 svim K
članek	4397 vam je bil K všeč	4476 ta K
člankov	4425 do vseh K
členem	80 staňte se K	629 staňte se K
členom	4379 staňte sa K
článek	20 celý K	490 líbil se vám K	497 celý K za	552 celý K	630 tento K	630 líbil se vám K
článkom	4315 všetkým K	4327 k všetkým K	4327 ku všetkým K
článku	20 celého K	606 do konce K
články	630 naše K
článků	552 limit K
článkům	552 všem K	564 ke všem K
článok	20 celý K	4295 páčil sa vám K	4315 celý K	4380 tento K
čtenáři	575 K	630 naši K
čtenářů	36 našich K	43 listy K	493 z darů K	493 díky darům K	493 díky podpoře K	557 díky podpoře K	575 K	630 našich K	630 na podpoře K	630 díky podpoře K
čtenářům	18 díky K	36 našim K	575 K
čtení	0 doba K
čtěte	568 K nás
číst	630 K dál bez
čítajte	4331 K nás	4379 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4379 K, že nás čítate
""", 'đ': """
đây	5096 bấm vào K
đóng	5096 K góp của bạn	5096 hãy K góp
đăng	45 K lại	5033 cảm ơn bạn đã K ký	5033 bằng việc K ký, bạn	5096 K ký để đọc bài
đường	5015 K dây nóng của tòa soạn	5015 K dây nóng của báo	5096 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5038 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4381 K sumou
""", 'ř': """
řekl	632 K
řekla	632 K
říká	632 K
""", 'ś': """
śledztwa	3725 nasze K
śledztwo	3725 to K
śledź	3600 K nas na	3724 K nas
śpiewali	3727 K
świadkami	3616 byliście K	3616 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3616 byłeś K	3616 byłaś K	3616 jesteś K
""", 'ş': """
şikâyet	4835 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4200 K nam
šaukė	3180 K
šiandien	3139 aukokite K
šodien	3207 ziedo K
""", 'ź': """
źródło	3627 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3727 K
""", 'ž': """
žalio	4282 K se
želene	4433 K vire
želeni	4398 K vir
željene	4198 K izvore
željeni	4198 K izvor
žiadny	71 K spam
žurnalistai	3178 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3129 K
žurnalistika	630 naše K	630 nezávislá K	3178 K kainuoja	3178 gera K	4380 nezávislá K
žurnalistiku	630 nezávislou K	4380 nezávislú K
žurnalistiky	630 nezávislé K
žurnalistė	3129 K
žurnāliste	3197 K
žurnālisti	3245 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3245 neatkarīga K	3245 K maksā	3245 laba K
žurnālistiku	3207 atbalsti neatkarīgu K	3245 neatkarīgu K
žurnālists	3197 K
žádal	632 K
žádala	632 K
žádali	632 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1090 χωρίς K
άρθρα	1164 τα K μας
άρθρο	1164 αυτό το K
""", 'έ': """
έγγραφη	1090 χωρίς K άδεια
έγραφαν	1166 K
έγραφε	1166 K
έγραψε	1166 K
έλεγαν	1166 K
έλεγε	1166 K
έρευνά	1062 K μας
έρευνές	1164 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1044 K σου πηγές	1044 K σας πηγές	1044 K πηγές
αγαπημένη	1044 K πηγή
ακολουθήστε	1024 K μας	1163 K μας
ακολουθείστε	1024 K μας
ακόμη	1079 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1166 K
αναγνωστών	1093 K
αναγνώστες	18 χάρη στους K	1093 K	1164 οι K μας
αναδημοσίευση	45 K	1037 απαγορεύεται η K	1037 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1038 K χωρίς
αναπληρωτής	1049 είναι K καθηγητής
αναπληρώτρια	1049 είναι K καθηγήτρια
ανεξάρτητη	1163 ενισχύστε την K
ανταποκρίτρια	1047 είναι K	1049 είναι K
ανταποκριτής	1047 είναι K	1049 είναι K
απάντησαν	1166 K
απάντησε	99 δεν K	1166 K ο	1166 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1038 K η αντιγραφή	1038 K η αναπαραγωγή
αποδεχθείτε	1052 K τα cookies
αποδεχτείτε	1052 K τα cookies
απορρήτου	1041 πολιτική K
από	1070 K # €	1161 # K τα #	1161 # K #
αρθρογράφος	1047 είναι K	1049 είναι K
αρχισυντάκτης	1047 είναι K
αρχισυντάκτρια	1047 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1124 χωρίς K
""", 'β': """
βιβλιοπωλείο	1060 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1076 γραμμή K κεθεα
βοηθήστε	1163 K μας
βοηθειας	1076 γραμμη K κεθεα
βοηθούν	1164 μας K
βρείτε	1024 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1163 K μέλος	1163 K κι εσείς
γνώσεις	1065 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1046 K μας	1163 K μας
γραπτή	1090 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1166 K
δήλωσε	1166 K ο	1166 K η	1166 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1164 οι K μας
δημοσιογράφος	1047 είναι K	1047 , K	1047 - K	1049 είναι K στ	1049 είναι K του	1049 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1164 η K μας	1164 ανεξάρτητη K	1164 η ανεξάρτητη K
δημοσκόπησή	1062 K μας
δημοσκόπηση	1062 στη K
διαβάσετε	1019 για να K ολόκληρο
διαβεβαίωσε	1166 K
διαμαρτυρήθηκε	1166 K
διαφήμιση	11 τη K	1073 μετά τη K
διαφημίσεις	70 χωρίς K	1164 χωρίς K
διαφημίσεων	1118 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1049 είναι K
διεύθυνση	1022 τη K email	1022 η K email	1069 K email	1069 K e-mail
δικαιώματος	1037 με επιφύλαξη παντός K
διοργανωτές	1166 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1164 η K μας
δωρεά	1079 κάντε μια K	1163 η K σας	1163 κάντε μια K	1167 K
δωρεάν	15 K άρθρα	1070 K άρθρα
δωρεές	1167 K
""", 'ε': """
είμαστε	1164 K μια μικρή
είπαν	1166 K
είπε	1166 K
εβδομάδα	17 κάθε K	1165 την K
εγγραφή	1069 με την K σας
εγγραφείτε	1020 K για να	1070 K δωρεάν	1163 K δωρεάν	1163 K τώρα	1163 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1021 στα K σας
εκδήλωσή	1060 K μας
εκδοχή	99 αρχική K
εκφράζουν	1058 τα σχόλια K	1067 τα σχόλια K	1067 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1025 K τις ειδοποιήσεις	1027 K τη javascript
ενημερωτικά	1022 K δελτία
ενημερωτικό	78 το K δελτίο	1022 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1046 K μας
ενισχύστε	1079 K	1163 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1052 K περιεχόμενο
εξήγησε	1166 K
επανέλαβε	1166 K
επαναλάμβανε	1166 K
επιβεβαιώστε	1069 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1046 K μαζί μας	1046 K με τον συντάκτη	1046 K με τη συντάκτριά	1046 K με τη συντάκτρια	1046 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1166 K
επιστήμονας	1049 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1049 είναι K
ερευνητής	1049 είναι K
ερωτηματολόγιο	1066 το K
εσάς	1079 χάρη σε K	1164 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1070 με # K
ευχαριστούμε	1069 K για την εγγραφή	1163 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1166 K
ζήτησε	1166 K ο	1166 K η	1166 K στο	1166 K από
ζητούσαν	1166 K
ζητούσε	1166 K
""", 'η': """
ηλεκτρονικό	1060 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1124 χωρίς K
ισχυρίζεται	1166 K
ισχυρίστηκε	1166 K
""", 'κ': """
κάλεσε	1166 K ο	1166 K η
κάνε	62 K μου tag
κάνοντας	1069 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	1076 K εθισμού
καθηγήτρια	1049 είναι K
καθηγητής	1049 είναι K
καλούσαν	1166 K
καλούσε	1166 K
κανάλι	1164 το K μας
κατάστημά	1060 στο K μας
κατήγγειλε	1166 K
καταγγέλλει	1166 K
καταγγελία	1046 κάντε μας την K
κατεβάστε	1025 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1076 K εθισμου
κοινοποιήθηκε	1147 η δημοσίευση K από
κουίζ	1062 το K	1062 στο K	1062 το K μας
κυκλοφορεί	1060 K το νέο τεύχος
κυριότερες	1069 τις K ειδήσεις
""", 'λ': """
λάβετε	1091 K
λέει	1166 K
λαμβάνεις	1088 θέλεις να K
λαμβάνετε	1088 θέλετε να K	1091 K
""", 'μ': """
μήνα	1165 τον K	1165 το K	1165 ανά K	1165 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1070 K # €
μεγαλομετόχους	1124 χωρίς K
μετόχους	1124 χωρίς K
μοιράστηκε	1147 μια δημοσίευση που K	1147 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1081 με τεχνητή K	1081 από τεχνητή K
νοημοσύνης	1081 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1019 K
""", 'ο': """
οικονομολόγος	1049 είναι K
ολόκληρο	20 K το άρθρο	1070 K το άρθρο
ομάδα	1060 στην K μας	1163 ελάτε στην K	1164 η K μας
""", 'π': """
παράκληση	1043 έχουμε μια μικρή K	1043 μια μικρή K
παραδέχεται	1166 K
παραδέχθηκε	1166 K
παραδέχτηκε	1166 K
παρακάλεσε	1166 K
παρακαλούσαν	1166 K
παρακαλούσε	1166 K
πατώντας	1069 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1052 εξωτερικού K
περιεχόμενο	9 αυτό το K	1052 αυτό το K	1052 το K αυτό	1052 εξωτερικό K
πολιτική	1041 K cookies
πρέπει	1052 δείτε το βίντεο K
προέτρεπαν	1166 K
προέτρεπε	1166 K
προέτρεψε	1166 K
προειδοποίησε	1166 K
προειδοποιεί	1166 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1163 ενισχύστε την K
προσωπικών	1041 K δεδομένων
προτεινόμενη	1044 K πηγή
προτιμώμενες	1044 K πηγές	1139 K πηγές
προτιμώμενη	1044 K πηγή	1139 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1086 K σε όλα
πρόσθεσαν	1166 K
πρόσθεσε	1166 K ο	1166 K η
πρώτο	1070 τον K μήνα
πρώτος	1165 K μήνας
""", 'ρ': """
ρεπορτάζ	1164 το K μας	1164 αυτό το K
ρυθμιστής	1076 αρμόδιος K εεεπ
ρυθμιστης	1076 αρμοδιος K εεεπ
ρωτούσαν	1166 K
ρωτούσε	1166 K
ρώτησαν	1166 K
ρώτησε	1166 K ο	1166 K η
""", 'σ': """
σημαντικότερες	1069 τις K ειδήσεις
σημείωσε	1166 K ο	1166 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1163 K μας
στήριξή	1079 χωρίς τη K	1163 η K σας	1163 τη K σας	1164 χωρίς τη K
στήριξη	1079 χάρη στη K	1164 χάρη στη K
στείλε	38 K μας	67 K μας	1046 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1046 K μας	1163 K μας
στηρίξτε	1079 K	1163 K μας	1163 K την	1163 K το	1163 K τη
συγγραφέας	1049 είναι K
συγκατάθεση	1052 K για cookies
συκοφαντικά	1058 K σχόλια
συμβουλεύει	1166 K
συμβούλευε	1166 K
συμβούλευσε	1166 K
συμβούλεψε	1166 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1060 K μας
συνέδριό	1060 K μας
συνέστησε	1166 K
συνδεθείτε	24 K	1020 K για να
συνδρομή	1070 με K	1070 K από	1092 με K	1167 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1019 διαθέσιμο μόνο σε K	1019 διαθέσιμο σε K	1042 μόνο για K	1042 μόνο σε K	1163 γραφτείτε K	1164 οι K μας	1167 K
συνδρομητής	50 ως K	80 γίνετε K	1019 είστε ήδη K	1163 γίνετε K
συνεργασία	1073 σε K με χορηγό	1073 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1073 συνδέσμους K
συνεχίζεται	1073 K παρακάτω
συνεχίσετε	1019 για να K την ανάγνωση	1019 να K την ανάγνωση
συνεχίσουμε	1164 να K
συνεχίστε	1019 K την ανάγνωση
συνιστούσε	1166 K
συντάκτης	1047 είναι K
συντάκτρια	1047 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1067 στα K
σύμφωνα	1166 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1087 K δωρεάν άρθρο
τραγουδούσαν	1166 K
τόνιζε	1166 K
τόνισε	1166 K
""", 'υ': """
υβριστικά	1058 K σχόλια
υβριστικό	1058 σχόλια με K
υπευθυνα	1076 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1076 παίξε K	1076 παίζουμε K
υπογράμμισε	1166 K
υποσχέθηκε	1166 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1043 αφού K ως εδώ
φωνάζει	1166 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1043 πριν K
φώναζαν	1166 K
φώναζε	1166 K
φώναξαν	1166 K
φώναξε	1166 K
""", 'χ': """
χάνετε	1088 μη K
χρήσης	1041 όροι K	1069 όρους K
χρειαζόμαστε	1163 K τη βοήθειά σας
χρησιμοποιεί	1028 K cookies
χρησιμοποιούμε	1027 K cookies
χρόνο	1165 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1084 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1062 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4060 мнение K	4060 точка зрения K	4862 думка K	4862 точка зору K
авторизованные	4093 только K
авторизованным	4093 K пользователям
авторизовані	4895 лише K
авторизуйтесь	24 K
авторкою	4881 зв'язатися з K
авторов	4060 мнение K	4060 мнения K	4060 точки зрения K
автором	4881 зв'язатися з K
автору	54 на каву K	4081 пишите K
авторів	4862 думки K	4862 думка K	4862 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4916 пишіть за K
адресу	4113 пишите по K
азартних	88 участь в K іграх	4852 участь в K іграх може	4852 участь у K іграх може
азартные	4050 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4050 участие в K играх может
азартні	4852 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4092 K	4894 K
анонимно	4081 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4878 K джерел
безкоштовна	4914 остання K стаття
безкоштовний	4890 наш K вебінар	4898 K акаунт	4914 останній K матеріал
безкоштовних	4898 ліміт K	4898 K статей
безкоштовні	15 K статті	4898 K статті
безлимитный	4035 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4111 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4096 K статьи
бесплатный	4087 наш K вебинар	4096 K аккаунт	4111 последний K материал
бесплатных	15 K статей	4096 лимит K	4096 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	4981 K
благала	4981 K
благали	4981 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4102 K донатам	4176 K вам	4176 K вашей
блокировщик	4057 отключите K	4057 K рекламы
блокувальник	4859 K реклами
больше	4061 знаете K
бот	39 наш K
браузер	10 ваш K	4074 ваш K	4873 ваш K
браузър	10 вашият K
букмекерская	4050 K контора. #	4050 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4863 знаєте K
""", 'в': """
вайбері	4879 K
вайбър	16 K	262 K
ватсапе	4079 K
вашата	250 на K поща
ваших	4174 # из K #
введите	77 K адрес
вебинар	4087 наш K
вебінар	4890 наш K
взывал	4178 K
видео	9 это K	40 фото и K
виділіть	4877 K
визнав	4981 K
визнала	4981 K
визнає	4981 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4873 K cookie	4904 будь-яке K матеріалів	4904 K матеріалів сайту
використанні	4871 при K матеріалів
використовує	4860 K cookie
використовуємо	4859 K cookie
вимагав	4981 K
вимагала	4981 K
вимагали	4981 K
виправлення	99 K:
випуск	4892 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4981 K
вк	4079 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4079 K
влезте	24 K
вміст	9 цей K
внескам	4905 завдяки K	4979 завдяки K
внесок	4978 ваш K
войдите	24 K	4036 K, чтобы
вотсапе	4079 K
вотсапі	4879 K
впн	64 без K
всеки	285 K лев
встановіть	4847 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4062 K ее	4062 K текст
вызывать	4050 азартные игры могут K
выпуск	4090 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	4981 K
відповідав	4981 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4852 дотримуйтеся правил (принципів) K	4852 дотримуйтесь правил (принципів) K	4852 принципів K гри	4852 правил K гри
відповідь	21 скасувати K
відповіла	4981 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4178 K
гласила	4178 K
гласит	4178 K
гласувайте	290 K
гледайте	295 K ни
говорил	4178 K
говорила	4178 K
говорили	4178 K
говорит	4178 K
год	4177 в K
годишно	341 K
голосуйте	4107 K	4910 K
гривень	4980 # K
грн	4980 # K
група	296 viber K
гукав	4981 K
гукали	4981 K
гукнув	4981 K
гукнула	4981 K
гіперпосилання	4871 K обов
""", 'д': """
дальше	4035 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4878 обрані K	4878 бажані K
джерелом	4878 основним K	4878 бажаним K
дзен	4079 K
дзене	4079 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4178 K
добавила	342 K	4178 K
добавьте	4048 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	4981 K
додала	4981 K
додатку	84 у нашому K
додає	4981 K
дозволить	4978 ваша підтримка K
дозволяється	4904 матеріалів K лише
долучайтесь	51 K	4978 K до нас	4978 K до нашої	4978 K до нашого	4978 K до спільноти	4978 K до читачів
долучайтеся	51 K	4978 K до нас	4978 K до нашої	4978 K до нашого	4978 K до спільноти	4978 K до читачів
донат	4175 ваш K	4978 ваш K	4982 K
донатам	4905 завдяки K
донати	4982 K
донатом	4980 K
донаты	4179 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	4978 ваша підтримка K
допомога	4978 нам потрібна ваша K
допомогою	4907 за K ші
допоможе	4979 K нам
допоможуть	4905 K нам працювати	4979 K нам
допоможіть	90 K, скільки можете
допускается	4101 материалов K только
допълнена	99 статията е K
доступ	4096 полный K	4898 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4026 вы K до конца	4837 ви K до кінця
дочитати	4843 щоб K
дочитать	4035 чтобы K	4096 K
дізнаватися	4925 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4040 K рассылку
ежемесячно	4177 K
ежемесячное	4175 оформите K
ежемесячный	4102 K донат
еженедельную	4040 K рассылку
електронна	250 вашата K поща
електронної	4897 адресу K пошти
електронну	4897 K адресу	4897 K пошту
епизод	272 K
епизода	272 K
есть	4061 вам K что
""", 'ж': """
жаловалась	4178 K
жаловался	4178 K
жалуются	4178 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4082 - K	4082 , K	4160 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4176 независимая K
журналистике	4176 независимой K
журналистики	4176 независимой K
журналистику	4176 независимую K
журналистка	265 е K	265 , K	4082 - K	4082 , K	4160 K
журналисты	4176 наши K
журналіст	4885 - K	4885 , K	4962 K
журналістам	39 нашим K
журналісти	4979 наші K
журналістика	4979 незалежна K
журналістику	4979 незалежну K	4979 якісну K
журналістка	4885 - K	4885 , K	4962 K
журналісту	39 нашому K
""", 'з': """
з	4977 # K #
завантажити	4847 K застосунок
завантажте	4847 K додаток
завдяки	4905 існує K	4979 K вам	4979 K вашій
зависимост	88 хазартът създава K
зависимость	4050 азартные игры вызывают K
задонатьте	4175 K	4978 K
задължителните	21 K полета
зазначив	4981 K
зазывал	4178 K
закликав	4981 K
закликала	4981 K
закликали	4981 K
закончились	4035 бесплатные статьи K
залишає	29 K за собою право
залишилося	4844 K #%	4844 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4063 K ошибку
замолчим	4176 мы не K
запазени	256 всички права K
запевняв	4981 K
запевняла	4981 K
запевняє	4981 K
записи	58 новые K на почту
запитав	4981 K
запитала	4981 K
запитань	4894 на кілька K
запишете	249 K се за нашия
зарегистрированные	4093 только K
зарегистрированным	4035 доступен только K
зарегистрированы	4035 уже K
зарегистрируйтесь	4036 K, чтобы	4096 бесплатно K	4096 K бесплатно	4175 K бесплатно	4175 K, чтобы читать
зареєстровані	4895 лише K	4895 тільки K
зареєструйтесь	4844 K, щоб	4898 безкоштовно K	4898 K безкоштовно	4978 K безкоштовно	4978 K, щоб читати
зареєструйтеся	4898 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4875 нашому K
застосунок	4847 завантажте K	4875 наш K	4875 мобільний K	4978 завантажте K і	4978 завантажте K та
захищено	4871 усі права K
захищені	4871 усі права K	4871 всі права K
защищенной	4081 K формой
защищены	4072 все права K
защищённой	4081 K формой
заяви	342 K
заявив	4981 K
заявил	342 K	4178 K
заявила	342 K	4178 K	4981 K
заявили	4178 K	4981 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4026 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4877 якщо ви K
знанията	273 K си
зобов	4981 K'язав
зовнішнього	4887 K вмісту	4887 K контенту
зовнішній	4887 K вміст	4887 K контент
зробіть	4841 K внесок	4978 K внесок у	4978 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4174 # K #
избранное	4078 K
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
иностранного	4072 выполняющим функции K агента
иностранным	4176 K агентом
инстаграм	262 K
искусственного	4104 с помощью K интеллекта
искусственным	4104 K интеллектом
использование	4074 K cookie	4084 K cookie	4101 любое K материалов	4101 K материалов сайта
использовании	4072 при K материалов	4101 полном или частичном K	4101 частичном K материалов
используем	4057 K cookie
использует	4058 K cookie
исправление	99 K:
источники	4078 избранные K	4078 любимые K
источников	4078 избранных K	4115 избранных K
источником	4078 основным K
исчерпали	4035 K лимит
""", 'к': """
каждое	17 K утро
каждый	4177 K месяц
каже	4981 K
каза	342 K
казав	4981 K
казал	342 K
казала	342 K	4981 K
казали	4981 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4176 наш K	4979 наш K
канала	4176 нашего K
каналу	4979 нашого K
колумнист	4082 - K	4082 , K	4160 K
колумніст	4885 - K	4962 K
колумністка	4885 - K	4962 K
команде	4087 к нашей K
команди	4890 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4872 у K	4872 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4062 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4073 в K
комментировать	6 K
контент	9 этот K	9 цей K	4084 внешний K
контента	9 этого K	4084 внешнего K
контенту	9 цього K
конференцию	4087 нашу K
конференция	270 нашата K
конференцію	4890 нашу K
конфиденциальности	4056 настройкам K	4056 настройками K	4057 политикой K	4074 политика K
конфіденційності	4858 налаштуваннями K	4859 політикою K	4873 політика K
копирование	4101 K материалов сайта
кореспондент	265 е K	265 , K	4885 - K	4885 , K	4962 K
кореспондентка	4885 - K	4885 , K	4962 K
короткий	4092 K опрос
корреспондент	4082 - K	4082 , K	4160 K
корреспондентам	39 нашим K
корреспондентка	4160 K
корреспонденту	39 нашему K
крикнув	4981 K
крикнул	4178 K
крикнула	4178 K	4981 K
кричав	4981 K
кричал	4178 K
кричала	4178 K	4981 K
кричали	4178 K	4981 K
кричит	4178 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4087 нашу K
лекцію	4890 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4087 нашего K
магазине	4087 в нашем K	4087 в нашем интернет-K
магазину	4890 нашого K
магазині	4890 у нашому K	4890 в нашому K	4890 нашому інтернет-K
материал	4062 обсудить K	4084 внешний K	4117 K создан	4176 этот K
материалам	4109 ко всем K
материалы	4176 наши K
матеріал	4979 цей K
матеріали	4979 наші K
матеріалу	99 першій версії K
матеріалів	4904 копіювання K сайту	4904 K посилання обов'язкове	4912 до всіх K	4912 до усіх K
мероприятие	4087 наше K
месенджері	4879 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4079 K
месте	42 вы были на K
месяц	4177 в K
мобільний	4875 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	4980 на K	4980 перший K
""", 'н': """
навчання	48 K ші
нагадав	4981 K
нагадала	4981 K
наголосив	4981 K
наголосила	4981 K
надпис	342 такъв K
надпись	4178 такая K
надсилайте	4881 K нам	4881 K її	4881 K їх нам	4884 K фото	4884 K відео	4884 K свої	4978 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4878 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4881 K нам	4881 K їх нам	4884 K фото	4978 K нам
нажимая	4095 K кнопку	4095 K на кнопку	4095 K "
нажмите	4062 K ctrl
налаштування	4858 K cookie	4858 K cookies	4858 K файлів cookie	4858 через ваші K
налаштуваннями	4858 K cookie	4858 K cookies	4858 K файлів cookie
налаштуваннях	4858 K cookie
намерете	295 K ни
напис	4981 такий K
написа	342 K
написав	4981 K
написал	4178 K
написала	4178 K	4981 K
написано	4178 было K	4981 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4081 K нашему	4081 K нашей	4081 K автору	4081 K нам	4175 K нам
напишіть	38 K нам	67 K нам	4881 K нашому	4881 K нашій	4881 K автору	4881 K авторці	4881 K нам	4978 K нам
напомнил	4178 K
напомнила	4178 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4056 из-за ваших K
настройками	4056 K cookie	4056 K cookies	4056 K файлов cookie
настройках	4056 K cookie
настройки	4056 K cookie	4056 K cookies	4056 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4897 K кнопку	4897 K на
нашем	4062 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4026 K просьба
неделю	17 раз в K	17 каждую K	4177 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4030 поддержите K	4175 поддержите K
независимые	4176 K медиа
незалежні	4979 K медіа
нейросети	4104 с помощью K
несколько	4092 на K вопросов
никакого	71 K спама
новинами	4850 стежте за K
новини	262 google K	4879 google K
новину	4863 маєте K
новость	4061 есть K
нуждаем	339 K се от вашата
нужна	4102 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4178 K
обещала	4178 K
обещали	4178 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4082 - K	4082 , K	4160 K
обозревательница	4160 K
обраних	4878 K джерел
обучения	48 K ии
объявил	4178 K
объявила	4178 K
объяснил	4178 K
объяснила	4178 K
объясняет	4178 K
объяснял	4178 K
объясняла	4178 K
обязал	4178 K
обязательна	4072 гиперссылка K	4101 материалов ссылка K	4101 ссылка на источник K
обязательные	21 K поля	4062 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	4981 K
обіцяла	4981 K
обіцяли	4981 K
огледален	64 K сайт
оглядач	4885 - K	4885 , K	4962 K
оглядачка	4885 - K	4885 , K	4962 K
оголосив	4981 K
ограничений	4035 читайте без K
одноклассниках	4079 K
одному	4897 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4062 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4894 наше K	4894 коротке K
опитуванні	35 нашому K	4894 K читачів	4894 нашому K	4894 в K
оповещения	4126 хотите получать K
оприлюднюватиметься	22 не K	4865 ваша e-mail адреса не K
опрос	35 наш K	4092 наш K
опросе	35 нашем K	4092 нашем K	4092 в K
опубликован	22 не будет K	4062 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4178 зовут K
організатори	4981 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4095 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4036 K #%	4036 K # %
отбележете	62 K ме
ответил	99 не K на	4178 K
ответила	99 не K на	4178 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4178 K
отвечала	4178 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4177 K в любой момент
отметил	4178 K
отметила	4178 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4040 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4081 K их нам	4175 K нам
отримувати	4915 хочете K
отримуйте	4919 K
очакваме	263 K вашите
очевидцем	4061 стали K	4061 вы стали K	4863 стали K
ошибку	4063 нашли K
оштрафовал	4178 K
оштрафовала	4178 K
оштрафував	4981 K
""", 'п': """
партнером	4099 совместно с K	4902 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4099 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4902 K посилання
партнеры	4057 мы и наши K
партньорски	282 K линкове
партнёром	4099 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4099 K ссылки
партнёрским	74 K ссылкам
патроном	4175 станьте K
пееха	342 K
пели	4178 K
первинній	99 K версії
первоначальной	99 K версии
первый	4177 K месяц	4177 рубль в K
переведите	4175 K нам
перевірте	4894 K себе	4897 K пошту
передплатник	50 як K	4843 уже K	4843 вже K
передплатникам	4843 доступний лише K	4843 доступна лише K	4843 доступно лише K
передплатники	50 K можуть	4913 лише K	4913 тільки K
передплатників	4843 тільки для K
передплатою	4843 доступна за K	4843 доступний за K	4898 за K	4920 з K
передплату	80 оформіть K	4898 K за	4978 оформіть K
передплатіть	80 K
передрук	45 K	4876 K
передруковувати	45 K
передруку	4876 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4077 K
перепечатке	4077 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4874 K даних
персональных	4075 K данных
писав	4981 K
писал	4178 K
писала	4178 K	4981 K
писати	4979 нам K
писменото	284 без K съгласие
письме	4095 в одном K
письменного	4116 без K согласия
письмової	4918 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4081 K нам	4113 K на	4175 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4881 K нам	4916 K на
платной	4035 в K версии
побачили	4926 K помилку
повний	20 K текст	4898 K текст
повтаря	342 K
повтаряше	342 K
повторював	4981 K
повторює	4981 K
повторяет	4178 K
повторял	4178 K
повторяла	4178 K
повідомив	4981 K
повідомила	4981 K
повідомили	4981 K
повідомлення	4925 хочете отримувати K	4925 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4881 K нам	4881 K нас	4978 K нам
подайте	264 K сигнал
поддержать	4175 K нас	4175 K редакцию	4175 K нашу
поддерживайте	4175 K нас	4175 K нашу
поддержите	4030 K нашу	4030 K нас	4102 K	4175 K нас	4175 K нашу	4175 K редакцию	4175 K проект	4175 K автора	4175 K наш
поддержка	4031 ваша K	4175 ваша K поможет	4175 ваша K помогает	4175 ваша K позволит
поддержке	4099 при K партнёра	4099 при K партнера	4102 благодаря вашей K	4176 вашей K
поддержки	4176 без вашей K	4176 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4061 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4090 K	4176 наш K	4892 K	4979 наш K
подкаста	272 K	4090 K	4176 нашего K
подкасте	34 нашем K	4090 K
подкасти	34 наші K	272 K	4892 K
подкастов	4090 K
подкасту	4892 K
подкастът	272 K
подкасты	4090 K
подкасті	34 нашому K	4892 K
подкастів	4892 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4035 уже K
подписка	4035 уже есть K	4179 K
подписке	4035 доступен только по K	4035 доступна по K	4035 доступен по K	4096 по K
подписки	4179 K
подпиской	4121 с K
подписку	80 оформите K	80 оформить K	4035 оформить K	4035 оформите K	4095 спасибо за K	4096 K за	4175 оформите K	4175 оформить K
подписчик	50 как K	4035 уже K	4035 вы уже K
подписчикам	4035 доступна только K	4035 доступно только K	4035 доступен только K	4110 только K
подписчики	50 K могут	4110 только K	4179 K
подписчиков	4035 только для K
подписчиком	4175 станьте K
подписывайтесь	4040 K на рассылку	4048 K на нас	4048 K на наш	4048 K на канал	4048 K на telegram	4175 K на
подписываясь	4095 K
подпишитесь	80 K	4030 K на регулярное	4040 K на рассылку	4048 K на наш	4048 K на канал	4175 K на
подчеркнул	4178 K
подчеркнула	4178 K
подчерта	342 K
поділитися	4863 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4890 нашу K
пожертвование	4030 оформите K	4031 сделайте K	4102 регулярное K	4102 ежемесячное K	4175 ваше K	4175 сделайте K	4175 оформите K	4179 K
пожертвования	4176 на K	4179 K
пожертвованиям	4102 благодаря K	4176 благодаря K
пожертвуйте	4175 K
позволяет	4175 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4035 чтобы прочитать K
полный	20 K текст	4096 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4120 K
получать	4112 хотите K	4126 хотите K новости	4126 хотите K push
помилку	4926 знайшли K
помогите	90 K, сколько можете	4175 K нам
помогнете	339 K ни
помогут	4176 K нам
поможет	4176 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4175 нам нужна ваша K
помощью	4104 с K ии
помітили	4877 якщо ви K	4926 K помилку
помічник	63 наш K
понравилась	4176 K статья
понравился	4176 K материал	4176 K текст
пообещал	4178 K
пообещала	4178 K
пообіцяв	4981 K
пообіцяла	4981 K
попереджає	4981 K
попередив	4981 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	4981 K
попросил	4178 K
попросила	4178 K	4981 K
попросили	4178 K	4981 K
попросило	4178 K
порадив	4981 K
порадила	4981 K
посилання	4904 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4178 K
посоветовала	4178 K
постановив	4981 K
постановил	4178 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4178 K
потребовала	4178 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4095 вашей K
почтовом	4095 вашем K ящике
почту	79 на K	4041 на вашу K	4041 вам на K	4095 вашу K
пошту	79 на K	79 на вашу K	4846 на вашу K
пошті	4897 вашій K
пощенска	250 вашата K кутия
пояснив	4981 K
пояснил	4178 K
пояснила	4178 K	4981 K
пояснював	4981 K
пояснювала	4981 K
пояснює	4981 K
поясняет	4178 K
правото	29 си запазва K
працювати	4905 допоможе нам K	4979 K далі
працюємо	4979 ми K
предишна	99 K версия на
предпочитаемые	4078 K источники
предпочитаемых	4078 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4078 K источники	4115 K источники
предпочтительный	4078 K источник
предпочтительных	4115 K источников
предупреди	342 K
предупредил	4178 K
предупреждава	342 K
предупреждает	4178 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4178 K
призвала	4178 K
призвали	4178 K
призна	342 K
признава	342 K
признавал	4178 K
признает	4178 K
признал	4178 K
признала	4178 K
признали	4176 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4178 K
призывала	4178 K
призывали	4178 K
приложение	84 в нашето K	340 нашето K	4042 скачать K	4043 скачайте K	4043 установите K	4076 наше K	4076 мобильное K	4175 скачайте наше K	4175 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4042 открыть в K	4076 нашем K
приложения	4076 нашего K	4176 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4078 K источником
присоединяйтесь	51 K	4175 K к нам	4175 K к нашему	4175 K к нашей	4175 K к нашим	4175 K к сообществу	4175 K к читателям	4175 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4081 K нам	4081 K фото	4081 K видео	4081 K новости	4081 K свои	4081 K их нам	4175 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4081 K нам	4081 K фото	4081 K их нам	4175 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4978 K до нас	4978 K до нашої	4978 K до нашого	4978 K до спільноти	4978 K до читачів
приєднуйтеся	51 K	4978 K до нас	4978 K до нашої	4978 K до нашого	4978 K до спільноти	4978 K до читачів
проверьте	4092 K себя	4095 K почту
проголосуйте	4107 K	4910 K
продовження	4902 реклама. K
продовжити	4843 щоб K читання	4905 допоможуть нам K
продовжувати	4979 K роботу
продолжаем	4176 мы K работать
продолжать	4102 помогут нам K	4176 K работу
продолжение	4099 реклама. K
продолжить	4035 чтобы K чтение	4102 помогут нам K	4102 поможет нам K	4176 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4072 настоящий материал (информация) K	4117 материал K
произведён	4117 материал K
пройдите	4092 K тест
пройдіть	4894 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4112 не K
пропустити	4915 не хочете K
пропустить	4112 не хотите K
пропустіть	4915 не K
просив	4981 K
просил	4178 K
просила	4178 K	4981 K
просили	4178 K	4981 K
просьба	4026 у нас к вам K	4026 у нас есть K
просять	4981 K
проучване	273 нашето K
прохання	4837 маємо до вас K	4837 невелике K
прочетете	247 за да K цялата
прочитать	4035 осталось K	4035 чтобы K статью
пріоритетне	4878 K джерело
пріоритетним	4878 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4845 K на розсилку
підписка	4982 K
підписку	4843 оформіть K	4897 дякуємо за K	4978 оформіть K
підписники	4913 лише K	4982 K
підписників	4843 тільки для K
підписуйтесь	4849 K на нас	4849 K на наш	4849 K на канал	4849 K на telegram	4978 K на
підписуйтеся	4849 K на наш	4849 K на канал
підписуючись	4897 K
підпишіться	4845 K на розсилку	4849 K на наш	4978 K на
підтримайте	4840 K нашу	4840 K незалежну	4840 K нас	4905 K	4978 K нас	4978 K нашу	4978 K незалежну	4978 K редакцію	4978 K автора	4978 K роботу	4978 K наш
підтримати	4978 K нас	4978 K нашу
підтримка	4841 ваша K	4978 ваша K допоможе
підтримки	4902 за K партнера	4979 спільноти K	4979 вашої K
підтримуйте	4978 K нас	4978 K нашу
підтримці	4905 завдяки вашій K	4905 завдяки K читачів	4979 вашій K
піти	4837 перш ніж K
""", 'р': """
работа	340 нашата K	4176 наша K
работаем	4176 мы K
работать	4102 помогут нам K	4102 поможет нам K	4176 K дальше
работу	4176 нашу K
радив	4981 K
радила	4981 K
радили	4981 K
радить	4981 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4116 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4175 K нам
рассказал	4178 K
рассказала	4178 K
рассказать	4061 есть что K	4061 хотите K
рассказывать	4176 K правду
расследование	4176 наше K	4176 это K
расследования	4176 наши K
рассылка	4176 наша K	4179 K
рассылку	78 на K	78 нашу K	78 K	4040 нашу K	4040 K самых	4176 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4095 K
регулярний	4905 K внесок
редактор	265 е K	265 - K	265 , K	4082 - K	4082 , K	4160 K отдела	4160 K	4885 - K	4885 , K	4962 K
редакторка	4885 - K	4885 , K	4962 K
редакцией	39 нашей K	4081 связаться с K
редакции	99 поправка K	4060 мнение K	4060 позиция K	4060 мнением K	4116 без согласия K	4176 нашей K
редакцию	39 в нашу K	4081 напишите в K	4081 пишите в K
редакция	270 в нашата K	340 нашата K	4176 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4881 напишіть у K	4881 пишіть у K
редакція	4979 наша K
редакцією	39 нашою K	4881 зв'язатися з K
редакції	43 письма до K	99 від K:	4862 думка K	4862 позиція K	4862 позицією K	4881 пишіть до K	4918 без згоди K	4918 без дозволу K	4979 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4902 після K	4902 на правах K	4979 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4099 после K	4099 на правах K	4176 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4082 - K	4082 , K	4160 K	4885 - K	4885 , K	4962 K
репортери	39 на нашите K	340 нашите K
репортерка	4885 - K	4885 , K	4962 K
репортёр	4082 - K	4082 , K	4160 K
решил	4178 K
реєструючись	4897 K
робота	4979 наша K
роботу	4979 нашу K
розкажіть	38 K нам	67 K нам
розповів	4981 K
розповідати	4979 K правду
розповіла	4981 K
розповісти	4863 маєте що K	4863 є що K	4863 хочете K
розсилка	4979 наша K	4982 K
розсилку	78 на K	78 нашу K	78 K	4845 нашу K	4845 щоденну K	4979 нашу K
розслідування	4979 наші K	4979 це K
рублей	4177 # K
рік	4980 на K
""", 'с': """
свидетелем	4061 стали K	4061 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4081 K с нами
связаться	4081 K с автором
свідком	4863 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	4981 K
сказал	4178 K
сказала	4178 K	4981 K
сказати	4863 маєте що K
скаржаться	4981 K
скаржився	4981 K
скаржилася	4981 K
скачайте	4042 K наше
скиньте	4175 K нам	4175 K донат
сколько	4175 скиньте K
скриньку	4897 вашу K
скриньці	4897 вашій K
следите	4048 K за нами
словам	4178 по K
словами	4981 за K
слушайте	295 K ни
слідкуйте	4849 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4178 K
советовала	4178 K
советовали	4178 K
советует	4178 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4084 внешнее K
содержит	99 K сцены
сообщение	4072 данное K (материал) создано	4117 K создано
сообщил	4178 K
сообщила	4178 K
сообщили	4178 K
сообщите	38 K нам	67 K нам	4081 K нам	4175 K нам
соучастником	4102 станьте K	4175 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4160 K
сповіщення	14 K	4847 увімкнути K	4847 увімкніть K	4925 хочете отримувати K	4925 хочете отримувати пуш-K	4925 бажаєте отримувати K	4925 хочеш отримувати K	4925 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4979 K текст	4979 K матеріал
сподобалась	4837 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4178 K
спросил	4178 K
спросила	4178 K
співали	4981 K
співучасником	4978 станьте K
спільнота	4979 наша K
спільноти	4841 стань частиною K	4905 частиною K	4979 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4175 K нашим	4978 K нашим
статей	4912 до всіх K	4912 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	4979 ця K
статья	4176 эта K
статьям	4109 ко всем K
стверджує	4981 K
стежте	4849 K за нами
стигнали	260 щом сте K дотук
стороннего	4084 K сервиса
сторонним	4084 K сервисом
стороннього	4887 K сервісу
стороннім	4887 K сервісом
суммой	4177 любой K
сумму	4177 любую K
сутрин	17 всяка K
существуем	4176 мы K
существует	4102 K благодаря
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
телеграм	16 K	262 K	4048 наш K-канал	4048 в нашем K	4079 K	4079 K-канал	4079 K-канале	4113 пишите в K	4176 наш K	4849 наш K-канал	4879 K	4879 K-канал	4879 K-каналі
телеграме	16 K	4079 K
телеграмі	4879 K
телефон	99 K довіри
тест	4092 наш K	4894 наш K
тиждень	17 раз на K	4980 на K
требовал	4178 K
требовала	4178 K
требовали	4178 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4043 включите K	4043 включить K	4043 разрешить K	4126 хотите получать K	4126 хотите получать пуш-K	4126 хочешь получать K	4126 получать K о
уверяет	4178 K
уверял	4178 K
уверяла	4178 K
увійдіть	24 K	4844 K, щоб
уговаривал	4178 K
уговаривала	4178 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4126 хотите K о
уйдете	4026 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4878 K джерел
улюблені	4878 K джерела
умовляв	4981 K
умоляваше	342 K
умолял	4178 K
умоляла	4178 K
умоляли	4178 K
утверждает	4178 K
уточнение	99 K:
уточнення	99 K:
уточнив	4981 K
уточнил	4178 K
уточнила	4178 K	4981 K
учасником	4978 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4176 K нашу
цитировании	4077 при K
цитування	4876 у разі K
цитуванні	4876 при K
""", 'ч': """
частиною	4978 станьте K
частковому	4904 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4175 спасибо, что K
читай	4849 K нас
читайте	4048 K нас в	4849 K нас у	4849 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4092 опросе K	4102 благодаря поддержке K	4122 K	4176 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4026 дорогие K	4122 K	4176 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4122 K	4176 благодаря K
читати	4843 щоб K далі	4978 щоб K далі
читачам	18 завдяки K	4921 K
читачі	36 наші K	4921 K	4979 наші K
читачів	43 листи K	4921 K	4979 наших K
читаєте	4978 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4980 K
щомісячний	4905 K внесок
щомісячно	4980 K
щоранку	17 K
щотижневу	4845 K розсилку
""", 'э': """
электронной	4095 адрес K почты
электронную	4095 K почту
""", 'я': """
яжіться	38 зв'K з нами	4881 зв'K з нами
язкові	21 обов'K поля	4865 обов'K поля
якщо	4837 K ви вже тут
""", 'і': """
із	4977 # K #
інтелектом	4907 штучним K
інтелекту	4907 за допомогою штучного K
інформацію	4863 маєте цікаву K
історію	4863 маєте K
""", 'א': """
אדבלוק	2279 K
אומר	2317 K
אומרת	2317 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2201 עקבו K	2314 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2198 דואר K
אמר	2317 K
אמרה	2317 K
אמרו	2317 K
אתכם	2243 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2316 K
ביקש	2317 K
ביקשה	2317 K
במייל	2242 K שלכם
בסרטון	2228 לצפות K זה
בעוגיות	2207 שימוש K
בעיתונות	2243 לתמוך K
בעלי	2285 בלי K הון	2285 ללא K הון
בקובצי	2206 משתמש K
בשבוע	17 פעם K	2316 K
בתגובות	85 K
בתוכן	2256 לעשות שימוש K
""", 'ד': """
דווחו	2314 K לנו
דיוור	2242 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2202 הורידו את K	2315 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2317 K
הודיעה	2317 K
הוואטסאפ	2202 לקבוצת K
הווטסאפ	2202 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2317 K
הוסיפה	2317 K
הזהיר	2317 K
הזכויות	2216 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2226 הוא ראש K	2226 היא ראש K
החינמיות	2259 הכתבות K
הטלגרם	2202 לערוץ K
הטקסט	2229 K
היום	2314 תרמו K
הירשמו	2314 K לקבלת
הכותב	2256 על דעת K
הכתבה	45 לפרסם את K	2193 להמשך קריאת K	2229 K	2315 K הזאת
המדור	2224 הוא עורך K	2224 היא עורכת K
המובעות	2256 הדעות K במאמר	2256 הדעות K בטור	2256 הדעות K בכתבה
המועדף	2219 למקור K	2219 כמקור K
המייל	2197 לתיבת K	2198 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2198 K היומי	2242 K השבועי של	2242 K שלנו	2315 K
הסביר	2317 K
הסיכום	2229 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2229 הנקודות K
העיתונות	2315 K העצמאית
הפרטיות	2207 מדיניות K
הפרסומות	2279 חוסם K	2281 את חוסם K	2281 חוסם K
הפרסומים	2279 חוסם K
הפרסומת	11 K
הצביעו	2314 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2202 K לערוץ	2314 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2207 תנאי K
השמות	99 K שונו
התגובות	2239 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2243 בזכות K שלכם
התראות	14 K
התרגום	2229 K
התרומה	2314 K שלכם
""", 'ו': """
ובטוויטר	2201 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2243 K בכם
ותלויה	2243 K בכם
""", 'ז': """
זקוקה	2314 K לכם
""", 'ח': """
חברת	2226 היא K סגל
חודשית	2314 תרומה K
חוקר	2226 הוא K ב
חוקרת	2226 היא K ב
חיצוני	2228 תוכן K	2228 תוכן ממקור K
""", 'ט': """
טען	2317 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2242 K למייל	2242 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2193 הצטרפו K
כתב	2317 K
כתבה	2229 K זו	2315 K זו	2317 K
כתבו	38 K לנו	67 K לנו	2314 K לנו
כתבות	2259 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2224 היא K
כתובת	77 הזינו K מייל	2198 K דוא"ל
""", 'ל': """
לדברי	2317 K
להגיב	6 כדי K	2239 K
להמשיך	2193 כדי K לקרוא	2243 עזרו לנו K
להעתיק	2216 אין K	2256 לשכפל, K
לחודש	2316 K
לחוק	2256 סעיף #א K
לחצו	2314 K כאן
לידיעון	2314 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2195 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2197 הירשמו K	2197 הרשמה K	2197 K שלנו	2242 בהצלחה K	2314 הירשמו K
לעזרתכם	2314 אנחנו זקוקים K
לענייני	2224 הוא כתב K	2224 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2228 K בתוכן
לקבוצת	2202 הצטרפו K
לקריאה	2259 כתבות K
לקריאת	20 K הכתבה
לשנה	2316 K
לתומכים	2243 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2259 K חינם
מודעות	2281 בחוסם K	2281 חוסם K
מועדף	2219 מקור K	2219 כמקור K	2299 מקור K	2299 כמקור K
מחקר	2226 הוא עמית K
מינוי	2193 רכשו K	2314 רכשו K	2318 K
מנוי	2193 כבר K
מנויים	2318 K
מניות	2285 בלי בעלי K	2285 ללא בעלי K
מסכימים	43 לא K	43 K?	2242 בהרשמה אתם K
מסר	2317 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2226 הוא K	2226 היא K
""", 'נ': """
ניוזלטר	2242 K שבועי	2318 K
נשלח	57 K לכם
""", 'ס': """
סגל	2226 הוא חבר K
סופר	2226 הוא K ו
סופרת	2226 היא K ו
סיכום	2229 K
סיפר	2317 K
סיפרה	2317 K
סעיף	2256 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2314 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2242 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2224 הוא K	2226 הוא K
עיתונאית	2224 היא K	2226 היא K
עיתונות	2243 לעשות K	2315 K עצמאית
עכשיו	2314 תרמו K
עלולים	99 K להיות קשים
עמיתת	2226 היא K מחקר
עמלה	2255 נקבל K	2255 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2226 הוא K	2226 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2279 חוסם K	2281 בחוסם K	2281 חוסם K	2281 חוסמי K	2315 ללא K
פרסומת	11 K
פרשן	2224 הוא K
פרשנית	2224 היא K
""", 'צ': """
ציין	2317 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2315 K
קרא	2317 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2316 חודש K
""", 'ש': """
שאלו	2229 K את
שולחים	57 אנחנו K לכם
שיווקי	2242 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2314 K לנו
שלנו	39 לכתב K	2315 K
שנקבל	2255 K עמלה
שקראתם	2314 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2239 K
תוכן	9 K זה	2228 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2243 K בכם
תלויה	2243 K בכם
תמיכתכם	2314 K
תמכו	2314 K בנו
תקציר	2229 K
תרומה	2318 K
תרומות	2318 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1806 K مطلب	1806 K خبر	1858 براي K مطلب
ادبلاك	1834 K
ادبلاكر	1836 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1775 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1758 از كوكي K ميكنيم	1758 از كوكيها K ميكنيم	1759 شرايط K	1771 K از مطالب اين سايت	1771 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1799 K تهيه كنيد	1858 K تهيه كنيد	1862 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1775 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1861 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1833 K را دريافت
اعلانهاي	1833 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1861 K
افزونه	1836 K مسدود
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
الاعلان	11 K
الاعلانات	127 حاجب K	127 مانع K	202 مانع K	202 حاجب K	202 اداة حظر K	203 مانع K	203 حاجب K	203 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	109 بريدك K	110 البريد K
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
الدخول	24 سجل K	104 سجل K او	104 سجل K الان	104 سجل K الي حسابك	239 سجل K او
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
المحتوي	9 هذا K	104 هذا K متاح
المحرر	99 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	240 الصحافة K
المفضل	140 مصدرك K	140 مصدركم K	140 المصدر K لديك
المفضلة	140 مصادرك K	140 مصادركم K
المقال	20 لقراءة K	99 تم تحديث هذا K	104 لقراءة K كاملا	125 يحتوي هذا K علي محتوي من	168 لقراءة هذا K	240 هذا K
النشر	135 يمنع اعادة K
النشرة	109 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	239 انضم K
اليهم	51 انضم K
انتاج	135 يمنع اعادة K
انستغرام	239 تابعنا علي K
انضموا	51 K اليهم
انقر	239 K هنا
اوضح	242 K
اوضحت	242 K
اول	1860 ماه K
اوليه	99 نسخه K اين
ايميل	1752 K خود را	1752 به K شما	1753 ادرس K	1753 نشاني K	1795 در K خود	1858 K خود را وارد كنيد
ايميلتان	1795 به K
اينجا	1805 K كليك كنيد	1858 K كليك كنيد
اينستاگرام	1756 در K دنبال
اينه	64 K
اپ	1794 K
اپليكيشن	1794 K	1858 K ما را	1858 K را دانلود كنيد	1858 K را نصب كنيد	1859 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1762 K شود
بازتابدهنده	1812 الزاما K	1812 لزوما K	1812 K ديدگاه
بازنشر	45 K
باشيد	1775 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1788 را K
بحسب	242 K
بخوانيد	1773 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1859 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1788 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1775 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1775 براي ما K	1858 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1773 K	1785 به تيم ما K	1858 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1775 با ما در ميان K	1858 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1775 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1861 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1834 ضد K
تبليغات	70 بدون K	1834 مسدود كننده K	1836 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1774 منبع K	1774 منابع K	1853 منابع K	1853 منبع K
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
تلغرام	239 تابعنا علي K
تلگرام	1756 ما را در K	1756 در K دنبال	1756 كانال K ما	1775 با ما در K
تماشا	1788 K كنيد
تمامي	1772 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1861 K داد
تيم	1859 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1758 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1772 كليه K	1772 همه K	1772 تمام K
حمايت	1796 K مالي خود	1797 به K شما نياز	1797 با K شما	1798 K كنيد	1858 از ما K كنيد	1858 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1859 اين K
خبرنامه	1752 K ما	1752 اشتراك K	1753 در K	1795 K روزانه	1795 K هفتگي	1859 K ما	1859 K	1862 K
خبرنگار	39 K ما	1775 K ما را	1780 K
خبرنگاران	39 K ما	1859 K ما
خبرها	1833 اعلان K
خبرهاي	1833 اعلان K فوري
خصوصي	1759 سياست حريم K
خواست	1861 K
خواستند	1861 K
خواندن	1799 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1797 به K خود تكيه	1859 K ما
خواهد	1791 منتشر K شد
خواهند	1791 منتشر K شد
""", 'د': """
داده	1762 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1780 استاد K
دريافت	1833 K اعلان	1833 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1756 ما را K كنيد	1773 K كنيد	1773 K كنيم	1858 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1775 به ما خبر K	1788 گوش K	1802 هديه K	1858 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1791 نوشتن K	1791 ارسال K	1791 بيانگر K	1812 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1785 وبينار K ما	1799 اشتراك K	1813 مقاله K	1813 مطلب K	1813 مطالعه K	1858 K ثبت نام كنيد
روزنامه	1812 ديدگاه K
روزنامهنگار	1780 K
روزنامهنگاري	1859 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1860 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1859 K ما
سايتهاي	1782 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1773 عضو K	1773 K	1858 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1795 خبرنامه K
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
ضدتبليغ	1836 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1774 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1836 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1785 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1791 K	1792 حروف لاتين (K)
""", 'ق': """
قال	242 K
قالت	242 K
قالوا	242 K
قبلي	99 نسخه K اين
قراءنا	240 K
قرائنا	166 نعتمد علي K	166 ونعتمد علي K	240 K
قناتنا	116 K علي	116 انضم الي K	240 K
""", 'ك': """
كاتب	145 K
كاتبة	145 K
كاتبه	163 يعبر عن راي K
كاتبها	163 تعبر عن راي K
كار	1859 K ما
كاربري	1799 حساب K خود شويد	1858 حساب K خود شويد
كانال	1756 به K ما	1773 K ما	1859 K ما
كتب	242 K
كتبت	242 K
كردهايد	1799 ثبت نام K	1799 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1810 K دريافت كنيم	1810 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1785 ديدن K	1788 گوش K	1802 هديه K	1805 روي لينك كليك K	1805 كليك K	1836 لطفا ان را غير فعال K	1858 به ما كمك K	1858 روي لينك كليك K	1858 همين حالا ثبت نام K
كوكي	1759 از K
كوكيها	1759 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1791 حروف K	1792 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1812 K نظر
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
ما	1859 به K
مالكين	208 بلا K
مالي	1797 كمك K شما	1858 كمك K شما	1862 كمك K
ماه	1860 در K
ماهانه	1860 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1782 K خارجي	1782 اجازه ميدهيد K
محتوايي	1782 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1771 حقوق K است
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
مستقل	1859 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1834 K تبليغات	1836 K تبليغات
مشترك	168 هل انت K	1799 K شويد	1858 K شويد
مشتركا	50 بصفتك K
مشتركان	1799 ويژه K است
مصنوعي	1783 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1859 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1806 ادامه K
ملاك	208 بلا K
منبع	1811 ذكر K
منتخب	1774 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1794 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1795 عضويت شما با K	1795 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1782 از شما اجازه K
ميدهد	1791 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1861 K
ميگويد	1861 K
ميگيريم	1810 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1791 منتشر K شد
نخواهند	1791 منتشر K شد
نداد	99 پاسخ K
ندهيد	1858 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1794 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1858 در K ما	1859 K ما
نمايش	1762 K داده شود
نميشود	60 ايميل شما نمايش داده K	1791 منتشر K
نوشت	1861 K
نويسنده	1775 ايميل K	1780 K
نياز	1797 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1799 مشترك K
هماكنون	1858 K ثبت نام كنيد
همايش	1785 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1797 به حمايت شما K
واتساب	239 تابعنا علي K
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
وبينار	1785 K ما	1785 در K
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
ويديو	40 عكسها و K	40 عكس و K	1782 ديدن اين K
ويري	242 K
ويضيف	242 K
ويقول	242 K
ويقولون	242 K
""", 'ي': """
يؤكد	242 K
يرد	99 لم K
يقول	242 K
يقولون	242 K
يوتيوب	16 K	239 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	99 نسخه K اين
پژوهشگر	1780 K
""", 'گ': """
گزارش	1859 اين K
گزارشهاي	1859 K ما
گفت	1861 K
گفتند	1861 K
گفته	1861 K است	1861 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2350 का K रखने
अनुवाद	2354 K	2356 मशीन से K	2356 मशीनी K
अनुसार	2417 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2360 K राय दें
अपील	2417 K की
अलर्ट	2362 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2414 K दान
आपको	57 हम K
आर्टिकल	2375 फ्री K	2375 मुफ्त K
आर्थिक	2365 K सहयोग दें	2365 K सहयोग करें	2414 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2324 ऐप K करें	2362 K करें
इनबॉक्स	2323 आपके K	2363 अपने K में
""", 'उ': """
उपयोग	2330 कुकीज का K	2330 कुकी का K
""", 'ए': """
एजेंसी	2374 K की फीड
एडिटर	2350 सब K हैं	2350 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2393 K
""", 'क': """
कमीशन	2373 हमें K मिल	2373 K मिल सकता है
कमेंट	2360 अपनी राय K	2361 K करने के लिए	2361 K में अपनी राय	2361 K हटा	2361 K करने वाले
करके	2363 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2323 ईमेल दर्ज K	2326 फॉलो K	2343 जॉइन K	2343 लाइक K	2346 हमें ईमेल K	2358 टिकट बुक K	2360 पोल में वोट K	2363 साइन अप K	2368 शेयर K	2368 साझा K	2368 सेव K	2414 फॉलो K	2414 लॉग इन K	2414 साइन अप K
कहती	2417 K
कहते	2417 K
कहा	2417 K
कहानी	67 अपनी K हमें
कीजिए	2414 मदद K
कॉपी	2368 लिंक K हो गया
कॉपीराइट	2342 K
क्लिक	2343 K करें	2414 यहां K करें	2414 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2415 इस K	2415 यह K
खबरें	2370 और K पढने के लिए	2375 मुफ्त K
खबरों	2370 अन्य K के लिए	2370 ताजा K के लिए	2370 की K के लिए
खरीदें	2358 यहां से K
खेलें	2360 क्विज K और
""", 'ग': """
गिफ्ट	2368 K करें
गोपनीयता	2330 K नीति
""", 'ज': """
जनरेट	2374 ऑटो-K
जरूर	2346 हमें K दें
जावास्क्रिप्ट	2330 K
जुडने	2344 K के लिए
जुडिए	51 आप भी K	2414 K
जुडें	51 आप भी K	2326 चैनल से K	2343 K	2358 हमारी टीम से K	2414 हमसे K
ज्वाइन	2343 K करें
""", 'ट': """
टिप्पणियों	2361 K के लिए
टिप्पणी	99 K करने से इनकार	2361 K करने के लिए	2361 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2324 ऐप K करें	2362 K करें	2362 K कीजिए	2414 ऐप K करें	2414 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2418 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2414 राय K
देखें	2414 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2356 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2330 K नीति
निर्भर	2365 आपके सहयोग पर K
नोटिफिकेशन	14 K	2324 K चालू करें	2362 K ऑन करें	2362 K ऑन कर लें
नौकरी	2358 K के अवसर
न्यूज	2327 गूगल K पर
न्यूजरूम	39 हमारे K	2328 कलेक्टिव K की ओर से	2328 के लिए कलेक्टिव K
न्यूजलेटर	2323 हमारे K	2323 हमारा K	2323 हमारा साप्ताहिक K	2323 K के लिए	2415 हमारे K	2418 K
""", 'प': """
पढने	0 K का समय	2366 K के लिए
पढें	0 मिनट में K	2324 ऐप में K	2414 पूरी खबर K
पत्रकार	2415 हमारे K
पत्रकारिता	2350 K में सक्रिय हैं	2415 हमारी K	2415 स्वतंत्र K
पसंदीदा	2345 K सोर्स	2345 K स्रोत	2345 K न्यूज सोर्स	2409 K स्रोत	2409 K सोर्स
पाठकों	18 K के सहयोग	2365 K के सहयोग से चलते
पाने	2363 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2374 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2417 K
पूछें	2354 K
पूरी	2366 बनकर K खबर
पॉडकास्ट	2359 K सुनें	2359 K सुनने के लिए	2415 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2328 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2416 K माह	2416 K वर्ष
प्रतिक्रिया	2360 अपनी K
प्रिफर्ड	2345 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2346 हमें K	2346 कमेंट करके K	2414 हमें K	2414 राय K
बताते	2417 K
बताया	2417 K
बदल	99 नाम K
बाहरी	2353 K साइट
बिंदु	2354 मुख्य K
बॉक्स	2361 कमेंट K में
बोला	2417 K
बोले	2417 K
ब्राउजर	10 आपका K
ब्लॉकर	2393 ऐड K	2393 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2346 हमें K	2414 हमें K	2414 खबर K
""", 'म': """
मकतूब	43 K
मदद	2356 एआई की K से	2356 ai की K से
महीने	50 सदस्य हर K	2416 हर K
मांगते	2353 आपकी इजाजत K हैं	2353 आपकी अनुमति K हैं
मुताबिक	2417 K
मुफ्त	2375 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2366 पढना जारी K के लिए
रजिस्टर	2414 अभी K करें
रहिए	2370 जुडे K
रहें	2370 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2417 K
लिखें	38 हमें K	67 हमें K	2414 हमें K
लेख	2415 यह K	2415 इस K
लॉग	24 K इन
लॉगिन	2414 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2374 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2393 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2359 K देखें	2359 K यहां देखें	2359 K भी देखें	2359 K देखने के लिए
वेबसाइट	2415 हमारी K
वेबिनार	2358 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2346 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2330 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2346 हमसे K करें
संपादित	2374 ने K नहीं किया
संवाददाता	39 हमारे K	2350 वरिष्ठ K हैं	2350 K हैं
संस्करण	99 पिछले K में
सकते	2344 जुड K हैं	2344 फॉलो कर K हैं	2346 हमें भेज K हैं
सदस्य	55 मासिक K	2366 पहले से K हैं	2414 K बनें
सदस्यता	2366 K लें
सप्ताह	2416 प्रति K
सब्सक्राइब	2323 न्यूजलेटर को K	2323 न्यूजलेटर K	2326 चैनल को K	2343 K करें	2363 K करके आप	2414 K करें
सब्सक्राइबर	50 K	2366 K हैं
सब्सक्राइबर्स	2366 K के लिए है
सब्सक्रिप्शन	2363 K सफल	2418 K
समरी	2354 K
समर्थन	2414 K करें
सर्वाधिकार	2341 K सुरक्षित
सर्वे	2360 K में भाग लें	2360 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2365 हमें K करें	2414 आपका K	2414 हमें K	2414 K करें	2414 आपके K
सहयोगी	55 मासिक K
सामग्री	2353 से मिली K शामिल है	2353 K उपलब्ध नहीं है
सारांश	2354 K
सिंडीकेट	2374 K फीड
सीनियर	2350 K सब एडिटर हैं
सुझाएं	2414 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2359 को K	2359 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2356 K अनुवाद
स्वीकार	2353 कुकीज K करें
""", 'ह': """
हमारा	2324 K ऐप	2415 K काम	2415 K ऐप
हमारी	39 K टीम से	2414 K मदद करें	2415 K टीम
हमारे	2415 K पाठक	2415 K चैनल	2415 K साथ
हिस्सा	2360 सर्वे में K लें
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
กด	4656 Kเพิ่มเพื่อน	4684 Kติดตาม
กร	4626 Kอกอีเมล
กล	4687 K่าว
กอ	4685 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4684 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4644 Kบคุณที่สมัคร	4644 Kบคุณที่ลงทะเบียน	4685 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4684 Kิกที่นี่	4684 Kิกชม
คว	4654 Kามเห็นส่วนตัวของผู้เขียน
ค่	4653 Kาคอมมิชชั่น	4653 Kาคอมมิชชัน
""", 'จ': """
จด	4625 Kหมายข่าวของเรา	4644 Kหมายข่าวรายสัปดาห์ของเรา	4688 Kหมายข่าว
จะ	4643 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4684 Kวน์โหลดแอปของเรา	4684 Kวน์โหลดแอปได้	4684 Kวน์โหลดแอปเลย	4684 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4635 Kดต่อผู้สื่อข่าวของเรา	4635 Kดต่อกองบรรณาธิการ	4684 Kดตามเรา
ต่	4686 Kอเดือน	4686 Kอปี
""", 'ถ': """
ถื	4644 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4648 Kลองอ่าน
ทั	38 Kกมา	4654 Kศนะของผู้เขียน
ทา	4643 Kงเว็บไซต์ขอสงวนสิทธิ์	4645 Kงอีเมลทุก
ทุ	4645 Kกเช้าทางอีเมล
""", 'บ': """
บท	4649 Kความฟรี	4685 Kความนี้
บร	4688 Kิจาค
บล	4668 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4687 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4646 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4687 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4635 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4637 Kมรับคุกกี้
""", 'ร': """
ระ	4687 Kบุว่า
รา	4686 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4646 Kวมสนับสนุนการทำงานของเรา	4684 Kวมสนับสนุน	4684 Kวมบริจาคให้เรา	4684 Kวมบริจาคกับเรา	4684 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4654 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4685 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4631 Kวนลิขสิทธิ์	4632 Kวนสิทธิ์
สน	4646 Kับสนุนสื่ออิสระ	4646 Kับสนุนการทำงานของเรา	4646 Kับสนุนนักข่าว	4684 Kับสนุนเรา	4684 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4625 Kัครรับจดหมายข่าว	4625 Kัครรับข่าวสาร	4684 Kัครรับ	4684 Kัครสมาชิกวันนี้	4684 Kัครสมาชิกเลย	4684 Kัครสมาชิกเพื่อ	4684 Kัครสมาชิกได้ที่	4684 Kัครสมาชิกของเรา	4688 Kาชิก
สำ	4648 Kหรับสมาชิกเท่านั้น
สื	4685 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4635 Kงเรื่องราวของคุณ	4635 Kงข่าวหาเรา	4684 Kงข้อมูลมาที่	4684 Kงคลิปมา
""", 'ห': """
หา	4635 Kกคุณมีข้อมูล
ห้	4631 Kามคัดลอกหรือ	4631 Kามคัดลอกข้อความ	4631 Kามคัดลอกเนื้อหา	4631 Kามคัดลอกบทความ	4632 Kามทำซ้ำ
""", 'อ': """
อย	4684 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4625 Kเมลของคุณ
อ่	4648 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4684 Kียนถึงเรา	4684 K้าสู่ระบบเพื่อ
เฉ	4648 Kพาะสมาชิก
เน	9 Kื้อหานี้	4637 Kื้อหาจากภายนอก	4637 Kื้อหาภายนอก	4664 Kื้อหานี้มาจาก	4664 Kื้อหาจาก
เป	4648 K็นสมาชิกอยู่แล้ว	4687 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4643 Kื่อแสดงความคิดเห็น	4648 Kื่ออ่านต่อ	4648 Kื่ออ่านบทความ	4656 Kิ่มเพื่อนไลน์	4656 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4643 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4635 K้งเบาะแสข่าว	4635 K้งเรา	4684 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4634 Kล่งข่าวที่ต้องการ	4634 Kล่งข่าวโปรด	4634 Kล่งที่มาที่ต้องการ
แอ	4656 Kดไลน์	4656 Kดไลน์เพื่อ	4684 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4668 Kรแกรมบล็อกโฆษณา
โห	4684 Kวตเลย	4684 Kลดแอป
""", 'ใ': """
ให	4685 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5096 hãy gửi K
""", 'ủ': """
ủng	5035 ly cà phê K hộ	5096 hãy K hộ
""", 'あ': """
あと	2916 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2977 Kがでしたか
いた	2847 Kだいたサポートは	2847 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2867 Kいのブラウザ
お寄	2977 Kせください
お届	57 Kけします
お得	2851 Kなキャンペーン実施中
お申	2902 Kし込みはこちら	2977 Kし込みください	2977 Kし込みはこちら
お聞	2977 Kかせください
お見	2977 K逃しなく
お試	2977 Kしください
お読	2977 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2922 K転載したものです	2922 Kの転載です
か月	2852 K無料	2979 K無料
""", 'が': """
が作	2958 aiK成
が無	2867 javascriptK効
が生	2958 aiK成
が翻	2958 aiK訳
が要	2958 aiK約
""", 'こ': """
ここ	2850 Kからは有料	2852 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2850 K記事は有料	2850 K記事は会員	2874 K記事についてのご意見	2936 Kコンテンツは	2936 K投稿は	2936 K外部コンテンツは	2978 K記事が	2978 K記事を	2978 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2867 K用のブラウザ
ご協	2977 K力ください
ご存	2923 Kじの方は
ご寄	2848 K付をお願い	2977 K付
ご意	43 K見・ご反論	2874 K見・ご感想	2874 K見をお寄せ
ご感	2874 K想をお寄せ
ご支	2848 K援をお願い	2977 K援
ご登	2913 K録ありがとうございます	2977 K録
ご覧	2977 Kください	2977 Kいただけます
ご購	2977 K読
ご連	2977 K絡ください
""", 'す': """
すで	2916 Kに会員の方
すべ	2852 Kての記事が
""", 'ぜ': """
ぜひ	2863 Kフォロー
""", 'で': """
でも	2863 K配信中
で作	2958 aiK成
で受	2891 lineKけ取る
で届	2891 lineKく
で最	2891 lineK新
で生	2958 aiK成
で要	2958 aiK約
""", 'と': """
と強	2980 K調
と書	2980 Kい
と発	2980 K表
と話	2980 Kし	2980 Kす
と語	2980 Kっ	2980 Kる
と説	2980 K明
と述	2980 Kべ
""", 'に': """
によ	2958 aiKって生成	2958 aiKる要約	2980 Kると
""", 'の': """
の使	2872 cookieK用
の学	48 aiK習
の採	2902 K用情報
の提	2922 K供記事です
""", 'を': """
をフ	2863 Kォローする	2863 Kォローしよう
を使	2872 cookieK用
を利	2872 cookieK用
を有	2867 javascriptK効	2867 javascript K効
を発	2980 K表した
を許	2897 cookieK可
""", 'ア': """
アカ	2891 lineKウントはこちら
アシ	63 aiKスタント
アド	2942 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2920 Kィリエイト広告	2920 Kィリエイトプログラム	2920 Kィリエイトリンク	2930 Kィリエイトリンク	2930 Kィリエイト広告	2930 Kィリエイトプログラム
アプ	2858 Kリで開く	2858 Kリで読む	2858 Kリはこちら	2859 Kリを開く	2859 Kリをダウンロード	2859 Kリのダウンロード	2859 Kリをインストール	2912 Kリなら通知	2912 Kリなら速報	2912 Kリなら、	2912 Kリで読むと	2912 Kリなら
アン	2908 Kケートにご協力	2908 Kケートはこちら	2908 Kケート実施中	2909 Kケートに答えて
""", 'イ': """
イベ	2921 Kント参加者募集中
""", 'オ': """
オフ	2942 Kにしてページを
""", 'カ': """
カ月	2852 K無料	2979 K無料
""", 'ク': """
クイ	2909 Kズに答えて
クッ	2869 cookie(Kキー)	2872 Kキーを使用	2872 Kキーを利用	2897 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2874 Kントを投稿するには	2874 Kントするには	2874 Kントをお寄せ	2881 Kント欄で	2881 Kント欄に	2881 Kント欄から	2881 Kント欄へ	2911 Kントは削除します	2911 Kントは削除することが	2911 Kントは削除する場合	2911 Kントは承認	2911 Kントは公開前	2911 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2847 Kヒーをおごる
""", 'サ': """
サポ	2847 Kートをしてみませんか	2847 Kートをしませんか	2847 Kートしてみませんか	2848 Kートをお願いします	2977 Kートをお願い	2977 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2921 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2977 Kンロードしてください
""", 'チ': """
チケ	2902 Kット販売中
チッ	2847 Kプで応援
チャ	2865 Kンネル登録を	2891 Kンネルに参加する	2891 Kンネルに参加しよう
""", 'ツ': """
ツア	2921 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2855 Kースレターに登録	2857 Kースレターを	2891 googleKースで	2913 Kースレター登録はこちら	2981 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2863 Kローして最新	2863 Kローをお願い	2977 Kローしてください
""", 'ブ': """
ブラ	2933 Kウザは音声	2933 Kウザは動画	2933 Kウザではこの動画	2933 Kウザはvideo	2933 Kウザはaudio
""", 'プ': """
プッ	2859 Kシュ通知
プラ	2869 Kイバシーポリシーに
プレ	2852 Kミアム会員	2905 Kゼントした記事は
プロ	2920 Kモーションが含まれ	2920 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2847 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2855 Kマガに登録	2857 Kマガで	2913 Kマガ登録はこちら	2913 Kマガの登録	2978 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2855 Kルマガジンに登録	2857 Kルマガジンで	2857 Kルマガジンを	2857 Kルでお届け	2874 Kルアドレスが公開されることはありません	2913 Kルアドレスを入力してください	2981 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2850 Kインして続きを	2850 Kインしてください	2852 Kインが必要	2977 Kインして
""", 'ヶ': """
ヶ月	2852 K無料	2979 K無料
""", '上': """
上优	5143 在googleK先
上優	5143 在googleK先
""", '下': """
下方	5250 K留言
下載	5116 K客戶端	5118 Kapp	5118 K應用程式
下载	5116 K客户端	5118 Kapp	5118 K应用	5249 K客户端
""", '不': """
不代	5142 K表本站	5174 K表本站立场	5188 K表本報立場	5188 K表本报立场	5188 K表本站立场	5188 K表本站立場	5188 K表本媒體立場	5188 K表本網立場	5188 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5218 K于任何财团
不屬	5218 K於任何財團
不得	5142 K转载	5142 K轉載
不认	43 K同本文
不錯	5249 K過
不错	5249 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5142 K表作者
仅供	5174 K其表达个人看法
仅限	5179 K会员	5179 K订户
""", '他': """
他說	5252 K
他说	5252 K
""", '付': """
付費	5110 K後	5253 K牆
付费	5110 K后	5253 K墙
""", '以': """
以下	5203 K内容来自
以閱	5107 K讀全文
以阅	5107 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5110 K专享	5179 K限定内容
会員	50 Kの方は	50 Kは月に	2850 K限定です	2850 K限定の記事	2850 K登録できます	2852 K登録すると	2852 K登録が必要	2916 Kの方はこちら	2916 K登録で続きを読む	2916 K登録後にご覧	2949 Kだけが読める	2949 Kのみがお読み	2949 Kのみ閲覧	2977 K登録して	2977 K登録は	2977 K登録がお済み	2977 K登録をお願い	2977 K登録で	2977 K登録のうえ	2977 K登録はこちら	2977 K登録ください	2978 Kの方
会費	2914 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5105 K支持	5249 K支持,	5249 K支持让	5249 K支持讓	5249 K支持是
""", '使': """
使用	5127 Kcookie改善	5127 Kcookie以	5127 K cookie 以	5127 K cookie 来	5127 K cookie 來	5131 Kcookie来	5131 Kcookie來
""", '來': """
來自	5159 K外部平台的內容
""", '依': """
依靠	5177 K读者的支持	5177 K讀者的支持
""", '侵': """
侵权	5142 K请	5142 K必究
侵權	5142 K必究
""", '個': """
個人	2872 K情報の取り扱い	2922 Kの見解です	5174 K看法
""", '偏': """
偏好	5143 K來源	5143 K来源	5232 K來源
""", '僅': """
僅限	5179 K會員	5179 K訂戶
""", '優': """
優先	2890 Kソース	2890 K表示に設定	2890 Kする情報源	2890 K的に表示
""", '先': """
先着	2921 K順で受け付け
""", '免': """
免費	15 K閱讀	5189 K文章	5189 K閱讀篇數	5189 K閱讀額度	5190 K註冊即可	5190 K註冊後	5221 K文章	5249 K訂閱	5251 K試用
免费	15 K阅读	5189 K文章	5189 K阅读篇数	5190 K注册即可	5190 K注册后	5221 K文章	5249 K订阅	5251 K试用
""", '內': """
內容	5166 K由ai
""", '全': """
全文	20 Kを	2850 Kを読むには	2850 Kをお読み
""", '公': """
公众	16 K号	5121 K号:
公式	2859 Kアプリ	2863 Kアカウントをフォロー	2863 Kアカウントを友だち	2891 Klineはこちら	2978 Kline
""", '关': """
关注	5121 K我们的	5249 K我们
关闭	5213 K后刷新页面
""", '内': """
内容	5166 K由ai
内阅	5116 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5252 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5170 K此文給朋友
""", '初': """
初割	2979 K
初月	2916 K#円で	2979 K無料
""", '判': """
判断	2980 Kした
""", '利': """
利用	2869 K規約に同意
""", '前': """
前請	5174 K先登入
前请	5174 K先登录
""", '剩': """
剩余	5107 K#%
剩餘	5107 K#%
""", '力': """
力を	2914 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5121 Kline好友	5121 Kline官方	5121 Kline@	5177 K贊助行列	5177 K赞助行列	5249 K会员	5249 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2978 Kになります
""", '動': """
動画	40 Kや写真	2903 Kをご覧ください	2903 Kはこちら	2906 Kでも詳しく	2906 Kでも解説	2933 Kを再生するには	2933 Kをご覧いただくには	2933 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5251 K
""", '化': """
化名	99 K
""", '即': """
即可	5174 K留言
""", '参': """
参加	51 Kしませんか	2921 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2865 Kち追加
""", '収': """
収益	2920 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5113 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2892 K班までご	2914 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2855 Kトレイに
受講	2921 K生募集中
""", '只': """
只靠	5177 K讀者	5177 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5159 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5206 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5252 K
告诉	38 K我们	67 K我们	5252 K
""", '呼': """
呼び	2980 Kかけた	2980 Kかける	2980 Kかけて	2980 K掛け
""", '命': """
命じ	2980 Kた
""", '啟': """
啟用	5206 Kjavascript
""", '喊': """
喊道	5252 K
""", '因': """
因为	5249 K有你的支持
因為	5249 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2920 Kの一部が還元
""", '外': """
外部	2897 Kコンテンツ	5159 K内容	5159 K內容
""", '她': """
她說	5252 K
她说	5252 K
""", '好': """
好評	2902 K発売中	2921 K発売中
""", '如': """
如侵	5142 K权
如有	5142 K侵权	5142 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5123 K微信
""", '定': """
定期	5249 K定額
""", '寄': """
寄付	2847 Kで応援	2946 Kで成り立って	2946 Kで運営され	2946 Kによって運営され	2977 Kをお願い	2981 K
寄到	5113 K您的信箱	5176 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5252 K
""", '将': """
将本	5170 K文赠送给
""", '將': """
將本	5170 K文贈送給
""", '居': """
居合	2923 Kわせた方は
""", '已': """
已是	5107 K會員	5179 K订户	5179 K訂戶
已经	5107 K是会员
已讀	5248 K
已读	5248 K
""", '年': """
年額	2979 K
""", '广': """
广告	11 K	5132 K拦截	5213 K拦截	5213 K屏蔽	5213 K过滤	5215 K拦截	5215 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2867 Kブロック	2914 Kに頼らず	2942 Kブロッカーを	2942 Kブロックを	2942 Kブロック機能
""", '廣': """
廣告	11 K	5132 K攔截	5213 K阻擋程式	5213 K攔截	5213 K封鎖	5213 K阻擋器	5215 K攔截	5215 K封鎖
""", '开': """
开启	5118 K通知	5206 Kjavascript
""", '弊': """
弊社	2978 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2978 Kイト
当初	99 Kの記事で
当社	2978 Kの
当編	2978 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5118 K扫	5123 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2848 Kをお願いします	2977 Kをお願い	2977 Kして
""", '您': """
您已	5176 K成功订阅	5176 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5105 K支持	5177 K每一份捐款	5177 K每一筆捐款	5249 K捐款	5249 K支持,	5249 K支持让	5249 K支持讓	5249 K支持是
""", '情': """
情報	2892 Kをお寄せください	2892 K提供はこちら	2892 K提供を募集	2892 K提供をお待ち	2892 Kをお待ちして	2923 Kをお持ちの方は	2923 K提供窓口
""", '感': """
感謝	5176 K您的訂閱	5249 K閱讀	5249 K您的支持
感谢	5176 K您的订阅	5249 K阅读	5249 K您的支持
""", '成': """
成为	51 K其中一员	5107 K会员即可	5179 K付费会员	5249 K会员,	5249 K会员即可	5249 K我们的会员
成果	2930 K報酬型広告
成為	5107 K會員即可	5177 K我們的贊助	5179 K付費會員	5249 K會員,	5249 K會員即可	5249 K我們的會員
""", '我': """
我们	5127 K使用cookie	5127 K使用 cookie	5250 K的
我們	5127 K使用cookie	5127 K使用 cookie	5250 K的
""", '手': """
手机	5118 K客户端
""", '打': """
打开	5116 Kapp	5118 K微信
打開	5116 Kapp
""", '扫': """
扫一	5118 K扫
扫描	5116 K二维码下载	5116 K二维码加入	5118 K二维码关注	5249 K二维码下载	5249 K二维码关注	5249 K二维码加入	5249 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5170 K章送給
""", '投': """
投げ	54 K銭
投资	5142 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5252 K
指摘	2980 Kした
""", '捐': """
捐助	5177 K我们	5177 K我們
捐款	5249 K支持	5253 K
""", '掃': """
掃一	5118 K掃
掃描	5116 K qr	5249 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5118 K通知
推送	14 K	5118 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5215 K告
""", '支': """
支持	5104 K獨立媒體	5104 K独立媒体	5105 K我们的	5105 K我們的	5249 K我们,	5249 K我們,	5249 K我们。	5249 K我們。	5249 K我们的报道	5249 K我們的報導	5249 K我们的新闻	5249 K我們的新聞	5249 K我们的记者	5249 K我們的記者	5249 K我们的工作	5249 K我們的工作	5249 K我们继续	5249 K我們繼續
支援	2946 Kで成り立って	2946 Kで運営され	2946 Kによって成り立って	2946 Kによって運営され	2977 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5142 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5143 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2980 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5179 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2855 K情報をお届け
""", '會': """
會員	50 K每月	5110 K專享	5179 K限定內容
""", '月': """
月額	2847 Kサポーター	2852 K#円	2979 K
""", '有': """
有了	5249 K你的支持	5249 K您的支持
有料	50 K会員は	2850 K会員限定	2850 K会員になる	2850 K会員の方	2851 K記事がお得に読める	2851 K記事が読み放題	2851 K記事をお得に	2916 K記事が読めます	2981 K会員
有权	5174 K删除
有權	5174 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5199 K#歲	5199 K十八歲
未經	5142 K授權不得	5142 K授權,不得	5142 K授權禁止	5142 K授權請勿	5142 K授權,請勿
未经	5142 K授权不得	5142 K授权,不得	5142 K授权禁止	5142 K授权,禁止	5142 K授权请勿	5142 K授权,请勿
""", '本': """
本ま	2905 Kでプレゼントできます	2905 Kでギフトできます	2905 Kで無料でプレゼント	2916 月#Kで無料で
本ア	2978 Kプリ
本サ	2978 Kイト
本中	2976 #K#本
本內	5203 K容來自
本内	5203 K容来自
本刊	5250 K
本報	5250 K導
本报	5250 K读者	5250 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5142 K来源	5250 K
本站	5250 K
本紙	38 Kまで	67 Kまで
本網	5127 K站使用	5250 K
本网	5127 K站使用
本記	2978 K事
本誌	2978 K
""", '来': """
来自	5159 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2958 K翻訳
""", '欢': """
欢迎	5121 K关注	5249 K加入	5249 K赞助	5249 K订阅	5249 K投稿
""", '歡': """
歡迎	5121 K追蹤	5249 K加入	5249 K贊助	5249 K訂閱	5249 K投稿
""", '此': """
此內	9 K容	5203 K容來自	5203 K容由
此内	9 K容	5203 K容来自	5203 K容由
此前	99 K版本
此影	5202 K片在您所在
此视	5202 K频在您所在
""", '残': """
残り	2850 K#文字	2850 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5251 K
每日	5115 K简报	5115 K簡報	5115 K電子報
每月	5251 K
""", '求': """
求め	2980 Kた	2980 Kている
""", '沒': """
沒有	70 K廣告	5218 K股東	5218 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5218 K股东	5218 K财团
""", '浏': """
浏览	5132 K器版本	5202 K器不支持音频	5202 K器不支持视频	5202 K器不支持播放	5202 K器不支持html#	5202 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5202 K器不支援影片	5202 K器不支援音訊
""", '点': """
点击	5249 K关注	5249 K这里
""", '無': """
無効	2942 Kにしてページを	2942 Kにして再読み込み	2942 Kにして、ページを
無料	15 K記事	2850 Kで会員登録	2850 K会員に登録	2916 Kで読める記事の上限	2916 K会員になると	2949 K記事の閲覧	2949 K記事は残り	2949 Kで読める記事	2949 K閲覧	2976 K記事 #/#	2976 K記事#/#	2977 K会員に登録	2977 K会員登録	2979 K体験
無断	2889 K転載	2889 K複製	2957 K転載・複製	2957 K転載を禁じ	2957 Kでの転載	2957 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5142 K所有	5142 K归本	5142 K归原	5142 K归作者	5142 K归属
版權	5142 K所有	5142 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	2978 Kしたジャーナリズム	5250 K新闻	5250 K媒体
""", '獨': """
獨立	5250 K新聞	5250 K媒體
""", '獲': """
獲得	5186 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5166 由 ai K	5166 由aiK	5166 ai K,仅供	5166 aiK,僅供
""", '產': """
產生	5166 由 ai K	5166 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5166 K工智能生成	5166 K工智慧生成
由讀	5250 K者
由读	5250 K者
""", '申': """
申し	2902 K込みはこちら
申込	2902 Kみはこちら	2902 Kはこちら	2921 K受付中
""", '电': """
电子	5253 K报
""", '畅': """
畅读	5179 K全站
""", '留': """
留言	85 K区	85 K區	5250 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2892 Kをお寄せ
""", '登': """
登入	24 K或	5107 K後繼續	5107 K會員	5190 K或註冊
登录	24 K或	5107 K后继续	5107 K后查看全文	5107 K后查看完整	5190 K或注册
登録	2916 Kして続きを読む	2977 Kしてください	2977 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2978 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5116 appK多
""", '禁': """
禁止	5142 K转载
禁無	2888 K断
""", '私': """
私た	2978 Kちの
""", '科': """
科し	2980 Kた
""", '称': """
称	5252 K
""", '稱': """
稱	5252 K
""", '立': """
立即	5249 K加入我们	5249 K加入我們	5249 K订阅	5249 K訂閱	5249 K下载	5249 K下載	5249 K报名	5249 K報名	5249 K成为会员	5249 K成為會員
""", '第': """
第一	5174 K条评论	5174 K則留言	5174 K條評論
""", '筆': """
筆者	2922 K個人の見解
""", '紙': """
紙の	2978 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2850 Kを読むには	2850 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	2978 K部では
""", '繼': """
繼續	5107 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5107 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5166 由aiK
翻译	5166 由aiK
""", '者': """
者說	5252 K
者说	5252 K
""", '联': """
联盟	74 K链接	5186 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5186 K行銷連結	5186 K連結
聯絡	38 K我們
""", '自': """
自动	5166 由 ai K生成	5166 由aiK生成
自動	2958 K翻訳	5166 由 ai K生成	5166 由aiK生成
""", '若': """
若有	5142 K侵权	5142 K侵權
""", '获': """
获得	5186 K佣金
""", '著': """
著作	2889 K権は	2957 K権法により保護	2957 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5174 K本站立场
表示	5252 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5107 K即可	5107 K後繼續	5113 K我們的	5113 K電子報	5249 K我們	5253 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2851 Kが読み放題	2905 Kをプレゼントできます	2976 #K中#記事
記者	2892 Kまでご連絡ください
""", '訴': """
訴え	2980 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2980 Kた
認為	5252 K
""", '說': """
說:	5252 K
說。	5252 K
說道	5252 K
""", '読': """
読み	2852 K放題
読者	18 Kの寄付	18 Kの支援	2914 Kの会費で	2978 Kの皆様	2978 Kの皆さ	2978 Kアンケート
""", '請': """
請先	5249 K登入
請啟	5127 K用javascript
請我	54 K喝咖啡
請捐	5249 K款
請支	5104 K持我們	5249 K持我們
請登	5249 K入後	5249 K入以
請立	5249 K即捐款
請輸	5176 K入您的電子	5249 K入您
請關	5213 K閉後重新整理
請點	5249 K擊此處	5249 K擊這裡	5249 K擊下方	5249 K擊連結
""", '講': """
講座	2921 K参加者募集中
""", '讀': """
讀者	43 K投書	5250 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5107 K即可	5107 K后继续	5113 K我们的	5113 K电子报	5249 K我们	5253 K费
""", '认': """
认为	5252 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5174 K服务协议
""", '该': """
该视	5202 K频在您所在
""", '说': """
说:	5252 K
说。	5252 K
说道	5252 K
""", '请': """
请先	5249 K登录
请关	5213 K闭后刷新
请启	5127 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5249 K款
请支	5104 K持我们	5249 K持我们
请点	5249 K击此处	5249 K击这里	5249 K击下方	5249 K击阅读	5249 K击关注	5249 K击链接
请登	5249 K录后	5249 K录以
请立	5249 K即捐款
请输	5176 K入您的电子邮箱	5176 K入您的邮箱	5249 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5250 K问卷	5250 K群
""", '責': """
責任	5142 K編輯:
""", '賺': """
賺取	5186 K佣金
""", '購': """
購読	2850 K者の方は	2852 Kすると	2977 Kしてください	2978 K者の方	2981 K料
""", '贈': """
贈送	5170 K給好友
""", '贊': """
贊助	5104 K我們	5249 K我們
""", '责': """
责任	5142 K编辑:
""", '赚': """
赚取	5186 K佣金
""", '赞': """
赞助	5104 K我们	5249 K我们
""", '赠': """
赠送	5170 K给好友
""", '身': """
身边	5250 K的新鲜事
身邊	5250 K的新鮮事
""", '転': """
転載	45 K	2888 Kを禁じ
""", '輸': """
輸入	5176 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5142 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5142 K请注明
""", '输': """
输入	5176 Kemail
""", '还': """
还可	5170 K赠送
""", '这': """
这篇	5250 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5121 K我們的	5143 Kgoogle news	5249 K我們
""", '送': """
送っ	49 Kてください
送到	5176 K你的邮箱	5176 K您的邮箱	5176 K您的信箱
""", '這': """
這篇	5250 K文章
""", '通': """
通知	14 K	2859 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2913 Kニュースレター
""", '邀': """
邀請	5249 K您
邀请	5249 K您
""", '還': """
還可	5170 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5252 K
""", '长': """
长说	5252 K
""", '開': """
開啟	5118 K通知	5206 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5107 K全文請	5248 K
""", '閲': """
閲覧	2976 K記事数:#/#
""", '關': """
關注	5121 K我們的	5249 K我們
關閉	5213 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5107 K全文请	5248 K
""", '随': """
随时	5249 K掌握
""", '隐': """
隐私	5131 K政策
""", '隨': """
隨時	5249 K掌握
""", '隱': """
隱私	5131 K權政策	5131 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5253 K報
""", '需': """
需接	5159 K受cookie
需要	5159 K接受cookie	5249 K您的支持	5249 K你的支持
""", '音': """
音声	2903 Kでもお聴き
""", '頂': """
頂い	2847 Kたサポートは
""", '飲': """
飲酒	5199 K過量
""", '首': """
首年	5192 K仅需
首月	5179 K仅需	5179 K只要	5192 K免费	5192 K免費	5192 K仅	5192 K僅	5192 K只需	5251 K
首选	5143 K来源	5143 K新闻来源	5232 K来源
首選	5143 K來源	5143 K新聞來源	5232 K來源
""", '點': """
點擊	5249 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3108 K
가입해	3108 K 주세요
""", '강': """
강조했다	3111 K
""", '게': """
게시물	3063 K 불러오기
""", '계': """
계속	2988 K 읽으려면	2988 K 읽으시려면
계신	3013 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3071 K 차단	3073 K 차단기를
광고도	70 K
광고차단	3071 K	3073 K 프로그램을	3073 K 기능을
""", '구': """
구글	3000 K 뉴스에서
구독	50 K 회원은	2988 K 후 이용
구독료	3112 K
구독을	3108 K 신청하세요
구독자	2988 K 전용 기사	2988 K 전용 콘텐츠	2988 K 전용입니다	2988 K 전용 서비스	3109 K
구독자는	50 K
구독자만	2988 K 볼 수	3042 K 읽을
구독자에게만	3042 K 제공
구독하고	3000 K
구독하세요	3012 K	3108 K
구독하시면	2988 K
구독해	80 K 주세요	2999 K 주세요	3040 K 주셔서	3108 K 주세요
구독해주세요	2999 K
구독해주셔서	3040 K
""", '금': """
금요일	3040 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2985 좋은 K 후원	3107 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	2988 전체 K 보려면	3042 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3041 K 응원해
기자에게	3013 K 연락해 주세요
""", '남': """
남겨주세요	3108 K
""", '네': """
네이버	3000 K 메인에서	3012 K 구독
네이버에서	3000 K 구독
""", '놓': """
놓치지	3108 K 마세요
""", '눌': """
눌러주세요	3108 K
""", '뉴': """
뉴스레터	78 K	2991 K 구독하기	2991 K 구독하세요	2991 K 신청하기	2991 K 구독 신청하기	3109 K	3112 K
뉴스레터로	2991 K 받아
뉴스레터를	2991 K 받아	2991 K 구독하세요	2991 K 구독해	2991 K 구독하고	2991 K 구독하면	3108 K 신청하세요
""", '다': """
다운로드하세요	3108 K
""", '달': """
달	3042 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3013 K 제보가	3109 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3038 K 삭제될	3038 K 삭제합니다	3038 K 통보	3038 K 예고	3038 K 운영자	3038 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3111 K
""", '독': """
독립	3109 K 언론
독립언론	3109 K
독립언론을	3041 K 지켜
독자	3053 K 후원으로	3108 K 여러분의	3109 K 여러분
독자님의	2986 K 후원	3053 K 후원으로
독자들의	18 K 후원	3053 K 후원으로	3077 K 후원
독자의	3053 K 후원으로	3077 K 후원	3109 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3040 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3108 K
""", '로': """
로그인	24 K	2988 K 후 이용
로그인이	2988 K 필요합니다	2988 K 필요한 서비스	2988 K 필요해요
로그인하거나	3108 K
로그인하고	3042 K 계속
로그인하면	3042 K 계속
로그인하시면	2988 K
""", '링': """
링크에서	3108 K 확인하세요
""", '마': """
마음에	3041 기사가 K 드셨다면
""", '만': """
만나보세요	3108 K
""", '말': """
말했다	3111 K
""", '매': """
매월	3110 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3040 K 보내드려요
메일함으로	2991 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3010 K 복제	3010 K 전재
무단전재	3009 K
무료	15 K 기사	3051 K 기사	3110 K 체험
무료로	15 K 볼 수 있는	3042 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3108 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3111 K
""", '보': """
보내	57 K 드립니다	3108 K 주세요
보내드리는	3040 K
보내드립니다	57 K	3040 K
보내주세요	3108 K
""", '본': """
본	3109 K 기사
본사의	3049 K 편집 방향	3049 K 편집방향
본지는	3109 K
본지의	3049 K 편집 방향	3049 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3062 K 오디오를	3062 K 비디오를	3062 K 동영상을
브라우저는	3062 K 동영상
브라우저에서는	3062 K 동영상을
""", '사': """
사연을	3013 K 보내주세요	3013 K 보내 주세요
사전	3028 K 등록하기	3028 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3011 K 매체로	3011 K 출처로	3011 K 언론사	3011 K 매체
선호하는	3011 K 출처
""", '설': """
설명했다	3111 K
설문에	3108 K 참여하세요
설치하세요	3108 K
""", '세': """
세미나	3028 K 신청하기
""", '소': """
소식을	3040 K 전해드립니다
""", '속': """
속보를	3039 K 받아보세요
""", '수': """
수수료를	3045 K 받을 수 있습니다	3045 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3053 K 후원으로
시민의	3077 K 후원
시작하세요	3108 K
""", '아': """
아래에서	3108 K 확인하세요
""", '알': """
알려	3108 K 주세요
알려주세요	3108 K
알림	2995 K 받기	2995 K 설정
알림을	14 K	3039 K 켜고
""", '애': """
애드블로커	3071 K
애드블록	3071 K
애드블록을	3073 K
애드블록이	3073 K
""", '앱': """
앱	2995 K 다운로드	2995 K 설치	3039 K 설치하기
앱에서	2994 K 보기	2994 K 열기	3039 K 더 편하게	3108 K 확인하세요
앱으로	2994 K 보기	3039 K 더
앱을	2995 K 다운로드	3039 K 다운로드하세요	3039 K 설치하세요
""", '언': """
언론을	3041 독립 K 지켜
""", '여': """
여기서	3108 K 확인하세요
여러분	3109 K 덕분
여러분의	3013 K 제보를	3041 K 후원이	3077 독자 K 후원	3108 K 후원
""", '영': """
영상에서	3031 K 확인하세요	3031 K 확인할 수 있습니다	3108 K 확인하세요
영상으로	3031 K 확인하세요
영상을	3031 K 확인하세요
""", '온': """
온라인	3028 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3023 K 콘텐츠	3063 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3109 K 기자
우리의	3109 K 저널리즘
""", '운': """
운영되고	3041 독자의 후원으로 K 있습니다
""", '원': """
원고료	2985 K 주기
원고료로	2985 K 응원	3041 K 응원
원고료주기	2985 K
""", '월': """
월	3110 K #원
""", '유': """
유료	2988 K 구독자만
유튜브	3000 K 구독
""", '음': """
음성으로	3031 K 들으려면	3031 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3108 K
응원해	2986 K 주세요	3108 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3108 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3109 K 기사가	3109 K 기사는	3109 K 기사
이메일	2992 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2991 K 입력하세요	2991 K 입력해 주세요	2991 K 입력해주세요	2991 K 입력하시면
이미	3042 K 구독자이신가요
이벤트에	3108 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3089 K 작성	3089 K 생성	3089 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3028 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3089 K 번역
자바스크립트가	3066 K
자바스크립트를	3066 K
자살예방	99 K
자주	3011 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3009 K 금지
재배포금지	3009 K
재생할	3062 K 수 없습니다
""", '저': """
저작권법	3010 K
저작권법의	3010 K
저작권자	3010 K
저작권자의	3010 K
저희	3109 K 뉴스레터	3109 K 채널	3109 K 앱
저희는	3109 K
저희를	3109 K
""", '적': """
적었다	3111 K
""", '전': """
전문을	20 K
전용	2988 회원 K 기사	2988 회원 K 콘텐츠	2988 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3111 K
""", '정': """
정기	2985 K 후원이	2985 K 후원으로
정기후원	3110 K
정기후원으로	2985 K
정기후원이	2985 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3063 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3013 K 부탁드립니다
제보는	3013 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3013 K 기다립니다	3013 K 받습니다
제보해	38 K 주세요	67 K 주세요	3108 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3045 K 링크
제휴링크	3045 K
""", '좋': """
좋아요	3012 구독과 K 부탁
좋아요를	3012 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3107 #건 K #건	3107 #개 K #개
""", '지': """
지금	3108 K 확인하세요	3108 K 신청하세요	3108 K 참여하세요
지켜주세요	3108 K
""", '차': """
차단	3073 광고 K 프로그램을	3073 광고 K 프로그램이	3073 광고 K 기능을
""", '채': """
채널	2999 K 추가	3012 K 추가하기	3012 K 구독하기	3052 K 추가하고	3052 K 추가하면
채널에	3012 K 참여하세요
채널에서	3012 K 소식을	3108 K 확인하세요
채널을	3052 K 추가하고	3052 K 추가하면	3052 K 추가해	3052 K 구독하고	3052 K 구독하면
채용	3028 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3110 K 달
""", '추': """
추가해	3012 K 주세요
추가해주세요	3012 K
""", '친': """
친구	3012 K 추가하세요
""", '카': """
카카오톡	3052 K 채널에서	3052 K 채널
""", '커': """
커피	54 K 한 잔 사	3041 K 한 잔 값으로
""", '콘': """
콘텐츠	3063 K 불러오기
""", '쿠': """
쿠키	3023 K 동의가
쿠키를	3023 K 허용해야	3023 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3028 K 보기
""", '파': """
파트너스	3045 K 활동
""", '팔': """
팔로우하기	2999 K	3012 K
팔로우하세요	3108 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3049 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3045 K 받아
""", '활': """
활용	3009 ai 학습 및 K 금지
""", '회': """
회원	2988 K 전용입니다
회원가입	2988 K 후	3108 K 후
회원가입은	3108 K
회원가입을	3108 K 하
회원가입하고	3108 K
회원가입하면	3042 K 월
회원가입하세요	3108 K
회원가입하시면	3108 K
회원만	2988 K 볼 수
""", '후': """
후원금	3112 K
후원으로	2985 K 응원	3041 독자의 K 운영됩니다	3041 독자의 K 운영하는
후원을	2986 K 부탁드립니다	3108 K 부탁
후원이	2985 K 큰 힘	2986 K 필요합니다	2986 K 큰 힘이
후원하세요	3108 K
후원해	80 K 주세요	2985 K 주세요	2986 K 주세요	3108 K 주세요
후원회원의	3053 K 후원으로	3077 K 힘
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
азартные
азартных
азартні
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
вызывать
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
зависимость
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
ادبلاك
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
द्वारा
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
मदद
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
