"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5248
# comentário	3953
# comentários	3953
# fotó megtekintése	2655
# fotók megtekintése	2655
# gün ücretsiz deneyin	4926
# głosów	97
# hlasů	97
# hozzászólás	2568
# kişi oy kullandi	4972
# komentářů	546
# komentāri	3347
# kép megtekintése	2655
# képek megtekintése	2655
# lượt bình chọn	97
# odpovedí	4593
# odpovědi	653
# odpovědí	653
# odpowiedź	3897
# příspěvků	546
# röster	97
# sekunden zurück	1017
# válasz megjelenítése	2664
# yaşindan küçükler oynayamaz	5010
# ääntä	97
# års aldersgrense	3633
# δευτερόλεπτα μπροστά	1161
# δευτερόλεπτα πίσω	1161
# σχόλια	1086
# ψήφοι	97	1111
# ψήφος	1111
# відповідей	5212
# відповідь	5212
# відповіді	5212
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5173
# из #	4341
# коментарі	5101
# коментарів	5101
# комментариев	4269
# комментарий	4269
# комментария	4269
# от #	321
# ответ	4380
# ответа	4380
# ответов	4380
# отговор	350
# отговора	350
# із #	5173
# הצבעות	97
# מתוך #	2337
# שניות אחורה	2392
# שניות קדימה	2392
# תגובות	2333
# تعليقات	145
# ثانيه جلو	1915
# ثانيه عقب	1915
# راي	97
# صوت	97
# نظر	1858
# कमेंट	2460
# वोट	97
# सेकंड आगे	2509
# सेकंड पीछे	2509
# € al mes durante # meses	1674
# € al mese per # mesi	2896
# € por mês durante # meses	4011
# 人参与	5392
# 人參與	5392
# 票	3025
# 명 참여	3166
# 표	3166
#% megtakarítás	2651
#+ hrajte zodpovědně	537
#-årsgrense	3633
#/# fotó	2655
#/# kép	2655
#/#. fotó	2655
#/#. kép	2655
#か月無料	3001
#カ月無料	3001
#ヶ月無料	3001
#人が回答	3025
#人が投票	3025
#人参与	5392
#人參與	5392
#件のコメント	3022
#則留言	5378
#小时热榜	5384
#条评论	5378
#票	97	3025
#秒戻る	3080
#秒進む	3080
#명 참여	97	3166
#초 뒤로	3212
#초 앞으로	3212
#표	3166
""", 'a': """
a apărut o eroare	4199
a boltunkból	2625
a carregar vídeo	4025
a cikk a hirdetés alatt folytatódik	2560
a cikk a hirdetés után folytatódik	2560
a cikk automatikusan készült	2663
a cikk felhasználása engedélyköteles	2661
a cikk meg is hallgatható	2557
a cikk meghallgatása	2574
a cikk megosztása	2557
a cikk szerzői jogvédelem alatt áll	2661
a cikk zárolva van	2650
a cikket gépi hang olvassa fel	2636
a folytatáshoz regisztráljon	2551
a hanganyagot mesterséges intelligencia készítette	2636
a hirdetés után folytatjuk	2560
a hirdetés vége	2671
a hozzászólás lezárva	2664
a hozzászólások le vannak zárva	2664
a hét kvíze	2619
a kommentelés lezárult	2568
a könyv megrendelhető itt	2563
a könyv megrendelése	2625
a lejátszó betöltése	2636
a link másolva	2669
a lire également	2162
a matéria continua abaixo	4087
a mező kitöltése kötelező	2653
a nap keresztrejtvénye	109
a nap kérdése	96	2622
a notícia continua abaixo	4087
a rovat további cikkei	2572
a sua subscrição foi confirmada	4079
a sua subscrição foi efetuada com sucesso	4079
a szerző a lap munkatársa	2585
a szerző cikkei	2656
a szerző jogász	2585
a szerző közgazdász	2585
a szerző politológus	2585
a szerző további cikkei	2656
a szerző történész	2585
a szerző összes cikke	2656
a szerző újságíró	2585
a szerzőkről	2587
a szerzőről	2587
a szöveg automatikusan készült	2663
a tartalmat nem tudjuk megjeleníteni	2628
a tartalom nem elérhető	2628
a tartalom nem jeleníthető meg	2628
a tartalom szerzői jogi védelem alatt áll	2661
a teljes cikk elolvasása	2656
a témában további cikkek	2572
a videó az ön országában nem játszható le	2636
a videó már nem elérhető	2636
a videó nem elérhető	2636
a videó nem elérhető az ön országában	2636
a videó nem játszható le	2636
a videólejátszó betöltődik	2636
a videót nem lehet lejátszani	2636
abo abschließen	828
abo auswählen	1030
abo wählen	1030
abonare confirmată	4223
abonați-vă	4108
abone değil misin	5028
abone değil misiniz	5028
abonează-te	4108
abonelere özel	4926
abonelere özel avantajlar	5010
abonelere özel indirim	5010
abonelere özel içerik	5028
abonelik paketlerini gör	5058
abonelik seçenekleri	5058
aboneliği yenile	5058
aboneliğini seç	5028
aboneliğiniz onaylandi	5059
aboneliğinizi seçin	5028
abonentu priekšrocības	3378
abonner nå	3611
abonner på nyhetsbrevet	3618
abonné	2224
abonné à ce thème	2287
abonnér	673
abonnér nu	673
abonnés	2110
abonnés uniquement	2211
abonē	3341
abonē jaunumus	3365
abonē un lasi visus rakstus	3341
abonēt	3341
abrir menú	1625
aby odtworzyć film, włącz javascript	3865
acasă	4126
accede a todos los contenidos sin límites	1674
accept termenii și condițiile	4198
accepter og fortsæt	769
acceptera och fortsätt	4804
acceptera och stäng	4804
accepto la política de privacitat	493
acceptér	696
acceptér alle	770
acceptér og fortsæt	769
acceptér og vis	769
acceptă toate	4122	4137
acceptă tot	4180
acceptă și afișează conținutul	4137
acceptă și continuă	4179
acceso a todos los artículos	1741
accès restreint aux abonnés	2112
accès à tous les articles	2282
accéder au dossier	2253
accéder à l'article	2110
accéder à la page de dons	2243
accédez à tous les articles	2112
aceitar e ver o conteúdo	3987
aceito receber comunicações	4046
aceito receber comunicações de marketing	4046
aceito receber comunicações e ofertas	4006
acepto la política de privacidad	1709
acesso ilimitado a todo o conteúdo	4078
acest articol este disponibil doar abonaților	4110
acest articol este rezervat abonaților	4158
acest câmp este obligatoriu	4198
acesta este ultimul tău articol gratuit	4158
acheter ce numéro	2198
acheter le numéro	2197
achetez ce numéro	2198
activează	4186
activează alertele	4152
activează notificările	4152
activează sunetul	4175
actualitza la pàgina	486
actualités	2162
actualizar la página	1702
ad 광고	3187
ad 추천	3200
adatkezelés és sütik	2631
adatkezelési tájékoztató	2628
adatvédelem és sütik	2631
adatvédelmi beállítások	2628
adatvédelmi beállítások módosítása	2631
adatvédelmi tájékoztató	2628
adaugă ca sursă preferată	4209
adaugă un comentariu	4123
adaugă un răspuns	4215
adaugă în coș	4226
adblock détecté	2279
adblocker upptäckt	4816
add meg az e-mail-címed	2578
además	1619
adhérer	2100
adj hozzá minket preferált forrásként	2666
adja meg az e-mail-címét	2578
adja meg az összeget	2647
adja meg e-mail-címét	2578
adomány	2547
adományozok	2547
adományozás	2547
adresa de email nu este validă	4198
adresă de email invalidă	4198
adreça electrònica	456
adó # százalék	2647
adója #%-ával	2647
afficher la réponse	2166
afficher la vidéo	2235
afficher les réponses	2223
afișează comentariile	4167
afișează conținutul	4137
afișează conținutul extern	4137
afișează originalul	4127
afișează postarea	4179
afișează subtitrările	4175
află mai multe	4122
afmeld når som helst	789
afspilleren indlæses	772
agora não	3919
ai deja un abonament? autentifică-te	4158
ai găsit o greșeală	4204
ai kan begå fejl	799
ai kan gjøre feil	3739
ai kan göra fel	4835
ai kan göra misstag	4835
ai może popełniać błędy	3894
ai može griješiti	4486
ai može pogriješiti	4486
ai môže robiť chyby	4590
ai může chybovat	650
ai může dělat chyby	650
ai observat o greșeală	4123
ai sa môže mýliť	4590
ai sažetak	107
ai segítségével készült	2663
ai által fordított	2663
ai által generált	2663
ai által generált tartalom	2663
ai може да греши	349
ai सारांश	2481
ai से तैयार सारांश	2481
ai 总结	107
ai 摘要	5474
ai 기사 요약	3242
ai 번역	3213
ai 생성 이미지	3252
ai 요약	3187
ai 음성으로 듣기	3212
ai-genererat innehåll	4837
ai-genereret resumé	712
ai-oversættelse	801
ai-resumé	712	801
ai-összefoglaló	2574
ai-översatt	4835
ai-översättning	4837
aicinām ievērot cieņu komentāros	3347
aiheeseen liittyvää	1989
aiheesta lisää	1989
aikaa jäljellä #	2048
ainda não tem conta	4045
ainda não é assinante	4044
ainult vajalikud küpsised	1813
aitäh hääletamast	1809
aitäh liitumast	1797
aitäh sõnumi eest	1824
aizmirsāt paroli	3389
aizvērt	3349
aizvērt galeriju	3393
aizvērt reklāmu	3350
aiが要約	3108
aiで要約	107
aiによる要約	3108
aiに聞く	107
aiに質問	107
ai总结	5474
ai摘要	5414
ai生成	3081	5474
ai生成内容	5446
ai翻訳	3081
ai翻譯	5474
ai翻译	5474
ai要約	3108
ai語音朗讀	5445
ai语音朗读	5445
ai重點整理	5414
ai音声で聴く	3080
ai가 생성한 콘텐츠입니다	3252
ai가 읽어주는 기사	3212
ai로 생성된 콘텐츠	3252
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2270
ajouter à mes favoris	2140
ajouter à mes sources préférées	2264
ajouter à mes sujets	2287
ajouter à mes thèmes	2287
ajouter à vos sources préférées	2264
ajouter à vos sélections	2140
ajándék cikk	2558
ajándékozd el a cikket	2558
ajándékozd tovább a cikket	2558
ajándékozza a cikket	2557
ajándékozza a cikket barátjának	2557
ajándékozza el a cikket	2558
ajándékozza tovább a cikket	2558
ajánlataink	2572
ajánlja: outbrain	2671
ajánlja: taboola	2671
ajánljuk	2572
ajánljuk még	2572
ajánlott	2572	2651
ajánlott cikkek	2572
ajánló	2572
akceptuję	3784
akceptuję i kontynuuję	3862
akceptuję i przechodzę do serwisu	3862
akkurat nå	3646
ako chránime svoje zdroje	4586
ako chránime zdroje	4586
ako vypnúť adblock	4571
ako vypnúť blokovanie reklám	4571
aktuálny čas	4567
aktuálny čas #	4566
aktuální čas	620
aktuální čas #	619
aktuálně	548
akzeptieren und schließen	1014
aldersgrense # år	3633
aldersgrense: # år	3633
alege o sumă	4221
alege-ți abonamentul	4196
alegeți abonamentul	4196
algo salió mal	1710
alkalmazás letöltése	2638
alkalmazás megnyitása	2638
alla bidrag hjälper	4819
alla rättigheter reserverade	4833
alle abo-angebote im überblick	952
alle angaben ohne gewähr	958
alle beiträge ansehen	884
alle beiträge anzeigen	1035
alle beiträge der autorin	1035
alle beiträge des autors	1035
alle bidrag hjælper	784
alle bidrag tæller	784
alle inhalte sind urheberrechtlich geschützt	999
alle newsletter im überblick	939
alle preise ohne gewähr	958
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4774
allt innehåll är upphovsrättsskyddat	4773
als bevorzugte quelle bei google hinzufügen	856
als bevorzugte quelle hinzufügen	1049
als podcast hören	953
alte știri	4124
alterar preferências de cookies	3987
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5011
altyazilari göster	5011
altă sumă	4192
alătură-te conversației	4140
am înțeles	4127
amazon'da gör	5010
amazonで見る	3078
amazonで詳しく見る	3078
amazonで詳細を見る	3078
amazonで買う	3078
amazonで購入	3078
amazonで購入する	3078
amintește-mi mai târziu	4104
ana sayfaya dön	5034
anasayfaya dön	5034
anderen betrag wählen	1027
andet beløb	783
andra läser	22	4742
andra läser just nu	22
andra läste även	4742
andre har også lest	22
andre leser nå	3646
andre leste også	3646
andre læser	709
andre læser lige nu	709
andre læser også	22
andre læste også	709
angebot auswählen	1030
angebot wählen	952
anhören	853
anhören # min	853
anket sonuçlari	5005
anketa dňa	4557
ankstesnė nuotrauka	3325
anmäl	4839
anmäl annons	4843
anmäl dig	4716
anmäl dig till nyhetsbrevet	4716
anmäl inlägg	4838
anmäl kommentar	4838
anna kelvollinen sähköpostiosoite	2068
anna äänesi	2033
annet beløp	3723
anneta ühekordselt	1821
annonce - artiklen fortsætter nedenfor	692
annonces légales	2198
annoncørbetalt	92
annoncørbetalt indhold	92	719
annons - artikeln fortsätter nedan	4727
annons från våra partner	4843
annonsblockerare upptäckt	4816
annonsen slutar här	4727
annonser från google	4843
annonsinnehåll	4749
annonslänk	4727
annonsörsinnehåll	4749
annonsørinnhold	92	3656
annonsørsamarbeid	3747
ano, prosím	626
ano, rád	626
anonimni sandučić	4483
anonym brevlåda	4831
anonym tipslåda	4831
anonymná schránka	4586
anonymní schránka	645
anpassa inställningar	4804
anular suscripción	1759
anulează oricând	4196
anulezi oricând	4158
anuluj odpowiedź	3793
användarnamn	4822
användarnamn eller e-postadress	4821
användarvillkor	4729
anzeige schließen	1052
anzeigensonderveröffentlichung	958
anúncio	3945
anúncio em #	4073
anúncios	3945
apasă pentru sunet	4220
apmaksāta sadarbība	3400
apmaksāts saturs	3350
apmokėta partnerystė	3332
apmokėtas turinys	3332
aportació mensual	487
aportació única	487
aportación mensual	1704
aportación única	1704
app letöltése	2638
app storeからダウンロード	3086
app storeでダウンロード	3086
app store에서 다운로드	3219
apple ile giriş yap	5028
apple podcastで聴く	3114
appleでサインイン	3096
appleでログイン	3096
appleで続ける	3096
app内打开	5452
après la publicité	2148
aptaujas rezultāti	3383
após a publicidade	3945
apóyanos	1569
apóyanos en patreon	1703
apúntate	1584
aquest article està bloquejat	491
aquest article està protegit	502
aquest article t'ha estat útil	466
aquest camp és obligatori	493
aquest contingut està protegit	502
aquest vídeo ja no està disponible	473
aquest vídeo no està disponible	473
ar norite gauti pranešimus	3316
arată conținutul	4179
arată mai mult	4202
arată mai puțin	4127
arată răspunsurile	4167
arată tot	4127
arkadaşina gönder	4935
arkadaşinla paylaş	4935
article abonné	2110
article ajouté à vos sélections	2140
article lu par une voix de synthèse	2231
article précédent	2162
article réservé aux abonnés	2110
article següent	497
article sponsorisé	2198
articles associés	2162
articles liés	2162
articles recommandés	2162
articles récents	2162
articol exclusiv pentru abonați	4158
articole asemănătoare	4124
articole înrudite	4124
articoli più letti	2900
articolul continuă după publicitate	4147
articolul continuă după reclamă	4118
articolul continuă mai jos	4118
articolul următor	4124
artikeln finns också som ljud	4723
artikeln fortsätter efter annonsen	4727
artikeln fortsätter nedan	4727
artikeln fortsätter under bilden	4727
artikeln går att lyssna på	4723
artikeln läses upp av en syntetisk röst	4807
artikeln är automatiskt genererad	4835
artikeln är låst	4709
artikeln är maskinöversatt	4835
artikeln är skapad automatiskt	4835
artikeln är skyddad av upphovsrätt	4833
artikeln är uppläst av en dator	4723
artikkel jätkub pärast reklaami	1781
artikkel jätkub reklaami järel	1781
artikkel on kaitstud autoriõigusega	1834
artikkel täieneb	1779
artikkelen er låst	3611
artikkelen finnes også som lyd	3624
artikkeli jatkuu kuvan jälkeen	1976
artikkeli on konekäännetty	2078
artikkeli on suojattu tekijänoikeudella	2076
artikkelin lukee synteettinen ääni	2048
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1973
artiklen er låst	673
artiklen er læst op af en robot	684
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	684
artiklen fortsætter efter annoncen	692
artiklen fortsætter efter reklamen	807
artiklen fortsætter nedenfor	692
artiklen fortsætter under billedet	692
artiklen kan også høres	684
artiklen læses op af en kunstig stemme	772
artikli loeb ette tehishääl	1777
artiklit loeb sünteetiline hääl	1815
artiklit loeb tehishääl	1777
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3865
artykuł dla subskrybentów	3765
artykuł do słuchania	3865
artykuł kontynuowany pod reklamą	3783
artykuł premium	3879
artykuł sponsorowany	3780
artykuł zablokowany	3879
artykuły na e-mail	3768
artykuły partnerów	3902
artículo anterior	1619
artículo regalado	1754
artículo relacionado	1619
artículo siguiente	1713
artículos recomendados	1678
artículos relacionados	1619
as notícias mais lidas	4014
ascultă	4115
ascultă articolul	4175
ascunde răspunsurile	4167
aseta ensisijaiseksi lähteeksi	2082
aslini göster	4951
assine já	3924
atbalstīt	3341
atcel jebkurā laikā	3341
atcelt var jebkurā laikā	3389
atcerēties mani	3390
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3325
atidaryti programėlėje	3315
atidaryti programėlę	3315
atkūrimo greitis	3313
atlikite testą	3307
atlikušais laiks	3383
atlikušais laiks -#	3382
atpakaļ uz augšu	3393
atpakaļ uz sākumlapu	3393
atradi kļūdu	3394
atradi kļūdu rakstā	3347
atradāt kļūdu	3394
atrakinti straipsnį	3321
atrisini krustvārdu mīklu	3376
atsaukt piekrišanu	3380
atsisiųsti garso įrašą	3313
atsisiųsti iš app store	3315
atsisiųsti iš google play	3315
atsisiųsti programėlę	3315
atsiųskite naujieną	3326
atsiųskite nuotraukas	3326
atskaņot video	3382
atskaņošanas ātrums	3382
atslēgt rakstu	3389
atslēgvārdi	3383
atteikties var jebkurā laikā	3391
attēls # no #	3402
attēls #/#	3402
attēls attēlā	3382
atualizar a página	4039
atualizar preferências	4094
atualizar página	4039
atvērt	3349
atvērt galeriju	3393
atvērt lietotni	3384
atvērt lietotnē	3384
atvērt rakstu	3389
atļaut paziņojumus	3385
atšaukti galite bet kada	3271
atšaukti sutikimą	3311
aucun commentaire à ce niveau	2202
audio narrado por una voz automática	1649
audio vytvorila umelá inteligencia	4566
auf apple podcasts hören	928
auf spotify hören	928
ausgewählt für sie	957
auswahl bestätigen	1015
auswählen	1031
automaatselt tõlgitud	1828
automaattinen käännös	2079
automaticky preložené	4590
automaticky přeloženo	650
automatické prehrávanie	4566
automatické přehrávání	619
automatický preklad	4591
automatický překlad	651
automatikus lejátszás	2636
automatinis atkūrimas	3313
automatisch übersetzt	1045
automatische übersetzung	1046
automatiskt översatt	4835
automatiškai išversta	3327
automatsko puštanje	4465
automātiski tulkots	3395
automātiskā atskaņošana	3382
autoriser la publicité	2241
ava äpis	1817
avantage abonnés	2229
avantages abonnés	2229
avantaje pentru abonați	4173
avançar # segundos	4025
avançar para o conteúdo	3965
aveți deja cont	4196
avfölj	4841
avfølg	3744
avis de décès	2198
avoimet työpaikat	1991
avregistrera dig när som helst	4824
avsluta när du vill	4709
avsluta när som helst	4824
avslutt når du vil	3611
avslå alle	3711
avís legal	444
avísanos de un error	1728
aylik bağiş	5025
aylik bağiş yap	5057
ayrintilar için tiklayin	4950
ayrintilar için tiklayiniz	4950
az ai hibázhat	2663
az ai tévedhet	2663
az e-mail-címed	2653
az első hónap csak # ft	2551
az mi hibázhat	2663
az oldal tetejére	2656
az outbrain ajánlásával	2671
az ön e-mail-címe	2653
az ön neve	2653
az összefoglalót ai készítette	2663
az összefoglalót mi készítette	2663
az összes cikk	2656
az összes elfogadása	2628
az üzeneted	2654
aç	4951
añadir a favoritos	1599
añadir a la cesta	1753
añadir a mi lista	1677
añadir a mis temas	1746
añadir al carrito	1753
añadir comentario	1612
añadir como fuente preferida	1722
añadir una respuesta	1728
añadir usuario	1574
añádenos como fuente preferida	1722
aún no eres suscriptor	1707
aún no estás registrado	1708
aún no te has registrado	1574
aún no tienes cuenta	1708
ačiū už jūsų balsą	3307
ačiū už registraciją	3323
ačiū už žinutę	3323
ačiū, kad balsavote	3307
ačiū, kad užsiprenumeravote	3296
ați uitat parola	4197
ați votat deja	4167
""", 'b': """
baixar episódio	4025
baixar o áudio	4025
baixar áudio	4025
bandykite dar kartą	3323
bandykite vėliau	3323
bankkártyás támogatás	2647
bankovním převodem	631
banküberweisung	827
bara för dig som prenumererar	4821
bara för prenumeranter	4821
bare nødvendige	3710
bağiş sayfasina git	5025
bağiş yap	4925
bağiş yapin	4925
bağişim	5026
bağlanti kopyalandi	5043
bağlantiyi kopyala	4935
başa dön	4950
başka tutar	5025
be šlamšto	3323
bedste værdi	787
bei google als quelle hinzufügen	856
bei spotify hören	928
beitrag nicht mehr verfügbar	1017
bejegyzés betöltése	2628
bejelentkezés	2551
bejelentkezés apple-fiókkal	2650
bejelentkezés facebookkal	2650
bejelentkezés google-fiókkal	2650
bekræft din e-mail	789
belépés	2551
belépés facebook-fiókkal	2650
belépés facebookkal	2650
belépés google-fiókkal	2650
benefício do assinante	3992
bere sintetični glas	4668
berite naprej z naročnino	4677
bestill nå	3707
beställ boken	4800
betalas årsvis	4821
betales årlig	3726
betales årligt	786
betalt innehåll	4843
betrag wählen	826
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2669
betűméret módosítása	2669
betűméret növelése	2669
bez mišljenja	4459
bez surogātpasta	3391
bez zobowiązań	3880
bez závazku, kdykoli zrušíte	522
bez závazků	634
bezmaksas piegāde	3379
bezárás	2546
beágyazott tartalom	2628
beállítás preferált forrásként	2666
beállítások mentése	2628
beállítások módosítása	2631
beğen	5005
beğenme	5005
bidrag kan trækkes fra i skat	783
bieżący czas #	3865
bild in originalgröße	1035
bild vergrößern	883	1035
bildergalerie öffnen	1035
bildirimleri aç	5002
bildirimleri açin	5002
bilety już w sprzedaży	3858
bir ay ücretsiz deneyin	114
bir hata oluştu	5030
bir tutar seçin	5057
bir şeyler ters gitti	5031
bir şeyler yanliş gitti	5031
bitte füllen sie dieses feld aus	1032
bitte geben sie eine gültige e-mail-adresse ein	1032
bitte prüfen sie ihr postfach	1032
bitte versuchen sie es später erneut	939
bitte versuchen sie es später noch einmal	1032
bitte überprüfen sie ihr postfach	1032
bize ulaşin	4943
biểu quyết	97
bjud en vän på artikeln	4723
bjud oss på en kaffe	4818
bjud oss på kaffe	4818
bjud på en kaffe	4819
bli månadsgivare	4705
bli støttemedlem	3608
bliv fast støtte	783
bliv støtteabonnent	783
bliv støttemedlem	670
blocco pubblicità rilevato	2965
blokovať	4570
bloqueador de anúncios ativado	4076
bloqueador de anúncios detectado	4076
bloqueur de publicité détecté	2279
bloqueur détecté	2279
boletín	1584
bolo to užitočné	4590
brezplačna dostava	4664
browserul tău nu poate reda acest video	4137
brukervilkår	3635
brīva summa	3388
bu haber abonelere özeldir	4926
bu haber yapay zeka tarafindan seslendirilmiştir	5011
bu haber yapay zekâ ile seslendirilmiştir	5011
bu haberi paylaş	5066
bu haberi paylaşin	5066
bu haberler de ilginizi çekebilir	4949
bu içerik abonelere özeldir	4926
bu içerik faydali oldu mu	5004
bu içerik görüntülenemiyor	5014
bu içerik gösterilemiyor	5014
bu içerik kilitli	5028
bu video artik mevcut değil	5011
bu video bulunduğunuz ülkede izlenemiyor	5011
bu video mevcut değil	5011
bu video ülkenizde izlenemiyor	5011
bu yaziyi paylaş	5066
bu yorumu şikayet et	5048
bu özet yararli oldu mu	4972
bugün değil	4924
bulmaca çöz	5009
bunlar da ilginizi çekebilir	4944
burtu izmērs	3398
butlletí	456
buy me a coffee ☕	1233
buy me a cup of coffee ☕	1233
buy us a coffee ☕	1233
buzón anónimo	1716
buzón seguro	1716
buďte v obraze	527
bylo to pro vás užitečné	650
bylo to užitečné	650
bài cùng chuyên mục	5285
bài cùng tác giả	5263	5285
bài khác	5249
bài khác của tác giả	5319
bài liên quan	5249
bài mới nhất	5285
bài quảng cáo	5286
bài tiếp theo	5249
bài trước	5319
bài viết có hữu ích không	5292
bài viết có hữu ích với bạn không	5292
bài viết cùng tác giả	5263
bài viết khác của tác giả	5263
bài viết liên quan	5249
bài viết mới	5284
bài viết này bị khóa	5313
bài viết này có hữu ích không	5292
bài viết tiếp theo	5319
bài viết tiếp tục bên dưới	5288
bài viết tiếp tục sau quảng cáo	5288
bài viết trước	5319
bài viết được tặng bởi thuê bao	5339
bài được dịch tự động	5284
bài đọc nhiều	5285
báo cáo	5293
báo cáo bình luận	5330
báo cáo vi phạm	5293
báo lỗi	5248
báo lỗi bài viết	5292
bármikor leiratkozhat	2578
bármikor leiratkozhatsz	2578
bármikor lemondhatja	2551
bármikor lemondható	2551
bäst värde	4822
bästa pris	4822
bình chọn	96	5293
bình chọn của bạn đã được ghi nhận	5292
bình luận	5248
bình luận (#	5248
bình luận của bạn	5330
bình luận hay	5269
bình luận đã bị tắt	5330
bölümü indir	5011
búsqueda	1625
bücher aus dem shop	861
bülten	4980
bülten üyeliği	4980
bültene abone oldunuz	4980
büyüt	4950
bądź na bieżąco	3768
bądź pierwszą osobą, która skomentuje	3896
błędny adres e-mail	3882
bővebben	2574	2630
būkite pirmas	3277
būkite pirmas, pakomentavęs	3277
bạn chưa có tài khoản	5313
bạn chưa đăng ký	5313
bạn có muốn nhận thông báo	5306
bạn có muốn nhận thông báo không	5306
bạn có thể hủy đăng ký bất cứ lúc nào	5315
bạn có thể quan tâm	5249
bạn muốn nhận thông báo	5306
bạn thấy bài viết này thế nào	5292
bạn đang theo dõi chủ đề này	5324
bạn đã bình chọn	5292
bạn đã bình chọn rồi	5292
bạn đã có tài khoản	5313
bạn đã đăng ký rồi	5336
bản dịch tự động	5323
bản ghi	5300
bật	5307
bật thông báo	5306
bật tiếng	5299
bắt buộc	5316
bắt đầu trắc nghiệm	5295
bỏ qua	5227
bỏ qua quảng cáo	5333
bỏ theo dõi	5324
""", 'c': """
cada aportació compta	459
cada aportación cuenta	1673
cada contribuição conta	4009
cada doação conta	4040
cada donación cuenta	1703
cadastre-se grátis	3924
califica este artículo	1612
campo obrigatório	4046
campos obrigatórios	4046
cancelar a inscrição	4095
cancelar inscrição	4095
cancelar la suscripción	1761
cancelar subscrição	4093
cancelar suscripción	1761
cancel·la quan vulguis	491
cargando el vídeo	1688
cargando vídeo	1688
cargar más	1625
cargar más comentarios	1681
cargar más noticias	1713
cargar publicación	1693
cargar vídeo	1693
carrega la publicació	477
carrega més comentaris	466
carregando o vídeo	4025
carregando vídeo	4025
carregant el vídeo	473
carregar conteúdo	4029
carregar conteúdo externo	3951
carregar mais comentários	4016
carregar mais notícias	4050
carregar o conteúdo	4029
carregar publicação	4029
carregar vídeo	4029
carte de crédit	2109
cartão de crédito	3923
caseta redacțională	4134	4135
categorieën	3459
categorías	1619
caută	4126
caça-palavras	4021
ce contenu vous a-t-il été utile	2194
ce résumé vous a-t-il été utile	2194
cea mai bună ofertă	4197
cela vous a-t-il été utile	2223
cele mai citite știri	4161
cele mai noi știri	4124
celkem hlasovalo # čtenářů	607
celozaslonski način	4668
celá obrazovka	620
celý článek	550
celý článek zde	640
celý článok	4583
cenimy twoją prywatność	3786
cererea ta a fost trimisă	4223
cerrar galería	1744
cerrar menú	1625
cerrar sesión	19
cet article est en accès libre pour les abonnés	2211
cet article est lu par une voix de synthèse	2194
cet article vous a-t-il été utile	2223
cette adresse est déjà inscrite	2283
cette information vous a-t-elle été utile	2270
cette page vous a-t-elle été utile	2223
cette réponse est-elle utile	2223
cette vidéo est indisponible	2231
cette vidéo ne peut pas être lue	2231
cevaplari göster	5004
changer mes préférences	2153
chargement du lecteur vidéo	2231
charger la vidéo	2235
charte éditoriale	2257
chcem dostávať upozornenia	4569
chcem odoberať	4579
chcete dostávat notifikace	623
chcete dostávat upozornění	623
chcete dostávať notifikácie	4569
chcete dostávať upozornenia	4569
chci dostávat upozornění	623
chci odebírat	527
chci podpořit	519
chci přispět	519
chi tiết	5253
chia sẻ	5237
chia sẻ bài viết	5237
chia sẻ bài viết này	5339
chia sẻ facebook	5284
chia sẻ lên facebook	5326
chia sẻ qua email	5326
chia sẻ qua facebook	5284
chia sẻ qua zalo	5326
chia sẻ tin này	5339
chia sẻ zalo	5326
chia sẻ ý kiến của bạn	5248	5269
cho chúng tôi biết ý kiến	5292
cho phép	5307
cho phép thông báo	5306
chuyên mục	5249
chuyển đến công thức	66
chép liên kết	5284
chính sách bảo mật	5247
chính sách bảo mật | điều khoản sử dụng	5247
chính sách cookie	5246	5247
chính sách quyền riêng tư	5247
chơi miễn phí	5295
chơi ngay	5295
chưa có tài khoản	5313
chấp nhận	5246
chấp nhận tất cả	5246	5247
chấp nhận tất cả cookie	5247
chấp nhận và tiếp tục	5246	5303
chế độ tối	5332
chỉ dành cho thuê bao	5313
chỉ dành cho thành viên	5313
chọn	5314
chọn gói	5313
chọn gói của bạn	5313
chọn gói đăng ký	5313
chọn số tiền	5334
chủ đề	5249
chủ đề liên quan	5249
chủ đề nóng	5285
cikk ajándékozása	2669
cikk elküldése ajándékként	2669
cikk feloldása	2650
cikk meghallgatása	2636
cikk megosztása	2557
cikk mentése	2557
cikk nyomtatása	2669
cikkünk frissül	2574
citeşte şi	4124
citește articolul complet	4202
citește articolul integral	4202
citește fără limite	4158
citește gratuit	4222
citește mai departe	4124	4126
citește mai mult	4124	4126
citește regulile comunității	4140
citește tot articolul	4202
citește transcrierea	4175
citește în aplicație	4182
citește și	4124
citi šobrīd lasa	3343
citit de o voce sintetică	4175
citiți și	4124
cobrança anual	4045
codes de réduction	2294
cofnij zgodę	3862
col·labora	431
comandă acum	4145	4173
comandă cartea	4145	4173
comentariile sunt doar pentru abonați	4215
comentariul tău	4215
comentariul tău așteaptă moderarea	4140
comentează	4123
comentário	3953
comentário aguardando moderação	4002
comentários	3953
comentários desativados	4065
comentários exclusivos para assinantes	4002
commander ce numéro	2198
commander le numéro	2197
comment désactiver mon adblocker	2241
comment désactiver mon bloqueur	2241
commentaire en attente de modération	2202
commentaires désactivés	2270
commerciële bijdrage	3509
commerciële content	3591
commerciële inhoud	3591
comparte este artículo	1754
compartilhar esta matéria	4088
compartilhe esta notícia	4088
compartir esta página	1754
completează formularul #	4106
completează online formularul #	4106
compre a edição impressa	3992
conditions générales	2150
conectează-te cu facebook	4158
conectează-te cu google	4158
confidentialité	2150
configuració de galetes	477
configuració de les galetes	477
configuració de privacitat	477
configuración	1608
configuración de cookies	1608
configuración de privacidad	1693
configurações de cookies	3947
configurações de privacidade	4029
confira o preço	4087
conheça as ofertas	4078
conheça os planos	4078
conheça todas as nossas newsletters	4006
consenti la pubblicità	2926
consigue tu entrada aquí	1652
consulta les normes de participació	448
consultez notre charte de modération	2202
consíguelo en tu quiosco	1652
contacta amb la redacció	499
contacta con la redacción	1716
contactar a redação	4053
contactar con la redacción	1716
contactați redacția	4204
contacte a redação	4053
contactează redacția	4204
contacter la rédaction	2257
contactez la rédaction	2257
contenu externe recommandé	2192
contenu proposé par notre partenaire	2198
contenu réservé	2247
contenu réservé aux abonnés	2247
contenu sponsorisé	2148
contenus recommandés	2216
contenus sponsorisés	2148	2162
conteúdo bloqueado	3951
conteúdo de marca	3945
conteúdo exclusivo	3924
conteúdo exclusivo para assinantes	4011
conteúdo externo	3987
conteúdo externo bloqueado	3951
conteúdo externo recomendado	3987
conteúdo gerado por ia	4073
conteúdo pago	4022
conteúdo para assinantes	3924
conteúdo patrocinado	3945
conteúdo premium	4011
conteúdo produzido pela marca	3992
conteúdo relacionado	3962
conteúdos relacionados	4014
contingut només per a usuaris registrats	460
continua a leggere dopo la pubblicità	2912
continua após a publicidade	3945
continua després de l'anunci	450
continuar leyendo aquí	1574
continuarea articolului după publicitate	4147
continuarea articolului după reclamă	4144
continue a ler esta notícia	4014
continuer après la publicité	2148
continuer sans désactiver	2279
continuer à lire	2285
continuă cu apple	4158
continuă cu email	4222
continuă cu facebook	4158
continuă cu google	4158
continuă lectura	4225
continuă pe site	4182
continuă să citești	4225
continuă să citești după publicitate	4144
continuă în browser	4182
continúa abajo	1606
contáctanos	1612
convida'ns a un cafè	487
conținut disponibil doar utilizatorilor înregistrați	4158
conținut exclusiv	4110
conținut exclusiv pentru abonați	4110
conținut extern	4137
conținut extern recomandat	4137
conținut pentru abonați	4108
conținut plătit	4173
conținut premium	4158
conținut promovat	4147
conținut sponsorizat	92	4118
cookie beállítások	2628
cookie を管理する	3083
cookie 偏好設定	5373
cookie 偏好设置	5373
cookie 設定	5449
cookie 设置	5449
cookie-beállítások	2628
cookie-beállítások módosítása	2631
cookieinställningar	4729
cookies a ochrana soukromí	543
cookieの管理	3083
cookieの設定	3017
cookieの設定を変更	3019
cookieを拒否する	3116
cookieを管理	3083
cookieを管理する	3083
cookie政策	5371
cookie設定	3017	3020	5371
cookie設定を変更	3019
cookie设置	5371	5374
copia enllaç	507
copia l'enllaç	438
copiază	4212
copiază link	4115
copiază linkul	4115
copy link thành công	5284
correo electrónico	1584
correo electrónico no válido	1709
correo no válido	1709
correu electrònic	494
correu electrònic no vàlid	493
correu no vàlid	493
coś poszło nie tak	3883
coś poszło nie tak. spróbuj ponownie	3882
coś poszło nie tak. spróbuj ponownie później	3882
creează cont	4108
crucigrama del día	1729
créer mon compte	2110
créer un compte	2110
créer une alerte	2204
créer une alerte sur ce thème	2204
csak a szükséges sütik	2628
csak a szükségesek	2628
csak előfizetők számára	2650
csak előfizetőknek	2551
csomagok megtekintése	2650
cualquier aportación ayuda	1703
cum îl dezactivez	4191
cumpără acum	4173
cumpără bilet	4145	4173
cumpără bilete	4145	4173
cumpără bilete online	4173
cumpără cartea	4145	4173
cumpără de pe emag	4173
cumpără revista	4144
cuvinte încrucișate	4172
czy artykuł był pomocny	3894
czy artykuł był przydatny	3894
czy ten artykuł był pomocny	3894
czy to było pomocne	3894
czyta głos ai	3865
czytaj całość	3802
czytaj cały artykuł	3885
czytaj również	3799
czytaj także	3799
czytaj też	3799
czytaj też nasze inne artykuły	3799
czytaj więcej	3799	3802
czytaj więcej o	3799
czytane przez głos syntetyczny	3865
cài đặt	5246
cài đặt cookie	5303
cài đặt quyền riêng tư	5303
cài đặt ứng dụng	5305
các bài viết khác của tác giả	5263
các tin khác	5249
cách tắt	5310
cách tắt trình chặn quảng cáo	5309
câmp obligatoriu	4198
câmpuri obligatorii	4198
cât de util a fost acest articol	4140
címkék	2572
címlap	2572
címlapra	2656
címlapról ajánljuk	2572
có lẽ để sau	5227
có lỗi xảy ra	5315
có thể bạn quan tâm	22	5249
có thể bạn thích	22
có, tôi muốn	5306
códigos de desconto	4087
códigos de descuento	1753
códigos promocionales	1753
cómo desactivar el bloqueador	1701
cómo desactivarlo	1702
cómpralo aquí	1687
cómpralo en amazon	1687
cùng chuyên mục	5249
cùng chủ đề	5285
cùng tác giả	5263	5285
cảm ơn bạn đã bình chọn	96	5292
cảm ơn bạn đã tham gia	5292
cảm ơn bạn đã ủng hộ	5334
cảm ơn, tin nhắn của bạn đã được gửi	5315
cỡ chữ	70	5274
cửa hàng	5328
""", 'd': """
d'autres articles à découvrir	22
da, želim	4469	4672
dagens fråga	96	4797
dagens spørgsmål	96	763
dagens spørsmål	96	3704
daha az göster	4951
daha fazla göster	4950
daha fazla haber için tiklayin	4950
daha fazla yorum yükle	5004
daha önce oy kullandiniz	5004
daha önce oy verdiniz	5004
dalies ar šo rakstu	3346
dalinkitės	3271
dalinkitės straipsniu	3276
dalsza część artykułu pod materiałem wideo	3780
dalsza część artykułu pod wideo	3780
dalsza część tekstu pod wideo	3780
dalszy ciąg materiału pod wideo	3783
dalīties	3341
dalīties ar draugiem	3346
dalīties ar rakstu	3398
dalīties facebook	3346
dalīties whatsapp	3398
další	550
další foto	640
další fotografie	640
další snímek	640
další strana	550
další video	619
další z rubriky	548
další zprávy	548
další článek	548
další články	22	548
další články od autora	640
další čtení	548
danke für dein feedback	932
danke für deine stimme	96
danke für ihr feedback	932
danke für ihre stimme	96	1005
danke fürs abstimmen	1005
danke fürs mitmachen	96
danos tu opinión	1664
dans l'actualité	2216
dans la même catégorie	2162
dans la même rubrique	2162
dans la même série	2162
dar lze odečíst z daní	630
dar si můžete odečíst z daní	630
darovat jednorázově	630
darovat měsíčně	630
darovat článek	531
darovať	4501
darovať jednorazovo	4573
darovať mesačne	4573
darovať článok	4509
darowiznę możesz odliczyć od podatku	3876
darujte nám # %	4573
darujte tento článek	531
darujte tento článok	4509
das könnte dich auch interessieren	880
das könnte ihnen auch gefallen	880
das könnte sie auch interessieren	880
das könnte sie interessieren	880
das video ist in ihrem land nicht verfügbar	1017
das video ist leider nicht mehr verfügbar	1017
das video ist nicht mehr verfügbar	1017
das video ist nicht verfügbar	1017
das wichtigste in kürze, zusammengefasst von ki	916
datenschutzerklärung	866
daugiau autoriaus straipsnių	3325
daugiau straipsnių	3325
daugiau šia tema	3273
dať spätnú väzbu	4590
dbamy o twoją prywatność	3786
deaktivér din adblocker	780
deblochează articolul	4158
definições de cookies	4029
definições de privacidade	4029
deine stimme wurde gezählt	1005
deixar um comentário	3953
deixe um comentário	3953
del på e-mail	805
del på e-post	3624
del på facebook	684	3624
del på mail	684
del på twitter	684	3624
del på whatsapp	3745
del på x	684	3624
dela inlägget	4723
dela på facebook	4723
dela på twitter	4723
dela på whatsapp	4842
dela på x	4723
dela som gåva	4842
deli po e-pošti	4693
deli članek	4614
delite članek	4614
demander un droit de réponse	2270
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4821
den här artikeln är skyddad av upphovsrättslagen	4833
den här videon är inte längre tillgänglig	4807
den här videon är inte tillgänglig	4807
denne artikel er låst	786
denne artikkelen er låst	3726
denne saken er låst	3726
denne video er ikke længere tilgængelig	772
denne video er ikke tilgængelig	772
denunciar comentário	4065
denunciar este comentário	4065
der er opstået en fejl	790
der opstod en fejl. prøv igen senere	789
dernière minute	2162
dernières actualités	2162
dernières infos	2162
dernières nouvelles	2162
desa les preferències	477
desa per llegir després	462
desactívalo para continuar	1701
desactívalo para seguir leyendo	1701
desbloquear artículo	1674
desbloqueie este conteúdo	4011
descarcă aplicația	4182
descarcă audio	4175
descarcă din app store	4182
descarcă din google play	4182
descarcă episodul	4175
descarcă formularul	4193
descarcă formularul #	4106
descargar pódcast	1688
descarrega l'àudio	473
descarregar áudio	4025
deschide aplicația	4183
deschide în aplicație	4182
descárgala en app store	1696
descárgala en google play	1696
descărcați formularul #	4106
destekçi ol	5025
destekçimiz olun	5025
desteğiniz fark yaratir	5057
desteğiniz için teşekkür ederiz	5057
desteğiniz için teşekkürler	5057
det er gratis å opprette en bruker	3611
det går inte att visa innehållet	4804
det har oppstått en feil	3730
det här innehållet kan inte visas	4804
det här innehållet är inte tillgängligt	4804
det læser andre	709
det oppsto en feil. prøv igjen senere	3729
det är gratis att skapa ett konto	4709
detaylar için tiklayin	4950
detaylar için tiklayiniz	4950
detta material är skyddat enligt lagen om upphovsrätt	4772
detta är en annons	4727
detta är en plusartikel	4709
dette indhold er ikke tilgængeligt	769
devam etmek için üye girişi yapin	4926
devami için abone olun	4926
devamini okumak için abone olun	4926
dezactivează sunetul	4175
dienas jautājums	3376
diese funktion steht nur angemeldeten nutzern zur verfügung	953
dieser inhalt ist nicht mehr verfügbar	1014
dieser inhalt ist nicht verfügbar	1014
dieser kommentar wurde gelöscht	1047
dieses video ist in deinem land nicht verfügbar	1017
dieses video ist in ihrem land nicht verfügbar	1017
dieses video ist leider nicht mehr verfügbar	1017
dieses video ist nicht mehr verfügbar	1017
dieses video ist nicht verfügbar	1017
digite um e-mail válido	4046
din aceeași categorie	4124
din aceeași secțiune	4161
din röst har registrerats	4793
din röst är registrerad	96
din röst är räknad	4793
disponibil în app store	4182
disponibil în app store și google play	4152
disponibilă în app store și google play	4152
disponível na app store	4032
distribuie știrea	4227
distribuiți	4115
diğer fotoğraf için tiklayin	4947
diğer haberler	22	4944
diğer okurlar bunlari okuyor	4944
diğer sayfaya geçmek için tiklayin	4947
diğer seçenekler	5044
diğer tutar	5025
diğer yazilari	5034
dla prenumeratorów	3879
dla subskrybentów	3765
dlaczego widzę tę reklamę	3902
do fotogalérie	4582
do galérie	4583
do góry	3802
do košíka	4561
do košíku	536	613
do księgarni	3781
do speciálu	640
doar abonații pot comenta	4140
doar pentru abonați	4108
doação mensal	3920
doação única	3920
doba čtení # min	550
dodaj do moich tematów	3898
dodaj jako preferowane źródło	3898
dodaj kao željeni izvor	4489
dodaj nas do preferowanych źródeł	3898
dodaj nas do wyjątków	3871
dodaj u košaricu	4461
dodaj v košarico	4663
dogodila se greška. pokušajte ponovno	4477
dolgozzon nálunk	2574
domiciliación bancaria	1573
domů	550
don régulier	2243
dona suport al periodisme en català	459
dona'ns la teva opinió	466
donació mensual	488
donació única	488
donación mensual	1569
donación puntual	1704
donación única	1569
donativo único	4041
donați	4105
donația mea	4221
donație lunară	4193
donație unică	4193
donează	4105
donează acum	4105
donează lunar	4105
donează lunar # euro	4157
donează lunar # lei	4157
donează o dată	4192
doner nå	3608
doniraj mesečno	4472	4675
doniraj mjesečno	4472
données personnelles	2150
donér	670
donér nu	670
doporučeno outbrain	658
doporučeno taboola	658
doporučené	548
doporučené články	548
doporučuje outbrain	658
doporučujeme	548	634
doporučujeme přečíst	548
doporučujeme také	548
dosegli ste omejitev člankov	4677
dosegnuli ste ograničenje članaka	4474
dossier spécial	2228
dovanoti straipsnį	3330
dozvoli obaveštenja	4468
dołącz do dyskusji	3849
dołącz do nas	3762
dołącz do newslettera	3768
došlo je do greške. pokušajte ponovo	4477
došlo je do pogreške. pokušajte ponovno	4477
došlo k chybě	638
došlo k chybě. zkuste to prosím později	637
drodzy użytkownicy	3786
droga użytkowniczko, drogi użytkowniku	3786
drogi użytkowniku	3786
droits réservés	2290
drukāt	3346
drukāt rakstu	3398
drukāt recepti	66
du använder en adblocker	4814
du använder en annonsblockerare	4814
du er nå påmeldt	3618
du er nå påmeldt nyhetsbrevet	3618
du följer	4840
du följer det här ämnet	4840
du följer nu	4840
du följer redan	4840
du följer redan ämnet	4840
du følger allerede	3743
du følger allerede dette emne	804
du følger allerede dette temaet	3743
du følger allerede emnet	804
du følger dette emne	804
du følger dette temaet	3743
du følger emnet	804
du følger nå	3743
du har en adblocker påslagen	4816
du har en annonsblockerare påslagen	4816
du har nådd grensen	3726
du har nået din grænse	786
du har nått din gräns	4821
du har redan röstat	4793
du har rätt att vara anonym	4738
du har slået adblock til	780
du kan när som helst avregistrera dig	4824
du kan när som helst avsluta prenumerationen	4716
du kan når som helst melde deg av	3618
du kan opsige når som helst	673
du kan trække beløbet fra i skat	783
du kanske också gillar	4742
du modtager snart en bekræftelse på mail	678
du même auteur	2162
du prenumererar nu på nyhetsbrevet	4716
du skyddas av källskyddet	4738
du verkar använda en annonsblockerare	4814
du vil kanskje også like	3646
du är nu anmäld	4824
du är skyddad av källskyddet	4738
du är skyddad enligt källskyddet	4738
duración	1689
durată	4176
duração	4026
durée	2232
durée : #	2185
dział prenumeraty: #	106
dziękujemy za głos	96	3852
dziękujemy za oddanie głosu	96	3852
dziękujemy za przesłanie formularza	3882
dziękujemy za udział w sondzie	3852
dziękujemy za wiadomość	3882
dziękujemy za zapis	3768
dziękujemy! sprawdź skrzynkę	3882
dành cho bạn	5249
dành cho thuê bao	5231
dành riêng cho thành viên	5313
dárkovat článek	521
dát zpětnou vazbu	650
därefter # kr/mån tills du säger upp	4709
débloquer l'accès	2282
débloquer l'article	2110
débloquer tous les articles	2112
débloquez cet article	2211
débloquez l'accès à tous les articles	2112
débloquez l'intégralité des articles	2112
débloquez tous les articles	2112
débloquez tous nos articles	2112
déconnexion	19
découvrez notre boutique	2197
découvrez tous nos jeux	2226
découvrir l'offre	2110
découvrir la boutique	2229
découvrir nos offres	2211
découvrir toutes nos offres d'abonnement	2211
déjà un compte	2110
déjà un compte ? connectez-vous	2110
délka	620
délka #	620
déplier	2167
désabonnement	2302
désactiver les sous-titres	2231
désinscription	2302
détails	2167
dê a sua opinião	4016
dê sua opinião	4016
dölj	4746
dölj annons	4843
dölj bildtext	4827
dölj svar	4838
düzeltme politikasi	5036
dāvini rakstu	3346
dāvini rakstu draugam	3346
děkujeme za hlas	607
děkujeme za hlasování	96	607
děkujeme za odběr	637
děkujeme za přihlášení	527
děkujeme za vaši zprávu	637
děkujeme za váš hlas	96	607
děkujeme za zprávu	637
dĺžka	4567
dĺžka #	4567
dịch tự động	5300
""", 'e': """
e-bülten	4980
e-bülten aboneliği	4980
e-mail alebo používateľské meno	4576
e-mail cím	2653
e-mail ili korisničko ime	4474
e-mail inválido	4006
e-mail nebo uživatelské jméno	633
e-mail-cím	2654
e-mail-cím vagy felhasználónév	2650
e-mailová adresa	527
e-pasts vai lietotājvārds	3389
e-post või kasutajanimi	1822
e-posta gönder	4935
e-posta ile paylaş	5043
e-postadress eller användarnamn	4821
e-pošta ali uporabniško ime	4677
e-poštni naslov	4680
echipa redacțională	4135
ecrã inteiro	4026
edición digital	1574
edición impresa	1574
editöre yaz	5036
editöre yazin	5036
editörün seçtikleri	4944
edição impressa	3924
eget beløb	783
eget beløp	3723
egyedi összeg	2647
egyszeri adomány	2647
egyszeri támogatás	2547
egyszeri támogatás küldése	2647
egyéb összeg	2647
ehkä myöhemmin	1959
ei mielipidettä	2039
ei tänään	1959
ei vielä tunnusta	2064
ei, aitäh	1819
eikö sinulla ole tunnusta	2064
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1032
eiti į receptą	66
ekskluzivno za naročnike	4677
el artículo continúa abajo	1753
el artículo continúa debajo	1753
el juego es solo para mayores de # años	1725
el millor de la setmana a la teva bústia	456
el más popular	1708
el més llegit	435
el més popular	492
el més vist	463
el reproductor se está cargando	1688
el. paštas	3296
el. paštas arba vartotojo vardas	3321
el. pašto adresas	3323
eldste først	3741
elfelejtett jelszó	2551
elfelejtette a jelszavát	2650
elfogadom az összeset	2631
elfogadom és folytatom	2628
elfogadom és megjelenítem	2628
elfogadás és folytatás	2628
elige tu suscripción	1674
elküldés	2654
elküldöm	96	2557	2654
elküldöm e-mailben	2669
ellenőrizd a postafiókod	2653
ellenőrizze a postafiókját	2653
elmentem későbbre	2557
elolvasom később	2669
elolvasta az összes ingyenes cikkét	2650
elrejtés	2576
els lectors també han llegit	463
elutasítom	2630
elérte a havi limitet	2650
elírást talált	2568
előfizetek	2551
előfizetés	2551
előfizetési csomagok	2650
előfizetési lehetőségek	2650
előfizető vagyok	2650
előfizetői ajánlat	2625
előfizetői előny	2625
előfizetői kedvezmény	2625
előfizetői tartalom	2551
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2551
előfizetőként megoszthatja a cikket	2557
előző	2574
előző cikk	2572
előző fotó	2656
előző kép	2656
előző oldal	2656
email cím	2654
email của bạn	5336
email của bạn sẽ không được hiển thị công khai	5269
email inválido	4046
email không hợp lệ	5315
email không đúng định dạng	5315
email no válido	1709
email này đã được đăng ký	5336
emailul tău	4223
emlékeztess később	2546
emlékezz rám	2651
emlékezzen rám	2651
emme voi näyttää sisältöä	2045
emme voi näyttää tätä sisältöä	2045
empfehlungen für sie	957
en beğenilen	5005
en beğenilenler	5005
en colaboración con	1725
en col·laboració amb	509
en este artículo	1619
en popüler	5029
en çok okunan	4944
en çok okunan haberler	4944
en çok okunanlar	4944
encara no estàs registrat	492
encuesta del día	1615
endast för dig som är prenumerant	4821
endast för medlemmar	4821
endast nödvändiga	4804
endast nödvändiga cookies	4804
endre tekststørrelse	3745
engangsbeløb	670
engangsbeløp	3723
engedélyezem	2643
engedélyezés	2643
engedélyezés és folytatás	2631
engedélyezés és megjelenítés	2631
engångsgåva	4705
enllaç copiat	462
ensemble, faisons vivre un média libre	2210
entgeltliche veröffentlichung	863
enthält werbung	860
entre em contato com a redação	4053
enviament gratuït	509
enviar comentário	3953
enviar corrección	1612
envoyer à un ami	2140
envoyer à un proche	2140
envoyez-nous vos témoignages	2190
envíanos tu opinión	1681
envío gratis	1725
epizód letöltése	2636
eredeti megjelenítése	2576
eredmény megtekintése	96
eredmények	97	2576
eredmények megtekintése	2619
erinnern sie mich später	822
eroare la încărcarea videoclipului	4220
erro ao carregar o vídeo	4073
error al cargar el vídeo	1736
erről bővebben itt írtunk	2574
erről is írtunk	2572
erről itt írtunk bővebben	2574
erscheint täglich	939
erscheint wöchentlich	939
erősítse meg az e-mail-címét	2653
es gratis y solo te llevará un minuto	1670
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	939
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1032
es izslēdzu reklāmu bloķētāju	3387
escanea el código qr	1697
escreva um comentário	3953
escriu a la redacció	499
escriu el teu correu electrònic	456
esi pirmais, kas komentē	3347
esimene kuu # €	1772
esta funcionalidad es sólo para registrados	1574
esta matéria foi útil para você	3989
esta notícia foi útil	3989
esta página foi útil	4016
este artigo está bloqueado	4044
este artigo foi útil	4016
este artículo está bloqueado	1707
este artículo está protegido	1749
este campo é obrigatório	4046
este contenido está protegido	1749
este correo ya está registrado	1742
este e-mail já está cadastrado	4079
este espaço é moderado pela redação	4002
este resumo foi útil	3989
este video ya no está disponible	1688
este vídeo já não está disponível	4025
este vídeo no está disponible	1688
este vídeo não está disponível	4025
este vídeo não está mais disponível	4025
este vídeo ya no está disponible	1688
está a seguir este tema	4083
estás bloqueando nuestros anuncios	1739
estás de acuerdo? vota	1664
estás siguiendo este tema	1746
estä	2055
ethvert bidrag hjælper	784
etický kodex redakce	645
etický kódex redakcie	4586
etkinleştir	5019
etkö ole tilaaja	2064
etkö ole vielä tilaaja	2064
ett fel har uppstått	4825
ett fel uppstod. försök igen senare	4824
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1032
evaluează rețeta	66
evästeasetukset	1979
evästeet	1979
evästeet ja tietosuoja	1980
evästekäytäntö	2045
exclusiv pentru abonați	4158
exibir conteúdo	4029
exklusiv für abonnenten	1030
exklusiv für mitglieder	1030
exklusivt för medlemmar	4821
exklusivt för prenumeranter	4821
exkluzív tartalom előfizetőknek	2650
experimente grátis por # dias	114
experimente grátis por um mês	114	4011
externt innehåll	4804
externí obsah	616
externý obsah	4563
ez a cikk zárolt	2650
ez a mező kötelező	2653
ez a tartalom nem elérhető	2628
ez a tartalom nem jeleníthető meg	2628
ez a videó már nem elérhető	2636
ez a videó nem elérhető	2636
ez is érdekelhet	2572
ez is érdekelheti	2572
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2628
ezt a témát már követi	2666
ezt is ajánljuk	2572
ezt olvasta már	2572
ezt olvastad már	2572
eén keer toestaan	3550
ešte nemáte predplatné	4576
ešte nemáte účet	4576
ești de acord? votează	4140
ești deja abonat	4166
ești deja abonată	4166
""", 'f': """
facebook ile giriş yap	5028
facebook'ta paylaş	4935
facebook-bejegyzés betöltése	2631
facebook-poszt betöltése	2631
facebookでシェア	3009
facebookでシェアする	3009
facebookでログイン	3096
facebookで共有	3110
facebookで続ける	3096
facebookで見る	3114
facturació anual	492
facturació mensual	492
facturación anual	1708
facturación mensual	1708
facturare anuală	4197
facturare lunară	4197
facturé annuellement	2247
facturé mensuellement	2247
faire un don défiscalisé	2243
faktureras årligen	4821
faktureres årlig	3726
faktureres årligt	786
fale com a redação	4053
fazer doação	4077
fazer uma doação mensal	4077
fazer uma doação única	4077
faça login	3924
faça o quiz	4019
faça o teste	4019
faça uma doação única	4077
faça uma pergunta sobre esta reportagem	3989
felhasználási feltételek	2628
felhasználási jog vásárlása	2661
felhasználónév	2651
felhasználónév vagy e-mail	2650
feliratkozás	2654
feliratkozás hírlevélre	2653
feliratok megjelenítése	2636
fermer la fenêtre	2285
fes el qüestionari	469
fes una donació	431
fes-te sòcia	487
ficha técnica	3971
fiecare contribuție contează	4192
fiecare donație contează	4157
fiecare leu contează	4157
film jest niedostępny w twoim kraju	3865
film nie jest już dostępny	3865
film niedostępny	3865
fin de la publicité	2229
fine della pubblicità	2912
fine pubblicità	2912
fiyati gör	5010
fizetett együttműködés	2671
fizetett hirdetés	92	2560
fiók létrehozása	2551
fiókom	2551
foglalja le helyét	2625
folytatás a hirdetés után	2671
folytatás apple-fiókkal	2650
folytatás facebookkal	2650
folytatás google-fiókkal	2650
folytatás google-lel	2650
folytatás kikapcsolás nélkül	2644
fontu büyüt	5043
form gönderildi	5059
formulaire envoyé	2283
formulário enviado	4079
forstået	714
forstått	3651
forstør	773
forstør billede	712
forstør billedet	792
forstørr	3714
forstørr bilde	3649
forstørr bildet	3732
fortsett uten å slå av	3721
fortsett uten å støtte	3607
fortsätt läsa efter annonsen	4727
fortsätt med apple	4821
fortsätt med e-post	4821
fortsätt med facebook	4821
fortsätt med google	4821
fortsätt utan att stänga av	4814
fortsätt utan att stödja	4704
fortsæt med apple	786
fortsæt med at læse	692
fortsæt med e-mail	786
fortsæt med facebook	786
fortsæt med google	786
fortsæt uden at slå fra	780
fortsæt uden at støtte	669
foto # iš #	3334
fotogalería	1619
fotografia următoare	4225
fotoğraf galerisi	5034
fotoğrafi büyüt	5034
fotoğraflar için tiklayin	4947
fotoğraflari gör	5034
fotoğraflari görmek için tiklayin	4950
fotó #/#	2655
fotó megtekintése	2655
fotó: #/#	2655
fotók megtekintése	2655
fra vores annoncører	807
fra vår butikk	3707
fra våre partnere	3747
frete grátis	4062
friss hírek	2572
frissítse az oldalt	2646
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4735
från vår butik	4800
från våra annonsörer	4843
från våra partner	4843
frühbucher-tickets	1010
frühbucherrabatt sichern	1010
fuld skærm	773
fuldskærm	712
fullskärm	4808
fyll i fältet	4824
fäll ihop	4746
fäll ut	4746
fältet är obligatoriskt	4824
få adgang	673
få artiklen læst op	684
få de vigtigste nyheder hver morgen	678
få de viktigaste nyheterna varje morgon	4716
få de viktigste nyhetene hver morgen	3618
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	772
få notifikationer	776
få notiser	4811
få nyheder på mail	678
få nyheter på e-post	3618
få nyheter på mejlen	4716
få overblikket her	712
få tilgang	3611
få varsel når vi skriver om dette	3649
få varsler	3717
följ	4724
följ det här ämnet	4840
följ direktrapporten	4827
följ författaren	4840
följ journalisten	4840
följ liverapporten	4827
följ oss	4724
följ skribent	4724
följ skribenten	4840
följ ämne	4840
följ ämnen	4840
följ ämnet	4724
för prenumeranter	4709
förderer werden	823
fördermitglied werden	823
föregående	4745
föregående artikel	4742
föregående bild	4827
föregående sida	4827
förnamn	4825
förstora	4745
förstora bild	4827
förstora bilden	4827
försök igen senare	4824
føj til foretrukne kilder	804
føj til mine emner	804
følg	687	688	3626
følg alle	688
følg alle emner	689
følg dette emne	804
følg dette temaet	3743
følg direkte	3732
følg direktesenteret	3732
følg emne	687
følg emner	689
følg emnet	3743
følg forfatter	3743
følg forfatteren	3743
følg ikke længere	804
følg journalist	3743
følg journalisten	3743
følg liveblog	792
følg livebloggen	792
følg os	687
følg oss	3626
følg sagen her	712
følg saken direkte	3732
følg serien	689
følg skribent	804
følg skribenten	804
følg tema	3626
følg temaet	3743
følg temaet og få varsel	3649
følger	688
für abonnenten	828
für den newsletter anmelden	840
für dich empfohlen	957
für sie empfohlen	957
für sie entstehen keine mehrkosten	958
fă o donație	4105
fă quizul	4170
fă testul	4170
fără obligații	4158
fără spam	4198
fără sunet	4176
fără tine nu putem	4157
főoldal	2656
""", 'g': """
galbūt vėliau	3317
galeri için tiklayin	4947
galerie schließen	1035
galerie öffnen	1035
galeriyi aç	4950
galeriyi gör	5034
galeriyi görmek için tiklayin	4950
galéria	2574
galéria (#	2655
galéria bezárása	2656
galéria megnyitása	2656
galéria megtekintése	2574
garanta já o seu ingresso	3992
gastos de envío incluidos	1687
gastos de envío no incluidos	1687
gauti pranešimus	3316
gaver kan trækkes fra i skat	783
ge en engångsgåva	4818
ge en gåva	4819
ge återkoppling	4836
gefällt mir	1048
gefällt mir nicht	1048
gelesen von einer künstlichen stimme	1017
gelişmelerden aninda haberdar olun	5018
gem til læseliste	684
generisano veštačkom inteligencijom	4486
genindlæs siden	782
genişlet	4951
gerenciar opções	4072
gerenciar preferências	4072	4094
geri dön	4951
gerir opções	4072
gerir preferências	4072
gestionează consimțământul	4179
gestionează cookie-urile	4219
gestionează opțiunile	4122	4219
gestionează preferințele	4179
geçerli bir e-posta adresi girin	5030
geçerli süre	5012
geçersiz e-posta	5030
geçersiz e-posta adresi	5030
ghi nhớ đăng nhập	5313
gia hạn gói	5335
giriş	4926
giriş yap	4926
giriş yapin	4926
giriş yapin veya üye olun	4926
giv et beløb	783
giv et engangsbeløb	783
giv os feedback på artiklen	701
già abbonato	2812
già registrato	2812
giải đố ngay	5295
giảm cỡ chữ	5326
giọng nam miền bắc	5274
giọng nam miền nam	5274
giọng nữ miền bắc	5274
giọng nữ miền nam	5274
giọng đọc ai	5299
giọng đọc tự động	5299
gjenstående tid	3714
gjenstående tid #	3713
gjenstående tid -#	3713
glasnoća	4466
gli articoli più letti	2900
glömt ditt lösenord	4821
glömt lösenord	4709
glömt lösenordet	4821
glücksspiel kann süchtig machen	862
godišnja naplata	4475
godišnja pretplata	4475
godišnje	4475
godišnje plaćanje	4475
godkänn	4729
godkänn alla	4729
godkänn alla cookies	4804
godkänn och fortsätt	4804
godkänn och visa	4804
godkänn och visa innehåll	4732
google hirdetések	2671
google ile giriş yap	5028
google playからダウンロード	3086
google playで手に入れよう	3086
google play에서 다운로드	3219
google reklāmas	3400
google से जारी रखें	2524
google-hirdetések	2671
googleでログイン	3096
googleで優先するソースに設定	3126
googleで登録	3096
googleで続ける	3096
googleの優先するソースに追加	3126
google検索の優先するソースに追加	3126
gorące tematy	3799
gracias por tu opinión	1649
gratuit, fără spam	4198
grazie, il tuo messaggio è stato inviato	2935
grotuvas įkeliamas	3313
großansicht	1035
gràcies pel teu vot	466
gràcies per la teva opinió	448
gràcies per votar	448
gràcies, el teu missatge s'ha enviat	493
gràcies, ja estàs subscrit	456
grátis e sem spam	4046
grįžti į pradžią	3325
grįžti į viršų	3325
guardar artículo	1599
guardar configuración	1693
guardar para después	1677
guardar para leer después	1677
guardar preferências	4029
gå ikke glip af	709
gå ikke glip af noget	678
gå ikke glipp av noe	3618
gå til forsiden	3732
gå til hovedindhold	792
gå til indhold	712
gå til innhold	3732
gå til liveblog	792
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	758
gå til shop	766
gå til toppen	792
gå till receptet	66
gåvolänk	4842
généré par ia	2277
généré par l'ia	2277
gépi felolvasás	2636
gépi fordítással készült	2663
géppel fordítva	2663
gérer la confidentialité	2276
gérer les cookies	2150
gérer les préférences	2192
gérer les traceurs	2276
gérer mes alertes	2204
gérer mes choix	2150
gérer mes cookies	2276
gérer mes préférences	2276
gérer mon consentement	2235
gérer vos préférences	2235
gérer vos préférences de cookies	2192
góp ý	5248
gönder	96	5031
gönderiyi göster	5014
gönderiyi yükle	5014
gör quizzet	4793
gör testet	4797
görseli büyüt	5034
görüş bildir	5004
görüşünü bildir	5004
görüşünüzü bildirin	5004
gündem	4944
günün anketi	96	4973
günün bulmacasi	5049
günün haberleri	4944
günün kelimesi	5049
günün sudokusu	5049
günün özeti	4944
głosuj	96	3855
głośność	3866
gợi ý	5249
gửi	96	5248
gửi bài cho tòa soạn	5320
gửi bài viết	5320
gửi bình luận	5248	5269
gửi bình luận của bạn	5268
gửi cho bạn bè	5284
gửi email	5237
gửi góp ý	5292
gửi phản hồi	5292
gửi thành công	5315
gửi tin bài	5320
gửi trả lời	5292
gửi ý kiến	5248
gửi ý kiến của bạn	5292
gửi đi	5316
gửi ảnh cho chúng tôi	5320
""", 'h': """
haber bülteni	4980
haber güncelleniyor	4950
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4935
haberi paylaş	5066
haberi özetle	5040
haberin devami aşağida	4987
haberin devami için kaydirin	4987
haberin devami için tiklayin	4947
haberin kilidini aç	5058
haberle ilgili diğer haberler	4949
haberlere dön	5061
hacer una donación mensual	1740
hacer una donación puntual	1740
haftanin testini çözün	109
hai già un account	2812
hai già votato	2906
halda nõusolekut	1813
hallitse evästeitä	2045
hang letöltése	2636
hanganyag letöltése	2636
hangerő	2637
hantera inställningar	4804
har du sett något	4832
harici içerik	4950
haritayi aç	4951
has arribat al límit d'articles gratuïts	460
has iniciado sesión	1647
has olvidado tu contraseña	1708
hasznos volt az összefoglaló	2568
hasznosnak találta a cikket	2568
hasło	3880
havi előfizetés	2651
havi fizetés	2651
havi rendszeres támogatás	2647
havi támogatás	2547
hayir teşekkürler	4924
hayir, teşekkürler	4924
haz una pregunta sobre este artículo	1649
he leído y acepto la política de privacidad	1670
he llegit i accepto la política de privacitat	444
he olvidado mi contraseña	1708
hela artikeln fortsätter nedan	4727
heli välja	1815
helskärm	4808
helskärmsläge	4807
helyesbítési szabályzat	2660
henüz abone değil misiniz	5028
hepsini gör	4950
her destek önemli	5026
her katki değerli	5026
her katki önemli	5026
her zaman göster	5014
hesap oluştur	4926
hi estàs d'acord? vota	448
hiba bejelentése	2660
hiba jelentése	2576	2660
hiba történt	2654
hiba történt, próbálja újra később	2653
hiba történt. próbálja újra	2653
hiba történt. próbálja újra később	2653
hibabejelentés	2660
hibás e-mail-cím	2653
hibát talált	2568
hibát talált a cikkben	2660
hibát találtál	2660
hibát találtál a cikkben	2660
hier reinhören	928
hinweis schließen	822
hirdetés	2560
hirdetés bezárása	2560
hirdetés elrejtése	2671
hirdetés jelentése	2671
hirdetés vége	2671
hirdetés, görgessen tovább	2560
hirdetésblokkolót használsz	2644
hirdetések engedélyezése	2646
hirdetések kikapcsolása	2671
hivatkozás másolva	2669
hivatkozás másolása	2669
hiển thị bài đăng	5303
hiển thị nội dung	5303
hiện phụ đề	5299
hjälp oss att rätta fel	4735
hlasitosť	4567
hlasovalo # lidí	607
hlasovalo # čtenářů	607
hlasovat v anketě	607
hlasovať	96	4558
hlasovať v ankete	4557
hlavná stránka	4582
hlavné správy	4506
hlavní stránka	640
hlavní zprávy	548
ho già donato	2806
ho già un account	2933
hogyan kapcsolhatom ki a hirdetésblokkolót	2644
hogyan védjük forrásainkat	2660
hoje não	3919
hoppa till huvudinnehåll	4827
hoppa till innehåll	4745
hoppa till innehållet	4827
hoppa över inlägg från facebook	4745
hoppa över inlägg från instagram	4745
hoppa över inlägg från x	4745
hors-séries, livres, affiches	2197
hozzáadás a kedvenc forrásokhoz	2666
hozzáadás a témáimhoz	2666
hozzáadás preferált forrásként	2666
hozzájárulás kezelése	2628
hozzájárulás módosítása	2628
hozzájárulás visszavonása	2628
hozzájárulások kezelése	2628
hozzászólok	2568
hozzászólás	2568
hozzászólás elküldése	2664
hozzászólás jelentése	2664
hozzászólás küldése	2664
hozzászólási szabályzat	2664
hozzászólások	2568
hozzászólások megjelenítése	2664
hozzászólások megtekintése	2568
hrajte zodpovědně	537
hrať	4558
hrať teraz	4557
hrát	610
hrát teď	607
hvala za sporočilo	4680
hvala za vaš glas	4458	4660
hver krone hjælper	784
hver krone tæller	784
hvert bidrag hjælper	784
hylkää	1979
hylkää kaikki	1979
hyppää reseptiin	66
hyppää sisältöön	2071
hyväksy	1979
hyväksy evästeet	1979
hyväksy ja jatka	2045
hyväksy ja näytä	2045
hyväksy ja sulje	2045
hyväksy kaikki	1979
hátralévő idő	2637
hátralévő idő #	2636
hátralévő idő -#	2636
hämta på google play	4809
här kan du kommentera artikeln	4735
hääleta	96
håll dig uppdaterad	4716
håll mig inloggad	4821
hình tiếp theo	5337
hírfolyam	2572
hírlevelek	2578
hírlevél	2578
hírlevél-feliratkozás	2578
hívj meg minket egy kávéra	2647
hívjon meg minket egy kávéra	2647
hören sie diesen artikel	928
hør saken	3624
hết quảng cáo	5298
hủy bất cứ lúc nào	5313
hủy trả lời	5269
""", 'i': """
i den här artikeln	4827
i più commentati	2848
i più letti	2848
i più letti della settimana	2900
i più visti	2848
iba nevyhnutné	4563
iba pre predplatiteľov	4502
ich unterstütze schon	822
identifícate	1674
idi na sadržaj	4480
időtartam	2637
időtartam #	2637
ielikt grozā	3378
ielogojies, lai komentētu	3347
ielādēt ierakstu	3380
ielādēt saturu	3380
ielādēt vēl	3393
ienākt	3341
ienākt ar facebook	3389
ienākt ar google	3389
iepriekšējais attēls	3393
iepriekšējais raksts	3393
iepriekšējā lapa	3393
iesakām	3343
ieslēgt paziņojumus	3385
ieslēgt skaņu	3382
iesūti fotogrāfijas	3394
iesūti ziņu	3394
iesūtīt ziņu	3394
iesūtīt ziņu anonīmi	3394
ievadiet derīgu e-pasta adresi	3391
ieși din ecran complet	4175
igal reedel. tasuta. ilma spämmita	1824
igen, kérek	2643
igen, kérem	2643
igen, köszönöm	2643
ignorar anúncio	4073
ignorer la publicité	2277
ihre meinung zählt	873
ihre stimme wurde gezählt	96	1005
ikke abonnent ennå	3726
ikke gå glipp av	3646
ikke nå	3607	3719
ikmēneša ziedojums	3388
il più popolare	2934
il più scelto	2933
il tuo browser non può riprodurre il video	2870
il tuo commento sarà pubblicato dopo l'approvazione	2885
il tuo messaggio è stato inviato	2935
il tuo voto è stato inviato	2906
il tuo voto è stato registrato	2906
iletişim	4943	4960
ilgili içerikler	4944
ilginizi çekebilecek haberler	4944
ilginizi çekebilir	4944
ilmoita asiavirheestä	1986
ilmoita virheestä	1986
im browser öffnen	1059
image précédente	2285
imaginea anterioară	4225
imaginea următoare	4225
imam račun	4474	4677
imate namig? pišite nam	4686
imate priču za nas	4483
imię	3883
imię i nazwisko	3883
impossible de charger la vidéo	2277
impossible de lire la vidéo	2277
imprimir artículo	1677
imprimir esta matéria	4013
in bài	5237
in bài viết	5237
in công thức	66
in trang này	5284
inbäddat innehåll	4804
indhold fra annoncør	807
indholdet er ikke tilgængeligt	769
indlæg fra facebook	712
indlæg fra instagram	712
indlæs flere	712
indlæs indhold	769
indlæs opslag	769
indlæs video	769
indlæser afspiller	772
indlæser video	772
indtast beløb	783
inga kommentarer än	4838
ingen åsikt	4797
ingresá	1674
ingyen, minden héten	2580
ingyen, spam nélkül	2653
ingyenes regisztráció	2551
ingyenes szállítás	2626
inicia la sessió per comentar	466
inicia sesión	1574
inicia sesión con google	1707
inicia sesión para comentar	1681
inicia sessió	432
inicia sessió amb google	491
iniciar reproducción	1736
iniciar reprodução	4073
iniciar sesión	1574
iniciar sesión con apple	1674
iniciar sesión con facebook	1674
iniciar sesión con google	1674
iniciar sessão	3924
inicie sesión	1574
inläst av en syntetisk röst	4807
inne artykuły	3799
innehåll från annonsör	4843
innehåll från våra partner	4843
innehållet kan inte visas	4804
innehållet är skyddat av upphovsrätt	4774
innhold fra annonsør	3656
innhold fra våre annonsører	3747
innhold fra våre partnere	3747
inscription confirmée	2283
inscription à la newsletter	2121
inscrivez-vous à notre newsletter	2121
inscrição confirmada	4079
inscrição realizada com sucesso	4046
insira o seu endereço de email	4006
insira um e-mail válido	4046
instagram-bejegyzés betöltése	2631
instagramで見る	3114
instagramの投稿を読み込む	3083
instagram에서 보기	3249
instagram에서 이 게시물 보기	3249
instalează aplicația	4152
inställningar	4729
inte prenumerant än	4821
integritetsinställningar	4804
introdu emailul tău	4223
introduce tu correo electrónico	1742
introduce un correo electrónico válido	1709
introduce un correo válido	1709
introduce un email válido	1670
introduceți adresa de email	4223
introduceți o adresă de email validă	4198
introdueix un correu vàlid	493
intră în cont	4108
invítanos a un café	1569
iná suma	4573
início	3967
ir a la galería	1713
ir a la página de donaciones	1703
ir para a navegação	3965
ir para a página de doações	4040
ir para a página de donativos	4040
ir para o conteúdo	3967
ir para o conteúdo principal	3965
ir para o rodapé	3965
irány a bolt	2625
irányítószám	2654
isključi zvuk	4465
isključio sam blokator oglasa	4470
isključite adblock	4470
isključite blokator oglasa	4470
ispiši	4407
ispiši recept	66
ispiši članak	4491
ispravci i pojašnjenja	4483
isso foi útil	4016
istediğin zaman iptal et	5028
istediğiniz zaman abonelikten çikabilirsiniz	4980
istediğiniz zaman iptal edin	4926
isto foi útil	4016
iz naše trgovine	4461	4663
iz našeg shopa	4461
izberi naročnino	4677
izberite naročnino	4677
izbor uredništva	4611
izdrukāt	3346
izmēģini # dienas bez maksas	3341
izslēdziet reklāmu bloķētāju	3387
izslēgt skaņu	3382
izveidots ar mākslīgo intelektu	3395
izvēlies abonementu	3389
izvēlies summu	3388
izvēlieties abonementu	3389
izvēlieties summu	3388
izvēlēties plānu	3389
içeriğe geç	4950
içeriği görüntüle	5014
içeriği göster	5014
içeriği yükle	5014
iş birliği	4937
iş birliğiyle	5045
iš mūsų parduotuvės	3309
iš mūsų partnerių	3332
išbandykite # dienų nemokamai	3271
išjungiau reklamos blokavimą	3318
išjungti garsą	3313
išjunkite reklamos blokavimą	3318
išorinis turinys	3289
išsaugoti	3276
išsaugoti nustatymus	3311
išsaugoti pasirinkimą	3311
išsaugoti straipsnį	3276
išsaugoti vėlesniam laikui	3330
išversta automatiškai	3327
išversta dirbtinio intelekto	3327
""", 'j': """
j'ai déjà donné	2099
j'ai déjà un compte	2110
j'ai désactivé adblock	2241
j'ai désactivé mon adblock	2241
j'ai désactivé mon bloqueur	2241
ja hi estàs subscrit	460
ja hi estàs subscrit? entra	460
ja n'ets subscriptor? inicia sessió	432
ja tens compte? inicia sessió	460
ja, gärna	4813
ja, slå på	4813
jaa sähköpostilla	2084
jaa twitterissä	1973
jaa x:ssä	1973
jag förstår	4729
jag har stängt av annonsblockeraren	4814
jag har stängt av den	4817
jag har stängt av min annonsblockerare	4814
jag stödjer redan	4704
jaga sõbraga	1777
jak chronimy nasze źródła	3890
jak chronimy źródła	3890
jak chráníme své zdroje	645
jak chráníme zdroje	645
jak to zrobić	3872
jak vypnout blokování reklam	627
jak wyłączyć adblocka	3871	3872
jak wyłączyć blokowanie reklam	3871
jakość	3866
jatka sähköpostilla	2064
jau turiu paskyrą	3321
jaunākie	3343
jaunākie vispirms	3396
jautā mākslīgajam intelektam	3347
javascript ei ole käytössä	2048
javascript er slået fra	772
javascript er slått av	3713
javascript està desactivat	477
javascript ir izslēgts	3382
javascript išjungtas	3313
javascript je isključen	4465
javascript je vypnutý	619
javascript jest wyłączony	3865
javascript måste vara påslaget	4807
javascript on pois päältä	2048
javascript on välja lülitatud	1815
javascript är avstängt	4807
javascript är inaktiverat	4807
javascript đã bị tắt	5303
javascript вимкнено	5182
javascript е изключен	328
javascript отключен	4350
javascript отключён	4350
javascript מושבת	2396
javascript ถูกปิดใช้งาน	4896
javascriptが無効になっています	3083
javascript已停用	5449
javascript已禁用	5449
javítások és pontosítások	2660
je commande ce numéro	2198
je consens au traitement de mes données	2249
je découvre l'offre	2282
je découvre les offres	2282
je fais un don défiscalisé	2243
je gère mes choix	2154
je gère mes cookies	2150
je m'équipe	2268
je paramètre mes choix	2154
je soutiens déjà	2099
jede spende zählt	943
jede unterstützung hilft	1028
jeder beitrag zählt	943
jeder euro zählt	943
jederzeit kündbar	1031
jednorazový dar	4573
jednorazový príspevok	4574
jednorázový dar	630
jednorázově	519
jednou týdně, zdarma	528
jeg forstår	3635
jeg har slået den fra	782
jeg har slået min adblocker fra	780
jeg har slått av annonseblokkering	3721
jeg har slått den av	3722
jeg støtter allerede	669	3607
jegyek itt kaphatók	2574
jegyvásárlás	2626
jelenlegi idő	2637
jelenlegi idő #	2636
jelentkezzen be vagy regisztráljon	2551
jelentés	2665
jelszó	2651
jelszó megjelenítése	2650
jen nezbytné cookies	616
jen pro předplatitele	521
jesteś już prenumeratorem	3879
jesteś już subskrybentem	3879
jetzt angebot wählen	952
jetzt anhören	853
jetzt prüfen lassen	113
jetzt reinhören	928
jetzt rätseln	1005
jetzt unterstützen	823
ještě nemáte předplatné	633
ještě nemáte účet	633
jiná částka	630
již jste hlasovali	607
již mám předplatné	521
již mám předplatné, přihlásit se	522
již máte předplatné	522
jméno	638
jméno a příjmení	638
joacă acum	4170
joacă gratuit	4170
joacă responsabil	4213
jobs in ihrer nähe	926
jogar grátis	4019
jogue grátis	4019
jokainen euro on tärkeä	2062
jokainen lahjoitus on tärkeä	2062
jokin meni pieleen. yritä uudelleen	2068
jokin meni vikaan. yritä uudelleen	2068
jotain meni vikaan. yritä myöhemmin uudelleen	2068
jotain meni vikaan. yritä uudelleen	2068
još nema komentara	4487
još nemate račun	4474
još niste pretplatnik	4474
još vesti	4404
još vijesti	4404
jsem předplatitel, přihlásit se	522
jste už předplatitel	633
junte-se à conversa	4002
jurnalismul de calitate costă	4157
juttu jatkuu kuvan jälkeen	1976
juttu jatkuu mainoksen jälkeen	1976
juttu jatkuu videon jälkeen	1976
juttu on luettu koneäänellä	2048
juttua päivitetään	1976
jutun lukee koneääni	1973
jutun lukee synteettinen ääni	2048
jutun lukee tekoäly	2048
jutun lukee tekoälyääni	30	1973
jutun voi myös kuunnella	1973
już głosowałeś	3852
już obserwujesz	3898
już wspieram	3761
już wyłączyłem	3875
já desativei	4037
já desativei o bloqueador	4037
já doei	3919
já está inscrito	4079
já nas bancas	3992
já segue este autor	4058
já segue este tema	4058
já sou apoiador	3919
já sou assinante	3924
já tem conta	3924
já tem uma conta	3924
já tenho conta	4044
já votou	4017
já é assinante? faça login	3924
já é subscritor	4011
já é subscritor? inicie sessão	4011
játssz most	2619
játék indítása	2619
jährlich abgerechnet	1030
jährliche abrechnung	1031
jährliche zahlung	1031
jälgi autorit	1830
jälgi teemat	1830
jälgid juba	1830
jälgid seda teemat	1830
jäljellä oleva aika	2048
jäljellä oleva aika #	2048
jäljellä oleva aika -#	2048
jäljentäminen kielletty	2076
järelejäänud aeg	1816
järelejäänud aeg -#	1815
järgmine artikkel	1826
järgmine leht	1826
järgmine pilt	1826
järgmine video	1815
järjestys	2081
järjestä	2081
jäsenetu	2042
jäta mind meelde	1822
jätka apple'iga	1822
jätka facebookiga	1822
jätka google'iga	1822
jätä kommentti	1986
jūs izmantojat reklāmu bloķētāju	3387
jūs jau balsavote	3307
jūs jau esat nobalsojis	3376
jūs naudojate reklamos blokavimo programą	3318
jūs sekate šią temą	3329
jūs sekojat šai tēmai	3397
jūsu balss ir ieskaitīta	3376
jūsu balss ir pieņemta	3376
jūsu e-pasta adrese	3391
jūsu e-pasts	3391
jūsu vārds	3392
jūsu ziņa	3392
jūsų balsas užskaitytas	3307
jūsų balsas įskaitytas	3307
jūsų el. paštas	3296
jūsų el. pašto adresas	3296
jūsų vardas	3324
jūsų žinutė	3324
""", 'k': """
k tématu	548
k téme	4506
kaikki oikeudet pidätetty	2076
kaip išjungti reklamos blokavimą	3318
kaip saugome šaltinius	3326
kakinställningar	4804
kako isključiti adblock	4470
kako isključiti blokator oglasa	4470
kako štitimo izvore	4483
kako štitimo svoje izvore	4483
kalan süre	5012
kapcsolat a szerkesztőséggel	2660
kapcsolat a szerzővel	2656
kapcsold ki a reklámblokkolót	2644
kapcsolja ki a hirdetésblokkolót	2644
kapcsolódó	2572
kapcsolódó cikk	2572
kapcsolódó cikkek	2572
kapcsolódó tartalom	2572
kapcsolódó témák	2572
karte öffnen	887
kas kokkuvõte oli kasulik	1778
kas mėnesį remti	3319
kategóriák	2572
katrs eiro ir svarīgs	3388
katrs eiro palīdz	3388
katrs ziedojums palīdz	3388
katru piektdienu. bez maksas. bez surogātpasta	3391
katso kuvat tästä	1991
katso myös	1989
katso video tästä	1991
katso video yltä	1991
kattintson a nagyításhoz	2656
kaupallinen sisältö	2086
kaupallinen yhteistyö	92	1976
kaupallisen kumppanin sisältö	2086
kaut kas nogāja greizi. mēģiniet vēlreiz	3391
kaydiniz için teşekkürler	4980
każda wpłata pomaga	3877
każda wpłata się liczy	3877
każda złotówka pomaga	3877
każda złotówka się liczy	3877
każde wsparcie się liczy	3877
každou neděli, zdarma	528
každá koruna pomáhá	631
každá koruna se počítá	631
každé euro pomáha	4574
každé euro sa počíta	4574
každé pondělí, zdarma	528
každé ráno, zdarma	528
každý dar pomáha	4574
každý dar pomáhá	631
každý piatok. zadarmo. bez spamu	4579
každý príspevok pomáha	4574
každý príspevok sa počíta	4574
každý pátek do e-mailu	528
každý pátek, zdarma	528
každý pátek. zdarma. bez spamu	637
každý příspěvek pomáhá	631
každý příspěvek se počítá	631
každý týden, zdarma	528
kažkas nutiko. bandykite dar kartą	3323
kdykoli lze zrušit	522
kdykoliv lze zrušit	522
kdykoliv můžete zrušit	633
keela kõik	1814
keeldu kõigist	1814
keisti sutikimą	3311
keisti šrifto dydį	3330
kenttä on pakollinen	2068
kereskedelmi együttműködés	2626
keresztnév	2654
keresztrejtvény	2622
keresés	2574
keskeytä	2049
keskustelu on päättynyt	2080
keskustelun säännöt	2080
kevesebb mutatása	2656
kezdőlap	2574
không phải bây giờ	5227
không spam	5315
không thể hiển thị nội dung này	5303
không thể phát video	5299
không thể phát video này	5299
không thể tải video	5333
không, cảm ơn	5227
ki kan gjøre feil	3739
ki-antworten können fehler enthalten	1045
ki-übersetzung	1046
ki-übersicht	916
kiekvieną penktadienį. nemokamai. be šlamšto	3323
kiellä kaikki	2046
kiitos viestistäsi	2068
kiitos äänestämisestä	2033
kiitos äänestäsi	96	2033
kiitos! tarkista sähköpostisi	2068
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2644
kingi artikkel sõbrale	1777
kinyitás	2576
kipróbálom	2551
kirjaudu sisään	1962
kirjaudu sähköpostilla	2064
kirjoita sähköpostiosoitteesi	1965
kitas vaizdo įrašas	3313
kitöltöm a kvízt	2619
kiválasztom	2651
kiválasztás	2651
kizárólag előfizetőknek	2650
kişisel verilerimin işlenmesini kabul ediyorum	5030
kiểm tra hộp thư của bạn	5315
kiểm tra kiến thức của bạn	5295
kjøp abonnement	3611
kjøp billett	3707
kjøp billetter	3707
kjøp billetter her	3707
kjøp boka	3707
kjøp boken	3707
kjøp her	3707
kjøp lisens	3737
kjøp nå	3707
kjøp rettigheter	3737
kjøp tilgang	3611
klausies podkāstu	3348
klausies podkāstu šeit	3348
klausies šo rakstu	3346
klausies šo rakstu (# min	3346
klausykite tinklalaidės	3278
klausykite tinklalaidės čia	3278
klausykitės straipsnio	3276
klausīties	3346
klausīties rakstu	3346
kliknij, aby powiększyć	3885
kliknutím zväčšíte	4582
kliknutím zvětšíte	640
klippet er ikke længere tilgængeligt	772
klippet är inte längre tillgängligt	4807
ključne besede	4611
ključne reči	4404
ključne riječi	4404
klíčová slova	548
kniha s věnováním autora	537
knihkupectví	536
kodex diskutujících	652
kodėl matau šią reklamą	3332
kohustuslik väli	1824
kohustuslikud väljad	1824
kokeile # päivää maksutta	1962
kokkuvõtte tegi tehisintellekt	1828
koko näyttö	2049
kolačići	4420
kom ihåg mig	4822
komentarai uždaryti	3328
komentariši	4488
komentarų dar nėra	3328
komentarų nėra	3328
komentavimas išjungtas	3277
komentavimas uždarytas	3328
komentavimo taisyklės	3277
komentiranje je onemogućeno	4487
komentovať	4593
komentáre	4509
komentář	546
komentáře	546
komentāri	3341
komentāri ir slēgti	3396
komentāru vēl nav	3396
komentēt	3341
komentēšana ir slēgta	3347
komentēšanas noteikumi	3347
komercijalni sadržaj	4493
komerčné oznámenie	4505
komerční obsah	658
komerční prezentace	658
komerční sdělení	92	535
komerční článek	658
komerčný obsah	4597
komerčný článok	4597
komment jelentése	2664
komment küldése	2664
komment írása	2664
kommentar gelöscht	1047
kommentarer blir gjennomgått før publisering	3649
kommentarerna förhandsmodereras	4735
kommentarerna är stängda	4838
kommentek megjelenítése	2664
kommentek megtekintése	2568
kommentelési szabályzat	2568
kommentoi ensimmäisenä	2080
kommentoinnin säännöt	2080
kommentointi on päättynyt	2080
kommentér	701
kommersiellt innehåll	4843
konekäännetty	2078
konekäännös	2079
kontakt z redakcją	3890
kontakta författaren	4827
kontaktirajte uredništvo	4686
kontaktovať autora	4582
kontaktovať redakciu	4586
kontynuuj bez wyłączania	3871
koostöö	1781
kopiera gåvolänk	4842
kopiera länk	4723
kopiera länken	4723
kopiering förbjuden	4833
kopijuoti draudžiama	3333
kopijuoti nuorodą	3271
kopioitu leikepöydälle	2084
kopiraj povezavo do članka	4614
kopirano u međuspremnik	4491
kopirano v odložišče	4693
kopiér link	684
kopiér linket	684
kopsavilkumu veidojis mākslīgais intelekts	3395
kopírovanie zakázané	4587
kopírovat odkaz	531	532
kopírovať odkaz	4509
kopírování zakázáno	646
kopēt saiti	3341
kopēšana aizliegta	3401
korisničko ime	4475
korisničko ime ili e-mail	4474
korzyść dla prenumeratorów	3858
korábban írtunk róla	2572
kostenlos und jederzeit kündbar	1032
kosárba	2562
kosárba rakom	2625
kosárba teszem	2625
koupit aktuální vydání	613
koupit lístky	613
koupit nyní	613
koupit časopis	613
kreiraj račun	4397
kreirano uz pomoć ai	4486
kreirano uz pomoć umjetne inteligencije	4486
kreuzworträtsel	1007
križaljka	4459
križanka	4661
krzyżówka	3855
krížovka	4558
książka z autografem	3781
książka z autografem autora	3781
książki z autografem	3781
księgarnia	3782
księgarnia internetowa	3782
kuidas reklaamiblokeerija välja lülitada	1820
kullanim koşullari	4938	4960
kumppanin sisältö	2086
kumppanisisältö	2086
kun nødvendige	3710
kun nødvendige cookies	769
kup dostęp	3765
kup książkę	3858
kup licencję	3891
kup licencję na publikację	3891
kup tę książkę	3858
kup w księgarni	3781
kupi naročnino	4607
kupte nám kávu	630
kuula taskuhäälingut	1779
kuuntele podcast tästä	1991
kvíz dne	607
kvíz dňa	4557
kvíz indítása	2619
kvíz kitöltése	2619
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2055
kyllä, kiitos	2055
kysy tekoälyltä	107	1986
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2052
käyttäjätunnus	2066
käyttäjätunnus tai sähköposti	2064
käyttöehdot	1979
käytä etu	1977
käytät mainonnanestoa	2059
käytät mainosten esto-ohjelmaa	2056
käytät mainosten estoa	2056
käytät mainostenesto-ohjelmaa	2056
käännetty automaattisesti	2078
käännetty tekoälyllä	2078
kép #/#	2655
kép a képben	2637
kép megtekintése	2655
kép nagyítása	2656
kép: #/#	2655
képaláírás megjelenítése	2656
képek megtekintése	2655
kér értesítést	2640
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2568
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2640	2641
kérem a hírlevelet	2578
kérjük, adjon meg érvényes e-mail-címet	2653
kérjük, kapcsolja ki a hirdetésblokkolót	2644
kérjük, töltse ki ezt a mezőt	2653
később	2643
kích thước chữ	70
kódex diskutujúcich	4592
kõik artiklid	1826
kõik autori artiklid	1826
kõik kommentaarid	1829
kõik õigused reserveeritud	1834
könyvajánló	2562
könyvesbolt	2562
könyváruház	2562
köp	4709
köp biljett	4800
köp biljetter	4800
köp biljetter här	4800
köp boken	4800
köp boken här	4800
köp din biljett	4800
köp här	4800
köp licens	4833
köp rättigheter	4833
köszönjük a feliratkozást	2578
köszönjük a regisztrációt	2653
köszönjük a szavazatodat	2619
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2619
köszönjük az üzenetet	2653
köszönjük üzenetét	2653
köszönjük! ellenőrizze postafiókját	2653
köszönjük, hogy feliratkozott	2653
köszönjük, hogy feliratkoztál	2653
köszönjük, hogy szavazott	2619
köszönjük, hogy szavaztál	2619
köszönöm, nem	2546
kötelező	2654
kötelező kitölteni	2653
kötelező mező	2653
kötelező mezők	2653
kövesd a témát	2666
kövesse a témát	2666
kövesse élőben	2656
követed	2668
követem	2668
követem a szerzőt	2666
követem a témát	2666
következő	2574
következő cikk	2572
következő fotó	2656
következő kép	2656
következő oldal	2656
következő videó	2636
követve	2667
követés	2668
követés leállítása	2666
követés megszüntetése	2666
közlemény: adomány	2647
közlemény: támogatás	2647
køb abonnement	673
køb adgang	673
køb billet	766
køb billet her	766
køb billetter	766
køb billetter her	766
køb bogen	766
køb bogen her	766
køb her	766
køb licens	797
køb nu	766
køb rettigheder	797
kúpiť e-knihu	4561
kúpiť knihu	4561
kúpiť licenciu	4587
kúpiť lístky	4561
kúpiť predplatné	4502
kúpiť teraz	4561
kúpiť vstupenku	4561
kúpiť vstupenky	4561
kúpiť časopis	4561
kúpte nám kávu	4573
kúpte si knihu	4561
kúpte si vstupenky	4561
küfür, hakaret içeren yorumlar onaylanmamaktadir	4943
küldd be a fotóidat	2660
küldd el egy barátodnak	2669
küldd tovább a cikket	2558
küldje be fotóit	2660
küldje el barátjának	2557
küldje el fotóit	2660
küldje el ismerősének	2558
küldjön névtelen üzenetet	2660
küldjön tippet	2660
küldés	96	2557	2654
küldés e-mailben	2557
küldés whatsappon	2669
külső tartalom	2574
künye	4938	4960
küpsiste kasutamine	1813
küpsiste seaded	1790
küsi tehisarult	1778
küsitlus	97
küsitluse tulemused	1816
kā izslēgt reklāmu bloķētāju	3387
kā mēs sargājam avotus	3394
kā tev patika raksts	3347
kā tu domā? balso	3348
kāpēc es redzu šo reklāmu	3400
ką manote? balsuokite	3278
křížovka	610
kết quả bình chọn	5330
kết quả thăm dò	5330
kết thúc quảng cáo	5298
""", 'l': """
l'accès à tous les articles	2282
l'offre intégrale	2282
la discussione è chiusa	2842
la donazione è detraibile	2929
la encuesta del día	1615
la lecture automatique est désactivée	2277
la más popular	1708
la nota continúa después del anuncio	1606
la noticia continúa abajo	1753
la noticia continúa debajo	1753
la notícia continua a sota	472
la palabra del día	1729
la pregunta del día	96
la pubblicità continua	2978
la publicidad continúa	1753
la rédaction n'a pas participé	2294
la rédaction vous conseille	2162
la sélection de la rédaction	2162
la tua richiesta è stata inviata	2968
la vidéo commence dans #	2277
la vidéo ne peut pas être lue	2231
labojumi un precizējumi	3394
ladda inlägg	4804
ladda inlägget	4804
ladda innehåll	4804
ladda innehållet	4804
ladda ned på google play	4809
lae äpp alla	1817
lahenda ristsõna	1809
lahjoita artikkeli ystävälle	1973
lai komentētu, ielogojies	3347
lai komentētu, pieslēdzies	3347
laisser une réponse	2223
laita ilmoitukset päälle	2052
lancer la vidéo	2277
lap tetejére	2656
las más leídas	1619
las más leídas de hoy	1678
las noticias más leídas	1678
lasa sintētiska balss	3382
lasi arī	3343
lasi bez ierobežojumiem	3389
lasi bez reklāmām	3400
lasi komentārus	3347
lasi tālāk	3341
lasi vairāk šeit	3348
lasi vēl	3343
lasiet arī	3343
lasiet vēl	3343
last inn siden på nytt	3722
last siden på nytt	3722
lasă un comentariu	4123
lasă un răspuns	4167
lasīt komentārus	3347
lasīt tālāk	3348
lasīt vairāk	3348
lasīt visu rakstu	3393
lasīt vēlāk	3346
lasītākie	3343
lataa lisää	1991
lataa sisältö	2045
lataa ääni	2048
lautstärke	1018
lavet ved hjælp af ai	799
le choix de la rédaction	2162
le club des abonnés	2229
le journal numérique	2110
le lecteur vidéo est en cours de chargement	2231
le lien a été copié	2214
le lien a été copié dans le presse-papiers	2214
le notizie più lette	2900
le più lette	2848
le za naročnike	4677
lea también	1619
lecteur vidéo	2277
lecture limitée	2112
lecture réservée aux abonnés	2112
lee sin límites	1674
lee también	1619
leer artículo completo	1625
leer el artículo completo	1713
leer el siguiente artículo	1744
leer más	1625
leer siguiente artículo	1744
leer también	1619
leer transcripción	1688
legfrissebb elöl	2664
legfrissebb hírek	2572
leggi di più	2853
leggi più tardi	2898
legjobb ajánlat	2651
legjobb ár	2651
legnépszerűbb	2572	2651	2665
legrégebbi	2665
legrégebbi elöl	2664
legújabb	2665
legújabb elöl	2664
leia a matéria completa	4014
leia a notícia completa	4050
leia as notícias no aplicativo	4004
leia também	3962
leisti pranešimus	3316
leisti vaizdo įrašą	3313
leitor de vídeo	4073
leitor de áudio	4073
lejupielādēt app store	3384
lejupielādēt audio	3382
lejupielādēt lietotni	3384
lejupielādēt no app store	3384
lejupielādēt no google play	3384
lejátszás	2637
lejátszási sebesség	2636
len nevyhnutné cookies	4563
len pre predplatiteľov	4502
ler grátis	4078
ler o próximo artigo	4081
ler próximo artigo	4081
ler transcrição	4025
les choix de la rédaction	2162
les commentaires sont réservés aux abonnés	2270
les den først i appen	3715
les først i appen	3715
les lecteurs ont aussi consulté	2216
les mieux notés	2224
les mots croisés du jour	2271
les més llegides	463
les også	3646
les plus commentés	2162
les plus consultés	2253
les plus partagés	2162
les plus récents	2224
les prix indiqués sont susceptibles d'évoluer	2198
les résultats du vote	2270
les våre debattregler	3640
letiltás	2643
letna naročnina	4678
letno plačilo	4678
letölthető a google play áruházból	2638
letölthető az app store-ból	2638
letöltés az app store-ból	2638
leído por una voz sintética	1688
leído por voz sintética	1688
li e aceito a política de privacidade	4006
libovolná částka	630
licenc vásárlása	2661
licencja na publikację	3891
liczy się każda wpłata	3877
liczy się każda złotówka	3877
lido por uma voz sintética	4025
lielāks teksts	3398
lien copié	2140
lien copié dans le presse-papiers	2214
lietošanas noteikumi	3358
liitudes nõustud kasutustingimustega	1797
liity jäseneksi	1960
likęs laikas	3314
likęs laikas -#	3313
lineでシェア	3009
lineでシェアする	3056
lineでログイン	3096
lineで共有	3110
lineで送る	3009
link a vágólapra másolva	2557
link bài gốc	5284
link copiado para a área de transferência	4013
link kopiëren	3434
link másolva	2557
link másolása	2557
link został skopiowany	3900
lire l'article précédent	2285
lire la suite pour #€	2110
lire la vidéo	2166
lire à haute voix	2140
lire également	2162
lisätiedot	1992
lisää aiheesta	1989
lisää artikkeleita	2071
lisää ensisijaiseksi lähteeksi	2082
lisää kirjoittajalta	2071
lisää kommentti	2080
lisää omiin aiheisiin	2082
lisää ostoskoriin	2042
lisää samalta kirjoittajalta	2071
lisää suosikkilähteeksi	2082
livrare gratuită	4213
liên hệ	5248
liên hệ quảng cáo	5320
liên hệ tòa soạn	5320
liên hệ với tòa soạn	5320
liên kết tài trợ	5288
liên quan	5249
ljud på	4808
ljudet är ai-genererat	4807
llegeix la transcripció	473
llegeix sense límits	460
llegeix també	435
llegir més	463
llegit per una veu sintètica	473
lo + leído	1619
lo esencial cada mañana	1742
lo más comentado	1619
lo más compartido	1619
lo más leído	1619
lo más popular	1619
lo más visto	1619
lo más visto hoy	1678
lo último	1619
locuri de muncă	4144
loe lähemalt	1779
loe lähemalt siit	1779
loe äpis	1817
loeb sünteetiline hääl	1815
logi sisse või loo konto	1772
los lectores también leyeron	1678
luba kõik	1790
luba kõik küpsised	1813
lubię to	3776	3897
lucrează cu noi	4144
lue keskustelun säännöt	1986
lue lisää	1989
lue lisää aiheesta	1989
lue myöhemmin	1973
lue myös	1989
lue vähemmän	2039
lugu jätkub pärast reklaami	1781
lugu täieneb	1779
lui écrire	2190
lukijana synteettinen ääni	2048
luotu tekoälyllä	2078
luôn cho phép	5303
luôn hiển thị	5303
luštit	610
luštit křížovku	607
lyd på	3714
lze kdykoli zrušit	522
làm bài trắc nghiệm	5295
làm mới trang	5309
làm trắc nghiệm	5295
lägg till i mina ämnen	4840
lägg till oss som föredragen källa	4840
lägg till som föredragen källa	4840
lähetä	96	2069
lähetä kommentti	2080
lähetä kuvasi	2075
lähetä palaute	2078
lähetä palautetta	2078
lähetä sähköpostilla	1973
lähetä viesti	2068
lähetä viesti toimittajalle	2071
lähetä vinkki	2075
lähetä vinkki nimettömänä	2075
lämna en kommentar	4735
lämna ett svar	4838
lämna feedback	4836
längd	4808
längd #	4808
länk kopierad	4723
länken har kopierats	4842
länken kopierad	4723
länken är kopierad	4723
läs den först i appen	4809
läs dokumentet	4746
läs domen	4746
läs först i appen	4809
läs hela	4827
läs hela artikeln	4745
läs hela texten	4745
läs hela texten här	4745
läs i webbläsaren	4850
läs in sidan igen	4817
läs kommentarer	4735
läs mer	4742	4745
läs mer om	4742
läs mindre	4797
läs också	4742
läs på webben	4850
läs senare	4723
läs transkription	4807
läs utan annonser	4843
läs vidare	4709	4742
läs våra kommentarsregler	4735
läs även	4742
läsarerbjudande	4800
läsarerbjudanden	4800
läsarfrågan	96	4793
läsarresa	4800
läsarresor	4800
lästid	4745
lästid # min	4745
lås artiklen op	786
lås op	673
lås op for artiklen	786
lås opp artikkelen	3611
lås opp saken	3611
lås upp	4822
lås upp artikeln	4709
låst artikel	4821
låst innehåll	4822
læg en kommentar	802
læg i kurv	766
læg i kurven	767
længde #	773
læs debatreglerne	701
læs debatreglerne her	701
læs den først i appen	774
læs først i appen	774
læs hele artiklen	712
læs i appen	774
læs i browser	812
læs kommentarer	701
læs mere	709	712
læs mere om	709
læs mindre	763
læs også	709
læs også disse artikler	709
læs senere	684
læs transskription	772
læs uden annoncer	807
læs uden grænser	786
læs uden reklamer	807
læs videre	673	709
læs vores regler for debatten	701
læserrejse	766
læserrejser	766
læsertilbud	766
læsetid # min	712
læst op af en syntetisk stemme	772
lên đầu trang	5252
líbí se mi	653
lõpeta jälgimine	1830
lös dagens korsord	109
lös korsordet	4793
lösenord	4822
lösung anzeigen	883
löysitkö virheen	2075
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	758
løs krydsordet	758
løs kryssordet	3699
lùi # giây	5299
lúštiť krížovku	4557
lülita reklaamiblokeerija välja	1820
lülitasin reklaamiblokeerija välja	1820
lütfen geçerli bir e-posta adresi girin	5030
lūdzu, izslēdziet reklāmu bloķētāju	3387
lưu	5237
lưu bài	5237
lưu bài viết	5237
lưu bài để đọc sau	5284
lưu cài đặt	5303
lưu công thức	66
lưu tin	5274
lưu tùy chọn	5303
lấy link	5284
""", 'm': """
magari più tardi	2806
mai multe articole de același autor	4202
mai multe opțiuni	4122	4211
mai târziu	4104	4185
mainonnanesto käytössä	2059
mainonnanesto on käytössä	2059
mainos päättyy	1976
mainossisältö	1978
mainostajan sisältö	2086
mainosten estäminen käytössä	2059
mainīt burtu izmēru	3398
mainīt piekrišanu	3380
mais notícias	3962
mais opções	4061
mais opções de partilha	4060
maksettu mainossisältö	1978
maksettu sisältö	1976
maksettu yhteistyö	2086
maksettua mainossisältöä	1978
maksettua sisältöä	1978
mam już konto	3879
mam prenumeratę	3879
manas tēmas	3397
mantener la sesión iniciada	1707
mantener sesión iniciada	1707
manter sessão iniciada	4044
mantén la sessió iniciada	491
manşetler	4944
maschinell übersetzt	1045
maschinelle übersetzung	1046
masintõlgitud	1828
maskinoversættelse	801
maskinöversatt	4835
maskinöversättning	4837
masquer la publicité	2198
masquer les réponses	2223
masz już konto	3765
masz już konto? zaloguj się	3765
masz włączonego adblocka	3871
materialet er vernet etter åndsverkloven	3737
materialet är skyddat enligt lagen om upphovsrätt	4772
materialet är upphovsrättsskyddat	4773
materiał komercyjny	3902
materiał niedostępny	3865
materiał partnera	3780
materiał partnerski	3902
materiał promocyjny	3780
materiał płatny	3902
materiał sponsorowany	3780
materiał wideo niedostępny	3865
materiał zewnętrzny	3780
matéria exclusiva para assinantes	4011
matérias relacionadas	3962
mazāks teksts	3398
mağazamiz	5010
mağazaya git	5010
mašinski prevedeno	4486
mašīntulkots	3395
mažesnis tekstas	3330
me désabonner	2300
me désinscrire	2300
me ei saa seda sisu näidata	1813
me réabonner	2282
media społecznościowe	3777
medlemsförmån	4800
megjelenítés és elfogadás	2628
megnyitás	2576
megnyitás az alkalmazásban	2638
megnézem	2574
megnézem a galériát	2656
megnézem az ajánlatot	2625
megnézem az eredményt	2619
megnézem az árat	2625
megosztás	2557
megosztás a facebookon	2557
megosztás ajándékként	2669
megosztás e-mailben	2669
megosztás facebookon	2557
megosztás twitteren	2557
megosztás whatsappon	2669
megrendelem a könyvet	2563
megrendelés	2562
megveszem a könyvet	2625
mehr für dich	957
mehr für sie	957
meld deg av når som helst	3729
meld deg på	3618
meld deg på nyhetsbrevet	3618
meld meg på	3729
mentions légales	2150
mentés	2557
mentés későbbre	2557
menú	1625
menü	883	1037	2574	4950
menü schließen	883
menü öffnen	883
menüyü kapat	5061
mer från	4742
mer läsning	4742
merci ! votre message a bien été envoyé	2249
merci d'avoir voté	96	2202
merci de le désactiver pour continuer	2241
merci, votre vote a été pris en compte	2223
mergi la pagina de donații	4192
mergi la rețetă	66
mesajiniz başariyla gönderildi	5030
mesajiniz gönderildi	5030
mesajul dumneavoastră a fost trimis	4198
mesajul tău	4199
mesačne	4577
mesačná platba	4577
mesačné predplatné	4577
mesačný dar	4573
mesečna donacija	4472	4675
mesečna naročnina	4678
mesečna pretplata	4475
mesečno	4475	4678
mesečno plačilo	4678
messaggio pubblicitario con finalità promozionale	2877
mest läst	4742
mest lästa	4742
mest læst	709
mest læste	709
mest populär	4822
mest populärt	4822
mest populær	787	3727
mest populære	787	3727
mesterséges intelligencia készítette	2663
mesterséges intelligenciával készült	2663
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3322
mettre de côté	2295
mi donación	1740
mi készítette	2663
mi var kļūdīties	3395
mi által generált	2663
mi-összefoglaló	2574
micșorează textul	4211
mida sina arvad? hääleta	1779
midagi läks valesti. proovi uuesti	1824
miesięcznie	3880
miks ma seda reklaami näen	1833
miksi näen tämän mainoksen	2086
mina ämnen	4840
mind a # fotó megtekintése	2655
mind a # fotók megtekintése	2655
mind a # kép megtekintése	2655
mind a # képek megtekintése	2655
mind a fotó megtekintése	2655
mind a fotók megtekintése	2655
mind a kép megtekintése	2655
mind a képek megtekintése	2655
minden adomány számít	2648
minden forint segít	2648
minden forint számít	2648
minden hozzájárulás számít	2648
minden héten e-mailben	2580
minden héten, ingyen	2580
minden hétfőn, ingyen	2580
minden pénteken a postaládájában	2580
minden pénteken, ingyen	2580
minden pénteken. ingyen. spam nélkül	2653
minden reggel a postafiókjában	2580
minden reggel a postaládájában	2580
minden süti elfogadása	2628
minden támogatás segít	2648
mindet elutasítom	2629
mindig engedélyezem	2628
mindig engedélyezés	2628
mindig megjelenítem	2628
minn meg på det senere	3607
minőség	2637
mira el vídeo	454
mira también	1744
mit ki übersetzt	1045
mit paypal unterstützen	1027
mitä mieltä olet? äänestä	1991
miért látom ezt a hirdetést	2671
miễn phí vận chuyển	5328
miễn phí, không spam	5315
mjesečna donacija	4472
mjesečna pretplata	4475
mjesečno	4475
modalità di pagamento	2810
moderációs alapelvek	2664
moderálási elvek	2568
modifică preferințele cookie	4137
modifică setările	4219
modifier mes préférences	2192
modifier mes préférences de cookies	2153
modifier vos préférences	2235
modtag en notifikation, når vi skriver om emnet	712
modération a priori	2270
mogoče kasneje	4618
mogą cię zainteresować	3799
mohlo by se vám líbit	548
mohlo by vás také zajímat	548
mohlo by vás tiež zaujímať	4506
mohlo by vás zajímat	548
mohlo by vás zaujímať	4506
moje témata	654
moje témy	4594
mokama partnerystė	3332
molimo isključite blokator oglasa	4470
molimo vas, isključite adblock	4470
monatlich kündbar	952
montant personnalisé	2280
mostra aquesta publicació a instagram	444
mostra di più	2853
mostra els subtítols	473
mostra la publicació	477
mostra més	497
mostra'n més	436
mostrar comentários	4016
mostrar conteúdo	4029
mostrar conteúdo externo	3987
mostrar más	1625
mostrar o conteúdo	4029
mostrar subtítulos	1688
mot de passe oublié	2110
mots clés	2162
mots croisés	2228
mots croisés du jour	2271
mots fléchés	2228
mots mêlés	2228
mots-clés	2162
może cię zainteresować	3799
może później	3761
możesz zrezygnować w każdej chwili	3879
možda kasnije	4412
možda vas zanima	4404
možda će vas zanimati	4404
možete se odjaviti bilo kada	4477
možete se odjaviti u bilo kom trenutku	4477
možno neskôr	4513
možná později	518
mua sách	5298
mua sách tại đây	5298
mua trên lazada	5298
mua trên shopee	5298
mua trên tiki	5298
mua vé	5298
mua vé ngay	5298
muhabirin diğer haberleri	4961
muistuta myöhemmin	1959
mulțumim că ai votat	4167
mulțumim pentru feedback	4140
mulțumim pentru sprijin	4221
mulțumim pentru susținere	4221
mulțumim pentru vot	96	4167
mulțumim, mesajul a fost trimis	4198
mulțumim, te-ai abonat cu succes	4153
mutasd az eredményt	96	2619
mutass többet	2574
muuda küpsiste seadeid	1813
muut lukivat myös	1989
muuta evästeasetuksia	2045
mykistä	2049
myöhemmin	2055
mám predplatné	4576
mám předplatné	633
mám vypnuto	629
mám účet	633
már előfizető	2551
már kikapcsoltam	2646
már követed	2666
már követed ezt a témát	2666
már követi	2666	2668
már szavazott	2619
már szavaztál	2619
már van fiókom	2650
más	1625
más antiguos	1682
más artículos	1619
más artículos de este autor	1713
más artículos del autor	1643
más detalles	1626
más en	1619
más historias	1619
más información	1619
más leídas	1619
más leído	1619
más leídos	1619
más noticias	1619
más noticias de este autor	1713
más opciones	1608
más opciones para compartir	1723
más popular	1708
más recientes	1682
más sobre este tema	1619
más tarde	1568
más valorados	1682
más vistas	1619
más vistos	1619
más votados	1682
más összeg	2647
mások ezt olvassák	2572
mások ezt olvasták	2572
másolva	2670
másolás	2557
másolás tilos	2661
máte již účet	521
máte předplatné? přihlaste se	521
máte tip	645
máte už účet	633
máte zapnutý adblock	627
mã giảm giá	5338
mängi kohe	1809
märkasid viga	1827
märksõnad	1774
månadsgåva	4705
månadsvis	4822
månadsvis betalning	4822
månedlig	3727
månedlig betaling	3727
månedlig gave	3608
månedlig støtte	784
månedligt	787
månedligt bidrag	670
mångfaldigande förbjudet	4774
måske senere	669	777
måske vil du også kunne lide	709
még nem előfizető	2650
még nincs előfizetése	2650
még nincs fiókja	2650
még nincs fiókod	2650
még nincsenek hozzászólások	2664
més antics	467
més articles d'aquest autor	497
més informació	435
més llegides	435
més notícies	463
més opcions	508
més recents	467
més tard	482
més valorats	467
més votats	467
método de pago	1572
métodos de pagamento	3922
métodos de pago	1572
mākslīgais intelekts var kļūdīties	3395
mākslīgā intelekta kopsavilkums	3348
mă abonez	4153
mărește fotografia	4202
mărește imaginea	4202
mărește textul	4211
mărime text	70
mēneša abonements	3390
mēs nevaram parādīt šo saturu	3380
mēģiniet vēlreiz	3391
mēģiniet vēlāk	3391
mėnesinė parama	3320
mėnesinė prenumerata	3322
měsíční dar	630
měsíční platba	634
měsíční předplatné	634
měsíčně	634
můj účet	521
můžete kdykoli zrušit	522
můžete kdykoliv zrušit	522
mọi đóng góp đều quý giá	5311
mỗi đóng góp đều quý giá	5311
một lần	5312
mới nhất	5249	5269
mời chúng tôi ly cà phê	5311
mời tác giả ly cà phê	5230
mời tác giả một ly cà phê	5230
mời tôi một ly cà phê	5230
mở	5253
mở khóa bài viết	5335
mở khóa bài viết này	5284
mở rộng	5252
mở trong ứng dụng	5305
mở ứng dụng	5305
""", 'n': """
na celú obrazovku	4566
na górę	3886
na hlavní stránku	640
na hlavnú stránku	4582
na stránku darov	4573
na stránku darů	630
na začiatok	4567
na začátek	620
na żywo	3866
nabídka pro čtenáře	613
nadaljevanje članka pod oglasom	4610
nagyobb betűk	2669
nagyítás	2637
nahlásit	653
nahlásit chybu	546
nahlásit komentář	652
nahlásit příspěvek	652
nahlásit reklamu	658
nahlásiť	4593
nahlásiť chybu	4509
nahlásiť komentár	4592
nahlásiť príspevok	4592
nahlásiť reklamu	4597
najboljši	4691
najchętniej czytane	3799
najchętniej czytane dziś	3799
najczęściej czytane	3799
najczęściej czytane artykuły	3799
najlepšia ponuka	4577
najlepšie	4593
najnovejše	4611
najnovejše novice	4611
najnovejši	4691
najnovejši najprej	4690
najnoviji članci	4404
najnovšie	4506	4593
najnovšie správy	4506
najnovšie články	4506
najnowsze artykuły	3799
najnowsze wiadomości	3799
najobľúbenejšie	4577	4593
najstarejši	4691
najstarejši najprej	4690
najstaršie	4593
najvýhodnejšie	4577
najčitanije	4404
najčitanije vesti	4404
najčitanije vijesti	4404
najčitanije vijesti dana	4404
najčítanejšie	4506
najčítanejšie články	4506
najčítanejšie články dňa	4506
naloži objavo	4665
naloži več	4683
naloži video	4665
naloži vsebino	4665
napi keresztrejtvény	2619
napiši komentar	4487	4690
napišite komentar	4614
napište autorovi	640
napište do redakce	645
napište komentář	652
napište redakci	645
napsat komentář	546
napísať autorovi	4582
napísať komentár	4592
napíšte autorovi	4582
napíšte do redakcie	4586
napíšte komentár	4592
napíšte redakcii	4586
naročena vsebina	4610
naroči knjigo	4663
naročite knjigo	4663
naročite se	4606
naročnina	4606
narração gerada por ia	4073
naruči knjigu	4461
naručite knjigu	4461
naskenujte qr kód	622
naskenujte qr kód a stáhněte si aplikaci	621
naslednji članek	4683
nastala chyba. skúste to neskôr	4579
nastala chyba. zkuste to prosím znovu	637
nastavenia súkromia	4563
nastavenie súkromia	4563
nastavení	540
nastavení cookies	540
nastavení ochrany soukromí	616
nastavení soukromí	616
nastavi bez isključivanja	4470
nastavi s google računom	4474
nastavi čitanje	4456
nastavi čitati	4456
nastavit jako preferovaný zdroj	654
nastavit upozornění	623
nastavite čitanje	4456
nastavite čitati	4456
nastavitve piškotkov	4626
nastaviť ako preferovaný zdroj	4594
nastaviť upozornenia	4569
następna strona	3802
następne wideo	3865
następne zdjęcie	3885
następny	3802
następny artykuł	3799
następny film	3865
nasza księgarnia	3782
natisni članek	4614
naudojate reklamos blokavimą	3318
naudojimo taisyklės	3289
naudojimosi taisyklės	3312
naujausi viršuje	3328
naujausios žinios	3273
naujienlaiškis	3296
nav komentāru	3396
načteno umělým hlasem	619
načtěte qr kód	622
načíst další	550
načíst další články	640
načíst mapu	543
načíst obsah	616
načíst příspěvek	616
načíst stránku znovu	629
načíst video	616
načíst více	640
načítava sa prehrávač	4566
načítava sa video	4566
načítať obsah	4563
načítať príspevok	4563
načítať viac	4582
načítať video	4563
načítať ďalšie	4582
načítám přehrávač	619
načítání videa	619
našli jste chybu	546
našli jste chybu v článku	645
našli jste v článku chybu	546
našli ste chybu	4586
našli ste chybu v článku	4586
našli ste v článku chybu	4586
naživo	4567
ne děkuji	518
ne ratez rien de l'actualité	2240
ne, ačiū	3317
ne, děkuji	518	624
ne, děkuju	624
nederīga e-pasta adrese	3391
nejdiskutovanější	548
nejlepší	653
nejlepší nabídka	634
nejnovější	548	653
nejnovější zprávy	548
nejnovější články	548
nejoblíbenější	634	653
nejstarší	653
nejvýhodnější	634
nejčtenější	548
nejčtenější články	548
nejčtenější články dne	548
nekaj je šlo narobe. poskusite pozneje	4680
nekaj je šlo narobe. poskusite znova	4680
nem kérem	2641
nem kötelező	2654
nem küldünk spamet	2653
nem, köszönöm	2546	2641
nemam mišljenje	4459
nemate račun	4474
nemaš račun	4474
nemám názor	610	4558
nemám účet	633
nemáte predplatné	4576
nemáte předplatné	633
nemáte účet	633
nenhum comentário	3953
neplatná e-mailová adresa	637
neplatný e-mail	637
nepovinné	638	4580
neskôr	4570
neteisingas el. pašto adresas	3323
neueste beiträge	880
neveljaven e-poštni naslov	4680
nešto je pošlo naopako. pokušajte ponovo	4477
nešto je pošlo po zlu. pokušajte ponovno	4477
nešto je pošlo po zlu. pokušajte ponovo	4477
nghe bài báo	5299
nghe bài viết	5274	5299
nghe nội dung bài viết	5299
nghe đọc bài	5274	5299
nhấn để bật tiếng	5333
nhận thông báo	5306
nhập bình luận	5330
nhập bình luận của bạn	5330
nhập email của bạn	5336
nhập số tiền	5334
nhập địa chỉ email	5336
nhập địa chỉ email của bạn	5336
nhắc tôi sau	5227
nhớ đăng nhập	5313
ni še komentarjev	4690
nie dziękuję	3761
nie dziś	3761
nie możemy pokazać tej treści	3862
nie możemy wyświetlić tej treści	3862
nie można odtworzyć filmu	3865
nie można odtworzyć wideo	3865
nie można wyświetlić tej treści	3862
nie pamiętam hasła	3879
nie pamiętasz hasła	3765
nie udało się załadować filmu	3865
nie ďakujem	4513
nie, dziękuję	3761
nie, ďakujem	4513
nieprawidłowy adres e-mail	3882
niečo sa pokazilo	4580
niečo sa pokazilo, skúste to znova	4579
niečo sa pokazilo. skúste to neskôr	4579
niečo sa pokazilo. skúste to znova	4579
nimate računa	4677
nimetön postilaatikko	2075
nincs fiókja	2650
nincs fiókod	2650
nincs fiókom	2650
nincs hozzászólás	2664
nincs még előfizetésed	2650
nincs még fiókja	2650
nincs véleményem	2622
nincsenek hozzászólások	2664
niste naročnik	4677
no es pot reproduir el vídeo	473
no ho sé	467
no mūsu partneriem	3400
no mūsu veikala	3378
no se ha podido cargar el vídeo	1736
no se ha podido reproducir el vídeo	1688
no se puede reproducir el vídeo	1688
no sé	1682
no te pierdas las últimas noticias	1597
noe gikk galt, prøv igjen	3729
noe gikk galt, prøv igjen senere	3729
noe gikk galt. prøv igjen	3729
noe gikk galt. prøv igjen senere	3729
noget gik galt, prøv igen	789
noget gik galt, prøv igen senere	789
noget gik galt. prøv igen	789
noget gik galt. prøv igen senere	789
nokopēts	3399
només els subscriptors poden comentar	448
només per a subscriptors	491
non seguire più	2947
noraidīt visas	3381
normas de participación	1681
normes de participació	466
norėdami komentuoti, prisijunkite	3277
nos hors-séries	2197
nosūti draugam	3346
nosūtīt atsauksmi	3395
nosūtīt draugam	3346
nosūtīt e-pastā	3346
nosūtīt komentāru	3396
nosūtīt ziņu	3391
noteで書く	3009
notiek video ielāde	3382
notifications activées	2240
notifikácie	4570
notre charte déontologique	2257
notre charte éditoriale	2257
notre sélection	2162
notre sélection d'articles	2216
notícia anterior	497	4050
notícia següent	497
notícias relacionadas	3962
notícias relacionadas que podem lhe interessar	22
notícies destacades	463
notícies relacionades	435
nous protégeons nos sources	2257
nous écrire	2258
nouveau ! suivez vos auteurs préférés	2264
nu ai cont? înregistrează-te	4158
nu aveți cont	4197
nu ești abonat	4196
nu ești încă abonat	4196
nu mai urmări	4209
nu mulțumesc	4104
nu putem afișa acest conținut	4179
nu på google play	774
nu s-a putut încărca videoclipul	4220
nu sunteți abonat	4196
nu știu / nu răspund	4168
nu, mulțumesc	4104	4185
nuestro código ético	1716
numele tău	4199
numele tău de utilizator	4215
nuotrauka # iš #	3334
nur für mitglieder	1031
nuskaitykite qr kodą	3315
nuskenuokite qr kodą	3315
nyaste först	4838
nyeste først	3741
nyhetsdøgnet	3646
nyní na google play	621
nyní ne	624
nyomtatás	2557
não foi possível carregar	4073
não foi possível carregar o vídeo	4025
não foi possível reproduzir o vídeo	4025
não perca	3962
não sabe / não responde	4017
não sei	4017
não tem conta	4045
não tem uma conta	4045
não é assinante	4044
não, obrigada	3919
não, obrigado	3919
nächste seite	883
nächster artikel	880
nächstes bild	1035
nächstes foto	1035
nächstes video	1017
näin korjaamme virheet	2075
näin poistat mainoseston	2056
näin poistat mainosten eston	2056
näin suojaamme lähteitämme	2075
näin suojelemme lähteitä	2075
näita # vastust	1829
näita alati	1813
näita galeriid	1826
näita ja nõustu	1813
näita kõiki	1780
näita rohkem	1779
näita sisu	1813
näita tulemusi	1809
näita vastuseid	1829
näita veel	1779
näita vähem	1780	1826
näköislehti	1962
nästa	4745
nästa artikel	4742
nästa bild	4827
nästa sida	4827
nästa video	4807
näytä # kuvaa	2070
näytä # kuvat	2070
näytä # vastausta	2080
näytä aina	2045
näytä alkuperäinen	1992
näytä galleria	2071
näytä ja hyväksy	2045
näytä julkaisu	1980
näytä kaikki	1991
näytä kaikki # kuvaa	2070
näytä kaikki # kuvat	2070
näytä kaikki artikkelit	2071
näytä kaikki kommentit	2080
näytä kaikki kuvaa	2070
näytä kaikki kuvat	2070
näytä kartta	1992
näytä kommentit	1986
näytä kuvaa	2070
näytä kuvagalleria	2071
näytä kuvat	2070
näytä kuvateksti	2071
näytä käännös	1992
näytä lisää	1991
näytä lisää artikkeleita	2071
näytä lisää kommentteja	2080
näytä litterointi	2048
näytä salasana	2064
näytä sisältö	1979
näytä tekstitykset	2048
näytä tiedot	1992
näytä tulokset	96	1992	2033
näytä upotus	1980
näytä vastaukset	2080
näytä vähemmän	1992	2071
något gick fel	4825
något gick fel, försök igen	4824
något gick fel, försök igen senare	4824
något gick fel. försök igen	4824
något gick fel. försök igen senare	4824
næste	712
næste artikel	709
næste billede	792
næste side	792
næste video	772
némítás	2637
némítás feloldása	2636
népszerű	2572
név	2654
névtelen bejelentés	2660
névtelen postaláda	2660
nézze meg galériánkat	2574
nézze meg képeinket	2574
nõustu ja jätka	1813
nõustu ja näita	1813
nõustun	1790
nõustun kõigiga	1790
nøgleord	709
nāc strādāt pie mums	3348
nākamais attēls	3393
nākamais raksts	3393
nākamais video	3382
nākamā bilde	3393
nākamā lapa	3393
nē, paldies	3386
něco se pokazilo	638
něco se pokazilo, zkuste to znovu	637
něco se pokazilo. zkuste to prosím později	637
něco se pokazilo. zkuste to znovu	637
nổi bật	5249
nội dung do ai tạo	5333
nội dung quảng cáo	5286
nội dung tiếp tục bên dưới	5288
nội dung tài trợ	5242
nội dung được tài trợ	5288
nội dung đề xuất	5288
nội quy bình luận	5292
""", 'o': """
o dată	4193
o leitor está a carregar	4025
o que achou desta notícia	3989
o seu apoio faz a diferença	3918	4077
o singură dată	4193
o singură donație	4192
o vídeo começa em #	4073
o vídeo começará em alguns segundos	3987
obaveštenja	4469
objednať knihu	4561
obligatoriskt fält	4824
obligātie lauki	3391
obligāts lauks	3391
obnovit stránku	629
obnoviť stránku	4572
obnovte stránku	629
obrázek # z #	639
obrázek # ze #	639
obrázok # z #	4581
obrázok # zo #	4581
obsah je chránený autorským zákonom	4587
obsah je chráněn autorským zákonem	646
obsah našich partnerov	4597
obsah našich partnerů	658
obsah není dostupný	616
obsah nie je dostupný	4563
obsah nie je možné zobraziť	4563
obsah sa nedá zobraziť	4563
obsah vytvořený ai	650
obsah článku	641
obserwuj autorkę	3898
obserwujesz już tego autora	3898
ocenite članak	4407
ocenite članek	4614
oceń jakość artykułu	3894
oceń przepis	66
ochrana osobních údajů	540
ochrana osobních údajů a cookies	543
ochrana osobných údajov	4520
ocijenite članak	4407
ocorreu um erro ao carregar o vídeo	3987
ocultar anúncio	3992
ocultar comentários	4016
od najnovších	4593
od najstarších	4593
od naszych partnerów	3902
od našich partnerov	4597
od našich partnerů	658
od naših partnera	4493
od naših partnerjev	4695
od nejnovějších	653
od nejstarších	653
od partnerů	659
odblokuj artykuł	3879
odblokuj dostęp	3879
odblokuj treść	3862
oddaj głos	96	3852
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	527
odebírat newsletter	527
odemknout článek	521
odemknout článek pro přátele	656
odeslat komentář	652
odeslat zprávu	637
odeslat zpětnou vazbu	650
odhlásenie kedykoľvek	4579
odhlásit se	19
odhlásit se můžete kdykoli	637
odhlásit se můžete kdykoliv	637
odhlásiť sa	19
odhlášení kdykoliv	637
odjaviti se možete bilo kada	4477
odkaz bol skopírovaný	4595
odkaz byl zkopírován	656
odkaz skopírovaný	4509
odkaz zkopírován	531
odkleni članek	4607
odklenite celoten članek	4607
odklenite članek	4677
odmietnuť	4520
odmietnuť všetko	4520
odmítnout	540
odmítnout vše	540
odoberať	4580
odoberať newsletter	4579
odomknúť	4577
odomknúť článok	4576
odomknúť článok pre priateľov	4595
odoslať	96	4580
odoslať komentár	4592
odoslať správu	4579
odoslať spätnú väzbu	4590
odporúča outbrain	4597
odporúčame	4506	4577
odporúčame prečítať	4506
odporúčame tiež	4506
odporúčané outbrain	4597
odporúčané taboola	4597
odporúčané články	4506
odpovedať	4593
odpovědět	546	653
odrzuć	3784
odrzuć wszystkie	3784
odrzuć wszystko	3863
odtwarzacz wideo jest ładowany	3865
odtwórz	3802
odtwórz film	3865
odtwórz wideo	3865
odvolať súhlas	4563
odśwież stronę	3875
odštampaj	4407
odštampaj recept	66
odštampaj članak	4407
oferta dla czytelników	3858
oferta dla prenumeratorów	3858
ofertă pentru abonați	4173
ofertă pentru cititori	4173
oferă acest articol	4211
oferă acest articol cadou	4160
oferă articolul	4211
offert par un abonné	2295
offre abonnés	2229
offre intégrale	2282
offre limitée	2248
offre réservée aux lecteurs	2229
offre spéciale	2110
offre à durée limitée	2247
offrez-nous un café	2100
offrici un caffè	2807
oglasno sporočilo	92	4610
ogłoszenie	3780
ohjelma ei ole enää katsottavissa	2048
ohodnotiť recept	66
ohodnoťte článek	546
ohodnoťte článok	4509
oikaisut ja täsmennykset	2075
okuma süresi # dk	4950
okurlara özel	5010
okurlarimiza özel	5010
okurlarimiza özel indirim	5010
oldal frissítése	2646
oldal újratöltése	2646
oled juba hääletanud	1809
olet jo äänestänyt	2033
oliko artikkeli hyödyllinen	1986
oliko juttu hyödyllinen	1986
oliko tiivistelmä hyödyllinen	1986
oliko tämä hyödyllinen	2078
olvasd be a qr-kódot	2639
olvass korlátlanul	2650
olvassa be a qr-kódot	2639
olvasson hirdetések nélkül	2671
olvasson korlátlanul	2551
olvasson tovább	2551
olvasta már	2572
olvastad már	2572
olvasás az alkalmazásban	2638
olvasói ajánlat	2625
olvidaste tu contraseña	1574
omogoči obvestila	4671
omogući obavijesti	4468
omröstning	97
onayi geri çek	5014
onayi yönet	5014
onayimi geri çek	5014
online reportáž zde	640
opdatér siden	782
oplæst af en robot	684
oplæst af en syntetisk stemme	772
oplæst af kunstig intelligens	712
oplæst af syntetisk stemme	772
opravy a upřesnění	645
opsig når som helst	673
opsig, når du vil	786
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4463
ordsøgning	763
orijinali göster	4951
os comentários são exclusivos para assinantes	4065
os leitores também leram	4014
os preços podem variar	3992
osadzona treść	3862
osale küsitluses	1779
osmisměrka	610
osta käyttöoikeus	2076
osta liput tästä	2042
osta täältä	2042
ostatnie artykuły	3799
osveži stran	4674
osveži stranicu	4471
osvežite stran	4674
osvježi stranicu	4471
osvježite stranicu	4471
oszczędzasz #%	3880
ota käyttöön	2055
ota yhteyttä	1986
otestujte se v kvízu týdne	109
otevřít	552
otevřít aplikaci	621
otevřít galerii	640
otevřít mapu	552
otevřít v aplikaci	621
otkazati možete bilo kada	4474
otkaži bilo kada	4474
otključaj članak	4397
otključajte ceo članak	4397
otključajte cijeli članak	4397
otključajte članak	4474
otomatik çeviri	5012
otros artículos	1619
oturumu açik tut	5028
otvoriť aplikáciu	4568
otvoriť galériu	4582
otvoriť v aplikácii	4568
otwórz	3803
otwórz aplikację	3867
otwórz galerię	3885
otwórz mapę	3803
otwórz w przeglądarce	3906
otázka dne	610
otázka dňa	4558
outbrain tarafindan önerildi	4987
outras notícias	22	3962
ouvir este conteúdo	4025
ouça esta reportagem	4025
ouça este conteúdo	3939
ovaj sadržaj ne možemo prikazati	4463
ovaj sadržaj nije dostupan	4463
ovaj sadržaj nije moguće prikazati	4463
ovaj video više nije dostupan	4465
ovaj članak je zaključan	4474
oversættelsen er lavet af en maskine	712
oy verdiğiniz için teşekkürler	96	5004
oynatici yükleniyor	5011
oyunuz için teşekkürler	5004
""", 'p': """
padidinti nuotrauką	3325
padovanokite straipsnį	3276
padovanokite straipsnį draugui	3276
padovanoti straipsnį	3330
page précédente	2166
pagina următoare	4126
pague um café	3920
paiement sécurisé	2108
paketi seç	5028
paketleri gör	5058
pakollinen kenttä	2068
paldies par jūsu balsi	3376
paldies par pieteikšanos	3365
paldies par ziņu	3391
palielināt	3383
palielināt attēlu	3393
palun jää viisakaks	1778
palun lülita reklaamiblokeerija välja	1820
pamanīji kļūdu	3347
pamanījāt kļūdu	3347
pamiršau slaptažodį	3321
pamiršote slaptažodį	3321
par šo tēmu	3343
paramètres de confidentialité	2235
paramètres des cookies	2150
paramétrer	2150
paramétrer les cookies	2150
paramétrer mes choix	2154
parandused ja täpsustused	1827
parašyk komentarą	3277
parašykite komentarą	3277
partajează	4115
partenerii noștri	4124
participez à la conversation	2202
participă la sondaj	4167
partilhar esta página	4088
partnereink ajánlata	2671
partnereinktől	2671
partnerių turinys	3280
partnerski sadržaj	4403
partnerski članek	4695
partnerský obsah	658
pas encore abonné	2247
pasidalinkite šiuo straipsniu	3276
pasirinkite planą	3321
pasirinkite prenumeratą	3321
pasirinkite sumą	3319
pasirinkti prenumeratą	3321
pasitikrinkite žinias	3278
pasiūlymas skaitytojams	3309
paslēpt reklāmu	3400
passer la publicité	2148
passer à la recette	66
passwort zurücksetzen	1031
pastebėjote klaidą	3277
pasziánsz	2622
pasūtīt grāmatu	3378
pateikti atsiliepimą	3327
patikrinkite savo el. paštą	3323
patreonで支援する	3093
patvirtinkite savo el. paštą	3323
pausar vídeo	1688
pauză video	4175
pavaišinkite mus kava	3319
paylaş	4935
paylaşin	4935
paypal ile öde	5058
pašreizējais laiks #	3382
pažiūrėkite vaizdo įrašą	3278
pe aceeași temă	4161
pelaa peliä	2033
pelaa tästä	2033
pentru a citi în continuare	4158
per saperne di più	2900
per visą ekraną	3313
per überweisung spenden	1028
pergunte à ia	107
pergunte à nossa ia	107	3989
permite întotdeauna	4179
permitir anúncios	4037
permitir conteúdo externo	3951
personvernerklæring	3710
personvernerklæring og informasjonskapsler	3637
perspausdinti draudžiama	3333
peut-être plus tard	2099
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3866
photo précédente	2285
phát	5272
phát hiện lỗi	5292
phát lại	5300
phát video	5299
phóng to ảnh	5319
phổ biến nhất	5314
piedalies aptaujā	3348
piedāvājums lasītājiem	3378
piekrist un rādīt	3380
piekrist un turpināt	3380
piekrist visām	3358
piekrītu	3358
piekrītu visām	3381
piesakies vebināram	3348
piesakoties tu piekrīti lietošanas noteikumiem	3365
pieslēdzies vai izveido kontu	3341
pieslēdzies, lai komentētu	3347
pieslēgties	3341
pieslēgties ar facebook	3389
pieslēgties ar google	3389
pievieno savu komentāru	3347
pievienot komentāru	3341
pievienot kā vēlamo avotu	3397
pievienot manām tēmām	3397
pieņemt un turpināt	3380
pieņemt visas	3381
pieņemt visas sīkdatnes	3380
pilnekrāna režīms	3382
pilnekrāns	3382
pirkt biļetes	3378
pirkt biļeti	3378
pirkt grāmatu	3378
pirkti bilietą	3309
pirkti knygą	3309
pirkti licenciją	3333
pirmais mēnesis par # €	3341
pirmas mėnuo tik # €	3271
pitajte naš ai	107
più lette	2848
più letti	2848
più popolare	2934
più recenti	2907
più tardi	2806
più vecchi	2907
più votati	2907
piši autoru	4480
piši avtorju	4683
pišite autoru	4480
pišite avtorju	4683
pišite nam u redakciju	4483
pišite nam v uredništvo	4686
pišite redakciji	4483
pišite uredništvu	4686
piškotki	4626
placená inzerce	92	535
placená spolupráce	658
placený obsah	658
places limitées, réservez vite	2197
plan seç	5028
plani seç	5028
planini seç	5028
platba ročne	4577
platba ročně	634
platená inzercia	92	4505
platená spolupráca	4597
platený obsah	4597
player de áudio	4073
player se učitava	4465
plaćena saradnja	4493
plaćena suradnja	4493
plaćeni oglas	92	4403
plaćeni sadržaj	4403
plačajte nam kavo	4675
plačana objava	92	4610
plačana vsebina	4695
plačano sodelovanje	4695
plačiau skaitykite čia	3278
plein écran	2166
plus d'actualités	2162
plus d'articles du même auteur	2253
plus de détails	2167
plus récents	2224
plătește cu paypal	4222
poate mai târziu	4104
początek bloku reklamowego	3783
podaj prawidłowy adres e-mail	3882
podari članek	4614
podarite ta članek	4614
podaruj artykuł	3765
podaruj dostęp	3900
podaruj ten artykuł	3776
podcast anhören	928
pode ler também	4014
podeli članak	4407
podešavanja privatnosti	4463
podijeli članak	4407
podmienky používania	4520
podmínky použití	540
podmínky užití	540
podobne artykuły	3799
podobné články	548	4506
podporiť	4501
podporte nezávislú žurnalistiku	4501
podporte nás	4501
podporte nás cez darujme	4573
podporte nás cez paypal	4573
podporte nás na patreone	4573
podpořit	519
podpořit přes darujme	630
podpořte naši práci	519
podpořte nás	519
podpořte nás na patreonu	630
podpořte nás přes paypal	630
podpořte redakci	519
podrobné nastavenia	4563
podrobné nastavení	616
podrži	4396
podrži nas	4396
podržite nas	4396
podržite naš rad	4396
podržite nezavisno novinarstvo	4396
podziel się	3776
podziel się na facebooku	3776
pogledajte još	22
poista mainonnanesto käytöstä	2059
poistin mainonneston käytöstä	2059
poistin sen käytöstä	2060
pokaż # odpowiedzi	3896
pokaż # zdjęcia	3884
pokaż # zdjęć	3884
pokaż galerię	3885
pokaż hasło	3879
pokaż i zaakceptuj	3862
pokaż komentarze	3793
pokaż mniej	3802
pokaż napisy	3865
pokaż odpowiedzi	3896
pokaż odpowiedź	3802
pokaż oryginał	3803
pokaż podpis	3885
pokaż szczegóły	3785
pokaż transkrypcję	3865
pokaż treść	3784
pokaż tłumaczenie	3803
pokaż więcej	3802
pokaż wszystkie	3802
pokaż wszystkie # zdjęcia	3884
pokaż wszystkie # zdjęć	3884
pokaż wszystkie zdjęcia	3884
pokaż wszystkie zdjęć	3884
pokaż wszystko	3803
pokaż wyniki	96	3852
pokaż zdjęcia	3884
pokaż zdjęć	3884
pokaži geslo	4677
pokaži rezultate	96
pokaži vsebino	4626
pokloni članak	4407
poklonite ovaj članak	4407
pokračovat bez podpory	518
pokračovat bez vypnutí	627
pokračovat přes apple	633
pokračovat přes facebook	633
pokračovat přes google	633
pokračovat s apple	633
pokračovat s google	633
pokračovať bez podpory	4513
pokračovať bez vypnutia	4571
pokračovať cez apple	4576
pokračovať cez facebook	4576
pokračovať cez google	4576
pokračovať s google	4576
pokušajte kasnije	4477
pokušajte ponovno	4477
pokušajte ponovno kasnije	4477
pokušajte ponovo	4477
pole obowiązkowe	3882
polecamy również	3799
polecamy także	3799
polecamy też	3799
polecane artykuły	3799
politica de confidențialitate	4121	4122	4135
politica de corecții	4204
politica editorială	4135	4204
politică de confidențialitate	4121
politika kolačića	4463
politika piškotkov	4665
politique de confidentialité	2150
politique de protection des données	2276
polityka prywatności	3784
polityka prywatności i cookies	3786
polityka sprostowań	3890
política de cookies	1608	3947
política de correcciones	1716
política de correccions	499
política de correções	4053
política de galetes	444
política de privacidad	1608
política de privacidade	3947	3971
política de privacitat	444
política de protección de datos	1735
política de proteção de dados	4072
pomanjšaj pisavo	4693
pomôže každé euro	4574
pomůže každá koruna	631
ponovno učitaj stranicu	4471
ponuda za čitaoce	4461
ponuda za čitatelje	4461
ponuka pre čitateľov	4561
poprzedni artykuł	3799
poprzednie zdjęcie	3885
populární	548
populära artiklar	4742
populärast	4822	4839
populärt	4742
populære	803	3742
populære artikler	709
populære saker	3646
populært	709	3646
populārākie	3343
popüler	4944
popüler haberler	4944
popüler konular	4944
por mês	4041
por qué estás viendo esto	1574
por qué? cuéntanos	1728
portes grátis	4062
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	656
poslat přes whatsapp	656
poslat příteli	656
poslat tip anonymně	645
poslat zprávu	637
poslať	4580
poslať ako darček	4595
poslať cez whatsapp	4595
poslať e-mailom	4509
poslať mailom	4595
poslať priateľovi	4595
poslať správu	4579
poslať tip	4586
poslať tip anonymne	4586
poslušaj vest	4407
poslušaj članak	4407
poslušaj članek	4614
poslušajte tekst	4465
poslušajte članek	4614
posnetek ni več na voljo	4668
posnetek v vaši državi ni na voljo	4668
posnetka ni mogoče predvajati	4668
postanite naročnik	4606
postanite član	4396	4606
postavke kolačića	4420
postaw kawę	3762
postaw nam kawę	3762
poszt betöltése	2628
posłuchaj	3776
poukážte nám # % z dane	4573
pour continuer à lire	2211
pourquoi voyez-vous cette publicité	2198
pouze nezbytné	616
pouze pro předplatitele	521
používate adblock	4571
používate blokovanie reklám	4571
používate blokovač reklám	4571
používateľské meno	4577
používáte adblock	627
používáte blokování reklam	627
používáte blokátor reklam	627
povezani sadržaj	4404
povezani članci	4404
povezani članki	4611
povećaj	4466
povećaj fotografiju	4480
povećaj sliku	4480
povećaj slova	4491
povećaj tekst	4491
povečaj	4669
povečaj besedilo	4693
povečaj fotografijo	4683
povečaj pisavo	4693
povečaj sliko	4683
povinná pole	637
povinné	638	4580
povinné pole	637
povinné polia	4579
povinné údaje	637
povolit a pokračovat	543
povolit upozornění	623
povolit vždy	543
povoliť	4570
povoliť notifikácie	4569
povoliť obsah	4563
povoliť raz	4563
povoliť reklamu	4572
povoliť reklamy	4572
povoliť upozornenia	4569
powiązane	3799
powiązane artykuły	3799
powiązane tematy	3799
powiększ	3802
powiększ tekst	3900
powiększ zdjęcie	3802
powrót do góry	3802
powrót do strony głównej	3885
powrót na górę	3885
pozastaviť	4567
později	626
pozostała część artykułu pod materiałem wideo	3780
pozostały czas	3866
pozostały czas #	3865
pozostały czas -#	3865
pozrieť # fotiek	4581
pozrieť # fotky	4581
pozrieť # fotografie	4581
pozrieť # fotografií	4581
pozrieť fotiek	4581
pozrieť fotky	4581
pozrieť fotografie	4581
pozrieť fotografií	4581
pozrieť galériu	4582
pozrieť všetky # fotiek	4581
pozrieť všetky # fotky	4581
pozrieť všetky # fotografie	4581
pozrieť všetky # fotografií	4581
pozrieť všetky fotiek	4581
pozrieť všetky fotky	4581
pozrieť všetky fotografie	4581
pozrieť všetky fotografií	4581
pozrieť všetkých # fotiek	4581
pozrieť všetkých # fotky	4581
pozrieť všetkých # fotografie	4581
pozrieť všetkých # fotografií	4581
pozrieť všetkých fotiek	4581
pozrieť všetkých fotky	4581
pozrieť všetkých fotografie	4581
pozrieť všetkých fotografií	4581
pozvite nás na kávu	4573
pozvěte nás na kafe	630
pozvěte nás na kávu	630
počastite nas kavom	4472
pořídit předplatné	633
pošalji	96	4478
pošalji e-mailom	4407
pošalji komentar	4407
pošalji mejlom	4407
pošalji poruku	4477
pošalji povratnu informaciju	4486
pošalji prijatelju	4407
pošalji vest	4483
pošalji vijest	4483
pošalji članak e-mailom	4407
pošaljite dojavu	4483
pošaljite komentar	4407
pošaljite vest	4483
pošlete tip redakci	645
pošlite tip redakcii	4586
pošlji	4681
pošlji komentar	4690
pošlji po e-pošti	4614
pošlji povratno informacijo	4689
pošlji prijatelju	4614
pošlji sporočilo	4680
pošlji članek po e-pošti	4614
pošljite nam namig	4686
pošljite namig	4686
poštanski broj	4478
poštna številka	4681
poštovné zdarma	614
pr članek	4610
pradėti testą	3307
praneškite apie klaidą	3277
pranešti anonimiškai	3326
pranešti apie klaidą	3277
pranešti apie komentarą	3328
pratite uživo	4480
pravidelný dar	630
pravidelný príspevok	4574
pravidelně měsíčně	630
pravidlá diskusie	4509
pravidlá opráv	4586
prawa autorskie zastrzeżone	3891
prašome išjungti reklamos blokavimą	3318
pre komentovanie sa prihláste	4592
pre predplatiteľov	4502
preberi cel članek	4683
preberi celoten članek	4683
preberi več	4683
preberite celoten članek	4683
preberite še	4611
precisamos de você	3918
predchádzajúca fotografia	4582
predchádzajúca snímka	4582
predchádzajúca strana	4582
predchádzajúci článok	4582
predplatiť	4501
predplatné môžete kedykoľvek zrušiť	4576
predplaťte si	4501
preferințe cookie	4179
preferințe de confidențialitate	4219
preferències de galetes	477
preferências de cookies	4029
preferências de privacidade	4072
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4567
prehrať video	4566
prehrávač sa načítava	4566
prejsť do diskusie	4592
prejsť do galérie	4582
prejsť na darovanie	4573
prejsť na kvíz	4557
prejsť na obsah	4582
prejsť na online	4582
prejsť na platbu	4573
prejsť na ponuku	4561
prejsť na recept	66
prejšnja fotografija	4683
prejšnja slika	4683
prejšnja stran	4683
prejšnji članek	4683
prekličete lahko kadarkoli	4677
prekliči soglasje	4665
preložené automaticky	4590
preložené pomocou ai	4590
prenošenje zabranjeno	4484
prenumerantförmån	4800
prenumerantförmåner	4800
prenumerata nuo # euro per mėnesį	3271
prenumerata nuo # €	3271
prenumerera på vårt nyhetsbrev	4716
prenumeruodami sutinkate su taisyklėmis	3296
prenumeruokite naujienlaiškį	3296
prenumeruoti naujienlaiškį	3323
preostali čas	4669
preostali čas #	4668
preostali čas -#	4668
preporučeno	4404
preporučuje outbrain	4493
preporučuje taboola	4493
preporučujemo	4404	4475
preporučujemo da pročitate	4404
preporučujemo i	4404
presentear matéria	4060
preskoči na sadržaj	4480
preskoči na vsebino	4683
preskočiť na obsah	4582
prestať sledovať	4594
prethodni članak	4480
pretlač zakázaná	4587
prevedeno uz pomoć ai	4486
preverite e-pošto	4680
prečo vidím túto reklamu	4597
prečítajte si	4506
prečítajte si aj	4506
prečítať neskôr	4595
prečítať prepis	4566
prețurile pot varia	4144
pridať ako preferovaný zdroj	4594
pridať do košíka	4561
pridať do mojich tém	4594
pridať komentár	4509
pridať medzi preferované zdroje	4594
pridruži se razpravi	4690
pridružite se razpravi	4690
pridėti kaip pageidaujamą šaltinį	3329
pridėti komentarą	3328
pridėti prie mano temų	3329
pridėti prie pageidaujamų šaltinių	3329
prihlásiť	4502
prihlásiť cez facebook	4576
prihlásiť cez google	4576
prihlásiť na odber	4579
prihlásiť sa	4502
prihlásiť sa cez apple	4576
prihlásiť sa cez facebook	4576
prihlásiť sa cez google	4576
prihlásiť sa do diskusie	4592
prihlásiť sa na odber	4579
prihláste sa a komentujte	4592
prihvati i prikaži	4463
prihvati sve kolačiće	4463
prihvaćam	4420
prihvaćam i nastavljam	4463
prihvaćam sve	4420
prijava putem google računa	4474
prijavi grešku	4407
prijavi pogrešku	4483
prijavi se s google računom	4474
prijavite grešku	4483
prijavite pogrešku	4483
prijať	4520
prijať a pokračovať	4563
prijať a zobraziť	4563
prijať všetko	4520
prijať všetky	4564
prijať všetky cookies	4563
prikaži # odgovora	4487
prikaži # odgovore	4690
prikaži galerijo	4683
prikaži galeriju	4480
prikaži geslo	4677
prikaži i prihvati	4463
prikaži in sprejmi	4665
prikaži komentare	4487
prikaži komentarje	4690
prikaži lozinku	4474
prikaži manj	4612
prikaži manje	4405
prikaži odgovore	4487	4690
prikaži podnapise	4668
prikaži prepis	4668
prikaži rezultate	96	4458	4660
prikaži sadržaj	4420
prikaži sve	4405
prikaži titlove	4465
prikaži transkript	4465
prikaži več	4612
prikaži više	4405
prikaži vse	4612
prikaži vsebino	4665
prima lună gratuită	4158
prima pagină	4127
primetili ste grešku	4483
primește alerte despre acest subiect	4152
primijetili ste grešku	4483
printează	4115
printează rețeta	66
pripomenúť neskôr	4513
priporoča outbrain	4695
priporoča taboola	4695
priporočamo	4611	4678
priporočamo tudi	4611
priporočamo v branje	4611
priporočeno	4611
prisijunkite arba susikurkite paskyrą	3271
prisijunkite prie mūsų komandos	3278
prisijunkite, kad galėtumėte komentuoti	3277
prispieť	4501
prispieť jednorazovo	4573
prispieť mesačne	4573
privatsphäre verwalten	1014
privatsphäre-einstellungen	866
privātuma iestatījumi	3380
privātuma politika	3358
prišlo je do napake. poskusite pozneje	4680
prišlo je do napake. poskusite znova	4680
pro komentování se přihlaste	652
pro předplatitele	521
pro předplatitele výhodněji	613
prochaine vidéo	2277
profită de ofertă	4226
programmet är inte längre tillgängligt	4807
prohibida la reproducció	502
prohibida su reproducción total o parcial	1749
prohlédnout # fotek	639
prohlédnout # fotky	639
prohlédnout # fotografie	639
prohlédnout # fotografií	639
prohlédnout fotek	639
prohlédnout fotky	639
prohlédnout fotografie	639
prohlédnout fotografií	639
prohlédnout galerii	640
prohlédnout všech # fotek	639
prohlédnout všech # fotky	639
prohlédnout všech # fotografie	639
prohlédnout všech # fotografií	639
prohlédnout všech fotek	639
prohlédnout všech fotky	639
prohlédnout všech fotografie	639
prohlédnout všech fotografií	639
prohlédnout všechny # fotek	639
prohlédnout všechny # fotky	639
prohlédnout všechny # fotografie	639
prohlédnout všechny # fotografií	639
prohlédnout všechny fotek	639
prohlédnout všechny fotky	639
prohlédnout všechny fotografie	639
prohlédnout všechny fotografií	639
proibida a reprodução total ou parcial	4084
promijeni veličinu teksta	4491
promo sadržaj	4493
promocijsko sporočilo	4610
promotivni sadržaj	4403
promotivni članak	4403
promóció	2560
proovi # päeva tasuta	1772
proposé par	2268
prosimy o wyłączenie adblocka	3871
prova gratis i en månad	114
proč vidím tuto reklamu	658
pročitaj ceo članak	4480
pročitaj cijeli članak	4480
pročitaj kasnije	4491
pročitaj transkript	4465
pročitajte ceo tekst	4480
pročitajte cijeli članak	4480
pročitajte i	4404
pročitajte još	4404
pruébalo gratis durante un mes	114
pruébalo gratis un mes	114
prywatność	3784
prywatność i cookies	3786
przeczytaj całość	3885
przeczytaj cały artykuł	3885
przeczytaj również	3799
przeczytaj także	3799
przeczytaj też	3799
przeczytaj transkrypcję	3865
przejdź bez wsparcia	3761
przejdź do galerii	3885
przejdź do głównej treści	3885
przejdź do księgarni	3781
przejdź do oferty	3858
przejdź do przepisu	66
przejdź do płatności	3876
przejdź do quizu	3852
przejdź do serwisu	3784
przejdź do sklepu	3858
przejdź do strony darowizn	3876
przejdź do treści	3802
przejdź do ustawień prywatności	3784
przejdź do wpłaty	3876
przejdź na stronę główną	3885
przekaż # % podatku	3876
przekaż #%	3876
przekaż opinię	3894
przestań obserwować	3898
przetłumaczono automatycznie	3894
przetłumaczono przez ai	3894
przeładuj stronę	3875
prześlij	3883
prześlij opinię	3894
prześlij zdjęcia	3890
przypomnij mi później	3761
przypomnij później	3870
právě se děje	548
präsentiert von	860
précédent	2166
préférences cookies	2150
préférences de confidentialité	2276
prélèvement	2109
prémium	2551
prénom	2250
présenté par	2268
próbáld újra később	2653
próbálja ki # forintért	2551
próbálja ki egy hónapig ingyen	114
próbálja újra	2653
próbálja újra később	2653
próxima	3967
próxima foto	4081
próxima imagem	4081
próxima notícia	4050
próxima página	3967
próximo artigo	3962
próximo vídeo	1736	4073
prøv # dager gratis	3611
prøv gratis	673	3611
prøv gratis i # dage	114
prøv gratis i en måned	114
prøv igen senere	789
prøv igjen senere	3729
prøv nu	673
prøv nå	3611
prędkość odtwarzania	3865
prを含みます	3056
pr記事	3078
psč	638	4580
pubblicità	2835
publi-rédactionnel	2148
publicitatea continuă	4226
publicité	2148
publicité - la suite ci-dessous	2148
publicité dans #	2277
publicités	2148
publică	4168
publică comentariul	4167
pular anúncio	4073
pular para o conteúdo	3967
pular para o conteúdo principal	3965
puslapis # iš #	3334
página siguiente	1625
páči sa mi to	4593
päeva küsimus	1809
päivitä sivu	2060
päivitä suostumus	1980
päivän kysymys	96	2039
päivän peli	2039
päivän ristikko	2033
pääuutiset	1989
påkrevd	3730
påkrævet	790
påmind mig senere	669
påminn mig senare	4704
później	3870
pārbaudi savas zināšanas	3348
pārbaudiet savu e-pastu	3391
pāriet uz recepti	66
pāriet uz saturu	3393
pārpublicējot atsauce obligāta	3351
pārpublicēšana aizliegta	3401
pārtraukt sekot	3397
pārvaldīt paziņojumus	3385
pārvaldīt piekrišanu	3380
pērc abonementu	3341
płatna współpraca	3902
płatne miesięcznie	3880
płatne rocznie	3880
płatność miesięczna	3880
płatność roczna	3880
předchozí	550
předchozí foto	640
předchozí fotografie	640
předchozí snímek	640
předchozí strana	640
předchozí článek	548
předmět	638
předplatit	521
předplatné	521
předplaťte si	633
přehrát	550
přehrát video	619
přehrávač se načítá	619
přehrávač videa se načítá	619
přejít do diskuse	652
přejít do e-shopu	537
přejít do galerie	640
přejít do speciálu	640
přejít k obsahu	550
přejít k platbě	630
přejít k receptu	66
přejít na kvíz	607
přejít na nabídku	613
přejít na obsah	550
přejít na online reportáž	640
přejít na recept	66
přejít na stránku darů	630
přeloženo automaticky	650
přeloženo pomocí ai	650
přepis	620
přeskočit na obsah	640
přestat sledovat	654
přetisk zakázán	646
přečtěte si	548
přečtěte si také	548
přečíst později	656
přečíst přepis	619
přidat do košíku	613
přidat do mých témat	654
přidat jako preferovaný zdroj	654
přidat komentář	546
přidat mezi preferované zdroje	654
přidejte názor	546
přidejte si nás mezi preferované zdroje	654
přihlaste se a komentujte	652
přihlásit	521
přihlásit k odběru	527
přihlásit přes facebook	633
přihlásit přes google	633
přihlásit přes seznam	633
přihlásit se	521
přihlásit se do diskuse	652
přihlásit se k odběru	637
přihlásit se přes apple	633
přihlásit se přes facebook	633
přihlásit se přes google	633
přihlásit se přes seznam	633
přihlášení	521
přijmout	540
přijmout a pokračovat	616
přijmout a zobrazit	616
přijmout vše	540
přijmout všechny	617
přijmout všechny cookies	616
připomenout později	518
přispějte	519
přispět	519
přispět jednorázově	630
přispět měsíčně	630
příjmení	638
""", 'q': """
qq好友	5417
qq空间	5417
qr कोड स्कैन करें	2515
qr কোড স্ক্যান করুন	403
qr 코드를 스캔하세요	3219
qrコードからダウンロード	3086
qrコードを読み取ってください	3086
qr코드로 다운로드	3219
qr코드를 스캔하세요	3219
qu'avez-vous pensé de cet article	2194
qual o seu nível de satisfação com esta notícia	3989
qualcosa è andato storto	2936
quan tâm nhất	5293
quay lại	5253
quay lại đầu trang	5337
quellen und weiterführende links	880
queremos conocer tu opinión	1664
queremos saber a sua opinião	4002
questa email è già registrata	2968
questa pagina ti è stata utile	2906
questo articolo ti è stato utile	2906
questo articolo è bloccato	2933
questo campo è obbligatorio	2935
questo riassunto ti è stato utile	2872
questo video non è disponibile	2914
questo video non è più disponibile	2914
quieres añadir otro usuario a tu suscripción	1574
quitter le plein écran	2231
quizi çöz	5007
quizul săptămânii	109
quizás más tarde	1568
quizás te interese	1619
quy định bình luận	5292
quyên góp	5228
quyên góp ngay	5228
qué opinas	1614
qué te ha parecido esta noticia	1664
quét mã qr	5305
quét mã qr để tải	5305
quét mã qr để tải ứng dụng	5305
quên mật khẩu	5231
quản lý cookie	5303
quản lý lựa chọn	5332
quản lý sự đồng ý	5303
quản lý tùy chọn	5332
quảng cáo	5242
quảng cáo - bài viết tiếp tục bên dưới	5286
""", 'r': """
r$ # por mês durante # meses	4011
radote klaidą	3277
radote klaidą tekste	3277
radās kļūda. mēģiniet vēlāk	3391
radīts ar mākslīgo intelektu	3395
rafraîchir la page	2242
raksti komentāru	3347
raksts ir aizsargāts ar autortiesībām	3401
raksts ir slēgts	3389
raksts tiek papildināts	3348
raksts turpinās pēc reklāmas	3350
rakstu lasa mākslīgais intelekts	3382
rakstīt autoram	3393
rakstīt komentāru	3347
raktažodžiai	3314
rao vặt	5242
raportează	4168
raportează comentariul	4215
raportează o eroare	4140
raportează o greșeală	4204
raportoi virheestä	2075
rapportér	803
rapportér annonce	807
rapportér fejl	701
ratkaise päivän ristikko	109
razvrščanje	4691
rašykite redakcijai	3326
rašyti autoriui	3325
rašyti komentarą	3271
reagovať	4593
recargar la página	1702
recargar página	1702
recarrega la pàgina	486
recarregar a página	4039
recarregar página	4039
receber notificações	4004
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2204
recevez une alerte à chaque article de l'auteur	2204
reclamă	4118
recomandarea redacției	4161
recomandări	4124
recomandări by taboola	4147
recomandări taboola	4147
recomandările editorilor	4161
recomandările partenerilor	4147
recomandările redacției	4124
recomendado para você	3962
recommandé	2162
recommandé pour vous	2162
recommandés	2162
recordar más tarde	1568
recuérdamelo más tarde	1568
recíbela	1587
recíbela gratis	1587
recíbelo	1587
redacția	4135
redare automată	4176
redirecționează # la sută	4192
redirecționează #%	4105
redă video	4175
redă videoclipul	4175
refuză toate	4137
refuză tot	4180
regala este artículo	1723
regalar artículo	1574
regalar este artículo	1723
registrovať sa	4502
registruokitės nemokamai	3271
registruokitės į seminarą	3278
registrácia	4502
regisztráció	2551
regisztrálok	2551
regler för kommentarer	4838
regler og vilkår gjelder	3634
regras de comentários	4016
regras dos comentários	4016
regístrate	1574
rekisteröidy	1962
rekisteröidy maksutta ja lue	1962
reklaami lõpp	1833
reklam içeriğidir	5010
reklama się skończyła	3902
reklami geç	4937
reklám	2560
reklám vége	2671
reklámblokkolót használ	2644
reklámblokkolót használsz	2644
reklāma	3341
reklāmas beigas	3400
reklāmas raksts	3350
reklāmraksts	92	3350
relacja na żywo	3885
relaterade ämnen	4742
rendeld meg a könyvet	2625
rendelje meg a könyvet	2625
rendezés	2665
rendszeres támogatás	2648
renovar suscripción	1741
reportar comentário	4065
reportar erro nesta página	3989
reproducció automàtica	474
reproducción automática	1689
reproducción prohibida	1749
reproducir vídeo	1688
reproduction réservée	2290
reproductor de vídeo	1736
reproduzir vídeo	4025
reproduzir áudio	4025
reprodução automática	4026
reprodução proibida	4084
reserve já	4087
resmi büyüt	5034
responda à enquete	4016
rester connecté	2247
restez informé	2121
restez informés	2121
resultado da votação	4065
resultados de la votación	1682
resumen automático	1649
resumo da notícia	3989
resumé lavet af ai	799
retour à l'accueil	2253
retour à la liste	2253
retour à la page d'accueil	2164
retrage consimțământul	4179
rettelser og præciseringer	796
revenir à l'accueil	2253
revoir la vidéo	2277
rezerviši mesto	4461
rezervovať miesto	4561
rezervujte si místo	613
rezervuoti vietą	3309
rezervă un loc	4145
rezervă-ți locul	4145	4173
rezervēt vietu	3378
rezolvă testul	4170
rezumă cu ai	107
rezygnuję z newslettera	3906
reîmprospătează pagina	4191
reîncarcă pagina	4191
reînnoiește abonamentul	4222
reģistrējies bez maksas	3341
reģistrēties	3341
reši križanko	4660
reši kviz	4458	4660
reši ukrštenicu	4458
režim celej obrazovky	4566
režim celé obrazovky	619
ricordamelo più tardi	2806
riješi križaljku	4458
riješi kviz	4458
riproduzione riservata ©	2974
rizami geri çek	4941
rodyti galeriją	3325
rodyti mažiau	3279	3325
rodyti turinį	3311
rodyti viską	3279
rozumím	552
rozwiąż krzyżówkę	3852
rozwiąż quiz tygodnia	109
rozwiń	3785	3802
rozwiń wszystko	3803
ročne	4577
ročná platba	4577
ročné predplatné	4577
roční platba	634
roční předplatné	634
ročně	634
rychlost přehrávání	619
ryhdy kannatusjäseneksi	2061
rätsel des tages lösen	109
rätta	4735
rätta oss	4735
rättelse	4735
rättelsepolicy	4831
rättelser och förtydliganden	4831
règles de commentaires	2223
règles des commentaires	2223
réactions	2156
réagir	2140	2156
réagir à cet article	2156
réagissez	2156
réagissez à cet article	2156
réductions et codes promo	2294
réduire la police	2215
réduire la taille de la police	2215
réduire la taille du texte	2215
réduire le texte	2266
répondez au quiz	2226
répondez au sondage	2223
répondre	2156
réseaux sociaux	2141
réserver mes places	2229
réservez vos places	2229
réservé aux inscrits	2110
résiliable à tout moment	2211
résultats	97
résultats du sondage	2202
résumer avec l'ia	107
résumé de l'article	2194
résumé de l'article en # points	2194
résumé en # secondes	2194
résumé ia	2263
résumé par l'ia	2263
részletek	2576
rétablir le son	2231
rösta	96	4797
rösta här	4745
rösta i omröstningen	4745
rösta nu	96	4793
rút lại sự đồng ý	5303
rückmeldung geben	1046
rýchlosť prehrávania	4566
rādīt # atbildes	3396
rādīt atbildes	3396
rādīt galeriju	3393
rādīt mazāk	3349	3393
rādīt rezultātus	3376
rādīt saturu	3380
rādīt un piekrist	3380
rādīt vairāk	3348
rādīt visu	3349
rămâi conectat	4196
răspunde	4123
răspunde la sondaj	4167
rėmimas	3280
rėmėjo turinys	3332
""", 's': """
s'abonner à ce dossier	2287
s'abonner à ce sujet	2287
s'abonner à ce thème	2287
s'abonner à cet auteur	2287
s'abonner à partir de #€	2110
s'està carregant el reproductor	473
s'està carregant el vídeo	473
s'ha produït un error	494
s'inscrire à la newsletter	2121
s-ar putea să-ți placă	4124
saada anonüümne vihje	1827
saada sõbrale	1777
saada sõnum	1824
saada vihje anonüümselt	1827
saber más	1625
sadarbības raksts	3350
sadece abonelere özel	5028
sadržaj je blokiran	4463
sadržaj je zaključan	4397
sadržaj je zaštićen autorskim pravom	4484
sadržaj nije dostupan	4463
sadržaj nije moguće prikazati	4463
sadržaj partnera	4493
saglabāt	3346
saglabāt iestatījumus	3380
saglabāt izvēli	3380
saglabāt rakstu	3346
saglabāt vēlākam	3398
sair do ecrã inteiro	4025
saistītie raksti	3343
saistītās ziņas	3343
saite ir nokopēta	3398
saite nokopēta	3346
saken er låst	3611
saken finnes også som lyd	3624
salli ja näytä	1980
salli sisältö	2045
salta la pubblicità	2962
salta pubblicità	2962
saltar anúncio	3945
saltar para o conteúdo	3965
saltar para o conteúdo principal	3965
salvar preferências	4029
salvează	4115
salvează articolul	4160
salvează pentru mai târziu	4160
salvează preferințele	4179
salvează rețeta	66
samo nujni piškotki	4665
samo nužni	4463
samo nužni kolačići	4463
samo za naročnike	4677
sans engagement, résiliable à tout moment	2211
sao chép	5327
sao chép liên kết	5237
sao chép đường dẫn	5284
sari la conținut	4126
sari la rețetă	66
sari peste reclamă	4220
satura turpinājums pēc reklāmas	3350
saturs ir aizsargāts ar autortiesībām	3401
saturs ir bloķēts	3380
sazināties ar redakciju	3394
sačuvaj	4407
sačuvaj podešavanja	4463
sačuvaj recept	66
sačuvaj vest	4407
sačuvaj za kasnije	4491
sačuvaj članak	4491
saņemt paziņojumus	3385
sažetak umjetne inteligencije	107
scanează codul qr	4183
schlagwörter	880
schließen	883
schrift größer	1050
schrift vergrößern	853
schriftgröße	853
schriftgröße anpassen	1050
schriftgröße ändern	1050
schwedenrätsel	1007
scopri di più	2812
scopri di più su amazon	2978
scrie comentariul tău	4215
scrie redacției	4204
scrieți redacției	4204
sdílejte	531
sdílejte tento text	531
sdílejte text	531
sdílejte článek	531
sdílet	531
sdílet na facebooku	531
sdílet na twitteru	531
sdílet na whatsappu	656
sdílet na x	531
sdílet článek	531
se alla erbjudanden för prenumeranter	4709
se bilderna här	4745
se connecter et réagir	2156
se déconnecter	19
se désabonner	2302
se désinscrire	2302
se grafiken här	4745
se ha producido un error al cargar el vídeo	1647
se klippet här	4745
se klippet øverst i saken	3649
se réabonner	2282
se større bilde	3650
se større billede	713
se videon här	4745
se våra erbjudanden	4821
se våre tilbud	3726
se încarcă playerul	4175
se încarcă video	4175
se încarcă videoclipul	4175
sedan # kr/mån tills du säger upp	4709
see väli on kohustuslik	1824
segui già questo argomento	2947
segui già questo autore	2947
seguir tópico	4004
seguí leyendo	1678
sei già abbonato	2812
sei già iscritto	2968
sei già iscritto alla newsletter	2892
seko tēmai	3397
sekot tēmai	3397
sekretessinställningar	4804
sekti autorių	3329
sekti temą	3329
selección de la redacción	1619
selectează	4197
selvä	1992
sem opinião	4017
sem si não seria possível	4009
sem você não seria possível	4009
semnalează comentariul	4215
semnalează o eroare	4123
senaste först	4838
send artiklen på mail	684
send på e-post	3624
send på mail	805
seniausi viršuje	3328
sense permanència	460
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5011
sesi açmak için dokunun	5054
sesi açmak için tiklayin	5054
setări confidențialitate	4179
setări cookie	4122	4137
setări cookie-uri	4179
setări cookies	4179
setări de confidențialitate	4179
seu apoio faz a diferença	3918	4077
seu nome de usuário	4065
seuls les abonnés peuvent commenter	2202
seuraa hetki hetkeltä	2071
seuraa livenä	2071
seuraa meitä	1975
seuraa tekijää	2082
seuraa tätä aihetta	2082
seuraat jo tätä aihetta	2082
seuraat tätä aihetta	2082
seç	5029
seçenekleri yönet	5014
seçimimi kaydet	5014
seções	3962
seřadit podle	652
sfârșit publicitate	4173
sfârșitul reclamei	4173
shrani članek	4614
shrnout pomocí ai	107
shrnutí ai	107	651
shrnutí od ai	650
si opp når du vil	3611
si è verificato un errore	2936
si è verificato un errore durante il caricamento del video	2870
sie können diesen artikel kostenlos weitergeben	978
signaler ce contenu comme inapproprié	2202
signaler un problème	2156
siguiente artículo	1619
siguiente vídeo	1736
siirry sisältöön	1991
siirry suoraan sisältöön	2071
sikeres feliratkozás	2578
sin ti no sería posible	1673
sinu hääl on arvesse võetud	1809
sinu sõnum	1825
sisu on autoriõigusega kaitstud	1834
sisältö ei ole saatavilla	2045
sisältö on estetty	2045
sisältö on suojattu tekijänoikeudella	2076
sisältöä ei voida näyttää	2045
sisältöä kumppaneiltamme	2086
siz ne düşünüyorsunuz	4972
siz ne düşünüyorsunuz? oy verin	4950
sizin için öneriler	4944
siųsti atsiliepimą	3327
siųsti draugui	3276
siųsti el. paštu	3276
siųsti komentarą	3328
siųsti naujieną	3326
siųsti žinutę	3323
skaitykite be reklamų	3332
skaitykite be ribojimų	3321
skaitykite daugiau čia	3278
skaityti plačiau	3278
skaityti visą straipsnį	3325
skaityti vėliau	3276
skann qr-koden for å laste ned appen	3715
skanna qr-koden för att ladda ner appen	4809
skaties arī	3343
skatīt cenu	3378
skatīt foto	3348
skatīt galeriju	3348
skatīt komentārus	3396
skatīt piedāvājumu	3378
skatīt piedāvājumus	3389
skatīt rezultātus	96	3376
skatīt video	3348
skatīt visus	3393
skenē qr kodu	3384
skenējiet qr kodu	3384
skjønner	3651
sklenite naročnino	4607
skontaktuj się z redakcją	3890
skontrolujte si svoju schránku	4579
skopírované	4596
skopírované do schránky	4595
skopírovať odkaz	4509
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4735
skriv inn beløp	3723
skru på	3720
skru på lyd	3713
skru på varsler	3717
skryť odpovede	4592
skryť reklamu	4597
skrýt	552
skrýt odpovědi	652
skrýt reklamu	658
skyddas av upphovsrätt	4833
skänk en gåva	4819
skúste to neskôr	4579
skúste to znova	4579
slapukų nustatymai	3289
slapukų politika	3311
slažem se	4420
slažem se i nastavljam	4463
sledeća fotografija	4480
sledeća slika	4480
sledeća strana	4480
sledeći video	4465
sledeći članak	4480
sledovat toto téma	654
sledovat téma	654	655
sledovať autora	4594
sledovať autorku	4594
sledovať online	4582
sledovať tému	4594
sledovať túto tému	4594
sledujete téma	654
sledujete tému	4594
slik beskytter vi kildene våre	3736
slik beskytter vi våre kilder	3736
slik slår du av annonseblokkering	3721
slične vesti	4404
slične vijesti	4404
slični članci	4404
sljedeća fotografija	4480
sljedeća slika	4480
sljedeća stranica	4480
sljedeći video	4465
sljedeći članak	4480
slut på annonce	807
slut på annons	4843
slut på reklam	4843
sluta följa	4840
slutt på annonse	3747
slutt å følge	3743
slå adblocker fra	780
slå annonceblokering fra	780
slå av annonseblokkereren	3721
slå av annonseblokkeringen	3721
slå din adblocker fra	780
slå lyd fra	772
slå lyd til	772
slå lyden fra	772
slå lyden til	772
slå notifikationer til	776
slå på	3720	4813
slå på aviseringar	4811
slå på ljudet	4807
slå på notiser	4811
slå på varsler	3717
slå på varslinger	3717
slå til	779
slėpti reklamą	3332
sns 공유	3258
sns 공유하기	3258
snsでシェア	3124
snsでシェアする	3124
snsをフォロー	3010
snímek # z #	639
snímek # ze #	639
snímka # z #	4581
snímka # zo #	4581
so schützen wir unsere quellen	1040
sofortüberweisung	827
solicitarea a fost trimisă	4223
solicitação enviada	4079
solitär	1007
som källa är du skyddad	4738
son dakika bildirimlerini aç	5018
son dakika gelişmelerinden haberdar olun	5018
son gelişmelerden haberdar olun	5018
sondaż	97
sonderveröffentlichung	958
sono già sostenitore	2806
sonraki fotoğraf	5061
sonraki fotoğraf için tiklayin	4947
sonraki fotoğrafa geç	4947
sonraki görsel	5061
sonraki haber için tiklayin	4947
sonraki içerik	5061
sonraki sayfa için tiklayin	4947
sonuçlar	97
sonuçlari gör	96	4951
sonuçlari göster	96	5005
sorodni članki	4611
sortează	4168
sortează după	4168
sortuj według	3896
sortér efter	802
souhlasit a pokračovat	543
souhlasím	540
souhlasím a pokračovat	616
souhlasím a zobrazit	543
souhlasím se zobrazením	540
soukromí a cookies	543
sous-titres activés	2231
sous-titres désactivés	2231
soutenez-nous dès maintenant	2100
související	548
související témata	548
související články	548
související články z webu	548
soyez le premier à commenter	2156
soyez le premier à réagir	2156
spam nélkül	2653
spander en kaffe på oss	3723
spara inställningar	4804
spara till läslistan	4842
spausdinti receptą	66
spausdinti straipsnį	3330
spațiu publicitar	4147
spela här	4793
spela videon här	4745
spill ansvarlig. # år	3634
spill med måte	3633
spill nå	3699
spis treści	3802
splošni pogoji	4666
sponsorisé	2148
sponsorlu bağlantilar	4987
sponsorlu içerik	92	4937
sponsoroitu sisältö	1976
sponsoroitua sisältöä	1978
sponsorēts saturs	3400
sponsrat innehåll	4727
sponzorirani sadržaj	4403
sponzorirani članak	4403
sponzorisani sadržaj	4493
sponzorované	4505
sponzorovaný obsah	535
sponzorováno	535
sporoči napako	4686
sporočilo	4681
spotifyで聞く	3114
spotifyで聴く	3114
spravovat upozornění	623
spravovať súhlas	4563
spravovať upozornenia	4569
sprawdź cenę	3858
sprawdź ofertę	3765
sprawdź się	3855
sprawdź skrzynkę e-mail	3882
sprawdź skrzynkę odbiorczą	3882
sprawdź swoją skrzynkę	3882
sprawdź swoją wiedzę	3852
sprejmi in prikaži	4665
sprejmi vse piškotke	4665
spremi članak	4407
spremljajte v živo	4683
sprijinul tău contează	4221
sprijină-ne	4105
správa	4580
správa bola odoslaná	4579
správa souhlasu	616
správa súhlasu	4563
spróbuj ponownie	3882
spróbuj ponownie później	3882
spręsti kryžiažodį	3307
spręsti testą	3307
spune-ne părerea ta	4167
spune-ți părerea	4140
spune-ți părerea în comentarii	4140
spuneți-ne părerea	4167
spustit kvíz	607
spustiť kvíz	4557
spustiť video	4566
später	822
später erinnern	822
späť hore	4582
späť na hlavnú stránku	4582
späť na začiatok	4582
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3640
spørg ai	107
spørg vores ai	107
spēlē tagad	3376
spēlēt tagad	3376
staňte sa členom	4501
staňte se členem	519
ste našli napako	4686
ste našli napako v članku	4686
ste už predplatiteľ	4576
ste že glasovali	4660
stem nå	96	3699
stiahnuť aplikáciu	4568
stiahnuť audio	4566
stiahnuť epizódu	4566
stiahnuť na google play	4568
stiahnuť v app store	4568
stiahnuť z app store	4568
stiahnuť z google play	4568
stichwörter	880
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	701
stlmiť	4567
stop med at følge	804
straipsnio tęsinys - po reklama	3280
straipsnis saugomas autorių teisių	3333
straipsnis tęsiasi po reklamos	3280
straipsnis užrakintas	3321
straipsnį skaito dirbtinis intelektas	3313
streść z ai	107
strojovo preložené	4590
strojový preklad	4591
strojový překlad	651
strojově přeloženo	650
strona główna	3799
stroški dostave	4664
stránka # z #	639	4581
stránka # ze #	639
stránka # zo #	4581
stworzono z pomocą ai	3894
stáhnout aplikaci	621
stáhnout audio	619
stáhnout epizodu	619
stáhnout na google play	621
stáhnout podcast	619
stáhnout v app store	621
stáhnout z app store	621
stáhnout z google play	621
stáhnout zdarma	622
stäng	4704	4745
stäng annons	4843
stäng av annonsblockeraren	4814
stäng av din adblocker	4814
stäng av din annonsblockerare	4814
stäng av ljudet	4807
stäng galleri	4827
stöd oss	4705
stöd oss på patreon	4818
stöd oss via patreon	4818
större text	4842
større tekst	3745
støt med mobilepay	783
støt os	670
støt os med mobilepay	783
støt os på #er	783
støt os på patreon	783
støt via mobilepay	783
støtt oss	3608
støtt oss med vipps	3723
støtt oss på patreon	3723
støtt oss via vipps	3723
sua inscrição foi confirmada	4079
sua inscrição foi realizada com sucesso	4079
subscrição confirmada	4079
subtitrări	4176
subtítols	474
subtítulos	1689
sudoku del día	1729
sugerir correção	3989
sugerir una corrección	1664
sugestões	3962
suite après la publicité	2229
suivez vos auteurs préférés	2264
suivre ce thème	2204
suivre le thème	2264
sukurta naudojant dirbtinį intelektą	3327
sumă liberă	4192
sumă personalizată	4221
sunt de acord cu termenii și condițiile	4198
sur le même sujet	2162
sur le même thème	2162
suscripción	1574
suscripción confirmada	1742
suscríbase	1574
suscríbete	1574
suscríbete a nuestro boletín	1584
suscríbete ahora	1574
susiję straipsniai	3273
susikurti paskyrą	3271
susține	4105
susține-ne	4105
susține-ne pe patreon	4192
susțineți-ne	4105
susținut de	4213
sutikti ir tęsti	3311
sutinku ir tęsiu	3311
svaka donacija je važna	4472
svaka donacija pomaže	4472
svaki dinar je važan	4472
svaki doprinos je važan	4472
svaki doprinos pomaže	4472
svaki euro je važan	4472
svaki prilog pomaže	4472
svi članci	4480
svi članci autora	4480
sviđa mi se	4488
sviđa vam se članak	4486
swisha en gåva	4818
syötä kelvollinen sähköpostiosoite	2068
syötä summa	2061
syötä sähköpostiosoitteesi	1965
szanowna użytkowniczko, szanowny użytkowniku	3786
szanowni państwo	3785
szanowny użytkowniku	3786
szanujemy twoją prywatność	3786
szavazatodat rögzítettük	2619
szavazatát rögzítettük	2619
szavazás	97	2622
szavazás indítása	2619
szczegóły	3803
szeretne értesítéseket kapni	2640
szeretnél értesítéseket kapni	2640
szerző követése	2666
szkennelje be a qr-kódot	2639
szponzorált tartalom	92	2560
szybkość odtwarzania	3865
szállítási költség	2626
szókereső	2622
szólj hozzá	2568
szóljon hozzá	2568
szövegméret	2669
szünet	2637
sähköposti	1965
sähköposti tai käyttäjätunnus	2064
sähköpostiosoite	1965
sähköpostiosoitteesi	2068
sähköpostisi	2068
säkra din plats	4800
säästä # %	2066
säästä #%	2066
så # kr/mnd til du sier opp	3611
så gör du för att stänga av	4816
så hanterar vi personuppgifter	4732
så här stänger du av din adblocker	4816
så här stänger du av din annonsblockerare	4816
så jobbar vi med rättelser	4831
så kommenterar du	4735
så skyddar vi våra källor	4831
så stänger du av adblock	4816
så stänger du av adblocker	4816
så stänger du av annonsblockeraren	4814
så stänger du av din ad-blocker	4816
så stänger du av din adblocker	4816
så stänger du av din annonsblockerare	4814
sådan beskytter vi kilder	796
sådan beskytter vi vores kilder	796
sådan deaktiverer du din adblocker	780
sådan retter vi fejl	796
sådan slår du adblock fra	780
sådan slår du din adblocker fra	780
sé el primero en comentar	1612
sé parte	1569
sélections	2140
sì, grazie	2925
sí, quiero	1700
sí, vull	482
síganos	1600
síguenos	1600
só para assinantes	4044
sólo para suscriptores	1707
sõnum on saadetud	1824
sök	4745
søg	712
søk	3649
súhlasím	4520
súhlasím a pokračovať	4563
súhlasím so zobrazením	4520
súhrn ai	107
súhrn od ai	107
súmate	1569
súvisiace	4506
súvisiace články	4506
súvisiaci článok	4506
süre	5012
süti beállítások	2628
süti tájékoztató	2628
sütibeállítások	2628
sütibeállítások módosítása	2631
sütik kezelése	2628
sākt testu	3376
sīkdatņu iestatījumi	3358
sīkdatņu politika	3380
sīkfailu iestatījumi	3380
słowa kluczowe	3799
sūtīt e-pastā	3398
sắp xếp theo	5293
số tiền khác	5311
""", 't': """
t'ha estat útil	466
t'ha estat útil aquest article	448
t'ha estat útil aquest resum	448
t'ha semblat útil	466
ta treść jest niedostępna	3862
ta treść jest zablokowana	3862
ta video ni več na voljo	4668
ta članek je zaklenjen	4677
taboola tarafindan sunulmuştur	4987
taboola tarafindan önerildi	4987
tack för din anmälan	4716
tack för din prenumeration	4824
tack för din röst	96	4793
tack för ditt meddelande	4824
tagasi üles	1826
taip pat žiūrėkite	3273
tak, chcę	3870
tak, chętnie	3870
tak, poproszę	3870
takaisin ylös	1991
takipten çik	5041
takk for at du meldte deg på	3729
takk for din påmelding	3729
takk for påmeldingen	3618
talebiniz gönderildi	5059
tallenna myöhemmäksi	1973
talán később	2546
tam ekrandan çik	5011
tamaño de la letra	1723
tamaño de letra	70	1599
tamaño del texto	70
también te puede gustar	1619
también te puede interesar	1619
també et pot interessar	435
também pode gostar	4014
tapahtui virhe. yritä myöhemmin uudelleen	2068
tapahtui virhe. yritä uudelleen	2068
tarjeta de crédito	1573
tarjeta de débito	1573
tarkista sähköpostisi	2068
tartalom betöltése	2628
tartalom engedélyezése	2628
tartalom megjelenítése	2628
tartalomjegyzék	2637
tasuline koostöö	1833
te ha parecido útil	1681
te ha resultado útil	1681
te ha resultado útil este artículo	1649
te ha resultado útil este resumen	1649
te ha sido útil	1681
te ha sido útil este resumen	1649
te poți dezabona oricând	4153
te rugăm să îl dezactivezi	4189
te vsebine ni mogoče prikazati	4665
te-ar putea interesa și	4161
tee meile kohvi välja	1821
tehisaru kokkuvõte	1779
tehisaru võib eksida	1828
tehisintellekt võib eksida	1828
tehty tekoälyllä	2078
teie hääl on arvesse võetud	1809
tej treści nie można wyświetlić	3862
tek seferlik bağiş	5025
tek seferlik bağiş yap	5057
tekijänoikeudella suojattu	2076
teklifi gör	5010
teklifleri gör	5058
tekoäly voi tehdä virheitä	2078
tekoälyn luoma	2078
tekoälyn tekemä	2078
tekoälyn tekemä tiivistelmä	1991
tekoälyn tiivistelmä	1991
tekoälyn tuottama	2078
tekoälytiivistelmä	1991	2079
tekst je zaključan	4474
tekst powstał przy pomocy ai	3894
tekst przetłumaczony maszynowo	3894
teksta izmērs	3398
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3276
telefonszám	2654
telefón	4580
teljes hozzáférés	2551
teljes képernyő	2637
teljes név	2654
temas del día	1619
temi že sledite	4692
ten artykuł jest zablokowany	3879
ten film jest niedostępny	3865
ten film nie jest dostępny w twoim kraju	3865
ten film nie jest już dostępny	3865
tento obsah je blokován	616
tento obsah je zablokovaný	4563
tento obsah nemôžeme zobraziť	4563
tento obsah nemůžeme zobrazit	616
tento obsah není dostupný	616
tento obsah není k dispozici	616
tento obsah nie je dostupný	4563
tento obsah nie je k dispozícii	4563
tento obsah sa nedá zobraziť	4563
tento článek je uzamčen	633
tercihleri yönet	5053
tercihlerimi yönet	5053
termeni și condiții	4134	4135
termeni și condiții de utilizare	4134
termenii și condițiile	4134
termos e condições	3947
teste başla	5007
teste grátis	3924
testează-ți cunoștințele	4170
testează-ți cunoștințele cu quizul nostru	4140
testi başlat	5007
testi çöz	5009
testreszabás	2630
teszteld a tudásod	2574
tesztelje tudását	2574
tetszőleges összeg	2647
text bol vytvorený automaticky	4590
text byl vytvořen automaticky	650
text je chránený autorským právom	4587
text je chráněn autorským právem	646
text čte umělá inteligence	619
texten fortsätter nedan	4727
texten fortsätter under bilden	4727
texten är maskinöversatt	4835
texten är skapad automatiskt	4835
textgröße	1051
textgröße ändern	1050
teď ne	518	624
teşekkürler, mesajiniz gönderildi	5030
tham gia bình chọn	5292
tham gia khảo sát	5292
tham gia thăm dò	5292
thanh toán hàng năm	5313
thanh toán hàng tháng	5313
thanh toán qua paypal	5335
theo dõi chủ đề	5324
theo dõi chủ đề này	5324
theo dõi tác giả	5324
thoát toàn màn hình	5299
thu gọn	5252
thème suivi	2287
thèmes	2162
thématiques	2162
thêm câu trả lời	5330
thêm làm nguồn ưu tiên	5324
thêm vào giỏ hàng	5338
thích	5237
thích nhất	5293
thông tin bắt buộc	5315
thông tin doanh nghiệp	5242
thông tin quảng cáo	5286
thông tin tác giả	5263
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5319
thẻ	5249
thời gian còn lại	5299
thời gian hiện tại	5300
thời lượng	5300
ti è stato utile	2906
tienes que iniciar sesión para guardar artículos	1677
tietosuoja ja evästeet	1980
tietosuoja- ja evästekäytäntö	1980
tietosuojakäytäntö	2045
tietosuojaseloste ja evästeet	1980
tiivistä tekoälyllä	107
tik būtini	3311
tik būtinieji slapukai	3311
tikai nepieciešamās	3380
tikai nepieciešamās sīkdatnes	3380
tiktokで見る	3114
til støttesiden	783
tilbagetræk samtykke	769
tilbakemelding på saken	3640
tilføj en kommentar	802
tilføj kommentar	802
tilføj os som foretrukken kilde	804
tilføj som foretrukken kilde	804
tilgjengelig på google play	3715
till gåvosidan	4818
tillad og fortsæt	698
tillad én gang	769
tillat én gang	3710
tillåt	4813
tillåt alltid	4805
tillåt annonser	4817
tillåt aviseringar	4811
tillåt en gång	4804
tillåt innehåll	4804
tillåt inte	4813
tillåt notiser	4811
tillåt reklam	4817
tiltás	2643
timp rămas	4176
tin bài liên quan	5284
tin cùng chuyên mục	5249
tin cùng tác giả	5285
tin khác	5249
tin liên quan	5249
tin mới	5249
tin mới nhất	5249
tin nhắn của bạn	5336
tin nhắn của bạn đã được gửi	5315
tin nóng	5285
tin nổi bật	5249
tin quảng cáo	5286
tin tiếp theo	5319
tin trước	5249
tin tài trợ	5249	5288
tin tức liên quan	5249
tin đọc nhiều	5249
tip jar ☕	1233
tipărește	4115
tipărește articolul	4160
tipărește rețeta	66
tisk článku	656
titta på videon	4807
tiêu điểm	5249
tiến # giây	5299
tiếp theo	5252
tiếp tục sau quảng cáo	5288
tiếp tục trên trình duyệt	5305
tiếp tục trên web	5305
tiếp tục với apple	5313
tiếp tục với email	5335
tiếp tục với facebook	5313
tiếp tục với google	5313
tiếp tục đọc	5337
tlačiť	4509
to cię może zainteresować	3799
to może cię zainteresować	3799
to wideo jest niedostępne	3865
to wideo nie jest już dostępne	3865
toate știrile	4202
toda contribuição ajuda	4040
toda la información	1713
todas as notícias	4050
todavía no eres suscriptor	1707
todavía no estás registrado	1708
todos los artículos de este autor	1747
todos los artículos del autor	1747
todos los artículos del especial	1744
todos los derechos de reproducción reservados	1749
todos los vídeos	1713
todos os comentários	3953
todos os vídeos	4050
toimituskulut lisätään	2042
totes les notícies	497
toto pole je povinné	637
toto téma již sledujete	654
toto video již není dostupné	619
toto video není dostupné	619
toto video není ve vaší zemi dostupné	619
toto video nie je dostupné	4566
toto video nie je vo vašej krajine dostupné	4566
toto video už není dostupné	619
toto video už nie je dostupné	4566
tots els vídeos	497
tous droits de reproduction réservés	2290
tous nos hors-séries	2197
toute l'actualité	2162
toutes les actualités	2253
toutes les vidéos	2253
toutes nos vidéos	2253
tovább	2574
tovább a cikkre	2656
tovább a dossziéhoz	2656
tovább a galériához	2656
tovább a recepthez	66
tovább a rovatra	2572
tovább a tartalomhoz	2656
tovább a teljes cikkre	2656
tovább a támogatáshoz	2647
tovább a támogatási oldalra	2647
tovább a webshopba	2625
tovább az ajánlathoz	2625
tovább olvasom	2574
további beállítások	2631
további cikkek	2572
további cikkek a szerzőtől	2656
további cikkek a témában	2572
további cikkek betöltése	2656
további hírek	2572
további lehetőségek	2630
további részletek itt	2574
továbbiak betöltése	2574
továbbiak megjelenítése	2656
toàn màn hình	5300
traducció automàtica	474
traducción automática	1689
traducere automată	4176
traducido automáticamente	1721
tradução automática	3989
traduït automàticament	504
trang chủ	5252
trang này có hữu ích không	5292
transcripció	474
transcripción	1689
transcrição	4026
transferência bancária	3923
trenutni čas	4669
trenutni čas #	4668
treści komercyjne	3902
treści naszych partnerów	3902
treści partnerskie	3780
treść dla subskrybentów	3879
treść niedostępna	3862
treść premium	3879
treść sponsorowana	3780
treść wygenerowana przez ai	3894
treść zablokowana	3862
treść zewnętrzna	3862
tria la teva subscripció	460
trimite răspunsul	4167
troškovi dostave	4462
truy cập không giới hạn mọi bài viết	5335
trwa ładowanie odtwarzacza	3865
tryb pełnoekranowy	3865
træk dit samtykke tilbage	769
træk samtykke tilbage	769
trình phát âm thanh	5333
trước	5252
trường bắt buộc	5315
trường này là bắt buộc	5315
trả lời	5248
trở lại	5252
trở lại đầu trang	5319
tu ce părere ai? lasă un comentariu	4140
tu donación desgrava	1703
tu izmanto reklāmu bloķētāju	3387
tu navegador no puede reproducir este vídeo	1647
tue meitä	1960
tue meitä patreonissa	2061
tue työtämme	2061
tule meile tööle	1779
tuotettu tekoälyllä	2078
turinys saugomas autorių teisių	3333
turinys užblokuotas	3311
turiu paskyrą	3321
turpini lasīt	3341
turpinājums pēc reklāmas	3350
turpināt ar apple	3389
turpināt ar facebook	3389
turpināt ar google	3389
turpināt lasīt	3341
tutar seç	5057
tutar seçin	5057
tvarkyti pranešimus	3316
tvarkyti sutikimą	3311
twitter'da paylaş	4935
twitterで見る	3114
twoja prywatność jest dla nas ważna	3786
twoja wiadomość	3883
twoje imię	3883
twój adres e-mail	3768
twój e-mail	3768
twój głos został oddany	3852
twój głos został policzony	3852
twój głos został zapisany	3852
tykkää	2081
tylko dla osób pełnoletnich	3781
tylko niezbędne	3862
tytuł przelewu: darowizna	3876
tytułem: darowizna na cele statutowe	3876
tài khoản của tôi	5231
tài trợ	5242
tài trợ bởi	5328
támogass minket	2547
támogass minket patreonon	2647
támogasson minket	2547
támogasson minket a patreonon	2647
támogatom	2547
támogatom a lapot	2647
támogatom az oldalt	2647
támogatott tartalom	92	2560
támogatás	2547
támogatás paypalon	2647
támogatási oldal	2647
támogatói tartalom	2560
tárgy	2654
täisekraan	1815
tämä artikkeli on lukittu	2064
tämä juttu on lukittu	2064
tämä kenttä on pakollinen	2068
tämä sisältö ei ole saatavilla	2045
tämä video ei ole enää saatavilla	2048
tämä video ei ole saatavilla	2048
täname liitumast	1797
tässä artikkelissa	2071
tässä jutussa	2071
tässä olisi upotus facebookista	1991
tässä olisi upotus instagramista	1991
tätä sisältöä ei voida näyttää	2045
täytä ristikko	2033
täytä tämä kenttä	2068
télécharger l'appli	2238
télécharger l'audio	2231
télécharger l'épisode	2231
télécharger le mp#	2231
télécharger le podcast	2231
téléchargez l'appli	2238
téma követése	2666
téma už sledujete	654
témata	548
tému už sledujete	4594
témy	4506
témáim	2667
témák	2572
térkép betöltése	2631
térkép megnyitása	2576
términos de uso	1608
términos y condiciones	1608
tên của bạn	5316
tên hiển thị	5330
tìm hiểu thêm	5246
tìm kiếm	5252
tóm tắt ai	5323
tóm tắt bằng ai	5323
tóm tắt bởi ai	5323
tópicos	3962
tópicos relacionados	3962
tôi đã hiểu	5253
tôi đã tắt	5310
tôi đã tắt trình chặn quảng cáo	5309
tôi đồng ý	5246
tôi đồng ý với chính sách bảo mật	5315
tôi đồng ý với điều khoản sử dụng	5315
tõlgitud tehisintellekti abil	1828
több	2574
több betöltése	2656
több mutatása	2656
töltsd ki a kvízt	2574
töltsd ki kvízünket	2619
töltse ki a kvízt	2574
töltse újra az oldalt	2646
tùy chỉnh	5246
tùy chọn cookie	5303
tùy chọn khác	5326
tú qué opinas	1614
túto tému už sledujete	4594
tühista igal ajal	1772
tüm fotoğraflar	5034
tüm fotoğraflari gör	5034
tüm haberler	4944
tüm haberlere sinirsiz erişim	5058
tüm haberleri gör	5034
tüm içeriğe sinirsiz erişim	5058
tüm konular	4946
tüm konulari gör	4946
tüm oyunlar	5007
tüm videolar	5034
tüm videolari gör	5034
tüm yazilari	4944	4961
tüm yazilari gör	5034
tüm yorumlar	4943
tüm çerezleri kabul et	5053
tüm çerezleri reddet	5053
tümü	4951
tümünü gör	4950
tümünü göster	4951
tümünü kabul et	4938
tümünü reddet	4938
tăng cỡ chữ	5326
tēmas	3343
tęsinys po reklamos	3280
tęsti su apple	3321
tęsti su facebook	3321
tęsti su google	3321
tłumaczenie automatyczne	3895
tłumaczenie maszynowe	3895
tạm dừng	5272
tạm dừng video	5299
tạo bởi ai	5333
tạo tài khoản	5231
tải audio	5299
tải bài đăng	5303
tải lại trang	5309
tải nội dung	5303
tải thêm	5252
tải thêm bình luận	5292
tải trên app store	5305
tải trên google play	5305
tải tập này	5299
tải về từ app store	5305
tải về từ google play	5305
tải âm thanh	5299
tải ứng dụng	5305
tải ứng dụng ngay	5305
tất cả tin tức	5319
tất cả trò chơi	5295
tất cả video	5319
tắt tiếng	5300
tặng bài viết	5284
tặng sao	5230	5284
tặng sao cho bài viết	5284
tặng sao cho tác giả	5334
tặng tác giả ly cà phê	5230
tốc độ phát	5272	5299
từ chối	5246
từ chối tất cả	5246	5303
từ chối tất cả cookie	5332
từ khóa	5249
tự động phát	5300
""", 'u': """
u košaricu	4461
u ovom članku	4480
udostępnij	3776
udostępnij na facebooku	3776
udostępnij na twitterze	3776
udostępnij na x	3776
udostępnij w mediach społecznościowych	3776
udělit souhlas	540
ugens spørgsmål	763
ugodnost za naročnike	4663
ugodnosti za naročnike	4663
ugrađeni sadržaj	4463
ugrás a galériához	2656
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2656
ugrás a tartalomra	2656
uključi	4469
uključi obaveštenja	4455
uključi obavijesti	4455
uključi se u raspravu	4487
uključi zvuk	4465
uključite javascript	4465
uključite notifikacije	4455
uključite obaveštenja	4455
uključite obavijesti	4455
uključite se u raspravu	4487
ukryj reklamę	3902
ukrštenica	4459
ulkoinen sisältö	2045
ulkopuolinen sisältö	2045
uloženo	657
uložené	4596
uložit	531
uložit na později	531
uložit nastavení	616
uložit recept	66
uložit volby	616
uložit článek	531
uložiť	4509
uložiť na neskôr	4509
uložiť nastavenia	4563
uložiť recept	66
uložiť voľby	4563
uložiť článok	4509
ultima oră	4124
ultimele știri	4124
um assinante presenteou você com este artigo	4013
un abonat ți-a oferit acest articol	4160
un abonné vous offre cet article	2214
un e-mail de confirmation vous a été envoyé	2207
un suscriptor te ha regalado este artículo	1677
un suscriptor te regala este artículo	1754
une erreur s'est glissée dans l'article	2156
ungültige e-mail-adresse	1033
unterstütze uns	823
unterstützen	823
unterstützen sie uns	823
unterstützen sie uns per paypal	943
unustasid salasõna	1822
uočili ste grešku	4483
uočili ste pogrešku	4483
uočili ste pogrešku u članku	4483
uporabniško ime	4678
uporabniško ime ali e-pošta	4677
upotettu sisältö	2045
upozornit na nové díly	655
upozornit na nové články	655
upozorniť na chybu	4586
upozornění	626
uppdatera dina inställningar	4849
uppläst av en ai-röst	4807
uppläst av en dator	4723
uppläst av en syntetisk röst	4807
uppläst av syntetisk röst	4807
uppläst med ai-röst	4723
upravit nastavení	543
upravljaj kolačićima	4463
upravljaj piškotke	4665
ur vår butik	4800
url 복사	3150
urlをコピー	3009
urlをコピーしました	3110
urlをコピーする	3056
url복사	3150
urmărește acest subiect	4152
urmărește autorul	4209
urmărește live	4152
urmărește subiectul	4209
urmărești deja acest subiect	4209
următorul	4126
următorul videoclip	4220
uslovi korišćenja	4420
ustaw jako preferowane źródło	3898
ustawienia plików cookie	3784
ustawienia prywatności	3862
ustvarjeno s pomočjo umetne inteligence	4689
utónév	2654
uutishälytykset	2055
uvek prikaži	4463
uvijek prikaži	4463
uvjeti korištenja	4420
uygulamada aç	5016
uygulamayi aç	5016
uygulamayi yükle	5016
uz sākumlapu	3393
uz sākumu	3348
uzdāvini rakstu	3398
uzdāvināt rakstu	3398
uzyskaj dostęp	3765
učitaj još	4480
učitaj objavu	4463
učitaj sadržaj	4463
učitaj video	4463
učitaj više	4480
učitavanje playera	4465
učitavanje videa	4465
ušetrite #%	4577
ušetríte #%	4577
ušetřete #%	634
ušetříte #%	634
ušteda #%	4475
uštedite #%	4475
używasz adblocka	3871
używasz programu do blokowania reklam	3871
už jsem ho vypnul	629
už jste hlasovali	607
už komentarus atsako jų autoriai	3277
už mám predplatné	4576
už mám předplatné	633
už mám předplatné, přihlásit se	522
už mám účet	633
už máte predplatné? prihláste sa	4502
už máte předplatné	633
už máte účet	4502
už máte účet? prihláste sa	4502
už podporujem	4513
už podporuji	518
už sledujete	654
už ste hlasovali	4557
uždaryti	3279
uždaryti galeriją	3325
uždaryti reklamą	3280
uživatelské jméno	634
uživatelské jméno nebo e-mail	633
uživo	4466
užpildykite apklausą	3278
užsakomasis straipsnis	3280
užsakomasis turinys	92	3280
užsisakyti knygą	3309
užsisakyti prenumeratą	3271
""", 'v': """
v košarico	4663
v tem članku	4683
v tomto článku	640
v živo	4669
vaata kõiki	1826
vaata kõiki tellija soodustusi	1772
vaata lähemalt	1779
vaba töökoht	1779
vad tycker du? rösta här	4745
vai kopsavilkums bija noderīgs	3347
vai raksts bija noderīgs	3347
vai tas bija noderīgi	3395
vai vēlaties saņemt paziņojumus	3385
vain jäsenille	2066
vain välttämättömät	2045
vain välttämättömät evästeet	2045
vairāk no autora	3393
vairāk par tēmu	3343
vairāk rakstu	3393
vaizdo grotuvas įkeliamas	3313
vaizdo įrašas	3278
vaizdo įrašas nebepasiekiamas	3313
vaizdo įrašas nepasiekiamas	3313
vaizdo įrašas nepasiekiamas jūsų šalyje	3313
vaizdo įrašo paleisti negalima	3313
vaizdo įrašą rasite čia	3278
valami elromlott. próbáld újra	2653
valami hiba történt. próbálja újra	2653
valgfrit beløb	783
valgfritt beløp	3723
van egy jó sztorija	2660
van egy jó témája	2660
van már előfizetése	2650
van már fiókja	2551
van már fiókod	2650
van már fiókom	2650
vanjski sadržaj	4463
var artikeln till hjälp	4735
var det här till hjälp	4745
var det til hjælp	799
var detta till hjälp	4835
var dette en hjælp	799
var resuméet nyttigt	701
var sammanfattningen till hjälp	4735
varbūt vēlāk	3386
varför ser jag den här annonsen	4843
varför visas den här annonsen	4843
vari atteikties jebkurā laikā	3341
varje bidrag hjälper	4819
varje bidrag räknas	4819
varje krona hjälper	4819
varje krona räknas	4819
vasta küsitlusele	1779
vastaa kyselyyn tästä	1991
vaš e-mail	4477
vaš e-naslov	4680
vaš e-poštni naslov	4680
vaš glas je bil oddan	4660
vaš glas je uračunat	4458
vaš glas je zabeležen	4458	4660
vaš glas je zabilježen	4458
vaš komentar	4407
vaš mejl	4477
vaša e-mail adresa	4477
vaša e-mailová adresa	4579
vaša poruka	4478
vaša poruka je poslana	4477
vaša poruka je poslata	4477
vaša správa	4580
vaše e-mailová adresa	637
vaše ime	4478	4681
vaše jméno	638
vaše meno	4580
vaše soukromí je pro nás důležité	543
vaše sporočilo	4681
vaše sporočilo je poslano	4680
vaše zpráva	638
veckans fråga	4797
vecākie vispirms	3396
vedno prikaži	4665
vegyél jegyet	2625
veja esta publicação no instagram	3987
veja também	3962
veja todas as opções de assinatura	4011
velg beløp	3723
velikost písma	70
veličina fonta	4491
veličina slova	4491
veličina teksta	70
velocidad de reproducción	1688
velocidade de reprodução	4025
velocitat de reproducció	473
velocità di riproduzione	2914
venujte nám # %	4573
ver # comentários	4002
ver biografía	1643
ver comentários	3953
ver conteúdo	4029
ver conteúdo externo	3987
ver dossiê	4050
ver esta publicación en instagram	1647
ver esta publicação	4072
ver esta publicação no instagram	3987
ver fotogalería	1713
ver galería	1625
ver galería de fotos	1713
ver imágenes	1744
ver la galería	1713
ver mais notícias	4050
ver más	1625
ver más artículos	1716
ver más artículos del autor	1643
ver más fotos	1621
ver más noticias	1678
ver más vídeos	1713
ver oferta de suscripción	1741
ver opciones de suscripción	1741
ver preço	4022
ver publicação	3951
ver suscripción	1741
ver también	1619
ver também	3962
ver todas as notícias	4050
ver todas las opciones de suscripción	1674
ver todos los artículos	1713
ver todos los vídeos	1713
ver todos os vídeos	4050
ver traducción	1626
ver tradução	3968
ver transcripción	1688
ver transcrição	4025
ver versión online	1759
ver versión web	1759
ver versão online	4093
ver vídeo	1625
vergrößern	887	1037
verificați adresa de email	4198
verifică-ți e-mailul	4199
verifică-ți emailul	4199
verifică-ți inboxul	4198
verlagssonderveröffentlichung	958
versandkosten können anfallen	1010
vertrag kündigen	866
verträge hier kündigen	866
verwandte beiträge	880
ves a la pàgina de donacions	487
ves algún error? comunícalo	1664
veure aquesta publicació a instagram	444
vezetéknév	2654
vezi această postare pe instagram	4137
vezi conținutul	4179
vezi mai multe știri	4161
vezi prețul	4173
vezi răspunsurile	4167
vezi toate știrile	4202
vezi și	4124
već imam nalog	4474
već imam račun	4474
već imate nalog	4397
već imate pretplatu	4397
već imate račun	4397
već podržavam	4412
već pratite	4489
već pratite ovu temu	4489
već sam pretplatnik	4474
već ste glasali	4458
već ste glasovali	4458
već ste pretplatnik	4397
več iz rubrike	4611
več novic iz regije	4611
več o tem	4611
več o temi	4611
več člankov	4683
več člankov avtorja	4683
veľkosť písma	70
veľkosť textu	4595
vi kan inte visa det här innehållet	4804
viac k téme	4506
viac si o tom prečítate tu	4506
viac článkov	4582
videa ni mogoče predvajati	4668
video atskaņotājs tiek ielādēts	3382
video ei ole enää saatavilla	2048
video ei ole käytettävissä	2048
video ikke tilgængelig	772
video již není k dispozici	619
video không khả dụng	5299
video không tồn tại	5299
video mevcut değil	5011
video nav pieejams jūsu valstī	3382
video nelze přehrát	619
video není dostupné	619
video není dostupné ve vaší zemi	619
video není k dispozici	619
video nevar atskaņot	3382
video ni na voljo v vaši državi	4668
video nicht verfügbar	1017
video nie je dostupné	4566
video nie je dostupné vo vašej krajine	4566
video nie je k dispozícii	4566
video nije dostupan u vašoj državi	4465
video nije dostupan u vašoj zemlji	4465
video nije moguće reproducirati	4465
video này không còn tồn tại	5299
video này không khả dụng	5299
video oynatici yükleniyor	5011
video sa nedá prehrať	4566
video sa nepodarilo načítať	4566
video se ne može reprodukovati	4465
video se nepodařilo načíst	619
video tiếp theo	5333
video trước	5333
video už není k dispozici	619
video už nie je dostupné	4566
video už nie je k dispozícii	4566
video više nije dostupan	4465
video yüklenemedi	5054
video yüklenirken hata oluştu	5054
video yükleniyor	5011
videoafspilleren indlæses	772
videoclipul următor	4220
videoen er ikke længere tilgængelig	772
videoen er ikke tilgængelig	772
videoen er ikke tilgængelig i dit land	772
videomängija laadimine	1815
videon voi katsoa jutun yläosasta	1991
videon är inte längre tillgänglig	4807
videon är inte tillgänglig	4807
videoyu izlemek için tiklayin	4950
videoyu yükle	5014
videó	2572
videó betöltése	2628
videó betöltése folyamatban	2636
videó lejátszása	2636
videó megtekintése	2636
videók	2572
videólejátszó betöltése	2636
videónkat itt nézheti meg	2574
vidéo	2166
vidéo indisponible	2231
vidéo non disponible	2231
vidéo précédente	2277
vidéo suivante	2277
vidéo à la une	2277
vielen dank für deine nachricht	1032
vielen dank für deine stimme	1005
vielen dank für ihr feedback	932
vielen dank für ihre anmeldung	840
vielen dank für ihre nachricht	1032
vielen dank für ihre stimme	1005
vielen dank für ihre teilnahme	96
vielleicht später	822
vienkartinė auka	3319
vienkartinė parama	3320
vienmēr atļaut	3380
vienmēr rādīt	3380
vienreizējs ziedojums	3388
viestisi on lähetetty	2068
vil du få varsler	3717
vilkår	696	3635
vill du få notiser	4811
vill du få pushnotiser	4811
vipps et beløp	3608
virheellinen sähköpostiosoite	2068
vis bildet i full størrelse	3650
vis færre	712	3649
vis i fuld skærm	792
vis oversættelse	714
vis større bilde	3650
vis større billede	713
visa bilden i helskärm	4745
visa färre	4745
visa i helskärm	4827
visa i webbläsare	4849
visa i webbläsaren	4849
visa inlägg från facebook	4745
visa inlägg från instagram	4745
visa innehåll	4729
visa innehållet	4804
visa lösenord	4821
visa och godkänn	4804
visa översättning	4746
visas tiesības paturētas	3401
visi komentāri	3396
vissza a címlapra	2656
vissza a főoldalra	2656
vissza a tetejére	2574
vissza az oldal tetejére	2656
visszajelzés	2568
visszajelzés küldése	2663
viteză de redare	4175
vizitează magazinul	4173
više o temi	4404
više od autora	4480
više vijesti iz regije	4404
više članaka	4480
više članaka autora	4480
viết bình luận	5248	5269
viết bình luận của bạn	5292
viết trả lời	5292
vlastná suma	4573
vlastní částka	630
vložený obsah	616
vložit do košíku	613
vložit komentář	652
vložiť do košíka	4561
vložiť komentár	4592
vnesite e-poštni naslov	4680
vnesite veljaven e-poštni naslov	4680
voce generată de ai	4175
você concorda? vote	4002
você está seguindo este tema	4083
você já está inscrito	4079
você já segue este tema	4058
você já votou	4016
você pode gostar	3962
você pode se interessar	3962
você segue este autor	4083
você também pode gostar	3962
voir la réponse	2166
voir le détail	2167
voir les détails	2167
voir les réponses	2223
voir les résultats	96	2167
voir les résultats du sondage	2202
voir tous les thèmes	2164
voir toute l'actualité	2253
voir toutes les vidéos	2253
voix générée par ia	2277
voltar ao início	4050
voltar atrás	3968
voltar à página inicial	4050
volver al índice	1744
volver atrás	1626
von einer künstlichen stimme vorgelesen	1017
von ki übersetzt	1045
vorgelesen von einer künstlichen stimme	1017
vos réactions	2156
votează	96
votează în sondaj	4167
votează în sondajul nostru	4140
votre avis nous intéresse	2202
votre demande a bien été envoyée	2283
votre demande a été envoyée	2283
votre message a bien été envoyé	2249
votre nom et prénom	2283
votre prénom	2250
votre soutien fait la différence	2280
votre vote a bien été pris en compte	2223
votre vote a été enregistré	2223
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4167
votul tău a fost înregistrat	4167
vous aimerez peut-être	2162
vous avez déjà un compte	2110
vous avez déjà un compte ? connectez-vous	2110
vous avez déjà un compte ? identifiez-vous	2110
vous avez déjà voté	2223
vous bloquez nos publicités	2279
vous n'êtes pas abonné	2247
vous n'êtes pas encore inscrit	2248
vous n'êtes pas inscrit	2248
vous possédez déjà un compte	2110
vous pourriez être intéressé	2162
vous souhaitez témoigner	2288
vous suivez ce thème	2287
vous suivez déjà ce sujet	2264
vous suivez déjà ce thème	2264
vous suivez déjà cet auteur	2264
vous êtes bien inscrit	2283
vous êtes déjà inscrit	2284
vous êtes inscrit	2284
vprašajte našo ui	107
vprašanje dneva	4660
vreau să donez	4193
vreau să primesc newsletterul	4153
vreau să susțin	4192
vsak evro šteje	4675
vsak petek. brezplačno. brez spama	4680
vsak prispevek šteje	4675
vsaka donacija šteje	4675
vsebina je avtorsko zaščitena	4687
vsebina sporočila	4610
vsebine naših partnerjev	4695
vsebine ni mogoče prikazati	4665
vsi članki	4683
vsi članki avtorice	4683
vsi članki avtorja	4683
vstúpiť do diskusie	4509
vstúpiť do galérie	4582
vui lòng kiểm tra email	5315
vui lòng nhập bình luận	5330
vui lòng nhập email	5315
vui lòng nhập email hợp lệ	5315
vui lòng nhập họ tên	5315
vyberte si predplatné	4576
vyberte si předplatné	633
vyberte částku	630
vybrat předplatné	633
vybrať	4577
vybrať predplatné	4576
vygenerované ai	4590
vygenerované pomocou ai	4590
vygenerováno ai	650
vygenerováno pomocí ai	650
vyplňte toto pole	637
vypnite blokovanie reklám	4571
vypnite prosím adblock	4571
vypnite, prosím, adblock	4571
vypnúť zvuk	4566
vypněte prosím adblock	627
vypněte si adblock	627
vypočuť si článok	4566
vypočuť článok	4566
vyskytla sa chyba. skúste to znova	4579
vyskúšajte mesiac zadarmo	114
vyskúšajte si kvíz	4557
vytisknout článek	531
vytlačiť	4509
vytlačiť recept	66
vytlačiť článok	4509
vytvorené ai	4590
vytvorené pomocou ai	4590
vytvorené umelou inteligenciou	4590
vytvořeno ai	650
vytvořeno pomocí ai	650
vytvořeno umělou inteligencí	650
vytvořila ai	650
vytvořit účet	521
vyzkoušejte měsíc zdarma	114
vyzkoušejte si kvíz	607
vyzkoušet	521
vyčerpali ste limit článkov	4576
vágólapra másolva	2669
válassz csomagot	2650
válassz előfizetést	2650
válassz összeget	2647
válasszon csomagot	2650
válasszon előfizetést	2650
válasszon összeget	2647
válasz	2665
válaszok elrejtése	2664
válaszok megjelenítése	2664
válaszolok	2665
választom	2651
választás mentése	2628
vásárlás a webshopban	2563
váš e-mail	527
váš email	637
váš hlas bol započítaný	4557
váš hlas bol zaznamenaný	4557
váš hlas byl započítán	607
váš hlas byl zaznamenán	607
väiksem tekst	1831
väline sisu	1790
välj	4822
välj abonnemang	4821
välj belopp	4818
välj din prenumeration	4821
välj ditt abonnemang	4821
välj erbjudande	4821
välj prenumeration	4821
välj som föredragen källa	4840
vänligen stäng av annonsblockeraren	4814
värsked uudised	1774
vælg	787
vælg abonnement	786
vælg beløb	783
vælg dit abonnement	786
vælg som foretrukken kilde	804
vælg tilbud	786
vérifiez votre boîte de réception	2249
vérifiez votre boîte mail	2249
vés a la recepta	66
více	548
více k tématu	548
více o tématu	548
více si o tom přečtete zde	548
více článků	640
vídeo anterior	1736	4073
vídeo destacado	1736
vídeo indisponível	4025
vídeo no disponible	473	1688
vídeo não disponível	4025
vídeo seguinte	4073
vídeo siguiente	1736
vídeos	1619	3962
võib-olla hiljem	1819
võid igal ajal loobuda	1824
võta nõusolek tagasi	1813
võta toimetusega ühendust	1827
výber redakcie	4506
výběr redakce	548
výhoda pre predplatiteľov	4561
výhoda pro předplatitele	613
výhody pre predplatiteľov	4561
výhody pro předplatitele	613
výsledky	97
výsledky ankety	620
výsledky hlasovania	4567
výsledky hlasování	620
vēl nav konta	3389
vēl neesi abonents	3389
všech # fotek	639
všech # fotky	639
všech # fotografie	639
všech # fotografií	639
všech fotek	639
všech fotky	639
všech fotografie	639
všech fotografií	639
všechny # fotek	639
všechny # fotky	639
všechny # fotografie	639
všechny # fotografií	639
všechny fotek	639
všechny fotky	639
všechny fotografie	639
všechny fotografií	639
všechny komentáře	652
všechny články	640
všechny články autorky	640
všetky komentáre	4592
všetky články	4582
všetky články autora	4582
všetky články autorky	4582
všeč mi je	4691
vždy povolit	617
vždy povoliť	4564
vždy zobrazovat	616
vždy zobrazovať	4563
về trang chủ	5319
về tác giả	5320
về đầu trang	5252
""", 'w': """
w każdy piątek. za darmo. bez spamu	3882
warto przeczytać	3799
was können wir besser machen	932
wczytaj treść	3862
wczytaj więcej	3885
webshopunkból	2625
webáruház	2562
weiterblättern	1037
weitere beiträge	880
werbung schließen	1052
werbung überspringen	860
weź udział w dyskusji	3849
whatsapp'ta paylaş	4935
whatsapp'tan paylaş	5043
whatsappで読む	3056
wiadomość	3883
wiadomość została wysłana	3882
wideo jest niedostępne	3865
wideo niedostępne	3865
widzisz błąd	3890
wie gefällt ihnen dieser artikel	932
wie wir unsere quellen schützen	1040
wielkość czcionki	70
wielkość tekstu	3900
więcej	3799
więcej artykułów	3799
więcej informacji	3799
więcej na ten temat	3799
więcej o	3799
więcej od tego autora	3885
więcej tekstów autora	3885
więcej z	3799
wpisz kwotę	3876
wpisz swój e-mail	3768
wprowadź adres e-mail	3768
wpłata jednorazowa	3877
wpłata miesięczna	3877
wpłać	3762
wpłać jednorazowo	3876
wpłać teraz	3762
wróć do góry	3885
wróć na górę	3885
wróć na stronę główną	3885
wspieraj co miesiąc	3876
współpraca płatna	3902
współpraca reklamowa	3780
wszystkie # zdjęcia	3884
wszystkie # zdjęć	3884
wszystkie artykuły	3885
wszystkie artykuły autorki	3885
wszystkie zdjęcia	3884
wszystkie zdjęć	3884
wybierz kwotę	3876
wybierz ofertę	3879
wybierz prenumeratę	3879
wybierz subskrypcję	3879
wycofaj zgodę	3862
wykorzystałeś limit artykułów	3879
wykryliśmy adblocka	3871
wyloguj się	19
wypełnij to pole	3882
wypisz się	3907
wypisz się w dowolnym momencie	3882
wypróbuj	3765
wypróbuj za darmo przez # dni	114
wypróbuj za darmo przez miesiąc	114
wyraź zgodę	3784
wystąpił błąd	3883
wystąpił błąd. spróbuj ponownie	3882
wystąpił błąd. spróbuj ponownie później	3882
wyłącz adblocka	3871
wyłącz blokowanie reklam	3871
wyłącz dźwięk	3865
wyłącz reklamy	3902
wyłączyłam adblocka	3872
wyłączyłem adblocka	3871	3872
wyślij	96	3883
wyślij e-mailem	3776
wyślij komentarz	3896
wyślij mailem	3900
wyślij opinię	3894
wyślij wiadomość	3882
wyślij zdjęcia	3890
wyślij zgłoszenie anonimowo	3890
wyślij znajomemu	3776
wyświetl treść	3862
wyświetl w przeglądarce	3906
wählen	1031
własna kwota	3876
włącz	3870
włącz dźwięk	3865
włącz javascript	3865
""", 'x': """
x'te paylaş	4935
xem bình luận	5248
xem bản ghi	5299
xem bản gốc	5253
xem bản đồ	5253
xem bộ ảnh	5319
xem chi tiết	5253
xem chuyên đề	5319
xem các bài viết của tác giả	5263
xem các câu trả lời	5292
xem các gói	5335
xem công thức	66
xem giá	5298
xem giá tốt nhất	5338
xem gói đăng ký	5335
xem kết quả	96	5253
xem lại	5300
xem nhiều	5249
xem nhiều nhất	5249
xem nhiều trong tuần	5285
xem nội dung	5303
xem sản phẩm	5338
xem thêm	5249	5252
xem thêm bài của tác giả	5263	5319
xem thêm bình luận	5248	5269
xem thêm tin	5319
xem thêm video	5319
xem thêm ảnh	5319
xem tiếp	5252
xem toàn bộ	5252
xem trên ứng dụng	5305
xem trả lời	5292
xem tất cả	5252
xem tất cả bài viết	5263
xem tất cả bình luận	5269	5292
xem tất cả ảnh	5319
xem ưu đãi	5298
xem ảnh cỡ lớn	5319
xem ảnh lớn	5319
xでシェア	3009
xでシェアする	3056
xでポスト	3009
xで共有	3110
xで表示	3114
xで見る	3114
x로 공유	3245
x에서 보기	3249
""", 'y': """
y tú qué opinas	1614
ya estás suscrito	1674
ya tengo suscripción	1576
ya tengo una suscripción	1576
ya tenés suscripción	1674
yahoo! japan idでログイン	3096
yahoo!ショッピングで見る	3078
yahoo!ショッピングで購入	3078
yanit gönder	5004
yanitlari gör	5004
yanitlari göster	5004
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5011
yapay zeka ile özet	4950
yapay zeka ile özetle	5040
yapay zeka ile üretildi	5054
yapay zeka özeti	4950
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5011
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5054
yapay zekâ tarafindan seslendirildi	5011
yapay zekâ özeti	5040
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5036
yazara mesaj gönder	5036
yazarin diğer haberleri	4944
yazarin diğer yazilari	4944	4961
yazarin tüm yazilari	4944	4961
yazarin önceki yazilari	4961
yazinin devami aşağida	4987
yaziyi büyüt	5043
yaziyi küçült	5043
yeni oyunumuzu keşfet	5049
ymmärrän	1992
yorum gönder	4943
yorum yapmak için giriş yap	5004
yorumlar sadece abonelere açiktir	5048
yorumlari gör	4943
yorumu gönder	5004
yorumu şikayet et	5048
yorumu şikâyet et	5048
yorumunu gönder	5004
youtube-tartalom megjelenítése	2574
youtube-videó betöltése	2631
youtubeで見る	3114
youtubeで視聴	3114
youtube에서 보기	3249
yritä myöhemmin uudelleen	2068
yritä uudelleen	2068
yukari çik	5034
yz özeti	4950
yêu cầu của bạn đã được gửi	5336
""", 'z': """
z našeho e-shopu	613
z našeho obchodu	613
z nášho e-shopu	4561
z nášho obchodu	4561
z titulní strany	548
za naročnike	4677
zaakceptuj i pokaż	3862
zaboravili ste šifru	4474
zabranjeno prenošenje	4484
zabudnuté heslo	4502
zadajte platný e-mail	4579
zadejte platný e-mail	637
zadejte svůj e-mail	527
zadejte částku	630
zagłosuj	96
zahlungsart wählen	826
zainstaluj aplikację	3867
zakázat	626
zakázať	4570
zakúpiť licenciu	4587
zaloguj się	3765
zaloguj się przez apple	3879
zaloguj się przez facebooka	3879
zaloguj się przez google	3879
zaloguj się z google	3879
zamknij galerię	3885
zamknij reklamę	3902
zamów	3782
zamów bezpłatną wycenę	113
zamów książkę	3858
zamów teraz	3781
zapamatovat přihlášení	633
zapamatovat si mě	633
zapamiętaj mnie	3880
zapamätať si ma	4576
zapisz na później	3776
zapisz się	3768
zapisz się na newsletter	3768
zapisz wybór	3862
zapnout upozornění	623
zapnúť	4570
zapnúť notifikácie	4569
zapnúť titulky	4566
zapnúť upozornenia	4569
zapnúť zvuk	4566
zapomenuté heslo	521
zapomniałem hasła	3879
zapomniałeś hasła	3879
zapomněl jsem heslo	633
zapomněli jste heslo	633
započni kviz	4458
zapytaj naszą ai	107
zarejestruj się	3765
zarezervovat místo	613
zarządzaj plikami cookies	3862
zarządzaj powiadomieniami	3869
zarządzaj zgodami	3784
zarządzaj zgodą	3862
zaten üye misiniz	4926
zauważyłeś błąd	3890
zavrieť galériu	4582
zavrieť reklamu	4597
zavřít	518
zavřít galerii	640
zavřít reklamu	658
začať kvíz	4557
začni kviz	4660
začít kvíz	607
załaduj film	3862
załaduj post	3862
załaduj treść	3862
załaduj wideo	3862
załaduj więcej	3802
załóż konto	3765
zaštita osobnih podataka	4420
zaštita privatnosti	4420
zašto vidim ovaj oglas	4493
zašto vidim ovu reklamu	4493
zbývající čas	620
zbývající čas #	619
zbývající čas -#	619
zdarma, každý pátek	528
zdieľajte tento text	4509
zdieľajte článok	4509
zdieľať	4509
zdieľať na facebooku	4509
zdieľať na whatsappe	4595
zdieľať článok	4509
zdjęcie # z #	3884
zdjęcie #/#	3884
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3867
zeskanuj kod qr, aby pobrać aplikację	3867
zezwól	3870
zezwól i kontynuuj	3786
zezwól i pokaż	3786
zezwól na powiadomienia	3869
zezwól na reklamy	3875
zezwól raz	3862
zgadzam się	3784
zgadzam się na powiadomienia	3869
zgadzam się na wyświetlanie treści	3784
zgłoś	3793	3897
zgłoś błąd	3793
zgłoś komentarz	3896
zgłoś nadużycie	3896
zgłoś reklamę	3902
zhrnúť pomocou ai	107
ziedot katru mēnesi	3388
ziņa ir nosūtīta	3391
ziņa tiek papildināta	3348
ziņo par kļūdu	3347
ziņot par komentāru	3396
ziņot par kļūdu	3347
zkontrolujte svoji e-mailovou schránku	637
zkontrolujte svou schránku	637
zkopírovat odkaz	531	532
zkopírovat odkaz na článek	531
zkopírováno	657
zkopírováno do schránky	656
zkuste to prosím později	637
zmeniť súhlas	4563
zmeniť veľkosť písma	4595
zmenšit písmo	656
zmenšiť písmo	4595
zmień rozmiar tekstu	3900
zmień ustawienia	3786
zmień ustawienia cookies	3786
zmień zgodę	3862
změnit nastavení	543
změnit nastavení cookies	543
změnit souhlas	616
změnit velikost písma	656
znajdź nas na facebooku	3777
znalazłeś błąd	3890
znalazłeś błąd w tekście	3890
značky	4506
znova naloži stran	4674
znova načítať stránku	4572
znovu načíst stránku	629
zobacz # zdjęcia	3884
zobacz # zdjęć	3884
zobacz cenę	3858
zobacz galerię	3802
zobacz mapę	3803
zobacz ofertę	3858
zobacz również	3799
zobacz szczegóły	3803
zobacz także	3799
zobacz także inne	3799
zobacz też	3799
zobacz w przeglądarce	3906
zobacz więcej	3799
zobacz wszystkie # zdjęcia	3884
zobacz wszystkie # zdjęć	3884
zobacz wszystkie artykuły	3885
zobacz wszystkie zdjęcia	3884
zobacz wszystkie zdjęć	3884
zobacz zdjęcia	3884
zobacz zdjęć	3884
zobrazit # fotografií	639
zobrazit # odpovědi	652
zobrazit a přijmout	616
zobrazit fotografií	639
zobrazit komentáře	652
zobrazit méně	552	640
zobrazit nabídku	613
zobrazit nabídky	633
zobrazit odpovědi	652
zobrazit originál	552
zobrazit předplatné	633
zobrazit přepis	619
zobrazit více	550
zobrazit výsledky	96	552	607
zobrazit vše	550
zobrazit všech # fotek	639
zobrazit všech # fotky	639
zobrazit všech # fotografie	639
zobrazit všech # fotografií	639
zobrazit všech fotek	639
zobrazit všech fotky	639
zobrazit všech fotografie	639
zobrazit všech fotografií	639
zobrazit všechny # fotek	639
zobrazit všechny # fotky	639
zobrazit všechny # fotografie	639
zobrazit všechny # fotografií	639
zobrazit všechny fotek	639
zobrazit všechny fotky	639
zobrazit všechny fotografie	639
zobrazit všechny fotografií	639
zobrazit všechny články	640
zobraziť # fotiek	4581
zobraziť # fotky	4581
zobraziť # fotografie	4581
zobraziť # fotografií	4581
zobraziť # odpovede	4592
zobraziť a prijať	4563
zobraziť cenu	4561
zobraziť diskusiu	4509
zobraziť fotiek	4581
zobraziť fotky	4581
zobraziť fotografie	4581
zobraziť fotografií	4581
zobraziť galériu	4582
zobraziť heslo	4576
zobraziť komentáre	4592
zobraziť menej	4507
zobraziť obsah	4520
zobraziť odpovede	4592
zobraziť ponuku	4561
zobraziť ponuky	4576
zobraziť popis	4582
zobraziť predplatné	4576
zobraziť prepis	4566
zobraziť titulky	4566
zobraziť viac	4507
zobraziť výsledky	96	4557
zobraziť všetko	4507
zobraziť všetky # fotiek	4581
zobraziť všetky # fotky	4581
zobraziť všetky # fotografie	4581
zobraziť všetky # fotografií	4581
zobraziť všetky fotiek	4581
zobraziť všetky fotky	4581
zobraziť všetky fotografie	4581
zobraziť všetky fotografií	4581
zobraziť všetky články	4582
zobraziť všetkých # fotiek	4581
zobraziť všetkých # fotky	4581
zobraziť všetkých # fotografie	4581
zobraziť všetkých # fotografií	4581
zobraziť všetkých fotiek	4581
zobraziť všetkých fotky	4581
zobraziť všetkých fotografie	4581
zobraziť všetkých fotografií	4581
zoradiť podľa	4592
zostań patronem	3762
zostań patronką	3876
zostať prihlásený	4576
zostávajúci čas	4567
zostávajúci čas #	4566
zostávajúci čas -#	4566
zpráva	638
zpráva byla odeslána	637
zpráva pro příjemce: dar	630
zpět na hlavní stránku	640
zpět na začátek	640
zpět nahoru	550
zrušit můžete kdykoli	633
zrušit můžete kdykoliv	633
zrušiť môžete kedykoľvek	4576
zu meine themen hinzufügen	1049
zu meinen themen hinzufügen	1049
zum rätsel	1005
zum vollständigen artikel	1035
zur großansicht	1035
zur leseliste hinzufügen	978
zur merkliste hinzufügen	853
zur übersicht	883
zurück	873
zurück nach oben	883	1035
zurück zum anfang	1046
zurück zur startseite	1035
zurück zur übersicht	1035
zvoliť	4577
zvolte předplatné	633
zvolte částku	630
zvoľte predplatné	4576
zvoľte sumu	4573
zväčšiť	4567
zväčšiť foto	4582
zväčšiť fotografiu	4582
zväčšiť písmo	4595
zväčšiť text	4595
zvětšit	550
zvětšit foto	640
zvětšit fotografii	640
zvětšit písmo	656
zvětšit text	656
zwiń	3802
zásady cookies	616
zásady ochrany osobných údajov	4563
získat licenci	647
získat předplatné	633
získať licenciu	4588
získať predplatné	4576
zůstat přihlášen	633
""", '£': """
£# at amazon	1497
""", '©': """
©ntb	3679
""", 'à': """
à découvrir	2162
à la une	2162
à lire	2162
à lire aussi	2162
à lire dans ce dossier	2162
à lire dans la même rubrique	2162
à lire ensuite	2162
à lire également	2162
à ne pas manquer	2162
à voir	2162
à voir aussi	2162
à voir ensuite	2285
""", 'á': """
áno, chcem	4570
áno, prosím	4570
átirat	2637
átirat elolvasása	2636
átirat megjelenítése	2636
áudio gerado por ia	3989
áudio gerado por voz sintética	3989
""", 'ä': """
ähnliche artikel	880
ähnliche beiträge	880
ähnliche themen	880
äldst	4839
äldsta	4839
äldsta först	4838
älteste	1048
älteste zuerst	1047
älä missaa mitään	1965
älä salli	2055
älä seuraa	2083
ämne	4825
ämnen	4742
ämnen i artikeln	4742
ämnen i den här artikeln	4827
ändra cookie-inställningar	4732
ändra cookieinställningar	4732
ändra dina cookie-inställningar	4732
ändra dina cookieinställningar	4804
ändra inställningar	4732
ändra samtycke	4804
ändra textstorlek	4842
är du inte prenumerant	4821
är du redan prenumerant	4709
äänenvoimakkuus	2049
äänesi on laskettu	2033
äänesi on rekisteröity	2033
äänesi on tallennettu	2033
äänestyksen tulokset	2049
äänestys	97
äänestä	96	2039
äänestä nyt	96	2033
äänestä tästä	1991
ääni on tuotettu tekoälyllä	2048
ääni pois	2048
ääni päälle	2048
""", 'å': """
åbn	714
åbn appen	774
åbn billedgalleri	792
åbn galleri	792
åbn i app	774
åbn i browser	812
åbn kort	714
åpne	3651
åpne appen	3715
åpne bildegalleri	3732
åpne faktaboks	3651
åpne galleri	3732
åpne i app	3715
åpne i nettleser	3752
åpne i nettleseren	3752
åpne kart	3651
årlig	3727
årlig betaling	3727
årligt	787
årsvis	4822
årsvis betalning	4822
återkalla samtycke	4804
återstående tid	4808
återstående tid #	4807
återstående tid -#	4807
""", 'æ': """
ældste	803
ældste først	802
ændr dine cookieindstillinger	698
ændr dit samtykke	769
ændr indstillinger	698
ændr samtykke	769
ændr tekststørrelse	805
""", 'ç': """
çengel bulmaca	5009
çerez ayarlari	4938
çerez ayarlarini yönet	5014
çerez politikasi	4938	4960
çerez tercihleri	5014
çerez tercihlerimi değiştir	4941
çerez tercihlerini değiştir	4941
çerez tercihlerini yönet	5014
çerezler	4938
çerezleri yönet	5053
çeviriyi göster	4951
çikiş yap	19
çok okunanlar	4944
""", 'è': """
è gratis e ci vuole solo un minuto	2892
è stato utile	2906
""", 'é': """
é grátis e leva menos de um minuto	4006
é proibida a reprodução	4084
é proibida a reprodução do conteúdo	4084
écouter	2140
écouter (# min	2140
écouter le podcast	2166
écrire à la rédaction	2257
édition du jour	2162
élő	2637
élő közvetítésünk itt	2656
épingler	66
épingler la recette	66
értem	2576
értesítések	2643
értesítések engedélyezése	2640
értesítések kezelése	2640
értékeld a cikket	2663
értékeld a receptet	66
értékelje a cikket	2663
érvénytelen e-mail-cím	2653
étiquettes	2167
évente	2651
éves előfizetés	2651
éves fizetés	2651
éves számlázás	2651
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2644
így védjük a forrásainkat	2660
írd meg a véleményed	2568
írj a szerkesztőségnek	2660
írj hozzászólást	2664
írja meg véleményét	2568
írjon a szerkesztőségnek	2660
írjon hozzászólást	2664
írjon nekünk névtelenül	2660
""", 'î': """
îmi place	4168
în fiecare lună	4193
în parteneriat cu	4213
înainte # secunde	4175
înapoi # secunde	4175
înapoi la prima pagină	4202
înapoi la început	4225
înapoi sus	4126
încarcă conținutul	4179
încarcă mai multe	4126
încarcă mai multe comentarii	4167
încarcă postarea	4179
încarcă videoclipul	4179
încearcă gratuit timp de o lună	114
închide	4104
închide fereastra	4225
închide galeria	4225
închide meniul	4225
înregistrare	4108
înregistrează-te	4108
înscrie-te acum	4145
înscrie-te la curs	4145
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4140
""", 'ô': """
ô chữ	5297
""", 'ö': """
öffnen	883
ön hirdetésblokkolót használ	2644
ön mit gondol? szavazzon	2574
önceki	4950
önceki fotoğraf	5061
önceki görsel	5061
önceki haber	4944
önceki video	5054
önceki yazi	5061
öne çikan haberler	4944
öne çikanlar	4944
önerilen haberler	4944
önerilenler	4944
öppna	4746
öppna appen	4809
öppna bildgalleri	4827
öppna galleri	4827
öppna i webbläsaren	4849
öppna karta	4746
összes	2574
összes cikk	2656
összes elfogadása	2629
összes elutasítása	2629
összes megtekintése	2656
översatt med ai	4835
özet faydali oldu mu	4943
""", 'ú': """
új hozzászólás	2568
última hora	1619
últimas	3962
últimas entradas	1619
últimas noticias	1619
últimas notícias	3962
últimas plazas	1654
últimes notícies	435
últimos artículos	1619
únete	1569
únete a la conversación	1612
única	1704	4041
účtované ročne	4576
účtováno ročně	633
""", 'ü': """
über google anmelden	1030
über whatsapp senden	1050
über whatsapp teilen	1050
übersetzung anzeigen	887
überweisung	827
ücretsiz dene	4926
ücretsiz haber limitinize ulaştiniz	5028
ücretsiz kargo	5045
ücretsiz oku	5058
ücretsiz oyna	5007
ücretsiz üye ol	4926
ücretsiz üye olun	4926
ücretsiz, spam yok	5030
ühekordne annetus	1821
ürüne git	5065
ürünü gör	5065
ürünü incele	5010
üye girişi	4926
üye ol	4925	4926
üye olun	4926
üzenet	2654
üzenet küldése	2653
üzenetét elküldtük	2653
""", 'ý': """
ý kiến	5248
ý kiến bạn đọc	5248
ý kiến của bạn	5248	5269
""", 'ā': """
ārējais saturs	3358
""", 'č': """
častite nas kafom	4472
častite nas kavom	4472
častite nas s kavo	4675
čita sintetički glas	4465
čitaj bez oglasa	4493
čitaj u aplikaciji	4467
čitajte bez oglasa	4493
čitajte bez ograničenja	4474
čitajte u aplikaciji	4467
čitajte uz pretplatu	4474
članak je zaključan	4397
članak je zaštićen autorskim pravom	4484
članak se nastavlja ispod oglasa	4403
članak čita sintetički glas	4465
članek bere sintetični glas	4668
članek je avtorsko zaščiten	4687
članek je zaklenjen	4607
članek se nadaljuje pod oglasom	4610
članek se nadaljuje spodaj	4610
článek byl vytvořen automaticky	650
článek je chráněn autorským právem	646
článek namluvila umělá inteligence	619
článek pokračuje pod reklamou	535
článek čte syntetický hlas	619
články autora	640
článok bol vytvorený automaticky	4590
článok je chránený autorským právom	4587
článok číta syntetický hlas	4566
článok číta umelá inteligencia	4566
čte umělý hlas	619
čtěte bez omezení	633
čtěte dále	548
čtěte i	548
čtěte nejdřív v aplikaci	621
čtěte také	548
čtěte v aplikaci	621
číslo účtu pro dary	519
číst bez reklam	658
číst celý článek	640
číst dál	550
číst dál s předplatným	521
číst dále	640
číst s předplatným	633
číst více	550
číta umelý hlas	4566
čítajte aj	4506
čítajte bez obmedzení	4576
čítajte najprv v aplikácii	4568
čítajte v aplikácii	4568
čítať bez reklám	4597
čítať celý článok	4582
čítať s predplatným	4576
čítať ďalej	4582
""", 'ď': """
ďakujeme za hlas	4557
ďakujeme za hlasovanie	4557
ďakujeme za odber	4579
ďakujeme za správu	4579
ďakujeme za vašu správu	4579
ďakujeme za váš hlas	96	4557
ďalšia fotografia	4582
ďalšia snímka	4582
ďalšia strana	4582
ďalšie foto	4582
ďalšie správy	4506
ďalšie video	4566
ďalšie články	22	4506
ďalšie články autora	4582
ďalší článok	4582
""", 'đ': """
đang theo dõi	5324
đang tải	5299
đang tải trình phát	5299
đang tải video	5299
điều khoản sử dụng	5247
điều khoản sử dụng | chính sách bảo mật	5247
đáng chú ý	5249
đã có tài khoản	5231
đã hiểu	5253
đã sao chép	5237
đã sao chép liên kết	5284
đã xảy ra lỗi	5315
đã đóng bình luận	5292
đóng	5227
đóng cửa sổ	5337
đóng góp	5228
đóng góp hàng tháng	5311
đóng góp một lần	5311
đóng góp ngay	5230
đóng menu	5337
đăng ký	5231
đăng ký của bạn đã được xác nhận	5336
đăng ký khóa học	5298
đăng ký ngay	5231
đăng ký nhận thông báo	5306
đăng ký tham dự	5298
đăng ký thành công	5315
đăng ký để đọc tiếp	5335
đăng nhập	5231
đăng nhập / đăng ký	5231
đăng nhập bằng apple	5313
đăng nhập bằng facebook	5313
đăng nhập bằng google	5313
đăng nhập với facebook	5313
đăng nhập với google	5313
đăng nhập để bình luận	5292
đăng nhập để đọc tiếp	5335
đăng xuất	19
được quan tâm	5285
được tài trợ	5242
được tạo bởi ai	5333
đặt báo	5231
đặt hàng ngay	5338
đặt mua ngay	5298
đặt vé ngay	5298
đến công thức	66
đến trang quyên góp	5311
đến trang ủng hộ	5311
đề xuất	5249
đề xuất bởi taboola	5288
để lại bình luận	5268	5269
để lại một bình luận	5268	5269
để sau	5227
địa chỉ email của bạn	5336
đọc bài gốc	5337
đọc bài tiếp theo	5337
đọc miễn phí	5335
đọc nhiều	5249
đọc nhiều nhất	5249
đọc sau	5284
đọc thêm	5249	5252
đọc tiếp	5252
đọc tiếp về chủ đề này	5285
đọc toàn bộ bài viết	5319
đọc trên ứng dụng	5305
đồng ý	5246
đồng ý và tiếp tục	5303
đừng bỏ lỡ	5249
""", 'į': """
į el. parduotuvę	3309
į pradinį puslapį	3325
į viršų	3278
įdėti į krepšelį	3309
įgarsinta dirbtinio intelekto	3313
įjungti garsą	3313
įjungti pranešimus	3316
įkelti daugiau	3325
įkelti turinį	3311
įkelti įrašą	3311
įveskite el. pašto adresą	3323
įveskite galiojantį el. pašto adresą	3323
įveskite savo el. pašto adresą	3296
įveskite sumą	3319
įvyko klaida. bandykite dar kartą	3323
įvyko klaida. bandykite vėliau	3323
""", 'ľ': """
ľubovoľná suma	4573
""", 'ł': """
ładowanie odtwarzacza	3865
ładowanie wideo	3865
""", 'ř': """
řadit podle	652
řazení	653
""", 'ś': """
śledź nas	3777
""", 'ş': """
şifremi unuttum	4926
şifrenizi mi unuttunuz	5028
şikayet et	5005
şikâyet et	5005
şimdi değil	4924
şimdi satin al	5065
şurada paylaş	4935
""", 'š': """
šajā rakstā	3393
še nimate računa	4677
še niste naročnik	4677
šiame straipsnyje	3325
šifra	4475
šio turinio parodyti negalime	3311
šio turinio rodyti negalima	3311
šis laukas privalomas	3323
šis lauks ir obligāts	3391
šis raksts ir slēgts	3389
šis saturs nav pieejams	3380
šis straipsnis užrakintas	3321
šis turinys nepasiekiamas	3311
šis vaizdo įrašas nebepasiekiamas	3313
šis vaizdo įrašas nepasiekiamas	3313
šis video nav pieejams	3382
šis video vairs nav pieejams	3382
šo saturu nevar parādīt	3380
šrifto dydis	3330
štampaj	4407
štítky	548
""", 'ž': """
žaisti dabar	3307
že imam račun	4677
že imate račun	4607
že naročnik	4607
že podpiram	4618
že sledite	4692
želite li da primate obaveštenja	4468
želite li primati obavijesti	4468
želite prejemati obvestila	4671
želite prejemati potisna obvestila	4671
želiš primati obavijesti	4468
žiadny spam	4579
žinutė išsiųsta	3323
živě	620
žiūrėkite nuotraukas	3278
žiūrėkite vaizdo įrašą	3278
žiūrėti galeriją	3278
žiūrėti kainą	3309
žiūrėti komentarus	3328
žiūrėti pasiūlymą	3309
žiūrėti planus	3321
žiūrėti rezultatus	96	3307
žiūrėti visus	3325
žymos	3314
žádný spam	637
""", 'ư': """
ưu đãi #% hôm nay	5298
ưu đãi cho bạn đọc	5298
ưu đãi cho độc giả	5298
ưu đãi tốt nhất	5314
""", 'ș': """
știrea anterioară	4202
știrea continuă mai jos	4226
știrea următoare	4202
știri pe aceeași temă	4161
știri recomandate	4124
știri similare	4124
știrile zilei	4124
""", 'ț': """
ți-a fost util	4167
ți-a fost util acest articol	4140
ți-a fost util acest rezumat	4140
ți-ai uitat parola	4158
ți-ar putea plăcea și	4161
ține-mă minte	4197
""", 'ά': """
άκουσε το άρθρο	1161
άλλες ειδήσεις	22
άλλο ποσό	1178
άνοιγμα	1091
άνοιγμα εφαρμογής	1168
άνοιγμα στην εφαρμογή	1168
άνοιγμα χάρτη	1091
""", 'έ': """
έξοδος από πλήρη οθόνη	1161
έχετε ήδη λογαριασμό	1073
έχετε ήδη ψηφίσει	1153
έχω ήδη λογαριασμό	1181
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1183
έχω λογαριασμό	1181
""", 'ή': """
ήταν χρήσιμο	1153
""", 'ί': """
ίσως αργότερα	1069
ίσως σας ενδιαφέρει	1087
""", 'α': """
αγορά από amazon	1159
αγορά από το amazon	1159
αγορά βιβλίου	1159
αγορά εισιτηρίων	1159
αγοράστε εισιτήρια	1159
αγοράστε εισιτήριο	1159
αγοράστε το βιβλίο	1159
αγοράστε τώρα	1217
ακολουθήστε μας	1194
ακολουθήστε το θέμα	1194
ακολουθήστε τον αρθρογράφο	1216
ακολουθήστε τον συντάκτη	1194
ακολουθείτε ήδη αυτό το θέμα	1194
ακολουθείτε ήδη αυτόν τον συντάκτη	1216
ακολούθησε	1195
ακούστε	1078
ακούστε το άρθρο	1078
ακυρώνετε όποτε θέλετε	1181
ακύρωση οποιαδήποτε στιγμή	1181
αλλαγή προτιμήσεων cookies	1084
αλλαγή ρυθμίσεων απορρήτου	1084
ανάκληση συγκατάθεσης	1165
αναζήτηση	1090
ανανέωση σελίδας	1175
ανανέωση συνδρομής	1212
ανανέωση της σελίδας	1175
αναπαραγωγή βίντεο	1161
αναφέρετε λάθος	1202
αναφέρετε το σχόλιο	1202
αναφορά	1154
αναφορά λάθους	1086
αναφορά σχολίου	1202
αντιγραφή	1198
αντιγραφή link	1078
αντιγραφή συνδέσμου	1078
αντιγραφή συνδέσμου άρθρου	1078
απάντηση	1154
απενεργοποίησα τον ad blocker	1175
απενεργοποιήστε το για να συνεχίσετε	1175
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1212
αποδέχομαι	1085	1095
αποδέχομαι τους όρους χρήσης	1183
αποδοχή	1085	1095
αποδοχή ειδοποιήσεων	1173
αποδοχή και συνέχεια	1165
αποδοχή όλων	1085	1095
αποδοχή όλων των cookies	1206
αποδοχη	1085
αποδοχη ολων	1085
αποθήκευση	1078
αποθήκευση άρθρου	1218
αποθήκευση επιλογών	1165
αποθήκευση προτιμήσεων	1165
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1078
αποκλεισμός	1171
αποκλειστικά για συνδρομητές	1181
αποκτήστε το τώρα	1217
απομαγνητοφώνηση	1162
απομνημόνευση	1182
απορριψη	1085
αποστολή	1184
αποστολή με email	1078
αποστολή σχολίου	1153
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1154
αποτελέσματα ψηφοφορίας	1154
αποτυχία φόρτωσης βίντεο	1207
απόκρυψη	1091
απόκρυψη απαντήσεων	1153
απόρριψη	1085	1095
απόρριψη όλων	1085	1095
απόρριψη όλων των cookies	1206
αργότερα	1173
αρχική	1090
αρχική σελίδα	1187
αυτό το άρθρο είναι κλειδωμένο	1181
αυτό το βίντεο δεν είναι διαθέσιμο	1161
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1161
αυτό το πεδίο είναι υποχρεωτικό	1183
αυτόματη αναπαραγωγή	1162
αυτόματη μετάφραση	1162
αφήγηση με συνθετική φωνή	1161
αφήστε ένα σχόλιο	1153
αφήστε σχόλιο	1086
αφήστε το σχόλιό σας	1153
""", 'β': """
βίντεο	1087
βαθμολογήστε το άρθρο	1086
βρήκατε κάποιο λάθος	1189
βρήκατε λάθος	1189
""", 'γ': """
γίνε συνδρομητής	1073
γίνε υποστηρικτής	1178
γίνετε μέλος	1070
γίνετε συνδρομητής	1073
γίνετε υποστηρικτές	1178
γράψτε σχόλιο	1086
γράψτε το email σας	1213
γράψτε το σχόλιό σας	1202
""", 'δ': """
δείτε ακόμη	1215
δείτε και	1087
δείτε ξανά	1207
δείτε περισσότερα	1090
δείτε τα αποτελέσματα	96	1091	1112
δείτε τα πακέτα	1212
δείτε τα πακέτα συνδρομών	1212
δείτε τα σχόλια	1086
δείτε τα όλα	1215
δείτε τη συλλογή	1187
δείτε τη συνταγή	66
δείτε την προσφορά	1159
δείτε τις απαντήσεις	1153
δείτε τις προσφορές	1212
δείτε τις φωτογραφίες	1187
δείτε το αφιέρωμα	1187
δείτε το προφίλ	1189
δείτε το προϊόν	1217
δείτε το στο amazon	1159
δείτε το φωτορεπορτάζ	1187
δείτε φωτογραφίες	1187
δείτε όλα	1090
δείτε όλα τα άρθρα	1187
δείτε όλα τα βίντεο	1187
δείτε όλα τα παιχνίδια	1156
δείτε όλα τα σχόλια	1110
δείτε όλες τις ειδήσεις	1187
δείτε όλες τις προσφορές	1159
δείτε όλες τις φωτογραφίες	1187
δεν έχετε λογαριασμό	1181
δεν αποδέχομαι	1085
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1161
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1165
δεν είστε ακόμη συνδρομητής	1181
δεν είστε συνδρομητής	1181
δεν μου αρέσει	1154
δεν ξέρω	1154
δεν ξέρω / δεν απαντώ	1154
δες περισσότερα	1215
δημιουργήθηκε με ai	1207
δημιουργήθηκε με τεχνητή νοημοσύνη	1207
δημιουργία λογαριασμού	1073
δημοσίευση σχολίου	1153
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1112
δημοφιλέστερα	1087
δημοφιλέστερο	1182
δημοφιλή	1087
δημοφιλή άρθρα	1087
διάρκεια	1162
διαβάζεται από συνθετική φωνή	1161
διαβάστε ακόμα	1087
διαβάστε ακόμη	1087
διαβάστε αργότερα	1218
διαβάστε δωρεάν	1212
διαβάστε επίσης	1087
διαβάστε επίσης στο	1087
διαβάστε και	1087
διαβάστε ολόκληρο το άρθρο	1187
διαβάστε περισσότερα	1087	1090
διαβάστε στην εφαρμογή	1168
διαβάστε το στην εφαρμογή	1168
διαβάστε όλο το άρθρο	1187
διαθέσιμη στο app store	1168
διαθέσιμο στο app store	1168
διαφήμιση	1081	1103
διαφημίσεις	1081
διαφημιση	1081
διαφημιστείτε	1103
διαφημιστικό περιεχόμενο	92	1081
διαφημιστικός χώρος	1133
διαφωνω	1085
διαφωνώ	1085
διαχείριση cookies	1165
διαχείριση επιλογών	1085	1165
διαχείριση προτιμήσεων	1206
διαχείριση συγκατάθεσης	1165
δοκιμάστε δωρεάν για έναν μήνα	114
δωρήστε	1070
δωρίστε το άρθρο	1197
δωρεά	1070
δωρεάν αποστολή	1199
δωρεάν, χωρίς spam	1183
""", 'ε': """
είσοδος	1073
είστε ήδη εγγεγραμμένος	1213
είστε ήδη συνδρομητής	1181
εγγραφή	1073
ειδήσεις σήμερα	1087
ειδήσεις τώρα	1087
ειδοποίηση για συντάκτη	1216
εισάγετε έγκυρο email	1183
εισάγετε το email σας	1213
εισαγάγετε το email σας	1213
εκτυπώστε το άρθρο	1078
εκτύπωση	1078
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1183
ελέγξτε το email σας	1183
ελεύθερη δωρεά	1211
ελεύθερο ποσό	1178
εμφάνιση ανάρτησης	1165
εμφάνιση απαντήσεων	1153
εμφάνιση λιγότερων	1187
εμφάνιση περιεχομένου	1165
εμφάνιση περισσότερων	1187
εμφάνιση πρωτοτύπου	1091
εμφάνιση υποτίτλων	1161
εμφάνιση όλων	1091
ενεργοποίηση	1170
ενεργοποίηση ειδοποιήσεων	1169
ενεργοποιήστε τις ειδοποιήσεις	1169
επαναφόρτωση σελίδας	1175
επικοινωνήστε μαζί μας	1189
επικοινωνήστε με τη σύνταξη	1189
επικοινωνήστε με τον συντάκτη	1189
επικοινωνία	1086	1103
επικοινωνία με τη σύνταξη	1189
επιλέξτε	1182
επιλέξτε πακέτο	1181
επιλέξτε ποσό	1211
επιλέξτε συνδρομή	1181
επιλέξτε τη συνδρομή σας	1181
επιλογές συντακτών	1087
επιλογή	1182
επισκεφθείτε το κατάστημα	1159
επιστροφή στην αρχική	1187
επιστροφή στην κορυφή	1090
επιτρέπεται	1170
επόμενη είδηση	1187
επόμενη εικόνα	1215
επόμενη φωτογραφία	1215
επόμενο	1090
επόμενο άρθρο	1087
επόμενο βίντεο	1207
επώνυμο	1184
ερώτηση της ημέρας	96
ετήσια	1179
ετήσια χρέωση	1182
ετικέτες	1087
ευχαριστούμε για τη στήριξή σας	1211
ευχαριστούμε για τη στήριξη	1211
ευχαριστούμε για την ψήφο σας	96	1153
ευχαριστούμε, το μήνυμά σας στάλθηκε	1183
εφάπαξ	1179
εφάπαξ δωρεά	1178
""", 'η': """
η δημοσκόπηση της εβδομάδας	1111
η διαφήμιση συνεχίζεται	1217
η δωρεά μου	1211
η εγγραφή ολοκληρώθηκε	1213
η εγγραφή σας ολοκληρώθηκε	1213
η ερώτηση της εβδομάδας	1111
η στήριξή σας κάνει τη διαφορά	1211
η συνέχεια μετά τη διαφήμιση	1133
η ψήφος σας	1111
η ψήφος σας καταχωρήθηκε	1153
η ψήφος σας καταχωρίστηκε	1153
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1169
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1169
θέμα	1214
θέματα	1087
θα θέλατε να λαμβάνετε ειδοποιήσεις	1169
""", 'κ': """
κάθε ευρώ μετράει	1179
κάθε μήνα	1179
κάθε συνεισφορά έχει αξία	1179
κάθε συνεισφορά μετράει	1179
κάνε το κουίζ	1156
κάντε δωρεά	1070
κάντε μια δωρεά	1070
κάντε το κουίζ	1156
κάντε το τεστ	1158
κάτι πήγε στραβά	1184
καλύτερη προσφορά	1182
κανόνες σχολιασμού	1086
κατάλαβα	1091
κατάργηση σίγασης	1161
κατάστημα	1199
κατεβάστε από το app store	1168
κατεβάστε από το google play	1168
κατεβάστε την εφαρμογή	1168
κατεβάστε το app	1168
κατεβάστε το επεισόδιο	1161
κατεβάστε το ηχητικό	1161
κατηγορίες	1087
κεράστε μας έναν καφέ	1178
κλείσιμο	1069
κλείσιμο μενού	1215
κλείσιμο παραθύρου	1215
κλείστε θέση	1159
κοινοποίησε	1078
κοινοποίηση	1078
κοινοποίηση στο facebook	1078
κοινοποίηση στο twitter	1078
κοινοποίηση στο whatsapp	1197
κοινοποιήστε	1078
κοινοποιήστε το άρθρο	1078
κρυπτόλεξο	1158
κωδικοί έκπτωσης	1217
""", 'λ': """
λήψη ήχου	1161
λεπτομέρειες	1091
λιγότερα	1091
""", 'μ': """
μάθετε περισσότερα	1085
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1197
μέγεθος κειμένου	70
μήνυμα	1214
μαθετε περισσοτερα	1085
με την υποστήριξη	1081
με την υποστήριξη της	1199
με την υποστήριξη του	1199
μεγέθυνση	1091
μεγέθυνση εικόνας	1187
μεγαλύτερα γράμματα	1197
μενού	1090
μετάβαση στη σελίδα δωρεών	1178
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1089
μετάβαση στο περιεχόμενο	1089
μεταβείτε στο περιεχόμενο	1089
μη έγκυρη διεύθυνση email	1183
μη έγκυρο email	1183
μη διαθέσιμο βίντεο	1161
μη χάσετε	1087
μην το χάσεις	1087
μην χάσετε	1087
μηνιαία	1179
μηνιαία δωρεά	1178
μηνιαία συνεισφορά	1178
μηνιαία χρέωση	1182
μηνιαίως	1179
μικρότερα γράμματα	1197
μοιράσου το	1078
μοιράσου το άρθρο	1218
μοιραστείτε	1078
μοιραστείτε το	1078
μοιραστείτε το άρθρο	1078
μου αρέσει	1154
μπορεί να σας αρέσει	1087
μόνο για συνδρομητές	1073
""", 'ν': """
να επιτρέπεται	1171
να επιτρέπεται πάντα	1165
να επιτραπεί	1170
να με θυμάσαι	1181
ναι	1173
ναι θέλω	1171
ναι, θέλω	1170
ναι, φυσικά	1171
νεότερα	1154
νεότερα πρώτα	1154
""", 'ξ': """
ξέχασα τον κωδικό μου	1181
ξεκλειδώστε το άρθρο	1212
ξεχάσατε τον κωδικό	1073
ξεχάσατε τον κωδικό σας	1181
""", 'ο': """
ο λογαριασμός μου	1073
ο σύνδεσμος αντιγράφηκε	1078
οι απόψεις είναι προσωπικές	1105
οι απόψεις που εκφράζονται είναι προσωπικές	1105
οι απόψεις του άρθρου είναι προσωπικές	1105
οι συνεργάτες μας	1165
ονοματεπώνυμο	1184
""", 'π': """
πάντα να επιτρέπεται	1165
πάρτε μέρος στη δημοσκόπηση	1153
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1187
παίξε τώρα	1156
παίξε υπεύθυνα	1159
παίξτε δωρεάν	1156
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1156
παίξτε υπεύθυνα	1159
παιχνίδια	1158
πακέτα συνδρομών	1212
παλαιότερα	1154
παράκαμψη προς το κυρίως περιεχόμενο	1089
παράλειψη	1162
παράλειψη διαφήμισης	1207
παρουσιάστηκε σφάλμα	1183
πατήστε για ήχο	1207
παύση βίντεο	1161
παύση παρακολούθησης	1194
πείτε μας τη γνώμη σας	1153
πείτε τη γνώμη σας	1153
περίληψη ai	1193
περίληψη με ai	1193
περιορισμένες θέσεις	1130
περιορισμένος αριθμός θέσεων	1130
περισσοτερες επιλογες	1085
περισσότερα	1087	1090
περισσότερα άρθρα	1087
περισσότερα άρθρα του συντάκτη	1187
περισσότερα σχόλια	1153
περισσότερες ειδήσεις	1087
περισσότερες επιλογές	1085	1198
πες τη γνώμη σου	1153
πλήρης οθόνη	1162
πληρωμή με paypal	1212
ποια είναι η γνώμη σας	1111
ποιοι είμαστε	1103
πολιτική cookies	1095	1103
πολιτική απορρήτου	1095	1103
πολιτική διορθώσεων	1189
προβολή περιεχομένου	1165
προηγούμενη είδηση	1187
προηγούμενη φωτογραφία	1215
προηγούμενο	1090
προηγούμενο άρθρο	1087
προηγούμενο βίντεο	1207
προνόμια συνδρομητών	1159
προσαρμογή	1085
προσθέστε σχόλιο	1110
προσθέστε το σχόλιό σας	1110
προσθήκη απάντησης	1202
προσθήκη στα θέματά μου	1216
προσθήκη στο καλάθι	1217
προσθήκη σχολίου	1086
προσθήκη ως προτιμώμενη πηγή	1194
προστασία προσωπικών δεδομένων	1095
προσφορά για αναγνώστες	1159
προσφορά για συνδρομητές	1159
προσωπικά δεδομένα	1103
προτείνουμε	1087
προτείνουμε επίσης	1087
προτεινόμενα	1087
προτεινόμενα από taboola	1133
προτιμήσεις cookies	1165
προτιμήσεις απορρήτου	1206
προωθητικό περιεχόμενο	1081
πρόσφατα άρθρα	1087
πώς να απενεργοποιήσετε τον ad blocker	1175
πώς να το απενεργοποιήσετε	1177
""", 'ρ': """
ροή	1087
ροή ειδήσεων	1087
ρυθμίσεις	1085
ρυθμίσεις cookie	1165
ρυθμίσεις cookies	1095
ρυθμίσεις απορρήτου	1165
ρυθμισεις	1085
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1162
σας βοήθησε αυτό το άρθρο	1153
σας φάνηκε χρήσιμο	1153
σε συνεργασία με	1199
σκανάρετε το qr code	1168
σταυρόλεξα	1158
σταυρόλεξο	1158
στείλε το σε φίλο	1078
στείλτε μας τις φωτογραφίες σας	1189
στηρίξτε μας	1070
στηρίξτε μας στο patreon	1178
συμφωνω	1085
συμφωνώ	1095
συμφωνώ με την επεξεργασία των δεδομένων μου	1183
συμφωνώ με τους όρους χρήσης	1183
συνέχεια ανάγνωσης	1090
συνέχεια με apple	1181
συνέχεια με email	1212
συνέχεια με facebook	1181
συνέχεια με google	1181
συνέχεια στην ιστοσελίδα	1168
συνέχεια στο site	1168
συνέχεια στον browser	1168
συνδεθείτε	1073
συνδρομή	1073
συνδρομητές	1073
συνεχίζεται μετά τη διαφήμιση	1133
συνεχίστε την ανάγνωση	1215
σφάλμα φόρτωσης βίντεο	1207
σχετικά	1087
σχετικά άρθρα	1087
σχετικά θέματα	1087
σχετικά με εμάς	1103
σχετικά νέα	1087
σχετικές ειδήσεις	1087
σχετικό άρθρο	1087
σχολιάστε	1086
σχολιάστε το άρθρο	1086
σχόλια	1086
σχόλιο	1086
σύνδεση	1073
σύνδεση με apple	1181
σύνδεση με facebook	1181
σύνδεση με google	1181
σύνοψη με ai	1193
""", 'τ': """
τέλος διαφήμισης	1159
τέλος της διαφήμισης	1159
τέσταρε τις γνώσεις σου	1156
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1105
τα πιο δημοφιλή	1087
τα πιο δημοφιλή της ημέρας	1087
τα πιο διαβασμένα	1087
τα πιο πρόσφατα	1087
τα σχόλια είναι απενεργοποιημένα	1202
τα σχόλια είναι μόνο για συνδρομητές	1202
ταξινόμηση	1154
ταξινόμηση κατά	1154
ταυτότητα	1103
ταχύτητα αναπαραγωγής	1161
τελευταία άρθρα	1087
τελευταία νέα	1087
τελευταίες ειδήσεις	1087
τεστάρετε τις γνώσεις σας	1156
το email σας	1213
το email υπάρχει ήδη	1213
το άρθρο εκφράζει τις απόψεις του συντάκτη	1105
το άρθρο συνεχίζεται μετά τη διαφήμιση	1133
το άρθρο συνεχίζεται παρακάτω	1133
το αίτημά σας στάλθηκε	1213
το αίτημά σας υποβλήθηκε	1213
το απενεργοποίησα	1175
το βίντεο δεν είναι διαθέσιμο	1161
το βίντεο φορτώνει	1161
το κείμενο συνεχίζεται παρακάτω	1133
το κουίζ της εβδομάδας	109
το μήνυμά σας	1213
το μήνυμά σας εστάλη	1183
το μήνυμά σας στάλθηκε	1183
το πεδίο είναι υποχρεωτικό	1183
το πιο δημοφιλές	1182
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1110
το ψευδώνυμό σας	1202
το όνομά σας	1202
τρέχων χρόνος	1162
""", 'υ': """
υπενθύμιση αργότερα	1069
υποβολή	96	1184
υποβολή σχολίου	1086
υπολειπόμενος χρόνος	1162
υποστηρίξτε μας	1070
υποχρεωτικά πεδία	1183
υποχρεωτικό πεδίο	1183
υπότιτλοι	1162
""", 'φ': """
φόρτωση ανάρτησης	1165
φόρτωση βίντεο	1161
φόρτωση περιεχομένου	1165
φόρτωση περισσότερων	1090
φόρτωση περισσότερων σχολίων	1153
φόρτωση προγράμματος αναπαραγωγής	1161
""", 'χ': """
χαρίστε αυτό το άρθρο	1078
χορηγοί	1199
χορηγούμενο	1081
χορηγούμενο άρθρο	1081
χορηγούμενο περιεχόμενο	1081
χορηγούμενο περιεχόμενο από taboola	1133
χορηγούμενοι σύνδεσμοι	1133
χορηγός	1199
χρόνος που απομένει	1161
χωρίς spam	1183
""", 'ψ': """
ψήφισε	96	1154
ψηφίστε	96	1154
ψηφίστε στη δημοσκόπηση	1153
ψηφοφορία	97	1112
""", 'ό': """
όλα τα άρθρα του συντάκτη	1187
όλα τα βίντεο	1187
όλα τα νέα	1187
όλα τα παιχνίδια	1156
όλα τα σχόλια	1086
όλες οι ειδήσεις	1087
όνομα	1184
όροι σχολιασμού	1086
όροι χρήσης	1095	1103
όχι ευχαριστώ	1069
όχι τώρα	1069	1173
όχι, ευχαριστώ	1069	1173
""", 'а': """
або	5195
абонамент	262
абонирай се	263
абонирай се за бюлетина	340
абонирайте се	262
автовоспроизведение	4350
автовідтворення	5182
автоматический перевод	4378
автоматическое воспроизведение	4350
автоматичне відтворення	5182
автоматичний переклад	5210
автоматично възпроизвеждане	328
автоматично преведено	349
автоматично пускане	328
авторизация	4243
авторизоваться	4243
адрес электронной почты	4246
азартные игры вызывают зависимость	4260
азартные игры могут вызвать зависимость	4260
азартные игры могут вызывать зависимость	4260
актуално	270
актуальне	5106
анкета	97	321
анкета на деня	320
анонимна кутия	346
анонимная почта	4373
анонимный ящик	4373
анонімна пошта	5205
анонімна скринька	5205
архив	4274
аудиоверсия	4350
аудіоверсія	5182
""", 'б': """
бажаєте отримувати сповіщення	5186
банковская карта	4242
банковский перевод	4242
без спам	340
без спама	4365
без спаму	5197
безкоштовна доставка	5177
безкоштовно. без спаму	5197
безопасный платеж	4241
безплатна доставка	324
бесплатная доставка	4345
бесплатно. без спама	4365
беше ли полезно	349
благодарим ви за абонамента	340
благодарим ви, че гласувахте	320
благодарим за вашия глас	320
благодарим за гласа	320
благодарим за съобщението	340
блокирай	332
блокировать	4355
блокувати	5187
больше	4274
больше материалов по теме	4274
больше новостей	4274
больше статей	4368
будь-яка сума	5192
будьте в курсе	4246
была ли статья полезной	4269
більше від автора	5200
більше за темою	5106
більше матеріалів автора	5122
більше матеріалів за темою	5106
більше на цю тему	5106
більше новин	5106
більше новин на тему	5106
більше по темі	5106
більше про це	5109
більше статей	5200
""", 'в': """
в закладки	4383
в избранное	4253
в корзину	4261	4344
в наш магазин	4344
в тази статия	343
в тренде	4274
в этой статье	4368
важен каждый рубль	4360
важен любой вклад	4360
важко відповісти	5173
важлива кожна гривня	5192
важливий кожен внесок	5192
важливо	5106
вам будет интересно	4274
вам може бути цікаво	5106
вам може сподобатися	5106
вам может быть интересно	4274
вам может понравиться	4274
вам також може сподобатися	5106
варианты подписки	4362
вартість доставки	5177
варіанти передплати	5194
вас може зацікавити	5106
вас может заинтересовать	4274
ваш e-mail	4246
ваш email	4246
ваш голос враховано	5168
ваш голос зараховано	5168
ваш голос принят	96	4338
ваш голос учтен	4338
ваш голос учтён	96	4338
ваша електронна пошта	5197
ваша почта	4366
ваша пошта	5198
ваша электронная почта	4365
ваше имя	4366
ваше повідомлення	5198
ваше повідомлення надіслано	5197
ваше сообщение	4366
ваше сообщение отправлено	4365
ваше ім'я	5198
вашето име	341
вашето съобщение	341
вашето съобщение е изпратено	340
вашият глас беше отчетен	320
вашият глас е отчетен	320
вашият имейл	340
вашият имейл адрес	340
вбудований контент	5179
введите e-mail	4246
введите email	4246
введите ваш email	4246
введите ваш адрес электронной почты	4246
введите корректный e-mail	4365
введите корректный email	4247
введите корректный адрес	4247
введите правильный e-mail	4247
введите сумму	4359
введіть коректний e-mail	5197
введіть суму	5191
вгору	5169
вградено съдържание	325
вернуться на главную	4368
версия для печати	4253
версия за печат	353
версія для друку	5215
вече гласувахте	320
вече имам профил	337
вече имате абонамент	337
вече имате акаунт	263
вече имате профил	337
вече подкрепям	277
вече следите	352
вече следите тази тема	352
вече сте абонат	263
вече сте гласували	320
вече съм абонат	337
вже вимкнено	5190
вже зареєстровані	5081
вже маєте акаунт	5194
вже маєте передплату	5194
вже є акаунт	5081
ви вже голосували	5168
ви вже проголосували	5168
ви вже підписані	5213
ви вже підписані на цю тему	5213
ви вичерпали ліміт статей	5194
ви можете відписатися будь-коли	5197
ви підписані	5197
ви підписані на автора	5213
ви підписані на тему	5213
ви успішно підписалися	5197
виберіть суму	5191
вибрати	5195
вибір редакції	5106
видео	4274
видео # из #	4367
видео # от #	342
видео больше недоступно	4350
видео загружается	4350
видео не может быть воспроизведено	4350
видео недоступно	4350
видео недоступно в вашей стране	4350
видео недоступно в вашем регионе	4350
видеоплеер загружается	4350
видеото вече не е налично	328
видеото не е достъпно	328
видеото не е достъпно във вашата страна	328
видеото не е налично	328
видеото не е налично във вашата страна	328
видеото не може да бъде възпроизведено	328
видяхте грешка	346
виж # снимки	342
виж всички	343
виж всички # снимки	342
виж всички снимки	342
виж всички статии	343
виж галерията	343
виж коментарите	350
виж офертата	323
виж резултатите	96	320
виж снимки	342
виж цената	323
вижте # снимки	342
вижте видеото	328
вижте всички	343
вижте всички # снимки	342
вижте всички снимки	342
вижте офертата	323
вижте още	270
вижте още от	270
вижте плановете	337
вижте резултатите	320
вижте снимки	342
вижте цената	323
вийти	19
використання матеріалів лише з дозволу редакції	5206
вимкнути звук	5182
вимкнути рекламу	5217
вимкніть adblock	5188
винаги показвай	325
винаги разрешавай	325
виникла помилка. спробуйте ще раз	5197
виправлення й уточнення	5205
вкажіть суму	5191
включете javascript	328
включете известията	331
включете се в дискусията	350
включи	332
включи звука	328
включи известията	331
включи се в дискусията	350
включите уведомления	4334
включить	4355
включить звук	4350
включить уведомления	4334
вконтакте	4254
влез	263
влез с facebook	337
влез с google	337
влез, за да коментираш	350
влезте	263
вміст недоступний	5179
внешний контент	4347
во весь экран	4277
водещи новини	270
войти	4243
войти в аккаунт	4243
войти в чат	4269
войти по почте	4362
войти с помощью google	4362
войти с яндекс id	4362
войти через apple	4362
войти через facebook	4362
войти через google	4362
войти через vk	4362
войти через вконтакте	4362
войти через яндекс	4362
войти, чтобы комментировать	4379
вопрос дня	4341
воспроизвести	4277
воспроизвести видео	4350
восстановить пароль	4362
время на чтение	4277
время чтения # мин	4277
все	4277
все комментарии	4269
все още няма коментари	350
все още нямате профил	337
все права сохранены	4374
всегда показывать	4347
всегда разрешать	4348
всего проголосовало #	4338
всеки лев е важен	335
всеки лев помага	335
всеки петък. безплатно. без спам	340
всички коментари	350
всички статии	343
всички статии на автора	343
встановити додаток	5184
встановити застосунок	5184
встроенный контент	4347
всяка помощ е важна	335
всяко дарение е важно	335
всяко дарение помага	335
всі коментарі	5211
всі матеріали	5200
всі матеріали автора	5200
всі новини	5108
всі статті	5200
всі статті автора	5200
вход	263	4243
вход с apple	337
вход с facebook	337
вход с google	337
вхід	5081
въведете валиден имейл	340
въведете имейл	340
въведете сума	335
възникна грешка. опитайте отново	340
възникна грешка. опитайте по-късно	340
външно съдържание	325
въпрос на деня	320
вы подписались	4247
вы подписаны	4365
вы подписаны на автора	4381
вы подписаны на тему	4381
вы уже голосовали	4338
вы уже проголосовали	4338
вы успешно подписались	4365
выберите подписку	4362
выберите сумму	4241
выберите тариф	4362
выбор редакции	4274
выбрать	4363
выбрать подписку	4362
выбрать тариф	4362
выйти	19
від наших партнерів	5217
відділ передплати: #	106
відео	5106
відео # з #	5199
відео # із #	5199
відео більше недоступне	5182
відео вище	5133
відео недоступне	5182
відео недоступне у вашій країні	5182
відео неможливо відтворити	5182
відео нижче	5133
відеоплеєр завантажується	5182
відкликати згоду	5179
відкрити	5110
відкрити в додатку	5184
відкрити в застосунку	5184
відкрити галерею	5200
відкрити застосунок	5184
відкрити карту	5110
відкрити статтю	5194
відновити пароль	5194
відписатися	5214
відписатися від теми	5213
відписатися можна будь-коли	5197
відповісти	5101	5212
відправити	5198
відскануйте qr-код	5185
відскануйте qr-код, щоб завантажити застосунок	5184
відтворити	5183
відтворити відео	5182
відхилити	5096
відхилити все	5180
відхилити всі	5180
""", 'г': """
генерирано от ai	349
генерирано от ии	349
генерирано с изкуствен интелект	349
главная	4277
главная страница	4369
главное	4274
главное за день	4274
главные новости	4274
гласувай	96	321
гласувайте	96
гласувам	321
гледай видеото	328
годишен абонамент	338
годишно	338
годишно плащане	338
годовая подписка	4363
головна	5108
головна сторінка	5201
головне	5106
головне за день	5106
головні новини	5106
голосование	97
голосовать	96	4341
голосування	97
голосувати	96	5173
грати	5173
грати онлайн	5168
громкость	4351
гучність	5183
""", 'д': """
да, включить	4335
да, искам	332
да, моля	332
да, пожалуйста	4355
да, спасибо	4355
да, хочу	4355
далее	4277
далі	5108	5169
дарете	262
дари	262
дари еднократно	335
дари месечно	335
дари сега	262
детали	4279
детальніше	5108
деталі	5110
дзен	4254
дивитися # світлин	5199
дивитися # світлини	5199
дивитися # фото	5199
дивитися # фотографій	5199
дивитися # фотографії	5199
дивитися всі	5200
дивитися всі # світлин	5199
дивитися всі # світлини	5199
дивитися всі # фото	5199
дивитися всі # фотографій	5199
дивитися всі # фотографії	5199
дивитися всі світлин	5199
дивитися всі світлини	5199
дивитися всі фото	5199
дивитися всі фотографій	5199
дивитися всі фотографії	5199
дивитися відео	5182
дивитися галерею	5200
дивитися онлайн-трансляцію	5200
дивитися оригінал	5170
дивитися світлин	5199
дивитися світлини	5199
дивитися усі # світлин	5199
дивитися усі # світлини	5199
дивитися усі # фото	5199
дивитися усі # фотографій	5199
дивитися усі # фотографії	5199
дивитися усі світлин	5199
дивитися усі світлини	5199
дивитися усі фото	5199
дивитися усі фотографій	5199
дивитися усі фотографії	5199
дивитися фото	5199
дивитися фотогалерею	5200
дивитися фотографій	5199
дивитися фотографії	5199
дивіться відео	5133
дивіться відео вище	5133
дивіться відео нижче	5133
дивіться також	5106
дивіться також відео	5133
дивіться у відео	5133
длительность	4351
длительность #	4351
для передплатників	5194
для подписчиков	4243
до закладок	5215
до кошика	5092	5176
до крамниці	5093
до початку сторінки	5172
до рецепту	66
до теми	5106
добавете ни като предпочитан източник	352
добави в количката	323
добави като предпочитан източник	352
добави коментар	350
добави към моите теми	352
добави към предпочитани източници	352
добавить в избранное	4381
добавить в избранные источники	4381
добавить в источники	4381
добавить в корзину	4344
добавить в мои темы	4381
добавить в предпочитаемые источники	4381
добавить комментарий	4269
добровольное пожертвование	4359
довільна сума	5191
догори	5169
додати в кошик	5176
додати до кошика	5176
додати до моїх тем	5213
додати до обраних джерел	5213
додати до обраного	5213
додати до пріоритетних джерел	5213
додати до улюблених джерел	5213
додати коментар	5101
додати як пріоритетне джерело	5213
дозволити	5187
дозволити й показати	5097
дозволити контент	5179
дозволити один раз	5179
дозволити рекламу	5190
дозволити сповіщення	5186
дозволити та показати	5097
дозволити та продовжити	5097
дозволити і показати	5097
дозволити і продовжити	5097
дозвольте сповіщення	5163
докладвай	351
докладвай грешка	273
докладвай коментар	350
докладвай рекламата	355
докладніше	5108
долучитися	5078
долучитися до обговорення	5211
долучитися до спільноти	5191
допомагає будь-яка сума	5192
доставка оплачивается отдельно	4344
достигнахте лимита на статиите	337
доступно по подписке	4243
друга сума	335
другая сумма	4241
други новини	22
другие материалы	22	4274
другие материалы рубрики	4274
другие новости	22	4274
другие новости раздела	4274
другие статьи	4274
другие статьи автора	4368
друк	5087
друкувати	5215
дякуємо за ваш голос	96	5168
дякуємо за ваше повідомлення	5197
дякуємо за голос	5168
дякуємо за повідомлення	5197
дякуємо за реєстрацію	5197
дякуємо за участь в опитуванні	5168
дізнатися ціну	5176
""", 'е': """
единоразово	4237
еднократно дарение	335
ежегодно	4363
ежемесячно	4237
ежемесячное пожертвование	4359
ежемесячный платеж	4360
ежемесячный платёж	4360
економія #%	5195
ексклузивно за абонати	337
ексклюзивно для передплатників	5194
електронна адреса	5198
електронна пошта	5198
електронна пошта або логін	5194
етикети	329
еще нет аккаунта	4362
еще новости	4274
еще от автора	4368
еще по теме	4274
ещё	4274
ещё не подписчик	4362
ещё нет аккаунта	4362
ещё новости	4274
ещё от автора	4368
ещё по теме	4274
""", 'ж': """
желаете ли да получавате известия	331
жодного спаму	5197
""", 'з': """
з нашого магазину	5176
з нашої крамниці	5093
за абонати	337
за датою	5212
за популярністю	5212
за темою	5106
забелязахте грешка	346
заборонити	5187
забравена парола	263
забравили сте паролата си	337
забронировать билет	4344
забронировать место	4344
забронювати квиток	5176
забронювати місце	5176
забув пароль	5194
забули пароль	5081
забыл пароль	4362
забыли пароль	4243
завантаження відео	5182
завантаження плеєра	5182
завантажити аудіо	5182
завантажити випуск	5182
завантажити відео	5179
завантажити додаток	5184
завантажити допис	5179
завантажити застосунок	5184
завантажити контент	5179
завантажити публікацію	5179
завантажити ще	5108
завжди дозволяти	5180
завжди показувати	5179
загрузить видео	4347
загрузить еще	4277
загрузить ещё	4277
загрузить контент	4347
загрузить пост	4347
загрузить публикацию	4347
загрузка видео	4350
загрузка плеера	4350
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5078
задонатить	4237
задължителни полета	340
задължително	341
задължително поле	340
заказать	4261
заказать книгу	4344
закрити	5077
закрити галерею	5200
закрити рекламу	5217
закрыть	4236
закрыть галерею	4368
закрыть рекламу	4384
залишилося #	5183
залишити відгук	5209
залишити відповідь	5104
залишити коментар	5101
залиште коментар	5211
заметили ошибку	4373
замовити	5092
замовити книгу	5176
замовити книжку	5176
запазете място	323
запази	273
запази за по-късно	353
запази избора	325
запази място	323
запази настройките	325
запази рецептата	66
запази статията	273
запам'ятати мене	5195
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5197
заполните это поле	4365
запомни ме	338
запомнить меня	4363
започни теста	320
запретить	4355
запропонувати новину	5101
зарегистрироваться	4243
зареди видеото	325
зареди още	343
зареди публикацията	325
зареди съдържанието	325
зареждане на видеото	328
зареждане на плейъра	328
зареєструватися	5081
зарубежной картой	4360
затвори	277
затвори галерията	343
затвори рекламата	355
затрудняюсь ответить	4341
защо виждам тази реклама	355
зберегти	5087
зберегти вибір	5179
зберегти на потім	5215
зберегти налаштування	5179
зберегти рецепт	66
зберегти статтю	5087
збережено	5216
збільшити	5108
збільшити зображення	5200
збільшити текст	5215
збільшити фото	5200
збільшити шрифт	5215
зв'язатися з автором	5200
звук	329
згенеровано за допомогою ші	5209
згенеровано штучним інтелектом	5209
згенеровано ші	5209
згорнути	5110	5200
зменшити шрифт	5215
змінити згоду	5179
змінити налаштування	5097
змінити налаштування cookie	5097
змінити розмір тексту	5215
зміст	5108
зміст статті	5200
знайшли помилку	5205
знижка #%	5195
знижка для передплатників	5176
зображення # з #	5199
зображення # із #	5199
зовнішній контент	5179
зробити внесок	5078
зробити донат	5191
зрозуміло	5096
""", 'и': """
играй сега	320
играть	4341
играть онлайн	4338
из нашего магазина	4344
изберете	338
изберете абонамент	337
изберете план	337
изберете сума	335
избери	338
избери абонамент	337
избери план	337
избери сума	335
избрано от редакцията	270
известия	332
изключете adblock	333
изключете блокера за реклами	333
изключете рекламния блокер	333
изключи звука	328
изключих рекламния блокер	333
изкуственият интелект може да греши	349
изменить настройки	4264
изменить настройки cookie	4264
изменить размер текста	4383
изменить согласие	4347
изображение # из #	4367
изображение # от #	342
използвате adblock	333
използвате блокер за реклами	333
използвате рекламен блокер	333
изпратете сигнал	346
изпрати	341
изпрати коментар	350
изпрати на приятел	273
изпрати новина	346
изпрати обратна връзка	349
изпрати по имейл	273
изпрати сигнал	346
изпрати статията по имейл	273
изпрати съобщение	340
изтегли приложението	330
ии может ошибаться	4377
или	338	4363
имам профил	337
имате ли профил	337
име	341
имейл адрес	340
имейл или потребителско име	337
имя	4366
индекс	4366
интересное	4274
искате ли да получавате известия	331
использование материалов только с разрешения редакции	4374
исправления и уточнения	4373
""", 'к': """
к началу	4277
к началу страницы	4368
к рецепту	66
каждое пожертвование важно	4359
каждую пятницу. бесплатно. без спама	4365
каждый донат важен	4359
каждый рубль важен	4360
как да изключа adblock	333
как да изключите рекламния блокер	333
как защитаваме източниците си	346
как мы защищаем источники	4373
как мы защищаем наших источников	4373
как отключить adblock	4356
как пазим източниците си	346
картина в картината	328
картинка в картинке	4351
картинка в картинці	5183
категории	4274
категорії	5106
качество	4351
керування згодою	5179
керувати згодою	5179
керувати сповіщеннями	5186
ключови думи	270
книга з автографом	5093
книга з автографом автора	5093
книга с автографом	4262
книга с автографом автора	4262
книга с подписью автора	4262
книги с автографом	4262
книжка з автографом	5093
книжка з автографом автора	5093
книжки з автографом	5093
кожен внесок важливий	5192
кожен донат важливий	5191
кожна гривня важлива	5192
коментар	5101
коментари	273
коментарі	5101
коментарів ще немає	5211
коментирай	273
коментирайте	273
коментирайте първи	273
коментирането е изключено	350
коментування закрито	5211
коментувати	5101
комерційний контент	5217
комерційний матеріал	5217
комментарии	4269
комментарии отсутствуют	4269
комментарий	4269
комментировать	4269
коммерческий контент	4384
коммерческий материал	4384
конец рекламы	4384
контакти	5101
контакты	4269
контент заблокирован	4347
контент заблоковано	5179
контент недоступен	4347
контент недоступний	5179
конфиденциальность	4263
конфиденциальность и cookie	4264
конфіденційність і cookie	5097
копирай връзката	353
копирай линк	273
копирай линка	273
копирането забранено	347
копирано	354
копирано в клипборда	353
копирование запрещено	4374
копировать ссылку	4253
копіювання заборонено	5206
копіювати посилання	5087
короткий переказ від ші	107
край на рекламата	355
крамниця	5092
кросворд	5173
кросворд дня	109
кроссворд	4341
кроссворд дня	4338
кръстословица	321
купете билети	323
купете книгата	323
купи абонамент	263
купи билет	323
купи билети	323
купи книгата	323
купи лиценз	347
купи сега	323
купите нам кофе	4359
купити	5092
купити журнал	5176
купити зараз	5176
купити квитки	5176
купити квиток	5176
купити книгу	5176
купити книжку	5176
купити ліцензію	5206
купити нам каву	5191
купити передплату	5194
купить	4261
купить билет	4344
купить билеты	4344
купить билеты онлайн	4344
купить журнал	4344
купить книгу	4344
купить лицензию	4374
купить номер	4344
купить подписку	4243
купить права на публикацию	4374
купить сейчас	4344
към галерията	343
към количката	323
към магазина	323
към началната страница	343
към началото	329
към рецептата	66
към страницата за дарения	335
към съдържанието	343
кінець реклами	5217
""", 'л': """
лента новостей	4274
линкът е копиран	353
личный кабинет	4243
лише для передплатників	5194
лише необхідні	5179
логин	4363
логин или e-mail	4362
логін	5195
логін або e-mail	5194
лучшие	4380
любая сумма	4360
любая сумма важна	4360
""", 'м': """
магазин	4261
маджонг	321	4341	5173
материал закрыт	4362
материал защищен авторским правом	4374
материал защищён авторским правом	4374
материал партнера	4384
материал партнёра	4384
материал создан автоматически	4377
материалы защищены авторским правом	4374
материалы партнеров	4258
материалы партнёров	4384
материалы по теме	4274
матеріал захищено авторським правом	5206
матеріал партнера	5217
матеріал створено автоматично	5209
матеріали за темою	5106
матеріали захищені авторським правом	5206
матеріали партнерів	5217
матеріали по темі	5106
машинний переклад	5210
машинно преведено	349
машинный перевод	4378
маєте акаунт	5194
маєте новину	5205
меню	4277	5108
месечен абонамент	338
месечно	338
месечно дарение	335
месечно плащане	338
месячная подписка	4363
метки	4274
ми не можемо показати цей вміст	5179
ми не можемо показати цей контент	5179
може би по-късно	277
може да ви хареса	270
може да харесате още	270
может быть, позже	4236
может позже	4236
можете да се откажете по всяко време	337
можете да се отпишете по всяко време	340
можливо, пізніше	5077
можна скасувати будь-коли	5194
мои темы	4381
моите теми	352
мой профиль	4243
моля, изключете рекламния блокер	333
моля, опитайте по-късно	340
моят профил	263
мої теми	5213
мы в социальных сетях	4255
мы в соцсетях	4255
мы вконтакте	4255
мы не можем показать это содержимое	4347
мы не можем показать этот контент	4347
мы отправили вам письмо	4247
мій профіль	5081
місячна передплата	5195
місячна підписка	5195
мітки	5106
""", 'н': """
на весь екран	5182
на весь экран	4350
на главную	4277
на головну	5200
на живо	329
на початок	5183
на початок сторінки	5200
на правах реклами	5090
на правах рекламы	4258
на сторінку пожертв	5191
на страницу пожертвований	4359
на цял екран	328
наверх	4277	5108
нагадати пізніше	5077
нагору	5169
нагору сторінки	5172
надіслати	96	5087	5198
надіслати відгук	5209
надіслати другові	5215
надіслати другу	5087
надіслати електронною поштою	5215
надіслати коментар	5211
надіслати новину	5205
надіслати новину анонімно	5205
надіслати повідомлення	5197
надіслати поштою	5087
надіслати статтю поштою	5087
надіслати у whatsapp	5215
надішліть свої фото	5205
наживо	5183
нажмите, чтобы увеличить	4368
назад	4277	5108	5169
назначение платежа: пожертвование	4359
най-коментирани	270
най-нови	351
най-новите първо	350
най-новото	270
най-популярен	338
най-стари	351
най-старите първо	350
най-харесвани	351
най-четени	270
най-четено	270
най-четено днес	270
най-четеното днес	270
найкраща пропозиція	5195
найкращі	5212
найпопулярніше	5106	5195
найпопулярніше за добу	5106
найпопулярніше за тиждень	5106
найпопулярніший	5195
найти	4277
найчитаніше	5106
налаштування	5096
налаштування cookie	5179
налаштування конфіденційності	5179
налаштування приватності	5179
налаштування файлів cookie	5179
налаштувати cookie	5179
налаштувати сповіщення	5186
налично в google play	330
нам нужно ваше согласие	4264
нам потрібна ваша згода	5097
намали шрифта	353
написати автору	5200
написати анонімно	5205
написати в редакцію	5205
написати коментар	5101
написать автору	4368
написать анонимно	4373
написать в редакцию	4373
написать комментарий	4269
напишете коментар	350
напиши коментар	273
напомни ми по-късно	277
напомнить позже	4236
направете дарение	262
направете теста	320
направи теста	320
настроить cookie	4347
настроить уведомления	4354
настройки	4263
настройки cookie	4263
настройки за поверителност	325
настройки конфиденциальности	4347
настройки на бисквитките	325
настройки приватности	4347
настройки файлов cookie	4347
наступна	5108
наступна новина	5200
наступна світлина	5200
наступна стаття	5106
наступна сторінка	5200
наступне відео	5182
наступне фото	5200
наступний матеріал	5172
наступний слайд	5200
натисніть, щоб збільшити	5200
начална страница	343
начать игру	4338
начать тест	4338
наш магазин	4262
наша крамниця	5093
нашли ошибку	4373
не вдалося відтворити відео	5182
не вдалося завантажити відео	5182
не дозволяти	5164
не зараз	5077	5164
не маєте акаунта	5194
не можем да покажем това съдържание	325
не пропустите	4274
не пропустіть	5106
не разрешать	4335
не сега	277
не сегодня	4236
не сейчас	4236	4335
не сьогодні	5077
не удалось воспроизвести видео	4350
не удалось загрузить видео	4350
не, благодаря	277
невалиден имейл	340
невалиден имейл адрес	340
неверный e-mail	4365
неверный email	4247
неверный адрес электронной почты	4365
неверный имейл	4247
нейросеть может ошибаться	4377
некоректна адреса	5197
некоректний e-mail	5197
некорректный e-mail	4365
некорректный email	4247
некорректный адрес	4365
немає акаунта	5194
немає акаунту	5194
немає коментарів	5211
немає передплати	5194
необов'язково	5198
необязательно	4366
неправильна електронна адреса	5197
неправильный e-mail	4247
неправильный email	4247
неправильный имейл	4247
нет аккаунта	4362
нет комментариев	4269
нет подписки	4362
нет, спасибо	4236	4335
нещо се обърка. опитайте отново	340
нещо се обърка. опитайте по-късно	340
никакого спама	4365
новини	5106
новини за темою	5106
новини компаній	5090
новини партнерів	5090	5106
новости	4274
новости smi#	4274
новости партнеров	4258
новости партнёров	4258
новости по теме	4274
новости сми#	4274
новые	4380
нові	5212
номер телефона	4366
номер телефону	5198
нравится	4380
няма коментари	350
нямам мнение	321
нямам профил	337
нямате абонамент	337
нямате профил	337
ні, дякую	5077	5164
""", 'о': """
обговорити	5101
обговорити в telegram	5104
обговорити в коментарях	5104
обговорити в чаті	5104
обговорити на форумі	5104
обговорити у facebook	5104
обговорити у форумі	5104
оберіть передплату	5194
оберіть план	5194
оберіть суму	5191
обнови страницата	334
обновите страницу	4358
обновить страницу	4358
обов'язкове поле	5197
обов'язково	5198
обрати	5195
обрати передплату	5194
обрати план	5194
обрати тариф	5194
обратная связь	4269
обратно към началната страница	343
обратно към началото	343
обратно нагоре	343
обсудить	4269
обсуждение	4269
общи условия	326
обязательно	4366
обязательное поле	4365
одноклассники	4254
одноразово	5078
озвучено роботом	4350
озвучено синтезированным голосом	4350
озвучено синтезованим голосом	5182
оновити сторінку	5190
оновіть сторінку	5190
опитайте отново	340
опитайте по-късно	340
опитування	97	5173
опитування дня	96	5168
оплата раз в год	4362
оплата раз на рік	5194
опрос	97
опрос дня	96	4338
опублікувати коментар	5104
основание: дарение	335
оставащо време	329
оставащо време #	328
оставащо време -#	328
оставете коментар	350
остави коментар	350
оставить комментарий	4269
оставить отзыв	4377
оставшееся время	4351
оставшееся время #	4350
оставшееся время -#	4350
оставьте комментарий	4379
останні новини	5106
останні статті	5106
от нашите партньори	355
от наших партнеров	4384
от наших партнёров	4384
от нашия магазин	323
ответить	4269	4380
отвори в приложението	330
отвори галерията	343
отвори приложението	330
отговор	351
отговори	351
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	337
отказаться	4263
отказвам всички	326
отклонить	4263
отклонить все	4348
отклонить всё	4348
отключете статията	337
отключете цялата статия	263
отключи статията	263
отключите adblock	4356
отключите адблок	4356
отключить звук	4350
отключить рекламу	4384
открихте грешка	346
открихте грешка в текста	346
открыть	4279
открыть в браузере	4388
открыть галерею	4368
открыть карту	4279
открыть приложение	4352
открыть статью	4362
отмена в любой момент	4362
отменить можно в любой момент	4362
отозвать согласие	4347
отпечатай	273
отпечатай статията	273
отписаться	4382
отписаться можно в любой момент	4365
отписаться от рассылки	4388
отписаться от темы	4381
отпишете се по всяко време	340
отправить	96	4366
отправить другу	4253
отправить комментарий	4379
отправить отзыв	4377
отправить по почте	4253
отправить по электронной почте	4383
отправить сообщение	4365
отримувати сповіщення	5186
отсканируйте qr-код	4353
отстъпка за абонати	323
оттегли съгласието	325
оттегляне на съгласието	325
отхвърли всички	326
оферта за читатели	323
оформити передплату	5194
оформити підписку	5081
оформить донат	4237
оформить доступ	4362
оформить ежемесячное пожертвование	4359
оценете статията	273
оцените материал	4269
оцените рецепт	66
оцените статью	4269
оценить рецепт	66
оцініть матеріал	5101
оцініть рецепт	66
оцініть статтю	5101
още новини	270
още нямате абонамент	337
още нямате профил	337
още от	270
още от автора	343
още от деня	270
още от рубриката	270
още от този автор	343
още по темата	270
още статии	343
""", 'п': """
парола	338
пароль	4363	5195
партнерский материал	4258
партнерский проект	4258
партнерський матеріал	5090
партнерський проєкт	5090
партньорско съдържание	269
партнёрский материал	4258
партнёрский проект	4258
пасианс	321
пасьянс	4341	5173
пауза	329	4351	5183
переведено автоматически	4377
переведено нейросетью	4377
переведено с помощью ии	4377
перевір себе	5173
перевірте свою пошту	5197
перевірте свої знання	5168
перевірте себе	5173
переглянути # світлин	5199
переглянути # світлини	5199
переглянути # фото	5199
переглянути # фотографій	5199
переглянути # фотографії	5199
переглянути всі # світлин	5199
переглянути всі # світлини	5199
переглянути всі # фото	5199
переглянути всі # фотографій	5199
переглянути всі # фотографії	5199
переглянути всі світлин	5199
переглянути всі світлини	5199
переглянути всі фото	5199
переглянути всі фотографій	5199
переглянути всі фотографії	5199
переглянути галерею	5200
переглянути пропозицію	5176
переглянути результати	96	5168
переглянути світлин	5199
переглянути світлини	5199
переглянути усі # світлин	5199
переглянути усі # світлини	5199
переглянути усі # фото	5199
переглянути усі # фотографій	5199
переглянути усі # фотографії	5199
переглянути усі світлин	5199
переглянути усі світлини	5199
переглянути усі фото	5199
переглянути усі фотографій	5199
переглянути усі фотографії	5199
переглянути фото	5199
переглянути фотографій	5199
переглянути фотографії	5199
переглянути ціну	5176
передплата	5081
передплатити	5081
перезавантажити сторінку	5190
перезавантажте сторінку	5190
перезагрузите страницу	4358
перезагрузить страницу	4358
перейти в галерею	4368
перейти в магазин	4344
перейти до галереї	5200
перейти до досьє	5200
перейти до змісту	5200
перейти до контенту	5200
перейти до крамниці	5093
перейти до магазину	5176
перейти до оплати	5191
перейти до основного вмісту	5200
перейти до пожертви	5191
перейти до пропозиції	5176
перейти до рецепта	66
перейти к досье	4368
перейти к контенту	4368
перейти к оплате	4359
перейти к основному содержанию	4368
перейти к пожертвованию	4359
перейти к предложению	4344
перейти к рецепту	66
перейти к содержанию	4277
перейти к сюжету	4368
перекладено автоматично	5209
перекладено за допомогою ші	5209
перекладено ші	5209
пересказ нейросети	4377
пересказ от нейросети	107
пересказано нейросетью	4377
печать	4253
печать рецепта	66
питання дня	5173
пишете до редакцията	346
пишете на автора	343
пиши на автора	343
платена публикация	92	269
платено партньорство	355
платено съдържание	269
плеер загружается	4350
плейърът се зарежда	328
плеєр завантажується	5182
по дате	4380
по подписке	4243
по популярности	4380
по теме	4274
по-късно	277	332
побачили помилку	5205
повернутися на головну	5200
повернутися нагору	5172
повний екран	5183
повноекранний режим	5182
повідомити новину	5205
повідомити про помилку	5101
повідомити про помилку в тексті	5101
повідомлення	5198
повідомлення надіслано	5197
погоджуюсь	5096
погоджуюся	5096
погодитись і продовжити	5097
погодитися та продовжити	5179
погодитися і продовжити	5097
пограти	5173
подай сигнал	346
подарете тази статия	273
подари статията	353
подарить доступ	4383
подарить материал	4253
подарить статью	4243
подарувати доступ	5215
подарувати статтю	5087
поддержать	4237
поддержать автора	4237
поддержать на boosty	4359
поддержать на patreon	4359
поддержать нас	4237
поддержать проект	4237
поддержать редакцию	4237
поддержите нас	4237
поделитесь	4253
поделиться	4253
поделиться в telegram	4253
поделиться в twitter	4253
поделиться в одноклассниках	4253
поделиться в соцсетях	4253
поделиться вконтакте	4253
поделиться новостью	4253
поделиться ссылкой	4253
поделиться статьей	4253
поделиться статьёй	4253
подкасти	5106
подкасты	4274
подкрепете ни	262
подкрепи	262
подкрепи ни	262
подобається	5212
подобни статии	270
подписаться	4243
подписаться в max	4255
подписаться в telegram	4255
подписаться на автора	4381
подписаться на канал	4255
подписаться на новости	4246
подписаться на рассылку	4246
подписаться на телеграм-канал	4255
подписаться на тему	4381
подписаться на уведомления	4354
подписка	4243
подписка на год	4362
подписка на месяц	4362
подписывайтесь	4255
подпишитесь	4362
подпишитесь на рассылку	4246
подреди по	350
подробнее	4277
подробнее по теме	4274
подтвердите e-mail	4365
подтвердите адрес электронной почты	4365
поділитись	5087
поділитися	5087
поділитися в telegram	5087
поділитися в соцмережах	5087
поділитися новиною	5087
поділитися статтею	5087
поділіться	5087
пожаловаться	4380
пожаловаться на комментарий	4379
пожаловаться на рекламу	4384
пожертвовать	4237
пожертвувати	5078
позволи	332
позволи известия	331
позже	4355
поиск	4277
покажи # отговора	350
покажи # снимки	342
покажи всички # снимки	342
покажи всички снимки	342
покажи всичко	271
покажи галерията	343
покажи и приеми	325
покажи коментарите	350
покажи отговорите	350
покажи още	271
покажи паролата	337
покажи по-малко	343
покажи повече	343
покажи резултатите	96	320
покажи снимки	342
покажи субтитрите	328
покажи съдържанието	325
показати # відповідей	5211
показати # відповіді	5211
показати # світлин	5199
показати # світлини	5199
показати # фото	5199
показати # фотографій	5199
показати # фотографії	5199
показати більше	5108
показати вміст	5179
показати все	5110
показати всі	5201
показати всі # світлин	5199
показати всі # світлини	5199
показати всі # фото	5199
показати всі # фотографій	5199
показати всі # фотографії	5199
показати всі світлин	5199
показати всі світлини	5199
показати всі фото	5199
показати всі фотографій	5199
показати всі фотографії	5199
показати відповіді	5211
показати галерею	5200
показати й прийняти	5179
показати коментарі	5101
показати контент	5179
показати менше	5200
показати оригінал	5110	5170
показати пароль	5194
показати підпис	5200
показати результати	96	5168
показати розшифровку	5182
показати світлин	5199
показати світлини	5199
показати субтитри	5182
показати усі # світлин	5199
показати усі # світлини	5199
показати усі # фото	5199
показати усі # фотографій	5199
показати усі # фотографії	5199
показати усі світлин	5199
показати усі світлини	5199
показати усі фото	5199
показати усі фотографій	5199
показати усі фотографії	5199
показати фото	5199
показати фотографій	5199
показати фотографії	5199
показати ще	5108
показати і прийняти	5179
показать # ответа	4379
показать # ответов	4379
показать # фото	4367
показать # фотографии	4367
показать # фотографий	4367
показать больше	4277
показать все	4279	4369
показать все # фото	4367
показать все # фотографии	4367
показать все # фотографий	4367
показать все фото	4367
показать все фотографии	4367
показать все фотографий	4367
показать галерею	4368
показать еще	4277
показать ещё	4277
показать и принять	4347
показать карту	4279
показать комментарии	4269
показать контент	4347
показать меньше	4279	4368
показать оригинал	4279	4339
показать ответ	4277
показать ответы	4379
показать пароль	4362
показать перевод	4279
показать подпись	4368
показать расшифровку	4350
показать результаты	96	4338
показать содержимое	4347
показать субтитры	4350
показать фото	4367
показать фотографии	4367
показать фотографий	4367
показувати завжди	5179
показывать всегда	4347
поки немає коментарів	5211
поле обов'язкове для заповнення	5197
поле обязательно для заполнения	4365
полето е задължително	340
политика cookie	4347
политика за защита на личните данни	325
политика за поверителност	325
политика исправлений	4373
политика конфиденциальности	4263
политика конфиденциальности и cookie	4264
политика обработки персональных данных	4263
полноэкранный режим	4350
полный экран	4351
получавай известия	331
получать уведомления	4354
пользовательское соглашение	4263
політика cookie	5179
політика виправлень	5205
політика конфіденційності	5096
політика конфіденційності та cookie	5097
політика приватності	5179
помогает любая сумма	4360
помочь	4237
помочь нам	4237
помочь проекту	4237
помочь редакции	4237
помітили помилку	5205
понятно	4263
попередня	5108
попередня новина	5200
попередня стаття	5106
попередня сторінка	5200
попереднє фото	5200
попередній матеріал	5172
попередній слайд	5200
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	346
попробовать бесплатно	4243
попробуйте бесплатно в течение месяца	114
попробуйте еще раз	4365
попробуйте ещё раз	4365
попробуйте месяц бесплатно	114
попробуйте позже	4365
популярне	5106
популярное	4274
популярные	4274	4380
популярные новости	4274
популярные статьи	4274
популярный	4363
популярні	5212
популярні новини	5106
попълнете това поле	340
поръчай книгата	323
поръчайте книгата	323
посилання скопійовано	5087
поскаржитися	5212
поскаржитися на коментар	5211
поскаржитися на рекламу	5217
последнее	4274
последни	270
последни новини	270
последние новости	4274
послухати новину	5087
посмотреть # фото	4367
посмотреть # фотографии	4367
посмотреть # фотографий	4367
посмотреть в браузере	4388
посмотреть все # фото	4367
посмотреть все # фотографии	4367
посмотреть все # фотографий	4367
посмотреть все фото	4367
посмотреть все фотографии	4367
посмотреть все фотографий	4367
посмотреть результаты	96	4338
посмотреть фото	4367
посмотреть фотографии	4367
посмотреть фотографий	4367
посмотреть цену	4344
потвърдете имейла си	340
поточний час	5183
поточний час #	5182
потребителско име	338
потребителско име или имейл	337
похожие материалы	4274
похожие статьи	4274
почати гру	5168
почати тест	5168
почему я вижу эту рекламу	4384
почерпете ни с кафе	335
почерпи ни кафе	335
почтовый индекс	4366
поширити	5087
поширити у facebook	5087
поштовий індекс	5198
пошук	5108
пощенски код	341
правила за коментарите	350
правила за коментиране	273
правила использования	4263
правила коментарів	5211
правила коментування	5101
правила комментариев	4379
правила комментирования	4269
правила користування	5180
предимства за абонати	323
предишна новина	343
предишна снимка	343
предишна статия	343
предишна страница	343
предложение для подписчиков	4344
предложение для читателей	4344
предложить новость	4269
предыдущая	4277
предыдущая новость	4368
предыдущая статья	4274
предыдущая страница	4368
предыдущая фотография	4368
предыдущее фото	4368
предыдущий слайд	4368
презаредете страницата	334
презареди страницата	334
премиум	4243
преміум	5081
препечатването е забранено	347
препечатването забранено	347
препоръчани	270
препоръчано от outbrain	355
препоръчано от taboola	355
препоръчваме	338
препоръчваме ви	270
препоръчваме ви още	270
препоръчваме още	270
пригостити кавою	5191
пригостіть нас кавою	5191
придбати квитки	5176
придбати квиток	5176
придбати книжку	5176
придбати передплату	5194
придбати права на публікацію	5206
приемам всички	326
приемам всички бисквитки	325
приемам и продължавам	325
приеми всички	326
приеми и покажи	325
приеми и продължи	325
призначення платежу: благодійний внесок	5191
прийняти	5096
прийняти все	5180
прийняти всі	5096
прийняти всі файли cookie	5179
прийняти й показати	5179
прийняти й продовжити	5097
прийняти та показати	5179
прийняти та продовжити	5179
прийняти і продовжити	5179
принтирай	273
принтирай рецептата	66
принципи редакції	5205
принять	4263
принять все	4263
принять все cookie	4347
принять все файлы cookie	4347
принять всё	4263
принять и показать	4347
принять и продолжить	4347
прислать новость	4269
прислать новость анонимно	4373
присоединиться к обсуждению	4379
приховати коментарі	5104
пришлите свои фото	4373
приєднатися	5078
приєднатися до спільноти	5078
про автора	5122
про авторку	5122
про авторів	5122
проверете имейла си	340
проверете пощата си	340
провери знанията си	320
проверь себя	4341
проверьте адрес почты	4247
проверьте свои знания	4338
проверьте свою почту	4365
проверьте себя	4341
проголосовало #	4338
проголосовать	96
проголосувати	96
продовження під рекламою	5090
продовження статті під рекламою	5090
продовжити без вимкнення	5188
продовжити з apple	5194
продовжити з google	5194
продовжити через apple	5194
продовжити через facebook	5194
продовжити через google	5194
продолжительность #	4351
продолжить без отключения	4356
продолжить без поддержки	4236
продолжить с apple	4362
продолжить с google	4362
продолжить через apple	4362
продолжить через facebook	4362
продолжить через google	4362
продължава след рекламата	269
продължете с google	337
продължи без изключване	333
продължи с apple	337
продължи с facebook	337
продължи с google	337
продължителност	329
продължителност #	329
произвольная сумма	4359
произошла ошибка	4366
произошла ошибка. попробуйте ещё раз	4365
произошла ошибка. попробуйте позже	4365
пройти опитування	5168
пройти опрос	4338
пройти тест	4338
прокоментувати	5212
прокомментировать	4380
промени размера на текста	353
промо	4258	5090
пропозиція для передплатників	5176
пропозиція для читачів	5176
прослухати статтю	5182
прослушать	4253
прослушать новость	4253
прослушать статью	4350
прочетено от синтетичен глас	328
прочетете и	270
прочетете цялата статия	343
прочети по-късно	353
прочети с абонамент	337
прочети транскрипцията	328
прочети цялата новина	343
прочети цялата статия	343
прочитати пізніше	5215
прочитать позже	4383
прямой эфир	4351
прізвище	5198
публикувай коментар	350
пусни видеото	328
първо най-новите	350
підписатись	5081
підписатися	5081
підписатися на автора	5213
підписатися на сповіщення	5186
підписатися на тему	5213
підписка	5081
підсумок від ші	5209
підтвердьте електронну адресу	5197
підтвердіть e-mail	5197
підтримайте нас	5078
підтримати	5078
підтримати автора	5078
підтримати журналістів	5078
підтримати на buy me a coffee	5191
підтримати на patreon	5191
підтримати нас	5078
підтримати проєкт	5191
підтримати разово	5191
підтримати редакцію	5078
підтримувати щомісяця	5191
пізніше	5187
""", 'р': """
радимо прочитати	5106
радимо також	5106
развернуть	4277
разгадать кроссворд	4338
размер на текста	353
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5192
разовий внесок	5192
разовий донат	5191
разово	4237
разовое пожертвование	4359
разовый платеж	4360
разовый платёж	4360
разпечатай	273
разпечатай статията	353
разреши	332
разреши веднъж	325
разреши известия	331
разреши известията	331
разреши рекламите	334
разрешите уведомления	4334
разрешить	4355
разрешить и показать	4264
разрешить и продолжить	4264
разрешить контент	4347
разрешить один раз	4347
разрешить рекламу	4358
разрешить уведомления	4334
ранняя регистрация	4345
раскрыть	4279
распечатать	4253
распечатать рецепт	66
распечатать статью	4253
рассказать друзьям	4253
рассылка	4246
рассылки	4246
расшифровка	4351
регистрация	263	4243
редакция рекомендует	4274
редакційна політика	5205
редакційна політика видання	5205
резултати от анкетата	320
резултати от гласуването	320
результати	97	5110
результати голосування	5183
результати опитування	5183
результаты	97	4279
результаты голосования	4351
результаты опроса	4351
резюме от ai	107
резюме от ии	107
реклама	269	4258	5090
реклама - статията продължава по-долу	269
реклама google	4384
реклама від google	5217
реклама закончилась	4384
реклама закінчилася	5217
реклама на сайте	4258
реклама на сайті	5090
реклама окончена	4384
реклама от google	4384
реклама. продовження нижче	5090
реклама. продолжение ниже	4258
реклами от google	355
рекламний матеріал	5217
рекламно каре	269
рекламно съдържание	269
рекламный материал	4384
рекомендовано outbrain	4384
рекомендовано taboola	4384
рекомендуем	4274	4363
рекомендуем почитать	4274
рекомендуем также	4274
рекомендуемое	4274
рекомендуємо	5106	5195
рекомендуємо прочитати	5106
рекомендуємо також	5106
реши кръстословицата	320
реши теста	320
реєстрація	5081
розгадати кросворд	5168
розгорнути	5110	5200
роздрукувати	5087
роздрукувати рецепт	66
роздрукувати статтю	5087
розмір тексту	70
розмір шрифту	70
розшифровка	5183
российской картой	4360
рубрики	4274	5106
річна передплата	5195
річна підписка	5195
""", 'с': """
самая выгодная	4363
само за абонати	337
само необходими	325
само необходимите	325
самое важное	4274
самое популярное	4274
самое читаемое	4274
самое читаемое за день	4274
самое читаемое за неделю	4274
самый популярный	4363
свали аудиото	328
свали епизода	328
свали от app store	330
свали от google play	330
свали приложението	330
свежее	4274
свежие новости	4274
свернуть	4277
своя сума	5191
своя сумма	4359
свържете се с редакцията	346
свържи се с автора	343
свързани новини	270
свързани публикации	270
свързани статии	270
связаться с нами	4269
світлина # з #	5199
світлина # із #	5199
сгенерировано ии	4377
сгенерировано нейросетью	4377
сгенерировано с помощью ии	4377
сделать донат	4359
сделать пожертвование	4237
сейчас читают	4274
сигнализирай за грешка	346
сканворд	4341
сканирай qr кода	330
сканирайте qr кода	330
сканирайте qr кода и изтеглете приложението	330
сканируйте qr-код	4353
скануйте qr-код	5185
скасувати можна будь-коли	5194
скачать аудио	4350
скачать выпуск	4350
скачать из google play	4352
скидка #%	4363
скидка для подписчиков	4344
скопировано	4254
скопировано в буфер обмена	4383
скопировать ссылку	4253
скопировать ссылку на статью	4253
скопійовано	5216
скопійовано в буфер обміну	5215
скопіювати посилання	5087
скопіювати посилання на статтю	5087
скорост	329
скорост на възпроизвеждане	328
скорость воспроизведения	4350
скрий отговорите	350
скрий рекламата	355
скрыть	4279
скрыть ответы	4379
скрыть рекламу	4384
слайд # з #	5199
слайд # из #	4367
слайд # от #	342
слайд # із #	5199
слайд #/#	4367	5199
следвай автора	352
следвай темата	352
следвате тази тема	352
следваща новина	343
следваща снимка	343
следваща статия	343
следваща страница	343
следващо видео	328
следете на живо	343
следете темата	352
следи темата	352
следить за автором	4381
следить за онлайном	4368
следить за темой	4381
следующая	4277
следующая новость	4368
следующая статья	4274
следующая страница	4368
следующая фотография	4368
следующее видео	4350
следующее фото	4368
следующий слайд	4368
слухати	5087
слухати новину	5087
слушай новината	273
слушай статията	328
слушать	4253
слушать новость	4253
см. также	4274
смотреть # фото	4367
смотреть # фотографии	4367
смотреть # фотографий	4367
смотреть в браузере	4388
смотреть видео	4350
смотреть все	4277
смотреть все # фото	4367
смотреть все # фотографии	4367
смотреть все # фотографий	4367
смотреть все фото	4367
смотреть все фотографии	4367
смотреть все фотографий	4367
смотреть галерею	4368
смотреть онлайн-трансляцию	4368
смотреть оригинал	4339
смотреть предложение	4344
смотреть фото	4367
смотреть фотогалерею	4368
смотреть фотографии	4367
смотреть фотографий	4367
смотри также	4274
смотрите также	4274
сначала новые	4379
сначала старые	4379
снимка # от #	342
снимка #/#	342
снимок # из #	4367
советуем почитать	4274
согласен	4263
согласен и продолжить	4264
согласиться	4263
согласиться и продолжить	4347
содержание	4277
содержание статьи	4368
содержимое недоступно	4347
создано ии	4377
создано нейросетью	4377
создано при помощи ии	4377
создано с помощью ии	4377
создать аккаунт	4243
сообщение	4366
сообщение отправлено	4365
сообщить новость	4373
сообщить об опечатке	4269
сообщить об ошибке	4269
сортирай по	350
сортиране	351
сортировать	4380
сортировать по	4379
сортировка	4380
сортування	5212
сортувати	5212
сортувати за	5211
сохранено	4254
сохранить	4253
сохранить выбор	4347
сохранить на потом	4383
сохранить настройки	4347
сохранить рецепт	66
сохранить статью	4253
социальные сети	4255
спасибо за ваш голос	96	4338
спасибо за ваше сообщение	4365
спасибо за подписку	4246
спасибо за регистрацию	4365
спасибо за сообщение	4365
спасибо за участие в опросе	4338
спасибо, ваш голос учтён	4338
спершу нові	5211
спершу старі	5211
спестявате #%	338
спецпроект	4258
спецпроєкт	5090
сповіщення	5187
споделете	273
сподели	273
сподели във facebook	273
сподели като подарък	353
сподели по имейл	353
сподели статията	273
споделяне	273
спонсорирано	269
спонсорирано съдържание	355
спонсорский материал	4384
спонсорський матеріал	5217
способ оплаты	4241
способы оплаты	4241
спочатку нові	5211
спочатку старі	5211
спри да следваш	352
спробуйте безкоштовно протягом місяця	114
спробуйте пізніше	5197
спробуйте ще раз	5197
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4253
сталася помилка	5198
сталася помилка. спробуйте пізніше	5197
сталася помилка. спробуйте ще раз	5197
станете член	262
стани абонат	262
стани дарител	262
старые	4380
старі	5212
стати патроном	5191
стати підписником	5191
стати співучасником	5078
стати частиною спільноти	5078
стати членом клубу	5191
статията е заключена	337
статията е защитена с авторско право	347
статията се чете от изкуствен интелект	328
стаття захищена авторським правом	5206
стать патроном	4237
стать соучастником	4237
стать спонсором	4237
статья защищена авторским правом	4374
створено за допомогою штучного інтелекту	5209
створено за допомогою ші	5209
створено штучним інтелектом	5209
створено ші	5209
створити акаунт	5081
стежити за автором	5213
стежити за онлайном	5200
стежити за темою	5213
стислий переказ від ші	5209
стоимость доставки	4345
сторінка # з #	5199
сторінка # із #	5199
сторінка #/#	5199
страница # из #	4367
страница # от #	342
страница #/#	342	4367
стрічка новин	5106
субтитри	329	5183
субтитры	4351
судоку	321	4341	5173
сума по избор	335
сховати	5110
сховати відповіді	5211
сховати рекламу	5217
сходни новини	270
схожі матеріали	5106
схожі новини	5106
схожі статті	5106
съгласен съм и продължавам	325
съдържание от партньор	355
съдържанието е блокирано	325
съдържанието е защитено с авторски права	347
съдържанието не е налично	325
съдържанието не може да бъде показано	325
създадено от ии	349
създадено с изкуствен интелект	349
създадено с помощта на ии	349
създай профил	263
съобщение	341
съобщението е изпратено	340
съобщете за грешка	346
съобщи за грешка	346
сыграть	4341
сюжет	4274
сюжеты	4274
""", 'т': """
тагове	270
тази статия е заключена	337
так, будь ласка	5187
так, дякую	5187
так, увімкнути	5164
так, хочу	5187
також читайте	5106
твитнуть	4253
твиттер	4254
твітнути	5087
теги	4274	5106
текст продовжується під рекламою	5090
текст создан автоматически	4377
текст створено автоматично	5209
текст читает робот	4350
текущее время	4351
текущее время #	4350
текущо време	329
текущо време #	328
телеграм	4254
телефон	341	4366	5198
тема	341	4366	5198
тема дня	4274
теми	5106
темы	4274
тест дня	4338
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	320
това видео вече не е налично	328
това видео не е налично	328
това поле е задължително	340
това съдържание не е налично	325
това съдържание не може да бъде показано	325
только для подписчиков	4243
только необходимые	4347
транскрипция	329
тривалість	5183
тривалість #	5183
търговско съдържание	355
тільки необхідні	5179
""", 'у': """
у вас вже є акаунт	5194
у вас включен adblock	4356
у вас нет подписки	4362
у вас уже есть аккаунт	4362
у кошик	5092
у мене вже є акаунт	5194
у мене є акаунт	5194
у мене є передплата	5194
у меня есть аккаунт	4362
у меня есть подписка	4362
у меня нет аккаунта	4362
у меня уже есть аккаунт	4362
у цій статті	5200
уведомления	4355
увеличи	329
увеличи снимката	343
увеличи текста	353
увеличи шрифта	353
увеличить	4277
увеличить изображение	4368
увеличить текст	4383
увеличить фото	4368
увеличить шрифт	4383
увійти	5081
увійти з google	5194
увійти за допомогою google	5194
увійти через apple	5194
увійти через facebook	5194
увійти через google	5194
увійти, щоб коментувати	5211
увімкнути	5187
увімкнути звук	5182
увімкнути сповіщення	5163
увімкніть сповіщення	5163
угостите нас кофе	4359
угостить кофе	4360
уже есть аккаунт	4243
уже зарегистрированы	4243
уже зареєструвалися	5081
уже отключил	4358
узнать цену	4344
укажите сумму	4359
уменьшить шрифт	4383
умови використання	5096
управление на бисквитките	325
управление на известията	331
управление на съгласието	325
управление согласием	4347
управление уведомлениями	4354
управлявай съгласието	325
управлять согласием	4347
условия за ползване	325
установить приложение	4352
усі коментарі	5211
усі матеріали	5200
усі матеріали автора	5200
усі матеріали авторки	5122
усі матеріали за темою	5200
усі новини	5108
усі статті	5200
усі статті автора	5200
участие в азартных играх может вызвать зависимость	4260
участие в азартных играх может вызвать игровую зависимость	4260
""", 'ф': """
файлы cookie	4263
фамилия	341	4366
фейсбук	4254
филворды	4341
фото	4274
фото # з #	5199
фото # из #	4367
фото # із #	5199
фото #/#	4367	5199
фоторепортаж	4274
""", 'х': """
харесай	273
харесва ми	351
хорошо	4263
хотите получать уведомления	4354
хочете отримувати сповіщення	5186
""", 'ц': """
це було корисно	5209
це відео більше недоступне	5182
це відео недоступне	5182
це відео недоступне у вашій країні	5182
це поле обов'язкове	5197
цей контент недоступний	5179
цей контент неможливо показати	5179
цей матеріал закритий	5194
цена на доставката	323
ця стаття закрита	5194
цял екран	328
""", 'ч': """
час читання # хв	5108
час, що залишився	5182
час, що залишився #	5182
чете синтетичен глас	328
четете без ограничения	337
четете без реклами	355
четете в приложението	330
чети без реклами	355
чети в приложението	330
чи була стаття корисною	5101
читает синтезированный голос	4350
читайте в застосунку	5184
читайте в приложении	4352
читайте еще	4274
читайте ещё	4274
читайте ниже	4258
читайте первыми в приложении	4352
читайте першими в застосунку	5184
читайте по теме	4274
читайте также	4274
читайте також	5106
читати без обмежень	5194
читати без реклами	5217
читати всю новину	5200
читати всю статтю	5200
читати далі	5108
читати з передплатою	5194
читати коментарі	5211
читати оригінал	5170
читати повністю	5108
читати розшифровку	5182
читати статтю повністю	5200
читати також	5106
читать без ограничений	4362
читать без рекламы	4384
читать в max	4255
читать в telegram	4255
читать в браузере	4388
читать всю статью	4368
читать далее	4277
читать дальше	4277
читать ещё	4277
читать комментарии	4269
читать оригинал	4339
читать полностью	4277
читать расшифровку	4350
читать с подпиской	4362
читать статью полностью	4368
читать также	4274
читать целиком	4368
читає синтезований голос	5182
чому я бачу цю рекламу	5217
что еще почитать	4274
что ещё почитать	4274
что-то пошло не так	4366
что-то пошло не так, попробуйте позже	4365
что-то пошло не так. попробуйте еще раз	4365
что-то пошло не так. попробуйте ещё раз	4365
что-то пошло не так. попробуйте позже	4365
чуй статията	328
""", 'ш': """
швидкість відтворення	5182
ші може помилятися	5209
""", 'щ': """
ще за темою	5106
ще на цю тему	5109
ще не передплатник	5194
ще немає акаунта	5194
ще новини	5106
що ще почитати	5106
щомісяця	5078	5195
щомісячна підтримка	5192
щомісячний внесок	5191
щоп'ятниці. безкоштовно. без спаму	5197
щороку	5195
щось пішло не так	5198
щось пішло не так, спробуйте пізніше	5197
щось пішло не так. спробуйте пізніше	5197
щось пішло не так. спробуйте ще раз	5197
""", 'э': """
экономия #%	4363
эксклюзивно для подписчиков	4362
электронная почта	4246
электронная почта или логин	4362
эта статья закрыта	4362
это было полезно	4377
это видео больше недоступно	4350
это видео недоступно	4350
это видео недоступно в вашей стране	4350
это поле обязательно	4365
это поле обязательно для заполнения	4365
этот контент невозможно показать	4347
этот контент недоступен	4347
этот материал закрыт	4362
""", 'я': """
я вже підтримую	5077
я вимкнув блокувальник	5188
я отключил	4358
я отключил блокировщик	4356
я уже поддерживаю	4236
як вимкнути adblock	5188
як ми захищаємо джерела	5205
як ми захищаємо наші джерела	5205
якість	5183
яндекс.дзен	4254
""", 'і': """
ім'я	5198
індекс	5198
інша сума	5191
інші матеріали автора	5200
інші матеріали авторки	5122
інші новини	22	5106
інші статті автора	5200
інші статті авторки	5122
""", 'א': """
אהבתי	2385
אודות	2349
אודות הכותב	2417
אולי אחר כך	2401
אולי גם יעניין אותך	2334
אולי יעניין אותך	2334
אולי יעניין אותך גם	2373
אולי יעניין אתכם	2334
אולי יעניין אתכם גם	2373
אולי מאוחר יותר	2312
אולי פספסתם	2373
אחר כך	2402
איך מכבים	2406
איך מכבים חוסם פרסומות	2404
אימייל	2413
אימייל לא תקין	2412
אין לך חשבון	2410
אין לכם חשבון	2410
אינציקלופדיית ynet	2334
אישור	2331	2401
אישור הכל	2397
אישור והמשך	2396
אני מאשר את תנאי השימוש	2412
אני מאשר קבלת דיוור	2412
אני מאשר/ת קבלת דברי פרסומת	2412
אני מאשר/ת קבלת דיוור	2412
אני מסכים	2331
אני מסכים לתנאי השימוש	2412
אני מסכים/ה לתנאי השימוש	2412
אני מסכימה	2331
אפשר	2402
אפשר התראות	2400	2401
אפשר לבטל בכל רגע	2410
אפשר תמיד	2396
אפשרויות נוספות	2425
אשר את כל העוגיות	2430
אשר הכל	2397
אשר והמשך	2396
""", 'ב': """
בדקו את תיבת הדואר	2412
בדקו את תיבת המייל	2412
בחירה	2411
בחן את עצמך	2387
בחנו את עצמכם	2387
בחסות	2378
בחר	2411
בחר מסלול	2410
בחר סכום	2432
בחרו את המינוי שלכם	2410
בחרו מינוי	2410
בחרו מסלול	2410
בחרו סכום	2432
בטל השתקה	2392
ביטול	2401
ביטול הסכמה	2396
ביטול השתקה	2392
בלי ספאם	2412
בלעדי למנויים	2410
במעקב	2422
בשיתוף	2328
בשיתוף עם	2426
""", 'ג': """
גודל גופן	70
גודל הטקסט	2424
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2433
""", 'ד': """
דווח על טעות	2333
דווח על תגובה	2428
דווחו לנו על טעות	2384
דווחו על טעות	2438
דחה את כל העוגיות	2430
דחה הכל	2397
דחיית הכל	2397
דיווח	2385
דיווח על טעות	2384	2438
דיווח על תגובה	2428
דילוג לתוכן	2336
דילוג לתוכן המרכזי	2336
דלג לתוכן	2338
דלג לתוכן הראשי	2336
דלג על הפרסומת	2431
דלגו למתכון	66
דלגו על הפרסומת	2431
דף הבית	2338
""", 'ה': """
האזינו	2323
האזינו בספוטיפיי	2429
האזינו לכתבה	2392
האזן לכתבה	2392
האם הכתבה עזרה לך	2384
האם הכתבה עניינה אותך	2384
האם העמוד עזר לך	2384
האם זה היה מועיל	2384
הבא	2338
הבנתי	2339
הבקשה התקבלה	2434
הבקשה נשלחה	2434
הגב	2333
הגדל טקסט	2424
הגדל תמונה	2416
הגדלת גופן	2360	2361
הגדלת טקסט	2424
הגדלת תמונה	2416
הגדרות	2331
הגדרות עוגיות	2396
הגדרות פרטיות	2331	2396
הדפיסו את המתכון	66
הדפיסו כתבה	2372
הדפס	2323
הדפס מתכון	66
הדפסה	2323	2361
הדפסת המתכון	66
הדפסת כתבה	2372
ההודעה נשלחה	2412
ההודעה שלך	2434
ההצבעה שלך נקלטה	2384
ההצעה המשתלמת ביותר	2411
ההרשמה אושרה	2434
הודעתך נשלחה	2412
הווידאו אינו זמין	2392
הוסיפו תגובה	2333
הוסף כמקור מועדף	2421
הוסף לסל	2436
הוסף תגובה	2333
הוסף תשובה	2428
הוספה לסל	2436
הוספה לרשימת הקריאה	2360
הוספת תגובה	2333
הוקרא בקול סינתטי	2392
הורד שמע	2392
הורדת הפרק	2392
הורדת השמע	2392
הורידו את האפליקציה	2399
הזינו כתובת מייל	2434
הזכירו לי מאוחר יותר	2312
הזן כתובת אימייל	2434
החדשות ביותר	2385
החדשים ביותר	2385
החנות	2426
החשבון שלי	2315
הטבה לקוראים	2390
הטבות למנויים	2390
הטופס נשלח בהצלחה	2412
הירשם	2315
הירשמו להתראות	2400
הישנות ביותר	2385
הכי נצפים	2334
הכי נקרא	2334
הכי נקראות	2334
הכי נקראות היום	2373
הכי פופולרי	2411
הכינוי שלך	2428
הכניסו כתובת מייל	2434
הכתבה הבאה	2334
הכתבה המלאה למנויים	2372
הכתבה הקודמת	2334
הכתבה נעולה	2410
המייל האדום	2417
המייל שלך	2434
המלצות	2334
המקומות מוגבלים	2376
המשיכו לקרוא	2435
המשך בדפדפן	2399
המשך לאתר	2399
המשך לקרוא	2338
המשך עם google	2410
המשך עם אימייל	2433
המשך עם אפל	2410
המשך עם גוגל	2410
המשך עם פייסבוק	2410
המשך קריאה	2338
הנגן נטען	2392
הנצפים ביותר	2373
הנקראות ביותר	2334
הנקראים ביותר	2373
הסרטון אינו זמין	2392
הסרטון אינו זמין כעת	2392
הסרטון הבא	2431
הסרטון הקודם	2431
הסרטון לא זמין	2392
הסרטון לא זמין כעת	2392
הסרטון נטען	2392
הסתר	2339
הסתר תגובות	2384
הסתר תשובות	2384
העדפות עוגיות	2396
העדפות פרטיות	2430
הענק כתבה במתנה	2424
הענקת כתבה במתנה	2424
העתיקו את הקישור	2372
העתיקו קישור	2372
העתק	2425
העתק קישור	2323	2361
העתקת הקישור	2372
העתקת קישור	2323	2361
הפופולרי ביותר	2411
הפופולריות ביותר	2385
הפסק לעקוב	2421
הפסקת מעקב	2421
הפעל התראות	2400
הפעל סרטון	2392
הפעלה אוטומטית	2393
הפעלת התראות	2400
הפרסומת ממשיכה	2436
הצביעו	96	2385
הצביעו בסקר	2384
הצבע	96	2385
הצבעה	97
הצבעתך נקלטה	2384
הצג את כל התגובות	2346
הצג ב-x	2429
הצג הכל	2339
הצג כתוביות	2392
הצג מפה	2339
הצג מקור	2339
הצג עוד	2338
הצג פוסט	2396
הצג פוסט זה באינסטגרם	2429
הצג פחות	2339
הצג תגובות	2384
הצג תוכן	2396
הצג תוצאות	96	2385
הצג תמיד	2396
הצג תשובות	2384
הצגת התוכן	2396
הצגת כל התגובות	2346
הצהרת נגישות	2349
הצטרפו	2313
הצטרפו אלינו	2313
הצטרפו לתומכים	2407
הצעה לקוראים	2390
הקודם	2338
הקטן טקסט	2424
הקטנת גופן	2360	2361
הקטנת טקסט	2424
הקישור הועתק	2372
הקראה אוטומטית	2392
הקש להפעלת קול	2431
הרשמה	2315
השאירו תגובה	2346
השאר אותי מחובר	2410
השאר תגובה	2346
השב	2333
השהה	2356
השתק	2393
השתקה	2393
השתתפו בסקר	2384
התגובה שלך	2428
התגובות למנויים בלבד	2428
התגובות מושבתות	2428
התחבר	2315
התחבר עם google	2410
התחברות	2315
התחברות באמצעות גוגל	2410
התחברות עם גוגל	2410
התחברות עם פייסבוק	2410
התמונה הבאה	2435
התמונה הקודמת	2435
התרומה שלי	2432
""", 'ו': """
וואטסאפ	2361
ווטסאפ	2323	2361
וידאו	2334
""", 'ז': """
זהו שדה חובה	2412
זכור אותי	2411
זמן נוכחי	2393
זמן נותר	2393
""", 'ח': """
חד פעמי	2408
חד-פעמי	2408
חדשות אחרונות	2334
חודש ראשון ב-#	2371
חודש ראשון ב-# ש"ח	2371
חודש ראשון בשקל	2371
חודש ראשון חינם	2371
חזרה למעלה	2338
חזרה לעמוד הבית	2416
חזרה לעמוד הראשי	2336
חזרה לראש העמוד	2336
חזרה לרשימה	2435
חידוש מינוי	2433
חיוב חודשי	2411
חיוב שנתי	2411
חינם, בלי ספאם	2412
חיפוש	2338
""", 'ט': """
טוויטר	2323	2361
טוען וידאו	2392
טוען נגן	2392
טלגרם	2323	2361
טעינת הפוסט	2396
טען מחדש	2404
טען מחדש את הדף	2404
טען עוד	2338
טען פוסט	2396
טען תגובות נוספות	2384
טען תוכן	2396
""", 'י': """
יציאה	2315
יציאה ממסך מלא	2392
יש לי חשבון	2410
""", 'כ': """
כבר הצבעת	2384
כבר הצבעתם	2384
כבר יש לך חשבון	2410
כבר מנוי	2410
כבר מנויים	2410
כבר מנויים? התחברו	2315
כבר נרשמת	2315
כותרות אחרונות	2334
כיביתי	2406
כיביתי את חוסם הפרסומות	2404
כל שקל חשוב	2407
כל תרומה חשובה	2407
כל תרומה עוזרת	2407
כללי התגובות	2384
כן, אני רוצה	2400
כן, אשמח	2401
כניסה	2315
כניסה למנויים	2315
כתבה זו הוענקה במתנה	2437
כתבה זו היא תוכן ממומן	2372
כתבה ממומנת	2378
כתבה נעולה	2410
כתבו את תגובתכם	2428
כתבו לנו	2417
כתבו תגובה	2333
כתבות אחרונות	2334
כתבות מומלצות	2334
כתבות נוספות	2334
כתבות נוספות בנושא	2373
כתבות נוספות שיעניינו אתכם	2373
כתבות נוספות של הכתב	2416
כתבות קשורות	2334
כתבות שאולי פספסתם	2373
כתבות שיעניינו אתכם	2373
כתוב תגובה	2384
כתובת אימייל לא תקינה	2412
כתובת המייל כבר רשומה	2434
כתובת המייל שלך	2434
כתובת מייל לא תקינה	2412
כתיבת תגובה	2384
""", 'ל': """
לא אהבתי	2385
לא כעת	2312
לא ניתן להפעיל את הסרטון	2392
לא ניתן להציג את התוכן	2396
לא ניתן להציג תוכן זה	2396
לא ניתן לטעון את הסרטון	2431
לא ניתן לנגן את הסרטון	2392
לא עכשיו	2312	2401
לא תודה	2312	2401
לא, תודה	2312	2401
לגלריה	2416
לגלריה המלאה	2416
לגלריית התמונות	2416
לדף הבית	2416
לדף התרומות	2407
להאזנה בספוטיפיי	2429
להאזנה לכתבה	2392
להורדה ב-app store	2399
להורדה ב-google play	2399
להורדה מ-app store	2399
להורדה מ-google play	2399
להורדת האפליקציה	2372
להזמנה לחצו כאן	2436
להזמנת כרטיסים	2390
להמשך קריאה	2315
להרשמה	2315
להרשמה לאירוע	2376
לחידון	2387
לחידון המלא	2387
לחנות	2426
לחנות שלנו	2376
לחצו להפעלת הסאונד	2431
לידיעה המלאה	2416
לכל החדשות	2416
לכל החידונים	2387
לכל הכתבות	2338
לכל הכתבות בנושא	2373
לכל הכתבות של הכתב	2416
לכל המשחקים	2387
לכל הסרטונים	2416
לכל העדכונים, הכתבות והסרטונים	2373
לכל התגובות	2333
לכל התמונות	2416
לכתבה הבאה	2416
לכתבה הבאה בסדרה	2373
לכתבה המלאה	2416
לכתבה הקודמת	2416
לכתבה הקודמת בסדרה	2373
לכתבה נוספת	2435
לכתיבת תגובה	2346
למוצר	2426
למנויים בלבד	2319
למתכון	66
לעמוד הבית	2416
לעמוד התרומות	2407
לפרויקט המלא	2416
לפרופיל הכתב	2417
לפרטי המוצר	2436
לפרטים	2339
לפרטים והרשמה	2376
לפרטים נוספים והרשמה	2376
לפתיחת הכתבה	2433
לצפייה ביוטיוב	2429
לצפייה בכל התגובות	2346
לצפייה במסלולים	2433
לצפייה בתוצאות	96
לקריאה באפליקציה	2399
לקריאה מאוחר יותר	2437
לראש הדף	2416
לראש העמוד	2416
לרכישה באמזון	2390
לרכישה לחצו כאן	2390
לרכישת הספר	2390
לרכישת כרטיסים	2390
לרכישת כרטיסים לחצו כאן	2390
לרכישת מינוי	2315
לרכישת מינוי לחצו כאן	2372
לשלוח כתבה במתנה	2360	2361
לתיק המלא	2416
לתמונות	2339
לתרום	2313
לתרומה	2313
לתרומה לחצו כאן	2407
""", 'מ': """
מאוחר יותר	2402
מאשר	2331
מאשרת	2331
מבזקים	2334
מדיניות הפרטיות	2332
מדיניות הפרטיות ותנאי השימוש	2332
מדיניות פרטיות	2331	2349
מהירות הפעלה	2392
מהירות ניגון	2392
מודעה	2328
מומלץ עבורך	2373
מומלץ עבורכם	2373
מומלצים	2334
מוקרא בקול סינתטי	2392
מידע נוסף	2331
מיון לפי	2385
מייל	2361	2413
מיין לפי	2385
ממומן	2328
מסך מלא	2393
מסלולי מינוי	2433
מספר המקומות מוגבל	2376
מעבר למתכון	66
מעוניינים לקבל התראות	2400
מצאת טעות	2384
מצאתם טעות	2333
מצאתם טעות בכתבה	2384
מצאתם טעות? דווחו לנו	2438
מצב כהה	2397
משהו השתבש	2413
משך	2393
משך הסרטון	2431
משלוח חינם	2426
מתנה לחבר	2424
""", 'נ': """
נא להזין כתובת מייל תקינה	2412
נגישות	2349
נגן	2356
נגן וידאו	2392
נגן שמע	2431
נוצר באמצעות ai	2431
נוצר על ידי ai	2431
נושאים	2334
נושאים קשורים	2334
ניגון אוטומטי	2393
ניהול אפשרויות	2430
ניהול הסכמה	2396
ניהול העדפות	2430
ניהול עוגיות	2396
ניתן לבטל בכל עת	2410
נרשמת בהצלחה	2412
""", 'ס': """
סגור	2312
סגור גלריה	2435
סגור חלון	2435
סגור תפריט	2435
סגירה	2312
סודוקו	2389
סוף הפרסומת	2390
סוף פרסומת	2390
סיכום ai	2354
סיכום אוטומטי	2420
סיכום הכתבה	2354
סכום אחר	2407
סכום לבחירה	2432
ספרו לנו מה דעתכם	2384
סקר	97
סקר היום	96
סרטון זה אינו זמין	2392
סרטון זה אינו זמין עוד	2392
סרקו את הקוד	2399
סרקו את קוד ה-qr	2399
""", 'ע': """
עבור לתוכן	2336
עבור לתוכן המרכזי	2336
עדיין לא מנוי	2410
עדיין לא מנויים	2410
עוד	2338
עוד באותו נושא	2373
עוד בנושא	2334
עוד בערוץ	2334
עוד חדשות	2334
עוד כתבות	22	2334
עוד כתבות בנושא	22
עוד כתבות מעניינות	2372
עוד לא מנויים	2410
עוד סיפורים	2373
על הכותב	2417
עקבו אחר הכתב	2421
עקבו אחר הנושא	2421
עקבו אחרי הכתב	2421
עקבו אחרי הנושא	2421
עקוב אחרי הכתב	2421
""", 'פ': """
פייסבוק	2323	2361
פנייה לכתב	2417
פנייה למערכת	2417
פרטים	2339
פרסום	2328
פרסומת	2328
פרסם	2385
פרסם אצלנו	2349
פרסמו אצלנו	2349
פתח	2339
פתח באפליקציה	2399
פתיחה באפליקציה	2399
""", 'צ': """
צור חשבון	2315
צור קשר	2333	2349
צפו באינסטגרם	2429
צפו בטוויטר	2429
צפו ביוטיוב	2429
צפו בפייסבוק	2429
צפו גם	2435
צפייה חוזרת	2431
צרו קשר	2349	2417
צרו קשר עם המערכת	2417
""", 'ק': """
קבל הכל	2397
קבלת התראות	2400
קוד קופון	2436
קודי הנחה	2436
קרא גם	2334
קרא עוד	2338
קראו באפליקציה	2399
קראו בחינם	2433
קראו גם	2334
קראו עוד	2338
""", 'ר': """
רוצה לקבל התראות	2400
רוצים לקבל התראות	2400
רענון העמוד	2404
רענן את הדף	2404
רעננו את הדף	2404
""", 'ש': """
שדה זה הוא חובה	2412
שדה חובה	2412
שדות חובה	2412
שחק עכשיו	2387
שחקו עכשיו	2387
שינוי גודל הגופן	2360
שיתוף	2323
שיתוף בוואטסאפ	2424
שיתוף בווטסאפ	2323
שיתוף בטוויטר	2323
שיתוף במייל	2372
שיתוף בפייסבוק	2323
שכחת את הסיסמה	2410
שכחת סיסמה	2410
שכחתי סיסמה	2315
שלח	96	2413
שלח לחבר	2323
שלח תגובה	2384
שלחו את הכתבה במתנה	2372
שלחו במתנה	2372
שלחו כתבה במתנה	2360
שלחו לחבר	2361	2424
שלחו לנו סרטונים	2417
שלחו לנו תמונות	2417
שלחו משוב	2384
שליחה	2413
שליחה במייל	2323
שליחת כתבה במתנה	2360
שליחת משוב	2384
שליחת תגובה	2384
שמור	2425
שמור העדפות	2396
שמור כתבה	2437
שמור לרשימת הקריאה	2360	2361
שמירה	2323
שמירה לרשימת הקריאה	2360
שמירת הגדרות	2396
שמירת המתכון	66
שמירת כתבה	2372
שמרו כתבה	2372
שמרו לקריאה מאוחרת	2372
שתף	2323
שתף כתבה	2437
שתפו	2323
שתפו את הכתבה	2323
שתפו בוואטסאפ	2372
שתפו בווטסאפ	2372
שתפו בטוויטר	2424
שתפו בטלגרם	2372
שתפו בפייסבוק	2323
שתפו כתבה זו	2437
""", 'ת': """
תגובה	2333
תגובות	2333
תגובות נוספות	2384
תגיות	2334
תודה על ההצבעה	2384
תודה על הצבעתך	96
תודה על התמיכה	2432
תודה על תמיכתכם	2432
תודה שהצבעת	2384
תודה שהצבעתם	2384
תודה, ההודעה נשלחה	2412
תוכן למנויים	2315
תוכן ממומן	92	2328
תוכן מסחרי	2378
תוכן מקודם	2328
תוכן פרסומי	2378
תוכן שיווקי	92	2328
תוכן שיווקי בשיתוף	2378
תוצאות	97
תוצאות ההצבעה	2385
תוצאות הסקר	2385
תורגם אוטומטית	2372
תיקון טעות	2372
תמונה # מתוך #	2336
תמכו בנו	2313
תמכו בנו בפטריאון	2407
תמכו בעיתונות	2407
תמלול	2393
תנאי השימוש	2332
תנאי השימוש | מדיניות הפרטיות	2332
תנאי השימוש ומדיניות הפרטיות	2332
תנאי פרסום תגובות	2384
תנאי שימוש	2331	2349
תפריט	2338
תקציר ai	2354
תקציר בינה מלאכותית	2354
תקציר הכתבה	2354
תרגום אוטומטי	2393
תרומה	2313
תרומה חד פעמית	2407
תרומה חד-פעמית	2407
תרומה חודשית	2407
תרמו	2313
תרמו עכשיו	2313
תשבץ	2389
תשבצים	2389
תשחץ	2389
תשלום באמצעות paypal	2433
""", 'ا': """
ابدا الاختبار	202
ابلاغ	200
ابلغ عن خطا	178
اترك تعليقا	145
اترك رد	199
اترك ردا	199
اتصل بنا	145	163
اجازه دادن	1925
اجازه ميدهم	1926
احجز الان	254
احجز تذكرتك	205
احجز تذكرتك الان	205
احجز مكانك	205
احدث الاخبار	146
احصل علي التنبيهات العاجلة	218
احفظ المقال	187
احفظ المقال لوقت لاحق	187
اخبار اخري	22
اخبار بيشتر	1897
اخبار ديگر	22
اخبار ذات صلة	146
اخبار ذات علاقة	188
اخبار قد تعجبك	188
اخبار قد تهمك	188
اخبار متعلقة	146
اخبار مرتبط	1859
اخبار مرتبطة	188
اخبار پيشنهادي	1897
اختبار الاسبوع	109
اختبر معرفتك	202
اختبر معلوماتك	202
اختر	227
اختر اشتراكك	226
اختر الباقة	226
اختر المبلغ	250
اختر باقتك	226
اختر خطتك	226
اختر مبلغا	250
اخترنا لك	146
اخترنا لكم	188
اخر الاخبار	146
اخرين اخبار	1859
اخرين خبرها	1897
اخفاء	151
اخفاء التعليقات	199
اخفاء الردود	199
ادارة التفضيلات	248
ادارة الخيارات	248
ادارة الموافقة	210
ادارة ملفات تعريف الارتباط	143
ادامه	1863
ادامه با google	1934
ادامه با گوگل	1934
ادامه خبر	1940
ادامه در مرورگر	1922
ادامه مطلب	1863
ادخل البريد الالكتروني	252
ادخل بريدا الكترونيا صحيحا	228
ادخل بريدك الالكتروني	252
ادرس كپي شد	1883
ادعم الصحافة المستقلة	118
ادعم عملنا	223
ادعمنا	118
ادعمنا علي باتريون	223
ادعموا الصحافة المستقلة	223
اذهب الي الوصفة	66
ارتباط با ما	1875
ارسال	96	132	1849
ارسال التعليق	199
ارسال المقال بالبريد	187
ارسال بازخورد	1908
ارسال به تلگرام	1887
ارسال به دوستان	1849
ارسال تعليق	199
ارسال خبر	1941
ارسال ديدگاه	1908
ارسال راي	96
ارسال رايگان	1950
ارسال سوژه	1941
ارسال نظر	1858
ارسل	96
ارسل التعليق	199
ارسل تعليقك	199
ارسل لنا خبرا	234
ارسل لنا صورك	234
ارسل ملاحظاتك	199
ارشيو	1875
از دست ندهيد	1897
از راي شما متشكريم	1908
از شركت شما در نظرسنجي متشكريم	1908
از ما حمايت كنيد	1843
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	159
استطلاع الراي	97
استطلاع اليوم	159
استطلاع راي	97
استمع	132
استمع الي الخبر	206
استمع الي المقال	206
استمع الي هذا المقال	206
استمع علي سبوتيفاي	246
استمع للخبر	174
استمع للمقال	174
استمع للنص	174
اسم المستخدم الخاص بك	245
اشتباهي ديدهايد	1908
اشتر الان	205
اشتر الان من امازون	205
اشتر الكتاب	205
اشتر من امازون	205
اشتراك	120	1845
اشتراك بخريد	1894
اشتراك خود را انتخاب كنيد	1934
اشتراك در تلگرام	1948
اشتراك در واتساپ	1948
اشتراك گذاري	1849
اشتراك گذاري در تلگرام	1887
اشتراكگذاري	1849
اشتراكگذاري در تلگرام	1948
اشتراكگذاري در واتساپ	1948
اشترك	120
اشترك في الاشعارات	215
اضافة رد	245
اضغط لتشغيل الصوت	249
اضغط هنا لمشاهدة الفيديو	174
اضف الي السلة	254
اضف تعليق	145
اضف تعليقا	145
اضف تعليقك	199
اضف رد	200
اضف ردا	200
اضف كمصدر مفضل	238
اطبع	132
اطبع المقال	187
اطبع الوصفة	66
اطبع هذا المقال	187
اطلاعات بيشتر	1855
اظهار اقل	232
اظهار المحتوي	210
اظهار المزيد	232
اعادة المشاهدة	249
اعادة تحميل الصفحة	221
اعجبني	200
اعد تحميل الصفحة	221
اعدادات الخصوصية	210
اعدادات الكوكيز	210
اعدادات ملفات الارتباط	139
اعدادات ملفات تعريف الارتباط	143
اعلان	136
اعلان مدفوع	92	193
اعلان ممول	136
اعلانات	136
اعلانات مدفوعة	193
اعلانات ممولة	192
اعلن معنا	163
اغلاق	117
اغلاق القائمة	253
اغلاق المعرض	253
اغلاق النافذة	253
افتح الخريطة	151
افتح المقال	251
افتح في التطبيق	214
افزودن به منابع ترجيحي	1945
افضل عرض	227
افضل قيمة	227
اقبل وتابع	141
اقبل وواصل	141
اقرا الخبر كاملا	232
اقرا المزيد	150
اقرا المزيد للكاتب	164
اقرا المقال التالي	253
اقرا المقال كاملا	232
اقرا ايضا	146
اقرا في التطبيق	214
اقرا لاحقا	255
اقرا مجانا	251
اكتب تعليقا	145
اكتب تعليقك	245
اكمل القراءة	253
اكنون بازي كنيد	1911
اكواد الخصم	254
الابلاغ عن التعليق	245
الابلاغ عن خطا	178
الاخبار	146
الاستمرار في المتصفح	214
الاشتراك	120
الاعدادات	140
الاعلان مستمر	254
الاعلانات	136
الاقسام	146
الاكثر اعجابا	200
الاكثر تداولا	146
الاكثر تفاعلا	200
الاكثر شعبية	227
الاكثر قراءة	146
الاكثر قراءة الان	188
الاكثر قراءة اليوم	188
الاكثر مشاهدة	146
الان نه	1842
البحث	150
البريد الالكتروني	229
البريد الالكتروني غير صالح	228
البريد الالكتروني غير صحيح	228
البقاء متصلا	226
التالي	150
التشغيل التلقائي	207
التعليقات	145
التعليقات للمشتركين فقط	245
التعليقات معطلة	245
التفاصيل	151
الحقول المطلوبة	228
الخبر التالي	232
الخبر السابق	232
الخروج من ملء الشاشة	206
الدخول	120
الدفع عبر باي بال	251
الذهاب الي صفحة التبرع	223
الرئيسية	150
السابق	150
السماح	216
السماح بالاشعارات	215
السماح دائما	210
السماح والمتابعة	141
السياسة التحريرية	234
الصفحة التالية	150
الصفحة الرئيسية	150
الصورة التالية	253
الصورة السابقة	253
العب الان	202
العب مجانا	202
العودة الي الاعلي	232
العودة الي الصفحة الرئيسية	232
العودة الي القائمة	253
العودة للصفحة الرئيسية	232
الغاء المتابعة	238
الغاء كتم الصوت	206
الفيديو التالي	249
الفيديو السابق	249
الفيديو غير متاح	206
الفيديو غير متاح حاليا	206
القائمة	150
القبول والعرض	139
القبول والمتابعة	141
الكلمات المتقاطعة	204
الكلمات المفتاحية	151
المتابعة باستخدام apple	226
المتابعة باستخدام facebook	226
المتابعة باستخدام google	226
المتابعة باستخدام جوجل	226
المتابعة باستخدام غوغل	226
المتابعة بالبريد الالكتروني	251
المتابعة عبر غوغل	226
المتابعة في المتصفح	214
المتجر	243
المدة	207
المزيد	146	150
المزيد حول هذه القصة	188
المزيد عن الكاتب	164
المزيد عن الكاتبة	164
المزيد للكاتب	232
المزيد من الاخبار	146
المزيد من الخيارات	241
المزيد من الفيديوهات	232
المزيد من المعلومات	140
المزيد من المقالات	188
المزيد من مقالات الكاتب	164	232
المزيد من مقالات الكاتبة	164
المشاهدة علي يوتيوب	246
المقال التالي	146
المقال السابق	146
النتائج	97
النص المكتوب	207
الوسوم	146
الوضع الليلي	211
الوقت الحالي	207
الوقت المتبقي	207
الي الاعلي	150
الي صفحة التبرع	223
امسح رمز qr	214
امكان نمايش اين محتوا وجود ندارد	1919
امكان پخش ويدئو وجود ندارد	1915
انت تتابع هذا الموضوع	238
انت مشترك بالفعل	252
انتخاب	1935
انتخاب اشتراك	1934
انتخاب طرح	1934
انتشار	1909
انتشار يافته : #	1872
انتشار يافته: #	1872
انتقل الي الوصفة	66
انتهاي پيام	1887
انتهي الاعلان	205
اندازه فونت	70
اندازه قلم	70
اندازه متن	1948
انسخ الرابط	132
انشاء حساب	120
انشر	132
انضم الي برنامج العضوية	223
انضم الي فريقنا	178
انضموا الي برنامج العضوية	223
انضموا الي فريقنا	178
اهد المقال	187
اهد هذا المقال	187
اهداء	187
اهداء المقال	187
اهم الاخبار	146
اوافق	140
اوافق علي الشروط والاحكام	228
اوافق علي سياسة الخصوصية	228
اوافق علي معالجة بياناتي	228
اولين نفري باشيد كه نظر ميدهد	1887
ايا اين مطلب براي شما مفيد بود	1908
ايا اين مطلب مفيد بود	1908
ايا اين مقاله مفيد بود	1908
ايا مايليد اعلان دريافت كنيد	1924
ايا ميخواهيد اعلان دريافت كنيد	1924
ايجاد حساب	1845
ايقاف مؤقت	207
ايميل	1937
ايميل خود را بررسي كنيد	1936
ايميل معتبر وارد كنيد	1936
ايميل نامعتبر	1936
ايميل نامعتبر است	1936
اين فيلد الزامي است	1936
اين فيلد ضروري است	1936
اين مطالب را هم بخوانيد	1897
اين مطلب را هم بخوانيد	1897
اين مطلب مفيد بود	1908
اين مقاله قفل است	1934
اين ويدئو در دسترس نيست	1915
اين ويدئو ديگر در دسترس نيست	1915
اين ويديو در دسترس نيست	1915
اپ استور	1923
اپليكيشن را دانلود كنيد	1922
اپليكيشن را نصب كنيد	1922
اگهي	1851
اگهيها	1903
""", 'ب': """
با تشكر، پيام شما ارسال شد	1936
با ما تماس بگيريد	1941
با پردازش دادههايم موافقم	1936
بارگذاري دوباره صفحه	1929
بارگذاري مجدد صفحه	1929
بارگذاري محتوا	1919
بارگذاري پست	1919
باز كردن	1864
باز كردن در اپليكيشن	1922
باز كردن در برنامه	1922
بازار	1923
بازخورد بدهيد	1908
بازرگاني	1903
بازي رايگان	1911
بازي كنيد	1911
بازگشت به بالا	1863
بازگشت به صفحه اصلي	1940
باقات الاشتراك	251
بالفيديو	174
بحث	150
براي ارسال نظر وارد شويد	1908
برعاية	136
برعاية outbrain	192
برعاية taboola	192
برعاية تابولا	192
بريد الكتروني غير صالح	228
بريدك الالكتروني	252
برچسب ها	1859
برچسبها	1859
بزرگتر كردن متن	1948
بزرگنمايي تصوير	1940
بستن	1842
بصوت اصطناعي	237
بصوت الذكاء الاصطناعي	237
بعدا	1925
بعدا ياداوري كن	1842
بعدي	1863
بلغ عن تعليق	245
بلغ عن خطا	178
بله، ميخواهم	1925
به اشتراك بگذاريد	1849
به اين مطلب گوش دهيد	1915
به اين مقاله گوش دهيد	1915
بهترين پيشنهاد	1935
بيشتر	1859	1863
بيشتر ببينيد	1897
بيشتر بخوانيد	1859
بيصدا	1916
""", 'ت': """
تابع القراءة	253
تابع الكاتب	238
تابع الموضوع	238
تابع هذا الموضوع	238
تابعنا عبر	135
تابعنا علي	135
تابعونا علي	135
تاخير # ثوان	206
تازهترينها	1859
تازهسازي صفحه	1929
تبرع	118
تبرع الان	118
تبرع شهري	224
تبرع شهريا	223
تبرع لمرة واحدة	223
تبرع مرة واحدة	250
تبرعي	224
تبليغ	1851
تبليغات	1851	1875
تبليغات در گوگل	1903
تبليغات متني	1903
تجديد الاشتراك	251
تحديث الصفحة	221
تحقق من بريدك	228
تحقق من بريدك الالكتروني	228
تحميل التطبيق	131
تحميل الحلقة	206
تحميل الصوت	206
تحميل المحتوي	210
تحميل المزيد	150
تحميل المزيد من التعليقات	199
تحميل المنشور	210
تحميل من app store	214
تحميل من google play	214
تخصيص	140
تخطي الاعلان	249
تخفيف ويژه خوانندگان	1914
تذاكر	243
تذكرني	227
ترتيب	200
ترتيب حسب	200
ترجمة الية	207
ترجمه ماشيني	1916
تسجيل	120
تسجيل الخروج	19
تسجيل الدخول	120
تسجيل الدخول باستخدام google	226
تسجيل الدخول عبر جوجل	226
تسجيل الدخول عبر غوغل	226
تسجيل الدخول عبر فيسبوك	226
تسجيل دخول	120
تسوق الان	205
تشغيل الاشعارات	215
تشغيل الفيديو	206
تشغيل تلقائي	207
تصغير الخط	241
تصويت	97	200
تعداد نظرات: #	1872
تعذر تحميل الفيديو	249
تعذر تشغيل الفيديو	206
تعذر عرض المحتوي	210
تعليق	145
تعليقات	145
تعليقك	200
تغطية خاصة	188
تغيير تفضيلات الخصوصية	139
تغيير تفضيلات ملفات الارتباط	139
تفضيلات الخصوصية	248
تفضيلات ملفات تعريف الارتباط	210
تفعيل	216
تفعيل الاشعارات	131	218
تقديم # ثوان	206
تكبير الخط	241
تكبير الصورة	232
تلخيص بالذكاء الاصطناعي	237
تلغرام	132
تلقي الاشعارات	215
تلقي الاشعارات العاجلة	218
تلقي التنبيهات	218
تلقي التنبيهات العاجلة	218
تلگرام	1849
تم احتساب صوتك	199
تم ارسال رسالتك	228
تم ارسال رسالتك بنجاح	228
تم ارسال طلبك	252
تم استلام طلبك	252
تم الارسال بنجاح	228
تم الاشتراك بنجاح	228
تم انشاء الصوت بالذكاء الاصطناعي	206
تم انشاؤه بالذكاء الاصطناعي	249
تم تاكيد الاشتراك	252
تم تسجيل صوتك	199
تم نسخ الرابط	187
تماس با تحريريه	1941
تماس با ما	1858	1875
تماس با نويسنده	1941
تماشاي ويديو	1887
تمام صفحه	1916
تنزيل الحلقة	206
تنزيل الصوت	206
تنظيمات	1855
تنظيمات حريم خصوصي	1919
تنظيمات كوكي	1857
تنظيمات كوكيها	1857
تهيه اشتراك	1894
تواصل مع التحرير	234
تواصل مع الكاتب	234
تواصل مع المحرر	234
تواصل معنا	163	234
توقف پخش	1915
تويتر	132
توييتر	1849
تيليجرام	132
""", 'ث': """
ثبت ديدگاه	1908
ثبت راي	96
ثبت نام	1845
ثبت نام شما با موفقيت انجام شد	1936
ثبت نظر	96	1858
ثبتنام	1845
ثبتنام كنيد	1901
""", 'ج': """
جار التحميل	206
جار تحميل الفيديو	206
جاري التحميل	206
جاري تحميل الفيديو	206
جاوااسكريپت غيرفعال است	1919
جدول كلمات متقاطع	1913
جديدترين اخبار	1859
جديدترينها	1909
جزئيات	1864
جستجو	1863
جستجوي پيشرفته	1875
جميع الاخبار	232
جميع الالعاب	202
جميع التعليقات	145
جميع الفيديوهات	232
جميع المواضيع	148
جميع مقالات الكاتب	232
""", 'ح': """
حالا نه	1842
حامي ما شويد	1932
حامي مالي	1950
حجم الخط	132
حجم النص	70
حدث الصفحة	221
حدث خطا	229
حدث خطا ما	229
حريم خصوصي	1857
حساب كاربري	1845
حساب كاربري دارم	1934
حساب كاربري داريد	1934
حساب كاربري نداريد	1934
حسابي	120
حصري للمشتركين	120
حظر	217
حفظ	132
حفظ الاعدادات	210
حفظ التفضيلات	210
حفظ المقال	187
حفظ الوصفة	66
حفظ للقراءة لاحقا	187
حقل الزامي	228
حقل مطلوب	228
حمايت كنيد	1843
حمايت مالي	1843
حمايت مالي از ما	1932
حمايت ماهانه	1933
حمل التطبيق	214
حمل التطبيق الان	214
حمل من app store	214
حمل من google play	214
""", 'خ': """
خاص بالمشتركين	226
خانه	1863
خبر بعدي	1887
خبر قبلي	1887
خبرهاي بيشتر	1897
خبرهاي داغ	1897
خبرهاي مرتبط	1859
خبرهاي پيشنهادي	1897
خروج	19
خروج از تمام صفحه	1915
خريد از امازون	1914
خريد اشتراك	1894
خريد اشتراك سالانه	1894
خريد اشتراك ماهانه	1894
خريد انلاين	1950
خريد اين كتاب	1914
خريد اينترنتي	1950
خريد بليت	1914
خريد بليط	1914
خريد كتاب	1914
خطايي ديدهايد	1908
خطايي رخ داد	1937
خلاصه با هوش مصنوعي	1944
خلاصه هوش مصنوعي	1944
خواندن در اپليكيشن	1922
خواندهشده با صداي مصنوعي	1915
خودتان را بيازماييد	1911
خيارات اخري	242
""", 'د': """
دانش خود را بسنجيد	1911
دانلود	1881
دانلود از اپ استور	1922
دانلود از بازار	1922
دانلود از گوگل پلي	1922
دانلود اپليكيشن	1922
دانلود صدا	1915
دانلود فايل صوتي	1881	1915
دانلود فيلم	1881
دانلود مستقيم	1923
دانلود ويدئو	1915
دانلود ويديو	1881
دانلود پادكست	1915
در انتظار بررسي : #	1872
در انتظار بررسي: #	1872
در حال بارگذاري	1915
در حال بارگذاري ويدئو	1915
در حال بارگذاري ويديو	1915
در صف انتشار: #	1872
در صف بررسي: #	1872
در نظرسنجي شركت كنيد	1908
در همين رابطه	1897
در همين زمينه	1897
در پاتريون حمايت كنيد	1932
درباره ما	1875
درباره نويسنده	1941
دريافت از اپ استور	1922
دريافت از بازار	1922
دريافت از كافه بازار	1922
دريافت از كافهبازار	1923
دريافت از مايكت	1922	1923
دريافت از گوگل پلي	1922
دريافت اعلانها	1924
دستهبندي	1859
دعمك يصنع الفرق	250
دعوت به همكاري	1887
دنبال كردن	1946
دنبال كردن اين موضوع	1945
دنبال كردن موضوع	1945
دنبال كردن نويسنده	1945
ديدگاه	1858
ديدگاه خود را بنويسيد	1908
ديدگاهتان را بنويسيد	1887
ديدگاهها	1858
""", 'ذ': """
ذات صلة	146
ذخيره	1849
ذخيره تنظيمات	1919
ذخيره خبر	1887
ذخيره دستور پخت	66
ذخيره مطلب	1887
ذخيره مطلب براي بعد	1887
ذكرني لاحقا	117
""", 'ر': """
راسل التحرير	234
راسلنا	234
راي دهيد	96	1909
راي شما ثبت شد	96	1908
راي شما ثبت شده است	1908
رايگان و بدون هرزنامه	1936
ربما لاحقا	117
رد	145	1855
رد همه	1920
رزرو بليت	1950
رسالتك	229
رفتن به بالا	1940
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1932
رفض	140
رفض الكل	211
رفض جميع ملفات تعريف الارتباط	248
رمز عبور خود را فراموش كردهايد	1934
رمز عبور را فراموش كردهايد	1845
روابط ممولة	192
رپورتاژ	1851
رپورتاژ اگهي	1851
""", 'ز': """
زمان باقيمانده	1916
زمان فعلي	1916
""", 'س': """
سؤال اليوم	96
ساهم	118
ساهم الان	118
سجل الدخول	125
سجل الدخول للتعليق	199
سحب الموافقة	210
سرعة التشغيل	206
سرعت پخش	1915
سماح	217
سودوكو	204	1913
سوژه بفرستيد	1941
سياسة التصحيح	234
سياسة التصحيحات	234
سياسة الخصوصية	143	163
سياسة الخصوصية | شروط الاستخدام	143
سياسة الخصوصية وشروط الاستخدام	143
سياسة ملفات تعريف الارتباط	143
سياست حريم خصوصي	1855	1857
سياست حفظ حريم خصوصي	1854	1855
سياست كوكي	1855
سياست كوكيها	1854
سيب اپ	1923
""", 'ش': """
شارك	132
شارك الخبر	187
شارك القصة	187
شارك المقال	132
شارك عبر واتساب	241
شارك علي	132
شارك علي تويتر	241
شارك علي فيسبوك	241
شارك علي واتساب	241
شارك في استطلاع الراي	178
شارك في الاختبار	202
شارك في الاستطلاع	178
شارك في التصويت	199
شارك هذا الخبر	255
شارك هذا المقال	255
شارك هذا الموضوع	132
شارك هذه الصفحة	255
شاركنا برايك	199
شاركنا رايك	145
شاركها	187
شاركونا اراءكم	199
شاهد الصور	232
شاهد الفيديو	174
شاهد ايضا	146
شاهد بالفيديو	174
شاهد علي يوتيوب	246
شاهد كل الصور	148
شايد بعدا	1842
شحن مجاني	243
شراء التذاكر	205
شراء من امازون	205
شرايط ارسال نظر	1908
شرايط استفاده	1857
شرايط استفاده و حريم خصوصي	1857
شرايط را ميپذيرم	1936
شركاؤنا	211
شركاي ما	1920
شركت در ازمون	1911
شركت در نظرسنجي	1908
شروط الاستخدام	143	163
شروط الاستخدام | سياسة الخصوصية	143
شروط الاستخدام وسياسة الخصوصية	143
شروط التعليق	199
شروع ازمون	1911
شكرا لتصويتك	96	199
شكرا لدعمك	250
شكرا لدعمكم	250
شكرا لمشاركتك	199
شكرا، تم ارسال رسالتك	228
شما اين موضوع را دنبال ميكنيد	1945
شما قبلا راي دادهايد	1908
شنيدن اين مطلب	1915
شنيدن مقاله	1915
""", 'ص': """
صفحة التبرع	223
صفحه اصلي	1863
صفحه كمك مالي	1932
صندوق ورودي خود را بررسي كنيد	1936
صوت	96	200
صوت اصطناعي	207
صوت الان	96
""", 'ط': """
طالع ايضا	188
طباعة	132
طباعة المقال	187
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1901
ظرفيت محدود است	1901
""", 'ع': """
عدم السماح	217
عرض اقل	151
عرض الاشتراكات	251
عرض الاصل	151
عرض الباقات	251
عرض التعليقات	199
عرض التفاصيل	151
عرض الردود	199
عرض الصور	232
عرض الكل	150
عرض المحتوي	210
عرض المزيد	150
عرض المزيد من التعليقات	199
عرض الملف	232
عرض المنتج	254
عرض المنشور	210
عرض النتائج	96	200
عرض النص الاصلي	151
عرض النص المكتوب	206
عرض جميع الاخبار	232
عرض جميع الصور	232
عرض خاص للقراء	205
عرض علي اكس	246
عرض علي انستغرام	246
عرض علي تويتر	246
عرض علي فيسبوك	246
عرض كل الصور	148
عرض كل المقالات	148
عرض هذا المنشور علي instagram	246
عرض هذا المنشور علي انستغرام	246
عروض المشتركين	205
عضويت	1845
عطلت مانع الاعلانات	221
عكس	1859
عكسهاي بيشتر	1940
عكسهايتان را براي ما بفرستيد	1941
علي فيسبوك وتويتر	135
عن الكاتب	234
عن الكاتبة	164
عودة للاعلي	232
""", 'غ': """
غرد	132
غير قابل انتشار: #	1872
غيرفعال كردم	1931
غيرقابل انتشار: #	1872
""", 'ف': """
فتح	151
فتح التطبيق	214
فتح في التطبيق	214
فراموشي رمز عبور	1934
فروشگاه	1950
فعال كردن	1925
فعال كردن اعلانها	1924
فعالسازي	1926
فعالسازي اعلانها	1924
فعل الاشعارات	215
فعلا نه	1925
فقط براي مشتركان	1845
فهمت	151
فيديو	146
فيديو غير متاح	206
فيسبوك	132	1849
فيلد الزامي	1936
فيلدهاي الزامي	1936
فيلم اصلي	1881
""", 'ق': """
قبلي	1863
قبول	140
قبول الجميع	211
قبول الكل	211
قبول جميع ملفات تعريف الارتباط	248
قبول كنيد و ادامه دهيد	1854
قبول همه	1920
قبول همه كوكيها	1854
قبول و ادامه	1855	1919
قبول ومتابعة	210
قد يعجبك	146
قد يعجبك ايضا	22	146
قد يهمك	146
قد يهمك ايضا	146
قديميترينها	1909
قراءة المزيد	150
قراءة الية	237
قصص مقترحة	188
قواعد التعليق	199
قواعد التعليقات	199
قوانين ارسال نظر	1908
قوانين و مقررات	1875
قوانين و مقررات را ميپذيرم	1936
قيم المقال	178
قيم الوصفة	66
قيم هذا المقال	178
""", 'ك': """
كافه بازار	1923
كافهبازار	1923
كبر الصورة	232
كتم الصوت	207
كد qr را اسكن كنيد	1922
كد ويدئو	1881
كد ويديو	1881
كد پخش	1881
كل الاخبار	232
كل الالعاب	202
كل الصور	232
كل المواضيع	148
كل مساهمة تصنع فرقا	223
كل مساهمة مهمة	223
كل مقالات الكاتب	164	232
كلمات اليوم المتقاطعة	109
كلمات دلالية	146
كلمات متقاطعة	204
كلمات مفتاحية	146
كليدواژهها	1859
كمك كنيد	1843
كمك مالي	1843
كمك ماهانه	1933
كمك يكباره	1932
كن اول المعلقين	187
كن داعما	118
كود خصم	254
كوكيها	1857
كوچكتر كردن متن	1948
كيف اعطل مانع الاعلانات	221
كيف اعطله	222
كيفية التعطيل	222
كيفيت اصلي	1881
كپي	1949
كپي شد	1883	1887
كپي كردن لينك	1887
كپي لينك	1849
كپي لينك كوتاه	1883
""", 'ل': """
لا اوافق	140
لا توجد تعليقات	199
لا شكرا	117
لا يمكن تشغيل الفيديو	206
لا يمكن عرض هذا المحتوي	210
لا يوجد تعليقات	199
لا، شكرا	117
لاحقا	117
لخص بالذكاء الاصطناعي	107
لدي حساب	226
لديك حساب	226
لديك حساب بالفعل	226
لست مشتركا	226
لست مشتركا بعد	226
لطفا ان را غيرفعال كنيد	1931
لطفا ايميل خود را وارد كنيد	1936
لطفا نظر خود را بنويسيد	1871
لطفا يك ايميل معتبر وارد كنيد	1936
لغو در هر زمان	1934
لغو دنبال كردن	1945
لغو رضايت	1919
لقد صوت من قبل	199
لقد صوتت بالفعل	159
لقد عطلته	221
لقد قمت بالتصويت	199
للاعلان معنا	163
للمشتركين	122
للمشتركين فقط	125
لم يعجبني	200
ليس الان	117
ليس لديك حساب	226
لينك خبر كپي شد	1883
لينك كوتاه	1849
لينك كوتاه خبر	1883	1887
لينك كوتاه كپي شد	1883
لينك كپي شد	1883	1887
""", 'م': """
مادة اعلانية	136
مايكت	1923
مبلغ اخر	223
مبلغ دلخواه	1932
مبلغ ديگر	1932
مبلغ مختلف	223
مبلغ مخصص	250
متابع	239
متابعة القراءة	253
متابعة الكاتب	238
متابعة الموضوع	238
متابعة علي الموقع	214
متن كامل خبر	1940
متن كامل مقاله را بخوانيد	1940
متن پيادهشده	1916
متوجه شدم	1864
متوفر علي app store	214
متوفر علي google play	214
مجانا وبدون رسائل مزعجة	228
مجموع ديدگاهها : #	1872
مجموع نظرات: #	1872
محبوبترين	1935
محبوبترينها	1909
محتواي تبليغاتي	1851
محتواي حمايتشده	1887
محتواي پولي	1914
محتوي اعلاني	193
محتوي برعاية	193
محتوي للمشتركين	122
محتوي مدفوع	205
محتوي ممول	92	136
مختارات	146
مخصوص مشتركان	1934
مدة الفيديو	249
مدت	1916
مدت زمان	1916
مديريت رضايت	1919
مديريت كوكيها	1919
مرا به خاطر بسپار	1934
مرة واحدة	224
مرتبسازي	1909
مرتبسازي بر اساس	1909
مزايا المشتركين	205
مزاياي مشتركان	1914
مزيد من مقالات الكاتب	164
مزيد من مقالات الكاتبة	164
مساحة اعلانية	193
مستخدم جديد	120
مسدودكننده را غيرفعال كردم	1929
مشاركة	132
مشاركة عبر البريد	241
مشاركة عبر فيسبوك	241
مشاركة عبر واتساب	132
مشاركة علي تويتر	132
مشاركة علي فيسبوك	132
مشاهده بيشتر	1863
مشاهده عكسها	1940
مشاهده قيمت	1914
مشاهده محتوا	1919
مشاهده نتايج	96	1909
مشاهده همه	1863
مشاهده پاسخها	1908
مشاهده پرونده	1940
مشاهده گالري	1940
مشترك شويد	1845
مشغل الصوت	249
مشغل الفيديو	249
مشكلي پيش امد	1937
مطالب بيشتر	1897
مطالب ديگر اين نويسنده	1940
مطالب مرتبط	1859
مطالب پيشنهادي	1897
مطلب بعدي	1940
مطلب قبلي	1940
معرض الصور	232
مقال مهدي من مشترك	255
مقالات اخري للكاتب	164	188
مقالات اخري للكاتبة	164
مقالات ذات صلة	146
مقالات قد تعجبك	188
مقالات قد تهمك	188
مقالات مرتبط	1859
مقاله بعدي	1940
مقاله قبلي	1940
مقترحات برعاية taboola	192
مقروء بصوت اصطناعي	206
ملء الشاشة	207
ملخص اعده الذكاء الاصطناعي	237
ملخص الذكاء الاصطناعي	237
ملخص بالذكاء الاصطناعي	237
ملفات تعريف الارتباط	143
من نحن	163
منتشر شده: #	1872
منو	1863
مهمترين اخبار	1859
مواضيع ذات صلة	146
مواضيع قد تهمك	188
مواضيع متعلقة	188
مواضيع مرتبطة	188
موافق	140
موافق ومتابعة	210
موافقة ومتابعة	141
موافقم	1855
موضوعات ذات صلة	146
موضوعات متعلقة	188
مولد بالذكاء الاصطناعي	249
ميخواهيد اعلان دريافت كنيد	1924
""", 'ن': """
نام	1937
نبذة عن الكاتب	234
نبذة عن الكاتبة	164
نتائج الاستطلاع	200
نتائج التصويت	200
نسخ	242
نسخ الرابط	132
نسخ رابط المقال	187
نسخه صوتي مقاله	1915
نسخه وب	1923
نسخه چاپي	1887
نسيت كلمة السر	226
نسيت كلمة المرور	120
نشر	200
نصب اپليكيشن	1922
نظر	1858
نظر بدهيد	1887
نظر خود را با ما در ميان بگذاريد	1887
نظر خود را بنويسيد	1858
نظر خود را بگوييد	1908
نظر سنجي	97
نظر شما	1858
نظر شما درباره اين خبر چيست	1887
نظر كاربران	1871
نظرات	1858
نظرات بينندگان	1871
نظرات شما	1871
نظرات كاربران	1871
نظرات مخاطبان	1871
نظرتان را بگوييد	1908
نظرسنجي	97	1887
نعم اريد	217
نعم، اريد	216
نقشه سايت	1875
نمايش اين محتوا ممكن نيست	1919
نمايش بيشتر	1863
نمايش زيرنويس	1915
نمايش كمتر	1864
نمايش متن اصلي	1864
نمايش محتوا	1919
نمايش نتايج	96
نمايش نظرات	1908
نمايش نظرات بيشتر	1908
نمايش نقشه	1864
نمايش همه	1864
نمايش پاسخها	1908
نمايش پست	1919
ننصح بقراءة	146
نه ممنون	1842	1926
نه، ممنون	1926
نهاية الاعلان	205
""", 'ه': """
هديه دادن مقاله	1948
هذا البريد مسجل مسبقا	252
هذا الحقل الزامي	228
هذا الحقل مطلوب	228
هذا الفيديو غير متاح	206
هذا الفيديو غير متاح حاليا	206
هذا الفيديو لم يعد متاحا	206
هذا المحتوي للمشتركين	122
هذا المقال للمشتركين	122
هذا المقال مقفل	226
هذه المادة للمشتركين	187
هر زمان ميتوانيد لغو اشتراك كنيد	1936
هر كمكي مهم است	1932
هل افادك هذا المقال	199
هل ترغب باستلام الاشعارات	215
هل ترغب في تلقي الاشعارات	215
هل تريد تلقي اشعارات	215
هل تريد تلقي الاشعارات	215
هل كان هذا المقال مفيدا	199
هل كان هذا مفيدا	199
هل كانت هذه الصفحة مفيدة	199
هل لديك حساب	226
هل نسيت كلمة المرور	226
هل وجدت خطا	199
همرساني	1849
همه اخبار	1940
همه بازيها	1911
همه خبرها	1940
همه عكسها	1940
همه مطالب	1940
همه مطالب نويسنده	1940
همه ويدئوها	1940
هميشه اجازه داده شود	1919
هميشه نمايش بده	1919
همچنين ببينيد	1897
همچنين بخوانيد	1859
هنوز ثبتنام نكردهايد	1934
هنوز مشترك نيستيد	1934
هيئة التحرير	163
""", 'و': """
واتساب	132
واتساپ	1849
ورود	1845
ورود / ثبت نام	1845
ورود با اپل	1934
ورود با فيسبوك	1934
ورود با گوگل	1934
ورود مشتركان	1894
وسوم	146
وصول غير محدود الي جميع المقالات	251
وظائف	163
ويدئو در دسترس نيست	1915
ويديو	1859
ويديو در دسترس نيست	1915
ويژه خوانندگان	1914
ويژه مشتركان	1845
""", 'ي': """
يتم تحميل الفيديو	206
يدفع سنويا	226
يستمر المقال بعد الاعلان	192
يك بار	1933
يكبار	1933
يمكنك الالغاء في اي وقت	226
يمكنك الغاء الاشتراك في اي وقت	228
""", 'پ': """
پاسخ	1858
پايان اگهي	1914
پايان تبليغ	1914
پخش	1881
پخش خودكار	1916
پخش ويدئو	1915
پخش ويدئو ممكن نيست	1915
پخش ويديو	1915
پذيرش همه	1920
پذيرش و ادامه	1919
پذيرفتن	1855
پربازديدترين	1859
پربازديدترينها	1859
پربازديدها	1859
پربازديدهاي امروز	1897
پربازديدهاي هفته	1897
پربحثترينها	1859
پربينندهترين	1897
پربينندهترين خبرها	1897
پربينندهترينها	1897
پرداخت سالانه	1935
پرداخت ماهانه	1935
پسنديدم	1909
پنهان كردن پاسخها	1908
پيام بازرگاني	1903
پيام شما ارسال شد	1936
پيام شما با موفقيت ارسال شد	1936
پيشنهاد خواندني	1897
پيشنهاد سردبير	1859
پيشنهاد ما	1859
پيوندها	1875
""", 'چ': """
چاپ	1849
چاپ دستور پخت	66
چگونه غيرفعال كنم	1931
چگونه مسدودكننده را غيرفعال كنم	1929
""", 'گ': """
گالري تصاوير	1940
گالري عكس	1940
گزارش تخلف	1909
گزارش خطا	1858
گزارش خطا در اين خبر	1887
گزينههاي بيشتر	1949
گوگل پلي	1923
""", 'अ': """
अकाउंट नहीं है	2524
अक्षर का आकार	70
अक्षर छोटे करें	2536
अक्षर बडे करें	2536
अगला	2465
अगला लेख	2530
अगली खबर	2461
अगली तस्वीर	2530
अगली फोटो	2530
अगली स्टोरी	2530
अनफॉलो करें	2534
अनम्यूट	2509
अनिवार्य	2527
अनुमति दें	2517
अन्य खबरें	22	2461
अन्य राशि	2522
अन्य विकल्प	2537
अपना इनबॉक्स देखें	2526
अपना ईमेल दर्ज करें	2526
अपना ईमेल देखें	2526
अपना ईमेल पता दर्ज करें	2526
अपना कमेंट लिखें	2474
अपना ज्ञान परखें	2505
अपना प्लान चुनें	2524
अपनी टिप्पणी दें	2474
अपनी टिप्पणी लिखें	2474
अपनी तस्वीरें हमें भेजें	2531
अपनी प्रतिक्रिया दें	2502
अपनी राय दें	2460
अपनी राय बताएं	2502
अभी खरीदें	2508
अभी खेलें	2505
अभी डाउनलोड करें	2515
अभी तक सब्सक्राइबर नहीं हैं	2524
अभी दान करें	2446
अभी नहीं	2445	2518
अमान्य ईमेल	2526
अमेजन पर खरीदें	2508
अवधि	2510
असहमत	2459
अस्वीकार करें	2459
""", 'आ': """
आगे पढें	2465
आज का सवाल	96
आज की अन्य खबरें	2495
आप इस विषय को फॉलो कर रहे हैं	2534
आप कभी भी अनसब्सक्राइब कर सकते हैं	2526
आप पहले ही वोट कर चुके हैं	2502
आपका वोट दर्ज हो गया	2502
आपका वोट दर्ज हो गया है	2502
आपका संदेश भेज दिया गया है	2526
आपके लिए	2461
आपको यह भी पसंद आ सकता है	2495
आपको ये भी पसंद आ सकता है	2495
आवश्यक फील्ड	2526
""", 'इ': """
इस लेखक की अन्य खबरें	2478
इस लेखक की और खबरें	2478
इस लेखक के और लेख	2478
इस विषय को फॉलो करें	2534
इसे भी देखें	2495
इसे भी पढें	2461
""", 'ई': """
ई-पेपर	2448
ईमेल	2527
ईमेल से शेयर करें	2536
""", 'ऊ': """
ऊपर जाएं	2465
""", 'ए': """
एआई आवाज में सुनें	2509
एआई द्वारा तैयार	2481
एआई समरी	2481
एआई सारांश	2481
एआई से तैयार सारांश	2481
एक बार	2523
एक बार का दान	2522
एप डाउनलोड करें	2515
""", 'ऐ': """
ऐप इंस्टॉल करें	2515
ऐप खोलें	2515
ऐप डाउनलोड करें	2515
ऐप में खोलें	2515
ऐप में पढें	2515
ऐप स्टोर से डाउनलोड करें	2515
""", 'ऑ': """
ऑटोप्ले	2510
ऑडियो डाउनलोड करें	2509
ऑफर देखें	2508
""", 'औ': """
और खबरें	2461
और जानें	2459
और टिप्पणियां देखें	2502
और देखें	2465
और पढें	2461	2465
और पढें इस लेखक से	2478
और भी पढें	2495
""", 'क': """
कभी भी रद्द करें	2524
कम दिखाएं	2466
कमेंट	2460
कमेंट करें	2460
कमेंट पढें	2474
कमेंट लिखें	2502
कमेंट्स	2460
करियर	2477
किताब खरीदें	2508
कीमत देखें	2508
कुकी का उपयोग	2459
कुकी नीति	2457	2459
कुकी सेटिंग्स	2513
कुकीज नीति	2459
कुकीज प्रबंधित करें	2513
कुकीज सेटिंग	2458
कुछ गलत हो गया	2527
केवल सदस्यों के लिए	2448
केवल सब्सक्राइबर के लिए	2524
कैसे बंद करें	2521
कॉपी	2537
कॉपी करें	2537
कॉपी लिंक	2451
क्या आप नोटिफिकेशन चाहते हैं	2516
क्या आप नोटिफिकेशन पाना चाहते हैं	2516
क्या आप सूचनाएं पाना चाहते हैं	2516
क्या यह उपयोगी था	2502
क्या यह खबर उपयोगी थी	2502
क्या यह पेज उपयोगी था	2502
क्या यह लेख उपयोगी था	2502
क्यूआर कोड स्कैन करें	2515
क्रमबद्ध करें	2503
क्विज खेलें	2505
""", 'ख': """
खबर सुनें	2509
खाता नहीं है	2524
खाता बनाएं	2448
खोजें	2465
खोलें	2466
""", 'ग': """
गलती की सूचना दें	2502
गलती बताएं	2466
गूगल प्ले से डाउनलोड करें	2515
गूगल से जारी रखें	2524
गूगल से लॉगिन करें	2524
गेम्स	2507
गैलरी देखें	2530
गोपनीयता नीति	2457	2459	2477
गोपनीयता सेटिंग्स	2513
""", 'च': """
चर्चा में क्यों है	2495
चुनें	2525
""", 'ज': """
जरूर पढें	2495
जवाब छिपाएं	2502
जवाब दें	2460
जवाब देखें	2502
जवाब भेजें	2502
जावास्क्रिप्ट बंद है	2513
ज्यादा दिखाएं	2530
ज्यादा पढी गई	2495
""", 'ट': """
टिकट खरीदें	2508
टिकट बुक करें	2508
टिप्पणियां	2460
टिप्पणी	2460
टिप्पणी करें	2460
टिप्पणी के नियम	2502
टिप्पणी के लिए लॉगिन करें	2502
टिप्पणी भेजें	2502
टिप्पणी लिखें	2502
टेक्स्ट साइज	70
टैग्स	2461
टॉप न्यूज	2461
टॉप स्टोरीज	2495
ट्रांसक्रिप्ट	2510
ट्रेंडिंग	2461
ट्विटर	2451
ट्विटर पर शेयर करें	2536
""", 'ठ': """
ठीक है	2466
""", 'त': """
तस्वीर बडी करें	2530
तस्वीरें देखें	2530
ताजा खबरें	2461
ताजा समाचार	2461
""", 'द': """
दान करें	2446
दान पेज पर जाएं	2522
देश की और खबरें	2495
दोस्तों को भेजें	2481
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2526
""", 'न': """
नक्शा देखें	2466
नतीजे देखें	96
नवीनतम	2503
नहीं धन्यवाद	2445
नहीं, धन्यवाद	2445	2518
नियम और शर्तें	2457	2477
नियम और शर्तें | गोपनीयता नीति	2457
नोटिफिकेशन ऑन करें	2516
नोटिफिकेशन चालू करें	2516
""", 'प': """
परिणाम देखें	96	2503
पसंदीदा स्रोत के रूप में जोडें	2534
पहले से खाता है	2524
पहले से सब्सक्राइबर हैं	2524
पाठकों के लिए विशेष ऑफर	2508
पार्टनर कंटेंट	2498
पासवर्ड भूल गए	2524
पिछला	2465
पिछला लेख	2530
पिछली खबर	2461
पूरा लेख पढें	2530
पूरी खबर पढें	2465
पेज दोबारा लोड करें	2520
पेज रिफ्रेश करें	2520
पेज रीफ्रेश करें	2520
पेड कंटेंट	2508
पोल	97
पोल में हिस्सा लें	2502
पोस्ट लोड करें	2513
प्रचार	2455
प्रतिक्रिया दें	2460
प्रतिलिपि	2510
प्राइवेसी पॉलिसी	2459	2477
प्राइवेसी सेटिंग्स	2513
प्रायोजक	2538
प्रायोजित	2455
प्रायोजित सामग्री	2498
प्रिंट	2537
प्रिंट करें	2451
प्रीमियम	2448
प्लान चुनें	2524
प्ले स्टोर से डाउनलोड करें	2515
प्लेबैक गति	2509
प्लेबैक स्पीड	2509
प्लेयर लोड हो रहा है	2509
""", 'फ': """
फीडबैक दें	2477	2502
फीडबैक भेजें	2502
फुल स्क्रीन	2510
फुल स्क्रीन से बाहर निकलें	2509
फेसबुक	2451
फेसबुक पर शेयर करें	2451
फेसबुक से जारी रखें	2524
फेसबुक से लॉगिन करें	2524
फॉन्ट आकार	2536
फॉन्ट साइज	70
फॉलो कर रहे हैं	2534
फॉलो करें	2534
फोटो	2461
फोटो गैलरी	2495
फोटो गैलरी देखें	2530
फ्लिपकार्ट पर खरीदें	2508
""", 'ब': """
बंद करें	2445
बडी खबरें	2461
बाद में	2445	2518
बाद में याद दिलाएं	2445
ब्राउजर में जारी रखें	2515
""", 'भ': """
भेजें	2527
""", 'म': """
मंजूर है	2459
मशीनी अनुवाद	2510
मान्य ईमेल दर्ज करें	2526
मासिक दान	2523
मासिक भुगतान	2525
मासिक सहयोग	2523
मुख्य समाचार	2461
मुझे याद रखें	2524
मुफ्त डिलीवरी	2538
मुफ्त में खेलें	2505
मुफ्त, कोई स्पैम नहीं	2526
मूल देखें	2466
मेन्यू	2465
मेरा खाता	2448
मेरा खाता है	2524
मैं नियम और शर्तों से सहमत हूं	2526
मैंने ऐड ब्लॉकर बंद कर दिया	2520
मैंने बंद कर दिया	2521
म्यूट	2510
""", 'य': """
यह खबर सुनें	2509
यह फील्ड अनिवार्य है	2526
यह फील्ड आवश्यक है	2526
यह भी देखें	2495
यह भी पढें	2461
यह लेख लॉक है	2524
यह लेख सुनें	2509
यह वीडियो अब उपलब्ध नहीं है	2509
यह वीडियो उपलब्ध नहीं है	2509
यह सामग्री नहीं दिखाई जा सकती	2513
ये खबरें भी पढें	2495
ये भी जानें	2495
ये भी देखें	2495
ये भी पढें	2461
""", 'र': """
रजिस्टर करें	2448
रिपोर्ट करें	2503
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2503
लाइक करें	2503
लिंक कॉपी करें	2451	2481
लिंक कॉपी हो गया	2536
लेख उपहार में दें	2536
लेख सुनें	2509
लेखक की अन्य खबरें	2478
लेखक के अन्य लेख	2530
लेखक के और लेख	2478	2530
लेखक के बारे में	2531
लेखक के बारे में और	2478
लेखक को फॉलो करें	2534
लेखक परिचय	2531
लेखक से और	2478
लॉग इन	2448
लॉग इन करें	2448
लॉगआउट	2448
लॉगिन	2448
लोकप्रिय	2461
लोड हो रहा है	2509
""", 'व': """
वर्ग पहेली	2507
वर्तमान समय	2510
विज्ञापन	2455
विज्ञापन के बाद जारी	2498
विज्ञापन दें	2477
विज्ञापन समाप्त	2508
विज्ञापन हटाएं	2481
विवरण	2466
विषय	2461
विषय को फॉलो करें	2534
वीडियो	2461
वीडियो उपलब्ध नहीं है	2509
वीडियो चलाएं	2509
वीडियो नहीं चलाया जा सकता	2509
वीडियो लोड हो रहा है	2509
वोट करने के लिए धन्यवाद	2502
वोट करें	96	2503
वोट दें	96
वोट देने के लिए धन्यवाद	2502
व्हाट्सएप	2451
व्हाट्सएप पर शेयर करें	2536
व्हाट्सऐप पर शेयर करें	2536
""", 'श': """
शायद बाद में	2445
शिकायत करें	2503
शेयर	2451
शेयर करें	2451
शेष समय	2510
""", 'स': """
संपर्क करें	2460	2477
संपादक को लिखें	2531
संबंधित खबरें	2461
संबंधित लेख	2461
संबंधित वीडियो	2495
संबंधित समाचार	2461
सदस्य बनें	2446
सबटाइटल दिखाएं	2509
सबमिट करें	2527
सबसे अच्छा ऑफर	2525
सबसे ज्यादा पढी गई	2461
सबसे ज्यादा पढी गई खबरें	2495
सबसे ज्यादा पढी गईं	2495
सबसे लोकप्रिय	2525
सब्सक्राइब	2448
सब्सक्राइब करें	2448
सभी अस्वीकार करें	2513
सभी कमेंट देखें	2502
सभी खबरें	2530
सभी खबरें देखें	2530
सभी गेम	2505
सभी गेम्स	2505
सभी टिप्पणियां देखें	2502
सभी तस्वीरें देखें	2530
सभी दिखाएं	2466
सभी देखें	2465
सभी फोटो देखें	2530
सभी वीडियो	2530
सभी वीडियो देखें	2530
सभी स्वीकार करें	2459	2513
समझ गया	2466
समर्थन करें	2446
सर्वे	97
सर्वे में हिस्सा लें	2502
सहमत हूं	2459
सहमति दें और आगे बढें	2458
सहमति प्रबंधित करें	2513
सहमति वापस लें	2513
सहयोग करें	2446
सही ईमेल दर्ज करें	2526
साइटमैप	2477
साइन अप	2448
साइन इन	2448
साझा करें	2451
सामग्री दिखाएं	2513
सामग्री देखें	2513
सामग्री लोड करें	2513
सालाना भुगतान	2525
सिर्फ सब्सक्राइबर के लिए	2524
सीधे रेसिपी पर जाएं	66
सुडोकू	2507
सुधार नीति	2531
सूचनाएं चालू करें	2516
सेव करें	2451
स्पॉन्सर्ड	2455
स्पॉन्सर्ड कंटेंट	2498
स्वचालित अनुवाद	2510
स्वीकार करें	2459
स्वीकार करें और आगे बढें	2458
स्वीकार करें और जारी रखें	2513
""", 'ह': """
हमसे संपर्क करें	2477	2531
हमारा समर्थन करें	2446
हमारी मदद करें	2522
हमारे बारे में	2477
हमें लिखें	2531
हमें सपोर्ट करें	2522
हमें सहयोग दें	2522
हमेशा अनुमति दें	2513
हर योगदान महत्वपूर्ण है	2522
हर योगदान मायने रखता है	2522
हां, चाहिए	2517
होम	2465
होम पेज पर जाएं	2530
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	400
অডিও ডাউনলোড করুন	399
অনুদান দিন	363
অনুদান পাতায যান	408
অনুমতি দিন	405
অনুসরণ করছেন	421
অনুসরণ করুন	421
অন্য পরিমাণ	408
অ্যাকাউন্ট আছে	410
অ্যাকাউন্ট নেই	410
অ্যাপ ডাউনলোড করুন	403
অ্যাপ স্টোর থেকে ডাউনলোড করুন	403
অ্যাপে খুলুন	403
অ্যাপে পডুন	403
""", 'আ': """
আগের খবর	416
আপনার জন্য নির্বাচিত	389
আপনার বার্তা পাঠানো হযেছে	412
আপনার ব্রাউজার অডিও সমর্থন করে না	399
আপনার ব্রাউজার ভিডিও সমর্থন করে না	399
আপনার ভোট গৃহীত হযেছে	395
আপনার ভোট গ্রহণ করা হযেছে	395
আপনার মতামত জানান	395
আপনি আগেই ভোট দিযেছেন	395
আপনি কি নোটিফিকেশন পেতে চান	404
আবশ্যক	413
আমাকে মনে রাখুন	410
আমাদের সমর্থন করুন	408
আমাদের সহাযতা করুন	408
আমি শর্তাবলিতে সম্মত	412
আরও খবর	365
আরও দেখুন	365
আরও পডতে পারেন	389
আরও পডুন	365
আরও মন্তব্য দেখুন	395
আরও সংবাদ	389
আরো খবর	389
আরো পডুন	389
""", 'ই': """
ইমেইল	413
ইমেইল সঠিক নয	412
""", 'উ': """
উত্তর দিন	396
উত্তর দেখুন	395
উপরে যান	415
""", 'এ': """
এ জাতীয আরও খবর	389
এ জাতীয আরো খবর	389
এ সম্পর্কিত আরও খবর	365
এ সম্পর্কিত আরও পডুন	389
এআই সারাংশ	420
এই কনটেন্ট দেখানো যাচ্ছে না	401
এই ঘরটি আবশ্যক	412
এই বিভাগের আরও খবর	389
এই বিভাগের আরো খবর	389
এই বিষয অনুসরণ করুন	421
এই ভিডিওটি আপনার দেশে দেখা যাবে না	399
এই ভিডিওটি আর নেই	399
এই ভিডিওটি পাওযা যাচ্ছে না	399
এই লেখাটি কি উপকারী ছিল	395
এককালীন	409
এককালীন অনুদান	409
এখন নয	405
এখনই কিনুন	398
এখনই খেলুন	397
""", 'ক': """
কনটেন্ট দেখান	401
কনটেন্ট লোড করুন	401
কপি করুন	423
কপি লিংক	388
কম দেখুন	415
কিউআর কোড স্ক্যান করুন	403
কিছু ভুল হযেছে	413
কুইজ খেলুন	397
কুইজে অংশ নিন	397
কুকি সেটিংস	401
""", 'খ': """
খবরটি শুনুন	399
খবরটি শেযার করুন	388
""", 'গ': """
গুগল দিযে লগইন করুন	410
গুগল প্লে থেকে ডাউনলোড করুন	403
গোপনীযতা সেটিংস	401
গ্যালারি দেখুন	415
গ্রহণ করে এগিযে যান	401
""", 'ছ': """
ছবি দেখুন	415
ছবি বড করুন	415
ছবির গ্যালারি	415
""", 'জ': """
জনপ্রিয খবর	389
জমা দিন	413
জরিপ	97
জরিপে অংশ নিন	395
জানি না	396
জাভাস্ক্রিপ্ট বন্ধ আছে	401
""", 'ট': """
টিকিট কাটুন	398
টিকিট কিনুন	398
টুইটারে শেযার করুন	422
""", 'ন': """
নতুন	396
নাম	413
নিবন্ধন	363
নোটিফিকেশন চালু করুন	404
নোটিফিকেশন পেতে চান	404
""", 'প': """
পরবর্তী খবর	415
পরে	405
পাঠকের পছন্দ	389
পাঠান	413
পাসওযার্ড ভুলে গেছেন	410
পুরো খবর পডুন	415
পুরোনো	396
পেজ আবার লোড করুন	407
পেজ রিফ্রেশ করুন	407
পেজটি রিফ্রেশ করুন	407
পোস্ট লোড করুন	401
পোস্টটি শেযার করুন	388
প্রচ্ছদে ফিরুন	415
প্রতিটি অনুদান গুরুত্বপূর্ণ	408
প্রতিলিপি	400
প্রিন্ট	367
প্রিন্ট করুন	388
প্লে স্টোর থেকে ডাউনলোড করুন	403
প্লেব্যাক গতি	399
প্ল্যান বেছে নিন	410
""", 'ফ': """
ফন্ট সাইজ	422
ফলাফল দেখুন	96	396
ফলো করুন	421
ফুল স্ক্রিন	400
ফেসবুক দিযে লগইন করুন	410
ফেসবুকে শেযার করুন	388
ফ্রি ডেলিভারি	424
""", 'ব': """
বই কিনুন	398
বইটি কিনুন	398
বন্ধুদের সঙ্গে শেযার করুন	388
বাকি সময	400
বার্ষিক	409
বিজ্ঞাপন	367
বিজ্ঞাপন শেষ	398
বিস্তারিত পডুন	389
বেছে নিন	411
""", 'ভ': """
ভিডিও চালান	399
ভিডিও লোড হচ্ছে	399
ভিডিওটি চালানো যাচ্ছে না	399
ভিডিওটি পাওযা যাচ্ছে না	399
ভুল জানান	395
ভুল সংশোধন জানান	395
ভোট দিন	96	396
ভোট দেওযার জন্য ধন্যবাদ	395
""", 'ম': """
মতামত জানান	395
মতামত পাঠান	395
মন্তব্য	367
মন্তব্য করতে লগইন করুন	395
মন্তব্য করুন	367
মন্তব্য নেই	396
মন্তব্য পাঠান	395
মন্তব্য লিখুন	395
মন্তব্যের নিযম	395
মাসিক	409
মাসিক অনুদান	409
মিউট	400
""", 'য': """
যেকোনো সময বাতিল করুন	410
যোগাযোগ করুন	417
""", 'র': """
রকমারি থেকে কিনুন	398
রিপোর্ট করুন	396
রেজিস্টার	363
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	363
লগইন	363
লাইক	396
লিংক কপি	367
লিংক কপি করুন	388
লিংক কপি হযেছে	388
লিঙ্ক কপি করুন	388
লেখক পরিচিতি	417
লেখক সম্পর্কে	417
লেখককে অনুসরণ করুন	421
লেখকের অন্যান্য লেখা	415
লেখকের আরও লেখা	415
লেখাটি কি উপকারী ছিল	395
লেখাটি শুনুন	399
লেখাটি সেভ করুন	388
লোড হচ্ছে	399
""", 'শ': """
শুধু গ্রাহকদের জন্য	410
শেযার	367
শেযার করুন	367
""", 'স': """
সংশ্লিষ্ট খবর	365
সঠিক ইমেইল দিন	412
সব খবর	415
সব খেলা দেখুন	397
সব গ্রহণ করুন	401
সব ছবি দেখুন	415
সব দেখুন	415
সব প্রত্যাখ্যান করুন	401
সব মন্তব্য দেখুন	395
সব সময অনুমতি দিন	401
সবচেযে জনপ্রিয	411
সবচেযে নতুন	396
সবচেযে পুরোনো	396
সমযকাল	400
সম্পর্কিত	389
সম্পর্কিত খবর	365
সম্পর্কিত বিষয	389
সম্পর্কিত সংবাদ	389
সম্পাদককে লিখুন	417
সম্পূর্ণ খবর পডুন	415
সম্মতি প্রত্যাহার করুন	401
সর্বশেষ	365
সর্বশেষ সংবাদ	365
সর্বাধিক আলোচিত	389
সর্বাধিক পঠিত	365
সর্বোচ্চ পঠিত	389
সহাযতা করুন	363
সাজান	396
সাবটাইটেল	400
সাবস্ক্রাইব	363
সেভ করুন	388
সেরা অফার	411
সৌজন্যে	424
স্পনসর	424
স্বযংক্রিয অনুবাদ	400
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	422
""", 'ก': """
กฎการแสดงความคิดเห็น	4890
กติกาการแสดงความคิดเห็น	4890
กรุณากรอกข้อมูลให้ครบถ้วน	4907
กรุณากรอกอีเมล	4907
กรุณากรอกอีเมลให้ถูกต้อง	4907
กรุณาตรวจสอบอีเมล	4907
กลับขึ้นด้านบน	4910
กลับด้านบน	4910
กลับหน้าแรก	4910
การตั้งค่าความเป็นส่วนตัว	4896
การตั้งค่าคุกกี้	4896
กำลังติดตาม	4913
กำลังโหลด	4894
กำลังโหลดวิดีโอ	4894
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4910
ขอบคุณที่ร่วมโหวต	4890
ขอบคุณสำหรับการโหวต	4890
ข่าวก่อนหน้า	4910
ข่าวถัดไป	4910
ข่าวทั้งหมด	4910
ข่าวที่คุณอาจสนใจ	4883
ข่าวที่น่าสนใจ	4883
ข่าวที่เกี่ยวข้อง	4860
ข่าวนี้มีประโยชน์หรือไม่	4890
ข่าวยอดนิยม	4860
ข่าวล่าสุด	4860
ข่าวอื่นที่น่าสนใจ	4883
ข่าวอื่นๆ	22	4883
ข่าวอื่นๆ ที่น่าสนใจ	4874
ข่าวเกี่ยวข้อง	4883
ข่าวแนะนำ	4860
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4904
คลิกชมวิดีโอ	4874
คลิกเพื่อขยายภาพ	4910
คลิปแนะนำ	4883
ความคิดเห็น	4863
ความยาว	4895
ความเร็วในการเล่น	4894
คัดลอก	4915
คัดลอกลิงก์	4863
คัดลอกลิงก์แล้ว	4874
คัดลอกลิงค์	4874
คัดลอกลิงค์แล้ว	4874
คุณต้องการรับการแจ้งเตือนหรือไม่	4899
คุณอาจสนใจ	4883
คุณโหวตแล้ว	4890
คุ้มที่สุด	4906
""", 'จ': """
จดจำฉัน	4905
จดจำฉันไว้	4905
จบโฆษณา	4893
จองตั๋ว	4893
จองบัตร	4893
จัดการความยินยอม	4896
จัดการคุกกี้	4896
จัดส่งฟรี	4916
จำนวนอื่น	4903
จำเป็นต้องกรอก	4907
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4907
ฉันยอมรับเงื่อนไขการใช้งาน	4907
""", 'ช': """
ชมคลิป	4874
ชมคลิปวิดีโอ	4874
ชมวิดีโอ	4874
ชมวิดีโอด้านบน	4874
ชมวิดีโอเต็มได้ที่นี่	4874
ชำระรายปี	4905
ชำระรายเดือน	4905
ช่องนี้จำเป็นต้องกรอก	4907
""", 'ซ': """
ซื้อที่ lazada	4893
ซื้อที่ shopee	4893
ซื้อบัตร	4893
ซื้อบัตรที่นี่	4893
ซื้อหนังสือ	4893
ซื้อหนังสือเล่มนี้	4893
ซื้อเลย	4893
""", 'ด': """
ดาวน์โหลดบน app store	4898
ดาวน์โหลดบน google play	4898
ดาวน์โหลดเสียง	4894
ดาวน์โหลดแอป	4898
ดาวน์โหลดแอปพลิเคชัน	4898
ดาวน์โหลดได้ที่ app store	4898
ดาวน์โหลดได้ที่ google play	4898
ดูการตอบกลับ	4890
ดูข่าวทั้งหมด	4910
ดูคลิป	4874
ดูความคิดเห็นทั้งหมด	4890
ดูความคิดเห็นเพิ่มเติม	4890
ดูทั้งหมด	4861
ดูผลลัพธ์	96
ดูผลโหวต	96	4891
ดูภาพทั้งหมด	4910
ดูภาพเพิ่มเติม	4910
ดูราคา	4893
ดูรูปทั้งหมด	4910
ดูวิดีโอ	4874
ดูเพิ่มเติม	4863
ดูแกลเลอรี	4910
ดูแกลเลอรี่	4910
""", 'ต': """
ตกลง	4900
ตอบกลับ	4891
ตัวเลือกเพิ่มเติม	4914
ตั้งค่าความเป็นส่วนตัว	4896
ตั้งค่าคุกกี้	4896
ติดตามผู้เขียน	4913
ติดตามหัวข้อ	4913
ติดตามหัวข้อนี้	4913
ติดต่อกองบรรณาธิการ	4911
ติดต่อเรา	4874
ติดต่อโฆษณา	4911
ต้องการรับการแจ้งเตือนหรือไม่	4899
""", 'ถ': """
ถอดเสียง	4895
ถอนความยินยอม	4896
ถูกใจ	4891
""", 'ท': """
ทดสอบความรู้ของคุณ	4892
ทำแบบทดสอบ	4892
ทุกการสนับสนุนมีความหมาย	4903
""", 'บ': """
บทความก่อนหน้า	4910
บทความถัดไป	4910
บทความทั้งหมดของผู้เขียน	4910
บทความที่น่าสนใจ	4883
บทความที่เกี่ยวข้อง	4860
บทความนี้ถูกล็อก	4905
บทความนี้มีประโยชน์หรือไม่	4890
บทความล่าสุด	4860
บทความอื่นของผู้เขียน	4910
บทความอื่นๆ ของผู้เขียน	4910
บทความแนะนำ	4883
บริจาค	4857
บริจาคครั้งเดียว	4903
บริจาคตอนนี้	4903
บริจาครายเดือน	4903
บริจาคเลย	4857
บันทึก	4874
บันทึกการตั้งค่า	4896
บันทึกคะแนนของคุณแล้ว	4890
บันทึกคะแนนโหวตแล้ว	4890
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4874
""", 'ป': """
ปฏิเสธทั้งหมด	4896
ปิดการแสดงความคิดเห็น	4890
ปิดเสียง	4895
""", 'พ': """
พิมพ์	4863
พิมพ์บทความ	4874
พิมพ์สูตร	66
พิมพ์หน้านี้	4874
""", 'ฟ': """
ฟรี ไม่มีสแปม	4907
ฟังข่าว	4894
ฟังข่าวนี้	4894
ฟังบทความ	4894
ฟังบทความนี้	4894
ฟังรายการย้อนหลัง	4874
""", 'ภ': """
ภายหลัง	4900
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4874
มีบัญชีอยู่แล้ว	4905
มีบัญชีแล้ว	4905
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4907
ยกเลิกได้ทุกเมื่อ	4905
ยอดนิยม	4883
ยอดนิยมในตอนนี้	4883
ยอมรับทั้งหมด	4896
ยอมรับและดำเนินการต่อ	4896
ยังไม่มีบัญชี	4905
ยังไม่เป็นสมาชิก	4905
""", 'ร': """
ระบุจำนวนเงิน	4903
รับการแจ้งเตือน	4899
รับการแจ้งเตือนข่าวด่วน	4874
รายงาน	4891
รีเฟรชหน้า	4902
รีเฟรชหน้านี้	4902
รูปแบบอีเมลไม่ถูกต้อง	4907
ร่วมงานกับเรา	4874
ร่วมตอบแบบสอบถาม	4874
ร่วมตอบแบบสำรวจ	4890
ร่วมบริจาค	4857
ร่วมสนับสนุน	4903
ร่วมแสดงความคิดเห็น	4874
ร่วมโหวต	4890
ร้านค้า	4916
""", 'ล': """
ลงทะเบียน	4857
ลงทะเบียนเรียบร้อยแล้ว	4907
ลดขนาดตัวอักษร	4914
ลืมรหัสผ่าน	4857
ลืมรหัสผ่านหรือไม่	4905
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4894
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4894
วิดีโอไม่พร้อมใช้งาน	4894
วิธีปิดโปรแกรมบล็อกโฆษณา	4902
""", 'ส': """
สนับสนุนนักข่าว	4903
สนับสนุนรายเดือน	4903
สนับสนุนสื่ออิสระ	4903
สนับสนุนเรา	4857
สปอนเซอร์	4863
สมัครงานกับเรา	4874
สมัครสมาชิก	4857
สมัครเรียบร้อยแล้ว	4907
สรุปด้วย ai	4912
สรุปโดย ai	4912
สั่งซื้อหนังสือ	4893
สั่งซื้อเลย	4893
สำหรับสมาชิกเท่านั้น	4905
สิทธิพิเศษสำหรับผู้อ่าน	4893
สิทธิพิเศษสำหรับสมาชิก	4893
สแกน qr code	4898
สแกนคิวอาร์โค้ด	4898
ส่ง	4908
ส่งข่าว	4911
ส่งข้อความเรียบร้อยแล้ว	4907
ส่งความคิดเห็น	4890
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4874
""", 'ห': """
หน้าแรก	4910
""", 'อ': """
อนุญาต	4900
อนุญาตเสมอ	4896
ออกจากโหมดเต็มจอ	4894
อีเมล	4908
อีเมลไม่ถูกต้อง	4907
อ่านข่าวที่เกี่ยวข้อง	4883
อ่านข่าวผ่านแอป	4874
อ่านข่าวอื่นๆ	4883	4910
อ่านฉบับเต็ม	4910
อ่านต่อ	4863
อ่านต่อหลังโฆษณา	4893
อ่านต่อเรื่องนี้	4883
อ่านต่อในเบราว์เซอร์	4898
อ่านบทความฉบับเต็ม	4910
อ่านบนแอป	4898
อ่านเพิ่มเติม	4860
อ่านเรื่องที่เกี่ยวข้อง	4883
อ่านโดย ai	4894
อ่านในแอป	4898
""", 'เ': """
เกมทั้งหมด	4892
เกิดข้อผิดพลาด	4908
เกิดข้อผิดพลาด กรุณาลองใหม่	4907
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4907
เกี่ยวกับผู้เขียน	4911
เขียนความคิดเห็น	4890
เขียนโดย ai	4912
เข้าสู่ระบบ	4857
เข้าสู่ระบบด้วย apple	4905
เข้าสู่ระบบด้วย facebook	4905
เข้าสู่ระบบด้วย google	4905
เข้าสู่ระบบด้วย line	4905
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4890
เฉพาะสมาชิกเท่านั้น	4905
เต็มจอ	4895
เนื้อหาต่อจากโฆษณา	4893
เนื้อหาที่เกี่ยวข้อง	4883
เนื้อหาสนับสนุน	4893
เนื้อหาโฆษณา	4893
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4894
เบราว์เซอร์ของคุณไม่รองรับเสียง	4894
เปิดการแจ้งเตือน	4899
เปิดรับการแจ้งเตือน	4899
เปิดเสียง	4894
เปิดแอป	4898
เปิดในแอป	4898
เป็นคนแรกที่แสดงความคิดเห็น	4874
เพิ่มขนาดตัวอักษร	4914
เริ่มทำแบบทดสอบ	4892
เรียงตาม	4891
เรื่องที่คุณอาจสนใจ	22	4883
เรื่องที่น่าสนใจ	4883
เรื่องที่เกี่ยวข้อง	4860
เรื่องล่าสุด	4883
เรื่องอื่นที่น่าสนใจ	4860
เรื่องแนะนำ	4883
เลิกติดตาม	4913
เลือก	4906
เลือกแพ็กเกจ	4905
เลือกแพ็คเกจ	4905
เล่นวิดีโอ	4894
เล่นอัตโนมัติ	4895
เล่นเกม	4892
เล่นเลย	4892
เวลาที่เหลือ	4894
เสียงอ่านโดย ai	4894
""", 'แ': """
แจ้งข่าว	4911
แจ้งข้อผิดพลาด	4890
แจ้งคำผิด	4890
แจ้งลบความคิดเห็น	4890
แชร์	4863
แชร์ข่าวนี้	4874
แชร์บทความ	4874
แชร์บทความนี้	4914
แชร์บน facebook	4914
แชร์ผ่าน line	4914
แชร์หน้านี้	4874
แชร์ไปที่ line	4874
แชร์ไปยัง facebook	4914
แชร์ไปยัง line	4914
แท็ก	4883
แท็กที่เกี่ยวข้อง	4883
แบบสำรวจ	97
แปลอัตโนมัติ	4874
แปลโดย ai	4912
แปลโดยอัตโนมัติ	4912
แสดงความคิดเห็น	4863
แสดงคำบรรยาย	4894
แสดงน้อยลง	4861
แสดงเนื้อหา	4896
แสดงเพิ่มเติม	4910
แสดงโพสต์	4896
""", 'โ': """
โฆษณา	4863
โหลดหน้านี้ใหม่	4902
โหลดหน้าใหม่	4902
โหลดเนื้อหา	4896
โหลดเพิ่มเติม	4910
โหลดแอป	4898
โหลดแอปฟรี	4874
โหลดโพสต์	4896
โหวต	96	4891
""", 'ใ': """
ใหม่ล่าสุด	4891
ให้คะแนนบทความนี้	4890
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4903
ไม่สามารถเล่นวิดีโอนี้ได้	4894
ไม่สามารถเล่นวิดีโอได้	4894
ไม่สามารถแสดงเนื้อหานี้ได้	4896
ไม่ใช่ตอนนี้	4900
""", 'ả': """
ảnh tiếp theo	5337
ảnh trước	5337
""", 'ẩ': """
ẩn	5253
ẩn trả lời	5292
""", 'ủ': """
ủng hộ	5228
ủng hộ báo chí độc lập	5230
ủng hộ chúng tôi	5228
ủng hộ chúng tôi trên patreon	5311
ủng hộ hàng tháng	5311
ủng hộ một lần	5311
ủng hộ ngay	5334
ủng hộ tác giả	5230
""", '☕': """
☕ buy me a coffee	1233
☕ buy us a coffee	1233
""", 'あ': """
あとで	2992
あとで読む	3009
あとで読むに追加	3124
あなたにおすすめ	3031
あなたにおすすめの記事	3031
あなたはどう思いますか	3025
あなたへのおすすめ	3031
あわせて読みたい	3031
あわせて読む	3066
""", 'い': """
いいえ、結構です	2992
いいね	3009
いいね!してニュースをチェック	3010
いいね!で応援する	3056
いいね順	3075
いつでも解約ok	3096
いつでも解約できます	3096
いつでも解約可能	3096
いつでも配信停止できます	3099
いま読まれています	3066
いま読まれている記事	3066
""", 'お': """
おすすめ	3031
おすすめの記事	3031
おすすめプラン	3096
おすすめ情報pr	3015
おすすめ記事	3031
おすすめ関連記事	3066
おすすめ順	3075
お住まいの地域ではご覧いただけません	3080
お住まいの地域では再生できません	3080
お問い合わせ	3017	3045
お問い合わせありがとうございました	3099
お問い合わせありがとうございます	3099
お問い合わせ内容	3120
お役に立ちましたか	3074
お得なクーポン	3123
お得なプランを見る	3119
お気に入り	3009
お気に入りに追加	3009
お申し込み	2996
お申し込みが完了しました	3120
お申し込みを受け付けました	3120
お酒は#歳になってから	3078
""", 'こ': """
こちらの記事もおすすめ	3066
こちらの記事も読まれています	22	3066
こちらもおすすめ	3031
こちらも読む	3066
このコメントを報告	3113
このコンテンツは表示できません	3083
このコンテンツを表示できません	3083
このテーマをフォロー	3109
このテーマをフォローする	3109
このページは役に立ちましたか	3074
このメールアドレスは登録済みです	3120
この動画の配信は終了しました	3080
この動画はお住まいの地域では再生できません	3080
この動画はご覧いただけません	3080
この動画は公開を終了しました	3080
この動画は再生できません	3080
この動画は現在ご覧いただけません	3080
この投稿をinstagramで見る	3114
この本を購入する	3078
この著者の記事	3031
この著者の記事を見る	3103
この著者の記事一覧	3103
この記事だけ読む	3119
この記事に関連するニュース	3066
この記事のタグ	3031
この記事の写真	3103
この記事の写真をすべて見る	3067
この記事の写真を見る	3103
この記事の画像	3103
この記事の画像をもっと見る	3103
この記事の画像を見る	3103
この記事の筆者	3104
この記事の誤りを報告	3028
この記事の関連ニュース	3066
この記事はロックされています	3096
この記事は会員からのプレゼントです	3124
この記事は会員限定です	2996
この記事は参考になりましたか	3074
この記事は役に立ちましたか	3074
この記事へのコメント	3029
この記事もチェック	3056
この記事をシェア	3009
この記事をシェアする	3124
この記事をプレゼント	3056
この記事をプレゼントする	3056
この記事を保存	3056
この記事を印刷	3056
この記事を印刷する	3056
この記事を書いた人	3104
この記事を書いた記者	3104
この記事を聞く	3080
この記事を聴く	3080
この記事を評価	3113
この記事を評価する	3056
この記事を購入	3119
この記者の記事をもっと見る	3103
この記者の記事を見る	3103
この記者の記事一覧	3031
この記者をフォロー	3013
この記者をフォローする	3109
この連載の記事	3031
この連載をフォロー	3013
この連載をフォローする	3013
この音声はaiが読み上げています	3080
この項目は必須です	3099
この項目は必須項目です	3099
""", 'ご': """
ご寄付ありがとうございます	3118
ご寄付はこちら	3093
ご意見	3022
ご意見をお聞かせください	3074
ご意見・ご感想を入力	3120
ご投票ありがとうございました	3074
ご支援ありがとうございます	3118
ご支援のお願い	2993
ご支援はこちら	3093
ご登録ありがとうございました	3099
ご登録ありがとうございます	3099
ご購入はこちら	3078
ご購読の申し込み	2996
""", 'さ': """
さらに読み込む	3035
""", 'す': """
すでにアカウントをお持ちの方	3096
すでに会員の方	3096
すでに投票済みです	3074
すでに登録済みです	3120
すべてのcookieを受け入れる	3116
すべてのcookieを許可	3116
すべてのコメントを見る	3074
すべてのニュースを見る	3103
すべての写真を見る	3067
すべての記事を見る	3103
すべて受け入れる	3017
すべて同意する	3116
すべて拒否	3084
すべて拒否する	3083
すべて表示	3036
すべて見る	3035
すべて許可	3017	3020
すべて読む	3036
""", 'そ': """
その他のオプション	3110
その他の記事	3031
その他の金額	3093
""", 'は': """
はい、受け取る	3087
はじめての方はこちら	3096
はてなブックマーク	3009
はてなブックマークに追加	3056
はてブ	3009
""", 'ま': """
まずは無料で	3096
また後で	2992
まだ会員でない方	3096
""", 'み': """
みなさんはどう思いますか	3025
みんなのコメント	3022
""", 'も': """
もう一度再生	3117
もう一度見る	3081
もっと見る	3035
もっと詳しく知りたい方は	3066
もっと読む	3031
もどる	3035
""", 'よ': """
よく読まれています	3066
よく読まれている記事	3031
よく読まれている記事ランキング	3031
""", 'わ': """
わかりました	3036
""", 'ア': """
アカウントをお持ちでない方	3096
アカウントをお持ちの方	3096
アカウントをお持ちの方はこちら	3096
アクセスランキング	3031
アプリで続きを読む	3086
アプリで見る	3086
アプリで読む	3086
アプリで開く	3086
アプリなら	3086
アプリのダウンロード	3008
アプリをインストール	3008
アプリをダウンロード	3008
アプリを入手	3086
アプリを開く	3008
アプリダウンロード	3008
アンケート	97
アンケートにご協力	3027
アンケートに参加する	3027	3074
アンケートに回答する	3074
アンケートに答える	3027	3074
アンケート実施中	3056
アンケート結果	3075
アンケート結果を見る	3113
""", 'ウ': """
ウィンドウを閉じる	3122
""", 'エ': """
エラーが発生しました	3099
""", 'オ': """
オススメ記事	3031
オフにする	3088
オプションの管理	3116
オプションを管理	3116
オンにする	3088
オンラインショップ	3078
""", 'カ': """
カテゴリ	3031
カテゴリー	3031
カートに入れる	3123
""", 'キ': """
キーワード	3031
キーワードをフォロー	3013
""", 'ギ': """
ギャラリーを見る	3103
ギャラリーを閉じる	3122
""", 'ク': """
クイズに挑戦	3027	3056
クイズに挑戦する	3027	3056
クイズに答える	3076
クッキー	3017
クッキーの設定	3083
クッキー設定	3017	3020
クリックで拡大	3103
クリックで音声が出ます	3117
クリップ	3009
クリップする	3009
クロスワード	3077
クロスワードに挑戦	3026
クロスワードを解く	3026
""", 'ゲ': """
ゲームで遊ぶ	3076
ゲーム一覧	3076
""", 'コ': """
コピー	3111
コピーしました	3009
コメント	3022
コメント #件	3029
コメント#件	3022
コメント(#	3022
コメント(#件	3029
コメントする	3022
コメントのルール	3074
コメントの受付は終了しました	3074
コメントの受付を終了しました	3074
コメントはまだありません	3022
コメントは会員のみ	3113
コメントは無効になっています	3113
コメントをすべて見る	3074
コメントをもっと見る	3022
コメントを入力	3113
コメントを入力してください	3113
コメントを報告	3113
コメントを投稿	3022
コメントを投稿する	3074
コメントを書く	3022
コメントを残す	3022
コメントを見る	3022
コメントを送信	3074
コメントを送信する	3074
コメントを閉じる	3074
コメントガイドライン	3074
コメントポリシー	3074
コメント一覧	3022
コンテンツへスキップ	3033
コンテンツを表示	3083
コンテンツを表示する	3083
コンテンツを読み込む	3083
コーヒーをおごる	3093
""", 'サ': """
サイトで続ける	3086
サイトポリシー	3017	3045
サイトマップ	3017
サインイン	2996
サポーターになる	3093
サポートする	2993
""", 'シ': """
シェア	3009
シェアしよう	3009
シェアする	3009
""", 'ス': """
スキップ	2992
スクラップ	3009
スクラップする	3009
スポンサー	3015
スポンサードリンク	3015
スポンサーリンク	3015
スポンサー企業	3112
""", 'タ': """
タイアップ	3015
タグ	3031
タップして音声をオンにする	3117
""", 'チ': """
チケットを予約する	3078
チケットを購入	3078
チケットを購入する	3078
チケット購入はこちら	3078
チップで応援する	2993
チップを送る	2993
チャンネル登録	3010
""", 'ツ': """
ツイート	3009
ツイートする	3009
ツイートを読み込む	3083
""", 'デ': """
データ保護方針	3116
""", 'ト': """
トップ	3035
トップに戻る	3103
トップへ戻る	3035
トップニュース	3031
トップページ	3035
トップページに戻る	3103
トップページへ	3103
トピックス	3031
""", 'ド': """
ドネーション	2993
""", 'ナ': """
ナンプレ	3077
""", 'ニ': """
ニックネーム	3100
ニックネームを入力	3113
ニュースを読む	3035
ニュースレター	3002
ニュースレター登録	3002
ニュース一覧	3103
ニュース一覧へ	3103
""", 'バ': """
バックナンバー	3031
""", 'パ': """
パスワードをお忘れですか	3096
パスワードをお忘れの方	3096
パスワードをお忘れの方はこちら	3096
パスワードを忘れた方	2996
パスワードを忘れた方はこちら	3096
""", 'ピ': """
ピックアップ	3031
""", 'フ': """
フィードバックを送る	3074
フィードバックを送信	3074
フォトギャラリー	3103
フォトギャラリーを見る	3103
フォロー	3010
フォローしています	3109
フォローしてね	3010
フォローしました	3010
フォローする	3010
フォローを解除	3109
フォローを解除する	3109
フォロー中	3010
フォロー解除	3109
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3081
""", 'ブ': """
ブックマーク	3009
ブックマークする	3009
ブラウザで続ける	3086
ブラウザで見る	3086
ブラウザで読む	3086
""", 'プ': """
プッシュ通知	3008
プッシュ通知を受け取りますか	3087
プッシュ通知を受け取る	3087
プライバシーの設定	3083
プライバシーポリシー	3017	3045
プライバシーポリシーに同意する	3099
プライバシー設定	3083
プランを見る	3096
プランを選ぶ	3096
プランを選択	3096
プラン一覧	3096
プレゼント	2996
プレミアム	2996
プレミアム会員	3001
プロフィール	3105
""", 'ヘ': """
ヘルプ	3017
""", 'ペ': """
ページの先頭に戻る	3103
ページの先頭へ	3035
ページの先頭へ戻る	3103
ページを再読み込み	3089
ページを再読み込みする	3089
ページを更新する	3089
ページトップ	3035
ページトップへ	3035
ページトップへ戻る	3103
""", 'ホ': """
ホーム	3035
ホームに戻る	3103
""", 'ポ': """
ポスト	3009
ポストする	3009
""", 'マ': """
マイページ	2996
マンスリーサポーターになる	3093
""", 'ミ': """
ミュート	3081
ミュートを解除	3080
ミュート解除	3080
""", 'メ': """
メインコンテンツへスキップ	3033
メッセージ	3121
メニュー	3035
メニューを閉じる	3122
メルマガ	3002
メルマガ登録	3002
メールでシェア	3110
メールで送る	3009
メールで送信	3009
メールをご確認ください	3099
メールアドレス	3002
メールアドレスが正しくありません	3099
メールアドレスでログイン	3119
メールアドレスで登録	3119
メールアドレスをご入力ください	3120
メールアドレスを入力	3002
メールアドレスを入力してください	3099
メールアドレスを入力する	3120
メールマガジン	3002
メールマガジン登録	3002
""", 'ラ': """
ライター	3105
ランキング	3031
""", 'リ': """
リンクをコピー	3009
リンクをコピーしました	3056
リンクをコピーする	3056
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
ログイン	2996
ログイン/会員登録	2996
ログインしてコメント	3074
ログインしてコメントする	3074
ログイン・会員登録	2996
ログイン状態を保持	3096
ログイン状態を保持する	3096
""", '一': """
一回だけ	3094
一回だけ寄付する	3093
一回のみ	3094
一時停止	3081
一次性	5462
一次性捐款	5461
一番人気	3097
一覧	3035
一覧に戻る	3103
一覧へ	3035
一覧を見る	3035
""", '上': """
上一个视频	5485
上一张	5470
上一张图片	5490
上一篇	5379
上一篇文章	5470
上一頁	5385
上一页	5385
""", '下': """
下一个视频	5485
下一张	5470
下一张图片	5490
下一張圖片	5490
下一篇	5379
下一篇文章	5470
下一部影片	5485
下一頁	5385
下一页	5385
下次再說	5346
下次再说	5346
下載app	5452
下載客戶端	5452
下載音檔	5445
下載音訊	5445
下载app	5452
下载客户端	5452
下载音频	5445
""", '不': """
不,謝謝	5346	5455
不,谢谢	5346	5455
不用了	5346	5455
不用了,謝謝	5455
不用了,谢谢	5455
不適切な内容を報告	3074
""", '专': """
专题	5379
""", '並': """
並び替え	3075
並べ替え	3075
""", '个': """
个人中心	5351
个人信息保护政策	5484
""", '为': """
为你推荐	5379
为您推荐	5379
""", '主': """
主要ニュース	3031
""", '举': """
举报	5378
举报评论	5481
""", '了': """
了解	3036
了解更多	5374
了解详情	5491
""", '京': """
京东购买	5443
""", '人': """
人人网	5417
人才招聘	5414
人气排行	5384
人气榜	5384
人気の動画	3066
人気の記事	3031
人気ランキング	3031
人気記事	3031
人気記事ランキング	3031
人気順	3075
人氣排行	5384
人氣文章	5426
人氣榜	5384
""", '仅': """
仅限会员	5464
仅限订阅用户	5464
""", '今': """
今、あなたにオススメ	3031
今、読まれている記事	3066
今すぐプレイ	3076
今すぐ寄付	3118
今すぐ支援する	3118
今すぐ購入	3123
今すぐ遊ぶ	3076
今はしない	2992
今はやめておく	2992
今回のみ	3094
今回のみ支援する	3093
今回はしない	2992
今日のアンケート	3026
今日のクイズに挑戦	3027
今日のクロスワード	3026
今日の注目	3031
今日填字游戏	109
今日投票	5393
今日最熱門	5426
今日热点	5379
今日焦点	5379
今日熱門	5426
今週のアンケート	3026
今週のクイズ	109
今週のクイズに挑戦	109	3027
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5452
""", '他': """
他の記事	22
他の記事も読む	3031
""", '付': """
付費閱讀	5351
付费内容	5351
付费阅读	5351
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5481
以下为广告内容	5414
以下為廣告內容	5414
以后再说	5346
以後再說	5454
以電子郵件繼續	5487
""", '件': """
件名	3121
""", '企': """
企画・制作	3112
""", '优': """
优惠码	5491
""", '会': """
会员专享	5356
会员专享内容	5356
会员专属	5351
会员中心	5351
会员登录	5351
会員でない方	3096
会員でない方はこちら	3096
会員の方はこちら	2996
会員の方はログイン	2996
会員プランを見る	3119
会員特典	3078
会員登録	2996
会員登録する	2996
会員登録のご案内	3119
会員登録はこちら	2996
会員限定	2996
会員限定特典	3078
会員限定記事	2996
会社概要	3045
""", '余': """
余下全文	5490
""", '作': """
作者其他文章	5403
作者更多文章	5470
作者的更多文章	5403
作者简介	5471
作者簡介	5471
""", '你': """
你可能也喜欢	5379
你可能也喜歡	5379
你可能感兴趣	5379
你可能还想看	5426
你可能還想看	5426
你已投票	5393
你怎么看	5392
你怎麼看	5392
""", '使': """
使用 apple 登入	5464
使用 facebook 登入	5464
使用 google 帳號登入	5464
使用 google 登入	5464
使用 google 繼續	5464
使用apple登录	5464
使用facebook登入	5464
使用facebook登录	5464
使用google登入	5464
使用google登录	5464
使用google繼續	5464
使用google继续	5464
使用google账号登录	5464
使用paypal付款	5487
使用条款	5371
使用條款	5371
使用邮箱登录	5487
""", '価': """
価格を見る	3123
""", '保': """
保存	3009
保存する	3009
保存设置	5449
保持登入	5464
保持登入狀態	5464
保持登录状态	5464
""", '個': """
個人情報の取り扱い	3017
個人情報の取り扱いについて	3017
個人情報の取り扱いに同意する	3099
個人情報の取扱いについて	3017
個人情報保護方針	3017	3045
""", '倍': """
倍速	5446
""", '僅': """
僅限會員	5464
僅限訂戶	5464
""", '優': """
優先するソースに追加	3109
優惠碼	5491
""", '儲': """
儲存設定	5449
""", '允': """
允許	5454
允許通知	5453	5455
允许	5454
允许通知	5453	5455
""", '元': """
元の記事を読む	3067
元記事で読む	3067
元記事を読む	3035
""", '免': """
免責聲明	5371
免費訂閱	5357
免費註冊	5351
免費試讀	5351
免費閱讀	5487
免责声明	5371
免费,无垃圾邮件	5467
免费注册	5351
免费订阅	5357
免费试读	5351
免费阅读	5487
免运费	5480
免運費	5480
""", '入': """
入力内容を確認	3120
入力内容を確認する	3120
入力必須	3099
""", '內': """
內容糾錯	5395
""", '全': """
全ての写真を見る	3067
全ての記事が読み放題	3119
全屏	5446
全文はこちら	3067
全文を読む	3035
全文表示	3035
全画面	3081
全画面表示	3080
全画面表示を終了	3080
全螢幕	5446
全記事読み放題	3001
全部拒絕	5450
全部拒绝	5450
全部接受	5371
全部新闻	5470
全部游戏	5441
全部视频	5470
全部评论	5378
全部话题	5381
""", '公': """
公众号	5365
公式sns	3010
公式twitter	3010
公式x	3010
公式アプリ	3008
公式サイトで見る	3078
公式サイトはこちら	3123
公式サイトを見る	3123
公式ショップ	3078
公式ショップはこちら	3078
""", '共': """
共 # 頁	5381
共 # 页	5381
共#頁	5381
共#页	5382
共有	3009
共有する	3009
共有オプション	3110
共有リンクをコピー	3056
""", '关': """
关于作者	5471
关于我们	5371
关注	5365
关注作者	5475
关注我们	5365
关注此话题	5475
关注话题	5475
关键词	5379
关闭	5346
关闭窗口	5490
关闭菜单	5490
""", '其': """
其他新聞	5379
其他新闻	22	5379
其他金額	5461
其他金额	5461
""", '内': """
内容由ai生成	5485
内容纠错	5395
""", '再': """
再生	3035
再生リスト	3117
再生時間	3081
再生速度	3080
再読み込み	3089
再読み込みする	3089
""", '写': """
写留言	5481
写真(#枚	3067
写真をすべて見る	3103
写真をもっと見る	3067
写真を拡大	3103
写真を拡大する	3103
写真を見る	3035
写真を見る(全#枚	3067
写真・動画の投稿はこちら	3104
写真特集	3031
写评论	5378
""", '出': """
出錯了	5468
出错了	5468
""", '分': """
分享	5364
分享到	5364
分享到facebook	5414
分享到line	5414
分享到qq	5478
分享到whatsapp	5478
分享到微信	5364
分享到微博	5364
分享到朋友圈	5478
分享文章	5492
分享本文	5414
分享此文	5414
分享此頁	5492
分享給好友	5414
分享給更多人看到	5414
分享给好友	5414
分享给更多人	5414
分享至	5364
分享至facebook	5364
分享至line	5414
分享这篇文章	5492
分享這篇文章	5492
分类	5379
分類	5379
""", '列': """
列印	5364
列印本頁	5414
列印食譜	66
""", '初': """
初めての方はこちら	3096
初割で無料体験する	2996
初月無料	3001
""", '利': """
利用規約	3017	3045
利用規約に同意します	3099
利用規約に同意する	3099
""", '刷': """
刷新页面	5456
""", '前': """
前のページ	3035
前のページに戻る	3122
前の写真	3103
前の動画	3117
前の画像	3103
前の記事	3031
前の記事へ	3031
前の記事を読む	3122
前へ	3035
前回の記事はこちら	3066
前回はこちら	3067
前往官網	5491
前往捐款	5461
前往捐款頁面	5461
前往捐款页面	5461
前往購買	5443
前往贊助	5461
""", '剩': """
剩余时间	5446
剩餘時間	5446
""", '加': """
加入google偏好來源	5475
加入line好友	5365
加入会员	5351
加入我们	5414
加入我们的团队	5414
加入我們	5414
加入我們的團隊	5414
加入書籤	5364
加入會員	5351
加入白名单	5456
加入購物車	5491
加入购物车	5491
加载中	5445
加载内容	5449
加载帖子	5449
加载更多	5385
加载更多评论	5438
""", '動': """
動画	3031
動画で見る	3056
動画の公開は終了しました	3080
動画の読み込みに失敗しました	3117
動画の配信は終了しました	3080
動画は再生できません	3080
動画をもっと見る	3103
動画を再生	3117
動画を再生する	3056
動画を再生できません	3080
動画を再生できませんでした	3080
動画を見る	3035
動画を読み込み中	3080
動画を読み込めませんでした	3117
動画を読み込んでいます	3080
動画プレーヤーを読み込み中	3080
動画一覧	3103
""", '勘': """
勘誤回報	5395
""", '包': """
包邮	5480
""", '協': """
協賛企業	3112
""", '单': """
单次	5462
单次捐款	5347
单篇购买	5487
""", '単': """
単発の寄付	3093
""", '博': """
博客來購買	5443
""", '占': """
占い	3077
""", '印': """
印刷	3009
印刷する	3009
印刷用ページ	3056
印刷用ページを表示	3056
印象笔记	5417
""", '即': """
即时新闻	5379
即時新聞	5379
""", '原': """
原文を表示	3036
原文を見る	3036
原文連結	5427
原文链接	5427
""", '去': """
去京东看看	5443
去京东购买	5443
去天猫购买	5443
去淘宝购买	5443
""", '参': """
参与投票	5394	5438
参与评论	5378
参加测验	5441
参加者募集中	3048
参加问卷调查	5414
""", '參': """
參加問卷調查	5414
參加測驗	5441
參與投票	5438
""", '友': """
友だち追加	3010
友だち追加する	3010
友善列印	5414
友達に教える	3056
""", '反': """
反馈	5378
""", '发': """
发一条友善的评论	5481
发现错误?请告诉我们	5414
发生错误	5468
发表留言	5378
发表评论	5378
发送	5468
发送成功	5467
""", '取': """
取材・文	3105
取消关注	5476
取消回复	5396
取消回覆	5396
取消追蹤	5475
取消關注	5476
取消静音	5445
取消靜音	5445
""", '受': """
受け取る	3088
受付が完了しました	3120
""", '古': """
古い順	3075
""", '可': """
可随时退订	5467
可隨時取消	5464
""", '合': """
合わせて読みたい	3031
合成音声による読み上げ	3080
合成音声による読み上げです	3080
""", '同': """
同じカテゴリの記事	3031
同じ著者の記事	3066
同作者文章	5403
同意	5371
同意して続ける	3083
同意して続行	3083
同意して閉じる	3083
同意しない	3017	3020
同意する	3017	3020
同意の管理	3083
同意を撤回	3083
同意を撤回する	3083
同意を管理	3083
同意を管理する	3083
同意並繼續	5374	5449
同意并继续	5374	5449
同意設定を変更	3019
""", '后': """
后退#秒	5445
""", '听': """
听全文	5414
听文章	5445
听新闻	5364
听这篇文章	5414
""", '商': """
商业推广	5480
商品の詳細を見る	3123
商品を見る	3078
商品ページへ	3078
商品詳細	3123
商品详情	5491
商城	5480
商業推廣	5480
""", '單': """
單次	5462
單次捐款	5347
單筆	5462
單筆捐款	5461
單筆支持	5461
單篇購買	5487
""", '回': """
回上一頁	5490
回到頂端	5470
回到頂部	5385
回到顶部	5470
回复	5378
回答する	96
回覆	5378
回頁首	5382
回頂端	5385
回首頁	5385
""", '图': """
图 #/#	5381
图片 #/#	5381
""", '圖': """
圖片 #/#	5381
""", '在': """
在 app store 下載	5452
在 facebook 查看	5482
在 google play 下載	5452
在 instagram 查看	5482
在 instagram 查看這則貼文	5482
在 spotify 收聽	5482
在 x 上查看	5482
在 youtube 上觀看	5482
在amazon購買	5443
在app store下载	5452
在app中打开	5452
在app中阅读	5452
在facebook查看	5482
在google play下载	5452
在instagram查看	5482
在instagram查看這則貼文	5482
在patreon上支持我们	5461
在spotify上收听	5482
在x上查看	5482
在youtube上观看	5482
在亚马逊购买	5443
在微博查看	5482
在浏览器中继续	5452
在瀏覽器中繼續	5452
""", '地': """
地図を見る	3036
地図を開く	3036
""", '執': """
執筆者	3105
執筆者プロフィール	3104
""", '報': """
報錯	5395
""", '填': """
填字游戏	5442
填字遊戲	5442
""", '复': """
复制	5479
复制成功	5364
复制网址	5414
复制链接	5364	5417
""", '外': """
外部コンテンツを表示	3083
外部コンテンツを表示する	3083
外部送信について	3116
外部送信ポリシー	3116
""", '大': """
大号字	70
大字	5364
大家还在看	5379
大家都在看	5379
""", '头': """
头条	5379
""", '好': """
好的	5454
""", '如': """
如何停用廣告封鎖	5457
如何关闭	5459
如何关闭广告拦截	5457
如何关闭广告拦截器	5456
如何關閉	5459
如何關閉廣告攔截	5457
如何關閉廣告攔截器	5456
如何關閉廣告阻擋	5457
""", '始': """
始終允許	5450
始终允许	5450
""", '字': """
字体	70
字体大小	5364
字号	5364
字幕	5446
字幕をオン	3080
字幕を表示	3080
字級	70	5364
字级	70
字號	5478
字體大小	70	5364
""", '官': """
官方微博	5365
""", '定': """
定期定額	5347
定期定額捐款	5461
定期定額支持	5461
定期捐款	5461
""", '寄': """
寄付	2993
寄付する	2993
寄付で応援する	2993	3056
寄付のお願い	2993
寄付はこちら	3093
寄付はこちらから	3093
寄付をする	2993
寄付ページはこちら	3093
寄付ページへ	3093
""", '寫': """
寫留言	5481
寫評論	5481
""", '專': """
專題	5379
""", '小': """
小字	5364
小編推薦	5379
小调查	97
""", '尚': """
尚未成為會員	5464
尚無留言	5414
""", '展': """
展开	5385
展开全文	5385
展开全部	5386
展开回复	5438
展开阅读全文	5490
展開	5385
展開全文	5470
""", '已': """
已关注	5365
已收到您的申请	5488
已是会员	5351
已是訂戶	5464
已有帐号	5351
已有帳號	5464
已有账号	5464
已經是會員	5351
已經是會員?登入	5351
已经是订户	5464
已经有账号	5464
已複製連結	5478
已關注	5475
""", '常': """
常に表示する	3083
常に許可	3084
常に許可する	3083
""", '年': """
年払い	3097
年額プラン	3097
""", '广': """
广告	5370
广告后继续阅读	5443
广告结束	5443
""", '広': """
広告	3015
広告の下に記事が続きます	3078
広告の後に続きます	3015
広告はここまで	3078
広告をスキップ	3015
広告を閉じる	3015
広告ブロッカーの解除方法	3090
広告ブロッカーをご利用中です	3089
広告ブロッカーをオフにする方法	3090
広告ブロックの解除方法	3089
広告ブロックをオフにしました	3090
広告ブロックを解除してください	3089
広告ブロックを解除しました	3089
広告ブロックを解除する方法	3090
広告企画	3015
広告掲載	3045
広告掲載について	3045
広告終わり	3078
""", '廣': """
廣告	5370
廣告後繼續閱讀	5443
廣告結束	5443
廣編企劃	5443
廣編特輯	5443
""", '延': """
延伸閱讀	5379
延伸阅读	5379
""", '开': """
开启app	5452
开启推送	5453
开启通知	5453	5455
开始测验	5441
开通vip	5487
开通会员	5351
""", '当': """
当前时间	5446
当当购买	5443
""", '影': """
影片已下架	5445
影片已移除	5445
影片無法播放	5445
影片載入中	5445
影片載入失敗	5485
影片長度 #	5412
影音	5379
""", '後': """
後で	2992
""", '微': """
微信	5364
微信好友	5417
微信扫一扫	5478
微信扫码分享	5478
微信朋友圈	5417
微信登录	5464
微博	5364
""", '必': """
必填	5468
必填字段	5467
必填欄位	5467
必填項	5467
必填项	5467
必須	3100
必須項目	3100
必須項目です	3099
""", '忘': """
忘記密碼	5351
忘记密码	5351
""", '応': """
応援する	2993
""", '快': """
快进#秒	5445
""", '总': """
总是允许	5450
""", '您': """
您可能也喜歡	5379
您可能感兴趣	5379
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5426
您可随时退订	5467
您可隨時取消訂閱	5467
您已关注此话题	5475
您已投票	5393
您已投过票	5438
您已投過票	5438
您已经投过票	5438
您已訂閱	5488
您已订阅	5488
您怎么看	5392
您怎麼看	5392
您的信息已发送	5467
您的姓名	5488
您的投票已提交	5438
您的支持很重要	5486
您的昵称	5481
您的暱稱	5481
您的留言	5488
您的訊息已送出	5467
您的邮箱	5357
您的電子郵件	5488
您的電郵	5357
""", '情': """
情報をお寄せください	3104
情報提供のお願い	3104
情報提供はこちら	3104
""", '想': """
想接收即時新聞通知嗎	5453
想接收通知吗	5453
""", '意': """
意見信箱	5395
意見反饋	5438
意見回饋	5438
意见反馈	5378
""", '感': """
感想を送る	3022
感謝您的參與	5438
感謝您的投票	96	5438
感謝您的支持	5486
感谢参与投票	5393
感谢您,您的信息已发送	5467
感谢您的参与	5438
感谢您的投票	96	5438
感谢您的支持	5486
感谢支持	5486
""", '成': """
成为会员	5347
成為會員	5347
""", '我': """
我们无法显示此内容	5449
我來說兩句	5396
我同意	5371
我同意处理我的个人数据	5467
我同意接收电子邮件	5467
我同意隱私權政策	5467
我已关闭	5456
我已关闭广告拦截	5457
我已关闭广告拦截器	5456
我已閱讀並同意隱私權政策	5467
我已關閉廣告攔截	5457
我已關閉廣告攔截器	5456
我已關閉廣告阻擋程式	5457
我已阅读并同意隐私政策	5467
我来说两句	5396
我的帐户	5351
我的帳戶	5351
我知道了	5371
我要举报	5438
我要勘誤	5395
我要報錯	5395
我要投票	5394	5438
我要捐款	5486
我要支持	5486
我要檢舉	5438
我要爆料	5471
我要留言	5378
我要糾錯	5414
我要纠错	5378
我要評論	5396
我要评论	5378
我要贊助	5486
""", '或': """
或	5465
""", '戻': """
戻る	3035
""", '所': """
所有新闻	5470
所有留言	5378
所有話題	5381
所有评论	5396
所有话题	5381
""", '打': """
打印	5364
打印本页	5414
打印食谱	66
打开	5386
打开app	5452
打开app查看更多	5452
打开app阅读	5452
打开app阅读全文	5452
打开客户端阅读	5452
打开微信扫一扫	5478
打开推送	5453
打赏	5347
打赏作者	5486
""", '扫': """
扫一扫分享	5478
扫描二维码下载	5452
扫码下载	5452
扫码下载app	5452
扫码下载客户端	5452
""", '投': """
投票	97	5439
投票ありがとうございました	96	3074
投票ありがとうございます	3026
投票する	96	3056
投票を受け付けました	3074
投票区	97
投票成功	5438
投票済みです	3074
投票結果	3075	5439
投票結果を見る	96
投票结果	5439
投稿する	3022
投稿を表示	3083
投稿を表示する	3083
投稿を読み込む	3083
投稿须知	5471
""", '折': """
折りたたむ	3036
折扣码	5491
折扣碼	5491
""", '报': """
报告错误	5386
""", '拒': """
拒否する	3020
拒絕	5371	5374
拒绝	5371	5374
拒绝全部	5450
拒绝所有cookie	5484
""", '招': """
招聘启事	5414
""", '拡': """
拡大	3009
拡大する	3035
""", '按': """
按年計費	5464
按年计费	5464
按月捐款	5461
按月计费	5464
按讚	5365
""", '捐': """
捐款	5347
捐贈	5347
捐赠	5347
""", '掃': """
掃描qr code下載	5452
掃碼下載	5452
""", '排': """
排序	5439
排行榜	5379
""", '採': """
採用情報	3048
""", '接': """
接受	5371
接受並繼續	5374	5449
接受並顯示	5373
接受全部	5371
接受全部cookie	5484
接受并显示	5373
接受并继续	5374	5449
接受所有	5371	5374
接受所有 cookie	5484
接受所有cookie	5484
接收通知	5453
""", '推': """
推广	5370
推广内容	5370
推廣	5370
推荐	5379
推荐文章	5379
推荐方案	5465
推荐阅读	5379
推薦	5379
推薦文章	5379
推薦閱讀	5379
""", '提': """
提交	96	5468
提交成功	5467
提交成功,感谢您的反馈	5488
提交评论	5438
提供	3015
提供反馈	5438
提供意見	5438
提供新聞線索	5471
提供新闻线索	5471
""", '搜': """
搜尋	5385
搜索	5385
""", '撤': """
撤回同意	5449
""", '播': """
播放	5385
播放器加载中	5445
播放影片	5485
播放视频	5485
播放速度	5445
""", '支': """
支持我们	5347
支持我們	5347
支持独立媒体	5461
支持獨立媒體	5461
支援する	2993
支援はこちら	3093
""", '收': """
收合	5386
收听	5364
收听文章	5445
收听本文	5414
收聽文章	5414
收聽本文	5445
收藏	5364
收藏文章	5364
收藏本文	5414
收藏食譜	66
收藏食谱	66
收起	5385
收起回复	5438
""", '放': """
放大图片	5470
放大圖片	5470
放大字体	5478
放大字體	5478
""", '数': """
数独	3077	5442
数独に挑戦	3026
""", '數': """
數獨	5442
""", '文': """
文字の大きさ	70	3009
文字を大きくする	3110
文字を小さくする	3110
文字サイズ	3009
文字サイズを変更	3110
文字サイズ変更	70
文字拡大	3110
文字稿	5446
文字起こし	3081
文字起こしを表示	3080
文字起こしを見る	3080
文明上网,理性发言	5481
文明上网理性发言,请遵守新闻评论服务协议	5481
文章未完 廣告後繼續	5443
""", '料': """
料金プラン	3097
料金プランを見る	3119
""", '新': """
新しい順	3075
新浪微博	5417
新着	3031
新着をメールでお知らせ	3013
新着ニュース	3031
新着記事	3031
新着記事をメールで受け取る	3013
新着記事一覧	3066
新着順	3075
新聞線索	5471
新規会員登録	2996
新規登録	2996
新闻简报	5357
新闻纠错	5395
新闻线索	5471
""", '无': """
无所谓	5439
无法显示此内容	5449
""", '早': """
早割	3112
早鳥票	5480
早鸟票	5480
""", '时': """
时长	5446
时长:#	5412
""", '明': """
明白了	5386
""", '是': """
是否允许通知	5453
是否接收推送通知	5453
是否接收通知	5453
是否開啟通知	5453
""", '显': """
显示全部	5470
显示内容	5449
显示原文	5386
显示字幕	5445
显示帖子	5449
显示更多	5385
""", '時': """
時長	5446
時長:#	5412
""", '暂': """
暂不	5346
暂停	5412
暂无评论	5414
暂无评论,快来抢沙发	5481
""", '暫': """
暫不	5346
暫停	5412
""", '更': """
更多	5379
更多作者文章	5470
更多内容	5379
更多分享方式	5478
更多图片	5470
更多圖片	5470
更多報導	5379
更多影片	5470
更多报道	5379
更多文章	5379
更多新聞	5379
更多新聞請看	5426
更多新闻	5379
更多游戏	5441
更多精彩	5426
更多精彩内容	5490
更多精采內容	5414
更多视频	5470
更多该作者文章	5403
更多資訊	5470
更多资讯	5470
更多选项	5479
更多選項	5479
更改 cookie 偏好	5373
更改 cookie 設定	5373
更改cookie偏好	5373
更正政策	5471
更正與說明	5471
""", '書': """
書籍を購入する	3078
""", '最': """
最受欢迎	5465
最受歡迎	5465
最多人看	5426
最新	5439
最新ニュース	3031
最新ニュースを通知で受け取る	3087
最新号	3066
最新影音	5426
最新文章	5379
最新新聞	5379
最新新闻	5379
最新消息	5379
最新記事	3031
最新评论	5396
最热	5439
最热评论	5396
最熱	5439
最超值	5465
""", '會': """
會員中心	5351
會員專享	5356
會員專享內容	5356
會員專屬	5351
會員登入	5351
""", '月': """
月払い	3097
月額#円	3001
月額#円(税込	3001
月額プラン	3097
""", '有': """
有効なメールアドレスを入力してください	3099
有料会員からのプレゼント記事	3124
有料会員登録	2996
有料会員記事	3056
有料登録	2996
有料記事	2996
有道云笔记	5417
""", '朋': """
朋友圈	5364	5417
""", '服': """
服务条款	5371
服務條款	5371
""", '朗': """
朗读全文	5445
""", '朝': """
朝刊・夕刊	2996
""", '未': """
未满十八岁禁止饮酒	5443
未滿十八歲禁止飲酒	5443
""", '本': """
本を購入する	3078
本周投票	5393
本周测验	109
本周热门	5426
本周调查	5393
本文へ	3035
本文へジャンプ	3033
本文へスキップ	3033
本文へスキップする	3033
本文へ移動	3035
本文对您有帮助吗	5438
本文尚无评论	5481
本文已锁定	5464
本文由ai语音朗读	5445
本週投票	5393
本週調查	5393
""", '机': """
机器翻译	5414
机翻	5446
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5441
""", '查': """
查看专题	5470
查看优惠	5487
查看作者主页	5471
查看作者更多文章	5403	5470
查看優惠	5487
查看全部	5385
查看全部图片	5470
查看全部文章	5490
查看全部評論	5438
查看全部评论	5438
查看全部话题	5381
查看原图	5385
查看原文	5427
查看商品	5491
查看回复	5438
查看回覆	5438
查看图集	5470
查看圖集	5470
查看地图	5386
查看專題	5470
查看投票結果	5481
查看投票结果	96	5481
查看文字稿	5445
查看方案	5487
查看更多	5385
查看更多图片	5470
查看更多評論	5396
查看更多评论	5438
查看留言	5378
查看結果	96	5394
查看结果	96	5386	5394
查看訂閱方案	5464
查看詳情	5386
查看订阅方案	5464
查看评论	5378
查看详情	5386
查看逐字稿	5445
查看高清图集	5470
""", '标': """
标签	5379
""", '检': """
检举评论	5481
""", '検': """
検索	3035
""", '業': """
業配	5370
""", '楽': """
楽天で見る	3078
楽天で詳細を見る	3078
楽天で購入	3078
楽天で購入する	3078
楽天市場で見る	3078
楽天市場で購入	3078
""", '標': """
標籤	5379
""", '機': """
機器翻譯	5414
機械翻訳	3081
""", '檢': """
檢舉	5378
檢舉留言	5481
""", '次': """
次のページ	3035
次の写真	3103
次の動画	3117
次の画像	3103
次の記事	3031
次の記事へ	3031
次の記事を読む	3122
次へ	3035
次を読む	3036
次ページ	3035
次回から自動的にログイン	3096
""", '正': """
正しいメールアドレスを入力してください	3099
正在加载播放器	5445
""", '此': """
此影片無法播放	5445
此文章已锁定	5464
此欄位為必填	5467
此視頻無法播放	5445
此视频不可用	5445
此视频已被删除	5445
此項為必填	5467
此页面对您有帮助吗	5438
此项为必填项	5467
""", '残': """
残り # %	2998
残り #%	2998
残り #% (#文字	2998
残り#%	2998
残り#% (#文字	2998
残り#%(#文字	2998
残り#％	2998
残り:#%	2998
残り:#％	2998
残り時間	3081
""", '毎': """
毎月寄付する	3093
毎月支援する	3093
""", '每': """
每一份支持都很重要	5461
每一份支持都重要	5461
每月捐款	5347
""", '民': """
民調	97
""", '沒': """
沒意見	5439
""", '没': """
没意见	5439
没有账号	5464
""", '注': """
注册	5351
注册成功	5488
注目の記事	3031
注目キーワード	3031
注目ワード	3031
注目記事	3031
""", '测': """
测测你的知识	5441
""", '清': """
清晰度	5446
""", '点': """
点击取消静音	5485
点击图片查看大图	5470
点击打开声音	5485
点击排行	5379
点击播放	5414
点击收听	5445
点击放大	5470
点击查看全文	5490
点击查看原文	5427
点击查看大图	5385
点击看更多	5382
点击阅读全文	5490
点击阅读原文	5427
点我看更多	5382
点我看视频	5414
点赞	5364
""", '為': """
為您推薦	5379
""", '热': """
热搜榜	5384
热榜	5384
热点	5379
热点排行	5384
热点推荐	5379
热门	5379
热门排行	5379
热门文章	5379
热门新闻	5379
""", '無': """
無所謂	5394
無料で体験する	2996
無料で始める	3096
無料で試す	3096
無料で読む	2996
無料アプリをダウンロード	3086
無料ゲーム	3076
無料会員登録	2996
無料会員限定	2996
無料体験	2996
無料登録	2996
無法播放影片	5445
無法載入影片	5485
無法顯示此內容	5449
""", '焦': """
焦點新聞	5379
""", '熱': """
熱門	5379
熱門排行	5379
熱門文章	5379
熱門新聞	5379
熱門話題	5379
""", '爆': """
爆料信箱	5471
爆料專線	5471
爆料热线	5471
""", '片': """
片長 #	5412
片長:#	5412
片长 #	5412
""", '特': """
特定商取引法に基づく表記	3017
特集	3031
特集を見る	3103
特集ページへ	3103
特集一覧	3103
特集一覧へ	3122
""", '猜': """
猜你喜欢	5379
猜你喜歡	5379
""", '現': """
現在の再生時間	3080
""", '生': """
生成aiを使用しています	3117
""", '用': """
用app開啟	5452
用户协议和隐私政策	5484
""", '由': """
由ai生成	5474
由ai语音朗读	5445
""", '申': """
申し込む	2996
""", '电': """
电子报	5357
电子邮箱	5357
""", '画': """
画像をクリックして拡大	3103
画像を拡大	3035
画像を拡大する	3103
画像を見る	3035
画質	3081
""", '留': """
留言	5378
留言(#	5378
留言内容	5489
留言已關閉	5438
留言規則	5438
留言规则	5438
""", '略': """
略過廣告	5485
""", '登': """
登入	5351
登入/註冊	5351
登入後留言	5438
登出	19
登录	5351
登录/注册	5351
登录后发表评论	5438
登錄	5351
登録	2996
登録が完了いたしました	3120
登録が完了しました	3056
登録して続きを読む	2996
登録する	2996
""", '發': """
發佈留言	5396
發現錯誤?請告訴我們	5414
發生錯誤	5468
發表留言	5378
發表評論	5378
""", '百': """
百度贴吧	5417
""", '皆': """
皆さまのご支援が力になります	3093
""", '監': """
監修者	3105
""", '目': """
目前時間	5446
目录	5385
目次	3035
目次へ戻る	3122
目錄	5385
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5379
相关报道	5379
相关推荐	5379
相关文章	5379
相关新闻	5379
相关标签	5379
相关视频	5426
相关阅读	5379
相關主題	5379
相關報導	5379
相關影片	5426
相關推薦	5379
相關文章	5379
相關新聞	5379
相關標籤	5379
相關閱讀	5379
""", '看': """
看了这篇文章的人也看	5379
看全文	5470
看全部留言	5396
看全部留言 (#	5396
看原文	5427
看更多	5379
看更多作者文章	5470
看更多文章	5426
看更多新聞	5382	5426
看更多新闻	5382
看更多照片	5470
看結果	96
""", '知': """
知道了	5386
""", '確': """
確認する	3100
確認メールをお送りしました	3099
確認メールを送信しました	3099
確認画面へ	3100
""", '禁': """
禁止酒駕	5480
禁止酒駕,飲酒過量有害健康	5443
""", '稍': """
稍后	5454
稍后再说	5346
稍后提醒我	5346
稍后阅读	5414
稍後	5454
稍後再說	5346
稍後提醒我	5346
稍後閱讀	5414
""", '立': """
立即开通	5487
立即投票	96
立即捐助	5461
立即捐款	5347
立即捐赠	5461
立即支持	5486
立即訂閱	5351
立即订阅	5351
立即试玩	5441
立即購票	5443
立即贊助	5461
立即购票	5443
立即选购	5443
立即選購	5443
立即開始玩	5441
""", '第': """
第 # 張,共 # 張	5381
第 # 頁,共 # 頁	5382
第 # 页,共 # 页	5382
第#张/共#张	5381
第#頁 共#頁	5382
第#页,共#页	5382
""", '筆': """
筆者	3105
筆者プロフィール	3104
""", '管': """
管理 cookie	5373
管理cookie	5449
管理偏好設定	5484
管理偏好设置	5484
管理同意	5449
管理同意设置	5449
管理同意選項	5449
管理設定	5374
管理设置	5374
管理选项	5484
管理選項	5484
""", '粉': """
粉絲團	5365
""", '精': """
精彩推荐	5426
精彩推薦	5426
精选	5379
""", '紙': """
紙面ビューアー	2996
""", '結': """
結果を見る	96	3036
""", '続': """
続きはこちら	3067
続きをみる	3035
続きを読む	2996
続けて読む	3122
""", '網': """
網友投票	5393
網友留言	5378
""", '編': """
編輯推薦	5379
編輯準則	5471
編輯精選	5379
編集ポリシー	3104
編集方針	3105
編集部おすすめ	3031
編集部のおすすめ	3031
""", '縮': """
縮小	3009
縮小字體	5478
""", '繼': """
繼續使用網頁版	5452
繼續閱讀	5385
繼續閱讀請往下	5443
""", '續': """
續訂	5487
""", '纠': """
纠错	5378
""", '继': """
继续在浏览器阅读	5452
继续浏览内容	5385
继续阅读	5385
""", '续': """
续订	5487
""", '编': """
编辑准则	5471
编辑推荐	5379
编辑精选	5379
""", '缩': """
缩小字体	5478
""", '网': """
网友评论	5378
网友评论仅供其表达个人看法,并不表明本站立场	5481
""", '翻': """
翻訳を表示	3036
""", '联': """
联系作者	5471
联系我们	5371
联系编辑部	5471
""", '聯': """
聯絡我們	5371
聯絡編輯部	5471
""", '聽': """
聽全文	5414
聽文章	5445
聽新聞	5364
聽這篇文章	5414
""", '脳': """
脳トレ	3077
""", '自': """
自动播放	5446
自動再生	3081
自動播放	5446
自動翻訳	3081
自定义金额	5461
自訂金額	5461
""", '菜': """
菜单	5385
""", '著': """
著作権	3017
著者の記事一覧	3103
著者をフォロー	3109
著者をフォローする	3109
著者プロフィール	3104
""", '複': """
複製	5479
複製網址	5414
複製連結	5364	5417
""", '要': """
要接收推送通知吗	5453
要接收通知嗎	5453
""", '視': """
視頻由ai生成	5485
""", '觀': """
觀看更多	5426
""", '视': """
视频	5379
视频不可用	5445
视频加载中	5445
视频加载失败	5485
视频已下架	5445
视频已失效	5445
视频无法播放	5445
视频时长	5485
视频正在加载	5445
""", '解': """
解鎖全文	5414
解鎖文章	5487
解锁全文	5414
解锁文章	5487
解除しました	3092
解除方法	3092
解除方法はこちら	3092
""", '訂': """
訂戶專享	5443
訂戶專享優惠	5443
訂戶專享內容	5464
訂戶贈閱	5492
訂正について	3104
訂閱	5351
訂閱成功	5488
訂閱推播	5453
訂閱方案	5487
訂閱會員	5351
訂閱會員專屬內容	5414
訂閱郵件	5357
訂閱電子報	5357
""", '記': """
記事に関するお問い合わせ	3104
記事の続きはこちら	3067
記事の続きを読む	3103
記事の誤りを報告	3045	3113
記事の誤りを報告する	3028
記事は広告の下に続きます	3078
記事は広告の後に続きます	3078
記事へのお問い合わせ	3104
記事へのご意見	3022
記事をサポートする	2993
記事をシェア	3124
記事をシェアする	3124
記事をプレゼント	2996
記事をプレゼントする	3056
記事を保存	3009
記事を保存する	3056
記事を印刷する	3009
記事を聴く	3080
記事を評価する	3113
記事を読む	3035
記事を購入する	3119
記事を音声で聞く	3080
記事を音声で聴く	3080
記事ランキング	3031
記事一覧	3035
記事一覧へ	3103
記事一覧を見る	3067
記事全文を読む	3035
記住我	5465
記者をフォロー	3109
記者プロフィール	3104
記者募集	3048
記者募集中	3048
""", '設': """
設定を保存	3083
設定を保存する	3083
設定を変更	3020
設定を変更する	3116
設定を管理	3116
""", '許': """
許可	3088
許可する	3017	3020
""", '註': """
註冊	5351
註冊成功	5488
""", '評': """
評価順	3075
評論	5378
評論已關閉	5438
評論規則	5438
""", '話': """
話題の記事	3031
""", '該': """
該作者其他文章	5403
該作者更多文章	5470
該作者的更多文章	5403
""", '詳': """
詳しく見る	3020	3036
詳細	3036
詳細を見る	3123
詳細・購入はこちら	3078
詳細設定	3020
""", '語': """
語音播報	5414
語音朗讀	5414
""", '誤': """
誤りを報告	3036
誤りを報告する	3113
誤字・脱字を報告	3028	3045
誤字・脱字を報告する	3028	3045
誤字脱字の報告	3056
誤字脱字を報告	3104
誤字脱字を報告する	3028	3045	3056
""", '読': """
読まれている記事	3031
読み上げ	3056
読み放題	3001
読み続ける	3036
読み込み中です	3080
読者限定	3078
""", '請': """
請填寫讀者問卷	5414
請我們喝杯咖啡	5461
請查收郵件	5467
請檢查您的收件匣	5467
請繼續下滑閱讀	5443
請繼續往下閱讀	5370
請輸入您的電子郵件	5488
請輸入有效的電子郵件	5467
請輸入有效的電子郵件地址	5467
請輸入電子郵件	5357
請選擇金額	5486
請關閉廣告攔截器	5456
""", '讀': """
讀者優惠	5443
讀者專享	5443
讀者投書	5395
""", '讚': """
讚	5364
讚賞支持	5347
""", '订': """
订户专享	5443
订户专享优惠	5443
订户赠阅	5492
订阅	5351
订阅会员	5351
订阅成功	5488
订阅推送	5453
订阅邮件	5357
""", '记': """
记住我	5465
记者简介	5471
""", '设': """
设为google首选来源	5475
""", '评': """
评论	5378
评论(#	5378
评论功能已关闭	5481
评论已关闭	5438
评论规则	5438
""", '诚': """
诚聘英才	5414
""", '话': """
话题	5379
""", '该': """
该作者其他文章	5403
该作者的更多文章	5403
该文章已关闭评论	5481
该视频不可用	5445
该视频已下架	5445
该邮箱已被注册	5488
""", '详': """
详情	5386
""", '语': """
语音朗读	5414
语音由ai生成	5445
""", '说': """
说点什么	5481
""", '请': """
请先登录再评论	5414
请关闭广告拦截器	5456
请我们喝杯咖啡	5461
请查收邮件	5467
请检查您的收件箱	5467
请继续往下阅读	5370
请输入您的电子邮件	5488
请输入您的邮箱	5488
请输入昵称	5481
请输入有效的电子邮件地址	5467
请输入有效的邮箱地址	5467
请输入邮箱	5357
请选择金额	5486
""", '读': """
读者专享	5443
读者优惠	5443
""", '豆': """
豆瓣	5417
""", '購': """
購入はこちら	3078
購票	5480
購票連結	5443
購読	2996
購読する	2996
購読のお申し込み	2996
購読プラン	3119
購読プランを見る	3096
購読申し込み	2996
購買本書	5443
""", '贈': """
贈る	3111
贈送文章	5414
贈送文章給朋友	5414
贈送此文	5414
""", '贊': """
贊助	5347
贊助內容	5370
贊助商	5370
贊助我們	5461
""", '购': """
购买本书	5443
购买此书	5443
购票	5480
购票链接	5443
""", '赞': """
赞	5439
赞助	5347
赞助内容	5370
赞助商链接	5370
赞助我们	5461
赞赏	5347
赞赏作者	5486
""", '赠': """
赠送文章	5478
赠送此文	5414
""", '超': """
超值方案	5464
""", '跳': """
跳到主要內容	5385
跳到內容	5382
跳到食谱	66
跳至主要內容	5382
跳至主要内容	5382
跳至內容	5382
跳至食譜	66
跳转到主要内容	5382
跳转到食谱	66
跳过广告	5485
""", '踩': """
踩	5439
""", '載': """
載入中	5445
載入內容	5449
載入更多	5385
載入貼文	5449
""", '輸': """
輸入您的電子郵件	5488
""", '轉': """
轉發	5364
""", '转': """
转发	5364
""", '载': """
载入内容	5449
""", '输': """
输入您的邮箱	5488
""", '返': """
返信	3022
返信する	3022
返信を書く	3113
返信を表示	3074
返信を見る	3074
返信を隠す	3074
返回上一页	5490
返回列表	5490
返回頂部	5470
返回顶部	5385
返回首頁	5470
返回首页	5385
""", '还': """
还不是会员	5464
还有更多精彩内容	5490
还没有账号	5464
""", '这': """
这篇文章对你有帮助吗	5438
这篇文章对您有帮助吗	5438
""", '进': """
进入专题	5470
进入专题页	5470
""", '连': """
连结已复制	5478
""", '追': """
追蹤	5365
追蹤中	5475
追蹤主題	5475
追蹤作者	5475
追蹤我們	5365
""", '退': """
退出全屏	5445
""", '送': """
送信	96	3100
送信が完了しました	3099
送信しました	3099
送信する	96	3100
送信完了	3099
送出	96	5468
送出成功	5467
送出留言	5438
送出評論	5438
送料無料	3112
""", '选': """
选择	5465
选择方案	5464
选择订阅方案	5464
选择金额	5486
""", '逐': """
逐字稿	5446
""", '這': """
這篇文章對你有幫助嗎	5438
這篇文章對您有幫助嗎	5438
""", '通': """
通報	3075
通報する	3022
通知をオン	3008
通知をオンにする	3087
通知を受け取らない	3087
通知を受け取りますか	3087
通知を受け取る	3056
通知を設定する	3087
通知を許可	3087
通知を許可しますか	3087
通知を許可する	3087
""", '速': """
速報	3031
速報を通知で受け取る	3087
速報通知を受け取る	3056
""", '連': """
連結已複製	5414
連載	3031
連載の新着をメールでお知らせ	3013
連載をフォロー	3109
連載をフォローする	3109
連載を見る	3103
連載一覧	3103
""", '運': """
運営会社	3017	3045
""", '違': """
違反を報告	3074
違反を報告する	3074
違反報告	3022
""", '選': """
選單	5385
選択する	3097
選擇	5465
選擇方案	5464
選擇訂閱方案	5464
選擇金額	5486
""", '還': """
還不是會員	5464
還沒有帳號	5464
""", '邮': """
邮箱	5357
邮箱格式不正确	5467
邮箱格式错误	5467
""", '配': """
配信停止はいつでも可能です	3099
""", '重': """
重新加载页面	5456
重新播放	5446
重新整理頁面	5456
重新載入頁面	5456
""", '金': """
金額を入力	3093
金額を指定	3093
金額を指定する	3093
金額を選ぶ	3118
金額を選択	3118
金額を選択してください	3118
""", '錯': """
錯誤回報	5395
""", '链': """
链接已复制	5414
""", '閉': """
閉じる	2992	3035
""", '開': """
開く	3036
開啟推播	5453
開啟通知	5453	5455
開始測驗	5441
開通會員	5351
""", '間': """
間違いを見つけたら	3104
""", '関': """
関連	3031
関連する記事	3031
関連キーワード	3031
関連タグ	3031
関連トピックス	3031
関連ニュース	3031
関連リンク	3031
関連動画	3031
関連動画を見る	3117
関連情報	3031
関連記事	3031
関連記事はこちら	3066
関連記事をもっと見る	3122
関連記事を見る	3122
""", '閱': """
閱讀下一篇	5490
閱讀全文	5385
閱讀原文	5427
閱讀排行	5384
閱讀更多	5385
""", '關': """
關於作者	5471
關於我們	5371
關注	5365
關注作者	5475
關注我們	5365
關注此主題	5475
關鍵字	5379
關閉	5346
關閉視窗	5490
關閉選單	5490
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5490
阅读全文	5385
阅读剩余全文	5490
阅读原文	5427
阅读排行	5384
阅读更多	5385
""", '随': """
随时取消	5464
随时可取消	5464
""", '隐': """
隐私偏好	5484
隐私政策	5371
隐私权政策	5371
隐私设置	5450
""", '隨': """
隨時取消	5464
""", '隱': """
隱私偏好	5484
隱私政策	5371
隱私權政策	5371
隱私權設定	5449
隱私設定	5450
""", '離': """
離開全螢幕	5445
""", '電': """
電子信箱	5357
電子信箱格式錯誤	5467
電子報	5357
電子版	2996
電子郵件格式不正確	5467
電郵	5468
""", '静': """
静音	5446
""", '靜': """
靜音	5446
""", '音': """
音声で聞く	3009
音声をダウンロード	3080
音声を再生	3117
音声読み上げ	3056
音頻長度 #	5412
音频播放器	5485
""", '頭': """
頭條	5379
""", '顯': """
顯示內容	5449
顯示原文	5386
顯示字幕	5445
顯示更多	5385
顯示貼文	5449
""", '飲': """
飲酒過量,有害健康	5443
飲酒過量有害健康	5443
""", '首': """
首頁	5385
首页	5385
""", '马': """
马上开始	5386
马上玩	5441
""", '验': """
验证码	5468
""", '點': """
點我看影片	5414
點我看更多	5382
點擊排行	5384
點擊播放	5445
點擊播放本文	5414
點擊放大	5470
點擊看大圖	5470
點擊看更多	5382
點擊開啟聲音	5485
點擊閱讀全文	5490
點此看更多	5382
點閱排行	5426
""", '가': """
가	3150	3184
가 가 가	3184
가가가	3184
가격 보기	3257
가로세로 낱말퀴즈	3210
가입하기	3139
가장 많이 본 뉴스	3157
가장 인기	3232
""", '강': """
강연 신청하기	3199
""", '개': """
개인정보 보호 설정	3251
개인정보 설정	3216
개인정보 수집 동의	3233
개인정보 수집 및 이용 동의	3233
개인정보 수집 및 이용에 동의합니다	3233
개인정보 수집·이용에 동의합니다	3233
개인정보 처리방침	3155
개인정보처리방침	3155
""", '갤': """
갤러리 닫기	3256
갤러리 보기	3238
""", '거': """
거부	3155	3177
""", '검': """
검색	3159
""", '게': """
게시물 보기	3216
게시물 불러오기	3216
게임 전체보기	3208
게임 하러 가기	3208
""", '결': """
결과 보기	96	3160
""", '계': """
계속 읽기	3139
계정이 있으신가요	3231
""", '고': """
고객센터	3155
고충처리	3172
고충처리인	3172	3239
""", '공': """
공감	3207
공감백배 #	3185
공감순	3207
공유	3150
공유하기	3150
""", '과': """
과거순	3207
""", '관': """
관련 기사	3157
관련 기사 더보기	3256
관련 뉴스	3157
관련 영상	3195
관련 태그	3157
관련기사	3157
관련기사 더보기	3256
관련뉴스	3157
관련키워드	3157
""", '광': """
광고	3154
광고 건너뛰기	3252
광고 닫기	3154
광고 문의	3172
광고 문의하기	3200
광고 아래에 기사가 계속됩니다	3211
광고 영역	92
광고 종료	3211
광고 차단 해제 방법	3222
광고 차단을 해제해 주세요	3222
광고 차단을 해제했습니다	3222
광고 차단이 감지되었습니다	3222
광고 후 계속됩니다	3211
광고문의	3172
광고성 정보 수신 동의	3233
광고성 정보 수신에 동의합니다	3233
""", '괜': """
괜찮습니다	3134
""", '교': """
교보문고에서 구매	3211
""", '구': """
구글 계정으로 계속하기	3231
구글 계정으로 로그인	3231
구글 선호 매체로 추가	3243
구글 플레이에서 다운로드	3219
구글로 계속하기	3231
구글로 로그인	3231
구글플레이에서 다운로드	3219
구독	3139
구독 갱신	3254
구독 상품 보기	3231
구독 상품 선택	3231
구독 상품 안내	3254
구독 신청	3139
구독 신청이 완료되었습니다	3233
구독 신청하기	3231
구독 안내	3254
구독 전용	3139
구독 중	3139
구독 취소	3244
구독권 선택	3231
구독신청	3139	3172
구독이 완료되었습니다	3187
구독자 전용	3142
구독자 전용 기사	3231
구독자 전용 기사입니다	3263
구독자 전용 혜택	3211
구독자 혜택	3211
구독자가 선물한 기사입니다	3258
구독중	3243
구독하고 이어서 읽기	3187
구독하기	3139
구매하기	3211
구매하러 가기	3211
""", '글': """
글씨 크기	70
글씨크기	3150
글자 작게	3245
글자 크게	3245
글자 크기	3150
글자 크기 변경	70	3187
글자 크기 조절	70	3187
글자크기	3150	3184
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3253
금액 직접 입력	3227
금액을 선택하세요	3253
금액을 선택해 주세요	3253
""", '기': """
기계 번역	3213
기대해요 #	3185
기부하기	3135
기사 계속 보기	3256
기사 공유	3245
기사 공유하기	3150
기사 구매	3254
기사 더 보기	3256
기사 더보기	3187
기사 듣기	3187
기사 링크 복사	3187
기사 본문	3159
기사 선물하기	3187
기사 스크랩	3245
기사 스크랩하기	3187
기사 오류 신고	3187
기사 오류 제보	3187
기사 요약	3242
기사 원문 보기	3187
기사 음성으로 듣기	3212
기사 잠금 해제	3254
기사 저장	3245
기사 저장하기	3187
기사 전문 보기	3238
기사 전체보기	3238
기사 제보	3172	3239
기사 제보 및 문의	3187
기사 추천	3248
기사 평가하기	3248
기사 후원하기	3135
기사는 광고 아래에 계속됩니다	3211
기사는 광고 후 계속됩니다	3211
기사듣기	3212
기사를 공유합니다	3258
기사에 대한 의견	3156
기사원문	3159
기사저장	3150
기사제보	3172	3239
기사추천	3248
기자 구독	3171
기자 구독하기	3171
기자 소개	3239
기자 응원하기	3173
기자 페이지	3171
기자 프로필	3173
기자 프로필 보기	3171
기자 홈	3173
기자구독	3173	3243
기자에게 메일 보내기	3239
기자에게 이메일 보내기	3239
기자의 다른 기사	3171
기자의 다른 기사 보기	3173	3238
기자의 다른기사	3157	3173
기자의 다른기사 보기	3238
기자페이지 바로가기	3238
기자프로필	3173
기획 기사 보기	3238
""", '나': """
나중에	3134
나중에 보기	3187
나중에 읽기	3187
나중에 하기	3134
""", '남': """
남은 시간	3213
""", '낱': """
낱말 퍼즐 풀기	3167
낱말퀴즈	3210
""", '내': """
내 정보	3139
내용을 입력하세요	3255
내용을 입력해 주세요	3255
""", '네': """
네, 받을게요	3220
네이버 구독	3153
네이버 로그인	3231
네이버 밴드 공유	3245
네이버 블로그	3150
네이버로 로그인	3231
네이버에서 구독	3153
네이버에서 구독하기	3153
""", '놀': """
놀랐어요 #	3185
""", '놓': """
놓치면 안 되는 기사	3195
""", '뉴': """
뉴스 더보기	3238
뉴스 듣기	3187
뉴스레터 구독	3145
뉴스레터 구독 신청	3145
뉴스레터 구독이 완료되었습니다	3255
뉴스레터 무료 구독	3187
뉴스레터 신청	3145
""", '닉': """
닉네임을 입력하세요	3248
""", '다': """
다른 공유 찾기	3150
다른 금액	3227
다른 기사	22	3157
다른 기사 더 보기	22
다른 기사 보기	3171
다른기사	3157
다른기사 보기	3157
다시 보기	3213
다시 보지 않기	3134
다시보기	3213
다음	3159
다음 기사	3157
다음 기사 보기	3187
다음 기사 읽기	3256
다음 동영상	3252
다음 사진	3238
다음 영상	3252
다음 이미지	3256
다음 페이지	3159
다음글	3238
다음기사	3157
다음에	3134
다음에 하기	3221
다크모드	3217
""", '닫': """
닫기	3134
""", '답': """
답글	3156
답글 달기	3206
답글 더보기	3206
답글 보기	3206
답글 쓰기	3206
답글 접기	3206
답글쓰기	3156
""", '당': """
당신의 생각은	3166
당신이 좋아할 만한	3157
""", '댓': """
댓글	3156
댓글 #	3156
댓글 #개	3156
댓글 닫기	3206
댓글 달기	3169
댓글 더보기	3206
댓글 등록	3206
댓글 등록하기	3206
댓글 보기	3156
댓글 신고	3248
댓글 신고하기	3248
댓글 쓰기	3156
댓글 운영 원칙	3206
댓글 운영 정책	3187
댓글 운영정책	3169	3187
댓글 입력	3169
댓글 작성	3206
댓글 작성 규칙	3206
댓글 작성하기	3206
댓글 전체보기	3169
댓글 정렬	3169
댓글 정책	3206
댓글보기	3156
댓글쓰기	3156
댓글을 남겨 주세요	3248
댓글을 남겨주세요	3248
댓글을 입력하세요	3248
댓글을 입력해 주세요	3248
댓글을 입력해주세요	3156
댓글을 작성하려면 로그인 해주세요	3248
댓글이 닫혔습니다	3206
""", '더': """
더 많은 옵션	3245
더 보기	3159
더 알아보기	3177
더보기	3157	3159
""", '도': """
도서 구매하기	3211
도움돼요 #	3185
도움이 되었나요	3206
""", '독': """
독자 의견 조사	3187
독자 특별 할인	3211
독자 할인	3211
""", '동': """
동영상	3157
동영상 로딩 중	3212
동영상 보기	3252
동영상 재생	3212
동영상 플레이어	3252
동영상을 불러오는 중입니다	3212
동영상을 불러올 수 없습니다	3252
동영상을 재생할 수 없습니다	3212
동의	3155	3177
동의 관리	3216
동의 철회	3216
동의 철회하기	3216
동의 후 계속	3216
동의하고 계속	3216
동의하고 계속하기	3216
동의합니다	3155
""", '뒤': """
뒤로 가기	3160
""", '등': """
등록	3156
""", '디': """
디지털 구독하기	3254
디지털뉴스부	3171
디지털뉴스팀	3171
디지털콘텐츠팀	3171
""", '또': """
또는	3232
""", '라': """
라인	3150
""", '랭': """
랭킹	3157
랭킹뉴스	3157
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
로그인	3139
로그인 상태 유지	3231
로그인 유지	3231
로그인 전용 기사	3231
로그인 후 댓글 쓰기	3187
로그인 후 댓글 작성이 가능합니다	3248
로그인 후 댓글을 작성하실 수 있습니다	3169
로그인 후 댓글을 작성할 수 있습니다	3206
로그인 후 이용해 주세요	3206
로그인/회원가입	3139
로그인이 필요	3142
로그인하고 계속 읽기	3254
로딩 중	3212
로딩 중입니다	3212
로딩중	3212
""", '링': """
링크 복사	3150
링크가 복사되었습니다	3187
""", '마': """
마이페이지	3139
""", '많': """
많이 본 기사	3157
많이 본 뉴스	3157
많이 본 영상	3195
많이 읽은 기사	3157
많이본 기사	3157
많이본 뉴스	3157
""", '맨': """
맨 위로	3159
맨위로	3159
""", '메': """
메뉴	3159
메뉴 닫기	3159
메시지가 전송되었습니다	3233
메일	3150
메일함을 확인해 주세요	3233
""", '멤': """
멤버십 가입	3254
멤버십 가입하기	3254
""", '모': """
모두 거부	3217
모두 동의	3155
모두 허용	3217
모든 쿠키 거부	3251
모든 쿠키 수락	3251
모든 쿠키 허용	3251
모바일 웹으로 계속	3219
""", '목': """
목록	3159
목록 보기	3238
목록보기	3159
목록으로	3238
목록으로 돌아가기	3256
""", '무': """
무료 게임	3208
무료 배송	3247
무료 체험 시작하기	3139
무료 회원가입	3139
무료, 스팸 없음	3233
무료로 읽기	3254
무료배송	3247
무제한 이용하기	3254
""", '문': """
문의	3156
문의 내용	3255
문자 크기	70
""", '바': """
바로 구매하기	3211
바로가기	3150
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3213
""", '밴': """
밴드	3150
""", '번': """
번역 보기	3160
""", '베': """
베스트	3157
""", '보': """
보내기	3235
""", '복': """
복사	3246
복사하기	3150
""", '본': """
본 사이트는 쿠키를 사용합니다	3178
본문 글씨 줄이기	3150	3184
본문 글씨 키우기	3150	3184
본문 바로가기	3159
본문으로 바로가기	3159
""", '북': """
북마크	3150
""", '분': """
분석탁월 #	3185
""", '브': """
브라우저에서 계속	3219
브라우저에서 계속 보기	3219
""", '비': """
비공감	3207
비밀번호 찾기	3139
비밀번호를 잊으셨나요	3231
""", '사': """
사업제휴	3172
사이트맵	3155
사전 등록하기	3199
사전등록 하기	3199
사진 더 보기	3238
사진 더보기	3238
사진 모두 보기	3238
사진 크게 보기	3238
사진 크게보기	3238
사진 확대	3159
""", '삭': """
삭제된 동영상입니다	3212
""", '상': """
상품 보기	3257
상품 상세보기	3257
""", '새': """
새로고침	3222
""", '선': """
선착순 # 명	3198
선착순 #명	3198
선착순 마감	3198
선택	3232
선택 저장	3216
선호 매체로 추가	3243
""", '설': """
설문	97
설문 결과	3207
설문 결과 보기	3248
설문 참여 바로가기	3187
설문 참여하기	3187
설문에 참여하기	3206
설문조사	97
설문조사 참여하기	3187
설정	3177
설정 관리	3251
설정 저장	3216
""", '소': """
소리 켜기	3252
""", '속': """
속보	3157
속보 알림 받기	3187
속보 알림 신청	3187
속보 알림을 받으시겠습니까	3220
""", '스': """
스도쿠	3210
스크랩	3150
스크랩하기	3187
스크립트	3213
스크립트 보기	3212
스토어	3247
스토어 바로가기	3211
스폰서	3154
스폰서 링크	3200
스폰서 콘텐츠	3200
스폰서링크	3200
""", '슬': """
슬퍼요	3185
슬퍼요 #	3185
""", '시': """
시리즈 보기	3238
""", '신': """
신고	3156
신고하기	3207
신문구독	3139
신청이 완료되었습니다	3233
""", '실': """
실시간 뉴스	3157
""", '쏠': """
쏠쏠정보 #	3185
""", '아': """
아마존에서 구매	3211
아마존에서 보기	3211
아이디 저장	3231
아이디 찾기	3231
아직 회원이 아니신가요	3231
""", '알': """
알겠습니다	3160
알라딘에서 구매	3211
알라딘에서 보기	3211
알림 받기	3149
알림 설정	3149
알림 설정하기	3220
알림 켜기	3220
알림 허용	3220
알림을 받으시겠습니까	3220
알림을 받으시겠어요	3220
알림을 켜시겠습니까	3220
""", '애': """
애드블록을 해제해 주세요	3222
애드블록이 감지되었습니다	3222
애플로 계속하기	3231
애플로 로그인	3231
""", '앱': """
앱 다운로드	3149
앱 다운로드하기	3149
앱 다운받기	3219
앱 설치	3149
앱 설치하기	3149
앱스토어에서 다운로드	3219
앱에서 계속 읽기	3219
앱에서 보기	3219
앱에서 열기	3219
앱에서 이어보기	3219
앱으로 보기	3219
""", '언': """
언제든 해지 가능	3231
언제든지 수신 거부할 수 있습니다	3233
언제든지 해지 가능	3231
""", '얼': """
얼리버드 할인	3199
""", '에': """
에디터 추천	3157
""", '여': """
여러분의 생각은	3166
여러분의 후원이 큰 힘이 됩니다	3227
""", '연': """
연간 결제	3232
연간 구독	3232
연관기사	3157
연재 보기	3238
""", '열': """
열기	3160
""", '영': """
영상	3157
영상 길이 #	3182
영상 더보기	3238
영상 보기	3187
영상 재생	3212
영상으로 만나보세요	3187
영상으로 보기	3187
영상을 불러오는 중입니다	3212
영상을 불러올 수 없습니다	3252
영상을 재생할 수 없습니다	3212
""", '예': """
예매 바로가기	3211
예매하기	3211
예스#에서 구매	3211
예스#에서 보기	3211
""", '오': """
오늘 하루 보지 않기	3134
오늘은 그만 보기	3134
오늘의 낱말 퍼즐	3167
오늘의 설문	3167
오늘의 스도쿠	3167
오늘의 십자말풀이	3167
오늘의 운세	3210
오늘의 추천	3157
오늘의 퀴즈	109
오늘의 투표	3167
오늘의 핫뉴스	3195
오디오 다운로드	3212
오디오 플레이어	3252
오디오로 듣기	3187
오래된순	3207
오류 신고	3156
오류 신고하기	3187
오류가 발생했습니다	3233
오타 신고	3206
오탈자 신고	3187
""", '온': """
온라인뉴스팀	3171
""", '올': """
올바른 이메일 주소를 입력해 주세요	3233
올바른 이메일을 입력해 주세요	3233
""", '옵': """
옵션 관리	3251
""", '요': """
요금제 보기	3254
요약	3159
""", '원': """
원고료 보내기	3253
원문 보기	3160
원문보기	3159
""", '월': """
월간 결제	3232
월간 구독	3232
""", '웨': """
웨비나 신청하기	3199
""", '웹': """
웹에서 계속 보기	3219
""", '위': """
위로	3159
위로 가기	3238
""", '유': """
유료 구독자 전용	3231
유료 기사입니다	3187
유료회원 전용	3231
유료회원 전용 기사	3231
유료회원 전용 기사입니다	3263
유튜브 구독	3153
유튜브 구독하기	3153
유튜브에서 보기	3249
""", '윤': """
윤리강령	3172
""", '음': """
음성 다운로드	3212
음성 재생하기	3187
음성으로 듣기	3150
음소거	3213
음소거 해제	3212
음소거를 해제하려면 탭하세요	3252
""", '응': """
응원하기	3135
응원해요 #	3185
""", '의': """
의견 남기기	3206
의견 보내기	3206
의견 쓰기	3156
""", '이': """
이 기사 공유하기	3258
이 기사 구매하기	3254
이 기사 어땠나요	3187
이 기사 어떠셨나요	3206
이 기사가 도움이 되었나요	3206
이 기사는 구독자 전용입니다	3263
이 기사는 유료 구독자 전용입니다	3263
이 기사는 유료회원 전용입니다	3263
이 기사는 잠겨 있습니다	3231
이 기사를 공유합니다	3187
이 기사를 추천합니다	3187
이 기사를 평가해 주세요	3248
이 기사와 함께 읽은 기사	3187
이 기자의 다른 기사	3173	3187
이 기자의 다른 기사 더보기	3238
이 동영상을 재생할 수 없습니다	3212
이 사이트는 쿠키를 사용합니다	3178
이 시각 많이 본 기사	3195
이 시각 많이 본 뉴스	3195
이 시각 주요뉴스	3157
이 시각 추천뉴스	3157
이 음성은 ai가 생성했습니다	3212
이 주제 팔로우	3243
이 콘텐츠는 유료회원 전용입니다	3263
이 콘텐츠를 표시할 수 없습니다	3216
이 페이지가 도움이 되었나요	3206
이런 기사는 어때요	3195
이름을 입력하세요	3255
이름을 입력해 주세요	3255
이메일	3150
이메일 주소 입력	3255
이메일 주소를 입력하세요	3233
이메일 주소를 입력해 주세요	3255
이메일 형식이 올바르지 않습니다	3233
이메일로 계속하기	3254
이메일로 공유	3245
이메일로 로그인	3254
이메일무단수집거부	3155
이메일을 입력하세요	3233
이메일을 입력해 주세요	3233
이메일을 입력해주세요	3255
이메일을 확인해 주세요	3233
이미 계정이 있으신가요	3231
이미 구독 중이신가요	3139
이미 구독 중입니다	3255
이미 등록된 이메일입니다	3255
이미 참여하셨습니다	3206
이미 투표하셨습니다	3206
이미 회원이신가요	3139
이미지 크게 보기	3159
이미지 크게보기	3238
이미지 확대	3159
이번 주 설문	3167
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3167
이번주 설문	3167
이슈	3157
이어서 읽기	3256
이용권 구매	3231
이용권 선택	3231
이용약관	3155
이용약관에 동의합니다	3233
이전	3159
이전 기사	3157
이전 기사 보기	3187
이전 사진	3238
이전 영상	3252
이전 이미지	3256
이전글	3238
이전기사	3157
""", '인': """
인기 급상승	3195
인기 기사	3157
인기기사	3157
인기뉴스	3157
인쇄	3150
인쇄하기	3150
인스타그램 팔로우	3187
인스타그램에서 보기	3249
인스타그램에서 이 게시물 보기	3249
""", '일': """
일시	3228
일시 후원	3227
일시 후원하기	3227
일시정지	3213
일시후원	3135
""", '자': """
자동 번역	3213
자동 재생	3213
자동재생	3213
자막 보기	3212
자막 켜기	3212
자바스크립트가 비활성화되어 있습니다	3216
자발적 유료 구독	3253
자세히	3160
자세히 보기	3160	3177
""", '작': """
작게	3246
""", '장': """
장바구니 담기	3257
장바구니에 담기	3257
""", '재': """
재생	3159	3182
재생 속도	3212
재생 시간	3213
재생 시간 #	3182
재생속도	3212
재생시간 #	3182
재생할 수 없는 동영상입니다	3212
""", '저': """
저자 소개	3240
저작권규약	3155
저장	3150
""", '전': """
전송	3235
전송되었습니다	3233
전체 기사	3256
전체 기사 보기	3238
전체 뉴스 보기	3238
전체 댓글	3156
전체 댓글 보기	3169
전체 동의	3217
전체 보기	3159
전체 사진 보기	3238
전체 화면	3213
전체메뉴	3159
전체보기	3159
전체화면	3213
전체화면 종료	3212
""", '접': """
접기	3159
접수되었습니다	3255
""", '정': """
정기	3228
정기 후원	3227
정기 후원하기	3135
정기구독	3139
정기후원	3135
정기후원 신청	3253
정기후원 신청하기	3253
정기후원하기	3227
정렬	3207
정상적으로 접수되었습니다	3255
정정·반론보도 신청	3239
정정보도 신청	3239
정정보도 요청	3239
""", '제': """
제보	3156
제보 바로가기	3239
제보하기	3156
제작 지원	3247
제작지원	3247
제출	96	3235
제휴 광고	3211
제휴 문의	3172
제휴 콘텐츠	3211
제휴문의	3172
""", '좋': """
좋아요	3150
좋아요 #	3185
좋은 기사 후원하기	3135
""", '주': """
주소 복사	3187
주소가 복사되었습니다	3187
주소복사	3150
주요 기사	3157
주요 뉴스	3157
주요 뉴스 더보기	3195
주요기사	3157
주요뉴스	3157
주제 팔로우	3243
""", '지': """
지금 구매하기	3211
지금 뜨는 기사	3195
지금 뜨는 뉴스	3195
지금 플레이	3208
지금 플레이하기	3208
지금 후원하기	3253
지나친 음주는 건강에 해롭습니다	3211
지나친 음주는 건강을 해칩니다	3211
지도 보기	3160
지면보기	3139
""", '직': """
직접 입력	3228
""", '차': """
차단	3221
""", '참': """
참가 신청하기	3199
참가신청하기	3199
참여하기	96
""", '창': """
창 닫기	3256
""", '찾': """
찾아오시는 길	3172
""", '채': """
채널 추가	3243
""", '책': """
책 구매하기	3211
""", '첫': """
첫 댓글을 남겨주세요	3248
첫 댓글을 작성해 보세요	3248
""", '청': """
청소년보호정책	3155
""", '총': """
총 #명 참여	3166
""", '최': """
최고의 혜택	3232
최신 기사	3157
최신 뉴스	3157
최신기사	3157
최신뉴스	3157
최신순	3207
최저가 보기	3257
""", '추': """
추천	3232
추천 기사	3157
추천 스폰서	3200
추천 영상	3195
추천기사	3157
추천뉴스	3157
추천순	3207
""", '축': """
축하해요 #	3185
""", '친': """
친구 추가하기	3187
""", '카': """
카카오 계정으로 로그인	3231
카카오 로그인	3231
카카오로 로그인	3231
카카오로 시작하기	3231
카카오스토리	3150
카카오톡	3150
카카오톡 공유	3150
카카오톡 공유하기	3245
카카오톡으로 공유	3187
카카오톡으로 공유하기	3187
카테고리	3157
""", '커': """
커피 한 잔 사주기	3227
커피 한 잔 후원하기	3227
""", '콘': """
콘텐츠 보기	3216
콘텐츠 불러오기	3216
콘텐츠 표시	3216
""", '쿠': """
쿠키 관리	3216
쿠키 기본 설정	3176
쿠키 설정	3155
쿠키 설정 관리	3216
쿠키 설정 변경	3176
쿠키 정책	3178
쿠키 허용	3178
쿠팡에서 구매	3211
쿠팡에서 구매하기	3211
쿠팡에서 보기	3211
쿠폰 받기	3257
""", '퀴': """
퀴즈 도전하기	3208
퀴즈 풀기	3187
퀴즈 풀러 가기	3208
""", '크': """
크게	3246
""", '클': """
클릭하면 소리가 켜집니다	3252
""", '키': """
키워드	3157
""", '태': """
태그	3157
""", '텔': """
텔레그램에서 소식 받기	3187
""", '투': """
투표	97
투표 결과	3207
투표 결과 보기	96
투표 참여하기	3206
투표가 완료되었습니다	3206
투표에 참여해 주셔서 감사합니다	3206
투표하기	96	3187
투표해 주셔서 감사합니다	96	3206
""", '트': """
트위터	3150
트위터 공유	3150
트위터로 공유	3245
트위터에서 보기	3249
""", '특': """
특집 더보기	3238
특집 보기	3238
""", '티': """
티켓 예매	3211
티켓 예매하기	3211
""", '틱': """
틱톡에서 보기	3249
""", '파': """
파워링크	3200
""", '팔': """
팔로우 중	3243
팔로우 취소	3243
""", '팟': """
팟빵에서 듣기	3249
""", '페': """
페이스북	3150
페이스북 공유	3150
페이스북에서 보기	3249
페이스북으로 공유	3187
페이스북으로 로그인	3231
페이지 새로고침	3222
페이지를 새로고침하세요	3222
페이팔로 결제	3254
""", '편': """
편집 원칙	3239
편집규약	3172
""", '펼': """
펼치기	3159
""", '포': """
포럼 참가 신청하기	3199
포토	3157
포토 갤러리	3238
""", '폰': """
폰트 크기	3150
""", '푸': """
푸시 알림 받기	3220
""", '프': """
프리미엄	3139
프린트	3150
""", '피': """
피드백 보내기	3206
""", '필': """
필수	3235
필수 입력	3233
필수 입력 항목	3233
필수 입력 항목입니다	3233
필수 항목	3235
필수 항목입니다	3233
필자 소개	3239
""", '한': """
한번만	3228
""", '할': """
할인 코드	3257
""", '함': """
함께 보면 좋은 기사	3157
함께 볼 기사	3195
함께 읽으면 좋은	3157
함께 읽은 기사	3195
""", '핫': """
핫뉴스	3157
핫이슈	3157
핫클릭	3195
""", '항': """
항상 허용	3217
""", '해': """
해제 방법	3226
해제했습니다	3226
""", '행': """
행사 신청하기	3199
""", '허': """
허용	3177	3221
""", '헤': """
헤드라인	3157
""", '현': """
현재 시간	3213
""", '협': """
협찬	3154
""", '홈': """
홈	3159
홈으로	3238
홈으로 가기	3238
""", '화': """
화나요	3185
화나요 #	3185
화제의 뉴스	3157
화질	3213
""", '확': """
확인	3160
""", '환': """
환경설정 관리	3251
""", '회': """
회사 소개	3172
회사소개	3155	3172
회원 전용	3142
회원 전용 기사	3231
회원가입	3139
회원가입하고 계속 읽기	3254
회원이 아니신가요	3231
""", '후': """
후속강추 #	3185
후속기사 원해요	3185
후속기사 원해요 #	3185
후원	3135
후원 바로가기	3227
후원 신청	3227
후원 안내	3135
후원 페이지 바로가기	3227
후원 페이지로 이동	3227
후원 하기	3135
후원자 되기	3227
후원하기	3135
후원해 주셔서 감사합니다	3253
후원회원 가입	3135
후원회원 되기	3227
""", '훈': """
훈훈해요	3185
훈훈해요 #	3185
""", '흥': """
흥미진진 #	3185
""", '힘': """
힘내요 #	3185
"""}

START = {'a': """
aboneliğiniz	4932 K başariyla
abonē	3367 K par	3367 K no	3367 K un	3369 K
acasă	103 K >	103 K '	103 K "
accès	2118 K illimité
această	57 K investigație	4139 K traducere	4207 K știre a fost
además	1624 K:	1679 K, en
adresă	4114 K de e-mail invalidă	4114 K de email invalidă
adó	2548 K #%
adód	2548 K #%
adója	2548 K #%
ai가	3179 K 자동 번역한	3179 K 번역한	3179 K 핵심	3179 K 요약한	3181 K 읽어
ai에게	3179 K 물어	3179 K 질문	3179 K 물어보기
ajánld	2548 K fel adód
ajánlja	2548 K fel adója	2548 K fel adód
ajánljuk	2573 K:
ajánlott	2575 K videó:	2575 K cikk:	2575 K cikkünk:
aktivér	744 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4760 K dig till vårt	4778 K
annoncørbetalt	808 K indhold fra
annonsørinnhold	3748 K fra
anúncio	4074 K em # s	4074 K em # segundos
aportá	1566 K desde
apoyá	86 K
après	2281 K déduction fiscale :
apóyanos	1566 K desde
apúntate	1655 K al curso	1655 K a nuestro	1660 K a nuestro seminario	1660 K a nuestro evento
aquí	1691 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3794 K wyraża poglądy	3794 K wyraża opinie	3794 K jest opinią	3808 K ukazał się	3808 K pochodzi z	3814 K przetłumaczony	3814 K został przetłumaczony	3814 K czyta	3814 K wygenerowany	3854 K został	3854 K przetłumaczono	3892 K ukazał się	3892 K pierwotnie ukazał	3892 K pochodzi z	3893 K	3903 K powstał we współpracy z
artykuły	3804 K autora
artículo	1718 K publicado originalmente	1750 K publicado en colaboración
artículos	1583 K gratuitos
ascultă	3 K	4125 K:	4150 K podcastul	4150 K acest articol	4216 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3300 K
autorė	3304 K:
autoři	566 K jsou
außerdem	980 K lesenswert:	980 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1668 K la app
beiträge	32 K	1016 K von
benefício	3997 K do assinante:
berätta	64 K i	64 K gärna
beställ	4778 K
bestätigen	846 K sie ihre
bestätigungsmail	846 K
besøg	729 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1591 K diario	1591 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5233 K viết dành riêng cho	5233 K viết dành cho thuê bao	5245 K này có nội dung do	5245 K này có nội dung từ	5245 K viết này có nội dung	5245 K viết này chứa nội dung	5250 K liên quan:	5262 K viết thể hiện quan điểm	5262 K viết thể hiện quan điểm cá nhân	5262 K viết thể hiện văn phong	5262 K viết là quan điểm	5262 K viết phản ánh quan điểm	5262 K viết không phản ánh quan điểm	5267 K viết có hữu ích	5267 K viết này có hữu ích	5267 K viết này có giúp	5271 K viết được dịch tự động	5271 K được dịch tự động	5271 K viết được tóm tắt	5271 K viết có sử dụng ai	5271 K viết này được dịch tự động	5321 K viết được bảo vệ	5322 K viết được thực hiện	5322 K viết được viết	5322 K viết này được	5329 K viết tiếp tục
báo	5267 K lỗi bài viết
bình	7 K luận	32 K luận	5270 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4932 K aboneliğiniz
bültenimize	4932 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2573 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5233 K đã là thuê bao	5267 K thấy bài viết	5267 K phát hiện lỗi	5267 K phát hiện sai
bản	5267 K tóm tắt này có hữu ích	5267 K tóm tắt này do	5267 K tóm tắt này được tạo	5322 K dịch được
bấm	5273 K để nghe
bật	5239 K thông báo
""", 'c': """
caractères	2225 K restants
caràcters	468 K restants
chceš	590 K u nás pracovat	4542 K u nás pracovať
chefredaktör	4776 K och ansvarig utgivare:	4776 K:
chơi	5296 K ngay:
chưa	37 K có bình luận
citeşte	4125 K şi	4125 K şi:
citește	4125 K și	4125 K și:	4125 K:	4125 K mai mult	4125 K aici	4125 K mai departe:
citiți	4125 K și
ciąg	3818 K dalszy
colaborá	1566 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3928 K exclusivo para	3990 K gerado	3996 K promovido por	3996 K recomendado por	4000 K oferecido por	4028 K incorporado d	4028 K externo d	4028 K incorporado do	4028 K incorporado da	4028 K externo do
conținut	4139 K generat	4148 K oferit de	4178 K încorporat de	4178 K extern de
coût	2281 K réel après	2281 K après déduction :	2281 K après déduction fiscale :
crédit	2219 K photo	2219 K photos
crédits	2219 K photo	2219 K photos
créer	2145 K une alerte pour "	2145 K une alerte sur "	2145 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5276 K đặt ứng dụng	5276 K ứng dụng	5276 K app
còn	5294 K lại # ký tự
có	77 K thắc mắc	5250 K thể bạn quan tâm:	5317 K lỗi xảy ra
cấm	5321 K sao chép dưới mọi hình thức	5321 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4132 K ai informații	4143 K ai observat o
dalinkitės	3300 K
další	553 K články autora
darovať	4536 K
dernières	2163 K actualités
descarcă	15 K	4165 K aplicația
descargá	15 K	1668 K la app
descărcați	15 K
dezactivează	4190 K adblock	4190 K ad
dežurni	46 K telefon redakcije
direcționează	4107 K #% din
disponível	3937 K no google play	4005 K na app store	4005 K no google play	4005 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1566 K desde
doporučené	551 K video:
doporučte	583 K
doporučujeme	551 K článek:
dorești	4184 K să primești notificări
doriți	4184 K să primiți notificări
dosszié	2657 K: így	2657 K: itt	2657 K: ezért	2657 K: miért	2657 K: hogyan	2657 K: mit	2657 K: ki	2657 K: mi	2657 K: ez	2657 K: ezt	2657 K: hallgassa	2657 K: nézze	2657 K: minden
dostupná	4530 K na google	4530 K na app store
dostupné	4530 K na google	4530 K na app store
dostępna	3821 K w
dostępne	3821 K w
dostępny	3821 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3832 K do	3845 K do dyskusji
držte	33 K se
duración	1737 K del vídeo	1737 K del episodio
duração	4074 K do vídeo
durée	2278 K de la vidéo	2278 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3878 K naszym czytelnikom	3878 K naszym czytelniczkom
dành	5233 K riêng cho thuê bao	5233 K riêng cho người đăng ký	5233 K cho thuê bao
découvrez	2165 K aussi	2195 K la boutique	2195 K notre boutique	2195 K nos jeux	2195 K notre hors-série	2205 K notre application	2205 K notre appli
décryptage	2165 K :
déductible	2106 K des impôts	2106 K à #
déjà	2116 K abonné	2116 K inscrit	2116 K client
désabonnement	2127 K à tout moment
désinscription	2127 K à tout moment
díky	632 K našim čtenářům	632 K našim předplatitelům
dùng	5283 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2627 K kedvezmény:	2627 K előny:	2627 K ajánlat:
előfizetőinknek	2649 K köszönhetően
előfizetőként	94 K	2605 K
encuéntranos	14 K
envía	5 K	1629 K tus cartas	1629 K tu carta
envíanos	1641 K
envíe	1629 K sus cartas	1629 K su carta
erhältlich	935 K im app store
ermöglicht	982 K von
erről	2573 K bővebben
escríbenos	1627 K
estagiária	3972 K sob supervisão	3972 K sob a supervisão	3972 *K sob supervisão	3983 K sob supervisão	3983 * K sob supervisão
estagiário	3972 K sob supervisão	3972 K sob a supervisão	3972 *K sob supervisão	3983 K sob supervisão
estàs	484 K utilitzant un bloquejador
""", 'f': """
faça	3956 K o quiz	3993 K as palavras cruzadas	4003 K o quiz	4003 K o teste	4003 K o nosso
felelős	2602 K szerkesztő:	2602 K kiadó:
fiți	36 K primul
folosești	4188 K un ad blocker	4188 K un adblock	4188 K un adblocker
folosiți	4188 K un ad blocker	4188 K un adblock	4188 K un adblocker
foretrækker	745 K du
fortsätt	4780 K läsa
fortæl	64 K mig
fotogalería	1714 K:
fotogaléria	4508 K:
fotografía	1623 K # de #	1680 K:
fotoğraf	5033 K # / #	5033 K #/#
frågor	77 K	78 K om artikeln
få	720 K fuld adgang til	744 K adgang	744 K fri	744 K fuld	744 K besked	744 K ugens	744 K dagens	744 K de	744 K nyheder	744 K en notifikation	744 K breaking	744 K seneste nyt	755 K	778 K de vigtigste nyheder	778 K vigtige nyheder	778 K de største nyheder	778 K besked om	778 K besked, når	778 K nyhederne	778 K breaking	3657 K full tilgang til	3684 K tilgang	3684 K fri	3684 K full	3684 K beskjed	3684 K varsel	3684 K ukas	3684 K dagens	3684 K de	3684 K nyheter	3684 K siste	3696 K	3698 K varsel	3698 K varsler	3698 K push	4751 K full tillgång till	4778 K tillgång	4778 K fri	4778 K full	4778 K besked	4778 K en notis	4778 K veckans	4778 K dagens	4778 K de	4778 K nyheter	4778 K senaste	4789 K
férjen	2605 K hozzá
följ	14 K	4755 K	4778 K
følg	14 K	14 K oss	724 K	744 K	3661 K	3684 K
füge	14 K uns	988 K
fügen	14 K sie uns	988 K sie
für	849 K android und ios	923 K diesen artikel	923 K diesen	977 K nur
fă	4146 K testul zilei
fără	4195 K patroni	4195 K acționari	4195 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2602 K:
""", 'g': """
galería	1623 K: # de #	1623 K # de #
gazeteciliğimizi	4982 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4932 K bir e-posta adresi girin	4932 K bir e-posta adresi giriniz	4932 K bir e-posta giriniz
ghé	5270 K cửa hàng trực tuyến
giữ	5321 K bản quyền nội dung
glöm	4778 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5267 K ý cho bài viết
gör	4760 K quizet	4760 K vårt quiz	4778 K vårt
görmemiz	4991 K gereken
görsel	5039 K yapay
günün	4986 K bulmacasini	4986 K sudokusunu	4986 K bulmacasi	4986 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2606 K lát
hintergründe	980 K dazu:
hjälp	4760 K oss bli bättre	4760 K oss att bli bättre
hjælp	729 K os med at blive bedre
hlavné	4521 K body
hlavní	568 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5270 K trả lời khảo sát	5281 K ủng hộ
hämta	15 K	4764 K
häng	4778 K med
här	4806 K finns ett inbäddat innehåll från	4806 K finns inbäddat innehåll från	4806 K visas ett inbäddat innehåll från	4806 K visas inbäddat innehåll från	4806 K är ett inbäddat innehåll från	4806 K är inbäddat innehåll från
hääleta	1802 K
håll	33 K	33 K dig
hình	5318 K #/#
hör	927 K dir	988 K	4778 K
hören	927 K sie	988 K sie
hörzeit	1004 K
hør	3 K artiklen	3 K artikkelen	3 K saken	711 K også	711 K også:	729 K mere på	744 K	3648 K også	3648 K også:	3684 K
""", 'i': """
iesūti	3355 K savu	3355 K
indlæg	32 K
indlæs	771 K altid indhold fra	771 K indhold fra
inlägg	32 K
innehåll	4845 K från annonsören
innehållet	4845 K är betalt av
inscríbete	1655 K al curso	1655 K a nuestro	1655 K en nuestro	1655 K en el curso
introduceți	4114 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3300 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3905 K nie chcesz otrzymywać naszego	3905 K nie chcesz otrzymywać tego	3905 K nie chcesz już otrzymywać naszego	3905 K nie chcesz już otrzymywać tego
joacă	4146 K sudoku	4171 K acum:
já	64 K fez	3928 K é assinante
játssz	2624 K most:
jäikö	1996 K juttu kesken
jälgi	1802 K
jäsenetu	2044 K:
""", 'k': """
kapcsolódó	2573 K	2573 K:	2575 K videó:	2575 K cikk:	2575 K cikkünk:
każdego	3769 K ranka
kezdőlap	103 K >
không	5321 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5270 K tra kiến thức của bạn
kjøp	3666 K billetter	3666 K billett	3684 K
klausykitės	3285 K
klikněte	549 K zde
ključne	4421 K točke	4421 K tačke
klõpsates	1802 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3369 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	744 K
kopírovat	583 K
kopírovať	4536 K
kopē	3369 K
korzyść	3860 K dla prenumeratorów:
korábbi	2575 K cikkünk:
kvíz	549 K:	611 K:	611 K dne:	611 K týdne:	2591 K	2623 K:	4508 K:	4559 K dňa:	4559 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2037 K on
käännös	2037 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2605 K
kérjen	2605 K
kérjük	33 K
kênh	5239 K youtube của báo
köp	4760 K biljetter	4760 K biljett	4778 K
kövess	14 K
kövesse	2605 K
kövessen	14 K
køb	729 K billetter	729 K billet	744 K
küfür	32 K içeren
küldd	5 K el	2584 K el nekünk
küldje	2584 K el nekünk	2605 K	2605 K tovább
ký	5294 K tự còn lại
kļūsti	3369 K
kết	5256 K nối với chúng tôi
""", 'l': """
laimē	3369 K
laimėkite	3300 K
lasītāju	3377 K aptauja:
legyél	2605 K
lejupielādē	3369 K
leé	1679 K también	1679 K más	1679 K:
lisää	2001 K kirjoittajalta	2001 K toimittajalta	2022 K meidät	2073 K aiheesta:
lugejaküsitlus	1810 K:
lásd	2573 K még
lásson	2605 K több
lát	2584 K valami
láttál	2584 K valami
lägg	4778 K till
lähetimme	1968 K vahvistusviestin	1968 K sinulle vahvistusviestin	1968 K sinulle sähköpostia
lähetä	1999 K juttuvinkki	1999 K uutisvinkki	1999 K vinkki	2005 K mielipidekirjoituksesi	2005 K mielipidekirjoitus	2022 K
lämna	4754 K dina tips	4754 K ditt tips
läs	4710 K hela artikeln	4743 K mer om	4744 K också	4744 K också:	4744 K även	4744 K mer	4744 K mer:	4744 K:	4744 K här	4744 K även:	4751 K vidare med	4751 K mer på	4764 K e-tidningen	4764 K tidningen	4778 K	4780 K vidare
läsarerbjudande	4801 K:
läsaromröstning	4798 K:
läsarresa	4801 K:
lås	4710 K upp artikeln	4710 K upp den här artikeln
læs	710 K mere om	711 K også	711 K også:	711 K mere	711 K mere:	711 K:	711 K her	711 K hele	720 K videre med	734 K e-avisen	734 K avisen	744 K	746 K videre	794 K alt om emnet:	794 K alt om:
læserafstemning	764 K:
læserrejse	768 K:
læsertilbud	693 K:	768 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	569 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2022 K meidät
löysitkö	9 K
lütfen	33 K	4932 K e-postanizi onaylayin	4932 K e-posta adresinizi onaylayin	4932 K geçerli bir e-posta	5023 K sitemiz için devre dişi	5023 K reklam engelleyici	5023 K devre dişi birak	5024 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3818 K wideo	3903 K powstał we współpracy z	3903 K we współpracy z	3903 K sponsorowany przez
medlemsförmån	4801 K:
meillä	2063 K ei ole omistajaa	2063 K ei ole omistajia	2063 K ei ole osakkeenomistajia	2063 K ei ole maksumuuria
mesterséges	2613 K intelligencia írta
mirá	1663 K el video	1679 K también	1679 K:
mitä	10 K pidit	38 K mieltä	2023 K mieltä sinä
mišljenja	4418 K autora	4418 K iznesena	4418 K izneta
mišljenje	4418 K autora
możliwość	7 K komentowania
mulțumim	4114 K pentru abonare
mándanos	1641 K
más	1620 K noticias de	1620 K noticias sobre	1620 K sobre	1620 K en	1620 K de	1622 K temas:	1622 K sobre:	1624 K información	1624 K información:	1627 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	553 K tip?	553 K tip na článek	553 K tip na téma	553 K tip pro	635 K přečteno už # ze #	635 K přečteno už # z #	635 K přečteno již # ze #	635 K přečteno již # z #	635 K přečteno # ze #	635 K přečteno # z #	4578 K prečítané už # zo #	4578 K prečítané už # z #	4578 K prečítané # zo #	4578 K prečítané # z #
märkasid	49 K	1787 K midagi	1793 K viga	1793 K artiklis viga
még	37 K nincs	2658 K több a témáról:
més	437 K informació:	464 K notícies de	464 K notícies sobre
möchten	1058 K sie diesen newsletter nicht mehr
möchtest	1058 K du diesen newsletter nicht mehr
mød	729 K os
mūs	3369 K vari
mời	5250 K xem	5250 K bạn đọc	5250 K độc giả	5256 K bạn tham gia	5256 K độc giả theo dõi	5256 K bạn đọc theo dõi	5273 K quý vị theo dõi	5273 K quý độc giả	5273 K bạn xem video	5273 K nghe
""", 'n': """
nabídka	615 K pro čtenáře:
nahlásit	593 K chybu
nahlásiť	4545 K chybu
nahláste	4545 K chybu
najważniejsze	3814 K informacje
naloži	4634 K	4667 K vedno vsebino	4667 K vsebino z	4667 K vsebino s	4667 K vsebino iz	4667 K vsebino od
naložite	15 K	4634 K
naročite	4641 K se na
naujienų	46 K telefonas
načítat	618 K vždy obsah	618 K obsah z	618 K obsah ze	618 K obsah od
načítať	4565 K vždy obsah	4565 K obsah z	4565 K obsah zo	4565 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	632 K majitele	632 K vlastníka	632 K akcionáře	632 K žádného	632 K paywall	632 K reklamy	4575 K majiteľa	4575 K vlastníka	4575 K akcionárov	4575 K žiadneho	4575 K paywall	4575 K reklamy
nemáte	591 K čas číst	4543 K čas čítať
nepatríme	4575 K žiadnemu
nepatříme	632 K žádnému
než	600 K vložíte komentář	600 K začnete diskutovat	600 K napíšete příspěvek
nguồn	5260 K:	5260 K :
nhận	5239 K thông báo
nové	571 K číslo	571 K vydání	4524 K číslo	4524 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4031 K é possível mostrar este conteúdo	4031 K foi possível mostrar este conteúdo
näe	2022 K enemmän
nägid	1803 K viga
näita	1802 K
näitkö	2023 K virheen
näytä	2022 K sisältö	2047 K sisältö palvelusta	2047 K aina sisältö
nå	4778 K vår
nézd	2573 K meg	2605 K meg
nézze	2573 K meg	2605 K meg
nāc	3360 K strādāt
nội	5233 K dung dành cho thuê bao	5233 K dung dành riêng cho thuê bao	5233 K dung dành riêng cho thành viên	5271 K dung được dịch tự động	5271 K dung do ai tạo	5301 K dung này không	5302 K dung này từ	5302 K dung nhúng từ	5321 K dung được bảo vệ	5322 K dung được tạo	5322 K dung này được tạo
""", 'o': """
obrázek	608 K # z #
oceń	10 K	3815 K ten	3815 K artykuł	3815 K tekst
ocurrió	1711 K un error
oddělení	105 K předplatného: #
odporučte	4536 K
odporúčame	4508 K:
odsłuchaj	3826 K	3826 K ten
ofereça	5 K
oglądaj	3801 K:
ohodnoťte	569 K	4522 K
olvasói	2627 K ajánlat:
olvasóink	2649 K támogatásának köszönhetően
olvasóinknak	2649 K köszönhetően
opracował	3805 K:
opracowała	3805 K:
opýtajte	4521 K sa
opširnije	4406 K:	4406 K na
otrzymałaś	3905 K tę wiadomość, ponieważ
otrzymałeś	3905 K tę wiadomość, ponieważ
otwórz	3787 K post
otázka	611 K dne:	4559 K dňa:
otázky	77 K
ouça	3 K	3966 K:	4001 K o podcast	4067 K no
oversættelsen	761 K er
oír	3 K
""", 'p': """
pamanīji	3361 K kļūdu
pamanījāt	49 K	3361 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3286 K įdomų	3292 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5260 K viên:
piditkö	10 K	74 K	87 K	2023 K
pidätkö	87 K	2023 K
piše	4433 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	588 K
podrži	86 K
podržite	86 K	4436 K
podés	14 K seguir	1642 K enviarnos
podívejte	549 K se:	549 K se na video	551 K se na video:
poglądy	3794 K wyrażone w
pokaż	3787 K post
poleć	3826 K
poslať	4536 K
poslechněte	3 K si	549 K si	549 K si:
poslušajte	3 K	4406 K:	4613 K:
posłuchaj	3 K	3801 K:	3801 K też:
povoliť	4565 K vždy obsah	4565 K obsah z	4565 K obsah zo	4565 K obsah od
poznáte	71 K niekoho
pozostała	3818 K część
pošaljite	46 K vijest
pošlete	583 K
pošlite	5 K	4536 K
poți	4132 K contacta autorul	4132 K contacta autoarea
praneškite	3286 K redakcijai
predplaťte	4540 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4801 K:
prečítajte	4508 K si tiež	4508 K si aj	4508 K si	4508 K si:
prečítali	4578 K ste už # zo #	4578 K ste už # z #	4578 K ste # zo #	4578 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3300 K
prikaži	4464 K uvijek sadržaj	4464 K uvek sadržaj	4464 K sadržaj s	4464 K sadržaj sa	4464 K sadržaj iz	4464 K sadržaj od	4667 K vedno vsebino	4667 K vsebino z	4667 K vsebino s	4667 K vsebino iz	4667 K vsebino od
pronašli	49 K ste
protégé	2275 K par recaptcha	2275 K par google recaptcha
pročitaj	4406 K još	4406 K i
pročitajte	4406 K još	4406 K i	4406 K više	4406 K:	4406 K više o ovoj temi
pročitali	4476 K ste # od #	4476 K ste već # od #
první	523 K měsíc za	523 K měsíc zdarma	523 K týden za	523 K týden zdarma	523 K tři měsíce za	523 K # měsíce za
prvních	523 K # dní za	523 K # dní zdarma
prvý	4535 K mesiac len za	4535 K mesiac za	4535 K mesiac už za	4535 K mesiac zadarmo
przeczytałaś	3881 K już # z #	3881 K # z #
przeczytałeś	3881 K już # z #	3881 K # z #
prześlij	3826 K dalej
präsentiert	982 K von
próbálja	2620 K ki tudását
prüfen	988 K sie
publicité	2278 K dans # s	2278 K dans # sec	2278 K dans # secondes
pàgina	496 K # de #
página	1712 K # de #	1712 K #/#	4049 K # de #	4049 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4522 K sa
páčilo	74 K sa
päeva	1810 K küsimus:
päivitä	2022 K
päivän	2040 K kysymys:
pääset	2022 K lukemaan
päätoimittaja	2020 K:
pódcast	1714 K:
păstrați	33 K
pērc	3360 K biļetes	3369 K
předplaťte	588 K si
přehrajte	549 K si
překlad	609 K byl
přetisk	73 K povolen	73 K možný
přečetli	635 K jste už # ze #	635 K jste už # z #	635 K jste již # ze #	635 K jste již # z #	635 K jste # ze #	635 K jste # z #
přečtěte	549 K si také	549 K si	549 K si:	549 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	538 K ve spolupráci
""", 'q': """
querés	1642 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	591 K posloucháte
radšej	4543 K počúvate
radši	591 K posloucháte
rašykite	3286 K autorei	3286 K autoriui
recibí	1641 K las noticias
recomandări	4125 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4107 K #% din
redirecționează	4107 K #%	4107 K #% din
regisztrálj	2604 K ingyenesen
regisztráljon	2591 K	2604 K ingyenesen
regístrate	1580 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	760 K er
resztę	3818 K tekstu
rezervē	3369 K
rezolvă	4146 K rebusul	4146 K integrama	4146 K sudoku
rešite	4406 K kviz
riješite	4406 K kviz
rozwiąż	3801 K quiz
rozwiń	3787 K post	3787 K wpis
rätsel	971 K mit	1008 K des tages:
rätseln	971 K sie mit
réservez	2195 K vos places pour la soirée de la rédaction
réservé	2116 K aux abonnés
réservée	2116 K aux abonnés
réservés	2116 K aux abonnés
résumer	2182 K cet article	2182 K l'article
résumé	2182 K généré	2182 K rédigé	2182 K réalisé	2182 K produit	2182 K par
rösta	4778 K	4794 K:	4794 K här:	4794 K i vår omröstning:
rādīt	3369 K
""", 's': """
sadržaj	4494 K je nastao u suradnji s
saglabā	3369 K
saistīts	3344 K:
saņem	3369 K
sažetak	4421 K	4421 K članka	4421 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	854 K:	854 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1641 K el canal	1679 K leyendo:
serviço	105 K ao assinante: #
sesizări	4132 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	568 K	568 K článku	609 K vytvořila	609 K bylo
sisällön	2087 K tarjoaa
siųskite	3286 K savo	3300 K
sjefredaktør	3681 K:	3681 K og ansvarlig redaktør:
skaitytojų	3308 K apklausa:
skopírovať	4536 K
skrót	3814 K artykułu
skúsili	64 K ste
slå	3703 K på javascript
související	549 K:	551 K video:	551 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4598 K spoločnosťou
sponzorováno	660 K společností
sporočite	4646 K napako
sprawdź	3801 K:	3801 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4521 K sa
stališča	4624 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	606 K si aplikaci
stöd	86 K	4751 K
stötta	86 K	4751 K
støt	86 K	720 K
støtt	86 K	3657 K
suscríbase	1578 K y lea
suscríbete	1571 K a	1578 K y lee	1578 K para leer	1578 K y sigue leyendo	1578 K y accede	1578 K y disfruta	1655 K y llévate	1655 K y recibe
susidūrėte	3286 K su
susiję	3274 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2182 K générée
syötä	1968 K kelvollinen sähköpostiosoite	2022 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2611 K:
szívesen	2606 K meghallgatjuk
szöveg	2611 K:
sähköpostiosoite	1968 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1646 K
síganos	14 K
sígueme	1646 K
síguenos	14 K	1602 K en nuestras redes
só	3928 K para assinantes
sólo	1580 K para suscriptores
søg	744 K nu
súhrn	29 K vytvorila	4521 K
súmate	14 K	61 K a las #	1566 K desde
súvisiace	4508 K:
súvisiaci	4508 K článok
sūti	3355 K savu	3369 K
số	5294 K ký tự còn lại
""", 't': """
también	1605 K en facebook	1624 K puedes leer	1624 K puedes leer:	1624 K te puede interesar:
també	437 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2027 K on
tekstissä	1987 K esitetyt
tekstą	51 K galima
tenés	1636 ¿K información
textgröße	854 K:	854 K a
thấy	49 K lỗi
thử	5270 K sức với
tiedätkö	1999 K aiheesta	1999 K asiasta	1999 K lisää
tiivistelmä	29 K on	2036 K on
tiivistelmän	2036 K on
tilføj	744 K
tillåt	4806 K alltid innehåll från	4806 K innehåll från
tiếp	5329 K tục đọc sau
todavía	37 K no hay comentarios
további	2573 K részletek	2658 K cikkek a témában:
traducció	447 K feta
transparentní	561 K účet:
trên	5239 K google news
trình	5301 K duyệt của bạn không	5301 K duyệt không
trả	5270 K lời câu đố
trải	5283 K nghiệm
turpinājums	3371 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	1999 K
tác	5260 K giả:	5260 K giả là
támogasd	86 K	2596 K a	2596 K az
támogass	2548 K adód
támogassa	86 K	2548 K adója	2596 K a	2596 K az
támogasson	2548 K adója
täglichen	846 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1987 K on mielipidekirjoitus	1987 K on mielipideteksti	1987 K on kolumni	1987 K on kommentti	2036 K tiivistelmä on	2037 K juttu on	2037 K artikkeli on	2037 K teksti on	2047 K on upotettu sisältö
tämän	57 K jutun
tässä	2047 K on upotettua sisältöä
télécharger	15 K	2132 K l'application
téléchargez	15 K
tóm	5267 K tắt này được tạo	5267 K tắt này do	5267 K tắt này có hữu ích	5322 K tắt được
töltsd	15 K le	2620 K ki kvízünket
töltse	15 K le	2605 K le	2605 K ki	2620 K ki kvízünket
történeteiket	2584 K
tüm	32 K yorumlar
tęsinys	3302 K
tłumaczenie	3814 K	3854 K zostało
tải	15 K	15 K ứng dụng	5239 K ứng dụng	5239 K app	5276 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4441 K na grešku
uključi	4429 K
uključite	104 K se u raspravu	4429 K
uložit	583 K
uložiť	4536 K
uložte	583 K si	4536 K si
unbeschränkter	951 K zugang
unterstütze	86 K	825 K
unterstützen	86 K sie	825 K sie	825 K sie die
uočili	9 K ste
upozorniť	4545 K na chybu
upozorněte	593 K na chybu
url이	3186 K 복사되었습니다	3186 K 복사됐습니다
urmărește	14 K	4125 K și:	4150 K video	4216 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4464 K uvijek sadržaj	4464 K uvek sadržaj	4464 K sadržaj s	4464 K sadržaj sa	4464 K sadržaj iz	4464 K sadržaj od
uživo	4481 K: kako	4481 K: ovako	4481 K: zašto	4481 K: što	4481 K: šta	4481 K: tko	4481 K: ko	4481 K: gdje	4481 K: gde	4481 K: ovo	4481 K: pogledajte	4481 K: poslušajte	4481 K: sve	4481 K: noć	4481 K: ljudi	4481 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2591 K részt
verfügbar	935 K im app store
već	4457 K za #	4457 K od #
več	4613 K:	4613 K v videu	4638 K o tem	4638 K novic	4638 K preberite	4685 K o:	4685 K o temi:
videó	2657 K: így	2657 K: itt	2657 K: ezért	2657 K: miért	2657 K: hogyan	2657 K: mit	2657 K: ki	2657 K: mi	2657 K: ez	2657 K: ezt	2657 K: hallgassa	2657 K: nézze	2657 K: minden
vidéo	2165 K :
viktorīna	3377 K:
visą	3300 K interviu
više	4406 K o:	4482 K o:	4482 K o temi:
você	3966 K pode gostar:	4092 K está recebendo este e-mail porque	4092 K está recebendo este email porque	4092 K recebeu este e-mail porque	4092 K recebeu este email porque
vprašaj	4627 K
vprašajte	4627 K
vprašanje	4662 K dneva:
vypočujte	3 K si	4508 K si:
vyskúšali	64 K ste
vytiskněte	583 K
vytlačiť	4536 K
vytlačte	4536 K
vyzkoušejte	523 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2605 K
válaszoljon	2605 K
vásárolja	2561 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	744 K med
véleménycikkeit	2584 K
více	549 K zde	549 K k tématu:	643 K o téma:	643 K o:	643 K k tématu téma:	643 K k tématu:
vídeo	1714 K:
võida	1802 K
võta	1787 K ühendust	1802 K
výhoda	615 K pro předplatitele:	4562 K pre predplatiteľov:
výhody	615 K pro předplatitele:	4562 K pre predplatiteľov:
vă	33 K rugăm să	4190 K rugăm să îl dezactivați	4190 K rugăm să-l dezactivați	4190 K rugăm să dezactivați adblock
vďaka	4575 K našim čitateľom	4575 K našim predplatiteľom
věnujte	583 K
vše	643 K o téma:	643 K o:	643 K k tématu téma:	643 K k tématu:
všechno	643 K o tématu téma:	643 K o tématu:
všechny	32 K komentáře	553 K články autora	643 K články k tématu téma:	643 K články k tématu:
všetko	4585 K o téme:	4585 K o:	4585 K k téme téme:	4585 K k téme:
všetky	4585 K články k téme téme:	4585 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	618 K povolit obsah	618 K zobrazovat obsah	618 K načítat obsah	618 K zobrazit obsah	4565 K povoliť obsah	4565 K zobrazovať obsah	4565 K načítať obsah	4565 K zobraziť obsah
""", 'w': """
webshopunkból	2627 K:
weiterführende	882 K artikel:
weź	3845 K udział w dyskusji
więcej	3800 K o	3800 K na temat	3800 K z	3801 K na ten temat:	3804 K artykułów autora	3888 K o:	3888 K na temat:
wykorzystałaś	3881 K już # z #	3881 K # z #
wykorzystałeś	3881 K już # z #	3881 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3873 K go, aby	3873 K go, żeby	3873 K ją, aby	3873 K blokadę	3873 K blokowanie
wyślij	5 K
wyświetlaj	3864 K treści z	3864 K treści ze	3864 K treści od
wöchentlichen	846 K newsletter
""", 'y': """
yanlişlik	4971 K mi
""", 'z': """
zahvaljujoč	4676 K našim bralcem
zahvaljujući	4473 K našim čitateljima	4473 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3787 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3864 K na treści
zgłoś	3837 K uwagę	3837 K błąd	3837 K literówkę	3837 K uwagi	3837 K nieścisłość
ziņo	3355 K redakcijai
zkopírovat	583 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4565 K vždy obsah	4565 K obsah z	4565 K obsah zo	4565 K obsah od
zobrazovať	4565 K vždy obsah	4565 K obsah z	4565 K obsah zo	4565 K obsah od
zostań	3834 K reporterem	3834 K reporterką	3834 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	896 K dpa	1312 K #	1312 K
""", 'à': """
à	2165 K lire aussi	2165 K lire également	2165 K lire :	2165 K lire sur	2165 K voir aussi	2165 K écouter	2165 K relire	2165 K découvrir	2165 K lire sur le même sujet	2165 K consulter :	2165 K voir également	2168 K propos de l'auteur :	2168 K propos de l'autrice :	2169 K propos de l'auteur	2169 K propos de l'autrice	2195 K retrouver dans le numéro
àudio	447 K generat
""", 'á': """
áudio	3990 K gerado
""", 'ä': """
är	4754 K du
äänestä	2022 K
""", 'å': """
åldersgräns	4802 K #
åsikter	4737 K som framförs
åsikterna	4737 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3961 K preciso estar logado
écouter	3 K l'article	3 K cet article	2165 K aussi	2272 K sur
écoutez	3 K cet	3 K l'article	2201 K le podcast
élő	2657 K: így	2657 K: itt	2657 K: ezért	2657 K: miért	2657 K: hogyan	2657 K: mit	2657 K: ki	2657 K: mi	2657 K: ez	2657 K: ezt	2657 K: hallgassa	2657 K: nézze	2657 K: minden
épinglez	2221 K cet article	2221 K cette recette	2221 K cette page	2221 K la recette	2221 K ce billet	2221 K-la	2221 K-le	2221 K l'article	2221 K l'image
értékeljük	2633 K az ön
""", 'í': """
írd	2605 K be
írj	2584 K a szerzőnek
írja	2605 K be
írjon	2584 K a szerzőnek	2605 K közvetlenül	2605 K nekünk
""", 'î': """
în	4203 K imagini:
întreabă	4139 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2606 K szerint
""", 'ø': """
ønsker	811 K du ikke længere at modtage dette	811 K du ikke længere at modtage vores	3751 K du ikke lenger å motta dette	3751 K du ikke lenger å motta våre
""", 'ú': """
últimas	1620 K noticias de	3963 K de	3963 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1566 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	888 K die autor:in	888 K die autoren	888 K die autor:innen	891 K die autorin	891 K den autor	892 K die autorin	892 K den autor
übersetzung	985 K:	985 K aus dem
""", 'č': """
čitaj	4406 K još
čitajte	4406 K i	4406 K još	4406 K još:
članak	51 K se može	51 K možete	4421 K je preveden	4421 K čita	4424 K je objavljen u	4485 K je	4494 K je nastao u suradnji s	4494 K je nastao u suradnji sa
članek	51 K lahko	4627 K je preveden	4627 K bere	4627 K je prebral	4630 K je objavljen v	4688 K je	4696 K je nastal v sodelovanju z	4696 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	538 K vznikl ve spolupráci	568 K byl přeložen	568 K přeložen	568 K načetl	571 K vyšel v	609 K byl přeložen	648 K vyšel v	648 K vyšel na	648 K původně vyšel	648 K byl publikován	648 K byl převzat	648 K byl původně publikován	648 K byl původně zveřejněn	649 K	660 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4521 K bol preložený	4521 K načítal	4524 K vyšiel v	4589 K	4598 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	549 K také	549 K také:	549 K i	549 K více	549 K:
číslo	561 K účtu pro dary	561 K transparentního účtu
čítajte	4508 K aj	4508 K tiež	4508 K viac
""", 'đ': """
đánh	5267 K giá bài viết
đã	5233 K có tài khoản? đăng nhập	5317 K xảy ra lỗi	5317 K có lỗi
đăng	5270 K ký tham dự hội thảo	5287 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5291 K dây nóng: #	5291 K dây nóng #
được	73 K phép đăng lại
đặt	5287 K mua sách	5287 K báo giấy	5287 K mua báo giấy
để	5304 K xem nội dung này	5304 K hiển thị nội dung này
đọc	5250 K thêm	5250 K thêm:	5250 K:	5250 K tiếp:	5256 K tin nhanh
""", 'į': """
įsigykite	3300 K
įtraukite	3300 K mus
įveskite	3300 K
""", 'ś': """
ściągnij	15 K	3850 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3830 K:
źródło	3830 K:
""", 'ż': """
żadnych	3878 K akcjonariuszy
""", 'ž': """
želite	4438 K raditi kod nas	4438 K da radite kod nas	4643 K delati pri nas
želiš	4438 K raditi kod nas	4643 K delati pri nas
žiadni	4575 K akcionári
žiadny	4575 K majiteľ	4575 K oligarcha
žinote	3286 K daugiau	3301 K istoriją
žiūrėkite	3274 K taip pat	3300 K
žádní	632 K akcionáři
žádný	632 K majitel	632 K oligarcha
""", 'ș': """
știrea	4214 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1151 K κάποια πληροφορία	1151 K πληροφορίες	1151 K πληροφορία	1151 K φωτογραφία	1151 K φωτογραφίες	1151 K κάποια φωτογραφία	1151 K κάποιο θέμα	1151 K μια ιστορία
""", 'ή': """
ήταν	1109 K χρήσιμο	1109 K χρήσιμη
""", 'α': """
αγοράστε	1131 K το εισιτήριό σας	1131 K εισιτήρια
ακολουθήστε	14 K	1136 K τον	1136 K τα	1136 K
ακούστε	3 K	1088 K:	1203 K στο	1210 K το στο spotify	1210 K στο spotify
ακύρωση	1115 K απάντησης
αν	1072 K έφτασες μέχρι εδώ	1072 K έφτασες ως εδώ	1072 K φτάσατε μέχρι εδώ	1072 K φτάσατε ως εδώ	1072 K έχετε φτάσει μέχρι εδώ	1072 K διάβασες μέχρι εδώ	1072 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1141 K λάθος	1141 K κάποιο λάθος
αναφορά	1141 K λάθους
αντιγράψτε	1127 K
αντιγραφή	1127 K
αξιολογήστε	1109 K
απαγορεύεται	1190 K η αναδημοσίευση	1190 K η αναπαραγωγή
απενεργοποιήστε	1176 K το adblock	1176 K τον ad
αποθηκεύστε	1127 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1108 K η περίληψη	1108 K η σύνοψη
αυτό	1163 K το βίντεο δεν είναι	1164 K το περιεχόμενο προέρχεται
αυτόματη	1119 K μετάφραση από
αφήστε	1115 K μια απάντηση	1115 K ένα σχόλιο	1115 K το σχόλιό σας
""", 'β': """
βίντεο	1088 K:
βαθμολογήστε	1109 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1166 K να δείτε αυτό το περιεχόμενο	1166 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1115 K το σχόλιό σας	1115 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1160 K βοήθειας κεθεα
γραφτείτε	1152 K	1152 K για να
""", 'δ': """
δείτε	1088 K επίσης	1088 K:	1088 K το βίντεο	1088 K εδώ	1088 K επίσης:	1088 K ακόμα:	1088 K φωτογραφίες	1088 K ακόμη	1088 K ακόμη:	1106 K όλα τα άρθρα	1128 K όλες	1128 K όλα	1128 K τις	1188 K φωτογραφίες:	1188 K βίντεο:	1203 K στο	1203 K αυτή τη δημοσίευση στο
δειτε	1088 K επισης	1088 K ακομη	1088 K:
δεν	1071 K έχουμε διαφημίσεις	1071 K έχουμε χορηγούς	1071 K ανήκουμε σε	1139 K έχετε χρόνο να διαβάσετε	1163 K είναι δυνατή η αναπαραγωγή
δηλώστε	1131 K συμμετοχή
δημοσιεύθηκε	1191 K αρχικά
δημοσιεύτηκε	1191 K αρχικά
διάβασε	1088 K επίσης	1088 K ακόμη
διάρκεια	1209 K βίντεο
διαβάζεται	1108 K από
διαβάστε	1088 K επίσης	1088 K επίσης:	1088 K ακόμη	1088 K ακόμη:	1088 K ακόμα	1088 K:	1088 K εδώ	1088 K περισσότερα	1088 K ακόμα:	1088 K εδώ περισσότερα	1088 K σχετικά	1088 K αναλυτικά	1106 K όλα τα άρθρα	1128 K όλες	1128 K όλα	1128 K τις
διαβαστε	1088 K επισης	1088 K ακομη	1088 K ακομα	1088 K:
διαθέσιμη	1124 K στο
διαθέσιμο	1124 K σε	1124 K στο	1210 K στο spotify
διαφήμιση	1208 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1071 K μη κερδοσκοπικός	1071 K μια μη κερδοσκοπική	1071 K ανεξάρτητο μέσο	1071 K ένα ανεξάρτητο
εγγραφείτε	1152 K
εικόνα	1186 K # από #	1186 K # / #
εκτυπώστε	1127 K
ενεργοποιήστε	1124 K
ενσωματωμένο	1164 K περιεχόμενο από
εντοπίσαμε	1176 K ad	1176 K ότι χρησιμοποιείτε	1176 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1176 K ad
επιτρέπεται	73 K η αναδημοσίευση	1190 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1108 K περίληψη	1108 K σύνοψη	1108 K ανάγνωση	1108 K περίληψη αυτή	1115 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1115 K ηλ. διεύθυνσή σας δεν	1192 K μετάφραση	1192 K περίληψη	1200 K είδηση συνεχίζεται	1208 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1138 K να εργαστείς μαζί μας
θέλετε	1138 K να εργαστείτε μαζί μας	1138 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1185 K πήγε στραβά
κίνδυνος	1160 K εθισμού
κατέβασε	1124 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1124 K	1136 K την εφαρμογή	1150 K την εφαρμογή
κλείσε	1131 K θέση
κλείστε	1131 K θέση	1131 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1088 K:	1188 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1124 K από	1124 K στο
""", 'μ': """
μάθετε	1128 K όλες
με	1094 K πληροφορίες από απε	1094 K πληροφορίες απε	1134 K πληροφορίες από
μείνετε	1128 K ενημερωμένοι
μετάφραση	1108 K	1119 K με τεχνητή νοημοσύνη	1119 K μέσω τεχνητής
μεταφρασμένο	1119 K αυτόματα
μη	1172 K χάνετε καμία	1172 K χάσετε καμία	1172 K χάνεις καμία
μην	1172 K χάνετε καμία	1172 K χάσεις καμία
μοιράσου	1127 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1120 K browser σας δεν υποστηρίζει	1120 K περιηγητής σας δεν υποστηρίζει
οι	1106 K απόψεις	1106 K γνώμες
""", 'π': """
παίξε	1157 K τώρα:	1160 K υπεύθυνα
παίξτε	1157 K τώρα:	1160 K υπεύθυνα
παρακαλούμε	1176 K απενεργοποιήστε το	1176 K απενεργοποιήστε τον
παρακαλώ	1176 K απενεργοποιήστε
παρουσιάστηκε	1185 K σφάλμα
περίληψη	1108 K
περιεχόμενο	1164 K από
περισσότερα	1088 K:
πηγές	1134 K:
πηγή	1094 K: απε	1094 K απε	1094 K φωτογραφίας:	1094 K φωτογραφιών:	1094 K: reuters	1094 K: afp	1094 K: ap	1094 K: cnn	1094 K: bbc	1134 K:
πηγη	1094 K: απε	1094 K απε
προέκυψε	1185 K σφάλμα
προβολή	1203 K στο
προτείνετε	1127 K
προτιμάτε	1139 K να ακούτε	1139 K να ακούσετε
πρώτη	1190 K δημοσίευση:
πώς	1109 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1108 K
ρώτα	1108 K
ρώτησε	1108 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1109 K φάνηκε	1109 K βοήθησε	1109 K άρεσε
σελίδα	1186 K # από #	1186 K # / #
σου	74 K άρεσε
στείλτε	1127 K
στηρίξτε	86 K	1136 K	1136 K τον	1136 K τα	1136 K την
σύνοψη	1108 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1106 K κείμενα που
ταξινόμηση	1201 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1106 K άρθρο εκφράζει	1108 K άρθρο μεταφράστηκε	1108 K κείμενο μεταφράστηκε	1115 K email σας δεν δημοσιεύεται	1119 K κείμενο μεταφράστηκε αυτόματα	1119 K άρθρο μεταφράστηκε αυτόματα	1120 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1120 K πρόγραμμα περιήγησης δεν υποστηρίζει	1163 K βίντεο δεν είναι	1163 K περιεχόμενο δεν είναι	1164 K περιεχόμενο αυτό προέρχεται	1190 K άρθρο προστατεύεται	1190 K παρόν άρθρο προστατεύεται	1192 K κείμενο	1192 K άρθρο	1192 K παρόν άρθρο	1192 K κείμενο αυτό	1192 K άρθρο αυτό	1200 K άρθρο συνεχίζεται	1200 K κείμενο συνεχίζεται	1208 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1176 K ότι χρησιμοποιείτε
φωτο	1094 K: eurokinissi
φωτογραφία	1094 K: eurokinissi	1094 K: intime	1186 K # από #	1186 K # / #
φωτογραφίες	1094 K: eurokinissi
φωτορεπορτάζ	1188 K:
φωτό	1094 K: eurokinissi	1094 K: intime
""", 'χ': """
χαρίστε	1127 K
χαρακτήρες	1155 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1176 K ad
χρησιμοποιείτε	1176 K ad
""", 'ό': """
όλα	1106 K τα άρθρα
όλες	1128 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	304 K се за
автор	4293 K - обозреватель	4293 K - корреспондент	4293 K - колумнист	4293 K - редактор	5126 K - оглядач	5126 K - колумніст	5126 K - кореспондент
авторка	5126 K - оглядачка	5126 K - колумністка
авторката	284 K е
авторът	284 K е
акценти	286 K от
анкета	322 K на деня:
""", 'б': """
бачите	49 K помилку
без	336 K собственици	336 K акционери	4361 K владельцев	4361 K акционеров	4361 K цензуры и рекламы	5193 K власників	5193 K акціонерів	5193 K олігархів
беше	287 K ли полезна	287 K ли полезно	287 K ли полезен
благодарение	336 K на нашите читатели
благодаря	4361 K нашим читателям	4361 K вашим пожертвованиям
больше	4275 K новостей	4276 K по теме:	4316 K любите слушать	4316 K нравится слушать	4371 K о:
будь	36 K первым	5189 K ласка, вимкніть його	5189 K ласка, вимкніть блокувальник	5189 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4296 K ли материал	4296 K ли пересказ	4296 K ли этот пересказ	4296 K ли этот	4296 K ли текст
была	4296 K ли статья	4296 K ли эта	4296 K ли новость
більше	5107 K по темі:	5107 K за темою:	5107 K на тему:	5107 K про це:	5141 K новин	5141 K матеріалів	5203 K про:
""", 'в': """
в	4349 K этом месте находится встроенный контент	4349 K этом месте находится встроенный пост	4349 K этом месте находится встроенный публикация	4349 K этом месте размещён встроенный контент	4349 K этом месте размещён встроенный пост	4349 K этом месте размещён встроенный публикация	4349 K этом месте размещен встроенный контент	4349 K этом месте размещен встроенный пост	4349 K этом месте размещен встроенный публикация	4349 K этом месте показан встроенный контент	4349 K этом месте показан встроенный пост	4349 K этом месте показан встроенный публикация	4349 K этом месте встроенный контент	4349 K этом месте встроенный пост	4349 K этом месте встроенный публикация
вакансии	4299 K "	4299 K редакции
вакансії	5131 K "	5131 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4296 K понравилась	4296 K понравился	4296 K помогла	5129 K сподобалась	5129 K сподобалася	5129 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4248 K рассылка
ви	5189 K використовуєте блокувальник	5196 K прочитали вже # із #	5196 K прочитали вже # і #	5196 K прочитали # із #	5196 K прочитали # і #	5196 K прочитали вже # з #	5196 K прочитали # з #
видео	344 K: как	344 K: така	344 K: защо	344 K: какво	344 K: кой	344 K: къде	344 K: това	344 K: вижте	344 K: чуйте	344 K: всичко	344 K: нощта	344 K: хората	344 K: ето	4278 K по теме:	4370 K: как	4370 K: так	4370 K: почему	4370 K: что	4370 K: кто	4370 K: где	4370 K: это	4370 K: вот	4370 K: смотрите	4370 K: послушайте	4370 K: всё	4370 K: все
видяхте	49 K грешка
вижте	272 K още	272 K също	272 K:	272 K повече във видеото	272 K галерията
викторина	4342 K:
вимкніть	5189 K його, щоб	5189 K блокувальник	5189 K adblock
винаги	327 K разрешавай съдържание от	327 K показвай съдържание от	327 K зареждай съдържание от	327 K разреши съдържание от
включете	104 K се в дискусията	294 K
вопрос	78 K по статье	4342 K дня:
вопросы	77 K?
впервые	4375 K опубликовано в	4375 K опубликовано на	4375 K опубликован в	4375 K опубликована в	4375 K напечатано в
вперше	5207 K опубліковано в	5207 K опубліковано у	5207 K опубліковано на	5207 K надруковано в
все	32 K комментарии	4275 K новости на тему	4275 K материалы	4275 K новости	4275 K статьи	4280 K статьи автора	4280 K материалы автора	4371 K о:	4371 K материалы по теме:	4371 K статьи по теме:	4371 K материалы о:	4371 K новости по теме:	5203 K про:
всегда	4265 K разрешать контент	4349 K разрешать контент	4349 K показывать контент	4349 K разрешить контент	4349 K загружать контент
всички	299 K новини	345 K статии по темата:
всичко	345 K за:	345 K по темата:
встановлюйте	5136 K
встановіть	15 K	5136 K	5162 K застосунок
встигніть	5167 K передплатити
всё	4371 K о:	4371 K по теме:
всі	5203 K матеріали за темою:	5203 K новини за темою:
въпрос	322 K на деня:
въпроси	77 K
вы	4357 K используете блокировщик	4364 K прочитали уже # из #	4364 K прочитали # из #	4387 K получили это письмо, потому что	4387 K получили это письмо, так как	4387 K получаете это письмо, потому что	4387 K получаете это письмо, так как	4387 K получаете эту рассылку, потому что
выключите	4357 K его, чтобы
відділ	105 K передплати: #
відео	5202 K: як	5202 K: так	5202 K: чому	5202 K: що	5202 K: хто	5202 K: де	5202 K: це	5202 K: ось	5202 K: дивіться	5202 K: послухайте	5202 K: усе	5202 K: все
вікторина	5174 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4295 K от
гледайте	272 K видеото	272 K:
головна	103 K >	103 K '	103 K "
головне	5128 K від	5128 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5175 K:
""", 'д': """
детальніше	5107 K:	5107 K про це
джерела	5143 K:
джерело	5143 K:
дивіться	5107 K також	5107 K:	5107 K також:	5107 K відео:
до	5107 K теми:
добавьте	4357 K наш сайт в	4357 K сайт в исключения	4357 K сайт в белый список
додайте	5189 K наш сайт до	5189 K сайт до винятків	5189 K сайт до білого списку
дозволити	5181 K завжди контент	5181 K завжди вміст	5181 K контент із	5181 K контент з	5181 K контент від	5181 K вміст із	5181 K вміст з	5181 K вміст від
дозволяти	5181 K завжди контент	5181 K завжди вміст	5181 K контент із	5181 K контент з	5181 K контент від	5181 K вміст із	5181 K вміст з	5181 K вміст від
докладніше	5107 K:	5107 K про це	5203 K про:
досие	344 K: как	344 K: така	344 K: защо	344 K: какво	344 K: кой	344 K: къде	344 K: това	344 K: вижте	344 K: чуйте	344 K: всичко	344 K: нощта	344 K: хората	344 K: ето
доступно	4304 K в	4304 K на	4304 K для	5136 K в	5136 K у	5136 K на	5136 K для
достъпно	294 K в	294 K на
досье	4370 K: как	4370 K: так	4370 K: почему	4370 K: что	4370 K: кто	4370 K: где	4370 K: это	4370 K: вот	4370 K: смотрите	4370 K: послушайте	4370 K: всё	4370 K: все
досьє	5202 K: як	5202 K: так	5202 K: чому	5202 K: що	5202 K: хто	5202 K: де	5202 K: це	5202 K: ось	5202 K: дивіться	5202 K: послухайте	5202 K: усе	5202 K: все
дотримуйтесь	33 K
другие	4280 K материалы автора
думка	5126 K автора	5126 K, висловлена	5126 K редакції може не
думки	5126 K авторів
""", 'е': """
ежедневная	4248 K рассылка
еженедельная	4248 K рассылка
если	49 K вы нашли	49 K вы заметили	4387 K вы не хотите получать эту рассылку	4387 K вы больше не хотите получать эту	4387 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4280 K новость?
еще	4276 K по теме:	4278 K по теме:
ещё	4275 K больше	4276 K по теме:	4278 K по теме:
""", 'з': """
з	5178 K нашого магазину:
за	5095 K підтримки компанії	5095 K підтримки партнера	5095 K сприяння компанії	5107 K темою:
забелязахте	9 K
завантажити	5136 K в	5136 K з	5136 K у
завантажте	15 K	5136 K в	5136 K з	5162 K застосунок	5162 K додаток
завантажувати	5181 K завжди контент	5181 K завжди вміст	5181 K контент із	5181 K контент з	5181 K контент від	5181 K вміст із	5181 K вміст з	5181 K вміст від
завантажуйте	15 K	5136 K	5146 K застосунок
завдяки	5193 K нашим читачам	5193 K вашим внескам
завжди	5181 K дозволяти контент	5181 K дозволяти вміст	5181 K показувати контент	5181 K показувати вміст	5181 K дозволити контент	5181 K дозволити вміст	5181 K завантажувати контент	5181 K завантажувати вміст
загружать	4349 K всегда контент	4349 K контент из	4349 K контент с	4349 K контент от
загрузите	4304 K в	4304 K на
загрузить	4265 K контент	4265 K пост
задайте	4295 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	298 K
запитайте	5128 K
зареждай	327 K винаги съдържание от	327 K съдържание от
зберегти	5140 K
збережіть	5140 K
здесь	4349 K находится встроенный контент	4349 K находится встроенный пост	4349 K находится встроенный публикация	4349 K размещён встроенный контент	4349 K размещён встроенный пост	4349 K размещён встроенный публикация	4349 K размещен встроенный контент	4349 K размещен встроенный пост	4349 K размещен встроенный публикация	4349 K показан встроенный контент	4349 K показан встроенный пост	4349 K показан встроенный публикация	4349 K встроенный контент	4349 K встроенный пост	4349 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5178 K для передплатників:
зручніше	5149 K слухати
""", 'и': """
играть	4343 K:
идет	4337 K подписка
идёт	4337 K подписка
из	4346 K нашего магазина:
изпратете	298 K
изтеглете	15 K	294 K	304 K	319 K приложението
източник	301 K:
източници	301 K:
имате	77 K въпроси
инсталирайте	294 K
искате	306 K да работите при нас	306 K ли да работите при нас
искаш	306 K да работиш при нас
источник	4310 K:
источники	4310 K:
""", 'к': """
как	4296 K вам статья	4296 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	298 K
копирайте	298 K
короткий	5128 K виклад	5128 K переказ
коротко	4295 K от	5128 K від
краткий	29 K пересказ	4295 K пересказ
кратко	4295 K от
краткое	4295 K содержание	4340 K содержание
куиз	272 K:	322 K:
""", 'л': """
лише	5178 K для передплатників:
лучшее	4275 K за
любите	5149 K слухати
""", 'м': """
материал	51 K можно	4265 K содержит данные	4276 K по теме:	4278 K по теме:	4298 K опубликован в	4301 K можно	4340 K переведён	4340 K переведен	4375 K впервые опубликован	4375 K был впервые	4385 K подготовлен в партнёрстве с	4385 K подготовлен в партнерстве с	4385 K подготовлен при поддержке	4385 K создан при поддержке
материалът	356 K е създаден със съдействието на
материалы	4278 K по теме:
матеріал	51 K можна	5094 K підготовлено за підтримки	5094 K створено за підтримки	5094 K підготовлено у партнерстві	5094 K створено у партнерстві	5171 K перекладено	5207 K уперше опубліковано	5218 K підготовлено у партнерстві з	5218 K підготовлено за підтримки	5218 K створено за підтримки	5218 K створено у партнерстві з
маєте	77 K запитання
месяц	4307 K подписки за
ми	5189 K помітили, що ви
мнение	4293 K автора	4293 K редакции может не
мнението	284 K на автора
мнения	4293 K авторов
мненията	284 K на авторите
моля	33 K
мы	14 K в	14 K есть	4238 K работаем благодаря вам	4238 K работаем благодаря вашей	4238 K работаем благодаря вашим	4238 K существуем благодаря вам	4238 K существуем благодаря вашим	4238 K существуем на ваши	4238 K работаем на ваши	4238 K живём на ваши	4238 K живем на ваши	4238 K независимы благодаря	4256 K в	4357 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	344 K живо: как	344 K живо: така	344 K живо: защо	344 K живо: какво	344 K живо: кой	344 K живо: къде	344 K живо: това	344 K живо: вижте	344 K живо: чуйте	344 K живо: всичко	344 K живо: нощта	344 K живо: хората	344 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5140 K
надішліть	5 K	5140 K
накратко	286 K от
началась	4337 K подписка
начало	103 K >	103 K "
наша	4248 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4337 K забудьте подписаться	5167 K забудьте передплатити
немає	5149 K часу читати	5193 K власників
нет	37 K комментариев	4316 K времени читать	4361 K владельцев
новия	289 K брой
новият	289 K брой
новости	4275 K партнеров
новый	4298 K номер
нравится	87 K
няма	37 K коментари
нямаме	336 K собственик	336 K собственици	336 K акционери	336 K реклами
нямате	307 K време да четете
""", 'о': """
об	4276 K этом подробнее	4280 K авторе
обобщение	286 K
обсуждение	7 K
озвучено	4295 K	5128 K
онлайн	4370 K: как	4370 K: так	4370 K: почему	4370 K: что	4370 K: кто	4370 K: где	4370 K: это	4370 K: вот	4370 K: смотрите	4370 K: послушайте	4370 K: всё	4370 K: все	5202 K: як	5202 K: так	5202 K: чому	5202 K: що	5202 K: хто	5202 K: де	5202 K: це	5202 K: ось	5202 K: дивіться	5202 K: послухайте	5202 K: усе	5202 K: все
опитахте	64 K
опитування	5174 K дня:
опрос	4342 K дня:
оригинал	4375 K статьи опубликован
оригінал	5207 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4357 K его, чтобы	4357 K блокировщик	4357 K adblock
открихте	9 K
откройте	4304 K в
открыта	4337 K подписка
открыть	4256 K в
отпечатай	298 K
отпечатайте	298 K
отправить	5 K	4308 K
отправьте	5 K	4308 K
оформити	5167 K передплату
оформить	4337 K подписку
оценете	287 K
оцените	10 K	4296 K
оцініть	5129 K
още	272 K по темата	272 K новини:	299 K новини	345 K за:	345 K по темата:
""", 'п': """
партнер	4385 K материала	5218 K матеріалу	5218 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	356 K на статията	356 K на рубриката
партнёр	4385 K материала	4385 K рубрики
партнёрский	91 K материал:
первый	4307 K месяц за
перевод	4295 K выполнен	4295 K сделан	4340 K выполнен	4340 K сделан	4340 K осуществлён	4340 K подготовлен
передплата	5139 K за #	5139 K від #	5167 K на перше півріччя	5167 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4256 K в
переказ	5128 K
переклад	5128 K зроблено	5171 K виконано	5171 K зроблено	5171 K здійснено	5171 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4295 K
перший	5139 K місяць за
питання	78 K до статті	5174 K дня:
по	94 K подписке	4276 K теме:
повече	272 K по темата:	299 K новини
повідомити	5151 K про помилку
повідомте	5151 K про помилку	5151 K нам про помилку
погляди	5126 K авторів
пограйте	5175 K:
подарете	298 K
подарите	4308 K
подарить	4308 K
подарувати	5140 K
подаруйте	5140 K
поддержать	4313 K
поддержи	86 K
поддержите	86 K	4313 K
поделитесь	5 K
поделиться	5 K
подкаст	344 K: как	344 K: така	344 K: защо	344 K: какво	344 K: кой	344 K: къде	344 K: това	344 K: вижте	344 K: чуйте	344 K: всичко	344 K: нощта	344 K: хората	344 K: ето	4370 K: как	4370 K: так	4370 K: почему	4370 K: что	4370 K: кто	4370 K: где	4370 K: это	4370 K: вот	4370 K: смотрите	4370 K: послушайте	4370 K: всё	4370 K: все	5202 K: як	5202 K: так	5202 K: чому	5202 K: що	5202 K: хто	5202 K: де	5202 K: це	5202 K: ось	5202 K: дивіться	5202 K: послухайте	5202 K: усе	5202 K: все
подкрепете	86 K	304 K
подкрепи	304 K
подобається	87 K
подписаться	4256 K в
подписка	4307 K за #	4307 K от #	4307 K за рубль	4337 K на первое полугодие	4337 K на второе полугодие
подписывайтесь	14 K	4313 K на
подпишись	14 K	4328 K на
подпишитесь	14 K	4256 K в	4313 K на	4328 K на нас
подробнее	4276 K:	4276 K в материале	4276 K - в	4276 K читайте в материале	4276 K об этом	4278 K по теме:	4278 K на тему:	4371 K о:
подробности	4276 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4357 K, отключите его	4357 K, отключите блокировщик
позиция	4293 K автора
позицията	284 K на автора
позиція	5126 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4265 K контент	4265 K публикацию	4265 K содержимое
показвай	327 K винаги съдържание от	327 K съдържание от
показувати	5181 K завжди контент	5181 K завжди вміст	5181 K контент із	5181 K контент з	5181 K контент від	5181 K вміст із	5181 K вміст з	5181 K вміст від
показывать	4349 K всегда контент	4349 K контент из	4349 K контент с	4349 K контент от
полезна	287 K ли
получайте	4389 K
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	286 K
попитайте	286 K
попробовали	64 K
порадьте	5140 K
порекомендуйте	4308 K
последвайте	14 K	304 K
последние	4275 K новости о
послухати	3 K
послушать	3 K
поставте	5128 K запитання
похоже	4357 K, вы используете блокировщик	4357 K, у вас включён	4357 K, у вас включен
почитать	4276 K:
преведено	286 K с
преводът	286 K е
предложение	4346 K для читателей:	4346 K для подписчиков:
предпочитате	307 K да слушате
прежде	4329 K чем оставить комментарий	4329 K чем комментировать
препечатването	73 K е разрешено
препоръчай	298 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4280 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5167 K передплата
продолжается	4337 K подписка	4337 K подписная кампания
пройдите	4276 K тест
пройдіть	5107 K тест
пропозиція	5178 K для читачів:	5178 K для передплатників:
прочетено	286 K от
прочетете	272 K още	272 K също
прочетохте	339 K # от #	339 K вече # от #
публикация	4265 K содержит данные
підписка	5139 K за #	5139 K від #
підписуйся	14 K
підписуйтесь	14 K	5146 K на
підпишіться	14 K	5146 K на
підсумок	29 K створив	29 K створено	5128 K
підтримайте	86 K	5146 K
підтримати	5146 K
""", 'р': """
работа	4299 K в "
радимо	5107 K прочитати:
разрешавай	327 K винаги съдържание от	327 K съдържание от
разрешать	4349 K всегда контент	4349 K контент из	4349 K контент с	4349 K контент от
разрешете	294 K
разреши	327 K винаги съдържание от	327 K съдържание от
разрешить	4265 K контент	4265 K показ	4265 K содержимое	4349 K всегда контент	4349 K контент из	4349 K контент с	4349 K контент от
распечатайте	4308 K
распечатать	4308 K
расскажите	64 K в
рассылка	4248 K "	4248 K:
редакция	4238 K работает благодаря вам	4238 K работает благодаря вашей	4238 K работает благодаря вашим
резюме	286 K
резюмето	29 K е	286 K
рекламно	91 K съдържание:
рекомендуем	4276 K:	4278 K видео:
рекомендуємо	5107 K:
робота	5131 K в "	5131 K у "
роздрукувати	5140 K
роздрукуйте	5140 K
розкажіть	64 K у
розпочалася	5167 K передплата
розпочато	5167 K передплату
""", 'с': """
саммари	4295 K
свалете	15 K	294 K	319 K приложението
свежий	4298 K номер
свързани	272 K:
связаться	4280 K с автором
сигнализирайте	309 K за грешка
скачайте	15 K	4304 K в	4304 K из	4313 K приложение	4333 K приложение
скачать	15 K	4304 K в	4304 K на
скидка	4346 K для подписчиков:
скопировать	4308 K
скопируйте	4308 K
скопіювати	5140 K
скопіюйте	5140 K
следвайте	14 K ни	304 K
следите	14 K за	4256 K в
слухайте	5107 K:	5107 K також:
слухати	3 K
слушайте	4276 K:	4276 K также:
слушать	3 K
см	4276 K. также:
смотрите	4276 K также	4276 K:	4276 K	4276 K также:	4276 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4318 K об ошибке	4318 K нам об ошибке
сообщить	4318 K об ошибке
сохраните	4308 K
сохранить	4308 K
спитайте	5128 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4385 K материала	4385 K рубрики	5218 K матеріалу	5218 K рубрики
спонсорирано	356 K от
спробували	64 K
спросите	4295 K
спросить	4295 K
спільно	5095 K з компанією
станьте	36 K первым	36 K першим	4313 K подписчиком	4313 K соучастником	5146 K частиною спільноти	5146 K співучасником
статията	51 K може	286 K е преведена	286 K е прочетена	348 K е публикувана	356 K е създадена със съдействието на
статтю	51 K можна	5128 K перекладено	5171 K перекладено	5207 K вперше опубліковано	5207 K було вперше
стаття	5207 K вперше опублікована	5208 K
статью	51 K можно	4301 K можно
статья	4295 K переведена	4295 K озвучена	4296 K была	4298 K опубликована в	4340 K переведена	4375 K впервые опубликована	4375 K была впервые	4375 K первоначально	4376 K
стежте	14 K за
стислий	29 K переказ	5128 K виклад	5128 K переказ	5171 K виклад
схоже	5189 K, ви використовуєте	5189 K, у вас увімкнено
съобщете	309 K за грешка
съобщи	309 K за грешка
сыграйте	4343 K:
""", 'т': """
тази	29 K статия е обобщена	348 K статия е публикувана
також	5107 K читайте:
тб	5202 K: як	5202 K: так	5202 K: чому	5202 K: що	5202 K: хто	5202 K: де	5202 K: це	5202 K: ось	5202 K: дивіться	5202 K: послухайте	5202 K: усе	5202 K: все
текст	51 K можно	51 K можна	4295 K переведён	4295 K переведен	4295 K озвучен	4340 K переведён	4340 K переведен	4375 K впервые опубликован	4375 K был впервые	4375 K вышел в №	4375 K вышел в номере	5128 K перекладено	5128 K озвучено	5171 K перекладено	5207 K уперше опубліковано	5207 K вперше опубліковано	5207 K було вперше	5207 K вийшов у №	5207 K вийшов у номері
текстът	51 K може	284 K отразява	286 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4342 K дня:	5174 K дня:
това	57 K разследване	286 K резюме	286 K обобщение
този	348 K текст е публикуван
только	4346 K для подписчиков:
точка	4293 K зрения автора	5126 K зору автора	5126 K зору редакції
триває	5167 K передплата
тук	327 K има вградено съдържание от	327 K има съдържание от	327 K се намира вградено съдържание от	327 K се намира съдържание от	327 K вградено съдържание от	327 K съдържание от
тут	4349 K находится встроенный контент	4349 K находится встроенный пост	4349 K находится встроенный публикация	4349 K размещён встроенный контент	4349 K размещён встроенный пост	4349 K размещён встроенный публикация	4349 K размещен встроенный контент	4349 K размещен встроенный пост	4349 K размещен встроенный публикация	4349 K показан встроенный контент	4349 K показан встроенный пост	4349 K показан встроенный публикация	4349 K встроенный контент	4349 K встроенный пост	4349 K встроенный публикация	5181 K є вбудований контент	5181 K є вбудований допис	5181 K є вбудований публікація	5181 K є вбудований вміст	5181 K розміщено вбудований контент	5181 K розміщено вбудований допис	5181 K розміщено вбудований публікація	5181 K розміщено вбудований вміст	5181 K показано вбудований контент	5181 K показано вбудований допис	5181 K показано вбудований публікація	5181 K показано вбудований вміст	5181 K вбудований контент	5181 K вбудований допис	5181 K вбудований публікація	5181 K вбудований вміст
""", 'у': """
у	4357 K вас включён блокировщик	4357 K вас включен блокировщик	4361 K нас нет владельца	4361 K нас нет владельцев	4361 K нас нет акционеров	4361 K нас нет инвесторов	4361 K нас нет хозяев	5095 K партнерстві з компанією	5181 K цьому місці є вбудований контент	5181 K цьому місці є вбудований допис	5181 K цьому місці є вбудований публікація	5181 K цьому місці є вбудований вміст	5181 K цьому місці розміщено вбудований контент	5181 K цьому місці розміщено вбудований допис	5181 K цьому місці розміщено вбудований публікація	5181 K цьому місці розміщено вбудований вміст	5181 K цьому місці показано вбудований контент	5181 K цьому місці показано вбудований допис	5181 K цьому місці показано вбудований публікація	5181 K цьому місці показано вбудований вміст	5181 K цьому місці вбудований контент	5181 K цьому місці вбудований допис	5181 K цьому місці вбудований публікація	5181 K цьому місці вбудований вміст	5189 K вас увімкнено блокувальник	5193 K нас немає власника	5193 K нас немає власників	5193 K нас немає акціонерів	5193 K нас немає інвесторів	5193 K нас немає олігарха
увидели	9 K ошибку
удобнее	4316 K слушать
уперше	5207 K опубліковано в	5207 K опубліковано у	5207 K опубліковано на	5207 K надруковано в
усе	5203 K про:	5203 K за темою:
успейте	4337 K подписаться
установите	15 K	4333 K приложение
усі	32 K коментарі	5203 K матеріали за темою:	5203 K статті за темою:
утренняя	4248 K рассылка
""", 'ф': """
фотогалерея	4276 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	287 K ли
харесахте	287 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4315 K работать у нас	4315 K у нас работать	4315 K работать в нашей
хочете	5148 K працювати в нас	5148 K в нас працювати	5148 K працювати у нас
хочеш	5148 K працювати в нас
хочешь	4315 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5128 K переказ	5128 K короткий виклад	5128 K короткий переказ	5128 K стислий виклад	5171 K текст	5171 K матеріал	5208 K текст	5208 K матеріал
цю	5171 K статтю
ця	81 K тема закрита	5208 K стаття
""", 'ч': """
четете	272 K още
чети	272 K още
чи	5129 K була стаття	5129 K був матеріал	5129 K був переказ	5129 K був цей переказ	5129 K була ця	5129 K був цей	5129 K сподобалась	5129 K сподобалася	5129 K сподобався
читай	4328 K нас
читайте	14 K нас	15 K	4256 K в	4256 K нас в	4276 K также	4276 K также:	4276 K:	4276 K подробнее	4276 K еще	4276 K по теме:	4276 K подробнее:	4276 K материал	4276 K в материале	4278 K по теме:	4304 K нас без	4304 K без	4313 K	4313 K нас в	5107 K також	5107 K також:	5107 K:	5107 K ще	5107 K також на тему:	5107 K по темі:	5107 K також на тему	5146 K
читать	4256 K в	4276 K также	4276 K по теме:
что	38 K вы думаете	4276 K ещё почитать:
чтобы	4387 K отписаться от этой рассылки	4387 K отписаться от рассылки
чуйте	3 K	272 K:
""", 'щ': """
ще	37 K немає коментарів	5107 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4340 K статья	4376 K статья
это	29 K резюме	57 K расследование	4295 K краткое содержание
этот	29 K пересказ	4265 K материал содержит	4295 K пересказ	4295 K краткий пересказ	4301 K материал можно	4301 K текст можно	4340 K текст	4340 K материал	4376 K текст	4376 K материал
эту	4301 K статью можно
""", 'я': """
як	5129 K вам стаття	5129 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2357 K את
אולי	2374 K פספסתם:
אין	2345 K לשלוח תגובות	2345 K לפרסם תגובות	2418 K להעתיק תוכן	2418 K להעתיק את התוכן	2418 K לעשות שימוש בתכנים	2418 K לעשות שימוש בתוכן
אירעה	2414 K שגיאה
אל	2365 K תפספסו: הפעילו
אנא	2322 K הזינו כתובת מייל	2322 K הזינו כתובת אימייל
אני	2314 K רוצה לתמוך	2314 K רוצה להצטרף	2314 K רוצה לתרום
ארעה	2414 K שגיאה
""", 'ב': """
בואו	2358 K לעבוד איתנו
בחנו	2362 K את עצמכם
בשיתוף	2377 K המועצה	2377 K קרן
""", 'ד': """
דווחו	2357 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2335 K:	2359 K לפודקאסט	2359 K לפרק
האם	10 K אהבתם	2357 K הכתבה	2357 K הסיכום	2357 K המידע
הדוא	2344 K"ל האדום
הדפדפן	2394 K שלך אינו	2394 K שלך לא
ההרשמה	2322 K בוצעה בהצלחה
הווידאו	2394 K אינו
הורידו	15 K	2327 K את האפליקציה	2364 K
הטור	2351 K המלא של
הטקסט	2419 K נוצר
היו	36 K הראשונים
הירשמו	2358 K לוובינר	2358 K לכנס שלנו
הכותב	2347 K הוא
הכותבים	2347 K הם
הכותבת	2347 K היא
הכנתם	64 K
הכתבה	2355 K תורגמה	2355 K נכתבה באופן אוטומטי	2357 K עניינה	2375 K ממשיכה	2418 K מוגנת	2419 K נכתבה	2419 K תורגמה	2427 K ממשיכה
המייל	46 K האדום
המשך	2375 K הכתבה	2427 K הכתבה
הסיכום	2355 K נכתב	2355 K נוצר	2419 K נוצר
הסרטון	2394 K אינו	2394 K לא
הפסקת	2326 K מעקב אחרי
הפעילו	2365 K התראות	2365 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2359 K המלא זמין
הצביעו	2362 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2314 K לאלפי	2314 K לאלפי התומכים,	2314 K לאלפי התומכים שלנו	2317 K למנוי	2327 K לערוץ הטלגרם	2327 K לקבוצת הוואטסאפ	2327 K לקבוצת הווטסאפ	2341 K אלינו	2341 K לערוץ	2341 K לקבוצה	2341 K לקבוצת	2341 K לקבוצות	2341 K עכשיו	2341 K גם	2342 K	2358 K לצוות שלנו
הצטרפי	2314 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2359 K לפודקאסט
השתתפו	2362 K בסקר
התגובות	7 K
התוכן	2394 K אינו	2418 K מוגן
התחקיר	57 K הזה
התקציר	2355 K נכתב	2355 K הופק	2355 K נוצר
התרגום	2419 K נעשה
""", 'ח': """
חודש	2370 K ראשון ב
""", 'י': """
יש	77 K שאלות	2322 K להזין כתובת מייל תקינה	2344 K לכם מידע	2344 K לכם סיפור	2344 K לך מידע	2344 K לך סיפור
""", 'כ': """
כבר	2317 K מנויים	2317 K מנוי
כדי	2370 K לקרוא את	2398 K לצפות בתוכן	2398 K להציג את התוכן
כל	2341 K החדשות
כתבות	2351 K נוספות מאת	2351 K נוספות של	2374 K נוספות:
כתובת	2322 K המייל לא תקינה	2322 K הדואר האלקטרוני אינה	2322 K המייל אינה תקינה	2322 K המייל אינה חוקית	2322 K האימייל אינה תקינה	2322 K האימייל אינה חוקית
""", 'ל': """
לא	2317 K מנויים
להאזנה	2359 K לכתבה	2359 K לפודקאסט
להורדת	2364 K
להמשך	2370 K קריאה
לכל	2347 K הכתבות של	2351 K הכתבות של	2351 K כתבות	2351 K המאמרים של	2374 K הכתבות:
לכתבה	2335 K המלאה
לכתבות	2374 K נוספות:
לעדכונים	2341 K נוספים	2341 K
לעקוב	2326 K אחרי הכותב
לערוץ	2327 K הטלגרם
לפניות	2344 K לכתב	2344 K לכתבת
לפרק	2359 K המלא
לצפייה	2359 K בסרטון	2359 K בווידאו	2359 K במשדר	2398 K בתוכן
לקבוצת	2327 K הווטסאפ	2341 K הוואטסאפ	2341 K הווטסאפ
לקבלת	2341 K עדכונים
לקריאה	2335 K נוספת	2335 K נוספת:	2370 K מלאה
לקריאת	2370 K הכתבה המלאה
לרכישת	2317 K מנוי	2317 K מינוי	2358 K כרטיסים לכנס	2358 K כרטיסים לחצו	2358 K כרטיסים לאירוע
לתמיכה	2314 K חודשית
""", 'מ': """
מאמרים	2351 K נוספים מאת
מה	38 K דעתכם	2362 K דעתכם? הצביעו
מוגש	2377 K בשיתוף
מיון	2345 K תגובות
מייל	2344 K אדום
מיין	2345 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2317 K קיים
מנויים	2317 K? התחברו	2317 K?
מעקב	2326 K אחרי הכותב	2326 K אחר הכותב	2326 K אחרי כתב
מצאתם	9 K טעות
משהו	2414 K השתבש
""", 'נ': """
נא	2322 K להזין כתובת מייל תקינה	2322 K להזין כתובת אימייל
נותרו	2386 K # תווים
ניסיתם	64 K
נכתב	2355 K בסיוע
נפלה	49 K טעות
נרשמת	2322 K בהצלחה
נתקלתם	2344 K במשהו	2344 K בטעות
""", 'ס': """
סדר	2345 K תגובות
סינון	2345 K תגובות
ספרו	64 K לי
סרטון	2394 K זה אינו
""", 'ע': """
עדיין	2317 K לא מנויים
עוד	2335 K בנושא:	2351 K כתבות של	2374 K במדור:	2374 K כתבות:
עמוד	2415 K # מתוך #
ענו	2362 K על הסקר	2362 K על הסקר:	2362 K על החידון
עקבו	14 K אחרינו	2326 K אחרי הכותב	2341 K אחרינו	2342 K אחרי
""", 'פ': """
פורסם	2382 K לראשונה ב
פרסומת	2375 K
""", 'צ': """
צילום	2382 K: רויטרס	2382 K: אי	2382 K: ap	2382 K: afp	2382 K: shutterstock	2382 K: שאטרסטוק	2382 K: getty	2382 K: פלאש	2382 K: דובר	2382 K: באדיבות	2382 K: לע"מ
צילומים	2382 K: באדיבות
צפו	2335 K:	2335 K גם	2359 K בסרטון	2359 K בתיעוד	2359 K בווידאו	2359 K בכתבה
""", 'ק': """
קבלו	2326 K התראות על כתבות	2365 K התראות	2365 K עדכונים על	2365 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2335 K גם	2335 K גם:
קראו	2335 K גם	2335 K גם:	2335 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2341 K להיות	2341 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2388 K עכשיו:
שחקו	2388 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2345 K שיכללו
תודה	2322 K שנרשמתם
תווים	2386 K נותרו	2386 K שנותרו
תוכן	2377 K שיווקי בשיתוף	2395 K מוטמע	2395 K זה מגיע	2395 K חיצוני	2395 K זה מוצג	2419 K זה נוצר
תורגם	2355 K באופן אוטומטי
תמונה	2415 K # מתוך #	2415 K # / #
תמונות	2382 K: באדיבות
תמכו	86 K	2314 K בנו,	2314 K בנו היום	2368 K	2369 K בעבודתנו	2369 K בעיתונות עצמאית	2369 K בעיתונות חופשית	2369 K בנו עכשיו	2369 K בנו היום
תקציר	2355 K שנכתב
""", 'ا': """
ابرز	168 K النقاط بالذكاء
اجعل	153 K
احجز	170 K تذكرتك	170 K مقعدك
احجزوا	170 K تذاكركم
احصل	181 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	175 K معلوماتك	175 K نفسك
ادامه	1895 K اين مطلب	1895 K مطلب مخصوص	1895 K اين خبر	1951 K مطلب	1951 K خبر
ادعم	86 K	184 K
ادعمنا	119 K ولو
ادعموا	86 K	184 K
اذا	198 K كانت لديك معلومات	198 K كان لديك معلومات	198 K كانت لديكم معلومات	198 K كان لديكم معلومات
ارسل	158 K لنا صورك	158 K لنا قصتك	158 K لنا معلومات	158 K لنا علي	158 K لنا عبر
ارسلوا	158 K لنا علي	158 K لنا عبر	158 K لنا صوركم	158 K لنا قصصكم	158 K الينا علي	158 K الينا عبر	158 K الينا صوركم
از	1844 K روزنامهنگاري مستقل حمايت	1898 K دست ندهيد:
اسال	168 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1942 K از مطالب
استمرارنا	119 K مرهون بدعمكم	119 K مرهون	119 K بدعمكم
استمع	3 K الي	3 K	173 K الي
استمعوا	173 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1895 K يكماهه:	1895 K ماهانه:	1895 K سالانه:	1895 K يكساله:	1895 K سهماهه:
اشترك	155 K في	156 K في قناة	186 K
اشتركوا	153 K في	186 K
اضف	153 K	160 K تعليقك	160 K تعليقا علي	160 K تعليقا جديدا
اطلاعات	1884 K خود را بسنجيد
اعادة	73 K النشر مسموحة	195 K النشر
اعجبك	74 K	87 K
اعد	168 K هذا الملخص	236 K هذا الملخص
اعلان	191 K
افزودن	1902 K به سبد
اقرا	147 K ايضا	147 K ايضا:	147 K المزيد:	147 K:	147 K المزيد	190 K كذلك:	190 K ايضا-
اكنون	1912 K بازي كنيد:
الاحرف	201 K المتبقية
الانتقال	149 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	231 K # من #
العب	203 K الان:
العودة	149 K الي الاعلي
الفيديو	208 K غير
المتصفح	208 K لا	208 K لا يدعم
المزيد	147 K:
المصدر	165 K:	165 K :
الملخص	168 K من اعداد
امتحان	64 K كرديد
ان	198 K كانت لديك معلومات
انتشار	1942 K مطالب
انتقل	149 K الي المحتوي
انشئ	197 K حسابا	197 K حسابك
انضم	61 K الي #	155 K الي	156 K الي قناة
انضموا	61 K الي #	154 K الي
اهم	168 K النقاط بالذكاء
ايا	1878 K اين	1878 K خطايي
ايميل	1848 K معتبر وارد	1848 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1878 K	1895 K مطلب مخصوص	1895 K مطلب ويژه	1895 K محتوا مخصوص	1895 K محتوا ويژه مشتركان	1898 K مطلب را هم بخوانيد:	1917 K ويدئو در	1917 K ويديو در	1917 K محتوا در	1918 K محتوا از	1942 K مقاله تحت	1943 K متن	1943 K مقاله	1943 K خلاصه	1943 K ترجمه	1943 K خبر
اينجا	1898 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	161 K وكاتب
بازنشر	73 K با ذكر	1942 K
بازگشت	1861 K به بالا
بالصور	233 K..
بالفيديو	233 K..
ببينيد	1860 K:
بخوانيد	1860 K:
بدعمكم	119 K نستمر
بدون	1844 K كمك خوانندگان
براي	1895 K خواندن متن كامل	1895 K خواندن ادامه	1895 K مطالعه متن كامل	1895 K ادامه خواندن	1895 K دسترسي به متن كامل	1921 K ديدن اين محتوا	1921 K مشاهده اين محتوا	1921 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1878 K اين
بيشتر	1860 K بخوانيد	1860 K بخوانيد:	1860 K ببينيد	1862 K بخوانيد:	1898 K بدانيد:
""", 'ت': """
تابع	147 K ايضا:	155 K	161 K الكاتب علي	191 K القراءة
تابعنا	14 K	154 K
تابعوا	154 K	161 K الكاتب علي
تابعونا	14 K	153 K
تبرع	119 K ولو	184 K ل
تجاوز	149 K الي المحتوي
تخطي	149 K الي المحتوي	149 K الاكثر قراءة	149 K قصص مقترحة	149 K البودكاست	149 K يستحق الانتباه وواصل	189 K
ترجم	168 K هذا
تستمر	191 K القصة
تسوق	170 K الان	170 K من متجر
تصوير	1939 K # از #
تعداد	1910 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	168 K اعداد هذا	168 K انشاء هذا	168 K تلخيص هذا	171 K انشاء الملخص	236 K انشاء هذا	236 K اعداد هذا	236 K تلخيص هذا	236 K توليد هذا	236 K انشاء هذه	236 K انشاء الملخص	236 K انشاء النص
تماس	1873 K با نويسنده
تمت	168 K ترجمة هذا	168 K الترجمة	236 K كتابة هذا	236 K ترجمة هذا
""", 'ث': """
ثبت	1902 K نام در كارگاه
ثبتنام	1902 K در كارگاه
""", 'ج': """
جدول	1870 K امروز را	1870 K را حل كنيد
جرب	186 K
جربوا	186 K
""", 'ح': """
حامي	1844 K ما شويد	1844 K ما باشيد
حدث	230 K خطا
حقوق	195 K النشر	195 K الطبع
حمل	15 K	130 K التطبيق من	130 K التطبيق الان	181 K تطبيق	181 K تطبيقنا	181 K الان
حملوا	15 K	181 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1873 K:
خريد	1902 K انلاين كتاب	1902 K انلاين بليت	1902 K كتاب از فروشگاه	1902 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1938 K رخ داد
خلاصات	168 K مولدة
خلاصة	168 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1884 K خود را
در	1860 K اين باره بخوانيد	1870 K نظرسنجي شركت كنيد	1884 K اين نظرسنجي	1884 K نظرسنجي ما	1884 K نظرسنجي	1898 K همين زمينه:	1898 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	153 K قناتنا
رد	1861 K شدن از پربينندهترينها	1861 K شدن از پربيننده ترين ها
ردشدن	1861 K از پربينندهترينها
رفتن	1861 K به محتوا	1861 K به محتواي اصلي
""", 'س': """
ساعدنا	175 K علي تحسين
ساعدونا	175 K علي تحسين
ساند	184 K
ساهم	119 K ولو	119 K في استمرارنا
ساهموا	119 K ولو	119 K في استمرارنا
سجل	170 K الان في	170 K الان لحضور	197 K مجانا
سجلوا	170 K الان في	197 K مجانا
سوالي	77 K داريد
سودوكو	1870 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	176 K في الاستبيان
شاركنا	158 K قصتك	175 K رايك
شاركوا	5 K
شاركونا	158 K قصصكم	175 K رايكم
شاهد	147 K ايضا	147 K:	147 K ايضا:	173 K الفيديو اعلاه	190 K ايضا-	233 K بالصور
شاهدوا	173 K
شما	1884 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	161 K متخصص في	161 K وكاتب
صحفي	161 K متخصص في	161 K وكاتب
صفحة	231 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1939 K # از #
صوت	175 K الان:
صوتوا	175 K الان
صورة	231 K # من #	231 K # / #
""", 'ط': """
طالع	190 K ايضا:
""", 'ع': """
عدد	201 K الاحرف المتبقية
عذرا	230 K، حدث خطا
عضويت	1848 K شما در خبرنامه
عكاس	1873 K:
عكس	1939 K # از #
""", 'ف': """
في	190 K السياق ذاته:	190 K السياق نفسه:	190 K هذا السياق:
""", 'ق': """
قبلا	1895 K مشترك شدهايد	1895 K مشترك شده ايد	1895 K عضو شدهايد	1895 K ثبت نام كردهايد
قد	147 K يهمك:	190 K يهمك ايضا:
قم	181 K بتحميل	181 K بتنزيل
""", 'ك': """
كاتب	161 K وصحفي	161 K وصحافي	161 K وباحث	161 K ومحلل	161 K واكاديمي	161 K صحفي
كاتبة	161 K وصحفية	161 K وصحافية	161 K وباحثة	161 K صحفية
كاراكترهاي	1910 K باقيمانده
كتب	236 K هذا المقال	236 K هذا النص
كد	1873 K خبر:	1873 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	119 K داعما	160 K اول من يعلق
كپيبرداري	1942 K
""", 'ل': """
لا	160 K تعليقات بعد	160 K توجد تعليقات بعد	160 K يوجد تعليقات بعد	160 K توجد تعليقات حتي الان	160 K توجد تعليقات علي هذا	195 K يسمح باعادة
لتصلك	155 K
لديك	123 K اشتراك	123 K حساب	123 K حساب بالفعل	197 K حساب
لديكم	77 K اسئلة
لطفا	1848 K ايميل معتبر	1848 K يك ايميل معتبر	1921 K جاوااسكريپت
لعرض	212 K هذا المحتوي
لقراءة	189 K المزيد
للابلاغ	177 K عن اي خطا	177 K عن خطا في المقال	177 K عن خطا في النص	177 K عن خطا في الخبر	177 K عن خطا في هذا
للاستماع	173 K الي
للاشتراك	153 K في
للانضمام	153 K الي
للتواصل	161 K مع الكاتب	161 K مع الكاتبة
للمزيد	147 K:	189 K من الاخبار	189 K من التفاصيل
لمتابعة	155 K
لمزيد	189 K من الاخبار
لمشاهدة	173 K الفيديو	173 K التقرير	212 K هذا المحتوي	212 K الفيديو	212 K هذا الفيديو
لن	160 K يتم نشر عنوان بريدك
ليصلك	155 K
""", 'م': """
ما	14 K را	38 K رايك	1844 K را به يك قهوه	1844 K را به قهوه	1844 K مستقل هستيم و بدون كمك	1844 K مستقليم و بدون كمك
متاح	130 K علي app store	130 K علي google play	130 K علي متجر ابل	130 K علي متجر غوغل	130 K علي متجر جوجل
مترجم	1873 K:
متصفحك	208 K لا	208 K لا يدعم
متوفر	130 K علي app store	130 K علي google play	130 K علي اب ستور	130 K الان علي app store	130 K الان علي google play	130 K علي متجر ابل	130 K علي متجر غوغل	130 K علي متجر جوجل
محتواي	1918 K جاسازيشده از	1918 K خارجي از
محتوي	209 K مضمن من	209 K خارجي من
مرتبط	1862 K:
مرورگر	1917 K شما
مشترك	123 K بالفعل	123 K بالفعل؟	1895 K هستيد؟ وارد
مشكلي	1938 K پيش امد
مصيتم	9 K
مطالب	1860 K مرتبط:
معماي	1870 K امروز را
ملخص	168 K بالذكاء	168 K المقال بالذكاء	171 K من انشاء الذكاء
منبع	1873 K:	1873 K :
مواضيع	147 K ذات صلة:	190 K متعلقة:
""", 'ن': """
نبذة	161 K عن الكاتب
نزل	15 K	181 K تطبيق	181 K تطبيقنا
نزلوا	181 K
نستمر	119 K بدعمكم
نشر	235 K هذا المقال اولا	235 K هذا المقال لاول مرة
نظر	1878 K شما درباره
نظرات	7 K
نظرسنجي	1884 K:
نقل	73 K مطالب با ذكر	1942 K مطالب
نهاية	149 K الاكثر قراءة
نويسنده	1844 K را به يك قهوه	1873 K:	1873 K :
نويسههاي	1910 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	168 K الملخص	168 K النص	171 K الصوت تم انشاؤه	208 K الفيديو غير	208 K المحتوي غير	209 K المحتوي مقدم	209 K المحتوي من	235 K المقال محمي	235 K المحتوي محمي
هذه	168 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	123 K انت مشترك	123 K لديك حساب	123 K لديك اشتراك	158 K لديك معلومات	158 K لديكم معلومات	158 K لديك قصة	158 K لديكم قصة	169 K كان هذا	169 K كانت هذه	169 K وجدت هذا	169 K اعجبك هذا	169 K اعجبتك هذه	177 K وجدت خطا	177 K لاحظت خطا	177 K وجدتم خطا
همچنين	1860 K بخوانيد	1860 K بخوانيد:	1898 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	191 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1862 K:
ويديو	1862 K:	1862 K |
""", 'ي': """
يتبع	244 K المقال
يجوز	73 K اعادة النشر
يحظر	195 K نقل	195 K نسخ
يستمر	191 K المقال	191 K الخبر	244 K المقال	244 K الخبر
يسمح	73 K باعادة النشر
يمكنك	155 K متابعة	189 K قراءة المزيد
يمكنكم	155 K متابعة
يمنع	195 K نقل	195 K نسخ	235 K الاقتباس
""", 'پ': """
پادكست	1862 K:
پايان	1861 K پربينندهترينها
پرش	1861 K به محتوا
""", 'گ': """
گزارش	1862 K تصويري:	1873 K:	1878 K خطا
""", 'अ': """
अगली	2463 K स्लाइड
अभी	2506 K खेलें:
""", 'आ': """
आज	2473 K का सुडोकू	2473 K का क्विज खेलें
आप	14 K हमें
आपका	2511 K ब्राउजर
आपको	2483 K यह	2483 K ये
आपने	64 K बनाया
आर्थिक	2447 K सहयोग करें
""", 'इ': """
इनपुट	2475 K-	2475 K:	2475 K -	2475 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2462 K भी पढें	2462 K भी पढें:	2497 K भी पढें-	2497 K भी देखें:
""", 'ई': """
ईमेल	2490 K पता मान्य नहीं
""", 'ए': """
एक	2528 K त्रुटि हुई
एजेंसी	2475 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2462 K पढें:	2497 K भी पढें:
""", 'क': """
कंटेंट	2463 K पर जाएं
कुछ	2528 K गलत हो गया
कृपया	2490 K मान्य ईमेल	2490 K सही ईमेल
केवल	2493 K # रुपये में
कोई	49 K गलती	77 K सवाल	2528 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2483 K यह	2483 K आपको
क्विज	2473 K खेलें
""", 'ख': """
खबर	2483 K में कोई	2539 K विज्ञापन के
""", 'छ': """
छोडकर	2463 K सबसे अधिक पढी	2463 K ये भी पढें	2463 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2475 K:
""", 'त': """
तस्वीर	2529 K #/#
""", 'द': """
देखें	2462 K:	2462 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2490 K के लिए धन्यवाद
""", 'प': """
पढिए	2497 K:
पढें	2462 K:	2497 K-
पसंद	74 K आया
पिछली	2463 K स्लाइड
पेज	2529 K #/#	2529 K # / #
पोल	2473 K में हिस्सा
""", 'फ': """
फोटो	2529 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2475 (K
""", 'म': """
मात्र	2493 K # रुपये में
मुख्य	2463 K सामग्री पर जाएं
""", 'य': """
यह	2462 K भी पढें	2462 K भी पढें:	2462 K भी देखें:	2475 (K लेखक के	2483 K खबर आपको	2497 K भी पढें-	2497 K भी पढें -	2511 K वीडियो आपके	2511 K सामग्री आपके	2514 K सामग्री देखने के लिए	2514 K वीडियो देखने के लिए	2532 K लेख कॉपीराइट	2532 K सामग्री कॉपीराइट	2533 K लेख	2533 K खबर	2533 K अनुवाद	2533 K सारांश	2533 K सामग्री
ये	2462 K भी पढें	2462 K भी पढें:	2475 (K लेखक के	2497 K भी पढें-	2497 K भी देखें:
""", 'ल': """
लेख	2539 K विज्ञापन के
लेखक	2475 K के बारे में	2475 (K	2475 K वरिष्ठ पत्रकार हैं	2475 K स्वतंत्र पत्रकार हैं
लेखिका	2475 K के बारे में	2475 (K	2475 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2539 K के बाद
वीडियो	2514 K देखने के लिए
""", 'श': """
शेष	2504 K अक्षर
""", 'स': """
संबंधित	2462 K:	2497 K खबर:	2497 K खबरें:
सदस्यता	2490 K लेने के लिए धन्यवाद
सबसे	2463 K अधिक पढी गईं समाप्त
सब्सक्राइब	2490 K करने के लिए धन्यवाद	2490 K करने के लिए शुक्रिया
सर्वाधिकार	2532 K सुरक्षित
सर्वे	2473 K में हिस्सा
सामग्री	2463 K पर जाएं	2463 K को स्किप करें
सिर्फ	2493 K # रुपये में
स्वतंत्र	2447 K पत्रकारिता को समर्थन	2447 K पत्रकारिता का समर्थन	2447 K पत्रकारिता का साथ
""", 'ह': """
हम	2447 K किसी कॉरपोरेट	2447 K किसी कॉर्पोरेट	2447 K कॉरपोरेट या सरकार	2447 K न किसी कॉरपोरेट	2447 K किसी सरकार या
हमारा	15 K
हमारी	2447 K पत्रकारिता का समर्थन	2447 K पत्रकारिता को सहयोग	2447 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2447 K किसी कॉरपोरेट	2447 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	418 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	366 K পডুন:	366 K পডুন	366 K দেখুন:	391 K পডুনঃ	391 K পডুন-	391 K পডুন :
আরো	366 K পডুন	391 K পডুন:	391 K পডুনঃ
""", 'এ': """
এই	402 K কনটেন্ট	419 K লেখাটি	419 K খবরটি
""", 'ক': """
কিছু	414 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	371 K:
""", 'ত': """
ত্রুটি	414 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	366 K:
""", 'ব': """
বিজ্ঞাপনের	392 K পর	392 K নিচে
""", 'ম': """
মতামত	371 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	371 K:
লেখকঃ	371 K
লেখকের	371 K আরও
লেখাটি	419 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	418 K সংরক্ষিত
সূত্র	371 K:
সূত্রঃ	371 K
স্পনসরড	393 K
স্পন্সরড	393 K
""", 'ก': """
กด	14 Kติดตาม	4866 Kติดตาม	4866 Kไลก์
""", 'ข': """
ขอ	4869 Kบคุณภาพจาก	4869 Kบคุณข้อมูลจาก
ข่	4862 Kาวที่เกี่ยวข้อง:	4869 Kาวโดย	4875 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4875 Kิป:
คุ	4872 Kณรู้สึกอย่างไรกับ	4872 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4875 Kคลิป:	4875 Kคลิป :
""", 'ซ': """
ซื	4873 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4862 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4866 Kดตามช่อง	4866 Kดตามเรา	4866 Kดตามข่าว	4884 Kดตามอ่านข่าวอื่นๆ	4884 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4871 Kม ai
""", 'ท': """
ทด	4873 Kสอบความรู้ของคุณเกี่ยวกับ	4873 Kสอบความรู้ของคุณ:
ทำ	4873 Kแบบสำรวจสั้น
ที	4869 K่มา:	4869 K่มา :
""", 'บ': """
บท	4871 Kความนี้ใช้ ai	4871 Kสรุปนี้	4871 Kความนี้แปล	4871 Kความนี้เรียบเรียง	4872 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4871 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4869 K้เขียน:	4869 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4872 Kข้อผิดพลาดในบทความ
พื	4885 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4873 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4869 Kพ:	4909 Kพที่ # จาก #	4909 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4873 Kวมโหวต:	4873 Kวมโหวต :	4873 Kวมทำแบบสำรวจ	4873 Kวมสนุกตอบคำถาม	4873 Kวมสนุกลุ้น	4880 Kวมสนับสนุน
ร้	4888 Kองทุกข์	4888 Kองเรียน
""", 'ล': """
ลง	4873 Kทะเบียนเข้าร่วมสัมมนา	4873 Kทะเบียนเข้าร่วมงานได้ที่	4873 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4880 Kับสนุน
สร	4871 Kุปโดย	4871 Kุปข่าวด้วย	4871 Kุปนี้	4871 Kุปข่าวโดย	4872 Kุปนี้มีประโยชน์
สา	4888 Kยด่วนข่าว	4888 Kยด่วนทีมข่าว
ส่	4888 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4909 K้า # จาก #
""", 'อ': """
อ่	4862 Kานเพิ่มเติม:	4862 Kานต่อ:	4862 Kานข่าวต้นฉบับ:	4862 Kานเพิ่มเติม	4862 Kานประกอบ:	4875 Kานข่าวเพิ่มเติม:	4875 Kานข่าวเพิ่มเติม	4875 Kานข่าวที่เกี่ยวข้อง:	4875 Kานข่าว:	4875 Kานเรื่องอื่น:	4884 Kานข่าวต้นฉบับได้ที่	4884 Kานบทความอื่นๆ	4884 Kานรายละเอียดเพิ่มเติมได้ที่	4884 Kานข่าวอื่นๆ ที่	4884 Kานข่าวอื่นๆ ได้	4884 Kานข่าวอื่นๆ เพิ่ม	4884 Kานข่าวอื่นๆ ใน
อ้	4869 Kางอิง:
""", 'เ': """
เก	4869 Kี่ยวกับผู้เขียน
เข	4866 K้าร่วมช่อง
เน	4871 Kื้อหานี้สร้าง	4885 Kื้อหาสปอนเซอร์	4885 Kื้อหาโฆษณา	4885 Kื้อหาสนับสนุนโดย	4897 Kื้อหานี้มาจาก
เพ	4866 Kิ่มเพื่อน
เร	4869 Kื่อง:	4869 Kื่อง :	4869 Kื่องและภาพ
""", 'แ': """
แจ	4872 K้งแก้ไขข่าว	4888 K้งเบาะแส	4888 K้งข่าว
แช	5 Kร์
แป	4871 Kลโดย
แอ	4866 Kดไลน์
""", 'โ': """
โฆ	4885 Kษณา -
""", 'ใ': """
ให	4872 K้คะแนนบทความ
""", 'ไ': """
ไม	4866 K่พลาดทุกข่าวสาร	4866 K่พลาดข่าว
""", 'ả': """
ảnh	5260 K:	5318 K #/#	5318 K # / #
""", 'ủ': """
ủng	5260 K hộ tác giả	5281 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3032 Kせて読みたい	3032 【Kせて読みたい】	3032 Kせて読みたい:
""", 'こ': """
こち	3032 Kらもおすすめ	3032 Kらもおすすめ:	3068 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3042 K記事を書いた人	3042 K記事の筆者	3047 K要約はai	3047 K要約は、ai	3047 K要約は役に立ち	3047 ※K要約	3047 K記事の翻訳	3047 K記事の要約	3047 K記事はai	3047 K翻訳	3047 K見出しはai	3049 K動画はお住まいの地域	3049 K動画は、お住まいの地域	3049 K動画は現在ご利用	3049 K動画はご覧いただけません	3049 K動画は再生できません	3049 K動画は公開を終了	3059 K記事は	3059 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3024 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3032 Kと見る:	3068 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3101 Kーが発生しました
""", 'オ': """
オリ	3068 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3049 Kーヤーを読み込	3073 【Kゼント】	3073 Kゼント応募
""", 'ペ': """
ペー	3102 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3004 Kルアドレスの形式が	3004 Kルアドレスが正しくありません
""", '一': """
一覧	3068 【K】
""", '下': """
下載	15 K	5362 Kapp	5362 K應用程式
下载	15 K	5362 Kapp	5362 K应用
""", '以': """
以上	5405 K内容由ai
以下	5473 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5398 K:	5398 (K	5398 K係	5398 K为	5398 K為
""", '你': """
你做	64 K了吗
你可	5380 K能會喜歡:	5430 K能想看:
你有	5391 K线索
你覺	5407 K得這篇
你觉	5407 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5398 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5405 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5369 K微信公众号	5369 K官方微信
""", '内': """
内容	5405 K由ai
""", '再': """
再生	3053 K速度
""", '写': """
写真	3032 【K】	3032 K:	3034 K特集:	3068 【Kを見る】	3068 【Kギャラリー】	3102 K #/#	3102 K#/#	3102 K # / #
""", '出': """
出典	3042 K:
出现	5469 K问题
出錯	5469 K了
出错	5469 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3068 【K】	3068 Kの記事:
""", '剩': """
剩余	5440 K字数
剩餘	5440 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5389 K	5425 K
""", '動': """
動画	3032 【K】	3034 K:	3034 【K】	3049 Kプレーヤーを読み込	3049 Kプレイヤーを読み込	3068 【Kを見る】
""", '升': """
升級	5425 K
升级	5425 K
""", '原': """
原文	5429 K刊于	5429 K刊於
""", '参': """
参与	5409 K我们的
参考	74 Kになった	3032 K:
""", '參': """
參與	5409 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5408 K错误
发生	5469 K错误
""", '取': """
取材	3042 K・文	3042 K・執筆
""", '另': """
另请	5380 K参阅
""", '可': """
可以	5390 K在x上
可自	73 K由转载
""", '合': """
合わ	3032 Kせて読みたい:
合成	3049 K音声で読み上げ	3049 K音声による読み上げ
""", '同': """
同场	5380 K加映:
同場	5380 K加映:
""", '問': """
問問	5405 K我們的ai
問題	3101 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5348 K作者	5348 K这篇文章
喜歡	74 K這篇	5348 K作者	5348 K這篇文章
""", '執': """
執筆	3042 K:	3042 K/
""", '報': """
報名	5413 K參加
""", '填': """
填写	5409 K问卷
填寫	5409 K問卷
""", '如': """
如发	5408 K现
如有	5391 K线索	5391 K線索	5400 K新聞線索,	5400 K新聞線索請
如果	5391 K您有相关线索	5391 K你掌握	5391 K您掌握	5397 K您有
如發	5408 K現
""", '官': """
官方	5369 K微信:	5369 K微信公众号:
""", '審': """
審校	5398 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5380 K閱讀	5380 K阅读	5380 K閱讀:	5380 【K閱讀】	5383 【K閱讀】	5383 【K阅读】	5430 K阅读:
""", '开': """
开启	5362 K通知	5362 K推送通知
""", '引': """
引用	3042 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5383 K/	5430 K:
影音	5383 K/	5383 【K】	5430 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5430 K看更多:
""", '微': """
微信	5362 K扫	5369 K公众号:
""", '您': """
您对	5407 K这篇文章
您對	5407 K這篇文章
您有	5391 K线索
您的	32 K评论
您覺	5407 K得這篇
您觉	5407 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5359 K您的訂閱
感谢	5359 K您的订阅
""", '打': """
打开	15 K	5362 K微信
打賞	5348 K作者
打赏	5348 K作者
""", '扩': """
扩展	5380 K阅读:
""", '扫': """
扫一	5362 K扫
扫描	5362 K二维码关注	5389 K
扫码	5389 K
""", '投': """
投票	5409 K:
投稿	32 Kは
""", '报': """
报名	5413 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5389 K追蹤
""", '掃': """
掃一	5362 K掃
""", '採': """
採訪	5398 K撰文:
""", '推': """
推荐	5380 K阅读	5380 K阅读:	5383 K阅读:
推薦	5380 K閱讀:	5383 K閱讀:
""", '提': """
提供	3042 K:
""", '摘': """
摘要	5405 K由
""", '撰': """
撰文	5398 K:
撰稿	5398 K:
""", '支': """
支持	5423 K
""", '收': """
收听	3 K	5418 K我们的播客	5418 K我们的节目
收聽	3 K	5418 K我們的播客	5418 K我們的節目
""", '文': """
文/	3042 K
文:	3042 K
文・	3042 K
文字	3053 Kサイズ	3053 Kの大きさ
文章	49 K有误	5398 K来源:	5408 K有误	5408 K有誤
""", '新': """
新聞	46 K爆料	5391 K線索
新闻	46 K热线	46 K报料	46 K爆料	5391 K线索热线	5391 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5380 K:	5380 K新聞:	5380 K內容:	5380 【K新聞】	5380 K相關	5380 K阅读:	5380 K報導:	5380 K报道:	5383 【K新聞】	5383 【K新闻】	5429 K精彩内容	5429 K精彩內容	5429 K内容请	5429 K內容請	5429 K资讯请	5429 K資訊請	5429 K资讯,请	5429 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3004 Kなメールアドレスを
有問	77 K題
有料	5391 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5472 K授权不得转载	5472 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5405 K容由ai
本图	5473 K片由ai
本报	46 K热线
本摘	29 K要	5405 K要
本文	29 K摘要	5398 (K作者	5398 K作者	5405 K摘要	5405 K由ai	5405 K由人工智能翻译	5405 K由人工智能生成	5405 K由人工智慧	5429 K章來自	5429 K转载自	5429 K轉載自	5429 K来自微信	5429 K来自公众号	5429 K来自:	5429 K來自:	5472 K受版权保护	5472 K受著作權保護	5472 K原载于	5472 K首发于	5472 K原刊於	5472 K首发于《	5472 K轉載自	5472 K转载自	5472 K轉載自《	5472 K转载自《	5473 K由ai	5473 K由人工智能	5473 K由 ai	5473 K由人工智慧	5473 K使用ai	5473 K经ai
本翻	5473 K译由ai	5473 K译由人工
""", '来': """
来发	36 K表第一
来源	5398 K:
""", '校': """
校对	5398 K:
""", '構': """
構成	3042 K・文
""", '次': """
次に	3032 K読む:
次の	3068 Kページ:	3068 【K記事】
次ペ	3068 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5389 K加入	5390 K在	5390 K关注	5391 K提供线索	5391 K投稿	5400 K提供照片	5400 K提供新闻线索	5400 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5389 K加入	5390 K在	5391 K提供線索	5391 K投稿	5400 K提供照片	5400 K提供新聞線索	5400 K爆料:
""", '正': """
正し	3004 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5473 K片由ai
此摘	5405 K要	5473 K要由ai	5473 K要由 ai
""", '测': """
测一	5409 K测:
""", '測': """
測一	5409 K測:
""", '点': """
点击	5380 K查看	5380 K阅读:	5418 K观看视频	5418 K收听本	5418 K收听节目	5418 K收听完整
点我	5389 K加入
""", '熱': """
熱門	5430 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5391 K请	5391 K請
""", '版': """
版权	5472 K声明:	5472 K所有,	5472 K所有 ©
版權	5472 K聲明:	5472 K所有,
""", '特': """
特集	3034 K:	3034 【K】
""", '用': """
用微	5362 K信扫
""", '画': """
画像	3032 【K】	3068 【Kを見る】	3102 K#/#	3102 K #/#	3102 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5408 K錯誤
發生	5469 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5380 K阅读	5380 K新闻	5380 K报道:	5380 K阅读:	5383 【K报道】	5383 K报道:	5430 K新闻:	5430 K文章:
相關	5380 K新聞	5380 K報導	5380 【K新聞】	5380 K閱讀:	5383 【K報導】	5383 K報導:	5430 K新聞:	5430 K文章:	5430 K報導:
""", '看': """
看更	5380 K多:	5383 【K多】
""", '確': """
確認	5359 K信已寄至	5359 K信已寄到	5359 K信已寄送
""", '立': """
立即	5389 K加入	5409 K报名	5409 K報名
""", '筆': """
筆者	3042 Kプロフィール
""", '編': """
編輯	5398 K:
編集	46 K部への情報提供
""", '线': """
线索	5391 K征集
""", '编': """
编辑	5398 K:	5398 (K:
""", '聽': """
聽我	5418 K們的podcast
""", '自': """
自動	3049 K音声で読み上げ
""", '著': """
著者	3042 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5418 K上方影片
""", '观': """
观看	5418 K上方视频
""", '视': """
视频	5430 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5359 K成功	5425 K	5436 K本報	5436 K我們	5436 K本刊
""", '記': """
記事	9 Kの誤り	3024 Kの間違いを見つけ	3024 Kの誤りを見つけ	3024 Kに関するお問い合わせ	3024 Kへのご意見	3059 Kの誤り	3059 Kに誤り
記者	3042 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3032 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3024 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3073 【Kプレゼント】	3073 Kプレゼント
""", '請': """
請作	5348 K者喝
請我	5348 K喝杯咖啡	5348 K們喝杯咖啡
請支	5423 K持
請至	5359 K信箱
請輸	5359 K入正確的電子	5359 K入有效的電子
""", '讚': """
讚賞	5348 K作者	5348 K支持
""", '订': """
订阅	5359 K成功	5425 K	5436 K本报	5436 K我们	5436 K本刊	5436 K本公众号	5436 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5348 K者喝
请到	5359 K邮箱
请我	5348 K喝杯咖啡	5348 K们喝杯咖啡
请支	5423 K持
请输	5359 K入正确的邮箱	5359 K入有效的邮箱	5359 K入有效的电子
""", '責': """
責編	5398 K:
""", '資': """
資料	5398 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5423 K
""", '责': """
责任	5398 K编辑:	5398 (K编辑
责编	5398 K:
""", '赞': """
赞助	5423 K
赞赏	5348 K作者	5348 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5440 K输入
""", '这': """
这个	5406 K摘要
这段	5406 K摘要
这篇	10 K文章	57 K调查	57 K报道	5406 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5406 K摘要
這篇	5406 K文章
""", '連': """
連載	3034 K:
""", '還': """
還可	5440 K輸入
""", '采': """
采写	5398 K:
""", '長': """
長按	5389 K
""", '长': """
长按	5389 K
""", '開': """
開啟	5362 K通知	5362 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3032 K記事	3032 K記事:	3032 【K記事】	3032 K:	3032 【K】	3034 K動画:	3034 K特集:	3068 【K写真】
""", '閱': """
閱讀	5380 K更多
""", '问': """
问问	5405 K我们的ai
""", '阅': """
阅读	5380 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5409 K報名
""", '马': """
马上	5409 K报名
""", '點': """
點我	5389 K加入
點擊	5380 K查看	5380 K閱讀:	5418 K觀看影片
""", '같': """
같이	3158 K 보기:	3260 K 읽으면 좋은 기사	3260 K 읽으면 좋은 글
""", '관': """
관련	3158 K 기사:	3196 K 기사 :	3196 [K 기사]	3196 K 기사-
관련기사	3158 K	3158 K:	3158 [K]	3196 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3224 K 차단을 해제
광고차단을	3224 K 해제
""", '괜': """
괜찮아요	3148 K, 웹으로	3148 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3181 K
기사	3 K 듣기	46 K 제보	3179 K #줄 요약	3186 K 주소가 복사
기사에	78 K 대해 궁금	3189 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3196 K 기사:
""", '당': """
당신의	3188 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3158 K 읽기:
더보기	3158 [K]	3158 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3188 K 설문에	3188 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3186 K 복사되었습니다	3186 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3196 [K 본 기사]
""", '모': """
모바일	3148 K 웹으로 볼게요	3148 K 웹으로 계속
모바일웹으로	3148 K 볼게요
""", '문': """
문제가	3236 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3179 K 요약은
본문	3186 K url 복사
""", '사': """
사진	3237 K #/#	3237 K # / #
사진출처	3202 K:
""", '생': """
생성형	3179 K ai가 요약
""", '선': """
선택	3234 (K) 개인정보	3234 [K] 개인정보	3234 (K) 광고성	3234 [K] 광고성
""", '설': """
설문에	3188 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3224 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3188 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3158 [K]
""", '오': """
오류가	3236 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3224 K 이용을 위해	3224 K 서비스 이용을 위해
""", '웹': """
웹으로	3148 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3179 K 요약은 ai	3179 K 요약이 도움	3179 K 기사는 인공지능	3179 K 기사는 ai	3179 K 번역	3181 K 음성은 ai	3189 K 기사가 도움이	3189 K 기사를 어떻게	3189 K 뉴스에 대한 의견	3189 K 기사에 대한 의견
이미지	3237 K #/#	3237 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3196 [K]
이어	3158 K 읽기:
""", '인': """
인공지능	3181 K 음성으로	3181 K(ai) 음성
인기기사	3196 [K]
""", '일': """
일시적인	3236 K 오류가
""", '자': """
자료출처	3202 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3186 K 복사되었습니다
""", '지': """
지금	3209 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3158 K 기사:
추천기사	3196 [K]
""", '출': """
출처	3202 K:	3202 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3237 K #/#
""", '필': """
필수	3234 (K) 개인정보	3234 [K] 개인정보	3234 (K) 이용약관	3234 [K] 이용약관
""", '함': """
함께	3158 K 볼 만한 기사:	3158 K 보면 좋은 기사:	3196 [K 읽기]	3260 K 읽으면 좋은 기사	3260 K 읽으면 좋은 글	3260 K 보면 좋은 기사
""", '핫': """
핫클릭	3196 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3158 [K]
"""}

CONTAINS = {',': """
,说:	5497 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4229 K-vă	4233 K
abonații	55 K pot	4230 K noștri
abonează	85 K-te	4109 K-te pentru	4116 K-te pe youtube	4229 K-te
abonné	55 en tant qu'K	2111 pas encore K	2114 déjà K	2117 en tant qu'K
abonnés	2111 réservé à nos K	2114 réservé aux K	2307 nos K	2310 K
abonējiet	85 K	3403 K
actualisé	115 cet article a été K
actualité	2128 l'essentiel de l'K	2142 suivez l'K	2142 suivez toute l'K	2142 retrouvez toute l'K	2177 couvre l'K
actualizată	115 știrea a fost K
acționari	4194 fără K
adatkezelési	2566 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1769 K
adomány	2678 K
adományoddal	2674 K
adományok	2678 K
adományozz	2674 K
adományozzon	2595 K itt
advirtió	1769 K
adód	2676 K #
adója	2595 K #
adăugat	4232 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4771 K	4803 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2309 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1769 K
afișată	65 email nu va fi K
agregó	1769 K
aicināja	3406 K
aizsargātas	3345 visas tiesības K
aiškino	3338 K
ai가	3241 K 작성	3241 K 생성	3241 K 요약	3241 K 번역
ai로	3241 K 작성	3241 K 생성
ai를	3241 K 활용해
ajouté	2309 a K
ajută	4229 K-ne
ajánld	2674 K fel
aktualizovaný	115 článok bol K
aktualizován	115 článek byl K
aktérů	115 jména K
alkalmazás	2559 töltsd le az K
alkalmazásban	2593 az K
alkalmazást	2593 K
alkalmazásunk	2675 K
alkalmazásunkat	2559 töltse le K
alkalmazásunkban	89 K
alăturat	4133 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2203 aidez-nous à K
analytička	554 je K
anhören	4 artikel K	4 text K	4 beitrag K	925 jetzt K:
anketě	574 naší K	574 v K
ankietę	40 naszą K	110 K	3819 naszą K	3819 krótką K
ankstesnėje	115 K versijoje
anmäl	4851 K dig till vårt	4851 K dig till våra
anmäla	4718 genom att K dig	4766 genom att K dig
annoncé	2309 a K
annoncør	748 betalt af en K	748 betalt af K
annonslänkar	42 K	79 K	4771 K	4803 K
annonsör	4782 betalt av en K	4782 betald av en K
annonsør	3689 betalt av en K
anterioară	115 versiune K a
antérieure	115 version K de cet
anunció	1769 K
anunțat	4232 a K
använder	4733 vi K cookies	4734 K kakor
anúncio	3999 após o K	3999 depois do K
anúncios	75 sem K	4098 sem K
apelował	3911 K
apelowała	3911 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1592 descarga la K	1592 descarga nuestra K
aplicația	89 în K noastră	4117 descarcă K	4229 descarcă K noastră	4229 descarcă gratuit K	4229 descarcă K și	4230 K noastră
aplikacją	89 z naszą K
aplikację	3772 pobierz naszą K	3773 pobierz K	3773 ściągnij K	3842 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4529 našej K
aplikáciu	4529 mobilnú K	4529 K
aportació	511 la teva K
aportación	1638 tu K	1672 haz tu K
apoyá	1766 K
applikációnk	2593 K
applikációnkat	2593 K
applikációnkban	89 K
apsolīja	3406 K
apóyanos	1638 K	1766 K
apóyenos	1638 K	1766 K
apúntate	1564 K a	1585 K a nuestra	1585 K gratis	1766 K gratis
apărat	4232 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	4990 bir K paylaş
artykuł	17 darmowy K	23 cały K	3760 podoba ci się ten K	3820 nasz K do końca	3840 ostatni darmowy K	3909 ten K
artykułu	115 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1565 te ha gustado este K	1575 regala este K	1575 regalar este K	1581 último K gratis	1581 te queda # K	1675 y lee este K	1756 K	1757 #% del K	1757 # % del K	1757 #% de este K	1757 # % de este K	1767 este K
artículos	17 K gratis	1581 K gratis este mes	1581 te quedan # K	1581 límite de K	1756 K
aseguró	1769 K
associés	2151 cookies K à ce contenu
assuré	2309 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	983 produkte unabhängig K
autentificați	27 K-vă	4103 trebuie să vă K
autentifică	27 K-te	4109 K-te pentru
autorização	3978 sem K prévia e expressa
autorką	3811 kontakt z K
autorská	556 K práva
avertizează	4232 K
avísanos	1766 K
ayúdanos	1638 K	1766 K a
açikladi	5073 K
açin	4990 K
añadió	1769 K
año	1768 al K
""", 'b': """
bağirdi	5073 K
bağirdilar	5073 K
bağiriyor	5073 diye K
bağiriyordu	5073 K
bağiş	5070 K yap	5074 K
bağişiniz	5070 K
bağlantilari	79 satiş ortakliği K	4983 satiş ortakliği K
başlayan	4989 tl'den K
başvurun	4990 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4707 vi K ditt stöd	4851 vi K din hjälp
beiträge	63 neue K per mail	1055 K
beiträgen	1055 K
bekapcsolása	2559 értesítések K
beløb	816 fast K
beløp	3754 gi et K	3756 fast K
bemängeln	1066 K
bemängelt	1066 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4854 K
berättar	4854 K
berørt	1 hvis du er K
bestätigen	845 K sie ihre
bestätigungslink	974 K
bestätigungsmail	845 K	974 K
betalvägg	4855 K
bezpečí	116 linka K	116 linku K
bezplatný	596 poslední K článek	4523 náš K webinár	4548 posledný K článok
bezplatných	4534 K článkov
bezpłatna	112 K wycena
bezpłatne	3825 K konto
bezpłatny	3816 nasz K webinar	3840 ostatni K artykuł
bezpłatnych	3825 limit K
beágyazott	2635 egy K tartalom látható	2635 egy K tartalom található
beállításai	2634 cookie-K miatt
beállítások	2634 cookie-K miatt	2634 cookie K miatt	2634 süti K miatt
beğendiyseniz	5071 bu haberi K	5071 bu yaziyi K
biết	5343 cho K
blokovač	628 K reklam
blokování	545 K reklam	628 K reklam
blokującego	3874 programu K reklamy
blokującej	3874 wtyczki K reklamy
blokujący	3874 program K reklamy
blokującą	3874 wtyczkę K reklamy
blokátor	628 K reklam
bohaterów	115 imiona K
boletín	83 el K	83 al K	83 nuestro K	1585 recibe el K	1585 nuestro K	1590 K diario	1766 recibe el K	1767 nuestro K	1770 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2122 dans votre K mail	2122 dans votre K e-mail
brezplačen	4649 zadnji K članek
brezplačne	4636 K članke
brezplačni	4629 naš K webinar	4649 zadnji K članek
brezplačnih	4636 K člankov
bronił	3911 K się
brzmiał	3911 K
brzmiała	3911 K
brzmiało	3911 K
butlletí	434 subscriu-te al K	434 el nostre K	512 el nostre K	515 K
buzdított	2677 K
buzdította	2677 K
buzón	84 en tu K	1588 en tu K
bájate	1766 K la app
báo	5261 là nhà K
bölümünde	90 yorum K
bönföll	4854 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4854 K
bønfaldt	817 K
bønn	3606 vi har en K til deg
bønnfalt	3757 K
bústia	457 a la teva K
bülten	4979 e-K	5074 K
bültene	4930 K abone	4930 K kayit	4930 K kaydol
bülteni	4979 haber K
bültenimiz	83 K	5071 K
bültenimize	83 K	83 e-K	4930 K	5070 K	5071 K
bültenine	4979 K
błagał	3911 K
błagała	3911 K
bạn	54 gửi cho K bè	5235 hộp thư của K	5280 sự ủng hộ của K	5340 mời K	5340 cần sự ủng hộ của K	5340 nhờ sự ủng hộ của K
bằng	5290 K văn bản của báo
""", 'c': """
caffè	2863 un K
café	59 me paga um K	1639 un K	1672 un K al mes	2180 un K
caractères	2203 limitées à # K
catedrática	1635 es K
catedrático	1635 es K
celého	524 pro čtení K
cercetătoare	4133 este K
cercetător	4133 este K
changés	115 prénoms ont été K
chaîne	2307 notre K
chefredaktör	4756 är politisk K	4756 är K
chefredaktør	725 er K
chuyện	5259 bạn có câu K
chép	5254 cấm sao K bài	5290 mọi sao K
chính	115 đính K	5244 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5235 bản tin của K tôi	5238 theo dõi K tôi	5259 cho K tôi qua	5259 liên hệ với K tôi qua	5259 hãy liên hệ với K tôi	5340 ủng hộ K tôi	5340 K tôi cần sự giúp đỡ	5340 giúp K tôi	5340 theo dõi K tôi	5340 hãy gửi cho K tôi	5340 hãy liên hệ với K tôi	5340 hãy báo cho K tôi	5341 K tôi trên	5341 của K tôi	5341 cho K tôi
chọn	5340 hãy bình K
cikkből	2673 K #
cikkéből	2673 K #
cikkünk	2675 minden K
cikkünkhöz	2675 minden K
collecté	2125 est K par
collectée	2125 est K par
collectées	2125 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3954 os K são exclusivos para	3954 K são exclusivos para assinantes	3960 nos K
comentó	1769 K
comisión	1661 recibir una K
comissió	452 rebre una K
comissão	3998 receber K	3998 receber uma K
commerciële	3507 K partner
communauté	2188 K whatsapp	2188 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2894 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2309 a K
condiții	4120 termeni și K
confidentialité	2155 politique de K
confidențialitate	4120 politica de K
conférences	2177 est maître de K
connecté	2157 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3925 acesse todo o K	3988 ao exibir este K	3988 ao ver este K
contribuição	3980 com a sua K	4097 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	115 K cenas
contó	1769 K
conversación	1613 participar en la K
conținut	11 acest K	4109 K doar pentru abonați
conținutului	4129 preluarea K
cookieinställningar	4731 K	4758 K
corespondentă	4133 este K
corrección	115 K:
correção	115 K:
corrigé	115 article a été K
creează	4229 K un cont pentru a citi
csatornájára	2583 viber-K
csatornánk	2675 K
csatornánkhoz	2583 telegram-K	2583 whatsapp-K
csatornánkra	2583 youtube-K	2674 iratkozz fel K	2674 iratkozzon fel K
csábított	2677 K
cuéntanos	43 K	72 K	1613 K en	1766 K
cuéntenos	43 K	72 K
czytać	3766 aby K dalej	3766 żeby K dalej	3908 chcesz K dalej
czytelników	41 naszych K	3820 opiniami K	3831 z wpłat K	3831 dzięki wsparciu K	3848 K	3909 naszych K	3909 z wpłat K
câmpurile	65 K cu steluță
cântau	4232 K
címével	2618 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5264 là cây bút K	5341 độc giả K
""", 'd': """
danişmanliği	4984 yatirim K kapsaminda değildir	4984 yatirim K hizmeti
daní	4539 # % z K	4539 #% z K
darbą	3336 mūsų K
darowiznę	3764 przekaż K	3908 przekaż nam K	3908 przekaż K na
datenschutzerklärung	871 unserer K	1064 unserer K	1064 unsere K
datenübertragung	913 der K zu
dați	67 K-mi tag
debatindlæg	726 send dit K	726 skrive et K
debatredaktør	725 er K
debattredaktør	3662 er K
debattør	725 er K
declaró	1769 K
decía	1769 K
demandé	2309 a K
denmişti	5073 K
denunció	1769 K
dependență	93 jocurile de noroc pot crea K
descrições	115 contém K
descárgate	1592 K la	1592 K nuestra
destekçimiz	4990 K olun	5070 K olun
desteğiniz	5070 K
desteğinizle	5071 K
desteğiyle	21 okurlarin K	4965 yapay zeka K	4981 K ayakta	4995 yapay zeka K
değildir	35 sorumlu K
değiştirildi	115 isimler K
değiştirilmiştir	115 isimler K
difficoltà	0 in K
difícil	116 passar por um momento K
dilediğin	5069 K zaman iptal
dilediğiniz	5069 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4528 K môžu
disponível	3936 K no google play
doação	3921 faça uma K	3980 sua K	4097 sua K	4097 faça uma K	4101 K
doações	4101 K
dodał	3911 K
dodała	3911 K
dodává	665 K
događaj	4423 naš K
domagał	3911 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	511 fes una K	515 K
donación	1570 haz una K	1570 tu K	1638 tu K	1638 una K	1766 tu K	1766 haz una K	1770 K
donația	4229 K ta
donație	4229 fă o K	4233 K
donații	4233 K
donează	95 K cât poți	4229 K acum
doplněn	115 článek byl K
doporučil	665 K
doporučila	665 K
doporučovala	665 K
dopuštenja	4434 bez K
doradzał	3911 K
dorzuć	3908 K się
dostawać	3841 chcesz K
dostávajte	4554 K
dostávat	597 chcete K	625 chcete K zprávy
dostávať	4549 chcete K
dostávejte	603 K
dostęp	85 kup K	3766 masz już K	3825 pełny K do	3825 wykup K	3908 kup K
dostępny	3766 artykuł K tylko
dotazník	110 K	575 krátký K	4527 krátky K
dotazníka	4527 nášho K
dotazníku	574 našeho K	575 krátkého K
dowolną	3910 K kwotą
dočtete	584 více se K
dołóż	3908 K się
dołącz	56 K do nich	56 K	3778 K do nas na	3908 K do nas	3908 K do grona	3908 K do nich
drastické	115 obsahuje K
draudžiama	3282 K kopijuoti	3282 be leidimo K	3282 be sutikimo K
draudžiamas	3303 be leidimo K
dueños	1705 sin K	1705 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3909 K dalej
dziennikarką	3812 jest K	3889 jest K
dzięki	3909 K wam	3909 K tobie
dziękujemy	3822 K za zapisanie	3822 K za zapis	3908 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2114 pour K
déclare	2309 K
déclaré	2309 a K
découvrez	2111 K nos offres	2306 K nos offres
déductible	2105 K des impôts	2105 K à #	2308 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2309 K
déplore	2309 K
déposés	2193 des cookies seront K
désabonner	2122 K à tout moment	2126 K à tout moment	2126 vous K en cliquant
désactiver	2149 K adblock
désactivez	2149 K adblock
désinscription	2126 K à tout moment
désinscrire	2126 K à tout moment	2128 vous K à tout moment
détresse	0 en K
díky	663 K vám
dôvery	116 linku K
dömde	4854 K
dømte	817 K	3757 K
düzeltme	115 K:
děkujeme	662 K, že nás čtete
dřívější	115 K verzi článku
důvery	116 linka K
dụng	5240 tải ứng K	5340 tải ứng K của	5340 hãy tải ứng K	5340 tải ngay ứng K
""", 'e': """
edellyttää	2029 K tunnusta
editörlerimize	44 K
editörüdür	4962 K
editörün	115 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2672 K készült
elaboración	1661 no ha participado en la K
electrònic	434 el teu correu K
electrónico	65 correo K no se mostrará	1588 tu correo K	1613 tu dirección de correo K no será publicada
elemző	2586 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2552 a teljes cikk K
elsőként	2594 értesülj K
előfizetés	2678 K
előfizető	2552 már K	2674 legyen K
előfizetőink	55 K	2552 K olvashatják	2597 K számára	2675 K
előfizetők	55 az K	2608 csak K	2678 K
előfizetőknek	2553 csak K	2608 K szól
előfizetőként	55 K
előfizetőnktől	2618 K
emlékeztetett	2677 K
emoțional	115 pot afecta K
endereço	3954 seu K de email não será
engedély	2601 K nélkül tilos
engedélyezze	2565 K a javascript
engedélyezése	2635 tartalmainak K	2635 tartalmak K
engedélyhez	2601 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	115 pour cette K, nous	2307 cette K	3523 onze korte K	3523 onze K
enquêtent	2307 K pour vous
enquêtes	2307 nos K
ensimmäinen	2092 K kuukausi
enthält	913 dieses element K daten
entraînement	53 K d'ia
entrée	2256 ctrl+K	2256 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1766 K
epizódu	4525 K
erată	115 K:
ergänzt	115 text wurde K	115 artikel wurde K
erhvervsredaktør	725 er K
erhältlich	925 shop K	1003 im shop K
erişin	4990 K
erklärt	1066 K
erklärte	1066 K
erkände	4854 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1063 K sie es weiter
erzählt	72 K uns	1066 K
erzählte	1066 K
escribió	1769 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1613 K a	1766 K
estimé	2309 a K
estás	1565 ya que K aquí	1565 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4939 javascript'i K
evästeasetuksesi	1982 K
evästeasetuksiasi	2006 K
evästeasetuksissa	1982 K
evästeasetusten	1982 K
evästeasetustesi	1982 K
evästeet	2006 K	2031 K
evästeitä	1985 K
evästesuostumuksesi	1982 K
evästevalintasi	1982 K
evästevalintojesi	1982 K
existují	587 K díky
experiência	72 conte sua K
explicó	1769 K
expliqué	2309 a K
expérience	72 partagez votre K
extensión	1762 K máxima
externého	4519 K obsahu
externí	567 K obsah
externího	567 K obsahu	567 obsah z K
externý	4519 K obsah
""", 'f': """
favoritkälla	4752 K
faça	4097 K um pix
felelősséget	35 nem vállal K
felhasználása	2600 cikkek K csak	2600 cikk K csak	2600 tartalom K csak	2600 anyagok K csak
felhasználási	2566 K feltételek
felietonistką	3889 jest K
felietonistą	3889 jest K
feliratkozás	2554 K a hírlevélre	2554 hírlevél K
feliratkozásommal	2581 K
feliratkozással	2581 K
felkavaró	115 K
fictício	115 nome K
fictícios	115 nomes K	115 nomes são K
filmări	45 poze și K
filozófus	2586 K
folosește	4120 K cookie
folytatásához	2552 a cikk K
fordítóval	2590 gépi K
forintért	2597 havi # K
formulára	4532 odoslaním K
formulário	4097 inscreva-se no K
formuláře	580 odesláním K
forrásként	2582 kedvenc K
fortæl	72 K os
fortæller	817 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2569 küldd el K
fotóit	45 K	2569 küldje el K	2569 küldje be K
fotóját	2569 küldje el K
frissítettük	115 K a cikket	115 cikkünket K
frågade	4854 K
früheren	115 K version	115 K fassung
férjen	2674 K hozzá
följ	4725 K oss på	4851 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4748 alla rättigheter K
fördere	1063 K
fördermitglied	85 werden sie K	941 werde K	941 werden sie K
fördern	1063 jetzt K	1063 K sie
föredragen	4752 K källa
föredragna	4752 K källa
föreslog	4854 K
författare	4756 är K och
förklarade	4854 K
förklarar	4854 K
förpliktelse	112 gratis och utan K
försvarade	4854 K sig
følg	690 K os på	814 K os	3627 K oss på	3754 K oss
første	738 K måned	816 K måned	3676 K måned	3756 K måned
førsteamanuensis	3653 er K
førstelektor	3653 er K
független	2550 támogassa a K	2675 K sajtó
főmunkatársa	2659 K
főszerkesztője	2588 K
""", 'g': """
gadā	3405 K
gazeteciliği	5071 bağimsiz K
gazeteciliğimiz	5071 K
gazetę	3851 kup K
gefällt	974 K ihnen, was sie	974 K dir, was du
gelmişken	4923 buraya kadar K
gespräch	115 K wurde gekürzt
geändert	115 namen K	115 name K	115 namen wurden K
geöffnet	877 wird in neuem fenster K
giovedì	20 ogni K
giáo	5261 là K sư
giúp	0 cần K đỡ	116 tìm trợ K ở đâu
giảng	5261 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4497 K
gridò	2989 K
gràcies	458 K a gent com tu	512 K a tu
grátis	4099 teste K
grâce	21 K à vous	111 K au code	2102 K à vos dons
gwiazdką	65 pola z K
gärna	4851 vill K höra från dig
går	668 før du K	3606 før du K
gåva	4707 ge en K i dag	4707 ge en K nu	4708 din K	4708 ge en K	4851 din K gör	4851 ge en K i dag	4855 K
gönderdik	4997 size bir e-posta K
gönderin	4990 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4852 K mer
göre	5073 K
görün	4990 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	4990 K
gösterilmeden	4953 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	115 haber K	115 yazi K
güncellenmiştir	115 haber K
găsești	116 unde K ajutor
głosił	3911 K
głosiła	3911 K
głosiło	3911 K
głosuj	3836 K
głosujcie	3836 K
głównej	3827 na stronie K
gương	69 trang K
gửi	54 hãy K	5259 xin K về
""", 'h': """
használ	2565 cookie-kat K	2566 sütiket K
használat	2565 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1066 K es
helyesbítés	115 K
helyreigazítás	115 K
helyszínen	2569 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	905 bei google K
hirdették	2677 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2645 K
hirdetésblokkolót	2645 K
historią	72 podziel się swoją K
historička	554 je K
história	72 conte sua K
hjälp	116 här kan du få K	116 här får du K	116 här finns K	4759 K av ai	4783 K av ai	4851 K oss
hjälper	4851 din gåva K
hjælp	0 brug for K	116 her kan du få K	728 K af ai	728 K fra ai	749 K af ai	814 vi har brug for din K	814 K os
hjælper	814 dit bidrag K
hlásal	665 K
hlásala	665 K
hlásá	665 K
hovorí	4603 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2571 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2571 a K
hozzátette	2677 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2007 tekoälyä K
hágase	85 K socio
hájil	665 K se
hájila	665 K se
häng	4851 K med i
häufiger	905 bei google K
häusliche	0 K gewalt
hävdar	4854 K
håller	48 K du med	48 K du inte med	4790 läsare som K
hævder	817 K
hébergé	2151 ce contenu est K par
hình	115 có chứa K ảnh
híreinket	2618 K
hírekben	2559 a google K	2582 google K
hírlevelére	2581 K
hírlevelünk	83 K	2675 K
hírlevelünket	2581 K
hírlevelünkre	83 K	2554 K	2674 iratkozzon fel K	2674 iratkozz fel K	2675 K
hírlevél	2678 K
hírlevélre	83 K	2674 iratkozz fel a K	2674 iratkozzon fel a K
hó	2676 ft/K
hónap	2597 első K	2676 első K
hören	998 K sie hier.
hører	3667 der du K
hükmetti	5073 K
hüüdis	1839 K
hüüdsid	1839 K
hľadať	116 kde K pomoc
hűségidő	2608 K nélkül
hồng	5289 nhận hoa K
""", 'i': """
iecienītāko	3353 K avotu
iepriekšējā	115 K versijā
ifølge	817 K	3757 K
ihtiyaç	0 yardima K
illimité	2117 accès K	2212 en K
imágenes	45 tus K	115 contiene K
incorporó	1635 se K a
independentă	4230 presa K
independência	4098 a K
indicó	1769 K
indiqué	2309 a K
indrømmede	817 K
indrømmer	817 K
indépendance	2307 notre K
indépendant	2101 soutenez le journalisme K	2307 journalisme K	2307 média K
indépendante	2209 la presse K a	2307 presse K	2307 information K
información	1601 sigue toda la K	1601 siga toda la K	1635 cubre la K	1767 esta K
informację	3811 wyślij K
informações	115 com K de
informațiilor	4129 preluarea K
informováni	625 chcete být K
informó	1769 K
informē	3406 K
ingresá	82 K tu correo
innehåll	4734 externt K	4758 externt K
innehåller	115 K spoilers
innehållet	11 K
innrømmer	3757 K
innrømmet	3757 K
inquiète	2309 s'K
inquérito	40 nosso K
inscrição	3930 cancelar a K
inscríbete	1564 K
inställningar	4731 cookie-K	4731 dina K för cookies	4731 dina K för kakor
insändare	48 K	4757 skicka din K	4757 din K till	4757 skriva en K
intelektą	3290 dirbtinį K	3305 dirbtinį K
inteligencję	3833 przez sztuczną K
inteligencí	589 umělou K
intelligenciával	2590 mesterséges K készült	2610 mesterséges K
introduceți	82 K adresa de email
intégralité	2111 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	115 para esta K	1767 esta K
investigação	4098 esta K
investigație	4230 această K
investigațiile	4230 continua K
invítame	59 K a un café	59 K un café	1766 K a
invítanos	1766 K a
ismételgette	2677 K
istediğin	5069 K zaman iptal
istediğiniz	4929 K zaman iptal	5069 K zaman iptal	5072 K zaman iptal
izražavaju	4428 komentari K
içeriği	11 K
içeriğin	4964 harici K
içermektedir	115 sahneler K
išorinio	3288 K turinio
""", 'j': """
jautāja	3406 K
javascript가	3218 K
javascript를	3218 K
javasolják	2677 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3760 skoro już tu K	3760 skoro tu K
ještě	636 zbývá K
jogász	2586 K
jugé	2309 a K
jurnalistă	4133 este K
jurnaliștii	44 K noștri	4164 K noștri îți trimit	4230 K noștri
jälgi	1836 K meid
jäljellä	2025 ilmaista juttua K	2089 K #%	2089 K # %	2089 #% K	2089 # % K
jäseneksi	85 liity K	2090 liity K
""", 'k': """
kanał	3909 nasz K
kannatusjäseneksi	2090 liity K
kanál	663 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4498 K
kedykoľvek	4504 odhlásiť sa môžete K
keresőben	2582 google-K
khoản	5232 bạn đã có tài K	5244 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5254 K sao chép bài viết	5254 K sao chép nội dung	5254 K sao chép lại
khẳng	5343 K định
kiabált	2677 K
kiabálta	2677 K
kiabálták	2677 K
kiegészítettük	115 a cikket K	115 cikkünket K
kifogásolja	2677 K
kirjeessä	2093 luki K
kiáltott	2677 K
kiáltotta	2677 K
kiáltották	2677 K
kiến	5275 ý K của bạn sẽ	5340 hãy gửi ý K	5340 vui lòng gửi ý K
kliknutím	580 K na
kolačića	4419 K	4449 K
kolačiće	4419 K	4449 K
kolačići	4419 K
komentować	8 K	3798 aby K
komentár	8 pridať K	4528 pridajte K
komentára	4528 pridanie K	4528 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	565 je K	565 , K	644 , K
komentátorem	565 je K	644 je K
komentátorka	644 , K
komentátorkou	565 je K	644 je K	4517 je K
komentátorom	4517 je K
komentář	8 přidat K
komentáře	8 pro přidání K	576 vložení K	576 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2571 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2007 K
konferencję	3816 naszą K
konuştu	5073 diye K	5073 K
kopírovanie	4510 K obsahu bez	4510 K je zakázané
kopēšana	3352 K bez
korespondentką	3812 jest K	3889 jest K
korespondentė	3287 K
korábban	2617 K itt írtunk	2617 K ebben a cikkben írtunk
korábbi	115 cikkünk K
krzyczał	3911 K
krzyczała	3911 K
krzyknął	3911 K
krzyknęła	3911 K
krävde	4854 K
krævede	24 K felter er	817 K
krönikör	4756 är K	4830 är K
kulturalną	3820 K dyskusję
kulturredaktör	4756 är K	4830 är K
kulturredaktør	725 er K	795 er K	3662 er K	3735 er K
kumppanuuslinkkejä	79 K	2019 K
kvíz	574 náš K	4527 náš K
kvíze	4527 našom K	4527 v K
kvízu	574 našem K	574 v K
kyltissä	2093 luki K
kysyivät	2093 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2676 K
käsitellään	115 jutussa K
käyttää	1983 tämä sivusto K
käyttöehdot	2014 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2677 K
kérdezték	2677 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2677 K
kérte	2677 K
kérték	2677 K
kívánt	115 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1063 K sie uns
könyörgött	2677 K
könyörögtek	2677 K
köszönjük	2674 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2559 K minket	2674 K minket
követelte	2677 K
követelték	2677 K
közgazdász	2586 K
közlése	2609 nélküli K tilos
közreműködésével	2672 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2677 K
kúpte	4600 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1066 K an
künstlichen	929 K stimme vorgelesen	929 K stimme vertont
künstlicher	991 mithilfe von K
küpsised	1789 K
küpsistega	1789 K	1808 K
küsis	1839 K
kč	582 za # K	582 od # K	664 od # K
kļūsti	3403 K par
křičel	665 K
křičela	665 K
křičeli	665 K
kể	5343 K
""", 'l': """
labākie	3372 K raksti tavā
laiškas	3340 atviras K
lamentó	1769 K
lançait	2309 K
lasītu	3342 lai K tālāk
lasītāji	3404 mūsu K
lasītājiem	3404 mūsu K
lejupielādē	3403 K
lelkisegély	116 K
leverandør	3664 ekstern K
leverantör	4758 extern K
levél	2679 nyílt K
leído	1675 has K tus #
leírásokat	115 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3362 K
linkistä	2018 lisää tästä K
lisenssillä	52 K
lisäsi	2093 K
llicència	52 K cc
lucrează	4133 K în presă
lunedì	20 ogni K
lună	4231 pe K
luận	8 để bình K	90 phần bình K	115 từ chối bình K	5232 đăng nhập để bình K	5275 bình K của bạn sẽ	5340 đăng nhập để bình K
lájkolj	2559 K minket
lákal	665 K
läget	4767 koll på K
lähdet	1958 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4770 du kan K mer	4770 kan du K mer	4770 K mer om	4847 #% kvar att K	4847 # % kvar att K	4852 fri att K
läsare	41 våra K	4768 våra K	4852 våra K
läsarna	21 tack vare K
läser	4851 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	753 K for	3694 K for	4787 K för
læser	814 tak fordi du K
læserbrev	48 K	726 skrive et K	726 send dit K
læsere	41 vores K	815 vores K
læseres	737 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1581 K de notas
límites	1575 sigue leyendo sin K
lòng	5259 vui K gửi về	5340 vui K gửi về
löd	4854 K
lød	817 K	3757 K
lūdza	3406 K
lập	5279 ủng hộ báo chí độc K	5341 báo chí độc K
""", 'm': """
magyarázta	2677 K
mailovú	4532 e-K adresu
mainoslinkkejä	42 K	79 K	2019 K
manhãs	20 todas as K
markedsføringscookies	697 K
marqués	65 champs K d'une étoile
masintõlke	1791 K abil
materiał	11 ten K
matéria	23 ler esta K	3925 esta K é só	4012 para ler esta K	4091 #% desta K	4091 # % desta K	4091 #% da K	4091 # % da K	4098 esta K
matérias	3979 limite de K	4090 K
matí	511 rep cada K
mawiał	3911 K
mawiała	3911 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	116 jourhavande K
megbírságolta	2677 K
megbízásából	2672 K készült
megjelenését	2672 K támogatta	2672 K támogatja
megjelenítése	2635 tartalmainak K	2635 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	115 nevek K
megváltoztattuk	115 nevét K
meidän	2090 tue K
meitä	2016 tukea K	2016 tue K	2090 tue K	2090 auta K
mencióname	67 K
menționat	4232 a K
mesačne	4602 K
mesečno	4497 K	4699 K
mesélte	2677 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3910 za K
miesięcznie	3910 K
minkä	95 anna K voit
mistä	116 K apua
miễn	17 bài K phí	5282 hết số bài K phí	5342 dùng thử K phí
mjesečno	4497 K
moderálási	2571 K elveink
modifié	115 article a été K	115 prénom a été K	115 nom a été K
modifiés	115 prénoms ont été K	115 noms ont été K
modération	88 jouez avec K	2203 charte de K	2203 K par la rédaction
mokė	3338 K
mondták	2677 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1575 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1769 K
mulțumim	4229 K că ne citești
munkatársa	2588 K	2659 K
munkatársunknak	44 K
munkánk	2675 K
munkánkat	2550 támogasd K	2550 támogassa K	2595 K	2674 támogasd K	2674 támogassa K	2675 K
myönsi	2093 K
másodközlés	2577 K	2600 K
másodközlése	2600 K
märkis	1839 K
määräsi	2093 K
mån	4769 kr/K	4853 kr/K
månad	4712 testa en K	4769 en K för	4851 testa en K	4853 per K	4853 varje K
månaden	4769 första K	4853 i K	4853 första K
månader	4769 K för #	4851 testa # K
månadsgivare	4851 bli K
måned	674 prøv en K	738 i # K	814 prøv en K	816 pr. K	3676 en K for	3754 prøv en K	3756 per K
måneden	816 om K	3756 i K
måneder	738 i # K	3676 K for #
média	2307 notre K
mês	4098 até o fim do K	4099 por K	4099 ao K
mình	59 mời K ly cà phê	67 tag K
míní	665 K
mówi	3911 K
mówili	3911 K
mówił	3911 K
mówiła	3911 K
môžete	4526 článok si K
müşterimiz	5001 K
mācīja	3406 K
mākslīgais	3359 K intelekts
mēnesis	3405 pirmais K
mēnesī	3405 K
mėgstamiausią	3283 K
mėnesį	3337 per K
měsíc	582 první K	664 za K	664 první K
měsíčně	664 K
můžeme	520 díky vám K
můžete	573 článek si K
mạnh	5343 nhấn K
""", 'n': """
nabádal	665 K
nabádala	665 K
naléhal	665 K
namawiał	3911 K
namawiała	3911 K
napisał	3911 K
napisała	3911 K
napiš	43 K nám	72 K nám
napište	43 K nám	564 K nám	599 K na	662 K nám
napísal	4603 K
napíšte	43 K nám	4516 K nám	4516 K, prosím	4551 K na	4600 K nám
naročilo	4635 hvala za K
naročite	85 K se	4609 K se na naše	4697 K se
naročnik	55 kot K	4608 že K
naročnike	4616 samo za K	4616 le za K
naročniki	55 K lahko	4648 lahko berejo le K	4648 berejo samo K	4701 K
naročnikom	4608 dostopen le K	4608 na voljo K	4608 na voljo samo K	4608 na voljo le K	4648 dostopna le K	4648 dostopna samo K	4648 dostopen le K	4648 dostopen samo K
naročnina	4636 K	4701 K
naročnino	4636 z K	4658 z K
narzędzi	3833 przy wsparciu K ai
nastavení	541 kvůli K cookies	541 K cookies	541 K souhlasu	541 vašeho K cookies	541 K soukromí
naujienlaiškio	3295 K
naujienlaiškis	3336 mūsų K	3339 K
naujienlaiškį	3275 mūsų K	3295 K	3335 užsisakykite K	3336 mūsų K
navođenja	4434 bez K izvora
navođenje	4434 uz K izvora
nawoływał	3911 K
načtením	542 K videa	542 K obsahu
našeho	570 do K týmu	570 K e-shopu
našem	4423 K timu
našich	598 K zpráv	4550 K správ
neatkarīgu	3403 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2674 segíts K	2674 írjon K	2674 írj K	2674 jelezd K	2675 K adód
nemokamą	3299 K paskyrą
neobmedzený	4503 K prístup
neodpovídá	35 K za
neodpověděl	115 K
neodpověděla	115 K
neodpověděli	115 K
neomezený	560 K přístup
neomezeně	524 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3297 paremkite K žurnalistiką	3335 paremkite K	3336 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	1997 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	662 podpořte K
nezávislá	663 K média
nezávislé	4601 K médiá
nezávislú	4600 podporte K
nghiêm	5254 K cấm sao chép
nghiên	5261 là nhà K cứu
ngoài	5265 nội dung bên K
nguồn	5257 K ưu tiên	5257 K tin ưu tiên	5325 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5345 thư K
nhiệm	5275 chịu trách K về nội dung bình luận
nhân	5266 trí tuệ K tạo
nhấn	5340 K vào đây
nhận	5235 đăng ký K bản tin	5235 đăng ký K tin	5340 đăng ký K bản tin	5340 đăng ký K tin
nhập	27 đăng K	5232 vui lòng đăng K	5232 đăng K để đọc	5232 đăng K để xem	5232 đăng K để lưu	5232 hãy đăng K để	5340 đăng K để đọc	5340 đăng K để xem
nhật	115 bài viết đã được cập K	115 bài báo đã được cập K
niedostępny	3813 materiał wideo jest K
niezależne	3908 wesprzyj K	3908 wspieraj K	3909 K media
niezależność	3909 K
niezależną	3909 jesteśmy K
noastră	4230 munca K
nolēma	3406 K
norāda	3406 K
nosūtīsim	62 jums K
notificações	16 as K	3938 ative as K	3938 ativar K	3938 receba K
notificările	16 K	4117 activează K
notifikácie	4529 K
notícia	4098 esta K
notícias	3930 receba as K	3930 receba K	3941 siga as últimas K	4090 K
novinařina	663 naše K
novinařinu	663 nezávislou K
novinár	4517 je K	4517 , K
novinári	4601 naši K
novinárka	4517 je K	4517 , K
novinárkou	4517 je K
novinárom	4517 je K
novinář	565 je K	565 , K
novinářem	565 je K	644 je K
novináři	663 naši K
novinářka	565 je K	565 , K
novinářkou	565 je K	644 je K
novičke	4609 na e-K
novičnik	4617 K	4617 e-K	4698 naš e-K	4701 K
novičnika	4617 K
numéros	116 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3338 K
násilí	0 domácí K
nášho	4523 do K tímu
nächste	24 in diesem browser für die K	1063 sind sie der K
näyttämällä	1981 K sisällön
nélkül	75 reklám K	76 spam K
nói	5343 K
nõus	48 ei ole K?
năm	5342 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	570 našem K
obegränsad	4715 K tillgång
obećala	4498 K
obećao	4498 K
obiecał	3911 K
obiecywał	3911 K
obligāta	3352 atsauce K
oblíbené	562 K zdroje
oblíbených	562 K zdrojů
oblíbenými	562 K zdroji
obrigatórios	24 campos K são marcados com	3954 campos K são marcados com	3959 campos K marcados	3959 campos K são marcados com
obveščanje	4635 na naše K
obľúbené	4514 K zdroje
obľúbených	4514 K zdrojov
obľúbenými	4514 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	597 chcete K
odebírejte	529 K náš	603 K	662 K
odemkněte	524 K si
odhlásit	530 K se můžete kdykoli
odoberať	4549 chcete K
odpoveď	24 zrušiť K
odpovídal	665 K
odpověděl	665 K
odpověděla	665 K
odpověď	24 zrušit K
odpowiadał	3911 K
odpowiedzialności	35 nie ponosi K
odpowiedział	115 nie K	3911 K
odpowiedziała	115 nie K	3911 K
odpowiedziało	115 nie K
odražavaju	4428 komentari K	4428 komentari ne K
odídete	4512 kým K
ofereça	3925 K este artigo
ograniczeń	3766 czytaj bez K	3766 czytaj więcej bez K
også	56 bli med du K
ogłosił	3911 K
ogłosiła	3911 K
oikaisupyynnöt	2010 K
oikaisupyyntö	2010 K
olvashatják	2616 csak előfizetők K
olvasási	2 K idő
olvasóiból	2595 K él
olvasóink	41 K	2675 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1766 danos tu K
ordenó	1769 K
ordonné	2309 a K
ortakliği	4983 iş K linkleri	4985 satiş K bağlanti	4985 satiş K linkleri
orzekł	3911 K
orçamento	112 K grátis	112 K gratuito
osobních	558 ochrany K údajů	558 ochraně K údajů
osobných	4519 K údajov
ostrzegał	3911 K
ostrzegała	3911 K
ostrzegł	3911 K
otevřený	667 K dopis
otrzymywać	3841 chcesz K
otvorený	4605 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	625 chcete dostávat K	625 chcete zasílat K	625 chceš dostávat K
oznámil	665 K	4603 K
oznámila	665 K	4603 K
ozvěte	43 K se nám	72 K se nám	564 K se nám	662 K se nám
""", 'p': """
padėkite	3335 K mums
pageidaujamą	3283 K šaltinį
paklausė	3338 K
palīdzi	3366 ziedo un K	3403 K mums
palīdzība	0 vajadzīga K
palīdzību	116 kur meklēt K	3359 mākslīgā intelekta K	3374 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3335 K mums
parsisiųskite	3335 K
participación	1617 normas de K
partnerské	79 K odkazy	585 K odkazy	4537 K odkazy
partneři	544 my a naši K
pastā	3364 e-K
pastāstiet	43 K mums	72 K mums
patronką	3831 zostań naszą K
patrões	4042 sem K	4098 sem K
paylaşilan	5051 tarafindan K bir gönderi	5051 tarafindan K gönderi
paylaşin	28 K	54 K	4990 K
paylaştiği	5051 K bir gönderi	5051 'in K bir gönderi
paziņoja	3406 K
paziņojumus	3363 K
państwa	3811 czeka na K
pašte	3295 jūsų el. K
pažadėjo	3338 K
periódico	1767 este K	1767 nuestro K
permanència	513 sense K
persiųskite	54 K
personvernerklæring	3639 K
phê	59 mời tôi một ly cà K	5279 mời bạn một ly cà K
phóng	5259 liên hệ K viên	5261 là K viên	5261 K viên ban	5264 là K viên báo	5264 là K viên của	5340 hãy liên hệ K viên
phút	2 K đọc
phản	115 chưa K hồi
pidió	1769 K
pidätetään	1993 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3911 K
pisała	3911 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4416 K nam	4448 K nam na	4448 K na	4495 K nam	4622 K nam	4622 K na	4652 K nam na	4652 K na	4697 K nam
piškotke	4625 K	4653 K
piškotki	4625 K
piškotkov	4625 K	4653 K
pište	599 K na	599 K nám na
plakáton	2677 állt a K
plânge	4232 se K
pochází	567 obsah K
podcastów	3817 K
podcastů	572 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3911 K
podporovatelé	663 naši K
podporují	663 nás K
podpoře	520 díky vaší K můžeme	663 díky K
podpořte	587 K	662 K nás	662 K naši	662 K naše	662 K mě
podrška	4495 vaša K
podrške	4435 bez vaše K	4496 vaše K
podršku	4495 vašu K
podržite	4435 K	4495 K nas	4495 K naš
podělte	72 K se s námi	72 K se o
podľa	4603 K
poinformował	3911 K
poinformowała	3911 K
pokračovanie	4503 pre K v čítaní
pokračování	524 K je dostupné	585 K článku níže
pokračuje	585 článek K	585 text K	4537 článok K	4537 text K
pokračujte	524 K ve čtení s
politoložka	554 je K
politológus	2586 K
política	445 K de galetes	1611 K de cookies	3952 K de cookies	3981 cobre K
pomocí	589 K ai
pomocą	3833 z K ai
pomoć	4495 vašu K
pomoč	116 kam po K
pomóż	3908 K nam
pomôžte	4600 K nám
poprosił	3911 K
poprosiła	3911 K
poprosiło	3911 K
poručila	4498 K
poručio	4498 K
poslední	596 K článek zdarma	596 K článek, který můžete
posledný	4548 K článok zadarmo
poslušajte	4651 K nas
postafiókjába	2554 K
postafiókjában	2579 minden reggel a K	2579 minden este a K	2579 minden nap a K	2579 minden héten a K
postafiókodban	2579 minden reggel a K
postaládádba	84 a K	2581 a K
postaládádban	2579 minden reggel a K	2579 minden héten a K
postaládájában	2579 minden reggel a K	2581 ön K
postižen	1 pokud jste K
posílat	580 nechte si K
posílejte	564 K nám
posíláme	62 vám K	62 K vám
potražiti	116 gde K pomoć	116 gdje K pomoć
potřebujeme	662 K vaši pomoc	662 K vaši podporu
potřebujete	0 K pomoc
používame	4519 K cookies
používá	544 tento web K
používáme	544 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3911 K
powiedziała	3911 K
powtarzał	3911 K
powtarzała	3911 K
poznámka	115 K redakce
pozostało	3766 K # %	3766 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	665 zvou K
pošaljite	54 K ga	4416 K nam	4416 K na	4495 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	564 K nám	662 K nám
pošli	54 K ho
pošlite	54 K ho	4516 K nám	4600 K nám
pošljemo	62 vam K
pošljite	54 K ga	4622 K nam	4622 K jo nam	4622 K na	4697 K nam
požádal	665 K
požádala	665 K
pracę	3909 naszą K
pranešimus	3294 K
praneškite	43 K mums	72 K mums
pranešė	3338 K
prašė	3338 K
preberať	50 K
precizējums	115 K:
predchádzajúceho	4552 bez K súhlasu
predchádzajúcej	115 K verzii článku
predplatiteľ	55 ako K	4503 už ste K	4503 ste K
predplatiteľom	85 staňte sa K	4511 K	4600 staňte sa K
predplatiteľov	4511 pre K
predplatné	4503 už máte K	4534 K	4600 kúpte K	4600 kúpte si K	4604 K
predplatného	4534 K
predplatným	4534 K	4555 s K
predplaťte	85 K si
preferată	4131 sursă K pe google	4131 sursă K în google
preferované	562 K zdroje	4514 K zdroje
preferovaný	562 K zdroj	4514 K zdroj
preferovaných	562 K zdrojů	4514 K zdrojov
preferovaným	562 K zdrojem	4514 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	115 K version de cet
prenumeratorów	3766 tylko dla K	3839 tylko dla K
prenumeratą	3825 z K
prenumeratę	85 kup K	3766 masz już K	3825 zamów K	3825 kup K	3825 wykup K	3851 kup K
preporučila	4498 K
preporučio	4498 K
pretlačiť	50 K
prevziať	50 K
prečítate	4503 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4495 K se našoj	4495 K im se	4697 K se nam
pridržana	4408 sva prava K
pridržane	4615 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3338 K
prihlásenie	4504 ďakujeme za K	4532 ďakujeme za K
prihlásení	4534 po K
prihlásením	4532 K súhlasíte
prihláste	27 K	4503 K sa a čítajte	4600 K sa na odber
prihvaćate	4430 prijavom K
pripažino	3338 K
programėlėje	3293 K
programėlę	3293 K
prohlásil	665 K
prohlásila	665 K
prohlížeč	12 váš K
pronađite	4446 K nas
proposé	2199 conçu et K par
prosił	3911 K
prosiła	3911 K
pročitali	4400 da biste K
pročitate	4398 da K cijeli	4398 da K ceo
prośbę	3760 mamy do ciebie K	3760 mamy małą K
prošnjo	4619 imamo majhno K	4619 majhno K
prywatności	3788 ustawienia K	3788 ustawień K	3792 polityka K	3792 polityce K
przeczytać	3766 aby K cały	3766 aby K ten artykuł
przeczytałaś	3820 dziękujemy, że K
przeczytałeś	3820 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3763 K nam #%	3908 K nam	3908 K #
przekonywał	3911 K
przekonywała	3911 K
przesyłajcie	3811 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3795 K zdjęcie	3795 K zdjęcia	3811 K nam	3811 K je do nas	3908 K nam
przeżywasz	0 K kryzys
przyznał	3911 K
przyznała	3911 K
przyłącz	56 K się
przyślij	3795 K zdjęcie	3811 K nam	3811 K je do nas	3908 K nam
práca	4601 naša K
práce	663 naší K
práci	663 naši K
prácu	4601 našu K
právnička	554 je K
právník	554 je K
précision	115 K:
précisé	2309 a K
précédente	115 version K de cet
préférée	2187 source K
préférées	2187 sources K
prévient	2309 K
príspevky	4528 K v diskusii
príspevok	4600 váš K
próxima	4098 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	665 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2836 blocco della K	2987 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2588 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2149 bloqueur de K	2149 bloqueurs de K	2307 sans K
publicités	2149 bloqueur de K
publicystką	3812 jest K	3889 jest K
publicystą	3812 jest K	3889 jest K
publikování	555 K nebo šíření
publiée	25 ne sera pas K	2157 votre adresse e-mail ne sera pas K
pytał	3911 K
pytała	3911 K
pytały	3911 K
pytań	3819 na kilka K
pyyntö	1958 pieni K
pyysivät	2093 K
pásale	1766 K esta
pásalo	54 K
päevakokkuvõte	1796 K
päivitetty	115 juttua K	115 juttua on K
päätoimittaja	2004 K	2074 on K
päätti	2093 K
påminde	4854 K
pénzbe	2675 K kerül
pénzéből	21 olvasók K
písemného	556 bez K souhlasu
písomného	4552 bez K súhlasu
píšte	4551 K na	4551 K nám na
pódcast	39 nuestro K	1767 nuestro K
pôvodnej	115 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3345 K bez	3352 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	555 K článků
předchozí	115 K verzi článku
předchozího	556 bez K souhlasu	601 bez K souhlasu
předplatitel	55 jako K	55 K může	524 už jste K	524 jste K
předplatitele	559 pro K
předplatitelem	85 staňte se K	662 staňte se K
předplatitelé	55 K mohou	595 jen K	595 pouze K	595 najdou K	595 přečtou K	663 naši K	666 K
předplatitelům	559 K	595 pouze K	595 jen K
předplatné	524 koupit K	525 už máte K	582 K	666 K
předplatného	582 K
předplatným	524 dostupné s K	582 K	604 s K
předplaťte	85 K si	526 K si	662 K si
přehrání	567 K videa
přehráním	542 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	524 zbývá vám K	636 zbývá K	636 zbývá vám K
přidej	56 K se
přidejte	56 K se	598 K si nás	662 K se	662 K se k nám
přihlaste	27 K	524 K se a čtěte	529 K se k odběru	662 K se k odběru
přihlášení	580 děkujeme za K	582 po K
přihlášením	580 K k odběru	580 K souhlasíte
připojte	56 K se
připomněl	665 K
připustil	665 K
přispějte	95 K, kolik můžete	95 K, čím můžete	587 K	662 K	662 K i vy
přiznal	665 K
přiznala	665 K
přiznává	665 K
příspěvek	662 váš K
příspěvku	542 načtením K	567 zobrazení K
příspěvky	576 K v diskusi
příspěvků	520 žije z K	520 žijeme z K	520 z K čtenářů
příspěvkům	520 díky K čtenářů
původní	115 K verzi článku	115 v K verzi
""", 'q': """
questionário	110 K
quyên	5340 K góp ngay	5344 K góp
quyền	5254 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5308 trình chặn K cáo	5308 chặn K cáo
""", 'r': """
radził	3911 K
radziła	3911 K
radí	665 K
rakstīja	3406 K
rappelé	2309 a K
različici	115 prvotni K	115 prejšnji K
rašykite	43 K mums	72 K mums	3335 K mums
rašė	3338 K
recaptcha로	3250 K
recibirás	62 K
reclamă	13 K
reconoció	1769 K
recordó	1769 K
rectificación	115 K:
recunoaște	4232 K
redacció	44 la nostra K	48 cartes a la K	457 la K t'envia	512 la nostra K
redacción	44 nuestra K	48 cartas a la K	115 nota de la K	1671 la K te envía	1715 se incorporó a la K	1767 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4164 K îți trimite	4230 K noastră
redacției	44 K noastre	115 nota K
redakcją	44 naszą K
redakcję	3908 wesprzyj K
redaktorką	3812 jest K	3889 jest K
redaktorė	3287 K
redaktör	4756 är K för	4756 är K på	4756 är politisk K	4830 är K på
redaktør	725 er K på	725 er K for	725 er politisk K	795 er K på	795 er K i	3662 er politisk K	3662 er K i	3662 er K for	3735 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4007 a K envia	4052 entrou para a K	4098 nossa K
redistribuída	3978 reescrita ou K
redistribuído	3978 reescrito ou K
reenvíalo	54 K
refusé	2151 K le dépôt
registrácii	4534 po K
registráciou	4532 K súhlasíte
registráciu	4532 ďakujeme za K
regisztrálj	2674 K ingyenesen	2674 K, hogy
regisztráljon	2674 K ingyenesen	2674 K, hogy
regisztrálnia	2616 K kell
regístrate	1575 K gratis	1579 K para
reinhören	925 jetzt K:
rejestrując	3822 K się
reklamlänkar	79 K	4771 K	4803 K
reklamą	13 K
reklám	75 nincs K	4601 bez K
reklámblokkoló	2645 K
reklámblokkolót	2645 K
reklámok	2675 K nélkül
reportaż	3909 ten K
reporterką	3812 jest K	3889 jest K
reportér	565 , K	644 , K	4517 , K
reportérem	565 je K	644 je K
reportérka	565 , K	644 , K	4517 , K
reportérkou	565 je K	644 je K	4517 je K
reportérom	4517 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	465 K sense permís
reproducción	1632 prohibida su K	1632 prohibida la K
reprodução	3975 proibida a K	3975 K proibida	4015 K permitida desde	4015 K é permitida desde
reprodúcelo	50 K
republié	50 K	2173 K avec	2218 cet article est K
repórter	44 nosso K	3981 é K
repórteres	44 nossos K
respondió	115 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1769 K
rezervăm	34 ne K dreptul
riêng	5244 chính sách quyền K tư	5282 dành K cho thuê bao	5290 quan điểm K của tác giả
rovatvezető	2659 K
rovatvezetője	2588 K	2659 K
ročne	4602 K
ročně	664 K
rät	1066 K
rätta	4762 K fel
rättar	4762 vi K fel
rättelse	115 K
räumte	1066 K ein	1066 K der	1066 K die
rääkis	1839 K
råber	817 K
råbte	817 K
rådde	4854 K
rådede	817 K
réagir	2160 pour K
réagissez	2306 K à
réalisation	2199 n'a pas participé à la K
rédacteur	2177 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	115 note de la K	2177 a rejoint la K	2199 n'a pas participé à sa K	2208 la K vous	2212 pour soutenir la K	2306 soutenez la K	2306 alertez la K	2307 notre K
rédactrice	2177 est K
régulièrement	2177 collabore K
répondu	115 n'a pas K à	115 n'ont pas K à
réponse	24 annuler la K
répétait	2309 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2111 cet article est K	2111 ce contenu est K	2111 article K
réservée	2111 K à nos abonnés	2111 la suite est K	2114 K aux abonnés
réservés	2114 K aux abonnés	2173 tous droits K
résiliable	2308 K à tout moment
részesített	2582 előnyben K forrásként
röst	4759 ai-K	4795 ai-K
răspuns	115 nu a K	115 nu au K	4232 a K	4232 au K
răspunsul	24 anulează K
rằng	5343 viết K	5343 cho K
""", 's': """
sacīja	3406 K
sadržaj	11 ovaj K	4419 vanjski K	4419 spoljni K
sadržaja	11 ovog K	4419 vanjskog K	4419 prikaz ovog K	4419 prikaz K
sakė	3338 K
samfunnsøkonom	3653 er K
samobójcze	116 myśli K
samobójstwie	116 myślisz o K
samobójstwo	0 K
samovražde	0 K	116 uvažujete o K
samovražedné	116 K myšlienky
sanctionné	2309 a K
sandučić	84 u vaš K	4401 u vaš K
sandučiću	4401 u vašem K	4430 vašem K
sbírka	666 K
schließ	56 . K dich
schließen	56 . K sie sich	830 K sie ein abo	1063 K sie ein abo
schránke	4504 vašej K
schránky	84 do vaší K	84 do vašej K	529 do vaší K	4504 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	116 uvažujete o K
sebevražedné	116 K myšlenky
segítsen	2674 K, hogy
segítségedre	2674 szükségünk van a K
segítséget	116 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1769 K
selbsttötung	116 K
sensível	115 pode ser K
sentenció	1769 K
sería	1672 sin ti no K
sesión	27 inicia K	27 inicie K	1575 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4097 inicie K
señaló	1769 K
sfătuia	4232 K
sfătuiește	4232 K
sfătuit	4232 a K
sisällön	11 K	2006 ulkoisen K
sisältö	1963 tämä K on vain
sisältöä	2006 ulkoista K
siunčiame	62 jums K
sjefredaktør	3662 er K
självmord	0 K
självmordslinjen	116 K
självmordstankar	116 K
sjöng	4854 K
skarży	3911 K
skarżył	3911 K się
skrzynkę	84 na twoją K	3770 na twoją K	3770 na swoją K	3822 K mailową
slažete	48 K se	48 ne K se
slobodné	4600 podporte K
slobodnú	4600 podporte K
slušajte	4446 K nas
slíbil	665 K
slíbila	665 K
socioložka	554 je K
sollicité	115 K par
sollicitée	115 K par
sondę	3819 naszą K
sonuçlarinda	4956 google arama K
sorumluluğu	35 K
souborů	557 K cookie
souhlasíte	48 K?	580 e-mailu K	580 odesláním K	580 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5259 về hộp thư của tòa K	5279 hãy ủng hộ tòa K	5290 bằng văn bản của tòa K	5340 hãy gửi về tòa K	5340 hãy liên hệ tòa K	5340 hãy báo cho tòa K	5341 tòa K
spandér	59 K en kaffe
spolupráci	585 ve K s partnerem	4537 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4622 K nam
sportkrönikör	4756 är K
sportsredaktør	725 er K
spracovaním	4532 K osobných údajov
sprijiniți	4229 K
sprijină	4229 K-ne
správach	4515 google K
správy	4515 google K
spuneți	43 K-ne	72 K-ne	4230 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	924 in unserer K
stjärna	65 fält med K
straipsnį	3306 šį K	3336 visą K
stronę	3842 naszą K
stwierdził	3911 K
stwierdziła	3911 K
stáhněte	662 K si naši	662 K si náš
stálo	665 K na	665 K ve	665 K v
står	35 K för	817 K der på	3757 K det på	3757 K det i	4854 K det på
stöd	4707 med ditt K	4851 K oss	4851 K vår	4851 ditt K
stödja	4768 K oss med
stödlinjen	88 K
stödmedlem	4851 bli K
stödprenumerant	4851 bli K
stötta	4768 K oss med	4851 K oss	4851 K vår	4851 K vårt
støt	737 K os	814 K os	814 K med
støtt	3754 K oss	3754 K vår
støtte	671 med din K	671 vi har brug for din K	737 K os med	737 din K gør	814 din K	814 bliv K	3609 med din K	3675 K oss med	3754 din K
støtteabonnent	3754 bli K
støttemedlem	85 bli K	814 bliv K	3754 bli K
stāstīja	3406 K
stăpâni	4194 fără K
stěžuje	665 K
subscripció	515 K
subskrybentów	3766 tylko dla K	3766 dostępna dla K	3766 dostępne dla K	3839 tylko dla K
subskrypcją	3825 z K	3847 z K
subskrypcję	3766 kup K	3766 masz już K	3822 dziękujemy za K	3825 wykup K	3908 kup K
suosikkilähteeksesi	1997 K
suosikkilähteeksi	1997 K
superarán	1762 no K
sursă	4163 link activ către K
suscripción	1575 ya tengo una K	1766 cambia tu K	1770 K
suscríbase	85 K	1766 K
suscríbete	85 K	1575 K para	1575 K por	1575 K en	1585 K al boletín	1766 K
susțin	4155 care ne K lunar	4230 ne K lunar
susține	4229 K-ne	4229 K presa	4232 K că
susținerea	4229 K ta
susțineți	4229 K-ne
svarīgākie	3375 nedēļas K
svarīgākās	3375 nedēļas K
svært	0 har det K
svěřte	564 K se nám
szabályzatot	2571 moderálási K
szabályzatunk	2571 moderálási K
szerencsejáték	2564 túlzásba vitt K ártalmas, függőséget okozhat	2564 K ártalmas, függőséget okozhat	2564 K függőséget okozhat! #+
szerkesztője	2588 K	2659 K
szerkesztőségünk	44 K	2675 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2675 K
szerzője	2588 külső K
szociológus	2586 K
szólított	2677 K fel
szükség	2549 önre is K van	2549 önökre is K van	2549 rád is K van
szükségünk	2549 rád is K van	2549 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4769 tills du K upp	4854 K
sähköpostiin	1970 suoraan K
sähköpostiisi	84 K	1971 K
sähköpostillasi	2031 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1971 K
sélection	2208 K d'articles
sélections	2111 ajouter l'article à vos K
síganos	1601 K en
síguenos	1601 K en	1766 K
sócio	85 seja K
sõltumatut	1836 toeta K
sõnul	1839 K
sök	4785 K nu
sökresultat	4752 K på google
sökt	115 vi har K	115 har K
söyledi	5073 K
söylediler	5073 K
söylüyor	5073 K
søg	751 K nu
søgeresultater	721 K på google
søgning	721 google-K
søk	3692 K nå
søkene	3658 google-K dine
søkeresultatene	3658 K dine på google
súhlasu	4552 bez K
súhlasíte	48 K?	4532 odoslaním K
súmate	56 K	1766 K al
süresi	2 okuma K
sürümünde	115 önceki K
sütibeállításai	2634 K miatt
sütibeállítások	2634 K miatt	2634 K
sütik	2589 K
sütiket	2589 K
săptămână	20 o dată pe K	4231 pe K
sīkdatnēm	3357 K	3375 K
sống	5279 nuôi K tờ báo	5279 bạn đọc nuôi K
""", 't': """
találatok	2582 google-K
tanácsolja	2677 K
tanácsolják	2677 K
tanácsolta	2677 K
tanácsolták	2677 K
tanította	2677 K
taşiyin	4990 K
teigė	3338 K
tekemään	2091 K sitä
tekijänoikeus	1993 K suojaa
tekoäly	2007 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2007 K
tekoälyn	2007 K avulla	2007 K tekemä
tekoälyä	2007 käyttää K
telefonā	3363 savā K
teléfonos	116 K de ayuda
tesszük	25 nem K közzé
textům	594 ke všem K
teşekkürler	5070 okuduğunuz için K
thiết	5290 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5282 dành cho K bao	5282 đã là K bao	5344 K bao
thuộc	5255 bản quyền K
thành	5234 dành cho K viên	5277 bạn đã đăng ký K công	5340 trở K thành viên
tháng	5282 đọc miễn phí trong K	5342 mỗi K	5342 hàng K	5342 K đầu
thích	5257 nguồn tin ưa K	5257 nguồn yêu K
thông	16 K báo	5240 bật K báo	5240 nhận K báo	5259 bạn có K tin	5259 bạn đọc cung cấp K tin	5290 khi phát hành lại K tin	5340 hãy gửi K tin	5340 đăng ký nhận K báo	5340 hãy bật K báo
thường	5261 phóng viên K trú tại
tilføjede	817 K
tillgång	4851 få fri K
tillåtet	4782 inte K att återge
tiếng	5275 K việt có dấu
tiếp	5232 để K tục đọc	5232 để đọc K	5232 đăng nhập để K tục	5279 K sức cho báo chí	5282 để K tục đọc	5340 đăng ký để đọc K	5340 hãy K sức	5340 đăng nhập để K tục
tjänst	4703 en liten K att be
tjänsten	4785 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2552 a K
toàn	23 K bộ bài	5232 để đọc K bộ	5232 đọc K bộ bài	5282 để đọc K bộ bài	5340 đăng ký để đọc K bộ
transférez	2303 K-la	2303 K-le
tražila	4498 K je
tražili	4498 K su
tražio	4498 K je
tretích	4519 cookies K strán
treści	11 tej K	3825 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5240 theo dõi K
trước	115 bản K của bài	115 phiên bản K của bài	5275 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2659 K
tudósítója	2588 K	2659 K
turpinātu	3342 lai K lasīt
tuần	20 mỗi K	5277 bản tin hằng K của	5277 bản tin hàng K của	5342 mỗi K
tvrdí	665 K
työmme	2091 K
työtämme	1961 tue K	2090 tue K	2091 K
tájékoztató	2566 adatvédelmi K
támogass	2674 K minket
támogasson	2674 K minket
támogathat	2595 K minket
támogatása	2595 K nélkül	2595 olvasók K nélkül	2674 az ön K
támogatásod	2674 a te K
támogatásából	2549 olvasóink K	2595 olvasóink K
támogatására	2549 olvasóink K
támogatásával	2598 partnerünk K	2672 K készült
támogatónk	2595 legyen ön is K	2595 legyél te is K
tâm	0 tư vấn K lý
täglich	841 K per mail
tähtsamad	1808 nädala K
tärkeimmät	2031 K jutut
tästä	2018 lisää K
täällä	1958 kun kerran olet K
täältä	116 K saat apua	2018 lisää K
téléchargez	2096 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2674 K le
történész	2586 K
týden	20 každý K
týdně	664 K
týždenne	20 raz K
tłumaczy	3911 K
tłumaczył	3911 K
tłumaczyła	3911 K
třetích	567 cookies K stran
""", 'u': """
uafhængigt	815 K medie
ubegrænset	677 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3911 K
ulaş	43 bize K
ulaşin	43 bize K	4958 bize K	4990 K
ulaşmak	4958 yazara K
unabhängig	983 K von unserer redaktion	983 von unserer redaktion K	996 damit wir K bleiben	1064 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2864 insegna all'K
unterstütze	824 K unsere arbeit	824 K uns mit	1063 K uns	1063 K unsere	1063 K mich	1063 K meine
unterstützen	824 K sie unsere arbeit	824 K sie uns mit	824 mit einer spende K	824 können sie uns K	1063 K sie uns	1063 K sie unsere	1063 sie können das K	1063 freiwillig K	1063 K sie mich	1063 K sie meine	1063 K uns
unterstützt	865 ihr browser K	1063 K uns
unterstützung	820 ihre K	820 mit ihrer K	941 ihrer K	941 deiner K	991 mit K von ki	1063 mit deiner K	1063 deine K	1063 eure K
upišite	82 K svoj e-mail
upozorněni	625 chcete být K
upozornění	534 zapněte si K	577 K	625 chcete dostávat K	625 chcete zasílat K	625 chceš dostávat K	625 chcete posílat K	625 chcete odebírat K
upphovsrätt	4748 skyddat enligt lagen om K
upphovsrättslagen	4748 skyddat enligt K
uprednostňované	4553 K zdroje
uprednostňovaný	4553 K zdroj
uprednostňovaných	4553 K zdrojov
upřednostňované	602 K zdroje
upřednostňovaný	602 K zdroj
upřednostňovaných	602 K zdrojů
upřesnění	115 K:
uredništva	4615 brez dovoljenja K	4615 brez soglasja K
uredništvo	4629 v naše K	4698 naše K
uredništvu	44 našemu K	4622 pišite K
urmărește	4116 K-ne pe	4116 K-ne și pe	4117 K știrile	4229 K-ne
urmăriți	4116 K-ne pe	4229 K-ne
ursprünglichen	115 K version	115 K fassung
ustawień	3788 K cookies	3788 K plików cookie
utilização	3952 K de cookies
utilizează	4119 K cookie
utilizăm	4119 K cookie
utánközlés	2577 K	2600 K
utánközlése	2600 K
utánközölhető	50 K
uutislähteeksesi	1997 ensisijaiseksi K
uutislähteeksi	1997 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3911 K
uznała	3911 K
uzsvēra	3406 K
uzyskać	116 gdzie K pomoc
użyciu	3833 przy K ai
użytkowników	3820 opiniami K
używamy	3791 K plików cookie
užsisakykite	3272 K prenumeratą
""", 'v': """
valorização	116 centro de K da vida
vašeho	529 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4516 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1066 K
versión	4 K en audio	115 primera K de este
verständlichkeit	115 der K gekürzt
verstärkung	924 suchen K
versão	4 K em áudio
vervielfältigung	894 K nur mit
verziójában	115 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	877 deine e-mail-adresse wird nicht K	877 ihre e-mail-adresse wird nicht K
veröffentlichung	959 seit der K geändert	959 seit K geändert
već	4413 kad ste K tu	4497 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2569 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2010 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5261 là biên tập K	5264 là biên tập K của	5282 dành cho hội K
viết	5340 hãy K thư	5341 bài K này	5343 ông K	5343 bà K
você	21 sem K	4098 sem K
vollständigen	830 K artikel lesen
volontär	908 ist K
volontärin	908 ist K
voltál	47 ott K	2569 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4632 K
vyhradené	4510 všetky práva K	4510 autorské práva sú K
vykřikl	665 K
vykřikla	665 K
vypočuť	4526 si môžete K
vysvetľuje	4603 K
vysvětlil	665 K
vysvětlila	665 K
vysvětloval	665 K
vysvětlovala	665 K
vysvětluje	665 K
vytvořila	589 K ai
vyzýval	665 K
vyzývala	665 K
vyzývali	665 K
vyzývá	665 K
vyžadované	24 K informace	24 K polia
válaszolt	115 nem K
válaszolta	2677 K
válaszolták	2677 K
változatában	115 korábbi K	115 eredeti K
vás	587 bez K by	663 bez K by	4539 bez K by	4601 bez K by
väitis	1839 K
väitti	2093 K
väittää	2093 K
välise	1789 K sisu
vända	116 hit kan du K dig
våre	3754 meld deg på K
vårt	3621 meld deg på K	3754 meld deg på K
vær	56 K med
védekezett	2677 K
véli	2677 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4601 K vám
vēlamo	3353 K avotu
vēstkopai	3364 K
vēstule	3408 atklātā K
vēstulei	3364 ziņu K
vědět	43 dejte nám K	72 dejte nám K	564 dejte nám K	662 dejte nám K
všetkým	4546 k K textom
""", 'w': """
wcześniejszej	115 K wersji
webbläsare	12 din K
webinár	4523 náš K
webinář	570 náš K
według	3911 K
weißt	907 K du mehr
wezwał	3911 K
wiadomościach	3842 google K
widziałaś	3795 K coś
widziałeś	3795 K coś
wołali	3911 K
wołał	3911 K
wołała	3911 K
wpłata	3831 każda K	3908 twoja K
wpłatom	3909 dzięki K
wpłać	3908 K
wspierającym	3908 zostań K
współpracy	3828 we K z partnerem
wyjaśnia	3911 K
wypisać	3770 K się w każdej chwili
wyrażam	3771 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3811 K nam	3811 K je do nas
wzywał	3911 K
wzywała	3911 K
wöchentlichen	845 K newsletter
właściciela	3909 nie mamy K
""", 'y': """
yazdiğimiz	5000 daha önce K haber
yazmişti	5073 diye K
yhteistyössä	2019 K mainostajan
yönetmenidir	4962 genel yayin K
""", 'z': """
zaakceptować	3813 K pliki cookie
zaapelował	3911 K
zaapelowała	3911 K
zachęcali	3911 K
zachęcano	3911 K
zachęcał	3911 K
zachęcała	3911 K
zadaním	4532 K e-mailu
zadržana	4408 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	580 K e-mailu
zagłosuj	3836 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4435 K vama	4496 K vama
zakázané	4510 šírenie je K
založte	662 K si účet
zamknutý	4503 článok je K
zamčený	524 článek je K
zapisując	3822 K się
zapowiedział	3911 K
zapowiedziała	3911 K
zapytał	3911 K
zapytała	3911 K
zastrzeżone	3806 wszelkie prawa K	3806 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3911 K
zawołała	3911 K
zašlete	564 K nám
zašlite	4516 K nám
zaželen	4655 K vir
zaželene	4655 K vire
zaželeni	4655 K vir
zbiórka	3912 K
zbývá	524 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3795 masz K lub
zdjęcie	45 K lub film	3795 masz ciekawe K	3795 masz K lub film	3795 wyślij K lub
zespołu	3816 do naszego K
zewnętrzna	3813 treść K
zewnętrzne	11 treści K	3791 treści K	3813 treści K
zewnętrznej	11 treści K	3813 treści K
zewnętrznych	11 treści K
zgłoś	3811 K go nam	3908 K nam
ziņas	3375 mūsu K
změněna	115 jména byla K	115 jména jsou K
změněno	115 jméno bylo K
znaleźć	116 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3843 daj nam K	3908 daj nam K
zněl	665 K
zněla	665 K
znělo	665 K
zobrazení	567 K tohoto obsahu	567 K obsahu
zobrazením	542 K obsahu	542 K videa
zobrazený	65 e-mail nebude K
zostań	3908 K z nami
zpracováním	530 souhlasím se K	545 K osobních údajů
zprávy	563 google K
zprávách	563 google K
zpívali	665 K
zugänglich	942 frei K
zunächst	894 dieser artikel erschien K
zurück	975 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4554 K
získávejte	603 K
zł	3825 za # K	3825 od # K	3910 od # K
złote	3910 # K
złotych	3910 # K
złotówka	3831 każda K	3909 każda K
złotówkę	3910 za K
""", 'á': """
állt	2677 ez K
állítja	2677 K
átvehető	50 K
""", 'ä': """
ägare	4768 inga rika K
ähnliches	907 K erlebt
ändå	4703 nu när du K är här
äpp	1794 K
äppi	1794 K
äußern	115 wollte sich nicht K
""", 'å': """
åbent	819 K brev
åndsverkloven	3654 beskyttet av K
åpent	3759 K brev
året	816 om K
återges	4748 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	4966 bizimle K
çalişmalarimiz	5071 K
çağrisinda	5073 K bulundu
çerezler	4939 K kullan
çerezlere	4964 K
çerezleri	4939 K kullan	4964 K	5001 K kabul
çözün	4990 K
""", 'é': """
échanos	1766 K una mano	1766 K un cable
écris	43 K-nous	72 K-nous
écrit	2177 K pour	2309 a K
écrivain	2177 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2306 K-nous
éditorialiste	2255 est K
électronique	2122 dans votre boîte aux lettres K
énekelték	2677 K
équipe	2307 notre K
értesítéseket	16 K	2594 K	2642 szeretne K
értesítést	2642 szeretne K	2642 szeretnél K	2642 kér K	2642 kérsz K	2642 kérek K
értesüljön	2594 K elsőként
értesülni	2642 szeretne K a	2642 szeretnél K a	2642 szeretne azonnal K
étoile	65 champs avec une K
évente	2676 K
""", 'í': """
ígérte	2677 K
ígérték	2677 K
írta	2677 K
író	2586 K
""", 'î': """
îmbia	4232 K
îndemna	4232 K
îndemnat	4232 a K
îndemnau	4232 K
întrebat	4232 a K
întrebau	4232 K
""", 'õ': """
õpetas	1839 K
""", 'ö': """
öffnen	847 app K
önemli	5001 günün en K
önerdi	5073 K
öngyilkosság	0 K
önskad	4752 K källa
önökkel	2549 csak K
öppet	4856 K brev
""", 'ø': """
økonom	716 er K
""", 'ú': """
újraközlése	2600 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2675 független K	2675 a jó K
újságírásunk	2675 K
újságíró	2586 K	2659 K
újságíróink	2675 K
újságíróinkkal	2618 K
újságíróinknak	44 K
újságírója	2588 K	2659 K
újságíróként	2659 K
última	1601 siga la K hora	1601 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	895 K von	984 von der agentur K	984 deutschen presse-agentur K
übersicht	901 K	968 diese K wurde
ücretsiz	17 K haber	17 K makale	4988 K üye olun
ügyfelünk	2618 K
ühendust	43 võta meiega K	72 võta meiega K	1836 võta K
ünü	5067 #'K
ütles	1839 K
ütlesid	1839 K
üyeliği	4979 bülten K
üzente	2677 K
üzenték	2677 K
üçüncü	4964 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4446 K nas
čitalaca	48 pisma K	4435 uz podršku K	4453 K	4496 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4453 K	4496 naši K
čitatelia	4556 K	4601 naši K
čitatelja	48 pisma K	4435 uz podršku K	4453 K	4496 naših K	4496 uz podršku K
čitatelji	41 naši K	4453 K	4496 naši K
čitateljima	4453 K
čitateľom	21 vďaka K	4556 K
čitateľov	41 našich K	4539 vďaka podpore K	4556 K	4601 našich K	4601 vďaka podpore K
članak	23 cijeli K	4413 svidio vam se K	4431 cijeli K	4431 ceo K	4496 ovaj K
člancima	4442 svim K
članek	4619 vam je bil K všeč	4698 ta K
člankov	4647 do vseh K
členem	85 staňte se K	662 staňte se K
členom	4600 staňte sa K
článek	23 celý K	517 líbil se vám K	524 celý K za	582 celý K	663 tento K	663 líbil se vám K
článkom	4534 všetkým K	4546 k všetkým K	4546 ku všetkým K
článku	23 celého K	636 do konce K
články	663 naše K
článků	582 limit K
článkům	582 všem K	594 ke všem K
článok	23 celý K	4512 páčil sa vám K	4534 celý K	4601 tento K
čtenáři	605 K	663 naši K
čtenářů	41 našich K	48 listy K	520 z darů K	520 díky darům K	520 díky podpoře K	587 díky podpoře K	605 K	663 našich K	663 na podpoře K	663 díky podpoře K
čtenářům	21 díky K	41 našim K	605 K
čtení	2 doba K
čtěte	598 K nás
číst	663 K dál bez
čítajte	4550 K nás	4600 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4600 K, že nás čítate
""", 'đ': """
đây	5340 bấm vào K
đóng	5340 K góp của bạn	5340 hãy K góp
đăng	50 K lại	5277 cảm ơn bạn đã K ký	5277 bằng việc K ký, bạn	5340 K ký để đọc bài
đường	5259 K dây nóng của tòa soạn	5259 K dây nóng của báo	5340 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5282 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4602 K sumou
""", 'ř': """
řekl	665 K
řekla	665 K
říká	665 K
""", 'ś': """
śledztwa	3909 nasze K
śledztwo	3909 to K
śledź	3778 K nas na	3908 K nas
śpiewali	3911 K
świadkami	3795 byliście K	3795 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3795 byłeś K	3795 byłaś K	3795 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5073 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4416 K nam
šaukė	3338 K
šiandien	3297 aukokite K
šodien	3366 ziedo K
""", 'ź': """
źródło	3806 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3911 K
""", 'ž': """
žalio	4498 K se
želene	4655 K vire
želeni	4620 K vir
željene	4414 K izvore
željeni	4414 K izvor
žiadny	76 K spam
žurnalistai	3336 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3287 K
žurnalistika	663 naše K	663 nezávislá K	3336 K kainuoja	3336 gera K	4601 nezávislá K
žurnalistiku	663 nezávislou K	4601 nezávislú K
žurnalistiky	663 nezávislé K
žurnalistė	3287 K
žurnāliste	3356 K
žurnālisti	3404 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3404 neatkarīga K	3404 K maksā	3404 laba K
žurnālistiku	3366 atbalsti neatkarīgu K	3404 neatkarīgu K
žurnālists	3356 K
žádal	665 K
žádala	665 K
žádali	665 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1146 χωρίς K
άρθρα	1222 τα K μας
άρθρο	1222 αυτό το K
""", 'έ': """
έγγραφη	1146 χωρίς K άδεια
έγραφαν	1224 K
έγραφε	1224 K
έγραψε	1224 K
έλεγαν	1224 K
έλεγε	1224 K
έρευνά	1118 K μας
έρευνές	1222 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1099 K σου πηγές	1099 K σας πηγές	1099 K πηγές
αγαπημένη	1099 K πηγή
ακολουθήστε	1079 K μας	1221 K μας
ακολουθείστε	1079 K μας
ακόμη	1135 K και # ευρώ
αλλάξει	115 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1224 K
αναγνωστών	1149 K
αναγνώστες	21 χάρη στους K	1149 K	1222 οι K μας
αναδημοσίευση	50 K	1092 απαγορεύεται η K	1092 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1093 K χωρίς
αναπληρωτής	1104 είναι K καθηγητής
αναπληρώτρια	1104 είναι K καθηγήτρια
ανεξάρτητη	1221 ενισχύστε την K
ανταποκρίτρια	1102 είναι K	1104 είναι K
ανταποκριτής	1102 είναι K	1104 είναι K
απάντησαν	1224 K
απάντησε	115 δεν K	1224 K ο	1224 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1093 K η αντιγραφή	1093 K η αναπαραγωγή
απευθυνθείτε	116 πού να K
αποδεχθείτε	1107 K τα cookies
αποδεχτείτε	1107 K τα cookies
απορρήτου	1096 πολιτική K
από	1126 K # €	1219 # K τα #	1219 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1102 είναι K	1104 είναι K
αρχισυντάκτης	1102 είναι K
αρχισυντάκτρια	1102 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1180 χωρίς K
""", 'β': """
βιβλιοπωλείο	1116 ηλεκτρονικό μας K
βοήθεια	116 πού θα βρείτε K
βοήθειας	116 γραμμή K	1132 γραμμή K κεθεα
βοηθήστε	1221 K μας
βοηθειας	1132 γραμμη K κεθεα
βοηθούν	1222 μας K
βρείτε	1079 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1221 K μέλος	1221 K κι εσείς
γνώσεις	1121 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1101 K μας	1221 K μας
γραπτή	1146 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1224 K
δήλωσε	1224 K ο	1224 K η	1224 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1222 οι K μας
δημοσιογράφος	1102 είναι K	1102 , K	1102 - K	1104 είναι K στ	1104 είναι K του	1104 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1222 η K μας	1222 ανεξάρτητη K	1222 η ανεξάρτητη K
δημοσκόπησή	1118 K μας
δημοσκόπηση	1118 στη K
διαβάσετε	1074 για να K ολόκληρο
διαβεβαίωσε	1224 K
διαμαρτυρήθηκε	1224 K
διαφήμιση	13 τη K	1129 μετά τη K
διαφημίσεις	75 χωρίς K	1222 χωρίς K
διαφημίσεων	1174 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1104 είναι K
διεύθυνση	1077 τη K email	1077 η K email	1125 K email	1125 K e-mail
δικαιώματος	1092 με επιφύλαξη παντός K
διοργανωτές	1224 καλούν οι K
διορθώθηκε	115 το άρθρο K
διόρθωση	115 K:
δουλειά	1222 η K μας
δωρεά	1135 κάντε μια K	1221 η K σας	1221 κάντε μια K	1225 K
δωρεάν	17 K άρθρα	1126 K άρθρα
δωρεές	1225 K
""", 'ε': """
είμαστε	1222 K μια μικρή
είπαν	1224 K
είπε	1224 K
εβδομάδα	20 κάθε K	1223 την K
εγγραφή	1125 με την K σας
εγγραφείτε	1075 K για να	1126 K δωρεάν	1221 K δωρεάν	1221 K τώρα	1221 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1076 στα K σας
εκδήλωσή	1116 K μας
εκδοχή	115 αρχική K
εκφράζουν	1114 τα σχόλια K	1123 τα σχόλια K	1123 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1080 K τις ειδοποιήσεις	1082 K τη javascript
ενημερωτικά	1077 K δελτία
ενημερωτικό	83 το K δελτίο	1077 K δελτίο
ενημερώθηκε	115 το άρθρο K
ενημερώστε	1101 K μας
ενισχύστε	1135 K	1221 K μας
ενοχλήσει	115 ενδέχεται να K
ενσωματωμένο	1107 K περιεχόμενο
εξήγησε	1224 K
επανέλαβε	1224 K
επαναλάμβανε	1224 K
επιβεβαιώστε	1125 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1101 K μαζί μας	1101 K με τον συντάκτη	1101 K με τη συντάκτριά	1101 K με τη συντάκτρια	1101 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1224 K
επιστήμονας	1104 είναι πολιτικός K
επιστολή	48 την K σας	1226 ανοιχτή K
ερευνήτρια	1104 είναι K
ερευνητής	1104 είναι K
ερωτηματολόγιο	110 το K	1122 το K
εσάς	1135 χάρη σε K	1222 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1126 με # K
ευχαριστούμε	1125 K για την εγγραφή	1221 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1224 K
ζήτησε	1224 K ο	1224 K η	1224 K στο	1224 K από
ζητούσαν	1224 K
ζητούσε	1224 K
""", 'η': """
ηλεκτρονικό	1116 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1180 χωρίς K
ισχυρίζεται	1224 K
ισχυρίστηκε	1224 K
""", 'κ': """
κάλεσε	1224 K ο	1224 K η
κάνε	67 K μου tag
κάνοντας	1125 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1132 K εθισμού
καθηγήτρια	1104 είναι K
καθηγητής	1104 είναι K
καλούσαν	1224 K
καλούσε	1224 K
κανάλι	1222 το K μας
κατάστημά	1116 στο K μας
κατήγγειλε	1224 K
καταγγέλλει	1224 K
καταγγελία	1101 κάντε μας την K
κατεβάστε	1080 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1132 K εθισμου
κοινοποιήθηκε	1204 η δημοσίευση K από
κουίζ	1118 το K	1118 στο K	1118 το K μας
κυκλοφορεί	1116 K το νέο τεύχος
κυριότερες	1125 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1147 K
λέει	1224 K
λαμβάνεις	1144 θέλεις να K
λαμβάνετε	1144 θέλετε να K	1147 K
""", 'μ': """
μήνα	1223 τον K	1223 το K	1223 ανά K	1223 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1126 K # €
μεγαλομετόχους	1180 χωρίς K
μετόχους	1180 χωρίς K
μοιράστηκε	1204 μια δημοσίευση που K	1204 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1137 με τεχνητή K	1137 από τεχνητή K
νοημοσύνης	1137 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1074 K
""", 'ο': """
οικονομολόγος	1104 είναι K
ολόκληρο	23 K το άρθρο	1126 K το άρθρο
ομάδα	1116 στην K μας	1221 ελάτε στην K	1222 η K μας
""", 'π': """
παράκληση	1098 έχουμε μια μικρή K	1098 μια μικρή K
παραδέχεται	1224 K
παραδέχθηκε	1224 K
παραδέχτηκε	1224 K
παρακάλεσε	1224 K
παρακαλούσαν	1224 K
παρακαλούσε	1224 K
πατώντας	1125 K
πείτε	43 K μας	72 K μας
περιέχει	115 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	115 περιέχει K
περιεχομένου	11 αυτού του K	1107 εξωτερικού K
περιεχόμενο	11 αυτό το K	1107 αυτό το K	1107 το K αυτό	1107 εξωτερικό K
πολιτική	1096 K cookies
πρέπει	1107 δείτε το βίντεο K
προέτρεπαν	1224 K
προέτρεπε	1224 K
προέτρεψε	1224 K
προειδοποίησε	1224 K
προειδοποιεί	1224 K
προηγούμενη	115 K εκδοχή	115 K έκδοση του
προσπάθειά	1221 ενισχύστε την K
προσωπικών	1096 K δεδομένων
προτεινόμενη	1099 K πηγή
προτιμώμενες	1099 K πηγές	1196 K πηγές
προτιμώμενη	1099 K πηγή	1196 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1142 K σε όλα
πρόσθεσαν	1224 K
πρόσθεσε	1224 K ο	1224 K η
πρώτο	1126 τον K μήνα
πρώτος	1223 K μήνας
""", 'ρ': """
ρεπορτάζ	1222 το K μας	1222 αυτό το K
ρυθμιστής	1132 αρμόδιος K εεεπ
ρυθμιστης	1132 αρμοδιος K εεεπ
ρωτούσαν	1224 K
ρωτούσε	1224 K
ρώτησαν	1224 K
ρώτησε	1224 K ο	1224 K η
""", 'σ': """
σημαντικότερες	1125 τις K ειδήσεις
σημείωσε	1224 K ο	1224 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1221 K μας
στήριξή	1135 χωρίς τη K	1221 η K σας	1221 τη K σας	1222 χωρίς τη K
στήριξη	1135 χάρη στη K	1222 χάρη στη K
στείλε	43 K μας	72 K μας	1101 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1101 K μας	1221 K μας
στηρίξτε	1135 K	1221 K μας	1221 K την	1221 K το	1221 K τη
συγγραφέας	1104 είναι K
συγκατάθεση	1107 K για cookies
συκοφαντικά	1113 K σχόλια
συμβουλεύει	1224 K
συμβούλευε	1224 K
συμβούλευσε	1224 K
συμβούλεψε	1224 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1116 K μας
συνέδριό	1116 K μας
συνέστησε	1224 K
συνδεθείτε	27 K	1075 K για να
συνδρομή	1126 με K	1126 K από	1148 με K	1225 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1074 διαθέσιμο μόνο σε K	1074 διαθέσιμο σε K	1097 μόνο για K	1097 μόνο σε K	1221 γραφτείτε K	1222 οι K μας	1225 K
συνδρομητής	55 ως K	85 γίνετε K	1074 είστε ήδη K	1221 γίνετε K
συνεργασία	1129 σε K με χορηγό	1129 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1129 συνδέσμους K
συνεχίζεται	1129 K παρακάτω
συνεχίσετε	1074 για να K την ανάγνωση	1074 να K την ανάγνωση
συνεχίσουμε	1222 να K
συνεχίστε	1074 K την ανάγνωση
συνιστούσε	1224 K
συντάκτης	1102 είναι K
συντάκτρια	1102 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1123 στα K
σύμφωνα	1224 K
σύνταξή	44 τη K μας
σύνταξης	115 σημείωση της K
""", 'τ': """
τελευταίο	1143 K δωρεάν άρθρο
τραγουδούσαν	1224 K
τόνιζε	1224 K
τόνισε	1224 K
""", 'υ': """
υβριστικά	1113 K σχόλια
υβριστικό	1113 σχόλια με K
υπευθυνα	1132 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1132 παίξε K	1132 παίζουμε K
υπογράμμισε	1224 K
υποσχέθηκε	1224 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1098 αφού K ως εδώ
φωνάζει	1224 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1098 πριν K
φώναζαν	1224 K
φώναζε	1224 K
φώναξαν	1224 K
φώναξε	1224 K
""", 'χ': """
χάνετε	1144 μη K
χρήσης	1096 όροι K	1125 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1221 K τη βοήθειά σας
χρησιμοποιεί	1083 K cookies
χρησιμοποιούμε	1082 K cookies
χρόνο	1223 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1140 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1118 στην K
""", 'а': """
абонамент	266 вече имате K	297 с K	297 K за	317 с K	361 K
абонамента	295 с K си	295 благодарим за K
абонат	55 като K	264 вече сте K
абонати	276 само за K	361 K
абонатите	55 K могат
абонирайте	85 K се	264 K се, за да	267 K се за бюлетина	357 K се
абонирането	295 с K
автора	4270 мнение K	4270 точка зрения K	5102 думка K	5102 точка зору K
авторизованные	4303 только K
авторизованным	4303 K пользователям
авторизовані	5135 лише K
авторизуйтесь	27 K
авторкою	5121 зв'язатися з K
авторов	4270 мнение K	4270 мнения K	4270 точки зрения K
автором	5121 зв'язатися з K
автору	59 на каву K	4291 пишите K
авторів	5102 думки K	5102 думка K	5102 погляди K
адрес	24 имейл K няма	295 имейл K
адреса	295 имейл K
адресою	5156 пишіть за K
адресу	4323 пишите по K
азартних	93 участь в K іграх	5091 участь в K іграх може	5091 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	291 нашата K	291 кратка K
анкетата	110 K	292 K
анкету	110 K	4302 K	5134 K
анонимно	4291 K
афилиейт	300 K линкове
""", 'б': """
бажаних	5118 K джерел
безкоштовна	5154 остання K стаття
безкоштовний	5130 наш K вебінар	5138 K акаунт	5154 останній K матеріал
безкоштовних	5138 ліміт K	5138 K статей
безкоштовні	17 K статті	5138 K статті
безлимитный	4244 K доступ
безплатен	288 нашия K уебинар
безплатна	311 последна K статия
безплатни	17 K статии	297 K статии
безплатно	297 K, за
бесплатная	4321 последняя K статья
бесплатную	116 K линию
бесплатные	17 K статьи	4306 K статьи
бесплатный	4297 наш K вебинар	4306 K аккаунт	4321 последний K материал
бесплатных	17 K статей	4306 лимит K	4306 K статей
бисквитки	285 K	315 K
бисквитките	285 K	315 K
благав	5224 K
благала	5224 K
благали	5224 K
благодарение	21 K на читателите	303 K на вас	303 K на вашата	358 K на вас
благодарим	295 K ви, че се
благодаря	4312 K донатам	4391 K вам	4391 K вашей
блокировщик	4267 отключите K	4267 K рекламы
блокувальник	5099 K реклами
больше	4271 знаете K
бот	44 наш K
браузер	12 ваш K	4284 ваш K	5113 ваш K
браузър	12 вашият K
букмекерская	4259 K контора. #	4259 реклама. K
бюлетин	83 нашия K	267 нашия K	296 K	358 нашия K	361 K
бюлетина	83 за K	267 K ни	267 запишете се за K	296 K
бюлетини	296 K
бяхте	47 K ли там
більше	5103 знаєте K
""", 'в': """
вайбері	5119 K
вайбър	18 K	280 K
ватсапе	4289 K
вашата	268 на K поща
ваших	4386 # из K #
введите	82 K адрес
вебинар	4297 наш K
вебінар	5130 наш K
взывал	4393 K
видео	11 это K	45 фото и K
виділіть	5117 K
визнав	5224 K
визнала	5224 K
визнає	5224 K
викала	360 K
викаха	360 K
викаше	360 K
викна	360 K
використання	5113 K cookie	5144 будь-яке K матеріалів	5144 K матеріалів сайту
використанні	5111 при K матеріалів
використовує	5100 K cookie
використовуємо	5099 K cookie
вимагав	5224 K
вимагала	5224 K
вимагали	5224 K
виправлення	115 K:
випуск	5132 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5224 K
вк	4289 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4289 K
влезте	27 K
вміст	11 цей K
внескам	5145 завдяки K	5222 завдяки K
внесок	5221 ваш K
войдите	27 K	4245 K, чтобы
вотсапе	4289 K
вотсапі	5119 K
впн	69 без K
всеки	303 K лев
встановіть	5086 K додаток
въведете	82 K имейла си
възпроизвеждането	302 K
выделите	4272 K ее	4272 K текст
выпуск	4300 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5226 K лист
відмовилися	115 K від коментарів
відповів	115 не K на	5224 K
відповідав	5224 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5091 дотримуйтеся правил (принципів) K	5091 дотримуйтесь правил (принципів) K	5091 принципів K гри	5091 правил K гри
відповідь	24 скасувати K
відповіла	5224 K
відповіли	115 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	115 имена K
героїв	115 імена K
гласеше	360 K
гласил	4393 K
гласила	4393 K
гласит	4393 K
гласувайте	308 K
гледайте	313 K ни
говорил	4393 K
говорила	4393 K
говорили	4393 K
говорит	4393 K
год	4392 в K
годишно	359 K
голосуйте	4317 K	5150 K
гривень	5223 # K
грн	5223 # K
група	314 viber K
гукав	5224 K
гукали	5224 K
гукнув	5224 K
гукнула	5224 K
гіперпосилання	5111 K обов
""", 'д': """
дальше	4244 чтобы читать K
дарение	357 вашето K	359 с K	361 K
дарения	361 K
дарете	303 K	357 K ни
джерела	5118 обрані K	5118 бажані K
джерелом	5118 основним K	5118 бажаним K
дзен	4289 K
дзене	4289 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	360 K
добавил	360 K	4393 K
добавила	360 K	4393 K
добавьте	4257 K нас в
добавя	360 K
доверието	116 телефон на K
доверия	116 телефон K
довіри	116 лінія K
додав	5224 K
додала	5224 K
додатку	89 у нашому K
додає	5224 K
дозволить	5221 ваша підтримка K
дозволяється	5144 матеріалів K лише
долучайтесь	56 K	5221 K до нас	5221 K до нашої	5221 K до нашого	5221 K до спільноти	5221 K до читачів
долучайтеся	56 K	5221 K до нас	5221 K до нашої	5221 K до нашого	5221 K до спільноти	5221 K до читачів
домашнего	0 K насилия
донат	4390 ваш K	5221 ваш K	5225 K
донатам	5145 завдяки K
донати	5225 K
донатом	5223 K
донаты	4394 K
доповнено	115 новину K
дополнен	115 текст K
дополнена	115 новость K
допомагає	5221 ваша підтримка K
допомога	0 потрібна K	5221 нам потрібна ваша K
допомогою	5147 за K ші
допомогу	116 де отримати K
допоможе	5222 K нам
допоможуть	5145 K нам працювати	5222 K нам
допоможіть	95 K, скільки можете
допускается	4311 материалов K только
допълнена	115 статията е K
доступ	4306 полный K	5138 повний K
достъпен	264 K за абонати
достъпна	264 K за абонати
достъпно	264 K за абонати
дочитали	4235 вы K до конца	5076 ви K до кінця
дочитати	5082 щоб K
дочитать	4244 чтобы K	4306 K
дізнаватися	5165 хочете K про
""", 'е': """
евро	297 за # K
ежедневную	4249 K рассылку
ежемесячно	4392 K
ежемесячное	4390 оформите K
ежемесячный	4312 K донат
еженедельную	4249 K рассылку
електронна	268 вашата K поща
електронної	5137 адресу K пошти
електронну	5137 K адресу	5137 K пошту
епизод	290 K
епизода	290 K
есть	4271 вам K что
""", 'ж': """
жаловалась	4393 K
жаловался	4393 K
жалуются	4393 K
жодного	76 K спаму
журналист	283 е K	283 - K	283 , K	4292 - K	4292 , K	4372 K
журналисти	358 нашите K
журналистика	358 независимата K	358 независима K	358 нашата K	4391 независимая K
журналистике	4391 независимой K
журналистики	4391 независимой K
журналистику	4391 независимую K
журналистка	283 е K	283 , K	4292 - K	4292 , K	4372 K
журналисты	4391 наши K
журналіст	5125 - K	5125 , K	5204 K
журналістам	44 нашим K
журналісти	5222 наші K
журналістика	5222 незалежна K
журналістику	5222 незалежну K	5222 якісну K
журналістка	5125 - K	5125 , K	5204 K
журналісту	44 нашому K
""", 'з': """
з	5219 # K #
завантажити	5086 K застосунок
завантажте	5086 K додаток
завдяки	5145 існує K	5222 K вам	5222 K вашій
зависимост	93 хазартът създава K
задонатьте	4390 K	5221 K
задължителните	24 K полета
зазначив	5224 K
зазывал	4393 K
закликав	5224 K
закликала	5224 K
закликали	5224 K
закончились	4244 бесплатные статьи K
залишає	34 K за собою право
залишилося	5083 K #%	5083 K # %	5220 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4273 K ошибку
замолчим	4391 мы не K
запазени	274 всички права K
запевняв	5224 K
запевняла	5224 K
запевняє	5224 K
записи	63 новые K на почту
запитав	5224 K
запитала	5224 K
запитання	110 відповіді на K
запитань	5134 на кілька K
запишете	267 K се за нашия
зарегистрированные	4303 только K
зарегистрированным	4244 доступен только K
зарегистрированы	4244 уже K
зарегистрируйтесь	4245 K, чтобы	4306 бесплатно K	4306 K бесплатно	4390 K бесплатно	4390 K, чтобы читать
зареєстровані	5135 лише K	5135 тільки K
зареєструйтесь	5083 K, щоб	5138 безкоштовно K	5138 K безкоштовно	5221 K безкоштовно	5221 K, щоб читати
зареєструйтеся	5138 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5115 нашому K
застосунок	5086 завантажте K	5115 наш K	5115 мобільний K	5221 завантажте K і	5221 завантажте K та
захищено	5111 усі права K
захищені	5111 усі права K	5111 всі права K
защищенной	4291 K формой
защищены	4282 все права K
защищённой	4291 K формой
заяви	360 K
заявив	5224 K
заявил	360 K	4393 K
заявила	360 K	4393 K	5224 K
заявили	4393 K	5224 K
заявиха	360 K
звернутися	116 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4235 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	115 імена K	115 ім'я K
знайшли	5117 якщо ви K
знанията	291 K си
зобов	5224 K'язав
зовнішнього	5127 K вмісту	5127 K контенту
зовнішній	5127 K вміст	5127 K контент
зробіть	5080 K внесок	5221 K внесок у	5221 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4386 # K #
избранное	4288 K
известията	16 K
извика	360 K
изкуствен	305 с помощта на K интелект	305 с K интелект	305 от K интелект
изменено	115 имя K
изменены	115 имена K	115 имена героев K
изпратете	43 K ни	54 K я	72 K ни	281 K ни	357 K ни
изпращайте	281 K ни	282 K на
изпращаме	62 ви K	62 K ви
изтеглете	357 K нашето
източник	279 основен K
източници	279 любими K
имейл	268 вашия K	295 вашия K	295 по K	295 на K
имейла	84 на K ви	268 на K си
имейлът	65 K ви няма да
иностранного	4282 выполняющим функции K агента
иностранным	4391 K агентом
инстаграм	280 K
искусственного	4314 с помощью K интеллекта
искусственным	4314 K интеллектом
использование	4284 K cookie	4294 K cookie	4311 любое K материалов	4311 K материалов сайта
использовании	4282 при K материалов	4311 полном или частичном K	4311 частичном K материалов
используем	4267 K cookie
использует	4268 K cookie
исправление	115 K:
источники	4288 избранные K	4288 любимые K
источников	4288 избранных K	4325 избранных K
источником	4288 основным K
исчерпали	4244 K лимит
""", 'к': """
каждое	20 K утро
каждый	4392 K месяц
каже	5224 K
каза	360 K
казав	5224 K
казал	360 K
казала	360 K	5224 K
казали	5224 K
казаха	360 K
казва	360 K
казвал	360 K
казвала	360 K
канал	314 viber K	4391 наш K	5222 наш K
канала	4391 нашего K
каналу	5222 нашого K
код	111 с K
колумнист	4292 - K	4292 , K	4372 K
колумніст	5125 - K	5204 K
колумністка	5125 - K	5204 K
команде	4297 к нашей K
команди	5130 до нашої K
коментар	8 залишити K
коментарите	90 в K	293 K под
коментарях	90 у K	90 в K	5112 у K	5112 в K
коментатор	283 е K
коментиране	293 правила за K	293 правилата за K
коментирате	8 за да K	293 K
коментувати	8 K
комментариев	115 отказались от K	115 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4272 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4283 в K
комментировать	8 K
контент	11 этот K	11 цей K	4294 внешний K
контента	11 этого K	4294 внешнего K
контенту	11 цього K
конференцию	4297 нашу K
конференция	288 нашата K
конференцію	5130 нашу K
конфиденциальности	4266 настройкам K	4266 настройками K	4267 политикой K	4284 политика K
конфіденційності	5098 налаштуваннями K	5099 політикою K	5113 політика K
копирование	4311 K материалов сайта
кореспондент	283 е K	283 , K	5125 - K	5125 , K	5204 K
кореспондентка	5125 - K	5125 , K	5204 K
короткий	4302 K опрос
корреспондент	4292 - K	4292 , K	4372 K
корреспондентам	44 нашим K
корреспондентка	4372 K
корреспонденту	44 нашему K
крикнув	5224 K
крикнул	4393 K
крикнула	4393 K	5224 K
кричав	5224 K
кричал	4393 K
кричала	4393 K	5224 K
кричали	4393 K	5224 K
кричит	4393 K
""", 'л': """
лв	297 за # K
лев	297 за # K
лева	297 за # K	359 K
лекцию	4297 нашу K
лекцію	5130 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	288 нашия онлайн K	288 нашия K
магазина	288 онлайн K ни	4297 нашего K
магазине	4297 в нашем K	4297 в нашем интернет-K
магазину	5130 нашого K
магазині	5130 у нашому K	5130 в нашому K	5130 нашому інтернет-K
материал	4272 обсудить K	4294 внешний K	4327 K создан	4391 этот K
материалам	4319 ко всем K
материалы	4391 наши K
матеріал	5222 цей K
матеріали	5222 наші K
матеріалу	115 першій версії K
матеріалів	5144 копіювання K сайту	5144 K посилання обов'язкове	5152 до всіх K	5152 до усіх K
мероприятие	4297 наше K
месенджері	5119 K
месец	359 на K	359 всеки K
месечно	359 K
мессенджере	4289 K
месте	47 вы были на K
месяц	4392 в K
мобільний	5115 K додаток
молба	278 имаме малка K	278 имаме K към вас
молел	360 K
молела	360 K
молеха	360 K
молеше	360 K
містить	115 K описи	115 K сцени
місці	47 ви були на K
місяць	5223 на K	5223 перший K
""", 'н': """
навчання	53 K ші
нагадав	5224 K
нагадала	5224 K
наголосив	5224 K
наголосила	5224 K
надпис	360 такъв K
надпись	4393 такая K
надсилайте	5121 K нам	5121 K її	5121 K їх нам	5124 K фото	5124 K відео	5124 K свої	5221 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5118 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5121 K нам	5121 K їх нам	5124 K фото	5221 K нам
нажимая	4305 K кнопку	4305 K на кнопку	4305 K "
нажмите	4272 K ctrl
налаштування	5098 K cookie	5098 K cookies	5098 K файлів cookie	5098 через ваші K
налаштуваннями	5098 K cookie	5098 K cookies	5098 K файлів cookie
налаштуваннях	5098 K cookie
намерете	313 K ни
напис	5224 такий K
написа	360 K
написав	5224 K
написал	4393 K
написала	4393 K	5224 K
написано	4393 было K	5224 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4291 K нашему	4291 K нашей	4291 K автору	4291 K нам	4390 K нам
напишіть	43 K нам	72 K нам	5121 K нашому	5121 K нашій	5121 K автору	5121 K авторці	5121 K нам	5221 K нам
напомнил	4393 K
напомнила	4393 K
направете	357 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	360 K
настоява	360 K
настоявал	360 K
настроек	4266 из-за ваших K
настройками	4266 K cookie	4266 K cookies	4266 K файлов cookie
настройках	4266 K cookie
настройки	4266 K cookie	4266 K cookies	4266 K файлов cookie
натискайки	295 K
натискането	295 с K
натискаючи	5137 K кнопку	5137 K на
нашем	4272 в K чате
нашия	288 към K екип	288 в K екип	291 K куиз	291 K тест
небольшая	4235 K просьба
неделю	20 раз в K	20 каждую K	4392 в K
независимата	357 подкрепете K
независими	358 K медии
независимую	4239 поддержите K	4390 поддержите K
независимые	4391 K медиа
незалежні	5222 K медіа
нейросети	4314 с помощью K
несколько	4302 на K вопросов
никакого	76 K спама
новинами	5089 стежте за K
новини	280 google K	5119 google K
новину	5103 маєте K
новость	4271 есть K
нуждаем	357 K се от вашата
нужна	4312 K ваша
нюзлетър	296 K
""", 'о': """
обеща	360 K
обещал	360 K	4393 K
обещала	4393 K
обещали	4393 K
обновена	115 статията е K
обновлен	115 текст K	115 материал K
обновлён	115 текст K	115 материал K
обозреватель	4292 - K	4292 , K	4372 K
обозревательница	4372 K
обраних	5118 K джерел
обратиться	116 куда K
обучения	53 K ии
объявил	4393 K
объявила	4393 K
объяснил	4393 K
объяснила	4393 K
объясняет	4393 K
объяснял	4393 K
объясняла	4393 K
обязал	4393 K
обязательна	4282 гиперссылка K	4311 материалов ссылка K	4311 ссылка на источник K
обязательные	24 K поля	4272 K поля
обясни	360 K
обяснил	360 K
обяснила	360 K
обяснява	360 K
обіцяв	5224 K
обіцяла	5224 K
обіцяли	5224 K
огледален	69 K сайт
оглядач	5125 - K	5125 , K	5204 K
оглядачка	5125 - K	5125 , K	5204 K
оголосив	5224 K
ограничений	4244 читайте без K
одноклассниках	4289 K
одному	5137 в K листі
оновлено	115 текст K	115 матеріал K	115 новину K
опечатку	4272 нашли K
описания	115 съдържа K	115 есть K	115 содержит K
описи	115 є K
опитування	110 K	5134 наше K	5134 коротке K
опитуванні	40 нашому K	5134 K читачів	5134 нашому K	5134 в K
оповещения	4336 хотите получать K
оприлюднюватиметься	25 не K	5105 ваша e-mail адреса не K
опрос	40 наш K	110 K	4302 наш K
опросе	40 нашем K	4302 нашем K	4302 в K
опубликован	25 не будет K	4272 ваш адрес email не будет K
организаторите	360 канят K
организаторы	4393 зовут K
організатори	5224 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4305 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4245 K #%	4245 K # %
отбележете	67 K ме
ответил	115 не K на	4393 K
ответила	115 не K на	4393 K
ответили	115 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4393 K
отвечала	4393 K
отворено	362 K писмо
отговори	115 не K на	360 K той	360 K тя
отговорил	360 K
отговорила	360 K
отговориха	360 K
отговорност	35 не носи K
открытое	4395 K письмо
отменить	24 K ответ	4392 K в любой момент
отметил	4393 K
отметила	4393 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4249 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4291 K их нам	4390 K нам
отримувати	5155 хочете K
отримуйте	5159 K
очакваме	281 K вашите
очевидцем	4271 стали K	4271 вы стали K	5103 стали K
ошибку	4273 нашли K
оштрафовал	4393 K
оштрафовала	4393 K
оштрафував	5224 K
""", 'п': """
партнером	4309 совместно с K	5142 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4309 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5142 K посилання
партнеры	4267 мы и наши K
партньорски	300 K линкове
партнёром	4309 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4309 K ссылки
партнёрским	79 K ссылкам
патроном	4390 станьте K
пееха	360 K
пели	4393 K
первинній	115 K версії
первоначальной	115 K версии
первый	4392 K месяц	4392 рубль в K
переведите	4390 K нам
перевірте	5134 K себе	5137 K пошту
передплатник	55 як K	5082 уже K	5082 вже K
передплатникам	5082 доступний лише K	5082 доступна лише K	5082 доступно лише K
передплатники	55 K можуть	5153 лише K	5153 тільки K
передплатників	5082 тільки для K
передплатою	5082 доступна за K	5082 доступний за K	5138 за K	5160 з K
передплату	85 оформіть K	5138 K за	5221 оформіть K
передплатіть	85 K
передрук	50 K	5116 K
передруковувати	50 K
передруку	5116 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4287 K
перепечатке	4287 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5114 K даних
персональных	4285 K данных
писав	5224 K
писал	4393 K
писала	4393 K	5224 K
писати	5222 нам K
писменото	302 без K съгласие
письме	4305 в одном K
письменного	4326 без K согласия
письмової	5158 без K згоди
питаха	360 K
питаше	360 K
пишете	43 K ни	72 K ни	281 K ни	282 K на	357 K ни
пишеше	360 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4291 K нам	4323 K на	4390 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5121 K нам	5156 K на
платной	4244 в K версии
побачили	5166 K помилку
повний	23 K текст	5138 K текст
повтаря	360 K
повтаряше	360 K
повторював	5224 K
повторює	5224 K
повторяет	4393 K
повторял	4393 K
повторяла	4393 K
повідомив	5224 K
повідомила	5224 K
повідомили	5224 K
повідомлення	5165 хочете отримувати K	5165 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5121 K нам	5121 K нас	5221 K нам
подайте	282 K сигнал
поддержать	4390 K нас	4390 K редакцию	4390 K нашу
поддерживайте	4390 K нас	4390 K нашу
поддержите	4239 K нашу	4239 K нас	4312 K	4390 K нас	4390 K нашу	4390 K редакцию	4390 K проект	4390 K автора	4390 K наш
поддержка	4240 ваша K	4390 ваша K поможет	4390 ваша K помогает	4390 ваша K позволит
поддержке	4309 при K партнёра	4309 при K партнера	4312 благодаря вашей K	4391 вашей K
поддержки	4391 без вашей K	4391 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4271 хотите K
подканял	360 K
подканяха	360 K
подканяше	360 K
подкаст	39 наш K	39 нашия K	290 K	358 нашият K	4300 K	4391 наш K	5132 K	5222 наш K
подкаста	290 K	4300 K	4391 нашего K
подкасте	39 нашем K	4300 K
подкасти	39 наші K	290 K	5132 K
подкастов	4300 K
подкасту	5132 K
подкастът	290 K
подкасты	4300 K
подкасті	39 нашому K	5132 K
подкастів	5132 K
подкрепа	303 с вашата K	303 вашата K	357 вашата K	358 вашата K
подкрепата	300 с K на партньор
подкрепете	303 K	357 K ни	357 K нашата
подкрепяйте	357 K ни
подписаны	4244 уже K
подписка	4244 уже есть K	4394 K
подписке	4244 доступен только по K	4244 доступна по K	4244 доступен по K	4306 по K
подписки	4394 K
подпиской	4331 с K
подписку	85 оформите K	85 оформить K	4244 оформить K	4244 оформите K	4305 спасибо за K	4306 K за	4390 оформите K	4390 оформить K
подписчик	55 как K	4244 уже K	4244 вы уже K
подписчикам	4244 доступна только K	4244 доступно только K	4244 доступен только K	4320 только K
подписчики	55 K могут	4320 только K	4394 K
подписчиков	4244 только для K
подписчиком	4390 станьте K
подписывайтесь	4249 K на рассылку	4257 K на нас	4257 K на наш	4257 K на канал	4257 K на telegram	4390 K на
подписываясь	4305 K
подпишитесь	85 K	4239 K на регулярное	4249 K на рассылку	4257 K на наш	4257 K на канал	4390 K на
подчеркнул	4393 K
подчеркнула	4393 K
подчерта	360 K
поділитися	5103 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5130 нашу K
пожертвование	4239 оформите K	4240 сделайте K	4312 регулярное K	4312 ежемесячное K	4390 ваше K	4390 сделайте K	4390 оформите K	4394 K
пожертвования	4391 на K	4394 K
пожертвованиям	4312 благодаря K	4391 благодаря K
пожертвуйте	4390 K
позволяет	4390 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	302 K на
поиска	360 K
поискал	360 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4244 чтобы прочитать K
полный	23 K текст	4306 K текст
получавайте	316 K
получавате	312 искате ли да K	312 искате да K
получайте	4330 K
получать	4322 хотите K	4336 хотите K новости	4336 хотите K push
получить	116 где K помощь
помилку	5166 знайшли K
помогите	95 K, сколько можете	4390 K нам
помогнете	357 K ни
помогут	4391 K нам
поможет	4391 K нам
помоли	360 K
помолил	360 K
помолила	360 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4390 нам нужна ваша K
помощью	4314 с K ии
помітили	5117 якщо ви K	5166 K помилку
помічник	68 наш K
понравилась	4391 K статья
понравился	4391 K материал	4391 K текст
пообещал	4393 K
пообещала	4393 K
пообіцяв	5224 K
пообіцяла	5224 K
попереджає	5224 K
попередив	5224 K
попередній	115 K версії
попита	360 K
поправка	115 K:
попросив	5224 K
попросил	4393 K
попросила	4393 K	5224 K
попросили	4393 K	5224 K
попросило	4393 K
порадив	5224 K
порадила	5224 K
посилання	5144 K на джерело обов'язкове
последвайте	357 K ни
последната	311 K ви безплатна статия	311 K безплатна статия
посоветовал	4393 K
посоветовала	4393 K
постановив	5224 K
постановил	4393 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	360 K
посъветвал	360 K
посъветвали	360 K
потребовал	4393 K
потребовала	4393 K
потърсите	116 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4305 вашей K
почтовом	4305 вашем K ящике
почту	84 на K	4250 на вашу K	4250 вам на K	4305 вашу K
пошту	84 на K	84 на вашу K	5085 на вашу K
пошті	5137 вашій K
пощенска	268 вашата K кутия
пояснив	5224 K
пояснил	4393 K
пояснила	4393 K	5224 K
пояснював	5224 K
пояснювала	5224 K
пояснює	5224 K
поясняет	4393 K
правото	34 си запазва K
працювати	5145 допоможе нам K	5222 K далі
працюємо	5222 ми K
предишна	115 K версия на
предпочитаемые	4288 K источники
предпочитаемых	4288 K источников
предпочитан	279 K източник
предпочитани	279 K източници
предпочитаните	279 K източници	279 K си източници
предпочтительные	4288 K источники	4325 K источники
предпочтительный	4288 K источник
предпочтительных	4325 K источников
предупреди	360 K
предупредил	4393 K
предупреждава	360 K
предупреждает	4393 K
предыдущей	115 K версии текста
препечатването	302 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4393 K
призвала	4393 K
призвали	4393 K
призна	360 K
признава	360 K
признавал	4393 K
признает	4393 K
признал	4393 K
признала	4393 K
признали	4391 нас K
призова	360 K
призовава	360 K
призовал	360 K
призоваха	360 K
призывал	4393 K
призывала	4393 K
призывали	4393 K
приложение	89 в нашето K	358 нашето K	4251 скачать K	4252 скачайте K	4252 установите K	4286 наше K	4286 мобильное K	4390 скачайте наше K	4390 скачайте K и
приложението	357 изтеглете K ни	357 изтеглете K на вестник
приложении	89 в нашем K	4251 открыть в K	4286 нашем K
приложения	4286 нашего K	4391 нашего K
прим	115 K. ред
примечание	115 K редакции
приоритетным	4288 K источником
присоединяйтесь	56 K	4390 K к нам	4390 K к нашему	4390 K к нашей	4390 K к нашим	4390 K к сообществу	4390 K к читателям	4390 K к тем
присъединете	56 K се	357 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4291 K нам	4291 K фото	4291 K видео	4291 K новости	4291 K свои	4291 K их нам	4390 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4291 K нам	4291 K фото	4291 K их нам	4390 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5221 K до нас	5221 K до нашої	5221 K до нашого	5221 K до спільноти	5221 K до читачів
приєднуйтеся	56 K	5221 K до нас	5221 K до нашої	5221 K до нашого	5221 K до спільноти	5221 K до читачів
проверьте	4302 K себя	4305 K почту
проголосуйте	4317 K	5150 K
продовження	5142 реклама. K
продовжити	5082 щоб K читання	5145 допоможуть нам K
продовжувати	5222 K роботу
продолжаем	4391 мы K работать
продолжать	4312 помогут нам K	4391 K работу
продолжение	4309 реклама. K
продолжить	4244 чтобы K чтение	4312 помогут нам K	4312 поможет нам K	4391 K работу
продължава	300 K по-долу
продължете	265 K да четете
продължим	358 да K да работим
продължите	264 за да K да четете
произведен	4282 настоящий материал (информация) K	4327 материал K
произведён	4327 материал K
пройдите	4302 K тест
пройдіть	5134 K тест
променени	115 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	312 не K
пропустите	4322 не K
пропустити	5155 не хочете K
пропустить	4322 не хотите K
пропустіть	5155 не K
просив	5224 K
просил	4393 K
просила	4393 K	5224 K
просили	4393 K	5224 K
просьба	4235 у нас к вам K	4235 у нас есть K
просять	5224 K
проучване	291 нашето K
прохання	5076 маємо до вас K	5076 невелике K
прочетете	265 за да K цялата
прочитать	4244 осталось K	4244 чтобы K статью
пріоритетне	5118 K джерело
пріоритетним	5118 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	297 K текст
първия	359 за K месец
първоначалната	115 K версия
підписатися	5084 K на розсилку
підписка	5225 K
підписку	5082 оформіть K	5137 дякуємо за K	5221 оформіть K
підписники	5153 лише K	5225 K
підписників	5082 тільки для K
підписуйтесь	5088 K на нас	5088 K на наш	5088 K на канал	5088 K на telegram	5221 K на
підписуйтеся	5088 K на наш	5088 K на канал
підписуючись	5137 K
підпишіться	5084 K на розсилку	5088 K на наш	5221 K на
підтримайте	5079 K нашу	5079 K незалежну	5079 K нас	5145 K	5221 K нас	5221 K нашу	5221 K незалежну	5221 K редакцію	5221 K автора	5221 K роботу	5221 K наш
підтримати	5221 K нас	5221 K нашу
підтримка	5080 ваша K	5221 ваша K допоможе
підтримки	5142 за K партнера	5222 спільноти K	5222 вашої K
підтримуйте	5221 K нас	5221 K нашу
підтримці	5145 завдяки вашій K	5145 завдяки K читачів	5222 вашій K
піти	5076 перш ніж K
""", 'р': """
работа	358 нашата K	4391 наша K
работаем	4391 мы K
работать	4312 помогут нам K	4312 поможет нам K	4391 K дальше
работу	4391 нашу K
радив	5224 K
радила	5224 K
радили	5224 K
радить	5224 K
разкажете	43 K ни	72 K ни
разрешение	275 без K е забранено
разрешения	4326 без K редакции
разчитаме	303 K на вашата	358 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4390 K нам
рассказал	4393 K
рассказала	4393 K
рассказать	4271 есть что K	4271 хотите K
рассказывать	4391 K правду
расследование	4391 наше K	4391 это K
расследования	4391 наши K
рассылка	4391 наша K	4394 K
рассылку	83 на K	83 нашу K	83 K	4249 нашу K	4249 K самых	4391 нашу K
регистрацията	295 с K си	295 благодарим за K
регистрируясь	4305 K
регулярний	5145 K внесок
редактор	283 е K	283 - K	283 , K	4292 - K	4292 , K	4372 K отдела	4372 K	5125 - K	5125 , K	5204 K
редакторка	5125 - K	5125 , K	5204 K
редакцией	44 нашей K	4291 связаться с K
редакции	115 поправка K	4270 мнение K	4270 позиция K	4270 мнением K	4326 без согласия K	4391 нашей K
редакцию	44 в нашу K	4291 напишите в K	4291 пишите в K
редакция	288 в нашата K	358 нашата K	4391 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5121 напишіть у K	5121 пишіть у K
редакція	5222 наша K
редакцією	44 нашою K	5121 зв'язатися з K
редакції	48 письма до K	115 від K:	5102 думка K	5102 позиція K	5102 позицією K	5121 пишіть до K	5158 без згоди K	5158 без дозволу K	5222 нашої K
рекламата	13 K	300 след K
реклами	13 K	75 без K	75 немає K	358 без K	5142 після K	5142 на правах K	5222 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4309 после K	4309 на правах K	4391 без K
репортер	44 на нашия K	283 е K	283 - K	283 , K	4292 - K	4292 , K	4372 K	5125 - K	5125 , K	5204 K
репортери	44 на нашите K	358 нашите K
репортерка	5125 - K	5125 , K	5204 K
репортёр	4292 - K	4292 , K	4372 K
решил	4393 K
реєструючись	5137 K
робота	5222 наша K
роботу	5222 нашу K
розкажіть	43 K нам	72 K нам
розповів	5224 K
розповідати	5222 K правду
розповіла	5224 K
розповісти	5103 маєте що K	5103 є що K	5103 хочете K
розсилка	5222 наша K	5225 K
розсилку	83 на K	83 нашу K	83 K	5084 нашу K	5084 щоденну K	5222 нашу K
розслідування	5222 наші K	5222 це K
рублей	4392 # K
рік	5223 на K
""", 'с': """
свидетелем	4271 стали K	4271 вы стали K
свободната	357 подкрепете K
свържете	43 K се с нас	72 K се с нас	281 K се с нашия	281 K се с нашата	281 K се с нас	281 K се с автора	357 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4291 K с нами
связаться	4291 K с автором
свідком	5103 стали K
седмично	20 веднъж K
сигнализирайте	281 K ни
сказав	5224 K
сказал	4393 K
сказала	4393 K	5224 K
сказати	5103 маєте що K
скаржаться	5224 K
скаржився	5224 K
скаржилася	5224 K
скачайте	4251 K наше
скиньте	4390 K нам	4390 K донат
сколько	4390 скиньте K
скриньку	5137 вашу K
скриньці	5137 вашій K
следите	4257 K за нами
словам	4393 по K
словами	5224 за K
слушайте	313 K ни
слідкуйте	5088 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4393 K
советовала	4393 K
советовали	4393 K
советует	4393 K
согласны	48 не K	48 K с автором
содержатся	115 K описания
содержимое	4294 внешнее K
содержит	115 K сцены
сообщение	4282 данное K (материал) создано	4327 K создано
сообщил	4393 K
сообщила	4393 K
сообщили	4393 K
сообщите	43 K нам	72 K нам	4291 K нам	4390 K нам
соучастником	4312 станьте K	4390 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4372 K
сповіщення	16 K	5086 увімкнути K	5086 увімкніть K	5165 хочете отримувати K	5165 хочете отримувати пуш-K	5165 бажаєте отримувати K	5165 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5222 K текст	5222 K матеріал
сподобалась	5076 якщо вам K стаття
спонсором	85 станьте K
според	360 K
спрашивает	4393 K
спросил	4393 K
спросила	4393 K
співали	5224 K
співучасником	5221 станьте K
спільнота	5222 наша K
спільноти	5080 стань частиною K	5145 частиною K	5222 нашої K
станете	85 K член	357 K абонат	357 K член
станьте	56 K одним из них	4390 K нашим	5221 K нашим
статей	5152 до всіх K	5152 до усіх K
статии	310 до всички K
статия	278 хареса ли ви тази K	297 цялата K	358 тази K
статията	297 % от K
стаття	5222 ця K
статья	4391 эта K
статьям	4319 ко всем K
стверджує	5224 K
стежте	5088 K за нами
стигнали	278 щом сте K дотук
стороннего	4294 K сервиса
сторонним	4294 K сервисом
стороннього	5127 K сервісу
стороннім	5127 K сервісом
суммой	4392 любой K
сумму	4392 любую K
сутрин	20 всяка K
существуем	4391 мы K
существует	4312 K благодаря
събитие	288 нашето K
съветва	360 K
съветваше	360 K
съвместно	300 K с партньор
съгласен	48 не си K
съгласие	302 без писмено K
съгласни	48 не сте K
съдържание	11 това K	285 външно K	285 това K
съдържанието	302 използването на K	302 използване на K
съобщи	360 K
съобщил	360 K
съобщиха	360 K
""", 'т': """
тагнете	67 K ме
твърдеше	360 K
твърди	360 K
текста	115 первой версии K	115 ранней версии K
тексте	115 ранее в K
текстове	310 до всички K
тексту	115 першій версії K
телеграм	18 K	280 K	4257 наш K-канал	4257 в нашем K	4289 K	4289 K-канал	4289 K-канале	4323 пишите в K	4391 наш K	5088 наш K-канал	5119 K	5119 K-канал	5119 K-каналі
телеграме	18 K	4289 K
телеграмі	5119 K
телефон	116 K довіри
тест	4302 наш K	5134 наш K
тиждень	20 раз на K	5223 на K
требовал	4393 K
требовала	4393 K
требовали	4393 K
тръгнете	278 преди да си K
""", 'у': """
уведомления	16 K	4252 включите K	4252 включить K	4252 разрешить K	4336 хотите получать K	4336 хотите получать пуш-K	4336 хочешь получать K
уверяет	4393 K
уверял	4393 K
уверяла	4393 K
увійдіть	27 K	5083 K, щоб
уговаривал	4393 K
уговаривала	4393 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	288 нашия K
узнавать	4336 хотите K о
уйдете	4235 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5118 K джерел
улюблені	5118 K джерела
умовляв	5224 K
умоляваше	360 K
умолял	4393 K
умоляла	4393 K
умоляли	4393 K
утверждает	4393 K
уточнение	115 K:
уточнення	115 K:
уточнив	5224 K
уточнил	4393 K
уточнила	4393 K	5224 K
учасником	5221 станьте K
""", 'ф': """
фейсбук	18 K	280 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4391 K нашу
цитировании	4287 при K
цитування	5116 у разі K
цитуванні	5116 при K
""", 'ч': """
частиною	5221 станьте K
частковому	5144 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	313 K ни
читаете	4390 спасибо, что K
читай	5088 K нас
читайте	4257 K нас в	5088 K нас у	5088 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4302 опросе K	4312 благодаря поддержке K	4332 K	4391 наших K
читатели	41 наши K	41 нашите K	48 писма на K	318 K	358 нашите K	4235 дорогие K	4332 K	4391 наши K
читателите	318 K	358 с подкрепата на K	358 от K ни
читателям	21 благодаря K	41 нашим K	4332 K	4391 благодаря K
читати	5082 щоб K далі	5221 щоб K далі
читачам	21 завдяки K	5161 K
читачі	41 наші K	5161 K	5222 наші K
читачів	48 листи K	5161 K	5222 наших K
читаєте	5221 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5223 K
щомісячний	5145 K внесок
щомісячно	5223 K
щоранку	20 K
щотижневу	5084 K розсилку
""", 'э': """
электронной	4305 адрес K почты
электронную	4305 K почту
""", 'я': """
яжіться	43 зв'K з нами	5121 зв'K з нами
язкові	24 обов'K поля	5105 обов'K поля
якщо	5076 K ви вже тут
""", 'і': """
із	5219 # K #
інтелектом	5147 штучним K
інтелекту	5147 за допомогою штучного K
інформацію	5103 маєте цікаву K
історію	5103 маєте K
""", 'א': """
אדבלוק	2403 K
אומר	2442 K
אומרת	2442 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2324 עקבו K	2439 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2321 דואר K
אמר	2442 K
אמרה	2442 K
אמרו	2442 K
אתכם	2367 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	115 שם K
בדויים	115 שמות K
בוקר	20 מדי K
בחודש	2441 K
ביקש	2442 K
ביקשה	2442 K
במייל	2366 K שלכם
במצוקה	0 K
בסרטון	2352 לצפות K זה
בעוגיות	2330 שימוש K
בעיתונות	2367 לתמוך K
בעלי	2409 בלי K הון	2409 ללא K הון
בקובצי	2329 משתמש K
בשבוע	20 פעם K	2441 K
בתגובות	90 K
בתוכן	2380 לעשות שימוש K
""", 'ד': """
דווחו	2439 K לנו
דיגיטלי	2316 רכשו מינוי K
דיוור	2366 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2325 הורידו את K	2440 K
הבהרה	115 K:
הגיב	115 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2442 K
הודיעה	2442 K
הוואטסאפ	2325 לקבוצת K
הווטסאפ	2325 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2442 K
הוסיפה	2442 K
הזהיר	2442 K
הזכויות	2340 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2350 הוא ראש K	2350 היא ראש K
החינמיות	2383 הכתבות K
הטלגרם	2325 לערוץ K
הטקסט	2353 K
היום	2439 תרמו K
הירשמו	2316 כדי להמשיך לקרוא K	2439 K לקבלת
הכותב	2380 על דעת K
הכתבה	50 לפרסם את K	2316 להמשך קריאת K	2353 K	2440 K הזאת
המדור	2348 הוא עורך K	2348 היא עורכת K
המובעות	2380 הדעות K במאמר	2380 הדעות K בטור	2380 הדעות K בכתבה
המועדף	2343 למקור K	2343 כמקור K
המייל	2320 לתיבת K	2321 כתובת K
המערכת	115 הערת K
המקורית	115 בגרסה K של
הניוזלטר	2321 K היומי	2366 K השבועי של	2366 K שלנו	2440 K
הסביר	2442 K
הסיכום	2353 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2353 הנקודות K
העיתונות	2440 K העצמאית
הפרטיות	2330 מדיניות K
הפרסומות	2403 חוסם K	2405 את חוסם K	2405 חוסם K
הפרסומים	2403 חוסם K
הפרסומת	13 K
הצביעו	2439 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2325 K לערוץ	2439 K אלינו
הקודמת	115 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2330 תנאי K
השמות	115 K שונו
התגובות	2363 K
התחברו	27 K	2316 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2367 בזכות K שלכם
התראות	16 K
התרגום	2353 K
התרומה	2439 K שלכם
""", 'ו': """
ובטוויטר	2324 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2367 K בכם
ותלויה	2367 K בכם
""", 'ז': """
זקוקה	2439 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2350 היא K סגל
חודשית	2439 תרומה K
חוקר	2350 הוא K ב
חוקרת	2350 היא K ב
חיצוני	2352 תוכן K	2352 תוכן ממקור K
""", 'ט': """
טען	2442 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2366 K למייל	2366 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2316 הצטרפו K
כתב	2442 K
כתבה	2353 K זו	2440 K זו	2442 K
כתבו	43 K לנו	72 K לנו	2439 K לנו
כתבות	2383 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2348 היא K
כתובת	82 הזינו K מייל	2321 K דוא"ל
""", 'ל': """
לדברי	2442 K
להגיב	8 כדי K	2363 K
להמשיך	2316 כדי K לקרוא,	2316 כדי K לקרוא בחרו	2316 כדי K לקרוא יש	2316 כדי K לקרוא את הכתבה	2367 עזרו לנו K
להעתיק	2380 לשכפל, K
לחודש	2441 K
לחוק	2380 סעיף #א K
לחצו	2439 K כאן
לידיעון	2439 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2318 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2320 הירשמו K	2320 הרשמה K	2320 K שלנו	2366 בהצלחה K	2439 הירשמו K
לעזרתכם	2439 אנחנו זקוקים K
לענייני	2348 הוא כתב K	2348 היא כתבת K
לפנות	116 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2352 K בתוכן
לקבוצת	2325 הצטרפו K
לקריאה	2383 כתבות K
לקריאת	23 K הכתבה
לשנה	2441 K
לתומכים	2367 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2383 K חינם
מודעות	2405 בחוסם K	2405 חוסם K
מועדף	2343 מקור K	2343 כמקור K	2423 מקור K	2423 כמקור K
מחקר	2350 הוא עמית K
מינוי	2316 רכשו K ל-	2316 רכשו K כדי	2316 רכשו K או	2439 רכשו K	2443 K
מנוי	2316 כבר K?
מנויים	2443 K
מניות	2409 בלי בעלי K	2409 ללא בעלי K
מסכימים	48 לא K	48 K?	2366 בהרשמה אתם K
מסר	2442 K
מסרבים	115 K להגיב
מראה	69 אתר K
מרצה	2350 הוא K	2350 היא K
""", 'נ': """
ניוזלטר	2366 K שבועי	2443 K
נשלח	62 K לכם
""", 'ס': """
סגל	2350 הוא חבר K
סופר	2350 הוא K ו
סופרת	2350 היא K ו
סיכום	2353 K
סיפר	2442 K
סיפרה	2442 K
סעיף	2380 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2439 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2366 לקבלת K במייל
עודכנה	115 הכתבה K	115 הידיעה K
עזרה	116 איפה אפשר לקבל K
עיתונאי	2348 הוא K	2350 הוא K
עיתונאית	2348 היא K	2350 היא K
עיתונות	2367 לעשות K	2440 K עצמאית
עכשיו	2316 רכשו מינוי K	2439 תרמו K
עלולים	115 K להיות קשים
עמיתת	2350 היא K מחקר
עמלה	2379 נקבל K	2379 לקבל K
ער	116 K״ן
""", 'פ': """
פרופסור	2350 הוא K	2350 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2403 חוסם K	2405 בחוסם K	2405 חוסם K	2405 חוסמי K	2440 ללא K
פרסומת	13 K
פרשן	2348 הוא K
פרשנית	2348 היא K
פתוח	2444 מכתב K
""", 'צ': """
ציין	2442 K
""", 'ק': """
קודמת	115 בגרסה K של
קוראי	2440 K
קרא	2442 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2441 חודש K
""", 'ש': """
שאלו	2353 K את
שולחים	62 אנחנו K לכם
שיווקי	2366 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2439 K לנו
שלנו	44 לכתב K	2440 K
שנקבל	2379 K עמלה
שקראתם	2439 תודה K
שתפו	28 K
""", 'ת': """
תגובה	115 לא נמסרה K
תגובות	2363 K
תוכן	11 K זה	2352 הצגת K
תיאורים	115 כוללת K	115 מכילה K
תייגו	67 K אותי
תיקון	115 K:
תלוי	2367 K בכם
תלויה	2367 K בכם
תמיכתכם	2439 K
תמכו	2439 K בנו
תקציר	2353 K
תרומה	2443 K
תרומות	2443 K
""", 'ا': """
اخبارنا	133 تابعوا K	257 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1900 K مطلب	1900 K خبر	1952 براي K مطلب
ادبلاكر	1930 K
ادعمنا	256 K
ادعموا	256 K
اذنكم	142 نطلب K قبل
ارتباط	142 قد تتضمن ملفات K
ارسال	8 براي K نظر	1846 به ايميل شما K	1869 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	258 K
استخدام	152 يمنع اعادة K المواد	152 يمنع اعادة K هذا	152 يمنع اعادة K اي
استطلاع	256 صوت في K
استطلاعنا	257 K
استفاده	1852 از كوكي K ميكنيم	1852 از كوكيها K ميكنيم	1853 شرايط K	1865 K از مطالب اين سايت	1865 K از مطالب سايت
استمرار	256 ساهم في K	256 ساهموا في K
اسپم	76 بدون K
اشار	259 K
اشارة	67 ضع K الي
اشارت	259 K
اشتراك	185 لديك K	260 K	1893 K تهيه كنيد	1952 K تهيه كنيد	1956 K
اشتراكك	182 تم K
اشترك	85 K	121 K الان	256 K الان
اشتركوا	85 K	256 K
اصحابها	180 تعبر عن راي K	180 عن راي K
اصلاحيه	115 K
اضاف	259 K
اضافت	259 K
اضغط	256 K هنا
اطلاع	1869 به ما K دهيد
اعادة	50 K نشر	152 يمنع K نشر
اعجبك	257 K هذا
اعلام	1955 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	219 مانع K	219 حاجب K	220 مانع K	220 حاجب K
اعلانها	16 K	1927 K را دريافت
اعلانهاي	1927 K خبري
اعلن	259 K
اعلنت	259 K
اعملوا	67 K تاغ
افاد	259 K
افادت	259 K
افزود	1955 K
افزونه	1930 K مسدود
اكتب	256 K لنا
اكتبوا	43 K الينا	72 K الينا	256 K لنا
اكد	259 K
اكدت	259 K
الاخبارية	127 النشرة K
الارتباط	138 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	138 شروط K
الاسماء	115 تم تغيير K
الاشعارات	16 K	128 فعل K	129 تفعيل K
الاعلان	13 بعد K
الاعلانات	144 حاجب K	144 مانع K	219 مانع K	219 حاجب K	219 اداة حظر K	220 مانع K	220 حاجب K	220 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	126 بريدك K	127 البريد K	182 في بريدك K
الان	256 تبرع K	256 سجل K
الاول	258 الشهر K
الاولي	115 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	126 نشرتنا K	127 النشرة K	260 النشرة K
التحرير	44 فريق K لدينا
التطبيق	128 حمل K	128 نزل K	129 تحميل K
التعليق	115 رفضت K	179 شروط K	179 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	257 هذا K
الخارجية	167 محتوي المواقع K
الخبر	115 تم تحديث هذا K
الخصوصية	138 سياسة K
الدخول	27 سجل K	121 سجل K الان	121 سجل K الي حسابك	121 سجل K او اشترك	121 سجل K او انشئ	256 سجل K او
الشهر	258 في K
الصفحة	142 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	183 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	121 لمتابعة K	185 لمواصلة K
الكاتب	180 يعبر عن راي K
الكوكيز	138 K
المادة	257 هذه K
المجانية	17 المقالات K	196 من المقالات K	196 مقالاتك K	196 المقالات K
المحتوي	11 هذا K	121 هذا K متاح	152 يمنع اعادة استخدام K	152 يمنع اعادة انتاج K	152 يمنع اعادة توزيع K
المحرر	115 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	116 اين تجد K	116 للحصول علي K
المستقلة	257 الصحافة K
المفضل	157 مصدرك K	157 مصدركم K	157 المصدر K لديك
المفضلة	157 مصادرك K	157 مصادركم K
المقال	23 لقراءة K	115 تم تحديث هذا K	121 لقراءة K كاملا	142 يحتوي هذا K علي محتوي من	185 لقراءة هذا K	257 هذا K
المواد	152 يمنع اعادة انتاج K	152 يمنع اعادة توزيع K
النشر	152 يمنع اعادة K
النشرة	126 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	256 انضم K
اليهم	56 انضم K
انتاج	152 يمنع اعادة K هذا	152 يمنع اعادة K اي
انستغرام	256 تابعنا علي K
انضموا	56 K اليهم
انقر	256 K هنا
اوضح	259 K
اوضحت	259 K
اول	1954 ماه K
اوليه	115 نسخه K اين
ايميل	1846 K خود را وارد كنيد	1847 ادرس K	1847 نشاني K	1889 در K خود	1952 K خود را وارد كنيد
ايميلتان	1889 به K
اينجا	1899 K كليك كنيد	1952 K كليك كنيد
اينستاگرام	1850 در K دنبال
اينه	69 K
اپ	1888 K
اپليكيشن	1888 K	1952 K ما را	1952 K را دانلود كنيد	1952 K را نصب كنيد	1953 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	162 K
باحثة	162 K
بارگذاري	1856 K شود
بازتابدهنده	1906 الزاما K	1906 لزوما K	1906 K ديدگاه
بازنشر	50 K
باشيد	1869 با ما در تماس K
بالضرورة	180 لا تعبر K عن	180 لا يعبر K عن	180 لا تعكس K	180 لا يعكس K	180 لا تمثل K	180 لا يمثل K
ببينيد	1882 را K
بحسب	259 K
بخوانيد	1867 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1953 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	126 الي K	182 علي K	182 سجل K	182 اضف K	182 يوميا في K	182 في K كل
بريدكم	82 اتركوا K	182 في K
بشنويد	1882 K
بعرض	167 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1869 براي ما K
بفضلكم	257 K
بنويسيد	43 براي ما K	72 براي ما K	1869 براي ما K	1952 براي ما K
بهروز	115 اين خبر K	115 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1867 K	1879 به تيم ما K	1952 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1869 با ما در ميان K	1952 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1869 با ما تماس K
""", 'ت': """
تؤكد	259 K
تابعة	79 روابط K
تابعنا	134 K علي	134 K عبر	256 K علي تويتر	256 K علي غوغل	256 K علي جوجل
تابعونا	133 K علي	133 K عبر	256 K علي
تاكيد	1955 K كرد
تبرع	260 K
تبرعات	260 K
تبرعك	256 K
تبرعكم	256 K
تبرعوا	95 K بما	256 K الان
تبليغات	75 بدون K	1928 مسدود كننده K	1930 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	257 K
ترجيحي	1868 منبع K	1868 منابع K	1947 منابع K	1947 منبع K
ترد	115 لم K
تستطيع	183 تبرع بما K	183 ساهم بما K
تصحيح	115 K:
تطبيق	256 حمل K	256 حملوا K
تطبيقنا	89 في K	89 عبر K	257 K
تعبر	180 لا K عن راي	180 K فقط عن راي
تعديل	115 تم K هذا
تعليقا	179 لتضيف K
تغيير	115 نامها K
تفاصيل	115 يتضمن K	115 يحتوي علي K
تفعيل	137 K جافا
تفوت	256 لا K
تفوتوا	256 لا K
تقاريرنا	257 K
تقول	259 K
تلغرام	133 قناتنا علي K	256 تابعنا علي K
تلگرام	1850 ما را در K	1850 در K دنبال	1850 كانال K ما	1869 با ما در K
تماشا	1882 K كنيد
تمامي	1866 K حقوق
تمثل	180 لا K راي
تنويه	115 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	256 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	152 يمنع اعادة K هذا	152 يمنع اعادة K اي
توصيف	115 حاوي K
توضيح	115 K:	1955 K داد
تيليغرام	133 قناتنا علي K
تيم	1953 K ما
""", 'ج': """
جافاسكريبت	213 K
جاوااسكريپت	1852 K را فعال
جزئيات	115 حاوي K
""", 'ح': """
حذر	259 K
حذرت	259 K
حقوق	1866 كليه K	1866 همه K	1866 تمام K
حمايت	1890 K مالي خود	1891 به K شما نياز	1891 با K شما	1892 K كنيد	1952 از ما K كنيد	1952 K شما
""", 'خ': """
خارجي	167 محتوي K
خبر	6 اين K	1953 اين K
خبرنامه	1846 K ما	1846 اشتراك K	1847 در K	1889 K روزانه	1889 K هفتگي	1953 K ما	1953 K	1956 K
خبرنگار	44 K ما	1869 K ما را	1874 K
خبرنگاران	44 K ما	1953 K ما
خبرها	1927 اعلان K
خبرهاي	1927 اعلان K فوري
خصوصي	1853 سياست حريم K
خواست	1955 K
خواستند	1955 K
خواندن	1893 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1891 به K خود تكيه	1953 K ما
خواهد	1885 منتشر K شد
خواهند	1885 منتشر K شد
""", 'د': """
داده	1856 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1874 استاد K
دريافت	1927 K اعلان	1927 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	259 K
دعت	259 K
دعمك	256 K
دعمكم	183 نعتمد علي K	183 تعتمد علي K	183 نحتاج الي K	256 K
دنبال	1850 ما را K كنيد	1867 K كنيد	1867 K كنيم	1952 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1869 به ما خبر K	1882 گوش K	1896 هديه K	1952 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1885 نوشتن K	1885 ارسال K	1885 بيانگر K	1906 لزوما K
""", 'ذ': """
ذكر	259 K
ذكرت	259 K
""", 'ر': """
راسلنا	43 K	72 K	256 K
راسلونا	43 K	72 K	256 K
رايگان	1879 وبينار K ما	1893 اشتراك K	1907 مقاله K	1907 مطلب K	1907 مطالعه K	1952 K ثبت نام كنيد
روزنامه	1906 ديدگاه K
روزنامهنگار	1874 K
روزنامهنگاري	1953 K مستقل
""", 'س': """
سابقة	115 نسخة K من هذا	115 نسخة K من هذه
سالانه	1954 K
ساهم	95 K بما	256 K في دعم
ساهموا	95 K بما	256 K في دعم
سايت	1953 K ما
سايتهاي	1876 محتواي K ديگر
سرگشاده	1957 نامه K
سكريبت	213 جافا K
سنويا	258 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	256 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	256 K
شهريا	258 K
شويد	27 وارد K	1867 عضو K	1867 K	1952 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1889 خبرنامه K
صحافتنا	257 K
صحافي	162 K
صحافية	162 K
صحافيينا	44 K
صحفي	162 K
صحفية	162 K
صحفيينا	44 K	257 K
صرح	259 K
صرحت	259 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1930 K
""", 'ط': """
طالب	259 K
طالبت	259 K
طلب	259 K
طلبت	259 K
""", 'ع': """
علاقه	1868 منبع مورد K
عملنا	257 K
عمولة	194 قد نحصل علي K	194 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1930 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1846 به ايميل شما K
فرصتهاي	1879 K شغلي در
فريقنا	257 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	256 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1885 K	1886 حروف لاتين (K)
""", 'ق': """
قال	259 K
قالت	259 K
قالوا	259 K
قبلي	115 نسخه K اين
قراءنا	257 K
قرائنا	183 نعتمد علي K	183 ونعتمد علي K	257 K
قناتنا	133 انضم الي K	257 K
""", 'ك': """
كاتب	162 K
كاتبة	162 K
كاتبه	180 يعبر عن راي K
كاتبها	180 تعبر عن راي K
كار	1953 K ما
كاربري	1893 حساب K خود شويد	1952 حساب K خود شويد
كانال	1850 به K ما	1867 K ما	1953 K ما
كتب	259 K
كتبت	259 K
كردهايد	1893 ثبت نام K	1893 ثبتنام K
كمصدر	157 K مفضل	240 K مفضل
كميسيون	1904 K دريافت كنيم	1904 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1879 ديدن K	1882 گوش K	1896 هديه K	1899 روي لينك كليك K	1899 كليك K	1930 لطفا ان را غير فعال K	1952 به ما كمك K	1952 روي لينك كليك K	1952 همين حالا ثبت نام K
كوكي	1853 از K
كوكيها	1853 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1885 حروف K	1886 حروف K
لاشتراكك	182 K في
لاشتراككم	182 K في
لاضافة	8 K تعليق	179 K تعليق
لزوما	1906 K نظر
لقراءة	121 سجل الدخول K	185 K بقية	256 سجل الدخول K
لقراءتكم	256 شكرا K
لكتابة	179 K تعليق
للاطلاع	185 K علي المقال كاملا
للتعليق	8 K	179 K علي الخبر
للقراءة	2 دقائق K	121 سجل الدخول K
للمتابعة	121 سجل الدخول K
للمشتركين	55 يمكن K	124 K فقط	185 حصري K	185 متاح K
لمتابعة	121 سجل الدخول K	185 K قراءة	220 ايقافه K	256 سجل الدخول K
لمشتركي	185 حصري K
لمواصلة	185 K قراءة	220 ايقافه K التصفح	220 تعطيله K التصفح
""", 'م': """
ما	1953 به K
مالكين	225 بلا K
مالي	1891 كمك K شما	1952 كمك K شما	1956 كمك K
ماه	1954 در K
ماهانه	1954 K
مباشرة	182 K في بريدك
متجرنا	257 K
متصفحك	12 K
مجانا	256 سجل K
مجانيا	196 مقالا K
مجانية	196 مقالات K
محتوا	11 اين K
محتواي	1876 K خارجي	1876 اجازه ميدهيد K
محتوايي	1876 حاوي K از
محتوي	167 K من طرف ثالث
محفوظ	1865 كليه حقوق K است	1865 تمامي حقوق K است	1865 همه حقوق K است	1865 تمام حقوق K است
محفوظة	152 جميع الحقوق K	152 حقوق النشر K
مراسل	162 K
مراسلة	162 K
مراسلنا	44 K	257 K
مراسلينا	44 K	257 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	115 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	183 نحتاج الي K	183 الي K
مساهمتكم	183 نحتاج الي K
مساهمين	225 بلا K	225 ولا K
مستعار	115 اسم K	115 نام K
مستعارة	115 اسماء K
مستقل	1953 رسانه K
مستقلة	257 صحافة K
مسدودكننده	1928 K تبليغات	1930 K تبليغات
مشترك	185 هل انت K	1893 K شويد	1952 K شويد
مشتركا	55 بصفتك K
مشتركان	1893 ويژه K است
مصنوعي	1877 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1953 اين K
معنا	256 ساهم K
مفتوحة	261 رسالة K
مفضل	240 مصدر K
مفضلا	240 مصدرا K
مقالاتنا	183 لا نضع K	257 K
مقاله	1900 ادامه K
ملاك	225 بلا K
منبع	1905 ذكر K
منتخب	1868 منبع K
منشن	67 K لي
منصتنا	257 K
مهمانم	59 قهوه K
موافقتك	167 نطلب K
موافقتكم	142 K مطلوبة قبل	142 نطلب K قبل
موبايل	1888 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1889 عضويت شما با K	1889 ثبت نام شما با K
موقعنا	257 K
ميتوانند	55 مشتركان K
ميخواهيم	1876 از شما اجازه K
ميدهد	1885 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1955 K
ميگويد	1955 K
ميگيريم	1904 كميسيون K
""", 'ن': """
ناشد	259 K
ناشدت	259 K
نتقاضي	194 K عمولة	194 قد K عمولة
نحتاج	183 K الي دعمك
نخواهد	25 منتشر K شد	1885 منتشر K شد
نخواهند	1885 منتشر K شد
نداد	115 پاسخ K
ندهيد	1952 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1888 K موبايل
نستخدم	137 K ملفات
نشرتنا	83 K	126 اشترك في K	257 K
نظر	8 ثبت K
نظرسنجي	1952 در K ما	1953 K ما
نمايش	1856 K داده شود
نميشود	65 ايميل شما نمايش داده K	1885 منتشر K
نوشت	1955 K
نويسنده	1869 ايميل K	1874 K
نياز	0 K به كمك	0 به كمك K	1891 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1893 مشترك K
هماكنون	1952 K ثبت نام كنيد
همايش	1879 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1891 به حمايت شما K
واتساب	133 قناتنا علي K	256 تابعنا علي K
واحدا	56 كن K منهم
واشار	259 K
واشارت	259 K
واضاف	259 K
واضافت	259 K
واعلن	259 K
واعلنت	259 K
وافاد	259 K
وافادت	259 K
واكد	259 K
واكدت	259 K
واوضح	259 K
واوضحت	259 K
وبحسب	259 K
وبينار	1879 K ما	1879 در K
وتؤكد	259 K
وتري	259 K
وتضيف	259 K
وتقول	259 K
وحذر	259 K
وحذرت	259 K
ودعا	259 K
ودعت	259 K
وذكر	259 K
وذكرت	259 K
وصرح	259 K
وصرحت	259 K
وطالب	259 K
وطالبت	259 K
وفقا	259 K
وفيديو	45 صور K
وقال	259 K
وقالت	259 K
وقالوا	259 K
وكتب	259 K
وكتبت	259 K
ومحلل	162 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	183 K علي دعمكم
ووفقا	259 K
ويؤكد	259 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1876 ديدن اين K
ويري	259 K
ويضيف	259 K
ويقول	259 K
ويقولون	259 K
""", 'ي': """
يؤكد	259 K
يرد	115 لم K
يقول	259 K
يقولون	259 K
يوتيوب	18 K	133 قناتنا علي K	256 تابعنا علي K
يوميا	182 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	115 نسخه K اين
پژوهشگر	1874 K
""", 'گ': """
گزارش	1953 اين K
گزارشهاي	1953 K ما
گفت	1955 K
گفتند	1955 K
گفته	1955 K است	1955 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2476 का K रखने
अनुवाद	2480 K	2482 मशीन से K	2482 मशीनी K	2482 एआई की मदद से K	2482 ai की मदद से K	2482 एआई द्वारा K
अनुवादित	2482 एआई की मदद से K
अनुसार	2543 के K
अपडेट	115 लेख को K किया	115 खबर को K किया
अपनी	2486 K राय दें
अपील	2543 K की
अलर्ट	2488 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2540 K दान
आपको	62 हम K
आर्टिकल	2501 फ्री K	2501 मुफ्त K
आर्थिक	2491 K सहयोग दें	2491 K सहयोग करें	2540 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2450 ऐप K करें	2488 K करें
इनबॉक्स	2449 सीधे आपके K	2449 हर सुबह आपके K	2449 हर हफ्ते आपके K	2449 आपके K में पाएं	2449 रोज आपके K	2449 आपके K में हर	2489 अपने K में
""", 'उ': """
उपयोग	2456 कुकीज का K	2456 कुकी का K
""", 'ए': """
एजेंसी	2500 K की फीड
एडिटर	2476 सब K हैं	2476 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2519 K
""", 'क': """
कमीशन	2499 हमें K मिल	2499 K मिल सकता है
कमेंट	2486 अपनी राय K	2487 K करने के लिए	2487 K में अपनी राय	2487 K हटा	2487 K करने वाले
करके	2489 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2449 ईमेल दर्ज K	2452 फॉलो K	2469 जॉइन K	2469 लाइक K	2472 हमें ईमेल K	2486 पोल में वोट K	2489 साइन अप K	2494 शेयर K	2494 साझा K	2494 सेव K	2540 फॉलो K	2540 लॉग इन K	2540 साइन अप K
कहती	2543 K
कहते	2543 K
कहा	2543 K
कहां	116 मदद K
कहानी	72 अपनी K हमें
कीजिए	2540 मदद K
कॉपी	2494 लिंक K हो गया
कॉपीराइट	2468 K
क्लिक	2469 K करें	2540 यहां K करें	2540 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2541 इस K	2541 यह K
खबरें	2496 और K पढने के लिए	2501 मुफ्त K
खबरों	2496 अन्य K के लिए	2496 ताजा K के लिए	2496 की K के लिए
खरीदें	2484 यहां से K
खुला	2545 K खत
खेलें	2486 क्विज K और
""", 'ग': """
गिफ्ट	2494 K करें
गोपनीयता	2456 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2500 ऑटो-K
जरूर	2472 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2456 K
जुडने	2470 K के लिए
जुडिए	56 आप भी K	2540 K
जुडें	56 आप भी K	2452 चैनल से K	2469 K	2484 हमारी टीम से K	2540 हमसे K
ज्वाइन	2469 K करें
""", 'ट': """
टिप्पणियों	2487 K के लिए
टिप्पणी	115 K करने से इनकार	2487 K करने के लिए	2487 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2450 ऐप K करें	2488 K करें	2488 K कीजिए	2540 ऐप K करें	2540 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2482 एआई की मदद से K किया गया है	2482 ai की मदद से K किया गया है
""", 'द': """
दान	2544 K
दिखाया	65 ईमेल नहीं K
दिया	115 पर जवाब नहीं K
दें	2540 राय K
देखें	2540 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2456 K नीति
निर्भर	2491 आपके सहयोग पर K
नोटिफिकेशन	16 K	2450 K चालू करें	2488 K ऑन करें	2488 K ऑन कर लें
नौकरी	2484 K के अवसर
न्यूज	2453 गूगल K पर
न्यूजरूम	44 हमारे K	2454 कलेक्टिव K की ओर से	2454 के लिए कलेक्टिव K
न्यूजलेटर	2449 हमारे K	2449 हमारा K	2449 हमारा साप्ताहिक K	2449 K के लिए	2541 हमारे K	2544 K
""", 'प': """
पढने	2 K का समय	2492 K के लिए
पढें	2 मिनट में K	2450 ऐप में K	2540 पूरी खबर K
पत्र	2545 खुला K
पत्रकार	2541 हमारे K
पत्रकारिता	2476 K में सक्रिय हैं	2541 हमारी K	2541 स्वतंत्र K
पसंदीदा	2471 K सोर्स	2471 K स्रोत	2471 K न्यूज सोर्स	2535 K स्रोत	2535 K सोर्स
पाठकों	21 K के सहयोग	2491 K के सहयोग से चलते
पाने	2489 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2500 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2543 K
पूछें	2480 K
पूरी	2492 बनकर K खबर
पॉडकास्ट	2485 K सुनें	2485 K सुनने के लिए	2541 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2454 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2542 K माह	2542 K वर्ष
प्रतिक्रिया	2486 अपनी K
प्रिफर्ड	2471 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2472 हमें K	2472 कमेंट करके K	2540 हमें K	2540 राय K
बताते	2543 K
बताया	2543 K
बदल	115 नाम K
बाहरी	2479 K साइट
बिंदु	2480 मुख्य K
बॉक्स	2487 कमेंट K में
बोला	2543 K
बोले	2543 K
ब्राउजर	12 आपका K
ब्लॉकर	2519 ऐड K	2519 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2472 हमें K	2540 हमें K	2540 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2542 हर K
मांगते	2479 आपकी इजाजत K हैं	2479 आपकी अनुमति K हैं
मुताबिक	2543 K
मुफ्त	2501 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2492 पढना जारी K के लिए
रजिस्टर	2540 अभी K करें
रहिए	2496 जुडे K
रहें	2496 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2543 K
लिखें	43 हमें K	72 हमें K	2540 हमें K
लेख	2541 यह K	2541 इस K
लॉग	27 K इन
लॉगिन	2540 K करें
""", 'व': """
विचलित	115 K कर सकते
विचार	2500 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2519 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2485 K देखें	2485 K यहां देखें	2485 K भी देखें	2485 K देखने के लिए
वेबसाइट	2541 हमारी K
वेबिनार	2484 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2472 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2456 नियम और K
शामिल	56 उनमें K हों	115 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2472 हमसे K करें
संपादित	2500 ने K नहीं किया
संवाददाता	44 हमारे K	2476 वरिष्ठ K हैं	2476 K हैं
संस्करण	115 पिछले K में
सकते	2470 जुड K हैं	2470 फॉलो कर K हैं	2472 हमें भेज K हैं
सदस्य	60 मासिक K	2492 पहले से K हैं	2540 K बनें
सदस्यता	2492 K लें
सप्ताह	2542 प्रति K
सब्सक्राइब	2449 न्यूजलेटर को K	2449 न्यूजलेटर K	2452 चैनल को K	2469 K करें	2489 K करके आप	2540 K करें
सब्सक्राइबर	55 K	2492 K हैं
सब्सक्राइबर्स	2492 K के लिए है
सब्सक्रिप्शन	2489 K सफल	2544 K
समरी	2480 K
समर्थन	2540 K करें
सर्वाधिकार	2467 K सुरक्षित
सर्वे	2486 K में भाग लें	2486 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2491 हमें K करें	2540 आपका K	2540 हमें K	2540 K करें	2540 आपके K
सहयोगी	60 मासिक K
सामग्री	2479 से मिली K शामिल है	2479 K उपलब्ध नहीं है
सारांश	2480 K
सिंडीकेट	2500 K फीड
सीनियर	2476 K सब एडिटर हैं
सुझाएं	2540 सुधार K
सुधार	115 K:	115 भूल K
सुनें	4 खबर K	4 लेख K	2485 को K	2485 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2482 K अनुवाद
स्वीकार	2479 कुकीज K करें
""", 'ह': """
हमारा	2450 K ऐप	2541 K काम	2541 K ऐप
हमारी	44 K टीम से	2540 K मदद करें	2541 K टीम
हमारे	2541 K पाठक	2541 K चैनल	2541 K साथ
हिस्सा	2486 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	379 K শপ
অনুদান	384 আজই K দিন	425 K দিন	429 K
অনুমতি	373 K ছাডা কপি	373 K ছাডা নকল	375 আপনার K চাই
অনুমতিতে	374 বিনা K
অনুসরণ	369 K করুন	425 K করুন
অ্যাডব্লকার	406 K
অ্যাড্রেস	381 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	383 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	370 K জানান	370 K পাঠান	370 K লিখুন	370 K ইমেইল করুন	384 K পাশে থাকুন	425 K লিখুন	425 K ইমেইল করুন	425 K সঙ্গে কাজ করুন	426 K পাঠক	426 K সঙ্গে
আযকর	60 K ছাড
আসুন	369 ঘুরে K
""", 'ই': """
ইতিমধ্যে	386 K গ্রাহক
ইনবক্সে	383 K পেতে
ইনস্টল	382 অ্যাপ K করুন
ইমেইল	364 আপনার K
""", 'এ': """
এআই	377 K
এআইকে	377 K
এআইযের	377 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	379 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	375 বহিরাগত K
কমিশন	394 K পেতে পারি
করুন	369 ফলো K	369 যোগ K	425 লগইন K	425 ফলো K
কর্তৃপক্ষ	373 মন্তব্যের জন্য K দাযী নয
কিনুন	379 টিকিট K
কুইজে	379 K অংশ নিন
ক্লিক	369 K করুন	425 এখানে K করুন	425 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	386 K পডতে	426 K
""", 'গ': """
গ্রহণ	375 কুকি K করুন
গ্রাহক	425 K হোন
গ্রাহকদের	386 শুধু K জন্য
""", 'চ': """
চাকরির	379 K সুযোগ
চালিযে	386 পডা K যেতে
চিঠি	430 খোলা K
চ্যানেল	426 আমাদের K
""", 'জ': """
জরিপে	379 K অংশ নিন	379 K ভোট দিন
জানতে	390 আরও খবর K
জানান	425 মতামত K	428 K
জানিযেছে	428 K
জানিযেছেন	428 K
""", 'ট': """
টাকায	386 মাত্র # K
টেলিগ্রাম	426 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	382 অ্যাপ K করুন	382 অ্যাপটি K করুন	425 অ্যাপ K করুন	425 অ্যাপটি K করুন
""", 'থ': """
থাকুন	369 যুক্ত K	425 পাশে K
""", 'দ': """
দাঁডান	385 পাশে K
দিন	369 যোগ K
দেখতে	380 ভিডিও K
দেখুন	380 ভিডিও K
""", 'ধ': """
ধরিযে	370 ভুল K দিন
""", 'ন': """
নামিযে	382 অ্যাপ K নিন
নিউজলেটার	364 আমাদের K	364 K পেতে	383 সাপ্তাহিক K	426 আমাদের K	426 K	429 K
নিউজলেটারের	426 K
নিজস্ব	373 মতামত লেখকের K
নিবন্ধন	425 এখনই K করুন
নোটিফিকেশন	382 K চালু করুন
""", 'প': """
পডতে	386 বাকি অংশ K	386 লেখা K	390 আরও খবর K
পাঠকেরাই	384 K আমাদের ভরসা
পাঠান	370 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	378 ভুল K
প্রকাশ	373 অনুমতি ছাডা K	381 ঠিকানা K করা হবে না
প্রতি	427 K মাসে
প্রতিবেদক	44 আমাদের K	372 জ্যেষ্ঠ K	372 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	370 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	426 এই K
প্রযোজন	0 সাহায্য K	375 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	426 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	428 K
বললেন	428 K
বলেছে	428 K
বলেছেন	428 K
বলেন	428 K
বুদ্ধিমত্তা	377 কৃত্রিম K
ব্যবহার	376 কুকি K
ব্লকার	406 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	380 K দেখুন
""", 'ম': """
মতামত	379 আপনার K দিন	425 K দিন
মন্তব্য	373 অশালীন K প্রকাশ	381 K করতে	381 K লিখতে	381 আপনার K লিখুন
মাসিক	427 K
মূল্যে	386 বিনা K পডতে
মূল্যের	387 বিনা K লেখা
মোবাইল	426 আমাদের K
""", 'য': """
যুক্ত	369 K হোন	369 K করুন	425 K হতে	425 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	370 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	372 সিনিযর K
""", 'ল': """
লাইক	369 K দিন
লাগল	378 কেমন K
লিখুন	381 আপনার মতামত K
লেখা	387 ফ্রি K
লেখাটি	386 K পডতে
লেগেছে	378 কাজে K	378 কেমন K
""", 'শ': """
শুনুন	380 K
""", 'স': """
সংবাদটি	426 K
সংরক্ষিত	368 স্বত্ব K
সংশোধন	115 K:
সংশোধনী	115 K
সংস্করণে	115 আগের K
সঙ্গেই	390 আমাদের K থাকুন	390 K থাকুন
সদস্য	425 K হোন
সম্পাদকীয	373 K নীতির সঙ্গে
সর্বস্বত্ব	368 K সংরক্ষিত
সহযোগিতা	425 K করুন
সহাযতা	425 আমাদের K	425 K করুন
সাংবাদিক	426 আমাদের K
সাংবাদিকতা	426 স্বাধীন K
সাংবাদিকতাকে	384 স্বাধীন K	426 K
সাংবাদিকতার	384 K পাশে
সাপ্তাহিক	383 আমাদের K
সাবস্ক্রাইব	364 নিউজলেটারে K	369 K করুন	383 K করলে আপনি	383 K করার জন্য ধন্যবাদ	425 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	426 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4889 Kเพิ่มเพื่อน	4917 Kติดตาม
กร	4859 Kอกอีเมล
กล	4920 K่าว
กอ	4918 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4917 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4877 Kบคุณที่สมัคร	4877 Kบคุณที่ลงทะเบียน	4918 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4917 Kิกที่นี่	4917 Kิกชม
คว	4887 Kามเห็นส่วนตัวของผู้เขียน
ค่	4886 Kาคอมมิชชั่น	4886 Kาคอมมิชชัน
""", 'จ': """
จด	4858 Kหมายข่าวของเรา	4877 Kหมายข่าวรายสัปดาห์ของเรา	4921 Kหมายข่าว	4922 Kหมายเปิดผนึก
จะ	4876 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4917 Kวน์โหลดแอปของเรา	4917 Kวน์โหลดแอปได้	4917 Kวน์โหลดแอปเลย	4917 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4868 Kดต่อผู้สื่อข่าวของเรา	4868 Kดต่อกองบรรณาธิการ	4917 Kดตามเรา
ต่	4919 Kอเดือน	4919 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4877 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4881 Kลองอ่าน
ทั	43 Kกมา	4887 Kศนะของผู้เขียน
ทา	4876 Kงเว็บไซต์ขอสงวนสิทธิ์	4878 Kงอีเมลทุก
ทุ	4878 Kกเช้าทางอีเมล
""", 'บ': """
บท	4882 Kความฟรี	4918 Kความนี้
บร	4921 Kิจาค
บล	4901 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4920 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4879 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4920 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4868 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4870 Kมรับคุกกี้
""", 'ร': """
ระ	4920 Kบุว่า
รา	4919 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4879 Kวมสนับสนุนการทำงานของเรา	4879 Kวมสนับสนุนสื่ออิสระ	4879 Kวมสนับสนุนนักข่าว	4917 Kวมสนับสนุน	4917 Kวมบริจาคให้เรา	4917 Kวมบริจาคกับเรา	4917 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4887 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4918 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4864 Kวนลิขสิทธิ์	4865 Kวนสิทธิ์
สน	4879 Kับสนุนการทำงานของเรา	4879 Kับสนุนสื่ออิสระกับ	4917 Kับสนุนเรา	4917 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4858 Kัครรับจดหมายข่าว	4858 Kัครรับข่าวสาร	4917 Kัครรับ	4917 Kัครสมาชิกวันนี้	4917 Kัครสมาชิกเลย	4917 Kัครสมาชิกเพื่อ	4917 Kัครสมาชิกได้ที่	4917 Kัครสมาชิกของเรา	4921 Kาชิก
สำ	4881 Kหรับสมาชิกเท่านั้น
สื	4918 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4868 Kงเรื่องราวของคุณ	4868 Kงข่าวหาเรา	4917 Kงข้อมูลมาที่	4917 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4868 Kกคุณมีข้อมูล
ห้	4864 Kามคัดลอกข้อความ	4864 Kามคัดลอกเนื้อหา	4864 Kามคัดลอกบทความ	4864 Kามคัดลอกหรือเผยแพร่	4864 Kามคัดลอกหรือทำซ้ำ	4864 Kามคัดลอกหรือดัดแปลง	4864 Kามคัดลอกหรือนำ	4865 Kามทำซ้ำ
""", 'อ': """
อย	4917 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4858 Kเมลของคุณ
อ่	4881 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4917 Kียนถึงเรา	4917 K้าสู่ระบบเพื่อ
เฉ	4881 Kพาะสมาชิก
เน	11 Kื้อหานี้	4870 Kื้อหาจากภายนอก	4870 Kื้อหาภายนอก
เป	4881 K็นสมาชิกอยู่แล้ว	4920 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4876 Kื่อแสดงความคิดเห็น	4881 Kื่ออ่านต่อ	4881 Kื่ออ่านบทความ	4889 Kิ่มเพื่อนไลน์	4889 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	115 Kอร์ชันก่อนหน้าของ	4876 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	115 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4868 K้งเบาะแสข่าว	4868 K้งเรา	4917 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4867 Kล่งข่าวที่ต้องการ	4867 Kล่งข่าวโปรด	4867 Kล่งที่มาที่ต้องการ
แอ	4889 Kดไลน์	4889 Kดไลน์เพื่อ	4917 Kดไลน์
""", 'โ': """
โป	4901 Kรแกรมบล็อกโฆษณา
โห	4917 Kวตเลย	4917 Kลดแอป
""", 'ใ': """
ให	4918 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5340 hãy gửi K
""", 'ủ': """
ủng	5279 ly cà phê K hộ	5340 hãy K hộ
""", 'あ': """
あと	3065 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3128 Kがでしたか
いた	2994 Kだいたサポートは	2994 Kだいたご寄付は
いの	116 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3016 Kいのブラウザ
お寄	3128 Kせください
お届	62 Kけします
お申	3051 Kし込みはこちら	3128 Kし込みください	3128 Kし込みはこちら
お聞	3128 Kかせください
お見	3128 K逃しなく
お試	3128 Kしください
お読	3128 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3071 K転載したものです	3071 Kの転載です
か月	3000 K無料	3130 K無料
""", 'が': """
が作	3107 aiK成
が無	3016 javascriptK効
が生	3107 aiK成
が翻	3107 aiK訳
が要	3107 aiK約
""", 'こ': """
ここ	2997 Kからは有料	3000 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2997 K記事は有料	2997 K記事は会員	3023 K記事についてのご意見	3085 Kコンテンツは	3085 K投稿は	3085 K外部コンテンツは	3129 K記事が	3129 K記事を	3129 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3016 K用のブラウザ
ご協	3128 K力ください
ご存	3072 Kじの方は
ご寄	2995 K付をお願い	3128 K付を	3128 K付で	3128 K付に	3128 K付が	3128 K付は	3128 K付いただ	3128 K付のお願い
ご意	48 K見・ご反論	3023 K見をお寄せ	3023 K見・ご感想をお寄せ	3023 K見・ご感想はこちら	3023 K見・ご感想をお待ち	3023 K見・ご感想をお聞かせ	3023 K見・ご感想をお願い	3023 K見・ご感想を送る
ご感	3023 K想をお寄せ
ご支	2995 K援をお願い	3128 K援
ご登	3062 K録ありがとうございます	3128 K録
ご覧	3128 Kください	3128 Kいただけます
ご購	3128 K読
ご連	3128 K絡ください
""", 'す': """
すで	3065 Kに会員の方
すべ	3000 Kての記事が
""", 'ぜ': """
ぜひ	3011 Kフォロー
""", 'で': """
で作	3107 aiK成
で受	3040 lineKけ取る
で届	3040 lineKく
で最	3040 lineK新
で生	3107 aiK成
で要	3107 aiK約
""", 'と': """
と強	3131 K調
と書	3131 Kい
と発	3131 K表
と話	3131 Kし	3131 Kす
と語	3131 Kっ	3131 Kる
と説	3131 K明
と述	3131 Kべ
""", 'に': """
によ	3107 aiKって生成	3107 aiKる要約	3131 Kると
""", 'の': """
の使	3021 cookieK用
の学	53 aiK習
の採	3051 K用情報はこちら
の提	3071 K供記事です
""", 'を': """
をフ	3011 Kォローしよう
を使	3021 cookieK用
を利	3021 cookieK用
を有	3016 javascriptK効	3016 javascript K効
を発	3131 K表した
を許	3046 cookieK可
""", 'ア': """
アカ	3040 lineKウントはこちら
アシ	68 aiKスタント
アド	3091 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3069 Kィリエイト広告	3069 Kィリエイトプログラム	3069 Kィリエイトリンク	3079 Kィリエイトリンク	3079 Kィリエイト広告	3079 Kィリエイトプログラム
アプ	3006 Kリはこちら	3007 Kリを開く	3007 Kリをダウンロード	3007 Kリのダウンロード	3007 Kリをインストール	3061 Kリなら通知	3061 Kリなら速報	3061 Kリなら、	3061 Kリで読むと	3061 Kリなら
アン	110 Kケート	3057 Kケートはこちら	3057 Kケート実施中	3057 Kケートにご協力ください	3057 Kケートにご協力を	3057 Kケートへのご協力	3058 Kケートに答えて
""", 'オ': """
オフ	3091 Kにしてページを
""", 'カ': """
カ月	3000 K無料	3130 K無料
""", 'ク': """
クイ	3058 Kズに答えて
クッ	3018 cookie(Kキー)	3021 Kキーを使用	3021 Kキーを利用	3046 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	115 Kントしていない	3023 Kントを投稿するには	3023 Kントするには	3023 Kントをお寄せ	3030 Kント欄で	3030 Kント欄に	3030 Kント欄から	3030 Kント欄へ	3060 Kントは削除します	3060 Kントは削除することが	3060 Kントは削除する場合	3060 Kントは承認	3060 Kントは公開前	3060 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	2994 Kヒーをおごる
""", 'サ': """
サポ	2994 Kートをしてみませんか	2994 Kートをしませんか	2994 Kートしてみませんか	2995 Kートをお願いします	3128 Kートをお願い	3128 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3128 Kンロードしてください
""", 'チ': """
チケ	3051 Kット販売中
チッ	2994 Kプで応援
チャ	3014 Kンネル登録を	3040 Kンネルに参加する	3040 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3003 Kースレターに登録	3005 Kースレターを	3040 googleKースで	3062 Kースレター登録はこちら	3132 Kースレター
""", 'ネ': """
ネタ	115 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3011 Kローして最新	3011 Kローをお願い	3128 Kローしてください
""", 'ブ': """
ブラ	3082 Kウザは音声	3082 Kウザは動画	3082 Kウザではこの動画	3082 Kウザはvideo	3082 Kウザはaudio
""", 'プ': """
プッ	3007 Kシュ通知
プラ	3018 Kイバシーポリシーに
プレ	3000 Kミアム会員	3054 Kゼントした記事は
プロ	3069 Kモーションが含まれ	3069 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	2994 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3003 Kマガに登録	3005 Kマガで	3062 Kマガ登録はこちら	3062 Kマガの登録	3129 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3003 Kルマガジンに登録	3005 Kルマガジンで	3005 Kルマガジンを	3005 Kルでお届け	3023 Kルアドレスが公開されることはありません	3062 Kルアドレスを入力してください	3132 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2997 Kインして続きを	2997 Kインしてください	3000 Kインが必要	3128 Kインして
""", 'ヶ': """
ヶ月	3000 K無料	3130 K無料
""", '上': """
上优	5388 在googleK先
上優	5388 在googleK先
""", '下': """
下方	5495 K留言
下載	5361 K客戶端	5363 Kapp	5363 K應用程式
下载	5361 K客户端	5363 Kapp	5363 K应用	5494 K客户端
""", '不': """
不代	5387 K表本站	5419 K表本站立场	5433 K表本報立場	5433 K表本报立场	5433 K表本站立场	5433 K表本站立場	5433 K表本媒體立場	5433 K表本網立場	5433 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5463 K于任何财团
不屬	5463 K於任何財團
不得	5387 K转载	5387 K轉載
不认	48 K同本文
不錯	5494 K過
不错	5494 K过
""", '为': """
为首	5388 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5387 K表作者本人	5387 K表作者个人	5387 K表作者观点	5387 K表作者的	5387 K表作者立场
仅供	5419 K其表达个人看法
仅限	5424 K会员	5424 K订户
""", '他': """
他說	5497 K
他说	5497 K
""", '付': """
付費	5355 K後	5498 K牆
付费	5355 K后	5498 K墙
""", '以': """
以下	5448 K内容来自
以閱	5352 K讀全文
以阅	5352 K读全文
""", '仮': """
仮名	115 Kです	115 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5355 K专享	5424 K限定内容
会員	55 Kの方は	55 Kは月に	2997 K限定です	2997 K限定の記事	2997 K登録できます	3000 K登録すると	3000 K登録が必要	3065 Kの方はこちら	3065 K登録で続きを読む	3065 K登録後にご覧	3098 Kだけが読める	3098 Kのみがお読み	3098 Kのみ閲覧	3128 K登録して	3128 K登録は	3128 K登録がお済み	3128 K登録をお願い	3128 K登録で	3128 K登録のうえ	3128 K登録はこちら	3128 K登録ください	3129 Kの方
会費	3063 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5350 K支持	5494 K支持,	5494 K支持让	5494 K支持讓	5494 K支持是
""", '使': """
使用	5372 Kcookie改善	5372 Kcookie以	5372 K cookie 以	5372 K cookie 来	5372 K cookie 來	5376 Kcookie来	5376 Kcookie來
""", '來': """
來自	5404 K外部平台的內容
""", '依': """
依靠	5422 K读者的支持	5422 K讀者的支持
""", '侵': """
侵权	5387 K必究	5387 K请联系	5387 K请告知	5387 K请及时
侵權	5387 K必究
""", '個': """
個人	3021 K情報の取り扱い	3071 Kの見解です	5419 K看法
""", '偏': """
偏好	5388 googleK來源	5388 google K來源	5388 K來源清單	5477 K來源
""", '僅': """
僅限	5424 K會員	5424 K訂戶
""", '優': """
優先	3039 Kソース	3039 K表示に設定	3039 Kする情報源	3039 K的に表示
""", '免': """
免費	17 K閱讀	5434 K文章	5434 K閱讀篇數	5434 K閱讀額度	5435 K註冊即可	5435 K註冊後	5466 K文章	5494 K訂閱	5496 K試用
免费	17 K阅读	5434 K文章	5434 K阅读篇数	5435 K注册即可	5435 K注册后	5466 K文章	5494 K订阅	5496 K试用
""", '內': """
內容	5411 K由ai
""", '全': """
全文	23 Kを	2997 Kを読むには	2997 Kをお読み
""", '公': """
公众	18 K号	5366 K号:
公开	5499 K信
公式	3007 Kアプリ	3011 Kアカウントをフォロー	3011 Kアカウントを友だち	3040 Klineはこちら	3129 Kline
公開	3133 K書簡	5499 K信
""", '关': """
关注	5366 K我们的微信	5366 K我们的公众号	5366 K我们的微博	5366 K我们的频道	5366 K我们的官方	5494 K我们
关闭	5458 K后刷新页面
""", '内': """
内容	5411 K由ai
内阅	5361 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5497 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5415 K此文給朋友
""", '初': """
初割	3130 K
初月	3065 K#円で	3130 K無料
""", '判': """
判断	3131 Kした
""", '利': """
利用	3018 K規約に同意
""", '前': """
前請	5419 K先登入
前请	5419 K先登录
""", '剩': """
剩余	5352 K#%内容	5352 K#%的内容
剩餘	5352 K#%內容	5352 K#%的內容
""", '力': """
力を	3063 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5366 Kline好友	5366 Kline官方	5366 Kline@	5422 K贊助行列	5422 K赞助行列	5494 K会员	5494 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3129 Kになります
""", '動': """
動画	45 Kや写真	3052 Kをご覧ください	3052 Kはこちら	3055 Kでも詳しく	3055 Kでも解説	3082 Kを再生するには	3082 Kをご覧いただくには	3082 Kを視聴するには
""", '勘': """
勘誤	115 K
勘误	115 K
""", '包': """
包月	5496 K
""", '化': """
化名	115 K
""", '即': """
即可	5419 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3014 Kち追加
""", '収': """
収益	3069 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5358 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	115 Kに回答しなかった	115 Kに応じなかった	3041 K班までご	3063 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3003 Kトレイにお届け	3003 Kトレイに届けます
""", '只': """
只靠	5422 K讀者	5422 K读者
""", '可': """
可能	115 K引起不适	115 K引起不適
""", '同': """
同意	5404 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	115 K透
含有	115 K暴力
""", '启': """
启用	5451 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5497 K
告诉	43 K我们	72 K我们	5497 K
""", '呼': """
呼び	3131 Kかけた	3131 Kかける	3131 Kかけて	3131 K掛け
""", '命': """
命じ	3131 Kた
""", '啟': """
啟用	5451 Kjavascript
""", '喊': """
喊道	5497 K
""", '因': """
因为	5494 K有你的支持
因為	5494 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3069 Kの一部が還元
""", '外': """
外部	3046 Kコンテンツ	5404 K内容	5404 K內容
""", '她': """
她說	5497 K
她说	5497 K
""", '如': """
如侵	5387 K权,	5387 K权请	5387 K权联系
如有	5387 K侵权,	5387 K侵权请	5387 K侵权联系	5387 K侵權,	5387 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	116 K專線
""", '官': """
官方	5368 K微信
""", '定': """
定期	5494 K定額
""", '寄': """
寄付	2994 Kで応援	3095 Kで成り立って	3095 Kで運営され	3095 Kによって運営され	3128 Kをお願い	3132 K
寄到	5358 K您的信箱	5421 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5497 K
""", '将': """
将本	5415 K文赠送给
""", '將': """
將本	5415 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3072 Kわせた方は
""", '已': """
已是	5352 K會員	5424 K订户	5424 K訂戶
已经	5352 K是会员
已讀	5493 K
已读	5493 K
""", '年': """
年額	3130 K
""", '广': """
广告	13 K后继续	13 K之后继续	5377 K拦截	5458 K拦截	5458 K屏蔽	5458 K过滤	5460 K拦截	5460 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3063 Kに頼らず	3091 Kブロッカーを	3091 Kブロックを	3091 Kブロック機能	3091 Kブロックは	3091 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5377 K攔截	5458 K阻擋程式	5458 K攔截	5458 K封鎖	5458 K阻擋器	5460 K攔截	5460 K封鎖
""", '开': """
开启	5363 K通知	5451 Kjavascript
""", '弊': """
弊社	3129 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3129 Kイト
当初	115 Kの記事で
当社	3129 Kの
当編	3129 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5363 K扫	5368 K公众号
""", '心': """
心理	116 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2995 Kをお願いします	3128 Kをお願い	3128 Kして
""", '您': """
您已	5421 K成功订阅	5421 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5350 K支持	5422 K每一份捐款	5422 K每一筆捐款	5494 K捐款	5494 K支持,	5494 K支持让	5494 K支持讓	5494 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3041 Kをお寄せください	3041 K提供はこちら	3041 K提供を募集	3041 K提供をお待ち	3041 Kをお待ちして	3072 Kをお持ちの方は	3072 K提供窓口
""", '感': """
感謝	5421 K您的訂閱	5494 K閱讀	5494 K您的支持
感谢	5421 K您的订阅	5494 K阅读	5494 K您的支持
""", '成': """
成为	56 K其中一员	5352 K会员即可阅读	5352 K会员即可查看	5352 K会员即可解锁	5424 K付费会员	5494 K会员,	5494 K会员即可	5494 K我们的会员
成果	3079 K報酬型広告
成為	5352 K會員即可閱讀	5352 K會員即可看	5352 K會員即可解鎖	5422 K我們的贊助	5424 K付費會員	5494 K會員,	5494 K會員即可	5494 K我們的會員
""", '我': """
我们	5372 K使用cookie	5372 K使用 cookie	5495 K的
我們	5372 K使用cookie	5372 K使用 cookie	5495 K的
""", '手': """
手机	5363 K客户端
""", '打': """
打开	5361 Kapp	5363 K微信
打開	5361 Kapp
""", '扫': """
扫一	5363 K扫
扫描	5361 K二维码下载	5361 K二维码加入	5363 K二维码关注	5494 K二维码下载	5494 K二维码关注	5494 K二维码加入	5494 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5415 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	115 K置評
拒绝	115 K置评
""", '指': """
指出	5497 K
指摘	3131 Kした
""", '捐': """
捐助	5422 K我们	5422 K我們
捐款	5494 K支持	5498 K
""", '掃': """
掃一	5363 K掃
掃描	5361 K qr	5494 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5363 K通知
推送	16 K	5363 K通知
""", '描': """
描写	115 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5460 K告
""", '支': """
支持	5349 K獨立媒體,	5349 K独立媒体,	5350 K我们的	5350 K我們的	5494 K我们,	5494 K我們,	5494 K我们。	5494 K我們。	5494 K我们的报道	5494 K我們的報導	5494 K我们的新闻	5494 K我們的新聞	5494 K我们的记者	5494 K我們的記者	5494 K我们的工作	5494 K我們的工作	5494 K我们继续	5494 K我們繼續
支援	3095 Kで成り立って	3095 Kで運営され	3095 Kによって成り立って	3095 Kによって運営され	3128 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5387 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5388 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3131 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5424 K全站
""", '更': """
更新	63 K情報をメール
更正	115 K:	115 【K】	115 K说明	115 K說明
""", '最': """
最新	3003 K情報をお届け
""", '會': """
會員	55 K每月	5355 K專享	5424 K限定內容
""", '月': """
月額	2994 Kサポーター	3000 K#円	3130 K
""", '有': """
有了	5494 K你的支持	5494 K您的支持
有料	55 K会員は	2997 K会員限定	2997 K会員になる	2997 K会員の方	2999 K記事がお得に読める	2999 K記事が読み放題	3065 K記事が読めます	3132 K会員
有权	5419 K删除
有權	5419 K刪除
""", '未': """
未予	115 K置评
未回	115 K应	115 K應
未滿	5444 K#歲	5444 K十八歲
未經	5387 K授權不得	5387 K授權,不得	5387 K授權禁止	5387 K授權請勿	5387 K授權,請勿
未经	5387 K授权不得	5387 K授权,不得	5387 K授权禁止	5387 K授权,禁止	5387 K授权请勿	5387 K授权,请勿
""", '本': """
本ま	3054 Kでプレゼントできます	3054 Kでギフトできます	3054 Kで無料でプレゼント	3065 月#Kで無料で
本ア	3129 Kプリ
本サ	3129 Kイト
本中	3125 #K#本
本內	5448 K容來自
本内	5448 K容来自
本刊	5495 K
本報	5495 K導
本报	5495 K读者	5495 K道
本文	115 K早前版本	115 K先前版本	115 K已更新	115 K已作	5387 K来源:	5387 K来源于	5495 K
本站	5495 K
本紙	43 Kまで	72 Kまで
本網	5372 K站使用cookie	5372 K站使用 cookie	5372 K站使用小型	5495 K
本网	5372 K站使用cookie	5372 K站使用 cookie	5372 K站使用小型
本記	3129 K事
本誌	3129 K
""", '来': """
来自	5404 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3107 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5366 K关注	5494 K加入	5494 K赞助	5494 K订阅	5494 K投稿
""", '歡': """
歡迎	28 K分享給	5366 K追蹤	5494 K加入	5494 K贊助	5494 K訂閱	5494 K投稿
""", '此': """
此內	11 K容	5448 K容來自	5448 K容由
此内	11 K容	5448 K容来自	5448 K容由
此前	115 K版本
此影	5447 K片在您所在
此视	5447 K频在您所在
""", '残': """
残り	2997 K#文字	2997 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5496 K
每日	5360 K简报	5360 K簡報	5360 K電子報
每月	5496 K
""", '求': """
求め	3131 Kた	3131 Kている
求助	0 K	116 K热线	116 K熱線	116 K渠道
""", '沒': """
沒有	75 K廣告	5463 K股東	5463 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5463 K股东	5463 K财团
""", '浏': """
浏览	5377 K器版本	5447 K器不支持音频	5447 K器不支持视频	5447 K器不支持播放	5447 K器不支持html#	5447 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5447 K器不支援影片	5447 K器不支援音訊
""", '点': """
点击	5494 K关注	5494 K这里
""", '為': """
為首	5388 K選來源
""", '無': """
無効	3091 Kにしてページを	3091 Kにして再読み込み	3091 Kにして、ページを
無料	17 K記事	2997 Kで会員登録	2997 K会員に登録	3065 Kで読める記事の上限	3065 K会員になると	3098 K記事の閲覧	3098 K記事は残り	3098 Kで読める記事	3098 K閲覧	3125 K記事 #/#	3125 K記事#/#	3128 K会員に登録	3128 K会員登録	3130 K体験
無断	3038 K転載	3038 K複製	3106 K転載・複製	3106 K転載を禁じ	3106 Kでの転載	3106 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5387 K归本	5387 K归原	5387 K归作者	5387 K所有,	5387 K所有:	5387 K所有©	5387 K所有 ©	5387 K归属本	5387 K归属原	5387 K归属作者	5387 K归属于
版權	5387 K所有	5387 K歸本	5387 K歸原	5387 K歸作者	5387 K歸屬於
""", '特': """
特此	115 K更正
""", '独': """
独立	3129 Kしたジャーナリズム	5495 K新闻	5495 K媒体
""", '獨': """
獨立	5495 K新聞	5495 K媒體
""", '獲': """
獲得	5431 K佣金
""", '生': """
生命	116 K热线	116 K線
生成	5411 由 ai K	5411 由aiK	5411 ai K,仅供	5411 aiK,僅供
""", '產': """
產生	5411 由 ai K	5411 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5411 K工智能生成	5411 K工智慧生成
由讀	5495 K者
由读	5495 K者
""", '申': """
申し	3051 K込みはこちら
申込	3051 Kみはこちら	3051 Kはこちら
""", '电': """
电子	5498 K报
""", '畅': """
畅读	5424 K全站
""", '留': """
留言	90 K区	90 K區	5495 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3041 Kをお寄せ
""", '登': """
登入	27 K或	5352 K後繼續	5352 K會員即可	5352 K會員後	5352 K會員以	5352 K會員繼續	5435 K或註冊
登录	27 K或	5352 K后继续	5352 K后查看全文	5352 K后查看完整	5435 K或注册
登録	3065 Kして続きを読む	3128 Kしてください	3128 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3129 Kまの
""", '相': """
相談	0 K	116 K窓口	116 K先
""", '看': """
看更	5361 appK多
""", '禁': """
禁止	5387 K转载
禁無	3037 K断
""", '私': """
私た	3129 Kちの
""", '科': """
科し	3131 Kた
""", '称': """
称	5497 K
""", '稱': """
稱	5497 K
""", '立': """
立即	5494 K加入我们	5494 K加入我們	5494 K订阅	5494 K訂閱	5494 K下载	5494 K下載	5494 K报名	5494 K報名	5494 K成为会员	5494 K成為會員
""", '第': """
第一	5419 K条评论	5419 K則留言	5419 K條評論
""", '筆': """
筆者	3071 K個人の見解
""", '紙': """
紙の	3129 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	2997 Kを読むには	2997 Kをお読みになる
""", '編': """
編按	115 K
編者	115 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	115 K部注	3129 K部では
""", '繼': """
繼續	5352 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5352 K阅读请
""", '编': """
编者	115 K注
""", '翻': """
翻墙	69 K
翻譯	5411 由aiK
翻译	5411 由aiK
""", '者': """
者說	5497 K
者说	5497 K
""", '联': """
联盟	79 K链接	5431 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5431 K行銷連結	5431 K連結
聯絡	43 K我們
""", '自': """
自动	5411 由 ai K生成	5411 由aiK生成
自動	3107 K翻訳	5411 由 ai K生成	5411 由aiK生成
""", '若': """
若有	5387 K侵权,	5387 K侵权请	5387 K侵權,	5387 K侵權請
""", '获': """
获得	5431 K佣金
""", '著': """
著作	3038 K権は	3106 K権法により保護	3106 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5419 K本站立场
表示	5497 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3127 Kしません	3127 Kしなく	3127 Kさず	3127 Kさない
""", '訂': """
訂正	115 K:	115 【K】	115 Kして	115 Kします
訂閱	63 K電子報	5352 K即可	5352 K後繼續	5358 K我們的	5358 K電子報	5494 K我們	5498 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	115 Kを更新しました	115 Kを修正しました	2999 Kが読み放題	3054 Kをプレゼントできます	3125 #K中#記事
記者	3041 Kまでご連絡ください
""", '訴': """
訴え	3131 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3131 Kた
認為	5497 K
""", '說': """
說:	5497 K
說。	5497 K
說道	5497 K
""", '読': """
読み	3000 K放題
読者	21 Kの寄付	21 Kの支援	3063 Kの会費で	3129 Kの皆様	3129 Kの皆さ	3129 Kアンケート
""", '請': """
請先	5494 K登入
請分	28 K享給
請啟	5372 K用javascript
請我	59 K喝咖啡
請捐	5494 K款
請支	5349 K持我們	5349 K持獨立媒體	5494 K持我們
請登	5352 K入會員	5494 K入後	5494 K入以
請立	5494 K即捐款
請贊	5349 K助我們
請輸	5421 K入您的電子	5494 K入您
請關	5458 K閉後重新整理
請點	5494 K擊此處	5494 K擊這裡	5494 K擊下方	5494 K擊連結
""", '讀': """
讀者	48 K投書	5495 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5352 K即可	5352 K后继续	5358 K我们的	5358 K电子报	5494 K我们	5498 K费
""", '认': """
认为	5497 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5388 K首选来源
""", '评': """
评论	90 K区	5419 K服务协议
""", '该': """
该视	5447 K频在您所在
""", '说': """
说:	5497 K
说。	5497 K
说道	5497 K
""", '请': """
请先	5494 K登录
请关	5458 K闭后刷新
请分	28 K享给
请启	5372 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5494 K款
请支	5349 K持我们	5349 K持独立媒体	5494 K持我们
请点	5494 K击此处	5494 K击这里	5494 K击下方	5494 K击阅读	5494 K击关注	5494 K击链接
请登	5494 K录后	5494 K录以
请立	5494 K即捐款
请赞	5349 K助我们
请转	28 K发
请输	5421 K入您的电子邮箱	5421 K入您的邮箱	5494 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5495 K问卷	5495 K群
""", '責': """
責任	5387 K編輯:
""", '賺': """
賺取	5431 K佣金
""", '購': """
購読	2997 K者の方は	3000 Kすると	3128 Kしてください	3129 K者の方	3132 K料
""", '贈': """
贈送	5415 K給好友
""", '贊': """
贊助	5349 K我們,	5494 K我們
""", '责': """
责任	5387 K编辑:
""", '赚': """
赚取	5431 K佣金
""", '赞': """
赞助	5349 K我们,	5494 K我们
""", '赠': """
赠送	5415 K给好友
""", '身': """
身边	5495 K的新鲜事
身邊	5495 K的新鮮事
""", '転': """
転載	50 K	3037 Kを禁じ
""", '輸': """
輸入	5421 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5387 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5387 K请注明
""", '输': """
输入	5421 Kemail
""", '还': """
还可	5415 K赠送
""", '这': """
这篇	5495 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	115 K:
追蹤	5366 K我們的	5388 Kgoogle news	5494 K我們
""", '送': """
送っ	54 Kてください
送到	5421 K你的邮箱	5421 K您的邮箱	5421 K您的信箱
""", '這': """
這篇	5495 K文章
""", '通': """
通知	16 K	3007 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3062 Kニュースレター
""", '邀': """
邀請	5494 K您
邀请	5494 K您
""", '還': """
還可	5415 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5497 K
""", '长': """
长说	5497 K
""", '開': """
開啟	5363 K通知	5451 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5352 K全文請	5493 K
""", '閲': """
閲覧	3125 K記事数:#/#
""", '關': """
關注	5366 K我們的臉書	5366 K我們的粉絲	5366 K我們的官方	5366 K我們的頻道	5494 K我們
關閉	5458 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5352 K全文请	5493 K
""", '随': """
随时	5494 K掌握
""", '隐': """
隐私	5376 K政策
""", '隨': """
隨時	5494 K掌握
""", '隱': """
隱私	5376 K權政策	5376 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5498 K報
""", '需': """
需接	5404 K受cookie
需要	0 K帮助	0 K幫助	5404 K接受cookie	5494 K您的支持	5494 K你的支持
""", '音': """
音声	3052 Kでもお聴き
""", '頂': """
頂い	2994 Kたサポートは
""", '飲': """
飲酒	5444 K過量
""", '首': """
首年	5437 K仅需
首月	5424 K仅需	5424 K只要	5437 K免费	5437 K免費	5437 K仅	5437 K僅	5437 K只需	5496 K
首选	5388 K新闻来源	5388 googleK来源	5388 google K来源	5477 K来源
首選	5388 K新聞來源	5477 K來源
""", '點': """
點擊	5494 K這裡
""", '가': """
가명	115 K
가상	68 K 비서
가입하세요	3265 K
가입해	3265 K 주세요
""", '값': """
값으로	3193 커피 한 잔 K 후원	3193 커피 한 잔 K 응원	3193 커피 한 잔 K 독립
""", '강': """
강조했다	3268 K
""", '계': """
계속	3140 K 읽으려면	3140 K 읽으시려면
""", '공': """
공개	3270 K 서한
공개서한	3270 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3223 K 차단	3225 K 차단기를
광고도	75 K
광고차단	3223 K	3225 K 프로그램을	3225 K 기능을
""", '구': """
구글	3152 K 뉴스에서
구독	55 K 회원은	3140 K 후 이용
구독료	3269 K
구독을	3265 K 신청하세요
구독자	3140 K 전용 기사	3140 K 전용 콘텐츠	3140 K 전용입니다	3140 K 전용 서비스	3266 K
구독자는	55 K
구독자만	3140 K 볼 수	3194 K 읽을
구독자에게만	3194 K 제공
구독하고	3152 K
구독하세요	3164 K	3265 K
구독하시면	3140 K
구독해	85 K 주세요	3151 K 주세요	3192 K 주셔서	3265 K 주세요
구독해주세요	3151 K
구독해주셔서	3192 K
""", '금': """
금요일	3192 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3137 좋은 K 후원	3259 #개 K 중 #개
기사가	115 K 수정
기사를	4 K 듣	115 K 수정	3140 전체 K 보려면	3194 전체 K 읽어보세요
기사의	115 K 이전 버전
기자를	3193 K 응원해
기자에게	3165 K 연락해 주세요
""", '남': """
남겨주세요	3265 K
""", '네': """
네이버	3152 K 메인에서	3164 K 구독
네이버에서	3152 K 구독
""", '놓': """
놓치지	3265 K 마세요
""", '눌': """
눌러주세요	3265 K
""", '뉴': """
뉴스레터	83 K	3143 K 구독하기	3143 K 구독하세요	3143 K 신청하기	3143 K 구독 신청하기	3266 K	3269 K
뉴스레터로	3143 K 받아
뉴스레터를	3143 K 받아	3143 K 구독하세요	3143 K 구독해	3143 K 구독하고	3143 K 구독하면	3265 K 신청하세요
""", '다': """
다운로드하세요	3265 K
""", '달': """
달	3194 첫 K #원
""", '답': """
답변하지	115 K 않았
""", '당': """
당신의	3165 K 제보가	3266 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3190 K 삭제될	3190 K 삭제합니다	3190 K 통보	3190 K 예고	3190 K 운영자	3190 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3268 K
""", '도': """
도움받을	116 K 곳
도움이	0 K 필요
""", '독': """
독립	3266 K 언론
독립언론	3266 K
독립언론을	3193 K 지켜
독자	3205 K 후원으로	3265 K 여러분의	3266 K 여러분
독자님의	3138 K 후원	3205 K 후원으로
독자들의	21 K 후원	3205 K 후원으로	3229 K 후원
독자의	3205 K 후원으로	3229 K 후원	3266 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3192 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3265 K
들으실	3262 K 수 있습니다
들을	3262 K 수 있습니다
""", '로': """
로그인	27 K	3140 K 후 이용
로그인이	3140 K 필요합니다	3140 K 필요한 서비스	3140 K 필요해요
로그인하거나	3265 K
로그인하고	3194 K 계속
로그인하면	3194 K 계속
로그인하시면	3140 K
""", '링': """
링크에서	3265 K 확인하세요
""", '마': """
마음에	3193 기사가 K 드셨다면
""", '만': """
만나보세요	3265 K
""", '말': """
말했다	3268 K
""", '매': """
매월	3267 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3192 K 보내드려요
메일함으로	3143 K 보내	3143 K 받	3143 K 배달	3143 K 전해
""", '묘': """
묘사가	115 K 포함
""", '무': """
무단	3162 K 복제	3162 K 전재
무단전재	3161 K
무료	17 K 기사	3203 K 기사	3267 K 체험
무료로	17 K 볼 수 있는	3194 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	115 [K]	115 K
""", '받': """
받아보세요	3265 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3268 K
""", '보': """
보내	62 K 드립니다	3265 K 주세요
보내드리는	3192 K
보내드립니다	62 K	3192 K
보내주세요	3265 K
""", '본': """
본	3266 K 기사
본사의	3201 K 편집 방향	3201 K 편집방향
본지는	3266 K
본지의	3201 K 편집 방향	3201 K 편집방향
""", '분': """
분	2 K 읽기
분은	3165 알고 계신 K 기자	3165 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3214 K 오디오를	3214 K 비디오를	3214 K 동영상을
브라우저는	3214 K 동영상
브라우저에서는	3214 K 동영상을
""", '사': """
사연을	3165 K 보내주세요	3165 K 보내 주세요
사전	3180 K 등록하기	3180 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	116 K
""", '선': """
선호	3163 K 매체로	3163 K 출처로	3163 K 언론사	3163 K 매체
선호하는	3163 K 출처
""", '설': """
설명했다	3268 K
설문에	110 K	3265 K 참여하세요
설문조사에	110 K
설치하세요	3265 K
""", '세': """
세미나	3180 K 신청하기
""", '소': """
소식을	3192 K 전해드립니다
""", '속': """
속보를	3191 K 받아보세요
""", '수': """
수수료를	3197 K 받을 수 있습니다	3197 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	115 K
""", '시': """
시민	3205 K 후원으로
시민의	3229 K 후원
시작하세요	3265 K
""", '아': """
아래에서	3265 K 확인하세요
""", '알': """
알려	3265 K 주세요
알려주세요	3265 K
알림	3147 K 받기	3147 K 설정
알림을	16 K	3191 K 켜고
""", '애': """
애드블로커	3223 K
애드블록	3223 K
애드블록을	3225 K
애드블록이	3225 K
""", '앱': """
앱	3147 K 다운로드	3147 K 설치	3191 K 설치하기
앱에서	3146 K 열기	3191 K 더 편하게	3265 K 확인하세요
앱으로	3146 K 보기	3191 K 더
앱을	3147 K 다운로드	3191 K 다운로드하세요	3191 K 설치하세요
""", '언': """
언론을	3193 독립 K 지켜
""", '여': """
여기서	3265 K 확인하세요
여러분	3266 K 덕분
여러분의	3165 K 제보를	3193 K 후원이	3229 독자 K 후원	3265 K 후원
""", '영': """
영상에서	3183 K 확인하세요	3183 K 확인할 수 있습니다	3265 K 확인하세요
영상으로	3183 K 확인하세요
영상을	3183 K 확인하세요
""", '온': """
온라인	3180 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3175 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3266 K 기자
우리의	3266 K 저널리즘
""", '운': """
운영되고	3193 독자의 후원으로 K 있습니다
운영하는	3193 독자의 후원으로 K 독립언론	3193 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3137 K 주기
원고료로	3137 K 응원	3193 K 응원
원고료주기	3137 K
""", '월': """
월	3267 K #원
""", '유': """
유료	3140 K 구독자만
유튜브	3152 K 구독
""", '음': """
음성으로	3183 K 들으려면	3183 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3265 K
응원해	3138 K 주세요	3265 K 주세요
응하지	115 K 않았
""", '의': """
의견을	3265 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3261 K 기사를	3266 K 기사가	3266 K 기사는	3266 K 기사
이메일	3144 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3143 K 입력하세요	3143 K 입력해 주세요	3143 K 입력해주세요	3143 K 입력하시면
이미	3194 K 구독자이신가요
이벤트에	3265 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	115 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3241 K 작성	3241 K 생성	3241 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3180 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	116 도움 받을 수 K 곳
""", '자': """
자동	3241 K 번역
자바스크립트가	3218 K
자바스크립트를	3218 K
자살예방	116 K
자주	3163 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3161 K 금지
재배포금지	3161 K
재생할	3214 K 수 없습니다
""", '저': """
저작권법	3162 K
저작권법의	3162 K
저작권자	3162 K
저작권자의	3162 K
저희	3266 K 뉴스레터	3266 K 채널	3266 K 앱
저희는	3266 K
저희를	3266 K
""", '적': """
적었다	3268 K
""", '전': """
전문을	23 K
전용	3140 회원 K 기사	3140 회원 K 콘텐츠	3140 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3268 K
""", '정': """
정기	3137 K 후원이	3137 K 후원으로
정기후원	3267 K
정기후원으로	3137 K
정기후원이	3137 K
정정	115 K:	115 [K]
""", '제': """
제공하는	3215 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3165 K 부탁드립니다
제보는	3165 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3165 K 기다립니다	3165 K 받습니다
제보해	43 K 주세요	72 K 주세요	3265 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3197 K 링크
제휴링크	3197 K
""", '좋': """
좋아요	3164 구독과 K 부탁
좋아요를	3164 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3259 #건 K #건	3259 #개 K #개
""", '지': """
지금	3265 K 확인하세요	3265 K 신청하세요	3265 K 참여하세요
지켜주세요	3265 K
""", '차': """
차단	3225 광고 K 프로그램을	3225 광고 K 프로그램이	3225 광고 K 기능을
""", '채': """
채널	3151 K 추가하	3164 K 추가하기	3164 K 구독하기	3204 K 추가하고	3204 K 추가하면
채널에	3164 K 참여하세요
채널에서	3164 K 소식을	3265 K 확인하세요
채널을	3204 K 추가하고	3204 K 추가하면	3204 K 추가해	3204 K 구독하고	3204 K 구독하면
채용	3180 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3267 K 달
""", '추': """
추가해	3164 K 주세요
추가해주세요	3164 K
""", '친': """
친구	3164 K 추가하세요
""", '카': """
카카오톡	3151 K 채널 추가	3204 K 채널에서	3204 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3215 외부 K.
""", '쿠': """
쿠키	3175 K 동의가
쿠키를	3175 K 허용해야	3175 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3180 K 보기
""", '파': """
파트너스	3197 K 활동
""", '팔': """
팔로우하기	3151 K	3164 K
팔로우하세요	3265 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	115 K 주
""", '필': """
필수	24 K 필드는
필자의	3201 K 개인 의견으로	3201 K 개인 의견이며	3201 K 개인 의견입니다	3201 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3264 K 수 있습니다
해지할	3264 K 수 있습니다
""", '협': """
협찬을	3197 K 받아
""", '활': """
활용	3161 ai 학습 및 K 금지
""", '회': """
회원	3140 K 전용입니다
회원가입	3140 K 후 이용	3140 K 후 볼	3140 K 후 읽	3140 K 후 계속	3140 K 후 무료	3265 K 후
회원가입은	3265 K
회원가입을	3265 K 하
회원가입하고	3265 K
회원가입하면	3194 K 월
회원가입하세요	3265 K
회원가입하시면	3265 K
회원만	3140 K 볼 수
""", '후': """
후원금	3269 K
후원으로	3137 K 응원	3193 독자의 K 운영됩니다
후원을	3138 K 부탁드립니다	3265 K 부탁
후원이	3137 K 큰 힘이 됩니다	3138 K 필요합니다	3138 K 큰 힘이 됩니다
후원하세요	3265 K
후원해	85 K 주세요	3137 K 주세요	3138 K 주세요	3265 K 주세요
후원회원의	3205 K 후원으로	3229 K 힘
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
