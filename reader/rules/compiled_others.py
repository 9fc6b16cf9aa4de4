"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4986
# comentário	3749
# comentários	3749
# fotó megtekintése	2509
# fotók megtekintése	2509
# gün ücretsiz deneyin	4674
# głosów	92
# hlasů	92
# hozzászólás	2423
# kişi oy kullandi	4720
# komentářů	518
# komentāri	3170
# kép megtekintése	2509
# képek megtekintése	2509
# lượt bình chọn	92
# odpovedí	4353
# odpovědi	620
# odpovědí	620
# odpowiedź	3697
# příspěvků	518
# röster	92
# sekunden zurück	959
# válasz megjelenítése	2518
# yaşindan küçükler oynayamaz	4757
# ääntä	92
# års aldersgrense	3443
# δευτερόλεπτα μπροστά	1088
# δευτερόλεπτα πίσω	1088
# σχόλια	1014
# ψήφοι	92	1039
# ψήφος	1039
# відповідей	4951
# відповідь	4951
# відповіді	4951
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4915
# из #	4113
# коментарі	4843
# коментарів	4843
# комментариев	4041
# комментарий	4041
# комментария	4041
# от #	303
# ответ	4149
# ответа	4149
# ответов	4149
# отговор	332
# отговора	332
# із #	4915
# הצבעות	92
# מתוך #	2195
# שניות אחורה	2250
# שניות קדימה	2250
# תגובות	2192
# تعليقات	128
# ثانيه جلو	1803
# ثانيه عقب	1803
# راي	92
# صوت	92
# نظر	1746
# कमेंट	2316
# वोट	92
# सेकंड आगे	2365
# सेकंड पीछे	2365
# € al mes durante # meses	1580
# € al mese per # mesi	2742
# € por mês durante # meses	3805
# 人参与	5129
# 人參與	5129
# 票	2858
# 명 참여	2996
# 표	2996
#% megtakarítás	2505
#+ hrajte zodpovědně	510
#-årsgrense	3443
#/# fotó	2509
#/# kép	2509
#/#. fotó	2509
#/#. kép	2509
#か月無料	2835
#カ月無料	2835
#ヶ月無料	2835
#人が回答	2858
#人が投票	2858
#人参与	5129
#人參與	5129
#件のコメント	2855
#則留言	5115
#小时热榜	5121
#条评论	5115
#票	92	2858
#秒戻る	2913
#秒進む	2913
#명 참여	92	2996
#초 뒤로	3042
#초 앞으로	3042
#표	2996
""", 'a': """
a apărut o eroare	3974
a boltunkból	2480
a carregar vídeo	3818
a cikk a hirdetés alatt folytatódik	2415
a cikk a hirdetés után folytatódik	2415
a cikk automatikusan készült	2517
a cikk felhasználása engedélyköteles	2515
a cikk meg is hallgatható	2412
a cikk meghallgatása	2429
a cikk megosztása	2412
a cikk szerzői jogvédelem alatt áll	2515
a cikk zárolva van	2504
a cikket gépi hang olvassa fel	2491
a folytatáshoz regisztráljon	2406
a hanganyagot mesterséges intelligencia készítette	2491
a hirdetés után folytatjuk	2415
a hirdetés vége	2525
a hozzászólás lezárva	2518
a hozzászólások le vannak zárva	2518
a hét kvíze	2474
a kommentelés lezárult	2423
a könyv megrendelhető itt	2418
a könyv megrendelése	2480
a lejátszó betöltése	2491
a link másolva	2523
a lire également	2037
a mező kitöltése kötelező	2507
a nap kérdése	91	2474
a rovat további cikkei	2427
a szerző a lap munkatársa	2440
a szerző cikkei	2510
a szerző jogász	2440
a szerző közgazdász	2440
a szerző politológus	2440
a szerző további cikkei	2510
a szerző történész	2440
a szerző összes cikke	2510
a szerző újságíró	2440
a szerzőkről	2442
a szerzőről	2442
a szöveg automatikusan készült	2517
a tartalmat nem tudjuk megjeleníteni	2483
a tartalom nem elérhető	2483
a tartalom nem jeleníthető meg	2483
a tartalom szerzői jogi védelem alatt áll	2515
a teljes cikk elolvasása	2510
a témában további cikkek	2427
a videó az ön országában nem játszható le	2491
a videó már nem elérhető	2491
a videó nem elérhető	2491
a videó nem elérhető az ön országában	2491
a videó nem játszható le	2491
a videólejátszó betöltődik	2491
a videót nem lehet lejátszani	2491
abo abschließen	786
abo auswählen	971
abo wählen	971
abonare confirmată	3997
abonați-vă	3888
abone değil misin	4774
abone değil misiniz	4774
abonează-te	3888
abonelere özel	4674
abonelere özel avantajlar	4757
abonelere özel indirim	4757
abonelere özel içerik	4774
abonelik paketlerini gör	4803
abonelik seçenekleri	4803
aboneliği yenile	4803
aboneliğini seç	4774
aboneliğiniz onaylandi	4804
aboneliğinizi seçin	4774
abonentu priekšrocības	3201
abonner nå	3421
abonner på nyhetsbrevet	3428
abonné	2097
abonné à ce thème	2155
abonnér	639
abonnér nu	639
abonnés	1989
abonnés uniquement	2084
abonē	3164
abonē jaunumus	3188
abonē un lasi visus rakstus	3164
abonēt	3164
abrir menú	1532
aby odtworzyć film, włącz javascript	3668
acasă	3906
accede a todos los contenidos sin límites	1580
accept termenii și condițiile	3974
accepter og fortsæt	734
acceptera och fortsätt	4562
acceptera och stäng	4562
accepto la política de privacitat	469
acceptér	661
acceptér alle	735
acceptér og fortsæt	734
acceptér og vis	734
acceptă toate	3902	3917
acceptă tot	3959
acceptă și afișează conținutul	3917
acceptă și continuă	3958
acceso a todos los artículos	1640
accès restreint aux abonnés	1991
accès à tous les articles	2150
accéder au dossier	2123
accéder à l'article	1989
accéder à la page de dons	2114
accédez à tous les articles	1991
aceitar e ver o conteúdo	3781
aceito receber comunicações	3836
aceito receber comunicações de marketing	3836
aceito receber comunicações e ofertas	3800
acepto la política de privacidad	1611
acesso ilimitado a todo o conteúdo	3866
acest articol este disponibil doar abonaților	3890
acest articol este rezervat abonaților	3937
acest câmp este obligatoriu	3974
acesta este ultimul tău articol gratuit	3937
acheter ce numéro	2071
acheter le numéro	2070
achetez ce numéro	2071
activează	3964
activează alertele	3931
activează notificările	3931
activează sunetul	3954
actualitza la pàgina	462
actualités	2037
actualizar la página	1604
ad 광고	3017
ad 추천	3030
adatkezelés és sütik	2486
adatkezelési tájékoztató	2483
adatvédelem és sütik	2486
adatvédelmi beállítások	2483
adatvédelmi beállítások módosítása	2486
adatvédelmi tájékoztató	2483
adaugă ca sursă preferată	3984
adaugă un comentariu	3903
adaugă un răspuns	3990
adaugă în coș	4000
adblock détecté	2147
adblocker upptäckt	4573
add meg az e-mail-címed	2433
además	1526
adhérer	1980
adj hozzá minket preferált forrásként	2520
adja meg az e-mail-címét	2433
adja meg az összeget	2501
adja meg e-mail-címét	2433
adomány	2402
adományozok	2402
adományozás	2402
adresa de email nu este validă	3974
adresă de email invalidă	3974
adreça electrònica	435
adó # százalék	2501
adója #%-ával	2501
afficher la vidéo	2108
afficher les réponses	2096
afișează comentariile	3946
afișează conținutul	3917
afișează conținutul extern	3917
afișează originalul	3907
afișează postarea	3958
afișează subtitrările	3954
află mai multe	3902
afmeld når som helst	753
afspilleren indlæses	737
agora não	3716
ai deja un abonament? autentifică-te	3937
ai găsit o greșeală	3980
ai kan begå fejl	763
ai kan gjøre feil	3548
ai kan göra fel	4590
ai kan göra misstag	4590
ai może popełniać błędy	3695
ai može griješiti	4252
ai može pogriješiti	4252
ai môže robiť chyby	4351
ai může chybovat	618
ai může dělat chyby	618
ai observat o greșeală	3903
ai sa môže mýliť	4351
ai segítségével készült	2517
ai által fordított	2517
ai által generált	2517
ai által generált tartalom	2517
ai може да греши	331
ai सारांश	2337
ai से तैयार सारांश	2337
ai 摘要	5211
ai 기사 요약	3072
ai 번역	3043
ai 생성 이미지	3082
ai 요약	3017
ai 음성으로 듣기	3042
ai-genererat innehåll	4591
ai-genereret resumé	677
ai-oversættelse	764
ai-resumé	677	764
ai-összefoglaló	2429
ai-översatt	4590
ai-översättning	4591
aicinām ievērot cieņu komentāros	3170
aiheeseen liittyvää	1874
aiheesta lisää	1874
aikaa jäljellä #	1933
ainda não tem conta	3834
ainda não é assinante	3834
ainult vajalikud küpsised	1702
aitäh hääletamast	1698
aitäh liitumast	1686
aitäh sõnumi eest	1713
aizmirsāt paroli	3212
aizvērt	3172
aizvērt galeriju	3216
aizvērt reklāmu	3173
aiが要約	2941
aiによる要約	2941
ai总结	5211
ai摘要	5151
ai生成	2914	5211
ai生成内容	5183
ai翻訳	2914
ai翻譯	5211
ai翻译	5211
ai要約	2941
ai語音朗讀	5182
ai语音朗读	5182
ai重點整理	5151
ai音声で聴く	2913
ai가 생성한 콘텐츠입니다	3082
ai가 읽어주는 기사	3042
ai로 생성된 콘텐츠	3082
ajouter une réponse	2138
ajouter à mes favoris	2016
ajouter à mes sources préférées	2132
ajouter à mes sujets	2155
ajouter à mes thèmes	2155
ajouter à vos sources préférées	2132
ajouter à vos sélections	2016
ajándék cikk	2413
ajándékozd el a cikket	2413
ajándékozd tovább a cikket	2413
ajándékozza a cikket	2412
ajándékozza a cikket barátjának	2412
ajándékozza el a cikket	2413
ajándékozza tovább a cikket	2413
ajánlataink	2427
ajánlja: outbrain	2525
ajánlja: taboola	2525
ajánljuk	2427
ajánljuk még	2427
ajánlott	2427	2505
ajánlott cikkek	2427
ajánló	2427
akceptuję	3588
akceptuję i kontynuuję	3665
akceptuję i przechodzę do serwisu	3665
akkurat nå	3456
ako chránime svoje zdroje	4348
ako chránime zdroje	4348
ako vypnúť adblock	4334
ako vypnúť blokovanie reklám	4334
aktuálny čas	4330
aktuálny čas #	4329
aktuální čas	590
aktuální čas #	589
aktuálně	520
akzeptieren und schließen	956
aldersgrense # år	3443
aldersgrense: # år	3443
alege o sumă	3995
alege-ți abonamentul	3972
alegeți abonamentul	3972
algo salió mal	1612
alkalmazás letöltése	2493
alkalmazás megnyitása	2493
alla bidrag hjälper	4575
alla rättigheter reserverade	4588
alle abo-angebote im überblick	896
alle angaben ohne gewähr	902
alle beiträge ansehen	836
alle beiträge anzeigen	976
alle beiträge der autorin	976
alle beiträge des autors	976
alle bidrag hjælper	747
alle bidrag tæller	747
alle inhalte sind urheberrechtlich geschützt	943
alle newsletter im überblick	887
alle preise ohne gewähr	902
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4532
allt innehåll är upphovsrättsskyddat	4531
als bevorzugte quelle bei google hinzufügen	811
als bevorzugte quelle hinzufügen	987
als podcast hören	897
alte știri	3904
alterar preferências de cookies	3781
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4758
altyazilari göster	4758
altă sumă	3969
alătură-te conversației	3920
am înțeles	3907
amazon'da gör	4757
amazonで見る	2911
amazonで詳しく見る	2911
amazonで詳細を見る	2911
amazonで買う	2911
amazonで購入	2911
amazonで購入する	2911
amintește-mi mai târziu	3884
ana sayfaya dön	4780
anasayfaya dön	4780
anderen betrag wählen	968
andet beløb	747
andra läser	19	4500
andra läser just nu	19
andra läste även	4500
andre har også lest	19
andre leser nå	3456
andre leste også	3456
andre læser	674
andre læser lige nu	674
andre læser også	19
andre læste også	674
angebot auswählen	971
angebot wählen	896
anhören	808
anhören # min	808
anket sonuçlari	4752
anketa dňa	4320
ankstesnė nuotrauka	3149
anmäl	4593
anmäl annons	4597
anmäl dig	4475
anmäl dig till nyhetsbrevet	4475
anmäl inlägg	4592
anmäl kommentar	4592
anna kelvollinen sähköpostiosoite	1951
anna äänesi	1918
annet beløp	3532
anneta ühekordselt	1710
annonce - artiklen fortsætter nedenfor	657
annonces légales	2071
annoncørbetalt	87
annoncørbetalt indhold	87	684
annons - artikeln fortsätter nedan	4486
annons från våra partner	4597
annonsblockerare upptäckt	4573
annonsen slutar här	4486
annonser från google	4597
annonsinnehåll	4507
annonslänk	4486
annonsörsinnehåll	4507
annonsørinnhold	87	3466
annonsørsamarbeid	3556
ano, prosím	596
ano, rád	596
anonimni sandučić	4249
anonym brevlåda	4587
anonym tipslåda	4587
anonymná schránka	4348
anonymní schránka	614
anpassa inställningar	4562
anulează oricând	3972
anulezi oricând	3937
anuluj odpowiedź	3596
användarnamn	4578
användarnamn eller e-postadress	4577
användarvillkor	4488
anzeige schließen	989
anzeigensonderveröffentlichung	902
anúncio	3742
anúncios	3742
apasă pentru sunet	3994
apmaksāta sadarbība	3223
apmaksāts saturs	3173
apmokėta partnerystė	3156
apmokėtas turinys	3156
aportació mensual	464
aportació única	464
aportación mensual	1607
aportación única	1607
app letöltése	2493
app storeからダウンロード	2919
app storeでダウンロード	2919
app store에서 다운로드	3049
apple ile giriş yap	4774
apple podcastで聴く	2947
appleでサインイン	2929
appleでログイン	2929
appleで続ける	2929
app内打开	5189
après la publicité	2024
aptaujas rezultāti	3206
após a publicidade	3742
apóyanos	1477
apóyanos en patreon	1606
apúntate	1492
aquest article està bloquejat	467
aquest article t'ha estat útil	445
aquest camp és obligatori	469
aquest vídeo ja no està disponible	452
aquest vídeo no està disponible	452
ar norite gauti pranešimus	3140
arată conținutul	3958
arată mai mult	3978
arată mai puțin	3907
arată răspunsurile	3946
arată tot	3907
arkadaşina gönder	4683
arkadaşinla paylaş	4683
article abonné	1989
article ajouté à vos sélections	2016
article lu par une voix de synthèse	2104
article précédent	2037
article réservé aux abonnés	1989
article següent	473
article sponsorisé	2071
articles associés	2037
articles liés	2037
articles recommandés	2037
articles récents	2037
articol exclusiv pentru abonați	3937
articole asemănătoare	3904
articole înrudite	3904
articoli più letti	2746
articolul continuă după publicitate	3926
articolul continuă după reclamă	3898
articolul continuă mai jos	3898
articolul următor	3904
artikeln finns också som ljud	4482
artikeln fortsätter efter annonsen	4486
artikeln fortsätter nedan	4486
artikeln fortsätter under bilden	4486
artikeln går att lyssna på	4482
artikeln läses upp av en syntetisk röst	4565
artikeln är automatiskt genererad	4590
artikeln är låst	4468
artikeln är maskinöversatt	4590
artikeln är skapad automatiskt	4590
artikeln är skyddad av upphovsrätt	4588
artikeln är uppläst av en dator	4482
artikkel jätkub pärast reklaami	1670
artikkel jätkub reklaami järel	1670
artikkel on kaitstud autoriõigusega	1723
artikkel täieneb	1668
artikkelen er låst	3421
artikkelen finnes også som lyd	3434
artikkeli jatkuu kuvan jälkeen	1861
artikkeli on konekäännetty	1961
artikkeli on suojattu tekijänoikeudella	1959
artikkelin lukee synteettinen ääni	1933
artikkelin voi myös kuunnella	1858
artiklen er låst	639
artiklen er læst op af en robot	649
artiklen findes også som lyd	649
artiklen fortsætter efter annoncen	657
artiklen fortsætter efter reklamen	770
artiklen fortsætter nedenfor	657
artiklen fortsætter under billedet	657
artiklen kan også høres	649
artiklen læses op af en kunstig stemme	737
artikli loeb ette tehishääl	1666
artiklit loeb sünteetiline hääl	1704
artiklit loeb tehishääl	1666
artykuł czytany przez syntezator mowy	3668
artykuł dla subskrybentów	3569
artykuł do słuchania	3668
artykuł kontynuowany pod reklamą	3587
artykuł premium	3681
artykuł sponsorowany	3584
artykuł zablokowany	3681
artykuły na e-mail	3572
artykuły partnerów	3703
artículo anterior	1526
artículo regalado	1653
artículo relacionado	1526
artículo siguiente	1615
artículos recomendados	1584
artículos relacionados	1526
as notícias mais lidas	3808
ascultă	3895
ascultă articolul	3954
ascunde răspunsurile	3946
aseta ensisijaiseksi lähteeksi	1965
aslini göster	4699
assine já	3721
atbalstīt	3164
atcel jebkurā laikā	3164
atcelt var jebkurā laikā	3212
atcerēties mani	3213
atidaryti galeriją	3149
atidaryti programėlėje	3139
atidaryti programėlę	3139
atkūrimo greitis	3137
atlikite testą	3131
atlikušais laiks	3206
atlikušais laiks -#	3205
atpakaļ uz augšu	3216
atpakaļ uz sākumlapu	3216
atradi kļūdu	3217
atradi kļūdu rakstā	3170
atradāt kļūdu	3217
atrakinti straipsnį	3145
atrisini krustvārdu mīklu	3199
atsaukt piekrišanu	3203
atsisiųsti garso įrašą	3137
atsisiųsti iš app store	3139
atsisiųsti iš google play	3139
atsisiųsti programėlę	3139
atsiųskite naujieną	3150
atsiųskite nuotraukas	3150
atskaņot video	3205
atskaņošanas ātrums	3205
atslēgt rakstu	3212
atslēgvārdi	3206
atteikties var jebkurā laikā	3214
attēls # no #	3225
attēls #/#	3225
attēls attēlā	3205
atualizar a página	3828
atualizar página	3828
atvērt	3172
atvērt galeriju	3216
atvērt lietotni	3207
atvērt lietotnē	3207
atvērt rakstu	3212
atļaut paziņojumus	3208
atšaukti galite bet kada	3095
atšaukti sutikimą	3135
aucun commentaire à ce niveau	2075
audio narrado por una voz automática	1556
audio vytvorila umelá inteligencia	4329
auf apple podcasts hören	877
auf spotify hören	877
ausgewählt für sie	901
auswahl bestätigen	956
auswählen	972
automaatselt tõlgitud	1717
automaattinen käännös	1962
automaticky preložené	4351
automaticky přeloženo	618
automatické prehrávanie	4329
automatické přehrávání	589
automatický preklad	4352
automatický překlad	619
automatikus lejátszás	2491
automatinis atkūrimas	3137
automatisch übersetzt	983
automatische übersetzung	984
automatiskt översatt	4590
automatiškai išversta	3151
automatsko puštanje	4231
automātiski tulkots	3218
automātiskā atskaņošana	3205
autoriser la publicité	2113
ava äpis	1706
avantage abonnés	2102
avantages abonnés	2102
avantaje pentru abonați	3952
avançar # segundos	3818
avançar para o conteúdo	3760
aveți deja cont	3972
avfölj	4595
avfølg	3553
avis de décès	2071
avoimet työpaikat	1876
avregistrera dig när som helst	4580
avsluta när du vill	4468
avsluta när som helst	4580
avslutt når du vil	3421
avslå alle	3521
avís legal	424
avísanos de un error	1629
aylik bağiş	4771
aylik bağiş yap	4802
ayrintilar için tiklayin	4698
ayrintilar için tiklayiniz	4698
az ai hibázhat	2517
az ai tévedhet	2517
az e-mail-címed	2507
az első hónap csak # ft	2406
az mi hibázhat	2517
az oldal tetejére	2510
az outbrain ajánlásával	2525
az ön e-mail-címe	2507
az ön neve	2507
az összefoglalót ai készítette	2517
az összefoglalót mi készítette	2517
az összes cikk	2510
az összes elfogadása	2483
az üzeneted	2508
aç	4699
añadir a favoritos	1507
añadir a la cesta	1652
añadir a mi lista	1583
añadir a mis temas	1645
añadir al carrito	1652
añadir comentario	1519
añadir como fuente preferida	1623
añadir una respuesta	1629
añadir usuario	1482
añádenos como fuente preferida	1623
aún no eres suscriptor	1609
aún no estás registrado	1609
aún no te has registrado	1482
aún no tienes cuenta	1609
ačiū už jūsų balsą	3131
ačiū už registraciją	3147
ačiū už žinutę	3147
ačiū, kad balsavote	3131
ačiū, kad užsiprenumeravote	3120
ați uitat parola	3972
ați votat deja	3946
""", 'b': """
baixar episódio	3818
baixar o áudio	3818
baixar áudio	3818
bandykite dar kartą	3147
bandykite vėliau	3147
bankkártyás támogatás	2501
bankovním převodem	601
banküberweisung	785
bara för dig som prenumererar	4577
bara för prenumeranter	4577
bare nødvendige	3520
bağiş sayfasina git	4771
bağiş yap	4673
bağiş yapin	4673
bağişim	4772
bağlanti kopyalandi	4788
bağlantiyi kopyala	4683
başa dön	4698
başka tutar	4771
be šlamšto	3147
bedste værdi	751
bei google als quelle hinzufügen	811
bei spotify hören	877
beitrag nicht mehr verfügbar	959
bejegyzés betöltése	2483
bejelentkezés	2406
bejelentkezés apple-fiókkal	2504
bejelentkezés facebookkal	2504
bejelentkezés google-fiókkal	2504
bekræft din e-mail	753
belépés	2406
belépés facebook-fiókkal	2504
belépés facebookkal	2504
belépés google-fiókkal	2504
benefício do assinante	3786
bere sintetični glas	4428
berite naprej z naročnino	4437
bestill nå	3517
beställ boken	4558
betalas årsvis	4577
betales årlig	3535
betales årligt	750
betalt innehåll	4597
betrag wählen	784
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2523
betűméret módosítása	2523
betűméret növelése	2523
bez mišljenja	4225
bez surogātpasta	3214
bez zobowiązań	3682
bez závazku, kdykoli zrušíte	495
bez závazků	495
bezmaksas piegāde	3202
bezárás	2401
beágyazott tartalom	2483
beállítás preferált forrásként	2520
beállítások mentése	2483
beállítások módosítása	2486
beğen	4752
beğenme	4752
bidrag kan trækkes fra i skat	747
bieżący czas #	3668
bild in originalgröße	976
bild vergrößern	835	976
bildergalerie öffnen	976
bildirimleri aç	4749
bildirimleri açin	4749
bilety już w sprzedaży	3661
bir hata oluştu	4776
bir tutar seçin	4802
bir şeyler ters gitti	4777
bir şeyler yanliş gitti	4777
bitte füllen sie dieses feld aus	973
bitte geben sie eine gültige e-mail-adresse ein	973
bitte prüfen sie ihr postfach	973
bitte versuchen sie es später erneut	887
bitte versuchen sie es später noch einmal	973
bitte überprüfen sie ihr postfach	973
bize ulaşin	4691
biểu quyết	92
bjud en vän på artikeln	4482
bjud oss på en kaffe	4575
bjud oss på kaffe	4575
bjud på en kaffe	4575
bli månadsgivare	4464
bli støttemedlem	3418
bliv fast støtte	747
bliv støtteabonnent	747
bliv støttemedlem	636
blocco pubblicità rilevato	2805
blokovať	4333
bloqueador de anúncios ativado	3864
bloqueador de anúncios detectado	3864
bloqueur de publicité détecté	2147
bloqueur détecté	2147
boletín	1492
bolo to užitočné	4351
brezplačna dostava	4424
browserul tău nu poate reda acest video	3917
brukervilkår	3445
brīva summa	3211
bu haber abonelere özeldir	4674
bu haber yapay zeka tarafindan seslendirilmiştir	4758
bu haber yapay zekâ ile seslendirilmiştir	4758
bu haberi paylaş	4811
bu haberi paylaşin	4811
bu haberler de ilginizi çekebilir	4697
bu içerik abonelere özeldir	4674
bu içerik faydali oldu mu	4751
bu içerik görüntülenemiyor	4761
bu içerik gösterilemiyor	4761
bu içerik kilitli	4774
bu video artik mevcut değil	4758
bu video bulunduğunuz ülkede izlenemiyor	4758
bu video mevcut değil	4758
bu video ülkenizde izlenemiyor	4758
bu yaziyi paylaş	4811
bu yorumu şikayet et	4793
bu özet yararli oldu mu	4720
bugün değil	4672
bulmaca çöz	4754
bunlar da ilginizi çekebilir	4692
burtu izmērs	3221
butlletí	435
buy me a coffee ☕	1157
buy me a cup of coffee ☕	1157
buy us a coffee ☕	1157
buzón anónimo	1618
buzón seguro	1618
buďte v obraze	500
bylo to pro vás užitečné	618
bylo to užitečné	618
bài cùng chuyên mục	5023
bài cùng tác giả	5001	5023
bài khác	4987
bài khác của tác giả	5057
bài liên quan	4987
bài mới nhất	5023
bài quảng cáo	5024
bài tiếp theo	4987
bài trước	5057
bài viết có hữu ích không	5030
bài viết có hữu ích với bạn không	5030
bài viết cùng tác giả	5001
bài viết khác của tác giả	5001
bài viết liên quan	4987
bài viết mới	5022
bài viết này bị khóa	5051
bài viết này có hữu ích không	5030
bài viết tiếp theo	5057
bài viết tiếp tục bên dưới	5026
bài viết tiếp tục sau quảng cáo	5026
bài viết trước	5057
bài viết được tặng bởi thuê bao	5077
bài được dịch tự động	5022
bài đọc nhiều	5023
báo cáo	5031
báo cáo bình luận	5068
báo cáo vi phạm	5031
báo lỗi	4986
báo lỗi bài viết	5030
bármikor leiratkozhat	2433
bármikor leiratkozhatsz	2433
bármikor lemondhatja	2406
bármikor lemondható	2406
bäst värde	4578
bästa pris	4578
bình chọn	91	5031
bình chọn của bạn đã được ghi nhận	5030
bình luận	4986
bình luận (#	4986
bình luận của bạn	5068
bình luận hay	5007
bình luận đã bị tắt	5068
bölümü indir	4758
búsqueda	1532
bücher aus dem shop	816
bülten	4727
bülten üyeliği	4727
bültene abone oldunuz	4727
büyüt	4698
bądź na bieżąco	3572
bądź pierwszą osobą, która skomentuje	3697
błędny adres e-mail	3684
bővebben	2429	2485
būkite pirmas	3101
būkite pirmas, pakomentavęs	3101
bạn chưa có tài khoản	5051
bạn chưa đăng ký	5051
bạn có muốn nhận thông báo	5044
bạn có muốn nhận thông báo không	5044
bạn có thể hủy đăng ký bất cứ lúc nào	5053
bạn có thể quan tâm	4987
bạn muốn nhận thông báo	5044
bạn thấy bài viết này thế nào	5030
bạn đang theo dõi chủ đề này	5062
bạn đã bình chọn	5030
bạn đã bình chọn rồi	5030
bạn đã có tài khoản	5051
bạn đã đăng ký rồi	5074
bản ghi	5038
bật	5045
bật thông báo	5044
bật tiếng	5037
bắt buộc	5054
bắt đầu trắc nghiệm	5033
bỏ qua	4965
bỏ qua quảng cáo	5071
bỏ theo dõi	5062
""", 'c': """
cada aportació compta	438
cada aportación cuenta	1579
cada contribuição conta	3803
cada doação conta	3831
cada donación cuenta	1606
cadastre-se grátis	3721
califica este artículo	1519
campo obrigatório	3836
campos obrigatórios	3836
cancel·la quan vulguis	467
cargando el vídeo	1594
cargando vídeo	1594
cargar más	1532
cargar más comentarios	1587
cargar más noticias	1615
cargar publicación	1598
cargar vídeo	1598
carrega la publicació	456
carrega més comentaris	445
carregando o vídeo	3818
carregando vídeo	3818
carregant el vídeo	452
carregar conteúdo	3822
carregar conteúdo externo	3747
carregar mais comentários	3810
carregar mais notícias	3840
carregar o conteúdo	3822
carregar publicação	3822
carregar vídeo	3822
carte de crédit	1988
cartão de crédito	3720
caseta redacțională	3914	3915
categorieën	3279
categorías	1526
caută	3906
caça-palavras	3815
ce contenu vous a-t-il été utile	2067
ce résumé vous a-t-il été utile	2067
cea mai bună ofertă	3973
cela vous a-t-il été utile	2096
cele mai citite știri	3940
cele mai noi știri	3904
celkem hlasovalo # čtenářů	577
celozaslonski način	4428
celá obrazovka	589
celý článek	522
celý článek zde	610
celý článok	4345
cenimy twoją prywatność	3590
cererea ta a fost trimisă	3997
cerrar galería	1643
cerrar menú	1532
cerrar sesión	1482
cet article est en accès libre pour les abonnés	2084
cet article est lu par une voix de synthèse	2067
cet article vous a-t-il été utile	2096
cette adresse est déjà inscrite	2151
cette information vous a-t-elle été utile	2138
cette page vous a-t-elle été utile	2096
cette réponse est-elle utile	2096
cette vidéo est indisponible	2104
cette vidéo ne peut pas être lue	2104
cevaplari göster	4751
changer mes préférences	2028
chargement du lecteur vidéo	2104
charger la vidéo	2108
charte éditoriale	2127
chcem dostávať upozornenia	4332
chcem odoberať	4342
chcete dostávat notifikace	593
chcete dostávat upozornění	593
chcete dostávať notifikácie	4332
chcete dostávať upozornenia	4332
chci dostávat upozornění	593
chci odebírat	500
chci podpořit	492
chci přispět	492
chi tiết	4991
chia sẻ	4975
chia sẻ bài viết	4975
chia sẻ bài viết này	5077
chia sẻ facebook	5022
chia sẻ lên facebook	5064
chia sẻ qua email	5064
chia sẻ qua facebook	5022
chia sẻ qua zalo	5064
chia sẻ tin này	5077
chia sẻ zalo	5064
chia sẻ ý kiến của bạn	4986	5007
cho chúng tôi biết ý kiến	5030
cho phép	5045
cho phép thông báo	5044
chuyên mục	4987
chuyển đến công thức	61
chép liên kết	5022
chính sách bảo mật	4985
chính sách bảo mật | điều khoản sử dụng	4985
chính sách cookie	4984	4985
chính sách quyền riêng tư	4985
chơi miễn phí	5033
chơi ngay	5033
chưa có tài khoản	5051
chấp nhận	4984
chấp nhận tất cả	4984	4985
chấp nhận tất cả cookie	4985
chấp nhận và tiếp tục	4984	5041
chất lượng	5038
chế độ tối	5070
chỉ dành cho thuê bao	5051
chỉ dành cho thành viên	5051
chọn	5052
chọn gói	5051
chọn gói của bạn	5051
chọn gói đăng ký	5051
chọn số tiền	5072
chủ đề	4987
chủ đề liên quan	4987
chủ đề nóng	5023
cikk ajándékozása	2523
cikk elküldése ajándékként	2523
cikk feloldása	2504
cikk meghallgatása	2491
cikk megosztása	2412
cikk mentése	2412
cikk nyomtatása	2523
cikkünk frissül	2429
citeşte şi	3904
citește articolul complet	3978
citește articolul integral	3978
citește fără limite	3937
citește gratuit	3996
citește mai departe	3904	3906
citește mai mult	3904	3906
citește regulile comunității	3920
citește tot articolul	3978
citește transcrierea	3954
citește în aplicație	3961
citește și	3904
citi šobrīd lasa	3166
citit de o voce sintetică	3954
citiți și	3904
cobrança anual	3835
codes de réduction	2162
cofnij zgodę	3665
col·labora	411
comandă acum	3924	3952
comandă cartea	3924	3952
comentariile sunt doar pentru abonați	3990
comentariul tău	3990
comentariul tău așteaptă moderarea	3920
comentează	3903
comentário	3749
comentário aguardando moderação	3796
comentários	3749
comentários desativados	3855
comentários exclusivos para assinantes	3796
commander ce numéro	2071
commander le numéro	2070
comment désactiver mon adblocker	2113
comment désactiver mon bloqueur	2113
commentaire en attente de modération	2075
commentaires désactivés	2138
commerciële bijdrage	3329
commerciële content	3408
commerciële inhoud	3408
comparte este artículo	1653
compartilhar esta matéria	3876
compartilhe esta notícia	3876
compartir esta página	1653
completează formularul #	3886
completează online formularul #	3886
compre a edição impressa	3786
conditions générales	2026
conectează-te cu facebook	3937
conectează-te cu google	3937
confidentialité	2026
configuració de galetes	456
configuració de les galetes	456
configuració de privacitat	456
configuración	1516
configuración de cookies	1516
configuración de privacidad	1598
configurações de cookies	3744
configurações de privacidade	3822
confira o preço	3875
conheça as ofertas	3866
conheça os planos	3866
conheça todas as nossas newsletters	3800
consenti la pubblicità	2770
consigue tu entrada aquí	1559
consulta les normes de participació	427
consultez notre charte de modération	2075
consíguelo en tu quiosco	1559
contacta amb la redacció	475
contacta con la redacción	1618
contactar a redação	3843
contactar con la redacción	1618
contactați redacția	3980
contacte a redação	3843
contactează redacția	3980
contacter la rédaction	2127
contactez la rédaction	2127
contenu externe recommandé	2065
contenu proposé par notre partenaire	2071
contenu réservé	2117
contenu réservé aux abonnés	2117
contenu sponsorisé	2024
contenus recommandés	2089
contenus sponsorisés	2024	2037
conteúdo bloqueado	3747
conteúdo de marca	3742
conteúdo exclusivo	3721
conteúdo exclusivo para assinantes	3805
conteúdo externo	3781
conteúdo externo bloqueado	3747
conteúdo externo recomendado	3781
conteúdo gerado por ia	3861
conteúdo pago	3816
conteúdo para assinantes	3721
conteúdo patrocinado	3742
conteúdo premium	3805
conteúdo produzido pela marca	3786
conteúdo relacionado	3757
conteúdos relacionados	3808
contingut només per a usuaris registrats	439
continua a leggere dopo la pubblicità	2758
continua após a publicidade	3742
continua després de l'anunci	429
continuar leyendo aquí	1482
continuarea articolului după publicitate	3926
continuarea articolului după reclamă	3923
continue a ler esta notícia	3808
continuer après la publicité	2024
continuer sans désactiver	2147
continuer à lire	2153
continuă cu apple	3937
continuă cu email	3996
continuă cu facebook	3937
continuă cu google	3937
continuă lectura	3999
continuă pe site	3961
continuă să citești	3999
continuă să citești după publicitate	3923
continuă în browser	3961
continúa abajo	1514
contáctanos	1519
convida'ns a un cafè	464
conținut disponibil doar utilizatorilor înregistrați	3937
conținut exclusiv	3890
conținut exclusiv pentru abonați	3890
conținut extern	3917
conținut extern recomandat	3917
conținut pentru abonați	3888
conținut plătit	3952
conținut premium	3937
conținut promovat	3926
conținut sponsorizat	87	3898
cookie beállítások	2483
cookie を管理する	2916
cookie 偏好設定	5110
cookie 偏好设置	5110
cookie 設定	5186
cookie 设置	5186
cookie-beállítások	2483
cookie-beállítások módosítása	2486
cookieinställningar	4488
cookies a ochrana soukromí	515
cookieの管理	2916
cookieの設定	2850
cookieの設定を変更	2852
cookieを拒否する	2949
cookieを管理	2916
cookieを管理する	2916
cookie政策	5108
cookie設定	2850	2853	5108
cookie設定を変更	2852
cookie设置	5108	5111
copia enllaç	481
copia l'enllaç	418
copiază	3987
copiază link	3895
copiază linkul	3895
copy link thành công	5022
correo electrónico	1492
correo electrónico no válido	1611
correo no válido	1611
correu electrònic	470
correu electrònic no vàlid	469
correu no vàlid	469
coś poszło nie tak	3685
coś poszło nie tak. spróbuj ponownie	3684
coś poszło nie tak. spróbuj ponownie później	3684
creează cont	3888
crucigrama del día	1630
créer mon compte	1989
créer un compte	1989
créer une alerte	2077
créer une alerte sur ce thème	2077
csak a szükséges sütik	2483
csak a szükségesek	2483
csak előfizetők számára	2504
csak előfizetőknek	2406
csomagok megtekintése	2504
cualquier aportación ayuda	1606
cum îl dezactivez	3968
cumpără acum	3952
cumpără bilet	3924	3952
cumpără bilete	3924	3952
cumpără bilete online	3952
cumpără cartea	3924	3952
cumpără de pe emag	3952
cumpără revista	3923
cuvinte încrucișate	3951
czy artykuł był pomocny	3695
czy artykuł był przydatny	3695
czy ten artykuł był pomocny	3695
czy to było pomocne	3695
czyta głos ai	3668
czytaj całość	3605
czytaj cały artykuł	3687
czytaj również	3602
czytaj także	3602
czytaj też	3602
czytaj też nasze inne artykuły	3602
czytaj więcej	3602	3605
czytaj więcej o	3602
czytane przez głos syntetyczny	3668
cài đặt	4984
cài đặt cookie	5041
cài đặt quyền riêng tư	5041
cài đặt ứng dụng	5043
các bài viết khác của tác giả	5001
các tin khác	4987
cách tắt	5048
cách tắt trình chặn quảng cáo	5047
câmp obligatoriu	3974
câmpuri obligatorii	3974
cât de util a fost acest articol	3920
câu đố	5035
címkék	2427
címlap	2427
címlapra	2510
címlapról ajánljuk	2427
có lẽ để sau	4965
có lỗi xảy ra	5053
có thể bạn quan tâm	19	4987
có thể bạn thích	19
có, tôi muốn	5044
códigos de desconto	3875
códigos de descuento	1652
códigos promocionales	1652
cómo desactivar el bloqueador	1604
cómo desactivarlo	1605
cómpralo aquí	1593
cómpralo en amazon	1593
cùng chuyên mục	4987
cùng chủ đề	5023
cùng tác giả	5001	5023
cũ nhất	5031
cảm ơn bạn đã bình chọn	91	5030
cảm ơn bạn đã tham gia	5030
cảm ơn bạn đã ủng hộ	5072
cảm ơn, tin nhắn của bạn đã được gửi	5053
cỡ chữ	65	5012
cửa hàng	5066
""", 'd': """
d'autres articles à découvrir	19
da, želim	4235	4432
dagens fråga	91	4551
dagens spørgsmål	91	723
dagens spørsmål	91	3509
daha az göster	4699
daha fazla göster	4698
daha fazla haber için tiklayin	4698
daha fazla yorum yükle	4751
daha önce oy kullandiniz	4751
daha önce oy verdiniz	4751
dalies ar šo rakstu	3169
dalinkitės	3095
dalinkitės straipsniu	3100
dalsza część artykułu pod materiałem wideo	3584
dalsza część artykułu pod wideo	3584
dalsza część tekstu pod wideo	3584
dalszy ciąg materiału pod wideo	3587
dalīties	3164
dalīties ar draugiem	3169
dalīties ar rakstu	3221
dalīties facebook	3169
dalīties whatsapp	3221
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
danke für dein feedback	881
danke für deine stimme	91
danke für ihr feedback	881
danke für ihre stimme	91	949
danke fürs abstimmen	949
danke fürs mitmachen	91
danos tu opinión	1570
dans l'actualité	2089
dans la même catégorie	2037
dans la même rubrique	2037
dans la même série	2037
dar lze odečíst z daní	600
dar si můžete odečíst z daní	600
darovat jednorázově	600
darovat měsíčně	600
darovat článek	504
darovať	4266
darovať jednorazovo	4336
darovať mesačne	4336
darovať článok	4274
darowiznę możesz odliczyć od podatku	3678
darujte nám # %	4336
darujte tento článek	504
darujte tento článok	4274
das könnte dich auch interessieren	832
das könnte ihnen auch gefallen	832
das könnte sie auch interessieren	832
das könnte sie interessieren	832
das video ist in ihrem land nicht verfügbar	959
das video ist leider nicht mehr verfügbar	959
das video ist nicht mehr verfügbar	959
das video ist nicht verfügbar	959
das wichtigste in kürze, zusammengefasst von ki	867
datenschutzerklärung	820
daugiau autoriaus straipsnių	3149
daugiau straipsnių	3149
daugiau šia tema	3097
dať spätnú väzbu	4351
dbamy o twoją prywatność	3590
deaktivér din adblocker	744
deblochează articolul	3937
definições de cookies	3822
definições de privacidade	3822
deine stimme wurde gezählt	949
deixar um comentário	3749
deixe um comentário	3749
del på e-mail	768
del på e-post	3434
del på facebook	649	3434
del på mail	649
del på twitter	649	3434
del på whatsapp	3554
del på x	649	3434
dela inlägget	4482
dela på facebook	4482
dela på twitter	4482
dela på whatsapp	4596
dela på x	4482
dela som gåva	4596
deli po e-pošti	4453
deli članek	4374
delite članek	4374
demander un droit de réponse	2138
den här artikeln är låst	4577
den här artikeln är skyddad av upphovsrättslagen	4588
den här videon är inte längre tillgänglig	4565
den här videon är inte tillgänglig	4565
denne artikel er låst	750
denne artikkelen er låst	3535
denne saken er låst	3535
denne video er ikke længere tilgængelig	737
denne video er ikke tilgængelig	737
denunciar comentário	3855
denunciar este comentário	3855
der er opstået en fejl	754
der opstod en fejl. prøv igen senere	753
dernière minute	2037
dernières actualités	2037
dernières infos	2037
dernières nouvelles	2037
desa les preferències	456
desa per llegir després	441
desactívalo para continuar	1604
desactívalo para seguir leyendo	1604
desbloquear artículo	1580
desbloqueie este conteúdo	3805
descarcă aplicația	3961
descarcă audio	3954
descarcă din app store	3961
descarcă din google play	3961
descarcă episodul	3954
descarcă formularul	3886
descarcă formularul #	3886
descargar pódcast	1594
descarrega l'àudio	452
descarregar áudio	3818
deschide aplicația	3961
deschide în aplicație	3961
descárgala en app store	1601
descárgala en google play	1601
descărcați formularul #	3886
destekçi ol	4771
destekçimiz olun	4771
desteğiniz fark yaratir	4802
desteğiniz için teşekkür ederiz	4802
desteğiniz için teşekkürler	4802
det er gratis å opprette en bruker	3421
det går inte att visa innehållet	4562
det har oppstått en feil	3539
det här innehållet kan inte visas	4562
det här innehållet är inte tillgängligt	4562
det læser andre	674
det oppsto en feil. prøv igjen senere	3538
det är gratis att skapa ett konto	4468
detaylar için tiklayin	4698
detaylar için tiklayiniz	4698
detta material är skyddat enligt lagen om upphovsrätt	4530
detta är en annons	4486
detta är en plusartikel	4468
dette indhold er ikke tilgængeligt	734
devam etmek için üye girişi yapin	4674
devami için abone olun	4674
devamini okumak için abone olun	4674
dezactivează sunetul	3954
dienas jautājums	3199
diese funktion steht nur angemeldeten nutzern zur verfügung	897
dieser inhalt ist nicht mehr verfügbar	956
dieser inhalt ist nicht verfügbar	956
dieser kommentar wurde gelöscht	985
dieses video ist in deinem land nicht verfügbar	959
dieses video ist in ihrem land nicht verfügbar	959
dieses video ist leider nicht mehr verfügbar	959
dieses video ist nicht mehr verfügbar	959
dieses video ist nicht verfügbar	959
digite um e-mail válido	3836
din aceeași categorie	3904
din aceeași secțiune	3940
din röst har registrerats	4551
din röst är registrerad	91
din röst är räknad	4551
disponibil în app store	3961
disponibil în app store și google play	3931
disponibilă în app store și google play	3931
disponível na app store	3825
distribuie știrea	4001
distribuiți	3895
diğer fotoğraf için tiklayin	4695
diğer haberler	19	4692
diğer okurlar bunlari okuyor	4692
diğer sayfaya geçmek için tiklayin	4695
diğer seçenekler	4789
diğer tutar	4771
diğer yazilari	4780
dla prenumeratorów	3681
dla subskrybentów	3569
dlaczego widzę tę reklamę	3703
do fotogalérie	4345
do galérie	4345
do góry	3605
do košíka	4324
do košíku	509	583
do księgarni	3585
do speciálu	610
doar abonații pot comenta	3920
doar pentru abonați	3888
doação mensal	3717
doação única	3717
doba čtení # min	522
dodaj do moich tematów	3699
dodaj jako preferowane źródło	3699
dodaj kao željeni izvor	4255
dodaj nas do preferowanych źródeł	3699
dodaj nas do wyjątków	3673
dodaj u košaricu	4227
dodaj v košarico	4423
dogodila se greška. pokušajte ponovno	4243
dolgozzon nálunk	2429
domiciliación bancaria	1481
domů	522
don régulier	2114
dona suport al periodisme en català	438
dona'ns la teva opinió	445
donació mensual	465
donació única	465
donación mensual	1477
donación puntual	1607
donación única	1477
donativo único	3832
donați	3885
donația mea	3995
donație lunară	3970
donație unică	3970
donează	3885
donează acum	3885
donează lunar	3885
donează lunar # euro	3936
donează lunar # lei	3936
donează o dată	3969
doner nå	3418
doniraj mesečno	4238	4435
doniraj mjesečno	4238
données personnelles	2026
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
dosegli ste omejitev člankov	4437
dosegnuli ste ograničenje članaka	4240
dossier spécial	2101
dovanoti straipsnį	3154
dozvoli obaveštenja	4234
dołącz do dyskusji	3652
dołącz do nas	3566
dołącz do newslettera	3572
došlo je do greške. pokušajte ponovo	4243
došlo je do pogreške. pokušajte ponovno	4243
došlo k chybě	608
došlo k chybě. zkuste to prosím později	607
drodzy użytkownicy	3590
droga użytkowniczko, drogi użytkowniku	3590
drogi użytkowniku	3590
droits réservés	2158
drukāt	3169
drukāt rakstu	3221
drukāt recepti	61
du använder en adblocker	4571
du använder en annonsblockerare	4571
du er nå påmeldt	3428
du er nå påmeldt nyhetsbrevet	3428
du följer	4594
du följer det här ämnet	4594
du följer nu	4594
du följer redan	4594
du följer redan ämnet	4594
du følger allerede	3552
du følger allerede dette emne	767
du følger allerede dette temaet	3552
du følger allerede emnet	767
du følger dette emne	767
du følger dette temaet	3552
du følger emnet	767
du følger nå	3552
du har en adblocker påslagen	4573
du har en annonsblockerare påslagen	4573
du har nådd grensen	3535
du har nået din grænse	750
du har nått din gräns	4577
du har redan röstat	4551
du har rätt att vara anonym	4496
du har slået adblock til	744
du kan när som helst avregistrera dig	4580
du kan när som helst avsluta prenumerationen	4475
du kan når som helst melde deg av	3428
du kan opsige når som helst	639
du kan trække beløbet fra i skat	747
du kanske också gillar	4500
du modtager snart en bekræftelse på mail	644
du même auteur	2037
du prenumererar nu på nyhetsbrevet	4475
du skyddas av källskyddet	4496
du verkar använda en annonsblockerare	4571
du vil kanskje også like	3456
du är nu anmäld	4580
du är skyddad av källskyddet	4496
du är skyddad enligt källskyddet	4496
duración	1595
durată	3955
duração	3819
durée	2105
durée : #	2058
dziękujemy za głos	91	3655
dziękujemy za oddanie głosu	91	3655
dziękujemy za przesłanie formularza	3684
dziękujemy za udział w sondzie	3655
dziękujemy za wiadomość	3684
dziękujemy za zapis	3572
dziękujemy! sprawdź skrzynkę	3684
dành cho bạn	4987
dành cho thuê bao	4969
dành riêng cho thành viên	5051
dárkovat článek	494
dát zpětnou vazbu	618
därefter # kr/mån tills du säger upp	4468
débloquer l'accès	2150
débloquer l'article	1989
débloquer tous les articles	1991
débloquez cet article	2084
débloquez l'accès à tous les articles	1991
débloquez l'intégralité des articles	1991
débloquez tous les articles	1991
débloquez tous nos articles	1991
déconnexion	1989
découvrez notre boutique	2070
découvrez tous nos jeux	2099
découvrir l'offre	1989
découvrir la boutique	2102
découvrir nos offres	2084
découvrir toutes nos offres d'abonnement	2084
déjà un compte	1989
déjà un compte ? connectez-vous	1989
délka	590
délka #	590
déplier	2042
détails	2042
dê a sua opinião	3810
dê sua opinião	3810
dölj	4504
dölj annons	4597
dölj bildtext	4583
dölj svar	4592
düzeltme politikasi	4782
dāvini rakstu	3169
dāvini rakstu draugam	3169
děkujeme za hlas	577
děkujeme za hlasování	91	577
děkujeme za odběr	607
děkujeme za přihlášení	500
děkujeme za vaši zprávu	607
děkujeme za váš hlas	91	577
děkujeme za zprávu	607
dĺžka	4330
dĺžka #	4330
dịch tự động	5038
""", 'e': """
e-bülten	4727
e-bülten aboneliği	4727
e-mail alebo používateľské meno	4339
e-mail cím	2507
e-mail ili korisničko ime	4240
e-mail inválido	3800
e-mail nebo uživatelské jméno	603
e-mail-cím	2508
e-mail-cím vagy felhasználónév	2504
e-mailová adresa	500
e-pasts vai lietotājvārds	3212
e-post või kasutajanimi	1711
e-posta gönder	4683
e-posta ile paylaş	4788
e-postadress eller användarnamn	4577
e-pošta ali uporabniško ime	4437
e-poštni naslov	4440
echipa redacțională	3915
ecrã inteiro	3819
edición digital	1482
edición impresa	1482
editöre yaz	4782
editöre yazin	4782
editörün seçtikleri	4692
edição impressa	3721
eget beløb	747
eget beløp	3532
egyedi összeg	2501
egyszeri adomány	2501
egyszeri támogatás	2402
egyszeri támogatás küldése	2501
egyéb összeg	2501
ehkä myöhemmin	1846
ei mielipidettä	1924
ei tänään	1846
ei vielä tunnusta	1948
ei, aitäh	1708
eikö sinulla ole tunnusta	1948
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	973
eiti į receptą	61
ekskluzivno za naročnike	4437
el juego es solo para mayores de # años	1593
el millor de la setmana a la teva bústia	435
el más popular	1610
el més llegit	415
el més popular	468
el més vist	442
el reproductor se está cargando	1594
el. paštas	3120
el. paštas arba vartotojo vardas	3145
el. pašto adresas	3147
eldste først	3550
elfelejtett jelszó	2406
elfelejtette a jelszavát	2504
elfogadom az összeset	2486
elfogadom és folytatom	2483
elfogadom és megjelenítem	2483
elfogadás és folytatás	2483
elige tu suscripción	1580
elküldés	2508
elküldöm	91	2412	2508
elküldöm e-mailben	2523
ellenőrizd a postafiókod	2507
ellenőrizze a postafiókját	2507
elmentem későbbre	2412
elolvasom később	2523
elolvasta az összes ingyenes cikkét	2504
elrejtés	2431
els lectors també han llegit	442
elutasítom	2485
elérte a havi limitet	2504
elírást talált	2423
előfizetek	2406
előfizetés	2406
előfizetési csomagok	2504
előfizetési lehetőségek	2504
előfizető vagyok	2504
előfizetői ajánlat	2480
előfizetői előny	2480
előfizetői kedvezmény	2480
előfizetői tartalom	2406
előfizetőknek	2406
előfizetőként megoszthatja a cikket	2412
előző	2429
előző cikk	2427
előző fotó	2510
előző kép	2510
előző oldal	2510
email cím	2508
email của bạn	5074
email của bạn sẽ không được hiển thị công khai	5007
email inválido	3836
email không hợp lệ	5053
email không đúng định dạng	5053
email no válido	1611
email này đã được đăng ký	5074
emailul tău	3997
emlékeztess később	2401
emlékezz rám	2505
emlékezzen rám	2505
emme voi näyttää sisältöä	1930
emme voi näyttää tätä sisältöä	1930
empfehlungen für sie	901
en beğenilen	4752
en beğenilenler	4752
en colaboración con	1626
en col·laboració amb	483
en este artículo	1526
en popüler	4775
en çok okunan	4692
en çok okunan haberler	4692
en çok okunanlar	4692
encara no estàs registrat	467
encuesta del día	1522
endast för dig som är prenumerant	4577
endast för medlemmar	4577
endast nödvändiga	4562
endast nödvändiga cookies	4562
endre tekststørrelse	3554
engangsbeløb	636
engangsbeløp	3532
engedélyezem	2497
engedélyezés	2497
engedélyezés és folytatás	2486
engedélyezés és megjelenítés	2486
engångsgåva	4464
enllaç copiat	441
ensemble, faisons vivre un média libre	2083
entgeltliche veröffentlichung	817
enthält werbung	815
entre em contato com a redação	3843
enviament gratuït	483
enviar comentário	3749
enviar corrección	1519
envoyer à un ami	2016
envoyer à un proche	2016
envoyez-nous vos témoignages	2063
envíanos tu opinión	1587
envío gratis	1626
epizód letöltése	2491
eredeti megjelenítése	2431
eredmény megtekintése	91
eredmények	92	2431
eredmények megtekintése	2474
erinnern sie mich später	780
eroare la încărcarea videoclipului	3994
erro ao carregar o vídeo	3861
error al cargar el vídeo	1635
erről bővebben itt írtunk	2429
erről is írtunk	2427
erről itt írtunk bővebben	2429
erscheint täglich	887
erscheint wöchentlich	887
erősítse meg az e-mail-címét	2507
es gratis y solo te llevará un minuto	1576
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	887
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	973
es izslēdzu reklāmu bloķētāju	3210
escanea el código qr	1601
escreva um comentário	3749
escriu a la redacció	475
escriu el teu correu electrònic	435
esi pirmais, kas komentē	3170
esimene kuu # €	1661
esta funcionalidad es sólo para registrados	1482
esta matéria foi útil para você	3783
esta notícia foi útil	3783
esta página foi útil	3810
este artigo está bloqueado	3834
este artigo foi útil	3810
este artículo está bloqueado	1609
este campo é obrigatório	3836
este correo ya está registrado	1641
este e-mail já está cadastrado	3867
este espaço é moderado pela redação	3796
este resumo foi útil	3783
este video ya no está disponible	1594
este vídeo já não está disponível	3818
este vídeo no está disponible	1594
este vídeo não está disponível	3818
este vídeo não está mais disponível	3818
este vídeo ya no está disponible	1594
está a seguir este tema	3871
estás bloqueando nuestros anuncios	1638
estás de acuerdo? vota	1570
estás siguiendo este tema	1645
estä	1939
ethvert bidrag hjælper	747
etický kodex redakce	614
etický kódex redakcie	4348
etkinleştir	4765
etkö ole tilaaja	1948
etkö ole vielä tilaaja	1948
ett fel har uppstått	4581
ett fel uppstod. försök igen senare	4580
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	973
evaluează rețeta	61
evästeasetukset	1864
evästeet	1864
evästeet ja tietosuoja	1865
evästekäytäntö	1930
exclusiv pentru abonați	3937
exibir conteúdo	3822
exklusiv für abonnenten	971
exklusiv für mitglieder	971
exklusivt för medlemmar	4577
exklusivt för prenumeranter	4577
exkluzív tartalom előfizetőknek	2504
experimente grátis por um mês	3805
externt innehåll	4562
externí obsah	586
externý obsah	4326
ez a cikk zárolt	2504
ez a mező kötelező	2507
ez a tartalom nem elérhető	2483
ez a tartalom nem jeleníthető meg	2483
ez a videó már nem elérhető	2491
ez a videó nem elérhető	2491
ez is érdekelhet	2427
ez is érdekelheti	2427
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2483
ezt a témát már követi	2520
ezt is ajánljuk	2427
ezt olvasta már	2427
ezt olvastad már	2427
eén keer toestaan	3370
ešte nemáte predplatné	4339
ešte nemáte účet	4339
ești de acord? votează	3920
ești deja abonat	3945
ești deja abonată	3945
""", 'f': """
facebook ile giriş yap	4774
facebook'ta paylaş	4683
facebook-bejegyzés betöltése	2486
facebook-poszt betöltése	2486
facebookでシェア	2843
facebookでシェアする	2843
facebookでログイン	2929
facebookで共有	2943
facebookで続ける	2929
facebookで見る	2947
facturació anual	468
facturació mensual	468
facturación anual	1610
facturación mensual	1610
facturare anuală	3973
facturare lunară	3973
facturé annuellement	2117
facturé mensuellement	2117
faire un don défiscalisé	2114
faktureras årligen	4577
faktureres årlig	3535
faktureres årligt	750
fale com a redação	3843
fazer doação	3865
fazer uma doação mensal	3865
fazer uma doação única	3865
faça login	3721
faça o quiz	3813
faça o teste	3813
faça uma doação única	3865
faça uma pergunta sobre esta reportagem	3783
felhasználási feltételek	2483
felhasználási jog vásárlása	2515
felhasználónév	2505
felhasználónév vagy e-mail	2504
feliratkozás	2508
feliratkozás hírlevélre	2507
feliratok megjelenítése	2491
fermer la fenêtre	2153
fes el qüestionari	448
fes una donació	411
fes-te sòcia	464
ficha técnica	3766
fiecare contribuție contează	3969
fiecare donație contează	3936
fiecare leu contează	3936
film jest niedostępny w twoim kraju	3668
film nie jest już dostępny	3668
film niedostępny	3668
fin de la publicité	2102
fine della pubblicità	2758
fine pubblicità	2758
fiyati gör	4757
fizetett együttműködés	2525
fizetett hirdetés	87	2415
fiók létrehozása	2406
fiókom	2406
foglalja le helyét	2480
folytatás a hirdetés után	2525
folytatás apple-fiókkal	2504
folytatás facebookkal	2504
folytatás google-fiókkal	2504
folytatás google-lel	2504
folytatás kikapcsolás nélkül	2498
fontu büyüt	4788
form gönderildi	4804
formulaire envoyé	2151
formulário enviado	3867
forstået	679
forstått	3461
forstør	738
forstør billede	677
forstør billedet	756
forstørr	3524
forstørr bilde	3459
forstørr bildet	3541
fortsett uten å slå av	3530
fortsett uten å støtte	3417
fortsätt läsa efter annonsen	4486
fortsätt med apple	4577
fortsätt med e-post	4577
fortsätt med facebook	4577
fortsätt med google	4577
fortsätt utan att stänga av	4571
fortsätt utan att stödja	4463
fortsæt med apple	750
fortsæt med at læse	657
fortsæt med e-mail	750
fortsæt med facebook	750
fortsæt med google	750
fortsæt uden at slå fra	744
fortsæt uden at støtte	635
foto # iš #	3158
fotogalería	1526
fotografia următoare	3999
fotoğraf galerisi	4780
fotoğrafi büyüt	4780
fotoğraflar için tiklayin	4695
fotoğraflari gör	4780
fotoğraflari görmek için tiklayin	4698
fotó #/#	2509
fotó megtekintése	2509
fotó: #/#	2509
fotók megtekintése	2509
fra vores annoncører	770
fra vår butikk	3517
fra våre partnere	3556
frete grátis	3852
friss hírek	2427
frissítse az oldalt	2500
fråga vår ai om artikeln	4494
från vår butik	4558
från våra annonsörer	4597
från våra partner	4597
frühbucher-tickets	953
frühbucherrabatt sichern	953
fuld skærm	737
fuldskærm	677
fullskärm	4565
fyll i fältet	4580
fäll ihop	4504
fäll ut	4504
fältet är obligatoriskt	4580
få adgang	639
få artiklen læst op	649
få de vigtigste nyheder hver morgen	644
få de viktigaste nyheterna varje morgon	4475
få de viktigste nyhetene hver morgen	3428
få læst artiklen op	737
få notifikationer	740
få notiser	4568
få nyheder på mail	644
få nyheter på e-post	3428
få nyheter på mejlen	4475
få overblikket her	677
få tilgang	3421
få varsel når vi skriver om dette	3459
få varsler	3526
följ	4483
följ det här ämnet	4594
följ direktrapporten	4583
följ författaren	4594
följ journalisten	4594
följ liverapporten	4583
följ oss	4483
följ skribent	4483
följ skribenten	4594
följ ämne	4594
följ ämnen	4594
följ ämnet	4483
för prenumeranter	4468
förderer werden	781
fördermitglied werden	781
föregående	4503
föregående artikel	4500
föregående bild	4583
föregående sida	4583
förnamn	4581
förstora	4503
förstora bild	4583
förstora bilden	4583
försök igen senare	4580
føj til foretrukne kilder	767
føj til mine emner	767
følg	652	653	3436
følg alle	653
følg alle emner	654
følg dette emne	767
følg dette temaet	3552
følg direkte	3541
følg direktesenteret	3541
følg emne	652
følg emner	654
følg emnet	3552
følg forfatter	3552
følg forfatteren	3552
følg ikke længere	767
følg journalist	3552
følg journalisten	3552
følg liveblog	756
følg livebloggen	756
følg os	652
følg oss	3436
følg sagen her	677
følg saken direkte	3541
følg serien	654
følg skribent	767
følg skribenten	767
følg tema	3436
følg temaet	3552
følg temaet og få varsel	3459
følger	653
für abonnenten	786
für den newsletter anmelden	795
für dich empfohlen	901
für sie empfohlen	901
für sie entstehen keine mehrkosten	902
fă o donație	3885
fă quizul	3949
fă testul	3949
fără obligații	3937
fără spam	3974
fără sunet	3955
fără tine nu putem	3936
főoldal	2510
""", 'g': """
galbūt vėliau	3141
galeri için tiklayin	4695
galerie schließen	976
galerie öffnen	976
galeriyi aç	4698
galeriyi gör	4780
galeriyi görmek için tiklayin	4698
galéria	2429
galéria (#	2509
galéria bezárása	2510
galéria megnyitása	2510
galéria megtekintése	2429
garanta já o seu ingresso	3786
gastos de envío incluidos	1593
gastos de envío no incluidos	1593
gauti pranešimus	3140
gaver kan trækkes fra i skat	747
ge en engångsgåva	4575
ge en gåva	4575
ge återkoppling	4590
gefällt mir	986
gefällt mir nicht	986
gelesen von einer künstlichen stimme	959
gelişmelerden aninda haberdar olun	4764
gem til læseliste	649
generisano veštačkom inteligencijom	4252
genindlæs siden	746
genişlet	4699
gerenciar opções	3860
gerenciar preferências	3860
geri dön	4699
gerir opções	3860
gerir preferências	3860
gestionează consimțământul	3958
gestionează cookie-urile	3993
gestionează opțiunile	3902	3993
gestionează preferințele	3958
geçerli bir e-posta adresi girin	4776
geçerli süre	4759
geçersiz e-posta	4776
geçersiz e-posta adresi	4776
ghi nhớ đăng nhập	5051
gia hạn gói	5073
giriş	4674
giriş yap	4674
giriş yapin	4674
giriş yapin veya üye olun	4674
giv et beløb	747
giv et engangsbeløb	747
giv os feedback på artiklen	666
già abbonato	2664
già registrato	2664
giải đố ngay	5033
giảm cỡ chữ	5064
giọng nam miền bắc	5012
giọng nam miền nam	5012
giọng nữ miền bắc	5012
giọng nữ miền nam	5012
giọng đọc ai	5037
giọng đọc tự động	5037
gjenstående tid	3524
gjenstående tid #	3523
gjenstående tid -#	3523
glasnoća	4232
gli articoli più letti	2746
glömt ditt lösenord	4577
glömt lösenord	4468
glömt lösenordet	4577
glücksspiel kann süchtig machen	816
godišnja naplata	4241
godišnja pretplata	4241
godišnje	4241
godišnje plaćanje	4241
godkänn	4488
godkänn alla	4488
godkänn alla cookies	4562
godkänn och fortsätt	4562
godkänn och visa	4562
godkänn och visa innehåll	4491
google hirdetések	2525
google ile giriş yap	4774
google playからダウンロード	2919
google playで手に入れよう	2919
google play에서 다운로드	3049
google reklāmas	3223
google से जारी रखें	2380
google-hirdetések	2525
googleでログイン	2929
googleで登録	2929
googleで続ける	2929
gorące tematy	3602
gracias por tu opinión	1556
gratuit, fără spam	3974
grazie, il tuo messaggio è stato inviato	2778
grotuvas įkeliamas	3137
großansicht	976
gràcies pel teu vot	445
gràcies per la teva opinió	427
gràcies per votar	427
gràcies, el teu missatge s'ha enviat	469
gràcies, ja estàs subscrit	435
grátis e sem spam	3836
grįžti į pradžią	3149
grįžti į viršų	3149
guardar artículo	1507
guardar configuración	1598
guardar para después	1583
guardar para leer después	1583
guardar preferências	3822
gå ikke glip af	674
gå ikke glip af noget	644
gå ikke glipp av noe	3428
gå til forsiden	3541
gå til hovedindhold	756
gå til indhold	677
gå til innhold	3541
gå til liveblog	756
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	723
gå til shop	731
gå til toppen	756
gå till receptet	61
gåvolänk	4596
généré par ia	2144
généré par l'ia	2144
gépi felolvasás	2491
gépi fordítással készült	2517
géppel fordítva	2517
gérer la confidentialité	2143
gérer les cookies	2026
gérer les préférences	2065
gérer les traceurs	2143
gérer mes alertes	2077
gérer mes choix	2026
gérer mes cookies	2143
gérer mes préférences	2143
gérer mon consentement	2108
gérer vos préférences	2108
gérer vos préférences de cookies	2065
góp ý	4986
gönder	91	4777
gönderiyi göster	4761
gönderiyi yükle	4761
gör quizzet	4551
gör testet	4551
görseli büyüt	4780
görüş bildir	4751
görüşünü bildir	4751
görüşünüzü bildirin	4751
gündem	4692
günün anketi	91	4721
günün bulmacasi	4794
günün haberleri	4692
günün kelimesi	4794
günün sudokusu	4794
günün özeti	4692
głosuj	91	3658
głośność	3669
gợi ý	4987
gửi	91	4986
gửi bài cho tòa soạn	5058
gửi bài viết	5058
gửi bình luận	4986	5007
gửi bình luận của bạn	5006
gửi cho bạn bè	5022
gửi email	4975
gửi góp ý	5030
gửi phản hồi	5030
gửi thành công	5053
gửi tin bài	5058
gửi trả lời	5030
gửi ý kiến	4986
gửi ý kiến của bạn	5030
gửi đi	5054
gửi ảnh cho chúng tôi	5058
""", 'h': """
haber bülteni	4727
haber güncelleniyor	4698
haberi arkadaşina hediye et	4683
haberi paylaş	4811
haberi özetle	4785
haberin devami aşağida	4734
haberin devami için kaydirin	4734
haberin devami için tiklayin	4695
haberin kilidini aç	4803
haberle ilgili diğer haberler	4697
haberlere dön	4806
hacer una donación mensual	1639
hacer una donación puntual	1639
hai già un account	2664
hai già votato	2752
halda nõusolekut	1702
hallitse evästeitä	1930
hang letöltése	2491
hanganyag letöltése	2491
hangerő	2492
hantera inställningar	4562
har du sett något	4587
harici içerik	4698
haritayi aç	4699
has arribat al límit d'articles gratuïts	439
has iniciado sesión	1554
has olvidado tu contraseña	1609
hasznos volt az összefoglaló	2423
hasznosnak találta a cikket	2423
hasło	3682
havi előfizetés	2505
havi fizetés	2505
havi rendszeres támogatás	2501
havi támogatás	2402
hayir teşekkürler	4672
hayir, teşekkürler	4672
haz una pregunta sobre este artículo	1556
he leído y acepto la política de privacidad	1576
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1609
hela artikeln fortsätter nedan	4486
heli välja	1704
helskärm	4565
helskärmsläge	4565
helyesbítési szabályzat	2514
henüz abone değil misiniz	4774
hepsini gör	4698
her destek önemli	4771
her katki değerli	4771
her katki önemli	4771
her zaman göster	4761
hesap oluştur	4674
hi estàs d'acord? vota	427
hiba bejelentése	2514
hiba jelentése	2431	2514
hiba történt	2508
hiba történt, próbálja újra később	2507
hiba történt. próbálja újra	2507
hiba történt. próbálja újra később	2507
hibabejelentés	2514
hibás e-mail-cím	2507
hibát talált	2423
hibát talált a cikkben	2514
hibát találtál	2514
hibát találtál a cikkben	2514
hier reinhören	877
hinweis schließen	780
hirdetés	2415
hirdetés bezárása	2415
hirdetés elrejtése	2525
hirdetés jelentése	2525
hirdetés vége	2525
hirdetés, görgessen tovább	2415
hirdetésblokkolót használsz	2498
hirdetések engedélyezése	2500
hirdetések kikapcsolása	2525
hivatkozás másolva	2523
hivatkozás másolása	2523
hiển thị bài đăng	5041
hiển thị nội dung	5041
hiện phụ đề	5037
hjälp oss att rätta fel	4494
hlasitosť	4330
hlasovalo # lidí	577
hlasovalo # čtenářů	577
hlasovat v anketě	577
hlasovať	91	4321
hlasovať v ankete	4320
hlavná stránka	4345
hlavné správy	4271
hlavní stránka	610
hlavní zprávy	520
ho già donato	2658
ho già un account	2776
hogyan kapcsolhatom ki a hirdetésblokkolót	2498
hogyan védjük forrásainkat	2514
hoje não	3716
hoppa till huvudinnehåll	4583
hoppa till innehåll	4503
hoppa till innehållet	4583
hoppa över inlägg från facebook	4503
hoppa över inlägg från instagram	4503
hoppa över inlägg från x	4503
hors-séries, livres, affiches	2070
hozzáadás a kedvenc forrásokhoz	2520
hozzáadás a témáimhoz	2520
hozzáadás preferált forrásként	2520
hozzájárulás kezelése	2483
hozzájárulás módosítása	2483
hozzájárulás visszavonása	2483
hozzájárulások kezelése	2483
hozzászólok	2423
hozzászólás	2423
hozzászólás elküldése	2518
hozzászólás jelentése	2518
hozzászólás küldése	2518
hozzászólási szabályzat	2518
hozzászólások	2423
hozzászólások megjelenítése	2518
hozzászólások megtekintése	2423
hrajte zodpovědně	510
hrať	4321
hrať teraz	4320
hrát	580
hrát teď	577
hvala za sporočilo	4440
hvala za vaš glas	4224	4420
hver krone hjælper	747
hver krone tæller	747
hvert bidrag hjælper	747
hylkää	1864
hylkää kaikki	1864
hyppää reseptiin	61
hyppää sisältöön	1954
hyväksy	1864
hyväksy evästeet	1864
hyväksy ja jatka	1930
hyväksy ja näytä	1930
hyväksy ja sulje	1930
hyväksy kaikki	1864
hàng năm	5050
hàng tháng	5050
hátralévő idő	2492
hátralévő idő #	2491
hátralévő idő -#	2491
hämta på google play	4567
här kan du kommentera artikeln	4494
hääleta	91
håll dig uppdaterad	4475
håll mig inloggad	4577
hình tiếp theo	5075
hírfolyam	2427
hírlevelek	2433
hírlevél	2433
hírlevél-feliratkozás	2433
hívj meg minket egy kávéra	2501
hívjon meg minket egy kávéra	2501
hören sie diesen artikel	877
hør saken	3434
hằng tháng	5050
hết quảng cáo	5036
họ tên	5054
họ và tên	5054
hủy bất cứ lúc nào	5051
hủy trả lời	5007
""", 'i': """
i den här artikeln	4583
i più commentati	2697
i più letti	2697
i più letti della settimana	2746
i più visti	2697
iba nevyhnutné	4326
iba pre predplatiteľov	4267
ich unterstütze schon	780
identifícate	1580
idi na sadržaj	4246
időtartam	2492
időtartam #	2492
ielikt grozā	3201
ielogojies, lai komentētu	3170
ielādēt ierakstu	3203
ielādēt saturu	3203
ielādēt vēl	3216
ienākt	3164
ienākt ar facebook	3212
ienākt ar google	3212
iepriekšējais attēls	3216
iepriekšējais raksts	3216
iepriekšējā lapa	3216
iesakām	3166
ieslēgt paziņojumus	3208
ieslēgt skaņu	3205
iesūti fotogrāfijas	3217
iesūti ziņu	3217
iesūtīt ziņu	3217
iesūtīt ziņu anonīmi	3217
ievadiet derīgu e-pasta adresi	3214
ieși din ecran complet	3954
igal reedel. tasuta. ilma spämmita	1713
igen, kérek	2497
igen, kérem	2497
igen, köszönöm	2497
ignorar anúncio	3861
ignorer la publicité	2144
ihre meinung zählt	826
ihre stimme wurde gezählt	91	949
ikke abonnent ennå	3535
ikke gå glipp av	3456
ikke nå	3417	3528
ikmēneša ziedojums	3211
il più popolare	2777
il più scelto	2776
il tuo browser non può riprodurre il video	2718
il tuo commento sarà pubblicato dopo l'approvazione	2733
il tuo messaggio è stato inviato	2778
il tuo voto è stato inviato	2752
il tuo voto è stato registrato	2752
iletişim	4691	4708
ilgili içerikler	4692
ilginizi çekebilecek haberler	4692
ilginizi çekebilir	4692
ilmoita asiavirheestä	1871
ilmoita virheestä	1871
image précédente	2153
imaginea anterioară	3999
imaginea următoare	3999
imam račun	4240	4437
imate namig? pišite nam	4446
imate priču za nas	4249
imię	3685
imię i nazwisko	3685
impossible de charger la vidéo	2144
impossible de lire la vidéo	2144
imprimir artículo	1583
imprimir esta matéria	3807
in bài	4975
in bài viết	4975
in công thức	61
in trang này	5022
inbäddat innehåll	4562
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
inga kommentarer än	4592
ingen åsikt	4555
ingresá	1580
ingyen, minden héten	2435
ingyen, spam nélkül	2507
ingyenes regisztráció	2406
ingyenes szállítás	2481
inicia la sessió per comentar	445
inicia sesión	1482
inicia sesión con google	1609
inicia sesión para comentar	1587
inicia sessió	412
inicia sessió amb google	467
iniciar reproducción	1635
iniciar reprodução	3861
iniciar sesión	1482
iniciar sesión con apple	1580
iniciar sesión con facebook	1580
iniciar sesión con google	1580
iniciar sessão	3721
inicie sesión	1482
inläst av en syntetisk röst	4565
inne artykuły	3602
innehåll från annonsör	4597
innehåll från våra partner	4597
innehållet kan inte visas	4562
innehållet är skyddat av upphovsrätt	4532
innhold fra annonsør	3466
innhold fra våre annonsører	3556
innhold fra våre partnere	3556
inscription confirmée	2151
inscription à la newsletter	1999
inscrivez-vous à notre newsletter	1999
inscrição confirmada	3867
inscrição realizada com sucesso	3836
insira o seu endereço de email	3800
insira um e-mail válido	3836
instagram-bejegyzés betöltése	2486
instagramで見る	2947
instagramの投稿を読み込む	2916
instagram에서 보기	3079
instagram에서 이 게시물 보기	3079
instalează aplicația	3931
inställningar	4488
inte prenumerant än	4577
integritetsinställningar	4562
introdu emailul tău	3997
introduce tu correo electrónico	1641
introduce un correo electrónico válido	1611
introduce un correo válido	1611
introduce un email válido	1576
introduceți adresa de email	3997
introduceți o adresă de email validă	3974
introdueix un correu vàlid	469
intră în cont	3888
invítanos a un café	1477
iná suma	4336
início	3762
ir a la página de donaciones	1606
ir para a navegação	3760
ir para a página de doações	3831
ir para a página de donativos	3831
ir para o conteúdo	3762
ir para o conteúdo principal	3760
ir para o rodapé	3760
irány a bolt	2480
irányítószám	2508
isključi zvuk	4231
isključio sam blokator oglasa	4236
isključite adblock	4236
isključite blokator oglasa	4236
ispiši	4173
ispiši recept	61
ispiši članak	4257
ispravci i pojašnjenja	4249
isso foi útil	3810
istediğin zaman iptal et	4774
istediğiniz zaman abonelikten çikabilirsiniz	4727
istediğiniz zaman iptal edin	4674
isto foi útil	3810
iz naše trgovine	4227	4423
iz našeg shopa	4227
izberi naročnino	4437
izberite naročnino	4437
izbor uredništva	4371
izdrukāt	3169
izmēģini # dienas bez maksas	3164
izslēdziet reklāmu bloķētāju	3210
izslēgt skaņu	3205
izveidots ar mākslīgo intelektu	3218
izvēlies abonementu	3212
izvēlies summu	3211
izvēlieties abonementu	3212
izvēlieties summu	3211
izvēlēties plānu	3212
içeriğe geç	4698
içeriği görüntüle	4761
içeriği göster	4761
içeriği yükle	4761
iş birliği	4685
iş birliğiyle	4790
iš mūsų parduotuvės	3133
iš mūsų partnerių	3156
išbandykite # dienų nemokamai	3095
išjungiau reklamos blokavimą	3142
išjungti garsą	3137
išjunkite reklamos blokavimą	3142
išorinis turinys	3113
išsaugoti	3100
išsaugoti nustatymus	3135
išsaugoti pasirinkimą	3135
išsaugoti straipsnį	3100
išsaugoti vėlesniam laikui	3154
išversta automatiškai	3151
išversta dirbtinio intelekto	3151
""", 'j': """
j'ai déjà donné	1979
j'ai déjà un compte	1989
j'ai désactivé adblock	2113
j'ai désactivé mon adblock	2113
j'ai désactivé mon bloqueur	2113
ja hi estàs subscrit	439
ja hi estàs subscrit? entra	439
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	439
ja, gärna	4570
ja, slå på	4570
jaa sähköpostilla	1966
jaa twitterissä	1858
jaa x:ssä	1858
jag förstår	4488
jag har stängt av annonsblockeraren	4571
jag har stängt av den	4574
jag har stängt av min annonsblockerare	4571
jag stödjer redan	4463
jaga sõbraga	1666
jak chronimy nasze źródła	3691
jak chronimy źródła	3691
jak chráníme své zdroje	614
jak chráníme zdroje	614
jak to zrobić	3674
jak vypnout blokování reklam	597
jak wyłączyć adblocka	3673	3674
jak wyłączyć blokowanie reklam	3673
jakość	3669
jatka sähköpostilla	1948
jau turiu paskyrą	3145
jaunākie	3166
jaunākie vispirms	3219
jautā mākslīgajam intelektam	3170
javascript ei ole käytössä	1933
javascript er slået fra	737
javascript er slått av	3523
javascript està desactivat	456
javascript ir izslēgts	3205
javascript išjungtas	3137
javascript je isključen	4231
javascript je vypnutý	589
javascript jest wyłączony	3668
javascript måste vara påslaget	4565
javascript on pois päältä	1933
javascript on välja lülitatud	1704
javascript är avstängt	4565
javascript är inaktiverat	4565
javascript đã bị tắt	5041
javascript вимкнено	4924
javascript е изключен	310
javascript отключен	4122
javascript отключён	4122
javascript מושבת	2254
javascript ถูกปิดใช้งาน	4645
javascriptが無効になっています	2916
javascript已停用	5186
javascript已禁用	5186
javítások és pontosítások	2514
je commande ce numéro	2071
je consens au traitement de mes données	2119
je découvre l'offre	2150
je découvre les offres	2150
je fais un don défiscalisé	2114
je gère mes choix	2029
je gère mes cookies	2026
je m'équipe	2136
je paramètre mes choix	2029
je soutiens déjà	1979
jede spende zählt	891
jede unterstützung hilft	968
jeder beitrag zählt	891
jeder euro zählt	891
jederzeit kündbar	971
jednorazový dar	4336
jednorazový príspevok	4336
jednorázový dar	600
jednorázově	492
jednou týdně, zdarma	501
jeg forstår	3445
jeg har slået den fra	746
jeg har slået min adblocker fra	744
jeg har slått av annonseblokkering	3530
jeg har slått den av	3531
jeg støtter allerede	635	3417
jegyek itt kaphatók	2429
jegyvásárlás	2481
jelenlegi idő	2492
jelenlegi idő #	2491
jelentkezzen be vagy regisztráljon	2406
jelentés	2519
jelszó	2505
jelszó megjelenítése	2504
jen nezbytné cookies	586
jen pro předplatitele	494
jesteś już prenumeratorem	3681
jesteś już subskrybentem	3681
jetzt angebot wählen	896
jetzt anhören	808
jetzt reinhören	877
jetzt rätseln	949
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
joacă acum	3949
joacă gratuit	3949
joacă responsabil	3988
jobs in ihrer nähe	875
jogar grátis	3813
jogue grátis	3813
jokainen euro on tärkeä	1945
jokainen lahjoitus on tärkeä	1945
jokin meni pieleen. yritä uudelleen	1951
jokin meni vikaan. yritä uudelleen	1951
jotain meni vikaan. yritä myöhemmin uudelleen	1951
jotain meni vikaan. yritä uudelleen	1951
još nema komentara	4253
još nemate račun	4240
još niste pretplatnik	4240
još vesti	4170
još vijesti	4170
jsem předplatitel, přihlásit se	495
jste už předplatitel	603
junte-se à conversa	3796
jurnalismul de calitate costă	3936
juttu jatkuu kuvan jälkeen	1861
juttu jatkuu mainoksen jälkeen	1861
juttu jatkuu videon jälkeen	1861
juttu on luettu koneäänellä	1933
juttua päivitetään	1861
jutun lukee koneääni	1858
jutun lukee synteettinen ääni	1933
jutun lukee tekoäly	1933
jutun lukee tekoälyääni	1858
jutun voi myös kuunnella	1858
już głosowałeś	3655
już obserwujesz	3699
już wspieram	3565
już wyłączyłem	3677
já desativei	3828
já desativei o bloqueador	3828
já doei	3716
já está inscrito	3867
já nas bancas	3786
já segue este autor	3848
já segue este tema	3848
já sou apoiador	3716
já sou assinante	3721
já tem conta	3721
já tem uma conta	3721
já tenho conta	3834
já votou	3810
já é assinante? faça login	3721
já é subscritor	3805
já é subscritor? inicie sessão	3805
játssz most	2474
játék indítása	2474
jährlich	972
jährlich abgerechnet	971
jährliche abrechnung	972
jährliche zahlung	972
jälgi autorit	1719
jälgi teemat	1719
jälgid juba	1719
jälgid seda teemat	1719
jäljellä oleva aika	1933
jäljellä oleva aika #	1933
jäljellä oleva aika -#	1933
jäljentäminen kielletty	1959
järelejäänud aeg	1705
järelejäänud aeg -#	1704
järgmine artikkel	1715
järgmine leht	1715
järgmine pilt	1715
järgmine video	1704
järjestys	1964
järjestä	1964
jäsenetu	1927
jäta mind meelde	1711
jätka apple'iga	1711
jätka facebookiga	1711
jätka google'iga	1711
jätä kommentti	1871
jūs izmantojat reklāmu bloķētāju	3210
jūs jau balsavote	3131
jūs jau esat nobalsojis	3199
jūs naudojate reklamos blokavimo programą	3142
jūs sekate šią temą	3153
jūs sekojat šai tēmai	3220
jūsu balss ir ieskaitīta	3199
jūsu balss ir pieņemta	3199
jūsu e-pasta adrese	3214
jūsu e-pasts	3214
jūsu vārds	3215
jūsu ziņa	3215
jūsų balsas užskaitytas	3131
jūsų balsas įskaitytas	3131
jūsų el. paštas	3120
jūsų el. pašto adresas	3120
jūsų vardas	3148
jūsų žinutė	3148
""", 'k': """
k tématu	520
k téme	4271
kaikki oikeudet pidätetty	1959
kaip išjungti reklamos blokavimą	3142
kaip saugome šaltinius	3150
kakinställningar	4562
kako isključiti adblock	4236
kako isključiti blokator oglasa	4236
kako štitimo izvore	4249
kako štitimo svoje izvore	4249
kalan süre	4759
kapcsolat a szerkesztőséggel	2514
kapcsolat a szerzővel	2510
kapcsold ki a reklámblokkolót	2498
kapcsolja ki a hirdetésblokkolót	2498
kapcsolódó	2427
kapcsolódó cikk	2427
kapcsolódó cikkek	2427
kapcsolódó tartalom	2427
kapcsolódó témák	2427
karte öffnen	839
kas kokkuvõte oli kasulik	1667
kas mėnesį remti	3143
kategóriák	2427
katrs eiro ir svarīgs	3211
katrs eiro palīdz	3211
katrs ziedojums palīdz	3211
katru piektdienu. bez maksas. bez surogātpasta	3214
katso kuvat tästä	1876
katso myös	1874
katso video tästä	1876
katso video yltä	1876
kattintson a nagyításhoz	2510
kaupallinen sisältö	1968
kaupallinen yhteistyö	87	1861
kaupallisen kumppanin sisältö	1968
kaut kas nogāja greizi. mēģiniet vēlreiz	3214
kaydiniz için teşekkürler	4727
każda wpłata pomaga	3678
każda wpłata się liczy	3678
każda złotówka pomaga	3678
każda złotówka się liczy	3678
każde wsparcie się liczy	3678
každou neděli, zdarma	501
každá koruna pomáhá	600
každá koruna se počítá	600
každé euro pomáha	4336
každé euro sa počíta	4336
každé pondělí, zdarma	501
každé ráno, zdarma	501
každý dar pomáha	4336
každý dar pomáhá	600
každý piatok. zadarmo. bez spamu	4342
každý príspevok pomáha	4336
každý príspevok sa počíta	4336
každý pátek do e-mailu	501
každý pátek, zdarma	501
každý pátek. zdarma. bez spamu	607
každý příspěvek pomáhá	600
každý příspěvek se počítá	600
každý týden, zdarma	501
kažkas nutiko. bandykite dar kartą	3147
kdykoli lze zrušit	495
kdykoliv lze zrušit	495
kdykoliv můžete zrušit	603
keela kõik	1703
keeldu kõigist	1703
keisti sutikimą	3135
keisti šrifto dydį	3154
kenttä on pakollinen	1951
kereskedelmi együttműködés	2481
keresztnév	2508
keresztrejtvény	2477
keresés	2429
keskeytä	1934
keskustelu on päättynyt	1963
keskustelun säännöt	1963
kevesebb mutatása	2510
kezdőlap	2429
không biết	5031
không có ý kiến	5031
không phải bây giờ	4965
không spam	5053
không thể hiển thị nội dung này	5041
không thể phát video	5037
không thể phát video này	5037
không thể tải video	5071
không đồng ý	4984
không, cảm ơn	4965
ki kan gjøre feil	3548
ki-antworten können fehler enthalten	983
ki-übersetzung	984
ki-übersicht	867
kiekvieną penktadienį. nemokamai. be šlamšto	3147
kiellä kaikki	1931
kiitos viestistäsi	1951
kiitos äänestämisestä	1918
kiitos äänestäsi	91	1918
kiitos! tarkista sähköpostisi	1951
kijelentkezés	2406
kikapcsoltam a hirdetésblokkolót	2498
kingi artikkel sõbrale	1666
kinyitás	2431
kipróbálom	2406
kirjaudu sisään	1849
kirjaudu sähköpostilla	1948
kirjoita sähköpostiosoitteesi	1852
kitas vaizdo įrašas	3137
kitöltöm a kvízt	2474
kiválasztom	2505
kiválasztás	2505
kizárólag előfizetőknek	2504
kişisel verilerimin işlenmesini kabul ediyorum	4776
kiểm tra hộp thư của bạn	5053
kiểm tra kiến thức của bạn	5033
kjøp abonnement	3421
kjøp billett	3517
kjøp billetter	3517
kjøp billetter her	3517
kjøp boka	3517
kjøp boken	3517
kjøp her	3517
kjøp lisens	3546
kjøp nå	3517
kjøp rettigheter	3546
kjøp tilgang	3421
klausies podkāstu	3171
klausies podkāstu šeit	3171
klausies šo rakstu	3169
klausies šo rakstu (# min	3169
klausykite tinklalaidės	3102
klausykite tinklalaidės čia	3102
klausykitės straipsnio	3100
klausīties	3169
klausīties rakstu	3169
kliknij, aby powiększyć	3687
kliknutím zväčšíte	4345
kliknutím zvětšíte	610
klippet er ikke længere tilgængeligt	737
klippet är inte längre tillgängligt	4565
ključne besede	4371
ključne reči	4170
ključne riječi	4170
klíčová slova	520
kniha s věnováním autora	510
knihkupectví	509
kodex diskutujících	620
kodėl matau šią reklamą	3156
kohustuslik väli	1713
kohustuslikud väljad	1713
kokeile # päivää maksutta	1849
kokkuvõtte tegi tehisintellekt	1717
koko näyttö	1933
kolačići	4186
kom ihåg mig	4577
komentarai uždaryti	3152
komentariši	4254
komentarų dar nėra	3152
komentarų nėra	3152
komentavimas išjungtas	3101
komentavimas uždarytas	3152
komentavimo taisyklės	3101
komentiranje je onemogućeno	4253
komentovať	4354
komentáre	4274
komentář	518
komentáře	518
komentāri	3164
komentāri ir slēgti	3219
komentāru vēl nav	3219
komentēt	3164
komentēšana ir slēgta	3170
komentēšanas noteikumi	3170
komercijalni sadržaj	4259
komerčné oznámenie	4270
komerční obsah	626
komerční prezentace	626
komerční sdělení	87	508
komerční článek	626
komerčný obsah	4358
komerčný článok	4358
komment jelentése	2518
komment küldése	2518
komment írása	2518
kommentar gelöscht	985
kommentarer blir gjennomgått før publisering	3459
kommentarerna förhandsmodereras	4494
kommentarerna är stängda	4592
kommentek megjelenítése	2518
kommentek megtekintése	2423
kommentelési szabályzat	2423
kommentoi ensimmäisenä	1963
kommentoinnin säännöt	1963
kommentointi on päättynyt	1963
kommentér	666
kommersiellt innehåll	4597
konekäännetty	1961
konekäännös	1962
kontakt z redakcją	3691
kontakta författaren	4583
kontaktirajte uredništvo	4446
kontaktovať autora	4345
kontaktovať redakciu	4348
kontynuuj bez wyłączania	3673
koostöö	1670
kopiera gåvolänk	4596
kopiera länk	4482
kopiera länken	4482
kopiering förbjuden	4588
kopijuoti draudžiama	3157
kopijuoti nuorodą	3095
kopioitu leikepöydälle	1966
kopiraj povezavo do članka	4374
kopirano u međuspremnik	4257
kopirano v odložišče	4453
kopiér link	649
kopiér linket	649
kopsavilkumu veidojis mākslīgais intelekts	3218
kopírovanie zakázané	4349
kopírovat odkaz	504	505
kopírovať odkaz	4274
kopírování zakázáno	615
kopēt saiti	3164
kopēšana aizliegta	3224
korisničko ime	4241
korisničko ime ili e-mail	4240
korzyść dla prenumeratorów	3661
korábban írtunk róla	2427
kostenlos und jederzeit kündbar	973
kosárba	2417
kosárba rakom	2480
kosárba teszem	2480
koupit aktuální vydání	583
koupit lístky	583
koupit nyní	583
koupit časopis	583
kreiraj račun	4163
kreirano uz pomoć ai	4252
kreirano uz pomoć umjetne inteligencije	4252
kreuzworträtsel	950
križaljka	4225
križanka	4421
krzyżówka	3658
krížovka	4321
książka z autografem	3585
książka z autografem autora	3585
książki z autografem	3585
księgarnia	3586
księgarnia internetowa	3586
kuidas reklaamiblokeerija välja lülitada	1709
kullanim koşullari	4686	4708
kumppanin sisältö	1968
kumppanisisältö	1968
kun nødvendige	3520
kun nødvendige cookies	734
kup dostęp	3569
kup książkę	3661
kup licencję	3692
kup licencję na publikację	3692
kup tę książkę	3661
kup w księgarni	3585
kupi naročnino	4367
kupte nám kávu	600
kuula taskuhäälingut	1668
kuuntele podcast tästä	1876
kvíz dne	577
kvíz dňa	4320
kvíz indítása	2474
kvíz kitöltése	2474
kyllä kiitos	1939
kyllä, kiitos	1939
kysy tekoälyltä	1871
kytke ilmoitukset päälle	1936
käyttäjätunnus	1949
käyttäjätunnus tai sähköposti	1948
käyttöehdot	1864
käytä etu	1862
käytät mainonnanestoa	1943
käytät mainosten esto-ohjelmaa	1940
käytät mainosten estoa	1940
käytät mainostenesto-ohjelmaa	1940
käännetty automaattisesti	1961
käännetty tekoälyllä	1961
kép #/#	2509
kép a képben	2491
kép megtekintése	2509
kép nagyítása	2510
kép: #/#	2509
képaláírás megjelenítése	2510
képek megtekintése	2509
kér értesítést	2494
kérdezze ai-asszisztensünket	2423
kérek értesítést	2494	2495
kérem a hírlevelet	2433
kérjük, adjon meg érvényes e-mail-címet	2507
kérjük, kapcsolja ki a hirdetésblokkolót	2498
kérjük, töltse ki ezt a mezőt	2507
később	2401	2497
kích thước chữ	65
kódex diskutujúcich	4353
kõik artiklid	1715
kõik autori artiklid	1715
kõik kommentaarid	1718
kõik õigused reserveeritud	1723
könyvajánló	2417
könyvesbolt	2417
könyváruház	2417
köp	4468
köp biljett	4558
köp biljetter	4558
köp biljetter här	4558
köp boken	4558
köp boken här	4558
köp din biljett	4558
köp här	4558
köp licens	4588
köp rättigheter	4588
köszönjük a feliratkozást	2433
köszönjük a regisztrációt	2507
köszönjük a szavazatodat	2474
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2474
köszönjük az üzenetet	2507
köszönjük üzenetét	2507
köszönjük! ellenőrizze postafiókját	2507
köszönjük, hogy feliratkozott	2507
köszönjük, hogy feliratkoztál	2507
köszönjük, hogy szavazott	2474
köszönjük, hogy szavaztál	2474
köszönöm, nem	2401
kötelező	2508
kötelező kitölteni	2507
kötelező mező	2507
kötelező mezők	2507
kövesd a témát	2520
kövesse a témát	2520
kövesse élőben	2510
követed	2522
követem	2522
követem a szerzőt	2520
követem a témát	2520
következő	2429
következő cikk	2427
következő fotó	2510
következő kép	2510
következő oldal	2510
következő videó	2491
követve	2521
követés	2522
követés leállítása	2520
követés megszüntetése	2520
közlemény: adomány	2501
közlemény: támogatás	2501
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
kúpiť e-knihu	4324
kúpiť knihu	4324
kúpiť licenciu	4349
kúpiť lístky	4324
kúpiť predplatné	4267
kúpiť teraz	4324
kúpiť vstupenku	4324
kúpiť vstupenky	4324
kúpiť časopis	4324
kúpte nám kávu	4336
kúpte si knihu	4324
kúpte si vstupenky	4324
küfür, hakaret içeren yorumlar onaylanmamaktadir	4691
küldd be a fotóidat	2514
küldd el egy barátodnak	2523
küldd tovább a cikket	2413
küldje be fotóit	2514
küldje el barátjának	2412
küldje el fotóit	2514
küldje el ismerősének	2413
küldjön névtelen üzenetet	2514
küldjön tippet	2514
küldés	91	2412	2508
küldés e-mailben	2412
küldés whatsappon	2523
külső tartalom	2429
künye	4686	4708
küpsiste kasutamine	1702
küpsiste seaded	1679
küsi tehisarult	1667
küsitlus	92
küsitluse tulemused	1705
kā izslēgt reklāmu bloķētāju	3210
kā mēs sargājam avotus	3217
kā tev patika raksts	3170
kā tu domā? balso	3171
kāpēc es redzu šo reklāmu	3223
ką manote? balsuokite	3102
křížovka	580
kết quả bình chọn	5068
kết quả thăm dò	5068
kết thúc quảng cáo	5036
""", 'l': """
l'accès à tous les articles	2150
l'offre intégrale	2150
la discussione è chiusa	2691
la donazione è detraibile	2773
la encuesta del día	1522
la lecture automatique est désactivée	2144
la más popular	1610
la nota continúa después del anuncio	1514
la palabra del día	1630
la pregunta del día	91
la pubblicità continua	2818
la publicidad continúa	1652
la rédaction n'a pas participé	2162
la rédaction vous conseille	2037
la sélection de la rédaction	2037
la tua richiesta è stata inviata	2808
la vidéo ne peut pas être lue	2104
labojumi un precizējumi	3217
ladda inlägg	4562
ladda inlägget	4562
ladda innehåll	4562
ladda innehållet	4562
ladda ned på google play	4567
lae äpp alla	1706
lahenda ristsõna	1698
lahjoita artikkeli ystävälle	1858
lai komentētu, ielogojies	3170
lai komentētu, pieslēdzies	3170
laisser une réponse	2096
laita ilmoitukset päälle	1936
lancer la vidéo	2144
lap tetejére	2510
las más leídas	1526
las más leídas de hoy	1584
las noticias más leídas	1584
lasa sintētiska balss	3205
lasi arī	3166
lasi bez ierobežojumiem	3212
lasi bez reklāmām	3223
lasi komentārus	3170
lasi tālāk	3164
lasi vairāk šeit	3171
lasi vēl	3166
lasiet arī	3166
lasiet vēl	3166
last inn siden på nytt	3531
last siden på nytt	3531
lasă un comentariu	3903
lasă un răspuns	3946
lasīt komentārus	3170
lasīt tālāk	3171
lasīt vairāk	3171
lasīt visu rakstu	3216
lasīt vēlāk	3169
lasītākie	3166
lataa lisää	1876
lataa sisältö	1930
lataa ääni	1933
lautstärke	960
lavet ved hjælp af ai	763
le choix de la rédaction	2037
le club des abonnés	2102
le journal numérique	1989
le lecteur vidéo est en cours de chargement	2104
le lien a été copié	2087
le lien a été copié dans le presse-papiers	2087
le notizie più lette	2746
le più lette	2697
le za naročnike	4437
lea también	1526
lecteur vidéo	2144
lecture limitée	1991
lecture réservée aux abonnés	1991
lee sin límites	1580
lee también	1526
leer artículo completo	1532
leer el artículo completo	1615
leer el siguiente artículo	1643
leer más	1532
leer siguiente artículo	1643
leer también	1526
leer transcripción	1594
legfrissebb elöl	2518
legfrissebb hírek	2427
leggi di più	2702
leggi più tardi	2744
legjobb ajánlat	2505
legjobb ár	2505
legnépszerűbb	2427	2505	2519
legrégebbi	2519
legrégebbi elöl	2518
legújabb	2519
legújabb elöl	2518
leia a matéria completa	3808
leia a notícia completa	3840
leia as notícias no aplicativo	3798
leia também	3757
leisti pranešimus	3140
leisti vaizdo įrašą	3137
leitor de vídeo	3861
leitor de áudio	3861
lejupielādēt app store	3207
lejupielādēt audio	3205
lejupielādēt lietotni	3207
lejupielādēt no app store	3207
lejupielādēt no google play	3207
lejátszás	2492
lejátszási sebesség	2491
len nevyhnutné cookies	4326
len pre predplatiteľov	4267
ler grátis	3866
ler o próximo artigo	3869
ler próximo artigo	3869
ler transcrição	3818
les choix de la rédaction	2037
les commentaires sont réservés aux abonnés	2138
les den først i appen	3525
les først i appen	3525
les lecteurs ont aussi consulté	2089
les mieux notés	2097
les mots croisés du jour	2139
les més llegides	442
les også	3456
les plus commentés	2037
les plus consultés	2123
les plus partagés	2037
les plus récents	2097
les prix indiqués sont susceptibles d'évoluer	2071
les résultats du vote	2138
les våre debattregler	3450
letiltás	2497
letna naročnina	4438
letno plačilo	4438
letölthető a google play áruházból	2493
letölthető az app store-ból	2493
letöltés az app store-ból	2493
leído por una voz sintética	1594
leído por voz sintética	1594
li e aceito a política de privacidade	3800
libovolná částka	600
licenc vásárlása	2515
licencja na publikację	3692
liczy się każda wpłata	3678
liczy się każda złotówka	3678
lido por uma voz sintética	3818
lielāks teksts	3221
lien copié	2016
lien copié dans le presse-papiers	2087
lietošanas noteikumi	3181
liitudes nõustud kasutustingimustega	1686
liity jäseneksi	1847
likęs laikas	3138
likęs laikas -#	3137
lineでシェア	2843
lineでシェアする	2889
lineでログイン	2929
lineで共有	2943
lineで送る	2843
link a vágólapra másolva	2412
link bài gốc	5022
link copiado para a área de transferência	3807
link kopiëren	3254
link másolva	2412
link másolása	2412
link został skopiowany	3701
lire l'article précédent	2153
lire la suite pour #€	1989
lire la vidéo	2041
lire à haute voix	2016
lire également	2037
lisätiedot	1877
lisää aiheesta	1874
lisää artikkeleita	1954
lisää ensisijaiseksi lähteeksi	1965
lisää kirjoittajalta	1954
lisää kommentti	1963
lisää omiin aiheisiin	1965
lisää ostoskoriin	1927
lisää samalta kirjoittajalta	1954
lisää suosikkilähteeksi	1965
livrare gratuită	3988
liên hệ	4986
liên hệ quảng cáo	5058
liên hệ tòa soạn	5058
liên hệ với tòa soạn	5058
liên kết tài trợ	5026
liên quan	4987
ljud på	4565
ljudet är ai-genererat	4565
llegeix la transcripció	452
llegeix sense límits	439
llegeix també	415
llegir més	442
llegit per una veu sintètica	452
lo + leído	1526
lo esencial cada mañana	1641
lo más comentado	1526
lo más compartido	1526
lo más leído	1526
lo más popular	1526
lo más visto	1526
lo más visto hoy	1584
lo último	1526
locuri de muncă	3923
loe lähemalt	1668
loe lähemalt siit	1668
loe äpis	1706
loeb sünteetiline hääl	1704
logi sisse või loo konto	1661
los lectores también leyeron	1584
luba kõik	1679
luba kõik küpsised	1702
lubię to	3580	3698
lucrează cu noi	3923
lue keskustelun säännöt	1871
lue lisää	1874
lue lisää aiheesta	1874
lue myöhemmin	1858
lue myös	1874
lue vähemmän	1924
lugu jätkub pärast reklaami	1670
lugu täieneb	1668
lui écrire	2063
lukijana synteettinen ääni	1933
luotu tekoälyllä	1961
luôn cho phép	5041
luôn hiển thị	5041
luštit	580
luštit křížovku	577
lyd på	3523
lze kdykoli zrušit	495
làm bài trắc nghiệm	5033
làm mới trang	5047
làm trắc nghiệm	5033
lägg till i mina ämnen	4594
lägg till oss som föredragen källa	4594
lägg till som föredragen källa	4594
lähetä	91	1952
lähetä kommentti	1963
lähetä kuvasi	1958
lähetä palaute	1961
lähetä palautetta	1961
lähetä sähköpostilla	1858
lähetä viesti	1951
lähetä viesti toimittajalle	1954
lähetä vinkki	1958
lähetä vinkki nimettömänä	1958
lämna en kommentar	4494
lämna ett svar	4592
lämna feedback	4590
längd	4566
längd #	4566
länk kopierad	4482
länken har kopierats	4596
länken kopierad	4482
länken är kopierad	4482
läs den först i appen	4567
läs dokumentet	4504
läs domen	4504
läs först i appen	4567
läs hela	4583
läs hela artikeln	4503
läs hela texten	4503
läs hela texten här	4503
läs in sidan igen	4574
läs kommentarer	4494
läs mer	4500	4503
läs mer om	4500
läs mindre	4555
läs också	4500
läs senare	4482
läs transkription	4565
läs utan annonser	4597
läs vidare	4468	4500
läs våra kommentarsregler	4494
läs även	4500
läsarerbjudande	4558
läsarerbjudanden	4558
läsarfrågan	91	4551
läsarresa	4558
läsarresor	4558
lästid	4503
lästid # min	4503
lås artiklen op	750
lås op	639
lås op for artiklen	750
lås opp artikkelen	3421
lås opp saken	3421
lås upp	4578
lås upp artikeln	4468
låst artikel	4577
låst innehåll	4578
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
lên đầu trang	4990
líbí se mi	621
lõpeta jälgimine	1719
lös korsordet	4551
lösenord	4578
löysitkö virheen	1958
løs krydsord	723
løs krydsordet	723
løs kryssordet	3509
lùi # giây	5037
lúštiť krížovku	4320
lülita reklaamiblokeerija välja	1709
lülitasin reklaamiblokeerija välja	1709
lütfen geçerli bir e-posta adresi girin	4776
lūdzu, izslēdziet reklāmu bloķētāju	3210
lưu	4975
lưu bài	4975
lưu bài viết	4975
lưu bài để đọc sau	5022
lưu cài đặt	5041
lưu công thức	61
lưu tin	5012
lưu tùy chọn	5041
lấy link	5022
""", 'm': """
magari più tardi	2658
mai multe articole de același autor	3978
mai multe opțiuni	3902	3986
mai târziu	3884	3963
mainonnanesto käytössä	1943
mainonnanesto on käytössä	1943
mainos päättyy	1861
mainossisältö	1863
mainostajan sisältö	1968
mainosten estäminen käytössä	1943
mainīt burtu izmēru	3221
mainīt piekrišanu	3203
mais notícias	3757
mais opções	3851
mais opções de partilha	3850
maksettu mainossisältö	1863
maksettu sisältö	1861
maksettu yhteistyö	1968
maksettua mainossisältöä	1863
maksettua sisältöä	1863
mam już konto	3681
mam prenumeratę	3681
manas tēmas	3220
mantener la sesión iniciada	1609
mantener sesión iniciada	1609
manter sessão iniciada	3834
mantén la sessió iniciada	467
manşetler	4692
maschinell übersetzt	983
maschinelle übersetzung	984
masintõlgitud	1717
maskinoversættelse	764
maskinöversatt	4590
maskinöversättning	4591
masquer la publicité	2071
masquer les réponses	2096
masz już konto	3569
masz już konto? zaloguj się	3569
masz włączonego adblocka	3673
materialet er vernet etter åndsverkloven	3546
materialet är skyddat enligt lagen om upphovsrätt	4530
materialet är upphovsrättsskyddat	4531
materiał komercyjny	3703
materiał niedostępny	3668
materiał partnera	3584
materiał partnerski	3703
materiał promocyjny	3584
materiał płatny	3703
materiał sponsorowany	3584
materiał wideo niedostępny	3668
materiał zewnętrzny	3584
matéria exclusiva para assinantes	3805
matérias relacionadas	3757
mazāks teksts	3221
mağazamiz	4757
mağazaya git	4757
mašinski prevedeno	4252
mašīntulkots	3218
mažesnis tekstas	3154
me ei saa seda sisu näidata	1702
me réabonner	2150
media społecznościowe	3581
medlemsförmån	4558
megjelenítés és elfogadás	2483
megnyitás	2431
megnyitás az alkalmazásban	2493
megnézem	2429
megnézem a galériát	2510
megnézem az ajánlatot	2480
megnézem az eredményt	2474
megnézem az árat	2480
megosztás	2412
megosztás a facebookon	2412
megosztás ajándékként	2523
megosztás e-mailben	2523
megosztás facebookon	2412
megosztás twitteren	2412
megosztás whatsappon	2523
megrendelem a könyvet	2418
megrendelés	2417
megveszem a könyvet	2480
mehr für dich	901
mehr für sie	901
meld deg av når som helst	3538
meld deg på	3428
meld deg på nyhetsbrevet	3428
meld meg på	3538
mentions légales	2026
mentés	2412
mentés későbbre	2412
menú	1532
menü	835	977	2429	4698
menü schließen	835
menü öffnen	835
menüyü kapat	4806
mer från	4500
mer läsning	4500
merci ! votre message a bien été envoyé	2119
merci d'avoir voté	91	2075
merci de le désactiver pour continuer	2113
merci, votre vote a été pris en compte	2096
mergi la pagina de donații	3969
mergi la rețetă	61
mesajiniz başariyla gönderildi	4776
mesajiniz gönderildi	4776
mesajul dumneavoastră a fost trimis	3974
mesajul tău	3975
mesačne	4340
mesačná platba	4340
mesačné predplatné	4340
mesačný dar	4336
mesečna donacija	4238	4435
mesečna naročnina	4438
mesečna pretplata	4241
mesečno	4241	4438
mesečno plačilo	4438
messaggio pubblicitario con finalità promozionale	2725
mest läst	4500
mest lästa	4500
mest læst	674
mest læste	674
mest populär	4578
mest populärt	4578
mest populær	751	3536
mest populære	751	3536
mesterséges intelligencia készítette	2517
mesterséges intelligenciával készült	2517
metinė prenumerata	3146
mettre de côté	2163
mi donación	1639
mi készítette	2517
mi var kļūdīties	3218
mi által generált	2517
mi-összefoglaló	2429
micșorează textul	3986
mida sina arvad? hääleta	1668
midagi läks valesti. proovi uuesti	1713
miesięcznie	3682
miks ma seda reklaami näen	1722
miksi näen tämän mainoksen	1968
mina ämnen	4594
mind a # fotó megtekintése	2509
mind a # fotók megtekintése	2509
mind a # kép megtekintése	2509
mind a # képek megtekintése	2509
mind a fotó megtekintése	2509
mind a fotók megtekintése	2509
mind a kép megtekintése	2509
mind a képek megtekintése	2509
minden adomány számít	2501
minden forint segít	2501
minden forint számít	2501
minden hozzájárulás számít	2501
minden héten e-mailben	2435
minden héten, ingyen	2435
minden hétfőn, ingyen	2435
minden pénteken a postaládájában	2435
minden pénteken, ingyen	2435
minden pénteken. ingyen. spam nélkül	2507
minden reggel a postafiókjában	2435
minden reggel a postaládájában	2435
minden süti elfogadása	2483
minden támogatás segít	2501
mindet elutasítom	2484
mindig engedélyezem	2483
mindig engedélyezés	2483
mindig megjelenítem	2483
minn meg på det senere	3417
minőség	2492
mira el vídeo	433
mira también	1643
mit ki übersetzt	983
mit paypal unterstützen	968
mitä mieltä olet? äänestä	1876
miért látom ezt a hirdetést	2525
miễn phí vận chuyển	5066
miễn phí, không spam	5053
mjesečna donacija	4238
mjesečna pretplata	4241
mjesečno	4241
modalità di pagamento	2662
moderációs alapelvek	2518
moderálási elvek	2423
modifică preferințele cookie	3917
modifică setările	3993
modifier mes préférences	2065
modifier mes préférences de cookies	2028
modifier vos préférences	2108
modtag en notifikation, når vi skriver om emnet	677
modération a priori	2138
mogoče kasneje	4378
mogą cię zainteresować	3602
mohlo by se vám líbit	520
mohlo by vás také zajímat	520
mohlo by vás tiež zaujímať	4271
mohlo by vás zajímat	520
mohlo by vás zaujímať	4271
moje témata	622
moje témy	4355
mokama partnerystė	3156
molimo isključite blokator oglasa	4236
molimo vas, isključite adblock	4236
monatlich kündbar	896
montant personnalisé	2148
mostra aquesta publicació a instagram	424
mostra di più	2702
mostra els subtítols	452
mostra la publicació	456
mostra més	473
mostra'n més	416
mostrar comentários	3810
mostrar conteúdo	3822
mostrar conteúdo externo	3781
mostrar más	1532
mostrar o conteúdo	3822
mostrar subtítulos	1594
mot de passe oublié	1989
mots clés	2037
mots croisés	2101
mots croisés du jour	2139
mots fléchés	2101
mots mêlés	2101
mots-clés	2037
może cię zainteresować	3602
może później	3565
możesz zrezygnować w każdej chwili	3681
možda kasnije	4178
možda vas zanima	4170
možda će vas zanimati	4170
možete se odjaviti bilo kada	4243
možete se odjaviti u bilo kom trenutku	4243
možno neskôr	4278
možná později	491
mua sách	5036
mua sách tại đây	5036
mua trên lazada	5036
mua trên shopee	5036
mua trên tiki	5036
mua vé	5036
mua vé ngay	5036
muhabirin diğer haberleri	4709
muistuta myöhemmin	1846
mulțumim că ai votat	3946
mulțumim pentru feedback	3920
mulțumim pentru sprijin	3995
mulțumim pentru susținere	3995
mulțumim pentru vot	91	3946
mulțumim, mesajul a fost trimis	3974
mulțumim, te-ai abonat cu succes	3932
mutasd az eredményt	91	2474
mutass többet	2429
muuda küpsiste seadeid	1702
muut lukivat myös	1874
muuta evästeasetuksia	1930
mykistä	1934
myöhemmin	1846	1939
mám predplatné	4339
mám předplatné	603
mám vypnuto	599
mám účet	603
már előfizető	2406
már kikapcsoltam	2500
már követed	2520
már követed ezt a témát	2520
már követi	2520	2522
már szavazott	2474
már szavaztál	2474
már van fiókom	2504
más	1532
más antiguos	1588
más artículos	1526
más artículos de este autor	1615
más artículos del autor	1550
más detalles	1533
más en	1526
más historias	1526
más información	1526
más leídas	1526
más leído	1526
más leídos	1526
más noticias	1526
más noticias de este autor	1615
más opciones	1516
más opciones para compartir	1624
más popular	1610
más recientes	1588
más sobre este tema	1526
más tarde	1476
más valorados	1588
más vistas	1526
más vistos	1526
más votados	1588
más összeg	2501
mások ezt olvassák	2427
mások ezt olvasták	2427
másolva	2524
másolás	2412
másolás tilos	2515
máte již účet	494
máte předplatné? přihlaste se	494
máte tip	614
máte už účet	603
máte zapnutý adblock	597
mã giảm giá	5076
mängi kohe	1698
märkasid viga	1716
märksõnad	1663
månadsgåva	4464
månadsvis	4578
månadsvis betalning	4578
månedlig	3536
månedlig betaling	3536
månedlig gave	3418
månedlig støtte	748
månedligt	751
månedligt bidrag	636
mångfaldigande förbjudet	4532
måske senere	635	741
måske vil du også kunne lide	674
még nem előfizető	2504
még nincs előfizetése	2504
még nincs fiókja	2504
még nincs fiókod	2504
még nincsenek hozzászólások	2518
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
método de pago	1480
métodos de pagamento	3719
métodos de pago	1480
mākslīgais intelekts var kļūdīties	3218
mākslīgā intelekta kopsavilkums	3171
mă abonez	3932
mărește fotografia	3978
mărește imaginea	3978
mărește textul	3986
mărime text	65
mēneša abonements	3213
mēs nevaram parādīt šo saturu	3203
mēģiniet vēlreiz	3214
mēģiniet vēlāk	3214
mėnesinė parama	3144
mėnesinė prenumerata	3146
měsíční dar	600
měsíční platba	604
měsíční předplatné	604
měsíčně	604
můj účet	494
můžete kdykoli zrušit	495
můžete kdykoliv zrušit	495
mọi đóng góp đều quý giá	5049
mỗi đóng góp đều quý giá	5049
một lần	5050
mới nhất	4987	5007
mời chúng tôi ly cà phê	5049
mời tác giả ly cà phê	4968
mời tác giả một ly cà phê	4968
mời tôi một ly cà phê	4968
mở	4991
mở khóa bài viết	5073
mở khóa bài viết này	5022
mở rộng	4990
mở trong ứng dụng	5043
mở ứng dụng	5043
""", 'n': """
na celú obrazovku	4329
na górę	3687
na hlavní stránku	610
na hlavnú stránku	4345
na stránku darov	4336
na stránku darů	600
na začiatok	4330
na začátek	590
na żywo	3669
nabídka pro čtenáře	583
nadaljevanje članka pod oglasom	4370
nagyobb betűk	2523
nagyítás	2492
nahlásit	621
nahlásit chybu	518
nahlásit komentář	620
nahlásit příspěvek	620
nahlásit reklamu	626
nahlásiť	4354
nahlásiť chybu	4274
nahlásiť komentár	4353
nahlásiť príspevok	4353
nahlásiť reklamu	4358
najboljši	4451
najchętniej czytane	3602
najchętniej czytane dziś	3602
najczęściej czytane	3602
najczęściej czytane artykuły	3602
najlepšia ponuka	4340
najlepšie	4354
najnovejše	4371
najnovejše novice	4371
najnovejši	4451
najnovejši najprej	4450
najnoviji članci	4170
najnovšie	4271	4354
najnovšie správy	4271
najnovšie články	4271
najnowsze artykuły	3602
najnowsze wiadomości	3602
najobľúbenejšie	4340	4354
najstarejši	4451
najstarejši najprej	4450
najstaršie	4354
najvýhodnejšie	4340
najčitanije	4170
najčitanije vesti	4170
najčitanije vijesti	4170
najčitanije vijesti dana	4170
najčítanejšie	4271
najčítanejšie články	4271
najčítanejšie články dňa	4271
naloži objavo	4425
naloži več	4443
naloži video	4425
naloži vsebino	4425
nam miền bắc	5012
nam miền nam	5012
napi keresztrejtvény	2474
napiši komentar	4253	4450
napišite komentar	4374
napište autorovi	610
napište do redakce	614
napište komentář	620
napište redakci	614
napsat komentář	518
napísať autorovi	4345
napísať komentár	4353
napíšte autorovi	4345
napíšte do redakcie	4348
napíšte komentár	4353
napíšte redakcii	4348
naročena vsebina	4370
naroči knjigo	4423
naročite knjigo	4423
naročite se	4366
naročnina	4366
narração gerada por ia	3861
naruči knjigu	4227
naručite knjigu	4227
naskenujte qr kód	591
naskenujte qr kód a stáhněte si aplikaci	591
naslednji članek	4443
nastala chyba. skúste to neskôr	4342
nastala chyba. zkuste to prosím znovu	607
nastavenia súkromia	4326
nastavenie súkromia	4326
nastavení	512
nastavení cookies	512
nastavení ochrany soukromí	586
nastavení soukromí	586
nastavi bez isključivanja	4236
nastavi s google računom	4240
nastavi čitanje	4222
nastavi čitati	4222
nastavit jako preferovaný zdroj	622
nastavit upozornění	593
nastavite čitanje	4222
nastavite čitati	4222
nastavitve piškotkov	4386
nastaviť ako preferovaný zdroj	4355
nastaviť upozornenia	4332
następna strona	3605
następne wideo	3668
następne zdjęcie	3687
następny	3605
następny artykuł	3602
następny film	3668
nasza księgarnia	3586
natisni članek	4374
naudojate reklamos blokavimą	3142
naudojimo taisyklės	3113
naudojimosi taisyklės	3136
naujausi viršuje	3152
naujausios žinios	3097
naujienlaiškis	3120
nav komentāru	3219
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
načítava sa prehrávač	4329
načítava sa video	4329
načítať obsah	4326
načítať príspevok	4326
načítať viac	4345
načítať video	4326
načítať ďalšie	4345
načítám přehrávač	589
načítání videa	589
našli jste chybu	518
našli jste chybu v článku	614
našli jste v článku chybu	518
našli ste chybu	4348
našli ste chybu v článku	4348
našli ste v článku chybu	4348
naživo	4330
ne děkuji	491
ne ratez rien de l'actualité	2112
ne, ačiū	3141
ne, děkuji	491	594
ne, děkuju	594
nederīga e-pasta adrese	3214
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
nekaj je šlo narobe. poskusite pozneje	4440
nekaj je šlo narobe. poskusite znova	4440
nem kérem	2495
nem kötelező	2508
nem küldünk spamet	2507
nem, köszönöm	2401	2495
nemam mišljenje	4225
nemate račun	4240
nemaš račun	4240
nemám názor	580	4321
nemám účet	603
nemáte predplatné	4339
nemáte předplatné	603
nemáte účet	603
nenhum comentário	3749
neplatná e-mailová adresa	607
neplatný e-mail	607
nepovinné	608	4343
neskôr	4333
neteisingas el. pašto adresas	3147
neueste beiträge	832
neveljaven e-poštni naslov	4440
nešto je pošlo naopako. pokušajte ponovo	4243
nešto je pošlo po zlu. pokušajte ponovno	4243
nešto je pošlo po zlu. pokušajte ponovo	4243
nghe bài báo	5037
nghe bài viết	5012	5037
nghe nội dung bài viết	5037
nghe đọc bài	5012	5037
nhà tài trợ	5066
nhấn để bật tiếng	5071
nhận thông báo	5044
nhập bình luận	5068
nhập bình luận của bạn	5068
nhập email của bạn	5074
nhập số tiền	5072
nhập địa chỉ email	5074
nhập địa chỉ email của bạn	5074
nhắc tôi sau	4965
nhớ đăng nhập	5051
ni še komentarjev	4450
nie dziękuję	3565
nie dziś	3565
nie możemy pokazać tej treści	3665
nie możemy wyświetlić tej treści	3665
nie można odtworzyć filmu	3668
nie można odtworzyć wideo	3668
nie można wyświetlić tej treści	3665
nie pamiętam hasła	3681
nie pamiętasz hasła	3569
nie udało się załadować filmu	3668
nie ďakujem	4278
nie, dziękuję	3565
nie, ďakujem	4278
nieprawidłowy adres e-mail	3684
niečo sa pokazilo	4343
niečo sa pokazilo, skúste to znova	4342
niečo sa pokazilo. skúste to neskôr	4342
niečo sa pokazilo. skúste to znova	4342
nimate računa	4437
nimetön postilaatikko	1958
nincs fiókja	2504
nincs fiókod	2504
nincs fiókom	2504
nincs hozzászólás	2518
nincs még előfizetésed	2504
nincs még fiókja	2504
nincs véleményem	2477
nincsenek hozzászólások	2518
niste naročnik	4437
no es pot reproduir el vídeo	452
no ho sé	446
no mūsu partneriem	3223
no mūsu veikala	3201
no se ha podido cargar el vídeo	1635
no se ha podido reproducir el vídeo	1594
no se puede reproducir el vídeo	1594
no sé	1588
no te pierdas las últimas noticias	1505
noe gikk galt, prøv igjen	3538
noe gikk galt, prøv igjen senere	3538
noe gikk galt. prøv igjen	3538
noe gikk galt. prøv igjen senere	3538
noget gik galt, prøv igen	753
noget gik galt, prøv igen senere	753
noget gik galt. prøv igen	753
noget gik galt. prøv igen senere	753
nokopēts	3222
només els subscriptors poden comentar	427
només per a subscriptors	467
non seguire più	2789
noraidīt visas	3204
normas de participación	1587
normes de participació	445
norėdami komentuoti, prisijunkite	3101
nos hors-séries	2070
nosūti draugam	3169
nosūtīt atsauksmi	3218
nosūtīt draugam	3169
nosūtīt e-pastā	3169
nosūtīt komentāru	3219
nosūtīt ziņu	3214
noteで書く	2843
notiek video ielāde	3205
notifications activées	2112
notifikácie	4333
notre charte déontologique	2127
notre charte éditoriale	2127
notre sélection	2037
notre sélection d'articles	2089
notícia anterior	473	3840
notícia següent	473
notícias relacionadas	3757
notícias relacionadas que podem lhe interessar	19
notícies destacades	442
notícies relacionades	415
nous protégeons nos sources	2127
nous écrire	2128
nouveau ! suivez vos auteurs préférés	2132
nu ai cont? înregistrează-te	3937
nu aveți cont	3972
nu ești abonat	3972
nu ești încă abonat	3972
nu mai urmări	3984
nu mulțumesc	3884
nu putem afișa acest conținut	3958
nu på google play	739
nu s-a putut încărca videoclipul	3994
nu sunteți abonat	3972
nu știu / nu răspund	3947
nu, mulțumesc	3884	3963
nuestro código ético	1618
numele tău	3975
numele tău de utilizator	3990
nuotrauka # iš #	3158
nur für mitglieder	972
nuskaitykite qr kodą	3139
nuskenuokite qr kodą	3139
nyaste först	4592
nyeste først	3550
nyhetsdøgnet	3456
nyní na google play	591
nyní ne	594
nyomtatás	2412
não foi possível carregar	3861
não foi possível carregar o vídeo	3818
não foi possível reproduzir o vídeo	3818
não perca	3757
não sabe / não responde	3811
não sei	3811
não tem conta	3834
não tem uma conta	3834
não é assinante	3834
não, obrigada	3716
não, obrigado	3716
nächste seite	835
nächster artikel	832
nächstes bild	976
nächstes foto	976
nächstes video	959
näin korjaamme virheet	1958
näin poistat mainoseston	1940
näin poistat mainosten eston	1940
näin suojaamme lähteitämme	1958
näin suojelemme lähteitä	1958
näita # vastust	1718
näita alati	1702
näita galeriid	1715
näita ja nõustu	1702
näita kõiki	1669
näita rohkem	1668
näita sisu	1702
näita tulemusi	1698
näita vastuseid	1718
näita veel	1668
näita vähem	1669	1715
näköislehti	1849
nästa	4503
nästa artikel	4500
nästa bild	4583
nästa sida	4583
nästa video	4565
näytä # kuvaa	1953
näytä # kuvat	1953
näytä # vastausta	1963
näytä aina	1930
näytä alkuperäinen	1877
näytä galleria	1954
näytä ja hyväksy	1930
näytä julkaisu	1865
näytä kaikki	1876
näytä kaikki # kuvaa	1953
näytä kaikki # kuvat	1953
näytä kaikki artikkelit	1954
näytä kaikki kommentit	1963
näytä kaikki kuvaa	1953
näytä kaikki kuvat	1953
näytä kartta	1877
näytä kommentit	1871
näytä kuvaa	1953
näytä kuvagalleria	1954
näytä kuvat	1953
näytä kuvateksti	1954
näytä käännös	1877
näytä lisää	1876
näytä lisää artikkeleita	1954
näytä lisää kommentteja	1963
näytä litterointi	1933
näytä salasana	1948
näytä sisältö	1864
näytä tekstitykset	1933
näytä tiedot	1877
näytä tulokset	91	1877	1918
näytä upotus	1865
näytä vastaukset	1963
näytä vähemmän	1877	1954
något gick fel	4581
något gick fel, försök igen	4580
något gick fel, försök igen senare	4580
något gick fel. försök igen	4580
något gick fel. försök igen senare	4580
næste	677
næste artikel	674
næste billede	756
næste side	756
næste video	737
némítás	2492
némítás feloldása	2491
népszerű	2427
név	2508
névtelen bejelentés	2514
névtelen postaláda	2514
nézze meg galériánkat	2429
nézze meg képeinket	2429
nõustu ja jätka	1702
nõustu ja näita	1702
nõustun	1679
nõustun kõigiga	1679
nøgleord	674
nāc strādāt pie mums	3171
nākamais attēls	3216
nākamais raksts	3216
nākamais video	3205
nākamā bilde	3216
nākamā lapa	3216
nē, paldies	3209
něco se pokazilo	608
něco se pokazilo, zkuste to znovu	607
něco se pokazilo. zkuste to prosím později	607
něco se pokazilo. zkuste to znovu	607
nổi bật	4987
nội dung do ai tạo	5071
nội dung quảng cáo	5024
nội dung tiếp tục bên dưới	5026
nội dung tài trợ	4980
nội dung được tài trợ	5026
nội dung đề xuất	5026
nội quy bình luận	5030
nữ miền bắc	5012
nữ miền nam	5012
""", 'o': """
o dată	3970
o leitor está a carregar	3818
o que achou desta notícia	3783
o seu apoio faz a diferença	3715	3865
o singură dată	3970
o singură donație	3969
o vídeo começará em alguns segundos	3781
obaveštenja	4235
objednať knihu	4324
obligatoriskt fält	4580
obligātie lauki	3214
obligāts lauks	3214
obnovit stránku	599
obnoviť stránku	4335
obnovte stránku	599
obrázek # z #	609
obrázek # ze #	609
obrázok # z #	4344
obrázok # zo #	4344
obsah je chránený autorským zákonom	4349
obsah je chráněn autorským zákonem	615
obsah našich partnerov	4358
obsah našich partnerů	626
obsah není dostupný	586
obsah nie je dostupný	4326
obsah nie je možné zobraziť	4326
obsah sa nedá zobraziť	4326
obsah vytvořený ai	618
obsah článku	610
obserwuj autorkę	3699
obserwujesz już tego autora	3699
ocenite članak	4173
ocenite članek	4374
oceń jakość artykułu	3695
oceń przepis	61
ochrana osobních údajů	512
ochrana osobních údajů a cookies	515
ochrana osobných údajov	4285
ocijenite članak	4173
ocorreu um erro ao carregar o vídeo	3781
ocultar anúncio	3786
ocultar comentários	3810
od najnovších	4353
od najstarších	4353
od naszych partnerów	3703
od našich partnerov	4358
od našich partnerů	626
od naših partnera	4259
od naših partnerjev	4455
od nejnovějších	620
od nejstarších	620
od partnerů	626
odblokuj artykuł	3681
odblokuj dostęp	3681
odblokuj treść	3665
oddaj głos	91	3655
odebírat	500
odebírat newsletter	500
odemknout článek	494
odemknout článek pro přátele	624
odeslat komentář	620
odeslat zprávu	607
odeslat zpětnou vazbu	618
odhlásenie kedykoľvek	4342
odhlásit se	494
odhlásit se můžete kdykoli	607
odhlásit se můžete kdykoliv	607
odhlásiť sa	4267
odhlášení kdykoliv	607
odjaviti se možete bilo kada	4243
odkaz bol skopírovaný	4356
odkaz byl zkopírován	624
odkaz skopírovaný	4274
odkaz zkopírován	504
odkleni članek	4367
odklenite celoten članek	4367
odklenite članek	4437
odmietnuť	4285
odmietnuť všetko	4285
odmítnout	512
odmítnout vše	512
odoberať	4343
odoberať newsletter	4342
odomknúť	4340
odomknúť článok	4339
odomknúť článok pre priateľov	4356
odoslať	91	4343
odoslať komentár	4353
odoslať správu	4342
odoslať spätnú väzbu	4351
odporúča outbrain	4358
odporúčame	4271	4340
odporúčame prečítať	4271
odporúčame tiež	4271
odporúčané outbrain	4358
odporúčané taboola	4358
odporúčané články	4271
odpovedať	4354
odpovědět	518	621
odrzuć	3588
odrzuć wszystkie	3588
odrzuć wszystko	3666
odtwarzacz wideo jest ładowany	3668
odtwórz	3605
odtwórz film	3668
odtwórz wideo	3668
odvolať súhlas	4326
odśwież stronę	3677
odštampaj	4173
odštampaj recept	61
odštampaj članak	4173
oferta dla czytelników	3661
oferta dla prenumeratorów	3661
ofertă pentru abonați	3952
ofertă pentru cititori	3952
oferă acest articol	3986
oferă acest articol cadou	3939
oferă articolul	3986
offert par un abonné	2163
offre abonnés	2102
offre intégrale	2150
offre limitée	2118
offre réservée aux lecteurs	2102
offre spéciale	1989
offre à durée limitée	2117
offrez-nous un café	1980
offrici un caffè	2659
oglasno sporočilo	87	4370
ogłoszenie	3584
ohjelma ei ole enää katsottavissa	1933
ohodnotiť recept	61
ohodnoťte článek	518
ohodnoťte článok	4274
oikaisut ja täsmennykset	1958
okuma süresi # dk	4698
okurlara özel	4757
okurlarimiza özel	4757
okurlarimiza özel indirim	4757
oldal frissítése	2500
oldal újratöltése	2500
oled juba hääletanud	1698
olet jo äänestänyt	1918
oliko artikkeli hyödyllinen	1871
oliko juttu hyödyllinen	1871
oliko tiivistelmä hyödyllinen	1871
oliko tämä hyödyllinen	1961
olvasd be a qr-kódot	2493
olvass korlátlanul	2504
olvassa be a qr-kódot	2493
olvasson hirdetések nélkül	2525
olvasson korlátlanul	2406
olvasson tovább	2406
olvasta már	2427
olvastad már	2427
olvasás az alkalmazásban	2493
olvasói ajánlat	2480
olvidaste tu contraseña	1482
omogoči obvestila	4431
omogući obavijesti	4234
omröstning	92
onayi geri çek	4761
onayi yönet	4761
onayimi geri çek	4761
online reportáž zde	610
opdatér siden	746
oplæst af en robot	649
oplæst af en syntetisk stemme	737
oplæst af kunstig intelligens	677
oplæst af syntetisk stemme	737
opravy a upřesnění	614
opsig når som helst	639
opsig, når du vil	750
opći uvjeti korištenja	4229
ordsøgning	728
orijinali göster	4699
os comentários são exclusivos para assinantes	3855
os leitores também leram	3808
os preços podem variar	3786
osadzona treść	3665
osale küsitluses	1668
osmisměrka	580
osta käyttöoikeus	1959
osta liput tästä	1927
osta täältä	1927
ostatnie artykuły	3602
osveži stran	4434
osveži stranicu	4237
osvežite stran	4434
osvježi stranicu	4237
osvježite stranicu	4237
oszczędzasz #%	3682
ota käyttöön	1939
ota yhteyttä	1871
otevřít	524
otevřít aplikaci	591
otevřít galerii	610
otevřít mapu	524
otevřít v aplikaci	591
otkazati možete bilo kada	4240
otkaži bilo kada	4240
otključaj članak	4163
otključajte ceo članak	4163
otključajte cijeli članak	4163
otključajte članak	4240
otomatik çeviri	4759
otros artículos	1526
oturumu açik tut	4774
otvoriť aplikáciu	4331
otvoriť galériu	4345
otvoriť v aplikácii	4331
otwórz	3606
otwórz aplikację	3670
otwórz galerię	3687
otwórz mapę	3606
otázka dne	577
otázka dňa	4320
outbrain tarafindan önerildi	4734
outras notícias	19	3757
ouvir este conteúdo	3818
ouça esta reportagem	3818
ouça este conteúdo	3736
ovaj sadržaj ne možemo prikazati	4229
ovaj sadržaj nije dostupan	4229
ovaj sadržaj nije moguće prikazati	4229
ovaj video više nije dostupan	4231
ovaj članak je zaključan	4240
oversættelsen er lavet af en maskine	677
oy verdiğiniz için teşekkürler	91	4751
oynatici yükleniyor	4758
oyunuz için teşekkürler	4751
""", 'p': """
padidinti nuotrauką	3149
padovanokite straipsnį	3100
padovanokite straipsnį draugui	3100
padovanoti straipsnį	3154
page précédente	2041
pagina următoare	3906
pague um café	3717
paiement sécurisé	1987
paketi seç	4774
paketleri gör	4803
pakollinen kenttä	1951
paldies par jūsu balsi	3199
paldies par pieteikšanos	3188
paldies par ziņu	3214
palielināt	3206
palielināt attēlu	3216
palun jää viisakaks	1667
palun lülita reklaamiblokeerija välja	1709
pamanīji kļūdu	3170
pamanījāt kļūdu	3170
pamiršau slaptažodį	3145
pamiršote slaptažodį	3145
par šo tēmu	3166
paramètres de confidentialité	2108
paramètres des cookies	2026
paramétrer	2026
paramétrer les cookies	2026
paramétrer mes choix	2029
parandused ja täpsustused	1716
parašyk komentarą	3101
parašykite komentarą	3101
partajează	3895
partenerii noștri	3904
participez à la conversation	2075
participă la sondaj	3946
partilhar esta página	3876
partnereink ajánlata	2525
partnereinktől	2525
partnerių turinys	3104
partnerski sadržaj	4169
partnerski članek	4455
partnerský obsah	626
pas encore abonné	2117
pasidalinkite šiuo straipsniu	3100
pasirinkite planą	3145
pasirinkite prenumeratą	3145
pasirinkite sumą	3143
pasirinkti prenumeratą	3145
pasitikrinkite žinias	3102
pasiūlymas skaitytojams	3133
paslēpt reklāmu	3223
passer la publicité	2024
passer à la recette	61
passwort zurücksetzen	971
pastebėjote klaidą	3101
pasziánsz	2477
pasūtīt grāmatu	3201
pateikti atsiliepimą	3151
patikrinkite savo el. paštą	3147
patreonで支援する	2926
patvirtinkite savo el. paštą	3147
pausar vídeo	1594
pauză video	3954
pavaišinkite mus kava	3143
paylaş	4683
paylaşin	4683
paypal ile öde	4803
pašreizējais laiks #	3205
pažiūrėkite vaizdo įrašą	3102
pe aceeași temă	3940
pelaa peliä	1918
pelaa tästä	1918
pentru a citi în continuare	3937
per saperne di più	2746
per visą ekraną	3137
per überweisung spenden	968
pergunte à nossa ia	3783
permite întotdeauna	3958
permitir anúncios	3828
permitir conteúdo externo	3747
personvernerklæring	3520
personvernerklæring og informasjonskapsler	3447
perspausdinti draudžiama	3157
peut-être plus tard	1979
pełny ekran	3668
photo précédente	2153
phát	5010
phát hiện lỗi	5030
phát lại	5038
phát video	5037
phóng to ảnh	5057
phối hợp với	5066
phổ biến nhất	5052
phụ đề	5038
piedalies aptaujā	3171
piedāvājums lasītājiem	3201
piekrist un rādīt	3203
piekrist un turpināt	3203
piekrist visām	3181
piekrītu	3181
piekrītu visām	3204
piesakies vebināram	3171
piesakoties tu piekrīti lietošanas noteikumiem	3188
pieslēdzies vai izveido kontu	3164
pieslēdzies, lai komentētu	3170
pieslēgties	3164
pieslēgties ar facebook	3212
pieslēgties ar google	3212
pievieno savu komentāru	3170
pievienot komentāru	3164
pievienot kā vēlamo avotu	3220
pievienot manām tēmām	3220
pieņemt un turpināt	3203
pieņemt visas	3204
pieņemt visas sīkdatnes	3203
pilnekrāna režīms	3205
pilnekrāns	3205
pirkt biļetes	3201
pirkt biļeti	3201
pirkt grāmatu	3201
pirkti bilietą	3133
pirkti knygą	3133
pirkti licenciją	3157
pirmais mēnesis par # €	3164
pirmas mėnuo tik # €	3095
più lette	2697
più letti	2697
più popolare	2777
più recenti	2753
più tardi	2658
più vecchi	2753
più votati	2753
piši autoru	4246
piši avtorju	4443
pišite autoru	4246
pišite avtorju	4443
pišite nam u redakciju	4249
pišite nam v uredništvo	4446
pišite redakciji	4249
pišite uredništvu	4446
piškotki	4386
placená inzerce	87	508
placená spolupráce	626
placený obsah	626
places limitées, réservez vite	2070
plan seç	4774
plani seç	4774
planini seç	4774
platba ročne	4340
platba ročně	604
platená inzercia	87	4270
platená spolupráca	4358
platený obsah	4358
player de áudio	3861
player se učitava	4231
plaćena saradnja	4259
plaćena suradnja	4259
plaćeni oglas	87	4169
plaćeni sadržaj	4169
plačajte nam kavo	4435
plačana objava	87	4370
plačana vsebina	4455
plačano sodelovanje	4455
plačiau skaitykite čia	3102
plein écran	2041
plus d'actualités	2037
plus d'articles du même auteur	2123
plus de détails	2042
plus récents	2097
plătește cu paypal	3996
poate mai târziu	3884
początek bloku reklamowego	3587
podaj prawidłowy adres e-mail	3684
podari članek	4374
podarite ta članek	4374
podaruj artykuł	3569
podaruj dostęp	3701
podaruj ten artykuł	3580
podcast anhören	877
pode ler também	3808
podeli članak	4173
podešavanja privatnosti	4229
podijeli članak	4173
podmienky používania	4285
podmínky použití	512
podmínky užití	512
podobne artykuły	3602
podobné články	520	4271
podporiť	4266
podporte nezávislú žurnalistiku	4266
podporte nás	4266
podporte nás cez darujme	4336
podporte nás cez paypal	4336
podporte nás na patreone	4336
podpořit	492
podpořit přes darujme	600
podpořte naši práci	492
podpořte nás	492
podpořte nás na patreonu	600
podpořte nás přes paypal	600
podpořte redakci	492
podrobné nastavenia	4326
podrobné nastavení	586
podrži	4162
podrži nas	4162
podržite nas	4162
podržite naš rad	4162
podržite nezavisno novinarstvo	4162
podziel się	3580
podziel się na facebooku	3580
pogledajte još	19
poista mainonnanesto käytöstä	1943
poistin mainonneston käytöstä	1943
poistin sen käytöstä	1944
pokaż # odpowiedzi	3697
pokaż # zdjęcia	3686
pokaż # zdjęć	3686
pokaż galerię	3687
pokaż hasło	3681
pokaż i zaakceptuj	3665
pokaż komentarze	3596
pokaż mniej	3605
pokaż napisy	3668
pokaż odpowiedzi	3697
pokaż oryginał	3606
pokaż podpis	3687
pokaż szczegóły	3589
pokaż transkrypcję	3668
pokaż treść	3588
pokaż tłumaczenie	3606
pokaż więcej	3605
pokaż wszystkie	3605
pokaż wszystkie # zdjęcia	3686
pokaż wszystkie # zdjęć	3686
pokaż wszystkie zdjęcia	3686
pokaż wszystkie zdjęć	3686
pokaż wszystko	3606
pokaż wyniki	91	3655
pokaż zdjęcia	3686
pokaż zdjęć	3686
pokaži geslo	4437
pokaži rezultate	91
pokaži vsebino	4386
pokloni članak	4173
poklonite ovaj članak	4173
pokračovat bez podpory	491
pokračovat bez vypnutí	597
pokračovat přes apple	603
pokračovat přes facebook	603
pokračovat přes google	603
pokračovat s apple	603
pokračovat s google	603
pokračovať bez podpory	4278
pokračovať bez vypnutia	4334
pokračovať cez apple	4339
pokračovať cez facebook	4339
pokračovať cez google	4339
pokračovať s google	4339
pokušajte kasnije	4243
pokušajte ponovno	4243
pokušajte ponovno kasnije	4243
pokušajte ponovo	4243
pole obowiązkowe	3684
polecamy również	3602
polecamy także	3602
polecamy też	3602
polecane artykuły	3602
politica de confidențialitate	3901	3902	3915
politica de corecții	3980
politica editorială	3915	3980
politică de confidențialitate	3901
politika kolačića	4229
politika piškotkov	4425
politique de confidentialité	2026
politique de protection des données	2143
polityka prywatności	3588
polityka prywatności i cookies	3590
polityka sprostowań	3691
política de cookies	1516	3744
política de correcciones	1618
política de correccions	475
política de correções	3843
política de galetes	424
política de privacidad	1516
política de privacidade	3744	3766
política de privacitat	424
política de protección de datos	1634
política de proteção de dados	3860
pomanjšaj pisavo	4453
pomôže každé euro	4336
pomůže každá koruna	600
ponovno učitaj stranicu	4237
ponuda za čitaoce	4227
ponuda za čitatelje	4227
ponuka pre čitateľov	4324
poprzedni artykuł	3602
poprzednie zdjęcie	3687
populární	520
populära artiklar	4500
populärast	4578	4593
populärt	4500
populære	766	3551
populære artikler	674
populære saker	3456
populært	674	3456
populārākie	3166
popüler	4692
popüler haberler	4692
popüler konular	4692
por mês	3832
por qué estás viendo esto	1482
por qué? cuéntanos	1629
portes grátis	3852
poslat jako dárek	624
poslat přes whatsapp	624
poslat příteli	624
poslat tip anonymně	614
poslat zprávu	607
poslať	4343
poslať ako darček	4356
poslať cez whatsapp	4356
poslať e-mailom	4274
poslať mailom	4356
poslať priateľovi	4356
poslať správu	4342
poslať tip	4348
poslať tip anonymne	4348
poslušaj vest	4173
poslušaj članak	4173
poslušaj članek	4374
poslušajte tekst	4231
poslušajte članek	4374
posnetek ni več na voljo	4428
posnetek v vaši državi ni na voljo	4428
posnetka ni mogoče predvajati	4428
postanite naročnik	4366
postanite član	4162	4366
postavke kolačića	4186
postaw kawę	3566
postaw nam kawę	3566
poszt betöltése	2483
posłuchaj	3580
poukážte nám # % z dane	4336
pour continuer à lire	2084
pourquoi voyez-vous cette publicité	2071
pouze nezbytné	586
pouze pro předplatitele	494
používate adblock	4334
používate blokovanie reklám	4334
používate blokovač reklám	4334
používateľské meno	4340
používáte adblock	597
používáte blokování reklam	597
používáte blokátor reklam	597
povezani sadržaj	4170
povezani članci	4170
povezani članki	4371
povećaj	4232
povećaj fotografiju	4246
povećaj sliku	4246
povećaj slova	4257
povećaj tekst	4257
povečaj	4429
povečaj besedilo	4453
povečaj fotografijo	4443
povečaj pisavo	4453
povečaj sliko	4443
povinná pole	607
povinné	608	4343
povinné pole	607
povinné polia	4342
povinné údaje	607
povolit a pokračovat	515
povolit upozornění	593
povolit vždy	515
povoliť	4333
povoliť notifikácie	4332
povoliť obsah	4326
povoliť raz	4326
povoliť reklamu	4335
povoliť reklamy	4335
povoliť upozornenia	4332
powiązane	3602
powiązane artykuły	3602
powiązane tematy	3602
powiększ	3605
powiększ tekst	3701
powiększ zdjęcie	3605
powrót do góry	3605
powrót do strony głównej	3687
powrót na górę	3687
pozastaviť	4330
později	491	596
pozostała część artykułu pod materiałem wideo	3584
pozostały czas	3669
pozostały czas #	3668
pozostały czas -#	3668
pozrieť # fotiek	4344
pozrieť # fotky	4344
pozrieť # fotografie	4344
pozrieť # fotografií	4344
pozrieť fotiek	4344
pozrieť fotky	4344
pozrieť fotografie	4344
pozrieť fotografií	4344
pozrieť galériu	4345
pozrieť všetky # fotiek	4344
pozrieť všetky # fotky	4344
pozrieť všetky # fotografie	4344
pozrieť všetky # fotografií	4344
pozrieť všetky fotiek	4344
pozrieť všetky fotky	4344
pozrieť všetky fotografie	4344
pozrieť všetky fotografií	4344
pozrieť všetkých # fotiek	4344
pozrieť všetkých # fotky	4344
pozrieť všetkých # fotografie	4344
pozrieť všetkých # fotografií	4344
pozrieť všetkých fotiek	4344
pozrieť všetkých fotky	4344
pozrieť všetkých fotografie	4344
pozrieť všetkých fotografií	4344
pozvite nás na kávu	4336
pozvěte nás na kafe	600
pozvěte nás na kávu	600
počastite nas kavom	4238
pořídit předplatné	603
pošalji	91	4244
pošalji e-mailom	4173
pošalji komentar	4173
pošalji mejlom	4173
pošalji poruku	4243
pošalji povratnu informaciju	4252
pošalji prijatelju	4173
pošalji vest	4249
pošalji vijest	4249
pošalji članak e-mailom	4173
pošaljite dojavu	4249
pošaljite komentar	4173
pošaljite vest	4249
pošlete tip redakci	614
pošlite tip redakcii	4348
pošlji	4441
pošlji komentar	4450
pošlji po e-pošti	4374
pošlji povratno informacijo	4449
pošlji prijatelju	4374
pošlji sporočilo	4440
pošlji članek po e-pošti	4374
pošljite nam namig	4446
pošljite namig	4446
poštanski broj	4244
poštna številka	4441
poštovné zdarma	584
pr članek	4370
pradėti testą	3131
praneškite apie klaidą	3101
pranešti anonimiškai	3150
pranešti apie klaidą	3101
pranešti apie komentarą	3152
pratite uživo	4246
pravidelný dar	600
pravidelný príspevok	4336
pravidelně měsíčně	600
pravidlá diskusie	4274
pravidlá opráv	4348
prawa autorskie zastrzeżone	3692
prašome išjungti reklamos blokavimą	3142
pre komentovanie sa prihláste	4353
pre predplatiteľov	4267
preberi cel članek	4443
preberi celoten članek	4443
preberi več	4443
preberite celoten članek	4443
preberite še	4371
precisamos de você	3715
predchádzajúca fotografia	4345
predchádzajúca snímka	4345
predchádzajúca strana	4345
predchádzajúci článok	4345
predplatiť	4266
predplatné môžete kedykoľvek zrušiť	4339
predplaťte si	4266
preferințe cookie	3958
preferințe de confidențialitate	3993
preferències de galetes	456
preferências de cookies	3822
preferências de privacidade	3860
prehrať	4330
prehrať video	4329
prehrávač sa načítava	4329
prejsť do diskusie	4353
prejsť do galérie	4345
prejsť na darovanie	4336
prejsť na kvíz	4320
prejsť na obsah	4345
prejsť na online	4345
prejsť na platbu	4336
prejsť na ponuku	4324
prejsť na recept	61
prejšnja fotografija	4443
prejšnja slika	4443
prejšnja stran	4443
prejšnji članek	4443
prekličete lahko kadarkoli	4437
prekliči soglasje	4425
preložené automaticky	4351
preložené pomocou ai	4351
prenošenje zabranjeno	4250
prenumerantförmån	4558
prenumerantförmåner	4558
prenumerata nuo # euro per mėnesį	3095
prenumerata nuo # €	3095
prenumerera på vårt nyhetsbrev	4475
prenumeruodami sutinkate su taisyklėmis	3120
prenumeruokite naujienlaiškį	3120
prenumeruoti naujienlaiškį	3147
preostali čas	4429
preostali čas #	4428
preostali čas -#	4428
preporučeno	4170
preporučuje outbrain	4259
preporučuje taboola	4259
preporučujemo	4170	4241
preporučujemo da pročitate	4170
preporučujemo i	4170
presentear matéria	3850
preskoči na sadržaj	4246
preskoči na vsebino	4443
preskočiť na obsah	4345
prestať sledovať	4355
prethodni članak	4246
pretlač zakázaná	4349
prevedeno uz pomoć ai	4252
preverite e-pošto	4440
prečo vidím túto reklamu	4358
prečítajte si	4271
prečítajte si aj	4271
prečítať neskôr	4356
prečítať prepis	4329
prețurile pot varia	3923
pridať ako preferovaný zdroj	4355
pridať do košíka	4324
pridať do mojich tém	4355
pridať komentár	4274
pridať medzi preferované zdroje	4355
pridruži se razpravi	4450
pridružite se razpravi	4450
pridėti kaip pageidaujamą šaltinį	3153
pridėti komentarą	3152
pridėti prie mano temų	3153
pridėti prie pageidaujamų šaltinių	3153
prihlásiť	4267
prihlásiť cez facebook	4339
prihlásiť cez google	4339
prihlásiť na odber	4342
prihlásiť sa	4267
prihlásiť sa cez apple	4339
prihlásiť sa cez facebook	4339
prihlásiť sa cez google	4339
prihlásiť sa do diskusie	4353
prihlásiť sa na odber	4342
prihláste sa a komentujte	4353
prihvati i prikaži	4229
prihvati sve kolačiće	4229
prihvaćam	4186
prihvaćam i nastavljam	4229
prihvaćam sve	4186
prijava putem google računa	4240
prijavi grešku	4173
prijavi pogrešku	4249
prijavi se s google računom	4240
prijavite grešku	4249
prijavite pogrešku	4249
prijať	4285
prijať a pokračovať	4326
prijať a zobraziť	4326
prijať všetko	4285
prijať všetky	4327
prijať všetky cookies	4326
prikaži # odgovora	4253
prikaži # odgovore	4450
prikaži galerijo	4443
prikaži galeriju	4246
prikaži geslo	4437
prikaži i prihvati	4229
prikaži in sprejmi	4425
prikaži komentare	4253
prikaži komentarje	4450
prikaži lozinku	4240
prikaži manj	4372
prikaži manje	4171
prikaži odgovore	4253	4450
prikaži podnapise	4428
prikaži prepis	4428
prikaži rezultate	91	4224	4420
prikaži sadržaj	4186
prikaži sve	4171
prikaži titlove	4231
prikaži transkript	4231
prikaži več	4372
prikaži više	4171
prikaži vse	4372
prikaži vsebino	4425
prima lună gratuită	3937
prima pagină	3907
primetili ste grešku	4249
primește alerte despre acest subiect	3931
primijetili ste grešku	4249
printează	3895
printează rețeta	61
pripomenúť neskôr	4278
priporoča outbrain	4455
priporoča taboola	4455
priporočamo	4371	4438
priporočamo tudi	4371
priporočamo v branje	4371
priporočeno	4371
prisijunkite arba susikurkite paskyrą	3095
prisijunkite prie mūsų komandos	3102
prisijunkite, kad galėtumėte komentuoti	3101
prispieť	4266
prispieť jednorazovo	4336
prispieť mesačne	4336
privatsphäre verwalten	956
privatsphäre-einstellungen	820
privātuma iestatījumi	3203
privātuma politika	3181
prišlo je do napake. poskusite pozneje	4440
prišlo je do napake. poskusite znova	4440
pro komentování se přihlaste	620
pro předplatitele	494
pro předplatitele výhodněji	583
prochaine vidéo	2144
profită de ofertă	4000
programmet är inte längre tillgängligt	4565
prohibida su reproducción total o parcial	1648
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
proibida a reprodução total ou parcial	3872
promijeni veličinu teksta	4257
promo sadržaj	4259
promocijsko sporočilo	4370
promotivni sadržaj	4169
promotivni članak	4169
promóció	2415
proovi # päeva tasuta	1661
proposé par	2136
prosimy o wyłączenie adblocka	3673
proč vidím tuto reklamu	626
pročitaj ceo članak	4246
pročitaj cijeli članak	4246
pročitaj kasnije	4257
pročitaj transkript	4231
pročitajte ceo tekst	4246
pročitajte cijeli članak	4246
pročitajte i	4170
pročitajte još	4170
prywatność	3588
prywatność i cookies	3590
przeczytaj całość	3687
przeczytaj cały artykuł	3687
przeczytaj również	3602
przeczytaj także	3602
przeczytaj też	3602
przeczytaj transkrypcję	3668
przejdź bez wsparcia	3565
przejdź do galerii	3687
przejdź do głównej treści	3687
przejdź do księgarni	3585
przejdź do oferty	3661
przejdź do przepisu	61
przejdź do płatności	3678
przejdź do quizu	3655
przejdź do serwisu	3588
przejdź do sklepu	3661
przejdź do strony darowizn	3678
przejdź do treści	3605
przejdź do ustawień prywatności	3588
przejdź do wpłaty	3678
przejdź na stronę główną	3687
przekaż # % podatku	3678
przekaż #%	3678
przekaż opinię	3695
przestań obserwować	3699
przetłumaczono automatycznie	3695
przetłumaczono przez ai	3695
przeładuj stronę	3677
prześlij	3685
prześlij opinię	3695
prześlij zdjęcia	3691
przypomnij mi później	3565
przypomnij później	3672
právě se děje	520
präsentiert von	815
précédent	2041
préférences cookies	2026
préférences de confidentialité	2143
prélèvement	1988
prémium	2406
prénom	2120
présenté par	2136
próbáld újra később	2507
próbálja ki # forintért	2406
próbálja újra	2507
próbálja újra később	2507
próxima	3762
próxima foto	3869
próxima imagem	3869
próxima notícia	3840
próxima página	3762
próximo artigo	3757
próximo vídeo	1635	3861
prøv # dager gratis	3421
prøv gratis	639	3421
prøv igen senere	753
prøv igjen senere	3538
prøv nu	639
prøv nå	3421
prędkość	3669
prędkość odtwarzania	3668
prを含みます	2889
pr記事	2911
psč	608	4343
pubblicità	2685
publi-rédactionnel	2024
publicitatea continuă	4000
publicité	2024
publicité - la suite ci-dessous	2024
publicités	2024
publică	3947
publică comentariul	3946
pular anúncio	3861
pular para o conteúdo	3762
pular para o conteúdo principal	3760
puslapis # iš #	3158
página siguiente	1532
páči sa mi to	4354
päeva küsimus	1698
päivitä sivu	1944
päivitä suostumus	1865
päivän kysymys	91	1918
päivän peli	1924
päivän ristikko	1918
pääuutiset	1874
påkrevd	3539
påkrævet	754
påmind mig senere	635
påminn mig senare	4463
później	3565	3672
pārbaudi savas zināšanas	3171
pārbaudiet savu e-pastu	3214
pāriet uz recepti	61
pāriet uz saturu	3216
pārpublicējot atsauce obligāta	3174
pārpublicēšana aizliegta	3224
pārtraukt sekot	3220
pārvaldīt paziņojumus	3208
pārvaldīt piekrišanu	3203
pērc abonementu	3164
płatna współpraca	3703
płatne miesięcznie	3682
płatne rocznie	3682
płatność miesięczna	3682
płatność roczna	3682
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
qq好友	5154
qq空间	5154
qr कोड स्कैन करें	2371
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3049
qrコードからダウンロード	2919
qrコードを読み取ってください	2919
qr코드로 다운로드	3049
qr코드를 스캔하세요	3049
qu'avez-vous pensé de cet article	2067
qual o seu nível de satisfação com esta notícia	3783
qualcosa è andato storto	2779
quan tâm nhất	5031
quay lại	4991
quay lại đầu trang	5075
quellen und weiterführende links	832
queremos conocer tu opinión	1570
queremos saber a sua opinião	3796
questa email è già registrata	2808
questa pagina ti è stata utile	2752
questo articolo ti è stato utile	2752
questo articolo è bloccato	2776
questo campo è obbligatorio	2778
questo riassunto ti è stato utile	2720
questo video non è disponibile	2760
questo video non è più disponibile	2760
quieres añadir otro usuario a tu suscripción	1482
quitter le plein écran	2104
quizi çöz	4754
quizás más tarde	1476
quizás te interese	1526
quy định bình luận	5030
quyên góp	4966
quyên góp ngay	4966
qué opinas	1521
qué te ha parecido esta noticia	1570
quét mã qr	5043
quét mã qr để tải	5043
quét mã qr để tải ứng dụng	5043
quên mật khẩu	4969
quản lý cookie	5041
quản lý lựa chọn	5070
quản lý sự đồng ý	5041
quản lý tùy chọn	5070
quảng cáo	4980
quảng cáo - bài viết tiếp tục bên dưới	5024
""", 'r': """
r$ # por mês durante # meses	3805
radote klaidą	3101
radote klaidą tekste	3101
radās kļūda. mēģiniet vēlāk	3214
radīts ar mākslīgo intelektu	3218
rafraîchir la page	2113
raksti komentāru	3170
raksts ir aizsargāts ar autortiesībām	3224
raksts ir slēgts	3212
raksts tiek papildināts	3171
raksts turpinās pēc reklāmas	3173
rakstu lasa mākslīgais intelekts	3205
rakstīt autoram	3216
rakstīt komentāru	3170
raktažodžiai	3138
rao vặt	4980
raportează	3947
raportează comentariul	3990
raportează o eroare	3920
raportează o greșeală	3980
raportoi virheestä	1958
rapportér	766
rapportér annonce	770
rapportér fejl	666
razvrščanje	4451
rašykite redakcijai	3150
rašyti autoriui	3149
rašyti komentarą	3095
reagovať	4354
recargar la página	1604
recargar página	1604
recarrega la pàgina	462
recarregar a página	3828
recarregar página	3828
receber notificações	3798
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2077
recevez une alerte à chaque article de l'auteur	2077
reclamă	3898
recomandarea redacției	3940
recomandări	3904
recomandări by taboola	3926
recomandări taboola	3926
recomandările editorilor	3940
recomandările partenerilor	3926
recomandările redacției	3904
recomendado para você	3757
recommandé	2037
recommandé pour vous	2037
recommandés	2037
recordar más tarde	1476
recuérdamelo más tarde	1476
recíbela	1495
recíbela gratis	1495
recíbelo	1495
redacția	3915
redare automată	3955
redirecționează # la sută	3969
redirecționează #%	3885
redă video	3954
redă videoclipul	3954
refuză toate	3917
refuză tot	3959
regala este artículo	1624
regalar artículo	1482
regalar este artículo	1624
registrovať sa	4267
registruokitės nemokamai	3095
registruokitės į seminarą	3102
registrácia	4267
regisztráció	2406
regisztrálok	2406
regler för kommentarer	4592
regler og vilkår gjelder	3444
regras de comentários	3810
regras dos comentários	3810
regístrate	1482
rekisteröidy	1849
rekisteröidy maksutta ja lue	1849
reklaami lõpp	1722
reklam içeriğidir	4757
reklama się skończyła	3703
reklami geç	4685
reklám	2415
reklám vége	2525
reklámblokkolót használ	2498
reklámblokkolót használsz	2498
reklāma	3164
reklāmas beigas	3223
reklāmas raksts	3173
reklāmraksts	87	3173
relacja na żywo	3687
relaterade ämnen	4500
rendeld meg a könyvet	2480
rendelje meg a könyvet	2480
rendezés	2519
rendszeres támogatás	2502
renovar suscripción	1640
reportar comentário	3855
reportar erro nesta página	3783
reproducció automàtica	453
reproducción automática	1595
reproducción prohibida	1648
reproducir vídeo	1594
reproduction réservée	2158
reproductor de vídeo	1635
reproduzir vídeo	3818
reproduzir áudio	3818
reprodução automática	3819
reprodução proibida	3872
reserve já	3875
resmi büyüt	4780
responda à enquete	3810
rester connecté	2117
restez informé	1999
restez informés	1999
resultado da votação	3855
resultados de la votación	1588
resumen automático	1556
resumo da notícia	3783
resumé lavet af ai	763
retour à l'accueil	2123
retour à la liste	2123
retour à la page d'accueil	2039
retrage consimțământul	3958
rettelser og præciseringer	760
revenir à l'accueil	2123
revoir la vidéo	2144
rezerviši mesto	4227
rezervovať miesto	4324
rezervujte si místo	583
rezervuoti vietą	3133
rezervă un loc	3924
rezervă-ți locul	3924	3952
rezervēt vietu	3201
rezolvă testul	3949
reîmprospătează pagina	3966
reîncarcă pagina	3966
reînnoiește abonamentul	3996
reģistrējies bez maksas	3164
reģistrēties	3164
reši križanko	4420
reši kviz	4224	4420
reši ukrštenicu	4224
režim celej obrazovky	4329
režim celé obrazovky	589
ricordamelo più tardi	2658
riješi križaljku	4224
riješi kviz	4224
riproduzione riservata ©	2814
rizami geri çek	4689
rodyti galeriją	3149
rodyti mažiau	3103	3149
rodyti turinį	3135
rodyti viską	3103
rozumím	524
rozwiąż krzyżówkę	3655
rozwiń	3589	3605
rozwiń wszystko	3606
ročne	4340
ročná platba	4340
ročné predplatné	4340
roční platba	604
roční předplatné	604
ročně	604
rychlost přehrávání	589
ryhdy kannatusjäseneksi	1945
rätta	4494
rätta oss	4494
rättelse	4494
rättelsepolicy	4587
rättelser och förtydliganden	4587
règles de commentaires	2096
règles des commentaires	2096
réactions	2031
réagir	2016	2031
réagir à cet article	2031
réagissez	2031
réagissez à cet article	2031
réductions et codes promo	2162
réduire la police	2088
réduire la taille de la police	2088
réduire la taille du texte	2088
réduire le texte	2134
répondez au quiz	2099
répondez au sondage	2096
répondre	2031
réseaux sociaux	2017
réserver mes places	2102
réservez vos places	2102
réservé aux inscrits	1989
résiliable à tout moment	2084
résultats	92
résultats du sondage	2075
résumé de l'article	2067
résumé de l'article en # points	2067
résumé en # secondes	2067
résumé ia	2131
résumé par l'ia	2131
részletek	2431
rétablir le son	2104
rösta	91	4555
rösta här	4503
rösta i omröstningen	4503
rösta nu	91	4551
rút lại sự đồng ý	5041
rückmeldung geben	983
rýchlosť	4330
rýchlosť prehrávania	4329
rādīt # atbildes	3219
rādīt atbildes	3219
rādīt galeriju	3216
rādīt mazāk	3172	3216
rādīt rezultātus	3199
rādīt saturu	3203
rādīt un piekrist	3203
rādīt vairāk	3171
rādīt visu	3172
rămâi conectat	3972
răspunde	3903
rėmimas	3104
rėmėjo turinys	3156
""", 's': """
s'abonner à ce dossier	2155
s'abonner à ce sujet	2155
s'abonner à ce thème	2155
s'abonner à cet auteur	2155
s'abonner à partir de #€	1989
s'està carregant el reproductor	452
s'està carregant el vídeo	452
s'ha produït un error	469
s'inscrire à la newsletter	1999
s-ar putea să-ți placă	3904
saada anonüümne vihje	1716
saada sõbrale	1666
saada sõnum	1713
saada vihje anonüümselt	1716
saber más	1532
sadarbības raksts	3173
sadece abonelere özel	4774
sadržaj je blokiran	4229
sadržaj je zaključan	4163
sadržaj je zaštićen autorskim pravom	4250
sadržaj nije dostupan	4229
sadržaj nije moguće prikazati	4229
sadržaj partnera	4259
saglabāt	3169
saglabāt iestatījumus	3203
saglabāt izvēli	3203
saglabāt rakstu	3169
saglabāt vēlākam	3221
sair do ecrã inteiro	3818
saistītie raksti	3166
saistītās ziņas	3166
saite ir nokopēta	3221
saite nokopēta	3169
saken er låst	3421
saken finnes også som lyd	3434
salli ja näytä	1865
salli sisältö	1930
salta la pubblicità	2802
salta pubblicità	2802
saltar anúncio	3742
saltar para o conteúdo	3760
saltar para o conteúdo principal	3760
salvar preferências	3822
salvează	3895
salvează articolul	3939
salvează pentru mai târziu	3939
salvează preferințele	3958
salvează rețeta	61
samo nujni piškotki	4425
samo nužni	4229
samo nužni kolačići	4229
samo za naročnike	4437
sans engagement, résiliable à tout moment	2084
sao chép	5065
sao chép liên kết	4975
sao chép đường dẫn	5022
sari la conținut	3906
sari la rețetă	61
sari peste reclamă	3994
satura turpinājums pēc reklāmas	3173
saturs ir aizsargāts ar autortiesībām	3224
saturs ir bloķēts	3203
sazināties ar redakciju	3217
sačuvaj	4173
sačuvaj podešavanja	4229
sačuvaj recept	61
sačuvaj vest	4173
sačuvaj za kasnije	4257
sačuvaj članak	4257
saņemt paziņojumus	3208
scanează codul qr	3961
schlagwörter	832
schließen	835
schrift größer	988
schrift vergrößern	808
schriftgröße	808
schriftgröße anpassen	988
schriftgröße ändern	988
schwedenrätsel	950
scopri di più	2664
scopri di più su amazon	2818
scrie comentariul tău	3990
scrie redacției	3980
scrieți redacției	3980
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
se alla erbjudanden för prenumeranter	4468
se bilderna här	4503
se connecter et réagir	2031
se déconnecter	1989
se grafiken här	4503
se ha producido un error al cargar el vídeo	1554
se klippet här	4503
se klippet øverst i saken	3459
se réabonner	2150
se større bilde	3460
se større billede	678
se videon här	4503
se våra erbjudanden	4577
se våre tilbud	3535
se încarcă playerul	3954
se încarcă video	3954
se încarcă videoclipul	3954
sebesség	2492
sedan # kr/mån tills du säger upp	4468
see väli on kohustuslik	1713
segui già questo argomento	2789
segui già questo autore	2789
seguir tópico	3798
seguí leyendo	1584
sei già abbonato	2664
sei già iscritto	2808
sei già iscritto alla newsletter	2738
seko tēmai	3220
sekot tēmai	3220
sekretessinställningar	4562
sekti autorių	3153
sekti temą	3153
selección de la redacción	1526
selectează	3973
selvä	1877
sem opinião	3811
sem si não seria possível	3803
sem você não seria possível	3803
semnalează comentariul	3990
semnalează o eroare	3903
senaste först	4592
send artiklen på mail	649
send på e-post	3434
send på mail	768
seniausi viršuje	3152
sense permanència	439
sesi aç	4758
sesi açmak için dokunun	4799
sesi açmak için tiklayin	4799
setări confidențialitate	3958
setări cookie	3902	3917
setări cookie-uri	3958
setări cookies	3958
setări de confidențialitate	3958
seu apoio faz a diferença	3715	3865
seu nome de usuário	3855
seuls les abonnés peuvent commenter	2075
seuraa hetki hetkeltä	1954
seuraa livenä	1954
seuraa meitä	1860
seuraa tekijää	1965
seuraa tätä aihetta	1965
seuraat jo tätä aihetta	1965
seuraat tätä aihetta	1965
seç	4775
seçenekleri yönet	4761
seçimimi kaydet	4761
seções	3757
seřadit podle	620
sfârșit publicitate	3952
sfârșitul reclamei	3952
shrani članek	4374
shrnutí ai	619
shrnutí od ai	618
si opp når du vil	3421
si è verificato un errore	2778
si è verificato un errore durante il caricamento del video	2718
sie können diesen artikel kostenlos weitergeben	922
signaler ce contenu comme inapproprié	2075
signaler un problème	2031
siguiente artículo	1526
siguiente vídeo	1635
siirry sisältöön	1876
siirry suoraan sisältöön	1954
sikeres feliratkozás	2433
sin ti no sería posible	1579
sinu hääl on arvesse võetud	1698
sinu sõnum	1714
sisu on autoriõigusega kaitstud	1723
sisältö ei ole saatavilla	1930
sisältö on estetty	1930
sisältö on suojattu tekijänoikeudella	1959
sisältöä ei voida näyttää	1930
sisältöä kumppaneiltamme	1968
siz ne düşünüyorsunuz	4720
siz ne düşünüyorsunuz? oy verin	4698
sizin için öneriler	4692
siųsti atsiliepimą	3151
siųsti draugui	3100
siųsti el. paštu	3100
siųsti komentarą	3152
siųsti naujieną	3150
siųsti žinutę	3147
skaitykite be reklamų	3156
skaitykite be ribojimų	3145
skaitykite daugiau čia	3102
skaityti plačiau	3102
skaityti visą straipsnį	3149
skaityti vėliau	3100
skann qr-koden for å laste ned appen	3525
skanna qr-koden för att ladda ner appen	4567
skaties arī	3166
skatīt cenu	3201
skatīt foto	3171
skatīt galeriju	3171
skatīt komentārus	3219
skatīt piedāvājumu	3201
skatīt piedāvājumus	3212
skatīt rezultātus	91	3199
skatīt video	3171
skatīt visus	3216
skenē qr kodu	3207
skenējiet qr kodu	3207
skjønner	3461
sklenite naročnino	4367
skontaktuj się z redakcją	3691
skontrolujte si svoju schránku	4342
skopírované	4357
skopírované do schránky	4356
skopírovať odkaz	4274
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4494
skriv inn beløp	3532
skru på	3529
skru på lyd	3523
skru på varsler	3526
skryť odpovede	4353
skryť reklamu	4358
skrýt	524
skrýt odpovědi	620
skrýt reklamu	626
skyddas av upphovsrätt	4588
skänk en gåva	4575
skúste to neskôr	4342
skúste to znova	4342
slapukų nustatymai	3113
slapukų politika	3135
slažem se	4186
slažem se i nastavljam	4229
sledeća fotografija	4246
sledeća slika	4246
sledeća strana	4246
sledeći video	4231
sledeći članak	4246
sledovat toto téma	622
sledovat téma	622	623
sledovať autora	4355
sledovať autorku	4355
sledovať online	4345
sledovať tému	4355
sledovať túto tému	4355
sledujete téma	622
sledujete tému	4355
slik beskytter vi kildene våre	3545
slik beskytter vi våre kilder	3545
slik slår du av annonseblokkering	3530
slične vesti	4170
slične vijesti	4170
slični članci	4170
sljedeća fotografija	4246
sljedeća slika	4246
sljedeća stranica	4246
sljedeći video	4231
sljedeći članak	4246
slut på annonce	770
slut på annons	4597
slut på reklam	4597
sluta följa	4594
slutt på annonse	3556
slutt å følge	3552
slå adblocker fra	744
slå annonceblokering fra	744
slå av annonseblokkereren	3530
slå av annonseblokkeringen	3530
slå din adblocker fra	744
slå lyd fra	737
slå lyd til	737
slå lyden fra	737
slå lyden til	737
slå notifikationer til	740
slå på	3529	4570
slå på aviseringar	4568
slå på ljudet	4565
slå på notiser	4568
slå på varsler	3526
slå på varslinger	3526
slå til	743
slėpti reklamą	3156
sns 공유	3088
sns 공유하기	3088
snsでシェア	2957
snsでシェアする	2957
snsをフォロー	2844
snímek # z #	609
snímek # ze #	609
snímka # z #	4344
snímka # zo #	4344
so schützen wir unsere quellen	980
sofortüberweisung	785
solicitarea a fost trimisă	3997
solicitação enviada	3867
solitär	950
som källa är du skyddad	4496
son dakika bildirimlerini aç	4764
son dakika gelişmelerinden haberdar olun	4764
son gelişmelerden haberdar olun	4764
sondaż	92
sonderveröffentlichung	902
sono già sostenitore	2658
sonraki fotoğraf	4806
sonraki fotoğraf için tiklayin	4695
sonraki fotoğrafa geç	4695
sonraki görsel	4806
sonraki haber için tiklayin	4695
sonraki içerik	4806
sonraki sayfa için tiklayin	4695
sonuçlar	92
sonuçlari gör	91	4699
sonuçlari göster	91	4752
sorodni članki	4371
sortează	3947
sortează după	3947
sortuj według	3697
sortér efter	765
souhlasit a pokračovat	515
souhlasím	512
souhlasím a pokračovat	586
souhlasím a zobrazit	515
souhlasím se zobrazením	512
soukromí a cookies	515
soutenez-nous dès maintenant	1980
související	520
související témata	520
související články	520
související články z webu	520
soyez le premier à commenter	2031
soyez le premier à réagir	2031
spam nélkül	2507
spander en kaffe på oss	3532
spara inställningar	4562
spara till läslistan	4596
spausdinti receptą	61
spausdinti straipsnį	3154
spațiu publicitar	3926
spela här	4551
spela videon här	4503
spill ansvarlig. # år	3444
spill med måte	3444
spill nå	3509
spis treści	3605
splošni pogoji	4426
sponsorisé	2024
sponsorlu bağlantilar	4734
sponsorlu içerik	87	4685
sponsoroitu sisältö	1861
sponsoroitua sisältöä	1863
sponsorēts saturs	3223
sponsrat innehåll	4486
sponzorirani sadržaj	4169
sponzorirani članak	4169
sponzorisani sadržaj	4259
sponzorované	4270
sponzorovaný obsah	508
sponzorováno	508
sporoči napako	4446
sporočilo	4441
spotifyで聞く	2947
spotifyで聴く	2947
spravovat upozornění	593
spravovať súhlas	4326
spravovať upozornenia	4332
sprawdź cenę	3661
sprawdź ofertę	3569
sprawdź się	3655
sprawdź skrzynkę e-mail	3684
sprawdź skrzynkę odbiorczą	3684
sprawdź swoją skrzynkę	3684
sprawdź swoją wiedzę	3655
sprejmi in prikaži	4425
sprejmi vse piškotke	4425
spremi članak	4173
spremljajte v živo	4443
sprijinul tău contează	3995
sprijină-ne	3885
správa	4343
správa bola odoslaná	4342
správa souhlasu	586
správa súhlasu	4326
spróbuj ponownie	3684
spróbuj ponownie później	3684
spręsti kryžiažodį	3131
spręsti testą	3131
spune-ne părerea ta	3946
spune-ți părerea	3920
spune-ți părerea în comentarii	3920
spuneți-ne părerea	3946
spustit kvíz	577
spustiť kvíz	4320
spustiť video	4329
später	780
später erinnern	780
späť hore	4345
späť na hlavnú stránku	4345
späť na začiatok	4345
spør vår ki om saken	3450
spēlē tagad	3199
spēlēt tagad	3199
staňte sa členom	4266
staňte se členem	492
ste našli napako	4446
ste našli napako v članku	4446
ste už predplatiteľ	4339
ste že glasovali	4420
stem nå	91	3509
stiahnuť aplikáciu	4331
stiahnuť audio	4329
stiahnuť epizódu	4329
stiahnuť na google play	4331
stiahnuť v app store	4331
stiahnuť z app store	4331
stiahnuť z google play	4331
stichwörter	832
stil spørgsmål til artiklen	666
stlmiť	4330
stop med at følge	767
straipsnio tęsinys - po reklama	3104
straipsnis saugomas autorių teisių	3157
straipsnis tęsiasi po reklamos	3104
straipsnis užrakintas	3145
straipsnį skaito dirbtinis intelektas	3137
strojovo preložené	4351
strojový preklad	4352
strojový překlad	619
strojově přeloženo	618
strona główna	3602
stroški dostave	4424
stránka # z #	609	4344
stránka # ze #	609
stránka # zo #	4344
stworzono z pomocą ai	3695
stáhnout aplikaci	591
stáhnout audio	589
stáhnout epizodu	589
stáhnout na google play	591
stáhnout podcast	589
stáhnout v app store	591
stáhnout z app store	591
stáhnout z google play	591
stáhnout zdarma	592
stäng	4463	4503
stäng annons	4597
stäng av annonsblockeraren	4571
stäng av din adblocker	4571
stäng av din annonsblockerare	4571
stäng av ljudet	4565
stäng galleri	4583
stöd oss	4464
stöd oss på patreon	4575
stöd oss via patreon	4575
större text	4596
større tekst	3554
støt med mobilepay	747
støt os	636
støt os med mobilepay	747
støt os på #er	747
støt os på patreon	747
støt via mobilepay	747
støtt oss	3418
støtt oss med vipps	3532
støtt oss på patreon	3532
støtt oss via vipps	3532
subscrição confirmada	3867
subtitrări	3955
subtítols	453
subtítulos	1595
sudoku del día	1630
sugerir correção	3783
sugerir una corrección	1570
sugestões	3757
suite après la publicité	2102
suivez vos auteurs préférés	2132
suivre ce thème	2077
suivre le thème	2132
sukurta naudojant dirbtinį intelektą	3151
sumă liberă	3969
sumă personalizată	3995
sunt de acord cu termenii și condițiile	3974
sur le même sujet	2037
sur le même thème	2037
suscripción	1482
suscripción confirmada	1641
suscríbase	1482
suscríbete	1482
suscríbete a nuestro boletín	1492
suscríbete ahora	1482
susiję straipsniai	3097
susikurti paskyrą	3095
susține	3885
susține-ne	3885
susține-ne pe patreon	3969
susțineți-ne	3885
susținut de	3988
sutikti ir tęsti	3135
sutinku ir tęsiu	3135
svaka donacija je važna	4238
svaka donacija pomaže	4238
svaki dinar je važan	4238
svaki doprinos je važan	4238
svaki doprinos pomaže	4238
svaki euro je važan	4238
svaki prilog pomaže	4238
svi članci	4246
svi članci autora	4246
sviđa mi se	4254
sviđa vam se članak	4252
swisha en gåva	4575
syötä kelvollinen sähköpostiosoite	1951
syötä summa	1945
syötä sähköpostiosoitteesi	1852
szanowna użytkowniczko, szanowny użytkowniku	3590
szanowni państwo	3589
szanowny użytkowniku	3590
szanujemy twoją prywatność	3590
szavazatodat rögzítettük	2474
szavazatát rögzítettük	2474
szavazás	92	2477
szavazás indítása	2474
szczegóły	3606
szeretne értesítéseket kapni	2494
szeretnél értesítéseket kapni	2494
szerző követése	2520
szkennelje be a qr-kódot	2493
szponzorált tartalom	87	2415
szybkość odtwarzania	3668
szállítási költség	2481
szókereső	2477
szólj hozzá	2423
szóljon hozzá	2423
szövegméret	2523
szünet	2492
sähköposti	1852
sähköposti tai käyttäjätunnus	1948
sähköpostiosoite	1852
sähköpostiosoitteesi	1951
sähköpostisi	1951
säkra din plats	4558
säästä # %	1949
säästä #%	1949
så # kr/mnd til du sier opp	3421
så gör du för att stänga av	4573
så hanterar vi personuppgifter	4491
så här stänger du av din adblocker	4573
så här stänger du av din annonsblockerare	4573
så jobbar vi med rättelser	4587
så kommenterar du	4494
så skyddar vi våra källor	4587
så stänger du av adblock	4573
så stänger du av adblocker	4573
så stänger du av annonsblockeraren	4571
så stänger du av din ad-blocker	4573
så stänger du av din adblocker	4573
så stänger du av din annonsblockerare	4571
sådan beskytter vi kilder	760
sådan beskytter vi vores kilder	760
sådan deaktiverer du din adblocker	744
sådan retter vi fejl	760
sådan slår du adblock fra	744
sådan slår du din adblocker fra	744
sé el primero en comentar	1519
sé parte	1477
sélections	2016
sì, grazie	2769
sí, quiero	1603
sí, vull	460
síganos	1508
síguenos	1508
só para assinantes	3834
sólo para suscriptores	1609
sõnum on saadetud	1713
sök	4503
søg	677
søk	3459
súhlasím	4285
súhlasím a pokračovať	4326
súhlasím so zobrazením	4285
súmate	1477
súvisiace	4271
súvisiace články	4271
súvisiaci článok	4271
süre	4759
süti beállítások	2483
süti tájékoztató	2483
sütibeállítások	2483
sütibeállítások módosítása	2486
sütik kezelése	2483
sākt testu	3199
sīkdatņu iestatījumi	3181
sīkdatņu politika	3203
sīkfailu iestatījumi	3203
słowa kluczowe	3602
sūtīt e-pastā	3221
sắp xếp theo	5031
số tiền khác	5049
""", 't': """
t'ha estat útil	445
t'ha estat útil aquest article	427
t'ha estat útil aquest resum	427
t'ha semblat útil	445
ta treść jest niedostępna	3665
ta treść jest zablokowana	3665
ta video ni več na voljo	4428
ta članek je zaklenjen	4437
taboola tarafindan sunulmuştur	4734
taboola tarafindan önerildi	4734
tack för din anmälan	4475
tack för din prenumeration	4580
tack för din röst	91	4551
tack för ditt meddelande	4580
tagasi üles	1715
taip pat žiūrėkite	3097
tak, chcę	3672
tak, chętnie	3672
tak, poproszę	3672
takaisin ylös	1876
takipten çik	4786
takk for at du meldte deg på	3538
takk for din påmelding	3538
takk for påmeldingen	3428
talebiniz gönderildi	4804
tallenna myöhemmäksi	1858
talán később	2401
tam ekrandan çik	4758
tamaño de la letra	1624
tamaño de letra	65	1507
tamaño del texto	65
también te puede gustar	1526
también te puede interesar	1526
també et pot interessar	415
também pode gostar	3808
tapahtui virhe. yritä myöhemmin uudelleen	1951
tapahtui virhe. yritä uudelleen	1951
tarjeta de crédito	1481
tarjeta de débito	1481
tarkista sähköpostisi	1951
tartalom betöltése	2483
tartalom engedélyezése	2483
tartalom megjelenítése	2483
tartalomjegyzék	2492
tasuline koostöö	1722
te ha parecido útil	1587
te ha resultado útil	1587
te ha resultado útil este artículo	1556
te ha resultado útil este resumen	1556
te ha sido útil	1587
te ha sido útil este resumen	1556
te poți dezabona oricând	3932
te rugăm să îl dezactivezi	3966
te vsebine ni mogoče prikazati	4425
te-ar putea interesa și	3940
tee meile kohvi välja	1710
tehisaru kokkuvõte	1668
tehisaru võib eksida	1717
tehisintellekt võib eksida	1717
tehty tekoälyllä	1961
teie hääl on arvesse võetud	1698
tej treści nie można wyświetlić	3665
tek seferlik bağiş	4771
tek seferlik bağiş yap	4802
tekijänoikeudella suojattu	1959
teklifi gör	4757
teklifleri gör	4803
tekoäly voi tehdä virheitä	1961
tekoälyn luoma	1961
tekoälyn tekemä	1961
tekoälyn tekemä tiivistelmä	1876
tekoälyn tiivistelmä	1876
tekoälyn tuottama	1961
tekoälytiivistelmä	1876	1962
tekst je zaključan	4240
tekst powstał przy pomocy ai	3695
tekst przetłumaczony maszynowo	3695
teksta izmērs	3221
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3100
telefonszám	2508
telefón	4343
teljes hozzáférés	2406
teljes képernyő	2491
teljes név	2508
temas del día	1526
temi že sledite	4452
ten artykuł jest zablokowany	3681
ten film jest niedostępny	3668
ten film nie jest dostępny w twoim kraju	3668
ten film nie jest już dostępny	3668
tento obsah je blokován	586
tento obsah je zablokovaný	4326
tento obsah nemôžeme zobraziť	4326
tento obsah nemůžeme zobrazit	586
tento obsah není dostupný	586
tento obsah není k dispozici	586
tento obsah nie je dostupný	4326
tento obsah nie je k dispozícii	4326
tento obsah sa nedá zobraziť	4326
tento článek je uzamčen	603
tercihleri yönet	4798
tercihlerimi yönet	4798
termeni și condiții	3914	3915
termeni și condiții de utilizare	3914
termenii și condițiile	3914
termos e condições	3744
teste başla	4754
teste grátis	3721
testează-ți cunoștințele	3949
testează-ți cunoștințele cu quizul nostru	3920
testi başlat	4754
testi çöz	4754
testreszabás	2485
teszteld a tudásod	2429
tesztelje tudását	2429
tetszőleges összeg	2501
text bol vytvorený automaticky	4351
text byl vytvořen automaticky	618
text je chránený autorským právom	4349
text je chráněn autorským právem	615
text čte umělá inteligence	589
texten fortsätter nedan	4486
texten fortsätter under bilden	4486
texten är maskinöversatt	4590
texten är skapad automatiskt	4590
textgröße	988
textgröße ändern	988
teď ne	491	594
teşekkürler, mesajiniz gönderildi	4776
tham gia bình chọn	5030
tham gia khảo sát	5030
tham gia thăm dò	5030
thanh toán hàng năm	5051
thanh toán hàng tháng	5051
thanh toán qua paypal	5073
theo dõi chủ đề	5062
theo dõi chủ đề này	5062
theo dõi tác giả	5062
thoát toàn màn hình	5037
thu gọn	4990
thème suivi	2155
thèmes	2037
thématiques	2037
thêm câu trả lời	5068
thêm làm nguồn ưu tiên	5062
thêm vào giỏ hàng	5076
thích	4975
thích nhất	5031
thông tin bắt buộc	5053
thông tin doanh nghiệp	4980
thông tin quảng cáo	5024
thông tin tác giả	5001
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5057
thẻ	4987
thời gian còn lại	5037
thời gian hiện tại	5038
thời lượng	5038
ti è stato utile	2752
tienes que iniciar sesión para guardar artículos	1583
tietosuoja ja evästeet	1865
tietosuoja- ja evästekäytäntö	1865
tietosuojakäytäntö	1930
tietosuojaseloste ja evästeet	1865
tik būtini	3135
tik būtinieji slapukai	3135
tikai nepieciešamās	3203
tikai nepieciešamās sīkdatnes	3203
tiktokで見る	2947
til støttesiden	747
tilbagetræk samtykke	734
tilbakemelding på saken	3450
tilføj en kommentar	765
tilføj kommentar	765
tilføj os som foretrukken kilde	767
tilføj som foretrukken kilde	767
tilgjengelig på google play	3525
till gåvosidan	4575
tillad og fortsæt	663
tillad én gang	734
tillat én gang	3520
tillåt	4570
tillåt alltid	4563
tillåt annonser	4574
tillåt aviseringar	4568
tillåt en gång	4562
tillåt innehåll	4562
tillåt inte	4570
tillåt notiser	4568
tillåt reklam	4574
tiltás	2497
timp rămas	3955
tin bài liên quan	5022
tin cùng chuyên mục	4987
tin cùng tác giả	5023
tin khác	4987
tin liên quan	4987
tin mới	4987
tin mới nhất	4987
tin nhắn của bạn	5074
tin nhắn của bạn đã được gửi	5053
tin nóng	5023
tin nổi bật	4987
tin quảng cáo	5024
tin tiếp theo	5057
tin trước	4987
tin tài trợ	4987	5026
tin tức liên quan	4987
tin đọc nhiều	4987
tip jar ☕	1157
tipărește	3895
tipărește articolul	3939
tipărește rețeta	61
tisk článku	624
titta på videon	4565
tiêu điểm	4987
tiến # giây	5037
tiếp theo	4990
tiếp tục sau quảng cáo	5026
tiếp tục trên trình duyệt	5043
tiếp tục trên web	5043
tiếp tục với apple	5051
tiếp tục với email	5073
tiếp tục với facebook	5051
tiếp tục với google	5051
tiếp tục đọc	5075
tlačiť	4274
to cię może zainteresować	3602
to może cię zainteresować	3602
to wideo jest niedostępne	3668
to wideo nie jest już dostępne	3668
toate știrile	3978
toda contribuição ajuda	3831
toda la información	1615
todas as notícias	3840
todavía no eres suscriptor	1609
todavía no estás registrado	1609
todos los artículos de este autor	1646
todos los artículos del autor	1646
todos los artículos del especial	1643
todos los derechos de reproducción reservados	1648
todos los vídeos	1615
todos os comentários	3749
todos os vídeos	3840
toimituskulut lisätään	1927
totes les notícies	473
toto pole je povinné	607
toto téma již sledujete	622
toto video již není dostupné	589
toto video není dostupné	589
toto video není ve vaší zemi dostupné	589
toto video nie je dostupné	4329
toto video nie je vo vašej krajine dostupné	4329
toto video už není dostupné	589
toto video už nie je dostupné	4329
tots els vídeos	473
tous droits de reproduction réservés	2158
tous nos hors-séries	2070
toute l'actualité	2037
toutes les actualités	2123
toutes les vidéos	2123
toutes nos vidéos	2123
tovább	2429
tovább a cikkre	2510
tovább a dossziéhoz	2510
tovább a galériához	2510
tovább a recepthez	61
tovább a rovatra	2427
tovább a tartalomhoz	2510
tovább a teljes cikkre	2510
tovább a támogatáshoz	2501
tovább a támogatási oldalra	2501
tovább a webshopba	2480
tovább az ajánlathoz	2480
tovább olvasom	2429
további beállítások	2486
további cikkek	2427
további cikkek a szerzőtől	2510
további cikkek a témában	2427
további cikkek betöltése	2510
további hírek	2427
további lehetőségek	2485
további részletek itt	2429
továbbiak betöltése	2429
továbbiak megjelenítése	2510
toàn màn hình	5038
traducció automàtica	453
traducción automática	1595
traducere automată	3955
traducido automáticamente	1622
tradução automática	3783
traduït automàticament	478
trang chủ	4990
trang này có hữu ích không	5030
transcripció	453
transcripción	1595
transcrição	3819
transferência bancária	3720
trenutni čas	4429
trenutni čas #	4428
treści komercyjne	3703
treści naszych partnerów	3703
treści partnerskie	3584
treść dla subskrybentów	3681
treść niedostępna	3665
treść premium	3681
treść sponsorowana	3584
treść wygenerowana przez ai	3695
treść zablokowana	3665
treść zewnętrzna	3665
tria la teva subscripció	439
trimite răspunsul	3946
troškovi dostave	4228
truy cập không giới hạn mọi bài viết	5073
trwa ładowanie odtwarzacza	3668
tryb pełnoekranowy	3668
træk dit samtykke tilbage	734
træk samtykke tilbage	734
trình phát âm thanh	5071
trò chơi	5035
trước	4990
trường bắt buộc	5053
trường này là bắt buộc	5053
trả lời	4986
trở lại	4990
trở lại đầu trang	5057
tu ce părere ai? lasă un comentariu	3920
tu donación desgrava	1606
tu izmanto reklāmu bloķētāju	3210
tu navegador no puede reproducir este vídeo	1554
tue meitä	1847
tue meitä patreonissa	1945
tue työtämme	1945
tule meile tööle	1668
tuotettu tekoälyllä	1961
turinys saugomas autorių teisių	3157
turinys užblokuotas	3135
turiu paskyrą	3145
turpini lasīt	3164
turpinājums pēc reklāmas	3173
turpināt ar apple	3212
turpināt ar facebook	3212
turpināt ar google	3212
turpināt lasīt	3164
tutar seç	4802
tutar seçin	4802
tvarkyti pranešimus	3140
tvarkyti sutikimą	3135
twitter'da paylaş	4683
twitterで見る	2947
twoja prywatność jest dla nas ważna	3590
twoja wiadomość	3685
twoje imię	3685
twój adres e-mail	3572
twój e-mail	3572
twój głos został oddany	3655
twój głos został policzony	3655
twój głos został zapisany	3655
tykkää	1964
tylko dla osób pełnoletnich	3585
tylko niezbędne	3665
tytuł przelewu: darowizna	3678
tytułem: darowizna na cele statutowe	3678
tài khoản của tôi	4969
tài trợ	4980
tài trợ bởi	5066
támogass minket	2402
támogass minket patreonon	2501
támogasson minket	2402
támogasson minket a patreonon	2501
támogatom	2402
támogatom a lapot	2501
támogatom az oldalt	2501
támogatott tartalom	87	2415
támogatás	2402
támogatás paypalon	2501
támogatási oldal	2501
támogatói tartalom	2415
tárgy	2508
täisekraan	1704
tämä artikkeli on lukittu	1948
tämä juttu on lukittu	1948
tämä kenttä on pakollinen	1951
tämä sisältö ei ole saatavilla	1930
tämä video ei ole enää saatavilla	1933
tämä video ei ole saatavilla	1933
täname liitumast	1686
tässä artikkelissa	1954
tässä jutussa	1954
tässä olisi upotus facebookista	1876
tässä olisi upotus instagramista	1876
tätä sisältöä ei voida näyttää	1930
täytä ristikko	1918
täytä tämä kenttä	1951
télécharger l'appli	2111
télécharger l'audio	2104
télécharger l'épisode	2104
télécharger le mp#	2104
télécharger le podcast	2104
téléchargez l'appli	2111
téma követése	2520
téma už sledujete	622
témata	520
tému už sledujete	4355
témy	4271
témáim	2521
témák	2427
térkép betöltése	2486
térkép megnyitása	2431
términos de uso	1516
términos y condiciones	1516
tên của bạn	5054
tên hiển thị	5068
tìm hiểu thêm	4984
tìm kiếm	4990
tóm tắt ai	5061
tóm tắt bằng ai	5061
tóm tắt bởi ai	5061
tópicos	3757
tópicos relacionados	3757
tôi đã hiểu	4991
tôi đã tắt	5048
tôi đã tắt trình chặn quảng cáo	5047
tôi đồng ý	4984
tôi đồng ý với chính sách bảo mật	5053
tôi đồng ý với điều khoản sử dụng	5053
tõlgitud tehisintellekti abil	1717
több	2429
több betöltése	2510
több mutatása	2510
töltsd ki a kvízt	2429
töltsd ki kvízünket	2474
töltse ki a kvízt	2429
töltse újra az oldalt	2500
tùy chỉnh	4984
tùy chọn cookie	5041
tùy chọn khác	5064
tú qué opinas	1521
túto tému už sledujete	4355
tühista igal ajal	1661
tüm fotoğraflar	4780
tüm fotoğraflari gör	4780
tüm haberler	4692
tüm haberlere sinirsiz erişim	4803
tüm haberleri gör	4780
tüm içeriğe sinirsiz erişim	4803
tüm konular	4694
tüm konulari gör	4694
tüm oyunlar	4754
tüm videolar	4780
tüm videolari gör	4780
tüm yazilari	4692	4709
tüm yazilari gör	4780
tüm yorumlar	4691
tüm çerezleri kabul et	4798
tüm çerezleri reddet	4798
tümü	4699
tümünü gör	4698
tümünü göster	4699
tümünü kabul et	4686
tümünü reddet	4686
tăng cỡ chữ	5064
tēmas	3166
tęsinys po reklamos	3104
tęsti su apple	3145
tęsti su facebook	3145
tęsti su google	3145
tłumaczenie automatyczne	3696
tłumaczenie maszynowe	3696
tạm dừng	5010
tạm dừng video	5037
tạo bởi ai	5071
tạo tài khoản	4969
tải audio	5037
tải bài đăng	5041
tải lại trang	5047
tải nội dung	5041
tải thêm	4990
tải thêm bình luận	5030
tải trên app store	5043
tải trên google play	5043
tải tập này	5037
tải về từ app store	5043
tải về từ google play	5043
tải âm thanh	5037
tải ứng dụng	5043
tải ứng dụng ngay	5043
tất cả tin tức	5057
tất cả trò chơi	5033
tất cả video	5057
tắt tiếng	5038
tặng bài viết	5022
tặng sao	4968	5022
tặng sao cho bài viết	5022
tặng sao cho tác giả	5072
tặng tác giả ly cà phê	4968
tốc độ phát	5010	5037
từ chối	4984
từ chối tất cả	4984	5041
từ chối tất cả cookie	5070
từ khóa	4987
tự động phát	5038
""", 'u': """
u košaricu	4227
u ovom članku	4246
udostępnij	3580
udostępnij na facebooku	3580
udostępnij na twitterze	3580
udostępnij na x	3580
udostępnij w mediach społecznościowych	3580
udělit souhlas	512
ugens spørgsmål	723
ugodnost za naročnike	4423
ugodnosti za naročnike	4423
ugrađeni sadržaj	4229
ugrás a galériához	2510
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2510
ugrás a tartalomra	2510
uključi	4235
uključi obaveštenja	4221
uključi obavijesti	4221
uključi se u raspravu	4253
uključi zvuk	4231
uključite javascript	4231
uključite notifikacije	4221
uključite obaveštenja	4221
uključite obavijesti	4221
uključite se u raspravu	4253
ukryj reklamę	3703
ukrštenica	4225
ulkoinen sisältö	1930
ulkopuolinen sisältö	1930
uloženo	625
uložené	4357
uložit	504
uložit na později	504
uložit nastavení	586
uložit recept	61
uložit volby	586
uložit článek	504
uložiť	4274
uložiť na neskôr	4274
uložiť nastavenia	4326
uložiť recept	61
uložiť voľby	4326
uložiť článok	4274
ultima oră	3904
ultimele știri	3904
um assinante presenteou você com este artigo	3807
un abonat ți-a oferit acest articol	3939
un abonné vous offre cet article	2087
un e-mail de confirmation vous a été envoyé	2080
un suscriptor te ha regalado este artículo	1583
un suscriptor te regala este artículo	1653
une erreur s'est glissée dans l'article	2031
ungültige e-mail-adresse	973
unterstütze uns	781
unterstützen	781
unterstützen sie uns	781
unterstützen sie uns per paypal	891
unustasid salasõna	1711
uočili ste grešku	4249
uočili ste pogrešku	4249
uočili ste pogrešku u članku	4249
uporabniško ime	4438
uporabniško ime ali e-pošta	4437
upotettu sisältö	1930
upozornit na nové díly	623
upozornit na nové články	623
upozorniť na chybu	4348
upozornění	596
uppläst av en ai-röst	4565
uppläst av en dator	4482
uppläst av en syntetisk röst	4565
uppläst av syntetisk röst	4565
uppläst med ai-röst	4482
upravit nastavení	515
upravljaj kolačićima	4229
upravljaj piškotke	4425
ur vår butik	4558
url 복사	2980
urlをコピー	2843
urlをコピーしました	2943
urlをコピーする	2889
url복사	2980
urmărește acest subiect	3931
urmărește autorul	3984
urmărește live	3931
urmărește subiectul	3984
urmărești deja acest subiect	3984
următorul	3906
următorul videoclip	3994
uslovi korišćenja	4186
ustaw jako preferowane źródło	3699
ustawienia plików cookie	3588
ustawienia prywatności	3665
ustvarjeno s pomočjo umetne inteligence	4449
utónév	2508
uutishälytykset	1939
uvek prikaži	4229
uvijek prikaži	4229
uvjeti korištenja	4186
uygulamada aç	4763
uygulamayi aç	4763
uygulamayi yükle	4763
uz sākumlapu	3216
uz sākumu	3171
uzdāvini rakstu	3221
uzdāvināt rakstu	3221
uzyskaj dostęp	3569
učitaj još	4246
učitaj objavu	4229
učitaj sadržaj	4229
učitaj video	4229
učitaj više	4246
učitavanje playera	4231
učitavanje videa	4231
ušetrite #%	4340
ušetríte #%	4340
ušetřete #%	604
ušetříte #%	604
ušteda #%	4241
uštedite #%	4241
używasz adblocka	3673
używasz programu do blokowania reklam	3673
už jsem ho vypnul	599
už jste hlasovali	577
už komentarus atsako jų autoriai	3101
už mám predplatné	4339
už mám předplatné	603
už mám předplatné, přihlásit se	495
už mám účet	603
už máte predplatné? prihláste sa	4267
už máte předplatné	603
už máte účet	4267
už máte účet? prihláste sa	4267
už podporujem	4278
už podporuji	491
už sledujete	622
už ste hlasovali	4320
uždaryti	3103
uždaryti galeriją	3149
uždaryti reklamą	3104
uživatelské jméno	604
uživatelské jméno nebo e-mail	603
uživo	4232
užpildykite apklausą	3102
užsakomasis straipsnis	3104
užsakomasis turinys	87	3104
užsisakyti knygą	3133
užsisakyti prenumeratą	3095
""", 'v': """
v košarico	4423
v tem članku	4443
v tomto článku	610
v živo	4429
vaata kõiki	1715
vaata kõiki tellija soodustusi	1661
vaata lähemalt	1668
vaba töökoht	1668
vad tycker du? rösta här	4503
vai kopsavilkums bija noderīgs	3170
vai raksts bija noderīgs	3170
vai tas bija noderīgi	3218
vai vēlaties saņemt paziņojumus	3208
vain jäsenille	1949
vain välttämättömät	1930
vain välttämättömät evästeet	1930
vairāk no autora	3216
vairāk par tēmu	3166
vairāk rakstu	3216
vaizdo grotuvas įkeliamas	3137
vaizdo įrašas	3102
vaizdo įrašas nebepasiekiamas	3137
vaizdo įrašas nepasiekiamas	3137
vaizdo įrašas nepasiekiamas jūsų šalyje	3137
vaizdo įrašo paleisti negalima	3137
vaizdo įrašą rasite čia	3102
valami elromlott. próbáld újra	2507
valami hiba történt. próbálja újra	2507
valgfrit beløb	747
valgfritt beløp	3532
van egy jó sztorija	2514
van egy jó témája	2514
van már előfizetése	2504
van már fiókja	2406
van már fiókod	2504
van már fiókom	2504
vanjski sadržaj	4229
var artikeln till hjälp	4494
var det här till hjälp	4503
var det til hjælp	763
var detta till hjälp	4590
var dette en hjælp	763
var resuméet nyttigt	666
var sammanfattningen till hjälp	4494
varbūt vēlāk	3209
varför ser jag den här annonsen	4597
varför visas den här annonsen	4597
vari atteikties jebkurā laikā	3164
varje bidrag hjälper	4575
varje bidrag räknas	4575
varje krona hjälper	4575
varje krona räknas	4575
vasta küsitlusele	1668
vastaa kyselyyn tästä	1876
vaš e-mail	4243
vaš e-naslov	4440
vaš e-poštni naslov	4440
vaš glas je bil oddan	4420
vaš glas je uračunat	4224
vaš glas je zabeležen	4224	4420
vaš glas je zabilježen	4224
vaš komentar	4173
vaš mejl	4243
vaša e-mail adresa	4243
vaša e-mailová adresa	4342
vaša poruka	4244
vaša poruka je poslana	4243
vaša poruka je poslata	4243
vaša správa	4343
vaše e-mailová adresa	607
vaše ime	4244	4441
vaše jméno	608
vaše meno	4343
vaše soukromí je pro nás důležité	515
vaše sporočilo	4441
vaše sporočilo je poslano	4440
vaše zpráva	608
veckans fråga	4551
vecākie vispirms	3219
vedno prikaži	4425
vegyél jegyet	2480
veja esta publicação no instagram	3781
veja também	3757
veja todas as opções de assinatura	3805
velg beløp	3532
velikost písma	65
veličina fonta	4257
veličina slova	4257
veličina teksta	65
velocidad de reproducción	1594
velocidade de reprodução	3818
velocitat de reproducció	452
velocità di riproduzione	2760
venujte nám # %	4336
ver # comentários	3796
ver biografía	1550
ver comentários	3749
ver conteúdo	3822
ver conteúdo externo	3781
ver dossiê	3840
ver esta publicación en instagram	1554
ver esta publicação	3860
ver esta publicação no instagram	3781
ver fotogalería	1615
ver galería	1532
ver galería de fotos	1615
ver imágenes	1643
ver la galería	1615
ver mais notícias	3840
ver más	1532
ver más artículos	1618
ver más artículos del autor	1550
ver más fotos	1528
ver más noticias	1584
ver más vídeos	1615
ver oferta de suscripción	1640
ver opciones de suscripción	1640
ver preço	3816
ver publicação	3747
ver suscripción	1640
ver también	1526
ver também	3757
ver todas as notícias	3840
ver todas las opciones de suscripción	1580
ver todos los artículos	1615
ver todos los vídeos	1615
ver todos os vídeos	3840
ver traducción	1533
ver tradução	3763
ver transcripción	1594
ver transcrição	3818
ver vídeo	1532
vergrößern	839	977
verificați adresa de email	3974
verifică-ți emailul	3974
verifică-ți inboxul	3974
verlagssonderveröffentlichung	902
versandkosten können anfallen	953
vertrag kündigen	820
verträge hier kündigen	820
verwandte beiträge	832
ves a la pàgina de donacions	464
ves algún error? comunícalo	1570
veure aquesta publicació a instagram	424
vezetéknév	2508
vezi această postare pe instagram	3917
vezi conținutul	3958
vezi mai multe știri	3940
vezi prețul	3952
vezi răspunsurile	3946
vezi toate știrile	3978
vezi și	3904
već imam nalog	4240
već imam račun	4240
već imate nalog	4163
već imate pretplatu	4163
već imate račun	4163
već podržavam	4178
već pratite	4255
već pratite ovu temu	4255
već sam pretplatnik	4240
već ste glasali	4224
već ste glasovali	4224
već ste pretplatnik	4163
več iz rubrike	4371
več novic iz regije	4371
več o tem	4371
več o temi	4371
več člankov	4443
več člankov avtorja	4443
veľkosť písma	65
veľkosť textu	4356
vi kan inte visa det här innehållet	4562
viac k téme	4271
viac si o tom prečítate tu	4271
viac článkov	4345
videa ni mogoče predvajati	4428
video atskaņotājs tiek ielādēts	3205
video ei ole enää saatavilla	1933
video ei ole käytettävissä	1933
video ikke tilgængelig	737
video již není k dispozici	589
video không khả dụng	5037
video không tồn tại	5037
video mevcut değil	4758
video nav pieejams jūsu valstī	3205
video nelze přehrát	589
video není dostupné	589
video není dostupné ve vaší zemi	589
video není k dispozici	589
video nevar atskaņot	3205
video ni na voljo v vaši državi	4428
video nicht verfügbar	959
video nie je dostupné	4329
video nie je dostupné vo vašej krajine	4329
video nie je k dispozícii	4329
video nije dostupan u vašoj državi	4231
video nije dostupan u vašoj zemlji	4231
video nije moguće reproducirati	4231
video này không còn tồn tại	5037
video này không khả dụng	5037
video oynatici yükleniyor	4758
video sa nedá prehrať	4329
video sa nepodarilo načítať	4329
video se ne može reprodukovati	4231
video se nepodařilo načíst	589
video tiếp theo	5071
video trước	5071
video už není k dispozici	589
video už nie je dostupné	4329
video už nie je k dispozícii	4329
video više nije dostupan	4231
video yüklenemedi	4799
video yüklenirken hata oluştu	4799
video yükleniyor	4758
videoafspilleren indlæses	737
videoclipul următor	3994
videoen er ikke længere tilgængelig	737
videoen er ikke tilgængelig	737
videoen er ikke tilgængelig i dit land	737
videomängija laadimine	1704
videon voi katsoa jutun yläosasta	1876
videon är inte längre tillgänglig	4565
videon är inte tillgänglig	4565
videoyu izlemek için tiklayin	4698
videoyu yükle	4761
videó	2427
videó betöltése	2483
videó betöltése folyamatban	2491
videó lejátszása	2491
videó megtekintése	2491
videók	2427
videólejátszó betöltése	2491
videónkat itt nézheti meg	2429
vidéo	2041
vidéo indisponible	2104
vidéo non disponible	2104
vidéo précédente	2144
vidéo suivante	2144
vidéo à la une	2144
vielen dank für deine nachricht	973
vielen dank für deine stimme	949
vielen dank für ihr feedback	881
vielen dank für ihre anmeldung	795
vielen dank für ihre nachricht	973
vielen dank für ihre stimme	949
vielen dank für ihre teilnahme	91
vielleicht später	780
vienkartinė auka	3143
vienkartinė parama	3144
vienmēr atļaut	3203
vienmēr rādīt	3203
vienreizējs ziedojums	3211
viestisi on lähetetty	1951
vil du få varsler	3526
vilkår	661	3445
vill du få notiser	4568
vill du få pushnotiser	4568
vipps et beløp	3418
virheellinen sähköpostiosoite	1951
vis bildet i full størrelse	3460
vis færre	677	3459
vis i fuld skærm	756
vis oversættelse	679
vis større bilde	3460
vis større billede	678
visa bilden i helskärm	4503
visa färre	4503
visa i helskärm	4583
visa inlägg från facebook	4503
visa inlägg från instagram	4503
visa innehåll	4488
visa innehållet	4562
visa lösenord	4577
visa och godkänn	4562
visa översättning	4504
visas tiesības paturētas	3224
visi komentāri	3219
vissza a címlapra	2510
vissza a főoldalra	2510
vissza a tetejére	2429
vissza az oldal tetejére	2510
visszajelzés	2423
visszajelzés küldése	2517
viteză de redare	3954
vizitează magazinul	3952
više o temi	4170
više od autora	4246
više vijesti iz regije	4170
više članaka	4246
više članaka autora	4246
viết bình luận	4986	5007
viết bình luận của bạn	5030
viết trả lời	5030
vlastná suma	4336
vlastní částka	600
vložený obsah	586
vložit do košíku	583
vložit komentář	620
vložiť do košíka	4324
vložiť komentár	4353
vnesite e-poštni naslov	4440
vnesite veljaven e-poštni naslov	4440
voce generată de ai	3954
você concorda? vote	3796
você está seguindo este tema	3871
você já está inscrito	3867
você já segue este tema	3848
você já votou	3810
você pode gostar	3757
você pode se interessar	3757
você segue este autor	3871
você também pode gostar	3757
voir le détail	2042
voir les détails	2042
voir les réponses	2096
voir les résultats	91	2042
voir les résultats du sondage	2075
voir tous les thèmes	2039
voir toute l'actualité	2123
voir toutes les vidéos	2123
voix générée par ia	2144
voltar ao início	3840
voltar atrás	3763
voltar à página inicial	3840
volver al índice	1643
volver atrás	1533
von einer künstlichen stimme vorgelesen	959
von ki übersetzt	983
vorgelesen von einer künstlichen stimme	959
vos réactions	2031
votează	91
votează în sondaj	3946
votează în sondajul nostru	3920
votre avis nous intéresse	2075
votre demande a bien été envoyée	2151
votre demande a été envoyée	2151
votre message a bien été envoyé	2119
votre nom et prénom	2151
votre prénom	2120
votre soutien fait la différence	2148
votre vote a bien été pris en compte	2096
votre vote a été enregistré	2096
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3946
votul tău a fost înregistrat	3946
vous aimerez peut-être	2037
vous avez déjà un compte	1989
vous avez déjà un compte ? connectez-vous	1989
vous avez déjà un compte ? identifiez-vous	1989
vous avez déjà voté	2096
vous bloquez nos publicités	2147
vous n'êtes pas abonné	2117
vous n'êtes pas encore inscrit	2117
vous n'êtes pas inscrit	2117
vous possédez déjà un compte	1989
vous pourriez être intéressé	2037
vous suivez ce thème	2155
vous suivez déjà ce sujet	2132
vous suivez déjà ce thème	2132
vous suivez déjà cet auteur	2132
vous êtes bien inscrit	2151
vous êtes déjà inscrit	2151
vous êtes inscrit	2151
vprašanje dneva	4420
vreau să donez	3969
vreau să primesc newsletterul	3932
vreau să susțin	3969
vsak evro šteje	4435
vsak petek. brezplačno. brez spama	4440
vsak prispevek šteje	4435
vsaka donacija šteje	4435
vsebina je avtorsko zaščitena	4447
vsebina sporočila	4370
vsebine naših partnerjev	4455
vsebine ni mogoče prikazati	4425
vsi članki	4443
vsi članki avtorice	4443
vsi članki avtorja	4443
vstúpiť do diskusie	4274
vstúpiť do galérie	4345
vui lòng kiểm tra email	5053
vui lòng nhập bình luận	5068
vui lòng nhập email	5053
vui lòng nhập email hợp lệ	5053
vui lòng nhập họ tên	5053
vyberte si predplatné	4339
vyberte si předplatné	603
vyberte částku	600
vybrat předplatné	603
vybrať	4340
vybrať predplatné	4339
vygenerované ai	4351
vygenerované pomocou ai	4351
vygenerováno ai	618
vygenerováno pomocí ai	618
vyplňte toto pole	607
vypnite blokovanie reklám	4334
vypnite prosím adblock	4334
vypnite, prosím, adblock	4334
vypnúť zvuk	4329
vypněte prosím adblock	597
vypněte si adblock	597
vypočuť si článok	4329
vypočuť článok	4329
vyskytla sa chyba. skúste to znova	4342
vyskúšajte si kvíz	4320
vytisknout článek	504
vytlačiť	4274
vytlačiť recept	61
vytlačiť článok	4274
vytvorené ai	4351
vytvorené pomocou ai	4351
vytvorené umelou inteligenciou	4351
vytvořeno ai	618
vytvořeno pomocí ai	618
vytvořeno umělou inteligencí	618
vytvořila ai	618
vytvořit účet	494
vyzkoušejte si kvíz	577
vyzkoušet	494
vyčerpali ste limit článkov	4339
vágólapra másolva	2523
válassz csomagot	2504
válassz előfizetést	2504
válassz összeget	2501
válasszon csomagot	2504
válasszon előfizetést	2504
válasszon összeget	2501
válasz	2423	2519
válaszok elrejtése	2518
válaszok megjelenítése	2518
válaszolok	2519
választom	2505
választás mentése	2483
vásárlás a webshopban	2418
váš e-mail	500
váš email	607
váš hlas bol započítaný	4320
váš hlas bol zaznamenaný	4320
váš hlas byl započítán	577
váš hlas byl zaznamenán	577
väiksem tekst	1720
väline sisu	1679
välj	4578
välj abonnemang	4577
välj belopp	4575
välj din prenumeration	4577
välj ditt abonnemang	4577
välj erbjudande	4577
välj prenumeration	4577
välj som föredragen källa	4594
vänligen stäng av annonsblockeraren	4571
värsked uudised	1663
vælg	751
vælg abonnement	750
vælg beløb	747
vælg dit abonnement	750
vælg som foretrukken kilde	767
vælg tilbud	750
vérifiez votre boîte de réception	2119
vérifiez votre boîte mail	2119
vés a la recepta	61
více	520
více k tématu	520
více o tématu	520
více si o tom přečtete zde	520
více článků	610
vídeo anterior	1635	3861
vídeo destacado	1635
vídeo indisponível	3818
vídeo no disponible	452	1594
vídeo não disponível	3818
vídeo seguinte	3861
vídeo siguiente	1635
vídeos	1526	3757
võib-olla hiljem	1708
võid igal ajal loobuda	1713
võta nõusolek tagasi	1702
võta toimetusega ühendust	1716
výber redakcie	4271
výběr redakce	520
výhoda pre predplatiteľov	4324
výhoda pro předplatitele	583
výhody pre predplatiteľov	4324
výhody pro předplatitele	583
výsledky	92
výsledky ankety	590
výsledky hlasovania	4330
výsledky hlasování	590
vēl nav konta	3212
vēl neesi abonents	3212
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
všetky komentáre	4353
všetky články	4345
všetky články autora	4345
všetky články autorky	4345
všeč mi je	4451
vždy povolit	587
vždy povoliť	4327
vždy zobrazovat	586
vždy zobrazovať	4326
về trang chủ	5057
về tác giả	5058
về đầu trang	4990
""", 'w': """
w każdy piątek. za darmo. bez spamu	3684
warto przeczytać	3602
was können wir besser machen	881
wczytaj treść	3665
wczytaj więcej	3687
webshopunkból	2480
webáruház	2417
weiterblättern	977
weitere beiträge	832
werbung schließen	989
werbung überspringen	815
weź udział w dyskusji	3652
whatsapp'ta paylaş	4683
whatsapp'tan paylaş	4788
whatsappで読む	2889
wiadomość	3685
wiadomość została wysłana	3684
wideo jest niedostępne	3668
wideo niedostępne	3668
widzisz błąd	3691
wie gefällt ihnen dieser artikel	881
wie wir unsere quellen schützen	980
wielkość czcionki	65
wielkość tekstu	3701
więcej	3602
więcej artykułów	3602
więcej informacji	3602
więcej na ten temat	3602
więcej o	3602
więcej od tego autora	3687
więcej tekstów autora	3687
więcej z	3602
wpisz kwotę	3678
wpisz swój e-mail	3572
wprowadź adres e-mail	3572
wpłata jednorazowa	3679
wpłata miesięczna	3679
wpłać	3566
wpłać jednorazowo	3678
wpłać teraz	3566
wróć do góry	3687
wróć na górę	3687
wróć na stronę główną	3687
wspieraj co miesiąc	3678
współpraca płatna	3703
współpraca reklamowa	3584
wszystkie # zdjęcia	3686
wszystkie # zdjęć	3686
wszystkie artykuły	3687
wszystkie artykuły autorki	3687
wszystkie zdjęcia	3686
wszystkie zdjęć	3686
wybierz kwotę	3678
wybierz ofertę	3681
wybierz prenumeratę	3681
wybierz subskrypcję	3681
wycofaj zgodę	3665
wykorzystałeś limit artykułów	3681
wykryliśmy adblocka	3673
wypełnij to pole	3684
wypisz się w dowolnym momencie	3684
wypróbuj	3569
wyraź zgodę	3588
wystąpił błąd	3685
wystąpił błąd. spróbuj ponownie	3684
wystąpił błąd. spróbuj ponownie później	3684
wyłącz adblocka	3673
wyłącz blokowanie reklam	3673
wyłącz dźwięk	3668
wyłącz reklamy	3703
wyłączyłam adblocka	3674
wyłączyłem adblocka	3673	3674
wyślij	91	3685
wyślij e-mailem	3580
wyślij komentarz	3697
wyślij mailem	3701
wyślij opinię	3695
wyślij wiadomość	3684
wyślij zdjęcia	3691
wyślij zgłoszenie anonimowo	3691
wyślij znajomemu	3580
wyświetl treść	3665
wählen	972
własna kwota	3678
włącz	3672
włącz dźwięk	3668
włącz javascript	3668
""", 'x': """
x'te paylaş	4683
xem bình luận	4986
xem bản ghi	5037
xem bản gốc	4991
xem bản đồ	4991
xem bộ ảnh	5057
xem chi tiết	4991
xem chuyên đề	5057
xem các bài viết của tác giả	5001
xem các câu trả lời	5030
xem các gói	5073
xem công thức	61
xem giá	5036
xem giá tốt nhất	5076
xem gói đăng ký	5073
xem kết quả	91	4991
xem lại	5038
xem nhiều	4987
xem nhiều nhất	4987
xem nhiều trong tuần	5023
xem nội dung	5041
xem sản phẩm	5076
xem thêm	4987	4990
xem thêm bài của tác giả	5001	5057
xem thêm bình luận	4986	5007
xem thêm tin	5057
xem thêm video	5057
xem thêm ảnh	5057
xem tiếp	4990
xem toàn bộ	4990
xem trên ứng dụng	5043
xem trả lời	5030
xem tất cả	4990
xem tất cả bài viết	5001
xem tất cả bình luận	5007	5030
xem tất cả ảnh	5057
xem ưu đãi	5036
xem ảnh cỡ lớn	5057
xem ảnh lớn	5057
xでシェア	2843
xでシェアする	2889
xでポスト	2843
xで共有	2943
xで表示	2947
xで見る	2947
x로 공유	3075
x에서 보기	3079
""", 'y': """
y tú qué opinas	1521
ya estás suscrito	1580
ya tengo suscripción	1484
ya tengo una suscripción	1484
ya tenés suscripción	1580
yahoo! japan idでログイン	2929
yahoo!ショッピングで見る	2911
yahoo!ショッピングで購入	2911
yanit gönder	4751
yanitlari gör	4751
yanitlari göster	4751
yapay zeka ile seslendirilmiştir	4758
yapay zeka ile özet	4698
yapay zeka ile özetle	4785
yapay zeka ile üretildi	4799
yapay zeka özeti	4698
yapay zekâ ile seslendirildi	4758
yapay zekâ ile üretildi	4799
yapay zekâ tarafindan seslendirildi	4758
yapay zekâ özeti	4785
yazara e-posta gönder	4782
yazara mesaj gönder	4782
yazarin diğer haberleri	4692
yazarin diğer yazilari	4692	4709
yazarin tüm yazilari	4692	4709
yazarin önceki yazilari	4709
yazinin devami aşağida	4734
yaziyi büyüt	4788
yaziyi küçült	4788
yeni oyunumuzu keşfet	4794
ymmärrän	1877
yorum gönder	4691
yorum yapmak için giriş yap	4751
yorumlar sadece abonelere açiktir	4793
yorumlari gör	4691
yorumu gönder	4751
yorumu şikayet et	4793
yorumu şikâyet et	4793
yorumunu gönder	4751
youtube-tartalom megjelenítése	2429
youtube-videó betöltése	2486
youtubeで見る	2947
youtubeで視聴	2947
youtube에서 보기	3079
yritä myöhemmin uudelleen	1951
yritä uudelleen	1951
yukari çik	4780
yz özeti	4698
yêu cầu của bạn đã được gửi	5074
""", 'z': """
z našeho e-shopu	583
z našeho obchodu	583
z nášho e-shopu	4324
z nášho obchodu	4324
z titulní strany	520
za naročnike	4437
zaakceptuj i pokaż	3665
zaboravili ste šifru	4240
zabranjeno prenošenje	4250
zabudnuté heslo	4267
zadajte platný e-mail	4342
zadejte platný e-mail	607
zadejte svůj e-mail	500
zadejte částku	600
zagłosuj	91
zahlungsart wählen	784
zainstaluj aplikację	3670
zakázat	596
zakázať	4333
zakúpiť licenciu	4349
zaloguj się	3569
zaloguj się przez apple	3681
zaloguj się przez facebooka	3681
zaloguj się przez google	3681
zaloguj się z google	3681
zamknij galerię	3687
zamknij reklamę	3703
zamów	3586
zamów książkę	3661
zamów teraz	3585
zapamatovat přihlášení	603
zapamatovat si mě	603
zapamiętaj mnie	3682
zapamätať si ma	4339
zapisz na później	3580
zapisz się	3572
zapisz się na newsletter	3572
zapisz wybór	3665
zapnout upozornění	593
zapnúť	4333
zapnúť notifikácie	4332
zapnúť titulky	4329
zapnúť upozornenia	4332
zapnúť zvuk	4329
zapomenuté heslo	494
zapomniałem hasła	3681
zapomniałeś hasła	3681
zapomněl jsem heslo	603
zapomněli jste heslo	603
započni kviz	4224
zarejestruj się	3569
zarezervovat místo	583
zarządzaj plikami cookies	3665
zarządzaj powiadomieniami	3671
zarządzaj zgodami	3588
zarządzaj zgodą	3665
zaten üye misiniz	4674
zauważyłeś błąd	3691
zavrieť galériu	4345
zavrieť reklamu	4358
zavřít	491
zavřít galerii	610
zavřít reklamu	626
začať kvíz	4320
začni kviz	4420
začít kvíz	577
załaduj film	3665
załaduj post	3665
załaduj treść	3665
załaduj wideo	3665
załaduj więcej	3605
załóż konto	3569
zaštita osobnih podataka	4186
zaštita privatnosti	4186
zašto vidim ovaj oglas	4259
zašto vidim ovu reklamu	4259
zbývající čas	590
zbývající čas #	589
zbývající čas -#	589
zdarma, každý pátek	501
zdieľajte tento text	4274
zdieľajte článok	4274
zdieľať	4274
zdieľať na facebooku	4274
zdieľať na whatsappe	4356
zdieľať článok	4274
zdjęcie # z #	3686
zdjęcie #/#	3686
zeskanuj kod i pobierz aplikację	3670
zeskanuj kod qr, aby pobrać aplikację	3670
zezwól	3672
zezwól i kontynuuj	3590
zezwól i pokaż	3590
zezwól na powiadomienia	3671
zezwól na reklamy	3677
zezwól raz	3665
zgadzam się	3588
zgadzam się na powiadomienia	3671
zgadzam się na wyświetlanie treści	3588
zgłoś	3596	3698
zgłoś błąd	3596
zgłoś komentarz	3697
zgłoś nadużycie	3697
zgłoś reklamę	3703
ziedot katru mēnesi	3211
ziņa ir nosūtīta	3214
ziņa tiek papildināta	3171
ziņo par kļūdu	3170
ziņot par komentāru	3219
ziņot par kļūdu	3170
zkontrolujte svoji e-mailovou schránku	607
zkontrolujte svou schránku	607
zkopírovat odkaz	504	505
zkopírovat odkaz na článek	504
zkopírováno	625
zkopírováno do schránky	624
zkuste to prosím později	607
zmeniť súhlas	4326
zmeniť veľkosť písma	4356
zmenšit písmo	624
zmenšiť písmo	4356
zmień rozmiar tekstu	3701
zmień ustawienia	3590
zmień ustawienia cookies	3590
zmień zgodę	3665
změnit nastavení	515
změnit nastavení cookies	515
změnit souhlas	586
změnit velikost písma	624
znajdź nas na facebooku	3581
znalazłeś błąd	3691
znalazłeś błąd w tekście	3691
značky	4271
znova naloži stran	4434
znova načítať stránku	4335
znovu načíst stránku	599
zobacz # zdjęcia	3686
zobacz # zdjęć	3686
zobacz cenę	3661
zobacz galerię	3605
zobacz mapę	3606
zobacz ofertę	3661
zobacz również	3602
zobacz szczegóły	3606
zobacz także	3602
zobacz także inne	3602
zobacz też	3602
zobacz więcej	3602
zobacz wszystkie # zdjęcia	3686
zobacz wszystkie # zdjęć	3686
zobacz wszystkie artykuły	3687
zobacz wszystkie zdjęcia	3686
zobacz wszystkie zdjęć	3686
zobacz zdjęcia	3686
zobacz zdjęć	3686
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
zobraziť # fotiek	4344
zobraziť # fotky	4344
zobraziť # fotografie	4344
zobraziť # fotografií	4344
zobraziť # odpovede	4353
zobraziť a prijať	4326
zobraziť cenu	4324
zobraziť diskusiu	4274
zobraziť fotiek	4344
zobraziť fotky	4344
zobraziť fotografie	4344
zobraziť fotografií	4344
zobraziť galériu	4345
zobraziť heslo	4339
zobraziť komentáre	4353
zobraziť menej	4272
zobraziť obsah	4285
zobraziť odpovede	4353
zobraziť ponuku	4324
zobraziť ponuky	4339
zobraziť popis	4345
zobraziť predplatné	4339
zobraziť prepis	4329
zobraziť titulky	4329
zobraziť viac	4272
zobraziť výsledky	91	4320
zobraziť všetko	4272
zobraziť všetky # fotiek	4344
zobraziť všetky # fotky	4344
zobraziť všetky # fotografie	4344
zobraziť všetky # fotografií	4344
zobraziť všetky fotiek	4344
zobraziť všetky fotky	4344
zobraziť všetky fotografie	4344
zobraziť všetky fotografií	4344
zobraziť všetky články	4345
zobraziť všetkých # fotiek	4344
zobraziť všetkých # fotky	4344
zobraziť všetkých # fotografie	4344
zobraziť všetkých # fotografií	4344
zobraziť všetkých fotiek	4344
zobraziť všetkých fotky	4344
zobraziť všetkých fotografie	4344
zobraziť všetkých fotografií	4344
zoradiť podľa	4353
zostań patronem	3566
zostań patronką	3678
zostať prihlásený	4339
zostávajúci čas	4330
zostávajúci čas #	4329
zostávajúci čas -#	4329
zpráva	608
zpráva byla odeslána	607
zpráva pro příjemce: dar	600
zpět na hlavní stránku	610
zpět na začátek	610
zpět nahoru	522
zrušit můžete kdykoli	603
zrušit můžete kdykoliv	603
zrušiť môžete kedykoľvek	4339
zu meine themen hinzufügen	987
zu meinen themen hinzufügen	987
zum rätsel	949
zum vollständigen artikel	976
zur großansicht	976
zur leseliste hinzufügen	922
zur merkliste hinzufügen	808
zur übersicht	835
zurück	826
zurück nach oben	835	976
zurück zum anfang	984
zurück zur startseite	976
zurück zur übersicht	976
zvoliť	4340
zvolte předplatné	603
zvolte částku	600
zvoľte predplatné	4339
zvoľte sumu	4336
zväčšiť	4330
zväčšiť foto	4345
zväčšiť fotografiu	4345
zväčšiť písmo	4356
zväčšiť text	4356
zvětšit	522
zvětšit foto	610
zvětšit fotografii	610
zvětšit písmo	624
zvětšit text	624
zwiń	3605
zásady cookies	586
zásady ochrany osobných údajov	4326
získat licenci	615
získat předplatné	603
získať licenciu	4349
získať predplatné	4339
zůstat přihlášen	603
""", '£': """
£# at amazon	1418
""", '©': """
©ntb	3489
""", 'à': """
à découvrir	2037
à la une	2037
à lire	2037
à lire aussi	2037
à lire dans ce dossier	2037
à lire dans la même rubrique	2037
à lire ensuite	2037
à lire également	2037
à ne pas manquer	2037
à voir	2037
à voir aussi	2037
à voir ensuite	2153
""", 'á': """
áno, chcem	4333
áno, prosím	4333
átirat	2492
átirat elolvasása	2491
átirat megjelenítése	2491
áudio gerado por ia	3783
áudio gerado por voz sintética	3783
""", 'ä': """
ähnliche artikel	832
ähnliche beiträge	832
ähnliche themen	832
äldst	4593
äldsta	4593
äldsta först	4592
älteste	986
älteste zuerst	985
älä missaa mitään	1852
älä salli	1939
älä seuraa	1965
ämne	4581
ämnen	4500
ämnen i artikeln	4500
ämnen i den här artikeln	4583
ändra cookie-inställningar	4491
ändra cookieinställningar	4491
ändra dina cookie-inställningar	4491
ändra dina cookieinställningar	4562
ändra inställningar	4491
ändra samtycke	4562
ändra textstorlek	4596
är du inte prenumerant	4577
är du redan prenumerant	4468
äänenvoimakkuus	1934
äänesi on laskettu	1918
äänesi on rekisteröity	1918
äänesi on tallennettu	1918
äänestyksen tulokset	1934
äänestys	92
äänestä	91	1924
äänestä nyt	91	1918
äänestä tästä	1876
ääni on tuotettu tekoälyllä	1933
ääni pois	1933
ääni päälle	1933
""", 'å': """
åbn	679
åbn appen	739
åbn billedgalleri	756
åbn galleri	756
åbn i app	739
åbn kort	679
åpne	3461
åpne appen	3525
åpne bildegalleri	3541
åpne faktaboks	3461
åpne galleri	3541
åpne i app	3525
åpne kart	3461
årlig	3536
årlig betaling	3536
årligt	751
årsvis	4578
årsvis betalning	4578
återkalla samtycke	4562
återstående tid	4566
återstående tid #	4565
återstående tid -#	4565
""", 'æ': """
ældste	766
ældste først	765
ændr dine cookieindstillinger	663
ændr dit samtykke	734
ændr indstillinger	663
ændr samtykke	734
ændr tekststørrelse	768
""", 'ç': """
çengel bulmaca	4756
çerez ayarlari	4686
çerez ayarlarini yönet	4761
çerez politikasi	4686	4708
çerez tercihleri	4761
çerez tercihlerimi değiştir	4689
çerez tercihlerini değiştir	4689
çerez tercihlerini yönet	4761
çerezler	4686
çerezleri yönet	4798
çeviriyi göster	4699
çikiş yap	4674
çok okunanlar	4692
""", 'è': """
è gratis e ci vuole solo un minuto	2738
è stato utile	2752
""", 'é': """
é grátis e leva menos de um minuto	3800
é proibida a reprodução	3872
é proibida a reprodução do conteúdo	3872
écouter	2016
écouter (# min	2016
écouter le podcast	2041
écrire à la rédaction	2127
édition du jour	2037
élő	2492
élő közvetítésünk itt	2510
épingler	61
épingler la recette	61
értem	2431
értesítések	2497
értesítések engedélyezése	2494
értesítések kezelése	2494
értékeld a cikket	2517
értékeld a receptet	61
értékelje a cikket	2517
érvénytelen e-mail-cím	2507
étiquettes	2042
évente	2505
éves előfizetés	2505
éves fizetés	2505
éves számlázás	2505
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2498
így védjük a forrásainkat	2514
írd meg a véleményed	2423
írj a szerkesztőségnek	2514
írj hozzászólást	2518
írja meg véleményét	2423
írjon a szerkesztőségnek	2514
írjon hozzászólást	2518
írjon nekünk névtelenül	2514
""", 'î': """
îmi place	3947
în fiecare lună	3970
în parteneriat cu	3988
înainte # secunde	3954
înapoi # secunde	3954
înapoi la prima pagină	3978
înapoi la început	3999
înapoi sus	3906
încarcă conținutul	3958
încarcă mai multe	3906
încarcă mai multe comentarii	3946
încarcă postarea	3958
încarcă videoclipul	3958
închide	3884
închide fereastra	3999
închide galeria	3999
închide meniul	3999
înregistrare	3888
înregistrează-te	3888
înscrie-te acum	3924
înscrie-te la curs	3924
îți mulțumim pentru vot	3920
""", 'ô': """
ô chữ	5035
""", 'ö': """
öffnen	835
ön hirdetésblokkolót használ	2498
ön mit gondol? szavazzon	2429
önceki	4698
önceki fotoğraf	4806
önceki görsel	4806
önceki haber	4692
önceki video	4799
önceki yazi	4806
öne çikan haberler	4692
öne çikanlar	4692
önerilen haberler	4692
önerilenler	4692
öppna	4504
öppna appen	4567
öppna bildgalleri	4583
öppna galleri	4583
öppna karta	4504
összes	2429
összes cikk	2510
összes elfogadása	2484
összes elutasítása	2484
összes megtekintése	2510
översatt med ai	4590
özet faydali oldu mu	4691
""", 'ú': """
új hozzászólás	2423
última hora	1526
últimas	3757
últimas entradas	1526
últimas noticias	1526
últimas notícias	3757
últimas plazas	1561
últimes notícies	415
últimos artículos	1526
únete	1477
únete a la conversación	1519
única	1607	3832
účtované ročne	4339
účtováno ročně	603
""", 'ü': """
über google anmelden	971
über whatsapp senden	988
über whatsapp teilen	988
übersetzung anzeigen	839
überweisung	785
ücretsiz dene	4674
ücretsiz haber limitinize ulaştiniz	4774
ücretsiz kargo	4790
ücretsiz oku	4803
ücretsiz oyna	4754
ücretsiz üye ol	4674
ücretsiz üye olun	4674
ücretsiz, spam yok	4776
ühekordne annetus	1710
ürüne git	4810
ürünü gör	4810
ürünü incele	4757
üye girişi	4674
üye ol	4673	4674
üye olun	4674
üzenet	2508
üzenet küldése	2507
üzenetét elküldtük	2507
""", 'ý': """
ý kiến	4986
ý kiến bạn đọc	4986
ý kiến của bạn	4986	5007
""", 'ā': """
ārējais saturs	3181
""", 'č': """
častite nas kafom	4238
častite nas kavom	4238
častite nas s kavo	4435
čita sintetički glas	4231
čitaj bez oglasa	4259
čitaj u aplikaciji	4233
čitajte bez oglasa	4259
čitajte bez ograničenja	4240
čitajte u aplikaciji	4233
čitajte uz pretplatu	4240
članak je zaključan	4163
članak je zaštićen autorskim pravom	4250
članak se nastavlja ispod oglasa	4169
članak čita sintetički glas	4231
članek bere sintetični glas	4428
članek je avtorsko zaščiten	4447
članek je zaklenjen	4367
članek se nadaljuje pod oglasom	4370
članek se nadaljuje spodaj	4370
článek byl vytvořen automaticky	618
článek je chráněn autorským právem	615
článek namluvila umělá inteligence	589
článek pokračuje pod reklamou	508
článek čte syntetický hlas	589
články autora	610
článok bol vytvorený automaticky	4351
článok je chránený autorským právom	4349
článok číta syntetický hlas	4329
článok číta umelá inteligencia	4329
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
číta umelý hlas	4329
čítajte aj	4271
čítajte bez obmedzení	4339
čítajte najprv v aplikácii	4331
čítajte v aplikácii	4331
čítať bez reklám	4358
čítať celý článok	4345
čítať s predplatným	4339
čítať ďalej	4345
""", 'ď': """
ďakujeme za hlas	4320
ďakujeme za hlasovanie	4320
ďakujeme za odber	4342
ďakujeme za správu	4342
ďakujeme za vašu správu	4342
ďakujeme za váš hlas	91	4320
ďalšia fotografia	4345
ďalšia snímka	4345
ďalšia strana	4345
ďalšie foto	4345
ďalšie správy	4271
ďalšie video	4329
ďalšie články	19	4271
ďalšie články autora	4345
ďalší článok	4345
""", 'đ': """
đang theo dõi	5062
đang tải	5037
đang tải trình phát	5037
đang tải video	5037
điều khoản sử dụng	4985
điều khoản sử dụng | chính sách bảo mật	4985
đáng chú ý	4987
đã có tài khoản	4969
đã hiểu	4991
đã sao chép	4975
đã sao chép liên kết	5022
đã xảy ra lỗi	5053
đã đóng bình luận	5030
đóng	4965
đóng cửa sổ	5075
đóng góp	4966
đóng góp hàng tháng	5049
đóng góp một lần	5049
đóng góp ngay	4968
đóng menu	5075
đăng ký	4969
đăng ký của bạn đã được xác nhận	5074
đăng ký ngay	4969
đăng ký nhận thông báo	5044
đăng ký thành công	5053
đăng ký để đọc tiếp	5073
đăng nhập	4969
đăng nhập / đăng ký	4969
đăng nhập bằng apple	5051
đăng nhập bằng facebook	5051
đăng nhập bằng google	5051
đăng nhập với facebook	5051
đăng nhập với google	5051
đăng nhập để bình luận	5030
đăng nhập để đọc tiếp	5073
đăng xuất	4969
đường dây nóng	5058
được quan tâm	5023
được tài trợ	4980
được tạo bởi ai	5071
đặt báo	4969
đặt hàng ngay	5076
đặt mua ngay	5036
đặt vé ngay	5036
đến công thức	61
đến trang quyên góp	5049
đến trang ủng hộ	5049
đề xuất	4987
đề xuất bởi taboola	5026
để lại bình luận	5006	5007
để lại một bình luận	5006	5007
để sau	4965
địa chỉ email của bạn	5074
đọc bài gốc	5075
đọc bài tiếp theo	5075
đọc miễn phí	5073
đọc nhiều	4987
đọc nhiều nhất	4987
đọc sau	5022
đọc thêm	4987	4990
đọc tiếp	4990
đọc tiếp về chủ đề này	5023
đọc toàn bộ bài viết	5057
đọc trên ứng dụng	5043
đồng ý	4984
đồng ý và tiếp tục	5041
đừng bỏ lỡ	4987
""", 'į': """
į el. parduotuvę	3133
į pradinį puslapį	3149
į viršų	3102
įdėti į krepšelį	3133
įgarsinta dirbtinio intelekto	3137
įjungti garsą	3137
įjungti pranešimus	3140
įkelti daugiau	3149
įkelti turinį	3135
įkelti įrašą	3135
įveskite el. pašto adresą	3147
įveskite galiojantį el. pašto adresą	3147
įveskite savo el. pašto adresą	3120
įveskite sumą	3143
įvyko klaida. bandykite dar kartą	3147
įvyko klaida. bandykite vėliau	3147
""", 'ľ': """
ľubovoľná suma	4336
""", 'ł': """
ładowanie odtwarzacza	3668
ładowanie wideo	3668
""", 'ř': """
řadit podle	620
řazení	621
""", 'ś': """
śledź nas	3581
""", 'ş': """
şifremi unuttum	4674
şifrenizi mi unuttunuz	4774
şikayet et	4752
şikâyet et	4752
şimdi değil	4672
şimdi satin al	4810
şurada paylaş	4683
""", 'š': """
šajā rakstā	3216
še nimate računa	4437
še niste naročnik	4437
šiame straipsnyje	3149
šifra	4241
šio turinio parodyti negalime	3135
šio turinio rodyti negalima	3135
šis laukas privalomas	3147
šis lauks ir obligāts	3214
šis raksts ir slēgts	3212
šis saturs nav pieejams	3203
šis straipsnis užrakintas	3145
šis turinys nepasiekiamas	3135
šis vaizdo įrašas nebepasiekiamas	3137
šis vaizdo įrašas nepasiekiamas	3137
šis video nav pieejams	3205
šis video vairs nav pieejams	3205
šo saturu nevar parādīt	3203
šrifto dydis	3154
štampaj	4173
štítky	520
""", 'ž': """
žaisti dabar	3131
že imam račun	4437
že imate račun	4367
že naročnik	4367
že podpiram	4378
že sledite	4452
želite li da primate obaveštenja	4234
želite li primati obavijesti	4234
želite prejemati obvestila	4431
želite prejemati potisna obvestila	4431
želiš primati obavijesti	4234
žiadny spam	4342
žinutė išsiųsta	3147
živě	590
žiūrėkite nuotraukas	3102
žiūrėkite vaizdo įrašą	3102
žiūrėti galeriją	3102
žiūrėti kainą	3133
žiūrėti komentarus	3152
žiūrėti pasiūlymą	3133
žiūrėti planus	3145
žiūrėti rezultatus	91	3131
žiūrėti visus	3149
žymos	3138
žádný spam	607
""", 'ư': """
ưu đãi cho bạn đọc	5036
ưu đãi cho độc giả	5036
ưu đãi tốt nhất	5052
""", 'ș': """
știrea anterioară	3978
știrea următoare	3978
știri pe aceeași temă	3940
știri recomandate	3904
știri similare	3904
știrile zilei	3904
""", 'ț': """
ți-a fost util	3946
ți-a fost util acest articol	3920
ți-a fost util acest rezumat	3920
ți-ai uitat parola	3937
ți-ar putea plăcea și	3940
ține-mă minte	3973
""", 'ά': """
άκουσε το άρθρο	1088
άλλες ειδήσεις	19
άλλο ποσό	1105
άνοιγμα	1019
άνοιγμα εφαρμογής	1095
άνοιγμα στην εφαρμογή	1095
άνοιγμα χάρτη	1019
""", 'έ': """
έξοδος από πλήρη οθόνη	1088
έχετε ήδη λογαριασμό	1001
έχετε ήδη ψηφίσει	1080
έχω ήδη λογαριασμό	1108
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1110
έχω λογαριασμό	1108
""", 'ή': """
ήταν χρήσιμο	1080
""", 'ί': """
ίσως αργότερα	997
ίσως σας ενδιαφέρει	1015
""", 'α': """
αγορά από amazon	1086
αγορά από το amazon	1086
αγορά βιβλίου	1086
αγορά εισιτηρίων	1086
αγοράστε εισιτήρια	1086
αγοράστε εισιτήριο	1086
αγοράστε το βιβλίο	1086
αγοράστε τώρα	1142
ακολουθήστε μας	1120
ακολουθήστε το θέμα	1120
ακολουθήστε τον αρθρογράφο	1141
ακολουθήστε τον συντάκτη	1120
ακολουθείτε ήδη αυτό το θέμα	1120
ακολουθείτε ήδη αυτόν τον συντάκτη	1141
ακολούθησε	1121
ακούστε	1006
ακούστε το άρθρο	1006
ακυρώνετε όποτε θέλετε	1108
ακύρωση οποιαδήποτε στιγμή	1108
αλλαγή προτιμήσεων cookies	1012
αλλαγή ρυθμίσεων απορρήτου	1012
ανάκληση συγκατάθεσης	1092
αναζήτηση	1018
ανανέωση σελίδας	1102
ανανέωση συνδρομής	1137
ανανέωση της σελίδας	1102
αναπαραγωγή βίντεο	1088
αναφέρετε λάθος	1128
αναφέρετε το σχόλιο	1128
αναφορά	1081
αναφορά λάθους	1014
αναφορά σχολίου	1128
αντιγραφή	1124
αντιγραφή link	1006
αντιγραφή συνδέσμου	1006
αντιγραφή συνδέσμου άρθρου	1006
απάντηση	1014
απενεργοποίησα τον ad blocker	1102
απενεργοποιήστε το για να συνεχίσετε	1102
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1137
αποδέχομαι	1013	1023
αποδέχομαι τους όρους χρήσης	1110
αποδοχή	1013	1023
αποδοχή ειδοποιήσεων	1100
αποδοχή και συνέχεια	1092
αποδοχή όλων	1013	1023
αποδοχή όλων των cookies	1132
αποδοχη	1013
αποδοχη ολων	1013
αποθήκευση	1006
αποθήκευση άρθρου	1143
αποθήκευση επιλογών	1092
αποθήκευση προτιμήσεων	1092
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1006
αποκλεισμός	1098
αποκλειστικά για συνδρομητές	1108
αποκτήστε το τώρα	1142
απομαγνητοφώνηση	1089
απομνημόνευση	1109
απορριψη	1013
αποστολή	1111
αποστολή με email	1006
αποστολή σχολίου	1080
αποσύνδεση	1001
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1081
αποτελέσματα ψηφοφορίας	1081
αποτυχία φόρτωσης βίντεο	1133
απόκρυψη	1019
απόκρυψη απαντήσεων	1080
απόρριψη	1013	1023
απόρριψη όλων	1013	1023
απόρριψη όλων των cookies	1132
αργότερα	997	1100
αρχική	1018
αρχική σελίδα	1114
αυτό το άρθρο είναι κλειδωμένο	1108
αυτό το βίντεο δεν είναι διαθέσιμο	1088
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1088
αυτό το πεδίο είναι υποχρεωτικό	1110
αυτόματη αναπαραγωγή	1089
αυτόματη μετάφραση	1089
αφήγηση με συνθετική φωνή	1088
αφήστε ένα σχόλιο	1080
αφήστε σχόλιο	1014
αφήστε το σχόλιό σας	1080
""", 'β': """
βίντεο	1015
βαθμολογήστε το άρθρο	1014
βρήκατε κάποιο λάθος	1116
βρήκατε λάθος	1116
""", 'γ': """
γίνε συνδρομητής	1001
γίνε υποστηρικτής	1105
γίνετε μέλος	998
γίνετε συνδρομητής	1001
γίνετε υποστηρικτές	1105
γράψτε σχόλιο	1014
γράψτε το email σας	1138
γράψτε το σχόλιό σας	1128
""", 'δ': """
δείτε ακόμη	1140
δείτε και	1015
δείτε ξανά	1133
δείτε περισσότερα	1018
δείτε τα αποτελέσματα	91	1019	1040
δείτε τα πακέτα	1137
δείτε τα πακέτα συνδρομών	1137
δείτε τα σχόλια	1014
δείτε τα όλα	1140
δείτε τη συλλογή	1114
δείτε τη συνταγή	61
δείτε την προσφορά	1086
δείτε τις απαντήσεις	1080
δείτε τις προσφορές	1137
δείτε τις φωτογραφίες	1114
δείτε το αφιέρωμα	1114
δείτε το προφίλ	1116
δείτε το προϊόν	1142
δείτε το στο amazon	1086
δείτε το φωτορεπορτάζ	1114
δείτε φωτογραφίες	1114
δείτε όλα	1018
δείτε όλα τα άρθρα	1114
δείτε όλα τα βίντεο	1114
δείτε όλα τα παιχνίδια	1083
δείτε όλα τα σχόλια	1038
δείτε όλες τις ειδήσεις	1114
δείτε όλες τις προσφορές	1086
δείτε όλες τις φωτογραφίες	1114
δεν έχετε λογαριασμό	1108
δεν αποδέχομαι	1013
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1088
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1092
δεν είστε ακόμη συνδρομητής	1108
δεν είστε συνδρομητής	1108
δεν μου αρέσει	1081
δεν ξέρω	1081
δεν ξέρω / δεν απαντώ	1081
δες περισσότερα	1140
δημιουργήθηκε με ai	1133
δημιουργήθηκε με τεχνητή νοημοσύνη	1133
δημιουργία λογαριασμού	1001
δημοσίευση σχολίου	1080
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1040
δημοφιλέστερα	1015
δημοφιλέστερο	1109
δημοφιλή	1015
δημοφιλή άρθρα	1015
διάρκεια	1089
διαβάζεται από συνθετική φωνή	1088
διαβάστε ακόμα	1015
διαβάστε ακόμη	1015
διαβάστε αργότερα	1143
διαβάστε δωρεάν	1137
διαβάστε επίσης	1015
διαβάστε επίσης στο	1015
διαβάστε και	1015
διαβάστε ολόκληρο το άρθρο	1114
διαβάστε περισσότερα	1015	1018
διαβάστε στην εφαρμογή	1095
διαβάστε το στην εφαρμογή	1095
διαβάστε όλο το άρθρο	1114
διαθέσιμη στο app store	1095
διαθέσιμο στο app store	1095
διαφήμιση	1009	1031
διαφημίσεις	1009
διαφημιση	1009
διαφημιστείτε	1031
διαφημιστικό περιεχόμενο	87	1009
διαφημιστικός χώρος	1060
διαφωνω	1013
διαφωνώ	1013
διαχείριση cookies	1092
διαχείριση επιλογών	1013	1092
διαχείριση προτιμήσεων	1132
διαχείριση συγκατάθεσης	1092
δωρήστε	998
δωρίστε το άρθρο	1123
δωρεά	998
δωρεάν αποστολή	1125
δωρεάν, χωρίς spam	1110
""", 'ε': """
είσοδος	1001
είστε ήδη εγγεγραμμένος	1138
είστε ήδη συνδρομητής	1108
εγγραφή	1001
ειδήσεις σήμερα	1015
ειδήσεις τώρα	1015
ειδοποίηση για συντάκτη	1141
εισάγετε έγκυρο email	1110
εισάγετε το email σας	1138
εισαγάγετε το email σας	1138
εκτυπώστε το άρθρο	1006
εκτύπωση	1006
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1110
ελέγξτε το email σας	1110
ελεύθερη δωρεά	1136
ελεύθερο ποσό	1105
εμφάνιση ανάρτησης	1092
εμφάνιση απαντήσεων	1080
εμφάνιση λιγότερων	1114
εμφάνιση περιεχομένου	1092
εμφάνιση περισσότερων	1114
εμφάνιση πρωτοτύπου	1019
εμφάνιση υποτίτλων	1088
εμφάνιση όλων	1019
ενεργοποίηση	1097
ενεργοποίηση ειδοποιήσεων	1096
ενεργοποιήστε τις ειδοποιήσεις	1096
επαναφόρτωση σελίδας	1102
επικοινωνήστε μαζί μας	1116
επικοινωνήστε με τη σύνταξη	1116
επικοινωνήστε με τον συντάκτη	1116
επικοινωνία	1014	1031
επικοινωνία με τη σύνταξη	1116
επιλέξτε	1109
επιλέξτε πακέτο	1108
επιλέξτε ποσό	1136
επιλέξτε συνδρομή	1108
επιλέξτε τη συνδρομή σας	1108
επιλογές συντακτών	1015
επιλογή	1109
επισκεφθείτε το κατάστημα	1086
επιστροφή στην αρχική	1114
επιστροφή στην κορυφή	1018
επιτρέπεται	1097
επόμενη είδηση	1114
επόμενη εικόνα	1140
επόμενη φωτογραφία	1140
επόμενο	1018
επόμενο άρθρο	1015
επόμενο βίντεο	1133
επώνυμο	1111
ερώτηση της ημέρας	91
ετήσια	1106
ετήσια χρέωση	1109
ετικέτες	1015
ευχαριστούμε για τη στήριξή σας	1136
ευχαριστούμε για τη στήριξη	1136
ευχαριστούμε για την ψήφο σας	91	1080
ευχαριστούμε, το μήνυμά σας στάλθηκε	1110
εφάπαξ	1106
εφάπαξ δωρεά	1105
""", 'η': """
η δημοσκόπηση της εβδομάδας	1039
η διαφήμιση συνεχίζεται	1142
η δωρεά μου	1136
η εγγραφή ολοκληρώθηκε	1138
η εγγραφή σας ολοκληρώθηκε	1138
η ερώτηση της εβδομάδας	1039
η στήριξή σας κάνει τη διαφορά	1136
η συνέχεια μετά τη διαφήμιση	1060
η ψήφος σας	1039
η ψήφος σας καταχωρήθηκε	1080
η ψήφος σας καταχωρίστηκε	1080
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1096
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1096
θέμα	1139
θέματα	1015
θα θέλατε να λαμβάνετε ειδοποιήσεις	1096
""", 'κ': """
κάθε ευρώ μετράει	1105
κάθε μήνα	1106
κάθε συνεισφορά έχει αξία	1105
κάθε συνεισφορά μετράει	1105
κάνε το κουίζ	1083
κάντε δωρεά	998
κάντε μια δωρεά	998
κάντε το κουίζ	1083
κάντε το τεστ	1083
κάτι πήγε στραβά	1111
καλύτερη προσφορά	1109
κανόνες σχολιασμού	1014
κατάλαβα	1019
κατάργηση σίγασης	1088
κατάστημα	1125
κατεβάστε από το app store	1095
κατεβάστε από το google play	1095
κατεβάστε την εφαρμογή	1095
κατεβάστε το app	1095
κατεβάστε το επεισόδιο	1088
κατεβάστε το ηχητικό	1088
κατηγορίες	1015
κεράστε μας έναν καφέ	1105
κλείσιμο	997
κλείσιμο μενού	1140
κλείσιμο παραθύρου	1140
κλείστε θέση	1086
κοινοποίησε	1006
κοινοποίηση	1006
κοινοποίηση στο facebook	1006
κοινοποίηση στο twitter	1006
κοινοποίηση στο whatsapp	1123
κοινοποιήστε	1006
κοινοποιήστε το άρθρο	1006
κρυπτόλεξο	1085
κωδικοί έκπτωσης	1142
""", 'λ': """
λήψη ήχου	1088
λεπτομέρειες	1019
λιγότερα	1019
""", 'μ': """
μάθετε περισσότερα	1013
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1123
μέγεθος κειμένου	65
μήνυμα	1139
μαθετε περισσοτερα	1013
με την υποστήριξη	1009
με την υποστήριξη της	1125
με την υποστήριξη του	1125
μεγέθυνση	1019
μεγέθυνση εικόνας	1114
μεγαλύτερα γράμματα	1123
μενού	1018
μετάβαση στη σελίδα δωρεών	1105
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1017
μετάβαση στο περιεχόμενο	1017
μεταβείτε στο περιεχόμενο	1017
μη έγκυρη διεύθυνση email	1110
μη έγκυρο email	1110
μη διαθέσιμο βίντεο	1088
μη χάσετε	1015
μην το χάσεις	1015
μην χάσετε	1015
μηνιαία	1106
μηνιαία δωρεά	1105
μηνιαία συνεισφορά	1105
μηνιαία χρέωση	1109
μηνιαίως	1106
μικρότερα γράμματα	1123
μοιράσου το	1006
μοιράσου το άρθρο	1143
μοιραστείτε	1006
μοιραστείτε το	1006
μοιραστείτε το άρθρο	1006
μου αρέσει	1081
μπορεί να σας αρέσει	1015
μόνο για συνδρομητές	1001
""", 'ν': """
να επιτρέπεται	1098
να επιτρέπεται πάντα	1092
να επιτραπεί	1097
να με θυμάσαι	1108
ναι	1100
ναι θέλω	1098
ναι, θέλω	1097
ναι, φυσικά	1098
νεότερα	1081
νεότερα πρώτα	1081
""", 'ξ': """
ξέχασα τον κωδικό μου	1108
ξεκλειδώστε το άρθρο	1137
ξεχάσατε τον κωδικό	1001
ξεχάσατε τον κωδικό σας	1108
""", 'ο': """
ο λογαριασμός μου	1001
ο σύνδεσμος αντιγράφηκε	1006
οι απόψεις είναι προσωπικές	1033
οι απόψεις που εκφράζονται είναι προσωπικές	1033
οι απόψεις του άρθρου είναι προσωπικές	1033
οι συνεργάτες μας	1092
ονοματεπώνυμο	1111
""", 'π': """
πάντα να επιτρέπεται	1092
πάρτε μέρος στη δημοσκόπηση	1080
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1114
παίξε τώρα	1083
παίξε υπεύθυνα	1086
παίξτε δωρεάν	1083
παίξτε τώρα	1083
παίξτε υπεύθυνα	1086
παιχνίδια	1085
πακέτα συνδρομών	1137
παλαιότερα	1081
παράκαμψη προς το κυρίως περιεχόμενο	1017
παράλειψη	1089
παράλειψη διαφήμισης	1133
παρουσιάστηκε σφάλμα	1110
πατήστε για ήχο	1133
παύση βίντεο	1088
παύση παρακολούθησης	1120
πείτε μας τη γνώμη σας	1080
πείτε τη γνώμη σας	1080
περίληψη ai	1119
περίληψη με ai	1119
περιορισμένες θέσεις	1057
περιορισμένος αριθμός θέσεων	1057
περισσοτερες επιλογες	1013
περισσότερα	1015	1018
περισσότερα άρθρα	1015
περισσότερα άρθρα του συντάκτη	1114
περισσότερα σχόλια	1080
περισσότερες ειδήσεις	1015
περισσότερες επιλογές	1013	1124
πες τη γνώμη σου	1080
πλήρης οθόνη	1089
πληρωμή με paypal	1137
ποια είναι η γνώμη σας	1039
ποιοι είμαστε	1031
πολιτική cookies	1023	1031
πολιτική απορρήτου	1023	1031
πολιτική διορθώσεων	1116
προβολή περιεχομένου	1092
προηγούμενη είδηση	1114
προηγούμενη φωτογραφία	1140
προηγούμενο	1018
προηγούμενο άρθρο	1015
προηγούμενο βίντεο	1133
προνόμια συνδρομητών	1086
προσαρμογή	1013
προσθέστε σχόλιο	1038
προσθέστε το σχόλιό σας	1038
προσθήκη απάντησης	1128
προσθήκη στα θέματά μου	1141
προσθήκη στο καλάθι	1142
προσθήκη σχολίου	1014
προσθήκη ως προτιμώμενη πηγή	1120
προστασία προσωπικών δεδομένων	1023
προσφορά για αναγνώστες	1086
προσφορά για συνδρομητές	1086
προσωπικά δεδομένα	1031
προτείνουμε	1015
προτείνουμε επίσης	1015
προτεινόμενα	1015
προτεινόμενα από taboola	1060
προτιμήσεις cookies	1092
προτιμήσεις απορρήτου	1132
προωθητικό περιεχόμενο	1009
πρόσφατα άρθρα	1015
πώς να απενεργοποιήσετε τον ad blocker	1102
πώς να το απενεργοποιήσετε	1104
""", 'ρ': """
ροή	1015
ροή ειδήσεων	1015
ρυθμίσεις	1013
ρυθμίσεις cookie	1092
ρυθμίσεις cookies	1023
ρυθμίσεις απορρήτου	1092
ρυθμισεις	1013
""", 'σ': """
σίγαση	1089
σας βοήθησε αυτό το άρθρο	1080
σας φάνηκε χρήσιμο	1080
σε συνεργασία με	1125
σκανάρετε το qr code	1095
σταυρόλεξα	1085
σταυρόλεξο	1085
στείλε το σε φίλο	1006
στείλτε μας τις φωτογραφίες σας	1116
στηρίξτε μας	998
στηρίξτε μας στο patreon	1105
συμφωνω	1013
συμφωνώ	1023
συμφωνώ με την επεξεργασία των δεδομένων μου	1110
συμφωνώ με τους όρους χρήσης	1110
συνέχεια ανάγνωσης	1018
συνέχεια με apple	1108
συνέχεια με email	1137
συνέχεια με facebook	1108
συνέχεια με google	1108
συνέχεια στην ιστοσελίδα	1095
συνέχεια στο site	1095
συνέχεια στον browser	1095
συνδεθείτε	1001
συνδρομή	1001
συνδρομητές	1001
συνεχίζεται μετά τη διαφήμιση	1060
συνεχίστε την ανάγνωση	1140
σφάλμα φόρτωσης βίντεο	1133
σχετικά	1015
σχετικά άρθρα	1015
σχετικά θέματα	1015
σχετικά με εμάς	1031
σχετικά νέα	1015
σχετικές ειδήσεις	1015
σχετικό άρθρο	1015
σχολιάστε	1014
σχολιάστε το άρθρο	1014
σχόλια	1014
σχόλιο	1014
σύνδεση	1001
σύνδεση με apple	1108
σύνδεση με facebook	1108
σύνδεση με google	1108
σύνοψη με ai	1119
""", 'τ': """
τέλος διαφήμισης	1086
τέλος της διαφήμισης	1086
τέσταρε τις γνώσεις σου	1083
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1033
τα πιο δημοφιλή	1015
τα πιο δημοφιλή της ημέρας	1015
τα πιο διαβασμένα	1015
τα πιο πρόσφατα	1015
τα σχόλια είναι απενεργοποιημένα	1128
τα σχόλια είναι μόνο για συνδρομητές	1128
ταξινόμηση	1081
ταξινόμηση κατά	1081
ταυτότητα	1031
ταχύτητα αναπαραγωγής	1088
τελευταία άρθρα	1015
τελευταία νέα	1015
τελευταίες ειδήσεις	1015
τεστάρετε τις γνώσεις σας	1083
το email σας	1138
το email υπάρχει ήδη	1138
το άρθρο εκφράζει τις απόψεις του συντάκτη	1033
το άρθρο συνεχίζεται μετά τη διαφήμιση	1060
το άρθρο συνεχίζεται παρακάτω	1060
το αίτημά σας στάλθηκε	1138
το αίτημά σας υποβλήθηκε	1138
το απενεργοποίησα	1102
το βίντεο δεν είναι διαθέσιμο	1088
το βίντεο φορτώνει	1088
το κείμενο συνεχίζεται παρακάτω	1060
το μήνυμά σας	1138
το μήνυμά σας εστάλη	1110
το μήνυμά σας στάλθηκε	1110
το πεδίο είναι υποχρεωτικό	1110
το πιο δημοφιλές	1109
το σχόλιό σας	1038
το ψευδώνυμό σας	1128
το όνομά σας	1128
τρέχων χρόνος	1089
""", 'υ': """
υπενθύμιση αργότερα	997
υποβολή	91	1111
υποβολή σχολίου	1014
υπολειπόμενος χρόνος	1089
υποστηρίξτε μας	998
υποχρεωτικά πεδία	1110
υποχρεωτικό πεδίο	1110
υπότιτλοι	1089
""", 'φ': """
φόρτωση ανάρτησης	1092
φόρτωση βίντεο	1088
φόρτωση περιεχομένου	1092
φόρτωση περισσότερων	1018
φόρτωση περισσότερων σχολίων	1080
φόρτωση προγράμματος αναπαραγωγής	1088
""", 'χ': """
χαρίστε αυτό το άρθρο	1006
χορηγοί	1125
χορηγούμενο	1009
χορηγούμενο άρθρο	1009
χορηγούμενο περιεχόμενο	1009
χορηγούμενο περιεχόμενο από taboola	1060
χορηγούμενοι σύνδεσμοι	1060
χορηγός	1125
χρόνος που απομένει	1088
χωρίς spam	1110
""", 'ψ': """
ψήφισε	91	1081
ψηφίστε	91	1081
ψηφίστε στη δημοσκόπηση	1080
ψηφοφορία	92	1040
""", 'ό': """
όλα τα άρθρα του συντάκτη	1114
όλα τα βίντεο	1114
όλα τα νέα	1114
όλα τα παιχνίδια	1083
όλα τα σχόλια	1014
όλες οι ειδήσεις	1015
όνομα	1111
όροι σχολιασμού	1014
όροι χρήσης	1023	1031
όχι ευχαριστώ	997
όχι τώρα	997	1100
όχι, ευχαριστώ	997	1100
""", 'а': """
або	4936
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4122
автовідтворення	4924
автоматический перевод	4148
автоматическое воспроизведение	4122
автоматичне відтворення	4924
автоматичний переклад	4950
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4016
авторизоваться	4016
адрес электронной почты	4019
актуално	252
актуальне	4848
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4143
анонимный ящик	4143
анонімна пошта	4945
анонімна скринька	4945
архив	4046
аудиоверсия	4122
аудіоверсія	4924
""", 'б': """
бажаєте отримувати сповіщення	4927
банковская карта	4015
банковский перевод	4015
без спам	322
без спама	4136
без спаму	4938
безкоштовна доставка	4919
безкоштовно. без спаму	4938
безопасный платеж	4014
безплатна доставка	306
бесплатная доставка	4117
бесплатно. без спама	4136
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4126
блокувати	4928
больше	4046
больше материалов по теме	4046
больше новостей	4046
больше статей	4139
будь-яка сума	4933
будьте в курсе	4019
была ли статья полезной	4041
більше від автора	4941
більше за темою	4848
більше матеріалів автора	4864
більше матеріалів за темою	4848
більше на цю тему	4848
більше новин	4848
більше новин на тему	4848
більше по темі	4848
більше про це	4851
більше статей	4941
""", 'в': """
в закладки	4153
в избранное	4026
в корзину	4033	4116
в наш магазин	4116
в тази статия	325
в тренде	4046
в этой статье	4139
важен каждый рубль	4130
важен любой вклад	4130
важко відповісти	4915
важлива кожна гривня	4932
важливий кожен внесок	4932
важливо	4848
вам будет интересно	4046
вам може бути цікаво	4848
вам може сподобатися	4848
вам может быть интересно	4046
вам может понравиться	4046
вам також може сподобатися	4848
варианты подписки	4133
вартість доставки	4919
варіанти передплати	4935
вас може зацікавити	4848
вас может заинтересовать	4046
ваш e-mail	4019
ваш email	4019
ваш голос враховано	4910
ваш голос зараховано	4910
ваш голос принят	91	4110
ваш голос учтен	4110
ваш голос учтён	91	4110
ваша електронна пошта	4938
ваша почта	4137
ваша пошта	4939
ваша электронная почта	4136
ваше имя	4137
ваше повідомлення	4939
ваше повідомлення надіслано	4938
ваше сообщение	4137
ваше сообщение отправлено	4136
ваше ім'я	4939
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4921
введите e-mail	4019
введите email	4019
введите ваш email	4019
введите ваш адрес электронной почты	4019
введите корректный e-mail	4136
введите корректный email	4020
введите корректный адрес	4020
введите правильный e-mail	4020
введите сумму	4130
введіть коректний e-mail	4938
введіть суму	4932
вгору	4911
вградено съдържание	307
вернуться на главную	4139
версия для печати	4026
версия за печат	335
версія для друку	4955
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
вже вимкнено	4931
вже зареєстровані	4824
вже маєте акаунт	4935
вже маєте передплату	4935
вже є акаунт	4824
ви вже голосували	4910
ви вже проголосували	4910
ви вже підписані	4953
ви вже підписані на цю тему	4953
ви вичерпали ліміт статей	4935
ви можете відписатися будь-коли	4938
ви підписані	4938
ви підписані на автора	4953
ви підписані на тему	4953
ви успішно підписалися	4938
виберіть суму	4932
вибрати	4936
вибір редакції	4848
видео	4046
видео # из #	4138
видео # от #	324
видео больше недоступно	4122
видео загружается	4122
видео не может быть воспроизведено	4122
видео недоступно	4122
видео недоступно в вашей стране	4122
видео недоступно в вашем регионе	4122
видеоплеер загружается	4122
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
вийти	4824
використання матеріалів лише з дозволу редакції	4946
вимкнути звук	4924
вимкнути рекламу	4957
вимкніть adblock	4929
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	4938
виправлення й уточнення	4945
вкажіть суму	4932
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4106
включить	4126
включить звук	4122
включить уведомления	4106
вконтакте	4027
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4921
внешний контент	4119
во весь экран	4049
водещи новини	252
войти	4016
войти в аккаунт	4016
войти в чат	4041
войти по почте	4133
войти с помощью google	4133
войти с яндекс id	4133
войти через apple	4133
войти через facebook	4133
войти через google	4133
войти через vk	4133
войти через вконтакте	4133
войти через яндекс	4133
войти, чтобы комментировать	4149
вопрос дня	4110
воспроизвести	4049
воспроизвести видео	4122
восстановить пароль	4133
время на чтение	4049
время чтения # мин	4049
все	4049
все комментарии	4041
все още няма коментари	332
все още нямате профил	319
все права сохранены	4144
всегда показывать	4119
всегда разрешать	4120
всего проголосовало #	4110
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4926
встановити застосунок	4926
встроенный контент	4119
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	4951
всі матеріали	4941
всі матеріали автора	4941
всі новини	4850
всі статті	4941
всі статті автора	4941
вход	245	4016
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4824
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4020
вы подписаны	4136
вы подписаны на автора	4151
вы подписаны на тему	4151
вы уже голосовали	4110
вы уже проголосовали	4110
вы успешно подписались	4136
выберите подписку	4133
выберите сумму	4014
выберите тариф	4133
выбор редакции	4046
выбрать	4134
выбрать подписку	4133
выбрать тариф	4133
выйти	4016
від наших партнерів	4957
відео	4848
відео # з #	4940
відео # із #	4940
відео більше недоступне	4924
відео вище	4875
відео недоступне	4924
відео недоступне у вашій країні	4924
відео неможливо відтворити	4924
відео нижче	4875
відеоплеєр завантажується	4924
відкликати згоду	4921
відкрити	4852
відкрити в додатку	4926
відкрити в застосунку	4926
відкрити галерею	4941
відкрити застосунок	4926
відкрити карту	4852
відкрити статтю	4935
відновити пароль	4935
відписатися	4954
відписатися від теми	4953
відписатися можна будь-коли	4938
відповісти	4843	4952
відправити	4939
відскануйте qr-код	4926
відскануйте qr-код, щоб завантажити застосунок	4926
відтворити	4925
відтворити відео	4924
відхилити	4838
відхилити все	4922
відхилити всі	4922
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4049
главная страница	4139
главное	4046
главное за день	4046
главные новости	4046
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4134
головна	4850
головна сторінка	4941
головне	4848
головне за день	4848
головні новини	4848
голосование	92
голосовать	91	4113
голосування	92
голосувати	91	4915
грати	4915
грати онлайн	4910
громкость	4123
гучність	4925
""", 'д': """
да, включить	4107
да, искам	314
да, моля	314
да, пожалуйста	4126
да, спасибо	4126
да, хочу	4126
далее	4049
далі	4850	4911
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4051
детальніше	4850
деталі	4852
дзен	4027
дивитися # світлин	4940
дивитися # світлини	4940
дивитися # фото	4940
дивитися # фотографій	4940
дивитися # фотографії	4940
дивитися всі	4941
дивитися всі # світлин	4940
дивитися всі # світлини	4940
дивитися всі # фото	4940
дивитися всі # фотографій	4940
дивитися всі # фотографії	4940
дивитися всі світлин	4940
дивитися всі світлини	4940
дивитися всі фото	4940
дивитися всі фотографій	4940
дивитися всі фотографії	4940
дивитися відео	4924
дивитися галерею	4941
дивитися онлайн-трансляцію	4941
дивитися оригінал	4912
дивитися світлин	4940
дивитися світлини	4940
дивитися усі # світлин	4940
дивитися усі # світлини	4940
дивитися усі # фото	4940
дивитися усі # фотографій	4940
дивитися усі # фотографії	4940
дивитися усі світлин	4940
дивитися усі світлини	4940
дивитися усі фото	4940
дивитися усі фотографій	4940
дивитися усі фотографії	4940
дивитися фото	4940
дивитися фотогалерею	4941
дивитися фотографій	4940
дивитися фотографії	4940
дивіться відео	4875
дивіться відео вище	4875
дивіться відео нижче	4875
дивіться також	4848
дивіться також відео	4875
дивіться у відео	4875
длительность	4123
длительность #	4123
для передплатників	4935
для подписчиков	4016
до закладок	4955
до кошика	4835	4918
до крамниці	4836
до початку сторінки	4914
до рецепту	61
до теми	4848
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4151
добавить в избранные источники	4151
добавить в источники	4151
добавить в корзину	4116
добавить в мои темы	4151
добавить в предпочитаемые источники	4151
добавить комментарий	4041
добровольное пожертвование	4130
довільна сума	4932
догори	4911
додати в кошик	4918
додати до кошика	4918
додати до моїх тем	4953
додати до обраних джерел	4953
додати до обраного	4953
додати до пріоритетних джерел	4953
додати до улюблених джерел	4953
додати коментар	4843
додати як пріоритетне джерело	4953
дозволити	4928
дозволити й показати	4839
дозволити контент	4921
дозволити один раз	4921
дозволити рекламу	4931
дозволити сповіщення	4927
дозволити та показати	4839
дозволити та продовжити	4839
дозволити і показати	4839
дозволити і продовжити	4839
дозвольте сповіщення	4905
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4850
долучитися	4821
долучитися до обговорення	4951
долучитися до спільноти	4932
допомагає будь-яка сума	4932
доставка оплачивается отдельно	4116
достигнахте лимита на статиите	319
доступно по подписке	4016
друга сума	317
другая сумма	4014
други новини	19
другие материалы	19	4046
другие материалы рубрики	4046
другие новости	19	4046
другие новости раздела	4046
другие статьи	4046
другие статьи автора	4139
друк	4830
друкувати	4955
дякуємо за ваш голос	91	4910
дякуємо за ваше повідомлення	4938
дякуємо за голос	4910
дякуємо за повідомлення	4938
дякуємо за реєстрацію	4938
дякуємо за участь в опитуванні	4910
дізнатися ціну	4918
""", 'е': """
единоразово	4010
еднократно дарение	317
ежегодно	4134
ежемесячно	4010
ежемесячное пожертвование	4130
ежемесячный платеж	4131
ежемесячный платёж	4131
економія #%	4936
ексклузивно за абонати	319
ексклюзивно для передплатників	4935
електронна адреса	4939
електронна пошта	4939
електронна пошта або логін	4935
етикети	311
еще нет аккаунта	4133
еще новости	4046
еще от автора	4139
еще по теме	4046
ещё	4046
ещё не подписчик	4133
ещё нет аккаунта	4133
ещё новости	4046
ещё от автора	4139
ещё по теме	4046
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	4938
""", 'з': """
з нашого магазину	4918
з нашої крамниці	4836
за абонати	319
за датою	4952
за популярністю	4952
за темою	4848
забелязахте грешка	328
заборонити	4928
забравена парола	245
забравили сте паролата си	319
забронировать билет	4116
забронировать место	4116
забронювати квиток	4918
забронювати місце	4918
забув пароль	4935
забули пароль	4824
забыл пароль	4133
забыли пароль	4016
завантаження відео	4924
завантаження плеєра	4924
завантажити аудіо	4924
завантажити випуск	4924
завантажити відео	4921
завантажити додаток	4926
завантажити допис	4921
завантажити застосунок	4926
завантажити контент	4921
завантажити публікацію	4921
завантажити ще	4850
завжди дозволяти	4922
завжди показувати	4921
загрузить видео	4119
загрузить еще	4049
загрузить ещё	4049
загрузить контент	4119
загрузить пост	4119
загрузить публикацию	4119
загрузка видео	4122
загрузка плеера	4122
задонатити	4821
задонатить	4010
задължителни полета	322
задължително	323
задължително поле	322
заказать	4033
заказать книгу	4116
закрити	4820
закрити галерею	4941
закрити рекламу	4957
закрыть	4009
закрыть галерею	4139
закрыть рекламу	4154
залишилося #	4924
залишити відгук	4949
залишити відповідь	4846
залишити коментар	4843
залиште коментар	4951
заметили ошибку	4143
замовити	4835
замовити книгу	4918
замовити книжку	4918
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	4936
заповніть це поле	4938
заполните это поле	4136
запомни ме	320
запомнить меня	4134
започни теста	302
запретить	4126
запропонувати новину	4843
зарегистрироваться	4016
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4824
зарубежной картой	4131
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4113
защо виждам тази реклама	337
зберегти	4830
зберегти вибір	4921
зберегти на потім	4955
зберегти налаштування	4921
зберегти рецепт	61
зберегти статтю	4830
збережено	4956
збільшити	4850
збільшити зображення	4941
збільшити текст	4955
збільшити фото	4941
збільшити шрифт	4955
зв'язатися з автором	4941
звук	311
згенеровано за допомогою ші	4949
згенеровано штучним інтелектом	4949
згенеровано ші	4949
згорнути	4852	4941
зменшити шрифт	4955
змінити згоду	4921
змінити налаштування	4839
змінити налаштування cookie	4839
змінити розмір тексту	4955
зміст	4850
зміст статті	4941
знайшли помилку	4945
знижка #%	4936
знижка для передплатників	4918
зображення # з #	4940
зображення # із #	4940
зовнішній контент	4921
зробити внесок	4821
зробити донат	4932
зрозуміло	4838
""", 'и': """
играй сега	302
играть	4113
играть онлайн	4110
из нашего магазина	4116
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
изменить настройки	4036
изменить настройки cookie	4036
изменить размер текста	4153
изменить согласие	4119
изображение # из #	4138
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
ии может ошибаться	4147
или	320	4134
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4137
индекс	4137
интересное	4046
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4144
исправления и уточнения	4143
""", 'к': """
к началу	4049
к началу страницы	4139
к рецепту	61
каждое пожертвование важно	4130
каждую пятницу. бесплатно. без спама	4136
каждый донат важен	4130
каждый рубль важен	4130
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4143
как мы защищаем наших источников	4143
как отключить adblock	4127
как пазим източниците си	328
картина в картината	310
картинка в картинке	4122
картинка в картинці	4924
категории	4046
категорії	4848
качество	4123
керування згодою	4921
керувати згодою	4921
керувати сповіщеннями	4927
ключови думи	252
книга з автографом	4836
книга з автографом автора	4836
книга с автографом	4034
книга с автографом автора	4034
книга с подписью автора	4034
книги с автографом	4034
книжка з автографом	4836
книжка з автографом автора	4836
книжки з автографом	4836
кожен внесок важливий	4932
кожен донат важливий	4932
кожна гривня важлива	4932
коментар	4843
коментари	255
коментарі	4843
коментарів ще немає	4951
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	4951
коментувати	4843
комерційний контент	4957
комерційний матеріал	4957
комментарии	4041
комментарии отсутствуют	4041
комментарий	4041
комментировать	4041
коммерческий контент	4154
коммерческий материал	4154
конец рекламы	4154
контакти	4843
контакты	4041
контент заблокирован	4119
контент заблоковано	4921
контент недоступен	4119
контент недоступний	4921
конфиденциальность	4035
конфиденциальность и cookie	4036
конфіденційність і cookie	4839
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4144
копировать ссылку	4026
копіювання заборонено	4946
копіювати посилання	4830
край на рекламата	337
крамниця	4835
кросворд	4915
кроссворд	4113
кроссворд дня	4110
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4130
купити	4835
купити журнал	4918
купити зараз	4918
купити квитки	4918
купити квиток	4918
купити книгу	4918
купити книжку	4918
купити ліцензію	4946
купити нам каву	4932
купити передплату	4935
купить	4033
купить билет	4116
купить билеты	4116
купить билеты онлайн	4116
купить журнал	4116
купить книгу	4116
купить лицензию	4144
купить номер	4116
купить подписку	4016
купить права на публикацию	4144
купить сейчас	4116
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	4957
""", 'л': """
лента новостей	4046
линкът е копиран	335
личный кабинет	4016
лише для передплатників	4935
лише необхідні	4921
логин	4134
логин или e-mail	4133
логін	4936
логін або e-mail	4935
лучшие	4150
любая сумма	4131
любая сумма важна	4130
""", 'м': """
магазин	4033
маджонг	303	4113	4915
материал закрыт	4133
материал защищен авторским правом	4144
материал защищён авторским правом	4144
материал партнера	4154
материал партнёра	4154
материал создан автоматически	4147
материалы защищены авторским правом	4144
материалы партнеров	4031
материалы партнёров	4154
материалы по теме	4046
матеріал захищено авторським правом	4946
матеріал партнера	4957
матеріал створено автоматично	4949
матеріали за темою	4848
матеріали захищені авторським правом	4946
матеріали партнерів	4957
матеріали по темі	4848
машинний переклад	4950
машинно преведено	331
машинный перевод	4148
маєте акаунт	4935
маєте новину	4945
меню	4049	4850
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4134
метки	4046
ми не можемо показати цей вміст	4921
ми не можемо показати цей контент	4921
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4009
может позже	4009
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4820
можна скасувати будь-коли	4935
мои темы	4151
моите теми	334
мой профиль	4016
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	4953
мы в социальных сетях	4028
мы в соцсетях	4028
мы вконтакте	4028
мы не можем показать это содержимое	4119
мы не можем показать этот контент	4119
мы отправили вам письмо	4020
мій профіль	4824
місячна передплата	4936
місячна підписка	4936
мітки	4848
""", 'н': """
на весь екран	4924
на весь экран	4122
на главную	4049
на головну	4941
на живо	311
на початок	4925
на початок сторінки	4941
на правах реклами	4833
на правах рекламы	4031
на сторінку пожертв	4932
на страницу пожертвований	4130
на цял екран	310
наверх	4049	4850
нагадати пізніше	4820
нагору	4911
нагору сторінки	4914
надіслати	91	4830	4939
надіслати відгук	4949
надіслати другові	4955
надіслати другу	4830
надіслати електронною поштою	4955
надіслати коментар	4951
надіслати новину	4945
надіслати новину анонімно	4945
надіслати повідомлення	4938
надіслати поштою	4830
надіслати статтю поштою	4830
надіслати у whatsapp	4955
надішліть свої фото	4945
наживо	4925
нажмите, чтобы увеличить	4139
назад	4049	4850	4911
назначение платежа: пожертвование	4130
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
найкраща пропозиція	4936
найкращі	4952
найпопулярніше	4848	4936
найпопулярніше за добу	4848
найпопулярніше за тиждень	4848
найпопулярніший	4936
найти	4049
найчитаніше	4848
налаштування	4838
налаштування cookie	4921
налаштування конфіденційності	4921
налаштування приватності	4921
налаштування файлів cookie	4921
налаштувати cookie	4921
налаштувати сповіщення	4927
налично в google play	312
нам нужно ваше согласие	4036
нам потрібна ваша згода	4839
намали шрифта	335
написати автору	4941
написати анонімно	4945
написати в редакцію	4945
написати коментар	4843
написать автору	4139
написать анонимно	4143
написать в редакцию	4143
написать комментарий	4041
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4009
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4119
настроить уведомления	4125
настройки	4035
настройки cookie	4035
настройки за поверителност	307
настройки конфиденциальности	4119
настройки на бисквитките	307
настройки приватности	4119
настройки файлов cookie	4119
наступна	4850
наступна новина	4941
наступна світлина	4941
наступна стаття	4848
наступна сторінка	4941
наступне відео	4924
наступне фото	4941
наступний матеріал	4914
наступний слайд	4941
натисніть, щоб збільшити	4941
начална страница	325
начать игру	4110
начать тест	4110
наш магазин	4034
наша крамниця	4836
нашли ошибку	4143
не вдалося відтворити відео	4924
не вдалося завантажити відео	4924
не дозволяти	4906
не зараз	4820	4906
не маєте акаунта	4935
не можем да покажем това съдържание	307
не пропустите	4046
не пропустіть	4848
не разрешать	4107
не сега	259
не сегодня	4009
не сейчас	4009	4107
не сьогодні	4820
не удалось воспроизвести видео	4122
не удалось загрузить видео	4122
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4136
неверный email	4020
неверный адрес электронной почты	4136
неверный имейл	4020
нейросеть может ошибаться	4147
некоректна адреса	4938
некоректний e-mail	4938
некорректный e-mail	4136
некорректный email	4020
некорректный адрес	4136
немає акаунта	4935
немає акаунту	4935
немає коментарів	4951
немає передплати	4935
необов'язково	4939
необязательно	4137
неправильна електронна адреса	4938
неправильный e-mail	4020
неправильный email	4020
неправильный имейл	4020
нет аккаунта	4133
нет комментариев	4041
нет подписки	4133
нет, спасибо	4009	4107
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4136
новини	4848
новини за темою	4848
новини компаній	4833
новини партнерів	4833	4848
новости	4046
новости smi#	4046
новости партнеров	4031
новости партнёров	4031
новости по теме	4046
новости сми#	4046
новые	4150
нові	4952
номер телефона	4137
номер телефону	4939
нравится	4150
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4820	4906
""", 'о': """
обговорити	4843
обговорити в telegram	4846
обговорити в коментарях	4846
обговорити в чаті	4846
обговорити на форумі	4846
обговорити у facebook	4846
обговорити у форумі	4846
оберіть передплату	4935
оберіть план	4935
оберіть суму	4932
обнови страницата	316
обновите страницу	4129
обновить страницу	4129
обов'язкове поле	4938
обов'язково	4939
обрати	4936
обрати передплату	4935
обрати план	4935
обрати тариф	4935
обратная связь	4041
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4041
обсуждение	4041
общи условия	308
обязательно	4137
обязательное поле	4136
одноклассники	4027
одноразово	4821
озвучено роботом	4122
озвучено синтезированным голосом	4122
озвучено синтезованим голосом	4924
оновити сторінку	4931
оновіть сторінку	4931
опитайте отново	322
опитайте по-късно	322
опитування	92	4915
опитування дня	91	4910
оплата раз в год	4133
оплата раз на рік	4935
опрос	92
опрос дня	91	4110
опублікувати коментар	4846
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4041
оставить отзыв	4147
оставшееся время	4123
оставшееся время #	4122
оставшееся время -#	4122
оставьте комментарий	4149
останні новини	4848
останні статті	4848
от нашите партньори	337
от наших партнеров	4154
от наших партнёров	4154
от нашия магазин	305
ответить	4041	4150
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4035
отказвам всички	308
отклонить	4035
отклонить все	4120
отклонить всё	4120
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4127
отключите адблок	4127
отключить звук	4122
отключить рекламу	4154
открихте грешка	328
открихте грешка в текста	328
открыть	4051
открыть галерею	4139
открыть карту	4051
открыть приложение	4124
открыть статью	4133
отмена в любой момент	4133
отменить можно в любой момент	4133
отозвать согласие	4119
отпечатай	255
отпечатай статията	255
отписаться	4152
отписаться можно в любой момент	4136
отписаться от темы	4151
отпишете се по всяко време	322
отправить	91	4137
отправить другу	4026
отправить комментарий	4149
отправить отзыв	4147
отправить по почте	4026
отправить по электронной почте	4153
отправить сообщение	4136
отримувати сповіщення	4927
отсканируйте qr-код	4124
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	4935
оформити підписку	4824
оформить донат	4010
оформить доступ	4133
оформить ежемесячное пожертвование	4130
оценете статията	255
оцените материал	4041
оцените рецепт	61
оцените статью	4041
оценить рецепт	61
оцініть матеріал	4843
оцініть рецепт	61
оцініть статтю	4843
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
пароль	4134	4936
партнерский материал	4031
партнерский проект	4031
партнерський матеріал	4833
партнерський проєкт	4833
партньорско съдържание	251
партнёрский материал	4031
партнёрский проект	4031
пасианс	303
пасьянс	4113	4915
пауза	311	4123	4925
переведено автоматически	4147
переведено нейросетью	4147
переведено с помощью ии	4147
перевір себе	4910
перевірте свою пошту	4938
перевірте свої знання	4910
перевірте себе	4910
переглянути # світлин	4940
переглянути # світлини	4940
переглянути # фото	4940
переглянути # фотографій	4940
переглянути # фотографії	4940
переглянути всі # світлин	4940
переглянути всі # світлини	4940
переглянути всі # фото	4940
переглянути всі # фотографій	4940
переглянути всі # фотографії	4940
переглянути всі світлин	4940
переглянути всі світлини	4940
переглянути всі фото	4940
переглянути всі фотографій	4940
переглянути всі фотографії	4940
переглянути галерею	4941
переглянути пропозицію	4918
переглянути результати	91	4910
переглянути світлин	4940
переглянути світлини	4940
переглянути усі # світлин	4940
переглянути усі # світлини	4940
переглянути усі # фото	4940
переглянути усі # фотографій	4940
переглянути усі # фотографії	4940
переглянути усі світлин	4940
переглянути усі світлини	4940
переглянути усі фото	4940
переглянути усі фотографій	4940
переглянути усі фотографії	4940
переглянути фото	4940
переглянути фотографій	4940
переглянути фотографії	4940
переглянути ціну	4918
передплата	4824
передплатити	4824
перезавантажити сторінку	4931
перезавантажте сторінку	4931
перезагрузите страницу	4129
перезагрузить страницу	4129
перейти в галерею	4139
перейти в магазин	4116
перейти до галереї	4941
перейти до досьє	4941
перейти до змісту	4941
перейти до контенту	4941
перейти до крамниці	4836
перейти до магазину	4918
перейти до оплати	4932
перейти до основного вмісту	4941
перейти до пожертви	4932
перейти до пропозиції	4918
перейти до рецепта	61
перейти к досье	4139
перейти к контенту	4139
перейти к оплате	4130
перейти к основному содержанию	4139
перейти к пожертвованию	4130
перейти к предложению	4116
перейти к рецепту	61
перейти к содержанию	4049
перейти к сюжету	4139
перекладено автоматично	4949
перекладено за допомогою ші	4949
перекладено ші	4949
пересказ нейросети	4147
пересказано нейросетью	4147
печать	4026
печать рецепта	61
питання дня	4910
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4122
плейърът се зарежда	310
плеєр завантажується	4924
по дате	4150
по подписке	4016
по популярности	4150
по теме	4046
по-късно	259	314
побачили помилку	4945
повернутися на головну	4941
повернутися нагору	4914
повний екран	4924
повноекранний режим	4924
повідомити новину	4945
повідомити про помилку	4843
повідомити про помилку в тексті	4843
повідомлення	4939
повідомлення надіслано	4938
погоджуюсь	4838
погоджуюся	4838
погодитись і продовжити	4839
погодитися та продовжити	4921
погодитися і продовжити	4839
пограти	4915
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4153
подарить материал	4026
подарить статью	4016
подарувати доступ	4955
подарувати статтю	4830
поддержать	4010
поддержать автора	4010
поддержать на boosty	4130
поддержать на patreon	4130
поддержать нас	4010
поддержать проект	4010
поддержать редакцию	4010
поддержите нас	4010
поделитесь	4026
поделиться	4026
поделиться в telegram	4026
поделиться в twitter	4026
поделиться в одноклассниках	4026
поделиться в соцсетях	4026
поделиться вконтакте	4026
поделиться новостью	4026
поделиться ссылкой	4026
поделиться статьей	4026
поделиться статьёй	4026
подкасти	4848
подкасты	4046
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	4952
подобни статии	252
подписаться	4016
подписаться в max	4028
подписаться в telegram	4028
подписаться на автора	4151
подписаться на канал	4028
подписаться на новости	4019
подписаться на рассылку	4019
подписаться на телеграм-канал	4028
подписаться на тему	4151
подписаться на уведомления	4125
подписка	4016
подписка на год	4133
подписка на месяц	4133
подписывайтесь	4028
подпишитесь	4133
подпишитесь на рассылку	4019
подреди по	332
подробнее	4049
подробнее по теме	4046
подтвердите e-mail	4136
подтвердите адрес электронной почты	4136
поділитись	4830
поділитися	4830
поділитися в telegram	4830
поділитися в соцмережах	4830
поділитися новиною	4830
поділитися статтею	4830
поділіться	4830
пожаловаться	4150
пожаловаться на комментарий	4149
пожаловаться на рекламу	4154
пожертвовать	4010
пожертвувати	4821
позволи	314
позволи известия	313
позже	4009	4126
поиск	4049
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
показати # відповідей	4951
показати # відповіді	4951
показати # світлин	4940
показати # світлини	4940
показати # фото	4940
показати # фотографій	4940
показати # фотографії	4940
показати більше	4850
показати вміст	4921
показати все	4852
показати всі	4941
показати всі # світлин	4940
показати всі # світлини	4940
показати всі # фото	4940
показати всі # фотографій	4940
показати всі # фотографії	4940
показати всі світлин	4940
показати всі світлини	4940
показати всі фото	4940
показати всі фотографій	4940
показати всі фотографії	4940
показати відповіді	4951
показати галерею	4941
показати й прийняти	4921
показати коментарі	4843
показати контент	4921
показати менше	4941
показати оригінал	4852	4912
показати пароль	4935
показати підпис	4941
показати результати	91	4910
показати розшифровку	4924
показати світлин	4940
показати світлини	4940
показати субтитри	4924
показати усі # світлин	4940
показати усі # світлини	4940
показати усі # фото	4940
показати усі # фотографій	4940
показати усі # фотографії	4940
показати усі світлин	4940
показати усі світлини	4940
показати усі фото	4940
показати усі фотографій	4940
показати усі фотографії	4940
показати фото	4940
показати фотографій	4940
показати фотографії	4940
показати ще	4850
показати і прийняти	4921
показать # ответа	4149
показать # ответов	4149
показать # фото	4138
показать # фотографии	4138
показать # фотографий	4138
показать больше	4049
показать все	4051	4139
показать все # фото	4138
показать все # фотографии	4138
показать все # фотографий	4138
показать все фото	4138
показать все фотографии	4138
показать все фотографий	4138
показать галерею	4139
показать еще	4049
показать ещё	4049
показать и принять	4119
показать карту	4051
показать комментарии	4041
показать контент	4119
показать меньше	4051	4139
показать оригинал	4051	4111
показать ответы	4149
показать пароль	4133
показать перевод	4051
показать подпись	4139
показать расшифровку	4122
показать результаты	91	4110
показать содержимое	4119
показать субтитры	4122
показать фото	4138
показать фотографии	4138
показать фотографий	4138
показувати завжди	4921
показывать всегда	4119
поки немає коментарів	4951
поле обов'язкове для заповнення	4938
поле обязательно для заполнения	4136
полето е задължително	322
политика cookie	4119
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4143
политика конфиденциальности	4035
политика конфиденциальности и cookie	4036
политика обработки персональных данных	4035
полноэкранный режим	4122
полный экран	4122
получавай известия	313
получать уведомления	4125
пользовательское соглашение	4035
політика cookie	4921
політика виправлень	4945
політика конфіденційності	4838
політика конфіденційності та cookie	4839
політика приватності	4921
помогает любая сумма	4130
помочь	4010
помочь нам	4010
помочь проекту	4010
помочь редакции	4010
помітили помилку	4945
понятно	4035
попередня	4850
попередня новина	4941
попередня стаття	4848
попередня сторінка	4941
попереднє фото	4941
попередній матеріал	4914
попередній слайд	4941
поправки и уточнения	328
попробовать бесплатно	4016
попробуйте еще раз	4136
попробуйте ещё раз	4136
попробуйте позже	4136
популярне	4848
популярное	4046
популярные	4046	4150
популярные новости	4046
популярные статьи	4046
популярный	4134
популярні	4952
популярні новини	4848
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4830
поскаржитися	4952
поскаржитися на коментар	4951
поскаржитися на рекламу	4957
последнее	4046
последни	252
последни новини	252
последние новости	4046
послухати новину	4830
посмотреть # фото	4138
посмотреть # фотографии	4138
посмотреть # фотографий	4138
посмотреть все # фото	4138
посмотреть все # фотографии	4138
посмотреть все # фотографий	4138
посмотреть все фото	4138
посмотреть все фотографии	4138
посмотреть все фотографий	4138
посмотреть результаты	91	4110
посмотреть фото	4138
посмотреть фотографии	4138
посмотреть фотографий	4138
посмотреть цену	4116
потвърдете имейла си	322
поточний час	4925
поточний час #	4924
потребителско име	320
потребителско име или имейл	319
похожие материалы	4046
похожие статьи	4046
почати гру	4910
почати тест	4910
почему я вижу эту рекламу	4154
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4137
поширити	4830
поширити у facebook	4830
поштовий індекс	4939
пошук	4850
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4035
правила коментарів	4951
правила коментування	4843
правила комментариев	4149
правила комментирования	4041
правила користування	4922
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4116
предложение для читателей	4116
предложить новость	4041
предыдущая	4049
предыдущая новость	4139
предыдущая статья	4046
предыдущая страница	4139
предыдущая фотография	4139
предыдущее фото	4139
предыдущий слайд	4139
презаредете страницата	316
презареди страницата	316
премиум	4016
преміум	4824
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	4932
пригостіть нас кавою	4932
придбати квитки	4918
придбати квиток	4918
придбати книжку	4918
придбати передплату	4935
придбати права на публікацію	4946
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	4932
прийняти	4838
прийняти все	4922
прийняти всі	4838
прийняти всі файли cookie	4921
прийняти й показати	4921
прийняти й продовжити	4839
прийняти та показати	4921
прийняти та продовжити	4921
прийняти і продовжити	4921
принтирай	255
принтирай рецептата	61
принципи редакції	4945
принять	4035
принять все	4035
принять все cookie	4119
принять все файлы cookie	4119
принять всё	4035
принять и показать	4119
принять и продолжить	4119
прислать новость	4041
прислать новость анонимно	4143
присоединиться к обсуждению	4149
приховати коментарі	4846
пришлите свои фото	4143
приєднатися	4821
приєднатися до спільноти	4821
про автора	4864
про авторку	4864
про авторів	4864
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4110
проверьте адрес почты	4020
проверьте свои знания	4110
проверьте свою почту	4136
проверьте себя	4110
проголосовало #	4110
проголосовать	91
проголосувати	91
продовження під рекламою	4833
продовження статті під рекламою	4833
продовжити без вимкнення	4929
продовжити з apple	4935
продовжити з google	4935
продовжити через apple	4935
продовжити через facebook	4935
продовжити через google	4935
продолжительность #	4123
продолжить без отключения	4127
продолжить без поддержки	4009
продолжить с apple	4133
продолжить с google	4133
продолжить через apple	4133
продолжить через facebook	4133
продолжить через google	4133
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4130
произошла ошибка	4137
произошла ошибка. попробуйте ещё раз	4136
произошла ошибка. попробуйте позже	4136
пройти опитування	4910
пройти опрос	4110
пройти тест	4110
прокоментувати	4952
прокомментировать	4150
промени размера на текста	335
промо	4031	4833
пропозиція для передплатників	4918
пропозиція для читачів	4918
прослухати статтю	4924
прослушать	4026
прослушать новость	4026
прослушать статью	4122
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	4955
прочитать позже	4153
прямой эфир	4123
прізвище	4939
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4824
підписатися	4824
підписатися на автора	4953
підписатися на сповіщення	4927
підписатися на тему	4953
підписка	4824
підсумок від ші	4949
підтвердьте електронну адресу	4938
підтвердіть e-mail	4938
підтримайте нас	4821
підтримати	4821
підтримати автора	4821
підтримати журналістів	4821
підтримати на buy me a coffee	4932
підтримати на patreon	4932
підтримати нас	4821
підтримати проєкт	4932
підтримати разово	4932
підтримати редакцію	4821
підтримувати щомісяця	4932
пізніше	4820	4928
""", 'р': """
радимо прочитати	4848
радимо також	4848
развернуть	4049
разгадать кроссворд	4110
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4933
разовий внесок	4933
разовий донат	4932
разово	4010
разовое пожертвование	4130
разовый платеж	4131
разовый платёж	4131
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4106
разрешить	4126
разрешить и показать	4036
разрешить и продолжить	4036
разрешить контент	4119
разрешить один раз	4119
разрешить рекламу	4129
разрешить уведомления	4106
ранняя регистрация	4117
раскрыть	4051
распечатать	4026
распечатать рецепт	61
распечатать статью	4026
рассказать друзьям	4026
рассылка	4019
рассылки	4019
расшифровка	4123
регистрация	245	4016
редакция рекомендует	4046
редакційна політика	4945
редакційна політика видання	4945
резултати от анкетата	302
резултати от гласуването	302
результати	92	4852
результати голосування	4925
результати опитування	4925
результаты	92	4051
результаты голосования	4123
результаты опроса	4123
реклама	251	4031	4833
реклама - статията продължава по-долу	251
реклама google	4154
реклама від google	4957
реклама закончилась	4154
реклама закінчилася	4957
реклама на сайте	4031
реклама на сайті	4833
реклама окончена	4154
реклама от google	4154
реклама. продовження нижче	4833
реклама. продолжение ниже	4031
реклами от google	337
рекламний матеріал	4957
рекламно каре	251
рекламно съдържание	251
рекламный материал	4154
рекомендовано outbrain	4154
рекомендовано taboola	4154
рекомендуем	4046	4134
рекомендуем почитать	4046
рекомендуем также	4046
рекомендуемое	4046
рекомендуємо	4848	4936
рекомендуємо прочитати	4848
рекомендуємо також	4848
реши кръстословицата	302
реши теста	302
реєстрація	4824
розгадати кросворд	4910
розгорнути	4852	4941
роздрукувати	4830
роздрукувати рецепт	61
роздрукувати статтю	4830
розмір тексту	65
розмір шрифту	65
розшифровка	4925
российской картой	4131
рубрики	4046	4848
річна передплата	4936
річна підписка	4936
""", 'с': """
самая выгодная	4134
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4046
самое популярное	4046
самое читаемое	4046
самое читаемое за день	4046
самое читаемое за неделю	4046
самый популярный	4134
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4046
свежие новости	4046
свернуть	4049
своя сума	4932
своя сумма	4130
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4041
світлина # з #	4940
світлина # із #	4940
сгенерировано ии	4147
сгенерировано нейросетью	4147
сгенерировано с помощью ии	4147
сделать донат	4130
сделать пожертвование	4010
сейчас читают	4046
сигнализирай за грешка	328
сканворд	4113
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4124
скануйте qr-код	4926
скасувати можна будь-коли	4935
скачать аудио	4122
скачать выпуск	4122
скачать из google play	4124
скидка #%	4134
скидка для подписчиков	4116
скопировано	4027
скопировано в буфер обмена	4153
скопировать ссылку	4026
скопировать ссылку на статью	4026
скопійовано	4956
скопійовано в буфер обміну	4955
скопіювати посилання	4830
скопіювати посилання на статтю	4830
скорост	311
скорост на възпроизвеждане	310
скорость	4123
скорость воспроизведения	4122
скрий отговорите	332
скрий рекламата	337
скрыть	4051
скрыть ответы	4149
скрыть рекламу	4154
слайд # з #	4940
слайд # из #	4138
слайд # от #	324
слайд # із #	4940
слайд #/#	4138	4940
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
следить за автором	4151
следить за онлайном	4139
следить за темой	4151
следующая	4049
следующая новость	4139
следующая статья	4046
следующая страница	4139
следующая фотография	4139
следующее видео	4122
следующее фото	4139
следующий слайд	4139
слухати	4830
слухати новину	4830
слушай новината	255
слушай статията	310
слушать	4026
слушать новость	4026
см. также	4046
смотреть # фото	4138
смотреть # фотографии	4138
смотреть # фотографий	4138
смотреть видео	4122
смотреть все	4049
смотреть все # фото	4138
смотреть все # фотографии	4138
смотреть все # фотографий	4138
смотреть все фото	4138
смотреть все фотографии	4138
смотреть все фотографий	4138
смотреть галерею	4139
смотреть онлайн-трансляцию	4139
смотреть оригинал	4111
смотреть предложение	4116
смотреть фото	4138
смотреть фотогалерею	4139
смотреть фотографии	4138
смотреть фотографий	4138
смотри также	4046
смотрите также	4046
сначала новые	4149
сначала старые	4149
снимка # от #	324
снимка #/#	324
снимок # из #	4138
советуем почитать	4046
согласен	4035
согласен и продолжить	4036
согласиться	4035
согласиться и продолжить	4119
содержание	4049
содержание статьи	4139
содержимое недоступно	4119
создано ии	4147
создано нейросетью	4147
создано при помощи ии	4147
создано с помощью ии	4147
создать аккаунт	4016
сообщение	4137
сообщение отправлено	4136
сообщить новость	4143
сообщить об опечатке	4041
сообщить об ошибке	4041
сортирай по	332
сортиране	333
сортировать	4150
сортировать по	4149
сортировка	4150
сортування	4952
сортувати	4952
сортувати за	4951
сохранено	4027
сохранить	4026
сохранить выбор	4119
сохранить на потом	4153
сохранить настройки	4119
сохранить рецепт	61
сохранить статью	4026
социальные сети	4028
спасибо за ваш голос	91	4110
спасибо за ваше сообщение	4136
спасибо за подписку	4019
спасибо за регистрацию	4136
спасибо за сообщение	4136
спасибо за участие в опросе	4110
спасибо, ваш голос учтён	4110
спершу нові	4951
спершу старі	4951
спестявате #%	320
спецпроект	4031
спецпроєкт	4833
сповіщення	4928
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4154
спонсорський матеріал	4957
способ оплаты	4014
способы оплаты	4014
спочатку нові	4951
спочатку старі	4951
спри да следваш	334
спробуйте пізніше	4938
спробуйте ще раз	4938
ссылка скопирована	4026
сталася помилка	4939
сталася помилка. спробуйте пізніше	4938
сталася помилка. спробуйте ще раз	4938
станете член	244
стани абонат	244
стани дарител	244
старые	4150
старі	4952
стати патроном	4932
стати підписником	4932
стати співучасником	4821
стати частиною спільноти	4821
стати членом клубу	4932
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	4946
стать патроном	4010
стать соучастником	4010
стать спонсором	4010
статья защищена авторским правом	4144
створено за допомогою штучного інтелекту	4949
створено за допомогою ші	4949
створено штучним інтелектом	4949
створено ші	4949
створити акаунт	4824
стежити за автором	4953
стежити за онлайном	4941
стежити за темою	4953
стислий переказ від ші	4949
стоимость доставки	4117
сторінка # з #	4940
сторінка # із #	4940
сторінка #/#	4940
страница # из #	4138
страница # от #	324
страница #/#	324	4138
стрічка новин	4848
субтитри	311	4925
субтитры	4123
судоку	303	4113	4915
сума по избор	317
сховати	4852
сховати відповіді	4951
сховати рекламу	4957
сходни новини	252
схожі матеріали	4848
схожі новини	4848
схожі статті	4848
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
сыграть	4113
сюжет	4046
сюжеты	4046
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4928
так, дякую	4928
так, увімкнути	4906
так, хочу	4928
також читайте	4848
твитнуть	4026
твиттер	4027
твітнути	4830
теги	4046	4848
текст продовжується під рекламою	4833
текст создан автоматически	4147
текст створено автоматично	4949
текст читает робот	4122
текущее время	4123
текущее время #	4122
текущо време	311
текущо време #	310
телеграм	4027
телефон	323	4137	4939
тема	323	4137	4939
тема дня	4046
теми	4848
темы	4046
тест дня	4110
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4016
только необходимые	4119
транскрипция	311
тривалість	4925
тривалість #	4925
търговско съдържание	337
тільки необхідні	4921
""", 'у': """
у вас вже є акаунт	4935
у вас включен adblock	4127
у вас нет подписки	4133
у вас уже есть аккаунт	4133
у кошик	4835
у мене вже є акаунт	4935
у мене є акаунт	4935
у мене є передплата	4935
у меня есть аккаунт	4133
у меня есть подписка	4133
у меня нет аккаунта	4133
у меня уже есть аккаунт	4133
у цій статті	4941
уведомления	4126
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4049
увеличить изображение	4139
увеличить текст	4153
увеличить фото	4139
увеличить шрифт	4153
увійти	4824
увійти з google	4935
увійти за допомогою google	4935
увійти через apple	4935
увійти через facebook	4935
увійти через google	4935
увійти, щоб коментувати	4951
увімкнути	4928
увімкнути звук	4924
увімкнути сповіщення	4905
увімкніть сповіщення	4905
угостите нас кофе	4130
угостить кофе	4130
уже есть аккаунт	4016
уже зарегистрированы	4016
уже зареєструвалися	4824
уже отключил	4129
узнать цену	4116
укажите сумму	4130
уменьшить шрифт	4153
умови використання	4838
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4119
управление уведомлениями	4125
управлявай съгласието	307
управлять согласием	4119
условия за ползване	307
установить приложение	4124
усі коментарі	4951
усі матеріали	4941
усі матеріали автора	4941
усі матеріали авторки	4864
усі матеріали за темою	4941
усі новини	4850
усі статті	4941
усі статті автора	4941
""", 'ф': """
файлы cookie	4035
фамилия	323	4137
фейсбук	4027
филворды	4113
фото	4046
фото # з #	4940
фото # из #	4138
фото # із #	4940
фото #/#	4138	4940
фоторепортаж	4046
""", 'х': """
харесай	255
харесва ми	333
хорошо	4035
хотите получать уведомления	4125
хочете отримувати сповіщення	4927
""", 'ц': """
це було корисно	4949
це відео більше недоступне	4924
це відео недоступне	4924
це відео недоступне у вашій країні	4924
це поле обов'язкове	4938
цей контент недоступний	4921
цей контент неможливо показати	4921
цей матеріал закритий	4935
цена на доставката	305
ця стаття закрита	4935
цял екран	310
""", 'ч': """
час читання # хв	4850
час, що залишився	4924
час, що залишився #	4924
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4843
читает синтезированный голос	4122
читайте в застосунку	4926
читайте в приложении	4124
читайте еще	4046
читайте ещё	4046
читайте ниже	4031
читайте первыми в приложении	4124
читайте першими в застосунку	4926
читайте по теме	4046
читайте также	4046
читайте також	4848
читати без обмежень	4935
читати без реклами	4957
читати всю новину	4941
читати всю статтю	4941
читати далі	4850
читати з передплатою	4935
читати коментарі	4951
читати оригінал	4912
читати повністю	4850
читати розшифровку	4924
читати статтю повністю	4941
читати також	4848
читать без ограничений	4133
читать без рекламы	4154
читать в max	4028
читать в telegram	4028
читать всю статью	4139
читать далее	4049
читать дальше	4049
читать ещё	4049
читать комментарии	4041
читать оригинал	4111
читать полностью	4049
читать расшифровку	4122
читать с подпиской	4133
читать статью полностью	4139
читать также	4046
читать целиком	4139
читає синтезований голос	4924
чому я бачу цю рекламу	4957
что еще почитать	4046
что ещё почитать	4046
что-то пошло не так	4137
что-то пошло не так, попробуйте позже	4136
что-то пошло не так. попробуйте еще раз	4136
что-то пошло не так. попробуйте ещё раз	4136
что-то пошло не так. попробуйте позже	4136
чуй статията	310
""", 'ш': """
швидкість	4925
швидкість відтворення	4924
ші може помилятися	4949
""", 'щ': """
ще за темою	4848
ще на цю тему	4851
ще не передплатник	4935
ще немає акаунта	4935
ще новини	4848
що ще почитати	4848
щомісяця	4821	4936
щомісячна підтримка	4933
щомісячний внесок	4932
щоп'ятниці. безкоштовно. без спаму	4938
щороку	4936
щось пішло не так	4939
щось пішло не так, спробуйте пізніше	4938
щось пішло не так. спробуйте пізніше	4938
щось пішло не так. спробуйте ще раз	4938
""", 'э': """
экономия #%	4134
эксклюзивно для подписчиков	4133
электронная почта	4019
электронная почта или логин	4133
эта статья закрыта	4133
это было полезно	4147
это видео больше недоступно	4122
это видео недоступно	4122
это видео недоступно в вашей стране	4122
это поле обязательно	4136
это поле обязательно для заполнения	4136
этот контент невозможно показать	4119
этот контент недоступен	4119
этот материал закрыт	4133
""", 'я': """
я вже підтримую	4820
я вимкнув блокувальник	4929
я отключил	4129
я отключил блокировщик	4127
я уже поддерживаю	4009
як вимкнути adblock	4929
як ми захищаємо джерела	4945
як ми захищаємо наші джерела	4945
якість	4925
яндекс.дзен	4027
""", 'і': """
ім'я	4939
індекс	4939
інша сума	4932
інші матеріали автора	4941
інші матеріали авторки	4864
інші новини	19	4848
інші статті автора	4941
інші статті авторки	4864
""", 'א': """
אהבתי	2243
אודות	2207
אודות הכותב	2275
אולי אחר כך	2259
אולי גם יעניין אותך	2193
אולי יעניין אותך	2193
אולי יעניין אותך גם	2231
אולי יעניין אתכם	2193
אולי יעניין אתכם גם	2231
אולי מאוחר יותר	2171
אולי פספסתם	2231
אחר כך	2260
איך מכבים	2264
איך מכבים חוסם פרסומות	2262
אימייל	2271
אימייל לא תקין	2270
אין לי דעה	2243
אין לך חשבון	2268
אין לכם חשבון	2268
אינציקלופדיית ynet	2193
אירעה שגיאה	2270
אישור	2190	2259
אישור הכל	2255
אישור והמשך	2254
אני מאשר את תנאי השימוש	2270
אני מאשר קבלת דיוור	2270
אני מאשר/ת קבלת דברי פרסומת	2270
אני מאשר/ת קבלת דיוור	2270
אני מסכים	2190
אני מסכים לתנאי השימוש	2270
אני מסכים/ה לתנאי השימוש	2270
אני מסכימה	2190
אפשר	2260
אפשר התראות	2258	2259
אפשר לבטל בכל רגע	2268
אפשר תמיד	2254
אפשרויות נוספות	2283
אשר את כל העוגיות	2288
אשר הכל	2255
אשר והמשך	2254
""", 'ב': """
בדקו את תיבת הדואר	2270
בדקו את תיבת המייל	2270
בחירה	2269
בחן את עצמך	2245
בחנו את עצמכם	2245
בחסות	2236
בחר	2269
בחר מסלול	2268
בחר סכום	2290
בחרו את המינוי שלכם	2268
בחרו מינוי	2268
בחרו מסלול	2268
בחרו סכום	2290
בטל השתקה	2250
ביטול	2259
ביטול הסכמה	2254
ביטול השתקה	2250
בלי ספאם	2270
בלעדי למנויים	2268
במעקב	2280
בשיתוף	2187
בשיתוף עם	2284
""", 'ג': """
גודל גופן	65
גודל הטקסט	2282
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2291
""", 'ד': """
דווח על טעות	2192
דווח על תגובה	2286
דווחו לנו על טעות	2242
דחה את כל העוגיות	2288
דחה הכל	2255
דחייה	2190
דחיית הכל	2255
דיווח	2243
דיווח על טעות	2242
דיווח על תגובה	2286
דילוג לתוכן	2195
דילוג לתוכן המרכזי	2195
דלג לתוכן	2196
דלג לתוכן הראשי	2195
דלג על הפרסומת	2289
דלגו למתכון	61
דלגו על הפרסומת	2289
דף הבית	2196
""", 'ה': """
האזינו	2182
האזינו בספוטיפיי	2287
האזינו לכתבה	2250
האזן לכתבה	2250
האם הכתבה עזרה לך	2242
האם הכתבה עניינה אותך	2242
האם העמוד עזר לך	2242
האם זה היה מועיל	2242
הבא	2196
הבנתי	2197
הבקשה התקבלה	2292
הבקשה נשלחה	2292
הגב	2192
הגדל טקסט	2282
הגדל תמונה	2274
הגדלת גופן	2218	2219
הגדלת טקסט	2282
הגדלת תמונה	2274
הגדרות	2190
הגדרות עוגיות	2254
הגדרות פרטיות	2190	2254
הדפיסו את המתכון	61
הדפיסו כתבה	2230
הדפס	2182
הדפס מתכון	61
הדפסה	2182	2219
הדפסת המתכון	61
הדפסת כתבה	2230
ההודעה נשלחה	2270
ההודעה שלך	2292
ההצבעה שלך נקלטה	2242
ההצעה המשתלמת ביותר	2269
ההרשמה אושרה	2292
הודעתך נשלחה	2270
הווידאו אינו זמין	2250
הוסיפו תגובה	2192
הוסף כמקור מועדף	2279
הוסף לסל	2294
הוסף תגובה	2192
הוסף תשובה	2286
הוספה לסל	2294
הוספה לרשימת הקריאה	2218
הוספת תגובה	2192
הוקרא בקול סינתטי	2250
הורד שמע	2250
הורדת הפרק	2250
הורדת השמע	2250
הורידו את האפליקציה	2257
הזינו כתובת מייל	2292
הזכירו לי מאוחר יותר	2171
הזן כתובת אימייל	2292
החדשות ביותר	2243
החדשים ביותר	2243
החנות	2284
החשבון שלי	2174
הטבה לקוראים	2248
הטבות למנויים	2248
הטופס נשלח בהצלחה	2270
הירשם	2174
הירשמו להתראות	2258
הישנות ביותר	2243
הכי נצפים	2193
הכי נקרא	2193
הכי נקראות	2193
הכי נקראות היום	2231
הכי פופולרי	2269
הכינוי שלך	2286
הכניסו כתובת מייל	2292
הכתבה הבאה	2193
הכתבה המלאה למנויים	2230
הכתבה הקודמת	2193
הכתבה נעולה	2268
המייל האדום	2275
המייל שלך	2292
המלצות	2193
המקומות מוגבלים	2234
המשיכו לקרוא	2293
המשך בדפדפן	2257
המשך לאתר	2257
המשך לקרוא	2196
המשך עם google	2268
המשך עם אימייל	2291
המשך עם אפל	2268
המשך עם גוגל	2268
המשך עם פייסבוק	2268
המשך קריאה	2196
הנגן נטען	2250
הנצפים ביותר	2231
הנקראות ביותר	2193
הנקראים ביותר	2231
הסרטון אינו זמין	2250
הסרטון הבא	2289
הסרטון הקודם	2289
הסרטון לא זמין	2250
הסרטון נטען	2250
הסתר	2197
הסתר תגובות	2242
הסתר תשובות	2242
העדפות עוגיות	2254
העדפות פרטיות	2288
הענק כתבה במתנה	2282
הענקת כתבה במתנה	2282
העתיקו את הקישור	2230
העתיקו קישור	2230
העתק	2283
העתק קישור	2182	2219
העתקת הקישור	2230
העתקת קישור	2182	2219
הפופולרי ביותר	2269
הפופולריות ביותר	2243
הפסק לעקוב	2279
הפסקת מעקב	2279
הפעל	2214
הפעל התראות	2258
הפעל סרטון	2250
הפעלה אוטומטית	2251
הפעלת התראות	2258
הפרסומת ממשיכה	2294
הצביעו	91	2243
הצביעו בסקר	2242
הצבע	91	2243
הצבעה	92
הצבעתך נקלטה	2242
הצג את כל התגובות	2204
הצג ב-x	2287
הצג הכל	2197
הצג כתוביות	2250
הצג מפה	2197
הצג מקור	2197
הצג עוד	2196
הצג פוסט	2254
הצג פוסט זה באינסטגרם	2287
הצג פחות	2197
הצג תגובות	2242
הצג תוכן	2254
הצג תוצאות	91	2243
הצג תמיד	2254
הצג תשובות	2242
הצגת התוכן	2254
הצגת כל התגובות	2204
הצהרת נגישות	2207
הצטרפו	2172
הצטרפו אלינו	2172
הצטרפו לתומכים	2265
הצעה לקוראים	2248
הקודם	2196
הקטן טקסט	2282
הקטנת גופן	2218	2219
הקטנת טקסט	2282
הקישור הועתק	2230
הקראה אוטומטית	2250
הקש להפעלת קול	2289
הרשמה	2174
השאירו תגובה	2204
השאר אותי מחובר	2268
השאר תגובה	2204
השב	2192
השהה	2214
השתק	2251
השתקה	2251
השתתפו בסקר	2242
התגובה שלך	2286
התגובות למנויים בלבד	2286
התגובות מושבתות	2286
התחבר	2174
התחבר עם google	2268
התחברות	2174
התחברות באמצעות גוגל	2268
התחברות עם גוגל	2268
התחברות עם פייסבוק	2268
התמונה הבאה	2293
התמונה הקודמת	2293
התרומה שלי	2290
""", 'ו': """
וואטסאפ	2219
ווטסאפ	2182	2219
וידאו	2193
""", 'ז': """
זהו שדה חובה	2270
זכור אותי	2269
זמן נוכחי	2251
זמן נותר	2251
""", 'ח': """
חד פעמי	2266
חד-פעמי	2266
חדשות אחרונות	2193
חודש ראשון ב-#	2229
חודש ראשון ב-# ש"ח	2229
חודש ראשון בשקל	2229
חודש ראשון חינם	2229
חודשי	2266
חזרה למעלה	2196
חזרה לעמוד הבית	2274
חזרה לעמוד הראשי	2195
חזרה לראש העמוד	2195
חזרה לרשימה	2293
חידוש מינוי	2291
חיוב חודשי	2269
חיוב שנתי	2269
חינם, בלי ספאם	2270
חיפוש	2196
""", 'ט': """
טוויטר	2182	2219
טוען וידאו	2250
טוען נגן	2250
טלגרם	2182	2219
טעינת הפוסט	2254
טען מחדש	2262
טען מחדש את הדף	2262
טען עוד	2196
טען פוסט	2254
טען תגובות נוספות	2242
טען תוכן	2254
""", 'י': """
יציאה	2174
יציאה ממסך מלא	2250
יש לי חשבון	2268
""", 'כ': """
כבר הצבעת	2242
כבר הצבעתם	2242
כבר יש לך חשבון	2268
כבר מנוי	2268
כבר מנויים	2268
כבר מנויים? התחברו	2174
כבר נרשמת	2174
כותרות אחרונות	2193
כיביתי	2264
כיביתי את חוסם הפרסומות	2262
כל חודש	2266
כל שקל חשוב	2265
כל תרומה חשובה	2265
כל תרומה עוזרת	2265
כללי התגובות	2242
כן, אני רוצה	2258
כן, אשמח	2259
כניסה	2174
כניסה למנויים	2174
כתבה זו הוענקה במתנה	2295
כתבה זו היא תוכן ממומן	2230
כתבה ממומנת	2236
כתבה נעולה	2268
כתבו את תגובתכם	2286
כתבו לנו	2275
כתבו תגובה	2192
כתבות אחרונות	2193
כתבות מומלצות	2193
כתבות נוספות	2193
כתבות נוספות בנושא	2231
כתבות נוספות שיעניינו אתכם	2231
כתבות נוספות של הכתב	2274
כתבות קשורות	2193
כתבות שאולי פספסתם	2231
כתבות שיעניינו אתכם	2231
כתוב תגובה	2242
כתוביות	2251
כתובת אימייל לא תקינה	2270
כתובת המייל כבר רשומה	2292
כתובת המייל שלך	2292
כתובת מייל לא תקינה	2270
כתיבת תגובה	2242
""", 'ל': """
לא אהבתי	2243
לא יודע	2243
לא כעת	2171
לא ניתן להפעיל את הסרטון	2250
לא ניתן להציג את התוכן	2254
לא ניתן להציג תוכן זה	2254
לא ניתן לטעון את הסרטון	2289
לא ניתן לנגן את הסרטון	2250
לא עכשיו	2171	2259
לא תודה	2171	2259
לא, תודה	2171	2259
לגלריה	2274
לגלריה המלאה	2274
לגלריית התמונות	2274
לדף הבית	2274
לדף התרומות	2265
להאזנה בספוטיפיי	2287
להאזנה לכתבה	2250
להורדה ב-app store	2257
להורדה ב-google play	2257
להורדה מ-app store	2257
להורדה מ-google play	2257
להורדת האפליקציה	2230
להזמנה לחצו כאן	2294
להזמנת כרטיסים	2248
להמשך קריאה	2174
להרשמה	2174
להרשמה לאירוע	2234
לחידון	2245
לחידון המלא	2245
לחנות	2284
לחנות שלנו	2234
לחצו להפעלת הסאונד	2289
לידיעה המלאה	2274
לכל החדשות	2274
לכל החידונים	2245
לכל הכתבות	2196
לכל הכתבות בנושא	2231
לכל הכתבות של הכתב	2274
לכל המשחקים	2245
לכל הסרטונים	2274
לכל העדכונים, הכתבות והסרטונים	2231
לכל התגובות	2192
לכל התמונות	2274
לכתבה הבאה	2274
לכתבה הבאה בסדרה	2231
לכתבה המלאה	2274
לכתבה הקודמת	2274
לכתבה הקודמת בסדרה	2231
לכתבה נוספת	2293
לכתיבת תגובה	2204
למוצר	2284
למנויים בלבד	2178
למתכון	61
לעמוד הבית	2274
לעמוד התרומות	2265
לפרויקט המלא	2274
לפרופיל הכתב	2275
לפרטי המוצר	2294
לפרטים	2197
לפרטים והרשמה	2234
לפרטים נוספים והרשמה	2234
לפתיחת הכתבה	2291
לצפייה ביוטיוב	2287
לצפייה בכל התגובות	2204
לצפייה במסלולים	2291
לצפייה בתוצאות	91
לקריאה באפליקציה	2257
לקריאה מאוחר יותר	2295
לראש הדף	2274
לראש העמוד	2274
לרכישה באמזון	2248
לרכישה לחצו כאן	2248
לרכישת הספר	2248
לרכישת כרטיסים	2248
לרכישת כרטיסים לחצו כאן	2248
לרכישת מינוי	2174
לרכישת מינוי לחצו כאן	2230
לשלוח כתבה במתנה	2218	2219
לתיק המלא	2274
לתמונות	2197
לתרום	2172
לתרומה	2172
לתרומה לחצו כאן	2265
""", 'מ': """
מאוחר יותר	2260
מאשר	2190
מאשרת	2190
מבזקים	2193
מדיניות הפרטיות	2191
מדיניות הפרטיות ותנאי השימוש	2191
מדיניות פרטיות	2190	2207
מהירות הפעלה	2250
מהירות ניגון	2250
מודעה	2187
מומלץ עבורך	2231
מומלץ עבורכם	2231
מומלצים	2193
מוקרא בקול סינתטי	2250
מידע נוסף	2190
מיון לפי	2243
מייל	2219	2271
מיין לפי	2243
ממומן	2187
מסך מלא	2251
מסלולי מינוי	2291
מספר המקומות מוגבל	2234
מעבר למתכון	61
מעוניינים לקבל התראות	2258
מצאת טעות	2242
מצאתם טעות	2192
מצאתם טעות בכתבה	2242
מצב כהה	2255
משהו השתבש	2271
משחקים	2247
משך	2251
משך הסרטון	2289
משלוח חינם	2284
מתנה לחבר	2282
""", 'נ': """
נא להזין כתובת מייל תקינה	2270
נגישות	2207
נגן	2214
נגן וידאו	2250
נגן שמע	2289
נוצר באמצעות ai	2289
נוצר על ידי ai	2289
נושאים	2193
נושאים קשורים	2193
ניגון אוטומטי	2251
ניהול אפשרויות	2288
ניהול הסכמה	2254
ניהול העדפות	2288
ניהול עוגיות	2254
ניתן לבטל בכל עת	2268
נרשמת בהצלחה	2270
""", 'ס': """
סגור	2171
סגור גלריה	2293
סגור חלון	2293
סגור תפריט	2293
סגירה	2171
סודוקו	2247
סוף הפרסומת	2248
סוף פרסומת	2248
סיכום ai	2212
סיכום אוטומטי	2278
סיכום הכתבה	2212
סכום אחר	2265
סכום לבחירה	2290
ספרו לנו מה דעתכם	2242
סקר	92
סקר היום	91
סרטון זה אינו זמין	2250
סרטון זה אינו זמין עוד	2250
סרקו את הקוד	2257
סרקו את קוד ה-qr	2257
""", 'ע': """
עבור לתוכן	2195
עבור לתוכן המרכזי	2195
עדיין לא מנוי	2268
עדיין לא מנויים	2268
עוד	2196
עוד באותו נושא	2231
עוד בנושא	2193
עוד בערוץ	2193
עוד חדשות	2193
עוד כתבות	19	2193
עוד כתבות בנושא	19
עוד כתבות מעניינות	2230
עוד לא מנויים	2268
עוד סיפורים	2231
על הכותב	2275
עצור	2214
עקבו אחר הכתב	2279
עקבו אחר הנושא	2279
עקבו אחרי הכתב	2279
עקבו אחרי הנושא	2279
עקוב אחרי הכתב	2279
""", 'פ': """
פייסבוק	2182	2219
פנייה לכתב	2275
פנייה למערכת	2275
פרטים	2197
פרסום	2187
פרסומת	2187
פרסם	2243
פרסם אצלנו	2207
פרסמו אצלנו	2207
פתח	2197
פתח באפליקציה	2257
פתיחה באפליקציה	2257
""", 'צ': """
צור חשבון	2174
צור קשר	2192	2207
צפו באינסטגרם	2287
צפו בטוויטר	2287
צפו ביוטיוב	2287
צפו בפייסבוק	2287
צפו גם	2293
צפייה חוזרת	2289
צרו קשר	2207	2275
צרו קשר עם המערכת	2275
""", 'ק': """
קבל הכל	2255
קבלת התראות	2258
קוד קופון	2294
קודי הנחה	2294
קרא גם	2193
קרא עוד	2196
קראו באפליקציה	2257
קראו בחינם	2291
קראו גם	2193
קראו עוד	2196
""", 'ר': """
רוצה לקבל התראות	2258
רוצים לקבל התראות	2258
רענון העמוד	2262
רענן את הדף	2262
רעננו את הדף	2262
""", 'ש': """
שדה זה הוא חובה	2270
שדה חובה	2270
שדות חובה	2270
שחק עכשיו	2245
שחקו עכשיו	2245
שינוי גודל הגופן	2218
שיתוף	2182
שיתוף בוואטסאפ	2282
שיתוף בווטסאפ	2182
שיתוף בטוויטר	2182
שיתוף במייל	2230
שיתוף בפייסבוק	2182
שכחת את הסיסמה	2268
שכחת סיסמה	2268
שכחתי סיסמה	2174
שלח	91	2271
שלח לחבר	2182
שלח תגובה	2242
שלחו את הכתבה במתנה	2230
שלחו במתנה	2230
שלחו כתבה במתנה	2218
שלחו לחבר	2219	2282
שלחו לנו סרטונים	2275
שלחו לנו תמונות	2275
שלחו משוב	2242
שליחה	2271
שליחה במייל	2182
שליחת כתבה במתנה	2218
שליחת משוב	2242
שליחת תגובה	2242
שם	2271
שם מלא	2271
שם משפחה	2271
שם פרטי	2271
שמור	2283
שמור העדפות	2254
שמור כתבה	2295
שמור לרשימת הקריאה	2218	2219
שמירה	2182
שמירה לרשימת הקריאה	2218
שמירת הגדרות	2254
שמירת המתכון	61
שמירת כתבה	2230
שמרו כתבה	2230
שמרו לקריאה מאוחרת	2230
שנתי	2266
שתף	2182
שתף כתבה	2295
שתפו	2182
שתפו את הכתבה	2182
שתפו בוואטסאפ	2230
שתפו בווטסאפ	2230
שתפו בטוויטר	2282
שתפו בטלגרם	2230
שתפו בפייסבוק	2182
שתפו כתבה זו	2295
""", 'ת': """
תגובה	2192
תגובות	2192
תגובות נוספות	2242
תגיות	2193
תודה על ההצבעה	2242
תודה על הצבעתך	91
תודה על התמיכה	2290
תודה על תמיכתכם	2290
תודה שהצבעת	2242
תודה שהצבעתם	2242
תודה, ההודעה נשלחה	2270
תוכן למנויים	2174
תוכן ממומן	87	2187
תוכן מסחרי	2236
תוכן מקודם	2187
תוכן פרסומי	2236
תוכן שיווקי	87	2187
תוכן שיווקי בשיתוף	2236
תוצאות	92
תוצאות ההצבעה	2243
תוצאות הסקר	2243
תורגם אוטומטית	2230
תיקון טעות	2230
תמונה # מתוך #	2195
תמכו בנו	2172
תמכו בנו בפטריאון	2265
תמלול	2251
תנאי השימוש	2191
תנאי השימוש | מדיניות הפרטיות	2191
תנאי השימוש ומדיניות הפרטיות	2191
תנאי פרסום תגובות	2242
תנאי שימוש	2190	2207
תפריט	2196
תקציר ai	2212
תקציר בינה מלאכותית	2212
תקציר הכתבה	2212
תרגום אוטומטי	2251
תרומה	2172
תרומה חד פעמית	2265
תרומה חד-פעמית	2265
תרומה חודשית	2265
תרמו	2172
תרמו עכשיו	2172
תשבץ	2247
תשבצים	2247
תשחץ	2247
תשלום באמצעות paypal	2291
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1813
اجازه ميدهم	1814
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1785
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1747
اخبار مرتبطة	171
اخبار پيشنهادي	1785
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
اخرين اخبار	1747
اخرين خبرها	1785
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1751
ادامه با google	1822
ادامه با گوگل	1822
ادامه خبر	1828
ادامه در مرورگر	1810
ادامه مطلب	1751
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1771
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1763
ارسال	91	115	1737
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1796
ارسال به تلگرام	1775
ارسال به دوستان	1737
ارسال تعليق	182
ارسال خبر	1829
ارسال ديدگاه	1796
ارسال راي	91
ارسال رايگان	1838
ارسال سوژه	1829
ارسال نظر	1746
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1763
از دست ندهيد	1785
از راي شما متشكريم	1796
از شركت شما در نظرسنجي متشكريم	1796
از ما حمايت كنيد	1731
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
اشتباهي ديدهايد	1796
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1733
اشتراك بخريد	1782
اشتراك خود را انتخاب كنيد	1822
اشتراك در تلگرام	1836
اشتراك در واتساپ	1836
اشتراك گذاري	1737
اشتراك گذاري در تلگرام	1775
اشتراكگذاري	1737
اشتراكگذاري در تلگرام	1836
اشتراكگذاري در واتساپ	1836
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
اطلاعات بيشتر	1743
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
افزودن به منابع ترجيحي	1833
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
اكنون بازي كنيد	1799
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
الان نه	1730
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
امكان نمايش اين محتوا وجود ندارد	1807
امكان پخش ويدئو وجود ندارد	1803
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1823
انتخاب اشتراك	1822
انتخاب طرح	1822
انتشار	1797
انتشار يافته : #	1760
انتشار يافته: #	1760
انتقل الي الوصفة	61
انتهاي پيام	1775
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1836
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
اولين نفري باشيد كه نظر ميدهد	1775
ايا اين مطلب براي شما مفيد بود	1796
ايا اين مطلب مفيد بود	1796
ايا اين مقاله مفيد بود	1796
ايا مايليد اعلان دريافت كنيد	1812
ايا ميخواهيد اعلان دريافت كنيد	1812
ايجاد حساب	1733
ايقاف مؤقت	189
ايميل	1825
ايميل خود را بررسي كنيد	1824
ايميل معتبر وارد كنيد	1824
ايميل نامعتبر	1824
ايميل نامعتبر است	1824
اين فيلد الزامي است	1824
اين فيلد ضروري است	1824
اين مطالب را هم بخوانيد	1785
اين مطلب را هم بخوانيد	1785
اين مطلب مفيد بود	1796
اين مقاله قفل است	1822
اين ويدئو در دسترس نيست	1803
اين ويدئو ديگر در دسترس نيست	1803
اين ويديو در دسترس نيست	1803
اپ استور	1811
اپليكيشن را دانلود كنيد	1810
اپليكيشن را نصب كنيد	1810
اگهي	1739
اگهيها	1791
""", 'ب': """
با تشكر، پيام شما ارسال شد	1824
با حمايت	1838
با ما تماس بگيريد	1829
با همكاري	1838
با پردازش دادههايم موافقم	1824
بارگذاري دوباره صفحه	1817
بارگذاري مجدد صفحه	1817
بارگذاري محتوا	1807
بارگذاري پست	1807
باز كردن	1752
باز كردن در اپليكيشن	1810
باز كردن در برنامه	1810
بازار	1811
بازخورد بدهيد	1796
بازرگاني	1791
بازي رايگان	1799
بازي كنيد	1799
بازيها	1801
بازگشت به بالا	1751
بازگشت به صفحه اصلي	1828
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1796
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1747
برچسبها	1747
بزرگتر كردن متن	1836
بزرگنمايي تصوير	1828
بستن	1730
بعدا	1813
بعدا ياداوري كن	1730
بعدي	1751
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1814
بله، ميخواهم	1813
به اشتراك بگذاريد	1737
به اين مطلب گوش دهيد	1803
به اين مقاله گوش دهيد	1803
بهترين پيشنهاد	1823
بيشتر	1747	1751
بيشتر ببينيد	1785
بيشتر بخوانيد	1747
بيصدا	1804
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1747
تازهسازي صفحه	1817
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1739
تبليغات	1739	1763
تبليغات در گوگل	1791
تبليغات متني	1791
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
تخفيف ويژه خوانندگان	1802
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1804
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
تعداد نظرات: #	1760
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
تلگرام	1737
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
تماس با تحريريه	1829
تماس با ما	1746	1763
تماس با نويسنده	1829
تماشاي ويديو	1775
تمام صفحه	1804
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1743
تنظيمات حريم خصوصي	1807
تنظيمات كوكي	1745
تنظيمات كوكيها	1745
تهيه اشتراك	1782
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1803
تويتر	115
توييتر	1737
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1796
ثبت راي	91
ثبت نام	1733
ثبت نظر	91	1746
ثبتنام	1733
ثبتنام كنيد	1789
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1807
جدول	1801
جدول كلمات متقاطع	1801
جديدترين	1797
جديدترين اخبار	1747
جديدترينها	1797
جزئيات	1752
جستجو	1751
جستجوي پيشرفته	1763
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1730
حامي ما شويد	1820
حامي مالي	1838
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1745
حساب كاربري	1733
حساب كاربري دارم	1822
حساب كاربري داريد	1822
حساب كاربري نداريد	1822
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
حمايت كنيد	1731
حمايت مالي	1731
حمايت مالي از ما	1820
حمايت ماهانه	1821
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1751
خبر بعدي	1775
خبر قبلي	1775
خبرهاي بيشتر	1785
خبرهاي داغ	1785
خبرهاي مرتبط	1747
خبرهاي پيشنهادي	1785
خروج	1733
خروج از تمام صفحه	1803
خريد از امازون	1802
خريد اشتراك	1782
خريد اشتراك سالانه	1782
خريد اشتراك ماهانه	1782
خريد انلاين	1838
خريد اين كتاب	1802
خريد اينترنتي	1838
خريد بليت	1802
خريد بليط	1802
خريد كتاب	1802
خطايي ديدهايد	1796
خطايي رخ داد	1825
خلاصه با هوش مصنوعي	1832
خلاصه هوش مصنوعي	1832
خواندن در اپليكيشن	1810
خواندهشده با صداي مصنوعي	1803
خودتان را بيازماييد	1799
خيارات اخري	225
خير	1814
""", 'د': """
دانش خود را بسنجيد	1799
دانلود	1769
دانلود از اپ استور	1810
دانلود از بازار	1810
دانلود از گوگل پلي	1810
دانلود اپليكيشن	1810
دانلود صدا	1803
دانلود فايل صوتي	1769	1803
دانلود فيلم	1769
دانلود مستقيم	1811
دانلود ويدئو	1803
دانلود ويديو	1769
دانلود پادكست	1803
در انتظار بررسي : #	1760
در انتظار بررسي: #	1760
در حال بارگذاري	1803
در حال بارگذاري ويدئو	1803
در حال بارگذاري ويديو	1803
در صف انتشار: #	1760
در صف بررسي: #	1760
در نظرسنجي شركت كنيد	1796
در همين رابطه	1785
در همين زمينه	1785
در پاتريون حمايت كنيد	1820
درباره ما	1763
درباره نويسنده	1829
دريافت از اپ استور	1810
دريافت از بازار	1810
دريافت از كافه بازار	1810
دريافت از كافهبازار	1811
دريافت از مايكت	1810	1811
دريافت از گوگل پلي	1810
دريافت اعلانها	1812
دستهبندي	1747
دعمك يصنع الفرق	233
دعوت به همكاري	1775
دنبال كردن	1834
دنبال كردن اين موضوع	1833
دنبال كردن موضوع	1833
دنبال كردن نويسنده	1833
ديدگاه	1746
ديدگاه خود را بنويسيد	1796
ديدگاهتان را بنويسيد	1775
ديدگاهها	1746
""", 'ذ': """
ذات صلة	129
ذخيره	1737
ذخيره تنظيمات	1807
ذخيره خبر	1775
ذخيره دستور پخت	61
ذخيره مطلب	1775
ذخيره مطلب براي بعد	1775
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1797
راي شما ثبت شد	91	1796
راي شما ثبت شده است	1796
رايگان و بدون هرزنامه	1824
ربما لاحقا	100
رد	128	1743
رد همه	1808
رزرو بليت	1838
رسالتك	212
رفتن به بالا	1828
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1820
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1822
رمز عبور را فراموش كردهايد	1733
روابط ممولة	175
رپورتاژ	1739
رپورتاژ اگهي	1739
""", 'ز': """
زمان باقيمانده	1804
زمان فعلي	1804
زيرنويس	1804
""", 'س': """
سؤال اليوم	91
سالانه	1821
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1803
سماح	200
سنويا	207
سودوكو	187	1801
سوژه بفرستيد	1829
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1743	1745
سياست حفظ حريم خصوصي	1742	1743
سياست كوكي	1743
سياست كوكيها	1742
سيب اپ	1811
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
شايد بعدا	1730
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1796
شرايط استفاده	1745
شرايط استفاده و حريم خصوصي	1745
شرايط را ميپذيرم	1824
شركاؤنا	194
شركاي ما	1808
شركت در ازمون	1799
شركت در نظرسنجي	1796
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1799
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1833
شما قبلا راي دادهايد	1796
شنيدن اين مطلب	1803
شنيدن مقاله	1803
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1751
صفحه كمك مالي	1820
صندوق ورودي خود را بررسي كنيد	1824
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1789
ظرفيت محدود است	1789
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
عضويت	1733
عطلت مانع الاعلانات	204
عكس	1747
عكسهاي بيشتر	1828
عكسهايتان را براي ما بفرستيد	1829
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1760
غيرفعال كردم	1819
غيرقابل انتشار: #	1760
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1822
فروشگاه	1838
فعال كردن	1813
فعال كردن اعلانها	1812
فعالسازي	1814
فعالسازي اعلانها	1812
فعل الاشعارات	198
فعلا نه	1813
فقط براي مشتركان	1733
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1737
فيلد الزامي	1824
فيلدهاي الزامي	1824
فيلم اصلي	1769
""", 'ق': """
قبلي	1751
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1742
قبول همه	1808
قبول همه كوكيها	1742
قبول و ادامه	1743	1807
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1797
قديميترينها	1797
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1796
قوانين و مقررات	1763
قوانين و مقررات را ميپذيرم	1824
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1811
كافهبازار	1811
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1810
كد ويدئو	1769
كد ويديو	1769
كد پخش	1769
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
كليدواژهها	1747
كمك كنيد	1731
كمك مالي	1731
كمك ماهانه	1821
كمك يكباره	1820
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1745
كوچكتر كردن متن	1836
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1804
كيفيت اصلي	1769
كپي	1837
كپي شد	1771	1775
كپي كردن لينك	1775
كپي لينك	1737
كپي لينك كوتاه	1771
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
لطفا ان را غيرفعال كنيد	1819
لطفا نظر خود را بنويسيد	1759
لطفا يك ايميل معتبر وارد كنيد	1824
لغو در هر زمان	1822
لغو دنبال كردن	1833
لغو رضايت	1807
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
لينك خبر كپي شد	1771
لينك كوتاه	1737
لينك كوتاه خبر	1771	1775
لينك كوتاه كپي شد	1771
لينك كپي شد	1771	1775
""", 'م': """
مادة اعلانية	119
ماهانه	1821
مايكت	1811
مبلغ اخر	206
مبلغ دلخواه	1820
مبلغ ديگر	1820
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1828
متن كامل مقاله را بخوانيد	1828
متن پيادهشده	1804
متوجه شدم	1752
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1760
مجموع نظرات: #	1760
محبوبترين	1823
محبوبترينها	1797
محتواي تبليغاتي	1739
محتواي حمايتشده	1775
محتواي پولي	1802
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1743
مختارات	129
مخصوص مشتركان	1822
مدة الفيديو	232
مدت	1804
مدت زمان	1804
مديريت رضايت	1807
مديريت كوكيها	1807
مرا به خاطر بسپار	1822
مرة واحدة	207
مرتبسازي	1797
مرتبسازي بر اساس	1797
مزايا المشتركين	188
مزاياي مشتركان	1802
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1817
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1751
مشاهده عكسها	1828
مشاهده قيمت	1802
مشاهده محتوا	1807
مشاهده نتايج	91	1797
مشاهده همه	1751
مشاهده پاسخها	1796
مشاهده پرونده	1828
مشاهده گالري	1828
مشترك شويد	1733
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1825
مطالب بيشتر	1785
مطالب ديگر اين نويسنده	1828
مطالب مرتبط	1747
مطالب پيشنهادي	1785
مطلب بعدي	1828
مطلب قبلي	1828
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1747
مقاله بعدي	1828
مقاله قبلي	1828
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1760
منو	1751
مهمترين اخبار	1747
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1743
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1812
""", 'ن': """
نام	1825
نام خانوادگي	1825
نام و نام خانوادگي	1825
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1803
نسخه وب	1811
نسخه چاپي	1775
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1810
نظر	1746
نظر بدهيد	1775
نظر خود را با ما در ميان بگذاريد	1775
نظر خود را بنويسيد	1746
نظر خود را بگوييد	1796
نظر سنجي	92
نظر شما	1746
نظر شما درباره اين خبر چيست	1775
نظر كاربران	1759
نظرات	1746
نظرات بينندگان	1759
نظرات شما	1759
نظرات كاربران	1759
نظرات مخاطبان	1759
نظرتان را بگوييد	1796
نظرسنجي	92	1775
نظري ندارم	1797
نعم اريد	200
نعم، اريد	199
نقشه سايت	1763
نمايش اين محتوا ممكن نيست	1807
نمايش بيشتر	1751
نمايش زيرنويس	1803
نمايش كمتر	1752
نمايش متن اصلي	1752
نمايش محتوا	1807
نمايش نتايج	91
نمايش نظرات	1796
نمايش نظرات بيشتر	1796
نمايش نقشه	1752
نمايش همه	1752
نمايش پاسخها	1796
نمايش پست	1807
نميدانم	1797
ننصح بقراءة	129
نه ممنون	1730	1814
نه، ممنون	1814
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1836
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1824
هر كمكي مهم است	1820
هر ماه	1821
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
همرساني	1737
همه اخبار	1828
همه بازيها	1799
همه خبرها	1828
همه عكسها	1828
همه مطالب	1828
همه مطالب نويسنده	1828
همه ويدئوها	1828
هميشه اجازه داده شود	1807
هميشه نمايش بده	1807
همچنين ببينيد	1785
همچنين بخوانيد	1747
هنوز ثبتنام نكردهايد	1822
هنوز مشترك نيستيد	1822
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1737
ورود	1733
ورود / ثبت نام	1733
ورود با اپل	1822
ورود با فيسبوك	1822
ورود با گوگل	1822
ورود مشتركان	1782
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1803
ويديو	1747
ويديو در دسترس نيست	1803
ويژه خوانندگان	1802
ويژه مشتركان	1733
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1821
يكبار	1821
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1746
پايان اگهي	1802
پايان تبليغ	1802
پخش	1769
پخش خودكار	1804
پخش ويدئو	1803
پخش ويدئو ممكن نيست	1803
پخش ويديو	1803
پذيرش همه	1808
پذيرش و ادامه	1807
پذيرفتن	1743
پربازديدترين	1747
پربازديدترينها	1747
پربازديدها	1747
پربازديدهاي امروز	1785
پربازديدهاي هفته	1785
پربحثترينها	1747
پربينندهترين	1785
پربينندهترين خبرها	1785
پربينندهترينها	1785
پرداخت سالانه	1823
پرداخت ماهانه	1823
پسنديدم	1797
پنهان كردن پاسخها	1796
پيام بازرگاني	1791
پيام شما ارسال شد	1824
پيام شما با موفقيت ارسال شد	1824
پيشنهاد خواندني	1785
پيشنهاد سردبير	1747
پيشنهاد ما	1747
پيوندها	1763
""", 'چ': """
چاپ	1737
چاپ دستور پخت	61
چگونه غيرفعال كنم	1819
چگونه مسدودكننده را غيرفعال كنم	1817
""", 'گ': """
گالري تصاوير	1828
گالري عكس	1828
گزارش تخلف	1797
گزارش خطا	1746
گزارش خطا در اين خبر	1775
گزينههاي بيشتر	1837
گوگل پلي	1811
""", 'अ': """
अकाउंट नहीं है	2380
अक्षर का आकार	65
अक्षर छोटे करें	2392
अक्षर बडे करें	2392
अगला	2321
अगला लेख	2386
अगली खबर	2317
अगली स्टोरी	2386
अनफॉलो करें	2390
अनम्यूट	2365
अनिवार्य	2383
अनुमति दें	2373
अन्य खबरें	19	2317
अन्य राशि	2378
अन्य विकल्प	2393
अपना इनबॉक्स देखें	2382
अपना ईमेल दर्ज करें	2382
अपना ईमेल देखें	2382
अपना कमेंट लिखें	2330
अपना ज्ञान परखें	2361
अपना प्लान चुनें	2380
अपनी टिप्पणी दें	2330
अपनी टिप्पणी लिखें	2330
अपनी तस्वीरें हमें भेजें	2387
अपनी प्रतिक्रिया दें	2358
अपनी राय दें	2316
अपनी राय बताएं	2358
अभी खरीदें	2364
अभी खेलें	2361
अभी डाउनलोड करें	2371
अभी तक सब्सक्राइबर नहीं हैं	2380
अभी दान करें	2302
अभी नहीं	2301	2374
अमान्य ईमेल	2382
अमेजन पर खरीदें	2364
अवधि	2366
असहमत	2315
अस्वीकार करें	2315
""", 'आ': """
आगे पढें	2321
आज का सवाल	91
आज की अन्य खबरें	2351
आप इस विषय को फॉलो कर रहे हैं	2390
आप कभी भी अनसब्सक्राइब कर सकते हैं	2382
आप पहले ही वोट कर चुके हैं	2358
आपका वोट दर्ज हो गया	2358
आपका वोट दर्ज हो गया है	2358
आपका संदेश भेज दिया गया है	2382
आपके लिए	2317
आपको यह भी पसंद आ सकता है	2351
आपको ये भी पसंद आ सकता है	2351
आवश्यक फील्ड	2382
""", 'इ': """
इस लेखक की अन्य खबरें	2334
इस लेखक की और खबरें	2334
इस लेखक के और लेख	2334
इस विषय को फॉलो करें	2390
इसे भी देखें	2351
इसे भी पढें	2317
""", 'ई': """
ई-पेपर	2304
ईमेल	2383
ईमेल से शेयर करें	2392
""", 'ऊ': """
ऊपर जाएं	2321
""", 'ए': """
एआई आवाज में सुनें	2365
एआई द्वारा तैयार	2337
एआई समरी	2337
एआई सारांश	2337
एआई से तैयार सारांश	2337
एक बार	2379
एक बार का दान	2378
एप डाउनलोड करें	2371
""", 'ऐ': """
ऐप इंस्टॉल करें	2371
ऐप खोलें	2371
ऐप डाउनलोड करें	2371
ऐप में खोलें	2371
ऐप में पढें	2371
ऐप स्टोर से डाउनलोड करें	2371
""", 'ऑ': """
ऑटोप्ले	2366
ऑडियो डाउनलोड करें	2365
ऑफर देखें	2364
""", 'औ': """
और खबरें	2317
और जानें	2315
और टिप्पणियां देखें	2358
और देखें	2321
और पढें	2317	2321
और पढें इस लेखक से	2334
और भी पढें	2351
""", 'क': """
कभी भी रद्द करें	2380
कम दिखाएं	2322
कमेंट	2316
कमेंट करें	2316
कमेंट पढें	2330
कमेंट लिखें	2358
कमेंट्स	2316
करियर	2333
कह नहीं सकते	2359
किताब खरीदें	2364
कीमत देखें	2364
कुकी का उपयोग	2315
कुकी नीति	2313	2315
कुकी सेटिंग्स	2369
कुकीज नीति	2315
कुकीज प्रबंधित करें	2369
कुकीज सेटिंग	2314
कुछ गलत हो गया	2383
के सहयोग से	2394
केवल सदस्यों के लिए	2304
केवल सब्सक्राइबर के लिए	2380
कैसे बंद करें	2377
कॉपी	2393
कॉपी करें	2393
कॉपी लिंक	2307
क्या आप नोटिफिकेशन चाहते हैं	2372
क्या आप नोटिफिकेशन पाना चाहते हैं	2372
क्या आप सूचनाएं पाना चाहते हैं	2372
क्या यह उपयोगी था	2358
क्या यह खबर उपयोगी थी	2358
क्या यह पेज उपयोगी था	2358
क्या यह लेख उपयोगी था	2358
क्यूआर कोड स्कैन करें	2371
क्रमबद्ध करें	2359
क्विज खेलें	2361
""", 'ख': """
खबर सुनें	2365
खाता नहीं है	2380
खाता बनाएं	2304
खोजें	2321
खोलें	2322
""", 'ग': """
गलती की सूचना दें	2358
गलती बताएं	2322
गलती मिली	2358
गूगल प्ले से डाउनलोड करें	2371
गूगल से जारी रखें	2380
गूगल से लॉगिन करें	2380
गेम्स	2363
गैलरी देखें	2386
गोपनीयता नीति	2313	2315	2333
गोपनीयता सेटिंग्स	2369
""", 'च': """
चर्चा में क्यों है	2351
चुनें	2381
""", 'ज': """
जरूर पढें	2351
जवाब छिपाएं	2358
जवाब दें	2316
जवाब देखें	2358
जवाब भेजें	2358
जावास्क्रिप्ट बंद है	2369
ज्यादा दिखाएं	2386
ज्यादा पढी गई	2351
""", 'ट': """
टिकट खरीदें	2364
टिकट बुक करें	2364
टिप्पणियां	2316
टिप्पणी	2316
टिप्पणी करें	2316
टिप्पणी के नियम	2358
टिप्पणी के लिए लॉगिन करें	2358
टिप्पणी भेजें	2358
टिप्पणी लिखें	2358
टेक्स्ट साइज	65
टैग्स	2317
टॉप न्यूज	2317
टॉप स्टोरीज	2351
ट्रांसक्रिप्ट	2366
ट्रेंडिंग	2317
ट्विटर	2307
ट्विटर पर शेयर करें	2392
""", 'ठ': """
ठीक है	2322
""", 'त': """
तस्वीर बडी करें	2386
तस्वीरें देखें	2386
ताजा खबरें	2317
ताजा समाचार	2317
""", 'द': """
दान करें	2302
दान पेज पर जाएं	2378
देश की और खबरें	2351
दोस्तों को भेजें	2337
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2382
""", 'न': """
नक्शा देखें	2322
नतीजे देखें	91
नवीनतम	2359
नहीं	2374
नहीं धन्यवाद	2301
नहीं, धन्यवाद	2301	2374
नाम	2383
नियम और शर्तें	2313	2333
नियम और शर्तें | गोपनीयता नीति	2313
नोटिफिकेशन ऑन करें	2372
नोटिफिकेशन चालू करें	2372
""", 'प': """
पता नहीं	2359
परिणाम देखें	91	2359
पसंदीदा स्रोत के रूप में जोडें	2390
पहले से खाता है	2380
पहले से सब्सक्राइबर हैं	2380
पाठकों के लिए विशेष ऑफर	2364
पार्टनर कंटेंट	2354
पासवर्ड भूल गए	2380
पिछला	2321
पिछला लेख	2386
पिछली खबर	2317
पूरा नाम	2383
पूरा लेख पढें	2386
पूरी खबर पढें	2321
पेज दोबारा लोड करें	2376
पेज रिफ्रेश करें	2376
पेज रीफ्रेश करें	2376
पेड कंटेंट	2364
पोल	92
पोल में हिस्सा लें	2358
पोस्ट लोड करें	2369
प्रचार	2311
प्रतिक्रिया दें	2316
प्रतिलिपि	2366
प्राइवेसी पॉलिसी	2315	2333
प्राइवेसी सेटिंग्स	2369
प्रायोजक	2394
प्रायोजित	2311
प्रायोजित सामग्री	2354
प्रिंट	2393
प्रिंट करें	2307
प्रीमियम	2304
प्लान चुनें	2380
प्ले स्टोर से डाउनलोड करें	2371
प्लेबैक गति	2365
प्लेबैक स्पीड	2365
प्लेयर लोड हो रहा है	2365
""", 'फ': """
फीडबैक दें	2333	2358
फीडबैक भेजें	2358
फुल स्क्रीन	2366
फुल स्क्रीन से बाहर निकलें	2365
फेसबुक	2307
फेसबुक पर शेयर करें	2307
फेसबुक से जारी रखें	2380
फेसबुक से लॉगिन करें	2380
फॉन्ट आकार	2392
फॉन्ट साइज	65
फॉलो कर रहे हैं	2390
फॉलो करें	2390
फोटो	2317
फोटो गैलरी	2351
फोटो गैलरी देखें	2386
फ्लिपकार्ट पर खरीदें	2364
""", 'ब': """
बंद करें	2301
बडी खबरें	2317
बाद में	2301	2374
बाद में याद दिलाएं	2301
ब्राउजर में जारी रखें	2371
""", 'भ': """
भेजें	2383
""", 'म': """
मंजूर है	2315
मशीनी अनुवाद	2366
मान्य ईमेल दर्ज करें	2382
मासिक	2379
मासिक दान	2379
मासिक भुगतान	2381
मासिक सहयोग	2379
मुख्य समाचार	2317
मुझे याद रखें	2380
मुफ्त डिलीवरी	2394
मुफ्त में खेलें	2361
मुफ्त, कोई स्पैम नहीं	2382
मूल देखें	2322
मेन्यू	2321
मेरा खाता	2304
मेरा खाता है	2380
मैं नियम और शर्तों से सहमत हूं	2382
मैंने ऐड ब्लॉकर बंद कर दिया	2376
मैंने बंद कर दिया	2377
म्यूट	2366
""", 'य': """
यह खबर सुनें	2365
यह फील्ड अनिवार्य है	2382
यह फील्ड आवश्यक है	2382
यह भी देखें	2351
यह भी पढें	2317
यह लेख लॉक है	2380
यह लेख सुनें	2365
यह वीडियो अब उपलब्ध नहीं है	2365
यह वीडियो उपलब्ध नहीं है	2365
यह सामग्री नहीं दिखाई जा सकती	2369
ये खबरें भी पढें	2351
ये भी जानें	2351
ये भी देखें	2351
ये भी पढें	2317
""", 'र': """
रजिस्टर करें	2304
रिपोर्ट करें	2359
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2359
लाइक करें	2359
लिंक कॉपी करें	2307	2337
लिंक कॉपी हो गया	2392
लेख उपहार में दें	2392
लेख सुनें	2365
लेखक की अन्य खबरें	2334
लेखक के अन्य लेख	2386
लेखक के और लेख	2334	2386
लेखक के बारे में	2387
लेखक के बारे में और	2334
लेखक को फॉलो करें	2390
लेखक परिचय	2387
लेखक से और	2334
लॉग इन	2304
लॉग इन करें	2304
लॉगआउट	2304
लॉगिन	2304
लोकप्रिय	2317
लोड हो रहा है	2365
""", 'व': """
वर्ग पहेली	2363
वर्तमान समय	2366
विज्ञापन	2311
विज्ञापन के बाद जारी	2354
विज्ञापन दें	2333
विज्ञापन समाप्त	2364
विज्ञापन हटाएं	2337
विवरण	2322
विषय	2317
विषय को फॉलो करें	2390
वीडियो	2317
वीडियो उपलब्ध नहीं है	2365
वीडियो चलाएं	2365
वीडियो नहीं चलाया जा सकता	2365
वीडियो लोड हो रहा है	2365
वोट करने के लिए धन्यवाद	2358
वोट करें	91	2359
वोट दें	91
वोट देने के लिए धन्यवाद	2358
व्हाट्सएप	2307
व्हाट्सएप पर शेयर करें	2392
व्हाट्सऐप पर शेयर करें	2392
""", 'श': """
शायद बाद में	2301
शिकायत करें	2359
शेयर	2307
शेयर करें	2307
शेष समय	2366
""", 'स': """
संपर्क करें	2316	2333
संपादक को लिखें	2387
संबंधित खबरें	2317
संबंधित लेख	2317
संबंधित वीडियो	2351
संबंधित समाचार	2317
सदस्य बनें	2302
सबटाइटल	2366
सबटाइटल दिखाएं	2365
सबमिट करें	2383
सबसे अच्छा ऑफर	2381
सबसे ज्यादा पढी गई	2317
सबसे ज्यादा पढी गई खबरें	2351
सबसे ज्यादा पढी गईं	2351
सबसे नए	2359
सबसे पुराने	2359
सबसे लोकप्रिय	2381
सब्सक्राइब	2304
सब्सक्राइब करें	2304
सभी अस्वीकार करें	2369
सभी कमेंट देखें	2358
सभी खबरें	2386
सभी खबरें देखें	2386
सभी गेम	2361
सभी गेम्स	2361
सभी टिप्पणियां देखें	2358
सभी तस्वीरें देखें	2386
सभी दिखाएं	2322
सभी देखें	2321
सभी फोटो देखें	2386
सभी वीडियो	2386
सभी वीडियो देखें	2386
सभी स्वीकार करें	2315	2369
समझ गया	2322
समर्थन करें	2302
सर्वे	92
सर्वे में हिस्सा लें	2358
सहमत हूं	2315
सहमति दें और आगे बढें	2314
सहमति प्रबंधित करें	2369
सहमति वापस लें	2369
सहयोग करें	2302
सही ईमेल दर्ज करें	2382
साइटमैप	2333
साइन अप	2304
साइन इन	2304
साझा करें	2307
सामग्री दिखाएं	2369
सामग्री देखें	2369
सामग्री लोड करें	2369
सालाना	2379
सालाना भुगतान	2381
सिर्फ सब्सक्राइबर के लिए	2380
सीधे रेसिपी पर जाएं	61
सुडोकू	2363
सुधार नीति	2387
सूचनाएं चालू करें	2372
सेव करें	2307
स्पॉन्सर्ड	2311
स्पॉन्सर्ड कंटेंट	2354
स्वचालित अनुवाद	2366
स्वीकार करें	2315
स्वीकार करें और आगे बढें	2314
स्वीकार करें और जारी रखें	2369
""", 'ह': """
हमसे संपर्क करें	2333	2387
हमारा समर्थन करें	2302
हमारी मदद करें	2378
हमारे बारे में	2333
हमें लिखें	2387
हमें सपोर्ट करें	2378
हमें सहयोग दें	2378
हमेशा अनुमति दें	2369
हर महीने	2379
हर योगदान महत्वपूर्ण है	2378
हर योगदान मायने रखता है	2378
हां	2374
हां, चाहिए	2373
होम	2321
होम पेज पर जाएं	2386
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
กฎการแสดงความคิดเห็น	4639
กติกาการแสดงความคิดเห็น	4639
กรุณากรอกข้อมูลให้ครบถ้วน	4656
กรุณากรอกอีเมล	4656
กรุณากรอกอีเมลให้ถูกต้อง	4656
กรุณาตรวจสอบอีเมล	4656
กลับขึ้นด้านบน	4659
กลับด้านบน	4659
กลับหน้าแรก	4659
การตั้งค่าความเป็นส่วนตัว	4645
การตั้งค่าคุกกี้	4645
กำลังติดตาม	4662
กำลังโหลด	4643
กำลังโหลดวิดีโอ	4643
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4659
ขอบคุณที่ร่วมโหวต	4639
ขอบคุณสำหรับการโหวต	4639
ข่าวก่อนหน้า	4659
ข่าวถัดไป	4659
ข่าวทั้งหมด	4659
ข่าวที่คุณอาจสนใจ	4632
ข่าวที่น่าสนใจ	4632
ข่าวที่เกี่ยวข้อง	4609
ข่าวนี้มีประโยชน์หรือไม่	4639
ข่าวยอดนิยม	4609
ข่าวล่าสุด	4609
ข่าวอื่นที่น่าสนใจ	4632
ข่าวอื่นๆ	19	4632
ข่าวอื่นๆ ที่น่าสนใจ	4623
ข่าวเกี่ยวข้อง	4632
ข่าวแนะนำ	4609
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4653
คลิกชมวิดีโอ	4623
คลิกเพื่อขยายภาพ	4659
คลิปแนะนำ	4632
ความคิดเห็น	4612
ความยาว	4644
ความเร็วในการเล่น	4643
คัดลอก	4664
คัดลอกลิงก์	4612
คัดลอกลิงก์แล้ว	4623
คัดลอกลิงค์	4623
คัดลอกลิงค์แล้ว	4623
คำบรรยาย	4644
คุณต้องการรับการแจ้งเตือนหรือไม่	4648
คุณอาจสนใจ	4632
คุณโหวตแล้ว	4639
คุ้มที่สุด	4655
""", 'จ': """
จดจำฉัน	4654
จดจำฉันไว้	4654
จบโฆษณา	4642
จองตั๋ว	4642
จองบัตร	4642
จัดการความยินยอม	4645
จัดการคุกกี้	4645
จัดส่งฟรี	4665
จำนวนอื่น	4652
จำเป็นต้องกรอก	4656
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4656
ฉันยอมรับเงื่อนไขการใช้งาน	4656
""", 'ช': """
ชมคลิป	4623
ชมคลิปวิดีโอ	4623
ชมวิดีโอ	4623
ชมวิดีโอด้านบน	4623
ชมวิดีโอเต็มได้ที่นี่	4623
ชำระรายปี	4654
ชำระรายเดือน	4654
ชื่อ	4657
ชื่อ-นามสกุล	4657
ช่องนี้จำเป็นต้องกรอก	4656
""", 'ซ': """
ซื้อที่ lazada	4642
ซื้อที่ shopee	4642
ซื้อบัตร	4642
ซื้อบัตรที่นี่	4642
ซื้อหนังสือ	4642
ซื้อหนังสือเล่มนี้	4642
ซื้อเลย	4642
""", 'ด': """
ดาวน์โหลดบน app store	4647
ดาวน์โหลดบน google play	4647
ดาวน์โหลดเสียง	4643
ดาวน์โหลดแอป	4647
ดาวน์โหลดแอปพลิเคชัน	4647
ดาวน์โหลดได้ที่ app store	4647
ดาวน์โหลดได้ที่ google play	4647
ดูการตอบกลับ	4639
ดูข่าวทั้งหมด	4659
ดูคลิป	4623
ดูความคิดเห็นทั้งหมด	4639
ดูความคิดเห็นเพิ่มเติม	4639
ดูทั้งหมด	4610
ดูผลลัพธ์	91
ดูผลโหวต	91	4640
ดูภาพทั้งหมด	4659
ดูภาพเพิ่มเติม	4659
ดูราคา	4642
ดูรูปทั้งหมด	4659
ดูวิดีโอ	4623
ดูเพิ่มเติม	4612
ดูแกลเลอรี	4659
ดูแกลเลอรี่	4659
""", 'ต': """
ตกลง	4649
ตอบกลับ	4640
ตัวเลือกเพิ่มเติม	4663
ตั้งค่าความเป็นส่วนตัว	4645
ตั้งค่าคุกกี้	4645
ติดตามผู้เขียน	4662
ติดตามหัวข้อ	4662
ติดตามหัวข้อนี้	4662
ติดต่อกองบรรณาธิการ	4660
ติดต่อเรา	4623
ติดต่อโฆษณา	4660
ต้องการรับการแจ้งเตือนหรือไม่	4648
""", 'ถ': """
ถอดเสียง	4644
ถอนความยินยอม	4645
ถูกใจ	4640
""", 'ท': """
ทดสอบความรู้ของคุณ	4641
ทำแบบทดสอบ	4641
ทุกการสนับสนุนมีความหมาย	4652
ทุกเดือน	4653
""", 'บ': """
บทความก่อนหน้า	4659
บทความถัดไป	4659
บทความทั้งหมดของผู้เขียน	4659
บทความที่น่าสนใจ	4632
บทความที่เกี่ยวข้อง	4609
บทความนี้ถูกล็อก	4654
บทความนี้มีประโยชน์หรือไม่	4639
บทความล่าสุด	4609
บทความอื่นของผู้เขียน	4659
บทความอื่นๆ ของผู้เขียน	4659
บทความแนะนำ	4632
บริจาค	4606
บริจาคครั้งเดียว	4652
บริจาคตอนนี้	4652
บริจาครายเดือน	4652
บริจาคเลย	4606
บันทึก	4623
บันทึกการตั้งค่า	4645
บันทึกคะแนนของคุณแล้ว	4639
บันทึกคะแนนโหวตแล้ว	4639
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4623
""", 'ป': """
ปฏิเสธทั้งหมด	4645
ปิดการแสดงความคิดเห็น	4639
ปิดเสียง	4644
""", 'ผ': """
ผู้สนับสนุน	4665
""", 'พ': """
พิมพ์	4612
พิมพ์บทความ	4623
พิมพ์สูตร	61
พิมพ์หน้านี้	4623
""", 'ฟ': """
ฟรี ไม่มีสแปม	4656
ฟังข่าว	4643
ฟังข่าวนี้	4643
ฟังบทความ	4643
ฟังบทความนี้	4643
ฟังรายการย้อนหลัง	4623
""", 'ภ': """
ภายหลัง	4649
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4623
มีบัญชีอยู่แล้ว	4654
มีบัญชีแล้ว	4654
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4656
ยกเลิกได้ทุกเมื่อ	4654
ยอดนิยม	4632
ยอดนิยมในตอนนี้	4632
ยอมรับทั้งหมด	4645
ยอมรับและดำเนินการต่อ	4645
ยังไม่มีบัญชี	4654
ยังไม่เป็นสมาชิก	4654
""", 'ร': """
ระบุจำนวนเงิน	4652
รับการแจ้งเตือน	4648
รับการแจ้งเตือนข่าวด่วน	4623
รายงาน	4640
รายปี	4653
รายเดือน	4653
รีเฟรชหน้า	4651
รีเฟรชหน้านี้	4651
รูปแบบอีเมลไม่ถูกต้อง	4656
ร่วมงานกับเรา	4623
ร่วมตอบแบบสอบถาม	4623
ร่วมตอบแบบสำรวจ	4639
ร่วมบริจาค	4606
ร่วมสนับสนุน	4652
ร่วมแสดงความคิดเห็น	4623
ร่วมโหวต	4639
ร้านค้า	4665
""", 'ล': """
ลงทะเบียน	4606
ลงทะเบียนเรียบร้อยแล้ว	4656
ลดขนาดตัวอักษร	4663
ลืมรหัสผ่าน	4606
ลืมรหัสผ่านหรือไม่	4654
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4643
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4643
วิดีโอไม่พร้อมใช้งาน	4643
วิธีปิดโปรแกรมบล็อกโฆษณา	4651
""", 'ส': """
สนับสนุนรายเดือน	4652
สนับสนุนเรา	4606
สนับสนุนโดย	4665
สปอนเซอร์	4612
สมัครงานกับเรา	4623
สมัครสมาชิก	4606
สมัครเรียบร้อยแล้ว	4656
สรุปด้วย ai	4661
สรุปโดย ai	4661
สั่งซื้อหนังสือ	4642
สั่งซื้อเลย	4642
สำหรับสมาชิกเท่านั้น	4654
สิทธิพิเศษสำหรับผู้อ่าน	4642
สิทธิพิเศษสำหรับสมาชิก	4642
สแกน qr code	4647
สแกนคิวอาร์โค้ด	4647
ส่ง	4657
ส่งข่าว	4660
ส่งข้อความเรียบร้อยแล้ว	4656
ส่งความคิดเห็น	4639
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4623
""", 'ห': """
หน้าแรก	4659
""", 'อ': """
อนุญาต	4649
อนุญาตเสมอ	4645
ออกจากโหมดเต็มจอ	4643
อีเมล	4657
อีเมลไม่ถูกต้อง	4656
อ่านข่าวที่เกี่ยวข้อง	4632
อ่านข่าวผ่านแอป	4623
อ่านข่าวอื่นๆ	4632
อ่านฉบับเต็ม	4659
อ่านต่อ	4612
อ่านต่อหลังโฆษณา	4642
อ่านต่อเรื่องนี้	4632
อ่านต่อในเบราว์เซอร์	4647
อ่านบทความฉบับเต็ม	4659
อ่านบนแอป	4647
อ่านเพิ่มเติม	4609
อ่านเรื่องที่เกี่ยวข้อง	4632
อ่านโดย ai	4643
อ่านในแอป	4647
""", 'เ': """
เกมทั้งหมด	4641
เกิดข้อผิดพลาด	4657
เกิดข้อผิดพลาด กรุณาลองใหม่	4656
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4656
เกี่ยวกับผู้เขียน	4660
เก่าที่สุด	4640
เขียนความคิดเห็น	4639
เขียนโดย ai	4661
เข้าสู่ระบบ	4606
เข้าสู่ระบบด้วย apple	4654
เข้าสู่ระบบด้วย facebook	4654
เข้าสู่ระบบด้วย google	4654
เข้าสู่ระบบด้วย line	4654
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4639
เฉพาะสมาชิกเท่านั้น	4654
เต็มจอ	4644
เนื้อหาต่อจากโฆษณา	4642
เนื้อหาที่เกี่ยวข้อง	4632
เนื้อหาสนับสนุน	4642
เนื้อหาโฆษณา	4642
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4643
เบราว์เซอร์ของคุณไม่รองรับเสียง	4643
เปิดการแจ้งเตือน	4648
เปิดรับการแจ้งเตือน	4648
เปิดเสียง	4643
เปิดแอป	4647
เปิดในแอป	4647
เป็นคนแรกที่แสดงความคิดเห็น	4623
เพิ่มขนาดตัวอักษร	4663
เริ่มทำแบบทดสอบ	4641
เรียงตาม	4640
เรื่องที่คุณอาจสนใจ	19	4632
เรื่องที่น่าสนใจ	4632
เรื่องที่เกี่ยวข้อง	4609
เรื่องล่าสุด	4632
เรื่องอื่นที่น่าสนใจ	4609
เรื่องแนะนำ	4632
เลิกติดตาม	4662
เลือก	4655
เลือกแพ็กเกจ	4654
เลือกแพ็คเกจ	4654
เล่นวิดีโอ	4643
เล่นอัตโนมัติ	4644
เล่นเกม	4641
เล่นเลย	4641
เวลาที่เหลือ	4643
เสียงอ่านโดย ai	4643
""", 'แ': """
แจ้งข่าว	4660
แจ้งข้อผิดพลาด	4639
แจ้งคำผิด	4639
แจ้งลบความคิดเห็น	4639
แจ้งเบาะแส	4660
แชร์	4612
แชร์ข่าวนี้	4623
แชร์บทความ	4623
แชร์บทความนี้	4663
แชร์บน facebook	4663
แชร์ผ่าน line	4663
แชร์หน้านี้	4623
แชร์ไปที่ line	4623
แชร์ไปยัง facebook	4663
แชร์ไปยัง line	4663
แท็ก	4632
แท็กที่เกี่ยวข้อง	4632
แบบสำรวจ	92
แปลอัตโนมัติ	4623
แปลโดย ai	4661
แปลโดยอัตโนมัติ	4661
แสดงความคิดเห็น	4612
แสดงคำบรรยาย	4643
แสดงน้อยลง	4610
แสดงเนื้อหา	4645
แสดงเพิ่มเติม	4659
แสดงโพสต์	4645
""", 'โ': """
โฆษณา	4612
โหลดหน้านี้ใหม่	4651
โหลดหน้าใหม่	4651
โหลดเนื้อหา	4645
โหลดเพิ่มเติม	4659
โหลดแอป	4647
โหลดแอปฟรี	4623
โหลดโพสต์	4645
โหวต	91	4640
""", 'ใ': """
ใหม่ล่าสุด	4640
ให้คะแนนบทความนี้	4639
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4652
ไม่มีความเห็น	4640
ไม่สามารถเล่นวิดีโอนี้ได้	4643
ไม่สามารถเล่นวิดีโอได้	4643
ไม่สามารถแสดงเนื้อหานี้ได้	4645
ไม่แน่ใจ	4640
ไม่ใช่ตอนนี้	4649
""", 'ả': """
ảnh tiếp theo	5075
ảnh trước	5075
""", 'ẩ': """
ẩn	4991
ẩn trả lời	5030
""", 'ủ': """
ủng hộ	4966
ủng hộ báo chí độc lập	4968
ủng hộ chúng tôi	4966
ủng hộ chúng tôi trên patreon	5049
ủng hộ hàng tháng	5049
ủng hộ một lần	5049
ủng hộ ngay	5072
ủng hộ tác giả	4968
""", '☕': """
☕ buy me a coffee	1157
☕ buy us a coffee	1157
""", 'あ': """
あとで	2827
あとで読む	2843
あとで読むに追加	2957
あなたにおすすめ	2864
あなたにおすすめの記事	2864
あなたはどう思いますか	2858
あなたへのおすすめ	2864
あわせて読みたい	2864
あわせて読む	2899
""", 'い': """
いいえ、結構です	2827
いいね	2843
いいね!してニュースをチェック	2844
いいね!で応援する	2889
いいね順	2908
いつでも解約ok	2929
いつでも解約できます	2929
いつでも解約可能	2929
いつでも配信停止できます	2932
いま読まれています	2899
いま読まれている記事	2899
""", 'お': """
おすすめ	2864
おすすめの記事	2864
おすすめプラン	2929
おすすめ情報pr	2848
おすすめ記事	2864
おすすめ関連記事	2899
おすすめ順	2908
お住まいの地域ではご覧いただけません	2913
お住まいの地域では再生できません	2913
お名前	2933
お問い合わせ	2850	2878
お問い合わせありがとうございました	2932
お問い合わせありがとうございます	2932
お問い合わせ内容	2953
お役に立ちましたか	2907
お得なクーポン	2956
お得なプランを見る	2952
お気に入り	2843
お気に入りに追加	2843
お申し込み	2831
お申し込みが完了しました	2953
お申し込みを受け付けました	2953
お酒は#歳になってから	2911
""", 'こ': """
こちらの記事もおすすめ	2899
こちらの記事も読まれています	19	2899
こちらもおすすめ	2864
こちらも読む	2899
このコメントを報告	2946
このコンテンツは表示できません	2916
このコンテンツを表示できません	2916
このテーマをフォロー	2942
このテーマをフォローする	2942
このページは役に立ちましたか	2907
このメールアドレスは登録済みです	2953
この動画の配信は終了しました	2913
この動画はお住まいの地域では再生できません	2913
この動画はご覧いただけません	2913
この動画は公開を終了しました	2913
この動画は再生できません	2913
この動画は現在ご覧いただけません	2913
この投稿をinstagramで見る	2947
この本を購入する	2911
この著者の記事	2864
この著者の記事を見る	2936
この著者の記事一覧	2936
この記事だけ読む	2952
この記事に関連するニュース	2899
この記事のタグ	2864
この記事の写真	2936
この記事の写真をすべて見る	2900
この記事の写真を見る	2936
この記事の画像	2936
この記事の画像をもっと見る	2936
この記事の画像を見る	2936
この記事の筆者	2937
この記事の誤りを報告	2861
この記事の関連ニュース	2899
この記事はロックされています	2929
この記事は会員からのプレゼントです	2957
この記事は会員限定です	2831
この記事は参考になりましたか	2907
この記事は役に立ちましたか	2907
この記事へのコメント	2862
この記事もチェック	2889
この記事をシェア	2843
この記事をシェアする	2957
この記事をプレゼント	2889
この記事をプレゼントする	2889
この記事を保存	2889
この記事を印刷	2889
この記事を印刷する	2889
この記事を書いた人	2937
この記事を書いた記者	2937
この記事を聞く	2913
この記事を聴く	2913
この記事を評価	2946
この記事を評価する	2889
この記事を購入	2952
この記者の記事をもっと見る	2936
この記者の記事を見る	2936
この記者の記事一覧	2864
この記者をフォロー	2846
この記者をフォローする	2942
この連載の記事	2864
この連載をフォロー	2846
この連載をフォローする	2846
この音声はaiが読み上げています	2913
この項目は必須です	2932
この項目は必須項目です	2932
""", 'ご': """
ご寄付ありがとうございます	2951
ご寄付はこちら	2926
ご意見	2855
ご意見をお聞かせください	2907
ご意見・ご感想を入力	2953
ご投票ありがとうございました	2907
ご支援ありがとうございます	2951
ご支援のお願い	2828
ご支援はこちら	2926
ご登録ありがとうございました	2932
ご登録ありがとうございます	2932
ご購入はこちら	2911
ご購読の申し込み	2831
""", 'さ': """
さらに読み込む	2868
""", 'す': """
すでにアカウントをお持ちの方	2929
すでに会員の方	2929
すでに投票済みです	2907
すでに登録済みです	2953
すべてのcookieを受け入れる	2949
すべてのcookieを許可	2949
すべてのコメントを見る	2907
すべてのニュースを見る	2936
すべての写真を見る	2900
すべての記事を見る	2936
すべて受け入れる	2850
すべて同意する	2949
すべて拒否	2917
すべて拒否する	2916
すべて表示	2869
すべて見る	2868
すべて許可	2850	2853
すべて読む	2869
""", 'そ': """
その他のオプション	2943
その他の記事	2864
その他の金額	2926
""", 'ど': """
どちらともいえない	2908
""", 'は': """
はい、受け取る	2920
はじめての方はこちら	2929
はてなブックマーク	2843
はてなブックマークに追加	2889
はてブ	2843
""", 'ま': """
まずは無料で	2929
また後で	2827
まだ会員でない方	2929
""", 'み': """
みなさんはどう思いますか	2858
みんなのコメント	2855
""", 'も': """
もう一度再生	2950
もう一度見る	2914
もっと見る	2868
もっと詳しく知りたい方は	2899
もっと読む	2864
もどる	2868
""", 'よ': """
よく読まれています	2899
よく読まれている記事	2864
よく読まれている記事ランキング	2864
""", 'わ': """
わからない	2908
わかりました	2869
""", 'ア': """
アカウントをお持ちでない方	2929
アカウントをお持ちの方	2929
アカウントをお持ちの方はこちら	2929
アクセスランキング	2864
アプリで続きを読む	2919
アプリで見る	2919
アプリで読む	2919
アプリで開く	2919
アプリなら	2919
アプリのダウンロード	2842
アプリをインストール	2842
アプリをダウンロード	2842
アプリを入手	2919
アプリを開く	2842
アプリダウンロード	2842
アンケート	92
アンケートにご協力	2860
アンケートに参加する	2860	2907
アンケートに回答する	2907
アンケートに答える	2860	2907
アンケート実施中	2889
アンケート結果	2908
アンケート結果を見る	2946
""", 'ウ': """
ウィンドウを閉じる	2955
""", 'エ': """
エラーが発生しました	2932
""", 'オ': """
オススメ記事	2864
オフにする	2921
オプションの管理	2949
オプションを管理	2949
オンにする	2921
オンラインショップ	2911
""", 'カ': """
カテゴリ	2864
カテゴリー	2864
カートに入れる	2956
""", 'キ': """
キーワード	2864
キーワードをフォロー	2846
""", 'ギ': """
ギャラリーを見る	2936
ギャラリーを閉じる	2955
""", 'ク': """
クイズ	2910
クイズに挑戦	2860	2889
クイズに挑戦する	2860	2889
クイズに答える	2909
クッキー	2850
クッキーの設定	2916
クッキー設定	2850	2853
クリックで拡大	2936
クリックで音声が出ます	2950
クリップ	2843
クリップする	2843
クロスワード	2910
クロスワードに挑戦	2859
クロスワードを解く	2859
""", 'ゲ': """
ゲーム	2910
ゲームで遊ぶ	2909
ゲーム一覧	2909
""", 'コ': """
コピー	2944
コピーしました	2843
コメント	2855
コメント #件	2862
コメント#件	2855
コメント(#	2855
コメント(#件	2862
コメントする	2855
コメントのルール	2907
コメントの受付は終了しました	2907
コメントの受付を終了しました	2907
コメントはまだありません	2855
コメントは会員のみ	2946
コメントは無効になっています	2946
コメントをすべて見る	2907
コメントをもっと見る	2855
コメントを入力	2946
コメントを入力してください	2946
コメントを報告	2946
コメントを投稿	2855
コメントを投稿する	2907
コメントを書く	2855
コメントを残す	2855
コメントを見る	2855
コメントを送信	2907
コメントを送信する	2907
コメントを閉じる	2907
コメントガイドライン	2907
コメントポリシー	2907
コメント一覧	2855
コンテンツへスキップ	2866
コンテンツを表示	2916
コンテンツを表示する	2916
コンテンツを読み込む	2916
コーヒーをおごる	2926
""", 'サ': """
サイトで続ける	2919
サイトポリシー	2850	2878
サイトマップ	2850
サインイン	2831
サポーターになる	2926
サポートする	2828
""", 'シ': """
シェア	2843
シェアしよう	2843
シェアする	2843
""", 'ス': """
スキップ	2827
スクラップ	2843
スクラップする	2843
スポンサー	2848
スポンサードリンク	2848
スポンサーリンク	2848
スポンサー企業	2945
""", 'タ': """
タイアップ	2848
タグ	2864
タップして音声をオンにする	2950
""", 'チ': """
チケットを予約する	2911
チケットを購入	2911
チケットを購入する	2911
チケット購入はこちら	2911
チップを送る	2828
チャンネル登録	2844
""", 'ツ': """
ツイート	2843
ツイートする	2843
ツイートを読み込む	2916
""", 'デ': """
データ保護方針	2949
""", 'ト': """
トップ	2868
トップに戻る	2936
トップへ戻る	2868
トップニュース	2864
トップページ	2868
トップページに戻る	2936
トップページへ	2936
トピックス	2864
""", 'ド': """
ドネーション	2828
""", 'ナ': """
ナンプレ	2910
""", 'ニ': """
ニックネーム	2933
ニックネームを入力	2946
ニュースを読む	2868
ニュースレター	2836
ニュースレター登録	2836
ニュース一覧	2936
ニュース一覧へ	2936
""", 'バ': """
バックナンバー	2864
""", 'パ': """
パスワードをお忘れですか	2929
パスワードをお忘れの方	2929
パスワードをお忘れの方はこちら	2929
パスワードを忘れた方	2831
パスワードを忘れた方はこちら	2929
パズル	2910
""", 'ピ': """
ピックアップ	2864
""", 'フ': """
フィードバックを送る	2907
フィードバックを送信	2907
フォトギャラリー	2936
フォトギャラリーを見る	2936
フォロー	2844
フォローしています	2942
フォローしてね	2844
フォローしました	2844
フォローする	2844
フォローを解除	2942
フォローを解除する	2942
フォロー中	2844
フォロー解除	2942
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2914
""", 'ブ': """
ブックマーク	2843
ブックマークする	2843
ブラウザで続ける	2919
ブラウザで見る	2919
ブラウザで読む	2919
""", 'プ': """
プッシュ通知	2842
プッシュ通知を受け取りますか	2920
プッシュ通知を受け取る	2920
プライバシーの設定	2916
プライバシーポリシー	2850	2878
プライバシーポリシーに同意する	2932
プライバシー設定	2916
プランを見る	2929
プランを選ぶ	2929
プランを選択	2929
プラン一覧	2929
プレゼント	2831
プレミアム	2831
プレミアム会員	2835
プロフィール	2938
""", 'ヘ': """
ヘルプ	2850
""", 'ペ': """
ページの先頭に戻る	2936
ページの先頭へ	2868
ページの先頭へ戻る	2936
ページを再読み込み	2922
ページを再読み込みする	2922
ページを更新する	2922
ページトップ	2868
ページトップへ	2868
ページトップへ戻る	2936
""", 'ホ': """
ホーム	2868
ホームに戻る	2936
""", 'ポ': """
ポスト	2843
ポストする	2843
""", 'マ': """
マイページ	2831
マンスリーサポーターになる	2926
""", 'ミ': """
ミュート	2914
ミュートを解除	2913
ミュート解除	2913
""", 'メ': """
メインコンテンツへスキップ	2866
メッセージ	2954
メニュー	2868
メニューを閉じる	2955
メルマガ	2836
メルマガ登録	2836
メールでシェア	2943
メールで送る	2843
メールで送信	2843
メールをご確認ください	2932
メールアドレス	2836
メールアドレスが正しくありません	2932
メールアドレスでログイン	2952
メールアドレスで登録	2952
メールアドレスをご入力ください	2953
メールアドレスを入力	2836
メールアドレスを入力してください	2932
メールアドレスを入力する	2953
メールマガジン	2836
メールマガジン登録	2836
""", 'ラ': """
ライター	2938
ランキング	2864
""", 'リ': """
リンクをコピー	2843
リンクをコピーしました	2889
リンクをコピーする	2889
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2831
ログイン	2831
ログイン/会員登録	2831
ログインしてコメント	2907
ログインしてコメントする	2907
ログイン・会員登録	2831
ログイン状態を保持	2929
ログイン状態を保持する	2929
""", '一': """
一回だけ	2927
一回だけ寄付する	2926
一回のみ	2927
一時停止	2914
一次性	5199
一次性捐款	5198
一番人気	2930
一覧	2868
一覧に戻る	2936
一覧へ	2868
一覧を見る	2868
""", '上': """
上一个视频	5222
上一张	5207
上一张图片	5227
上一篇	5116
上一篇文章	5207
上一頁	5122
上一页	5122
""", '下': """
下一个视频	5222
下一张	5207
下一张图片	5227
下一張圖片	5227
下一篇	5116
下一篇文章	5207
下一部影片	5222
下一頁	5122
下一页	5122
下次再說	5083
下次再说	5083
下載app	5189
下載客戶端	5189
下載音檔	5182
下載音訊	5182
下载app	5189
下载客户端	5189
下载音频	5182
""", '不': """
不,謝謝	5083	5192
不,谢谢	5083	5192
不用了	5083	5192
不用了,謝謝	5192
不用了,谢谢	5192
不知道	5176
不適切な内容を報告	2907
""", '专': """
专题	5116
""", '並': """
並び替え	2908
並べ替え	2908
""", '个': """
个人中心	5088
个人信息保护政策	5221
""", '中': """
中	2944	5216
中立	5131
""", '为': """
为你推荐	5116
为您推荐	5116
""", '主': """
主旨	5226
主要ニュース	2864
主题	5226
""", '举': """
举报	5115
举报评论	5218
""", '了': """
了解	2869
了解更多	5111
了解详情	5228
""", '京': """
京东购买	5180
""", '人': """
人人网	5154
人才招聘	5151
人气排行	5121
人气榜	5121
人気の動画	2899
人気の記事	2864
人気ランキング	2864
人気記事	2864
人気記事ランキング	2864
人気順	2908
人氣排行	5121
人氣文章	5163
人氣榜	5121
""", '仅': """
仅限会员	5201
仅限订阅用户	5201
""", '今': """
今、あなたにオススメ	2864
今、読まれている記事	2899
今すぐプレイ	2909
今すぐ寄付	2951
今すぐ支援する	2951
今すぐ購入	2956
今すぐ遊ぶ	2909
今はしない	2827
今はやめておく	2827
今回のみ	2927
今回のみ支援する	2926
今回はしない	2827
今日のアンケート	2859
今日のクイズに挑戦	2860
今日のクロスワード	2859
今日の注目	2864
今日投票	5130
今日最熱門	5163
今日热点	5116
今日焦点	5116
今日熱門	5163
今週のアンケート	2859
今週のクイズに挑戦	2860
""", '从': """
从app store下载	5189
""", '他': """
他の記事	19
他の記事も読む	2864
""", '付': """
付費閱讀	5088
付费内容	5088
付费阅读	5088
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5218
以下为广告内容	5151
以下為廣告內容	5151
以后再说	5083
以後再說	5191
以電子郵件繼續	5224
""", '件': """
件名	2954
""", '企': """
企画・制作	2945
""", '优': """
优惠码	5228
""", '会': """
会员专享	5093
会员专享内容	5093
会员专属	5088
会员中心	5088
会员登录	5088
会員でない方	2929
会員でない方はこちら	2929
会員の方はこちら	2831
会員の方はログイン	2831
会員プランを見る	2952
会員特典	2911
会員登録	2831
会員登録する	2831
会員登録のご案内	2952
会員登録はこちら	2831
会員限定	2831
会員限定特典	2911
会員限定記事	2831
会社概要	2878
""", '余': """
余下全文	5227
""", '作': """
作者其他文章	5140
作者更多文章	5207
作者的更多文章	5140
作者简介	5208
作者簡介	5208
""", '你': """
你可能也喜欢	5116
你可能也喜歡	5116
你可能感兴趣	5116
你可能还想看	5163
你可能還想看	5163
你已投票	5130
你怎么看	5129
你怎麼看	5129
""", '使': """
使用 apple 登入	5201
使用 facebook 登入	5201
使用 google 帳號登入	5201
使用 google 登入	5201
使用 google 繼續	5201
使用apple登录	5201
使用facebook登入	5201
使用facebook登录	5201
使用google登入	5201
使用google登录	5201
使用google繼續	5201
使用google继续	5201
使用google账号登录	5201
使用paypal付款	5224
使用条款	5108
使用條款	5108
使用邮箱登录	5224
""", '価': """
価格を見る	2956
""", '保': """
保存	2843
保存する	2843
保存设置	5186
保持登入	5201
保持登入狀態	5201
保持登录状态	5201
""", '個': """
個人情報の取り扱い	2850
個人情報の取り扱いについて	2850
個人情報の取り扱いに同意する	2932
個人情報の取扱いについて	2850
個人情報保護方針	2850	2878
""", '倍': """
倍速	5183
""", '僅': """
僅限會員	5201
僅限訂戶	5201
""", '優': """
優先するソースに追加	2942
優惠碼	5228
""", '儲': """
儲存設定	5186
""", '允': """
允許	5191
允許通知	5190	5192
允许	5191
允许通知	5190	5192
""", '元': """
元の記事を読む	2900
元記事で読む	2900
元記事を読む	2868
""", '免': """
免責聲明	5108
免費訂閱	5094
免費註冊	5088
免費試讀	5088
免費閱讀	5224
免责声明	5108
免费,无垃圾邮件	5204
免费注册	5088
免费订阅	5094
免费试读	5088
免费阅读	5224
免运费	5217
免運費	5217
""", '入': """
入力内容を確認	2953
入力内容を確認する	2953
入力必須	2932
""", '內': """
內容	5226
內容糾錯	5132
""", '全': """
全ての写真を見る	2900
全ての記事が読み放題	2952
全屏	5183
全文はこちら	2900
全文を読む	2868
全文表示	2868
全画面	2914
全画面表示	2913
全画面表示を終了	2913
全螢幕	5183
全記事読み放題	2835
全部拒絕	5187
全部拒绝	5187
全部接受	5108
全部新闻	5207
全部游戏	5178
全部视频	5207
全部评论	5115
全部话题	5118
""", '公': """
公众号	5102
公式sns	2844
公式twitter	2844
公式x	2844
公式アプリ	2842
公式サイトで見る	2911
公式サイトはこちら	2956
公式サイトを見る	2956
公式ショップ	2911
公式ショップはこちら	2911
""", '共': """
共 # 頁	5118
共 # 页	5118
共#頁	5118
共#页	5119
共有	2843
共有する	2843
共有オプション	2943
共有リンクをコピー	2889
""", '关': """
关于作者	5208
关于我们	5108
关注	5102
关注作者	5212
关注我们	5102
关注此话题	5212
关注话题	5212
关键词	5116
关闭	5083
关闭窗口	5227
关闭菜单	5227
""", '其': """
其他新聞	5116
其他新闻	19	5116
其他金額	5198
其他金额	5198
""", '内': """
内容	5226
内容由ai生成	5222
内容纠错	5132
""", '再': """
再生	2868
再生リスト	2950
再生時間	2914
再生速度	2913
再読み込み	2922
再読み込みする	2922
""", '写': """
写留言	5218
写真(#枚	2900
写真をすべて見る	2936
写真をもっと見る	2900
写真を拡大	2936
写真を拡大する	2936
写真を見る	2868
写真を見る(全#枚	2900
写真・動画の投稿はこちら	2937
写真特集	2864
写评论	5115
""", '出': """
出錯了	5205
出错了	5205
""", '分': """
分享	5101
分享到	5101
分享到facebook	5151
分享到line	5151
分享到qq	5215
分享到whatsapp	5215
分享到微信	5101
分享到微博	5101
分享到朋友圈	5215
分享文章	5229
分享本文	5151
分享此文	5151
分享此頁	5229
分享給好友	5151
分享給更多人看到	5151
分享给好友	5151
分享给更多人	5151
分享至	5101
分享至facebook	5101
分享至line	5151
分享这篇文章	5229
分享這篇文章	5229
分类	5116
分類	5116
""", '列': """
列印	5101
列印本頁	5151
列印食譜	61
""", '初': """
初めての方はこちら	2929
初割で無料体験する	2831
初月無料	2835
""", '利': """
利用規約	2850	2878
利用規約に同意します	2932
利用規約に同意する	2932
""", '刷': """
刷新页面	5193
""", '前': """
前のページ	2868
前のページに戻る	2955
前の写真	2936
前の動画	2950
前の画像	2936
前の記事	2864
前の記事へ	2864
前の記事を読む	2955
前へ	2868
前回の記事はこちら	2899
前回はこちら	2900
前往官網	5228
前往捐款	5198
前往捐款頁面	5198
前往捐款页面	5198
前往購買	5180
前往贊助	5198
""", '剩': """
剩余时间	5183
剩餘時間	5183
""", '加': """
加入google偏好來源	5212
加入line好友	5102
加入会员	5088
加入我们	5151
加入我们的团队	5151
加入我們	5151
加入我們的團隊	5151
加入書籤	5101
加入會員	5088
加入白名单	5193
加入購物車	5228
加入购物车	5228
加载中	5182
加载内容	5186
加载帖子	5186
加载更多	5122
加载更多评论	5175
""", '動': """
動画	2864
動画で見る	2889
動画の公開は終了しました	2913
動画の読み込みに失敗しました	2950
動画の配信は終了しました	2913
動画は再生できません	2913
動画をもっと見る	2936
動画を再生	2950
動画を再生する	2889
動画を再生できません	2913
動画を再生できませんでした	2913
動画を見る	2868
動画を読み込み中	2913
動画を読み込めませんでした	2950
動画を読み込んでいます	2913
動画プレーヤーを読み込み中	2913
動画一覧	2936
""", '勘': """
勘誤回報	5132
""", '包': """
包邮	5217
""", '協': """
協賛	2945
協賛企業	2945
""", '单': """
单次	5199
单次捐款	5084
单篇购买	5224
""", '単': """
単発の寄付	2926
""", '博': """
博客來購買	5180
""", '占': """
占い	2910
""", '印': """
印刷	2843
印刷する	2843
印刷用ページ	2889
印刷用ページを表示	2889
印象笔记	5154
""", '即': """
即时新闻	5116
即時新聞	5116
""", '原': """
原文を表示	2869
原文を見る	2869
原文連結	5164
原文链接	5164
""", '去': """
去京东看看	5180
去京东购买	5180
去天猫购买	5180
去淘宝购买	5180
""", '参': """
参与投票	5131	5175
参与评论	5115
参加测验	5178
参加者募集中	2881
参加问卷调查	5151
""", '參': """
參加問卷調查	5151
參加測驗	5178
參與投票	5175
""", '友': """
友だち追加	2844
友だち追加する	2844
友善列印	5151
友達に教える	2889
""", '反': """
反对	5131
反對	5131
反馈	5115
""", '发': """
发一条友善的评论	5218
发现错误	5175
发现错误?请告诉我们	5151
发生错误	5205
发表留言	5115
发表评论	5115
发送	5205
发送成功	5204
""", '取': """
取材・文	2938
取消关注	5213
取消回复	5133
取消回覆	5133
取消追蹤	5212
取消關注	5213
取消静音	5182
取消靜音	5182
""", '受': """
受け取る	2921
受付が完了しました	2953
""", '古': """
古い順	2908
""", '可': """
可随时退订	5204
可隨時取消	5201
""", '合': """
合わせて読みたい	2864
合作伙伴	5217
合作夥伴	5217
合成音声による読み上げ	2913
合成音声による読み上げです	2913
""", '同': """
同じカテゴリの記事	2864
同じ著者の記事	2899
同作者文章	5140
同意	5108
同意して続ける	2916
同意して続行	2916
同意して閉じる	2916
同意しない	2850	2853
同意する	2850	2853
同意の管理	2916
同意を撤回	2916
同意を撤回する	2916
同意を管理	2916
同意を管理する	2916
同意並繼續	5111	5186
同意并继续	5111	5186
同意設定を変更	2852
""", '后': """
后退#秒	5182
""", '听': """
听全文	5151
听文章	5182
听新闻	5101
听这篇文章	5151
""", '商': """
商业推广	5217
商品の詳細を見る	2956
商品を見る	2911
商品ページへ	2911
商品詳細	2956
商品详情	5228
商城	5217
商業推廣	5217
""", '單': """
單次	5199
單次捐款	5084
單筆	5199
單筆捐款	5198
單筆支持	5198
單篇購買	5224
""", '回': """
回上一頁	5227
回到頂端	5207
回到頂部	5122
回到顶部	5207
回复	5115
回答する	91
回覆	5115
回頁首	5119
回頂端	5122
回首頁	5122
""", '图': """
图 #/#	5118
图片 #/#	5118
""", '圖': """
圖片 #/#	5118
""", '在': """
在 app store 下載	5189
在 facebook 查看	5219
在 google play 下載	5189
在 instagram 查看	5219
在 instagram 查看這則貼文	5219
在 spotify 收聽	5219
在 x 上查看	5219
在 youtube 上觀看	5219
在amazon購買	5180
在app store下载	5189
在app中打开	5189
在app中阅读	5189
在facebook查看	5219
在google play下载	5189
在instagram查看	5219
在instagram查看這則貼文	5219
在patreon上支持我们	5198
在spotify上收听	5219
在x上查看	5219
在youtube上观看	5219
在亚马逊购买	5180
在微博查看	5219
在浏览器中继续	5189
在瀏覽器中繼續	5189
""", '地': """
地図を見る	2869
地図を開く	2869
""", '執': """
執筆者	2938
執筆者プロフィール	2937
""", '報': """
報錯	5132
""", '填': """
填字游戏	5179
填字遊戲	5179
""", '复': """
复制	5216
复制成功	5101
复制网址	5151
复制链接	5101	5154
""", '外': """
外部コンテンツを表示	2916
外部コンテンツを表示する	2916
外部送信について	2949
外部送信ポリシー	2949
""", '大': """
大	2944	5216
大号字	65
大字	5101
大家还在看	5116
大家都在看	5116
""", '头': """
头条	5116
""", '好': """
好的	5191
""", '如': """
如何停用廣告封鎖	5194
如何关闭	5196
如何关闭广告拦截	5194
如何关闭广告拦截器	5193
如何關閉	5196
如何關閉廣告攔截	5194
如何關閉廣告攔截器	5193
如何關閉廣告阻擋	5194
""", '始': """
始終允許	5187
始终允许	5187
""", '姓': """
姓名	5205
""", '字': """
字体	65
字体大小	5101
字号	5101
字幕	2914	5183
字幕をオン	2913
字幕を表示	2913
字級	65	5101
字级	65
字號	5215
字體大小	65	5101
""", '官': """
官方微博	5102
""", '定': """
定期定額	5084
定期定額捐款	5198
定期定額支持	5198
定期捐款	5198
""", '寄': """
寄付	2828
寄付する	2828
寄付で応援する	2889
寄付のお願い	2828
寄付はこちら	2926
寄付はこちらから	2926
寄付をする	2828
寄付ページはこちら	2926
寄付ページへ	2926
""", '寫': """
寫留言	5218
寫評論	5218
""", '專': """
專題	5116
""", '小': """
小	2944	5216
小字	5101
小編推薦	5116
小调查	92
""", '尚': """
尚未成為會員	5201
尚無留言	5151
""", '展': """
展开	5122
展开全文	5122
展开全部	5123
展开回复	5175
展开阅读全文	5227
展開	5122
展開全文	5207
""", '已': """
已关注	5102
已收到您的申请	5225
已是会员	5088
已是訂戶	5201
已有帐号	5088
已有帳號	5201
已有账号	5201
已經是會員	5088
已經是會員?登入	5088
已经是订户	5201
已经有账号	5201
已複製連結	5215
已關注	5212
""", '常': """
常に表示する	2916
常に許可	2917
常に許可する	2916
""", '年': """
年払い	2930
年額プラン	2930
""", '广': """
广告	5107
广告后继续阅读	5180
广告结束	5180
""", '広': """
広告	2848
広告の下に記事が続きます	2911
広告の後に続きます	2848
広告はここまで	2911
広告をスキップ	2848
広告を閉じる	2848
広告ブロッカーの解除方法	2923
広告ブロッカーをご利用中です	2922
広告ブロッカーをオフにする方法	2923
広告ブロックの解除方法	2922
広告ブロックをオフにしました	2923
広告ブロックを解除してください	2922
広告ブロックを解除しました	2922
広告ブロックを解除する方法	2923
広告企画	2848
広告掲載	2878
広告掲載について	2878
広告終わり	2911
""", '廣': """
廣告	5107
廣告後繼續閱讀	5180
廣告結束	5180
廣編企劃	5180
廣編特輯	5180
""", '延': """
延伸閱讀	5116
延伸阅读	5116
""", '开': """
开启app	5189
开启推送	5190
开启通知	5190	5192
开始测验	5178
开通vip	5224
开通会员	5088
""", '当': """
当前时间	5183
当当购买	5180
""", '影': """
影片已下架	5182
影片已移除	5182
影片無法播放	5182
影片載入中	5182
影片載入失敗	5222
影片長度 #	5149
影音	5116
""", '後': """
後で	2827
""", '微': """
微信	5101
微信好友	5154
微信扫一扫	5215
微信扫码分享	5215
微信朋友圈	5154
微信登录	5201
微博	5101
""", '必': """
必填	5205
必填字段	5204
必填欄位	5204
必填項	5204
必填项	5204
必須	2933
必須項目	2933
必須項目です	2932
""", '忘': """
忘記密碼	5088
忘记密码	5088
""", '応': """
応援する	2828
""", '快': """
快进#秒	5182
""", '总': """
总是允许	5187
""", '您': """
您可能也喜歡	5116
您可能感兴趣	5116
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5163
您可随时退订	5204
您可隨時取消訂閱	5204
您已关注此话题	5212
您已投票	5130
您已投过票	5175
您已投過票	5175
您已经投过票	5175
您已訂閱	5225
您已订阅	5225
您怎么看	5129
您怎麼看	5129
您的信息已发送	5204
您的姓名	5225
您的投票已提交	5175
您的支持很重要	5223
您的昵称	5218
您的暱稱	5218
您的留言	5225
您的訊息已送出	5204
您的邮箱	5094
您的電子郵件	5225
您的電郵	5094
""", '情': """
情報をお寄せください	2937
情報提供のお願い	2937
情報提供はこちら	2937
""", '想': """
想接收即時新聞通知嗎	5190
想接收通知吗	5190
""", '意': """
意見信箱	5132
意見反饋	5175
意見回饋	5175
意见反馈	5115
""", '感': """
感想を送る	2855
感謝您的參與	5175
感謝您的投票	91	5175
感謝您的支持	5223
感谢参与投票	5130
感谢您,您的信息已发送	5204
感谢您的参与	5175
感谢您的投票	91	5175
感谢您的支持	5223
感谢支持	5223
""", '成': """
成为会员	5084
成為會員	5084
""", '我': """
我们无法显示此内容	5186
我來說兩句	5133
我同意	5108
我同意处理我的个人数据	5204
我同意接收电子邮件	5204
我同意隱私權政策	5204
我已关闭	5193
我已关闭广告拦截	5194
我已关闭广告拦截器	5193
我已閱讀並同意隱私權政策	5204
我已關閉廣告攔截	5194
我已關閉廣告攔截器	5193
我已關閉廣告阻擋程式	5194
我已阅读并同意隐私政策	5204
我来说两句	5133
我的帐户	5088
我的帳戶	5088
我知道了	5108
我要举报	5175
我要勘誤	5132
我要報錯	5132
我要投票	5131	5175
我要捐款	5223
我要支持	5223
我要檢舉	5175
我要爆料	5208
我要留言	5115
我要糾錯	5151
我要纠错	5115
我要評論	5133
我要评论	5115
我要贊助	5223
""", '或': """
或	5202
""", '戻': """
戻る	2868
""", '所': """
所有新闻	5207
所有留言	5115
所有話題	5118
所有评论	5133
所有话题	5118
""", '打': """
打印	5101
打印本页	5151
打印食谱	61
打开	5123
打开app	5189
打开app查看更多	5189
打开app阅读	5189
打开app阅读全文	5189
打开客户端阅读	5189
打开微信扫一扫	5215
打开推送	5190
打赏	5084
打赏作者	5223
""", '扫': """
扫一扫分享	5215
扫描二维码下载	5189
扫码下载	5189
扫码下载app	5189
扫码下载客户端	5189
""", '投': """
投票	92	5176
投票ありがとうございました	91	2907
投票ありがとうございます	2859
投票する	91	2889
投票を受け付けました	2907
投票区	92
投票成功	5175
投票済みです	2907
投票結果	2908	5176
投票結果を見る	91
投票结果	5176
投稿する	2855
投稿を表示	2916
投稿を表示する	2916
投稿を読み込む	2916
投稿须知	5208
""", '折': """
折りたたむ	2869
折扣码	5228
折扣碼	5228
""", '报': """
报告错误	5123
""", '拒': """
拒否する	2853
拒絕	5108	5111
拒绝	5108	5111
拒绝全部	5187
拒绝所有cookie	5221
""", '招': """
招聘启事	5151
""", '拡': """
拡大	2843
拡大する	2868
""", '按': """
按年計費	5201
按年计费	5201
按月	5199
按月捐款	5198
按月计费	5201
按讚	5102
""", '捐': """
捐款	5084
捐贈	5084
捐赠	5084
""", '掃': """
掃描qr code下載	5189
掃碼下載	5189
""", '排': """
排序	5176
排行榜	5116
""", '採': """
採用情報	2881
""", '接': """
接受	5108
接受並繼續	5111	5186
接受並顯示	5110
接受全部	5108
接受全部cookie	5221
接受并显示	5110
接受并继续	5111	5186
接受所有	5108	5111
接受所有 cookie	5221
接受所有cookie	5221
接收通知	5190
""", '推': """
推广	5107
推广内容	5107
推廣	5107
推荐	5116
推荐文章	5116
推荐方案	5202
推荐阅读	5116
推薦	5116
推薦文章	5116
推薦閱讀	5116
""", '提': """
提交	91	5205
提交成功	5204
提交成功,感谢您的反馈	5225
提交评论	5175
提供	2848
提供反馈	5175
提供意見	5175
提供新聞線索	5208
提供新闻线索	5208
""", '搜': """
搜尋	5122
搜索	5122
""", '撤': """
撤回同意	5186
""", '播': """
播放	5122
播放器加载中	5182
播放影片	5222
播放视频	5222
播放速度	5182
""", '支': """
支持	5131
支持我们	5084
支持我們	5084
支援する	2828
支援はこちら	2926
""", '收': """
收合	5123
收听	5101
收听文章	5182
收听本文	5151
收聽文章	5151
收聽本文	5182
收藏	5101
收藏文章	5101
收藏本文	5151
收藏食譜	61
收藏食谱	61
收起	5122
收起回复	5175
""", '放': """
放大图片	5207
放大圖片	5207
放大字体	5215
放大字體	5215
""", '数': """
数独	2910	5179
数独に挑戦	2859
""", '數': """
數獨	5179
""", '文': """
文字の大きさ	65	2843
文字を大きくする	2943
文字を小さくする	2943
文字サイズ	2843
文字サイズを変更	2943
文字サイズ変更	65
文字拡大	2943
文字稿	5183
文字起こし	2914
文字起こしを表示	2913
文字起こしを見る	2913
文明上网,理性发言	5218
文明上网理性发言,请遵守新闻评论服务协议	5218
文章未完 廣告後繼續	5180
""", '料': """
料金プラン	2930
料金プランを見る	2952
""", '新': """
新しい順	2908
新浪微博	5154
新着	2864
新着をメールでお知らせ	2846
新着ニュース	2864
新着記事	2864
新着記事をメールで受け取る	2846
新着記事一覧	2899
新着順	2908
新聞線索	5208
新規会員登録	2831
新規登録	2831
新闻简报	5094
新闻纠错	5132
新闻线索	5208
""", '无': """
无所谓	5176
无法显示此内容	5186
""", '早': """
早割	2945
早鳥票	5217
早鸟票	5217
""", '时': """
时长	5183
时长:#	5149
""", '明': """
明白了	5123
""", '是': """
是否允许通知	5190
是否接收推送通知	5190
是否接收通知	5190
是否開啟通知	5190
""", '显': """
显示全部	5207
显示内容	5186
显示原文	5123
显示字幕	5182
显示帖子	5186
显示更多	5122
""", '時': """
時長	5183
時長:#	5149
""", '暂': """
暂不	5083
暂停	5149
暂无评论	5151
暂无评论,快来抢沙发	5218
""", '暫': """
暫不	5083
暫停	5149
""", '更': """
更多	5116
更多作者文章	5207
更多内容	5116
更多分享方式	5215
更多图片	5207
更多圖片	5207
更多報導	5116
更多影片	5207
更多报道	5116
更多文章	5116
更多新聞	5116
更多新聞請看	5163
更多新闻	5116
更多游戏	5178
更多精彩	5163
更多精彩内容	5227
更多精采內容	5151
更多视频	5207
更多该作者文章	5140
更多选项	5216
更多選項	5216
更改 cookie 偏好	5110
更改 cookie 設定	5110
更改cookie偏好	5110
更正政策	5208
更正與說明	5208
""", '書': """
書籍を購入する	2911
""", '最': """
最受欢迎	5202
最受歡迎	5202
最多人看	5163
最新	5176
最新ニュース	2864
最新ニュースを通知で受け取る	2920
最新号	2899
最新影音	5163
最新文章	5116
最新新聞	5116
最新新闻	5116
最新消息	5116
最新記事	2864
最新评论	5133
最旧	5176
最早	5176
最热	5176
最热评论	5133
最熱	5176
最舊	5176
最超值	5202
""", '會': """
會員中心	5088
會員專享	5093
會員專享內容	5093
會員專屬	5088
會員登入	5088
""", '月': """
月払い	2930
月額#円	2835
月額#円(税込	2835
月額プラン	2930
""", '有': """
有効なメールアドレスを入力してください	2932
有料会員からのプレゼント記事	2957
有料会員登録	2831
有料会員記事	2889
有料登録	2831
有料記事	2831
有道云笔记	5154
""", '朋': """
朋友圈	5101	5154
""", '服': """
服务条款	5108
服務條款	5108
""", '朗': """
朗读全文	5182
""", '朝': """
朝刊・夕刊	2831
""", '未': """
未满十八岁禁止饮酒	5180
未滿十八歲禁止飲酒	5180
""", '本': """
本を購入する	2911
本周投票	5130
本周热门	5163
本周调查	5130
本文	2954
本文へ	2868
本文へジャンプ	2866
本文へスキップ	2866
本文へスキップする	2866
本文へ移動	2868
本文对您有帮助吗	5175
本文尚无评论	5218
本文已锁定	5201
本文由ai语音朗读	5182
本週投票	5130
本週調查	5130
""", '机': """
机器翻译	5151
机翻	5183
""", '来': """
来测测你的知识	5178
""", '查': """
查看专题	5207
查看优惠	5224
查看作者主页	5208
查看作者更多文章	5140	5207
查看優惠	5224
查看全部	5122
查看全部图片	5207
查看全部文章	5227
查看全部評論	5175
查看全部评论	5175
查看全部话题	5118
查看原图	5122
查看原文	5164
查看商品	5228
查看回复	5175
查看回覆	5175
查看图集	5207
查看圖集	5207
查看地图	5123
查看專題	5207
查看投票結果	5218
查看投票结果	91	5218
查看文字稿	5182
查看方案	5224
查看更多	5122
查看更多图片	5207
查看更多評論	5133
查看更多评论	5175
查看留言	5115
查看結果	91	5131
查看结果	91	5123	5131
查看訂閱方案	5201
查看詳情	5123
查看订阅方案	5201
查看评论	5115
查看详情	5123
查看逐字稿	5182
查看高清图集	5207
""", '标': """
标签	5116
""", '检': """
检举评论	5218
""", '検': """
検索	2868
""", '業': """
業配	5107
""", '楽': """
楽天で見る	2911
楽天で詳細を見る	2911
楽天で購入	2911
楽天で購入する	2911
楽天市場で見る	2911
楽天市場で購入	2911
""", '標': """
標籤	5116
""", '機': """
機器翻譯	5151
機械翻訳	2914
""", '檢': """
檢舉	5115
檢舉留言	5218
""", '次': """
次のページ	2868
次の写真	2936
次の動画	2950
次の画像	2936
次の記事	2864
次の記事へ	2864
次の記事を読む	2955
次へ	2868
次を読む	2869
次ページ	2868
次回から自動的にログイン	2929
""", '正': """
正しいメールアドレスを入力してください	2932
正在加载播放器	5182
""", '此': """
此影片無法播放	5182
此文章已锁定	5201
此欄位為必填	5204
此視頻無法播放	5182
此视频不可用	5182
此视频已被删除	5182
此項為必填	5204
此页面对您有帮助吗	5175
此项为必填项	5204
""", '残': """
残り時間	2914
""", '毎': """
毎年	2927
毎月	2927
毎月寄付する	2926
毎月支援する	2926
""", '每': """
每一份支持都很重要	5198
每一份支持都重要	5198
每年	5199
每月	5199
每月捐款	5084
""", '氏': """
氏名	2933
""", '民': """
民調	92
""", '沒': """
沒意見	5176
""", '没': """
没意见	5176
没有账号	5201
""", '注': """
注册	5088
注册成功	5225
注目の記事	2864
注目キーワード	2864
注目ワード	2864
注目記事	2864
""", '测': """
测测你的知识	5178
""", '清': """
清晰度	5183
""", '游': """
游戏	5179
""", '点': """
点击取消静音	5222
点击图片查看大图	5207
点击打开声音	5222
点击排行	5116
点击播放	5151
点击放大	5207
点击查看全文	5227
点击查看原文	5164
点击查看大图	5122
点击看更多	5119
点击阅读全文	5227
点击阅读原文	5164
点我看更多	5119
点我看视频	5151
点赞	5101
""", '為': """
為您推薦	5116
""", '热': """
热搜榜	5121
热榜	5121
热点	5116
热点排行	5121
热点推荐	5116
热门	5116
热门排行	5116
热门文章	5116
热门新闻	5116
""", '無': """
無所謂	5131
無料で体験する	2831
無料で始める	2929
無料で試す	2929
無料で読む	2831
無料アプリをダウンロード	2919
無料ゲーム	2909
無料会員登録	2831
無料会員限定	2831
無料体験	2831
無料登録	2831
無法播放影片	5182
無法載入影片	5222
無法顯示此內容	5186
""", '焦': """
焦點新聞	5116
""", '熱': """
熱門	5116
熱門排行	5116
熱門文章	5116
熱門新聞	5116
熱門話題	5116
""", '爆': """
爆料信箱	5208
爆料專線	5208
爆料热线	5208
""", '片': """
片長 #	5149
片長:#	5149
片长 #	5149
""", '特': """
特別協賛	2945
特定商取引法に基づく表記	2850
特集	2864
特集を見る	2936
特集ページへ	2936
特集一覧	2936
特集一覧へ	2955
""", '猜': """
猜你喜欢	5116
猜你喜歡	5116
""", '現': """
現在の再生時間	2913
""", '生': """
生成aiを使用しています	2950
""", '用': """
用app開啟	5189
用户协议和隐私政策	5221
""", '由': """
由ai生成	5211
由ai语音朗读	5182
""", '申': """
申し込む	2831
""", '电': """
电子报	5094
电子邮箱	5094
""", '画': """
画像をクリックして拡大	2936
画像を拡大	2868
画像を拡大する	2936
画像を見る	2868
画質	2914
""", '留': """
留言	5115
留言(#	5115
留言内容	5226
留言已關閉	5175
留言規則	5175
留言规则	5175
""", '略': """
略過廣告	5222
""", '登': """
登入	5088
登入/註冊	5088
登入後留言	5175
登出	5088
登录	5088
登录/注册	5088
登录后发表评论	5175
登錄	5088
登録	2831
登録が完了いたしました	2953
登録が完了しました	2889
登録して続きを読む	2831
登録する	2831
""", '發': """
發佈留言	5133
發現錯誤	5175
發現錯誤?請告訴我們	5151
發生錯誤	5205
發表留言	5115
發表評論	5115
""", '百': """
百度贴吧	5154
""", '皆': """
皆さまのご支援が力になります	2926
""", '監': """
監修者	2938
""", '目': """
目前時間	5183
目录	5122
目次	2868
目次へ戻る	2955
目錄	5122
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5116
相关报道	5116
相关推荐	5116
相关文章	5116
相关新闻	5116
相关标签	5116
相关视频	5163
相关阅读	5116
相關主題	5116
相關報導	5116
相關影片	5163
相關推薦	5116
相關文章	5116
相關新聞	5116
相關標籤	5116
相關閱讀	5116
""", '看': """
看了这篇文章的人也看	5116
看全文	5207
看全部留言	5133
看全部留言 (#	5133
看原文	5164
看更多	5116
看更多作者文章	5207
看更多文章	5163
看更多新聞	5119	5163
看更多新闻	5119
看更多照片	5207
看結果	91
""", '知': """
知道了	5123
""", '確': """
確認する	2933
確認メールをお送りしました	2932
確認画面へ	2933
""", '禁': """
禁止酒駕	5217
禁止酒駕,飲酒過量有害健康	5180
""", '稍': """
稍后	5191
稍后再说	5083
稍后提醒我	5083
稍后阅读	5151
稍後	5191
稍後再說	5083
稍後提醒我	5083
稍後閱讀	5151
""", '立': """
立即开通	5224
立即投票	91
立即捐助	5198
立即捐款	5084
立即捐赠	5198
立即支持	5223
立即訂閱	5088
立即订阅	5088
立即试玩	5178
立即購票	5180
立即贊助	5198
立即购票	5180
立即选购	5180
立即選購	5180
立即開始玩	5178
""", '第': """
第 # 張,共 # 張	5118
第 # 頁,共 # 頁	5119
第 # 页,共 # 页	5119
第#张/共#张	5118
第#頁 共#頁	5119
第#页,共#页	5119
""", '筆': """
筆者	2938
筆者プロフィール	2937
""", '管': """
管理 cookie	5110
管理cookie	5186
管理偏好設定	5221
管理偏好设置	5221
管理同意	5186
管理同意设置	5186
管理同意選項	5186
管理設定	5111
管理设置	5111
管理选项	5221
管理選項	5221
""", '粉': """
粉絲團	5102
""", '精': """
精彩推荐	5163
精彩推薦	5163
精选	5116
""", '紙': """
紙面ビューアー	2831
""", '結': """
結果を見る	91	2869
""", '続': """
続きはこちら	2900
続きをみる	2868
続きを読む	2831
続けて読む	2955
""", '網': """
網友投票	5130
網友留言	5115
""", '編': """
編輯推薦	5116
編輯準則	5208
編輯精選	5116
編集ポリシー	2937
編集方針	2938
編集部おすすめ	2864
編集部のおすすめ	2864
""", '縮': """
縮小	2843
縮小字體	5215
""", '繼': """
繼續使用網頁版	5189
繼續閱讀	5122
繼續閱讀請往下	5180
""", '續': """
續訂	5224
""", '纠': """
纠错	5115
""", '继': """
继续在浏览器阅读	5189
继续浏览内容	5122
继续阅读	5122
""", '续': """
续订	5224
""", '编': """
编辑准则	5208
编辑推荐	5116
编辑精选	5116
""", '缩': """
缩小字体	5215
""", '网': """
网友评论	5115
网友评论仅供其表达个人看法,并不表明本站立场	5218
""", '翻': """
翻訳を表示	2869
""", '联': """
联系作者	5208
联系我们	5108
联系编辑部	5208
""", '聯': """
聯絡我們	5108
聯絡編輯部	5208
""", '聽': """
聽全文	5151
聽文章	5182
聽新聞	5101
聽這篇文章	5151
""", '脳': """
脳トレ	2910
""", '自': """
自动播放	5183
自動再生	2914
自動播放	5183
自動翻訳	2914
自定义金额	5198
自訂金額	5198
""", '菜': """
菜单	5122
""", '著': """
著作権	2850
著者の記事一覧	2936
著者をフォロー	2942
著者をフォローする	2942
著者プロフィール	2937
""", '複': """
複製	5216
複製網址	5151
複製連結	5101	5154
""", '要': """
要接收推送通知吗	5190
要接收通知嗎	5190
""", '視': """
視頻由ai生成	5222
""", '觀': """
觀看更多	5163
""", '视': """
视频	5116
视频不可用	5182
视频加载中	5182
视频加载失败	5222
视频已下架	5182
视频已失效	5182
视频无法播放	5182
视频时长	5222
视频正在加载	5182
""", '解': """
解鎖全文	5151
解鎖文章	5224
解锁全文	5151
解锁文章	5224
解除しました	2925
解除方法	2925
解除方法はこちら	2925
""", '訂': """
訂戶專享	5180
訂戶專享優惠	5180
訂戶專享內容	5201
訂戶贈閱	5229
訂正について	2937
訂閱	5088
訂閱成功	5225
訂閱推播	5190
訂閱方案	5224
訂閱會員	5088
訂閱會員專屬內容	5151
訂閱郵件	5094
訂閱電子報	5094
""", '記': """
記事に関するお問い合わせ	2937
記事の続きはこちら	2900
記事の続きを読む	2936
記事の誤りを報告	2878	2946
記事の誤りを報告する	2861
記事は広告の下に続きます	2911
記事は広告の後に続きます	2911
記事へのお問い合わせ	2937
記事へのご意見	2855
記事をサポートする	2828
記事をシェア	2957
記事をシェアする	2957
記事をプレゼント	2831
記事をプレゼントする	2889
記事を保存	2843
記事を保存する	2889
記事を印刷する	2843
記事を聴く	2913
記事を評価する	2946
記事を読む	2868
記事を購入する	2952
記事を音声で聞く	2913
記事を音声で聴く	2913
記事ランキング	2864
記事一覧	2868
記事一覧へ	2936
記事一覧を見る	2900
記事全文を読む	2868
記住我	5202
記者をフォロー	2942
記者プロフィール	2937
記者募集	2881
記者募集中	2881
""", '設': """
設定を保存	2916
設定を保存する	2916
設定を変更	2853
設定を変更する	2949
設定を管理	2949
""", '許': """
許可	2921
許可する	2850	2853
""", '註': """
註冊	5088
註冊成功	5225
""", '評': """
評価順	2908
評論	5115
評論已關閉	5175
評論規則	5175
""", '話': """
話題の記事	2864
""", '該': """
該作者其他文章	5140
該作者更多文章	5207
該作者的更多文章	5140
""", '詳': """
詳しく見る	2853	2869
詳細	2869
詳細を見る	2956
詳細・購入はこちら	2911
詳細設定	2853
""", '語': """
語音播報	5151
語音朗讀	5151
""", '誤': """
誤りを報告	2869
誤りを報告する	2946
誤字・脱字を報告	2861	2878
誤字・脱字を報告する	2861	2878
誤字脱字の報告	2889
誤字脱字を報告	2937
誤字脱字を報告する	2861	2878	2889
""", '読': """
読まれている記事	2864
読み上げ	2889
読み放題	2835
読み続ける	2869
読み込み中です	2913
読者限定	2911
""", '請': """
請填寫讀者問卷	5151
請我們喝杯咖啡	5198
請查收郵件	5204
請檢查您的收件匣	5204
請繼續下滑閱讀	5180
請繼續往下閱讀	5107
請輸入您的電子郵件	5225
請輸入有效的電子郵件	5204
請輸入有效的電子郵件地址	5204
請輸入電子郵件	5094
請選擇金額	5223
請關閉廣告攔截器	5193
""", '讀': """
讀者優惠	5180
讀者專享	5180
讀者投書	5132
""", '讚': """
讚	5101
讚賞支持	5084
""", '订': """
订户专享	5180
订户专享优惠	5180
订户赠阅	5229
订阅	5088
订阅会员	5088
订阅成功	5225
订阅推送	5190
订阅邮件	5094
""", '记': """
记住我	5202
记者简介	5208
""", '设': """
设为google首选来源	5212
""", '评': """
评论	5115
评论(#	5115
评论功能已关闭	5218
评论已关闭	5175
评论规则	5175
""", '诚': """
诚聘英才	5151
""", '话': """
话题	5116
""", '该': """
该作者其他文章	5140
该作者的更多文章	5140
该文章已关闭评论	5218
该视频不可用	5182
该视频已下架	5182
该邮箱已被注册	5225
""", '详': """
详情	5123
""", '语': """
语音朗读	5151
语音由ai生成	5182
""", '说': """
说点什么	5218
""", '请': """
请先登录再评论	5151
请关闭广告拦截器	5193
请我们喝杯咖啡	5198
请查收邮件	5204
请检查您的收件箱	5204
请继续往下阅读	5107
请输入您的电子邮件	5225
请输入您的邮箱	5225
请输入昵称	5218
请输入有效的电子邮件地址	5204
请输入有效的邮箱地址	5204
请输入邮箱	5094
请选择金额	5223
""", '读': """
读者专享	5180
读者优惠	5180
""", '豆': """
豆瓣	5154
""", '購': """
購入はこちら	2911
購票	5217
購票連結	5180
購読	2831
購読する	2831
購読のお申し込み	2831
購読プラン	2952
購読プランを見る	2929
購読申し込み	2831
購買本書	5180
""", '贈': """
贈る	2944
贈送文章	5151
贈送文章給朋友	5151
贈送此文	5151
""", '贊': """
贊助	5084
贊助內容	5107
贊助商	5107
贊助我們	5198
""", '购': """
购买本书	5180
购买此书	5180
购票	5217
购票链接	5180
""", '赞': """
赞	5176
赞助	5084
赞助内容	5107
赞助商	5217
赞助商链接	5107
赞助我们	5198
赞赏	5084
赞赏作者	5223
""", '赠': """
赠送文章	5215
赠送此文	5151
""", '超': """
超值方案	5201
""", '跳': """
跳到主要內容	5122
跳到內容	5119
跳到食谱	61
跳至主要內容	5119
跳至主要内容	5119
跳至內容	5119
跳至食譜	61
跳转到主要内容	5119
跳转到食谱	61
跳过广告	5222
""", '踩': """
踩	5176
""", '載': """
載入中	5182
載入內容	5186
載入更多	5122
載入貼文	5186
""", '輸': """
輸入您的電子郵件	5225
""", '轉': """
轉發	5101
""", '转': """
转发	5101
""", '载': """
载入内容	5186
""", '输': """
输入您的邮箱	5225
""", '返': """
返信	2855
返信する	2855
返信を書く	2946
返信を表示	2907
返信を見る	2907
返信を隠す	2907
返回上一页	5227
返回列表	5227
返回頂部	5207
返回顶部	5122
返回首頁	5207
返回首页	5122
""", '还': """
还不是会员	5201
还有更多精彩内容	5227
还没有账号	5201
""", '这': """
这篇文章对你有帮助吗	5175
这篇文章对您有帮助吗	5175
""", '进': """
进入专题	5207
进入专题页	5207
""", '连': """
连结已复制	5215
""", '追': """
追蹤	5102
追蹤中	5212
追蹤主題	5212
追蹤作者	5212
追蹤我們	5102
""", '退': """
退出全屏	5182
""", '送': """
送信	91	2933
送信が完了しました	2932
送信しました	2932
送信する	91	2933
送信完了	2932
送出	91	5205
送出成功	5204
送出留言	5175
送出評論	5175
送料無料	2945
""", '选': """
选择	5202
选择方案	5201
选择订阅方案	5201
选择金额	5223
""", '逐': """
逐字稿	5183
""", '這': """
這篇文章對你有幫助嗎	5175
這篇文章對您有幫助嗎	5175
""", '通': """
通報	2908
通報する	2855
通知をオン	2842
通知をオンにする	2920
通知を受け取らない	2920
通知を受け取りますか	2920
通知を受け取る	2889
通知を設定する	2920
通知を許可	2920
通知を許可しますか	2920
通知を許可する	2920
""", '速': """
速報	2864
速報を通知で受け取る	2920
速報通知を受け取る	2889
""", '連': """
連結已複製	5151
連載	2864
連載の新着をメールでお知らせ	2846
連載をフォロー	2942
連載をフォローする	2942
連載を見る	2936
連載一覧	2936
""", '遊': """
遊戲	5179
""", '運': """
運営会社	2850	2878
""", '違': """
違反を報告	2907
違反を報告する	2907
違反報告	2855
""", '選': """
選單	5122
選択する	2930
選擇	5202
選擇方案	5201
選擇訂閱方案	5201
選擇金額	5223
""", '還': """
還不是會員	5201
還沒有帳號	5201
""", '邮': """
邮箱	5094
邮箱格式不正确	5204
邮箱格式错误	5204
""", '配': """
配信停止はいつでも可能です	2932
""", '重': """
重新加载页面	5193
重新播放	5183
重新整理頁面	5193
重新載入頁面	5193
""", '金': """
金額を入力	2926
金額を指定	2926
金額を指定する	2926
金額を選ぶ	2951
金額を選択	2951
金額を選択してください	2951
""", '錯': """
錯誤回報	5132
""", '链': """
链接已复制	5151
""", '閉': """
閉じる	2827	2868
""", '開': """
開く	2869
開啟推播	5190
開啟通知	5190	5192
開始測驗	5178
開通會員	5088
""", '間': """
間違いを見つけたら	2937
""", '関': """
関連	2864
関連する記事	2864
関連キーワード	2864
関連タグ	2864
関連トピックス	2864
関連ニュース	2864
関連リンク	2864
関連動画	2864
関連動画を見る	2950
関連情報	2864
関連記事	2864
関連記事はこちら	2899
関連記事をもっと見る	2955
関連記事を見る	2955
""", '閱': """
閱讀下一篇	5227
閱讀全文	5122
閱讀原文	5164
閱讀排行	5121
閱讀更多	5122
""", '關': """
關於作者	5208
關於我們	5108
關注	5102
關注作者	5212
關注我們	5102
關注此主題	5212
關鍵字	5116
關閉	5083
關閉視窗	5227
關閉選單	5227
""", '阅': """
阅读下一篇	5227
阅读全文	5122
阅读剩余全文	5227
阅读原文	5164
阅读排行	5121
阅读更多	5122
""", '随': """
随时取消	5201
随时可取消	5201
""", '隐': """
隐私偏好	5221
隐私政策	5108
隐私权政策	5108
隐私设置	5187
""", '隨': """
隨時取消	5201
""", '隱': """
隱私偏好	5221
隱私政策	5108
隱私權政策	5108
隱私權設定	5186
隱私設定	5187
""", '離': """
離開全螢幕	5182
""", '電': """
電子信箱	5094
電子信箱格式錯誤	5204
電子報	5094
電子版	2831
電子郵件格式不正確	5204
電郵	5205
""", '静': """
静音	5183
""", '靜': """
靜音	5183
""", '音': """
音声で聞く	2843
音声をダウンロード	2913
音声を再生	2950
音声読み上げ	2889
音頻長度 #	5149
音频播放器	5222
""", '頭': """
頭條	5116
""", '顯': """
顯示內容	5186
顯示原文	5123
顯示字幕	5182
顯示更多	5122
顯示貼文	5186
""", '飲': """
飲酒過量,有害健康	5180
飲酒過量有害健康	5180
""", '首': """
首頁	5122
首页	5122
""", '马': """
马上开始	5123
马上玩	5178
""", '验': """
验证码	5205
""", '點': """
點我看影片	5151
點我看更多	5119
點擊排行	5121
點擊播放	5182
點擊播放本文	5151
點擊放大	5207
點擊看大圖	5207
點擊看更多	5119
點擊開啟聲音	5222
點擊閱讀全文	5227
點此看更多	5119
點閱排行	5163
""", '가': """
가	2980	3014
가 가 가	3014
가가가	3014
가격 보기	3087
가로세로 낱말퀴즈	3040
가입하기	2969
가장 많이 본 뉴스	2987
가장 인기	3062
""", '강': """
강연 신청하기	3029
""", '개': """
개인정보 보호 설정	3081
개인정보 설정	3046
개인정보 수집 동의	3063
개인정보 수집 및 이용 동의	3063
개인정보 수집 및 이용에 동의합니다	3063
개인정보 수집·이용에 동의합니다	3063
개인정보 처리방침	2985
개인정보처리방침	2985
""", '갤': """
갤러리 닫기	3086
갤러리 보기	3068
""", '거': """
거부	2985	3007
""", '검': """
검색	2989
""", '게': """
게시물 보기	3046
게시물 불러오기	3046
게임	3040
게임 전체보기	3038
게임 하러 가기	3038
""", '결': """
결과 보기	91	2990
""", '계': """
계속 읽기	2969
계정이 있으신가요	3061
""", '고': """
고객센터	2985
고충처리	3002
고충처리인	3002	3069
""", '공': """
공감	3037
공감백배 #	3015
공감순	3037
공유	2980
공유하기	2980
""", '과': """
과거순	3037
""", '관': """
관련 기사	2987
관련 기사 더보기	3086
관련 뉴스	2987
관련 영상	3025
관련 태그	2987
관련기사	2987
관련기사 더보기	3086
관련뉴스	2987
관련키워드	2987
""", '광': """
광고	2984
광고 건너뛰기	3082
광고 닫기	2984
광고 문의	3002
광고 문의하기	3030
광고 아래에 기사가 계속됩니다	3041
광고 영역	87
광고 종료	3041
광고 차단 해제 방법	3052
광고 차단을 해제해 주세요	3052
광고 차단을 해제했습니다	3052
광고 차단이 감지되었습니다	3052
광고 후 계속됩니다	3041
광고문의	3002
광고성 정보 수신 동의	3063
광고성 정보 수신에 동의합니다	3063
""", '괜': """
괜찮습니다	2964
""", '교': """
교보문고에서 구매	3041
""", '구': """
구글 계정으로 계속하기	3061
구글 계정으로 로그인	3061
구글 선호 매체로 추가	3073
구글 플레이에서 다운로드	3049
구글로 계속하기	3061
구글로 로그인	3061
구글플레이에서 다운로드	3049
구독	2969
구독 갱신	3084
구독 상품 보기	3061
구독 상품 선택	3061
구독 상품 안내	3084
구독 신청	2969
구독 신청이 완료되었습니다	3063
구독 신청하기	3061
구독 안내	3084
구독 전용	2969
구독 중	2969
구독 취소	3074
구독권 선택	3061
구독신청	2969	3002
구독이 완료되었습니다	3017
구독자 전용	2972
구독자 전용 기사	3061
구독자 전용 혜택	3041
구독자 혜택	3041
구독자가 선물한 기사입니다	3088
구독중	3073
구독하고 이어서 읽기	3017
구독하기	2969
구매하기	3041
구매하러 가기	3041
""", '글': """
글씨 크기	65
글씨크기	2980
글자 작게	3075
글자 크게	3075
글자 크기	2980
글자 크기 변경	65	3017
글자 크기 조절	65	3017
글자크기	2980	3014
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3083
금액 직접 입력	3057
금액을 선택하세요	3083
금액을 선택해 주세요	3083
""", '기': """
기계 번역	3043
기대해요 #	3015
기부하기	2965
기사 계속 보기	3086
기사 공유	3075
기사 공유하기	2980
기사 구매	3084
기사 더 보기	3086
기사 더보기	3017
기사 듣기	3017
기사 링크 복사	3017
기사 본문	2989
기사 선물하기	3017
기사 스크랩	3075
기사 스크랩하기	3017
기사 오류 신고	3017
기사 오류 제보	3017
기사 요약	3072
기사 원문 보기	3017
기사 음성으로 듣기	3042
기사 잠금 해제	3084
기사 저장	3075
기사 저장하기	3017
기사 전문 보기	3068
기사 전체보기	3068
기사 제보	3002	3069
기사 제보 및 문의	3017
기사 추천	3078
기사 평가하기	3078
기사 후원하기	2965
기사는 광고 아래에 계속됩니다	3041
기사는 광고 후 계속됩니다	3041
기사듣기	3042
기사를 공유합니다	3088
기사에 대한 의견	2986
기사원문	2989
기사저장	2980
기사제보	3002	3069
기사추천	3078
기자 구독	3001
기자 구독하기	3001
기자 소개	3069
기자 응원하기	3003
기자 페이지	3001
기자 프로필	3003
기자 프로필 보기	3001
기자 홈	3003
기자구독	3003	3073
기자에게 메일 보내기	3069
기자에게 이메일 보내기	3069
기자의 다른 기사	3001
기자의 다른 기사 보기	3003	3068
기자의 다른기사	2987	3003
기자의 다른기사 보기	3068
기자페이지 바로가기	3068
기자프로필	3003
기획 기사 보기	3068
""", '나': """
나중에	2964
나중에 보기	3017
나중에 읽기	3017
나중에 하기	2964
""", '남': """
남성	3014
남은 시간	3043
남자	3014
""", '낱': """
낱말 퍼즐 풀기	2997
낱말퀴즈	3040
""", '내': """
내 정보	2969
내용을 입력하세요	3085
내용을 입력해 주세요	3085
""", '네': """
네, 받을게요	3050
네이버 구독	2983
네이버 로그인	3061
네이버 밴드 공유	3075
네이버 블로그	2980
네이버로 로그인	3061
네이버에서 구독	2983
네이버에서 구독하기	2983
""", '놀': """
놀랐어요 #	3015
""", '놓': """
놓치면 안 되는 기사	3025
""", '뉴': """
뉴스 더보기	3068
뉴스 듣기	3017
뉴스레터 구독	2975
뉴스레터 구독 신청	2975
뉴스레터 구독이 완료되었습니다	3085
뉴스레터 무료 구독	3017
뉴스레터 신청	2975
""", '느': """
느림	3014
""", '닉': """
닉네임을 입력하세요	3078
""", '다': """
다른 공유 찾기	2980
다른 금액	3057
다른 기사	19	2987
다른 기사 더 보기	19
다른 기사 보기	3001
다른기사	2987
다른기사 보기	2987
다시 보기	3043
다시 보지 않기	2964
다시보기	3043
다음	2989
다음 기사	2987
다음 기사 보기	3017
다음 기사 읽기	3086
다음 동영상	3082
다음 사진	3068
다음 영상	3082
다음 이미지	3086
다음 페이지	2989
다음글	3068
다음기사	2987
다음에	2964
다음에 하기	3051
다크모드	3047
""", '닫': """
닫기	2964
""", '답': """
답글	2986
답글 달기	3036
답글 더보기	3036
답글 보기	3036
답글 쓰기	3036
답글 접기	3036
답글쓰기	2986
""", '당': """
당신의 생각은	2996
당신이 좋아할 만한	2987
""", '댓': """
댓글	2986
댓글 #	2986
댓글 #개	2986
댓글 닫기	3036
댓글 달기	2999
댓글 더보기	3036
댓글 등록	3036
댓글 등록하기	3036
댓글 보기	2986
댓글 신고	3078
댓글 신고하기	3078
댓글 쓰기	2986
댓글 운영 원칙	3036
댓글 운영 정책	3017
댓글 운영정책	2999	3017
댓글 입력	2999
댓글 작성	3036
댓글 작성 규칙	3036
댓글 작성하기	3036
댓글 전체보기	2999
댓글 정렬	2999
댓글 정책	3036
댓글보기	2986
댓글쓰기	2986
댓글을 남겨 주세요	3078
댓글을 남겨주세요	3078
댓글을 입력하세요	3078
댓글을 입력해 주세요	3078
댓글을 입력해주세요	2986
댓글을 작성하려면 로그인 해주세요	3078
댓글이 닫혔습니다	3036
""", '더': """
더 많은 옵션	3075
더 보기	2989
더 알아보기	3007
더보기	2987	2989
""", '도': """
도서 구매하기	3041
도움돼요 #	3015
도움이 되었나요	3036
""", '독': """
독자 의견 조사	3017
독자 특별 할인	3041
독자 할인	3041
""", '동': """
동영상	2987
동영상 로딩 중	3042
동영상 보기	3082
동영상 재생	3042
동영상 플레이어	3082
동영상을 불러오는 중입니다	3042
동영상을 불러올 수 없습니다	3082
동영상을 재생할 수 없습니다	3042
동의	2985	3007
동의 관리	3046
동의 철회	3046
동의 철회하기	3046
동의 후 계속	3046
동의하고 계속	3046
동의하고 계속하기	3046
동의합니다	2985
""", '뒤': """
뒤로 가기	2990
""", '등': """
등록	2986
""", '디': """
디지털 구독하기	3084
디지털뉴스부	3001
디지털뉴스팀	3001
디지털콘텐츠팀	3001
""", '또': """
또는	3062
""", '라': """
라인	2980
""", '랭': """
랭킹	2987
랭킹뉴스	2987
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
로그아웃	2969
로그인	2969
로그인 상태 유지	3061
로그인 유지	3061
로그인 전용 기사	3061
로그인 후 댓글 쓰기	3017
로그인 후 댓글 작성이 가능합니다	3078
로그인 후 댓글을 작성하실 수 있습니다	2999
로그인 후 댓글을 작성할 수 있습니다	3036
로그인 후 이용해 주세요	3036
로그인/회원가입	2969
로그인이 필요	2972
로그인하고 계속 읽기	3084
로딩 중	3042
로딩 중입니다	3042
로딩중	3042
""", '링': """
링크 복사	2980
링크가 복사되었습니다	3017
""", '마': """
마이페이지	2969
""", '많': """
많이 본 기사	2987
많이 본 뉴스	2987
많이 본 영상	3025
많이 읽은 기사	2987
많이본 기사	2987
많이본 뉴스	2987
""", '매': """
매달	3058
매월	3058
""", '맨': """
맨 위로	2989
맨위로	2989
""", '메': """
메뉴	2989
메뉴 닫기	2989
메시지가 전송되었습니다	3063
메일	2980
메일함을 확인해 주세요	3063
""", '멤': """
멤버십 가입	3084
멤버십 가입하기	3084
""", '모': """
모두 거부	3047
모두 동의	2985
모두 허용	3047
모든 쿠키 거부	3081
모든 쿠키 수락	3081
모든 쿠키 허용	3081
모르겠다	3037
모름/무응답	3037
모바일 웹으로 계속	3049
""", '목': """
목록	2989
목록 보기	3068
목록보기	2989
목록으로	3068
목록으로 돌아가기	3086
""", '무': """
무료 게임	3038
무료 배송	3077
무료 체험 시작하기	2969
무료 회원가입	2969
무료, 스팸 없음	3063
무료로 읽기	3084
무료배송	3077
무제한 이용하기	3084
""", '문': """
문의	2986
문의 내용	3085
문자 크기	65
""", '바': """
바로 구매하기	3041
바로가기	2980
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3043
""", '밴': """
밴드	2980
""", '번': """
번역 보기	2990
""", '베': """
베스트	2987
""", '보': """
보내기	3065
보통	3014
""", '복': """
복사	3076
복사하기	2980
""", '본': """
본 사이트는 쿠키를 사용합니다	3008
본문 글씨 줄이기	2980	3014
본문 글씨 키우기	2980	3014
본문 바로가기	2989
본문으로 바로가기	2989
""", '북': """
북마크	2980
""", '분': """
분석탁월 #	3015
""", '브': """
브라우저에서 계속	3049
브라우저에서 계속 보기	3049
""", '비': """
비공감	3037
비밀번호 찾기	2969
비밀번호를 잊으셨나요	3061
""", '빠': """
빠름	3014
""", '사': """
사업제휴	3002
사이트맵	2985
사전 등록하기	3029
사전등록	3029
사전등록 하기	3029
사진 더 보기	3068
사진 더보기	3068
사진 모두 보기	3068
사진 크게 보기	3068
사진 크게보기	3068
사진 확대	2989
""", '삭': """
삭제된 동영상입니다	3042
""", '상': """
상품 보기	3087
상품 상세보기	3087
""", '새': """
새로고침	3052
""", '선': """
선착순 # 명	3028
선착순 #명	3028
선착순 마감	3028
선택	3062
선택 저장	3046
선호 매체로 추가	3073
""", '설': """
설문	92
설문 결과	3037
설문 결과 보기	3078
설문 참여 바로가기	3017
설문 참여하기	3017
설문에 참여하기	3036
설문조사	92
설문조사 참여하기	3017
설정	3007
설정 관리	3081
설정 저장	3046
""", '소': """
소리 켜기	3082
""", '속': """
속보	2987
속보 알림 받기	3017
속보 알림 신청	3017
속보 알림을 받으시겠습니까	3050
""", '스': """
스도쿠	3040
스크랩	2980
스크랩하기	3017
스크립트	3043
스크립트 보기	3042
스토어	3077
스토어 바로가기	3041
스폰서	2984
스폰서 링크	3030
스폰서 콘텐츠	3030
스폰서링크	3030
""", '슬': """
슬퍼요	3015
슬퍼요 #	3015
""", '시': """
시리즈 보기	3068
""", '신': """
신고	2986
신고하기	3037
신문구독	2969
신청이 완료되었습니다	3063
""", '실': """
실시간 뉴스	2987
""", '쏠': """
쏠쏠정보 #	3015
""", '아': """
아마존에서 구매	3041
아마존에서 보기	3041
아이디 저장	3061
아이디 찾기	3061
아직 회원이 아니신가요	3061
""", '알': """
알겠습니다	2990
알라딘에서 구매	3041
알라딘에서 보기	3041
알림 받기	2979
알림 설정	2979
알림 설정하기	3050
알림 켜기	3050
알림 허용	3050
알림을 받으시겠습니까	3050
알림을 받으시겠어요	3050
알림을 켜시겠습니까	3050
""", '애': """
애드블록을 해제해 주세요	3052
애드블록이 감지되었습니다	3052
애플로 계속하기	3061
애플로 로그인	3061
""", '앱': """
앱 다운로드	2979
앱 다운로드하기	2979
앱 다운받기	3049
앱 설치	2979
앱 설치하기	2979
앱스토어에서 다운로드	3049
앱에서 계속 읽기	3049
앱에서 보기	3049
앱에서 열기	3049
앱에서 이어보기	3049
앱으로 보기	3049
""", '언': """
언제든 해지 가능	3061
언제든지 수신 거부할 수 있습니다	3063
언제든지 해지 가능	3061
""", '얼': """
얼리버드 할인	3029
""", '에': """
에디터 추천	2987
""", '여': """
여러분의 생각은	2996
여러분의 후원이 큰 힘이 됩니다	3057
여성	3014
여자	3014
""", '연': """
연간 결제	3062
연간 구독	3062
연관기사	2987
연재 보기	3068
""", '열': """
열기	2990
""", '영': """
영상	2987
영상 길이 #	3012
영상 더보기	3068
영상 보기	3017
영상 재생	3042
영상으로 만나보세요	3017
영상으로 보기	3017
영상을 불러오는 중입니다	3042
영상을 불러올 수 없습니다	3082
영상을 재생할 수 없습니다	3042
""", '예': """
예매 바로가기	3041
예매하기	3041
예스#에서 구매	3041
예스#에서 보기	3041
""", '오': """
오늘 하루 보지 않기	2964
오늘은 그만 보기	2964
오늘의 낱말 퍼즐	2997
오늘의 설문	2997
오늘의 스도쿠	2997
오늘의 십자말풀이	2997
오늘의 운세	3040
오늘의 추천	2987
오늘의 투표	2997
오늘의 핫뉴스	3025
오디오 다운로드	3042
오디오 플레이어	3082
오디오로 듣기	3017
오래된순	3037
오류 신고	2986
오류 신고하기	3017
오류가 발생했습니다	3063
오타 신고	3036
오탈자 신고	3017
""", '온': """
온라인뉴스팀	3001
""", '올': """
올바른 이메일 주소를 입력해 주세요	3063
올바른 이메일을 입력해 주세요	3063
""", '옵': """
옵션 관리	3081
""", '요': """
요금제 보기	3084
요약	2989
""", '원': """
원고료 보내기	3083
원문 보기	2990
원문보기	2989
""", '월': """
월간 결제	3062
월간 구독	3062
""", '웨': """
웨비나 신청하기	3029
""", '웹': """
웹에서 계속 보기	3049
""", '위': """
위로	2989
위로 가기	3068
""", '유': """
유료 구독자 전용	3061
유료 기사입니다	3017
유료회원 전용	3061
유료회원 전용 기사	3061
유튜브 구독	2983
유튜브 구독하기	2983
유튜브에서 보기	3079
""", '윤': """
윤리강령	3002
""", '음': """
음성 다운로드	3042
음성 재생하기	3017
음성으로 듣기	2980
음소거	3043
음소거 해제	3042
음소거를 해제하려면 탭하세요	3082
""", '응': """
응원하기	2965
응원해요 #	3015
""", '의': """
의견 남기기	3036
의견 보내기	3036
의견 쓰기	2986
""", '이': """
이 기사 공유하기	3088
이 기사 구매하기	3084
이 기사 어땠나요	3017
이 기사 어떠셨나요	3036
이 기사가 도움이 되었나요	3036
이 기사는 잠겨 있습니다	3061
이 기사를 공유합니다	3017
이 기사를 추천합니다	3017
이 기사를 평가해 주세요	3078
이 기사와 함께 읽은 기사	3017
이 기자의 다른 기사	3003	3017
이 기자의 다른 기사 더보기	3068
이 동영상을 재생할 수 없습니다	3042
이 사이트는 쿠키를 사용합니다	3008
이 시각 많이 본 기사	3025
이 시각 많이 본 뉴스	3025
이 시각 주요뉴스	2987
이 시각 추천뉴스	2987
이 음성은 ai가 생성했습니다	3042
이 주제 팔로우	3073
이 콘텐츠를 표시할 수 없습니다	3046
이 페이지가 도움이 되었나요	3036
이런 기사는 어때요	3025
이름	3065
이름을 입력하세요	3085
이름을 입력해 주세요	3085
이메일	2980
이메일 주소 입력	3085
이메일 주소를 입력하세요	3063
이메일 주소를 입력해 주세요	3085
이메일 형식이 올바르지 않습니다	3063
이메일로 계속하기	3084
이메일로 공유	3075
이메일로 로그인	3084
이메일무단수집거부	2985
이메일을 입력하세요	3063
이메일을 입력해 주세요	3063
이메일을 입력해주세요	3085
이메일을 확인해 주세요	3063
이미 계정이 있으신가요	3061
이미 구독 중이신가요	2969
이미 구독 중입니다	3085
이미 등록된 이메일입니다	3085
이미 참여하셨습니다	3036
이미 투표하셨습니다	3036
이미 회원이신가요	2969
이미지 크게 보기	2989
이미지 크게보기	3068
이미지 확대	2989
이번 주 설문	2997
이번 주 투표	2997
이번주 설문	2997
이슈	2987
이어서 읽기	3086
이용권 구매	3061
이용권 선택	3061
이용약관	2985
이용약관에 동의합니다	3063
이전	2989
이전 기사	2987
이전 기사 보기	3017
이전 사진	3068
이전 영상	3082
이전 이미지	3086
이전글	3068
이전기사	2987
""", '인': """
인기 급상승	3025
인기 기사	2987
인기기사	2987
인기뉴스	2987
인쇄	2980
인쇄하기	2980
인스타그램 팔로우	3017
인스타그램에서 보기	3079
인스타그램에서 이 게시물 보기	3079
""", '일': """
일시	3058
일시 후원	3057
일시 후원하기	3057
일시정지	3043
일시후원	2965
""", '자': """
자동 번역	3043
자동 재생	3043
자동재생	3043
자막	3043
자막 보기	3042
자막 켜기	3042
자바스크립트가 비활성화되어 있습니다	3046
자발적 유료 구독	3083
자세히	2990
자세히 보기	2990	3007
""", '작': """
작게	3076
""", '잘': """
잘 모름	3037
""", '장': """
장바구니 담기	3087
장바구니에 담기	3087
""", '재': """
재생	2989	3012
재생 속도	3042
재생 시간	3043
재생 시간 #	3012
재생속도	3042
재생시간 #	3012
재생할 수 없는 동영상입니다	3042
""", '저': """
저자 소개	3070
저작권규약	2985
저장	2980
""", '전': """
전송	3065
전송되었습니다	3063
전체 기사	3086
전체 기사 보기	3068
전체 뉴스 보기	3068
전체 댓글	2986
전체 댓글 보기	2999
전체 동의	3047
전체 보기	2989
전체 사진 보기	3068
전체 화면	3043
전체메뉴	2989
전체보기	2989
전체화면	3043
전체화면 종료	3042
""", '접': """
접기	2989
접수되었습니다	3085
""", '정': """
정기	3058
정기 후원	3057
정기 후원하기	2965
정기구독	2969
정기후원	2965
정기후원 신청	3083
정기후원 신청하기	3083
정기후원하기	3057
정렬	3037
정상적으로 접수되었습니다	3085
정정·반론보도 신청	3069
정정보도 신청	3069
정정보도 요청	3069
""", '제': """
제보	2986
제보 바로가기	3069
제보하기	2986
제작 지원	3077
제작지원	3077
제출	91	3065
제휴 광고	3041
제휴 문의	3002
제휴 콘텐츠	3041
제휴문의	3002
""", '좋': """
좋아요	2980
좋아요 #	3015
좋은 기사 후원하기	2965
""", '주': """
주소 복사	3017
주소가 복사되었습니다	3017
주소복사	2980
주요 기사	2987
주요 뉴스	2987
주요 뉴스 더보기	3025
주요기사	2987
주요뉴스	2987
주제 팔로우	3073
""", '지': """
지금 구매하기	3041
지금 뜨는 기사	3025
지금 뜨는 뉴스	3025
지금 플레이	3038
지금 플레이하기	3038
지금 후원하기	3083
지나친 음주는 건강에 해롭습니다	3041
지나친 음주는 건강을 해칩니다	3041
지도 보기	2990
지면보기	2969
""", '직': """
직접 입력	3058
""", '차': """
차단	3051
""", '참': """
참가 신청	3029
참가 신청하기	3029
참가신청하기	3029
참여하기	91
""", '창': """
창 닫기	3086
""", '찾': """
찾아오시는 길	3002
""", '책': """
책 구매하기	3041
""", '첫': """
첫 댓글을 남겨주세요	3078
첫 댓글을 작성해 보세요	3078
""", '청': """
청소년보호정책	2985
""", '총': """
총 #명 참여	2996
""", '최': """
최고의 혜택	3062
최신 기사	2987
최신 뉴스	2987
최신기사	2987
최신뉴스	2987
최신순	3037
최저가 보기	3087
""", '추': """
추천	3062
추천 기사	2987
추천 스폰서	3030
추천 영상	3025
추천기사	2987
추천뉴스	2987
추천순	3037
""", '축': """
축하해요 #	3015
""", '친': """
친구 추가하기	3017
""", '카': """
카카오 계정으로 로그인	3061
카카오 로그인	3061
카카오로 로그인	3061
카카오로 시작하기	3061
카카오스토리	2980
카카오톡	2980
카카오톡 공유	2980
카카오톡 공유하기	3075
카카오톡으로 공유	3017
카카오톡으로 공유하기	3017
카테고리	2987
""", '커': """
커피 한 잔 사주기	3057
커피 한 잔 후원하기	3057
""", '콘': """
콘텐츠 보기	3046
콘텐츠 불러오기	3046
콘텐츠 표시	3046
""", '쿠': """
쿠키 관리	3046
쿠키 기본 설정	3006
쿠키 설정	2985
쿠키 설정 관리	3046
쿠키 설정 변경	3006
쿠키 정책	3008
쿠키 허용	3008
쿠팡에서 구매	3041
쿠팡에서 구매하기	3041
쿠팡에서 보기	3041
쿠폰 받기	3087
""", '퀴': """
퀴즈	3040
퀴즈 도전하기	3038
퀴즈 풀기	3017
퀴즈 풀러 가기	3038
""", '크': """
크게	3076
""", '클': """
클릭하면 소리가 켜집니다	3082
""", '키': """
키워드	2987
""", '태': """
태그	2987
""", '텔': """
텔레그램에서 소식 받기	3017
""", '투': """
투표	92
투표 결과	3037
투표 결과 보기	91
투표 참여하기	3036
투표가 완료되었습니다	3036
투표에 참여해 주셔서 감사합니다	3036
투표하기	91	3017
투표해 주셔서 감사합니다	91	3036
""", '트': """
트위터	2980
트위터 공유	2980
트위터로 공유	3075
트위터에서 보기	3079
""", '특': """
특집 더보기	3068
특집 보기	3068
""", '티': """
티켓 예매	3041
티켓 예매하기	3041
""", '틱': """
틱톡에서 보기	3079
""", '파': """
파워링크	3030
""", '팔': """
팔로우 중	3073
팔로우 취소	3073
""", '팟': """
팟빵에서 듣기	3079
""", '페': """
페이스북	2980
페이스북 공유	2980
페이스북에서 보기	3079
페이스북으로 공유	3017
페이스북으로 로그인	3061
페이지 새로고침	3052
페이지를 새로고침하세요	3052
페이팔로 결제	3084
""", '편': """
편집 원칙	3069
편집규약	3002
""", '펼': """
펼치기	2989
""", '포': """
포럼 참가 신청하기	3029
포토	2987
포토 갤러리	3068
""", '폰': """
폰트 크기	2980
""", '푸': """
푸시 알림 받기	3050
""", '프': """
프리미엄	2969
프린트	2980
""", '피': """
피드백 보내기	3036
""", '필': """
필수	3065
필수 입력	3063
필수 입력 항목	3063
필수 입력 항목입니다	3063
필수 항목	3065
필수 항목입니다	3063
필자 소개	3069
""", '한': """
한 번	3058
한번만	3058
""", '할': """
할인 코드	3087
""", '함': """
함께 보면 좋은 기사	2987
함께 볼 기사	3025
함께 읽으면 좋은	2987
함께 읽은 기사	3025
""", '핫': """
핫뉴스	2987
핫이슈	2987
핫클릭	3025
""", '항': """
항상 허용	3047
""", '해': """
해제 방법	3056
해제했습니다	3056
""", '행': """
행사 신청하기	3029
""", '허': """
허용	3007	3051
""", '헤': """
헤드라인	2987
""", '현': """
현재 시간	3043
""", '협': """
협찬	2984
""", '홈': """
홈	2989
홈으로	3068
홈으로 가기	3068
""", '화': """
화나요	3015
화나요 #	3015
화제의 뉴스	2987
화질	3043
""", '확': """
확인	2990
""", '환': """
환경설정 관리	3081
""", '회': """
회사 소개	3002
회사소개	2985	3002
회원 전용	2972
회원 전용 기사	3061
회원가입	2969
회원가입하고 계속 읽기	3084
회원이 아니신가요	3061
""", '후': """
후속강추 #	3015
후속기사 원해요	3015
후속기사 원해요 #	3015
후원	2965
후원 바로가기	3057
후원 신청	3057
후원 안내	2965
후원 페이지 바로가기	3057
후원 페이지로 이동	3057
후원 하기	2965
후원자 되기	3057
후원하기	2965
후원해 주셔서 감사합니다	3083
후원회원 가입	2965
후원회원 되기	3057
""", '훈': """
훈훈해요	3015
훈훈해요 #	3015
""", '흥': """
흥미진진 #	3015
""", '힘': """
힘내요 #	3015
"""}

START = {'a': """
aboneliğiniz	4680 K başariyla
abonē	3190 K par	3190 K no	3190 K un	3192 K
acasă	98 K >	98 K '	98 K "
accès	1996 K illimité
această	52 K investigație	3919 K traducere	3982 K știre a fost
además	1531 K:	1585 K, en
adresă	3894 K de e-mail invalidă	3894 K de email invalidă
adó	2403 K #%
adód	2403 K #%
adója	2403 K #%
ai가	3009 K 자동 번역한	3009 K 번역한	3009 K 핵심	3009 K 요약한	3011 K 읽어
ai에게	3009 K 물어	3009 K 질문	3009 K 물어보기
ajánld	2403 K fel adód
ajánlja	2403 K fel adója	2403 K fel adód
ajánljuk	2428 K:
ajánlott	2430 K videó:	2430 K cikk:	2430 K cikkünk:
aktivér	709 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4518 K dig till vårt	4536 K
annoncørbetalt	771 K indhold fra
annonsørinnhold	3557 K fra
anúncio	3862 K em #
aportá	1474 K desde
apoyá	81 K
après	2149 K déduction fiscale
após	3723 K # meses	3723 K o período	3723 K o primeiro
apóyanos	1474 K desde
apúntate	1562 K al curso	1562 K a nuestro	1566 K a nuestro seminario	1566 K a nuestro evento
aquí	1597 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3597 K wyraża poglądy	3597 K wyraża opinie	3597 K jest opinią	3611 K ukazał się	3611 K pochodzi z	3617 K przetłumaczony	3617 K został przetłumaczony	3617 K czyta	3617 K wygenerowany	3657 K został	3657 K przetłumaczono	3693 K ukazał się	3693 K pierwotnie ukazał	3693 K pochodzi z	3694 K	3704 K powstał we współpracy z
artykuły	3607 K autora
artículo	1620 K publicado originalmente	1649 K publicado en colaboración
artículos	1491 K gratuitos
ascultă	1 K	3905 K:	3929 K podcastul	3929 K acest articol	3991 K pe
atradāt	44 K
atsisiųskite	3124 K
autorė	3128 K:
autoři	538 K jsou
außerdem	924 K lesenswert:	924 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1574 K la app
beiträge	27 K	958 K von
benefício	3791 K do assinante:
berätta	59 K i	59 K gärna
beställ	4536 K
bestätigen	801 K sie ihre
bestätigungsmail	801 K
besøg	694 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1499 K diario	1499 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4971 K viết dành riêng cho	4971 K viết dành cho thuê bao	4983 K này có nội dung do	4983 K này có nội dung từ	4983 K viết này có nội dung	4983 K viết này chứa nội dung	4988 K liên quan:	5000 K viết thể hiện quan điểm	5000 K viết thể hiện quan điểm cá nhân	5000 K viết thể hiện văn phong	5000 K viết là quan điểm	5000 K viết phản ánh quan điểm	5000 K viết không phản ánh quan điểm	5005 K viết này có	5005 K viết có hữu ích	5009 K viết được dịch tự động	5009 K được dịch tự động	5009 K viết này được dịch	5009 K viết được tóm tắt	5009 K viết có sử dụng ai	5059 K viết được bảo vệ	5060 K viết được thực hiện	5060 K viết được viết	5060 K viết này được	5067 K viết tiếp tục
báo	5005 K lỗi bài viết
bình	5 K luận	27 K luận	5008 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4680 K aboneliğiniz
bültenimize	4680 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2428 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4971 K đã là thuê bao	5005 K phát hiện	5005 K thấy bài viết
bản	5005 K tóm tắt này	5009 K dịch tự động	5060 K dịch được
bấm	5011 K để nghe
bật	4977 K thông báo
""", 'c': """
caractères	2098 K restants
caràcters	447 K restants
chceš	560 K u nás pracovat	4305 K u nás pracovať
chefredaktör	4534 K och ansvarig utgivare:	4534 K:
chơi	5034 K ngay:
chưa	32 K có bình luận
citeşte	3905 K şi	3905 K şi:
citește	3905 K și	3905 K și:	3905 K:	3905 K mai mult	3905 K aici	3905 K mai departe:
citiți	3905 K și
ciąg	3621 K dalszy
colaborá	1474 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3725 K exclusivo para	3784 K gerado	3790 K promovido por	3790 K recomendado por	3794 K oferecido por	3821 K incorporado d	3821 K externo d	3821 K incorporado do	3821 K incorporado da	3821 K externo do
conținut	3919 K generat	3927 K oferit de	3957 K încorporat de	3957 K extern de
coût	2149 K après déduction	2149 K réel après
crédit	2092 K photo	2092 K photos
crédits	2092 K photo	2092 K photos
créer	2021 K une alerte pour "	2021 K une alerte sur "	2021 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5014 K đặt ứng dụng	5014 K ứng dụng	5014 K app
còn	5032 K lại # ký tự
có	72 K thắc mắc	4988 K thể bạn quan tâm:	5055 K lỗi xảy ra
cấm	5059 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3912 K ai informații	3922 K ai observat o
dalinkitės	3124 K
další	525 K články autora
darovať	4299 K
dernières	2038 K actualités
descarcă	13 K	3944 K aplicația
descargá	13 K	1574 K la app
descărcați	13 K
dezactivează	3967 K adblock	3967 K ad
dežurni	41 K telefon redakcije
direcționează	3887 K #% din
disponível	3734 K no google play	3799 K na app store	3799 K no google play	3799 K para android e	3863 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
donează	3887 K #% din
doná	1474 K desde
doporučené	523 K video:
doporučte	553 K
doporučujeme	523 K článek:
dorești	3962 K să primești notificări
doriți	3962 K să primiți notificări
dosszié	2511 K: így	2511 K: itt	2511 K: ezért	2511 K: miért	2511 K: hogyan	2511 K: mit	2511 K: ki	2511 K: mi	2511 K: ez	2511 K: ezt	2511 K: hallgassa	2511 K: nézze	2511 K: minden	2511 K: a	2511 K: az
dostępna	3624 K w
dostępne	3624 K w
dostępny	3624 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3635 K do	3648 K do dyskusji
držte	28 K se
duración	1636 K del vídeo	1636 K del episodio
duração	3862 K do vídeo
durée	2145 K de la vidéo	2145 K de l'épisode
dzięki	3680 K naszym czytelnikom	3680 K naszym czytelniczkom
dành	4971 K riêng cho thuê bao	4971 K riêng cho độc giả	4971 K riêng cho người đăng ký	4971 K cho thuê bao
découvrez	2040 K aussi	2068 K la boutique	2068 K notre boutique	2068 K nos jeux	2068 K notre hors-série	2078 K notre application	2078 K notre appli
décryptage	2040 K :
déductible	1985 K des impôts	1985 K à #
déjà	1994 K abonné	1994 K inscrit	1994 K client
désactiver	2057 K les sous-titres
díky	602 K našim čtenářům	602 K našim předplatitelům
dùng	5021 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2482 K kedvezmény:	2482 K előny:	2482 K ajánlat:
előfizetőinknek	2503 K köszönhetően
előfizetőként	89 K	2460 K
encuéntranos	12 K
envía	3 K	1536 K tus cartas	1536 K tu carta
envíanos	1548 K
envíe	1536 K sus cartas	1536 K su carta
ermöglicht	926 K von
erről	2428 K bővebben
escríbenos	1534 K
escúchalo	1637 K en spotify	1637 K en apple podcasts
escúchanos	1637 K en spotify
estagiária	3767 K sob supervisão	3767 K sob a supervisão	3767 *K sob supervisão	3777 K sob supervisão	3777 * K sob supervisão
estagiário	3767 K sob supervisão	3767 K sob a supervisão	3767 *K sob supervisão	3777 K sob supervisão
""", 'f': """
faça	3752 K o quiz	3787 K as palavras cruzadas	3797 K o quiz	3797 K o teste	3797 K o nosso
felelős	2457 K szerkesztő:	2457 K kiadó:
fiți	31 K primul
folosești	3967 K un ad
folosiți	3967 K un ad
foretrækker	710 K du
fortsätt	4538 K läsa
fortæl	59 K mig
fotogalería	1616 K:
fotogaléria	4273 K:
fotografía	1530 K # de #	1586 K:
fotoğraf	4779 K # / #	4779 K #/#
frågor	72 K	73 K om artikeln
få	685 K fuld adgang til	709 K adgang	709 K fri	709 K fuld	709 K besked	709 K ugens	709 K dagens	709 K de	709 K nyheder	709 K en notifikation	709 K breaking	709 K seneste nyt	720 K	742 K de vigtigste nyheder	742 K vigtige nyheder	742 K de største nyheder	742 K besked om	742 K besked, når	742 K nyhederne	742 K breaking	3467 K full tilgang til	3494 K tilgang	3494 K fri	3494 K full	3494 K beskjed	3494 K varsel	3494 K ukas	3494 K dagens	3494 K de	3494 K nyheter	3494 K siste	3506 K	3508 K varsel	3508 K varsler	3508 K push	4509 K full tillgång till	4536 K tillgång	4536 K fri	4536 K full	4536 K besked	4536 K en notis	4536 K veckans	4536 K dagens	4536 K de	4536 K nyheter	4536 K senaste	4547 K
férjen	2460 K hozzá
följ	12 K	4513 K	4536 K
følg	12 K	12 K oss	689 K	709 K	3471 K	3494 K
füge	12 K uns	932 K
fügen	12 K sie uns	932 K sie
für	804 K android und ios	872 K diesen artikel	872 K diesen	921 K nur
fă	3925 K testul zilei
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2457 K:
""", 'g': """
galería	1530 K: # de #	1530 K # de #
gazeteciliğimizi	4729 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4680 K bir e-posta adresi girin	4680 K bir e-posta adresi giriniz	4680 K bir e-posta giriniz
ghé	5008 K cửa hàng trực tuyến
giọng	5009 K đọc ai
giữ	5059 K bản quyền nội dung
glöm	4536 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5005 K ý cho bài viết
gör	4518 K quizet	4518 K vårt quiz	4536 K vårt
görmemiz	4738 K gereken
görsel	4784 K yapay
günün	4733 K bulmacasini	4733 K sudokusunu	4733 K bulmacasi	4733 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2461 K lát
hintergründe	924 K dazu:
hjälp	4518 K oss bli bättre	4518 K oss att bli bättre
hjælp	694 K os med at blive bedre
hlavné	4286 K body
hlavní	540 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5008 K trả lời khảo sát	5019 K ủng hộ
hämta	13 K	4522 K
häng	4536 K med
här	4564 K finns ett inbäddat innehåll från	4564 K finns inbäddat innehåll från	4564 K visas ett inbäddat innehåll från	4564 K visas inbäddat innehåll från	4564 K är ett inbäddat innehåll från	4564 K är inbäddat innehåll från
hääleta	1691 K
håll	28 K	28 K dig
hình	5056 K #/#
hör	876 K dir	932 K	4536 K
hören	876 K sie	932 K sie
hörzeit	948 K
hør	1 K artiklen	1 K artikkelen	1 K saken	676 K også	676 K også:	694 K mere på	709 K	3458 K også	3458 K også:	3494 K
""", 'i': """
iesūti	3178 K savu	3178 K
indlæg	27 K
indlæs	736 K altid indhold fra	736 K indhold fra
inlägg	27 K
innehåll	4599 K från annonsören
innehållet	4487 K är betalt av
inscríbete	1562 K al curso	1562 K a nuestro	1562 K en nuestro	1562 K en el curso
introduceți	3894 K o adresă de e-mail
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3124 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3925 K sudoku	3950 K acum:
já	59 K fez	3725 K é assinante
játssz	2479 K most:
jäikö	1881 K juttu kesken
jälgi	1691 K
jäsenetu	1929 K:
""", 'k': """
kapcsolódó	2428 K	2428 K:	2430 K videó:	2430 K cikk:	2430 K cikkünk:
każdego	3573 K ranka
kezdőlap	98 K >
không	5059 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5008 K tra kiến thức của bạn
kjøp	3476 K billetter	3476 K billett	3494 K
klausykitės	3109 K
klikněte	521 K zde
ključne	4187 K točke	4187 K tačke
klõpsates	1691 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3192 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	709 K
kopírovat	553 K
kopírovať	4299 K
kopē	3192 K
korzyść	3663 K dla prenumeratorów:
korábbi	2430 K cikkünk:
kvíz	521 K:	581 K:	581 K dne:	581 K týdne:	2446 K	2478 K:	4273 K:	4322 K dňa:	4322 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1922 K on
käännös	1922 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2460 K
kérjen	2460 K
kérjük	28 K
kênh	4977 K youtube của báo
köp	4518 K biljetter	4518 K biljett	4536 K
kövess	12 K
kövesse	2460 K
kövessen	12 K
køb	694 K billetter	694 K billet	709 K
küfür	27 K içeren
küldd	3 K el	2439 K el nekünk
küldje	2439 K el nekünk	2460 K	2460 K tovább
ký	5032 K tự còn lại
kļūsti	3192 K
kết	4994 K nối với chúng tôi
""", 'l': """
laimē	3192 K
laimėkite	3124 K
lasītāju	3200 K aptauja:
legyél	2460 K
lejupielādē	3192 K
leé	1585 K también	1585 K más	1585 K:
lisää	1886 K kirjoittajalta	1886 K toimittajalta	1907 K meidät	1956 K aiheesta:
lugejaküsitlus	1699 K:
lásd	2428 K még
lásson	2460 K több
lát	2439 K valami
láttál	2439 K valami
lägg	4536 K till
lähetimme	1854 K vahvistusviestin	1854 K sinulle vahvistusviestin	1854 K sinulle sähköpostia
lähetä	1884 K juttuvinkki	1884 K uutisvinkki	1884 K vinkki	1890 K mielipidekirjoituksesi	1890 K mielipidekirjoitus	1907 K
lämna	4512 K dina tips	4512 K ditt tips
läs	4469 K hela artikeln	4501 K mer om	4502 K också	4502 K också:	4502 K även	4502 K mer	4502 K mer:	4502 K:	4502 K här	4502 K även:	4509 K vidare med	4509 K mer på	4522 K e-tidningen	4522 K tidningen	4536 K	4538 K vidare
läsarerbjudande	4559 K:
läsaromröstning	4556 K:
läsarresa	4559 K:
lås	4469 K upp artikeln	4469 K upp den här artikeln
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
löydät	12 K meidät	1907 K meidät
löysitkö	7 K
lütfen	28 K	4680 K e-postanizi onaylayin	4680 K e-posta adresinizi onaylayin	4680 K geçerli bir e-posta	4769 K sitemiz için devre dişi	4769 K reklam engelleyici	4769 K devre dişi birak	4770 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3621 K wideo	3704 K powstał we współpracy z	3704 K we współpracy z	3704 K sponsorowany przez
medlemsförmån	4559 K:
meillä	1947 K ei ole omistajaa	1947 K ei ole omistajia	1947 K ei ole osakkeenomistajia	1947 K ei ole maksumuuria
mesterséges	2468 K intelligencia írta
mirá	1569 K el video	1585 K también	1585 K:
mitä	8 K pidit	33 K mieltä	1908 K mieltä sinä
mišljenja	4184 K autora	4184 K iznesena	4184 K izneta
mišljenje	4184 K autora
możliwość	5 K komentowania
mulțumim	3894 K pentru abonare
mándanos	1548 K
más	1527 K noticias de	1527 K noticias sobre	1527 K sobre	1527 K en	1527 K de	1529 K temas:	1529 K sobre:	1531 K información	1531 K información:	1534 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	525 K tip?	525 K tip na článek	525 K tip na téma	525 K tip pro	605 K přečteno už # ze #	605 K přečteno už # z #	605 K přečteno již # ze #	605 K přečteno již # z #	605 K přečteno # ze #	605 K přečteno # z #	4341 K prečítané už # zo #	4341 K prečítané už # z #	4341 K prečítané # zo #	4341 K prečítané # z #
märkasid	44 K	1676 K midagi	1682 K viga	1682 K artiklis viga
még	32 K nincs	2512 K több a témáról:
més	417 K informació:	443 K notícies de	443 K notícies sobre
mød	694 K os
mūs	3192 K vari
mời	4988 K xem	4988 K bạn đọc	4988 K độc giả	4994 K bạn tham gia	4994 K độc giả theo dõi	4994 K bạn đọc theo dõi	5011 K quý vị theo dõi	5011 K quý độc giả	5011 K bạn xem video	5011 K nghe
""", 'n': """
nabídka	585 K pro čtenáře:
nahlásit	563 K chybu
nahlásiť	4308 K chybu
nahláste	4308 K chybu
najważniejsze	3617 K informacje
naloži	4394 K	4427 K vedno vsebino	4427 K vsebino z	4427 K vsebino s	4427 K vsebino iz	4427 K vsebino od
naložite	13 K	4394 K
naročite	4401 K se na
naujienų	41 K telefonas
načítat	588 K vždy obsah	588 K obsah z	588 K obsah ze	588 K obsah od
načítať	4328 K vždy obsah	4328 K obsah z	4328 K obsah zo	4328 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	602 K majitele	602 K vlastníka	602 K akcionáře	602 K žádného	602 K paywall	602 K reklamy	4338 K majiteľa	4338 K vlastníka	4338 K akcionárov	4338 K žiadneho	4338 K paywall	4338 K reklamy
nemáte	561 K čas číst	4306 K čas čítať
nepatríme	4338 K žiadnemu
nepatříme	602 K žádnému
než	570 K vložíte komentář	570 K začnete diskutovat	570 K napíšete příspěvek
nguồn	4998 K:	4998 K :
nhận	4977 K thông báo
nové	543 K číslo	543 K vydání	4289 K číslo	4289 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3824 K é possível mostrar este conteúdo	3824 K foi possível mostrar este conteúdo
näe	1907 K enemmän
nägid	1692 K viga
näita	1691 K
näitkö	1908 K virheen
näytä	1907 K sisältö	1932 K sisältö palvelusta	1932 K aina sisältö
nå	4536 K vår
nézd	2428 K meg	2460 K meg
nézze	2428 K meg	2460 K meg
nāc	3183 K strādāt
nội	4971 K dung dành cho thuê bao	4971 K dung dành riêng cho	5009 K dung được dịch tự động	5009 K dung do ai	5039 K dung này không	5040 K dung này từ	5040 K dung nhúng từ	5040 K dung từ	5059 K dung được bảo vệ	5060 K dung được tạo	5060 K dung này được tạo
""", 'o': """
obrázek	578 K # z #
oceń	8 K	3618 K ten	3618 K artykuł	3618 K tekst
ocurrió	1613 K un error
odporučte	4299 K
odporúčame	4273 K:
odsłuchaj	3629 K	3629 K ten
ofereça	3 K
oglądaj	3604 K:
ohodnoťte	541 K	4287 K
olvasói	2482 K ajánlat:
olvasóink	2503 K támogatásának köszönhetően
olvasóinknak	2503 K köszönhetően
opracował	3608 K:
opracowała	3608 K:
opýtajte	4286 K sa
opširnije	4172 K:	4172 K na
otwórz	3591 K post
otázka	581 K dne:	4322 K dňa:
otázky	72 K
ouça	1 K	3761 K:	3795 K o podcast	3857 K no	3863 K no spotify	3863 K o podcast no
oversættelsen	726 K er
oír	1 K
""", 'p': """
pamanīji	3184 K kļūdu
pamanījāt	44 K	3184 K kļūdu
participă	3925 K la sondaj
pastebėjote	44 K	3110 K įdomų	3116 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4998 K viên:
piditkö	8 K	69 K	82 K	1908 K
pidätkö	82 K	1908 K
piše	4199 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	558 K
podrži	81 K
podržite	81 K	4202 K
podés	12 K seguir	1549 K enviarnos
podívejte	521 K se:	521 K se na video	523 K se na video:
poglądy	3597 K wyrażone w
pokaż	3591 K post
poleć	3629 K
poslať	4299 K
poslechněte	1 K si	521 K si	521 K si:
poslušajte	1 K	4172 K:	4373 K:
posłuchaj	1 K	3604 K:	3604 K też:
povoliť	4328 K vždy obsah	4328 K obsah z	4328 K obsah zo	4328 K obsah od
poznáte	66 K niekoho
pozostała	3621 K część
pošaljite	41 K vijest
pošlete	553 K
pošlite	3 K	4299 K
poți	3912 K contacta autorul	3912 K contacta autoarea
praneškite	3110 K redakcijai
predplaťte	4303 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4559 K:
prečítajte	4273 K si tiež	4273 K si aj	4273 K si	4273 K si:
prečítali	4341 K ste už # zo #	4341 K ste už # z #	4341 K ste # zo #	4341 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3124 K
prikaži	4230 K uvijek sadržaj	4230 K uvek sadržaj	4230 K sadržaj s	4230 K sadržaj sa	4230 K sadržaj iz	4230 K sadržaj od	4427 K vedno vsebino	4427 K vsebino z	4427 K vsebino s	4427 K vsebino iz	4427 K vsebino od
pronašli	44 K ste
pročitaj	4172 K još	4172 K i
pročitajte	4172 K još	4172 K i	4172 K više	4172 K:	4172 K više o ovoj temi
pročitali	4242 K ste # od #	4242 K ste već # od #
první	496 K měsíc za	496 K měsíc zdarma	496 K týden za	496 K týden zdarma	496 K tři měsíce za	496 K # měsíce za
prvních	496 K # dní za	496 K # dní zdarma
prvý	4298 K mesiac len za	4298 K mesiac za	4298 K mesiac už za	4298 K mesiac zadarmo
przeczytałaś	3683 K już # z #	3683 K # z #
przeczytałeś	3683 K już # z #	3683 K # z #
prześlij	3629 K dalej
präsentiert	926 K von
próbálja	2475 K ki tudását
prüfen	932 K sie
publicité	2145 K dans #
publié	2129 K initialement dans le	2129 K initialement sur	2159 K avec l'autorisation
pàgina	472 K # de #
página	1614 K # de #	1614 K #/#	3839 K # de #	3839 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4287 K sa
páčilo	69 K sa
päeva	1699 K küsimus:
päivitä	1907 K
päivän	1925 K kysymys:
pääset	1907 K lukemaan
päätoimittaja	1905 K:
pódcast	1616 K:
păstrați	28 K
pērc	3183 K biļetes	3192 K
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
querés	1549 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	561 K posloucháte
radšej	4306 K počúvate
radši	561 K posloucháte
rašykite	3110 K autorei	3110 K autoriui
recibí	1548 K las noticias
recomandări	3905 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3887 K #% din
redirecționează	3887 K #%	3887 K #% din
regisztrálj	2459 K ingyenesen
regisztráljon	2446 K	2459 K ingyenesen
regístrate	1488 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	725 K er
resztę	3621 K tekstu
rezervē	3192 K
rezolvă	3925 K rebusul	3925 K integrama	3925 K sudoku
rešite	4172 K kviz
riješite	4172 K kviz
rozwiąż	3604 K quiz
rozwiń	3591 K post	3591 K wpis
rätsel	915 K mit	951 K des tages:
rätseln	915 K sie mit
réservez	2068 K vos places pour la soirée de la rédaction
réservé	1994 K aux abonnés
réservée	1994 K aux abonnés
réservés	1994 K aux abonnés
résumer	2055 K cet article	2055 K l'article
résumé	2055 K généré	2055 K rédigé	2055 K réalisé	2055 K produit	2055 K par
rösta	4536 K	4552 K:	4552 K här:	4552 K i vår omröstning:
rādīt	3192 K
răspunde	3925 K la sondaj
""", 's': """
sadržaj	4260 K je nastao u suradnji s
saglabā	3192 K
saistīts	3167 K:
saņem	3192 K
sažetak	4187 K	4187 K članka	4187 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	809 K:	809 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1548 K el canal	1585 K leyendo:
sesizări	3912 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	540 K	540 K článku	579 K vytvořila	579 K bylo
sisällön	1969 K tarjoaa
siųskite	3110 K savo	3124 K
sjefredaktør	3491 K:	3491 K og ansvarlig redaktør:
skaitytojų	3132 K apklausa:
skopírovať	4299 K
skrót	3617 K artykułu
skúsili	59 K ste
slå	3513 K på javascript
související	521 K:	523 K video:	523 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2161 K par
sponzorované	4359 K spoločnosťou
sponzorováno	627 K společností
sporočite	4406 K napako
sprawdź	3604 K:	3604 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4286 K sa
stališča	4384 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	576 K si aplikaci
stöd	81 K	4509 K
stötta	81 K	4509 K
støt	81 K	685 K
støtt	81 K	3467 K
suscríbase	1486 K y lea
suscríbete	1479 K a	1486 K y lee	1486 K para leer	1486 K y sigue leyendo	1486 K y accede	1486 K y disfruta	1562 K y llévate	1562 K y recibe	1637 K en spotify
susidūrėte	3110 K su
susiję	3098 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2055 K générée
syötä	1854 K kelvollinen sähköpostiosoite	1907 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2466 K:
szívesen	2461 K meghallgatjuk
szöveg	2466 K:
sähköpostiosoite	1854 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1553 K
síganos	12 K
sígueme	1553 K
síguenos	12 K	1510 K en nuestras redes
só	3725 K para assinantes
sólo	1488 K para suscriptores
søg	709 K nu
súhrn	4286 K
súmate	12 K	56 K a las #	1474 K desde
súvisiace	4273 K:
súvisiaci	4273 K článok
sūti	3178 K savu	3192 K
số	5032 K ký tự còn lại
""", 't': """
también	1513 K en facebook	1531 K puedes leer	1531 K puedes leer:	1531 K te puede interesar:
també	417 K et pot interessar:
também	3863 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1912 K on
tekstissä	1872 K esitetyt
tekstą	46 K galima
tenés	1543 ¿K información
testează	3925 K-ți cunoștințele
textgröße	809 K:	809 K a
thấy	44 K lỗi
thử	5008 K sức với
tiedätkö	1884 K aiheesta	1884 K asiasta	1884 K lisää
tiivistelmä	26 K on	1921 K on
tiivistelmän	1921 K on
tilføj	709 K
tillåt	4564 K alltid innehåll från	4564 K innehåll från
tiếp	5067 K tục đọc sau
todavía	32 K no hay comentarios
további	2428 K részletek	2512 K cikkek a témában:
traducció	426 K feta
transparentní	533 K účet:
trên	4977 K google news
trình	5039 K duyệt của bạn không	5039 K duyệt không
trả	5008 K lời câu đố
trải	5021 K nghiệm
turpinājums	3194 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1884 K
tác	4998 K giả:	4998 K giả là
támogasd	81 K	2451 K a	2451 K az
támogass	2403 K adód
támogassa	81 K	2403 K adója	2451 K a	2451 K az
támogasson	2403 K adója
täglichen	801 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1872 K on mielipidekirjoitus	1872 K on mielipideteksti	1872 K on kolumni	1872 K on kommentti	1921 K tiivistelmä on	1922 K juttu on	1922 K artikkeli on	1922 K teksti on	1932 K on upotettu sisältö
tämän	52 K jutun
tässä	1932 K on upotettua sisältöä
télécharger	13 K	2008 K l'application
téléchargez	13 K
tóm	5005 K tắt này	5009 K tắt bởi ai	5009 K tắt bằng ai	5060 K tắt được
töltsd	13 K le	2475 K ki kvízünket
töltse	13 K le	2460 K le	2460 K ki	2475 K ki kvízünket
történeteiket	2439 K
tüm	27 K yorumlar
tęsinys	3126 K
tłumaczenie	3617 K	3657 K zostało
tải	13 K	13 K ứng dụng	4977 K ứng dụng	4977 K app	5014 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4207 K na grešku
uključi	4195 K
uključite	4195 K
uložit	553 K
uložiť	4299 K
uložte	553 K si	4299 K si
unbeschränkter	895 K zugang
unterstütze	81 K	783 K
unterstützen	81 K sie	783 K sie	783 K sie die
uočili	7 K ste
upozorniť	4308 K na chybu
upozorněte	563 K na chybu
url이	3016 K 복사되었습니다	3016 K 복사됐습니다
urmărește	12 K	3905 K și:	3929 K video	3991 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4230 K uvijek sadržaj	4230 K uvek sadržaj	4230 K sadržaj s	4230 K sadržaj sa	4230 K sadržaj iz	4230 K sadržaj od
uživo	4247 K: kako	4247 K: ovako	4247 K: zašto	4247 K: što	4247 K: šta	4247 K: tko	4247 K: ko	4247 K: gdje	4247 K: gde	4247 K: ovo	4247 K: pogledajte	4247 K: poslušajte	4247 K: sve	4247 K: noć	4247 K: ljudi	4247 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2446 K részt
verifică	3894 K-ți e-mailul
već	4223 K za #	4223 K od #
več	4373 K:	4373 K v videu	4398 K o tem	4398 K novic	4398 K preberite	4445 K o:	4445 K o temi:
videó	2511 K: így	2511 K: itt	2511 K: ezért	2511 K: miért	2511 K: hogyan	2511 K: mit	2511 K: ki	2511 K: mi	2511 K: ez	2511 K: ezt	2511 K: hallgassa	2511 K: nézze	2511 K: minden	2511 K: a	2511 K: az
vidéo	2040 K :
viktorīna	3200 K:
visą	3124 K interviu
više	4172 K o:	4248 K o:	4248 K o temi:
você	3761 K pode gostar:
vprašaj	4387 K
vprašajte	4387 K
vprašanje	4422 K dneva:
vypočujte	1 K si	4273 K si:
vyskúšali	59 K ste
vytiskněte	553 K
vytlačiť	4299 K
vytlačte	4299 K
vyzkoušejte	496 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2460 K
válaszoljon	2460 K
vásárolja	2416 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	709 K med
véleménycikkeit	2439 K
více	521 K zde	521 K k tématu:	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
vídeo	1616 K:
võida	1691 K
võta	1676 K ühendust	1691 K
výhoda	585 K pro předplatitele:	4325 K pre predplatiteľov:
výhody	585 K pro předplatitele:	4325 K pre predplatiteľov:
vă	28 K rugăm să	3967 K rugăm să îl dezactivați	3967 K rugăm să-l dezactivați	3967 K rugăm să dezactivați adblock
vďaka	4338 K našim čitateľom	4338 K našim predplatiteľom
věnujte	553 K
vše	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
všechno	612 K o tématu téma:	612 K o tématu:
všechny	27 K komentáře	525 K články autora	612 K články k tématu téma:	612 K články k tématu:
všetko	4347 K o téme:	4347 K o:	4347 K k téme téme:	4347 K k téme:
všetky	4347 K články k téme téme:	4347 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	588 K povolit obsah	588 K zobrazovat obsah	588 K načítat obsah	588 K zobrazit obsah	4328 K povoliť obsah	4328 K zobrazovať obsah	4328 K načítať obsah	4328 K zobraziť obsah
""", 'w': """
webshopunkból	2482 K:
weiterführende	834 K artikel:
weź	3648 K udział w dyskusji
więcej	3603 K o	3603 K na temat	3603 K z	3604 K na ten temat:	3607 K artykułów autora	3689 K o:	3689 K na temat:
wykorzystałaś	3683 K już # z #	3683 K # z #
wykorzystałeś	3683 K już # z #	3683 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3675 K go, aby	3675 K go, żeby	3675 K ją, aby	3675 K blokadę	3675 K blokowanie
wyślij	3 K
wyświetlaj	3667 K treści z	3667 K treści ze	3667 K treści od
wöchentlichen	801 K newsletter
""", 'y': """
yanlişlik	4719 K mi
""", 'z': """
zahvaljujoč	4436 K našim bralcem
zahvaljujući	4239 K našim čitateljima	4239 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3591 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3667 K na treści
zgłoś	3640 K uwagę	3640 K błąd	3640 K literówkę	3640 K uwagi	3640 K nieścisłość
ziņo	3178 K redakcijai
zkopírovat	553 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4328 K vždy obsah	4328 K obsah z	4328 K obsah zo	4328 K obsah od
zobrazovať	4328 K vždy obsah	4328 K obsah z	4328 K obsah zo	4328 K obsah od
zostań	3637 K reporterem	3637 K reporterką	3637 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	847 K dpa	1235 K #	1235 K
""", 'à': """
à	2019 K écouter sur apple podcasts	2019 K écouter sur spotify	2019 K écouter sur deezer	2040 K lire aussi	2040 K lire également	2040 K lire :	2040 K lire sur	2040 K voir aussi	2040 K écouter	2040 K relire	2040 K découvrir	2040 K lire sur le même sujet	2040 K consulter :	2040 K voir également	2043 K propos de l'auteur	2043 K propos de l'autrice	2068 K retrouver dans le numéro	2146 K écouter sur spotify	2146 K écouter sur apple podcasts	2146 K retrouver sur spotify
àudio	426 K generat
""", 'á': """
áudio	3784 K gerado
""", 'ä': """
är	4512 K du
äänestä	1907 K
""", 'å': """
åldersgräns	4560 K #
åsikter	4495 K som framförs
åsikterna	4495 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3756 K preciso estar logado
écouter	1 K l'article	1 K cet article	2040 K aussi	2140 K sur
écoutez	1 K cet	1 K l'article	2019 K sur apple podcasts	2019 K sur spotify	2019 K ce podcast sur	2074 K le podcast
élő	2511 K: így	2511 K: itt	2511 K: ezért	2511 K: miért	2511 K: hogyan	2511 K: mit	2511 K: ki	2511 K: mi	2511 K: ez	2511 K: ezt	2511 K: hallgassa	2511 K: nézze	2511 K: minden	2511 K: a	2511 K: az
épinglez	2094 K cet article	2094 K cette recette	2094 K cette page	2094 K la recette	2094 K ce billet	2094 K-la	2094 K-le	2094 K l'article	2094 K l'image
értékeljük	2488 K az ön
""", 'í': """
írd	2460 K be
írj	2439 K a szerzőnek
írja	2460 K be
írjon	2439 K a szerzőnek	2460 K közvetlenül	2460 K nekünk
""", 'î': """
în	3979 K imagini:
întreabă	3919 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2461 K szerint
""", 'ú': """
últimas	1527 K noticias de	3758 K de	3758 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1474 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	840 K die autor:in	840 K die autoren	840 K die autor:innen	843 K die autorin	843 K den autor	844 K die autorin	844 K den autor
übersetzung	929 K:	929 K aus dem
""", 'č': """
čitaj	4172 K još
čitajte	4172 K i	4172 K još	4172 K još:
članak	46 K se može	46 K možete	4187 K je preveden	4187 K čita	4190 K je objavljen u	4251 K je	4260 K je nastao u suradnji s	4260 K je nastao u suradnji sa
članek	46 K lahko	4387 K je preveden	4387 K bere	4387 K je prebral	4390 K je objavljen v	4448 K je	4456 K je nastal v sodelovanju z	4456 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	511 K vznikl ve spolupráci	540 K byl přeložen	540 K přeložen	540 K načetl	543 K vyšel v	579 K byl přeložen	616 K vyšel v	616 K vyšel na	616 K původně vyšel	616 K byl původně	616 K byl publikován	616 K byl převzat	617 K	627 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4286 K bol preložený	4286 K načítal	4289 K vyšiel v	4350 K	4359 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	521 K také	521 K také:	521 K i	521 K více	521 K:
číslo	533 K účtu pro dary	533 K transparentního účtu
čítajte	4273 K aj	4273 K tiež	4273 K viac
""", 'đ': """
đánh	5005 K giá bài viết
đã	4971 K có tài khoản	5055 K xảy ra lỗi	5055 K có lỗi
đăng	5008 K ký tham dự hội thảo	5025 K ký khóa học	5025 K ký tham dự	5059 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5029 K dây nóng: #	5029 K dây nóng #
được	68 K phép đăng lại
đặt	5025 K mua sách	5025 K mua báo	5025 K báo giấy
để	5042 K xem nội dung này	5042 K hiển thị nội dung này
đọc	4988 K thêm	4988 K thêm:	4988 K:	4988 K tiếp:	4994 K tin nhanh
""", 'į': """
įsigykite	3124 K
įtraukite	3124 K mus
įveskite	3124 K
""", 'ś': """
ściągnij	13 K	3653 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3633 K:
źródło	3633 K:
""", 'ż': """
żadnych	3680 K akcjonariuszy
""", 'ž': """
želite	4204 K raditi kod nas	4204 K da radite kod nas	4403 K delati pri nas
želiš	4204 K raditi kod nas	4403 K delati pri nas
žiadni	4338 K akcionári
žiadny	4338 K majiteľ	4338 K oligarcha
žinote	3110 K daugiau	3125 K istoriją
žiūrėkite	3098 K taip pat	3124 K
žádní	602 K akcionáři
žádný	602 K majitel	602 K oligarcha
""", 'ư': """
ưu	5025 K đãi #% hôm nay
""", 'ș': """
știrea	3989 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1078 K κάποια πληροφορία	1078 K πληροφορίες	1078 K πληροφορία	1078 K φωτογραφία	1078 K φωτογραφίες	1078 K κάποια φωτογραφία	1078 K κάποιο θέμα	1078 K μια ιστορία
""", 'ή': """
ήταν	1037 K χρήσιμο	1037 K χρήσιμη
""", 'α': """
αγοράστε	1058 K το εισιτήριό σας	1058 K εισιτήρια
ακολουθήστε	12 K	1063 K τον	1063 K τα	1063 K
ακούστε	1 K	1016 K:	1129 K στο	1135 K το στο spotify	1135 K στο spotify
ακύρωση	1042 K απάντησης
αν	1000 K έφτασες μέχρι εδώ	1000 K έφτασες ως εδώ	1000 K φτάσατε μέχρι εδώ	1000 K φτάσατε ως εδώ	1000 K έχετε φτάσει μέχρι εδώ	1000 K διάβασες μέχρι εδώ	1000 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1068 K λάθος	1068 K κάποιο λάθος
αναφορά	1068 K λάθους
αντιγράψτε	1054 K
αντιγραφή	1054 K
αξιολογήστε	1037 K
απαγορεύεται	1117 K η αναδημοσίευση	1117 K η αναπαραγωγή
απενεργοποιήστε	1103 K το adblock	1103 K τον ad
αποθηκεύστε	1054 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1036 K η περίληψη	1036 K η σύνοψη
αυτό	1047 K το βίντεο δεν είναι διαθέσιμο	1090 K το βίντεο δεν είναι	1091 K το περιεχόμενο προέρχεται
αυτόματη	1046 K μετάφραση από	1046 K μετάφραση του
αφήστε	1042 K μια απάντηση	1042 K ένα σχόλιο	1042 K το σχόλιό σας
""", 'β': """
βίντεο	1016 K:
βαθμολογήστε	1037 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1093 K να δείτε αυτό το περιεχόμενο	1093 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1042 K το σχόλιό σας	1042 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1087 K βοήθειας κεθεα
γραφτείτε	1079 K	1079 K για να
""", 'δ': """
δείτε	1016 K επίσης	1016 K:	1016 K το βίντεο	1016 K εδώ	1016 K επίσης:	1016 K ακόμα:	1016 K φωτογραφίες	1016 K ακόμη	1016 K ακόμη:	1034 K όλα τα άρθρα	1055 K όλες	1055 K όλα	1055 K τις	1115 K φωτογραφίες:	1115 K βίντεο:	1129 K στο	1129 K αυτή τη δημοσίευση στο
δειτε	1016 K επισης	1016 K ακομη	1016 K:
δεν	999 K έχουμε διαφημίσεις	999 K έχουμε χορηγούς	999 K ανήκουμε σε	1066 K έχετε χρόνο να διαβάσετε	1090 K είναι δυνατή η αναπαραγωγή
δηλώστε	1058 K συμμετοχή
δημοσιεύθηκε	1117 K αρχικά
δημοσιεύτηκε	1117 K αρχικά
διάβασε	1016 K επίσης	1016 K ακόμη
διάρκεια	1134 K βίντεο
διαβάζεται	1036 K από
διαβάστε	1016 K επίσης	1016 K επίσης:	1016 K ακόμη	1016 K ακόμη:	1016 K ακόμα	1016 K:	1016 K εδώ	1016 K περισσότερα	1016 K ακόμα:	1016 K εδώ περισσότερα	1016 K σχετικά	1016 K αναλυτικά	1034 K όλα τα άρθρα	1055 K όλες	1055 K όλα	1055 K τις
διαβαστε	1016 K επισης	1016 K ακομη	1016 K ακομα	1016 K:
διαθέσιμη	1051 K στο
διαθέσιμο	1051 K σε	1051 K στο	1135 K στο spotify
διαφήμιση	1134 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	999 K μη κερδοσκοπικός	999 K μια μη κερδοσκοπική	999 K ανεξάρτητο μέσο	999 K ένα ανεξάρτητο
εγγραφείτε	1079 K
εικόνα	1113 K # από #	1113 K # / #
εκτυπώστε	1054 K
ενεργοποιήστε	1051 K
ενσωματωμένο	1091 K περιεχόμενο από
εντοπίσαμε	1103 K ad	1103 K ότι χρησιμοποιείτε	1103 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1103 K ad
επιτρέπεται	68 K η αναδημοσίευση	1117 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1036 K περίληψη	1036 K σύνοψη	1036 K ανάγνωση	1036 K περίληψη αυτή	1042 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1042 K ηλ. διεύθυνσή σας δεν	1118 K μετάφραση	1118 K περίληψη	1126 K είδηση συνεχίζεται	1134 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1065 K να εργαστείς μαζί μας
θέλετε	1065 K να εργαστείτε μαζί μας	1065 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1112 K πήγε στραβά
κίνδυνος	1087 K εθισμού
κατέβασε	1051 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1051 K	1063 K την εφαρμογή	1077 K την εφαρμογή
κλείσε	1058 K θέση
κλείστε	1058 K θέση	1058 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1016 K:	1115 K:
""", 'λ': """
λήψη	1051 K από	1051 K στο
""", 'μ': """
μάθετε	1055 K όλες
με	1022 K πληροφορίες από απε	1022 K πληροφορίες απε	1061 K πληροφορίες από
μείνετε	1055 K ενημερωμένοι
μετάφραση	1036 K	1046 K με τεχνητή νοημοσύνη	1046 K μέσω τεχνητής
μεταφρασμένο	1046 K αυτόματα
μη	1099 K χάνετε καμία	1099 K χάσετε καμία	1099 K χάνεις καμία
μην	1099 K χάνετε καμία	1099 K χάσεις καμία
μοιράσου	1054 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1047 K browser σας δεν υποστηρίζει	1047 K περιηγητής σας δεν υποστηρίζει
οι	1034 K απόψεις	1034 K γνώμες
""", 'π': """
παίξε	1084 K τώρα:	1087 K υπεύθυνα
παίξτε	1084 K τώρα:	1087 K υπεύθυνα
παρακαλούμε	1103 K απενεργοποιήστε το	1103 K απενεργοποιήστε τον
παρακαλώ	1103 K απενεργοποιήστε
παρουσιάστηκε	1112 K σφάλμα
περίληψη	1036 K
περιεχόμενο	1091 K από
περισσότερα	1016 K:
πηγές	1061 K:
πηγή	1022 K: απε	1022 K απε	1022 K φωτογραφίας:	1022 K φωτογραφιών:	1022 K: reuters	1022 K: afp	1022 K: ap	1022 K: cnn	1022 K: bbc	1061 K:
πηγη	1022 K: απε	1022 K απε
προέκυψε	1112 K σφάλμα
προβολή	1129 K στο
προτείνετε	1054 K
προτιμάτε	1066 K να ακούτε	1066 K να ακούσετε
πρώτη	1117 K δημοσίευση:
πώς	1037 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1036 K
ρώτα	1036 K
ρώτησε	1036 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1037 K φάνηκε	1037 K βοήθησε	1037 K άρεσε
σελίδα	1113 K # από #	1113 K # / #
σου	69 K άρεσε
στείλτε	1054 K
στηρίξτε	81 K	1063 K	1063 K τον	1063 K τα	1063 K την
σύνοψη	1036 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1034 K κείμενα που
ταξινόμηση	1127 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1034 K άρθρο εκφράζει	1036 K άρθρο μεταφράστηκε	1036 K κείμενο μεταφράστηκε	1042 K email σας δεν δημοσιεύεται	1046 K κείμενο μεταφράστηκε αυτόματα	1046 K άρθρο μεταφράστηκε αυτόματα	1047 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1047 K πρόγραμμα περιήγησης δεν υποστηρίζει	1047 K βίντεο δεν είναι διαθέσιμο	1047 K βίντεο δεν είναι πλέον διαθέσιμο	1090 K βίντεο δεν είναι	1090 K περιεχόμενο δεν είναι	1091 K περιεχόμενο αυτό προέρχεται	1117 K άρθρο προστατεύεται	1117 K παρόν άρθρο προστατεύεται	1118 K κείμενο	1118 K άρθρο	1118 K παρόν άρθρο	1118 K κείμενο αυτό	1118 K άρθρο αυτό	1126 K άρθρο συνεχίζεται	1126 K κείμενο συνεχίζεται	1134 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1103 K ότι χρησιμοποιείτε
φωτο	1022 K: eurokinissi
φωτογραφία	1022 K: eurokinissi	1022 K: intime	1113 K # από #	1113 K # / #
φωτογραφίες	1022 K: eurokinissi
φωτορεπορτάζ	1115 K:
φωτό	1022 K: eurokinissi	1022 K: intime
""", 'χ': """
χαρίστε	1054 K
χαρακτήρες	1082 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1103 K ad
χρησιμοποιείτε	1103 K ad
""", 'ό': """
όλα	1034 K τα άρθρα
όλες	1055 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4065 K - обозреватель	4065 K - корреспондент	4065 K - колумнист	4065 K - редактор	4868 K - оглядач	4868 K - колумніст	4868 K - кореспондент
авторка	4868 K - оглядачка	4868 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4132 K владельцев	4132 K акционеров	4132 K цензуры и рекламы	4934 K власників	4934 K акціонерів	4934 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4132 K нашим читателям	4132 K вашим пожертвованиям
больше	4047 K новостей	4048 K по теме:	4088 K любите слушать	4088 K нравится слушать	4141 K о:
будь	31 K первым	4930 K ласка, вимкніть його	4930 K ласка, вимкніть блокувальник	4930 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4068 K ли материал	4068 K ли пересказ	4068 K ли этот пересказ	4068 K ли этот	4068 K ли текст
была	4068 K ли статья	4068 K ли эта	4068 K ли новость
більше	4849 K по темі:	4849 K за темою:	4849 K на тему:	4849 K про це:	4883 K новин	4883 K матеріалів	4943 K про:
""", 'в': """
в	4121 K этом месте находится встроенный контент	4121 K этом месте находится встроенный пост	4121 K этом месте находится встроенный публикация	4121 K этом месте размещён встроенный контент	4121 K этом месте размещён встроенный пост	4121 K этом месте размещён встроенный публикация	4121 K этом месте размещен встроенный контент	4121 K этом месте размещен встроенный пост	4121 K этом месте размещен встроенный публикация	4121 K этом месте показан встроенный контент	4121 K этом месте показан встроенный пост	4121 K этом месте показан встроенный публикация	4121 K этом месте встроенный контент	4121 K этом месте встроенный пост	4121 K этом месте встроенный публикация
вакансии	4071 K "	4071 K редакции
вакансії	4873 K "	4873 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4068 K понравилась	4068 K понравился	4068 K помогла	4871 K сподобалась	4871 K сподобалася	4871 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4021 K рассылка
ви	4930 K використовуєте блокувальник	4937 K прочитали вже # із #	4937 K прочитали вже # і #	4937 K прочитали # із #	4937 K прочитали # і #	4937 K прочитали вже # з #	4937 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4050 K по теме:	4140 K: как	4140 K: так	4140 K: почему	4140 K: что	4140 K: кто	4140 K: где	4140 K: это	4140 K: вот	4140 K: смотрите	4140 K: послушайте	4140 K: всё	4140 K: все	4140 K: ночь	4140 K: люди	4140 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4114 K:
вимкніть	4930 K його, щоб	4930 K блокувальник	4930 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4114 K дня:
вопросы	72 K?
впервые	4145 K опубликовано в	4145 K опубликовано на	4145 K опубликован в	4145 K опубликована в	4145 K напечатано в
вперше	4947 K опубліковано в	4947 K опубліковано у	4947 K опубліковано на	4947 K надруковано в
все	27 K комментарии	4047 K новости на тему	4047 K материалы	4047 K новости	4047 K статьи	4052 K статьи автора	4052 K материалы автора	4141 K о:	4141 K материалы по теме:	4141 K статьи по теме:	4141 K материалы о:	4141 K новости по теме:	4943 K про:
всегда	4037 K разрешать контент	4121 K разрешать контент	4121 K показывать контент	4121 K разрешить контент	4121 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4878 K
встановіть	13 K	4878 K	4904 K застосунок
встигніть	4909 K передплатити
всё	4141 K о:	4141 K по теме:
всі	4943 K матеріали за темою:	4943 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4128 K используете блокировщик	4135 K прочитали уже # из #	4135 K прочитали # из #
выключите	4128 K его, чтобы
відео	4942 K: як	4942 K: так	4942 K: чому	4942 K: що	4942 K: хто	4942 K: де	4942 K: це	4942 K: ось	4942 K: дивіться	4942 K: послухайте	4942 K: усе	4942 K: все	4942 K: ніч	4942 K: люди	4942 K: порт
вікторина	4916 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4067 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4870 K від	4870 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4917 K:
""", 'д': """
детальніше	4849 K:	4849 K про це
джерела	4885 K:
джерело	4885 K:
дивіться	4849 K також	4849 K:	4849 K також:	4849 K відео:
до	4849 K теми:
добавьте	4128 K наш сайт в	4128 K сайт в
додайте	4930 K наш сайт до	4930 K сайт до
дозволити	4923 K завжди контент	4923 K завжди вміст	4923 K контент із	4923 K контент з	4923 K контент від	4923 K вміст із	4923 K вміст з	4923 K вміст від
дозволяти	4923 K завжди контент	4923 K завжди вміст	4923 K контент із	4923 K контент з	4923 K контент від	4923 K вміст із	4923 K вміст з	4923 K вміст від
докладніше	4849 K:	4849 K про це	4943 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4076 K в	4076 K на	4076 K для	4878 K в	4878 K у	4878 K на	4878 K для
достъпно	276 K в	276 K на
досье	4140 K: как	4140 K: так	4140 K: почему	4140 K: что	4140 K: кто	4140 K: где	4140 K: это	4140 K: вот	4140 K: смотрите	4140 K: послушайте	4140 K: всё	4140 K: все	4140 K: ночь	4140 K: люди	4140 K: порт
досьє	4942 K: як	4942 K: так	4942 K: чому	4942 K: що	4942 K: хто	4942 K: де	4942 K: це	4942 K: ось	4942 K: дивіться	4942 K: послухайте	4942 K: усе	4942 K: все	4942 K: ніч	4942 K: люди	4942 K: порт
дотримуйтесь	28 K
другие	4052 K материалы автора
думка	4868 K автора	4868 K редакції	4868 K, висловлена
думки	4868 K авторів
""", 'е': """
ежедневная	4021 K рассылка
еженедельная	4021 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4052 K новость?
еще	4048 K по теме:	4050 K по теме:
ещё	4047 K больше	4048 K по теме:	4050 K по теме:
""", 'з': """
з	4920 K нашого магазину:
за	4837 K підтримки компанії	4837 K підтримки партнера	4837 K сприяння компанії	4849 K темою:
забелязахте	7 K
завантажити	4878 K в	4878 K з	4878 K у
завантажте	13 K	4878 K в	4878 K з	4904 K застосунок	4904 K додаток
завантажувати	4923 K завжди контент	4923 K завжди вміст	4923 K контент із	4923 K контент з	4923 K контент від	4923 K вміст із	4923 K вміст з	4923 K вміст від
завантажуйте	13 K	4878 K	4888 K застосунок
завдяки	4934 K нашим читачам	4934 K вашим внескам
завжди	4923 K дозволяти контент	4923 K дозволяти вміст	4923 K показувати контент	4923 K показувати вміст	4923 K дозволити контент	4923 K дозволити вміст	4923 K завантажувати контент	4923 K завантажувати вміст
загружать	4121 K всегда контент	4121 K контент из	4121 K контент с	4121 K контент от
загрузите	4076 K в	4076 K на
загрузить	4037 K контент	4037 K пост
задайте	4067 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4870 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4882 K
збережіть	4882 K
здесь	4121 K находится встроенный контент	4121 K находится встроенный пост	4121 K находится встроенный публикация	4121 K размещён встроенный контент	4121 K размещён встроенный пост	4121 K размещён встроенный публикация	4121 K размещен встроенный контент	4121 K размещен встроенный пост	4121 K размещен встроенный публикация	4121 K показан встроенный контент	4121 K показан встроенный пост	4121 K показан встроенный публикация	4121 K встроенный контент	4121 K встроенный пост	4121 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4920 K для передплатників:
зручніше	4891 K слухати
""", 'и': """
играть	4115 K:
идет	4109 K подписка
идёт	4109 K подписка
из	4118 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4082 K:
источники	4082 K:
""", 'к': """
как	4068 K вам статья	4068 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4870 K виклад	4870 K переказ
коротко	4067 K от	4870 K від
краткий	26 K пересказ	4067 K пересказ
кратко	4067 K от
краткое	4067 K содержание	4112 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4920 K для передплатників:
лучшее	4047 K за
любите	4891 K слухати
""", 'м': """
материал	46 K можно	4037 K содержит данные	4048 K по теме:	4050 K по теме:	4070 K опубликован в	4073 K можно	4112 K переведён	4112 K переведен	4145 K впервые опубликован	4145 K был впервые	4155 K подготовлен в партнёрстве с	4155 K подготовлен в партнерстве с	4155 K подготовлен при поддержке	4155 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4050 K по теме:
матеріал	46 K можна	4837 K підготовлено за підтримки	4837 K створено за підтримки	4837 K підготовлено у партнерстві	4837 K створено у партнерстві	4913 K перекладено	4947 K уперше опубліковано	4958 K підготовлено у партнерстві з	4958 K підготовлено за підтримки	4958 K створено за підтримки	4958 K створено у партнерстві з
маєте	72 K запитання
месяц	4079 K подписки за
ми	4930 K помітили, що ви
мнение	4065 K автора	4065 K редакции
мнението	266 K на автора
мнения	4065 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4011 K работаем благодаря вам	4011 K работаем благодаря вашей	4011 K работаем благодаря вашим	4011 K существуем благодаря вам	4011 K существуем благодаря вашим	4011 K существуем на ваши	4011 K работаем на ваши	4011 K живём на ваши	4011 K живем на ваши	4011 K независимы благодаря	4029 K в	4128 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4882 K
надішліть	3 K	4882 K
накратко	268 K от
началась	4109 K подписка
начало	98 K >	98 K "
наша	4021 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4109 K забудьте подписаться	4909 K забудьте передплатити
немає	4891 K часу читати	4934 K власників
нет	32 K комментариев	4088 K времени читать	4132 K владельцев
новия	271 K брой
новият	271 K брой
новости	4047 K партнеров
новый	4070 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4048 K этом подробнее	4052 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4067 K	4870 K
онлайн	4140 K: как	4140 K: так	4140 K: почему	4140 K: что	4140 K: кто	4140 K: где	4140 K: это	4140 K: вот	4140 K: смотрите	4140 K: послушайте	4140 K: всё	4140 K: все	4140 K: ночь	4140 K: люди	4140 K: порт	4942 K: як	4942 K: так	4942 K: чому	4942 K: що	4942 K: хто	4942 K: де	4942 K: це	4942 K: ось	4942 K: дивіться	4942 K: послухайте	4942 K: усе	4942 K: все	4942 K: ніч	4942 K: люди	4942 K: порт
опитахте	59 K
опитування	4916 K дня:
опрос	4114 K дня:
оригинал	4145 K статьи опубликован
оригінал	4947 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4128 K его, чтобы	4128 K блокировщик	4128 K adblock
открихте	7 K
откройте	4076 K в
открыта	4109 K подписка
открыть	4029 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4080 K
отправьте	3 K	4080 K
оформити	4909 K передплату
оформить	4109 K подписку
оценете	269 K
оцените	8 K	4068 K
оцініть	4871 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4155 K материала	4958 K матеріалу	4958 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4155 K материала	4155 K рубрики
партнёрский	86 K материал:
первый	4079 K месяц за
перевод	4067 K выполнен	4067 K сделан	4112 K выполнен	4112 K сделан	4112 K осуществлён	4112 K подготовлен
передплата	4881 K за #	4881 K від #	4909 K на перше півріччя	4909 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4029 K в
переказ	4870 K
переклад	4870 K зроблено	4913 K виконано	4913 K зроблено	4913 K здійснено	4913 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4067 K
перший	4881 K місяць за
письма	4021 K "
питання	73 K до статті	4916 K дня:
по	89 K подписке	4048 K теме:
повече	254 K по темата:	281 K новини
повідомити	4893 K про помилку
повідомте	4893 K про помилку	4893 K нам про помилку
погляди	4868 K авторів
пограйте	4917 K:
подарете	280 K
подарите	4080 K
подарить	4080 K
подарувати	4882 K
подаруйте	4882 K
поддержать	4085 K
поддержи	81 K
поддержите	81 K	4085 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4140 K: как	4140 K: так	4140 K: почему	4140 K: что	4140 K: кто	4140 K: где	4140 K: это	4140 K: вот	4140 K: смотрите	4140 K: послушайте	4140 K: всё	4140 K: все	4140 K: ночь	4140 K: люди	4140 K: порт	4942 K: як	4942 K: так	4942 K: чому	4942 K: що	4942 K: хто	4942 K: де	4942 K: це	4942 K: ось	4942 K: дивіться	4942 K: послухайте	4942 K: усе	4942 K: все	4942 K: ніч	4942 K: люди	4942 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4029 K в
подписка	4079 K за #	4079 K от #	4079 K за рубль	4109 K на первое полугодие	4109 K на второе полугодие
подписывайтесь	12 K	4085 K на
подпишись	12 K	4100 K на
подпишитесь	12 K	4029 K в	4085 K на	4100 K на нас
подробнее	4048 K:	4048 K в материале	4048 K - в	4048 K читайте в материале	4048 K об этом	4050 K по теме:	4050 K на тему:	4141 K о:
подробности	4048 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4128 K, отключите его	4128 K, отключите блокировщик
позиция	4065 K автора
позицията	266 K на автора
позиція	4868 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4037 K контент	4037 K публикацию	4037 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4923 K завжди контент	4923 K завжди вміст	4923 K контент із	4923 K контент з	4923 K контент від	4923 K вміст із	4923 K вміст з	4923 K вміст від
показывать	4121 K всегда контент	4121 K контент из	4121 K контент с	4121 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4882 K
порекомендуйте	4080 K
последвайте	12 K	286 K
последние	4047 K новости о
послухати	1 K
послушать	1 K
поставте	4870 K запитання
похоже	4128 K, вы используете блокировщик	4128 K, у вас включён	4128 K, у вас включен
почитать	4048 K:
преведено	268 K с
преводът	268 K е
предложение	4118 K для читателей:	4118 K для подписчиков:
предпочитате	289 K да слушате
прежде	4101 K чем оставить комментарий	4101 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4052 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4909 K передплата
продолжается	4109 K подписка	4109 K подписная кампания
пройдите	4048 K тест
пройдіть	4849 K тест
пропозиція	4920 K для читачів:	4920 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4037 K содержит данные
підписка	4881 K за #	4881 K від #
підписуйся	12 K
підписуйтесь	12 K	4888 K на
підпишіться	12 K	4888 K на
підсумок	4870 K
підтримайте	81 K	4888 K
підтримати	4888 K
""", 'р': """
работа	4071 K в "
радимо	4849 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4121 K всегда контент	4121 K контент из	4121 K контент с	4121 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4037 K контент	4037 K показ	4037 K содержимое	4121 K всегда контент	4121 K контент из	4121 K контент с	4121 K контент от
распечатайте	4080 K
распечатать	4080 K
расскажите	59 K в
рассылка	4021 K "	4021 K:
редакция	4011 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4048 K:	4050 K видео:
рекомендуємо	4849 K:
робота	4873 K в "	4873 K у "
роздрукувати	4882 K
роздрукуйте	4882 K
розкажіть	59 K у
розпочалася	4909 K передплата
розпочато	4909 K передплату
""", 'с': """
саммари	4067 K
свалете	13 K	276 K	301 K приложението
свежий	4070 K номер
свързани	254 K:
связаться	4052 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4076 K в	4076 K из	4085 K приложение	4105 K приложение
скачать	13 K	4076 K в	4076 K на
скидка	4118 K для подписчиков:
скопировать	4080 K
скопируйте	4080 K
скопіювати	4882 K
скопіюйте	4882 K
следвайте	12 K ни	286 K
следите	12 K за	4029 K в
слухайте	4849 K:	4849 K також:
слухати	1 K
слушайте	4048 K:	4048 K также:
слушать	1 K
см	4048 K. также:
смотрите	4048 K также	4048 K:	4048 K	4048 K также:	4048 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4090 K об ошибке	4090 K нам об ошибке
сообщить	4090 K об ошибке
сохраните	4080 K
сохранить	4080 K
спитайте	4870 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4155 K материала	4155 K рубрики	4958 K матеріалу	4958 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4067 K
спросить	4067 K
спільно	4837 K з компанією
станьте	31 K первым	31 K першим	4085 K подписчиком	4085 K соучастником	4888 K частиною спільноти	4888 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4870 K перекладено	4913 K перекладено	4947 K вперше опубліковано	4947 K було вперше
стаття	4947 K вперше опублікована	4948 K
статью	46 K можно	4073 K можно
статья	4067 K переведена	4067 K озвучена	4068 K была	4070 K опубликована в	4112 K переведена	4145 K впервые опубликована	4145 K была впервые	4145 K первоначально	4146 K
стежте	12 K за
стислий	4870 K виклад	4870 K переказ	4913 K виклад
схоже	4930 K, ви використовуєте	4930 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4115 K:
""", 'т': """
тази	330 K статия е публикувана
також	4849 K читайте:
тб	4942 K: як	4942 K: так	4942 K: чому	4942 K: що	4942 K: хто	4942 K: де	4942 K: це	4942 K: ось	4942 K: дивіться	4942 K: послухайте	4942 K: усе	4942 K: все	4942 K: ніч	4942 K: люди	4942 K: порт
текст	46 K можно	46 K можна	4067 K переведён	4067 K переведен	4067 K озвучен	4112 K переведён	4112 K переведен	4145 K впервые опубликован	4145 K был впервые	4145 K вышел в	4870 K перекладено	4870 K озвучено	4913 K перекладено	4947 K уперше опубліковано	4947 K вперше опубліковано	4947 K було вперше	4947 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4114 K дня:	4916 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4118 K для подписчиков:
точка	4065 K зрения автора	4868 K зору автора	4868 K зору редакції
триває	4909 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4121 K находится встроенный контент	4121 K находится встроенный пост	4121 K находится встроенный публикация	4121 K размещён встроенный контент	4121 K размещён встроенный пост	4121 K размещён встроенный публикация	4121 K размещен встроенный контент	4121 K размещен встроенный пост	4121 K размещен встроенный публикация	4121 K показан встроенный контент	4121 K показан встроенный пост	4121 K показан встроенный публикация	4121 K встроенный контент	4121 K встроенный пост	4121 K встроенный публикация	4923 K є вбудований контент	4923 K є вбудований допис	4923 K є вбудований публікація	4923 K є вбудований вміст	4923 K розміщено вбудований контент	4923 K розміщено вбудований допис	4923 K розміщено вбудований публікація	4923 K розміщено вбудований вміст	4923 K показано вбудований контент	4923 K показано вбудований допис	4923 K показано вбудований публікація	4923 K показано вбудований вміст	4923 K вбудований контент	4923 K вбудований допис	4923 K вбудований публікація	4923 K вбудований вміст
""", 'у': """
у	4128 K вас включён блокировщик	4128 K вас включен блокировщик	4132 K нас нет владельца	4132 K нас нет владельцев	4132 K нас нет акционеров	4132 K нас нет инвесторов	4132 K нас нет хозяев	4837 K партнерстві з компанією	4923 K цьому місці є вбудований контент	4923 K цьому місці є вбудований допис	4923 K цьому місці є вбудований публікація	4923 K цьому місці є вбудований вміст	4923 K цьому місці розміщено вбудований контент	4923 K цьому місці розміщено вбудований допис	4923 K цьому місці розміщено вбудований публікація	4923 K цьому місці розміщено вбудований вміст	4923 K цьому місці показано вбудований контент	4923 K цьому місці показано вбудований допис	4923 K цьому місці показано вбудований публікація	4923 K цьому місці показано вбудований вміст	4923 K цьому місці вбудований контент	4923 K цьому місці вбудований допис	4923 K цьому місці вбудований публікація	4923 K цьому місці вбудований вміст	4930 K вас увімкнено блокувальник	4934 K нас немає власника	4934 K нас немає власників	4934 K нас немає акціонерів	4934 K нас немає інвесторів	4934 K нас немає олігарха
увидели	7 K ошибку
удобнее	4088 K слушать
уперше	4947 K опубліковано в	4947 K опубліковано у	4947 K опубліковано на	4947 K надруковано в
усе	4943 K про:	4943 K за темою:
успейте	4109 K подписаться
установите	13 K	4105 K приложение
усі	27 K коментарі	4943 K матеріали за темою:	4943 K статті за темою:
утренняя	4021 K рассылка
""", 'ф': """
фотогалерея	4048 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4087 K работать у нас	4087 K у нас работать	4087 K работать в нашей
хочете	4890 K працювати в нас	4890 K в нас працювати	4890 K працювати у нас
хочеш	4890 K працювати в нас
хочешь	4087 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4870 K переказ	4870 K короткий виклад	4870 K короткий переказ	4870 K стислий виклад	4913 K текст	4913 K матеріал	4948 K текст	4948 K матеріал
цю	4913 K статтю
ця	76 K тема закрита	4948 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4871 K була стаття	4871 K був матеріал	4871 K був переказ	4871 K був цей переказ	4871 K була ця	4871 K був цей	4871 K сподобалась	4871 K сподобалася	4871 K сподобався
читай	4100 K нас
читайте	12 K нас	13 K	4029 K в	4029 K нас в	4048 K также	4048 K также:	4048 K:	4048 K подробнее	4048 K еще	4048 K по теме:	4048 K подробнее:	4048 K материал	4048 K в материале	4050 K по теме:	4076 K нас без	4076 K без	4085 K	4085 K нас в	4849 K також	4849 K також:	4849 K:	4849 K ще	4849 K також на тему:	4849 K по темі:	4849 K також на тему	4888 K
читать	4029 K в	4048 K также	4048 K по теме:
что	33 K вы думаете	4048 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4849 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4112 K статья	4146 K статья
это	26 K резюме	52 K расследование	4067 K краткое содержание
этот	26 K пересказ	4037 K материал содержит	4067 K пересказ	4067 K краткий пересказ	4073 K материал можно	4073 K текст можно	4112 K текст	4112 K материал	4146 K текст	4146 K материал
эту	4073 K статью можно
""", 'я': """
як	4871 K вам стаття	4871 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2215 K את
אולי	2232 K פספסתם:
אזהרה	2249 K: צריכה מופרזת של אלכוהול	2249 K - צריכה מופרזת
אין	2203 K לשלוח תגובות	2203 K לפרסם תגובות	2276 K להעתיק	2276 K לעשות שימוש
אירעה	2272 K שגיאה
אל	2223 K תפספסו: הפעילו
אנא	2181 K הזינו כתובת
אני	2173 K רוצה לתמוך	2173 K רוצה להצטרף	2173 K רוצה לתרום
ארעה	2272 K שגיאה
""", 'ב': """
בואו	2216 K לעבוד איתנו
בחנו	2220 K את עצמכם
בשיתוף	2235 K המועצה	2235 K משרד	2235 K חברת	2235 K קרן	2235 K בנק	2235 K עיריית
""", 'ד': """
דווחו	2215 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2194 K:	2217 K לפודקאסט	2217 K לפרק
האם	8 K אהבתם	2215 K הכתבה	2215 K הסיכום	2215 K המידע
הדוא	2202 K"ל האדום
הדפדפן	2252 K שלך אינו	2252 K שלך לא
ההרשמה	2181 K בוצעה בהצלחה
הווידאו	2252 K אינו
הורידו	13 K	2186 K את האפליקציה	2222 K
הטור	2209 K המלא של
הטקסט	2213 K תורגם	2277 K נוצר
היו	31 K הראשונים
הירשמו	2216 K לוובינר	2216 K לכנס
הכותב	2205 K הוא
הכותבים	2205 K הם
הכותבת	2205 K היא
הכנתם	59 K
הכתבה	2213 K תורגמה	2213 K נכתבה	2215 K עניינה	2233 K ממשיכה	2276 K מוגנת	2277 K נכתבה	2277 K תורגמה	2285 K ממשיכה
המחבר	2205 K הוא
המחברת	2205 K היא
המייל	41 K האדום
המשך	2233 K הכתבה	2285 K הכתבה
הסיכום	2213 K נכתב	2213 K נוצר	2277 K נוצר
הסרטון	2252 K אינו	2252 K לא
הפסקת	2185 K מעקב אחרי
הפעילו	2223 K התראות	2223 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2217 K המלא זמין
הצביעו	2220 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2173 K לאלפי התומכים	2173 K לתומכים	2173 K לאלפי	2176 K למנוי	2186 K לערוץ הטלגרם	2186 K לקבוצת הוואטסאפ	2186 K לקבוצת הווטסאפ	2199 K אלינו	2199 K לערוץ	2199 K לקבוצה	2199 K לקבוצת	2199 K לקבוצות	2199 K עכשיו	2199 K גם	2200 K	2216 K לצוות שלנו
הצטרפי	2173 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2217 K לפודקאסט
השתתפו	2220 K בסקר
התגובות	5 K
התוכן	2252 K אינו	2276 K מוגן
התחקיר	52 K הזה
התמונה	2213 K נוצרה
התקציר	2213 K נכתב	2213 K הופק	2213 K נוצר
התרגום	2277 K נעשה
""", 'ח': """
חודש	2228 K ראשון ב
""", 'י': """
יש	72 K שאלות	2181 K להזין כתובת מייל	2202 K לכם מידע	2202 K לכם סיפור	2202 K לך מידע	2202 K לך סיפור
""", 'כ': """
כבר	2176 K מנויים	2176 K מנוי
כדי	2228 K לקרוא את	2256 K לצפות בתוכן	2256 K להציג את התוכן
כל	2199 K החדשות
כתבות	2209 K נוספות מאת	2209 K נוספות של	2232 K נוספות:
כתובת	2181 K המייל אינה	2181 K המייל לא תקינה	2181 K האימייל אינה	2181 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2176 K מנויים
להאזנה	2217 K לכתבה	2217 K לפודקאסט
להורדת	2222 K
להמשך	2228 K קריאה
לכל	2205 K הכתבות של	2209 K הכתבות של	2209 K כתבות	2209 K המאמרים של	2232 K הכתבות:
לכתבה	2194 K המלאה
לכתבות	2232 K נוספות:
לעדכונים	2199 K נוספים	2199 K
לעקוב	2185 K אחרי הכותב
לערוץ	2186 K הטלגרם
לפניות	2202 K לכתב	2202 K לכתבת
לפרק	2217 K המלא
לצפייה	2217 K בסרטון	2217 K בווידאו	2217 K במשדר	2256 K בתוכן
לקבוצת	2186 K הווטסאפ	2199 K הוואטסאפ	2199 K הווטסאפ
לקבלת	2199 K עדכונים
לקריאה	2194 K נוספת	2194 K נוספת:	2228 K מלאה
לקריאת	2228 K הכתבה המלאה
לרכישת	2176 K מנוי	2176 K מינוי	2216 K כרטיסים לכנס	2216 K כרטיסים לחצו	2216 K כרטיסים לאירוע
לתמיכה	2173 K חודשית
""", 'מ': """
מאמרים	2209 K נוספים מאת
מה	33 K דעתכם	2220 K דעתכם? הצביעו
מוגש	2235 K בשיתוף
מיון	2203 K תגובות
מייל	2202 K אדום
מיין	2203 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2176 K קיים
מנויים	2176 K? התחברו	2176 K?
מעקב	2185 K אחרי הכותב	2185 K אחר הכותב	2185 K אחרי כתב
מצאתם	7 K טעות
משהו	2272 K השתבש
""", 'נ': """
נא	2181 K להזין כתובת
נוצר	2213 K בסיוע	2213 K באמצעות
נותרו	2244 K # תווים
ניסיתם	59 K
נכתב	2213 K בסיוע
נפלה	44 K טעות
נרשמת	2181 K בהצלחה
נתקלתם	2202 K במשהו	2202 K בטעות
""", 'ס': """
סדר	2203 K תגובות
סינון	2203 K תגובות
ספרו	59 K לי
סרטון	2252 K זה אינו
""", 'ע': """
עדיין	2176 K לא מנויים
עוד	2194 K בנושא:	2209 K מאת	2209 K כתבות של	2232 K במדור:	2232 K כתבות:
עמוד	2273 K # מתוך #
ענו	2220 K על הסקר	2220 K על הסקר:	2220 K על החידון
עקבו	12 K	2185 K אחרי הכותב	2199 K אחרינו	2200 K אחרי
""", 'פ': """
פורסם	2240 K לראשונה ב	2276 K לראשונה	2276 K במקור
פרסומת	2233 K
""", 'צ': """
צילום	2240 K: רויטרס	2240 K: אי	2240 K: ap	2240 K: afp	2240 K: shutterstock	2240 K: שאטרסטוק	2240 K: getty	2240 K: פלאש	2240 K: דובר	2240 K: באדיבות	2240 K: לע"מ
צילומים	2240 K: באדיבות
צפו	2194 K:	2194 K גם	2217 K בסרטון	2217 K בתיעוד	2217 K בווידאו	2217 K בכתבה
צריכה	2249 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2185 K התראות על כתבות	2223 K התראות	2223 K עדכונים על	2223 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2194 K גם	2194 K גם:
קראו	2194 K גם	2194 K גם:	2194 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2173 K לתמוך
רוצים	2199 K להיות	2199 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2246 K עכשיו:
שחקו	2246 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2203 K שיכללו
תודה	2181 K שנרשמתם
תווים	2244 K נותרו	2244 K שנותרו
תוכן	2235 K שיווקי בשיתוף	2253 K מוטמע	2253 K זה מגיע	2253 K חיצוני	2253 K זה מוצג	2277 K זה נוצר
תורגם	2213 K באופן אוטומטי
תמונה	2273 K # מתוך #	2273 K # / #
תמונות	2240 K: באדיבות
תמכו	81 K	2173 K בנו	2173 K בעיתונות	2226 K	2227 K בעיתונות	2227 K בנו	2227 K בעבודתנו
תקציר	2213 K שנכתב
תרמו	2173 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1783 K اين مطلب	1783 K مطلب مخصوص	1783 K اين خبر	1839 K مطلب	1839 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1732 K روزنامهنگاري مستقل حمايت	1732 K ما حمايت كنيد	1786 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1830 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1783 K يكماهه	1783 K ماهانه	1783 K سالانه	1783 K يكساله	1783 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1772 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1790 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1800 K بازي كنيد:
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
انتشار	1830 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1766 K اين	1766 K خطايي
ايميل	1736 K معتبر وارد	1736 K وارد شده معتبر	1736 K خود را وارد كنيد
اين	52 K گزارش	1766 K	1768 K متن با هوش مصنوعي ترجمه	1768 K مطلب با هوش مصنوعي ترجمه	1768 K متن به صورت خودكار	1783 K مطلب مخصوص	1783 K مطلب ويژه	1783 K محتوا ويژه	1783 K محتوا مخصوص	1786 K مطلب را هم بخوانيد:	1805 K ويدئو در	1805 K ويديو در	1805 K محتوا در	1806 K محتوا از	1830 K مقاله تحت	1831 K متن	1831 K مقاله	1831 K خلاصه	1831 K ترجمه	1831 K خبر
اينجا	1786 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1830 K
بازگشت	1749 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1748 K:
بخوانيد	1748 K:
بدعمكم	102 K نستمر
بدون	1732 K كمك خوانندگان	1732 K حمايت شما	1732 K كمك شما
براي	1783 K خواندن متن كامل	1783 K خواندن ادامه	1783 K مطالعه متن كامل	1783 K ادامه خواندن	1783 K دسترسي به متن كامل	1809 K ديدن اين محتوا	1809 K مشاهده اين محتوا	1809 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1766 K اين
بيشتر	1748 K بخوانيد	1748 K بخوانيد:	1748 K ببينيد	1750 K بخوانيد:	1786 K بدانيد:
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
ترجمه	1768 K ماشيني	1768 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1827 K # از #
تعداد	1798 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1761 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1736 K نام شما با موفقيت	1790 K نام در كارگاه	1790 K نام در دوره
ثبتنام	1790 K در كارگاه	1790 K در دوره
""", 'ج': """
جدول	1758 K امروز را	1758 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1732 K ما شويد	1732 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1761 K:
خريد	1790 K كتاب از	1790 K بليت	1790 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1826 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1768 K با هوش مصنوعي
خلاصهسازي	1768 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1772 K خود را
در	1748 K اين باره بخوانيد	1758 K نظرسنجي شركت كنيد	1772 K اين نظرسنجي	1772 K نظرسنجي ما	1772 K نظرسنجي	1786 K همين زمينه:	1786 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1749 K شدن از پربينندهترينها	1749 K شدن از پربيننده ترين ها	1749 K شدن از مطالب
ردشدن	1749 K از پربينندهترينها	1749 K از مطالب
رفتن	1749 K به محتوا	1749 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1758 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1772 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1827 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1736 K شما در خبرنامه
عكاس	1761 K:
عكس	1827 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1750 K:	1750 K |
""", 'ق': """
قبلا	1783 K مشترك شدهايد	1783 K مشترك شده ايد	1783 K عضو شدهايد	1783 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1798 K باقيمانده
كد	1761 K خبر:	1761 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1830 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1736 K ايميل معتبر	1736 K يك ايميل معتبر	1736 K ايميل خود را	1809 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1732 K مستقل هستيم	1732 K مستقليم	1732 K را به يك قهوه	1732 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1761 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1806 K جاسازيشده از	1806 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1750 K:
مرورگر	1805 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1783 K هستيد
مشكلي	1826 K پيش امد
مصيتم	7 K
مطالب	1748 K مرتبط:
معماي	1758 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1761 K:	1761 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1766 K شما درباره
نظرات	5 K
نظرسنجي	1772 K:
نقل	68 K مطالب با ذكر	1830 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1732 K را به يك قهوه	1761 K:	1761 K :
نويسههاي	1798 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1748 K بخوانيد	1748 K بخوانيد:	1786 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1750 K:
ويديو	1750 K:	1750 K |
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
پادكست	1750 K:
پايان	1749 K پربينندهترينها
پرش	1749 K به محتوا
""", 'گ': """
گزارش	1750 K تصويري:	1761 K:	1766 K خطا
""", 'अ': """
अगली	2319 K स्लाइड	2319 K तस्वीर	2319 K फोटो
अपना	2346 K ईमेल पता दर्ज
अभी	2362 K खेलें:
""", 'आ': """
आज	2329 K का क्विज	2329 K का सुडोकू
आप	12 K हमें
आपका	2367 K ब्राउजर
आपको	2339 K यह	2339 K ये
आपने	59 K बनाया
आर्थिक	2303 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2368 K पोस्ट
इनपुट	2331 K-	2331 K:	2331 K -	2331 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2318 K भी पढें	2318 K भी पढें:	2353 K भी पढें-	2353 K भी देखें:
""", 'ई': """
ईमेल	2346 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2319 K जाएं
""", 'ए': """
एक	2384 K त्रुटि हुई
एजेंसी	2331 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2318 K पढें:	2353 K भी पढें:
""", 'क': """
कंटेंट	2319 K पर जाएं
कुछ	2384 K गलत हो गया
कृपया	2346 K मान्य ईमेल	2346 K सही ईमेल
केवल	2349 K # रुपये में
कोई	44 K गलती	72 K सवाल	2384 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2339 K यह	2339 K आपको
क्विज	2329 K खेलें
""", 'ख': """
खबर	2339 K में कोई	2395 K विज्ञापन के
""", 'छ': """
छोडकर	2319 K सबसे अधिक पढी	2319 K ये भी पढें	2319 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2368 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2331 K:
""", 'त': """
तस्वीर	2385 K #/#
""", 'द': """
देखें	2318 K:	2318 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2346 K के लिए धन्यवाद
""", 'प': """
पढिए	2353 K:
पढें	2318 K:	2353 K-
पसंद	69 K आया
पिछली	2319 K स्लाइड
पेज	2385 K #/#	2385 K # / #
पोल	2329 K में हिस्सा
""", 'फ': """
फेसबुक	2368 K पोस्ट
फोटो	2385 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2331 (K
""", 'म': """
मात्र	2349 K # रुपये में
मुख्य	2319 K सामग्री पर जाएं
""", 'य': """
यह	2318 K भी पढें	2318 K भी पढें:	2318 K भी देखें:	2331 (K लेखक के	2339 K खबर आपको	2353 K भी पढें-	2353 K भी पढें -	2367 K वीडियो आपके	2367 K सामग्री आपके	2368 K सामग्री	2370 K सामग्री देखने के लिए	2370 K वीडियो देखने के लिए	2388 K लेख कॉपीराइट	2388 K सामग्री कॉपीराइट	2389 K लेख	2389 K खबर	2389 K अनुवाद	2389 K सारांश	2389 K तस्वीर	2389 K सामग्री
यूट्यूब	2368 K वीडियो
ये	2318 K भी पढें	2318 K भी पढें:	2331 (K लेखक के	2353 K भी पढें-	2353 K भी देखें:
""", 'ल': """
लेख	2395 K विज्ञापन के
लेखक	2331 K के बारे में	2331 (K	2331 K वरिष्ठ पत्रकार हैं	2331 K स्वतंत्र पत्रकार हैं
लेखिका	2331 K के बारे में	2331 (K	2331 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2395 K के बाद
वीडियो	2370 K देखने के लिए
वोट	2329 K करें
""", 'श': """
शेष	2360 K अक्षर
""", 'स': """
संबंधित	2318 K:	2353 K खबर:	2353 K खबरें:
सदस्यता	2346 K लेने के लिए धन्यवाद
सबसे	2319 K अधिक पढी गईं समाप्त
सब्सक्राइब	2346 K करने के लिए धन्यवाद	2346 K करने के लिए शुक्रिया
सर्वाधिकार	2388 K सुरक्षित
सर्वे	2329 K में हिस्सा
सामग्री	2319 K पर जाएं	2319 K को स्किप करें
सिर्फ	2349 K # रुपये में
स्वतंत्र	2303 K पत्रकारिता को	2303 K पत्रकारिता का
""", 'ह': """
हम	2303 K किसी कॉरपोरेट	2303 K किसी कॉर्पोरेट	2303 K कॉरपोरेट या सरकार	2303 K न किसी कॉरपोरेट	2303 K किसी सरकार या
हमारा	13 K
हमारी	2303 K पत्रकारिता का समर्थन	2303 K पत्रकारिता को सहयोग	2303 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2303 K किसी कॉरपोरेट	2303 K सहयोग करें
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
กด	12 Kติดตาม	4615 Kติดตาม	4615 Kไลก์
""", 'ข': """
ขอ	4618 Kบคุณภาพจาก	4618 Kบคุณข้อมูลจาก
ข่	4611 Kาวที่เกี่ยวข้อง:	4618 Kาวโดย	4624 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4624 Kิป:
คุ	4621 Kณรู้สึกอย่างไรกับ	4621 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4624 Kคลิป:	4624 Kคลิป :
""", 'ซ': """
ซื	4622 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4611 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4615 Kดตามช่อง	4615 Kดตามเรา	4615 Kดตามข่าว	4633 Kดตามอ่านข่าวอื่นๆ	4633 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4620 Kม ai
""", 'ท': """
ทด	4622 Kสอบความรู้ของคุณ
ทำ	4622 Kแบบสำรวจสั้น
ที	4618 K่มา:	4618 K่มา :
""", 'บ': """
บท	4620 Kความนี้ใช้ ai	4620 Kสรุปนี้	4620 Kความนี้แปล	4620 Kความนี้เรียบเรียง	4621 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4620 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4618 K้เขียน:	4618 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4621 Kข้อผิดพลาดในบทความ
พื	4634 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4622 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4618 Kพ:	4658 Kพที่ # จาก #	4658 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4622 Kวมโหวต:	4622 Kวมโหวต :	4622 Kวมทำแบบสำรวจ	4622 Kวมสนุก	4629 Kวมสนับสนุน
ร้	4637 Kองทุกข์	4637 Kองเรียน
""", 'ล': """
ลง	4622 Kทะเบียนเข้าร่วมสัมมนา	4622 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4629 Kับสนุน
สร	4620 Kุปโดย	4620 Kุปข่าวด้วย	4620 Kุปนี้	4620 Kุปข่าวโดย	4621 Kุปนี้มีประโยชน์
สา	4637 Kยด่วนข่าว	4637 Kยด่วนทีมข่าว
ส่	4637 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4658 K้า # จาก #
""", 'อ': """
อ่	4611 Kานเพิ่มเติม:	4611 Kานต่อ:	4611 Kานข่าวต้นฉบับ:	4611 Kานเพิ่มเติม	4611 Kานประกอบ:	4624 Kานข่าวเพิ่มเติม:	4624 Kานข่าวเพิ่มเติม	4624 Kานข่าวที่เกี่ยวข้อง:	4624 Kานข่าว:	4624 Kานเรื่องอื่น:	4633 Kานข่าวอื่นๆ	4633 Kานข่าวต้นฉบับได้ที่	4633 Kานบทความอื่นๆ	4633 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4618 Kางอิง:
""", 'เ': """
เก	4618 Kี่ยวกับผู้เขียน
เข	4615 K้าร่วมช่อง
เน	4620 Kื้อหานี้สร้าง	4634 Kื้อหาสปอนเซอร์	4634 Kื้อหาโฆษณา	4634 Kื้อหาสนับสนุนโดย
เพ	4615 Kิ่มเพื่อน
เร	4618 Kื่อง:	4618 Kื่อง :	4618 Kื่องและภาพ
""", 'แ': """
แจ	4621 K้งแก้ไขข่าว	4637 K้งเบาะแส	4637 K้งข่าว
แช	3 Kร์
แป	4620 Kลโดย
แอ	4615 Kดไลน์
""", 'โ': """
โฆ	4634 Kษณา -
""", 'ใ': """
ให	4621 K้คะแนนบทความ
""", 'ไ': """
ไม	4615 K่พลาดทุกข่าวสาร	4615 K่พลาดข่าว
""", 'ả': """
ảnh	4998 K:	5056 K #/#	5056 K # / #
""", 'ủ': """
ủng	4998 K hộ tác giả	5019 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2865 Kせて読みたい	2865 【Kせて読みたい】	2865 Kせて読みたい:
""", 'こ': """
こち	2865 Kらもおすすめ	2865 Kらもおすすめ:	2901 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2875 K記事を書いた人	2875 K記事の筆者	2880 K要約はai	2880 K要約は、ai	2880 K要約は役に立ち	2880 ※K要約	2880 K記事の翻訳	2880 K記事の要約	2880 K記事はai	2880 K翻訳	2880 K見出しはai	2882 K動画はお住まいの地域	2882 K動画は、お住まいの地域	2882 K動画は現在ご利用	2882 K動画はご覧いただけません	2882 K動画は再生できません	2882 K動画は公開を終了	2892 K記事は	2892 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2857 K見・ご感想
ご登	2838 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2865 Kと見る:	2901 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2934 Kーが発生しました
""", 'オ': """
オリ	2901 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2882 Kーヤーを読み込	2906 【Kゼント】	2906 Kゼント応募
""", 'ペ': """
ペー	2935 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2838 Kルアドレスの形式が	2838 Kルアドレスが正しくありません
""", '一': """
一覧	2901 【K】
""", '下': """
下載	13 K	5099 Kapp	5099 K應用程式
下载	13 K	5099 Kapp	5099 K应用
""", '以': """
以上	5142 K内容由ai
以下	5210 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5135 K:	5135 (K	5135 K係	5135 K为	5135 K為
""", '你': """
你做	59 K了吗
你可	5117 K能會喜歡:	5167 K能想看:
你有	5128 K线索
你覺	5144 K得這篇
你觉	5144 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5135 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5142 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5106 K微信公众号	5106 K官方微信
""", '内': """
内容	5142 K由ai
""", '再': """
再生	2883 K時間	2886 K速度
""", '写': """
写真	2865 【K】	2865 K:	2867 K特集:	2901 【Kを見る】	2901 【Kギャラリー】	2935 K #/#	2935 K#/#	2935 K # / #
""", '出': """
出典	2875 K:
出现	5206 K问题
出錯	5206 K了
出错	5206 K了
""", '分': """
分享	3 K
""", '前': """
前回	2901 【K】	2901 Kの記事:
""", '剩': """
剩余	5177 K字数
剩餘	5177 K字數
""", '加': """
加入	12 K	5126 K	5162 K
""", '動': """
動画	2865 【K】	2867 K:	2867 【K】	2882 Kプレーヤーを読み込	2882 Kプレイヤーを読み込	2883 Kの長さ	2901 【Kを見る】
""", '升': """
升級	5162 K
升级	5162 K
""", '原': """
原文	5166 K刊于	5166 K刊於
""", '参': """
参与	5146 K我们的
参考	69 Kになった	2865 K:
""", '參': """
參與	5146 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5145 K错误
发生	5206 K错误
""", '取': """
取材	2875 K・文	2875 K・執筆
""", '另': """
另请	5117 K参阅
""", '可': """
可以	5127 K在x上
可自	68 K由转载
""", '合': """
合わ	2865 Kせて読みたい:
合成	2882 K音声で読み上げ	2882 K音声による読み上げ
""", '同': """
同场	5117 K加映:
同場	5117 K加映:
""", '問': """
問問	5142 K我們的ai
問題	2934 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5085 K作者	5085 K这篇文章
喜歡	69 K這篇	5085 K作者	5085 K這篇文章
""", '喝': """
喝酒	5169 K不開車
""", '图': """
图片	5210 K由ai
""", '圖': """
圖片	5210 K由ai
""", '執': """
執筆	2875 K:	2875 K/
""", '報': """
報名	5150 K參加
""", '填': """
填写	5146 K问卷
填寫	5146 K問卷
""", '如': """
如发	5145 K现
如有	5128 K线索	5128 K線索	5137 K新聞線索
如果	5128 K您有相关线索	5128 K你掌握	5128 K您掌握	5134 K您有
如發	5145 K現
""", '官': """
官方	5106 K微信:	5106 K微信公众号:
""", '審': """
審校	5135 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5117 K閱讀	5117 K阅读	5117 K閱讀:	5117 【K閱讀】	5120 【K閱讀】	5120 【K阅读】	5167 K阅读:
""", '开': """
开启	5099 K通知	5099 K推送通知
""", '引': """
引用	2875 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5120 K/	5167 K:
影音	5120 K/	5120 【K】	5167 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5167 K看更多:
""", '微': """
微信	5099 K扫	5106 K公众号:
""", '您': """
您对	5144 K这篇文章
您對	5144 K這篇文章
您有	5128 K线索
您的	27 K评论
您覺	5144 K得這篇
您觉	5144 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5096 K您的訂閱
感谢	5096 K您的订阅
""", '手': """
手机	5099 K客户端
""", '打': """
打开	13 K	5099 K微信
打賞	5085 K作者
打赏	5085 K作者
""", '扩': """
扩展	5117 K阅读:
""", '扫': """
扫一	5099 K扫
扫描	5099 K二维码关注	5126 K
扫码	5126 K
""", '投': """
投票	5146 K:
投稿	27 Kは
投資	5169 K一定有風險
投资	5169 K有风险
""", '报': """
报名	5150 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5126 K追蹤
""", '掃': """
掃一	5099 K掃
""", '採': """
採訪	5135 K撰文:
""", '推': """
推荐	5117 K阅读	5117 K阅读:	5120 K阅读:
推薦	5117 K閱讀:	5120 K閱讀:
""", '提': """
提供	2875 K:
""", '摘': """
摘要	5142 K由	5210 K由ai
""", '撰': """
撰文	5135 K:
撰稿	5135 K:
""", '支': """
支持	5160 K
""", '收': """
收听	1 K	5155 K我们的播客	5155 K我们的节目
收聽	1 K	5155 K我們的播客	5155 K我們的節目
""", '文': """
文/	2875 K
文:	2875 K
文・	2875 K
文字	2886 Kサイズ	2886 Kの大きさ
文章	44 K有误	5135 K来源:	5145 K有误	5145 K有誤
""", '新': """
新聞	41 K爆料	5128 K線索
新闻	41 K热线	41 K报料	41 K爆料	5128 K线索热线	5128 K线索
""", '早': """
早鳥	5169 K優惠	5169 K票
早鸟	5169 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5117 K:	5117 K新聞:	5117 K內容:	5117 【K新聞】	5117 K相關	5117 K阅读:	5117 K報導:	5117 K报道:	5120 【K新聞】	5120 【K新闻】	5166 K精彩内容	5166 K精彩內容	5166 K资讯	5166 K資訊	5166 K内容请	5166 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2838 Kなメールアドレスを
有問	72 K題
有料	5128 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5169 K年請勿飲酒
未滿	5169 K十八歲禁止飲酒
未经	5209 K授权不得转载	5209 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5142 K容由ai
本报	41 K热线
本摘	5142 K要
本文	5135 (K作者	5135 K作者	5142 K摘要	5142 K由ai	5142 K由人工智能翻译	5142 K由人工智能生成	5142 K由人工智慧	5147 K由ai朗读	5166 K章來自	5166 K转载自	5166 K轉載自	5166 K来自	5166 K來自	5169 K含有聯盟行銷	5169 K包含聯盟行銷	5209 K受版权保护	5209 K受著作權保護	5209 K原载于	5209 K首发于	5209 K原刊於	5209 K轉載自	5209 K转载自	5210 K由ai	5210 K由人工智能	5210 K由 ai	5210 K由人工智慧	5210 K使用ai	5210 K经ai
本翻	5210 K译由
本音	5147 K频由	5147 K訊由
""", '来': """
来发	31 K表第一
来源	5135 K:
""", '校': """
校对	5135 K:
""", '構': """
構成	2875 K・文
""", '次': """
次に	2865 K読む:
次の	2901 Kページ:	2901 【K記事】
次ペ	2901 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5126 K加入	5127 K在	5127 K关注	5128 K提供线索	5128 K投稿	5137 K提供照片	5137 K提供新闻线索	5137 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5126 K加入	5127 K在	5128 K提供線索	5128 K投稿	5137 K提供照片	5137 K提供新聞線索	5137 K爆料
""", '正': """
正し	2838 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5142 K要	5210 K要由ai
此语	5147 K音由
""", '测': """
测一	5146 K测:
""", '測': """
測一	5146 K測:
""", '点': """
点击	5117 K查看	5117 K阅读:	5155 K观看视频	5155 K收听
点我	5126 K加入
""", '熱': """
熱門	5167 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5128 K请	5128 K請
""", '版': """
版权	5209 K声明	5209 K所有
版權	5209 K聲明
""", '特': """
特集	2867 K:	2867 【K】
""", '用': """
用微	5099 K信扫
""", '由': """
由語	5147 K音合成
由语	5147 K音合成
""", '画': """
画像	2865 【K】	2901 【Kを見る】	2935 K#/#	2935 K #/#	2935 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5145 K錯誤
發生	5206 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5117 K阅读	5117 K新闻	5117 K报道:	5117 K阅读:	5120 【K报道】	5120 K报道:	5167 K新闻:	5167 K文章:
相關	5117 K新聞	5117 K報導	5117 【K新聞】	5117 K閱讀:	5120 【K報導】	5120 K報導:	5167 K新聞:	5167 K文章:	5167 K報導:
""", '看': """
看更	5117 K多:	5120 【K多】
""", '確': """
確認	2838 Kメールを送信しました	5096 K信已寄
""", '禁': """
禁止	5169 K酒駕
""", '立': """
立即	5126 K加入	5146 K报名	5146 K報名
""", '筆': """
筆者	2875 Kプロフィール
""", '編': """
編輯	5135 K:
編集	41 K部への情報提供
""", '线': """
线索	5128 K征集
""", '编': """
编辑	5135 K:	5135 (K:
""", '聽': """
聽我	5155 K們的podcast
""", '自': """
自動	2882 K音声で読み上げ
""", '著': """
著者	2875 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5155 K上方影片
""", '观': """
观看	5155 K上方视频
""", '视': """
视频	5167 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5096 K成功	5162 K	5173 K本報	5173 K我們	5173 K本刊
""", '記': """
記事	7 Kの誤り	2857 Kの間違いを見つけ	2857 Kの誤りを見つけ	2857 Kに関するお問い合わせ	2857 Kへのご意見	2892 Kの誤り	2892 Kに誤り
記者	2875 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2865 Kくはこちら
""", '語': """
語音	5147 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2857 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2906 【Kプレゼント】	2906 Kプレゼント
""", '請': """
請作	5085 K者喝
請我	5085 K喝杯咖啡	5085 K們喝杯咖啡
請支	5160 K持
請至	5096 K信箱
請輸	5096 K入有效的	5096 K入正確的電子
""", '讚': """
讚賞	5085 K作者	5085 K支持
""", '订': """
订阅	5096 K成功	5162 K	5173 K本报	5173 K我们	5173 K本刊	5173 K本公众号	5173 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5147 K由ai
""", '请': """
请作	5085 K者喝
请到	5096 K邮箱
请我	5085 K喝杯咖啡	5085 K们喝杯咖啡
请支	5160 K持
请输	5096 K入有效的	5096 K入正确的邮箱
""", '責': """
責編	5135 K:
""", '資': """
資料	5135 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5160 K
""", '责': """
责任	5135 K编辑:	5135 (K编辑
责编	5135 K:
""", '赞': """
赞助	5160 K
赞赏	5085 K作者	5085 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5177 K输入
""", '这': """
这个	5143 K摘要
这段	5143 K摘要
这篇	8 K文章	52 K调查	52 K报道	5143 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5143 K摘要
這篇	5143 K文章
""", '連': """
連載	2867 K:
""", '還': """
還可	5177 K輸入
""", '采': """
采写	5135 K:
""", '長': """
長按	5126 K
""", '长': """
长按	5126 K
""", '開': """
開啟	5099 K通知	5099 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2865 K記事	2865 K記事:	2865 【K記事】	2865 K:	2865 【K】	2867 K動画:	2867 K特集:	2901 【K写真】
""", '閱': """
閱讀	5117 K更多
""", '问': """
问问	5142 K我们的ai
""", '阅': """
阅读	5117 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2883 Kの長さ
""", '飲': """
飲酒	5169 K過量
""", '首': """
首发	5209 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5146 K報名
""", '马': """
马上	5146 K报名
""", '點': """
點我	5126 K加入
點擊	5117 K查看	5117 K閱讀:	5155 K觀看影片
""", '같': """
같이	2988 K 보기:
""", '개': """
개인정보	3004 K 처리방침
개인정보처리방침	3004 K
""", '관': """
관련	2988 K 기사:	3026 K 기사 :	3026 [K 기사]	3026 K 기사-
관련기사	2988 K	2988 K:	2988 [K]	3026 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3054 K 차단을 해제
광고차단을	3054 K 해제
""", '괜': """
괜찮아요	2978 K, 웹으로	2978 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3011 K
기사	1 K 듣기	41 K 제보	3009 K #줄 요약	3016 K 주소가 복사
기사에	73 K 대해 궁금	3019 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	2998 K 퀴즈 풀
""", '다': """
다음	3026 K 기사:
""", '당': """
당신의	3018 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2988 K 읽기:
더보기	2988 [K]	2988 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3018 K 설문에	3018 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3016 K 복사되었습니다	3016 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3026 [K 본 기사]
""", '모': """
모바일	2978 K 웹으로 볼게요	2978 K 웹으로 계속
모바일웹으로	2978 K 볼게요
""", '문': """
문제가	3066 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3009 K 요약은
본문	3016 K url 복사
""", '사': """
사진	3067 K #/#	3067 K # / #
사진출처	3032 K:
""", '생': """
생성형	3009 K ai가 요약
""", '선': """
선택	3064 (K) 개인정보	3064 [K] 개인정보	3064 (K) 광고성	3064 [K] 광고성
""", '설': """
설문	2998 K 참여하기
설문에	3018 K 참여하세요
설문조사	2998 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3054 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3018 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2988 [K]
""", '오': """
오늘의	2998 K 퀴즈 풀	2998 K 퀴즈
오류가	3066 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3054 K 이용을 위해	3054 K 서비스 이용을 위해
""", '웹': """
웹으로	2978 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3009 K 요약은 ai	3009 K 요약이 도움	3009 K 기사는 인공지능	3009 K 기사는 ai	3009 K 번역	3011 K 음성은 ai	3019 K 기사가 도움이	3019 K 기사를 어떻게	3019 K 뉴스에 대한 의견	3019 K 기사에 대한 의견
이메일	3004 K 무단수집거부
이메일무단수집거부	3004 K
이미지	3067 K #/#	3067 K # / #
이슈	3026 [K]
이어	2988 K 읽기:
이용약관	3004 K
""", '인': """
인공지능	3011 K 음성으로	3011 K(ai) 음성
인기기사	3026 [K]
""", '일': """
일시적인	3066 K 오류가
""", '자': """
자료출처	3032 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3004 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3016 K 복사되었습니다
""", '지': """
지금	3039 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3004 K 보호정책
청소년보호정책	3004 K
청소년보호책임자	3004 K
""", '추': """
추천	2988 K 기사:
추천기사	3026 [K]
""", '출': """
출처	3032 K:	3032 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	2998 K 풀고 포인트	2998 K 풀고
""", '투': """
투표	2998 K 참여하기
투표하러	2998 K 가기
""", '페': """
페이지	3067 K #/#
""", '필': """
필수	3064 (K) 개인정보	3064 [K] 개인정보	3064 (K) 이용약관	3064 [K] 이용약관
""", '함': """
함께	2988 K 볼 만한 기사:	2988 K 보면 좋은 기사:	3026 [K 읽기]
""", '핫': """
핫클릭	3026 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	2988 [K]
""", '후': """
후원	3060 K 계좌
후원계좌	3060 K
"""}

CONTAINS = {',': """
,说:	5234 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4003 K-vă	4007 K
abonații	50 K pot	4004 K noștri
abonează	80 K-te	3889 K-te pentru	3896 K-te pe youtube	4003 K-te
abonné	50 en tant qu'K	1990 pas encore K	1993 déjà K	1995 en tant qu'K
abonnés	1990 réservé à nos K	1993 réservé aux K	2167 nos K	2170 K
abonējiet	80 K	3226 K
actualisé	99 cet article a été K
actualité	2004 l'essentiel de l'K	2018 suivez l'K	2018 suivez toute l'K	2018 retrouvez toute l'K	2050 couvre l'K
actualizată	99 știrea a fost K
acționari	3971 fără K
adatkezelési	2421 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1659 K
adomány	2532 K
adományoddal	2528 K
adományok	2532 K
adományozz	2528 K
adományozzon	2450 K itt
advirtió	1659 K
adó	2405 K #%
adód	2530 K #
adója	2450 K #
adăugat	4006 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4529 K	4561 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2169 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1659 K
afișată	60 email nu va fi K
agregó	1659 K
aicināja	3229 K
aizsargātas	3168 visas tiesības K
aiškino	3162 K
ai가	3071 K 작성	3071 K 생성	3071 K 요약	3071 K 번역
ai로	3071 K 작성	3071 K 생성
ai를	3071 K 활용해
ajouté	2169 a K
ajută	4003 K-ne
ajánld	2528 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2414 töltsd le az K
alkalmazásban	2448 az K
alkalmazást	2448 K
alkalmazásunk	2529 K
alkalmazásunkat	2414 töltse le K
alkalmazásunkban	84 K
alăturat	3913 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2076 aidez-nous à K
analytička	526 je K
anhören	2 artikel K	2 text K	2 beitrag K	874 jetzt K:
anketě	546 naší K	546 v K
ankietę	35 naszą K	3622 naszą K	3622 krótką K
ankstesnėje	99 K versijoje
anmäl	4601 K dig till vårt	4601 K dig till våra
anmäla	4477 genom att K dig	4524 genom att K dig
annoncé	2169 a K
annoncør	713 betalt af en K	713 betalt af K
annonslänkar	37 K	74 K	4529 K	4561 K
annonsör	4540 betalt av en K	4540 betald av en K
annonsør	3499 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1659 K
anunțat	4006 a K
använder	4492 vi K cookies	4493 K kakor
anúncio	3793 após o K	3793 depois do K
anúncios	70 sem K	3880 sem K
apelował	3709 K
apelowała	3709 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1500 descarga la K	1500 descarga nuestra K
aplicația	84 în K noastră	3897 descarcă K	4003 descarcă K noastră	4003 descarcă gratuit K	4003 descarcă K și	4004 K noastră
aplikacją	84 z naszą K
aplikację	3576 pobierz naszą K	3577 pobierz K	3577 ściągnij K	3645 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4294 našej K
aplikáciu	4294 mobilnú K	4294 K
aportació	485 la teva K
aportación	1545 tu K	1578 haz tu K
apoyá	1656 K
applikációnk	2448 K
applikációnkat	2448 K
applikációnkban	84 K
apsolīja	3229 K
apóyanos	1545 K	1656 K
apóyenos	1545 K	1656 K
apúntate	1472 K a	1493 K a nuestra	1493 K gratis	1656 K gratis
apărat	4006 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4737 bir K paylaş
artykuł	15 darmowy K	20 cały K	3564 podoba ci się ten K	3623 nasz K do końca	3643 ostatni darmowy K	3707 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1473 te ha gustado este K	1483 regala este K	1483 regalar este K	1489 último K gratis	1489 te queda # K	1581 y lee este K	1655 K	1657 este K
artículos	15 K gratis	1489 K gratis este mes	1489 te quedan # K	1489 límite de K	1655 K
aseguró	1659 K
associés	2027 cookies K à ce contenu
assuré	2169 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	927 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3889 K-te pentru
autorização	3772 sem K prévia e expressa
autorką	3614 kontakt z K
autorská	528 K práva
avertizează	4006 K
avísanos	1656 K
ayúdanos	1545 K	1656 K a
açikladi	4817 K
açin	4737 K
añadió	1659 K
año	1658 al K
""", 'b': """
bağirdi	4817 K
bağirdilar	4817 K
bağiriyor	4817 diye K
bağiriyordu	4817 K
bağiş	4814 K yap	4818 K
bağişiniz	4814 K
bağlantilari	74 satiş ortakliği K	4730 satiş ortakliği K
başlayan	4736 tl'den K
başvurun	4737 K
behält	29 K sich vor	29 K sich das recht
behöver	4466 vi K ditt stöd	4601 vi K din hjälp
beiträge	58 neue K per mail	991 K
beiträgen	991 K
bekapcsolása	2414 értesítések K
beløb	775 fast K
beløp	3559 gi et K	3561 fast K
bemängeln	995 K
bemängelt	995 K
berätta	67 K för oss	67 K din
berättade	4604 K
berättar	4604 K
bestätigen	800 K sie ihre
bestätigungslink	918 K
bestätigungsmail	800 K	918 K
betalvägg	4605 K
bezpečí	99 linka K
bezplatný	566 poslední K článek	4288 náš K webinár	4311 posledný K článok
bezplatných	4297 K článkov
bezpłatne	3628 K konto
bezpłatny	3619 nasz K webinar	3643 ostatni K artykuł
bezpłatnych	3628 limit K
beágyazott	2490 egy K tartalom látható	2490 egy K tartalom található
beállításai	2489 cookie-K miatt
beállítások	2489 cookie-K miatt	2489 cookie K miatt	2489 süti K miatt
beğendiyseniz	4815 bu haberi K	4815 bu yaziyi K
biết	5081 cho K
blokovač	598 K reklam
blokování	517 K reklam	598 K reklam
blokującego	3676 programu K reklamy
blokującej	3676 wtyczki K reklamy
blokujący	3676 program K reklamy
blokującą	3676 wtyczkę K reklamy
blokátor	598 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1493 recibe el K	1493 nuestro K	1498 K diario	1656 recibe el K	1657 nuestro K	1660 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2000 dans votre K mail	2000 dans votre K e-mail
brezplačen	4409 zadnji K članek
brezplačne	4396 K članke
brezplačni	4389 naš K webinar	4409 zadnji K članek
brezplačnih	4396 K člankov
bronił	3709 K się
brzmiał	3709 K
brzmiała	3709 K
brzmiało	3709 K
butlletí	414 subscriu-te al K	414 el nostre K	486 el nostre K	489 K
buzdított	2531 K
buzdította	2531 K
buzón	79 en tu K	1496 en tu K
bájate	1656 K la app
báo	4999 là nhà K
bölümünde	85 yorum K
bönföll	4604 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4604 K
bønfaldt	776 K
bønn	3416 vi har en K til deg
bønnfalt	3562 K
bústia	436 a la teva K
bülten	4726 e-K	4818 K
bültene	4678 K abone	4678 K kayit	4678 K kaydol
bülteni	4726 haber K
bültenimiz	78 K	4815 K
bültenimize	78 K	78 e-K	4678 K	4814 K	4815 K
bültenine	4726 K
błagał	3709 K
błagała	3709 K
bạn	49 gửi cho K bè	4973 hộp thư của K	5018 sự ủng hộ của K	5078 mời K	5078 cần sự ủng hộ của K	5078 nhờ sự ủng hộ của K
bằng	5028 K văn bản của báo
""", 'c': """
caffè	2711 un K
café	54 me paga um K	1546 un K	1578 un K al mes	2053 un K
caractères	2076 limitées à # K
catedrática	1542 es K
catedrático	1542 es K
celého	497 pro čtení K
cercetătoare	3913 este K
cercetător	3913 este K
changés	99 prénoms ont été K
chaîne	2167 notre K
chefredaktör	4514 är politisk K	4514 är K
chefredaktør	690 er K
chuyện	4997 bạn có câu K
chép	4992 cấm sao K	5028 mọi sao K
chính	99 đính K	4982 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4973 bản tin của K tôi	4976 theo dõi K tôi	4997 cho K tôi qua	4997 liên hệ với K tôi	5078 ủng hộ K tôi	5078 K tôi cần sự giúp đỡ	5078 giúp K tôi	5078 theo dõi K tôi	5078 hãy gửi cho K tôi	5078 hãy liên hệ với K tôi	5078 hãy báo cho K tôi	5079 K tôi trên	5079 của K tôi	5079 cho K tôi
chọn	5078 hãy bình K
cikkből	2527 K #
cikkéből	2527 K #
cikkünk	2529 minden K
cikkünkhöz	2529 minden K
collecté	2003 est K par
collectée	2003 est K par
collectées	2003 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3755 nos K
comentó	1659 K
comisión	1567 recibir una K
comissió	431 rebre una K
comissão	3792 receber K	3792 receber uma K
commerciële	3327 K partner
communauté	2061 K whatsapp	2061 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2740 parte della nostra K
condamné	2169 a K
condiții	3900 termeni și K
confidentialité	2030 politique de K
confidențialitate	3900 politica de K
conférences	2050 est maître de K
connecté	2032 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3722 acesse todo o K	3782 ao exibir este K	3782 ao ver este K
contribuição	3774 com a sua K	3879 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1659 K
conversación	1520 participar en la K
conținut	9 acest K	3889 K doar pentru abonați
conținutului	3909 preluarea K
cookieinställningar	4490 K	4516 K
corespondentă	3913 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4003 K un cont pentru a citi
csatornájára	2438 viber-K
csatornánk	2529 K
csatornánkhoz	2438 telegram-K	2438 whatsapp-K
csatornánkra	2438 youtube-K	2528 iratkozz fel K	2528 iratkozzon fel K
csábított	2531 K
cuéntanos	38 K	67 K	1520 K en	1656 K
cuéntenos	38 K	67 K
czytać	3570 aby K dalej	3570 żeby K dalej	3706 chcesz K dalej
czytelników	36 naszych K	3623 opiniami K	3634 z wpłat K	3634 dzięki wsparciu K	3651 K	3707 naszych K	3707 z wpłat K
câmpurile	60 K cu steluță
cântau	4006 K
címével	2473 e-mail-K
cùng	51 hãy tham gia K họ
của	5002 là cây bút K	5079 độc giả K
""", 'd': """
danişmanliği	4731 yatirim K kapsaminda değildir	4731 yatirim K hizmeti
daní	4302 # % z K	4302 #% z K
darbą	3160 mūsų K
darowiznę	3568 przekaż K	3706 przekaż nam K	3706 przekaż K na
datenschutzerklärung	824 unserer K	993 unserer K	993 unsere K
datenübertragung	864 der K zu
dați	62 K-mi tag
debatindlæg	691 send dit K	691 skrive et K
debatredaktør	690 er K
debattredaktør	3472 er K
debattør	690 er K
declaró	1659 K
decía	1659 K
demandé	2169 a K
denmişti	4817 K
denunció	1659 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1500 K la	1500 K nuestra
destekçimiz	4737 K olun	4814 K olun
desteğiniz	4814 K
desteğinizle	4815 K
desteğiyle	18 okurlarin K	4713 yapay zeka K	4728 K ayakta	4742 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4293 K môžu
disponível	3733 K no google play
doação	3718 faça uma K	3774 sua K	3879 sua K	3879 faça uma K	3883 K
doações	3883 K
dodał	3709 K
dodała	3709 K
dodává	632 K
događaj	4189 naš K
domagał	3709 K się
donació	485 fes una K	489 K
donación	1478 haz una K	1478 tu K	1545 tu K	1545 una K	1656 tu K	1656 haz una K	1660 K
donația	4003 K ta
donație	4003 fă o K	4007 K
donații	4007 K
donează	90 K cât poți	4003 K acum
doplněn	99 článek byl K
doporučil	632 K
doporučila	632 K
doporučovala	632 K
dopuštenja	4200 bez K
doradzał	3709 K
dorzuć	3706 K się
dostawać	3644 chcesz K
dostávajte	4317 K
dostávat	567 chcete K	595 chcete K zprávy
dostávať	4312 chcete K
dostávejte	573 K
dostęp	80 kup K	3570 masz już K	3628 pełny K do	3628 wykup K	3706 kup K
dostępny	3570 artykuł K tylko
dotazník	547 krátký K	4292 krátky K
dotazníka	4292 nášho K
dotazníku	546 našeho K	547 krátkého K
dowolną	3708 K kwotą
dočtete	554 více se K
dołóż	3706 K się
dołącz	51 K do nich	51 K	3582 K do nas na	3706 K do nas	3706 K do grona	3706 K do nich
drastické	99 obsahuje K
draudžiama	3106 K kopijuoti	3106 be leidimo K	3106 be sutikimo K
draudžiamas	3127 be leidimo K
dueños	1608 sin K	1608 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3707 K dalej
dziennikarką	3615 jest K	3690 jest K
dzięki	3707 K wam	3707 K tobie
dziękujemy	3625 K za zapisanie	3625 K za zapis	3706 K, że nas czytasz
där	42 var du K
débloquer	1993 pour K
déclare	2169 K
déclaré	2169 a K
découvrez	1990 K nos offres	2166 K nos offres
déductible	1984 K des impôts	1984 K à #	2168 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2169 K
déplore	2169 K
déposés	2066 des cookies seront K
désabonner	2000 K à tout moment	2003 K à tout moment	2003 vous K en cliquant
désactiver	2025 K adblock
désactivez	2025 K adblock
désinscription	2003 K à tout moment
désinscrire	2003 K à tout moment	2004 vous K à tout moment
díky	630 K vám
dôvery	99 linku K
dömde	4604 K
dømte	776 K	3562 K
düzeltme	99 K:
děkujeme	629 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	4978 tải ứng K	5078 tải ứng K của	5078 hãy tải ứng K	5078 tải ngay ứng K
""", 'e': """
edellyttää	1914 K tunnusta
editörlerimize	39 K
editörüdür	4710 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2526 K készült
elaboración	1567 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1496 tu correo K	1520 tu dirección de correo K no será publicada
elemző	2441 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2407 a teljes cikk K
elsőként	2449 értesülj K
előfizetés	2532 K
előfizető	2407 már K	2528 legyen K
előfizetőink	50 K	2407 K olvashatják	2452 K számára	2529 K
előfizetők	50 az K	2463 csak K	2532 K
előfizetőknek	2408 csak K	2463 K szól
előfizetőként	50 K
előfizetőnktől	2473 K
emlékeztetett	2531 K
emoțional	99 pot afecta K
endereço	3750 seu K de email não será
engedély	2456 K nélkül tilos
engedélyezze	2420 K a javascript
engedélyezése	2490 tartalmainak K	2490 tartalmak K
engedélyhez	2456 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2167 cette K	3343 onze korte K	3343 onze K
enquêtent	2167 K pour vous
enquêtes	2167 nos K
ensimmäinen	1973 K kuukausi
enthält	864 dieses element K daten
entraînement	48 K d'ia
entrée	2126 ctrl+K	2126 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1656 K
epizódu	4290 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	690 er K
erhältlich	874 shop K	947 im shop K
erişin	4737 K
erklärt	995 K
erklärte	995 K
erkände	4604 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	992 K sie es weiter
erzählt	67 K uns	995 K
erzählte	995 K
escribió	1659 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1520 K a	1656 K
estimé	2169 a K
estás	1473 ya que K aquí	1473 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4687 javascript'i K
evästeasetuksesi	1867 K
evästeasetuksiasi	1891 K
evästeasetuksissa	1867 K
evästeasetusten	1867 K
evästeasetustesi	1867 K
evästeet	1891 K	1916 K
evästeitä	1870 K
evästesuostumuksesi	1867 K
evästevalintasi	1867 K
evästevalintojesi	1867 K
existují	557 K díky
experiência	67 conte sua K
explicó	1659 K
expliqué	2169 a K
expérience	67 partagez votre K
externého	4284 K obsahu
externí	539 K obsah
externího	539 K obsahu	539 obsah z K
externý	4284 K obsah
""", 'f': """
favoritkälla	4510 K
faça	3879 K um pix
felelősséget	30 nem vállal K
felhasználása	2455 K csak
felhasználási	2421 K feltételek
felietonistką	3690 jest K
felietonistą	3690 jest K
feliratkozás	2409 K a hírlevélre	2409 hírlevél K
feliratkozásommal	2436 K
feliratkozással	2436 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2441 K
folosește	3900 K cookie
folytatásához	2407 a cikk K
fordítóval	2445 gépi K
forintért	2452 havi # K
formulára	4295 odoslaním K
formulário	3879 inscreva-se no K
formuláře	550 odesláním K
forrásként	2437 kedvenc K
fortæl	67 K os
fortæller	776 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2424 küldd el K
fotóit	40 K	2424 küldje el K	2424 küldje be K
fotóját	2424 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4604 K
früheren	99 K version	99 K fassung
férjen	2528 K hozzá
följ	4484 K oss på	4601 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4506 alla rättigheter K
fördere	992 K
fördermitglied	80 werden sie K	889 werde K	889 werden sie K
fördern	992 jetzt K	992 K sie
föredragen	4510 K källa
föredragna	4510 K källa
föreslog	4604 K
författare	4514 är K och
förklarade	4604 K
förklarar	4604 K
försvarade	4604 K sig
følg	655 K os på	773 K os	3437 K oss på	3559 K oss
første	703 K måned	775 K måned	3486 K måned	3561 K måned
førsteamanuensis	3463 er K
førstelektor	3463 er K
független	2405 támogassa a K	2529 K sajtó
főmunkatársa	2513 K
főszerkesztője	2443 K
""", 'g': """
gadā	3228 K
gazeteciliği	4815 bağimsiz K
gazeteciliğimiz	4815 K
gazetę	3654 kup K
gefällt	918 K ihnen, was sie	918 K dir, was du
gelmişken	4671 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	829 wird in neuem fenster K
giovedì	17 ogni K
giáo	4999 là K sư
giảng	4999 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4263 K
gridò	2825 K
gràcies	437 K a gent com tu	486 K a tu
grátis	3881 teste K
grâce	18 K à vous	1981 K à vos dons
gwiazdką	60 pola z K
gärna	4601 vill K höra från dig
går	634 før du K	3416 før du K
gåva	4466 ge en K i dag	4466 ge en K nu	4467 din K	4467 ge en K	4601 din K gör	4601 ge en K i dag	4605 K
gönderdik	4744 size bir e-posta K
gönderin	4737 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4602 K mer
göre	4817 K
görün	4737 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4737 K
gösterilmeden	4701 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3709 K
głosiła	3709 K
głosiło	3709 K
głosuj	3639 K
głosujcie	3639 K
głównej	3630 na stronie K
gương	64 trang K
gửi	49 hãy K	4997 xin K về
""", 'h': """
használ	2420 cookie-kat K	2421 sütiket K
használat	2420 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	995 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2424 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	856 bei google K
hirdették	2531 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2499 K
hirdetésblokkolót	2499 K
historią	67 podziel się swoją K
historička	526 je K
história	67 conte sua K
hjälp	4517 K av ai	4541 K av ai	4601 K oss
hjälper	4601 din gåva K
hjælp	693 K af ai	693 K fra ai	714 K af ai	773 vi har brug for din K	773 K os
hjælper	773 dit bidrag K
hlásal	632 K
hlásala	632 K
hlásá	632 K
hovorí	4364 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2426 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2426 a K
hozzátette	2531 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1892 tekoälyä K
hágase	80 K socio
hájil	632 K se
hájila	632 K se
häng	4601 K med i
häufiger	856 bei google K
hävdar	4604 K
håller	43 K du med	43 K du inte med	4548 läsare som K
hævder	776 K
hébergé	2027 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2473 K
hírekben	2414 a google K	2437 google K
hírlevelére	2436 K
hírlevelünk	78 K	2529 K
hírlevelünket	2436 K
hírlevelünkre	78 K	2409 K	2528 iratkozzon fel K	2528 iratkozz fel K	2529 K
hírlevél	2532 K
hírlevélre	78 K	2528 iratkozz fel a K	2528 iratkozzon fel a K
hó	2530 ft/K
hónap	2452 első K	2530 első K
hören	942 K sie hier.
hører	3477 der du K
hükmetti	4817 K
hüüdis	1728 K
hüüdsid	1728 K
hűségidő	2463 K nélkül
hồng	5027 nhận hoa K
""", 'i': """
iecienītāko	3176 K avotu
iepriekšējā	99 K versijā
ifølge	776 K	3562 K
illimité	1995 accès K	2085 en K
imágenes	40 tus K	99 contiene K
incorporó	1542 se K a
independentă	4004 presa K
independência	3880 a K
indicó	1659 K
indiqué	2169 a K
indrømmede	776 K
indrømmer	776 K
indépendance	2167 notre K
indépendant	1981 soutenez le journalisme K	2167 journalisme K	2167 média K
indépendante	2082 la presse K a	2167 presse K	2167 information K
información	1509 sigue toda la K	1509 siga toda la K	1542 cubre la K	1657 esta K
informację	3614 wyślij K
informações	99 com K de
informațiilor	3909 preluarea K
informováni	595 chcete být K
informó	1659 K
informē	3229 K
ingresá	77 K tu correo
innehåll	4493 externt K	4516 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3562 K
innrømmet	3562 K
inquiète	2169 s'K
inquérito	35 nosso K
inscrição	3727 cancelar a K	3801 sua K foi
inscríbete	1472 K
inställningar	4490 cookie-K	4490 dina K för cookies	4490 dina K för kakor
insändare	43 K	4515 skicka din K	4515 din K till	4515 skriva en K
intelektą	3114 dirbtinį K	3129 dirbtinį K
inteligencję	3636 przez sztuczną K
inteligencí	559 umělou K
intelligenciával	2445 mesterséges K készült	2465 mesterséges K
introduceți	77 K adresa de email
intégralité	1990 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1657 esta K
investigação	3880 esta K
investigație	4004 această K
investigațiile	4004 continua K
invítame	54 K a un café	54 K un café	1656 K a
invítanos	1656 K a
ismételgette	2531 K
istediğiniz	4677 K zaman iptal	4816 K zaman iptal
izražavaju	4194 komentari K
içeriği	9 K
içeriğin	4712 harici K
içermektedir	99 sahneler K
išorinio	3112 K turinio
""", 'j': """
jautāja	3229 K
javascript가	3048 K
javascript를	3048 K
javasolják	2531 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3564 skoro już tu K	3564 skoro tu K
ještě	606 zbývá K
jogász	2441 K
jugé	2169 a K
jurnalistă	3913 este K
jurnaliștii	39 K noștri	3943 K noștri îți trimit	4004 K noștri
jälgi	1725 K meid
jäljellä	1910 ilmaista juttua K
jäseneksi	80 liity K	1971 liity K
""", 'k': """
kanał	3707 nasz K
kannatusjäseneksi	1971 liity K
kanál	630 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4264 K
kedykoľvek	4269 odhlásiť sa môžete K
keresőben	2437 google-K
khoản	4970 bạn đã có tài K	4982 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4992 K sao chép
khẳng	5081 K định
kiabált	2531 K
kiabálta	2531 K
kiabálták	2531 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2531 K
kirjeessä	1974 luki K
kiáltott	2531 K
kiáltotta	2531 K
kiáltották	2531 K
kiến	5013 ý K của bạn sẽ	5078 hãy gửi ý K	5078 vui lòng gửi ý K
kliknutím	550 K na
kolačića	4185 K	4215 K
kolačiće	4185 K	4215 K
kolačići	4185 K
komentować	6 K	3601 aby K
komentár	6 pridať K	4293 pridajte K
komentára	4293 pridanie K	4293 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	537 je K	537 , K	613 , K
komentátorem	537 je K	613 je K
komentátorka	613 , K
komentátorkou	537 je K	613 je K	4282 je K
komentátorom	4282 je K
komentář	6 přidat K
komentáře	6 pro přidání K	548 vložení K	548 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2426 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1892 K
konferencję	3619 naszą K
konuştu	4817 diye K	4817 K
kopírovanie	4275 K obsahu bez	4275 K je zakázané
kopēšana	3175 K bez
korespondentką	3615 jest K	3690 jest K
korespondentė	3111 K
korábban	2472 K itt írtunk	2472 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3709 K
krzyczała	3709 K
krzyknął	3709 K
krzyknęła	3709 K
krävde	4604 K
krævede	21 K felter er	776 K
krönikör	4514 är K	4586 är K
kulturalną	3623 K dyskusję
kulturredaktör	4514 är K	4586 är K
kulturredaktør	690 er K	759 er K	3472 er K	3544 er K
kumppanuuslinkkejä	74 K	1904 K
kvíz	546 náš K	4292 náš K
kvíze	4292 našom K	4292 v K
kvízu	546 našem K	546 v K
kyltissä	1974 luki K
kysyivät	1974 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2530 K
käsitellään	99 jutussa K
käyttää	1868 tämä sivusto K
käyttöehdot	1899 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2531 K
kérdezték	2531 K
kérdőívünket	35 K
kért	2531 K
kérte	2531 K
kérték	2531 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	992 K sie uns
könyörgött	2531 K
könyörögtek	2531 K
köszönjük	2528 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2414 K minket	2528 K minket
követelte	2531 K
követelték	2531 K
közgazdász	2441 K
közlése	2464 nélküli K tilos
közreműködésével	2526 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2531 K
kúpte	4361 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	995 K an
künstlichen	878 K stimme vorgelesen	878 K stimme vertont
künstlicher	935 mithilfe von K
küpsised	1678 K
küpsistega	1678 K	1697 K
küsis	1728 K
kč	552 za # K	552 od # K	631 od # K
kļūsti	3226 K par
křičel	632 K
křičela	632 K
křičeli	632 K
kể	5081 K
""", 'l': """
labākie	3195 K raksti tavā
lamentó	1659 K
lançait	2169 K
lasītu	3165 lai K tālāk
lasītāji	3227 mūsu K
lasītājiem	3227 mūsu K
lejupielādē	3226 K
lelkisegély	99 K
leverandør	3474 ekstern K
leverantör	4516 extern K
leído	1581 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3185 K
linkistä	1903 lisää tästä K
lisenssillä	47 K
lisäsi	1974 K
llicència	47 K cc
lucrează	3913 K în presă
lunedì	17 ogni K
lună	4005 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	4970 đăng nhập để bình K	5013 bình K của bạn sẽ	5078 đăng nhập để bình K
lájkolj	2414 K minket
lákal	632 K
läget	4525 koll på K
lähdet	1845 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4528 du kan K mer	4528 kan du K mer	4528 K mer om	4602 fri att K
läsare	36 våra K	4526 våra K	4602 våra K
läsarna	18 tack vare K
läser	4601 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	718 K for	3504 K for	4545 K för
læser	773 tak fordi du K
læserbrev	43 K	691 skrive et K	691 send dit K
læsere	36 vores K	774 vores K
læseres	702 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1489 K de notas
límites	1483 sigue leyendo sin K
lòng	4997 vui K gửi về	5078 vui K gửi về
löd	4604 K
lød	776 K	3562 K
lūdza	3229 K
lập	5017 ủng hộ báo chí độc K	5079 báo chí độc K
""", 'm': """
magyarázta	2531 K
mailovú	4295 e-K adresu
mainoslinkkejä	37 K	74 K	1904 K
manhãs	17 todas as K
markedsføringscookies	662 K
marqués	60 champs K d'une étoile
masintõlke	1680 K abil
materiał	9 ten K
matéria	20 ler esta K	3722 esta K é só	3806 para ler esta K	3880 esta K
matérias	3773 limite de K	3878 K
matí	485 rep cada K
mawiał	3709 K
mawiała	3709 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2531 K
megbízásából	2526 K készült
megjelenését	2526 K támogatta	2526 K támogatja
megjelenítése	2490 tartalmainak K	2490 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	1971 tue K
meitä	1901 tukea K	1901 tue K	1971 tue K	1971 auta K
mencióname	62 K
menționat	4006 a K
mesačne	4363 K
mesečno	4263 K	4459 K
mesélte	2531 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3708 za K
miesięcznie	3708 K
minkä	90 anna K voit
miễn	15 bài K phí	5020 hết số bài K phí	5080 dùng thử K phí
mjesečno	4263 K
moderálási	2426 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2076 charte de K	2076 K par la rédaction
mokė	3162 K
mondták	2531 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1483 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1659 K
mulțumim	4003 K că ne citești
munkatársa	2443 K	2513 K
munkatársunknak	39 K
munkánk	2529 K
munkánkat	2405 támogasd K	2405 támogassa K	2450 K	2528 támogasd K	2528 támogassa K	2529 K
myönsi	1974 K
másodközlés	2432 K	2455 K
másodközlése	2455 K
märkis	1728 K
määräsi	1974 K
mån	4527 kr/K	4603 kr/K
månad	4471 testa en K	4527 en K för	4601 testa en K	4603 per K	4603 varje K
månaden	4527 första K	4603 i K	4603 första K
månader	4527 K för #	4601 testa # K
månadsgivare	4601 bli K
måned	640 prøv en K	703 i # K	773 prøv en K	775 pr. K	3486 en K for	3559 prøv en K	3561 per K
måneden	775 om K	3561 i K
måneder	703 i # K	3486 K for #
média	2167 notre K
mês	3880 até o fim do K	3881 por K	3881 ao K
mình	54 mời K ly cà phê	62 tag K
míní	632 K
mówi	3709 K
mówili	3709 K
mówił	3709 K
mówiła	3709 K
môžete	4291 článok si K
müşterimiz	4748 K
mācīja	3229 K
mākslīgais	3182 K intelekts
mēnesis	3228 pirmais K
mēnesī	3228 K
mėgstamiausią	3107 K
mėnesį	3161 per K
měsíc	552 první K	631 za K	631 první K
měsíčně	631 K
můžeme	493 díky vám K
můžete	545 článek si K
mạnh	5081 nhấn K
""", 'n': """
nabádal	632 K
nabádala	632 K
naléhal	632 K
namawiał	3709 K
namawiała	3709 K
napisał	3709 K
napisała	3709 K
napiš	38 K nám	67 K nám
napište	38 K nám	536 K nám	569 K na	629 K nám
napísal	4364 K
napíšte	38 K nám	4281 K nám	4281 K, prosím	4314 K na	4361 K nám
naročilo	4395 hvala za K
naročite	80 K se	4369 K se na naše	4457 K se
naročnik	50 kot K	4368 že K
naročnike	4376 samo za K	4376 le za K
naročniki	50 K lahko	4408 lahko berejo le K	4408 berejo samo K	4461 K
naročnikom	4368 dostopen le K	4368 na voljo K	4368 na voljo samo K	4368 na voljo le K	4408 dostopna le K	4408 dostopna samo K	4408 dostopen le K	4408 dostopen samo K
naročnina	4396 K	4461 K
naročnino	4396 z K	4418 z K
narzędzi	3636 przy wsparciu K ai
nastavení	513 kvůli K cookies	513 K cookies	513 K souhlasu	513 vašeho K cookies	513 K soukromí
naujienlaiškio	3119 K
naujienlaiškis	3160 mūsų K	3163 K
naujienlaiškį	3099 mūsų K	3119 K	3159 užsisakykite K	3160 mūsų K
navođenja	4200 bez K izvora
navođenje	4200 uz K izvora
nawoływał	3709 K
načtením	514 K videa	514 K obsahu
našeho	542 do K týmu	542 K e-shopu
našem	4189 K timu
našich	568 K zpráv	4313 K správ
neatkarīgu	3226 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2528 segíts K	2528 írjon K	2528 írj K	2528 jelezd K	2529 K adód
nemokamą	3123 K paskyrą
neobmedzený	4268 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	532 K přístup
neomezeně	497 K číst
nepiekrītat	43 K
nepriklausomą	3121 paremkite K žurnalistiką	3159 paremkite K	3160 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1882 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	629 podpořte K
nezávislá	630 K média
nezávislé	4362 K médiá
nezávislú	4361 podporte K
nghiên	4999 là nhà K cứu
ngoài	5003 nội dung bên K
nguồn	4995 K ưu tiên	4995 K tin ưu tiên	5028 ghi rõ K	5063 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5013 chịu trách K về nội dung bình luận
nhân	5004 trí tuệ K tạo
nhấn	5078 K vào đây
nhận	4973 đăng ký K bản tin	4973 đăng ký K tin	5078 đăng ký K bản tin	5078 đăng ký K tin
nhập	24 đăng K	4970 vui lòng đăng K	4970 đăng K để đọc	4970 đăng K để xem	4970 đăng K để lưu	4970 hãy đăng K để	5078 đăng K để đọc	5078 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3616 materiał wideo jest K
niezależne	3706 wesprzyj K	3706 wspieraj K	3707 K media
niezależność	3707 K
niezależną	3707 jesteśmy K
noastră	4004 munca K
nolēma	3229 K
norāda	3229 K
nosūtīsim	57 jums K
notificações	14 as K	3735 ative as K	3735 ativar K	3735 receba K
notificările	14 K	3897 activează K
notifikácie	4294 K
notícia	3880 esta K
notícias	3727 receba as K	3727 receba K	3738 siga as últimas K	3878 K
novinařina	630 naše K
novinařinu	630 nezávislou K
novinár	4282 je K	4282 , K
novinári	4362 naši K
novinárka	4282 je K	4282 , K
novinárkou	4282 je K
novinárom	4282 je K
novinář	537 je K	537 , K
novinářem	537 je K	613 je K
novináři	630 naši K
novinářka	537 je K	537 , K
novinářkou	537 je K	613 je K
novičke	4369 na e-K
novičnik	4377 K	4377 e-K	4458 naš e-K	4461 K
novičnika	4377 K
nuotraukų	40 K ir vaizdo
nusprendė	3162 K
nášho	4288 do K tímu
nächste	21 in diesem browser für die K	992 sind sie der K
näyttämällä	1866 K sisällön
nélkül	70 reklám K	71 spam K
nói	5081 K
nõus	43 ei ole K?
năm	5080 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	542 našem K
obegränsad	4474 K tillgång
obećala	4264 K
obećao	4264 K
obiecał	3709 K
obiecywał	3709 K
obligāta	3175 atsauce K
oblíbené	534 K zdroje
oblíbených	534 K zdrojů
oblíbenými	534 K zdroji
obrigatórios	21 campos K são	3750 campos K são	3754 campos K são	3754 campos K marcados
obveščanje	4395 na naše K
obľúbené	4279 K zdroje
obľúbených	4279 K zdrojov
obľúbenými	4279 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	567 chcete K
odebírejte	502 K náš	573 K	629 K
odemkněte	497 K si
odhlásit	503 K se můžete kdykoli
odoberať	4312 chcete K
odpoveď	21 zrušiť K
odpovídal	632 K
odpověděl	632 K
odpověděla	632 K
odpověď	21 zrušit K
odpowiadał	3709 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3709 K
odpowiedziała	99 nie K	3709 K
odpowiedziało	99 nie K
odražavaju	4194 komentari K	4194 komentari ne K
odídete	4277 kým K
ofereça	3722 K este artigo
ograniczeń	3570 czytaj bez K	3570 czytaj więcej bez K
også	51 bli med du K
ogłosił	3709 K
ogłosiła	3709 K
oikaisupyynnöt	1895 K
oikaisupyyntö	1895 K
olvashatják	2471 csak előfizetők K
olvasási	0 K idő
olvasóiból	2450 K él
olvasóink	36 K	2529 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1656 danos tu K
ordenó	1659 K
ordonné	2169 a K
ortakliği	4730 iş K linkleri	4732 satiş K bağlanti	4732 satiş K linkleri
orzekł	3709 K
osobních	530 ochrany K údajů	530 ochraně K údajů
osobných	4284 K údajov
ostrzegał	3709 K
ostrzegała	3709 K
ostrzegł	3709 K
otrzymywać	3644 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K
oznámil	632 K	4364 K
oznámila	632 K	4364 K
ozvěte	38 K se nám	67 K se nám	536 K se nám	629 K se nám
""", 'p': """
padėkite	3159 K mums
pageidaujamą	3107 K šaltinį
paklausė	3162 K
palīdzi	3189 ziedo un K	3226 K mums
palīdzību	3182 mākslīgā intelekta K	3197 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3159 K mums
parsisiųskite	3159 K
participación	1524 normas de K
partnerské	74 K odkazy	555 K odkazy	4300 K odkazy
partneři	516 my a naši K
pastā	3187 e-K
pastāstiet	38 K mums	67 K mums
patronką	3634 zostań naszą K
patrões	3833 sem K	3880 sem K
paylaşilan	4796 tarafindan K bir gönderi	4796 tarafindan K gönderi
paylaşin	25 K	49 K	4737 K
paylaştiği	4796 K bir gönderi	4796 'in K bir gönderi
paziņoja	3229 K
paziņojumus	3186 K
państwa	3614 czeka na K
pašte	3119 jūsų el. K
pažadėjo	3162 K
periódico	1657 este K	1657 nuestro K
permanència	487 sense K
persiųskite	49 K
personvernerklæring	3449 K
phê	54 mời tôi một ly cà K	5017 mời bạn một ly cà K
phóng	4997 liên hệ K viên	4999 là K viên	4999 K viên ban	5002 là K viên báo	5002 là K viên của	5078 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1659 K
pidätetään	1878 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3709 K
pisała	3709 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4182 K nam	4214 K nam na	4214 K na	4261 K nam	4382 K nam	4382 K na	4412 K nam na	4412 K na	4457 K nam
piškotke	4385 K	4413 K
piškotki	4385 K
piškotkov	4385 K	4413 K
pište	569 K na	569 K nám na
plakáton	2531 állt a K
plânge	4006 se K
pochází	539 obsah K
podcastów	3620 K
podcastů	544 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3709 K
podporovatelé	630 naši K
podporují	630 nás K
podpoře	493 díky vaší K můžeme	630 díky K
podpořte	557 K	629 K nás	629 K naši	629 K naše	629 K mě
podrška	4261 vaša K
podrške	4201 bez vaše K	4262 vaše K
podršku	4261 vašu K
podržite	4201 K	4261 K nas	4261 K naš
podělte	67 K se s námi	67 K se o
podľa	4364 K
poinformował	3709 K
poinformowała	3709 K
pokračovanie	4268 pre K v čítaní
pokračování	497 K je dostupné	555 K článku níže
pokračuje	555 článek K	555 text K	4300 článok K	4300 text K
pokračujte	497 K ve čtení s
politoložka	526 je K
politológus	2441 K
política	425 K de galetes	1518 K de cookies	3748 K de cookies	3775 cobre K
pomocí	559 K ai
pomocą	3636 z K ai
pomoć	4261 vašu K
pomóż	3706 K nam
pomôžte	4361 K nám
poprosił	3709 K
poprosiła	3709 K
poprosiło	3709 K
poručila	4264 K
poručio	4264 K
poslední	566 K článek zdarma	566 K článek, který můžete
posledný	4311 K článok zadarmo
poslušajte	4411 K nas
postafiókjába	2409 K
postafiókjában	2434 minden reggel a K	2434 minden este a K	2434 minden nap a K	2434 minden héten a K
postafiókodban	2434 minden reggel a K
postaládádba	79 a K	2436 a K
postaládádban	2434 minden reggel a K	2434 minden héten a K
postaládájában	2434 minden reggel a K	2436 ön K
posílat	550 nechte si K
posílejte	536 K nám
posíláme	57 vám K	57 K vám
potřebujeme	629 K vaši pomoc	629 K vaši podporu
používame	4284 K cookies
používá	516 tento web K
používáme	516 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3709 K
powiedziała	3709 K
powtarzał	3709 K
powtarzała	3709 K
poznámka	99 K redakce
pozostało	3570 K # %	3570 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	632 zvou K
pošaljite	49 K ga	4182 K nam	4182 K na	4261 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	536 K nám	629 K nám
pošli	49 K ho
pošlite	49 K ho	4281 K nám	4361 K nám
pošljemo	57 vam K
pošljite	49 K ga	4382 K nam	4382 K jo nam	4382 K na	4457 K nam
požádal	632 K
požádala	632 K
pracę	3707 naszą K
pranešimus	3118 K
praneškite	38 K mums	67 K mums
pranešė	3162 K
prašė	3162 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4315 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4268 už ste K	4268 ste K
predplatiteľom	80 staňte sa K	4276 K	4361 staňte sa K
predplatiteľov	4276 pre K
predplatné	4268 už máte K	4297 K	4361 kúpte K	4361 kúpte si K	4365 K
predplatného	4297 K
predplatným	4297 K	4318 s K
predplaťte	80 K si
preferată	3911 sursă K	3985 sursă K	3985 sursa K
preferované	534 K zdroje	4279 K zdroje
preferovaný	534 K zdroj	4279 K zdroj
preferovaných	534 K zdrojů	4279 K zdrojov
preferovaným	534 K zdrojem	4279 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3570 tylko dla K	3642 tylko dla K
prenumeratą	3628 z K
prenumeratę	80 kup K	3570 masz już K	3628 zamów K	3628 kup K	3628 wykup K	3654 kup K
preporučila	4264 K
preporučio	4264 K
pretlačiť	45 K
prevziať	45 K
prečítate	4268 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4261 K se našoj	4261 K im se	4457 K se nam
pridržana	4174 sva prava K
pridržane	4375 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3162 K
prihlásenie	4269 ďakujeme za K	4295 ďakujeme za K
prihlásení	4297 po K
prihlásením	4295 K súhlasíte
prihláste	24 K	4268 K sa a čítajte	4361 K sa na odber
prihvaćate	4196 prijavom K
pripažino	3162 K
programėlėje	3117 K
programėlę	3117 K
prohlásil	632 K
prohlásila	632 K
prohlížeč	10 váš K
pronađite	4212 K nas
proposé	2072 conçu et K par
prosił	3709 K
prosiła	3709 K
pročitali	4166 da biste K
pročitate	4164 da K cijeli	4164 da K ceo
prośbę	3564 mamy do ciebie K	3564 mamy małą K
prošnjo	4379 imamo majhno K	4379 majhno K
prywatności	3592 ustawienia K	3592 ustawień K	3595 polityka K	3595 polityce K
przeczytać	3570 aby K cały	3570 aby K ten artykuł
przeczytałaś	3623 dziękujemy, że K
przeczytałeś	3623 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3567 K nam #%	3706 K nam	3706 K #
przekonywał	3709 K
przekonywała	3709 K
przesyłajcie	3614 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3598 K zdjęcie	3598 K zdjęcia	3614 K nam	3614 K je do nas	3706 K nam
przyznał	3709 K
przyznała	3709 K
przyłącz	51 K się
przyślij	3598 K zdjęcie	3614 K nam	3614 K je do nas	3706 K nam
práca	4362 naša K
práce	630 naší K
práci	630 naši K
prácu	4362 našu K
právnička	526 je K
právník	526 je K
précision	99 K:
précisé	2169 a K
précédente	99 version K de cet
préférée	2060 source K
préférées	2060 sources K
prévient	2169 K
príspevky	4293 K v diskusii
príspevok	4361 váš K
próxima	3880 nossa K
průzkumu	35 našeho K
ptá	632 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2686 blocco della K	2823 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2443 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2025 bloqueur de K	2025 bloqueurs de K	2167 sans K
publicités	2025 bloqueur de K
publicystką	3615 jest K	3690 jest K
publicystą	3615 jest K	3690 jest K
publikování	527 K nebo šíření
publiée	22 ne sera pas K	2032 votre adresse e-mail ne sera pas K
pytał	3709 K
pytała	3709 K
pytały	3709 K
pytań	3622 na kilka K
pyyntö	1845 pieni K
pyysivät	1974 K
pásale	1656 K esta
pásalo	49 K
päevakokkuvõte	1685 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1889 K	1957 on K
päätti	1974 K
påminde	4604 K
pénzbe	2529 K kerül
pénzéből	18 olvasók K
písemného	528 bez K souhlasu
písomného	4315 bez K súhlasu
píšte	4314 K na	4314 K nám na
pódcast	34 nuestro K	1657 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3168 K bez	3175 K bez
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
quyên	5078 K góp ngay	5082 K góp
quyền	4992 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5046 trình chặn K cáo	5046 chặn K cáo
""", 'r': """
radził	3709 K
radziła	3709 K
radí	632 K
rakstīja	3229 K
rappelé	2169 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3159 K mums
rašė	3162 K
recaptcha로	3080 K
recibirás	57 K
reclamă	11 K
reconoció	1659 K
recordó	1659 K
rectificación	99 K:
recunoaște	4006 K
redacció	39 la nostra K	43 cartes a la K	436 la K t'envia	486 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1577 la K te envía	1617 se incorporó a la K	1657 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3943 K îți trimite	4004 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3706 wesprzyj K
redaktorką	3615 jest K	3690 jest K
redaktorė	3111 K
redaktör	4514 är K för	4514 är K på	4514 är politisk K	4586 är K på
redaktør	690 er K på	690 er K for	690 er politisk K	759 er K på	759 er K i	3472 er politisk K	3472 er K i	3472 er K for	3544 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3801 a K envia	3842 entrou para a K	3880 nossa K
redistribuída	3772 reescrita ou K
redistribuído	3772 reescrito ou K
reenvíalo	49 K
refusé	2027 K le dépôt
registrácii	4297 po K
registráciou	4295 K súhlasíte
registráciu	4295 ďakujeme za K
regisztrálj	2528 K ingyenesen	2528 K, hogy
regisztráljon	2528 K ingyenesen	2528 K, hogy
regisztrálnia	2471 K kell
regístrate	1483 K gratis	1487 K para
reinhören	874 jetzt K:
rejestrując	3625 K się
reklamlänkar	74 K	4529 K	4561 K
reklamą	11 K
reklám	70 nincs K	4362 bez K
reklámblokkoló	2499 K
reklámblokkolót	2499 K
reklámok	2529 K nélkül
reportaż	3707 ten K
reporterką	3615 jest K	3690 jest K
reportér	537 , K	613 , K	4282 , K
reportérem	537 je K	613 je K
reportérka	537 , K	613 , K	4282 , K
reportérkou	537 je K	613 je K	4282 je K
reportérom	4282 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	419 prohibida la K	444 K sense permís
reproducción	1539 prohibida su K	1539 prohibida la K
reprodução	3769 proibida a K	3769 K proibida	3809 K permitida desde	3809 K é permitida desde
reprodúcelo	45 K
republié	45 K	2046 K avec	2091 cet article est K
repórter	39 nosso K	3775 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1659 K
rezervăm	29 ne K dreptul
riêng	4982 chính sách quyền K tư	5020 dành K cho thuê bao	5028 quan điểm K của tác giả
rovatvezető	2513 K
rovatvezetője	2443 K	2513 K
ročne	4363 K
ročně	631 K
rät	995 K
rätta	4520 K fel
rättar	4520 vi K fel
rättelse	99 K
räumte	995 K ein	995 K der	995 K die
rääkis	1728 K
råber	776 K
råbte	776 K
rådde	4604 K
rådede	776 K
réagir	2035 pour K
réagissez	2166 K à
réalisation	2072 n'a pas participé à la K
rédacteur	2050 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2050 a rejoint la K	2072 n'a pas participé à sa K	2081 la K vous	2085 pour soutenir la K	2166 soutenez la K	2166 alertez la K	2167 notre K
rédactrice	2050 est K
régulièrement	2050 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2169 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1990 cet article est K	1990 ce contenu est K	1990 article K
réservée	1990 K à nos abonnés	1990 la suite est K	1993 K aux abonnés
réservés	1993 K aux abonnés	2046 tous droits K
résiliable	2168 K à tout moment
részesített	2437 előnyben K forrásként
röst	4517 ai-K	4553 ai-K
răspuns	99 nu a K	99 nu au K	4006 a K	4006 au K
răspunsul	21 anulează K
rằng	5081 viết K	5081 cho K
""", 's': """
sacīja	3229 K
sadržaj	9 ovaj K	4185 vanjski K	4185 spoljni K
sadržaja	9 ovog K	4185 vanjskog K	4185 prikaz ovog K	4185 prikaz K
sakė	3162 K
samfunnsøkonom	3463 er K
samobójcze	99 myśli K
sanctionné	2169 a K
sandučić	79 u vaš K	4167 u vaš K
sandučiću	4167 u vašem K	4196 vašem K
sbírka	633 K
schließ	51 . K dich
schließen	51 . K sie sich	788 K sie ein abo	992 K sie ein abo
schránke	4269 vašej K
schránky	79 do vaší K	79 do vašej K	502 do vaší K	4269 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2528 K, hogy
segítségedre	2528 szükségünk van a K
según	1659 K
sensível	99 pode ser K
sentenció	1659 K
sería	1578 sin ti no K
sesión	24 inicia K	24 inicie K	1483 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3879 inicie K
señaló	1659 K
sfătuia	4006 K
sfătuiește	4006 K
sfătuit	4006 a K
sisällön	9 K	1891 ulkoisen K
sisältö	1850 tämä K on vain
sisältöä	1891 ulkoista K
siunčiame	57 jums K
sjefredaktør	3472 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4604 K
skarży	3709 K
skarżył	3709 K się
skrzynkę	79 na twoją K	3574 na twoją K	3574 na swoją K	3625 K mailową
slažete	43 K se	43 ne K se
slobodné	4361 podporte K
slobodnú	4361 podporte K
slušajte	4212 K nas
slíbil	632 K
slíbila	632 K
socioložka	526 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3622 naszą K
sonuçlarinda	4704 google arama K
sorumluluğu	30 K
souborů	529 K cookie
souhlasíte	43 K?	550 e-mailu K	550 odesláním K	550 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4997 về hộp thư của tòa K	5017 hãy ủng hộ tòa K	5028 bằng văn bản của tòa K	5078 hãy gửi về tòa K	5078 hãy liên hệ tòa K	5078 hãy báo cho tòa K	5079 tòa K
spandér	54 K en kaffe
spolupráci	555 ve K s partnerem	4300 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4382 K nam
sportkrönikör	4514 är K
sportsredaktør	690 er K
spracovaním	4295 K osobných údajov
sprijiniți	4003 K
sprijină	4003 K-ne
správach	4280 google K
správy	4280 google K
spuneți	38 K-ne	67 K-ne	4004 K-mi mai jos
stellenbörse	873 in unserer K
stjärna	60 fält med K
straipsnį	3130 šį K	3160 visą K
stronę	3645 naszą K
stwierdził	3709 K
stwierdziła	3709 K
stáhněte	629 K si naši	629 K si náš
stálo	632 K na	632 K ve	632 K v
står	30 K för	776 K der på	3562 K det på	3562 K det i	4604 K det på
stöd	4466 med ditt K	4601 K oss	4601 K vår	4601 ditt K
stödja	4526 K oss med
stödlinjen	83 K
stödmedlem	4601 bli K
stödprenumerant	4601 bli K
stötta	4526 K oss med	4601 K oss	4601 K vår	4601 K vårt
støt	702 K os	773 K os	773 K med
støtt	3559 K oss	3559 K vår
støtte	637 med din K	637 vi har brug for din K	702 K os med	702 din K gør	773 din K	773 bliv K	3419 med din K	3485 K oss med	3559 din K
støtteabonnent	3559 bli K
støttemedlem	80 bli K	773 bliv K	3559 bli K
stāstīja	3229 K
stăpâni	3971 fără K
stěžuje	632 K
subscripció	489 K
subskrybentów	3570 tylko dla K	3570 dostępna dla K	3570 dostępne dla K	3642 tylko dla K
subskrypcją	3628 z K	3650 z K
subskrypcję	3570 kup K	3570 masz już K	3625 dziękujemy za K	3628 wykup K	3706 kup K
suosikkilähteeksesi	1882 K
suosikkilähteeksi	1882 K
sursă	3942 link activ către K
suscripción	1483 ya tengo una K	1656 cambia tu K	1660 K
suscríbase	80 K	1656 K
suscríbete	80 K	1483 K para	1483 K por	1483 K en	1493 K al boletín	1656 K
susțin	3934 care ne K lunar	4004 ne K lunar
susține	4003 K-ne	4003 K presa	4006 K că
susținerea	4003 K ta
susțineți	4003 K-ne
svarīgākie	3198 nedēļas K
svarīgākās	3198 nedēļas K
svěřte	536 K se nám
szabályzatot	2426 moderálási K
szabályzatunk	2426 moderálási K
szerencsejáték	2419 túlzásba vitt K ártalmas	2419 K ártalmas, függőséget	2419 K függőséget okozhat! #+
szerkesztője	2443 K	2513 K
szerkesztőségünk	39 K	2529 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2529 K
szerzője	2443 külső K
szociológus	2441 K
szólított	2531 K fel
szükség	2404 önre is K van	2404 önökre is K van	2404 rád is K van
szükségünk	2404 rád is K van	2404 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4527 tills du K upp	4604 K
sähköpostiin	1855 suoraan K
sähköpostiisi	79 K	1856 K
sähköpostillasi	1916 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1856 K
sélection	2081 K d'articles
sélections	1990 ajouter l'article à vos K
síganos	1509 K en
síguenos	1509 K en	1656 K
sócio	80 seja K
sõltumatut	1725 toeta K
sõnul	1728 K
sök	4543 K nu
sökresultat	4510 K på google
sökt	99 vi har K	99 har K
söyledi	4817 K
söylediler	4817 K
söylüyor	4817 K
søg	716 K nu
søgeresultater	686 K på google
søgning	686 google-K
søk	3502 K nå
søkene	3468 google-K dine
søkeresultatene	3468 K dine på google
súhlasu	4315 bez K
súhlasíte	43 K?	4295 odoslaním K
súmate	51 K	1656 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2489 K miatt
sütibeállítások	2489 K miatt	2489 K
sütik	2444 K
sütiket	2444 K
săptămână	17 o dată pe K	4005 pe K
sīkdatnēm	3180 K	3198 K
sống	5017 nuôi K tờ báo	5017 bạn đọc nuôi K
""", 't': """
találatok	2437 google-K
tanácsolja	2531 K
tanácsolják	2531 K
tanácsolta	2531 K
tanácsolták	2531 K
tanította	2531 K
taşiyin	4737 K
teigė	3162 K
tekemään	1972 K sitä
tekijänoikeus	1878 K suojaa
tekoäly	1892 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1892 K
tekoälyn	1892 K avulla	1892 K tekemä
tekoälyä	1892 käyttää K
telefonā	3186 savā K
tesszük	22 nem K közzé
textům	564 ke všem K
teşekkürler	4814 okuduğunuz için K
thiết	5028 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5020 dành cho K bao	5020 đã là K bao	5082 K bao
thuộc	4993 bản quyền K
thành	4972 dành cho K viên	5015 bạn đã đăng ký K công	5078 trở K thành viên
tháng	5020 đọc miễn phí trong K	5080 mỗi K	5080 hàng K	5080 K đầu
thích	4995 nguồn tin ưa K	4995 nguồn yêu K
thông	14 K báo	4978 bật K báo	4978 nhận K báo	4997 bạn có K tin	4997 bạn đọc cung cấp K tin	5028 khi phát hành lại K tin	5078 hãy gửi K tin	5078 đăng ký nhận K báo	5078 hãy bật K báo
thường	4999 phóng viên K trú tại
tilføjede	776 K
tillgång	4601 få fri K
tillåtet	4540 inte K att återge
tiếng	5013 K việt có dấu
tiếp	4970 để K tục đọc	4970 để đọc K	4970 đăng nhập để K tục	5017 K sức cho báo chí	5020 để K tục đọc	5078 đăng ký để đọc K	5078 hãy K sức	5078 đăng nhập để K tục
tjänst	4462 en liten K att be
tjänsten	4543 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2407 a K
toàn	20 K bộ bài	4970 để đọc K bộ	4970 đọc K bộ bài	5020 để đọc K bộ bài	5078 đăng ký để đọc K bộ
tražila	4264 K je
tražili	4264 K su
tražio	4264 K je
tretích	4284 cookies K strán
treści	9 tej K	3628 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4978 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5013 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2513 K
tudósítója	2443 K	2513 K
turpinātu	3165 lai K lasīt
tuần	17 mỗi K	5015 bản tin hằng K của	5015 bản tin hàng K của	5080 mỗi K
tvrdí	632 K
työmme	1972 K
työtämme	1848 tue K	1971 tue K	1972 K
tájékoztató	2421 adatvédelmi K
támogass	2528 K minket
támogasson	2528 K minket
támogathat	2450 K minket
támogatása	2450 K nélkül	2450 olvasók K nélkül	2528 az ön K
támogatásod	2528 a te K
támogatásából	2404 olvasóink K	2450 olvasóink K
támogatására	2404 olvasóink K
támogatásával	2453 partnerünk K	2526 K készült
támogatónk	2450 legyen ön is K	2450 legyél te is K
täglich	796 K per mail
tähtsamad	1697 nädala K
tärkeimmät	1916 K jutut
tästä	1903 lisää K
täällä	1845 kun kerran olet K
täältä	1903 lisää K
téléchargez	1976 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2528 K le
történész	2441 K
týden	17 každý K
týdně	631 K
týždenne	17 raz K
tłumaczy	3709 K
tłumaczył	3709 K
tłumaczyła	3709 K
třetích	539 cookies K stran
""", 'u': """
uafhængigt	774 K medie
ubegrænset	643 K adgang
udostępnij	25 K
ukarał	3709 K
ulaş	38 bize K
ulaşin	38 bize K	4706 bize K	4737 K
ulaşmak	4706 yazara K
unabhängig	927 K von unserer redaktion	927 von unserer redaktion K	940 damit wir K bleiben	993 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2712 insegna all'K
unterstütze	782 K unsere arbeit	782 K uns mit	992 K uns	992 K unsere	992 K mich	992 K meine
unterstützen	782 K sie unsere arbeit	782 K sie uns mit	782 mit einer spende K	782 können sie uns K	992 K sie uns	992 K sie unsere	992 sie können das K	992 freiwillig K	992 K sie mich	992 K sie meine	992 K uns
unterstützt	819 ihr browser K	992 K uns
unterstützung	778 ihre K	778 mit ihrer K	889 ihrer K	889 deiner K	935 mit K von ki	992 mit deiner K	992 deine K	992 eure K
upišite	77 K svoj e-mail
upozorněni	595 chcete být K
upozornění	507 zapněte si K	549 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K	595 chcete posílat K	595 chcete odebírat K
upphovsrätt	4506 skyddat enligt lagen om K
upphovsrättslagen	4506 skyddat enligt K
uprednostňované	4316 K zdroje
uprednostňovaný	4316 K zdroj
uprednostňovaných	4316 K zdrojov
upřednostňované	572 K zdroje
upřednostňovaný	572 K zdroj
upřednostňovaných	572 K zdrojů
upřesnění	99 K:
uredništva	4375 brez dovoljenja K	4375 brez soglasja K
uredništvo	4389 v naše K	4458 naše K
uredništvu	39 našemu K	4382 pišite K
urmărește	3896 K-ne pe	3896 K-ne și pe	3897 K știrile	4003 K-ne
urmăriți	3896 K-ne pe	4003 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3592 K cookies	3592 K plików cookie
utilização	3748 K de cookies
utilizează	3899 K cookie
utilizăm	3899 K cookie
utánközlés	2432 K	2455 K
utánközlése	2455 K
utánközölhető	45 K
uutislähteeksesi	1882 ensisijaiseksi K
uutislähteeksi	1882 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3709 K
uznała	3709 K
uzsvēra	3229 K
użyciu	3636 przy K ai
użytkowników	3623 opiniami K
używamy	3594 K plików cookie
užsisakykite	3096 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	502 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4281 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	995 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	873 suchen K
versão	2 K em áudio
vervielfältigung	845 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	829 deine e-mail-adresse wird nicht K	829 ihre e-mail-adresse wird nicht K
veröffentlichung	903 seit der K geändert	903 seit K geändert
već	4179 kad ste K tu	4263 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2424 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1895 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4999 là biên tập K	5002 là biên tập K của	5020 dành cho hội K
viết	5078 hãy K thư	5079 bài K này	5081 ông K	5081 bà K
você	18 sem K	3880 sem K
vollständigen	788 K artikel lesen
volontär	859 ist K
volontärin	859 ist K
voltál	42 ott K	2424 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4392 K
vyhradené	4275 všetky práva K	4275 autorské práva sú K
vykřikl	632 K
vykřikla	632 K
vypočuť	4291 si môžete K
vysvetľuje	4364 K
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
válaszolta	2531 K
válaszolták	2531 K
változatában	99 korábbi K	99 eredeti K
vás	557 bez K by	630 bez K by	4302 bez K by	4362 bez K by
väitis	1728 K
väitti	1974 K
väittää	1974 K
välise	1678 K sisu
våre	3559 meld deg på K
vårt	3431 meld deg på K	3559 meld deg på K
vær	51 K med
védekezett	2531 K
véli	2531 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4362 K vám
vēlamo	3176 K avotu
vēstkopai	3187 K
vēstulei	3187 ziņu K
vědět	38 dejte nám K	67 dejte nám K	536 dejte nám K	629 dejte nám K
všetkým	4309 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4288 náš K
webinář	542 náš K
według	3709 K
weißt	858 K du mehr
wezwał	3709 K
wiadomościach	3645 google K
widziałaś	3598 K coś
widziałeś	3598 K coś
wołali	3709 K
wołał	3709 K
wołała	3709 K
wpłata	3634 każda K	3706 twoja K
wpłatom	3707 dzięki K
wpłać	3706 K
wspierającym	3706 zostań K
współpracy	3631 we K z partnerem
wyjaśnia	3709 K
wypisać	3574 K się w każdej chwili
wyrażam	3575 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3614 K nam	3614 K je do nas
wzywał	3709 K
wzywała	3709 K
wöchentlichen	800 K newsletter
właściciela	3707 nie mamy K
""", 'y': """
yazdiğimiz	4747 daha önce K haber
yazmişti	4817 diye K
yhteistyössä	1904 K mainostajan
yönetmenidir	4710 genel yayin K
""", 'z': """
zaakceptować	3616 K pliki cookie
zaapelował	3709 K
zaapelowała	3709 K
zachęcali	3709 K
zachęcano	3709 K
zachęcał	3709 K
zachęcała	3709 K
zadaním	4295 K e-mailu
zadržana	4174 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	550 K e-mailu
zagłosuj	3639 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4201 K vama	4262 K vama
zakázané	4275 šírenie je K
založte	629 K si účet
zamknutý	4268 článok je K
zamčený	497 článek je K
zapisując	3625 K się
zapowiedział	3709 K
zapowiedziała	3709 K
zapytał	3709 K
zapytała	3709 K
zastrzeżone	3609 wszelkie prawa K	3609 wszystkie prawa K
zawołał	3709 K
zawołała	3709 K
zašlete	536 K nám
zašlite	4281 K nám
zaželen	4415 K vir
zaželene	4415 K vire
zaželeni	4415 K vir
zbiórka	3710 K
zbývá	497 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3598 masz K lub
zdjęcie	40 K lub film	3598 masz ciekawe K	3598 masz K lub film	3598 wyślij K lub
zespołu	3619 do naszego K
zewnętrzna	3616 treść K
zewnętrzne	9 treści K	3594 treści K	3616 treści K
zewnętrznej	9 treści K	3616 treści K
zewnętrznych	9 treści K
zgłoś	3614 K go nam	3706 K nam
ziņas	3198 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3646 daj nam K	3706 daj nam K
zněl	632 K
zněla	632 K
znělo	632 K
zobrazení	539 K tohoto obsahu	539 K obsahu
zobrazením	514 K obsahu	514 K videa
zobrazený	60 e-mail nebude K
zostań	3706 K z nami
zpracováním	503 souhlasím se K	517 K osobních údajů
zprávy	535 google K
zprávách	535 google K
zpívali	632 K
zugänglich	890 frei K
zunächst	845 dieser artikel erschien K
zurück	919 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4317 K
získávejte	573 K
zł	3628 za # K	3628 od # K	3708 od # K
złotówka	3634 każda K	3707 każda K
""", 'á': """
állt	2531 ez K
állítja	2531 K
átvehető	45 K
""", 'ä': """
ägare	4526 inga rika K
ähnliches	858 K erlebt
ändå	4462 nu när du K är här
äpp	1683 K
äppi	1683 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3464 beskyttet av K
året	775 om K
återges	4506 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4714 bizimle K
çalişmalarimiz	4815 K
çağrisinda	4817 K bulundu
çerezler	4687 K kullan
çerezlere	4712 K
çerezleri	4687 K kullan	4712 K	4748 K kabul
çözün	4737 K
""", 'é': """
échanos	1656 K una mano	1656 K un cable
écris	38 K-nous	67 K-nous
écrit	2050 K pour	2169 a K
écrivain	2050 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2166 K-nous
éditorialiste	2125 est K
électronique	2000 dans votre boîte aux lettres K
énekelték	2531 K
équipe	2167 notre K
értesítéseket	14 K	2449 K	2496 szeretne K
értesítést	2496 szeretne K	2496 szeretnél K	2496 kér K	2496 kérsz K	2496 kérek K
értesüljön	2449 K elsőként
értesülni	2496 szeretne K a	2496 szeretnél K a	2496 szeretne azonnal K
étoile	60 champs avec une K
évente	2530 K
""", 'í': """
ígérte	2531 K
ígérték	2531 K
írta	2531 K
író	2441 K
""", 'î': """
îmbia	4006 K
îndemna	4006 K
îndemnat	4006 a K
îndemnau	4006 K
întrebat	4006 a K
întrebau	4006 K
""", 'õ': """
õpetas	1728 K
""", 'ö': """
öffnen	802 app K
önemli	4748 günün en K
önerdi	4817 K
önskad	4510 K källa
önökkel	2404 csak K
""", 'ø': """
økonom	681 er K
""", 'ú': """
újraközlése	2455 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2529 független K	2529 a jó K
újságírásunk	2529 K
újságíró	2441 K	2513 K
újságíróink	2529 K
újságíróinkkal	2473 K
újságíróinknak	39 K
újságírója	2443 K	2513 K
újságíróként	2513 K
última	1509 siga la K hora	1509 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	846 K von	928 von der agentur K	928 deutschen presse-agentur K
übersicht	852 K	912 diese K wurde
ücretsiz	15 K haber	15 K makale	4735 K üye olun
ügyfelünk	2473 K
ühendust	38 võta meiega K	67 võta meiega K	1725 võta K
ünü	4812 #'K
ütles	1728 K
ütlesid	1728 K
üyeliği	4726 bülten K
üzente	2531 K
üzenték	2531 K
üçüncü	4712 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4212 K nas
čitalaca	43 pisma K	4201 uz podršku K	4219 K	4262 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4219 K	4262 naši K
čitatelia	4319 K	4362 naši K
čitatelja	43 pisma K	4201 uz podršku K	4219 K	4262 naših K	4262 uz podršku K
čitatelji	36 naši K	4219 K	4262 naši K
čitateljima	4219 K
čitateľom	18 vďaka K	4319 K
čitateľov	36 našich K	4302 vďaka podpore K	4319 K	4362 našich K	4362 vďaka podpore K
članak	20 cijeli K	4179 svidio vam se K	4197 cijeli K	4197 ceo K	4262 ovaj K
člancima	4208 svim K
članek	4379 vam je bil K všeč	4458 ta K
člankov	4407 do vseh K
členem	80 staňte se K	629 staňte se K
členom	4361 staňte sa K
článek	20 celý K	490 líbil se vám K	497 celý K za	552 celý K	630 tento K	630 líbil se vám K
článkom	4297 všetkým K	4309 k všetkým K	4309 ku všetkým K
článku	20 celého K	606 do konce K
články	630 naše K
článků	552 limit K
článkům	552 všem K	564 ke všem K
článok	20 celý K	4277 páčil sa vám K	4297 celý K	4362 tento K
čtenáři	575 K	630 naši K
čtenářů	36 našich K	43 listy K	493 z darů K	493 díky darům K	493 díky podpoře K	557 díky podpoře K	575 K	630 našich K	630 na podpoře K	630 díky podpoře K
čtenářům	18 díky K	36 našim K	575 K
čtení	0 doba K
čtěte	568 K nás
číst	630 K dál bez
čítajte	4313 K nás	4361 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4361 K, že nás čítate
""", 'đ': """
đây	5078 bấm vào K
đóng	5078 K góp của bạn	5078 hãy K góp
đăng	45 K lại	5015 cảm ơn bạn đã K ký	5015 bằng việc K ký, bạn	5078 K ký để đọc bài
đường	4997 K dây nóng của tòa soạn	4997 K dây nóng của báo	5078 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5020 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4363 K sumou
""", 'ř': """
řekl	632 K
řekla	632 K
říká	632 K
""", 'ś': """
śledztwa	3707 nasze K
śledztwo	3707 to K
śledź	3582 K nas na	3706 K nas
śpiewali	3709 K
świadkami	3598 byliście K	3598 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3598 byłeś K	3598 byłaś K	3598 jesteś K
""", 'ş': """
şikâyet	4817 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4182 K nam
šaukė	3162 K
šiandien	3121 aukokite K
šodien	3189 ziedo K
""", 'ź': """
źródło	3609 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3709 K
""", 'ž': """
žalio	4264 K se
želene	4415 K vire
želeni	4380 K vir
željene	4180 K izvore
željeni	4180 K izvor
žiadny	71 K spam
žurnalistai	3160 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3111 K
žurnalistika	630 naše K	630 nezávislá K	3160 K kainuoja	3160 gera K	4362 nezávislá K
žurnalistiku	630 nezávislou K	4362 nezávislú K
žurnalistiky	630 nezávislé K
žurnalistė	3111 K
žurnāliste	3179 K
žurnālisti	3227 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3227 neatkarīga K	3227 K maksā	3227 laba K
žurnālistiku	3189 atbalsti neatkarīgu K	3227 neatkarīgu K
žurnālists	3179 K
žádal	632 K
žádala	632 K
žádali	632 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1073 χωρίς K
άρθρα	1147 τα K μας
άρθρο	1147 αυτό το K
""", 'έ': """
έγγραφη	1073 χωρίς K άδεια
έγραφαν	1149 K
έγραφε	1149 K
έγραψε	1149 K
έλεγαν	1149 K
έλεγε	1149 K
έρευνά	1045 K μας
έρευνές	1147 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1027 K σου πηγές	1027 K σας πηγές	1027 K πηγές
αγαπημένη	1027 K πηγή
ακολουθήστε	1007 K μας	1146 K μας
ακολουθείστε	1007 K μας
ακόμη	1062 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1149 K
αναγνωστών	1076 K
αναγνώστες	18 χάρη στους K	1076 K	1147 οι K μας
αναδημοσίευση	45 K	1020 απαγορεύεται η K	1020 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1021 K χωρίς
αναπληρωτής	1032 είναι K καθηγητής
αναπληρώτρια	1032 είναι K καθηγήτρια
ανεξάρτητη	1146 ενισχύστε την K
ανταποκρίτρια	1030 είναι K	1032 είναι K
ανταποκριτής	1030 είναι K	1032 είναι K
απάντησαν	1149 K
απάντησε	99 δεν K	1149 K ο	1149 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1021 K η αντιγραφή	1021 K η αναπαραγωγή
αποδεχθείτε	1035 K τα cookies
αποδεχτείτε	1035 K τα cookies
απορρήτου	1024 πολιτική K
από	1053 K # €	1144 # K τα #	1144 # K #
αρθρογράφος	1030 είναι K	1032 είναι K
αρχισυντάκτης	1030 είναι K
αρχισυντάκτρια	1030 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1107 χωρίς K
""", 'β': """
βιβλιοπωλείο	1043 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1059 γραμμή K κεθεα
βοηθήστε	1146 K μας
βοηθειας	1059 γραμμη K κεθεα
βοηθούν	1147 μας K
βρείτε	1007 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1146 K μέλος	1146 K κι εσείς
γνώσεις	1048 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1029 K μας	1146 K μας
γραπτή	1073 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1149 K
δήλωσε	1149 K ο	1149 K η	1149 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1147 οι K μας
δημοσιογράφος	1030 είναι K	1030 , K	1030 - K	1032 είναι K στ	1032 είναι K του	1032 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1147 η K μας	1147 ανεξάρτητη K	1147 η ανεξάρτητη K
δημοσκόπησή	1045 K μας
δημοσκόπηση	1045 στη K
διαβάσετε	1002 για να K ολόκληρο
διαβεβαίωσε	1149 K
διαμαρτυρήθηκε	1149 K
διαφήμιση	11 τη K	1056 μετά τη K
διαφημίσεις	70 χωρίς K	1147 χωρίς K
διαφημίσεων	1101 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1032 είναι K
διεύθυνση	1005 τη K email	1005 η K email	1052 K email	1052 K e-mail
δικαιώματος	1020 με επιφύλαξη παντός K
διοργανωτές	1149 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1147 η K μας
δωρεά	1062 κάντε μια K	1146 η K σας	1146 κάντε μια K	1150 K
δωρεάν	15 K άρθρα	1053 K άρθρα
δωρεές	1150 K
""", 'ε': """
είμαστε	1147 K μια μικρή
είπαν	1149 K
είπε	1149 K
εβδομάδα	17 κάθε K	1148 την K
εγγραφή	1052 με την K σας
εγγραφείτε	1003 K για να	1053 K δωρεάν	1146 K δωρεάν	1146 K τώρα	1146 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1004 στα K σας
εκδήλωσή	1043 K μας
εκδοχή	99 αρχική K
εκφράζουν	1041 τα σχόλια K	1050 τα σχόλια K	1050 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1008 K τις ειδοποιήσεις	1010 K τη javascript
ενημερωτικά	1005 K δελτία
ενημερωτικό	78 το K δελτίο	1005 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1029 K μας
ενισχύστε	1062 K	1146 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1035 K περιεχόμενο
εξήγησε	1149 K
επανέλαβε	1149 K
επαναλάμβανε	1149 K
επιβεβαιώστε	1052 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1029 K μαζί μας	1029 K με τον συντάκτη	1029 K με τη συντάκτριά	1029 K με τη συντάκτρια	1029 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1149 K
επιστήμονας	1032 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1032 είναι K
ερευνητής	1032 είναι K
ερωτηματολόγιο	1049 το K
εσάς	1062 χάρη σε K	1147 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1053 με # K
ευχαριστούμε	1052 K για την εγγραφή	1146 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1149 K
ζήτησε	1149 K ο	1149 K η	1149 K στο	1149 K από
ζητούσαν	1149 K
ζητούσε	1149 K
""", 'η': """
ηλεκτρονικό	1043 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1107 χωρίς K
ισχυρίζεται	1149 K
ισχυρίστηκε	1149 K
""", 'κ': """
κάλεσε	1149 K ο	1149 K η
κάνε	62 K μου tag
κάνοντας	1052 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	1059 K εθισμού
καθηγήτρια	1032 είναι K
καθηγητής	1032 είναι K
καλούσαν	1149 K
καλούσε	1149 K
κανάλι	1147 το K μας
κατάστημά	1043 στο K μας
κατήγγειλε	1149 K
καταγγέλλει	1149 K
καταγγελία	1029 κάντε μας την K
κατεβάστε	1008 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1059 K εθισμου
κοινοποιήθηκε	1130 η δημοσίευση K από
κουίζ	1045 το K	1045 στο K	1045 το K μας
κυκλοφορεί	1043 K το νέο τεύχος
κυριότερες	1052 τις K ειδήσεις
""", 'λ': """
λάβετε	1074 K
λέει	1149 K
λαμβάνεις	1071 θέλεις να K
λαμβάνετε	1071 θέλετε να K	1074 K
""", 'μ': """
μήνα	1148 τον K	1148 το K	1148 ανά K	1148 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1053 K # €
μεγαλομετόχους	1107 χωρίς K
μετόχους	1107 χωρίς K
μοιράστηκε	1130 μια δημοσίευση που K	1130 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1064 με τεχνητή K	1064 από τεχνητή K
νοημοσύνης	1064 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1002 K
""", 'ο': """
οικονομολόγος	1032 είναι K
ολόκληρο	20 K το άρθρο	1053 K το άρθρο
ομάδα	1043 στην K μας	1146 ελάτε στην K	1147 η K μας
""", 'π': """
παράκληση	1026 έχουμε μια μικρή K	1026 μια μικρή K
παραδέχεται	1149 K
παραδέχθηκε	1149 K
παραδέχτηκε	1149 K
παρακάλεσε	1149 K
παρακαλούσαν	1149 K
παρακαλούσε	1149 K
πατώντας	1052 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1035 εξωτερικού K
περιεχόμενο	9 αυτό το K	1035 αυτό το K	1035 το K αυτό	1035 εξωτερικό K
πολιτική	1024 K cookies
πρέπει	1035 δείτε το βίντεο K
προέτρεπαν	1149 K
προέτρεπε	1149 K
προέτρεψε	1149 K
προειδοποίησε	1149 K
προειδοποιεί	1149 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1146 ενισχύστε την K
προσωπικών	1024 K δεδομένων
προτεινόμενη	1027 K πηγή
προτιμώμενες	1027 K πηγές	1122 K πηγές
προτιμώμενη	1027 K πηγή	1122 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1069 K σε όλα
πρόσθεσαν	1149 K
πρόσθεσε	1149 K ο	1149 K η
πρώτο	1053 τον K μήνα
πρώτος	1148 K μήνας
""", 'ρ': """
ρεπορτάζ	1147 το K μας	1147 αυτό το K
ρυθμιστής	1059 αρμόδιος K εεεπ
ρυθμιστης	1059 αρμοδιος K εεεπ
ρωτούσαν	1149 K
ρωτούσε	1149 K
ρώτησαν	1149 K
ρώτησε	1149 K ο	1149 K η
""", 'σ': """
σημαντικότερες	1052 τις K ειδήσεις
σημείωσε	1149 K ο	1149 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1146 K μας
στήριξή	1062 χωρίς τη K	1146 η K σας	1146 τη K σας	1147 χωρίς τη K
στήριξη	1062 χάρη στη K	1147 χάρη στη K
στείλε	38 K μας	67 K μας	1029 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1029 K μας	1146 K μας
στηρίξτε	1062 K	1146 K μας	1146 K την	1146 K το	1146 K τη
συγγραφέας	1032 είναι K
συγκατάθεση	1035 K για cookies
συκοφαντικά	1041 K σχόλια
συμβουλεύει	1149 K
συμβούλευε	1149 K
συμβούλευσε	1149 K
συμβούλεψε	1149 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1043 K μας
συνέδριό	1043 K μας
συνέστησε	1149 K
συνδεθείτε	24 K	1003 K για να
συνδρομή	1053 με K	1053 K από	1075 με K	1150 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1002 διαθέσιμο μόνο σε K	1002 διαθέσιμο σε K	1025 μόνο για K	1025 μόνο σε K	1146 γραφτείτε K	1147 οι K μας	1150 K
συνδρομητής	50 ως K	80 γίνετε K	1002 είστε ήδη K	1146 γίνετε K
συνεργασία	1056 σε K με χορηγό	1056 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1056 συνδέσμους K
συνεχίζεται	1056 K παρακάτω
συνεχίσετε	1002 για να K την ανάγνωση	1002 να K την ανάγνωση
συνεχίσουμε	1147 να K
συνεχίστε	1002 K την ανάγνωση
συνιστούσε	1149 K
συντάκτης	1030 είναι K
συντάκτρια	1030 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1050 στα K
σύμφωνα	1149 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1070 K δωρεάν άρθρο
τραγουδούσαν	1149 K
τόνιζε	1149 K
τόνισε	1149 K
""", 'υ': """
υβριστικά	1041 K σχόλια
υβριστικό	1041 σχόλια με K
υπευθυνα	1059 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1059 παίξε K	1059 παίζουμε K
υπογράμμισε	1149 K
υποσχέθηκε	1149 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1026 αφού K ως εδώ
φωνάζει	1149 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1026 πριν K
φώναζαν	1149 K
φώναζε	1149 K
φώναξαν	1149 K
φώναξε	1149 K
""", 'χ': """
χάνετε	1071 μη K
χρήσης	1024 όροι K	1052 όρους K
χρειαζόμαστε	1146 K τη βοήθειά σας
χρησιμοποιεί	1011 K cookies
χρησιμοποιούμε	1010 K cookies
χρόνο	1148 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1067 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1045 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4042 мнение K	4042 точка зрения K	4844 думка K	4844 точка зору K
авторизованные	4075 только K
авторизованным	4075 K пользователям
авторизовані	4877 лише K
авторизуйтесь	24 K
авторкою	4863 зв'язатися з K
авторов	4042 мнение K	4042 мнения K	4042 точки зрения K
автором	4863 зв'язатися з K
автору	54 на каву K	4063 пишите K
авторів	4844 думки K	4844 думка K	4844 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4898 пишіть за K
адресу	4095 пишите по K
азартних	88 участь в K іграх	4834 участь в K іграх може	4834 участь у K іграх може
азартные	4032 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4032 участие в K играх может
азартні	4834 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4074 K	4876 K
анонимно	4063 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4860 K джерел
безкоштовна	4896 остання K стаття
безкоштовний	4872 наш K вебінар	4880 K акаунт	4896 останній K матеріал
безкоштовних	4880 ліміт K	4880 K статей
безкоштовні	15 K статті	4880 K статті
безлимитный	4017 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4093 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4078 K статьи
бесплатный	4069 наш K вебинар	4078 K аккаунт	4093 последний K материал
бесплатных	15 K статей	4078 лимит K	4078 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	4963 K
благала	4963 K
благали	4963 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4084 K донатам	4158 K вам	4158 K вашей
блокировщик	4039 отключите K	4039 K рекламы
блокувальник	4841 K реклами
больше	4043 знаете K
бот	39 наш K
браузер	10 ваш K	4056 ваш K	4855 ваш K
браузър	10 вашият K
букмекерская	4032 K контора. #	4032 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4845 знаєте K
""", 'в': """
вайбері	4861 K
вайбър	16 K	262 K
ватсапе	4061 K
вашата	250 на K поща
ваших	4156 # из K #
введите	77 K адрес
вебинар	4069 наш K
вебінар	4872 наш K
взывал	4160 K
видео	9 это K	40 фото и K
виділіть	4859 K
визнав	4963 K
визнала	4963 K
визнає	4963 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4855 K cookie	4886 будь-яке K матеріалів	4886 K матеріалів сайту
використанні	4853 при K матеріалів
використовує	4842 K cookie
використовуємо	4841 K cookie
вимагав	4963 K
вимагала	4963 K
вимагали	4963 K
виправлення	99 K:
випуск	4874 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4963 K
вк	4061 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4061 K
влезте	24 K
вміст	9 цей K
внескам	4887 завдяки K	4961 завдяки K
внесок	4960 ваш K
войдите	24 K	4018 K, чтобы
вотсапе	4061 K
вотсапі	4861 K
впн	64 без K
всеки	285 K лев
встановіть	4829 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4044 K ее	4044 K текст
вызывать	4032 азартные игры могут K
выпуск	4072 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	4963 K
відповідав	4963 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4834 дотримуйтеся правил (принципів) K	4834 дотримуйтесь правил (принципів) K	4834 принципів K гри	4834 правил K гри
відповідь	21 скасувати K
відповіла	4963 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4160 K
гласила	4160 K
гласит	4160 K
гласувайте	290 K
гледайте	295 K ни
говорил	4160 K
говорила	4160 K
говорили	4160 K
говорит	4160 K
год	4159 в K
годишно	341 K
голосуйте	4089 K	4892 K
гривень	4962 # K
грн	4962 # K
група	296 viber K
гукав	4963 K
гукали	4963 K
гукнув	4963 K
гукнула	4963 K
гіперпосилання	4853 K обов
""", 'д': """
дальше	4017 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4860 обрані K	4860 бажані K
джерелом	4860 основним K	4860 бажаним K
дзен	4061 K
дзене	4061 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4160 K
добавила	342 K	4160 K
добавьте	4030 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	4963 K
додала	4963 K
додатку	84 у нашому K
додає	4963 K
дозволить	4960 ваша підтримка K
дозволяється	4886 матеріалів K лише
долучайтесь	51 K	4960 K до нас	4960 K до нашої	4960 K до нашого	4960 K до спільноти	4960 K до читачів
долучайтеся	51 K	4960 K до нас	4960 K до нашої	4960 K до нашого	4960 K до спільноти	4960 K до читачів
донат	4157 ваш K	4960 ваш K	4964 K
донатам	4887 завдяки K
донати	4964 K
донатом	4962 K
донаты	4161 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	4960 ваша підтримка K
допомога	4960 нам потрібна ваша K
допомогою	4889 за K ші
допоможе	4961 K нам
допоможуть	4887 K нам працювати	4961 K нам
допоможіть	90 K, скільки можете
допускается	4083 материалов K только
допълнена	99 статията е K
доступ	4078 полный K	4880 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4008 вы K до конца	4819 ви K до кінця
дочитати	4825 щоб K
дочитать	4017 чтобы K	4078 K
дізнаватися	4907 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4022 K рассылку
ежемесячно	4159 K
ежемесячное	4157 оформите K
ежемесячный	4084 K донат
еженедельную	4022 K рассылку
електронна	250 вашата K поща
електронної	4879 адресу K пошти
електронну	4879 K адресу	4879 K пошту
епизод	272 K
епизода	272 K
есть	4043 вам K что
""", 'ж': """
жаловалась	4160 K
жаловался	4160 K
жалуются	4160 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4064 - K	4064 , K	4142 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4158 независимая K
журналистике	4158 независимой K
журналистики	4158 независимой K
журналистику	4158 независимую K
журналистка	265 е K	265 , K	4064 - K	4064 , K	4142 K
журналисты	4158 наши K
журналіст	4867 - K	4867 , K	4944 K
журналістам	39 нашим K
журналісти	4961 наші K
журналістика	4961 незалежна K
журналістику	4961 незалежну K	4961 якісну K
журналістка	4867 - K	4867 , K	4944 K
журналісту	39 нашому K
""", 'з': """
з	4959 # K #
завантажити	4829 K застосунок
завантажте	4829 K додаток
завдяки	4887 існує K	4961 K вам	4961 K вашій
зависимост	88 хазартът създава K
зависимость	4032 азартные игры вызывают K
задонатьте	4157 K	4960 K
задължителните	21 K полета
зазначив	4963 K
зазывал	4160 K
закликав	4963 K
закликала	4963 K
закликали	4963 K
закончились	4017 бесплатные статьи K
залишає	29 K за собою право
залишилося	4826 K #%	4826 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4045 K ошибку
замолчим	4158 мы не K
запазени	256 всички права K
запевняв	4963 K
запевняла	4963 K
запевняє	4963 K
записи	58 новые K на почту
запитав	4963 K
запитала	4963 K
запитань	4876 на кілька K
запишете	249 K се за нашия
зарегистрированные	4075 только K
зарегистрированным	4017 доступен только K
зарегистрированы	4017 уже K
зарегистрируйтесь	4018 K, чтобы	4078 бесплатно K	4078 K бесплатно	4157 K бесплатно	4157 K, чтобы читать
зареєстровані	4877 лише K	4877 тільки K
зареєструйтесь	4826 K, щоб	4880 безкоштовно K	4880 K безкоштовно	4960 K безкоштовно	4960 K, щоб читати
зареєструйтеся	4880 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4857 нашому K
застосунок	4829 завантажте K	4857 наш K	4857 мобільний K	4960 завантажте K і	4960 завантажте K та
захищено	4853 усі права K
захищені	4853 усі права K	4853 всі права K
защищенной	4063 K формой
защищены	4054 все права K
защищённой	4063 K формой
заяви	342 K
заявив	4963 K
заявил	342 K	4160 K
заявила	342 K	4160 K	4963 K
заявили	4160 K	4963 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4008 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4859 якщо ви K
знанията	273 K си
зобов	4963 K'язав
зовнішнього	4869 K вмісту	4869 K контенту
зовнішній	4869 K вміст	4869 K контент
зробіть	4823 K внесок	4960 K внесок у	4960 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4156 # K #
избранное	4060 K
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
иностранного	4054 выполняющим функции K агента
иностранным	4158 K агентом
инстаграм	262 K
искусственного	4086 с помощью K интеллекта
искусственным	4086 K интеллектом
использование	4056 K cookie	4066 K cookie	4083 любое K материалов	4083 K материалов сайта
использовании	4054 при K материалов	4083 полном или частичном K	4083 частичном K материалов
используем	4039 K cookie
использует	4040 K cookie
исправление	99 K:
источники	4060 избранные K	4060 любимые K
источников	4060 избранных K	4097 избранных K
источником	4060 основным K
исчерпали	4017 K лимит
""", 'к': """
каждое	17 K утро
каждый	4159 K месяц
каже	4963 K
каза	342 K
казав	4963 K
казал	342 K
казала	342 K	4963 K
казали	4963 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4158 наш K	4961 наш K
канала	4158 нашего K
каналу	4961 нашого K
колумнист	4064 - K	4064 , K	4142 K
колумніст	4867 - K	4944 K
колумністка	4867 - K	4944 K
команде	4069 к нашей K
команди	4872 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4854 у K	4854 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4044 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4055 в K
комментировать	6 K
контент	9 этот K	9 цей K	4066 внешний K
контента	9 этого K	4066 внешнего K
контенту	9 цього K
конференцию	4069 нашу K
конференция	270 нашата K
конференцію	4872 нашу K
конфиденциальности	4038 настройкам K	4038 настройками K	4039 политикой K	4056 политика K
конфіденційності	4840 налаштуваннями K	4841 політикою K	4855 політика K
копирование	4083 K материалов сайта
кореспондент	265 е K	265 , K	4867 - K	4867 , K	4944 K
кореспондентка	4867 - K	4867 , K	4944 K
короткий	4074 K опрос
корреспондент	4064 - K	4064 , K	4142 K
корреспондентам	39 нашим K
корреспондентка	4142 K
корреспонденту	39 нашему K
крикнув	4963 K
крикнул	4160 K
крикнула	4160 K	4963 K
кричав	4963 K
кричал	4160 K
кричала	4160 K	4963 K
кричали	4160 K	4963 K
кричит	4160 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4069 нашу K
лекцію	4872 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4069 нашего K
магазине	4069 в нашем K	4069 в нашем интернет-K
магазину	4872 нашого K
магазині	4872 у нашому K	4872 в нашому K	4872 нашому інтернет-K
материал	4044 обсудить K	4066 внешний K	4099 K создан	4158 этот K
материалам	4091 ко всем K
материалы	4158 наши K
матеріал	4961 цей K
матеріали	4961 наші K
матеріалу	99 першій версії K
матеріалів	4886 копіювання K сайту	4886 K посилання обов'язкове	4894 до всіх K	4894 до усіх K
мероприятие	4069 наше K
месенджері	4861 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4061 K
месте	42 вы были на K
месяц	4159 в K
мобільний	4857 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	4962 на K	4962 перший K
""", 'н': """
навчання	48 K ші
нагадав	4963 K
нагадала	4963 K
наголосив	4963 K
наголосила	4963 K
надпис	342 такъв K
надпись	4160 такая K
надсилайте	4863 K нам	4863 K її	4863 K їх нам	4866 K фото	4866 K відео	4866 K свої	4960 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4860 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4863 K нам	4863 K їх нам	4866 K фото	4960 K нам
нажимая	4077 K кнопку	4077 K на кнопку	4077 K "
нажмите	4044 K ctrl
налаштування	4840 K cookie	4840 K cookies	4840 K файлів cookie	4840 через ваші K
налаштуваннями	4840 K cookie	4840 K cookies	4840 K файлів cookie
налаштуваннях	4840 K cookie
намерете	295 K ни
напис	4963 такий K
написа	342 K
написав	4963 K
написал	4160 K
написала	4160 K	4963 K
написано	4160 было K	4963 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4063 K нашему	4063 K нашей	4063 K автору	4063 K нам	4157 K нам
напишіть	38 K нам	67 K нам	4863 K нашому	4863 K нашій	4863 K автору	4863 K авторці	4863 K нам	4960 K нам
напомнил	4160 K
напомнила	4160 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4038 из-за ваших K
настройками	4038 K cookie	4038 K cookies	4038 K файлов cookie
настройках	4038 K cookie
настройки	4038 K cookie	4038 K cookies	4038 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4879 K кнопку	4879 K на
нашем	4044 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4008 K просьба
неделю	17 раз в K	17 каждую K	4159 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4012 поддержите K	4157 поддержите K
независимые	4158 K медиа
незалежні	4961 K медіа
нейросети	4086 с помощью K
несколько	4074 на K вопросов
никакого	71 K спама
новинами	4832 стежте за K
новини	262 google K	4861 google K
новину	4845 маєте K
новость	4043 есть K
нуждаем	339 K се от вашата
нужна	4084 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4160 K
обещала	4160 K
обещали	4160 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4064 - K	4064 , K	4142 K
обозревательница	4142 K
обраних	4860 K джерел
обучения	48 K ии
объявил	4160 K
объявила	4160 K
объяснил	4160 K
объяснила	4160 K
объясняет	4160 K
объяснял	4160 K
объясняла	4160 K
обязал	4160 K
обязательна	4054 гиперссылка K	4083 материалов ссылка K	4083 ссылка на источник K
обязательные	21 K поля	4044 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	4963 K
обіцяла	4963 K
обіцяли	4963 K
огледален	64 K сайт
оглядач	4867 - K	4867 , K	4944 K
оглядачка	4867 - K	4867 , K	4944 K
оголосив	4963 K
ограничений	4017 читайте без K
одноклассниках	4061 K
одному	4879 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4044 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4876 наше K	4876 коротке K
опитуванні	35 нашому K	4876 K читачів	4876 нашому K	4876 в K
оповещения	4108 хотите получать K
оприлюднюватиметься	22 не K	4847 ваша e-mail адреса не K
опрос	35 наш K	4074 наш K
опросе	35 нашем K	4074 нашем K	4074 в K
опубликован	22 не будет K	4044 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4160 зовут K
організатори	4963 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4077 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4018 K #%	4018 K # %
отбележете	62 K ме
ответил	99 не K на	4160 K
ответила	99 не K на	4160 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4160 K
отвечала	4160 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4159 K в любой момент
отметил	4160 K
отметила	4160 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4022 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4063 K их нам	4157 K нам
отримувати	4897 хочете K
отримуйте	4901 K
очакваме	263 K вашите
очевидцем	4043 стали K	4043 вы стали K	4845 стали K
ошибку	4045 нашли K
оштрафовал	4160 K
оштрафовала	4160 K
оштрафував	4963 K
""", 'п': """
партнером	4081 совместно с K	4884 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4081 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4884 K посилання
партнеры	4039 мы и наши K
партньорски	282 K линкове
партнёром	4081 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4081 K ссылки
партнёрским	74 K ссылкам
патроном	4157 станьте K
пееха	342 K
пели	4160 K
первинній	99 K версії
первоначальной	99 K версии
первый	4159 K месяц	4159 рубль в K
переведите	4157 K нам
перевірте	4876 K себе	4879 K пошту
передплатник	50 як K	4825 уже K	4825 вже K
передплатникам	4825 доступний лише K	4825 доступна лише K	4825 доступно лише K
передплатники	50 K можуть	4895 лише K	4895 тільки K
передплатників	4825 тільки для K
передплатою	4825 доступна за K	4825 доступний за K	4880 за K	4902 з K
передплату	80 оформіть K	4880 K за	4960 оформіть K
передплатіть	80 K
передрук	45 K	4858 K
передруковувати	45 K
передруку	4858 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4059 K
перепечатке	4059 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4856 K даних
персональных	4057 K данных
писав	4963 K
писал	4160 K
писала	4160 K	4963 K
писати	4961 нам K
писменото	284 без K съгласие
письме	4077 в одном K
письменного	4098 без K согласия
письмової	4900 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4063 K нам	4095 K на	4157 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4863 K нам	4898 K на
платной	4017 в K версии
побачили	4908 K помилку
повний	20 K текст	4880 K текст
повтаря	342 K
повтаряше	342 K
повторював	4963 K
повторює	4963 K
повторяет	4160 K
повторял	4160 K
повторяла	4160 K
повідомив	4963 K
повідомила	4963 K
повідомили	4963 K
повідомлення	4907 хочете отримувати K	4907 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4863 K нам	4863 K нас	4960 K нам
подайте	264 K сигнал
поддержать	4157 K нас	4157 K редакцию	4157 K нашу
поддерживайте	4157 K нас	4157 K нашу
поддержите	4012 K нашу	4012 K нас	4084 K	4157 K нас	4157 K нашу	4157 K редакцию	4157 K проект	4157 K автора	4157 K наш
поддержка	4013 ваша K	4157 ваша K поможет	4157 ваша K помогает	4157 ваша K позволит
поддержке	4081 при K партнёра	4081 при K партнера	4084 благодаря вашей K	4158 вашей K
поддержки	4158 без вашей K	4158 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4043 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4072 K	4158 наш K	4874 K	4961 наш K
подкаста	272 K	4072 K	4158 нашего K
подкасте	34 нашем K	4072 K
подкасти	34 наші K	272 K	4874 K
подкастов	4072 K
подкасту	4874 K
подкастът	272 K
подкасты	4072 K
подкасті	34 нашому K	4874 K
подкастів	4874 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4017 уже K
подписка	4017 уже есть K	4161 K
подписке	4017 доступен только по K	4017 доступна по K	4017 доступен по K	4078 по K
подписки	4161 K
подпиской	4103 с K
подписку	80 оформите K	80 оформить K	4017 оформить K	4017 оформите K	4077 спасибо за K	4078 K за	4157 оформите K	4157 оформить K
подписчик	50 как K	4017 уже K	4017 вы уже K
подписчикам	4017 доступна только K	4017 доступно только K	4017 доступен только K	4092 только K
подписчики	50 K могут	4092 только K	4161 K
подписчиков	4017 только для K
подписчиком	4157 станьте K
подписывайтесь	4022 K на рассылку	4030 K на нас	4030 K на наш	4030 K на канал	4030 K на telegram	4157 K на
подписываясь	4077 K
подпишитесь	80 K	4012 K на регулярное	4022 K на рассылку	4030 K на наш	4030 K на канал	4157 K на
подчеркнул	4160 K
подчеркнула	4160 K
подчерта	342 K
поділитися	4845 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4872 нашу K
пожертвование	4012 оформите K	4013 сделайте K	4084 регулярное K	4084 ежемесячное K	4157 ваше K	4157 сделайте K	4157 оформите K	4161 K
пожертвования	4158 на K	4161 K
пожертвованиям	4084 благодаря K	4158 благодаря K
пожертвуйте	4157 K
позволяет	4157 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4017 чтобы прочитать K
полный	20 K текст	4078 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4102 K
получать	4094 хотите K	4108 хотите K новости	4108 хотите K push
помилку	4908 знайшли K
помогите	90 K, сколько можете	4157 K нам
помогнете	339 K ни
помогут	4158 K нам
поможет	4158 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4157 нам нужна ваша K
помощью	4086 с K ии
помітили	4859 якщо ви K	4908 K помилку
помічник	63 наш K
понравилась	4158 K статья
понравился	4158 K материал	4158 K текст
пообещал	4160 K
пообещала	4160 K
пообіцяв	4963 K
пообіцяла	4963 K
попереджає	4963 K
попередив	4963 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	4963 K
попросил	4160 K
попросила	4160 K	4963 K
попросили	4160 K	4963 K
попросило	4160 K
порадив	4963 K
порадила	4963 K
посилання	4886 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4160 K
посоветовала	4160 K
постановив	4963 K
постановил	4160 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4160 K
потребовала	4160 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4077 вашей K
почтовом	4077 вашем K ящике
почту	79 на K	4023 на вашу K	4023 вам на K	4077 вашу K
пошту	79 на K	79 на вашу K	4828 на вашу K
пошті	4879 вашій K
пощенска	250 вашата K кутия
пояснив	4963 K
пояснил	4160 K
пояснила	4160 K	4963 K
пояснював	4963 K
пояснювала	4963 K
пояснює	4963 K
поясняет	4160 K
правото	29 си запазва K
працювати	4887 допоможе нам K	4961 K далі
працюємо	4961 ми K
предишна	99 K версия на
предпочитаемые	4060 K источники
предпочитаемых	4060 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4060 K источники	4097 K источники
предпочтительный	4060 K источник
предпочтительных	4097 K источников
предупреди	342 K
предупредил	4160 K
предупреждава	342 K
предупреждает	4160 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4160 K
призвала	4160 K
призвали	4160 K
призна	342 K
признава	342 K
признавал	4160 K
признает	4160 K
признал	4160 K
признала	4160 K
признали	4158 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4160 K
призывала	4160 K
призывали	4160 K
приложение	84 в нашето K	340 нашето K	4024 скачать K	4025 скачайте K	4025 установите K	4058 наше K	4058 мобильное K	4157 скачайте наше K	4157 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4024 открыть в K	4058 нашем K
приложения	4058 нашего K	4158 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4060 K источником
присоединяйтесь	51 K	4157 K к нам	4157 K к нашему	4157 K к нашей	4157 K к нашим	4157 K к сообществу	4157 K к читателям	4157 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4063 K нам	4063 K фото	4063 K видео	4063 K новости	4063 K свои	4063 K их нам	4157 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4063 K нам	4063 K фото	4063 K их нам	4157 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4960 K до нас	4960 K до нашої	4960 K до нашого	4960 K до спільноти	4960 K до читачів
приєднуйтеся	51 K	4960 K до нас	4960 K до нашої	4960 K до нашого	4960 K до спільноти	4960 K до читачів
проверьте	4074 K себя	4077 K почту
проголосуйте	4089 K	4892 K
продовження	4884 реклама. K
продовжити	4825 щоб K читання	4887 допоможуть нам K
продовжувати	4961 K роботу
продолжаем	4158 мы K работать
продолжать	4084 помогут нам K	4158 K работу
продолжение	4081 реклама. K
продолжить	4017 чтобы K чтение	4084 помогут нам K	4084 поможет нам K	4158 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4054 настоящий материал (информация) K	4099 материал K
произведён	4099 материал K
пройдите	4074 K тест
пройдіть	4876 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4094 не K
пропустити	4897 не хочете K
пропустить	4094 не хотите K
пропустіть	4897 не K
просив	4963 K
просил	4160 K
просила	4160 K	4963 K
просили	4160 K	4963 K
просьба	4008 у нас к вам K	4008 у нас есть K
просять	4963 K
проучване	273 нашето K
прохання	4819 маємо до вас K	4819 невелике K
прочетете	247 за да K цялата
прочитать	4017 осталось K	4017 чтобы K статью
пріоритетне	4860 K джерело
пріоритетним	4860 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4827 K на розсилку
підписка	4964 K
підписку	4825 оформіть K	4879 дякуємо за K	4960 оформіть K
підписники	4895 лише K	4964 K
підписників	4825 тільки для K
підписуйтесь	4831 K на нас	4831 K на наш	4831 K на канал	4831 K на telegram	4960 K на
підписуйтеся	4831 K на наш	4831 K на канал
підписуючись	4879 K
підпишіться	4827 K на розсилку	4831 K на наш	4960 K на
підтримайте	4822 K нашу	4822 K незалежну	4822 K нас	4887 K	4960 K нас	4960 K нашу	4960 K незалежну	4960 K редакцію	4960 K автора	4960 K роботу	4960 K наш
підтримати	4960 K нас	4960 K нашу
підтримка	4823 ваша K	4960 ваша K допоможе
підтримки	4884 за K партнера	4961 спільноти K	4961 вашої K
підтримуйте	4960 K нас	4960 K нашу
підтримці	4887 завдяки вашій K	4887 завдяки K читачів	4961 вашій K
піти	4819 перш ніж K
""", 'р': """
работа	340 нашата K	4158 наша K
работаем	4158 мы K
работать	4084 помогут нам K	4084 поможет нам K	4158 K дальше
работу	4158 нашу K
радив	4963 K
радила	4963 K
радили	4963 K
радить	4963 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4098 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4157 K нам
рассказал	4160 K
рассказала	4160 K
рассказать	4043 есть что K	4043 хотите K
рассказывать	4158 K правду
расследование	4158 наше K	4158 это K
расследования	4158 наши K
рассылка	4158 наша K	4161 K
рассылку	78 на K	78 нашу K	78 K	4022 нашу K	4022 K самых	4158 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4077 K
регулярний	4887 K внесок
редактор	265 е K	265 - K	265 , K	4064 - K	4064 , K	4142 K отдела	4142 K	4867 - K	4867 , K	4944 K
редакторка	4867 - K	4867 , K	4944 K
редакцией	39 нашей K	4063 связаться с K
редакции	99 поправка K	4042 мнение K	4042 позиция K	4042 мнением K	4098 без согласия K	4158 нашей K
редакцию	39 в нашу K	4063 напишите в K	4063 пишите в K
редакция	270 в нашата K	340 нашата K	4158 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4863 напишіть у K	4863 пишіть у K
редакція	4961 наша K
редакцією	39 нашою K	4863 зв'язатися з K
редакції	43 письма до K	99 від K:	4844 думка K	4844 позиція K	4844 позицією K	4863 пишіть до K	4900 без згоди K	4900 без дозволу K	4961 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4884 після K	4884 на правах K	4961 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4081 после K	4081 на правах K	4158 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4064 - K	4064 , K	4142 K	4867 - K	4867 , K	4944 K
репортери	39 на нашите K	340 нашите K
репортерка	4867 - K	4867 , K	4944 K
репортёр	4064 - K	4064 , K	4142 K
решил	4160 K
реєструючись	4879 K
робота	4961 наша K
роботу	4961 нашу K
розкажіть	38 K нам	67 K нам
розповів	4963 K
розповідати	4961 K правду
розповіла	4963 K
розповісти	4845 маєте що K	4845 є що K	4845 хочете K
розсилка	4961 наша K	4964 K
розсилку	78 на K	78 нашу K	78 K	4827 нашу K	4827 щоденну K	4961 нашу K
розслідування	4961 наші K	4961 це K
рублей	4159 # K
рік	4962 на K
""", 'с': """
свидетелем	4043 стали K	4043 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4063 K с нами
связаться	4063 K с автором
свідком	4845 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	4963 K
сказал	4160 K
сказала	4160 K	4963 K
сказати	4845 маєте що K
скаржаться	4963 K
скаржився	4963 K
скаржилася	4963 K
скачайте	4024 K наше
скиньте	4157 K нам	4157 K донат
сколько	4157 скиньте K
скриньку	4879 вашу K
скриньці	4879 вашій K
следите	4030 K за нами
словам	4160 по K
словами	4963 за K
слушайте	295 K ни
слідкуйте	4831 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4160 K
советовала	4160 K
советовали	4160 K
советует	4160 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4066 внешнее K
содержит	99 K сцены
сообщение	4054 данное K (материал) создано	4099 K создано
сообщил	4160 K
сообщила	4160 K
сообщили	4160 K
сообщите	38 K нам	67 K нам	4063 K нам	4157 K нам
соучастником	4084 станьте K	4157 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4142 K
сповіщення	14 K	4829 увімкнути K	4829 увімкніть K	4907 хочете отримувати K	4907 хочете отримувати пуш-K	4907 бажаєте отримувати K	4907 хочеш отримувати K	4907 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4961 K текст	4961 K матеріал
сподобалась	4819 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4160 K
спросил	4160 K
спросила	4160 K
співали	4963 K
співучасником	4960 станьте K
спільнота	4961 наша K
спільноти	4823 стань частиною K	4887 частиною K	4961 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4157 K нашим	4960 K нашим
статей	4894 до всіх K	4894 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	4961 ця K
статья	4158 эта K
статьям	4091 ко всем K
стверджує	4963 K
стежте	4831 K за нами
стигнали	260 щом сте K дотук
стороннего	4066 K сервиса
сторонним	4066 K сервисом
стороннього	4869 K сервісу
стороннім	4869 K сервісом
суммой	4159 любой K
сумму	4159 любую K
сутрин	17 всяка K
существуем	4158 мы K
существует	4084 K благодаря
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
телеграм	16 K	262 K	4030 наш K-канал	4030 в нашем K	4061 K	4061 K-канал	4061 K-канале	4095 пишите в K	4158 наш K	4831 наш K-канал	4861 K	4861 K-канал	4861 K-каналі
телеграме	16 K	4061 K
телеграмі	4861 K
телефон	99 K довіри
тест	4074 наш K	4876 наш K
тиждень	17 раз на K	4962 на K
требовал	4160 K
требовала	4160 K
требовали	4160 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4025 включите K	4025 включить K	4025 разрешить K	4108 хотите получать K	4108 хотите получать пуш-K	4108 хочешь получать K	4108 получать K о
уверяет	4160 K
уверял	4160 K
уверяла	4160 K
увійдіть	24 K	4826 K, щоб
уговаривал	4160 K
уговаривала	4160 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4108 хотите K о
уйдете	4008 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4860 K джерел
улюблені	4860 K джерела
умовляв	4963 K
умоляваше	342 K
умолял	4160 K
умоляла	4160 K
умоляли	4160 K
утверждает	4160 K
уточнение	99 K:
уточнення	99 K:
уточнив	4963 K
уточнил	4160 K
уточнила	4160 K	4963 K
учасником	4960 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4158 K нашу
цитировании	4059 при K
цитування	4858 у разі K
цитуванні	4858 при K
""", 'ч': """
частиною	4960 станьте K
частковому	4886 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4157 спасибо, что K
читай	4831 K нас
читайте	4030 K нас в	4831 K нас у	4831 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4074 опросе K	4084 благодаря поддержке K	4104 K	4158 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4008 дорогие K	4104 K	4158 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4104 K	4158 благодаря K
читати	4825 щоб K далі	4960 щоб K далі
читачам	18 завдяки K	4903 K
читачі	36 наші K	4903 K	4961 наші K
читачів	43 листи K	4903 K	4961 наших K
читаєте	4960 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4962 K
щомісячний	4887 K внесок
щомісячно	4962 K
щоранку	17 K
щотижневу	4827 K розсилку
""", 'э': """
электронной	4077 адрес K почты
электронную	4077 K почту
""", 'я': """
яжіться	38 зв'K з нами	4863 зв'K з нами
язкові	21 обов'K поля	4847 обов'K поля
якщо	4819 K ви вже тут
""", 'і': """
із	4959 # K #
інтелектом	4889 штучним K
інтелекту	4889 за допомогою штучного K
інформацію	4845 маєте цікаву K
історію	4845 маєте K
""", 'א': """
אדבלוק	2261 K
אומר	2299 K
אומרת	2299 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2183 עקבו K	2296 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2180 דואר K
אמר	2299 K
אמרה	2299 K
אמרו	2299 K
אתכם	2225 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2298 K
ביקש	2299 K
ביקשה	2299 K
במייל	2224 K שלכם
בסרטון	2210 לצפות K זה
בעוגיות	2189 שימוש K
בעיתונות	2225 לתמוך K
בעלי	2267 בלי K הון	2267 ללא K הון
בקובצי	2188 משתמש K
בשבוע	17 פעם K	2298 K
בתגובות	85 K
בתוכן	2238 לעשות שימוש K
""", 'ד': """
דווחו	2296 K לנו
דיוור	2224 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2184 הורידו את K	2297 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2299 K
הודיעה	2299 K
הוואטסאפ	2184 לקבוצת K
הווטסאפ	2184 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2299 K
הוסיפה	2299 K
הזהיר	2299 K
הזכויות	2198 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2208 הוא ראש K	2208 היא ראש K
החינמיות	2241 הכתבות K
הטלגרם	2184 לערוץ K
הטקסט	2211 K
היום	2296 תרמו K
הירשמו	2296 K לקבלת
הכותב	2238 על דעת K
הכתבה	45 לפרסם את K	2175 להמשך קריאת K	2211 K	2297 K הזאת
המדור	2206 הוא עורך K	2206 היא עורכת K
המובעות	2238 הדעות K במאמר	2238 הדעות K בטור	2238 הדעות K בכתבה
המועדף	2201 למקור K	2201 כמקור K
המייל	2179 לתיבת K	2180 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2180 K היומי	2224 K השבועי של	2224 K שלנו	2297 K
הסביר	2299 K
הסיכום	2211 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2211 הנקודות K
העיתונות	2297 K העצמאית
הפרטיות	2189 מדיניות K
הפרסומות	2261 חוסם K	2263 את חוסם K	2263 חוסם K
הפרסומים	2261 חוסם K
הפרסומת	11 K
הצביעו	2296 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2184 K לערוץ	2296 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2189 תנאי K
השמות	99 K שונו
התגובות	2221 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2225 בזכות K שלכם
התראות	14 K
התרגום	2211 K
התרומה	2296 K שלכם
""", 'ו': """
ובטוויטר	2183 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2225 K בכם
ותלויה	2225 K בכם
""", 'ז': """
זקוקה	2296 K לכם
""", 'ח': """
חברת	2208 היא K סגל
חודשית	2296 תרומה K
חוקר	2208 הוא K ב
חוקרת	2208 היא K ב
חיצוני	2210 תוכן K	2210 תוכן ממקור K
""", 'ט': """
טען	2299 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2224 K למייל	2224 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2175 הצטרפו K
כתב	2299 K
כתבה	2211 K זו	2297 K זו	2299 K
כתבו	38 K לנו	67 K לנו	2296 K לנו
כתבות	2241 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2206 היא K
כתובת	77 הזינו K מייל	2180 K דוא"ל
""", 'ל': """
לדברי	2299 K
להגיב	6 כדי K	2221 K
להמשיך	2175 כדי K לקרוא	2225 עזרו לנו K
להעתיק	2198 אין K	2238 לשכפל, K
לחודש	2298 K
לחוק	2238 סעיף #א K
לחצו	2296 K כאן
לידיעון	2296 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2177 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2179 הירשמו K	2179 הרשמה K	2179 K שלנו	2224 בהצלחה K	2296 הירשמו K
לעזרתכם	2296 אנחנו זקוקים K
לענייני	2206 הוא כתב K	2206 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2210 K בתוכן
לקבוצת	2184 הצטרפו K
לקריאה	2241 כתבות K
לקריאת	20 K הכתבה
לשנה	2298 K
לתומכים	2225 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2241 K חינם
מודעות	2263 בחוסם K	2263 חוסם K
מועדף	2201 מקור K	2201 כמקור K	2281 מקור K	2281 כמקור K
מחקר	2208 הוא עמית K
מינוי	2175 רכשו K	2296 רכשו K	2300 K
מנוי	2175 כבר K
מנויים	2300 K
מניות	2267 בלי בעלי K	2267 ללא בעלי K
מסכימים	43 לא K	43 K?	2224 בהרשמה אתם K
מסר	2299 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2208 הוא K	2208 היא K
""", 'נ': """
ניוזלטר	2224 K שבועי	2300 K
נשלח	57 K לכם
""", 'ס': """
סגל	2208 הוא חבר K
סופר	2208 הוא K ו
סופרת	2208 היא K ו
סיכום	2211 K
סיפר	2299 K
סיפרה	2299 K
סעיף	2238 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2296 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2224 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2206 הוא K	2208 הוא K
עיתונאית	2206 היא K	2208 היא K
עיתונות	2225 לעשות K	2297 K עצמאית
עכשיו	2296 תרמו K
עלולים	99 K להיות קשים
עמיתת	2208 היא K מחקר
עמלה	2237 נקבל K	2237 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2208 הוא K	2208 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2261 חוסם K	2263 בחוסם K	2263 חוסם K	2263 חוסמי K	2297 ללא K
פרסומת	11 K
פרשן	2206 הוא K
פרשנית	2206 היא K
""", 'צ': """
ציין	2299 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2297 K
קרא	2299 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2298 חודש K
""", 'ש': """
שאלו	2211 K את
שולחים	57 אנחנו K לכם
שיווקי	2224 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2296 K לנו
שלנו	39 לכתב K	2297 K
שנקבל	2237 K עמלה
שקראתם	2296 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2221 K
תוכן	9 K זה	2210 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2225 K בכם
תלויה	2225 K בכם
תמיכתכם	2296 K
תמכו	2296 K בנו
תקציר	2211 K
תרומה	2300 K
תרומות	2300 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1788 K مطلب	1788 K خبر	1840 براي K مطلب
ادبلاك	1816 K
ادبلاكر	1818 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1757 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1740 از كوكي K ميكنيم	1740 از كوكيها K ميكنيم	1741 شرايط K	1753 K از مطالب اين سايت	1753 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1781 K تهيه كنيد	1840 K تهيه كنيد	1844 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1757 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1843 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1815 K را دريافت
اعلانهاي	1815 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1843 K
افزونه	1818 K مسدود
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
اول	1842 ماه K
اوليه	99 نسخه K اين
ايميل	1734 K خود را	1734 به K شما	1735 ادرس K	1735 نشاني K	1777 در K خود	1840 K خود را وارد كنيد
ايميلتان	1777 به K
اينجا	1787 K كليك كنيد	1840 K كليك كنيد
اينستاگرام	1738 در K دنبال
اينه	64 K
اپ	1776 K
اپليكيشن	1776 K	1840 K ما را	1840 K را دانلود كنيد	1840 K را نصب كنيد	1841 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1744 K شود
بازتابدهنده	1794 الزاما K	1794 لزوما K	1794 K ديدگاه
بازنشر	45 K
باشيد	1757 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1770 را K
بحسب	242 K
بخوانيد	1755 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1841 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1770 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1757 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1757 براي ما K	1840 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1755 K	1767 به تيم ما K	1840 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1757 با ما در ميان K	1840 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1757 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1843 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1816 ضد K
تبليغات	70 بدون K	1816 مسدود كننده K	1818 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1756 منبع K	1756 منابع K	1835 منابع K	1835 منبع K
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
تلگرام	1738 ما را در K	1738 در K دنبال	1738 كانال K ما	1757 با ما در K
تماشا	1770 K كنيد
تمامي	1754 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1843 K داد
تيم	1841 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1740 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1754 كليه K	1754 همه K	1754 تمام K
حمايت	1778 K مالي خود	1779 به K شما نياز	1779 با K شما	1780 K كنيد	1840 از ما K كنيد	1840 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1841 اين K
خبرنامه	1734 K ما	1734 اشتراك K	1735 در K	1777 K روزانه	1777 K هفتگي	1841 K ما	1841 K	1844 K
خبرنگار	39 K ما	1757 K ما را	1762 K
خبرنگاران	39 K ما	1841 K ما
خبرها	1815 اعلان K
خبرهاي	1815 اعلان K فوري
خصوصي	1741 سياست حريم K
خواست	1843 K
خواستند	1843 K
خواندن	1781 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1779 به K خود تكيه	1841 K ما
خواهد	1773 منتشر K شد
خواهند	1773 منتشر K شد
""", 'د': """
داده	1744 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1762 استاد K
دريافت	1815 K اعلان	1815 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1738 ما را K كنيد	1755 K كنيد	1755 K كنيم	1840 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1757 به ما خبر K	1770 گوش K	1784 هديه K	1840 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1773 نوشتن K	1773 ارسال K	1773 بيانگر K	1794 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1767 وبينار K ما	1781 اشتراك K	1795 مقاله K	1795 مطلب K	1795 مطالعه K	1840 K ثبت نام كنيد
روزنامه	1794 ديدگاه K
روزنامهنگار	1762 K
روزنامهنگاري	1841 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1842 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1841 K ما
سايتهاي	1764 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1755 عضو K	1755 K	1840 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1777 خبرنامه K
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
ضدتبليغ	1818 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1756 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1818 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1767 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1773 K	1774 حروف لاتين (K)
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
كار	1841 K ما
كاربري	1781 حساب K خود شويد	1840 حساب K خود شويد
كانال	1738 به K ما	1755 K ما	1841 K ما
كتب	242 K
كتبت	242 K
كردهايد	1781 ثبت نام K	1781 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1792 K دريافت كنيم	1792 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1767 ديدن K	1770 گوش K	1784 هديه K	1787 روي لينك كليك K	1787 كليك K	1818 لطفا ان را غير فعال K	1840 به ما كمك K	1840 روي لينك كليك K	1840 همين حالا ثبت نام K
كوكي	1741 از K
كوكيها	1741 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1773 حروف K	1774 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1794 K نظر
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
ما	1841 به K
مالكين	208 بلا K
مالي	1779 كمك K شما	1840 كمك K شما	1844 كمك K
ماه	1842 در K
ماهانه	1842 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1764 K خارجي	1764 اجازه ميدهيد K
محتوايي	1764 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1753 حقوق K است
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
مستقل	1841 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1816 K تبليغات	1818 K تبليغات
مشترك	168 هل انت K	1781 K شويد	1840 K شويد
مشتركا	50 بصفتك K
مشتركان	1781 ويژه K است
مصنوعي	1765 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1841 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1788 ادامه K
ملاك	208 بلا K
منبع	1793 ذكر K
منتخب	1756 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1776 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1777 عضويت شما با K	1777 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1764 از شما اجازه K
ميدهد	1773 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1843 K
ميگويد	1843 K
ميگيريم	1792 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1773 منتشر K شد
نخواهند	1773 منتشر K شد
نداد	99 پاسخ K
ندهيد	1840 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1776 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1840 در K ما	1841 K ما
نمايش	1744 K داده شود
نميشود	60 ايميل شما نمايش داده K	1773 منتشر K
نوشت	1843 K
نويسنده	1757 ايميل K	1762 K
نياز	1779 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1781 مشترك K
هماكنون	1840 K ثبت نام كنيد
همايش	1767 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1779 به حمايت شما K
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
وبينار	1767 K ما	1767 در K
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
ويديو	40 عكسها و K	40 عكس و K	1764 ديدن اين K
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
پژوهشگر	1762 K
""", 'گ': """
گزارش	1841 اين K
گزارشهاي	1841 K ما
گفت	1843 K
گفتند	1843 K
گفته	1843 K است	1843 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2332 का K रखने
अनुवाद	2336 K	2338 मशीन से K	2338 मशीनी K
अनुसार	2399 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2342 K राय दें
अपील	2399 K की
अलर्ट	2344 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2396 K दान
आपको	57 हम K
आर्टिकल	2357 फ्री K	2357 मुफ्त K
आर्थिक	2347 K सहयोग दें	2347 K सहयोग करें	2396 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2306 ऐप K करें	2344 K करें
इनबॉक्स	2305 आपके K	2345 अपने K में
""", 'उ': """
उपयोग	2312 कुकीज का K	2312 कुकी का K
""", 'ए': """
एजेंसी	2356 K की फीड
एडिटर	2332 सब K हैं	2332 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2375 K
""", 'क': """
कमीशन	2355 हमें K मिल	2355 K मिल सकता है
कमेंट	2342 अपनी राय K	2343 K करने के लिए	2343 K में अपनी राय	2343 K हटा	2343 K करने वाले
करके	2345 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2305 ईमेल दर्ज K	2308 फॉलो K	2325 जॉइन K	2325 लाइक K	2328 हमें ईमेल K	2340 टिकट बुक K	2342 पोल में वोट K	2345 साइन अप K	2350 शेयर K	2350 साझा K	2350 सेव K	2396 फॉलो K	2396 लॉग इन K	2396 साइन अप K
कहती	2399 K
कहते	2399 K
कहा	2399 K
कहानी	67 अपनी K हमें
कीजिए	2396 मदद K
कॉपी	2350 लिंक K हो गया
कॉपीराइट	2324 K
क्लिक	2325 K करें	2396 यहां K करें	2396 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2397 इस K	2397 यह K
खबरें	2352 और K पढने के लिए	2357 मुफ्त K
खबरों	2352 अन्य K के लिए	2352 ताजा K के लिए	2352 की K के लिए
खरीदें	2340 यहां से K
खेलें	2342 क्विज K और
""", 'ग': """
गिफ्ट	2350 K करें
गोपनीयता	2312 K नीति
""", 'ज': """
जनरेट	2356 ऑटो-K
जरूर	2328 हमें K दें
जावास्क्रिप्ट	2312 K
जुडने	2326 K के लिए
जुडिए	51 आप भी K	2396 K
जुडें	51 आप भी K	2308 चैनल से K	2325 K	2340 हमारी टीम से K	2396 हमसे K
ज्वाइन	2325 K करें
""", 'ट': """
टिप्पणियों	2343 K के लिए
टिप्पणी	99 K करने से इनकार	2343 K करने के लिए	2343 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2306 ऐप K करें	2344 K करें	2344 K कीजिए	2396 ऐप K करें	2396 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2400 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2396 राय K
देखें	2396 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2338 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2312 K नीति
निर्भर	2347 आपके सहयोग पर K
नोटिफिकेशन	14 K	2306 K चालू करें	2344 K ऑन करें	2344 K ऑन कर लें
नौकरी	2340 K के अवसर
न्यूज	2309 गूगल K पर
न्यूजरूम	39 हमारे K	2310 कलेक्टिव K की ओर से	2310 के लिए कलेक्टिव K
न्यूजलेटर	2305 हमारे K	2305 हमारा K	2305 हमारा साप्ताहिक K	2305 K के लिए	2397 हमारे K	2400 K
""", 'प': """
पढने	0 K का समय	2348 K के लिए
पढें	0 मिनट में K	2306 ऐप में K	2396 पूरी खबर K
पत्रकार	2397 हमारे K
पत्रकारिता	2332 K में सक्रिय हैं	2397 हमारी K	2397 स्वतंत्र K
पसंदीदा	2327 K सोर्स	2327 K स्रोत	2327 K न्यूज सोर्स	2391 K स्रोत	2391 K सोर्स
पाठकों	18 K के सहयोग	2347 K के सहयोग से चलते
पाने	2345 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2356 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2399 K
पूछें	2336 K
पूरी	2348 बनकर K खबर
पॉडकास्ट	2341 K सुनें	2341 K सुनने के लिए	2397 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2310 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2398 K माह	2398 K वर्ष
प्रतिक्रिया	2342 अपनी K
प्रिफर्ड	2327 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2328 हमें K	2328 कमेंट करके K	2396 हमें K	2396 राय K
बताते	2399 K
बताया	2399 K
बदल	99 नाम K
बाहरी	2335 K साइट
बिंदु	2336 मुख्य K
बॉक्स	2343 कमेंट K में
बोला	2399 K
बोले	2399 K
ब्राउजर	10 आपका K
ब्लॉकर	2375 ऐड K	2375 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2328 हमें K	2396 हमें K	2396 खबर K
""", 'म': """
मकतूब	43 K
मदद	2338 एआई की K से	2338 ai की K से
महीने	50 सदस्य हर K	2398 हर K
मांगते	2335 आपकी इजाजत K हैं	2335 आपकी अनुमति K हैं
मुताबिक	2399 K
मुफ्त	2357 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2348 पढना जारी K के लिए
रजिस्टर	2396 अभी K करें
रहिए	2352 जुडे K
रहें	2352 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2399 K
लिखें	38 हमें K	67 हमें K	2396 हमें K
लेख	2397 यह K	2397 इस K
लॉग	24 K इन
लॉगिन	2396 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2356 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2375 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2341 K देखें	2341 K यहां देखें	2341 K भी देखें	2341 K देखने के लिए
वेबसाइट	2397 हमारी K
वेबिनार	2340 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2328 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2312 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2328 हमसे K करें
संपादित	2356 ने K नहीं किया
संवाददाता	39 हमारे K	2332 वरिष्ठ K हैं	2332 K हैं
संस्करण	99 पिछले K में
सकते	2326 जुड K हैं	2326 फॉलो कर K हैं	2328 हमें भेज K हैं
सदस्य	55 मासिक K	2348 पहले से K हैं	2396 K बनें
सदस्यता	2348 K लें
सप्ताह	2398 प्रति K
सब्सक्राइब	2305 न्यूजलेटर को K	2305 न्यूजलेटर K	2308 चैनल को K	2325 K करें	2345 K करके आप	2396 K करें
सब्सक्राइबर	50 K	2348 K हैं
सब्सक्राइबर्स	2348 K के लिए है
सब्सक्रिप्शन	2345 K सफल	2400 K
समरी	2336 K
समर्थन	2396 K करें
सर्वाधिकार	2323 K सुरक्षित
सर्वे	2342 K में भाग लें	2342 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2347 हमें K करें	2396 आपका K	2396 हमें K	2396 K करें	2396 आपके K
सहयोगी	55 मासिक K
सामग्री	2335 से मिली K शामिल है	2335 K उपलब्ध नहीं है
सारांश	2336 K
सिंडीकेट	2356 K फीड
सीनियर	2332 K सब एडिटर हैं
सुझाएं	2396 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2341 को K	2341 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2338 K अनुवाद
स्वीकार	2335 कुकीज K करें
""", 'ह': """
हमारा	2306 K ऐप	2397 K काम	2397 K ऐप
हमारी	39 K टीम से	2396 K मदद करें	2397 K टीम
हमारे	2397 K पाठक	2397 K चैनल	2397 K साथ
हिस्सा	2342 सर्वे में K लें
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
กด	4638 Kเพิ่มเพื่อน	4666 Kติดตาม
กร	4608 Kอกอีเมล
กล	4669 K่าว
กอ	4667 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4666 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4626 Kบคุณที่สมัคร	4626 Kบคุณที่ลงทะเบียน	4667 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4666 Kิกที่นี่	4666 Kิกชม
คว	4636 Kามเห็นส่วนตัวของผู้เขียน
ค่	4635 Kาคอมมิชชั่น	4635 Kาคอมมิชชัน
""", 'จ': """
จด	4607 Kหมายข่าวของเรา	4626 Kหมายข่าวรายสัปดาห์ของเรา	4670 Kหมายข่าว
จะ	4625 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4666 Kวน์โหลดแอปของเรา	4666 Kวน์โหลดแอปได้	4666 Kวน์โหลดแอปเลย	4666 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4617 Kดต่อผู้สื่อข่าวของเรา	4617 Kดต่อกองบรรณาธิการ	4666 Kดตามเรา
ต่	4668 Kอเดือน	4668 Kอปี
""", 'ถ': """
ถื	4626 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4630 Kลองอ่าน
ทั	38 Kกมา	4636 Kศนะของผู้เขียน
ทา	4625 Kงเว็บไซต์ขอสงวนสิทธิ์	4627 Kงอีเมลทุก
ทุ	4627 Kกเช้าทางอีเมล
""", 'บ': """
บท	4631 Kความฟรี	4667 Kความนี้
บร	4670 Kิจาค
บล	4650 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4669 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4628 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4669 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4617 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4619 Kมรับคุกกี้
""", 'ร': """
ระ	4669 Kบุว่า
รา	4668 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4628 Kวมสนับสนุนการทำงานของเรา	4666 Kวมสนับสนุน	4666 Kวมบริจาคให้เรา	4666 Kวมบริจาคกับเรา	4666 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4636 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4667 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4613 Kวนลิขสิทธิ์	4614 Kวนสิทธิ์
สน	4628 Kับสนุนสื่ออิสระ	4628 Kับสนุนการทำงานของเรา	4628 Kับสนุนนักข่าว	4666 Kับสนุนเรา	4666 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4607 Kัครรับจดหมายข่าว	4607 Kัครรับข่าวสาร	4666 Kัครรับ	4666 Kัครสมาชิกวันนี้	4666 Kัครสมาชิกเลย	4666 Kัครสมาชิกเพื่อ	4666 Kัครสมาชิกได้ที่	4666 Kัครสมาชิกของเรา	4670 Kาชิก
สำ	4630 Kหรับสมาชิกเท่านั้น
สื	4667 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4617 Kงเรื่องราวของคุณ	4617 Kงข่าวหาเรา	4666 Kงข้อมูลมาที่	4666 Kงคลิปมา
""", 'ห': """
หา	4617 Kกคุณมีข้อมูล
ห้	4613 Kามคัดลอกหรือ	4613 Kามคัดลอกข้อความ	4613 Kามคัดลอกเนื้อหา	4613 Kามคัดลอกบทความ	4614 Kามทำซ้ำ
""", 'อ': """
อย	4666 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4607 Kเมลของคุณ
อ่	4630 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4666 Kียนถึงเรา	4666 K้าสู่ระบบเพื่อ
เฉ	4630 Kพาะสมาชิก
เน	9 Kื้อหานี้	4619 Kื้อหาจากภายนอก	4619 Kื้อหาภายนอก	4646 Kื้อหานี้มาจาก	4646 Kื้อหาจาก
เป	4630 K็นสมาชิกอยู่แล้ว	4669 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4625 Kื่อแสดงความคิดเห็น	4630 Kื่ออ่านต่อ	4630 Kื่ออ่านบทความ	4638 Kิ่มเพื่อนไลน์	4638 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4625 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4617 K้งเบาะแสข่าว	4617 K้งเรา	4666 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4616 Kล่งข่าวที่ต้องการ	4616 Kล่งข่าวโปรด	4616 Kล่งที่มาที่ต้องการ
แอ	4638 Kดไลน์	4638 Kดไลน์เพื่อ	4666 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4650 Kรแกรมบล็อกโฆษณา
โห	4666 Kวตเลย	4666 Kลดแอป
""", 'ใ': """
ให	4667 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5078 hãy gửi K
""", 'ủ': """
ủng	5017 ly cà phê K hộ	5078 hãy K hộ
""", 'あ': """
あと	2898 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2959 Kがでしたか
いた	2829 Kだいたサポートは	2829 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2849 Kいのブラウザ
お寄	2959 Kせください
お届	57 Kけします
お得	2833 Kなキャンペーン実施中
お申	2884 Kし込みはこちら	2959 Kし込みください	2959 Kし込みはこちら
お聞	2959 Kかせください
お見	2959 K逃しなく
お試	2959 Kしください
お読	2959 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2904 K転載したものです	2904 Kの転載です
か月	2834 K無料	2961 K無料
""", 'が': """
が作	2940 aiK成
が無	2849 javascriptK効
が生	2940 aiK成
が翻	2940 aiK訳
が要	2940 aiK約
""", 'こ': """
ここ	2832 Kからは有料	2834 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2832 K記事は有料	2832 K記事は会員	2856 K記事についてのご意見	2918 Kコンテンツは	2918 K投稿は	2918 K外部コンテンツは	2960 K記事が	2960 K記事を	2960 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2849 K用のブラウザ
ご協	2959 K力ください
ご存	2905 Kじの方は
ご寄	2830 K付をお願い	2959 K付
ご意	43 K見・ご反論	2856 K見・ご感想	2856 K見をお寄せ
ご感	2856 K想をお寄せ
ご支	2830 K援をお願い	2959 K援
ご登	2895 K録ありがとうございます	2959 K録
ご覧	2959 Kください	2959 Kいただけます
ご購	2959 K読
ご連	2959 K絡ください
""", 'す': """
すで	2898 Kに会員の方
すべ	2834 Kての記事が
""", 'ぜ': """
ぜひ	2845 Kフォロー
""", 'で': """
でも	2845 K配信中
で作	2940 aiK成
で受	2873 lineKけ取る
で届	2873 lineKく
で最	2873 lineK新
で生	2940 aiK成
で要	2940 aiK約
""", 'と': """
と強	2962 K調
と書	2962 Kい
と発	2962 K表
と話	2962 Kし	2962 Kす
と語	2962 Kっ	2962 Kる
と説	2962 K明
と述	2962 Kべ
""", 'に': """
によ	2940 aiKって生成	2940 aiKる要約	2962 Kると
""", 'の': """
の使	2854 cookieK用
の学	48 aiK習
の採	2884 K用情報
の提	2904 K供記事です
""", 'を': """
をフ	2845 Kォローする	2845 Kォローしよう
を使	2854 cookieK用
を利	2854 cookieK用
を有	2849 javascriptK効	2849 javascript K効
を発	2962 K表した
を許	2879 cookieK可
""", 'ア': """
アカ	2873 lineKウントはこちら
アシ	63 aiKスタント
アド	2924 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2902 Kィリエイト広告	2902 Kィリエイトプログラム	2902 Kィリエイトリンク	2912 Kィリエイトリンク	2912 Kィリエイト広告	2912 Kィリエイトプログラム
アプ	2840 Kリで開く	2840 Kリで読む	2840 Kリはこちら	2841 Kリを開く	2841 Kリをダウンロード	2841 Kリのダウンロード	2841 Kリをインストール	2894 Kリなら通知	2894 Kリなら速報	2894 Kリなら、	2894 Kリで読むと	2894 Kリなら
アン	2890 Kケートにご協力	2890 Kケートはこちら	2890 Kケート実施中	2891 Kケートに答えて
""", 'イ': """
イベ	2903 Kント参加者募集中
""", 'オ': """
オフ	2924 Kにしてページを
""", 'カ': """
カ月	2834 K無料	2961 K無料
""", 'ク': """
クイ	2891 Kズに答えて
クッ	2851 cookie(Kキー)	2854 Kキーを使用	2854 Kキーを利用	2879 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2856 Kントを投稿するには	2856 Kントするには	2856 Kントをお寄せ	2863 Kント欄で	2863 Kント欄に	2863 Kント欄から	2863 Kント欄へ	2893 Kントは削除します	2893 Kントは削除することが	2893 Kントは削除する場合	2893 Kントは承認	2893 Kントは公開前	2893 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2829 Kヒーをおごる
""", 'サ': """
サポ	2829 Kートをしてみませんか	2829 Kートをしませんか	2829 Kートしてみませんか	2830 Kートをお願いします	2959 Kートをお願い	2959 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2903 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2959 Kンロードしてください
""", 'チ': """
チケ	2884 Kット販売中
チッ	2829 Kプで応援
チャ	2847 Kンネル登録を	2873 Kンネルに参加する	2873 Kンネルに参加しよう
""", 'ツ': """
ツア	2903 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2837 Kースレターに登録	2839 Kースレターを	2873 googleKースで	2895 Kースレター登録はこちら	2963 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2845 Kローして最新	2845 Kローをお願い	2959 Kローしてください
""", 'ブ': """
ブラ	2915 Kウザは音声	2915 Kウザは動画	2915 Kウザではこの動画	2915 Kウザはvideo	2915 Kウザはaudio
""", 'プ': """
プッ	2841 Kシュ通知
プラ	2851 Kイバシーポリシーに
プレ	2834 Kミアム会員	2887 Kゼントした記事は
プロ	2902 Kモーションが含まれ	2902 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2829 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2837 Kマガに登録	2839 Kマガで	2895 Kマガ登録はこちら	2895 Kマガの登録	2960 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2837 Kルマガジンに登録	2839 Kルマガジンで	2839 Kルマガジンを	2839 Kルでお届け	2856 Kルアドレスが公開されることはありません	2895 Kルアドレスを入力してください	2963 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2832 Kインして続きを	2832 Kインしてください	2834 Kインが必要	2959 Kインして
""", 'ヶ': """
ヶ月	2834 K無料	2961 K無料
""", '上': """
上优	5125 在googleK先
上優	5125 在googleK先
""", '下': """
下方	5232 K留言
下載	5098 K客戶端	5100 Kapp	5100 K應用程式
下载	5098 K客户端	5100 Kapp	5100 K应用	5231 K客户端
""", '不': """
不代	5124 K表本站	5156 K表本站立场	5170 K表本報立場	5170 K表本报立场	5170 K表本站立场	5170 K表本站立場	5170 K表本媒體立場	5170 K表本網立場	5170 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5200 K于任何财团
不屬	5200 K於任何財團
不得	5124 K转载	5124 K轉載
不认	43 K同本文
不錯	5231 K過
不错	5231 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5124 K表作者
仅供	5156 K其表达个人看法
仅限	5161 K会员	5161 K订户
""", '他': """
他說	5234 K
他说	5234 K
""", '付': """
付費	5092 K後	5235 K牆
付费	5092 K后	5235 K墙
""", '以': """
以下	5185 K内容来自
以閱	5089 K讀全文
以阅	5089 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5092 K专享	5161 K限定内容
会員	50 Kの方は	50 Kは月に	2832 K限定です	2832 K限定の記事	2832 K登録できます	2834 K登録すると	2834 K登録が必要	2898 Kの方はこちら	2898 K登録で続きを読む	2898 K登録後にご覧	2931 Kだけが読める	2931 Kのみがお読み	2931 Kのみ閲覧	2959 K登録して	2959 K登録は	2959 K登録がお済み	2959 K登録をお願い	2959 K登録で	2959 K登録のうえ	2959 K登録はこちら	2959 K登録ください	2960 Kの方
会費	2896 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5087 K支持	5231 K支持,	5231 K支持让	5231 K支持讓	5231 K支持是
""", '使': """
使用	5109 Kcookie改善	5109 Kcookie以	5109 K cookie 以	5109 K cookie 来	5109 K cookie 來	5113 Kcookie来	5113 Kcookie來
""", '來': """
來自	5141 K外部平台的內容
""", '依': """
依靠	5159 K读者的支持	5159 K讀者的支持
""", '侵': """
侵权	5124 K请	5124 K必究
侵權	5124 K必究
""", '個': """
個人	2854 K情報の取り扱い	2904 Kの見解です	5156 K看法
""", '偏': """
偏好	5125 K來源	5125 K来源	5214 K來源
""", '僅': """
僅限	5161 K會員	5161 K訂戶
""", '優': """
優先	2872 Kソース	2872 K表示に設定	2872 Kする情報源	2872 K的に表示
""", '先': """
先着	2903 K順で受け付け
""", '免': """
免費	15 K閱讀	5171 K文章	5171 K閱讀篇數	5171 K閱讀額度	5172 K註冊即可	5172 K註冊後	5203 K文章	5231 K訂閱	5233 K試用
免费	15 K阅读	5171 K文章	5171 K阅读篇数	5172 K注册即可	5172 K注册后	5203 K文章	5231 K订阅	5233 K试用
""", '內': """
內容	5148 K由ai
""", '全': """
全文	20 Kを	2832 Kを読むには	2832 Kをお読み
""", '公': """
公众	16 K号	5103 K号:
公式	2841 Kアプリ	2845 Kアカウントをフォロー	2845 Kアカウントを友だち	2873 Klineはこちら	2960 Kline
""", '关': """
关注	5103 K我们的	5231 K我们
关闭	5195 K后刷新页面
""", '内': """
内容	5148 K由ai
内阅	5098 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5234 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5152 K此文給朋友
""", '初': """
初割	2961 K
初月	2898 K#円で	2961 K無料
""", '判': """
判断	2962 Kした
""", '利': """
利用	2851 K規約に同意
""", '前': """
前請	5156 K先登入
前请	5156 K先登录
""", '剩': """
剩余	5089 K#%
剩餘	5089 K#%
""", '力': """
力を	2896 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5103 Kline好友	5103 Kline官方	5103 Kline@	5159 K贊助行列	5159 K赞助行列	5231 K会员	5231 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2960 Kになります
""", '動': """
動画	40 Kや写真	2885 Kをご覧ください	2885 Kはこちら	2888 Kでも詳しく	2888 Kでも解説	2915 Kを再生するには	2915 Kをご覧いただくには	2915 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5233 K
""", '化': """
化名	99 K
""", '即': """
即可	5156 K留言
""", '参': """
参加	51 Kしませんか	2903 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2847 Kち追加
""", '収': """
収益	2902 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5095 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2874 K班までご	2896 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2837 Kトレイに
受講	2903 K生募集中
""", '只': """
只靠	5159 K讀者	5159 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5141 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5188 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5234 K
告诉	38 K我们	67 K我们	5234 K
""", '呼': """
呼び	2962 Kかけた	2962 Kかける	2962 Kかけて	2962 K掛け
""", '命': """
命じ	2962 Kた
""", '啟': """
啟用	5188 Kjavascript
""", '喊': """
喊道	5234 K
""", '因': """
因为	5231 K有你的支持
因為	5231 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2902 Kの一部が還元
""", '外': """
外部	2879 Kコンテンツ	5141 K内容	5141 K內容
""", '她': """
她說	5234 K
她说	5234 K
""", '好': """
好評	2884 K発売中	2903 K発売中
""", '如': """
如侵	5124 K权
如有	5124 K侵权	5124 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5105 K微信
""", '定': """
定期	5231 K定額
""", '寄': """
寄付	2829 Kで応援	2928 Kで成り立って	2928 Kで運営され	2928 Kによって運営され	2959 Kをお願い	2963 K
寄到	5095 K您的信箱	5158 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5234 K
""", '将': """
将本	5152 K文赠送给
""", '將': """
將本	5152 K文贈送給
""", '居': """
居合	2905 Kわせた方は
""", '已': """
已是	5089 K會員	5161 K订户	5161 K訂戶
已经	5089 K是会员
已讀	5230 K
已读	5230 K
""", '年': """
年額	2961 K
""", '广': """
广告	11 K	5114 K拦截	5195 K拦截	5195 K屏蔽	5195 K过滤	5197 K拦截	5197 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2849 Kブロック	2896 Kに頼らず	2924 Kブロッカーを	2924 Kブロックを	2924 Kブロック機能
""", '廣': """
廣告	11 K	5114 K攔截	5195 K阻擋程式	5195 K攔截	5195 K封鎖	5195 K阻擋器	5197 K攔截	5197 K封鎖
""", '开': """
开启	5100 K通知	5188 Kjavascript
""", '弊': """
弊社	2960 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2960 Kイト
当初	99 Kの記事で
当社	2960 Kの
当編	2960 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5100 K扫	5105 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2830 Kをお願いします	2959 Kをお願い	2959 Kして
""", '您': """
您已	5158 K成功订阅	5158 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5087 K支持	5159 K每一份捐款	5159 K每一筆捐款	5231 K捐款	5231 K支持,	5231 K支持让	5231 K支持讓	5231 K支持是
""", '情': """
情報	2874 Kをお寄せください	2874 K提供はこちら	2874 K提供を募集	2874 K提供をお待ち	2874 Kをお待ちして	2905 Kをお持ちの方は	2905 K提供窓口
""", '感': """
感謝	5158 K您的訂閱	5231 K閱讀	5231 K您的支持
感谢	5158 K您的订阅	5231 K阅读	5231 K您的支持
""", '成': """
成为	51 K其中一员	5089 K会员即可	5161 K付费会员	5231 K会员,	5231 K会员即可	5231 K我们的会员
成果	2912 K報酬型広告
成為	5089 K會員即可	5159 K我們的贊助	5161 K付費會員	5231 K會員,	5231 K會員即可	5231 K我們的會員
""", '我': """
我们	5109 K使用cookie	5109 K使用 cookie	5232 K的
我們	5109 K使用cookie	5109 K使用 cookie	5232 K的
""", '手': """
手机	5100 K客户端
""", '打': """
打开	5098 Kapp	5100 K微信
打開	5098 Kapp
""", '扫': """
扫一	5100 K扫
扫描	5098 K二维码下载	5098 K二维码加入	5100 K二维码关注	5231 K二维码下载	5231 K二维码关注	5231 K二维码加入	5231 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5152 K章送給
""", '投': """
投げ	54 K銭
投资	5124 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5234 K
指摘	2962 Kした
""", '捐': """
捐助	5159 K我们	5159 K我們
捐款	5231 K支持	5235 K
""", '掃': """
掃一	5100 K掃
掃描	5098 K qr	5231 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5100 K通知
推送	14 K	5100 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5197 K告
""", '支': """
支持	5086 K獨立媒體	5086 K独立媒体	5087 K我们的	5087 K我們的	5231 K我们,	5231 K我們,	5231 K我们。	5231 K我們。	5231 K我们的报道	5231 K我們的報導	5231 K我们的新闻	5231 K我們的新聞	5231 K我们的记者	5231 K我們的記者	5231 K我们的工作	5231 K我們的工作	5231 K我们继续	5231 K我們繼續
支援	2928 Kで成り立って	2928 Kで運営され	2928 Kによって成り立って	2928 Kによって運営され	2959 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5124 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5125 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2962 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5161 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2837 K情報をお届け
""", '會': """
會員	50 K每月	5092 K專享	5161 K限定內容
""", '月': """
月額	2829 Kサポーター	2834 K#円	2961 K
""", '有': """
有了	5231 K你的支持	5231 K您的支持
有料	50 K会員は	2832 K会員限定	2832 K会員になる	2832 K会員の方	2833 K記事がお得に読める	2833 K記事が読み放題	2833 K記事をお得に	2898 K記事が読めます	2963 K会員
有权	5156 K删除
有權	5156 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5181 K#歲	5181 K十八歲
未經	5124 K授權不得	5124 K授權,不得	5124 K授權禁止	5124 K授權請勿	5124 K授權,請勿
未经	5124 K授权不得	5124 K授权,不得	5124 K授权禁止	5124 K授权,禁止	5124 K授权请勿	5124 K授权,请勿
""", '本': """
本ま	2887 Kでプレゼントできます	2887 Kでギフトできます	2887 Kで無料でプレゼント	2898 月#Kで無料で
本ア	2960 Kプリ
本サ	2960 Kイト
本中	2958 #K#本
本內	5185 K容來自
本内	5185 K容来自
本刊	5232 K
本報	5232 K導
本报	5232 K读者	5232 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5124 K来源	5232 K
本站	5232 K
本紙	38 Kまで	67 Kまで
本網	5109 K站使用	5232 K
本网	5109 K站使用
本記	2960 K事
本誌	2960 K
""", '来': """
来自	5141 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2940 K翻訳
""", '欢': """
欢迎	5103 K关注	5231 K加入	5231 K赞助	5231 K订阅	5231 K投稿
""", '歡': """
歡迎	5103 K追蹤	5231 K加入	5231 K贊助	5231 K訂閱	5231 K投稿
""", '此': """
此內	9 K容	5185 K容來自	5185 K容由
此内	9 K容	5185 K容来自	5185 K容由
此前	99 K版本
此影	5184 K片在您所在
此视	5184 K频在您所在
""", '残': """
残り	2832 K#文字	2832 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5233 K
每日	5097 K简报	5097 K簡報	5097 K電子報
每月	5233 K
""", '求': """
求め	2962 Kた	2962 Kている
""", '沒': """
沒有	70 K廣告	5200 K股東	5200 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5200 K股东	5200 K财团
""", '浏': """
浏览	5114 K器版本	5184 K器不支持音频	5184 K器不支持视频	5184 K器不支持播放	5184 K器不支持html#	5184 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5184 K器不支援影片	5184 K器不支援音訊
""", '点': """
点击	5231 K关注	5231 K这里
""", '無': """
無効	2924 Kにしてページを	2924 Kにして再読み込み	2924 Kにして、ページを
無料	15 K記事	2832 Kで会員登録	2832 K会員に登録	2898 Kで読める記事の上限	2898 K会員になると	2931 K記事の閲覧	2931 K記事は残り	2931 Kで読める記事	2931 K閲覧	2958 K記事 #/#	2958 K記事#/#	2959 K会員に登録	2959 K会員登録	2961 K体験
無断	2871 K転載	2871 K複製	2939 K転載・複製	2939 K転載を禁じ	2939 Kでの転載	2939 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5124 K所有	5124 K归本	5124 K归原	5124 K归作者	5124 K归属
版權	5124 K所有	5124 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	2960 Kしたジャーナリズム	5232 K新闻	5232 K媒体
""", '獨': """
獨立	5232 K新聞	5232 K媒體
""", '獲': """
獲得	5168 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5148 由 ai K	5148 由aiK	5148 ai K,仅供	5148 aiK,僅供
""", '產': """
產生	5148 由 ai K	5148 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5148 K工智能生成	5148 K工智慧生成
由讀	5232 K者
由读	5232 K者
""", '申': """
申し	2884 K込みはこちら
申込	2884 Kみはこちら	2884 Kはこちら	2903 K受付中
""", '电': """
电子	5235 K报
""", '畅': """
畅读	5161 K全站
""", '留': """
留言	85 K区	85 K區	5232 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2874 Kをお寄せ
""", '登': """
登入	24 K或	5089 K後繼續	5089 K會員	5172 K或註冊
登录	24 K或	5089 K后继续	5089 K后查看全文	5089 K后查看完整	5172 K或注册
登録	2898 Kして続きを読む	2959 Kしてください	2959 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2960 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5098 appK多
""", '禁': """
禁止	5124 K转载
禁無	2870 K断
""", '私': """
私た	2960 Kちの
""", '科': """
科し	2962 Kた
""", '称': """
称	5234 K
""", '稱': """
稱	5234 K
""", '立': """
立即	5231 K加入我们	5231 K加入我們	5231 K订阅	5231 K訂閱	5231 K下载	5231 K下載	5231 K报名	5231 K報名	5231 K成为会员	5231 K成為會員
""", '第': """
第一	5156 K条评论	5156 K則留言	5156 K條評論
""", '筆': """
筆者	2904 K個人の見解
""", '紙': """
紙の	2960 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2832 Kを読むには	2832 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	2960 K部では
""", '繼': """
繼續	5089 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5089 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5148 由aiK
翻译	5148 由aiK
""", '者': """
者說	5234 K
者说	5234 K
""", '联': """
联盟	74 K链接	5168 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5168 K行銷連結	5168 K連結
聯絡	38 K我們
""", '自': """
自动	5148 由 ai K生成	5148 由aiK生成
自動	2940 K翻訳	5148 由 ai K生成	5148 由aiK生成
""", '若': """
若有	5124 K侵权	5124 K侵權
""", '获': """
获得	5168 K佣金
""", '著': """
著作	2871 K権は	2939 K権法により保護	2939 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5156 K本站立场
表示	5234 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5089 K即可	5089 K後繼續	5095 K我們的	5095 K電子報	5231 K我們	5235 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2833 Kが読み放題	2887 Kをプレゼントできます	2958 #K中#記事
記者	2874 Kまでご連絡ください
""", '訴': """
訴え	2962 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2962 Kた
認為	5234 K
""", '說': """
說:	5234 K
說。	5234 K
說道	5234 K
""", '読': """
読み	2834 K放題
読者	18 Kの寄付	18 Kの支援	2896 Kの会費で	2960 Kの皆様	2960 Kの皆さ	2960 Kアンケート
""", '請': """
請先	5231 K登入
請啟	5109 K用javascript
請我	54 K喝咖啡
請捐	5231 K款
請支	5086 K持我們	5231 K持我們
請登	5231 K入後	5231 K入以
請立	5231 K即捐款
請輸	5158 K入您的電子	5231 K入您
請關	5195 K閉後重新整理
請點	5231 K擊此處	5231 K擊這裡	5231 K擊下方	5231 K擊連結
""", '講': """
講座	2903 K参加者募集中
""", '讀': """
讀者	43 K投書	5232 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5089 K即可	5089 K后继续	5095 K我们的	5095 K电子报	5231 K我们	5235 K费
""", '认': """
认为	5234 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5156 K服务协议
""", '该': """
该视	5184 K频在您所在
""", '说': """
说:	5234 K
说。	5234 K
说道	5234 K
""", '请': """
请先	5231 K登录
请关	5195 K闭后刷新
请启	5109 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5231 K款
请支	5086 K持我们	5231 K持我们
请点	5231 K击此处	5231 K击这里	5231 K击下方	5231 K击阅读	5231 K击关注	5231 K击链接
请登	5231 K录后	5231 K录以
请立	5231 K即捐款
请输	5158 K入您的电子邮箱	5158 K入您的邮箱	5231 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5232 K问卷	5232 K群
""", '責': """
責任	5124 K編輯:
""", '賺': """
賺取	5168 K佣金
""", '購': """
購読	2832 K者の方は	2834 Kすると	2959 Kしてください	2960 K者の方	2963 K料
""", '贈': """
贈送	5152 K給好友
""", '贊': """
贊助	5086 K我們	5231 K我們
""", '责': """
责任	5124 K编辑:
""", '赚': """
赚取	5168 K佣金
""", '赞': """
赞助	5086 K我们	5231 K我们
""", '赠': """
赠送	5152 K给好友
""", '身': """
身边	5232 K的新鲜事
身邊	5232 K的新鮮事
""", '転': """
転載	45 K	2870 Kを禁じ
""", '輸': """
輸入	5158 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5124 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5124 K请注明
""", '输': """
输入	5158 Kemail
""", '还': """
还可	5152 K赠送
""", '这': """
这篇	5232 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5103 K我們的	5125 Kgoogle news	5231 K我們
""", '送': """
送っ	49 Kてください
送到	5158 K你的邮箱	5158 K您的邮箱	5158 K您的信箱
""", '這': """
這篇	5232 K文章
""", '通': """
通知	14 K	2841 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2895 Kニュースレター
""", '邀': """
邀請	5231 K您
邀请	5231 K您
""", '還': """
還可	5152 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5234 K
""", '长': """
长说	5234 K
""", '開': """
開啟	5100 K通知	5188 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5089 K全文請	5230 K
""", '閲': """
閲覧	2958 K記事数:#/#
""", '關': """
關注	5103 K我們的	5231 K我們
關閉	5195 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5089 K全文请	5230 K
""", '随': """
随时	5231 K掌握
""", '隐': """
隐私	5113 K政策
""", '隨': """
隨時	5231 K掌握
""", '隱': """
隱私	5113 K權政策	5113 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5235 K報
""", '需': """
需接	5141 K受cookie
需要	5141 K接受cookie	5231 K您的支持	5231 K你的支持
""", '音': """
音声	2885 Kでもお聴き
""", '頂': """
頂い	2829 Kたサポートは
""", '飲': """
飲酒	5181 K過量
""", '首': """
首年	5174 K仅需
首月	5161 K仅需	5161 K只要	5174 K免费	5174 K免費	5174 K仅	5174 K僅	5174 K只需	5233 K
首选	5125 K来源	5125 K新闻来源	5214 K来源
首選	5125 K來源	5125 K新聞來源	5214 K來源
""", '點': """
點擊	5231 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3090 K
가입해	3090 K 주세요
""", '강': """
강조했다	3093 K
""", '게': """
게시물	3045 K 불러오기
""", '계': """
계속	2970 K 읽으려면	2970 K 읽으시려면
계신	2995 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3053 K 차단	3055 K 차단기를
광고도	70 K
광고차단	3053 K	3055 K 프로그램을	3055 K 기능을
""", '구': """
구글	2982 K 뉴스에서
구독	50 K 회원은	2970 K 후 이용
구독료	3094 K
구독을	3090 K 신청하세요
구독자	2970 K 전용 기사	2970 K 전용 콘텐츠	2970 K 전용입니다	2970 K 전용 서비스	3091 K
구독자는	50 K
구독자만	2970 K 볼 수	3024 K 읽을
구독자에게만	3024 K 제공
구독하고	2982 K
구독하세요	2994 K	3090 K
구독하시면	2970 K
구독해	80 K 주세요	2981 K 주세요	3022 K 주셔서	3090 K 주세요
구독해주세요	2981 K
구독해주셔서	3022 K
""", '금': """
금요일	3022 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2967 좋은 K 후원	3089 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	2970 전체 K 보려면	3024 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3023 K 응원해
기자에게	2995 K 연락해 주세요
""", '남': """
남겨주세요	3090 K
""", '네': """
네이버	2982 K 메인에서	2994 K 구독
네이버에서	2982 K 구독
""", '놓': """
놓치지	3090 K 마세요
""", '눌': """
눌러주세요	3090 K
""", '뉴': """
뉴스레터	78 K	2973 K 구독하기	2973 K 구독하세요	2973 K 신청하기	2973 K 구독 신청하기	3091 K	3094 K
뉴스레터로	2973 K 받아
뉴스레터를	2973 K 받아	2973 K 구독하세요	2973 K 구독해	2973 K 구독하고	2973 K 구독하면	3090 K 신청하세요
""", '다': """
다운로드하세요	3090 K
""", '달': """
달	3024 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	2995 K 제보가	3091 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3020 K 삭제될	3020 K 삭제합니다	3020 K 통보	3020 K 예고	3020 K 운영자	3020 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3093 K
""", '독': """
독립	3091 K 언론
독립언론	3091 K
독립언론을	3023 K 지켜
독자	3035 K 후원으로	3090 K 여러분의	3091 K 여러분
독자님의	2968 K 후원	3035 K 후원으로
독자들의	18 K 후원	3035 K 후원으로	3059 K 후원
독자의	3035 K 후원으로	3059 K 후원	3091 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3022 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3090 K
""", '로': """
로그인	24 K	2970 K 후 이용
로그인이	2970 K 필요합니다	2970 K 필요한 서비스	2970 K 필요해요
로그인하거나	3090 K
로그인하고	3024 K 계속
로그인하면	3024 K 계속
로그인하시면	2970 K
""", '링': """
링크에서	3090 K 확인하세요
""", '마': """
마음에	3023 기사가 K 드셨다면
""", '만': """
만나보세요	3090 K
""", '말': """
말했다	3093 K
""", '매': """
매월	3092 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3022 K 보내드려요
메일함으로	2973 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	2992 K 복제	2992 K 전재
무단전재	2991 K
무료	15 K 기사	3033 K 기사	3092 K 체험
무료로	15 K 볼 수 있는	3024 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3090 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3093 K
""", '보': """
보내	57 K 드립니다	3090 K 주세요
보내드리는	3022 K
보내드립니다	57 K	3022 K
보내주세요	3090 K
""", '본': """
본	3091 K 기사
본사의	3031 K 편집 방향	3031 K 편집방향
본지는	3091 K
본지의	3031 K 편집 방향	3031 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3044 K 오디오를	3044 K 비디오를	3044 K 동영상을
브라우저는	3044 K 동영상
브라우저에서는	3044 K 동영상을
""", '사': """
사연을	2995 K 보내주세요	2995 K 보내 주세요
사전	3010 K 등록하기	3010 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	2993 K 매체로	2993 K 출처로	2993 K 언론사	2993 K 매체
선호하는	2993 K 출처
""", '설': """
설명했다	3093 K
설문에	3090 K 참여하세요
설치하세요	3090 K
""", '세': """
세미나	3010 K 신청하기
""", '소': """
소식을	3022 K 전해드립니다
""", '속': """
속보를	3021 K 받아보세요
""", '수': """
수수료를	3027 K 받을 수 있습니다	3027 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3035 K 후원으로
시민의	3059 K 후원
시작하세요	3090 K
""", '아': """
아래에서	3090 K 확인하세요
""", '알': """
알려	3090 K 주세요
알려주세요	3090 K
알림	2977 K 받기	2977 K 설정
알림을	14 K	3021 K 켜고
""", '애': """
애드블로커	3053 K
애드블록	3053 K
애드블록을	3055 K
애드블록이	3055 K
""", '앱': """
앱	2977 K 다운로드	2977 K 설치	3021 K 설치하기
앱에서	2976 K 보기	2976 K 열기	3021 K 더 편하게	3090 K 확인하세요
앱으로	2976 K 보기	3021 K 더
앱을	2977 K 다운로드	3021 K 다운로드하세요	3021 K 설치하세요
""", '언': """
언론을	3023 독립 K 지켜
""", '여': """
여기서	3090 K 확인하세요
여러분	3091 K 덕분
여러분의	2995 K 제보를	3023 K 후원이	3059 독자 K 후원	3090 K 후원
""", '영': """
영상에서	3013 K 확인하세요	3013 K 확인할 수 있습니다	3090 K 확인하세요
영상으로	3013 K 확인하세요
영상을	3013 K 확인하세요
""", '온': """
온라인	3010 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3005 K 콘텐츠	3045 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3091 K 기자
우리의	3091 K 저널리즘
""", '운': """
운영되고	3023 독자의 후원으로 K 있습니다
""", '원': """
원고료	2967 K 주기
원고료로	2967 K 응원	3023 K 응원
원고료주기	2967 K
""", '월': """
월	3092 K #원
""", '유': """
유료	2970 K 구독자만
유튜브	2982 K 구독
""", '음': """
음성으로	3013 K 들으려면	3013 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3090 K
응원해	2968 K 주세요	3090 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3090 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3091 K 기사가	3091 K 기사는	3091 K 기사
이메일	2974 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2973 K 입력하세요	2973 K 입력해 주세요	2973 K 입력해주세요	2973 K 입력하시면
이미	3024 K 구독자이신가요
이벤트에	3090 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3071 K 작성	3071 K 생성	3071 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3010 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3071 K 번역
자바스크립트가	3048 K
자바스크립트를	3048 K
자살예방	99 K
자주	2993 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2991 K 금지
재배포금지	2991 K
재생할	3044 K 수 없습니다
""", '저': """
저작권법	2992 K
저작권법의	2992 K
저작권자	2992 K
저작권자의	2992 K
저희	3091 K 뉴스레터	3091 K 채널	3091 K 앱
저희는	3091 K
저희를	3091 K
""", '적': """
적었다	3093 K
""", '전': """
전문을	20 K
전용	2970 회원 K 기사	2970 회원 K 콘텐츠	2970 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3093 K
""", '정': """
정기	2967 K 후원이	2967 K 후원으로
정기후원	3092 K
정기후원으로	2967 K
정기후원이	2967 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3045 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2995 K 부탁드립니다
제보는	2995 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2995 K 기다립니다	2995 K 받습니다
제보해	38 K 주세요	67 K 주세요	3090 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3027 K 링크
제휴링크	3027 K
""", '좋': """
좋아요	2994 구독과 K 부탁
좋아요를	2994 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3089 #건 K #건	3089 #개 K #개
""", '지': """
지금	3090 K 확인하세요	3090 K 신청하세요	3090 K 참여하세요
지켜주세요	3090 K
""", '차': """
차단	3055 광고 K 프로그램을	3055 광고 K 프로그램이	3055 광고 K 기능을
""", '채': """
채널	2981 K 추가	2994 K 추가하기	2994 K 구독하기	3034 K 추가하고	3034 K 추가하면
채널에	2994 K 참여하세요
채널에서	2994 K 소식을	3090 K 확인하세요
채널을	3034 K 추가하고	3034 K 추가하면	3034 K 추가해	3034 K 구독하고	3034 K 구독하면
채용	3010 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3092 K 달
""", '추': """
추가해	2994 K 주세요
추가해주세요	2994 K
""", '친': """
친구	2994 K 추가하세요
""", '카': """
카카오톡	3034 K 채널에서	3034 K 채널
""", '커': """
커피	54 K 한 잔 사	3023 K 한 잔 값으로
""", '콘': """
콘텐츠	3045 K 불러오기
""", '쿠': """
쿠키	3005 K 동의가
쿠키를	3005 K 허용해야	3005 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3010 K 보기
""", '파': """
파트너스	3027 K 활동
""", '팔': """
팔로우하기	2981 K	2994 K
팔로우하세요	3090 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3031 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3027 K 받아
""", '활': """
활용	2991 ai 학습 및 K 금지
""", '회': """
회원	2970 K 전용입니다
회원가입	2970 K 후	3090 K 후
회원가입은	3090 K
회원가입을	3090 K 하
회원가입하고	3090 K
회원가입하면	3024 K 월
회원가입하세요	3090 K
회원가입하시면	3090 K
회원만	2970 K 볼 수
""", '후': """
후원금	3094 K
후원으로	2967 K 응원	3023 독자의 K 운영됩니다	3023 독자의 K 운영하는
후원을	2968 K 부탁드립니다	3090 K 부탁
후원이	2967 K 큰 힘	2968 K 필요합니다	2968 K 큰 힘이
후원하세요	3090 K
후원해	80 K 주세요	2967 K 주세요	2968 K 주세요	3090 K 주세요
후원회원의	3035 K 후원으로	3059 K 힘
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
