"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5002
# comentário	3765
# comentários	3765
# fotó megtekintése	2525
# fotók megtekintése	2525
# gün ücretsiz deneyin	4690
# głosów	92
# hlasů	92
# hozzászólás	2439
# kişi oy kullandi	4736
# komentářů	518
# komentāri	3186
# kép megtekintése	2525
# képek megtekintése	2525
# lượt bình chọn	92
# odpovedí	4369
# odpovědi	620
# odpovědí	620
# odpowiedź	3713
# příspěvků	518
# röster	92
# sekunden zurück	969
# válasz megjelenítése	2534
# yaşindan küçükler oynayamaz	4773
# ääntä	92
# års aldersgrense	3459
# δευτερόλεπτα μπροστά	1104
# δευτερόλεπτα πίσω	1104
# σχόλια	1030
# ψήφοι	92	1055
# ψήφος	1055
# відповідей	4967
# відповідь	4967
# відповіді	4967
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4931
# из #	4129
# коментарі	4859
# коментарів	4859
# комментариев	4057
# комментарий	4057
# комментария	4057
# от #	303
# ответ	4165
# ответа	4165
# ответов	4165
# отговор	332
# отговора	332
# із #	4931
# הצבעות	92
# מתוך #	2211
# שניות אחורה	2266
# שניות קדימה	2266
# תגובות	2208
# تعليقات	128
# ثانيه جلو	1819
# ثانيه عقب	1819
# راي	92
# صوت	92
# نظر	1762
# कमेंट	2332
# वोट	92
# सेकंड आगे	2381
# सेकंड पीछे	2381
# € al mes durante # meses	1596
# € al mese per # mesi	2758
# € por mês durante # meses	3821
# 人参与	5145
# 人參與	5145
# 票	2874
# 명 참여	3012
# 표	3012
#% megtakarítás	2521
#+ hrajte zodpovědně	510
#-årsgrense	3459
#/# fotó	2525
#/# kép	2525
#/#. fotó	2525
#/#. kép	2525
#か月無料	2851
#カ月無料	2851
#ヶ月無料	2851
#人が回答	2874
#人が投票	2874
#人参与	5145
#人參與	5145
#件のコメント	2871
#則留言	5131
#小时热榜	5137
#条评论	5131
#票	92	2874
#秒戻る	2929
#秒進む	2929
#명 참여	92	3012
#초 뒤로	3058
#초 앞으로	3058
#표	3012
""", 'a': """
a apărut o eroare	3990
a boltunkból	2496
a carregar vídeo	3834
a cikk a hirdetés alatt folytatódik	2431
a cikk a hirdetés után folytatódik	2431
a cikk automatikusan készült	2533
a cikk felhasználása engedélyköteles	2531
a cikk meg is hallgatható	2428
a cikk meghallgatása	2445
a cikk megosztása	2428
a cikk szerzői jogvédelem alatt áll	2531
a cikk zárolva van	2520
a cikket gépi hang olvassa fel	2507
a folytatáshoz regisztráljon	2422
a hanganyagot mesterséges intelligencia készítette	2507
a hirdetés után folytatjuk	2431
a hirdetés vége	2541
a hozzászólás lezárva	2534
a hozzászólások le vannak zárva	2534
a hét kvíze	2490
a kommentelés lezárult	2439
a könyv megrendelhető itt	2434
a könyv megrendelése	2496
a lejátszó betöltése	2507
a link másolva	2539
a lire également	2053
a mező kitöltése kötelező	2523
a nap kérdése	91	2490
a rovat további cikkei	2443
a szerző a lap munkatársa	2456
a szerző cikkei	2526
a szerző jogász	2456
a szerző közgazdász	2456
a szerző politológus	2456
a szerző további cikkei	2526
a szerző történész	2456
a szerző összes cikke	2526
a szerző újságíró	2456
a szerzőkről	2458
a szerzőről	2458
a szöveg automatikusan készült	2533
a tartalmat nem tudjuk megjeleníteni	2499
a tartalom nem elérhető	2499
a tartalom nem jeleníthető meg	2499
a tartalom szerzői jogi védelem alatt áll	2531
a teljes cikk elolvasása	2526
a témában további cikkek	2443
a videó az ön országában nem játszható le	2507
a videó már nem elérhető	2507
a videó nem elérhető	2507
a videó nem elérhető az ön országában	2507
a videó nem játszható le	2507
a videólejátszó betöltődik	2507
a videót nem lehet lejátszani	2507
abo abschließen	786
abo auswählen	982
abo wählen	982
abonare confirmată	4013
abonați-vă	3904
abone değil misin	4790
abone değil misiniz	4790
abonează-te	3904
abonelere özel	4690
abonelere özel avantajlar	4773
abonelere özel indirim	4773
abonelere özel içerik	4790
abonelik paketlerini gör	4819
abonelik seçenekleri	4819
aboneliği yenile	4819
aboneliğini seç	4790
aboneliğiniz onaylandi	4820
aboneliğinizi seçin	4790
abonentu priekšrocības	3217
abonner nå	3437
abonner på nyhetsbrevet	3444
abonné	2113
abonné à ce thème	2171
abonnér	639
abonnér nu	639
abonnés	2005
abonnés uniquement	2100
abonē	3180
abonē jaunumus	3204
abonē un lasi visus rakstus	3180
abonēt	3180
abrir menú	1548
aby odtworzyć film, włącz javascript	3684
acasă	3922
accede a todos los contenidos sin límites	1596
accept termenii și condițiile	3990
accepter og fortsæt	734
acceptera och fortsätt	4578
acceptera och stäng	4578
accepto la política de privacitat	469
acceptér	661
acceptér alle	735
acceptér og fortsæt	734
acceptér og vis	734
acceptă toate	3918	3933
acceptă tot	3975
acceptă și afișează conținutul	3933
acceptă și continuă	3974
acceso a todos los artículos	1656
accès restreint aux abonnés	2007
accès à tous les articles	2166
accéder au dossier	2139
accéder à l'article	2005
accéder à la page de dons	2130
accédez à tous les articles	2007
aceitar e ver o conteúdo	3797
aceito receber comunicações	3852
aceito receber comunicações de marketing	3852
aceito receber comunicações e ofertas	3816
acepto la política de privacidad	1627
acesso ilimitado a todo o conteúdo	3882
acest articol este disponibil doar abonaților	3906
acest articol este rezervat abonaților	3953
acest câmp este obligatoriu	3990
acesta este ultimul tău articol gratuit	3953
acheter ce numéro	2087
acheter le numéro	2086
achetez ce numéro	2087
activează	3980
activează alertele	3947
activează notificările	3947
activează sunetul	3970
actualitza la pàgina	462
actualités	2053
actualizar la página	1620
ad 광고	3033
ad 추천	3046
adatkezelés és sütik	2502
adatkezelési tájékoztató	2499
adatvédelem és sütik	2502
adatvédelmi beállítások	2499
adatvédelmi beállítások módosítása	2502
adatvédelmi tájékoztató	2499
adaugă ca sursă preferată	4000
adaugă un comentariu	3919
adaugă un răspuns	4006
adaugă în coș	4016
adblock détecté	2163
adblocker upptäckt	4589
add meg az e-mail-címed	2449
además	1542
adhérer	1996
adj hozzá minket preferált forrásként	2536
adja meg az e-mail-címét	2449
adja meg az összeget	2517
adja meg e-mail-címét	2449
adomány	2418
adományozok	2418
adományozás	2418
adresa de email nu este validă	3990
adresă de email invalidă	3990
adreça electrònica	435
adó # százalék	2517
adója #%-ával	2517
afficher la vidéo	2124
afficher les réponses	2112
afișează comentariile	3962
afișează conținutul	3933
afișează conținutul extern	3933
afișează originalul	3923
afișează postarea	3974
afișează subtitrările	3970
află mai multe	3918
afmeld når som helst	753
afspilleren indlæses	737
agora não	3732
ai deja un abonament? autentifică-te	3953
ai găsit o greșeală	3996
ai kan begå fejl	763
ai kan gjøre feil	3564
ai kan göra fel	4606
ai kan göra misstag	4606
ai może popełniać błędy	3711
ai može griješiti	4268
ai može pogriješiti	4268
ai môže robiť chyby	4367
ai může chybovat	618
ai může dělat chyby	618
ai observat o greșeală	3919
ai sa môže mýliť	4367
ai segítségével készült	2533
ai által fordított	2533
ai által generált	2533
ai által generált tartalom	2533
ai може да греши	331
ai सारांश	2353
ai से तैयार सारांश	2353
ai 摘要	5227
ai 기사 요약	3088
ai 번역	3059
ai 생성 이미지	3098
ai 요약	3033
ai 음성으로 듣기	3058
ai-genererat innehåll	4607
ai-genereret resumé	677
ai-oversættelse	764
ai-resumé	677	764
ai-összefoglaló	2445
ai-översatt	4606
ai-översättning	4607
aicinām ievērot cieņu komentāros	3186
aiheeseen liittyvää	1890
aiheesta lisää	1890
aikaa jäljellä #	1949
ainda não tem conta	3850
ainda não é assinante	3850
ainult vajalikud küpsised	1718
aitäh hääletamast	1714
aitäh liitumast	1702
aitäh sõnumi eest	1729
aizmirsāt paroli	3228
aizvērt	3188
aizvērt galeriju	3232
aizvērt reklāmu	3189
aiが要約	2957
aiによる要約	2957
ai总结	5227
ai摘要	5167
ai生成	2930	5227
ai生成内容	5199
ai翻訳	2930
ai翻譯	5227
ai翻译	5227
ai要約	2957
ai語音朗讀	5198
ai语音朗读	5198
ai重點整理	5167
ai音声で聴く	2929
ai가 생성한 콘텐츠입니다	3098
ai가 읽어주는 기사	3058
ai로 생성된 콘텐츠	3098
ajouter une réponse	2154
ajouter à mes favoris	2032
ajouter à mes sources préférées	2148
ajouter à mes sujets	2171
ajouter à mes thèmes	2171
ajouter à vos sources préférées	2148
ajouter à vos sélections	2032
ajándék cikk	2429
ajándékozd el a cikket	2429
ajándékozd tovább a cikket	2429
ajándékozza a cikket	2428
ajándékozza a cikket barátjának	2428
ajándékozza el a cikket	2429
ajándékozza tovább a cikket	2429
ajánlataink	2443
ajánlja: outbrain	2541
ajánlja: taboola	2541
ajánljuk	2443
ajánljuk még	2443
ajánlott	2443	2521
ajánlott cikkek	2443
ajánló	2443
akceptuję	3604
akceptuję i kontynuuję	3681
akceptuję i przechodzę do serwisu	3681
akkurat nå	3472
ako chránime svoje zdroje	4364
ako chránime zdroje	4364
ako vypnúť adblock	4350
ako vypnúť blokovanie reklám	4350
aktuálny čas	4346
aktuálny čas #	4345
aktuální čas	590
aktuální čas #	589
aktuálně	520
akzeptieren und schließen	966
aldersgrense # år	3459
aldersgrense: # år	3459
alege o sumă	4011
alege-ți abonamentul	3988
alegeți abonamentul	3988
algo salió mal	1628
alkalmazás letöltése	2509
alkalmazás megnyitása	2509
alla bidrag hjälper	4591
alla rättigheter reserverade	4604
alle abo-angebote im überblick	904
alle angaben ohne gewähr	910
alle beiträge ansehen	840
alle beiträge anzeigen	987
alle beiträge der autorin	987
alle beiträge des autors	987
alle bidrag hjælper	747
alle bidrag tæller	747
alle inhalte sind urheberrechtlich geschützt	951
alle newsletter im überblick	893
alle preise ohne gewähr	910
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4548
allt innehåll är upphovsrättsskyddat	4547
als bevorzugte quelle bei google hinzufügen	812
als bevorzugte quelle hinzufügen	1001
als podcast hören	905
alte știri	3920
alterar preferências de cookies	3797
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4774
altyazilari göster	4774
altă sumă	3985
alătură-te conversației	3936
am înțeles	3923
amazon'da gör	4773
amazonで見る	2927
amazonで詳しく見る	2927
amazonで詳細を見る	2927
amazonで買う	2927
amazonで購入	2927
amazonで購入する	2927
amintește-mi mai târziu	3900
ana sayfaya dön	4796
anasayfaya dön	4796
anderen betrag wählen	979
andet beløb	747
andra läser	19	4516
andra läser just nu	19
andra läste även	4516
andre har også lest	19
andre leser nå	3472
andre leste også	3472
andre læser	674
andre læser lige nu	674
andre læser også	19
andre læste også	674
angebot auswählen	982
angebot wählen	904
anhören	809
anhören # min	809
anket sonuçlari	4768
anketa dňa	4336
ankstesnė nuotrauka	3165
anmäl	4609
anmäl annons	4613
anmäl dig	4491
anmäl dig till nyhetsbrevet	4491
anmäl inlägg	4608
anmäl kommentar	4608
anna kelvollinen sähköpostiosoite	1967
anna äänesi	1934
annet beløp	3548
anneta ühekordselt	1726
annonce - artiklen fortsætter nedenfor	657
annonces légales	2087
annoncørbetalt	87
annoncørbetalt indhold	87	684
annons - artikeln fortsätter nedan	4502
annons från våra partner	4613
annonsblockerare upptäckt	4589
annonsen slutar här	4502
annonser från google	4613
annonsinnehåll	4523
annonslänk	4502
annonsörsinnehåll	4523
annonsørinnhold	87	3482
annonsørsamarbeid	3572
ano, prosím	596
ano, rád	596
anonimni sandučić	4265
anonym brevlåda	4603
anonym tipslåda	4603
anonymná schránka	4364
anonymní schránka	614
anpassa inställningar	4578
anulează oricând	3988
anulezi oricând	3953
anuluj odpowiedź	3612
användarnamn	4594
användarnamn eller e-postadress	4593
användarvillkor	4504
anzeige schließen	1004
anzeigensonderveröffentlichung	910
anúncio	3758
anúncios	3758
apasă pentru sunet	4010
apmaksāta sadarbība	3239
apmaksāts saturs	3189
apmokėta partnerystė	3172
apmokėtas turinys	3172
aportació mensual	464
aportació única	464
aportación mensual	1623
aportación única	1623
app letöltése	2509
app storeからダウンロード	2935
app storeでダウンロード	2935
app store에서 다운로드	3065
apple ile giriş yap	4790
apple podcastで聴く	2963
appleでサインイン	2945
appleでログイン	2945
appleで続ける	2945
app内打开	5205
après la publicité	2040
aptaujas rezultāti	3222
após a publicidade	3758
apóyanos	1493
apóyanos en patreon	1622
apúntate	1508
aquest article està bloquejat	467
aquest article t'ha estat útil	445
aquest camp és obligatori	469
aquest vídeo ja no està disponible	452
aquest vídeo no està disponible	452
ar norite gauti pranešimus	3156
arată conținutul	3974
arată mai mult	3994
arată mai puțin	3923
arată răspunsurile	3962
arată tot	3923
arkadaşina gönder	4699
arkadaşinla paylaş	4699
article abonné	2005
article ajouté à vos sélections	2032
article lu par une voix de synthèse	2120
article précédent	2053
article réservé aux abonnés	2005
article següent	473
article sponsorisé	2087
articles associés	2053
articles liés	2053
articles recommandés	2053
articles récents	2053
articol exclusiv pentru abonați	3953
articole asemănătoare	3920
articole înrudite	3920
articoli più letti	2762
articolul continuă după publicitate	3942
articolul continuă după reclamă	3914
articolul continuă mai jos	3914
articolul următor	3920
artikeln finns också som ljud	4498
artikeln fortsätter efter annonsen	4502
artikeln fortsätter nedan	4502
artikeln fortsätter under bilden	4502
artikeln går att lyssna på	4498
artikeln läses upp av en syntetisk röst	4581
artikeln är automatiskt genererad	4606
artikeln är låst	4484
artikeln är maskinöversatt	4606
artikeln är skapad automatiskt	4606
artikeln är skyddad av upphovsrätt	4604
artikeln är uppläst av en dator	4498
artikkel jätkub pärast reklaami	1686
artikkel jätkub reklaami järel	1686
artikkel on kaitstud autoriõigusega	1739
artikkel täieneb	1684
artikkelen er låst	3437
artikkelen finnes også som lyd	3450
artikkeli jatkuu kuvan jälkeen	1877
artikkeli on konekäännetty	1977
artikkeli on suojattu tekijänoikeudella	1975
artikkelin lukee synteettinen ääni	1949
artikkelin voi myös kuunnella	1874
artiklen er låst	639
artiklen er læst op af en robot	649
artiklen findes også som lyd	649
artiklen fortsætter efter annoncen	657
artiklen fortsætter efter reklamen	770
artiklen fortsætter nedenfor	657
artiklen fortsætter under billedet	657
artiklen kan også høres	649
artiklen læses op af en kunstig stemme	737
artikli loeb ette tehishääl	1682
artiklit loeb sünteetiline hääl	1720
artiklit loeb tehishääl	1682
artykuł czytany przez syntezator mowy	3684
artykuł dla subskrybentów	3585
artykuł do słuchania	3684
artykuł kontynuowany pod reklamą	3603
artykuł premium	3697
artykuł sponsorowany	3600
artykuł zablokowany	3697
artykuły na e-mail	3588
artykuły partnerów	3719
artículo anterior	1542
artículo regalado	1669
artículo relacionado	1542
artículo siguiente	1631
artículos recomendados	1600
artículos relacionados	1542
as notícias mais lidas	3824
ascultă	3911
ascultă articolul	3970
ascunde răspunsurile	3962
aseta ensisijaiseksi lähteeksi	1981
aslini göster	4715
assine já	3737
atbalstīt	3180
atcel jebkurā laikā	3180
atcelt var jebkurā laikā	3228
atcerēties mani	3229
atidaryti galeriją	3165
atidaryti programėlėje	3155
atidaryti programėlę	3155
atkūrimo greitis	3153
atlikite testą	3147
atlikušais laiks	3222
atlikušais laiks -#	3221
atpakaļ uz augšu	3232
atpakaļ uz sākumlapu	3232
atradi kļūdu	3233
atradi kļūdu rakstā	3186
atradāt kļūdu	3233
atrakinti straipsnį	3161
atrisini krustvārdu mīklu	3215
atsaukt piekrišanu	3219
atsisiųsti garso įrašą	3153
atsisiųsti iš app store	3155
atsisiųsti iš google play	3155
atsisiųsti programėlę	3155
atsiųskite naujieną	3166
atsiųskite nuotraukas	3166
atskaņot video	3221
atskaņošanas ātrums	3221
atslēgt rakstu	3228
atslēgvārdi	3222
atteikties var jebkurā laikā	3230
attēls # no #	3241
attēls #/#	3241
attēls attēlā	3221
atualizar a página	3844
atualizar página	3844
atvērt	3188
atvērt galeriju	3232
atvērt lietotni	3223
atvērt lietotnē	3223
atvērt rakstu	3228
atļaut paziņojumus	3224
atšaukti galite bet kada	3111
atšaukti sutikimą	3151
aucun commentaire à ce niveau	2091
audio narrado por una voz automática	1572
audio vytvorila umelá inteligencia	4345
auf apple podcasts hören	883
auf spotify hören	883
ausgewählt für sie	909
auswahl bestätigen	967
auswählen	983
automaatselt tõlgitud	1733
automaattinen käännös	1978
automaticky preložené	4367
automaticky přeloženo	618
automatické prehrávanie	4345
automatické přehrávání	589
automatický preklad	4368
automatický překlad	619
automatikus lejátszás	2507
automatinis atkūrimas	3153
automatisch übersetzt	997
automatische übersetzung	998
automatiskt översatt	4606
automatiškai išversta	3167
automatsko puštanje	4247
automātiski tulkots	3234
automātiskā atskaņošana	3221
autoriser la publicité	2129
ava äpis	1722
avantage abonnés	2118
avantages abonnés	2118
avantaje pentru abonați	3968
avançar # segundos	3834
avançar para o conteúdo	3776
aveți deja cont	3988
avfölj	4611
avfølg	3569
avis de décès	2087
avoimet työpaikat	1892
avregistrera dig när som helst	4596
avsluta när du vill	4484
avsluta när som helst	4596
avslutt når du vil	3437
avslå alle	3537
avís legal	424
avísanos de un error	1645
aylik bağiş	4787
aylik bağiş yap	4818
ayrintilar için tiklayin	4714
ayrintilar için tiklayiniz	4714
az ai hibázhat	2533
az ai tévedhet	2533
az e-mail-címed	2523
az első hónap csak # ft	2422
az mi hibázhat	2533
az oldal tetejére	2526
az outbrain ajánlásával	2541
az ön e-mail-címe	2523
az ön neve	2523
az összefoglalót ai készítette	2533
az összefoglalót mi készítette	2533
az összes cikk	2526
az összes elfogadása	2499
az üzeneted	2524
aç	4715
añadir a favoritos	1523
añadir a la cesta	1668
añadir a mi lista	1599
añadir a mis temas	1661
añadir al carrito	1668
añadir comentario	1535
añadir como fuente preferida	1639
añadir una respuesta	1645
añadir usuario	1498
añádenos como fuente preferida	1639
aún no eres suscriptor	1625
aún no estás registrado	1625
aún no te has registrado	1498
aún no tienes cuenta	1625
ačiū už jūsų balsą	3147
ačiū už registraciją	3163
ačiū už žinutę	3163
ačiū, kad balsavote	3147
ačiū, kad užsiprenumeravote	3136
ați uitat parola	3988
ați votat deja	3962
""", 'b': """
baixar episódio	3834
baixar o áudio	3834
baixar áudio	3834
bandykite dar kartą	3163
bandykite vėliau	3163
bankkártyás támogatás	2517
bankovním převodem	601
banküberweisung	785
bara för dig som prenumererar	4593
bara för prenumeranter	4593
bare nødvendige	3536
bağiş sayfasina git	4787
bağiş yap	4689
bağiş yapin	4689
bağişim	4788
bağlanti kopyalandi	4804
bağlantiyi kopyala	4699
başa dön	4714
başka tutar	4787
be šlamšto	3163
bedste værdi	751
bei google als quelle hinzufügen	812
bei spotify hören	883
beitrag nicht mehr verfügbar	969
bejegyzés betöltése	2499
bejelentkezés	2422
bejelentkezés apple-fiókkal	2520
bejelentkezés facebookkal	2520
bejelentkezés google-fiókkal	2520
bekræft din e-mail	753
belépés	2422
belépés facebook-fiókkal	2520
belépés facebookkal	2520
belépés google-fiókkal	2520
benefício do assinante	3802
bere sintetični glas	4444
berite naprej z naročnino	4453
bestill nå	3533
beställ boken	4574
betalas årsvis	4593
betales årlig	3551
betales årligt	750
betalt innehåll	4613
betrag wählen	784
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2539
betűméret módosítása	2539
betűméret növelése	2539
bez mišljenja	4241
bez surogātpasta	3230
bez zobowiązań	3698
bez závazku, kdykoli zrušíte	495
bez závazků	495
bezmaksas piegāde	3218
bezárás	2417
beágyazott tartalom	2499
beállítás preferált forrásként	2536
beállítások mentése	2499
beállítások módosítása	2502
beğen	4768
beğenme	4768
bidrag kan trækkes fra i skat	747
bieżący czas #	3684
bild in originalgröße	987
bild vergrößern	839	987
bildergalerie öffnen	987
bildirimleri aç	4765
bildirimleri açin	4765
bilety już w sprzedaży	3677
bir hata oluştu	4792
bir tutar seçin	4818
bir şeyler ters gitti	4793
bir şeyler yanliş gitti	4793
bitte füllen sie dieses feld aus	984
bitte geben sie eine gültige e-mail-adresse ein	984
bitte prüfen sie ihr postfach	984
bitte versuchen sie es später erneut	893
bitte versuchen sie es später noch einmal	984
bitte überprüfen sie ihr postfach	984
bize ulaşin	4707
biểu quyết	92
bjud en vän på artikeln	4498
bjud oss på en kaffe	4591
bjud oss på kaffe	4591
bjud på en kaffe	4591
bli månadsgivare	4480
bli støttemedlem	3434
bliv fast støtte	747
bliv støtteabonnent	747
bliv støttemedlem	636
blocco pubblicità rilevato	2821
blokovať	4349
bloqueador de anúncios ativado	3880
bloqueador de anúncios detectado	3880
bloqueur de publicité détecté	2163
bloqueur détecté	2163
boletín	1508
bolo to užitočné	4367
brezplačna dostava	4440
browserul tău nu poate reda acest video	3933
brukervilkår	3461
brīva summa	3227
bu haber abonelere özeldir	4690
bu haber yapay zeka tarafindan seslendirilmiştir	4774
bu haber yapay zekâ ile seslendirilmiştir	4774
bu haberi paylaş	4827
bu haberi paylaşin	4827
bu haberler de ilginizi çekebilir	4713
bu içerik abonelere özeldir	4690
bu içerik faydali oldu mu	4767
bu içerik görüntülenemiyor	4777
bu içerik gösterilemiyor	4777
bu içerik kilitli	4790
bu video artik mevcut değil	4774
bu video bulunduğunuz ülkede izlenemiyor	4774
bu video mevcut değil	4774
bu video ülkenizde izlenemiyor	4774
bu yaziyi paylaş	4827
bu yorumu şikayet et	4809
bu özet yararli oldu mu	4736
bugün değil	4688
bulmaca çöz	4770
bunlar da ilginizi çekebilir	4708
burtu izmērs	3237
butlletí	435
buy me a coffee ☕	1173
buy me a cup of coffee ☕	1173
buy us a coffee ☕	1173
buzón anónimo	1634
buzón seguro	1634
buďte v obraze	500
bylo to pro vás užitečné	618
bylo to užitečné	618
bài cùng chuyên mục	5039
bài cùng tác giả	5017	5039
bài khác	5003
bài khác của tác giả	5073
bài liên quan	5003
bài mới nhất	5039
bài quảng cáo	5040
bài tiếp theo	5003
bài trước	5073
bài viết có hữu ích không	5046
bài viết có hữu ích với bạn không	5046
bài viết cùng tác giả	5017
bài viết khác của tác giả	5017
bài viết liên quan	5003
bài viết mới	5038
bài viết này bị khóa	5067
bài viết này có hữu ích không	5046
bài viết tiếp theo	5073
bài viết tiếp tục bên dưới	5042
bài viết tiếp tục sau quảng cáo	5042
bài viết trước	5073
bài viết được tặng bởi thuê bao	5093
bài được dịch tự động	5038
bài đọc nhiều	5039
báo cáo	5047
báo cáo bình luận	5084
báo cáo vi phạm	5047
báo lỗi	5002
báo lỗi bài viết	5046
bármikor leiratkozhat	2449
bármikor leiratkozhatsz	2449
bármikor lemondhatja	2422
bármikor lemondható	2422
bäst värde	4594
bästa pris	4594
bình chọn	91	5047
bình chọn của bạn đã được ghi nhận	5046
bình luận	5002
bình luận (#	5002
bình luận của bạn	5084
bình luận hay	5023
bình luận đã bị tắt	5084
bölümü indir	4774
búsqueda	1548
bücher aus dem shop	817
bülten	4743
bülten üyeliği	4743
bültene abone oldunuz	4743
büyüt	4714
bądź na bieżąco	3588
bądź pierwszą osobą, która skomentuje	3713
błędny adres e-mail	3700
bővebben	2445	2501
būkite pirmas	3117
būkite pirmas, pakomentavęs	3117
bạn chưa có tài khoản	5067
bạn chưa đăng ký	5067
bạn có muốn nhận thông báo	5060
bạn có muốn nhận thông báo không	5060
bạn có thể hủy đăng ký bất cứ lúc nào	5069
bạn có thể quan tâm	5003
bạn muốn nhận thông báo	5060
bạn thấy bài viết này thế nào	5046
bạn đang theo dõi chủ đề này	5078
bạn đã bình chọn	5046
bạn đã bình chọn rồi	5046
bạn đã có tài khoản	5067
bạn đã đăng ký rồi	5090
bản ghi	5054
bật	5061
bật thông báo	5060
bật tiếng	5053
bắt buộc	5070
bắt đầu trắc nghiệm	5049
bỏ qua	4981
bỏ qua quảng cáo	5087
bỏ theo dõi	5078
""", 'c': """
cada aportació compta	438
cada aportación cuenta	1595
cada contribuição conta	3819
cada doação conta	3847
cada donación cuenta	1622
cadastre-se grátis	3737
califica este artículo	1535
campo obrigatório	3852
campos obrigatórios	3852
cancel·la quan vulguis	467
cargando el vídeo	1610
cargando vídeo	1610
cargar más	1548
cargar más comentarios	1603
cargar más noticias	1631
cargar publicación	1614
cargar vídeo	1614
carrega la publicació	456
carrega més comentaris	445
carregando o vídeo	3834
carregando vídeo	3834
carregant el vídeo	452
carregar conteúdo	3838
carregar conteúdo externo	3763
carregar mais comentários	3826
carregar mais notícias	3856
carregar o conteúdo	3838
carregar publicação	3838
carregar vídeo	3838
carte de crédit	2004
cartão de crédito	3736
caseta redacțională	3930	3931
categorieën	3295
categorías	1542
caută	3922
caça-palavras	3831
ce contenu vous a-t-il été utile	2083
ce résumé vous a-t-il été utile	2083
cea mai bună ofertă	3989
cela vous a-t-il été utile	2112
cele mai citite știri	3956
cele mai noi știri	3920
celkem hlasovalo # čtenářů	577
celozaslonski način	4444
celá obrazovka	589
celý článek	522
celý článek zde	610
celý článok	4361
cenimy twoją prywatność	3606
cererea ta a fost trimisă	4013
cerrar galería	1659
cerrar menú	1548
cerrar sesión	1498
cet article est en accès libre pour les abonnés	2100
cet article est lu par une voix de synthèse	2083
cet article vous a-t-il été utile	2112
cette adresse est déjà inscrite	2167
cette information vous a-t-elle été utile	2154
cette page vous a-t-elle été utile	2112
cette réponse est-elle utile	2112
cette vidéo est indisponible	2120
cette vidéo ne peut pas être lue	2120
cevaplari göster	4767
changer mes préférences	2044
chargement du lecteur vidéo	2120
charger la vidéo	2124
charte éditoriale	2143
chcem dostávať upozornenia	4348
chcem odoberať	4358
chcete dostávat notifikace	593
chcete dostávat upozornění	593
chcete dostávať notifikácie	4348
chcete dostávať upozornenia	4348
chci dostávat upozornění	593
chci odebírat	500
chci podpořit	492
chci přispět	492
chi tiết	5007
chia sẻ	4991
chia sẻ bài viết	4991
chia sẻ bài viết này	5093
chia sẻ facebook	5038
chia sẻ lên facebook	5080
chia sẻ qua email	5080
chia sẻ qua facebook	5038
chia sẻ qua zalo	5080
chia sẻ tin này	5093
chia sẻ zalo	5080
chia sẻ ý kiến của bạn	5002	5023
cho chúng tôi biết ý kiến	5046
cho phép	5061
cho phép thông báo	5060
chuyên mục	5003
chuyển đến công thức	61
chép liên kết	5038
chính sách bảo mật	5001
chính sách bảo mật | điều khoản sử dụng	5001
chính sách cookie	5000	5001
chính sách quyền riêng tư	5001
chơi miễn phí	5049
chơi ngay	5049
chưa có tài khoản	5067
chấp nhận	5000
chấp nhận tất cả	5000	5001
chấp nhận tất cả cookie	5001
chấp nhận và tiếp tục	5000	5057
chất lượng	5054
chế độ tối	5086
chỉ dành cho thuê bao	5067
chỉ dành cho thành viên	5067
chọn	5068
chọn gói	5067
chọn gói của bạn	5067
chọn gói đăng ký	5067
chọn số tiền	5088
chủ đề	5003
chủ đề liên quan	5003
chủ đề nóng	5039
cikk ajándékozása	2539
cikk elküldése ajándékként	2539
cikk feloldása	2520
cikk meghallgatása	2507
cikk megosztása	2428
cikk mentése	2428
cikk nyomtatása	2539
cikkünk frissül	2445
citeşte şi	3920
citește articolul complet	3994
citește articolul integral	3994
citește fără limite	3953
citește gratuit	4012
citește mai departe	3920	3922
citește mai mult	3920	3922
citește regulile comunității	3936
citește tot articolul	3994
citește transcrierea	3970
citește în aplicație	3977
citește și	3920
citi šobrīd lasa	3182
citit de o voce sintetică	3970
citiți și	3920
cobrança anual	3851
codes de réduction	2178
cofnij zgodę	3681
col·labora	411
comandă acum	3940	3968
comandă cartea	3940	3968
comentariile sunt doar pentru abonați	4006
comentariul tău	4006
comentariul tău așteaptă moderarea	3936
comentează	3919
comentário	3765
comentário aguardando moderação	3812
comentários	3765
comentários desativados	3871
comentários exclusivos para assinantes	3812
commander ce numéro	2087
commander le numéro	2086
comment désactiver mon adblocker	2129
comment désactiver mon bloqueur	2129
commentaire en attente de modération	2091
commentaires désactivés	2154
commerciële bijdrage	3345
commerciële content	3424
commerciële inhoud	3424
comparte este artículo	1669
compartilhar esta matéria	3892
compartilhe esta notícia	3892
compartir esta página	1669
completează formularul #	3902
completează online formularul #	3902
compre a edição impressa	3802
conditions générales	2042
conectează-te cu facebook	3953
conectează-te cu google	3953
confidentialité	2042
configuració de galetes	456
configuració de les galetes	456
configuració de privacitat	456
configuración	1532
configuración de cookies	1532
configuración de privacidad	1614
configurações de cookies	3760
configurações de privacidade	3838
confira o preço	3891
conheça as ofertas	3882
conheça os planos	3882
conheça todas as nossas newsletters	3816
consenti la pubblicità	2786
consigue tu entrada aquí	1575
consulta les normes de participació	427
consultez notre charte de modération	2091
consíguelo en tu quiosco	1575
contacta amb la redacció	475
contacta con la redacción	1634
contactar a redação	3859
contactar con la redacción	1634
contactați redacția	3996
contacte a redação	3859
contactează redacția	3996
contacter la rédaction	2143
contactez la rédaction	2143
contenu externe recommandé	2081
contenu proposé par notre partenaire	2087
contenu réservé	2133
contenu réservé aux abonnés	2133
contenu sponsorisé	2040
contenus recommandés	2105
contenus sponsorisés	2040	2053
conteúdo bloqueado	3763
conteúdo de marca	3758
conteúdo exclusivo	3737
conteúdo exclusivo para assinantes	3821
conteúdo externo	3797
conteúdo externo bloqueado	3763
conteúdo externo recomendado	3797
conteúdo gerado por ia	3877
conteúdo pago	3832
conteúdo para assinantes	3737
conteúdo patrocinado	3758
conteúdo premium	3821
conteúdo produzido pela marca	3802
conteúdo relacionado	3773
conteúdos relacionados	3824
contingut només per a usuaris registrats	439
continua a leggere dopo la pubblicità	2774
continua após a publicidade	3758
continua després de l'anunci	429
continuar leyendo aquí	1498
continuarea articolului după publicitate	3942
continuarea articolului după reclamă	3939
continue a ler esta notícia	3824
continuer après la publicité	2040
continuer sans désactiver	2163
continuer à lire	2169
continuă cu apple	3953
continuă cu email	4012
continuă cu facebook	3953
continuă cu google	3953
continuă lectura	4015
continuă pe site	3977
continuă să citești	4015
continuă să citești după publicitate	3939
continuă în browser	3977
continúa abajo	1530
contáctanos	1535
convida'ns a un cafè	464
conținut disponibil doar utilizatorilor înregistrați	3953
conținut exclusiv	3906
conținut exclusiv pentru abonați	3906
conținut extern	3933
conținut extern recomandat	3933
conținut pentru abonați	3904
conținut plătit	3968
conținut premium	3953
conținut promovat	3942
conținut sponsorizat	87	3914
cookie beállítások	2499
cookie を管理する	2932
cookie 偏好設定	5126
cookie 偏好设置	5126
cookie 設定	5202
cookie 设置	5202
cookie-beállítások	2499
cookie-beállítások módosítása	2502
cookieinställningar	4504
cookies a ochrana soukromí	515
cookieの管理	2932
cookieの設定	2866
cookieの設定を変更	2868
cookieを拒否する	2965
cookieを管理	2932
cookieを管理する	2932
cookie政策	5124
cookie設定	2866	2869	5124
cookie設定を変更	2868
cookie设置	5124	5127
copia enllaç	481
copia l'enllaç	418
copiază	4003
copiază link	3911
copiază linkul	3911
copy link thành công	5038
correo electrónico	1508
correo electrónico no válido	1627
correo no válido	1627
correu electrònic	470
correu electrònic no vàlid	469
correu no vàlid	469
coś poszło nie tak	3701
coś poszło nie tak. spróbuj ponownie	3700
coś poszło nie tak. spróbuj ponownie później	3700
creează cont	3904
crucigrama del día	1646
créer mon compte	2005
créer un compte	2005
créer une alerte	2093
créer une alerte sur ce thème	2093
csak a szükséges sütik	2499
csak a szükségesek	2499
csak előfizetők számára	2520
csak előfizetőknek	2422
csomagok megtekintése	2520
cualquier aportación ayuda	1622
cum îl dezactivez	3984
cumpără acum	3968
cumpără bilet	3940	3968
cumpără bilete	3940	3968
cumpără bilete online	3968
cumpără cartea	3940	3968
cumpără de pe emag	3968
cumpără revista	3939
cuvinte încrucișate	3967
czy artykuł był pomocny	3711
czy artykuł był przydatny	3711
czy ten artykuł był pomocny	3711
czy to było pomocne	3711
czyta głos ai	3684
czytaj całość	3621
czytaj cały artykuł	3703
czytaj również	3618
czytaj także	3618
czytaj też	3618
czytaj też nasze inne artykuły	3618
czytaj więcej	3618	3621
czytaj więcej o	3618
czytane przez głos syntetyczny	3684
cài đặt	5000
cài đặt cookie	5057
cài đặt quyền riêng tư	5057
cài đặt ứng dụng	5059
các bài viết khác của tác giả	5017
các tin khác	5003
cách tắt	5064
cách tắt trình chặn quảng cáo	5063
câmp obligatoriu	3990
câmpuri obligatorii	3990
cât de util a fost acest articol	3936
câu đố	5051
címkék	2443
címlap	2443
címlapra	2526
címlapról ajánljuk	2443
có lẽ để sau	4981
có lỗi xảy ra	5069
có thể bạn quan tâm	19	5003
có thể bạn thích	19
có, tôi muốn	5060
códigos de desconto	3891
códigos de descuento	1668
códigos promocionales	1668
cómo desactivar el bloqueador	1620
cómo desactivarlo	1621
cómpralo aquí	1609
cómpralo en amazon	1609
cùng chuyên mục	5003
cùng chủ đề	5039
cùng tác giả	5017	5039
cũ nhất	5047
cảm ơn bạn đã bình chọn	91	5046
cảm ơn bạn đã tham gia	5046
cảm ơn bạn đã ủng hộ	5088
cảm ơn, tin nhắn của bạn đã được gửi	5069
cỡ chữ	65	5028
cửa hàng	5082
""", 'd': """
d'autres articles à découvrir	19
da, želim	4251	4448
dagens fråga	91	4567
dagens spørgsmål	91	723
dagens spørsmål	91	3525
daha az göster	4715
daha fazla göster	4714
daha fazla haber için tiklayin	4714
daha fazla yorum yükle	4767
daha önce oy kullandiniz	4767
daha önce oy verdiniz	4767
dalies ar šo rakstu	3185
dalinkitės	3111
dalinkitės straipsniu	3116
dalsza część artykułu pod materiałem wideo	3600
dalsza część artykułu pod wideo	3600
dalsza część tekstu pod wideo	3600
dalszy ciąg materiału pod wideo	3603
dalīties	3180
dalīties ar draugiem	3185
dalīties ar rakstu	3237
dalīties facebook	3185
dalīties whatsapp	3237
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
danke für dein feedback	887
danke für deine stimme	91
danke für ihr feedback	887
danke für ihre stimme	91	957
danke fürs abstimmen	957
danke fürs mitmachen	91
danos tu opinión	1586
dans l'actualité	2105
dans la même catégorie	2053
dans la même rubrique	2053
dans la même série	2053
dar lze odečíst z daní	600
dar si můžete odečíst z daní	600
darovat jednorázově	600
darovat měsíčně	600
darovat článek	504
darovať	4282
darovať jednorazovo	4352
darovať mesačne	4352
darovať článok	4290
darowiznę możesz odliczyć od podatku	3694
darujte nám # %	4352
darujte tento článek	504
darujte tento článok	4290
das könnte dich auch interessieren	836
das könnte ihnen auch gefallen	836
das könnte sie auch interessieren	836
das könnte sie interessieren	836
das video ist in ihrem land nicht verfügbar	969
das video ist leider nicht mehr verfügbar	969
das video ist nicht mehr verfügbar	969
das video ist nicht verfügbar	969
das wichtigste in kürze, zusammengefasst von ki	871
datenschutzerklärung	822
daugiau autoriaus straipsnių	3165
daugiau straipsnių	3165
daugiau šia tema	3113
dať spätnú väzbu	4367
dbamy o twoją prywatność	3606
deaktivér din adblocker	744
deblochează articolul	3953
definições de cookies	3838
definições de privacidade	3838
deine stimme wurde gezählt	957
deixar um comentário	3765
deixe um comentário	3765
del på e-mail	768
del på e-post	3450
del på facebook	649	3450
del på mail	649
del på twitter	649	3450
del på whatsapp	3570
del på x	649	3450
dela inlägget	4498
dela på facebook	4498
dela på twitter	4498
dela på whatsapp	4612
dela på x	4498
dela som gåva	4612
deli po e-pošti	4469
deli članek	4390
delite članek	4390
demander un droit de réponse	2154
den här artikeln är låst	4593
den här artikeln är skyddad av upphovsrättslagen	4604
den här videon är inte längre tillgänglig	4581
den här videon är inte tillgänglig	4581
denne artikel er låst	750
denne artikkelen er låst	3551
denne saken er låst	3551
denne video er ikke længere tilgængelig	737
denne video er ikke tilgængelig	737
denunciar comentário	3871
denunciar este comentário	3871
der er opstået en fejl	754
der opstod en fejl. prøv igen senere	753
dernière minute	2053
dernières actualités	2053
dernières infos	2053
dernières nouvelles	2053
desa les preferències	456
desa per llegir després	441
desactívalo para continuar	1620
desactívalo para seguir leyendo	1620
desbloquear artículo	1596
desbloqueie este conteúdo	3821
descarcă aplicația	3977
descarcă audio	3970
descarcă din app store	3977
descarcă din google play	3977
descarcă episodul	3970
descarcă formularul	3902
descarcă formularul #	3902
descargar pódcast	1610
descarrega l'àudio	452
descarregar áudio	3834
deschide aplicația	3977
deschide în aplicație	3977
descárgala en app store	1617
descárgala en google play	1617
descărcați formularul #	3902
destekçi ol	4787
destekçimiz olun	4787
desteğiniz fark yaratir	4818
desteğiniz için teşekkür ederiz	4818
desteğiniz için teşekkürler	4818
det er gratis å opprette en bruker	3437
det går inte att visa innehållet	4578
det har oppstått en feil	3555
det här innehållet kan inte visas	4578
det här innehållet är inte tillgängligt	4578
det læser andre	674
det oppsto en feil. prøv igjen senere	3554
det är gratis att skapa ett konto	4484
detaylar için tiklayin	4714
detaylar için tiklayiniz	4714
detta material är skyddat enligt lagen om upphovsrätt	4546
detta är en annons	4502
detta är en plusartikel	4484
dette indhold er ikke tilgængeligt	734
devam etmek için üye girişi yapin	4690
devami için abone olun	4690
devamini okumak için abone olun	4690
dezactivează sunetul	3970
dienas jautājums	3215
diese funktion steht nur angemeldeten nutzern zur verfügung	905
dieser inhalt ist nicht mehr verfügbar	966
dieser inhalt ist nicht verfügbar	966
dieser kommentar wurde gelöscht	999
dieses video ist in deinem land nicht verfügbar	969
dieses video ist in ihrem land nicht verfügbar	969
dieses video ist leider nicht mehr verfügbar	969
dieses video ist nicht mehr verfügbar	969
dieses video ist nicht verfügbar	969
digite um e-mail válido	3852
din aceeași categorie	3920
din aceeași secțiune	3956
din röst har registrerats	4567
din röst är registrerad	91
din röst är räknad	4567
disponibil în app store	3977
disponibil în app store și google play	3947
disponibilă în app store și google play	3947
disponível na app store	3841
distribuie știrea	4017
distribuiți	3911
diğer fotoğraf için tiklayin	4711
diğer haberler	19	4708
diğer okurlar bunlari okuyor	4708
diğer sayfaya geçmek için tiklayin	4711
diğer seçenekler	4805
diğer tutar	4787
diğer yazilari	4796
dla prenumeratorów	3697
dla subskrybentów	3585
dlaczego widzę tę reklamę	3719
do fotogalérie	4361
do galérie	4361
do góry	3621
do košíka	4340
do košíku	509	583
do księgarni	3601
do speciálu	610
doar abonații pot comenta	3936
doar pentru abonați	3904
doação mensal	3733
doação única	3733
doba čtení # min	522
dodaj do moich tematów	3715
dodaj jako preferowane źródło	3715
dodaj kao željeni izvor	4271
dodaj nas do preferowanych źródeł	3715
dodaj nas do wyjątków	3689
dodaj u košaricu	4243
dodaj v košarico	4439
dogodila se greška. pokušajte ponovno	4259
dolgozzon nálunk	2445
domiciliación bancaria	1497
domů	522
don régulier	2130
dona suport al periodisme en català	438
dona'ns la teva opinió	445
donació mensual	465
donació única	465
donación mensual	1493
donación puntual	1623
donación única	1493
donativo único	3848
donați	3901
donația mea	4011
donație lunară	3986
donație unică	3986
donează	3901
donează acum	3901
donează lunar	3901
donează lunar # euro	3952
donează lunar # lei	3952
donează o dată	3985
doner nå	3434
doniraj mesečno	4254	4451
doniraj mjesečno	4254
données personnelles	2042
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
dosegli ste omejitev člankov	4453
dosegnuli ste ograničenje članaka	4256
dossier spécial	2117
dovanoti straipsnį	3170
dozvoli obaveštenja	4250
dołącz do dyskusji	3668
dołącz do nas	3582
dołącz do newslettera	3588
došlo je do greške. pokušajte ponovo	4259
došlo je do pogreške. pokušajte ponovno	4259
došlo k chybě	608
došlo k chybě. zkuste to prosím později	607
drodzy użytkownicy	3606
droga użytkowniczko, drogi użytkowniku	3606
drogi użytkowniku	3606
droits réservés	2174
drukāt	3185
drukāt rakstu	3237
drukāt recepti	61
du använder en adblocker	4587
du använder en annonsblockerare	4587
du er nå påmeldt	3444
du er nå påmeldt nyhetsbrevet	3444
du följer	4610
du följer det här ämnet	4610
du följer nu	4610
du följer redan	4610
du följer redan ämnet	4610
du følger allerede	3568
du følger allerede dette emne	767
du følger allerede dette temaet	3568
du følger allerede emnet	767
du følger dette emne	767
du følger dette temaet	3568
du følger emnet	767
du følger nå	3568
du har en adblocker påslagen	4589
du har en annonsblockerare påslagen	4589
du har nådd grensen	3551
du har nået din grænse	750
du har nått din gräns	4593
du har redan röstat	4567
du har rätt att vara anonym	4512
du har slået adblock til	744
du kan när som helst avregistrera dig	4596
du kan när som helst avsluta prenumerationen	4491
du kan når som helst melde deg av	3444
du kan opsige når som helst	639
du kan trække beløbet fra i skat	747
du kanske också gillar	4516
du modtager snart en bekræftelse på mail	644
du même auteur	2053
du prenumererar nu på nyhetsbrevet	4491
du skyddas av källskyddet	4512
du verkar använda en annonsblockerare	4587
du vil kanskje også like	3472
du är nu anmäld	4596
du är skyddad av källskyddet	4512
du är skyddad enligt källskyddet	4512
duración	1611
durată	3971
duração	3835
durée	2121
durée : #	2074
dziękujemy za głos	91	3671
dziękujemy za oddanie głosu	91	3671
dziękujemy za przesłanie formularza	3700
dziękujemy za udział w sondzie	3671
dziękujemy za wiadomość	3700
dziękujemy za zapis	3588
dziękujemy! sprawdź skrzynkę	3700
dành cho bạn	5003
dành cho thuê bao	4985
dành riêng cho thành viên	5067
dárkovat článek	494
dát zpětnou vazbu	618
därefter # kr/mån tills du säger upp	4484
débloquer l'accès	2166
débloquer l'article	2005
débloquer tous les articles	2007
débloquez cet article	2100
débloquez l'accès à tous les articles	2007
débloquez l'intégralité des articles	2007
débloquez tous les articles	2007
débloquez tous nos articles	2007
déconnexion	2005
découvrez notre boutique	2086
découvrez tous nos jeux	2115
découvrir l'offre	2005
découvrir la boutique	2118
découvrir nos offres	2100
découvrir toutes nos offres d'abonnement	2100
déjà un compte	2005
déjà un compte ? connectez-vous	2005
délka	590
délka #	590
déplier	2058
détails	2058
dê a sua opinião	3826
dê sua opinião	3826
dölj	4520
dölj annons	4613
dölj bildtext	4599
dölj svar	4608
düzeltme politikasi	4798
dāvini rakstu	3185
dāvini rakstu draugam	3185
děkujeme za hlas	577
děkujeme za hlasování	91	577
děkujeme za odběr	607
děkujeme za přihlášení	500
děkujeme za vaši zprávu	607
děkujeme za váš hlas	91	577
děkujeme za zprávu	607
dĺžka	4346
dĺžka #	4346
dịch tự động	5054
""", 'e': """
e-bülten	4743
e-bülten aboneliği	4743
e-mail alebo používateľské meno	4355
e-mail cím	2523
e-mail ili korisničko ime	4256
e-mail inválido	3816
e-mail nebo uživatelské jméno	603
e-mail-cím	2524
e-mail-cím vagy felhasználónév	2520
e-mailová adresa	500
e-pasts vai lietotājvārds	3228
e-post või kasutajanimi	1727
e-posta gönder	4699
e-posta ile paylaş	4804
e-postadress eller användarnamn	4593
e-pošta ali uporabniško ime	4453
e-poštni naslov	4456
echipa redacțională	3931
ecrã inteiro	3835
edición digital	1498
edición impresa	1498
editöre yaz	4798
editöre yazin	4798
editörün seçtikleri	4708
edição impressa	3737
eget beløb	747
eget beløp	3548
egyedi összeg	2517
egyszeri adomány	2517
egyszeri támogatás	2418
egyszeri támogatás küldése	2517
egyéb összeg	2517
ehkä myöhemmin	1862
ei mielipidettä	1940
ei tänään	1862
ei vielä tunnusta	1964
ei, aitäh	1724
eikö sinulla ole tunnusta	1964
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	984
eiti į receptą	61
ekskluzivno za naročnike	4453
el juego es solo para mayores de # años	1609
el millor de la setmana a la teva bústia	435
el más popular	1626
el més llegit	415
el més popular	468
el més vist	442
el reproductor se está cargando	1610
el. paštas	3136
el. paštas arba vartotojo vardas	3161
el. pašto adresas	3163
eldste først	3566
elfelejtett jelszó	2422
elfelejtette a jelszavát	2520
elfogadom az összeset	2502
elfogadom és folytatom	2499
elfogadom és megjelenítem	2499
elfogadás és folytatás	2499
elige tu suscripción	1596
elküldés	2524
elküldöm	91	2428	2524
elküldöm e-mailben	2539
ellenőrizd a postafiókod	2523
ellenőrizze a postafiókját	2523
elmentem későbbre	2428
elolvasom később	2539
elolvasta az összes ingyenes cikkét	2520
elrejtés	2447
els lectors també han llegit	442
elutasítom	2501
elérte a havi limitet	2520
elírást talált	2439
előfizetek	2422
előfizetés	2422
előfizetési csomagok	2520
előfizetési lehetőségek	2520
előfizető vagyok	2520
előfizetői ajánlat	2496
előfizetői előny	2496
előfizetői kedvezmény	2496
előfizetői tartalom	2422
előfizetőknek	2422
előfizetőként megoszthatja a cikket	2428
előző	2445
előző cikk	2443
előző fotó	2526
előző kép	2526
előző oldal	2526
email cím	2524
email của bạn	5090
email của bạn sẽ không được hiển thị công khai	5023
email inválido	3852
email không hợp lệ	5069
email không đúng định dạng	5069
email no válido	1627
email này đã được đăng ký	5090
emailul tău	4013
emlékeztess később	2417
emlékezz rám	2521
emlékezzen rám	2521
emme voi näyttää sisältöä	1946
emme voi näyttää tätä sisältöä	1946
empfehlungen für sie	909
en beğenilen	4768
en beğenilenler	4768
en colaboración con	1642
en col·laboració amb	483
en este artículo	1542
en popüler	4791
en çok okunan	4708
en çok okunan haberler	4708
en çok okunanlar	4708
encara no estàs registrat	467
encuesta del día	1538
endast för dig som är prenumerant	4593
endast för medlemmar	4593
endast nödvändiga	4578
endast nödvändiga cookies	4578
endre tekststørrelse	3570
engangsbeløb	636
engangsbeløp	3548
engedélyezem	2513
engedélyezés	2513
engedélyezés és folytatás	2502
engedélyezés és megjelenítés	2502
engångsgåva	4480
enllaç copiat	441
ensemble, faisons vivre un média libre	2099
entgeltliche veröffentlichung	819
enthält werbung	816
entre em contato com a redação	3859
enviament gratuït	483
enviar comentário	3765
enviar corrección	1535
envoyer à un ami	2032
envoyer à un proche	2032
envoyez-nous vos témoignages	2079
envíanos tu opinión	1603
envío gratis	1642
epizód letöltése	2507
eredeti megjelenítése	2447
eredmény megtekintése	91
eredmények	92	2447
eredmények megtekintése	2490
erinnern sie mich später	780
eroare la încărcarea videoclipului	4010
erro ao carregar o vídeo	3877
error al cargar el vídeo	1651
erről bővebben itt írtunk	2445
erről is írtunk	2443
erről itt írtunk bővebben	2445
erscheint täglich	893
erscheint wöchentlich	893
erősítse meg az e-mail-címét	2523
es gratis y solo te llevará un minuto	1592
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	893
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	984
es izslēdzu reklāmu bloķētāju	3226
escanea el código qr	1617
escreva um comentário	3765
escriu a la redacció	475
escriu el teu correu electrònic	435
esi pirmais, kas komentē	3186
esimene kuu # €	1677
esta funcionalidad es sólo para registrados	1498
esta matéria foi útil para você	3799
esta notícia foi útil	3799
esta página foi útil	3826
este artigo está bloqueado	3850
este artigo foi útil	3826
este artículo está bloqueado	1625
este campo é obrigatório	3852
este correo ya está registrado	1657
este e-mail já está cadastrado	3883
este espaço é moderado pela redação	3812
este resumo foi útil	3799
este video ya no está disponible	1610
este vídeo já não está disponível	3834
este vídeo no está disponible	1610
este vídeo não está disponível	3834
este vídeo não está mais disponível	3834
este vídeo ya no está disponible	1610
está a seguir este tema	3887
estás bloqueando nuestros anuncios	1654
estás de acuerdo? vota	1586
estás siguiendo este tema	1661
estä	1955
ethvert bidrag hjælper	747
etický kodex redakce	614
etický kódex redakcie	4364
etkinleştir	4781
etkö ole tilaaja	1964
etkö ole vielä tilaaja	1964
ett fel har uppstått	4597
ett fel uppstod. försök igen senare	4596
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	984
evaluează rețeta	61
evästeasetukset	1880
evästeet	1880
evästeet ja tietosuoja	1881
evästekäytäntö	1946
exclusiv pentru abonați	3953
exibir conteúdo	3838
exklusiv für abonnenten	982
exklusiv für mitglieder	982
exklusivt för medlemmar	4593
exklusivt för prenumeranter	4593
exkluzív tartalom előfizetőknek	2520
experimente grátis por um mês	3821
externt innehåll	4578
externí obsah	586
externý obsah	4342
ez a cikk zárolt	2520
ez a mező kötelező	2523
ez a tartalom nem elérhető	2499
ez a tartalom nem jeleníthető meg	2499
ez a videó már nem elérhető	2507
ez a videó nem elérhető	2507
ez is érdekelhet	2443
ez is érdekelheti	2443
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2499
ezt a témát már követi	2536
ezt is ajánljuk	2443
ezt olvasta már	2443
ezt olvastad már	2443
eén keer toestaan	3386
ešte nemáte predplatné	4355
ešte nemáte účet	4355
ești de acord? votează	3936
ești deja abonat	3961
ești deja abonată	3961
""", 'f': """
facebook ile giriş yap	4790
facebook'ta paylaş	4699
facebook-bejegyzés betöltése	2502
facebook-poszt betöltése	2502
facebookでシェア	2859
facebookでシェアする	2859
facebookでログイン	2945
facebookで共有	2959
facebookで続ける	2945
facebookで見る	2963
facturació anual	468
facturació mensual	468
facturación anual	1626
facturación mensual	1626
facturare anuală	3989
facturare lunară	3989
facturé annuellement	2133
facturé mensuellement	2133
faire un don défiscalisé	2130
faktureras årligen	4593
faktureres årlig	3551
faktureres årligt	750
fale com a redação	3859
fazer doação	3881
fazer uma doação mensal	3881
fazer uma doação única	3881
faça login	3737
faça o quiz	3829
faça o teste	3829
faça uma doação única	3881
faça uma pergunta sobre esta reportagem	3799
felhasználási feltételek	2499
felhasználási jog vásárlása	2531
felhasználónév	2521
felhasználónév vagy e-mail	2520
feliratkozás	2524
feliratkozás hírlevélre	2523
feliratok megjelenítése	2507
fermer la fenêtre	2169
fes el qüestionari	448
fes una donació	411
fes-te sòcia	464
ficha técnica	3782
fiecare contribuție contează	3985
fiecare donație contează	3952
fiecare leu contează	3952
film jest niedostępny w twoim kraju	3684
film nie jest już dostępny	3684
film niedostępny	3684
fin de la publicité	2118
fine della pubblicità	2774
fine pubblicità	2774
fiyati gör	4773
fizetett együttműködés	2541
fizetett hirdetés	87	2431
fiók létrehozása	2422
fiókom	2422
foglalja le helyét	2496
folytatás a hirdetés után	2541
folytatás apple-fiókkal	2520
folytatás facebookkal	2520
folytatás google-fiókkal	2520
folytatás google-lel	2520
folytatás kikapcsolás nélkül	2514
fontu büyüt	4804
form gönderildi	4820
formulaire envoyé	2167
formulário enviado	3883
forstået	679
forstått	3477
forstør	738
forstør billede	677
forstør billedet	756
forstørr	3540
forstørr bilde	3475
forstørr bildet	3557
fortsett uten å slå av	3546
fortsett uten å støtte	3433
fortsätt läsa efter annonsen	4502
fortsätt med apple	4593
fortsätt med e-post	4593
fortsätt med facebook	4593
fortsätt med google	4593
fortsätt utan att stänga av	4587
fortsätt utan att stödja	4479
fortsæt med apple	750
fortsæt med at læse	657
fortsæt med e-mail	750
fortsæt med facebook	750
fortsæt med google	750
fortsæt uden at slå fra	744
fortsæt uden at støtte	635
foto # iš #	3174
fotogalería	1542
fotografia următoare	4015
fotoğraf galerisi	4796
fotoğrafi büyüt	4796
fotoğraflar için tiklayin	4711
fotoğraflari gör	4796
fotoğraflari görmek için tiklayin	4714
fotó #/#	2525
fotó megtekintése	2525
fotó: #/#	2525
fotók megtekintése	2525
fra vores annoncører	770
fra vår butikk	3533
fra våre partnere	3572
frete grátis	3868
friss hírek	2443
frissítse az oldalt	2516
fråga vår ai om artikeln	4510
från vår butik	4574
från våra annonsörer	4613
från våra partner	4613
frühbucher-tickets	962
frühbucherrabatt sichern	962
fuld skærm	737
fuldskærm	677
fullskärm	4581
fyll i fältet	4596
fäll ihop	4520
fäll ut	4520
fältet är obligatoriskt	4596
få adgang	639
få artiklen læst op	649
få de vigtigste nyheder hver morgen	644
få de viktigaste nyheterna varje morgon	4491
få de viktigste nyhetene hver morgen	3444
få læst artiklen op	737
få notifikationer	740
få notiser	4584
få nyheder på mail	644
få nyheter på e-post	3444
få nyheter på mejlen	4491
få overblikket her	677
få tilgang	3437
få varsel når vi skriver om dette	3475
få varsler	3542
följ	4499
följ det här ämnet	4610
följ direktrapporten	4599
följ författaren	4610
följ journalisten	4610
följ liverapporten	4599
följ oss	4499
följ skribent	4499
följ skribenten	4610
följ ämne	4610
följ ämnen	4610
följ ämnet	4499
för prenumeranter	4484
förderer werden	781
fördermitglied werden	781
föregående	4519
föregående artikel	4516
föregående bild	4599
föregående sida	4599
förnamn	4597
förstora	4519
förstora bild	4599
förstora bilden	4599
försök igen senare	4596
føj til foretrukne kilder	767
føj til mine emner	767
følg	652	653	3452
følg alle	653
følg alle emner	654
følg dette emne	767
følg dette temaet	3568
følg direkte	3557
følg direktesenteret	3557
følg emne	652
følg emner	654
følg emnet	3568
følg forfatter	3568
følg forfatteren	3568
følg ikke længere	767
følg journalist	3568
følg journalisten	3568
følg liveblog	756
følg livebloggen	756
følg os	652
følg oss	3452
følg sagen her	677
følg saken direkte	3557
følg serien	654
følg skribent	767
følg skribenten	767
følg tema	3452
følg temaet	3568
følg temaet og få varsel	3475
følger	653
für abonnenten	786
für den newsletter anmelden	796
für dich empfohlen	909
für sie empfohlen	909
für sie entstehen keine mehrkosten	910
fă o donație	3901
fă quizul	3965
fă testul	3965
fără obligații	3953
fără spam	3990
fără sunet	3971
fără tine nu putem	3952
főoldal	2526
""", 'g': """
galbūt vėliau	3157
galeri için tiklayin	4711
galerie schließen	987
galerie öffnen	987
galeriyi aç	4714
galeriyi gör	4796
galeriyi görmek için tiklayin	4714
galéria	2445
galéria (#	2525
galéria bezárása	2526
galéria megnyitása	2526
galéria megtekintése	2445
garanta já o seu ingresso	3802
gastos de envío incluidos	1609
gastos de envío no incluidos	1609
gauti pranešimus	3156
gaver kan trækkes fra i skat	747
ge en engångsgåva	4591
ge en gåva	4591
ge återkoppling	4606
gefällt mir	1000
gefällt mir nicht	1000
gelesen von einer künstlichen stimme	969
gelişmelerden aninda haberdar olun	4780
gem til læseliste	649
generisano veštačkom inteligencijom	4268
genindlæs siden	746
genişlet	4715
gerenciar opções	3876
gerenciar preferências	3876
geri dön	4715
gerir opções	3876
gerir preferências	3876
gestionează consimțământul	3974
gestionează cookie-urile	4009
gestionează opțiunile	3918	4009
gestionează preferințele	3974
geçerli bir e-posta adresi girin	4792
geçerli süre	4775
geçersiz e-posta	4792
geçersiz e-posta adresi	4792
ghi nhớ đăng nhập	5067
gia hạn gói	5089
giriş	4690
giriş yap	4690
giriş yapin	4690
giriş yapin veya üye olun	4690
giv et beløb	747
giv et engangsbeløb	747
giv os feedback på artiklen	666
già abbonato	2680
già registrato	2680
giải đố ngay	5049
giảm cỡ chữ	5080
giọng nam miền bắc	5028
giọng nam miền nam	5028
giọng nữ miền bắc	5028
giọng nữ miền nam	5028
giọng đọc ai	5053
giọng đọc tự động	5053
gjenstående tid	3540
gjenstående tid #	3539
gjenstående tid -#	3539
glasnoća	4248
gli articoli più letti	2762
glömt ditt lösenord	4593
glömt lösenord	4484
glömt lösenordet	4593
glücksspiel kann süchtig machen	818
godišnja naplata	4257
godišnja pretplata	4257
godišnje	4257
godišnje plaćanje	4257
godkänn	4504
godkänn alla	4504
godkänn alla cookies	4578
godkänn och fortsätt	4578
godkänn och visa	4578
godkänn och visa innehåll	4507
google hirdetések	2541
google ile giriş yap	4790
google playからダウンロード	2935
google playで手に入れよう	2935
google play에서 다운로드	3065
google reklāmas	3239
google से जारी रखें	2396
google-hirdetések	2541
googleでログイン	2945
googleで登録	2945
googleで続ける	2945
gorące tematy	3618
gracias por tu opinión	1572
gratuit, fără spam	3990
grazie, il tuo messaggio è stato inviato	2794
grotuvas įkeliamas	3153
großansicht	987
gràcies pel teu vot	445
gràcies per la teva opinió	427
gràcies per votar	427
gràcies, el teu missatge s'ha enviat	469
gràcies, ja estàs subscrit	435
grátis e sem spam	3852
grįžti į pradžią	3165
grįžti į viršų	3165
guardar artículo	1523
guardar configuración	1614
guardar para después	1599
guardar para leer después	1599
guardar preferências	3838
gå ikke glip af	674
gå ikke glip af noget	644
gå ikke glipp av noe	3444
gå til forsiden	3557
gå til hovedindhold	756
gå til indhold	677
gå til innhold	3557
gå til liveblog	756
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	723
gå til shop	731
gå til toppen	756
gå till receptet	61
gåvolänk	4612
généré par ia	2160
généré par l'ia	2160
gépi felolvasás	2507
gépi fordítással készült	2533
géppel fordítva	2533
gérer la confidentialité	2159
gérer les cookies	2042
gérer les préférences	2081
gérer les traceurs	2159
gérer mes alertes	2093
gérer mes choix	2042
gérer mes cookies	2159
gérer mes préférences	2159
gérer mon consentement	2124
gérer vos préférences	2124
gérer vos préférences de cookies	2081
góp ý	5002
gönder	91	4793
gönderiyi göster	4777
gönderiyi yükle	4777
gör quizzet	4567
gör testet	4567
görseli büyüt	4796
görüş bildir	4767
görüşünü bildir	4767
görüşünüzü bildirin	4767
gündem	4708
günün anketi	91	4737
günün bulmacasi	4810
günün haberleri	4708
günün kelimesi	4810
günün sudokusu	4810
günün özeti	4708
głosuj	91	3674
głośność	3685
gợi ý	5003
gửi	91	5002
gửi bài cho tòa soạn	5074
gửi bài viết	5074
gửi bình luận	5002	5023
gửi bình luận của bạn	5022
gửi cho bạn bè	5038
gửi email	4991
gửi góp ý	5046
gửi phản hồi	5046
gửi thành công	5069
gửi tin bài	5074
gửi trả lời	5046
gửi ý kiến	5002
gửi ý kiến của bạn	5046
gửi đi	5070
gửi ảnh cho chúng tôi	5074
""", 'h': """
haber bülteni	4743
haber güncelleniyor	4714
haberi arkadaşina hediye et	4699
haberi paylaş	4827
haberi özetle	4801
haberin devami aşağida	4750
haberin devami için kaydirin	4750
haberin devami için tiklayin	4711
haberin kilidini aç	4819
haberle ilgili diğer haberler	4713
haberlere dön	4822
hacer una donación mensual	1655
hacer una donación puntual	1655
hai già un account	2680
hai già votato	2768
halda nõusolekut	1718
hallitse evästeitä	1946
hang letöltése	2507
hanganyag letöltése	2507
hangerő	2508
hantera inställningar	4578
har du sett något	4603
harici içerik	4714
haritayi aç	4715
has arribat al límit d'articles gratuïts	439
has iniciado sesión	1570
has olvidado tu contraseña	1625
hasznos volt az összefoglaló	2439
hasznosnak találta a cikket	2439
hasło	3698
havi előfizetés	2521
havi fizetés	2521
havi rendszeres támogatás	2517
havi támogatás	2418
hayir teşekkürler	4688
hayir, teşekkürler	4688
haz una pregunta sobre este artículo	1572
he leído y acepto la política de privacidad	1592
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1625
hela artikeln fortsätter nedan	4502
heli välja	1720
helskärm	4581
helskärmsläge	4581
helyesbítési szabályzat	2530
henüz abone değil misiniz	4790
hepsini gör	4714
her destek önemli	4787
her katki değerli	4787
her katki önemli	4787
her zaman göster	4777
hesap oluştur	4690
hi estàs d'acord? vota	427
hiba bejelentése	2530
hiba jelentése	2447	2530
hiba történt	2524
hiba történt, próbálja újra később	2523
hiba történt. próbálja újra	2523
hiba történt. próbálja újra később	2523
hibabejelentés	2530
hibás e-mail-cím	2523
hibát talált	2439
hibát talált a cikkben	2530
hibát találtál	2530
hibát találtál a cikkben	2530
hier reinhören	883
hinweis schließen	780
hirdetés	2431
hirdetés bezárása	2431
hirdetés elrejtése	2541
hirdetés jelentése	2541
hirdetés vége	2541
hirdetés, görgessen tovább	2431
hirdetésblokkolót használsz	2514
hirdetések engedélyezése	2516
hirdetések kikapcsolása	2541
hivatkozás másolva	2539
hivatkozás másolása	2539
hiển thị bài đăng	5057
hiển thị nội dung	5057
hiện phụ đề	5053
hjälp oss att rätta fel	4510
hlasitosť	4346
hlasovalo # lidí	577
hlasovalo # čtenářů	577
hlasovat v anketě	577
hlasovať	91	4337
hlasovať v ankete	4336
hlavná stránka	4361
hlavné správy	4287
hlavní stránka	610
hlavní zprávy	520
ho già donato	2674
ho già un account	2792
hogyan kapcsolhatom ki a hirdetésblokkolót	2514
hogyan védjük forrásainkat	2530
hoje não	3732
hoppa till huvudinnehåll	4599
hoppa till innehåll	4519
hoppa till innehållet	4599
hoppa över inlägg från facebook	4519
hoppa över inlägg från instagram	4519
hoppa över inlägg från x	4519
hors-séries, livres, affiches	2086
hozzáadás a kedvenc forrásokhoz	2536
hozzáadás a témáimhoz	2536
hozzáadás preferált forrásként	2536
hozzájárulás kezelése	2499
hozzájárulás módosítása	2499
hozzájárulás visszavonása	2499
hozzájárulások kezelése	2499
hozzászólok	2439
hozzászólás	2439
hozzászólás elküldése	2534
hozzászólás jelentése	2534
hozzászólás küldése	2534
hozzászólási szabályzat	2534
hozzászólások	2439
hozzászólások megjelenítése	2534
hozzászólások megtekintése	2439
hrajte zodpovědně	510
hrať	4337
hrať teraz	4336
hrát	580
hrát teď	577
hvala za sporočilo	4456
hvala za vaš glas	4240	4436
hver krone hjælper	747
hver krone tæller	747
hvert bidrag hjælper	747
hylkää	1880
hylkää kaikki	1880
hyppää reseptiin	61
hyppää sisältöön	1970
hyväksy	1880
hyväksy evästeet	1880
hyväksy ja jatka	1946
hyväksy ja näytä	1946
hyväksy ja sulje	1946
hyväksy kaikki	1880
hàng năm	5066
hàng tháng	5066
hátralévő idő	2508
hátralévő idő #	2507
hátralévő idő -#	2507
hämta på google play	4583
här kan du kommentera artikeln	4510
hääleta	91
håll dig uppdaterad	4491
håll mig inloggad	4593
hình tiếp theo	5091
hírfolyam	2443
hírlevelek	2449
hírlevél	2449
hírlevél-feliratkozás	2449
hívj meg minket egy kávéra	2517
hívjon meg minket egy kávéra	2517
hören sie diesen artikel	883
hør saken	3450
hằng tháng	5066
hết quảng cáo	5052
họ tên	5070
họ và tên	5070
hủy bất cứ lúc nào	5067
hủy trả lời	5023
""", 'i': """
i den här artikeln	4599
i più commentati	2713
i più letti	2713
i più letti della settimana	2762
i più visti	2713
iba nevyhnutné	4342
iba pre predplatiteľov	4283
ich unterstütze schon	780
identifícate	1596
idi na sadržaj	4262
időtartam	2508
időtartam #	2508
ielikt grozā	3217
ielogojies, lai komentētu	3186
ielādēt ierakstu	3219
ielādēt saturu	3219
ielādēt vēl	3232
ienākt	3180
ienākt ar facebook	3228
ienākt ar google	3228
iepriekšējais attēls	3232
iepriekšējais raksts	3232
iepriekšējā lapa	3232
iesakām	3182
ieslēgt paziņojumus	3224
ieslēgt skaņu	3221
iesūti fotogrāfijas	3233
iesūti ziņu	3233
iesūtīt ziņu	3233
iesūtīt ziņu anonīmi	3233
ievadiet derīgu e-pasta adresi	3230
ieși din ecran complet	3970
igal reedel. tasuta. ilma spämmita	1729
igen, kérek	2513
igen, kérem	2513
igen, köszönöm	2513
ignorar anúncio	3877
ignorer la publicité	2160
ihre meinung zählt	829
ihre stimme wurde gezählt	91	957
ikke abonnent ennå	3551
ikke gå glipp av	3472
ikke nå	3433	3544
ikmēneša ziedojums	3227
il più popolare	2793
il più scelto	2792
il tuo browser non può riprodurre il video	2734
il tuo commento sarà pubblicato dopo l'approvazione	2749
il tuo messaggio è stato inviato	2794
il tuo voto è stato inviato	2768
il tuo voto è stato registrato	2768
iletişim	4707	4724
ilgili içerikler	4708
ilginizi çekebilecek haberler	4708
ilginizi çekebilir	4708
ilmoita asiavirheestä	1887
ilmoita virheestä	1887
image précédente	2169
imaginea anterioară	4015
imaginea următoare	4015
imam račun	4256	4453
imate namig? pišite nam	4462
imate priču za nas	4265
imię	3701
imię i nazwisko	3701
impossible de charger la vidéo	2160
impossible de lire la vidéo	2160
imprimir artículo	1599
imprimir esta matéria	3823
in bài	4991
in bài viết	4991
in công thức	61
in trang này	5038
inbäddat innehåll	4578
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
inga kommentarer än	4608
ingen åsikt	4571
ingresá	1596
ingyen, minden héten	2451
ingyen, spam nélkül	2523
ingyenes regisztráció	2422
ingyenes szállítás	2497
inicia la sessió per comentar	445
inicia sesión	1498
inicia sesión con google	1625
inicia sesión para comentar	1603
inicia sessió	412
inicia sessió amb google	467
iniciar reproducción	1651
iniciar reprodução	3877
iniciar sesión	1498
iniciar sesión con apple	1596
iniciar sesión con facebook	1596
iniciar sesión con google	1596
iniciar sessão	3737
inicie sesión	1498
inläst av en syntetisk röst	4581
inne artykuły	3618
innehåll från annonsör	4613
innehåll från våra partner	4613
innehållet kan inte visas	4578
innehållet är skyddat av upphovsrätt	4548
innhold fra annonsør	3482
innhold fra våre annonsører	3572
innhold fra våre partnere	3572
inscription confirmée	2167
inscription à la newsletter	2015
inscrivez-vous à notre newsletter	2015
inscrição confirmada	3883
inscrição realizada com sucesso	3852
insira o seu endereço de email	3816
insira um e-mail válido	3852
instagram-bejegyzés betöltése	2502
instagramで見る	2963
instagramの投稿を読み込む	2932
instagram에서 보기	3095
instagram에서 이 게시물 보기	3095
instalează aplicația	3947
inställningar	4504
inte prenumerant än	4593
integritetsinställningar	4578
introdu emailul tău	4013
introduce tu correo electrónico	1657
introduce un correo electrónico válido	1627
introduce un correo válido	1627
introduce un email válido	1592
introduceți adresa de email	4013
introduceți o adresă de email validă	3990
introdueix un correu vàlid	469
intră în cont	3904
invítanos a un café	1493
iná suma	4352
início	3778
ir a la página de donaciones	1622
ir para a navegação	3776
ir para a página de doações	3847
ir para a página de donativos	3847
ir para o conteúdo	3778
ir para o conteúdo principal	3776
ir para o rodapé	3776
irány a bolt	2496
irányítószám	2524
isključi zvuk	4247
isključio sam blokator oglasa	4252
isključite adblock	4252
isključite blokator oglasa	4252
ispiši	4189
ispiši recept	61
ispiši članak	4273
ispravci i pojašnjenja	4265
isso foi útil	3826
istediğin zaman iptal et	4790
istediğiniz zaman abonelikten çikabilirsiniz	4743
istediğiniz zaman iptal edin	4690
isto foi útil	3826
iz naše trgovine	4243	4439
iz našeg shopa	4243
izberi naročnino	4453
izberite naročnino	4453
izbor uredništva	4387
izdrukāt	3185
izmēģini # dienas bez maksas	3180
izslēdziet reklāmu bloķētāju	3226
izslēgt skaņu	3221
izveidots ar mākslīgo intelektu	3234
izvēlies abonementu	3228
izvēlies summu	3227
izvēlieties abonementu	3228
izvēlieties summu	3227
izvēlēties plānu	3228
içeriğe geç	4714
içeriği görüntüle	4777
içeriği göster	4777
içeriği yükle	4777
iş birliği	4701
iş birliğiyle	4806
iš mūsų parduotuvės	3149
iš mūsų partnerių	3172
išbandykite # dienų nemokamai	3111
išjungiau reklamos blokavimą	3158
išjungti garsą	3153
išjunkite reklamos blokavimą	3158
išorinis turinys	3129
išsaugoti	3116
išsaugoti nustatymus	3151
išsaugoti pasirinkimą	3151
išsaugoti straipsnį	3116
išsaugoti vėlesniam laikui	3170
išversta automatiškai	3167
išversta dirbtinio intelekto	3167
""", 'j': """
j'ai déjà donné	1995
j'ai déjà un compte	2005
j'ai désactivé adblock	2129
j'ai désactivé mon adblock	2129
j'ai désactivé mon bloqueur	2129
ja hi estàs subscrit	439
ja hi estàs subscrit? entra	439
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	439
ja, gärna	4586
ja, slå på	4586
jaa sähköpostilla	1982
jaa twitterissä	1874
jaa x:ssä	1874
jag förstår	4504
jag har stängt av annonsblockeraren	4587
jag har stängt av den	4590
jag har stängt av min annonsblockerare	4587
jag stödjer redan	4479
jaga sõbraga	1682
jak chronimy nasze źródła	3707
jak chronimy źródła	3707
jak chráníme své zdroje	614
jak chráníme zdroje	614
jak to zrobić	3690
jak vypnout blokování reklam	597
jak wyłączyć adblocka	3689	3690
jak wyłączyć blokowanie reklam	3689
jakość	3685
jatka sähköpostilla	1964
jau turiu paskyrą	3161
jaunākie	3182
jaunākie vispirms	3235
jautā mākslīgajam intelektam	3186
javascript ei ole käytössä	1949
javascript er slået fra	737
javascript er slått av	3539
javascript està desactivat	456
javascript ir izslēgts	3221
javascript išjungtas	3153
javascript je isključen	4247
javascript je vypnutý	589
javascript jest wyłączony	3684
javascript måste vara påslaget	4581
javascript on pois päältä	1949
javascript on välja lülitatud	1720
javascript är avstängt	4581
javascript är inaktiverat	4581
javascript đã bị tắt	5057
javascript вимкнено	4940
javascript е изключен	310
javascript отключен	4138
javascript отключён	4138
javascript מושבת	2270
javascript ถูกปิดใช้งาน	4661
javascriptが無効になっています	2932
javascript已停用	5202
javascript已禁用	5202
javítások és pontosítások	2530
je commande ce numéro	2087
je consens au traitement de mes données	2135
je découvre l'offre	2166
je découvre les offres	2166
je fais un don défiscalisé	2130
je gère mes choix	2045
je gère mes cookies	2042
je m'équipe	2152
je paramètre mes choix	2045
je soutiens déjà	1995
jede spende zählt	897
jede unterstützung hilft	980
jeder beitrag zählt	897
jeder euro zählt	897
jederzeit kündbar	983
jednorazový dar	4352
jednorazový príspevok	4352
jednorázový dar	600
jednorázově	492
jednou týdně, zdarma	501
jeg forstår	3461
jeg har slået den fra	746
jeg har slået min adblocker fra	744
jeg har slått av annonseblokkering	3546
jeg har slått den av	3547
jeg støtter allerede	635	3433
jegyek itt kaphatók	2445
jegyvásárlás	2497
jelenlegi idő	2508
jelenlegi idő #	2507
jelentkezzen be vagy regisztráljon	2422
jelentés	2535
jelszó	2521
jelszó megjelenítése	2520
jen nezbytné cookies	586
jen pro předplatitele	494
jesteś już prenumeratorem	3697
jesteś już subskrybentem	3697
jetzt angebot wählen	904
jetzt anhören	809
jetzt reinhören	883
jetzt rätseln	957
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
joacă acum	3965
joacă gratuit	3965
joacă responsabil	4004
jobs in ihrer nähe	881
jogar grátis	3829
jogue grátis	3829
jokainen euro on tärkeä	1961
jokainen lahjoitus on tärkeä	1961
jokin meni pieleen. yritä uudelleen	1967
jokin meni vikaan. yritä uudelleen	1967
jotain meni vikaan. yritä myöhemmin uudelleen	1967
jotain meni vikaan. yritä uudelleen	1967
još nema komentara	4269
još nemate račun	4256
još niste pretplatnik	4256
još vesti	4186
još vijesti	4186
jsem předplatitel, přihlásit se	495
jste už předplatitel	603
junte-se à conversa	3812
jurnalismul de calitate costă	3952
juttu jatkuu kuvan jälkeen	1877
juttu jatkuu mainoksen jälkeen	1877
juttu jatkuu videon jälkeen	1877
juttu on luettu koneäänellä	1949
juttua päivitetään	1877
jutun lukee koneääni	1874
jutun lukee synteettinen ääni	1949
jutun lukee tekoäly	1949
jutun lukee tekoälyääni	1874
jutun voi myös kuunnella	1874
już głosowałeś	3671
już obserwujesz	3715
już wspieram	3581
już wyłączyłem	3693
já desativei	3844
já desativei o bloqueador	3844
já doei	3732
já está inscrito	3883
já nas bancas	3802
já segue este autor	3864
já segue este tema	3864
já sou apoiador	3732
já sou assinante	3737
já tem conta	3737
já tem uma conta	3737
já tenho conta	3850
já votou	3826
já é assinante? faça login	3737
já é subscritor	3821
já é subscritor? inicie sessão	3821
játssz most	2490
játék indítása	2490
jährlich abgerechnet	982
jährliche abrechnung	983
jährliche zahlung	983
jälgi autorit	1735
jälgi teemat	1735
jälgid juba	1735
jälgid seda teemat	1735
jäljellä oleva aika	1949
jäljellä oleva aika #	1949
jäljellä oleva aika -#	1949
jäljentäminen kielletty	1975
järelejäänud aeg	1721
järelejäänud aeg -#	1720
järgmine artikkel	1731
järgmine leht	1731
järgmine pilt	1731
järgmine video	1720
järjestys	1980
järjestä	1980
jäsenetu	1943
jäta mind meelde	1727
jätka apple'iga	1727
jätka facebookiga	1727
jätka google'iga	1727
jätä kommentti	1887
jūs izmantojat reklāmu bloķētāju	3226
jūs jau balsavote	3147
jūs jau esat nobalsojis	3215
jūs naudojate reklamos blokavimo programą	3158
jūs sekate šią temą	3169
jūs sekojat šai tēmai	3236
jūsu balss ir ieskaitīta	3215
jūsu balss ir pieņemta	3215
jūsu e-pasta adrese	3230
jūsu e-pasts	3230
jūsu vārds	3231
jūsu ziņa	3231
jūsų balsas užskaitytas	3147
jūsų balsas įskaitytas	3147
jūsų el. paštas	3136
jūsų el. pašto adresas	3136
jūsų vardas	3164
jūsų žinutė	3164
""", 'k': """
k tématu	520
k téme	4287
kaikki oikeudet pidätetty	1975
kaip išjungti reklamos blokavimą	3158
kaip saugome šaltinius	3166
kakinställningar	4578
kako isključiti adblock	4252
kako isključiti blokator oglasa	4252
kako štitimo izvore	4265
kako štitimo svoje izvore	4265
kalan süre	4775
kapcsolat a szerkesztőséggel	2530
kapcsolat a szerzővel	2526
kapcsold ki a reklámblokkolót	2514
kapcsolja ki a hirdetésblokkolót	2514
kapcsolódó	2443
kapcsolódó cikk	2443
kapcsolódó cikkek	2443
kapcsolódó tartalom	2443
kapcsolódó témák	2443
karte öffnen	843
kas kokkuvõte oli kasulik	1683
kas mėnesį remti	3159
kategóriák	2443
katrs eiro ir svarīgs	3227
katrs eiro palīdz	3227
katrs ziedojums palīdz	3227
katru piektdienu. bez maksas. bez surogātpasta	3230
katso kuvat tästä	1892
katso myös	1890
katso video tästä	1892
katso video yltä	1892
kattintson a nagyításhoz	2526
kaupallinen sisältö	1984
kaupallinen yhteistyö	87	1877
kaupallisen kumppanin sisältö	1984
kaut kas nogāja greizi. mēģiniet vēlreiz	3230
kaydiniz için teşekkürler	4743
każda wpłata pomaga	3694
każda wpłata się liczy	3694
każda złotówka pomaga	3694
każda złotówka się liczy	3694
każde wsparcie się liczy	3694
každou neděli, zdarma	501
každá koruna pomáhá	600
každá koruna se počítá	600
každé euro pomáha	4352
každé euro sa počíta	4352
každé pondělí, zdarma	501
každé ráno, zdarma	501
každý dar pomáha	4352
každý dar pomáhá	600
každý piatok. zadarmo. bez spamu	4358
každý príspevok pomáha	4352
každý príspevok sa počíta	4352
každý pátek do e-mailu	501
každý pátek, zdarma	501
každý pátek. zdarma. bez spamu	607
každý příspěvek pomáhá	600
každý příspěvek se počítá	600
každý týden, zdarma	501
kažkas nutiko. bandykite dar kartą	3163
kdykoli lze zrušit	495
kdykoliv lze zrušit	495
kdykoliv můžete zrušit	603
keela kõik	1719
keeldu kõigist	1719
keisti sutikimą	3151
keisti šrifto dydį	3170
kenttä on pakollinen	1967
kereskedelmi együttműködés	2497
keresztnév	2524
keresztrejtvény	2493
keresés	2445
keskeytä	1950
keskustelu on päättynyt	1979
keskustelun säännöt	1979
kevesebb mutatása	2526
kezdőlap	2445
không biết	5047
không có ý kiến	5047
không phải bây giờ	4981
không spam	5069
không thể hiển thị nội dung này	5057
không thể phát video	5053
không thể phát video này	5053
không thể tải video	5087
không đồng ý	5000
không, cảm ơn	4981
ki kan gjøre feil	3564
ki-antworten können fehler enthalten	997
ki-übersetzung	998
ki-übersicht	871
kiekvieną penktadienį. nemokamai. be šlamšto	3163
kiellä kaikki	1947
kiitos viestistäsi	1967
kiitos äänestämisestä	1934
kiitos äänestäsi	91	1934
kiitos! tarkista sähköpostisi	1967
kijelentkezés	2422
kikapcsoltam a hirdetésblokkolót	2514
kingi artikkel sõbrale	1682
kinyitás	2447
kipróbálom	2422
kirjaudu sisään	1865
kirjaudu sähköpostilla	1964
kirjoita sähköpostiosoitteesi	1868
kitas vaizdo įrašas	3153
kitöltöm a kvízt	2490
kiválasztom	2521
kiválasztás	2521
kizárólag előfizetőknek	2520
kişisel verilerimin işlenmesini kabul ediyorum	4792
kiểm tra hộp thư của bạn	5069
kiểm tra kiến thức của bạn	5049
kjøp abonnement	3437
kjøp billett	3533
kjøp billetter	3533
kjøp billetter her	3533
kjøp boka	3533
kjøp boken	3533
kjøp her	3533
kjøp lisens	3562
kjøp nå	3533
kjøp rettigheter	3562
kjøp tilgang	3437
klausies podkāstu	3187
klausies podkāstu šeit	3187
klausies šo rakstu	3185
klausies šo rakstu (# min	3185
klausykite tinklalaidės	3118
klausykite tinklalaidės čia	3118
klausykitės straipsnio	3116
klausīties	3185
klausīties rakstu	3185
kliknij, aby powiększyć	3703
kliknutím zväčšíte	4361
kliknutím zvětšíte	610
klippet er ikke længere tilgængeligt	737
klippet är inte längre tillgängligt	4581
ključne besede	4387
ključne reči	4186
ključne riječi	4186
klíčová slova	520
kniha s věnováním autora	510
knihkupectví	509
kodex diskutujících	620
kodėl matau šią reklamą	3172
kohustuslik väli	1729
kohustuslikud väljad	1729
kokeile # päivää maksutta	1865
kokkuvõtte tegi tehisintellekt	1733
koko näyttö	1949
kolačići	4202
kom ihåg mig	4593
komentarai uždaryti	3168
komentariši	4270
komentarų dar nėra	3168
komentarų nėra	3168
komentavimas išjungtas	3117
komentavimas uždarytas	3168
komentavimo taisyklės	3117
komentiranje je onemogućeno	4269
komentovať	4370
komentáre	4290
komentář	518
komentáře	518
komentāri	3180
komentāri ir slēgti	3235
komentāru vēl nav	3235
komentēt	3180
komentēšana ir slēgta	3186
komentēšanas noteikumi	3186
komercijalni sadržaj	4275
komerčné oznámenie	4286
komerční obsah	626
komerční prezentace	626
komerční sdělení	87	508
komerční článek	626
komerčný obsah	4374
komerčný článok	4374
komment jelentése	2534
komment küldése	2534
komment írása	2534
kommentar gelöscht	999
kommentarer blir gjennomgått før publisering	3475
kommentarerna förhandsmodereras	4510
kommentarerna är stängda	4608
kommentek megjelenítése	2534
kommentek megtekintése	2439
kommentelési szabályzat	2439
kommentoi ensimmäisenä	1979
kommentoinnin säännöt	1979
kommentointi on päättynyt	1979
kommentér	666
kommersiellt innehåll	4613
konekäännetty	1977
konekäännös	1978
kontakt z redakcją	3707
kontakta författaren	4599
kontaktirajte uredništvo	4462
kontaktovať autora	4361
kontaktovať redakciu	4364
kontynuuj bez wyłączania	3689
koostöö	1686
kopiera gåvolänk	4612
kopiera länk	4498
kopiera länken	4498
kopiering förbjuden	4604
kopijuoti draudžiama	3173
kopijuoti nuorodą	3111
kopioitu leikepöydälle	1982
kopiraj povezavo do članka	4390
kopirano u međuspremnik	4273
kopirano v odložišče	4469
kopiér link	649
kopiér linket	649
kopsavilkumu veidojis mākslīgais intelekts	3234
kopírovanie zakázané	4365
kopírovat odkaz	504	505
kopírovať odkaz	4290
kopírování zakázáno	615
kopēt saiti	3180
kopēšana aizliegta	3240
korisničko ime	4257
korisničko ime ili e-mail	4256
korzyść dla prenumeratorów	3677
korábban írtunk róla	2443
kostenlos und jederzeit kündbar	984
kosárba	2433
kosárba rakom	2496
kosárba teszem	2496
koupit aktuální vydání	583
koupit lístky	583
koupit nyní	583
koupit časopis	583
kreiraj račun	4179
kreirano uz pomoć ai	4268
kreirano uz pomoć umjetne inteligencije	4268
kreuzworträtsel	959
križaljka	4241
križanka	4437
krzyżówka	3674
krížovka	4337
książka z autografem	3601
książka z autografem autora	3601
książki z autografem	3601
księgarnia	3602
księgarnia internetowa	3602
kuidas reklaamiblokeerija välja lülitada	1725
kullanim koşullari	4702	4724
kumppanin sisältö	1984
kumppanisisältö	1984
kun nødvendige	3536
kun nødvendige cookies	734
kup dostęp	3585
kup książkę	3677
kup licencję	3708
kup licencję na publikację	3708
kup tę książkę	3677
kup w księgarni	3601
kupi naročnino	4383
kupte nám kávu	600
kuula taskuhäälingut	1684
kuuntele podcast tästä	1892
kvíz dne	577
kvíz dňa	4336
kvíz indítása	2490
kvíz kitöltése	2490
kyllä kiitos	1955
kyllä, kiitos	1955
kysy tekoälyltä	1887
kytke ilmoitukset päälle	1952
käyttäjätunnus	1965
käyttäjätunnus tai sähköposti	1964
käyttöehdot	1880
käytä etu	1878
käytät mainonnanestoa	1959
käytät mainosten esto-ohjelmaa	1956
käytät mainosten estoa	1956
käytät mainostenesto-ohjelmaa	1956
käännetty automaattisesti	1977
käännetty tekoälyllä	1977
kép #/#	2525
kép a képben	2507
kép megtekintése	2525
kép nagyítása	2526
kép: #/#	2525
képaláírás megjelenítése	2526
képek megtekintése	2525
kér értesítést	2510
kérdezze ai-asszisztensünket	2439
kérek értesítést	2510	2511
kérem a hírlevelet	2449
kérjük, adjon meg érvényes e-mail-címet	2523
kérjük, kapcsolja ki a hirdetésblokkolót	2514
kérjük, töltse ki ezt a mezőt	2523
később	2417	2513
kích thước chữ	65
kódex diskutujúcich	4369
kõik artiklid	1731
kõik autori artiklid	1731
kõik kommentaarid	1734
kõik õigused reserveeritud	1739
könyvajánló	2433
könyvesbolt	2433
könyváruház	2433
köp	4484
köp biljett	4574
köp biljetter	4574
köp biljetter här	4574
köp boken	4574
köp boken här	4574
köp din biljett	4574
köp här	4574
köp licens	4604
köp rättigheter	4604
köszönjük a feliratkozást	2449
köszönjük a regisztrációt	2523
köszönjük a szavazatodat	2490
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2490
köszönjük az üzenetet	2523
köszönjük üzenetét	2523
köszönjük! ellenőrizze postafiókját	2523
köszönjük, hogy feliratkozott	2523
köszönjük, hogy feliratkoztál	2523
köszönjük, hogy szavazott	2490
köszönjük, hogy szavaztál	2490
köszönöm, nem	2417
kötelező	2524
kötelező kitölteni	2523
kötelező mező	2523
kötelező mezők	2523
kövesd a témát	2536
kövesse a témát	2536
kövesse élőben	2526
követed	2538
követem	2538
követem a szerzőt	2536
követem a témát	2536
következő	2445
következő cikk	2443
következő fotó	2526
következő kép	2526
következő oldal	2526
következő videó	2507
követve	2537
követés	2538
követés leállítása	2536
követés megszüntetése	2536
közlemény: adomány	2517
közlemény: támogatás	2517
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
kúpiť e-knihu	4340
kúpiť knihu	4340
kúpiť licenciu	4365
kúpiť lístky	4340
kúpiť predplatné	4283
kúpiť teraz	4340
kúpiť vstupenku	4340
kúpiť vstupenky	4340
kúpiť časopis	4340
kúpte nám kávu	4352
kúpte si knihu	4340
kúpte si vstupenky	4340
küfür, hakaret içeren yorumlar onaylanmamaktadir	4707
küldd be a fotóidat	2530
küldd el egy barátodnak	2539
küldd tovább a cikket	2429
küldje be fotóit	2530
küldje el barátjának	2428
küldje el fotóit	2530
küldje el ismerősének	2429
küldjön névtelen üzenetet	2530
küldjön tippet	2530
küldés	91	2428	2524
küldés e-mailben	2428
küldés whatsappon	2539
külső tartalom	2445
künye	4702	4724
küpsiste kasutamine	1718
küpsiste seaded	1695
küsi tehisarult	1683
küsitlus	92
küsitluse tulemused	1721
kā izslēgt reklāmu bloķētāju	3226
kā mēs sargājam avotus	3233
kā tev patika raksts	3186
kā tu domā? balso	3187
kāpēc es redzu šo reklāmu	3239
ką manote? balsuokite	3118
křížovka	580
kết quả bình chọn	5084
kết quả thăm dò	5084
kết thúc quảng cáo	5052
""", 'l': """
l'accès à tous les articles	2166
l'offre intégrale	2166
la discussione è chiusa	2707
la donazione è detraibile	2789
la encuesta del día	1538
la lecture automatique est désactivée	2160
la más popular	1626
la nota continúa después del anuncio	1530
la palabra del día	1646
la pregunta del día	91
la pubblicità continua	2834
la publicidad continúa	1668
la rédaction n'a pas participé	2178
la rédaction vous conseille	2053
la sélection de la rédaction	2053
la tua richiesta è stata inviata	2824
la vidéo ne peut pas être lue	2120
labojumi un precizējumi	3233
ladda inlägg	4578
ladda inlägget	4578
ladda innehåll	4578
ladda innehållet	4578
ladda ned på google play	4583
lae äpp alla	1722
lahenda ristsõna	1714
lahjoita artikkeli ystävälle	1874
lai komentētu, ielogojies	3186
lai komentētu, pieslēdzies	3186
laisser une réponse	2112
laita ilmoitukset päälle	1952
lancer la vidéo	2160
lap tetejére	2526
las más leídas	1542
las más leídas de hoy	1600
las noticias más leídas	1600
lasa sintētiska balss	3221
lasi arī	3182
lasi bez ierobežojumiem	3228
lasi bez reklāmām	3239
lasi komentārus	3186
lasi tālāk	3180
lasi vairāk šeit	3187
lasi vēl	3182
lasiet arī	3182
lasiet vēl	3182
last inn siden på nytt	3547
last siden på nytt	3547
lasă un comentariu	3919
lasă un răspuns	3962
lasīt komentārus	3186
lasīt tālāk	3187
lasīt vairāk	3187
lasīt visu rakstu	3232
lasīt vēlāk	3185
lasītākie	3182
lataa lisää	1892
lataa sisältö	1946
lataa ääni	1949
lautstärke	970
lavet ved hjælp af ai	763
le choix de la rédaction	2053
le club des abonnés	2118
le journal numérique	2005
le lecteur vidéo est en cours de chargement	2120
le lien a été copié	2103
le lien a été copié dans le presse-papiers	2103
le notizie più lette	2762
le più lette	2713
le za naročnike	4453
lea también	1542
lecteur vidéo	2160
lecture limitée	2007
lecture réservée aux abonnés	2007
lee sin límites	1596
lee también	1542
leer artículo completo	1548
leer el artículo completo	1631
leer el siguiente artículo	1659
leer más	1548
leer siguiente artículo	1659
leer también	1542
leer transcripción	1610
legfrissebb elöl	2534
legfrissebb hírek	2443
leggi di più	2718
leggi più tardi	2760
legjobb ajánlat	2521
legjobb ár	2521
legnépszerűbb	2443	2521	2535
legrégebbi	2535
legrégebbi elöl	2534
legújabb	2535
legújabb elöl	2534
leia a matéria completa	3824
leia a notícia completa	3856
leia as notícias no aplicativo	3814
leia também	3773
leisti pranešimus	3156
leisti vaizdo įrašą	3153
leitor de vídeo	3877
leitor de áudio	3877
lejupielādēt app store	3223
lejupielādēt audio	3221
lejupielādēt lietotni	3223
lejupielādēt no app store	3223
lejupielādēt no google play	3223
lejátszás	2508
lejátszási sebesség	2507
len nevyhnutné cookies	4342
len pre predplatiteľov	4283
ler grátis	3882
ler o próximo artigo	3885
ler próximo artigo	3885
ler transcrição	3834
les choix de la rédaction	2053
les commentaires sont réservés aux abonnés	2154
les den først i appen	3541
les først i appen	3541
les lecteurs ont aussi consulté	2105
les mieux notés	2113
les mots croisés du jour	2155
les més llegides	442
les også	3472
les plus commentés	2053
les plus consultés	2139
les plus partagés	2053
les plus récents	2113
les prix indiqués sont susceptibles d'évoluer	2087
les résultats du vote	2154
les våre debattregler	3466
letiltás	2513
letna naročnina	4454
letno plačilo	4454
letölthető a google play áruházból	2509
letölthető az app store-ból	2509
letöltés az app store-ból	2509
leído por una voz sintética	1610
leído por voz sintética	1610
li e aceito a política de privacidade	3816
libovolná částka	600
licenc vásárlása	2531
licencja na publikację	3708
liczy się każda wpłata	3694
liczy się każda złotówka	3694
lido por uma voz sintética	3834
lielāks teksts	3237
lien copié	2032
lien copié dans le presse-papiers	2103
lietošanas noteikumi	3197
liitudes nõustud kasutustingimustega	1702
liity jäseneksi	1863
likęs laikas	3154
likęs laikas -#	3153
lineでシェア	2859
lineでシェアする	2905
lineでログイン	2945
lineで共有	2959
lineで送る	2859
link a vágólapra másolva	2428
link bài gốc	5038
link copiado para a área de transferência	3823
link kopiëren	3270
link másolva	2428
link másolása	2428
link został skopiowany	3717
lire l'article précédent	2169
lire la suite pour #€	2005
lire la vidéo	2057
lire à haute voix	2032
lire également	2053
lisätiedot	1893
lisää aiheesta	1890
lisää artikkeleita	1970
lisää ensisijaiseksi lähteeksi	1981
lisää kirjoittajalta	1970
lisää kommentti	1979
lisää omiin aiheisiin	1981
lisää ostoskoriin	1943
lisää samalta kirjoittajalta	1970
lisää suosikkilähteeksi	1981
livrare gratuită	4004
liên hệ	5002
liên hệ quảng cáo	5074
liên hệ tòa soạn	5074
liên hệ với tòa soạn	5074
liên kết tài trợ	5042
liên quan	5003
ljud på	4581
ljudet är ai-genererat	4581
llegeix la transcripció	452
llegeix sense límits	439
llegeix també	415
llegir més	442
llegit per una veu sintètica	452
lo + leído	1542
lo esencial cada mañana	1657
lo más comentado	1542
lo más compartido	1542
lo más leído	1542
lo más popular	1542
lo más visto	1542
lo más visto hoy	1600
lo último	1542
locuri de muncă	3939
loe lähemalt	1684
loe lähemalt siit	1684
loe äpis	1722
loeb sünteetiline hääl	1720
logi sisse või loo konto	1677
los lectores también leyeron	1600
luba kõik	1695
luba kõik küpsised	1718
lubię to	3596	3714
lucrează cu noi	3939
lue keskustelun säännöt	1887
lue lisää	1890
lue lisää aiheesta	1890
lue myöhemmin	1874
lue myös	1890
lue vähemmän	1940
lugu jätkub pärast reklaami	1686
lugu täieneb	1684
lui écrire	2079
lukijana synteettinen ääni	1949
luotu tekoälyllä	1977
luôn cho phép	5057
luôn hiển thị	5057
luštit	580
luštit křížovku	577
lyd på	3539
lze kdykoli zrušit	495
làm bài trắc nghiệm	5049
làm mới trang	5063
làm trắc nghiệm	5049
lägg till i mina ämnen	4610
lägg till oss som föredragen källa	4610
lägg till som föredragen källa	4610
lähetä	91	1968
lähetä kommentti	1979
lähetä kuvasi	1974
lähetä palaute	1977
lähetä palautetta	1977
lähetä sähköpostilla	1874
lähetä viesti	1967
lähetä viesti toimittajalle	1970
lähetä vinkki	1974
lähetä vinkki nimettömänä	1974
lämna en kommentar	4510
lämna ett svar	4608
lämna feedback	4606
längd	4582
längd #	4582
länk kopierad	4498
länken har kopierats	4612
länken kopierad	4498
länken är kopierad	4498
läs den först i appen	4583
läs dokumentet	4520
läs domen	4520
läs först i appen	4583
läs hela	4599
läs hela artikeln	4519
läs hela texten	4519
läs hela texten här	4519
läs in sidan igen	4590
läs kommentarer	4510
läs mer	4516	4519
läs mer om	4516
läs mindre	4571
läs också	4516
läs senare	4498
läs transkription	4581
läs utan annonser	4613
läs vidare	4484	4516
läs våra kommentarsregler	4510
läs även	4516
läsarerbjudande	4574
läsarerbjudanden	4574
läsarfrågan	91	4567
läsarresa	4574
läsarresor	4574
lästid	4519
lästid # min	4519
lås artiklen op	750
lås op	639
lås op for artiklen	750
lås opp artikkelen	3437
lås opp saken	3437
lås upp	4594
lås upp artikeln	4484
låst artikel	4593
låst innehåll	4594
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
lên đầu trang	5006
líbí se mi	621
lõpeta jälgimine	1735
lös korsordet	4567
lösenord	4594
löysitkö virheen	1974
løs krydsord	723
løs krydsordet	723
løs kryssordet	3525
lùi # giây	5053
lúštiť krížovku	4336
lülita reklaamiblokeerija välja	1725
lülitasin reklaamiblokeerija välja	1725
lütfen geçerli bir e-posta adresi girin	4792
lūdzu, izslēdziet reklāmu bloķētāju	3226
lưu	4991
lưu bài	4991
lưu bài viết	4991
lưu bài để đọc sau	5038
lưu cài đặt	5057
lưu công thức	61
lưu tin	5028
lưu tùy chọn	5057
lấy link	5038
""", 'm': """
magari più tardi	2674
mai multe articole de același autor	3994
mai multe opțiuni	3918	4002
mai târziu	3900	3979
mainonnanesto käytössä	1959
mainonnanesto on käytössä	1959
mainos päättyy	1877
mainossisältö	1879
mainostajan sisältö	1984
mainosten estäminen käytössä	1959
mainīt burtu izmēru	3237
mainīt piekrišanu	3219
mais notícias	3773
mais opções	3867
mais opções de partilha	3866
maksettu mainossisältö	1879
maksettu sisältö	1877
maksettu yhteistyö	1984
maksettua mainossisältöä	1879
maksettua sisältöä	1879
mam już konto	3697
mam prenumeratę	3697
manas tēmas	3236
mantener la sesión iniciada	1625
mantener sesión iniciada	1625
manter sessão iniciada	3850
mantén la sessió iniciada	467
manşetler	4708
maschinell übersetzt	997
maschinelle übersetzung	998
masintõlgitud	1733
maskinoversættelse	764
maskinöversatt	4606
maskinöversättning	4607
masquer la publicité	2087
masquer les réponses	2112
masz już konto	3585
masz już konto? zaloguj się	3585
masz włączonego adblocka	3689
materialet er vernet etter åndsverkloven	3562
materialet är skyddat enligt lagen om upphovsrätt	4546
materialet är upphovsrättsskyddat	4547
materiał komercyjny	3719
materiał niedostępny	3684
materiał partnera	3600
materiał partnerski	3719
materiał promocyjny	3600
materiał płatny	3719
materiał sponsorowany	3600
materiał wideo niedostępny	3684
materiał zewnętrzny	3600
matéria exclusiva para assinantes	3821
matérias relacionadas	3773
mazāks teksts	3237
mağazamiz	4773
mağazaya git	4773
mašinski prevedeno	4268
mašīntulkots	3234
mažesnis tekstas	3170
me ei saa seda sisu näidata	1718
me réabonner	2166
media społecznościowe	3597
medlemsförmån	4574
megjelenítés és elfogadás	2499
megnyitás	2447
megnyitás az alkalmazásban	2509
megnézem	2445
megnézem a galériát	2526
megnézem az ajánlatot	2496
megnézem az eredményt	2490
megnézem az árat	2496
megosztás	2428
megosztás a facebookon	2428
megosztás ajándékként	2539
megosztás e-mailben	2539
megosztás facebookon	2428
megosztás twitteren	2428
megosztás whatsappon	2539
megrendelem a könyvet	2434
megrendelés	2433
megveszem a könyvet	2496
mehr für dich	909
mehr für sie	909
meld deg av når som helst	3554
meld deg på	3444
meld deg på nyhetsbrevet	3444
meld meg på	3554
mentions légales	2042
mentés	2428
mentés későbbre	2428
menú	1548
menü	839	989	2445	4714
menü schließen	839
menü öffnen	839
menüyü kapat	4822
mer från	4516
mer läsning	4516
merci ! votre message a bien été envoyé	2135
merci d'avoir voté	91	2091
merci de le désactiver pour continuer	2129
merci, votre vote a été pris en compte	2112
mergi la pagina de donații	3985
mergi la rețetă	61
mesajiniz başariyla gönderildi	4792
mesajiniz gönderildi	4792
mesajul dumneavoastră a fost trimis	3990
mesajul tău	3991
mesačne	4356
mesačná platba	4356
mesačné predplatné	4356
mesačný dar	4352
mesečna donacija	4254	4451
mesečna naročnina	4454
mesečna pretplata	4257
mesečno	4257	4454
mesečno plačilo	4454
messaggio pubblicitario con finalità promozionale	2741
mest läst	4516
mest lästa	4516
mest læst	674
mest læste	674
mest populär	4594
mest populärt	4594
mest populær	751	3552
mest populære	751	3552
mesterséges intelligencia készítette	2533
mesterséges intelligenciával készült	2533
metinė prenumerata	3162
mettre de côté	2179
mi donación	1655
mi készítette	2533
mi var kļūdīties	3234
mi által generált	2533
mi-összefoglaló	2445
micșorează textul	4002
mida sina arvad? hääleta	1684
midagi läks valesti. proovi uuesti	1729
miesięcznie	3698
miks ma seda reklaami näen	1738
miksi näen tämän mainoksen	1984
mina ämnen	4610
mind a # fotó megtekintése	2525
mind a # fotók megtekintése	2525
mind a # kép megtekintése	2525
mind a # képek megtekintése	2525
mind a fotó megtekintése	2525
mind a fotók megtekintése	2525
mind a kép megtekintése	2525
mind a képek megtekintése	2525
minden adomány számít	2517
minden forint segít	2517
minden forint számít	2517
minden hozzájárulás számít	2517
minden héten e-mailben	2451
minden héten, ingyen	2451
minden hétfőn, ingyen	2451
minden pénteken a postaládájában	2451
minden pénteken, ingyen	2451
minden pénteken. ingyen. spam nélkül	2523
minden reggel a postafiókjában	2451
minden reggel a postaládájában	2451
minden süti elfogadása	2499
minden támogatás segít	2517
mindet elutasítom	2500
mindig engedélyezem	2499
mindig engedélyezés	2499
mindig megjelenítem	2499
minn meg på det senere	3433
minőség	2508
mira el vídeo	433
mira también	1659
mit ki übersetzt	997
mit paypal unterstützen	979
mitä mieltä olet? äänestä	1892
miért látom ezt a hirdetést	2541
miễn phí vận chuyển	5082
miễn phí, không spam	5069
mjesečna donacija	4254
mjesečna pretplata	4257
mjesečno	4257
modalità di pagamento	2678
moderációs alapelvek	2534
moderálási elvek	2439
modifică preferințele cookie	3933
modifică setările	4009
modifier mes préférences	2081
modifier mes préférences de cookies	2044
modifier vos préférences	2124
modtag en notifikation, når vi skriver om emnet	677
modération a priori	2154
mogoče kasneje	4394
mogą cię zainteresować	3618
mohlo by se vám líbit	520
mohlo by vás také zajímat	520
mohlo by vás tiež zaujímať	4287
mohlo by vás zajímat	520
mohlo by vás zaujímať	4287
moje témata	622
moje témy	4371
mokama partnerystė	3172
molimo isključite blokator oglasa	4252
molimo vas, isključite adblock	4252
monatlich kündbar	904
montant personnalisé	2164
mostra aquesta publicació a instagram	424
mostra di più	2718
mostra els subtítols	452
mostra la publicació	456
mostra més	473
mostra'n més	416
mostrar comentários	3826
mostrar conteúdo	3838
mostrar conteúdo externo	3797
mostrar más	1548
mostrar o conteúdo	3838
mostrar subtítulos	1610
mot de passe oublié	2005
mots clés	2053
mots croisés	2117
mots croisés du jour	2155
mots fléchés	2117
mots mêlés	2117
mots-clés	2053
może cię zainteresować	3618
może później	3581
możesz zrezygnować w każdej chwili	3697
možda kasnije	4194
možda vas zanima	4186
možda će vas zanimati	4186
možete se odjaviti bilo kada	4259
možete se odjaviti u bilo kom trenutku	4259
možno neskôr	4294
možná později	491
mua sách	5052
mua sách tại đây	5052
mua trên lazada	5052
mua trên shopee	5052
mua trên tiki	5052
mua vé	5052
mua vé ngay	5052
muhabirin diğer haberleri	4725
muistuta myöhemmin	1862
mulțumim că ai votat	3962
mulțumim pentru feedback	3936
mulțumim pentru sprijin	4011
mulțumim pentru susținere	4011
mulțumim pentru vot	91	3962
mulțumim, mesajul a fost trimis	3990
mulțumim, te-ai abonat cu succes	3948
mutasd az eredményt	91	2490
mutass többet	2445
muuda küpsiste seadeid	1718
muut lukivat myös	1890
muuta evästeasetuksia	1946
mykistä	1950
myöhemmin	1862	1955
mám predplatné	4355
mám předplatné	603
mám vypnuto	599
mám účet	603
már előfizető	2422
már kikapcsoltam	2516
már követed	2536
már követed ezt a témát	2536
már követi	2536	2538
már szavazott	2490
már szavaztál	2490
már van fiókom	2520
más	1548
más antiguos	1604
más artículos	1542
más artículos de este autor	1631
más artículos del autor	1566
más detalles	1549
más en	1542
más historias	1542
más información	1542
más leídas	1542
más leído	1542
más leídos	1542
más noticias	1542
más noticias de este autor	1631
más opciones	1532
más opciones para compartir	1640
más popular	1626
más recientes	1604
más sobre este tema	1542
más tarde	1492
más valorados	1604
más vistas	1542
más vistos	1542
más votados	1604
más összeg	2517
mások ezt olvassák	2443
mások ezt olvasták	2443
másolva	2540
másolás	2428
másolás tilos	2531
máte již účet	494
máte předplatné? přihlaste se	494
máte tip	614
máte už účet	603
máte zapnutý adblock	597
mã giảm giá	5092
mängi kohe	1714
märkasid viga	1732
märksõnad	1679
månadsgåva	4480
månadsvis	4594
månadsvis betalning	4594
månedlig	3552
månedlig betaling	3552
månedlig gave	3434
månedlig støtte	748
månedligt	751
månedligt bidrag	636
mångfaldigande förbjudet	4548
måske senere	635	741
måske vil du også kunne lide	674
még nem előfizető	2520
még nincs előfizetése	2520
még nincs fiókja	2520
még nincs fiókod	2520
még nincsenek hozzászólások	2534
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
método de pago	1496
métodos de pagamento	3735
métodos de pago	1496
mākslīgais intelekts var kļūdīties	3234
mākslīgā intelekta kopsavilkums	3187
mă abonez	3948
mărește fotografia	3994
mărește imaginea	3994
mărește textul	4002
mărime text	65
mēneša abonements	3229
mēs nevaram parādīt šo saturu	3219
mēģiniet vēlreiz	3230
mēģiniet vēlāk	3230
mėnesinė parama	3160
mėnesinė prenumerata	3162
měsíční dar	600
měsíční platba	604
měsíční předplatné	604
měsíčně	604
můj účet	494
můžete kdykoli zrušit	495
můžete kdykoliv zrušit	495
mọi đóng góp đều quý giá	5065
mỗi đóng góp đều quý giá	5065
một lần	5066
mới nhất	5003	5023
mời chúng tôi ly cà phê	5065
mời tác giả ly cà phê	4984
mời tác giả một ly cà phê	4984
mời tôi một ly cà phê	4984
mở	5007
mở khóa bài viết	5089
mở khóa bài viết này	5038
mở rộng	5006
mở trong ứng dụng	5059
mở ứng dụng	5059
""", 'n': """
na celú obrazovku	4345
na górę	3703
na hlavní stránku	610
na hlavnú stránku	4361
na stránku darov	4352
na stránku darů	600
na začiatok	4346
na začátek	590
na żywo	3685
nabídka pro čtenáře	583
nadaljevanje članka pod oglasom	4386
nagyobb betűk	2539
nagyítás	2508
nahlásit	621
nahlásit chybu	518
nahlásit komentář	620
nahlásit příspěvek	620
nahlásit reklamu	626
nahlásiť	4370
nahlásiť chybu	4290
nahlásiť komentár	4369
nahlásiť príspevok	4369
nahlásiť reklamu	4374
najboljši	4467
najchętniej czytane	3618
najchętniej czytane dziś	3618
najczęściej czytane	3618
najczęściej czytane artykuły	3618
najlepšia ponuka	4356
najlepšie	4370
najnovejše	4387
najnovejše novice	4387
najnovejši	4467
najnovejši najprej	4466
najnoviji članci	4186
najnovšie	4287	4370
najnovšie správy	4287
najnovšie články	4287
najnowsze artykuły	3618
najnowsze wiadomości	3618
najobľúbenejšie	4356	4370
najstarejši	4467
najstarejši najprej	4466
najstaršie	4370
najvýhodnejšie	4356
najčitanije	4186
najčitanije vesti	4186
najčitanije vijesti	4186
najčitanije vijesti dana	4186
najčítanejšie	4287
najčítanejšie články	4287
najčítanejšie články dňa	4287
naloži objavo	4441
naloži več	4459
naloži video	4441
naloži vsebino	4441
nam miền bắc	5028
nam miền nam	5028
napi keresztrejtvény	2490
napiši komentar	4269	4466
napišite komentar	4390
napište autorovi	610
napište do redakce	614
napište komentář	620
napište redakci	614
napsat komentář	518
napísať autorovi	4361
napísať komentár	4369
napíšte autorovi	4361
napíšte do redakcie	4364
napíšte komentár	4369
napíšte redakcii	4364
naročena vsebina	4386
naroči knjigo	4439
naročite knjigo	4439
naročite se	4382
naročnina	4382
narração gerada por ia	3877
naruči knjigu	4243
naručite knjigu	4243
naskenujte qr kód	591
naskenujte qr kód a stáhněte si aplikaci	591
naslednji članek	4459
nastala chyba. skúste to neskôr	4358
nastala chyba. zkuste to prosím znovu	607
nastavenia súkromia	4342
nastavenie súkromia	4342
nastavení	512
nastavení cookies	512
nastavení ochrany soukromí	586
nastavení soukromí	586
nastavi bez isključivanja	4252
nastavi s google računom	4256
nastavi čitanje	4238
nastavi čitati	4238
nastavit jako preferovaný zdroj	622
nastavit upozornění	593
nastavite čitanje	4238
nastavite čitati	4238
nastavitve piškotkov	4402
nastaviť ako preferovaný zdroj	4371
nastaviť upozornenia	4348
następna strona	3621
następne wideo	3684
następne zdjęcie	3703
następny	3621
następny artykuł	3618
następny film	3684
nasza księgarnia	3602
natisni članek	4390
naudojate reklamos blokavimą	3158
naudojimo taisyklės	3129
naudojimosi taisyklės	3152
naujausi viršuje	3168
naujausios žinios	3113
naujienlaiškis	3136
nav komentāru	3235
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
načítava sa prehrávač	4345
načítava sa video	4345
načítať obsah	4342
načítať príspevok	4342
načítať viac	4361
načítať video	4342
načítať ďalšie	4361
načítám přehrávač	589
načítání videa	589
našli jste chybu	518
našli jste chybu v článku	614
našli jste v článku chybu	518
našli ste chybu	4364
našli ste chybu v článku	4364
našli ste v článku chybu	4364
naživo	4346
ne děkuji	491
ne ratez rien de l'actualité	2128
ne, ačiū	3157
ne, děkuji	491	594
ne, děkuju	594
nederīga e-pasta adrese	3230
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
nekaj je šlo narobe. poskusite pozneje	4456
nekaj je šlo narobe. poskusite znova	4456
nem kérem	2511
nem kötelező	2524
nem küldünk spamet	2523
nem, köszönöm	2417	2511
nemam mišljenje	4241
nemate račun	4256
nemaš račun	4256
nemám názor	580	4337
nemám účet	603
nemáte predplatné	4355
nemáte předplatné	603
nemáte účet	603
nenhum comentário	3765
neplatná e-mailová adresa	607
neplatný e-mail	607
nepovinné	608	4359
neskôr	4349
neteisingas el. pašto adresas	3163
neueste beiträge	836
neveljaven e-poštni naslov	4456
nešto je pošlo naopako. pokušajte ponovo	4259
nešto je pošlo po zlu. pokušajte ponovno	4259
nešto je pošlo po zlu. pokušajte ponovo	4259
nghe bài báo	5053
nghe bài viết	5028	5053
nghe nội dung bài viết	5053
nghe đọc bài	5028	5053
nhà tài trợ	5082
nhấn để bật tiếng	5087
nhận thông báo	5060
nhập bình luận	5084
nhập bình luận của bạn	5084
nhập email của bạn	5090
nhập số tiền	5088
nhập địa chỉ email	5090
nhập địa chỉ email của bạn	5090
nhắc tôi sau	4981
nhớ đăng nhập	5067
ni še komentarjev	4466
nie dziękuję	3581
nie dziś	3581
nie możemy pokazać tej treści	3681
nie możemy wyświetlić tej treści	3681
nie można odtworzyć filmu	3684
nie można odtworzyć wideo	3684
nie można wyświetlić tej treści	3681
nie pamiętam hasła	3697
nie pamiętasz hasła	3585
nie udało się załadować filmu	3684
nie ďakujem	4294
nie, dziękuję	3581
nie, ďakujem	4294
nieprawidłowy adres e-mail	3700
niečo sa pokazilo	4359
niečo sa pokazilo, skúste to znova	4358
niečo sa pokazilo. skúste to neskôr	4358
niečo sa pokazilo. skúste to znova	4358
nimate računa	4453
nimetön postilaatikko	1974
nincs fiókja	2520
nincs fiókod	2520
nincs fiókom	2520
nincs hozzászólás	2534
nincs még előfizetésed	2520
nincs még fiókja	2520
nincs véleményem	2493
nincsenek hozzászólások	2534
niste naročnik	4453
no es pot reproduir el vídeo	452
no ho sé	446
no mūsu partneriem	3239
no mūsu veikala	3217
no se ha podido cargar el vídeo	1651
no se ha podido reproducir el vídeo	1610
no se puede reproducir el vídeo	1610
no sé	1604
no te pierdas las últimas noticias	1521
noe gikk galt, prøv igjen	3554
noe gikk galt, prøv igjen senere	3554
noe gikk galt. prøv igjen	3554
noe gikk galt. prøv igjen senere	3554
noget gik galt, prøv igen	753
noget gik galt, prøv igen senere	753
noget gik galt. prøv igen	753
noget gik galt. prøv igen senere	753
nokopēts	3238
només els subscriptors poden comentar	427
només per a subscriptors	467
non seguire più	2805
noraidīt visas	3220
normas de participación	1603
normes de participació	445
norėdami komentuoti, prisijunkite	3117
nos hors-séries	2086
nosūti draugam	3185
nosūtīt atsauksmi	3234
nosūtīt draugam	3185
nosūtīt e-pastā	3185
nosūtīt komentāru	3235
nosūtīt ziņu	3230
noteで書く	2859
notiek video ielāde	3221
notifications activées	2128
notifikácie	4349
notre charte déontologique	2143
notre charte éditoriale	2143
notre sélection	2053
notre sélection d'articles	2105
notícia anterior	473	3856
notícia següent	473
notícias relacionadas	3773
notícias relacionadas que podem lhe interessar	19
notícies destacades	442
notícies relacionades	415
nous protégeons nos sources	2143
nous écrire	2144
nouveau ! suivez vos auteurs préférés	2148
nu ai cont? înregistrează-te	3953
nu aveți cont	3988
nu ești abonat	3988
nu ești încă abonat	3988
nu mai urmări	4000
nu mulțumesc	3900
nu putem afișa acest conținut	3974
nu på google play	739
nu s-a putut încărca videoclipul	4010
nu sunteți abonat	3988
nu știu / nu răspund	3963
nu, mulțumesc	3900	3979
nuestro código ético	1634
numele tău	3991
numele tău de utilizator	4006
nuotrauka # iš #	3174
nur für mitglieder	983
nuskaitykite qr kodą	3155
nuskenuokite qr kodą	3155
nyaste först	4608
nyeste først	3566
nyhetsdøgnet	3472
nyní na google play	591
nyní ne	594
nyomtatás	2428
não foi possível carregar	3877
não foi possível carregar o vídeo	3834
não foi possível reproduzir o vídeo	3834
não perca	3773
não sabe / não responde	3827
não sei	3827
não tem conta	3850
não tem uma conta	3850
não é assinante	3850
não, obrigada	3732
não, obrigado	3732
nächste seite	839
nächster artikel	836
nächstes bild	987
nächstes foto	987
nächstes video	969
näin korjaamme virheet	1974
näin poistat mainoseston	1956
näin poistat mainosten eston	1956
näin suojaamme lähteitämme	1974
näin suojelemme lähteitä	1974
näita # vastust	1734
näita alati	1718
näita galeriid	1731
näita ja nõustu	1718
näita kõiki	1685
näita rohkem	1684
näita sisu	1718
näita tulemusi	1714
näita vastuseid	1734
näita veel	1684
näita vähem	1685	1731
näköislehti	1865
nästa	4519
nästa artikel	4516
nästa bild	4599
nästa sida	4599
nästa video	4581
näytä # kuvaa	1969
näytä # kuvat	1969
näytä # vastausta	1979
näytä aina	1946
näytä alkuperäinen	1893
näytä galleria	1970
näytä ja hyväksy	1946
näytä julkaisu	1881
näytä kaikki	1892
näytä kaikki # kuvaa	1969
näytä kaikki # kuvat	1969
näytä kaikki artikkelit	1970
näytä kaikki kommentit	1979
näytä kaikki kuvaa	1969
näytä kaikki kuvat	1969
näytä kartta	1893
näytä kommentit	1887
näytä kuvaa	1969
näytä kuvagalleria	1970
näytä kuvat	1969
näytä kuvateksti	1970
näytä käännös	1893
näytä lisää	1892
näytä lisää artikkeleita	1970
näytä lisää kommentteja	1979
näytä litterointi	1949
näytä salasana	1964
näytä sisältö	1880
näytä tekstitykset	1949
näytä tiedot	1893
näytä tulokset	91	1893	1934
näytä upotus	1881
näytä vastaukset	1979
näytä vähemmän	1893	1970
något gick fel	4597
något gick fel, försök igen	4596
något gick fel, försök igen senare	4596
något gick fel. försök igen	4596
något gick fel. försök igen senare	4596
næste	677
næste artikel	674
næste billede	756
næste side	756
næste video	737
némítás	2508
némítás feloldása	2507
népszerű	2443
név	2524
névtelen bejelentés	2530
névtelen postaláda	2530
nézze meg galériánkat	2445
nézze meg képeinket	2445
nõustu ja jätka	1718
nõustu ja näita	1718
nõustun	1695
nõustun kõigiga	1695
nøgleord	674
nāc strādāt pie mums	3187
nākamais attēls	3232
nākamais raksts	3232
nākamais video	3221
nākamā bilde	3232
nākamā lapa	3232
nē, paldies	3225
něco se pokazilo	608
něco se pokazilo, zkuste to znovu	607
něco se pokazilo. zkuste to prosím později	607
něco se pokazilo. zkuste to znovu	607
nổi bật	5003
nội dung do ai tạo	5087
nội dung quảng cáo	5040
nội dung tiếp tục bên dưới	5042
nội dung tài trợ	4996
nội dung được tài trợ	5042
nội dung đề xuất	5042
nội quy bình luận	5046
nữ miền bắc	5028
nữ miền nam	5028
""", 'o': """
o dată	3986
o leitor está a carregar	3834
o que achou desta notícia	3799
o seu apoio faz a diferença	3731	3881
o singură dată	3986
o singură donație	3985
o vídeo começará em alguns segundos	3797
obaveštenja	4251
objednať knihu	4340
obligatoriskt fält	4596
obligātie lauki	3230
obligāts lauks	3230
obnovit stránku	599
obnoviť stránku	4351
obnovte stránku	599
obrázek # z #	609
obrázek # ze #	609
obrázok # z #	4360
obrázok # zo #	4360
obsah je chránený autorským zákonom	4365
obsah je chráněn autorským zákonem	615
obsah našich partnerov	4374
obsah našich partnerů	626
obsah není dostupný	586
obsah nie je dostupný	4342
obsah nie je možné zobraziť	4342
obsah sa nedá zobraziť	4342
obsah vytvořený ai	618
obsah článku	610
obserwuj autorkę	3715
obserwujesz już tego autora	3715
ocenite članak	4189
ocenite članek	4390
oceń jakość artykułu	3711
oceń przepis	61
ochrana osobních údajů	512
ochrana osobních údajů a cookies	515
ochrana osobných údajov	4301
ocijenite članak	4189
ocorreu um erro ao carregar o vídeo	3797
ocultar anúncio	3802
ocultar comentários	3826
od najnovších	4369
od najstarších	4369
od naszych partnerów	3719
od našich partnerov	4374
od našich partnerů	626
od naših partnera	4275
od naših partnerjev	4471
od nejnovějších	620
od nejstarších	620
od partnerů	626
odblokuj artykuł	3697
odblokuj dostęp	3697
odblokuj treść	3681
oddaj głos	91	3671
odebírat	500
odebírat newsletter	500
odemknout článek	494
odemknout článek pro přátele	624
odeslat komentář	620
odeslat zprávu	607
odeslat zpětnou vazbu	618
odhlásenie kedykoľvek	4358
odhlásit se	494
odhlásit se můžete kdykoli	607
odhlásit se můžete kdykoliv	607
odhlásiť sa	4283
odhlášení kdykoliv	607
odjaviti se možete bilo kada	4259
odkaz bol skopírovaný	4372
odkaz byl zkopírován	624
odkaz skopírovaný	4290
odkaz zkopírován	504
odkleni članek	4383
odklenite celoten članek	4383
odklenite članek	4453
odmietnuť	4301
odmietnuť všetko	4301
odmítnout	512
odmítnout vše	512
odoberať	4359
odoberať newsletter	4358
odomknúť	4356
odomknúť článok	4355
odomknúť článok pre priateľov	4372
odoslať	91	4359
odoslať komentár	4369
odoslať správu	4358
odoslať spätnú väzbu	4367
odporúča outbrain	4374
odporúčame	4287	4356
odporúčame prečítať	4287
odporúčame tiež	4287
odporúčané outbrain	4374
odporúčané taboola	4374
odporúčané články	4287
odpovedať	4370
odpovědět	518	621
odrzuć	3604
odrzuć wszystkie	3604
odrzuć wszystko	3682
odtwarzacz wideo jest ładowany	3684
odtwórz	3621
odtwórz film	3684
odtwórz wideo	3684
odvolať súhlas	4342
odśwież stronę	3693
odštampaj	4189
odštampaj recept	61
odštampaj članak	4189
oferta dla czytelników	3677
oferta dla prenumeratorów	3677
ofertă pentru abonați	3968
ofertă pentru cititori	3968
oferă acest articol	4002
oferă acest articol cadou	3955
oferă articolul	4002
offert par un abonné	2179
offre abonnés	2118
offre intégrale	2166
offre limitée	2134
offre réservée aux lecteurs	2118
offre spéciale	2005
offre à durée limitée	2133
offrez-nous un café	1996
offrici un caffè	2675
oglasno sporočilo	87	4386
ogłoszenie	3600
ohjelma ei ole enää katsottavissa	1949
ohodnotiť recept	61
ohodnoťte článek	518
ohodnoťte článok	4290
oikaisut ja täsmennykset	1974
okuma süresi # dk	4714
okurlara özel	4773
okurlarimiza özel	4773
okurlarimiza özel indirim	4773
oldal frissítése	2516
oldal újratöltése	2516
oled juba hääletanud	1714
olet jo äänestänyt	1934
oliko artikkeli hyödyllinen	1887
oliko juttu hyödyllinen	1887
oliko tiivistelmä hyödyllinen	1887
oliko tämä hyödyllinen	1977
olvasd be a qr-kódot	2509
olvass korlátlanul	2520
olvassa be a qr-kódot	2509
olvasson hirdetések nélkül	2541
olvasson korlátlanul	2422
olvasson tovább	2422
olvasta már	2443
olvastad már	2443
olvasás az alkalmazásban	2509
olvasói ajánlat	2496
olvidaste tu contraseña	1498
omogoči obvestila	4447
omogući obavijesti	4250
omröstning	92
onayi geri çek	4777
onayi yönet	4777
onayimi geri çek	4777
online reportáž zde	610
opdatér siden	746
oplæst af en robot	649
oplæst af en syntetisk stemme	737
oplæst af kunstig intelligens	677
oplæst af syntetisk stemme	737
opravy a upřesnění	614
opsig når som helst	639
opsig, når du vil	750
opći uvjeti korištenja	4245
ordsøgning	728
orijinali göster	4715
os comentários são exclusivos para assinantes	3871
os leitores também leram	3824
os preços podem variar	3802
osadzona treść	3681
osale küsitluses	1684
osmisměrka	580
osta käyttöoikeus	1975
osta liput tästä	1943
osta täältä	1943
ostatnie artykuły	3618
osveži stran	4450
osveži stranicu	4253
osvežite stran	4450
osvježi stranicu	4253
osvježite stranicu	4253
oszczędzasz #%	3698
ota käyttöön	1955
ota yhteyttä	1887
otevřít	524
otevřít aplikaci	591
otevřít galerii	610
otevřít mapu	524
otevřít v aplikaci	591
otkazati možete bilo kada	4256
otkaži bilo kada	4256
otključaj članak	4179
otključajte ceo članak	4179
otključajte cijeli članak	4179
otključajte članak	4256
otomatik çeviri	4775
otros artículos	1542
oturumu açik tut	4790
otvoriť aplikáciu	4347
otvoriť galériu	4361
otvoriť v aplikácii	4347
otwórz	3622
otwórz aplikację	3686
otwórz galerię	3703
otwórz mapę	3622
otázka dne	577
otázka dňa	4336
outbrain tarafindan önerildi	4750
outras notícias	19	3773
ouvir este conteúdo	3834
ouça esta reportagem	3834
ouça este conteúdo	3752
ovaj sadržaj ne možemo prikazati	4245
ovaj sadržaj nije dostupan	4245
ovaj sadržaj nije moguće prikazati	4245
ovaj video više nije dostupan	4247
ovaj članak je zaključan	4256
oversættelsen er lavet af en maskine	677
oy verdiğiniz için teşekkürler	91	4767
oynatici yükleniyor	4774
oyunuz için teşekkürler	4767
""", 'p': """
padidinti nuotrauką	3165
padovanokite straipsnį	3116
padovanokite straipsnį draugui	3116
padovanoti straipsnį	3170
page précédente	2057
pagina următoare	3922
pague um café	3733
paiement sécurisé	2003
paketi seç	4790
paketleri gör	4819
pakollinen kenttä	1967
paldies par jūsu balsi	3215
paldies par pieteikšanos	3204
paldies par ziņu	3230
palielināt	3222
palielināt attēlu	3232
palun jää viisakaks	1683
palun lülita reklaamiblokeerija välja	1725
pamanīji kļūdu	3186
pamanījāt kļūdu	3186
pamiršau slaptažodį	3161
pamiršote slaptažodį	3161
par šo tēmu	3182
paramètres de confidentialité	2124
paramètres des cookies	2042
paramétrer	2042
paramétrer les cookies	2042
paramétrer mes choix	2045
parandused ja täpsustused	1732
parašyk komentarą	3117
parašykite komentarą	3117
partajează	3911
partenerii noștri	3920
participez à la conversation	2091
participă la sondaj	3962
partilhar esta página	3892
partnereink ajánlata	2541
partnereinktől	2541
partnerių turinys	3120
partnerski sadržaj	4185
partnerski članek	4471
partnerský obsah	626
pas encore abonné	2133
pasidalinkite šiuo straipsniu	3116
pasirinkite planą	3161
pasirinkite prenumeratą	3161
pasirinkite sumą	3159
pasirinkti prenumeratą	3161
pasitikrinkite žinias	3118
pasiūlymas skaitytojams	3149
paslēpt reklāmu	3239
passer la publicité	2040
passer à la recette	61
passwort zurücksetzen	983
pastebėjote klaidą	3117
pasziánsz	2493
pasūtīt grāmatu	3217
pateikti atsiliepimą	3167
patikrinkite savo el. paštą	3163
patreonで支援する	2942
patvirtinkite savo el. paštą	3163
pausar vídeo	1610
pauză video	3970
pavaišinkite mus kava	3159
paylaş	4699
paylaşin	4699
paypal ile öde	4819
pašreizējais laiks #	3221
pažiūrėkite vaizdo įrašą	3118
pe aceeași temă	3956
pelaa peliä	1934
pelaa tästä	1934
pentru a citi în continuare	3953
per saperne di più	2762
per visą ekraną	3153
per überweisung spenden	980
pergunte à nossa ia	3799
permite întotdeauna	3974
permitir anúncios	3844
permitir conteúdo externo	3763
personvernerklæring	3536
personvernerklæring og informasjonskapsler	3463
perspausdinti draudžiama	3173
peut-être plus tard	1995
pełny ekran	3684
photo précédente	2169
phát	5026
phát hiện lỗi	5046
phát lại	5054
phát video	5053
phóng to ảnh	5073
phối hợp với	5082
phổ biến nhất	5068
phụ đề	5054
piedalies aptaujā	3187
piedāvājums lasītājiem	3217
piekrist un rādīt	3219
piekrist un turpināt	3219
piekrist visām	3197
piekrītu	3197
piekrītu visām	3220
piesakies vebināram	3187
piesakoties tu piekrīti lietošanas noteikumiem	3204
pieslēdzies vai izveido kontu	3180
pieslēdzies, lai komentētu	3186
pieslēgties	3180
pieslēgties ar facebook	3228
pieslēgties ar google	3228
pievieno savu komentāru	3186
pievienot komentāru	3180
pievienot kā vēlamo avotu	3236
pievienot manām tēmām	3236
pieņemt un turpināt	3219
pieņemt visas	3220
pieņemt visas sīkdatnes	3219
pilnekrāna režīms	3221
pilnekrāns	3221
pirkt biļetes	3217
pirkt biļeti	3217
pirkt grāmatu	3217
pirkti bilietą	3149
pirkti knygą	3149
pirkti licenciją	3173
pirmais mēnesis par # €	3180
pirmas mėnuo tik # €	3111
più lette	2713
più letti	2713
più popolare	2793
più recenti	2769
più tardi	2674
più vecchi	2769
più votati	2769
piši autoru	4262
piši avtorju	4459
pišite autoru	4262
pišite avtorju	4459
pišite nam u redakciju	4265
pišite nam v uredništvo	4462
pišite redakciji	4265
pišite uredništvu	4462
piškotki	4402
placená inzerce	87	508
placená spolupráce	626
placený obsah	626
places limitées, réservez vite	2086
plan seç	4790
plani seç	4790
planini seç	4790
platba ročne	4356
platba ročně	604
platená inzercia	87	4286
platená spolupráca	4374
platený obsah	4374
player de áudio	3877
player se učitava	4247
plaćena saradnja	4275
plaćena suradnja	4275
plaćeni oglas	87	4185
plaćeni sadržaj	4185
plačajte nam kavo	4451
plačana objava	87	4386
plačana vsebina	4471
plačano sodelovanje	4471
plačiau skaitykite čia	3118
plein écran	2057
plus d'actualités	2053
plus d'articles du même auteur	2139
plus de détails	2058
plus récents	2113
plătește cu paypal	4012
poate mai târziu	3900
początek bloku reklamowego	3603
podaj prawidłowy adres e-mail	3700
podari članek	4390
podarite ta članek	4390
podaruj artykuł	3585
podaruj dostęp	3717
podaruj ten artykuł	3596
podcast anhören	883
pode ler também	3824
podeli članak	4189
podešavanja privatnosti	4245
podijeli članak	4189
podmienky používania	4301
podmínky použití	512
podmínky užití	512
podobne artykuły	3618
podobné články	520	4287
podporiť	4282
podporte nezávislú žurnalistiku	4282
podporte nás	4282
podporte nás cez darujme	4352
podporte nás cez paypal	4352
podporte nás na patreone	4352
podpořit	492
podpořit přes darujme	600
podpořte naši práci	492
podpořte nás	492
podpořte nás na patreonu	600
podpořte nás přes paypal	600
podpořte redakci	492
podrobné nastavenia	4342
podrobné nastavení	586
podrži	4178
podrži nas	4178
podržite nas	4178
podržite naš rad	4178
podržite nezavisno novinarstvo	4178
podziel się	3596
podziel się na facebooku	3596
pogledajte još	19
poista mainonnanesto käytöstä	1959
poistin mainonneston käytöstä	1959
poistin sen käytöstä	1960
pokaż # odpowiedzi	3713
pokaż # zdjęcia	3702
pokaż # zdjęć	3702
pokaż galerię	3703
pokaż hasło	3697
pokaż i zaakceptuj	3681
pokaż komentarze	3612
pokaż mniej	3621
pokaż napisy	3684
pokaż odpowiedzi	3713
pokaż oryginał	3622
pokaż podpis	3703
pokaż szczegóły	3605
pokaż transkrypcję	3684
pokaż treść	3604
pokaż tłumaczenie	3622
pokaż więcej	3621
pokaż wszystkie	3621
pokaż wszystkie # zdjęcia	3702
pokaż wszystkie # zdjęć	3702
pokaż wszystkie zdjęcia	3702
pokaż wszystkie zdjęć	3702
pokaż wszystko	3622
pokaż wyniki	91	3671
pokaż zdjęcia	3702
pokaż zdjęć	3702
pokaži geslo	4453
pokaži rezultate	91
pokaži vsebino	4402
pokloni članak	4189
poklonite ovaj članak	4189
pokračovat bez podpory	491
pokračovat bez vypnutí	597
pokračovat přes apple	603
pokračovat přes facebook	603
pokračovat přes google	603
pokračovat s apple	603
pokračovat s google	603
pokračovať bez podpory	4294
pokračovať bez vypnutia	4350
pokračovať cez apple	4355
pokračovať cez facebook	4355
pokračovať cez google	4355
pokračovať s google	4355
pokušajte kasnije	4259
pokušajte ponovno	4259
pokušajte ponovno kasnije	4259
pokušajte ponovo	4259
pole obowiązkowe	3700
polecamy również	3618
polecamy także	3618
polecamy też	3618
polecane artykuły	3618
politica de confidențialitate	3917	3918	3931
politica de corecții	3996
politica editorială	3931	3996
politică de confidențialitate	3917
politika kolačića	4245
politika piškotkov	4441
politique de confidentialité	2042
politique de protection des données	2159
polityka prywatności	3604
polityka prywatności i cookies	3606
polityka sprostowań	3707
política de cookies	1532	3760
política de correcciones	1634
política de correccions	475
política de correções	3859
política de galetes	424
política de privacidad	1532
política de privacidade	3760	3782
política de privacitat	424
política de protección de datos	1650
política de proteção de dados	3876
pomanjšaj pisavo	4469
pomôže každé euro	4352
pomůže každá koruna	600
ponovno učitaj stranicu	4253
ponuda za čitaoce	4243
ponuda za čitatelje	4243
ponuka pre čitateľov	4340
poprzedni artykuł	3618
poprzednie zdjęcie	3703
populární	520
populära artiklar	4516
populärast	4594	4609
populärt	4516
populære	766	3567
populære artikler	674
populære saker	3472
populært	674	3472
populārākie	3182
popüler	4708
popüler haberler	4708
popüler konular	4708
por mês	3848
por qué estás viendo esto	1498
por qué? cuéntanos	1645
portes grátis	3868
poslat jako dárek	624
poslat přes whatsapp	624
poslat příteli	624
poslat tip anonymně	614
poslat zprávu	607
poslať	4359
poslať ako darček	4372
poslať cez whatsapp	4372
poslať e-mailom	4290
poslať mailom	4372
poslať priateľovi	4372
poslať správu	4358
poslať tip	4364
poslať tip anonymne	4364
poslušaj vest	4189
poslušaj članak	4189
poslušaj članek	4390
poslušajte tekst	4247
poslušajte članek	4390
posnetek ni več na voljo	4444
posnetek v vaši državi ni na voljo	4444
posnetka ni mogoče predvajati	4444
postanite naročnik	4382
postanite član	4178	4382
postavke kolačića	4202
postaw kawę	3582
postaw nam kawę	3582
poszt betöltése	2499
posłuchaj	3596
poukážte nám # % z dane	4352
pour continuer à lire	2100
pourquoi voyez-vous cette publicité	2087
pouze nezbytné	586
pouze pro předplatitele	494
používate adblock	4350
používate blokovanie reklám	4350
používate blokovač reklám	4350
používateľské meno	4356
používáte adblock	597
používáte blokování reklam	597
používáte blokátor reklam	597
povezani sadržaj	4186
povezani članci	4186
povezani članki	4387
povećaj	4248
povećaj fotografiju	4262
povećaj sliku	4262
povećaj slova	4273
povećaj tekst	4273
povečaj	4445
povečaj besedilo	4469
povečaj fotografijo	4459
povečaj pisavo	4469
povečaj sliko	4459
povinná pole	607
povinné	608	4359
povinné pole	607
povinné polia	4358
povinné údaje	607
povolit a pokračovat	515
povolit upozornění	593
povolit vždy	515
povoliť	4349
povoliť notifikácie	4348
povoliť obsah	4342
povoliť raz	4342
povoliť reklamu	4351
povoliť reklamy	4351
povoliť upozornenia	4348
powiązane	3618
powiązane artykuły	3618
powiązane tematy	3618
powiększ	3621
powiększ tekst	3717
powiększ zdjęcie	3621
powrót do góry	3621
powrót do strony głównej	3703
powrót na górę	3703
pozastaviť	4346
později	491	596
pozostała część artykułu pod materiałem wideo	3600
pozostały czas	3685
pozostały czas #	3684
pozostały czas -#	3684
pozrieť # fotiek	4360
pozrieť # fotky	4360
pozrieť # fotografie	4360
pozrieť # fotografií	4360
pozrieť fotiek	4360
pozrieť fotky	4360
pozrieť fotografie	4360
pozrieť fotografií	4360
pozrieť galériu	4361
pozrieť všetky # fotiek	4360
pozrieť všetky # fotky	4360
pozrieť všetky # fotografie	4360
pozrieť všetky # fotografií	4360
pozrieť všetky fotiek	4360
pozrieť všetky fotky	4360
pozrieť všetky fotografie	4360
pozrieť všetky fotografií	4360
pozrieť všetkých # fotiek	4360
pozrieť všetkých # fotky	4360
pozrieť všetkých # fotografie	4360
pozrieť všetkých # fotografií	4360
pozrieť všetkých fotiek	4360
pozrieť všetkých fotky	4360
pozrieť všetkých fotografie	4360
pozrieť všetkých fotografií	4360
pozvite nás na kávu	4352
pozvěte nás na kafe	600
pozvěte nás na kávu	600
počastite nas kavom	4254
pořídit předplatné	603
pošalji	91	4260
pošalji e-mailom	4189
pošalji komentar	4189
pošalji mejlom	4189
pošalji poruku	4259
pošalji povratnu informaciju	4268
pošalji prijatelju	4189
pošalji vest	4265
pošalji vijest	4265
pošalji članak e-mailom	4189
pošaljite dojavu	4265
pošaljite komentar	4189
pošaljite vest	4265
pošlete tip redakci	614
pošlite tip redakcii	4364
pošlji	4457
pošlji komentar	4466
pošlji po e-pošti	4390
pošlji povratno informacijo	4465
pošlji prijatelju	4390
pošlji sporočilo	4456
pošlji članek po e-pošti	4390
pošljite nam namig	4462
pošljite namig	4462
poštanski broj	4260
poštna številka	4457
poštovné zdarma	584
pr članek	4386
pradėti testą	3147
praneškite apie klaidą	3117
pranešti anonimiškai	3166
pranešti apie klaidą	3117
pranešti apie komentarą	3168
pratite uživo	4262
pravidelný dar	600
pravidelný príspevok	4352
pravidelně měsíčně	600
pravidlá diskusie	4290
pravidlá opráv	4364
prawa autorskie zastrzeżone	3708
prašome išjungti reklamos blokavimą	3158
pre komentovanie sa prihláste	4369
pre predplatiteľov	4283
preberi cel članek	4459
preberi celoten članek	4459
preberi več	4459
preberite celoten članek	4459
preberite še	4387
precisamos de você	3731
predchádzajúca fotografia	4361
predchádzajúca snímka	4361
predchádzajúca strana	4361
predchádzajúci článok	4361
predplatiť	4282
predplatné môžete kedykoľvek zrušiť	4355
predplaťte si	4282
preferințe cookie	3974
preferințe de confidențialitate	4009
preferències de galetes	456
preferências de cookies	3838
preferências de privacidade	3876
prehrať	4346
prehrať video	4345
prehrávač sa načítava	4345
prejsť do diskusie	4369
prejsť do galérie	4361
prejsť na darovanie	4352
prejsť na kvíz	4336
prejsť na obsah	4361
prejsť na online	4361
prejsť na platbu	4352
prejsť na ponuku	4340
prejsť na recept	61
prejšnja fotografija	4459
prejšnja slika	4459
prejšnja stran	4459
prejšnji članek	4459
prekličete lahko kadarkoli	4453
prekliči soglasje	4441
preložené automaticky	4367
preložené pomocou ai	4367
prenošenje zabranjeno	4266
prenumerantförmån	4574
prenumerantförmåner	4574
prenumerata nuo # euro per mėnesį	3111
prenumerata nuo # €	3111
prenumerera på vårt nyhetsbrev	4491
prenumeruodami sutinkate su taisyklėmis	3136
prenumeruokite naujienlaiškį	3136
prenumeruoti naujienlaiškį	3163
preostali čas	4445
preostali čas #	4444
preostali čas -#	4444
preporučeno	4186
preporučuje outbrain	4275
preporučuje taboola	4275
preporučujemo	4186	4257
preporučujemo da pročitate	4186
preporučujemo i	4186
presentear matéria	3866
preskoči na sadržaj	4262
preskoči na vsebino	4459
preskočiť na obsah	4361
prestať sledovať	4371
prethodni članak	4262
pretlač zakázaná	4365
prevedeno uz pomoć ai	4268
preverite e-pošto	4456
prečo vidím túto reklamu	4374
prečítajte si	4287
prečítajte si aj	4287
prečítať neskôr	4372
prečítať prepis	4345
prețurile pot varia	3939
pridať ako preferovaný zdroj	4371
pridať do košíka	4340
pridať do mojich tém	4371
pridať komentár	4290
pridať medzi preferované zdroje	4371
pridruži se razpravi	4466
pridružite se razpravi	4466
pridėti kaip pageidaujamą šaltinį	3169
pridėti komentarą	3168
pridėti prie mano temų	3169
pridėti prie pageidaujamų šaltinių	3169
prihlásiť	4283
prihlásiť cez facebook	4355
prihlásiť cez google	4355
prihlásiť na odber	4358
prihlásiť sa	4283
prihlásiť sa cez apple	4355
prihlásiť sa cez facebook	4355
prihlásiť sa cez google	4355
prihlásiť sa do diskusie	4369
prihlásiť sa na odber	4358
prihláste sa a komentujte	4369
prihvati i prikaži	4245
prihvati sve kolačiće	4245
prihvaćam	4202
prihvaćam i nastavljam	4245
prihvaćam sve	4202
prijava putem google računa	4256
prijavi grešku	4189
prijavi pogrešku	4265
prijavi se s google računom	4256
prijavite grešku	4265
prijavite pogrešku	4265
prijať	4301
prijať a pokračovať	4342
prijať a zobraziť	4342
prijať všetko	4301
prijať všetky	4343
prijať všetky cookies	4342
prikaži # odgovora	4269
prikaži # odgovore	4466
prikaži galerijo	4459
prikaži galeriju	4262
prikaži geslo	4453
prikaži i prihvati	4245
prikaži in sprejmi	4441
prikaži komentare	4269
prikaži komentarje	4466
prikaži lozinku	4256
prikaži manj	4388
prikaži manje	4187
prikaži odgovore	4269	4466
prikaži podnapise	4444
prikaži prepis	4444
prikaži rezultate	91	4240	4436
prikaži sadržaj	4202
prikaži sve	4187
prikaži titlove	4247
prikaži transkript	4247
prikaži več	4388
prikaži više	4187
prikaži vse	4388
prikaži vsebino	4441
prima lună gratuită	3953
prima pagină	3923
primetili ste grešku	4265
primește alerte despre acest subiect	3947
primijetili ste grešku	4265
printează	3911
printează rețeta	61
pripomenúť neskôr	4294
priporoča outbrain	4471
priporoča taboola	4471
priporočamo	4387	4454
priporočamo tudi	4387
priporočamo v branje	4387
priporočeno	4387
prisijunkite arba susikurkite paskyrą	3111
prisijunkite prie mūsų komandos	3118
prisijunkite, kad galėtumėte komentuoti	3117
prispieť	4282
prispieť jednorazovo	4352
prispieť mesačne	4352
privatsphäre verwalten	966
privatsphäre-einstellungen	822
privātuma iestatījumi	3219
privātuma politika	3197
prišlo je do napake. poskusite pozneje	4456
prišlo je do napake. poskusite znova	4456
pro komentování se přihlaste	620
pro předplatitele	494
pro předplatitele výhodněji	583
prochaine vidéo	2160
profită de ofertă	4016
programmet är inte längre tillgängligt	4581
prohibida su reproducción total o parcial	1664
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
proibida a reprodução total ou parcial	3888
promijeni veličinu teksta	4273
promo sadržaj	4275
promocijsko sporočilo	4386
promotivni sadržaj	4185
promotivni članak	4185
promóció	2431
proovi # päeva tasuta	1677
proposé par	2152
prosimy o wyłączenie adblocka	3689
proč vidím tuto reklamu	626
pročitaj ceo članak	4262
pročitaj cijeli članak	4262
pročitaj kasnije	4273
pročitaj transkript	4247
pročitajte ceo tekst	4262
pročitajte cijeli članak	4262
pročitajte i	4186
pročitajte još	4186
prywatność	3604
prywatność i cookies	3606
przeczytaj całość	3703
przeczytaj cały artykuł	3703
przeczytaj również	3618
przeczytaj także	3618
przeczytaj też	3618
przeczytaj transkrypcję	3684
przejdź bez wsparcia	3581
przejdź do galerii	3703
przejdź do głównej treści	3703
przejdź do księgarni	3601
przejdź do oferty	3677
przejdź do przepisu	61
przejdź do płatności	3694
przejdź do quizu	3671
przejdź do serwisu	3604
przejdź do sklepu	3677
przejdź do strony darowizn	3694
przejdź do treści	3621
przejdź do ustawień prywatności	3604
przejdź do wpłaty	3694
przejdź na stronę główną	3703
przekaż # % podatku	3694
przekaż #%	3694
przekaż opinię	3711
przestań obserwować	3715
przetłumaczono automatycznie	3711
przetłumaczono przez ai	3711
przeładuj stronę	3693
prześlij	3701
prześlij opinię	3711
prześlij zdjęcia	3707
przypomnij mi później	3581
przypomnij później	3688
právě se děje	520
präsentiert von	816
précédent	2057
préférences cookies	2042
préférences de confidentialité	2159
prélèvement	2004
prémium	2422
prénom	2136
présenté par	2152
próbáld újra később	2523
próbálja ki # forintért	2422
próbálja újra	2523
próbálja újra később	2523
próxima	3778
próxima foto	3885
próxima imagem	3885
próxima notícia	3856
próxima página	3778
próximo artigo	3773
próximo vídeo	1651	3877
prøv # dager gratis	3437
prøv gratis	639	3437
prøv igen senere	753
prøv igjen senere	3554
prøv nu	639
prøv nå	3437
prędkość	3685
prędkość odtwarzania	3684
prを含みます	2905
pr記事	2927
psč	608	4359
pubblicità	2701
publi-rédactionnel	2040
publicitatea continuă	4016
publicité	2040
publicité - la suite ci-dessous	2040
publicités	2040
publică	3963
publică comentariul	3962
pular anúncio	3877
pular para o conteúdo	3778
pular para o conteúdo principal	3776
puslapis # iš #	3174
página siguiente	1548
páči sa mi to	4370
päeva küsimus	1714
päivitä sivu	1960
päivitä suostumus	1881
päivän kysymys	91	1934
päivän peli	1940
päivän ristikko	1934
pääuutiset	1890
påkrevd	3555
påkrævet	754
påmind mig senere	635
påminn mig senare	4479
później	3581	3688
pārbaudi savas zināšanas	3187
pārbaudiet savu e-pastu	3230
pāriet uz recepti	61
pāriet uz saturu	3232
pārpublicējot atsauce obligāta	3190
pārpublicēšana aizliegta	3240
pārtraukt sekot	3236
pārvaldīt paziņojumus	3224
pārvaldīt piekrišanu	3219
pērc abonementu	3180
płatna współpraca	3719
płatne miesięcznie	3698
płatne rocznie	3698
płatność miesięczna	3698
płatność roczna	3698
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
qq好友	5170
qq空间	5170
qr कोड स्कैन करें	2387
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3065
qrコードからダウンロード	2935
qrコードを読み取ってください	2935
qr코드로 다운로드	3065
qr코드를 스캔하세요	3065
qu'avez-vous pensé de cet article	2083
qual o seu nível de satisfação com esta notícia	3799
qualcosa è andato storto	2795
quan tâm nhất	5047
quay lại	5007
quay lại đầu trang	5091
quellen und weiterführende links	836
queremos conocer tu opinión	1586
queremos saber a sua opinião	3812
questa email è già registrata	2824
questa pagina ti è stata utile	2768
questo articolo ti è stato utile	2768
questo articolo è bloccato	2792
questo campo è obbligatorio	2794
questo riassunto ti è stato utile	2736
questo video non è disponibile	2776
questo video non è più disponibile	2776
quieres añadir otro usuario a tu suscripción	1498
quitter le plein écran	2120
quizi çöz	4770
quizás más tarde	1492
quizás te interese	1542
quy định bình luận	5046
quyên góp	4982
quyên góp ngay	4982
qué opinas	1537
qué te ha parecido esta noticia	1586
quét mã qr	5059
quét mã qr để tải	5059
quét mã qr để tải ứng dụng	5059
quên mật khẩu	4985
quản lý cookie	5057
quản lý lựa chọn	5086
quản lý sự đồng ý	5057
quản lý tùy chọn	5086
quảng cáo	4996
quảng cáo - bài viết tiếp tục bên dưới	5040
""", 'r': """
r$ # por mês durante # meses	3821
radote klaidą	3117
radote klaidą tekste	3117
radās kļūda. mēģiniet vēlāk	3230
radīts ar mākslīgo intelektu	3234
rafraîchir la page	2129
raksti komentāru	3186
raksts ir aizsargāts ar autortiesībām	3240
raksts ir slēgts	3228
raksts tiek papildināts	3187
raksts turpinās pēc reklāmas	3189
rakstu lasa mākslīgais intelekts	3221
rakstīt autoram	3232
rakstīt komentāru	3186
raktažodžiai	3154
rao vặt	4996
raportează	3963
raportează comentariul	4006
raportează o eroare	3936
raportează o greșeală	3996
raportoi virheestä	1974
rapportér	766
rapportér annonce	770
rapportér fejl	666
razvrščanje	4467
rašykite redakcijai	3166
rašyti autoriui	3165
rašyti komentarą	3111
reagovať	4370
recargar la página	1620
recargar página	1620
recarrega la pàgina	462
recarregar a página	3844
recarregar página	3844
receber notificações	3814
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2093
recevez une alerte à chaque article de l'auteur	2093
reclamă	3914
recomandarea redacției	3956
recomandări	3920
recomandări by taboola	3942
recomandări taboola	3942
recomandările editorilor	3956
recomandările partenerilor	3942
recomandările redacției	3920
recomendado para você	3773
recommandé	2053
recommandé pour vous	2053
recommandés	2053
recordar más tarde	1492
recuérdamelo más tarde	1492
recíbela	1511
recíbela gratis	1511
recíbelo	1511
redacția	3931
redare automată	3971
redirecționează # la sută	3985
redirecționează #%	3901
redă video	3970
redă videoclipul	3970
refuză toate	3933
refuză tot	3975
regala este artículo	1640
regalar artículo	1498
regalar este artículo	1640
registrovať sa	4283
registruokitės nemokamai	3111
registruokitės į seminarą	3118
registrácia	4283
regisztráció	2422
regisztrálok	2422
regler för kommentarer	4608
regler og vilkår gjelder	3460
regras de comentários	3826
regras dos comentários	3826
regístrate	1498
rekisteröidy	1865
rekisteröidy maksutta ja lue	1865
reklaami lõpp	1738
reklam içeriğidir	4773
reklama się skończyła	3719
reklami geç	4701
reklám	2431
reklám vége	2541
reklámblokkolót használ	2514
reklámblokkolót használsz	2514
reklāma	3180
reklāmas beigas	3239
reklāmas raksts	3189
reklāmraksts	87	3189
relacja na żywo	3703
relaterade ämnen	4516
rendeld meg a könyvet	2496
rendelje meg a könyvet	2496
rendezés	2535
rendszeres támogatás	2518
renovar suscripción	1656
reportar comentário	3871
reportar erro nesta página	3799
reproducció automàtica	453
reproducción automática	1611
reproducción prohibida	1664
reproducir vídeo	1610
reproduction réservée	2174
reproductor de vídeo	1651
reproduzir vídeo	3834
reproduzir áudio	3834
reprodução automática	3835
reprodução proibida	3888
reserve já	3891
resmi büyüt	4796
responda à enquete	3826
rester connecté	2133
restez informé	2015
restez informés	2015
resultado da votação	3871
resultados de la votación	1604
resumen automático	1572
resumo da notícia	3799
resumé lavet af ai	763
retour à l'accueil	2139
retour à la liste	2139
retour à la page d'accueil	2055
retrage consimțământul	3974
rettelser og præciseringer	760
revenir à l'accueil	2139
revoir la vidéo	2160
rezerviši mesto	4243
rezervovať miesto	4340
rezervujte si místo	583
rezervuoti vietą	3149
rezervă un loc	3940
rezervă-ți locul	3940	3968
rezervēt vietu	3217
rezolvă testul	3965
reîmprospătează pagina	3982
reîncarcă pagina	3982
reînnoiește abonamentul	4012
reģistrējies bez maksas	3180
reģistrēties	3180
reši križanko	4436
reši kviz	4240	4436
reši ukrštenicu	4240
režim celej obrazovky	4345
režim celé obrazovky	589
ricordamelo più tardi	2674
riješi križaljku	4240
riješi kviz	4240
riproduzione riservata ©	2830
rizami geri çek	4705
rodyti galeriją	3165
rodyti mažiau	3119	3165
rodyti turinį	3151
rodyti viską	3119
rozumím	524
rozwiąż krzyżówkę	3671
rozwiń	3605	3621
rozwiń wszystko	3622
ročne	4356
ročná platba	4356
ročné predplatné	4356
roční platba	604
roční předplatné	604
ročně	604
rychlost přehrávání	589
ryhdy kannatusjäseneksi	1961
rätta	4510
rätta oss	4510
rättelse	4510
rättelsepolicy	4603
rättelser och förtydliganden	4603
règles de commentaires	2112
règles des commentaires	2112
réactions	2047
réagir	2032	2047
réagir à cet article	2047
réagissez	2047
réagissez à cet article	2047
réductions et codes promo	2178
réduire la police	2104
réduire la taille de la police	2104
réduire la taille du texte	2104
réduire le texte	2150
répondez au quiz	2115
répondez au sondage	2112
répondre	2047
réseaux sociaux	2033
réserver mes places	2118
réservez vos places	2118
réservé aux inscrits	2005
résiliable à tout moment	2100
résultats	92
résultats du sondage	2091
résumé de l'article	2083
résumé de l'article en # points	2083
résumé en # secondes	2083
résumé ia	2147
résumé par l'ia	2147
részletek	2447
rétablir le son	2120
rösta	91	4571
rösta här	4519
rösta i omröstningen	4519
rösta nu	91	4567
rút lại sự đồng ý	5057
rückmeldung geben	998
rýchlosť	4346
rýchlosť prehrávania	4345
rādīt # atbildes	3235
rādīt atbildes	3235
rādīt galeriju	3232
rādīt mazāk	3188	3232
rādīt rezultātus	3215
rādīt saturu	3219
rādīt un piekrist	3219
rādīt vairāk	3187
rādīt visu	3188
rămâi conectat	3988
răspunde	3919
rėmimas	3120
rėmėjo turinys	3172
""", 's': """
s'abonner à ce dossier	2171
s'abonner à ce sujet	2171
s'abonner à ce thème	2171
s'abonner à cet auteur	2171
s'abonner à partir de #€	2005
s'està carregant el reproductor	452
s'està carregant el vídeo	452
s'ha produït un error	469
s'inscrire à la newsletter	2015
s-ar putea să-ți placă	3920
saada anonüümne vihje	1732
saada sõbrale	1682
saada sõnum	1729
saada vihje anonüümselt	1732
saber más	1548
sadarbības raksts	3189
sadece abonelere özel	4790
sadržaj je blokiran	4245
sadržaj je zaključan	4179
sadržaj je zaštićen autorskim pravom	4266
sadržaj nije dostupan	4245
sadržaj nije moguće prikazati	4245
sadržaj partnera	4275
saglabāt	3185
saglabāt iestatījumus	3219
saglabāt izvēli	3219
saglabāt rakstu	3185
saglabāt vēlākam	3237
sair do ecrã inteiro	3834
saistītie raksti	3182
saistītās ziņas	3182
saite ir nokopēta	3237
saite nokopēta	3185
saken er låst	3437
saken finnes også som lyd	3450
salli ja näytä	1881
salli sisältö	1946
salta la pubblicità	2818
salta pubblicità	2818
saltar anúncio	3758
saltar para o conteúdo	3776
saltar para o conteúdo principal	3776
salvar preferências	3838
salvează	3911
salvează articolul	3955
salvează pentru mai târziu	3955
salvează preferințele	3974
salvează rețeta	61
samo nujni piškotki	4441
samo nužni	4245
samo nužni kolačići	4245
samo za naročnike	4453
sans engagement, résiliable à tout moment	2100
sao chép	5081
sao chép liên kết	4991
sao chép đường dẫn	5038
sari la conținut	3922
sari la rețetă	61
sari peste reclamă	4010
satura turpinājums pēc reklāmas	3189
saturs ir aizsargāts ar autortiesībām	3240
saturs ir bloķēts	3219
sazināties ar redakciju	3233
sačuvaj	4189
sačuvaj podešavanja	4245
sačuvaj recept	61
sačuvaj vest	4189
sačuvaj za kasnije	4273
sačuvaj članak	4273
saņemt paziņojumus	3224
scanează codul qr	3977
schlagwörter	836
schließen	839
schrift größer	1002
schrift vergrößern	809
schriftgröße	809
schriftgröße anpassen	1002
schriftgröße ändern	1002
schwedenrätsel	959
scopri di più	2680
scopri di più su amazon	2834
scrie comentariul tău	4006
scrie redacției	3996
scrieți redacției	3996
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
se alla erbjudanden för prenumeranter	4484
se bilderna här	4519
se connecter et réagir	2047
se déconnecter	2005
se grafiken här	4519
se ha producido un error al cargar el vídeo	1570
se klippet här	4519
se klippet øverst i saken	3475
se réabonner	2166
se større bilde	3476
se større billede	678
se videon här	4519
se våra erbjudanden	4593
se våre tilbud	3551
se încarcă playerul	3970
se încarcă video	3970
se încarcă videoclipul	3970
sebesség	2508
sedan # kr/mån tills du säger upp	4484
see väli on kohustuslik	1729
segui già questo argomento	2805
segui già questo autore	2805
seguir tópico	3814
seguí leyendo	1600
sei già abbonato	2680
sei già iscritto	2824
sei già iscritto alla newsletter	2754
seko tēmai	3236
sekot tēmai	3236
sekretessinställningar	4578
sekti autorių	3169
sekti temą	3169
selección de la redacción	1542
selectează	3989
selvä	1893
sem opinião	3827
sem si não seria possível	3819
sem você não seria possível	3819
semnalează comentariul	4006
semnalează o eroare	3919
senaste först	4608
send artiklen på mail	649
send på e-post	3450
send på mail	768
seniausi viršuje	3168
sense permanència	439
sesi aç	4774
sesi açmak için dokunun	4815
sesi açmak için tiklayin	4815
setări confidențialitate	3974
setări cookie	3918	3933
setări cookie-uri	3974
setări cookies	3974
setări de confidențialitate	3974
seu apoio faz a diferença	3731	3881
seu nome de usuário	3871
seuls les abonnés peuvent commenter	2091
seuraa hetki hetkeltä	1970
seuraa livenä	1970
seuraa meitä	1876
seuraa tekijää	1981
seuraa tätä aihetta	1981
seuraat jo tätä aihetta	1981
seuraat tätä aihetta	1981
seç	4791
seçenekleri yönet	4777
seçimimi kaydet	4777
seções	3773
seřadit podle	620
sfârșit publicitate	3968
sfârșitul reclamei	3968
shrani članek	4390
shrnutí ai	619
shrnutí od ai	618
si opp når du vil	3437
si è verificato un errore	2794
si è verificato un errore durante il caricamento del video	2734
sie können diesen artikel kostenlos weitergeben	930
signaler ce contenu comme inapproprié	2091
signaler un problème	2047
siguiente artículo	1542
siguiente vídeo	1651
siirry sisältöön	1892
siirry suoraan sisältöön	1970
sikeres feliratkozás	2449
sin ti no sería posible	1595
sinu hääl on arvesse võetud	1714
sinu sõnum	1730
sisu on autoriõigusega kaitstud	1739
sisältö ei ole saatavilla	1946
sisältö on estetty	1946
sisältö on suojattu tekijänoikeudella	1975
sisältöä ei voida näyttää	1946
sisältöä kumppaneiltamme	1984
siz ne düşünüyorsunuz	4736
siz ne düşünüyorsunuz? oy verin	4714
sizin için öneriler	4708
siųsti atsiliepimą	3167
siųsti draugui	3116
siųsti el. paštu	3116
siųsti komentarą	3168
siųsti naujieną	3166
siųsti žinutę	3163
skaitykite be reklamų	3172
skaitykite be ribojimų	3161
skaitykite daugiau čia	3118
skaityti plačiau	3118
skaityti visą straipsnį	3165
skaityti vėliau	3116
skann qr-koden for å laste ned appen	3541
skanna qr-koden för att ladda ner appen	4583
skaties arī	3182
skatīt cenu	3217
skatīt foto	3187
skatīt galeriju	3187
skatīt komentārus	3235
skatīt piedāvājumu	3217
skatīt piedāvājumus	3228
skatīt rezultātus	91	3215
skatīt video	3187
skatīt visus	3232
skenē qr kodu	3223
skenējiet qr kodu	3223
skjønner	3477
sklenite naročnino	4383
skontaktuj się z redakcją	3707
skontrolujte si svoju schránku	4358
skopírované	4373
skopírované do schránky	4372
skopírovať odkaz	4290
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4510
skriv inn beløp	3548
skru på	3545
skru på lyd	3539
skru på varsler	3542
skryť odpovede	4369
skryť reklamu	4374
skrýt	524
skrýt odpovědi	620
skrýt reklamu	626
skyddas av upphovsrätt	4604
skänk en gåva	4591
skúste to neskôr	4358
skúste to znova	4358
slapukų nustatymai	3129
slapukų politika	3151
slažem se	4202
slažem se i nastavljam	4245
sledeća fotografija	4262
sledeća slika	4262
sledeća strana	4262
sledeći video	4247
sledeći članak	4262
sledovat toto téma	622
sledovat téma	622	623
sledovať autora	4371
sledovať autorku	4371
sledovať online	4361
sledovať tému	4371
sledovať túto tému	4371
sledujete téma	622
sledujete tému	4371
slik beskytter vi kildene våre	3561
slik beskytter vi våre kilder	3561
slik slår du av annonseblokkering	3546
slične vesti	4186
slične vijesti	4186
slični članci	4186
sljedeća fotografija	4262
sljedeća slika	4262
sljedeća stranica	4262
sljedeći video	4247
sljedeći članak	4262
slut på annonce	770
slut på annons	4613
slut på reklam	4613
sluta följa	4610
slutt på annonse	3572
slutt å følge	3568
slå adblocker fra	744
slå annonceblokering fra	744
slå av annonseblokkereren	3546
slå av annonseblokkeringen	3546
slå din adblocker fra	744
slå lyd fra	737
slå lyd til	737
slå lyden fra	737
slå lyden til	737
slå notifikationer til	740
slå på	3545	4586
slå på aviseringar	4584
slå på ljudet	4581
slå på notiser	4584
slå på varsler	3542
slå på varslinger	3542
slå til	743
slėpti reklamą	3172
sns 공유	3104
sns 공유하기	3104
snsでシェア	2973
snsでシェアする	2973
snsをフォロー	2860
snímek # z #	609
snímek # ze #	609
snímka # z #	4360
snímka # zo #	4360
so schützen wir unsere quellen	992
sofortüberweisung	785
solicitarea a fost trimisă	4013
solicitação enviada	3883
solitär	959
som källa är du skyddad	4512
son dakika bildirimlerini aç	4780
son dakika gelişmelerinden haberdar olun	4780
son gelişmelerden haberdar olun	4780
sondaż	92
sonderveröffentlichung	910
sono già sostenitore	2674
sonraki fotoğraf	4822
sonraki fotoğraf için tiklayin	4711
sonraki fotoğrafa geç	4711
sonraki görsel	4822
sonraki haber için tiklayin	4711
sonraki içerik	4822
sonraki sayfa için tiklayin	4711
sonuçlar	92
sonuçlari gör	91	4715
sonuçlari göster	91	4768
sorodni članki	4387
sortează	3963
sortează după	3963
sortuj według	3713
sortér efter	765
souhlasit a pokračovat	515
souhlasím	512
souhlasím a pokračovat	586
souhlasím a zobrazit	515
souhlasím se zobrazením	512
soukromí a cookies	515
soutenez-nous dès maintenant	1996
související	520
související témata	520
související články	520
související články z webu	520
soyez le premier à commenter	2047
soyez le premier à réagir	2047
spam nélkül	2523
spander en kaffe på oss	3548
spara inställningar	4578
spara till läslistan	4612
spausdinti receptą	61
spausdinti straipsnį	3170
spațiu publicitar	3942
spela här	4567
spela videon här	4519
spill ansvarlig. # år	3460
spill med måte	3460
spill nå	3525
spis treści	3621
splošni pogoji	4442
sponsorisé	2040
sponsorlu bağlantilar	4750
sponsorlu içerik	87	4701
sponsoroitu sisältö	1877
sponsoroitua sisältöä	1879
sponsorēts saturs	3239
sponsrat innehåll	4502
sponzorirani sadržaj	4185
sponzorirani članak	4185
sponzorisani sadržaj	4275
sponzorované	4286
sponzorovaný obsah	508
sponzorováno	508
sporoči napako	4462
sporočilo	4457
spotifyで聞く	2963
spotifyで聴く	2963
spravovat upozornění	593
spravovať súhlas	4342
spravovať upozornenia	4348
sprawdź cenę	3677
sprawdź ofertę	3585
sprawdź się	3671
sprawdź skrzynkę e-mail	3700
sprawdź skrzynkę odbiorczą	3700
sprawdź swoją skrzynkę	3700
sprawdź swoją wiedzę	3671
sprejmi in prikaži	4441
sprejmi vse piškotke	4441
spremi članak	4189
spremljajte v živo	4459
sprijinul tău contează	4011
sprijină-ne	3901
správa	4359
správa bola odoslaná	4358
správa souhlasu	586
správa súhlasu	4342
spróbuj ponownie	3700
spróbuj ponownie później	3700
spręsti kryžiažodį	3147
spręsti testą	3147
spune-ne părerea ta	3962
spune-ți părerea	3936
spune-ți părerea în comentarii	3936
spuneți-ne părerea	3962
spustit kvíz	577
spustiť kvíz	4336
spustiť video	4345
später	780
später erinnern	780
späť hore	4361
späť na hlavnú stránku	4361
späť na začiatok	4361
spør vår ki om saken	3466
spēlē tagad	3215
spēlēt tagad	3215
staňte sa členom	4282
staňte se členem	492
ste našli napako	4462
ste našli napako v članku	4462
ste už predplatiteľ	4355
ste že glasovali	4436
stem nå	91	3525
stiahnuť aplikáciu	4347
stiahnuť audio	4345
stiahnuť epizódu	4345
stiahnuť na google play	4347
stiahnuť v app store	4347
stiahnuť z app store	4347
stiahnuť z google play	4347
stichwörter	836
stil spørgsmål til artiklen	666
stlmiť	4346
stop med at følge	767
straipsnio tęsinys - po reklama	3120
straipsnis saugomas autorių teisių	3173
straipsnis tęsiasi po reklamos	3120
straipsnis užrakintas	3161
straipsnį skaito dirbtinis intelektas	3153
strojovo preložené	4367
strojový preklad	4368
strojový překlad	619
strojově přeloženo	618
strona główna	3618
stroški dostave	4440
stránka # z #	609	4360
stránka # ze #	609
stránka # zo #	4360
stworzono z pomocą ai	3711
stáhnout aplikaci	591
stáhnout audio	589
stáhnout epizodu	589
stáhnout na google play	591
stáhnout podcast	589
stáhnout v app store	591
stáhnout z app store	591
stáhnout z google play	591
stáhnout zdarma	592
stäng	4479	4519
stäng annons	4613
stäng av annonsblockeraren	4587
stäng av din adblocker	4587
stäng av din annonsblockerare	4587
stäng av ljudet	4581
stäng galleri	4599
stöd oss	4480
stöd oss på patreon	4591
stöd oss via patreon	4591
större text	4612
større tekst	3570
støt med mobilepay	747
støt os	636
støt os med mobilepay	747
støt os på #er	747
støt os på patreon	747
støt via mobilepay	747
støtt oss	3434
støtt oss med vipps	3548
støtt oss på patreon	3548
støtt oss via vipps	3548
subscrição confirmada	3883
subtitrări	3971
subtítols	453
subtítulos	1611
sudoku del día	1646
sugerir correção	3799
sugerir una corrección	1586
sugestões	3773
suite après la publicité	2118
suivez vos auteurs préférés	2148
suivre ce thème	2093
suivre le thème	2148
sukurta naudojant dirbtinį intelektą	3167
sumă liberă	3985
sumă personalizată	4011
sunt de acord cu termenii și condițiile	3990
sur le même sujet	2053
sur le même thème	2053
suscripción	1498
suscripción confirmada	1657
suscríbase	1498
suscríbete	1498
suscríbete a nuestro boletín	1508
suscríbete ahora	1498
susiję straipsniai	3113
susikurti paskyrą	3111
susține	3901
susține-ne	3901
susține-ne pe patreon	3985
susțineți-ne	3901
susținut de	4004
sutikti ir tęsti	3151
sutinku ir tęsiu	3151
svaka donacija je važna	4254
svaka donacija pomaže	4254
svaki dinar je važan	4254
svaki doprinos je važan	4254
svaki doprinos pomaže	4254
svaki euro je važan	4254
svaki prilog pomaže	4254
svi članci	4262
svi članci autora	4262
sviđa mi se	4270
sviđa vam se članak	4268
swisha en gåva	4591
syötä kelvollinen sähköpostiosoite	1967
syötä summa	1961
syötä sähköpostiosoitteesi	1868
szanowna użytkowniczko, szanowny użytkowniku	3606
szanowni państwo	3605
szanowny użytkowniku	3606
szanujemy twoją prywatność	3606
szavazatodat rögzítettük	2490
szavazatát rögzítettük	2490
szavazás	92	2493
szavazás indítása	2490
szczegóły	3622
szeretne értesítéseket kapni	2510
szeretnél értesítéseket kapni	2510
szerző követése	2536
szkennelje be a qr-kódot	2509
szponzorált tartalom	87	2431
szybkość odtwarzania	3684
szállítási költség	2497
szókereső	2493
szólj hozzá	2439
szóljon hozzá	2439
szövegméret	2539
szünet	2508
sähköposti	1868
sähköposti tai käyttäjätunnus	1964
sähköpostiosoite	1868
sähköpostiosoitteesi	1967
sähköpostisi	1967
säkra din plats	4574
säästä # %	1965
säästä #%	1965
så # kr/mnd til du sier opp	3437
så gör du för att stänga av	4589
så hanterar vi personuppgifter	4507
så här stänger du av din adblocker	4589
så här stänger du av din annonsblockerare	4589
så jobbar vi med rättelser	4603
så kommenterar du	4510
så skyddar vi våra källor	4603
så stänger du av adblock	4589
så stänger du av adblocker	4589
så stänger du av annonsblockeraren	4587
så stänger du av din ad-blocker	4589
så stänger du av din adblocker	4589
så stänger du av din annonsblockerare	4587
sådan beskytter vi kilder	760
sådan beskytter vi vores kilder	760
sådan deaktiverer du din adblocker	744
sådan retter vi fejl	760
sådan slår du adblock fra	744
sådan slår du din adblocker fra	744
sé el primero en comentar	1535
sé parte	1493
sélections	2032
sì, grazie	2785
sí, quiero	1619
sí, vull	460
síganos	1524
síguenos	1524
só para assinantes	3850
sólo para suscriptores	1625
sõnum on saadetud	1729
sök	4519
søg	677
søk	3475
súhlasím	4301
súhlasím a pokračovať	4342
súhlasím so zobrazením	4301
súmate	1493
súvisiace	4287
súvisiace články	4287
súvisiaci článok	4287
süre	4775
süti beállítások	2499
süti tájékoztató	2499
sütibeállítások	2499
sütibeállítások módosítása	2502
sütik kezelése	2499
sākt testu	3215
sīkdatņu iestatījumi	3197
sīkdatņu politika	3219
sīkfailu iestatījumi	3219
słowa kluczowe	3618
sūtīt e-pastā	3237
sắp xếp theo	5047
số tiền khác	5065
""", 't': """
t'ha estat útil	445
t'ha estat útil aquest article	427
t'ha estat útil aquest resum	427
t'ha semblat útil	445
ta treść jest niedostępna	3681
ta treść jest zablokowana	3681
ta video ni več na voljo	4444
ta članek je zaklenjen	4453
taboola tarafindan sunulmuştur	4750
taboola tarafindan önerildi	4750
tack för din anmälan	4491
tack för din prenumeration	4596
tack för din röst	91	4567
tack för ditt meddelande	4596
tagasi üles	1731
taip pat žiūrėkite	3113
tak, chcę	3688
tak, chętnie	3688
tak, poproszę	3688
takaisin ylös	1892
takipten çik	4802
takk for at du meldte deg på	3554
takk for din påmelding	3554
takk for påmeldingen	3444
talebiniz gönderildi	4820
tallenna myöhemmäksi	1874
talán később	2417
tam ekrandan çik	4774
tamaño de la letra	1640
tamaño de letra	65	1523
tamaño del texto	65
también te puede gustar	1542
también te puede interesar	1542
també et pot interessar	415
também pode gostar	3824
tapahtui virhe. yritä myöhemmin uudelleen	1967
tapahtui virhe. yritä uudelleen	1967
tarjeta de crédito	1497
tarjeta de débito	1497
tarkista sähköpostisi	1967
tartalom betöltése	2499
tartalom engedélyezése	2499
tartalom megjelenítése	2499
tartalomjegyzék	2508
tasuline koostöö	1738
te ha parecido útil	1603
te ha resultado útil	1603
te ha resultado útil este artículo	1572
te ha resultado útil este resumen	1572
te ha sido útil	1603
te ha sido útil este resumen	1572
te poți dezabona oricând	3948
te rugăm să îl dezactivezi	3982
te vsebine ni mogoče prikazati	4441
te-ar putea interesa și	3956
tee meile kohvi välja	1726
tehisaru kokkuvõte	1684
tehisaru võib eksida	1733
tehisintellekt võib eksida	1733
tehty tekoälyllä	1977
teie hääl on arvesse võetud	1714
tej treści nie można wyświetlić	3681
tek seferlik bağiş	4787
tek seferlik bağiş yap	4818
tekijänoikeudella suojattu	1975
teklifi gör	4773
teklifleri gör	4819
tekoäly voi tehdä virheitä	1977
tekoälyn luoma	1977
tekoälyn tekemä	1977
tekoälyn tekemä tiivistelmä	1892
tekoälyn tiivistelmä	1892
tekoälyn tuottama	1977
tekoälytiivistelmä	1892	1978
tekst je zaključan	4256
tekst powstał przy pomocy ai	3711
tekst przetłumaczony maszynowo	3711
teksta izmērs	3237
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3116
telefonszám	2524
telefón	4359
teljes hozzáférés	2422
teljes képernyő	2507
teljes név	2524
temas del día	1542
temi že sledite	4468
ten artykuł jest zablokowany	3697
ten film jest niedostępny	3684
ten film nie jest dostępny w twoim kraju	3684
ten film nie jest już dostępny	3684
tento obsah je blokován	586
tento obsah je zablokovaný	4342
tento obsah nemôžeme zobraziť	4342
tento obsah nemůžeme zobrazit	586
tento obsah není dostupný	586
tento obsah není k dispozici	586
tento obsah nie je dostupný	4342
tento obsah nie je k dispozícii	4342
tento obsah sa nedá zobraziť	4342
tento článek je uzamčen	603
tercihleri yönet	4814
tercihlerimi yönet	4814
termeni și condiții	3930	3931
termeni și condiții de utilizare	3930
termenii și condițiile	3930
termos e condições	3760
teste başla	4770
teste grátis	3737
testează-ți cunoștințele	3965
testează-ți cunoștințele cu quizul nostru	3936
testi başlat	4770
testi çöz	4770
testreszabás	2501
teszteld a tudásod	2445
tesztelje tudását	2445
tetszőleges összeg	2517
text bol vytvorený automaticky	4367
text byl vytvořen automaticky	618
text je chránený autorským právom	4365
text je chráněn autorským právem	615
text čte umělá inteligence	589
texten fortsätter nedan	4502
texten fortsätter under bilden	4502
texten är maskinöversatt	4606
texten är skapad automatiskt	4606
textgröße	1003
textgröße ändern	1002
teď ne	491	594
teşekkürler, mesajiniz gönderildi	4792
tham gia bình chọn	5046
tham gia khảo sát	5046
tham gia thăm dò	5046
thanh toán hàng năm	5067
thanh toán hàng tháng	5067
thanh toán qua paypal	5089
theo dõi chủ đề	5078
theo dõi chủ đề này	5078
theo dõi tác giả	5078
thoát toàn màn hình	5053
thu gọn	5006
thème suivi	2171
thèmes	2053
thématiques	2053
thêm câu trả lời	5084
thêm làm nguồn ưu tiên	5078
thêm vào giỏ hàng	5092
thích	4991
thích nhất	5047
thông tin bắt buộc	5069
thông tin doanh nghiệp	4996
thông tin quảng cáo	5040
thông tin tác giả	5017
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5073
thẻ	5003
thời gian còn lại	5053
thời gian hiện tại	5054
thời lượng	5054
ti è stato utile	2768
tienes que iniciar sesión para guardar artículos	1599
tietosuoja ja evästeet	1881
tietosuoja- ja evästekäytäntö	1881
tietosuojakäytäntö	1946
tietosuojaseloste ja evästeet	1881
tik būtini	3151
tik būtinieji slapukai	3151
tikai nepieciešamās	3219
tikai nepieciešamās sīkdatnes	3219
tiktokで見る	2963
til støttesiden	747
tilbagetræk samtykke	734
tilbakemelding på saken	3466
tilføj en kommentar	765
tilføj kommentar	765
tilføj os som foretrukken kilde	767
tilføj som foretrukken kilde	767
tilgjengelig på google play	3541
till gåvosidan	4591
tillad og fortsæt	663
tillad én gang	734
tillat én gang	3536
tillåt	4586
tillåt alltid	4579
tillåt annonser	4590
tillåt aviseringar	4584
tillåt en gång	4578
tillåt innehåll	4578
tillåt inte	4586
tillåt notiser	4584
tillåt reklam	4590
tiltás	2513
timp rămas	3971
tin bài liên quan	5038
tin cùng chuyên mục	5003
tin cùng tác giả	5039
tin khác	5003
tin liên quan	5003
tin mới	5003
tin mới nhất	5003
tin nhắn của bạn	5090
tin nhắn của bạn đã được gửi	5069
tin nóng	5039
tin nổi bật	5003
tin quảng cáo	5040
tin tiếp theo	5073
tin trước	5003
tin tài trợ	5003	5042
tin tức liên quan	5003
tin đọc nhiều	5003
tip jar ☕	1173
tipărește	3911
tipărește articolul	3955
tipărește rețeta	61
tisk článku	624
titta på videon	4581
tiêu điểm	5003
tiến # giây	5053
tiếp theo	5006
tiếp tục sau quảng cáo	5042
tiếp tục trên trình duyệt	5059
tiếp tục trên web	5059
tiếp tục với apple	5067
tiếp tục với email	5089
tiếp tục với facebook	5067
tiếp tục với google	5067
tiếp tục đọc	5091
tlačiť	4290
to cię może zainteresować	3618
to może cię zainteresować	3618
to wideo jest niedostępne	3684
to wideo nie jest już dostępne	3684
toate știrile	3994
toda contribuição ajuda	3847
toda la información	1631
todas as notícias	3856
todavía no eres suscriptor	1625
todavía no estás registrado	1625
todos los artículos de este autor	1662
todos los artículos del autor	1662
todos los artículos del especial	1659
todos los derechos de reproducción reservados	1664
todos los vídeos	1631
todos os comentários	3765
todos os vídeos	3856
toimituskulut lisätään	1943
totes les notícies	473
toto pole je povinné	607
toto téma již sledujete	622
toto video již není dostupné	589
toto video není dostupné	589
toto video není ve vaší zemi dostupné	589
toto video nie je dostupné	4345
toto video nie je vo vašej krajine dostupné	4345
toto video už není dostupné	589
toto video už nie je dostupné	4345
tots els vídeos	473
tous droits de reproduction réservés	2174
tous nos hors-séries	2086
toute l'actualité	2053
toutes les actualités	2139
toutes les vidéos	2139
toutes nos vidéos	2139
tovább	2445
tovább a cikkre	2526
tovább a dossziéhoz	2526
tovább a galériához	2526
tovább a recepthez	61
tovább a rovatra	2443
tovább a tartalomhoz	2526
tovább a teljes cikkre	2526
tovább a támogatáshoz	2517
tovább a támogatási oldalra	2517
tovább a webshopba	2496
tovább az ajánlathoz	2496
tovább olvasom	2445
további beállítások	2502
további cikkek	2443
további cikkek a szerzőtől	2526
további cikkek a témában	2443
további cikkek betöltése	2526
további hírek	2443
további lehetőségek	2501
további részletek itt	2445
továbbiak betöltése	2445
továbbiak megjelenítése	2526
toàn màn hình	5054
traducció automàtica	453
traducción automática	1611
traducere automată	3971
traducido automáticamente	1638
tradução automática	3799
traduït automàticament	478
trang chủ	5006
trang này có hữu ích không	5046
transcripció	453
transcripción	1611
transcrição	3835
transferência bancária	3736
trenutni čas	4445
trenutni čas #	4444
treści komercyjne	3719
treści naszych partnerów	3719
treści partnerskie	3600
treść dla subskrybentów	3697
treść niedostępna	3681
treść premium	3697
treść sponsorowana	3600
treść wygenerowana przez ai	3711
treść zablokowana	3681
treść zewnętrzna	3681
tria la teva subscripció	439
trimite răspunsul	3962
troškovi dostave	4244
truy cập không giới hạn mọi bài viết	5089
trwa ładowanie odtwarzacza	3684
tryb pełnoekranowy	3684
træk dit samtykke tilbage	734
træk samtykke tilbage	734
trình phát âm thanh	5087
trò chơi	5051
trước	5006
trường bắt buộc	5069
trường này là bắt buộc	5069
trả lời	5002
trở lại	5006
trở lại đầu trang	5073
tu ce părere ai? lasă un comentariu	3936
tu donación desgrava	1622
tu izmanto reklāmu bloķētāju	3226
tu navegador no puede reproducir este vídeo	1570
tue meitä	1863
tue meitä patreonissa	1961
tue työtämme	1961
tule meile tööle	1684
tuotettu tekoälyllä	1977
turinys saugomas autorių teisių	3173
turinys užblokuotas	3151
turiu paskyrą	3161
turpini lasīt	3180
turpinājums pēc reklāmas	3189
turpināt ar apple	3228
turpināt ar facebook	3228
turpināt ar google	3228
turpināt lasīt	3180
tutar seç	4818
tutar seçin	4818
tvarkyti pranešimus	3156
tvarkyti sutikimą	3151
twitter'da paylaş	4699
twitterで見る	2963
twoja prywatność jest dla nas ważna	3606
twoja wiadomość	3701
twoje imię	3701
twój adres e-mail	3588
twój e-mail	3588
twój głos został oddany	3671
twój głos został policzony	3671
twój głos został zapisany	3671
tykkää	1980
tylko dla osób pełnoletnich	3601
tylko niezbędne	3681
tytuł przelewu: darowizna	3694
tytułem: darowizna na cele statutowe	3694
tài khoản của tôi	4985
tài trợ	4996
tài trợ bởi	5082
támogass minket	2418
támogass minket patreonon	2517
támogasson minket	2418
támogasson minket a patreonon	2517
támogatom	2418
támogatom a lapot	2517
támogatom az oldalt	2517
támogatott tartalom	87	2431
támogatás	2418
támogatás paypalon	2517
támogatási oldal	2517
támogatói tartalom	2431
tárgy	2524
täisekraan	1720
tämä artikkeli on lukittu	1964
tämä juttu on lukittu	1964
tämä kenttä on pakollinen	1967
tämä sisältö ei ole saatavilla	1946
tämä video ei ole enää saatavilla	1949
tämä video ei ole saatavilla	1949
täname liitumast	1702
tässä artikkelissa	1970
tässä jutussa	1970
tässä olisi upotus facebookista	1892
tässä olisi upotus instagramista	1892
tätä sisältöä ei voida näyttää	1946
täytä ristikko	1934
täytä tämä kenttä	1967
télécharger l'appli	2127
télécharger l'audio	2120
télécharger l'épisode	2120
télécharger le mp#	2120
télécharger le podcast	2120
téléchargez l'appli	2127
téma követése	2536
téma už sledujete	622
témata	520
tému už sledujete	4371
témy	4287
témáim	2537
témák	2443
térkép betöltése	2502
térkép megnyitása	2447
términos de uso	1532
términos y condiciones	1532
tên của bạn	5070
tên hiển thị	5084
tìm hiểu thêm	5000
tìm kiếm	5006
tóm tắt ai	5077
tóm tắt bằng ai	5077
tóm tắt bởi ai	5077
tópicos	3773
tópicos relacionados	3773
tôi đã hiểu	5007
tôi đã tắt	5064
tôi đã tắt trình chặn quảng cáo	5063
tôi đồng ý	5000
tôi đồng ý với chính sách bảo mật	5069
tôi đồng ý với điều khoản sử dụng	5069
tõlgitud tehisintellekti abil	1733
több	2445
több betöltése	2526
több mutatása	2526
töltsd ki a kvízt	2445
töltsd ki kvízünket	2490
töltse ki a kvízt	2445
töltse újra az oldalt	2516
tùy chỉnh	5000
tùy chọn cookie	5057
tùy chọn khác	5080
tú qué opinas	1537
túto tému už sledujete	4371
tühista igal ajal	1677
tüm fotoğraflar	4796
tüm fotoğraflari gör	4796
tüm haberler	4708
tüm haberlere sinirsiz erişim	4819
tüm haberleri gör	4796
tüm içeriğe sinirsiz erişim	4819
tüm konular	4710
tüm konulari gör	4710
tüm oyunlar	4770
tüm videolar	4796
tüm videolari gör	4796
tüm yazilari	4708	4725
tüm yazilari gör	4796
tüm yorumlar	4707
tüm çerezleri kabul et	4814
tüm çerezleri reddet	4814
tümü	4715
tümünü gör	4714
tümünü göster	4715
tümünü kabul et	4702
tümünü reddet	4702
tăng cỡ chữ	5080
tēmas	3182
tęsinys po reklamos	3120
tęsti su apple	3161
tęsti su facebook	3161
tęsti su google	3161
tłumaczenie automatyczne	3712
tłumaczenie maszynowe	3712
tạm dừng	5026
tạm dừng video	5053
tạo bởi ai	5087
tạo tài khoản	4985
tải audio	5053
tải bài đăng	5057
tải lại trang	5063
tải nội dung	5057
tải thêm	5006
tải thêm bình luận	5046
tải trên app store	5059
tải trên google play	5059
tải tập này	5053
tải về từ app store	5059
tải về từ google play	5059
tải âm thanh	5053
tải ứng dụng	5059
tải ứng dụng ngay	5059
tất cả tin tức	5073
tất cả trò chơi	5049
tất cả video	5073
tắt tiếng	5054
tặng bài viết	5038
tặng sao	4984	5038
tặng sao cho bài viết	5038
tặng sao cho tác giả	5088
tặng tác giả ly cà phê	4984
tốc độ phát	5026	5053
từ chối	5000
từ chối tất cả	5000	5057
từ chối tất cả cookie	5086
từ khóa	5003
tự động phát	5054
""", 'u': """
u košaricu	4243
u ovom članku	4262
udostępnij	3596
udostępnij na facebooku	3596
udostępnij na twitterze	3596
udostępnij na x	3596
udostępnij w mediach społecznościowych	3596
udělit souhlas	512
ugens spørgsmål	723
ugodnost za naročnike	4439
ugodnosti za naročnike	4439
ugrađeni sadržaj	4245
ugrás a galériához	2526
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2526
ugrás a tartalomra	2526
uključi	4251
uključi obaveštenja	4237
uključi obavijesti	4237
uključi se u raspravu	4269
uključi zvuk	4247
uključite javascript	4247
uključite notifikacije	4237
uključite obaveštenja	4237
uključite obavijesti	4237
uključite se u raspravu	4269
ukryj reklamę	3719
ukrštenica	4241
ulkoinen sisältö	1946
ulkopuolinen sisältö	1946
uloženo	625
uložené	4373
uložit	504
uložit na později	504
uložit nastavení	586
uložit recept	61
uložit volby	586
uložit článek	504
uložiť	4290
uložiť na neskôr	4290
uložiť nastavenia	4342
uložiť recept	61
uložiť voľby	4342
uložiť článok	4290
ultima oră	3920
ultimele știri	3920
um assinante presenteou você com este artigo	3823
un abonat ți-a oferit acest articol	3955
un abonné vous offre cet article	2103
un e-mail de confirmation vous a été envoyé	2096
un suscriptor te ha regalado este artículo	1599
un suscriptor te regala este artículo	1669
une erreur s'est glissée dans l'article	2047
ungültige e-mail-adresse	985
unterstütze uns	781
unterstützen	781
unterstützen sie uns	781
unterstützen sie uns per paypal	897
unustasid salasõna	1727
uočili ste grešku	4265
uočili ste pogrešku	4265
uočili ste pogrešku u članku	4265
uporabniško ime	4454
uporabniško ime ali e-pošta	4453
upotettu sisältö	1946
upozornit na nové díly	623
upozornit na nové články	623
upozorniť na chybu	4364
upozornění	596
uppläst av en ai-röst	4581
uppläst av en dator	4498
uppläst av en syntetisk röst	4581
uppläst av syntetisk röst	4581
uppläst med ai-röst	4498
upravit nastavení	515
upravljaj kolačićima	4245
upravljaj piškotke	4441
ur vår butik	4574
url 복사	2996
urlをコピー	2859
urlをコピーしました	2959
urlをコピーする	2905
url복사	2996
urmărește acest subiect	3947
urmărește autorul	4000
urmărește live	3947
urmărește subiectul	4000
urmărești deja acest subiect	4000
următorul	3922
următorul videoclip	4010
uslovi korišćenja	4202
ustaw jako preferowane źródło	3715
ustawienia plików cookie	3604
ustawienia prywatności	3681
ustvarjeno s pomočjo umetne inteligence	4465
utónév	2524
uutishälytykset	1955
uvek prikaži	4245
uvijek prikaži	4245
uvjeti korištenja	4202
uygulamada aç	4779
uygulamayi aç	4779
uygulamayi yükle	4779
uz sākumlapu	3232
uz sākumu	3187
uzdāvini rakstu	3237
uzdāvināt rakstu	3237
uzyskaj dostęp	3585
učitaj još	4262
učitaj objavu	4245
učitaj sadržaj	4245
učitaj video	4245
učitaj više	4262
učitavanje playera	4247
učitavanje videa	4247
ušetrite #%	4356
ušetríte #%	4356
ušetřete #%	604
ušetříte #%	604
ušteda #%	4257
uštedite #%	4257
używasz adblocka	3689
używasz programu do blokowania reklam	3689
už jsem ho vypnul	599
už jste hlasovali	577
už komentarus atsako jų autoriai	3117
už mám predplatné	4355
už mám předplatné	603
už mám předplatné, přihlásit se	495
už mám účet	603
už máte predplatné? prihláste sa	4283
už máte předplatné	603
už máte účet	4283
už máte účet? prihláste sa	4283
už podporujem	4294
už podporuji	491
už sledujete	622
už ste hlasovali	4336
uždaryti	3119
uždaryti galeriją	3165
uždaryti reklamą	3120
uživatelské jméno	604
uživatelské jméno nebo e-mail	603
uživo	4248
užpildykite apklausą	3118
užsakomasis straipsnis	3120
užsakomasis turinys	87	3120
užsisakyti knygą	3149
užsisakyti prenumeratą	3111
""", 'v': """
v košarico	4439
v tem članku	4459
v tomto článku	610
v živo	4445
vaata kõiki	1731
vaata kõiki tellija soodustusi	1677
vaata lähemalt	1684
vaba töökoht	1684
vad tycker du? rösta här	4519
vai kopsavilkums bija noderīgs	3186
vai raksts bija noderīgs	3186
vai tas bija noderīgi	3234
vai vēlaties saņemt paziņojumus	3224
vain jäsenille	1965
vain välttämättömät	1946
vain välttämättömät evästeet	1946
vairāk no autora	3232
vairāk par tēmu	3182
vairāk rakstu	3232
vaizdo grotuvas įkeliamas	3153
vaizdo įrašas	3118
vaizdo įrašas nebepasiekiamas	3153
vaizdo įrašas nepasiekiamas	3153
vaizdo įrašas nepasiekiamas jūsų šalyje	3153
vaizdo įrašo paleisti negalima	3153
vaizdo įrašą rasite čia	3118
valami elromlott. próbáld újra	2523
valami hiba történt. próbálja újra	2523
valgfrit beløb	747
valgfritt beløp	3548
van egy jó sztorija	2530
van egy jó témája	2530
van már előfizetése	2520
van már fiókja	2422
van már fiókod	2520
van már fiókom	2520
vanjski sadržaj	4245
var artikeln till hjälp	4510
var det här till hjälp	4519
var det til hjælp	763
var detta till hjälp	4606
var dette en hjælp	763
var resuméet nyttigt	666
var sammanfattningen till hjälp	4510
varbūt vēlāk	3225
varför ser jag den här annonsen	4613
varför visas den här annonsen	4613
vari atteikties jebkurā laikā	3180
varje bidrag hjälper	4591
varje bidrag räknas	4591
varje krona hjälper	4591
varje krona räknas	4591
vasta küsitlusele	1684
vastaa kyselyyn tästä	1892
vaš e-mail	4259
vaš e-naslov	4456
vaš e-poštni naslov	4456
vaš glas je bil oddan	4436
vaš glas je uračunat	4240
vaš glas je zabeležen	4240	4436
vaš glas je zabilježen	4240
vaš komentar	4189
vaš mejl	4259
vaša e-mail adresa	4259
vaša e-mailová adresa	4358
vaša poruka	4260
vaša poruka je poslana	4259
vaša poruka je poslata	4259
vaša správa	4359
vaše e-mailová adresa	607
vaše ime	4260	4457
vaše jméno	608
vaše meno	4359
vaše soukromí je pro nás důležité	515
vaše sporočilo	4457
vaše sporočilo je poslano	4456
vaše zpráva	608
veckans fråga	4567
vecākie vispirms	3235
vedno prikaži	4441
vegyél jegyet	2496
veja esta publicação no instagram	3797
veja também	3773
veja todas as opções de assinatura	3821
velg beløp	3548
velikost písma	65
veličina fonta	4273
veličina slova	4273
veličina teksta	65
velocidad de reproducción	1610
velocidade de reprodução	3834
velocitat de reproducció	452
velocità di riproduzione	2776
venujte nám # %	4352
ver # comentários	3812
ver biografía	1566
ver comentários	3765
ver conteúdo	3838
ver conteúdo externo	3797
ver dossiê	3856
ver esta publicación en instagram	1570
ver esta publicação	3876
ver esta publicação no instagram	3797
ver fotogalería	1631
ver galería	1548
ver galería de fotos	1631
ver imágenes	1659
ver la galería	1631
ver mais notícias	3856
ver más	1548
ver más artículos	1634
ver más artículos del autor	1566
ver más fotos	1544
ver más noticias	1600
ver más vídeos	1631
ver oferta de suscripción	1656
ver opciones de suscripción	1656
ver preço	3832
ver publicação	3763
ver suscripción	1656
ver también	1542
ver também	3773
ver todas as notícias	3856
ver todas las opciones de suscripción	1596
ver todos los artículos	1631
ver todos los vídeos	1631
ver todos os vídeos	3856
ver traducción	1549
ver tradução	3779
ver transcripción	1610
ver transcrição	3834
ver vídeo	1548
vergrößern	843	989
verificați adresa de email	3990
verifică-ți emailul	3990
verifică-ți inboxul	3990
verlagssonderveröffentlichung	910
versandkosten können anfallen	962
vertrag kündigen	822
verträge hier kündigen	822
verwandte beiträge	836
ves a la pàgina de donacions	464
ves algún error? comunícalo	1586
veure aquesta publicació a instagram	424
vezetéknév	2524
vezi această postare pe instagram	3933
vezi conținutul	3974
vezi mai multe știri	3956
vezi prețul	3968
vezi răspunsurile	3962
vezi toate știrile	3994
vezi și	3920
već imam nalog	4256
već imam račun	4256
već imate nalog	4179
već imate pretplatu	4179
već imate račun	4179
već podržavam	4194
već pratite	4271
već pratite ovu temu	4271
već sam pretplatnik	4256
već ste glasali	4240
već ste glasovali	4240
već ste pretplatnik	4179
več iz rubrike	4387
več novic iz regije	4387
več o tem	4387
več o temi	4387
več člankov	4459
več člankov avtorja	4459
veľkosť písma	65
veľkosť textu	4372
vi kan inte visa det här innehållet	4578
viac k téme	4287
viac si o tom prečítate tu	4287
viac článkov	4361
videa ni mogoče predvajati	4444
video atskaņotājs tiek ielādēts	3221
video ei ole enää saatavilla	1949
video ei ole käytettävissä	1949
video ikke tilgængelig	737
video již není k dispozici	589
video không khả dụng	5053
video không tồn tại	5053
video mevcut değil	4774
video nav pieejams jūsu valstī	3221
video nelze přehrát	589
video není dostupné	589
video není dostupné ve vaší zemi	589
video není k dispozici	589
video nevar atskaņot	3221
video ni na voljo v vaši državi	4444
video nicht verfügbar	969
video nie je dostupné	4345
video nie je dostupné vo vašej krajine	4345
video nie je k dispozícii	4345
video nije dostupan u vašoj državi	4247
video nije dostupan u vašoj zemlji	4247
video nije moguće reproducirati	4247
video này không còn tồn tại	5053
video này không khả dụng	5053
video oynatici yükleniyor	4774
video sa nedá prehrať	4345
video sa nepodarilo načítať	4345
video se ne može reprodukovati	4247
video se nepodařilo načíst	589
video tiếp theo	5087
video trước	5087
video už není k dispozici	589
video už nie je dostupné	4345
video už nie je k dispozícii	4345
video više nije dostupan	4247
video yüklenemedi	4815
video yüklenirken hata oluştu	4815
video yükleniyor	4774
videoafspilleren indlæses	737
videoclipul următor	4010
videoen er ikke længere tilgængelig	737
videoen er ikke tilgængelig	737
videoen er ikke tilgængelig i dit land	737
videomängija laadimine	1720
videon voi katsoa jutun yläosasta	1892
videon är inte längre tillgänglig	4581
videon är inte tillgänglig	4581
videoyu izlemek için tiklayin	4714
videoyu yükle	4777
videó	2443
videó betöltése	2499
videó betöltése folyamatban	2507
videó lejátszása	2507
videó megtekintése	2507
videók	2443
videólejátszó betöltése	2507
videónkat itt nézheti meg	2445
vidéo	2057
vidéo indisponible	2120
vidéo non disponible	2120
vidéo précédente	2160
vidéo suivante	2160
vidéo à la une	2160
vielen dank für deine nachricht	984
vielen dank für deine stimme	957
vielen dank für ihr feedback	887
vielen dank für ihre anmeldung	796
vielen dank für ihre nachricht	984
vielen dank für ihre stimme	957
vielen dank für ihre teilnahme	91
vielleicht später	780
vienkartinė auka	3159
vienkartinė parama	3160
vienmēr atļaut	3219
vienmēr rādīt	3219
vienreizējs ziedojums	3227
viestisi on lähetetty	1967
vil du få varsler	3542
vilkår	661	3461
vill du få notiser	4584
vill du få pushnotiser	4584
vipps et beløp	3434
virheellinen sähköpostiosoite	1967
vis bildet i full størrelse	3476
vis færre	677	3475
vis i fuld skærm	756
vis oversættelse	679
vis større bilde	3476
vis større billede	678
visa bilden i helskärm	4519
visa färre	4519
visa i helskärm	4599
visa inlägg från facebook	4519
visa inlägg från instagram	4519
visa innehåll	4504
visa innehållet	4578
visa lösenord	4593
visa och godkänn	4578
visa översättning	4520
visas tiesības paturētas	3240
visi komentāri	3235
vissza a címlapra	2526
vissza a főoldalra	2526
vissza a tetejére	2445
vissza az oldal tetejére	2526
visszajelzés	2439
visszajelzés küldése	2533
viteză de redare	3970
vizitează magazinul	3968
više o temi	4186
više od autora	4262
više vijesti iz regije	4186
više članaka	4262
više članaka autora	4262
viết bình luận	5002	5023
viết bình luận của bạn	5046
viết trả lời	5046
vlastná suma	4352
vlastní částka	600
vložený obsah	586
vložit do košíku	583
vložit komentář	620
vložiť do košíka	4340
vložiť komentár	4369
vnesite e-poštni naslov	4456
vnesite veljaven e-poštni naslov	4456
voce generată de ai	3970
você concorda? vote	3812
você está seguindo este tema	3887
você já está inscrito	3883
você já segue este tema	3864
você já votou	3826
você pode gostar	3773
você pode se interessar	3773
você segue este autor	3887
você também pode gostar	3773
voir le détail	2058
voir les détails	2058
voir les réponses	2112
voir les résultats	91	2058
voir les résultats du sondage	2091
voir tous les thèmes	2055
voir toute l'actualité	2139
voir toutes les vidéos	2139
voix générée par ia	2160
voltar ao início	3856
voltar atrás	3779
voltar à página inicial	3856
volver al índice	1659
volver atrás	1549
von einer künstlichen stimme vorgelesen	969
von ki übersetzt	997
vorgelesen von einer künstlichen stimme	969
vos réactions	2047
votează	91
votează în sondaj	3962
votează în sondajul nostru	3936
votre avis nous intéresse	2091
votre demande a bien été envoyée	2167
votre demande a été envoyée	2167
votre message a bien été envoyé	2135
votre nom et prénom	2167
votre prénom	2136
votre soutien fait la différence	2164
votre vote a bien été pris en compte	2112
votre vote a été enregistré	2112
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3962
votul tău a fost înregistrat	3962
vous aimerez peut-être	2053
vous avez déjà un compte	2005
vous avez déjà un compte ? connectez-vous	2005
vous avez déjà un compte ? identifiez-vous	2005
vous avez déjà voté	2112
vous bloquez nos publicités	2163
vous n'êtes pas abonné	2133
vous n'êtes pas encore inscrit	2133
vous n'êtes pas inscrit	2133
vous possédez déjà un compte	2005
vous pourriez être intéressé	2053
vous suivez ce thème	2171
vous suivez déjà ce sujet	2148
vous suivez déjà ce thème	2148
vous suivez déjà cet auteur	2148
vous êtes bien inscrit	2167
vous êtes déjà inscrit	2167
vous êtes inscrit	2167
vprašanje dneva	4436
vreau să donez	3985
vreau să primesc newsletterul	3948
vreau să susțin	3985
vsak evro šteje	4451
vsak petek. brezplačno. brez spama	4456
vsak prispevek šteje	4451
vsaka donacija šteje	4451
vsebina je avtorsko zaščitena	4463
vsebina sporočila	4386
vsebine naših partnerjev	4471
vsebine ni mogoče prikazati	4441
vsi članki	4459
vsi članki avtorice	4459
vsi članki avtorja	4459
vstúpiť do diskusie	4290
vstúpiť do galérie	4361
vui lòng kiểm tra email	5069
vui lòng nhập bình luận	5084
vui lòng nhập email	5069
vui lòng nhập email hợp lệ	5069
vui lòng nhập họ tên	5069
vyberte si predplatné	4355
vyberte si předplatné	603
vyberte částku	600
vybrat předplatné	603
vybrať	4356
vybrať predplatné	4355
vygenerované ai	4367
vygenerované pomocou ai	4367
vygenerováno ai	618
vygenerováno pomocí ai	618
vyplňte toto pole	607
vypnite blokovanie reklám	4350
vypnite prosím adblock	4350
vypnite, prosím, adblock	4350
vypnúť zvuk	4345
vypněte prosím adblock	597
vypněte si adblock	597
vypočuť si článok	4345
vypočuť článok	4345
vyskytla sa chyba. skúste to znova	4358
vyskúšajte si kvíz	4336
vytisknout článek	504
vytlačiť	4290
vytlačiť recept	61
vytlačiť článok	4290
vytvorené ai	4367
vytvorené pomocou ai	4367
vytvorené umelou inteligenciou	4367
vytvořeno ai	618
vytvořeno pomocí ai	618
vytvořeno umělou inteligencí	618
vytvořila ai	618
vytvořit účet	494
vyzkoušejte si kvíz	577
vyzkoušet	494
vyčerpali ste limit článkov	4355
vágólapra másolva	2539
válassz csomagot	2520
válassz előfizetést	2520
válassz összeget	2517
válasszon csomagot	2520
válasszon előfizetést	2520
válasszon összeget	2517
válasz	2439	2535
válaszok elrejtése	2534
válaszok megjelenítése	2534
válaszolok	2535
választom	2521
választás mentése	2499
vásárlás a webshopban	2434
váš e-mail	500
váš email	607
váš hlas bol započítaný	4336
váš hlas bol zaznamenaný	4336
váš hlas byl započítán	577
váš hlas byl zaznamenán	577
väiksem tekst	1736
väline sisu	1695
välj	4594
välj abonnemang	4593
välj belopp	4591
välj din prenumeration	4593
välj ditt abonnemang	4593
välj erbjudande	4593
välj prenumeration	4593
välj som föredragen källa	4610
vänligen stäng av annonsblockeraren	4587
värsked uudised	1679
vælg	751
vælg abonnement	750
vælg beløb	747
vælg dit abonnement	750
vælg som foretrukken kilde	767
vælg tilbud	750
vérifiez votre boîte de réception	2135
vérifiez votre boîte mail	2135
vés a la recepta	61
více	520
více k tématu	520
více o tématu	520
více si o tom přečtete zde	520
více článků	610
vídeo anterior	1651	3877
vídeo destacado	1651
vídeo indisponível	3834
vídeo no disponible	452	1610
vídeo não disponível	3834
vídeo seguinte	3877
vídeo siguiente	1651
vídeos	1542	3773
võib-olla hiljem	1724
võid igal ajal loobuda	1729
võta nõusolek tagasi	1718
võta toimetusega ühendust	1732
výber redakcie	4287
výběr redakce	520
výhoda pre predplatiteľov	4340
výhoda pro předplatitele	583
výhody pre predplatiteľov	4340
výhody pro předplatitele	583
výsledky	92
výsledky ankety	590
výsledky hlasovania	4346
výsledky hlasování	590
vēl nav konta	3228
vēl neesi abonents	3228
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
všetky komentáre	4369
všetky články	4361
všetky články autora	4361
všetky články autorky	4361
všeč mi je	4467
vždy povolit	587
vždy povoliť	4343
vždy zobrazovat	586
vždy zobrazovať	4342
về trang chủ	5073
về tác giả	5074
về đầu trang	5006
""", 'w': """
w każdy piątek. za darmo. bez spamu	3700
warto przeczytać	3618
was können wir besser machen	887
wczytaj treść	3681
wczytaj więcej	3703
webshopunkból	2496
webáruház	2433
weiterblättern	989
weitere beiträge	836
werbung schließen	1004
werbung überspringen	816
weź udział w dyskusji	3668
whatsapp'ta paylaş	4699
whatsapp'tan paylaş	4804
whatsappで読む	2905
wiadomość	3701
wiadomość została wysłana	3700
wideo jest niedostępne	3684
wideo niedostępne	3684
widzisz błąd	3707
wie gefällt ihnen dieser artikel	887
wie wir unsere quellen schützen	992
wielkość czcionki	65
wielkość tekstu	3717
więcej	3618
więcej artykułów	3618
więcej informacji	3618
więcej na ten temat	3618
więcej o	3618
więcej od tego autora	3703
więcej tekstów autora	3703
więcej z	3618
wpisz kwotę	3694
wpisz swój e-mail	3588
wprowadź adres e-mail	3588
wpłata jednorazowa	3695
wpłata miesięczna	3695
wpłać	3582
wpłać jednorazowo	3694
wpłać teraz	3582
wróć do góry	3703
wróć na górę	3703
wróć na stronę główną	3703
wspieraj co miesiąc	3694
współpraca płatna	3719
współpraca reklamowa	3600
wszystkie # zdjęcia	3702
wszystkie # zdjęć	3702
wszystkie artykuły	3703
wszystkie artykuły autorki	3703
wszystkie zdjęcia	3702
wszystkie zdjęć	3702
wybierz kwotę	3694
wybierz ofertę	3697
wybierz prenumeratę	3697
wybierz subskrypcję	3697
wycofaj zgodę	3681
wykorzystałeś limit artykułów	3697
wykryliśmy adblocka	3689
wypełnij to pole	3700
wypisz się w dowolnym momencie	3700
wypróbuj	3585
wyraź zgodę	3604
wystąpił błąd	3701
wystąpił błąd. spróbuj ponownie	3700
wystąpił błąd. spróbuj ponownie później	3700
wyłącz adblocka	3689
wyłącz blokowanie reklam	3689
wyłącz dźwięk	3684
wyłącz reklamy	3719
wyłączyłam adblocka	3690
wyłączyłem adblocka	3689	3690
wyślij	91	3701
wyślij e-mailem	3596
wyślij komentarz	3713
wyślij mailem	3717
wyślij opinię	3711
wyślij wiadomość	3700
wyślij zdjęcia	3707
wyślij zgłoszenie anonimowo	3707
wyślij znajomemu	3596
wyświetl treść	3681
wählen	983
własna kwota	3694
włącz	3688
włącz dźwięk	3684
włącz javascript	3684
""", 'x': """
x'te paylaş	4699
xem bình luận	5002
xem bản ghi	5053
xem bản gốc	5007
xem bản đồ	5007
xem bộ ảnh	5073
xem chi tiết	5007
xem chuyên đề	5073
xem các bài viết của tác giả	5017
xem các câu trả lời	5046
xem các gói	5089
xem công thức	61
xem giá	5052
xem giá tốt nhất	5092
xem gói đăng ký	5089
xem kết quả	91	5007
xem lại	5054
xem nhiều	5003
xem nhiều nhất	5003
xem nhiều trong tuần	5039
xem nội dung	5057
xem sản phẩm	5092
xem thêm	5003	5006
xem thêm bài của tác giả	5017	5073
xem thêm bình luận	5002	5023
xem thêm tin	5073
xem thêm video	5073
xem thêm ảnh	5073
xem tiếp	5006
xem toàn bộ	5006
xem trên ứng dụng	5059
xem trả lời	5046
xem tất cả	5006
xem tất cả bài viết	5017
xem tất cả bình luận	5023	5046
xem tất cả ảnh	5073
xem ưu đãi	5052
xem ảnh cỡ lớn	5073
xem ảnh lớn	5073
xでシェア	2859
xでシェアする	2905
xでポスト	2859
xで共有	2959
xで表示	2963
xで見る	2963
x로 공유	3091
x에서 보기	3095
""", 'y': """
y tú qué opinas	1537
ya estás suscrito	1596
ya tengo suscripción	1500
ya tengo una suscripción	1500
ya tenés suscripción	1596
yahoo! japan idでログイン	2945
yahoo!ショッピングで見る	2927
yahoo!ショッピングで購入	2927
yanit gönder	4767
yanitlari gör	4767
yanitlari göster	4767
yapay zeka ile seslendirilmiştir	4774
yapay zeka ile özet	4714
yapay zeka ile özetle	4801
yapay zeka ile üretildi	4815
yapay zeka özeti	4714
yapay zekâ ile seslendirildi	4774
yapay zekâ ile üretildi	4815
yapay zekâ tarafindan seslendirildi	4774
yapay zekâ özeti	4801
yazara e-posta gönder	4798
yazara mesaj gönder	4798
yazarin diğer haberleri	4708
yazarin diğer yazilari	4708	4725
yazarin tüm yazilari	4708	4725
yazarin önceki yazilari	4725
yazinin devami aşağida	4750
yaziyi büyüt	4804
yaziyi küçült	4804
yeni oyunumuzu keşfet	4810
ymmärrän	1893
yorum gönder	4707
yorum yapmak için giriş yap	4767
yorumlar sadece abonelere açiktir	4809
yorumlari gör	4707
yorumu gönder	4767
yorumu şikayet et	4809
yorumu şikâyet et	4809
yorumunu gönder	4767
youtube-tartalom megjelenítése	2445
youtube-videó betöltése	2502
youtubeで見る	2963
youtubeで視聴	2963
youtube에서 보기	3095
yritä myöhemmin uudelleen	1967
yritä uudelleen	1967
yukari çik	4796
yz özeti	4714
yêu cầu của bạn đã được gửi	5090
""", 'z': """
z našeho e-shopu	583
z našeho obchodu	583
z nášho e-shopu	4340
z nášho obchodu	4340
z titulní strany	520
za naročnike	4453
zaakceptuj i pokaż	3681
zaboravili ste šifru	4256
zabranjeno prenošenje	4266
zabudnuté heslo	4283
zadajte platný e-mail	4358
zadejte platný e-mail	607
zadejte svůj e-mail	500
zadejte částku	600
zagłosuj	91
zahlungsart wählen	784
zainstaluj aplikację	3686
zakázat	596
zakázať	4349
zakúpiť licenciu	4365
zaloguj się	3585
zaloguj się przez apple	3697
zaloguj się przez facebooka	3697
zaloguj się przez google	3697
zaloguj się z google	3697
zamknij galerię	3703
zamknij reklamę	3719
zamów	3602
zamów książkę	3677
zamów teraz	3601
zapamatovat přihlášení	603
zapamatovat si mě	603
zapamiętaj mnie	3698
zapamätať si ma	4355
zapisz na później	3596
zapisz się	3588
zapisz się na newsletter	3588
zapisz wybór	3681
zapnout upozornění	593
zapnúť	4349
zapnúť notifikácie	4348
zapnúť titulky	4345
zapnúť upozornenia	4348
zapnúť zvuk	4345
zapomenuté heslo	494
zapomniałem hasła	3697
zapomniałeś hasła	3697
zapomněl jsem heslo	603
zapomněli jste heslo	603
započni kviz	4240
zarejestruj się	3585
zarezervovat místo	583
zarządzaj plikami cookies	3681
zarządzaj powiadomieniami	3687
zarządzaj zgodami	3604
zarządzaj zgodą	3681
zaten üye misiniz	4690
zauważyłeś błąd	3707
zavrieť galériu	4361
zavrieť reklamu	4374
zavřít	491
zavřít galerii	610
zavřít reklamu	626
začať kvíz	4336
začni kviz	4436
začít kvíz	577
załaduj film	3681
załaduj post	3681
załaduj treść	3681
załaduj wideo	3681
załaduj więcej	3621
załóż konto	3585
zaštita osobnih podataka	4202
zaštita privatnosti	4202
zašto vidim ovaj oglas	4275
zašto vidim ovu reklamu	4275
zbývající čas	590
zbývající čas #	589
zbývající čas -#	589
zdarma, každý pátek	501
zdieľajte tento text	4290
zdieľajte článok	4290
zdieľať	4290
zdieľať na facebooku	4290
zdieľať na whatsappe	4372
zdieľať článok	4290
zdjęcie # z #	3702
zdjęcie #/#	3702
zeskanuj kod i pobierz aplikację	3686
zeskanuj kod qr, aby pobrać aplikację	3686
zezwól	3688
zezwól i kontynuuj	3606
zezwól i pokaż	3606
zezwól na powiadomienia	3687
zezwól na reklamy	3693
zezwól raz	3681
zgadzam się	3604
zgadzam się na powiadomienia	3687
zgadzam się na wyświetlanie treści	3604
zgłoś	3612	3714
zgłoś błąd	3612
zgłoś komentarz	3713
zgłoś nadużycie	3713
zgłoś reklamę	3719
ziedot katru mēnesi	3227
ziņa ir nosūtīta	3230
ziņa tiek papildināta	3187
ziņo par kļūdu	3186
ziņot par komentāru	3235
ziņot par kļūdu	3186
zkontrolujte svoji e-mailovou schránku	607
zkontrolujte svou schránku	607
zkopírovat odkaz	504	505
zkopírovat odkaz na článek	504
zkopírováno	625
zkopírováno do schránky	624
zkuste to prosím později	607
zmeniť súhlas	4342
zmeniť veľkosť písma	4372
zmenšit písmo	624
zmenšiť písmo	4372
zmień rozmiar tekstu	3717
zmień ustawienia	3606
zmień ustawienia cookies	3606
zmień zgodę	3681
změnit nastavení	515
změnit nastavení cookies	515
změnit souhlas	586
změnit velikost písma	624
znajdź nas na facebooku	3597
znalazłeś błąd	3707
znalazłeś błąd w tekście	3707
značky	4287
znova naloži stran	4450
znova načítať stránku	4351
znovu načíst stránku	599
zobacz # zdjęcia	3702
zobacz # zdjęć	3702
zobacz cenę	3677
zobacz galerię	3621
zobacz mapę	3622
zobacz ofertę	3677
zobacz również	3618
zobacz szczegóły	3622
zobacz także	3618
zobacz także inne	3618
zobacz też	3618
zobacz więcej	3618
zobacz wszystkie # zdjęcia	3702
zobacz wszystkie # zdjęć	3702
zobacz wszystkie artykuły	3703
zobacz wszystkie zdjęcia	3702
zobacz wszystkie zdjęć	3702
zobacz zdjęcia	3702
zobacz zdjęć	3702
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
zobraziť # fotiek	4360
zobraziť # fotky	4360
zobraziť # fotografie	4360
zobraziť # fotografií	4360
zobraziť # odpovede	4369
zobraziť a prijať	4342
zobraziť cenu	4340
zobraziť diskusiu	4290
zobraziť fotiek	4360
zobraziť fotky	4360
zobraziť fotografie	4360
zobraziť fotografií	4360
zobraziť galériu	4361
zobraziť heslo	4355
zobraziť komentáre	4369
zobraziť menej	4288
zobraziť obsah	4301
zobraziť odpovede	4369
zobraziť ponuku	4340
zobraziť ponuky	4355
zobraziť popis	4361
zobraziť predplatné	4355
zobraziť prepis	4345
zobraziť titulky	4345
zobraziť viac	4288
zobraziť výsledky	91	4336
zobraziť všetko	4288
zobraziť všetky # fotiek	4360
zobraziť všetky # fotky	4360
zobraziť všetky # fotografie	4360
zobraziť všetky # fotografií	4360
zobraziť všetky fotiek	4360
zobraziť všetky fotky	4360
zobraziť všetky fotografie	4360
zobraziť všetky fotografií	4360
zobraziť všetky články	4361
zobraziť všetkých # fotiek	4360
zobraziť všetkých # fotky	4360
zobraziť všetkých # fotografie	4360
zobraziť všetkých # fotografií	4360
zobraziť všetkých fotiek	4360
zobraziť všetkých fotky	4360
zobraziť všetkých fotografie	4360
zobraziť všetkých fotografií	4360
zoradiť podľa	4369
zostań patronem	3582
zostań patronką	3694
zostať prihlásený	4355
zostávajúci čas	4346
zostávajúci čas #	4345
zostávajúci čas -#	4345
zpráva	608
zpráva byla odeslána	607
zpráva pro příjemce: dar	600
zpět na hlavní stránku	610
zpět na začátek	610
zpět nahoru	522
zrušit můžete kdykoli	603
zrušit můžete kdykoliv	603
zrušiť môžete kedykoľvek	4355
zu meine themen hinzufügen	1001
zu meinen themen hinzufügen	1001
zum rätsel	957
zum vollständigen artikel	987
zur großansicht	987
zur leseliste hinzufügen	930
zur merkliste hinzufügen	809
zur übersicht	839
zurück	829
zurück nach oben	839	987
zurück zum anfang	998
zurück zur startseite	987
zurück zur übersicht	987
zvoliť	4356
zvolte předplatné	603
zvolte částku	600
zvoľte predplatné	4355
zvoľte sumu	4352
zväčšiť	4346
zväčšiť foto	4361
zväčšiť fotografiu	4361
zväčšiť písmo	4372
zväčšiť text	4372
zvětšit	522
zvětšit foto	610
zvětšit fotografii	610
zvětšit písmo	624
zvětšit text	624
zwiń	3621
zásady cookies	586
zásady ochrany osobných údajov	4342
získat licenci	615
získat předplatné	603
získať licenciu	4365
získať predplatné	4355
zůstat přihlášen	603
""", '£': """
£# at amazon	1434
""", '©': """
©ntb	3505
""", 'à': """
à découvrir	2053
à la une	2053
à lire	2053
à lire aussi	2053
à lire dans ce dossier	2053
à lire dans la même rubrique	2053
à lire ensuite	2053
à lire également	2053
à ne pas manquer	2053
à voir	2053
à voir aussi	2053
à voir ensuite	2169
""", 'á': """
áno, chcem	4349
áno, prosím	4349
átirat	2508
átirat elolvasása	2507
átirat megjelenítése	2507
áudio gerado por ia	3799
áudio gerado por voz sintética	3799
""", 'ä': """
ähnliche artikel	836
ähnliche beiträge	836
ähnliche themen	836
äldst	4609
äldsta	4609
äldsta först	4608
älteste	1000
älteste zuerst	999
älä missaa mitään	1868
älä salli	1955
älä seuraa	1981
ämne	4597
ämnen	4516
ämnen i artikeln	4516
ämnen i den här artikeln	4599
ändra cookie-inställningar	4507
ändra cookieinställningar	4507
ändra dina cookie-inställningar	4507
ändra dina cookieinställningar	4578
ändra inställningar	4507
ändra samtycke	4578
ändra textstorlek	4612
är du inte prenumerant	4593
är du redan prenumerant	4484
äänenvoimakkuus	1950
äänesi on laskettu	1934
äänesi on rekisteröity	1934
äänesi on tallennettu	1934
äänestyksen tulokset	1950
äänestys	92
äänestä	91	1940
äänestä nyt	91	1934
äänestä tästä	1892
ääni on tuotettu tekoälyllä	1949
ääni pois	1949
ääni päälle	1949
""", 'å': """
åbn	679
åbn appen	739
åbn billedgalleri	756
åbn galleri	756
åbn i app	739
åbn kort	679
åpne	3477
åpne appen	3541
åpne bildegalleri	3557
åpne faktaboks	3477
åpne galleri	3557
åpne i app	3541
åpne kart	3477
årlig	3552
årlig betaling	3552
årligt	751
årsvis	4594
årsvis betalning	4594
återkalla samtycke	4578
återstående tid	4582
återstående tid #	4581
återstående tid -#	4581
""", 'æ': """
ældste	766
ældste først	765
ændr dine cookieindstillinger	663
ændr dit samtykke	734
ændr indstillinger	663
ændr samtykke	734
ændr tekststørrelse	768
""", 'ç': """
çengel bulmaca	4772
çerez ayarlari	4702
çerez ayarlarini yönet	4777
çerez politikasi	4702	4724
çerez tercihleri	4777
çerez tercihlerimi değiştir	4705
çerez tercihlerini değiştir	4705
çerez tercihlerini yönet	4777
çerezler	4702
çerezleri yönet	4814
çeviriyi göster	4715
çikiş yap	4690
çok okunanlar	4708
""", 'è': """
è gratis e ci vuole solo un minuto	2754
è stato utile	2768
""", 'é': """
é grátis e leva menos de um minuto	3816
é proibida a reprodução	3888
é proibida a reprodução do conteúdo	3888
écouter	2032
écouter (# min	2032
écouter le podcast	2057
écrire à la rédaction	2143
édition du jour	2053
élő	2508
élő közvetítésünk itt	2526
épingler	61
épingler la recette	61
értem	2447
értesítések	2513
értesítések engedélyezése	2510
értesítések kezelése	2510
értékeld a cikket	2533
értékeld a receptet	61
értékelje a cikket	2533
érvénytelen e-mail-cím	2523
étiquettes	2058
évente	2521
éves előfizetés	2521
éves fizetés	2521
éves számlázás	2521
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2514
így védjük a forrásainkat	2530
írd meg a véleményed	2439
írj a szerkesztőségnek	2530
írj hozzászólást	2534
írja meg véleményét	2439
írjon a szerkesztőségnek	2530
írjon hozzászólást	2534
írjon nekünk névtelenül	2530
""", 'î': """
îmi place	3963
în fiecare lună	3986
în parteneriat cu	4004
înainte # secunde	3970
înapoi # secunde	3970
înapoi la prima pagină	3994
înapoi la început	4015
înapoi sus	3922
încarcă conținutul	3974
încarcă mai multe	3922
încarcă mai multe comentarii	3962
încarcă postarea	3974
încarcă videoclipul	3974
închide	3900
închide fereastra	4015
închide galeria	4015
închide meniul	4015
înregistrare	3904
înregistrează-te	3904
înscrie-te acum	3940
înscrie-te la curs	3940
îți mulțumim pentru vot	3936
""", 'ô': """
ô chữ	5051
""", 'ö': """
öffnen	839
ön hirdetésblokkolót használ	2514
ön mit gondol? szavazzon	2445
önceki	4714
önceki fotoğraf	4822
önceki görsel	4822
önceki haber	4708
önceki video	4815
önceki yazi	4822
öne çikan haberler	4708
öne çikanlar	4708
önerilen haberler	4708
önerilenler	4708
öppna	4520
öppna appen	4583
öppna bildgalleri	4599
öppna galleri	4599
öppna karta	4520
összes	2445
összes cikk	2526
összes elfogadása	2500
összes elutasítása	2500
összes megtekintése	2526
översatt med ai	4606
özet faydali oldu mu	4707
""", 'ú': """
új hozzászólás	2439
última hora	1542
últimas	3773
últimas entradas	1542
últimas noticias	1542
últimas notícias	3773
últimas plazas	1577
últimes notícies	415
últimos artículos	1542
únete	1493
únete a la conversación	1535
única	1623	3848
účtované ročne	4355
účtováno ročně	603
""", 'ü': """
über google anmelden	982
über whatsapp senden	1002
über whatsapp teilen	1002
übersetzung anzeigen	843
überweisung	785
ücretsiz dene	4690
ücretsiz haber limitinize ulaştiniz	4790
ücretsiz kargo	4806
ücretsiz oku	4819
ücretsiz oyna	4770
ücretsiz üye ol	4690
ücretsiz üye olun	4690
ücretsiz, spam yok	4792
ühekordne annetus	1726
ürüne git	4826
ürünü gör	4826
ürünü incele	4773
üye girişi	4690
üye ol	4689	4690
üye olun	4690
üzenet	2524
üzenet küldése	2523
üzenetét elküldtük	2523
""", 'ý': """
ý kiến	5002
ý kiến bạn đọc	5002
ý kiến của bạn	5002	5023
""", 'ā': """
ārējais saturs	3197
""", 'č': """
častite nas kafom	4254
častite nas kavom	4254
častite nas s kavo	4451
čita sintetički glas	4247
čitaj bez oglasa	4275
čitaj u aplikaciji	4249
čitajte bez oglasa	4275
čitajte bez ograničenja	4256
čitajte u aplikaciji	4249
čitajte uz pretplatu	4256
članak je zaključan	4179
članak je zaštićen autorskim pravom	4266
članak se nastavlja ispod oglasa	4185
članak čita sintetički glas	4247
članek bere sintetični glas	4444
članek je avtorsko zaščiten	4463
članek je zaklenjen	4383
članek se nadaljuje pod oglasom	4386
članek se nadaljuje spodaj	4386
článek byl vytvořen automaticky	618
článek je chráněn autorským právem	615
článek namluvila umělá inteligence	589
článek pokračuje pod reklamou	508
článek čte syntetický hlas	589
články autora	610
článok bol vytvorený automaticky	4367
článok je chránený autorským právom	4365
článok číta syntetický hlas	4345
článok číta umelá inteligencia	4345
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
číta umelý hlas	4345
čítajte aj	4287
čítajte bez obmedzení	4355
čítajte najprv v aplikácii	4347
čítajte v aplikácii	4347
čítať bez reklám	4374
čítať celý článok	4361
čítať s predplatným	4355
čítať ďalej	4361
""", 'ď': """
ďakujeme za hlas	4336
ďakujeme za hlasovanie	4336
ďakujeme za odber	4358
ďakujeme za správu	4358
ďakujeme za vašu správu	4358
ďakujeme za váš hlas	91	4336
ďalšia fotografia	4361
ďalšia snímka	4361
ďalšia strana	4361
ďalšie foto	4361
ďalšie správy	4287
ďalšie video	4345
ďalšie články	19	4287
ďalšie články autora	4361
ďalší článok	4361
""", 'đ': """
đang theo dõi	5078
đang tải	5053
đang tải trình phát	5053
đang tải video	5053
điều khoản sử dụng	5001
điều khoản sử dụng | chính sách bảo mật	5001
đáng chú ý	5003
đã có tài khoản	4985
đã hiểu	5007
đã sao chép	4991
đã sao chép liên kết	5038
đã xảy ra lỗi	5069
đã đóng bình luận	5046
đóng	4981
đóng cửa sổ	5091
đóng góp	4982
đóng góp hàng tháng	5065
đóng góp một lần	5065
đóng góp ngay	4984
đóng menu	5091
đăng ký	4985
đăng ký của bạn đã được xác nhận	5090
đăng ký ngay	4985
đăng ký nhận thông báo	5060
đăng ký thành công	5069
đăng ký để đọc tiếp	5089
đăng nhập	4985
đăng nhập / đăng ký	4985
đăng nhập bằng apple	5067
đăng nhập bằng facebook	5067
đăng nhập bằng google	5067
đăng nhập với facebook	5067
đăng nhập với google	5067
đăng nhập để bình luận	5046
đăng nhập để đọc tiếp	5089
đăng xuất	4985
đường dây nóng	5074
được quan tâm	5039
được tài trợ	4996
được tạo bởi ai	5087
đặt báo	4985
đặt hàng ngay	5092
đặt mua ngay	5052
đặt vé ngay	5052
đến công thức	61
đến trang quyên góp	5065
đến trang ủng hộ	5065
đề xuất	5003
đề xuất bởi taboola	5042
để lại bình luận	5022	5023
để lại một bình luận	5022	5023
để sau	4981
địa chỉ email của bạn	5090
đọc bài gốc	5091
đọc bài tiếp theo	5091
đọc miễn phí	5089
đọc nhiều	5003
đọc nhiều nhất	5003
đọc sau	5038
đọc thêm	5003	5006
đọc tiếp	5006
đọc tiếp về chủ đề này	5039
đọc toàn bộ bài viết	5073
đọc trên ứng dụng	5059
đồng ý	5000
đồng ý và tiếp tục	5057
đừng bỏ lỡ	5003
""", 'į': """
į el. parduotuvę	3149
į pradinį puslapį	3165
į viršų	3118
įdėti į krepšelį	3149
įgarsinta dirbtinio intelekto	3153
įjungti garsą	3153
įjungti pranešimus	3156
įkelti daugiau	3165
įkelti turinį	3151
įkelti įrašą	3151
įveskite el. pašto adresą	3163
įveskite galiojantį el. pašto adresą	3163
įveskite savo el. pašto adresą	3136
įveskite sumą	3159
įvyko klaida. bandykite dar kartą	3163
įvyko klaida. bandykite vėliau	3163
""", 'ľ': """
ľubovoľná suma	4352
""", 'ł': """
ładowanie odtwarzacza	3684
ładowanie wideo	3684
""", 'ř': """
řadit podle	620
řazení	621
""", 'ś': """
śledź nas	3597
""", 'ş': """
şifremi unuttum	4690
şifrenizi mi unuttunuz	4790
şikayet et	4768
şikâyet et	4768
şimdi değil	4688
şimdi satin al	4826
şurada paylaş	4699
""", 'š': """
šajā rakstā	3232
še nimate računa	4453
še niste naročnik	4453
šiame straipsnyje	3165
šifra	4257
šio turinio parodyti negalime	3151
šio turinio rodyti negalima	3151
šis laukas privalomas	3163
šis lauks ir obligāts	3230
šis raksts ir slēgts	3228
šis saturs nav pieejams	3219
šis straipsnis užrakintas	3161
šis turinys nepasiekiamas	3151
šis vaizdo įrašas nebepasiekiamas	3153
šis vaizdo įrašas nepasiekiamas	3153
šis video nav pieejams	3221
šis video vairs nav pieejams	3221
šo saturu nevar parādīt	3219
šrifto dydis	3170
štampaj	4189
štítky	520
""", 'ž': """
žaisti dabar	3147
že imam račun	4453
že imate račun	4383
že naročnik	4383
že podpiram	4394
že sledite	4468
želite li da primate obaveštenja	4250
želite li primati obavijesti	4250
želite prejemati obvestila	4447
želite prejemati potisna obvestila	4447
želiš primati obavijesti	4250
žiadny spam	4358
žinutė išsiųsta	3163
živě	590
žiūrėkite nuotraukas	3118
žiūrėkite vaizdo įrašą	3118
žiūrėti galeriją	3118
žiūrėti kainą	3149
žiūrėti komentarus	3168
žiūrėti pasiūlymą	3149
žiūrėti planus	3161
žiūrėti rezultatus	91	3147
žiūrėti visus	3165
žymos	3154
žádný spam	607
""", 'ư': """
ưu đãi cho bạn đọc	5052
ưu đãi cho độc giả	5052
ưu đãi tốt nhất	5068
""", 'ș': """
știrea anterioară	3994
știrea următoare	3994
știri pe aceeași temă	3956
știri recomandate	3920
știri similare	3920
știrile zilei	3920
""", 'ț': """
ți-a fost util	3962
ți-a fost util acest articol	3936
ți-a fost util acest rezumat	3936
ți-ai uitat parola	3953
ți-ar putea plăcea și	3956
ține-mă minte	3989
""", 'ά': """
άκουσε το άρθρο	1104
άλλες ειδήσεις	19
άλλο ποσό	1121
άνοιγμα	1035
άνοιγμα εφαρμογής	1111
άνοιγμα στην εφαρμογή	1111
άνοιγμα χάρτη	1035
""", 'έ': """
έξοδος από πλήρη οθόνη	1104
έχετε ήδη λογαριασμό	1017
έχετε ήδη ψηφίσει	1096
έχω ήδη λογαριασμό	1124
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1126
έχω λογαριασμό	1124
""", 'ή': """
ήταν χρήσιμο	1096
""", 'ί': """
ίσως αργότερα	1013
ίσως σας ενδιαφέρει	1031
""", 'α': """
αγορά από amazon	1102
αγορά από το amazon	1102
αγορά βιβλίου	1102
αγορά εισιτηρίων	1102
αγοράστε εισιτήρια	1102
αγοράστε εισιτήριο	1102
αγοράστε το βιβλίο	1102
αγοράστε τώρα	1158
ακολουθήστε μας	1136
ακολουθήστε το θέμα	1136
ακολουθήστε τον αρθρογράφο	1157
ακολουθήστε τον συντάκτη	1136
ακολουθείτε ήδη αυτό το θέμα	1136
ακολουθείτε ήδη αυτόν τον συντάκτη	1157
ακολούθησε	1137
ακούστε	1022
ακούστε το άρθρο	1022
ακυρώνετε όποτε θέλετε	1124
ακύρωση οποιαδήποτε στιγμή	1124
αλλαγή προτιμήσεων cookies	1028
αλλαγή ρυθμίσεων απορρήτου	1028
ανάκληση συγκατάθεσης	1108
αναζήτηση	1034
ανανέωση σελίδας	1118
ανανέωση συνδρομής	1153
ανανέωση της σελίδας	1118
αναπαραγωγή βίντεο	1104
αναφέρετε λάθος	1144
αναφέρετε το σχόλιο	1144
αναφορά	1097
αναφορά λάθους	1030
αναφορά σχολίου	1144
αντιγραφή	1140
αντιγραφή link	1022
αντιγραφή συνδέσμου	1022
αντιγραφή συνδέσμου άρθρου	1022
απάντηση	1030
απενεργοποίησα τον ad blocker	1118
απενεργοποιήστε το για να συνεχίσετε	1118
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1153
αποδέχομαι	1029	1039
αποδέχομαι τους όρους χρήσης	1126
αποδοχή	1029	1039
αποδοχή ειδοποιήσεων	1116
αποδοχή και συνέχεια	1108
αποδοχή όλων	1029	1039
αποδοχή όλων των cookies	1148
αποδοχη	1029
αποδοχη ολων	1029
αποθήκευση	1022
αποθήκευση άρθρου	1159
αποθήκευση επιλογών	1108
αποθήκευση προτιμήσεων	1108
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1022
αποκλεισμός	1114
αποκλειστικά για συνδρομητές	1124
αποκτήστε το τώρα	1158
απομαγνητοφώνηση	1105
απομνημόνευση	1125
απορριψη	1029
αποστολή	1127
αποστολή με email	1022
αποστολή σχολίου	1096
αποσύνδεση	1017
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1097
αποτελέσματα ψηφοφορίας	1097
αποτυχία φόρτωσης βίντεο	1149
απόκρυψη	1035
απόκρυψη απαντήσεων	1096
απόρριψη	1029	1039
απόρριψη όλων	1029	1039
απόρριψη όλων των cookies	1148
αργότερα	1013	1116
αρχική	1034
αρχική σελίδα	1130
αυτό το άρθρο είναι κλειδωμένο	1124
αυτό το βίντεο δεν είναι διαθέσιμο	1104
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1104
αυτό το πεδίο είναι υποχρεωτικό	1126
αυτόματη αναπαραγωγή	1105
αυτόματη μετάφραση	1105
αφήγηση με συνθετική φωνή	1104
αφήστε ένα σχόλιο	1096
αφήστε σχόλιο	1030
αφήστε το σχόλιό σας	1096
""", 'β': """
βίντεο	1031
βαθμολογήστε το άρθρο	1030
βρήκατε κάποιο λάθος	1132
βρήκατε λάθος	1132
""", 'γ': """
γίνε συνδρομητής	1017
γίνε υποστηρικτής	1121
γίνετε μέλος	1014
γίνετε συνδρομητής	1017
γίνετε υποστηρικτές	1121
γράψτε σχόλιο	1030
γράψτε το email σας	1154
γράψτε το σχόλιό σας	1144
""", 'δ': """
δείτε ακόμη	1156
δείτε και	1031
δείτε ξανά	1149
δείτε περισσότερα	1034
δείτε τα αποτελέσματα	91	1035	1056
δείτε τα πακέτα	1153
δείτε τα πακέτα συνδρομών	1153
δείτε τα σχόλια	1030
δείτε τα όλα	1156
δείτε τη συλλογή	1130
δείτε τη συνταγή	61
δείτε την προσφορά	1102
δείτε τις απαντήσεις	1096
δείτε τις προσφορές	1153
δείτε τις φωτογραφίες	1130
δείτε το αφιέρωμα	1130
δείτε το προφίλ	1132
δείτε το προϊόν	1158
δείτε το στο amazon	1102
δείτε το φωτορεπορτάζ	1130
δείτε φωτογραφίες	1130
δείτε όλα	1034
δείτε όλα τα άρθρα	1130
δείτε όλα τα βίντεο	1130
δείτε όλα τα παιχνίδια	1099
δείτε όλα τα σχόλια	1054
δείτε όλες τις ειδήσεις	1130
δείτε όλες τις προσφορές	1102
δείτε όλες τις φωτογραφίες	1130
δεν έχετε λογαριασμό	1124
δεν αποδέχομαι	1029
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1104
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1108
δεν είστε ακόμη συνδρομητής	1124
δεν είστε συνδρομητής	1124
δεν μου αρέσει	1097
δεν ξέρω	1097
δεν ξέρω / δεν απαντώ	1097
δες περισσότερα	1156
δημιουργήθηκε με ai	1149
δημιουργήθηκε με τεχνητή νοημοσύνη	1149
δημιουργία λογαριασμού	1017
δημοσίευση σχολίου	1096
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1056
δημοφιλέστερα	1031
δημοφιλέστερο	1125
δημοφιλή	1031
δημοφιλή άρθρα	1031
διάρκεια	1105
διαβάζεται από συνθετική φωνή	1104
διαβάστε ακόμα	1031
διαβάστε ακόμη	1031
διαβάστε αργότερα	1159
διαβάστε δωρεάν	1153
διαβάστε επίσης	1031
διαβάστε επίσης στο	1031
διαβάστε και	1031
διαβάστε ολόκληρο το άρθρο	1130
διαβάστε περισσότερα	1031	1034
διαβάστε στην εφαρμογή	1111
διαβάστε το στην εφαρμογή	1111
διαβάστε όλο το άρθρο	1130
διαθέσιμη στο app store	1111
διαθέσιμο στο app store	1111
διαφήμιση	1025	1047
διαφημίσεις	1025
διαφημιση	1025
διαφημιστείτε	1047
διαφημιστικό περιεχόμενο	87	1025
διαφημιστικός χώρος	1076
διαφωνω	1029
διαφωνώ	1029
διαχείριση cookies	1108
διαχείριση επιλογών	1029	1108
διαχείριση προτιμήσεων	1148
διαχείριση συγκατάθεσης	1108
δωρήστε	1014
δωρίστε το άρθρο	1139
δωρεά	1014
δωρεάν αποστολή	1141
δωρεάν, χωρίς spam	1126
""", 'ε': """
είσοδος	1017
είστε ήδη εγγεγραμμένος	1154
είστε ήδη συνδρομητής	1124
εγγραφή	1017
ειδήσεις σήμερα	1031
ειδήσεις τώρα	1031
ειδοποίηση για συντάκτη	1157
εισάγετε έγκυρο email	1126
εισάγετε το email σας	1154
εισαγάγετε το email σας	1154
εκτυπώστε το άρθρο	1022
εκτύπωση	1022
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1126
ελέγξτε το email σας	1126
ελεύθερη δωρεά	1152
ελεύθερο ποσό	1121
εμφάνιση ανάρτησης	1108
εμφάνιση απαντήσεων	1096
εμφάνιση λιγότερων	1130
εμφάνιση περιεχομένου	1108
εμφάνιση περισσότερων	1130
εμφάνιση πρωτοτύπου	1035
εμφάνιση υποτίτλων	1104
εμφάνιση όλων	1035
ενεργοποίηση	1113
ενεργοποίηση ειδοποιήσεων	1112
ενεργοποιήστε τις ειδοποιήσεις	1112
επαναφόρτωση σελίδας	1118
επικοινωνήστε μαζί μας	1132
επικοινωνήστε με τη σύνταξη	1132
επικοινωνήστε με τον συντάκτη	1132
επικοινωνία	1030	1047
επικοινωνία με τη σύνταξη	1132
επιλέξτε	1125
επιλέξτε πακέτο	1124
επιλέξτε ποσό	1152
επιλέξτε συνδρομή	1124
επιλέξτε τη συνδρομή σας	1124
επιλογές συντακτών	1031
επιλογή	1125
επισκεφθείτε το κατάστημα	1102
επιστροφή στην αρχική	1130
επιστροφή στην κορυφή	1034
επιτρέπεται	1113
επόμενη είδηση	1130
επόμενη εικόνα	1156
επόμενη φωτογραφία	1156
επόμενο	1034
επόμενο άρθρο	1031
επόμενο βίντεο	1149
επώνυμο	1127
ερώτηση της ημέρας	91
ετήσια	1122
ετήσια χρέωση	1125
ετικέτες	1031
ευχαριστούμε για τη στήριξή σας	1152
ευχαριστούμε για τη στήριξη	1152
ευχαριστούμε για την ψήφο σας	91	1096
ευχαριστούμε, το μήνυμά σας στάλθηκε	1126
εφάπαξ	1122
εφάπαξ δωρεά	1121
""", 'η': """
η δημοσκόπηση της εβδομάδας	1055
η διαφήμιση συνεχίζεται	1158
η δωρεά μου	1152
η εγγραφή ολοκληρώθηκε	1154
η εγγραφή σας ολοκληρώθηκε	1154
η ερώτηση της εβδομάδας	1055
η στήριξή σας κάνει τη διαφορά	1152
η συνέχεια μετά τη διαφήμιση	1076
η ψήφος σας	1055
η ψήφος σας καταχωρήθηκε	1096
η ψήφος σας καταχωρίστηκε	1096
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1112
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1112
θέμα	1155
θέματα	1031
θα θέλατε να λαμβάνετε ειδοποιήσεις	1112
""", 'κ': """
κάθε ευρώ μετράει	1121
κάθε μήνα	1122
κάθε συνεισφορά έχει αξία	1121
κάθε συνεισφορά μετράει	1121
κάνε το κουίζ	1099
κάντε δωρεά	1014
κάντε μια δωρεά	1014
κάντε το κουίζ	1099
κάντε το τεστ	1099
κάτι πήγε στραβά	1127
καλύτερη προσφορά	1125
κανόνες σχολιασμού	1030
κατάλαβα	1035
κατάργηση σίγασης	1104
κατάστημα	1141
κατεβάστε από το app store	1111
κατεβάστε από το google play	1111
κατεβάστε την εφαρμογή	1111
κατεβάστε το app	1111
κατεβάστε το επεισόδιο	1104
κατεβάστε το ηχητικό	1104
κατηγορίες	1031
κεράστε μας έναν καφέ	1121
κλείσιμο	1013
κλείσιμο μενού	1156
κλείσιμο παραθύρου	1156
κλείστε θέση	1102
κοινοποίησε	1022
κοινοποίηση	1022
κοινοποίηση στο facebook	1022
κοινοποίηση στο twitter	1022
κοινοποίηση στο whatsapp	1139
κοινοποιήστε	1022
κοινοποιήστε το άρθρο	1022
κρυπτόλεξο	1101
κωδικοί έκπτωσης	1158
""", 'λ': """
λήψη ήχου	1104
λεπτομέρειες	1035
λιγότερα	1035
""", 'μ': """
μάθετε περισσότερα	1029
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1139
μέγεθος κειμένου	65
μήνυμα	1155
μαθετε περισσοτερα	1029
με την υποστήριξη	1025
με την υποστήριξη της	1141
με την υποστήριξη του	1141
μεγέθυνση	1035
μεγέθυνση εικόνας	1130
μεγαλύτερα γράμματα	1139
μενού	1034
μετάβαση στη σελίδα δωρεών	1121
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1033
μετάβαση στο περιεχόμενο	1033
μεταβείτε στο περιεχόμενο	1033
μη έγκυρη διεύθυνση email	1126
μη έγκυρο email	1126
μη διαθέσιμο βίντεο	1104
μη χάσετε	1031
μην το χάσεις	1031
μην χάσετε	1031
μηνιαία	1122
μηνιαία δωρεά	1121
μηνιαία συνεισφορά	1121
μηνιαία χρέωση	1125
μηνιαίως	1122
μικρότερα γράμματα	1139
μοιράσου το	1022
μοιράσου το άρθρο	1159
μοιραστείτε	1022
μοιραστείτε το	1022
μοιραστείτε το άρθρο	1022
μου αρέσει	1097
μπορεί να σας αρέσει	1031
μόνο για συνδρομητές	1017
""", 'ν': """
να επιτρέπεται	1114
να επιτρέπεται πάντα	1108
να επιτραπεί	1113
να με θυμάσαι	1124
ναι	1116
ναι θέλω	1114
ναι, θέλω	1113
ναι, φυσικά	1114
νεότερα	1097
νεότερα πρώτα	1097
""", 'ξ': """
ξέχασα τον κωδικό μου	1124
ξεκλειδώστε το άρθρο	1153
ξεχάσατε τον κωδικό	1017
ξεχάσατε τον κωδικό σας	1124
""", 'ο': """
ο λογαριασμός μου	1017
ο σύνδεσμος αντιγράφηκε	1022
οι απόψεις είναι προσωπικές	1049
οι απόψεις που εκφράζονται είναι προσωπικές	1049
οι απόψεις του άρθρου είναι προσωπικές	1049
οι συνεργάτες μας	1108
ονοματεπώνυμο	1127
""", 'π': """
πάντα να επιτρέπεται	1108
πάρτε μέρος στη δημοσκόπηση	1096
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1130
παίξε τώρα	1099
παίξε υπεύθυνα	1102
παίξτε δωρεάν	1099
παίξτε τώρα	1099
παίξτε υπεύθυνα	1102
παιχνίδια	1101
πακέτα συνδρομών	1153
παλαιότερα	1097
παράκαμψη προς το κυρίως περιεχόμενο	1033
παράλειψη	1105
παράλειψη διαφήμισης	1149
παρουσιάστηκε σφάλμα	1126
πατήστε για ήχο	1149
παύση βίντεο	1104
παύση παρακολούθησης	1136
πείτε μας τη γνώμη σας	1096
πείτε τη γνώμη σας	1096
περίληψη ai	1135
περίληψη με ai	1135
περιορισμένες θέσεις	1073
περιορισμένος αριθμός θέσεων	1073
περισσοτερες επιλογες	1029
περισσότερα	1031	1034
περισσότερα άρθρα	1031
περισσότερα άρθρα του συντάκτη	1130
περισσότερα σχόλια	1096
περισσότερες ειδήσεις	1031
περισσότερες επιλογές	1029	1140
πες τη γνώμη σου	1096
πλήρης οθόνη	1105
πληρωμή με paypal	1153
ποια είναι η γνώμη σας	1055
ποιοι είμαστε	1047
πολιτική cookies	1039	1047
πολιτική απορρήτου	1039	1047
πολιτική διορθώσεων	1132
προβολή περιεχομένου	1108
προηγούμενη είδηση	1130
προηγούμενη φωτογραφία	1156
προηγούμενο	1034
προηγούμενο άρθρο	1031
προηγούμενο βίντεο	1149
προνόμια συνδρομητών	1102
προσαρμογή	1029
προσθέστε σχόλιο	1054
προσθέστε το σχόλιό σας	1054
προσθήκη απάντησης	1144
προσθήκη στα θέματά μου	1157
προσθήκη στο καλάθι	1158
προσθήκη σχολίου	1030
προσθήκη ως προτιμώμενη πηγή	1136
προστασία προσωπικών δεδομένων	1039
προσφορά για αναγνώστες	1102
προσφορά για συνδρομητές	1102
προσωπικά δεδομένα	1047
προτείνουμε	1031
προτείνουμε επίσης	1031
προτεινόμενα	1031
προτεινόμενα από taboola	1076
προτιμήσεις cookies	1108
προτιμήσεις απορρήτου	1148
προωθητικό περιεχόμενο	1025
πρόσφατα άρθρα	1031
πώς να απενεργοποιήσετε τον ad blocker	1118
πώς να το απενεργοποιήσετε	1120
""", 'ρ': """
ροή	1031
ροή ειδήσεων	1031
ρυθμίσεις	1029
ρυθμίσεις cookie	1108
ρυθμίσεις cookies	1039
ρυθμίσεις απορρήτου	1108
ρυθμισεις	1029
""", 'σ': """
σίγαση	1105
σας βοήθησε αυτό το άρθρο	1096
σας φάνηκε χρήσιμο	1096
σε συνεργασία με	1141
σκανάρετε το qr code	1111
σταυρόλεξα	1101
σταυρόλεξο	1101
στείλε το σε φίλο	1022
στείλτε μας τις φωτογραφίες σας	1132
στηρίξτε μας	1014
στηρίξτε μας στο patreon	1121
συμφωνω	1029
συμφωνώ	1039
συμφωνώ με την επεξεργασία των δεδομένων μου	1126
συμφωνώ με τους όρους χρήσης	1126
συνέχεια ανάγνωσης	1034
συνέχεια με apple	1124
συνέχεια με email	1153
συνέχεια με facebook	1124
συνέχεια με google	1124
συνέχεια στην ιστοσελίδα	1111
συνέχεια στο site	1111
συνέχεια στον browser	1111
συνδεθείτε	1017
συνδρομή	1017
συνδρομητές	1017
συνεχίζεται μετά τη διαφήμιση	1076
συνεχίστε την ανάγνωση	1156
σφάλμα φόρτωσης βίντεο	1149
σχετικά	1031
σχετικά άρθρα	1031
σχετικά θέματα	1031
σχετικά με εμάς	1047
σχετικά νέα	1031
σχετικές ειδήσεις	1031
σχετικό άρθρο	1031
σχολιάστε	1030
σχολιάστε το άρθρο	1030
σχόλια	1030
σχόλιο	1030
σύνδεση	1017
σύνδεση με apple	1124
σύνδεση με facebook	1124
σύνδεση με google	1124
σύνοψη με ai	1135
""", 'τ': """
τέλος διαφήμισης	1102
τέλος της διαφήμισης	1102
τέσταρε τις γνώσεις σου	1099
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1049
τα πιο δημοφιλή	1031
τα πιο δημοφιλή της ημέρας	1031
τα πιο διαβασμένα	1031
τα πιο πρόσφατα	1031
τα σχόλια είναι απενεργοποιημένα	1144
τα σχόλια είναι μόνο για συνδρομητές	1144
ταξινόμηση	1097
ταξινόμηση κατά	1097
ταυτότητα	1047
ταχύτητα αναπαραγωγής	1104
τελευταία άρθρα	1031
τελευταία νέα	1031
τελευταίες ειδήσεις	1031
τεστάρετε τις γνώσεις σας	1099
το email σας	1154
το email υπάρχει ήδη	1154
το άρθρο εκφράζει τις απόψεις του συντάκτη	1049
το άρθρο συνεχίζεται μετά τη διαφήμιση	1076
το άρθρο συνεχίζεται παρακάτω	1076
το αίτημά σας στάλθηκε	1154
το αίτημά σας υποβλήθηκε	1154
το απενεργοποίησα	1118
το βίντεο δεν είναι διαθέσιμο	1104
το βίντεο φορτώνει	1104
το κείμενο συνεχίζεται παρακάτω	1076
το μήνυμά σας	1154
το μήνυμά σας εστάλη	1126
το μήνυμά σας στάλθηκε	1126
το πεδίο είναι υποχρεωτικό	1126
το πιο δημοφιλές	1125
το σχόλιό σας	1054
το ψευδώνυμό σας	1144
το όνομά σας	1144
τρέχων χρόνος	1105
""", 'υ': """
υπενθύμιση αργότερα	1013
υποβολή	91	1127
υποβολή σχολίου	1030
υπολειπόμενος χρόνος	1105
υποστηρίξτε μας	1014
υποχρεωτικά πεδία	1126
υποχρεωτικό πεδίο	1126
υπότιτλοι	1105
""", 'φ': """
φόρτωση ανάρτησης	1108
φόρτωση βίντεο	1104
φόρτωση περιεχομένου	1108
φόρτωση περισσότερων	1034
φόρτωση περισσότερων σχολίων	1096
φόρτωση προγράμματος αναπαραγωγής	1104
""", 'χ': """
χαρίστε αυτό το άρθρο	1022
χορηγοί	1141
χορηγούμενο	1025
χορηγούμενο άρθρο	1025
χορηγούμενο περιεχόμενο	1025
χορηγούμενο περιεχόμενο από taboola	1076
χορηγούμενοι σύνδεσμοι	1076
χορηγός	1141
χρόνος που απομένει	1104
χωρίς spam	1126
""", 'ψ': """
ψήφισε	91	1097
ψηφίστε	91	1097
ψηφίστε στη δημοσκόπηση	1096
ψηφοφορία	92	1056
""", 'ό': """
όλα τα άρθρα του συντάκτη	1130
όλα τα βίντεο	1130
όλα τα νέα	1130
όλα τα παιχνίδια	1099
όλα τα σχόλια	1030
όλες οι ειδήσεις	1031
όνομα	1127
όροι σχολιασμού	1030
όροι χρήσης	1039	1047
όχι ευχαριστώ	1013
όχι τώρα	1013	1116
όχι, ευχαριστώ	1013	1116
""", 'а': """
або	4952
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4138
автовідтворення	4940
автоматический перевод	4164
автоматическое воспроизведение	4138
автоматичне відтворення	4940
автоматичний переклад	4966
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4032
авторизоваться	4032
адрес электронной почты	4035
актуално	252
актуальне	4864
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4159
анонимный ящик	4159
анонімна пошта	4961
анонімна скринька	4961
архив	4062
аудиоверсия	4138
аудіоверсія	4940
""", 'б': """
бажаєте отримувати сповіщення	4943
банковская карта	4031
банковский перевод	4031
без спам	322
без спама	4152
без спаму	4954
безкоштовна доставка	4935
безкоштовно. без спаму	4954
безопасный платеж	4030
безплатна доставка	306
бесплатная доставка	4133
бесплатно. без спама	4152
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4142
блокувати	4944
больше	4062
больше материалов по теме	4062
больше новостей	4062
больше статей	4155
будь-яка сума	4949
будьте в курсе	4035
была ли статья полезной	4057
більше від автора	4957
більше за темою	4864
більше матеріалів автора	4880
більше матеріалів за темою	4864
більше на цю тему	4864
більше новин	4864
більше новин на тему	4864
більше по темі	4864
більше про це	4867
більше статей	4957
""", 'в': """
в закладки	4169
в избранное	4042
в корзину	4049	4132
в наш магазин	4132
в тази статия	325
в тренде	4062
в этой статье	4155
важен каждый рубль	4146
важен любой вклад	4146
важко відповісти	4931
важлива кожна гривня	4948
важливий кожен внесок	4948
важливо	4864
вам будет интересно	4062
вам може бути цікаво	4864
вам може сподобатися	4864
вам может быть интересно	4062
вам может понравиться	4062
вам також може сподобатися	4864
варианты подписки	4149
вартість доставки	4935
варіанти передплати	4951
вас може зацікавити	4864
вас может заинтересовать	4062
ваш e-mail	4035
ваш email	4035
ваш голос враховано	4926
ваш голос зараховано	4926
ваш голос принят	91	4126
ваш голос учтен	4126
ваш голос учтён	91	4126
ваша електронна пошта	4954
ваша почта	4153
ваша пошта	4955
ваша электронная почта	4152
ваше имя	4153
ваше повідомлення	4955
ваше повідомлення надіслано	4954
ваше сообщение	4153
ваше сообщение отправлено	4152
ваше ім'я	4955
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4937
введите e-mail	4035
введите email	4035
введите ваш email	4035
введите ваш адрес электронной почты	4035
введите корректный e-mail	4152
введите корректный email	4036
введите корректный адрес	4036
введите правильный e-mail	4036
введите сумму	4146
введіть коректний e-mail	4954
введіть суму	4948
вгору	4927
вградено съдържание	307
вернуться на главную	4155
версия для печати	4042
версия за печат	335
версія для друку	4971
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
вже вимкнено	4947
вже зареєстровані	4840
вже маєте акаунт	4951
вже маєте передплату	4951
вже є акаунт	4840
ви вже голосували	4926
ви вже проголосували	4926
ви вже підписані	4969
ви вже підписані на цю тему	4969
ви вичерпали ліміт статей	4951
ви можете відписатися будь-коли	4954
ви підписані	4954
ви підписані на автора	4969
ви підписані на тему	4969
ви успішно підписалися	4954
виберіть суму	4948
вибрати	4952
вибір редакції	4864
видео	4062
видео # из #	4154
видео # от #	324
видео больше недоступно	4138
видео загружается	4138
видео не может быть воспроизведено	4138
видео недоступно	4138
видео недоступно в вашей стране	4138
видео недоступно в вашем регионе	4138
видеоплеер загружается	4138
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
вийти	4840
використання матеріалів лише з дозволу редакції	4962
вимкнути звук	4940
вимкнути рекламу	4973
вимкніть adblock	4945
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	4954
виправлення й уточнення	4961
вкажіть суму	4948
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4122
включить	4142
включить звук	4138
включить уведомления	4122
вконтакте	4043
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4937
внешний контент	4135
во весь экран	4065
водещи новини	252
войти	4032
войти в аккаунт	4032
войти в чат	4057
войти по почте	4149
войти с помощью google	4149
войти с яндекс id	4149
войти через apple	4149
войти через facebook	4149
войти через google	4149
войти через vk	4149
войти через вконтакте	4149
войти через яндекс	4149
войти, чтобы комментировать	4165
вопрос дня	4126
воспроизвести	4065
воспроизвести видео	4138
восстановить пароль	4149
время на чтение	4065
время чтения # мин	4065
все	4065
все комментарии	4057
все още няма коментари	332
все още нямате профил	319
все права сохранены	4160
всегда показывать	4135
всегда разрешать	4136
всего проголосовало #	4126
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4942
встановити застосунок	4942
встроенный контент	4135
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	4967
всі матеріали	4957
всі матеріали автора	4957
всі новини	4866
всі статті	4957
всі статті автора	4957
вход	245	4032
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4840
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4036
вы подписаны	4152
вы подписаны на автора	4167
вы подписаны на тему	4167
вы уже голосовали	4126
вы уже проголосовали	4126
вы успешно подписались	4152
выберите подписку	4149
выберите сумму	4030
выберите тариф	4149
выбор редакции	4062
выбрать	4150
выбрать подписку	4149
выбрать тариф	4149
выйти	4032
від наших партнерів	4973
відео	4864
відео # з #	4956
відео # із #	4956
відео більше недоступне	4940
відео вище	4891
відео недоступне	4940
відео недоступне у вашій країні	4940
відео неможливо відтворити	4940
відео нижче	4891
відеоплеєр завантажується	4940
відкликати згоду	4937
відкрити	4868
відкрити в додатку	4942
відкрити в застосунку	4942
відкрити галерею	4957
відкрити застосунок	4942
відкрити карту	4868
відкрити статтю	4951
відновити пароль	4951
відписатися	4970
відписатися від теми	4969
відписатися можна будь-коли	4954
відповісти	4859	4968
відправити	4955
відскануйте qr-код	4942
відскануйте qr-код, щоб завантажити застосунок	4942
відтворити	4941
відтворити відео	4940
відхилити	4854
відхилити все	4938
відхилити всі	4938
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4065
главная страница	4155
главное	4062
главное за день	4062
главные новости	4062
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4150
головна	4866
головна сторінка	4957
головне	4864
головне за день	4864
головні новини	4864
голосование	92
голосовать	91	4129
голосування	92
голосувати	91	4931
грати	4931
грати онлайн	4926
громкость	4139
гучність	4941
""", 'д': """
да, включить	4123
да, искам	314
да, моля	314
да, пожалуйста	4142
да, спасибо	4142
да, хочу	4142
далее	4065
далі	4866	4927
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4067
детальніше	4866
деталі	4868
дзен	4043
дивитися # світлин	4956
дивитися # світлини	4956
дивитися # фото	4956
дивитися # фотографій	4956
дивитися # фотографії	4956
дивитися всі	4957
дивитися всі # світлин	4956
дивитися всі # світлини	4956
дивитися всі # фото	4956
дивитися всі # фотографій	4956
дивитися всі # фотографії	4956
дивитися всі світлин	4956
дивитися всі світлини	4956
дивитися всі фото	4956
дивитися всі фотографій	4956
дивитися всі фотографії	4956
дивитися відео	4940
дивитися галерею	4957
дивитися онлайн-трансляцію	4957
дивитися оригінал	4928
дивитися світлин	4956
дивитися світлини	4956
дивитися усі # світлин	4956
дивитися усі # світлини	4956
дивитися усі # фото	4956
дивитися усі # фотографій	4956
дивитися усі # фотографії	4956
дивитися усі світлин	4956
дивитися усі світлини	4956
дивитися усі фото	4956
дивитися усі фотографій	4956
дивитися усі фотографії	4956
дивитися фото	4956
дивитися фотогалерею	4957
дивитися фотографій	4956
дивитися фотографії	4956
дивіться відео	4891
дивіться відео вище	4891
дивіться відео нижче	4891
дивіться також	4864
дивіться також відео	4891
дивіться у відео	4891
длительность	4139
длительность #	4139
для передплатників	4951
для подписчиков	4032
до закладок	4971
до кошика	4851	4934
до крамниці	4852
до початку сторінки	4930
до рецепту	61
до теми	4864
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4167
добавить в избранные источники	4167
добавить в источники	4167
добавить в корзину	4132
добавить в мои темы	4167
добавить в предпочитаемые источники	4167
добавить комментарий	4057
добровольное пожертвование	4146
довільна сума	4948
догори	4927
додати в кошик	4934
додати до кошика	4934
додати до моїх тем	4969
додати до обраних джерел	4969
додати до обраного	4969
додати до пріоритетних джерел	4969
додати до улюблених джерел	4969
додати коментар	4859
додати як пріоритетне джерело	4969
дозволити	4944
дозволити й показати	4855
дозволити контент	4937
дозволити один раз	4937
дозволити рекламу	4947
дозволити сповіщення	4943
дозволити та показати	4855
дозволити та продовжити	4855
дозволити і показати	4855
дозволити і продовжити	4855
дозвольте сповіщення	4921
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4866
долучитися	4837
долучитися до обговорення	4967
долучитися до спільноти	4948
допомагає будь-яка сума	4948
доставка оплачивается отдельно	4132
достигнахте лимита на статиите	319
доступно по подписке	4032
друга сума	317
другая сумма	4030
други новини	19
другие материалы	19	4062
другие материалы рубрики	4062
другие новости	19	4062
другие новости раздела	4062
другие статьи	4062
другие статьи автора	4155
друк	4846
друкувати	4971
дякуємо за ваш голос	91	4926
дякуємо за ваше повідомлення	4954
дякуємо за голос	4926
дякуємо за повідомлення	4954
дякуємо за реєстрацію	4954
дякуємо за участь в опитуванні	4926
дізнатися ціну	4934
""", 'е': """
единоразово	4026
еднократно дарение	317
ежегодно	4150
ежемесячно	4026
ежемесячное пожертвование	4146
ежемесячный платеж	4147
ежемесячный платёж	4147
економія #%	4952
ексклузивно за абонати	319
ексклюзивно для передплатників	4951
електронна адреса	4955
електронна пошта	4955
електронна пошта або логін	4951
етикети	311
еще нет аккаунта	4149
еще новости	4062
еще от автора	4155
еще по теме	4062
ещё	4062
ещё не подписчик	4149
ещё нет аккаунта	4149
ещё новости	4062
ещё от автора	4155
ещё по теме	4062
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	4954
""", 'з': """
з нашого магазину	4934
з нашої крамниці	4852
за абонати	319
за датою	4968
за популярністю	4968
за темою	4864
забелязахте грешка	328
заборонити	4944
забравена парола	245
забравили сте паролата си	319
забронировать билет	4132
забронировать место	4132
забронювати квиток	4934
забронювати місце	4934
забув пароль	4951
забули пароль	4840
забыл пароль	4149
забыли пароль	4032
завантаження відео	4940
завантаження плеєра	4940
завантажити аудіо	4940
завантажити випуск	4940
завантажити відео	4937
завантажити додаток	4942
завантажити допис	4937
завантажити застосунок	4942
завантажити контент	4937
завантажити публікацію	4937
завантажити ще	4866
завжди дозволяти	4938
завжди показувати	4937
загрузить видео	4135
загрузить еще	4065
загрузить ещё	4065
загрузить контент	4135
загрузить пост	4135
загрузить публикацию	4135
загрузка видео	4138
загрузка плеера	4138
задонатити	4837
задонатить	4026
задължителни полета	322
задължително	323
задължително поле	322
заказать	4049
заказать книгу	4132
закрити	4836
закрити галерею	4957
закрити рекламу	4973
закрыть	4025
закрыть галерею	4155
закрыть рекламу	4170
залишилося #	4940
залишити відгук	4965
залишити відповідь	4862
залишити коментар	4859
залиште коментар	4967
заметили ошибку	4159
замовити	4851
замовити книгу	4934
замовити книжку	4934
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	4952
заповніть це поле	4954
заполните это поле	4152
запомни ме	320
запомнить меня	4150
започни теста	302
запретить	4142
запропонувати новину	4859
зарегистрироваться	4032
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4840
зарубежной картой	4147
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4129
защо виждам тази реклама	337
зберегти	4846
зберегти вибір	4937
зберегти на потім	4971
зберегти налаштування	4937
зберегти рецепт	61
зберегти статтю	4846
збережено	4972
збільшити	4866
збільшити зображення	4957
збільшити текст	4971
збільшити фото	4957
збільшити шрифт	4971
зв'язатися з автором	4957
звук	311
згенеровано за допомогою ші	4965
згенеровано штучним інтелектом	4965
згенеровано ші	4965
згорнути	4868	4957
зменшити шрифт	4971
змінити згоду	4937
змінити налаштування	4855
змінити налаштування cookie	4855
змінити розмір тексту	4971
зміст	4866
зміст статті	4957
знайшли помилку	4961
знижка #%	4952
знижка для передплатників	4934
зображення # з #	4956
зображення # із #	4956
зовнішній контент	4937
зробити внесок	4837
зробити донат	4948
зрозуміло	4854
""", 'и': """
играй сега	302
играть	4129
играть онлайн	4126
из нашего магазина	4132
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
изменить настройки	4052
изменить настройки cookie	4052
изменить размер текста	4169
изменить согласие	4135
изображение # из #	4154
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
ии может ошибаться	4163
или	320	4150
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4153
индекс	4153
интересное	4062
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4160
исправления и уточнения	4159
""", 'к': """
к началу	4065
к началу страницы	4155
к рецепту	61
каждое пожертвование важно	4146
каждую пятницу. бесплатно. без спама	4152
каждый донат важен	4146
каждый рубль важен	4146
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4159
как мы защищаем наших источников	4159
как отключить adblock	4143
как пазим източниците си	328
картина в картината	310
картинка в картинке	4138
картинка в картинці	4940
категории	4062
категорії	4864
качество	4139
керування згодою	4937
керувати згодою	4937
керувати сповіщеннями	4943
ключови думи	252
книга з автографом	4852
книга з автографом автора	4852
книга с автографом	4050
книга с автографом автора	4050
книга с подписью автора	4050
книги с автографом	4050
книжка з автографом	4852
книжка з автографом автора	4852
книжки з автографом	4852
кожен внесок важливий	4948
кожен донат важливий	4948
кожна гривня важлива	4948
коментар	4859
коментари	255
коментарі	4859
коментарів ще немає	4967
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	4967
коментувати	4859
комерційний контент	4973
комерційний матеріал	4973
комментарии	4057
комментарии отсутствуют	4057
комментарий	4057
комментировать	4057
коммерческий контент	4170
коммерческий материал	4170
конец рекламы	4170
контакти	4859
контакты	4057
контент заблокирован	4135
контент заблоковано	4937
контент недоступен	4135
контент недоступний	4937
конфиденциальность	4051
конфиденциальность и cookie	4052
конфіденційність і cookie	4855
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4160
копировать ссылку	4042
копіювання заборонено	4962
копіювати посилання	4846
край на рекламата	337
крамниця	4851
кросворд	4931
кроссворд	4129
кроссворд дня	4126
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4146
купити	4851
купити журнал	4934
купити зараз	4934
купити квитки	4934
купити квиток	4934
купити книгу	4934
купити книжку	4934
купити ліцензію	4962
купити нам каву	4948
купити передплату	4951
купить	4049
купить билет	4132
купить билеты	4132
купить билеты онлайн	4132
купить журнал	4132
купить книгу	4132
купить лицензию	4160
купить номер	4132
купить подписку	4032
купить права на публикацию	4160
купить сейчас	4132
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	4973
""", 'л': """
лента новостей	4062
линкът е копиран	335
личный кабинет	4032
лише для передплатників	4951
лише необхідні	4937
логин	4150
логин или e-mail	4149
логін	4952
логін або e-mail	4951
лучшие	4166
любая сумма	4147
любая сумма важна	4146
""", 'м': """
магазин	4049
маджонг	303	4129	4931
материал закрыт	4149
материал защищен авторским правом	4160
материал защищён авторским правом	4160
материал партнера	4170
материал партнёра	4170
материал создан автоматически	4163
материалы защищены авторским правом	4160
материалы партнеров	4047
материалы партнёров	4170
материалы по теме	4062
матеріал захищено авторським правом	4962
матеріал партнера	4973
матеріал створено автоматично	4965
матеріали за темою	4864
матеріали захищені авторським правом	4962
матеріали партнерів	4973
матеріали по темі	4864
машинний переклад	4966
машинно преведено	331
машинный перевод	4164
маєте акаунт	4951
маєте новину	4961
меню	4065	4866
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4150
метки	4062
ми не можемо показати цей вміст	4937
ми не можемо показати цей контент	4937
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4025
может позже	4025
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4836
можна скасувати будь-коли	4951
мои темы	4167
моите теми	334
мой профиль	4032
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	4969
мы в социальных сетях	4044
мы в соцсетях	4044
мы вконтакте	4044
мы не можем показать это содержимое	4135
мы не можем показать этот контент	4135
мы отправили вам письмо	4036
мій профіль	4840
місячна передплата	4952
місячна підписка	4952
мітки	4864
""", 'н': """
на весь екран	4940
на весь экран	4138
на главную	4065
на головну	4957
на живо	311
на початок	4941
на початок сторінки	4957
на правах реклами	4849
на правах рекламы	4047
на сторінку пожертв	4948
на страницу пожертвований	4146
на цял екран	310
наверх	4065	4866
нагадати пізніше	4836
нагору	4927
нагору сторінки	4930
надіслати	91	4846	4955
надіслати відгук	4965
надіслати другові	4971
надіслати другу	4846
надіслати електронною поштою	4971
надіслати коментар	4967
надіслати новину	4961
надіслати новину анонімно	4961
надіслати повідомлення	4954
надіслати поштою	4846
надіслати статтю поштою	4846
надіслати у whatsapp	4971
надішліть свої фото	4961
наживо	4941
нажмите, чтобы увеличить	4155
назад	4065	4866	4927
назначение платежа: пожертвование	4146
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
найкраща пропозиція	4952
найкращі	4968
найпопулярніше	4864	4952
найпопулярніше за добу	4864
найпопулярніше за тиждень	4864
найпопулярніший	4952
найти	4065
найчитаніше	4864
налаштування	4854
налаштування cookie	4937
налаштування конфіденційності	4937
налаштування приватності	4937
налаштування файлів cookie	4937
налаштувати cookie	4937
налаштувати сповіщення	4943
налично в google play	312
нам нужно ваше согласие	4052
нам потрібна ваша згода	4855
намали шрифта	335
написати автору	4957
написати анонімно	4961
написати в редакцію	4961
написати коментар	4859
написать автору	4155
написать анонимно	4159
написать в редакцию	4159
написать комментарий	4057
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4025
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4135
настроить уведомления	4141
настройки	4051
настройки cookie	4051
настройки за поверителност	307
настройки конфиденциальности	4135
настройки на бисквитките	307
настройки приватности	4135
настройки файлов cookie	4135
наступна	4866
наступна новина	4957
наступна світлина	4957
наступна стаття	4864
наступна сторінка	4957
наступне відео	4940
наступне фото	4957
наступний матеріал	4930
наступний слайд	4957
натисніть, щоб збільшити	4957
начална страница	325
начать игру	4126
начать тест	4126
наш магазин	4050
наша крамниця	4852
нашли ошибку	4159
не вдалося відтворити відео	4940
не вдалося завантажити відео	4940
не дозволяти	4922
не зараз	4836	4922
не маєте акаунта	4951
не можем да покажем това съдържание	307
не пропустите	4062
не пропустіть	4864
не разрешать	4123
не сега	259
не сегодня	4025
не сейчас	4025	4123
не сьогодні	4836
не удалось воспроизвести видео	4138
не удалось загрузить видео	4138
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4152
неверный email	4036
неверный адрес электронной почты	4152
неверный имейл	4036
нейросеть может ошибаться	4163
некоректна адреса	4954
некоректний e-mail	4954
некорректный e-mail	4152
некорректный email	4036
некорректный адрес	4152
немає акаунта	4951
немає акаунту	4951
немає коментарів	4967
немає передплати	4951
необов'язково	4955
необязательно	4153
неправильна електронна адреса	4954
неправильный e-mail	4036
неправильный email	4036
неправильный имейл	4036
нет аккаунта	4149
нет комментариев	4057
нет подписки	4149
нет, спасибо	4025	4123
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4152
новини	4864
новини за темою	4864
новини компаній	4849
новини партнерів	4849	4864
новости	4062
новости smi#	4062
новости партнеров	4047
новости партнёров	4047
новости по теме	4062
новости сми#	4062
новые	4166
нові	4968
номер телефона	4153
номер телефону	4955
нравится	4166
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4836	4922
""", 'о': """
обговорити	4859
обговорити в telegram	4862
обговорити в коментарях	4862
обговорити в чаті	4862
обговорити на форумі	4862
обговорити у facebook	4862
обговорити у форумі	4862
оберіть передплату	4951
оберіть план	4951
оберіть суму	4948
обнови страницата	316
обновите страницу	4145
обновить страницу	4145
обов'язкове поле	4954
обов'язково	4955
обрати	4952
обрати передплату	4951
обрати план	4951
обрати тариф	4951
обратная связь	4057
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4057
обсуждение	4057
общи условия	308
обязательно	4153
обязательное поле	4152
одноклассники	4043
одноразово	4837
озвучено роботом	4138
озвучено синтезированным голосом	4138
озвучено синтезованим голосом	4940
оновити сторінку	4947
оновіть сторінку	4947
опитайте отново	322
опитайте по-късно	322
опитування	92	4931
опитування дня	91	4926
оплата раз в год	4149
оплата раз на рік	4951
опрос	92
опрос дня	91	4126
опублікувати коментар	4862
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4057
оставить отзыв	4163
оставшееся время	4139
оставшееся время #	4138
оставшееся время -#	4138
оставьте комментарий	4165
останні новини	4864
останні статті	4864
от нашите партньори	337
от наших партнеров	4170
от наших партнёров	4170
от нашия магазин	305
ответить	4057	4166
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4051
отказвам всички	308
отклонить	4051
отклонить все	4136
отклонить всё	4136
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4143
отключите адблок	4143
отключить звук	4138
отключить рекламу	4170
открихте грешка	328
открихте грешка в текста	328
открыть	4067
открыть галерею	4155
открыть карту	4067
открыть приложение	4140
открыть статью	4149
отмена в любой момент	4149
отменить можно в любой момент	4149
отозвать согласие	4135
отпечатай	255
отпечатай статията	255
отписаться	4168
отписаться можно в любой момент	4152
отписаться от темы	4167
отпишете се по всяко време	322
отправить	91	4153
отправить другу	4042
отправить комментарий	4165
отправить отзыв	4163
отправить по почте	4042
отправить по электронной почте	4169
отправить сообщение	4152
отримувати сповіщення	4943
отсканируйте qr-код	4140
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	4951
оформити підписку	4840
оформить донат	4026
оформить доступ	4149
оформить ежемесячное пожертвование	4146
оценете статията	255
оцените материал	4057
оцените рецепт	61
оцените статью	4057
оценить рецепт	61
оцініть матеріал	4859
оцініть рецепт	61
оцініть статтю	4859
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
пароль	4150	4952
партнерский материал	4047
партнерский проект	4047
партнерський матеріал	4849
партнерський проєкт	4849
партньорско съдържание	251
партнёрский материал	4047
партнёрский проект	4047
пасианс	303
пасьянс	4129	4931
пауза	311	4139	4941
переведено автоматически	4163
переведено нейросетью	4163
переведено с помощью ии	4163
перевір себе	4926
перевірте свою пошту	4954
перевірте свої знання	4926
перевірте себе	4926
переглянути # світлин	4956
переглянути # світлини	4956
переглянути # фото	4956
переглянути # фотографій	4956
переглянути # фотографії	4956
переглянути всі # світлин	4956
переглянути всі # світлини	4956
переглянути всі # фото	4956
переглянути всі # фотографій	4956
переглянути всі # фотографії	4956
переглянути всі світлин	4956
переглянути всі світлини	4956
переглянути всі фото	4956
переглянути всі фотографій	4956
переглянути всі фотографії	4956
переглянути галерею	4957
переглянути пропозицію	4934
переглянути результати	91	4926
переглянути світлин	4956
переглянути світлини	4956
переглянути усі # світлин	4956
переглянути усі # світлини	4956
переглянути усі # фото	4956
переглянути усі # фотографій	4956
переглянути усі # фотографії	4956
переглянути усі світлин	4956
переглянути усі світлини	4956
переглянути усі фото	4956
переглянути усі фотографій	4956
переглянути усі фотографії	4956
переглянути фото	4956
переглянути фотографій	4956
переглянути фотографії	4956
переглянути ціну	4934
передплата	4840
передплатити	4840
перезавантажити сторінку	4947
перезавантажте сторінку	4947
перезагрузите страницу	4145
перезагрузить страницу	4145
перейти в галерею	4155
перейти в магазин	4132
перейти до галереї	4957
перейти до досьє	4957
перейти до змісту	4957
перейти до контенту	4957
перейти до крамниці	4852
перейти до магазину	4934
перейти до оплати	4948
перейти до основного вмісту	4957
перейти до пожертви	4948
перейти до пропозиції	4934
перейти до рецепта	61
перейти к досье	4155
перейти к контенту	4155
перейти к оплате	4146
перейти к основному содержанию	4155
перейти к пожертвованию	4146
перейти к предложению	4132
перейти к рецепту	61
перейти к содержанию	4065
перейти к сюжету	4155
перекладено автоматично	4965
перекладено за допомогою ші	4965
перекладено ші	4965
пересказ нейросети	4163
пересказано нейросетью	4163
печать	4042
печать рецепта	61
питання дня	4926
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4138
плейърът се зарежда	310
плеєр завантажується	4940
по дате	4166
по подписке	4032
по популярности	4166
по теме	4062
по-късно	259	314
побачили помилку	4961
повернутися на головну	4957
повернутися нагору	4930
повний екран	4940
повноекранний режим	4940
повідомити новину	4961
повідомити про помилку	4859
повідомити про помилку в тексті	4859
повідомлення	4955
повідомлення надіслано	4954
погоджуюсь	4854
погоджуюся	4854
погодитись і продовжити	4855
погодитися та продовжити	4937
погодитися і продовжити	4855
пограти	4931
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4169
подарить материал	4042
подарить статью	4032
подарувати доступ	4971
подарувати статтю	4846
поддержать	4026
поддержать автора	4026
поддержать на boosty	4146
поддержать на patreon	4146
поддержать нас	4026
поддержать проект	4026
поддержать редакцию	4026
поддержите нас	4026
поделитесь	4042
поделиться	4042
поделиться в telegram	4042
поделиться в twitter	4042
поделиться в одноклассниках	4042
поделиться в соцсетях	4042
поделиться вконтакте	4042
поделиться новостью	4042
поделиться ссылкой	4042
поделиться статьей	4042
поделиться статьёй	4042
подкасти	4864
подкасты	4062
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	4968
подобни статии	252
подписаться	4032
подписаться в max	4044
подписаться в telegram	4044
подписаться на автора	4167
подписаться на канал	4044
подписаться на новости	4035
подписаться на рассылку	4035
подписаться на телеграм-канал	4044
подписаться на тему	4167
подписаться на уведомления	4141
подписка	4032
подписка на год	4149
подписка на месяц	4149
подписывайтесь	4044
подпишитесь	4149
подпишитесь на рассылку	4035
подреди по	332
подробнее	4065
подробнее по теме	4062
подтвердите e-mail	4152
подтвердите адрес электронной почты	4152
поділитись	4846
поділитися	4846
поділитися в telegram	4846
поділитися в соцмережах	4846
поділитися новиною	4846
поділитися статтею	4846
поділіться	4846
пожаловаться	4166
пожаловаться на комментарий	4165
пожаловаться на рекламу	4170
пожертвовать	4026
пожертвувати	4837
позволи	314
позволи известия	313
позже	4025	4142
поиск	4065
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
показати # відповідей	4967
показати # відповіді	4967
показати # світлин	4956
показати # світлини	4956
показати # фото	4956
показати # фотографій	4956
показати # фотографії	4956
показати більше	4866
показати вміст	4937
показати все	4868
показати всі	4957
показати всі # світлин	4956
показати всі # світлини	4956
показати всі # фото	4956
показати всі # фотографій	4956
показати всі # фотографії	4956
показати всі світлин	4956
показати всі світлини	4956
показати всі фото	4956
показати всі фотографій	4956
показати всі фотографії	4956
показати відповіді	4967
показати галерею	4957
показати й прийняти	4937
показати коментарі	4859
показати контент	4937
показати менше	4957
показати оригінал	4868	4928
показати пароль	4951
показати підпис	4957
показати результати	91	4926
показати розшифровку	4940
показати світлин	4956
показати світлини	4956
показати субтитри	4940
показати усі # світлин	4956
показати усі # світлини	4956
показати усі # фото	4956
показати усі # фотографій	4956
показати усі # фотографії	4956
показати усі світлин	4956
показати усі світлини	4956
показати усі фото	4956
показати усі фотографій	4956
показати усі фотографії	4956
показати фото	4956
показати фотографій	4956
показати фотографії	4956
показати ще	4866
показати і прийняти	4937
показать # ответа	4165
показать # ответов	4165
показать # фото	4154
показать # фотографии	4154
показать # фотографий	4154
показать больше	4065
показать все	4067	4155
показать все # фото	4154
показать все # фотографии	4154
показать все # фотографий	4154
показать все фото	4154
показать все фотографии	4154
показать все фотографий	4154
показать галерею	4155
показать еще	4065
показать ещё	4065
показать и принять	4135
показать карту	4067
показать комментарии	4057
показать контент	4135
показать меньше	4067	4155
показать оригинал	4067	4127
показать ответы	4165
показать пароль	4149
показать перевод	4067
показать подпись	4155
показать расшифровку	4138
показать результаты	91	4126
показать содержимое	4135
показать субтитры	4138
показать фото	4154
показать фотографии	4154
показать фотографий	4154
показувати завжди	4937
показывать всегда	4135
поки немає коментарів	4967
поле обов'язкове для заповнення	4954
поле обязательно для заполнения	4152
полето е задължително	322
политика cookie	4135
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4159
политика конфиденциальности	4051
политика конфиденциальности и cookie	4052
политика обработки персональных данных	4051
полноэкранный режим	4138
полный экран	4138
получавай известия	313
получать уведомления	4141
пользовательское соглашение	4051
політика cookie	4937
політика виправлень	4961
політика конфіденційності	4854
політика конфіденційності та cookie	4855
політика приватності	4937
помогает любая сумма	4146
помочь	4026
помочь нам	4026
помочь проекту	4026
помочь редакции	4026
помітили помилку	4961
понятно	4051
попередня	4866
попередня новина	4957
попередня стаття	4864
попередня сторінка	4957
попереднє фото	4957
попередній матеріал	4930
попередній слайд	4957
поправки и уточнения	328
попробовать бесплатно	4032
попробуйте еще раз	4152
попробуйте ещё раз	4152
попробуйте позже	4152
популярне	4864
популярное	4062
популярные	4062	4166
популярные новости	4062
популярные статьи	4062
популярный	4150
популярні	4968
популярні новини	4864
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4846
поскаржитися	4968
поскаржитися на коментар	4967
поскаржитися на рекламу	4973
последнее	4062
последни	252
последни новини	252
последние новости	4062
послухати новину	4846
посмотреть # фото	4154
посмотреть # фотографии	4154
посмотреть # фотографий	4154
посмотреть все # фото	4154
посмотреть все # фотографии	4154
посмотреть все # фотографий	4154
посмотреть все фото	4154
посмотреть все фотографии	4154
посмотреть все фотографий	4154
посмотреть результаты	91	4126
посмотреть фото	4154
посмотреть фотографии	4154
посмотреть фотографий	4154
посмотреть цену	4132
потвърдете имейла си	322
поточний час	4941
поточний час #	4940
потребителско име	320
потребителско име или имейл	319
похожие материалы	4062
похожие статьи	4062
почати гру	4926
почати тест	4926
почему я вижу эту рекламу	4170
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4153
поширити	4846
поширити у facebook	4846
поштовий індекс	4955
пошук	4866
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4051
правила коментарів	4967
правила коментування	4859
правила комментариев	4165
правила комментирования	4057
правила користування	4938
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4132
предложение для читателей	4132
предложить новость	4057
предыдущая	4065
предыдущая новость	4155
предыдущая статья	4062
предыдущая страница	4155
предыдущая фотография	4155
предыдущее фото	4155
предыдущий слайд	4155
презаредете страницата	316
презареди страницата	316
премиум	4032
преміум	4840
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	4948
пригостіть нас кавою	4948
придбати квитки	4934
придбати квиток	4934
придбати книжку	4934
придбати передплату	4951
придбати права на публікацію	4962
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	4948
прийняти	4854
прийняти все	4938
прийняти всі	4854
прийняти всі файли cookie	4937
прийняти й показати	4937
прийняти й продовжити	4855
прийняти та показати	4937
прийняти та продовжити	4937
прийняти і продовжити	4937
принтирай	255
принтирай рецептата	61
принципи редакції	4961
принять	4051
принять все	4051
принять все cookie	4135
принять все файлы cookie	4135
принять всё	4051
принять и показать	4135
принять и продолжить	4135
прислать новость	4057
прислать новость анонимно	4159
присоединиться к обсуждению	4165
приховати коментарі	4862
пришлите свои фото	4159
приєднатися	4837
приєднатися до спільноти	4837
про автора	4880
про авторку	4880
про авторів	4880
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4126
проверьте адрес почты	4036
проверьте свои знания	4126
проверьте свою почту	4152
проверьте себя	4126
проголосовало #	4126
проголосовать	91
проголосувати	91
продовження під рекламою	4849
продовження статті під рекламою	4849
продовжити без вимкнення	4945
продовжити з apple	4951
продовжити з google	4951
продовжити через apple	4951
продовжити через facebook	4951
продовжити через google	4951
продолжительность #	4139
продолжить без отключения	4143
продолжить без поддержки	4025
продолжить с apple	4149
продолжить с google	4149
продолжить через apple	4149
продолжить через facebook	4149
продолжить через google	4149
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4146
произошла ошибка	4153
произошла ошибка. попробуйте ещё раз	4152
произошла ошибка. попробуйте позже	4152
пройти опитування	4926
пройти опрос	4126
пройти тест	4126
прокоментувати	4968
прокомментировать	4166
промени размера на текста	335
промо	4047	4849
пропозиція для передплатників	4934
пропозиція для читачів	4934
прослухати статтю	4940
прослушать	4042
прослушать новость	4042
прослушать статью	4138
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	4971
прочитать позже	4169
прямой эфир	4139
прізвище	4955
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4840
підписатися	4840
підписатися на автора	4969
підписатися на сповіщення	4943
підписатися на тему	4969
підписка	4840
підсумок від ші	4965
підтвердьте електронну адресу	4954
підтвердіть e-mail	4954
підтримайте нас	4837
підтримати	4837
підтримати автора	4837
підтримати журналістів	4837
підтримати на buy me a coffee	4948
підтримати на patreon	4948
підтримати нас	4837
підтримати проєкт	4948
підтримати разово	4948
підтримати редакцію	4837
підтримувати щомісяця	4948
пізніше	4836	4944
""", 'р': """
радимо прочитати	4864
радимо також	4864
развернуть	4065
разгадать кроссворд	4126
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4949
разовий внесок	4949
разовий донат	4948
разово	4026
разовое пожертвование	4146
разовый платеж	4147
разовый платёж	4147
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4122
разрешить	4142
разрешить и показать	4052
разрешить и продолжить	4052
разрешить контент	4135
разрешить один раз	4135
разрешить рекламу	4145
разрешить уведомления	4122
ранняя регистрация	4133
раскрыть	4067
распечатать	4042
распечатать рецепт	61
распечатать статью	4042
рассказать друзьям	4042
рассылка	4035
рассылки	4035
расшифровка	4139
регистрация	245	4032
редакция рекомендует	4062
редакційна політика	4961
редакційна політика видання	4961
резултати от анкетата	302
резултати от гласуването	302
результати	92	4868
результати голосування	4941
результати опитування	4941
результаты	92	4067
результаты голосования	4139
результаты опроса	4139
реклама	251	4047	4849
реклама - статията продължава по-долу	251
реклама google	4170
реклама від google	4973
реклама закончилась	4170
реклама закінчилася	4973
реклама на сайте	4047
реклама на сайті	4849
реклама окончена	4170
реклама от google	4170
реклама. продовження нижче	4849
реклама. продолжение ниже	4047
реклами от google	337
рекламний матеріал	4973
рекламно каре	251
рекламно съдържание	251
рекламный материал	4170
рекомендовано outbrain	4170
рекомендовано taboola	4170
рекомендуем	4062	4150
рекомендуем почитать	4062
рекомендуем также	4062
рекомендуемое	4062
рекомендуємо	4864	4952
рекомендуємо прочитати	4864
рекомендуємо також	4864
реши кръстословицата	302
реши теста	302
реєстрація	4840
розгадати кросворд	4926
розгорнути	4868	4957
роздрукувати	4846
роздрукувати рецепт	61
роздрукувати статтю	4846
розмір тексту	65
розмір шрифту	65
розшифровка	4941
российской картой	4147
рубрики	4062	4864
річна передплата	4952
річна підписка	4952
""", 'с': """
самая выгодная	4150
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4062
самое популярное	4062
самое читаемое	4062
самое читаемое за день	4062
самое читаемое за неделю	4062
самый популярный	4150
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4062
свежие новости	4062
свернуть	4065
своя сума	4948
своя сумма	4146
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4057
світлина # з #	4956
світлина # із #	4956
сгенерировано ии	4163
сгенерировано нейросетью	4163
сгенерировано с помощью ии	4163
сделать донат	4146
сделать пожертвование	4026
сейчас читают	4062
сигнализирай за грешка	328
сканворд	4129
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4140
скануйте qr-код	4942
скасувати можна будь-коли	4951
скачать аудио	4138
скачать выпуск	4138
скачать из google play	4140
скидка #%	4150
скидка для подписчиков	4132
скопировано	4043
скопировано в буфер обмена	4169
скопировать ссылку	4042
скопировать ссылку на статью	4042
скопійовано	4972
скопійовано в буфер обміну	4971
скопіювати посилання	4846
скопіювати посилання на статтю	4846
скорост	311
скорост на възпроизвеждане	310
скорость	4139
скорость воспроизведения	4138
скрий отговорите	332
скрий рекламата	337
скрыть	4067
скрыть ответы	4165
скрыть рекламу	4170
слайд # з #	4956
слайд # из #	4154
слайд # от #	324
слайд # із #	4956
слайд #/#	4154	4956
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
следить за автором	4167
следить за онлайном	4155
следить за темой	4167
следующая	4065
следующая новость	4155
следующая статья	4062
следующая страница	4155
следующая фотография	4155
следующее видео	4138
следующее фото	4155
следующий слайд	4155
слухати	4846
слухати новину	4846
слушай новината	255
слушай статията	310
слушать	4042
слушать новость	4042
см. также	4062
смотреть # фото	4154
смотреть # фотографии	4154
смотреть # фотографий	4154
смотреть видео	4138
смотреть все	4065
смотреть все # фото	4154
смотреть все # фотографии	4154
смотреть все # фотографий	4154
смотреть все фото	4154
смотреть все фотографии	4154
смотреть все фотографий	4154
смотреть галерею	4155
смотреть онлайн-трансляцию	4155
смотреть оригинал	4127
смотреть предложение	4132
смотреть фото	4154
смотреть фотогалерею	4155
смотреть фотографии	4154
смотреть фотографий	4154
смотри также	4062
смотрите также	4062
сначала новые	4165
сначала старые	4165
снимка # от #	324
снимка #/#	324
снимок # из #	4154
советуем почитать	4062
согласен	4051
согласен и продолжить	4052
согласиться	4051
согласиться и продолжить	4135
содержание	4065
содержание статьи	4155
содержимое недоступно	4135
создано ии	4163
создано нейросетью	4163
создано при помощи ии	4163
создано с помощью ии	4163
создать аккаунт	4032
сообщение	4153
сообщение отправлено	4152
сообщить новость	4159
сообщить об опечатке	4057
сообщить об ошибке	4057
сортирай по	332
сортиране	333
сортировать	4166
сортировать по	4165
сортировка	4166
сортування	4968
сортувати	4968
сортувати за	4967
сохранено	4043
сохранить	4042
сохранить выбор	4135
сохранить на потом	4169
сохранить настройки	4135
сохранить рецепт	61
сохранить статью	4042
социальные сети	4044
спасибо за ваш голос	91	4126
спасибо за ваше сообщение	4152
спасибо за подписку	4035
спасибо за регистрацию	4152
спасибо за сообщение	4152
спасибо за участие в опросе	4126
спасибо, ваш голос учтён	4126
спершу нові	4967
спершу старі	4967
спестявате #%	320
спецпроект	4047
спецпроєкт	4849
сповіщення	4944
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4170
спонсорський матеріал	4973
способ оплаты	4030
способы оплаты	4030
спочатку нові	4967
спочатку старі	4967
спри да следваш	334
спробуйте пізніше	4954
спробуйте ще раз	4954
ссылка скопирована	4042
сталася помилка	4955
сталася помилка. спробуйте пізніше	4954
сталася помилка. спробуйте ще раз	4954
станете член	244
стани абонат	244
стани дарител	244
старые	4166
старі	4968
стати патроном	4948
стати підписником	4948
стати співучасником	4837
стати частиною спільноти	4837
стати членом клубу	4948
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	4962
стать патроном	4026
стать соучастником	4026
стать спонсором	4026
статья защищена авторским правом	4160
створено за допомогою штучного інтелекту	4965
створено за допомогою ші	4965
створено штучним інтелектом	4965
створено ші	4965
створити акаунт	4840
стежити за автором	4969
стежити за онлайном	4957
стежити за темою	4969
стислий переказ від ші	4965
стоимость доставки	4133
сторінка # з #	4956
сторінка # із #	4956
сторінка #/#	4956
страница # из #	4154
страница # от #	324
страница #/#	324	4154
стрічка новин	4864
субтитри	311	4941
субтитры	4139
судоку	303	4129	4931
сума по избор	317
сховати	4868
сховати відповіді	4967
сховати рекламу	4973
сходни новини	252
схожі матеріали	4864
схожі новини	4864
схожі статті	4864
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
сыграть	4129
сюжет	4062
сюжеты	4062
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4944
так, дякую	4944
так, увімкнути	4922
так, хочу	4944
також читайте	4864
твитнуть	4042
твиттер	4043
твітнути	4846
теги	4062	4864
текст продовжується під рекламою	4849
текст создан автоматически	4163
текст створено автоматично	4965
текст читает робот	4138
текущее время	4139
текущее время #	4138
текущо време	311
текущо време #	310
телеграм	4043
телефон	323	4153	4955
тема	323	4153	4955
тема дня	4062
теми	4864
темы	4062
тест дня	4126
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4032
только необходимые	4135
транскрипция	311
тривалість	4941
тривалість #	4941
търговско съдържание	337
тільки необхідні	4937
""", 'у': """
у вас вже є акаунт	4951
у вас включен adblock	4143
у вас нет подписки	4149
у вас уже есть аккаунт	4149
у кошик	4851
у мене вже є акаунт	4951
у мене є акаунт	4951
у мене є передплата	4951
у меня есть аккаунт	4149
у меня есть подписка	4149
у меня нет аккаунта	4149
у меня уже есть аккаунт	4149
у цій статті	4957
уведомления	4142
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4065
увеличить изображение	4155
увеличить текст	4169
увеличить фото	4155
увеличить шрифт	4169
увійти	4840
увійти з google	4951
увійти за допомогою google	4951
увійти через apple	4951
увійти через facebook	4951
увійти через google	4951
увійти, щоб коментувати	4967
увімкнути	4944
увімкнути звук	4940
увімкнути сповіщення	4921
увімкніть сповіщення	4921
угостите нас кофе	4146
угостить кофе	4146
уже есть аккаунт	4032
уже зарегистрированы	4032
уже зареєструвалися	4840
уже отключил	4145
узнать цену	4132
укажите сумму	4146
уменьшить шрифт	4169
умови використання	4854
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4135
управление уведомлениями	4141
управлявай съгласието	307
управлять согласием	4135
условия за ползване	307
установить приложение	4140
усі коментарі	4967
усі матеріали	4957
усі матеріали автора	4957
усі матеріали авторки	4880
усі матеріали за темою	4957
усі новини	4866
усі статті	4957
усі статті автора	4957
""", 'ф': """
файлы cookie	4051
фамилия	323	4153
фейсбук	4043
филворды	4129
фото	4062
фото # з #	4956
фото # из #	4154
фото # із #	4956
фото #/#	4154	4956
фоторепортаж	4062
""", 'х': """
харесай	255
харесва ми	333
хорошо	4051
хотите получать уведомления	4141
хочете отримувати сповіщення	4943
""", 'ц': """
це було корисно	4965
це відео більше недоступне	4940
це відео недоступне	4940
це відео недоступне у вашій країні	4940
це поле обов'язкове	4954
цей контент недоступний	4937
цей контент неможливо показати	4937
цей матеріал закритий	4951
цена на доставката	305
ця стаття закрита	4951
цял екран	310
""", 'ч': """
час читання # хв	4866
час, що залишився	4940
час, що залишився #	4940
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4859
читает синтезированный голос	4138
читайте в застосунку	4942
читайте в приложении	4140
читайте еще	4062
читайте ещё	4062
читайте ниже	4047
читайте первыми в приложении	4140
читайте першими в застосунку	4942
читайте по теме	4062
читайте также	4062
читайте також	4864
читати без обмежень	4951
читати без реклами	4973
читати всю новину	4957
читати всю статтю	4957
читати далі	4866
читати з передплатою	4951
читати коментарі	4967
читати оригінал	4928
читати повністю	4866
читати розшифровку	4940
читати статтю повністю	4957
читати також	4864
читать без ограничений	4149
читать без рекламы	4170
читать в max	4044
читать в telegram	4044
читать всю статью	4155
читать далее	4065
читать дальше	4065
читать ещё	4065
читать комментарии	4057
читать оригинал	4127
читать полностью	4065
читать расшифровку	4138
читать с подпиской	4149
читать статью полностью	4155
читать также	4062
читать целиком	4155
читає синтезований голос	4940
чому я бачу цю рекламу	4973
что еще почитать	4062
что ещё почитать	4062
что-то пошло не так	4153
что-то пошло не так, попробуйте позже	4152
что-то пошло не так. попробуйте еще раз	4152
что-то пошло не так. попробуйте ещё раз	4152
что-то пошло не так. попробуйте позже	4152
чуй статията	310
""", 'ш': """
швидкість	4941
швидкість відтворення	4940
ші може помилятися	4965
""", 'щ': """
ще за темою	4864
ще на цю тему	4867
ще не передплатник	4951
ще немає акаунта	4951
ще новини	4864
що ще почитати	4864
щомісяця	4837	4952
щомісячна підтримка	4949
щомісячний внесок	4948
щоп'ятниці. безкоштовно. без спаму	4954
щороку	4952
щось пішло не так	4955
щось пішло не так, спробуйте пізніше	4954
щось пішло не так. спробуйте пізніше	4954
щось пішло не так. спробуйте ще раз	4954
""", 'э': """
экономия #%	4150
эксклюзивно для подписчиков	4149
электронная почта	4035
электронная почта или логин	4149
эта статья закрыта	4149
это было полезно	4163
это видео больше недоступно	4138
это видео недоступно	4138
это видео недоступно в вашей стране	4138
это поле обязательно	4152
это поле обязательно для заполнения	4152
этот контент невозможно показать	4135
этот контент недоступен	4135
этот материал закрыт	4149
""", 'я': """
я вже підтримую	4836
я вимкнув блокувальник	4945
я отключил	4145
я отключил блокировщик	4143
я уже поддерживаю	4025
як вимкнути adblock	4945
як ми захищаємо джерела	4961
як ми захищаємо наші джерела	4961
якість	4941
яндекс.дзен	4043
""", 'і': """
ім'я	4955
індекс	4955
інша сума	4948
інші матеріали автора	4957
інші матеріали авторки	4880
інші новини	19	4864
інші статті автора	4957
інші статті авторки	4880
""", 'א': """
אהבתי	2259
אודות	2223
אודות הכותב	2291
אולי אחר כך	2275
אולי גם יעניין אותך	2209
אולי יעניין אותך	2209
אולי יעניין אותך גם	2247
אולי יעניין אתכם	2209
אולי יעניין אתכם גם	2247
אולי מאוחר יותר	2187
אולי פספסתם	2247
אחר כך	2276
איך מכבים	2280
איך מכבים חוסם פרסומות	2278
אימייל	2287
אימייל לא תקין	2286
אין לי דעה	2259
אין לך חשבון	2284
אין לכם חשבון	2284
אינציקלופדיית ynet	2209
אירעה שגיאה	2286
אישור	2206	2275
אישור הכל	2271
אישור והמשך	2270
אני מאשר את תנאי השימוש	2286
אני מאשר קבלת דיוור	2286
אני מאשר/ת קבלת דברי פרסומת	2286
אני מאשר/ת קבלת דיוור	2286
אני מסכים	2206
אני מסכים לתנאי השימוש	2286
אני מסכים/ה לתנאי השימוש	2286
אני מסכימה	2206
אפשר	2276
אפשר התראות	2274	2275
אפשר לבטל בכל רגע	2284
אפשר תמיד	2270
אפשרויות נוספות	2299
אשר את כל העוגיות	2304
אשר הכל	2271
אשר והמשך	2270
""", 'ב': """
בדקו את תיבת הדואר	2286
בדקו את תיבת המייל	2286
בחירה	2285
בחן את עצמך	2261
בחנו את עצמכם	2261
בחסות	2252
בחר	2285
בחר מסלול	2284
בחר סכום	2306
בחרו את המינוי שלכם	2284
בחרו מינוי	2284
בחרו מסלול	2284
בחרו סכום	2306
בטל השתקה	2266
ביטול	2275
ביטול הסכמה	2270
ביטול השתקה	2266
בלי ספאם	2286
בלעדי למנויים	2284
במעקב	2296
בשיתוף	2203
בשיתוף עם	2300
""", 'ג': """
גודל גופן	65
גודל הטקסט	2298
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2307
""", 'ד': """
דווח על טעות	2208
דווח על תגובה	2302
דווחו לנו על טעות	2258
דחה את כל העוגיות	2304
דחה הכל	2271
דחייה	2206
דחיית הכל	2271
דיווח	2259
דיווח על טעות	2258
דיווח על תגובה	2302
דילוג לתוכן	2211
דילוג לתוכן המרכזי	2211
דלג לתוכן	2212
דלג לתוכן הראשי	2211
דלג על הפרסומת	2305
דלגו למתכון	61
דלגו על הפרסומת	2305
דף הבית	2212
""", 'ה': """
האזינו	2198
האזינו בספוטיפיי	2303
האזינו לכתבה	2266
האזן לכתבה	2266
האם הכתבה עזרה לך	2258
האם הכתבה עניינה אותך	2258
האם העמוד עזר לך	2258
האם זה היה מועיל	2258
הבא	2212
הבנתי	2213
הבקשה התקבלה	2308
הבקשה נשלחה	2308
הגב	2208
הגדל טקסט	2298
הגדל תמונה	2290
הגדלת גופן	2234	2235
הגדלת טקסט	2298
הגדלת תמונה	2290
הגדרות	2206
הגדרות עוגיות	2270
הגדרות פרטיות	2206	2270
הדפיסו את המתכון	61
הדפיסו כתבה	2246
הדפס	2198
הדפס מתכון	61
הדפסה	2198	2235
הדפסת המתכון	61
הדפסת כתבה	2246
ההודעה נשלחה	2286
ההודעה שלך	2308
ההצבעה שלך נקלטה	2258
ההצעה המשתלמת ביותר	2285
ההרשמה אושרה	2308
הודעתך נשלחה	2286
הווידאו אינו זמין	2266
הוסיפו תגובה	2208
הוסף כמקור מועדף	2295
הוסף לסל	2310
הוסף תגובה	2208
הוסף תשובה	2302
הוספה לסל	2310
הוספה לרשימת הקריאה	2234
הוספת תגובה	2208
הוקרא בקול סינתטי	2266
הורד שמע	2266
הורדת הפרק	2266
הורדת השמע	2266
הורידו את האפליקציה	2273
הזינו כתובת מייל	2308
הזכירו לי מאוחר יותר	2187
הזן כתובת אימייל	2308
החדשות ביותר	2259
החדשים ביותר	2259
החנות	2300
החשבון שלי	2190
הטבה לקוראים	2264
הטבות למנויים	2264
הטופס נשלח בהצלחה	2286
הירשם	2190
הירשמו להתראות	2274
הישנות ביותר	2259
הכי נצפים	2209
הכי נקרא	2209
הכי נקראות	2209
הכי נקראות היום	2247
הכי פופולרי	2285
הכינוי שלך	2302
הכניסו כתובת מייל	2308
הכתבה הבאה	2209
הכתבה המלאה למנויים	2246
הכתבה הקודמת	2209
הכתבה נעולה	2284
המייל האדום	2291
המייל שלך	2308
המלצות	2209
המקומות מוגבלים	2250
המשיכו לקרוא	2309
המשך בדפדפן	2273
המשך לאתר	2273
המשך לקרוא	2212
המשך עם google	2284
המשך עם אימייל	2307
המשך עם אפל	2284
המשך עם גוגל	2284
המשך עם פייסבוק	2284
המשך קריאה	2212
הנגן נטען	2266
הנצפים ביותר	2247
הנקראות ביותר	2209
הנקראים ביותר	2247
הסרטון אינו זמין	2266
הסרטון הבא	2305
הסרטון הקודם	2305
הסרטון לא זמין	2266
הסרטון נטען	2266
הסתר	2213
הסתר תגובות	2258
הסתר תשובות	2258
העדפות עוגיות	2270
העדפות פרטיות	2304
הענק כתבה במתנה	2298
הענקת כתבה במתנה	2298
העתיקו את הקישור	2246
העתיקו קישור	2246
העתק	2299
העתק קישור	2198	2235
העתקת הקישור	2246
העתקת קישור	2198	2235
הפופולרי ביותר	2285
הפופולריות ביותר	2259
הפסק לעקוב	2295
הפסקת מעקב	2295
הפעל	2230
הפעל התראות	2274
הפעל סרטון	2266
הפעלה אוטומטית	2267
הפעלת התראות	2274
הפרסומת ממשיכה	2310
הצביעו	91	2259
הצביעו בסקר	2258
הצבע	91	2259
הצבעה	92
הצבעתך נקלטה	2258
הצג את כל התגובות	2220
הצג ב-x	2303
הצג הכל	2213
הצג כתוביות	2266
הצג מפה	2213
הצג מקור	2213
הצג עוד	2212
הצג פוסט	2270
הצג פוסט זה באינסטגרם	2303
הצג פחות	2213
הצג תגובות	2258
הצג תוכן	2270
הצג תוצאות	91	2259
הצג תמיד	2270
הצג תשובות	2258
הצגת התוכן	2270
הצגת כל התגובות	2220
הצהרת נגישות	2223
הצטרפו	2188
הצטרפו אלינו	2188
הצטרפו לתומכים	2281
הצעה לקוראים	2264
הקודם	2212
הקטן טקסט	2298
הקטנת גופן	2234	2235
הקטנת טקסט	2298
הקישור הועתק	2246
הקראה אוטומטית	2266
הקש להפעלת קול	2305
הרשמה	2190
השאירו תגובה	2220
השאר אותי מחובר	2284
השאר תגובה	2220
השב	2208
השהה	2230
השתק	2267
השתקה	2267
השתתפו בסקר	2258
התגובה שלך	2302
התגובות למנויים בלבד	2302
התגובות מושבתות	2302
התחבר	2190
התחבר עם google	2284
התחברות	2190
התחברות באמצעות גוגל	2284
התחברות עם גוגל	2284
התחברות עם פייסבוק	2284
התמונה הבאה	2309
התמונה הקודמת	2309
התרומה שלי	2306
""", 'ו': """
וואטסאפ	2235
ווטסאפ	2198	2235
וידאו	2209
""", 'ז': """
זהו שדה חובה	2286
זכור אותי	2285
זמן נוכחי	2267
זמן נותר	2267
""", 'ח': """
חד פעמי	2282
חד-פעמי	2282
חדשות אחרונות	2209
חודש ראשון ב-#	2245
חודש ראשון ב-# ש"ח	2245
חודש ראשון בשקל	2245
חודש ראשון חינם	2245
חודשי	2282
חזרה למעלה	2212
חזרה לעמוד הבית	2290
חזרה לעמוד הראשי	2211
חזרה לראש העמוד	2211
חזרה לרשימה	2309
חידוש מינוי	2307
חיוב חודשי	2285
חיוב שנתי	2285
חינם, בלי ספאם	2286
חיפוש	2212
""", 'ט': """
טוויטר	2198	2235
טוען וידאו	2266
טוען נגן	2266
טלגרם	2198	2235
טעינת הפוסט	2270
טען מחדש	2278
טען מחדש את הדף	2278
טען עוד	2212
טען פוסט	2270
טען תגובות נוספות	2258
טען תוכן	2270
""", 'י': """
יציאה	2190
יציאה ממסך מלא	2266
יש לי חשבון	2284
""", 'כ': """
כבר הצבעת	2258
כבר הצבעתם	2258
כבר יש לך חשבון	2284
כבר מנוי	2284
כבר מנויים	2284
כבר מנויים? התחברו	2190
כבר נרשמת	2190
כותרות אחרונות	2209
כיביתי	2280
כיביתי את חוסם הפרסומות	2278
כל חודש	2282
כל שקל חשוב	2281
כל תרומה חשובה	2281
כל תרומה עוזרת	2281
כללי התגובות	2258
כן, אני רוצה	2274
כן, אשמח	2275
כניסה	2190
כניסה למנויים	2190
כתבה זו הוענקה במתנה	2311
כתבה זו היא תוכן ממומן	2246
כתבה ממומנת	2252
כתבה נעולה	2284
כתבו את תגובתכם	2302
כתבו לנו	2291
כתבו תגובה	2208
כתבות אחרונות	2209
כתבות מומלצות	2209
כתבות נוספות	2209
כתבות נוספות בנושא	2247
כתבות נוספות שיעניינו אתכם	2247
כתבות נוספות של הכתב	2290
כתבות קשורות	2209
כתבות שאולי פספסתם	2247
כתבות שיעניינו אתכם	2247
כתוב תגובה	2258
כתוביות	2267
כתובת אימייל לא תקינה	2286
כתובת המייל כבר רשומה	2308
כתובת המייל שלך	2308
כתובת מייל לא תקינה	2286
כתיבת תגובה	2258
""", 'ל': """
לא אהבתי	2259
לא יודע	2259
לא כעת	2187
לא ניתן להפעיל את הסרטון	2266
לא ניתן להציג את התוכן	2270
לא ניתן להציג תוכן זה	2270
לא ניתן לטעון את הסרטון	2305
לא ניתן לנגן את הסרטון	2266
לא עכשיו	2187	2275
לא תודה	2187	2275
לא, תודה	2187	2275
לגלריה	2290
לגלריה המלאה	2290
לגלריית התמונות	2290
לדף הבית	2290
לדף התרומות	2281
להאזנה בספוטיפיי	2303
להאזנה לכתבה	2266
להורדה ב-app store	2273
להורדה ב-google play	2273
להורדה מ-app store	2273
להורדה מ-google play	2273
להורדת האפליקציה	2246
להזמנה לחצו כאן	2310
להזמנת כרטיסים	2264
להמשך קריאה	2190
להרשמה	2190
להרשמה לאירוע	2250
לחידון	2261
לחידון המלא	2261
לחנות	2300
לחנות שלנו	2250
לחצו להפעלת הסאונד	2305
לידיעה המלאה	2290
לכל החדשות	2290
לכל החידונים	2261
לכל הכתבות	2212
לכל הכתבות בנושא	2247
לכל הכתבות של הכתב	2290
לכל המשחקים	2261
לכל הסרטונים	2290
לכל העדכונים, הכתבות והסרטונים	2247
לכל התגובות	2208
לכל התמונות	2290
לכתבה הבאה	2290
לכתבה הבאה בסדרה	2247
לכתבה המלאה	2290
לכתבה הקודמת	2290
לכתבה הקודמת בסדרה	2247
לכתבה נוספת	2309
לכתיבת תגובה	2220
למוצר	2300
למנויים בלבד	2194
למתכון	61
לעמוד הבית	2290
לעמוד התרומות	2281
לפרויקט המלא	2290
לפרופיל הכתב	2291
לפרטי המוצר	2310
לפרטים	2213
לפרטים והרשמה	2250
לפרטים נוספים והרשמה	2250
לפתיחת הכתבה	2307
לצפייה ביוטיוב	2303
לצפייה בכל התגובות	2220
לצפייה במסלולים	2307
לצפייה בתוצאות	91
לקריאה באפליקציה	2273
לקריאה מאוחר יותר	2311
לראש הדף	2290
לראש העמוד	2290
לרכישה באמזון	2264
לרכישה לחצו כאן	2264
לרכישת הספר	2264
לרכישת כרטיסים	2264
לרכישת כרטיסים לחצו כאן	2264
לרכישת מינוי	2190
לרכישת מינוי לחצו כאן	2246
לשלוח כתבה במתנה	2234	2235
לתיק המלא	2290
לתמונות	2213
לתרום	2188
לתרומה	2188
לתרומה לחצו כאן	2281
""", 'מ': """
מאוחר יותר	2276
מאשר	2206
מאשרת	2206
מבזקים	2209
מדיניות הפרטיות	2207
מדיניות הפרטיות ותנאי השימוש	2207
מדיניות פרטיות	2206	2223
מהירות הפעלה	2266
מהירות ניגון	2266
מודעה	2203
מומלץ עבורך	2247
מומלץ עבורכם	2247
מומלצים	2209
מוקרא בקול סינתטי	2266
מידע נוסף	2206
מיון לפי	2259
מייל	2235	2287
מיין לפי	2259
ממומן	2203
מסך מלא	2267
מסלולי מינוי	2307
מספר המקומות מוגבל	2250
מעבר למתכון	61
מעוניינים לקבל התראות	2274
מצאת טעות	2258
מצאתם טעות	2208
מצאתם טעות בכתבה	2258
מצב כהה	2271
משהו השתבש	2287
משחקים	2263
משך	2267
משך הסרטון	2305
משלוח חינם	2300
מתנה לחבר	2298
""", 'נ': """
נא להזין כתובת מייל תקינה	2286
נגישות	2223
נגן	2230
נגן וידאו	2266
נגן שמע	2305
נוצר באמצעות ai	2305
נוצר על ידי ai	2305
נושאים	2209
נושאים קשורים	2209
ניגון אוטומטי	2267
ניהול אפשרויות	2304
ניהול הסכמה	2270
ניהול העדפות	2304
ניהול עוגיות	2270
ניתן לבטל בכל עת	2284
נרשמת בהצלחה	2286
""", 'ס': """
סגור	2187
סגור גלריה	2309
סגור חלון	2309
סגור תפריט	2309
סגירה	2187
סודוקו	2263
סוף הפרסומת	2264
סוף פרסומת	2264
סיכום ai	2228
סיכום אוטומטי	2294
סיכום הכתבה	2228
סכום אחר	2281
סכום לבחירה	2306
ספרו לנו מה דעתכם	2258
סקר	92
סקר היום	91
סרטון זה אינו זמין	2266
סרטון זה אינו זמין עוד	2266
סרקו את הקוד	2273
סרקו את קוד ה-qr	2273
""", 'ע': """
עבור לתוכן	2211
עבור לתוכן המרכזי	2211
עדיין לא מנוי	2284
עדיין לא מנויים	2284
עוד	2212
עוד באותו נושא	2247
עוד בנושא	2209
עוד בערוץ	2209
עוד חדשות	2209
עוד כתבות	19	2209
עוד כתבות בנושא	19
עוד כתבות מעניינות	2246
עוד לא מנויים	2284
עוד סיפורים	2247
על הכותב	2291
עצור	2230
עקבו אחר הכתב	2295
עקבו אחר הנושא	2295
עקבו אחרי הכתב	2295
עקבו אחרי הנושא	2295
עקוב אחרי הכתב	2295
""", 'פ': """
פייסבוק	2198	2235
פנייה לכתב	2291
פנייה למערכת	2291
פרטים	2213
פרסום	2203
פרסומת	2203
פרסם	2259
פרסם אצלנו	2223
פרסמו אצלנו	2223
פתח	2213
פתח באפליקציה	2273
פתיחה באפליקציה	2273
""", 'צ': """
צור חשבון	2190
צור קשר	2208	2223
צפו באינסטגרם	2303
צפו בטוויטר	2303
צפו ביוטיוב	2303
צפו בפייסבוק	2303
צפו גם	2309
צפייה חוזרת	2305
צרו קשר	2223	2291
צרו קשר עם המערכת	2291
""", 'ק': """
קבל הכל	2271
קבלת התראות	2274
קוד קופון	2310
קודי הנחה	2310
קרא גם	2209
קרא עוד	2212
קראו באפליקציה	2273
קראו בחינם	2307
קראו גם	2209
קראו עוד	2212
""", 'ר': """
רוצה לקבל התראות	2274
רוצים לקבל התראות	2274
רענון העמוד	2278
רענן את הדף	2278
רעננו את הדף	2278
""", 'ש': """
שדה זה הוא חובה	2286
שדה חובה	2286
שדות חובה	2286
שחק עכשיו	2261
שחקו עכשיו	2261
שינוי גודל הגופן	2234
שיתוף	2198
שיתוף בוואטסאפ	2298
שיתוף בווטסאפ	2198
שיתוף בטוויטר	2198
שיתוף במייל	2246
שיתוף בפייסבוק	2198
שכחת את הסיסמה	2284
שכחת סיסמה	2284
שכחתי סיסמה	2190
שלח	91	2287
שלח לחבר	2198
שלח תגובה	2258
שלחו את הכתבה במתנה	2246
שלחו במתנה	2246
שלחו כתבה במתנה	2234
שלחו לחבר	2235	2298
שלחו לנו סרטונים	2291
שלחו לנו תמונות	2291
שלחו משוב	2258
שליחה	2287
שליחה במייל	2198
שליחת כתבה במתנה	2234
שליחת משוב	2258
שליחת תגובה	2258
שם	2287
שם מלא	2287
שם משפחה	2287
שם פרטי	2287
שמור	2299
שמור העדפות	2270
שמור כתבה	2311
שמור לרשימת הקריאה	2234	2235
שמירה	2198
שמירה לרשימת הקריאה	2234
שמירת הגדרות	2270
שמירת המתכון	61
שמירת כתבה	2246
שמרו כתבה	2246
שמרו לקריאה מאוחרת	2246
שנתי	2282
שתף	2198
שתף כתבה	2311
שתפו	2198
שתפו את הכתבה	2198
שתפו בוואטסאפ	2246
שתפו בווטסאפ	2246
שתפו בטוויטר	2298
שתפו בטלגרם	2246
שתפו בפייסבוק	2198
שתפו כתבה זו	2311
""", 'ת': """
תגובה	2208
תגובות	2208
תגובות נוספות	2258
תגיות	2209
תודה על ההצבעה	2258
תודה על הצבעתך	91
תודה על התמיכה	2306
תודה על תמיכתכם	2306
תודה שהצבעת	2258
תודה שהצבעתם	2258
תודה, ההודעה נשלחה	2286
תוכן למנויים	2190
תוכן ממומן	87	2203
תוכן מסחרי	2252
תוכן מקודם	2203
תוכן פרסומי	2252
תוכן שיווקי	87	2203
תוכן שיווקי בשיתוף	2252
תוצאות	92
תוצאות ההצבעה	2259
תוצאות הסקר	2259
תורגם אוטומטית	2246
תיקון טעות	2246
תמונה # מתוך #	2211
תמכו בנו	2188
תמכו בנו בפטריאון	2281
תמלול	2267
תנאי השימוש	2207
תנאי השימוש | מדיניות הפרטיות	2207
תנאי השימוש ומדיניות הפרטיות	2207
תנאי פרסום תגובות	2258
תנאי שימוש	2206	2223
תפריט	2212
תקציר ai	2228
תקציר בינה מלאכותית	2228
תקציר הכתבה	2228
תרגום אוטומטי	2267
תרומה	2188
תרומה חד פעמית	2281
תרומה חד-פעמית	2281
תרומה חודשית	2281
תרמו	2188
תרמו עכשיו	2188
תשבץ	2263
תשבצים	2263
תשחץ	2263
תשלום באמצעות paypal	2307
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1829
اجازه ميدهم	1830
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1801
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1763
اخبار مرتبطة	171
اخبار پيشنهادي	1801
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
اخرين اخبار	1763
اخرين خبرها	1801
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1767
ادامه با google	1838
ادامه با گوگل	1838
ادامه خبر	1844
ادامه در مرورگر	1826
ادامه مطلب	1767
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1787
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1779
ارسال	91	115	1753
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1812
ارسال به تلگرام	1791
ارسال به دوستان	1753
ارسال تعليق	182
ارسال خبر	1845
ارسال ديدگاه	1812
ارسال راي	91
ارسال رايگان	1854
ارسال سوژه	1845
ارسال نظر	1762
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1779
از دست ندهيد	1801
از راي شما متشكريم	1812
از شركت شما در نظرسنجي متشكريم	1812
از ما حمايت كنيد	1747
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
اشتباهي ديدهايد	1812
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1749
اشتراك بخريد	1798
اشتراك خود را انتخاب كنيد	1838
اشتراك در تلگرام	1852
اشتراك در واتساپ	1852
اشتراك گذاري	1753
اشتراك گذاري در تلگرام	1791
اشتراكگذاري	1753
اشتراكگذاري در تلگرام	1852
اشتراكگذاري در واتساپ	1852
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
اطلاعات بيشتر	1759
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
افزودن به منابع ترجيحي	1849
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
اكنون بازي كنيد	1815
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
الان نه	1746
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
امكان نمايش اين محتوا وجود ندارد	1823
امكان پخش ويدئو وجود ندارد	1819
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1839
انتخاب اشتراك	1838
انتخاب طرح	1838
انتشار	1813
انتشار يافته : #	1776
انتشار يافته: #	1776
انتقل الي الوصفة	61
انتهاي پيام	1791
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1852
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
اولين نفري باشيد كه نظر ميدهد	1791
ايا اين مطلب براي شما مفيد بود	1812
ايا اين مطلب مفيد بود	1812
ايا اين مقاله مفيد بود	1812
ايا مايليد اعلان دريافت كنيد	1828
ايا ميخواهيد اعلان دريافت كنيد	1828
ايجاد حساب	1749
ايقاف مؤقت	189
ايميل	1841
ايميل خود را بررسي كنيد	1840
ايميل معتبر وارد كنيد	1840
ايميل نامعتبر	1840
ايميل نامعتبر است	1840
اين فيلد الزامي است	1840
اين فيلد ضروري است	1840
اين مطالب را هم بخوانيد	1801
اين مطلب را هم بخوانيد	1801
اين مطلب مفيد بود	1812
اين مقاله قفل است	1838
اين ويدئو در دسترس نيست	1819
اين ويدئو ديگر در دسترس نيست	1819
اين ويديو در دسترس نيست	1819
اپ استور	1827
اپليكيشن را دانلود كنيد	1826
اپليكيشن را نصب كنيد	1826
اگهي	1755
اگهيها	1807
""", 'ب': """
با تشكر، پيام شما ارسال شد	1840
با حمايت	1854
با ما تماس بگيريد	1845
با همكاري	1854
با پردازش دادههايم موافقم	1840
بارگذاري دوباره صفحه	1833
بارگذاري مجدد صفحه	1833
بارگذاري محتوا	1823
بارگذاري پست	1823
باز كردن	1768
باز كردن در اپليكيشن	1826
باز كردن در برنامه	1826
بازار	1827
بازخورد بدهيد	1812
بازرگاني	1807
بازي رايگان	1815
بازي كنيد	1815
بازيها	1817
بازگشت به بالا	1767
بازگشت به صفحه اصلي	1844
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1812
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1763
برچسبها	1763
بزرگتر كردن متن	1852
بزرگنمايي تصوير	1844
بستن	1746
بعدا	1829
بعدا ياداوري كن	1746
بعدي	1767
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1830
بله، ميخواهم	1829
به اشتراك بگذاريد	1753
به اين مطلب گوش دهيد	1819
به اين مقاله گوش دهيد	1819
بهترين پيشنهاد	1839
بيشتر	1763	1767
بيشتر ببينيد	1801
بيشتر بخوانيد	1763
بيصدا	1820
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1763
تازهسازي صفحه	1833
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1755
تبليغات	1755	1779
تبليغات در گوگل	1807
تبليغات متني	1807
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
تخفيف ويژه خوانندگان	1818
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1820
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
تعداد نظرات: #	1776
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
تلگرام	1753
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
تماس با تحريريه	1845
تماس با ما	1762	1779
تماس با نويسنده	1845
تماشاي ويديو	1791
تمام صفحه	1820
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1759
تنظيمات حريم خصوصي	1823
تنظيمات كوكي	1761
تنظيمات كوكيها	1761
تهيه اشتراك	1798
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1819
تويتر	115
توييتر	1753
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1812
ثبت راي	91
ثبت نام	1749
ثبت نظر	91	1762
ثبتنام	1749
ثبتنام كنيد	1805
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1823
جدول	1817
جدول كلمات متقاطع	1817
جديدترين	1813
جديدترين اخبار	1763
جديدترينها	1813
جزئيات	1768
جستجو	1767
جستجوي پيشرفته	1779
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1746
حامي ما شويد	1836
حامي مالي	1854
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1761
حساب كاربري	1749
حساب كاربري دارم	1838
حساب كاربري داريد	1838
حساب كاربري نداريد	1838
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
حمايت كنيد	1747
حمايت مالي	1747
حمايت مالي از ما	1836
حمايت ماهانه	1837
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1767
خبر بعدي	1791
خبر قبلي	1791
خبرهاي بيشتر	1801
خبرهاي داغ	1801
خبرهاي مرتبط	1763
خبرهاي پيشنهادي	1801
خروج	1749
خروج از تمام صفحه	1819
خريد از امازون	1818
خريد اشتراك	1798
خريد اشتراك سالانه	1798
خريد اشتراك ماهانه	1798
خريد انلاين	1854
خريد اين كتاب	1818
خريد اينترنتي	1854
خريد بليت	1818
خريد بليط	1818
خريد كتاب	1818
خطايي ديدهايد	1812
خطايي رخ داد	1841
خلاصه با هوش مصنوعي	1848
خلاصه هوش مصنوعي	1848
خواندن در اپليكيشن	1826
خواندهشده با صداي مصنوعي	1819
خودتان را بيازماييد	1815
خيارات اخري	225
خير	1830
""", 'د': """
دانش خود را بسنجيد	1815
دانلود	1785
دانلود از اپ استور	1826
دانلود از بازار	1826
دانلود از گوگل پلي	1826
دانلود اپليكيشن	1826
دانلود صدا	1819
دانلود فايل صوتي	1785	1819
دانلود فيلم	1785
دانلود مستقيم	1827
دانلود ويدئو	1819
دانلود ويديو	1785
دانلود پادكست	1819
در انتظار بررسي : #	1776
در انتظار بررسي: #	1776
در حال بارگذاري	1819
در حال بارگذاري ويدئو	1819
در حال بارگذاري ويديو	1819
در صف انتشار: #	1776
در صف بررسي: #	1776
در نظرسنجي شركت كنيد	1812
در همين رابطه	1801
در همين زمينه	1801
در پاتريون حمايت كنيد	1836
درباره ما	1779
درباره نويسنده	1845
دريافت از اپ استور	1826
دريافت از بازار	1826
دريافت از كافه بازار	1826
دريافت از كافهبازار	1827
دريافت از مايكت	1826	1827
دريافت از گوگل پلي	1826
دريافت اعلانها	1828
دستهبندي	1763
دعمك يصنع الفرق	233
دعوت به همكاري	1791
دنبال كردن	1850
دنبال كردن اين موضوع	1849
دنبال كردن موضوع	1849
دنبال كردن نويسنده	1849
ديدگاه	1762
ديدگاه خود را بنويسيد	1812
ديدگاهتان را بنويسيد	1791
ديدگاهها	1762
""", 'ذ': """
ذات صلة	129
ذخيره	1753
ذخيره تنظيمات	1823
ذخيره خبر	1791
ذخيره دستور پخت	61
ذخيره مطلب	1791
ذخيره مطلب براي بعد	1791
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1813
راي شما ثبت شد	91	1812
راي شما ثبت شده است	1812
رايگان و بدون هرزنامه	1840
ربما لاحقا	100
رد	128	1759
رد همه	1824
رزرو بليت	1854
رسالتك	212
رفتن به بالا	1844
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1836
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1838
رمز عبور را فراموش كردهايد	1749
روابط ممولة	175
رپورتاژ	1755
رپورتاژ اگهي	1755
""", 'ز': """
زمان باقيمانده	1820
زمان فعلي	1820
زيرنويس	1820
""", 'س': """
سؤال اليوم	91
سالانه	1837
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1819
سماح	200
سنويا	207
سودوكو	187	1817
سوژه بفرستيد	1845
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1759	1761
سياست حفظ حريم خصوصي	1758	1759
سياست كوكي	1759
سياست كوكيها	1758
سيب اپ	1827
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
شايد بعدا	1746
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1812
شرايط استفاده	1761
شرايط استفاده و حريم خصوصي	1761
شرايط را ميپذيرم	1840
شركاؤنا	194
شركاي ما	1824
شركت در ازمون	1815
شركت در نظرسنجي	1812
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1815
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1849
شما قبلا راي دادهايد	1812
شنيدن اين مطلب	1819
شنيدن مقاله	1819
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1767
صفحه كمك مالي	1836
صندوق ورودي خود را بررسي كنيد	1840
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1805
ظرفيت محدود است	1805
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
عضويت	1749
عطلت مانع الاعلانات	204
عكس	1763
عكسهاي بيشتر	1844
عكسهايتان را براي ما بفرستيد	1845
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1776
غيرفعال كردم	1835
غيرقابل انتشار: #	1776
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1838
فروشگاه	1854
فعال كردن	1829
فعال كردن اعلانها	1828
فعالسازي	1830
فعالسازي اعلانها	1828
فعل الاشعارات	198
فعلا نه	1829
فقط براي مشتركان	1749
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1753
فيلد الزامي	1840
فيلدهاي الزامي	1840
فيلم اصلي	1785
""", 'ق': """
قبلي	1767
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1758
قبول همه	1824
قبول همه كوكيها	1758
قبول و ادامه	1759	1823
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1813
قديميترينها	1813
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1812
قوانين و مقررات	1779
قوانين و مقررات را ميپذيرم	1840
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1827
كافهبازار	1827
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1826
كد ويدئو	1785
كد ويديو	1785
كد پخش	1785
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
كليدواژهها	1763
كمك كنيد	1747
كمك مالي	1747
كمك ماهانه	1837
كمك يكباره	1836
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1761
كوچكتر كردن متن	1852
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1820
كيفيت اصلي	1785
كپي	1853
كپي شد	1787	1791
كپي كردن لينك	1791
كپي لينك	1753
كپي لينك كوتاه	1787
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
لطفا ان را غيرفعال كنيد	1835
لطفا نظر خود را بنويسيد	1775
لطفا يك ايميل معتبر وارد كنيد	1840
لغو در هر زمان	1838
لغو دنبال كردن	1849
لغو رضايت	1823
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
لينك خبر كپي شد	1787
لينك كوتاه	1753
لينك كوتاه خبر	1787	1791
لينك كوتاه كپي شد	1787
لينك كپي شد	1787	1791
""", 'م': """
مادة اعلانية	119
ماهانه	1837
مايكت	1827
مبلغ اخر	206
مبلغ دلخواه	1836
مبلغ ديگر	1836
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1844
متن كامل مقاله را بخوانيد	1844
متن پيادهشده	1820
متوجه شدم	1768
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1776
مجموع نظرات: #	1776
محبوبترين	1839
محبوبترينها	1813
محتواي تبليغاتي	1755
محتواي حمايتشده	1791
محتواي پولي	1818
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1759
مختارات	129
مخصوص مشتركان	1838
مدة الفيديو	232
مدت	1820
مدت زمان	1820
مديريت رضايت	1823
مديريت كوكيها	1823
مرا به خاطر بسپار	1838
مرة واحدة	207
مرتبسازي	1813
مرتبسازي بر اساس	1813
مزايا المشتركين	188
مزاياي مشتركان	1818
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1833
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1767
مشاهده عكسها	1844
مشاهده قيمت	1818
مشاهده محتوا	1823
مشاهده نتايج	91	1813
مشاهده همه	1767
مشاهده پاسخها	1812
مشاهده پرونده	1844
مشاهده گالري	1844
مشترك شويد	1749
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1841
مطالب بيشتر	1801
مطالب ديگر اين نويسنده	1844
مطالب مرتبط	1763
مطالب پيشنهادي	1801
مطلب بعدي	1844
مطلب قبلي	1844
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1763
مقاله بعدي	1844
مقاله قبلي	1844
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1776
منو	1767
مهمترين اخبار	1763
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1759
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1828
""", 'ن': """
نام	1841
نام خانوادگي	1841
نام و نام خانوادگي	1841
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1819
نسخه وب	1827
نسخه چاپي	1791
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1826
نظر	1762
نظر بدهيد	1791
نظر خود را با ما در ميان بگذاريد	1791
نظر خود را بنويسيد	1762
نظر خود را بگوييد	1812
نظر سنجي	92
نظر شما	1762
نظر شما درباره اين خبر چيست	1791
نظر كاربران	1775
نظرات	1762
نظرات بينندگان	1775
نظرات شما	1775
نظرات كاربران	1775
نظرات مخاطبان	1775
نظرتان را بگوييد	1812
نظرسنجي	92	1791
نظري ندارم	1813
نعم اريد	200
نعم، اريد	199
نقشه سايت	1779
نمايش اين محتوا ممكن نيست	1823
نمايش بيشتر	1767
نمايش زيرنويس	1819
نمايش كمتر	1768
نمايش متن اصلي	1768
نمايش محتوا	1823
نمايش نتايج	91
نمايش نظرات	1812
نمايش نظرات بيشتر	1812
نمايش نقشه	1768
نمايش همه	1768
نمايش پاسخها	1812
نمايش پست	1823
نميدانم	1813
ننصح بقراءة	129
نه ممنون	1746	1830
نه، ممنون	1830
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1852
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1840
هر كمكي مهم است	1836
هر ماه	1837
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
همرساني	1753
همه اخبار	1844
همه بازيها	1815
همه خبرها	1844
همه عكسها	1844
همه مطالب	1844
همه مطالب نويسنده	1844
همه ويدئوها	1844
هميشه اجازه داده شود	1823
هميشه نمايش بده	1823
همچنين ببينيد	1801
همچنين بخوانيد	1763
هنوز ثبتنام نكردهايد	1838
هنوز مشترك نيستيد	1838
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1753
ورود	1749
ورود / ثبت نام	1749
ورود با اپل	1838
ورود با فيسبوك	1838
ورود با گوگل	1838
ورود مشتركان	1798
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1819
ويديو	1763
ويديو در دسترس نيست	1819
ويژه خوانندگان	1818
ويژه مشتركان	1749
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1837
يكبار	1837
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1762
پايان اگهي	1818
پايان تبليغ	1818
پخش	1785
پخش خودكار	1820
پخش ويدئو	1819
پخش ويدئو ممكن نيست	1819
پخش ويديو	1819
پذيرش همه	1824
پذيرش و ادامه	1823
پذيرفتن	1759
پربازديدترين	1763
پربازديدترينها	1763
پربازديدها	1763
پربازديدهاي امروز	1801
پربازديدهاي هفته	1801
پربحثترينها	1763
پربينندهترين	1801
پربينندهترين خبرها	1801
پربينندهترينها	1801
پرداخت سالانه	1839
پرداخت ماهانه	1839
پسنديدم	1813
پنهان كردن پاسخها	1812
پيام بازرگاني	1807
پيام شما ارسال شد	1840
پيام شما با موفقيت ارسال شد	1840
پيشنهاد خواندني	1801
پيشنهاد سردبير	1763
پيشنهاد ما	1763
پيوندها	1779
""", 'چ': """
چاپ	1753
چاپ دستور پخت	61
چگونه غيرفعال كنم	1835
چگونه مسدودكننده را غيرفعال كنم	1833
""", 'گ': """
گالري تصاوير	1844
گالري عكس	1844
گزارش تخلف	1813
گزارش خطا	1762
گزارش خطا در اين خبر	1791
گزينههاي بيشتر	1853
گوگل پلي	1827
""", 'अ': """
अकाउंट नहीं है	2396
अक्षर का आकार	65
अक्षर छोटे करें	2408
अक्षर बडे करें	2408
अगला	2337
अगला लेख	2402
अगली खबर	2333
अगली स्टोरी	2402
अनफॉलो करें	2406
अनम्यूट	2381
अनिवार्य	2399
अनुमति दें	2389
अन्य खबरें	19	2333
अन्य राशि	2394
अन्य विकल्प	2409
अपना इनबॉक्स देखें	2398
अपना ईमेल दर्ज करें	2398
अपना ईमेल देखें	2398
अपना कमेंट लिखें	2346
अपना ज्ञान परखें	2377
अपना प्लान चुनें	2396
अपनी टिप्पणी दें	2346
अपनी टिप्पणी लिखें	2346
अपनी तस्वीरें हमें भेजें	2403
अपनी प्रतिक्रिया दें	2374
अपनी राय दें	2332
अपनी राय बताएं	2374
अभी खरीदें	2380
अभी खेलें	2377
अभी डाउनलोड करें	2387
अभी तक सब्सक्राइबर नहीं हैं	2396
अभी दान करें	2318
अभी नहीं	2317	2390
अमान्य ईमेल	2398
अमेजन पर खरीदें	2380
अवधि	2382
असहमत	2331
अस्वीकार करें	2331
""", 'आ': """
आगे पढें	2337
आज का सवाल	91
आज की अन्य खबरें	2367
आप इस विषय को फॉलो कर रहे हैं	2406
आप कभी भी अनसब्सक्राइब कर सकते हैं	2398
आप पहले ही वोट कर चुके हैं	2374
आपका वोट दर्ज हो गया	2374
आपका वोट दर्ज हो गया है	2374
आपका संदेश भेज दिया गया है	2398
आपके लिए	2333
आपको यह भी पसंद आ सकता है	2367
आपको ये भी पसंद आ सकता है	2367
आवश्यक फील्ड	2398
""", 'इ': """
इस लेखक की अन्य खबरें	2350
इस लेखक की और खबरें	2350
इस लेखक के और लेख	2350
इस विषय को फॉलो करें	2406
इसे भी देखें	2367
इसे भी पढें	2333
""", 'ई': """
ई-पेपर	2320
ईमेल	2399
ईमेल से शेयर करें	2408
""", 'ऊ': """
ऊपर जाएं	2337
""", 'ए': """
एआई आवाज में सुनें	2381
एआई द्वारा तैयार	2353
एआई समरी	2353
एआई सारांश	2353
एआई से तैयार सारांश	2353
एक बार	2395
एक बार का दान	2394
एप डाउनलोड करें	2387
""", 'ऐ': """
ऐप इंस्टॉल करें	2387
ऐप खोलें	2387
ऐप डाउनलोड करें	2387
ऐप में खोलें	2387
ऐप में पढें	2387
ऐप स्टोर से डाउनलोड करें	2387
""", 'ऑ': """
ऑटोप्ले	2382
ऑडियो डाउनलोड करें	2381
ऑफर देखें	2380
""", 'औ': """
और खबरें	2333
और जानें	2331
और टिप्पणियां देखें	2374
और देखें	2337
और पढें	2333	2337
और पढें इस लेखक से	2350
और भी पढें	2367
""", 'क': """
कभी भी रद्द करें	2396
कम दिखाएं	2338
कमेंट	2332
कमेंट करें	2332
कमेंट पढें	2346
कमेंट लिखें	2374
कमेंट्स	2332
करियर	2349
कह नहीं सकते	2375
किताब खरीदें	2380
कीमत देखें	2380
कुकी का उपयोग	2331
कुकी नीति	2329	2331
कुकी सेटिंग्स	2385
कुकीज नीति	2331
कुकीज प्रबंधित करें	2385
कुकीज सेटिंग	2330
कुछ गलत हो गया	2399
के सहयोग से	2410
केवल सदस्यों के लिए	2320
केवल सब्सक्राइबर के लिए	2396
कैसे बंद करें	2393
कॉपी	2409
कॉपी करें	2409
कॉपी लिंक	2323
क्या आप नोटिफिकेशन चाहते हैं	2388
क्या आप नोटिफिकेशन पाना चाहते हैं	2388
क्या आप सूचनाएं पाना चाहते हैं	2388
क्या यह उपयोगी था	2374
क्या यह खबर उपयोगी थी	2374
क्या यह पेज उपयोगी था	2374
क्या यह लेख उपयोगी था	2374
क्यूआर कोड स्कैन करें	2387
क्रमबद्ध करें	2375
क्विज खेलें	2377
""", 'ख': """
खबर सुनें	2381
खाता नहीं है	2396
खाता बनाएं	2320
खोजें	2337
खोलें	2338
""", 'ग': """
गलती की सूचना दें	2374
गलती बताएं	2338
गलती मिली	2374
गूगल प्ले से डाउनलोड करें	2387
गूगल से जारी रखें	2396
गूगल से लॉगिन करें	2396
गेम्स	2379
गैलरी देखें	2402
गोपनीयता नीति	2329	2331	2349
गोपनीयता सेटिंग्स	2385
""", 'च': """
चर्चा में क्यों है	2367
चुनें	2397
""", 'ज': """
जरूर पढें	2367
जवाब छिपाएं	2374
जवाब दें	2332
जवाब देखें	2374
जवाब भेजें	2374
जावास्क्रिप्ट बंद है	2385
ज्यादा दिखाएं	2402
ज्यादा पढी गई	2367
""", 'ट': """
टिकट खरीदें	2380
टिकट बुक करें	2380
टिप्पणियां	2332
टिप्पणी	2332
टिप्पणी करें	2332
टिप्पणी के नियम	2374
टिप्पणी के लिए लॉगिन करें	2374
टिप्पणी भेजें	2374
टिप्पणी लिखें	2374
टेक्स्ट साइज	65
टैग्स	2333
टॉप न्यूज	2333
टॉप स्टोरीज	2367
ट्रांसक्रिप्ट	2382
ट्रेंडिंग	2333
ट्विटर	2323
ट्विटर पर शेयर करें	2408
""", 'ठ': """
ठीक है	2338
""", 'त': """
तस्वीर बडी करें	2402
तस्वीरें देखें	2402
ताजा खबरें	2333
ताजा समाचार	2333
""", 'द': """
दान करें	2318
दान पेज पर जाएं	2394
देश की और खबरें	2367
दोस्तों को भेजें	2353
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2398
""", 'न': """
नक्शा देखें	2338
नतीजे देखें	91
नवीनतम	2375
नहीं	2390
नहीं धन्यवाद	2317
नहीं, धन्यवाद	2317	2390
नाम	2399
नियम और शर्तें	2329	2349
नियम और शर्तें | गोपनीयता नीति	2329
नोटिफिकेशन ऑन करें	2388
नोटिफिकेशन चालू करें	2388
""", 'प': """
पता नहीं	2375
परिणाम देखें	91	2375
पसंदीदा स्रोत के रूप में जोडें	2406
पहले से खाता है	2396
पहले से सब्सक्राइबर हैं	2396
पाठकों के लिए विशेष ऑफर	2380
पार्टनर कंटेंट	2370
पासवर्ड भूल गए	2396
पिछला	2337
पिछला लेख	2402
पिछली खबर	2333
पूरा नाम	2399
पूरा लेख पढें	2402
पूरी खबर पढें	2337
पेज दोबारा लोड करें	2392
पेज रिफ्रेश करें	2392
पेज रीफ्रेश करें	2392
पेड कंटेंट	2380
पोल	92
पोल में हिस्सा लें	2374
पोस्ट लोड करें	2385
प्रचार	2327
प्रतिक्रिया दें	2332
प्रतिलिपि	2382
प्राइवेसी पॉलिसी	2331	2349
प्राइवेसी सेटिंग्स	2385
प्रायोजक	2410
प्रायोजित	2327
प्रायोजित सामग्री	2370
प्रिंट	2409
प्रिंट करें	2323
प्रीमियम	2320
प्लान चुनें	2396
प्ले स्टोर से डाउनलोड करें	2387
प्लेबैक गति	2381
प्लेबैक स्पीड	2381
प्लेयर लोड हो रहा है	2381
""", 'फ': """
फीडबैक दें	2349	2374
फीडबैक भेजें	2374
फुल स्क्रीन	2382
फुल स्क्रीन से बाहर निकलें	2381
फेसबुक	2323
फेसबुक पर शेयर करें	2323
फेसबुक से जारी रखें	2396
फेसबुक से लॉगिन करें	2396
फॉन्ट आकार	2408
फॉन्ट साइज	65
फॉलो कर रहे हैं	2406
फॉलो करें	2406
फोटो	2333
फोटो गैलरी	2367
फोटो गैलरी देखें	2402
फ्लिपकार्ट पर खरीदें	2380
""", 'ब': """
बंद करें	2317
बडी खबरें	2333
बाद में	2317	2390
बाद में याद दिलाएं	2317
ब्राउजर में जारी रखें	2387
""", 'भ': """
भेजें	2399
""", 'म': """
मंजूर है	2331
मशीनी अनुवाद	2382
मान्य ईमेल दर्ज करें	2398
मासिक	2395
मासिक दान	2395
मासिक भुगतान	2397
मासिक सहयोग	2395
मुख्य समाचार	2333
मुझे याद रखें	2396
मुफ्त डिलीवरी	2410
मुफ्त में खेलें	2377
मुफ्त, कोई स्पैम नहीं	2398
मूल देखें	2338
मेन्यू	2337
मेरा खाता	2320
मेरा खाता है	2396
मैं नियम और शर्तों से सहमत हूं	2398
मैंने ऐड ब्लॉकर बंद कर दिया	2392
मैंने बंद कर दिया	2393
म्यूट	2382
""", 'य': """
यह खबर सुनें	2381
यह फील्ड अनिवार्य है	2398
यह फील्ड आवश्यक है	2398
यह भी देखें	2367
यह भी पढें	2333
यह लेख लॉक है	2396
यह लेख सुनें	2381
यह वीडियो अब उपलब्ध नहीं है	2381
यह वीडियो उपलब्ध नहीं है	2381
यह सामग्री नहीं दिखाई जा सकती	2385
ये खबरें भी पढें	2367
ये भी जानें	2367
ये भी देखें	2367
ये भी पढें	2333
""", 'र': """
रजिस्टर करें	2320
रिपोर्ट करें	2375
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2375
लाइक करें	2375
लिंक कॉपी करें	2323	2353
लिंक कॉपी हो गया	2408
लेख उपहार में दें	2408
लेख सुनें	2381
लेखक की अन्य खबरें	2350
लेखक के अन्य लेख	2402
लेखक के और लेख	2350	2402
लेखक के बारे में	2403
लेखक के बारे में और	2350
लेखक को फॉलो करें	2406
लेखक परिचय	2403
लेखक से और	2350
लॉग इन	2320
लॉग इन करें	2320
लॉगआउट	2320
लॉगिन	2320
लोकप्रिय	2333
लोड हो रहा है	2381
""", 'व': """
वर्ग पहेली	2379
वर्तमान समय	2382
विज्ञापन	2327
विज्ञापन के बाद जारी	2370
विज्ञापन दें	2349
विज्ञापन समाप्त	2380
विज्ञापन हटाएं	2353
विवरण	2338
विषय	2333
विषय को फॉलो करें	2406
वीडियो	2333
वीडियो उपलब्ध नहीं है	2381
वीडियो चलाएं	2381
वीडियो नहीं चलाया जा सकता	2381
वीडियो लोड हो रहा है	2381
वोट करने के लिए धन्यवाद	2374
वोट करें	91	2375
वोट दें	91
वोट देने के लिए धन्यवाद	2374
व्हाट्सएप	2323
व्हाट्सएप पर शेयर करें	2408
व्हाट्सऐप पर शेयर करें	2408
""", 'श': """
शायद बाद में	2317
शिकायत करें	2375
शेयर	2323
शेयर करें	2323
शेष समय	2382
""", 'स': """
संपर्क करें	2332	2349
संपादक को लिखें	2403
संबंधित खबरें	2333
संबंधित लेख	2333
संबंधित वीडियो	2367
संबंधित समाचार	2333
सदस्य बनें	2318
सबटाइटल	2382
सबटाइटल दिखाएं	2381
सबमिट करें	2399
सबसे अच्छा ऑफर	2397
सबसे ज्यादा पढी गई	2333
सबसे ज्यादा पढी गई खबरें	2367
सबसे ज्यादा पढी गईं	2367
सबसे नए	2375
सबसे पुराने	2375
सबसे लोकप्रिय	2397
सब्सक्राइब	2320
सब्सक्राइब करें	2320
सभी अस्वीकार करें	2385
सभी कमेंट देखें	2374
सभी खबरें	2402
सभी खबरें देखें	2402
सभी गेम	2377
सभी गेम्स	2377
सभी टिप्पणियां देखें	2374
सभी तस्वीरें देखें	2402
सभी दिखाएं	2338
सभी देखें	2337
सभी फोटो देखें	2402
सभी वीडियो	2402
सभी वीडियो देखें	2402
सभी स्वीकार करें	2331	2385
समझ गया	2338
समर्थन करें	2318
सर्वे	92
सर्वे में हिस्सा लें	2374
सहमत हूं	2331
सहमति दें और आगे बढें	2330
सहमति प्रबंधित करें	2385
सहमति वापस लें	2385
सहयोग करें	2318
सही ईमेल दर्ज करें	2398
साइटमैप	2349
साइन अप	2320
साइन इन	2320
साझा करें	2323
सामग्री दिखाएं	2385
सामग्री देखें	2385
सामग्री लोड करें	2385
सालाना	2395
सालाना भुगतान	2397
सिर्फ सब्सक्राइबर के लिए	2396
सीधे रेसिपी पर जाएं	61
सुडोकू	2379
सुधार नीति	2403
सूचनाएं चालू करें	2388
सेव करें	2323
स्पॉन्सर्ड	2327
स्पॉन्सर्ड कंटेंट	2370
स्वचालित अनुवाद	2382
स्वीकार करें	2331
स्वीकार करें और आगे बढें	2330
स्वीकार करें और जारी रखें	2385
""", 'ह': """
हमसे संपर्क करें	2349	2403
हमारा समर्थन करें	2318
हमारी मदद करें	2394
हमारे बारे में	2349
हमें लिखें	2403
हमें सपोर्ट करें	2394
हमें सहयोग दें	2394
हमेशा अनुमति दें	2385
हर महीने	2395
हर योगदान महत्वपूर्ण है	2394
हर योगदान मायने रखता है	2394
हां	2390
हां, चाहिए	2389
होम	2337
होम पेज पर जाएं	2402
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
กฎการแสดงความคิดเห็น	4655
กติกาการแสดงความคิดเห็น	4655
กรุณากรอกข้อมูลให้ครบถ้วน	4672
กรุณากรอกอีเมล	4672
กรุณากรอกอีเมลให้ถูกต้อง	4672
กรุณาตรวจสอบอีเมล	4672
กลับขึ้นด้านบน	4675
กลับด้านบน	4675
กลับหน้าแรก	4675
การตั้งค่าความเป็นส่วนตัว	4661
การตั้งค่าคุกกี้	4661
กำลังติดตาม	4678
กำลังโหลด	4659
กำลังโหลดวิดีโอ	4659
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4675
ขอบคุณที่ร่วมโหวต	4655
ขอบคุณสำหรับการโหวต	4655
ข่าวก่อนหน้า	4675
ข่าวถัดไป	4675
ข่าวทั้งหมด	4675
ข่าวที่คุณอาจสนใจ	4648
ข่าวที่น่าสนใจ	4648
ข่าวที่เกี่ยวข้อง	4625
ข่าวนี้มีประโยชน์หรือไม่	4655
ข่าวยอดนิยม	4625
ข่าวล่าสุด	4625
ข่าวอื่นที่น่าสนใจ	4648
ข่าวอื่นๆ	19	4648
ข่าวอื่นๆ ที่น่าสนใจ	4639
ข่าวเกี่ยวข้อง	4648
ข่าวแนะนำ	4625
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4669
คลิกชมวิดีโอ	4639
คลิกเพื่อขยายภาพ	4675
คลิปแนะนำ	4648
ความคิดเห็น	4628
ความยาว	4660
ความเร็วในการเล่น	4659
คัดลอก	4680
คัดลอกลิงก์	4628
คัดลอกลิงก์แล้ว	4639
คัดลอกลิงค์	4639
คัดลอกลิงค์แล้ว	4639
คำบรรยาย	4660
คุณต้องการรับการแจ้งเตือนหรือไม่	4664
คุณอาจสนใจ	4648
คุณโหวตแล้ว	4655
คุ้มที่สุด	4671
""", 'จ': """
จดจำฉัน	4670
จดจำฉันไว้	4670
จบโฆษณา	4658
จองตั๋ว	4658
จองบัตร	4658
จัดการความยินยอม	4661
จัดการคุกกี้	4661
จัดส่งฟรี	4681
จำนวนอื่น	4668
จำเป็นต้องกรอก	4672
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4672
ฉันยอมรับเงื่อนไขการใช้งาน	4672
""", 'ช': """
ชมคลิป	4639
ชมคลิปวิดีโอ	4639
ชมวิดีโอ	4639
ชมวิดีโอด้านบน	4639
ชมวิดีโอเต็มได้ที่นี่	4639
ชำระรายปี	4670
ชำระรายเดือน	4670
ชื่อ	4673
ชื่อ-นามสกุล	4673
ช่องนี้จำเป็นต้องกรอก	4672
""", 'ซ': """
ซื้อที่ lazada	4658
ซื้อที่ shopee	4658
ซื้อบัตร	4658
ซื้อบัตรที่นี่	4658
ซื้อหนังสือ	4658
ซื้อหนังสือเล่มนี้	4658
ซื้อเลย	4658
""", 'ด': """
ดาวน์โหลดบน app store	4663
ดาวน์โหลดบน google play	4663
ดาวน์โหลดเสียง	4659
ดาวน์โหลดแอป	4663
ดาวน์โหลดแอปพลิเคชัน	4663
ดาวน์โหลดได้ที่ app store	4663
ดาวน์โหลดได้ที่ google play	4663
ดูการตอบกลับ	4655
ดูข่าวทั้งหมด	4675
ดูคลิป	4639
ดูความคิดเห็นทั้งหมด	4655
ดูความคิดเห็นเพิ่มเติม	4655
ดูทั้งหมด	4626
ดูผลลัพธ์	91
ดูผลโหวต	91	4656
ดูภาพทั้งหมด	4675
ดูภาพเพิ่มเติม	4675
ดูราคา	4658
ดูรูปทั้งหมด	4675
ดูวิดีโอ	4639
ดูเพิ่มเติม	4628
ดูแกลเลอรี	4675
ดูแกลเลอรี่	4675
""", 'ต': """
ตกลง	4665
ตอบกลับ	4656
ตัวเลือกเพิ่มเติม	4679
ตั้งค่าความเป็นส่วนตัว	4661
ตั้งค่าคุกกี้	4661
ติดตามผู้เขียน	4678
ติดตามหัวข้อ	4678
ติดตามหัวข้อนี้	4678
ติดต่อกองบรรณาธิการ	4676
ติดต่อเรา	4639
ติดต่อโฆษณา	4676
ต้องการรับการแจ้งเตือนหรือไม่	4664
""", 'ถ': """
ถอดเสียง	4660
ถอนความยินยอม	4661
ถูกใจ	4656
""", 'ท': """
ทดสอบความรู้ของคุณ	4657
ทำแบบทดสอบ	4657
ทุกการสนับสนุนมีความหมาย	4668
ทุกเดือน	4669
""", 'บ': """
บทความก่อนหน้า	4675
บทความถัดไป	4675
บทความทั้งหมดของผู้เขียน	4675
บทความที่น่าสนใจ	4648
บทความที่เกี่ยวข้อง	4625
บทความนี้ถูกล็อก	4670
บทความนี้มีประโยชน์หรือไม่	4655
บทความล่าสุด	4625
บทความอื่นของผู้เขียน	4675
บทความอื่นๆ ของผู้เขียน	4675
บทความแนะนำ	4648
บริจาค	4622
บริจาคครั้งเดียว	4668
บริจาคตอนนี้	4668
บริจาครายเดือน	4668
บริจาคเลย	4622
บันทึก	4639
บันทึกการตั้งค่า	4661
บันทึกคะแนนของคุณแล้ว	4655
บันทึกคะแนนโหวตแล้ว	4655
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4639
""", 'ป': """
ปฏิเสธทั้งหมด	4661
ปิดการแสดงความคิดเห็น	4655
ปิดเสียง	4660
""", 'ผ': """
ผู้สนับสนุน	4681
""", 'พ': """
พิมพ์	4628
พิมพ์บทความ	4639
พิมพ์สูตร	61
พิมพ์หน้านี้	4639
""", 'ฟ': """
ฟรี ไม่มีสแปม	4672
ฟังข่าว	4659
ฟังข่าวนี้	4659
ฟังบทความ	4659
ฟังบทความนี้	4659
ฟังรายการย้อนหลัง	4639
""", 'ภ': """
ภายหลัง	4665
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4639
มีบัญชีอยู่แล้ว	4670
มีบัญชีแล้ว	4670
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4672
ยกเลิกได้ทุกเมื่อ	4670
ยอดนิยม	4648
ยอดนิยมในตอนนี้	4648
ยอมรับทั้งหมด	4661
ยอมรับและดำเนินการต่อ	4661
ยังไม่มีบัญชี	4670
ยังไม่เป็นสมาชิก	4670
""", 'ร': """
ระบุจำนวนเงิน	4668
รับการแจ้งเตือน	4664
รับการแจ้งเตือนข่าวด่วน	4639
รายงาน	4656
รายปี	4669
รายเดือน	4669
รีเฟรชหน้า	4667
รีเฟรชหน้านี้	4667
รูปแบบอีเมลไม่ถูกต้อง	4672
ร่วมงานกับเรา	4639
ร่วมตอบแบบสอบถาม	4639
ร่วมตอบแบบสำรวจ	4655
ร่วมบริจาค	4622
ร่วมสนับสนุน	4668
ร่วมแสดงความคิดเห็น	4639
ร่วมโหวต	4655
ร้านค้า	4681
""", 'ล': """
ลงทะเบียน	4622
ลงทะเบียนเรียบร้อยแล้ว	4672
ลดขนาดตัวอักษร	4679
ลืมรหัสผ่าน	4622
ลืมรหัสผ่านหรือไม่	4670
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4659
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4659
วิดีโอไม่พร้อมใช้งาน	4659
วิธีปิดโปรแกรมบล็อกโฆษณา	4667
""", 'ส': """
สนับสนุนรายเดือน	4668
สนับสนุนเรา	4622
สนับสนุนโดย	4681
สปอนเซอร์	4628
สมัครงานกับเรา	4639
สมัครสมาชิก	4622
สมัครเรียบร้อยแล้ว	4672
สรุปด้วย ai	4677
สรุปโดย ai	4677
สั่งซื้อหนังสือ	4658
สั่งซื้อเลย	4658
สำหรับสมาชิกเท่านั้น	4670
สิทธิพิเศษสำหรับผู้อ่าน	4658
สิทธิพิเศษสำหรับสมาชิก	4658
สแกน qr code	4663
สแกนคิวอาร์โค้ด	4663
ส่ง	4673
ส่งข่าว	4676
ส่งข้อความเรียบร้อยแล้ว	4672
ส่งความคิดเห็น	4655
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4639
""", 'ห': """
หน้าแรก	4675
""", 'อ': """
อนุญาต	4665
อนุญาตเสมอ	4661
ออกจากโหมดเต็มจอ	4659
อีเมล	4673
อีเมลไม่ถูกต้อง	4672
อ่านข่าวที่เกี่ยวข้อง	4648
อ่านข่าวผ่านแอป	4639
อ่านข่าวอื่นๆ	4648
อ่านฉบับเต็ม	4675
อ่านต่อ	4628
อ่านต่อหลังโฆษณา	4658
อ่านต่อเรื่องนี้	4648
อ่านต่อในเบราว์เซอร์	4663
อ่านบทความฉบับเต็ม	4675
อ่านบนแอป	4663
อ่านเพิ่มเติม	4625
อ่านเรื่องที่เกี่ยวข้อง	4648
อ่านโดย ai	4659
อ่านในแอป	4663
""", 'เ': """
เกมทั้งหมด	4657
เกิดข้อผิดพลาด	4673
เกิดข้อผิดพลาด กรุณาลองใหม่	4672
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4672
เกี่ยวกับผู้เขียน	4676
เก่าที่สุด	4656
เขียนความคิดเห็น	4655
เขียนโดย ai	4677
เข้าสู่ระบบ	4622
เข้าสู่ระบบด้วย apple	4670
เข้าสู่ระบบด้วย facebook	4670
เข้าสู่ระบบด้วย google	4670
เข้าสู่ระบบด้วย line	4670
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4655
เฉพาะสมาชิกเท่านั้น	4670
เต็มจอ	4660
เนื้อหาต่อจากโฆษณา	4658
เนื้อหาที่เกี่ยวข้อง	4648
เนื้อหาสนับสนุน	4658
เนื้อหาโฆษณา	4658
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4659
เบราว์เซอร์ของคุณไม่รองรับเสียง	4659
เปิดการแจ้งเตือน	4664
เปิดรับการแจ้งเตือน	4664
เปิดเสียง	4659
เปิดแอป	4663
เปิดในแอป	4663
เป็นคนแรกที่แสดงความคิดเห็น	4639
เพิ่มขนาดตัวอักษร	4679
เริ่มทำแบบทดสอบ	4657
เรียงตาม	4656
เรื่องที่คุณอาจสนใจ	19	4648
เรื่องที่น่าสนใจ	4648
เรื่องที่เกี่ยวข้อง	4625
เรื่องล่าสุด	4648
เรื่องอื่นที่น่าสนใจ	4625
เรื่องแนะนำ	4648
เลิกติดตาม	4678
เลือก	4671
เลือกแพ็กเกจ	4670
เลือกแพ็คเกจ	4670
เล่นวิดีโอ	4659
เล่นอัตโนมัติ	4660
เล่นเกม	4657
เล่นเลย	4657
เวลาที่เหลือ	4659
เสียงอ่านโดย ai	4659
""", 'แ': """
แจ้งข่าว	4676
แจ้งข้อผิดพลาด	4655
แจ้งคำผิด	4655
แจ้งลบความคิดเห็น	4655
แจ้งเบาะแส	4676
แชร์	4628
แชร์ข่าวนี้	4639
แชร์บทความ	4639
แชร์บทความนี้	4679
แชร์บน facebook	4679
แชร์ผ่าน line	4679
แชร์หน้านี้	4639
แชร์ไปที่ line	4639
แชร์ไปยัง facebook	4679
แชร์ไปยัง line	4679
แท็ก	4648
แท็กที่เกี่ยวข้อง	4648
แบบสำรวจ	92
แปลอัตโนมัติ	4639
แปลโดย ai	4677
แปลโดยอัตโนมัติ	4677
แสดงความคิดเห็น	4628
แสดงคำบรรยาย	4659
แสดงน้อยลง	4626
แสดงเนื้อหา	4661
แสดงเพิ่มเติม	4675
แสดงโพสต์	4661
""", 'โ': """
โฆษณา	4628
โหลดหน้านี้ใหม่	4667
โหลดหน้าใหม่	4667
โหลดเนื้อหา	4661
โหลดเพิ่มเติม	4675
โหลดแอป	4663
โหลดแอปฟรี	4639
โหลดโพสต์	4661
โหวต	91	4656
""", 'ใ': """
ใหม่ล่าสุด	4656
ให้คะแนนบทความนี้	4655
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4668
ไม่มีความเห็น	4656
ไม่สามารถเล่นวิดีโอนี้ได้	4659
ไม่สามารถเล่นวิดีโอได้	4659
ไม่สามารถแสดงเนื้อหานี้ได้	4661
ไม่แน่ใจ	4656
ไม่ใช่ตอนนี้	4665
""", 'ả': """
ảnh tiếp theo	5091
ảnh trước	5091
""", 'ẩ': """
ẩn	5007
ẩn trả lời	5046
""", 'ủ': """
ủng hộ	4982
ủng hộ báo chí độc lập	4984
ủng hộ chúng tôi	4982
ủng hộ chúng tôi trên patreon	5065
ủng hộ hàng tháng	5065
ủng hộ một lần	5065
ủng hộ ngay	5088
ủng hộ tác giả	4984
""", '☕': """
☕ buy me a coffee	1173
☕ buy us a coffee	1173
""", 'あ': """
あとで	2843
あとで読む	2859
あとで読むに追加	2973
あなたにおすすめ	2880
あなたにおすすめの記事	2880
あなたはどう思いますか	2874
あなたへのおすすめ	2880
あわせて読みたい	2880
あわせて読む	2915
""", 'い': """
いいえ、結構です	2843
いいね	2859
いいね!してニュースをチェック	2860
いいね!で応援する	2905
いいね順	2924
いつでも解約ok	2945
いつでも解約できます	2945
いつでも解約可能	2945
いつでも配信停止できます	2948
いま読まれています	2915
いま読まれている記事	2915
""", 'お': """
おすすめ	2880
おすすめの記事	2880
おすすめプラン	2945
おすすめ情報pr	2864
おすすめ記事	2880
おすすめ関連記事	2915
おすすめ順	2924
お住まいの地域ではご覧いただけません	2929
お住まいの地域では再生できません	2929
お名前	2949
お問い合わせ	2866	2894
お問い合わせありがとうございました	2948
お問い合わせありがとうございます	2948
お問い合わせ内容	2969
お役に立ちましたか	2923
お得なクーポン	2972
お得なプランを見る	2968
お気に入り	2859
お気に入りに追加	2859
お申し込み	2847
お申し込みが完了しました	2969
お申し込みを受け付けました	2969
お酒は#歳になってから	2927
""", 'こ': """
こちらの記事もおすすめ	2915
こちらの記事も読まれています	19	2915
こちらもおすすめ	2880
こちらも読む	2915
このコメントを報告	2962
このコンテンツは表示できません	2932
このコンテンツを表示できません	2932
このテーマをフォロー	2958
このテーマをフォローする	2958
このページは役に立ちましたか	2923
このメールアドレスは登録済みです	2969
この動画の配信は終了しました	2929
この動画はお住まいの地域では再生できません	2929
この動画はご覧いただけません	2929
この動画は公開を終了しました	2929
この動画は再生できません	2929
この動画は現在ご覧いただけません	2929
この投稿をinstagramで見る	2963
この本を購入する	2927
この著者の記事	2880
この著者の記事を見る	2952
この著者の記事一覧	2952
この記事だけ読む	2968
この記事に関連するニュース	2915
この記事のタグ	2880
この記事の写真	2952
この記事の写真をすべて見る	2916
この記事の写真を見る	2952
この記事の画像	2952
この記事の画像をもっと見る	2952
この記事の画像を見る	2952
この記事の筆者	2953
この記事の誤りを報告	2877
この記事の関連ニュース	2915
この記事はロックされています	2945
この記事は会員からのプレゼントです	2973
この記事は会員限定です	2847
この記事は参考になりましたか	2923
この記事は役に立ちましたか	2923
この記事へのコメント	2878
この記事もチェック	2905
この記事をシェア	2859
この記事をシェアする	2973
この記事をプレゼント	2905
この記事をプレゼントする	2905
この記事を保存	2905
この記事を印刷	2905
この記事を印刷する	2905
この記事を書いた人	2953
この記事を書いた記者	2953
この記事を聞く	2929
この記事を聴く	2929
この記事を評価	2962
この記事を評価する	2905
この記事を購入	2968
この記者の記事をもっと見る	2952
この記者の記事を見る	2952
この記者の記事一覧	2880
この記者をフォロー	2862
この記者をフォローする	2958
この連載の記事	2880
この連載をフォロー	2862
この連載をフォローする	2862
この音声はaiが読み上げています	2929
この項目は必須です	2948
この項目は必須項目です	2948
""", 'ご': """
ご寄付ありがとうございます	2967
ご寄付はこちら	2942
ご意見	2871
ご意見をお聞かせください	2923
ご意見・ご感想を入力	2969
ご投票ありがとうございました	2923
ご支援ありがとうございます	2967
ご支援のお願い	2844
ご支援はこちら	2942
ご登録ありがとうございました	2948
ご登録ありがとうございます	2948
ご購入はこちら	2927
ご購読の申し込み	2847
""", 'さ': """
さらに読み込む	2884
""", 'す': """
すでにアカウントをお持ちの方	2945
すでに会員の方	2945
すでに投票済みです	2923
すでに登録済みです	2969
すべてのcookieを受け入れる	2965
すべてのcookieを許可	2965
すべてのコメントを見る	2923
すべてのニュースを見る	2952
すべての写真を見る	2916
すべての記事を見る	2952
すべて受け入れる	2866
すべて同意する	2965
すべて拒否	2933
すべて拒否する	2932
すべて表示	2885
すべて見る	2884
すべて許可	2866	2869
すべて読む	2885
""", 'そ': """
その他のオプション	2959
その他の記事	2880
その他の金額	2942
""", 'ど': """
どちらともいえない	2924
""", 'は': """
はい、受け取る	2936
はじめての方はこちら	2945
はてなブックマーク	2859
はてなブックマークに追加	2905
はてブ	2859
""", 'ま': """
まずは無料で	2945
また後で	2843
まだ会員でない方	2945
""", 'み': """
みなさんはどう思いますか	2874
みんなのコメント	2871
""", 'も': """
もう一度再生	2966
もう一度見る	2930
もっと見る	2884
もっと詳しく知りたい方は	2915
もっと読む	2880
もどる	2884
""", 'よ': """
よく読まれています	2915
よく読まれている記事	2880
よく読まれている記事ランキング	2880
""", 'わ': """
わからない	2924
わかりました	2885
""", 'ア': """
アカウントをお持ちでない方	2945
アカウントをお持ちの方	2945
アカウントをお持ちの方はこちら	2945
アクセスランキング	2880
アプリで続きを読む	2935
アプリで見る	2935
アプリで読む	2935
アプリで開く	2935
アプリなら	2935
アプリのダウンロード	2858
アプリをインストール	2858
アプリをダウンロード	2858
アプリを入手	2935
アプリを開く	2858
アプリダウンロード	2858
アンケート	92
アンケートにご協力	2876
アンケートに参加する	2876	2923
アンケートに回答する	2923
アンケートに答える	2876	2923
アンケート実施中	2905
アンケート結果	2924
アンケート結果を見る	2962
""", 'ウ': """
ウィンドウを閉じる	2971
""", 'エ': """
エラーが発生しました	2948
""", 'オ': """
オススメ記事	2880
オフにする	2937
オプションの管理	2965
オプションを管理	2965
オンにする	2937
オンラインショップ	2927
""", 'カ': """
カテゴリ	2880
カテゴリー	2880
カートに入れる	2972
""", 'キ': """
キーワード	2880
キーワードをフォロー	2862
""", 'ギ': """
ギャラリーを見る	2952
ギャラリーを閉じる	2971
""", 'ク': """
クイズ	2926
クイズに挑戦	2876	2905
クイズに挑戦する	2876	2905
クイズに答える	2925
クッキー	2866
クッキーの設定	2932
クッキー設定	2866	2869
クリックで拡大	2952
クリックで音声が出ます	2966
クリップ	2859
クリップする	2859
クロスワード	2926
クロスワードに挑戦	2875
クロスワードを解く	2875
""", 'ゲ': """
ゲーム	2926
ゲームで遊ぶ	2925
ゲーム一覧	2925
""", 'コ': """
コピー	2960
コピーしました	2859
コメント	2871
コメント #件	2878
コメント#件	2871
コメント(#	2871
コメント(#件	2878
コメントする	2871
コメントのルール	2923
コメントの受付は終了しました	2923
コメントの受付を終了しました	2923
コメントはまだありません	2871
コメントは会員のみ	2962
コメントは無効になっています	2962
コメントをすべて見る	2923
コメントをもっと見る	2871
コメントを入力	2962
コメントを入力してください	2962
コメントを報告	2962
コメントを投稿	2871
コメントを投稿する	2923
コメントを書く	2871
コメントを残す	2871
コメントを見る	2871
コメントを送信	2923
コメントを送信する	2923
コメントを閉じる	2923
コメントガイドライン	2923
コメントポリシー	2923
コメント一覧	2871
コンテンツへスキップ	2882
コンテンツを表示	2932
コンテンツを表示する	2932
コンテンツを読み込む	2932
コーヒーをおごる	2942
""", 'サ': """
サイトで続ける	2935
サイトポリシー	2866	2894
サイトマップ	2866
サインイン	2847
サポーターになる	2942
サポートする	2844
""", 'シ': """
シェア	2859
シェアしよう	2859
シェアする	2859
""", 'ス': """
スキップ	2843
スクラップ	2859
スクラップする	2859
スポンサー	2864
スポンサードリンク	2864
スポンサーリンク	2864
スポンサー企業	2961
""", 'タ': """
タイアップ	2864
タグ	2880
タップして音声をオンにする	2966
""", 'チ': """
チケットを予約する	2927
チケットを購入	2927
チケットを購入する	2927
チケット購入はこちら	2927
チップを送る	2844
チャンネル登録	2860
""", 'ツ': """
ツイート	2859
ツイートする	2859
ツイートを読み込む	2932
""", 'デ': """
データ保護方針	2965
""", 'ト': """
トップ	2884
トップに戻る	2952
トップへ戻る	2884
トップニュース	2880
トップページ	2884
トップページに戻る	2952
トップページへ	2952
トピックス	2880
""", 'ド': """
ドネーション	2844
""", 'ナ': """
ナンプレ	2926
""", 'ニ': """
ニックネーム	2949
ニックネームを入力	2962
ニュースを読む	2884
ニュースレター	2852
ニュースレター登録	2852
ニュース一覧	2952
ニュース一覧へ	2952
""", 'バ': """
バックナンバー	2880
""", 'パ': """
パスワードをお忘れですか	2945
パスワードをお忘れの方	2945
パスワードをお忘れの方はこちら	2945
パスワードを忘れた方	2847
パスワードを忘れた方はこちら	2945
パズル	2926
""", 'ピ': """
ピックアップ	2880
""", 'フ': """
フィードバックを送る	2923
フィードバックを送信	2923
フォトギャラリー	2952
フォトギャラリーを見る	2952
フォロー	2860
フォローしています	2958
フォローしてね	2860
フォローしました	2860
フォローする	2860
フォローを解除	2958
フォローを解除する	2958
フォロー中	2860
フォロー解除	2958
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2930
""", 'ブ': """
ブックマーク	2859
ブックマークする	2859
ブラウザで続ける	2935
ブラウザで見る	2935
ブラウザで読む	2935
""", 'プ': """
プッシュ通知	2858
プッシュ通知を受け取りますか	2936
プッシュ通知を受け取る	2936
プライバシーの設定	2932
プライバシーポリシー	2866	2894
プライバシーポリシーに同意する	2948
プライバシー設定	2932
プランを見る	2945
プランを選ぶ	2945
プランを選択	2945
プラン一覧	2945
プレゼント	2847
プレミアム	2847
プレミアム会員	2851
プロフィール	2954
""", 'ヘ': """
ヘルプ	2866
""", 'ペ': """
ページの先頭に戻る	2952
ページの先頭へ	2884
ページの先頭へ戻る	2952
ページを再読み込み	2938
ページを再読み込みする	2938
ページを更新する	2938
ページトップ	2884
ページトップへ	2884
ページトップへ戻る	2952
""", 'ホ': """
ホーム	2884
ホームに戻る	2952
""", 'ポ': """
ポスト	2859
ポストする	2859
""", 'マ': """
マイページ	2847
マンスリーサポーターになる	2942
""", 'ミ': """
ミュート	2930
ミュートを解除	2929
ミュート解除	2929
""", 'メ': """
メインコンテンツへスキップ	2882
メッセージ	2970
メニュー	2884
メニューを閉じる	2971
メルマガ	2852
メルマガ登録	2852
メールでシェア	2959
メールで送る	2859
メールで送信	2859
メールをご確認ください	2948
メールアドレス	2852
メールアドレスが正しくありません	2948
メールアドレスでログイン	2968
メールアドレスで登録	2968
メールアドレスをご入力ください	2969
メールアドレスを入力	2852
メールアドレスを入力してください	2948
メールアドレスを入力する	2969
メールマガジン	2852
メールマガジン登録	2852
""", 'ラ': """
ライター	2954
ランキング	2880
""", 'リ': """
リンクをコピー	2859
リンクをコピーしました	2905
リンクをコピーする	2905
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2847
ログイン	2847
ログイン/会員登録	2847
ログインしてコメント	2923
ログインしてコメントする	2923
ログイン・会員登録	2847
ログイン状態を保持	2945
ログイン状態を保持する	2945
""", '一': """
一回だけ	2943
一回だけ寄付する	2942
一回のみ	2943
一時停止	2930
一次性	5215
一次性捐款	5214
一番人気	2946
一覧	2884
一覧に戻る	2952
一覧へ	2884
一覧を見る	2884
""", '上': """
上一个视频	5238
上一张	5223
上一张图片	5243
上一篇	5132
上一篇文章	5223
上一頁	5138
上一页	5138
""", '下': """
下一个视频	5238
下一张	5223
下一张图片	5243
下一張圖片	5243
下一篇	5132
下一篇文章	5223
下一部影片	5238
下一頁	5138
下一页	5138
下次再說	5099
下次再说	5099
下載app	5205
下載客戶端	5205
下載音檔	5198
下載音訊	5198
下载app	5205
下载客户端	5205
下载音频	5198
""", '不': """
不,謝謝	5099	5208
不,谢谢	5099	5208
不用了	5099	5208
不用了,謝謝	5208
不用了,谢谢	5208
不知道	5192
不適切な内容を報告	2923
""", '专': """
专题	5132
""", '並': """
並び替え	2924
並べ替え	2924
""", '个': """
个人中心	5104
个人信息保护政策	5237
""", '中': """
中	2960	5232
中立	5147
""", '为': """
为你推荐	5132
为您推荐	5132
""", '主': """
主旨	5242
主要ニュース	2880
主题	5242
""", '举': """
举报	5131
举报评论	5234
""", '了': """
了解	2885
了解更多	5127
了解详情	5244
""", '京': """
京东购买	5196
""", '人': """
人人网	5170
人才招聘	5167
人气排行	5137
人气榜	5137
人気の動画	2915
人気の記事	2880
人気ランキング	2880
人気記事	2880
人気記事ランキング	2880
人気順	2924
人氣排行	5137
人氣文章	5179
人氣榜	5137
""", '仅': """
仅限会员	5217
仅限订阅用户	5217
""", '今': """
今、あなたにオススメ	2880
今、読まれている記事	2915
今すぐプレイ	2925
今すぐ寄付	2967
今すぐ支援する	2967
今すぐ購入	2972
今すぐ遊ぶ	2925
今はしない	2843
今はやめておく	2843
今回のみ	2943
今回のみ支援する	2942
今回はしない	2843
今日のアンケート	2875
今日のクイズに挑戦	2876
今日のクロスワード	2875
今日の注目	2880
今日投票	5146
今日最熱門	5179
今日热点	5132
今日焦点	5132
今日熱門	5179
今週のアンケート	2875
今週のクイズに挑戦	2876
""", '从': """
从app store下载	5205
""", '他': """
他の記事	19
他の記事も読む	2880
""", '付': """
付費閱讀	5104
付费内容	5104
付费阅读	5104
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5234
以下为广告内容	5167
以下為廣告內容	5167
以后再说	5099
以後再說	5207
以電子郵件繼續	5240
""", '件': """
件名	2970
""", '企': """
企画・制作	2961
""", '优': """
优惠码	5244
""", '会': """
会员专享	5109
会员专享内容	5109
会员专属	5104
会员中心	5104
会员登录	5104
会員でない方	2945
会員でない方はこちら	2945
会員の方はこちら	2847
会員の方はログイン	2847
会員プランを見る	2968
会員特典	2927
会員登録	2847
会員登録する	2847
会員登録のご案内	2968
会員登録はこちら	2847
会員限定	2847
会員限定特典	2927
会員限定記事	2847
会社概要	2894
""", '余': """
余下全文	5243
""", '作': """
作者其他文章	5156
作者更多文章	5223
作者的更多文章	5156
作者简介	5224
作者簡介	5224
""", '你': """
你可能也喜欢	5132
你可能也喜歡	5132
你可能感兴趣	5132
你可能还想看	5179
你可能還想看	5179
你已投票	5146
你怎么看	5145
你怎麼看	5145
""", '使': """
使用 apple 登入	5217
使用 facebook 登入	5217
使用 google 帳號登入	5217
使用 google 登入	5217
使用 google 繼續	5217
使用apple登录	5217
使用facebook登入	5217
使用facebook登录	5217
使用google登入	5217
使用google登录	5217
使用google繼續	5217
使用google继续	5217
使用google账号登录	5217
使用paypal付款	5240
使用条款	5124
使用條款	5124
使用邮箱登录	5240
""", '価': """
価格を見る	2972
""", '保': """
保存	2859
保存する	2859
保存设置	5202
保持登入	5217
保持登入狀態	5217
保持登录状态	5217
""", '個': """
個人情報の取り扱い	2866
個人情報の取り扱いについて	2866
個人情報の取り扱いに同意する	2948
個人情報の取扱いについて	2866
個人情報保護方針	2866	2894
""", '倍': """
倍速	5199
""", '僅': """
僅限會員	5217
僅限訂戶	5217
""", '優': """
優先するソースに追加	2958
優惠碼	5244
""", '儲': """
儲存設定	5202
""", '允': """
允許	5207
允許通知	5206	5208
允许	5207
允许通知	5206	5208
""", '元': """
元の記事を読む	2916
元記事で読む	2916
元記事を読む	2884
""", '免': """
免責聲明	5124
免費訂閱	5110
免費註冊	5104
免費試讀	5104
免費閱讀	5240
免责声明	5124
免费,无垃圾邮件	5220
免费注册	5104
免费订阅	5110
免费试读	5104
免费阅读	5240
免运费	5233
免運費	5233
""", '入': """
入力内容を確認	2969
入力内容を確認する	2969
入力必須	2948
""", '內': """
內容	5242
內容糾錯	5148
""", '全': """
全ての写真を見る	2916
全ての記事が読み放題	2968
全屏	5199
全文はこちら	2916
全文を読む	2884
全文表示	2884
全画面	2930
全画面表示	2929
全画面表示を終了	2929
全螢幕	5199
全記事読み放題	2851
全部拒絕	5203
全部拒绝	5203
全部接受	5124
全部新闻	5223
全部游戏	5194
全部视频	5223
全部评论	5131
全部话题	5134
""", '公': """
公众号	5118
公式sns	2860
公式twitter	2860
公式x	2860
公式アプリ	2858
公式サイトで見る	2927
公式サイトはこちら	2972
公式サイトを見る	2972
公式ショップ	2927
公式ショップはこちら	2927
""", '共': """
共 # 頁	5134
共 # 页	5134
共#頁	5134
共#页	5135
共有	2859
共有する	2859
共有オプション	2959
共有リンクをコピー	2905
""", '关': """
关于作者	5224
关于我们	5124
关注	5118
关注作者	5228
关注我们	5118
关注此话题	5228
关注话题	5228
关键词	5132
关闭	5099
关闭窗口	5243
关闭菜单	5243
""", '其': """
其他新聞	5132
其他新闻	19	5132
其他金額	5214
其他金额	5214
""", '内': """
内容	5242
内容由ai生成	5238
内容纠错	5148
""", '再': """
再生	2884
再生リスト	2966
再生時間	2930
再生速度	2929
再読み込み	2938
再読み込みする	2938
""", '写': """
写留言	5234
写真(#枚	2916
写真をすべて見る	2952
写真をもっと見る	2916
写真を拡大	2952
写真を拡大する	2952
写真を見る	2884
写真を見る(全#枚	2916
写真・動画の投稿はこちら	2953
写真特集	2880
写评论	5131
""", '出': """
出錯了	5221
出错了	5221
""", '分': """
分享	5117
分享到	5117
分享到facebook	5167
分享到line	5167
分享到qq	5231
分享到whatsapp	5231
分享到微信	5117
分享到微博	5117
分享到朋友圈	5231
分享文章	5245
分享本文	5167
分享此文	5167
分享此頁	5245
分享給好友	5167
分享給更多人看到	5167
分享给好友	5167
分享给更多人	5167
分享至	5117
分享至facebook	5117
分享至line	5167
分享这篇文章	5245
分享這篇文章	5245
分类	5132
分類	5132
""", '列': """
列印	5117
列印本頁	5167
列印食譜	61
""", '初': """
初めての方はこちら	2945
初割で無料体験する	2847
初月無料	2851
""", '利': """
利用規約	2866	2894
利用規約に同意します	2948
利用規約に同意する	2948
""", '刷': """
刷新页面	5209
""", '前': """
前のページ	2884
前のページに戻る	2971
前の写真	2952
前の動画	2966
前の画像	2952
前の記事	2880
前の記事へ	2880
前の記事を読む	2971
前へ	2884
前回の記事はこちら	2915
前回はこちら	2916
前往官網	5244
前往捐款	5214
前往捐款頁面	5214
前往捐款页面	5214
前往購買	5196
前往贊助	5214
""", '剩': """
剩余时间	5199
剩餘時間	5199
""", '加': """
加入google偏好來源	5228
加入line好友	5118
加入会员	5104
加入我们	5167
加入我们的团队	5167
加入我們	5167
加入我們的團隊	5167
加入書籤	5117
加入會員	5104
加入白名单	5209
加入購物車	5244
加入购物车	5244
加载中	5198
加载内容	5202
加载帖子	5202
加载更多	5138
加载更多评论	5191
""", '動': """
動画	2880
動画で見る	2905
動画の公開は終了しました	2929
動画の読み込みに失敗しました	2966
動画の配信は終了しました	2929
動画は再生できません	2929
動画をもっと見る	2952
動画を再生	2966
動画を再生する	2905
動画を再生できません	2929
動画を再生できませんでした	2929
動画を見る	2884
動画を読み込み中	2929
動画を読み込めませんでした	2966
動画を読み込んでいます	2929
動画プレーヤーを読み込み中	2929
動画一覧	2952
""", '勘': """
勘誤回報	5148
""", '包': """
包邮	5233
""", '協': """
協賛	2961
協賛企業	2961
""", '单': """
单次	5215
单次捐款	5100
单篇购买	5240
""", '単': """
単発の寄付	2942
""", '博': """
博客來購買	5196
""", '占': """
占い	2926
""", '印': """
印刷	2859
印刷する	2859
印刷用ページ	2905
印刷用ページを表示	2905
印象笔记	5170
""", '即': """
即时新闻	5132
即時新聞	5132
""", '原': """
原文を表示	2885
原文を見る	2885
原文連結	5180
原文链接	5180
""", '去': """
去京东看看	5196
去京东购买	5196
去天猫购买	5196
去淘宝购买	5196
""", '参': """
参与投票	5147	5191
参与评论	5131
参加测验	5194
参加者募集中	2897
参加问卷调查	5167
""", '參': """
參加問卷調查	5167
參加測驗	5194
參與投票	5191
""", '友': """
友だち追加	2860
友だち追加する	2860
友善列印	5167
友達に教える	2905
""", '反': """
反对	5147
反對	5147
反馈	5131
""", '发': """
发一条友善的评论	5234
发现错误	5191
发现错误?请告诉我们	5167
发生错误	5221
发表留言	5131
发表评论	5131
发送	5221
发送成功	5220
""", '取': """
取材・文	2954
取消关注	5229
取消回复	5149
取消回覆	5149
取消追蹤	5228
取消關注	5229
取消静音	5198
取消靜音	5198
""", '受': """
受け取る	2937
受付が完了しました	2969
""", '古': """
古い順	2924
""", '可': """
可随时退订	5220
可隨時取消	5217
""", '合': """
合わせて読みたい	2880
合作伙伴	5233
合作夥伴	5233
合成音声による読み上げ	2929
合成音声による読み上げです	2929
""", '同': """
同じカテゴリの記事	2880
同じ著者の記事	2915
同作者文章	5156
同意	5124
同意して続ける	2932
同意して続行	2932
同意して閉じる	2932
同意しない	2866	2869
同意する	2866	2869
同意の管理	2932
同意を撤回	2932
同意を撤回する	2932
同意を管理	2932
同意を管理する	2932
同意並繼續	5127	5202
同意并继续	5127	5202
同意設定を変更	2868
""", '后': """
后退#秒	5198
""", '听': """
听全文	5167
听文章	5198
听新闻	5117
听这篇文章	5167
""", '商': """
商业推广	5233
商品の詳細を見る	2972
商品を見る	2927
商品ページへ	2927
商品詳細	2972
商品详情	5244
商城	5233
商業推廣	5233
""", '單': """
單次	5215
單次捐款	5100
單筆	5215
單筆捐款	5214
單筆支持	5214
單篇購買	5240
""", '回': """
回上一頁	5243
回到頂端	5223
回到頂部	5138
回到顶部	5223
回复	5131
回答する	91
回覆	5131
回頁首	5135
回頂端	5138
回首頁	5138
""", '图': """
图 #/#	5134
图片 #/#	5134
""", '圖': """
圖片 #/#	5134
""", '在': """
在 app store 下載	5205
在 facebook 查看	5235
在 google play 下載	5205
在 instagram 查看	5235
在 instagram 查看這則貼文	5235
在 spotify 收聽	5235
在 x 上查看	5235
在 youtube 上觀看	5235
在amazon購買	5196
在app store下载	5205
在app中打开	5205
在app中阅读	5205
在facebook查看	5235
在google play下载	5205
在instagram查看	5235
在instagram查看這則貼文	5235
在patreon上支持我们	5214
在spotify上收听	5235
在x上查看	5235
在youtube上观看	5235
在亚马逊购买	5196
在微博查看	5235
在浏览器中继续	5205
在瀏覽器中繼續	5205
""", '地': """
地図を見る	2885
地図を開く	2885
""", '執': """
執筆者	2954
執筆者プロフィール	2953
""", '報': """
報錯	5148
""", '填': """
填字游戏	5195
填字遊戲	5195
""", '复': """
复制	5232
复制成功	5117
复制网址	5167
复制链接	5117	5170
""", '外': """
外部コンテンツを表示	2932
外部コンテンツを表示する	2932
外部送信について	2965
外部送信ポリシー	2965
""", '大': """
大	2960	5232
大号字	65
大字	5117
大家还在看	5132
大家都在看	5132
""", '头': """
头条	5132
""", '好': """
好的	5207
""", '如': """
如何停用廣告封鎖	5210
如何关闭	5212
如何关闭广告拦截	5210
如何关闭广告拦截器	5209
如何關閉	5212
如何關閉廣告攔截	5210
如何關閉廣告攔截器	5209
如何關閉廣告阻擋	5210
""", '始': """
始終允許	5203
始终允许	5203
""", '姓': """
姓名	5221
""", '字': """
字体	65
字体大小	5117
字号	5117
字幕	2930	5199
字幕をオン	2929
字幕を表示	2929
字級	65	5117
字级	65
字號	5231
字體大小	65	5117
""", '官': """
官方微博	5118
""", '定': """
定期定額	5100
定期定額捐款	5214
定期定額支持	5214
定期捐款	5214
""", '寄': """
寄付	2844
寄付する	2844
寄付で応援する	2905
寄付のお願い	2844
寄付はこちら	2942
寄付はこちらから	2942
寄付をする	2844
寄付ページはこちら	2942
寄付ページへ	2942
""", '寫': """
寫留言	5234
寫評論	5234
""", '專': """
專題	5132
""", '小': """
小	2960	5232
小字	5117
小編推薦	5132
小调查	92
""", '尚': """
尚未成為會員	5217
尚無留言	5167
""", '展': """
展开	5138
展开全文	5138
展开全部	5139
展开回复	5191
展开阅读全文	5243
展開	5138
展開全文	5223
""", '已': """
已关注	5118
已收到您的申请	5241
已是会员	5104
已是訂戶	5217
已有帐号	5104
已有帳號	5217
已有账号	5217
已經是會員	5104
已經是會員?登入	5104
已经是订户	5217
已经有账号	5217
已複製連結	5231
已關注	5228
""", '常': """
常に表示する	2932
常に許可	2933
常に許可する	2932
""", '年': """
年払い	2946
年額プラン	2946
""", '广': """
广告	5123
广告后继续阅读	5196
广告结束	5196
""", '広': """
広告	2864
広告の下に記事が続きます	2927
広告の後に続きます	2864
広告はここまで	2927
広告をスキップ	2864
広告を閉じる	2864
広告ブロッカーの解除方法	2939
広告ブロッカーをご利用中です	2938
広告ブロッカーをオフにする方法	2939
広告ブロックの解除方法	2938
広告ブロックをオフにしました	2939
広告ブロックを解除してください	2938
広告ブロックを解除しました	2938
広告ブロックを解除する方法	2939
広告企画	2864
広告掲載	2894
広告掲載について	2894
広告終わり	2927
""", '廣': """
廣告	5123
廣告後繼續閱讀	5196
廣告結束	5196
廣編企劃	5196
廣編特輯	5196
""", '延': """
延伸閱讀	5132
延伸阅读	5132
""", '开': """
开启app	5205
开启推送	5206
开启通知	5206	5208
开始测验	5194
开通vip	5240
开通会员	5104
""", '当': """
当前时间	5199
当当购买	5196
""", '影': """
影片已下架	5198
影片已移除	5198
影片無法播放	5198
影片載入中	5198
影片載入失敗	5238
影片長度 #	5165
影音	5132
""", '後': """
後で	2843
""", '微': """
微信	5117
微信好友	5170
微信扫一扫	5231
微信扫码分享	5231
微信朋友圈	5170
微信登录	5217
微博	5117
""", '必': """
必填	5221
必填字段	5220
必填欄位	5220
必填項	5220
必填项	5220
必須	2949
必須項目	2949
必須項目です	2948
""", '忘': """
忘記密碼	5104
忘记密码	5104
""", '応': """
応援する	2844
""", '快': """
快进#秒	5198
""", '总': """
总是允许	5203
""", '您': """
您可能也喜歡	5132
您可能感兴趣	5132
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5179
您可随时退订	5220
您可隨時取消訂閱	5220
您已关注此话题	5228
您已投票	5146
您已投过票	5191
您已投過票	5191
您已经投过票	5191
您已訂閱	5241
您已订阅	5241
您怎么看	5145
您怎麼看	5145
您的信息已发送	5220
您的姓名	5241
您的投票已提交	5191
您的支持很重要	5239
您的昵称	5234
您的暱稱	5234
您的留言	5241
您的訊息已送出	5220
您的邮箱	5110
您的電子郵件	5241
您的電郵	5110
""", '情': """
情報をお寄せください	2953
情報提供のお願い	2953
情報提供はこちら	2953
""", '想': """
想接收即時新聞通知嗎	5206
想接收通知吗	5206
""", '意': """
意見信箱	5148
意見反饋	5191
意見回饋	5191
意见反馈	5131
""", '感': """
感想を送る	2871
感謝您的參與	5191
感謝您的投票	91	5191
感謝您的支持	5239
感谢参与投票	5146
感谢您,您的信息已发送	5220
感谢您的参与	5191
感谢您的投票	91	5191
感谢您的支持	5239
感谢支持	5239
""", '成': """
成为会员	5100
成為會員	5100
""", '我': """
我们无法显示此内容	5202
我來說兩句	5149
我同意	5124
我同意处理我的个人数据	5220
我同意接收电子邮件	5220
我同意隱私權政策	5220
我已关闭	5209
我已关闭广告拦截	5210
我已关闭广告拦截器	5209
我已閱讀並同意隱私權政策	5220
我已關閉廣告攔截	5210
我已關閉廣告攔截器	5209
我已關閉廣告阻擋程式	5210
我已阅读并同意隐私政策	5220
我来说两句	5149
我的帐户	5104
我的帳戶	5104
我知道了	5124
我要举报	5191
我要勘誤	5148
我要報錯	5148
我要投票	5147	5191
我要捐款	5239
我要支持	5239
我要檢舉	5191
我要爆料	5224
我要留言	5131
我要糾錯	5167
我要纠错	5131
我要評論	5149
我要评论	5131
我要贊助	5239
""", '或': """
或	5218
""", '戻': """
戻る	2884
""", '所': """
所有新闻	5223
所有留言	5131
所有話題	5134
所有评论	5149
所有话题	5134
""", '打': """
打印	5117
打印本页	5167
打印食谱	61
打开	5139
打开app	5205
打开app查看更多	5205
打开app阅读	5205
打开app阅读全文	5205
打开客户端阅读	5205
打开微信扫一扫	5231
打开推送	5206
打赏	5100
打赏作者	5239
""", '扫': """
扫一扫分享	5231
扫描二维码下载	5205
扫码下载	5205
扫码下载app	5205
扫码下载客户端	5205
""", '投': """
投票	92	5192
投票ありがとうございました	91	2923
投票ありがとうございます	2875
投票する	91	2905
投票を受け付けました	2923
投票区	92
投票成功	5191
投票済みです	2923
投票結果	2924	5192
投票結果を見る	91
投票结果	5192
投稿する	2871
投稿を表示	2932
投稿を表示する	2932
投稿を読み込む	2932
投稿须知	5224
""", '折': """
折りたたむ	2885
折扣码	5244
折扣碼	5244
""", '报': """
报告错误	5139
""", '拒': """
拒否する	2869
拒絕	5124	5127
拒绝	5124	5127
拒绝全部	5203
拒绝所有cookie	5237
""", '招': """
招聘启事	5167
""", '拡': """
拡大	2859
拡大する	2884
""", '按': """
按年計費	5217
按年计费	5217
按月	5215
按月捐款	5214
按月计费	5217
按讚	5118
""", '捐': """
捐款	5100
捐贈	5100
捐赠	5100
""", '掃': """
掃描qr code下載	5205
掃碼下載	5205
""", '排': """
排序	5192
排行榜	5132
""", '採': """
採用情報	2897
""", '接': """
接受	5124
接受並繼續	5127	5202
接受並顯示	5126
接受全部	5124
接受全部cookie	5237
接受并显示	5126
接受并继续	5127	5202
接受所有	5124	5127
接受所有 cookie	5237
接受所有cookie	5237
接收通知	5206
""", '推': """
推广	5123
推广内容	5123
推廣	5123
推荐	5132
推荐文章	5132
推荐方案	5218
推荐阅读	5132
推薦	5132
推薦文章	5132
推薦閱讀	5132
""", '提': """
提交	91	5221
提交成功	5220
提交成功,感谢您的反馈	5241
提交评论	5191
提供	2864
提供反馈	5191
提供意見	5191
提供新聞線索	5224
提供新闻线索	5224
""", '搜': """
搜尋	5138
搜索	5138
""", '撤': """
撤回同意	5202
""", '播': """
播放	5138
播放器加载中	5198
播放影片	5238
播放视频	5238
播放速度	5198
""", '支': """
支持	5147
支持我们	5100
支持我們	5100
支援する	2844
支援はこちら	2942
""", '收': """
收合	5139
收听	5117
收听文章	5198
收听本文	5167
收聽文章	5167
收聽本文	5198
收藏	5117
收藏文章	5117
收藏本文	5167
收藏食譜	61
收藏食谱	61
收起	5138
收起回复	5191
""", '放': """
放大图片	5223
放大圖片	5223
放大字体	5231
放大字體	5231
""", '数': """
数独	2926	5195
数独に挑戦	2875
""", '數': """
數獨	5195
""", '文': """
文字の大きさ	65	2859
文字を大きくする	2959
文字を小さくする	2959
文字サイズ	2859
文字サイズを変更	2959
文字サイズ変更	65
文字拡大	2959
文字稿	5199
文字起こし	2930
文字起こしを表示	2929
文字起こしを見る	2929
文明上网,理性发言	5234
文明上网理性发言,请遵守新闻评论服务协议	5234
文章未完 廣告後繼續	5196
""", '料': """
料金プラン	2946
料金プランを見る	2968
""", '新': """
新しい順	2924
新浪微博	5170
新着	2880
新着をメールでお知らせ	2862
新着ニュース	2880
新着記事	2880
新着記事をメールで受け取る	2862
新着記事一覧	2915
新着順	2924
新聞線索	5224
新規会員登録	2847
新規登録	2847
新闻简报	5110
新闻纠错	5148
新闻线索	5224
""", '无': """
无所谓	5192
无法显示此内容	5202
""", '早': """
早割	2961
早鳥票	5233
早鸟票	5233
""", '时': """
时长	5199
时长:#	5165
""", '明': """
明白了	5139
""", '是': """
是否允许通知	5206
是否接收推送通知	5206
是否接收通知	5206
是否開啟通知	5206
""", '显': """
显示全部	5223
显示内容	5202
显示原文	5139
显示字幕	5198
显示帖子	5202
显示更多	5138
""", '時': """
時長	5199
時長:#	5165
""", '暂': """
暂不	5099
暂停	5165
暂无评论	5167
暂无评论,快来抢沙发	5234
""", '暫': """
暫不	5099
暫停	5165
""", '更': """
更多	5132
更多作者文章	5223
更多内容	5132
更多分享方式	5231
更多图片	5223
更多圖片	5223
更多報導	5132
更多影片	5223
更多报道	5132
更多文章	5132
更多新聞	5132
更多新聞請看	5179
更多新闻	5132
更多游戏	5194
更多精彩	5179
更多精彩内容	5243
更多精采內容	5167
更多视频	5223
更多该作者文章	5156
更多选项	5232
更多選項	5232
更改 cookie 偏好	5126
更改 cookie 設定	5126
更改cookie偏好	5126
更正政策	5224
更正與說明	5224
""", '書': """
書籍を購入する	2927
""", '最': """
最受欢迎	5218
最受歡迎	5218
最多人看	5179
最新	5192
最新ニュース	2880
最新ニュースを通知で受け取る	2936
最新号	2915
最新影音	5179
最新文章	5132
最新新聞	5132
最新新闻	5132
最新消息	5132
最新記事	2880
最新评论	5149
最旧	5192
最早	5192
最热	5192
最热评论	5149
最熱	5192
最舊	5192
最超值	5218
""", '會': """
會員中心	5104
會員專享	5109
會員專享內容	5109
會員專屬	5104
會員登入	5104
""", '月': """
月払い	2946
月額#円	2851
月額#円(税込	2851
月額プラン	2946
""", '有': """
有効なメールアドレスを入力してください	2948
有料会員からのプレゼント記事	2973
有料会員登録	2847
有料会員記事	2905
有料登録	2847
有料記事	2847
有道云笔记	5170
""", '朋': """
朋友圈	5117	5170
""", '服': """
服务条款	5124
服務條款	5124
""", '朗': """
朗读全文	5198
""", '朝': """
朝刊・夕刊	2847
""", '未': """
未满十八岁禁止饮酒	5196
未滿十八歲禁止飲酒	5196
""", '本': """
本を購入する	2927
本周投票	5146
本周热门	5179
本周调查	5146
本文	2970
本文へ	2884
本文へジャンプ	2882
本文へスキップ	2882
本文へスキップする	2882
本文へ移動	2884
本文对您有帮助吗	5191
本文尚无评论	5234
本文已锁定	5217
本文由ai语音朗读	5198
本週投票	5146
本週調查	5146
""", '机': """
机器翻译	5167
机翻	5199
""", '来': """
来测测你的知识	5194
""", '查': """
查看专题	5223
查看优惠	5240
查看作者主页	5224
查看作者更多文章	5156	5223
查看優惠	5240
查看全部	5138
查看全部图片	5223
查看全部文章	5243
查看全部評論	5191
查看全部评论	5191
查看全部话题	5134
查看原图	5138
查看原文	5180
查看商品	5244
查看回复	5191
查看回覆	5191
查看图集	5223
查看圖集	5223
查看地图	5139
查看專題	5223
查看投票結果	5234
查看投票结果	91	5234
查看文字稿	5198
查看方案	5240
查看更多	5138
查看更多图片	5223
查看更多評論	5149
查看更多评论	5191
查看留言	5131
查看結果	91	5147
查看结果	91	5139	5147
查看訂閱方案	5217
查看詳情	5139
查看订阅方案	5217
查看评论	5131
查看详情	5139
查看逐字稿	5198
查看高清图集	5223
""", '标': """
标签	5132
""", '检': """
检举评论	5234
""", '検': """
検索	2884
""", '業': """
業配	5123
""", '楽': """
楽天で見る	2927
楽天で詳細を見る	2927
楽天で購入	2927
楽天で購入する	2927
楽天市場で見る	2927
楽天市場で購入	2927
""", '標': """
標籤	5132
""", '機': """
機器翻譯	5167
機械翻訳	2930
""", '檢': """
檢舉	5131
檢舉留言	5234
""", '次': """
次のページ	2884
次の写真	2952
次の動画	2966
次の画像	2952
次の記事	2880
次の記事へ	2880
次の記事を読む	2971
次へ	2884
次を読む	2885
次ページ	2884
次回から自動的にログイン	2945
""", '正': """
正しいメールアドレスを入力してください	2948
正在加载播放器	5198
""", '此': """
此影片無法播放	5198
此文章已锁定	5217
此欄位為必填	5220
此視頻無法播放	5198
此视频不可用	5198
此视频已被删除	5198
此項為必填	5220
此页面对您有帮助吗	5191
此项为必填项	5220
""", '残': """
残り時間	2930
""", '毎': """
毎年	2943
毎月	2943
毎月寄付する	2942
毎月支援する	2942
""", '每': """
每一份支持都很重要	5214
每一份支持都重要	5214
每年	5215
每月	5215
每月捐款	5100
""", '氏': """
氏名	2949
""", '民': """
民調	92
""", '沒': """
沒意見	5192
""", '没': """
没意见	5192
没有账号	5217
""", '注': """
注册	5104
注册成功	5241
注目の記事	2880
注目キーワード	2880
注目ワード	2880
注目記事	2880
""", '测': """
测测你的知识	5194
""", '清': """
清晰度	5199
""", '游': """
游戏	5195
""", '点': """
点击取消静音	5238
点击图片查看大图	5223
点击打开声音	5238
点击排行	5132
点击播放	5167
点击放大	5223
点击查看全文	5243
点击查看原文	5180
点击查看大图	5138
点击看更多	5135
点击阅读全文	5243
点击阅读原文	5180
点我看更多	5135
点我看视频	5167
点赞	5117
""", '為': """
為您推薦	5132
""", '热': """
热搜榜	5137
热榜	5137
热点	5132
热点排行	5137
热点推荐	5132
热门	5132
热门排行	5132
热门文章	5132
热门新闻	5132
""", '無': """
無所謂	5147
無料で体験する	2847
無料で始める	2945
無料で試す	2945
無料で読む	2847
無料アプリをダウンロード	2935
無料ゲーム	2925
無料会員登録	2847
無料会員限定	2847
無料体験	2847
無料登録	2847
無法播放影片	5198
無法載入影片	5238
無法顯示此內容	5202
""", '焦': """
焦點新聞	5132
""", '熱': """
熱門	5132
熱門排行	5132
熱門文章	5132
熱門新聞	5132
熱門話題	5132
""", '爆': """
爆料信箱	5224
爆料專線	5224
爆料热线	5224
""", '片': """
片長 #	5165
片長:#	5165
片长 #	5165
""", '特': """
特別協賛	2961
特定商取引法に基づく表記	2866
特集	2880
特集を見る	2952
特集ページへ	2952
特集一覧	2952
特集一覧へ	2971
""", '猜': """
猜你喜欢	5132
猜你喜歡	5132
""", '現': """
現在の再生時間	2929
""", '生': """
生成aiを使用しています	2966
""", '用': """
用app開啟	5205
用户协议和隐私政策	5237
""", '由': """
由ai生成	5227
由ai语音朗读	5198
""", '申': """
申し込む	2847
""", '电': """
电子报	5110
电子邮箱	5110
""", '画': """
画像をクリックして拡大	2952
画像を拡大	2884
画像を拡大する	2952
画像を見る	2884
画質	2930
""", '留': """
留言	5131
留言(#	5131
留言内容	5242
留言已關閉	5191
留言規則	5191
留言规则	5191
""", '略': """
略過廣告	5238
""", '登': """
登入	5104
登入/註冊	5104
登入後留言	5191
登出	5104
登录	5104
登录/注册	5104
登录后发表评论	5191
登錄	5104
登録	2847
登録が完了いたしました	2969
登録が完了しました	2905
登録して続きを読む	2847
登録する	2847
""", '發': """
發佈留言	5149
發現錯誤	5191
發現錯誤?請告訴我們	5167
發生錯誤	5221
發表留言	5131
發表評論	5131
""", '百': """
百度贴吧	5170
""", '皆': """
皆さまのご支援が力になります	2942
""", '監': """
監修者	2954
""", '目': """
目前時間	5199
目录	5138
目次	2884
目次へ戻る	2971
目錄	5138
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5132
相关报道	5132
相关推荐	5132
相关文章	5132
相关新闻	5132
相关标签	5132
相关视频	5179
相关阅读	5132
相關主題	5132
相關報導	5132
相關影片	5179
相關推薦	5132
相關文章	5132
相關新聞	5132
相關標籤	5132
相關閱讀	5132
""", '看': """
看了这篇文章的人也看	5132
看全文	5223
看全部留言	5149
看全部留言 (#	5149
看原文	5180
看更多	5132
看更多作者文章	5223
看更多文章	5179
看更多新聞	5135	5179
看更多新闻	5135
看更多照片	5223
看結果	91
""", '知': """
知道了	5139
""", '確': """
確認する	2949
確認メールをお送りしました	2948
確認画面へ	2949
""", '禁': """
禁止酒駕	5233
禁止酒駕,飲酒過量有害健康	5196
""", '稍': """
稍后	5207
稍后再说	5099
稍后提醒我	5099
稍后阅读	5167
稍後	5207
稍後再說	5099
稍後提醒我	5099
稍後閱讀	5167
""", '立': """
立即开通	5240
立即投票	91
立即捐助	5214
立即捐款	5100
立即捐赠	5214
立即支持	5239
立即訂閱	5104
立即订阅	5104
立即试玩	5194
立即購票	5196
立即贊助	5214
立即购票	5196
立即选购	5196
立即選購	5196
立即開始玩	5194
""", '第': """
第 # 張,共 # 張	5134
第 # 頁,共 # 頁	5135
第 # 页,共 # 页	5135
第#张/共#张	5134
第#頁 共#頁	5135
第#页,共#页	5135
""", '筆': """
筆者	2954
筆者プロフィール	2953
""", '管': """
管理 cookie	5126
管理cookie	5202
管理偏好設定	5237
管理偏好设置	5237
管理同意	5202
管理同意设置	5202
管理同意選項	5202
管理設定	5127
管理设置	5127
管理选项	5237
管理選項	5237
""", '粉': """
粉絲團	5118
""", '精': """
精彩推荐	5179
精彩推薦	5179
精选	5132
""", '紙': """
紙面ビューアー	2847
""", '結': """
結果を見る	91	2885
""", '続': """
続きはこちら	2916
続きをみる	2884
続きを読む	2847
続けて読む	2971
""", '網': """
網友投票	5146
網友留言	5131
""", '編': """
編輯推薦	5132
編輯準則	5224
編輯精選	5132
編集ポリシー	2953
編集方針	2954
編集部おすすめ	2880
編集部のおすすめ	2880
""", '縮': """
縮小	2859
縮小字體	5231
""", '繼': """
繼續使用網頁版	5205
繼續閱讀	5138
繼續閱讀請往下	5196
""", '續': """
續訂	5240
""", '纠': """
纠错	5131
""", '继': """
继续在浏览器阅读	5205
继续浏览内容	5138
继续阅读	5138
""", '续': """
续订	5240
""", '编': """
编辑准则	5224
编辑推荐	5132
编辑精选	5132
""", '缩': """
缩小字体	5231
""", '网': """
网友评论	5131
网友评论仅供其表达个人看法,并不表明本站立场	5234
""", '翻': """
翻訳を表示	2885
""", '联': """
联系作者	5224
联系我们	5124
联系编辑部	5224
""", '聯': """
聯絡我們	5124
聯絡編輯部	5224
""", '聽': """
聽全文	5167
聽文章	5198
聽新聞	5117
聽這篇文章	5167
""", '脳': """
脳トレ	2926
""", '自': """
自动播放	5199
自動再生	2930
自動播放	5199
自動翻訳	2930
自定义金额	5214
自訂金額	5214
""", '菜': """
菜单	5138
""", '著': """
著作権	2866
著者の記事一覧	2952
著者をフォロー	2958
著者をフォローする	2958
著者プロフィール	2953
""", '複': """
複製	5232
複製網址	5167
複製連結	5117	5170
""", '要': """
要接收推送通知吗	5206
要接收通知嗎	5206
""", '視': """
視頻由ai生成	5238
""", '觀': """
觀看更多	5179
""", '视': """
视频	5132
视频不可用	5198
视频加载中	5198
视频加载失败	5238
视频已下架	5198
视频已失效	5198
视频无法播放	5198
视频时长	5238
视频正在加载	5198
""", '解': """
解鎖全文	5167
解鎖文章	5240
解锁全文	5167
解锁文章	5240
解除しました	2941
解除方法	2941
解除方法はこちら	2941
""", '訂': """
訂戶專享	5196
訂戶專享優惠	5196
訂戶專享內容	5217
訂戶贈閱	5245
訂正について	2953
訂閱	5104
訂閱成功	5241
訂閱推播	5206
訂閱方案	5240
訂閱會員	5104
訂閱會員專屬內容	5167
訂閱郵件	5110
訂閱電子報	5110
""", '記': """
記事に関するお問い合わせ	2953
記事の続きはこちら	2916
記事の続きを読む	2952
記事の誤りを報告	2894	2962
記事の誤りを報告する	2877
記事は広告の下に続きます	2927
記事は広告の後に続きます	2927
記事へのお問い合わせ	2953
記事へのご意見	2871
記事をサポートする	2844
記事をシェア	2973
記事をシェアする	2973
記事をプレゼント	2847
記事をプレゼントする	2905
記事を保存	2859
記事を保存する	2905
記事を印刷する	2859
記事を聴く	2929
記事を評価する	2962
記事を読む	2884
記事を購入する	2968
記事を音声で聞く	2929
記事を音声で聴く	2929
記事ランキング	2880
記事一覧	2884
記事一覧へ	2952
記事一覧を見る	2916
記事全文を読む	2884
記住我	5218
記者をフォロー	2958
記者プロフィール	2953
記者募集	2897
記者募集中	2897
""", '設': """
設定を保存	2932
設定を保存する	2932
設定を変更	2869
設定を変更する	2965
設定を管理	2965
""", '許': """
許可	2937
許可する	2866	2869
""", '註': """
註冊	5104
註冊成功	5241
""", '評': """
評価順	2924
評論	5131
評論已關閉	5191
評論規則	5191
""", '話': """
話題の記事	2880
""", '該': """
該作者其他文章	5156
該作者更多文章	5223
該作者的更多文章	5156
""", '詳': """
詳しく見る	2869	2885
詳細	2885
詳細を見る	2972
詳細・購入はこちら	2927
詳細設定	2869
""", '語': """
語音播報	5167
語音朗讀	5167
""", '誤': """
誤りを報告	2885
誤りを報告する	2962
誤字・脱字を報告	2877	2894
誤字・脱字を報告する	2877	2894
誤字脱字の報告	2905
誤字脱字を報告	2953
誤字脱字を報告する	2877	2894	2905
""", '読': """
読まれている記事	2880
読み上げ	2905
読み放題	2851
読み続ける	2885
読み込み中です	2929
読者限定	2927
""", '請': """
請填寫讀者問卷	5167
請我們喝杯咖啡	5214
請查收郵件	5220
請檢查您的收件匣	5220
請繼續下滑閱讀	5196
請繼續往下閱讀	5123
請輸入您的電子郵件	5241
請輸入有效的電子郵件	5220
請輸入有效的電子郵件地址	5220
請輸入電子郵件	5110
請選擇金額	5239
請關閉廣告攔截器	5209
""", '讀': """
讀者優惠	5196
讀者專享	5196
讀者投書	5148
""", '讚': """
讚	5117
讚賞支持	5100
""", '订': """
订户专享	5196
订户专享优惠	5196
订户赠阅	5245
订阅	5104
订阅会员	5104
订阅成功	5241
订阅推送	5206
订阅邮件	5110
""", '记': """
记住我	5218
记者简介	5224
""", '设': """
设为google首选来源	5228
""", '评': """
评论	5131
评论(#	5131
评论功能已关闭	5234
评论已关闭	5191
评论规则	5191
""", '诚': """
诚聘英才	5167
""", '话': """
话题	5132
""", '该': """
该作者其他文章	5156
该作者的更多文章	5156
该文章已关闭评论	5234
该视频不可用	5198
该视频已下架	5198
该邮箱已被注册	5241
""", '详': """
详情	5139
""", '语': """
语音朗读	5167
语音由ai生成	5198
""", '说': """
说点什么	5234
""", '请': """
请先登录再评论	5167
请关闭广告拦截器	5209
请我们喝杯咖啡	5214
请查收邮件	5220
请检查您的收件箱	5220
请继续往下阅读	5123
请输入您的电子邮件	5241
请输入您的邮箱	5241
请输入昵称	5234
请输入有效的电子邮件地址	5220
请输入有效的邮箱地址	5220
请输入邮箱	5110
请选择金额	5239
""", '读': """
读者专享	5196
读者优惠	5196
""", '豆': """
豆瓣	5170
""", '購': """
購入はこちら	2927
購票	5233
購票連結	5196
購読	2847
購読する	2847
購読のお申し込み	2847
購読プラン	2968
購読プランを見る	2945
購読申し込み	2847
購買本書	5196
""", '贈': """
贈る	2960
贈送文章	5167
贈送文章給朋友	5167
贈送此文	5167
""", '贊': """
贊助	5100
贊助內容	5123
贊助商	5123
贊助我們	5214
""", '购': """
购买本书	5196
购买此书	5196
购票	5233
购票链接	5196
""", '赞': """
赞	5192
赞助	5100
赞助内容	5123
赞助商	5233
赞助商链接	5123
赞助我们	5214
赞赏	5100
赞赏作者	5239
""", '赠': """
赠送文章	5231
赠送此文	5167
""", '超': """
超值方案	5217
""", '跳': """
跳到主要內容	5138
跳到內容	5135
跳到食谱	61
跳至主要內容	5135
跳至主要内容	5135
跳至內容	5135
跳至食譜	61
跳转到主要内容	5135
跳转到食谱	61
跳过广告	5238
""", '踩': """
踩	5192
""", '載': """
載入中	5198
載入內容	5202
載入更多	5138
載入貼文	5202
""", '輸': """
輸入您的電子郵件	5241
""", '轉': """
轉發	5117
""", '转': """
转发	5117
""", '载': """
载入内容	5202
""", '输': """
输入您的邮箱	5241
""", '返': """
返信	2871
返信する	2871
返信を書く	2962
返信を表示	2923
返信を見る	2923
返信を隠す	2923
返回上一页	5243
返回列表	5243
返回頂部	5223
返回顶部	5138
返回首頁	5223
返回首页	5138
""", '还': """
还不是会员	5217
还有更多精彩内容	5243
还没有账号	5217
""", '这': """
这篇文章对你有帮助吗	5191
这篇文章对您有帮助吗	5191
""", '进': """
进入专题	5223
进入专题页	5223
""", '连': """
连结已复制	5231
""", '追': """
追蹤	5118
追蹤中	5228
追蹤主題	5228
追蹤作者	5228
追蹤我們	5118
""", '退': """
退出全屏	5198
""", '送': """
送信	91	2949
送信が完了しました	2948
送信しました	2948
送信する	91	2949
送信完了	2948
送出	91	5221
送出成功	5220
送出留言	5191
送出評論	5191
送料無料	2961
""", '选': """
选择	5218
选择方案	5217
选择订阅方案	5217
选择金额	5239
""", '逐': """
逐字稿	5199
""", '這': """
這篇文章對你有幫助嗎	5191
這篇文章對您有幫助嗎	5191
""", '通': """
通報	2924
通報する	2871
通知をオン	2858
通知をオンにする	2936
通知を受け取らない	2936
通知を受け取りますか	2936
通知を受け取る	2905
通知を設定する	2936
通知を許可	2936
通知を許可しますか	2936
通知を許可する	2936
""", '速': """
速報	2880
速報を通知で受け取る	2936
速報通知を受け取る	2905
""", '連': """
連結已複製	5167
連載	2880
連載の新着をメールでお知らせ	2862
連載をフォロー	2958
連載をフォローする	2958
連載を見る	2952
連載一覧	2952
""", '遊': """
遊戲	5195
""", '運': """
運営会社	2866	2894
""", '違': """
違反を報告	2923
違反を報告する	2923
違反報告	2871
""", '選': """
選單	5138
選択する	2946
選擇	5218
選擇方案	5217
選擇訂閱方案	5217
選擇金額	5239
""", '還': """
還不是會員	5217
還沒有帳號	5217
""", '邮': """
邮箱	5110
邮箱格式不正确	5220
邮箱格式错误	5220
""", '配': """
配信停止はいつでも可能です	2948
""", '重': """
重新加载页面	5209
重新播放	5199
重新整理頁面	5209
重新載入頁面	5209
""", '金': """
金額を入力	2942
金額を指定	2942
金額を指定する	2942
金額を選ぶ	2967
金額を選択	2967
金額を選択してください	2967
""", '錯': """
錯誤回報	5148
""", '链': """
链接已复制	5167
""", '閉': """
閉じる	2843	2884
""", '開': """
開く	2885
開啟推播	5206
開啟通知	5206	5208
開始測驗	5194
開通會員	5104
""", '間': """
間違いを見つけたら	2953
""", '関': """
関連	2880
関連する記事	2880
関連キーワード	2880
関連タグ	2880
関連トピックス	2880
関連ニュース	2880
関連リンク	2880
関連動画	2880
関連動画を見る	2966
関連情報	2880
関連記事	2880
関連記事はこちら	2915
関連記事をもっと見る	2971
関連記事を見る	2971
""", '閱': """
閱讀下一篇	5243
閱讀全文	5138
閱讀原文	5180
閱讀排行	5137
閱讀更多	5138
""", '關': """
關於作者	5224
關於我們	5124
關注	5118
關注作者	5228
關注我們	5118
關注此主題	5228
關鍵字	5132
關閉	5099
關閉視窗	5243
關閉選單	5243
""", '阅': """
阅读下一篇	5243
阅读全文	5138
阅读剩余全文	5243
阅读原文	5180
阅读排行	5137
阅读更多	5138
""", '随': """
随时取消	5217
随时可取消	5217
""", '隐': """
隐私偏好	5237
隐私政策	5124
隐私权政策	5124
隐私设置	5203
""", '隨': """
隨時取消	5217
""", '隱': """
隱私偏好	5237
隱私政策	5124
隱私權政策	5124
隱私權設定	5202
隱私設定	5203
""", '離': """
離開全螢幕	5198
""", '電': """
電子信箱	5110
電子信箱格式錯誤	5220
電子報	5110
電子版	2847
電子郵件格式不正確	5220
電郵	5221
""", '静': """
静音	5199
""", '靜': """
靜音	5199
""", '音': """
音声で聞く	2859
音声をダウンロード	2929
音声を再生	2966
音声読み上げ	2905
音頻長度 #	5165
音频播放器	5238
""", '頭': """
頭條	5132
""", '顯': """
顯示內容	5202
顯示原文	5139
顯示字幕	5198
顯示更多	5138
顯示貼文	5202
""", '飲': """
飲酒過量,有害健康	5196
飲酒過量有害健康	5196
""", '首': """
首頁	5138
首页	5138
""", '马': """
马上开始	5139
马上玩	5194
""", '验': """
验证码	5221
""", '點': """
點我看影片	5167
點我看更多	5135
點擊排行	5137
點擊播放	5198
點擊播放本文	5167
點擊放大	5223
點擊看大圖	5223
點擊看更多	5135
點擊開啟聲音	5238
點擊閱讀全文	5243
點此看更多	5135
點閱排行	5179
""", '가': """
가	2996	3030
가 가 가	3030
가가가	3030
가격 보기	3103
가로세로 낱말퀴즈	3056
가입하기	2985
가장 많이 본 뉴스	3003
가장 인기	3078
""", '강': """
강연 신청하기	3045
""", '개': """
개인정보 보호 설정	3097
개인정보 설정	3062
개인정보 수집 동의	3079
개인정보 수집 및 이용 동의	3079
개인정보 수집 및 이용에 동의합니다	3079
개인정보 수집·이용에 동의합니다	3079
개인정보 처리방침	3001
개인정보처리방침	3001
""", '갤': """
갤러리 닫기	3102
갤러리 보기	3084
""", '거': """
거부	3001	3023
""", '검': """
검색	3005
""", '게': """
게시물 보기	3062
게시물 불러오기	3062
게임	3056
게임 전체보기	3054
게임 하러 가기	3054
""", '결': """
결과 보기	91	3006
""", '계': """
계속 읽기	2985
계정이 있으신가요	3077
""", '고': """
고객센터	3001
고충처리	3018
고충처리인	3018	3085
""", '공': """
공감	3053
공감백배 #	3031
공감순	3053
공유	2996
공유하기	2996
""", '과': """
과거순	3053
""", '관': """
관련 기사	3003
관련 기사 더보기	3102
관련 뉴스	3003
관련 영상	3041
관련 태그	3003
관련기사	3003
관련기사 더보기	3102
관련뉴스	3003
관련키워드	3003
""", '광': """
광고	3000
광고 건너뛰기	3098
광고 닫기	3000
광고 문의	3018
광고 문의하기	3046
광고 아래에 기사가 계속됩니다	3057
광고 영역	87
광고 종료	3057
광고 차단 해제 방법	3068
광고 차단을 해제해 주세요	3068
광고 차단을 해제했습니다	3068
광고 차단이 감지되었습니다	3068
광고 후 계속됩니다	3057
광고문의	3018
광고성 정보 수신 동의	3079
광고성 정보 수신에 동의합니다	3079
""", '괜': """
괜찮습니다	2980
""", '교': """
교보문고에서 구매	3057
""", '구': """
구글 계정으로 계속하기	3077
구글 계정으로 로그인	3077
구글 선호 매체로 추가	3089
구글 플레이에서 다운로드	3065
구글로 계속하기	3077
구글로 로그인	3077
구글플레이에서 다운로드	3065
구독	2985
구독 갱신	3100
구독 상품 보기	3077
구독 상품 선택	3077
구독 상품 안내	3100
구독 신청	2985
구독 신청이 완료되었습니다	3079
구독 신청하기	3077
구독 안내	3100
구독 전용	2985
구독 중	2985
구독 취소	3090
구독권 선택	3077
구독신청	2985	3018
구독이 완료되었습니다	3033
구독자 전용	2988
구독자 전용 기사	3077
구독자 전용 혜택	3057
구독자 혜택	3057
구독자가 선물한 기사입니다	3104
구독중	3089
구독하고 이어서 읽기	3033
구독하기	2985
구매하기	3057
구매하러 가기	3057
""", '글': """
글씨 크기	65
글씨크기	2996
글자 작게	3091
글자 크게	3091
글자 크기	2996
글자 크기 변경	65	3033
글자 크기 조절	65	3033
글자크기	2996	3030
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3099
금액 직접 입력	3073
금액을 선택하세요	3099
금액을 선택해 주세요	3099
""", '기': """
기계 번역	3059
기대해요 #	3031
기부하기	2981
기사 계속 보기	3102
기사 공유	3091
기사 공유하기	2996
기사 구매	3100
기사 더 보기	3102
기사 더보기	3033
기사 듣기	3033
기사 링크 복사	3033
기사 본문	3005
기사 선물하기	3033
기사 스크랩	3091
기사 스크랩하기	3033
기사 오류 신고	3033
기사 오류 제보	3033
기사 요약	3088
기사 원문 보기	3033
기사 음성으로 듣기	3058
기사 잠금 해제	3100
기사 저장	3091
기사 저장하기	3033
기사 전문 보기	3084
기사 전체보기	3084
기사 제보	3018	3085
기사 제보 및 문의	3033
기사 추천	3094
기사 평가하기	3094
기사 후원하기	2981
기사는 광고 아래에 계속됩니다	3057
기사는 광고 후 계속됩니다	3057
기사듣기	3058
기사를 공유합니다	3104
기사에 대한 의견	3002
기사원문	3005
기사저장	2996
기사제보	3018	3085
기사추천	3094
기자 구독	3017
기자 구독하기	3017
기자 소개	3085
기자 응원하기	3019
기자 페이지	3017
기자 프로필	3019
기자 프로필 보기	3017
기자 홈	3019
기자구독	3019	3089
기자에게 메일 보내기	3085
기자에게 이메일 보내기	3085
기자의 다른 기사	3017
기자의 다른 기사 보기	3019	3084
기자의 다른기사	3003	3019
기자의 다른기사 보기	3084
기자페이지 바로가기	3084
기자프로필	3019
기획 기사 보기	3084
""", '나': """
나중에	2980
나중에 보기	3033
나중에 읽기	3033
나중에 하기	2980
""", '남': """
남성	3030
남은 시간	3059
남자	3030
""", '낱': """
낱말 퍼즐 풀기	3013
낱말퀴즈	3056
""", '내': """
내 정보	2985
내용을 입력하세요	3101
내용을 입력해 주세요	3101
""", '네': """
네, 받을게요	3066
네이버 구독	2999
네이버 로그인	3077
네이버 밴드 공유	3091
네이버 블로그	2996
네이버로 로그인	3077
네이버에서 구독	2999
네이버에서 구독하기	2999
""", '놀': """
놀랐어요 #	3031
""", '놓': """
놓치면 안 되는 기사	3041
""", '뉴': """
뉴스 더보기	3084
뉴스 듣기	3033
뉴스레터 구독	2991
뉴스레터 구독 신청	2991
뉴스레터 구독이 완료되었습니다	3101
뉴스레터 무료 구독	3033
뉴스레터 신청	2991
""", '느': """
느림	3030
""", '닉': """
닉네임을 입력하세요	3094
""", '다': """
다른 공유 찾기	2996
다른 금액	3073
다른 기사	19	3003
다른 기사 더 보기	19
다른 기사 보기	3017
다른기사	3003
다른기사 보기	3003
다시 보기	3059
다시 보지 않기	2980
다시보기	3059
다음	3005
다음 기사	3003
다음 기사 보기	3033
다음 기사 읽기	3102
다음 동영상	3098
다음 사진	3084
다음 영상	3098
다음 이미지	3102
다음 페이지	3005
다음글	3084
다음기사	3003
다음에	2980
다음에 하기	3067
다크모드	3063
""", '닫': """
닫기	2980
""", '답': """
답글	3002
답글 달기	3052
답글 더보기	3052
답글 보기	3052
답글 쓰기	3052
답글 접기	3052
답글쓰기	3002
""", '당': """
당신의 생각은	3012
당신이 좋아할 만한	3003
""", '댓': """
댓글	3002
댓글 #	3002
댓글 #개	3002
댓글 닫기	3052
댓글 달기	3015
댓글 더보기	3052
댓글 등록	3052
댓글 등록하기	3052
댓글 보기	3002
댓글 신고	3094
댓글 신고하기	3094
댓글 쓰기	3002
댓글 운영 원칙	3052
댓글 운영 정책	3033
댓글 운영정책	3015	3033
댓글 입력	3015
댓글 작성	3052
댓글 작성 규칙	3052
댓글 작성하기	3052
댓글 전체보기	3015
댓글 정렬	3015
댓글 정책	3052
댓글보기	3002
댓글쓰기	3002
댓글을 남겨 주세요	3094
댓글을 남겨주세요	3094
댓글을 입력하세요	3094
댓글을 입력해 주세요	3094
댓글을 입력해주세요	3002
댓글을 작성하려면 로그인 해주세요	3094
댓글이 닫혔습니다	3052
""", '더': """
더 많은 옵션	3091
더 보기	3005
더 알아보기	3023
더보기	3003	3005
""", '도': """
도서 구매하기	3057
도움돼요 #	3031
도움이 되었나요	3052
""", '독': """
독자 의견 조사	3033
독자 특별 할인	3057
독자 할인	3057
""", '동': """
동영상	3003
동영상 로딩 중	3058
동영상 보기	3098
동영상 재생	3058
동영상 플레이어	3098
동영상을 불러오는 중입니다	3058
동영상을 불러올 수 없습니다	3098
동영상을 재생할 수 없습니다	3058
동의	3001	3023
동의 관리	3062
동의 철회	3062
동의 철회하기	3062
동의 후 계속	3062
동의하고 계속	3062
동의하고 계속하기	3062
동의합니다	3001
""", '뒤': """
뒤로 가기	3006
""", '등': """
등록	3002
""", '디': """
디지털 구독하기	3100
디지털뉴스부	3017
디지털뉴스팀	3017
디지털콘텐츠팀	3017
""", '또': """
또는	3078
""", '라': """
라인	2996
""", '랭': """
랭킹	3003
랭킹뉴스	3003
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
로그아웃	2985
로그인	2985
로그인 상태 유지	3077
로그인 유지	3077
로그인 전용 기사	3077
로그인 후 댓글 쓰기	3033
로그인 후 댓글 작성이 가능합니다	3094
로그인 후 댓글을 작성하실 수 있습니다	3015
로그인 후 댓글을 작성할 수 있습니다	3052
로그인 후 이용해 주세요	3052
로그인/회원가입	2985
로그인이 필요	2988
로그인하고 계속 읽기	3100
로딩 중	3058
로딩 중입니다	3058
로딩중	3058
""", '링': """
링크 복사	2996
링크가 복사되었습니다	3033
""", '마': """
마이페이지	2985
""", '많': """
많이 본 기사	3003
많이 본 뉴스	3003
많이 본 영상	3041
많이 읽은 기사	3003
많이본 기사	3003
많이본 뉴스	3003
""", '매': """
매달	3074
매월	3074
""", '맨': """
맨 위로	3005
맨위로	3005
""", '메': """
메뉴	3005
메뉴 닫기	3005
메시지가 전송되었습니다	3079
메일	2996
메일함을 확인해 주세요	3079
""", '멤': """
멤버십 가입	3100
멤버십 가입하기	3100
""", '모': """
모두 거부	3063
모두 동의	3001
모두 허용	3063
모든 쿠키 거부	3097
모든 쿠키 수락	3097
모든 쿠키 허용	3097
모르겠다	3053
모름/무응답	3053
모바일 웹으로 계속	3065
""", '목': """
목록	3005
목록 보기	3084
목록보기	3005
목록으로	3084
목록으로 돌아가기	3102
""", '무': """
무료 게임	3054
무료 배송	3093
무료 체험 시작하기	2985
무료 회원가입	2985
무료, 스팸 없음	3079
무료로 읽기	3100
무료배송	3093
무제한 이용하기	3100
""", '문': """
문의	3002
문의 내용	3101
문자 크기	65
""", '바': """
바로 구매하기	3057
바로가기	2996
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3059
""", '밴': """
밴드	2996
""", '번': """
번역 보기	3006
""", '베': """
베스트	3003
""", '보': """
보내기	3081
보통	3030
""", '복': """
복사	3092
복사하기	2996
""", '본': """
본 사이트는 쿠키를 사용합니다	3024
본문 글씨 줄이기	2996	3030
본문 글씨 키우기	2996	3030
본문 바로가기	3005
본문으로 바로가기	3005
""", '북': """
북마크	2996
""", '분': """
분석탁월 #	3031
""", '브': """
브라우저에서 계속	3065
브라우저에서 계속 보기	3065
""", '비': """
비공감	3053
비밀번호 찾기	2985
비밀번호를 잊으셨나요	3077
""", '빠': """
빠름	3030
""", '사': """
사업제휴	3018
사이트맵	3001
사전 등록하기	3045
사전등록	3045
사전등록 하기	3045
사진 더 보기	3084
사진 더보기	3084
사진 모두 보기	3084
사진 크게 보기	3084
사진 크게보기	3084
사진 확대	3005
""", '삭': """
삭제된 동영상입니다	3058
""", '상': """
상품 보기	3103
상품 상세보기	3103
""", '새': """
새로고침	3068
""", '선': """
선착순 # 명	3044
선착순 #명	3044
선착순 마감	3044
선택	3078
선택 저장	3062
선호 매체로 추가	3089
""", '설': """
설문	92
설문 결과	3053
설문 결과 보기	3094
설문 참여 바로가기	3033
설문 참여하기	3033
설문에 참여하기	3052
설문조사	92
설문조사 참여하기	3033
설정	3023
설정 관리	3097
설정 저장	3062
""", '소': """
소리 켜기	3098
""", '속': """
속보	3003
속보 알림 받기	3033
속보 알림 신청	3033
속보 알림을 받으시겠습니까	3066
""", '스': """
스도쿠	3056
스크랩	2996
스크랩하기	3033
스크립트	3059
스크립트 보기	3058
스토어	3093
스토어 바로가기	3057
스폰서	3000
스폰서 링크	3046
스폰서 콘텐츠	3046
스폰서링크	3046
""", '슬': """
슬퍼요	3031
슬퍼요 #	3031
""", '시': """
시리즈 보기	3084
""", '신': """
신고	3002
신고하기	3053
신문구독	2985
신청이 완료되었습니다	3079
""", '실': """
실시간 뉴스	3003
""", '쏠': """
쏠쏠정보 #	3031
""", '아': """
아마존에서 구매	3057
아마존에서 보기	3057
아이디 저장	3077
아이디 찾기	3077
아직 회원이 아니신가요	3077
""", '알': """
알겠습니다	3006
알라딘에서 구매	3057
알라딘에서 보기	3057
알림 받기	2995
알림 설정	2995
알림 설정하기	3066
알림 켜기	3066
알림 허용	3066
알림을 받으시겠습니까	3066
알림을 받으시겠어요	3066
알림을 켜시겠습니까	3066
""", '애': """
애드블록을 해제해 주세요	3068
애드블록이 감지되었습니다	3068
애플로 계속하기	3077
애플로 로그인	3077
""", '앱': """
앱 다운로드	2995
앱 다운로드하기	2995
앱 다운받기	3065
앱 설치	2995
앱 설치하기	2995
앱스토어에서 다운로드	3065
앱에서 계속 읽기	3065
앱에서 보기	3065
앱에서 열기	3065
앱에서 이어보기	3065
앱으로 보기	3065
""", '언': """
언제든 해지 가능	3077
언제든지 수신 거부할 수 있습니다	3079
언제든지 해지 가능	3077
""", '얼': """
얼리버드 할인	3045
""", '에': """
에디터 추천	3003
""", '여': """
여러분의 생각은	3012
여러분의 후원이 큰 힘이 됩니다	3073
여성	3030
여자	3030
""", '연': """
연간 결제	3078
연간 구독	3078
연관기사	3003
연재 보기	3084
""", '열': """
열기	3006
""", '영': """
영상	3003
영상 길이 #	3028
영상 더보기	3084
영상 보기	3033
영상 재생	3058
영상으로 만나보세요	3033
영상으로 보기	3033
영상을 불러오는 중입니다	3058
영상을 불러올 수 없습니다	3098
영상을 재생할 수 없습니다	3058
""", '예': """
예매 바로가기	3057
예매하기	3057
예스#에서 구매	3057
예스#에서 보기	3057
""", '오': """
오늘 하루 보지 않기	2980
오늘은 그만 보기	2980
오늘의 낱말 퍼즐	3013
오늘의 설문	3013
오늘의 스도쿠	3013
오늘의 십자말풀이	3013
오늘의 운세	3056
오늘의 추천	3003
오늘의 투표	3013
오늘의 핫뉴스	3041
오디오 다운로드	3058
오디오 플레이어	3098
오디오로 듣기	3033
오래된순	3053
오류 신고	3002
오류 신고하기	3033
오류가 발생했습니다	3079
오타 신고	3052
오탈자 신고	3033
""", '온': """
온라인뉴스팀	3017
""", '올': """
올바른 이메일 주소를 입력해 주세요	3079
올바른 이메일을 입력해 주세요	3079
""", '옵': """
옵션 관리	3097
""", '요': """
요금제 보기	3100
요약	3005
""", '원': """
원고료 보내기	3099
원문 보기	3006
원문보기	3005
""", '월': """
월간 결제	3078
월간 구독	3078
""", '웨': """
웨비나 신청하기	3045
""", '웹': """
웹에서 계속 보기	3065
""", '위': """
위로	3005
위로 가기	3084
""", '유': """
유료 구독자 전용	3077
유료 기사입니다	3033
유료회원 전용	3077
유료회원 전용 기사	3077
유튜브 구독	2999
유튜브 구독하기	2999
유튜브에서 보기	3095
""", '윤': """
윤리강령	3018
""", '음': """
음성 다운로드	3058
음성 재생하기	3033
음성으로 듣기	2996
음소거	3059
음소거 해제	3058
음소거를 해제하려면 탭하세요	3098
""", '응': """
응원하기	2981
응원해요 #	3031
""", '의': """
의견 남기기	3052
의견 보내기	3052
의견 쓰기	3002
""", '이': """
이 기사 공유하기	3104
이 기사 구매하기	3100
이 기사 어땠나요	3033
이 기사 어떠셨나요	3052
이 기사가 도움이 되었나요	3052
이 기사는 잠겨 있습니다	3077
이 기사를 공유합니다	3033
이 기사를 추천합니다	3033
이 기사를 평가해 주세요	3094
이 기사와 함께 읽은 기사	3033
이 기자의 다른 기사	3019	3033
이 기자의 다른 기사 더보기	3084
이 동영상을 재생할 수 없습니다	3058
이 사이트는 쿠키를 사용합니다	3024
이 시각 많이 본 기사	3041
이 시각 많이 본 뉴스	3041
이 시각 주요뉴스	3003
이 시각 추천뉴스	3003
이 음성은 ai가 생성했습니다	3058
이 주제 팔로우	3089
이 콘텐츠를 표시할 수 없습니다	3062
이 페이지가 도움이 되었나요	3052
이런 기사는 어때요	3041
이름	3081
이름을 입력하세요	3101
이름을 입력해 주세요	3101
이메일	2996
이메일 주소 입력	3101
이메일 주소를 입력하세요	3079
이메일 주소를 입력해 주세요	3101
이메일 형식이 올바르지 않습니다	3079
이메일로 계속하기	3100
이메일로 공유	3091
이메일로 로그인	3100
이메일무단수집거부	3001
이메일을 입력하세요	3079
이메일을 입력해 주세요	3079
이메일을 입력해주세요	3101
이메일을 확인해 주세요	3079
이미 계정이 있으신가요	3077
이미 구독 중이신가요	2985
이미 구독 중입니다	3101
이미 등록된 이메일입니다	3101
이미 참여하셨습니다	3052
이미 투표하셨습니다	3052
이미 회원이신가요	2985
이미지 크게 보기	3005
이미지 크게보기	3084
이미지 확대	3005
이번 주 설문	3013
이번 주 투표	3013
이번주 설문	3013
이슈	3003
이어서 읽기	3102
이용권 구매	3077
이용권 선택	3077
이용약관	3001
이용약관에 동의합니다	3079
이전	3005
이전 기사	3003
이전 기사 보기	3033
이전 사진	3084
이전 영상	3098
이전 이미지	3102
이전글	3084
이전기사	3003
""", '인': """
인기 급상승	3041
인기 기사	3003
인기기사	3003
인기뉴스	3003
인쇄	2996
인쇄하기	2996
인스타그램 팔로우	3033
인스타그램에서 보기	3095
인스타그램에서 이 게시물 보기	3095
""", '일': """
일시	3074
일시 후원	3073
일시 후원하기	3073
일시정지	3059
일시후원	2981
""", '자': """
자동 번역	3059
자동 재생	3059
자동재생	3059
자막	3059
자막 보기	3058
자막 켜기	3058
자바스크립트가 비활성화되어 있습니다	3062
자발적 유료 구독	3099
자세히	3006
자세히 보기	3006	3023
""", '작': """
작게	3092
""", '잘': """
잘 모름	3053
""", '장': """
장바구니 담기	3103
장바구니에 담기	3103
""", '재': """
재생	3005	3028
재생 속도	3058
재생 시간	3059
재생 시간 #	3028
재생속도	3058
재생시간 #	3028
재생할 수 없는 동영상입니다	3058
""", '저': """
저자 소개	3086
저작권규약	3001
저장	2996
""", '전': """
전송	3081
전송되었습니다	3079
전체 기사	3102
전체 기사 보기	3084
전체 뉴스 보기	3084
전체 댓글	3002
전체 댓글 보기	3015
전체 동의	3063
전체 보기	3005
전체 사진 보기	3084
전체 화면	3059
전체메뉴	3005
전체보기	3005
전체화면	3059
전체화면 종료	3058
""", '접': """
접기	3005
접수되었습니다	3101
""", '정': """
정기	3074
정기 후원	3073
정기 후원하기	2981
정기구독	2985
정기후원	2981
정기후원 신청	3099
정기후원 신청하기	3099
정기후원하기	3073
정렬	3053
정상적으로 접수되었습니다	3101
정정·반론보도 신청	3085
정정보도 신청	3085
정정보도 요청	3085
""", '제': """
제보	3002
제보 바로가기	3085
제보하기	3002
제작 지원	3093
제작지원	3093
제출	91	3081
제휴 광고	3057
제휴 문의	3018
제휴 콘텐츠	3057
제휴문의	3018
""", '좋': """
좋아요	2996
좋아요 #	3031
좋은 기사 후원하기	2981
""", '주': """
주소 복사	3033
주소가 복사되었습니다	3033
주소복사	2996
주요 기사	3003
주요 뉴스	3003
주요 뉴스 더보기	3041
주요기사	3003
주요뉴스	3003
주제 팔로우	3089
""", '지': """
지금 구매하기	3057
지금 뜨는 기사	3041
지금 뜨는 뉴스	3041
지금 플레이	3054
지금 플레이하기	3054
지금 후원하기	3099
지나친 음주는 건강에 해롭습니다	3057
지나친 음주는 건강을 해칩니다	3057
지도 보기	3006
지면보기	2985
""", '직': """
직접 입력	3074
""", '차': """
차단	3067
""", '참': """
참가 신청	3045
참가 신청하기	3045
참가신청하기	3045
참여하기	91
""", '창': """
창 닫기	3102
""", '찾': """
찾아오시는 길	3018
""", '책': """
책 구매하기	3057
""", '첫': """
첫 댓글을 남겨주세요	3094
첫 댓글을 작성해 보세요	3094
""", '청': """
청소년보호정책	3001
""", '총': """
총 #명 참여	3012
""", '최': """
최고의 혜택	3078
최신 기사	3003
최신 뉴스	3003
최신기사	3003
최신뉴스	3003
최신순	3053
최저가 보기	3103
""", '추': """
추천	3078
추천 기사	3003
추천 스폰서	3046
추천 영상	3041
추천기사	3003
추천뉴스	3003
추천순	3053
""", '축': """
축하해요 #	3031
""", '친': """
친구 추가하기	3033
""", '카': """
카카오 계정으로 로그인	3077
카카오 로그인	3077
카카오로 로그인	3077
카카오로 시작하기	3077
카카오스토리	2996
카카오톡	2996
카카오톡 공유	2996
카카오톡 공유하기	3091
카카오톡으로 공유	3033
카카오톡으로 공유하기	3033
카테고리	3003
""", '커': """
커피 한 잔 사주기	3073
커피 한 잔 후원하기	3073
""", '콘': """
콘텐츠 보기	3062
콘텐츠 불러오기	3062
콘텐츠 표시	3062
""", '쿠': """
쿠키 관리	3062
쿠키 기본 설정	3022
쿠키 설정	3001
쿠키 설정 관리	3062
쿠키 설정 변경	3022
쿠키 정책	3024
쿠키 허용	3024
쿠팡에서 구매	3057
쿠팡에서 구매하기	3057
쿠팡에서 보기	3057
쿠폰 받기	3103
""", '퀴': """
퀴즈	3056
퀴즈 도전하기	3054
퀴즈 풀기	3033
퀴즈 풀러 가기	3054
""", '크': """
크게	3092
""", '클': """
클릭하면 소리가 켜집니다	3098
""", '키': """
키워드	3003
""", '태': """
태그	3003
""", '텔': """
텔레그램에서 소식 받기	3033
""", '투': """
투표	92
투표 결과	3053
투표 결과 보기	91
투표 참여하기	3052
투표가 완료되었습니다	3052
투표에 참여해 주셔서 감사합니다	3052
투표하기	91	3033
투표해 주셔서 감사합니다	91	3052
""", '트': """
트위터	2996
트위터 공유	2996
트위터로 공유	3091
트위터에서 보기	3095
""", '특': """
특집 더보기	3084
특집 보기	3084
""", '티': """
티켓 예매	3057
티켓 예매하기	3057
""", '틱': """
틱톡에서 보기	3095
""", '파': """
파워링크	3046
""", '팔': """
팔로우 중	3089
팔로우 취소	3089
""", '팟': """
팟빵에서 듣기	3095
""", '페': """
페이스북	2996
페이스북 공유	2996
페이스북에서 보기	3095
페이스북으로 공유	3033
페이스북으로 로그인	3077
페이지 새로고침	3068
페이지를 새로고침하세요	3068
페이팔로 결제	3100
""", '편': """
편집 원칙	3085
편집규약	3018
""", '펼': """
펼치기	3005
""", '포': """
포럼 참가 신청하기	3045
포토	3003
포토 갤러리	3084
""", '폰': """
폰트 크기	2996
""", '푸': """
푸시 알림 받기	3066
""", '프': """
프리미엄	2985
프린트	2996
""", '피': """
피드백 보내기	3052
""", '필': """
필수	3081
필수 입력	3079
필수 입력 항목	3079
필수 입력 항목입니다	3079
필수 항목	3081
필수 항목입니다	3079
필자 소개	3085
""", '한': """
한 번	3074
한번만	3074
""", '할': """
할인 코드	3103
""", '함': """
함께 보면 좋은 기사	3003
함께 볼 기사	3041
함께 읽으면 좋은	3003
함께 읽은 기사	3041
""", '핫': """
핫뉴스	3003
핫이슈	3003
핫클릭	3041
""", '항': """
항상 허용	3063
""", '해': """
해제 방법	3072
해제했습니다	3072
""", '행': """
행사 신청하기	3045
""", '허': """
허용	3023	3067
""", '헤': """
헤드라인	3003
""", '현': """
현재 시간	3059
""", '협': """
협찬	3000
""", '홈': """
홈	3005
홈으로	3084
홈으로 가기	3084
""", '화': """
화나요	3031
화나요 #	3031
화제의 뉴스	3003
화질	3059
""", '확': """
확인	3006
""", '환': """
환경설정 관리	3097
""", '회': """
회사 소개	3018
회사소개	3001	3018
회원 전용	2988
회원 전용 기사	3077
회원가입	2985
회원가입하고 계속 읽기	3100
회원이 아니신가요	3077
""", '후': """
후속강추 #	3031
후속기사 원해요	3031
후속기사 원해요 #	3031
후원	2981
후원 바로가기	3073
후원 신청	3073
후원 안내	2981
후원 페이지 바로가기	3073
후원 페이지로 이동	3073
후원 하기	2981
후원자 되기	3073
후원하기	2981
후원해 주셔서 감사합니다	3099
후원회원 가입	2981
후원회원 되기	3073
""", '훈': """
훈훈해요	3031
훈훈해요 #	3031
""", '흥': """
흥미진진 #	3031
""", '힘': """
힘내요 #	3031
"""}

START = {'a': """
aboneliğiniz	4696 K başariyla
abonē	3206 K par	3206 K no	3206 K un	3208 K
acasă	98 K >	98 K '	98 K "
accès	2012 K illimité
această	52 K investigație	3935 K traducere	3998 K știre a fost
además	1547 K:	1601 K, en
adresă	3910 K de e-mail invalidă	3910 K de email invalidă
adó	2419 K #%
adód	2419 K #%
adója	2419 K #%
ai가	3025 K 자동 번역한	3025 K 번역한	3025 K 핵심	3025 K 요약한	3027 K 읽어
ai에게	3025 K 물어	3025 K 질문	3025 K 물어보기
ajánld	2419 K fel adód
ajánlja	2419 K fel adója	2419 K fel adód
ajánljuk	2444 K:
ajánlott	2446 K videó:	2446 K cikk:	2446 K cikkünk:
aktivér	709 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4534 K dig till vårt	4552 K
annoncørbetalt	771 K indhold fra
annonsørinnhold	3573 K fra
anúncio	3878 K em #
aportá	1490 K desde
apoyá	81 K
après	2165 K déduction fiscale
após	3739 K # meses	3739 K o período	3739 K o primeiro
apóyanos	1490 K desde
apúntate	1578 K al curso	1578 K a nuestro	1582 K a nuestro seminario	1582 K a nuestro evento
aquí	1613 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3613 K wyraża poglądy	3613 K wyraża opinie	3613 K jest opinią	3627 K ukazał się	3627 K pochodzi z	3633 K przetłumaczony	3633 K został przetłumaczony	3633 K czyta	3633 K wygenerowany	3673 K został	3673 K przetłumaczono	3709 K ukazał się	3709 K pierwotnie ukazał	3709 K pochodzi z	3710 K	3720 K powstał we współpracy z
artykuły	3623 K autora
artículo	1636 K publicado originalmente	1665 K publicado en colaboración
artículos	1507 K gratuitos
ascultă	1 K	3921 K:	3945 K podcastul	3945 K acest articol	4007 K pe
atradāt	44 K
atsisiųskite	3140 K
autorė	3144 K:
autoři	538 K jsou
außerdem	932 K lesenswert:	932 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1590 K la app
beiträge	27 K	968 K von
benefício	3807 K do assinante:
berätta	59 K i	59 K gärna
beställ	4552 K
bestätigen	802 K sie ihre
bestätigungsmail	802 K
besøg	694 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1515 K diario	1515 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4987 K viết dành riêng cho	4987 K viết dành cho thuê bao	4999 K này có nội dung do	4999 K này có nội dung từ	4999 K viết này có nội dung	4999 K viết này chứa nội dung	5004 K liên quan:	5016 K viết thể hiện quan điểm	5016 K viết thể hiện quan điểm cá nhân	5016 K viết thể hiện văn phong	5016 K viết là quan điểm	5016 K viết phản ánh quan điểm	5016 K viết không phản ánh quan điểm	5021 K viết này có	5021 K viết có hữu ích	5025 K viết được dịch tự động	5025 K được dịch tự động	5025 K viết này được dịch	5025 K viết được tóm tắt	5025 K viết có sử dụng ai	5075 K viết được bảo vệ	5076 K viết được thực hiện	5076 K viết được viết	5076 K viết này được	5083 K viết tiếp tục
báo	5021 K lỗi bài viết
bình	5 K luận	27 K luận	5024 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4696 K aboneliğiniz
bültenimize	4696 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2444 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4987 K đã là thuê bao	5021 K phát hiện	5021 K thấy bài viết
bản	5021 K tóm tắt này	5025 K dịch tự động	5076 K dịch được
bấm	5027 K để nghe
bật	4993 K thông báo
""", 'c': """
caractères	2114 K restants
caràcters	447 K restants
chceš	560 K u nás pracovat	4321 K u nás pracovať
chefredaktör	4550 K och ansvarig utgivare:	4550 K:
chơi	5050 K ngay:
chưa	32 K có bình luận
citeşte	3921 K şi	3921 K şi:
citește	3921 K și	3921 K și:	3921 K:	3921 K mai mult	3921 K aici	3921 K mai departe:
citiți	3921 K și
ciąg	3637 K dalszy
colaborá	1490 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3741 K exclusivo para	3800 K gerado	3806 K promovido por	3806 K recomendado por	3810 K oferecido por	3837 K incorporado d	3837 K externo d	3837 K incorporado do	3837 K incorporado da	3837 K externo do
conținut	3935 K generat	3943 K oferit de	3973 K încorporat de	3973 K extern de
coût	2165 K après déduction	2165 K réel après
crédit	2108 K photo	2108 K photos
crédits	2108 K photo	2108 K photos
créer	2037 K une alerte pour "	2037 K une alerte sur "	2037 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5030 K đặt ứng dụng	5030 K ứng dụng	5030 K app
còn	5048 K lại # ký tự
có	72 K thắc mắc	5004 K thể bạn quan tâm:	5071 K lỗi xảy ra
cấm	5075 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3928 K ai informații	3938 K ai observat o
dalinkitės	3140 K
další	525 K články autora
darovať	4315 K
dernières	2054 K actualités
descarcă	13 K	3960 K aplicația
descargá	13 K	1590 K la app
descărcați	13 K
dezactivează	3983 K adblock	3983 K ad
dežurni	41 K telefon redakcije
direcționează	3903 K #% din
disponível	3750 K no google play	3815 K na app store	3815 K no google play	3815 K para android e	3879 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
donează	3903 K #% din
doná	1490 K desde
doporučené	523 K video:
doporučte	553 K
doporučujeme	523 K článek:
dorești	3978 K să primești notificări
doriți	3978 K să primiți notificări
dosszié	2527 K: így	2527 K: itt	2527 K: ezért	2527 K: miért	2527 K: hogyan	2527 K: mit	2527 K: ki	2527 K: mi	2527 K: ez	2527 K: ezt	2527 K: hallgassa	2527 K: nézze	2527 K: minden	2527 K: a	2527 K: az
dostępna	3640 K w
dostępne	3640 K w
dostępny	3640 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3651 K do	3664 K do dyskusji
držte	28 K se
duración	1652 K del vídeo	1652 K del episodio
duração	3878 K do vídeo
durée	2161 K de la vidéo	2161 K de l'épisode
dzięki	3696 K naszym czytelnikom	3696 K naszym czytelniczkom
dành	4987 K riêng cho thuê bao	4987 K riêng cho độc giả	4987 K riêng cho người đăng ký	4987 K cho thuê bao
découvrez	2056 K aussi	2084 K la boutique	2084 K notre boutique	2084 K nos jeux	2084 K notre hors-série	2094 K notre application	2094 K notre appli
décryptage	2056 K :
déductible	2001 K des impôts	2001 K à #
déjà	2010 K abonné	2010 K inscrit	2010 K client
désactiver	2073 K les sous-titres
díky	602 K našim čtenářům	602 K našim předplatitelům
dùng	5037 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2498 K kedvezmény:	2498 K előny:	2498 K ajánlat:
előfizetőinknek	2519 K köszönhetően
előfizetőként	89 K	2476 K
encuéntranos	12 K
envía	3 K	1552 K tus cartas	1552 K tu carta
envíanos	1564 K
envíe	1552 K sus cartas	1552 K su carta
ermöglicht	934 K von
erről	2444 K bővebben
escríbenos	1550 K
escúchalo	1653 K en spotify	1653 K en apple podcasts
escúchanos	1653 K en spotify
estagiária	3783 K sob supervisão	3783 K sob a supervisão	3783 *K sob supervisão	3793 K sob supervisão	3793 * K sob supervisão
estagiário	3783 K sob supervisão	3783 K sob a supervisão	3783 *K sob supervisão	3793 K sob supervisão
""", 'f': """
faça	3768 K o quiz	3803 K as palavras cruzadas	3813 K o quiz	3813 K o teste	3813 K o nosso
felelős	2473 K szerkesztő:	2473 K kiadó:
fiți	31 K primul
folosești	3983 K un ad
folosiți	3983 K un ad
foretrækker	710 K du
fortsätt	4554 K läsa
fortæl	59 K mig
fotogalería	1632 K:
fotogaléria	4289 K:
fotografía	1546 K # de #	1602 K:
fotoğraf	4795 K # / #	4795 K #/#
frågor	72 K	73 K om artikeln
få	685 K fuld adgang til	709 K adgang	709 K fri	709 K fuld	709 K besked	709 K ugens	709 K dagens	709 K de	709 K nyheder	709 K en notifikation	709 K breaking	709 K seneste nyt	720 K	742 K de vigtigste nyheder	742 K vigtige nyheder	742 K de største nyheder	742 K besked om	742 K besked, når	742 K nyhederne	742 K breaking	3483 K full tilgang til	3510 K tilgang	3510 K fri	3510 K full	3510 K beskjed	3510 K varsel	3510 K ukas	3510 K dagens	3510 K de	3510 K nyheter	3510 K siste	3522 K	3524 K varsel	3524 K varsler	3524 K push	4525 K full tillgång till	4552 K tillgång	4552 K fri	4552 K full	4552 K besked	4552 K en notis	4552 K veckans	4552 K dagens	4552 K de	4552 K nyheter	4552 K senaste	4563 K
férjen	2476 K hozzá
följ	12 K	4529 K	4552 K
følg	12 K	12 K oss	689 K	709 K	3487 K	3510 K
füge	12 K uns	940 K
fügen	12 K sie uns	940 K sie
für	805 K android und ios	878 K diesen artikel	878 K diesen	929 K nur
fă	3941 K testul zilei
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2473 K:
""", 'g': """
galería	1546 K: # de #	1546 K # de #
gazeteciliğimizi	4745 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4696 K bir e-posta adresi girin	4696 K bir e-posta adresi giriniz	4696 K bir e-posta giriniz
ghé	5024 K cửa hàng trực tuyến
giọng	5025 K đọc ai
giữ	5075 K bản quyền nội dung
glöm	4552 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5021 K ý cho bài viết
gör	4534 K quizet	4534 K vårt quiz	4552 K vårt
görmemiz	4754 K gereken
görsel	4800 K yapay
günün	4749 K bulmacasini	4749 K sudokusunu	4749 K bulmacasi	4749 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2477 K lát
hintergründe	932 K dazu:
hjälp	4534 K oss bli bättre	4534 K oss att bli bättre
hjælp	694 K os med at blive bedre
hlavné	4302 K body
hlavní	540 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5024 K trả lời khảo sát	5035 K ủng hộ
hämta	13 K	4538 K
häng	4552 K med
här	4580 K finns ett inbäddat innehåll från	4580 K finns inbäddat innehåll från	4580 K visas ett inbäddat innehåll från	4580 K visas inbäddat innehåll från	4580 K är ett inbäddat innehåll från	4580 K är inbäddat innehåll från
hääleta	1707 K
håll	28 K	28 K dig
hình	5072 K #/#
hör	882 K dir	940 K	4552 K
hören	882 K sie	940 K sie
hörzeit	956 K
hør	1 K artiklen	1 K artikkelen	1 K saken	676 K også	676 K også:	694 K mere på	709 K	3474 K også	3474 K også:	3510 K
""", 'i': """
iesūti	3194 K savu	3194 K
indlæg	27 K
indlæs	736 K altid indhold fra	736 K indhold fra
inlägg	27 K
innehåll	4615 K från annonsören
innehållet	4503 K är betalt av
inscríbete	1578 K al curso	1578 K a nuestro	1578 K en nuestro	1578 K en el curso
introduceți	3910 K o adresă de e-mail
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3140 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3941 K sudoku	3966 K acum:
já	59 K fez	3741 K é assinante
játssz	2495 K most:
jäikö	1897 K juttu kesken
jälgi	1707 K
jäsenetu	1945 K:
""", 'k': """
kapcsolódó	2444 K	2444 K:	2446 K videó:	2446 K cikk:	2446 K cikkünk:
każdego	3589 K ranka
kezdőlap	98 K >
không	5075 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5024 K tra kiến thức của bạn
kjøp	3492 K billetter	3492 K billett	3510 K
klausykitės	3125 K
klikněte	521 K zde
ključne	4203 K točke	4203 K tačke
klõpsates	1707 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3208 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	709 K
kopírovat	553 K
kopírovať	4315 K
kopē	3208 K
korzyść	3679 K dla prenumeratorów:
korábbi	2446 K cikkünk:
kvíz	521 K:	581 K:	581 K dne:	581 K týdne:	2462 K	2494 K:	4289 K:	4338 K dňa:	4338 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1938 K on
käännös	1938 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2476 K
kérjen	2476 K
kérjük	28 K
kênh	4993 K youtube của báo
köp	4534 K biljetter	4534 K biljett	4552 K
kövess	12 K
kövesse	2476 K
kövessen	12 K
køb	694 K billetter	694 K billet	709 K
küfür	27 K içeren
küldd	3 K el	2455 K el nekünk
küldje	2455 K el nekünk	2476 K	2476 K tovább
ký	5048 K tự còn lại
kļūsti	3208 K
kết	5010 K nối với chúng tôi
""", 'l': """
laimē	3208 K
laimėkite	3140 K
lasītāju	3216 K aptauja:
legyél	2476 K
lejupielādē	3208 K
leé	1601 K también	1601 K más	1601 K:
lisää	1902 K kirjoittajalta	1902 K toimittajalta	1923 K meidät	1972 K aiheesta:
lugejaküsitlus	1715 K:
lásd	2444 K még
lásson	2476 K több
lát	2455 K valami
láttál	2455 K valami
lägg	4552 K till
lähetimme	1870 K vahvistusviestin	1870 K sinulle vahvistusviestin	1870 K sinulle sähköpostia
lähetä	1900 K juttuvinkki	1900 K uutisvinkki	1900 K vinkki	1906 K mielipidekirjoituksesi	1906 K mielipidekirjoitus	1923 K
lämna	4528 K dina tips	4528 K ditt tips
läs	4485 K hela artikeln	4517 K mer om	4518 K också	4518 K också:	4518 K även	4518 K mer	4518 K mer:	4518 K:	4518 K här	4518 K även:	4525 K vidare med	4525 K mer på	4538 K e-tidningen	4538 K tidningen	4552 K	4554 K vidare
läsarerbjudande	4575 K:
läsaromröstning	4572 K:
läsarresa	4575 K:
lås	4485 K upp artikeln	4485 K upp den här artikeln
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
löydät	12 K meidät	1923 K meidät
löysitkö	7 K
lütfen	28 K	4696 K e-postanizi onaylayin	4696 K e-posta adresinizi onaylayin	4696 K geçerli bir e-posta	4785 K sitemiz için devre dişi	4785 K reklam engelleyici	4785 K devre dişi birak	4786 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3637 K wideo	3720 K powstał we współpracy z	3720 K we współpracy z	3720 K sponsorowany przez
medlemsförmån	4575 K:
meillä	1963 K ei ole omistajaa	1963 K ei ole omistajia	1963 K ei ole osakkeenomistajia	1963 K ei ole maksumuuria
mesterséges	2484 K intelligencia írta
mirá	1585 K el video	1601 K también	1601 K:
mitä	8 K pidit	33 K mieltä	1924 K mieltä sinä
mišljenja	4200 K autora	4200 K iznesena	4200 K izneta
mišljenje	4200 K autora
możliwość	5 K komentowania
mulțumim	3910 K pentru abonare
mándanos	1564 K
más	1543 K noticias de	1543 K noticias sobre	1543 K sobre	1543 K en	1543 K de	1545 K temas:	1545 K sobre:	1547 K información	1547 K información:	1550 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	525 K tip?	525 K tip na článek	525 K tip na téma	525 K tip pro	605 K přečteno už # ze #	605 K přečteno už # z #	605 K přečteno již # ze #	605 K přečteno již # z #	605 K přečteno # ze #	605 K přečteno # z #	4357 K prečítané už # zo #	4357 K prečítané už # z #	4357 K prečítané # zo #	4357 K prečítané # z #
märkasid	44 K	1692 K midagi	1698 K viga	1698 K artiklis viga
még	32 K nincs	2528 K több a témáról:
més	417 K informació:	443 K notícies de	443 K notícies sobre
mød	694 K os
mūs	3208 K vari
mời	5004 K xem	5004 K bạn đọc	5004 K độc giả	5010 K bạn tham gia	5010 K độc giả theo dõi	5010 K bạn đọc theo dõi	5027 K quý vị theo dõi	5027 K quý độc giả	5027 K bạn xem video	5027 K nghe
""", 'n': """
nabídka	585 K pro čtenáře:
nahlásit	563 K chybu
nahlásiť	4324 K chybu
nahláste	4324 K chybu
najważniejsze	3633 K informacje
naloži	4410 K	4443 K vedno vsebino	4443 K vsebino z	4443 K vsebino s	4443 K vsebino iz	4443 K vsebino od
naložite	13 K	4410 K
naročite	4417 K se na
naujienų	41 K telefonas
načítat	588 K vždy obsah	588 K obsah z	588 K obsah ze	588 K obsah od
načítať	4344 K vždy obsah	4344 K obsah z	4344 K obsah zo	4344 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	602 K majitele	602 K vlastníka	602 K akcionáře	602 K žádného	602 K paywall	602 K reklamy	4354 K majiteľa	4354 K vlastníka	4354 K akcionárov	4354 K žiadneho	4354 K paywall	4354 K reklamy
nemáte	561 K čas číst	4322 K čas čítať
nepatríme	4354 K žiadnemu
nepatříme	602 K žádnému
než	570 K vložíte komentář	570 K začnete diskutovat	570 K napíšete příspěvek
nguồn	5014 K:	5014 K :
nhận	4993 K thông báo
nové	543 K číslo	543 K vydání	4305 K číslo	4305 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3840 K é possível mostrar este conteúdo	3840 K foi possível mostrar este conteúdo
näe	1923 K enemmän
nägid	1708 K viga
näita	1707 K
näitkö	1924 K virheen
näytä	1923 K sisältö	1948 K sisältö palvelusta	1948 K aina sisältö
nå	4552 K vår
nézd	2444 K meg	2476 K meg
nézze	2444 K meg	2476 K meg
nāc	3199 K strādāt
nội	4987 K dung dành cho thuê bao	4987 K dung dành riêng cho	5025 K dung được dịch tự động	5025 K dung do ai	5055 K dung này không	5056 K dung này từ	5056 K dung nhúng từ	5056 K dung từ	5075 K dung được bảo vệ	5076 K dung được tạo	5076 K dung này được tạo
""", 'o': """
obrázek	578 K # z #
oceń	8 K	3634 K ten	3634 K artykuł	3634 K tekst
ocurrió	1629 K un error
odporučte	4315 K
odporúčame	4289 K:
odsłuchaj	3645 K	3645 K ten
ofereça	3 K
oglądaj	3620 K:
ohodnoťte	541 K	4303 K
olvasói	2498 K ajánlat:
olvasóink	2519 K támogatásának köszönhetően
olvasóinknak	2519 K köszönhetően
opracował	3624 K:
opracowała	3624 K:
opýtajte	4302 K sa
opširnije	4188 K:	4188 K na
otwórz	3607 K post
otázka	581 K dne:	4338 K dňa:
otázky	72 K
ouça	1 K	3777 K:	3811 K o podcast	3873 K no	3879 K no spotify	3879 K o podcast no
oversættelsen	726 K er
oír	1 K
""", 'p': """
pamanīji	3200 K kļūdu
pamanījāt	44 K	3200 K kļūdu
participă	3941 K la sondaj
pastebėjote	44 K	3126 K įdomų	3132 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5014 K viên:
piditkö	8 K	69 K	82 K	1924 K
pidätkö	82 K	1924 K
piše	4215 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	558 K
podrži	81 K
podržite	81 K	4218 K
podés	12 K seguir	1565 K enviarnos
podívejte	521 K se:	521 K se na video	523 K se na video:
poglądy	3613 K wyrażone w
pokaż	3607 K post
poleć	3645 K
poslať	4315 K
poslechněte	1 K si	521 K si	521 K si:
poslušajte	1 K	4188 K:	4389 K:
posłuchaj	1 K	3620 K:	3620 K też:
povoliť	4344 K vždy obsah	4344 K obsah z	4344 K obsah zo	4344 K obsah od
poznáte	66 K niekoho
pozostała	3637 K część
pošaljite	41 K vijest
pošlete	553 K
pošlite	3 K	4315 K
poți	3928 K contacta autorul	3928 K contacta autoarea
praneškite	3126 K redakcijai
predplaťte	4319 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4575 K:
prečítajte	4289 K si tiež	4289 K si aj	4289 K si	4289 K si:
prečítali	4357 K ste už # zo #	4357 K ste už # z #	4357 K ste # zo #	4357 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3140 K
prikaži	4246 K uvijek sadržaj	4246 K uvek sadržaj	4246 K sadržaj s	4246 K sadržaj sa	4246 K sadržaj iz	4246 K sadržaj od	4443 K vedno vsebino	4443 K vsebino z	4443 K vsebino s	4443 K vsebino iz	4443 K vsebino od
pronašli	44 K ste
pročitaj	4188 K još	4188 K i
pročitajte	4188 K još	4188 K i	4188 K više	4188 K:	4188 K više o ovoj temi
pročitali	4258 K ste # od #	4258 K ste već # od #
první	496 K měsíc za	496 K měsíc zdarma	496 K týden za	496 K týden zdarma	496 K tři měsíce za	496 K # měsíce za
prvních	496 K # dní za	496 K # dní zdarma
prvý	4314 K mesiac len za	4314 K mesiac za	4314 K mesiac už za	4314 K mesiac zadarmo
przeczytałaś	3699 K już # z #	3699 K # z #
przeczytałeś	3699 K już # z #	3699 K # z #
prześlij	3645 K dalej
präsentiert	934 K von
próbálja	2491 K ki tudását
prüfen	940 K sie
publicité	2161 K dans #
publié	2145 K initialement dans le	2145 K initialement sur	2175 K avec l'autorisation
pàgina	472 K # de #
página	1630 K # de #	1630 K #/#	3855 K # de #	3855 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4303 K sa
páčilo	69 K sa
päeva	1715 K küsimus:
päivitä	1923 K
päivän	1941 K kysymys:
pääset	1923 K lukemaan
päätoimittaja	1921 K:
pódcast	1632 K:
păstrați	28 K
pērc	3199 K biļetes	3208 K
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
querés	1565 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	561 K posloucháte
radšej	4322 K počúvate
radši	561 K posloucháte
rašykite	3126 K autorei	3126 K autoriui
recibí	1564 K las noticias
recomandări	3921 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3903 K #% din
redirecționează	3903 K #%	3903 K #% din
regisztrálj	2475 K ingyenesen
regisztráljon	2462 K	2475 K ingyenesen
regístrate	1504 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	725 K er
resztę	3637 K tekstu
rezervē	3208 K
rezolvă	3941 K rebusul	3941 K integrama	3941 K sudoku
rešite	4188 K kviz
riješite	4188 K kviz
rozwiąż	3620 K quiz
rozwiń	3607 K post	3607 K wpis
rätsel	923 K mit	960 K des tages:
rätseln	923 K sie mit
réservez	2084 K vos places pour la soirée de la rédaction
réservé	2010 K aux abonnés
réservée	2010 K aux abonnés
réservés	2010 K aux abonnés
résumer	2071 K cet article	2071 K l'article
résumé	2071 K généré	2071 K rédigé	2071 K réalisé	2071 K produit	2071 K par
rösta	4552 K	4568 K:	4568 K här:	4568 K i vår omröstning:
rādīt	3208 K
răspunde	3941 K la sondaj
""", 's': """
sadržaj	4276 K je nastao u suradnji s
saglabā	3208 K
saistīts	3183 K:
saņem	3208 K
sažetak	4203 K	4203 K članka	4203 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	810 K:	810 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1564 K el canal	1601 K leyendo:
sesizări	3928 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	540 K	540 K článku	579 K vytvořila	579 K bylo
sisällön	1985 K tarjoaa
siųskite	3126 K savo	3140 K
sjefredaktør	3507 K:	3507 K og ansvarlig redaktør:
skaitytojų	3148 K apklausa:
skopírovať	4315 K
skrót	3633 K artykułu
skúsili	59 K ste
slå	3529 K på javascript
související	521 K:	523 K video:	523 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2177 K par
sponzorované	4375 K spoločnosťou
sponzorováno	627 K společností
sporočite	4422 K napako
sprawdź	3620 K:	3620 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4302 K sa
stališča	4400 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	576 K si aplikaci
stöd	81 K	4525 K
stötta	81 K	4525 K
støt	81 K	685 K
støtt	81 K	3483 K
suscríbase	1502 K y lea
suscríbete	1495 K a	1502 K y lee	1502 K para leer	1502 K y sigue leyendo	1502 K y accede	1502 K y disfruta	1578 K y llévate	1578 K y recibe	1653 K en spotify
susidūrėte	3126 K su
susiję	3114 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2071 K générée
syötä	1870 K kelvollinen sähköpostiosoite	1923 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2482 K:
szívesen	2477 K meghallgatjuk
szöveg	2482 K:
sähköpostiosoite	1870 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1569 K
síganos	12 K
sígueme	1569 K
síguenos	12 K	1526 K en nuestras redes
só	3741 K para assinantes
sólo	1504 K para suscriptores
søg	709 K nu
súhrn	4302 K
súmate	12 K	56 K a las #	1490 K desde
súvisiace	4289 K:
súvisiaci	4289 K článok
sūti	3194 K savu	3208 K
số	5048 K ký tự còn lại
""", 't': """
también	1529 K en facebook	1547 K puedes leer	1547 K puedes leer:	1547 K te puede interesar:
també	417 K et pot interessar:
também	3879 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1928 K on
tekstissä	1888 K esitetyt
tekstą	46 K galima
tenés	1559 ¿K información
testează	3941 K-ți cunoștințele
textgröße	810 K:	810 K a
thấy	44 K lỗi
thử	5024 K sức với
tiedätkö	1900 K aiheesta	1900 K asiasta	1900 K lisää
tiivistelmä	26 K on	1937 K on
tiivistelmän	1937 K on
tilføj	709 K
tillåt	4580 K alltid innehåll från	4580 K innehåll från
tiếp	5083 K tục đọc sau
todavía	32 K no hay comentarios
további	2444 K részletek	2528 K cikkek a témában:
traducció	426 K feta
transparentní	533 K účet:
trên	4993 K google news
trình	5055 K duyệt của bạn không	5055 K duyệt không
trả	5024 K lời câu đố
trải	5037 K nghiệm
turpinājums	3210 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1900 K
tác	5014 K giả:	5014 K giả là
támogasd	81 K	2467 K a	2467 K az
támogass	2419 K adód
támogassa	81 K	2419 K adója	2467 K a	2467 K az
támogasson	2419 K adója
täglichen	802 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1888 K on mielipidekirjoitus	1888 K on mielipideteksti	1888 K on kolumni	1888 K on kommentti	1937 K tiivistelmä on	1938 K juttu on	1938 K artikkeli on	1938 K teksti on	1948 K on upotettu sisältö
tämän	52 K jutun
tässä	1948 K on upotettua sisältöä
télécharger	13 K	2024 K l'application
téléchargez	13 K
tóm	5021 K tắt này	5025 K tắt bởi ai	5025 K tắt bằng ai	5076 K tắt được
töltsd	13 K le	2491 K ki kvízünket
töltse	13 K le	2476 K le	2476 K ki	2491 K ki kvízünket
történeteiket	2455 K
tüm	27 K yorumlar
tęsinys	3142 K
tłumaczenie	3633 K	3673 K zostało
tải	13 K	13 K ứng dụng	4993 K ứng dụng	4993 K app	5030 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4223 K na grešku
uključi	4211 K
uključite	4211 K
uložit	553 K
uložiť	4315 K
uložte	553 K si	4315 K si
unbeschränkter	903 K zugang
unterstütze	81 K	783 K
unterstützen	81 K sie	783 K sie	783 K sie die
uočili	7 K ste
upozorniť	4324 K na chybu
upozorněte	563 K na chybu
url이	3032 K 복사되었습니다	3032 K 복사됐습니다
urmărește	12 K	3921 K și:	3945 K video	4007 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4246 K uvijek sadržaj	4246 K uvek sadržaj	4246 K sadržaj s	4246 K sadržaj sa	4246 K sadržaj iz	4246 K sadržaj od
uživo	4263 K: kako	4263 K: ovako	4263 K: zašto	4263 K: što	4263 K: šta	4263 K: tko	4263 K: ko	4263 K: gdje	4263 K: gde	4263 K: ovo	4263 K: pogledajte	4263 K: poslušajte	4263 K: sve	4263 K: noć	4263 K: ljudi	4263 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2462 K részt
verifică	3910 K-ți e-mailul
već	4239 K za #	4239 K od #
več	4389 K:	4389 K v videu	4414 K o tem	4414 K novic	4414 K preberite	4461 K o:	4461 K o temi:
videó	2527 K: így	2527 K: itt	2527 K: ezért	2527 K: miért	2527 K: hogyan	2527 K: mit	2527 K: ki	2527 K: mi	2527 K: ez	2527 K: ezt	2527 K: hallgassa	2527 K: nézze	2527 K: minden	2527 K: a	2527 K: az
vidéo	2056 K :
viktorīna	3216 K:
visą	3140 K interviu
više	4188 K o:	4264 K o:	4264 K o temi:
você	3777 K pode gostar:
vprašaj	4403 K
vprašajte	4403 K
vprašanje	4438 K dneva:
vypočujte	1 K si	4289 K si:
vyskúšali	59 K ste
vytiskněte	553 K
vytlačiť	4315 K
vytlačte	4315 K
vyzkoušejte	496 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2476 K
válaszoljon	2476 K
vásárolja	2432 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	709 K med
véleménycikkeit	2455 K
více	521 K zde	521 K k tématu:	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
vídeo	1632 K:
võida	1707 K
võta	1692 K ühendust	1707 K
výhoda	585 K pro předplatitele:	4341 K pre predplatiteľov:
výhody	585 K pro předplatitele:	4341 K pre predplatiteľov:
vă	28 K rugăm să	3983 K rugăm să îl dezactivați	3983 K rugăm să-l dezactivați	3983 K rugăm să dezactivați adblock
vďaka	4354 K našim čitateľom	4354 K našim predplatiteľom
věnujte	553 K
vše	612 K o téma:	612 K o:	612 K k tématu téma:	612 K k tématu:
všechno	612 K o tématu téma:	612 K o tématu:
všechny	27 K komentáře	525 K články autora	612 K články k tématu téma:	612 K články k tématu:
všetko	4363 K o téme:	4363 K o:	4363 K k téme téme:	4363 K k téme:
všetky	4363 K články k téme téme:	4363 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	588 K povolit obsah	588 K zobrazovat obsah	588 K načítat obsah	588 K zobrazit obsah	4344 K povoliť obsah	4344 K zobrazovať obsah	4344 K načítať obsah	4344 K zobraziť obsah
""", 'w': """
webshopunkból	2498 K:
weiterführende	838 K artikel:
weź	3664 K udział w dyskusji
więcej	3619 K o	3619 K na temat	3619 K z	3620 K na ten temat:	3623 K artykułów autora	3705 K o:	3705 K na temat:
wykorzystałaś	3699 K już # z #	3699 K # z #
wykorzystałeś	3699 K już # z #	3699 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3691 K go, aby	3691 K go, żeby	3691 K ją, aby	3691 K blokadę	3691 K blokowanie
wyślij	3 K
wyświetlaj	3683 K treści z	3683 K treści ze	3683 K treści od
wöchentlichen	802 K newsletter
""", 'y': """
yanlişlik	4735 K mi
""", 'z': """
zahvaljujoč	4452 K našim bralcem
zahvaljujući	4255 K našim čitateljima	4255 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3607 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3683 K na treści
zgłoś	3656 K uwagę	3656 K błąd	3656 K literówkę	3656 K uwagi	3656 K nieścisłość
ziņo	3194 K redakcijai
zkopírovat	553 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4344 K vždy obsah	4344 K obsah z	4344 K obsah zo	4344 K obsah od
zobrazovať	4344 K vždy obsah	4344 K obsah z	4344 K obsah zo	4344 K obsah od
zostań	3653 K reporterem	3653 K reporterką	3653 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	851 K dpa	1251 K #	1251 K
""", 'à': """
à	2035 K écouter sur apple podcasts	2035 K écouter sur spotify	2035 K écouter sur deezer	2056 K lire aussi	2056 K lire également	2056 K lire :	2056 K lire sur	2056 K voir aussi	2056 K écouter	2056 K relire	2056 K découvrir	2056 K lire sur le même sujet	2056 K consulter :	2056 K voir également	2059 K propos de l'auteur	2059 K propos de l'autrice	2084 K retrouver dans le numéro	2162 K écouter sur spotify	2162 K écouter sur apple podcasts	2162 K retrouver sur spotify
àudio	426 K generat
""", 'á': """
áudio	3800 K gerado
""", 'ä': """
är	4528 K du
äänestä	1923 K
""", 'å': """
åldersgräns	4576 K #
åsikter	4511 K som framförs
åsikterna	4511 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3772 K preciso estar logado
écouter	1 K l'article	1 K cet article	2056 K aussi	2156 K sur
écoutez	1 K cet	1 K l'article	2035 K sur apple podcasts	2035 K sur spotify	2035 K ce podcast sur	2090 K le podcast
élő	2527 K: így	2527 K: itt	2527 K: ezért	2527 K: miért	2527 K: hogyan	2527 K: mit	2527 K: ki	2527 K: mi	2527 K: ez	2527 K: ezt	2527 K: hallgassa	2527 K: nézze	2527 K: minden	2527 K: a	2527 K: az
épinglez	2110 K cet article	2110 K cette recette	2110 K cette page	2110 K la recette	2110 K ce billet	2110 K-la	2110 K-le	2110 K l'article	2110 K l'image
értékeljük	2504 K az ön
""", 'í': """
írd	2476 K be
írj	2455 K a szerzőnek
írja	2476 K be
írjon	2455 K a szerzőnek	2476 K közvetlenül	2476 K nekünk
""", 'î': """
în	3995 K imagini:
întreabă	3935 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2477 K szerint
""", 'ú': """
últimas	1543 K noticias de	3774 K de	3774 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1490 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	844 K die autor:in	844 K die autoren	844 K die autor:innen	847 K die autorin	847 K den autor	848 K die autorin	848 K den autor
übersetzung	937 K:	937 K aus dem
""", 'č': """
čitaj	4188 K još
čitajte	4188 K i	4188 K još	4188 K još:
članak	46 K se može	46 K možete	4203 K je preveden	4203 K čita	4206 K je objavljen u	4267 K je	4276 K je nastao u suradnji s	4276 K je nastao u suradnji sa
članek	46 K lahko	4403 K je preveden	4403 K bere	4403 K je prebral	4406 K je objavljen v	4464 K je	4472 K je nastal v sodelovanju z	4472 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	511 K vznikl ve spolupráci	540 K byl přeložen	540 K přeložen	540 K načetl	543 K vyšel v	579 K byl přeložen	616 K vyšel v	616 K vyšel na	616 K původně vyšel	616 K byl původně	616 K byl publikován	616 K byl převzat	617 K	627 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4302 K bol preložený	4302 K načítal	4305 K vyšiel v	4366 K	4375 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	521 K také	521 K také:	521 K i	521 K více	521 K:
číslo	533 K účtu pro dary	533 K transparentního účtu
čítajte	4289 K aj	4289 K tiež	4289 K viac
""", 'đ': """
đánh	5021 K giá bài viết
đã	4987 K có tài khoản	5071 K xảy ra lỗi	5071 K có lỗi
đăng	5024 K ký tham dự hội thảo	5041 K ký khóa học	5041 K ký tham dự	5075 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5045 K dây nóng: #	5045 K dây nóng #
được	68 K phép đăng lại
đặt	5041 K mua sách	5041 K mua báo	5041 K báo giấy
để	5058 K xem nội dung này	5058 K hiển thị nội dung này
đọc	5004 K thêm	5004 K thêm:	5004 K:	5004 K tiếp:	5010 K tin nhanh
""", 'į': """
įsigykite	3140 K
įtraukite	3140 K mus
įveskite	3140 K
""", 'ś': """
ściągnij	13 K	3669 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3649 K:
źródło	3649 K:
""", 'ż': """
żadnych	3696 K akcjonariuszy
""", 'ž': """
želite	4220 K raditi kod nas	4220 K da radite kod nas	4419 K delati pri nas
želiš	4220 K raditi kod nas	4419 K delati pri nas
žiadni	4354 K akcionári
žiadny	4354 K majiteľ	4354 K oligarcha
žinote	3126 K daugiau	3141 K istoriją
žiūrėkite	3114 K taip pat	3140 K
žádní	602 K akcionáři
žádný	602 K majitel	602 K oligarcha
""", 'ư': """
ưu	5041 K đãi #% hôm nay
""", 'ș': """
știrea	4005 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1094 K κάποια πληροφορία	1094 K πληροφορίες	1094 K πληροφορία	1094 K φωτογραφία	1094 K φωτογραφίες	1094 K κάποια φωτογραφία	1094 K κάποιο θέμα	1094 K μια ιστορία
""", 'ή': """
ήταν	1053 K χρήσιμο	1053 K χρήσιμη
""", 'α': """
αγοράστε	1074 K το εισιτήριό σας	1074 K εισιτήρια
ακολουθήστε	12 K	1079 K τον	1079 K τα	1079 K
ακούστε	1 K	1032 K:	1145 K στο	1151 K το στο spotify	1151 K στο spotify
ακύρωση	1058 K απάντησης
αν	1016 K έφτασες μέχρι εδώ	1016 K έφτασες ως εδώ	1016 K φτάσατε μέχρι εδώ	1016 K φτάσατε ως εδώ	1016 K έχετε φτάσει μέχρι εδώ	1016 K διάβασες μέχρι εδώ	1016 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1084 K λάθος	1084 K κάποιο λάθος
αναφορά	1084 K λάθους
αντιγράψτε	1070 K
αντιγραφή	1070 K
αξιολογήστε	1053 K
απαγορεύεται	1133 K η αναδημοσίευση	1133 K η αναπαραγωγή
απενεργοποιήστε	1119 K το adblock	1119 K τον ad
αποθηκεύστε	1070 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1052 K η περίληψη	1052 K η σύνοψη
αυτό	1063 K το βίντεο δεν είναι διαθέσιμο	1106 K το βίντεο δεν είναι	1107 K το περιεχόμενο προέρχεται
αυτόματη	1062 K μετάφραση από	1062 K μετάφραση του
αφήστε	1058 K μια απάντηση	1058 K ένα σχόλιο	1058 K το σχόλιό σας
""", 'β': """
βίντεο	1032 K:
βαθμολογήστε	1053 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1109 K να δείτε αυτό το περιεχόμενο	1109 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1058 K το σχόλιό σας	1058 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1103 K βοήθειας κεθεα
γραφτείτε	1095 K	1095 K για να
""", 'δ': """
δείτε	1032 K επίσης	1032 K:	1032 K το βίντεο	1032 K εδώ	1032 K επίσης:	1032 K ακόμα:	1032 K φωτογραφίες	1032 K ακόμη	1032 K ακόμη:	1050 K όλα τα άρθρα	1071 K όλες	1071 K όλα	1071 K τις	1131 K φωτογραφίες:	1131 K βίντεο:	1145 K στο	1145 K αυτή τη δημοσίευση στο
δειτε	1032 K επισης	1032 K ακομη	1032 K:
δεν	1015 K έχουμε διαφημίσεις	1015 K έχουμε χορηγούς	1015 K ανήκουμε σε	1082 K έχετε χρόνο να διαβάσετε	1106 K είναι δυνατή η αναπαραγωγή
δηλώστε	1074 K συμμετοχή
δημοσιεύθηκε	1133 K αρχικά
δημοσιεύτηκε	1133 K αρχικά
διάβασε	1032 K επίσης	1032 K ακόμη
διάρκεια	1150 K βίντεο
διαβάζεται	1052 K από
διαβάστε	1032 K επίσης	1032 K επίσης:	1032 K ακόμη	1032 K ακόμη:	1032 K ακόμα	1032 K:	1032 K εδώ	1032 K περισσότερα	1032 K ακόμα:	1032 K εδώ περισσότερα	1032 K σχετικά	1032 K αναλυτικά	1050 K όλα τα άρθρα	1071 K όλες	1071 K όλα	1071 K τις
διαβαστε	1032 K επισης	1032 K ακομη	1032 K ακομα	1032 K:
διαθέσιμη	1067 K στο
διαθέσιμο	1067 K σε	1067 K στο	1151 K στο spotify
διαφήμιση	1150 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1015 K μη κερδοσκοπικός	1015 K μια μη κερδοσκοπική	1015 K ανεξάρτητο μέσο	1015 K ένα ανεξάρτητο
εγγραφείτε	1095 K
εικόνα	1129 K # από #	1129 K # / #
εκτυπώστε	1070 K
ενεργοποιήστε	1067 K
ενσωματωμένο	1107 K περιεχόμενο από
εντοπίσαμε	1119 K ad	1119 K ότι χρησιμοποιείτε	1119 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1119 K ad
επιτρέπεται	68 K η αναδημοσίευση	1133 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1052 K περίληψη	1052 K σύνοψη	1052 K ανάγνωση	1052 K περίληψη αυτή	1058 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1058 K ηλ. διεύθυνσή σας δεν	1134 K μετάφραση	1134 K περίληψη	1142 K είδηση συνεχίζεται	1150 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1081 K να εργαστείς μαζί μας
θέλετε	1081 K να εργαστείτε μαζί μας	1081 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1128 K πήγε στραβά
κίνδυνος	1103 K εθισμού
κατέβασε	1067 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1067 K	1079 K την εφαρμογή	1093 K την εφαρμογή
κλείσε	1074 K θέση
κλείστε	1074 K θέση	1074 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1032 K:	1131 K:
""", 'λ': """
λήψη	1067 K από	1067 K στο
""", 'μ': """
μάθετε	1071 K όλες
με	1038 K πληροφορίες από απε	1038 K πληροφορίες απε	1077 K πληροφορίες από
μείνετε	1071 K ενημερωμένοι
μετάφραση	1052 K	1062 K με τεχνητή νοημοσύνη	1062 K μέσω τεχνητής
μεταφρασμένο	1062 K αυτόματα
μη	1115 K χάνετε καμία	1115 K χάσετε καμία	1115 K χάνεις καμία
μην	1115 K χάνετε καμία	1115 K χάσεις καμία
μοιράσου	1070 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1063 K browser σας δεν υποστηρίζει	1063 K περιηγητής σας δεν υποστηρίζει
οι	1050 K απόψεις	1050 K γνώμες
""", 'π': """
παίξε	1100 K τώρα:	1103 K υπεύθυνα
παίξτε	1100 K τώρα:	1103 K υπεύθυνα
παρακαλούμε	1119 K απενεργοποιήστε το	1119 K απενεργοποιήστε τον
παρακαλώ	1119 K απενεργοποιήστε
παρουσιάστηκε	1128 K σφάλμα
περίληψη	1052 K
περιεχόμενο	1107 K από
περισσότερα	1032 K:
πηγές	1077 K:
πηγή	1038 K: απε	1038 K απε	1038 K φωτογραφίας:	1038 K φωτογραφιών:	1038 K: reuters	1038 K: afp	1038 K: ap	1038 K: cnn	1038 K: bbc	1077 K:
πηγη	1038 K: απε	1038 K απε
προέκυψε	1128 K σφάλμα
προβολή	1145 K στο
προτείνετε	1070 K
προτιμάτε	1082 K να ακούτε	1082 K να ακούσετε
πρώτη	1133 K δημοσίευση:
πώς	1053 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1052 K
ρώτα	1052 K
ρώτησε	1052 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1053 K φάνηκε	1053 K βοήθησε	1053 K άρεσε
σελίδα	1129 K # από #	1129 K # / #
σου	69 K άρεσε
στείλτε	1070 K
στηρίξτε	81 K	1079 K	1079 K τον	1079 K τα	1079 K την
σύνοψη	1052 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1050 K κείμενα που
ταξινόμηση	1143 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1050 K άρθρο εκφράζει	1052 K άρθρο μεταφράστηκε	1052 K κείμενο μεταφράστηκε	1058 K email σας δεν δημοσιεύεται	1062 K κείμενο μεταφράστηκε αυτόματα	1062 K άρθρο μεταφράστηκε αυτόματα	1063 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1063 K πρόγραμμα περιήγησης δεν υποστηρίζει	1063 K βίντεο δεν είναι διαθέσιμο	1063 K βίντεο δεν είναι πλέον διαθέσιμο	1106 K βίντεο δεν είναι	1106 K περιεχόμενο δεν είναι	1107 K περιεχόμενο αυτό προέρχεται	1133 K άρθρο προστατεύεται	1133 K παρόν άρθρο προστατεύεται	1134 K κείμενο	1134 K άρθρο	1134 K παρόν άρθρο	1134 K κείμενο αυτό	1134 K άρθρο αυτό	1142 K άρθρο συνεχίζεται	1142 K κείμενο συνεχίζεται	1150 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1119 K ότι χρησιμοποιείτε
φωτο	1038 K: eurokinissi
φωτογραφία	1038 K: eurokinissi	1038 K: intime	1129 K # από #	1129 K # / #
φωτογραφίες	1038 K: eurokinissi
φωτορεπορτάζ	1131 K:
φωτό	1038 K: eurokinissi	1038 K: intime
""", 'χ': """
χαρίστε	1070 K
χαρακτήρες	1098 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1119 K ad
χρησιμοποιείτε	1119 K ad
""", 'ό': """
όλα	1050 K τα άρθρα
όλες	1071 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4081 K - обозреватель	4081 K - корреспондент	4081 K - колумнист	4081 K - редактор	4884 K - оглядач	4884 K - колумніст	4884 K - кореспондент
авторка	4884 K - оглядачка	4884 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4148 K владельцев	4148 K акционеров	4148 K цензуры и рекламы	4950 K власників	4950 K акціонерів	4950 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4148 K нашим читателям	4148 K вашим пожертвованиям
больше	4063 K новостей	4064 K по теме:	4104 K любите слушать	4104 K нравится слушать	4157 K о:
будь	31 K первым	4946 K ласка, вимкніть його	4946 K ласка, вимкніть блокувальник	4946 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4084 K ли материал	4084 K ли пересказ	4084 K ли этот пересказ	4084 K ли этот	4084 K ли текст
была	4084 K ли статья	4084 K ли эта	4084 K ли новость
більше	4865 K по темі:	4865 K за темою:	4865 K на тему:	4865 K про це:	4899 K новин	4899 K матеріалів	4959 K про:
""", 'в': """
в	4137 K этом месте находится встроенный контент	4137 K этом месте находится встроенный пост	4137 K этом месте находится встроенный публикация	4137 K этом месте размещён встроенный контент	4137 K этом месте размещён встроенный пост	4137 K этом месте размещён встроенный публикация	4137 K этом месте размещен встроенный контент	4137 K этом месте размещен встроенный пост	4137 K этом месте размещен встроенный публикация	4137 K этом месте показан встроенный контент	4137 K этом месте показан встроенный пост	4137 K этом месте показан встроенный публикация	4137 K этом месте встроенный контент	4137 K этом месте встроенный пост	4137 K этом месте встроенный публикация
вакансии	4087 K "	4087 K редакции
вакансії	4889 K "	4889 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4084 K понравилась	4084 K понравился	4084 K помогла	4887 K сподобалась	4887 K сподобалася	4887 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4037 K рассылка
ви	4946 K використовуєте блокувальник	4953 K прочитали вже # із #	4953 K прочитали вже # і #	4953 K прочитали # із #	4953 K прочитали # і #	4953 K прочитали вже # з #	4953 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4066 K по теме:	4156 K: как	4156 K: так	4156 K: почему	4156 K: что	4156 K: кто	4156 K: где	4156 K: это	4156 K: вот	4156 K: смотрите	4156 K: послушайте	4156 K: всё	4156 K: все	4156 K: ночь	4156 K: люди	4156 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4130 K:
вимкніть	4946 K його, щоб	4946 K блокувальник	4946 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4130 K дня:
вопросы	72 K?
впервые	4161 K опубликовано в	4161 K опубликовано на	4161 K опубликован в	4161 K опубликована в	4161 K напечатано в
вперше	4963 K опубліковано в	4963 K опубліковано у	4963 K опубліковано на	4963 K надруковано в
все	27 K комментарии	4063 K новости на тему	4063 K материалы	4063 K новости	4063 K статьи	4068 K статьи автора	4068 K материалы автора	4157 K о:	4157 K материалы по теме:	4157 K статьи по теме:	4157 K материалы о:	4157 K новости по теме:	4959 K про:
всегда	4053 K разрешать контент	4137 K разрешать контент	4137 K показывать контент	4137 K разрешить контент	4137 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4894 K
встановіть	13 K	4894 K	4920 K застосунок
встигніть	4925 K передплатити
всё	4157 K о:	4157 K по теме:
всі	4959 K матеріали за темою:	4959 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4144 K используете блокировщик	4151 K прочитали уже # из #	4151 K прочитали # из #
выключите	4144 K его, чтобы
відео	4958 K: як	4958 K: так	4958 K: чому	4958 K: що	4958 K: хто	4958 K: де	4958 K: це	4958 K: ось	4958 K: дивіться	4958 K: послухайте	4958 K: усе	4958 K: все	4958 K: ніч	4958 K: люди	4958 K: порт
вікторина	4932 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4083 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4886 K від	4886 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4933 K:
""", 'д': """
детальніше	4865 K:	4865 K про це
джерела	4901 K:
джерело	4901 K:
дивіться	4865 K також	4865 K:	4865 K також:	4865 K відео:
до	4865 K теми:
добавьте	4144 K наш сайт в	4144 K сайт в
додайте	4946 K наш сайт до	4946 K сайт до
дозволити	4939 K завжди контент	4939 K завжди вміст	4939 K контент із	4939 K контент з	4939 K контент від	4939 K вміст із	4939 K вміст з	4939 K вміст від
дозволяти	4939 K завжди контент	4939 K завжди вміст	4939 K контент із	4939 K контент з	4939 K контент від	4939 K вміст із	4939 K вміст з	4939 K вміст від
докладніше	4865 K:	4865 K про це	4959 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4092 K в	4092 K на	4092 K для	4894 K в	4894 K у	4894 K на	4894 K для
достъпно	276 K в	276 K на
досье	4156 K: как	4156 K: так	4156 K: почему	4156 K: что	4156 K: кто	4156 K: где	4156 K: это	4156 K: вот	4156 K: смотрите	4156 K: послушайте	4156 K: всё	4156 K: все	4156 K: ночь	4156 K: люди	4156 K: порт
досьє	4958 K: як	4958 K: так	4958 K: чому	4958 K: що	4958 K: хто	4958 K: де	4958 K: це	4958 K: ось	4958 K: дивіться	4958 K: послухайте	4958 K: усе	4958 K: все	4958 K: ніч	4958 K: люди	4958 K: порт
дотримуйтесь	28 K
другие	4068 K материалы автора
думка	4884 K автора	4884 K редакції	4884 K, висловлена
думки	4884 K авторів
""", 'е': """
ежедневная	4037 K рассылка
еженедельная	4037 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4068 K новость?
еще	4064 K по теме:	4066 K по теме:
ещё	4063 K больше	4064 K по теме:	4066 K по теме:
""", 'з': """
з	4936 K нашого магазину:
за	4853 K підтримки компанії	4853 K підтримки партнера	4853 K сприяння компанії	4865 K темою:
забелязахте	7 K
завантажити	4894 K в	4894 K з	4894 K у
завантажте	13 K	4894 K в	4894 K з	4920 K застосунок	4920 K додаток
завантажувати	4939 K завжди контент	4939 K завжди вміст	4939 K контент із	4939 K контент з	4939 K контент від	4939 K вміст із	4939 K вміст з	4939 K вміст від
завантажуйте	13 K	4894 K	4904 K застосунок
завдяки	4950 K нашим читачам	4950 K вашим внескам
завжди	4939 K дозволяти контент	4939 K дозволяти вміст	4939 K показувати контент	4939 K показувати вміст	4939 K дозволити контент	4939 K дозволити вміст	4939 K завантажувати контент	4939 K завантажувати вміст
загружать	4137 K всегда контент	4137 K контент из	4137 K контент с	4137 K контент от
загрузите	4092 K в	4092 K на
загрузить	4053 K контент	4053 K пост
задайте	4083 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4886 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4898 K
збережіть	4898 K
здесь	4137 K находится встроенный контент	4137 K находится встроенный пост	4137 K находится встроенный публикация	4137 K размещён встроенный контент	4137 K размещён встроенный пост	4137 K размещён встроенный публикация	4137 K размещен встроенный контент	4137 K размещен встроенный пост	4137 K размещен встроенный публикация	4137 K показан встроенный контент	4137 K показан встроенный пост	4137 K показан встроенный публикация	4137 K встроенный контент	4137 K встроенный пост	4137 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4936 K для передплатників:
зручніше	4907 K слухати
""", 'и': """
играть	4131 K:
идет	4125 K подписка
идёт	4125 K подписка
из	4134 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4098 K:
источники	4098 K:
""", 'к': """
как	4084 K вам статья	4084 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4886 K виклад	4886 K переказ
коротко	4083 K от	4886 K від
краткий	26 K пересказ	4083 K пересказ
кратко	4083 K от
краткое	4083 K содержание	4128 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4936 K для передплатників:
лучшее	4063 K за
любите	4907 K слухати
""", 'м': """
материал	46 K можно	4053 K содержит данные	4064 K по теме:	4066 K по теме:	4086 K опубликован в	4089 K можно	4128 K переведён	4128 K переведен	4161 K впервые опубликован	4161 K был впервые	4171 K подготовлен в партнёрстве с	4171 K подготовлен в партнерстве с	4171 K подготовлен при поддержке	4171 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4066 K по теме:
матеріал	46 K можна	4853 K підготовлено за підтримки	4853 K створено за підтримки	4853 K підготовлено у партнерстві	4853 K створено у партнерстві	4929 K перекладено	4963 K уперше опубліковано	4974 K підготовлено у партнерстві з	4974 K підготовлено за підтримки	4974 K створено за підтримки	4974 K створено у партнерстві з
маєте	72 K запитання
месяц	4095 K подписки за
ми	4946 K помітили, що ви
мнение	4081 K автора	4081 K редакции
мнението	266 K на автора
мнения	4081 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4027 K работаем благодаря вам	4027 K работаем благодаря вашей	4027 K работаем благодаря вашим	4027 K существуем благодаря вам	4027 K существуем благодаря вашим	4027 K существуем на ваши	4027 K работаем на ваши	4027 K живём на ваши	4027 K живем на ваши	4027 K независимы благодаря	4045 K в	4144 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4898 K
надішліть	3 K	4898 K
накратко	268 K от
началась	4125 K подписка
начало	98 K >	98 K "
наша	4037 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4125 K забудьте подписаться	4925 K забудьте передплатити
немає	4907 K часу читати	4950 K власників
нет	32 K комментариев	4104 K времени читать	4148 K владельцев
новия	271 K брой
новият	271 K брой
новости	4063 K партнеров
новый	4086 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4064 K этом подробнее	4068 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4083 K	4886 K
онлайн	4156 K: как	4156 K: так	4156 K: почему	4156 K: что	4156 K: кто	4156 K: где	4156 K: это	4156 K: вот	4156 K: смотрите	4156 K: послушайте	4156 K: всё	4156 K: все	4156 K: ночь	4156 K: люди	4156 K: порт	4958 K: як	4958 K: так	4958 K: чому	4958 K: що	4958 K: хто	4958 K: де	4958 K: це	4958 K: ось	4958 K: дивіться	4958 K: послухайте	4958 K: усе	4958 K: все	4958 K: ніч	4958 K: люди	4958 K: порт
опитахте	59 K
опитування	4932 K дня:
опрос	4130 K дня:
оригинал	4161 K статьи опубликован
оригінал	4963 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4144 K его, чтобы	4144 K блокировщик	4144 K adblock
открихте	7 K
откройте	4092 K в
открыта	4125 K подписка
открыть	4045 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4096 K
отправьте	3 K	4096 K
оформити	4925 K передплату
оформить	4125 K подписку
оценете	269 K
оцените	8 K	4084 K
оцініть	4887 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4171 K материала	4974 K матеріалу	4974 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4171 K материала	4171 K рубрики
партнёрский	86 K материал:
первый	4095 K месяц за
перевод	4083 K выполнен	4083 K сделан	4128 K выполнен	4128 K сделан	4128 K осуществлён	4128 K подготовлен
передплата	4897 K за #	4897 K від #	4925 K на перше півріччя	4925 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4045 K в
переказ	4886 K
переклад	4886 K зроблено	4929 K виконано	4929 K зроблено	4929 K здійснено	4929 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4083 K
перший	4897 K місяць за
письма	4037 K "
питання	73 K до статті	4932 K дня:
по	89 K подписке	4064 K теме:
повече	254 K по темата:	281 K новини
повідомити	4909 K про помилку
повідомте	4909 K про помилку	4909 K нам про помилку
погляди	4884 K авторів
пограйте	4933 K:
подарете	280 K
подарите	4096 K
подарить	4096 K
подарувати	4898 K
подаруйте	4898 K
поддержать	4101 K
поддержи	81 K
поддержите	81 K	4101 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4156 K: как	4156 K: так	4156 K: почему	4156 K: что	4156 K: кто	4156 K: где	4156 K: это	4156 K: вот	4156 K: смотрите	4156 K: послушайте	4156 K: всё	4156 K: все	4156 K: ночь	4156 K: люди	4156 K: порт	4958 K: як	4958 K: так	4958 K: чому	4958 K: що	4958 K: хто	4958 K: де	4958 K: це	4958 K: ось	4958 K: дивіться	4958 K: послухайте	4958 K: усе	4958 K: все	4958 K: ніч	4958 K: люди	4958 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4045 K в
подписка	4095 K за #	4095 K от #	4095 K за рубль	4125 K на первое полугодие	4125 K на второе полугодие
подписывайтесь	12 K	4101 K на
подпишись	12 K	4116 K на
подпишитесь	12 K	4045 K в	4101 K на	4116 K на нас
подробнее	4064 K:	4064 K в материале	4064 K - в	4064 K читайте в материале	4064 K об этом	4066 K по теме:	4066 K на тему:	4157 K о:
подробности	4064 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4144 K, отключите его	4144 K, отключите блокировщик
позиция	4081 K автора
позицията	266 K на автора
позиція	4884 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4053 K контент	4053 K публикацию	4053 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4939 K завжди контент	4939 K завжди вміст	4939 K контент із	4939 K контент з	4939 K контент від	4939 K вміст із	4939 K вміст з	4939 K вміст від
показывать	4137 K всегда контент	4137 K контент из	4137 K контент с	4137 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4898 K
порекомендуйте	4096 K
последвайте	12 K	286 K
последние	4063 K новости о
послухати	1 K
послушать	1 K
поставте	4886 K запитання
похоже	4144 K, вы используете блокировщик	4144 K, у вас включён	4144 K, у вас включен
почитать	4064 K:
преведено	268 K с
преводът	268 K е
предложение	4134 K для читателей:	4134 K для подписчиков:
предпочитате	289 K да слушате
прежде	4117 K чем оставить комментарий	4117 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4068 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4925 K передплата
продолжается	4125 K подписка	4125 K подписная кампания
пройдите	4064 K тест
пройдіть	4865 K тест
пропозиція	4936 K для читачів:	4936 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4053 K содержит данные
підписка	4897 K за #	4897 K від #
підписуйся	12 K
підписуйтесь	12 K	4904 K на
підпишіться	12 K	4904 K на
підсумок	4886 K
підтримайте	81 K	4904 K
підтримати	4904 K
""", 'р': """
работа	4087 K в "
радимо	4865 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4137 K всегда контент	4137 K контент из	4137 K контент с	4137 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4053 K контент	4053 K показ	4053 K содержимое	4137 K всегда контент	4137 K контент из	4137 K контент с	4137 K контент от
распечатайте	4096 K
распечатать	4096 K
расскажите	59 K в
рассылка	4037 K "	4037 K:
редакция	4027 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4064 K:	4066 K видео:
рекомендуємо	4865 K:
робота	4889 K в "	4889 K у "
роздрукувати	4898 K
роздрукуйте	4898 K
розкажіть	59 K у
розпочалася	4925 K передплата
розпочато	4925 K передплату
""", 'с': """
саммари	4083 K
свалете	13 K	276 K	301 K приложението
свежий	4086 K номер
свързани	254 K:
связаться	4068 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4092 K в	4092 K из	4101 K приложение	4121 K приложение
скачать	13 K	4092 K в	4092 K на
скидка	4134 K для подписчиков:
скопировать	4096 K
скопируйте	4096 K
скопіювати	4898 K
скопіюйте	4898 K
следвайте	12 K ни	286 K
следите	12 K за	4045 K в
слухайте	4865 K:	4865 K також:
слухати	1 K
слушайте	4064 K:	4064 K также:
слушать	1 K
см	4064 K. также:
смотрите	4064 K также	4064 K:	4064 K	4064 K также:	4064 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4106 K об ошибке	4106 K нам об ошибке
сообщить	4106 K об ошибке
сохраните	4096 K
сохранить	4096 K
спитайте	4886 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4171 K материала	4171 K рубрики	4974 K матеріалу	4974 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4083 K
спросить	4083 K
спільно	4853 K з компанією
станьте	31 K первым	31 K першим	4101 K подписчиком	4101 K соучастником	4904 K частиною спільноти	4904 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4886 K перекладено	4929 K перекладено	4963 K вперше опубліковано	4963 K було вперше
стаття	4963 K вперше опублікована	4964 K
статью	46 K можно	4089 K можно
статья	4083 K переведена	4083 K озвучена	4084 K была	4086 K опубликована в	4128 K переведена	4161 K впервые опубликована	4161 K была впервые	4161 K первоначально	4162 K
стежте	12 K за
стислий	4886 K виклад	4886 K переказ	4929 K виклад
схоже	4946 K, ви використовуєте	4946 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4131 K:
""", 'т': """
тази	330 K статия е публикувана
також	4865 K читайте:
тб	4958 K: як	4958 K: так	4958 K: чому	4958 K: що	4958 K: хто	4958 K: де	4958 K: це	4958 K: ось	4958 K: дивіться	4958 K: послухайте	4958 K: усе	4958 K: все	4958 K: ніч	4958 K: люди	4958 K: порт
текст	46 K можно	46 K можна	4083 K переведён	4083 K переведен	4083 K озвучен	4128 K переведён	4128 K переведен	4161 K впервые опубликован	4161 K был впервые	4161 K вышел в	4886 K перекладено	4886 K озвучено	4929 K перекладено	4963 K уперше опубліковано	4963 K вперше опубліковано	4963 K було вперше	4963 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4130 K дня:	4932 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4134 K для подписчиков:
точка	4081 K зрения автора	4884 K зору автора	4884 K зору редакції
триває	4925 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4137 K находится встроенный контент	4137 K находится встроенный пост	4137 K находится встроенный публикация	4137 K размещён встроенный контент	4137 K размещён встроенный пост	4137 K размещён встроенный публикация	4137 K размещен встроенный контент	4137 K размещен встроенный пост	4137 K размещен встроенный публикация	4137 K показан встроенный контент	4137 K показан встроенный пост	4137 K показан встроенный публикация	4137 K встроенный контент	4137 K встроенный пост	4137 K встроенный публикация	4939 K є вбудований контент	4939 K є вбудований допис	4939 K є вбудований публікація	4939 K є вбудований вміст	4939 K розміщено вбудований контент	4939 K розміщено вбудований допис	4939 K розміщено вбудований публікація	4939 K розміщено вбудований вміст	4939 K показано вбудований контент	4939 K показано вбудований допис	4939 K показано вбудований публікація	4939 K показано вбудований вміст	4939 K вбудований контент	4939 K вбудований допис	4939 K вбудований публікація	4939 K вбудований вміст
""", 'у': """
у	4144 K вас включён блокировщик	4144 K вас включен блокировщик	4148 K нас нет владельца	4148 K нас нет владельцев	4148 K нас нет акционеров	4148 K нас нет инвесторов	4148 K нас нет хозяев	4853 K партнерстві з компанією	4939 K цьому місці є вбудований контент	4939 K цьому місці є вбудований допис	4939 K цьому місці є вбудований публікація	4939 K цьому місці є вбудований вміст	4939 K цьому місці розміщено вбудований контент	4939 K цьому місці розміщено вбудований допис	4939 K цьому місці розміщено вбудований публікація	4939 K цьому місці розміщено вбудований вміст	4939 K цьому місці показано вбудований контент	4939 K цьому місці показано вбудований допис	4939 K цьому місці показано вбудований публікація	4939 K цьому місці показано вбудований вміст	4939 K цьому місці вбудований контент	4939 K цьому місці вбудований допис	4939 K цьому місці вбудований публікація	4939 K цьому місці вбудований вміст	4946 K вас увімкнено блокувальник	4950 K нас немає власника	4950 K нас немає власників	4950 K нас немає акціонерів	4950 K нас немає інвесторів	4950 K нас немає олігарха
увидели	7 K ошибку
удобнее	4104 K слушать
уперше	4963 K опубліковано в	4963 K опубліковано у	4963 K опубліковано на	4963 K надруковано в
усе	4959 K про:	4959 K за темою:
успейте	4125 K подписаться
установите	13 K	4121 K приложение
усі	27 K коментарі	4959 K матеріали за темою:	4959 K статті за темою:
утренняя	4037 K рассылка
""", 'ф': """
фотогалерея	4064 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4103 K работать у нас	4103 K у нас работать	4103 K работать в нашей
хочете	4906 K працювати в нас	4906 K в нас працювати	4906 K працювати у нас
хочеш	4906 K працювати в нас
хочешь	4103 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4886 K переказ	4886 K короткий виклад	4886 K короткий переказ	4886 K стислий виклад	4929 K текст	4929 K матеріал	4964 K текст	4964 K матеріал
цю	4929 K статтю
ця	76 K тема закрита	4964 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4887 K була стаття	4887 K був матеріал	4887 K був переказ	4887 K був цей переказ	4887 K була ця	4887 K був цей	4887 K сподобалась	4887 K сподобалася	4887 K сподобався
читай	4116 K нас
читайте	12 K нас	13 K	4045 K в	4045 K нас в	4064 K также	4064 K также:	4064 K:	4064 K подробнее	4064 K еще	4064 K по теме:	4064 K подробнее:	4064 K материал	4064 K в материале	4066 K по теме:	4092 K нас без	4092 K без	4101 K	4101 K нас в	4865 K також	4865 K також:	4865 K:	4865 K ще	4865 K також на тему:	4865 K по темі:	4865 K також на тему	4904 K
читать	4045 K в	4064 K также	4064 K по теме:
что	33 K вы думаете	4064 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4865 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4128 K статья	4162 K статья
это	26 K резюме	52 K расследование	4083 K краткое содержание
этот	26 K пересказ	4053 K материал содержит	4083 K пересказ	4083 K краткий пересказ	4089 K материал можно	4089 K текст можно	4128 K текст	4128 K материал	4162 K текст	4162 K материал
эту	4089 K статью можно
""", 'я': """
як	4887 K вам стаття	4887 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2231 K את
אולי	2248 K פספסתם:
אזהרה	2265 K: צריכה מופרזת של אלכוהול	2265 K - צריכה מופרזת
אין	2219 K לשלוח תגובות	2219 K לפרסם תגובות	2292 K להעתיק	2292 K לעשות שימוש
אירעה	2288 K שגיאה
אל	2239 K תפספסו: הפעילו
אנא	2197 K הזינו כתובת
אני	2189 K רוצה לתמוך	2189 K רוצה להצטרף	2189 K רוצה לתרום
ארעה	2288 K שגיאה
""", 'ב': """
בואו	2232 K לעבוד איתנו
בחנו	2236 K את עצמכם
בשיתוף	2251 K המועצה	2251 K משרד	2251 K חברת	2251 K קרן	2251 K בנק	2251 K עיריית
""", 'ד': """
דווחו	2231 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2210 K:	2233 K לפודקאסט	2233 K לפרק
האם	8 K אהבתם	2231 K הכתבה	2231 K הסיכום	2231 K המידע
הדוא	2218 K"ל האדום
הדפדפן	2268 K שלך אינו	2268 K שלך לא
ההרשמה	2197 K בוצעה בהצלחה
הווידאו	2268 K אינו
הורידו	13 K	2202 K את האפליקציה	2238 K
הטור	2225 K המלא של
הטקסט	2229 K תורגם	2293 K נוצר
היו	31 K הראשונים
הירשמו	2232 K לוובינר	2232 K לכנס
הכותב	2221 K הוא
הכותבים	2221 K הם
הכותבת	2221 K היא
הכנתם	59 K
הכתבה	2229 K תורגמה	2229 K נכתבה	2231 K עניינה	2249 K ממשיכה	2292 K מוגנת	2293 K נכתבה	2293 K תורגמה	2301 K ממשיכה
המחבר	2221 K הוא
המחברת	2221 K היא
המייל	41 K האדום
המשך	2249 K הכתבה	2301 K הכתבה
הסיכום	2229 K נכתב	2229 K נוצר	2293 K נוצר
הסרטון	2268 K אינו	2268 K לא
הפסקת	2201 K מעקב אחרי
הפעילו	2239 K התראות	2239 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2233 K המלא זמין
הצביעו	2236 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2189 K לאלפי התומכים	2189 K לתומכים	2189 K לאלפי	2192 K למנוי	2202 K לערוץ הטלגרם	2202 K לקבוצת הוואטסאפ	2202 K לקבוצת הווטסאפ	2215 K אלינו	2215 K לערוץ	2215 K לקבוצה	2215 K לקבוצת	2215 K לקבוצות	2215 K עכשיו	2215 K גם	2216 K	2232 K לצוות שלנו
הצטרפי	2189 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2233 K לפודקאסט
השתתפו	2236 K בסקר
התגובות	5 K
התוכן	2268 K אינו	2292 K מוגן
התחקיר	52 K הזה
התמונה	2229 K נוצרה
התקציר	2229 K נכתב	2229 K הופק	2229 K נוצר
התרגום	2293 K נעשה
""", 'ח': """
חודש	2244 K ראשון ב
""", 'י': """
יש	72 K שאלות	2197 K להזין כתובת מייל	2218 K לכם מידע	2218 K לכם סיפור	2218 K לך מידע	2218 K לך סיפור
""", 'כ': """
כבר	2192 K מנויים	2192 K מנוי
כדי	2244 K לקרוא את	2272 K לצפות בתוכן	2272 K להציג את התוכן
כל	2215 K החדשות
כתבות	2225 K נוספות מאת	2225 K נוספות של	2248 K נוספות:
כתובת	2197 K המייל אינה	2197 K המייל לא תקינה	2197 K האימייל אינה	2197 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2192 K מנויים
להאזנה	2233 K לכתבה	2233 K לפודקאסט
להורדת	2238 K
להמשך	2244 K קריאה
לכל	2221 K הכתבות של	2225 K הכתבות של	2225 K כתבות	2225 K המאמרים של	2248 K הכתבות:
לכתבה	2210 K המלאה
לכתבות	2248 K נוספות:
לעדכונים	2215 K נוספים	2215 K
לעקוב	2201 K אחרי הכותב
לערוץ	2202 K הטלגרם
לפניות	2218 K לכתב	2218 K לכתבת
לפרק	2233 K המלא
לצפייה	2233 K בסרטון	2233 K בווידאו	2233 K במשדר	2272 K בתוכן
לקבוצת	2202 K הווטסאפ	2215 K הוואטסאפ	2215 K הווטסאפ
לקבלת	2215 K עדכונים
לקריאה	2210 K נוספת	2210 K נוספת:	2244 K מלאה
לקריאת	2244 K הכתבה המלאה
לרכישת	2192 K מנוי	2192 K מינוי	2232 K כרטיסים לכנס	2232 K כרטיסים לחצו	2232 K כרטיסים לאירוע
לתמיכה	2189 K חודשית
""", 'מ': """
מאמרים	2225 K נוספים מאת
מה	33 K דעתכם	2236 K דעתכם? הצביעו
מוגש	2251 K בשיתוף
מיון	2219 K תגובות
מייל	2218 K אדום
מיין	2219 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2192 K קיים
מנויים	2192 K? התחברו	2192 K?
מעקב	2201 K אחרי הכותב	2201 K אחר הכותב	2201 K אחרי כתב
מצאתם	7 K טעות
משהו	2288 K השתבש
""", 'נ': """
נא	2197 K להזין כתובת
נוצר	2229 K בסיוע	2229 K באמצעות
נותרו	2260 K # תווים
ניסיתם	59 K
נכתב	2229 K בסיוע
נפלה	44 K טעות
נרשמת	2197 K בהצלחה
נתקלתם	2218 K במשהו	2218 K בטעות
""", 'ס': """
סדר	2219 K תגובות
סינון	2219 K תגובות
ספרו	59 K לי
סרטון	2268 K זה אינו
""", 'ע': """
עדיין	2192 K לא מנויים
עוד	2210 K בנושא:	2225 K מאת	2225 K כתבות של	2248 K במדור:	2248 K כתבות:
עמוד	2289 K # מתוך #
ענו	2236 K על הסקר	2236 K על הסקר:	2236 K על החידון
עקבו	12 K	2201 K אחרי הכותב	2215 K אחרינו	2216 K אחרי
""", 'פ': """
פורסם	2256 K לראשונה ב	2292 K לראשונה	2292 K במקור
פרסומת	2249 K
""", 'צ': """
צילום	2256 K: רויטרס	2256 K: אי	2256 K: ap	2256 K: afp	2256 K: shutterstock	2256 K: שאטרסטוק	2256 K: getty	2256 K: פלאש	2256 K: דובר	2256 K: באדיבות	2256 K: לע"מ
צילומים	2256 K: באדיבות
צפו	2210 K:	2210 K גם	2233 K בסרטון	2233 K בתיעוד	2233 K בווידאו	2233 K בכתבה
צריכה	2265 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2201 K התראות על כתבות	2239 K התראות	2239 K עדכונים על	2239 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2210 K גם	2210 K גם:
קראו	2210 K גם	2210 K גם:	2210 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2189 K לתמוך
רוצים	2215 K להיות	2215 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2262 K עכשיו:
שחקו	2262 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2219 K שיכללו
תודה	2197 K שנרשמתם
תווים	2260 K נותרו	2260 K שנותרו
תוכן	2251 K שיווקי בשיתוף	2269 K מוטמע	2269 K זה מגיע	2269 K חיצוני	2269 K זה מוצג	2293 K זה נוצר
תורגם	2229 K באופן אוטומטי
תמונה	2289 K # מתוך #	2289 K # / #
תמונות	2256 K: באדיבות
תמכו	81 K	2189 K בנו	2189 K בעיתונות	2242 K	2243 K בעיתונות	2243 K בנו	2243 K בעבודתנו
תקציר	2229 K שנכתב
תרמו	2189 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1799 K اين مطلب	1799 K مطلب مخصوص	1799 K اين خبر	1855 K مطلب	1855 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1748 K روزنامهنگاري مستقل حمايت	1748 K ما حمايت كنيد	1802 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1846 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1799 K يكماهه	1799 K ماهانه	1799 K سالانه	1799 K يكساله	1799 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1788 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1806 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1816 K بازي كنيد:
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
انتشار	1846 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1782 K اين	1782 K خطايي
ايميل	1752 K معتبر وارد	1752 K وارد شده معتبر	1752 K خود را وارد كنيد
اين	52 K گزارش	1782 K	1784 K متن با هوش مصنوعي ترجمه	1784 K مطلب با هوش مصنوعي ترجمه	1784 K متن به صورت خودكار	1799 K مطلب مخصوص	1799 K مطلب ويژه	1799 K محتوا ويژه	1799 K محتوا مخصوص	1802 K مطلب را هم بخوانيد:	1821 K ويدئو در	1821 K ويديو در	1821 K محتوا در	1822 K محتوا از	1846 K مقاله تحت	1847 K متن	1847 K مقاله	1847 K خلاصه	1847 K ترجمه	1847 K خبر
اينجا	1802 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1846 K
بازگشت	1765 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1764 K:
بخوانيد	1764 K:
بدعمكم	102 K نستمر
بدون	1748 K كمك خوانندگان	1748 K حمايت شما	1748 K كمك شما
براي	1799 K خواندن متن كامل	1799 K خواندن ادامه	1799 K مطالعه متن كامل	1799 K ادامه خواندن	1799 K دسترسي به متن كامل	1825 K ديدن اين محتوا	1825 K مشاهده اين محتوا	1825 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1782 K اين
بيشتر	1764 K بخوانيد	1764 K بخوانيد:	1764 K ببينيد	1766 K بخوانيد:	1802 K بدانيد:
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
ترجمه	1784 K ماشيني	1784 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1843 K # از #
تعداد	1814 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1777 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1752 K نام شما با موفقيت	1806 K نام در كارگاه	1806 K نام در دوره
ثبتنام	1806 K در كارگاه	1806 K در دوره
""", 'ج': """
جدول	1774 K امروز را	1774 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1748 K ما شويد	1748 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1777 K:
خريد	1806 K كتاب از	1806 K بليت	1806 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1842 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1784 K با هوش مصنوعي
خلاصهسازي	1784 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1788 K خود را
در	1764 K اين باره بخوانيد	1774 K نظرسنجي شركت كنيد	1788 K اين نظرسنجي	1788 K نظرسنجي ما	1788 K نظرسنجي	1802 K همين زمينه:	1802 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1765 K شدن از پربينندهترينها	1765 K شدن از پربيننده ترين ها	1765 K شدن از مطالب
ردشدن	1765 K از پربينندهترينها	1765 K از مطالب
رفتن	1765 K به محتوا	1765 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1774 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1788 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1843 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1752 K شما در خبرنامه
عكاس	1777 K:
عكس	1843 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1766 K:	1766 K |
""", 'ق': """
قبلا	1799 K مشترك شدهايد	1799 K مشترك شده ايد	1799 K عضو شدهايد	1799 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1814 K باقيمانده
كد	1777 K خبر:	1777 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1846 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1752 K ايميل معتبر	1752 K يك ايميل معتبر	1752 K ايميل خود را	1825 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1748 K مستقل هستيم	1748 K مستقليم	1748 K را به يك قهوه	1748 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1777 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1822 K جاسازيشده از	1822 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1766 K:
مرورگر	1821 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1799 K هستيد
مشكلي	1842 K پيش امد
مصيتم	7 K
مطالب	1764 K مرتبط:
معماي	1774 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1777 K:	1777 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1782 K شما درباره
نظرات	5 K
نظرسنجي	1788 K:
نقل	68 K مطالب با ذكر	1846 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1748 K را به يك قهوه	1777 K:	1777 K :
نويسههاي	1814 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1764 K بخوانيد	1764 K بخوانيد:	1802 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1766 K:
ويديو	1766 K:	1766 K |
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
پادكست	1766 K:
پايان	1765 K پربينندهترينها
پرش	1765 K به محتوا
""", 'گ': """
گزارش	1766 K تصويري:	1777 K:	1782 K خطا
""", 'अ': """
अगली	2335 K स्लाइड	2335 K तस्वीर	2335 K फोटो
अपना	2362 K ईमेल पता दर्ज
अभी	2378 K खेलें:
""", 'आ': """
आज	2345 K का क्विज	2345 K का सुडोकू
आप	12 K हमें
आपका	2383 K ब्राउजर
आपको	2355 K यह	2355 K ये
आपने	59 K बनाया
आर्थिक	2319 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2384 K पोस्ट
इनपुट	2347 K-	2347 K:	2347 K -	2347 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2334 K भी पढें	2334 K भी पढें:	2369 K भी पढें-	2369 K भी देखें:
""", 'ई': """
ईमेल	2362 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2335 K जाएं
""", 'ए': """
एक	2400 K त्रुटि हुई
एजेंसी	2347 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2334 K पढें:	2369 K भी पढें:
""", 'क': """
कंटेंट	2335 K पर जाएं
कुछ	2400 K गलत हो गया
कृपया	2362 K मान्य ईमेल	2362 K सही ईमेल
केवल	2365 K # रुपये में
कोई	44 K गलती	72 K सवाल	2400 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2355 K यह	2355 K आपको
क्विज	2345 K खेलें
""", 'ख': """
खबर	2355 K में कोई	2411 K विज्ञापन के
""", 'छ': """
छोडकर	2335 K सबसे अधिक पढी	2335 K ये भी पढें	2335 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2384 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2347 K:
""", 'त': """
तस्वीर	2401 K #/#
""", 'द': """
देखें	2334 K:	2334 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2362 K के लिए धन्यवाद
""", 'प': """
पढिए	2369 K:
पढें	2334 K:	2369 K-
पसंद	69 K आया
पिछली	2335 K स्लाइड
पेज	2401 K #/#	2401 K # / #
पोल	2345 K में हिस्सा
""", 'फ': """
फेसबुक	2384 K पोस्ट
फोटो	2401 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2347 (K
""", 'म': """
मात्र	2365 K # रुपये में
मुख्य	2335 K सामग्री पर जाएं
""", 'य': """
यह	2334 K भी पढें	2334 K भी पढें:	2334 K भी देखें:	2347 (K लेखक के	2355 K खबर आपको	2369 K भी पढें-	2369 K भी पढें -	2383 K वीडियो आपके	2383 K सामग्री आपके	2384 K सामग्री	2386 K सामग्री देखने के लिए	2386 K वीडियो देखने के लिए	2404 K लेख कॉपीराइट	2404 K सामग्री कॉपीराइट	2405 K लेख	2405 K खबर	2405 K अनुवाद	2405 K सारांश	2405 K तस्वीर	2405 K सामग्री
यूट्यूब	2384 K वीडियो
ये	2334 K भी पढें	2334 K भी पढें:	2347 (K लेखक के	2369 K भी पढें-	2369 K भी देखें:
""", 'ल': """
लेख	2411 K विज्ञापन के
लेखक	2347 K के बारे में	2347 (K	2347 K वरिष्ठ पत्रकार हैं	2347 K स्वतंत्र पत्रकार हैं
लेखिका	2347 K के बारे में	2347 (K	2347 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2411 K के बाद
वीडियो	2386 K देखने के लिए
वोट	2345 K करें
""", 'श': """
शेष	2376 K अक्षर
""", 'स': """
संबंधित	2334 K:	2369 K खबर:	2369 K खबरें:
सदस्यता	2362 K लेने के लिए धन्यवाद
सबसे	2335 K अधिक पढी गईं समाप्त
सब्सक्राइब	2362 K करने के लिए धन्यवाद	2362 K करने के लिए शुक्रिया
सर्वाधिकार	2404 K सुरक्षित
सर्वे	2345 K में हिस्सा
सामग्री	2335 K पर जाएं	2335 K को स्किप करें
सिर्फ	2365 K # रुपये में
स्वतंत्र	2319 K पत्रकारिता को	2319 K पत्रकारिता का
""", 'ह': """
हम	2319 K किसी कॉरपोरेट	2319 K किसी कॉर्पोरेट	2319 K कॉरपोरेट या सरकार	2319 K न किसी कॉरपोरेट	2319 K किसी सरकार या
हमारा	13 K
हमारी	2319 K पत्रकारिता का समर्थन	2319 K पत्रकारिता को सहयोग	2319 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2319 K किसी कॉरपोरेट	2319 K सहयोग करें
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
กด	12 Kติดตาม	4631 Kติดตาม	4631 Kไลก์
""", 'ข': """
ขอ	4634 Kบคุณภาพจาก	4634 Kบคุณข้อมูลจาก
ข่	4627 Kาวที่เกี่ยวข้อง:	4634 Kาวโดย	4640 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4640 Kิป:
คุ	4637 Kณรู้สึกอย่างไรกับ	4637 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4640 Kคลิป:	4640 Kคลิป :
""", 'ซ': """
ซื	4638 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4627 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4631 Kดตามช่อง	4631 Kดตามเรา	4631 Kดตามข่าว	4649 Kดตามอ่านข่าวอื่นๆ	4649 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4636 Kม ai
""", 'ท': """
ทด	4638 Kสอบความรู้ของคุณ
ทำ	4638 Kแบบสำรวจสั้น
ที	4634 K่มา:	4634 K่มา :
""", 'บ': """
บท	4636 Kความนี้ใช้ ai	4636 Kสรุปนี้	4636 Kความนี้แปล	4636 Kความนี้เรียบเรียง	4637 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4636 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4634 K้เขียน:	4634 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4637 Kข้อผิดพลาดในบทความ
พื	4650 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4638 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4634 Kพ:	4674 Kพที่ # จาก #	4674 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4638 Kวมโหวต:	4638 Kวมโหวต :	4638 Kวมทำแบบสำรวจ	4638 Kวมสนุก	4645 Kวมสนับสนุน
ร้	4653 Kองทุกข์	4653 Kองเรียน
""", 'ล': """
ลง	4638 Kทะเบียนเข้าร่วมสัมมนา	4638 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4645 Kับสนุน
สร	4636 Kุปโดย	4636 Kุปข่าวด้วย	4636 Kุปนี้	4636 Kุปข่าวโดย	4637 Kุปนี้มีประโยชน์
สา	4653 Kยด่วนข่าว	4653 Kยด่วนทีมข่าว
ส่	4653 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4674 K้า # จาก #
""", 'อ': """
อ่	4627 Kานเพิ่มเติม:	4627 Kานต่อ:	4627 Kานข่าวต้นฉบับ:	4627 Kานเพิ่มเติม	4627 Kานประกอบ:	4640 Kานข่าวเพิ่มเติม:	4640 Kานข่าวเพิ่มเติม	4640 Kานข่าวที่เกี่ยวข้อง:	4640 Kานข่าว:	4640 Kานเรื่องอื่น:	4649 Kานข่าวอื่นๆ	4649 Kานข่าวต้นฉบับได้ที่	4649 Kานบทความอื่นๆ	4649 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4634 Kางอิง:
""", 'เ': """
เก	4634 Kี่ยวกับผู้เขียน
เข	4631 K้าร่วมช่อง
เน	4636 Kื้อหานี้สร้าง	4650 Kื้อหาสปอนเซอร์	4650 Kื้อหาโฆษณา	4650 Kื้อหาสนับสนุนโดย
เพ	4631 Kิ่มเพื่อน
เร	4634 Kื่อง:	4634 Kื่อง :	4634 Kื่องและภาพ
""", 'แ': """
แจ	4637 K้งแก้ไขข่าว	4653 K้งเบาะแส	4653 K้งข่าว
แช	3 Kร์
แป	4636 Kลโดย
แอ	4631 Kดไลน์
""", 'โ': """
โฆ	4650 Kษณา -
""", 'ใ': """
ให	4637 K้คะแนนบทความ
""", 'ไ': """
ไม	4631 K่พลาดทุกข่าวสาร	4631 K่พลาดข่าว
""", 'ả': """
ảnh	5014 K:	5072 K #/#	5072 K # / #
""", 'ủ': """
ủng	5014 K hộ tác giả	5035 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2881 Kせて読みたい	2881 【Kせて読みたい】	2881 Kせて読みたい:
""", 'こ': """
こち	2881 Kらもおすすめ	2881 Kらもおすすめ:	2917 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2891 K記事を書いた人	2891 K記事の筆者	2896 K要約はai	2896 K要約は、ai	2896 K要約は役に立ち	2896 ※K要約	2896 K記事の翻訳	2896 K記事の要約	2896 K記事はai	2896 K翻訳	2896 K見出しはai	2898 K動画はお住まいの地域	2898 K動画は、お住まいの地域	2898 K動画は現在ご利用	2898 K動画はご覧いただけません	2898 K動画は再生できません	2898 K動画は公開を終了	2908 K記事は	2908 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2873 K見・ご感想
ご登	2854 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2881 Kと見る:	2917 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2950 Kーが発生しました
""", 'オ': """
オリ	2917 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2898 Kーヤーを読み込	2922 【Kゼント】	2922 Kゼント応募
""", 'ペ': """
ペー	2951 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2854 Kルアドレスの形式が	2854 Kルアドレスが正しくありません
""", '一': """
一覧	2917 【K】
""", '下': """
下載	13 K	5115 Kapp	5115 K應用程式
下载	13 K	5115 Kapp	5115 K应用
""", '以': """
以上	5158 K内容由ai
以下	5226 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5151 K:	5151 (K	5151 K係	5151 K为	5151 K為
""", '你': """
你做	59 K了吗
你可	5133 K能會喜歡:	5183 K能想看:
你有	5144 K线索
你覺	5160 K得這篇
你觉	5160 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5151 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5158 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5122 K微信公众号	5122 K官方微信
""", '内': """
内容	5158 K由ai
""", '再': """
再生	2899 K時間	2902 K速度
""", '写': """
写真	2881 【K】	2881 K:	2883 K特集:	2917 【Kを見る】	2917 【Kギャラリー】	2951 K #/#	2951 K#/#	2951 K # / #
""", '出': """
出典	2891 K:
出现	5222 K问题
出錯	5222 K了
出错	5222 K了
""", '分': """
分享	3 K
""", '前': """
前回	2917 【K】	2917 Kの記事:
""", '剩': """
剩余	5193 K字数
剩餘	5193 K字數
""", '加': """
加入	12 K	5142 K	5178 K
""", '動': """
動画	2881 【K】	2883 K:	2883 【K】	2898 Kプレーヤーを読み込	2898 Kプレイヤーを読み込	2899 Kの長さ	2917 【Kを見る】
""", '升': """
升級	5178 K
升级	5178 K
""", '原': """
原文	5182 K刊于	5182 K刊於
""", '参': """
参与	5162 K我们的
参考	69 Kになった	2881 K:
""", '參': """
參與	5162 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5161 K错误
发生	5222 K错误
""", '取': """
取材	2891 K・文	2891 K・執筆
""", '另': """
另请	5133 K参阅
""", '可': """
可以	5143 K在x上
可自	68 K由转载
""", '合': """
合わ	2881 Kせて読みたい:
合成	2898 K音声で読み上げ	2898 K音声による読み上げ
""", '同': """
同场	5133 K加映:
同場	5133 K加映:
""", '問': """
問問	5158 K我們的ai
問題	2950 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5101 K作者	5101 K这篇文章
喜歡	69 K這篇	5101 K作者	5101 K這篇文章
""", '喝': """
喝酒	5185 K不開車
""", '图': """
图片	5226 K由ai
""", '圖': """
圖片	5226 K由ai
""", '執': """
執筆	2891 K:	2891 K/
""", '報': """
報名	5166 K參加
""", '填': """
填写	5162 K问卷
填寫	5162 K問卷
""", '如': """
如发	5161 K现
如有	5144 K线索	5144 K線索	5153 K新聞線索
如果	5144 K您有相关线索	5144 K你掌握	5144 K您掌握	5150 K您有
如發	5161 K現
""", '官': """
官方	5122 K微信:	5122 K微信公众号:
""", '審': """
審校	5151 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5133 K閱讀	5133 K阅读	5133 K閱讀:	5133 【K閱讀】	5136 【K閱讀】	5136 【K阅读】	5183 K阅读:
""", '开': """
开启	5115 K通知	5115 K推送通知
""", '引': """
引用	2891 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5136 K/	5183 K:
影音	5136 K/	5136 【K】	5183 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5183 K看更多:
""", '微': """
微信	5115 K扫	5122 K公众号:
""", '您': """
您对	5160 K这篇文章
您對	5160 K這篇文章
您有	5144 K线索
您的	27 K评论
您覺	5160 K得這篇
您觉	5160 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5112 K您的訂閱
感谢	5112 K您的订阅
""", '手': """
手机	5115 K客户端
""", '打': """
打开	13 K	5115 K微信
打賞	5101 K作者
打赏	5101 K作者
""", '扩': """
扩展	5133 K阅读:
""", '扫': """
扫一	5115 K扫
扫描	5115 K二维码关注	5142 K
扫码	5142 K
""", '投': """
投票	5162 K:
投稿	27 Kは
投資	5185 K一定有風險
投资	5185 K有风险
""", '报': """
报名	5166 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5142 K追蹤
""", '掃': """
掃一	5115 K掃
""", '採': """
採訪	5151 K撰文:
""", '推': """
推荐	5133 K阅读	5133 K阅读:	5136 K阅读:
推薦	5133 K閱讀:	5136 K閱讀:
""", '提': """
提供	2891 K:
""", '摘': """
摘要	5158 K由	5226 K由ai
""", '撰': """
撰文	5151 K:
撰稿	5151 K:
""", '支': """
支持	5176 K
""", '收': """
收听	1 K	5171 K我们的播客	5171 K我们的节目
收聽	1 K	5171 K我們的播客	5171 K我們的節目
""", '文': """
文/	2891 K
文:	2891 K
文・	2891 K
文字	2902 Kサイズ	2902 Kの大きさ
文章	44 K有误	5151 K来源:	5161 K有误	5161 K有誤
""", '新': """
新聞	41 K爆料	5144 K線索
新闻	41 K热线	41 K报料	41 K爆料	5144 K线索热线	5144 K线索
""", '早': """
早鳥	5185 K優惠	5185 K票
早鸟	5185 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5133 K:	5133 K新聞:	5133 K內容:	5133 【K新聞】	5133 K相關	5133 K阅读:	5133 K報導:	5133 K报道:	5136 【K新聞】	5136 【K新闻】	5182 K精彩内容	5182 K精彩內容	5182 K资讯	5182 K資訊	5182 K内容请	5182 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2854 Kなメールアドレスを
有問	72 K題
有料	5144 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5185 K年請勿飲酒
未滿	5185 K十八歲禁止飲酒
未经	5225 K授权不得转载	5225 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5158 K容由ai
本报	41 K热线
本摘	5158 K要
本文	5151 (K作者	5151 K作者	5158 K摘要	5158 K由ai	5158 K由人工智能翻译	5158 K由人工智能生成	5158 K由人工智慧	5163 K由ai朗读	5182 K章來自	5182 K转载自	5182 K轉載自	5182 K来自	5182 K來自	5185 K含有聯盟行銷	5185 K包含聯盟行銷	5225 K受版权保护	5225 K受著作權保護	5225 K原载于	5225 K首发于	5225 K原刊於	5225 K轉載自	5225 K转载自	5226 K由ai	5226 K由人工智能	5226 K由 ai	5226 K由人工智慧	5226 K使用ai	5226 K经ai
本翻	5226 K译由
本音	5163 K频由	5163 K訊由
""", '来': """
来发	31 K表第一
来源	5151 K:
""", '校': """
校对	5151 K:
""", '構': """
構成	2891 K・文
""", '次': """
次に	2881 K読む:
次の	2917 Kページ:	2917 【K記事】
次ペ	2917 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5142 K加入	5143 K在	5143 K关注	5144 K提供线索	5144 K投稿	5153 K提供照片	5153 K提供新闻线索	5153 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5142 K加入	5143 K在	5144 K提供線索	5144 K投稿	5153 K提供照片	5153 K提供新聞線索	5153 K爆料
""", '正': """
正し	2854 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5158 K要	5226 K要由ai
此语	5163 K音由
""", '测': """
测一	5162 K测:
""", '測': """
測一	5162 K測:
""", '点': """
点击	5133 K查看	5133 K阅读:	5171 K观看视频	5171 K收听
点我	5142 K加入
""", '熱': """
熱門	5183 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5144 K请	5144 K請
""", '版': """
版权	5225 K声明	5225 K所有
版權	5225 K聲明
""", '特': """
特集	2883 K:	2883 【K】
""", '用': """
用微	5115 K信扫
""", '由': """
由語	5163 K音合成
由语	5163 K音合成
""", '画': """
画像	2881 【K】	2917 【Kを見る】	2951 K#/#	2951 K #/#	2951 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5161 K錯誤
發生	5222 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5133 K阅读	5133 K新闻	5133 K报道:	5133 K阅读:	5136 【K报道】	5136 K报道:	5183 K新闻:	5183 K文章:
相關	5133 K新聞	5133 K報導	5133 【K新聞】	5133 K閱讀:	5136 【K報導】	5136 K報導:	5183 K新聞:	5183 K文章:	5183 K報導:
""", '看': """
看更	5133 K多:	5136 【K多】
""", '確': """
確認	2854 Kメールを送信しました	5112 K信已寄
""", '禁': """
禁止	5185 K酒駕
""", '立': """
立即	5142 K加入	5162 K报名	5162 K報名
""", '筆': """
筆者	2891 Kプロフィール
""", '編': """
編輯	5151 K:
編集	41 K部への情報提供
""", '线': """
线索	5144 K征集
""", '编': """
编辑	5151 K:	5151 (K:
""", '聽': """
聽我	5171 K們的podcast
""", '自': """
自動	2898 K音声で読み上げ
""", '著': """
著者	2891 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5171 K上方影片
""", '观': """
观看	5171 K上方视频
""", '视': """
视频	5183 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5112 K成功	5178 K	5189 K本報	5189 K我們	5189 K本刊
""", '記': """
記事	7 Kの誤り	2873 Kの間違いを見つけ	2873 Kの誤りを見つけ	2873 Kに関するお問い合わせ	2873 Kへのご意見	2908 Kの誤り	2908 Kに誤り
記者	2891 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2881 Kくはこちら
""", '語': """
語音	5163 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2873 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2922 【Kプレゼント】	2922 Kプレゼント
""", '請': """
請作	5101 K者喝
請我	5101 K喝杯咖啡	5101 K們喝杯咖啡
請支	5176 K持
請至	5112 K信箱
請輸	5112 K入有效的	5112 K入正確的電子
""", '讚': """
讚賞	5101 K作者	5101 K支持
""", '订': """
订阅	5112 K成功	5178 K	5189 K本报	5189 K我们	5189 K本刊	5189 K本公众号	5189 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5163 K由ai
""", '请': """
请作	5101 K者喝
请到	5112 K邮箱
请我	5101 K喝杯咖啡	5101 K们喝杯咖啡
请支	5176 K持
请输	5112 K入有效的	5112 K入正确的邮箱
""", '責': """
責編	5151 K:
""", '資': """
資料	5151 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5176 K
""", '责': """
责任	5151 K编辑:	5151 (K编辑
责编	5151 K:
""", '赞': """
赞助	5176 K
赞赏	5101 K作者	5101 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5193 K输入
""", '这': """
这个	5159 K摘要
这段	5159 K摘要
这篇	8 K文章	52 K调查	52 K报道	5159 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5159 K摘要
這篇	5159 K文章
""", '連': """
連載	2883 K:
""", '還': """
還可	5193 K輸入
""", '采': """
采写	5151 K:
""", '長': """
長按	5142 K
""", '长': """
长按	5142 K
""", '開': """
開啟	5115 K通知	5115 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2881 K記事	2881 K記事:	2881 【K記事】	2881 K:	2881 【K】	2883 K動画:	2883 K特集:	2917 【K写真】
""", '閱': """
閱讀	5133 K更多
""", '问': """
问问	5158 K我们的ai
""", '阅': """
阅读	5133 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2899 Kの長さ
""", '飲': """
飲酒	5185 K過量
""", '首': """
首发	5225 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5162 K報名
""", '马': """
马上	5162 K报名
""", '點': """
點我	5142 K加入
點擊	5133 K查看	5133 K閱讀:	5171 K觀看影片
""", '같': """
같이	3004 K 보기:
""", '개': """
개인정보	3020 K 처리방침
개인정보처리방침	3020 K
""", '관': """
관련	3004 K 기사:	3042 K 기사 :	3042 [K 기사]	3042 K 기사-
관련기사	3004 K	3004 K:	3004 [K]	3042 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3070 K 차단을 해제
광고차단을	3070 K 해제
""", '괜': """
괜찮아요	2994 K, 웹으로	2994 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3027 K
기사	1 K 듣기	41 K 제보	3025 K #줄 요약	3032 K 주소가 복사
기사에	73 K 대해 궁금	3035 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3014 K 퀴즈 풀
""", '다': """
다음	3042 K 기사:
""", '당': """
당신의	3034 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3004 K 읽기:
더보기	3004 [K]	3004 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3034 K 설문에	3034 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3032 K 복사되었습니다	3032 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3042 [K 본 기사]
""", '모': """
모바일	2994 K 웹으로 볼게요	2994 K 웹으로 계속
모바일웹으로	2994 K 볼게요
""", '문': """
문제가	3082 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3025 K 요약은
본문	3032 K url 복사
""", '사': """
사진	3083 K #/#	3083 K # / #
사진출처	3048 K:
""", '생': """
생성형	3025 K ai가 요약
""", '선': """
선택	3080 (K) 개인정보	3080 [K] 개인정보	3080 (K) 광고성	3080 [K] 광고성
""", '설': """
설문	3014 K 참여하기
설문에	3034 K 참여하세요
설문조사	3014 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3070 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3034 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3004 [K]
""", '오': """
오늘의	3014 K 퀴즈 풀	3014 K 퀴즈
오류가	3082 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3070 K 이용을 위해	3070 K 서비스 이용을 위해
""", '웹': """
웹으로	2994 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3025 K 요약은 ai	3025 K 요약이 도움	3025 K 기사는 인공지능	3025 K 기사는 ai	3025 K 번역	3027 K 음성은 ai	3035 K 기사가 도움이	3035 K 기사를 어떻게	3035 K 뉴스에 대한 의견	3035 K 기사에 대한 의견
이메일	3020 K 무단수집거부
이메일무단수집거부	3020 K
이미지	3083 K #/#	3083 K # / #
이슈	3042 [K]
이어	3004 K 읽기:
이용약관	3020 K
""", '인': """
인공지능	3027 K 음성으로	3027 K(ai) 음성
인기기사	3042 [K]
""", '일': """
일시적인	3082 K 오류가
""", '자': """
자료출처	3048 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3020 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3032 K 복사되었습니다
""", '지': """
지금	3055 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3020 K 보호정책
청소년보호정책	3020 K
청소년보호책임자	3020 K
""", '추': """
추천	3004 K 기사:
추천기사	3042 [K]
""", '출': """
출처	3048 K:	3048 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3014 K 풀고 포인트	3014 K 풀고
""", '투': """
투표	3014 K 참여하기
투표하러	3014 K 가기
""", '페': """
페이지	3083 K #/#
""", '필': """
필수	3080 (K) 개인정보	3080 [K] 개인정보	3080 (K) 이용약관	3080 [K] 이용약관
""", '함': """
함께	3004 K 볼 만한 기사:	3004 K 보면 좋은 기사:	3042 [K 읽기]
""", '핫': """
핫클릭	3042 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3004 [K]
""", '후': """
후원	3076 K 계좌
후원계좌	3076 K
"""}

CONTAINS = {',': """
,说:	5250 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4019 K-vă	4023 K
abonații	50 K pot	4020 K noștri
abonează	80 K-te	3905 K-te pentru	3912 K-te pe youtube	4019 K-te
abonné	50 en tant qu'K	2006 pas encore K	2009 déjà K	2011 en tant qu'K
abonnés	2006 réservé à nos K	2009 réservé aux K	2183 nos K	2186 K
abonējiet	80 K	3242 K
actualisé	99 cet article a été K
actualité	2020 l'essentiel de l'K	2034 suivez l'K	2034 suivez toute l'K	2034 retrouvez toute l'K	2066 couvre l'K
actualizată	99 știrea a fost K
acționari	3987 fără K
adatkezelési	2437 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1675 K
adomány	2548 K
adományoddal	2544 K
adományok	2548 K
adományozz	2544 K
adományozzon	2466 K itt
advirtió	1675 K
adó	2421 K #%
adód	2546 K #
adója	2466 K #
adăugat	4022 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4545 K	4577 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2185 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1675 K
afișată	60 email nu va fi K
agregó	1675 K
aicināja	3245 K
aizsargātas	3184 visas tiesības K
aiškino	3178 K
ai가	3087 K 작성	3087 K 생성	3087 K 요약	3087 K 번역
ai로	3087 K 작성	3087 K 생성
ai를	3087 K 활용해
ajouté	2185 a K
ajută	4019 K-ne
ajánld	2544 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2430 töltsd le az K
alkalmazásban	2464 az K
alkalmazást	2464 K
alkalmazásunk	2545 K
alkalmazásunkat	2430 töltse le K
alkalmazásunkban	84 K
alăturat	3929 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2092 aidez-nous à K
analytička	526 je K
anhören	2 artikel K	2 text K	2 beitrag K	880 jetzt K:
anketě	546 naší K	546 v K
ankietę	35 naszą K	3638 naszą K	3638 krótką K
ankstesnėje	99 K versijoje
anmäl	4617 K dig till vårt	4617 K dig till våra
anmäla	4493 genom att K dig	4540 genom att K dig
annoncé	2185 a K
annoncør	713 betalt af en K	713 betalt af K
annonslänkar	37 K	74 K	4545 K	4577 K
annonsör	4556 betalt av en K	4556 betald av en K
annonsør	3515 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1675 K
anunțat	4022 a K
använder	4508 vi K cookies	4509 K kakor
anúncio	3809 após o K	3809 depois do K
anúncios	70 sem K	3896 sem K
apelował	3725 K
apelowała	3725 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1516 descarga la K	1516 descarga nuestra K
aplicația	84 în K noastră	3913 descarcă K	4019 descarcă K noastră	4019 descarcă gratuit K	4019 descarcă K și	4020 K noastră
aplikacją	84 z naszą K
aplikację	3592 pobierz naszą K	3593 pobierz K	3593 ściągnij K	3661 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4310 našej K
aplikáciu	4310 mobilnú K	4310 K
aportació	485 la teva K
aportación	1561 tu K	1594 haz tu K
apoyá	1672 K
applikációnk	2464 K
applikációnkat	2464 K
applikációnkban	84 K
apsolīja	3245 K
apóyanos	1561 K	1672 K
apóyenos	1561 K	1672 K
apúntate	1488 K a	1509 K a nuestra	1509 K gratis	1672 K gratis
apărat	4022 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4753 bir K paylaş
artykuł	15 darmowy K	20 cały K	3580 podoba ci się ten K	3639 nasz K do końca	3659 ostatni darmowy K	3723 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1489 te ha gustado este K	1499 regala este K	1499 regalar este K	1505 último K gratis	1505 te queda # K	1597 y lee este K	1671 K	1673 este K
artículos	15 K gratis	1505 K gratis este mes	1505 te quedan # K	1505 límite de K	1671 K
aseguró	1675 K
associés	2043 cookies K à ce contenu
assuré	2185 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	935 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3905 K-te pentru
autorização	3788 sem K prévia e expressa
autorką	3630 kontakt z K
autorská	528 K práva
avertizează	4022 K
avísanos	1672 K
ayúdanos	1561 K	1672 K a
açikladi	4833 K
açin	4753 K
añadió	1675 K
año	1674 al K
""", 'b': """
bağirdi	4833 K
bağirdilar	4833 K
bağiriyor	4833 diye K
bağiriyordu	4833 K
bağiş	4830 K yap	4834 K
bağişiniz	4830 K
bağlantilari	74 satiş ortakliği K	4746 satiş ortakliği K
başlayan	4752 tl'den K
başvurun	4753 K
behält	29 K sich vor	29 K sich das recht
behöver	4482 vi K ditt stöd	4617 vi K din hjälp
beiträge	58 neue K per mail	1007 K
beiträgen	1007 K
bekapcsolása	2430 értesítések K
beløb	775 fast K
beløp	3575 gi et K	3577 fast K
bemängeln	1011 K
bemängelt	1011 K
berätta	67 K för oss	67 K din
berättade	4620 K
berättar	4620 K
bestätigen	801 K sie ihre
bestätigungslink	926 K
bestätigungsmail	801 K	926 K
betalvägg	4621 K
bezpečí	99 linka K
bezplatný	566 poslední K článek	4304 náš K webinár	4327 posledný K článok
bezplatných	4313 K článkov
bezpłatne	3644 K konto
bezpłatny	3635 nasz K webinar	3659 ostatni K artykuł
bezpłatnych	3644 limit K
beágyazott	2506 egy K tartalom látható	2506 egy K tartalom található
beállításai	2505 cookie-K miatt
beállítások	2505 cookie-K miatt	2505 cookie K miatt	2505 süti K miatt
beğendiyseniz	4831 bu haberi K	4831 bu yaziyi K
biết	5097 cho K
blokovač	598 K reklam
blokování	517 K reklam	598 K reklam
blokującego	3692 programu K reklamy
blokującej	3692 wtyczki K reklamy
blokujący	3692 program K reklamy
blokującą	3692 wtyczkę K reklamy
blokátor	598 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1509 recibe el K	1509 nuestro K	1514 K diario	1672 recibe el K	1673 nuestro K	1676 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2016 dans votre K mail	2016 dans votre K e-mail
brezplačen	4425 zadnji K članek
brezplačne	4412 K članke
brezplačni	4405 naš K webinar	4425 zadnji K članek
brezplačnih	4412 K člankov
bronił	3725 K się
brzmiał	3725 K
brzmiała	3725 K
brzmiało	3725 K
butlletí	414 subscriu-te al K	414 el nostre K	486 el nostre K	489 K
buzdított	2547 K
buzdította	2547 K
buzón	79 en tu K	1512 en tu K
bájate	1672 K la app
báo	5015 là nhà K
bölümünde	85 yorum K
bönföll	4620 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4620 K
bønfaldt	776 K
bønn	3432 vi har en K til deg
bønnfalt	3578 K
bústia	436 a la teva K
bülten	4742 e-K	4834 K
bültene	4694 K abone	4694 K kayit	4694 K kaydol
bülteni	4742 haber K
bültenimiz	78 K	4831 K
bültenimize	78 K	78 e-K	4694 K	4830 K	4831 K
bültenine	4742 K
błagał	3725 K
błagała	3725 K
bạn	49 gửi cho K bè	4989 hộp thư của K	5034 sự ủng hộ của K	5094 mời K	5094 cần sự ủng hộ của K	5094 nhờ sự ủng hộ của K
bằng	5044 K văn bản của báo
""", 'c': """
caffè	2727 un K
café	54 me paga um K	1562 un K	1594 un K al mes	2069 un K
caractères	2092 limitées à # K
catedrática	1558 es K
catedrático	1558 es K
celého	497 pro čtení K
cercetătoare	3929 este K
cercetător	3929 este K
changés	99 prénoms ont été K
chaîne	2183 notre K
chefredaktör	4530 är politisk K	4530 är K
chefredaktør	690 er K
chuyện	5013 bạn có câu K
chép	5008 cấm sao K	5044 mọi sao K
chính	99 đính K	4998 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4989 bản tin của K tôi	4992 theo dõi K tôi	5013 cho K tôi qua	5013 liên hệ với K tôi	5094 ủng hộ K tôi	5094 K tôi cần sự giúp đỡ	5094 giúp K tôi	5094 theo dõi K tôi	5094 hãy gửi cho K tôi	5094 hãy liên hệ với K tôi	5094 hãy báo cho K tôi	5095 K tôi trên	5095 của K tôi	5095 cho K tôi
chọn	5094 hãy bình K
cikkből	2543 K #
cikkéből	2543 K #
cikkünk	2545 minden K
cikkünkhöz	2545 minden K
collecté	2019 est K par
collectée	2019 est K par
collectées	2019 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3771 nos K
comentó	1675 K
comisión	1583 recibir una K
comissió	431 rebre una K
comissão	3808 receber K	3808 receber uma K
commerciële	3343 K partner
communauté	2077 K whatsapp	2077 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2756 parte della nostra K
condamné	2185 a K
condiții	3916 termeni și K
confidentialité	2046 politique de K
confidențialitate	3916 politica de K
conférences	2066 est maître de K
connecté	2048 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3738 acesse todo o K	3798 ao exibir este K	3798 ao ver este K
contribuição	3790 com a sua K	3895 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1675 K
conversación	1536 participar en la K
conținut	9 acest K	3905 K doar pentru abonați
conținutului	3925 preluarea K
cookieinställningar	4506 K	4532 K
corespondentă	3929 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4019 K un cont pentru a citi
csatornájára	2454 viber-K
csatornánk	2545 K
csatornánkhoz	2454 telegram-K	2454 whatsapp-K
csatornánkra	2454 youtube-K	2544 iratkozz fel K	2544 iratkozzon fel K
csábított	2547 K
cuéntanos	38 K	67 K	1536 K en	1672 K
cuéntenos	38 K	67 K
czytać	3586 aby K dalej	3586 żeby K dalej	3722 chcesz K dalej
czytelników	36 naszych K	3639 opiniami K	3650 z wpłat K	3650 dzięki wsparciu K	3667 K	3723 naszych K	3723 z wpłat K
câmpurile	60 K cu steluță
cântau	4022 K
címével	2489 e-mail-K
cùng	51 hãy tham gia K họ
của	5018 là cây bút K	5095 độc giả K
""", 'd': """
danişmanliği	4747 yatirim K kapsaminda değildir	4747 yatirim K hizmeti
daní	4318 # % z K	4318 #% z K
darbą	3176 mūsų K
darowiznę	3584 przekaż K	3722 przekaż nam K	3722 przekaż K na
datenschutzerklärung	827 unserer K	1009 unserer K	1009 unsere K
datenübertragung	868 der K zu
dați	62 K-mi tag
debatindlæg	691 send dit K	691 skrive et K
debatredaktør	690 er K
debattredaktør	3488 er K
debattør	690 er K
declaró	1675 K
decía	1675 K
demandé	2185 a K
denmişti	4833 K
denunció	1675 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1516 K la	1516 K nuestra
destekçimiz	4753 K olun	4830 K olun
desteğiniz	4830 K
desteğinizle	4831 K
desteğiyle	18 okurlarin K	4729 yapay zeka K	4744 K ayakta	4758 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4309 K môžu
disponível	3749 K no google play
doação	3734 faça uma K	3790 sua K	3895 sua K	3895 faça uma K	3899 K
doações	3899 K
dodał	3725 K
dodała	3725 K
dodává	632 K
događaj	4205 naš K
domagał	3725 K się
donació	485 fes una K	489 K
donación	1494 haz una K	1494 tu K	1561 tu K	1561 una K	1672 tu K	1672 haz una K	1676 K
donația	4019 K ta
donație	4019 fă o K	4023 K
donații	4023 K
donează	90 K cât poți	4019 K acum
doplněn	99 článek byl K
doporučil	632 K
doporučila	632 K
doporučovala	632 K
dopuštenja	4216 bez K
doradzał	3725 K
dorzuć	3722 K się
dostawać	3660 chcesz K
dostávajte	4333 K
dostávat	567 chcete K	595 chcete K zprávy
dostávať	4328 chcete K
dostávejte	573 K
dostęp	80 kup K	3586 masz już K	3644 pełny K do	3644 wykup K	3722 kup K
dostępny	3586 artykuł K tylko
dotazník	547 krátký K	4308 krátky K
dotazníka	4308 nášho K
dotazníku	546 našeho K	547 krátkého K
dowolną	3724 K kwotą
dočtete	554 více se K
dołóż	3722 K się
dołącz	51 K do nich	51 K	3598 K do nas na	3722 K do nas	3722 K do grona	3722 K do nich
drastické	99 obsahuje K
draudžiama	3122 K kopijuoti	3122 be leidimo K	3122 be sutikimo K
draudžiamas	3143 be leidimo K
dueños	1624 sin K	1624 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3723 K dalej
dziennikarką	3631 jest K	3706 jest K
dzięki	3723 K wam	3723 K tobie
dziękujemy	3641 K za zapisanie	3641 K za zapis	3722 K, że nas czytasz
där	42 var du K
débloquer	2009 pour K
déclare	2185 K
déclaré	2185 a K
découvrez	2006 K nos offres	2182 K nos offres
déductible	2000 K des impôts	2000 K à #	2184 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2185 K
déplore	2185 K
déposés	2082 des cookies seront K
désabonner	2016 K à tout moment	2019 K à tout moment	2019 vous K en cliquant
désactiver	2041 K adblock
désactivez	2041 K adblock
désinscription	2019 K à tout moment
désinscrire	2019 K à tout moment	2020 vous K à tout moment
díky	630 K vám
dôvery	99 linku K
dömde	4620 K
dømte	776 K	3578 K
düzeltme	99 K:
děkujeme	629 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	4994 tải ứng K	5094 tải ứng K của	5094 hãy tải ứng K	5094 tải ngay ứng K
""", 'e': """
edellyttää	1930 K tunnusta
editörlerimize	39 K
editörüdür	4726 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2542 K készült
elaboración	1583 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1512 tu correo K	1536 tu dirección de correo K no será publicada
elemző	2457 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2423 a teljes cikk K
elsőként	2465 értesülj K
előfizetés	2548 K
előfizető	2423 már K	2544 legyen K
előfizetőink	50 K	2423 K olvashatják	2468 K számára	2545 K
előfizetők	50 az K	2479 csak K	2548 K
előfizetőknek	2424 csak K	2479 K szól
előfizetőként	50 K
előfizetőnktől	2489 K
emlékeztetett	2547 K
emoțional	99 pot afecta K
endereço	3766 seu K de email não será
engedély	2472 K nélkül tilos
engedélyezze	2436 K a javascript
engedélyezése	2506 tartalmainak K	2506 tartalmak K
engedélyhez	2472 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2183 cette K	3359 onze korte K	3359 onze K
enquêtent	2183 K pour vous
enquêtes	2183 nos K
ensimmäinen	1989 K kuukausi
enthält	868 dieses element K daten
entraînement	48 K d'ia
entrée	2142 ctrl+K	2142 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1672 K
epizódu	4306 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	690 er K
erhältlich	880 shop K	955 im shop K
erişin	4753 K
erklärt	1011 K
erklärte	1011 K
erkände	4620 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1008 K sie es weiter
erzählt	67 K uns	1011 K
erzählte	1011 K
escribió	1675 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1536 K a	1672 K
estimé	2185 a K
estás	1489 ya que K aquí	1489 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4703 javascript'i K
evästeasetuksesi	1883 K
evästeasetuksiasi	1907 K
evästeasetuksissa	1883 K
evästeasetusten	1883 K
evästeasetustesi	1883 K
evästeet	1907 K	1932 K
evästeitä	1886 K
evästesuostumuksesi	1883 K
evästevalintasi	1883 K
evästevalintojesi	1883 K
existují	557 K díky
experiência	67 conte sua K
explicó	1675 K
expliqué	2185 a K
expérience	67 partagez votre K
externého	4300 K obsahu
externí	539 K obsah
externího	539 K obsahu	539 obsah z K
externý	4300 K obsah
""", 'f': """
favoritkälla	4526 K
faça	3895 K um pix
felelősséget	30 nem vállal K
felhasználása	2471 K csak
felhasználási	2437 K feltételek
felietonistką	3706 jest K
felietonistą	3706 jest K
feliratkozás	2425 K a hírlevélre	2425 hírlevél K
feliratkozásommal	2452 K
feliratkozással	2452 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2457 K
folosește	3916 K cookie
folytatásához	2423 a cikk K
fordítóval	2461 gépi K
forintért	2468 havi # K
formulára	4311 odoslaním K
formulário	3895 inscreva-se no K
formuláře	550 odesláním K
forrásként	2453 kedvenc K
fortæl	67 K os
fortæller	776 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2440 küldd el K
fotóit	40 K	2440 küldje el K	2440 küldje be K
fotóját	2440 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4620 K
früheren	99 K version	99 K fassung
férjen	2544 K hozzá
följ	4500 K oss på	4617 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4522 alla rättigheter K
fördere	1008 K
fördermitglied	80 werden sie K	895 werde K	895 werden sie K
fördern	1008 jetzt K	1008 K sie
föredragen	4526 K källa
föredragna	4526 K källa
föreslog	4620 K
författare	4530 är K och
förklarade	4620 K
förklarar	4620 K
försvarade	4620 K sig
følg	655 K os på	773 K os	3453 K oss på	3575 K oss
første	703 K måned	775 K måned	3502 K måned	3577 K måned
førsteamanuensis	3479 er K
førstelektor	3479 er K
független	2421 támogassa a K	2545 K sajtó
főmunkatársa	2529 K
főszerkesztője	2459 K
""", 'g': """
gadā	3244 K
gazeteciliği	4831 bağimsiz K
gazeteciliğimiz	4831 K
gazetę	3670 kup K
gefällt	926 K ihnen, was sie	926 K dir, was du
gelmişken	4687 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	833 wird in neuem fenster K
giovedì	17 ogni K
giáo	5015 là K sư
giảng	5015 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4279 K
gridò	2841 K
gràcies	437 K a gent com tu	486 K a tu
grátis	3897 teste K
grâce	18 K à vous	1997 K à vos dons
gwiazdką	60 pola z K
gärna	4617 vill K höra från dig
går	634 før du K	3432 før du K
gåva	4482 ge en K i dag	4482 ge en K nu	4483 din K	4483 ge en K	4617 din K gör	4617 ge en K i dag	4621 K
gönderdik	4760 size bir e-posta K
gönderin	4753 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4618 K mer
göre	4833 K
görün	4753 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4753 K
gösterilmeden	4717 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3725 K
głosiła	3725 K
głosiło	3725 K
głosuj	3655 K
głosujcie	3655 K
głównej	3646 na stronie K
gương	64 trang K
gửi	49 hãy K	5013 xin K về
""", 'h': """
használ	2436 cookie-kat K	2437 sütiket K
használat	2436 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1011 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2440 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	860 bei google K
hirdették	2547 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2515 K
hirdetésblokkolót	2515 K
historią	67 podziel się swoją K
historička	526 je K
história	67 conte sua K
hjälp	4533 K av ai	4557 K av ai	4617 K oss
hjälper	4617 din gåva K
hjælp	693 K af ai	693 K fra ai	714 K af ai	773 vi har brug for din K	773 K os
hjælper	773 dit bidrag K
hlásal	632 K
hlásala	632 K
hlásá	632 K
hovorí	4380 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2442 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2442 a K
hozzátette	2547 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1908 tekoälyä K
hágase	80 K socio
hájil	632 K se
hájila	632 K se
häng	4617 K med i
häufiger	860 bei google K
hävdar	4620 K
håller	43 K du med	43 K du inte med	4564 läsare som K
hævder	776 K
hébergé	2043 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2489 K
hírekben	2430 a google K	2453 google K
hírlevelére	2452 K
hírlevelünk	78 K	2545 K
hírlevelünket	2452 K
hírlevelünkre	78 K	2425 K	2544 iratkozzon fel K	2544 iratkozz fel K	2545 K
hírlevél	2548 K
hírlevélre	78 K	2544 iratkozz fel a K	2544 iratkozzon fel a K
hó	2546 ft/K
hónap	2468 első K	2546 első K
hören	950 K sie hier.
hører	3493 der du K
hükmetti	4833 K
hüüdis	1744 K
hüüdsid	1744 K
hűségidő	2479 K nélkül
hồng	5043 nhận hoa K
""", 'i': """
iecienītāko	3192 K avotu
iepriekšējā	99 K versijā
ifølge	776 K	3578 K
illimité	2011 accès K	2101 en K
imágenes	40 tus K	99 contiene K
incorporó	1558 se K a
independentă	4020 presa K
independência	3896 a K
indicó	1675 K
indiqué	2185 a K
indrømmede	776 K
indrømmer	776 K
indépendance	2183 notre K
indépendant	1997 soutenez le journalisme K	2183 journalisme K	2183 média K
indépendante	2098 la presse K a	2183 presse K	2183 information K
información	1525 sigue toda la K	1525 siga toda la K	1558 cubre la K	1673 esta K
informację	3630 wyślij K
informações	99 com K de
informațiilor	3925 preluarea K
informováni	595 chcete být K
informó	1675 K
informē	3245 K
ingresá	77 K tu correo
innehåll	4509 externt K	4532 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3578 K
innrømmet	3578 K
inquiète	2185 s'K
inquérito	35 nosso K
inscrição	3743 cancelar a K	3817 sua K foi
inscríbete	1488 K
inställningar	4506 cookie-K	4506 dina K för cookies	4506 dina K för kakor
insändare	43 K	4531 skicka din K	4531 din K till	4531 skriva en K
intelektą	3130 dirbtinį K	3145 dirbtinį K
inteligencję	3652 przez sztuczną K
inteligencí	559 umělou K
intelligenciával	2461 mesterséges K készült	2481 mesterséges K
introduceți	77 K adresa de email
intégralité	2006 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1673 esta K
investigação	3896 esta K
investigație	4020 această K
investigațiile	4020 continua K
invítame	54 K a un café	54 K un café	1672 K a
invítanos	1672 K a
ismételgette	2547 K
istediğiniz	4693 K zaman iptal	4832 K zaman iptal
izražavaju	4210 komentari K
içeriği	9 K
içeriğin	4728 harici K
içermektedir	99 sahneler K
išorinio	3128 K turinio
""", 'j': """
jautāja	3245 K
javascript가	3064 K
javascript를	3064 K
javasolják	2547 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3580 skoro już tu K	3580 skoro tu K
ještě	606 zbývá K
jogász	2457 K
jugé	2185 a K
jurnalistă	3929 este K
jurnaliștii	39 K noștri	3959 K noștri îți trimit	4020 K noștri
jälgi	1741 K meid
jäljellä	1926 ilmaista juttua K
jäseneksi	80 liity K	1987 liity K
""", 'k': """
kanał	3723 nasz K
kannatusjäseneksi	1987 liity K
kanál	630 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4280 K
kedykoľvek	4285 odhlásiť sa môžete K
keresőben	2453 google-K
khoản	4986 bạn đã có tài K	4998 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5008 K sao chép
khẳng	5097 K định
kiabált	2547 K
kiabálta	2547 K
kiabálták	2547 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2547 K
kirjeessä	1990 luki K
kiáltott	2547 K
kiáltotta	2547 K
kiáltották	2547 K
kiến	5029 ý K của bạn sẽ	5094 hãy gửi ý K	5094 vui lòng gửi ý K
kliknutím	550 K na
kolačića	4201 K	4231 K
kolačiće	4201 K	4231 K
kolačići	4201 K
komentować	6 K	3617 aby K
komentár	6 pridať K	4309 pridajte K
komentára	4309 pridanie K	4309 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	537 je K	537 , K	613 , K
komentátorem	537 je K	613 je K
komentátorka	613 , K
komentátorkou	537 je K	613 je K	4298 je K
komentátorom	4298 je K
komentář	6 přidat K
komentáře	6 pro přidání K	548 vložení K	548 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2442 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1908 K
konferencję	3635 naszą K
konuştu	4833 diye K	4833 K
kopírovanie	4291 K obsahu bez	4291 K je zakázané
kopēšana	3191 K bez
korespondentką	3631 jest K	3706 jest K
korespondentė	3127 K
korábban	2488 K itt írtunk	2488 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3725 K
krzyczała	3725 K
krzyknął	3725 K
krzyknęła	3725 K
krävde	4620 K
krævede	21 K felter er	776 K
krönikör	4530 är K	4602 är K
kulturalną	3639 K dyskusję
kulturredaktör	4530 är K	4602 är K
kulturredaktør	690 er K	759 er K	3488 er K	3560 er K
kumppanuuslinkkejä	74 K	1920 K
kvíz	546 náš K	4308 náš K
kvíze	4308 našom K	4308 v K
kvízu	546 našem K	546 v K
kyltissä	1990 luki K
kysyivät	1990 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2546 K
käsitellään	99 jutussa K
käyttää	1884 tämä sivusto K
käyttöehdot	1915 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2547 K
kérdezték	2547 K
kérdőívünket	35 K
kért	2547 K
kérte	2547 K
kérték	2547 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1008 K sie uns
könyörgött	2547 K
könyörögtek	2547 K
köszönjük	2544 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2430 K minket	2544 K minket
követelte	2547 K
követelték	2547 K
közgazdász	2457 K
közlése	2480 nélküli K tilos
közreműködésével	2542 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2547 K
kúpte	4377 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1011 K an
künstlichen	884 K stimme vorgelesen	884 K stimme vertont
künstlicher	943 mithilfe von K
küpsised	1694 K
küpsistega	1694 K	1713 K
küsis	1744 K
kč	552 za # K	552 od # K	631 od # K
kļūsti	3242 K par
křičel	632 K
křičela	632 K
křičeli	632 K
kể	5097 K
""", 'l': """
labākie	3211 K raksti tavā
lamentó	1675 K
lançait	2185 K
lasītu	3181 lai K tālāk
lasītāji	3243 mūsu K
lasītājiem	3243 mūsu K
lejupielādē	3242 K
lelkisegély	99 K
leverandør	3490 ekstern K
leverantör	4532 extern K
leído	1597 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3201 K
linkistä	1919 lisää tästä K
lisenssillä	47 K
lisäsi	1990 K
llicència	47 K cc
lucrează	3929 K în presă
lunedì	17 ogni K
lună	4021 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	4986 đăng nhập để bình K	5029 bình K của bạn sẽ	5094 đăng nhập để bình K
lájkolj	2430 K minket
lákal	632 K
läget	4541 koll på K
lähdet	1861 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4544 du kan K mer	4544 kan du K mer	4544 K mer om	4618 fri att K
läsare	36 våra K	4542 våra K	4618 våra K
läsarna	18 tack vare K
läser	4617 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	718 K for	3520 K for	4561 K för
læser	773 tak fordi du K
læserbrev	43 K	691 skrive et K	691 send dit K
læsere	36 vores K	774 vores K
læseres	702 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1505 K de notas
límites	1499 sigue leyendo sin K
lòng	5013 vui K gửi về	5094 vui K gửi về
löd	4620 K
lød	776 K	3578 K
lūdza	3245 K
lập	5033 ủng hộ báo chí độc K	5095 báo chí độc K
""", 'm': """
magyarázta	2547 K
mailovú	4311 e-K adresu
mainoslinkkejä	37 K	74 K	1920 K
manhãs	17 todas as K
markedsføringscookies	662 K
marqués	60 champs K d'une étoile
masintõlke	1696 K abil
materiał	9 ten K
matéria	20 ler esta K	3738 esta K é só	3822 para ler esta K	3896 esta K
matérias	3789 limite de K	3894 K
matí	485 rep cada K
mawiał	3725 K
mawiała	3725 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2547 K
megbízásából	2542 K készült
megjelenését	2542 K támogatta	2542 K támogatja
megjelenítése	2506 tartalmainak K	2506 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	1987 tue K
meitä	1917 tukea K	1917 tue K	1987 tue K	1987 auta K
mencióname	62 K
menționat	4022 a K
mesačne	4379 K
mesečno	4279 K	4475 K
mesélte	2547 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3724 za K
miesięcznie	3724 K
minkä	90 anna K voit
miễn	15 bài K phí	5036 hết số bài K phí	5096 dùng thử K phí
mjesečno	4279 K
moderálási	2442 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2092 charte de K	2092 K par la rédaction
mokė	3178 K
mondták	2547 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1499 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1675 K
mulțumim	4019 K că ne citești
munkatársa	2459 K	2529 K
munkatársunknak	39 K
munkánk	2545 K
munkánkat	2421 támogasd K	2421 támogassa K	2466 K	2544 támogasd K	2544 támogassa K	2545 K
myönsi	1990 K
másodközlés	2448 K	2471 K
másodközlése	2471 K
märkis	1744 K
määräsi	1990 K
mån	4543 kr/K	4619 kr/K
månad	4487 testa en K	4543 en K för	4617 testa en K	4619 per K	4619 varje K
månaden	4543 första K	4619 i K	4619 första K
månader	4543 K för #	4617 testa # K
månadsgivare	4617 bli K
måned	640 prøv en K	703 i # K	773 prøv en K	775 pr. K	3502 en K for	3575 prøv en K	3577 per K
måneden	775 om K	3577 i K
måneder	703 i # K	3502 K for #
média	2183 notre K
mês	3896 até o fim do K	3897 por K	3897 ao K
mình	54 mời K ly cà phê	62 tag K
míní	632 K
mówi	3725 K
mówili	3725 K
mówił	3725 K
mówiła	3725 K
môžete	4307 článok si K
müşterimiz	4764 K
mācīja	3245 K
mākslīgais	3198 K intelekts
mēnesis	3244 pirmais K
mēnesī	3244 K
mėgstamiausią	3123 K
mėnesį	3177 per K
měsíc	552 první K	631 za K	631 první K
měsíčně	631 K
můžeme	493 díky vám K
můžete	545 článek si K
mạnh	5097 nhấn K
""", 'n': """
nabádal	632 K
nabádala	632 K
naléhal	632 K
namawiał	3725 K
namawiała	3725 K
napisał	3725 K
napisała	3725 K
napiš	38 K nám	67 K nám
napište	38 K nám	536 K nám	569 K na	629 K nám
napísal	4380 K
napíšte	38 K nám	4297 K nám	4297 K, prosím	4330 K na	4377 K nám
naročilo	4411 hvala za K
naročite	80 K se	4385 K se na naše	4473 K se
naročnik	50 kot K	4384 že K
naročnike	4392 samo za K	4392 le za K
naročniki	50 K lahko	4424 lahko berejo le K	4424 berejo samo K	4477 K
naročnikom	4384 dostopen le K	4384 na voljo K	4384 na voljo samo K	4384 na voljo le K	4424 dostopna le K	4424 dostopna samo K	4424 dostopen le K	4424 dostopen samo K
naročnina	4412 K	4477 K
naročnino	4412 z K	4434 z K
narzędzi	3652 przy wsparciu K ai
nastavení	513 kvůli K cookies	513 K cookies	513 K souhlasu	513 vašeho K cookies	513 K soukromí
naujienlaiškio	3135 K
naujienlaiškis	3176 mūsų K	3179 K
naujienlaiškį	3115 mūsų K	3135 K	3175 užsisakykite K	3176 mūsų K
navođenja	4216 bez K izvora
navođenje	4216 uz K izvora
nawoływał	3725 K
načtením	514 K videa	514 K obsahu
našeho	542 do K týmu	542 K e-shopu
našem	4205 K timu
našich	568 K zpráv	4329 K správ
neatkarīgu	3242 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2544 segíts K	2544 írjon K	2544 írj K	2544 jelezd K	2545 K adód
nemokamą	3139 K paskyrą
neobmedzený	4284 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	532 K přístup
neomezeně	497 K číst
nepiekrītat	43 K
nepriklausomą	3137 paremkite K žurnalistiką	3175 paremkite K	3176 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1898 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	629 podpořte K
nezávislá	630 K média
nezávislé	4378 K médiá
nezávislú	4377 podporte K
nghiên	5015 là nhà K cứu
ngoài	5019 nội dung bên K
nguồn	5011 K ưu tiên	5011 K tin ưu tiên	5044 ghi rõ K	5079 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5029 chịu trách K về nội dung bình luận
nhân	5020 trí tuệ K tạo
nhấn	5094 K vào đây
nhận	4989 đăng ký K bản tin	4989 đăng ký K tin	5094 đăng ký K bản tin	5094 đăng ký K tin
nhập	24 đăng K	4986 vui lòng đăng K	4986 đăng K để đọc	4986 đăng K để xem	4986 đăng K để lưu	4986 hãy đăng K để	5094 đăng K để đọc	5094 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3632 materiał wideo jest K
niezależne	3722 wesprzyj K	3722 wspieraj K	3723 K media
niezależność	3723 K
niezależną	3723 jesteśmy K
noastră	4020 munca K
nolēma	3245 K
norāda	3245 K
nosūtīsim	57 jums K
notificações	14 as K	3751 ative as K	3751 ativar K	3751 receba K
notificările	14 K	3913 activează K
notifikácie	4310 K
notícia	3896 esta K
notícias	3743 receba as K	3743 receba K	3754 siga as últimas K	3894 K
novinařina	630 naše K
novinařinu	630 nezávislou K
novinár	4298 je K	4298 , K
novinári	4378 naši K
novinárka	4298 je K	4298 , K
novinárkou	4298 je K
novinárom	4298 je K
novinář	537 je K	537 , K
novinářem	537 je K	613 je K
novináři	630 naši K
novinářka	537 je K	537 , K
novinářkou	537 je K	613 je K
novičke	4385 na e-K
novičnik	4393 K	4393 e-K	4474 naš e-K	4477 K
novičnika	4393 K
nuotraukų	40 K ir vaizdo
nusprendė	3178 K
nášho	4304 do K tímu
nächste	21 in diesem browser für die K	1008 sind sie der K
näyttämällä	1882 K sisällön
nélkül	70 reklám K	71 spam K
nói	5097 K
nõus	43 ei ole K?
năm	5096 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	542 našem K
obegränsad	4490 K tillgång
obećala	4280 K
obećao	4280 K
obiecał	3725 K
obiecywał	3725 K
obligāta	3191 atsauce K
oblíbené	534 K zdroje
oblíbených	534 K zdrojů
oblíbenými	534 K zdroji
obrigatórios	21 campos K são	3766 campos K são	3770 campos K são	3770 campos K marcados
obveščanje	4411 na naše K
obľúbené	4295 K zdroje
obľúbených	4295 K zdrojov
obľúbenými	4295 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	567 chcete K
odebírejte	502 K náš	573 K	629 K
odemkněte	497 K si
odhlásit	503 K se můžete kdykoli
odoberať	4328 chcete K
odpoveď	21 zrušiť K
odpovídal	632 K
odpověděl	632 K
odpověděla	632 K
odpověď	21 zrušit K
odpowiadał	3725 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3725 K
odpowiedziała	99 nie K	3725 K
odpowiedziało	99 nie K
odražavaju	4210 komentari K	4210 komentari ne K
odídete	4293 kým K
ofereça	3738 K este artigo
ograniczeń	3586 czytaj bez K	3586 czytaj więcej bez K
også	51 bli med du K
ogłosił	3725 K
ogłosiła	3725 K
oikaisupyynnöt	1911 K
oikaisupyyntö	1911 K
olvashatják	2487 csak előfizetők K
olvasási	0 K idő
olvasóiból	2466 K él
olvasóink	36 K	2545 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1672 danos tu K
ordenó	1675 K
ordonné	2185 a K
ortakliği	4746 iş K linkleri	4748 satiş K bağlanti	4748 satiş K linkleri
orzekł	3725 K
osobních	530 ochrany K údajů	530 ochraně K údajů
osobných	4300 K údajov
ostrzegał	3725 K
ostrzegała	3725 K
ostrzegł	3725 K
otrzymywać	3660 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K
oznámil	632 K	4380 K
oznámila	632 K	4380 K
ozvěte	38 K se nám	67 K se nám	536 K se nám	629 K se nám
""", 'p': """
padėkite	3175 K mums
pageidaujamą	3123 K šaltinį
paklausė	3178 K
palīdzi	3205 ziedo un K	3242 K mums
palīdzību	3198 mākslīgā intelekta K	3213 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3175 K mums
parsisiųskite	3175 K
participación	1540 normas de K
partnerské	74 K odkazy	555 K odkazy	4316 K odkazy
partneři	516 my a naši K
pastā	3203 e-K
pastāstiet	38 K mums	67 K mums
patronką	3650 zostań naszą K
patrões	3849 sem K	3896 sem K
paylaşilan	4812 tarafindan K bir gönderi	4812 tarafindan K gönderi
paylaşin	25 K	49 K	4753 K
paylaştiği	4812 K bir gönderi	4812 'in K bir gönderi
paziņoja	3245 K
paziņojumus	3202 K
państwa	3630 czeka na K
pašte	3135 jūsų el. K
pažadėjo	3178 K
periódico	1673 este K	1673 nuestro K
permanència	487 sense K
persiųskite	49 K
personvernerklæring	3465 K
phê	54 mời tôi một ly cà K	5033 mời bạn một ly cà K
phóng	5013 liên hệ K viên	5015 là K viên	5015 K viên ban	5018 là K viên báo	5018 là K viên của	5094 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1675 K
pidätetään	1894 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3725 K
pisała	3725 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4198 K nam	4230 K nam na	4230 K na	4277 K nam	4398 K nam	4398 K na	4428 K nam na	4428 K na	4473 K nam
piškotke	4401 K	4429 K
piškotki	4401 K
piškotkov	4401 K	4429 K
pište	569 K na	569 K nám na
plakáton	2547 állt a K
plânge	4022 se K
pochází	539 obsah K
podcastów	3636 K
podcastů	544 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3725 K
podporovatelé	630 naši K
podporují	630 nás K
podpoře	493 díky vaší K můžeme	630 díky K
podpořte	557 K	629 K nás	629 K naši	629 K naše	629 K mě
podrška	4277 vaša K
podrške	4217 bez vaše K	4278 vaše K
podršku	4277 vašu K
podržite	4217 K	4277 K nas	4277 K naš
podělte	67 K se s námi	67 K se o
podľa	4380 K
poinformował	3725 K
poinformowała	3725 K
pokračovanie	4284 pre K v čítaní
pokračování	497 K je dostupné	555 K článku níže
pokračuje	555 článek K	555 text K	4316 článok K	4316 text K
pokračujte	497 K ve čtení s
politoložka	526 je K
politológus	2457 K
política	425 K de galetes	1534 K de cookies	3764 K de cookies	3791 cobre K
pomocí	559 K ai
pomocą	3652 z K ai
pomoć	4277 vašu K
pomóż	3722 K nam
pomôžte	4377 K nám
poprosił	3725 K
poprosiła	3725 K
poprosiło	3725 K
poručila	4280 K
poručio	4280 K
poslední	566 K článek zdarma	566 K článek, který můžete
posledný	4327 K článok zadarmo
poslušajte	4427 K nas
postafiókjába	2425 K
postafiókjában	2450 minden reggel a K	2450 minden este a K	2450 minden nap a K	2450 minden héten a K
postafiókodban	2450 minden reggel a K
postaládádba	79 a K	2452 a K
postaládádban	2450 minden reggel a K	2450 minden héten a K
postaládájában	2450 minden reggel a K	2452 ön K
posílat	550 nechte si K
posílejte	536 K nám
posíláme	57 vám K	57 K vám
potřebujeme	629 K vaši pomoc	629 K vaši podporu
používame	4300 K cookies
používá	516 tento web K
používáme	516 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3725 K
powiedziała	3725 K
powtarzał	3725 K
powtarzała	3725 K
poznámka	99 K redakce
pozostało	3586 K # %	3586 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	632 zvou K
pošaljite	49 K ga	4198 K nam	4198 K na	4277 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	536 K nám	629 K nám
pošli	49 K ho
pošlite	49 K ho	4297 K nám	4377 K nám
pošljemo	57 vam K
pošljite	49 K ga	4398 K nam	4398 K jo nam	4398 K na	4473 K nam
požádal	632 K
požádala	632 K
pracę	3723 naszą K
pranešimus	3134 K
praneškite	38 K mums	67 K mums
pranešė	3178 K
prašė	3178 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4331 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4284 už ste K	4284 ste K
predplatiteľom	80 staňte sa K	4292 K	4377 staňte sa K
predplatiteľov	4292 pre K
predplatné	4284 už máte K	4313 K	4377 kúpte K	4377 kúpte si K	4381 K
predplatného	4313 K
predplatným	4313 K	4334 s K
predplaťte	80 K si
preferată	3927 sursă K	4001 sursă K	4001 sursa K
preferované	534 K zdroje	4295 K zdroje
preferovaný	534 K zdroj	4295 K zdroj
preferovaných	534 K zdrojů	4295 K zdrojov
preferovaným	534 K zdrojem	4295 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3586 tylko dla K	3658 tylko dla K
prenumeratą	3644 z K
prenumeratę	80 kup K	3586 masz już K	3644 zamów K	3644 kup K	3644 wykup K	3670 kup K
preporučila	4280 K
preporučio	4280 K
pretlačiť	45 K
prevziať	45 K
prečítate	4284 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4277 K se našoj	4277 K im se	4473 K se nam
pridržana	4190 sva prava K
pridržane	4391 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3178 K
prihlásenie	4285 ďakujeme za K	4311 ďakujeme za K
prihlásení	4313 po K
prihlásením	4311 K súhlasíte
prihláste	24 K	4284 K sa a čítajte	4377 K sa na odber
prihvaćate	4212 prijavom K
pripažino	3178 K
programėlėje	3133 K
programėlę	3133 K
prohlásil	632 K
prohlásila	632 K
prohlížeč	10 váš K
pronađite	4228 K nas
proposé	2088 conçu et K par
prosił	3725 K
prosiła	3725 K
pročitali	4182 da biste K
pročitate	4180 da K cijeli	4180 da K ceo
prośbę	3580 mamy do ciebie K	3580 mamy małą K
prošnjo	4395 imamo majhno K	4395 majhno K
prywatności	3608 ustawienia K	3608 ustawień K	3611 polityka K	3611 polityce K
przeczytać	3586 aby K cały	3586 aby K ten artykuł
przeczytałaś	3639 dziękujemy, że K
przeczytałeś	3639 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3583 K nam #%	3722 K nam	3722 K #
przekonywał	3725 K
przekonywała	3725 K
przesyłajcie	3630 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3614 K zdjęcie	3614 K zdjęcia	3630 K nam	3630 K je do nas	3722 K nam
przyznał	3725 K
przyznała	3725 K
przyłącz	51 K się
przyślij	3614 K zdjęcie	3630 K nam	3630 K je do nas	3722 K nam
práca	4378 naša K
práce	630 naší K
práci	630 naši K
prácu	4378 našu K
právnička	526 je K
právník	526 je K
précision	99 K:
précisé	2185 a K
précédente	99 version K de cet
préférée	2076 source K
préférées	2076 sources K
prévient	2185 K
príspevky	4309 K v diskusii
príspevok	4377 váš K
próxima	3896 nossa K
průzkumu	35 našeho K
ptá	632 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2702 blocco della K	2839 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2459 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2041 bloqueur de K	2041 bloqueurs de K	2183 sans K
publicités	2041 bloqueur de K
publicystką	3631 jest K	3706 jest K
publicystą	3631 jest K	3706 jest K
publikování	527 K nebo šíření
publiée	22 ne sera pas K	2048 votre adresse e-mail ne sera pas K
pytał	3725 K
pytała	3725 K
pytały	3725 K
pytań	3638 na kilka K
pyyntö	1861 pieni K
pyysivät	1990 K
pásale	1672 K esta
pásalo	49 K
päevakokkuvõte	1701 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1905 K	1973 on K
päätti	1990 K
påminde	4620 K
pénzbe	2545 K kerül
pénzéből	18 olvasók K
písemného	528 bez K souhlasu
písomného	4331 bez K súhlasu
píšte	4330 K na	4330 K nám na
pódcast	34 nuestro K	1673 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3184 K bez	3191 K bez
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
quyên	5094 K góp ngay	5098 K góp
quyền	5008 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5062 trình chặn K cáo	5062 chặn K cáo
""", 'r': """
radził	3725 K
radziła	3725 K
radí	632 K
rakstīja	3245 K
rappelé	2185 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3175 K mums
rašė	3178 K
recaptcha로	3096 K
recibirás	57 K
reclamă	11 K
reconoció	1675 K
recordó	1675 K
rectificación	99 K:
recunoaște	4022 K
redacció	39 la nostra K	43 cartes a la K	436 la K t'envia	486 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1593 la K te envía	1633 se incorporó a la K	1673 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3959 K îți trimite	4020 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3722 wesprzyj K
redaktorką	3631 jest K	3706 jest K
redaktorė	3127 K
redaktör	4530 är K för	4530 är K på	4530 är politisk K	4602 är K på
redaktør	690 er K på	690 er K for	690 er politisk K	759 er K på	759 er K i	3488 er politisk K	3488 er K i	3488 er K for	3560 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3817 a K envia	3858 entrou para a K	3896 nossa K
redistribuída	3788 reescrita ou K
redistribuído	3788 reescrito ou K
reenvíalo	49 K
refusé	2043 K le dépôt
registrácii	4313 po K
registráciou	4311 K súhlasíte
registráciu	4311 ďakujeme za K
regisztrálj	2544 K ingyenesen	2544 K, hogy
regisztráljon	2544 K ingyenesen	2544 K, hogy
regisztrálnia	2487 K kell
regístrate	1499 K gratis	1503 K para
reinhören	880 jetzt K:
rejestrując	3641 K się
reklamlänkar	74 K	4545 K	4577 K
reklamą	11 K
reklám	70 nincs K	4378 bez K
reklámblokkoló	2515 K
reklámblokkolót	2515 K
reklámok	2545 K nélkül
reportaż	3723 ten K
reporterką	3631 jest K	3706 jest K
reportér	537 , K	613 , K	4298 , K
reportérem	537 je K	613 je K
reportérka	537 , K	613 , K	4298 , K
reportérkou	537 je K	613 je K	4298 je K
reportérom	4298 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	419 prohibida la K	444 K sense permís
reproducción	1555 prohibida su K	1555 prohibida la K
reprodução	3785 proibida a K	3785 K proibida	3825 K permitida desde	3825 K é permitida desde
reprodúcelo	45 K
republié	45 K	2062 K avec	2107 cet article est K
repórter	39 nosso K	3791 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1675 K
rezervăm	29 ne K dreptul
riêng	4998 chính sách quyền K tư	5036 dành K cho thuê bao	5044 quan điểm K của tác giả
rovatvezető	2529 K
rovatvezetője	2459 K	2529 K
ročne	4379 K
ročně	631 K
rät	1011 K
rätta	4536 K fel
rättar	4536 vi K fel
rättelse	99 K
räumte	1011 K ein	1011 K der	1011 K die
rääkis	1744 K
råber	776 K
råbte	776 K
rådde	4620 K
rådede	776 K
réagir	2051 pour K
réagissez	2182 K à
réalisation	2088 n'a pas participé à la K
rédacteur	2066 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2066 a rejoint la K	2088 n'a pas participé à sa K	2097 la K vous	2101 pour soutenir la K	2182 soutenez la K	2182 alertez la K	2183 notre K
rédactrice	2066 est K
régulièrement	2066 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2185 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2006 cet article est K	2006 ce contenu est K	2006 article K
réservée	2006 K à nos abonnés	2006 la suite est K	2009 K aux abonnés
réservés	2009 K aux abonnés	2062 tous droits K
résiliable	2184 K à tout moment
részesített	2453 előnyben K forrásként
röst	4533 ai-K	4569 ai-K
răspuns	99 nu a K	99 nu au K	4022 a K	4022 au K
răspunsul	21 anulează K
rằng	5097 viết K	5097 cho K
""", 's': """
sacīja	3245 K
sadržaj	9 ovaj K	4201 vanjski K	4201 spoljni K
sadržaja	9 ovog K	4201 vanjskog K	4201 prikaz ovog K	4201 prikaz K
sakė	3178 K
samfunnsøkonom	3479 er K
samobójcze	99 myśli K
sanctionné	2185 a K
sandučić	79 u vaš K	4183 u vaš K
sandučiću	4183 u vašem K	4212 vašem K
sbírka	633 K
schließ	51 . K dich
schließen	51 . K sie sich	788 K sie ein abo	1008 K sie ein abo
schránke	4285 vašej K
schránky	79 do vaší K	79 do vašej K	502 do vaší K	4285 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2544 K, hogy
segítségedre	2544 szükségünk van a K
según	1675 K
sensível	99 pode ser K
sentenció	1675 K
sería	1594 sin ti no K
sesión	24 inicia K	24 inicie K	1499 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3895 inicie K
señaló	1675 K
sfătuia	4022 K
sfătuiește	4022 K
sfătuit	4022 a K
sisällön	9 K	1907 ulkoisen K
sisältö	1866 tämä K on vain
sisältöä	1907 ulkoista K
siunčiame	57 jums K
sjefredaktør	3488 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4620 K
skarży	3725 K
skarżył	3725 K się
skrzynkę	79 na twoją K	3590 na twoją K	3590 na swoją K	3641 K mailową
slažete	43 K se	43 ne K se
slobodné	4377 podporte K
slobodnú	4377 podporte K
slušajte	4228 K nas
slíbil	632 K
slíbila	632 K
socioložka	526 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3638 naszą K
sonuçlarinda	4720 google arama K
sorumluluğu	30 K
souborů	529 K cookie
souhlasíte	43 K?	550 e-mailu K	550 odesláním K	550 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5013 về hộp thư của tòa K	5033 hãy ủng hộ tòa K	5044 bằng văn bản của tòa K	5094 hãy gửi về tòa K	5094 hãy liên hệ tòa K	5094 hãy báo cho tòa K	5095 tòa K
spandér	54 K en kaffe
spolupráci	555 ve K s partnerem	4316 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4398 K nam
sportkrönikör	4530 är K
sportsredaktør	690 er K
spracovaním	4311 K osobných údajov
sprijiniți	4019 K
sprijină	4019 K-ne
správach	4296 google K
správy	4296 google K
spuneți	38 K-ne	67 K-ne	4020 K-mi mai jos
stellenbörse	879 in unserer K
stjärna	60 fält med K
straipsnį	3146 šį K	3176 visą K
stronę	3661 naszą K
stwierdził	3725 K
stwierdziła	3725 K
stáhněte	629 K si naši	629 K si náš
stálo	632 K na	632 K ve	632 K v
står	30 K för	776 K der på	3578 K det på	3578 K det i	4620 K det på
stöd	4482 med ditt K	4617 K oss	4617 K vår	4617 ditt K
stödja	4542 K oss med
stödlinjen	83 K
stödmedlem	4617 bli K
stödprenumerant	4617 bli K
stötta	4542 K oss med	4617 K oss	4617 K vår	4617 K vårt
støt	702 K os	773 K os	773 K med
støtt	3575 K oss	3575 K vår
støtte	637 med din K	637 vi har brug for din K	702 K os med	702 din K gør	773 din K	773 bliv K	3435 med din K	3501 K oss med	3575 din K
støtteabonnent	3575 bli K
støttemedlem	80 bli K	773 bliv K	3575 bli K
stāstīja	3245 K
stăpâni	3987 fără K
stěžuje	632 K
subscripció	489 K
subskrybentów	3586 tylko dla K	3586 dostępna dla K	3586 dostępne dla K	3658 tylko dla K
subskrypcją	3644 z K	3666 z K
subskrypcję	3586 kup K	3586 masz już K	3641 dziękujemy za K	3644 wykup K	3722 kup K
suosikkilähteeksesi	1898 K
suosikkilähteeksi	1898 K
sursă	3958 link activ către K
suscripción	1499 ya tengo una K	1672 cambia tu K	1676 K
suscríbase	80 K	1672 K
suscríbete	80 K	1499 K para	1499 K por	1499 K en	1509 K al boletín	1672 K
susțin	3950 care ne K lunar	4020 ne K lunar
susține	4019 K-ne	4019 K presa	4022 K că
susținerea	4019 K ta
susțineți	4019 K-ne
svarīgākie	3214 nedēļas K
svarīgākās	3214 nedēļas K
svěřte	536 K se nám
szabályzatot	2442 moderálási K
szabályzatunk	2442 moderálási K
szerencsejáték	2435 túlzásba vitt K ártalmas	2435 K ártalmas, függőséget	2435 K függőséget okozhat! #+
szerkesztője	2459 K	2529 K
szerkesztőségünk	39 K	2545 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2545 K
szerzője	2459 külső K
szociológus	2457 K
szólított	2547 K fel
szükség	2420 önre is K van	2420 önökre is K van	2420 rád is K van
szükségünk	2420 rád is K van	2420 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4543 tills du K upp	4620 K
sähköpostiin	1871 suoraan K
sähköpostiisi	79 K	1872 K
sähköpostillasi	1932 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1872 K
sélection	2097 K d'articles
sélections	2006 ajouter l'article à vos K
síganos	1525 K en
síguenos	1525 K en	1672 K
sócio	80 seja K
sõltumatut	1741 toeta K
sõnul	1744 K
sök	4559 K nu
sökresultat	4526 K på google
sökt	99 vi har K	99 har K
söyledi	4833 K
söylediler	4833 K
söylüyor	4833 K
søg	716 K nu
søgeresultater	686 K på google
søgning	686 google-K
søk	3518 K nå
søkene	3484 google-K dine
søkeresultatene	3484 K dine på google
súhlasu	4331 bez K
súhlasíte	43 K?	4311 odoslaním K
súmate	51 K	1672 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2505 K miatt
sütibeállítások	2505 K miatt	2505 K
sütik	2460 K
sütiket	2460 K
săptămână	17 o dată pe K	4021 pe K
sīkdatnēm	3196 K	3214 K
sống	5033 nuôi K tờ báo	5033 bạn đọc nuôi K
""", 't': """
találatok	2453 google-K
tanácsolja	2547 K
tanácsolják	2547 K
tanácsolta	2547 K
tanácsolták	2547 K
tanította	2547 K
taşiyin	4753 K
teigė	3178 K
tekemään	1988 K sitä
tekijänoikeus	1894 K suojaa
tekoäly	1908 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1908 K
tekoälyn	1908 K avulla	1908 K tekemä
tekoälyä	1908 käyttää K
telefonā	3202 savā K
tesszük	22 nem K közzé
textům	564 ke všem K
teşekkürler	4830 okuduğunuz için K
thiết	5044 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5036 dành cho K bao	5036 đã là K bao	5098 K bao
thuộc	5009 bản quyền K
thành	4988 dành cho K viên	5031 bạn đã đăng ký K công	5094 trở K thành viên
tháng	5036 đọc miễn phí trong K	5096 mỗi K	5096 hàng K	5096 K đầu
thích	5011 nguồn tin ưa K	5011 nguồn yêu K
thông	14 K báo	4994 bật K báo	4994 nhận K báo	5013 bạn có K tin	5013 bạn đọc cung cấp K tin	5044 khi phát hành lại K tin	5094 hãy gửi K tin	5094 đăng ký nhận K báo	5094 hãy bật K báo
thường	5015 phóng viên K trú tại
tilføjede	776 K
tillgång	4617 få fri K
tillåtet	4556 inte K att återge
tiếng	5029 K việt có dấu
tiếp	4986 để K tục đọc	4986 để đọc K	4986 đăng nhập để K tục	5033 K sức cho báo chí	5036 để K tục đọc	5094 đăng ký để đọc K	5094 hãy K sức	5094 đăng nhập để K tục
tjänst	4478 en liten K att be
tjänsten	4559 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2423 a K
toàn	20 K bộ bài	4986 để đọc K bộ	4986 đọc K bộ bài	5036 để đọc K bộ bài	5094 đăng ký để đọc K bộ
tražila	4280 K je
tražili	4280 K su
tražio	4280 K je
tretích	4300 cookies K strán
treści	9 tej K	3644 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4994 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5029 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2529 K
tudósítója	2459 K	2529 K
turpinātu	3181 lai K lasīt
tuần	17 mỗi K	5031 bản tin hằng K của	5031 bản tin hàng K của	5096 mỗi K
tvrdí	632 K
työmme	1988 K
työtämme	1864 tue K	1987 tue K	1988 K
tájékoztató	2437 adatvédelmi K
támogass	2544 K minket
támogasson	2544 K minket
támogathat	2466 K minket
támogatása	2466 K nélkül	2466 olvasók K nélkül	2544 az ön K
támogatásod	2544 a te K
támogatásából	2420 olvasóink K	2466 olvasóink K
támogatására	2420 olvasóink K
támogatásával	2469 partnerünk K	2542 K készült
támogatónk	2466 legyen ön is K	2466 legyél te is K
täglich	797 K per mail
tähtsamad	1713 nädala K
tärkeimmät	1932 K jutut
tästä	1919 lisää K
täällä	1861 kun kerran olet K
täältä	1919 lisää K
téléchargez	1992 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2544 K le
történész	2457 K
týden	17 každý K
týdně	631 K
týždenne	17 raz K
tłumaczy	3725 K
tłumaczył	3725 K
tłumaczyła	3725 K
třetích	539 cookies K stran
""", 'u': """
uafhængigt	774 K medie
ubegrænset	643 K adgang
udostępnij	25 K
ukarał	3725 K
ulaş	38 bize K
ulaşin	38 bize K	4722 bize K	4753 K
ulaşmak	4722 yazara K
unabhängig	935 K von unserer redaktion	935 von unserer redaktion K	948 damit wir K bleiben	1009 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2728 insegna all'K
unterstütze	782 K unsere arbeit	782 K uns mit	1008 K uns	1008 K unsere	1008 K mich	1008 K meine
unterstützen	782 K sie unsere arbeit	782 K sie uns mit	782 mit einer spende K	782 können sie uns K	1008 K sie uns	1008 K sie unsere	1008 sie können das K	1008 freiwillig K	1008 K sie mich	1008 K sie meine	1008 K uns
unterstützt	821 ihr browser K	1008 K uns
unterstützung	778 ihre K	778 mit ihrer K	895 ihrer K	895 deiner K	943 mit K von ki	1008 mit deiner K	1008 deine K	1008 eure K
upišite	77 K svoj e-mail
upozorněni	595 chcete být K
upozornění	507 zapněte si K	549 K	595 chcete dostávat K	595 chcete zasílat K	595 chceš dostávat K	595 chcete posílat K	595 chcete odebírat K
upphovsrätt	4522 skyddat enligt lagen om K
upphovsrättslagen	4522 skyddat enligt K
uprednostňované	4332 K zdroje
uprednostňovaný	4332 K zdroj
uprednostňovaných	4332 K zdrojov
upřednostňované	572 K zdroje
upřednostňovaný	572 K zdroj
upřednostňovaných	572 K zdrojů
upřesnění	99 K:
uredništva	4391 brez dovoljenja K	4391 brez soglasja K
uredništvo	4405 v naše K	4474 naše K
uredništvu	39 našemu K	4398 pišite K
urmărește	3912 K-ne pe	3912 K-ne și pe	3913 K știrile	4019 K-ne
urmăriți	3912 K-ne pe	4019 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3608 K cookies	3608 K plików cookie
utilização	3764 K de cookies
utilizează	3915 K cookie
utilizăm	3915 K cookie
utánközlés	2448 K	2471 K
utánközlése	2471 K
utánközölhető	45 K
uutislähteeksesi	1898 ensisijaiseksi K
uutislähteeksi	1898 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3725 K
uznała	3725 K
uzsvēra	3245 K
użyciu	3652 przy K ai
użytkowników	3639 opiniami K
używamy	3610 K plików cookie
užsisakykite	3112 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	502 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4297 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1011 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	879 suchen K
versão	2 K em áudio
vervielfältigung	849 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	833 deine e-mail-adresse wird nicht K	833 ihre e-mail-adresse wird nicht K
veröffentlichung	911 seit der K geändert	911 seit K geändert
već	4195 kad ste K tu	4279 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2440 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1911 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5015 là biên tập K	5018 là biên tập K của	5036 dành cho hội K
viết	5094 hãy K thư	5095 bài K này	5097 ông K	5097 bà K
você	18 sem K	3896 sem K
vollständigen	788 K artikel lesen
volontär	863 ist K
volontärin	863 ist K
voltál	42 ott K	2440 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4408 K
vyhradené	4291 všetky práva K	4291 autorské práva sú K
vykřikl	632 K
vykřikla	632 K
vypočuť	4307 si môžete K
vysvetľuje	4380 K
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
válaszolta	2547 K
válaszolták	2547 K
változatában	99 korábbi K	99 eredeti K
vás	557 bez K by	630 bez K by	4318 bez K by	4378 bez K by
väitis	1744 K
väitti	1990 K
väittää	1990 K
välise	1694 K sisu
våre	3575 meld deg på K
vårt	3447 meld deg på K	3575 meld deg på K
vær	51 K med
védekezett	2547 K
véli	2547 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4378 K vám
vēlamo	3192 K avotu
vēstkopai	3203 K
vēstulei	3203 ziņu K
vědět	38 dejte nám K	67 dejte nám K	536 dejte nám K	629 dejte nám K
všetkým	4325 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4304 náš K
webinář	542 náš K
według	3725 K
weißt	862 K du mehr
wezwał	3725 K
wiadomościach	3661 google K
widziałaś	3614 K coś
widziałeś	3614 K coś
wołali	3725 K
wołał	3725 K
wołała	3725 K
wpłata	3650 każda K	3722 twoja K
wpłatom	3723 dzięki K
wpłać	3722 K
wspierającym	3722 zostań K
współpracy	3647 we K z partnerem
wyjaśnia	3725 K
wypisać	3590 K się w każdej chwili
wyrażam	3591 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3630 K nam	3630 K je do nas
wzywał	3725 K
wzywała	3725 K
wöchentlichen	801 K newsletter
właściciela	3723 nie mamy K
""", 'y': """
yazdiğimiz	4763 daha önce K haber
yazmişti	4833 diye K
yhteistyössä	1920 K mainostajan
yönetmenidir	4726 genel yayin K
""", 'z': """
zaakceptować	3632 K pliki cookie
zaapelował	3725 K
zaapelowała	3725 K
zachęcali	3725 K
zachęcano	3725 K
zachęcał	3725 K
zachęcała	3725 K
zadaním	4311 K e-mailu
zadržana	4190 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	550 K e-mailu
zagłosuj	3655 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4217 K vama	4278 K vama
zakázané	4291 šírenie je K
založte	629 K si účet
zamknutý	4284 článok je K
zamčený	497 článek je K
zapisując	3641 K się
zapowiedział	3725 K
zapowiedziała	3725 K
zapytał	3725 K
zapytała	3725 K
zastrzeżone	3625 wszelkie prawa K	3625 wszystkie prawa K
zawołał	3725 K
zawołała	3725 K
zašlete	536 K nám
zašlite	4297 K nám
zaželen	4431 K vir
zaželene	4431 K vire
zaželeni	4431 K vir
zbiórka	3726 K
zbývá	497 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3614 masz K lub
zdjęcie	40 K lub film	3614 masz ciekawe K	3614 masz K lub film	3614 wyślij K lub
zespołu	3635 do naszego K
zewnętrzna	3632 treść K
zewnętrzne	9 treści K	3610 treści K	3632 treści K
zewnętrznej	9 treści K	3632 treści K
zewnętrznych	9 treści K
zgłoś	3630 K go nam	3722 K nam
ziņas	3214 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3662 daj nam K	3722 daj nam K
zněl	632 K
zněla	632 K
znělo	632 K
zobrazení	539 K tohoto obsahu	539 K obsahu
zobrazením	514 K obsahu	514 K videa
zobrazený	60 e-mail nebude K
zostań	3722 K z nami
zpracováním	503 souhlasím se K	517 K osobních údajů
zprávy	535 google K
zprávách	535 google K
zpívali	632 K
zugänglich	896 frei K
zunächst	849 dieser artikel erschien K
zurück	927 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4333 K
získávejte	573 K
zł	3644 za # K	3644 od # K	3724 od # K
złotówka	3650 każda K	3723 każda K
""", 'á': """
állt	2547 ez K
állítja	2547 K
átvehető	45 K
""", 'ä': """
ägare	4542 inga rika K
ähnliches	862 K erlebt
ändå	4478 nu när du K är här
äpp	1699 K
äppi	1699 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3480 beskyttet av K
året	775 om K
återges	4522 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4730 bizimle K
çalişmalarimiz	4831 K
çağrisinda	4833 K bulundu
çerezler	4703 K kullan
çerezlere	4728 K
çerezleri	4703 K kullan	4728 K	4764 K kabul
çözün	4753 K
""", 'é': """
échanos	1672 K una mano	1672 K un cable
écris	38 K-nous	67 K-nous
écrit	2066 K pour	2185 a K
écrivain	2066 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2182 K-nous
éditorialiste	2141 est K
électronique	2016 dans votre boîte aux lettres K
énekelték	2547 K
équipe	2183 notre K
értesítéseket	14 K	2465 K	2512 szeretne K
értesítést	2512 szeretne K	2512 szeretnél K	2512 kér K	2512 kérsz K	2512 kérek K
értesüljön	2465 K elsőként
értesülni	2512 szeretne K a	2512 szeretnél K a	2512 szeretne azonnal K
étoile	60 champs avec une K
évente	2546 K
""", 'í': """
ígérte	2547 K
ígérték	2547 K
írta	2547 K
író	2457 K
""", 'î': """
îmbia	4022 K
îndemna	4022 K
îndemnat	4022 a K
îndemnau	4022 K
întrebat	4022 a K
întrebau	4022 K
""", 'õ': """
õpetas	1744 K
""", 'ö': """
öffnen	803 app K
önemli	4764 günün en K
önerdi	4833 K
önskad	4526 K källa
önökkel	2420 csak K
""", 'ø': """
økonom	681 er K
""", 'ú': """
újraközlése	2471 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2545 független K	2545 a jó K
újságírásunk	2545 K
újságíró	2457 K	2529 K
újságíróink	2545 K
újságíróinkkal	2489 K
újságíróinknak	39 K
újságírója	2459 K	2529 K
újságíróként	2529 K
última	1525 siga la K hora	1525 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	850 K von	936 von der agentur K	936 deutschen presse-agentur K
übersicht	856 K	920 diese K wurde
ücretsiz	15 K haber	15 K makale	4751 K üye olun
ügyfelünk	2489 K
ühendust	38 võta meiega K	67 võta meiega K	1741 võta K
ünü	4828 #'K
ütles	1744 K
ütlesid	1744 K
üyeliği	4742 bülten K
üzente	2547 K
üzenték	2547 K
üçüncü	4728 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4228 K nas
čitalaca	43 pisma K	4217 uz podršku K	4235 K	4278 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4235 K	4278 naši K
čitatelia	4335 K	4378 naši K
čitatelja	43 pisma K	4217 uz podršku K	4235 K	4278 naših K	4278 uz podršku K
čitatelji	36 naši K	4235 K	4278 naši K
čitateljima	4235 K
čitateľom	18 vďaka K	4335 K
čitateľov	36 našich K	4318 vďaka podpore K	4335 K	4378 našich K	4378 vďaka podpore K
članak	20 cijeli K	4195 svidio vam se K	4213 cijeli K	4213 ceo K	4278 ovaj K
člancima	4224 svim K
članek	4395 vam je bil K všeč	4474 ta K
člankov	4423 do vseh K
členem	80 staňte se K	629 staňte se K
členom	4377 staňte sa K
článek	20 celý K	490 líbil se vám K	497 celý K za	552 celý K	630 tento K	630 líbil se vám K
článkom	4313 všetkým K	4325 k všetkým K	4325 ku všetkým K
článku	20 celého K	606 do konce K
články	630 naše K
článků	552 limit K
článkům	552 všem K	564 ke všem K
článok	20 celý K	4293 páčil sa vám K	4313 celý K	4378 tento K
čtenáři	575 K	630 naši K
čtenářů	36 našich K	43 listy K	493 z darů K	493 díky darům K	493 díky podpoře K	557 díky podpoře K	575 K	630 našich K	630 na podpoře K	630 díky podpoře K
čtenářům	18 díky K	36 našim K	575 K
čtení	0 doba K
čtěte	568 K nás
číst	630 K dál bez
čítajte	4329 K nás	4377 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4377 K, že nás čítate
""", 'đ': """
đây	5094 bấm vào K
đóng	5094 K góp của bạn	5094 hãy K góp
đăng	45 K lại	5031 cảm ơn bạn đã K ký	5031 bằng việc K ký, bạn	5094 K ký để đọc bài
đường	5013 K dây nóng của tòa soạn	5013 K dây nóng của báo	5094 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5036 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4379 K sumou
""", 'ř': """
řekl	632 K
řekla	632 K
říká	632 K
""", 'ś': """
śledztwa	3723 nasze K
śledztwo	3723 to K
śledź	3598 K nas na	3722 K nas
śpiewali	3725 K
świadkami	3614 byliście K	3614 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3614 byłeś K	3614 byłaś K	3614 jesteś K
""", 'ş': """
şikâyet	4833 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4198 K nam
šaukė	3178 K
šiandien	3137 aukokite K
šodien	3205 ziedo K
""", 'ź': """
źródło	3625 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3725 K
""", 'ž': """
žalio	4280 K se
želene	4431 K vire
želeni	4396 K vir
željene	4196 K izvore
željeni	4196 K izvor
žiadny	71 K spam
žurnalistai	3176 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3127 K
žurnalistika	630 naše K	630 nezávislá K	3176 K kainuoja	3176 gera K	4378 nezávislá K
žurnalistiku	630 nezávislou K	4378 nezávislú K
žurnalistiky	630 nezávislé K
žurnalistė	3127 K
žurnāliste	3195 K
žurnālisti	3243 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3243 neatkarīga K	3243 K maksā	3243 laba K
žurnālistiku	3205 atbalsti neatkarīgu K	3243 neatkarīgu K
žurnālists	3195 K
žádal	632 K
žádala	632 K
žádali	632 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1089 χωρίς K
άρθρα	1163 τα K μας
άρθρο	1163 αυτό το K
""", 'έ': """
έγγραφη	1089 χωρίς K άδεια
έγραφαν	1165 K
έγραφε	1165 K
έγραψε	1165 K
έλεγαν	1165 K
έλεγε	1165 K
έρευνά	1061 K μας
έρευνές	1163 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1043 K σου πηγές	1043 K σας πηγές	1043 K πηγές
αγαπημένη	1043 K πηγή
ακολουθήστε	1023 K μας	1162 K μας
ακολουθείστε	1023 K μας
ακόμη	1078 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1165 K
αναγνωστών	1092 K
αναγνώστες	18 χάρη στους K	1092 K	1163 οι K μας
αναδημοσίευση	45 K	1036 απαγορεύεται η K	1036 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1037 K χωρίς
αναπληρωτής	1048 είναι K καθηγητής
αναπληρώτρια	1048 είναι K καθηγήτρια
ανεξάρτητη	1162 ενισχύστε την K
ανταποκρίτρια	1046 είναι K	1048 είναι K
ανταποκριτής	1046 είναι K	1048 είναι K
απάντησαν	1165 K
απάντησε	99 δεν K	1165 K ο	1165 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1037 K η αντιγραφή	1037 K η αναπαραγωγή
αποδεχθείτε	1051 K τα cookies
αποδεχτείτε	1051 K τα cookies
απορρήτου	1040 πολιτική K
από	1069 K # €	1160 # K τα #	1160 # K #
αρθρογράφος	1046 είναι K	1048 είναι K
αρχισυντάκτης	1046 είναι K
αρχισυντάκτρια	1046 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1123 χωρίς K
""", 'β': """
βιβλιοπωλείο	1059 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1075 γραμμή K κεθεα
βοηθήστε	1162 K μας
βοηθειας	1075 γραμμη K κεθεα
βοηθούν	1163 μας K
βρείτε	1023 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1162 K μέλος	1162 K κι εσείς
γνώσεις	1064 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1045 K μας	1162 K μας
γραπτή	1089 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1165 K
δήλωσε	1165 K ο	1165 K η	1165 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1163 οι K μας
δημοσιογράφος	1046 είναι K	1046 , K	1046 - K	1048 είναι K στ	1048 είναι K του	1048 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1163 η K μας	1163 ανεξάρτητη K	1163 η ανεξάρτητη K
δημοσκόπησή	1061 K μας
δημοσκόπηση	1061 στη K
διαβάσετε	1018 για να K ολόκληρο
διαβεβαίωσε	1165 K
διαμαρτυρήθηκε	1165 K
διαφήμιση	11 τη K	1072 μετά τη K
διαφημίσεις	70 χωρίς K	1163 χωρίς K
διαφημίσεων	1117 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1048 είναι K
διεύθυνση	1021 τη K email	1021 η K email	1068 K email	1068 K e-mail
δικαιώματος	1036 με επιφύλαξη παντός K
διοργανωτές	1165 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1163 η K μας
δωρεά	1078 κάντε μια K	1162 η K σας	1162 κάντε μια K	1166 K
δωρεάν	15 K άρθρα	1069 K άρθρα
δωρεές	1166 K
""", 'ε': """
είμαστε	1163 K μια μικρή
είπαν	1165 K
είπε	1165 K
εβδομάδα	17 κάθε K	1164 την K
εγγραφή	1068 με την K σας
εγγραφείτε	1019 K για να	1069 K δωρεάν	1162 K δωρεάν	1162 K τώρα	1162 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1020 στα K σας
εκδήλωσή	1059 K μας
εκδοχή	99 αρχική K
εκφράζουν	1057 τα σχόλια K	1066 τα σχόλια K	1066 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1024 K τις ειδοποιήσεις	1026 K τη javascript
ενημερωτικά	1021 K δελτία
ενημερωτικό	78 το K δελτίο	1021 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1045 K μας
ενισχύστε	1078 K	1162 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1051 K περιεχόμενο
εξήγησε	1165 K
επανέλαβε	1165 K
επαναλάμβανε	1165 K
επιβεβαιώστε	1068 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1045 K μαζί μας	1045 K με τον συντάκτη	1045 K με τη συντάκτριά	1045 K με τη συντάκτρια	1045 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1165 K
επιστήμονας	1048 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1048 είναι K
ερευνητής	1048 είναι K
ερωτηματολόγιο	1065 το K
εσάς	1078 χάρη σε K	1163 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1069 με # K
ευχαριστούμε	1068 K για την εγγραφή	1162 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1165 K
ζήτησε	1165 K ο	1165 K η	1165 K στο	1165 K από
ζητούσαν	1165 K
ζητούσε	1165 K
""", 'η': """
ηλεκτρονικό	1059 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1123 χωρίς K
ισχυρίζεται	1165 K
ισχυρίστηκε	1165 K
""", 'κ': """
κάλεσε	1165 K ο	1165 K η
κάνε	62 K μου tag
κάνοντας	1068 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	1075 K εθισμού
καθηγήτρια	1048 είναι K
καθηγητής	1048 είναι K
καλούσαν	1165 K
καλούσε	1165 K
κανάλι	1163 το K μας
κατάστημά	1059 στο K μας
κατήγγειλε	1165 K
καταγγέλλει	1165 K
καταγγελία	1045 κάντε μας την K
κατεβάστε	1024 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1075 K εθισμου
κοινοποιήθηκε	1146 η δημοσίευση K από
κουίζ	1061 το K	1061 στο K	1061 το K μας
κυκλοφορεί	1059 K το νέο τεύχος
κυριότερες	1068 τις K ειδήσεις
""", 'λ': """
λάβετε	1090 K
λέει	1165 K
λαμβάνεις	1087 θέλεις να K
λαμβάνετε	1087 θέλετε να K	1090 K
""", 'μ': """
μήνα	1164 τον K	1164 το K	1164 ανά K	1164 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1069 K # €
μεγαλομετόχους	1123 χωρίς K
μετόχους	1123 χωρίς K
μοιράστηκε	1146 μια δημοσίευση που K	1146 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1080 με τεχνητή K	1080 από τεχνητή K
νοημοσύνης	1080 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1018 K
""", 'ο': """
οικονομολόγος	1048 είναι K
ολόκληρο	20 K το άρθρο	1069 K το άρθρο
ομάδα	1059 στην K μας	1162 ελάτε στην K	1163 η K μας
""", 'π': """
παράκληση	1042 έχουμε μια μικρή K	1042 μια μικρή K
παραδέχεται	1165 K
παραδέχθηκε	1165 K
παραδέχτηκε	1165 K
παρακάλεσε	1165 K
παρακαλούσαν	1165 K
παρακαλούσε	1165 K
πατώντας	1068 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1051 εξωτερικού K
περιεχόμενο	9 αυτό το K	1051 αυτό το K	1051 το K αυτό	1051 εξωτερικό K
πολιτική	1040 K cookies
πρέπει	1051 δείτε το βίντεο K
προέτρεπαν	1165 K
προέτρεπε	1165 K
προέτρεψε	1165 K
προειδοποίησε	1165 K
προειδοποιεί	1165 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1162 ενισχύστε την K
προσωπικών	1040 K δεδομένων
προτεινόμενη	1043 K πηγή
προτιμώμενες	1043 K πηγές	1138 K πηγές
προτιμώμενη	1043 K πηγή	1138 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1085 K σε όλα
πρόσθεσαν	1165 K
πρόσθεσε	1165 K ο	1165 K η
πρώτο	1069 τον K μήνα
πρώτος	1164 K μήνας
""", 'ρ': """
ρεπορτάζ	1163 το K μας	1163 αυτό το K
ρυθμιστής	1075 αρμόδιος K εεεπ
ρυθμιστης	1075 αρμοδιος K εεεπ
ρωτούσαν	1165 K
ρωτούσε	1165 K
ρώτησαν	1165 K
ρώτησε	1165 K ο	1165 K η
""", 'σ': """
σημαντικότερες	1068 τις K ειδήσεις
σημείωσε	1165 K ο	1165 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1162 K μας
στήριξή	1078 χωρίς τη K	1162 η K σας	1162 τη K σας	1163 χωρίς τη K
στήριξη	1078 χάρη στη K	1163 χάρη στη K
στείλε	38 K μας	67 K μας	1045 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1045 K μας	1162 K μας
στηρίξτε	1078 K	1162 K μας	1162 K την	1162 K το	1162 K τη
συγγραφέας	1048 είναι K
συγκατάθεση	1051 K για cookies
συκοφαντικά	1057 K σχόλια
συμβουλεύει	1165 K
συμβούλευε	1165 K
συμβούλευσε	1165 K
συμβούλεψε	1165 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1059 K μας
συνέδριό	1059 K μας
συνέστησε	1165 K
συνδεθείτε	24 K	1019 K για να
συνδρομή	1069 με K	1069 K από	1091 με K	1166 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1018 διαθέσιμο μόνο σε K	1018 διαθέσιμο σε K	1041 μόνο για K	1041 μόνο σε K	1162 γραφτείτε K	1163 οι K μας	1166 K
συνδρομητής	50 ως K	80 γίνετε K	1018 είστε ήδη K	1162 γίνετε K
συνεργασία	1072 σε K με χορηγό	1072 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1072 συνδέσμους K
συνεχίζεται	1072 K παρακάτω
συνεχίσετε	1018 για να K την ανάγνωση	1018 να K την ανάγνωση
συνεχίσουμε	1163 να K
συνεχίστε	1018 K την ανάγνωση
συνιστούσε	1165 K
συντάκτης	1046 είναι K
συντάκτρια	1046 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1066 στα K
σύμφωνα	1165 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1086 K δωρεάν άρθρο
τραγουδούσαν	1165 K
τόνιζε	1165 K
τόνισε	1165 K
""", 'υ': """
υβριστικά	1057 K σχόλια
υβριστικό	1057 σχόλια με K
υπευθυνα	1075 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1075 παίξε K	1075 παίζουμε K
υπογράμμισε	1165 K
υποσχέθηκε	1165 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1042 αφού K ως εδώ
φωνάζει	1165 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1042 πριν K
φώναζαν	1165 K
φώναζε	1165 K
φώναξαν	1165 K
φώναξε	1165 K
""", 'χ': """
χάνετε	1087 μη K
χρήσης	1040 όροι K	1068 όρους K
χρειαζόμαστε	1162 K τη βοήθειά σας
χρησιμοποιεί	1027 K cookies
χρησιμοποιούμε	1026 K cookies
χρόνο	1164 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1083 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1061 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4058 мнение K	4058 точка зрения K	4860 думка K	4860 точка зору K
авторизованные	4091 только K
авторизованным	4091 K пользователям
авторизовані	4893 лише K
авторизуйтесь	24 K
авторкою	4879 зв'язатися з K
авторов	4058 мнение K	4058 мнения K	4058 точки зрения K
автором	4879 зв'язатися з K
автору	54 на каву K	4079 пишите K
авторів	4860 думки K	4860 думка K	4860 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4914 пишіть за K
адресу	4111 пишите по K
азартних	88 участь в K іграх	4850 участь в K іграх може	4850 участь у K іграх може
азартные	4048 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4048 участие в K играх может
азартні	4850 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4090 K	4892 K
анонимно	4079 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4876 K джерел
безкоштовна	4912 остання K стаття
безкоштовний	4888 наш K вебінар	4896 K акаунт	4912 останній K матеріал
безкоштовних	4896 ліміт K	4896 K статей
безкоштовні	15 K статті	4896 K статті
безлимитный	4033 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4109 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4094 K статьи
бесплатный	4085 наш K вебинар	4094 K аккаунт	4109 последний K материал
бесплатных	15 K статей	4094 лимит K	4094 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	4979 K
благала	4979 K
благали	4979 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4100 K донатам	4174 K вам	4174 K вашей
блокировщик	4055 отключите K	4055 K рекламы
блокувальник	4857 K реклами
больше	4059 знаете K
бот	39 наш K
браузер	10 ваш K	4072 ваш K	4871 ваш K
браузър	10 вашият K
букмекерская	4048 K контора. #	4048 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4861 знаєте K
""", 'в': """
вайбері	4877 K
вайбър	16 K	262 K
ватсапе	4077 K
вашата	250 на K поща
ваших	4172 # из K #
введите	77 K адрес
вебинар	4085 наш K
вебінар	4888 наш K
взывал	4176 K
видео	9 это K	40 фото и K
виділіть	4875 K
визнав	4979 K
визнала	4979 K
визнає	4979 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4871 K cookie	4902 будь-яке K матеріалів	4902 K матеріалів сайту
використанні	4869 при K матеріалів
використовує	4858 K cookie
використовуємо	4857 K cookie
вимагав	4979 K
вимагала	4979 K
вимагали	4979 K
виправлення	99 K:
випуск	4890 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4979 K
вк	4077 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4077 K
влезте	24 K
вміст	9 цей K
внескам	4903 завдяки K	4977 завдяки K
внесок	4976 ваш K
войдите	24 K	4034 K, чтобы
вотсапе	4077 K
вотсапі	4877 K
впн	64 без K
всеки	285 K лев
встановіть	4845 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4060 K ее	4060 K текст
вызывать	4048 азартные игры могут K
выпуск	4088 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	4979 K
відповідав	4979 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4850 дотримуйтеся правил (принципів) K	4850 дотримуйтесь правил (принципів) K	4850 принципів K гри	4850 правил K гри
відповідь	21 скасувати K
відповіла	4979 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4176 K
гласила	4176 K
гласит	4176 K
гласувайте	290 K
гледайте	295 K ни
говорил	4176 K
говорила	4176 K
говорили	4176 K
говорит	4176 K
год	4175 в K
годишно	341 K
голосуйте	4105 K	4908 K
гривень	4978 # K
грн	4978 # K
група	296 viber K
гукав	4979 K
гукали	4979 K
гукнув	4979 K
гукнула	4979 K
гіперпосилання	4869 K обов
""", 'д': """
дальше	4033 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4876 обрані K	4876 бажані K
джерелом	4876 основним K	4876 бажаним K
дзен	4077 K
дзене	4077 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4176 K
добавила	342 K	4176 K
добавьте	4046 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	4979 K
додала	4979 K
додатку	84 у нашому K
додає	4979 K
дозволить	4976 ваша підтримка K
дозволяється	4902 матеріалів K лише
долучайтесь	51 K	4976 K до нас	4976 K до нашої	4976 K до нашого	4976 K до спільноти	4976 K до читачів
долучайтеся	51 K	4976 K до нас	4976 K до нашої	4976 K до нашого	4976 K до спільноти	4976 K до читачів
донат	4173 ваш K	4976 ваш K	4980 K
донатам	4903 завдяки K
донати	4980 K
донатом	4978 K
донаты	4177 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	4976 ваша підтримка K
допомога	4976 нам потрібна ваша K
допомогою	4905 за K ші
допоможе	4977 K нам
допоможуть	4903 K нам працювати	4977 K нам
допоможіть	90 K, скільки можете
допускается	4099 материалов K только
допълнена	99 статията е K
доступ	4094 полный K	4896 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4024 вы K до конца	4835 ви K до кінця
дочитати	4841 щоб K
дочитать	4033 чтобы K	4094 K
дізнаватися	4923 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4038 K рассылку
ежемесячно	4175 K
ежемесячное	4173 оформите K
ежемесячный	4100 K донат
еженедельную	4038 K рассылку
електронна	250 вашата K поща
електронної	4895 адресу K пошти
електронну	4895 K адресу	4895 K пошту
епизод	272 K
епизода	272 K
есть	4059 вам K что
""", 'ж': """
жаловалась	4176 K
жаловался	4176 K
жалуются	4176 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4080 - K	4080 , K	4158 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4174 независимая K
журналистике	4174 независимой K
журналистики	4174 независимой K
журналистику	4174 независимую K
журналистка	265 е K	265 , K	4080 - K	4080 , K	4158 K
журналисты	4174 наши K
журналіст	4883 - K	4883 , K	4960 K
журналістам	39 нашим K
журналісти	4977 наші K
журналістика	4977 незалежна K
журналістику	4977 незалежну K	4977 якісну K
журналістка	4883 - K	4883 , K	4960 K
журналісту	39 нашому K
""", 'з': """
з	4975 # K #
завантажити	4845 K застосунок
завантажте	4845 K додаток
завдяки	4903 існує K	4977 K вам	4977 K вашій
зависимост	88 хазартът създава K
зависимость	4048 азартные игры вызывают K
задонатьте	4173 K	4976 K
задължителните	21 K полета
зазначив	4979 K
зазывал	4176 K
закликав	4979 K
закликала	4979 K
закликали	4979 K
закончились	4033 бесплатные статьи K
залишає	29 K за собою право
залишилося	4842 K #%	4842 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4061 K ошибку
замолчим	4174 мы не K
запазени	256 всички права K
запевняв	4979 K
запевняла	4979 K
запевняє	4979 K
записи	58 новые K на почту
запитав	4979 K
запитала	4979 K
запитань	4892 на кілька K
запишете	249 K се за нашия
зарегистрированные	4091 только K
зарегистрированным	4033 доступен только K
зарегистрированы	4033 уже K
зарегистрируйтесь	4034 K, чтобы	4094 бесплатно K	4094 K бесплатно	4173 K бесплатно	4173 K, чтобы читать
зареєстровані	4893 лише K	4893 тільки K
зареєструйтесь	4842 K, щоб	4896 безкоштовно K	4896 K безкоштовно	4976 K безкоштовно	4976 K, щоб читати
зареєструйтеся	4896 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4873 нашому K
застосунок	4845 завантажте K	4873 наш K	4873 мобільний K	4976 завантажте K і	4976 завантажте K та
захищено	4869 усі права K
захищені	4869 усі права K	4869 всі права K
защищенной	4079 K формой
защищены	4070 все права K
защищённой	4079 K формой
заяви	342 K
заявив	4979 K
заявил	342 K	4176 K
заявила	342 K	4176 K	4979 K
заявили	4176 K	4979 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4024 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4875 якщо ви K
знанията	273 K си
зобов	4979 K'язав
зовнішнього	4885 K вмісту	4885 K контенту
зовнішній	4885 K вміст	4885 K контент
зробіть	4839 K внесок	4976 K внесок у	4976 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4172 # K #
избранное	4076 K
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
иностранного	4070 выполняющим функции K агента
иностранным	4174 K агентом
инстаграм	262 K
искусственного	4102 с помощью K интеллекта
искусственным	4102 K интеллектом
использование	4072 K cookie	4082 K cookie	4099 любое K материалов	4099 K материалов сайта
использовании	4070 при K материалов	4099 полном или частичном K	4099 частичном K материалов
используем	4055 K cookie
использует	4056 K cookie
исправление	99 K:
источники	4076 избранные K	4076 любимые K
источников	4076 избранных K	4113 избранных K
источником	4076 основным K
исчерпали	4033 K лимит
""", 'к': """
каждое	17 K утро
каждый	4175 K месяц
каже	4979 K
каза	342 K
казав	4979 K
казал	342 K
казала	342 K	4979 K
казали	4979 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4174 наш K	4977 наш K
канала	4174 нашего K
каналу	4977 нашого K
колумнист	4080 - K	4080 , K	4158 K
колумніст	4883 - K	4960 K
колумністка	4883 - K	4960 K
команде	4085 к нашей K
команди	4888 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4870 у K	4870 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4060 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4071 в K
комментировать	6 K
контент	9 этот K	9 цей K	4082 внешний K
контента	9 этого K	4082 внешнего K
контенту	9 цього K
конференцию	4085 нашу K
конференция	270 нашата K
конференцію	4888 нашу K
конфиденциальности	4054 настройкам K	4054 настройками K	4055 политикой K	4072 политика K
конфіденційності	4856 налаштуваннями K	4857 політикою K	4871 політика K
копирование	4099 K материалов сайта
кореспондент	265 е K	265 , K	4883 - K	4883 , K	4960 K
кореспондентка	4883 - K	4883 , K	4960 K
короткий	4090 K опрос
корреспондент	4080 - K	4080 , K	4158 K
корреспондентам	39 нашим K
корреспондентка	4158 K
корреспонденту	39 нашему K
крикнув	4979 K
крикнул	4176 K
крикнула	4176 K	4979 K
кричав	4979 K
кричал	4176 K
кричала	4176 K	4979 K
кричали	4176 K	4979 K
кричит	4176 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4085 нашу K
лекцію	4888 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4085 нашего K
магазине	4085 в нашем K	4085 в нашем интернет-K
магазину	4888 нашого K
магазині	4888 у нашому K	4888 в нашому K	4888 нашому інтернет-K
материал	4060 обсудить K	4082 внешний K	4115 K создан	4174 этот K
материалам	4107 ко всем K
материалы	4174 наши K
матеріал	4977 цей K
матеріали	4977 наші K
матеріалу	99 першій версії K
матеріалів	4902 копіювання K сайту	4902 K посилання обов'язкове	4910 до всіх K	4910 до усіх K
мероприятие	4085 наше K
месенджері	4877 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4077 K
месте	42 вы были на K
месяц	4175 в K
мобільний	4873 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	4978 на K	4978 перший K
""", 'н': """
навчання	48 K ші
нагадав	4979 K
нагадала	4979 K
наголосив	4979 K
наголосила	4979 K
надпис	342 такъв K
надпись	4176 такая K
надсилайте	4879 K нам	4879 K її	4879 K їх нам	4882 K фото	4882 K відео	4882 K свої	4976 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4876 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4879 K нам	4879 K їх нам	4882 K фото	4976 K нам
нажимая	4093 K кнопку	4093 K на кнопку	4093 K "
нажмите	4060 K ctrl
налаштування	4856 K cookie	4856 K cookies	4856 K файлів cookie	4856 через ваші K
налаштуваннями	4856 K cookie	4856 K cookies	4856 K файлів cookie
налаштуваннях	4856 K cookie
намерете	295 K ни
напис	4979 такий K
написа	342 K
написав	4979 K
написал	4176 K
написала	4176 K	4979 K
написано	4176 было K	4979 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4079 K нашему	4079 K нашей	4079 K автору	4079 K нам	4173 K нам
напишіть	38 K нам	67 K нам	4879 K нашому	4879 K нашій	4879 K автору	4879 K авторці	4879 K нам	4976 K нам
напомнил	4176 K
напомнила	4176 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4054 из-за ваших K
настройками	4054 K cookie	4054 K cookies	4054 K файлов cookie
настройках	4054 K cookie
настройки	4054 K cookie	4054 K cookies	4054 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4895 K кнопку	4895 K на
нашем	4060 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4024 K просьба
неделю	17 раз в K	17 каждую K	4175 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4028 поддержите K	4173 поддержите K
независимые	4174 K медиа
незалежні	4977 K медіа
нейросети	4102 с помощью K
несколько	4090 на K вопросов
никакого	71 K спама
новинами	4848 стежте за K
новини	262 google K	4877 google K
новину	4861 маєте K
новость	4059 есть K
нуждаем	339 K се от вашата
нужна	4100 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4176 K
обещала	4176 K
обещали	4176 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4080 - K	4080 , K	4158 K
обозревательница	4158 K
обраних	4876 K джерел
обучения	48 K ии
объявил	4176 K
объявила	4176 K
объяснил	4176 K
объяснила	4176 K
объясняет	4176 K
объяснял	4176 K
объясняла	4176 K
обязал	4176 K
обязательна	4070 гиперссылка K	4099 материалов ссылка K	4099 ссылка на источник K
обязательные	21 K поля	4060 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	4979 K
обіцяла	4979 K
обіцяли	4979 K
огледален	64 K сайт
оглядач	4883 - K	4883 , K	4960 K
оглядачка	4883 - K	4883 , K	4960 K
оголосив	4979 K
ограничений	4033 читайте без K
одноклассниках	4077 K
одному	4895 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4060 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4892 наше K	4892 коротке K
опитуванні	35 нашому K	4892 K читачів	4892 нашому K	4892 в K
оповещения	4124 хотите получать K
оприлюднюватиметься	22 не K	4863 ваша e-mail адреса не K
опрос	35 наш K	4090 наш K
опросе	35 нашем K	4090 нашем K	4090 в K
опубликован	22 не будет K	4060 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4176 зовут K
організатори	4979 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4093 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4034 K #%	4034 K # %
отбележете	62 K ме
ответил	99 не K на	4176 K
ответила	99 не K на	4176 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4176 K
отвечала	4176 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4175 K в любой момент
отметил	4176 K
отметила	4176 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4038 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4079 K их нам	4173 K нам
отримувати	4913 хочете K
отримуйте	4917 K
очакваме	263 K вашите
очевидцем	4059 стали K	4059 вы стали K	4861 стали K
ошибку	4061 нашли K
оштрафовал	4176 K
оштрафовала	4176 K
оштрафував	4979 K
""", 'п': """
партнером	4097 совместно с K	4900 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4097 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4900 K посилання
партнеры	4055 мы и наши K
партньорски	282 K линкове
партнёром	4097 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4097 K ссылки
партнёрским	74 K ссылкам
патроном	4173 станьте K
пееха	342 K
пели	4176 K
первинній	99 K версії
первоначальной	99 K версии
первый	4175 K месяц	4175 рубль в K
переведите	4173 K нам
перевірте	4892 K себе	4895 K пошту
передплатник	50 як K	4841 уже K	4841 вже K
передплатникам	4841 доступний лише K	4841 доступна лише K	4841 доступно лише K
передплатники	50 K можуть	4911 лише K	4911 тільки K
передплатників	4841 тільки для K
передплатою	4841 доступна за K	4841 доступний за K	4896 за K	4918 з K
передплату	80 оформіть K	4896 K за	4976 оформіть K
передплатіть	80 K
передрук	45 K	4874 K
передруковувати	45 K
передруку	4874 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4075 K
перепечатке	4075 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4872 K даних
персональных	4073 K данных
писав	4979 K
писал	4176 K
писала	4176 K	4979 K
писати	4977 нам K
писменото	284 без K съгласие
письме	4093 в одном K
письменного	4114 без K согласия
письмової	4916 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4079 K нам	4111 K на	4173 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4879 K нам	4914 K на
платной	4033 в K версии
побачили	4924 K помилку
повний	20 K текст	4896 K текст
повтаря	342 K
повтаряше	342 K
повторював	4979 K
повторює	4979 K
повторяет	4176 K
повторял	4176 K
повторяла	4176 K
повідомив	4979 K
повідомила	4979 K
повідомили	4979 K
повідомлення	4923 хочете отримувати K	4923 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4879 K нам	4879 K нас	4976 K нам
подайте	264 K сигнал
поддержать	4173 K нас	4173 K редакцию	4173 K нашу
поддерживайте	4173 K нас	4173 K нашу
поддержите	4028 K нашу	4028 K нас	4100 K	4173 K нас	4173 K нашу	4173 K редакцию	4173 K проект	4173 K автора	4173 K наш
поддержка	4029 ваша K	4173 ваша K поможет	4173 ваша K помогает	4173 ваша K позволит
поддержке	4097 при K партнёра	4097 при K партнера	4100 благодаря вашей K	4174 вашей K
поддержки	4174 без вашей K	4174 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4059 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4088 K	4174 наш K	4890 K	4977 наш K
подкаста	272 K	4088 K	4174 нашего K
подкасте	34 нашем K	4088 K
подкасти	34 наші K	272 K	4890 K
подкастов	4088 K
подкасту	4890 K
подкастът	272 K
подкасты	4088 K
подкасті	34 нашому K	4890 K
подкастів	4890 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4033 уже K
подписка	4033 уже есть K	4177 K
подписке	4033 доступен только по K	4033 доступна по K	4033 доступен по K	4094 по K
подписки	4177 K
подпиской	4119 с K
подписку	80 оформите K	80 оформить K	4033 оформить K	4033 оформите K	4093 спасибо за K	4094 K за	4173 оформите K	4173 оформить K
подписчик	50 как K	4033 уже K	4033 вы уже K
подписчикам	4033 доступна только K	4033 доступно только K	4033 доступен только K	4108 только K
подписчики	50 K могут	4108 только K	4177 K
подписчиков	4033 только для K
подписчиком	4173 станьте K
подписывайтесь	4038 K на рассылку	4046 K на нас	4046 K на наш	4046 K на канал	4046 K на telegram	4173 K на
подписываясь	4093 K
подпишитесь	80 K	4028 K на регулярное	4038 K на рассылку	4046 K на наш	4046 K на канал	4173 K на
подчеркнул	4176 K
подчеркнула	4176 K
подчерта	342 K
поділитися	4861 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4888 нашу K
пожертвование	4028 оформите K	4029 сделайте K	4100 регулярное K	4100 ежемесячное K	4173 ваше K	4173 сделайте K	4173 оформите K	4177 K
пожертвования	4174 на K	4177 K
пожертвованиям	4100 благодаря K	4174 благодаря K
пожертвуйте	4173 K
позволяет	4173 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4033 чтобы прочитать K
полный	20 K текст	4094 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4118 K
получать	4110 хотите K	4124 хотите K новости	4124 хотите K push
помилку	4924 знайшли K
помогите	90 K, сколько можете	4173 K нам
помогнете	339 K ни
помогут	4174 K нам
поможет	4174 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4173 нам нужна ваша K
помощью	4102 с K ии
помітили	4875 якщо ви K	4924 K помилку
помічник	63 наш K
понравилась	4174 K статья
понравился	4174 K материал	4174 K текст
пообещал	4176 K
пообещала	4176 K
пообіцяв	4979 K
пообіцяла	4979 K
попереджає	4979 K
попередив	4979 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	4979 K
попросил	4176 K
попросила	4176 K	4979 K
попросили	4176 K	4979 K
попросило	4176 K
порадив	4979 K
порадила	4979 K
посилання	4902 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4176 K
посоветовала	4176 K
постановив	4979 K
постановил	4176 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4176 K
потребовала	4176 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4093 вашей K
почтовом	4093 вашем K ящике
почту	79 на K	4039 на вашу K	4039 вам на K	4093 вашу K
пошту	79 на K	79 на вашу K	4844 на вашу K
пошті	4895 вашій K
пощенска	250 вашата K кутия
пояснив	4979 K
пояснил	4176 K
пояснила	4176 K	4979 K
пояснював	4979 K
пояснювала	4979 K
пояснює	4979 K
поясняет	4176 K
правото	29 си запазва K
працювати	4903 допоможе нам K	4977 K далі
працюємо	4977 ми K
предишна	99 K версия на
предпочитаемые	4076 K источники
предпочитаемых	4076 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4076 K источники	4113 K источники
предпочтительный	4076 K источник
предпочтительных	4113 K источников
предупреди	342 K
предупредил	4176 K
предупреждава	342 K
предупреждает	4176 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4176 K
призвала	4176 K
призвали	4176 K
призна	342 K
признава	342 K
признавал	4176 K
признает	4176 K
признал	4176 K
признала	4176 K
признали	4174 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4176 K
призывала	4176 K
призывали	4176 K
приложение	84 в нашето K	340 нашето K	4040 скачать K	4041 скачайте K	4041 установите K	4074 наше K	4074 мобильное K	4173 скачайте наше K	4173 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4040 открыть в K	4074 нашем K
приложения	4074 нашего K	4174 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4076 K источником
присоединяйтесь	51 K	4173 K к нам	4173 K к нашему	4173 K к нашей	4173 K к нашим	4173 K к сообществу	4173 K к читателям	4173 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4079 K нам	4079 K фото	4079 K видео	4079 K новости	4079 K свои	4079 K их нам	4173 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4079 K нам	4079 K фото	4079 K их нам	4173 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4976 K до нас	4976 K до нашої	4976 K до нашого	4976 K до спільноти	4976 K до читачів
приєднуйтеся	51 K	4976 K до нас	4976 K до нашої	4976 K до нашого	4976 K до спільноти	4976 K до читачів
проверьте	4090 K себя	4093 K почту
проголосуйте	4105 K	4908 K
продовження	4900 реклама. K
продовжити	4841 щоб K читання	4903 допоможуть нам K
продовжувати	4977 K роботу
продолжаем	4174 мы K работать
продолжать	4100 помогут нам K	4174 K работу
продолжение	4097 реклама. K
продолжить	4033 чтобы K чтение	4100 помогут нам K	4100 поможет нам K	4174 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4070 настоящий материал (информация) K	4115 материал K
произведён	4115 материал K
пройдите	4090 K тест
пройдіть	4892 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4110 не K
пропустити	4913 не хочете K
пропустить	4110 не хотите K
пропустіть	4913 не K
просив	4979 K
просил	4176 K
просила	4176 K	4979 K
просили	4176 K	4979 K
просьба	4024 у нас к вам K	4024 у нас есть K
просять	4979 K
проучване	273 нашето K
прохання	4835 маємо до вас K	4835 невелике K
прочетете	247 за да K цялата
прочитать	4033 осталось K	4033 чтобы K статью
пріоритетне	4876 K джерело
пріоритетним	4876 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4843 K на розсилку
підписка	4980 K
підписку	4841 оформіть K	4895 дякуємо за K	4976 оформіть K
підписники	4911 лише K	4980 K
підписників	4841 тільки для K
підписуйтесь	4847 K на нас	4847 K на наш	4847 K на канал	4847 K на telegram	4976 K на
підписуйтеся	4847 K на наш	4847 K на канал
підписуючись	4895 K
підпишіться	4843 K на розсилку	4847 K на наш	4976 K на
підтримайте	4838 K нашу	4838 K незалежну	4838 K нас	4903 K	4976 K нас	4976 K нашу	4976 K незалежну	4976 K редакцію	4976 K автора	4976 K роботу	4976 K наш
підтримати	4976 K нас	4976 K нашу
підтримка	4839 ваша K	4976 ваша K допоможе
підтримки	4900 за K партнера	4977 спільноти K	4977 вашої K
підтримуйте	4976 K нас	4976 K нашу
підтримці	4903 завдяки вашій K	4903 завдяки K читачів	4977 вашій K
піти	4835 перш ніж K
""", 'р': """
работа	340 нашата K	4174 наша K
работаем	4174 мы K
работать	4100 помогут нам K	4100 поможет нам K	4174 K дальше
работу	4174 нашу K
радив	4979 K
радила	4979 K
радили	4979 K
радить	4979 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4114 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4173 K нам
рассказал	4176 K
рассказала	4176 K
рассказать	4059 есть что K	4059 хотите K
рассказывать	4174 K правду
расследование	4174 наше K	4174 это K
расследования	4174 наши K
рассылка	4174 наша K	4177 K
рассылку	78 на K	78 нашу K	78 K	4038 нашу K	4038 K самых	4174 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4093 K
регулярний	4903 K внесок
редактор	265 е K	265 - K	265 , K	4080 - K	4080 , K	4158 K отдела	4158 K	4883 - K	4883 , K	4960 K
редакторка	4883 - K	4883 , K	4960 K
редакцией	39 нашей K	4079 связаться с K
редакции	99 поправка K	4058 мнение K	4058 позиция K	4058 мнением K	4114 без согласия K	4174 нашей K
редакцию	39 в нашу K	4079 напишите в K	4079 пишите в K
редакция	270 в нашата K	340 нашата K	4174 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4879 напишіть у K	4879 пишіть у K
редакція	4977 наша K
редакцією	39 нашою K	4879 зв'язатися з K
редакції	43 письма до K	99 від K:	4860 думка K	4860 позиція K	4860 позицією K	4879 пишіть до K	4916 без згоди K	4916 без дозволу K	4977 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4900 після K	4900 на правах K	4977 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4097 после K	4097 на правах K	4174 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4080 - K	4080 , K	4158 K	4883 - K	4883 , K	4960 K
репортери	39 на нашите K	340 нашите K
репортерка	4883 - K	4883 , K	4960 K
репортёр	4080 - K	4080 , K	4158 K
решил	4176 K
реєструючись	4895 K
робота	4977 наша K
роботу	4977 нашу K
розкажіть	38 K нам	67 K нам
розповів	4979 K
розповідати	4977 K правду
розповіла	4979 K
розповісти	4861 маєте що K	4861 є що K	4861 хочете K
розсилка	4977 наша K	4980 K
розсилку	78 на K	78 нашу K	78 K	4843 нашу K	4843 щоденну K	4977 нашу K
розслідування	4977 наші K	4977 це K
рублей	4175 # K
рік	4978 на K
""", 'с': """
свидетелем	4059 стали K	4059 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4079 K с нами
связаться	4079 K с автором
свідком	4861 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	4979 K
сказал	4176 K
сказала	4176 K	4979 K
сказати	4861 маєте що K
скаржаться	4979 K
скаржився	4979 K
скаржилася	4979 K
скачайте	4040 K наше
скиньте	4173 K нам	4173 K донат
сколько	4173 скиньте K
скриньку	4895 вашу K
скриньці	4895 вашій K
следите	4046 K за нами
словам	4176 по K
словами	4979 за K
слушайте	295 K ни
слідкуйте	4847 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4176 K
советовала	4176 K
советовали	4176 K
советует	4176 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4082 внешнее K
содержит	99 K сцены
сообщение	4070 данное K (материал) создано	4115 K создано
сообщил	4176 K
сообщила	4176 K
сообщили	4176 K
сообщите	38 K нам	67 K нам	4079 K нам	4173 K нам
соучастником	4100 станьте K	4173 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4158 K
сповіщення	14 K	4845 увімкнути K	4845 увімкніть K	4923 хочете отримувати K	4923 хочете отримувати пуш-K	4923 бажаєте отримувати K	4923 хочеш отримувати K	4923 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4977 K текст	4977 K матеріал
сподобалась	4835 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4176 K
спросил	4176 K
спросила	4176 K
співали	4979 K
співучасником	4976 станьте K
спільнота	4977 наша K
спільноти	4839 стань частиною K	4903 частиною K	4977 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4173 K нашим	4976 K нашим
статей	4910 до всіх K	4910 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	4977 ця K
статья	4174 эта K
статьям	4107 ко всем K
стверджує	4979 K
стежте	4847 K за нами
стигнали	260 щом сте K дотук
стороннего	4082 K сервиса
сторонним	4082 K сервисом
стороннього	4885 K сервісу
стороннім	4885 K сервісом
суммой	4175 любой K
сумму	4175 любую K
сутрин	17 всяка K
существуем	4174 мы K
существует	4100 K благодаря
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
телеграм	16 K	262 K	4046 наш K-канал	4046 в нашем K	4077 K	4077 K-канал	4077 K-канале	4111 пишите в K	4174 наш K	4847 наш K-канал	4877 K	4877 K-канал	4877 K-каналі
телеграме	16 K	4077 K
телеграмі	4877 K
телефон	99 K довіри
тест	4090 наш K	4892 наш K
тиждень	17 раз на K	4978 на K
требовал	4176 K
требовала	4176 K
требовали	4176 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4041 включите K	4041 включить K	4041 разрешить K	4124 хотите получать K	4124 хотите получать пуш-K	4124 хочешь получать K	4124 получать K о
уверяет	4176 K
уверял	4176 K
уверяла	4176 K
увійдіть	24 K	4842 K, щоб
уговаривал	4176 K
уговаривала	4176 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4124 хотите K о
уйдете	4024 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4876 K джерел
улюблені	4876 K джерела
умовляв	4979 K
умоляваше	342 K
умолял	4176 K
умоляла	4176 K
умоляли	4176 K
утверждает	4176 K
уточнение	99 K:
уточнення	99 K:
уточнив	4979 K
уточнил	4176 K
уточнила	4176 K	4979 K
учасником	4976 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4174 K нашу
цитировании	4075 при K
цитування	4874 у разі K
цитуванні	4874 при K
""", 'ч': """
частиною	4976 станьте K
частковому	4902 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4173 спасибо, что K
читай	4847 K нас
читайте	4046 K нас в	4847 K нас у	4847 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4090 опросе K	4100 благодаря поддержке K	4120 K	4174 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4024 дорогие K	4120 K	4174 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4120 K	4174 благодаря K
читати	4841 щоб K далі	4976 щоб K далі
читачам	18 завдяки K	4919 K
читачі	36 наші K	4919 K	4977 наші K
читачів	43 листи K	4919 K	4977 наших K
читаєте	4976 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4978 K
щомісячний	4903 K внесок
щомісячно	4978 K
щоранку	17 K
щотижневу	4843 K розсилку
""", 'э': """
электронной	4093 адрес K почты
электронную	4093 K почту
""", 'я': """
яжіться	38 зв'K з нами	4879 зв'K з нами
язкові	21 обов'K поля	4863 обов'K поля
якщо	4835 K ви вже тут
""", 'і': """
із	4975 # K #
інтелектом	4905 штучним K
інтелекту	4905 за допомогою штучного K
інформацію	4861 маєте цікаву K
історію	4861 маєте K
""", 'א': """
אדבלוק	2277 K
אומר	2315 K
אומרת	2315 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2199 עקבו K	2312 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2196 דואר K
אמר	2315 K
אמרה	2315 K
אמרו	2315 K
אתכם	2241 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2314 K
ביקש	2315 K
ביקשה	2315 K
במייל	2240 K שלכם
בסרטון	2226 לצפות K זה
בעוגיות	2205 שימוש K
בעיתונות	2241 לתמוך K
בעלי	2283 בלי K הון	2283 ללא K הון
בקובצי	2204 משתמש K
בשבוע	17 פעם K	2314 K
בתגובות	85 K
בתוכן	2254 לעשות שימוש K
""", 'ד': """
דווחו	2312 K לנו
דיוור	2240 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2200 הורידו את K	2313 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2315 K
הודיעה	2315 K
הוואטסאפ	2200 לקבוצת K
הווטסאפ	2200 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2315 K
הוסיפה	2315 K
הזהיר	2315 K
הזכויות	2214 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2224 הוא ראש K	2224 היא ראש K
החינמיות	2257 הכתבות K
הטלגרם	2200 לערוץ K
הטקסט	2227 K
היום	2312 תרמו K
הירשמו	2312 K לקבלת
הכותב	2254 על דעת K
הכתבה	45 לפרסם את K	2191 להמשך קריאת K	2227 K	2313 K הזאת
המדור	2222 הוא עורך K	2222 היא עורכת K
המובעות	2254 הדעות K במאמר	2254 הדעות K בטור	2254 הדעות K בכתבה
המועדף	2217 למקור K	2217 כמקור K
המייל	2195 לתיבת K	2196 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2196 K היומי	2240 K השבועי של	2240 K שלנו	2313 K
הסביר	2315 K
הסיכום	2227 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2227 הנקודות K
העיתונות	2313 K העצמאית
הפרטיות	2205 מדיניות K
הפרסומות	2277 חוסם K	2279 את חוסם K	2279 חוסם K
הפרסומים	2277 חוסם K
הפרסומת	11 K
הצביעו	2312 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2200 K לערוץ	2312 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2205 תנאי K
השמות	99 K שונו
התגובות	2237 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2241 בזכות K שלכם
התראות	14 K
התרגום	2227 K
התרומה	2312 K שלכם
""", 'ו': """
ובטוויטר	2199 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2241 K בכם
ותלויה	2241 K בכם
""", 'ז': """
זקוקה	2312 K לכם
""", 'ח': """
חברת	2224 היא K סגל
חודשית	2312 תרומה K
חוקר	2224 הוא K ב
חוקרת	2224 היא K ב
חיצוני	2226 תוכן K	2226 תוכן ממקור K
""", 'ט': """
טען	2315 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2240 K למייל	2240 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2191 הצטרפו K
כתב	2315 K
כתבה	2227 K זו	2313 K זו	2315 K
כתבו	38 K לנו	67 K לנו	2312 K לנו
כתבות	2257 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2222 היא K
כתובת	77 הזינו K מייל	2196 K דוא"ל
""", 'ל': """
לדברי	2315 K
להגיב	6 כדי K	2237 K
להמשיך	2191 כדי K לקרוא	2241 עזרו לנו K
להעתיק	2214 אין K	2254 לשכפל, K
לחודש	2314 K
לחוק	2254 סעיף #א K
לחצו	2312 K כאן
לידיעון	2312 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2193 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2195 הירשמו K	2195 הרשמה K	2195 K שלנו	2240 בהצלחה K	2312 הירשמו K
לעזרתכם	2312 אנחנו זקוקים K
לענייני	2222 הוא כתב K	2222 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2226 K בתוכן
לקבוצת	2200 הצטרפו K
לקריאה	2257 כתבות K
לקריאת	20 K הכתבה
לשנה	2314 K
לתומכים	2241 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2257 K חינם
מודעות	2279 בחוסם K	2279 חוסם K
מועדף	2217 מקור K	2217 כמקור K	2297 מקור K	2297 כמקור K
מחקר	2224 הוא עמית K
מינוי	2191 רכשו K	2312 רכשו K	2316 K
מנוי	2191 כבר K
מנויים	2316 K
מניות	2283 בלי בעלי K	2283 ללא בעלי K
מסכימים	43 לא K	43 K?	2240 בהרשמה אתם K
מסר	2315 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2224 הוא K	2224 היא K
""", 'נ': """
ניוזלטר	2240 K שבועי	2316 K
נשלח	57 K לכם
""", 'ס': """
סגל	2224 הוא חבר K
סופר	2224 הוא K ו
סופרת	2224 היא K ו
סיכום	2227 K
סיפר	2315 K
סיפרה	2315 K
סעיף	2254 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2312 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2240 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2222 הוא K	2224 הוא K
עיתונאית	2222 היא K	2224 היא K
עיתונות	2241 לעשות K	2313 K עצמאית
עכשיו	2312 תרמו K
עלולים	99 K להיות קשים
עמיתת	2224 היא K מחקר
עמלה	2253 נקבל K	2253 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2224 הוא K	2224 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2277 חוסם K	2279 בחוסם K	2279 חוסם K	2279 חוסמי K	2313 ללא K
פרסומת	11 K
פרשן	2222 הוא K
פרשנית	2222 היא K
""", 'צ': """
ציין	2315 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2313 K
קרא	2315 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2314 חודש K
""", 'ש': """
שאלו	2227 K את
שולחים	57 אנחנו K לכם
שיווקי	2240 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2312 K לנו
שלנו	39 לכתב K	2313 K
שנקבל	2253 K עמלה
שקראתם	2312 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2237 K
תוכן	9 K זה	2226 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2241 K בכם
תלויה	2241 K בכם
תמיכתכם	2312 K
תמכו	2312 K בנו
תקציר	2227 K
תרומה	2316 K
תרומות	2316 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1804 K مطلب	1804 K خبر	1856 براي K مطلب
ادبلاك	1832 K
ادبلاكر	1834 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1773 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1756 از كوكي K ميكنيم	1756 از كوكيها K ميكنيم	1757 شرايط K	1769 K از مطالب اين سايت	1769 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1797 K تهيه كنيد	1856 K تهيه كنيد	1860 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1773 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1859 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1831 K را دريافت
اعلانهاي	1831 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1859 K
افزونه	1834 K مسدود
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
اول	1858 ماه K
اوليه	99 نسخه K اين
ايميل	1750 K خود را	1750 به K شما	1751 ادرس K	1751 نشاني K	1793 در K خود	1856 K خود را وارد كنيد
ايميلتان	1793 به K
اينجا	1803 K كليك كنيد	1856 K كليك كنيد
اينستاگرام	1754 در K دنبال
اينه	64 K
اپ	1792 K
اپليكيشن	1792 K	1856 K ما را	1856 K را دانلود كنيد	1856 K را نصب كنيد	1857 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1760 K شود
بازتابدهنده	1810 الزاما K	1810 لزوما K	1810 K ديدگاه
بازنشر	45 K
باشيد	1773 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1786 را K
بحسب	242 K
بخوانيد	1771 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1857 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1786 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1773 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1773 براي ما K	1856 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1771 K	1783 به تيم ما K	1856 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1773 با ما در ميان K	1856 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1773 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1859 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1832 ضد K
تبليغات	70 بدون K	1832 مسدود كننده K	1834 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1772 منبع K	1772 منابع K	1851 منابع K	1851 منبع K
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
تلگرام	1754 ما را در K	1754 در K دنبال	1754 كانال K ما	1773 با ما در K
تماشا	1786 K كنيد
تمامي	1770 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1859 K داد
تيم	1857 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1756 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1770 كليه K	1770 همه K	1770 تمام K
حمايت	1794 K مالي خود	1795 به K شما نياز	1795 با K شما	1796 K كنيد	1856 از ما K كنيد	1856 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1857 اين K
خبرنامه	1750 K ما	1750 اشتراك K	1751 در K	1793 K روزانه	1793 K هفتگي	1857 K ما	1857 K	1860 K
خبرنگار	39 K ما	1773 K ما را	1778 K
خبرنگاران	39 K ما	1857 K ما
خبرها	1831 اعلان K
خبرهاي	1831 اعلان K فوري
خصوصي	1757 سياست حريم K
خواست	1859 K
خواستند	1859 K
خواندن	1797 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1795 به K خود تكيه	1857 K ما
خواهد	1789 منتشر K شد
خواهند	1789 منتشر K شد
""", 'د': """
داده	1760 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1778 استاد K
دريافت	1831 K اعلان	1831 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1754 ما را K كنيد	1771 K كنيد	1771 K كنيم	1856 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1773 به ما خبر K	1786 گوش K	1800 هديه K	1856 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1789 نوشتن K	1789 ارسال K	1789 بيانگر K	1810 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1783 وبينار K ما	1797 اشتراك K	1811 مقاله K	1811 مطلب K	1811 مطالعه K	1856 K ثبت نام كنيد
روزنامه	1810 ديدگاه K
روزنامهنگار	1778 K
روزنامهنگاري	1857 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1858 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1857 K ما
سايتهاي	1780 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1771 عضو K	1771 K	1856 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1793 خبرنامه K
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
ضدتبليغ	1834 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1772 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1834 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1783 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1789 K	1790 حروف لاتين (K)
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
كار	1857 K ما
كاربري	1797 حساب K خود شويد	1856 حساب K خود شويد
كانال	1754 به K ما	1771 K ما	1857 K ما
كتب	242 K
كتبت	242 K
كردهايد	1797 ثبت نام K	1797 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1808 K دريافت كنيم	1808 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1783 ديدن K	1786 گوش K	1800 هديه K	1803 روي لينك كليك K	1803 كليك K	1834 لطفا ان را غير فعال K	1856 به ما كمك K	1856 روي لينك كليك K	1856 همين حالا ثبت نام K
كوكي	1757 از K
كوكيها	1757 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1789 حروف K	1790 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1810 K نظر
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
ما	1857 به K
مالكين	208 بلا K
مالي	1795 كمك K شما	1856 كمك K شما	1860 كمك K
ماه	1858 در K
ماهانه	1858 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1780 K خارجي	1780 اجازه ميدهيد K
محتوايي	1780 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1769 حقوق K است
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
مستقل	1857 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1832 K تبليغات	1834 K تبليغات
مشترك	168 هل انت K	1797 K شويد	1856 K شويد
مشتركا	50 بصفتك K
مشتركان	1797 ويژه K است
مصنوعي	1781 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1857 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1804 ادامه K
ملاك	208 بلا K
منبع	1809 ذكر K
منتخب	1772 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1792 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1793 عضويت شما با K	1793 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1780 از شما اجازه K
ميدهد	1789 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1859 K
ميگويد	1859 K
ميگيريم	1808 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1789 منتشر K شد
نخواهند	1789 منتشر K شد
نداد	99 پاسخ K
ندهيد	1856 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1792 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1856 در K ما	1857 K ما
نمايش	1760 K داده شود
نميشود	60 ايميل شما نمايش داده K	1789 منتشر K
نوشت	1859 K
نويسنده	1773 ايميل K	1778 K
نياز	1795 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1797 مشترك K
هماكنون	1856 K ثبت نام كنيد
همايش	1783 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1795 به حمايت شما K
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
وبينار	1783 K ما	1783 در K
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
ويديو	40 عكسها و K	40 عكس و K	1780 ديدن اين K
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
پژوهشگر	1778 K
""", 'گ': """
گزارش	1857 اين K
گزارشهاي	1857 K ما
گفت	1859 K
گفتند	1859 K
گفته	1859 K است	1859 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2348 का K रखने
अनुवाद	2352 K	2354 मशीन से K	2354 मशीनी K
अनुसार	2415 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2358 K राय दें
अपील	2415 K की
अलर्ट	2360 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2412 K दान
आपको	57 हम K
आर्टिकल	2373 फ्री K	2373 मुफ्त K
आर्थिक	2363 K सहयोग दें	2363 K सहयोग करें	2412 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2322 ऐप K करें	2360 K करें
इनबॉक्स	2321 आपके K	2361 अपने K में
""", 'उ': """
उपयोग	2328 कुकीज का K	2328 कुकी का K
""", 'ए': """
एजेंसी	2372 K की फीड
एडिटर	2348 सब K हैं	2348 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2391 K
""", 'क': """
कमीशन	2371 हमें K मिल	2371 K मिल सकता है
कमेंट	2358 अपनी राय K	2359 K करने के लिए	2359 K में अपनी राय	2359 K हटा	2359 K करने वाले
करके	2361 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2321 ईमेल दर्ज K	2324 फॉलो K	2341 जॉइन K	2341 लाइक K	2344 हमें ईमेल K	2356 टिकट बुक K	2358 पोल में वोट K	2361 साइन अप K	2366 शेयर K	2366 साझा K	2366 सेव K	2412 फॉलो K	2412 लॉग इन K	2412 साइन अप K
कहती	2415 K
कहते	2415 K
कहा	2415 K
कहानी	67 अपनी K हमें
कीजिए	2412 मदद K
कॉपी	2366 लिंक K हो गया
कॉपीराइट	2340 K
क्लिक	2341 K करें	2412 यहां K करें	2412 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2413 इस K	2413 यह K
खबरें	2368 और K पढने के लिए	2373 मुफ्त K
खबरों	2368 अन्य K के लिए	2368 ताजा K के लिए	2368 की K के लिए
खरीदें	2356 यहां से K
खेलें	2358 क्विज K और
""", 'ग': """
गिफ्ट	2366 K करें
गोपनीयता	2328 K नीति
""", 'ज': """
जनरेट	2372 ऑटो-K
जरूर	2344 हमें K दें
जावास्क्रिप्ट	2328 K
जुडने	2342 K के लिए
जुडिए	51 आप भी K	2412 K
जुडें	51 आप भी K	2324 चैनल से K	2341 K	2356 हमारी टीम से K	2412 हमसे K
ज्वाइन	2341 K करें
""", 'ट': """
टिप्पणियों	2359 K के लिए
टिप्पणी	99 K करने से इनकार	2359 K करने के लिए	2359 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2322 ऐप K करें	2360 K करें	2360 K कीजिए	2412 ऐप K करें	2412 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2416 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2412 राय K
देखें	2412 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2354 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2328 K नीति
निर्भर	2363 आपके सहयोग पर K
नोटिफिकेशन	14 K	2322 K चालू करें	2360 K ऑन करें	2360 K ऑन कर लें
नौकरी	2356 K के अवसर
न्यूज	2325 गूगल K पर
न्यूजरूम	39 हमारे K	2326 कलेक्टिव K की ओर से	2326 के लिए कलेक्टिव K
न्यूजलेटर	2321 हमारे K	2321 हमारा K	2321 हमारा साप्ताहिक K	2321 K के लिए	2413 हमारे K	2416 K
""", 'प': """
पढने	0 K का समय	2364 K के लिए
पढें	0 मिनट में K	2322 ऐप में K	2412 पूरी खबर K
पत्रकार	2413 हमारे K
पत्रकारिता	2348 K में सक्रिय हैं	2413 हमारी K	2413 स्वतंत्र K
पसंदीदा	2343 K सोर्स	2343 K स्रोत	2343 K न्यूज सोर्स	2407 K स्रोत	2407 K सोर्स
पाठकों	18 K के सहयोग	2363 K के सहयोग से चलते
पाने	2361 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2372 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2415 K
पूछें	2352 K
पूरी	2364 बनकर K खबर
पॉडकास्ट	2357 K सुनें	2357 K सुनने के लिए	2413 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2326 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2414 K माह	2414 K वर्ष
प्रतिक्रिया	2358 अपनी K
प्रिफर्ड	2343 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2344 हमें K	2344 कमेंट करके K	2412 हमें K	2412 राय K
बताते	2415 K
बताया	2415 K
बदल	99 नाम K
बाहरी	2351 K साइट
बिंदु	2352 मुख्य K
बॉक्स	2359 कमेंट K में
बोला	2415 K
बोले	2415 K
ब्राउजर	10 आपका K
ब्लॉकर	2391 ऐड K	2391 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2344 हमें K	2412 हमें K	2412 खबर K
""", 'म': """
मकतूब	43 K
मदद	2354 एआई की K से	2354 ai की K से
महीने	50 सदस्य हर K	2414 हर K
मांगते	2351 आपकी इजाजत K हैं	2351 आपकी अनुमति K हैं
मुताबिक	2415 K
मुफ्त	2373 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2364 पढना जारी K के लिए
रजिस्टर	2412 अभी K करें
रहिए	2368 जुडे K
रहें	2368 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2415 K
लिखें	38 हमें K	67 हमें K	2412 हमें K
लेख	2413 यह K	2413 इस K
लॉग	24 K इन
लॉगिन	2412 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2372 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2391 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2357 K देखें	2357 K यहां देखें	2357 K भी देखें	2357 K देखने के लिए
वेबसाइट	2413 हमारी K
वेबिनार	2356 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2344 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2328 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2344 हमसे K करें
संपादित	2372 ने K नहीं किया
संवाददाता	39 हमारे K	2348 वरिष्ठ K हैं	2348 K हैं
संस्करण	99 पिछले K में
सकते	2342 जुड K हैं	2342 फॉलो कर K हैं	2344 हमें भेज K हैं
सदस्य	55 मासिक K	2364 पहले से K हैं	2412 K बनें
सदस्यता	2364 K लें
सप्ताह	2414 प्रति K
सब्सक्राइब	2321 न्यूजलेटर को K	2321 न्यूजलेटर K	2324 चैनल को K	2341 K करें	2361 K करके आप	2412 K करें
सब्सक्राइबर	50 K	2364 K हैं
सब्सक्राइबर्स	2364 K के लिए है
सब्सक्रिप्शन	2361 K सफल	2416 K
समरी	2352 K
समर्थन	2412 K करें
सर्वाधिकार	2339 K सुरक्षित
सर्वे	2358 K में भाग लें	2358 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2363 हमें K करें	2412 आपका K	2412 हमें K	2412 K करें	2412 आपके K
सहयोगी	55 मासिक K
सामग्री	2351 से मिली K शामिल है	2351 K उपलब्ध नहीं है
सारांश	2352 K
सिंडीकेट	2372 K फीड
सीनियर	2348 K सब एडिटर हैं
सुझाएं	2412 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2357 को K	2357 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2354 K अनुवाद
स्वीकार	2351 कुकीज K करें
""", 'ह': """
हमारा	2322 K ऐप	2413 K काम	2413 K ऐप
हमारी	39 K टीम से	2412 K मदद करें	2413 K टीम
हमारे	2413 K पाठक	2413 K चैनल	2413 K साथ
हिस्सा	2358 सर्वे में K लें
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
กด	4654 Kเพิ่มเพื่อน	4682 Kติดตาม
กร	4624 Kอกอีเมล
กล	4685 K่าว
กอ	4683 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4682 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4642 Kบคุณที่สมัคร	4642 Kบคุณที่ลงทะเบียน	4683 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4682 Kิกที่นี่	4682 Kิกชม
คว	4652 Kามเห็นส่วนตัวของผู้เขียน
ค่	4651 Kาคอมมิชชั่น	4651 Kาคอมมิชชัน
""", 'จ': """
จด	4623 Kหมายข่าวของเรา	4642 Kหมายข่าวรายสัปดาห์ของเรา	4686 Kหมายข่าว
จะ	4641 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4682 Kวน์โหลดแอปของเรา	4682 Kวน์โหลดแอปได้	4682 Kวน์โหลดแอปเลย	4682 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4633 Kดต่อผู้สื่อข่าวของเรา	4633 Kดต่อกองบรรณาธิการ	4682 Kดตามเรา
ต่	4684 Kอเดือน	4684 Kอปี
""", 'ถ': """
ถื	4642 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4646 Kลองอ่าน
ทั	38 Kกมา	4652 Kศนะของผู้เขียน
ทา	4641 Kงเว็บไซต์ขอสงวนสิทธิ์	4643 Kงอีเมลทุก
ทุ	4643 Kกเช้าทางอีเมล
""", 'บ': """
บท	4647 Kความฟรี	4683 Kความนี้
บร	4686 Kิจาค
บล	4666 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4685 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4644 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4685 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4633 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4635 Kมรับคุกกี้
""", 'ร': """
ระ	4685 Kบุว่า
รา	4684 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4644 Kวมสนับสนุนการทำงานของเรา	4682 Kวมสนับสนุน	4682 Kวมบริจาคให้เรา	4682 Kวมบริจาคกับเรา	4682 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4652 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4683 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4629 Kวนลิขสิทธิ์	4630 Kวนสิทธิ์
สน	4644 Kับสนุนสื่ออิสระ	4644 Kับสนุนการทำงานของเรา	4644 Kับสนุนนักข่าว	4682 Kับสนุนเรา	4682 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4623 Kัครรับจดหมายข่าว	4623 Kัครรับข่าวสาร	4682 Kัครรับ	4682 Kัครสมาชิกวันนี้	4682 Kัครสมาชิกเลย	4682 Kัครสมาชิกเพื่อ	4682 Kัครสมาชิกได้ที่	4682 Kัครสมาชิกของเรา	4686 Kาชิก
สำ	4646 Kหรับสมาชิกเท่านั้น
สื	4683 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4633 Kงเรื่องราวของคุณ	4633 Kงข่าวหาเรา	4682 Kงข้อมูลมาที่	4682 Kงคลิปมา
""", 'ห': """
หา	4633 Kกคุณมีข้อมูล
ห้	4629 Kามคัดลอกหรือ	4629 Kามคัดลอกข้อความ	4629 Kามคัดลอกเนื้อหา	4629 Kามคัดลอกบทความ	4630 Kามทำซ้ำ
""", 'อ': """
อย	4682 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4623 Kเมลของคุณ
อ่	4646 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4682 Kียนถึงเรา	4682 K้าสู่ระบบเพื่อ
เฉ	4646 Kพาะสมาชิก
เน	9 Kื้อหานี้	4635 Kื้อหาจากภายนอก	4635 Kื้อหาภายนอก	4662 Kื้อหานี้มาจาก	4662 Kื้อหาจาก
เป	4646 K็นสมาชิกอยู่แล้ว	4685 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4641 Kื่อแสดงความคิดเห็น	4646 Kื่ออ่านต่อ	4646 Kื่ออ่านบทความ	4654 Kิ่มเพื่อนไลน์	4654 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4641 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4633 K้งเบาะแสข่าว	4633 K้งเรา	4682 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4632 Kล่งข่าวที่ต้องการ	4632 Kล่งข่าวโปรด	4632 Kล่งที่มาที่ต้องการ
แอ	4654 Kดไลน์	4654 Kดไลน์เพื่อ	4682 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4666 Kรแกรมบล็อกโฆษณา
โห	4682 Kวตเลย	4682 Kลดแอป
""", 'ใ': """
ให	4683 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5094 hãy gửi K
""", 'ủ': """
ủng	5033 ly cà phê K hộ	5094 hãy K hộ
""", 'あ': """
あと	2914 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2975 Kがでしたか
いた	2845 Kだいたサポートは	2845 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2865 Kいのブラウザ
お寄	2975 Kせください
お届	57 Kけします
お得	2849 Kなキャンペーン実施中
お申	2900 Kし込みはこちら	2975 Kし込みください	2975 Kし込みはこちら
お聞	2975 Kかせください
お見	2975 K逃しなく
お試	2975 Kしください
お読	2975 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2920 K転載したものです	2920 Kの転載です
か月	2850 K無料	2977 K無料
""", 'が': """
が作	2956 aiK成
が無	2865 javascriptK効
が生	2956 aiK成
が翻	2956 aiK訳
が要	2956 aiK約
""", 'こ': """
ここ	2848 Kからは有料	2850 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2848 K記事は有料	2848 K記事は会員	2872 K記事についてのご意見	2934 Kコンテンツは	2934 K投稿は	2934 K外部コンテンツは	2976 K記事が	2976 K記事を	2976 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2865 K用のブラウザ
ご協	2975 K力ください
ご存	2921 Kじの方は
ご寄	2846 K付をお願い	2975 K付
ご意	43 K見・ご反論	2872 K見・ご感想	2872 K見をお寄せ
ご感	2872 K想をお寄せ
ご支	2846 K援をお願い	2975 K援
ご登	2911 K録ありがとうございます	2975 K録
ご覧	2975 Kください	2975 Kいただけます
ご購	2975 K読
ご連	2975 K絡ください
""", 'す': """
すで	2914 Kに会員の方
すべ	2850 Kての記事が
""", 'ぜ': """
ぜひ	2861 Kフォロー
""", 'で': """
でも	2861 K配信中
で作	2956 aiK成
で受	2889 lineKけ取る
で届	2889 lineKく
で最	2889 lineK新
で生	2956 aiK成
で要	2956 aiK約
""", 'と': """
と強	2978 K調
と書	2978 Kい
と発	2978 K表
と話	2978 Kし	2978 Kす
と語	2978 Kっ	2978 Kる
と説	2978 K明
と述	2978 Kべ
""", 'に': """
によ	2956 aiKって生成	2956 aiKる要約	2978 Kると
""", 'の': """
の使	2870 cookieK用
の学	48 aiK習
の採	2900 K用情報
の提	2920 K供記事です
""", 'を': """
をフ	2861 Kォローする	2861 Kォローしよう
を使	2870 cookieK用
を利	2870 cookieK用
を有	2865 javascriptK効	2865 javascript K効
を発	2978 K表した
を許	2895 cookieK可
""", 'ア': """
アカ	2889 lineKウントはこちら
アシ	63 aiKスタント
アド	2940 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2918 Kィリエイト広告	2918 Kィリエイトプログラム	2918 Kィリエイトリンク	2928 Kィリエイトリンク	2928 Kィリエイト広告	2928 Kィリエイトプログラム
アプ	2856 Kリで開く	2856 Kリで読む	2856 Kリはこちら	2857 Kリを開く	2857 Kリをダウンロード	2857 Kリのダウンロード	2857 Kリをインストール	2910 Kリなら通知	2910 Kリなら速報	2910 Kリなら、	2910 Kリで読むと	2910 Kリなら
アン	2906 Kケートにご協力	2906 Kケートはこちら	2906 Kケート実施中	2907 Kケートに答えて
""", 'イ': """
イベ	2919 Kント参加者募集中
""", 'オ': """
オフ	2940 Kにしてページを
""", 'カ': """
カ月	2850 K無料	2977 K無料
""", 'ク': """
クイ	2907 Kズに答えて
クッ	2867 cookie(Kキー)	2870 Kキーを使用	2870 Kキーを利用	2895 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2872 Kントを投稿するには	2872 Kントするには	2872 Kントをお寄せ	2879 Kント欄で	2879 Kント欄に	2879 Kント欄から	2879 Kント欄へ	2909 Kントは削除します	2909 Kントは削除することが	2909 Kントは削除する場合	2909 Kントは承認	2909 Kントは公開前	2909 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2845 Kヒーをおごる
""", 'サ': """
サポ	2845 Kートをしてみませんか	2845 Kートをしませんか	2845 Kートしてみませんか	2846 Kートをお願いします	2975 Kートをお願い	2975 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2919 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2975 Kンロードしてください
""", 'チ': """
チケ	2900 Kット販売中
チッ	2845 Kプで応援
チャ	2863 Kンネル登録を	2889 Kンネルに参加する	2889 Kンネルに参加しよう
""", 'ツ': """
ツア	2919 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2853 Kースレターに登録	2855 Kースレターを	2889 googleKースで	2911 Kースレター登録はこちら	2979 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2861 Kローして最新	2861 Kローをお願い	2975 Kローしてください
""", 'ブ': """
ブラ	2931 Kウザは音声	2931 Kウザは動画	2931 Kウザではこの動画	2931 Kウザはvideo	2931 Kウザはaudio
""", 'プ': """
プッ	2857 Kシュ通知
プラ	2867 Kイバシーポリシーに
プレ	2850 Kミアム会員	2903 Kゼントした記事は
プロ	2918 Kモーションが含まれ	2918 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2845 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2853 Kマガに登録	2855 Kマガで	2911 Kマガ登録はこちら	2911 Kマガの登録	2976 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2853 Kルマガジンに登録	2855 Kルマガジンで	2855 Kルマガジンを	2855 Kルでお届け	2872 Kルアドレスが公開されることはありません	2911 Kルアドレスを入力してください	2979 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2848 Kインして続きを	2848 Kインしてください	2850 Kインが必要	2975 Kインして
""", 'ヶ': """
ヶ月	2850 K無料	2977 K無料
""", '上': """
上优	5141 在googleK先
上優	5141 在googleK先
""", '下': """
下方	5248 K留言
下載	5114 K客戶端	5116 Kapp	5116 K應用程式
下载	5114 K客户端	5116 Kapp	5116 K应用	5247 K客户端
""", '不': """
不代	5140 K表本站	5172 K表本站立场	5186 K表本報立場	5186 K表本报立场	5186 K表本站立场	5186 K表本站立場	5186 K表本媒體立場	5186 K表本網立場	5186 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5216 K于任何财团
不屬	5216 K於任何財團
不得	5140 K转载	5140 K轉載
不认	43 K同本文
不錯	5247 K過
不错	5247 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5140 K表作者
仅供	5172 K其表达个人看法
仅限	5177 K会员	5177 K订户
""", '他': """
他說	5250 K
他说	5250 K
""", '付': """
付費	5108 K後	5251 K牆
付费	5108 K后	5251 K墙
""", '以': """
以下	5201 K内容来自
以閱	5105 K讀全文
以阅	5105 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5108 K专享	5177 K限定内容
会員	50 Kの方は	50 Kは月に	2848 K限定です	2848 K限定の記事	2848 K登録できます	2850 K登録すると	2850 K登録が必要	2914 Kの方はこちら	2914 K登録で続きを読む	2914 K登録後にご覧	2947 Kだけが読める	2947 Kのみがお読み	2947 Kのみ閲覧	2975 K登録して	2975 K登録は	2975 K登録がお済み	2975 K登録をお願い	2975 K登録で	2975 K登録のうえ	2975 K登録はこちら	2975 K登録ください	2976 Kの方
会費	2912 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5103 K支持	5247 K支持,	5247 K支持让	5247 K支持讓	5247 K支持是
""", '使': """
使用	5125 Kcookie改善	5125 Kcookie以	5125 K cookie 以	5125 K cookie 来	5125 K cookie 來	5129 Kcookie来	5129 Kcookie來
""", '來': """
來自	5157 K外部平台的內容
""", '依': """
依靠	5175 K读者的支持	5175 K讀者的支持
""", '侵': """
侵权	5140 K请	5140 K必究
侵權	5140 K必究
""", '個': """
個人	2870 K情報の取り扱い	2920 Kの見解です	5172 K看法
""", '偏': """
偏好	5141 K來源	5141 K来源	5230 K來源
""", '僅': """
僅限	5177 K會員	5177 K訂戶
""", '優': """
優先	2888 Kソース	2888 K表示に設定	2888 Kする情報源	2888 K的に表示
""", '先': """
先着	2919 K順で受け付け
""", '免': """
免費	15 K閱讀	5187 K文章	5187 K閱讀篇數	5187 K閱讀額度	5188 K註冊即可	5188 K註冊後	5219 K文章	5247 K訂閱	5249 K試用
免费	15 K阅读	5187 K文章	5187 K阅读篇数	5188 K注册即可	5188 K注册后	5219 K文章	5247 K订阅	5249 K试用
""", '內': """
內容	5164 K由ai
""", '全': """
全文	20 Kを	2848 Kを読むには	2848 Kをお読み
""", '公': """
公众	16 K号	5119 K号:
公式	2857 Kアプリ	2861 Kアカウントをフォロー	2861 Kアカウントを友だち	2889 Klineはこちら	2976 Kline
""", '关': """
关注	5119 K我们的	5247 K我们
关闭	5211 K后刷新页面
""", '内': """
内容	5164 K由ai
内阅	5114 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5250 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5168 K此文給朋友
""", '初': """
初割	2977 K
初月	2914 K#円で	2977 K無料
""", '判': """
判断	2978 Kした
""", '利': """
利用	2867 K規約に同意
""", '前': """
前請	5172 K先登入
前请	5172 K先登录
""", '剩': """
剩余	5105 K#%
剩餘	5105 K#%
""", '力': """
力を	2912 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5119 Kline好友	5119 Kline官方	5119 Kline@	5175 K贊助行列	5175 K赞助行列	5247 K会员	5247 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2976 Kになります
""", '動': """
動画	40 Kや写真	2901 Kをご覧ください	2901 Kはこちら	2904 Kでも詳しく	2904 Kでも解説	2931 Kを再生するには	2931 Kをご覧いただくには	2931 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5249 K
""", '化': """
化名	99 K
""", '即': """
即可	5172 K留言
""", '参': """
参加	51 Kしませんか	2919 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2863 Kち追加
""", '収': """
収益	2918 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5111 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2890 K班までご	2912 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2853 Kトレイに
受講	2919 K生募集中
""", '只': """
只靠	5175 K讀者	5175 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5157 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5204 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5250 K
告诉	38 K我们	67 K我们	5250 K
""", '呼': """
呼び	2978 Kかけた	2978 Kかける	2978 Kかけて	2978 K掛け
""", '命': """
命じ	2978 Kた
""", '啟': """
啟用	5204 Kjavascript
""", '喊': """
喊道	5250 K
""", '因': """
因为	5247 K有你的支持
因為	5247 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2918 Kの一部が還元
""", '外': """
外部	2895 Kコンテンツ	5157 K内容	5157 K內容
""", '她': """
她說	5250 K
她说	5250 K
""", '好': """
好評	2900 K発売中	2919 K発売中
""", '如': """
如侵	5140 K权
如有	5140 K侵权	5140 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5121 K微信
""", '定': """
定期	5247 K定額
""", '寄': """
寄付	2845 Kで応援	2944 Kで成り立って	2944 Kで運営され	2944 Kによって運営され	2975 Kをお願い	2979 K
寄到	5111 K您的信箱	5174 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5250 K
""", '将': """
将本	5168 K文赠送给
""", '將': """
將本	5168 K文贈送給
""", '居': """
居合	2921 Kわせた方は
""", '已': """
已是	5105 K會員	5177 K订户	5177 K訂戶
已经	5105 K是会员
已讀	5246 K
已读	5246 K
""", '年': """
年額	2977 K
""", '广': """
广告	11 K	5130 K拦截	5211 K拦截	5211 K屏蔽	5211 K过滤	5213 K拦截	5213 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2865 Kブロック	2912 Kに頼らず	2940 Kブロッカーを	2940 Kブロックを	2940 Kブロック機能
""", '廣': """
廣告	11 K	5130 K攔截	5211 K阻擋程式	5211 K攔截	5211 K封鎖	5211 K阻擋器	5213 K攔截	5213 K封鎖
""", '开': """
开启	5116 K通知	5204 Kjavascript
""", '弊': """
弊社	2976 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2976 Kイト
当初	99 Kの記事で
当社	2976 Kの
当編	2976 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5116 K扫	5121 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2846 Kをお願いします	2975 Kをお願い	2975 Kして
""", '您': """
您已	5174 K成功订阅	5174 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5103 K支持	5175 K每一份捐款	5175 K每一筆捐款	5247 K捐款	5247 K支持,	5247 K支持让	5247 K支持讓	5247 K支持是
""", '情': """
情報	2890 Kをお寄せください	2890 K提供はこちら	2890 K提供を募集	2890 K提供をお待ち	2890 Kをお待ちして	2921 Kをお持ちの方は	2921 K提供窓口
""", '感': """
感謝	5174 K您的訂閱	5247 K閱讀	5247 K您的支持
感谢	5174 K您的订阅	5247 K阅读	5247 K您的支持
""", '成': """
成为	51 K其中一员	5105 K会员即可	5177 K付费会员	5247 K会员,	5247 K会员即可	5247 K我们的会员
成果	2928 K報酬型広告
成為	5105 K會員即可	5175 K我們的贊助	5177 K付費會員	5247 K會員,	5247 K會員即可	5247 K我們的會員
""", '我': """
我们	5125 K使用cookie	5125 K使用 cookie	5248 K的
我們	5125 K使用cookie	5125 K使用 cookie	5248 K的
""", '手': """
手机	5116 K客户端
""", '打': """
打开	5114 Kapp	5116 K微信
打開	5114 Kapp
""", '扫': """
扫一	5116 K扫
扫描	5114 K二维码下载	5114 K二维码加入	5116 K二维码关注	5247 K二维码下载	5247 K二维码关注	5247 K二维码加入	5247 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5168 K章送給
""", '投': """
投げ	54 K銭
投资	5140 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5250 K
指摘	2978 Kした
""", '捐': """
捐助	5175 K我们	5175 K我們
捐款	5247 K支持	5251 K
""", '掃': """
掃一	5116 K掃
掃描	5114 K qr	5247 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5116 K通知
推送	14 K	5116 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5213 K告
""", '支': """
支持	5102 K獨立媒體	5102 K独立媒体	5103 K我们的	5103 K我們的	5247 K我们,	5247 K我們,	5247 K我们。	5247 K我們。	5247 K我们的报道	5247 K我們的報導	5247 K我们的新闻	5247 K我們的新聞	5247 K我们的记者	5247 K我們的記者	5247 K我们的工作	5247 K我們的工作	5247 K我们继续	5247 K我們繼續
支援	2944 Kで成り立って	2944 Kで運営され	2944 Kによって成り立って	2944 Kによって運営され	2975 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5140 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5141 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2978 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5177 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2853 K情報をお届け
""", '會': """
會員	50 K每月	5108 K專享	5177 K限定內容
""", '月': """
月額	2845 Kサポーター	2850 K#円	2977 K
""", '有': """
有了	5247 K你的支持	5247 K您的支持
有料	50 K会員は	2848 K会員限定	2848 K会員になる	2848 K会員の方	2849 K記事がお得に読める	2849 K記事が読み放題	2849 K記事をお得に	2914 K記事が読めます	2979 K会員
有权	5172 K删除
有權	5172 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5197 K#歲	5197 K十八歲
未經	5140 K授權不得	5140 K授權,不得	5140 K授權禁止	5140 K授權請勿	5140 K授權,請勿
未经	5140 K授权不得	5140 K授权,不得	5140 K授权禁止	5140 K授权,禁止	5140 K授权请勿	5140 K授权,请勿
""", '本': """
本ま	2903 Kでプレゼントできます	2903 Kでギフトできます	2903 Kで無料でプレゼント	2914 月#Kで無料で
本ア	2976 Kプリ
本サ	2976 Kイト
本中	2974 #K#本
本內	5201 K容來自
本内	5201 K容来自
本刊	5248 K
本報	5248 K導
本报	5248 K读者	5248 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5140 K来源	5248 K
本站	5248 K
本紙	38 Kまで	67 Kまで
本網	5125 K站使用	5248 K
本网	5125 K站使用
本記	2976 K事
本誌	2976 K
""", '来': """
来自	5157 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2956 K翻訳
""", '欢': """
欢迎	5119 K关注	5247 K加入	5247 K赞助	5247 K订阅	5247 K投稿
""", '歡': """
歡迎	5119 K追蹤	5247 K加入	5247 K贊助	5247 K訂閱	5247 K投稿
""", '此': """
此內	9 K容	5201 K容來自	5201 K容由
此内	9 K容	5201 K容来自	5201 K容由
此前	99 K版本
此影	5200 K片在您所在
此视	5200 K频在您所在
""", '残': """
残り	2848 K#文字	2848 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5249 K
每日	5113 K简报	5113 K簡報	5113 K電子報
每月	5249 K
""", '求': """
求め	2978 Kた	2978 Kている
""", '沒': """
沒有	70 K廣告	5216 K股東	5216 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5216 K股东	5216 K财团
""", '浏': """
浏览	5130 K器版本	5200 K器不支持音频	5200 K器不支持视频	5200 K器不支持播放	5200 K器不支持html#	5200 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5200 K器不支援影片	5200 K器不支援音訊
""", '点': """
点击	5247 K关注	5247 K这里
""", '無': """
無効	2940 Kにしてページを	2940 Kにして再読み込み	2940 Kにして、ページを
無料	15 K記事	2848 Kで会員登録	2848 K会員に登録	2914 Kで読める記事の上限	2914 K会員になると	2947 K記事の閲覧	2947 K記事は残り	2947 Kで読める記事	2947 K閲覧	2974 K記事 #/#	2974 K記事#/#	2975 K会員に登録	2975 K会員登録	2977 K体験
無断	2887 K転載	2887 K複製	2955 K転載・複製	2955 K転載を禁じ	2955 Kでの転載	2955 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5140 K所有	5140 K归本	5140 K归原	5140 K归作者	5140 K归属
版權	5140 K所有	5140 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	2976 Kしたジャーナリズム	5248 K新闻	5248 K媒体
""", '獨': """
獨立	5248 K新聞	5248 K媒體
""", '獲': """
獲得	5184 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5164 由 ai K	5164 由aiK	5164 ai K,仅供	5164 aiK,僅供
""", '產': """
產生	5164 由 ai K	5164 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5164 K工智能生成	5164 K工智慧生成
由讀	5248 K者
由读	5248 K者
""", '申': """
申し	2900 K込みはこちら
申込	2900 Kみはこちら	2900 Kはこちら	2919 K受付中
""", '电': """
电子	5251 K报
""", '畅': """
畅读	5177 K全站
""", '留': """
留言	85 K区	85 K區	5248 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2890 Kをお寄せ
""", '登': """
登入	24 K或	5105 K後繼續	5105 K會員	5188 K或註冊
登录	24 K或	5105 K后继续	5105 K后查看全文	5105 K后查看完整	5188 K或注册
登録	2914 Kして続きを読む	2975 Kしてください	2975 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2976 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5114 appK多
""", '禁': """
禁止	5140 K转载
禁無	2886 K断
""", '私': """
私た	2976 Kちの
""", '科': """
科し	2978 Kた
""", '称': """
称	5250 K
""", '稱': """
稱	5250 K
""", '立': """
立即	5247 K加入我们	5247 K加入我們	5247 K订阅	5247 K訂閱	5247 K下载	5247 K下載	5247 K报名	5247 K報名	5247 K成为会员	5247 K成為會員
""", '第': """
第一	5172 K条评论	5172 K則留言	5172 K條評論
""", '筆': """
筆者	2920 K個人の見解
""", '紙': """
紙の	2976 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2848 Kを読むには	2848 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	2976 K部では
""", '繼': """
繼續	5105 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5105 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5164 由aiK
翻译	5164 由aiK
""", '者': """
者說	5250 K
者说	5250 K
""", '联': """
联盟	74 K链接	5184 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5184 K行銷連結	5184 K連結
聯絡	38 K我們
""", '自': """
自动	5164 由 ai K生成	5164 由aiK生成
自動	2956 K翻訳	5164 由 ai K生成	5164 由aiK生成
""", '若': """
若有	5140 K侵权	5140 K侵權
""", '获': """
获得	5184 K佣金
""", '著': """
著作	2887 K権は	2955 K権法により保護	2955 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5172 K本站立场
表示	5250 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5105 K即可	5105 K後繼續	5111 K我們的	5111 K電子報	5247 K我們	5251 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2849 Kが読み放題	2903 Kをプレゼントできます	2974 #K中#記事
記者	2890 Kまでご連絡ください
""", '訴': """
訴え	2978 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2978 Kた
認為	5250 K
""", '說': """
說:	5250 K
說。	5250 K
說道	5250 K
""", '読': """
読み	2850 K放題
読者	18 Kの寄付	18 Kの支援	2912 Kの会費で	2976 Kの皆様	2976 Kの皆さ	2976 Kアンケート
""", '請': """
請先	5247 K登入
請啟	5125 K用javascript
請我	54 K喝咖啡
請捐	5247 K款
請支	5102 K持我們	5247 K持我們
請登	5247 K入後	5247 K入以
請立	5247 K即捐款
請輸	5174 K入您的電子	5247 K入您
請關	5211 K閉後重新整理
請點	5247 K擊此處	5247 K擊這裡	5247 K擊下方	5247 K擊連結
""", '講': """
講座	2919 K参加者募集中
""", '讀': """
讀者	43 K投書	5248 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5105 K即可	5105 K后继续	5111 K我们的	5111 K电子报	5247 K我们	5251 K费
""", '认': """
认为	5250 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5172 K服务协议
""", '该': """
该视	5200 K频在您所在
""", '说': """
说:	5250 K
说。	5250 K
说道	5250 K
""", '请': """
请先	5247 K登录
请关	5211 K闭后刷新
请启	5125 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5247 K款
请支	5102 K持我们	5247 K持我们
请点	5247 K击此处	5247 K击这里	5247 K击下方	5247 K击阅读	5247 K击关注	5247 K击链接
请登	5247 K录后	5247 K录以
请立	5247 K即捐款
请输	5174 K入您的电子邮箱	5174 K入您的邮箱	5247 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5248 K问卷	5248 K群
""", '責': """
責任	5140 K編輯:
""", '賺': """
賺取	5184 K佣金
""", '購': """
購読	2848 K者の方は	2850 Kすると	2975 Kしてください	2976 K者の方	2979 K料
""", '贈': """
贈送	5168 K給好友
""", '贊': """
贊助	5102 K我們	5247 K我們
""", '责': """
责任	5140 K编辑:
""", '赚': """
赚取	5184 K佣金
""", '赞': """
赞助	5102 K我们	5247 K我们
""", '赠': """
赠送	5168 K给好友
""", '身': """
身边	5248 K的新鲜事
身邊	5248 K的新鮮事
""", '転': """
転載	45 K	2886 Kを禁じ
""", '輸': """
輸入	5174 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5140 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5140 K请注明
""", '输': """
输入	5174 Kemail
""", '还': """
还可	5168 K赠送
""", '这': """
这篇	5248 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5119 K我們的	5141 Kgoogle news	5247 K我們
""", '送': """
送っ	49 Kてください
送到	5174 K你的邮箱	5174 K您的邮箱	5174 K您的信箱
""", '這': """
這篇	5248 K文章
""", '通': """
通知	14 K	2857 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2911 Kニュースレター
""", '邀': """
邀請	5247 K您
邀请	5247 K您
""", '還': """
還可	5168 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5250 K
""", '长': """
长说	5250 K
""", '開': """
開啟	5116 K通知	5204 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5105 K全文請	5246 K
""", '閲': """
閲覧	2974 K記事数:#/#
""", '關': """
關注	5119 K我們的	5247 K我們
關閉	5211 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5105 K全文请	5246 K
""", '随': """
随时	5247 K掌握
""", '隐': """
隐私	5129 K政策
""", '隨': """
隨時	5247 K掌握
""", '隱': """
隱私	5129 K權政策	5129 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5251 K報
""", '需': """
需接	5157 K受cookie
需要	5157 K接受cookie	5247 K您的支持	5247 K你的支持
""", '音': """
音声	2901 Kでもお聴き
""", '頂': """
頂い	2845 Kたサポートは
""", '飲': """
飲酒	5197 K過量
""", '首': """
首年	5190 K仅需
首月	5177 K仅需	5177 K只要	5190 K免费	5190 K免費	5190 K仅	5190 K僅	5190 K只需	5249 K
首选	5141 K来源	5141 K新闻来源	5230 K来源
首選	5141 K來源	5141 K新聞來源	5230 K來源
""", '點': """
點擊	5247 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3106 K
가입해	3106 K 주세요
""", '강': """
강조했다	3109 K
""", '게': """
게시물	3061 K 불러오기
""", '계': """
계속	2986 K 읽으려면	2986 K 읽으시려면
계신	3011 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3069 K 차단	3071 K 차단기를
광고도	70 K
광고차단	3069 K	3071 K 프로그램을	3071 K 기능을
""", '구': """
구글	2998 K 뉴스에서
구독	50 K 회원은	2986 K 후 이용
구독료	3110 K
구독을	3106 K 신청하세요
구독자	2986 K 전용 기사	2986 K 전용 콘텐츠	2986 K 전용입니다	2986 K 전용 서비스	3107 K
구독자는	50 K
구독자만	2986 K 볼 수	3040 K 읽을
구독자에게만	3040 K 제공
구독하고	2998 K
구독하세요	3010 K	3106 K
구독하시면	2986 K
구독해	80 K 주세요	2997 K 주세요	3038 K 주셔서	3106 K 주세요
구독해주세요	2997 K
구독해주셔서	3038 K
""", '금': """
금요일	3038 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2983 좋은 K 후원	3105 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	2986 전체 K 보려면	3040 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3039 K 응원해
기자에게	3011 K 연락해 주세요
""", '남': """
남겨주세요	3106 K
""", '네': """
네이버	2998 K 메인에서	3010 K 구독
네이버에서	2998 K 구독
""", '놓': """
놓치지	3106 K 마세요
""", '눌': """
눌러주세요	3106 K
""", '뉴': """
뉴스레터	78 K	2989 K 구독하기	2989 K 구독하세요	2989 K 신청하기	2989 K 구독 신청하기	3107 K	3110 K
뉴스레터로	2989 K 받아
뉴스레터를	2989 K 받아	2989 K 구독하세요	2989 K 구독해	2989 K 구독하고	2989 K 구독하면	3106 K 신청하세요
""", '다': """
다운로드하세요	3106 K
""", '달': """
달	3040 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3011 K 제보가	3107 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3036 K 삭제될	3036 K 삭제합니다	3036 K 통보	3036 K 예고	3036 K 운영자	3036 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3109 K
""", '독': """
독립	3107 K 언론
독립언론	3107 K
독립언론을	3039 K 지켜
독자	3051 K 후원으로	3106 K 여러분의	3107 K 여러분
독자님의	2984 K 후원	3051 K 후원으로
독자들의	18 K 후원	3051 K 후원으로	3075 K 후원
독자의	3051 K 후원으로	3075 K 후원	3107 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3038 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3106 K
""", '로': """
로그인	24 K	2986 K 후 이용
로그인이	2986 K 필요합니다	2986 K 필요한 서비스	2986 K 필요해요
로그인하거나	3106 K
로그인하고	3040 K 계속
로그인하면	3040 K 계속
로그인하시면	2986 K
""", '링': """
링크에서	3106 K 확인하세요
""", '마': """
마음에	3039 기사가 K 드셨다면
""", '만': """
만나보세요	3106 K
""", '말': """
말했다	3109 K
""", '매': """
매월	3108 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3038 K 보내드려요
메일함으로	2989 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3008 K 복제	3008 K 전재
무단전재	3007 K
무료	15 K 기사	3049 K 기사	3108 K 체험
무료로	15 K 볼 수 있는	3040 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3106 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3109 K
""", '보': """
보내	57 K 드립니다	3106 K 주세요
보내드리는	3038 K
보내드립니다	57 K	3038 K
보내주세요	3106 K
""", '본': """
본	3107 K 기사
본사의	3047 K 편집 방향	3047 K 편집방향
본지는	3107 K
본지의	3047 K 편집 방향	3047 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3060 K 오디오를	3060 K 비디오를	3060 K 동영상을
브라우저는	3060 K 동영상
브라우저에서는	3060 K 동영상을
""", '사': """
사연을	3011 K 보내주세요	3011 K 보내 주세요
사전	3026 K 등록하기	3026 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3009 K 매체로	3009 K 출처로	3009 K 언론사	3009 K 매체
선호하는	3009 K 출처
""", '설': """
설명했다	3109 K
설문에	3106 K 참여하세요
설치하세요	3106 K
""", '세': """
세미나	3026 K 신청하기
""", '소': """
소식을	3038 K 전해드립니다
""", '속': """
속보를	3037 K 받아보세요
""", '수': """
수수료를	3043 K 받을 수 있습니다	3043 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3051 K 후원으로
시민의	3075 K 후원
시작하세요	3106 K
""", '아': """
아래에서	3106 K 확인하세요
""", '알': """
알려	3106 K 주세요
알려주세요	3106 K
알림	2993 K 받기	2993 K 설정
알림을	14 K	3037 K 켜고
""", '애': """
애드블로커	3069 K
애드블록	3069 K
애드블록을	3071 K
애드블록이	3071 K
""", '앱': """
앱	2993 K 다운로드	2993 K 설치	3037 K 설치하기
앱에서	2992 K 보기	2992 K 열기	3037 K 더 편하게	3106 K 확인하세요
앱으로	2992 K 보기	3037 K 더
앱을	2993 K 다운로드	3037 K 다운로드하세요	3037 K 설치하세요
""", '언': """
언론을	3039 독립 K 지켜
""", '여': """
여기서	3106 K 확인하세요
여러분	3107 K 덕분
여러분의	3011 K 제보를	3039 K 후원이	3075 독자 K 후원	3106 K 후원
""", '영': """
영상에서	3029 K 확인하세요	3029 K 확인할 수 있습니다	3106 K 확인하세요
영상으로	3029 K 확인하세요
영상을	3029 K 확인하세요
""", '온': """
온라인	3026 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3021 K 콘텐츠	3061 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3107 K 기자
우리의	3107 K 저널리즘
""", '운': """
운영되고	3039 독자의 후원으로 K 있습니다
""", '원': """
원고료	2983 K 주기
원고료로	2983 K 응원	3039 K 응원
원고료주기	2983 K
""", '월': """
월	3108 K #원
""", '유': """
유료	2986 K 구독자만
유튜브	2998 K 구독
""", '음': """
음성으로	3029 K 들으려면	3029 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3106 K
응원해	2984 K 주세요	3106 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3106 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3107 K 기사가	3107 K 기사는	3107 K 기사
이메일	2990 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2989 K 입력하세요	2989 K 입력해 주세요	2989 K 입력해주세요	2989 K 입력하시면
이미	3040 K 구독자이신가요
이벤트에	3106 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3087 K 작성	3087 K 생성	3087 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3026 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3087 K 번역
자바스크립트가	3064 K
자바스크립트를	3064 K
자살예방	99 K
자주	3009 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3007 K 금지
재배포금지	3007 K
재생할	3060 K 수 없습니다
""", '저': """
저작권법	3008 K
저작권법의	3008 K
저작권자	3008 K
저작권자의	3008 K
저희	3107 K 뉴스레터	3107 K 채널	3107 K 앱
저희는	3107 K
저희를	3107 K
""", '적': """
적었다	3109 K
""", '전': """
전문을	20 K
전용	2986 회원 K 기사	2986 회원 K 콘텐츠	2986 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3109 K
""", '정': """
정기	2983 K 후원이	2983 K 후원으로
정기후원	3108 K
정기후원으로	2983 K
정기후원이	2983 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3061 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3011 K 부탁드립니다
제보는	3011 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3011 K 기다립니다	3011 K 받습니다
제보해	38 K 주세요	67 K 주세요	3106 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3043 K 링크
제휴링크	3043 K
""", '좋': """
좋아요	3010 구독과 K 부탁
좋아요를	3010 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3105 #건 K #건	3105 #개 K #개
""", '지': """
지금	3106 K 확인하세요	3106 K 신청하세요	3106 K 참여하세요
지켜주세요	3106 K
""", '차': """
차단	3071 광고 K 프로그램을	3071 광고 K 프로그램이	3071 광고 K 기능을
""", '채': """
채널	2997 K 추가	3010 K 추가하기	3010 K 구독하기	3050 K 추가하고	3050 K 추가하면
채널에	3010 K 참여하세요
채널에서	3010 K 소식을	3106 K 확인하세요
채널을	3050 K 추가하고	3050 K 추가하면	3050 K 추가해	3050 K 구독하고	3050 K 구독하면
채용	3026 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3108 K 달
""", '추': """
추가해	3010 K 주세요
추가해주세요	3010 K
""", '친': """
친구	3010 K 추가하세요
""", '카': """
카카오톡	3050 K 채널에서	3050 K 채널
""", '커': """
커피	54 K 한 잔 사	3039 K 한 잔 값으로
""", '콘': """
콘텐츠	3061 K 불러오기
""", '쿠': """
쿠키	3021 K 동의가
쿠키를	3021 K 허용해야	3021 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3026 K 보기
""", '파': """
파트너스	3043 K 활동
""", '팔': """
팔로우하기	2997 K	3010 K
팔로우하세요	3106 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3047 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3043 K 받아
""", '활': """
활용	3007 ai 학습 및 K 금지
""", '회': """
회원	2986 K 전용입니다
회원가입	2986 K 후	3106 K 후
회원가입은	3106 K
회원가입을	3106 K 하
회원가입하고	3106 K
회원가입하면	3040 K 월
회원가입하세요	3106 K
회원가입하시면	3106 K
회원만	2986 K 볼 수
""", '후': """
후원금	3110 K
후원으로	2983 K 응원	3039 독자의 K 운영됩니다	3039 독자의 K 운영하는
후원을	2984 K 부탁드립니다	3106 K 부탁
후원이	2983 K 큰 힘	2984 K 필요합니다	2984 K 큰 힘이
후원하세요	3106 K
후원해	80 K 주세요	2983 K 주세요	2984 K 주세요	3106 K 주세요
후원회원의	3051 K 후원으로	3075 K 힘
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
