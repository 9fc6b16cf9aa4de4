"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5003
# comentário	3766
# comentários	3766
# fotó megtekintése	2526
# fotók megtekintése	2526
# gün ücretsiz deneyin	4691
# głosów	92
# hlasů	92
# hozzászólás	2440
# kişi oy kullandi	4737
# komentářů	518
# komentāri	3187
# kép megtekintése	2526
# képek megtekintése	2526
# lượt bình chọn	92
# odpovedí	4370
# odpovědi	620
# odpovědí	620
# odpowiedź	3714
# příspěvků	518
# röster	92
# sekunden zurück	970
# válasz megjelenítése	2535
# yaşindan küçükler oynayamaz	4774
# ääntä	92
# års aldersgrense	3460
# δευτερόλεπτα μπροστά	1105
# δευτερόλεπτα πίσω	1105
# σχόλια	1031
# ψήφοι	92	1056
# ψήφος	1056
# відповідей	4968
# відповідь	4968
# відповіді	4968
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4932
# из #	4130
# коментарі	4860
# коментарів	4860
# комментариев	4058
# комментарий	4058
# комментария	4058
# от #	303
# ответ	4166
# ответа	4166
# ответов	4166
# отговор	332
# отговора	332
# із #	4932
# הצבעות	92
# מתוך #	2212
# שניות אחורה	2267
# שניות קדימה	2267
# תגובות	2209
# تعليقات	128
# ثانيه جلو	1820
# ثانيه عقب	1820
# راي	92
# صوت	92
# نظر	1763
# कमेंट	2333
# वोट	92
# सेकंड आगे	2382
# सेकंड पीछे	2382
# € al mes durante # meses	1597
# € al mese per # mesi	2759
# € por mês durante # meses	3822
# 人参与	5146
# 人參與	5146
# 票	2875
# 명 참여	3013
# 표	3013
#% megtakarítás	2522
#+ hrajte zodpovědně	510
#-årsgrense	3460
#/# fotó	2526
#/# kép	2526
#/#. fotó	2526
#/#. kép	2526
#か月無料	2852
#カ月無料	2852
#ヶ月無料	2852
#人が回答	2875
#人が投票	2875
#人参与	5146
#人參與	5146
#件のコメント	2872
#則留言	5132
#小时热榜	5138
#条评论	5132
#票	92	2875
#秒戻る	2930
#秒進む	2930
#명 참여	92	3013
#초 뒤로	3059
#초 앞으로	3059
#표	3013
""", 'a': """
a apărut o eroare	3991
a boltunkból	2497
a carregar vídeo	3835
a cikk a hirdetés alatt folytatódik	2432
a cikk a hirdetés után folytatódik	2432
a cikk automatikusan készült	2534
a cikk felhasználása engedélyköteles	2532
a cikk meg is hallgatható	2429
a cikk meghallgatása	2446
a cikk megosztása	2429
a cikk szerzői jogvédelem alatt áll	2532
a cikk zárolva van	2521
a cikket gépi hang olvassa fel	2508
a folytatáshoz regisztráljon	2423
a hanganyagot mesterséges intelligencia készítette	2508
a hirdetés után folytatjuk	2432
a hirdetés vége	2542
a hozzászólás lezárva	2535
a hozzászólások le vannak zárva	2535
a hét kvíze	2491
a kommentelés lezárult	2440
a könyv megrendelhető itt	2435
a könyv megrendelése	2497
a lejátszó betöltése	2508
a link másolva	2540
a lire également	2054
a mező kitöltése kötelező	2524
a nap kérdése	91	2491
a rovat további cikkei	2444
a szerző a lap munkatársa	2457
a szerző cikkei	2527
a szerző jogász	2457
a szerző közgazdász	2457
a szerző politológus	2457
a szerző további cikkei	2527
a szerző történész	2457
a szerző összes cikke	2527
a szerző újságíró	2457
a szerzőkről	2459
a szerzőről	2459
a szöveg automatikusan készült	2534
a tartalmat nem tudjuk megjeleníteni	2500
a tartalom nem elérhető	2500
a tartalom nem jeleníthető meg	2500
a tartalom szerzői jogi védelem alatt áll	2532
a teljes cikk elolvasása	2527
a témában további cikkek	2444
a videó az ön országában nem játszható le	2508
a videó már nem elérhető	2508
a videó nem elérhető	2508
a videó nem elérhető az ön országában	2508
a videó nem játszható le	2508
a videólejátszó betöltődik	2508
a videót nem lehet lejátszani	2508
abo abschließen	786
abo auswählen	983
abo wählen	983
abonare confirmată	4014
abonați-vă	3905
abone değil misin	4791
abone değil misiniz	4791
abonează-te	3905
abonelere özel	4691
abonelere özel avantajlar	4774
abonelere özel indirim	4774
abonelere özel içerik	4791
abonelik paketlerini gör	4820
abonelik seçenekleri	4820
aboneliği yenile	4820
aboneliğini seç	4791
aboneliğiniz onaylandi	4821
aboneliğinizi seçin	4791
abonentu priekšrocības	3218
abonner nå	3438
abonner på nyhetsbrevet	3445
abonné	2114
abonné à ce thème	2172
abonnér	639
abonnér nu	639
abonnés	2006
abonnés uniquement	2101
abonē	3181
abonē jaunumus	3205
abonē un lasi visus rakstus	3181
abonēt	3181
abrir menú	1549
aby odtworzyć film, włącz javascript	3685
acasă	3923
accede a todos los contenidos sin límites	1597
accept termenii și condițiile	3991
accepter og fortsæt	734
acceptera och fortsätt	4579
acceptera och stäng	4579
accepto la política de privacitat	469
acceptér	661
acceptér alle	735
acceptér og fortsæt	734
acceptér og vis	734
acceptă toate	3919	3934
acceptă tot	3976
acceptă și afișează conținutul	3934
acceptă și continuă	3975
acceso a todos los artículos	1657
accès restreint aux abonnés	2008
accès à tous les articles	2167
accéder au dossier	2140
accéder à l'article	2006
accéder à la page de dons	2131
accédez à tous les articles	2008
aceitar e ver o conteúdo	3798
aceito receber comunicações	3853
aceito receber comunicações de marketing	3853
aceito receber comunicações e ofertas	3817
acepto la política de privacidad	1628
acesso ilimitado a todo o conteúdo	3883
acest articol este disponibil doar abonaților	3907
acest articol este rezervat abonaților	3954
acest câmp este obligatoriu	3991
acesta este ultimul tău articol gratuit	3954
acheter ce numéro	2088
acheter le numéro	2087
achetez ce numéro	2088
activează	3981
activează alertele	3948
activează notificările	3948
activează sunetul	3971
actualitza la pàgina	462
actualités	2054
actualizar la página	1621
ad 광고	3034
ad 추천	3047
adatkezelés és sütik	2503
adatkezelési tájékoztató	2500
adatvédelem és sütik	2503
adatvédelmi beállítások	2500
adatvédelmi beállítások módosítása	2503
adatvédelmi tájékoztató	2500
adaugă ca sursă preferată	4001
adaugă un comentariu	3920
adaugă un răspuns	4007
adaugă în coș	4017
adblock détecté	2164
adblocker upptäckt	4590
add meg az e-mail-címed	2450
además	1543
adhérer	1997
adj hozzá minket preferált forrásként	2537
adja meg az e-mail-címét	2450
adja meg az összeget	2518
adja meg e-mail-címét	2450
adomány	2419
adományozok	2419
adományozás	2419
adresa de email nu este validă	3991
adresă de email invalidă	3991
adreça electrònica	435
adó # százalék	2518
adója #%-ával	2518
afficher la vidéo	2125
afficher les réponses	2113
afișează comentariile	3963
afișează conținutul	3934
afișează conținutul extern	3934
afișează originalul	3924
afișează postarea	3975
afișează subtitrările	3971
află mai multe	3919
afmeld når som helst	753
afspilleren indlæses	737
agora não	3733
ai deja un abonament? autentifică-te	3954
ai găsit o greșeală	3997
ai kan begå fejl	763
ai kan gjøre feil	3565
ai kan göra fel	4607
ai kan göra misstag	4607
ai może popełniać błędy	3712
ai može griješiti	4269
ai može pogriješiti	4269
ai môže robiť chyby	4368
ai může chybovat	618
ai může dělat chyby	618
ai observat o greșeală	3920
ai sa môže mýliť	4368
ai segítségével készült	2534
ai által fordított	2534
ai által generált	2534
ai által generált tartalom	2534
ai може да греши	331
ai सारांश	2354
ai से तैयार सारांश	2354
ai 摘要	5228
ai 기사 요약	3089
ai 번역	3060
ai 생성 이미지	3099
ai 요약	3034
ai 음성으로 듣기	3059
ai-genererat innehåll	4608
ai-genereret resumé	677
ai-oversættelse	764
ai-resumé	677	764
ai-összefoglaló	2446
ai-översatt	4607
ai-översättning	4608
aicinām ievērot cieņu komentāros	3187
aiheeseen liittyvää	1891
aiheesta lisää	1891
aikaa jäljellä #	1950
ainda não tem conta	3851
ainda não é assinante	3851
ainult vajalikud küpsised	1719
aitäh hääletamast	1715
aitäh liitumast	1703
aitäh sõnumi eest	1730
aizmirsāt paroli	3229
aizvērt	3189
aizvērt galeriju	3233
aizvērt reklāmu	3190
aiが要約	2958
aiによる要約	2958
ai总结	5228
ai摘要	5168
ai生成	2931	5228
ai生成内容	5200
ai翻訳	2931
ai翻譯	5228
ai翻译	5228
ai要約	2958
ai語音朗讀	5199
ai语音朗读	5199
ai重點整理	5168
ai音声で聴く	2930
ai가 생성한 콘텐츠입니다	3099
ai가 읽어주는 기사	3059
ai로 생성된 콘텐츠	3099
ajouter une réponse	2155
ajouter à mes favoris	2033
ajouter à mes sources préférées	2149
ajouter à mes sujets	2172
ajouter à mes thèmes	2172
ajouter à vos sources préférées	2149
ajouter à vos sélections	2033
ajándék cikk	2430
ajándékozd el a cikket	2430
ajándékozd tovább a cikket	2430
ajándékozza a cikket	2429
ajándékozza a cikket barátjának	2429
ajándékozza el a cikket	2430
ajándékozza tovább a cikket	2430
ajánlataink	2444
ajánlja: outbrain	2542
ajánlja: taboola	2542
ajánljuk	2444
ajánljuk még	2444
ajánlott	2444	2522
ajánlott cikkek	2444
ajánló	2444
akceptuję	3605
akceptuję i kontynuuję	3682
akceptuję i przechodzę do serwisu	3682
akkurat nå	3473
ako chránime svoje zdroje	4365
ako chránime zdroje	4365
ako vypnúť adblock	4351
ako vypnúť blokovanie reklám	4351
aktuálny čas	4347
aktuálny čas #	4346
aktuální čas	590
aktuální čas #	589
aktuálně	520
akzeptieren und schließen	967
aldersgrense # år	3460
aldersgrense: # år	3460
alege o sumă	4012
alege-ți abonamentul	3989
alegeți abonamentul	3989
algo salió mal	1629
alkalmazás letöltése	2510
alkalmazás megnyitása	2510
alla bidrag hjälper	4592
alla rättigheter reserverade	4605
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
allt innehåll är skyddat av upphovsrätt	4549
allt innehåll är upphovsrättsskyddat	4548
als bevorzugte quelle bei google hinzufügen	812
als bevorzugte quelle hinzufügen	1002
als podcast hören	906
alte știri	3921
alterar preferências de cookies	3798
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4775
altyazilari göster	4775
altă sumă	3986
alătură-te conversației	3937
am înțeles	3924
amazon'da gör	4774
amazonで見る	2928
amazonで詳しく見る	2928
amazonで詳細を見る	2928
amazonで買う	2928
amazonで購入	2928
amazonで購入する	2928
amintește-mi mai târziu	3901
ana sayfaya dön	4797
anasayfaya dön	4797
anderen betrag wählen	980
andet beløb	747
andra läser	19	4517
andra läser just nu	19
andra läste även	4517
andre har også lest	19
andre leser nå	3473
andre leste også	3473
andre læser	674
andre læser lige nu	674
andre læser også	19
andre læste også	674
angebot auswählen	983
angebot wählen	905
anhören	809
anhören # min	809
anket sonuçlari	4769
anketa dňa	4337
ankstesnė nuotrauka	3166
anmäl	4610
anmäl annons	4614
anmäl dig	4492
anmäl dig till nyhetsbrevet	4492
anmäl inlägg	4609
anmäl kommentar	4609
anna kelvollinen sähköpostiosoite	1968
anna äänesi	1935
annet beløp	3549
anneta ühekordselt	1727
annonce - artiklen fortsætter nedenfor	657
annonces légales	2088
annoncørbetalt	87
annoncørbetalt indhold	87	684
annons - artikeln fortsätter nedan	4503
annons från våra partner	4614
annonsblockerare upptäckt	4590
annonsen slutar här	4503
annonser från google	4614
annonsinnehåll	4524
annonslänk	4503
annonsörsinnehåll	4524
annonsørinnhold	87	3483
annonsørsamarbeid	3573
ano, prosím	596
ano, rád	596
anonimni sandučić	4266
anonym brevlåda	4604
anonym tipslåda	4604
anonymná schránka	4365
anonymní schránka	614
anpassa inställningar	4579
anulează oricând	3989
anulezi oricând	3954
anuluj odpowiedź	3613
användarnamn	4595
användarnamn eller e-postadress	4594
användarvillkor	4505
anzeige schließen	1005
anzeigensonderveröffentlichung	911
anúncio	3759
anúncios	3759
apasă pentru sunet	4011
apmaksāta sadarbība	3240
apmaksāts saturs	3190
apmokėta partnerystė	3173
apmokėtas turinys	3173
aportació mensual	464
aportació única	464
aportación mensual	1624
aportación única	1624
app letöltése	2510
app storeからダウンロード	2936
app storeでダウンロード	2936
app store에서 다운로드	3066
apple ile giriş yap	4791
apple podcastで聴く	2964
appleでサインイン	2946
appleでログイン	2946
appleで続ける	2946
app内打开	5206
après la publicité	2041
aptaujas rezultāti	3223
após a publicidade	3759
apóyanos	1494
apóyanos en patreon	1623
apúntate	1509
aquest article està bloquejat	467
aquest article t'ha estat útil	445
aquest camp és obligatori	469
aquest vídeo ja no està disponible	452
aquest vídeo no està disponible	452
ar norite gauti pranešimus	3157
arată conținutul	3975
arată mai mult	3995
arată mai puțin	3924
arată răspunsurile	3963
arată tot	3924
arkadaşina gönder	4700
arkadaşinla paylaş	4700
article abonné	2006
article ajouté à vos sélections	2033
article lu par une voix de synthèse	2121
article précédent	2054
article réservé aux abonnés	2006
article següent	473
article sponsorisé	2088
articles associés	2054
articles liés	2054
articles recommandés	2054
articles récents	2054
articol exclusiv pentru abonați	3954
articole asemănătoare	3921
articole înrudite	3921
articoli più letti	2763
articolul continuă după publicitate	3943
articolul continuă după reclamă	3915
articolul continuă mai jos	3915
articolul următor	3921
artikeln finns också som ljud	4499
artikeln fortsätter efter annonsen	4503
artikeln fortsätter nedan	4503
artikeln fortsätter under bilden	4503
artikeln går att lyssna på	4499
artikeln läses upp av en syntetisk röst	4582
artikeln är automatiskt genererad	4607
artikeln är låst	4485
artikeln är maskinöversatt	4607
artikeln är skapad automatiskt	4607
artikeln är skyddad av upphovsrätt	4605
artikeln är uppläst av en dator	4499
artikkel jätkub pärast reklaami	1687
artikkel jätkub reklaami järel	1687
artikkel on kaitstud autoriõigusega	1740
artikkel täieneb	1685
artikkelen er låst	3438
artikkelen finnes også som lyd	3451
artikkeli jatkuu kuvan jälkeen	1878
artikkeli on konekäännetty	1978
artikkeli on suojattu tekijänoikeudella	1976
artikkelin lukee synteettinen ääni	1950
artikkelin voi myös kuunnella	1875
artiklen er låst	639
artiklen er læst op af en robot	649
artiklen findes også som lyd	649
artiklen fortsætter efter annoncen	657
artiklen fortsætter efter reklamen	770
artiklen fortsætter nedenfor	657
artiklen fortsætter under billedet	657
artiklen kan også høres	649
artiklen læses op af en kunstig stemme	737
artikli loeb ette tehishääl	1683
artiklit loeb sünteetiline hääl	1721
artiklit loeb tehishääl	1683
artykuł czytany przez syntezator mowy	3685
artykuł dla subskrybentów	3586
artykuł do słuchania	3685
artykuł kontynuowany pod reklamą	3604
artykuł premium	3698
artykuł sponsorowany	3601
artykuł zablokowany	3698
artykuły na e-mail	3589
artykuły partnerów	3720
artículo anterior	1543
artículo regalado	1670
artículo relacionado	1543
artículo siguiente	1632
artículos recomendados	1601
artículos relacionados	1543
as notícias mais lidas	3825
ascultă	3912
ascultă articolul	3971
ascunde răspunsurile	3963
aseta ensisijaiseksi lähteeksi	1982
aslini göster	4716
assine já	3738
atbalstīt	3181
atcel jebkurā laikā	3181
atcelt var jebkurā laikā	3229
atcerēties mani	3230
atidaryti galeriją	3166
atidaryti programėlėje	3156
atidaryti programėlę	3156
atkūrimo greitis	3154
atlikite testą	3148
atlikušais laiks	3223
atlikušais laiks -#	3222
atpakaļ uz augšu	3233
atpakaļ uz sākumlapu	3233
atradi kļūdu	3234
atradi kļūdu rakstā	3187
atradāt kļūdu	3234
atrakinti straipsnį	3162
atrisini krustvārdu mīklu	3216
atsaukt piekrišanu	3220
atsisiųsti garso įrašą	3154
atsisiųsti iš app store	3156
atsisiųsti iš google play	3156
atsisiųsti programėlę	3156
atsiųskite naujieną	3167
atsiųskite nuotraukas	3167
atskaņot video	3222
atskaņošanas ātrums	3222
atslēgt rakstu	3229
atslēgvārdi	3223
atteikties var jebkurā laikā	3231
attēls # no #	3242
attēls #/#	3242
attēls attēlā	3222
atualizar a página	3845
atualizar página	3845
atvērt	3189
atvērt galeriju	3233
atvērt lietotni	3224
atvērt lietotnē	3224
atvērt rakstu	3229
atļaut paziņojumus	3225
atšaukti galite bet kada	3112
atšaukti sutikimą	3152
aucun commentaire à ce niveau	2092
audio narrado por una voz automática	1573
audio vytvorila umelá inteligencia	4346
auf apple podcasts hören	884
auf spotify hören	884
ausgewählt für sie	910
auswahl bestätigen	968
auswählen	984
automaatselt tõlgitud	1734
automaattinen käännös	1979
automaticky preložené	4368
automaticky přeloženo	618
automatické prehrávanie	4346
automatické přehrávání	589
automatický preklad	4369
automatický překlad	619
automatikus lejátszás	2508
automatinis atkūrimas	3154
automatisch übersetzt	998
automatische übersetzung	999
automatiskt översatt	4607
automatiškai išversta	3168
automatsko puštanje	4248
automātiski tulkots	3235
automātiskā atskaņošana	3222
autoriser la publicité	2130
ava äpis	1723
avantage abonnés	2119
avantages abonnés	2119
avantaje pentru abonați	3969
avançar # segundos	3835
avançar para o conteúdo	3777
aveți deja cont	3989
avfölj	4612
avfølg	3570
avis de décès	2088
avoimet työpaikat	1893
avregistrera dig när som helst	4597
avsluta när du vill	4485
avsluta när som helst	4597
avslutt når du vil	3438
avslå alle	3538
avís legal	424
avísanos de un error	1646
aylik bağiş	4788
aylik bağiş yap	4819
ayrintilar için tiklayin	4715
ayrintilar için tiklayiniz	4715
az ai hibázhat	2534
az ai tévedhet	2534
az e-mail-címed	2524
az első hónap csak # ft	2423
az mi hibázhat	2534
az oldal tetejére	2527
az outbrain ajánlásával	2542
az ön e-mail-címe	2524
az ön neve	2524
az összefoglalót ai készítette	2534
az összefoglalót mi készítette	2534
az összes cikk	2527
az összes elfogadása	2500
az üzeneted	2525
aç	4716
añadir a favoritos	1524
añadir a la cesta	1669
añadir a mi lista	1600
añadir a mis temas	1662
añadir al carrito	1669
añadir comentario	1536
añadir como fuente preferida	1640
añadir una respuesta	1646
añadir usuario	1499
añádenos como fuente preferida	1640
aún no eres suscriptor	1626
aún no estás registrado	1626
aún no te has registrado	1499
aún no tienes cuenta	1626
ačiū už jūsų balsą	3148
ačiū už registraciją	3164
ačiū už žinutę	3164
ačiū, kad balsavote	3148
ačiū, kad užsiprenumeravote	3137
ați uitat parola	3989
ați votat deja	3963
""", 'b': """
baixar episódio	3835
baixar o áudio	3835
baixar áudio	3835
bandykite dar kartą	3164
bandykite vėliau	3164
bankkártyás támogatás	2518
bankovním převodem	601
banküberweisung	785
bara för dig som prenumererar	4594
bara för prenumeranter	4594
bare nødvendige	3537
bağiş sayfasina git	4788
bağiş yap	4690
bağiş yapin	4690
bağişim	4789
bağlanti kopyalandi	4805
bağlantiyi kopyala	4700
başa dön	4715
başka tutar	4788
be šlamšto	3164
bedste værdi	751
bei google als quelle hinzufügen	812
bei spotify hören	884
beitrag nicht mehr verfügbar	970
bejegyzés betöltése	2500
bejelentkezés	2423
bejelentkezés apple-fiókkal	2521
bejelentkezés facebookkal	2521
bejelentkezés google-fiókkal	2521
bekræft din e-mail	753
belépés	2423
belépés facebook-fiókkal	2521
belépés facebookkal	2521
belépés google-fiókkal	2521
benefício do assinante	3803
bere sintetični glas	4445
berite naprej z naročnino	4454
bestill nå	3534
beställ boken	4575
betalas årsvis	4594
betales årlig	3552
betales årligt	750
betalt innehåll	4614
betrag wählen	784
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2540
betűméret módosítása	2540
betűméret növelése	2540
bez mišljenja	4242
bez surogātpasta	3231
bez zobowiązań	3699
bez závazku, kdykoli zrušíte	495
bez závazků	495
bezmaksas piegāde	3219
bezárás	2418
beágyazott tartalom	2500
beállítás preferált forrásként	2537
beállítások mentése	2500
beállítások módosítása	2503
beğen	4769
beğenme	4769
bidrag kan trækkes fra i skat	747
bieżący czas #	3685
bild in originalgröße	988
bild vergrößern	839	988
bildergalerie öffnen	988
bildirimleri aç	4766
bildirimleri açin	4766
bilety już w sprzedaży	3678
bir hata oluştu	4793
bir tutar seçin	4819
bir şeyler ters gitti	4794
bir şeyler yanliş gitti	4794
bitte füllen sie dieses feld aus	985
bitte geben sie eine gültige e-mail-adresse ein	985
bitte prüfen sie ihr postfach	985
bitte versuchen sie es später erneut	894
bitte versuchen sie es später noch einmal	985
bitte überprüfen sie ihr postfach	985
bize ulaşin	4708
biểu quyết	92
bjud en vän på artikeln	4499
bjud oss på en kaffe	4592
bjud oss på kaffe	4592
bjud på en kaffe	4592
bli månadsgivare	4481
bli støttemedlem	3435
bliv fast støtte	747
bliv støtteabonnent	747
bliv støttemedlem	636
blocco pubblicità rilevato	2822
blokovať	4350
bloqueador de anúncios ativado	3881
bloqueador de anúncios detectado	3881
bloqueur de publicité détecté	2164
bloqueur détecté	2164
boletín	1509
bolo to užitočné	4368
brezplačna dostava	4441
browserul tău nu poate reda acest video	3934
brukervilkår	3462
brīva summa	3228
bu haber abonelere özeldir	4691
bu haber yapay zeka tarafindan seslendirilmiştir	4775
bu haber yapay zekâ ile seslendirilmiştir	4775
bu haberi paylaş	4828
bu haberi paylaşin	4828
bu haberler de ilginizi çekebilir	4714
bu içerik abonelere özeldir	4691
bu içerik faydali oldu mu	4768
bu içerik görüntülenemiyor	4778
bu içerik gösterilemiyor	4778
bu içerik kilitli	4791
bu video artik mevcut değil	4775
bu video bulunduğunuz ülkede izlenemiyor	4775
bu video mevcut değil	4775
bu video ülkenizde izlenemiyor	4775
bu yaziyi paylaş	4828
bu yorumu şikayet et	4810
bu özet yararli oldu mu	4737
bugün değil	4689
bulmaca çöz	4771
bunlar da ilginizi çekebilir	4709
burtu izmērs	3238
butlletí	435
buy me a coffee ☕	1174
buy me a cup of coffee ☕	1174
buy us a coffee ☕	1174
buzón anónimo	1635
buzón seguro	1635
buďte v obraze	500
bylo to pro vás užitečné	618
bylo to užitečné	618
bài cùng chuyên mục	5040
bài cùng tác giả	5018	5040
bài khác	5004
bài khác của tác giả	5074
bài liên quan	5004
bài mới nhất	5040
bài quảng cáo	5041
bài tiếp theo	5004
bài trước	5074
bài viết có hữu ích không	5047
bài viết có hữu ích với bạn không	5047
bài viết cùng tác giả	5018
bài viết khác của tác giả	5018
bài viết liên quan	5004
bài viết mới	5039
bài viết này bị khóa	5068
bài viết này có hữu ích không	5047
bài viết tiếp theo	5074
bài viết tiếp tục bên dưới	5043
bài viết tiếp tục sau quảng cáo	5043
bài viết trước	5074
bài viết được tặng bởi thuê bao	5094
bài được dịch tự động	5039
bài đọc nhiều	5040
báo cáo	5048
báo cáo bình luận	5085
báo cáo vi phạm	5048
báo lỗi	5003
báo lỗi bài viết	5047
bármikor leiratkozhat	2450
bármikor leiratkozhatsz	2450
bármikor lemondhatja	2423
bármikor lemondható	2423
bäst värde	4595
bästa pris	4595
bình chọn	91	5048
bình chọn của bạn đã được ghi nhận	5047
bình luận	5003
bình luận (#	5003
bình luận của bạn	5085
bình luận hay	5024
bình luận đã bị tắt	5085
bölümü indir	4775
búsqueda	1549
bücher aus dem shop	817
bülten	4744
bülten üyeliği	4744
bültene abone oldunuz	4744
büyüt	4715
bądź na bieżąco	3589
bądź pierwszą osobą, która skomentuje	3714
błędny adres e-mail	3701
bővebben	2446	2502
būkite pirmas	3118
būkite pirmas, pakomentavęs	3118
bạn chưa có tài khoản	5068
bạn chưa đăng ký	5068
bạn có muốn nhận thông báo	5061
bạn có muốn nhận thông báo không	5061
bạn có thể hủy đăng ký bất cứ lúc nào	5070
bạn có thể quan tâm	5004
bạn muốn nhận thông báo	5061
bạn thấy bài viết này thế nào	5047
bạn đang theo dõi chủ đề này	5079
bạn đã bình chọn	5047
bạn đã bình chọn rồi	5047
bạn đã có tài khoản	5068
bạn đã đăng ký rồi	5091
bản ghi	5055
bật	5062
bật thông báo	5061
bật tiếng	5054
bắt buộc	5071
bắt đầu trắc nghiệm	5050
bỏ qua	4982
bỏ qua quảng cáo	5088
bỏ theo dõi	5079
""", 'c': """
cada aportació compta	438
cada aportación cuenta	1596
cada contribuição conta	3820
cada doação conta	3848
cada donación cuenta	1623
cadastre-se grátis	3738
califica este artículo	1536
campo obrigatório	3853
campos obrigatórios	3853
cancel·la quan vulguis	467
cargando el vídeo	1611
cargando vídeo	1611
cargar más	1549
cargar más comentarios	1604
cargar más noticias	1632
cargar publicación	1615
cargar vídeo	1615
carrega la publicació	456
carrega més comentaris	445
carregando o vídeo	3835
carregando vídeo	3835
carregant el vídeo	452
carregar conteúdo	3839
carregar conteúdo externo	3764
carregar mais comentários	3827
carregar mais notícias	3857
carregar o conteúdo	3839
carregar publicação	3839
carregar vídeo	3839
carte de crédit	2005
cartão de crédito	3737
caseta redacțională	3931	3932
categorieën	3296
categorías	1543
caută	3923
caça-palavras	3832
ce contenu vous a-t-il été utile	2084
ce résumé vous a-t-il été utile	2084
cea mai bună ofertă	3990
cela vous a-t-il été utile	2113
cele mai citite știri	3957
cele mai noi știri	3921
celkem hlasovalo # čtenářů	577
celozaslonski način	4445
celá obrazovka	589
celý článek	522
celý článek zde	610
celý článok	4362
cenimy twoją prywatność	3607
cererea ta a fost trimisă	4014
cerrar galería	1660
cerrar menú	1549
cerrar sesión	1499
cet article est en accès libre pour les abonnés	2101
cet article est lu par une voix de synthèse	2084
cet article vous a-t-il été utile	2113
cette adresse est déjà inscrite	2168
cette information vous a-t-elle été utile	2155
cette page vous a-t-elle été utile	2113
cette réponse est-elle utile	2113
cette vidéo est indisponible	2121
cette vidéo ne peut pas être lue	2121
cevaplari göster	4768
changer mes préférences	2045
chargement du lecteur vidéo	2121
charger la vidéo	2125
charte éditoriale	2144
chcem dostávať upozornenia	4349
chcem odoberať	4359
chcete dostávat notifikace	593
chcete dostávat upozornění	593
chcete dostávať notifikácie	4349
chcete dostávať upozornenia	4349
chci dostávat upozornění	593
chci odebírat	500
chci podpořit	492
chci přispět	492
chi tiết	5008
chia sẻ	4992
chia sẻ bài viết	4992
chia sẻ bài viết này	5094
chia sẻ facebook	5039
chia sẻ lên facebook	5081
chia sẻ qua email	5081
chia sẻ qua facebook	5039
chia sẻ qua zalo	5081
chia sẻ tin này	5094
chia sẻ zalo	5081
chia sẻ ý kiến của bạn	5003	5024
cho chúng tôi biết ý kiến	5047
cho phép	5062
cho phép thông báo	5061
chuyên mục	5004
chuyển đến công thức	61
chép liên kết	5039
chính sách bảo mật	5002
chính sách bảo mật | điều khoản sử dụng	5002
chính sách cookie	5001	5002
chính sách quyền riêng tư	5002
chơi miễn phí	5050
chơi ngay	5050
chưa có tài khoản	5068
chấp nhận	5001
chấp nhận tất cả	5001	5002
chấp nhận tất cả cookie	5002
chấp nhận và tiếp tục	5001	5058
chất lượng	5055
chế độ tối	5087
chỉ dành cho thuê bao	5068
chỉ dành cho thành viên	5068
chọn	5069
chọn gói	5068
chọn gói của bạn	5068
chọn gói đăng ký	5068
chọn số tiền	5089
chủ đề	5004
chủ đề liên quan	5004
chủ đề nóng	5040
cikk ajándékozása	2540
cikk elküldése ajándékként	2540
cikk feloldása	2521
cikk meghallgatása	2508
cikk megosztása	2429
cikk mentése	2429
cikk nyomtatása	2540
cikkünk frissül	2446
citeşte şi	3921
citește articolul complet	3995
citește articolul integral	3995
citește fără limite	3954
citește gratuit	4013
citește mai departe	3921	3923
citește mai mult	3921	3923
citește regulile comunității	3937
citește tot articolul	3995
citește transcrierea	3971
citește în aplicație	3978
citește și	3921
citi šobrīd lasa	3183
citit de o voce sintetică	3971
citiți și	3921
cobrança anual	3852
codes de réduction	2179
cofnij zgodę	3682
col·labora	411
comandă acum	3941	3969
comandă cartea	3941	3969
comentariile sunt doar pentru abonați	4007
comentariul tău	4007
comentariul tău așteaptă moderarea	3937
comentează	3920
comentário	3766
comentário aguardando moderação	3813
comentários	3766
comentários desativados	3872
comentários exclusivos para assinantes	3813
commander ce numéro	2088
commander le numéro	2087
comment désactiver mon adblocker	2130
comment désactiver mon bloqueur	2130
commentaire en attente de modération	2092
commentaires désactivés	2155
commerciële bijdrage	3346
commerciële content	3425
commerciële inhoud	3425
comparte este artículo	1670
compartilhar esta matéria	3893
compartilhe esta notícia	3893
compartir esta página	1670
completează formularul #	3903
completează online formularul #	3903
compre a edição impressa	3803
conditions générales	2043
conectează-te cu facebook	3954
conectează-te cu google	3954
confidentialité	2043
configuració de galetes	456
configuració de les galetes	456
configuració de privacitat	456
configuración	1533
configuración de cookies	1533
configuración de privacidad	1615
configurações de cookies	3761
configurações de privacidade	3839
confira o preço	3892
conheça as ofertas	3883
conheça os planos	3883
conheça todas as nossas newsletters	3817
consenti la pubblicità	2787
consigue tu entrada aquí	1576
consulta les normes de participació	427
consultez notre charte de modération	2092
consíguelo en tu quiosco	1576
contacta amb la redacció	475
contacta con la redacción	1635
contactar a redação	3860
contactar con la redacción	1635
contactați redacția	3997
contacte a redação	3860
contactează redacția	3997
contacter la rédaction	2144
contactez la rédaction	2144
contenu externe recommandé	2082
contenu proposé par notre partenaire	2088
contenu réservé	2134
contenu réservé aux abonnés	2134
contenu sponsorisé	2041
contenus recommandés	2106
contenus sponsorisés	2041	2054
conteúdo bloqueado	3764
conteúdo de marca	3759
conteúdo exclusivo	3738
conteúdo exclusivo para assinantes	3822
conteúdo externo	3798
conteúdo externo bloqueado	3764
conteúdo externo recomendado	3798
conteúdo gerado por ia	3878
conteúdo pago	3833
conteúdo para assinantes	3738
conteúdo patrocinado	3759
conteúdo premium	3822
conteúdo produzido pela marca	3803
conteúdo relacionado	3774
conteúdos relacionados	3825
contingut només per a usuaris registrats	439
continua a leggere dopo la pubblicità	2775
continua após a publicidade	3759
continua després de l'anunci	429
continuar leyendo aquí	1499
continuarea articolului după publicitate	3943
continuarea articolului după reclamă	3940
continue a ler esta notícia	3825
continuer après la publicité	2041
continuer sans désactiver	2164
continuer à lire	2170
continuă cu apple	3954
continuă cu email	4013
continuă cu facebook	3954
continuă cu google	3954
continuă lectura	4016
continuă pe site	3978
continuă să citești	4016
continuă să citești după publicitate	3940
continuă în browser	3978
continúa abajo	1531
contáctanos	1536
convida'ns a un cafè	464
conținut disponibil doar utilizatorilor înregistrați	3954
conținut exclusiv	3907
conținut exclusiv pentru abonați	3907
conținut extern	3934
conținut extern recomandat	3934
conținut pentru abonați	3905
conținut plătit	3969
conținut premium	3954
conținut promovat	3943
conținut sponsorizat	87	3915
cookie beállítások	2500
cookie を管理する	2933
cookie 偏好設定	5127
cookie 偏好设置	5127
cookie 設定	5203
cookie 设置	5203
cookie-beállítások	2500
cookie-beállítások módosítása	2503
cookieinställningar	4505
cookies a ochrana soukromí	515
cookieの管理	2933
cookieの設定	2867
cookieの設定を変更	2869
cookieを拒否する	2966
cookieを管理	2933
cookieを管理する	2933
cookie政策	5125
cookie設定	2867	2870	5125
cookie設定を変更	2869
cookie设置	5125	5128
copia enllaç	481
copia l'enllaç	418
copiază	4004
copiază link	3912
copiază linkul	3912
copy link thành công	5039
correo electrónico	1509
correo electrónico no válido	1628
correo no válido	1628
correu electrònic	470
correu electrònic no vàlid	469
correu no vàlid	469
coś poszło nie tak	3702
coś poszło nie tak. spróbuj ponownie	3701
coś poszło nie tak. spróbuj ponownie później	3701
creează cont	3905
crucigrama del día	1647
créer mon compte	2006
créer un compte	2006
créer une alerte	2094
créer une alerte sur ce thème	2094
csak a szükséges sütik	2500
csak a szükségesek	2500
csak előfizetők számára	2521
csak előfizetőknek	2423
csomagok megtekintése	2521
cualquier aportación ayuda	1623
cum îl dezactivez	3985
cumpără acum	3969
cumpără bilet	3941	3969
cumpără bilete	3941	3969
cumpără bilete online	3969
cumpără cartea	3941	3969
cumpără de pe emag	3969
cumpără revista	3940
cuvinte încrucișate	3968
czy artykuł był pomocny	3712
czy artykuł był przydatny	3712
czy ten artykuł był pomocny	3712
czy to było pomocne	3712
czyta głos ai	3685
czytaj całość	3622
czytaj cały artykuł	3704
czytaj również	3619
czytaj także	3619
czytaj też	3619
czytaj też nasze inne artykuły	3619
czytaj więcej	3619	3622
czytaj więcej o	3619
czytane przez głos syntetyczny	3685
cài đặt	5001
cài đặt cookie	5058
cài đặt quyền riêng tư	5058
cài đặt ứng dụng	5060
các bài viết khác của tác giả	5018
các tin khác	5004
cách tắt	5065
cách tắt trình chặn quảng cáo	5064
câmp obligatoriu	3991
câmpuri obligatorii	3991
cât de util a fost acest articol	3937
câu đố	5052
címkék	2444
címlap	2444
címlapra	2527
címlapról ajánljuk	2444
có lẽ để sau	4982
có lỗi xảy ra	5070
có thể bạn quan tâm	19	5004
có thể bạn thích	19
có, tôi muốn	5061
códigos de desconto	3892
códigos de descuento	1669
códigos promocionales	1669
cómo desactivar el bloqueador	1621
cómo desactivarlo	1622
cómpralo aquí	1610
cómpralo en amazon	1610
cùng chuyên mục	5004
cùng chủ đề	5040
cùng tác giả	5018	5040
cũ nhất	5048
cảm ơn bạn đã bình chọn	91	5047
cảm ơn bạn đã tham gia	5047
cảm ơn bạn đã ủng hộ	5089
cảm ơn, tin nhắn của bạn đã được gửi	5070
cỡ chữ	65	5029
cửa hàng	5083
""", 'd': """
d'autres articles à découvrir	19
da, želim	4252	4449
dagens fråga	91	4568
dagens spørgsmål	91	723
dagens spørsmål	91	3526
daha az göster	4716
daha fazla göster	4715
daha fazla haber için tiklayin	4715
daha fazla yorum yükle	4768
daha önce oy kullandiniz	4768
daha önce oy verdiniz	4768
dalies ar šo rakstu	3186
dalinkitės	3112
dalinkitės straipsniu	3117
dalsza część artykułu pod materiałem wideo	3601
dalsza część artykułu pod wideo	3601
dalsza część tekstu pod wideo	3601
dalszy ciąg materiału pod wideo	3604
dalīties	3181
dalīties ar draugiem	3186
dalīties ar rakstu	3238
dalīties facebook	3186
dalīties whatsapp	3238
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
danos tu opinión	1587
dans l'actualité	2106
dans la même catégorie	2054
dans la même rubrique	2054
dans la même série	2054
dar lze odečíst z daní	600
dar si můžete odečíst z daní	600
darovat jednorázově	600
darovat měsíčně	600
darovat článek	504
darovať	4283
darovať jednorazovo	4353
darovať mesačne	4353
darovať článok	4291
darowiznę możesz odliczyć od podatku	3695
darujte nám # %	4353
darujte tento článek	504
darujte tento článok	4291
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
daugiau autoriaus straipsnių	3166
daugiau straipsnių	3166
daugiau šia tema	3114
dať spätnú väzbu	4368
dbamy o twoją prywatność	3607
deaktivér din adblocker	744
deblochează articolul	3954
definições de cookies	3839
definições de privacidade	3839
deine stimme wurde gezählt	958
deixar um comentário	3766
deixe um comentário	3766
del på e-mail	768
del på e-post	3451
del på facebook	649	3451
del på mail	649
del på twitter	649	3451
del på whatsapp	3571
del på x	649	3451
dela inlägget	4499
dela på facebook	4499
dela på twitter	4499
dela på whatsapp	4613
dela på x	4499
dela som gåva	4613
deli po e-pošti	4470
deli članek	4391
delite članek	4391
demander un droit de réponse	2155
den här artikeln är låst	4594
den här artikeln är skyddad av upphovsrättslagen	4605
den här videon är inte längre tillgänglig	4582
den här videon är inte tillgänglig	4582
denne artikel er låst	750
denne artikkelen er låst	3552
denne saken er låst	3552
denne video er ikke længere tilgængelig	737
denne video er ikke tilgængelig	737
denunciar comentário	3872
denunciar este comentário	3872
der er opstået en fejl	754
der opstod en fejl. prøv igen senere	753
dernière minute	2054
dernières actualités	2054
dernières infos	2054
dernières nouvelles	2054
desa les preferències	456
desa per llegir després	441
desactívalo para continuar	1621
desactívalo para seguir leyendo	1621
desbloquear artículo	1597
desbloqueie este conteúdo	3822
descarcă aplicația	3978
descarcă audio	3971
descarcă din app store	3978
descarcă din google play	3978
descarcă episodul	3971
descarcă formularul	3903
descarcă formularul #	3903
descargar pódcast	1611
descarrega l'àudio	452
descarregar áudio	3835
deschide aplicația	3978
deschide în aplicație	3978
descárgala en app store	1618
descárgala en google play	1618
descărcați formularul #	3903
destekçi ol	4788
destekçimiz olun	4788
desteğiniz fark yaratir	4819
desteğiniz için teşekkür ederiz	4819
desteğiniz için teşekkürler	4819
det er gratis å opprette en bruker	3438
det går inte att visa innehållet	4579
det har oppstått en feil	3556
det här innehållet kan inte visas	4579
det här innehållet är inte tillgängligt	4579
det læser andre	674
det oppsto en feil. prøv igjen senere	3555
det är gratis att skapa ett konto	4485
detaylar için tiklayin	4715
detaylar için tiklayiniz	4715
detta material är skyddat enligt lagen om upphovsrätt	4547
detta är en annons	4503
detta är en plusartikel	4485
dette indhold er ikke tilgængeligt	734
devam etmek için üye girişi yapin	4691
devami için abone olun	4691
devamini okumak için abone olun	4691
dezactivează sunetul	3971
dienas jautājums	3216
diese funktion steht nur angemeldeten nutzern zur verfügung	906
dieser inhalt ist nicht mehr verfügbar	967
dieser inhalt ist nicht verfügbar	967
dieser kommentar wurde gelöscht	1000
dieses video ist in deinem land nicht verfügbar	970
dieses video ist in ihrem land nicht verfügbar	970
dieses video ist leider nicht mehr verfügbar	970
dieses video ist nicht mehr verfügbar	970
dieses video ist nicht verfügbar	970
digite um e-mail válido	3853
din aceeași categorie	3921
din aceeași secțiune	3957
din röst har registrerats	4568
din röst är registrerad	91
din röst är räknad	4568
disponibil în app store	3978
disponibil în app store și google play	3948
disponibilă în app store și google play	3948
disponível na app store	3842
distribuie știrea	4018
distribuiți	3912
diğer fotoğraf için tiklayin	4712
diğer haberler	19	4709
diğer okurlar bunlari okuyor	4709
diğer sayfaya geçmek için tiklayin	4712
diğer seçenekler	4806
diğer tutar	4788
diğer yazilari	4797
dla prenumeratorów	3698
dla subskrybentów	3586
dlaczego widzę tę reklamę	3720
do fotogalérie	4362
do galérie	4362
do góry	3622
do košíka	4341
do košíku	509	583
do księgarni	3602
do speciálu	610
doar abonații pot comenta	3937
doar pentru abonați	3905
doação mensal	3734
doação única	3734
doba čtení # min	522
dodaj do moich tematów	3716
dodaj jako preferowane źródło	3716
dodaj kao željeni izvor	4272
dodaj nas do preferowanych źródeł	3716
dodaj nas do wyjątków	3690
dodaj u košaricu	4244
dodaj v košarico	4440
dogodila se greška. pokušajte ponovno	4260
dolgozzon nálunk	2446
domiciliación bancaria	1498
domů	522
don régulier	2131
dona suport al periodisme en català	438
dona'ns la teva opinió	445
donació mensual	465
donació única	465
donación mensual	1494
donación puntual	1624
donación única	1494
donativo único	3849
donați	3902
donația mea	4012
donație lunară	3987
donație unică	3987
donează	3902
donează acum	3902
donează lunar	3902
donează lunar # euro	3953
donează lunar # lei	3953
donează o dată	3986
doner nå	3435
doniraj mesečno	4255	4452
doniraj mjesečno	4255
données personnelles	2043
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
dosegli ste omejitev člankov	4454
dosegnuli ste ograničenje članaka	4257
dossier spécial	2118
dovanoti straipsnį	3171
dozvoli obaveštenja	4251
dołącz do dyskusji	3669
dołącz do nas	3583
dołącz do newslettera	3589
došlo je do greške. pokušajte ponovo	4260
došlo je do pogreške. pokušajte ponovno	4260
došlo k chybě	608
došlo k chybě. zkuste to prosím později	607
drodzy użytkownicy	3607
droga użytkowniczko, drogi użytkowniku	3607
drogi użytkowniku	3607
droits réservés	2175
drukāt	3186
drukāt rakstu	3238
drukāt recepti	61
du använder en adblocker	4588
du använder en annonsblockerare	4588
du er nå påmeldt	3445
du er nå påmeldt nyhetsbrevet	3445
du följer	4611
du följer det här ämnet	4611
du följer nu	4611
du följer redan	4611
du följer redan ämnet	4611
du følger allerede	3569
du følger allerede dette emne	767
du følger allerede dette temaet	3569
du følger allerede emnet	767
du følger dette emne	767
du følger dette temaet	3569
du følger emnet	767
du følger nå	3569
du har en adblocker påslagen	4590
du har en annonsblockerare påslagen	4590
du har nådd grensen	3552
du har nået din grænse	750
du har nått din gräns	4594
du har redan röstat	4568
du har rätt att vara anonym	4513
du har slået adblock til	744
du kan när som helst avregistrera dig	4597
du kan när som helst avsluta prenumerationen	4492
du kan når som helst melde deg av	3445
du kan opsige når som helst	639
du kan trække beløbet fra i skat	747
du kanske också gillar	4517
du modtager snart en bekræftelse på mail	644
du même auteur	2054
du prenumererar nu på nyhetsbrevet	4492
du skyddas av källskyddet	4513
du verkar använda en annonsblockerare	4588
du vil kanskje også like	3473
du är nu anmäld	4597
du är skyddad av källskyddet	4513
du är skyddad enligt källskyddet	4513
duración	1612
durată	3972
duração	3836
durée	2122
durée : #	2075
dziękujemy za głos	91	3672
dziękujemy za oddanie głosu	91	3672
dziękujemy za przesłanie formularza	3701
dziękujemy za udział w sondzie	3672
dziękujemy za wiadomość	3701
dziękujemy za zapis	3589
dziękujemy! sprawdź skrzynkę	3701
dành cho bạn	5004
dành cho thuê bao	4986
dành riêng cho thành viên	5068
dárkovat článek	494
dát zpětnou vazbu	618
därefter # kr/mån tills du säger upp	4485
débloquer l'accès	2167
débloquer l'article	2006
débloquer tous les articles	2008
débloquez cet article	2101
débloquez l'accès à tous les articles	2008
débloquez l'intégralité des articles	2008
débloquez tous les articles	2008
débloquez tous nos articles	2008
déconnexion	2006
découvrez notre boutique	2087
découvrez tous nos jeux	2116
découvrir l'offre	2006
découvrir la boutique	2119
découvrir nos offres	2101
découvrir toutes nos offres d'abonnement	2101
déjà un compte	2006
déjà un compte ? connectez-vous	2006
délka	590
délka #	590
déplier	2059
détails	2059
dê a sua opinião	3827
dê sua opinião	3827
dölj	4521
dölj annons	4614
dölj bildtext	4600
dölj svar	4609
düzeltme politikasi	4799
dāvini rakstu	3186
dāvini rakstu draugam	3186
děkujeme za hlas	577
děkujeme za hlasování	91	577
děkujeme za odběr	607
děkujeme za přihlášení	500
děkujeme za vaši zprávu	607
děkujeme za váš hlas	91	577
děkujeme za zprávu	607
dĺžka	4347
dĺžka #	4347
dịch tự động	5055
""", 'e': """
e-bülten	4744
e-bülten aboneliği	4744
e-mail alebo používateľské meno	4356
e-mail cím	2524
e-mail ili korisničko ime	4257
e-mail inválido	3817
e-mail nebo uživatelské jméno	603
e-mail-cím	2525
e-mail-cím vagy felhasználónév	2521
e-mailová adresa	500
e-pasts vai lietotājvārds	3229
e-post või kasutajanimi	1728
e-posta gönder	4700
e-posta ile paylaş	4805
e-postadress eller användarnamn	4594
e-pošta ali uporabniško ime	4454
e-poštni naslov	4457
echipa redacțională	3932
ecrã inteiro	3836
edición digital	1499
edición impresa	1499
editöre yaz	4799
editöre yazin	4799
editörün seçtikleri	4709
edição impressa	3738
eget beløb	747
eget beløp	3549
egyedi összeg	2518
egyszeri adomány	2518
egyszeri támogatás	2419
egyszeri támogatás küldése	2518
egyéb összeg	2518
ehkä myöhemmin	1863
ei mielipidettä	1941
ei tänään	1863
ei vielä tunnusta	1965
ei, aitäh	1725
eikö sinulla ole tunnusta	1965
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	985
eiti į receptą	61
ekskluzivno za naročnike	4454
el juego es solo para mayores de # años	1610
el millor de la setmana a la teva bústia	435
el más popular	1627
el més llegit	415
el més popular	468
el més vist	442
el reproductor se está cargando	1611
el. paštas	3137
el. paštas arba vartotojo vardas	3162
el. pašto adresas	3164
eldste først	3567
elfelejtett jelszó	2423
elfelejtette a jelszavát	2521
elfogadom az összeset	2503
elfogadom és folytatom	2500
elfogadom és megjelenítem	2500
elfogadás és folytatás	2500
elige tu suscripción	1597
elküldés	2525
elküldöm	91	2429	2525
elküldöm e-mailben	2540
ellenőrizd a postafiókod	2524
ellenőrizze a postafiókját	2524
elmentem későbbre	2429
elolvasom később	2540
elolvasta az összes ingyenes cikkét	2521
elrejtés	2448
els lectors també han llegit	442
elutasítom	2502
elérte a havi limitet	2521
elírást talált	2440
előfizetek	2423
előfizetés	2423
előfizetési csomagok	2521
előfizetési lehetőségek	2521
előfizető vagyok	2521
előfizetői ajánlat	2497
előfizetői előny	2497
előfizetői kedvezmény	2497
előfizetői tartalom	2423
előfizetőknek	2423
előfizetőként megoszthatja a cikket	2429
előző	2446
előző cikk	2444
előző fotó	2527
előző kép	2527
előző oldal	2527
email cím	2525
email của bạn	5091
email của bạn sẽ không được hiển thị công khai	5024
email inválido	3853
email không hợp lệ	5070
email không đúng định dạng	5070
email no válido	1628
email này đã được đăng ký	5091
emailul tău	4014
emlékeztess később	2418
emlékezz rám	2522
emlékezzen rám	2522
emme voi näyttää sisältöä	1947
emme voi näyttää tätä sisältöä	1947
empfehlungen für sie	910
en beğenilen	4769
en beğenilenler	4769
en colaboración con	1643
en col·laboració amb	483
en este artículo	1543
en popüler	4792
en çok okunan	4709
en çok okunan haberler	4709
en çok okunanlar	4709
encara no estàs registrat	467
encuesta del día	1539
endast för dig som är prenumerant	4594
endast för medlemmar	4594
endast nödvändiga	4579
endast nödvändiga cookies	4579
endre tekststørrelse	3571
engangsbeløb	636
engangsbeløp	3549
engedélyezem	2514
engedélyezés	2514
engedélyezés és folytatás	2503
engedélyezés és megjelenítés	2503
engångsgåva	4481
enllaç copiat	441
ensemble, faisons vivre un média libre	2100
entgeltliche veröffentlichung	819
enthält werbung	816
entre em contato com a redação	3860
enviament gratuït	483
enviar comentário	3766
enviar corrección	1536
envoyer à un ami	2033
envoyer à un proche	2033
envoyez-nous vos témoignages	2080
envíanos tu opinión	1604
envío gratis	1643
epizód letöltése	2508
eredeti megjelenítése	2448
eredmény megtekintése	91
eredmények	92	2448
eredmények megtekintése	2491
erinnern sie mich später	780
eroare la încărcarea videoclipului	4011
erro ao carregar o vídeo	3878
error al cargar el vídeo	1652
erről bővebben itt írtunk	2446
erről is írtunk	2444
erről itt írtunk bővebben	2446
erscheint täglich	894
erscheint wöchentlich	894
erősítse meg az e-mail-címét	2524
es gratis y solo te llevará un minuto	1593
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	894
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	985
es izslēdzu reklāmu bloķētāju	3227
escanea el código qr	1618
escreva um comentário	3766
escriu a la redacció	475
escriu el teu correu electrònic	435
esi pirmais, kas komentē	3187
esimene kuu # €	1678
esta funcionalidad es sólo para registrados	1499
esta matéria foi útil para você	3800
esta notícia foi útil	3800
esta página foi útil	3827
este artigo está bloqueado	3851
este artigo foi útil	3827
este artículo está bloqueado	1626
este campo é obrigatório	3853
este correo ya está registrado	1658
este e-mail já está cadastrado	3884
este espaço é moderado pela redação	3813
este resumo foi útil	3800
este video ya no está disponible	1611
este vídeo já não está disponível	3835
este vídeo no está disponible	1611
este vídeo não está disponível	3835
este vídeo não está mais disponível	3835
este vídeo ya no está disponible	1611
está a seguir este tema	3888
estás bloqueando nuestros anuncios	1655
estás de acuerdo? vota	1587
estás siguiendo este tema	1662
estä	1956
ethvert bidrag hjælper	747
etický kodex redakce	614
etický kódex redakcie	4365
etkinleştir	4782
etkö ole tilaaja	1965
etkö ole vielä tilaaja	1965
ett fel har uppstått	4598
ett fel uppstod. försök igen senare	4597
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	985
evaluează rețeta	61
evästeasetukset	1881
evästeet	1881
evästeet ja tietosuoja	1882
evästekäytäntö	1947
exclusiv pentru abonați	3954
exibir conteúdo	3839
exklusiv für abonnenten	983
exklusiv für mitglieder	983
exklusivt för medlemmar	4594
exklusivt för prenumeranter	4594
exkluzív tartalom előfizetőknek	2521
experimente grátis por um mês	3822
externt innehåll	4579
externí obsah	586
externý obsah	4343
ez a cikk zárolt	2521
ez a mező kötelező	2524
ez a tartalom nem elérhető	2500
ez a tartalom nem jeleníthető meg	2500
ez a videó már nem elérhető	2508
ez a videó nem elérhető	2508
ez is érdekelhet	2444
ez is érdekelheti	2444
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2500
ezt a témát már követi	2537
ezt is ajánljuk	2444
ezt olvasta már	2444
ezt olvastad már	2444
eén keer toestaan	3387
ešte nemáte predplatné	4356
ešte nemáte účet	4356
ești de acord? votează	3937
ești deja abonat	3962
ești deja abonată	3962
""", 'f': """
facebook ile giriş yap	4791
facebook'ta paylaş	4700
facebook-bejegyzés betöltése	2503
facebook-poszt betöltése	2503
facebookでシェア	2860
facebookでシェアする	2860
facebookでログイン	2946
facebookで共有	2960
facebookで続ける	2946
facebookで見る	2964
facturació anual	468
facturació mensual	468
facturación anual	1627
facturación mensual	1627
facturare anuală	3990
facturare lunară	3990
facturé annuellement	2134
facturé mensuellement	2134
faire un don défiscalisé	2131
faktureras årligen	4594
faktureres årlig	3552
faktureres årligt	750
fale com a redação	3860
fazer doação	3882
fazer uma doação mensal	3882
fazer uma doação única	3882
faça login	3738
faça o quiz	3830
faça o teste	3830
faça uma doação única	3882
faça uma pergunta sobre esta reportagem	3800
felhasználási feltételek	2500
felhasználási jog vásárlása	2532
felhasználónév	2522
felhasználónév vagy e-mail	2521
feliratkozás	2525
feliratkozás hírlevélre	2524
feliratok megjelenítése	2508
fermer la fenêtre	2170
fes el qüestionari	448
fes una donació	411
fes-te sòcia	464
ficha técnica	3783
fiecare contribuție contează	3986
fiecare donație contează	3953
fiecare leu contează	3953
film jest niedostępny w twoim kraju	3685
film nie jest już dostępny	3685
film niedostępny	3685
fin de la publicité	2119
fine della pubblicità	2775
fine pubblicità	2775
fiyati gör	4774
fizetett együttműködés	2542
fizetett hirdetés	87	2432
fiók létrehozása	2423
fiókom	2423
foglalja le helyét	2497
folytatás a hirdetés után	2542
folytatás apple-fiókkal	2521
folytatás facebookkal	2521
folytatás google-fiókkal	2521
folytatás google-lel	2521
folytatás kikapcsolás nélkül	2515
fontu büyüt	4805
form gönderildi	4821
formulaire envoyé	2168
formulário enviado	3884
forstået	679
forstått	3478
forstør	738
forstør billede	677
forstør billedet	756
forstørr	3541
forstørr bilde	3476
forstørr bildet	3558
fortsett uten å slå av	3547
fortsett uten å støtte	3434
fortsätt läsa efter annonsen	4503
fortsätt med apple	4594
fortsätt med e-post	4594
fortsätt med facebook	4594
fortsätt med google	4594
fortsätt utan att stänga av	4588
fortsätt utan att stödja	4480
fortsæt med apple	750
fortsæt med at læse	657
fortsæt med e-mail	750
fortsæt med facebook	750
fortsæt med google	750
fortsæt uden at slå fra	744
fortsæt uden at støtte	635
foto # iš #	3175
fotogalería	1543
fotografia următoare	4016
fotoğraf galerisi	4797
fotoğrafi büyüt	4797
fotoğraflar için tiklayin	4712
fotoğraflari gör	4797
fotoğraflari görmek için tiklayin	4715
fotó #/#	2526
fotó megtekintése	2526
fotó: #/#	2526
fotók megtekintése	2526
fra vores annoncører	770
fra vår butikk	3534
fra våre partnere	3573
frete grátis	3869
friss hírek	2444
frissítse az oldalt	2517
fråga vår ai om artikeln	4511
från vår butik	4575
från våra annonsörer	4614
från våra partner	4614
frühbucher-tickets	963
frühbucherrabatt sichern	963
fuld skærm	737
fuldskærm	677
fullskärm	4582
fyll i fältet	4597
fäll ihop	4521
fäll ut	4521
fältet är obligatoriskt	4597
få adgang	639
få artiklen læst op	649
få de vigtigste nyheder hver morgen	644
få de viktigaste nyheterna varje morgon	4492
få de viktigste nyhetene hver morgen	3445
få læst artiklen op	737
få notifikationer	740
få notiser	4585
få nyheder på mail	644
få nyheter på e-post	3445
få nyheter på mejlen	4492
få overblikket her	677
få tilgang	3438
få varsel når vi skriver om dette	3476
få varsler	3543
följ	4500
följ det här ämnet	4611
följ direktrapporten	4600
följ författaren	4611
följ journalisten	4611
följ liverapporten	4600
följ oss	4500
följ skribent	4500
följ skribenten	4611
följ ämne	4611
följ ämnen	4611
följ ämnet	4500
för prenumeranter	4485
förderer werden	781
fördermitglied werden	781
föregående	4520
föregående artikel	4517
föregående bild	4600
föregående sida	4600
förnamn	4598
förstora	4520
förstora bild	4600
förstora bilden	4600
försök igen senare	4597
føj til foretrukne kilder	767
føj til mine emner	767
følg	652	653	3453
følg alle	653
følg alle emner	654
følg dette emne	767
følg dette temaet	3569
følg direkte	3558
følg direktesenteret	3558
følg emne	652
følg emner	654
følg emnet	3569
følg forfatter	3569
følg forfatteren	3569
følg ikke længere	767
følg journalist	3569
følg journalisten	3569
følg liveblog	756
følg livebloggen	756
følg os	652
følg oss	3453
følg sagen her	677
følg saken direkte	3558
følg serien	654
følg skribent	767
følg skribenten	767
følg tema	3453
følg temaet	3569
følg temaet og få varsel	3476
følger	653
für abonnenten	786
für den newsletter anmelden	796
für dich empfohlen	910
für sie empfohlen	910
für sie entstehen keine mehrkosten	911
fă o donație	3902
fă quizul	3966
fă testul	3966
fără obligații	3954
fără spam	3991
fără sunet	3972
fără tine nu putem	3953
főoldal	2527
""", 'g': """
galbūt vėliau	3158
galeri için tiklayin	4712
galerie schließen	988
galerie öffnen	988
galeriyi aç	4715
galeriyi gör	4797
galeriyi görmek için tiklayin	4715
galéria	2446
galéria (#	2526
galéria bezárása	2527
galéria megnyitása	2527
galéria megtekintése	2446
garanta já o seu ingresso	3803
gastos de envío incluidos	1610
gastos de envío no incluidos	1610
gauti pranešimus	3157
gaver kan trækkes fra i skat	747
ge en engångsgåva	4592
ge en gåva	4592
ge återkoppling	4607
gefällt mir	1001
gefällt mir nicht	1001
gelesen von einer künstlichen stimme	970
gelişmelerden aninda haberdar olun	4781
gem til læseliste	649
generisano veštačkom inteligencijom	4269
genindlæs siden	746
genişlet	4716
gerenciar opções	3877
gerenciar preferências	3877
geri dön	4716
gerir opções	3877
gerir preferências	3877
gestionează consimțământul	3975
gestionează cookie-urile	4010
gestionează opțiunile	3919	4010
gestionează preferințele	3975
geçerli bir e-posta adresi girin	4793
geçerli süre	4776
geçersiz e-posta	4793
geçersiz e-posta adresi	4793
ghi nhớ đăng nhập	5068
gia hạn gói	5090
giriş	4691
giriş yap	4691
giriş yapin	4691
giriş yapin veya üye olun	4691
giv et beløb	747
giv et engangsbeløb	747
giv os feedback på artiklen	666
già abbonato	2681
già registrato	2681
giải đố ngay	5050
giảm cỡ chữ	5081
giọng nam miền bắc	5029
giọng nam miền nam	5029
giọng nữ miền bắc	5029
giọng nữ miền nam	5029
giọng đọc ai	5054
giọng đọc tự động	5054
gjenstående tid	3541
gjenstående tid #	3540
gjenstående tid -#	3540
glasnoća	4249
gli articoli più letti	2763
glömt ditt lösenord	4594
glömt lösenord	4485
glömt lösenordet	4594
glücksspiel kann süchtig machen	818
godišnja naplata	4258
godišnja pretplata	4258
godišnje	4258
godišnje plaćanje	4258
godkänn	4505
godkänn alla	4505
godkänn alla cookies	4579
godkänn och fortsätt	4579
godkänn och visa	4579
godkänn och visa innehåll	4508
google hirdetések	2542
google ile giriş yap	4791
google playからダウンロード	2936
google playで手に入れよう	2936
google play에서 다운로드	3066
google reklāmas	3240
google से जारी रखें	2397
google-hirdetések	2542
googleでログイン	2946
googleで登録	2946
googleで続ける	2946
gorące tematy	3619
gracias por tu opinión	1573
gratuit, fără spam	3991
grazie, il tuo messaggio è stato inviato	2795
grotuvas įkeliamas	3154
großansicht	988
gràcies pel teu vot	445
gràcies per la teva opinió	427
gràcies per votar	427
gràcies, el teu missatge s'ha enviat	469
gràcies, ja estàs subscrit	435
grátis e sem spam	3853
grįžti į pradžią	3166
grįžti į viršų	3166
guardar artículo	1524
guardar configuración	1615
guardar para después	1600
guardar para leer después	1600
guardar preferências	3839
gå ikke glip af	674
gå ikke glip af noget	644
gå ikke glipp av noe	3445
gå til forsiden	3558
gå til hovedindhold	756
gå til indhold	677
gå til innhold	3558
gå til liveblog	756
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	723
gå til shop	731
gå til toppen	756
gå till receptet	61
gåvolänk	4613
généré par ia	2161
généré par l'ia	2161
gépi felolvasás	2508
gépi fordítással készült	2534
géppel fordítva	2534
gérer la confidentialité	2160
gérer les cookies	2043
gérer les préférences	2082
gérer les traceurs	2160
gérer mes alertes	2094
gérer mes choix	2043
gérer mes cookies	2160
gérer mes préférences	2160
gérer mon consentement	2125
gérer vos préférences	2125
gérer vos préférences de cookies	2082
góp ý	5003
gönder	91	4794
gönderiyi göster	4778
gönderiyi yükle	4778
gör quizzet	4568
gör testet	4568
görseli büyüt	4797
görüş bildir	4768
görüşünü bildir	4768
görüşünüzü bildirin	4768
gündem	4709
günün anketi	91	4738
günün bulmacasi	4811
günün haberleri	4709
günün kelimesi	4811
günün sudokusu	4811
günün özeti	4709
głosuj	91	3675
głośność	3686
gợi ý	5004
gửi	91	5003
gửi bài cho tòa soạn	5075
gửi bài viết	5075
gửi bình luận	5003	5024
gửi bình luận của bạn	5023
gửi cho bạn bè	5039
gửi email	4992
gửi góp ý	5047
gửi phản hồi	5047
gửi thành công	5070
gửi tin bài	5075
gửi trả lời	5047
gửi ý kiến	5003
gửi ý kiến của bạn	5047
gửi đi	5071
gửi ảnh cho chúng tôi	5075
""", 'h': """
haber bülteni	4744
haber güncelleniyor	4715
haberi arkadaşina hediye et	4700
haberi paylaş	4828
haberi özetle	4802
haberin devami aşağida	4751
haberin devami için kaydirin	4751
haberin devami için tiklayin	4712
haberin kilidini aç	4820
haberle ilgili diğer haberler	4714
haberlere dön	4823
hacer una donación mensual	1656
hacer una donación puntual	1656
hai già un account	2681
hai già votato	2769
halda nõusolekut	1719
hallitse evästeitä	1947
hang letöltése	2508
hanganyag letöltése	2508
hangerő	2509
hantera inställningar	4579
har du sett något	4604
harici içerik	4715
haritayi aç	4716
has arribat al límit d'articles gratuïts	439
has iniciado sesión	1571
has olvidado tu contraseña	1626
hasznos volt az összefoglaló	2440
hasznosnak találta a cikket	2440
hasło	3699
havi előfizetés	2522
havi fizetés	2522
havi rendszeres támogatás	2518
havi támogatás	2419
hayir teşekkürler	4689
hayir, teşekkürler	4689
haz una pregunta sobre este artículo	1573
he leído y acepto la política de privacidad	1593
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1626
hela artikeln fortsätter nedan	4503
heli välja	1721
helskärm	4582
helskärmsläge	4582
helyesbítési szabályzat	2531
henüz abone değil misiniz	4791
hepsini gör	4715
her destek önemli	4788
her katki değerli	4788
her katki önemli	4788
her zaman göster	4778
hesap oluştur	4691
hi estàs d'acord? vota	427
hiba bejelentése	2531
hiba jelentése	2448	2531
hiba történt	2525
hiba történt, próbálja újra később	2524
hiba történt. próbálja újra	2524
hiba történt. próbálja újra később	2524
hibabejelentés	2531
hibás e-mail-cím	2524
hibát talált	2440
hibát talált a cikkben	2531
hibát találtál	2531
hibát találtál a cikkben	2531
hier reinhören	884
hinweis schließen	780
hirdetés	2432
hirdetés bezárása	2432
hirdetés elrejtése	2542
hirdetés jelentése	2542
hirdetés vége	2542
hirdetés, görgessen tovább	2432
hirdetésblokkolót használsz	2515
hirdetések engedélyezése	2517
hirdetések kikapcsolása	2542
hivatkozás másolva	2540
hivatkozás másolása	2540
hiển thị bài đăng	5058
hiển thị nội dung	5058
hiện phụ đề	5054
hjälp oss att rätta fel	4511
hlasitosť	4347
hlasovalo # lidí	577
hlasovalo # čtenářů	577
hlasovat v anketě	577
hlasovať	91	4338
hlasovať v ankete	4337
hlavná stránka	4362
hlavné správy	4288
hlavní stránka	610
hlavní zprávy	520
ho già donato	2675
ho già un account	2793
hogyan kapcsolhatom ki a hirdetésblokkolót	2515
hogyan védjük forrásainkat	2531
hoje não	3733
hoppa till huvudinnehåll	4600
hoppa till innehåll	4520
hoppa till innehållet	4600
hoppa över inlägg från facebook	4520
hoppa över inlägg från instagram	4520
hoppa över inlägg från x	4520
hors-séries, livres, affiches	2087
hozzáadás a kedvenc forrásokhoz	2537
hozzáadás a témáimhoz	2537
hozzáadás preferált forrásként	2537
hozzájárulás kezelése	2500
hozzájárulás módosítása	2500
hozzájárulás visszavonása	2500
hozzájárulások kezelése	2500
hozzászólok	2440
hozzászólás	2440
hozzászólás elküldése	2535
hozzászólás jelentése	2535
hozzászólás küldése	2535
hozzászólási szabályzat	2535
hozzászólások	2440
hozzászólások megjelenítése	2535
hozzászólások megtekintése	2440
hrajte zodpovědně	510
hrať	4338
hrať teraz	4337
hrát	580
hrát teď	577
hvala za sporočilo	4457
hvala za vaš glas	4241	4437
hver krone hjælper	747
hver krone tæller	747
hvert bidrag hjælper	747
hylkää	1881
hylkää kaikki	1881
hyppää reseptiin	61
hyppää sisältöön	1971
hyväksy	1881
hyväksy evästeet	1881
hyväksy ja jatka	1947
hyväksy ja näytä	1947
hyväksy ja sulje	1947
hyväksy kaikki	1881
hàng năm	5067
hàng tháng	5067
hátralévő idő	2509
hátralévő idő #	2508
hátralévő idő -#	2508
hämta på google play	4584
här kan du kommentera artikeln	4511
hääleta	91
håll dig uppdaterad	4492
håll mig inloggad	4594
hình tiếp theo	5092
hírfolyam	2444
hírlevelek	2450
hírlevél	2450
hírlevél-feliratkozás	2450
hívj meg minket egy kávéra	2518
hívjon meg minket egy kávéra	2518
hören sie diesen artikel	884
hør saken	3451
hằng tháng	5067
hết quảng cáo	5053
họ tên	5071
họ và tên	5071
hủy bất cứ lúc nào	5068
hủy trả lời	5024
""", 'i': """
i den här artikeln	4600
i più commentati	2714
i più letti	2714
i più letti della settimana	2763
i più visti	2714
iba nevyhnutné	4343
iba pre predplatiteľov	4284
ich unterstütze schon	780
identifícate	1597
idi na sadržaj	4263
időtartam	2509
időtartam #	2509
ielikt grozā	3218
ielogojies, lai komentētu	3187
ielādēt ierakstu	3220
ielādēt saturu	3220
ielādēt vēl	3233
ienākt	3181
ienākt ar facebook	3229
ienākt ar google	3229
iepriekšējais attēls	3233
iepriekšējais raksts	3233
iepriekšējā lapa	3233
iesakām	3183
ieslēgt paziņojumus	3225
ieslēgt skaņu	3222
iesūti fotogrāfijas	3234
iesūti ziņu	3234
iesūtīt ziņu	3234
iesūtīt ziņu anonīmi	3234
ievadiet derīgu e-pasta adresi	3231
ieși din ecran complet	3971
igal reedel. tasuta. ilma spämmita	1730
igen, kérek	2514
igen, kérem	2514
igen, köszönöm	2514
ignorar anúncio	3878
ignorer la publicité	2161
ihre meinung zählt	829
ihre stimme wurde gezählt	91	958
ikke abonnent ennå	3552
ikke gå glipp av	3473
ikke nå	3434	3545
ikmēneša ziedojums	3228
il più popolare	2794
il più scelto	2793
il tuo browser non può riprodurre il video	2735
il tuo commento sarà pubblicato dopo l'approvazione	2750
il tuo messaggio è stato inviato	2795
il tuo voto è stato inviato	2769
il tuo voto è stato registrato	2769
iletişim	4708	4725
ilgili içerikler	4709
ilginizi çekebilecek haberler	4709
ilginizi çekebilir	4709
ilmoita asiavirheestä	1888
ilmoita virheestä	1888
image précédente	2170
imaginea anterioară	4016
imaginea următoare	4016
imam račun	4257	4454
imate namig? pišite nam	4463
imate priču za nas	4266
imię	3702
imię i nazwisko	3702
impossible de charger la vidéo	2161
impossible de lire la vidéo	2161
imprimir artículo	1600
imprimir esta matéria	3824
in bài	4992
in bài viết	4992
in công thức	61
in trang này	5039
inbäddat innehåll	4579
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
inga kommentarer än	4609
ingen åsikt	4572
ingresá	1597
ingyen, minden héten	2452
ingyen, spam nélkül	2524
ingyenes regisztráció	2423
ingyenes szállítás	2498
inicia la sessió per comentar	445
inicia sesión	1499
inicia sesión con google	1626
inicia sesión para comentar	1604
inicia sessió	412
inicia sessió amb google	467
iniciar reproducción	1652
iniciar reprodução	3878
iniciar sesión	1499
iniciar sesión con apple	1597
iniciar sesión con facebook	1597
iniciar sesión con google	1597
iniciar sessão	3738
inicie sesión	1499
inläst av en syntetisk röst	4582
inne artykuły	3619
innehåll från annonsör	4614
innehåll från våra partner	4614
innehållet kan inte visas	4579
innehållet är skyddat av upphovsrätt	4549
innhold fra annonsør	3483
innhold fra våre annonsører	3573
innhold fra våre partnere	3573
inscription confirmée	2168
inscription à la newsletter	2016
inscrivez-vous à notre newsletter	2016
inscrição confirmada	3884
inscrição realizada com sucesso	3853
insira o seu endereço de email	3817
insira um e-mail válido	3853
instagram-bejegyzés betöltése	2503
instagramで見る	2964
instagramの投稿を読み込む	2933
instagram에서 보기	3096
instagram에서 이 게시물 보기	3096
instalează aplicația	3948
inställningar	4505
inte prenumerant än	4594
integritetsinställningar	4579
introdu emailul tău	4014
introduce tu correo electrónico	1658
introduce un correo electrónico válido	1628
introduce un correo válido	1628
introduce un email válido	1593
introduceți adresa de email	4014
introduceți o adresă de email validă	3991
introdueix un correu vàlid	469
intră în cont	3905
invítanos a un café	1494
iná suma	4353
início	3779
ir a la página de donaciones	1623
ir para a navegação	3777
ir para a página de doações	3848
ir para a página de donativos	3848
ir para o conteúdo	3779
ir para o conteúdo principal	3777
ir para o rodapé	3777
irány a bolt	2497
irányítószám	2525
isključi zvuk	4248
isključio sam blokator oglasa	4253
isključite adblock	4253
isključite blokator oglasa	4253
ispiši	4190
ispiši recept	61
ispiši članak	4274
ispravci i pojašnjenja	4266
isso foi útil	3827
istediğin zaman iptal et	4791
istediğiniz zaman abonelikten çikabilirsiniz	4744
istediğiniz zaman iptal edin	4691
isto foi útil	3827
iz naše trgovine	4244	4440
iz našeg shopa	4244
izberi naročnino	4454
izberite naročnino	4454
izbor uredništva	4388
izdrukāt	3186
izmēģini # dienas bez maksas	3181
izslēdziet reklāmu bloķētāju	3227
izslēgt skaņu	3222
izveidots ar mākslīgo intelektu	3235
izvēlies abonementu	3229
izvēlies summu	3228
izvēlieties abonementu	3229
izvēlieties summu	3228
izvēlēties plānu	3229
içeriğe geç	4715
içeriği görüntüle	4778
içeriği göster	4778
içeriği yükle	4778
iş birliği	4702
iş birliğiyle	4807
iš mūsų parduotuvės	3150
iš mūsų partnerių	3173
išbandykite # dienų nemokamai	3112
išjungiau reklamos blokavimą	3159
išjungti garsą	3154
išjunkite reklamos blokavimą	3159
išorinis turinys	3130
išsaugoti	3117
išsaugoti nustatymus	3152
išsaugoti pasirinkimą	3152
išsaugoti straipsnį	3117
išsaugoti vėlesniam laikui	3171
išversta automatiškai	3168
išversta dirbtinio intelekto	3168
""", 'j': """
j'ai déjà donné	1996
j'ai déjà un compte	2006
j'ai désactivé adblock	2130
j'ai désactivé mon adblock	2130
j'ai désactivé mon bloqueur	2130
ja hi estàs subscrit	439
ja hi estàs subscrit? entra	439
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	439
ja, gärna	4587
ja, slå på	4587
jaa sähköpostilla	1983
jaa twitterissä	1875
jaa x:ssä	1875
jag förstår	4505
jag har stängt av annonsblockeraren	4588
jag har stängt av den	4591
jag har stängt av min annonsblockerare	4588
jag stödjer redan	4480
jaga sõbraga	1683
jak chronimy nasze źródła	3708
jak chronimy źródła	3708
jak chráníme své zdroje	614
jak chráníme zdroje	614
jak to zrobić	3691
jak vypnout blokování reklam	597
jak wyłączyć adblocka	3690	3691
jak wyłączyć blokowanie reklam	3690
jakość	3686
jatka sähköpostilla	1965
jau turiu paskyrą	3162
jaunākie	3183
jaunākie vispirms	3236
jautā mākslīgajam intelektam	3187
javascript ei ole käytössä	1950
javascript er slået fra	737
javascript er slått av	3540
javascript està desactivat	456
javascript ir izslēgts	3222
javascript išjungtas	3154
javascript je isključen	4248
javascript je vypnutý	589
javascript jest wyłączony	3685
javascript måste vara påslaget	4582
javascript on pois päältä	1950
javascript on välja lülitatud	1721
javascript är avstängt	4582
javascript är inaktiverat	4582
javascript đã bị tắt	5058
javascript вимкнено	4941
javascript е изключен	310
javascript отключен	4139
javascript отключён	4139
javascript מושבת	2271
javascript ถูกปิดใช้งาน	4662
javascriptが無効になっています	2933
javascript已停用	5203
javascript已禁用	5203
javítások és pontosítások	2531
je commande ce numéro	2088
je consens au traitement de mes données	2136
je découvre l'offre	2167
je découvre les offres	2167
je fais un don défiscalisé	2131
je gère mes choix	2046
je gère mes cookies	2043
je m'équipe	2153
je paramètre mes choix	2046
je soutiens déjà	1996
jede spende zählt	898
jede unterstützung hilft	981
jeder beitrag zählt	898
jeder euro zählt	898
jederzeit kündbar	984
jednorazový dar	4353
jednorazový príspevok	4353
jednorázový dar	600
jednorázově	492
jednou týdně, zdarma	501
jeg forstår	3462
jeg har slået den fra	746
jeg har slået min adblocker fra	744
jeg har slått av annonseblokkering	3547
jeg har slått den av	3548
jeg støtter allerede	635	3434
jegyek itt kaphatók	2446
jegyvásárlás	2498
jelenlegi idő	2509
jelenlegi idő #	2508
jelentkezzen be vagy regisztráljon	2423
jelentés	2536
jelszó	2522
jelszó megjelenítése	2521
jen nezbytné cookies	586
jen pro předplatitele	494
jesteś już prenumeratorem	3698
jesteś już subskrybentem	3698
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
joacă acum	3966
joacă gratuit	3966
joacă responsabil	4005
jobs in ihrer nähe	882
jogar grátis	3830
jogue grátis	3830
jokainen euro on tärkeä	1962
jokainen lahjoitus on tärkeä	1962
jokin meni pieleen. yritä uudelleen	1968
jokin meni vikaan. yritä uudelleen	1968
jotain meni vikaan. yritä myöhemmin uudelleen	1968
jotain meni vikaan. yritä uudelleen	1968
još nema komentara	4270
još nemate račun	4257
još niste pretplatnik	4257
još vesti	4187
još vijesti	4187
jsem předplatitel, přihlásit se	495
jste už předplatitel	603
junte-se à conversa	3813
jurnalismul de calitate costă	3953
juttu jatkuu kuvan jälkeen	1878
juttu jatkuu mainoksen jälkeen	1878
juttu jatkuu videon jälkeen	1878
juttu on luettu koneäänellä	1950
juttua päivitetään	1878
jutun lukee koneääni	1875
jutun lukee synteettinen ääni	1950
jutun lukee tekoäly	1950
jutun lukee tekoälyääni	1875
jutun voi myös kuunnella	1875
już głosowałeś	3672
już obserwujesz	3716
już wspieram	3582
już wyłączyłem	3694
já desativei	3845
já desativei o bloqueador	3845
já doei	3733
já está inscrito	3884
já nas bancas	3803
já segue este autor	3865
já segue este tema	3865
já sou apoiador	3733
já sou assinante	3738
já tem conta	3738
já tem uma conta	3738
já tenho conta	3851
já votou	3827
já é assinante? faça login	3738
já é subscritor	3822
já é subscritor? inicie sessão	3822
játssz most	2491
játék indítása	2491
jährlich abgerechnet	983
jährliche abrechnung	984
jährliche zahlung	984
jälgi autorit	1736
jälgi teemat	1736
jälgid juba	1736
jälgid seda teemat	1736
jäljellä oleva aika	1950
jäljellä oleva aika #	1950
jäljellä oleva aika -#	1950
jäljentäminen kielletty	1976
järelejäänud aeg	1722
järelejäänud aeg -#	1721
järgmine artikkel	1732
järgmine leht	1732
järgmine pilt	1732
järgmine video	1721
järjestys	1981
järjestä	1981
jäsenetu	1944
jäta mind meelde	1728
jätka apple'iga	1728
jätka facebookiga	1728
jätka google'iga	1728
jätä kommentti	1888
jūs izmantojat reklāmu bloķētāju	3227
jūs jau balsavote	3148
jūs jau esat nobalsojis	3216
jūs naudojate reklamos blokavimo programą	3159
jūs sekate šią temą	3170
jūs sekojat šai tēmai	3237
jūsu balss ir ieskaitīta	3216
jūsu balss ir pieņemta	3216
jūsu e-pasta adrese	3231
jūsu e-pasts	3231
jūsu vārds	3232
jūsu ziņa	3232
jūsų balsas užskaitytas	3148
jūsų balsas įskaitytas	3148
jūsų el. paštas	3137
jūsų el. pašto adresas	3137
jūsų vardas	3165
jūsų žinutė	3165
""", 'k': """
k tématu	520
k téme	4288
kaikki oikeudet pidätetty	1976
kaip išjungti reklamos blokavimą	3159
kaip saugome šaltinius	3167
kakinställningar	4579
kako isključiti adblock	4253
kako isključiti blokator oglasa	4253
kako štitimo izvore	4266
kako štitimo svoje izvore	4266
kalan süre	4776
kapcsolat a szerkesztőséggel	2531
kapcsolat a szerzővel	2527
kapcsold ki a reklámblokkolót	2515
kapcsolja ki a hirdetésblokkolót	2515
kapcsolódó	2444
kapcsolódó cikk	2444
kapcsolódó cikkek	2444
kapcsolódó tartalom	2444
kapcsolódó témák	2444
karte öffnen	843
kas kokkuvõte oli kasulik	1684
kas mėnesį remti	3160
kategóriák	2444
katrs eiro ir svarīgs	3228
katrs eiro palīdz	3228
katrs ziedojums palīdz	3228
katru piektdienu. bez maksas. bez surogātpasta	3231
katso kuvat tästä	1893
katso myös	1891
katso video tästä	1893
katso video yltä	1893
kattintson a nagyításhoz	2527
kaupallinen sisältö	1985
kaupallinen yhteistyö	87	1878
kaupallisen kumppanin sisältö	1985
kaut kas nogāja greizi. mēģiniet vēlreiz	3231
kaydiniz için teşekkürler	4744
każda wpłata pomaga	3695
każda wpłata się liczy	3695
każda złotówka pomaga	3695
każda złotówka się liczy	3695
każde wsparcie się liczy	3695
každou neděli, zdarma	501
každá koruna pomáhá	600
každá koruna se počítá	600
každé euro pomáha	4353
každé euro sa počíta	4353
každé pondělí, zdarma	501
každé ráno, zdarma	501
každý dar pomáha	4353
každý dar pomáhá	600
každý piatok. zadarmo. bez spamu	4359
každý príspevok pomáha	4353
každý príspevok sa počíta	4353
každý pátek do e-mailu	501
každý pátek, zdarma	501
každý pátek. zdarma. bez spamu	607
každý příspěvek pomáhá	600
každý příspěvek se počítá	600
každý týden, zdarma	501
kažkas nutiko. bandykite dar kartą	3164
kdykoli lze zrušit	495
kdykoliv lze zrušit	495
kdykoliv můžete zrušit	603
keela kõik	1720
keeldu kõigist	1720
keisti sutikimą	3152
keisti šrifto dydį	3171
kenttä on pakollinen	1968
kereskedelmi együttműködés	2498
keresztnév	2525
keresztrejtvény	2494
keresés	2446
keskeytä	1951
keskustelu on päättynyt	1980
keskustelun säännöt	1980
kevesebb mutatása	2527
kezdőlap	2446
không biết	5048
không có ý kiến	5048
không phải bây giờ	4982
không spam	5070
không thể hiển thị nội dung này	5058
không thể phát video	5054
không thể phát video này	5054
không thể tải video	5088
không đồng ý	5001
không, cảm ơn	4982
ki kan gjøre feil	3565
ki-antworten können fehler enthalten	998
ki-übersetzung	999
ki-übersicht	872
kiekvieną penktadienį. nemokamai. be šlamšto	3164
kiellä kaikki	1948
kiitos viestistäsi	1968
kiitos äänestämisestä	1935
kiitos äänestäsi	91	1935
kiitos! tarkista sähköpostisi	1968
kijelentkezés	2423
kikapcsoltam a hirdetésblokkolót	2515
kingi artikkel sõbrale	1683
kinyitás	2448
kipróbálom	2423
kirjaudu sisään	1866
kirjaudu sähköpostilla	1965
kirjoita sähköpostiosoitteesi	1869
kitas vaizdo įrašas	3154
kitöltöm a kvízt	2491
kiválasztom	2522
kiválasztás	2522
kizárólag előfizetőknek	2521
kişisel verilerimin işlenmesini kabul ediyorum	4793
kiểm tra hộp thư của bạn	5070
kiểm tra kiến thức của bạn	5050
kjøp abonnement	3438
kjøp billett	3534
kjøp billetter	3534
kjøp billetter her	3534
kjøp boka	3534
kjøp boken	3534
kjøp her	3534
kjøp lisens	3563
kjøp nå	3534
kjøp rettigheter	3563
kjøp tilgang	3438
klausies podkāstu	3188
klausies podkāstu šeit	3188
klausies šo rakstu	3186
klausies šo rakstu (# min	3186
klausykite tinklalaidės	3119
klausykite tinklalaidės čia	3119
klausykitės straipsnio	3117
klausīties	3186
klausīties rakstu	3186
kliknij, aby powiększyć	3704
kliknutím zväčšíte	4362
kliknutím zvětšíte	610
klippet er ikke længere tilgængeligt	737
klippet är inte längre tillgängligt	4582
ključne besede	4388
ključne reči	4187
ključne riječi	4187
klíčová slova	520
kniha s věnováním autora	510
knihkupectví	509
kodex diskutujících	620
kodėl matau šią reklamą	3173
kohustuslik väli	1730
kohustuslikud väljad	1730
kokeile # päivää maksutta	1866
kokkuvõtte tegi tehisintellekt	1734
koko näyttö	1950
kolačići	4203
kom ihåg mig	4594
komentarai uždaryti	3169
komentariši	4271
komentarų dar nėra	3169
komentarų nėra	3169
komentavimas išjungtas	3118
komentavimas uždarytas	3169
komentavimo taisyklės	3118
komentiranje je onemogućeno	4270
komentovať	4371
komentáre	4291
komentář	518
komentáře	518
komentāri	3181
komentāri ir slēgti	3236
komentāru vēl nav	3236
komentēt	3181
komentēšana ir slēgta	3187
komentēšanas noteikumi	3187
komercijalni sadržaj	4276
komerčné oznámenie	4287
komerční obsah	626
komerční prezentace	626
komerční sdělení	87	508
komerční článek	626
komerčný obsah	4375
komerčný článok	4375
komment jelentése	2535
komment küldése	2535
komment írása	2535
kommentar gelöscht	1000
kommentarer blir gjennomgått før publisering	3476
kommentarerna förhandsmodereras	4511
kommentarerna är stängda	4609
kommentek megjelenítése	2535
kommentek megtekintése	2440
kommentelési szabályzat	2440
kommentoi ensimmäisenä	1980
kommentoinnin säännöt	1980
kommentointi on päättynyt	1980
kommentér	666
kommersiellt innehåll	4614
konekäännetty	1978
konekäännös	1979
kontakt z redakcją	3708
kontakta författaren	4600
kontaktirajte uredništvo	4463
kontaktovať autora	4362
kontaktovať redakciu	4365
kontynuuj bez wyłączania	3690
koostöö	1687
kopiera gåvolänk	4613
kopiera länk	4499
kopiera länken	4499
kopiering förbjuden	4605
kopijuoti draudžiama	3174
kopijuoti nuorodą	3112
kopioitu leikepöydälle	1983
kopiraj povezavo do članka	4391
kopirano u međuspremnik	4274
kopirano v odložišče	4470
kopiér link	649
kopiér linket	649
kopsavilkumu veidojis mākslīgais intelekts	3235
kopírovanie zakázané	4366
kopírovat odkaz	504	505
kopírovať odkaz	4291
kopírování zakázáno	615
kopēt saiti	3181
kopēšana aizliegta	3241
korisničko ime	4258
korisničko ime ili e-mail	4257
korzyść dla prenumeratorów	3678
korábban írtunk róla	2444
kostenlos und jederzeit kündbar	985
kosárba	2434
kosárba rakom	2497
kosárba teszem	2497
koupit aktuální vydání	583
koupit lístky	583
koupit nyní	583
koupit časopis	583
kreiraj račun	4180
kreirano uz pomoć ai	4269
kreirano uz pomoć umjetne inteligencije	4269
kreuzworträtsel	960
križaljka	4242
križanka	4438
krzyżówka	3675
krížovka	4338
książka z autografem	3602
książka z autografem autora	3602
książki z autografem	3602
księgarnia	3603
księgarnia internetowa	3603
kuidas reklaamiblokeerija välja lülitada	1726
kullanim koşullari	4703	4725
kumppanin sisältö	1985
kumppanisisältö	1985
kun nødvendige	3537
kun nødvendige cookies	734
kup dostęp	3586
kup książkę	3678
kup licencję	3709
kup licencję na publikację	3709
kup tę książkę	3678
kup w księgarni	3602
kupi naročnino	4384
kupte nám kávu	600
kuula taskuhäälingut	1685
kuuntele podcast tästä	1893
kvíz dne	577
kvíz dňa	4337
kvíz indítása	2491
kvíz kitöltése	2491
kyllä kiitos	1956
kyllä, kiitos	1956
kysy tekoälyltä	1888
kytke ilmoitukset päälle	1953
käyttäjätunnus	1966
käyttäjätunnus tai sähköposti	1965
käyttöehdot	1881
käytä etu	1879
käytät mainonnanestoa	1960
käytät mainosten esto-ohjelmaa	1957
käytät mainosten estoa	1957
käytät mainostenesto-ohjelmaa	1957
käännetty automaattisesti	1978
käännetty tekoälyllä	1978
kép #/#	2526
kép a képben	2508
kép megtekintése	2526
kép nagyítása	2527
kép: #/#	2526
képaláírás megjelenítése	2527
képek megtekintése	2526
kér értesítést	2511
kérdezze ai-asszisztensünket	2440
kérek értesítést	2511	2512
kérem a hírlevelet	2450
kérjük, adjon meg érvényes e-mail-címet	2524
kérjük, kapcsolja ki a hirdetésblokkolót	2515
kérjük, töltse ki ezt a mezőt	2524
később	2418	2514
kích thước chữ	65
kódex diskutujúcich	4370
kõik artiklid	1732
kõik autori artiklid	1732
kõik kommentaarid	1735
kõik õigused reserveeritud	1740
könyvajánló	2434
könyvesbolt	2434
könyváruház	2434
köp	4485
köp biljett	4575
köp biljetter	4575
köp biljetter här	4575
köp boken	4575
köp boken här	4575
köp din biljett	4575
köp här	4575
köp licens	4605
köp rättigheter	4605
köszönjük a feliratkozást	2450
köszönjük a regisztrációt	2524
köszönjük a szavazatodat	2491
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2491
köszönjük az üzenetet	2524
köszönjük üzenetét	2524
köszönjük! ellenőrizze postafiókját	2524
köszönjük, hogy feliratkozott	2524
köszönjük, hogy feliratkoztál	2524
köszönjük, hogy szavazott	2491
köszönjük, hogy szavaztál	2491
köszönöm, nem	2418
kötelező	2525
kötelező kitölteni	2524
kötelező mező	2524
kötelező mezők	2524
kövesd a témát	2537
kövesse a témát	2537
kövesse élőben	2527
követed	2539
követem	2539
követem a szerzőt	2537
követem a témát	2537
következő	2446
következő cikk	2444
következő fotó	2527
következő kép	2527
következő oldal	2527
következő videó	2508
követve	2538
követés	2539
követés leállítása	2537
követés megszüntetése	2537
közlemény: adomány	2518
közlemény: támogatás	2518
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
kúpiť e-knihu	4341
kúpiť knihu	4341
kúpiť licenciu	4366
kúpiť lístky	4341
kúpiť predplatné	4284
kúpiť teraz	4341
kúpiť vstupenku	4341
kúpiť vstupenky	4341
kúpiť časopis	4341
kúpte nám kávu	4353
kúpte si knihu	4341
kúpte si vstupenky	4341
küfür, hakaret içeren yorumlar onaylanmamaktadir	4708
küldd be a fotóidat	2531
küldd el egy barátodnak	2540
küldd tovább a cikket	2430
küldje be fotóit	2531
küldje el barátjának	2429
küldje el fotóit	2531
küldje el ismerősének	2430
küldjön névtelen üzenetet	2531
küldjön tippet	2531
küldés	91	2429	2525
küldés e-mailben	2429
küldés whatsappon	2540
külső tartalom	2446
künye	4703	4725
küpsiste kasutamine	1719
küpsiste seaded	1696
küsi tehisarult	1684
küsitlus	92
küsitluse tulemused	1722
kā izslēgt reklāmu bloķētāju	3227
kā mēs sargājam avotus	3234
kā tev patika raksts	3187
kā tu domā? balso	3188
kāpēc es redzu šo reklāmu	3240
ką manote? balsuokite	3119
křížovka	580
kết quả bình chọn	5085
kết quả thăm dò	5085
kết thúc quảng cáo	5053
""", 'l': """
l'accès à tous les articles	2167
l'offre intégrale	2167
la discussione è chiusa	2708
la donazione è detraibile	2790
la encuesta del día	1539
la lecture automatique est désactivée	2161
la más popular	1627
la nota continúa después del anuncio	1531
la palabra del día	1647
la pregunta del día	91
la pubblicità continua	2835
la publicidad continúa	1669
la rédaction n'a pas participé	2179
la rédaction vous conseille	2054
la sélection de la rédaction	2054
la tua richiesta è stata inviata	2825
la vidéo ne peut pas être lue	2121
labojumi un precizējumi	3234
ladda inlägg	4579
ladda inlägget	4579
ladda innehåll	4579
ladda innehållet	4579
ladda ned på google play	4584
lae äpp alla	1723
lahenda ristsõna	1715
lahjoita artikkeli ystävälle	1875
lai komentētu, ielogojies	3187
lai komentētu, pieslēdzies	3187
laisser une réponse	2113
laita ilmoitukset päälle	1953
lancer la vidéo	2161
lap tetejére	2527
las más leídas	1543
las más leídas de hoy	1601
las noticias más leídas	1601
lasa sintētiska balss	3222
lasi arī	3183
lasi bez ierobežojumiem	3229
lasi bez reklāmām	3240
lasi komentārus	3187
lasi tālāk	3181
lasi vairāk šeit	3188
lasi vēl	3183
lasiet arī	3183
lasiet vēl	3183
last inn siden på nytt	3548
last siden på nytt	3548
lasă un comentariu	3920
lasă un răspuns	3963
lasīt komentārus	3187
lasīt tālāk	3188
lasīt vairāk	3188
lasīt visu rakstu	3233
lasīt vēlāk	3186
lasītākie	3183
lataa lisää	1893
lataa sisältö	1947
lataa ääni	1950
lautstärke	971
lavet ved hjælp af ai	763
le choix de la rédaction	2054
le club des abonnés	2119
le journal numérique	2006
le lecteur vidéo est en cours de chargement	2121
le lien a été copié	2104
le lien a été copié dans le presse-papiers	2104
le notizie più lette	2763
le più lette	2714
le za naročnike	4454
lea también	1543
lecteur vidéo	2161
lecture limitée	2008
lecture réservée aux abonnés	2008
lee sin límites	1597
lee también	1543
leer artículo completo	1549
leer el artículo completo	1632
leer el siguiente artículo	1660
leer más	1549
leer siguiente artículo	1660
leer también	1543
leer transcripción	1611
legfrissebb elöl	2535
legfrissebb hírek	2444
leggi di più	2719
leggi più tardi	2761
legjobb ajánlat	2522
legjobb ár	2522
legnépszerűbb	2444	2522	2536
legrégebbi	2536
legrégebbi elöl	2535
legújabb	2536
legújabb elöl	2535
leia a matéria completa	3825
leia a notícia completa	3857
leia as notícias no aplicativo	3815
leia também	3774
leisti pranešimus	3157
leisti vaizdo įrašą	3154
leitor de vídeo	3878
leitor de áudio	3878
lejupielādēt app store	3224
lejupielādēt audio	3222
lejupielādēt lietotni	3224
lejupielādēt no app store	3224
lejupielādēt no google play	3224
lejátszás	2509
lejátszási sebesség	2508
len nevyhnutné cookies	4343
len pre predplatiteľov	4284
ler grátis	3883
ler o próximo artigo	3886
ler próximo artigo	3886
ler transcrição	3835
les choix de la rédaction	2054
les commentaires sont réservés aux abonnés	2155
les den først i appen	3542
les først i appen	3542
les lecteurs ont aussi consulté	2106
les mieux notés	2114
les mots croisés du jour	2156
les més llegides	442
les også	3473
les plus commentés	2054
les plus consultés	2140
les plus partagés	2054
les plus récents	2114
les prix indiqués sont susceptibles d'évoluer	2088
les résultats du vote	2155
les våre debattregler	3467
letiltás	2514
letna naročnina	4455
letno plačilo	4455
letölthető a google play áruházból	2510
letölthető az app store-ból	2510
letöltés az app store-ból	2510
leído por una voz sintética	1611
leído por voz sintética	1611
li e aceito a política de privacidade	3817
libovolná částka	600
licenc vásárlása	2532
licencja na publikację	3709
liczy się każda wpłata	3695
liczy się każda złotówka	3695
lido por uma voz sintética	3835
lielāks teksts	3238
lien copié	2033
lien copié dans le presse-papiers	2104
lietošanas noteikumi	3198
liitudes nõustud kasutustingimustega	1703
liity jäseneksi	1864
likęs laikas	3155
likęs laikas -#	3154
lineでシェア	2860
lineでシェアする	2906
lineでログイン	2946
lineで共有	2960
lineで送る	2860
link a vágólapra másolva	2429
link bài gốc	5039
link copiado para a área de transferência	3824
link kopiëren	3271
link másolva	2429
link másolása	2429
link został skopiowany	3718
lire l'article précédent	2170
lire la suite pour #€	2006
lire la vidéo	2058
lire à haute voix	2033
lire également	2054
lisätiedot	1894
lisää aiheesta	1891
lisää artikkeleita	1971
lisää ensisijaiseksi lähteeksi	1982
lisää kirjoittajalta	1971
lisää kommentti	1980
lisää omiin aiheisiin	1982
lisää ostoskoriin	1944
lisää samalta kirjoittajalta	1971
lisää suosikkilähteeksi	1982
livrare gratuită	4005
liên hệ	5003
liên hệ quảng cáo	5075
liên hệ tòa soạn	5075
liên hệ với tòa soạn	5075
liên kết tài trợ	5043
liên quan	5004
ljud på	4582
ljudet är ai-genererat	4582
llegeix la transcripció	452
llegeix sense límits	439
llegeix també	415
llegir més	442
llegit per una veu sintètica	452
lo + leído	1543
lo esencial cada mañana	1658
lo más comentado	1543
lo más compartido	1543
lo más leído	1543
lo más popular	1543
lo más visto	1543
lo más visto hoy	1601
lo último	1543
locuri de muncă	3940
loe lähemalt	1685
loe lähemalt siit	1685
loe äpis	1723
loeb sünteetiline hääl	1721
logi sisse või loo konto	1678
los lectores también leyeron	1601
luba kõik	1696
luba kõik küpsised	1719
lubię to	3597	3715
lucrează cu noi	3940
lue keskustelun säännöt	1888
lue lisää	1891
lue lisää aiheesta	1891
lue myöhemmin	1875
lue myös	1891
lue vähemmän	1941
lugu jätkub pärast reklaami	1687
lugu täieneb	1685
lui écrire	2080
lukijana synteettinen ääni	1950
luotu tekoälyllä	1978
luôn cho phép	5058
luôn hiển thị	5058
luštit	580
luštit křížovku	577
lyd på	3540
lze kdykoli zrušit	495
làm bài trắc nghiệm	5050
làm mới trang	5064
làm trắc nghiệm	5050
lägg till i mina ämnen	4611
lägg till oss som föredragen källa	4611
lägg till som föredragen källa	4611
lähetä	91	1969
lähetä kommentti	1980
lähetä kuvasi	1975
lähetä palaute	1978
lähetä palautetta	1978
lähetä sähköpostilla	1875
lähetä viesti	1968
lähetä viesti toimittajalle	1971
lähetä vinkki	1975
lähetä vinkki nimettömänä	1975
lämna en kommentar	4511
lämna ett svar	4609
lämna feedback	4607
längd	4583
längd #	4583
länk kopierad	4499
länken har kopierats	4613
länken kopierad	4499
länken är kopierad	4499
läs den först i appen	4584
läs dokumentet	4521
läs domen	4521
läs först i appen	4584
läs hela	4600
läs hela artikeln	4520
läs hela texten	4520
läs hela texten här	4520
läs in sidan igen	4591
läs kommentarer	4511
läs mer	4517	4520
läs mer om	4517
läs mindre	4572
läs också	4517
läs senare	4499
läs transkription	4582
läs utan annonser	4614
läs vidare	4485	4517
läs våra kommentarsregler	4511
läs även	4517
läsarerbjudande	4575
läsarerbjudanden	4575
läsarfrågan	91	4568
läsarresa	4575
läsarresor	4575
lästid	4520
lästid # min	4520
lås artiklen op	750
lås op	639
lås op for artiklen	750
lås opp artikkelen	3438
lås opp saken	3438
lås upp	4595
lås upp artikeln	4485
låst artikel	4594
låst innehåll	4595
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
lên đầu trang	5007
líbí se mi	621
lõpeta jälgimine	1736
lös korsordet	4568
lösenord	4595
löysitkö virheen	1975
løs krydsord	723
løs krydsordet	723
løs kryssordet	3526
lùi # giây	5054
lúštiť krížovku	4337
lülita reklaamiblokeerija välja	1726
lülitasin reklaamiblokeerija välja	1726
lütfen geçerli bir e-posta adresi girin	4793
lūdzu, izslēdziet reklāmu bloķētāju	3227
lưu	4992
lưu bài	4992
lưu bài viết	4992
lưu bài để đọc sau	5039
lưu cài đặt	5058
lưu công thức	61
lưu tin	5029
lưu tùy chọn	5058
lấy link	5039
""", 'm': """
magari più tardi	2675
mai multe articole de același autor	3995
mai multe opțiuni	3919	4003
mai târziu	3901	3980
mainonnanesto käytössä	1960
mainonnanesto on käytössä	1960
mainos päättyy	1878
mainossisältö	1880
mainostajan sisältö	1985
mainosten estäminen käytössä	1960
mainīt burtu izmēru	3238
mainīt piekrišanu	3220
mais notícias	3774
mais opções	3868
mais opções de partilha	3867
maksettu mainossisältö	1880
maksettu sisältö	1878
maksettu yhteistyö	1985
maksettua mainossisältöä	1880
maksettua sisältöä	1880
mam już konto	3698
mam prenumeratę	3698
manas tēmas	3237
mantener la sesión iniciada	1626
mantener sesión iniciada	1626
manter sessão iniciada	3851
mantén la sessió iniciada	467
manşetler	4709
maschinell übersetzt	998
maschinelle übersetzung	999
masintõlgitud	1734
maskinoversættelse	764
maskinöversatt	4607
maskinöversättning	4608
masquer la publicité	2088
masquer les réponses	2113
masz już konto	3586
masz już konto? zaloguj się	3586
masz włączonego adblocka	3690
materialet er vernet etter åndsverkloven	3563
materialet är skyddat enligt lagen om upphovsrätt	4547
materialet är upphovsrättsskyddat	4548
materiał komercyjny	3720
materiał niedostępny	3685
materiał partnera	3601
materiał partnerski	3720
materiał promocyjny	3601
materiał płatny	3720
materiał sponsorowany	3601
materiał wideo niedostępny	3685
materiał zewnętrzny	3601
matéria exclusiva para assinantes	3822
matérias relacionadas	3774
mazāks teksts	3238
mağazamiz	4774
mağazaya git	4774
mašinski prevedeno	4269
mašīntulkots	3235
mažesnis tekstas	3171
me ei saa seda sisu näidata	1719
me réabonner	2167
media społecznościowe	3598
medlemsförmån	4575
megjelenítés és elfogadás	2500
megnyitás	2448
megnyitás az alkalmazásban	2510
megnézem	2446
megnézem a galériát	2527
megnézem az ajánlatot	2497
megnézem az eredményt	2491
megnézem az árat	2497
megosztás	2429
megosztás a facebookon	2429
megosztás ajándékként	2540
megosztás e-mailben	2540
megosztás facebookon	2429
megosztás twitteren	2429
megosztás whatsappon	2540
megrendelem a könyvet	2435
megrendelés	2434
megveszem a könyvet	2497
mehr für dich	910
mehr für sie	910
meld deg av når som helst	3555
meld deg på	3445
meld deg på nyhetsbrevet	3445
meld meg på	3555
mentions légales	2043
mentés	2429
mentés későbbre	2429
menú	1549
menü	839	990	2446	4715
menü schließen	839
menü öffnen	839
menüyü kapat	4823
mer från	4517
mer läsning	4517
merci ! votre message a bien été envoyé	2136
merci d'avoir voté	91	2092
merci de le désactiver pour continuer	2130
merci, votre vote a été pris en compte	2113
mergi la pagina de donații	3986
mergi la rețetă	61
mesajiniz başariyla gönderildi	4793
mesajiniz gönderildi	4793
mesajul dumneavoastră a fost trimis	3991
mesajul tău	3992
mesačne	4357
mesačná platba	4357
mesačné predplatné	4357
mesačný dar	4353
mesečna donacija	4255	4452
mesečna naročnina	4455
mesečna pretplata	4258
mesečno	4258	4455
mesečno plačilo	4455
messaggio pubblicitario con finalità promozionale	2742
mest läst	4517
mest lästa	4517
mest læst	674
mest læste	674
mest populär	4595
mest populärt	4595
mest populær	751	3553
mest populære	751	3553
mesterséges intelligencia készítette	2534
mesterséges intelligenciával készült	2534
metinė prenumerata	3163
mettre de côté	2180
mi donación	1656
mi készítette	2534
mi var kļūdīties	3235
mi által generált	2534
mi-összefoglaló	2446
micșorează textul	4003
mida sina arvad? hääleta	1685
midagi läks valesti. proovi uuesti	1730
miesięcznie	3699
miks ma seda reklaami näen	1739
miksi näen tämän mainoksen	1985
mina ämnen	4611
mind a # fotó megtekintése	2526
mind a # fotók megtekintése	2526
mind a # kép megtekintése	2526
mind a # képek megtekintése	2526
mind a fotó megtekintése	2526
mind a fotók megtekintése	2526
mind a kép megtekintése	2526
mind a képek megtekintése	2526
minden adomány számít	2518
minden forint segít	2518
minden forint számít	2518
minden hozzájárulás számít	2518
minden héten e-mailben	2452
minden héten, ingyen	2452
minden hétfőn, ingyen	2452
minden pénteken a postaládájában	2452
minden pénteken, ingyen	2452
minden pénteken. ingyen. spam nélkül	2524
minden reggel a postafiókjában	2452
minden reggel a postaládájában	2452
minden süti elfogadása	2500
minden támogatás segít	2518
mindet elutasítom	2501
mindig engedélyezem	2500
mindig engedélyezés	2500
mindig megjelenítem	2500
minn meg på det senere	3434
minőség	2509
mira el vídeo	433
mira también	1660
mit ki übersetzt	998
mit paypal unterstützen	980
mitä mieltä olet? äänestä	1893
miért látom ezt a hirdetést	2542
miễn phí vận chuyển	5083
miễn phí, không spam	5070
mjesečna donacija	4255
mjesečna pretplata	4258
mjesečno	4258
modalità di pagamento	2679
moderációs alapelvek	2535
moderálási elvek	2440
modifică preferințele cookie	3934
modifică setările	4010
modifier mes préférences	2082
modifier mes préférences de cookies	2045
modifier vos préférences	2125
modtag en notifikation, når vi skriver om emnet	677
modération a priori	2155
mogoče kasneje	4395
mogą cię zainteresować	3619
mohlo by se vám líbit	520
mohlo by vás také zajímat	520
mohlo by vás tiež zaujímať	4288
mohlo by vás zajímat	520
mohlo by vás zaujímať	4288
moje témata	622
moje témy	4372
mokama partnerystė	3173
molimo isključite blokator oglasa	4253
molimo vas, isključite adblock	4253
monatlich kündbar	905
montant personnalisé	2165
mostra aquesta publicació a instagram	424
mostra di più	2719
mostra els subtítols	452
mostra la publicació	456
mostra més	473
mostra'n més	416
mostrar comentários	3827
mostrar conteúdo	3839
mostrar conteúdo externo	3798
mostrar más	1549
mostrar o conteúdo	3839
mostrar subtítulos	1611
mot de passe oublié	2006
mots clés	2054
mots croisés	2118
mots croisés du jour	2156
mots fléchés	2118
mots mêlés	2118
mots-clés	2054
może cię zainteresować	3619
może później	3582
możesz zrezygnować w każdej chwili	3698
možda kasnije	4195
možda vas zanima	4187
možda će vas zanimati	4187
možete se odjaviti bilo kada	4260
možete se odjaviti u bilo kom trenutku	4260
možno neskôr	4295
možná později	491
mua sách	5053
mua sách tại đây	5053
mua trên lazada	5053
mua trên shopee	5053
mua trên tiki	5053
mua vé	5053
mua vé ngay	5053
muhabirin diğer haberleri	4726
muistuta myöhemmin	1863
mulțumim că ai votat	3963
mulțumim pentru feedback	3937
mulțumim pentru sprijin	4012
mulțumim pentru susținere	4012
mulțumim pentru vot	91	3963
mulțumim, mesajul a fost trimis	3991
mulțumim, te-ai abonat cu succes	3949
mutasd az eredményt	91	2491
mutass többet	2446
muuda küpsiste seadeid	1719
muut lukivat myös	1891
muuta evästeasetuksia	1947
mykistä	1951
myöhemmin	1863	1956
mám predplatné	4356
mám předplatné	603
mám vypnuto	599
mám účet	603
már előfizető	2423
már kikapcsoltam	2517
már követed	2537
már követed ezt a témát	2537
már követi	2537	2539
már szavazott	2491
már szavaztál	2491
már van fiókom	2521
más	1549
más antiguos	1605
más artículos	1543
más artículos de este autor	1632
más artículos del autor	1567
más detalles	1550
más en	1543
más historias	1543
más información	1543
más leídas	1543
más leído	1543
más leídos	1543
más noticias	1543
más noticias de este autor	1632
más opciones	1533
más opciones para compartir	1641
más popular	1627
más recientes	1605
más sobre este tema	1543
más tarde	1493
más valorados	1605
más vistas	1543
más vistos	1543
más votados	1605
más összeg	2518
mások ezt olvassák	2444
mások ezt olvasták	2444
másolva	2541
másolás	2429
másolás tilos	2532
máte již účet	494
máte předplatné? přihlaste se	494
máte tip	614
máte už účet	603
máte zapnutý adblock	597
mã giảm giá	5093
mängi kohe	1715
märkasid viga	1733
märksõnad	1680
månadsgåva	4481
månadsvis	4595
månadsvis betalning	4595
månedlig	3553
månedlig betaling	3553
månedlig gave	3435
månedlig støtte	748
månedligt	751
månedligt bidrag	636
mångfaldigande förbjudet	4549
måske senere	635	741
måske vil du også kunne lide	674
még nem előfizető	2521
még nincs előfizetése	2521
még nincs fiókja	2521
még nincs fiókod	2521
még nincsenek hozzászólások	2535
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
método de pago	1497
métodos de pagamento	3736
métodos de pago	1497
mākslīgais intelekts var kļūdīties	3235
mākslīgā intelekta kopsavilkums	3188
mă abonez	3949
mărește fotografia	3995
mărește imaginea	3995
mărește textul	4003
mărime text	65
mēneša abonements	3230
mēs nevaram parādīt šo saturu	3220
mēģiniet vēlreiz	3231
mēģiniet vēlāk	3231
mėnesinė parama	3161
mėnesinė prenumerata	3163
měsíční dar	600
měsíční platba	604
měsíční předplatné	604
měsíčně	604
můj účet	494
můžete kdykoli zrušit	495
můžete kdykoliv zrušit	495
mọi đóng góp đều quý giá	5066
mỗi đóng góp đều quý giá	5066
một lần	5067
mới nhất	5004	5024
mời chúng tôi ly cà phê	5066
mời tác giả ly cà phê	4985
mời tác giả một ly cà phê	4985
mời tôi một ly cà phê	4985
mở	5008
mở khóa bài viết	5090
mở khóa bài viết này	5039
mở rộng	5007
mở trong ứng dụng	5060
mở ứng dụng	5060
""", 'n': """
na celú obrazovku	4346
na górę	3704
na hlavní stránku	610
na hlavnú stránku	4362
na stránku darov	4353
na stránku darů	600
na začiatok	4347
na začátek	590
na żywo	3686
nabídka pro čtenáře	583
nadaljevanje članka pod oglasom	4387
nagyobb betűk	2540
nagyítás	2509
nahlásit	621
nahlásit chybu	518
nahlásit komentář	620
nahlásit příspěvek	620
nahlásit reklamu	626
nahlásiť	4371
nahlásiť chybu	4291
nahlásiť komentár	4370
nahlásiť príspevok	4370
nahlásiť reklamu	4375
najboljši	4468
najchętniej czytane	3619
najchętniej czytane dziś	3619
najczęściej czytane	3619
najczęściej czytane artykuły	3619
najlepšia ponuka	4357
najlepšie	4371
najnovejše	4388
najnovejše novice	4388
najnovejši	4468
najnovejši najprej	4467
najnoviji članci	4187
najnovšie	4288	4371
najnovšie správy	4288
najnovšie články	4288
najnowsze artykuły	3619
najnowsze wiadomości	3619
najobľúbenejšie	4357	4371
najstarejši	4468
najstarejši najprej	4467
najstaršie	4371
najvýhodnejšie	4357
najčitanije	4187
najčitanije vesti	4187
najčitanije vijesti	4187
najčitanije vijesti dana	4187
najčítanejšie	4288
najčítanejšie články	4288
najčítanejšie články dňa	4288
naloži objavo	4442
naloži več	4460
naloži video	4442
naloži vsebino	4442
nam miền bắc	5029
nam miền nam	5029
napi keresztrejtvény	2491
napiši komentar	4270	4467
napišite komentar	4391
napište autorovi	610
napište do redakce	614
napište komentář	620
napište redakci	614
napsat komentář	518
napísať autorovi	4362
napísať komentár	4370
napíšte autorovi	4362
napíšte do redakcie	4365
napíšte komentár	4370
napíšte redakcii	4365
naročena vsebina	4387
naroči knjigo	4440
naročite knjigo	4440
naročite se	4383
naročnina	4383
narração gerada por ia	3878
naruči knjigu	4244
naručite knjigu	4244
naskenujte qr kód	591
naskenujte qr kód a stáhněte si aplikaci	591
naslednji članek	4460
nastala chyba. skúste to neskôr	4359
nastala chyba. zkuste to prosím znovu	607
nastavenia súkromia	4343
nastavenie súkromia	4343
nastavení	512
nastavení cookies	512
nastavení ochrany soukromí	586
nastavení soukromí	586
nastavi bez isključivanja	4253
nastavi s google računom	4257
nastavi čitanje	4239
nastavi čitati	4239
nastavit jako preferovaný zdroj	622
nastavit upozornění	593
nastavite čitanje	4239
nastavite čitati	4239
nastavitve piškotkov	4403
nastaviť ako preferovaný zdroj	4372
nastaviť upozornenia	4349
następna strona	3622
następne wideo	3685
następne zdjęcie	3704
następny	3622
następny artykuł	3619
następny film	3685
nasza księgarnia	3603
natisni članek	4391
naudojate reklamos blokavimą	3159
naudojimo taisyklės	3130
naudojimosi taisyklės	3153
naujausi viršuje	3169
naujausios žinios	3114
naujienlaiškis	3137
nav komentāru	3236
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
načítava sa prehrávač	4346
načítava sa video	4346
načítať obsah	4343
načítať príspevok	4343
načítať viac	4362
načítať video	4343
načítať ďalšie	4362
načítám přehrávač	589
načítání videa	589
našli jste chybu	518
našli jste chybu v článku	614
našli jste v článku chybu	518
našli ste chybu	4365
našli ste chybu v článku	4365
našli ste v článku chybu	4365
naživo	4347
ne děkuji	491
ne ratez rien de l'actualité	2129
ne, ačiū	3158
ne, děkuji	491	594
ne, děkuju	594
nederīga e-pasta adrese	3231
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
nekaj je šlo narobe. poskusite pozneje	4457
nekaj je šlo narobe. poskusite znova	4457
nem kérem	2512
nem kötelező	2525
nem küldünk spamet	2524
nem, köszönöm	2418	2512
nemam mišljenje	4242
nemate račun	4257
nemaš račun	4257
nemám názor	580	4338
nemám účet	603
nemáte predplatné	4356
nemáte předplatné	603
nemáte účet	603
nenhum comentário	3766
neplatná e-mailová adresa	607
neplatný e-mail	607
nepovinné	608	4360
neskôr	4350
neteisingas el. pašto adresas	3164
neueste beiträge	836
neveljaven e-poštni naslov	4457
nešto je pošlo naopako. pokušajte ponovo	4260
nešto je pošlo po zlu. pokušajte ponovno	4260
nešto je pošlo po zlu. pokušajte ponovo	4260
nghe bài báo	5054
nghe bài viết	5029	5054
nghe nội dung bài viết	5054
nghe đọc bài	5029	5054
nhà tài trợ	5083
nhấn để bật tiếng	5088
nhận thông báo	5061
nhập bình luận	5085
nhập bình luận của bạn	5085
nhập email của bạn	5091
nhập số tiền	5089
nhập địa chỉ email	5091
nhập địa chỉ email của bạn	5091
nhắc tôi sau	4982
nhớ đăng nhập	5068
ni še komentarjev	4467
nie dziękuję	3582
nie dziś	3582
nie możemy pokazać tej treści	3682
nie możemy wyświetlić tej treści	3682
nie można odtworzyć filmu	3685
nie można odtworzyć wideo	3685
nie można wyświetlić tej treści	3682
nie pamiętam hasła	3698
nie pamiętasz hasła	3586
nie udało się załadować filmu	3685
nie ďakujem	4295
nie, dziękuję	3582
nie, ďakujem	4295
nieprawidłowy adres e-mail	3701
niečo sa pokazilo	4360
niečo sa pokazilo, skúste to znova	4359
niečo sa pokazilo. skúste to neskôr	4359
niečo sa pokazilo. skúste to znova	4359
nimate računa	4454
nimetön postilaatikko	1975
nincs fiókja	2521
nincs fiókod	2521
nincs fiókom	2521
nincs hozzászólás	2535
nincs még előfizetésed	2521
nincs még fiókja	2521
nincs véleményem	2494
nincsenek hozzászólások	2535
niste naročnik	4454
no es pot reproduir el vídeo	452
no ho sé	446
no mūsu partneriem	3240
no mūsu veikala	3218
no se ha podido cargar el vídeo	1652
no se ha podido reproducir el vídeo	1611
no se puede reproducir el vídeo	1611
no sé	1605
no te pierdas las últimas noticias	1522
noe gikk galt, prøv igjen	3555
noe gikk galt, prøv igjen senere	3555
noe gikk galt. prøv igjen	3555
noe gikk galt. prøv igjen senere	3555
noget gik galt, prøv igen	753
noget gik galt, prøv igen senere	753
noget gik galt. prøv igen	753
noget gik galt. prøv igen senere	753
nokopēts	3239
només els subscriptors poden comentar	427
només per a subscriptors	467
non seguire più	2806
noraidīt visas	3221
normas de participación	1604
normes de participació	445
norėdami komentuoti, prisijunkite	3118
nos hors-séries	2087
nosūti draugam	3186
nosūtīt atsauksmi	3235
nosūtīt draugam	3186
nosūtīt e-pastā	3186
nosūtīt komentāru	3236
nosūtīt ziņu	3231
noteで書く	2860
notiek video ielāde	3222
notifications activées	2129
notifikácie	4350
notre charte déontologique	2144
notre charte éditoriale	2144
notre sélection	2054
notre sélection d'articles	2106
notícia anterior	473	3857
notícia següent	473
notícias relacionadas	3774
notícias relacionadas que podem lhe interessar	19
notícies destacades	442
notícies relacionades	415
nous protégeons nos sources	2144
nous écrire	2145
nouveau ! suivez vos auteurs préférés	2149
nu ai cont? înregistrează-te	3954
nu aveți cont	3989
nu ești abonat	3989
nu ești încă abonat	3989
nu mai urmări	4001
nu mulțumesc	3901
nu putem afișa acest conținut	3975
nu på google play	739
nu s-a putut încărca videoclipul	4011
nu sunteți abonat	3989
nu știu / nu răspund	3964
nu, mulțumesc	3901	3980
nuestro código ético	1635
numele tău	3992
numele tău de utilizator	4007
nuotrauka # iš #	3175
nur für mitglieder	984
nuskaitykite qr kodą	3156
nuskenuokite qr kodą	3156
nyaste först	4609
nyeste først	3567
nyhetsdøgnet	3473
nyní na google play	591
nyní ne	594
nyomtatás	2429
não foi possível carregar	3878
não foi possível carregar o vídeo	3835
não foi possível reproduzir o vídeo	3835
não perca	3774
não sabe / não responde	3828
não sei	3828
não tem conta	3851
não tem uma conta	3851
não é assinante	3851
não, obrigada	3733
não, obrigado	3733
nächste seite	839
nächster artikel	836
nächstes bild	988
nächstes foto	988
nächstes video	970
näin korjaamme virheet	1975
näin poistat mainoseston	1957
näin poistat mainosten eston	1957
näin suojaamme lähteitämme	1975
näin suojelemme lähteitä	1975
näita # vastust	1735
näita alati	1719
näita galeriid	1732
näita ja nõustu	1719
näita kõiki	1686
näita rohkem	1685
näita sisu	1719
näita tulemusi	1715
näita vastuseid	1735
näita veel	1685
näita vähem	1686	1732
näköislehti	1866
nästa	4520
nästa artikel	4517
nästa bild	4600
nästa sida	4600
nästa video	4582
näytä # kuvaa	1970
näytä # kuvat	1970
näytä # vastausta	1980
näytä aina	1947
näytä alkuperäinen	1894
näytä galleria	1971
näytä ja hyväksy	1947
näytä julkaisu	1882
näytä kaikki	1893
näytä kaikki # kuvaa	1970
näytä kaikki # kuvat	1970
näytä kaikki artikkelit	1971
näytä kaikki kommentit	1980
näytä kaikki kuvaa	1970
näytä kaikki kuvat	1970
näytä kartta	1894
näytä kommentit	1888
näytä kuvaa	1970
näytä kuvagalleria	1971
näytä kuvat	1970
näytä kuvateksti	1971
näytä käännös	1894
näytä lisää	1893
näytä lisää artikkeleita	1971
näytä lisää kommentteja	1980
näytä litterointi	1950
näytä salasana	1965
näytä sisältö	1881
näytä tekstitykset	1950
näytä tiedot	1894
näytä tulokset	91	1894	1935
näytä upotus	1882
näytä vastaukset	1980
näytä vähemmän	1894	1971
något gick fel	4598
något gick fel, försök igen	4597
något gick fel, försök igen senare	4597
något gick fel. försök igen	4597
något gick fel. försök igen senare	4597
næste	677
næste artikel	674
næste billede	756
næste side	756
næste video	737
némítás	2509
némítás feloldása	2508
népszerű	2444
név	2525
névtelen bejelentés	2531
névtelen postaláda	2531
nézze meg galériánkat	2446
nézze meg képeinket	2446
nõustu ja jätka	1719
nõustu ja näita	1719
nõustun	1696
nõustun kõigiga	1696
nøgleord	674
nāc strādāt pie mums	3188
nākamais attēls	3233
nākamais raksts	3233
nākamais video	3222
nākamā bilde	3233
nākamā lapa	3233
nē, paldies	3226
něco se pokazilo	608
něco se pokazilo, zkuste to znovu	607
něco se pokazilo. zkuste to prosím později	607
něco se pokazilo. zkuste to znovu	607
nổi bật	5004
nội dung do ai tạo	5088
nội dung quảng cáo	5041
nội dung tiếp tục bên dưới	5043
nội dung tài trợ	4997
nội dung được tài trợ	5043
nội dung đề xuất	5043
nội quy bình luận	5047
nữ miền bắc	5029
nữ miền nam	5029
""", 'o': """
o dată	3987
o leitor está a carregar	3835
o que achou desta notícia	3800
o seu apoio faz a diferença	3732	3882
o singură dată	3987
o singură donație	3986
o vídeo começará em alguns segundos	3798
obaveštenja	4252
objednať knihu	4341
obligatoriskt fält	4597
obligātie lauki	3231
obligāts lauks	3231
obnovit stránku	599
obnoviť stránku	4352
obnovte stránku	599
obrázek # z #	609
obrázek # ze #	609
obrázok # z #	4361
obrázok # zo #	4361
obsah je chránený autorským zákonom	4366
obsah je chráněn autorským zákonem	615
obsah našich partnerov	4375
obsah našich partnerů	626
obsah není dostupný	586
obsah nie je dostupný	4343
obsah nie je možné zobraziť	4343
obsah sa nedá zobraziť	4343
obsah vytvořený ai	618
obsah článku	610
obserwuj autorkę	3716
obserwujesz już tego autora	3716
ocenite članak	4190
ocenite članek	4391
oceń jakość artykułu	3712
oceń przepis	61
ochrana osobních údajů	512
ochrana osobních údajů a cookies	515
ochrana osobných údajov	4302
ocijenite članak	4190
ocorreu um erro ao carregar o vídeo	3798
ocultar anúncio	3803
ocultar comentários	3827
od najnovších	4370
od najstarších	4370
od naszych partnerów	3720
od našich partnerov	4375
od našich partnerů	626
od naših partnera	4276
od naših partnerjev	4472
od nejnovějších	620
od nejstarších	620
od partnerů	626
odblokuj artykuł	3698
odblokuj dostęp	3698
odblokuj treść	3682
oddaj głos	91	3672
odebírat	500
odebírat newsletter	500
odemknout článek	494
odemknout článek pro přátele	624
odeslat komentář	620
odeslat zprávu	607
odeslat zpětnou vazbu	618
odhlásenie kedykoľvek	4359
odhlásit se	494
odhlásit se můžete kdykoli	607
odhlásit se můžete kdykoliv	607
odhlásiť sa	4284
odhlášení kdykoliv	607
odjaviti se možete bilo kada	4260
odkaz bol skopírovaný	4373
odkaz byl zkopírován	624
odkaz skopírovaný	4291
odkaz zkopírován	504
odkleni članek	4384
odklenite celoten članek	4384
odklenite članek	4454
odmietnuť	4302
odmietnuť všetko	4302
odmítnout	512
odmítnout vše	512
odoberať	4360
odoberať newsletter	4359
odomknúť	4357
odomknúť článok	4356
odomknúť článok pre priateľov	4373
odoslať	91	4360
odoslať komentár	4370
odoslať správu	4359
odoslať spätnú väzbu	4368
odporúča outbrain	4375
odporúčame	4288	4357
odporúčame prečítať	4288
odporúčame tiež	4288
odporúčané outbrain	4375
odporúčané taboola	4375
odporúčané články	4288
odpovedať	4371
odpovědět	518	621
odrzuć	3605
odrzuć wszystkie	3605
odrzuć wszystko	3683
odtwarzacz wideo jest ładowany	3685
odtwórz	3622
odtwórz film	3685
odtwórz wideo	3685
odvolať súhlas	4343
odśwież stronę	3694
odštampaj	4190
odštampaj recept	61
odštampaj članak	4190
oferta dla czytelników	3678
oferta dla prenumeratorów	3678
ofertă pentru abonați	3969
ofertă pentru cititori	3969
oferă acest articol	4003
oferă acest articol cadou	3956
oferă articolul	4003
offert par un abonné	2180
offre abonnés	2119
offre intégrale	2167
offre limitée	2135
offre réservée aux lecteurs	2119
offre spéciale	2006
offre à durée limitée	2134
offrez-nous un café	1997
offrici un caffè	2676
oglasno sporočilo	87	4387
ogłoszenie	3601
ohjelma ei ole enää katsottavissa	1950
ohodnotiť recept	61
ohodnoťte článek	518
ohodnoťte článok	4291
oikaisut ja täsmennykset	1975
okuma süresi # dk	4715
okurlara özel	4774
okurlarimiza özel	4774
okurlarimiza özel indirim	4774
oldal frissítése	2517
oldal újratöltése	2517
oled juba hääletanud	1715
olet jo äänestänyt	1935
oliko artikkeli hyödyllinen	1888
oliko juttu hyödyllinen	1888
oliko tiivistelmä hyödyllinen	1888
oliko tämä hyödyllinen	1978
olvasd be a qr-kódot	2510
olvass korlátlanul	2521
olvassa be a qr-kódot	2510
olvasson hirdetések nélkül	2542
olvasson korlátlanul	2423
olvasson tovább	2423
olvasta már	2444
olvastad már	2444
olvasás az alkalmazásban	2510
olvasói ajánlat	2497
olvidaste tu contraseña	1499
omogoči obvestila	4448
omogući obavijesti	4251
omröstning	92
onayi geri çek	4778
onayi yönet	4778
onayimi geri çek	4778
online reportáž zde	610
opdatér siden	746
oplæst af en robot	649
oplæst af en syntetisk stemme	737
oplæst af kunstig intelligens	677
oplæst af syntetisk stemme	737
opravy a upřesnění	614
opsig når som helst	639
opsig, når du vil	750
opći uvjeti korištenja	4246
ordsøgning	728
orijinali göster	4716
os comentários são exclusivos para assinantes	3872
os leitores também leram	3825
os preços podem variar	3803
osadzona treść	3682
osale küsitluses	1685
osmisměrka	580
osta käyttöoikeus	1976
osta liput tästä	1944
osta täältä	1944
ostatnie artykuły	3619
osveži stran	4451
osveži stranicu	4254
osvežite stran	4451
osvježi stranicu	4254
osvježite stranicu	4254
oszczędzasz #%	3699
ota käyttöön	1956
ota yhteyttä	1888
otevřít	524
otevřít aplikaci	591
otevřít galerii	610
otevřít mapu	524
otevřít v aplikaci	591
otkazati možete bilo kada	4257
otkaži bilo kada	4257
otključaj članak	4180
otključajte ceo članak	4180
otključajte cijeli članak	4180
otključajte članak	4257
otomatik çeviri	4776
otros artículos	1543
oturumu açik tut	4791
otvoriť aplikáciu	4348
otvoriť galériu	4362
otvoriť v aplikácii	4348
otwórz	3623
otwórz aplikację	3687
otwórz galerię	3704
otwórz mapę	3623
otázka dne	577
otázka dňa	4337
outbrain tarafindan önerildi	4751
outras notícias	19	3774
ouvir este conteúdo	3835
ouça esta reportagem	3835
ouça este conteúdo	3753
ovaj sadržaj ne možemo prikazati	4246
ovaj sadržaj nije dostupan	4246
ovaj sadržaj nije moguće prikazati	4246
ovaj video više nije dostupan	4248
ovaj članak je zaključan	4257
oversættelsen er lavet af en maskine	677
oy verdiğiniz için teşekkürler	91	4768
oynatici yükleniyor	4775
oyunuz için teşekkürler	4768
""", 'p': """
padidinti nuotrauką	3166
padovanokite straipsnį	3117
padovanokite straipsnį draugui	3117
padovanoti straipsnį	3171
page précédente	2058
pagina următoare	3923
pague um café	3734
paiement sécurisé	2004
paketi seç	4791
paketleri gör	4820
pakollinen kenttä	1968
paldies par jūsu balsi	3216
paldies par pieteikšanos	3205
paldies par ziņu	3231
palielināt	3223
palielināt attēlu	3233
palun jää viisakaks	1684
palun lülita reklaamiblokeerija välja	1726
pamanīji kļūdu	3187
pamanījāt kļūdu	3187
pamiršau slaptažodį	3162
pamiršote slaptažodį	3162
par šo tēmu	3183
paramètres de confidentialité	2125
paramètres des cookies	2043
paramétrer	2043
paramétrer les cookies	2043
paramétrer mes choix	2046
parandused ja täpsustused	1733
parašyk komentarą	3118
parašykite komentarą	3118
partajează	3912
partenerii noștri	3921
participez à la conversation	2092
participă la sondaj	3963
partilhar esta página	3893
partnereink ajánlata	2542
partnereinktől	2542
partnerių turinys	3121
partnerski sadržaj	4186
partnerski članek	4472
partnerský obsah	626
pas encore abonné	2134
pasidalinkite šiuo straipsniu	3117
pasirinkite planą	3162
pasirinkite prenumeratą	3162
pasirinkite sumą	3160
pasirinkti prenumeratą	3162
pasitikrinkite žinias	3119
pasiūlymas skaitytojams	3150
paslēpt reklāmu	3240
passer la publicité	2041
passer à la recette	61
passwort zurücksetzen	984
pastebėjote klaidą	3118
pasziánsz	2494
pasūtīt grāmatu	3218
pateikti atsiliepimą	3168
patikrinkite savo el. paštą	3164
patreonで支援する	2943
patvirtinkite savo el. paštą	3164
pausar vídeo	1611
pauză video	3971
pavaišinkite mus kava	3160
paylaş	4700
paylaşin	4700
paypal ile öde	4820
pašreizējais laiks #	3222
pažiūrėkite vaizdo įrašą	3119
pe aceeași temă	3957
pelaa peliä	1935
pelaa tästä	1935
pentru a citi în continuare	3954
per saperne di più	2763
per visą ekraną	3154
per überweisung spenden	981
pergunte à nossa ia	3800
permite întotdeauna	3975
permitir anúncios	3845
permitir conteúdo externo	3764
personvernerklæring	3537
personvernerklæring og informasjonskapsler	3464
perspausdinti draudžiama	3174
peut-être plus tard	1996
pełny ekran	3685
photo précédente	2170
phát	5027
phát hiện lỗi	5047
phát lại	5055
phát video	5054
phóng to ảnh	5074
phối hợp với	5083
phổ biến nhất	5069
phụ đề	5055
piedalies aptaujā	3188
piedāvājums lasītājiem	3218
piekrist un rādīt	3220
piekrist un turpināt	3220
piekrist visām	3198
piekrītu	3198
piekrītu visām	3221
piesakies vebināram	3188
piesakoties tu piekrīti lietošanas noteikumiem	3205
pieslēdzies vai izveido kontu	3181
pieslēdzies, lai komentētu	3187
pieslēgties	3181
pieslēgties ar facebook	3229
pieslēgties ar google	3229
pievieno savu komentāru	3187
pievienot komentāru	3181
pievienot kā vēlamo avotu	3237
pievienot manām tēmām	3237
pieņemt un turpināt	3220
pieņemt visas	3221
pieņemt visas sīkdatnes	3220
pilnekrāna režīms	3222
pilnekrāns	3222
pirkt biļetes	3218
pirkt biļeti	3218
pirkt grāmatu	3218
pirkti bilietą	3150
pirkti knygą	3150
pirkti licenciją	3174
pirmais mēnesis par # €	3181
pirmas mėnuo tik # €	3112
più lette	2714
più letti	2714
più popolare	2794
più recenti	2770
più tardi	2675
più vecchi	2770
più votati	2770
piši autoru	4263
piši avtorju	4460
pišite autoru	4263
pišite avtorju	4460
pišite nam u redakciju	4266
pišite nam v uredništvo	4463
pišite redakciji	4266
pišite uredništvu	4463
piškotki	4403
placená inzerce	87	508
placená spolupráce	626
placený obsah	626
places limitées, réservez vite	2087
plan seç	4791
plani seç	4791
planini seç	4791
platba ročne	4357
platba ročně	604
platená inzercia	87	4287
platená spolupráca	4375
platený obsah	4375
player de áudio	3878
player se učitava	4248
plaćena saradnja	4276
plaćena suradnja	4276
plaćeni oglas	87	4186
plaćeni sadržaj	4186
plačajte nam kavo	4452
plačana objava	87	4387
plačana vsebina	4472
plačano sodelovanje	4472
plačiau skaitykite čia	3119
plein écran	2058
plus d'actualités	2054
plus d'articles du même auteur	2140
plus de détails	2059
plus récents	2114
plătește cu paypal	4013
poate mai târziu	3901
początek bloku reklamowego	3604
podaj prawidłowy adres e-mail	3701
podari članek	4391
podarite ta članek	4391
podaruj artykuł	3586
podaruj dostęp	3718
podaruj ten artykuł	3597
podcast anhören	884
pode ler também	3825
podeli članak	4190
podešavanja privatnosti	4246
podijeli članak	4190
podmienky používania	4302
podmínky použití	512
podmínky užití	512
podobne artykuły	3619
podobné články	520	4288
podporiť	4283
podporte nezávislú žurnalistiku	4283
podporte nás	4283
podporte nás cez darujme	4353
podporte nás cez paypal	4353
podporte nás na patreone	4353
podpořit	492
podpořit přes darujme	600
podpořte naši práci	492
podpořte nás	492
podpořte nás na patreonu	600
podpořte nás přes paypal	600
podpořte redakci	492
podrobné nastavenia	4343
podrobné nastavení	586
podrži	4179
podrži nas	4179
podržite nas	4179
podržite naš rad	4179
podržite nezavisno novinarstvo	4179
podziel się	3597
podziel się na facebooku	3597
pogledajte još	19
poista mainonnanesto käytöstä	1960
poistin mainonneston käytöstä	1960
poistin sen käytöstä	1961
pokaż # odpowiedzi	3714
pokaż # zdjęcia	3703
pokaż # zdjęć	3703
pokaż galerię	3704
pokaż hasło	3698
pokaż i zaakceptuj	3682
pokaż komentarze	3613
pokaż mniej	3622
pokaż napisy	3685
pokaż odpowiedzi	3714
pokaż oryginał	3623
pokaż podpis	3704
pokaż szczegóły	3606
pokaż transkrypcję	3685
pokaż treść	3605
pokaż tłumaczenie	3623
pokaż więcej	3622
pokaż wszystkie	3622
pokaż wszystkie # zdjęcia	3703
pokaż wszystkie # zdjęć	3703
pokaż wszystkie zdjęcia	3703
pokaż wszystkie zdjęć	3703
pokaż wszystko	3623
pokaż wyniki	91	3672
pokaż zdjęcia	3703
pokaż zdjęć	3703
pokaži geslo	4454
pokaži rezultate	91
pokaži vsebino	4403
pokloni članak	4190
poklonite ovaj članak	4190
pokračovat bez podpory	491
pokračovat bez vypnutí	597
pokračovat přes apple	603
pokračovat přes facebook	603
pokračovat přes google	603
pokračovat s apple	603
pokračovat s google	603
pokračovať bez podpory	4295
pokračovať bez vypnutia	4351
pokračovať cez apple	4356
pokračovať cez facebook	4356
pokračovať cez google	4356
pokračovať s google	4356
pokušajte kasnije	4260
pokušajte ponovno	4260
pokušajte ponovno kasnije	4260
pokušajte ponovo	4260
pole obowiązkowe	3701
polecamy również	3619
polecamy także	3619
polecamy też	3619
polecane artykuły	3619
politica de confidențialitate	3918	3919	3932
politica de corecții	3997
politica editorială	3932	3997
politică de confidențialitate	3918
politika kolačića	4246
politika piškotkov	4442
politique de confidentialité	2043
politique de protection des données	2160
polityka prywatności	3605
polityka prywatności i cookies	3607
polityka sprostowań	3708
política de cookies	1533	3761
política de correcciones	1635
política de correccions	475
política de correções	3860
política de galetes	424
política de privacidad	1533
política de privacidade	3761	3783
política de privacitat	424
política de protección de datos	1651
política de proteção de dados	3877
pomanjšaj pisavo	4470
pomôže každé euro	4353
pomůže každá koruna	600
ponovno učitaj stranicu	4254
ponuda za čitaoce	4244
ponuda za čitatelje	4244
ponuka pre čitateľov	4341
poprzedni artykuł	3619
poprzednie zdjęcie	3704
populární	520
populära artiklar	4517
populärast	4595	4610
populärt	4517
populære	766	3568
populære artikler	674
populære saker	3473
populært	674	3473
populārākie	3183
popüler	4709
popüler haberler	4709
popüler konular	4709
por mês	3849
por qué estás viendo esto	1499
por qué? cuéntanos	1646
portes grátis	3869
poslat jako dárek	624
poslat přes whatsapp	624
poslat příteli	624
poslat tip anonymně	614
poslat zprávu	607
poslať	4360
poslať ako darček	4373
poslať cez whatsapp	4373
poslať e-mailom	4291
poslať mailom	4373
poslať priateľovi	4373
poslať správu	4359
poslať tip	4365
poslať tip anonymne	4365
poslušaj vest	4190
poslušaj članak	4190
poslušaj članek	4391
poslušajte tekst	4248
poslušajte članek	4391
posnetek ni več na voljo	4445
posnetek v vaši državi ni na voljo	4445
posnetka ni mogoče predvajati	4445
postanite naročnik	4383
postanite član	4179	4383
postavke kolačića	4203
postaw kawę	3583
postaw nam kawę	3583
poszt betöltése	2500
posłuchaj	3597
poukážte nám # % z dane	4353
pour continuer à lire	2101
pourquoi voyez-vous cette publicité	2088
pouze nezbytné	586
pouze pro předplatitele	494
používate adblock	4351
používate blokovanie reklám	4351
používate blokovač reklám	4351
používateľské meno	4357
používáte adblock	597
používáte blokování reklam	597
používáte blokátor reklam	597
povezani sadržaj	4187
povezani članci	4187
povezani članki	4388
povećaj	4249
povećaj fotografiju	4263
povećaj sliku	4263
povećaj slova	4274
povećaj tekst	4274
povečaj	4446
povečaj besedilo	4470
povečaj fotografijo	4460
povečaj pisavo	4470
povečaj sliko	4460
povinná pole	607
povinné	608	4360
povinné pole	607
povinné polia	4359
povinné údaje	607
povolit a pokračovat	515
povolit upozornění	593
povolit vždy	515
povoliť	4350
povoliť notifikácie	4349
povoliť obsah	4343
povoliť raz	4343
povoliť reklamu	4352
povoliť reklamy	4352
povoliť upozornenia	4349
powiązane	3619
powiązane artykuły	3619
powiązane tematy	3619
powiększ	3622
powiększ tekst	3718
powiększ zdjęcie	3622
powrót do góry	3622
powrót do strony głównej	3704
powrót na górę	3704
pozastaviť	4347
později	491	596
pozostała część artykułu pod materiałem wideo	3601
pozostały czas	3686
pozostały czas #	3685
pozostały czas -#	3685
pozrieť # fotiek	4361
pozrieť # fotky	4361
pozrieť # fotografie	4361
pozrieť # fotografií	4361
pozrieť fotiek	4361
pozrieť fotky	4361
pozrieť fotografie	4361
pozrieť fotografií	4361
pozrieť galériu	4362
pozrieť všetky # fotiek	4361
pozrieť všetky # fotky	4361
pozrieť všetky # fotografie	4361
pozrieť všetky # fotografií	4361
pozrieť všetky fotiek	4361
pozrieť všetky fotky	4361
pozrieť všetky fotografie	4361
pozrieť všetky fotografií	4361
pozrieť všetkých # fotiek	4361
pozrieť všetkých # fotky	4361
pozrieť všetkých # fotografie	4361
pozrieť všetkých # fotografií	4361
pozrieť všetkých fotiek	4361
pozrieť všetkých fotky	4361
pozrieť všetkých fotografie	4361
pozrieť všetkých fotografií	4361
pozvite nás na kávu	4353
pozvěte nás na kafe	600
pozvěte nás na kávu	600
počastite nas kavom	4255
pořídit předplatné	603
pošalji	91	4261
pošalji e-mailom	4190
pošalji komentar	4190
pošalji mejlom	4190
pošalji poruku	4260
pošalji povratnu informaciju	4269
pošalji prijatelju	4190
pošalji vest	4266
pošalji vijest	4266
pošalji članak e-mailom	4190
pošaljite dojavu	4266
pošaljite komentar	4190
pošaljite vest	4266
pošlete tip redakci	614
pošlite tip redakcii	4365
pošlji	4458
pošlji komentar	4467
pošlji po e-pošti	4391
pošlji povratno informacijo	4466
pošlji prijatelju	4391
pošlji sporočilo	4457
pošlji članek po e-pošti	4391
pošljite nam namig	4463
pošljite namig	4463
poštanski broj	4261
poštna številka	4458
poštovné zdarma	584
pr članek	4387
pradėti testą	3148
praneškite apie klaidą	3118
pranešti anonimiškai	3167
pranešti apie klaidą	3118
pranešti apie komentarą	3169
pratite uživo	4263
pravidelný dar	600
pravidelný príspevok	4353
pravidelně měsíčně	600
pravidlá diskusie	4291
pravidlá opráv	4365
prawa autorskie zastrzeżone	3709
prašome išjungti reklamos blokavimą	3159
pre komentovanie sa prihláste	4370
pre predplatiteľov	4284
preberi cel članek	4460
preberi celoten članek	4460
preberi več	4460
preberite celoten članek	4460
preberite še	4388
precisamos de você	3732
predchádzajúca fotografia	4362
predchádzajúca snímka	4362
predchádzajúca strana	4362
predchádzajúci článok	4362
predplatiť	4283
predplatné môžete kedykoľvek zrušiť	4356
predplaťte si	4283
preferințe cookie	3975
preferințe de confidențialitate	4010
preferències de galetes	456
preferências de cookies	3839
preferências de privacidade	3877
prehrať	4347
prehrať video	4346
prehrávač sa načítava	4346
prejsť do diskusie	4370
prejsť do galérie	4362
prejsť na darovanie	4353
prejsť na kvíz	4337
prejsť na obsah	4362
prejsť na online	4362
prejsť na platbu	4353
prejsť na ponuku	4341
prejsť na recept	61
prejšnja fotografija	4460
prejšnja slika	4460
prejšnja stran	4460
prejšnji članek	4460
prekličete lahko kadarkoli	4454
prekliči soglasje	4442
preložené automaticky	4368
preložené pomocou ai	4368
prenošenje zabranjeno	4267
prenumerantförmån	4575
prenumerantförmåner	4575
prenumerata nuo # euro per mėnesį	3112
prenumerata nuo # €	3112
prenumerera på vårt nyhetsbrev	4492
prenumeruodami sutinkate su taisyklėmis	3137
prenumeruokite naujienlaiškį	3137
prenumeruoti naujienlaiškį	3164
preostali čas	4446
preostali čas #	4445
preostali čas -#	4445
preporučeno	4187
preporučuje outbrain	4276
preporučuje taboola	4276
preporučujemo	4187	4258
preporučujemo da pročitate	4187
preporučujemo i	4187
presentear matéria	3867
preskoči na sadržaj	4263
preskoči na vsebino	4460
preskočiť na obsah	4362
prestať sledovať	4372
prethodni članak	4263
pretlač zakázaná	4366
prevedeno uz pomoć ai	4269
preverite e-pošto	4457
prečo vidím túto reklamu	4375
prečítajte si	4288
prečítajte si aj	4288
prečítať neskôr	4373
prečítať prepis	4346
prețurile pot varia	3940
pridať ako preferovaný zdroj	4372
pridať do košíka	4341
pridať do mojich tém	4372
pridať komentár	4291
pridať medzi preferované zdroje	4372
pridruži se razpravi	4467
pridružite se razpravi	4467
pridėti kaip pageidaujamą šaltinį	3170
pridėti komentarą	3169
pridėti prie mano temų	3170
pridėti prie pageidaujamų šaltinių	3170
prihlásiť	4284
prihlásiť cez facebook	4356
prihlásiť cez google	4356
prihlásiť na odber	4359
prihlásiť sa	4284
prihlásiť sa cez apple	4356
prihlásiť sa cez facebook	4356
prihlásiť sa cez google	4356
prihlásiť sa do diskusie	4370
prihlásiť sa na odber	4359
prihláste sa a komentujte	4370
prihvati i prikaži	4246
prihvati sve kolačiće	4246
prihvaćam	4203
prihvaćam i nastavljam	4246
prihvaćam sve	4203
prijava putem google računa	4257
prijavi grešku	4190
prijavi pogrešku	4266
prijavi se s google računom	4257
prijavite grešku	4266
prijavite pogrešku	4266
prijať	4302
prijať a pokračovať	4343
prijať a zobraziť	4343
prijať všetko	4302
prijať všetky	4344
prijať všetky cookies	4343
prikaži # odgovora	4270
prikaži # odgovore	4467
prikaži galerijo	4460
prikaži galeriju	4263
prikaži geslo	4454
prikaži i prihvati	4246
prikaži in sprejmi	4442
prikaži komentare	4270
prikaži komentarje	4467
prikaži lozinku	4257
prikaži manj	4389
prikaži manje	4188
prikaži odgovore	4270	4467
prikaži podnapise	4445
prikaži prepis	4445
prikaži rezultate	91	4241	4437
prikaži sadržaj	4203
prikaži sve	4188
prikaži titlove	4248
prikaži transkript	4248
prikaži več	4389
prikaži više	4188
prikaži vse	4389
prikaži vsebino	4442
prima lună gratuită	3954
prima pagină	3924
primetili ste grešku	4266
primește alerte despre acest subiect	3948
primijetili ste grešku	4266
printează	3912
printează rețeta	61
pripomenúť neskôr	4295
priporoča outbrain	4472
priporoča taboola	4472
priporočamo	4388	4455
priporočamo tudi	4388
priporočamo v branje	4388
priporočeno	4388
prisijunkite arba susikurkite paskyrą	3112
prisijunkite prie mūsų komandos	3119
prisijunkite, kad galėtumėte komentuoti	3118
prispieť	4283
prispieť jednorazovo	4353
prispieť mesačne	4353
privatsphäre verwalten	967
privatsphäre-einstellungen	822
privātuma iestatījumi	3220
privātuma politika	3198
prišlo je do napake. poskusite pozneje	4457
prišlo je do napake. poskusite znova	4457
pro komentování se přihlaste	620
pro předplatitele	494
pro předplatitele výhodněji	583
prochaine vidéo	2161
profită de ofertă	4017
programmet är inte längre tillgängligt	4582
prohibida su reproducción total o parcial	1665
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
proibida a reprodução total ou parcial	3889
promijeni veličinu teksta	4274
promo sadržaj	4276
promocijsko sporočilo	4387
promotivni sadržaj	4186
promotivni članak	4186
promóció	2432
proovi # päeva tasuta	1678
proposé par	2153
prosimy o wyłączenie adblocka	3690
proč vidím tuto reklamu	626
pročitaj ceo članak	4263
pročitaj cijeli članak	4263
pročitaj kasnije	4274
pročitaj transkript	4248
pročitajte ceo tekst	4263
pročitajte cijeli članak	4263
pročitajte i	4187
pročitajte još	4187
prywatność	3605
prywatność i cookies	3607
przeczytaj całość	3704
przeczytaj cały artykuł	3704
przeczytaj również	3619
przeczytaj także	3619
przeczytaj też	3619
przeczytaj transkrypcję	3685
przejdź bez wsparcia	3582
przejdź do galerii	3704
przejdź do głównej treści	3704
przejdź do księgarni	3602
przejdź do oferty	3678
przejdź do przepisu	61
przejdź do płatności	3695
przejdź do quizu	3672
przejdź do serwisu	3605
przejdź do sklepu	3678
przejdź do strony darowizn	3695
przejdź do treści	3622
przejdź do ustawień prywatności	3605
przejdź do wpłaty	3695
przejdź na stronę główną	3704
przekaż # % podatku	3695
przekaż #%	3695
przekaż opinię	3712
przestań obserwować	3716
przetłumaczono automatycznie	3712
przetłumaczono przez ai	3712
przeładuj stronę	3694
prześlij	3702
prześlij opinię	3712
prześlij zdjęcia	3708
przypomnij mi później	3582
przypomnij później	3689
právě se děje	520
präsentiert von	816
précédent	2058
préférences cookies	2043
préférences de confidentialité	2160
prélèvement	2005
prémium	2423
prénom	2137
présenté par	2153
próbáld újra később	2524
próbálja ki # forintért	2423
próbálja újra	2524
próbálja újra később	2524
próxima	3779
próxima foto	3886
próxima imagem	3886
próxima notícia	3857
próxima página	3779
próximo artigo	3774
próximo vídeo	1652	3878
prøv # dager gratis	3438
prøv gratis	639	3438
prøv igen senere	753
prøv igjen senere	3555
prøv nu	639
prøv nå	3438
prędkość	3686
prędkość odtwarzania	3685
prを含みます	2906
pr記事	2928
psč	608	4360
pubblicità	2702
publi-rédactionnel	2041
publicitatea continuă	4017
publicité	2041
publicité - la suite ci-dessous	2041
publicités	2041
publică	3964
publică comentariul	3963
pular anúncio	3878
pular para o conteúdo	3779
pular para o conteúdo principal	3777
puslapis # iš #	3175
página siguiente	1549
páči sa mi to	4371
päeva küsimus	1715
päivitä sivu	1961
päivitä suostumus	1882
päivän kysymys	91	1935
päivän peli	1941
päivän ristikko	1935
pääuutiset	1891
påkrevd	3556
påkrævet	754
påmind mig senere	635
påminn mig senare	4480
później	3582	3689
pārbaudi savas zināšanas	3188
pārbaudiet savu e-pastu	3231
pāriet uz recepti	61
pāriet uz saturu	3233
pārpublicējot atsauce obligāta	3191
pārpublicēšana aizliegta	3241
pārtraukt sekot	3237
pārvaldīt paziņojumus	3225
pārvaldīt piekrišanu	3220
pērc abonementu	3181
płatna współpraca	3720
płatne miesięcznie	3699
płatne rocznie	3699
płatność miesięczna	3699
płatność roczna	3699
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
qq好友	5171
qq空间	5171
qr कोड स्कैन करें	2388
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3066
qrコードからダウンロード	2936
qrコードを読み取ってください	2936
qr코드로 다운로드	3066
qr코드를 스캔하세요	3066
qu'avez-vous pensé de cet article	2084
qual o seu nível de satisfação com esta notícia	3800
qualcosa è andato storto	2796
quan tâm nhất	5048
quay lại	5008
quay lại đầu trang	5092
quellen und weiterführende links	836
queremos conocer tu opinión	1587
queremos saber a sua opinião	3813
questa email è già registrata	2825
questa pagina ti è stata utile	2769
questo articolo ti è stato utile	2769
questo articolo è bloccato	2793
questo campo è obbligatorio	2795
questo riassunto ti è stato utile	2737
questo video non è disponibile	2777
questo video non è più disponibile	2777
quieres añadir otro usuario a tu suscripción	1499
quitter le plein écran	2121
quizi çöz	4771
quizás más tarde	1493
quizás te interese	1543
quy định bình luận	5047
quyên góp	4983
quyên góp ngay	4983
qué opinas	1538
qué te ha parecido esta noticia	1587
quét mã qr	5060
quét mã qr để tải	5060
quét mã qr để tải ứng dụng	5060
quên mật khẩu	4986
quản lý cookie	5058
quản lý lựa chọn	5087
quản lý sự đồng ý	5058
quản lý tùy chọn	5087
quảng cáo	4997
quảng cáo - bài viết tiếp tục bên dưới	5041
""", 'r': """
r$ # por mês durante # meses	3822
radote klaidą	3118
radote klaidą tekste	3118
radās kļūda. mēģiniet vēlāk	3231
radīts ar mākslīgo intelektu	3235
rafraîchir la page	2130
raksti komentāru	3187
raksts ir aizsargāts ar autortiesībām	3241
raksts ir slēgts	3229
raksts tiek papildināts	3188
raksts turpinās pēc reklāmas	3190
rakstu lasa mākslīgais intelekts	3222
rakstīt autoram	3233
rakstīt komentāru	3187
raktažodžiai	3155
rao vặt	4997
raportează	3964
raportează comentariul	4007
raportează o eroare	3937
raportează o greșeală	3997
raportoi virheestä	1975
rapportér	766
rapportér annonce	770
rapportér fejl	666
razvrščanje	4468
rašykite redakcijai	3167
rašyti autoriui	3166
rašyti komentarą	3112
reagovať	4371
recargar la página	1621
recargar página	1621
recarrega la pàgina	462
recarregar a página	3845
recarregar página	3845
receber notificações	3815
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2094
recevez une alerte à chaque article de l'auteur	2094
reclamă	3915
recomandarea redacției	3957
recomandări	3921
recomandări by taboola	3943
recomandări taboola	3943
recomandările editorilor	3957
recomandările partenerilor	3943
recomandările redacției	3921
recomendado para você	3774
recommandé	2054
recommandé pour vous	2054
recommandés	2054
recordar más tarde	1493
recuérdamelo más tarde	1493
recíbela	1512
recíbela gratis	1512
recíbelo	1512
redacția	3932
redare automată	3972
redirecționează # la sută	3986
redirecționează #%	3902
redă video	3971
redă videoclipul	3971
refuză toate	3934
refuză tot	3976
regala este artículo	1641
regalar artículo	1499
regalar este artículo	1641
registrovať sa	4284
registruokitės nemokamai	3112
registruokitės į seminarą	3119
registrácia	4284
regisztráció	2423
regisztrálok	2423
regler för kommentarer	4609
regler og vilkår gjelder	3461
regras de comentários	3827
regras dos comentários	3827
regístrate	1499
rekisteröidy	1866
rekisteröidy maksutta ja lue	1866
reklaami lõpp	1739
reklam içeriğidir	4774
reklama się skończyła	3720
reklami geç	4702
reklám	2432
reklám vége	2542
reklámblokkolót használ	2515
reklámblokkolót használsz	2515
reklāma	3181
reklāmas beigas	3240
reklāmas raksts	3190
reklāmraksts	87	3190
relacja na żywo	3704
relaterade ämnen	4517
rendeld meg a könyvet	2497
rendelje meg a könyvet	2497
rendezés	2536
rendszeres támogatás	2519
renovar suscripción	1657
reportar comentário	3872
reportar erro nesta página	3800
reproducció automàtica	453
reproducción automática	1612
reproducción prohibida	1665
reproducir vídeo	1611
reproduction réservée	2175
reproductor de vídeo	1652
reproduzir vídeo	3835
reproduzir áudio	3835
reprodução automática	3836
reprodução proibida	3889
reserve já	3892
resmi büyüt	4797
responda à enquete	3827
rester connecté	2134
restez informé	2016
restez informés	2016
resultado da votação	3872
resultados de la votación	1605
resumen automático	1573
resumo da notícia	3800
resumé lavet af ai	763
retour à l'accueil	2140
retour à la liste	2140
retour à la page d'accueil	2056
retrage consimțământul	3975
rettelser og præciseringer	760
revenir à l'accueil	2140
revoir la vidéo	2161
rezerviši mesto	4244
rezervovať miesto	4341
rezervujte si místo	583
rezervuoti vietą	3150
rezervă un loc	3941
rezervă-ți locul	3941	3969
rezervēt vietu	3218
rezolvă testul	3966
reîmprospătează pagina	3983
reîncarcă pagina	3983
reînnoiește abonamentul	4013
reģistrējies bez maksas	3181
reģistrēties	3181
reši križanko	4437
reši kviz	4241	4437
reši ukrštenicu	4241
režim celej obrazovky	4346
režim celé obrazovky	589
ricordamelo più tardi	2675
riješi križaljku	4241
riješi kviz	4241
riproduzione riservata ©	2831
rizami geri çek	4706
rodyti galeriją	3166
rodyti mažiau	3120	3166
rodyti turinį	3152
rodyti viską	3120
rozumím	524
rozwiąż krzyżówkę	3672
rozwiń	3606	3622
rozwiń wszystko	3623
ročne	4357
ročná platba	4357
ročné predplatné	4357
roční platba	604
roční předplatné	604
ročně	604
rychlost přehrávání	589
ryhdy kannatusjäseneksi	1962
rätta	4511
rätta oss	4511
rättelse	4511
rättelsepolicy	4604
rättelser och förtydliganden	4604
règles de commentaires	2113
règles des commentaires	2113
réactions	2048
réagir	2033	2048
réagir à cet article	2048
réagissez	2048
réagissez à cet article	2048
réductions et codes promo	2179
réduire la police	2105
réduire la taille de la police	2105
réduire la taille du texte	2105
réduire le texte	2151
répondez au quiz	2116
répondez au sondage	2113
répondre	2048
réseaux sociaux	2034
réserver mes places	2119
réservez vos places	2119
réservé aux inscrits	2006
résiliable à tout moment	2101
résultats	92
résultats du sondage	2092
résumé de l'article	2084
résumé de l'article en # points	2084
résumé en # secondes	2084
résumé ia	2148
résumé par l'ia	2148
részletek	2448
rétablir le son	2121
rösta	91	4572
rösta här	4520
rösta i omröstningen	4520
rösta nu	91	4568
rút lại sự đồng ý	5058
rückmeldung geben	999
rýchlosť	4347
rýchlosť prehrávania	4346
rādīt # atbildes	3236
rādīt atbildes	3236
rādīt galeriju	3233
rādīt mazāk	3189	3233
rādīt rezultātus	3216
rādīt saturu	3220
rādīt un piekrist	3220
rādīt vairāk	3188
rādīt visu	3189
rămâi conectat	3989
răspunde	3920
rėmimas	3121
rėmėjo turinys	3173
""", 's': """
s'abonner à ce dossier	2172
s'abonner à ce sujet	2172
s'abonner à ce thème	2172
s'abonner à cet auteur	2172
s'abonner à partir de #€	2006
s'està carregant el reproductor	452
s'està carregant el vídeo	452
s'ha produït un error	469
s'inscrire à la newsletter	2016
s-ar putea să-ți placă	3921
saada anonüümne vihje	1733
saada sõbrale	1683
saada sõnum	1730
saada vihje anonüümselt	1733
saber más	1549
sadarbības raksts	3190
sadece abonelere özel	4791
sadržaj je blokiran	4246
sadržaj je zaključan	4180
sadržaj je zaštićen autorskim pravom	4267
sadržaj nije dostupan	4246
sadržaj nije moguće prikazati	4246
sadržaj partnera	4276
saglabāt	3186
saglabāt iestatījumus	3220
saglabāt izvēli	3220
saglabāt rakstu	3186
saglabāt vēlākam	3238
sair do ecrã inteiro	3835
saistītie raksti	3183
saistītās ziņas	3183
saite ir nokopēta	3238
saite nokopēta	3186
saken er låst	3438
saken finnes også som lyd	3451
salli ja näytä	1882
salli sisältö	1947
salta la pubblicità	2819
salta pubblicità	2819
saltar anúncio	3759
saltar para o conteúdo	3777
saltar para o conteúdo principal	3777
salvar preferências	3839
salvează	3912
salvează articolul	3956
salvează pentru mai târziu	3956
salvează preferințele	3975
salvează rețeta	61
samo nujni piškotki	4442
samo nužni	4246
samo nužni kolačići	4246
samo za naročnike	4454
sans engagement, résiliable à tout moment	2101
sao chép	5082
sao chép liên kết	4992
sao chép đường dẫn	5039
sari la conținut	3923
sari la rețetă	61
sari peste reclamă	4011
satura turpinājums pēc reklāmas	3190
saturs ir aizsargāts ar autortiesībām	3241
saturs ir bloķēts	3220
sazināties ar redakciju	3234
sačuvaj	4190
sačuvaj podešavanja	4246
sačuvaj recept	61
sačuvaj vest	4190
sačuvaj za kasnije	4274
sačuvaj članak	4274
saņemt paziņojumus	3225
scanează codul qr	3978
schlagwörter	836
schließen	839
schrift größer	1003
schrift vergrößern	809
schriftgröße	809
schriftgröße anpassen	1003
schriftgröße ändern	1003
schwedenrätsel	960
scopri di più	2681
scopri di più su amazon	2835
scrie comentariul tău	4007
scrie redacției	3997
scrieți redacției	3997
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
se alla erbjudanden för prenumeranter	4485
se bilderna här	4520
se connecter et réagir	2048
se déconnecter	2006
se grafiken här	4520
se ha producido un error al cargar el vídeo	1571
se klippet här	4520
se klippet øverst i saken	3476
se réabonner	2167
se større bilde	3477
se større billede	678
se videon här	4520
se våra erbjudanden	4594
se våre tilbud	3552
se încarcă playerul	3971
se încarcă video	3971
se încarcă videoclipul	3971
sebesség	2509
sedan # kr/mån tills du säger upp	4485
see väli on kohustuslik	1730
segui già questo argomento	2806
segui già questo autore	2806
seguir tópico	3815
seguí leyendo	1601
sei già abbonato	2681
sei già iscritto	2825
sei già iscritto alla newsletter	2755
seko tēmai	3237
sekot tēmai	3237
sekretessinställningar	4579
sekti autorių	3170
sekti temą	3170
selección de la redacción	1543
selectează	3990
selvä	1894
sem opinião	3828
sem si não seria possível	3820
sem você não seria possível	3820
semnalează comentariul	4007
semnalează o eroare	3920
senaste först	4609
send artiklen på mail	649
send på e-post	3451
send på mail	768
seniausi viršuje	3169
sense permanència	439
sesi aç	4775
sesi açmak için dokunun	4816
sesi açmak için tiklayin	4816
setări confidențialitate	3975
setări cookie	3919	3934
setări cookie-uri	3975
setări cookies	3975
setări de confidențialitate	3975
seu apoio faz a diferença	3732	3882
seu nome de usuário	3872
seuls les abonnés peuvent commenter	2092
seuraa hetki hetkeltä	1971
seuraa livenä	1971
seuraa meitä	1877
seuraa tekijää	1982
seuraa tätä aihetta	1982
seuraat jo tätä aihetta	1982
seuraat tätä aihetta	1982
seç	4792
seçenekleri yönet	4778
seçimimi kaydet	4778
seções	3774
seřadit podle	620
sfârșit publicitate	3969
sfârșitul reclamei	3969
shrani članek	4391
shrnutí ai	619
shrnutí od ai	618
si opp når du vil	3438
si è verificato un errore	2795
si è verificato un errore durante il caricamento del video	2735
sie können diesen artikel kostenlos weitergeben	931
signaler ce contenu comme inapproprié	2092
signaler un problème	2048
siguiente artículo	1543
siguiente vídeo	1652
siirry sisältöön	1893
siirry suoraan sisältöön	1971
sikeres feliratkozás	2450
sin ti no sería posible	1596
sinu hääl on arvesse võetud	1715
sinu sõnum	1731
sisu on autoriõigusega kaitstud	1740
sisältö ei ole saatavilla	1947
sisältö on estetty	1947
sisältö on suojattu tekijänoikeudella	1976
sisältöä ei voida näyttää	1947
sisältöä kumppaneiltamme	1985
siz ne düşünüyorsunuz	4737
siz ne düşünüyorsunuz? oy verin	4715
sizin için öneriler	4709
siųsti atsiliepimą	3168
siųsti draugui	3117
siųsti el. paštu	3117
siųsti komentarą	3169
siųsti naujieną	3167
siųsti žinutę	3164
skaitykite be reklamų	3173
skaitykite be ribojimų	3162
skaitykite daugiau čia	3119
skaityti plačiau	3119
skaityti visą straipsnį	3166
skaityti vėliau	3117
skann qr-koden for å laste ned appen	3542
skanna qr-koden för att ladda ner appen	4584
skaties arī	3183
skatīt cenu	3218
skatīt foto	3188
skatīt galeriju	3188
skatīt komentārus	3236
skatīt piedāvājumu	3218
skatīt piedāvājumus	3229
skatīt rezultātus	91	3216
skatīt video	3188
skatīt visus	3233
skenē qr kodu	3224
skenējiet qr kodu	3224
skjønner	3478
sklenite naročnino	4384
skontaktuj się z redakcją	3708
skontrolujte si svoju schránku	4359
skopírované	4374
skopírované do schránky	4373
skopírovať odkaz	4291
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4511
skriv inn beløp	3549
skru på	3546
skru på lyd	3540
skru på varsler	3543
skryť odpovede	4370
skryť reklamu	4375
skrýt	524
skrýt odpovědi	620
skrýt reklamu	626
skyddas av upphovsrätt	4605
skänk en gåva	4592
skúste to neskôr	4359
skúste to znova	4359
slapukų nustatymai	3130
slapukų politika	3152
slažem se	4203
slažem se i nastavljam	4246
sledeća fotografija	4263
sledeća slika	4263
sledeća strana	4263
sledeći video	4248
sledeći članak	4263
sledovat toto téma	622
sledovat téma	622	623
sledovať autora	4372
sledovať autorku	4372
sledovať online	4362
sledovať tému	4372
sledovať túto tému	4372
sledujete téma	622
sledujete tému	4372
slik beskytter vi kildene våre	3562
slik beskytter vi våre kilder	3562
slik slår du av annonseblokkering	3547
slične vesti	4187
slične vijesti	4187
slični članci	4187
sljedeća fotografija	4263
sljedeća slika	4263
sljedeća stranica	4263
sljedeći video	4248
sljedeći članak	4263
slut på annonce	770
slut på annons	4614
slut på reklam	4614
sluta följa	4611
slutt på annonse	3573
slutt å følge	3569
slå adblocker fra	744
slå annonceblokering fra	744
slå av annonseblokkereren	3547
slå av annonseblokkeringen	3547
slå din adblocker fra	744
slå lyd fra	737
slå lyd til	737
slå lyden fra	737
slå lyden til	737
slå notifikationer til	740
slå på	3546	4587
slå på aviseringar	4585
slå på ljudet	4582
slå på notiser	4585
slå på varsler	3543
slå på varslinger	3543
slå til	743
slėpti reklamą	3173
sns 공유	3105
sns 공유하기	3105
snsでシェア	2974
snsでシェアする	2974
snsをフォロー	2861
snímek # z #	609
snímek # ze #	609
snímka # z #	4361
snímka # zo #	4361
so schützen wir unsere quellen	993
sofortüberweisung	785
solicitarea a fost trimisă	4014
solicitação enviada	3884
solitär	960
som källa är du skyddad	4513
son dakika bildirimlerini aç	4781
son dakika gelişmelerinden haberdar olun	4781
son gelişmelerden haberdar olun	4781
sondaż	92
sonderveröffentlichung	911
sono già sostenitore	2675
sonraki fotoğraf	4823
sonraki fotoğraf için tiklayin	4712
sonraki fotoğrafa geç	4712
sonraki görsel	4823
sonraki haber için tiklayin	4712
sonraki içerik	4823
sonraki sayfa için tiklayin	4712
sonuçlar	92
sonuçlari gör	91	4716
sonuçlari göster	91	4769
sorodni članki	4388
sortează	3964
sortează după	3964
sortuj według	3714
sortér efter	765
souhlasit a pokračovat	515
souhlasím	512
souhlasím a pokračovat	586
souhlasím a zobrazit	515
souhlasím se zobrazením	512
soukromí a cookies	515
soutenez-nous dès maintenant	1997
související	520
související témata	520
související články	520
související články z webu	520
soyez le premier à commenter	2048
soyez le premier à réagir	2048
spam nélkül	2524
spander en kaffe på oss	3549
spara inställningar	4579
spara till läslistan	4613
spausdinti receptą	61
spausdinti straipsnį	3171
spațiu publicitar	3943
spela här	4568
spela videon här	4520
spill ansvarlig. # år	3461
spill med måte	3461
spill nå	3526
spis treści	3622
splošni pogoji	4443
sponsorisé	2041
sponsorlu bağlantilar	4751
sponsorlu içerik	87	4702
sponsoroitu sisältö	1878
sponsoroitua sisältöä	1880
sponsorēts saturs	3240
sponsrat innehåll	4503
sponzorirani sadržaj	4186
sponzorirani članak	4186
sponzorisani sadržaj	4276
sponzorované	4287
sponzorovaný obsah	508
sponzorováno	508
sporoči napako	4463
sporočilo	4458
spotifyで聞く	2964
spotifyで聴く	2964
spravovat upozornění	593
spravovať súhlas	4343
spravovať upozornenia	4349
sprawdź cenę	3678
sprawdź ofertę	3586
sprawdź się	3672
sprawdź skrzynkę e-mail	3701
sprawdź skrzynkę odbiorczą	3701
sprawdź swoją skrzynkę	3701
sprawdź swoją wiedzę	3672
sprejmi in prikaži	4442
sprejmi vse piškotke	4442
spremi članak	4190
spremljajte v živo	4460
sprijinul tău contează	4012
sprijină-ne	3902
správa	4360
správa bola odoslaná	4359
správa souhlasu	586
správa súhlasu	4343
spróbuj ponownie	3701
spróbuj ponownie później	3701
spręsti kryžiažodį	3148
spręsti testą	3148
spune-ne părerea ta	3963
spune-ți părerea	3937
spune-ți părerea în comentarii	3937
spuneți-ne părerea	3963
spustit kvíz	577
spustiť kvíz	4337
spustiť video	4346
später	780
später erinnern	780
späť hore	4362
späť na hlavnú stránku	4362
späť na začiatok	4362
spør vår ki om saken	3467
spēlē tagad	3216
spēlēt tagad	3216
staňte sa členom	4283
staňte se členem	492
ste našli napako	4463
ste našli napako v članku	4463
ste už predplatiteľ	4356
ste že glasovali	4437
stem nå	91	3526
stiahnuť aplikáciu	4348
stiahnuť audio	4346
stiahnuť epizódu	4346
stiahnuť na google play	4348
stiahnuť v app store	4348
stiahnuť z app store	4348
stiahnuť z google play	4348
stichwörter	836
stil spørgsmål til artiklen	666
stlmiť	4347
stop med at følge	767
straipsnio tęsinys - po reklama	3121
straipsnis saugomas autorių teisių	3174
straipsnis tęsiasi po reklamos	3121
straipsnis užrakintas	3162
straipsnį skaito dirbtinis intelektas	3154
strojovo preložené	4368
strojový preklad	4369
strojový překlad	619
strojově přeloženo	618
strona główna	3619
stroški dostave	4441
stránka # z #	609	4361
stránka # ze #	609
stránka # zo #	4361
stworzono z pomocą ai	3712
stáhnout aplikaci	591
stáhnout audio	589
stáhnout epizodu	589
stáhnout na google play	591
stáhnout podcast	589
stáhnout v app store	591
stáhnout z app store	591
stáhnout z google play	591
stáhnout zdarma	592
stäng	4480	4520
stäng annons	4614
stäng av annonsblockeraren	4588
stäng av din adblocker	4588
stäng av din annonsblockerare	4588
stäng av ljudet	4582
stäng galleri	4600
stöd oss	4481
stöd oss på patreon	4592
stöd oss via patreon	4592
större text	4613
større tekst	3571
støt med mobilepay	747
støt os	636
støt os med mobilepay	747
støt os på #er	747
støt os på patreon	747
støt via mobilepay	747
støtt oss	3435
støtt oss med vipps	3549
støtt oss på patreon	3549
støtt oss via vipps	3549
subscrição confirmada	3884
subtitrări	3972
subtítols	453
subtítulos	1612
sudoku del día	1647
sugerir correção	3800
sugerir una corrección	1587
sugestões	3774
suite après la publicité	2119
suivez vos auteurs préférés	2149
suivre ce thème	2094
suivre le thème	2149
sukurta naudojant dirbtinį intelektą	3168
sumă liberă	3986
sumă personalizată	4012
sunt de acord cu termenii și condițiile	3991
sur le même sujet	2054
sur le même thème	2054
suscripción	1499
suscripción confirmada	1658
suscríbase	1499
suscríbete	1499
suscríbete a nuestro boletín	1509
suscríbete ahora	1499
susiję straipsniai	3114
susikurti paskyrą	3112
susține	3902
susține-ne	3902
susține-ne pe patreon	3986
susțineți-ne	3902
susținut de	4005
sutikti ir tęsti	3152
sutinku ir tęsiu	3152
svaka donacija je važna	4255
svaka donacija pomaže	4255
svaki dinar je važan	4255
svaki doprinos je važan	4255
svaki doprinos pomaže	4255
svaki euro je važan	4255
svaki prilog pomaže	4255
svi članci	4263
svi članci autora	4263
sviđa mi se	4271
sviđa vam se članak	4269
swisha en gåva	4592
syötä kelvollinen sähköpostiosoite	1968
syötä summa	1962
syötä sähköpostiosoitteesi	1869
szanowna użytkowniczko, szanowny użytkowniku	3607
szanowni państwo	3606
szanowny użytkowniku	3607
szanujemy twoją prywatność	3607
szavazatodat rögzítettük	2491
szavazatát rögzítettük	2491
szavazás	92	2494
szavazás indítása	2491
szczegóły	3623
szeretne értesítéseket kapni	2511
szeretnél értesítéseket kapni	2511
szerző követése	2537
szkennelje be a qr-kódot	2510
szponzorált tartalom	87	2432
szybkość odtwarzania	3685
szállítási költség	2498
szókereső	2494
szólj hozzá	2440
szóljon hozzá	2440
szövegméret	2540
szünet	2509
sähköposti	1869
sähköposti tai käyttäjätunnus	1965
sähköpostiosoite	1869
sähköpostiosoitteesi	1968
sähköpostisi	1968
säkra din plats	4575
säästä # %	1966
säästä #%	1966
så # kr/mnd til du sier opp	3438
så gör du för att stänga av	4590
så hanterar vi personuppgifter	4508
så här stänger du av din adblocker	4590
så här stänger du av din annonsblockerare	4590
så jobbar vi med rättelser	4604
så kommenterar du	4511
så skyddar vi våra källor	4604
så stänger du av adblock	4590
så stänger du av adblocker	4590
så stänger du av annonsblockeraren	4588
så stänger du av din ad-blocker	4590
så stänger du av din adblocker	4590
så stänger du av din annonsblockerare	4588
sådan beskytter vi kilder	760
sådan beskytter vi vores kilder	760
sådan deaktiverer du din adblocker	744
sådan retter vi fejl	760
sådan slår du adblock fra	744
sådan slår du din adblocker fra	744
sé el primero en comentar	1536
sé parte	1494
sélections	2033
sì, grazie	2786
sí, quiero	1620
sí, vull	460
síganos	1525
síguenos	1525
só para assinantes	3851
sólo para suscriptores	1626
sõnum on saadetud	1730
sök	4520
søg	677
søk	3476
súhlasím	4302
súhlasím a pokračovať	4343
súhlasím so zobrazením	4302
súmate	1494
súvisiace	4288
súvisiace články	4288
súvisiaci článok	4288
süre	4776
süti beállítások	2500
süti tájékoztató	2500
sütibeállítások	2500
sütibeállítások módosítása	2503
sütik kezelése	2500
sākt testu	3216
sīkdatņu iestatījumi	3198
sīkdatņu politika	3220
sīkfailu iestatījumi	3220
słowa kluczowe	3619
sūtīt e-pastā	3238
sắp xếp theo	5048
số tiền khác	5066
""", 't': """
t'ha estat útil	445
t'ha estat útil aquest article	427
t'ha estat útil aquest resum	427
t'ha semblat útil	445
ta treść jest niedostępna	3682
ta treść jest zablokowana	3682
ta video ni več na voljo	4445
ta članek je zaklenjen	4454
taboola tarafindan sunulmuştur	4751
taboola tarafindan önerildi	4751
tack för din anmälan	4492
tack för din prenumeration	4597
tack för din röst	91	4568
tack för ditt meddelande	4597
tagasi üles	1732
taip pat žiūrėkite	3114
tak, chcę	3689
tak, chętnie	3689
tak, poproszę	3689
takaisin ylös	1893
takipten çik	4803
takk for at du meldte deg på	3555
takk for din påmelding	3555
takk for påmeldingen	3445
talebiniz gönderildi	4821
tallenna myöhemmäksi	1875
talán később	2418
tam ekrandan çik	4775
tamaño de la letra	1641
tamaño de letra	65	1524
tamaño del texto	65
también te puede gustar	1543
también te puede interesar	1543
també et pot interessar	415
também pode gostar	3825
tapahtui virhe. yritä myöhemmin uudelleen	1968
tapahtui virhe. yritä uudelleen	1968
tarjeta de crédito	1498
tarjeta de débito	1498
tarkista sähköpostisi	1968
tartalom betöltése	2500
tartalom engedélyezése	2500
tartalom megjelenítése	2500
tartalomjegyzék	2509
tasuline koostöö	1739
te ha parecido útil	1604
te ha resultado útil	1604
te ha resultado útil este artículo	1573
te ha resultado útil este resumen	1573
te ha sido útil	1604
te ha sido útil este resumen	1573
te poți dezabona oricând	3949
te rugăm să îl dezactivezi	3983
te vsebine ni mogoče prikazati	4442
te-ar putea interesa și	3957
tee meile kohvi välja	1727
tehisaru kokkuvõte	1685
tehisaru võib eksida	1734
tehisintellekt võib eksida	1734
tehty tekoälyllä	1978
teie hääl on arvesse võetud	1715
tej treści nie można wyświetlić	3682
tek seferlik bağiş	4788
tek seferlik bağiş yap	4819
tekijänoikeudella suojattu	1976
teklifi gör	4774
teklifleri gör	4820
tekoäly voi tehdä virheitä	1978
tekoälyn luoma	1978
tekoälyn tekemä	1978
tekoälyn tekemä tiivistelmä	1893
tekoälyn tiivistelmä	1893
tekoälyn tuottama	1978
tekoälytiivistelmä	1893	1979
tekst je zaključan	4257
tekst powstał przy pomocy ai	3712
tekst przetłumaczony maszynowo	3712
teksta izmērs	3238
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3117
telefonszám	2525
telefón	4360
teljes hozzáférés	2423
teljes képernyő	2508
teljes név	2525
temas del día	1543
temi že sledite	4469
ten artykuł jest zablokowany	3698
ten film jest niedostępny	3685
ten film nie jest dostępny w twoim kraju	3685
ten film nie jest już dostępny	3685
tento obsah je blokován	586
tento obsah je zablokovaný	4343
tento obsah nemôžeme zobraziť	4343
tento obsah nemůžeme zobrazit	586
tento obsah není dostupný	586
tento obsah není k dispozici	586
tento obsah nie je dostupný	4343
tento obsah nie je k dispozícii	4343
tento obsah sa nedá zobraziť	4343
tento článek je uzamčen	603
tercihleri yönet	4815
tercihlerimi yönet	4815
termeni și condiții	3931	3932
termeni și condiții de utilizare	3931
termenii și condițiile	3931
termos e condições	3761
teste başla	4771
teste grátis	3738
testează-ți cunoștințele	3966
testează-ți cunoștințele cu quizul nostru	3937
testi başlat	4771
testi çöz	4771
testreszabás	2502
teszteld a tudásod	2446
tesztelje tudását	2446
tetszőleges összeg	2518
text bol vytvorený automaticky	4368
text byl vytvořen automaticky	618
text je chránený autorským právom	4366
text je chráněn autorským právem	615
text čte umělá inteligence	589
texten fortsätter nedan	4503
texten fortsätter under bilden	4503
texten är maskinöversatt	4607
texten är skapad automatiskt	4607
textgröße	1004
textgröße ändern	1003
teď ne	491	594
teşekkürler, mesajiniz gönderildi	4793
tham gia bình chọn	5047
tham gia khảo sát	5047
tham gia thăm dò	5047
thanh toán hàng năm	5068
thanh toán hàng tháng	5068
thanh toán qua paypal	5090
theo dõi chủ đề	5079
theo dõi chủ đề này	5079
theo dõi tác giả	5079
thoát toàn màn hình	5054
thu gọn	5007
thème suivi	2172
thèmes	2054
thématiques	2054
thêm câu trả lời	5085
thêm làm nguồn ưu tiên	5079
thêm vào giỏ hàng	5093
thích	4992
thích nhất	5048
thông tin bắt buộc	5070
thông tin doanh nghiệp	4997
thông tin quảng cáo	5041
thông tin tác giả	5018
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5074
thẻ	5004
thời gian còn lại	5054
thời gian hiện tại	5055
thời lượng	5055
ti è stato utile	2769
tienes que iniciar sesión para guardar artículos	1600
tietosuoja ja evästeet	1882
tietosuoja- ja evästekäytäntö	1882
tietosuojakäytäntö	1947
tietosuojaseloste ja evästeet	1882
tik būtini	3152
tik būtinieji slapukai	3152
tikai nepieciešamās	3220
tikai nepieciešamās sīkdatnes	3220
tiktokで見る	2964
til støttesiden	747
tilbagetræk samtykke	734
tilbakemelding på saken	3467
tilføj en kommentar	765
tilføj kommentar	765
tilføj os som foretrukken kilde	767
tilføj som foretrukken kilde	767
tilgjengelig på google play	3542
till gåvosidan	4592
tillad og fortsæt	663
tillad én gang	734
tillat én gang	3537
tillåt	4587
tillåt alltid	4580
tillåt annonser	4591
tillåt aviseringar	4585
tillåt en gång	4579
tillåt innehåll	4579
tillåt inte	4587
tillåt notiser	4585
tillåt reklam	4591
tiltás	2514
timp rămas	3972
tin bài liên quan	5039
tin cùng chuyên mục	5004
tin cùng tác giả	5040
tin khác	5004
tin liên quan	5004
tin mới	5004
tin mới nhất	5004
tin nhắn của bạn	5091
tin nhắn của bạn đã được gửi	5070
tin nóng	5040
tin nổi bật	5004
tin quảng cáo	5041
tin tiếp theo	5074
tin trước	5004
tin tài trợ	5004	5043
tin tức liên quan	5004
tin đọc nhiều	5004
tip jar ☕	1174
tipărește	3912
tipărește articolul	3956
tipărește rețeta	61
tisk článku	624
titta på videon	4582
tiêu điểm	5004
tiến # giây	5054
tiếp theo	5007
tiếp tục sau quảng cáo	5043
tiếp tục trên trình duyệt	5060
tiếp tục trên web	5060
tiếp tục với apple	5068
tiếp tục với email	5090
tiếp tục với facebook	5068
tiếp tục với google	5068
tiếp tục đọc	5092
tlačiť	4291
to cię może zainteresować	3619
to może cię zainteresować	3619
to wideo jest niedostępne	3685
to wideo nie jest już dostępne	3685
toate știrile	3995
toda contribuição ajuda	3848
toda la información	1632
todas as notícias	3857
todavía no eres suscriptor	1626
todavía no estás registrado	1626
todos los artículos de este autor	1663
todos los artículos del autor	1663
todos los artículos del especial	1660
todos los derechos de reproducción reservados	1665
todos los vídeos	1632
todos os comentários	3766
todos os vídeos	3857
toimituskulut lisätään	1944
totes les notícies	473
toto pole je povinné	607
toto téma již sledujete	622
toto video již není dostupné	589
toto video není dostupné	589
toto video není ve vaší zemi dostupné	589
toto video nie je dostupné	4346
toto video nie je vo vašej krajine dostupné	4346
toto video už není dostupné	589
toto video už nie je dostupné	4346
tots els vídeos	473
tous droits de reproduction réservés	2175
tous nos hors-séries	2087
toute l'actualité	2054
toutes les actualités	2140
toutes les vidéos	2140
toutes nos vidéos	2140
tovább	2446
tovább a cikkre	2527
tovább a dossziéhoz	2527
tovább a galériához	2527
tovább a recepthez	61
tovább a rovatra	2444
tovább a tartalomhoz	2527
tovább a teljes cikkre	2527
tovább a támogatáshoz	2518
tovább a támogatási oldalra	2518
tovább a webshopba	2497
tovább az ajánlathoz	2497
tovább olvasom	2446
további beállítások	2503
további cikkek	2444
további cikkek a szerzőtől	2527
további cikkek a témában	2444
további cikkek betöltése	2527
további hírek	2444
további lehetőségek	2502
további részletek itt	2446
továbbiak betöltése	2446
továbbiak megjelenítése	2527
toàn màn hình	5055
traducció automàtica	453
traducción automática	1612
traducere automată	3972
traducido automáticamente	1639
tradução automática	3800
traduït automàticament	478
trang chủ	5007
trang này có hữu ích không	5047
transcripció	453
transcripción	1612
transcrição	3836
transferência bancária	3737
trenutni čas	4446
trenutni čas #	4445
treści komercyjne	3720
treści naszych partnerów	3720
treści partnerskie	3601
treść dla subskrybentów	3698
treść niedostępna	3682
treść premium	3698
treść sponsorowana	3601
treść wygenerowana przez ai	3712
treść zablokowana	3682
treść zewnętrzna	3682
tria la teva subscripció	439
trimite răspunsul	3963
troškovi dostave	4245
truy cập không giới hạn mọi bài viết	5090
trwa ładowanie odtwarzacza	3685
tryb pełnoekranowy	3685
træk dit samtykke tilbage	734
træk samtykke tilbage	734
trình phát âm thanh	5088
trò chơi	5052
trước	5007
trường bắt buộc	5070
trường này là bắt buộc	5070
trả lời	5003
trở lại	5007
trở lại đầu trang	5074
tu ce părere ai? lasă un comentariu	3937
tu donación desgrava	1623
tu izmanto reklāmu bloķētāju	3227
tu navegador no puede reproducir este vídeo	1571
tue meitä	1864
tue meitä patreonissa	1962
tue työtämme	1962
tule meile tööle	1685
tuotettu tekoälyllä	1978
turinys saugomas autorių teisių	3174
turinys užblokuotas	3152
turiu paskyrą	3162
turpini lasīt	3181
turpinājums pēc reklāmas	3190
turpināt ar apple	3229
turpināt ar facebook	3229
turpināt ar google	3229
turpināt lasīt	3181
tutar seç	4819
tutar seçin	4819
tvarkyti pranešimus	3157
tvarkyti sutikimą	3152
twitter'da paylaş	4700
twitterで見る	2964
twoja prywatność jest dla nas ważna	3607
twoja wiadomość	3702
twoje imię	3702
twój adres e-mail	3589
twój e-mail	3589
twój głos został oddany	3672
twój głos został policzony	3672
twój głos został zapisany	3672
tykkää	1981
tylko dla osób pełnoletnich	3602
tylko niezbędne	3682
tytuł przelewu: darowizna	3695
tytułem: darowizna na cele statutowe	3695
tài khoản của tôi	4986
tài trợ	4997
tài trợ bởi	5083
támogass minket	2419
támogass minket patreonon	2518
támogasson minket	2419
támogasson minket a patreonon	2518
támogatom	2419
támogatom a lapot	2518
támogatom az oldalt	2518
támogatott tartalom	87	2432
támogatás	2419
támogatás paypalon	2518
támogatási oldal	2518
támogatói tartalom	2432
tárgy	2525
täisekraan	1721
tämä artikkeli on lukittu	1965
tämä juttu on lukittu	1965
tämä kenttä on pakollinen	1968
tämä sisältö ei ole saatavilla	1947
tämä video ei ole enää saatavilla	1950
tämä video ei ole saatavilla	1950
täname liitumast	1703
tässä artikkelissa	1971
tässä jutussa	1971
tässä olisi upotus facebookista	1893
tässä olisi upotus instagramista	1893
tätä sisältöä ei voida näyttää	1947
täytä ristikko	1935
täytä tämä kenttä	1968
télécharger l'appli	2128
télécharger l'audio	2121
télécharger l'épisode	2121
télécharger le mp#	2121
télécharger le podcast	2121
téléchargez l'appli	2128
téma követése	2537
téma už sledujete	622
témata	520
tému už sledujete	4372
témy	4288
témáim	2538
témák	2444
térkép betöltése	2503
térkép megnyitása	2448
términos de uso	1533
términos y condiciones	1533
tên của bạn	5071
tên hiển thị	5085
tìm hiểu thêm	5001
tìm kiếm	5007
tóm tắt ai	5078
tóm tắt bằng ai	5078
tóm tắt bởi ai	5078
tópicos	3774
tópicos relacionados	3774
tôi đã hiểu	5008
tôi đã tắt	5065
tôi đã tắt trình chặn quảng cáo	5064
tôi đồng ý	5001
tôi đồng ý với chính sách bảo mật	5070
tôi đồng ý với điều khoản sử dụng	5070
tõlgitud tehisintellekti abil	1734
több	2446
több betöltése	2527
több mutatása	2527
töltsd ki a kvízt	2446
töltsd ki kvízünket	2491
töltse ki a kvízt	2446
töltse újra az oldalt	2517
tùy chỉnh	5001
tùy chọn cookie	5058
tùy chọn khác	5081
tú qué opinas	1538
túto tému už sledujete	4372
tühista igal ajal	1678
tüm fotoğraflar	4797
tüm fotoğraflari gör	4797
tüm haberler	4709
tüm haberlere sinirsiz erişim	4820
tüm haberleri gör	4797
tüm içeriğe sinirsiz erişim	4820
tüm konular	4711
tüm konulari gör	4711
tüm oyunlar	4771
tüm videolar	4797
tüm videolari gör	4797
tüm yazilari	4709	4726
tüm yazilari gör	4797
tüm yorumlar	4708
tüm çerezleri kabul et	4815
tüm çerezleri reddet	4815
tümü	4716
tümünü gör	4715
tümünü göster	4716
tümünü kabul et	4703
tümünü reddet	4703
tăng cỡ chữ	5081
tēmas	3183
tęsinys po reklamos	3121
tęsti su apple	3162
tęsti su facebook	3162
tęsti su google	3162
tłumaczenie automatyczne	3713
tłumaczenie maszynowe	3713
tạm dừng	5027
tạm dừng video	5054
tạo bởi ai	5088
tạo tài khoản	4986
tải audio	5054
tải bài đăng	5058
tải lại trang	5064
tải nội dung	5058
tải thêm	5007
tải thêm bình luận	5047
tải trên app store	5060
tải trên google play	5060
tải tập này	5054
tải về từ app store	5060
tải về từ google play	5060
tải âm thanh	5054
tải ứng dụng	5060
tải ứng dụng ngay	5060
tất cả tin tức	5074
tất cả trò chơi	5050
tất cả video	5074
tắt tiếng	5055
tặng bài viết	5039
tặng sao	4985	5039
tặng sao cho bài viết	5039
tặng sao cho tác giả	5089
tặng tác giả ly cà phê	4985
tốc độ phát	5027	5054
từ chối	5001
từ chối tất cả	5001	5058
từ chối tất cả cookie	5087
từ khóa	5004
tự động phát	5055
""", 'u': """
u košaricu	4244
u ovom članku	4263
udostępnij	3597
udostępnij na facebooku	3597
udostępnij na twitterze	3597
udostępnij na x	3597
udostępnij w mediach społecznościowych	3597
udělit souhlas	512
ugens spørgsmål	723
ugodnost za naročnike	4440
ugodnosti za naročnike	4440
ugrađeni sadržaj	4246
ugrás a galériához	2527
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2527
ugrás a tartalomra	2527
uključi	4252
uključi obaveštenja	4238
uključi obavijesti	4238
uključi se u raspravu	4270
uključi zvuk	4248
uključite javascript	4248
uključite notifikacije	4238
uključite obaveštenja	4238
uključite obavijesti	4238
uključite se u raspravu	4270
ukryj reklamę	3720
ukrštenica	4242
ulkoinen sisältö	1947
ulkopuolinen sisältö	1947
uloženo	625
uložené	4374
uložit	504
uložit na později	504
uložit nastavení	586
uložit recept	61
uložit volby	586
uložit článek	504
uložiť	4291
uložiť na neskôr	4291
uložiť nastavenia	4343
uložiť recept	61
uložiť voľby	4343
uložiť článok	4291
ultima oră	3921
ultimele știri	3921
um assinante presenteou você com este artigo	3824
un abonat ți-a oferit acest articol	3956
un abonné vous offre cet article	2104
un e-mail de confirmation vous a été envoyé	2097
un suscriptor te ha regalado este artículo	1600
un suscriptor te regala este artículo	1670
une erreur s'est glissée dans l'article	2048
ungültige e-mail-adresse	986
unterstütze uns	781
unterstützen	781
unterstützen sie uns	781
unterstützen sie uns per paypal	898
unustasid salasõna	1728
uočili ste grešku	4266
uočili ste pogrešku	4266
uočili ste pogrešku u članku	4266
uporabniško ime	4455
uporabniško ime ali e-pošta	4454
upotettu sisältö	1947
upozornit na nové díly	623
upozornit na nové články	623
upozorniť na chybu	4365
upozornění	596
uppläst av en ai-röst	4582
uppläst av en dator	4499
uppläst av en syntetisk röst	4582
uppläst av syntetisk röst	4582
uppläst med ai-röst	4499
upravit nastavení	515
upravljaj kolačićima	4246
upravljaj piškotke	4442
ur vår butik	4575
url 복사	2997
urlをコピー	2860
urlをコピーしました	2960
urlをコピーする	2906
url복사	2997
urmărește acest subiect	3948
urmărește autorul	4001
urmărește live	3948
urmărește subiectul	4001
urmărești deja acest subiect	4001
următorul	3923
următorul videoclip	4011
uslovi korišćenja	4203
ustaw jako preferowane źródło	3716
ustawienia plików cookie	3605
ustawienia prywatności	3682
ustvarjeno s pomočjo umetne inteligence	4466
utónév	2525
uutishälytykset	1956
uvek prikaži	4246
uvijek prikaži	4246
uvjeti korištenja	4203
uygulamada aç	4780
uygulamayi aç	4780
uygulamayi yükle	4780
uz sākumlapu	3233
uz sākumu	3188
uzdāvini rakstu	3238
uzdāvināt rakstu	3238
uzyskaj dostęp	3586
učitaj još	4263
učitaj objavu	4246
učitaj sadržaj	4246
učitaj video	4246
učitaj više	4263
učitavanje playera	4248
učitavanje videa	4248
ušetrite #%	4357
ušetríte #%	4357
ušetřete #%	604
ušetříte #%	604
ušteda #%	4258
uštedite #%	4258
używasz adblocka	3690
używasz programu do blokowania reklam	3690
už jsem ho vypnul	599
už jste hlasovali	577
už komentarus atsako jų autoriai	3118
už mám predplatné	4356
už mám předplatné	603
už mám předplatné, přihlásit se	495
už mám účet	603
už máte predplatné? prihláste sa	4284
už máte předplatné	603
už máte účet	4284
už máte účet? prihláste sa	4284
už podporujem	4295
už podporuji	491
už sledujete	622
už ste hlasovali	4337
uždaryti	3120
uždaryti galeriją	3166
uždaryti reklamą	3121
uživatelské jméno	604
uživatelské jméno nebo e-mail	603
uživo	4249
užpildykite apklausą	3119
užsakomasis straipsnis	3121
užsakomasis turinys	87	3121
užsisakyti knygą	3150
užsisakyti prenumeratą	3112
""", 'v': """
v košarico	4440
v tem članku	4460
v tomto článku	610
v živo	4446
vaata kõiki	1732
vaata kõiki tellija soodustusi	1678
vaata lähemalt	1685
vaba töökoht	1685
vad tycker du? rösta här	4520
vai kopsavilkums bija noderīgs	3187
vai raksts bija noderīgs	3187
vai tas bija noderīgi	3235
vai vēlaties saņemt paziņojumus	3225
vain jäsenille	1966
vain välttämättömät	1947
vain välttämättömät evästeet	1947
vairāk no autora	3233
vairāk par tēmu	3183
vairāk rakstu	3233
vaizdo grotuvas įkeliamas	3154
vaizdo įrašas	3119
vaizdo įrašas nebepasiekiamas	3154
vaizdo įrašas nepasiekiamas	3154
vaizdo įrašas nepasiekiamas jūsų šalyje	3154
vaizdo įrašo paleisti negalima	3154
vaizdo įrašą rasite čia	3119
valami elromlott. próbáld újra	2524
valami hiba történt. próbálja újra	2524
valgfrit beløb	747
valgfritt beløp	3549
van egy jó sztorija	2531
van egy jó témája	2531
van már előfizetése	2521
van már fiókja	2423
van már fiókod	2521
van már fiókom	2521
vanjski sadržaj	4246
var artikeln till hjälp	4511
var det här till hjälp	4520
var det til hjælp	763
var detta till hjälp	4607
var dette en hjælp	763
var resuméet nyttigt	666
var sammanfattningen till hjälp	4511
varbūt vēlāk	3226
varför ser jag den här annonsen	4614
varför visas den här annonsen	4614
vari atteikties jebkurā laikā	3181
varje bidrag hjälper	4592
varje bidrag räknas	4592
varje krona hjälper	4592
varje krona räknas	4592
vasta küsitlusele	1685
vastaa kyselyyn tästä	1893
vaš e-mail	4260
vaš e-naslov	4457
vaš e-poštni naslov	4457
vaš glas je bil oddan	4437
vaš glas je uračunat	4241
vaš glas je zabeležen	4241	4437
vaš glas je zabilježen	4241
vaš komentar	4190
vaš mejl	4260
vaša e-mail adresa	4260
vaša e-mailová adresa	4359
vaša poruka	4261
vaša poruka je poslana	4260
vaša poruka je poslata	4260
vaša správa	4360
vaše e-mailová adresa	607
vaše ime	4261	4458
vaše jméno	608
vaše meno	4360
vaše soukromí je pro nás důležité	515
vaše sporočilo	4458
vaše sporočilo je poslano	4457
vaše zpráva	608
veckans fråga	4568
vecākie vispirms	3236
vedno prikaži	4442
vegyél jegyet	2497
veja esta publicação no instagram	3798
veja também	3774
veja todas as opções de assinatura	3822
velg beløp	3549
velikost písma	65
veličina fonta	4274
veličina slova	4274
veličina teksta	65
velocidad de reproducción	1611
velocidade de reprodução	3835
velocitat de reproducció	452
velocità di riproduzione	2777
venujte nám # %	4353
ver # comentários	3813
ver biografía	1567
ver comentários	3766
ver conteúdo	3839
ver conteúdo externo	3798
ver dossiê	3857
ver esta publicación en instagram	1571
ver esta publicação	3877
ver esta publicação no instagram	3798
ver fotogalería	1632
ver galería	1549
ver galería de fotos	1632
ver imágenes	1660
ver la galería	1632
ver mais notícias	3857
ver más	1549
ver más artículos	1635
ver más artículos del autor	1567
ver más fotos	1545
ver más noticias	1601
ver más vídeos	1632
ver oferta de suscripción	1657
ver opciones de suscripción	1657
ver preço	3833
ver publicação	3764
ver suscripción	1657
ver también	1543
ver também	3774
ver todas as notícias	3857
ver todas las opciones de suscripción	1597
ver todos los artículos	1632
ver todos los vídeos	1632
ver todos os vídeos	3857
ver traducción	1550
ver tradução	3780
ver transcripción	1611
ver transcrição	3835
ver vídeo	1549
vergrößern	843	990
verificați adresa de email	3991
verifică-ți emailul	3991
verifică-ți inboxul	3991
verlagssonderveröffentlichung	911
versandkosten können anfallen	963
vertrag kündigen	822
verträge hier kündigen	822
verwandte beiträge	836
ves a la pàgina de donacions	464
ves algún error? comunícalo	1587
veure aquesta publicació a instagram	424
vezetéknév	2525
vezi această postare pe instagram	3934
vezi conținutul	3975
vezi mai multe știri	3957
vezi prețul	3969
vezi răspunsurile	3963
vezi toate știrile	3995
vezi și	3921
već imam nalog	4257
već imam račun	4257
već imate nalog	4180
već imate pretplatu	4180
već imate račun	4180
već podržavam	4195
već pratite	4272
već pratite ovu temu	4272
već sam pretplatnik	4257
već ste glasali	4241
već ste glasovali	4241
već ste pretplatnik	4180
več iz rubrike	4388
več novic iz regije	4388
več o tem	4388
več o temi	4388
več člankov	4460
več člankov avtorja	4460
veľkosť písma	65
veľkosť textu	4373
vi kan inte visa det här innehållet	4579
viac k téme	4288
viac si o tom prečítate tu	4288
viac článkov	4362
videa ni mogoče predvajati	4445
video atskaņotājs tiek ielādēts	3222
video ei ole enää saatavilla	1950
video ei ole käytettävissä	1950
video ikke tilgængelig	737
video již není k dispozici	589
video không khả dụng	5054
video không tồn tại	5054
video mevcut değil	4775
video nav pieejams jūsu valstī	3222
video nelze přehrát	589
video není dostupné	589
video není dostupné ve vaší zemi	589
video není k dispozici	589
video nevar atskaņot	3222
video ni na voljo v vaši državi	4445
video nicht verfügbar	970
video nie je dostupné	4346
video nie je dostupné vo vašej krajine	4346
video nie je k dispozícii	4346
video nije dostupan u vašoj državi	4248
video nije dostupan u vašoj zemlji	4248
video nije moguće reproducirati	4248
video này không còn tồn tại	5054
video này không khả dụng	5054
video oynatici yükleniyor	4775
video sa nedá prehrať	4346
video sa nepodarilo načítať	4346
video se ne može reprodukovati	4248
video se nepodařilo načíst	589
video tiếp theo	5088
video trước	5088
video už není k dispozici	589
video už nie je dostupné	4346
video už nie je k dispozícii	4346
video više nije dostupan	4248
video yüklenemedi	4816
video yüklenirken hata oluştu	4816
video yükleniyor	4775
videoafspilleren indlæses	737
videoclipul următor	4011
videoen er ikke længere tilgængelig	737
videoen er ikke tilgængelig	737
videoen er ikke tilgængelig i dit land	737
videomängija laadimine	1721
videon voi katsoa jutun yläosasta	1893
videon är inte längre tillgänglig	4582
videon är inte tillgänglig	4582
videoyu izlemek için tiklayin	4715
videoyu yükle	4778
videó	2444
videó betöltése	2500
videó betöltése folyamatban	2508
videó lejátszása	2508
videó megtekintése	2508
videók	2444
videólejátszó betöltése	2508
videónkat itt nézheti meg	2446
vidéo	2058
vidéo indisponible	2121
vidéo non disponible	2121
vidéo précédente	2161
vidéo suivante	2161
vidéo à la une	2161
vielen dank für deine nachricht	985
vielen dank für deine stimme	958
vielen dank für ihr feedback	888
vielen dank für ihre anmeldung	796
vielen dank für ihre nachricht	985
vielen dank für ihre stimme	958
vielen dank für ihre teilnahme	91
vielleicht später	780
vienkartinė auka	3160
vienkartinė parama	3161
vienmēr atļaut	3220
vienmēr rādīt	3220
vienreizējs ziedojums	3228
viestisi on lähetetty	1968
vil du få varsler	3543
vilkår	661	3462
vill du få notiser	4585
vill du få pushnotiser	4585
vipps et beløp	3435
virheellinen sähköpostiosoite	1968
vis bildet i full størrelse	3477
vis færre	677	3476
vis i fuld skærm	756
vis oversættelse	679
vis større bilde	3477
vis større billede	678
visa bilden i helskärm	4520
visa färre	4520
visa i helskärm	4600
visa inlägg från facebook	4520
visa inlägg från instagram	4520
visa innehåll	4505
visa innehållet	4579
visa lösenord	4594
visa och godkänn	4579
visa översättning	4521
visas tiesības paturētas	3241
visi komentāri	3236
vissza a címlapra	2527
vissza a főoldalra	2527
vissza a tetejére	2446
vissza az oldal tetejére	2527
visszajelzés	2440
visszajelzés küldése	2534
viteză de redare	3971
vizitează magazinul	3969
više o temi	4187
više od autora	4263
više vijesti iz regije	4187
više članaka	4263
više članaka autora	4263
viết bình luận	5003	5024
viết bình luận của bạn	5047
viết trả lời	5047
vlastná suma	4353
vlastní částka	600
vložený obsah	586
vložit do košíku	583
vložit komentář	620
vložiť do košíka	4341
vložiť komentár	4370
vnesite e-poštni naslov	4457
vnesite veljaven e-poštni naslov	4457
voce generată de ai	3971
você concorda? vote	3813
você está seguindo este tema	3888
você já está inscrito	3884
você já segue este tema	3865
você já votou	3827
você pode gostar	3774
você pode se interessar	3774
você segue este autor	3888
você também pode gostar	3774
voir le détail	2059
voir les détails	2059
voir les réponses	2113
voir les résultats	91	2059
voir les résultats du sondage	2092
voir tous les thèmes	2056
voir toute l'actualité	2140
voir toutes les vidéos	2140
voix générée par ia	2161
voltar ao início	3857
voltar atrás	3780
voltar à página inicial	3857
volver al índice	1660
volver atrás	1550
von einer künstlichen stimme vorgelesen	970
von ki übersetzt	998
vorgelesen von einer künstlichen stimme	970
vos réactions	2048
votează	91
votează în sondaj	3963
votează în sondajul nostru	3937
votre avis nous intéresse	2092
votre demande a bien été envoyée	2168
votre demande a été envoyée	2168
votre message a bien été envoyé	2136
votre nom et prénom	2168
votre prénom	2137
votre soutien fait la différence	2165
votre vote a bien été pris en compte	2113
votre vote a été enregistré	2113
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3963
votul tău a fost înregistrat	3963
vous aimerez peut-être	2054
vous avez déjà un compte	2006
vous avez déjà un compte ? connectez-vous	2006
vous avez déjà un compte ? identifiez-vous	2006
vous avez déjà voté	2113
vous bloquez nos publicités	2164
vous n'êtes pas abonné	2134
vous n'êtes pas encore inscrit	2134
vous n'êtes pas inscrit	2134
vous possédez déjà un compte	2006
vous pourriez être intéressé	2054
vous suivez ce thème	2172
vous suivez déjà ce sujet	2149
vous suivez déjà ce thème	2149
vous suivez déjà cet auteur	2149
vous êtes bien inscrit	2168
vous êtes déjà inscrit	2168
vous êtes inscrit	2168
vprašanje dneva	4437
vreau să donez	3986
vreau să primesc newsletterul	3949
vreau să susțin	3986
vsak evro šteje	4452
vsak petek. brezplačno. brez spama	4457
vsak prispevek šteje	4452
vsaka donacija šteje	4452
vsebina je avtorsko zaščitena	4464
vsebina sporočila	4387
vsebine naših partnerjev	4472
vsebine ni mogoče prikazati	4442
vsi članki	4460
vsi članki avtorice	4460
vsi članki avtorja	4460
vstúpiť do diskusie	4291
vstúpiť do galérie	4362
vui lòng kiểm tra email	5070
vui lòng nhập bình luận	5085
vui lòng nhập email	5070
vui lòng nhập email hợp lệ	5070
vui lòng nhập họ tên	5070
vyberte si predplatné	4356
vyberte si předplatné	603
vyberte částku	600
vybrat předplatné	603
vybrať	4357
vybrať predplatné	4356
vygenerované ai	4368
vygenerované pomocou ai	4368
vygenerováno ai	618
vygenerováno pomocí ai	618
vyplňte toto pole	607
vypnite blokovanie reklám	4351
vypnite prosím adblock	4351
vypnite, prosím, adblock	4351
vypnúť zvuk	4346
vypněte prosím adblock	597
vypněte si adblock	597
vypočuť si článok	4346
vypočuť článok	4346
vyskytla sa chyba. skúste to znova	4359
vyskúšajte si kvíz	4337
vytisknout článek	504
vytlačiť	4291
vytlačiť recept	61
vytlačiť článok	4291
vytvorené ai	4368
vytvorené pomocou ai	4368
vytvorené umelou inteligenciou	4368
vytvořeno ai	618
vytvořeno pomocí ai	618
vytvořeno umělou inteligencí	618
vytvořila ai	618
vytvořit účet	494
vyzkoušejte si kvíz	577
vyzkoušet	494
vyčerpali ste limit článkov	4356
vágólapra másolva	2540
válassz csomagot	2521
válassz előfizetést	2521
válassz összeget	2518
válasszon csomagot	2521
válasszon előfizetést	2521
válasszon összeget	2518
válasz	2440	2536
válaszok elrejtése	2535
válaszok megjelenítése	2535
válaszolok	2536
választom	2522
választás mentése	2500
vásárlás a webshopban	2435
váš e-mail	500
váš email	607
váš hlas bol započítaný	4337
váš hlas bol zaznamenaný	4337
váš hlas byl započítán	577
váš hlas byl zaznamenán	577
väiksem tekst	1737
väline sisu	1696
välj	4595
välj abonnemang	4594
välj belopp	4592
välj din prenumeration	4594
välj ditt abonnemang	4594
välj erbjudande	4594
välj prenumeration	4594
välj som föredragen källa	4611
vänligen stäng av annonsblockeraren	4588
värsked uudised	1680
vælg	751
vælg abonnement	750
vælg beløb	747
vælg dit abonnement	750
vælg som foretrukken kilde	767
vælg tilbud	750
vérifiez votre boîte de réception	2136
vérifiez votre boîte mail	2136
vés a la recepta	61
více	520
více k tématu	520
více o tématu	520
více si o tom přečtete zde	520
více článků	610
vídeo anterior	1652	3878
vídeo destacado	1652
vídeo indisponível	3835
vídeo no disponible	452	1611
vídeo não disponível	3835
vídeo seguinte	3878
vídeo siguiente	1652
vídeos	1543	3774
võib-olla hiljem	1725
võid igal ajal loobuda	1730
võta nõusolek tagasi	1719
võta toimetusega ühendust	1733
výber redakcie	4288
výběr redakce	520
výhoda pre predplatiteľov	4341
výhoda pro předplatitele	583
výhody pre predplatiteľov	4341
výhody pro předplatitele	583
výsledky	92
výsledky ankety	590
výsledky hlasovania	4347
výsledky hlasování	590
vēl nav konta	3229
vēl neesi abonents	3229
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
všetky komentáre	4370
všetky články	4362
všetky články autora	4362
všetky články autorky	4362
všeč mi je	4468
vždy povolit	587
vždy povoliť	4344
vždy zobrazovat	586
vždy zobrazovať	4343
về trang chủ	5074
về tác giả	5075
về đầu trang	5007
""", 'w': """
w każdy piątek. za darmo. bez spamu	3701
warto przeczytać	3619
was können wir besser machen	888
wczytaj treść	3682
wczytaj więcej	3704
webshopunkból	2497
webáruház	2434
weiterblättern	990
weitere beiträge	836
werbung schließen	1005
werbung überspringen	816
weź udział w dyskusji	3669
whatsapp'ta paylaş	4700
whatsapp'tan paylaş	4805
whatsappで読む	2906
wiadomość	3702
wiadomość została wysłana	3701
wideo jest niedostępne	3685
wideo niedostępne	3685
widzisz błąd	3708
wie gefällt ihnen dieser artikel	888
wie wir unsere quellen schützen	993
wielkość czcionki	65
wielkość tekstu	3718
więcej	3619
więcej artykułów	3619
więcej informacji	3619
więcej na ten temat	3619
więcej o	3619
więcej od tego autora	3704
więcej tekstów autora	3704
więcej z	3619
wpisz kwotę	3695
wpisz swój e-mail	3589
wprowadź adres e-mail	3589
wpłata jednorazowa	3696
wpłata miesięczna	3696
wpłać	3583
wpłać jednorazowo	3695
wpłać teraz	3583
wróć do góry	3704
wróć na górę	3704
wróć na stronę główną	3704
wspieraj co miesiąc	3695
współpraca płatna	3720
współpraca reklamowa	3601
wszystkie # zdjęcia	3703
wszystkie # zdjęć	3703
wszystkie artykuły	3704
wszystkie artykuły autorki	3704
wszystkie zdjęcia	3703
wszystkie zdjęć	3703
wybierz kwotę	3695
wybierz ofertę	3698
wybierz prenumeratę	3698
wybierz subskrypcję	3698
wycofaj zgodę	3682
wykorzystałeś limit artykułów	3698
wykryliśmy adblocka	3690
wypełnij to pole	3701
wypisz się w dowolnym momencie	3701
wypróbuj	3586
wyraź zgodę	3605
wystąpił błąd	3702
wystąpił błąd. spróbuj ponownie	3701
wystąpił błąd. spróbuj ponownie później	3701
wyłącz adblocka	3690
wyłącz blokowanie reklam	3690
wyłącz dźwięk	3685
wyłącz reklamy	3720
wyłączyłam adblocka	3691
wyłączyłem adblocka	3690	3691
wyślij	91	3702
wyślij e-mailem	3597
wyślij komentarz	3714
wyślij mailem	3718
wyślij opinię	3712
wyślij wiadomość	3701
wyślij zdjęcia	3708
wyślij zgłoszenie anonimowo	3708
wyślij znajomemu	3597
wyświetl treść	3682
wählen	984
własna kwota	3695
włącz	3689
włącz dźwięk	3685
włącz javascript	3685
""", 'x': """
x'te paylaş	4700
xem bình luận	5003
xem bản ghi	5054
xem bản gốc	5008
xem bản đồ	5008
xem bộ ảnh	5074
xem chi tiết	5008
xem chuyên đề	5074
xem các bài viết của tác giả	5018
xem các câu trả lời	5047
xem các gói	5090
xem công thức	61
xem giá	5053
xem giá tốt nhất	5093
xem gói đăng ký	5090
xem kết quả	91	5008
xem lại	5055
xem nhiều	5004
xem nhiều nhất	5004
xem nhiều trong tuần	5040
xem nội dung	5058
xem sản phẩm	5093
xem thêm	5004	5007
xem thêm bài của tác giả	5018	5074
xem thêm bình luận	5003	5024
xem thêm tin	5074
xem thêm video	5074
xem thêm ảnh	5074
xem tiếp	5007
xem toàn bộ	5007
xem trên ứng dụng	5060
xem trả lời	5047
xem tất cả	5007
xem tất cả bài viết	5018
xem tất cả bình luận	5024	5047
xem tất cả ảnh	5074
xem ưu đãi	5053
xem ảnh cỡ lớn	5074
xem ảnh lớn	5074
xでシェア	2860
xでシェアする	2906
xでポスト	2860
xで共有	2960
xで表示	2964
xで見る	2964
x로 공유	3092
x에서 보기	3096
""", 'y': """
y tú qué opinas	1538
ya estás suscrito	1597
ya tengo suscripción	1501
ya tengo una suscripción	1501
ya tenés suscripción	1597
yahoo! japan idでログイン	2946
yahoo!ショッピングで見る	2928
yahoo!ショッピングで購入	2928
yanit gönder	4768
yanitlari gör	4768
yanitlari göster	4768
yapay zeka ile seslendirilmiştir	4775
yapay zeka ile özet	4715
yapay zeka ile özetle	4802
yapay zeka ile üretildi	4816
yapay zeka özeti	4715
yapay zekâ ile seslendirildi	4775
yapay zekâ ile üretildi	4816
yapay zekâ tarafindan seslendirildi	4775
yapay zekâ özeti	4802
yazara e-posta gönder	4799
yazara mesaj gönder	4799
yazarin diğer haberleri	4709
yazarin diğer yazilari	4709	4726
yazarin tüm yazilari	4709	4726
yazarin önceki yazilari	4726
yazinin devami aşağida	4751
yaziyi büyüt	4805
yaziyi küçült	4805
yeni oyunumuzu keşfet	4811
ymmärrän	1894
yorum gönder	4708
yorum yapmak için giriş yap	4768
yorumlar sadece abonelere açiktir	4810
yorumlari gör	4708
yorumu gönder	4768
yorumu şikayet et	4810
yorumu şikâyet et	4810
yorumunu gönder	4768
youtube-tartalom megjelenítése	2446
youtube-videó betöltése	2503
youtubeで見る	2964
youtubeで視聴	2964
youtube에서 보기	3096
yritä myöhemmin uudelleen	1968
yritä uudelleen	1968
yukari çik	4797
yz özeti	4715
yêu cầu của bạn đã được gửi	5091
""", 'z': """
z našeho e-shopu	583
z našeho obchodu	583
z nášho e-shopu	4341
z nášho obchodu	4341
z titulní strany	520
za naročnike	4454
zaakceptuj i pokaż	3682
zaboravili ste šifru	4257
zabranjeno prenošenje	4267
zabudnuté heslo	4284
zadajte platný e-mail	4359
zadejte platný e-mail	607
zadejte svůj e-mail	500
zadejte částku	600
zagłosuj	91
zahlungsart wählen	784
zainstaluj aplikację	3687
zakázat	596
zakázať	4350
zakúpiť licenciu	4366
zaloguj się	3586
zaloguj się przez apple	3698
zaloguj się przez facebooka	3698
zaloguj się przez google	3698
zaloguj się z google	3698
zamknij galerię	3704
zamknij reklamę	3720
zamów	3603
zamów książkę	3678
zamów teraz	3602
zapamatovat přihlášení	603
zapamatovat si mě	603
zapamiętaj mnie	3699
zapamätať si ma	4356
zapisz na później	3597
zapisz się	3589
zapisz się na newsletter	3589
zapisz wybór	3682
zapnout upozornění	593
zapnúť	4350
zapnúť notifikácie	4349
zapnúť titulky	4346
zapnúť upozornenia	4349
zapnúť zvuk	4346
zapomenuté heslo	494
zapomniałem hasła	3698
zapomniałeś hasła	3698
zapomněl jsem heslo	603
zapomněli jste heslo	603
započni kviz	4241
zarejestruj się	3586
zarezervovat místo	583
zarządzaj plikami cookies	3682
zarządzaj powiadomieniami	3688
zarządzaj zgodami	3605
zarządzaj zgodą	3682
zaten üye misiniz	4691
zauważyłeś błąd	3708
zavrieť galériu	4362
zavrieť reklamu	4375
zavřít	491
zavřít galerii	610
zavřít reklamu	626
začať kvíz	4337
začni kviz	4437
začít kvíz	577
załaduj film	3682
załaduj post	3682
załaduj treść	3682
załaduj wideo	3682
załaduj więcej	3622
załóż konto	3586
zaštita osobnih podataka	4203
zaštita privatnosti	4203
zašto vidim ovaj oglas	4276
zašto vidim ovu reklamu	4276
zbývající čas	590
zbývající čas #	589
zbývající čas -#	589
zdarma, každý pátek	501
zdieľajte tento text	4291
zdieľajte článok	4291
zdieľať	4291
zdieľať na facebooku	4291
zdieľať na whatsappe	4373
zdieľať článok	4291
zdjęcie # z #	3703
zdjęcie #/#	3703
zeskanuj kod i pobierz aplikację	3687
zeskanuj kod qr, aby pobrać aplikację	3687
zezwól	3689
zezwól i kontynuuj	3607
zezwól i pokaż	3607
zezwól na powiadomienia	3688
zezwól na reklamy	3694
zezwól raz	3682
zgadzam się	3605
zgadzam się na powiadomienia	3688
zgadzam się na wyświetlanie treści	3605
zgłoś	3613	3715
zgłoś błąd	3613
zgłoś komentarz	3714
zgłoś nadużycie	3714
zgłoś reklamę	3720
ziedot katru mēnesi	3228
ziņa ir nosūtīta	3231
ziņa tiek papildināta	3188
ziņo par kļūdu	3187
ziņot par komentāru	3236
ziņot par kļūdu	3187
zkontrolujte svoji e-mailovou schránku	607
zkontrolujte svou schránku	607
zkopírovat odkaz	504	505
zkopírovat odkaz na článek	504
zkopírováno	625
zkopírováno do schránky	624
zkuste to prosím později	607
zmeniť súhlas	4343
zmeniť veľkosť písma	4373
zmenšit písmo	624
zmenšiť písmo	4373
zmień rozmiar tekstu	3718
zmień ustawienia	3607
zmień ustawienia cookies	3607
zmień zgodę	3682
změnit nastavení	515
změnit nastavení cookies	515
změnit souhlas	586
změnit velikost písma	624
znajdź nas na facebooku	3598
znalazłeś błąd	3708
znalazłeś błąd w tekście	3708
značky	4288
znova naloži stran	4451
znova načítať stránku	4352
znovu načíst stránku	599
zobacz # zdjęcia	3703
zobacz # zdjęć	3703
zobacz cenę	3678
zobacz galerię	3622
zobacz mapę	3623
zobacz ofertę	3678
zobacz również	3619
zobacz szczegóły	3623
zobacz także	3619
zobacz także inne	3619
zobacz też	3619
zobacz więcej	3619
zobacz wszystkie # zdjęcia	3703
zobacz wszystkie # zdjęć	3703
zobacz wszystkie artykuły	3704
zobacz wszystkie zdjęcia	3703
zobacz wszystkie zdjęć	3703
zobacz zdjęcia	3703
zobacz zdjęć	3703
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
zobraziť # fotiek	4361
zobraziť # fotky	4361
zobraziť # fotografie	4361
zobraziť # fotografií	4361
zobraziť # odpovede	4370
zobraziť a prijať	4343
zobraziť cenu	4341
zobraziť diskusiu	4291
zobraziť fotiek	4361
zobraziť fotky	4361
zobraziť fotografie	4361
zobraziť fotografií	4361
zobraziť galériu	4362
zobraziť heslo	4356
zobraziť komentáre	4370
zobraziť menej	4289
zobraziť obsah	4302
zobraziť odpovede	4370
zobraziť ponuku	4341
zobraziť ponuky	4356
zobraziť popis	4362
zobraziť predplatné	4356
zobraziť prepis	4346
zobraziť titulky	4346
zobraziť viac	4289
zobraziť výsledky	91	4337
zobraziť všetko	4289
zobraziť všetky # fotiek	4361
zobraziť všetky # fotky	4361
zobraziť všetky # fotografie	4361
zobraziť všetky # fotografií	4361
zobraziť všetky fotiek	4361
zobraziť všetky fotky	4361
zobraziť všetky fotografie	4361
zobraziť všetky fotografií	4361
zobraziť všetky články	4362
zobraziť všetkých # fotiek	4361
zobraziť všetkých # fotky	4361
zobraziť všetkých # fotografie	4361
zobraziť všetkých # fotografií	4361
zobraziť všetkých fotiek	4361
zobraziť všetkých fotky	4361
zobraziť všetkých fotografie	4361
zobraziť všetkých fotografií	4361
zoradiť podľa	4370
zostań patronem	3583
zostań patronką	3695
zostať prihlásený	4356
zostávajúci čas	4347
zostávajúci čas #	4346
zostávajúci čas -#	4346
zpráva	608
zpráva byla odeslána	607
zpráva pro příjemce: dar	600
zpět na hlavní stránku	610
zpět na začátek	610
zpět nahoru	522
zrušit můžete kdykoli	603
zrušit můžete kdykoliv	603
zrušiť môžete kedykoľvek	4356
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
zvoliť	4357
zvolte předplatné	603
zvolte částku	600
zvoľte predplatné	4356
zvoľte sumu	4353
zväčšiť	4347
zväčšiť foto	4362
zväčšiť fotografiu	4362
zväčšiť písmo	4373
zväčšiť text	4373
zvětšit	522
zvětšit foto	610
zvětšit fotografii	610
zvětšit písmo	624
zvětšit text	624
zwiń	3622
zásady cookies	586
zásady ochrany osobných údajov	4343
získat licenci	615
získat předplatné	603
získať licenciu	4366
získať predplatné	4356
zůstat přihlášen	603
""", '£': """
£# at amazon	1435
""", '©': """
©ntb	3506
""", 'à': """
à découvrir	2054
à la une	2054
à lire	2054
à lire aussi	2054
à lire dans ce dossier	2054
à lire dans la même rubrique	2054
à lire ensuite	2054
à lire également	2054
à ne pas manquer	2054
à voir	2054
à voir aussi	2054
à voir ensuite	2170
""", 'á': """
áno, chcem	4350
áno, prosím	4350
átirat	2509
átirat elolvasása	2508
átirat megjelenítése	2508
áudio gerado por ia	3800
áudio gerado por voz sintética	3800
""", 'ä': """
ähnliche artikel	836
ähnliche beiträge	836
ähnliche themen	836
äldst	4610
äldsta	4610
äldsta först	4609
älteste	1001
älteste zuerst	1000
älä missaa mitään	1869
älä salli	1956
älä seuraa	1982
ämne	4598
ämnen	4517
ämnen i artikeln	4517
ämnen i den här artikeln	4600
ändra cookie-inställningar	4508
ändra cookieinställningar	4508
ändra dina cookie-inställningar	4508
ändra dina cookieinställningar	4579
ändra inställningar	4508
ändra samtycke	4579
ändra textstorlek	4613
är du inte prenumerant	4594
är du redan prenumerant	4485
äänenvoimakkuus	1951
äänesi on laskettu	1935
äänesi on rekisteröity	1935
äänesi on tallennettu	1935
äänestyksen tulokset	1951
äänestys	92
äänestä	91	1941
äänestä nyt	91	1935
äänestä tästä	1893
ääni on tuotettu tekoälyllä	1950
ääni pois	1950
ääni päälle	1950
""", 'å': """
åbn	679
åbn appen	739
åbn billedgalleri	756
åbn galleri	756
åbn i app	739
åbn kort	679
åpne	3478
åpne appen	3542
åpne bildegalleri	3558
åpne faktaboks	3478
åpne galleri	3558
åpne i app	3542
åpne kart	3478
årlig	3553
årlig betaling	3553
årligt	751
årsvis	4595
årsvis betalning	4595
återkalla samtycke	4579
återstående tid	4583
återstående tid #	4582
återstående tid -#	4582
""", 'æ': """
ældste	766
ældste først	765
ændr dine cookieindstillinger	663
ændr dit samtykke	734
ændr indstillinger	663
ændr samtykke	734
ændr tekststørrelse	768
""", 'ç': """
çengel bulmaca	4773
çerez ayarlari	4703
çerez ayarlarini yönet	4778
çerez politikasi	4703	4725
çerez tercihleri	4778
çerez tercihlerimi değiştir	4706
çerez tercihlerini değiştir	4706
çerez tercihlerini yönet	4778
çerezler	4703
çerezleri yönet	4815
çeviriyi göster	4716
çikiş yap	4691
çok okunanlar	4709
""", 'è': """
è gratis e ci vuole solo un minuto	2755
è stato utile	2769
""", 'é': """
é grátis e leva menos de um minuto	3817
é proibida a reprodução	3889
é proibida a reprodução do conteúdo	3889
écouter	2033
écouter (# min	2033
écouter le podcast	2058
écrire à la rédaction	2144
édition du jour	2054
élő	2509
élő közvetítésünk itt	2527
épingler	61
épingler la recette	61
értem	2448
értesítések	2514
értesítések engedélyezése	2511
értesítések kezelése	2511
értékeld a cikket	2534
értékeld a receptet	61
értékelje a cikket	2534
érvénytelen e-mail-cím	2524
étiquettes	2059
évente	2522
éves előfizetés	2522
éves fizetés	2522
éves számlázás	2522
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2515
így védjük a forrásainkat	2531
írd meg a véleményed	2440
írj a szerkesztőségnek	2531
írj hozzászólást	2535
írja meg véleményét	2440
írjon a szerkesztőségnek	2531
írjon hozzászólást	2535
írjon nekünk névtelenül	2531
""", 'î': """
îmi place	3964
în fiecare lună	3987
în parteneriat cu	4005
înainte # secunde	3971
înapoi # secunde	3971
înapoi la prima pagină	3995
înapoi la început	4016
înapoi sus	3923
încarcă conținutul	3975
încarcă mai multe	3923
încarcă mai multe comentarii	3963
încarcă postarea	3975
încarcă videoclipul	3975
închide	3901
închide fereastra	4016
închide galeria	4016
închide meniul	4016
înregistrare	3905
înregistrează-te	3905
înscrie-te acum	3941
înscrie-te la curs	3941
îți mulțumim pentru vot	3937
""", 'ô': """
ô chữ	5052
""", 'ö': """
öffnen	839
ön hirdetésblokkolót használ	2515
ön mit gondol? szavazzon	2446
önceki	4715
önceki fotoğraf	4823
önceki görsel	4823
önceki haber	4709
önceki video	4816
önceki yazi	4823
öne çikan haberler	4709
öne çikanlar	4709
önerilen haberler	4709
önerilenler	4709
öppna	4521
öppna appen	4584
öppna bildgalleri	4600
öppna galleri	4600
öppna karta	4521
összes	2446
összes cikk	2527
összes elfogadása	2501
összes elutasítása	2501
összes megtekintése	2527
översatt med ai	4607
özet faydali oldu mu	4708
""", 'ú': """
új hozzászólás	2440
última hora	1543
últimas	3774
últimas entradas	1543
últimas noticias	1543
últimas notícias	3774
últimas plazas	1578
últimes notícies	415
últimos artículos	1543
únete	1494
únete a la conversación	1536
única	1624	3849
účtované ročne	4356
účtováno ročně	603
""", 'ü': """
über google anmelden	983
über whatsapp senden	1003
über whatsapp teilen	1003
übersetzung anzeigen	843
überweisung	785
ücretsiz dene	4691
ücretsiz haber limitinize ulaştiniz	4791
ücretsiz kargo	4807
ücretsiz oku	4820
ücretsiz oyna	4771
ücretsiz üye ol	4691
ücretsiz üye olun	4691
ücretsiz, spam yok	4793
ühekordne annetus	1727
ürüne git	4827
ürünü gör	4827
ürünü incele	4774
üye girişi	4691
üye ol	4690	4691
üye olun	4691
üzenet	2525
üzenet küldése	2524
üzenetét elküldtük	2524
""", 'ý': """
ý kiến	5003
ý kiến bạn đọc	5003
ý kiến của bạn	5003	5024
""", 'ā': """
ārējais saturs	3198
""", 'č': """
častite nas kafom	4255
častite nas kavom	4255
častite nas s kavo	4452
čita sintetički glas	4248
čitaj bez oglasa	4276
čitaj u aplikaciji	4250
čitajte bez oglasa	4276
čitajte bez ograničenja	4257
čitajte u aplikaciji	4250
čitajte uz pretplatu	4257
članak je zaključan	4180
članak je zaštićen autorskim pravom	4267
članak se nastavlja ispod oglasa	4186
članak čita sintetički glas	4248
članek bere sintetični glas	4445
članek je avtorsko zaščiten	4464
članek je zaklenjen	4384
članek se nadaljuje pod oglasom	4387
članek se nadaljuje spodaj	4387
článek byl vytvořen automaticky	618
článek je chráněn autorským právem	615
článek namluvila umělá inteligence	589
článek pokračuje pod reklamou	508
článek čte syntetický hlas	589
články autora	610
článok bol vytvorený automaticky	4368
článok je chránený autorským právom	4366
článok číta syntetický hlas	4346
článok číta umelá inteligencia	4346
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
číta umelý hlas	4346
čítajte aj	4288
čítajte bez obmedzení	4356
čítajte najprv v aplikácii	4348
čítajte v aplikácii	4348
čítať bez reklám	4375
čítať celý článok	4362
čítať s predplatným	4356
čítať ďalej	4362
""", 'ď': """
ďakujeme za hlas	4337
ďakujeme za hlasovanie	4337
ďakujeme za odber	4359
ďakujeme za správu	4359
ďakujeme za vašu správu	4359
ďakujeme za váš hlas	91	4337
ďalšia fotografia	4362
ďalšia snímka	4362
ďalšia strana	4362
ďalšie foto	4362
ďalšie správy	4288
ďalšie video	4346
ďalšie články	19	4288
ďalšie články autora	4362
ďalší článok	4362
""", 'đ': """
đang theo dõi	5079
đang tải	5054
đang tải trình phát	5054
đang tải video	5054
điều khoản sử dụng	5002
điều khoản sử dụng | chính sách bảo mật	5002
đáng chú ý	5004
đã có tài khoản	4986
đã hiểu	5008
đã sao chép	4992
đã sao chép liên kết	5039
đã xảy ra lỗi	5070
đã đóng bình luận	5047
đóng	4982
đóng cửa sổ	5092
đóng góp	4983
đóng góp hàng tháng	5066
đóng góp một lần	5066
đóng góp ngay	4985
đóng menu	5092
đăng ký	4986
đăng ký của bạn đã được xác nhận	5091
đăng ký ngay	4986
đăng ký nhận thông báo	5061
đăng ký thành công	5070
đăng ký để đọc tiếp	5090
đăng nhập	4986
đăng nhập / đăng ký	4986
đăng nhập bằng apple	5068
đăng nhập bằng facebook	5068
đăng nhập bằng google	5068
đăng nhập với facebook	5068
đăng nhập với google	5068
đăng nhập để bình luận	5047
đăng nhập để đọc tiếp	5090
đăng xuất	4986
đường dây nóng	5075
được quan tâm	5040
được tài trợ	4997
được tạo bởi ai	5088
đặt báo	4986
đặt hàng ngay	5093
đặt mua ngay	5053
đặt vé ngay	5053
đến công thức	61
đến trang quyên góp	5066
đến trang ủng hộ	5066
đề xuất	5004
đề xuất bởi taboola	5043
để lại bình luận	5023	5024
để lại một bình luận	5023	5024
để sau	4982
địa chỉ email của bạn	5091
đọc bài gốc	5092
đọc bài tiếp theo	5092
đọc miễn phí	5090
đọc nhiều	5004
đọc nhiều nhất	5004
đọc sau	5039
đọc thêm	5004	5007
đọc tiếp	5007
đọc tiếp về chủ đề này	5040
đọc toàn bộ bài viết	5074
đọc trên ứng dụng	5060
đồng ý	5001
đồng ý và tiếp tục	5058
đừng bỏ lỡ	5004
""", 'į': """
į el. parduotuvę	3150
į pradinį puslapį	3166
į viršų	3119
įdėti į krepšelį	3150
įgarsinta dirbtinio intelekto	3154
įjungti garsą	3154
įjungti pranešimus	3157
įkelti daugiau	3166
įkelti turinį	3152
įkelti įrašą	3152
įveskite el. pašto adresą	3164
įveskite galiojantį el. pašto adresą	3164
įveskite savo el. pašto adresą	3137
įveskite sumą	3160
įvyko klaida. bandykite dar kartą	3164
įvyko klaida. bandykite vėliau	3164
""", 'ľ': """
ľubovoľná suma	4353
""", 'ł': """
ładowanie odtwarzacza	3685
ładowanie wideo	3685
""", 'ř': """
řadit podle	620
řazení	621
""", 'ś': """
śledź nas	3598
""", 'ş': """
şifremi unuttum	4691
şifrenizi mi unuttunuz	4791
şikayet et	4769
şikâyet et	4769
şimdi değil	4689
şimdi satin al	4827
şurada paylaş	4700
""", 'š': """
šajā rakstā	3233
še nimate računa	4454
še niste naročnik	4454
šiame straipsnyje	3166
šifra	4258
šio turinio parodyti negalime	3152
šio turinio rodyti negalima	3152
šis laukas privalomas	3164
šis lauks ir obligāts	3231
šis raksts ir slēgts	3229
šis saturs nav pieejams	3220
šis straipsnis užrakintas	3162
šis turinys nepasiekiamas	3152
šis vaizdo įrašas nebepasiekiamas	3154
šis vaizdo įrašas nepasiekiamas	3154
šis video nav pieejams	3222
šis video vairs nav pieejams	3222
šo saturu nevar parādīt	3220
šrifto dydis	3171
štampaj	4190
štítky	520
""", 'ž': """
žaisti dabar	3148
že imam račun	4454
že imate račun	4384
že naročnik	4384
že podpiram	4395
že sledite	4469
želite li da primate obaveštenja	4251
želite li primati obavijesti	4251
želite prejemati obvestila	4448
želite prejemati potisna obvestila	4448
želiš primati obavijesti	4251
žiadny spam	4359
žinutė išsiųsta	3164
živě	590
žiūrėkite nuotraukas	3119
žiūrėkite vaizdo įrašą	3119
žiūrėti galeriją	3119
žiūrėti kainą	3150
žiūrėti komentarus	3169
žiūrėti pasiūlymą	3150
žiūrėti planus	3162
žiūrėti rezultatus	91	3148
žiūrėti visus	3166
žymos	3155
žádný spam	607
""", 'ư': """
ưu đãi cho bạn đọc	5053
ưu đãi cho độc giả	5053
ưu đãi tốt nhất	5069
""", 'ș': """
știrea anterioară	3995
știrea următoare	3995
știri pe aceeași temă	3957
știri recomandate	3921
știri similare	3921
știrile zilei	3921
""", 'ț': """
ți-a fost util	3963
ți-a fost util acest articol	3937
ți-a fost util acest rezumat	3937
ți-ai uitat parola	3954
ți-ar putea plăcea și	3957
ține-mă minte	3990
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
або	4953
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4139
автовідтворення	4941
автоматический перевод	4165
автоматическое воспроизведение	4139
автоматичне відтворення	4941
автоматичний переклад	4967
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4033
авторизоваться	4033
адрес электронной почты	4036
актуално	252
актуальне	4865
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4160
анонимный ящик	4160
анонімна пошта	4962
анонімна скринька	4962
архив	4063
аудиоверсия	4139
аудіоверсія	4941
""", 'б': """
бажаєте отримувати сповіщення	4944
банковская карта	4032
банковский перевод	4032
без спам	322
без спама	4153
без спаму	4955
безкоштовна доставка	4936
безкоштовно. без спаму	4955
безопасный платеж	4031
безплатна доставка	306
бесплатная доставка	4134
бесплатно. без спама	4153
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4143
блокувати	4945
больше	4063
больше материалов по теме	4063
больше новостей	4063
больше статей	4156
будь-яка сума	4950
будьте в курсе	4036
была ли статья полезной	4058
більше від автора	4958
більше за темою	4865
більше матеріалів автора	4881
більше матеріалів за темою	4865
більше на цю тему	4865
більше новин	4865
більше новин на тему	4865
більше по темі	4865
більше про це	4868
більше статей	4958
""", 'в': """
в закладки	4170
в избранное	4043
в корзину	4050	4133
в наш магазин	4133
в тази статия	325
в тренде	4063
в этой статье	4156
важен каждый рубль	4147
важен любой вклад	4147
важко відповісти	4932
важлива кожна гривня	4949
важливий кожен внесок	4949
важливо	4865
вам будет интересно	4063
вам може бути цікаво	4865
вам може сподобатися	4865
вам может быть интересно	4063
вам может понравиться	4063
вам також може сподобатися	4865
варианты подписки	4150
вартість доставки	4936
варіанти передплати	4952
вас може зацікавити	4865
вас может заинтересовать	4063
ваш e-mail	4036
ваш email	4036
ваш голос враховано	4927
ваш голос зараховано	4927
ваш голос принят	91	4127
ваш голос учтен	4127
ваш голос учтён	91	4127
ваша електронна пошта	4955
ваша почта	4154
ваша пошта	4956
ваша электронная почта	4153
ваше имя	4154
ваше повідомлення	4956
ваше повідомлення надіслано	4955
ваше сообщение	4154
ваше сообщение отправлено	4153
ваше ім'я	4956
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4938
введите e-mail	4036
введите email	4036
введите ваш email	4036
введите ваш адрес электронной почты	4036
введите корректный e-mail	4153
введите корректный email	4037
введите корректный адрес	4037
введите правильный e-mail	4037
введите сумму	4147
введіть коректний e-mail	4955
введіть суму	4949
вгору	4928
вградено съдържание	307
вернуться на главную	4156
версия для печати	4043
версия за печат	335
версія для друку	4972
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
вже вимкнено	4948
вже зареєстровані	4841
вже маєте акаунт	4952
вже маєте передплату	4952
вже є акаунт	4841
ви вже голосували	4927
ви вже проголосували	4927
ви вже підписані	4970
ви вже підписані на цю тему	4970
ви вичерпали ліміт статей	4952
ви можете відписатися будь-коли	4955
ви підписані	4955
ви підписані на автора	4970
ви підписані на тему	4970
ви успішно підписалися	4955
виберіть суму	4949
вибрати	4953
вибір редакції	4865
видео	4063
видео # из #	4155
видео # от #	324
видео больше недоступно	4139
видео загружается	4139
видео не может быть воспроизведено	4139
видео недоступно	4139
видео недоступно в вашей стране	4139
видео недоступно в вашем регионе	4139
видеоплеер загружается	4139
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
вийти	4841
використання матеріалів лише з дозволу редакції	4963
вимкнути звук	4941
вимкнути рекламу	4974
вимкніть adblock	4946
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	4955
виправлення й уточнення	4962
вкажіть суму	4949
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4123
включить	4143
включить звук	4139
включить уведомления	4123
вконтакте	4044
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4938
внешний контент	4136
во весь экран	4066
водещи новини	252
войти	4033
войти в аккаунт	4033
войти в чат	4058
войти по почте	4150
войти с помощью google	4150
войти с яндекс id	4150
войти через apple	4150
войти через facebook	4150
войти через google	4150
войти через vk	4150
войти через вконтакте	4150
войти через яндекс	4150
войти, чтобы комментировать	4166
вопрос дня	4127
воспроизвести	4066
воспроизвести видео	4139
восстановить пароль	4150
время на чтение	4066
время чтения # мин	4066
все	4066
все комментарии	4058
все още няма коментари	332
все още нямате профил	319
все права сохранены	4161
всегда показывать	4136
всегда разрешать	4137
всего проголосовало #	4127
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4943
встановити застосунок	4943
встроенный контент	4136
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	4968
всі матеріали	4958
всі матеріали автора	4958
всі новини	4867
всі статті	4958
всі статті автора	4958
вход	245	4033
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4841
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4037
вы подписаны	4153
вы подписаны на автора	4168
вы подписаны на тему	4168
вы уже голосовали	4127
вы уже проголосовали	4127
вы успешно подписались	4153
выберите подписку	4150
выберите сумму	4031
выберите тариф	4150
выбор редакции	4063
выбрать	4151
выбрать подписку	4150
выбрать тариф	4150
выйти	4033
від наших партнерів	4974
відео	4865
відео # з #	4957
відео # із #	4957
відео більше недоступне	4941
відео вище	4892
відео недоступне	4941
відео недоступне у вашій країні	4941
відео неможливо відтворити	4941
відео нижче	4892
відеоплеєр завантажується	4941
відкликати згоду	4938
відкрити	4869
відкрити в додатку	4943
відкрити в застосунку	4943
відкрити галерею	4958
відкрити застосунок	4943
відкрити карту	4869
відкрити статтю	4952
відновити пароль	4952
відписатися	4971
відписатися від теми	4970
відписатися можна будь-коли	4955
відповісти	4860	4969
відправити	4956
відскануйте qr-код	4943
відскануйте qr-код, щоб завантажити застосунок	4943
відтворити	4942
відтворити відео	4941
відхилити	4855
відхилити все	4939
відхилити всі	4939
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4066
главная страница	4156
главное	4063
главное за день	4063
главные новости	4063
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4151
головна	4867
головна сторінка	4958
головне	4865
головне за день	4865
головні новини	4865
голосование	92
голосовать	91	4130
голосування	92
голосувати	91	4932
грати	4932
грати онлайн	4927
громкость	4140
гучність	4942
""", 'д': """
да, включить	4124
да, искам	314
да, моля	314
да, пожалуйста	4143
да, спасибо	4143
да, хочу	4143
далее	4066
далі	4867	4928
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4068
детальніше	4867
деталі	4869
дзен	4044
дивитися # світлин	4957
дивитися # світлини	4957
дивитися # фото	4957
дивитися # фотографій	4957
дивитися # фотографії	4957
дивитися всі	4958
дивитися всі # світлин	4957
дивитися всі # світлини	4957
дивитися всі # фото	4957
дивитися всі # фотографій	4957
дивитися всі # фотографії	4957
дивитися всі світлин	4957
дивитися всі світлини	4957
дивитися всі фото	4957
дивитися всі фотографій	4957
дивитися всі фотографії	4957
дивитися відео	4941
дивитися галерею	4958
дивитися онлайн-трансляцію	4958
дивитися оригінал	4929
дивитися світлин	4957
дивитися світлини	4957
дивитися усі # світлин	4957
дивитися усі # світлини	4957
дивитися усі # фото	4957
дивитися усі # фотографій	4957
дивитися усі # фотографії	4957
дивитися усі світлин	4957
дивитися усі світлини	4957
дивитися усі фото	4957
дивитися усі фотографій	4957
дивитися усі фотографії	4957
дивитися фото	4957
дивитися фотогалерею	4958
дивитися фотографій	4957
дивитися фотографії	4957
дивіться відео	4892
дивіться відео вище	4892
дивіться відео нижче	4892
дивіться також	4865
дивіться також відео	4892
дивіться у відео	4892
длительность	4140
длительность #	4140
для передплатників	4952
для подписчиков	4033
до закладок	4972
до кошика	4852	4935
до крамниці	4853
до початку сторінки	4931
до рецепту	61
до теми	4865
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4168
добавить в избранные источники	4168
добавить в источники	4168
добавить в корзину	4133
добавить в мои темы	4168
добавить в предпочитаемые источники	4168
добавить комментарий	4058
добровольное пожертвование	4147
довільна сума	4949
догори	4928
додати в кошик	4935
додати до кошика	4935
додати до моїх тем	4970
додати до обраних джерел	4970
додати до обраного	4970
додати до пріоритетних джерел	4970
додати до улюблених джерел	4970
додати коментар	4860
додати як пріоритетне джерело	4970
дозволити	4945
дозволити й показати	4856
дозволити контент	4938
дозволити один раз	4938
дозволити рекламу	4948
дозволити сповіщення	4944
дозволити та показати	4856
дозволити та продовжити	4856
дозволити і показати	4856
дозволити і продовжити	4856
дозвольте сповіщення	4922
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4867
долучитися	4838
долучитися до обговорення	4968
долучитися до спільноти	4949
допомагає будь-яка сума	4949
доставка оплачивается отдельно	4133
достигнахте лимита на статиите	319
доступно по подписке	4033
друга сума	317
другая сумма	4031
други новини	19
другие материалы	19	4063
другие материалы рубрики	4063
другие новости	19	4063
другие новости раздела	4063
другие статьи	4063
другие статьи автора	4156
друк	4847
друкувати	4972
дякуємо за ваш голос	91	4927
дякуємо за ваше повідомлення	4955
дякуємо за голос	4927
дякуємо за повідомлення	4955
дякуємо за реєстрацію	4955
дякуємо за участь в опитуванні	4927
дізнатися ціну	4935
""", 'е': """
единоразово	4027
еднократно дарение	317
ежегодно	4151
ежемесячно	4027
ежемесячное пожертвование	4147
ежемесячный платеж	4148
ежемесячный платёж	4148
економія #%	4953
ексклузивно за абонати	319
ексклюзивно для передплатників	4952
електронна адреса	4956
електронна пошта	4956
електронна пошта або логін	4952
етикети	311
еще нет аккаунта	4150
еще новости	4063
еще от автора	4156
еще по теме	4063
ещё	4063
ещё не подписчик	4150
ещё нет аккаунта	4150
ещё новости	4063
ещё от автора	4156
ещё по теме	4063
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	4955
""", 'з': """
з нашого магазину	4935
з нашої крамниці	4853
за абонати	319
за датою	4969
за популярністю	4969
за темою	4865
забелязахте грешка	328
заборонити	4945
забравена парола	245
забравили сте паролата си	319
забронировать билет	4133
забронировать место	4133
забронювати квиток	4935
забронювати місце	4935
забув пароль	4952
забули пароль	4841
забыл пароль	4150
забыли пароль	4033
завантаження відео	4941
завантаження плеєра	4941
завантажити аудіо	4941
завантажити випуск	4941
завантажити відео	4938
завантажити додаток	4943
завантажити допис	4938
завантажити застосунок	4943
завантажити контент	4938
завантажити публікацію	4938
завантажити ще	4867
завжди дозволяти	4939
завжди показувати	4938
загрузить видео	4136
загрузить еще	4066
загрузить ещё	4066
загрузить контент	4136
загрузить пост	4136
загрузить публикацию	4136
загрузка видео	4139
загрузка плеера	4139
задонатити	4838
задонатить	4027
задължителни полета	322
задължително	323
задължително поле	322
заказать	4050
заказать книгу	4133
закрити	4837
закрити галерею	4958
закрити рекламу	4974
закрыть	4026
закрыть галерею	4156
закрыть рекламу	4171
залишилося #	4941
залишити відгук	4966
залишити відповідь	4863
залишити коментар	4860
залиште коментар	4968
заметили ошибку	4160
замовити	4852
замовити книгу	4935
замовити книжку	4935
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	4953
заповніть це поле	4955
заполните это поле	4153
запомни ме	320
запомнить меня	4151
започни теста	302
запретить	4143
запропонувати новину	4860
зарегистрироваться	4033
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4841
зарубежной картой	4148
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4130
защо виждам тази реклама	337
зберегти	4847
зберегти вибір	4938
зберегти на потім	4972
зберегти налаштування	4938
зберегти рецепт	61
зберегти статтю	4847
збережено	4973
збільшити	4867
збільшити зображення	4958
збільшити текст	4972
збільшити фото	4958
збільшити шрифт	4972
зв'язатися з автором	4958
звук	311
згенеровано за допомогою ші	4966
згенеровано штучним інтелектом	4966
згенеровано ші	4966
згорнути	4869	4958
зменшити шрифт	4972
змінити згоду	4938
змінити налаштування	4856
змінити налаштування cookie	4856
змінити розмір тексту	4972
зміст	4867
зміст статті	4958
знайшли помилку	4962
знижка #%	4953
знижка для передплатників	4935
зображення # з #	4957
зображення # із #	4957
зовнішній контент	4938
зробити внесок	4838
зробити донат	4949
зрозуміло	4855
""", 'и': """
играй сега	302
играть	4130
играть онлайн	4127
из нашего магазина	4133
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
изменить настройки	4053
изменить настройки cookie	4053
изменить размер текста	4170
изменить согласие	4136
изображение # из #	4155
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
ии может ошибаться	4164
или	320	4151
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4154
индекс	4154
интересное	4063
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4161
исправления и уточнения	4160
""", 'к': """
к началу	4066
к началу страницы	4156
к рецепту	61
каждое пожертвование важно	4147
каждую пятницу. бесплатно. без спама	4153
каждый донат важен	4147
каждый рубль важен	4147
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4160
как мы защищаем наших источников	4160
как отключить adblock	4144
как пазим източниците си	328
картина в картината	310
картинка в картинке	4139
картинка в картинці	4941
категории	4063
категорії	4865
качество	4140
керування згодою	4938
керувати згодою	4938
керувати сповіщеннями	4944
ключови думи	252
книга з автографом	4853
книга з автографом автора	4853
книга с автографом	4051
книга с автографом автора	4051
книга с подписью автора	4051
книги с автографом	4051
книжка з автографом	4853
книжка з автографом автора	4853
книжки з автографом	4853
кожен внесок важливий	4949
кожен донат важливий	4949
кожна гривня важлива	4949
коментар	4860
коментари	255
коментарі	4860
коментарів ще немає	4968
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	4968
коментувати	4860
комерційний контент	4974
комерційний матеріал	4974
комментарии	4058
комментарии отсутствуют	4058
комментарий	4058
комментировать	4058
коммерческий контент	4171
коммерческий материал	4171
конец рекламы	4171
контакти	4860
контакты	4058
контент заблокирован	4136
контент заблоковано	4938
контент недоступен	4136
контент недоступний	4938
конфиденциальность	4052
конфиденциальность и cookie	4053
конфіденційність і cookie	4856
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4161
копировать ссылку	4043
копіювання заборонено	4963
копіювати посилання	4847
край на рекламата	337
крамниця	4852
кросворд	4932
кроссворд	4130
кроссворд дня	4127
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4147
купити	4852
купити журнал	4935
купити зараз	4935
купити квитки	4935
купити квиток	4935
купити книгу	4935
купити книжку	4935
купити ліцензію	4963
купити нам каву	4949
купити передплату	4952
купить	4050
купить билет	4133
купить билеты	4133
купить билеты онлайн	4133
купить журнал	4133
купить книгу	4133
купить лицензию	4161
купить номер	4133
купить подписку	4033
купить права на публикацию	4161
купить сейчас	4133
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	4974
""", 'л': """
лента новостей	4063
линкът е копиран	335
личный кабинет	4033
лише для передплатників	4952
лише необхідні	4938
логин	4151
логин или e-mail	4150
логін	4953
логін або e-mail	4952
лучшие	4167
любая сумма	4148
любая сумма важна	4147
""", 'м': """
магазин	4050
маджонг	303	4130	4932
материал закрыт	4150
материал защищен авторским правом	4161
материал защищён авторским правом	4161
материал партнера	4171
материал партнёра	4171
материал создан автоматически	4164
материалы защищены авторским правом	4161
материалы партнеров	4048
материалы партнёров	4171
материалы по теме	4063
матеріал захищено авторським правом	4963
матеріал партнера	4974
матеріал створено автоматично	4966
матеріали за темою	4865
матеріали захищені авторським правом	4963
матеріали партнерів	4974
матеріали по темі	4865
машинний переклад	4967
машинно преведено	331
машинный перевод	4165
маєте акаунт	4952
маєте новину	4962
меню	4066	4867
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4151
метки	4063
ми не можемо показати цей вміст	4938
ми не можемо показати цей контент	4938
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4026
может позже	4026
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4837
можна скасувати будь-коли	4952
мои темы	4168
моите теми	334
мой профиль	4033
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	4970
мы в социальных сетях	4045
мы в соцсетях	4045
мы вконтакте	4045
мы не можем показать это содержимое	4136
мы не можем показать этот контент	4136
мы отправили вам письмо	4037
мій профіль	4841
місячна передплата	4953
місячна підписка	4953
мітки	4865
""", 'н': """
на весь екран	4941
на весь экран	4139
на главную	4066
на головну	4958
на живо	311
на початок	4942
на початок сторінки	4958
на правах реклами	4850
на правах рекламы	4048
на сторінку пожертв	4949
на страницу пожертвований	4147
на цял екран	310
наверх	4066	4867
нагадати пізніше	4837
нагору	4928
нагору сторінки	4931
надіслати	91	4847	4956
надіслати відгук	4966
надіслати другові	4972
надіслати другу	4847
надіслати електронною поштою	4972
надіслати коментар	4968
надіслати новину	4962
надіслати новину анонімно	4962
надіслати повідомлення	4955
надіслати поштою	4847
надіслати статтю поштою	4847
надіслати у whatsapp	4972
надішліть свої фото	4962
наживо	4942
нажмите, чтобы увеличить	4156
назад	4066	4867	4928
назначение платежа: пожертвование	4147
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
найкраща пропозиція	4953
найкращі	4969
найпопулярніше	4865	4953
найпопулярніше за добу	4865
найпопулярніше за тиждень	4865
найпопулярніший	4953
найти	4066
найчитаніше	4865
налаштування	4855
налаштування cookie	4938
налаштування конфіденційності	4938
налаштування приватності	4938
налаштування файлів cookie	4938
налаштувати cookie	4938
налаштувати сповіщення	4944
налично в google play	312
нам нужно ваше согласие	4053
нам потрібна ваша згода	4856
намали шрифта	335
написати автору	4958
написати анонімно	4962
написати в редакцію	4962
написати коментар	4860
написать автору	4156
написать анонимно	4160
написать в редакцию	4160
написать комментарий	4058
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4026
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4136
настроить уведомления	4142
настройки	4052
настройки cookie	4052
настройки за поверителност	307
настройки конфиденциальности	4136
настройки на бисквитките	307
настройки приватности	4136
настройки файлов cookie	4136
наступна	4867
наступна новина	4958
наступна світлина	4958
наступна стаття	4865
наступна сторінка	4958
наступне відео	4941
наступне фото	4958
наступний матеріал	4931
наступний слайд	4958
натисніть, щоб збільшити	4958
начална страница	325
начать игру	4127
начать тест	4127
наш магазин	4051
наша крамниця	4853
нашли ошибку	4160
не вдалося відтворити відео	4941
не вдалося завантажити відео	4941
не дозволяти	4923
не зараз	4837	4923
не маєте акаунта	4952
не можем да покажем това съдържание	307
не пропустите	4063
не пропустіть	4865
не разрешать	4124
не сега	259
не сегодня	4026
не сейчас	4026	4124
не сьогодні	4837
не удалось воспроизвести видео	4139
не удалось загрузить видео	4139
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4153
неверный email	4037
неверный адрес электронной почты	4153
неверный имейл	4037
нейросеть может ошибаться	4164
некоректна адреса	4955
некоректний e-mail	4955
некорректный e-mail	4153
некорректный email	4037
некорректный адрес	4153
немає акаунта	4952
немає акаунту	4952
немає коментарів	4968
немає передплати	4952
необов'язково	4956
необязательно	4154
неправильна електронна адреса	4955
неправильный e-mail	4037
неправильный email	4037
неправильный имейл	4037
нет аккаунта	4150
нет комментариев	4058
нет подписки	4150
нет, спасибо	4026	4124
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4153
новини	4865
новини за темою	4865
новини компаній	4850
новини партнерів	4850	4865
новости	4063
новости smi#	4063
новости партнеров	4048
новости партнёров	4048
новости по теме	4063
новости сми#	4063
новые	4167
нові	4969
номер телефона	4154
номер телефону	4956
нравится	4167
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4837	4923
""", 'о': """
обговорити	4860
обговорити в telegram	4863
обговорити в коментарях	4863
обговорити в чаті	4863
обговорити на форумі	4863
обговорити у facebook	4863
обговорити у форумі	4863
оберіть передплату	4952
оберіть план	4952
оберіть суму	4949
обнови страницата	316
обновите страницу	4146
обновить страницу	4146
обов'язкове поле	4955
обов'язково	4956
обрати	4953
обрати передплату	4952
обрати план	4952
обрати тариф	4952
обратная связь	4058
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4058
обсуждение	4058
общи условия	308
обязательно	4154
обязательное поле	4153
одноклассники	4044
одноразово	4838
озвучено роботом	4139
озвучено синтезированным голосом	4139
озвучено синтезованим голосом	4941
оновити сторінку	4948
оновіть сторінку	4948
опитайте отново	322
опитайте по-късно	322
опитування	92	4932
опитування дня	91	4927
оплата раз в год	4150
оплата раз на рік	4952
опрос	92
опрос дня	91	4127
опублікувати коментар	4863
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4058
оставить отзыв	4164
оставшееся время	4140
оставшееся время #	4139
оставшееся время -#	4139
оставьте комментарий	4166
останні новини	4865
останні статті	4865
от нашите партньори	337
от наших партнеров	4171
от наших партнёров	4171
от нашия магазин	305
ответить	4058	4167
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4052
отказвам всички	308
отклонить	4052
отклонить все	4137
отклонить всё	4137
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4144
отключите адблок	4144
отключить звук	4139
отключить рекламу	4171
открихте грешка	328
открихте грешка в текста	328
открыть	4068
открыть галерею	4156
открыть карту	4068
открыть приложение	4141
открыть статью	4150
отмена в любой момент	4150
отменить можно в любой момент	4150
отозвать согласие	4136
отпечатай	255
отпечатай статията	255
отписаться	4169
отписаться можно в любой момент	4153
отписаться от темы	4168
отпишете се по всяко време	322
отправить	91	4154
отправить другу	4043
отправить комментарий	4166
отправить отзыв	4164
отправить по почте	4043
отправить по электронной почте	4170
отправить сообщение	4153
отримувати сповіщення	4944
отсканируйте qr-код	4141
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	4952
оформити підписку	4841
оформить донат	4027
оформить доступ	4150
оформить ежемесячное пожертвование	4147
оценете статията	255
оцените материал	4058
оцените рецепт	61
оцените статью	4058
оценить рецепт	61
оцініть матеріал	4860
оцініть рецепт	61
оцініть статтю	4860
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
пароль	4151	4953
партнерский материал	4048
партнерский проект	4048
партнерський матеріал	4850
партнерський проєкт	4850
партньорско съдържание	251
партнёрский материал	4048
партнёрский проект	4048
пасианс	303
пасьянс	4130	4932
пауза	311	4140	4942
переведено автоматически	4164
переведено нейросетью	4164
переведено с помощью ии	4164
перевір себе	4927
перевірте свою пошту	4955
перевірте свої знання	4927
перевірте себе	4927
переглянути # світлин	4957
переглянути # світлини	4957
переглянути # фото	4957
переглянути # фотографій	4957
переглянути # фотографії	4957
переглянути всі # світлин	4957
переглянути всі # світлини	4957
переглянути всі # фото	4957
переглянути всі # фотографій	4957
переглянути всі # фотографії	4957
переглянути всі світлин	4957
переглянути всі світлини	4957
переглянути всі фото	4957
переглянути всі фотографій	4957
переглянути всі фотографії	4957
переглянути галерею	4958
переглянути пропозицію	4935
переглянути результати	91	4927
переглянути світлин	4957
переглянути світлини	4957
переглянути усі # світлин	4957
переглянути усі # світлини	4957
переглянути усі # фото	4957
переглянути усі # фотографій	4957
переглянути усі # фотографії	4957
переглянути усі світлин	4957
переглянути усі світлини	4957
переглянути усі фото	4957
переглянути усі фотографій	4957
переглянути усі фотографії	4957
переглянути фото	4957
переглянути фотографій	4957
переглянути фотографії	4957
переглянути ціну	4935
передплата	4841
передплатити	4841
перезавантажити сторінку	4948
перезавантажте сторінку	4948
перезагрузите страницу	4146
перезагрузить страницу	4146
перейти в галерею	4156
перейти в магазин	4133
перейти до галереї	4958
перейти до досьє	4958
перейти до змісту	4958
перейти до контенту	4958
перейти до крамниці	4853
перейти до магазину	4935
перейти до оплати	4949
перейти до основного вмісту	4958
перейти до пожертви	4949
перейти до пропозиції	4935
перейти до рецепта	61
перейти к досье	4156
перейти к контенту	4156
перейти к оплате	4147
перейти к основному содержанию	4156
перейти к пожертвованию	4147
перейти к предложению	4133
перейти к рецепту	61
перейти к содержанию	4066
перейти к сюжету	4156
перекладено автоматично	4966
перекладено за допомогою ші	4966
перекладено ші	4966
пересказ нейросети	4164
пересказано нейросетью	4164
печать	4043
печать рецепта	61
питання дня	4927
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4139
плейърът се зарежда	310
плеєр завантажується	4941
по дате	4167
по подписке	4033
по популярности	4167
по теме	4063
по-късно	259	314
побачили помилку	4962
повернутися на головну	4958
повернутися нагору	4931
повний екран	4941
повноекранний режим	4941
повідомити новину	4962
повідомити про помилку	4860
повідомити про помилку в тексті	4860
повідомлення	4956
повідомлення надіслано	4955
погоджуюсь	4855
погоджуюся	4855
погодитись і продовжити	4856
погодитися та продовжити	4938
погодитися і продовжити	4856
пограти	4932
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4170
подарить материал	4043
подарить статью	4033
подарувати доступ	4972
подарувати статтю	4847
поддержать	4027
поддержать автора	4027
поддержать на boosty	4147
поддержать на patreon	4147
поддержать нас	4027
поддержать проект	4027
поддержать редакцию	4027
поддержите нас	4027
поделитесь	4043
поделиться	4043
поделиться в telegram	4043
поделиться в twitter	4043
поделиться в одноклассниках	4043
поделиться в соцсетях	4043
поделиться вконтакте	4043
поделиться новостью	4043
поделиться ссылкой	4043
поделиться статьей	4043
поделиться статьёй	4043
подкасти	4865
подкасты	4063
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	4969
подобни статии	252
подписаться	4033
подписаться в max	4045
подписаться в telegram	4045
подписаться на автора	4168
подписаться на канал	4045
подписаться на новости	4036
подписаться на рассылку	4036
подписаться на телеграм-канал	4045
подписаться на тему	4168
подписаться на уведомления	4142
подписка	4033
подписка на год	4150
подписка на месяц	4150
подписывайтесь	4045
подпишитесь	4150
подпишитесь на рассылку	4036
подреди по	332
подробнее	4066
подробнее по теме	4063
подтвердите e-mail	4153
подтвердите адрес электронной почты	4153
поділитись	4847
поділитися	4847
поділитися в telegram	4847
поділитися в соцмережах	4847
поділитися новиною	4847
поділитися статтею	4847
поділіться	4847
пожаловаться	4167
пожаловаться на комментарий	4166
пожаловаться на рекламу	4171
пожертвовать	4027
пожертвувати	4838
позволи	314
позволи известия	313
позже	4026	4143
поиск	4066
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
показати # відповідей	4968
показати # відповіді	4968
показати # світлин	4957
показати # світлини	4957
показати # фото	4957
показати # фотографій	4957
показати # фотографії	4957
показати більше	4867
показати вміст	4938
показати все	4869
показати всі	4958
показати всі # світлин	4957
показати всі # світлини	4957
показати всі # фото	4957
показати всі # фотографій	4957
показати всі # фотографії	4957
показати всі світлин	4957
показати всі світлини	4957
показати всі фото	4957
показати всі фотографій	4957
показати всі фотографії	4957
показати відповіді	4968
показати галерею	4958
показати й прийняти	4938
показати коментарі	4860
показати контент	4938
показати менше	4958
показати оригінал	4869	4929
показати пароль	4952
показати підпис	4958
показати результати	91	4927
показати розшифровку	4941
показати світлин	4957
показати світлини	4957
показати субтитри	4941
показати усі # світлин	4957
показати усі # світлини	4957
показати усі # фото	4957
показати усі # фотографій	4957
показати усі # фотографії	4957
показати усі світлин	4957
показати усі світлини	4957
показати усі фото	4957
показати усі фотографій	4957
показати усі фотографії	4957
показати фото	4957
показати фотографій	4957
показати фотографії	4957
показати ще	4867
показати і прийняти	4938
показать # ответа	4166
показать # ответов	4166
показать # фото	4155
показать # фотографии	4155
показать # фотографий	4155
показать больше	4066
показать все	4068	4156
показать все # фото	4155
показать все # фотографии	4155
показать все # фотографий	4155
показать все фото	4155
показать все фотографии	4155
показать все фотографий	4155
показать галерею	4156
показать еще	4066
показать ещё	4066
показать и принять	4136
показать карту	4068
показать комментарии	4058
показать контент	4136
показать меньше	4068	4156
показать оригинал	4068	4128
показать ответы	4166
показать пароль	4150
показать перевод	4068
показать подпись	4156
показать расшифровку	4139
показать результаты	91	4127
показать содержимое	4136
показать субтитры	4139
показать фото	4155
показать фотографии	4155
показать фотографий	4155
показувати завжди	4938
показывать всегда	4136
поки немає коментарів	4968
поле обов'язкове для заповнення	4955
поле обязательно для заполнения	4153
полето е задължително	322
политика cookie	4136
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4160
политика конфиденциальности	4052
политика конфиденциальности и cookie	4053
политика обработки персональных данных	4052
полноэкранный режим	4139
полный экран	4139
получавай известия	313
получать уведомления	4142
пользовательское соглашение	4052
політика cookie	4938
політика виправлень	4962
політика конфіденційності	4855
політика конфіденційності та cookie	4856
політика приватності	4938
помогает любая сумма	4147
помочь	4027
помочь нам	4027
помочь проекту	4027
помочь редакции	4027
помітили помилку	4962
понятно	4052
попередня	4867
попередня новина	4958
попередня стаття	4865
попередня сторінка	4958
попереднє фото	4958
попередній матеріал	4931
попередній слайд	4958
поправки и уточнения	328
попробовать бесплатно	4033
попробуйте еще раз	4153
попробуйте ещё раз	4153
попробуйте позже	4153
популярне	4865
популярное	4063
популярные	4063	4167
популярные новости	4063
популярные статьи	4063
популярный	4151
популярні	4969
популярні новини	4865
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4847
поскаржитися	4969
поскаржитися на коментар	4968
поскаржитися на рекламу	4974
последнее	4063
последни	252
последни новини	252
последние новости	4063
послухати новину	4847
посмотреть # фото	4155
посмотреть # фотографии	4155
посмотреть # фотографий	4155
посмотреть все # фото	4155
посмотреть все # фотографии	4155
посмотреть все # фотографий	4155
посмотреть все фото	4155
посмотреть все фотографии	4155
посмотреть все фотографий	4155
посмотреть результаты	91	4127
посмотреть фото	4155
посмотреть фотографии	4155
посмотреть фотографий	4155
посмотреть цену	4133
потвърдете имейла си	322
поточний час	4942
поточний час #	4941
потребителско име	320
потребителско име или имейл	319
похожие материалы	4063
похожие статьи	4063
почати гру	4927
почати тест	4927
почему я вижу эту рекламу	4171
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4154
поширити	4847
поширити у facebook	4847
поштовий індекс	4956
пошук	4867
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4052
правила коментарів	4968
правила коментування	4860
правила комментариев	4166
правила комментирования	4058
правила користування	4939
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4133
предложение для читателей	4133
предложить новость	4058
предыдущая	4066
предыдущая новость	4156
предыдущая статья	4063
предыдущая страница	4156
предыдущая фотография	4156
предыдущее фото	4156
предыдущий слайд	4156
презаредете страницата	316
презареди страницата	316
премиум	4033
преміум	4841
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	4949
пригостіть нас кавою	4949
придбати квитки	4935
придбати квиток	4935
придбати книжку	4935
придбати передплату	4952
придбати права на публікацію	4963
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	4949
прийняти	4855
прийняти все	4939
прийняти всі	4855
прийняти всі файли cookie	4938
прийняти й показати	4938
прийняти й продовжити	4856
прийняти та показати	4938
прийняти та продовжити	4938
прийняти і продовжити	4938
принтирай	255
принтирай рецептата	61
принципи редакції	4962
принять	4052
принять все	4052
принять все cookie	4136
принять все файлы cookie	4136
принять всё	4052
принять и показать	4136
принять и продолжить	4136
прислать новость	4058
прислать новость анонимно	4160
присоединиться к обсуждению	4166
приховати коментарі	4863
пришлите свои фото	4160
приєднатися	4838
приєднатися до спільноти	4838
про автора	4881
про авторку	4881
про авторів	4881
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4127
проверьте адрес почты	4037
проверьте свои знания	4127
проверьте свою почту	4153
проверьте себя	4127
проголосовало #	4127
проголосовать	91
проголосувати	91
продовження під рекламою	4850
продовження статті під рекламою	4850
продовжити без вимкнення	4946
продовжити з apple	4952
продовжити з google	4952
продовжити через apple	4952
продовжити через facebook	4952
продовжити через google	4952
продолжительность #	4140
продолжить без отключения	4144
продолжить без поддержки	4026
продолжить с apple	4150
продолжить с google	4150
продолжить через apple	4150
продолжить через facebook	4150
продолжить через google	4150
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4147
произошла ошибка	4154
произошла ошибка. попробуйте ещё раз	4153
произошла ошибка. попробуйте позже	4153
пройти опитування	4927
пройти опрос	4127
пройти тест	4127
прокоментувати	4969
прокомментировать	4167
промени размера на текста	335
промо	4048	4850
пропозиція для передплатників	4935
пропозиція для читачів	4935
прослухати статтю	4941
прослушать	4043
прослушать новость	4043
прослушать статью	4139
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	4972
прочитать позже	4170
прямой эфир	4140
прізвище	4956
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4841
підписатися	4841
підписатися на автора	4970
підписатися на сповіщення	4944
підписатися на тему	4970
підписка	4841
підсумок від ші	4966
підтвердьте електронну адресу	4955
підтвердіть e-mail	4955
підтримайте нас	4838
підтримати	4838
підтримати автора	4838
підтримати журналістів	4838
підтримати на buy me a coffee	4949
підтримати на patreon	4949
підтримати нас	4838
підтримати проєкт	4949
підтримати разово	4949
підтримати редакцію	4838
підтримувати щомісяця	4949
пізніше	4837	4945
""", 'р': """
радимо прочитати	4865
радимо також	4865
развернуть	4066
разгадать кроссворд	4127
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4950
разовий внесок	4950
разовий донат	4949
разово	4027
разовое пожертвование	4147
разовый платеж	4148
разовый платёж	4148
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4123
разрешить	4143
разрешить и показать	4053
разрешить и продолжить	4053
разрешить контент	4136
разрешить один раз	4136
разрешить рекламу	4146
разрешить уведомления	4123
ранняя регистрация	4134
раскрыть	4068
распечатать	4043
распечатать рецепт	61
распечатать статью	4043
рассказать друзьям	4043
рассылка	4036
рассылки	4036
расшифровка	4140
регистрация	245	4033
редакция рекомендует	4063
редакційна політика	4962
редакційна політика видання	4962
резултати от анкетата	302
резултати от гласуването	302
результати	92	4869
результати голосування	4942
результати опитування	4942
результаты	92	4068
результаты голосования	4140
результаты опроса	4140
реклама	251	4048	4850
реклама - статията продължава по-долу	251
реклама google	4171
реклама від google	4974
реклама закончилась	4171
реклама закінчилася	4974
реклама на сайте	4048
реклама на сайті	4850
реклама окончена	4171
реклама от google	4171
реклама. продовження нижче	4850
реклама. продолжение ниже	4048
реклами от google	337
рекламний матеріал	4974
рекламно каре	251
рекламно съдържание	251
рекламный материал	4171
рекомендовано outbrain	4171
рекомендовано taboola	4171
рекомендуем	4063	4151
рекомендуем почитать	4063
рекомендуем также	4063
рекомендуемое	4063
рекомендуємо	4865	4953
рекомендуємо прочитати	4865
рекомендуємо також	4865
реши кръстословицата	302
реши теста	302
реєстрація	4841
розгадати кросворд	4927
розгорнути	4869	4958
роздрукувати	4847
роздрукувати рецепт	61
роздрукувати статтю	4847
розмір тексту	65
розмір шрифту	65
розшифровка	4942
российской картой	4148
рубрики	4063	4865
річна передплата	4953
річна підписка	4953
""", 'с': """
самая выгодная	4151
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4063
самое популярное	4063
самое читаемое	4063
самое читаемое за день	4063
самое читаемое за неделю	4063
самый популярный	4151
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4063
свежие новости	4063
свернуть	4066
своя сума	4949
своя сумма	4147
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4058
світлина # з #	4957
світлина # із #	4957
сгенерировано ии	4164
сгенерировано нейросетью	4164
сгенерировано с помощью ии	4164
сделать донат	4147
сделать пожертвование	4027
сейчас читают	4063
сигнализирай за грешка	328
сканворд	4130
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4141
скануйте qr-код	4943
скасувати можна будь-коли	4952
скачать аудио	4139
скачать выпуск	4139
скачать из google play	4141
скидка #%	4151
скидка для подписчиков	4133
скопировано	4044
скопировано в буфер обмена	4170
скопировать ссылку	4043
скопировать ссылку на статью	4043
скопійовано	4973
скопійовано в буфер обміну	4972
скопіювати посилання	4847
скопіювати посилання на статтю	4847
скорост	311
скорост на възпроизвеждане	310
скорость	4140
скорость воспроизведения	4139
скрий отговорите	332
скрий рекламата	337
скрыть	4068
скрыть ответы	4166
скрыть рекламу	4171
слайд # з #	4957
слайд # из #	4155
слайд # от #	324
слайд # із #	4957
слайд #/#	4155	4957
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
следить за автором	4168
следить за онлайном	4156
следить за темой	4168
следующая	4066
следующая новость	4156
следующая статья	4063
следующая страница	4156
следующая фотография	4156
следующее видео	4139
следующее фото	4156
следующий слайд	4156
слухати	4847
слухати новину	4847
слушай новината	255
слушай статията	310
слушать	4043
слушать новость	4043
см. также	4063
смотреть # фото	4155
смотреть # фотографии	4155
смотреть # фотографий	4155
смотреть видео	4139
смотреть все	4066
смотреть все # фото	4155
смотреть все # фотографии	4155
смотреть все # фотографий	4155
смотреть все фото	4155
смотреть все фотографии	4155
смотреть все фотографий	4155
смотреть галерею	4156
смотреть онлайн-трансляцию	4156
смотреть оригинал	4128
смотреть предложение	4133
смотреть фото	4155
смотреть фотогалерею	4156
смотреть фотографии	4155
смотреть фотографий	4155
смотри также	4063
смотрите также	4063
сначала новые	4166
сначала старые	4166
снимка # от #	324
снимка #/#	324
снимок # из #	4155
советуем почитать	4063
согласен	4052
согласен и продолжить	4053
согласиться	4052
согласиться и продолжить	4136
содержание	4066
содержание статьи	4156
содержимое недоступно	4136
создано ии	4164
создано нейросетью	4164
создано при помощи ии	4164
создано с помощью ии	4164
создать аккаунт	4033
сообщение	4154
сообщение отправлено	4153
сообщить новость	4160
сообщить об опечатке	4058
сообщить об ошибке	4058
сортирай по	332
сортиране	333
сортировать	4167
сортировать по	4166
сортировка	4167
сортування	4969
сортувати	4969
сортувати за	4968
сохранено	4044
сохранить	4043
сохранить выбор	4136
сохранить на потом	4170
сохранить настройки	4136
сохранить рецепт	61
сохранить статью	4043
социальные сети	4045
спасибо за ваш голос	91	4127
спасибо за ваше сообщение	4153
спасибо за подписку	4036
спасибо за регистрацию	4153
спасибо за сообщение	4153
спасибо за участие в опросе	4127
спасибо, ваш голос учтён	4127
спершу нові	4968
спершу старі	4968
спестявате #%	320
спецпроект	4048
спецпроєкт	4850
сповіщення	4945
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4171
спонсорський матеріал	4974
способ оплаты	4031
способы оплаты	4031
спочатку нові	4968
спочатку старі	4968
спри да следваш	334
спробуйте пізніше	4955
спробуйте ще раз	4955
ссылка скопирована	4043
сталася помилка	4956
сталася помилка. спробуйте пізніше	4955
сталася помилка. спробуйте ще раз	4955
станете член	244
стани абонат	244
стани дарител	244
старые	4167
старі	4969
стати патроном	4949
стати підписником	4949
стати співучасником	4838
стати частиною спільноти	4838
стати членом клубу	4949
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	4963
стать патроном	4027
стать соучастником	4027
стать спонсором	4027
статья защищена авторским правом	4161
створено за допомогою штучного інтелекту	4966
створено за допомогою ші	4966
створено штучним інтелектом	4966
створено ші	4966
створити акаунт	4841
стежити за автором	4970
стежити за онлайном	4958
стежити за темою	4970
стислий переказ від ші	4966
стоимость доставки	4134
сторінка # з #	4957
сторінка # із #	4957
сторінка #/#	4957
страница # из #	4155
страница # от #	324
страница #/#	324	4155
стрічка новин	4865
субтитри	311	4942
субтитры	4140
судоку	303	4130	4932
сума по избор	317
сховати	4869
сховати відповіді	4968
сховати рекламу	4974
сходни новини	252
схожі матеріали	4865
схожі новини	4865
схожі статті	4865
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
сыграть	4130
сюжет	4063
сюжеты	4063
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4945
так, дякую	4945
так, увімкнути	4923
так, хочу	4945
також читайте	4865
твитнуть	4043
твиттер	4044
твітнути	4847
теги	4063	4865
текст продовжується під рекламою	4850
текст создан автоматически	4164
текст створено автоматично	4966
текст читает робот	4139
текущее время	4140
текущее время #	4139
текущо време	311
текущо време #	310
телеграм	4044
телефон	323	4154	4956
тема	323	4154	4956
тема дня	4063
теми	4865
темы	4063
тест дня	4127
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4033
только необходимые	4136
транскрипция	311
тривалість	4942
тривалість #	4942
търговско съдържание	337
тільки необхідні	4938
""", 'у': """
у вас вже є акаунт	4952
у вас включен adblock	4144
у вас нет подписки	4150
у вас уже есть аккаунт	4150
у кошик	4852
у мене вже є акаунт	4952
у мене є акаунт	4952
у мене є передплата	4952
у меня есть аккаунт	4150
у меня есть подписка	4150
у меня нет аккаунта	4150
у меня уже есть аккаунт	4150
у цій статті	4958
уведомления	4143
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4066
увеличить изображение	4156
увеличить текст	4170
увеличить фото	4156
увеличить шрифт	4170
увійти	4841
увійти з google	4952
увійти за допомогою google	4952
увійти через apple	4952
увійти через facebook	4952
увійти через google	4952
увійти, щоб коментувати	4968
увімкнути	4945
увімкнути звук	4941
увімкнути сповіщення	4922
увімкніть сповіщення	4922
угостите нас кофе	4147
угостить кофе	4147
уже есть аккаунт	4033
уже зарегистрированы	4033
уже зареєструвалися	4841
уже отключил	4146
узнать цену	4133
укажите сумму	4147
уменьшить шрифт	4170
умови використання	4855
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4136
управление уведомлениями	4142
управлявай съгласието	307
управлять согласием	4136
условия за ползване	307
установить приложение	4141
усі коментарі	4968
усі матеріали	4958
усі матеріали автора	4958
усі матеріали авторки	4881
усі матеріали за темою	4958
усі новини	4867
усі статті	4958
усі статті автора	4958
""", 'ф': """
файлы cookie	4052
фамилия	323	4154
фейсбук	4044
филворды	4130
фото	4063
фото # з #	4957
фото # из #	4155
фото # із #	4957
фото #/#	4155	4957
фоторепортаж	4063
""", 'х': """
харесай	255
харесва ми	333
хорошо	4052
хотите получать уведомления	4142
хочете отримувати сповіщення	4944
""", 'ц': """
це було корисно	4966
це відео більше недоступне	4941
це відео недоступне	4941
це відео недоступне у вашій країні	4941
це поле обов'язкове	4955
цей контент недоступний	4938
цей контент неможливо показати	4938
цей матеріал закритий	4952
цена на доставката	305
ця стаття закрита	4952
цял екран	310
""", 'ч': """
час читання # хв	4867
час, що залишився	4941
час, що залишився #	4941
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4860
читает синтезированный голос	4139
читайте в застосунку	4943
читайте в приложении	4141
читайте еще	4063
читайте ещё	4063
читайте ниже	4048
читайте первыми в приложении	4141
читайте першими в застосунку	4943
читайте по теме	4063
читайте также	4063
читайте також	4865
читати без обмежень	4952
читати без реклами	4974
читати всю новину	4958
читати всю статтю	4958
читати далі	4867
читати з передплатою	4952
читати коментарі	4968
читати оригінал	4929
читати повністю	4867
читати розшифровку	4941
читати статтю повністю	4958
читати також	4865
читать без ограничений	4150
читать без рекламы	4171
читать в max	4045
читать в telegram	4045
читать всю статью	4156
читать далее	4066
читать дальше	4066
читать ещё	4066
читать комментарии	4058
читать оригинал	4128
читать полностью	4066
читать расшифровку	4139
читать с подпиской	4150
читать статью полностью	4156
читать также	4063
читать целиком	4156
читає синтезований голос	4941
чому я бачу цю рекламу	4974
что еще почитать	4063
что ещё почитать	4063
что-то пошло не так	4154
что-то пошло не так, попробуйте позже	4153
что-то пошло не так. попробуйте еще раз	4153
что-то пошло не так. попробуйте ещё раз	4153
что-то пошло не так. попробуйте позже	4153
чуй статията	310
""", 'ш': """
швидкість	4942
швидкість відтворення	4941
ші може помилятися	4966
""", 'щ': """
ще за темою	4865
ще на цю тему	4868
ще не передплатник	4952
ще немає акаунта	4952
ще новини	4865
що ще почитати	4865
щомісяця	4838	4953
щомісячна підтримка	4950
щомісячний внесок	4949
щоп'ятниці. безкоштовно. без спаму	4955
щороку	4953
щось пішло не так	4956
щось пішло не так, спробуйте пізніше	4955
щось пішло не так. спробуйте пізніше	4955
щось пішло не так. спробуйте ще раз	4955
""", 'э': """
экономия #%	4151
эксклюзивно для подписчиков	4150
электронная почта	4036
электронная почта или логин	4150
эта статья закрыта	4150
это было полезно	4164
это видео больше недоступно	4139
это видео недоступно	4139
это видео недоступно в вашей стране	4139
это поле обязательно	4153
это поле обязательно для заполнения	4153
этот контент невозможно показать	4136
этот контент недоступен	4136
этот материал закрыт	4150
""", 'я': """
я вже підтримую	4837
я вимкнув блокувальник	4946
я отключил	4146
я отключил блокировщик	4144
я уже поддерживаю	4026
як вимкнути adblock	4946
як ми захищаємо джерела	4962
як ми захищаємо наші джерела	4962
якість	4942
яндекс.дзен	4044
""", 'і': """
ім'я	4956
індекс	4956
інша сума	4949
інші матеріали автора	4958
інші матеріали авторки	4881
інші новини	19	4865
інші статті автора	4958
інші статті авторки	4881
""", 'א': """
אהבתי	2260
אודות	2224
אודות הכותב	2292
אולי אחר כך	2276
אולי גם יעניין אותך	2210
אולי יעניין אותך	2210
אולי יעניין אותך גם	2248
אולי יעניין אתכם	2210
אולי יעניין אתכם גם	2248
אולי מאוחר יותר	2188
אולי פספסתם	2248
אחר כך	2277
איך מכבים	2281
איך מכבים חוסם פרסומות	2279
אימייל	2288
אימייל לא תקין	2287
אין לי דעה	2260
אין לך חשבון	2285
אין לכם חשבון	2285
אינציקלופדיית ynet	2210
אירעה שגיאה	2287
אישור	2207	2276
אישור הכל	2272
אישור והמשך	2271
אני מאשר את תנאי השימוש	2287
אני מאשר קבלת דיוור	2287
אני מאשר/ת קבלת דברי פרסומת	2287
אני מאשר/ת קבלת דיוור	2287
אני מסכים	2207
אני מסכים לתנאי השימוש	2287
אני מסכים/ה לתנאי השימוש	2287
אני מסכימה	2207
אפשר	2277
אפשר התראות	2275	2276
אפשר לבטל בכל רגע	2285
אפשר תמיד	2271
אפשרויות נוספות	2300
אשר את כל העוגיות	2305
אשר הכל	2272
אשר והמשך	2271
""", 'ב': """
בדקו את תיבת הדואר	2287
בדקו את תיבת המייל	2287
בחירה	2286
בחן את עצמך	2262
בחנו את עצמכם	2262
בחסות	2253
בחר	2286
בחר מסלול	2285
בחר סכום	2307
בחרו את המינוי שלכם	2285
בחרו מינוי	2285
בחרו מסלול	2285
בחרו סכום	2307
בטל השתקה	2267
ביטול	2276
ביטול הסכמה	2271
ביטול השתקה	2267
בלי ספאם	2287
בלעדי למנויים	2285
במעקב	2297
בשיתוף	2204
בשיתוף עם	2301
""", 'ג': """
גודל גופן	65
גודל הטקסט	2299
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2308
""", 'ד': """
דווח על טעות	2209
דווח על תגובה	2303
דווחו לנו על טעות	2259
דחה את כל העוגיות	2305
דחה הכל	2272
דחייה	2207
דחיית הכל	2272
דיווח	2260
דיווח על טעות	2259
דיווח על תגובה	2303
דילוג לתוכן	2212
דילוג לתוכן המרכזי	2212
דלג לתוכן	2213
דלג לתוכן הראשי	2212
דלג על הפרסומת	2306
דלגו למתכון	61
דלגו על הפרסומת	2306
דף הבית	2213
""", 'ה': """
האזינו	2199
האזינו בספוטיפיי	2304
האזינו לכתבה	2267
האזן לכתבה	2267
האם הכתבה עזרה לך	2259
האם הכתבה עניינה אותך	2259
האם העמוד עזר לך	2259
האם זה היה מועיל	2259
הבא	2213
הבנתי	2214
הבקשה התקבלה	2309
הבקשה נשלחה	2309
הגב	2209
הגדל טקסט	2299
הגדל תמונה	2291
הגדלת גופן	2235	2236
הגדלת טקסט	2299
הגדלת תמונה	2291
הגדרות	2207
הגדרות עוגיות	2271
הגדרות פרטיות	2207	2271
הדפיסו את המתכון	61
הדפיסו כתבה	2247
הדפס	2199
הדפס מתכון	61
הדפסה	2199	2236
הדפסת המתכון	61
הדפסת כתבה	2247
ההודעה נשלחה	2287
ההודעה שלך	2309
ההצבעה שלך נקלטה	2259
ההצעה המשתלמת ביותר	2286
ההרשמה אושרה	2309
הודעתך נשלחה	2287
הווידאו אינו זמין	2267
הוסיפו תגובה	2209
הוסף כמקור מועדף	2296
הוסף לסל	2311
הוסף תגובה	2209
הוסף תשובה	2303
הוספה לסל	2311
הוספה לרשימת הקריאה	2235
הוספת תגובה	2209
הוקרא בקול סינתטי	2267
הורד שמע	2267
הורדת הפרק	2267
הורדת השמע	2267
הורידו את האפליקציה	2274
הזינו כתובת מייל	2309
הזכירו לי מאוחר יותר	2188
הזן כתובת אימייל	2309
החדשות ביותר	2260
החדשים ביותר	2260
החנות	2301
החשבון שלי	2191
הטבה לקוראים	2265
הטבות למנויים	2265
הטופס נשלח בהצלחה	2287
הירשם	2191
הירשמו להתראות	2275
הישנות ביותר	2260
הכי נצפים	2210
הכי נקרא	2210
הכי נקראות	2210
הכי נקראות היום	2248
הכי פופולרי	2286
הכינוי שלך	2303
הכניסו כתובת מייל	2309
הכתבה הבאה	2210
הכתבה המלאה למנויים	2247
הכתבה הקודמת	2210
הכתבה נעולה	2285
המייל האדום	2292
המייל שלך	2309
המלצות	2210
המקומות מוגבלים	2251
המשיכו לקרוא	2310
המשך בדפדפן	2274
המשך לאתר	2274
המשך לקרוא	2213
המשך עם google	2285
המשך עם אימייל	2308
המשך עם אפל	2285
המשך עם גוגל	2285
המשך עם פייסבוק	2285
המשך קריאה	2213
הנגן נטען	2267
הנצפים ביותר	2248
הנקראות ביותר	2210
הנקראים ביותר	2248
הסרטון אינו זמין	2267
הסרטון הבא	2306
הסרטון הקודם	2306
הסרטון לא זמין	2267
הסרטון נטען	2267
הסתר	2214
הסתר תגובות	2259
הסתר תשובות	2259
העדפות עוגיות	2271
העדפות פרטיות	2305
הענק כתבה במתנה	2299
הענקת כתבה במתנה	2299
העתיקו את הקישור	2247
העתיקו קישור	2247
העתק	2300
העתק קישור	2199	2236
העתקת הקישור	2247
העתקת קישור	2199	2236
הפופולרי ביותר	2286
הפופולריות ביותר	2260
הפסק לעקוב	2296
הפסקת מעקב	2296
הפעל	2231
הפעל התראות	2275
הפעל סרטון	2267
הפעלה אוטומטית	2268
הפעלת התראות	2275
הפרסומת ממשיכה	2311
הצביעו	91	2260
הצביעו בסקר	2259
הצבע	91	2260
הצבעה	92
הצבעתך נקלטה	2259
הצג את כל התגובות	2221
הצג ב-x	2304
הצג הכל	2214
הצג כתוביות	2267
הצג מפה	2214
הצג מקור	2214
הצג עוד	2213
הצג פוסט	2271
הצג פוסט זה באינסטגרם	2304
הצג פחות	2214
הצג תגובות	2259
הצג תוכן	2271
הצג תוצאות	91	2260
הצג תמיד	2271
הצג תשובות	2259
הצגת התוכן	2271
הצגת כל התגובות	2221
הצהרת נגישות	2224
הצטרפו	2189
הצטרפו אלינו	2189
הצטרפו לתומכים	2282
הצעה לקוראים	2265
הקודם	2213
הקטן טקסט	2299
הקטנת גופן	2235	2236
הקטנת טקסט	2299
הקישור הועתק	2247
הקראה אוטומטית	2267
הקש להפעלת קול	2306
הרשמה	2191
השאירו תגובה	2221
השאר אותי מחובר	2285
השאר תגובה	2221
השב	2209
השהה	2231
השתק	2268
השתקה	2268
השתתפו בסקר	2259
התגובה שלך	2303
התגובות למנויים בלבד	2303
התגובות מושבתות	2303
התחבר	2191
התחבר עם google	2285
התחברות	2191
התחברות באמצעות גוגל	2285
התחברות עם גוגל	2285
התחברות עם פייסבוק	2285
התמונה הבאה	2310
התמונה הקודמת	2310
התרומה שלי	2307
""", 'ו': """
וואטסאפ	2236
ווטסאפ	2199	2236
וידאו	2210
""", 'ז': """
זהו שדה חובה	2287
זכור אותי	2286
זמן נוכחי	2268
זמן נותר	2268
""", 'ח': """
חד פעמי	2283
חד-פעמי	2283
חדשות אחרונות	2210
חודש ראשון ב-#	2246
חודש ראשון ב-# ש"ח	2246
חודש ראשון בשקל	2246
חודש ראשון חינם	2246
חודשי	2283
חזרה למעלה	2213
חזרה לעמוד הבית	2291
חזרה לעמוד הראשי	2212
חזרה לראש העמוד	2212
חזרה לרשימה	2310
חידוש מינוי	2308
חיוב חודשי	2286
חיוב שנתי	2286
חינם, בלי ספאם	2287
חיפוש	2213
""", 'ט': """
טוויטר	2199	2236
טוען וידאו	2267
טוען נגן	2267
טלגרם	2199	2236
טעינת הפוסט	2271
טען מחדש	2279
טען מחדש את הדף	2279
טען עוד	2213
טען פוסט	2271
טען תגובות נוספות	2259
טען תוכן	2271
""", 'י': """
יציאה	2191
יציאה ממסך מלא	2267
יש לי חשבון	2285
""", 'כ': """
כבר הצבעת	2259
כבר הצבעתם	2259
כבר יש לך חשבון	2285
כבר מנוי	2285
כבר מנויים	2285
כבר מנויים? התחברו	2191
כבר נרשמת	2191
כותרות אחרונות	2210
כיביתי	2281
כיביתי את חוסם הפרסומות	2279
כל חודש	2283
כל שקל חשוב	2282
כל תרומה חשובה	2282
כל תרומה עוזרת	2282
כללי התגובות	2259
כן, אני רוצה	2275
כן, אשמח	2276
כניסה	2191
כניסה למנויים	2191
כתבה זו הוענקה במתנה	2312
כתבה זו היא תוכן ממומן	2247
כתבה ממומנת	2253
כתבה נעולה	2285
כתבו את תגובתכם	2303
כתבו לנו	2292
כתבו תגובה	2209
כתבות אחרונות	2210
כתבות מומלצות	2210
כתבות נוספות	2210
כתבות נוספות בנושא	2248
כתבות נוספות שיעניינו אתכם	2248
כתבות נוספות של הכתב	2291
כתבות קשורות	2210
כתבות שאולי פספסתם	2248
כתבות שיעניינו אתכם	2248
כתוב תגובה	2259
כתוביות	2268
כתובת אימייל לא תקינה	2287
כתובת המייל כבר רשומה	2309
כתובת המייל שלך	2309
כתובת מייל לא תקינה	2287
כתיבת תגובה	2259
""", 'ל': """
לא אהבתי	2260
לא יודע	2260
לא כעת	2188
לא ניתן להפעיל את הסרטון	2267
לא ניתן להציג את התוכן	2271
לא ניתן להציג תוכן זה	2271
לא ניתן לטעון את הסרטון	2306
לא ניתן לנגן את הסרטון	2267
לא עכשיו	2188	2276
לא תודה	2188	2276
לא, תודה	2188	2276
לגלריה	2291
לגלריה המלאה	2291
לגלריית התמונות	2291
לדף הבית	2291
לדף התרומות	2282
להאזנה בספוטיפיי	2304
להאזנה לכתבה	2267
להורדה ב-app store	2274
להורדה ב-google play	2274
להורדה מ-app store	2274
להורדה מ-google play	2274
להורדת האפליקציה	2247
להזמנה לחצו כאן	2311
להזמנת כרטיסים	2265
להמשך קריאה	2191
להרשמה	2191
להרשמה לאירוע	2251
לחידון	2262
לחידון המלא	2262
לחנות	2301
לחנות שלנו	2251
לחצו להפעלת הסאונד	2306
לידיעה המלאה	2291
לכל החדשות	2291
לכל החידונים	2262
לכל הכתבות	2213
לכל הכתבות בנושא	2248
לכל הכתבות של הכתב	2291
לכל המשחקים	2262
לכל הסרטונים	2291
לכל העדכונים, הכתבות והסרטונים	2248
לכל התגובות	2209
לכל התמונות	2291
לכתבה הבאה	2291
לכתבה הבאה בסדרה	2248
לכתבה המלאה	2291
לכתבה הקודמת	2291
לכתבה הקודמת בסדרה	2248
לכתבה נוספת	2310
לכתיבת תגובה	2221
למוצר	2301
למנויים בלבד	2195
למתכון	61
לעמוד הבית	2291
לעמוד התרומות	2282
לפרויקט המלא	2291
לפרופיל הכתב	2292
לפרטי המוצר	2311
לפרטים	2214
לפרטים והרשמה	2251
לפרטים נוספים והרשמה	2251
לפתיחת הכתבה	2308
לצפייה ביוטיוב	2304
לצפייה בכל התגובות	2221
לצפייה במסלולים	2308
לצפייה בתוצאות	91
לקריאה באפליקציה	2274
לקריאה מאוחר יותר	2312
לראש הדף	2291
לראש העמוד	2291
לרכישה באמזון	2265
לרכישה לחצו כאן	2265
לרכישת הספר	2265
לרכישת כרטיסים	2265
לרכישת כרטיסים לחצו כאן	2265
לרכישת מינוי	2191
לרכישת מינוי לחצו כאן	2247
לשלוח כתבה במתנה	2235	2236
לתיק המלא	2291
לתמונות	2214
לתרום	2189
לתרומה	2189
לתרומה לחצו כאן	2282
""", 'מ': """
מאוחר יותר	2277
מאשר	2207
מאשרת	2207
מבזקים	2210
מדיניות הפרטיות	2208
מדיניות הפרטיות ותנאי השימוש	2208
מדיניות פרטיות	2207	2224
מהירות הפעלה	2267
מהירות ניגון	2267
מודעה	2204
מומלץ עבורך	2248
מומלץ עבורכם	2248
מומלצים	2210
מוקרא בקול סינתטי	2267
מידע נוסף	2207
מיון לפי	2260
מייל	2236	2288
מיין לפי	2260
ממומן	2204
מסך מלא	2268
מסלולי מינוי	2308
מספר המקומות מוגבל	2251
מעבר למתכון	61
מעוניינים לקבל התראות	2275
מצאת טעות	2259
מצאתם טעות	2209
מצאתם טעות בכתבה	2259
מצב כהה	2272
משהו השתבש	2288
משחקים	2264
משך	2268
משך הסרטון	2306
משלוח חינם	2301
מתנה לחבר	2299
""", 'נ': """
נא להזין כתובת מייל תקינה	2287
נגישות	2224
נגן	2231
נגן וידאו	2267
נגן שמע	2306
נוצר באמצעות ai	2306
נוצר על ידי ai	2306
נושאים	2210
נושאים קשורים	2210
ניגון אוטומטי	2268
ניהול אפשרויות	2305
ניהול הסכמה	2271
ניהול העדפות	2305
ניהול עוגיות	2271
ניתן לבטל בכל עת	2285
נרשמת בהצלחה	2287
""", 'ס': """
סגור	2188
סגור גלריה	2310
סגור חלון	2310
סגור תפריט	2310
סגירה	2188
סודוקו	2264
סוף הפרסומת	2265
סוף פרסומת	2265
סיכום ai	2229
סיכום אוטומטי	2295
סיכום הכתבה	2229
סכום אחר	2282
סכום לבחירה	2307
ספרו לנו מה דעתכם	2259
סקר	92
סקר היום	91
סרטון זה אינו זמין	2267
סרטון זה אינו זמין עוד	2267
סרקו את הקוד	2274
סרקו את קוד ה-qr	2274
""", 'ע': """
עבור לתוכן	2212
עבור לתוכן המרכזי	2212
עדיין לא מנוי	2285
עדיין לא מנויים	2285
עוד	2213
עוד באותו נושא	2248
עוד בנושא	2210
עוד בערוץ	2210
עוד חדשות	2210
עוד כתבות	19	2210
עוד כתבות בנושא	19
עוד כתבות מעניינות	2247
עוד לא מנויים	2285
עוד סיפורים	2248
על הכותב	2292
עצור	2231
עקבו אחר הכתב	2296
עקבו אחר הנושא	2296
עקבו אחרי הכתב	2296
עקבו אחרי הנושא	2296
עקוב אחרי הכתב	2296
""", 'פ': """
פייסבוק	2199	2236
פנייה לכתב	2292
פנייה למערכת	2292
פרטים	2214
פרסום	2204
פרסומת	2204
פרסם	2260
פרסם אצלנו	2224
פרסמו אצלנו	2224
פתח	2214
פתח באפליקציה	2274
פתיחה באפליקציה	2274
""", 'צ': """
צור חשבון	2191
צור קשר	2209	2224
צפו באינסטגרם	2304
צפו בטוויטר	2304
צפו ביוטיוב	2304
צפו בפייסבוק	2304
צפו גם	2310
צפייה חוזרת	2306
צרו קשר	2224	2292
צרו קשר עם המערכת	2292
""", 'ק': """
קבל הכל	2272
קבלת התראות	2275
קוד קופון	2311
קודי הנחה	2311
קרא גם	2210
קרא עוד	2213
קראו באפליקציה	2274
קראו בחינם	2308
קראו גם	2210
קראו עוד	2213
""", 'ר': """
רוצה לקבל התראות	2275
רוצים לקבל התראות	2275
רענון העמוד	2279
רענן את הדף	2279
רעננו את הדף	2279
""", 'ש': """
שדה זה הוא חובה	2287
שדה חובה	2287
שדות חובה	2287
שחק עכשיו	2262
שחקו עכשיו	2262
שינוי גודל הגופן	2235
שיתוף	2199
שיתוף בוואטסאפ	2299
שיתוף בווטסאפ	2199
שיתוף בטוויטר	2199
שיתוף במייל	2247
שיתוף בפייסבוק	2199
שכחת את הסיסמה	2285
שכחת סיסמה	2285
שכחתי סיסמה	2191
שלח	91	2288
שלח לחבר	2199
שלח תגובה	2259
שלחו את הכתבה במתנה	2247
שלחו במתנה	2247
שלחו כתבה במתנה	2235
שלחו לחבר	2236	2299
שלחו לנו סרטונים	2292
שלחו לנו תמונות	2292
שלחו משוב	2259
שליחה	2288
שליחה במייל	2199
שליחת כתבה במתנה	2235
שליחת משוב	2259
שליחת תגובה	2259
שם	2288
שם מלא	2288
שם משפחה	2288
שם פרטי	2288
שמור	2300
שמור העדפות	2271
שמור כתבה	2312
שמור לרשימת הקריאה	2235	2236
שמירה	2199
שמירה לרשימת הקריאה	2235
שמירת הגדרות	2271
שמירת המתכון	61
שמירת כתבה	2247
שמרו כתבה	2247
שמרו לקריאה מאוחרת	2247
שנתי	2283
שתף	2199
שתף כתבה	2312
שתפו	2199
שתפו את הכתבה	2199
שתפו בוואטסאפ	2247
שתפו בווטסאפ	2247
שתפו בטוויטר	2299
שתפו בטלגרם	2247
שתפו בפייסבוק	2199
שתפו כתבה זו	2312
""", 'ת': """
תגובה	2209
תגובות	2209
תגובות נוספות	2259
תגיות	2210
תודה על ההצבעה	2259
תודה על הצבעתך	91
תודה על התמיכה	2307
תודה על תמיכתכם	2307
תודה שהצבעת	2259
תודה שהצבעתם	2259
תודה, ההודעה נשלחה	2287
תוכן למנויים	2191
תוכן ממומן	87	2204
תוכן מסחרי	2253
תוכן מקודם	2204
תוכן פרסומי	2253
תוכן שיווקי	87	2204
תוכן שיווקי בשיתוף	2253
תוצאות	92
תוצאות ההצבעה	2260
תוצאות הסקר	2260
תורגם אוטומטית	2247
תיקון טעות	2247
תמונה # מתוך #	2212
תמכו בנו	2189
תמכו בנו בפטריאון	2282
תמלול	2268
תנאי השימוש	2208
תנאי השימוש | מדיניות הפרטיות	2208
תנאי השימוש ומדיניות הפרטיות	2208
תנאי פרסום תגובות	2259
תנאי שימוש	2207	2224
תפריט	2213
תקציר ai	2229
תקציר בינה מלאכותית	2229
תקציר הכתבה	2229
תרגום אוטומטי	2268
תרומה	2189
תרומה חד פעמית	2282
תרומה חד-פעמית	2282
תרומה חודשית	2282
תרמו	2189
תרמו עכשיו	2189
תשבץ	2264
תשבצים	2264
תשחץ	2264
תשלום באמצעות paypal	2308
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1830
اجازه ميدهم	1831
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1802
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1764
اخبار مرتبطة	171
اخبار پيشنهادي	1802
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
اخرين اخبار	1764
اخرين خبرها	1802
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1768
ادامه با google	1839
ادامه با گوگل	1839
ادامه خبر	1845
ادامه در مرورگر	1827
ادامه مطلب	1768
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1788
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1780
ارسال	91	115	1754
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1813
ارسال به تلگرام	1792
ارسال به دوستان	1754
ارسال تعليق	182
ارسال خبر	1846
ارسال ديدگاه	1813
ارسال راي	91
ارسال رايگان	1855
ارسال سوژه	1846
ارسال نظر	1763
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1780
از دست ندهيد	1802
از راي شما متشكريم	1813
از شركت شما در نظرسنجي متشكريم	1813
از ما حمايت كنيد	1748
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
اشتباهي ديدهايد	1813
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1750
اشتراك بخريد	1799
اشتراك خود را انتخاب كنيد	1839
اشتراك در تلگرام	1853
اشتراك در واتساپ	1853
اشتراك گذاري	1754
اشتراك گذاري در تلگرام	1792
اشتراكگذاري	1754
اشتراكگذاري در تلگرام	1853
اشتراكگذاري در واتساپ	1853
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
اطلاعات بيشتر	1760
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
افزودن به منابع ترجيحي	1850
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
اكنون بازي كنيد	1816
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
الان نه	1747
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
امكان نمايش اين محتوا وجود ندارد	1824
امكان پخش ويدئو وجود ندارد	1820
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1840
انتخاب اشتراك	1839
انتخاب طرح	1839
انتشار	1814
انتشار يافته : #	1777
انتشار يافته: #	1777
انتقل الي الوصفة	61
انتهاي پيام	1792
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1853
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
اولين نفري باشيد كه نظر ميدهد	1792
ايا اين مطلب براي شما مفيد بود	1813
ايا اين مطلب مفيد بود	1813
ايا اين مقاله مفيد بود	1813
ايا مايليد اعلان دريافت كنيد	1829
ايا ميخواهيد اعلان دريافت كنيد	1829
ايجاد حساب	1750
ايقاف مؤقت	189
ايميل	1842
ايميل خود را بررسي كنيد	1841
ايميل معتبر وارد كنيد	1841
ايميل نامعتبر	1841
ايميل نامعتبر است	1841
اين فيلد الزامي است	1841
اين فيلد ضروري است	1841
اين مطالب را هم بخوانيد	1802
اين مطلب را هم بخوانيد	1802
اين مطلب مفيد بود	1813
اين مقاله قفل است	1839
اين ويدئو در دسترس نيست	1820
اين ويدئو ديگر در دسترس نيست	1820
اين ويديو در دسترس نيست	1820
اپ استور	1828
اپليكيشن را دانلود كنيد	1827
اپليكيشن را نصب كنيد	1827
اگهي	1756
اگهيها	1808
""", 'ب': """
با تشكر، پيام شما ارسال شد	1841
با حمايت	1855
با ما تماس بگيريد	1846
با همكاري	1855
با پردازش دادههايم موافقم	1841
بارگذاري دوباره صفحه	1834
بارگذاري مجدد صفحه	1834
بارگذاري محتوا	1824
بارگذاري پست	1824
باز كردن	1769
باز كردن در اپليكيشن	1827
باز كردن در برنامه	1827
بازار	1828
بازخورد بدهيد	1813
بازرگاني	1808
بازي رايگان	1816
بازي كنيد	1816
بازيها	1818
بازگشت به بالا	1768
بازگشت به صفحه اصلي	1845
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1813
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1764
برچسبها	1764
بزرگتر كردن متن	1853
بزرگنمايي تصوير	1845
بستن	1747
بعدا	1830
بعدا ياداوري كن	1747
بعدي	1768
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1831
بله، ميخواهم	1830
به اشتراك بگذاريد	1754
به اين مطلب گوش دهيد	1820
به اين مقاله گوش دهيد	1820
بهترين پيشنهاد	1840
بيشتر	1764	1768
بيشتر ببينيد	1802
بيشتر بخوانيد	1764
بيصدا	1821
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1764
تازهسازي صفحه	1834
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1756
تبليغات	1756	1780
تبليغات در گوگل	1808
تبليغات متني	1808
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
تخفيف ويژه خوانندگان	1819
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1821
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
تعداد نظرات: #	1777
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
تلگرام	1754
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
تماس با تحريريه	1846
تماس با ما	1763	1780
تماس با نويسنده	1846
تماشاي ويديو	1792
تمام صفحه	1821
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1760
تنظيمات حريم خصوصي	1824
تنظيمات كوكي	1762
تنظيمات كوكيها	1762
تهيه اشتراك	1799
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1820
تويتر	115
توييتر	1754
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1813
ثبت راي	91
ثبت نام	1750
ثبت نظر	91	1763
ثبتنام	1750
ثبتنام كنيد	1806
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1824
جدول	1818
جدول كلمات متقاطع	1818
جديدترين	1814
جديدترين اخبار	1764
جديدترينها	1814
جزئيات	1769
جستجو	1768
جستجوي پيشرفته	1780
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1747
حامي ما شويد	1837
حامي مالي	1855
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1762
حساب كاربري	1750
حساب كاربري دارم	1839
حساب كاربري داريد	1839
حساب كاربري نداريد	1839
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
حمايت كنيد	1748
حمايت مالي	1748
حمايت مالي از ما	1837
حمايت ماهانه	1838
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1768
خبر بعدي	1792
خبر قبلي	1792
خبرهاي بيشتر	1802
خبرهاي داغ	1802
خبرهاي مرتبط	1764
خبرهاي پيشنهادي	1802
خروج	1750
خروج از تمام صفحه	1820
خريد از امازون	1819
خريد اشتراك	1799
خريد اشتراك سالانه	1799
خريد اشتراك ماهانه	1799
خريد انلاين	1855
خريد اين كتاب	1819
خريد اينترنتي	1855
خريد بليت	1819
خريد بليط	1819
خريد كتاب	1819
خطايي ديدهايد	1813
خطايي رخ داد	1842
خلاصه با هوش مصنوعي	1849
خلاصه هوش مصنوعي	1849
خواندن در اپليكيشن	1827
خواندهشده با صداي مصنوعي	1820
خودتان را بيازماييد	1816
خيارات اخري	225
خير	1831
""", 'د': """
دانش خود را بسنجيد	1816
دانلود	1786
دانلود از اپ استور	1827
دانلود از بازار	1827
دانلود از گوگل پلي	1827
دانلود اپليكيشن	1827
دانلود صدا	1820
دانلود فايل صوتي	1786	1820
دانلود فيلم	1786
دانلود مستقيم	1828
دانلود ويدئو	1820
دانلود ويديو	1786
دانلود پادكست	1820
در انتظار بررسي : #	1777
در انتظار بررسي: #	1777
در حال بارگذاري	1820
در حال بارگذاري ويدئو	1820
در حال بارگذاري ويديو	1820
در صف انتشار: #	1777
در صف بررسي: #	1777
در نظرسنجي شركت كنيد	1813
در همين رابطه	1802
در همين زمينه	1802
در پاتريون حمايت كنيد	1837
درباره ما	1780
درباره نويسنده	1846
دريافت از اپ استور	1827
دريافت از بازار	1827
دريافت از كافه بازار	1827
دريافت از كافهبازار	1828
دريافت از مايكت	1827	1828
دريافت از گوگل پلي	1827
دريافت اعلانها	1829
دستهبندي	1764
دعمك يصنع الفرق	233
دعوت به همكاري	1792
دنبال كردن	1851
دنبال كردن اين موضوع	1850
دنبال كردن موضوع	1850
دنبال كردن نويسنده	1850
ديدگاه	1763
ديدگاه خود را بنويسيد	1813
ديدگاهتان را بنويسيد	1792
ديدگاهها	1763
""", 'ذ': """
ذات صلة	129
ذخيره	1754
ذخيره تنظيمات	1824
ذخيره خبر	1792
ذخيره دستور پخت	61
ذخيره مطلب	1792
ذخيره مطلب براي بعد	1792
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1814
راي شما ثبت شد	91	1813
راي شما ثبت شده است	1813
رايگان و بدون هرزنامه	1841
ربما لاحقا	100
رد	128	1760
رد همه	1825
رزرو بليت	1855
رسالتك	212
رفتن به بالا	1845
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1837
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1839
رمز عبور را فراموش كردهايد	1750
روابط ممولة	175
رپورتاژ	1756
رپورتاژ اگهي	1756
""", 'ز': """
زمان باقيمانده	1821
زمان فعلي	1821
زيرنويس	1821
""", 'س': """
سؤال اليوم	91
سالانه	1838
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1820
سماح	200
سنويا	207
سودوكو	187	1818
سوژه بفرستيد	1846
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1760	1762
سياست حفظ حريم خصوصي	1759	1760
سياست كوكي	1760
سياست كوكيها	1759
سيب اپ	1828
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
شايد بعدا	1747
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1813
شرايط استفاده	1762
شرايط استفاده و حريم خصوصي	1762
شرايط را ميپذيرم	1841
شركاؤنا	194
شركاي ما	1825
شركت در ازمون	1816
شركت در نظرسنجي	1813
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1816
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1850
شما قبلا راي دادهايد	1813
شنيدن اين مطلب	1820
شنيدن مقاله	1820
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1768
صفحه كمك مالي	1837
صندوق ورودي خود را بررسي كنيد	1841
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1806
ظرفيت محدود است	1806
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
عضويت	1750
عطلت مانع الاعلانات	204
عكس	1764
عكسهاي بيشتر	1845
عكسهايتان را براي ما بفرستيد	1846
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1777
غيرفعال كردم	1836
غيرقابل انتشار: #	1777
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1839
فروشگاه	1855
فعال كردن	1830
فعال كردن اعلانها	1829
فعالسازي	1831
فعالسازي اعلانها	1829
فعل الاشعارات	198
فعلا نه	1830
فقط براي مشتركان	1750
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1754
فيلد الزامي	1841
فيلدهاي الزامي	1841
فيلم اصلي	1786
""", 'ق': """
قبلي	1768
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1759
قبول همه	1825
قبول همه كوكيها	1759
قبول و ادامه	1760	1824
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1814
قديميترينها	1814
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1813
قوانين و مقررات	1780
قوانين و مقررات را ميپذيرم	1841
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1828
كافهبازار	1828
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1827
كد ويدئو	1786
كد ويديو	1786
كد پخش	1786
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
كليدواژهها	1764
كمك كنيد	1748
كمك مالي	1748
كمك ماهانه	1838
كمك يكباره	1837
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1762
كوچكتر كردن متن	1853
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1821
كيفيت اصلي	1786
كپي	1854
كپي شد	1788	1792
كپي كردن لينك	1792
كپي لينك	1754
كپي لينك كوتاه	1788
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
لطفا ان را غيرفعال كنيد	1836
لطفا نظر خود را بنويسيد	1776
لطفا يك ايميل معتبر وارد كنيد	1841
لغو در هر زمان	1839
لغو دنبال كردن	1850
لغو رضايت	1824
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
لينك خبر كپي شد	1788
لينك كوتاه	1754
لينك كوتاه خبر	1788	1792
لينك كوتاه كپي شد	1788
لينك كپي شد	1788	1792
""", 'م': """
مادة اعلانية	119
ماهانه	1838
مايكت	1828
مبلغ اخر	206
مبلغ دلخواه	1837
مبلغ ديگر	1837
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1845
متن كامل مقاله را بخوانيد	1845
متن پيادهشده	1821
متوجه شدم	1769
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1777
مجموع نظرات: #	1777
محبوبترين	1840
محبوبترينها	1814
محتواي تبليغاتي	1756
محتواي حمايتشده	1792
محتواي پولي	1819
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1760
مختارات	129
مخصوص مشتركان	1839
مدة الفيديو	232
مدت	1821
مدت زمان	1821
مديريت رضايت	1824
مديريت كوكيها	1824
مرا به خاطر بسپار	1839
مرة واحدة	207
مرتبسازي	1814
مرتبسازي بر اساس	1814
مزايا المشتركين	188
مزاياي مشتركان	1819
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1834
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1768
مشاهده عكسها	1845
مشاهده قيمت	1819
مشاهده محتوا	1824
مشاهده نتايج	91	1814
مشاهده همه	1768
مشاهده پاسخها	1813
مشاهده پرونده	1845
مشاهده گالري	1845
مشترك شويد	1750
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1842
مطالب بيشتر	1802
مطالب ديگر اين نويسنده	1845
مطالب مرتبط	1764
مطالب پيشنهادي	1802
مطلب بعدي	1845
مطلب قبلي	1845
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1764
مقاله بعدي	1845
مقاله قبلي	1845
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1777
منو	1768
مهمترين اخبار	1764
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1760
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1829
""", 'ن': """
نام	1842
نام خانوادگي	1842
نام و نام خانوادگي	1842
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1820
نسخه وب	1828
نسخه چاپي	1792
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1827
نظر	1763
نظر بدهيد	1792
نظر خود را با ما در ميان بگذاريد	1792
نظر خود را بنويسيد	1763
نظر خود را بگوييد	1813
نظر سنجي	92
نظر شما	1763
نظر شما درباره اين خبر چيست	1792
نظر كاربران	1776
نظرات	1763
نظرات بينندگان	1776
نظرات شما	1776
نظرات كاربران	1776
نظرات مخاطبان	1776
نظرتان را بگوييد	1813
نظرسنجي	92	1792
نظري ندارم	1814
نعم اريد	200
نعم، اريد	199
نقشه سايت	1780
نمايش اين محتوا ممكن نيست	1824
نمايش بيشتر	1768
نمايش زيرنويس	1820
نمايش كمتر	1769
نمايش متن اصلي	1769
نمايش محتوا	1824
نمايش نتايج	91
نمايش نظرات	1813
نمايش نظرات بيشتر	1813
نمايش نقشه	1769
نمايش همه	1769
نمايش پاسخها	1813
نمايش پست	1824
نميدانم	1814
ننصح بقراءة	129
نه ممنون	1747	1831
نه، ممنون	1831
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1853
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1841
هر كمكي مهم است	1837
هر ماه	1838
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
همرساني	1754
همه اخبار	1845
همه بازيها	1816
همه خبرها	1845
همه عكسها	1845
همه مطالب	1845
همه مطالب نويسنده	1845
همه ويدئوها	1845
هميشه اجازه داده شود	1824
هميشه نمايش بده	1824
همچنين ببينيد	1802
همچنين بخوانيد	1764
هنوز ثبتنام نكردهايد	1839
هنوز مشترك نيستيد	1839
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1754
ورود	1750
ورود / ثبت نام	1750
ورود با اپل	1839
ورود با فيسبوك	1839
ورود با گوگل	1839
ورود مشتركان	1799
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1820
ويديو	1764
ويديو در دسترس نيست	1820
ويژه خوانندگان	1819
ويژه مشتركان	1750
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1838
يكبار	1838
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1763
پايان اگهي	1819
پايان تبليغ	1819
پخش	1786
پخش خودكار	1821
پخش ويدئو	1820
پخش ويدئو ممكن نيست	1820
پخش ويديو	1820
پذيرش همه	1825
پذيرش و ادامه	1824
پذيرفتن	1760
پربازديدترين	1764
پربازديدترينها	1764
پربازديدها	1764
پربازديدهاي امروز	1802
پربازديدهاي هفته	1802
پربحثترينها	1764
پربينندهترين	1802
پربينندهترين خبرها	1802
پربينندهترينها	1802
پرداخت سالانه	1840
پرداخت ماهانه	1840
پسنديدم	1814
پنهان كردن پاسخها	1813
پيام بازرگاني	1808
پيام شما ارسال شد	1841
پيام شما با موفقيت ارسال شد	1841
پيشنهاد خواندني	1802
پيشنهاد سردبير	1764
پيشنهاد ما	1764
پيوندها	1780
""", 'چ': """
چاپ	1754
چاپ دستور پخت	61
چگونه غيرفعال كنم	1836
چگونه مسدودكننده را غيرفعال كنم	1834
""", 'گ': """
گالري تصاوير	1845
گالري عكس	1845
گزارش تخلف	1814
گزارش خطا	1763
گزارش خطا در اين خبر	1792
گزينههاي بيشتر	1854
گوگل پلي	1828
""", 'अ': """
अकाउंट नहीं है	2397
अक्षर का आकार	65
अक्षर छोटे करें	2409
अक्षर बडे करें	2409
अगला	2338
अगला लेख	2403
अगली खबर	2334
अगली स्टोरी	2403
अनफॉलो करें	2407
अनम्यूट	2382
अनिवार्य	2400
अनुमति दें	2390
अन्य खबरें	19	2334
अन्य राशि	2395
अन्य विकल्प	2410
अपना इनबॉक्स देखें	2399
अपना ईमेल दर्ज करें	2399
अपना ईमेल देखें	2399
अपना कमेंट लिखें	2347
अपना ज्ञान परखें	2378
अपना प्लान चुनें	2397
अपनी टिप्पणी दें	2347
अपनी टिप्पणी लिखें	2347
अपनी तस्वीरें हमें भेजें	2404
अपनी प्रतिक्रिया दें	2375
अपनी राय दें	2333
अपनी राय बताएं	2375
अभी खरीदें	2381
अभी खेलें	2378
अभी डाउनलोड करें	2388
अभी तक सब्सक्राइबर नहीं हैं	2397
अभी दान करें	2319
अभी नहीं	2318	2391
अमान्य ईमेल	2399
अमेजन पर खरीदें	2381
अवधि	2383
असहमत	2332
अस्वीकार करें	2332
""", 'आ': """
आगे पढें	2338
आज का सवाल	91
आज की अन्य खबरें	2368
आप इस विषय को फॉलो कर रहे हैं	2407
आप कभी भी अनसब्सक्राइब कर सकते हैं	2399
आप पहले ही वोट कर चुके हैं	2375
आपका वोट दर्ज हो गया	2375
आपका वोट दर्ज हो गया है	2375
आपका संदेश भेज दिया गया है	2399
आपके लिए	2334
आपको यह भी पसंद आ सकता है	2368
आपको ये भी पसंद आ सकता है	2368
आवश्यक फील्ड	2399
""", 'इ': """
इस लेखक की अन्य खबरें	2351
इस लेखक की और खबरें	2351
इस लेखक के और लेख	2351
इस विषय को फॉलो करें	2407
इसे भी देखें	2368
इसे भी पढें	2334
""", 'ई': """
ई-पेपर	2321
ईमेल	2400
ईमेल से शेयर करें	2409
""", 'ऊ': """
ऊपर जाएं	2338
""", 'ए': """
एआई आवाज में सुनें	2382
एआई द्वारा तैयार	2354
एआई समरी	2354
एआई सारांश	2354
एआई से तैयार सारांश	2354
एक बार	2396
एक बार का दान	2395
एप डाउनलोड करें	2388
""", 'ऐ': """
ऐप इंस्टॉल करें	2388
ऐप खोलें	2388
ऐप डाउनलोड करें	2388
ऐप में खोलें	2388
ऐप में पढें	2388
ऐप स्टोर से डाउनलोड करें	2388
""", 'ऑ': """
ऑटोप्ले	2383
ऑडियो डाउनलोड करें	2382
ऑफर देखें	2381
""", 'औ': """
और खबरें	2334
और जानें	2332
और टिप्पणियां देखें	2375
और देखें	2338
और पढें	2334	2338
और पढें इस लेखक से	2351
और भी पढें	2368
""", 'क': """
कभी भी रद्द करें	2397
कम दिखाएं	2339
कमेंट	2333
कमेंट करें	2333
कमेंट पढें	2347
कमेंट लिखें	2375
कमेंट्स	2333
करियर	2350
कह नहीं सकते	2376
किताब खरीदें	2381
कीमत देखें	2381
कुकी का उपयोग	2332
कुकी नीति	2330	2332
कुकी सेटिंग्स	2386
कुकीज नीति	2332
कुकीज प्रबंधित करें	2386
कुकीज सेटिंग	2331
कुछ गलत हो गया	2400
के सहयोग से	2411
केवल सदस्यों के लिए	2321
केवल सब्सक्राइबर के लिए	2397
कैसे बंद करें	2394
कॉपी	2410
कॉपी करें	2410
कॉपी लिंक	2324
क्या आप नोटिफिकेशन चाहते हैं	2389
क्या आप नोटिफिकेशन पाना चाहते हैं	2389
क्या आप सूचनाएं पाना चाहते हैं	2389
क्या यह उपयोगी था	2375
क्या यह खबर उपयोगी थी	2375
क्या यह पेज उपयोगी था	2375
क्या यह लेख उपयोगी था	2375
क्यूआर कोड स्कैन करें	2388
क्रमबद्ध करें	2376
क्विज खेलें	2378
""", 'ख': """
खबर सुनें	2382
खाता नहीं है	2397
खाता बनाएं	2321
खोजें	2338
खोलें	2339
""", 'ग': """
गलती की सूचना दें	2375
गलती बताएं	2339
गलती मिली	2375
गूगल प्ले से डाउनलोड करें	2388
गूगल से जारी रखें	2397
गूगल से लॉगिन करें	2397
गेम्स	2380
गैलरी देखें	2403
गोपनीयता नीति	2330	2332	2350
गोपनीयता सेटिंग्स	2386
""", 'च': """
चर्चा में क्यों है	2368
चुनें	2398
""", 'ज': """
जरूर पढें	2368
जवाब छिपाएं	2375
जवाब दें	2333
जवाब देखें	2375
जवाब भेजें	2375
जावास्क्रिप्ट बंद है	2386
ज्यादा दिखाएं	2403
ज्यादा पढी गई	2368
""", 'ट': """
टिकट खरीदें	2381
टिकट बुक करें	2381
टिप्पणियां	2333
टिप्पणी	2333
टिप्पणी करें	2333
टिप्पणी के नियम	2375
टिप्पणी के लिए लॉगिन करें	2375
टिप्पणी भेजें	2375
टिप्पणी लिखें	2375
टेक्स्ट साइज	65
टैग्स	2334
टॉप न्यूज	2334
टॉप स्टोरीज	2368
ट्रांसक्रिप्ट	2383
ट्रेंडिंग	2334
ट्विटर	2324
ट्विटर पर शेयर करें	2409
""", 'ठ': """
ठीक है	2339
""", 'त': """
तस्वीर बडी करें	2403
तस्वीरें देखें	2403
ताजा खबरें	2334
ताजा समाचार	2334
""", 'द': """
दान करें	2319
दान पेज पर जाएं	2395
देश की और खबरें	2368
दोस्तों को भेजें	2354
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2399
""", 'न': """
नक्शा देखें	2339
नतीजे देखें	91
नवीनतम	2376
नहीं	2391
नहीं धन्यवाद	2318
नहीं, धन्यवाद	2318	2391
नाम	2400
नियम और शर्तें	2330	2350
नियम और शर्तें | गोपनीयता नीति	2330
नोटिफिकेशन ऑन करें	2389
नोटिफिकेशन चालू करें	2389
""", 'प': """
पता नहीं	2376
परिणाम देखें	91	2376
पसंदीदा स्रोत के रूप में जोडें	2407
पहले से खाता है	2397
पहले से सब्सक्राइबर हैं	2397
पाठकों के लिए विशेष ऑफर	2381
पार्टनर कंटेंट	2371
पासवर्ड भूल गए	2397
पिछला	2338
पिछला लेख	2403
पिछली खबर	2334
पूरा नाम	2400
पूरा लेख पढें	2403
पूरी खबर पढें	2338
पेज दोबारा लोड करें	2393
पेज रिफ्रेश करें	2393
पेज रीफ्रेश करें	2393
पेड कंटेंट	2381
पोल	92
पोल में हिस्सा लें	2375
पोस्ट लोड करें	2386
प्रचार	2328
प्रतिक्रिया दें	2333
प्रतिलिपि	2383
प्राइवेसी पॉलिसी	2332	2350
प्राइवेसी सेटिंग्स	2386
प्रायोजक	2411
प्रायोजित	2328
प्रायोजित सामग्री	2371
प्रिंट	2410
प्रिंट करें	2324
प्रीमियम	2321
प्लान चुनें	2397
प्ले स्टोर से डाउनलोड करें	2388
प्लेबैक गति	2382
प्लेबैक स्पीड	2382
प्लेयर लोड हो रहा है	2382
""", 'फ': """
फीडबैक दें	2350	2375
फीडबैक भेजें	2375
फुल स्क्रीन	2383
फुल स्क्रीन से बाहर निकलें	2382
फेसबुक	2324
फेसबुक पर शेयर करें	2324
फेसबुक से जारी रखें	2397
फेसबुक से लॉगिन करें	2397
फॉन्ट आकार	2409
फॉन्ट साइज	65
फॉलो कर रहे हैं	2407
फॉलो करें	2407
फोटो	2334
फोटो गैलरी	2368
फोटो गैलरी देखें	2403
फ्लिपकार्ट पर खरीदें	2381
""", 'ब': """
बंद करें	2318
बडी खबरें	2334
बाद में	2318	2391
बाद में याद दिलाएं	2318
ब्राउजर में जारी रखें	2388
""", 'भ': """
भेजें	2400
""", 'म': """
मंजूर है	2332
मशीनी अनुवाद	2383
मान्य ईमेल दर्ज करें	2399
मासिक	2396
मासिक दान	2396
मासिक भुगतान	2398
मासिक सहयोग	2396
मुख्य समाचार	2334
मुझे याद रखें	2397
मुफ्त डिलीवरी	2411
मुफ्त में खेलें	2378
मुफ्त, कोई स्पैम नहीं	2399
मूल देखें	2339
मेन्यू	2338
मेरा खाता	2321
मेरा खाता है	2397
मैं नियम और शर्तों से सहमत हूं	2399
मैंने ऐड ब्लॉकर बंद कर दिया	2393
मैंने बंद कर दिया	2394
म्यूट	2383
""", 'य': """
यह खबर सुनें	2382
यह फील्ड अनिवार्य है	2399
यह फील्ड आवश्यक है	2399
यह भी देखें	2368
यह भी पढें	2334
यह लेख लॉक है	2397
यह लेख सुनें	2382
यह वीडियो अब उपलब्ध नहीं है	2382
यह वीडियो उपलब्ध नहीं है	2382
यह सामग्री नहीं दिखाई जा सकती	2386
ये खबरें भी पढें	2368
ये भी जानें	2368
ये भी देखें	2368
ये भी पढें	2334
""", 'र': """
रजिस्टर करें	2321
रिपोर्ट करें	2376
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2376
लाइक करें	2376
लिंक कॉपी करें	2324	2354
लिंक कॉपी हो गया	2409
लेख उपहार में दें	2409
लेख सुनें	2382
लेखक की अन्य खबरें	2351
लेखक के अन्य लेख	2403
लेखक के और लेख	2351	2403
लेखक के बारे में	2404
लेखक के बारे में और	2351
लेखक को फॉलो करें	2407
लेखक परिचय	2404
लेखक से और	2351
लॉग इन	2321
लॉग इन करें	2321
लॉगआउट	2321
लॉगिन	2321
लोकप्रिय	2334
लोड हो रहा है	2382
""", 'व': """
वर्ग पहेली	2380
वर्तमान समय	2383
विज्ञापन	2328
विज्ञापन के बाद जारी	2371
विज्ञापन दें	2350
विज्ञापन समाप्त	2381
विज्ञापन हटाएं	2354
विवरण	2339
विषय	2334
विषय को फॉलो करें	2407
वीडियो	2334
वीडियो उपलब्ध नहीं है	2382
वीडियो चलाएं	2382
वीडियो नहीं चलाया जा सकता	2382
वीडियो लोड हो रहा है	2382
वोट करने के लिए धन्यवाद	2375
वोट करें	91	2376
वोट दें	91
वोट देने के लिए धन्यवाद	2375
व्हाट्सएप	2324
व्हाट्सएप पर शेयर करें	2409
व्हाट्सऐप पर शेयर करें	2409
""", 'श': """
शायद बाद में	2318
शिकायत करें	2376
शेयर	2324
शेयर करें	2324
शेष समय	2383
""", 'स': """
संपर्क करें	2333	2350
संपादक को लिखें	2404
संबंधित खबरें	2334
संबंधित लेख	2334
संबंधित वीडियो	2368
संबंधित समाचार	2334
सदस्य बनें	2319
सबटाइटल	2383
सबटाइटल दिखाएं	2382
सबमिट करें	2400
सबसे अच्छा ऑफर	2398
सबसे ज्यादा पढी गई	2334
सबसे ज्यादा पढी गई खबरें	2368
सबसे ज्यादा पढी गईं	2368
सबसे नए	2376
सबसे पुराने	2376
सबसे लोकप्रिय	2398
सब्सक्राइब	2321
सब्सक्राइब करें	2321
सभी अस्वीकार करें	2386
सभी कमेंट देखें	2375
सभी खबरें	2403
सभी खबरें देखें	2403
सभी गेम	2378
सभी गेम्स	2378
सभी टिप्पणियां देखें	2375
सभी तस्वीरें देखें	2403
सभी दिखाएं	2339
सभी देखें	2338
सभी फोटो देखें	2403
सभी वीडियो	2403
सभी वीडियो देखें	2403
सभी स्वीकार करें	2332	2386
समझ गया	2339
समर्थन करें	2319
सर्वे	92
सर्वे में हिस्सा लें	2375
सहमत हूं	2332
सहमति दें और आगे बढें	2331
सहमति प्रबंधित करें	2386
सहमति वापस लें	2386
सहयोग करें	2319
सही ईमेल दर्ज करें	2399
साइटमैप	2350
साइन अप	2321
साइन इन	2321
साझा करें	2324
सामग्री दिखाएं	2386
सामग्री देखें	2386
सामग्री लोड करें	2386
सालाना	2396
सालाना भुगतान	2398
सिर्फ सब्सक्राइबर के लिए	2397
सीधे रेसिपी पर जाएं	61
सुडोकू	2380
सुधार नीति	2404
सूचनाएं चालू करें	2389
सेव करें	2324
स्पॉन्सर्ड	2328
स्पॉन्सर्ड कंटेंट	2371
स्वचालित अनुवाद	2383
स्वीकार करें	2332
स्वीकार करें और आगे बढें	2331
स्वीकार करें और जारी रखें	2386
""", 'ह': """
हमसे संपर्क करें	2350	2404
हमारा समर्थन करें	2319
हमारी मदद करें	2395
हमारे बारे में	2350
हमें लिखें	2404
हमें सपोर्ट करें	2395
हमें सहयोग दें	2395
हमेशा अनुमति दें	2386
हर महीने	2396
हर योगदान महत्वपूर्ण है	2395
हर योगदान मायने रखता है	2395
हां	2391
हां, चाहिए	2390
होम	2338
होम पेज पर जाएं	2403
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
กฎการแสดงความคิดเห็น	4656
กติกาการแสดงความคิดเห็น	4656
กรุณากรอกข้อมูลให้ครบถ้วน	4673
กรุณากรอกอีเมล	4673
กรุณากรอกอีเมลให้ถูกต้อง	4673
กรุณาตรวจสอบอีเมล	4673
กลับขึ้นด้านบน	4676
กลับด้านบน	4676
กลับหน้าแรก	4676
การตั้งค่าความเป็นส่วนตัว	4662
การตั้งค่าคุกกี้	4662
กำลังติดตาม	4679
กำลังโหลด	4660
กำลังโหลดวิดีโอ	4660
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4676
ขอบคุณที่ร่วมโหวต	4656
ขอบคุณสำหรับการโหวต	4656
ข่าวก่อนหน้า	4676
ข่าวถัดไป	4676
ข่าวทั้งหมด	4676
ข่าวที่คุณอาจสนใจ	4649
ข่าวที่น่าสนใจ	4649
ข่าวที่เกี่ยวข้อง	4626
ข่าวนี้มีประโยชน์หรือไม่	4656
ข่าวยอดนิยม	4626
ข่าวล่าสุด	4626
ข่าวอื่นที่น่าสนใจ	4649
ข่าวอื่นๆ	19	4649
ข่าวอื่นๆ ที่น่าสนใจ	4640
ข่าวเกี่ยวข้อง	4649
ข่าวแนะนำ	4626
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4670
คลิกชมวิดีโอ	4640
คลิกเพื่อขยายภาพ	4676
คลิปแนะนำ	4649
ความคิดเห็น	4629
ความยาว	4661
ความเร็วในการเล่น	4660
คัดลอก	4681
คัดลอกลิงก์	4629
คัดลอกลิงก์แล้ว	4640
คัดลอกลิงค์	4640
คัดลอกลิงค์แล้ว	4640
คำบรรยาย	4661
คุณต้องการรับการแจ้งเตือนหรือไม่	4665
คุณอาจสนใจ	4649
คุณโหวตแล้ว	4656
คุ้มที่สุด	4672
""", 'จ': """
จดจำฉัน	4671
จดจำฉันไว้	4671
จบโฆษณา	4659
จองตั๋ว	4659
จองบัตร	4659
จัดการความยินยอม	4662
จัดการคุกกี้	4662
จัดส่งฟรี	4682
จำนวนอื่น	4669
จำเป็นต้องกรอก	4673
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4673
ฉันยอมรับเงื่อนไขการใช้งาน	4673
""", 'ช': """
ชมคลิป	4640
ชมคลิปวิดีโอ	4640
ชมวิดีโอ	4640
ชมวิดีโอด้านบน	4640
ชมวิดีโอเต็มได้ที่นี่	4640
ชำระรายปี	4671
ชำระรายเดือน	4671
ชื่อ	4674
ชื่อ-นามสกุล	4674
ช่องนี้จำเป็นต้องกรอก	4673
""", 'ซ': """
ซื้อที่ lazada	4659
ซื้อที่ shopee	4659
ซื้อบัตร	4659
ซื้อบัตรที่นี่	4659
ซื้อหนังสือ	4659
ซื้อหนังสือเล่มนี้	4659
ซื้อเลย	4659
""", 'ด': """
ดาวน์โหลดบน app store	4664
ดาวน์โหลดบน google play	4664
ดาวน์โหลดเสียง	4660
ดาวน์โหลดแอป	4664
ดาวน์โหลดแอปพลิเคชัน	4664
ดาวน์โหลดได้ที่ app store	4664
ดาวน์โหลดได้ที่ google play	4664
ดูการตอบกลับ	4656
ดูข่าวทั้งหมด	4676
ดูคลิป	4640
ดูความคิดเห็นทั้งหมด	4656
ดูความคิดเห็นเพิ่มเติม	4656
ดูทั้งหมด	4627
ดูผลลัพธ์	91
ดูผลโหวต	91	4657
ดูภาพทั้งหมด	4676
ดูภาพเพิ่มเติม	4676
ดูราคา	4659
ดูรูปทั้งหมด	4676
ดูวิดีโอ	4640
ดูเพิ่มเติม	4629
ดูแกลเลอรี	4676
ดูแกลเลอรี่	4676
""", 'ต': """
ตกลง	4666
ตอบกลับ	4657
ตัวเลือกเพิ่มเติม	4680
ตั้งค่าความเป็นส่วนตัว	4662
ตั้งค่าคุกกี้	4662
ติดตามผู้เขียน	4679
ติดตามหัวข้อ	4679
ติดตามหัวข้อนี้	4679
ติดต่อกองบรรณาธิการ	4677
ติดต่อเรา	4640
ติดต่อโฆษณา	4677
ต้องการรับการแจ้งเตือนหรือไม่	4665
""", 'ถ': """
ถอดเสียง	4661
ถอนความยินยอม	4662
ถูกใจ	4657
""", 'ท': """
ทดสอบความรู้ของคุณ	4658
ทำแบบทดสอบ	4658
ทุกการสนับสนุนมีความหมาย	4669
ทุกเดือน	4670
""", 'บ': """
บทความก่อนหน้า	4676
บทความถัดไป	4676
บทความทั้งหมดของผู้เขียน	4676
บทความที่น่าสนใจ	4649
บทความที่เกี่ยวข้อง	4626
บทความนี้ถูกล็อก	4671
บทความนี้มีประโยชน์หรือไม่	4656
บทความล่าสุด	4626
บทความอื่นของผู้เขียน	4676
บทความอื่นๆ ของผู้เขียน	4676
บทความแนะนำ	4649
บริจาค	4623
บริจาคครั้งเดียว	4669
บริจาคตอนนี้	4669
บริจาครายเดือน	4669
บริจาคเลย	4623
บันทึก	4640
บันทึกการตั้งค่า	4662
บันทึกคะแนนของคุณแล้ว	4656
บันทึกคะแนนโหวตแล้ว	4656
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4640
""", 'ป': """
ปฏิเสธทั้งหมด	4662
ปิดการแสดงความคิดเห็น	4656
ปิดเสียง	4661
""", 'ผ': """
ผู้สนับสนุน	4682
""", 'พ': """
พิมพ์	4629
พิมพ์บทความ	4640
พิมพ์สูตร	61
พิมพ์หน้านี้	4640
""", 'ฟ': """
ฟรี ไม่มีสแปม	4673
ฟังข่าว	4660
ฟังข่าวนี้	4660
ฟังบทความ	4660
ฟังบทความนี้	4660
ฟังรายการย้อนหลัง	4640
""", 'ภ': """
ภายหลัง	4666
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4640
มีบัญชีอยู่แล้ว	4671
มีบัญชีแล้ว	4671
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4673
ยกเลิกได้ทุกเมื่อ	4671
ยอดนิยม	4649
ยอดนิยมในตอนนี้	4649
ยอมรับทั้งหมด	4662
ยอมรับและดำเนินการต่อ	4662
ยังไม่มีบัญชี	4671
ยังไม่เป็นสมาชิก	4671
""", 'ร': """
ระบุจำนวนเงิน	4669
รับการแจ้งเตือน	4665
รับการแจ้งเตือนข่าวด่วน	4640
รายงาน	4657
รายปี	4670
รายเดือน	4670
รีเฟรชหน้า	4668
รีเฟรชหน้านี้	4668
รูปแบบอีเมลไม่ถูกต้อง	4673
ร่วมงานกับเรา	4640
ร่วมตอบแบบสอบถาม	4640
ร่วมตอบแบบสำรวจ	4656
ร่วมบริจาค	4623
ร่วมสนับสนุน	4669
ร่วมแสดงความคิดเห็น	4640
ร่วมโหวต	4656
ร้านค้า	4682
""", 'ล': """
ลงทะเบียน	4623
ลงทะเบียนเรียบร้อยแล้ว	4673
ลดขนาดตัวอักษร	4680
ลืมรหัสผ่าน	4623
ลืมรหัสผ่านหรือไม่	4671
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4660
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4660
วิดีโอไม่พร้อมใช้งาน	4660
วิธีปิดโปรแกรมบล็อกโฆษณา	4668
""", 'ส': """
สนับสนุนรายเดือน	4669
สนับสนุนเรา	4623
สนับสนุนโดย	4682
สปอนเซอร์	4629
สมัครงานกับเรา	4640
สมัครสมาชิก	4623
สมัครเรียบร้อยแล้ว	4673
สรุปด้วย ai	4678
สรุปโดย ai	4678
สั่งซื้อหนังสือ	4659
สั่งซื้อเลย	4659
สำหรับสมาชิกเท่านั้น	4671
สิทธิพิเศษสำหรับผู้อ่าน	4659
สิทธิพิเศษสำหรับสมาชิก	4659
สแกน qr code	4664
สแกนคิวอาร์โค้ด	4664
ส่ง	4674
ส่งข่าว	4677
ส่งข้อความเรียบร้อยแล้ว	4673
ส่งความคิดเห็น	4656
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4640
""", 'ห': """
หน้าแรก	4676
""", 'อ': """
อนุญาต	4666
อนุญาตเสมอ	4662
ออกจากโหมดเต็มจอ	4660
อีเมล	4674
อีเมลไม่ถูกต้อง	4673
อ่านข่าวที่เกี่ยวข้อง	4649
อ่านข่าวผ่านแอป	4640
อ่านข่าวอื่นๆ	4649
อ่านฉบับเต็ม	4676
อ่านต่อ	4629
อ่านต่อหลังโฆษณา	4659
อ่านต่อเรื่องนี้	4649
อ่านต่อในเบราว์เซอร์	4664
อ่านบทความฉบับเต็ม	4676
อ่านบนแอป	4664
อ่านเพิ่มเติม	4626
อ่านเรื่องที่เกี่ยวข้อง	4649
อ่านโดย ai	4660
อ่านในแอป	4664
""", 'เ': """
เกมทั้งหมด	4658
เกิดข้อผิดพลาด	4674
เกิดข้อผิดพลาด กรุณาลองใหม่	4673
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4673
เกี่ยวกับผู้เขียน	4677
เก่าที่สุด	4657
เขียนความคิดเห็น	4656
เขียนโดย ai	4678
เข้าสู่ระบบ	4623
เข้าสู่ระบบด้วย apple	4671
เข้าสู่ระบบด้วย facebook	4671
เข้าสู่ระบบด้วย google	4671
เข้าสู่ระบบด้วย line	4671
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4656
เฉพาะสมาชิกเท่านั้น	4671
เต็มจอ	4661
เนื้อหาต่อจากโฆษณา	4659
เนื้อหาที่เกี่ยวข้อง	4649
เนื้อหาสนับสนุน	4659
เนื้อหาโฆษณา	4659
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4660
เบราว์เซอร์ของคุณไม่รองรับเสียง	4660
เปิดการแจ้งเตือน	4665
เปิดรับการแจ้งเตือน	4665
เปิดเสียง	4660
เปิดแอป	4664
เปิดในแอป	4664
เป็นคนแรกที่แสดงความคิดเห็น	4640
เพิ่มขนาดตัวอักษร	4680
เริ่มทำแบบทดสอบ	4658
เรียงตาม	4657
เรื่องที่คุณอาจสนใจ	19	4649
เรื่องที่น่าสนใจ	4649
เรื่องที่เกี่ยวข้อง	4626
เรื่องล่าสุด	4649
เรื่องอื่นที่น่าสนใจ	4626
เรื่องแนะนำ	4649
เลิกติดตาม	4679
เลือก	4672
เลือกแพ็กเกจ	4671
เลือกแพ็คเกจ	4671
เล่นวิดีโอ	4660
เล่นอัตโนมัติ	4661
เล่นเกม	4658
เล่นเลย	4658
เวลาที่เหลือ	4660
เสียงอ่านโดย ai	4660
""", 'แ': """
แจ้งข่าว	4677
แจ้งข้อผิดพลาด	4656
แจ้งคำผิด	4656
แจ้งลบความคิดเห็น	4656
แจ้งเบาะแส	4677
แชร์	4629
แชร์ข่าวนี้	4640
แชร์บทความ	4640
แชร์บทความนี้	4680
แชร์บน facebook	4680
แชร์ผ่าน line	4680
แชร์หน้านี้	4640
แชร์ไปที่ line	4640
แชร์ไปยัง facebook	4680
แชร์ไปยัง line	4680
แท็ก	4649
แท็กที่เกี่ยวข้อง	4649
แบบสำรวจ	92
แปลอัตโนมัติ	4640
แปลโดย ai	4678
แปลโดยอัตโนมัติ	4678
แสดงความคิดเห็น	4629
แสดงคำบรรยาย	4660
แสดงน้อยลง	4627
แสดงเนื้อหา	4662
แสดงเพิ่มเติม	4676
แสดงโพสต์	4662
""", 'โ': """
โฆษณา	4629
โหลดหน้านี้ใหม่	4668
โหลดหน้าใหม่	4668
โหลดเนื้อหา	4662
โหลดเพิ่มเติม	4676
โหลดแอป	4664
โหลดแอปฟรี	4640
โหลดโพสต์	4662
โหวต	91	4657
""", 'ใ': """
ใหม่ล่าสุด	4657
ให้คะแนนบทความนี้	4656
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4669
ไม่มีความเห็น	4657
ไม่สามารถเล่นวิดีโอนี้ได้	4660
ไม่สามารถเล่นวิดีโอได้	4660
ไม่สามารถแสดงเนื้อหานี้ได้	4662
ไม่แน่ใจ	4657
ไม่ใช่ตอนนี้	4666
""", 'ả': """
ảnh tiếp theo	5092
ảnh trước	5092
""", 'ẩ': """
ẩn	5008
ẩn trả lời	5047
""", 'ủ': """
ủng hộ	4983
ủng hộ báo chí độc lập	4985
ủng hộ chúng tôi	4983
ủng hộ chúng tôi trên patreon	5066
ủng hộ hàng tháng	5066
ủng hộ một lần	5066
ủng hộ ngay	5089
ủng hộ tác giả	4985
""", '☕': """
☕ buy me a coffee	1174
☕ buy us a coffee	1174
""", 'あ': """
あとで	2844
あとで読む	2860
あとで読むに追加	2974
あなたにおすすめ	2881
あなたにおすすめの記事	2881
あなたはどう思いますか	2875
あなたへのおすすめ	2881
あわせて読みたい	2881
あわせて読む	2916
""", 'い': """
いいえ、結構です	2844
いいね	2860
いいね!してニュースをチェック	2861
いいね!で応援する	2906
いいね順	2925
いつでも解約ok	2946
いつでも解約できます	2946
いつでも解約可能	2946
いつでも配信停止できます	2949
いま読まれています	2916
いま読まれている記事	2916
""", 'お': """
おすすめ	2881
おすすめの記事	2881
おすすめプラン	2946
おすすめ情報pr	2865
おすすめ記事	2881
おすすめ関連記事	2916
おすすめ順	2925
お住まいの地域ではご覧いただけません	2930
お住まいの地域では再生できません	2930
お名前	2950
お問い合わせ	2867	2895
お問い合わせありがとうございました	2949
お問い合わせありがとうございます	2949
お問い合わせ内容	2970
お役に立ちましたか	2924
お得なクーポン	2973
お得なプランを見る	2969
お気に入り	2860
お気に入りに追加	2860
お申し込み	2848
お申し込みが完了しました	2970
お申し込みを受け付けました	2970
お酒は#歳になってから	2928
""", 'こ': """
こちらの記事もおすすめ	2916
こちらの記事も読まれています	19	2916
こちらもおすすめ	2881
こちらも読む	2916
このコメントを報告	2963
このコンテンツは表示できません	2933
このコンテンツを表示できません	2933
このテーマをフォロー	2959
このテーマをフォローする	2959
このページは役に立ちましたか	2924
このメールアドレスは登録済みです	2970
この動画の配信は終了しました	2930
この動画はお住まいの地域では再生できません	2930
この動画はご覧いただけません	2930
この動画は公開を終了しました	2930
この動画は再生できません	2930
この動画は現在ご覧いただけません	2930
この投稿をinstagramで見る	2964
この本を購入する	2928
この著者の記事	2881
この著者の記事を見る	2953
この著者の記事一覧	2953
この記事だけ読む	2969
この記事に関連するニュース	2916
この記事のタグ	2881
この記事の写真	2953
この記事の写真をすべて見る	2917
この記事の写真を見る	2953
この記事の画像	2953
この記事の画像をもっと見る	2953
この記事の画像を見る	2953
この記事の筆者	2954
この記事の誤りを報告	2878
この記事の関連ニュース	2916
この記事はロックされています	2946
この記事は会員からのプレゼントです	2974
この記事は会員限定です	2848
この記事は参考になりましたか	2924
この記事は役に立ちましたか	2924
この記事へのコメント	2879
この記事もチェック	2906
この記事をシェア	2860
この記事をシェアする	2974
この記事をプレゼント	2906
この記事をプレゼントする	2906
この記事を保存	2906
この記事を印刷	2906
この記事を印刷する	2906
この記事を書いた人	2954
この記事を書いた記者	2954
この記事を聞く	2930
この記事を聴く	2930
この記事を評価	2963
この記事を評価する	2906
この記事を購入	2969
この記者の記事をもっと見る	2953
この記者の記事を見る	2953
この記者の記事一覧	2881
この記者をフォロー	2863
この記者をフォローする	2959
この連載の記事	2881
この連載をフォロー	2863
この連載をフォローする	2863
この音声はaiが読み上げています	2930
この項目は必須です	2949
この項目は必須項目です	2949
""", 'ご': """
ご寄付ありがとうございます	2968
ご寄付はこちら	2943
ご意見	2872
ご意見をお聞かせください	2924
ご意見・ご感想を入力	2970
ご投票ありがとうございました	2924
ご支援ありがとうございます	2968
ご支援のお願い	2845
ご支援はこちら	2943
ご登録ありがとうございました	2949
ご登録ありがとうございます	2949
ご購入はこちら	2928
ご購読の申し込み	2848
""", 'さ': """
さらに読み込む	2885
""", 'す': """
すでにアカウントをお持ちの方	2946
すでに会員の方	2946
すでに投票済みです	2924
すでに登録済みです	2970
すべてのcookieを受け入れる	2966
すべてのcookieを許可	2966
すべてのコメントを見る	2924
すべてのニュースを見る	2953
すべての写真を見る	2917
すべての記事を見る	2953
すべて受け入れる	2867
すべて同意する	2966
すべて拒否	2934
すべて拒否する	2933
すべて表示	2886
すべて見る	2885
すべて許可	2867	2870
すべて読む	2886
""", 'そ': """
その他のオプション	2960
その他の記事	2881
その他の金額	2943
""", 'ど': """
どちらともいえない	2925
""", 'は': """
はい、受け取る	2937
はじめての方はこちら	2946
はてなブックマーク	2860
はてなブックマークに追加	2906
はてブ	2860
""", 'ま': """
まずは無料で	2946
また後で	2844
まだ会員でない方	2946
""", 'み': """
みなさんはどう思いますか	2875
みんなのコメント	2872
""", 'も': """
もう一度再生	2967
もう一度見る	2931
もっと見る	2885
もっと詳しく知りたい方は	2916
もっと読む	2881
もどる	2885
""", 'よ': """
よく読まれています	2916
よく読まれている記事	2881
よく読まれている記事ランキング	2881
""", 'わ': """
わからない	2925
わかりました	2886
""", 'ア': """
アカウントをお持ちでない方	2946
アカウントをお持ちの方	2946
アカウントをお持ちの方はこちら	2946
アクセスランキング	2881
アプリで続きを読む	2936
アプリで見る	2936
アプリで読む	2936
アプリで開く	2936
アプリなら	2936
アプリのダウンロード	2859
アプリをインストール	2859
アプリをダウンロード	2859
アプリを入手	2936
アプリを開く	2859
アプリダウンロード	2859
アンケート	92
アンケートにご協力	2877
アンケートに参加する	2877	2924
アンケートに回答する	2924
アンケートに答える	2877	2924
アンケート実施中	2906
アンケート結果	2925
アンケート結果を見る	2963
""", 'ウ': """
ウィンドウを閉じる	2972
""", 'エ': """
エラーが発生しました	2949
""", 'オ': """
オススメ記事	2881
オフにする	2938
オプションの管理	2966
オプションを管理	2966
オンにする	2938
オンラインショップ	2928
""", 'カ': """
カテゴリ	2881
カテゴリー	2881
カートに入れる	2973
""", 'キ': """
キーワード	2881
キーワードをフォロー	2863
""", 'ギ': """
ギャラリーを見る	2953
ギャラリーを閉じる	2972
""", 'ク': """
クイズ	2927
クイズに挑戦	2877	2906
クイズに挑戦する	2877	2906
クイズに答える	2926
クッキー	2867
クッキーの設定	2933
クッキー設定	2867	2870
クリックで拡大	2953
クリックで音声が出ます	2967
クリップ	2860
クリップする	2860
クロスワード	2927
クロスワードに挑戦	2876
クロスワードを解く	2876
""", 'ゲ': """
ゲーム	2927
ゲームで遊ぶ	2926
ゲーム一覧	2926
""", 'コ': """
コピー	2961
コピーしました	2860
コメント	2872
コメント #件	2879
コメント#件	2872
コメント(#	2872
コメント(#件	2879
コメントする	2872
コメントのルール	2924
コメントの受付は終了しました	2924
コメントの受付を終了しました	2924
コメントはまだありません	2872
コメントは会員のみ	2963
コメントは無効になっています	2963
コメントをすべて見る	2924
コメントをもっと見る	2872
コメントを入力	2963
コメントを入力してください	2963
コメントを報告	2963
コメントを投稿	2872
コメントを投稿する	2924
コメントを書く	2872
コメントを残す	2872
コメントを見る	2872
コメントを送信	2924
コメントを送信する	2924
コメントを閉じる	2924
コメントガイドライン	2924
コメントポリシー	2924
コメント一覧	2872
コンテンツへスキップ	2883
コンテンツを表示	2933
コンテンツを表示する	2933
コンテンツを読み込む	2933
コーヒーをおごる	2943
""", 'サ': """
サイトで続ける	2936
サイトポリシー	2867	2895
サイトマップ	2867
サインイン	2848
サポーターになる	2943
サポートする	2845
""", 'シ': """
シェア	2860
シェアしよう	2860
シェアする	2860
""", 'ス': """
スキップ	2844
スクラップ	2860
スクラップする	2860
スポンサー	2865
スポンサードリンク	2865
スポンサーリンク	2865
スポンサー企業	2962
""", 'タ': """
タイアップ	2865
タグ	2881
タップして音声をオンにする	2967
""", 'チ': """
チケットを予約する	2928
チケットを購入	2928
チケットを購入する	2928
チケット購入はこちら	2928
チップを送る	2845
チャンネル登録	2861
""", 'ツ': """
ツイート	2860
ツイートする	2860
ツイートを読み込む	2933
""", 'デ': """
データ保護方針	2966
""", 'ト': """
トップ	2885
トップに戻る	2953
トップへ戻る	2885
トップニュース	2881
トップページ	2885
トップページに戻る	2953
トップページへ	2953
トピックス	2881
""", 'ド': """
ドネーション	2845
""", 'ナ': """
ナンプレ	2927
""", 'ニ': """
ニックネーム	2950
ニックネームを入力	2963
ニュースを読む	2885
ニュースレター	2853
ニュースレター登録	2853
ニュース一覧	2953
ニュース一覧へ	2953
""", 'バ': """
バックナンバー	2881
""", 'パ': """
パスワードをお忘れですか	2946
パスワードをお忘れの方	2946
パスワードをお忘れの方はこちら	2946
パスワードを忘れた方	2848
パスワードを忘れた方はこちら	2946
パズル	2927
""", 'ピ': """
ピックアップ	2881
""", 'フ': """
フィードバックを送る	2924
フィードバックを送信	2924
フォトギャラリー	2953
フォトギャラリーを見る	2953
フォロー	2861
フォローしています	2959
フォローしてね	2861
フォローしました	2861
フォローする	2861
フォローを解除	2959
フォローを解除する	2959
フォロー中	2861
フォロー解除	2959
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2931
""", 'ブ': """
ブックマーク	2860
ブックマークする	2860
ブラウザで続ける	2936
ブラウザで見る	2936
ブラウザで読む	2936
""", 'プ': """
プッシュ通知	2859
プッシュ通知を受け取りますか	2937
プッシュ通知を受け取る	2937
プライバシーの設定	2933
プライバシーポリシー	2867	2895
プライバシーポリシーに同意する	2949
プライバシー設定	2933
プランを見る	2946
プランを選ぶ	2946
プランを選択	2946
プラン一覧	2946
プレゼント	2848
プレミアム	2848
プレミアム会員	2852
プロフィール	2955
""", 'ヘ': """
ヘルプ	2867
""", 'ペ': """
ページの先頭に戻る	2953
ページの先頭へ	2885
ページの先頭へ戻る	2953
ページを再読み込み	2939
ページを再読み込みする	2939
ページを更新する	2939
ページトップ	2885
ページトップへ	2885
ページトップへ戻る	2953
""", 'ホ': """
ホーム	2885
ホームに戻る	2953
""", 'ポ': """
ポスト	2860
ポストする	2860
""", 'マ': """
マイページ	2848
マンスリーサポーターになる	2943
""", 'ミ': """
ミュート	2931
ミュートを解除	2930
ミュート解除	2930
""", 'メ': """
メインコンテンツへスキップ	2883
メッセージ	2971
メニュー	2885
メニューを閉じる	2972
メルマガ	2853
メルマガ登録	2853
メールでシェア	2960
メールで送る	2860
メールで送信	2860
メールをご確認ください	2949
メールアドレス	2853
メールアドレスが正しくありません	2949
メールアドレスでログイン	2969
メールアドレスで登録	2969
メールアドレスをご入力ください	2970
メールアドレスを入力	2853
メールアドレスを入力してください	2949
メールアドレスを入力する	2970
メールマガジン	2853
メールマガジン登録	2853
""", 'ラ': """
ライター	2955
ランキング	2881
""", 'リ': """
リンクをコピー	2860
リンクをコピーしました	2906
リンクをコピーする	2906
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2848
ログイン	2848
ログイン/会員登録	2848
ログインしてコメント	2924
ログインしてコメントする	2924
ログイン・会員登録	2848
ログイン状態を保持	2946
ログイン状態を保持する	2946
""", '一': """
一回だけ	2944
一回だけ寄付する	2943
一回のみ	2944
一時停止	2931
一次性	5216
一次性捐款	5215
一番人気	2947
一覧	2885
一覧に戻る	2953
一覧へ	2885
一覧を見る	2885
""", '上': """
上一个视频	5239
上一张	5224
上一张图片	5244
上一篇	5133
上一篇文章	5224
上一頁	5139
上一页	5139
""", '下': """
下一个视频	5239
下一张	5224
下一张图片	5244
下一張圖片	5244
下一篇	5133
下一篇文章	5224
下一部影片	5239
下一頁	5139
下一页	5139
下次再說	5100
下次再说	5100
下載app	5206
下載客戶端	5206
下載音檔	5199
下載音訊	5199
下载app	5206
下载客户端	5206
下载音频	5199
""", '不': """
不,謝謝	5100	5209
不,谢谢	5100	5209
不用了	5100	5209
不用了,謝謝	5209
不用了,谢谢	5209
不知道	5193
不適切な内容を報告	2924
""", '专': """
专题	5133
""", '並': """
並び替え	2925
並べ替え	2925
""", '个': """
个人中心	5105
个人信息保护政策	5238
""", '中': """
中	2961	5233
中立	5148
""", '为': """
为你推荐	5133
为您推荐	5133
""", '主': """
主旨	5243
主要ニュース	2881
主题	5243
""", '举': """
举报	5132
举报评论	5235
""", '了': """
了解	2886
了解更多	5128
了解详情	5245
""", '京': """
京东购买	5197
""", '人': """
人人网	5171
人才招聘	5168
人气排行	5138
人气榜	5138
人気の動画	2916
人気の記事	2881
人気ランキング	2881
人気記事	2881
人気記事ランキング	2881
人気順	2925
人氣排行	5138
人氣文章	5180
人氣榜	5138
""", '仅': """
仅限会员	5218
仅限订阅用户	5218
""", '今': """
今、あなたにオススメ	2881
今、読まれている記事	2916
今すぐプレイ	2926
今すぐ寄付	2968
今すぐ支援する	2968
今すぐ購入	2973
今すぐ遊ぶ	2926
今はしない	2844
今はやめておく	2844
今回のみ	2944
今回のみ支援する	2943
今回はしない	2844
今日のアンケート	2876
今日のクイズに挑戦	2877
今日のクロスワード	2876
今日の注目	2881
今日投票	5147
今日最熱門	5180
今日热点	5133
今日焦点	5133
今日熱門	5180
今週のアンケート	2876
今週のクイズに挑戦	2877
""", '从': """
从app store下载	5206
""", '他': """
他の記事	19
他の記事も読む	2881
""", '付': """
付費閱讀	5105
付费内容	5105
付费阅读	5105
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5235
以下为广告内容	5168
以下為廣告內容	5168
以后再说	5100
以後再說	5208
以電子郵件繼續	5241
""", '件': """
件名	2971
""", '企': """
企画・制作	2962
""", '优': """
优惠码	5245
""", '会': """
会员专享	5110
会员专享内容	5110
会员专属	5105
会员中心	5105
会员登录	5105
会員でない方	2946
会員でない方はこちら	2946
会員の方はこちら	2848
会員の方はログイン	2848
会員プランを見る	2969
会員特典	2928
会員登録	2848
会員登録する	2848
会員登録のご案内	2969
会員登録はこちら	2848
会員限定	2848
会員限定特典	2928
会員限定記事	2848
会社概要	2895
""", '余': """
余下全文	5244
""", '作': """
作者其他文章	5157
作者更多文章	5224
作者的更多文章	5157
作者简介	5225
作者簡介	5225
""", '你': """
你可能也喜欢	5133
你可能也喜歡	5133
你可能感兴趣	5133
你可能还想看	5180
你可能還想看	5180
你已投票	5147
你怎么看	5146
你怎麼看	5146
""", '使': """
使用 apple 登入	5218
使用 facebook 登入	5218
使用 google 帳號登入	5218
使用 google 登入	5218
使用 google 繼續	5218
使用apple登录	5218
使用facebook登入	5218
使用facebook登录	5218
使用google登入	5218
使用google登录	5218
使用google繼續	5218
使用google继续	5218
使用google账号登录	5218
使用paypal付款	5241
使用条款	5125
使用條款	5125
使用邮箱登录	5241
""", '価': """
価格を見る	2973
""", '保': """
保存	2860
保存する	2860
保存设置	5203
保持登入	5218
保持登入狀態	5218
保持登录状态	5218
""", '個': """
個人情報の取り扱い	2867
個人情報の取り扱いについて	2867
個人情報の取り扱いに同意する	2949
個人情報の取扱いについて	2867
個人情報保護方針	2867	2895
""", '倍': """
倍速	5200
""", '僅': """
僅限會員	5218
僅限訂戶	5218
""", '優': """
優先するソースに追加	2959
優惠碼	5245
""", '儲': """
儲存設定	5203
""", '允': """
允許	5208
允許通知	5207	5209
允许	5208
允许通知	5207	5209
""", '元': """
元の記事を読む	2917
元記事で読む	2917
元記事を読む	2885
""", '免': """
免責聲明	5125
免費訂閱	5111
免費註冊	5105
免費試讀	5105
免費閱讀	5241
免责声明	5125
免费,无垃圾邮件	5221
免费注册	5105
免费订阅	5111
免费试读	5105
免费阅读	5241
免运费	5234
免運費	5234
""", '入': """
入力内容を確認	2970
入力内容を確認する	2970
入力必須	2949
""", '內': """
內容	5243
內容糾錯	5149
""", '全': """
全ての写真を見る	2917
全ての記事が読み放題	2969
全屏	5200
全文はこちら	2917
全文を読む	2885
全文表示	2885
全画面	2931
全画面表示	2930
全画面表示を終了	2930
全螢幕	5200
全記事読み放題	2852
全部拒絕	5204
全部拒绝	5204
全部接受	5125
全部新闻	5224
全部游戏	5195
全部视频	5224
全部评论	5132
全部话题	5135
""", '公': """
公众号	5119
公式sns	2861
公式twitter	2861
公式x	2861
公式アプリ	2859
公式サイトで見る	2928
公式サイトはこちら	2973
公式サイトを見る	2973
公式ショップ	2928
公式ショップはこちら	2928
""", '共': """
共 # 頁	5135
共 # 页	5135
共#頁	5135
共#页	5136
共有	2860
共有する	2860
共有オプション	2960
共有リンクをコピー	2906
""", '关': """
关于作者	5225
关于我们	5125
关注	5119
关注作者	5229
关注我们	5119
关注此话题	5229
关注话题	5229
关键词	5133
关闭	5100
关闭窗口	5244
关闭菜单	5244
""", '其': """
其他新聞	5133
其他新闻	19	5133
其他金額	5215
其他金额	5215
""", '内': """
内容	5243
内容由ai生成	5239
内容纠错	5149
""", '再': """
再生	2885
再生リスト	2967
再生時間	2931
再生速度	2930
再読み込み	2939
再読み込みする	2939
""", '写': """
写留言	5235
写真(#枚	2917
写真をすべて見る	2953
写真をもっと見る	2917
写真を拡大	2953
写真を拡大する	2953
写真を見る	2885
写真を見る(全#枚	2917
写真・動画の投稿はこちら	2954
写真特集	2881
写评论	5132
""", '出': """
出錯了	5222
出错了	5222
""", '分': """
分享	5118
分享到	5118
分享到facebook	5168
分享到line	5168
分享到qq	5232
分享到whatsapp	5232
分享到微信	5118
分享到微博	5118
分享到朋友圈	5232
分享文章	5246
分享本文	5168
分享此文	5168
分享此頁	5246
分享給好友	5168
分享給更多人看到	5168
分享给好友	5168
分享给更多人	5168
分享至	5118
分享至facebook	5118
分享至line	5168
分享这篇文章	5246
分享這篇文章	5246
分类	5133
分類	5133
""", '列': """
列印	5118
列印本頁	5168
列印食譜	61
""", '初': """
初めての方はこちら	2946
初割で無料体験する	2848
初月無料	2852
""", '利': """
利用規約	2867	2895
利用規約に同意します	2949
利用規約に同意する	2949
""", '刷': """
刷新页面	5210
""", '前': """
前のページ	2885
前のページに戻る	2972
前の写真	2953
前の動画	2967
前の画像	2953
前の記事	2881
前の記事へ	2881
前の記事を読む	2972
前へ	2885
前回の記事はこちら	2916
前回はこちら	2917
前往官網	5245
前往捐款	5215
前往捐款頁面	5215
前往捐款页面	5215
前往購買	5197
前往贊助	5215
""", '剩': """
剩余时间	5200
剩餘時間	5200
""", '加': """
加入google偏好來源	5229
加入line好友	5119
加入会员	5105
加入我们	5168
加入我们的团队	5168
加入我們	5168
加入我們的團隊	5168
加入書籤	5118
加入會員	5105
加入白名单	5210
加入購物車	5245
加入购物车	5245
加载中	5199
加载内容	5203
加载帖子	5203
加载更多	5139
加载更多评论	5192
""", '動': """
動画	2881
動画で見る	2906
動画の公開は終了しました	2930
動画の読み込みに失敗しました	2967
動画の配信は終了しました	2930
動画は再生できません	2930
動画をもっと見る	2953
動画を再生	2967
動画を再生する	2906
動画を再生できません	2930
動画を再生できませんでした	2930
動画を見る	2885
動画を読み込み中	2930
動画を読み込めませんでした	2967
動画を読み込んでいます	2930
動画プレーヤーを読み込み中	2930
動画一覧	2953
""", '勘': """
勘誤回報	5149
""", '包': """
包邮	5234
""", '協': """
協賛	2962
協賛企業	2962
""", '单': """
单次	5216
单次捐款	5101
单篇购买	5241
""", '単': """
単発の寄付	2943
""", '博': """
博客來購買	5197
""", '占': """
占い	2927
""", '印': """
印刷	2860
印刷する	2860
印刷用ページ	2906
印刷用ページを表示	2906
印象笔记	5171
""", '即': """
即时新闻	5133
即時新聞	5133
""", '原': """
原文を表示	2886
原文を見る	2886
原文連結	5181
原文链接	5181
""", '去': """
去京东看看	5197
去京东购买	5197
去天猫购买	5197
去淘宝购买	5197
""", '参': """
参与投票	5148	5192
参与评论	5132
参加测验	5195
参加者募集中	2898
参加问卷调查	5168
""", '參': """
參加問卷調查	5168
參加測驗	5195
參與投票	5192
""", '友': """
友だち追加	2861
友だち追加する	2861
友善列印	5168
友達に教える	2906
""", '反': """
反对	5148
反對	5148
反馈	5132
""", '发': """
发一条友善的评论	5235
发现错误	5192
发现错误?请告诉我们	5168
发生错误	5222
发表留言	5132
发表评论	5132
发送	5222
发送成功	5221
""", '取': """
取材・文	2955
取消关注	5230
取消回复	5150
取消回覆	5150
取消追蹤	5229
取消關注	5230
取消静音	5199
取消靜音	5199
""", '受': """
受け取る	2938
受付が完了しました	2970
""", '古': """
古い順	2925
""", '可': """
可随时退订	5221
可隨時取消	5218
""", '合': """
合わせて読みたい	2881
合作伙伴	5234
合作夥伴	5234
合成音声による読み上げ	2930
合成音声による読み上げです	2930
""", '同': """
同じカテゴリの記事	2881
同じ著者の記事	2916
同作者文章	5157
同意	5125
同意して続ける	2933
同意して続行	2933
同意して閉じる	2933
同意しない	2867	2870
同意する	2867	2870
同意の管理	2933
同意を撤回	2933
同意を撤回する	2933
同意を管理	2933
同意を管理する	2933
同意並繼續	5128	5203
同意并继续	5128	5203
同意設定を変更	2869
""", '后': """
后退#秒	5199
""", '听': """
听全文	5168
听文章	5199
听新闻	5118
听这篇文章	5168
""", '商': """
商业推广	5234
商品の詳細を見る	2973
商品を見る	2928
商品ページへ	2928
商品詳細	2973
商品详情	5245
商城	5234
商業推廣	5234
""", '單': """
單次	5216
單次捐款	5101
單筆	5216
單筆捐款	5215
單筆支持	5215
單篇購買	5241
""", '回': """
回上一頁	5244
回到頂端	5224
回到頂部	5139
回到顶部	5224
回复	5132
回答する	91
回覆	5132
回頁首	5136
回頂端	5139
回首頁	5139
""", '图': """
图 #/#	5135
图片 #/#	5135
""", '圖': """
圖片 #/#	5135
""", '在': """
在 app store 下載	5206
在 facebook 查看	5236
在 google play 下載	5206
在 instagram 查看	5236
在 instagram 查看這則貼文	5236
在 spotify 收聽	5236
在 x 上查看	5236
在 youtube 上觀看	5236
在amazon購買	5197
在app store下载	5206
在app中打开	5206
在app中阅读	5206
在facebook查看	5236
在google play下载	5206
在instagram查看	5236
在instagram查看這則貼文	5236
在patreon上支持我们	5215
在spotify上收听	5236
在x上查看	5236
在youtube上观看	5236
在亚马逊购买	5197
在微博查看	5236
在浏览器中继续	5206
在瀏覽器中繼續	5206
""", '地': """
地図を見る	2886
地図を開く	2886
""", '執': """
執筆者	2955
執筆者プロフィール	2954
""", '報': """
報錯	5149
""", '填': """
填字游戏	5196
填字遊戲	5196
""", '复': """
复制	5233
复制成功	5118
复制网址	5168
复制链接	5118	5171
""", '外': """
外部コンテンツを表示	2933
外部コンテンツを表示する	2933
外部送信について	2966
外部送信ポリシー	2966
""", '大': """
大	2961	5233
大号字	65
大字	5118
大家还在看	5133
大家都在看	5133
""", '头': """
头条	5133
""", '好': """
好的	5208
""", '如': """
如何停用廣告封鎖	5211
如何关闭	5213
如何关闭广告拦截	5211
如何关闭广告拦截器	5210
如何關閉	5213
如何關閉廣告攔截	5211
如何關閉廣告攔截器	5210
如何關閉廣告阻擋	5211
""", '始': """
始終允許	5204
始终允许	5204
""", '姓': """
姓名	5222
""", '字': """
字体	65
字体大小	5118
字号	5118
字幕	2931	5200
字幕をオン	2930
字幕を表示	2930
字級	65	5118
字级	65
字號	5232
字體大小	65	5118
""", '官': """
官方微博	5119
""", '定': """
定期定額	5101
定期定額捐款	5215
定期定額支持	5215
定期捐款	5215
""", '寄': """
寄付	2845
寄付する	2845
寄付で応援する	2906
寄付のお願い	2845
寄付はこちら	2943
寄付はこちらから	2943
寄付をする	2845
寄付ページはこちら	2943
寄付ページへ	2943
""", '寫': """
寫留言	5235
寫評論	5235
""", '專': """
專題	5133
""", '小': """
小	2961	5233
小字	5118
小編推薦	5133
小调查	92
""", '尚': """
尚未成為會員	5218
尚無留言	5168
""", '展': """
展开	5139
展开全文	5139
展开全部	5140
展开回复	5192
展开阅读全文	5244
展開	5139
展開全文	5224
""", '已': """
已关注	5119
已收到您的申请	5242
已是会员	5105
已是訂戶	5218
已有帐号	5105
已有帳號	5218
已有账号	5218
已經是會員	5105
已經是會員?登入	5105
已经是订户	5218
已经有账号	5218
已複製連結	5232
已關注	5229
""", '常': """
常に表示する	2933
常に許可	2934
常に許可する	2933
""", '年': """
年払い	2947
年額プラン	2947
""", '广': """
广告	5124
广告后继续阅读	5197
广告结束	5197
""", '広': """
広告	2865
広告の下に記事が続きます	2928
広告の後に続きます	2865
広告はここまで	2928
広告をスキップ	2865
広告を閉じる	2865
広告ブロッカーの解除方法	2940
広告ブロッカーをご利用中です	2939
広告ブロッカーをオフにする方法	2940
広告ブロックの解除方法	2939
広告ブロックをオフにしました	2940
広告ブロックを解除してください	2939
広告ブロックを解除しました	2939
広告ブロックを解除する方法	2940
広告企画	2865
広告掲載	2895
広告掲載について	2895
広告終わり	2928
""", '廣': """
廣告	5124
廣告後繼續閱讀	5197
廣告結束	5197
廣編企劃	5197
廣編特輯	5197
""", '延': """
延伸閱讀	5133
延伸阅读	5133
""", '开': """
开启app	5206
开启推送	5207
开启通知	5207	5209
开始测验	5195
开通vip	5241
开通会员	5105
""", '当': """
当前时间	5200
当当购买	5197
""", '影': """
影片已下架	5199
影片已移除	5199
影片無法播放	5199
影片載入中	5199
影片載入失敗	5239
影片長度 #	5166
影音	5133
""", '後': """
後で	2844
""", '微': """
微信	5118
微信好友	5171
微信扫一扫	5232
微信扫码分享	5232
微信朋友圈	5171
微信登录	5218
微博	5118
""", '必': """
必填	5222
必填字段	5221
必填欄位	5221
必填項	5221
必填项	5221
必須	2950
必須項目	2950
必須項目です	2949
""", '忘': """
忘記密碼	5105
忘记密码	5105
""", '応': """
応援する	2845
""", '快': """
快进#秒	5199
""", '总': """
总是允许	5204
""", '您': """
您可能也喜歡	5133
您可能感兴趣	5133
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5180
您可随时退订	5221
您可隨時取消訂閱	5221
您已关注此话题	5229
您已投票	5147
您已投过票	5192
您已投過票	5192
您已经投过票	5192
您已訂閱	5242
您已订阅	5242
您怎么看	5146
您怎麼看	5146
您的信息已发送	5221
您的姓名	5242
您的投票已提交	5192
您的支持很重要	5240
您的昵称	5235
您的暱稱	5235
您的留言	5242
您的訊息已送出	5221
您的邮箱	5111
您的電子郵件	5242
您的電郵	5111
""", '情': """
情報をお寄せください	2954
情報提供のお願い	2954
情報提供はこちら	2954
""", '想': """
想接收即時新聞通知嗎	5207
想接收通知吗	5207
""", '意': """
意見信箱	5149
意見反饋	5192
意見回饋	5192
意见反馈	5132
""", '感': """
感想を送る	2872
感謝您的參與	5192
感謝您的投票	91	5192
感謝您的支持	5240
感谢参与投票	5147
感谢您,您的信息已发送	5221
感谢您的参与	5192
感谢您的投票	91	5192
感谢您的支持	5240
感谢支持	5240
""", '成': """
成为会员	5101
成為會員	5101
""", '我': """
我们无法显示此内容	5203
我來說兩句	5150
我同意	5125
我同意处理我的个人数据	5221
我同意接收电子邮件	5221
我同意隱私權政策	5221
我已关闭	5210
我已关闭广告拦截	5211
我已关闭广告拦截器	5210
我已閱讀並同意隱私權政策	5221
我已關閉廣告攔截	5211
我已關閉廣告攔截器	5210
我已關閉廣告阻擋程式	5211
我已阅读并同意隐私政策	5221
我来说两句	5150
我的帐户	5105
我的帳戶	5105
我知道了	5125
我要举报	5192
我要勘誤	5149
我要報錯	5149
我要投票	5148	5192
我要捐款	5240
我要支持	5240
我要檢舉	5192
我要爆料	5225
我要留言	5132
我要糾錯	5168
我要纠错	5132
我要評論	5150
我要评论	5132
我要贊助	5240
""", '或': """
或	5219
""", '戻': """
戻る	2885
""", '所': """
所有新闻	5224
所有留言	5132
所有話題	5135
所有评论	5150
所有话题	5135
""", '打': """
打印	5118
打印本页	5168
打印食谱	61
打开	5140
打开app	5206
打开app查看更多	5206
打开app阅读	5206
打开app阅读全文	5206
打开客户端阅读	5206
打开微信扫一扫	5232
打开推送	5207
打赏	5101
打赏作者	5240
""", '扫': """
扫一扫分享	5232
扫描二维码下载	5206
扫码下载	5206
扫码下载app	5206
扫码下载客户端	5206
""", '投': """
投票	92	5193
投票ありがとうございました	91	2924
投票ありがとうございます	2876
投票する	91	2906
投票を受け付けました	2924
投票区	92
投票成功	5192
投票済みです	2924
投票結果	2925	5193
投票結果を見る	91
投票结果	5193
投稿する	2872
投稿を表示	2933
投稿を表示する	2933
投稿を読み込む	2933
投稿须知	5225
""", '折': """
折りたたむ	2886
折扣码	5245
折扣碼	5245
""", '报': """
报告错误	5140
""", '拒': """
拒否する	2870
拒絕	5125	5128
拒绝	5125	5128
拒绝全部	5204
拒绝所有cookie	5238
""", '招': """
招聘启事	5168
""", '拡': """
拡大	2860
拡大する	2885
""", '按': """
按年計費	5218
按年计费	5218
按月	5216
按月捐款	5215
按月计费	5218
按讚	5119
""", '捐': """
捐款	5101
捐贈	5101
捐赠	5101
""", '掃': """
掃描qr code下載	5206
掃碼下載	5206
""", '排': """
排序	5193
排行榜	5133
""", '採': """
採用情報	2898
""", '接': """
接受	5125
接受並繼續	5128	5203
接受並顯示	5127
接受全部	5125
接受全部cookie	5238
接受并显示	5127
接受并继续	5128	5203
接受所有	5125	5128
接受所有 cookie	5238
接受所有cookie	5238
接收通知	5207
""", '推': """
推广	5124
推广内容	5124
推廣	5124
推荐	5133
推荐文章	5133
推荐方案	5219
推荐阅读	5133
推薦	5133
推薦文章	5133
推薦閱讀	5133
""", '提': """
提交	91	5222
提交成功	5221
提交成功,感谢您的反馈	5242
提交评论	5192
提供	2865
提供反馈	5192
提供意見	5192
提供新聞線索	5225
提供新闻线索	5225
""", '搜': """
搜尋	5139
搜索	5139
""", '撤': """
撤回同意	5203
""", '播': """
播放	5139
播放器加载中	5199
播放影片	5239
播放视频	5239
播放速度	5199
""", '支': """
支持	5148
支持我们	5101
支持我們	5101
支援する	2845
支援はこちら	2943
""", '收': """
收合	5140
收听	5118
收听文章	5199
收听本文	5168
收聽文章	5168
收聽本文	5199
收藏	5118
收藏文章	5118
收藏本文	5168
收藏食譜	61
收藏食谱	61
收起	5139
收起回复	5192
""", '放': """
放大图片	5224
放大圖片	5224
放大字体	5232
放大字體	5232
""", '数': """
数独	2927	5196
数独に挑戦	2876
""", '數': """
數獨	5196
""", '文': """
文字の大きさ	65	2860
文字を大きくする	2960
文字を小さくする	2960
文字サイズ	2860
文字サイズを変更	2960
文字サイズ変更	65
文字拡大	2960
文字稿	5200
文字起こし	2931
文字起こしを表示	2930
文字起こしを見る	2930
文明上网,理性发言	5235
文明上网理性发言,请遵守新闻评论服务协议	5235
文章未完 廣告後繼續	5197
""", '料': """
料金プラン	2947
料金プランを見る	2969
""", '新': """
新しい順	2925
新浪微博	5171
新着	2881
新着をメールでお知らせ	2863
新着ニュース	2881
新着記事	2881
新着記事をメールで受け取る	2863
新着記事一覧	2916
新着順	2925
新聞線索	5225
新規会員登録	2848
新規登録	2848
新闻简报	5111
新闻纠错	5149
新闻线索	5225
""", '无': """
无所谓	5193
无法显示此内容	5203
""", '早': """
早割	2962
早鳥票	5234
早鸟票	5234
""", '时': """
时长	5200
时长:#	5166
""", '明': """
明白了	5140
""", '是': """
是否允许通知	5207
是否接收推送通知	5207
是否接收通知	5207
是否開啟通知	5207
""", '显': """
显示全部	5224
显示内容	5203
显示原文	5140
显示字幕	5199
显示帖子	5203
显示更多	5139
""", '時': """
時長	5200
時長:#	5166
""", '暂': """
暂不	5100
暂停	5166
暂无评论	5168
暂无评论,快来抢沙发	5235
""", '暫': """
暫不	5100
暫停	5166
""", '更': """
更多	5133
更多作者文章	5224
更多内容	5133
更多分享方式	5232
更多图片	5224
更多圖片	5224
更多報導	5133
更多影片	5224
更多报道	5133
更多文章	5133
更多新聞	5133
更多新聞請看	5180
更多新闻	5133
更多游戏	5195
更多精彩	5180
更多精彩内容	5244
更多精采內容	5168
更多视频	5224
更多该作者文章	5157
更多选项	5233
更多選項	5233
更改 cookie 偏好	5127
更改 cookie 設定	5127
更改cookie偏好	5127
更正政策	5225
更正與說明	5225
""", '書': """
書籍を購入する	2928
""", '最': """
最受欢迎	5219
最受歡迎	5219
最多人看	5180
最新	5193
最新ニュース	2881
最新ニュースを通知で受け取る	2937
最新号	2916
最新影音	5180
最新文章	5133
最新新聞	5133
最新新闻	5133
最新消息	5133
最新記事	2881
最新评论	5150
最旧	5193
最早	5193
最热	5193
最热评论	5150
最熱	5193
最舊	5193
最超值	5219
""", '會': """
會員中心	5105
會員專享	5110
會員專享內容	5110
會員專屬	5105
會員登入	5105
""", '月': """
月払い	2947
月額#円	2852
月額#円(税込	2852
月額プラン	2947
""", '有': """
有効なメールアドレスを入力してください	2949
有料会員からのプレゼント記事	2974
有料会員登録	2848
有料会員記事	2906
有料登録	2848
有料記事	2848
有道云笔记	5171
""", '朋': """
朋友圈	5118	5171
""", '服': """
服务条款	5125
服務條款	5125
""", '朗': """
朗读全文	5199
""", '朝': """
朝刊・夕刊	2848
""", '未': """
未满十八岁禁止饮酒	5197
未滿十八歲禁止飲酒	5197
""", '本': """
本を購入する	2928
本周投票	5147
本周热门	5180
本周调查	5147
本文	2971
本文へ	2885
本文へジャンプ	2883
本文へスキップ	2883
本文へスキップする	2883
本文へ移動	2885
本文对您有帮助吗	5192
本文尚无评论	5235
本文已锁定	5218
本文由ai语音朗读	5199
本週投票	5147
本週調查	5147
""", '机': """
机器翻译	5168
机翻	5200
""", '来': """
来测测你的知识	5195
""", '查': """
查看专题	5224
查看优惠	5241
查看作者主页	5225
查看作者更多文章	5157	5224
查看優惠	5241
查看全部	5139
查看全部图片	5224
查看全部文章	5244
查看全部評論	5192
查看全部评论	5192
查看全部话题	5135
查看原图	5139
查看原文	5181
查看商品	5245
查看回复	5192
查看回覆	5192
查看图集	5224
查看圖集	5224
查看地图	5140
查看專題	5224
查看投票結果	5235
查看投票结果	91	5235
查看文字稿	5199
查看方案	5241
查看更多	5139
查看更多图片	5224
查看更多評論	5150
查看更多评论	5192
查看留言	5132
查看結果	91	5148
查看结果	91	5140	5148
查看訂閱方案	5218
查看詳情	5140
查看订阅方案	5218
查看评论	5132
查看详情	5140
查看逐字稿	5199
查看高清图集	5224
""", '标': """
标签	5133
""", '检': """
检举评论	5235
""", '検': """
検索	2885
""", '業': """
業配	5124
""", '楽': """
楽天で見る	2928
楽天で詳細を見る	2928
楽天で購入	2928
楽天で購入する	2928
楽天市場で見る	2928
楽天市場で購入	2928
""", '標': """
標籤	5133
""", '機': """
機器翻譯	5168
機械翻訳	2931
""", '檢': """
檢舉	5132
檢舉留言	5235
""", '次': """
次のページ	2885
次の写真	2953
次の動画	2967
次の画像	2953
次の記事	2881
次の記事へ	2881
次の記事を読む	2972
次へ	2885
次を読む	2886
次ページ	2885
次回から自動的にログイン	2946
""", '正': """
正しいメールアドレスを入力してください	2949
正在加载播放器	5199
""", '此': """
此影片無法播放	5199
此文章已锁定	5218
此欄位為必填	5221
此視頻無法播放	5199
此视频不可用	5199
此视频已被删除	5199
此項為必填	5221
此页面对您有帮助吗	5192
此项为必填项	5221
""", '残': """
残り時間	2931
""", '毎': """
毎年	2944
毎月	2944
毎月寄付する	2943
毎月支援する	2943
""", '每': """
每一份支持都很重要	5215
每一份支持都重要	5215
每年	5216
每月	5216
每月捐款	5101
""", '氏': """
氏名	2950
""", '民': """
民調	92
""", '沒': """
沒意見	5193
""", '没': """
没意见	5193
没有账号	5218
""", '注': """
注册	5105
注册成功	5242
注目の記事	2881
注目キーワード	2881
注目ワード	2881
注目記事	2881
""", '测': """
测测你的知识	5195
""", '清': """
清晰度	5200
""", '游': """
游戏	5196
""", '点': """
点击取消静音	5239
点击图片查看大图	5224
点击打开声音	5239
点击排行	5133
点击播放	5168
点击放大	5224
点击查看全文	5244
点击查看原文	5181
点击查看大图	5139
点击看更多	5136
点击阅读全文	5244
点击阅读原文	5181
点我看更多	5136
点我看视频	5168
点赞	5118
""", '為': """
為您推薦	5133
""", '热': """
热搜榜	5138
热榜	5138
热点	5133
热点排行	5138
热点推荐	5133
热门	5133
热门排行	5133
热门文章	5133
热门新闻	5133
""", '無': """
無所謂	5148
無料で体験する	2848
無料で始める	2946
無料で試す	2946
無料で読む	2848
無料アプリをダウンロード	2936
無料ゲーム	2926
無料会員登録	2848
無料会員限定	2848
無料体験	2848
無料登録	2848
無法播放影片	5199
無法載入影片	5239
無法顯示此內容	5203
""", '焦': """
焦點新聞	5133
""", '熱': """
熱門	5133
熱門排行	5133
熱門文章	5133
熱門新聞	5133
熱門話題	5133
""", '爆': """
爆料信箱	5225
爆料專線	5225
爆料热线	5225
""", '片': """
片長 #	5166
片長:#	5166
片长 #	5166
""", '特': """
特別協賛	2962
特定商取引法に基づく表記	2867
特集	2881
特集を見る	2953
特集ページへ	2953
特集一覧	2953
特集一覧へ	2972
""", '猜': """
猜你喜欢	5133
猜你喜歡	5133
""", '現': """
現在の再生時間	2930
""", '生': """
生成aiを使用しています	2967
""", '用': """
用app開啟	5206
用户协议和隐私政策	5238
""", '由': """
由ai生成	5228
由ai语音朗读	5199
""", '申': """
申し込む	2848
""", '电': """
电子报	5111
电子邮箱	5111
""", '画': """
画像をクリックして拡大	2953
画像を拡大	2885
画像を拡大する	2953
画像を見る	2885
画質	2931
""", '留': """
留言	5132
留言(#	5132
留言内容	5243
留言已關閉	5192
留言規則	5192
留言规则	5192
""", '略': """
略過廣告	5239
""", '登': """
登入	5105
登入/註冊	5105
登入後留言	5192
登出	5105
登录	5105
登录/注册	5105
登录后发表评论	5192
登錄	5105
登録	2848
登録が完了いたしました	2970
登録が完了しました	2906
登録して続きを読む	2848
登録する	2848
""", '發': """
發佈留言	5150
發現錯誤	5192
發現錯誤?請告訴我們	5168
發生錯誤	5222
發表留言	5132
發表評論	5132
""", '百': """
百度贴吧	5171
""", '皆': """
皆さまのご支援が力になります	2943
""", '監': """
監修者	2955
""", '目': """
目前時間	5200
目录	5139
目次	2885
目次へ戻る	2972
目錄	5139
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5133
相关报道	5133
相关推荐	5133
相关文章	5133
相关新闻	5133
相关标签	5133
相关视频	5180
相关阅读	5133
相關主題	5133
相關報導	5133
相關影片	5180
相關推薦	5133
相關文章	5133
相關新聞	5133
相關標籤	5133
相關閱讀	5133
""", '看': """
看了这篇文章的人也看	5133
看全文	5224
看全部留言	5150
看全部留言 (#	5150
看原文	5181
看更多	5133
看更多作者文章	5224
看更多文章	5180
看更多新聞	5136	5180
看更多新闻	5136
看更多照片	5224
看結果	91
""", '知': """
知道了	5140
""", '確': """
確認する	2950
確認メールをお送りしました	2949
確認画面へ	2950
""", '禁': """
禁止酒駕	5234
禁止酒駕,飲酒過量有害健康	5197
""", '稍': """
稍后	5208
稍后再说	5100
稍后提醒我	5100
稍后阅读	5168
稍後	5208
稍後再說	5100
稍後提醒我	5100
稍後閱讀	5168
""", '立': """
立即开通	5241
立即投票	91
立即捐助	5215
立即捐款	5101
立即捐赠	5215
立即支持	5240
立即訂閱	5105
立即订阅	5105
立即试玩	5195
立即購票	5197
立即贊助	5215
立即购票	5197
立即选购	5197
立即選購	5197
立即開始玩	5195
""", '第': """
第 # 張,共 # 張	5135
第 # 頁,共 # 頁	5136
第 # 页,共 # 页	5136
第#张/共#张	5135
第#頁 共#頁	5136
第#页,共#页	5136
""", '筆': """
筆者	2955
筆者プロフィール	2954
""", '管': """
管理 cookie	5127
管理cookie	5203
管理偏好設定	5238
管理偏好设置	5238
管理同意	5203
管理同意设置	5203
管理同意選項	5203
管理設定	5128
管理设置	5128
管理选项	5238
管理選項	5238
""", '粉': """
粉絲團	5119
""", '精': """
精彩推荐	5180
精彩推薦	5180
精选	5133
""", '紙': """
紙面ビューアー	2848
""", '結': """
結果を見る	91	2886
""", '続': """
続きはこちら	2917
続きをみる	2885
続きを読む	2848
続けて読む	2972
""", '網': """
網友投票	5147
網友留言	5132
""", '編': """
編輯推薦	5133
編輯準則	5225
編輯精選	5133
編集ポリシー	2954
編集方針	2955
編集部おすすめ	2881
編集部のおすすめ	2881
""", '縮': """
縮小	2860
縮小字體	5232
""", '繼': """
繼續使用網頁版	5206
繼續閱讀	5139
繼續閱讀請往下	5197
""", '續': """
續訂	5241
""", '纠': """
纠错	5132
""", '继': """
继续在浏览器阅读	5206
继续浏览内容	5139
继续阅读	5139
""", '续': """
续订	5241
""", '编': """
编辑准则	5225
编辑推荐	5133
编辑精选	5133
""", '缩': """
缩小字体	5232
""", '网': """
网友评论	5132
网友评论仅供其表达个人看法,并不表明本站立场	5235
""", '翻': """
翻訳を表示	2886
""", '联': """
联系作者	5225
联系我们	5125
联系编辑部	5225
""", '聯': """
聯絡我們	5125
聯絡編輯部	5225
""", '聽': """
聽全文	5168
聽文章	5199
聽新聞	5118
聽這篇文章	5168
""", '脳': """
脳トレ	2927
""", '自': """
自动播放	5200
自動再生	2931
自動播放	5200
自動翻訳	2931
自定义金额	5215
自訂金額	5215
""", '菜': """
菜单	5139
""", '著': """
著作権	2867
著者の記事一覧	2953
著者をフォロー	2959
著者をフォローする	2959
著者プロフィール	2954
""", '複': """
複製	5233
複製網址	5168
複製連結	5118	5171
""", '要': """
要接收推送通知吗	5207
要接收通知嗎	5207
""", '視': """
視頻由ai生成	5239
""", '觀': """
觀看更多	5180
""", '视': """
视频	5133
视频不可用	5199
视频加载中	5199
视频加载失败	5239
视频已下架	5199
视频已失效	5199
视频无法播放	5199
视频时长	5239
视频正在加载	5199
""", '解': """
解鎖全文	5168
解鎖文章	5241
解锁全文	5168
解锁文章	5241
解除しました	2942
解除方法	2942
解除方法はこちら	2942
""", '訂': """
訂戶專享	5197
訂戶專享優惠	5197
訂戶專享內容	5218
訂戶贈閱	5246
訂正について	2954
訂閱	5105
訂閱成功	5242
訂閱推播	5207
訂閱方案	5241
訂閱會員	5105
訂閱會員專屬內容	5168
訂閱郵件	5111
訂閱電子報	5111
""", '記': """
記事に関するお問い合わせ	2954
記事の続きはこちら	2917
記事の続きを読む	2953
記事の誤りを報告	2895	2963
記事の誤りを報告する	2878
記事は広告の下に続きます	2928
記事は広告の後に続きます	2928
記事へのお問い合わせ	2954
記事へのご意見	2872
記事をサポートする	2845
記事をシェア	2974
記事をシェアする	2974
記事をプレゼント	2848
記事をプレゼントする	2906
記事を保存	2860
記事を保存する	2906
記事を印刷する	2860
記事を聴く	2930
記事を評価する	2963
記事を読む	2885
記事を購入する	2969
記事を音声で聞く	2930
記事を音声で聴く	2930
記事ランキング	2881
記事一覧	2885
記事一覧へ	2953
記事一覧を見る	2917
記事全文を読む	2885
記住我	5219
記者をフォロー	2959
記者プロフィール	2954
記者募集	2898
記者募集中	2898
""", '設': """
設定を保存	2933
設定を保存する	2933
設定を変更	2870
設定を変更する	2966
設定を管理	2966
""", '許': """
許可	2938
許可する	2867	2870
""", '註': """
註冊	5105
註冊成功	5242
""", '評': """
評価順	2925
評論	5132
評論已關閉	5192
評論規則	5192
""", '話': """
話題の記事	2881
""", '該': """
該作者其他文章	5157
該作者更多文章	5224
該作者的更多文章	5157
""", '詳': """
詳しく見る	2870	2886
詳細	2886
詳細を見る	2973
詳細・購入はこちら	2928
詳細設定	2870
""", '語': """
語音播報	5168
語音朗讀	5168
""", '誤': """
誤りを報告	2886
誤りを報告する	2963
誤字・脱字を報告	2878	2895
誤字・脱字を報告する	2878	2895
誤字脱字の報告	2906
誤字脱字を報告	2954
誤字脱字を報告する	2878	2895	2906
""", '読': """
読まれている記事	2881
読み上げ	2906
読み放題	2852
読み続ける	2886
読み込み中です	2930
読者限定	2928
""", '請': """
請填寫讀者問卷	5168
請我們喝杯咖啡	5215
請查收郵件	5221
請檢查您的收件匣	5221
請繼續下滑閱讀	5197
請繼續往下閱讀	5124
請輸入您的電子郵件	5242
請輸入有效的電子郵件	5221
請輸入有效的電子郵件地址	5221
請輸入電子郵件	5111
請選擇金額	5240
請關閉廣告攔截器	5210
""", '讀': """
讀者優惠	5197
讀者專享	5197
讀者投書	5149
""", '讚': """
讚	5118
讚賞支持	5101
""", '订': """
订户专享	5197
订户专享优惠	5197
订户赠阅	5246
订阅	5105
订阅会员	5105
订阅成功	5242
订阅推送	5207
订阅邮件	5111
""", '记': """
记住我	5219
记者简介	5225
""", '设': """
设为google首选来源	5229
""", '评': """
评论	5132
评论(#	5132
评论功能已关闭	5235
评论已关闭	5192
评论规则	5192
""", '诚': """
诚聘英才	5168
""", '话': """
话题	5133
""", '该': """
该作者其他文章	5157
该作者的更多文章	5157
该文章已关闭评论	5235
该视频不可用	5199
该视频已下架	5199
该邮箱已被注册	5242
""", '详': """
详情	5140
""", '语': """
语音朗读	5168
语音由ai生成	5199
""", '说': """
说点什么	5235
""", '请': """
请先登录再评论	5168
请关闭广告拦截器	5210
请我们喝杯咖啡	5215
请查收邮件	5221
请检查您的收件箱	5221
请继续往下阅读	5124
请输入您的电子邮件	5242
请输入您的邮箱	5242
请输入昵称	5235
请输入有效的电子邮件地址	5221
请输入有效的邮箱地址	5221
请输入邮箱	5111
请选择金额	5240
""", '读': """
读者专享	5197
读者优惠	5197
""", '豆': """
豆瓣	5171
""", '購': """
購入はこちら	2928
購票	5234
購票連結	5197
購読	2848
購読する	2848
購読のお申し込み	2848
購読プラン	2969
購読プランを見る	2946
購読申し込み	2848
購買本書	5197
""", '贈': """
贈る	2961
贈送文章	5168
贈送文章給朋友	5168
贈送此文	5168
""", '贊': """
贊助	5101
贊助內容	5124
贊助商	5124
贊助我們	5215
""", '购': """
购买本书	5197
购买此书	5197
购票	5234
购票链接	5197
""", '赞': """
赞	5193
赞助	5101
赞助内容	5124
赞助商	5234
赞助商链接	5124
赞助我们	5215
赞赏	5101
赞赏作者	5240
""", '赠': """
赠送文章	5232
赠送此文	5168
""", '超': """
超值方案	5218
""", '跳': """
跳到主要內容	5139
跳到內容	5136
跳到食谱	61
跳至主要內容	5136
跳至主要内容	5136
跳至內容	5136
跳至食譜	61
跳转到主要内容	5136
跳转到食谱	61
跳过广告	5239
""", '踩': """
踩	5193
""", '載': """
載入中	5199
載入內容	5203
載入更多	5139
載入貼文	5203
""", '輸': """
輸入您的電子郵件	5242
""", '轉': """
轉發	5118
""", '转': """
转发	5118
""", '载': """
载入内容	5203
""", '输': """
输入您的邮箱	5242
""", '返': """
返信	2872
返信する	2872
返信を書く	2963
返信を表示	2924
返信を見る	2924
返信を隠す	2924
返回上一页	5244
返回列表	5244
返回頂部	5224
返回顶部	5139
返回首頁	5224
返回首页	5139
""", '还': """
还不是会员	5218
还有更多精彩内容	5244
还没有账号	5218
""", '这': """
这篇文章对你有帮助吗	5192
这篇文章对您有帮助吗	5192
""", '进': """
进入专题	5224
进入专题页	5224
""", '连': """
连结已复制	5232
""", '追': """
追蹤	5119
追蹤中	5229
追蹤主題	5229
追蹤作者	5229
追蹤我們	5119
""", '退': """
退出全屏	5199
""", '送': """
送信	91	2950
送信が完了しました	2949
送信しました	2949
送信する	91	2950
送信完了	2949
送出	91	5222
送出成功	5221
送出留言	5192
送出評論	5192
送料無料	2962
""", '选': """
选择	5219
选择方案	5218
选择订阅方案	5218
选择金额	5240
""", '逐': """
逐字稿	5200
""", '這': """
這篇文章對你有幫助嗎	5192
這篇文章對您有幫助嗎	5192
""", '通': """
通報	2925
通報する	2872
通知をオン	2859
通知をオンにする	2937
通知を受け取らない	2937
通知を受け取りますか	2937
通知を受け取る	2906
通知を設定する	2937
通知を許可	2937
通知を許可しますか	2937
通知を許可する	2937
""", '速': """
速報	2881
速報を通知で受け取る	2937
速報通知を受け取る	2906
""", '連': """
連結已複製	5168
連載	2881
連載の新着をメールでお知らせ	2863
連載をフォロー	2959
連載をフォローする	2959
連載を見る	2953
連載一覧	2953
""", '遊': """
遊戲	5196
""", '運': """
運営会社	2867	2895
""", '違': """
違反を報告	2924
違反を報告する	2924
違反報告	2872
""", '選': """
選單	5139
選択する	2947
選擇	5219
選擇方案	5218
選擇訂閱方案	5218
選擇金額	5240
""", '還': """
還不是會員	5218
還沒有帳號	5218
""", '邮': """
邮箱	5111
邮箱格式不正确	5221
邮箱格式错误	5221
""", '配': """
配信停止はいつでも可能です	2949
""", '重': """
重新加载页面	5210
重新播放	5200
重新整理頁面	5210
重新載入頁面	5210
""", '金': """
金額を入力	2943
金額を指定	2943
金額を指定する	2943
金額を選ぶ	2968
金額を選択	2968
金額を選択してください	2968
""", '錯': """
錯誤回報	5149
""", '链': """
链接已复制	5168
""", '閉': """
閉じる	2844	2885
""", '開': """
開く	2886
開啟推播	5207
開啟通知	5207	5209
開始測驗	5195
開通會員	5105
""", '間': """
間違いを見つけたら	2954
""", '関': """
関連	2881
関連する記事	2881
関連キーワード	2881
関連タグ	2881
関連トピックス	2881
関連ニュース	2881
関連リンク	2881
関連動画	2881
関連動画を見る	2967
関連情報	2881
関連記事	2881
関連記事はこちら	2916
関連記事をもっと見る	2972
関連記事を見る	2972
""", '閱': """
閱讀下一篇	5244
閱讀全文	5139
閱讀原文	5181
閱讀排行	5138
閱讀更多	5139
""", '關': """
關於作者	5225
關於我們	5125
關注	5119
關注作者	5229
關注我們	5119
關注此主題	5229
關鍵字	5133
關閉	5100
關閉視窗	5244
關閉選單	5244
""", '阅': """
阅读下一篇	5244
阅读全文	5139
阅读剩余全文	5244
阅读原文	5181
阅读排行	5138
阅读更多	5139
""", '随': """
随时取消	5218
随时可取消	5218
""", '隐': """
隐私偏好	5238
隐私政策	5125
隐私权政策	5125
隐私设置	5204
""", '隨': """
隨時取消	5218
""", '隱': """
隱私偏好	5238
隱私政策	5125
隱私權政策	5125
隱私權設定	5203
隱私設定	5204
""", '離': """
離開全螢幕	5199
""", '電': """
電子信箱	5111
電子信箱格式錯誤	5221
電子報	5111
電子版	2848
電子郵件格式不正確	5221
電郵	5222
""", '静': """
静音	5200
""", '靜': """
靜音	5200
""", '音': """
音声で聞く	2860
音声をダウンロード	2930
音声を再生	2967
音声読み上げ	2906
音頻長度 #	5166
音频播放器	5239
""", '頭': """
頭條	5133
""", '顯': """
顯示內容	5203
顯示原文	5140
顯示字幕	5199
顯示更多	5139
顯示貼文	5203
""", '飲': """
飲酒過量,有害健康	5197
飲酒過量有害健康	5197
""", '首': """
首頁	5139
首页	5139
""", '马': """
马上开始	5140
马上玩	5195
""", '验': """
验证码	5222
""", '點': """
點我看影片	5168
點我看更多	5136
點擊排行	5138
點擊播放	5199
點擊播放本文	5168
點擊放大	5224
點擊看大圖	5224
點擊看更多	5136
點擊開啟聲音	5239
點擊閱讀全文	5244
點此看更多	5136
點閱排行	5180
""", '가': """
가	2997	3031
가 가 가	3031
가가가	3031
가격 보기	3104
가로세로 낱말퀴즈	3057
가입하기	2986
가장 많이 본 뉴스	3004
가장 인기	3079
""", '강': """
강연 신청하기	3046
""", '개': """
개인정보 보호 설정	3098
개인정보 설정	3063
개인정보 수집 동의	3080
개인정보 수집 및 이용 동의	3080
개인정보 수집 및 이용에 동의합니다	3080
개인정보 수집·이용에 동의합니다	3080
개인정보 처리방침	3002
개인정보처리방침	3002
""", '갤': """
갤러리 닫기	3103
갤러리 보기	3085
""", '거': """
거부	3002	3024
""", '검': """
검색	3006
""", '게': """
게시물 보기	3063
게시물 불러오기	3063
게임	3057
게임 전체보기	3055
게임 하러 가기	3055
""", '결': """
결과 보기	91	3007
""", '계': """
계속 읽기	2986
계정이 있으신가요	3078
""", '고': """
고객센터	3002
고충처리	3019
고충처리인	3019	3086
""", '공': """
공감	3054
공감백배 #	3032
공감순	3054
공유	2997
공유하기	2997
""", '과': """
과거순	3054
""", '관': """
관련 기사	3004
관련 기사 더보기	3103
관련 뉴스	3004
관련 영상	3042
관련 태그	3004
관련기사	3004
관련기사 더보기	3103
관련뉴스	3004
관련키워드	3004
""", '광': """
광고	3001
광고 건너뛰기	3099
광고 닫기	3001
광고 문의	3019
광고 문의하기	3047
광고 아래에 기사가 계속됩니다	3058
광고 영역	87
광고 종료	3058
광고 차단 해제 방법	3069
광고 차단을 해제해 주세요	3069
광고 차단을 해제했습니다	3069
광고 차단이 감지되었습니다	3069
광고 후 계속됩니다	3058
광고문의	3019
광고성 정보 수신 동의	3080
광고성 정보 수신에 동의합니다	3080
""", '괜': """
괜찮습니다	2981
""", '교': """
교보문고에서 구매	3058
""", '구': """
구글 계정으로 계속하기	3078
구글 계정으로 로그인	3078
구글 선호 매체로 추가	3090
구글 플레이에서 다운로드	3066
구글로 계속하기	3078
구글로 로그인	3078
구글플레이에서 다운로드	3066
구독	2986
구독 갱신	3101
구독 상품 보기	3078
구독 상품 선택	3078
구독 상품 안내	3101
구독 신청	2986
구독 신청이 완료되었습니다	3080
구독 신청하기	3078
구독 안내	3101
구독 전용	2986
구독 중	2986
구독 취소	3091
구독권 선택	3078
구독신청	2986	3019
구독이 완료되었습니다	3034
구독자 전용	2989
구독자 전용 기사	3078
구독자 전용 혜택	3058
구독자 혜택	3058
구독자가 선물한 기사입니다	3105
구독중	3090
구독하고 이어서 읽기	3034
구독하기	2986
구매하기	3058
구매하러 가기	3058
""", '글': """
글씨 크기	65
글씨크기	2997
글자 작게	3092
글자 크게	3092
글자 크기	2997
글자 크기 변경	65	3034
글자 크기 조절	65	3034
글자크기	2997	3031
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3100
금액 직접 입력	3074
금액을 선택하세요	3100
금액을 선택해 주세요	3100
""", '기': """
기계 번역	3060
기대해요 #	3032
기부하기	2982
기사 계속 보기	3103
기사 공유	3092
기사 공유하기	2997
기사 구매	3101
기사 더 보기	3103
기사 더보기	3034
기사 듣기	3034
기사 링크 복사	3034
기사 본문	3006
기사 선물하기	3034
기사 스크랩	3092
기사 스크랩하기	3034
기사 오류 신고	3034
기사 오류 제보	3034
기사 요약	3089
기사 원문 보기	3034
기사 음성으로 듣기	3059
기사 잠금 해제	3101
기사 저장	3092
기사 저장하기	3034
기사 전문 보기	3085
기사 전체보기	3085
기사 제보	3019	3086
기사 제보 및 문의	3034
기사 추천	3095
기사 평가하기	3095
기사 후원하기	2982
기사는 광고 아래에 계속됩니다	3058
기사는 광고 후 계속됩니다	3058
기사듣기	3059
기사를 공유합니다	3105
기사에 대한 의견	3003
기사원문	3006
기사저장	2997
기사제보	3019	3086
기사추천	3095
기자 구독	3018
기자 구독하기	3018
기자 소개	3086
기자 응원하기	3020
기자 페이지	3018
기자 프로필	3020
기자 프로필 보기	3018
기자 홈	3020
기자구독	3020	3090
기자에게 메일 보내기	3086
기자에게 이메일 보내기	3086
기자의 다른 기사	3018
기자의 다른 기사 보기	3020	3085
기자의 다른기사	3004	3020
기자의 다른기사 보기	3085
기자페이지 바로가기	3085
기자프로필	3020
기획 기사 보기	3085
""", '나': """
나중에	2981
나중에 보기	3034
나중에 읽기	3034
나중에 하기	2981
""", '남': """
남성	3031
남은 시간	3060
남자	3031
""", '낱': """
낱말 퍼즐 풀기	3014
낱말퀴즈	3057
""", '내': """
내 정보	2986
내용을 입력하세요	3102
내용을 입력해 주세요	3102
""", '네': """
네, 받을게요	3067
네이버 구독	3000
네이버 로그인	3078
네이버 밴드 공유	3092
네이버 블로그	2997
네이버로 로그인	3078
네이버에서 구독	3000
네이버에서 구독하기	3000
""", '놀': """
놀랐어요 #	3032
""", '놓': """
놓치면 안 되는 기사	3042
""", '뉴': """
뉴스 더보기	3085
뉴스 듣기	3034
뉴스레터 구독	2992
뉴스레터 구독 신청	2992
뉴스레터 구독이 완료되었습니다	3102
뉴스레터 무료 구독	3034
뉴스레터 신청	2992
""", '느': """
느림	3031
""", '닉': """
닉네임을 입력하세요	3095
""", '다': """
다른 공유 찾기	2997
다른 금액	3074
다른 기사	19	3004
다른 기사 더 보기	19
다른 기사 보기	3018
다른기사	3004
다른기사 보기	3004
다시 보기	3060
다시 보지 않기	2981
다시보기	3060
다음	3006
다음 기사	3004
다음 기사 보기	3034
다음 기사 읽기	3103
다음 동영상	3099
다음 사진	3085
다음 영상	3099
다음 이미지	3103
다음 페이지	3006
다음글	3085
다음기사	3004
다음에	2981
다음에 하기	3068
다크모드	3064
""", '닫': """
닫기	2981
""", '답': """
답글	3003
답글 달기	3053
답글 더보기	3053
답글 보기	3053
답글 쓰기	3053
답글 접기	3053
답글쓰기	3003
""", '당': """
당신의 생각은	3013
당신이 좋아할 만한	3004
""", '댓': """
댓글	3003
댓글 #	3003
댓글 #개	3003
댓글 닫기	3053
댓글 달기	3016
댓글 더보기	3053
댓글 등록	3053
댓글 등록하기	3053
댓글 보기	3003
댓글 신고	3095
댓글 신고하기	3095
댓글 쓰기	3003
댓글 운영 원칙	3053
댓글 운영 정책	3034
댓글 운영정책	3016	3034
댓글 입력	3016
댓글 작성	3053
댓글 작성 규칙	3053
댓글 작성하기	3053
댓글 전체보기	3016
댓글 정렬	3016
댓글 정책	3053
댓글보기	3003
댓글쓰기	3003
댓글을 남겨 주세요	3095
댓글을 남겨주세요	3095
댓글을 입력하세요	3095
댓글을 입력해 주세요	3095
댓글을 입력해주세요	3003
댓글을 작성하려면 로그인 해주세요	3095
댓글이 닫혔습니다	3053
""", '더': """
더 많은 옵션	3092
더 보기	3006
더 알아보기	3024
더보기	3004	3006
""", '도': """
도서 구매하기	3058
도움돼요 #	3032
도움이 되었나요	3053
""", '독': """
독자 의견 조사	3034
독자 특별 할인	3058
독자 할인	3058
""", '동': """
동영상	3004
동영상 로딩 중	3059
동영상 보기	3099
동영상 재생	3059
동영상 플레이어	3099
동영상을 불러오는 중입니다	3059
동영상을 불러올 수 없습니다	3099
동영상을 재생할 수 없습니다	3059
동의	3002	3024
동의 관리	3063
동의 철회	3063
동의 철회하기	3063
동의 후 계속	3063
동의하고 계속	3063
동의하고 계속하기	3063
동의합니다	3002
""", '뒤': """
뒤로 가기	3007
""", '등': """
등록	3003
""", '디': """
디지털 구독하기	3101
디지털뉴스부	3018
디지털뉴스팀	3018
디지털콘텐츠팀	3018
""", '또': """
또는	3079
""", '라': """
라인	2997
""", '랭': """
랭킹	3004
랭킹뉴스	3004
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
로그아웃	2986
로그인	2986
로그인 상태 유지	3078
로그인 유지	3078
로그인 전용 기사	3078
로그인 후 댓글 쓰기	3034
로그인 후 댓글 작성이 가능합니다	3095
로그인 후 댓글을 작성하실 수 있습니다	3016
로그인 후 댓글을 작성할 수 있습니다	3053
로그인 후 이용해 주세요	3053
로그인/회원가입	2986
로그인이 필요	2989
로그인하고 계속 읽기	3101
로딩 중	3059
로딩 중입니다	3059
로딩중	3059
""", '링': """
링크 복사	2997
링크가 복사되었습니다	3034
""", '마': """
마이페이지	2986
""", '많': """
많이 본 기사	3004
많이 본 뉴스	3004
많이 본 영상	3042
많이 읽은 기사	3004
많이본 기사	3004
많이본 뉴스	3004
""", '매': """
매달	3075
매월	3075
""", '맨': """
맨 위로	3006
맨위로	3006
""", '메': """
메뉴	3006
메뉴 닫기	3006
메시지가 전송되었습니다	3080
메일	2997
메일함을 확인해 주세요	3080
""", '멤': """
멤버십 가입	3101
멤버십 가입하기	3101
""", '모': """
모두 거부	3064
모두 동의	3002
모두 허용	3064
모든 쿠키 거부	3098
모든 쿠키 수락	3098
모든 쿠키 허용	3098
모르겠다	3054
모름/무응답	3054
모바일 웹으로 계속	3066
""", '목': """
목록	3006
목록 보기	3085
목록보기	3006
목록으로	3085
목록으로 돌아가기	3103
""", '무': """
무료 게임	3055
무료 배송	3094
무료 체험 시작하기	2986
무료 회원가입	2986
무료, 스팸 없음	3080
무료로 읽기	3101
무료배송	3094
무제한 이용하기	3101
""", '문': """
문의	3003
문의 내용	3102
문자 크기	65
""", '바': """
바로 구매하기	3058
바로가기	2997
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3060
""", '밴': """
밴드	2997
""", '번': """
번역 보기	3007
""", '베': """
베스트	3004
""", '보': """
보내기	3082
보통	3031
""", '복': """
복사	3093
복사하기	2997
""", '본': """
본 사이트는 쿠키를 사용합니다	3025
본문 글씨 줄이기	2997	3031
본문 글씨 키우기	2997	3031
본문 바로가기	3006
본문으로 바로가기	3006
""", '북': """
북마크	2997
""", '분': """
분석탁월 #	3032
""", '브': """
브라우저에서 계속	3066
브라우저에서 계속 보기	3066
""", '비': """
비공감	3054
비밀번호 찾기	2986
비밀번호를 잊으셨나요	3078
""", '빠': """
빠름	3031
""", '사': """
사업제휴	3019
사이트맵	3002
사전 등록하기	3046
사전등록	3046
사전등록 하기	3046
사진 더 보기	3085
사진 더보기	3085
사진 모두 보기	3085
사진 크게 보기	3085
사진 크게보기	3085
사진 확대	3006
""", '삭': """
삭제된 동영상입니다	3059
""", '상': """
상품 보기	3104
상품 상세보기	3104
""", '새': """
새로고침	3069
""", '선': """
선착순 # 명	3045
선착순 #명	3045
선착순 마감	3045
선택	3079
선택 저장	3063
선호 매체로 추가	3090
""", '설': """
설문	92
설문 결과	3054
설문 결과 보기	3095
설문 참여 바로가기	3034
설문 참여하기	3034
설문에 참여하기	3053
설문조사	92
설문조사 참여하기	3034
설정	3024
설정 관리	3098
설정 저장	3063
""", '소': """
소리 켜기	3099
""", '속': """
속보	3004
속보 알림 받기	3034
속보 알림 신청	3034
속보 알림을 받으시겠습니까	3067
""", '스': """
스도쿠	3057
스크랩	2997
스크랩하기	3034
스크립트	3060
스크립트 보기	3059
스토어	3094
스토어 바로가기	3058
스폰서	3001
스폰서 링크	3047
스폰서 콘텐츠	3047
스폰서링크	3047
""", '슬': """
슬퍼요	3032
슬퍼요 #	3032
""", '시': """
시리즈 보기	3085
""", '신': """
신고	3003
신고하기	3054
신문구독	2986
신청이 완료되었습니다	3080
""", '실': """
실시간 뉴스	3004
""", '쏠': """
쏠쏠정보 #	3032
""", '아': """
아마존에서 구매	3058
아마존에서 보기	3058
아이디 저장	3078
아이디 찾기	3078
아직 회원이 아니신가요	3078
""", '알': """
알겠습니다	3007
알라딘에서 구매	3058
알라딘에서 보기	3058
알림 받기	2996
알림 설정	2996
알림 설정하기	3067
알림 켜기	3067
알림 허용	3067
알림을 받으시겠습니까	3067
알림을 받으시겠어요	3067
알림을 켜시겠습니까	3067
""", '애': """
애드블록을 해제해 주세요	3069
애드블록이 감지되었습니다	3069
애플로 계속하기	3078
애플로 로그인	3078
""", '앱': """
앱 다운로드	2996
앱 다운로드하기	2996
앱 다운받기	3066
앱 설치	2996
앱 설치하기	2996
앱스토어에서 다운로드	3066
앱에서 계속 읽기	3066
앱에서 보기	3066
앱에서 열기	3066
앱에서 이어보기	3066
앱으로 보기	3066
""", '언': """
언제든 해지 가능	3078
언제든지 수신 거부할 수 있습니다	3080
언제든지 해지 가능	3078
""", '얼': """
얼리버드 할인	3046
""", '에': """
에디터 추천	3004
""", '여': """
여러분의 생각은	3013
여러분의 후원이 큰 힘이 됩니다	3074
여성	3031
여자	3031
""", '연': """
연간 결제	3079
연간 구독	3079
연관기사	3004
연재 보기	3085
""", '열': """
열기	3007
""", '영': """
영상	3004
영상 길이 #	3029
영상 더보기	3085
영상 보기	3034
영상 재생	3059
영상으로 만나보세요	3034
영상으로 보기	3034
영상을 불러오는 중입니다	3059
영상을 불러올 수 없습니다	3099
영상을 재생할 수 없습니다	3059
""", '예': """
예매 바로가기	3058
예매하기	3058
예스#에서 구매	3058
예스#에서 보기	3058
""", '오': """
오늘 하루 보지 않기	2981
오늘은 그만 보기	2981
오늘의 낱말 퍼즐	3014
오늘의 설문	3014
오늘의 스도쿠	3014
오늘의 십자말풀이	3014
오늘의 운세	3057
오늘의 추천	3004
오늘의 투표	3014
오늘의 핫뉴스	3042
오디오 다운로드	3059
오디오 플레이어	3099
오디오로 듣기	3034
오래된순	3054
오류 신고	3003
오류 신고하기	3034
오류가 발생했습니다	3080
오타 신고	3053
오탈자 신고	3034
""", '온': """
온라인뉴스팀	3018
""", '올': """
올바른 이메일 주소를 입력해 주세요	3080
올바른 이메일을 입력해 주세요	3080
""", '옵': """
옵션 관리	3098
""", '요': """
요금제 보기	3101
요약	3006
""", '원': """
원고료 보내기	3100
원문 보기	3007
원문보기	3006
""", '월': """
월간 결제	3079
월간 구독	3079
""", '웨': """
웨비나 신청하기	3046
""", '웹': """
웹에서 계속 보기	3066
""", '위': """
위로	3006
위로 가기	3085
""", '유': """
유료 구독자 전용	3078
유료 기사입니다	3034
유료회원 전용	3078
유료회원 전용 기사	3078
유튜브 구독	3000
유튜브 구독하기	3000
유튜브에서 보기	3096
""", '윤': """
윤리강령	3019
""", '음': """
음성 다운로드	3059
음성 재생하기	3034
음성으로 듣기	2997
음소거	3060
음소거 해제	3059
음소거를 해제하려면 탭하세요	3099
""", '응': """
응원하기	2982
응원해요 #	3032
""", '의': """
의견 남기기	3053
의견 보내기	3053
의견 쓰기	3003
""", '이': """
이 기사 공유하기	3105
이 기사 구매하기	3101
이 기사 어땠나요	3034
이 기사 어떠셨나요	3053
이 기사가 도움이 되었나요	3053
이 기사는 잠겨 있습니다	3078
이 기사를 공유합니다	3034
이 기사를 추천합니다	3034
이 기사를 평가해 주세요	3095
이 기사와 함께 읽은 기사	3034
이 기자의 다른 기사	3020	3034
이 기자의 다른 기사 더보기	3085
이 동영상을 재생할 수 없습니다	3059
이 사이트는 쿠키를 사용합니다	3025
이 시각 많이 본 기사	3042
이 시각 많이 본 뉴스	3042
이 시각 주요뉴스	3004
이 시각 추천뉴스	3004
이 음성은 ai가 생성했습니다	3059
이 주제 팔로우	3090
이 콘텐츠를 표시할 수 없습니다	3063
이 페이지가 도움이 되었나요	3053
이런 기사는 어때요	3042
이름	3082
이름을 입력하세요	3102
이름을 입력해 주세요	3102
이메일	2997
이메일 주소 입력	3102
이메일 주소를 입력하세요	3080
이메일 주소를 입력해 주세요	3102
이메일 형식이 올바르지 않습니다	3080
이메일로 계속하기	3101
이메일로 공유	3092
이메일로 로그인	3101
이메일무단수집거부	3002
이메일을 입력하세요	3080
이메일을 입력해 주세요	3080
이메일을 입력해주세요	3102
이메일을 확인해 주세요	3080
이미 계정이 있으신가요	3078
이미 구독 중이신가요	2986
이미 구독 중입니다	3102
이미 등록된 이메일입니다	3102
이미 참여하셨습니다	3053
이미 투표하셨습니다	3053
이미 회원이신가요	2986
이미지 크게 보기	3006
이미지 크게보기	3085
이미지 확대	3006
이번 주 설문	3014
이번 주 투표	3014
이번주 설문	3014
이슈	3004
이어서 읽기	3103
이용권 구매	3078
이용권 선택	3078
이용약관	3002
이용약관에 동의합니다	3080
이전	3006
이전 기사	3004
이전 기사 보기	3034
이전 사진	3085
이전 영상	3099
이전 이미지	3103
이전글	3085
이전기사	3004
""", '인': """
인기 급상승	3042
인기 기사	3004
인기기사	3004
인기뉴스	3004
인쇄	2997
인쇄하기	2997
인스타그램 팔로우	3034
인스타그램에서 보기	3096
인스타그램에서 이 게시물 보기	3096
""", '일': """
일시	3075
일시 후원	3074
일시 후원하기	3074
일시정지	3060
일시후원	2982
""", '자': """
자동 번역	3060
자동 재생	3060
자동재생	3060
자막	3060
자막 보기	3059
자막 켜기	3059
자바스크립트가 비활성화되어 있습니다	3063
자발적 유료 구독	3100
자세히	3007
자세히 보기	3007	3024
""", '작': """
작게	3093
""", '잘': """
잘 모름	3054
""", '장': """
장바구니 담기	3104
장바구니에 담기	3104
""", '재': """
재생	3006	3029
재생 속도	3059
재생 시간	3060
재생 시간 #	3029
재생속도	3059
재생시간 #	3029
재생할 수 없는 동영상입니다	3059
""", '저': """
저자 소개	3087
저작권규약	3002
저장	2997
""", '전': """
전송	3082
전송되었습니다	3080
전체 기사	3103
전체 기사 보기	3085
전체 뉴스 보기	3085
전체 댓글	3003
전체 댓글 보기	3016
전체 동의	3064
전체 보기	3006
전체 사진 보기	3085
전체 화면	3060
전체메뉴	3006
전체보기	3006
전체화면	3060
전체화면 종료	3059
""", '접': """
접기	3006
접수되었습니다	3102
""", '정': """
정기	3075
정기 후원	3074
정기 후원하기	2982
정기구독	2986
정기후원	2982
정기후원 신청	3100
정기후원 신청하기	3100
정기후원하기	3074
정렬	3054
정상적으로 접수되었습니다	3102
정정·반론보도 신청	3086
정정보도 신청	3086
정정보도 요청	3086
""", '제': """
제보	3003
제보 바로가기	3086
제보하기	3003
제작 지원	3094
제작지원	3094
제출	91	3082
제휴 광고	3058
제휴 문의	3019
제휴 콘텐츠	3058
제휴문의	3019
""", '좋': """
좋아요	2997
좋아요 #	3032
좋은 기사 후원하기	2982
""", '주': """
주소 복사	3034
주소가 복사되었습니다	3034
주소복사	2997
주요 기사	3004
주요 뉴스	3004
주요 뉴스 더보기	3042
주요기사	3004
주요뉴스	3004
주제 팔로우	3090
""", '지': """
지금 구매하기	3058
지금 뜨는 기사	3042
지금 뜨는 뉴스	3042
지금 플레이	3055
지금 플레이하기	3055
지금 후원하기	3100
지나친 음주는 건강에 해롭습니다	3058
지나친 음주는 건강을 해칩니다	3058
지도 보기	3007
지면보기	2986
""", '직': """
직접 입력	3075
""", '차': """
차단	3068
""", '참': """
참가 신청	3046
참가 신청하기	3046
참가신청하기	3046
참여하기	91
""", '창': """
창 닫기	3103
""", '찾': """
찾아오시는 길	3019
""", '책': """
책 구매하기	3058
""", '첫': """
첫 댓글을 남겨주세요	3095
첫 댓글을 작성해 보세요	3095
""", '청': """
청소년보호정책	3002
""", '총': """
총 #명 참여	3013
""", '최': """
최고의 혜택	3079
최신 기사	3004
최신 뉴스	3004
최신기사	3004
최신뉴스	3004
최신순	3054
최저가 보기	3104
""", '추': """
추천	3079
추천 기사	3004
추천 스폰서	3047
추천 영상	3042
추천기사	3004
추천뉴스	3004
추천순	3054
""", '축': """
축하해요 #	3032
""", '친': """
친구 추가하기	3034
""", '카': """
카카오 계정으로 로그인	3078
카카오 로그인	3078
카카오로 로그인	3078
카카오로 시작하기	3078
카카오스토리	2997
카카오톡	2997
카카오톡 공유	2997
카카오톡 공유하기	3092
카카오톡으로 공유	3034
카카오톡으로 공유하기	3034
카테고리	3004
""", '커': """
커피 한 잔 사주기	3074
커피 한 잔 후원하기	3074
""", '콘': """
콘텐츠 보기	3063
콘텐츠 불러오기	3063
콘텐츠 표시	3063
""", '쿠': """
쿠키 관리	3063
쿠키 기본 설정	3023
쿠키 설정	3002
쿠키 설정 관리	3063
쿠키 설정 변경	3023
쿠키 정책	3025
쿠키 허용	3025
쿠팡에서 구매	3058
쿠팡에서 구매하기	3058
쿠팡에서 보기	3058
쿠폰 받기	3104
""", '퀴': """
퀴즈	3057
퀴즈 도전하기	3055
퀴즈 풀기	3034
퀴즈 풀러 가기	3055
""", '크': """
크게	3093
""", '클': """
클릭하면 소리가 켜집니다	3099
""", '키': """
키워드	3004
""", '태': """
태그	3004
""", '텔': """
텔레그램에서 소식 받기	3034
""", '투': """
투표	92
투표 결과	3054
투표 결과 보기	91
투표 참여하기	3053
투표가 완료되었습니다	3053
투표에 참여해 주셔서 감사합니다	3053
투표하기	91	3034
투표해 주셔서 감사합니다	91	3053
""", '트': """
트위터	2997
트위터 공유	2997
트위터로 공유	3092
트위터에서 보기	3096
""", '특': """
특집 더보기	3085
특집 보기	3085
""", '티': """
티켓 예매	3058
티켓 예매하기	3058
""", '틱': """
틱톡에서 보기	3096
""", '파': """
파워링크	3047
""", '팔': """
팔로우 중	3090
팔로우 취소	3090
""", '팟': """
팟빵에서 듣기	3096
""", '페': """
페이스북	2997
페이스북 공유	2997
페이스북에서 보기	3096
페이스북으로 공유	3034
페이스북으로 로그인	3078
페이지 새로고침	3069
페이지를 새로고침하세요	3069
페이팔로 결제	3101
""", '편': """
편집 원칙	3086
편집규약	3019
""", '펼': """
펼치기	3006
""", '포': """
포럼 참가 신청하기	3046
포토	3004
포토 갤러리	3085
""", '폰': """
폰트 크기	2997
""", '푸': """
푸시 알림 받기	3067
""", '프': """
프리미엄	2986
프린트	2997
""", '피': """
피드백 보내기	3053
""", '필': """
필수	3082
필수 입력	3080
필수 입력 항목	3080
필수 입력 항목입니다	3080
필수 항목	3082
필수 항목입니다	3080
필자 소개	3086
""", '한': """
한 번	3075
한번만	3075
""", '할': """
할인 코드	3104
""", '함': """
함께 보면 좋은 기사	3004
함께 볼 기사	3042
함께 읽으면 좋은	3004
함께 읽은 기사	3042
""", '핫': """
핫뉴스	3004
핫이슈	3004
핫클릭	3042
""", '항': """
항상 허용	3064
""", '해': """
해제 방법	3073
해제했습니다	3073
""", '행': """
행사 신청하기	3046
""", '허': """
허용	3024	3068
""", '헤': """
헤드라인	3004
""", '현': """
현재 시간	3060
""", '협': """
협찬	3001
""", '홈': """
홈	3006
홈으로	3085
홈으로 가기	3085
""", '화': """
화나요	3032
화나요 #	3032
화제의 뉴스	3004
화질	3060
""", '확': """
확인	3007
""", '환': """
환경설정 관리	3098
""", '회': """
회사 소개	3019
회사소개	3002	3019
회원 전용	2989
회원 전용 기사	3078
회원가입	2986
회원가입하고 계속 읽기	3101
회원이 아니신가요	3078
""", '후': """
후속강추 #	3032
후속기사 원해요	3032
후속기사 원해요 #	3032
후원	2982
후원 바로가기	3074
후원 신청	3074
후원 안내	2982
후원 페이지 바로가기	3074
후원 페이지로 이동	3074
후원 하기	2982
후원자 되기	3074
후원하기	2982
후원해 주셔서 감사합니다	3100
후원회원 가입	2982
후원회원 되기	3074
""", '훈': """
훈훈해요	3032
훈훈해요 #	3032
""", '흥': """
흥미진진 #	3032
""", '힘': """
힘내요 #	3032
"""}

START = {'a': """
aboneliğiniz	4697 K başariyla
abonē	3207 K par	3207 K no	3207 K un	3209 K
acasă	98 K >	98 K '	98 K "
accès	2013 K illimité
această	52 K investigație	3936 K traducere	3999 K știre a fost
además	1548 K:	1602 K, en
adresă	3911 K de e-mail invalidă	3911 K de email invalidă
adó	2420 K #%
adód	2420 K #%
adója	2420 K #%
ai가	3026 K 자동 번역한	3026 K 번역한	3026 K 핵심	3026 K 요약한	3028 K 읽어
ai에게	3026 K 물어	3026 K 질문	3026 K 물어보기
ajánld	2420 K fel adód
ajánlja	2420 K fel adója	2420 K fel adód
ajánljuk	2445 K:
ajánlott	2447 K videó:	2447 K cikk:	2447 K cikkünk:
aktivér	709 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4535 K dig till vårt	4553 K
annoncørbetalt	771 K indhold fra
annonsørinnhold	3574 K fra
anúncio	3879 K em #
aportá	1491 K desde
apoyá	81 K
après	2166 K déduction fiscale
após	3740 K # meses	3740 K o período	3740 K o primeiro
apóyanos	1491 K desde
apúntate	1579 K al curso	1579 K a nuestro	1583 K a nuestro seminario	1583 K a nuestro evento
aquí	1614 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3614 K wyraża poglądy	3614 K wyraża opinie	3614 K jest opinią	3628 K ukazał się	3628 K pochodzi z	3634 K przetłumaczony	3634 K został przetłumaczony	3634 K czyta	3634 K wygenerowany	3674 K został	3674 K przetłumaczono	3710 K ukazał się	3710 K pierwotnie ukazał	3710 K pochodzi z	3711 K	3721 K powstał we współpracy z
artykuły	3624 K autora
artículo	1637 K publicado originalmente	1666 K publicado en colaboración
artículos	1508 K gratuitos
ascultă	1 K	3922 K:	3946 K podcastul	3946 K acest articol	4008 K pe
atradāt	44 K
atsisiųskite	3141 K
autorė	3145 K:
autoři	538 K jsou
außerdem	933 K lesenswert:	933 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1591 K la app
beiträge	27 K	969 K von
benefício	3808 K do assinante:
berätta	59 K i	59 K gärna
beställ	4553 K
bestätigen	802 K sie ihre
bestätigungsmail	802 K
besøg	694 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1516 K diario	1516 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4988 K viết dành riêng cho	4988 K viết dành cho thuê bao	5000 K này có nội dung do	5000 K này có nội dung từ	5000 K viết này có nội dung	5000 K viết này chứa nội dung	5005 K liên quan:	5017 K viết thể hiện quan điểm	5017 K viết thể hiện quan điểm cá nhân	5017 K viết thể hiện văn phong	5017 K viết là quan điểm	5017 K viết phản ánh quan điểm	5017 K viết không phản ánh quan điểm	5022 K viết này có	5022 K viết có hữu ích	5026 K viết được dịch tự động	5026 K được dịch tự động	5026 K viết này được dịch	5026 K viết được tóm tắt	5026 K viết có sử dụng ai	5076 K viết được bảo vệ	5077 K viết được thực hiện	5077 K viết được viết	5077 K viết này được	5084 K viết tiếp tục
báo	5022 K lỗi bài viết
bình	5 K luận	27 K luận	5025 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4697 K aboneliğiniz
bültenimize	4697 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2445 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4988 K đã là thuê bao	5022 K phát hiện	5022 K thấy bài viết
bản	5022 K tóm tắt này	5026 K dịch tự động	5077 K dịch được
bấm	5028 K để nghe
bật	4994 K thông báo
""", 'c': """
caractères	2115 K restants
caràcters	447 K restants
chceš	560 K u nás pracovat	4322 K u nás pracovať
chefredaktör	4551 K och ansvarig utgivare:	4551 K:
chơi	5051 K ngay:
chưa	32 K có bình luận
citeşte	3922 K şi	3922 K şi:
citește	3922 K și	3922 K și:	3922 K:	3922 K mai mult	3922 K aici	3922 K mai departe:
citiți	3922 K și
ciąg	3638 K dalszy
colaborá	1491 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3742 K exclusivo para	3801 K gerado	3807 K promovido por	3807 K recomendado por	3811 K oferecido por	3838 K incorporado d	3838 K externo d	3838 K incorporado do	3838 K incorporado da	3838 K externo do
conținut	3936 K generat	3944 K oferit de	3974 K încorporat de	3974 K extern de
coût	2166 K après déduction	2166 K réel après
crédit	2109 K photo	2109 K photos
crédits	2109 K photo	2109 K photos
créer	2038 K une alerte pour "	2038 K une alerte sur "	2038 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5031 K đặt ứng dụng	5031 K ứng dụng	5031 K app
còn	5049 K lại # ký tự
có	72 K thắc mắc	5005 K thể bạn quan tâm:	5072 K lỗi xảy ra
cấm	5076 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3929 K ai informații	3939 K ai observat o
dalinkitės	3141 K
další	525 K články autora
darovať	4316 K
dernières	2055 K actualités
descarcă	13 K	3961 K aplicația
descargá	13 K	1591 K la app
descărcați	13 K
dezactivează	3984 K adblock	3984 K ad
dežurni	41 K telefon redakcije
direcționează	3904 K #% din
disponível	3751 K no google play	3816 K na app store	3816 K no google play	3816 K para android e	3880 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
donează	3904 K #% din
doná	1491 K desde
doporučené	523 K video:
doporučte	553 K
doporučujeme	523 K článek:
dorești	3979 K să primești notificări
doriți	3979 K să primiți notificări
dosszié	2528 K: így	2528 K: itt	2528 K: ezért	2528 K: miért	2528 K: hogyan	2528 K: mit	2528 K: ki	2528 K: mi	2528 K: ez	2528 K: ezt	2528 K: hallgassa	2528 K: nézze	2528 K: minden	2528 K: a	2528 K: az
dostępna	3641 K w
dostępne	3641 K w
dostępny	3641 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3652 K do	3665 K do dyskusji
držte	28 K se
duración	1653 K del vídeo	1653 K del episodio
duração	3879 K do vídeo
durée	2162 K de la vidéo	2162 K de l'épisode
dzięki	3697 K naszym czytelnikom	3697 K naszym czytelniczkom
dành	4988 K riêng cho thuê bao	4988 K riêng cho độc giả	4988 K riêng cho người đăng ký	4988 K cho thuê bao
découvrez	2057 K aussi	2085 K la boutique	2085 K notre boutique	2085 K nos jeux	2085 K notre hors-série	2095 K notre application	2095 K notre appli
décryptage	2057 K :
déductible	2002 K des impôts	2002 K à #
déjà	2011 K abonné	2011 K inscrit	2011 K client
désactiver	2074 K les sous-titres
díky	602 K našim čtenářům	602 K našim předplatitelům
dùng	5038 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2499 K kedvezmény:	2499 K előny:	2499 K ajánlat:
előfizetőinknek	2520 K köszönhetően
előfizetőként	89 K	2477 K
encuéntranos	12 K
envía	3 K	1553 K tus cartas	1553 K tu carta
envíanos	1565 K
envíe	1553 K sus cartas	1553 K su carta
ermöglicht	935 K von
erről	2445 K bővebben
escríbenos	1551 K
escúchalo	1654 K en spotify	1654 K en apple podcasts
escúchanos	1654 K en spotify
estagiária	3784 K sob supervisão	3784 K sob a supervisão	3784 *K sob supervisão	3794 K sob supervisão	3794 * K sob supervisão
estagiário	3784 K sob supervisão	3784 K sob a supervisão	3784 *K sob supervisão	3794 K sob supervisão
""", 'f': """
faça	3769 K o quiz	3804 K as palavras cruzadas	3814 K o quiz	3814 K o teste	3814 K o nosso
felelős	2474 K szerkesztő:	2474 K kiadó:
fiți	31 K primul
folosești	3984 K un ad
folosiți	3984 K un ad
foretrækker	710 K du
fortsätt	4555 K läsa
fortæl	59 K mig
fotogalería	1633 K:
fotogaléria	4290 K:
fotografía	1547 K # de #	1603 K:
fotoğraf	4796 K # / #	4796 K #/#
frågor	72 K	73 K om artikeln
få	685 K fuld adgang til	709 K adgang	709 K fri	709 K fuld	709 K besked	709 K ugens	709 K dagens	709 K de	709 K nyheder	709 K en notifikation	709 K breaking	709 K seneste nyt	720 K	742 K de vigtigste nyheder	742 K vigtige nyheder	742 K de største nyheder	742 K besked om	742 K besked, når	742 K nyhederne	742 K breaking	3484 K full tilgang til	3511 K tilgang	3511 K fri	3511 K full	3511 K beskjed	3511 K varsel	3511 K ukas	3511 K dagens	3511 K de	3511 K nyheter	3511 K siste	3523 K	3525 K varsel	3525 K varsler	3525 K push	4526 K full tillgång till	4553 K tillgång	4553 K fri	4553 K full	4553 K besked	4553 K en notis	4553 K veckans	4553 K dagens	4553 K de	4553 K nyheter	4553 K senaste	4564 K
férjen	2477 K hozzá
följ	12 K	4530 K	4553 K
følg	12 K	12 K oss	689 K	709 K	3488 K	3511 K
füge	12 K uns	941 K
fügen	12 K sie uns	941 K sie
für	805 K android und ios	879 K diesen artikel	879 K diesen	930 K nur
fă	3942 K testul zilei
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2474 K:
""", 'g': """
galería	1547 K: # de #	1547 K # de #
gazeteciliğimizi	4746 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4697 K bir e-posta adresi girin	4697 K bir e-posta adresi giriniz	4697 K bir e-posta giriniz
ghé	5025 K cửa hàng trực tuyến
giọng	5026 K đọc ai
giữ	5076 K bản quyền nội dung
glöm	4553 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5022 K ý cho bài viết
gör	4535 K quizet	4535 K vårt quiz	4553 K vårt
görmemiz	4755 K gereken
görsel	4801 K yapay
günün	4750 K bulmacasini	4750 K sudokusunu	4750 K bulmacasi	4750 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2478 K lát
hintergründe	933 K dazu:
hjälp	4535 K oss bli bättre	4535 K oss att bli bättre
hjælp	694 K os med at blive bedre
hlavné	4303 K body
hlavní	540 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5025 K trả lời khảo sát	5036 K ủng hộ
hämta	13 K	4539 K
häng	4553 K med
här	4581 K finns ett inbäddat innehåll från	4581 K finns inbäddat innehåll från	4581 K visas ett inbäddat innehåll från	4581 K visas inbäddat innehåll från	4581 K är ett inbäddat innehåll från	4581 K är inbäddat innehåll från
hääleta	1708 K
håll	28 K	28 K dig
hình	5073 K #/#
hör	883 K dir	941 K	4553 K
hören	883 K sie	941 K sie
hörzeit	957 K
hør	1 K artiklen	1 K artikkelen	1 K saken	676 K også	676 K også:	694 K mere på	709 K	3475 K også	3475 K også:	3511 K
""", 'i': """
iesūti	3195 K savu	3195 K
indlæg	27 K
indlæs	736 K altid indhold fra	736 K indhold fra
inlägg	27 K
innehåll	4616 K från annonsören
innehållet	4504 K är betalt av
inscríbete	1579 K al curso	1579 K a nuestro	1579 K en nuestro	1579 K en el curso
introduceți	3911 K o adresă de e-mail
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3141 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3942 K sudoku	3967 K acum:
já	59 K fez	3742 K é assinante
játssz	2496 K most:
jäikö	1898 K juttu kesken
jälgi	1708 K
jäsenetu	1946 K:
""", 'k': """
kapcsolódó	2445 K	2445 K:	2447 K videó:	2447 K cikk:	2447 K cikkünk:
każdego	3590 K ranka
kezdőlap	98 K >
không	5076 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5025 K tra kiến thức của bạn
kjøp	3493 K billetter	3493 K billett	3511 K
klausykitės	3126 K
klikněte	521 K zde
ključne	4204 K točke	4204 K tačke
klõpsates	1708 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3209 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	709 K
kopírovat	553 K
kopírovať	4316 K
kopē	3209 K
korzyść	3680 K dla prenumeratorów:
korábbi	2447 K cikkünk:
kvíz	521 K:	581 K:	581 K dne:	581 K týdne:	2463 K	2495 K:	4290 K:	4339 K dňa:	4339 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1939 K on
käännös	1939 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2477 K
kérjen	2477 K
kérjük	28 K
kênh	4994 K youtube của báo
köp	4535 K biljetter	4535 K biljett	4553 K
kövess	12 K
kövesse	2477 K
kövessen	12 K
køb	694 K billetter	694 K billet	709 K
küfür	27 K içeren
küldd	3 K el	2456 K el nekünk
küldje	2456 K el nekünk	2477 K	2477 K tovább
ký	5049 K tự còn lại
kļūsti	3209 K
kết	5011 K nối với chúng tôi
""", 'l': """
laimē	3209 K
laimėkite	3141 K
lasītāju	3217 K aptauja:
legyél	2477 K
lejupielādē	3209 K
leé	1602 K también	1602 K más	1602 K:
lisää	1903 K kirjoittajalta	1903 K toimittajalta	1924 K meidät	1973 K aiheesta:
lugejaküsitlus	1716 K:
lásd	2445 K még
lásson	2477 K több
lát	2456 K valami
láttál	2456 K valami
lägg	4553 K till
lähetimme	1871 K vahvistusviestin	1871 K sinulle vahvistusviestin	1871 K sinulle sähköpostia
lähetä	1901 K juttuvinkki	1901 K uutisvinkki	1901 K vinkki	1907 K mielipidekirjoituksesi	1907 K mielipidekirjoitus	1924 K
lämna	4529 K dina tips	4529 K ditt tips
läs	4486 K hela artikeln	4518 K mer om	4519 K också	4519 K också:	4519 K även	4519 K mer	4519 K mer:	4519 K:	4519 K här	4519 K även:	4526 K vidare med	4526 K mer på	4539 K e-tidningen	4539 K tidningen	4553 K	4555 K vidare
läsarerbjudande	4576 K:
läsaromröstning	4573 K:
läsarresa	4576 K:
lås	4486 K upp artikeln	4486 K upp den här artikeln
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
löydät	12 K meidät	1924 K meidät
löysitkö	7 K
lütfen	28 K	4697 K e-postanizi onaylayin	4697 K e-posta adresinizi onaylayin	4697 K geçerli bir e-posta	4786 K sitemiz için devre dişi	4786 K reklam engelleyici	4786 K devre dişi birak	4787 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3638 K wideo	3721 K powstał we współpracy z	3721 K we współpracy z	3721 K sponsorowany przez
medlemsförmån	4576 K:
meillä	1964 K ei ole omistajaa	1964 K ei ole omistajia	1964 K ei ole osakkeenomistajia	1964 K ei ole maksumuuria
mesterséges	2485 K intelligencia írta
mirá	1586 K el video	1602 K también	1602 K:
mitä	8 K pidit	33 K mieltä	1925 K mieltä sinä
mišljenja	4201 K autora	4201 K iznesena	4201 K izneta
mišljenje	4201 K autora
możliwość	5 K komentowania
mulțumim	3911 K pentru abonare
mándanos	1565 K
más	1544 K noticias de	1544 K noticias sobre	1544 K sobre	1544 K en	1544 K de	1546 K temas:	1546 K sobre:	1548 K información	1548 K información:	1551 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	525 K tip?	525 K tip na článek	525 K tip na téma	525 K tip pro	605 K přečteno už # ze #	605 K přečteno už # z #	605 K přečteno již # ze #	605 K přečteno již # z #	605 K přečteno # ze #	605 K přečteno # z #	4358 K prečítané už # zo #	4358 K prečítané už # z #	4358 K prečítané # zo #	4358 K prečítané # z #
märkasid	44 K	1693 K midagi	1699 K viga	1699 K artiklis viga
még	32 K nincs	2529 K több a témáról:
més	417 K informació:	443 K notícies de	443 K notícies sobre
mød	694 K os
mūs	3209 K vari
mời	5005 K xem	5005 K bạn đọc	5005 K độc giả	5011 K bạn tham gia	5011 K độc giả theo dõi	5011 K bạn đọc theo dõi	5028 K quý vị theo dõi	5028 K quý độc giả	5028 K bạn xem video	5028 K nghe
""", 'n': """
nabídka	585 K pro čtenáře:
nahlásit	563 K chybu
nahlásiť	4325 K chybu
nahláste	4325 K chybu
najważniejsze	3634 K informacje
naloži	4411 K	4444 K vedno vsebino	4444 K vsebino z	4444 K vsebino s	4444 K vsebino iz	4444 K vsebino od
naložite	13 K	4411 K
naročite	4418 K se na
naujienų	41 K telefonas
načítat	588 K vždy obsah	588 K obsah z	588 K obsah ze	588 K obsah od
načítať	4345 K vždy obsah	4345 K obsah z	4345 K obsah zo	4345 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	602 K majitele	602 K vlastníka	602 K akcionáře	602 K žádného	602 K paywall	602 K reklamy	4355 K majiteľa	4355 K vlastníka	4355 K akcionárov	4355 K žiadneho	4355 K paywall	4355 K reklamy
nemáte	561 K čas číst	4323 K čas čítať
nepatríme	4355 K žiadnemu
nepatříme	602 K žádnému
než	570 K vložíte komentář	570 K začnete diskutovat	570 K napíšete příspěvek
nguồn	5015 K:	5015 K :
nhận	4994 K thông báo
nové	543 K číslo	543 K vydání	4306 K číslo	4306 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3841 K é possível mostrar este conteúdo	3841 K foi possível mostrar este conteúdo
näe	1924 K enemmän
nägid	1709 K viga
näita	1708 K
näitkö	1925 K virheen
näytä	1924 K sisältö	1949 K sisältö palvelusta	1949 K aina sisältö
nå	4553 K vår
nézd	2445 K meg	2477 K meg
nézze	2445 K meg	2477 K meg
nāc	3200 K strādāt
nội	4988 K dung dành cho thuê bao	4988 K dung dành riêng cho	5026 K dung được dịch tự động	5026 K dung do ai	5056 K dung này không	5057 K dung này từ	5057 K dung nhúng từ	5057 K dung từ	5076 K dung được bảo vệ	5077 K dung được tạo	5077 K dung này được tạo
""", 'o': """
obrázek	578 K # z #
oceń	8 K	3635 K ten	3635 K artykuł	3635 K tekst
ocurrió	1630 K un error
odporučte	4316 K
odporúčame	4290 K:
odsłuchaj	3646 K	3646 K ten
ofereça	3 K
oglądaj	3621 K:
ohodnoťte	541 K	4304 K
olvasói	2499 K ajánlat:
olvasóink	2520 K támogatásának köszönhetően
olvasóinknak	2520 K köszönhetően
opracował	3625 K:
opracowała	3625 K:
opýtajte	4303 K sa
opširnije	4189 K:	4189 K na
otwórz	3608 K post
otázka	581 K dne:	4339 K dňa:
otázky	72 K
ouça	1 K	3778 K:	3812 K o podcast	3874 K no	3880 K no spotify	3880 K o podcast no
oversættelsen	726 K er
oír	1 K
""", 'p': """
pamanīji	3201 K kļūdu
pamanījāt	44 K	3201 K kļūdu
participă	3942 K la sondaj
pastebėjote	44 K	3127 K įdomų	3133 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5015 K viên:
piditkö	8 K	69 K	82 K	1925 K
pidätkö	82 K	1925 K
piše	4216 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	558 K
podrži	81 K
podržite	81 K	4219 K
podés	12 K seguir	1566 K enviarnos
podívejte	521 K se:	521 K se na video	523 K se na video:
poglądy	3614 K wyrażone w
pokaż	3608 K post
poleć	3646 K
poslať	4316 K
poslechněte	1 K si	521 K si	521 K si:
poslušajte	1 K	4189 K:	4390 K:
posłuchaj	1 K	3621 K:	3621 K też:
povoliť	4345 K vždy obsah	4345 K obsah z	4345 K obsah zo	4345 K obsah od
poznáte	66 K niekoho
pozostała	3638 K część
pošaljite	41 K vijest
pošlete	553 K
pošlite	3 K	4316 K
poți	3929 K contacta autorul	3929 K contacta autoarea
praneškite	3127 K redakcijai
predplaťte	4320 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4576 K:
prečítajte	4290 K si tiež	4290 K si aj	4290 K si	4290 K si:
prečítali	4358 K ste už # zo #	4358 K ste už # z #	4358 K ste # zo #	4358 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3141 K
prikaži	4247 K uvijek sadržaj	4247 K uvek sadržaj	4247 K sadržaj s	4247 K sadržaj sa	4247 K sadržaj iz	4247 K sadržaj od	4444 K vedno vsebino	4444 K vsebino z	4444 K vsebino s	4444 K vsebino iz	4444 K vsebino od
pronašli	44 K ste
pročitaj	4189 K još	4189 K i
pročitajte	4189 K još	4189 K i	4189 K više	4189 K:	4189 K više o ovoj temi
pročitali	4259 K ste # od #	4259 K ste već # od #
první	496 K měsíc za	496 K měsíc zdarma	496 K týden za	496 K týden zdarma	496 K tři měsíce za	496 K # měsíce za
prvních	496 K # dní za	496 K # dní zdarma
prvý	4315 K mesiac len za	4315 K mesiac za	4315 K mesiac už za	4315 K mesiac zadarmo
przeczytałaś	3700 K już # z #	3700 K # z #
przeczytałeś	3700 K już # z #	3700 K # z #
prześlij	3646 K dalej
präsentiert	935 K von
próbálja	2492 K ki tudását
prüfen	941 K sie
publicité	2162 K dans #
publié	2146 K initialement dans le	2146 K initialement sur	2176 K avec l'autorisation
pàgina	472 K # de #
página	1631 K # de #	1631 K #/#	3856 K # de #	3856 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4304 K sa
páčilo	69 K sa
päeva	1716 K küsimus:
päivitä	1924 K
päivän	1942 K kysymys:
pääset	1924 K lukemaan
päätoimittaja	1922 K:
pódcast	1633 K:
păstrați	28 K
pērc	3200 K biļetes	3209 K
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
querés	1566 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	561 K posloucháte
radšej	4323 K počúvate
radši	561 K posloucháte
rašykite	3127 K autorei	3127 K autoriui
recibí	1565 K las noticias
recomandări	3922 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3904 K #% din
redirecționează	3904 K #%	3904 K #% din
regisztrálj	2476 K ingyenesen
regisztráljon	2463 K	2476 K ingyenesen
regístrate	1505 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	725 K er
resztę	3638 K tekstu
rezervē	3209 K
rezolvă	3942 K rebusul	3942 K integrama	3942 K sudoku
rešite	4189 K kviz
riješite	4189 K kviz
rozwiąż	3621 K quiz
rozwiń	3608 K post	3608 K wpis
rätsel	924 K mit	961 K des tages:
rätseln	924 K sie mit
réservez	2085 K vos places pour la soirée de la rédaction
réservé	2011 K aux abonnés
réservée	2011 K aux abonnés
réservés	2011 K aux abonnés
résumer	2072 K cet article	2072 K l'article
résumé	2072 K généré	2072 K rédigé	2072 K réalisé	2072 K produit	2072 K par
rösta	4553 K	4569 K:	4569 K här:	4569 K i vår omröstning:
rādīt	3209 K
răspunde	3942 K la sondaj
""", 's': """
sadržaj	4277 K je nastao u suradnji s
saglabā	3209 K
saistīts	3184 K:
saņem	3209 K
sažetak	4204 K	4204 K članka	4204 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	810 K:	810 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1565 K el canal	1602 K leyendo:
sesizări	3929 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	540 K	540 K článku	579 K vytvořila	579 K bylo
sisällön	1986 K tarjoaa
siųskite	3127 K savo	3141 K
sjefredaktør	3508 K:	3508 K og ansvarlig redaktør:
skaitytojų	3149 K apklausa:
skopírovať	4316 K
skrót	3634 K artykułu
skúsili	59 K ste
slå	3530 K på javascript
související	521 K:	523 K video:	523 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2178 K par
sponzorované	4376 K spoločnosťou
sponzorováno	627 K společností
sporočite	4423 K napako
sprawdź	3621 K:	3621 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4303 K sa
stališča	4401 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	576 K si aplikaci
stöd	81 K	4526 K
stötta	81 K	4526 K
støt	81 K	685 K
støtt	81 K	3484 K
suscríbase	1503 K y lea
suscríbete	1496 K a	1503 K y lee	1503 K para leer	1503 K y sigue leyendo	1503 K y accede	1503 K y disfruta	1579 K y llévate	1579 K y recibe	1654 K en spotify
susidūrėte	3127 K su
susiję	3115 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2072 K générée
syötä	1871 K kelvollinen sähköpostiosoite	1924 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2483 K:
szívesen	2478 K meghallgatjuk
szöveg	2483 K:
sähköpostiosoite	1871 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1570 K
síganos	12 K
sígueme	1570 K
síguenos	12 K	1527 K en nuestras redes
só	3742 K para assinantes
sólo	1505 K para suscriptores
søg	709 K nu
súhrn	4303 K
súmate	12 K	56 K a las #	1491 K desde
súvisiace	4290 K:
súvisiaci	4290 K článok
sūti	3195 K savu	3209 K
số	5049 K ký tự còn lại
""", 't': """
también	1530 K en facebook	1548 K puedes leer	1548 K puedes leer:	1548 K te puede interesar:
també	417 K et pot interessar:
também	3880 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1929 K on
tekstissä	1889 K esitetyt
tekstą	46 K galima
tenés	1560 ¿K información
testează	3942 K-ți cunoștințele
textgröße	810 K:	810 K a
thấy	44 K lỗi
thử	5025 K sức với
tiedätkö	1901 K aiheesta	1901 K asiasta	1901 K lisää
tiivistelmä	26 K on	1938 K on
tiivistelmän	1938 K on
tilføj	709 K
tillåt	4581 K alltid innehåll från	4581 K innehåll från
tiếp	5084 K tục đọc sau
todavía	32 K no hay comentarios
további	2445 K részletek	2529 K cikkek a témában:
traducció	426 K feta
transparentní	533 K účet:
trên	4994 K google news
trình	5056 K duyệt của bạn không	5056 K duyệt không
trả	5025 K lời câu đố
trải	5038 K nghiệm
turpinājums	3211 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1901 K
tác	5015 K giả:	5015 K giả là
támogasd	81 K	2468 K a	2468 K az
támogass	2420 K adód
támogassa	81 K	2420 K adója	2468 K a	2468 K az
támogasson	2420 K adója
täglichen	802 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1889 K on mielipidekirjoitus	1889 K on mielipideteksti	1889 K on kolumni	1889 K on kommentti	1938 K tiivistelmä on	1939 K juttu on	1939 K artikkeli on	1939 K teksti on	1949 K on upotettu sisältö
tämän	52 K jutun
tässä	1949 K on upotettua sisältöä
télécharger	13 K	2025 K l'application
téléchargez	13 K
tóm	5022 K tắt này	5026 K tắt bởi ai	5026 K tắt bằng ai	5077 K tắt được
töltsd	13 K le	2492 K ki kvízünket
töltse	13 K le	2477 K le	2477 K ki	2492 K ki kvízünket
történeteiket	2456 K
tüm	27 K yorumlar
tęsinys	3143 K
tłumaczenie	3634 K	3674 K zostało
tải	13 K	13 K ứng dụng	4994 K ứng dụng	4994 K app	5031 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4224 K na grešku
uključi	4212 K
uključite	4212 K
uložit	553 K
uložiť	4316 K
uložte	553 K si	4316 K si
unbeschränkter	904 K zugang
unterstütze	81 K	783 K
unterstützen	81 K sie	783 K sie	783 K sie die
uočili	7 K ste
upozorniť	4325 K na chybu
upozorněte	563 K na chybu
url이	3033 K 복사되었습니다	3033 K 복사됐습니다
urmărește	12 K	3922 K și:	3946 K video	4008 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4247 K uvijek sadržaj	4247 K uvek sadržaj	4247 K sadržaj s	4247 K sadržaj sa	4247 K sadržaj iz	4247 K sadržaj od
uživo	4264 K: kako	4264 K: ovako	4264 K: zašto	4264 K: što	4264 K: šta	4264 K: tko	4264 K: ko	4264 K: gdje	4264 K: gde	4264 K: ovo	4264 K: pogledajte	4264 K: poslušajte	4264 K: sve	4264 K: noć	4264 K: ljudi	4264 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2463 K részt
verifică	3911 K-ți e-mailul
već	4240 K za #	4240 K od #
več	4390 K:	4390 K v videu	4415 K o tem	4415 K novic	4415 K preberite	4462 K o:	4462 K o temi:
videó	2528 K: így	2528 K: itt	2528 K: ezért	2528 K: miért	2528 K: hogyan	2528 K: mit	2528 K: ki	2528 K: mi	2528 K: ez	2528 K: ezt	2528 K: hallgassa	2528 K: nézze	2528 K: minden	2528 K: a	2528 K: az
vidéo	2057 K :
viktorīna	3217 K:
visą	3141 K interviu
više	4189 K o:	4265 K o:	4265 K o temi:
você	3778 K pode gostar:
vprašaj	4404 K
vprašajte	4404 K
vprašanje	4439 K dneva:
vypočujte	1 K si	4290 K si:
vyskúšali	59 K ste
vytiskněte	553 K
vytlačiť	4316 K
vytlačte	4316 K
vyzkoušejte	496 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2477 K
válaszoljon	2477 K
vásárolja	2433 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	709 K med
véleménycikkeit	2456 K
více	521 K zde	521 K k tématu:	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
vídeo	1633 K:
võida	1708 K
võta	1693 K ühendust	1708 K
výhoda	585 K pro předplatitele:	4342 K pre predplatiteľov:
výhody	585 K pro předplatitele:	4342 K pre predplatiteľov:
vă	28 K rugăm să	3984 K rugăm să îl dezactivați	3984 K rugăm să-l dezactivați	3984 K rugăm să dezactivați adblock
vďaka	4355 K našim čitateľom	4355 K našim predplatiteľom
věnujte	553 K
vše	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
všechno	612 K o tématu téma:	612 K o tématu:
všechny	27 K komentáře	525 K články autora	612 K články k tématu téma:	612 K články k tématu:
všetko	4364 K o téme:	4364 K o:	4364 K k téme téme:	4364 K k téme:
všetky	4364 K články k téme téme:	4364 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	588 K povolit obsah	588 K zobrazovat obsah	588 K načítat obsah	588 K zobrazit obsah	4345 K povoliť obsah	4345 K zobrazovať obsah	4345 K načítať obsah	4345 K zobraziť obsah
""", 'w': """
webshopunkból	2499 K:
weiterführende	838 K artikel:
weź	3665 K udział w dyskusji
więcej	3620 K o	3620 K na temat	3620 K z	3621 K na ten temat:	3624 K artykułów autora	3706 K o:	3706 K na temat:
wykorzystałaś	3700 K już # z #	3700 K # z #
wykorzystałeś	3700 K już # z #	3700 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3692 K go, aby	3692 K go, żeby	3692 K ją, aby	3692 K blokadę	3692 K blokowanie
wyślij	3 K
wyświetlaj	3684 K treści z	3684 K treści ze	3684 K treści od
wöchentlichen	802 K newsletter
""", 'y': """
yanlişlik	4736 K mi
""", 'z': """
zahvaljujoč	4453 K našim bralcem
zahvaljujući	4256 K našim čitateljima	4256 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3608 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3684 K na treści
zgłoś	3657 K uwagę	3657 K błąd	3657 K literówkę	3657 K uwagi	3657 K nieścisłość
ziņo	3195 K redakcijai
zkopírovat	553 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4345 K vždy obsah	4345 K obsah z	4345 K obsah zo	4345 K obsah od
zobrazovať	4345 K vždy obsah	4345 K obsah z	4345 K obsah zo	4345 K obsah od
zostań	3654 K reporterem	3654 K reporterką	3654 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	852 K dpa	1252 K #	1252 K
""", 'à': """
à	2036 K écouter sur apple podcasts	2036 K écouter sur spotify	2036 K écouter sur deezer	2057 K lire aussi	2057 K lire également	2057 K lire :	2057 K lire sur	2057 K voir aussi	2057 K écouter	2057 K relire	2057 K découvrir	2057 K lire sur le même sujet	2057 K consulter :	2057 K voir également	2060 K propos de l'auteur	2060 K propos de l'autrice	2085 K retrouver dans le numéro	2163 K écouter sur spotify	2163 K écouter sur apple podcasts	2163 K retrouver sur spotify
àudio	426 K generat
""", 'á': """
áudio	3801 K gerado
""", 'ä': """
är	4529 K du
äänestä	1924 K
""", 'å': """
åldersgräns	4577 K #
åsikter	4512 K som framförs
åsikterna	4512 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3773 K preciso estar logado
écouter	1 K l'article	1 K cet article	2057 K aussi	2157 K sur
écoutez	1 K cet	1 K l'article	2036 K sur apple podcasts	2036 K sur spotify	2036 K ce podcast sur	2091 K le podcast
élő	2528 K: így	2528 K: itt	2528 K: ezért	2528 K: miért	2528 K: hogyan	2528 K: mit	2528 K: ki	2528 K: mi	2528 K: ez	2528 K: ezt	2528 K: hallgassa	2528 K: nézze	2528 K: minden	2528 K: a	2528 K: az
épinglez	2111 K cet article	2111 K cette recette	2111 K cette page	2111 K la recette	2111 K ce billet	2111 K-la	2111 K-le	2111 K l'article	2111 K l'image
értékeljük	2505 K az ön
""", 'í': """
írd	2477 K be
írj	2456 K a szerzőnek
írja	2477 K be
írjon	2456 K a szerzőnek	2477 K közvetlenül	2477 K nekünk
""", 'î': """
în	3996 K imagini:
întreabă	3936 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2478 K szerint
""", 'ú': """
últimas	1544 K noticias de	3775 K de	3775 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1491 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	844 K die autor:in	844 K die autoren	844 K die autor:innen	847 K die autorin	847 K den autor	848 K die autorin	848 K den autor
übersetzung	938 K:	938 K aus dem
""", 'č': """
čitaj	4189 K još
čitajte	4189 K i	4189 K još	4189 K još:
članak	46 K se može	46 K možete	4204 K je preveden	4204 K čita	4207 K je objavljen u	4268 K je	4277 K je nastao u suradnji s	4277 K je nastao u suradnji sa
članek	46 K lahko	4404 K je preveden	4404 K bere	4404 K je prebral	4407 K je objavljen v	4465 K je	4473 K je nastal v sodelovanju z	4473 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	511 K vznikl ve spolupráci	540 K byl přeložen	540 K přeložen	540 K načetl	543 K vyšel v	579 K byl přeložen	616 K vyšel v	616 K vyšel na	616 K původně vyšel	616 K byl původně	616 K byl publikován	616 K byl převzat	617 K	627 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4303 K bol preložený	4303 K načítal	4306 K vyšiel v	4367 K	4376 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	521 K také	521 K také:	521 K i	521 K více	521 K:
číslo	533 K účtu pro dary	533 K transparentního účtu
čítajte	4290 K aj	4290 K tiež	4290 K viac
""", 'đ': """
đánh	5022 K giá bài viết
đã	4988 K có tài khoản	5072 K xảy ra lỗi	5072 K có lỗi
đăng	5025 K ký tham dự hội thảo	5042 K ký khóa học	5042 K ký tham dự	5076 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5046 K dây nóng: #	5046 K dây nóng #
được	68 K phép đăng lại
đặt	5042 K mua sách	5042 K mua báo	5042 K báo giấy
để	5059 K xem nội dung này	5059 K hiển thị nội dung này
đọc	5005 K thêm	5005 K thêm:	5005 K:	5005 K tiếp:	5011 K tin nhanh
""", 'į': """
įsigykite	3141 K
įtraukite	3141 K mus
įveskite	3141 K
""", 'ś': """
ściągnij	13 K	3670 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3650 K:
źródło	3650 K:
""", 'ż': """
żadnych	3697 K akcjonariuszy
""", 'ž': """
želite	4221 K raditi kod nas	4221 K da radite kod nas	4420 K delati pri nas
želiš	4221 K raditi kod nas	4420 K delati pri nas
žiadni	4355 K akcionári
žiadny	4355 K majiteľ	4355 K oligarcha
žinote	3127 K daugiau	3142 K istoriją
žiūrėkite	3115 K taip pat	3141 K
žádní	602 K akcionáři
žádný	602 K majitel	602 K oligarcha
""", 'ư': """
ưu	5042 K đãi #% hôm nay
""", 'ș': """
știrea	4006 K continuă
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
автор	4082 K - обозреватель	4082 K - корреспондент	4082 K - колумнист	4082 K - редактор	4885 K - оглядач	4885 K - колумніст	4885 K - кореспондент
авторка	4885 K - оглядачка	4885 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4149 K владельцев	4149 K акционеров	4149 K цензуры и рекламы	4951 K власників	4951 K акціонерів	4951 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4149 K нашим читателям	4149 K вашим пожертвованиям
больше	4064 K новостей	4065 K по теме:	4105 K любите слушать	4105 K нравится слушать	4158 K о:
будь	31 K первым	4947 K ласка, вимкніть його	4947 K ласка, вимкніть блокувальник	4947 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4085 K ли материал	4085 K ли пересказ	4085 K ли этот пересказ	4085 K ли этот	4085 K ли текст
была	4085 K ли статья	4085 K ли эта	4085 K ли новость
більше	4866 K по темі:	4866 K за темою:	4866 K на тему:	4866 K про це:	4900 K новин	4900 K матеріалів	4960 K про:
""", 'в': """
в	4138 K этом месте находится встроенный контент	4138 K этом месте находится встроенный пост	4138 K этом месте находится встроенный публикация	4138 K этом месте размещён встроенный контент	4138 K этом месте размещён встроенный пост	4138 K этом месте размещён встроенный публикация	4138 K этом месте размещен встроенный контент	4138 K этом месте размещен встроенный пост	4138 K этом месте размещен встроенный публикация	4138 K этом месте показан встроенный контент	4138 K этом месте показан встроенный пост	4138 K этом месте показан встроенный публикация	4138 K этом месте встроенный контент	4138 K этом месте встроенный пост	4138 K этом месте встроенный публикация
вакансии	4088 K "	4088 K редакции
вакансії	4890 K "	4890 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4085 K понравилась	4085 K понравился	4085 K помогла	4888 K сподобалась	4888 K сподобалася	4888 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4038 K рассылка
ви	4947 K використовуєте блокувальник	4954 K прочитали вже # із #	4954 K прочитали вже # і #	4954 K прочитали # із #	4954 K прочитали # і #	4954 K прочитали вже # з #	4954 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4067 K по теме:	4157 K: как	4157 K: так	4157 K: почему	4157 K: что	4157 K: кто	4157 K: где	4157 K: это	4157 K: вот	4157 K: смотрите	4157 K: послушайте	4157 K: всё	4157 K: все	4157 K: ночь	4157 K: люди	4157 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4131 K:
вимкніть	4947 K його, щоб	4947 K блокувальник	4947 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4131 K дня:
вопросы	72 K?
впервые	4162 K опубликовано в	4162 K опубликовано на	4162 K опубликован в	4162 K опубликована в	4162 K напечатано в
вперше	4964 K опубліковано в	4964 K опубліковано у	4964 K опубліковано на	4964 K надруковано в
все	27 K комментарии	4064 K новости на тему	4064 K материалы	4064 K новости	4064 K статьи	4069 K статьи автора	4069 K материалы автора	4158 K о:	4158 K материалы по теме:	4158 K статьи по теме:	4158 K материалы о:	4158 K новости по теме:	4960 K про:
всегда	4054 K разрешать контент	4138 K разрешать контент	4138 K показывать контент	4138 K разрешить контент	4138 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4895 K
встановіть	13 K	4895 K	4921 K застосунок
встигніть	4926 K передплатити
всё	4158 K о:	4158 K по теме:
всі	4960 K матеріали за темою:	4960 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4145 K используете блокировщик	4152 K прочитали уже # из #	4152 K прочитали # из #
выключите	4145 K его, чтобы
відео	4959 K: як	4959 K: так	4959 K: чому	4959 K: що	4959 K: хто	4959 K: де	4959 K: це	4959 K: ось	4959 K: дивіться	4959 K: послухайте	4959 K: усе	4959 K: все	4959 K: ніч	4959 K: люди	4959 K: порт
вікторина	4933 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4084 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4887 K від	4887 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4934 K:
""", 'д': """
детальніше	4866 K:	4866 K про це
джерела	4902 K:
джерело	4902 K:
дивіться	4866 K також	4866 K:	4866 K також:	4866 K відео:
до	4866 K теми:
добавьте	4145 K наш сайт в	4145 K сайт в
додайте	4947 K наш сайт до	4947 K сайт до
дозволити	4940 K завжди контент	4940 K завжди вміст	4940 K контент із	4940 K контент з	4940 K контент від	4940 K вміст із	4940 K вміст з	4940 K вміст від
дозволяти	4940 K завжди контент	4940 K завжди вміст	4940 K контент із	4940 K контент з	4940 K контент від	4940 K вміст із	4940 K вміст з	4940 K вміст від
докладніше	4866 K:	4866 K про це	4960 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4093 K в	4093 K на	4093 K для	4895 K в	4895 K у	4895 K на	4895 K для
достъпно	276 K в	276 K на
досье	4157 K: как	4157 K: так	4157 K: почему	4157 K: что	4157 K: кто	4157 K: где	4157 K: это	4157 K: вот	4157 K: смотрите	4157 K: послушайте	4157 K: всё	4157 K: все	4157 K: ночь	4157 K: люди	4157 K: порт
досьє	4959 K: як	4959 K: так	4959 K: чому	4959 K: що	4959 K: хто	4959 K: де	4959 K: це	4959 K: ось	4959 K: дивіться	4959 K: послухайте	4959 K: усе	4959 K: все	4959 K: ніч	4959 K: люди	4959 K: порт
дотримуйтесь	28 K
другие	4069 K материалы автора
думка	4885 K автора	4885 K редакції	4885 K, висловлена
думки	4885 K авторів
""", 'е': """
ежедневная	4038 K рассылка
еженедельная	4038 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4069 K новость?
еще	4065 K по теме:	4067 K по теме:
ещё	4064 K больше	4065 K по теме:	4067 K по теме:
""", 'з': """
з	4937 K нашого магазину:
за	4854 K підтримки компанії	4854 K підтримки партнера	4854 K сприяння компанії	4866 K темою:
забелязахте	7 K
завантажити	4895 K в	4895 K з	4895 K у
завантажте	13 K	4895 K в	4895 K з	4921 K застосунок	4921 K додаток
завантажувати	4940 K завжди контент	4940 K завжди вміст	4940 K контент із	4940 K контент з	4940 K контент від	4940 K вміст із	4940 K вміст з	4940 K вміст від
завантажуйте	13 K	4895 K	4905 K застосунок
завдяки	4951 K нашим читачам	4951 K вашим внескам
завжди	4940 K дозволяти контент	4940 K дозволяти вміст	4940 K показувати контент	4940 K показувати вміст	4940 K дозволити контент	4940 K дозволити вміст	4940 K завантажувати контент	4940 K завантажувати вміст
загружать	4138 K всегда контент	4138 K контент из	4138 K контент с	4138 K контент от
загрузите	4093 K в	4093 K на
загрузить	4054 K контент	4054 K пост
задайте	4084 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4887 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4899 K
збережіть	4899 K
здесь	4138 K находится встроенный контент	4138 K находится встроенный пост	4138 K находится встроенный публикация	4138 K размещён встроенный контент	4138 K размещён встроенный пост	4138 K размещён встроенный публикация	4138 K размещен встроенный контент	4138 K размещен встроенный пост	4138 K размещен встроенный публикация	4138 K показан встроенный контент	4138 K показан встроенный пост	4138 K показан встроенный публикация	4138 K встроенный контент	4138 K встроенный пост	4138 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4937 K для передплатників:
зручніше	4908 K слухати
""", 'и': """
играть	4132 K:
идет	4126 K подписка
идёт	4126 K подписка
из	4135 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4099 K:
источники	4099 K:
""", 'к': """
как	4085 K вам статья	4085 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4887 K виклад	4887 K переказ
коротко	4084 K от	4887 K від
краткий	26 K пересказ	4084 K пересказ
кратко	4084 K от
краткое	4084 K содержание	4129 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4937 K для передплатників:
лучшее	4064 K за
любите	4908 K слухати
""", 'м': """
материал	46 K можно	4054 K содержит данные	4065 K по теме:	4067 K по теме:	4087 K опубликован в	4090 K можно	4129 K переведён	4129 K переведен	4162 K впервые опубликован	4162 K был впервые	4172 K подготовлен в партнёрстве с	4172 K подготовлен в партнерстве с	4172 K подготовлен при поддержке	4172 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4067 K по теме:
матеріал	46 K можна	4854 K підготовлено за підтримки	4854 K створено за підтримки	4854 K підготовлено у партнерстві	4854 K створено у партнерстві	4930 K перекладено	4964 K уперше опубліковано	4975 K підготовлено у партнерстві з	4975 K підготовлено за підтримки	4975 K створено за підтримки	4975 K створено у партнерстві з
маєте	72 K запитання
месяц	4096 K подписки за
ми	4947 K помітили, що ви
мнение	4082 K автора	4082 K редакции
мнението	266 K на автора
мнения	4082 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4028 K работаем благодаря вам	4028 K работаем благодаря вашей	4028 K работаем благодаря вашим	4028 K существуем благодаря вам	4028 K существуем благодаря вашим	4028 K существуем на ваши	4028 K работаем на ваши	4028 K живём на ваши	4028 K живем на ваши	4028 K независимы благодаря	4046 K в	4145 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4899 K
надішліть	3 K	4899 K
накратко	268 K от
началась	4126 K подписка
начало	98 K >	98 K "
наша	4038 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4126 K забудьте подписаться	4926 K забудьте передплатити
немає	4908 K часу читати	4951 K власників
нет	32 K комментариев	4105 K времени читать	4149 K владельцев
новия	271 K брой
новият	271 K брой
новости	4064 K партнеров
новый	4087 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4065 K этом подробнее	4069 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4084 K	4887 K
онлайн	4157 K: как	4157 K: так	4157 K: почему	4157 K: что	4157 K: кто	4157 K: где	4157 K: это	4157 K: вот	4157 K: смотрите	4157 K: послушайте	4157 K: всё	4157 K: все	4157 K: ночь	4157 K: люди	4157 K: порт	4959 K: як	4959 K: так	4959 K: чому	4959 K: що	4959 K: хто	4959 K: де	4959 K: це	4959 K: ось	4959 K: дивіться	4959 K: послухайте	4959 K: усе	4959 K: все	4959 K: ніч	4959 K: люди	4959 K: порт
опитахте	59 K
опитування	4933 K дня:
опрос	4131 K дня:
оригинал	4162 K статьи опубликован
оригінал	4964 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4145 K его, чтобы	4145 K блокировщик	4145 K adblock
открихте	7 K
откройте	4093 K в
открыта	4126 K подписка
открыть	4046 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4097 K
отправьте	3 K	4097 K
оформити	4926 K передплату
оформить	4126 K подписку
оценете	269 K
оцените	8 K	4085 K
оцініть	4888 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4172 K материала	4975 K матеріалу	4975 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4172 K материала	4172 K рубрики
партнёрский	86 K материал:
первый	4096 K месяц за
перевод	4084 K выполнен	4084 K сделан	4129 K выполнен	4129 K сделан	4129 K осуществлён	4129 K подготовлен
передплата	4898 K за #	4898 K від #	4926 K на перше півріччя	4926 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4046 K в
переказ	4887 K
переклад	4887 K зроблено	4930 K виконано	4930 K зроблено	4930 K здійснено	4930 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4084 K
перший	4898 K місяць за
письма	4038 K "
питання	73 K до статті	4933 K дня:
по	89 K подписке	4065 K теме:
повече	254 K по темата:	281 K новини
повідомити	4910 K про помилку
повідомте	4910 K про помилку	4910 K нам про помилку
погляди	4885 K авторів
пограйте	4934 K:
подарете	280 K
подарите	4097 K
подарить	4097 K
подарувати	4899 K
подаруйте	4899 K
поддержать	4102 K
поддержи	81 K
поддержите	81 K	4102 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4157 K: как	4157 K: так	4157 K: почему	4157 K: что	4157 K: кто	4157 K: где	4157 K: это	4157 K: вот	4157 K: смотрите	4157 K: послушайте	4157 K: всё	4157 K: все	4157 K: ночь	4157 K: люди	4157 K: порт	4959 K: як	4959 K: так	4959 K: чому	4959 K: що	4959 K: хто	4959 K: де	4959 K: це	4959 K: ось	4959 K: дивіться	4959 K: послухайте	4959 K: усе	4959 K: все	4959 K: ніч	4959 K: люди	4959 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4046 K в
подписка	4096 K за #	4096 K от #	4096 K за рубль	4126 K на первое полугодие	4126 K на второе полугодие
подписывайтесь	12 K	4102 K на
подпишись	12 K	4117 K на
подпишитесь	12 K	4046 K в	4102 K на	4117 K на нас
подробнее	4065 K:	4065 K в материале	4065 K - в	4065 K читайте в материале	4065 K об этом	4067 K по теме:	4067 K на тему:	4158 K о:
подробности	4065 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4145 K, отключите его	4145 K, отключите блокировщик
позиция	4082 K автора
позицията	266 K на автора
позиція	4885 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4054 K контент	4054 K публикацию	4054 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4940 K завжди контент	4940 K завжди вміст	4940 K контент із	4940 K контент з	4940 K контент від	4940 K вміст із	4940 K вміст з	4940 K вміст від
показывать	4138 K всегда контент	4138 K контент из	4138 K контент с	4138 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4899 K
порекомендуйте	4097 K
последвайте	12 K	286 K
последние	4064 K новости о
послухати	1 K
послушать	1 K
поставте	4887 K запитання
похоже	4145 K, вы используете блокировщик	4145 K, у вас включён	4145 K, у вас включен
почитать	4065 K:
преведено	268 K с
преводът	268 K е
предложение	4135 K для читателей:	4135 K для подписчиков:
предпочитате	289 K да слушате
прежде	4118 K чем оставить комментарий	4118 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4069 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4926 K передплата
продолжается	4126 K подписка	4126 K подписная кампания
пройдите	4065 K тест
пройдіть	4866 K тест
пропозиція	4937 K для читачів:	4937 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4054 K содержит данные
підписка	4898 K за #	4898 K від #
підписуйся	12 K
підписуйтесь	12 K	4905 K на
підпишіться	12 K	4905 K на
підсумок	4887 K
підтримайте	81 K	4905 K
підтримати	4905 K
""", 'р': """
работа	4088 K в "
радимо	4866 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4138 K всегда контент	4138 K контент из	4138 K контент с	4138 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4054 K контент	4054 K показ	4054 K содержимое	4138 K всегда контент	4138 K контент из	4138 K контент с	4138 K контент от
распечатайте	4097 K
распечатать	4097 K
расскажите	59 K в
рассылка	4038 K "	4038 K:
редакция	4028 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4065 K:	4067 K видео:
рекомендуємо	4866 K:
робота	4890 K в "	4890 K у "
роздрукувати	4899 K
роздрукуйте	4899 K
розкажіть	59 K у
розпочалася	4926 K передплата
розпочато	4926 K передплату
""", 'с': """
саммари	4084 K
свалете	13 K	276 K	301 K приложението
свежий	4087 K номер
свързани	254 K:
связаться	4069 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4093 K в	4093 K из	4102 K приложение	4122 K приложение
скачать	13 K	4093 K в	4093 K на
скидка	4135 K для подписчиков:
скопировать	4097 K
скопируйте	4097 K
скопіювати	4899 K
скопіюйте	4899 K
следвайте	12 K ни	286 K
следите	12 K за	4046 K в
слухайте	4866 K:	4866 K також:
слухати	1 K
слушайте	4065 K:	4065 K также:
слушать	1 K
см	4065 K. также:
смотрите	4065 K также	4065 K:	4065 K	4065 K также:	4065 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4107 K об ошибке	4107 K нам об ошибке
сообщить	4107 K об ошибке
сохраните	4097 K
сохранить	4097 K
спитайте	4887 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4172 K материала	4172 K рубрики	4975 K матеріалу	4975 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4084 K
спросить	4084 K
спільно	4854 K з компанією
станьте	31 K первым	31 K першим	4102 K подписчиком	4102 K соучастником	4905 K частиною спільноти	4905 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4887 K перекладено	4930 K перекладено	4964 K вперше опубліковано	4964 K було вперше
стаття	4964 K вперше опублікована	4965 K
статью	46 K можно	4090 K можно
статья	4084 K переведена	4084 K озвучена	4085 K была	4087 K опубликована в	4129 K переведена	4162 K впервые опубликована	4162 K была впервые	4162 K первоначально	4163 K
стежте	12 K за
стислий	4887 K виклад	4887 K переказ	4930 K виклад
схоже	4947 K, ви використовуєте	4947 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4132 K:
""", 'т': """
тази	330 K статия е публикувана
також	4866 K читайте:
тб	4959 K: як	4959 K: так	4959 K: чому	4959 K: що	4959 K: хто	4959 K: де	4959 K: це	4959 K: ось	4959 K: дивіться	4959 K: послухайте	4959 K: усе	4959 K: все	4959 K: ніч	4959 K: люди	4959 K: порт
текст	46 K можно	46 K можна	4084 K переведён	4084 K переведен	4084 K озвучен	4129 K переведён	4129 K переведен	4162 K впервые опубликован	4162 K был впервые	4162 K вышел в	4887 K перекладено	4887 K озвучено	4930 K перекладено	4964 K уперше опубліковано	4964 K вперше опубліковано	4964 K було вперше	4964 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4131 K дня:	4933 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4135 K для подписчиков:
точка	4082 K зрения автора	4885 K зору автора	4885 K зору редакції
триває	4926 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4138 K находится встроенный контент	4138 K находится встроенный пост	4138 K находится встроенный публикация	4138 K размещён встроенный контент	4138 K размещён встроенный пост	4138 K размещён встроенный публикация	4138 K размещен встроенный контент	4138 K размещен встроенный пост	4138 K размещен встроенный публикация	4138 K показан встроенный контент	4138 K показан встроенный пост	4138 K показан встроенный публикация	4138 K встроенный контент	4138 K встроенный пост	4138 K встроенный публикация	4940 K є вбудований контент	4940 K є вбудований допис	4940 K є вбудований публікація	4940 K є вбудований вміст	4940 K розміщено вбудований контент	4940 K розміщено вбудований допис	4940 K розміщено вбудований публікація	4940 K розміщено вбудований вміст	4940 K показано вбудований контент	4940 K показано вбудований допис	4940 K показано вбудований публікація	4940 K показано вбудований вміст	4940 K вбудований контент	4940 K вбудований допис	4940 K вбудований публікація	4940 K вбудований вміст
""", 'у': """
у	4145 K вас включён блокировщик	4145 K вас включен блокировщик	4149 K нас нет владельца	4149 K нас нет владельцев	4149 K нас нет акционеров	4149 K нас нет инвесторов	4149 K нас нет хозяев	4854 K партнерстві з компанією	4940 K цьому місці є вбудований контент	4940 K цьому місці є вбудований допис	4940 K цьому місці є вбудований публікація	4940 K цьому місці є вбудований вміст	4940 K цьому місці розміщено вбудований контент	4940 K цьому місці розміщено вбудований допис	4940 K цьому місці розміщено вбудований публікація	4940 K цьому місці розміщено вбудований вміст	4940 K цьому місці показано вбудований контент	4940 K цьому місці показано вбудований допис	4940 K цьому місці показано вбудований публікація	4940 K цьому місці показано вбудований вміст	4940 K цьому місці вбудований контент	4940 K цьому місці вбудований допис	4940 K цьому місці вбудований публікація	4940 K цьому місці вбудований вміст	4947 K вас увімкнено блокувальник	4951 K нас немає власника	4951 K нас немає власників	4951 K нас немає акціонерів	4951 K нас немає інвесторів	4951 K нас немає олігарха
увидели	7 K ошибку
удобнее	4105 K слушать
уперше	4964 K опубліковано в	4964 K опубліковано у	4964 K опубліковано на	4964 K надруковано в
усе	4960 K про:	4960 K за темою:
успейте	4126 K подписаться
установите	13 K	4122 K приложение
усі	27 K коментарі	4960 K матеріали за темою:	4960 K статті за темою:
утренняя	4038 K рассылка
""", 'ф': """
фотогалерея	4065 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4104 K работать у нас	4104 K у нас работать	4104 K работать в нашей
хочете	4907 K працювати в нас	4907 K в нас працювати	4907 K працювати у нас
хочеш	4907 K працювати в нас
хочешь	4104 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4887 K переказ	4887 K короткий виклад	4887 K короткий переказ	4887 K стислий виклад	4930 K текст	4930 K матеріал	4965 K текст	4965 K матеріал
цю	4930 K статтю
ця	76 K тема закрита	4965 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4888 K була стаття	4888 K був матеріал	4888 K був переказ	4888 K був цей переказ	4888 K була ця	4888 K був цей	4888 K сподобалась	4888 K сподобалася	4888 K сподобався
читай	4117 K нас
читайте	12 K нас	13 K	4046 K в	4046 K нас в	4065 K также	4065 K также:	4065 K:	4065 K подробнее	4065 K еще	4065 K по теме:	4065 K подробнее:	4065 K материал	4065 K в материале	4067 K по теме:	4093 K нас без	4093 K без	4102 K	4102 K нас в	4866 K також	4866 K також:	4866 K:	4866 K ще	4866 K також на тему:	4866 K по темі:	4866 K також на тему	4905 K
читать	4046 K в	4065 K также	4065 K по теме:
что	33 K вы думаете	4065 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4866 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4129 K статья	4163 K статья
это	26 K резюме	52 K расследование	4084 K краткое содержание
этот	26 K пересказ	4054 K материал содержит	4084 K пересказ	4084 K краткий пересказ	4090 K материал можно	4090 K текст можно	4129 K текст	4129 K материал	4163 K текст	4163 K материал
эту	4090 K статью можно
""", 'я': """
як	4888 K вам стаття	4888 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2232 K את
אולי	2249 K פספסתם:
אזהרה	2266 K: צריכה מופרזת של אלכוהול	2266 K - צריכה מופרזת
אין	2220 K לשלוח תגובות	2220 K לפרסם תגובות	2293 K להעתיק	2293 K לעשות שימוש
אירעה	2289 K שגיאה
אל	2240 K תפספסו: הפעילו
אנא	2198 K הזינו כתובת
אני	2190 K רוצה לתמוך	2190 K רוצה להצטרף	2190 K רוצה לתרום
ארעה	2289 K שגיאה
""", 'ב': """
בואו	2233 K לעבוד איתנו
בחנו	2237 K את עצמכם
בשיתוף	2252 K המועצה	2252 K משרד	2252 K חברת	2252 K קרן	2252 K בנק	2252 K עיריית
""", 'ד': """
דווחו	2232 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2211 K:	2234 K לפודקאסט	2234 K לפרק
האם	8 K אהבתם	2232 K הכתבה	2232 K הסיכום	2232 K המידע
הדוא	2219 K"ל האדום
הדפדפן	2269 K שלך אינו	2269 K שלך לא
ההרשמה	2198 K בוצעה בהצלחה
הווידאו	2269 K אינו
הורידו	13 K	2203 K את האפליקציה	2239 K
הטור	2226 K המלא של
הטקסט	2230 K תורגם	2294 K נוצר
היו	31 K הראשונים
הירשמו	2233 K לוובינר	2233 K לכנס
הכותב	2222 K הוא
הכותבים	2222 K הם
הכותבת	2222 K היא
הכנתם	59 K
הכתבה	2230 K תורגמה	2230 K נכתבה	2232 K עניינה	2250 K ממשיכה	2293 K מוגנת	2294 K נכתבה	2294 K תורגמה	2302 K ממשיכה
המחבר	2222 K הוא
המחברת	2222 K היא
המייל	41 K האדום
המשך	2250 K הכתבה	2302 K הכתבה
הסיכום	2230 K נכתב	2230 K נוצר	2294 K נוצר
הסרטון	2269 K אינו	2269 K לא
הפסקת	2202 K מעקב אחרי
הפעילו	2240 K התראות	2240 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2234 K המלא זמין
הצביעו	2237 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2190 K לאלפי התומכים	2190 K לתומכים	2190 K לאלפי	2193 K למנוי	2203 K לערוץ הטלגרם	2203 K לקבוצת הוואטסאפ	2203 K לקבוצת הווטסאפ	2216 K אלינו	2216 K לערוץ	2216 K לקבוצה	2216 K לקבוצת	2216 K לקבוצות	2216 K עכשיו	2216 K גם	2217 K	2233 K לצוות שלנו
הצטרפי	2190 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2234 K לפודקאסט
השתתפו	2237 K בסקר
התגובות	5 K
התוכן	2269 K אינו	2293 K מוגן
התחקיר	52 K הזה
התמונה	2230 K נוצרה
התקציר	2230 K נכתב	2230 K הופק	2230 K נוצר
התרגום	2294 K נעשה
""", 'ח': """
חודש	2245 K ראשון ב
""", 'י': """
יש	72 K שאלות	2198 K להזין כתובת מייל	2219 K לכם מידע	2219 K לכם סיפור	2219 K לך מידע	2219 K לך סיפור
""", 'כ': """
כבר	2193 K מנויים	2193 K מנוי
כדי	2245 K לקרוא את	2273 K לצפות בתוכן	2273 K להציג את התוכן
כל	2216 K החדשות
כתבות	2226 K נוספות מאת	2226 K נוספות של	2249 K נוספות:
כתובת	2198 K המייל אינה	2198 K המייל לא תקינה	2198 K האימייל אינה	2198 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2193 K מנויים
להאזנה	2234 K לכתבה	2234 K לפודקאסט
להורדת	2239 K
להמשך	2245 K קריאה
לכל	2222 K הכתבות של	2226 K הכתבות של	2226 K כתבות	2226 K המאמרים של	2249 K הכתבות:
לכתבה	2211 K המלאה
לכתבות	2249 K נוספות:
לעדכונים	2216 K נוספים	2216 K
לעקוב	2202 K אחרי הכותב
לערוץ	2203 K הטלגרם
לפניות	2219 K לכתב	2219 K לכתבת
לפרק	2234 K המלא
לצפייה	2234 K בסרטון	2234 K בווידאו	2234 K במשדר	2273 K בתוכן
לקבוצת	2203 K הווטסאפ	2216 K הוואטסאפ	2216 K הווטסאפ
לקבלת	2216 K עדכונים
לקריאה	2211 K נוספת	2211 K נוספת:	2245 K מלאה
לקריאת	2245 K הכתבה המלאה
לרכישת	2193 K מנוי	2193 K מינוי	2233 K כרטיסים לכנס	2233 K כרטיסים לחצו	2233 K כרטיסים לאירוע
לתמיכה	2190 K חודשית
""", 'מ': """
מאמרים	2226 K נוספים מאת
מה	33 K דעתכם	2237 K דעתכם? הצביעו
מוגש	2252 K בשיתוף
מיון	2220 K תגובות
מייל	2219 K אדום
מיין	2220 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2193 K קיים
מנויים	2193 K? התחברו	2193 K?
מעקב	2202 K אחרי הכותב	2202 K אחר הכותב	2202 K אחרי כתב
מצאתם	7 K טעות
משהו	2289 K השתבש
""", 'נ': """
נא	2198 K להזין כתובת
נוצר	2230 K בסיוע	2230 K באמצעות
נותרו	2261 K # תווים
ניסיתם	59 K
נכתב	2230 K בסיוע
נפלה	44 K טעות
נרשמת	2198 K בהצלחה
נתקלתם	2219 K במשהו	2219 K בטעות
""", 'ס': """
סדר	2220 K תגובות
סינון	2220 K תגובות
ספרו	59 K לי
סרטון	2269 K זה אינו
""", 'ע': """
עדיין	2193 K לא מנויים
עוד	2211 K בנושא:	2226 K מאת	2226 K כתבות של	2249 K במדור:	2249 K כתבות:
עמוד	2290 K # מתוך #
ענו	2237 K על הסקר	2237 K על הסקר:	2237 K על החידון
עקבו	12 K	2202 K אחרי הכותב	2216 K אחרינו	2217 K אחרי
""", 'פ': """
פורסם	2257 K לראשונה ב	2293 K לראשונה	2293 K במקור
פרסומת	2250 K
""", 'צ': """
צילום	2257 K: רויטרס	2257 K: אי	2257 K: ap	2257 K: afp	2257 K: shutterstock	2257 K: שאטרסטוק	2257 K: getty	2257 K: פלאש	2257 K: דובר	2257 K: באדיבות	2257 K: לע"מ
צילומים	2257 K: באדיבות
צפו	2211 K:	2211 K גם	2234 K בסרטון	2234 K בתיעוד	2234 K בווידאו	2234 K בכתבה
צריכה	2266 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2202 K התראות על כתבות	2240 K התראות	2240 K עדכונים על	2240 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2211 K גם	2211 K גם:
קראו	2211 K גם	2211 K גם:	2211 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2190 K לתמוך
רוצים	2216 K להיות	2216 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2263 K עכשיו:
שחקו	2263 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2220 K שיכללו
תודה	2198 K שנרשמתם
תווים	2261 K נותרו	2261 K שנותרו
תוכן	2252 K שיווקי בשיתוף	2270 K מוטמע	2270 K זה מגיע	2270 K חיצוני	2270 K זה מוצג	2294 K זה נוצר
תורגם	2230 K באופן אוטומטי
תמונה	2290 K # מתוך #	2290 K # / #
תמונות	2257 K: באדיבות
תמכו	81 K	2190 K בנו	2190 K בעיתונות	2243 K	2244 K בעיתונות	2244 K בנו	2244 K בעבודתנו
תקציר	2230 K שנכתב
תרמו	2190 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1800 K اين مطلب	1800 K مطلب مخصوص	1800 K اين خبر	1856 K مطلب	1856 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1749 K روزنامهنگاري مستقل حمايت	1749 K ما حمايت كنيد	1803 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1847 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1800 K يكماهه	1800 K ماهانه	1800 K سالانه	1800 K يكساله	1800 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1789 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1807 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1817 K بازي كنيد:
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
انتشار	1847 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1783 K اين	1783 K خطايي
ايميل	1753 K معتبر وارد	1753 K وارد شده معتبر	1753 K خود را وارد كنيد
اين	52 K گزارش	1783 K	1785 K متن با هوش مصنوعي ترجمه	1785 K مطلب با هوش مصنوعي ترجمه	1785 K متن به صورت خودكار	1800 K مطلب مخصوص	1800 K مطلب ويژه	1800 K محتوا ويژه	1800 K محتوا مخصوص	1803 K مطلب را هم بخوانيد:	1822 K ويدئو در	1822 K ويديو در	1822 K محتوا در	1823 K محتوا از	1847 K مقاله تحت	1848 K متن	1848 K مقاله	1848 K خلاصه	1848 K ترجمه	1848 K خبر
اينجا	1803 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1847 K
بازگشت	1766 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1765 K:
بخوانيد	1765 K:
بدعمكم	102 K نستمر
بدون	1749 K كمك خوانندگان	1749 K حمايت شما	1749 K كمك شما
براي	1800 K خواندن متن كامل	1800 K خواندن ادامه	1800 K مطالعه متن كامل	1800 K ادامه خواندن	1800 K دسترسي به متن كامل	1826 K ديدن اين محتوا	1826 K مشاهده اين محتوا	1826 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1783 K اين
بيشتر	1765 K بخوانيد	1765 K بخوانيد:	1765 K ببينيد	1767 K بخوانيد:	1803 K بدانيد:
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
ترجمه	1785 K ماشيني	1785 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1844 K # از #
تعداد	1815 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1778 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1753 K نام شما با موفقيت	1807 K نام در كارگاه	1807 K نام در دوره
ثبتنام	1807 K در كارگاه	1807 K در دوره
""", 'ج': """
جدول	1775 K امروز را	1775 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1749 K ما شويد	1749 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1778 K:
خريد	1807 K كتاب از	1807 K بليت	1807 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1843 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1785 K با هوش مصنوعي
خلاصهسازي	1785 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1789 K خود را
در	1765 K اين باره بخوانيد	1775 K نظرسنجي شركت كنيد	1789 K اين نظرسنجي	1789 K نظرسنجي ما	1789 K نظرسنجي	1803 K همين زمينه:	1803 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1766 K شدن از پربينندهترينها	1766 K شدن از پربيننده ترين ها	1766 K شدن از مطالب
ردشدن	1766 K از پربينندهترينها	1766 K از مطالب
رفتن	1766 K به محتوا	1766 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1775 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1789 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1844 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1753 K شما در خبرنامه
عكاس	1778 K:
عكس	1844 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1767 K:	1767 K |
""", 'ق': """
قبلا	1800 K مشترك شدهايد	1800 K مشترك شده ايد	1800 K عضو شدهايد	1800 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1815 K باقيمانده
كد	1778 K خبر:	1778 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1847 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1753 K ايميل معتبر	1753 K يك ايميل معتبر	1753 K ايميل خود را	1826 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1749 K مستقل هستيم	1749 K مستقليم	1749 K را به يك قهوه	1749 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1778 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1823 K جاسازيشده از	1823 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1767 K:
مرورگر	1822 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1800 K هستيد
مشكلي	1843 K پيش امد
مصيتم	7 K
مطالب	1765 K مرتبط:
معماي	1775 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1778 K:	1778 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1783 K شما درباره
نظرات	5 K
نظرسنجي	1789 K:
نقل	68 K مطالب با ذكر	1847 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1749 K را به يك قهوه	1778 K:	1778 K :
نويسههاي	1815 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1765 K بخوانيد	1765 K بخوانيد:	1803 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1767 K:
ويديو	1767 K:	1767 K |
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
پادكست	1767 K:
پايان	1766 K پربينندهترينها
پرش	1766 K به محتوا
""", 'گ': """
گزارش	1767 K تصويري:	1778 K:	1783 K خطا
""", 'अ': """
अगली	2336 K स्लाइड	2336 K तस्वीर	2336 K फोटो
अपना	2363 K ईमेल पता दर्ज
अभी	2379 K खेलें:
""", 'आ': """
आज	2346 K का क्विज	2346 K का सुडोकू
आप	12 K हमें
आपका	2384 K ब्राउजर
आपको	2356 K यह	2356 K ये
आपने	59 K बनाया
आर्थिक	2320 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2385 K पोस्ट
इनपुट	2348 K-	2348 K:	2348 K -	2348 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2335 K भी पढें	2335 K भी पढें:	2370 K भी पढें-	2370 K भी देखें:
""", 'ई': """
ईमेल	2363 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2336 K जाएं
""", 'ए': """
एक	2401 K त्रुटि हुई
एजेंसी	2348 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2335 K पढें:	2370 K भी पढें:
""", 'क': """
कंटेंट	2336 K पर जाएं
कुछ	2401 K गलत हो गया
कृपया	2363 K मान्य ईमेल	2363 K सही ईमेल
केवल	2366 K # रुपये में
कोई	44 K गलती	72 K सवाल	2401 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2356 K यह	2356 K आपको
क्विज	2346 K खेलें
""", 'ख': """
खबर	2356 K में कोई	2412 K विज्ञापन के
""", 'छ': """
छोडकर	2336 K सबसे अधिक पढी	2336 K ये भी पढें	2336 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2385 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2348 K:
""", 'त': """
तस्वीर	2402 K #/#
""", 'द': """
देखें	2335 K:	2335 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2363 K के लिए धन्यवाद
""", 'प': """
पढिए	2370 K:
पढें	2335 K:	2370 K-
पसंद	69 K आया
पिछली	2336 K स्लाइड
पेज	2402 K #/#	2402 K # / #
पोल	2346 K में हिस्सा
""", 'फ': """
फेसबुक	2385 K पोस्ट
फोटो	2402 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2348 (K
""", 'म': """
मात्र	2366 K # रुपये में
मुख्य	2336 K सामग्री पर जाएं
""", 'य': """
यह	2335 K भी पढें	2335 K भी पढें:	2335 K भी देखें:	2348 (K लेखक के	2356 K खबर आपको	2370 K भी पढें-	2370 K भी पढें -	2384 K वीडियो आपके	2384 K सामग्री आपके	2385 K सामग्री	2387 K सामग्री देखने के लिए	2387 K वीडियो देखने के लिए	2405 K लेख कॉपीराइट	2405 K सामग्री कॉपीराइट	2406 K लेख	2406 K खबर	2406 K अनुवाद	2406 K सारांश	2406 K तस्वीर	2406 K सामग्री
यूट्यूब	2385 K वीडियो
ये	2335 K भी पढें	2335 K भी पढें:	2348 (K लेखक के	2370 K भी पढें-	2370 K भी देखें:
""", 'ल': """
लेख	2412 K विज्ञापन के
लेखक	2348 K के बारे में	2348 (K	2348 K वरिष्ठ पत्रकार हैं	2348 K स्वतंत्र पत्रकार हैं
लेखिका	2348 K के बारे में	2348 (K	2348 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2412 K के बाद
वीडियो	2387 K देखने के लिए
वोट	2346 K करें
""", 'श': """
शेष	2377 K अक्षर
""", 'स': """
संबंधित	2335 K:	2370 K खबर:	2370 K खबरें:
सदस्यता	2363 K लेने के लिए धन्यवाद
सबसे	2336 K अधिक पढी गईं समाप्त
सब्सक्राइब	2363 K करने के लिए धन्यवाद	2363 K करने के लिए शुक्रिया
सर्वाधिकार	2405 K सुरक्षित
सर्वे	2346 K में हिस्सा
सामग्री	2336 K पर जाएं	2336 K को स्किप करें
सिर्फ	2366 K # रुपये में
स्वतंत्र	2320 K पत्रकारिता को	2320 K पत्रकारिता का
""", 'ह': """
हम	2320 K किसी कॉरपोरेट	2320 K किसी कॉर्पोरेट	2320 K कॉरपोरेट या सरकार	2320 K न किसी कॉरपोरेट	2320 K किसी सरकार या
हमारा	13 K
हमारी	2320 K पत्रकारिता का समर्थन	2320 K पत्रकारिता को सहयोग	2320 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2320 K किसी कॉरपोरेट	2320 K सहयोग करें
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
กด	12 Kติดตาม	4632 Kติดตาม	4632 Kไลก์
""", 'ข': """
ขอ	4635 Kบคุณภาพจาก	4635 Kบคุณข้อมูลจาก
ข่	4628 Kาวที่เกี่ยวข้อง:	4635 Kาวโดย	4641 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4641 Kิป:
คุ	4638 Kณรู้สึกอย่างไรกับ	4638 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4641 Kคลิป:	4641 Kคลิป :
""", 'ซ': """
ซื	4639 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4628 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4632 Kดตามช่อง	4632 Kดตามเรา	4632 Kดตามข่าว	4650 Kดตามอ่านข่าวอื่นๆ	4650 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4637 Kม ai
""", 'ท': """
ทด	4639 Kสอบความรู้ของคุณ
ทำ	4639 Kแบบสำรวจสั้น
ที	4635 K่มา:	4635 K่มา :
""", 'บ': """
บท	4637 Kความนี้ใช้ ai	4637 Kสรุปนี้	4637 Kความนี้แปล	4637 Kความนี้เรียบเรียง	4638 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4637 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4635 K้เขียน:	4635 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4638 Kข้อผิดพลาดในบทความ
พื	4651 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4639 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4635 Kพ:	4675 Kพที่ # จาก #	4675 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4639 Kวมโหวต:	4639 Kวมโหวต :	4639 Kวมทำแบบสำรวจ	4639 Kวมสนุก	4646 Kวมสนับสนุน
ร้	4654 Kองทุกข์	4654 Kองเรียน
""", 'ล': """
ลง	4639 Kทะเบียนเข้าร่วมสัมมนา	4639 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4646 Kับสนุน
สร	4637 Kุปโดย	4637 Kุปข่าวด้วย	4637 Kุปนี้	4637 Kุปข่าวโดย	4638 Kุปนี้มีประโยชน์
สา	4654 Kยด่วนข่าว	4654 Kยด่วนทีมข่าว
ส่	4654 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4675 K้า # จาก #
""", 'อ': """
อ่	4628 Kานเพิ่มเติม:	4628 Kานต่อ:	4628 Kานข่าวต้นฉบับ:	4628 Kานเพิ่มเติม	4628 Kานประกอบ:	4641 Kานข่าวเพิ่มเติม:	4641 Kานข่าวเพิ่มเติม	4641 Kานข่าวที่เกี่ยวข้อง:	4641 Kานข่าว:	4641 Kานเรื่องอื่น:	4650 Kานข่าวอื่นๆ	4650 Kานข่าวต้นฉบับได้ที่	4650 Kานบทความอื่นๆ	4650 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4635 Kางอิง:
""", 'เ': """
เก	4635 Kี่ยวกับผู้เขียน
เข	4632 K้าร่วมช่อง
เน	4637 Kื้อหานี้สร้าง	4651 Kื้อหาสปอนเซอร์	4651 Kื้อหาโฆษณา	4651 Kื้อหาสนับสนุนโดย
เพ	4632 Kิ่มเพื่อน
เร	4635 Kื่อง:	4635 Kื่อง :	4635 Kื่องและภาพ
""", 'แ': """
แจ	4638 K้งแก้ไขข่าว	4654 K้งเบาะแส	4654 K้งข่าว
แช	3 Kร์
แป	4637 Kลโดย
แอ	4632 Kดไลน์
""", 'โ': """
โฆ	4651 Kษณา -
""", 'ใ': """
ให	4638 K้คะแนนบทความ
""", 'ไ': """
ไม	4632 K่พลาดทุกข่าวสาร	4632 K่พลาดข่าว
""", 'ả': """
ảnh	5015 K:	5073 K #/#	5073 K # / #
""", 'ủ': """
ủng	5015 K hộ tác giả	5036 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2882 Kせて読みたい	2882 【Kせて読みたい】	2882 Kせて読みたい:
""", 'こ': """
こち	2882 Kらもおすすめ	2882 Kらもおすすめ:	2918 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2892 K記事を書いた人	2892 K記事の筆者	2897 K要約はai	2897 K要約は、ai	2897 K要約は役に立ち	2897 ※K要約	2897 K記事の翻訳	2897 K記事の要約	2897 K記事はai	2897 K翻訳	2897 K見出しはai	2899 K動画はお住まいの地域	2899 K動画は、お住まいの地域	2899 K動画は現在ご利用	2899 K動画はご覧いただけません	2899 K動画は再生できません	2899 K動画は公開を終了	2909 K記事は	2909 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2874 K見・ご感想
ご登	2855 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2882 Kと見る:	2918 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2951 Kーが発生しました
""", 'オ': """
オリ	2918 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2899 Kーヤーを読み込	2923 【Kゼント】	2923 Kゼント応募
""", 'ペ': """
ペー	2952 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2855 Kルアドレスの形式が	2855 Kルアドレスが正しくありません
""", '一': """
一覧	2918 【K】
""", '下': """
下載	13 K	5116 Kapp	5116 K應用程式
下载	13 K	5116 Kapp	5116 K应用
""", '以': """
以上	5159 K内容由ai
以下	5227 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5152 K:	5152 (K	5152 K係	5152 K为	5152 K為
""", '你': """
你做	59 K了吗
你可	5134 K能會喜歡:	5184 K能想看:
你有	5145 K线索
你覺	5161 K得這篇
你觉	5161 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5152 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5159 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5123 K微信公众号	5123 K官方微信
""", '内': """
内容	5159 K由ai
""", '再': """
再生	2900 K時間	2903 K速度
""", '写': """
写真	2882 【K】	2882 K:	2884 K特集:	2918 【Kを見る】	2918 【Kギャラリー】	2952 K #/#	2952 K#/#	2952 K # / #
""", '出': """
出典	2892 K:
出现	5223 K问题
出錯	5223 K了
出错	5223 K了
""", '分': """
分享	3 K
""", '前': """
前回	2918 【K】	2918 Kの記事:
""", '剩': """
剩余	5194 K字数
剩餘	5194 K字數
""", '加': """
加入	12 K	5143 K	5179 K
""", '動': """
動画	2882 【K】	2884 K:	2884 【K】	2899 Kプレーヤーを読み込	2899 Kプレイヤーを読み込	2900 Kの長さ	2918 【Kを見る】
""", '升': """
升級	5179 K
升级	5179 K
""", '原': """
原文	5183 K刊于	5183 K刊於
""", '参': """
参与	5163 K我们的
参考	69 Kになった	2882 K:
""", '參': """
參與	5163 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5162 K错误
发生	5223 K错误
""", '取': """
取材	2892 K・文	2892 K・執筆
""", '另': """
另请	5134 K参阅
""", '可': """
可以	5144 K在x上
可自	68 K由转载
""", '合': """
合わ	2882 Kせて読みたい:
合成	2899 K音声で読み上げ	2899 K音声による読み上げ
""", '同': """
同场	5134 K加映:
同場	5134 K加映:
""", '問': """
問問	5159 K我們的ai
問題	2951 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5102 K作者	5102 K这篇文章
喜歡	69 K這篇	5102 K作者	5102 K這篇文章
""", '喝': """
喝酒	5186 K不開車
""", '图': """
图片	5227 K由ai
""", '圖': """
圖片	5227 K由ai
""", '執': """
執筆	2892 K:	2892 K/
""", '報': """
報名	5167 K參加
""", '填': """
填写	5163 K问卷
填寫	5163 K問卷
""", '如': """
如发	5162 K现
如有	5145 K线索	5145 K線索	5154 K新聞線索
如果	5145 K您有相关线索	5145 K你掌握	5145 K您掌握	5151 K您有
如發	5162 K現
""", '官': """
官方	5123 K微信:	5123 K微信公众号:
""", '審': """
審校	5152 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5134 K閱讀	5134 K阅读	5134 K閱讀:	5134 【K閱讀】	5137 【K閱讀】	5137 【K阅读】	5184 K阅读:
""", '开': """
开启	5116 K通知	5116 K推送通知
""", '引': """
引用	2892 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5137 K/	5184 K:
影音	5137 K/	5137 【K】	5184 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5184 K看更多:
""", '微': """
微信	5116 K扫	5123 K公众号:
""", '您': """
您对	5161 K这篇文章
您對	5161 K這篇文章
您有	5145 K线索
您的	27 K评论
您覺	5161 K得這篇
您觉	5161 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5113 K您的訂閱
感谢	5113 K您的订阅
""", '手': """
手机	5116 K客户端
""", '打': """
打开	13 K	5116 K微信
打賞	5102 K作者
打赏	5102 K作者
""", '扩': """
扩展	5134 K阅读:
""", '扫': """
扫一	5116 K扫
扫描	5116 K二维码关注	5143 K
扫码	5143 K
""", '投': """
投票	5163 K:
投稿	27 Kは
投資	5186 K一定有風險
投资	5186 K有风险
""", '报': """
报名	5167 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5143 K追蹤
""", '掃': """
掃一	5116 K掃
""", '採': """
採訪	5152 K撰文:
""", '推': """
推荐	5134 K阅读	5134 K阅读:	5137 K阅读:
推薦	5134 K閱讀:	5137 K閱讀:
""", '提': """
提供	2892 K:
""", '摘': """
摘要	5159 K由	5227 K由ai
""", '撰': """
撰文	5152 K:
撰稿	5152 K:
""", '支': """
支持	5177 K
""", '收': """
收听	1 K	5172 K我们的播客	5172 K我们的节目
收聽	1 K	5172 K我們的播客	5172 K我們的節目
""", '文': """
文/	2892 K
文:	2892 K
文・	2892 K
文字	2903 Kサイズ	2903 Kの大きさ
文章	44 K有误	5152 K来源:	5162 K有误	5162 K有誤
""", '新': """
新聞	41 K爆料	5145 K線索
新闻	41 K热线	41 K报料	41 K爆料	5145 K线索热线	5145 K线索
""", '早': """
早鳥	5186 K優惠	5186 K票
早鸟	5186 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5134 K:	5134 K新聞:	5134 K內容:	5134 【K新聞】	5134 K相關	5134 K阅读:	5134 K報導:	5134 K报道:	5137 【K新聞】	5137 【K新闻】	5183 K精彩内容	5183 K精彩內容	5183 K资讯	5183 K資訊	5183 K内容请	5183 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2855 Kなメールアドレスを
有問	72 K題
有料	5145 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5186 K年請勿飲酒
未滿	5186 K十八歲禁止飲酒
未经	5226 K授权不得转载	5226 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5159 K容由ai
本报	41 K热线
本摘	5159 K要
本文	5152 (K作者	5152 K作者	5159 K摘要	5159 K由ai	5159 K由人工智能翻译	5159 K由人工智能生成	5159 K由人工智慧	5164 K由ai朗读	5183 K章來自	5183 K转载自	5183 K轉載自	5183 K来自	5183 K來自	5186 K含有聯盟行銷	5186 K包含聯盟行銷	5226 K受版权保护	5226 K受著作權保護	5226 K原载于	5226 K首发于	5226 K原刊於	5226 K轉載自	5226 K转载自	5227 K由ai	5227 K由人工智能	5227 K由 ai	5227 K由人工智慧	5227 K使用ai	5227 K经ai
本翻	5227 K译由
本音	5164 K频由	5164 K訊由
""", '来': """
来发	31 K表第一
来源	5152 K:
""", '校': """
校对	5152 K:
""", '構': """
構成	2892 K・文
""", '次': """
次に	2882 K読む:
次の	2918 Kページ:	2918 【K記事】
次ペ	2918 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5143 K加入	5144 K在	5144 K关注	5145 K提供线索	5145 K投稿	5154 K提供照片	5154 K提供新闻线索	5154 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5143 K加入	5144 K在	5145 K提供線索	5145 K投稿	5154 K提供照片	5154 K提供新聞線索	5154 K爆料
""", '正': """
正し	2855 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5159 K要	5227 K要由ai
此语	5164 K音由
""", '测': """
测一	5163 K测:
""", '測': """
測一	5163 K測:
""", '点': """
点击	5134 K查看	5134 K阅读:	5172 K观看视频	5172 K收听
点我	5143 K加入
""", '熱': """
熱門	5184 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5145 K请	5145 K請
""", '版': """
版权	5226 K声明	5226 K所有
版權	5226 K聲明
""", '特': """
特集	2884 K:	2884 【K】
""", '用': """
用微	5116 K信扫
""", '由': """
由語	5164 K音合成
由语	5164 K音合成
""", '画': """
画像	2882 【K】	2918 【Kを見る】	2952 K#/#	2952 K #/#	2952 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5162 K錯誤
發生	5223 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5134 K阅读	5134 K新闻	5134 K报道:	5134 K阅读:	5137 【K报道】	5137 K报道:	5184 K新闻:	5184 K文章:
相關	5134 K新聞	5134 K報導	5134 【K新聞】	5134 K閱讀:	5137 【K報導】	5137 K報導:	5184 K新聞:	5184 K文章:	5184 K報導:
""", '看': """
看更	5134 K多:	5137 【K多】
""", '確': """
確認	2855 Kメールを送信しました	5113 K信已寄
""", '禁': """
禁止	5186 K酒駕
""", '立': """
立即	5143 K加入	5163 K报名	5163 K報名
""", '筆': """
筆者	2892 Kプロフィール
""", '編': """
編輯	5152 K:
編集	41 K部への情報提供
""", '线': """
线索	5145 K征集
""", '编': """
编辑	5152 K:	5152 (K:
""", '聽': """
聽我	5172 K們的podcast
""", '自': """
自動	2899 K音声で読み上げ
""", '著': """
著者	2892 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5172 K上方影片
""", '观': """
观看	5172 K上方视频
""", '视': """
视频	5184 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5113 K成功	5179 K	5190 K本報	5190 K我們	5190 K本刊
""", '記': """
記事	7 Kの誤り	2874 Kの間違いを見つけ	2874 Kの誤りを見つけ	2874 Kに関するお問い合わせ	2874 Kへのご意見	2909 Kの誤り	2909 Kに誤り
記者	2892 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2882 Kくはこちら
""", '語': """
語音	5164 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2874 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2923 【Kプレゼント】	2923 Kプレゼント
""", '請': """
請作	5102 K者喝
請我	5102 K喝杯咖啡	5102 K們喝杯咖啡
請支	5177 K持
請至	5113 K信箱
請輸	5113 K入有效的	5113 K入正確的電子
""", '讚': """
讚賞	5102 K作者	5102 K支持
""", '订': """
订阅	5113 K成功	5179 K	5190 K本报	5190 K我们	5190 K本刊	5190 K本公众号	5190 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5164 K由ai
""", '请': """
请作	5102 K者喝
请到	5113 K邮箱
请我	5102 K喝杯咖啡	5102 K们喝杯咖啡
请支	5177 K持
请输	5113 K入有效的	5113 K入正确的邮箱
""", '責': """
責編	5152 K:
""", '資': """
資料	5152 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5177 K
""", '责': """
责任	5152 K编辑:	5152 (K编辑
责编	5152 K:
""", '赞': """
赞助	5177 K
赞赏	5102 K作者	5102 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5194 K输入
""", '这': """
这个	5160 K摘要
这段	5160 K摘要
这篇	8 K文章	52 K调查	52 K报道	5160 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5160 K摘要
這篇	5160 K文章
""", '連': """
連載	2884 K:
""", '還': """
還可	5194 K輸入
""", '采': """
采写	5152 K:
""", '長': """
長按	5143 K
""", '长': """
长按	5143 K
""", '開': """
開啟	5116 K通知	5116 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2882 K記事	2882 K記事:	2882 【K記事】	2882 K:	2882 【K】	2884 K動画:	2884 K特集:	2918 【K写真】
""", '閱': """
閱讀	5134 K更多
""", '问': """
问问	5159 K我们的ai
""", '阅': """
阅读	5134 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2900 Kの長さ
""", '飲': """
飲酒	5186 K過量
""", '首': """
首发	5226 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5163 K報名
""", '马': """
马上	5163 K报名
""", '點': """
點我	5143 K加入
點擊	5134 K查看	5134 K閱讀:	5172 K觀看影片
""", '같': """
같이	3005 K 보기:
""", '개': """
개인정보	3021 K 처리방침
개인정보처리방침	3021 K
""", '관': """
관련	3005 K 기사:	3043 K 기사 :	3043 [K 기사]	3043 K 기사-
관련기사	3005 K	3005 K:	3005 [K]	3043 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3071 K 차단을 해제
광고차단을	3071 K 해제
""", '괜': """
괜찮아요	2995 K, 웹으로	2995 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3028 K
기사	1 K 듣기	41 K 제보	3026 K #줄 요약	3033 K 주소가 복사
기사에	73 K 대해 궁금	3036 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3015 K 퀴즈 풀
""", '다': """
다음	3043 K 기사:
""", '당': """
당신의	3035 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3005 K 읽기:
더보기	3005 [K]	3005 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3035 K 설문에	3035 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3033 K 복사되었습니다	3033 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3043 [K 본 기사]
""", '모': """
모바일	2995 K 웹으로 볼게요	2995 K 웹으로 계속
모바일웹으로	2995 K 볼게요
""", '문': """
문제가	3083 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3026 K 요약은
본문	3033 K url 복사
""", '사': """
사진	3084 K #/#	3084 K # / #
사진출처	3049 K:
""", '생': """
생성형	3026 K ai가 요약
""", '선': """
선택	3081 (K) 개인정보	3081 [K] 개인정보	3081 (K) 광고성	3081 [K] 광고성
""", '설': """
설문	3015 K 참여하기
설문에	3035 K 참여하세요
설문조사	3015 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3071 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3035 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3005 [K]
""", '오': """
오늘의	3015 K 퀴즈 풀	3015 K 퀴즈
오류가	3083 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3071 K 이용을 위해	3071 K 서비스 이용을 위해
""", '웹': """
웹으로	2995 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3026 K 요약은 ai	3026 K 요약이 도움	3026 K 기사는 인공지능	3026 K 기사는 ai	3026 K 번역	3028 K 음성은 ai	3036 K 기사가 도움이	3036 K 기사를 어떻게	3036 K 뉴스에 대한 의견	3036 K 기사에 대한 의견
이메일	3021 K 무단수집거부
이메일무단수집거부	3021 K
이미지	3084 K #/#	3084 K # / #
이슈	3043 [K]
이어	3005 K 읽기:
이용약관	3021 K
""", '인': """
인공지능	3028 K 음성으로	3028 K(ai) 음성
인기기사	3043 [K]
""", '일': """
일시적인	3083 K 오류가
""", '자': """
자료출처	3049 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3021 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3033 K 복사되었습니다
""", '지': """
지금	3056 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3021 K 보호정책
청소년보호정책	3021 K
청소년보호책임자	3021 K
""", '추': """
추천	3005 K 기사:
추천기사	3043 [K]
""", '출': """
출처	3049 K:	3049 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3015 K 풀고 포인트	3015 K 풀고
""", '투': """
투표	3015 K 참여하기
투표하러	3015 K 가기
""", '페': """
페이지	3084 K #/#
""", '필': """
필수	3081 (K) 개인정보	3081 [K] 개인정보	3081 (K) 이용약관	3081 [K] 이용약관
""", '함': """
함께	3005 K 볼 만한 기사:	3005 K 보면 좋은 기사:	3043 [K 읽기]
""", '핫': """
핫클릭	3043 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3005 [K]
""", '후': """
후원	3077 K 계좌
후원계좌	3077 K
"""}

CONTAINS = {',': """
,说:	5251 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4020 K-vă	4024 K
abonații	50 K pot	4021 K noștri
abonează	80 K-te	3906 K-te pentru	3913 K-te pe youtube	4020 K-te
abonné	50 en tant qu'K	2007 pas encore K	2010 déjà K	2012 en tant qu'K
abonnés	2007 réservé à nos K	2010 réservé aux K	2184 nos K	2187 K
abonējiet	80 K	3243 K
actualisé	99 cet article a été K
actualité	2021 l'essentiel de l'K	2035 suivez l'K	2035 suivez toute l'K	2035 retrouvez toute l'K	2067 couvre l'K
actualizată	99 știrea a fost K
acționari	3988 fără K
adatkezelési	2438 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1676 K
adomány	2549 K
adományoddal	2545 K
adományok	2549 K
adományozz	2545 K
adományozzon	2467 K itt
advirtió	1676 K
adó	2422 K #%
adód	2547 K #
adója	2467 K #
adăugat	4023 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4546 K	4578 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2186 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1676 K
afișată	60 email nu va fi K
agregó	1676 K
aicināja	3246 K
aizsargātas	3185 visas tiesības K
aiškino	3179 K
ai가	3088 K 작성	3088 K 생성	3088 K 요약	3088 K 번역
ai로	3088 K 작성	3088 K 생성
ai를	3088 K 활용해
ajouté	2186 a K
ajută	4020 K-ne
ajánld	2545 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2431 töltsd le az K
alkalmazásban	2465 az K
alkalmazást	2465 K
alkalmazásunk	2546 K
alkalmazásunkat	2431 töltse le K
alkalmazásunkban	84 K
alăturat	3930 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2093 aidez-nous à K
analytička	526 je K
anhören	2 artikel K	2 text K	2 beitrag K	881 jetzt K:
anketě	546 naší K	546 v K
ankietę	35 naszą K	3639 naszą K	3639 krótką K
ankstesnėje	99 K versijoje
anmäl	4618 K dig till vårt	4618 K dig till våra
anmäla	4494 genom att K dig	4541 genom att K dig
annoncé	2186 a K
annoncør	713 betalt af en K	713 betalt af K
annonslänkar	37 K	74 K	4546 K	4578 K
annonsör	4557 betalt av en K	4557 betald av en K
annonsør	3516 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1676 K
anunțat	4023 a K
använder	4509 vi K cookies	4510 K kakor
anúncio	3810 após o K	3810 depois do K
anúncios	70 sem K	3897 sem K
apelował	3726 K
apelowała	3726 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1517 descarga la K	1517 descarga nuestra K
aplicația	84 în K noastră	3914 descarcă K	4020 descarcă K noastră	4020 descarcă gratuit K	4020 descarcă K și	4021 K noastră
aplikacją	84 z naszą K
aplikację	3593 pobierz naszą K	3594 pobierz K	3594 ściągnij K	3662 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4311 našej K
aplikáciu	4311 mobilnú K	4311 K
aportació	485 la teva K
aportación	1562 tu K	1595 haz tu K
apoyá	1673 K
applikációnk	2465 K
applikációnkat	2465 K
applikációnkban	84 K
apsolīja	3246 K
apóyanos	1562 K	1673 K
apóyenos	1562 K	1673 K
apúntate	1489 K a	1510 K a nuestra	1510 K gratis	1673 K gratis
apărat	4023 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4754 bir K paylaş
artykuł	15 darmowy K	20 cały K	3581 podoba ci się ten K	3640 nasz K do końca	3660 ostatni darmowy K	3724 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1490 te ha gustado este K	1500 regala este K	1500 regalar este K	1506 último K gratis	1506 te queda # K	1598 y lee este K	1672 K	1674 este K
artículos	15 K gratis	1506 K gratis este mes	1506 te quedan # K	1506 límite de K	1672 K
aseguró	1676 K
associés	2044 cookies K à ce contenu
assuré	2186 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	936 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3906 K-te pentru
autorização	3789 sem K prévia e expressa
autorką	3631 kontakt z K
autorská	528 K práva
avertizează	4023 K
avísanos	1673 K
ayúdanos	1562 K	1673 K a
açikladi	4834 K
açin	4754 K
añadió	1676 K
año	1675 al K
""", 'b': """
bağirdi	4834 K
bağirdilar	4834 K
bağiriyor	4834 diye K
bağiriyordu	4834 K
bağiş	4831 K yap	4835 K
bağişiniz	4831 K
bağlantilari	74 satiş ortakliği K	4747 satiş ortakliği K
başlayan	4753 tl'den K
başvurun	4754 K
behält	29 K sich vor	29 K sich das recht
behöver	4483 vi K ditt stöd	4618 vi K din hjälp
beiträge	58 neue K per mail	1008 K
beiträgen	1008 K
bekapcsolása	2431 értesítések K
beløb	775 fast K
beløp	3576 gi et K	3578 fast K
bemängeln	1012 K
bemängelt	1012 K
berätta	67 K för oss	67 K din
berättade	4621 K
berättar	4621 K
bestätigen	801 K sie ihre
bestätigungslink	927 K
bestätigungsmail	801 K	927 K
betalvägg	4622 K
bezpečí	99 linka K
bezplatný	566 poslední K článek	4305 náš K webinár	4328 posledný K článok
bezplatných	4314 K článkov
bezpłatne	3645 K konto
bezpłatny	3636 nasz K webinar	3660 ostatni K artykuł
bezpłatnych	3645 limit K
beágyazott	2507 egy K tartalom látható	2507 egy K tartalom található
beállításai	2506 cookie-K miatt
beállítások	2506 cookie-K miatt	2506 cookie K miatt	2506 süti K miatt
beğendiyseniz	4832 bu haberi K	4832 bu yaziyi K
biết	5098 cho K
blokovač	598 K reklam
blokování	517 K reklam	598 K reklam
blokującego	3693 programu K reklamy
blokującej	3693 wtyczki K reklamy
blokujący	3693 program K reklamy
blokującą	3693 wtyczkę K reklamy
blokátor	598 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1510 recibe el K	1510 nuestro K	1515 K diario	1673 recibe el K	1674 nuestro K	1677 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2017 dans votre K mail	2017 dans votre K e-mail
brezplačen	4426 zadnji K članek
brezplačne	4413 K članke
brezplačni	4406 naš K webinar	4426 zadnji K članek
brezplačnih	4413 K člankov
bronił	3726 K się
brzmiał	3726 K
brzmiała	3726 K
brzmiało	3726 K
butlletí	414 subscriu-te al K	414 el nostre K	486 el nostre K	489 K
buzdított	2548 K
buzdította	2548 K
buzón	79 en tu K	1513 en tu K
bájate	1673 K la app
báo	5016 là nhà K
bölümünde	85 yorum K
bönföll	4621 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4621 K
bønfaldt	776 K
bønn	3433 vi har en K til deg
bønnfalt	3579 K
bústia	436 a la teva K
bülten	4743 e-K	4835 K
bültene	4695 K abone	4695 K kayit	4695 K kaydol
bülteni	4743 haber K
bültenimiz	78 K	4832 K
bültenimize	78 K	78 e-K	4695 K	4831 K	4832 K
bültenine	4743 K
błagał	3726 K
błagała	3726 K
bạn	49 gửi cho K bè	4990 hộp thư của K	5035 sự ủng hộ của K	5095 mời K	5095 cần sự ủng hộ của K	5095 nhờ sự ủng hộ của K
bằng	5045 K văn bản của báo
""", 'c': """
caffè	2728 un K
café	54 me paga um K	1563 un K	1595 un K al mes	2070 un K
caractères	2093 limitées à # K
catedrática	1559 es K
catedrático	1559 es K
celého	497 pro čtení K
cercetătoare	3930 este K
cercetător	3930 este K
changés	99 prénoms ont été K
chaîne	2184 notre K
chefredaktör	4531 är politisk K	4531 är K
chefredaktør	690 er K
chuyện	5014 bạn có câu K
chép	5009 cấm sao K	5045 mọi sao K
chính	99 đính K	4999 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4990 bản tin của K tôi	4993 theo dõi K tôi	5014 cho K tôi qua	5014 liên hệ với K tôi	5095 ủng hộ K tôi	5095 K tôi cần sự giúp đỡ	5095 giúp K tôi	5095 theo dõi K tôi	5095 hãy gửi cho K tôi	5095 hãy liên hệ với K tôi	5095 hãy báo cho K tôi	5096 K tôi trên	5096 của K tôi	5096 cho K tôi
chọn	5095 hãy bình K
cikkből	2544 K #
cikkéből	2544 K #
cikkünk	2546 minden K
cikkünkhöz	2546 minden K
collecté	2020 est K par
collectée	2020 est K par
collectées	2020 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3772 nos K
comentó	1676 K
comisión	1584 recibir una K
comissió	431 rebre una K
comissão	3809 receber K	3809 receber uma K
commerciële	3344 K partner
communauté	2078 K whatsapp	2078 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2757 parte della nostra K
condamné	2186 a K
condiții	3917 termeni și K
confidentialité	2047 politique de K
confidențialitate	3917 politica de K
conférences	2067 est maître de K
connecté	2049 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3739 acesse todo o K	3799 ao exibir este K	3799 ao ver este K
contribuição	3791 com a sua K	3896 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1676 K
conversación	1537 participar en la K
conținut	9 acest K	3906 K doar pentru abonați
conținutului	3926 preluarea K
cookieinställningar	4507 K	4533 K
corespondentă	3930 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4020 K un cont pentru a citi
csatornájára	2455 viber-K
csatornánk	2546 K
csatornánkhoz	2455 telegram-K	2455 whatsapp-K
csatornánkra	2455 youtube-K	2545 iratkozz fel K	2545 iratkozzon fel K
csábított	2548 K
cuéntanos	38 K	67 K	1537 K en	1673 K
cuéntenos	38 K	67 K
czytać	3587 aby K dalej	3587 żeby K dalej	3723 chcesz K dalej
czytelników	36 naszych K	3640 opiniami K	3651 z wpłat K	3651 dzięki wsparciu K	3668 K	3724 naszych K	3724 z wpłat K
câmpurile	60 K cu steluță
cântau	4023 K
címével	2490 e-mail-K
cùng	51 hãy tham gia K họ
của	5019 là cây bút K	5096 độc giả K
""", 'd': """
danişmanliği	4748 yatirim K kapsaminda değildir	4748 yatirim K hizmeti
daní	4319 # % z K	4319 #% z K
darbą	3177 mūsų K
darowiznę	3585 przekaż K	3723 przekaż nam K	3723 przekaż K na
datenschutzerklärung	827 unserer K	1010 unserer K	1010 unsere K
datenübertragung	869 der K zu
dați	62 K-mi tag
debatindlæg	691 send dit K	691 skrive et K
debatredaktør	690 er K
debattredaktør	3489 er K
debattør	690 er K
declaró	1676 K
decía	1676 K
demandé	2186 a K
denmişti	4834 K
denunció	1676 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1517 K la	1517 K nuestra
destekçimiz	4754 K olun	4831 K olun
desteğiniz	4831 K
desteğinizle	4832 K
desteğiyle	18 okurlarin K	4730 yapay zeka K	4745 K ayakta	4759 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4310 K môžu
disponível	3750 K no google play
doação	3735 faça uma K	3791 sua K	3896 sua K	3896 faça uma K	3900 K
doações	3900 K
dodał	3726 K
dodała	3726 K
dodává	632 K
događaj	4206 naš K
domagał	3726 K się
donació	485 fes una K	489 K
donación	1495 haz una K	1495 tu K	1562 tu K	1562 una K	1673 tu K	1673 haz una K	1677 K
donația	4020 K ta
donație	4020 fă o K	4024 K
donații	4024 K
donează	90 K cât poți	4020 K acum
doplněn	99 článek byl K
doporučil	632 K
doporučila	632 K
doporučovala	632 K
dopuštenja	4217 bez K
doradzał	3726 K
dorzuć	3723 K się
dostawać	3661 chcesz K
dostávajte	4334 K
dostávat	567 chcete K	595 chcete K zprávy
dostávať	4329 chcete K
dostávejte	573 K
dostęp	80 kup K	3587 masz już K	3645 pełny K do	3645 wykup K	3723 kup K
dostępny	3587 artykuł K tylko
dotazník	547 krátký K	4309 krátky K
dotazníka	4309 nášho K
dotazníku	546 našeho K	547 krátkého K
dowolną	3725 K kwotą
dočtete	554 více se K
dołóż	3723 K się
dołącz	51 K do nich	51 K	3599 K do nas na	3723 K do nas	3723 K do grona	3723 K do nich
drastické	99 obsahuje K
draudžiama	3123 K kopijuoti	3123 be leidimo K	3123 be sutikimo K
draudžiamas	3144 be leidimo K
dueños	1625 sin K	1625 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3724 K dalej
dziennikarką	3632 jest K	3707 jest K
dzięki	3724 K wam	3724 K tobie
dziękujemy	3642 K za zapisanie	3642 K za zapis	3723 K, że nas czytasz
där	42 var du K
débloquer	2010 pour K
déclare	2186 K
déclaré	2186 a K
découvrez	2007 K nos offres	2183 K nos offres
déductible	2001 K des impôts	2001 K à #	2185 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2186 K
déplore	2186 K
déposés	2083 des cookies seront K
désabonner	2017 K à tout moment	2020 K à tout moment	2020 vous K en cliquant
désactiver	2042 K adblock
désactivez	2042 K adblock
désinscription	2020 K à tout moment
désinscrire	2020 K à tout moment	2021 vous K à tout moment
díky	630 K vám
dôvery	99 linku K
dömde	4621 K
dømte	776 K	3579 K
düzeltme	99 K:
děkujeme	629 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	4995 tải ứng K	5095 tải ứng K của	5095 hãy tải ứng K	5095 tải ngay ứng K
""", 'e': """
edellyttää	1931 K tunnusta
editörlerimize	39 K
editörüdür	4727 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2543 K készült
elaboración	1584 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1513 tu correo K	1537 tu dirección de correo K no será publicada
elemző	2458 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2424 a teljes cikk K
elsőként	2466 értesülj K
előfizetés	2549 K
előfizető	2424 már K	2545 legyen K
előfizetőink	50 K	2424 K olvashatják	2469 K számára	2546 K
előfizetők	50 az K	2480 csak K	2549 K
előfizetőknek	2425 csak K	2480 K szól
előfizetőként	50 K
előfizetőnktől	2490 K
emlékeztetett	2548 K
emoțional	99 pot afecta K
endereço	3767 seu K de email não será
engedély	2473 K nélkül tilos
engedélyezze	2437 K a javascript
engedélyezése	2507 tartalmainak K	2507 tartalmak K
engedélyhez	2473 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2184 cette K	3360 onze korte K	3360 onze K
enquêtent	2184 K pour vous
enquêtes	2184 nos K
ensimmäinen	1990 K kuukausi
enthält	869 dieses element K daten
entraînement	48 K d'ia
entrée	2143 ctrl+K	2143 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1673 K
epizódu	4307 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	690 er K
erhältlich	881 shop K	956 im shop K
erişin	4754 K
erklärt	1012 K
erklärte	1012 K
erkände	4621 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1009 K sie es weiter
erzählt	67 K uns	1012 K
erzählte	1012 K
escribió	1676 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1537 K a	1673 K
estimé	2186 a K
estás	1490 ya que K aquí	1490 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4704 javascript'i K
evästeasetuksesi	1884 K
evästeasetuksiasi	1908 K
evästeasetuksissa	1884 K
evästeasetusten	1884 K
evästeasetustesi	1884 K
evästeet	1908 K	1933 K
evästeitä	1887 K
evästesuostumuksesi	1884 K
evästevalintasi	1884 K
evästevalintojesi	1884 K
existují	557 K díky
experiência	67 conte sua K
explicó	1676 K
expliqué	2186 a K
expérience	67 partagez votre K
externého	4301 K obsahu
externí	539 K obsah
externího	539 K obsahu	539 obsah z K
externý	4301 K obsah
""", 'f': """
favoritkälla	4527 K
faça	3896 K um pix
felelősséget	30 nem vállal K
felhasználása	2472 K csak
felhasználási	2438 K feltételek
felietonistką	3707 jest K
felietonistą	3707 jest K
feliratkozás	2426 K a hírlevélre	2426 hírlevél K
feliratkozásommal	2453 K
feliratkozással	2453 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2458 K
folosește	3917 K cookie
folytatásához	2424 a cikk K
fordítóval	2462 gépi K
forintért	2469 havi # K
formulára	4312 odoslaním K
formulário	3896 inscreva-se no K
formuláře	550 odesláním K
forrásként	2454 kedvenc K
fortæl	67 K os
fortæller	776 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2441 küldd el K
fotóit	40 K	2441 küldje el K	2441 küldje be K
fotóját	2441 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4621 K
früheren	99 K version	99 K fassung
férjen	2545 K hozzá
följ	4501 K oss på	4618 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4523 alla rättigheter K
fördere	1009 K
fördermitglied	80 werden sie K	896 werde K	896 werden sie K
fördern	1009 jetzt K	1009 K sie
föredragen	4527 K källa
föredragna	4527 K källa
föreslog	4621 K
författare	4531 är K och
förklarade	4621 K
förklarar	4621 K
försvarade	4621 K sig
følg	655 K os på	773 K os	3454 K oss på	3576 K oss
første	703 K måned	775 K måned	3503 K måned	3578 K måned
førsteamanuensis	3480 er K
førstelektor	3480 er K
független	2422 támogassa a K	2546 K sajtó
főmunkatársa	2530 K
főszerkesztője	2460 K
""", 'g': """
gadā	3245 K
gazeteciliği	4832 bağimsiz K
gazeteciliğimiz	4832 K
gazetę	3671 kup K
gefällt	927 K ihnen, was sie	927 K dir, was du
gelmişken	4688 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	833 wird in neuem fenster K
giovedì	17 ogni K
giáo	5016 là K sư
giảng	5016 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4280 K
gridò	2842 K
gràcies	437 K a gent com tu	486 K a tu
grátis	3898 teste K
grâce	18 K à vous	1998 K à vos dons
gwiazdką	60 pola z K
gärna	4618 vill K höra från dig
går	634 før du K	3433 før du K
gåva	4483 ge en K i dag	4483 ge en K nu	4484 din K	4484 ge en K	4618 din K gör	4618 ge en K i dag	4622 K
gönderdik	4761 size bir e-posta K
gönderin	4754 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4619 K mer
göre	4834 K
görün	4754 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4754 K
gösterilmeden	4718 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3726 K
głosiła	3726 K
głosiło	3726 K
głosuj	3656 K
głosujcie	3656 K
głównej	3647 na stronie K
gương	64 trang K
gửi	49 hãy K	5014 xin K về
""", 'h': """
használ	2437 cookie-kat K	2438 sütiket K
használat	2437 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1012 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2441 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	861 bei google K
hirdették	2548 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2516 K
hirdetésblokkolót	2516 K
historią	67 podziel się swoją K
historička	526 je K
história	67 conte sua K
hjälp	4534 K av ai	4558 K av ai	4618 K oss
hjälper	4618 din gåva K
hjælp	693 K af ai	693 K fra ai	714 K af ai	773 vi har brug for din K	773 K os
hjælper	773 dit bidrag K
hlásal	632 K
hlásala	632 K
hlásá	632 K
hovorí	4381 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2443 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2443 a K
hozzátette	2548 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1909 tekoälyä K
hágase	80 K socio
hájil	632 K se
hájila	632 K se
häng	4618 K med i
häufiger	861 bei google K
hävdar	4621 K
håller	43 K du med	43 K du inte med	4565 läsare som K
hævder	776 K
hébergé	2044 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2490 K
hírekben	2431 a google K	2454 google K
hírlevelére	2453 K
hírlevelünk	78 K	2546 K
hírlevelünket	2453 K
hírlevelünkre	78 K	2426 K	2545 iratkozzon fel K	2545 iratkozz fel K	2546 K
hírlevél	2549 K
hírlevélre	78 K	2545 iratkozz fel a K	2545 iratkozzon fel a K
hó	2547 ft/K
hónap	2469 első K	2547 első K
hören	951 K sie hier.
hører	3494 der du K
hükmetti	4834 K
hüüdis	1745 K
hüüdsid	1745 K
hűségidő	2480 K nélkül
hồng	5044 nhận hoa K
""", 'i': """
iecienītāko	3193 K avotu
iepriekšējā	99 K versijā
ifølge	776 K	3579 K
illimité	2012 accès K	2102 en K
imágenes	40 tus K	99 contiene K
incorporó	1559 se K a
independentă	4021 presa K
independência	3897 a K
indicó	1676 K
indiqué	2186 a K
indrømmede	776 K
indrømmer	776 K
indépendance	2184 notre K
indépendant	1998 soutenez le journalisme K	2184 journalisme K	2184 média K
indépendante	2099 la presse K a	2184 presse K	2184 information K
información	1526 sigue toda la K	1526 siga toda la K	1559 cubre la K	1674 esta K
informację	3631 wyślij K
informações	99 com K de
informațiilor	3926 preluarea K
informováni	595 chcete být K
informó	1676 K
informē	3246 K
ingresá	77 K tu correo
innehåll	4510 externt K	4533 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3579 K
innrømmet	3579 K
inquiète	2186 s'K
inquérito	35 nosso K
inscrição	3744 cancelar a K	3818 sua K foi
inscríbete	1489 K
inställningar	4507 cookie-K	4507 dina K för cookies	4507 dina K för kakor
insändare	43 K	4532 skicka din K	4532 din K till	4532 skriva en K
intelektą	3131 dirbtinį K	3146 dirbtinį K
inteligencję	3653 przez sztuczną K
inteligencí	559 umělou K
intelligenciával	2462 mesterséges K készült	2482 mesterséges K
introduceți	77 K adresa de email
intégralité	2007 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1674 esta K
investigação	3897 esta K
investigație	4021 această K
investigațiile	4021 continua K
invítame	54 K a un café	54 K un café	1673 K a
invítanos	1673 K a
ismételgette	2548 K
istediğiniz	4694 K zaman iptal	4833 K zaman iptal
izražavaju	4211 komentari K
içeriği	9 K
içeriğin	4729 harici K
içermektedir	99 sahneler K
išorinio	3129 K turinio
""", 'j': """
jautāja	3246 K
javascript가	3065 K
javascript를	3065 K
javasolják	2548 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3581 skoro już tu K	3581 skoro tu K
ještě	606 zbývá K
jogász	2458 K
jugé	2186 a K
jurnalistă	3930 este K
jurnaliștii	39 K noștri	3960 K noștri îți trimit	4021 K noștri
jälgi	1742 K meid
jäljellä	1927 ilmaista juttua K
jäseneksi	80 liity K	1988 liity K
""", 'k': """
kanał	3724 nasz K
kannatusjäseneksi	1988 liity K
kanál	630 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4281 K
kedykoľvek	4286 odhlásiť sa môžete K
keresőben	2454 google-K
khoản	4987 bạn đã có tài K	4999 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5009 K sao chép
khẳng	5098 K định
kiabált	2548 K
kiabálta	2548 K
kiabálták	2548 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2548 K
kirjeessä	1991 luki K
kiáltott	2548 K
kiáltotta	2548 K
kiáltották	2548 K
kiến	5030 ý K của bạn sẽ	5095 hãy gửi ý K	5095 vui lòng gửi ý K
kliknutím	550 K na
kolačića	4202 K	4232 K
kolačiće	4202 K	4232 K
kolačići	4202 K
komentować	6 K	3618 aby K
komentár	6 pridať K	4310 pridajte K
komentára	4310 pridanie K	4310 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	537 je K	537 , K	613 , K
komentátorem	537 je K	613 je K
komentátorka	613 , K
komentátorkou	537 je K	613 je K	4299 je K
komentátorom	4299 je K
komentář	6 přidat K
komentáře	6 pro přidání K	548 vložení K	548 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2443 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1909 K
konferencję	3636 naszą K
konuştu	4834 diye K	4834 K
kopírovanie	4292 K obsahu bez	4292 K je zakázané
kopēšana	3192 K bez
korespondentką	3632 jest K	3707 jest K
korespondentė	3128 K
korábban	2489 K itt írtunk	2489 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3726 K
krzyczała	3726 K
krzyknął	3726 K
krzyknęła	3726 K
krävde	4621 K
krævede	21 K felter er	776 K
krönikör	4531 är K	4603 är K
kulturalną	3640 K dyskusję
kulturredaktör	4531 är K	4603 är K
kulturredaktør	690 er K	759 er K	3489 er K	3561 er K
kumppanuuslinkkejä	74 K	1921 K
kvíz	546 náš K	4309 náš K
kvíze	4309 našom K	4309 v K
kvízu	546 našem K	546 v K
kyltissä	1991 luki K
kysyivät	1991 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2547 K
käsitellään	99 jutussa K
käyttää	1885 tämä sivusto K
käyttöehdot	1916 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2548 K
kérdezték	2548 K
kérdőívünket	35 K
kért	2548 K
kérte	2548 K
kérték	2548 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1009 K sie uns
könyörgött	2548 K
könyörögtek	2548 K
köszönjük	2545 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2431 K minket	2545 K minket
követelte	2548 K
követelték	2548 K
közgazdász	2458 K
közlése	2481 nélküli K tilos
közreműködésével	2543 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2548 K
kúpte	4378 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1012 K an
künstlichen	885 K stimme vorgelesen	885 K stimme vertont
künstlicher	944 mithilfe von K
küpsised	1695 K
küpsistega	1695 K	1714 K
küsis	1745 K
kč	552 za # K	552 od # K	631 od # K
kļūsti	3243 K par
křičel	632 K
křičela	632 K
křičeli	632 K
kể	5098 K
""", 'l': """
labākie	3212 K raksti tavā
lamentó	1676 K
lançait	2186 K
lasītu	3182 lai K tālāk
lasītāji	3244 mūsu K
lasītājiem	3244 mūsu K
lejupielādē	3243 K
lelkisegély	99 K
leverandør	3491 ekstern K
leverantör	4533 extern K
leído	1598 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3202 K
linkistä	1920 lisää tästä K
lisenssillä	47 K
lisäsi	1991 K
llicència	47 K cc
lucrează	3930 K în presă
lunedì	17 ogni K
lună	4022 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	4987 đăng nhập để bình K	5030 bình K của bạn sẽ	5095 đăng nhập để bình K
lájkolj	2431 K minket
lákal	632 K
läget	4542 koll på K
lähdet	1862 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4545 du kan K mer	4545 kan du K mer	4545 K mer om	4619 fri att K
läsare	36 våra K	4543 våra K	4619 våra K
läsarna	18 tack vare K
läser	4618 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	718 K for	3521 K for	4562 K för
læser	773 tak fordi du K
læserbrev	43 K	691 skrive et K	691 send dit K
læsere	36 vores K	774 vores K
læseres	702 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1506 K de notas
límites	1500 sigue leyendo sin K
lòng	5014 vui K gửi về	5095 vui K gửi về
löd	4621 K
lød	776 K	3579 K
lūdza	3246 K
lập	5034 ủng hộ báo chí độc K	5096 báo chí độc K
""", 'm': """
magyarázta	2548 K
mailovú	4312 e-K adresu
mainoslinkkejä	37 K	74 K	1921 K
manhãs	17 todas as K
markedsføringscookies	662 K
marqués	60 champs K d'une étoile
masintõlke	1697 K abil
materiał	9 ten K
matéria	20 ler esta K	3739 esta K é só	3823 para ler esta K	3897 esta K
matérias	3790 limite de K	3895 K
matí	485 rep cada K
mawiał	3726 K
mawiała	3726 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2548 K
megbízásából	2543 K készült
megjelenését	2543 K támogatta	2543 K támogatja
megjelenítése	2507 tartalmainak K	2507 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	1988 tue K
meitä	1918 tukea K	1918 tue K	1988 tue K	1988 auta K
mencióname	62 K
menționat	4023 a K
mesačne	4380 K
mesečno	4280 K	4476 K
mesélte	2548 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3725 za K
miesięcznie	3725 K
minkä	90 anna K voit
miễn	15 bài K phí	5037 hết số bài K phí	5097 dùng thử K phí
mjesečno	4280 K
moderálási	2443 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2093 charte de K	2093 K par la rédaction
mokė	3179 K
mondták	2548 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1500 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1676 K
mulțumim	4020 K că ne citești
munkatársa	2460 K	2530 K
munkatársunknak	39 K
munkánk	2546 K
munkánkat	2422 támogasd K	2422 támogassa K	2467 K	2545 támogasd K	2545 támogassa K	2546 K
myönsi	1991 K
másodközlés	2449 K	2472 K
másodközlése	2472 K
märkis	1745 K
määräsi	1991 K
mån	4544 kr/K	4620 kr/K
månad	4488 testa en K	4544 en K för	4618 testa en K	4620 per K	4620 varje K
månaden	4544 första K	4620 i K	4620 första K
månader	4544 K för #	4618 testa # K
månadsgivare	4618 bli K
måned	640 prøv en K	703 i # K	773 prøv en K	775 pr. K	3503 en K for	3576 prøv en K	3578 per K
måneden	775 om K	3578 i K
måneder	703 i # K	3503 K for #
média	2184 notre K
mês	3897 até o fim do K	3898 por K	3898 ao K
mình	54 mời K ly cà phê	62 tag K
míní	632 K
mówi	3726 K
mówili	3726 K
mówił	3726 K
mówiła	3726 K
môžete	4308 článok si K
müşterimiz	4765 K
mācīja	3246 K
mākslīgais	3199 K intelekts
mēnesis	3245 pirmais K
mēnesī	3245 K
mėgstamiausią	3124 K
mėnesį	3178 per K
měsíc	552 první K	631 za K	631 první K
měsíčně	631 K
můžeme	493 díky vám K
můžete	545 článek si K
mạnh	5098 nhấn K
""", 'n': """
nabádal	632 K
nabádala	632 K
naléhal	632 K
namawiał	3726 K
namawiała	3726 K
napisał	3726 K
napisała	3726 K
napiš	38 K nám	67 K nám
napište	38 K nám	536 K nám	569 K na	629 K nám
napísal	4381 K
napíšte	38 K nám	4298 K nám	4298 K, prosím	4331 K na	4378 K nám
naročilo	4412 hvala za K
naročite	80 K se	4386 K se na naše	4474 K se
naročnik	50 kot K	4385 že K
naročnike	4393 samo za K	4393 le za K
naročniki	50 K lahko	4425 lahko berejo le K	4425 berejo samo K	4478 K
naročnikom	4385 dostopen le K	4385 na voljo K	4385 na voljo samo K	4385 na voljo le K	4425 dostopna le K	4425 dostopna samo K	4425 dostopen le K	4425 dostopen samo K
naročnina	4413 K	4478 K
naročnino	4413 z K	4435 z K
narzędzi	3653 przy wsparciu K ai
nastavení	513 kvůli K cookies	513 K cookies	513 K souhlasu	513 vašeho K cookies	513 K soukromí
naujienlaiškio	3136 K
naujienlaiškis	3177 mūsų K	3180 K
naujienlaiškį	3116 mūsų K	3136 K	3176 užsisakykite K	3177 mūsų K
navođenja	4217 bez K izvora
navođenje	4217 uz K izvora
nawoływał	3726 K
načtením	514 K videa	514 K obsahu
našeho	542 do K týmu	542 K e-shopu
našem	4206 K timu
našich	568 K zpráv	4330 K správ
neatkarīgu	3243 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2545 segíts K	2545 írjon K	2545 írj K	2545 jelezd K	2546 K adód
nemokamą	3140 K paskyrą
neobmedzený	4285 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	532 K přístup
neomezeně	497 K číst
nepiekrītat	43 K
nepriklausomą	3138 paremkite K žurnalistiką	3176 paremkite K	3177 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1899 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	629 podpořte K
nezávislá	630 K média
nezávislé	4379 K médiá
nezávislú	4378 podporte K
nghiên	5016 là nhà K cứu
ngoài	5020 nội dung bên K
nguồn	5012 K ưu tiên	5012 K tin ưu tiên	5045 ghi rõ K	5080 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5030 chịu trách K về nội dung bình luận
nhân	5021 trí tuệ K tạo
nhấn	5095 K vào đây
nhận	4990 đăng ký K bản tin	4990 đăng ký K tin	5095 đăng ký K bản tin	5095 đăng ký K tin
nhập	24 đăng K	4987 vui lòng đăng K	4987 đăng K để đọc	4987 đăng K để xem	4987 đăng K để lưu	4987 hãy đăng K để	5095 đăng K để đọc	5095 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3633 materiał wideo jest K
niezależne	3723 wesprzyj K	3723 wspieraj K	3724 K media
niezależność	3724 K
niezależną	3724 jesteśmy K
noastră	4021 munca K
nolēma	3246 K
norāda	3246 K
nosūtīsim	57 jums K
notificações	14 as K	3752 ative as K	3752 ativar K	3752 receba K
notificările	14 K	3914 activează K
notifikácie	4311 K
notícia	3897 esta K
notícias	3744 receba as K	3744 receba K	3755 siga as últimas K	3895 K
novinařina	630 naše K
novinařinu	630 nezávislou K
novinár	4299 je K	4299 , K
novinári	4379 naši K
novinárka	4299 je K	4299 , K
novinárkou	4299 je K
novinárom	4299 je K
novinář	537 je K	537 , K
novinářem	537 je K	613 je K
novináři	630 naši K
novinářka	537 je K	537 , K
novinářkou	537 je K	613 je K
novičke	4386 na e-K
novičnik	4394 K	4394 e-K	4475 naš e-K	4478 K
novičnika	4394 K
nuotraukų	40 K ir vaizdo
nusprendė	3179 K
nášho	4305 do K tímu
nächste	21 in diesem browser für die K	1009 sind sie der K
näyttämällä	1883 K sisällön
nélkül	70 reklám K	71 spam K
nói	5098 K
nõus	43 ei ole K?
năm	5097 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	542 našem K
obegränsad	4491 K tillgång
obećala	4281 K
obećao	4281 K
obiecał	3726 K
obiecywał	3726 K
obligāta	3192 atsauce K
oblíbené	534 K zdroje
oblíbených	534 K zdrojů
oblíbenými	534 K zdroji
obrigatórios	21 campos K são	3767 campos K são	3771 campos K são	3771 campos K marcados
obveščanje	4412 na naše K
obľúbené	4296 K zdroje
obľúbených	4296 K zdrojov
obľúbenými	4296 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	567 chcete K
odebírejte	502 K náš	573 K	629 K
odemkněte	497 K si
odhlásit	503 K se můžete kdykoli
odoberať	4329 chcete K
odpoveď	21 zrušiť K
odpovídal	632 K
odpověděl	632 K
odpověděla	632 K
odpověď	21 zrušit K
odpowiadał	3726 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3726 K
odpowiedziała	99 nie K	3726 K
odpowiedziało	99 nie K
odražavaju	4211 komentari K	4211 komentari ne K
odídete	4294 kým K
ofereça	3739 K este artigo
ograniczeń	3587 czytaj bez K	3587 czytaj więcej bez K
også	51 bli med du K
ogłosił	3726 K
ogłosiła	3726 K
oikaisupyynnöt	1912 K
oikaisupyyntö	1912 K
olvashatják	2488 csak előfizetők K
olvasási	0 K idő
olvasóiból	2467 K él
olvasóink	36 K	2546 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1673 danos tu K
ordenó	1676 K
ordonné	2186 a K
ortakliği	4747 iş K linkleri	4749 satiş K bağlanti	4749 satiş K linkleri
orzekł	3726 K
osobních	530 ochrany K údajů	530 ochraně K údajů
osobných	4301 K údajov
ostrzegał	3726 K
ostrzegała	3726 K
ostrzegł	3726 K
otrzymywać	3661 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K
oznámil	632 K	4381 K
oznámila	632 K	4381 K
ozvěte	38 K se nám	67 K se nám	536 K se nám	629 K se nám
""", 'p': """
padėkite	3176 K mums
pageidaujamą	3124 K šaltinį
paklausė	3179 K
palīdzi	3206 ziedo un K	3243 K mums
palīdzību	3199 mākslīgā intelekta K	3214 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3176 K mums
parsisiųskite	3176 K
participación	1541 normas de K
partnerské	74 K odkazy	555 K odkazy	4317 K odkazy
partneři	516 my a naši K
pastā	3204 e-K
pastāstiet	38 K mums	67 K mums
patronką	3651 zostań naszą K
patrões	3850 sem K	3897 sem K
paylaşilan	4813 tarafindan K bir gönderi	4813 tarafindan K gönderi
paylaşin	25 K	49 K	4754 K
paylaştiği	4813 K bir gönderi	4813 'in K bir gönderi
paziņoja	3246 K
paziņojumus	3203 K
państwa	3631 czeka na K
pašte	3136 jūsų el. K
pažadėjo	3179 K
periódico	1674 este K	1674 nuestro K
permanència	487 sense K
persiųskite	49 K
personvernerklæring	3466 K
phê	54 mời tôi một ly cà K	5034 mời bạn một ly cà K
phóng	5014 liên hệ K viên	5016 là K viên	5016 K viên ban	5019 là K viên báo	5019 là K viên của	5095 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1676 K
pidätetään	1895 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3726 K
pisała	3726 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4199 K nam	4231 K nam na	4231 K na	4278 K nam	4399 K nam	4399 K na	4429 K nam na	4429 K na	4474 K nam
piškotke	4402 K	4430 K
piškotki	4402 K
piškotkov	4402 K	4430 K
pište	569 K na	569 K nám na
plakáton	2548 állt a K
plânge	4023 se K
pochází	539 obsah K
podcastów	3637 K
podcastů	544 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3726 K
podporovatelé	630 naši K
podporují	630 nás K
podpoře	493 díky vaší K můžeme	630 díky K
podpořte	557 K	629 K nás	629 K naši	629 K naše	629 K mě
podrška	4278 vaša K
podrške	4218 bez vaše K	4279 vaše K
podršku	4278 vašu K
podržite	4218 K	4278 K nas	4278 K naš
podělte	67 K se s námi	67 K se o
podľa	4381 K
poinformował	3726 K
poinformowała	3726 K
pokračovanie	4285 pre K v čítaní
pokračování	497 K je dostupné	555 K článku níže
pokračuje	555 článek K	555 text K	4317 článok K	4317 text K
pokračujte	497 K ve čtení s
politoložka	526 je K
politológus	2458 K
política	425 K de galetes	1535 K de cookies	3765 K de cookies	3792 cobre K
pomocí	559 K ai
pomocą	3653 z K ai
pomoć	4278 vašu K
pomóż	3723 K nam
pomôžte	4378 K nám
poprosił	3726 K
poprosiła	3726 K
poprosiło	3726 K
poručila	4281 K
poručio	4281 K
poslední	566 K článek zdarma	566 K článek, který můžete
posledný	4328 K článok zadarmo
poslušajte	4428 K nas
postafiókjába	2426 K
postafiókjában	2451 minden reggel a K	2451 minden este a K	2451 minden nap a K	2451 minden héten a K
postafiókodban	2451 minden reggel a K
postaládádba	79 a K	2453 a K
postaládádban	2451 minden reggel a K	2451 minden héten a K
postaládájában	2451 minden reggel a K	2453 ön K
posílat	550 nechte si K
posílejte	536 K nám
posíláme	57 vám K	57 K vám
potřebujeme	629 K vaši pomoc	629 K vaši podporu
používame	4301 K cookies
používá	516 tento web K
používáme	516 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3726 K
powiedziała	3726 K
powtarzał	3726 K
powtarzała	3726 K
poznámka	99 K redakce
pozostało	3587 K # %	3587 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	632 zvou K
pošaljite	49 K ga	4199 K nam	4199 K na	4278 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	536 K nám	629 K nám
pošli	49 K ho
pošlite	49 K ho	4298 K nám	4378 K nám
pošljemo	57 vam K
pošljite	49 K ga	4399 K nam	4399 K jo nam	4399 K na	4474 K nam
požádal	632 K
požádala	632 K
pracę	3724 naszą K
pranešimus	3135 K
praneškite	38 K mums	67 K mums
pranešė	3179 K
prašė	3179 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4332 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4285 už ste K	4285 ste K
predplatiteľom	80 staňte sa K	4293 K	4378 staňte sa K
predplatiteľov	4293 pre K
predplatné	4285 už máte K	4314 K	4378 kúpte K	4378 kúpte si K	4382 K
predplatného	4314 K
predplatným	4314 K	4335 s K
predplaťte	80 K si
preferată	3928 sursă K	4002 sursă K	4002 sursa K
preferované	534 K zdroje	4296 K zdroje
preferovaný	534 K zdroj	4296 K zdroj
preferovaných	534 K zdrojů	4296 K zdrojov
preferovaným	534 K zdrojem	4296 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3587 tylko dla K	3659 tylko dla K
prenumeratą	3645 z K
prenumeratę	80 kup K	3587 masz już K	3645 zamów K	3645 kup K	3645 wykup K	3671 kup K
preporučila	4281 K
preporučio	4281 K
pretlačiť	45 K
prevziať	45 K
prečítate	4285 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4278 K se našoj	4278 K im se	4474 K se nam
pridržana	4191 sva prava K
pridržane	4392 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3179 K
prihlásenie	4286 ďakujeme za K	4312 ďakujeme za K
prihlásení	4314 po K
prihlásením	4312 K súhlasíte
prihláste	24 K	4285 K sa a čítajte	4378 K sa na odber
prihvaćate	4213 prijavom K
pripažino	3179 K
programėlėje	3134 K
programėlę	3134 K
prohlásil	632 K
prohlásila	632 K
prohlížeč	10 váš K
pronađite	4229 K nas
proposé	2089 conçu et K par
prosił	3726 K
prosiła	3726 K
pročitali	4183 da biste K
pročitate	4181 da K cijeli	4181 da K ceo
prośbę	3581 mamy do ciebie K	3581 mamy małą K
prošnjo	4396 imamo majhno K	4396 majhno K
prywatności	3609 ustawienia K	3609 ustawień K	3612 polityka K	3612 polityce K
przeczytać	3587 aby K cały	3587 aby K ten artykuł
przeczytałaś	3640 dziękujemy, że K
przeczytałeś	3640 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3584 K nam #%	3723 K nam	3723 K #
przekonywał	3726 K
przekonywała	3726 K
przesyłajcie	3631 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3615 K zdjęcie	3615 K zdjęcia	3631 K nam	3631 K je do nas	3723 K nam
przyznał	3726 K
przyznała	3726 K
przyłącz	51 K się
przyślij	3615 K zdjęcie	3631 K nam	3631 K je do nas	3723 K nam
práca	4379 naša K
práce	630 naší K
práci	630 naši K
prácu	4379 našu K
právnička	526 je K
právník	526 je K
précision	99 K:
précisé	2186 a K
précédente	99 version K de cet
préférée	2077 source K
préférées	2077 sources K
prévient	2186 K
príspevky	4310 K v diskusii
príspevok	4378 váš K
próxima	3897 nossa K
průzkumu	35 našeho K
ptá	632 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2703 blocco della K	2840 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2460 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2042 bloqueur de K	2042 bloqueurs de K	2184 sans K
publicités	2042 bloqueur de K
publicystką	3632 jest K	3707 jest K
publicystą	3632 jest K	3707 jest K
publikování	527 K nebo šíření
publiée	22 ne sera pas K	2049 votre adresse e-mail ne sera pas K
pytał	3726 K
pytała	3726 K
pytały	3726 K
pytań	3639 na kilka K
pyyntö	1862 pieni K
pyysivät	1991 K
pásale	1673 K esta
pásalo	49 K
päevakokkuvõte	1702 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1906 K	1974 on K
päätti	1991 K
påminde	4621 K
pénzbe	2546 K kerül
pénzéből	18 olvasók K
písemného	528 bez K souhlasu
písomného	4332 bez K súhlasu
píšte	4331 K na	4331 K nám na
pódcast	34 nuestro K	1674 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3185 K bez	3192 K bez
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
quyên	5095 K góp ngay	5099 K góp
quyền	5009 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5063 trình chặn K cáo	5063 chặn K cáo
""", 'r': """
radził	3726 K
radziła	3726 K
radí	632 K
rakstīja	3246 K
rappelé	2186 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3176 K mums
rašė	3179 K
recaptcha로	3097 K
recibirás	57 K
reclamă	11 K
reconoció	1676 K
recordó	1676 K
rectificación	99 K:
recunoaște	4023 K
redacció	39 la nostra K	43 cartes a la K	436 la K t'envia	486 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1594 la K te envía	1634 se incorporó a la K	1674 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3960 K îți trimite	4021 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3723 wesprzyj K
redaktorką	3632 jest K	3707 jest K
redaktorė	3128 K
redaktör	4531 är K för	4531 är K på	4531 är politisk K	4603 är K på
redaktør	690 er K på	690 er K for	690 er politisk K	759 er K på	759 er K i	3489 er politisk K	3489 er K i	3489 er K for	3561 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3818 a K envia	3859 entrou para a K	3897 nossa K
redistribuída	3789 reescrita ou K
redistribuído	3789 reescrito ou K
reenvíalo	49 K
refusé	2044 K le dépôt
registrácii	4314 po K
registráciou	4312 K súhlasíte
registráciu	4312 ďakujeme za K
regisztrálj	2545 K ingyenesen	2545 K, hogy
regisztráljon	2545 K ingyenesen	2545 K, hogy
regisztrálnia	2488 K kell
regístrate	1500 K gratis	1504 K para
reinhören	881 jetzt K:
rejestrując	3642 K się
reklamlänkar	74 K	4546 K	4578 K
reklamą	11 K
reklám	70 nincs K	4379 bez K
reklámblokkoló	2516 K
reklámblokkolót	2516 K
reklámok	2546 K nélkül
reportaż	3724 ten K
reporterką	3632 jest K	3707 jest K
reportér	537 , K	613 , K	4299 , K
reportérem	537 je K	613 je K
reportérka	537 , K	613 , K	4299 , K
reportérkou	537 je K	613 je K	4299 je K
reportérom	4299 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	419 prohibida la K	444 K sense permís
reproducción	1556 prohibida su K	1556 prohibida la K
reprodução	3786 proibida a K	3786 K proibida	3826 K permitida desde	3826 K é permitida desde
reprodúcelo	45 K
republié	45 K	2063 K avec	2108 cet article est K
repórter	39 nosso K	3792 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1676 K
rezervăm	29 ne K dreptul
riêng	4999 chính sách quyền K tư	5037 dành K cho thuê bao	5045 quan điểm K của tác giả
rovatvezető	2530 K
rovatvezetője	2460 K	2530 K
ročne	4380 K
ročně	631 K
rät	1012 K
rätta	4537 K fel
rättar	4537 vi K fel
rättelse	99 K
räumte	1012 K ein	1012 K der	1012 K die
rääkis	1745 K
råber	776 K
råbte	776 K
rådde	4621 K
rådede	776 K
réagir	2052 pour K
réagissez	2183 K à
réalisation	2089 n'a pas participé à la K
rédacteur	2067 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2067 a rejoint la K	2089 n'a pas participé à sa K	2098 la K vous	2102 pour soutenir la K	2183 soutenez la K	2183 alertez la K	2184 notre K
rédactrice	2067 est K
régulièrement	2067 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2186 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2007 cet article est K	2007 ce contenu est K	2007 article K
réservée	2007 K à nos abonnés	2007 la suite est K	2010 K aux abonnés
réservés	2010 K aux abonnés	2063 tous droits K
résiliable	2185 K à tout moment
részesített	2454 előnyben K forrásként
röst	4534 ai-K	4570 ai-K
răspuns	99 nu a K	99 nu au K	4023 a K	4023 au K
răspunsul	21 anulează K
rằng	5098 viết K	5098 cho K
""", 's': """
sacīja	3246 K
sadržaj	9 ovaj K	4202 vanjski K	4202 spoljni K
sadržaja	9 ovog K	4202 vanjskog K	4202 prikaz ovog K	4202 prikaz K
sakė	3179 K
samfunnsøkonom	3480 er K
samobójcze	99 myśli K
sanctionné	2186 a K
sandučić	79 u vaš K	4184 u vaš K
sandučiću	4184 u vašem K	4213 vašem K
sbírka	633 K
schließ	51 . K dich
schließen	51 . K sie sich	788 K sie ein abo	1009 K sie ein abo
schránke	4286 vašej K
schránky	79 do vaší K	79 do vašej K	502 do vaší K	4286 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2545 K, hogy
segítségedre	2545 szükségünk van a K
según	1676 K
sensível	99 pode ser K
sentenció	1676 K
sería	1595 sin ti no K
sesión	24 inicia K	24 inicie K	1500 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3896 inicie K
señaló	1676 K
sfătuia	4023 K
sfătuiește	4023 K
sfătuit	4023 a K
sisällön	9 K	1908 ulkoisen K
sisältö	1867 tämä K on vain
sisältöä	1908 ulkoista K
siunčiame	57 jums K
sjefredaktør	3489 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4621 K
skarży	3726 K
skarżył	3726 K się
skrzynkę	79 na twoją K	3591 na twoją K	3591 na swoją K	3642 K mailową
slažete	43 K se	43 ne K se
slobodné	4378 podporte K
slobodnú	4378 podporte K
slušajte	4229 K nas
slíbil	632 K
slíbila	632 K
socioložka	526 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3639 naszą K
sonuçlarinda	4721 google arama K
sorumluluğu	30 K
souborů	529 K cookie
souhlasíte	43 K?	550 e-mailu K	550 odesláním K	550 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5014 về hộp thư của tòa K	5034 hãy ủng hộ tòa K	5045 bằng văn bản của tòa K	5095 hãy gửi về tòa K	5095 hãy liên hệ tòa K	5095 hãy báo cho tòa K	5096 tòa K
spandér	54 K en kaffe
spolupráci	555 ve K s partnerem	4317 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4399 K nam
sportkrönikör	4531 är K
sportsredaktør	690 er K
spracovaním	4312 K osobných údajov
sprijiniți	4020 K
sprijină	4020 K-ne
správach	4297 google K
správy	4297 google K
spuneți	38 K-ne	67 K-ne	4021 K-mi mai jos
stellenbörse	880 in unserer K
stjärna	60 fält med K
straipsnį	3147 šį K	3177 visą K
stronę	3662 naszą K
stwierdził	3726 K
stwierdziła	3726 K
stáhněte	629 K si naši	629 K si náš
stálo	632 K na	632 K ve	632 K v
står	30 K för	776 K der på	3579 K det på	3579 K det i	4621 K det på
stöd	4483 med ditt K	4618 K oss	4618 K vår	4618 ditt K
stödja	4543 K oss med
stödlinjen	83 K
stödmedlem	4618 bli K
stödprenumerant	4618 bli K
stötta	4543 K oss med	4618 K oss	4618 K vår	4618 K vårt
støt	702 K os	773 K os	773 K med
støtt	3576 K oss	3576 K vår
støtte	637 med din K	637 vi har brug for din K	702 K os med	702 din K gør	773 din K	773 bliv K	3436 med din K	3502 K oss med	3576 din K
støtteabonnent	3576 bli K
støttemedlem	80 bli K	773 bliv K	3576 bli K
stāstīja	3246 K
stăpâni	3988 fără K
stěžuje	632 K
subscripció	489 K
subskrybentów	3587 tylko dla K	3587 dostępna dla K	3587 dostępne dla K	3659 tylko dla K
subskrypcją	3645 z K	3667 z K
subskrypcję	3587 kup K	3587 masz już K	3642 dziękujemy za K	3645 wykup K	3723 kup K
suosikkilähteeksesi	1899 K
suosikkilähteeksi	1899 K
sursă	3959 link activ către K
suscripción	1500 ya tengo una K	1673 cambia tu K	1677 K
suscríbase	80 K	1673 K
suscríbete	80 K	1500 K para	1500 K por	1500 K en	1510 K al boletín	1673 K
susțin	3951 care ne K lunar	4021 ne K lunar
susține	4020 K-ne	4020 K presa	4023 K că
susținerea	4020 K ta
susțineți	4020 K-ne
svarīgākie	3215 nedēļas K
svarīgākās	3215 nedēļas K
svěřte	536 K se nám
szabályzatot	2443 moderálási K
szabályzatunk	2443 moderálási K
szerencsejáték	2436 túlzásba vitt K ártalmas	2436 K ártalmas, függőséget	2436 K függőséget okozhat! #+
szerkesztője	2460 K	2530 K
szerkesztőségünk	39 K	2546 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2546 K
szerzője	2460 külső K
szociológus	2458 K
szólított	2548 K fel
szükség	2421 önre is K van	2421 önökre is K van	2421 rád is K van
szükségünk	2421 rád is K van	2421 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4544 tills du K upp	4621 K
sähköpostiin	1872 suoraan K
sähköpostiisi	79 K	1873 K
sähköpostillasi	1933 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1873 K
sélection	2098 K d'articles
sélections	2007 ajouter l'article à vos K
síganos	1526 K en
síguenos	1526 K en	1673 K
sócio	80 seja K
sõltumatut	1742 toeta K
sõnul	1745 K
sök	4560 K nu
sökresultat	4527 K på google
sökt	99 vi har K	99 har K
söyledi	4834 K
söylediler	4834 K
söylüyor	4834 K
søg	716 K nu
søgeresultater	686 K på google
søgning	686 google-K
søk	3519 K nå
søkene	3485 google-K dine
søkeresultatene	3485 K dine på google
súhlasu	4332 bez K
súhlasíte	43 K?	4312 odoslaním K
súmate	51 K	1673 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2506 K miatt
sütibeállítások	2506 K miatt	2506 K
sütik	2461 K
sütiket	2461 K
săptămână	17 o dată pe K	4022 pe K
sīkdatnēm	3197 K	3215 K
sống	5034 nuôi K tờ báo	5034 bạn đọc nuôi K
""", 't': """
találatok	2454 google-K
tanácsolja	2548 K
tanácsolják	2548 K
tanácsolta	2548 K
tanácsolták	2548 K
tanította	2548 K
taşiyin	4754 K
teigė	3179 K
tekemään	1989 K sitä
tekijänoikeus	1895 K suojaa
tekoäly	1909 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1909 K
tekoälyn	1909 K avulla	1909 K tekemä
tekoälyä	1909 käyttää K
telefonā	3203 savā K
tesszük	22 nem K közzé
textům	564 ke všem K
teşekkürler	4831 okuduğunuz için K
thiết	5045 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5037 dành cho K bao	5037 đã là K bao	5099 K bao
thuộc	5010 bản quyền K
thành	4989 dành cho K viên	5032 bạn đã đăng ký K công	5095 trở K thành viên
tháng	5037 đọc miễn phí trong K	5097 mỗi K	5097 hàng K	5097 K đầu
thích	5012 nguồn tin ưa K	5012 nguồn yêu K
thông	14 K báo	4995 bật K báo	4995 nhận K báo	5014 bạn có K tin	5014 bạn đọc cung cấp K tin	5045 khi phát hành lại K tin	5095 hãy gửi K tin	5095 đăng ký nhận K báo	5095 hãy bật K báo
thường	5016 phóng viên K trú tại
tilføjede	776 K
tillgång	4618 få fri K
tillåtet	4557 inte K att återge
tiếng	5030 K việt có dấu
tiếp	4987 để K tục đọc	4987 để đọc K	4987 đăng nhập để K tục	5034 K sức cho báo chí	5037 để K tục đọc	5095 đăng ký để đọc K	5095 hãy K sức	5095 đăng nhập để K tục
tjänst	4479 en liten K att be
tjänsten	4560 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2424 a K
toàn	20 K bộ bài	4987 để đọc K bộ	4987 đọc K bộ bài	5037 để đọc K bộ bài	5095 đăng ký để đọc K bộ
tražila	4281 K je
tražili	4281 K su
tražio	4281 K je
tretích	4301 cookies K strán
treści	9 tej K	3645 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4995 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5030 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2530 K
tudósítója	2460 K	2530 K
turpinātu	3182 lai K lasīt
tuần	17 mỗi K	5032 bản tin hằng K của	5032 bản tin hàng K của	5097 mỗi K
tvrdí	632 K
työmme	1989 K
työtämme	1865 tue K	1988 tue K	1989 K
tájékoztató	2438 adatvédelmi K
támogass	2545 K minket
támogasson	2545 K minket
támogathat	2467 K minket
támogatása	2467 K nélkül	2467 olvasók K nélkül	2545 az ön K
támogatásod	2545 a te K
támogatásából	2421 olvasóink K	2467 olvasóink K
támogatására	2421 olvasóink K
támogatásával	2470 partnerünk K	2543 K készült
támogatónk	2467 legyen ön is K	2467 legyél te is K
täglich	797 K per mail
tähtsamad	1714 nädala K
tärkeimmät	1933 K jutut
tästä	1920 lisää K
täällä	1862 kun kerran olet K
täältä	1920 lisää K
téléchargez	1993 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2545 K le
történész	2458 K
týden	17 každý K
týdně	631 K
týždenne	17 raz K
tłumaczy	3726 K
tłumaczył	3726 K
tłumaczyła	3726 K
třetích	539 cookies K stran
""", 'u': """
uafhængigt	774 K medie
ubegrænset	643 K adgang
udostępnij	25 K
ukarał	3726 K
ulaş	38 bize K
ulaşin	38 bize K	4723 bize K	4754 K
ulaşmak	4723 yazara K
unabhängig	936 K von unserer redaktion	936 von unserer redaktion K	949 damit wir K bleiben	1010 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2729 insegna all'K
unterstütze	782 K unsere arbeit	782 K uns mit	1009 K uns	1009 K unsere	1009 K mich	1009 K meine
unterstützen	782 K sie unsere arbeit	782 K sie uns mit	782 mit einer spende K	782 können sie uns K	1009 K sie uns	1009 K sie unsere	1009 sie können das K	1009 freiwillig K	1009 K sie mich	1009 K sie meine	1009 K uns
unterstützt	821 ihr browser K	1009 K uns
unterstützung	778 ihre K	778 mit ihrer K	896 ihrer K	896 deiner K	944 mit K von ki	1009 mit deiner K	1009 deine K	1009 eure K
upišite	77 K svoj e-mail
upozorněni	595 chcete být K
upozornění	507 zapněte si K	549 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K	595 chcete posílat K	595 chcete odebírat K
upphovsrätt	4523 skyddat enligt lagen om K
upphovsrättslagen	4523 skyddat enligt K
uprednostňované	4333 K zdroje
uprednostňovaný	4333 K zdroj
uprednostňovaných	4333 K zdrojov
upřednostňované	572 K zdroje
upřednostňovaný	572 K zdroj
upřednostňovaných	572 K zdrojů
upřesnění	99 K:
uredništva	4392 brez dovoljenja K	4392 brez soglasja K
uredništvo	4406 v naše K	4475 naše K
uredništvu	39 našemu K	4399 pišite K
urmărește	3913 K-ne pe	3913 K-ne și pe	3914 K știrile	4020 K-ne
urmăriți	3913 K-ne pe	4020 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3609 K cookies	3609 K plików cookie
utilização	3765 K de cookies
utilizează	3916 K cookie
utilizăm	3916 K cookie
utánközlés	2449 K	2472 K
utánközlése	2472 K
utánközölhető	45 K
uutislähteeksesi	1899 ensisijaiseksi K
uutislähteeksi	1899 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3726 K
uznała	3726 K
uzsvēra	3246 K
użyciu	3653 przy K ai
użytkowników	3640 opiniami K
używamy	3611 K plików cookie
užsisakykite	3113 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	502 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4298 dajte nám K
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
već	4196 kad ste K tu	4280 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2441 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1912 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5016 là biên tập K	5019 là biên tập K của	5037 dành cho hội K
viết	5095 hãy K thư	5096 bài K này	5098 ông K	5098 bà K
você	18 sem K	3897 sem K
vollständigen	788 K artikel lesen
volontär	864 ist K
volontärin	864 ist K
voltál	42 ott K	2441 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4409 K
vyhradené	4292 všetky práva K	4292 autorské práva sú K
vykřikl	632 K
vykřikla	632 K
vypočuť	4308 si môžete K
vysvetľuje	4381 K
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
válaszolta	2548 K
válaszolták	2548 K
változatában	99 korábbi K	99 eredeti K
vás	557 bez K by	630 bez K by	4319 bez K by	4379 bez K by
väitis	1745 K
väitti	1991 K
väittää	1991 K
välise	1695 K sisu
våre	3576 meld deg på K
vårt	3448 meld deg på K	3576 meld deg på K
vær	51 K med
védekezett	2548 K
véli	2548 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4379 K vám
vēlamo	3193 K avotu
vēstkopai	3204 K
vēstulei	3204 ziņu K
vědět	38 dejte nám K	67 dejte nám K	536 dejte nám K	629 dejte nám K
všetkým	4326 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4305 náš K
webinář	542 náš K
według	3726 K
weißt	863 K du mehr
wezwał	3726 K
wiadomościach	3662 google K
widziałaś	3615 K coś
widziałeś	3615 K coś
wołali	3726 K
wołał	3726 K
wołała	3726 K
wpłata	3651 każda K	3723 twoja K
wpłatom	3724 dzięki K
wpłać	3723 K
wspierającym	3723 zostań K
współpracy	3648 we K z partnerem
wyjaśnia	3726 K
wypisać	3591 K się w każdej chwili
wyrażam	3592 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3631 K nam	3631 K je do nas
wzywał	3726 K
wzywała	3726 K
wöchentlichen	801 K newsletter
właściciela	3724 nie mamy K
""", 'y': """
yazdiğimiz	4764 daha önce K haber
yazmişti	4834 diye K
yhteistyössä	1921 K mainostajan
yönetmenidir	4727 genel yayin K
""", 'z': """
zaakceptować	3633 K pliki cookie
zaapelował	3726 K
zaapelowała	3726 K
zachęcali	3726 K
zachęcano	3726 K
zachęcał	3726 K
zachęcała	3726 K
zadaním	4312 K e-mailu
zadržana	4191 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	550 K e-mailu
zagłosuj	3656 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4218 K vama	4279 K vama
zakázané	4292 šírenie je K
založte	629 K si účet
zamknutý	4285 článok je K
zamčený	497 článek je K
zapisując	3642 K się
zapowiedział	3726 K
zapowiedziała	3726 K
zapytał	3726 K
zapytała	3726 K
zastrzeżone	3626 wszelkie prawa K	3626 wszystkie prawa K
zawołał	3726 K
zawołała	3726 K
zašlete	536 K nám
zašlite	4298 K nám
zaželen	4432 K vir
zaželene	4432 K vire
zaželeni	4432 K vir
zbiórka	3727 K
zbývá	497 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3615 masz K lub
zdjęcie	40 K lub film	3615 masz ciekawe K	3615 masz K lub film	3615 wyślij K lub
zespołu	3636 do naszego K
zewnętrzna	3633 treść K
zewnętrzne	9 treści K	3611 treści K	3633 treści K
zewnętrznej	9 treści K	3633 treści K
zewnętrznych	9 treści K
zgłoś	3631 K go nam	3723 K nam
ziņas	3215 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3663 daj nam K	3723 daj nam K
zněl	632 K
zněla	632 K
znělo	632 K
zobrazení	539 K tohoto obsahu	539 K obsahu
zobrazením	514 K obsahu	514 K videa
zobrazený	60 e-mail nebude K
zostań	3723 K z nami
zpracováním	503 souhlasím se K	517 K osobních údajů
zprávy	535 google K
zprávách	535 google K
zpívali	632 K
zugänglich	897 frei K
zunächst	850 dieser artikel erschien K
zurück	928 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4334 K
získávejte	573 K
zł	3645 za # K	3645 od # K	3725 od # K
złotówka	3651 każda K	3724 każda K
""", 'á': """
állt	2548 ez K
állítja	2548 K
átvehető	45 K
""", 'ä': """
ägare	4543 inga rika K
ähnliches	863 K erlebt
ändå	4479 nu när du K är här
äpp	1700 K
äppi	1700 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3481 beskyttet av K
året	775 om K
återges	4523 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4731 bizimle K
çalişmalarimiz	4832 K
çağrisinda	4834 K bulundu
çerezler	4704 K kullan
çerezlere	4729 K
çerezleri	4704 K kullan	4729 K	4765 K kabul
çözün	4754 K
""", 'é': """
échanos	1673 K una mano	1673 K un cable
écris	38 K-nous	67 K-nous
écrit	2067 K pour	2186 a K
écrivain	2067 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2183 K-nous
éditorialiste	2142 est K
électronique	2017 dans votre boîte aux lettres K
énekelték	2548 K
équipe	2184 notre K
értesítéseket	14 K	2466 K	2513 szeretne K
értesítést	2513 szeretne K	2513 szeretnél K	2513 kér K	2513 kérsz K	2513 kérek K
értesüljön	2466 K elsőként
értesülni	2513 szeretne K a	2513 szeretnél K a	2513 szeretne azonnal K
étoile	60 champs avec une K
évente	2547 K
""", 'í': """
ígérte	2548 K
ígérték	2548 K
írta	2548 K
író	2458 K
""", 'î': """
îmbia	4023 K
îndemna	4023 K
îndemnat	4023 a K
îndemnau	4023 K
întrebat	4023 a K
întrebau	4023 K
""", 'õ': """
õpetas	1745 K
""", 'ö': """
öffnen	803 app K
önemli	4765 günün en K
önerdi	4834 K
önskad	4527 K källa
önökkel	2421 csak K
""", 'ø': """
økonom	681 er K
""", 'ú': """
újraközlése	2472 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2546 független K	2546 a jó K
újságírásunk	2546 K
újságíró	2458 K	2530 K
újságíróink	2546 K
újságíróinkkal	2490 K
újságíróinknak	39 K
újságírója	2460 K	2530 K
újságíróként	2530 K
última	1526 siga la K hora	1526 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	851 K von	937 von der agentur K	937 deutschen presse-agentur K
übersicht	857 K	921 diese K wurde
ücretsiz	15 K haber	15 K makale	4752 K üye olun
ügyfelünk	2490 K
ühendust	38 võta meiega K	67 võta meiega K	1742 võta K
ünü	4829 #'K
ütles	1745 K
ütlesid	1745 K
üyeliği	4743 bülten K
üzente	2548 K
üzenték	2548 K
üçüncü	4729 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4229 K nas
čitalaca	43 pisma K	4218 uz podršku K	4236 K	4279 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4236 K	4279 naši K
čitatelia	4336 K	4379 naši K
čitatelja	43 pisma K	4218 uz podršku K	4236 K	4279 naših K	4279 uz podršku K
čitatelji	36 naši K	4236 K	4279 naši K
čitateljima	4236 K
čitateľom	18 vďaka K	4336 K
čitateľov	36 našich K	4319 vďaka podpore K	4336 K	4379 našich K	4379 vďaka podpore K
članak	20 cijeli K	4196 svidio vam se K	4214 cijeli K	4214 ceo K	4279 ovaj K
člancima	4225 svim K
članek	4396 vam je bil K všeč	4475 ta K
člankov	4424 do vseh K
členem	80 staňte se K	629 staňte se K
členom	4378 staňte sa K
článek	20 celý K	490 líbil se vám K	497 celý K za	552 celý K	630 tento K	630 líbil se vám K
článkom	4314 všetkým K	4326 k všetkým K	4326 ku všetkým K
článku	20 celého K	606 do konce K
články	630 naše K
článků	552 limit K
článkům	552 všem K	564 ke všem K
článok	20 celý K	4294 páčil sa vám K	4314 celý K	4379 tento K
čtenáři	575 K	630 naši K
čtenářů	36 našich K	43 listy K	493 z darů K	493 díky darům K	493 díky podpoře K	557 díky podpoře K	575 K	630 našich K	630 na podpoře K	630 díky podpoře K
čtenářům	18 díky K	36 našim K	575 K
čtení	0 doba K
čtěte	568 K nás
číst	630 K dál bez
čítajte	4330 K nás	4378 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4378 K, že nás čítate
""", 'đ': """
đây	5095 bấm vào K
đóng	5095 K góp của bạn	5095 hãy K góp
đăng	45 K lại	5032 cảm ơn bạn đã K ký	5032 bằng việc K ký, bạn	5095 K ký để đọc bài
đường	5014 K dây nóng của tòa soạn	5014 K dây nóng của báo	5095 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5037 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4380 K sumou
""", 'ř': """
řekl	632 K
řekla	632 K
říká	632 K
""", 'ś': """
śledztwa	3724 nasze K
śledztwo	3724 to K
śledź	3599 K nas na	3723 K nas
śpiewali	3726 K
świadkami	3615 byliście K	3615 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3615 byłeś K	3615 byłaś K	3615 jesteś K
""", 'ş': """
şikâyet	4834 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4199 K nam
šaukė	3179 K
šiandien	3138 aukokite K
šodien	3206 ziedo K
""", 'ź': """
źródło	3626 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3726 K
""", 'ž': """
žalio	4281 K se
želene	4432 K vire
želeni	4397 K vir
željene	4197 K izvore
željeni	4197 K izvor
žiadny	71 K spam
žurnalistai	3177 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3128 K
žurnalistika	630 naše K	630 nezávislá K	3177 K kainuoja	3177 gera K	4379 nezávislá K
žurnalistiku	630 nezávislou K	4379 nezávislú K
žurnalistiky	630 nezávislé K
žurnalistė	3128 K
žurnāliste	3196 K
žurnālisti	3244 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3244 neatkarīga K	3244 K maksā	3244 laba K
žurnālistiku	3206 atbalsti neatkarīgu K	3244 neatkarīgu K
žurnālists	3196 K
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
автора	4059 мнение K	4059 точка зрения K	4861 думка K	4861 точка зору K
авторизованные	4092 только K
авторизованным	4092 K пользователям
авторизовані	4894 лише K
авторизуйтесь	24 K
авторкою	4880 зв'язатися з K
авторов	4059 мнение K	4059 мнения K	4059 точки зрения K
автором	4880 зв'язатися з K
автору	54 на каву K	4080 пишите K
авторів	4861 думки K	4861 думка K	4861 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4915 пишіть за K
адресу	4112 пишите по K
азартних	88 участь в K іграх	4851 участь в K іграх може	4851 участь у K іграх може
азартные	4049 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4049 участие в K играх может
азартні	4851 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4091 K	4893 K
анонимно	4080 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4877 K джерел
безкоштовна	4913 остання K стаття
безкоштовний	4889 наш K вебінар	4897 K акаунт	4913 останній K матеріал
безкоштовних	4897 ліміт K	4897 K статей
безкоштовні	15 K статті	4897 K статті
безлимитный	4034 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4110 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4095 K статьи
бесплатный	4086 наш K вебинар	4095 K аккаунт	4110 последний K материал
бесплатных	15 K статей	4095 лимит K	4095 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	4980 K
благала	4980 K
благали	4980 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4101 K донатам	4175 K вам	4175 K вашей
блокировщик	4056 отключите K	4056 K рекламы
блокувальник	4858 K реклами
больше	4060 знаете K
бот	39 наш K
браузер	10 ваш K	4073 ваш K	4872 ваш K
браузър	10 вашият K
букмекерская	4049 K контора. #	4049 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4862 знаєте K
""", 'в': """
вайбері	4878 K
вайбър	16 K	262 K
ватсапе	4078 K
вашата	250 на K поща
ваших	4173 # из K #
введите	77 K адрес
вебинар	4086 наш K
вебінар	4889 наш K
взывал	4177 K
видео	9 это K	40 фото и K
виділіть	4876 K
визнав	4980 K
визнала	4980 K
визнає	4980 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4872 K cookie	4903 будь-яке K матеріалів	4903 K матеріалів сайту
використанні	4870 при K матеріалів
використовує	4859 K cookie
використовуємо	4858 K cookie
вимагав	4980 K
вимагала	4980 K
вимагали	4980 K
виправлення	99 K:
випуск	4891 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4980 K
вк	4078 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4078 K
влезте	24 K
вміст	9 цей K
внескам	4904 завдяки K	4978 завдяки K
внесок	4977 ваш K
войдите	24 K	4035 K, чтобы
вотсапе	4078 K
вотсапі	4878 K
впн	64 без K
всеки	285 K лев
встановіть	4846 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4061 K ее	4061 K текст
вызывать	4049 азартные игры могут K
выпуск	4089 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	4980 K
відповідав	4980 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4851 дотримуйтеся правил (принципів) K	4851 дотримуйтесь правил (принципів) K	4851 принципів K гри	4851 правил K гри
відповідь	21 скасувати K
відповіла	4980 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4177 K
гласила	4177 K
гласит	4177 K
гласувайте	290 K
гледайте	295 K ни
говорил	4177 K
говорила	4177 K
говорили	4177 K
говорит	4177 K
год	4176 в K
годишно	341 K
голосуйте	4106 K	4909 K
гривень	4979 # K
грн	4979 # K
група	296 viber K
гукав	4980 K
гукали	4980 K
гукнув	4980 K
гукнула	4980 K
гіперпосилання	4870 K обов
""", 'д': """
дальше	4034 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4877 обрані K	4877 бажані K
джерелом	4877 основним K	4877 бажаним K
дзен	4078 K
дзене	4078 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4177 K
добавила	342 K	4177 K
добавьте	4047 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	4980 K
додала	4980 K
додатку	84 у нашому K
додає	4980 K
дозволить	4977 ваша підтримка K
дозволяється	4903 матеріалів K лише
долучайтесь	51 K	4977 K до нас	4977 K до нашої	4977 K до нашого	4977 K до спільноти	4977 K до читачів
долучайтеся	51 K	4977 K до нас	4977 K до нашої	4977 K до нашого	4977 K до спільноти	4977 K до читачів
донат	4174 ваш K	4977 ваш K	4981 K
донатам	4904 завдяки K
донати	4981 K
донатом	4979 K
донаты	4178 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	4977 ваша підтримка K
допомога	4977 нам потрібна ваша K
допомогою	4906 за K ші
допоможе	4978 K нам
допоможуть	4904 K нам працювати	4978 K нам
допоможіть	90 K, скільки можете
допускается	4100 материалов K только
допълнена	99 статията е K
доступ	4095 полный K	4897 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4025 вы K до конца	4836 ви K до кінця
дочитати	4842 щоб K
дочитать	4034 чтобы K	4095 K
дізнаватися	4924 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4039 K рассылку
ежемесячно	4176 K
ежемесячное	4174 оформите K
ежемесячный	4101 K донат
еженедельную	4039 K рассылку
електронна	250 вашата K поща
електронної	4896 адресу K пошти
електронну	4896 K адресу	4896 K пошту
епизод	272 K
епизода	272 K
есть	4060 вам K что
""", 'ж': """
жаловалась	4177 K
жаловался	4177 K
жалуются	4177 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4081 - K	4081 , K	4159 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4175 независимая K
журналистике	4175 независимой K
журналистики	4175 независимой K
журналистику	4175 независимую K
журналистка	265 е K	265 , K	4081 - K	4081 , K	4159 K
журналисты	4175 наши K
журналіст	4884 - K	4884 , K	4961 K
журналістам	39 нашим K
журналісти	4978 наші K
журналістика	4978 незалежна K
журналістику	4978 незалежну K	4978 якісну K
журналістка	4884 - K	4884 , K	4961 K
журналісту	39 нашому K
""", 'з': """
з	4976 # K #
завантажити	4846 K застосунок
завантажте	4846 K додаток
завдяки	4904 існує K	4978 K вам	4978 K вашій
зависимост	88 хазартът създава K
зависимость	4049 азартные игры вызывают K
задонатьте	4174 K	4977 K
задължителните	21 K полета
зазначив	4980 K
зазывал	4177 K
закликав	4980 K
закликала	4980 K
закликали	4980 K
закончились	4034 бесплатные статьи K
залишає	29 K за собою право
залишилося	4843 K #%	4843 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4062 K ошибку
замолчим	4175 мы не K
запазени	256 всички права K
запевняв	4980 K
запевняла	4980 K
запевняє	4980 K
записи	58 новые K на почту
запитав	4980 K
запитала	4980 K
запитань	4893 на кілька K
запишете	249 K се за нашия
зарегистрированные	4092 только K
зарегистрированным	4034 доступен только K
зарегистрированы	4034 уже K
зарегистрируйтесь	4035 K, чтобы	4095 бесплатно K	4095 K бесплатно	4174 K бесплатно	4174 K, чтобы читать
зареєстровані	4894 лише K	4894 тільки K
зареєструйтесь	4843 K, щоб	4897 безкоштовно K	4897 K безкоштовно	4977 K безкоштовно	4977 K, щоб читати
зареєструйтеся	4897 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4874 нашому K
застосунок	4846 завантажте K	4874 наш K	4874 мобільний K	4977 завантажте K і	4977 завантажте K та
захищено	4870 усі права K
захищені	4870 усі права K	4870 всі права K
защищенной	4080 K формой
защищены	4071 все права K
защищённой	4080 K формой
заяви	342 K
заявив	4980 K
заявил	342 K	4177 K
заявила	342 K	4177 K	4980 K
заявили	4177 K	4980 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4025 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4876 якщо ви K
знанията	273 K си
зобов	4980 K'язав
зовнішнього	4886 K вмісту	4886 K контенту
зовнішній	4886 K вміст	4886 K контент
зробіть	4840 K внесок	4977 K внесок у	4977 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4173 # K #
избранное	4077 K
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
иностранного	4071 выполняющим функции K агента
иностранным	4175 K агентом
инстаграм	262 K
искусственного	4103 с помощью K интеллекта
искусственным	4103 K интеллектом
использование	4073 K cookie	4083 K cookie	4100 любое K материалов	4100 K материалов сайта
использовании	4071 при K материалов	4100 полном или частичном K	4100 частичном K материалов
используем	4056 K cookie
использует	4057 K cookie
исправление	99 K:
источники	4077 избранные K	4077 любимые K
источников	4077 избранных K	4114 избранных K
источником	4077 основным K
исчерпали	4034 K лимит
""", 'к': """
каждое	17 K утро
каждый	4176 K месяц
каже	4980 K
каза	342 K
казав	4980 K
казал	342 K
казала	342 K	4980 K
казали	4980 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4175 наш K	4978 наш K
канала	4175 нашего K
каналу	4978 нашого K
колумнист	4081 - K	4081 , K	4159 K
колумніст	4884 - K	4961 K
колумністка	4884 - K	4961 K
команде	4086 к нашей K
команди	4889 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4871 у K	4871 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4061 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4072 в K
комментировать	6 K
контент	9 этот K	9 цей K	4083 внешний K
контента	9 этого K	4083 внешнего K
контенту	9 цього K
конференцию	4086 нашу K
конференция	270 нашата K
конференцію	4889 нашу K
конфиденциальности	4055 настройкам K	4055 настройками K	4056 политикой K	4073 политика K
конфіденційності	4857 налаштуваннями K	4858 політикою K	4872 політика K
копирование	4100 K материалов сайта
кореспондент	265 е K	265 , K	4884 - K	4884 , K	4961 K
кореспондентка	4884 - K	4884 , K	4961 K
короткий	4091 K опрос
корреспондент	4081 - K	4081 , K	4159 K
корреспондентам	39 нашим K
корреспондентка	4159 K
корреспонденту	39 нашему K
крикнув	4980 K
крикнул	4177 K
крикнула	4177 K	4980 K
кричав	4980 K
кричал	4177 K
кричала	4177 K	4980 K
кричали	4177 K	4980 K
кричит	4177 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4086 нашу K
лекцію	4889 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4086 нашего K
магазине	4086 в нашем K	4086 в нашем интернет-K
магазину	4889 нашого K
магазині	4889 у нашому K	4889 в нашому K	4889 нашому інтернет-K
материал	4061 обсудить K	4083 внешний K	4116 K создан	4175 этот K
материалам	4108 ко всем K
материалы	4175 наши K
матеріал	4978 цей K
матеріали	4978 наші K
матеріалу	99 першій версії K
матеріалів	4903 копіювання K сайту	4903 K посилання обов'язкове	4911 до всіх K	4911 до усіх K
мероприятие	4086 наше K
месенджері	4878 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4078 K
месте	42 вы были на K
месяц	4176 в K
мобільний	4874 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	4979 на K	4979 перший K
""", 'н': """
навчання	48 K ші
нагадав	4980 K
нагадала	4980 K
наголосив	4980 K
наголосила	4980 K
надпис	342 такъв K
надпись	4177 такая K
надсилайте	4880 K нам	4880 K її	4880 K їх нам	4883 K фото	4883 K відео	4883 K свої	4977 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4877 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4880 K нам	4880 K їх нам	4883 K фото	4977 K нам
нажимая	4094 K кнопку	4094 K на кнопку	4094 K "
нажмите	4061 K ctrl
налаштування	4857 K cookie	4857 K cookies	4857 K файлів cookie	4857 через ваші K
налаштуваннями	4857 K cookie	4857 K cookies	4857 K файлів cookie
налаштуваннях	4857 K cookie
намерете	295 K ни
напис	4980 такий K
написа	342 K
написав	4980 K
написал	4177 K
написала	4177 K	4980 K
написано	4177 было K	4980 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4080 K нашему	4080 K нашей	4080 K автору	4080 K нам	4174 K нам
напишіть	38 K нам	67 K нам	4880 K нашому	4880 K нашій	4880 K автору	4880 K авторці	4880 K нам	4977 K нам
напомнил	4177 K
напомнила	4177 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4055 из-за ваших K
настройками	4055 K cookie	4055 K cookies	4055 K файлов cookie
настройках	4055 K cookie
настройки	4055 K cookie	4055 K cookies	4055 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4896 K кнопку	4896 K на
нашем	4061 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4025 K просьба
неделю	17 раз в K	17 каждую K	4176 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4029 поддержите K	4174 поддержите K
независимые	4175 K медиа
незалежні	4978 K медіа
нейросети	4103 с помощью K
несколько	4091 на K вопросов
никакого	71 K спама
новинами	4849 стежте за K
новини	262 google K	4878 google K
новину	4862 маєте K
новость	4060 есть K
нуждаем	339 K се от вашата
нужна	4101 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4177 K
обещала	4177 K
обещали	4177 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4081 - K	4081 , K	4159 K
обозревательница	4159 K
обраних	4877 K джерел
обучения	48 K ии
объявил	4177 K
объявила	4177 K
объяснил	4177 K
объяснила	4177 K
объясняет	4177 K
объяснял	4177 K
объясняла	4177 K
обязал	4177 K
обязательна	4071 гиперссылка K	4100 материалов ссылка K	4100 ссылка на источник K
обязательные	21 K поля	4061 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	4980 K
обіцяла	4980 K
обіцяли	4980 K
огледален	64 K сайт
оглядач	4884 - K	4884 , K	4961 K
оглядачка	4884 - K	4884 , K	4961 K
оголосив	4980 K
ограничений	4034 читайте без K
одноклассниках	4078 K
одному	4896 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4061 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4893 наше K	4893 коротке K
опитуванні	35 нашому K	4893 K читачів	4893 нашому K	4893 в K
оповещения	4125 хотите получать K
оприлюднюватиметься	22 не K	4864 ваша e-mail адреса не K
опрос	35 наш K	4091 наш K
опросе	35 нашем K	4091 нашем K	4091 в K
опубликован	22 не будет K	4061 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4177 зовут K
організатори	4980 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4094 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4035 K #%	4035 K # %
отбележете	62 K ме
ответил	99 не K на	4177 K
ответила	99 не K на	4177 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4177 K
отвечала	4177 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4176 K в любой момент
отметил	4177 K
отметила	4177 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4039 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4080 K их нам	4174 K нам
отримувати	4914 хочете K
отримуйте	4918 K
очакваме	263 K вашите
очевидцем	4060 стали K	4060 вы стали K	4862 стали K
ошибку	4062 нашли K
оштрафовал	4177 K
оштрафовала	4177 K
оштрафував	4980 K
""", 'п': """
партнером	4098 совместно с K	4901 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4098 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4901 K посилання
партнеры	4056 мы и наши K
партньорски	282 K линкове
партнёром	4098 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4098 K ссылки
партнёрским	74 K ссылкам
патроном	4174 станьте K
пееха	342 K
пели	4177 K
первинній	99 K версії
первоначальной	99 K версии
первый	4176 K месяц	4176 рубль в K
переведите	4174 K нам
перевірте	4893 K себе	4896 K пошту
передплатник	50 як K	4842 уже K	4842 вже K
передплатникам	4842 доступний лише K	4842 доступна лише K	4842 доступно лише K
передплатники	50 K можуть	4912 лише K	4912 тільки K
передплатників	4842 тільки для K
передплатою	4842 доступна за K	4842 доступний за K	4897 за K	4919 з K
передплату	80 оформіть K	4897 K за	4977 оформіть K
передплатіть	80 K
передрук	45 K	4875 K
передруковувати	45 K
передруку	4875 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4076 K
перепечатке	4076 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4873 K даних
персональных	4074 K данных
писав	4980 K
писал	4177 K
писала	4177 K	4980 K
писати	4978 нам K
писменото	284 без K съгласие
письме	4094 в одном K
письменного	4115 без K согласия
письмової	4917 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4080 K нам	4112 K на	4174 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4880 K нам	4915 K на
платной	4034 в K версии
побачили	4925 K помилку
повний	20 K текст	4897 K текст
повтаря	342 K
повтаряше	342 K
повторював	4980 K
повторює	4980 K
повторяет	4177 K
повторял	4177 K
повторяла	4177 K
повідомив	4980 K
повідомила	4980 K
повідомили	4980 K
повідомлення	4924 хочете отримувати K	4924 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4880 K нам	4880 K нас	4977 K нам
подайте	264 K сигнал
поддержать	4174 K нас	4174 K редакцию	4174 K нашу
поддерживайте	4174 K нас	4174 K нашу
поддержите	4029 K нашу	4029 K нас	4101 K	4174 K нас	4174 K нашу	4174 K редакцию	4174 K проект	4174 K автора	4174 K наш
поддержка	4030 ваша K	4174 ваша K поможет	4174 ваша K помогает	4174 ваша K позволит
поддержке	4098 при K партнёра	4098 при K партнера	4101 благодаря вашей K	4175 вашей K
поддержки	4175 без вашей K	4175 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4060 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4089 K	4175 наш K	4891 K	4978 наш K
подкаста	272 K	4089 K	4175 нашего K
подкасте	34 нашем K	4089 K
подкасти	34 наші K	272 K	4891 K
подкастов	4089 K
подкасту	4891 K
подкастът	272 K
подкасты	4089 K
подкасті	34 нашому K	4891 K
подкастів	4891 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4034 уже K
подписка	4034 уже есть K	4178 K
подписке	4034 доступен только по K	4034 доступна по K	4034 доступен по K	4095 по K
подписки	4178 K
подпиской	4120 с K
подписку	80 оформите K	80 оформить K	4034 оформить K	4034 оформите K	4094 спасибо за K	4095 K за	4174 оформите K	4174 оформить K
подписчик	50 как K	4034 уже K	4034 вы уже K
подписчикам	4034 доступна только K	4034 доступно только K	4034 доступен только K	4109 только K
подписчики	50 K могут	4109 только K	4178 K
подписчиков	4034 только для K
подписчиком	4174 станьте K
подписывайтесь	4039 K на рассылку	4047 K на нас	4047 K на наш	4047 K на канал	4047 K на telegram	4174 K на
подписываясь	4094 K
подпишитесь	80 K	4029 K на регулярное	4039 K на рассылку	4047 K на наш	4047 K на канал	4174 K на
подчеркнул	4177 K
подчеркнула	4177 K
подчерта	342 K
поділитися	4862 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4889 нашу K
пожертвование	4029 оформите K	4030 сделайте K	4101 регулярное K	4101 ежемесячное K	4174 ваше K	4174 сделайте K	4174 оформите K	4178 K
пожертвования	4175 на K	4178 K
пожертвованиям	4101 благодаря K	4175 благодаря K
пожертвуйте	4174 K
позволяет	4174 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4034 чтобы прочитать K
полный	20 K текст	4095 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4119 K
получать	4111 хотите K	4125 хотите K новости	4125 хотите K push
помилку	4925 знайшли K
помогите	90 K, сколько можете	4174 K нам
помогнете	339 K ни
помогут	4175 K нам
поможет	4175 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4174 нам нужна ваша K
помощью	4103 с K ии
помітили	4876 якщо ви K	4925 K помилку
помічник	63 наш K
понравилась	4175 K статья
понравился	4175 K материал	4175 K текст
пообещал	4177 K
пообещала	4177 K
пообіцяв	4980 K
пообіцяла	4980 K
попереджає	4980 K
попередив	4980 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	4980 K
попросил	4177 K
попросила	4177 K	4980 K
попросили	4177 K	4980 K
попросило	4177 K
порадив	4980 K
порадила	4980 K
посилання	4903 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4177 K
посоветовала	4177 K
постановив	4980 K
постановил	4177 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4177 K
потребовала	4177 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4094 вашей K
почтовом	4094 вашем K ящике
почту	79 на K	4040 на вашу K	4040 вам на K	4094 вашу K
пошту	79 на K	79 на вашу K	4845 на вашу K
пошті	4896 вашій K
пощенска	250 вашата K кутия
пояснив	4980 K
пояснил	4177 K
пояснила	4177 K	4980 K
пояснював	4980 K
пояснювала	4980 K
пояснює	4980 K
поясняет	4177 K
правото	29 си запазва K
працювати	4904 допоможе нам K	4978 K далі
працюємо	4978 ми K
предишна	99 K версия на
предпочитаемые	4077 K источники
предпочитаемых	4077 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4077 K источники	4114 K источники
предпочтительный	4077 K источник
предпочтительных	4114 K источников
предупреди	342 K
предупредил	4177 K
предупреждава	342 K
предупреждает	4177 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4177 K
призвала	4177 K
призвали	4177 K
призна	342 K
признава	342 K
признавал	4177 K
признает	4177 K
признал	4177 K
признала	4177 K
признали	4175 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4177 K
призывала	4177 K
призывали	4177 K
приложение	84 в нашето K	340 нашето K	4041 скачать K	4042 скачайте K	4042 установите K	4075 наше K	4075 мобильное K	4174 скачайте наше K	4174 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4041 открыть в K	4075 нашем K
приложения	4075 нашего K	4175 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4077 K источником
присоединяйтесь	51 K	4174 K к нам	4174 K к нашему	4174 K к нашей	4174 K к нашим	4174 K к сообществу	4174 K к читателям	4174 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4080 K нам	4080 K фото	4080 K видео	4080 K новости	4080 K свои	4080 K их нам	4174 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4080 K нам	4080 K фото	4080 K их нам	4174 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4977 K до нас	4977 K до нашої	4977 K до нашого	4977 K до спільноти	4977 K до читачів
приєднуйтеся	51 K	4977 K до нас	4977 K до нашої	4977 K до нашого	4977 K до спільноти	4977 K до читачів
проверьте	4091 K себя	4094 K почту
проголосуйте	4106 K	4909 K
продовження	4901 реклама. K
продовжити	4842 щоб K читання	4904 допоможуть нам K
продовжувати	4978 K роботу
продолжаем	4175 мы K работать
продолжать	4101 помогут нам K	4175 K работу
продолжение	4098 реклама. K
продолжить	4034 чтобы K чтение	4101 помогут нам K	4101 поможет нам K	4175 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4071 настоящий материал (информация) K	4116 материал K
произведён	4116 материал K
пройдите	4091 K тест
пройдіть	4893 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4111 не K
пропустити	4914 не хочете K
пропустить	4111 не хотите K
пропустіть	4914 не K
просив	4980 K
просил	4177 K
просила	4177 K	4980 K
просили	4177 K	4980 K
просьба	4025 у нас к вам K	4025 у нас есть K
просять	4980 K
проучване	273 нашето K
прохання	4836 маємо до вас K	4836 невелике K
прочетете	247 за да K цялата
прочитать	4034 осталось K	4034 чтобы K статью
пріоритетне	4877 K джерело
пріоритетним	4877 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4844 K на розсилку
підписка	4981 K
підписку	4842 оформіть K	4896 дякуємо за K	4977 оформіть K
підписники	4912 лише K	4981 K
підписників	4842 тільки для K
підписуйтесь	4848 K на нас	4848 K на наш	4848 K на канал	4848 K на telegram	4977 K на
підписуйтеся	4848 K на наш	4848 K на канал
підписуючись	4896 K
підпишіться	4844 K на розсилку	4848 K на наш	4977 K на
підтримайте	4839 K нашу	4839 K незалежну	4839 K нас	4904 K	4977 K нас	4977 K нашу	4977 K незалежну	4977 K редакцію	4977 K автора	4977 K роботу	4977 K наш
підтримати	4977 K нас	4977 K нашу
підтримка	4840 ваша K	4977 ваша K допоможе
підтримки	4901 за K партнера	4978 спільноти K	4978 вашої K
підтримуйте	4977 K нас	4977 K нашу
підтримці	4904 завдяки вашій K	4904 завдяки K читачів	4978 вашій K
піти	4836 перш ніж K
""", 'р': """
работа	340 нашата K	4175 наша K
работаем	4175 мы K
работать	4101 помогут нам K	4101 поможет нам K	4175 K дальше
работу	4175 нашу K
радив	4980 K
радила	4980 K
радили	4980 K
радить	4980 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4115 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4174 K нам
рассказал	4177 K
рассказала	4177 K
рассказать	4060 есть что K	4060 хотите K
рассказывать	4175 K правду
расследование	4175 наше K	4175 это K
расследования	4175 наши K
рассылка	4175 наша K	4178 K
рассылку	78 на K	78 нашу K	78 K	4039 нашу K	4039 K самых	4175 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4094 K
регулярний	4904 K внесок
редактор	265 е K	265 - K	265 , K	4081 - K	4081 , K	4159 K отдела	4159 K	4884 - K	4884 , K	4961 K
редакторка	4884 - K	4884 , K	4961 K
редакцией	39 нашей K	4080 связаться с K
редакции	99 поправка K	4059 мнение K	4059 позиция K	4059 мнением K	4115 без согласия K	4175 нашей K
редакцию	39 в нашу K	4080 напишите в K	4080 пишите в K
редакция	270 в нашата K	340 нашата K	4175 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4880 напишіть у K	4880 пишіть у K
редакція	4978 наша K
редакцією	39 нашою K	4880 зв'язатися з K
редакції	43 письма до K	99 від K:	4861 думка K	4861 позиція K	4861 позицією K	4880 пишіть до K	4917 без згоди K	4917 без дозволу K	4978 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4901 після K	4901 на правах K	4978 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4098 после K	4098 на правах K	4175 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4081 - K	4081 , K	4159 K	4884 - K	4884 , K	4961 K
репортери	39 на нашите K	340 нашите K
репортерка	4884 - K	4884 , K	4961 K
репортёр	4081 - K	4081 , K	4159 K
решил	4177 K
реєструючись	4896 K
робота	4978 наша K
роботу	4978 нашу K
розкажіть	38 K нам	67 K нам
розповів	4980 K
розповідати	4978 K правду
розповіла	4980 K
розповісти	4862 маєте що K	4862 є що K	4862 хочете K
розсилка	4978 наша K	4981 K
розсилку	78 на K	78 нашу K	78 K	4844 нашу K	4844 щоденну K	4978 нашу K
розслідування	4978 наші K	4978 це K
рублей	4176 # K
рік	4979 на K
""", 'с': """
свидетелем	4060 стали K	4060 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4080 K с нами
связаться	4080 K с автором
свідком	4862 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	4980 K
сказал	4177 K
сказала	4177 K	4980 K
сказати	4862 маєте що K
скаржаться	4980 K
скаржився	4980 K
скаржилася	4980 K
скачайте	4041 K наше
скиньте	4174 K нам	4174 K донат
сколько	4174 скиньте K
скриньку	4896 вашу K
скриньці	4896 вашій K
следите	4047 K за нами
словам	4177 по K
словами	4980 за K
слушайте	295 K ни
слідкуйте	4848 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4177 K
советовала	4177 K
советовали	4177 K
советует	4177 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4083 внешнее K
содержит	99 K сцены
сообщение	4071 данное K (материал) создано	4116 K создано
сообщил	4177 K
сообщила	4177 K
сообщили	4177 K
сообщите	38 K нам	67 K нам	4080 K нам	4174 K нам
соучастником	4101 станьте K	4174 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4159 K
сповіщення	14 K	4846 увімкнути K	4846 увімкніть K	4924 хочете отримувати K	4924 хочете отримувати пуш-K	4924 бажаєте отримувати K	4924 хочеш отримувати K	4924 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4978 K текст	4978 K матеріал
сподобалась	4836 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4177 K
спросил	4177 K
спросила	4177 K
співали	4980 K
співучасником	4977 станьте K
спільнота	4978 наша K
спільноти	4840 стань частиною K	4904 частиною K	4978 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4174 K нашим	4977 K нашим
статей	4911 до всіх K	4911 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	4978 ця K
статья	4175 эта K
статьям	4108 ко всем K
стверджує	4980 K
стежте	4848 K за нами
стигнали	260 щом сте K дотук
стороннего	4083 K сервиса
сторонним	4083 K сервисом
стороннього	4886 K сервісу
стороннім	4886 K сервісом
суммой	4176 любой K
сумму	4176 любую K
сутрин	17 всяка K
существуем	4175 мы K
существует	4101 K благодаря
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
телеграм	16 K	262 K	4047 наш K-канал	4047 в нашем K	4078 K	4078 K-канал	4078 K-канале	4112 пишите в K	4175 наш K	4848 наш K-канал	4878 K	4878 K-канал	4878 K-каналі
телеграме	16 K	4078 K
телеграмі	4878 K
телефон	99 K довіри
тест	4091 наш K	4893 наш K
тиждень	17 раз на K	4979 на K
требовал	4177 K
требовала	4177 K
требовали	4177 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4042 включите K	4042 включить K	4042 разрешить K	4125 хотите получать K	4125 хотите получать пуш-K	4125 хочешь получать K	4125 получать K о
уверяет	4177 K
уверял	4177 K
уверяла	4177 K
увійдіть	24 K	4843 K, щоб
уговаривал	4177 K
уговаривала	4177 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4125 хотите K о
уйдете	4025 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4877 K джерел
улюблені	4877 K джерела
умовляв	4980 K
умоляваше	342 K
умолял	4177 K
умоляла	4177 K
умоляли	4177 K
утверждает	4177 K
уточнение	99 K:
уточнення	99 K:
уточнив	4980 K
уточнил	4177 K
уточнила	4177 K	4980 K
учасником	4977 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4175 K нашу
цитировании	4076 при K
цитування	4875 у разі K
цитуванні	4875 при K
""", 'ч': """
частиною	4977 станьте K
частковому	4903 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4174 спасибо, что K
читай	4848 K нас
читайте	4047 K нас в	4848 K нас у	4848 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4091 опросе K	4101 благодаря поддержке K	4121 K	4175 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4025 дорогие K	4121 K	4175 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4121 K	4175 благодаря K
читати	4842 щоб K далі	4977 щоб K далі
читачам	18 завдяки K	4920 K
читачі	36 наші K	4920 K	4978 наші K
читачів	43 листи K	4920 K	4978 наших K
читаєте	4977 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4979 K
щомісячний	4904 K внесок
щомісячно	4979 K
щоранку	17 K
щотижневу	4844 K розсилку
""", 'э': """
электронной	4094 адрес K почты
электронную	4094 K почту
""", 'я': """
яжіться	38 зв'K з нами	4880 зв'K з нами
язкові	21 обов'K поля	4864 обов'K поля
якщо	4836 K ви вже тут
""", 'і': """
із	4976 # K #
інтелектом	4906 штучним K
інтелекту	4906 за допомогою штучного K
інформацію	4862 маєте цікаву K
історію	4862 маєте K
""", 'א': """
אדבלוק	2278 K
אומר	2316 K
אומרת	2316 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2200 עקבו K	2313 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2197 דואר K
אמר	2316 K
אמרה	2316 K
אמרו	2316 K
אתכם	2242 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2315 K
ביקש	2316 K
ביקשה	2316 K
במייל	2241 K שלכם
בסרטון	2227 לצפות K זה
בעוגיות	2206 שימוש K
בעיתונות	2242 לתמוך K
בעלי	2284 בלי K הון	2284 ללא K הון
בקובצי	2205 משתמש K
בשבוע	17 פעם K	2315 K
בתגובות	85 K
בתוכן	2255 לעשות שימוש K
""", 'ד': """
דווחו	2313 K לנו
דיוור	2241 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2201 הורידו את K	2314 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2316 K
הודיעה	2316 K
הוואטסאפ	2201 לקבוצת K
הווטסאפ	2201 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2316 K
הוסיפה	2316 K
הזהיר	2316 K
הזכויות	2215 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2225 הוא ראש K	2225 היא ראש K
החינמיות	2258 הכתבות K
הטלגרם	2201 לערוץ K
הטקסט	2228 K
היום	2313 תרמו K
הירשמו	2313 K לקבלת
הכותב	2255 על דעת K
הכתבה	45 לפרסם את K	2192 להמשך קריאת K	2228 K	2314 K הזאת
המדור	2223 הוא עורך K	2223 היא עורכת K
המובעות	2255 הדעות K במאמר	2255 הדעות K בטור	2255 הדעות K בכתבה
המועדף	2218 למקור K	2218 כמקור K
המייל	2196 לתיבת K	2197 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2197 K היומי	2241 K השבועי של	2241 K שלנו	2314 K
הסביר	2316 K
הסיכום	2228 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2228 הנקודות K
העיתונות	2314 K העצמאית
הפרטיות	2206 מדיניות K
הפרסומות	2278 חוסם K	2280 את חוסם K	2280 חוסם K
הפרסומים	2278 חוסם K
הפרסומת	11 K
הצביעו	2313 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2201 K לערוץ	2313 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2206 תנאי K
השמות	99 K שונו
התגובות	2238 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2242 בזכות K שלכם
התראות	14 K
התרגום	2228 K
התרומה	2313 K שלכם
""", 'ו': """
ובטוויטר	2200 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2242 K בכם
ותלויה	2242 K בכם
""", 'ז': """
זקוקה	2313 K לכם
""", 'ח': """
חברת	2225 היא K סגל
חודשית	2313 תרומה K
חוקר	2225 הוא K ב
חוקרת	2225 היא K ב
חיצוני	2227 תוכן K	2227 תוכן ממקור K
""", 'ט': """
טען	2316 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2241 K למייל	2241 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2192 הצטרפו K
כתב	2316 K
כתבה	2228 K זו	2314 K זו	2316 K
כתבו	38 K לנו	67 K לנו	2313 K לנו
כתבות	2258 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2223 היא K
כתובת	77 הזינו K מייל	2197 K דוא"ל
""", 'ל': """
לדברי	2316 K
להגיב	6 כדי K	2238 K
להמשיך	2192 כדי K לקרוא	2242 עזרו לנו K
להעתיק	2215 אין K	2255 לשכפל, K
לחודש	2315 K
לחוק	2255 סעיף #א K
לחצו	2313 K כאן
לידיעון	2313 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2194 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2196 הירשמו K	2196 הרשמה K	2196 K שלנו	2241 בהצלחה K	2313 הירשמו K
לעזרתכם	2313 אנחנו זקוקים K
לענייני	2223 הוא כתב K	2223 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2227 K בתוכן
לקבוצת	2201 הצטרפו K
לקריאה	2258 כתבות K
לקריאת	20 K הכתבה
לשנה	2315 K
לתומכים	2242 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2258 K חינם
מודעות	2280 בחוסם K	2280 חוסם K
מועדף	2218 מקור K	2218 כמקור K	2298 מקור K	2298 כמקור K
מחקר	2225 הוא עמית K
מינוי	2192 רכשו K	2313 רכשו K	2317 K
מנוי	2192 כבר K
מנויים	2317 K
מניות	2284 בלי בעלי K	2284 ללא בעלי K
מסכימים	43 לא K	43 K?	2241 בהרשמה אתם K
מסר	2316 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2225 הוא K	2225 היא K
""", 'נ': """
ניוזלטר	2241 K שבועי	2317 K
נשלח	57 K לכם
""", 'ס': """
סגל	2225 הוא חבר K
סופר	2225 הוא K ו
סופרת	2225 היא K ו
סיכום	2228 K
סיפר	2316 K
סיפרה	2316 K
סעיף	2255 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2313 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2241 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2223 הוא K	2225 הוא K
עיתונאית	2223 היא K	2225 היא K
עיתונות	2242 לעשות K	2314 K עצמאית
עכשיו	2313 תרמו K
עלולים	99 K להיות קשים
עמיתת	2225 היא K מחקר
עמלה	2254 נקבל K	2254 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2225 הוא K	2225 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2278 חוסם K	2280 בחוסם K	2280 חוסם K	2280 חוסמי K	2314 ללא K
פרסומת	11 K
פרשן	2223 הוא K
פרשנית	2223 היא K
""", 'צ': """
ציין	2316 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2314 K
קרא	2316 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2315 חודש K
""", 'ש': """
שאלו	2228 K את
שולחים	57 אנחנו K לכם
שיווקי	2241 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2313 K לנו
שלנו	39 לכתב K	2314 K
שנקבל	2254 K עמלה
שקראתם	2313 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2238 K
תוכן	9 K זה	2227 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2242 K בכם
תלויה	2242 K בכם
תמיכתכם	2313 K
תמכו	2313 K בנו
תקציר	2228 K
תרומה	2317 K
תרומות	2317 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1805 K مطلب	1805 K خبر	1857 براي K مطلب
ادبلاك	1833 K
ادبلاكر	1835 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1774 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1757 از كوكي K ميكنيم	1757 از كوكيها K ميكنيم	1758 شرايط K	1770 K از مطالب اين سايت	1770 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1798 K تهيه كنيد	1857 K تهيه كنيد	1861 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1774 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1860 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1832 K را دريافت
اعلانهاي	1832 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1860 K
افزونه	1835 K مسدود
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
اول	1859 ماه K
اوليه	99 نسخه K اين
ايميل	1751 K خود را	1751 به K شما	1752 ادرس K	1752 نشاني K	1794 در K خود	1857 K خود را وارد كنيد
ايميلتان	1794 به K
اينجا	1804 K كليك كنيد	1857 K كليك كنيد
اينستاگرام	1755 در K دنبال
اينه	64 K
اپ	1793 K
اپليكيشن	1793 K	1857 K ما را	1857 K را دانلود كنيد	1857 K را نصب كنيد	1858 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1761 K شود
بازتابدهنده	1811 الزاما K	1811 لزوما K	1811 K ديدگاه
بازنشر	45 K
باشيد	1774 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1787 را K
بحسب	242 K
بخوانيد	1772 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1858 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1787 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1774 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1774 براي ما K	1857 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1772 K	1784 به تيم ما K	1857 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1774 با ما در ميان K	1857 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1774 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1860 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1833 ضد K
تبليغات	70 بدون K	1833 مسدود كننده K	1835 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1773 منبع K	1773 منابع K	1852 منابع K	1852 منبع K
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
تلگرام	1755 ما را در K	1755 در K دنبال	1755 كانال K ما	1774 با ما در K
تماشا	1787 K كنيد
تمامي	1771 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1860 K داد
تيم	1858 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1757 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1771 كليه K	1771 همه K	1771 تمام K
حمايت	1795 K مالي خود	1796 به K شما نياز	1796 با K شما	1797 K كنيد	1857 از ما K كنيد	1857 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1858 اين K
خبرنامه	1751 K ما	1751 اشتراك K	1752 در K	1794 K روزانه	1794 K هفتگي	1858 K ما	1858 K	1861 K
خبرنگار	39 K ما	1774 K ما را	1779 K
خبرنگاران	39 K ما	1858 K ما
خبرها	1832 اعلان K
خبرهاي	1832 اعلان K فوري
خصوصي	1758 سياست حريم K
خواست	1860 K
خواستند	1860 K
خواندن	1798 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1796 به K خود تكيه	1858 K ما
خواهد	1790 منتشر K شد
خواهند	1790 منتشر K شد
""", 'د': """
داده	1761 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1779 استاد K
دريافت	1832 K اعلان	1832 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1755 ما را K كنيد	1772 K كنيد	1772 K كنيم	1857 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1774 به ما خبر K	1787 گوش K	1801 هديه K	1857 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1790 نوشتن K	1790 ارسال K	1790 بيانگر K	1811 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1784 وبينار K ما	1798 اشتراك K	1812 مقاله K	1812 مطلب K	1812 مطالعه K	1857 K ثبت نام كنيد
روزنامه	1811 ديدگاه K
روزنامهنگار	1779 K
روزنامهنگاري	1858 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1859 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1858 K ما
سايتهاي	1781 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1772 عضو K	1772 K	1857 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1794 خبرنامه K
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
ضدتبليغ	1835 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1773 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1835 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1784 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1790 K	1791 حروف لاتين (K)
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
كار	1858 K ما
كاربري	1798 حساب K خود شويد	1857 حساب K خود شويد
كانال	1755 به K ما	1772 K ما	1858 K ما
كتب	242 K
كتبت	242 K
كردهايد	1798 ثبت نام K	1798 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1809 K دريافت كنيم	1809 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1784 ديدن K	1787 گوش K	1801 هديه K	1804 روي لينك كليك K	1804 كليك K	1835 لطفا ان را غير فعال K	1857 به ما كمك K	1857 روي لينك كليك K	1857 همين حالا ثبت نام K
كوكي	1758 از K
كوكيها	1758 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1790 حروف K	1791 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1811 K نظر
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
ما	1858 به K
مالكين	208 بلا K
مالي	1796 كمك K شما	1857 كمك K شما	1861 كمك K
ماه	1859 در K
ماهانه	1859 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1781 K خارجي	1781 اجازه ميدهيد K
محتوايي	1781 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1770 حقوق K است
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
مستقل	1858 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1833 K تبليغات	1835 K تبليغات
مشترك	168 هل انت K	1798 K شويد	1857 K شويد
مشتركا	50 بصفتك K
مشتركان	1798 ويژه K است
مصنوعي	1782 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1858 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1805 ادامه K
ملاك	208 بلا K
منبع	1810 ذكر K
منتخب	1773 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1793 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1794 عضويت شما با K	1794 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1781 از شما اجازه K
ميدهد	1790 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1860 K
ميگويد	1860 K
ميگيريم	1809 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1790 منتشر K شد
نخواهند	1790 منتشر K شد
نداد	99 پاسخ K
ندهيد	1857 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1793 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1857 در K ما	1858 K ما
نمايش	1761 K داده شود
نميشود	60 ايميل شما نمايش داده K	1790 منتشر K
نوشت	1860 K
نويسنده	1774 ايميل K	1779 K
نياز	1796 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1798 مشترك K
هماكنون	1857 K ثبت نام كنيد
همايش	1784 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1796 به حمايت شما K
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
وبينار	1784 K ما	1784 در K
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
ويديو	40 عكسها و K	40 عكس و K	1781 ديدن اين K
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
پژوهشگر	1779 K
""", 'گ': """
گزارش	1858 اين K
گزارشهاي	1858 K ما
گفت	1860 K
گفتند	1860 K
گفته	1860 K است	1860 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2349 का K रखने
अनुवाद	2353 K	2355 मशीन से K	2355 मशीनी K
अनुसार	2416 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2359 K राय दें
अपील	2416 K की
अलर्ट	2361 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2413 K दान
आपको	57 हम K
आर्टिकल	2374 फ्री K	2374 मुफ्त K
आर्थिक	2364 K सहयोग दें	2364 K सहयोग करें	2413 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2323 ऐप K करें	2361 K करें
इनबॉक्स	2322 आपके K	2362 अपने K में
""", 'उ': """
उपयोग	2329 कुकीज का K	2329 कुकी का K
""", 'ए': """
एजेंसी	2373 K की फीड
एडिटर	2349 सब K हैं	2349 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2392 K
""", 'क': """
कमीशन	2372 हमें K मिल	2372 K मिल सकता है
कमेंट	2359 अपनी राय K	2360 K करने के लिए	2360 K में अपनी राय	2360 K हटा	2360 K करने वाले
करके	2362 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2322 ईमेल दर्ज K	2325 फॉलो K	2342 जॉइन K	2342 लाइक K	2345 हमें ईमेल K	2357 टिकट बुक K	2359 पोल में वोट K	2362 साइन अप K	2367 शेयर K	2367 साझा K	2367 सेव K	2413 फॉलो K	2413 लॉग इन K	2413 साइन अप K
कहती	2416 K
कहते	2416 K
कहा	2416 K
कहानी	67 अपनी K हमें
कीजिए	2413 मदद K
कॉपी	2367 लिंक K हो गया
कॉपीराइट	2341 K
क्लिक	2342 K करें	2413 यहां K करें	2413 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2414 इस K	2414 यह K
खबरें	2369 और K पढने के लिए	2374 मुफ्त K
खबरों	2369 अन्य K के लिए	2369 ताजा K के लिए	2369 की K के लिए
खरीदें	2357 यहां से K
खेलें	2359 क्विज K और
""", 'ग': """
गिफ्ट	2367 K करें
गोपनीयता	2329 K नीति
""", 'ज': """
जनरेट	2373 ऑटो-K
जरूर	2345 हमें K दें
जावास्क्रिप्ट	2329 K
जुडने	2343 K के लिए
जुडिए	51 आप भी K	2413 K
जुडें	51 आप भी K	2325 चैनल से K	2342 K	2357 हमारी टीम से K	2413 हमसे K
ज्वाइन	2342 K करें
""", 'ट': """
टिप्पणियों	2360 K के लिए
टिप्पणी	99 K करने से इनकार	2360 K करने के लिए	2360 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2323 ऐप K करें	2361 K करें	2361 K कीजिए	2413 ऐप K करें	2413 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2417 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2413 राय K
देखें	2413 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2355 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2329 K नीति
निर्भर	2364 आपके सहयोग पर K
नोटिफिकेशन	14 K	2323 K चालू करें	2361 K ऑन करें	2361 K ऑन कर लें
नौकरी	2357 K के अवसर
न्यूज	2326 गूगल K पर
न्यूजरूम	39 हमारे K	2327 कलेक्टिव K की ओर से	2327 के लिए कलेक्टिव K
न्यूजलेटर	2322 हमारे K	2322 हमारा K	2322 हमारा साप्ताहिक K	2322 K के लिए	2414 हमारे K	2417 K
""", 'प': """
पढने	0 K का समय	2365 K के लिए
पढें	0 मिनट में K	2323 ऐप में K	2413 पूरी खबर K
पत्रकार	2414 हमारे K
पत्रकारिता	2349 K में सक्रिय हैं	2414 हमारी K	2414 स्वतंत्र K
पसंदीदा	2344 K सोर्स	2344 K स्रोत	2344 K न्यूज सोर्स	2408 K स्रोत	2408 K सोर्स
पाठकों	18 K के सहयोग	2364 K के सहयोग से चलते
पाने	2362 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2373 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2416 K
पूछें	2353 K
पूरी	2365 बनकर K खबर
पॉडकास्ट	2358 K सुनें	2358 K सुनने के लिए	2414 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2327 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2415 K माह	2415 K वर्ष
प्रतिक्रिया	2359 अपनी K
प्रिफर्ड	2344 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2345 हमें K	2345 कमेंट करके K	2413 हमें K	2413 राय K
बताते	2416 K
बताया	2416 K
बदल	99 नाम K
बाहरी	2352 K साइट
बिंदु	2353 मुख्य K
बॉक्स	2360 कमेंट K में
बोला	2416 K
बोले	2416 K
ब्राउजर	10 आपका K
ब्लॉकर	2392 ऐड K	2392 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2345 हमें K	2413 हमें K	2413 खबर K
""", 'म': """
मकतूब	43 K
मदद	2355 एआई की K से	2355 ai की K से
महीने	50 सदस्य हर K	2415 हर K
मांगते	2352 आपकी इजाजत K हैं	2352 आपकी अनुमति K हैं
मुताबिक	2416 K
मुफ्त	2374 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2365 पढना जारी K के लिए
रजिस्टर	2413 अभी K करें
रहिए	2369 जुडे K
रहें	2369 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2416 K
लिखें	38 हमें K	67 हमें K	2413 हमें K
लेख	2414 यह K	2414 इस K
लॉग	24 K इन
लॉगिन	2413 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2373 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2392 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2358 K देखें	2358 K यहां देखें	2358 K भी देखें	2358 K देखने के लिए
वेबसाइट	2414 हमारी K
वेबिनार	2357 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2345 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2329 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2345 हमसे K करें
संपादित	2373 ने K नहीं किया
संवाददाता	39 हमारे K	2349 वरिष्ठ K हैं	2349 K हैं
संस्करण	99 पिछले K में
सकते	2343 जुड K हैं	2343 फॉलो कर K हैं	2345 हमें भेज K हैं
सदस्य	55 मासिक K	2365 पहले से K हैं	2413 K बनें
सदस्यता	2365 K लें
सप्ताह	2415 प्रति K
सब्सक्राइब	2322 न्यूजलेटर को K	2322 न्यूजलेटर K	2325 चैनल को K	2342 K करें	2362 K करके आप	2413 K करें
सब्सक्राइबर	50 K	2365 K हैं
सब्सक्राइबर्स	2365 K के लिए है
सब्सक्रिप्शन	2362 K सफल	2417 K
समरी	2353 K
समर्थन	2413 K करें
सर्वाधिकार	2340 K सुरक्षित
सर्वे	2359 K में भाग लें	2359 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2364 हमें K करें	2413 आपका K	2413 हमें K	2413 K करें	2413 आपके K
सहयोगी	55 मासिक K
सामग्री	2352 से मिली K शामिल है	2352 K उपलब्ध नहीं है
सारांश	2353 K
सिंडीकेट	2373 K फीड
सीनियर	2349 K सब एडिटर हैं
सुझाएं	2413 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2358 को K	2358 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2355 K अनुवाद
स्वीकार	2352 कुकीज K करें
""", 'ह': """
हमारा	2323 K ऐप	2414 K काम	2414 K ऐप
हमारी	39 K टीम से	2413 K मदद करें	2414 K टीम
हमारे	2414 K पाठक	2414 K चैनल	2414 K साथ
हिस्सा	2359 सर्वे में K लें
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
กด	4655 Kเพิ่มเพื่อน	4683 Kติดตาม
กร	4625 Kอกอีเมล
กล	4686 K่าว
กอ	4684 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4683 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4643 Kบคุณที่สมัคร	4643 Kบคุณที่ลงทะเบียน	4684 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4683 Kิกที่นี่	4683 Kิกชม
คว	4653 Kามเห็นส่วนตัวของผู้เขียน
ค่	4652 Kาคอมมิชชั่น	4652 Kาคอมมิชชัน
""", 'จ': """
จด	4624 Kหมายข่าวของเรา	4643 Kหมายข่าวรายสัปดาห์ของเรา	4687 Kหมายข่าว
จะ	4642 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4683 Kวน์โหลดแอปของเรา	4683 Kวน์โหลดแอปได้	4683 Kวน์โหลดแอปเลย	4683 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4634 Kดต่อผู้สื่อข่าวของเรา	4634 Kดต่อกองบรรณาธิการ	4683 Kดตามเรา
ต่	4685 Kอเดือน	4685 Kอปี
""", 'ถ': """
ถื	4643 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4647 Kลองอ่าน
ทั	38 Kกมา	4653 Kศนะของผู้เขียน
ทา	4642 Kงเว็บไซต์ขอสงวนสิทธิ์	4644 Kงอีเมลทุก
ทุ	4644 Kกเช้าทางอีเมล
""", 'บ': """
บท	4648 Kความฟรี	4684 Kความนี้
บร	4687 Kิจาค
บล	4667 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4686 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4645 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4686 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4634 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4636 Kมรับคุกกี้
""", 'ร': """
ระ	4686 Kบุว่า
รา	4685 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4645 Kวมสนับสนุนการทำงานของเรา	4683 Kวมสนับสนุน	4683 Kวมบริจาคให้เรา	4683 Kวมบริจาคกับเรา	4683 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4653 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4684 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4630 Kวนลิขสิทธิ์	4631 Kวนสิทธิ์
สน	4645 Kับสนุนสื่ออิสระ	4645 Kับสนุนการทำงานของเรา	4645 Kับสนุนนักข่าว	4683 Kับสนุนเรา	4683 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4624 Kัครรับจดหมายข่าว	4624 Kัครรับข่าวสาร	4683 Kัครรับ	4683 Kัครสมาชิกวันนี้	4683 Kัครสมาชิกเลย	4683 Kัครสมาชิกเพื่อ	4683 Kัครสมาชิกได้ที่	4683 Kัครสมาชิกของเรา	4687 Kาชิก
สำ	4647 Kหรับสมาชิกเท่านั้น
สื	4684 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4634 Kงเรื่องราวของคุณ	4634 Kงข่าวหาเรา	4683 Kงข้อมูลมาที่	4683 Kงคลิปมา
""", 'ห': """
หา	4634 Kกคุณมีข้อมูล
ห้	4630 Kามคัดลอกหรือ	4630 Kามคัดลอกข้อความ	4630 Kามคัดลอกเนื้อหา	4630 Kามคัดลอกบทความ	4631 Kามทำซ้ำ
""", 'อ': """
อย	4683 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4624 Kเมลของคุณ
อ่	4647 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4683 Kียนถึงเรา	4683 K้าสู่ระบบเพื่อ
เฉ	4647 Kพาะสมาชิก
เน	9 Kื้อหานี้	4636 Kื้อหาจากภายนอก	4636 Kื้อหาภายนอก	4663 Kื้อหานี้มาจาก	4663 Kื้อหาจาก
เป	4647 K็นสมาชิกอยู่แล้ว	4686 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4642 Kื่อแสดงความคิดเห็น	4647 Kื่ออ่านต่อ	4647 Kื่ออ่านบทความ	4655 Kิ่มเพื่อนไลน์	4655 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4642 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4634 K้งเบาะแสข่าว	4634 K้งเรา	4683 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4633 Kล่งข่าวที่ต้องการ	4633 Kล่งข่าวโปรด	4633 Kล่งที่มาที่ต้องการ
แอ	4655 Kดไลน์	4655 Kดไลน์เพื่อ	4683 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4667 Kรแกรมบล็อกโฆษณา
โห	4683 Kวตเลย	4683 Kลดแอป
""", 'ใ': """
ให	4684 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5095 hãy gửi K
""", 'ủ': """
ủng	5034 ly cà phê K hộ	5095 hãy K hộ
""", 'あ': """
あと	2915 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2976 Kがでしたか
いた	2846 Kだいたサポートは	2846 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2866 Kいのブラウザ
お寄	2976 Kせください
お届	57 Kけします
お得	2850 Kなキャンペーン実施中
お申	2901 Kし込みはこちら	2976 Kし込みください	2976 Kし込みはこちら
お聞	2976 Kかせください
お見	2976 K逃しなく
お試	2976 Kしください
お読	2976 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2921 K転載したものです	2921 Kの転載です
か月	2851 K無料	2978 K無料
""", 'が': """
が作	2957 aiK成
が無	2866 javascriptK効
が生	2957 aiK成
が翻	2957 aiK訳
が要	2957 aiK約
""", 'こ': """
ここ	2849 Kからは有料	2851 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2849 K記事は有料	2849 K記事は会員	2873 K記事についてのご意見	2935 Kコンテンツは	2935 K投稿は	2935 K外部コンテンツは	2977 K記事が	2977 K記事を	2977 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2866 K用のブラウザ
ご協	2976 K力ください
ご存	2922 Kじの方は
ご寄	2847 K付をお願い	2976 K付
ご意	43 K見・ご反論	2873 K見・ご感想	2873 K見をお寄せ
ご感	2873 K想をお寄せ
ご支	2847 K援をお願い	2976 K援
ご登	2912 K録ありがとうございます	2976 K録
ご覧	2976 Kください	2976 Kいただけます
ご購	2976 K読
ご連	2976 K絡ください
""", 'す': """
すで	2915 Kに会員の方
すべ	2851 Kての記事が
""", 'ぜ': """
ぜひ	2862 Kフォロー
""", 'で': """
でも	2862 K配信中
で作	2957 aiK成
で受	2890 lineKけ取る
で届	2890 lineKく
で最	2890 lineK新
で生	2957 aiK成
で要	2957 aiK約
""", 'と': """
と強	2979 K調
と書	2979 Kい
と発	2979 K表
と話	2979 Kし	2979 Kす
と語	2979 Kっ	2979 Kる
と説	2979 K明
と述	2979 Kべ
""", 'に': """
によ	2957 aiKって生成	2957 aiKる要約	2979 Kると
""", 'の': """
の使	2871 cookieK用
の学	48 aiK習
の採	2901 K用情報
の提	2921 K供記事です
""", 'を': """
をフ	2862 Kォローする	2862 Kォローしよう
を使	2871 cookieK用
を利	2871 cookieK用
を有	2866 javascriptK効	2866 javascript K効
を発	2979 K表した
を許	2896 cookieK可
""", 'ア': """
アカ	2890 lineKウントはこちら
アシ	63 aiKスタント
アド	2941 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2919 Kィリエイト広告	2919 Kィリエイトプログラム	2919 Kィリエイトリンク	2929 Kィリエイトリンク	2929 Kィリエイト広告	2929 Kィリエイトプログラム
アプ	2857 Kリで開く	2857 Kリで読む	2857 Kリはこちら	2858 Kリを開く	2858 Kリをダウンロード	2858 Kリのダウンロード	2858 Kリをインストール	2911 Kリなら通知	2911 Kリなら速報	2911 Kリなら、	2911 Kリで読むと	2911 Kリなら
アン	2907 Kケートにご協力	2907 Kケートはこちら	2907 Kケート実施中	2908 Kケートに答えて
""", 'イ': """
イベ	2920 Kント参加者募集中
""", 'オ': """
オフ	2941 Kにしてページを
""", 'カ': """
カ月	2851 K無料	2978 K無料
""", 'ク': """
クイ	2908 Kズに答えて
クッ	2868 cookie(Kキー)	2871 Kキーを使用	2871 Kキーを利用	2896 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2873 Kントを投稿するには	2873 Kントするには	2873 Kントをお寄せ	2880 Kント欄で	2880 Kント欄に	2880 Kント欄から	2880 Kント欄へ	2910 Kントは削除します	2910 Kントは削除することが	2910 Kントは削除する場合	2910 Kントは承認	2910 Kントは公開前	2910 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2846 Kヒーをおごる
""", 'サ': """
サポ	2846 Kートをしてみませんか	2846 Kートをしませんか	2846 Kートしてみませんか	2847 Kートをお願いします	2976 Kートをお願い	2976 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2920 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2976 Kンロードしてください
""", 'チ': """
チケ	2901 Kット販売中
チッ	2846 Kプで応援
チャ	2864 Kンネル登録を	2890 Kンネルに参加する	2890 Kンネルに参加しよう
""", 'ツ': """
ツア	2920 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2854 Kースレターに登録	2856 Kースレターを	2890 googleKースで	2912 Kースレター登録はこちら	2980 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2862 Kローして最新	2862 Kローをお願い	2976 Kローしてください
""", 'ブ': """
ブラ	2932 Kウザは音声	2932 Kウザは動画	2932 Kウザではこの動画	2932 Kウザはvideo	2932 Kウザはaudio
""", 'プ': """
プッ	2858 Kシュ通知
プラ	2868 Kイバシーポリシーに
プレ	2851 Kミアム会員	2904 Kゼントした記事は
プロ	2919 Kモーションが含まれ	2919 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2846 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2854 Kマガに登録	2856 Kマガで	2912 Kマガ登録はこちら	2912 Kマガの登録	2977 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2854 Kルマガジンに登録	2856 Kルマガジンで	2856 Kルマガジンを	2856 Kルでお届け	2873 Kルアドレスが公開されることはありません	2912 Kルアドレスを入力してください	2980 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2849 Kインして続きを	2849 Kインしてください	2851 Kインが必要	2976 Kインして
""", 'ヶ': """
ヶ月	2851 K無料	2978 K無料
""", '上': """
上优	5142 在googleK先
上優	5142 在googleK先
""", '下': """
下方	5249 K留言
下載	5115 K客戶端	5117 Kapp	5117 K應用程式
下载	5115 K客户端	5117 Kapp	5117 K应用	5248 K客户端
""", '不': """
不代	5141 K表本站	5173 K表本站立场	5187 K表本報立場	5187 K表本报立场	5187 K表本站立场	5187 K表本站立場	5187 K表本媒體立場	5187 K表本網立場	5187 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5217 K于任何财团
不屬	5217 K於任何財團
不得	5141 K转载	5141 K轉載
不认	43 K同本文
不錯	5248 K過
不错	5248 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5141 K表作者
仅供	5173 K其表达个人看法
仅限	5178 K会员	5178 K订户
""", '他': """
他說	5251 K
他说	5251 K
""", '付': """
付費	5109 K後	5252 K牆
付费	5109 K后	5252 K墙
""", '以': """
以下	5202 K内容来自
以閱	5106 K讀全文
以阅	5106 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5109 K专享	5178 K限定内容
会員	50 Kの方は	50 Kは月に	2849 K限定です	2849 K限定の記事	2849 K登録できます	2851 K登録すると	2851 K登録が必要	2915 Kの方はこちら	2915 K登録で続きを読む	2915 K登録後にご覧	2948 Kだけが読める	2948 Kのみがお読み	2948 Kのみ閲覧	2976 K登録して	2976 K登録は	2976 K登録がお済み	2976 K登録をお願い	2976 K登録で	2976 K登録のうえ	2976 K登録はこちら	2976 K登録ください	2977 Kの方
会費	2913 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5104 K支持	5248 K支持,	5248 K支持让	5248 K支持讓	5248 K支持是
""", '使': """
使用	5126 Kcookie改善	5126 Kcookie以	5126 K cookie 以	5126 K cookie 来	5126 K cookie 來	5130 Kcookie来	5130 Kcookie來
""", '來': """
來自	5158 K外部平台的內容
""", '依': """
依靠	5176 K读者的支持	5176 K讀者的支持
""", '侵': """
侵权	5141 K请	5141 K必究
侵權	5141 K必究
""", '個': """
個人	2871 K情報の取り扱い	2921 Kの見解です	5173 K看法
""", '偏': """
偏好	5142 K來源	5142 K来源	5231 K來源
""", '僅': """
僅限	5178 K會員	5178 K訂戶
""", '優': """
優先	2889 Kソース	2889 K表示に設定	2889 Kする情報源	2889 K的に表示
""", '先': """
先着	2920 K順で受け付け
""", '免': """
免費	15 K閱讀	5188 K文章	5188 K閱讀篇數	5188 K閱讀額度	5189 K註冊即可	5189 K註冊後	5220 K文章	5248 K訂閱	5250 K試用
免费	15 K阅读	5188 K文章	5188 K阅读篇数	5189 K注册即可	5189 K注册后	5220 K文章	5248 K订阅	5250 K试用
""", '內': """
內容	5165 K由ai
""", '全': """
全文	20 Kを	2849 Kを読むには	2849 Kをお読み
""", '公': """
公众	16 K号	5120 K号:
公式	2858 Kアプリ	2862 Kアカウントをフォロー	2862 Kアカウントを友だち	2890 Klineはこちら	2977 Kline
""", '关': """
关注	5120 K我们的	5248 K我们
关闭	5212 K后刷新页面
""", '内': """
内容	5165 K由ai
内阅	5115 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5251 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5169 K此文給朋友
""", '初': """
初割	2978 K
初月	2915 K#円で	2978 K無料
""", '判': """
判断	2979 Kした
""", '利': """
利用	2868 K規約に同意
""", '前': """
前請	5173 K先登入
前请	5173 K先登录
""", '剩': """
剩余	5106 K#%
剩餘	5106 K#%
""", '力': """
力を	2913 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5120 Kline好友	5120 Kline官方	5120 Kline@	5176 K贊助行列	5176 K赞助行列	5248 K会员	5248 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2977 Kになります
""", '動': """
動画	40 Kや写真	2902 Kをご覧ください	2902 Kはこちら	2905 Kでも詳しく	2905 Kでも解説	2932 Kを再生するには	2932 Kをご覧いただくには	2932 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5250 K
""", '化': """
化名	99 K
""", '即': """
即可	5173 K留言
""", '参': """
参加	51 Kしませんか	2920 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2864 Kち追加
""", '収': """
収益	2919 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5112 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2891 K班までご	2913 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2854 Kトレイに
受講	2920 K生募集中
""", '只': """
只靠	5176 K讀者	5176 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5158 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5205 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5251 K
告诉	38 K我们	67 K我们	5251 K
""", '呼': """
呼び	2979 Kかけた	2979 Kかける	2979 Kかけて	2979 K掛け
""", '命': """
命じ	2979 Kた
""", '啟': """
啟用	5205 Kjavascript
""", '喊': """
喊道	5251 K
""", '因': """
因为	5248 K有你的支持
因為	5248 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2919 Kの一部が還元
""", '外': """
外部	2896 Kコンテンツ	5158 K内容	5158 K內容
""", '她': """
她說	5251 K
她说	5251 K
""", '好': """
好評	2901 K発売中	2920 K発売中
""", '如': """
如侵	5141 K权
如有	5141 K侵权	5141 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5122 K微信
""", '定': """
定期	5248 K定額
""", '寄': """
寄付	2846 Kで応援	2945 Kで成り立って	2945 Kで運営され	2945 Kによって運営され	2976 Kをお願い	2980 K
寄到	5112 K您的信箱	5175 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5251 K
""", '将': """
将本	5169 K文赠送给
""", '將': """
將本	5169 K文贈送給
""", '居': """
居合	2922 Kわせた方は
""", '已': """
已是	5106 K會員	5178 K订户	5178 K訂戶
已经	5106 K是会员
已讀	5247 K
已读	5247 K
""", '年': """
年額	2978 K
""", '广': """
广告	11 K	5131 K拦截	5212 K拦截	5212 K屏蔽	5212 K过滤	5214 K拦截	5214 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2866 Kブロック	2913 Kに頼らず	2941 Kブロッカーを	2941 Kブロックを	2941 Kブロック機能
""", '廣': """
廣告	11 K	5131 K攔截	5212 K阻擋程式	5212 K攔截	5212 K封鎖	5212 K阻擋器	5214 K攔截	5214 K封鎖
""", '开': """
开启	5117 K通知	5205 Kjavascript
""", '弊': """
弊社	2977 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2977 Kイト
当初	99 Kの記事で
当社	2977 Kの
当編	2977 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5117 K扫	5122 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2847 Kをお願いします	2976 Kをお願い	2976 Kして
""", '您': """
您已	5175 K成功订阅	5175 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5104 K支持	5176 K每一份捐款	5176 K每一筆捐款	5248 K捐款	5248 K支持,	5248 K支持让	5248 K支持讓	5248 K支持是
""", '情': """
情報	2891 Kをお寄せください	2891 K提供はこちら	2891 K提供を募集	2891 K提供をお待ち	2891 Kをお待ちして	2922 Kをお持ちの方は	2922 K提供窓口
""", '感': """
感謝	5175 K您的訂閱	5248 K閱讀	5248 K您的支持
感谢	5175 K您的订阅	5248 K阅读	5248 K您的支持
""", '成': """
成为	51 K其中一员	5106 K会员即可	5178 K付费会员	5248 K会员,	5248 K会员即可	5248 K我们的会员
成果	2929 K報酬型広告
成為	5106 K會員即可	5176 K我們的贊助	5178 K付費會員	5248 K會員,	5248 K會員即可	5248 K我們的會員
""", '我': """
我们	5126 K使用cookie	5126 K使用 cookie	5249 K的
我們	5126 K使用cookie	5126 K使用 cookie	5249 K的
""", '手': """
手机	5117 K客户端
""", '打': """
打开	5115 Kapp	5117 K微信
打開	5115 Kapp
""", '扫': """
扫一	5117 K扫
扫描	5115 K二维码下载	5115 K二维码加入	5117 K二维码关注	5248 K二维码下载	5248 K二维码关注	5248 K二维码加入	5248 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5169 K章送給
""", '投': """
投げ	54 K銭
投资	5141 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5251 K
指摘	2979 Kした
""", '捐': """
捐助	5176 K我们	5176 K我們
捐款	5248 K支持	5252 K
""", '掃': """
掃一	5117 K掃
掃描	5115 K qr	5248 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5117 K通知
推送	14 K	5117 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5214 K告
""", '支': """
支持	5103 K獨立媒體	5103 K独立媒体	5104 K我们的	5104 K我們的	5248 K我们,	5248 K我們,	5248 K我们。	5248 K我們。	5248 K我们的报道	5248 K我們的報導	5248 K我们的新闻	5248 K我們的新聞	5248 K我们的记者	5248 K我們的記者	5248 K我们的工作	5248 K我們的工作	5248 K我们继续	5248 K我們繼續
支援	2945 Kで成り立って	2945 Kで運営され	2945 Kによって成り立って	2945 Kによって運営され	2976 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5141 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5142 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2979 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5178 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2854 K情報をお届け
""", '會': """
會員	50 K每月	5109 K專享	5178 K限定內容
""", '月': """
月額	2846 Kサポーター	2851 K#円	2978 K
""", '有': """
有了	5248 K你的支持	5248 K您的支持
有料	50 K会員は	2849 K会員限定	2849 K会員になる	2849 K会員の方	2850 K記事がお得に読める	2850 K記事が読み放題	2850 K記事をお得に	2915 K記事が読めます	2980 K会員
有权	5173 K删除
有權	5173 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5198 K#歲	5198 K十八歲
未經	5141 K授權不得	5141 K授權,不得	5141 K授權禁止	5141 K授權請勿	5141 K授權,請勿
未经	5141 K授权不得	5141 K授权,不得	5141 K授权禁止	5141 K授权,禁止	5141 K授权请勿	5141 K授权,请勿
""", '本': """
本ま	2904 Kでプレゼントできます	2904 Kでギフトできます	2904 Kで無料でプレゼント	2915 月#Kで無料で
本ア	2977 Kプリ
本サ	2977 Kイト
本中	2975 #K#本
本內	5202 K容來自
本内	5202 K容来自
本刊	5249 K
本報	5249 K導
本报	5249 K读者	5249 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5141 K来源	5249 K
本站	5249 K
本紙	38 Kまで	67 Kまで
本網	5126 K站使用	5249 K
本网	5126 K站使用
本記	2977 K事
本誌	2977 K
""", '来': """
来自	5158 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2957 K翻訳
""", '欢': """
欢迎	5120 K关注	5248 K加入	5248 K赞助	5248 K订阅	5248 K投稿
""", '歡': """
歡迎	5120 K追蹤	5248 K加入	5248 K贊助	5248 K訂閱	5248 K投稿
""", '此': """
此內	9 K容	5202 K容來自	5202 K容由
此内	9 K容	5202 K容来自	5202 K容由
此前	99 K版本
此影	5201 K片在您所在
此视	5201 K频在您所在
""", '残': """
残り	2849 K#文字	2849 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5250 K
每日	5114 K简报	5114 K簡報	5114 K電子報
每月	5250 K
""", '求': """
求め	2979 Kた	2979 Kている
""", '沒': """
沒有	70 K廣告	5217 K股東	5217 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5217 K股东	5217 K财团
""", '浏': """
浏览	5131 K器版本	5201 K器不支持音频	5201 K器不支持视频	5201 K器不支持播放	5201 K器不支持html#	5201 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5201 K器不支援影片	5201 K器不支援音訊
""", '点': """
点击	5248 K关注	5248 K这里
""", '無': """
無効	2941 Kにしてページを	2941 Kにして再読み込み	2941 Kにして、ページを
無料	15 K記事	2849 Kで会員登録	2849 K会員に登録	2915 Kで読める記事の上限	2915 K会員になると	2948 K記事の閲覧	2948 K記事は残り	2948 Kで読める記事	2948 K閲覧	2975 K記事 #/#	2975 K記事#/#	2976 K会員に登録	2976 K会員登録	2978 K体験
無断	2888 K転載	2888 K複製	2956 K転載・複製	2956 K転載を禁じ	2956 Kでの転載	2956 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5141 K所有	5141 K归本	5141 K归原	5141 K归作者	5141 K归属
版權	5141 K所有	5141 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	2977 Kしたジャーナリズム	5249 K新闻	5249 K媒体
""", '獨': """
獨立	5249 K新聞	5249 K媒體
""", '獲': """
獲得	5185 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5165 由 ai K	5165 由aiK	5165 ai K,仅供	5165 aiK,僅供
""", '產': """
產生	5165 由 ai K	5165 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5165 K工智能生成	5165 K工智慧生成
由讀	5249 K者
由读	5249 K者
""", '申': """
申し	2901 K込みはこちら
申込	2901 Kみはこちら	2901 Kはこちら	2920 K受付中
""", '电': """
电子	5252 K报
""", '畅': """
畅读	5178 K全站
""", '留': """
留言	85 K区	85 K區	5249 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2891 Kをお寄せ
""", '登': """
登入	24 K或	5106 K後繼續	5106 K會員	5189 K或註冊
登录	24 K或	5106 K后继续	5106 K后查看全文	5106 K后查看完整	5189 K或注册
登録	2915 Kして続きを読む	2976 Kしてください	2976 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2977 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5115 appK多
""", '禁': """
禁止	5141 K转载
禁無	2887 K断
""", '私': """
私た	2977 Kちの
""", '科': """
科し	2979 Kた
""", '称': """
称	5251 K
""", '稱': """
稱	5251 K
""", '立': """
立即	5248 K加入我们	5248 K加入我們	5248 K订阅	5248 K訂閱	5248 K下载	5248 K下載	5248 K报名	5248 K報名	5248 K成为会员	5248 K成為會員
""", '第': """
第一	5173 K条评论	5173 K則留言	5173 K條評論
""", '筆': """
筆者	2921 K個人の見解
""", '紙': """
紙の	2977 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2849 Kを読むには	2849 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	2977 K部では
""", '繼': """
繼續	5106 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5106 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5165 由aiK
翻译	5165 由aiK
""", '者': """
者說	5251 K
者说	5251 K
""", '联': """
联盟	74 K链接	5185 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5185 K行銷連結	5185 K連結
聯絡	38 K我們
""", '自': """
自动	5165 由 ai K生成	5165 由aiK生成
自動	2957 K翻訳	5165 由 ai K生成	5165 由aiK生成
""", '若': """
若有	5141 K侵权	5141 K侵權
""", '获': """
获得	5185 K佣金
""", '著': """
著作	2888 K権は	2956 K権法により保護	2956 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5173 K本站立场
表示	5251 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5106 K即可	5106 K後繼續	5112 K我們的	5112 K電子報	5248 K我們	5252 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2850 Kが読み放題	2904 Kをプレゼントできます	2975 #K中#記事
記者	2891 Kまでご連絡ください
""", '訴': """
訴え	2979 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2979 Kた
認為	5251 K
""", '說': """
說:	5251 K
說。	5251 K
說道	5251 K
""", '読': """
読み	2851 K放題
読者	18 Kの寄付	18 Kの支援	2913 Kの会費で	2977 Kの皆様	2977 Kの皆さ	2977 Kアンケート
""", '請': """
請先	5248 K登入
請啟	5126 K用javascript
請我	54 K喝咖啡
請捐	5248 K款
請支	5103 K持我們	5248 K持我們
請登	5248 K入後	5248 K入以
請立	5248 K即捐款
請輸	5175 K入您的電子	5248 K入您
請關	5212 K閉後重新整理
請點	5248 K擊此處	5248 K擊這裡	5248 K擊下方	5248 K擊連結
""", '講': """
講座	2920 K参加者募集中
""", '讀': """
讀者	43 K投書	5249 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5106 K即可	5106 K后继续	5112 K我们的	5112 K电子报	5248 K我们	5252 K费
""", '认': """
认为	5251 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5173 K服务协议
""", '该': """
该视	5201 K频在您所在
""", '说': """
说:	5251 K
说。	5251 K
说道	5251 K
""", '请': """
请先	5248 K登录
请关	5212 K闭后刷新
请启	5126 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5248 K款
请支	5103 K持我们	5248 K持我们
请点	5248 K击此处	5248 K击这里	5248 K击下方	5248 K击阅读	5248 K击关注	5248 K击链接
请登	5248 K录后	5248 K录以
请立	5248 K即捐款
请输	5175 K入您的电子邮箱	5175 K入您的邮箱	5248 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5249 K问卷	5249 K群
""", '責': """
責任	5141 K編輯:
""", '賺': """
賺取	5185 K佣金
""", '購': """
購読	2849 K者の方は	2851 Kすると	2976 Kしてください	2977 K者の方	2980 K料
""", '贈': """
贈送	5169 K給好友
""", '贊': """
贊助	5103 K我們	5248 K我們
""", '责': """
责任	5141 K编辑:
""", '赚': """
赚取	5185 K佣金
""", '赞': """
赞助	5103 K我们	5248 K我们
""", '赠': """
赠送	5169 K给好友
""", '身': """
身边	5249 K的新鲜事
身邊	5249 K的新鮮事
""", '転': """
転載	45 K	2887 Kを禁じ
""", '輸': """
輸入	5175 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5141 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5141 K请注明
""", '输': """
输入	5175 Kemail
""", '还': """
还可	5169 K赠送
""", '这': """
这篇	5249 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5120 K我們的	5142 Kgoogle news	5248 K我們
""", '送': """
送っ	49 Kてください
送到	5175 K你的邮箱	5175 K您的邮箱	5175 K您的信箱
""", '這': """
這篇	5249 K文章
""", '通': """
通知	14 K	2858 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2912 Kニュースレター
""", '邀': """
邀請	5248 K您
邀请	5248 K您
""", '還': """
還可	5169 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5251 K
""", '长': """
长说	5251 K
""", '開': """
開啟	5117 K通知	5205 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5106 K全文請	5247 K
""", '閲': """
閲覧	2975 K記事数:#/#
""", '關': """
關注	5120 K我們的	5248 K我們
關閉	5212 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5106 K全文请	5247 K
""", '随': """
随时	5248 K掌握
""", '隐': """
隐私	5130 K政策
""", '隨': """
隨時	5248 K掌握
""", '隱': """
隱私	5130 K權政策	5130 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5252 K報
""", '需': """
需接	5158 K受cookie
需要	5158 K接受cookie	5248 K您的支持	5248 K你的支持
""", '音': """
音声	2902 Kでもお聴き
""", '頂': """
頂い	2846 Kたサポートは
""", '飲': """
飲酒	5198 K過量
""", '首': """
首年	5191 K仅需
首月	5178 K仅需	5178 K只要	5191 K免费	5191 K免費	5191 K仅	5191 K僅	5191 K只需	5250 K
首选	5142 K来源	5142 K新闻来源	5231 K来源
首選	5142 K來源	5142 K新聞來源	5231 K來源
""", '點': """
點擊	5248 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3107 K
가입해	3107 K 주세요
""", '강': """
강조했다	3110 K
""", '게': """
게시물	3062 K 불러오기
""", '계': """
계속	2987 K 읽으려면	2987 K 읽으시려면
계신	3012 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3070 K 차단	3072 K 차단기를
광고도	70 K
광고차단	3070 K	3072 K 프로그램을	3072 K 기능을
""", '구': """
구글	2999 K 뉴스에서
구독	50 K 회원은	2987 K 후 이용
구독료	3111 K
구독을	3107 K 신청하세요
구독자	2987 K 전용 기사	2987 K 전용 콘텐츠	2987 K 전용입니다	2987 K 전용 서비스	3108 K
구독자는	50 K
구독자만	2987 K 볼 수	3041 K 읽을
구독자에게만	3041 K 제공
구독하고	2999 K
구독하세요	3011 K	3107 K
구독하시면	2987 K
구독해	80 K 주세요	2998 K 주세요	3039 K 주셔서	3107 K 주세요
구독해주세요	2998 K
구독해주셔서	3039 K
""", '금': """
금요일	3039 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2984 좋은 K 후원	3106 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	2987 전체 K 보려면	3041 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3040 K 응원해
기자에게	3012 K 연락해 주세요
""", '남': """
남겨주세요	3107 K
""", '네': """
네이버	2999 K 메인에서	3011 K 구독
네이버에서	2999 K 구독
""", '놓': """
놓치지	3107 K 마세요
""", '눌': """
눌러주세요	3107 K
""", '뉴': """
뉴스레터	78 K	2990 K 구독하기	2990 K 구독하세요	2990 K 신청하기	2990 K 구독 신청하기	3108 K	3111 K
뉴스레터로	2990 K 받아
뉴스레터를	2990 K 받아	2990 K 구독하세요	2990 K 구독해	2990 K 구독하고	2990 K 구독하면	3107 K 신청하세요
""", '다': """
다운로드하세요	3107 K
""", '달': """
달	3041 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3012 K 제보가	3108 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3037 K 삭제될	3037 K 삭제합니다	3037 K 통보	3037 K 예고	3037 K 운영자	3037 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3110 K
""", '독': """
독립	3108 K 언론
독립언론	3108 K
독립언론을	3040 K 지켜
독자	3052 K 후원으로	3107 K 여러분의	3108 K 여러분
독자님의	2985 K 후원	3052 K 후원으로
독자들의	18 K 후원	3052 K 후원으로	3076 K 후원
독자의	3052 K 후원으로	3076 K 후원	3108 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3039 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3107 K
""", '로': """
로그인	24 K	2987 K 후 이용
로그인이	2987 K 필요합니다	2987 K 필요한 서비스	2987 K 필요해요
로그인하거나	3107 K
로그인하고	3041 K 계속
로그인하면	3041 K 계속
로그인하시면	2987 K
""", '링': """
링크에서	3107 K 확인하세요
""", '마': """
마음에	3040 기사가 K 드셨다면
""", '만': """
만나보세요	3107 K
""", '말': """
말했다	3110 K
""", '매': """
매월	3109 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3039 K 보내드려요
메일함으로	2990 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3009 K 복제	3009 K 전재
무단전재	3008 K
무료	15 K 기사	3050 K 기사	3109 K 체험
무료로	15 K 볼 수 있는	3041 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3107 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3110 K
""", '보': """
보내	57 K 드립니다	3107 K 주세요
보내드리는	3039 K
보내드립니다	57 K	3039 K
보내주세요	3107 K
""", '본': """
본	3108 K 기사
본사의	3048 K 편집 방향	3048 K 편집방향
본지는	3108 K
본지의	3048 K 편집 방향	3048 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3061 K 오디오를	3061 K 비디오를	3061 K 동영상을
브라우저는	3061 K 동영상
브라우저에서는	3061 K 동영상을
""", '사': """
사연을	3012 K 보내주세요	3012 K 보내 주세요
사전	3027 K 등록하기	3027 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3010 K 매체로	3010 K 출처로	3010 K 언론사	3010 K 매체
선호하는	3010 K 출처
""", '설': """
설명했다	3110 K
설문에	3107 K 참여하세요
설치하세요	3107 K
""", '세': """
세미나	3027 K 신청하기
""", '소': """
소식을	3039 K 전해드립니다
""", '속': """
속보를	3038 K 받아보세요
""", '수': """
수수료를	3044 K 받을 수 있습니다	3044 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3052 K 후원으로
시민의	3076 K 후원
시작하세요	3107 K
""", '아': """
아래에서	3107 K 확인하세요
""", '알': """
알려	3107 K 주세요
알려주세요	3107 K
알림	2994 K 받기	2994 K 설정
알림을	14 K	3038 K 켜고
""", '애': """
애드블로커	3070 K
애드블록	3070 K
애드블록을	3072 K
애드블록이	3072 K
""", '앱': """
앱	2994 K 다운로드	2994 K 설치	3038 K 설치하기
앱에서	2993 K 보기	2993 K 열기	3038 K 더 편하게	3107 K 확인하세요
앱으로	2993 K 보기	3038 K 더
앱을	2994 K 다운로드	3038 K 다운로드하세요	3038 K 설치하세요
""", '언': """
언론을	3040 독립 K 지켜
""", '여': """
여기서	3107 K 확인하세요
여러분	3108 K 덕분
여러분의	3012 K 제보를	3040 K 후원이	3076 독자 K 후원	3107 K 후원
""", '영': """
영상에서	3030 K 확인하세요	3030 K 확인할 수 있습니다	3107 K 확인하세요
영상으로	3030 K 확인하세요
영상을	3030 K 확인하세요
""", '온': """
온라인	3027 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3022 K 콘텐츠	3062 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3108 K 기자
우리의	3108 K 저널리즘
""", '운': """
운영되고	3040 독자의 후원으로 K 있습니다
""", '원': """
원고료	2984 K 주기
원고료로	2984 K 응원	3040 K 응원
원고료주기	2984 K
""", '월': """
월	3109 K #원
""", '유': """
유료	2987 K 구독자만
유튜브	2999 K 구독
""", '음': """
음성으로	3030 K 들으려면	3030 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3107 K
응원해	2985 K 주세요	3107 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3107 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3108 K 기사가	3108 K 기사는	3108 K 기사
이메일	2991 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2990 K 입력하세요	2990 K 입력해 주세요	2990 K 입력해주세요	2990 K 입력하시면
이미	3041 K 구독자이신가요
이벤트에	3107 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3088 K 작성	3088 K 생성	3088 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3027 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3088 K 번역
자바스크립트가	3065 K
자바스크립트를	3065 K
자살예방	99 K
자주	3010 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3008 K 금지
재배포금지	3008 K
재생할	3061 K 수 없습니다
""", '저': """
저작권법	3009 K
저작권법의	3009 K
저작권자	3009 K
저작권자의	3009 K
저희	3108 K 뉴스레터	3108 K 채널	3108 K 앱
저희는	3108 K
저희를	3108 K
""", '적': """
적었다	3110 K
""", '전': """
전문을	20 K
전용	2987 회원 K 기사	2987 회원 K 콘텐츠	2987 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3110 K
""", '정': """
정기	2984 K 후원이	2984 K 후원으로
정기후원	3109 K
정기후원으로	2984 K
정기후원이	2984 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3062 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3012 K 부탁드립니다
제보는	3012 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3012 K 기다립니다	3012 K 받습니다
제보해	38 K 주세요	67 K 주세요	3107 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3044 K 링크
제휴링크	3044 K
""", '좋': """
좋아요	3011 구독과 K 부탁
좋아요를	3011 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3106 #건 K #건	3106 #개 K #개
""", '지': """
지금	3107 K 확인하세요	3107 K 신청하세요	3107 K 참여하세요
지켜주세요	3107 K
""", '차': """
차단	3072 광고 K 프로그램을	3072 광고 K 프로그램이	3072 광고 K 기능을
""", '채': """
채널	2998 K 추가	3011 K 추가하기	3011 K 구독하기	3051 K 추가하고	3051 K 추가하면
채널에	3011 K 참여하세요
채널에서	3011 K 소식을	3107 K 확인하세요
채널을	3051 K 추가하고	3051 K 추가하면	3051 K 추가해	3051 K 구독하고	3051 K 구독하면
채용	3027 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3109 K 달
""", '추': """
추가해	3011 K 주세요
추가해주세요	3011 K
""", '친': """
친구	3011 K 추가하세요
""", '카': """
카카오톡	3051 K 채널에서	3051 K 채널
""", '커': """
커피	54 K 한 잔 사	3040 K 한 잔 값으로
""", '콘': """
콘텐츠	3062 K 불러오기
""", '쿠': """
쿠키	3022 K 동의가
쿠키를	3022 K 허용해야	3022 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3027 K 보기
""", '파': """
파트너스	3044 K 활동
""", '팔': """
팔로우하기	2998 K	3011 K
팔로우하세요	3107 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3048 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3044 K 받아
""", '활': """
활용	3008 ai 학습 및 K 금지
""", '회': """
회원	2987 K 전용입니다
회원가입	2987 K 후	3107 K 후
회원가입은	3107 K
회원가입을	3107 K 하
회원가입하고	3107 K
회원가입하면	3041 K 월
회원가입하세요	3107 K
회원가입하시면	3107 K
회원만	2987 K 볼 수
""", '후': """
후원금	3111 K
후원으로	2984 K 응원	3040 독자의 K 운영됩니다	3040 독자의 K 운영하는
후원을	2985 K 부탁드립니다	3107 K 부탁
후원이	2984 K 큰 힘	2985 K 필요합니다	2985 K 큰 힘이
후원하세요	3107 K
후원해	80 K 주세요	2984 K 주세요	2985 K 주세요	3107 K 주세요
후원회원의	3052 K 후원으로	3076 K 힘
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
