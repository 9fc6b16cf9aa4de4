"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5205
# comentário	3921
# comentários	3921
# fotó megtekintése	2633
# fotók megtekintése	2633
# gün ücretsiz deneyin	4885
# głosów	97
# hlasů	97
# hozzászólás	2546
# kişi oy kullandi	4931
# komentářů	538
# komentāri	3319
# kép megtekintése	2633
# képek megtekintése	2633
# lượt bình chọn	97
# odpovedí	4556
# odpovědi	645
# odpovědí	645
# odpowiedź	3866
# příspěvků	538
# röster	97
# sekunden zurück	1007
# válasz megjelenítése	2642
# yaşindan küçükler oynayamaz	4969
# ääntä	97
# års aldersgrense	3603
# δευτερόλεπτα μπροστά	1150
# δευτερόλεπτα πίσω	1150
# σχόλια	1075
# ψήφοι	97	1100
# ψήφος	1100
# відповідей	5170
# відповідь	5170
# відповіді	5170
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5131
# из #	4307
# коментарі	5059
# коментарів	5059
# комментариев	4235
# комментарий	4235
# комментария	4235
# от #	316
# ответ	4346
# ответа	4346
# ответов	4346
# отговор	345
# отговора	345
# із #	5131
# הצבעות	97
# מתוך #	2317
# שניות אחורה	2372
# שניות קדימה	2372
# תגובות	2313
# تعليقات	141
# ثانيه جلو	1899
# ثانيه عقب	1899
# راي	97
# صوت	97
# نظر	1842
# कमेंट	2439
# वोट	97
# सेकंड आगे	2488
# सेकंड पीछे	2488
# € al mes durante # meses	1660
# € al mese per # mesi	2872
# € por mês durante # meses	3979
# 人参与	5348
# 人參與	5348
# 票	3000
# 명 참여	3140
# 표	3140
#% megtakarítás	2629
#+ hrajte zodpovědně	529
#-årsgrense	3603
#/# fotó	2633
#/# kép	2633
#/#. fotó	2633
#/#. kép	2633
#か月無料	2976
#カ月無料	2976
#ヶ月無料	2976
#人が回答	3000
#人が投票	3000
#人参与	5348
#人參與	5348
#件のコメント	2997
#則留言	5334
#小时热榜	5340
#条评论	5334
#票	97	3000
#秒戻る	3055
#秒進む	3055
#명 참여	97	3140
#초 뒤로	3186
#초 앞으로	3186
#표	3140
""", 'a': """
a apărut o eroare	4166
a boltunkból	2603
a carregar vídeo	3993
a cikk a hirdetés alatt folytatódik	2538
a cikk a hirdetés után folytatódik	2538
a cikk automatikusan készült	2641
a cikk felhasználása engedélyköteles	2639
a cikk meg is hallgatható	2535
a cikk meghallgatása	2552
a cikk megosztása	2535
a cikk szerzői jogvédelem alatt áll	2639
a cikk zárolva van	2628
a cikket gépi hang olvassa fel	2614
a folytatáshoz regisztráljon	2529
a hanganyagot mesterséges intelligencia készítette	2614
a hirdetés után folytatjuk	2538
a hirdetés vége	2649
a hozzászólás lezárva	2642
a hozzászólások le vannak zárva	2642
a hét kvíze	2597
a kommentelés lezárult	2546
a könyv megrendelhető itt	2541
a könyv megrendelése	2603
a lejátszó betöltése	2614
a link másolva	2647
a lire également	2144
a matéria continua abaixo	4055
a mező kitöltése kötelező	2631
a nap keresztrejtvénye	109
a nap kérdése	96	2600
a notícia continua abaixo	4055
a rovat további cikkei	2550
a sua subscrição foi confirmada	4047
a sua subscrição foi efetuada com sucesso	4047
a szerző a lap munkatársa	2563
a szerző cikkei	2634
a szerző jogász	2563
a szerző közgazdász	2563
a szerző politológus	2563
a szerző további cikkei	2634
a szerző történész	2563
a szerző összes cikke	2634
a szerző újságíró	2563
a szerzőkről	2565
a szerzőről	2565
a szöveg automatikusan készült	2641
a tartalmat nem tudjuk megjeleníteni	2606
a tartalom nem elérhető	2606
a tartalom nem jeleníthető meg	2606
a tartalom szerzői jogi védelem alatt áll	2639
a teljes cikk elolvasása	2634
a témában további cikkek	2550
a videó az ön országában nem játszható le	2614
a videó már nem elérhető	2614
a videó nem elérhető	2614
a videó nem elérhető az ön országában	2614
a videó nem játszható le	2614
a videólejátszó betöltődik	2614
a videót nem lehet lejátszani	2614
abo abschließen	818
abo auswählen	1020
abo wählen	1020
abonare confirmată	4190
abonați-vă	4075
abone değil misin	4987
abone değil misiniz	4987
abonează-te	4075
abonelere özel	4885
abonelere özel avantajlar	4969
abonelere özel indirim	4969
abonelere özel içerik	4987
abonelik paketlerini gör	5017
abonelik seçenekleri	5017
aboneliği yenile	5017
aboneliğini seç	4987
aboneliğiniz onaylandi	5018
aboneliğinizi seçin	4987
abonentu priekšrocības	3350
abonner nå	3581
abonner på nyhetsbrevet	3588
abonné	2206
abonné à ce thème	2269
abonnér	664
abonnér nu	664
abonnés	2092
abonnés uniquement	2193
abonē	3313
abonē jaunumus	3337
abonē un lasi visus rakstus	3313
abonēt	3313
abrir menú	1611
aby odtworzyć film, włącz javascript	3834
acasă	4093
accede a todos los contenidos sin límites	1660
accept termenii și condițiile	4165
accepter og fortsæt	760
acceptera och fortsätt	4765
acceptera och stäng	4765
accepto la política de privacitat	486
acceptér	687
acceptér alle	761
acceptér og fortsæt	760
acceptér og vis	760
acceptă toate	4089	4104
acceptă tot	4147
acceptă și afișează conținutul	4104
acceptă și continuă	4146
acceso a todos los artículos	1727
accès restreint aux abonnés	2094
accès à tous les articles	2264
accéder au dossier	2235
accéder à l'article	2092
accéder à la page de dons	2225
accédez à tous les articles	2094
aceitar e ver o conteúdo	3955
aceito receber comunicações	4014
aceito receber comunicações de marketing	4014
aceito receber comunicações e ofertas	3974
acepto la política de privacidad	1695
acesso ilimitado a todo o conteúdo	4046
acest articol este disponibil doar abonaților	4077
acest articol este rezervat abonaților	4125
acest câmp este obligatoriu	4165
acesta este ultimul tău articol gratuit	4125
acheter ce numéro	2180
acheter le numéro	2179
achetez ce numéro	2180
activează	4153
activează alertele	4119
activează notificările	4119
activează sunetul	4142
actualitza la pàgina	479
actualités	2144
actualizar la página	1688
ad 광고	3161
ad 추천	3174
adatkezelés és sütik	2609
adatkezelési tájékoztató	2606
adatvédelem és sütik	2609
adatvédelmi beállítások	2606
adatvédelmi beállítások módosítása	2609
adatvédelmi tájékoztató	2606
adaugă ca sursă preferată	4176
adaugă un comentariu	4090
adaugă un răspuns	4182
adaugă în coș	4193
adblock détecté	2261
adblocker upptäckt	4777
add meg az e-mail-címed	2556
además	1605
adhérer	2082
adj hozzá minket preferált forrásként	2644
adja meg az e-mail-címét	2556
adja meg az összeget	2625
adja meg e-mail-címét	2556
adomány	2525
adományozok	2525
adományozás	2525
adresa de email nu este validă	4165
adresă de email invalidă	4165
adreça electrònica	449
adó # százalék	2625
adója #%-ával	2625
afficher la réponse	2148
afficher la vidéo	2217
afficher les réponses	2205
afișează comentariile	4134
afișează conținutul	4104
afișează conținutul extern	4104
afișează originalul	4094
afișează postarea	4146
afișează subtitrările	4142
află mai multe	4089
afmeld når som helst	780
afspilleren indlæses	763
agora não	3887
ai deja un abonament? autentifică-te	4125
ai găsit o greșeală	4171
ai kan begå fejl	790
ai kan gjøre feil	3709
ai kan göra fel	4796
ai kan göra misstag	4796
ai może popełniać błędy	3863
ai može griješiti	4450
ai može pogriješiti	4450
ai môže robiť chyby	4553
ai může chybovat	642
ai může dělat chyby	642
ai observat o greșeală	4090
ai sa môže mýliť	4553
ai segítségével készült	2641
ai által fordított	2641
ai által generált	2641
ai által generált tartalom	2641
ai може да греши	344
ai सारांश	2460
ai से तैयार सारांश	2460
ai 总结	107
ai 摘要	5430
ai 기사 요약	3216
ai 번역	3187
ai 생성 이미지	3226
ai 요약	3161
ai 음성으로 듣기	3186
ai-genererat innehåll	4798
ai-genereret resumé	703
ai-oversættelse	792
ai-resumé	703	792
ai-összefoglaló	2552
ai-översatt	4796
ai-översättning	4798
aicinām ievērot cieņu komentāros	3319
aiheeseen liittyvää	1972
aiheesta lisää	1972
aikaa jäljellä #	2031
ainda não tem conta	4013
ainda não é assinante	4012
ainult vajalikud küpsised	1798
aitäh hääletamast	1794
aitäh liitumast	1782
aitäh sõnumi eest	1809
aizmirsāt paroli	3361
aizvērt	3321
aizvērt galeriju	3365
aizvērt reklāmu	3322
aiが要約	3083
aiで要約	107
aiによる要約	3083
aiに聞く	107
aiに質問	107
ai总结	5430
ai摘要	5370
ai生成	3056	5430
ai生成内容	5402
ai翻訳	3056
ai翻譯	5430
ai翻译	5430
ai要約	3083
ai語音朗讀	5401
ai语音朗读	5401
ai重點整理	5370
ai音声で聴く	3055
ai가 생성한 콘텐츠입니다	3226
ai가 읽어주는 기사	3186
ai로 생성된 콘텐츠	3226
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2252
ajouter à mes favoris	2122
ajouter à mes sources préférées	2246
ajouter à mes sujets	2269
ajouter à mes thèmes	2269
ajouter à vos sources préférées	2246
ajouter à vos sélections	2122
ajándék cikk	2536
ajándékozd el a cikket	2536
ajándékozd tovább a cikket	2536
ajándékozza a cikket	2535
ajándékozza a cikket barátjának	2535
ajándékozza el a cikket	2536
ajándékozza tovább a cikket	2536
ajánlataink	2550
ajánlja: outbrain	2649
ajánlja: taboola	2649
ajánljuk	2550
ajánljuk még	2550
ajánlott	2550	2629
ajánlott cikkek	2550
ajánló	2550
akceptuję	3753
akceptuję i kontynuuję	3831
akceptuję i przechodzę do serwisu	3831
akkurat nå	3616
ako chránime svoje zdroje	4549
ako chránime zdroje	4549
ako vypnúť adblock	4534
ako vypnúť blokovanie reklám	4534
aktuálny čas	4530
aktuálny čas #	4529
aktuální čas	612
aktuální čas #	611
aktuálně	540
akzeptieren und schließen	1004
aldersgrense # år	3603
aldersgrense: # år	3603
alege o sumă	4188
alege-ți abonamentul	4163
alegeți abonamentul	4163
algo salió mal	1696
alkalmazás letöltése	2616
alkalmazás megnyitása	2616
alla bidrag hjälper	4780
alla rättigheter reserverade	4794
alle abo-angebote im überblick	942
alle angaben ohne gewähr	948
alle beiträge ansehen	874
alle beiträge anzeigen	1025
alle beiträge der autorin	1025
alle beiträge des autors	1025
alle bidrag hjælper	775
alle bidrag tæller	775
alle inhalte sind urheberrechtlich geschützt	989
alle newsletter im überblick	929
alle preise ohne gewähr	948
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4735
allt innehåll är upphovsrättsskyddat	4734
als bevorzugte quelle bei google hinzufügen	846
als bevorzugte quelle hinzufügen	1039
als podcast hören	943
alte știri	4091
alterar preferências de cookies	3955
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	4970
altyazilari göster	4970
altă sumă	4159
alătură-te conversației	4107
am înțeles	4094
amazon'da gör	4969
amazonで見る	3053
amazonで詳しく見る	3053
amazonで詳細を見る	3053
amazonで買う	3053
amazonで購入	3053
amazonで購入する	3053
amintește-mi mai târziu	4071
ana sayfaya dön	4993
anasayfaya dön	4993
anderen betrag wählen	1017
andet beløb	774
andra läser	22	4703
andra läser just nu	22
andra läste även	4703
andre har også lest	22
andre leser nå	3616
andre leste også	3616
andre læser	700
andre læser lige nu	700
andre læser også	22
andre læste også	700
angebot auswählen	1020
angebot wählen	942
anhören	843
anhören # min	843
anket sonuçlari	4964
anketa dňa	4520
ankstesnė nuotrauka	3298
anmäl	4800
anmäl annons	4804
anmäl dig	4677
anmäl dig till nyhetsbrevet	4677
anmäl inlägg	4799
anmäl kommentar	4799
anna kelvollinen sähköpostiosoite	2051
anna äänesi	2016
annet beløp	3693
anneta ühekordselt	1806
annonce - artiklen fortsætter nedenfor	683
annonces légales	2180
annoncørbetalt	92
annoncørbetalt indhold	92	710
annons - artikeln fortsätter nedan	4688
annons från våra partner	4804
annonsblockerare upptäckt	4777
annonsen slutar här	4688
annonser från google	4804
annonsinnehåll	4710
annonslänk	4688
annonsörsinnehåll	4710
annonsørinnhold	92	3626
annonsørsamarbeid	3717
ano, prosím	618
ano, rád	618
anonimni sandučić	4447
anonym brevlåda	4792
anonym tipslåda	4792
anonymná schránka	4549
anonymní schránka	637
anpassa inställningar	4765
anular suscripción	1745
anulează oricând	4163
anulezi oricând	4125
anuluj odpowiedź	3762
användarnamn	4783
användarnamn eller e-postadress	4782
användarvillkor	4690
anzeige schließen	1042
anzeigensonderveröffentlichung	948
anúncio	3913
anúncio em #	4041
anúncios	3913
apasă pentru sunet	4187
apmaksāta sadarbība	3372
apmaksāts saturs	3322
apmokėta partnerystė	3305
apmokėtas turinys	3305
aportació mensual	480
aportació única	480
aportación mensual	1690
aportación única	1690
app letöltése	2616
app storeからダウンロード	3061
app storeでダウンロード	3061
app store에서 다운로드	3193
apple ile giriş yap	4987
apple podcastで聴く	3089
appleでサインイン	3071
appleでログイン	3071
appleで続ける	3071
app内打开	5408
après la publicité	2130
aptaujas rezultāti	3355
após a publicidade	3913
apóyanos	1555
apóyanos en patreon	1689
apúntate	1570
aquest article està bloquejat	484
aquest article està protegit	495
aquest article t'ha estat útil	459
aquest camp és obligatori	486
aquest contingut està protegit	495
aquest vídeo ja no està disponible	466
aquest vídeo no està disponible	466
ar norite gauti pranešimus	3289
arată conținutul	4146
arată mai mult	4169
arată mai puțin	4094
arată răspunsurile	4134
arată tot	4094
arkadaşina gönder	4894
arkadaşinla paylaş	4894
article abonné	2092
article ajouté à vos sélections	2122
article lu par une voix de synthèse	2213
article précédent	2144
article réservé aux abonnés	2092
article següent	490
article sponsorisé	2180
articles associés	2144
articles liés	2144
articles recommandés	2144
articles récents	2144
articol exclusiv pentru abonați	4125
articole asemănătoare	4091
articole înrudite	4091
articoli più letti	2876
articolul continuă după publicitate	4114
articolul continuă după reclamă	4085
articolul continuă mai jos	4085
articolul următor	4091
artikeln finns också som ljud	4684
artikeln fortsätter efter annonsen	4688
artikeln fortsätter nedan	4688
artikeln fortsätter under bilden	4688
artikeln går att lyssna på	4684
artikeln läses upp av en syntetisk röst	4768
artikeln är automatiskt genererad	4796
artikeln är låst	4670
artikeln är maskinöversatt	4796
artikeln är skapad automatiskt	4796
artikeln är skyddad av upphovsrätt	4794
artikeln är uppläst av en dator	4684
artikkel jätkub pärast reklaami	1766
artikkel jätkub reklaami järel	1766
artikkel on kaitstud autoriõigusega	1819
artikkel täieneb	1764
artikkelen er låst	3581
artikkelen finnes også som lyd	3594
artikkeli jatkuu kuvan jälkeen	1959
artikkeli on konekäännetty	2061
artikkeli on suojattu tekijänoikeudella	2059
artikkelin lukee synteettinen ääni	2031
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1956
artiklen er låst	664
artiklen er læst op af en robot	675
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	675
artiklen fortsætter efter annoncen	683
artiklen fortsætter efter reklamen	798
artiklen fortsætter nedenfor	683
artiklen fortsætter under billedet	683
artiklen kan også høres	675
artiklen læses op af en kunstig stemme	763
artikli loeb ette tehishääl	1762
artiklit loeb sünteetiline hääl	1800
artiklit loeb tehishääl	1762
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3834
artykuł dla subskrybentów	3734
artykuł do słuchania	3834
artykuł kontynuowany pod reklamą	3752
artykuł premium	3848
artykuł sponsorowany	3749
artykuł zablokowany	3848
artykuły na e-mail	3737
artykuły partnerów	3871
artículo anterior	1605
artículo regalado	1740
artículo relacionado	1605
artículo siguiente	1699
artículos recomendados	1664
artículos relacionados	1605
as notícias mais lidas	3982
ascultă	4082
ascultă articolul	4142
ascunde răspunsurile	4134
aseta ensisijaiseksi lähteeksi	2065
aslini göster	4910
assine já	3892
atbalstīt	3313
atcel jebkurā laikā	3313
atcelt var jebkurā laikā	3361
atcerēties mani	3362
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3298
atidaryti programėlėje	3288
atidaryti programėlę	3288
atkūrimo greitis	3286
atlikite testą	3280
atlikušais laiks	3355
atlikušais laiks -#	3354
atpakaļ uz augšu	3365
atpakaļ uz sākumlapu	3365
atradi kļūdu	3366
atradi kļūdu rakstā	3319
atradāt kļūdu	3366
atrakinti straipsnį	3294
atrisini krustvārdu mīklu	3348
atsaukt piekrišanu	3352
atsisiųsti garso įrašą	3286
atsisiųsti iš app store	3288
atsisiųsti iš google play	3288
atsisiųsti programėlę	3288
atsiųskite naujieną	3299
atsiųskite nuotraukas	3299
atskaņot video	3354
atskaņošanas ātrums	3354
atslēgt rakstu	3361
atslēgvārdi	3355
atteikties var jebkurā laikā	3363
attēls # no #	3374
attēls #/#	3374
attēls attēlā	3354
atualizar a página	4007
atualizar preferências	4062
atualizar página	4007
atvērt	3321
atvērt galeriju	3365
atvērt lietotni	3356
atvērt lietotnē	3356
atvērt rakstu	3361
atļaut paziņojumus	3357
atšaukti galite bet kada	3244
atšaukti sutikimą	3284
aucun commentaire à ce niveau	2184
audio narrado por una voz automática	1635
audio vytvorila umelá inteligencia	4529
auf apple podcasts hören	918
auf spotify hören	918
ausgewählt für sie	947
auswahl bestätigen	1005
auswählen	1021
automaatselt tõlgitud	1813
automaattinen käännös	2062
automaticky preložené	4553
automaticky přeloženo	642
automatické prehrávanie	4529
automatické přehrávání	611
automatický preklad	4554
automatický překlad	643
automatikus lejátszás	2614
automatinis atkūrimas	3286
automatisch übersetzt	1035
automatische übersetzung	1036
automatiskt översatt	4796
automatiškai išversta	3300
automatsko puštanje	4429
automātiski tulkots	3367
automātiskā atskaņošana	3354
autoriser la publicité	2223
ava äpis	1802
avantage abonnés	2211
avantages abonnés	2211
avantaje pentru abonați	4140
avançar # segundos	3993
avançar para o conteúdo	3933
aveți deja cont	4163
avfölj	4802
avfølg	3714
avis de décès	2180
avoimet työpaikat	1974
avregistrera dig när som helst	4785
avsluta när du vill	4670
avsluta när som helst	4785
avslutt når du vil	3581
avslå alle	3681
avís legal	437
avísanos de un error	1714
aylik bağiş	4984
aylik bağiş yap	5016
ayrintilar için tiklayin	4909
ayrintilar için tiklayiniz	4909
az ai hibázhat	2641
az ai tévedhet	2641
az e-mail-címed	2631
az első hónap csak # ft	2529
az mi hibázhat	2641
az oldal tetejére	2634
az outbrain ajánlásával	2649
az ön e-mail-címe	2631
az ön neve	2631
az összefoglalót ai készítette	2641
az összefoglalót mi készítette	2641
az összes cikk	2634
az összes elfogadása	2606
az üzeneted	2632
aç	4910
añadir a favoritos	1585
añadir a la cesta	1739
añadir a mi lista	1663
añadir a mis temas	1732
añadir al carrito	1739
añadir comentario	1598
añadir como fuente preferida	1708
añadir una respuesta	1714
añadir usuario	1560
añádenos como fuente preferida	1708
aún no eres suscriptor	1693
aún no estás registrado	1694
aún no te has registrado	1560
aún no tienes cuenta	1694
ačiū už jūsų balsą	3280
ačiū už registraciją	3296
ačiū už žinutę	3296
ačiū, kad balsavote	3280
ačiū, kad užsiprenumeravote	3269
ați uitat parola	4164
ați votat deja	4134
""", 'b': """
baixar episódio	3993
baixar o áudio	3993
baixar áudio	3993
bandykite dar kartą	3296
bandykite vėliau	3296
bankkártyás támogatás	2625
bankovním převodem	623
banküberweisung	817
bara för dig som prenumererar	4782
bara för prenumeranter	4782
bare nødvendige	3680
bağiş sayfasina git	4984
bağiş yap	4884
bağiş yapin	4884
bağişim	4985
bağlanti kopyalandi	5002
bağlantiyi kopyala	4894
başa dön	4909
başka tutar	4984
be šlamšto	3296
bedste værdi	778
bei google als quelle hinzufügen	846
bei spotify hören	918
beitrag nicht mehr verfügbar	1007
bejegyzés betöltése	2606
bejelentkezés	2529
bejelentkezés apple-fiókkal	2628
bejelentkezés facebookkal	2628
bejelentkezés google-fiókkal	2628
bekræft din e-mail	780
belépés	2529
belépés facebook-fiókkal	2628
belépés facebookkal	2628
belépés google-fiókkal	2628
benefício do assinante	3960
bere sintetični glas	4630
berite naprej z naročnino	4639
bestill nå	3677
beställ boken	4761
betalas årsvis	4782
betales årlig	3696
betales årligt	777
betalt innehåll	4804
betrag wählen	816
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2647
betűméret módosítása	2647
betűméret növelése	2647
bez mišljenja	4423
bez surogātpasta	3363
bez zobowiązań	3849
bez závazku, kdykoli zrušíte	514
bez závazků	626
bezmaksas piegāde	3351
bezárás	2524
beágyazott tartalom	2606
beállítás preferált forrásként	2644
beállítások mentése	2606
beállítások módosítása	2609
beğen	4964
beğenme	4964
bidrag kan trækkes fra i skat	774
bieżący czas #	3834
bild in originalgröße	1025
bild vergrößern	873	1025
bildergalerie öffnen	1025
bildirimleri aç	4961
bildirimleri açin	4961
bilety już w sprzedaży	3827
bir hata oluştu	4989
bir tutar seçin	5016
bir şeyler ters gitti	4990
bir şeyler yanliş gitti	4990
bitte füllen sie dieses feld aus	1022
bitte geben sie eine gültige e-mail-adresse ein	1022
bitte prüfen sie ihr postfach	1022
bitte versuchen sie es später erneut	929
bitte versuchen sie es später noch einmal	1022
bitte überprüfen sie ihr postfach	1022
bize ulaşin	4902
biểu quyết	97
bjud en vän på artikeln	4684
bjud oss på en kaffe	4779
bjud oss på kaffe	4779
bjud på en kaffe	4780
bli månadsgivare	4666
bli støttemedlem	3578
bliv fast støtte	774
bliv støtteabonnent	774
bliv støttemedlem	661
blocco pubblicità rilevato	2941
blokovať	4533
bloqueador de anúncios ativado	4044
bloqueador de anúncios detectado	4044
bloqueur de publicité détecté	2261
bloqueur détecté	2261
boletín	1570
bolo to užitočné	4553
brezplačna dostava	4626
browserul tău nu poate reda acest video	4104
brukervilkår	3605
brīva summa	3360
bu haber abonelere özeldir	4885
bu haber yapay zeka tarafindan seslendirilmiştir	4970
bu haber yapay zekâ ile seslendirilmiştir	4970
bu haberi paylaş	5025
bu haberi paylaşin	5025
bu haberler de ilginizi çekebilir	4908
bu içerik abonelere özeldir	4885
bu içerik faydali oldu mu	4963
bu içerik görüntülenemiyor	4973
bu içerik gösterilemiyor	4973
bu içerik kilitli	4987
bu video artik mevcut değil	4970
bu video bulunduğunuz ülkede izlenemiyor	4970
bu video mevcut değil	4970
bu video ülkenizde izlenemiyor	4970
bu yaziyi paylaş	5025
bu yorumu şikayet et	5007
bu özet yararli oldu mu	4931
bugün değil	4883
bulmaca çöz	4968
bunlar da ilginizi çekebilir	4903
burtu izmērs	3370
butlletí	449
buy me a coffee ☕	1221
buy me a cup of coffee ☕	1221
buy us a coffee ☕	1221
buzón anónimo	1702
buzón seguro	1702
buďte v obraze	519
bylo to pro vás užitečné	642
bylo to užitečné	642
bài cùng chuyên mục	5242
bài cùng tác giả	5220	5242
bài khác	5206
bài khác của tác giả	5276
bài liên quan	5206
bài mới nhất	5242
bài quảng cáo	5243
bài tiếp theo	5206
bài trước	5276
bài viết có hữu ích không	5249
bài viết có hữu ích với bạn không	5249
bài viết cùng tác giả	5220
bài viết khác của tác giả	5220
bài viết liên quan	5206
bài viết mới	5241
bài viết này bị khóa	5270
bài viết này có hữu ích không	5249
bài viết tiếp theo	5276
bài viết tiếp tục bên dưới	5245
bài viết tiếp tục sau quảng cáo	5245
bài viết trước	5276
bài viết được tặng bởi thuê bao	5296
bài được dịch tự động	5241
bài đọc nhiều	5242
báo cáo	5250
báo cáo bình luận	5287
báo cáo vi phạm	5250
báo lỗi	5205
báo lỗi bài viết	5249
bármikor leiratkozhat	2556
bármikor leiratkozhatsz	2556
bármikor lemondhatja	2529
bármikor lemondható	2529
bäst värde	4783
bästa pris	4783
bình chọn	96	5250
bình chọn của bạn đã được ghi nhận	5249
bình luận	5205
bình luận (#	5205
bình luận của bạn	5287
bình luận hay	5226
bình luận đã bị tắt	5287
bölümü indir	4970
búsqueda	1611
bücher aus dem shop	851
bülten	4939
bülten üyeliği	4939
bültene abone oldunuz	4939
büyüt	4909
bądź na bieżąco	3737
bądź pierwszą osobą, która skomentuje	3865
błędny adres e-mail	3851
bővebben	2552	2608
būkite pirmas	3250
būkite pirmas, pakomentavęs	3250
bạn chưa có tài khoản	5270
bạn chưa đăng ký	5270
bạn có muốn nhận thông báo	5263
bạn có muốn nhận thông báo không	5263
bạn có thể hủy đăng ký bất cứ lúc nào	5272
bạn có thể quan tâm	5206
bạn muốn nhận thông báo	5263
bạn thấy bài viết này thế nào	5249
bạn đang theo dõi chủ đề này	5281
bạn đã bình chọn	5249
bạn đã bình chọn rồi	5249
bạn đã có tài khoản	5270
bạn đã đăng ký rồi	5293
bản dịch tự động	5280
bản ghi	5257
bật	5264
bật thông báo	5263
bật tiếng	5256
bắt buộc	5273
bắt đầu trắc nghiệm	5252
bỏ qua	5184
bỏ qua quảng cáo	5290
bỏ theo dõi	5281
""", 'c': """
cada aportació compta	452
cada aportación cuenta	1659
cada contribuição conta	3977
cada doação conta	4008
cada donación cuenta	1689
cadastre-se grátis	3892
califica este artículo	1598
campo obrigatório	4014
campos obrigatórios	4014
cancelar a inscrição	4063
cancelar inscrição	4063
cancelar la suscripción	1747
cancelar subscrição	4061
cancelar suscripción	1747
cancel·la quan vulguis	484
cargando el vídeo	1674
cargando vídeo	1674
cargar más	1611
cargar más comentarios	1667
cargar más noticias	1699
cargar publicación	1679
cargar vídeo	1679
carrega la publicació	470
carrega més comentaris	459
carregando o vídeo	3993
carregando vídeo	3993
carregant el vídeo	466
carregar conteúdo	3997
carregar conteúdo externo	3919
carregar mais comentários	3984
carregar mais notícias	4018
carregar o conteúdo	3997
carregar publicação	3997
carregar vídeo	3997
carte de crédit	2091
cartão de crédito	3891
caseta redacțională	4101	4102
categorieën	3430
categorías	1605
caută	4093
caça-palavras	3989
ce contenu vous a-t-il été utile	2176
ce résumé vous a-t-il été utile	2176
cea mai bună ofertă	4164
cela vous a-t-il été utile	2205
cele mai citite știri	4128
cele mai noi știri	4091
celkem hlasovalo # čtenářů	599
celozaslonski način	4630
celá obrazovka	612
celý článek	542
celý článek zde	632
celý článok	4546
cenimy twoją prywatność	3755
cererea ta a fost trimisă	4190
cerrar galería	1730
cerrar menú	1611
cerrar sesión	19
cet article est en accès libre pour les abonnés	2193
cet article est lu par une voix de synthèse	2176
cet article vous a-t-il été utile	2205
cette adresse est déjà inscrite	2265
cette information vous a-t-elle été utile	2252
cette page vous a-t-elle été utile	2205
cette réponse est-elle utile	2205
cette vidéo est indisponible	2213
cette vidéo ne peut pas être lue	2213
cevaplari göster	4963
changer mes préférences	2135
chargement du lecteur vidéo	2213
charger la vidéo	2217
charte éditoriale	2239
chcem dostávať upozornenia	4532
chcem odoberať	4542
chcete dostávat notifikace	615
chcete dostávat upozornění	615
chcete dostávať notifikácie	4532
chcete dostávať upozornenia	4532
chci dostávat upozornění	615
chci odebírat	519
chci podpořit	511
chci přispět	511
chi tiết	5210
chia sẻ	5194
chia sẻ bài viết	5194
chia sẻ bài viết này	5296
chia sẻ facebook	5241
chia sẻ lên facebook	5283
chia sẻ qua email	5283
chia sẻ qua facebook	5241
chia sẻ qua zalo	5283
chia sẻ tin này	5296
chia sẻ zalo	5283
chia sẻ ý kiến của bạn	5205	5226
cho chúng tôi biết ý kiến	5249
cho phép	5264
cho phép thông báo	5263
chuyên mục	5206
chuyển đến công thức	66
chép liên kết	5241
chính sách bảo mật	5204
chính sách bảo mật | điều khoản sử dụng	5204
chính sách cookie	5203	5204
chính sách quyền riêng tư	5204
chơi miễn phí	5252
chơi ngay	5252
chưa có tài khoản	5270
chấp nhận	5203
chấp nhận tất cả	5203	5204
chấp nhận tất cả cookie	5204
chấp nhận và tiếp tục	5203	5260
chế độ tối	5289
chỉ dành cho thuê bao	5270
chỉ dành cho thành viên	5270
chọn	5271
chọn gói	5270
chọn gói của bạn	5270
chọn gói đăng ký	5270
chọn số tiền	5291
chủ đề	5206
chủ đề liên quan	5206
chủ đề nóng	5242
cikk ajándékozása	2647
cikk elküldése ajándékként	2647
cikk feloldása	2628
cikk meghallgatása	2614
cikk megosztása	2535
cikk mentése	2535
cikk nyomtatása	2647
cikkünk frissül	2552
citeşte şi	4091
citește articolul complet	4169
citește articolul integral	4169
citește fără limite	4125
citește gratuit	4189
citește mai departe	4091	4093
citește mai mult	4091	4093
citește regulile comunității	4107
citește tot articolul	4169
citește transcrierea	4142
citește în aplicație	4149
citește și	4091
citi šobrīd lasa	3315
citit de o voce sintetică	4142
citiți și	4091
cobrança anual	4013
codes de réduction	2276
cofnij zgodę	3831
col·labora	424
comandă acum	4112	4140
comandă cartea	4112	4140
comentariile sunt doar pentru abonați	4182
comentariul tău	4182
comentariul tău așteaptă moderarea	4107
comentează	4090
comentário	3921
comentário aguardando moderação	3970
comentários	3921
comentários desativados	4033
comentários exclusivos para assinantes	3970
commander ce numéro	2180
commander le numéro	2179
comment désactiver mon adblocker	2223
comment désactiver mon bloqueur	2223
commentaire en attente de modération	2184
commentaires désactivés	2252
commerciële bijdrage	3480
commerciële content	3562
commerciële inhoud	3562
comparte este artículo	1740
compartilhar esta matéria	4056
compartilhe esta notícia	4056
compartir esta página	1740
completează formularul #	4073
completează online formularul #	4073
compre a edição impressa	3960
conditions générales	2132
conectează-te cu facebook	4125
conectează-te cu google	4125
confidentialité	2132
configuració de galetes	470
configuració de les galetes	470
configuració de privacitat	470
configuración	1594
configuración de cookies	1594
configuración de privacidad	1679
configurações de cookies	3915
configurações de privacidade	3997
confira o preço	4055
conheça as ofertas	4046
conheça os planos	4046
conheça todas as nossas newsletters	3974
consenti la pubblicità	2902
consigue tu entrada aquí	1638
consulta les normes de participació	441
consultez notre charte de modération	2184
consíguelo en tu quiosco	1638
contacta amb la redacció	492
contacta con la redacción	1702
contactar a redação	4021
contactar con la redacción	1702
contactați redacția	4171
contacte a redação	4021
contactează redacția	4171
contacter la rédaction	2239
contactez la rédaction	2239
contenu externe recommandé	2174
contenu proposé par notre partenaire	2180
contenu réservé	2229
contenu réservé aux abonnés	2229
contenu sponsorisé	2130
contenus recommandés	2198
contenus sponsorisés	2130	2144
conteúdo bloqueado	3919
conteúdo de marca	3913
conteúdo exclusivo	3892
conteúdo exclusivo para assinantes	3979
conteúdo externo	3955
conteúdo externo bloqueado	3919
conteúdo externo recomendado	3955
conteúdo gerado por ia	4041
conteúdo pago	3990
conteúdo para assinantes	3892
conteúdo patrocinado	3913
conteúdo premium	3979
conteúdo produzido pela marca	3960
conteúdo relacionado	3930
conteúdos relacionados	3982
contingut només per a usuaris registrats	453
continua a leggere dopo la pubblicità	2888
continua após a publicidade	3913
continua després de l'anunci	443
continuar leyendo aquí	1560
continuarea articolului după publicitate	4114
continuarea articolului după reclamă	4111
continue a ler esta notícia	3982
continuer après la publicité	2130
continuer sans désactiver	2261
continuer à lire	2267
continuă cu apple	4125
continuă cu email	4189
continuă cu facebook	4125
continuă cu google	4125
continuă lectura	4192
continuă pe site	4149
continuă să citești	4192
continuă să citești după publicitate	4111
continuă în browser	4149
continúa abajo	1592
contáctanos	1598
convida'ns a un cafè	480
conținut disponibil doar utilizatorilor înregistrați	4125
conținut exclusiv	4077
conținut exclusiv pentru abonați	4077
conținut extern	4104
conținut extern recomandat	4104
conținut pentru abonați	4075
conținut plătit	4140
conținut premium	4125
conținut promovat	4114
conținut sponsorizat	92	4085
cookie beállítások	2606
cookie を管理する	3058
cookie 偏好設定	5329
cookie 偏好设置	5329
cookie 設定	5405
cookie 设置	5405
cookie-beállítások	2606
cookie-beállítások módosítása	2609
cookieinställningar	4690
cookies a ochrana soukromí	535
cookieの管理	3058
cookieの設定	2992
cookieの設定を変更	2994
cookieを拒否する	3091
cookieを管理	3058
cookieを管理する	3058
cookie政策	5327
cookie設定	2992	2995	5327
cookie設定を変更	2994
cookie设置	5327	5330
copia enllaç	500
copia l'enllaç	431
copiază	4179
copiază link	4082
copiază linkul	4082
copy link thành công	5241
correo electrónico	1570
correo electrónico no válido	1695
correo no válido	1695
correu electrònic	487
correu electrònic no vàlid	486
correu no vàlid	486
coś poszło nie tak	3852
coś poszło nie tak. spróbuj ponownie	3851
coś poszło nie tak. spróbuj ponownie później	3851
creează cont	4075
crucigrama del día	1715
créer mon compte	2092
créer un compte	2092
créer une alerte	2186
créer une alerte sur ce thème	2186
csak a szükséges sütik	2606
csak a szükségesek	2606
csak előfizetők számára	2628
csak előfizetőknek	2529
csomagok megtekintése	2628
cualquier aportación ayuda	1689
cum îl dezactivez	4158
cumpără acum	4140
cumpără bilet	4112	4140
cumpără bilete	4112	4140
cumpără bilete online	4140
cumpără cartea	4112	4140
cumpără de pe emag	4140
cumpără revista	4111
cuvinte încrucișate	4139
czy artykuł był pomocny	3863
czy artykuł był przydatny	3863
czy ten artykuł był pomocny	3863
czy to było pomocne	3863
czyta głos ai	3834
czytaj całość	3771
czytaj cały artykuł	3854
czytaj również	3768
czytaj także	3768
czytaj też	3768
czytaj też nasze inne artykuły	3768
czytaj więcej	3768	3771
czytaj więcej o	3768
czytane przez głos syntetyczny	3834
cài đặt	5203
cài đặt cookie	5260
cài đặt quyền riêng tư	5260
cài đặt ứng dụng	5262
các bài viết khác của tác giả	5220
các tin khác	5206
cách tắt	5267
cách tắt trình chặn quảng cáo	5266
câmp obligatoriu	4165
câmpuri obligatorii	4165
cât de util a fost acest articol	4107
címkék	2550
címlap	2550
címlapra	2634
címlapról ajánljuk	2550
có lẽ để sau	5184
có lỗi xảy ra	5272
có thể bạn quan tâm	22	5206
có thể bạn thích	22
có, tôi muốn	5263
códigos de desconto	4055
códigos de descuento	1739
códigos promocionales	1739
cómo desactivar el bloqueador	1687
cómo desactivarlo	1688
cómpralo aquí	1673
cómpralo en amazon	1673
cùng chuyên mục	5206
cùng chủ đề	5242
cùng tác giả	5220	5242
cảm ơn bạn đã bình chọn	96	5249
cảm ơn bạn đã tham gia	5249
cảm ơn bạn đã ủng hộ	5291
cảm ơn, tin nhắn của bạn đã được gửi	5272
cỡ chữ	70	5231
cửa hàng	5285
""", 'd': """
d'autres articles à découvrir	22
da, želim	4433	4634
dagens fråga	96	4758
dagens spørgsmål	96	754
dagens spørsmål	96	3674
daha az göster	4910
daha fazla göster	4909
daha fazla haber için tiklayin	4909
daha fazla yorum yükle	4963
daha önce oy kullandiniz	4963
daha önce oy verdiniz	4963
dalies ar šo rakstu	3318
dalinkitės	3244
dalinkitės straipsniu	3249
dalsza część artykułu pod materiałem wideo	3749
dalsza część artykułu pod wideo	3749
dalsza część tekstu pod wideo	3749
dalszy ciąg materiału pod wideo	3752
dalīties	3313
dalīties ar draugiem	3318
dalīties ar rakstu	3370
dalīties facebook	3318
dalīties whatsapp	3370
další	542
další foto	632
další fotografie	632
další snímek	632
další strana	542
další video	611
další z rubriky	540
další zprávy	540
další článek	540
další články	22	540
další články od autora	632
další čtení	540
danke für dein feedback	922
danke für deine stimme	96
danke für ihr feedback	922
danke für ihre stimme	96	995
danke fürs abstimmen	995
danke fürs mitmachen	96
danos tu opinión	1650
dans l'actualité	2198
dans la même catégorie	2144
dans la même rubrique	2144
dans la même série	2144
dar lze odečíst z daní	622
dar si můžete odečíst z daní	622
darovat jednorázově	622
darovat měsíčně	622
darovat článek	523
darovať	4464
darovať jednorazovo	4536
darovať mesačne	4536
darovať článok	4472
darowiznę możesz odliczyć od podatku	3845
darujte nám # %	4536
darujte tento článek	523
darujte tento článok	4472
das könnte dich auch interessieren	870
das könnte ihnen auch gefallen	870
das könnte sie auch interessieren	870
das könnte sie interessieren	870
das video ist in ihrem land nicht verfügbar	1007
das video ist leider nicht mehr verfügbar	1007
das video ist nicht mehr verfügbar	1007
das video ist nicht verfügbar	1007
das wichtigste in kürze, zusammengefasst von ki	906
datenschutzerklärung	856
daugiau autoriaus straipsnių	3298
daugiau straipsnių	3298
daugiau šia tema	3246
dať spätnú väzbu	4553
dbamy o twoją prywatność	3755
deaktivér din adblocker	771
deblochează articolul	4125
definições de cookies	3997
definições de privacidade	3997
deine stimme wurde gezählt	995
deixar um comentário	3921
deixe um comentário	3921
del på e-mail	796
del på e-post	3594
del på facebook	675	3594
del på mail	675
del på twitter	675	3594
del på whatsapp	3715
del på x	675	3594
dela inlägget	4684
dela på facebook	4684
dela på twitter	4684
dela på whatsapp	4803
dela på x	4684
dela som gåva	4803
deli po e-pošti	4655
deli članek	4576
delite članek	4576
demander un droit de réponse	2252
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4782
den här artikeln är skyddad av upphovsrättslagen	4794
den här videon är inte längre tillgänglig	4768
den här videon är inte tillgänglig	4768
denne artikel er låst	777
denne artikkelen er låst	3696
denne saken er låst	3696
denne video er ikke længere tilgængelig	763
denne video er ikke tilgængelig	763
denunciar comentário	4033
denunciar este comentário	4033
der er opstået en fejl	781
der opstod en fejl. prøv igen senere	780
dernière minute	2144
dernières actualités	2144
dernières infos	2144
dernières nouvelles	2144
desa les preferències	470
desa per llegir després	455
desactívalo para continuar	1687
desactívalo para seguir leyendo	1687
desbloquear artículo	1660
desbloqueie este conteúdo	3979
descarcă aplicația	4149
descarcă audio	4142
descarcă din app store	4149
descarcă din google play	4149
descarcă episodul	4142
descarcă formularul	4160
descarcă formularul #	4073
descargar pódcast	1674
descarrega l'àudio	466
descarregar áudio	3993
deschide aplicația	4150
deschide în aplicație	4149
descárgala en app store	1682
descárgala en google play	1682
descărcați formularul #	4073
destekçi ol	4984
destekçimiz olun	4984
desteğiniz fark yaratir	5016
desteğiniz için teşekkür ederiz	5016
desteğiniz için teşekkürler	5016
det er gratis å opprette en bruker	3581
det går inte att visa innehållet	4765
det har oppstått en feil	3700
det här innehållet kan inte visas	4765
det här innehållet är inte tillgängligt	4765
det læser andre	700
det oppsto en feil. prøv igjen senere	3699
det är gratis att skapa ett konto	4670
detaylar için tiklayin	4909
detaylar için tiklayiniz	4909
detta material är skyddat enligt lagen om upphovsrätt	4733
detta är en annons	4688
detta är en plusartikel	4670
dette indhold er ikke tilgængeligt	760
devam etmek için üye girişi yapin	4885
devami için abone olun	4885
devamini okumak için abone olun	4885
dezactivează sunetul	4142
dienas jautājums	3348
diese funktion steht nur angemeldeten nutzern zur verfügung	943
dieser inhalt ist nicht mehr verfügbar	1004
dieser inhalt ist nicht verfügbar	1004
dieser kommentar wurde gelöscht	1037
dieses video ist in deinem land nicht verfügbar	1007
dieses video ist in ihrem land nicht verfügbar	1007
dieses video ist leider nicht mehr verfügbar	1007
dieses video ist nicht mehr verfügbar	1007
dieses video ist nicht verfügbar	1007
digite um e-mail válido	4014
din aceeași categorie	4091
din aceeași secțiune	4128
din röst har registrerats	4754
din röst är registrerad	96
din röst är räknad	4754
disponibil în app store	4149
disponibil în app store și google play	4119
disponibilă în app store și google play	4119
disponível na app store	4000
distribuie știrea	4194
distribuiți	4082
diğer fotoğraf için tiklayin	4906
diğer haberler	22	4903
diğer okurlar bunlari okuyor	4903
diğer sayfaya geçmek için tiklayin	4906
diğer seçenekler	5003
diğer tutar	4984
diğer yazilari	4993
dla prenumeratorów	3848
dla subskrybentów	3734
dlaczego widzę tę reklamę	3871
do fotogalérie	4545
do galérie	4546
do góry	3771
do košíka	4524
do košíku	528	605
do księgarni	3750
do speciálu	632
doar abonații pot comenta	4107
doar pentru abonați	4075
doação mensal	3888
doação única	3888
doba čtení # min	542
dodaj do moich tematów	3867
dodaj jako preferowane źródło	3867
dodaj kao željeni izvor	4453
dodaj nas do preferowanych źródeł	3867
dodaj nas do wyjątków	3840
dodaj u košaricu	4425
dodaj v košarico	4625
dogodila se greška. pokušajte ponovno	4441
dolgozzon nálunk	2552
domiciliación bancaria	1559
domů	542
don régulier	2225
dona suport al periodisme en català	452
dona'ns la teva opinió	459
donació mensual	481
donació única	481
donación mensual	1555
donación puntual	1690
donación única	1555
donativo único	4009
donați	4072
donația mea	4188
donație lunară	4160
donație unică	4160
donează	4072
donează acum	4072
donează lunar	4072
donează lunar # euro	4124
donează lunar # lei	4124
donează o dată	4159
doner nå	3578
doniraj mesečno	4436	4637
doniraj mjesečno	4436
données personnelles	2132
donér	661
donér nu	661
doporučeno outbrain	650
doporučeno taboola	650
doporučené	540
doporučené články	540
doporučuje outbrain	650
doporučujeme	540	626
doporučujeme přečíst	540
doporučujeme také	540
dosegli ste omejitev člankov	4639
dosegnuli ste ograničenje članaka	4438
dossier spécial	2210
dovanoti straipsnį	3303
dozvoli obaveštenja	4432
dołącz do dyskusji	3818
dołącz do nas	3731
dołącz do newslettera	3737
došlo je do greške. pokušajte ponovo	4441
došlo je do pogreške. pokušajte ponovno	4441
došlo k chybě	630
došlo k chybě. zkuste to prosím později	629
drodzy użytkownicy	3755
droga użytkowniczko, drogi użytkowniku	3755
drogi użytkowniku	3755
droits réservés	2272
drukāt	3318
drukāt rakstu	3370
drukāt recepti	66
du använder en adblocker	4775
du använder en annonsblockerare	4775
du er nå påmeldt	3588
du er nå påmeldt nyhetsbrevet	3588
du följer	4801
du följer det här ämnet	4801
du följer nu	4801
du följer redan	4801
du följer redan ämnet	4801
du følger allerede	3713
du følger allerede dette emne	795
du følger allerede dette temaet	3713
du følger allerede emnet	795
du følger dette emne	795
du følger dette temaet	3713
du følger emnet	795
du følger nå	3713
du har en adblocker påslagen	4777
du har en annonsblockerare påslagen	4777
du har nådd grensen	3696
du har nået din grænse	777
du har nått din gräns	4782
du har redan röstat	4754
du har rätt att vara anonym	4699
du har slået adblock til	771
du kan när som helst avregistrera dig	4785
du kan när som helst avsluta prenumerationen	4677
du kan når som helst melde deg av	3588
du kan opsige når som helst	664
du kan trække beløbet fra i skat	774
du kanske också gillar	4703
du modtager snart en bekræftelse på mail	669
du même auteur	2144
du prenumererar nu på nyhetsbrevet	4677
du skyddas av källskyddet	4699
du verkar använda en annonsblockerare	4775
du vil kanskje også like	3616
du är nu anmäld	4785
du är skyddad av källskyddet	4699
du är skyddad enligt källskyddet	4699
duración	1675
durată	4143
duração	3994
durée	2214
durée : #	2167
dział prenumeraty: #	106
dziękujemy za głos	96	3821
dziękujemy za oddanie głosu	96	3821
dziękujemy za przesłanie formularza	3851
dziękujemy za udział w sondzie	3821
dziękujemy za wiadomość	3851
dziękujemy za zapis	3737
dziękujemy! sprawdź skrzynkę	3851
dành cho bạn	5206
dành cho thuê bao	5188
dành riêng cho thành viên	5270
dárkovat článek	513
dát zpětnou vazbu	642
därefter # kr/mån tills du säger upp	4670
débloquer l'accès	2264
débloquer l'article	2092
débloquer tous les articles	2094
débloquez cet article	2193
débloquez l'accès à tous les articles	2094
débloquez l'intégralité des articles	2094
débloquez tous les articles	2094
débloquez tous nos articles	2094
déconnexion	19
découvrez notre boutique	2179
découvrez tous nos jeux	2208
découvrir l'offre	2092
découvrir la boutique	2211
découvrir nos offres	2193
découvrir toutes nos offres d'abonnement	2193
déjà un compte	2092
déjà un compte ? connectez-vous	2092
délka	612
délka #	612
déplier	2149
désabonnement	2284
désactiver les sous-titres	2213
désinscription	2284
détails	2149
dê a sua opinião	3984
dê sua opinião	3984
dölj	4707
dölj annons	4804
dölj bildtext	4788
dölj svar	4799
düzeltme politikasi	4995
dāvini rakstu	3318
dāvini rakstu draugam	3318
děkujeme za hlas	599
děkujeme za hlasování	96	599
děkujeme za odběr	629
děkujeme za přihlášení	519
děkujeme za vaši zprávu	629
děkujeme za váš hlas	96	599
děkujeme za zprávu	629
dĺžka	4530
dĺžka #	4530
dịch tự động	5257
""", 'e': """
e-bülten	4939
e-bülten aboneliği	4939
e-mail alebo používateľské meno	4539
e-mail cím	2631
e-mail ili korisničko ime	4438
e-mail inválido	3974
e-mail nebo uživatelské jméno	625
e-mail-cím	2632
e-mail-cím vagy felhasználónév	2628
e-mailová adresa	519
e-pasts vai lietotājvārds	3361
e-post või kasutajanimi	1807
e-posta gönder	4894
e-posta ile paylaş	5002
e-postadress eller användarnamn	4782
e-pošta ali uporabniško ime	4639
e-poštni naslov	4642
echipa redacțională	4102
ecrã inteiro	3994
edición digital	1560
edición impresa	1560
editöre yaz	4995
editöre yazin	4995
editörün seçtikleri	4903
edição impressa	3892
eget beløb	774
eget beløp	3693
egyedi összeg	2625
egyszeri adomány	2625
egyszeri támogatás	2525
egyszeri támogatás küldése	2625
egyéb összeg	2625
ehkä myöhemmin	1942
ei mielipidettä	2022
ei tänään	1942
ei vielä tunnusta	2047
ei, aitäh	1804
eikö sinulla ole tunnusta	2047
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1022
eiti į receptą	66
ekskluzivno za naročnike	4639
el artículo continúa abajo	1739
el artículo continúa debajo	1739
el juego es solo para mayores de # años	1711
el millor de la setmana a la teva bústia	449
el más popular	1694
el més llegit	428
el més popular	485
el més vist	456
el reproductor se está cargando	1674
el. paštas	3269
el. paštas arba vartotojo vardas	3294
el. pašto adresas	3296
eldste først	3711
elfelejtett jelszó	2529
elfelejtette a jelszavát	2628
elfogadom az összeset	2609
elfogadom és folytatom	2606
elfogadom és megjelenítem	2606
elfogadás és folytatás	2606
elige tu suscripción	1660
elküldés	2632
elküldöm	96	2535	2632
elküldöm e-mailben	2647
ellenőrizd a postafiókod	2631
ellenőrizze a postafiókját	2631
elmentem későbbre	2535
elolvasom később	2647
elolvasta az összes ingyenes cikkét	2628
elrejtés	2554
els lectors també han llegit	456
elutasítom	2608
elérte a havi limitet	2628
elírást talált	2546
előfizetek	2529
előfizetés	2529
előfizetési csomagok	2628
előfizetési lehetőségek	2628
előfizető vagyok	2628
előfizetői ajánlat	2603
előfizetői előny	2603
előfizetői kedvezmény	2603
előfizetői tartalom	2529
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2529
előfizetőként megoszthatja a cikket	2535
előző	2552
előző cikk	2550
előző fotó	2634
előző kép	2634
előző oldal	2634
email cím	2632
email của bạn	5293
email của bạn sẽ không được hiển thị công khai	5226
email inválido	4014
email không hợp lệ	5272
email không đúng định dạng	5272
email no válido	1695
email này đã được đăng ký	5293
emailul tău	4190
emlékeztess később	2524
emlékezz rám	2629
emlékezzen rám	2629
emme voi näyttää sisältöä	2028
emme voi näyttää tätä sisältöä	2028
empfehlungen für sie	947
en beğenilen	4964
en beğenilenler	4964
en colaboración con	1711
en col·laboració amb	502
en este artículo	1605
en popüler	4988
en çok okunan	4903
en çok okunan haberler	4903
en çok okunanlar	4903
encara no estàs registrat	485
encuesta del día	1601
endast för dig som är prenumerant	4782
endast för medlemmar	4782
endast nödvändiga	4765
endast nödvändiga cookies	4765
endre tekststørrelse	3715
engangsbeløb	661
engangsbeløp	3693
engedélyezem	2621
engedélyezés	2621
engedélyezés és folytatás	2609
engedélyezés és megjelenítés	2609
engångsgåva	4666
enllaç copiat	455
ensemble, faisons vivre un média libre	2192
entgeltliche veröffentlichung	853
enthält werbung	850
entre em contato com a redação	4021
enviament gratuït	502
enviar comentário	3921
enviar corrección	1598
envoyer à un ami	2122
envoyer à un proche	2122
envoyez-nous vos témoignages	2172
envíanos tu opinión	1667
envío gratis	1711
epizód letöltése	2614
eredeti megjelenítése	2554
eredmény megtekintése	96
eredmények	97	2554
eredmények megtekintése	2597
erinnern sie mich später	812
eroare la încărcarea videoclipului	4187
erro ao carregar o vídeo	4041
error al cargar el vídeo	1722
erről bővebben itt írtunk	2552
erről is írtunk	2550
erről itt írtunk bővebben	2552
erscheint täglich	929
erscheint wöchentlich	929
erősítse meg az e-mail-címét	2631
es gratis y solo te llevará un minuto	1656
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	929
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1022
es izslēdzu reklāmu bloķētāju	3359
escanea el código qr	1683
escreva um comentário	3921
escriu a la redacció	492
escriu el teu correu electrònic	449
esi pirmais, kas komentē	3319
esimene kuu # €	1757
esta funcionalidad es sólo para registrados	1560
esta matéria foi útil para você	3957
esta notícia foi útil	3957
esta página foi útil	3984
este artigo está bloqueado	4012
este artigo foi útil	3984
este artículo está bloqueado	1693
este artículo está protegido	1735
este campo é obrigatório	4014
este contenido está protegido	1735
este correo ya está registrado	1728
este e-mail já está cadastrado	4047
este espaço é moderado pela redação	3970
este resumo foi útil	3957
este video ya no está disponible	1674
este vídeo já não está disponível	3993
este vídeo no está disponible	1674
este vídeo não está disponível	3993
este vídeo não está mais disponível	3993
este vídeo ya no está disponible	1674
está a seguir este tema	4051
estás bloqueando nuestros anuncios	1725
estás de acuerdo? vota	1650
estás siguiendo este tema	1732
estä	2038
ethvert bidrag hjælper	775
etický kodex redakce	637
etický kódex redakcie	4549
etkinleştir	4978
etkö ole tilaaja	2047
etkö ole vielä tilaaja	2047
ett fel har uppstått	4786
ett fel uppstod. försök igen senare	4785
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1022
evaluează rețeta	66
evästeasetukset	1962
evästeet	1962
evästeet ja tietosuoja	1963
evästekäytäntö	2028
exclusiv pentru abonați	4125
exibir conteúdo	3997
exklusiv für abonnenten	1020
exklusiv für mitglieder	1020
exklusivt för medlemmar	4782
exklusivt för prenumeranter	4782
exkluzív tartalom előfizetőknek	2628
experimente grátis por um mês	3979
externt innehåll	4765
externí obsah	608
externý obsah	4526
ez a cikk zárolt	2628
ez a mező kötelező	2631
ez a tartalom nem elérhető	2606
ez a tartalom nem jeleníthető meg	2606
ez a videó már nem elérhető	2614
ez a videó nem elérhető	2614
ez is érdekelhet	2550
ez is érdekelheti	2550
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2606
ezt a témát már követi	2644
ezt is ajánljuk	2550
ezt olvasta már	2550
ezt olvastad már	2550
eén keer toestaan	3521
ešte nemáte predplatné	4539
ešte nemáte účet	4539
ești de acord? votează	4107
ești deja abonat	4133
ești deja abonată	4133
""", 'f': """
facebook ile giriş yap	4987
facebook'ta paylaş	4894
facebook-bejegyzés betöltése	2609
facebook-poszt betöltése	2609
facebookでシェア	2984
facebookでシェアする	2984
facebookでログイン	3071
facebookで共有	3085
facebookで続ける	3071
facebookで見る	3089
facturació anual	485
facturació mensual	485
facturación anual	1694
facturación mensual	1694
facturare anuală	4164
facturare lunară	4164
facturé annuellement	2229
facturé mensuellement	2229
faire un don défiscalisé	2225
faktureras årligen	4782
faktureres årlig	3696
faktureres årligt	777
fale com a redação	4021
fazer doação	4045
fazer uma doação mensal	4045
fazer uma doação única	4045
faça login	3892
faça o quiz	3987
faça o teste	3987
faça uma doação única	4045
faça uma pergunta sobre esta reportagem	3957
felhasználási feltételek	2606
felhasználási jog vásárlása	2639
felhasználónév	2629
felhasználónév vagy e-mail	2628
feliratkozás	2632
feliratkozás hírlevélre	2631
feliratok megjelenítése	2614
fermer la fenêtre	2267
fes el qüestionari	462
fes una donació	424
fes-te sòcia	480
ficha técnica	3939
fiecare contribuție contează	4159
fiecare donație contează	4124
fiecare leu contează	4124
film jest niedostępny w twoim kraju	3834
film nie jest już dostępny	3834
film niedostępny	3834
fin de la publicité	2211
fine della pubblicità	2888
fine pubblicità	2888
fiyati gör	4969
fizetett együttműködés	2649
fizetett hirdetés	92	2538
fiók létrehozása	2529
fiókom	2529
foglalja le helyét	2603
folytatás a hirdetés után	2649
folytatás apple-fiókkal	2628
folytatás facebookkal	2628
folytatás google-fiókkal	2628
folytatás google-lel	2628
folytatás kikapcsolás nélkül	2622
fontu büyüt	5002
form gönderildi	5018
formulaire envoyé	2265
formulário enviado	4047
forstået	705
forstått	3621
forstør	764
forstør billede	703
forstør billedet	783
forstørr	3684
forstørr bilde	3619
forstørr bildet	3702
fortsett uten å slå av	3691
fortsett uten å støtte	3577
fortsätt läsa efter annonsen	4688
fortsätt med apple	4782
fortsätt med e-post	4782
fortsätt med facebook	4782
fortsätt med google	4782
fortsätt utan att stänga av	4775
fortsätt utan att stödja	4665
fortsæt med apple	777
fortsæt med at læse	683
fortsæt med e-mail	777
fortsæt med facebook	777
fortsæt med google	777
fortsæt uden at slå fra	771
fortsæt uden at støtte	660
foto # iš #	3307
fotogalería	1605
fotografia următoare	4192
fotoğraf galerisi	4993
fotoğrafi büyüt	4993
fotoğraflar için tiklayin	4906
fotoğraflari gör	4993
fotoğraflari görmek için tiklayin	4909
fotó #/#	2633
fotó megtekintése	2633
fotó: #/#	2633
fotók megtekintése	2633
fra vores annoncører	798
fra vår butikk	3677
fra våre partnere	3717
frete grátis	4030
friss hírek	2550
frissítse az oldalt	2624
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4696
från vår butik	4761
från våra annonsörer	4804
från våra partner	4804
frühbucher-tickets	1000
frühbucherrabatt sichern	1000
fuld skærm	764
fuldskærm	703
fullskärm	4769
fyll i fältet	4785
fäll ihop	4707
fäll ut	4707
fältet är obligatoriskt	4785
få adgang	664
få artiklen læst op	675
få de vigtigste nyheder hver morgen	669
få de viktigaste nyheterna varje morgon	4677
få de viktigste nyhetene hver morgen	3588
få læst artiklen op	763
få notifikationer	767
få notiser	4772
få nyheder på mail	669
få nyheter på e-post	3588
få nyheter på mejlen	4677
få overblikket her	703
få tilgang	3581
få varsel når vi skriver om dette	3619
få varsler	3687
följ	4685
följ det här ämnet	4801
följ direktrapporten	4788
följ författaren	4801
följ journalisten	4801
följ liverapporten	4788
följ oss	4685
följ skribent	4685
följ skribenten	4801
följ ämne	4801
följ ämnen	4801
följ ämnet	4685
för prenumeranter	4670
förderer werden	813
fördermitglied werden	813
föregående	4706
föregående artikel	4703
föregående bild	4788
föregående sida	4788
förnamn	4786
förstora	4706
förstora bild	4788
förstora bilden	4788
försök igen senare	4785
føj til foretrukne kilder	795
føj til mine emner	795
følg	678	679	3596
følg alle	679
følg alle emner	680
følg dette emne	795
følg dette temaet	3713
følg direkte	3702
følg direktesenteret	3702
følg emne	678
følg emner	680
følg emnet	3713
følg forfatter	3713
følg forfatteren	3713
følg ikke længere	795
følg journalist	3713
følg journalisten	3713
følg liveblog	783
følg livebloggen	783
følg os	678
følg oss	3596
følg sagen her	703
følg saken direkte	3702
følg serien	680
følg skribent	795
følg skribenten	795
følg tema	3596
følg temaet	3713
følg temaet og få varsel	3619
følger	679
für abonnenten	818
für den newsletter anmelden	830
für dich empfohlen	947
für sie empfohlen	947
für sie entstehen keine mehrkosten	948
fă o donație	4072
fă quizul	4137
fă testul	4137
fără obligații	4125
fără spam	4165
fără sunet	4143
fără tine nu putem	4124
főoldal	2634
""", 'g': """
galbūt vėliau	3290
galeri için tiklayin	4906
galerie schließen	1025
galerie öffnen	1025
galeriyi aç	4909
galeriyi gör	4993
galeriyi görmek için tiklayin	4909
galéria	2552
galéria (#	2633
galéria bezárása	2634
galéria megnyitása	2634
galéria megtekintése	2552
garanta já o seu ingresso	3960
gastos de envío incluidos	1673
gastos de envío no incluidos	1673
gauti pranešimus	3289
gaver kan trækkes fra i skat	774
ge en engångsgåva	4779
ge en gåva	4780
ge återkoppling	4797
gefällt mir	1038
gefällt mir nicht	1038
gelesen von einer künstlichen stimme	1007
gelişmelerden aninda haberdar olun	4977
gem til læseliste	675
generisano veštačkom inteligencijom	4450
genindlæs siden	773
genişlet	4910
gerenciar opções	4040
gerenciar preferências	4040	4062
geri dön	4910
gerir opções	4040
gerir preferências	4040
gestionează consimțământul	4146
gestionează cookie-urile	4186
gestionează opțiunile	4089	4186
gestionează preferințele	4146
geçerli bir e-posta adresi girin	4989
geçerli süre	4971
geçersiz e-posta	4989
geçersiz e-posta adresi	4989
ghi nhớ đăng nhập	5270
gia hạn gói	5292
giriş	4885
giriş yap	4885
giriş yapin	4885
giriş yapin veya üye olun	4885
giv et beløb	774
giv et engangsbeløb	774
giv os feedback på artiklen	692
già abbonato	2788
già registrato	2788
giải đố ngay	5252
giảm cỡ chữ	5283
giọng nam miền bắc	5231
giọng nam miền nam	5231
giọng nữ miền bắc	5231
giọng nữ miền nam	5231
giọng đọc ai	5256
giọng đọc tự động	5256
gjenstående tid	3684
gjenstående tid #	3683
gjenstående tid -#	3683
glasnoća	4430
gli articoli più letti	2876
glömt ditt lösenord	4782
glömt lösenord	4670
glömt lösenordet	4782
glücksspiel kann süchtig machen	852
godišnja naplata	4439
godišnja pretplata	4439
godišnje	4439
godišnje plaćanje	4439
godkänn	4690
godkänn alla	4690
godkänn alla cookies	4765
godkänn och fortsätt	4765
godkänn och visa	4765
godkänn och visa innehåll	4693
google hirdetések	2649
google ile giriş yap	4987
google playからダウンロード	3061
google playで手に入れよう	3061
google play에서 다운로드	3193
google reklāmas	3372
google से जारी रखें	2503
google-hirdetések	2649
googleでログイン	3071
googleで優先するソースに設定	3101
googleで登録	3071
googleで続ける	3071
googleの優先するソースに追加	3101
google検索の優先するソースに追加	3101
gorące tematy	3768
gracias por tu opinión	1635
gratuit, fără spam	4165
grazie, il tuo messaggio è stato inviato	2911
grotuvas įkeliamas	3286
großansicht	1025
gràcies pel teu vot	459
gràcies per la teva opinió	441
gràcies per votar	441
gràcies, el teu missatge s'ha enviat	486
gràcies, ja estàs subscrit	449
grátis e sem spam	4014
grįžti į pradžią	3298
grįžti į viršų	3298
guardar artículo	1585
guardar configuración	1679
guardar para después	1663
guardar para leer después	1663
guardar preferências	3997
gå ikke glip af	700
gå ikke glip af noget	669
gå ikke glipp av noe	3588
gå til forsiden	3702
gå til hovedindhold	783
gå til indhold	703
gå til innhold	3702
gå til liveblog	783
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	749
gå til shop	757
gå til toppen	783
gå till receptet	66
gåvolänk	4803
généré par ia	2259
généré par l'ia	2259
gépi felolvasás	2614
gépi fordítással készült	2641
géppel fordítva	2641
gérer la confidentialité	2258
gérer les cookies	2132
gérer les préférences	2174
gérer les traceurs	2258
gérer mes alertes	2186
gérer mes choix	2132
gérer mes cookies	2258
gérer mes préférences	2258
gérer mon consentement	2217
gérer vos préférences	2217
gérer vos préférences de cookies	2174
góp ý	5205
gönder	96	4990
gönderiyi göster	4973
gönderiyi yükle	4973
gör quizzet	4754
gör testet	4758
görseli büyüt	4993
görüş bildir	4963
görüşünü bildir	4963
görüşünüzü bildirin	4963
gündem	4903
günün anketi	96	4932
günün bulmacasi	5008
günün haberleri	4903
günün kelimesi	5008
günün sudokusu	5008
günün özeti	4903
głosuj	96	3824
głośność	3835
gợi ý	5206
gửi	96	5205
gửi bài cho tòa soạn	5277
gửi bài viết	5277
gửi bình luận	5205	5226
gửi bình luận của bạn	5225
gửi cho bạn bè	5241
gửi email	5194
gửi góp ý	5249
gửi phản hồi	5249
gửi thành công	5272
gửi tin bài	5277
gửi trả lời	5249
gửi ý kiến	5205
gửi ý kiến của bạn	5249
gửi đi	5273
gửi ảnh cho chúng tôi	5277
""", 'h': """
haber bülteni	4939
haber güncelleniyor	4909
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4894
haberi paylaş	5025
haberi özetle	4999
haberin devami aşağida	4946
haberin devami için kaydirin	4946
haberin devami için tiklayin	4906
haberin kilidini aç	5017
haberle ilgili diğer haberler	4908
haberlere dön	5020
hacer una donación mensual	1726
hacer una donación puntual	1726
haftanin testini çözün	109
hai già un account	2788
hai già votato	2882
halda nõusolekut	1798
hallitse evästeitä	2028
hang letöltése	2614
hanganyag letöltése	2614
hangerő	2615
hantera inställningar	4765
har du sett något	4793
harici içerik	4909
haritayi aç	4910
has arribat al límit d'articles gratuïts	453
has iniciado sesión	1633
has olvidado tu contraseña	1694
hasznos volt az összefoglaló	2546
hasznosnak találta a cikket	2546
hasło	3849
havi előfizetés	2629
havi fizetés	2629
havi rendszeres támogatás	2625
havi támogatás	2525
hayir teşekkürler	4883
hayir, teşekkürler	4883
haz una pregunta sobre este artículo	1635
he leído y acepto la política de privacidad	1656
he llegit i accepto la política de privacitat	437
he olvidado mi contraseña	1694
hela artikeln fortsätter nedan	4688
heli välja	1800
helskärm	4769
helskärmsläge	4768
helyesbítési szabályzat	2638
henüz abone değil misiniz	4987
hepsini gör	4909
her destek önemli	4985
her katki değerli	4985
her katki önemli	4985
her zaman göster	4973
hesap oluştur	4885
hi estàs d'acord? vota	441
hiba bejelentése	2638
hiba jelentése	2554	2638
hiba történt	2632
hiba történt, próbálja újra később	2631
hiba történt. próbálja újra	2631
hiba történt. próbálja újra később	2631
hibabejelentés	2638
hibás e-mail-cím	2631
hibát talált	2546
hibát talált a cikkben	2638
hibát találtál	2638
hibát találtál a cikkben	2638
hier reinhören	918
hinweis schließen	812
hirdetés	2538
hirdetés bezárása	2538
hirdetés elrejtése	2649
hirdetés jelentése	2649
hirdetés vége	2649
hirdetés, görgessen tovább	2538
hirdetésblokkolót használsz	2622
hirdetések engedélyezése	2624
hirdetések kikapcsolása	2649
hivatkozás másolva	2647
hivatkozás másolása	2647
hiển thị bài đăng	5260
hiển thị nội dung	5260
hiện phụ đề	5256
hjälp oss att rätta fel	4696
hlasitosť	4530
hlasovalo # lidí	599
hlasovalo # čtenářů	599
hlasovat v anketě	599
hlasovať	96	4521
hlasovať v ankete	4520
hlavná stránka	4545
hlavné správy	4469
hlavní stránka	632
hlavní zprávy	540
ho già donato	2782
ho già un account	2909
hogyan kapcsolhatom ki a hirdetésblokkolót	2622
hogyan védjük forrásainkat	2638
hoje não	3887
hoppa till huvudinnehåll	4788
hoppa till innehåll	4706
hoppa till innehållet	4788
hoppa över inlägg från facebook	4706
hoppa över inlägg från instagram	4706
hoppa över inlägg från x	4706
hors-séries, livres, affiches	2179
hozzáadás a kedvenc forrásokhoz	2644
hozzáadás a témáimhoz	2644
hozzáadás preferált forrásként	2644
hozzájárulás kezelése	2606
hozzájárulás módosítása	2606
hozzájárulás visszavonása	2606
hozzájárulások kezelése	2606
hozzászólok	2546
hozzászólás	2546
hozzászólás elküldése	2642
hozzászólás jelentése	2642
hozzászólás küldése	2642
hozzászólási szabályzat	2642
hozzászólások	2546
hozzászólások megjelenítése	2642
hozzászólások megtekintése	2546
hrajte zodpovědně	529
hrať	4521
hrať teraz	4520
hrát	602
hrát teď	599
hvala za sporočilo	4642
hvala za vaš glas	4422	4622
hver krone hjælper	775
hver krone tæller	775
hvert bidrag hjælper	775
hylkää	1962
hylkää kaikki	1962
hyppää reseptiin	66
hyppää sisältöön	2054
hyväksy	1962
hyväksy evästeet	1962
hyväksy ja jatka	2028
hyväksy ja näytä	2028
hyväksy ja sulje	2028
hyväksy kaikki	1962
hátralévő idő	2615
hátralévő idő #	2614
hátralévő idő -#	2614
hämta på google play	4770
här kan du kommentera artikeln	4696
hääleta	96
håll dig uppdaterad	4677
håll mig inloggad	4782
hình tiếp theo	5294
hírfolyam	2550
hírlevelek	2556
hírlevél	2556
hírlevél-feliratkozás	2556
hívj meg minket egy kávéra	2625
hívjon meg minket egy kávéra	2625
hören sie diesen artikel	918
hør saken	3594
hết quảng cáo	5255
hủy bất cứ lúc nào	5270
hủy trả lời	5226
""", 'i': """
i den här artikeln	4788
i più commentati	2824
i più letti	2824
i più letti della settimana	2876
i più visti	2824
iba nevyhnutné	4526
iba pre predplatiteľov	4465
ich unterstütze schon	812
identifícate	1660
idi na sadržaj	4444
időtartam	2615
időtartam #	2615
ielikt grozā	3350
ielogojies, lai komentētu	3319
ielādēt ierakstu	3352
ielādēt saturu	3352
ielādēt vēl	3365
ienākt	3313
ienākt ar facebook	3361
ienākt ar google	3361
iepriekšējais attēls	3365
iepriekšējais raksts	3365
iepriekšējā lapa	3365
iesakām	3315
ieslēgt paziņojumus	3357
ieslēgt skaņu	3354
iesūti fotogrāfijas	3366
iesūti ziņu	3366
iesūtīt ziņu	3366
iesūtīt ziņu anonīmi	3366
ievadiet derīgu e-pasta adresi	3363
ieși din ecran complet	4142
igal reedel. tasuta. ilma spämmita	1809
igen, kérek	2621
igen, kérem	2621
igen, köszönöm	2621
ignorar anúncio	4041
ignorer la publicité	2259
ihre meinung zählt	863
ihre stimme wurde gezählt	96	995
ikke abonnent ennå	3696
ikke gå glipp av	3616
ikke nå	3577	3689
ikmēneša ziedojums	3360
il più popolare	2910
il più scelto	2909
il tuo browser non può riprodurre il video	2846
il tuo commento sarà pubblicato dopo l'approvazione	2861
il tuo messaggio è stato inviato	2911
il tuo voto è stato inviato	2882
il tuo voto è stato registrato	2882
iletişim	4902	4919
ilgili içerikler	4903
ilginizi çekebilecek haberler	4903
ilginizi çekebilir	4903
ilmoita asiavirheestä	1969
ilmoita virheestä	1969
im browser öffnen	1049
image précédente	2267
imaginea anterioară	4192
imaginea următoare	4192
imam račun	4438	4639
imate namig? pišite nam	4648
imate priču za nas	4447
imię	3852
imię i nazwisko	3852
impossible de charger la vidéo	2259
impossible de lire la vidéo	2259
imprimir artículo	1663
imprimir esta matéria	3981
in bài	5194
in bài viết	5194
in công thức	66
in trang này	5241
inbäddat innehåll	4765
indhold fra annoncør	798
indholdet er ikke tilgængeligt	760
indlæg fra facebook	703
indlæg fra instagram	703
indlæs flere	703
indlæs indhold	760
indlæs opslag	760
indlæs video	760
indlæser afspiller	763
indlæser video	763
indtast beløb	774
inga kommentarer än	4799
ingen åsikt	4758
ingresá	1660
ingyen, minden héten	2558
ingyen, spam nélkül	2631
ingyenes regisztráció	2529
ingyenes szállítás	2604
inicia la sessió per comentar	459
inicia sesión	1560
inicia sesión con google	1693
inicia sesión para comentar	1667
inicia sessió	425
inicia sessió amb google	484
iniciar reproducción	1722
iniciar reprodução	4041
iniciar sesión	1560
iniciar sesión con apple	1660
iniciar sesión con facebook	1660
iniciar sesión con google	1660
iniciar sessão	3892
inicie sesión	1560
inläst av en syntetisk röst	4768
inne artykuły	3768
innehåll från annonsör	4804
innehåll från våra partner	4804
innehållet kan inte visas	4765
innehållet är skyddat av upphovsrätt	4735
innhold fra annonsør	3626
innhold fra våre annonsører	3717
innhold fra våre partnere	3717
inscription confirmée	2265
inscription à la newsletter	2103
inscrivez-vous à notre newsletter	2103
inscrição confirmada	4047
inscrição realizada com sucesso	4014
insira o seu endereço de email	3974
insira um e-mail válido	4014
instagram-bejegyzés betöltése	2609
instagramで見る	3089
instagramの投稿を読み込む	3058
instagram에서 보기	3223
instagram에서 이 게시물 보기	3223
instalează aplicația	4119
inställningar	4690
inte prenumerant än	4782
integritetsinställningar	4765
introdu emailul tău	4190
introduce tu correo electrónico	1728
introduce un correo electrónico válido	1695
introduce un correo válido	1695
introduce un email válido	1656
introduceți adresa de email	4190
introduceți o adresă de email validă	4165
introdueix un correu vàlid	486
intră în cont	4075
invítanos a un café	1555
iná suma	4536
início	3935
ir a la galería	1699
ir a la página de donaciones	1689
ir para a navegação	3933
ir para a página de doações	4008
ir para a página de donativos	4008
ir para o conteúdo	3935
ir para o conteúdo principal	3933
ir para o rodapé	3933
irány a bolt	2603
irányítószám	2632
isključi zvuk	4429
isključio sam blokator oglasa	4434
isključite adblock	4434
isključite blokator oglasa	4434
ispiši	4371
ispiši recept	66
ispiši članak	4455
ispravci i pojašnjenja	4447
isso foi útil	3984
istediğin zaman iptal et	4987
istediğiniz zaman abonelikten çikabilirsiniz	4939
istediğiniz zaman iptal edin	4885
isto foi útil	3984
iz naše trgovine	4425	4625
iz našeg shopa	4425
izberi naročnino	4639
izberite naročnino	4639
izbor uredništva	4573
izdrukāt	3318
izmēģini # dienas bez maksas	3313
izslēdziet reklāmu bloķētāju	3359
izslēgt skaņu	3354
izveidots ar mākslīgo intelektu	3367
izvēlies abonementu	3361
izvēlies summu	3360
izvēlieties abonementu	3361
izvēlieties summu	3360
izvēlēties plānu	3361
içeriğe geç	4909
içeriği görüntüle	4973
içeriği göster	4973
içeriği yükle	4973
iş birliği	4896
iş birliğiyle	5004
iš mūsų parduotuvės	3282
iš mūsų partnerių	3305
išbandykite # dienų nemokamai	3244
išjungiau reklamos blokavimą	3291
išjungti garsą	3286
išjunkite reklamos blokavimą	3291
išorinis turinys	3262
išsaugoti	3249
išsaugoti nustatymus	3284
išsaugoti pasirinkimą	3284
išsaugoti straipsnį	3249
išsaugoti vėlesniam laikui	3303
išversta automatiškai	3300
išversta dirbtinio intelekto	3300
""", 'j': """
j'ai déjà donné	2081
j'ai déjà un compte	2092
j'ai désactivé adblock	2223
j'ai désactivé mon adblock	2223
j'ai désactivé mon bloqueur	2223
ja hi estàs subscrit	453
ja hi estàs subscrit? entra	453
ja n'ets subscriptor? inicia sessió	425
ja tens compte? inicia sessió	453
ja, gärna	4774
ja, slå på	4774
jaa sähköpostilla	2067
jaa twitterissä	1956
jaa x:ssä	1956
jag förstår	4690
jag har stängt av annonsblockeraren	4775
jag har stängt av den	4778
jag har stängt av min annonsblockerare	4775
jag stödjer redan	4665
jaga sõbraga	1762
jak chronimy nasze źródła	3859
jak chronimy źródła	3859
jak chráníme své zdroje	637
jak chráníme zdroje	637
jak to zrobić	3841
jak vypnout blokování reklam	619
jak wyłączyć adblocka	3840	3841
jak wyłączyć blokowanie reklam	3840
jakość	3835
jatka sähköpostilla	2047
jau turiu paskyrą	3294
jaunākie	3315
jaunākie vispirms	3368
jautā mākslīgajam intelektam	3319
javascript ei ole käytössä	2031
javascript er slået fra	763
javascript er slått av	3683
javascript està desactivat	470
javascript ir izslēgts	3354
javascript išjungtas	3286
javascript je isključen	4429
javascript je vypnutý	611
javascript jest wyłączony	3834
javascript måste vara påslaget	4768
javascript on pois päältä	2031
javascript on välja lülitatud	1800
javascript är avstängt	4768
javascript är inaktiverat	4768
javascript đã bị tắt	5260
javascript вимкнено	5140
javascript е изключен	323
javascript отключен	4316
javascript отключён	4316
javascript מושבת	2376
javascript ถูกปิดใช้งาน	4856
javascriptが無効になっています	3058
javascript已停用	5405
javascript已禁用	5405
javítások és pontosítások	2638
je commande ce numéro	2180
je consens au traitement de mes données	2231
je découvre l'offre	2264
je découvre les offres	2264
je fais un don défiscalisé	2225
je gère mes choix	2136
je gère mes cookies	2132
je m'équipe	2250
je paramètre mes choix	2136
je soutiens déjà	2081
jede spende zählt	933
jede unterstützung hilft	1018
jeder beitrag zählt	933
jeder euro zählt	933
jederzeit kündbar	1021
jednorazový dar	4536
jednorazový príspevok	4537
jednorázový dar	622
jednorázově	511
jednou týdně, zdarma	520
jeg forstår	3605
jeg har slået den fra	773
jeg har slået min adblocker fra	771
jeg har slått av annonseblokkering	3691
jeg har slått den av	3692
jeg støtter allerede	660	3577
jegyek itt kaphatók	2552
jegyvásárlás	2604
jelenlegi idő	2615
jelenlegi idő #	2614
jelentkezzen be vagy regisztráljon	2529
jelentés	2643
jelszó	2629
jelszó megjelenítése	2628
jen nezbytné cookies	608
jen pro předplatitele	513
jesteś już prenumeratorem	3848
jesteś już subskrybentem	3848
jetzt angebot wählen	942
jetzt anhören	843
jetzt reinhören	918
jetzt rätseln	995
jetzt unterstützen	813
ještě nemáte předplatné	625
ještě nemáte účet	625
jiná částka	622
již jste hlasovali	599
již mám předplatné	513
již mám předplatné, přihlásit se	514
již máte předplatné	514
jméno	630
jméno a příjmení	630
joacă acum	4137
joacă gratuit	4137
joacă responsabil	4180
jobs in ihrer nähe	916
jogar grátis	3987
jogue grátis	3987
jokainen euro on tärkeä	2045
jokainen lahjoitus on tärkeä	2045
jokin meni pieleen. yritä uudelleen	2051
jokin meni vikaan. yritä uudelleen	2051
jotain meni vikaan. yritä myöhemmin uudelleen	2051
jotain meni vikaan. yritä uudelleen	2051
još nema komentara	4451
još nemate račun	4438
još niste pretplatnik	4438
još vesti	4368
još vijesti	4368
jsem předplatitel, přihlásit se	514
jste už předplatitel	625
junte-se à conversa	3970
jurnalismul de calitate costă	4124
juttu jatkuu kuvan jälkeen	1959
juttu jatkuu mainoksen jälkeen	1959
juttu jatkuu videon jälkeen	1959
juttu on luettu koneäänellä	2031
juttua päivitetään	1959
jutun lukee koneääni	1956
jutun lukee synteettinen ääni	2031
jutun lukee tekoäly	2031
jutun lukee tekoälyääni	30	1956
jutun voi myös kuunnella	1956
już głosowałeś	3821
już obserwujesz	3867
już wspieram	3730
już wyłączyłem	3844
já desativei	4005
já desativei o bloqueador	4005
já doei	3887
já está inscrito	4047
já nas bancas	3960
já segue este autor	4026
já segue este tema	4026
já sou apoiador	3887
já sou assinante	3892
já tem conta	3892
já tem uma conta	3892
já tenho conta	4012
já votou	3985
já é assinante? faça login	3892
já é subscritor	3979
já é subscritor? inicie sessão	3979
játssz most	2597
játék indítása	2597
jährlich abgerechnet	1020
jährliche abrechnung	1021
jährliche zahlung	1021
jälgi autorit	1815
jälgi teemat	1815
jälgid juba	1815
jälgid seda teemat	1815
jäljellä oleva aika	2031
jäljellä oleva aika #	2031
jäljellä oleva aika -#	2031
jäljentäminen kielletty	2059
järelejäänud aeg	1801
järelejäänud aeg -#	1800
järgmine artikkel	1811
järgmine leht	1811
järgmine pilt	1811
järgmine video	1800
järjestys	2064
järjestä	2064
jäsenetu	2025
jäta mind meelde	1807
jätka apple'iga	1807
jätka facebookiga	1807
jätka google'iga	1807
jätä kommentti	1969
jūs izmantojat reklāmu bloķētāju	3359
jūs jau balsavote	3280
jūs jau esat nobalsojis	3348
jūs naudojate reklamos blokavimo programą	3291
jūs sekate šią temą	3302
jūs sekojat šai tēmai	3369
jūsu balss ir ieskaitīta	3348
jūsu balss ir pieņemta	3348
jūsu e-pasta adrese	3363
jūsu e-pasts	3363
jūsu vārds	3364
jūsu ziņa	3364
jūsų balsas užskaitytas	3280
jūsų balsas įskaitytas	3280
jūsų el. paštas	3269
jūsų el. pašto adresas	3269
jūsų vardas	3297
jūsų žinutė	3297
""", 'k': """
k tématu	540
k téme	4469
kaikki oikeudet pidätetty	2059
kaip išjungti reklamos blokavimą	3291
kaip saugome šaltinius	3299
kakinställningar	4765
kako isključiti adblock	4434
kako isključiti blokator oglasa	4434
kako štitimo izvore	4447
kako štitimo svoje izvore	4447
kalan süre	4971
kapcsolat a szerkesztőséggel	2638
kapcsolat a szerzővel	2634
kapcsold ki a reklámblokkolót	2622
kapcsolja ki a hirdetésblokkolót	2622
kapcsolódó	2550
kapcsolódó cikk	2550
kapcsolódó cikkek	2550
kapcsolódó tartalom	2550
kapcsolódó témák	2550
karte öffnen	877
kas kokkuvõte oli kasulik	1763
kas mėnesį remti	3292
kategóriák	2550
katrs eiro ir svarīgs	3360
katrs eiro palīdz	3360
katrs ziedojums palīdz	3360
katru piektdienu. bez maksas. bez surogātpasta	3363
katso kuvat tästä	1974
katso myös	1972
katso video tästä	1974
katso video yltä	1974
kattintson a nagyításhoz	2634
kaupallinen sisältö	2069
kaupallinen yhteistyö	92	1959
kaupallisen kumppanin sisältö	2069
kaut kas nogāja greizi. mēģiniet vēlreiz	3363
kaydiniz için teşekkürler	4939
każda wpłata pomaga	3846
każda wpłata się liczy	3846
każda złotówka pomaga	3846
każda złotówka się liczy	3846
każde wsparcie się liczy	3846
každou neděli, zdarma	520
každá koruna pomáhá	623
každá koruna se počítá	623
každé euro pomáha	4537
každé euro sa počíta	4537
každé pondělí, zdarma	520
každé ráno, zdarma	520
každý dar pomáha	4537
každý dar pomáhá	623
každý piatok. zadarmo. bez spamu	4542
každý príspevok pomáha	4537
každý príspevok sa počíta	4537
každý pátek do e-mailu	520
každý pátek, zdarma	520
každý pátek. zdarma. bez spamu	629
každý příspěvek pomáhá	623
každý příspěvek se počítá	623
každý týden, zdarma	520
kažkas nutiko. bandykite dar kartą	3296
kdykoli lze zrušit	514
kdykoliv lze zrušit	514
kdykoliv můžete zrušit	625
keela kõik	1799
keeldu kõigist	1799
keisti sutikimą	3284
keisti šrifto dydį	3303
kenttä on pakollinen	2051
kereskedelmi együttműködés	2604
keresztnév	2632
keresztrejtvény	2600
keresés	2552
keskeytä	2032
keskustelu on päättynyt	2063
keskustelun säännöt	2063
kevesebb mutatása	2634
kezdőlap	2552
không phải bây giờ	5184
không spam	5272
không thể hiển thị nội dung này	5260
không thể phát video	5256
không thể phát video này	5256
không thể tải video	5290
không, cảm ơn	5184
ki kan gjøre feil	3709
ki-antworten können fehler enthalten	1035
ki-übersetzung	1036
ki-übersicht	906
kiekvieną penktadienį. nemokamai. be šlamšto	3296
kiellä kaikki	2029
kiitos viestistäsi	2051
kiitos äänestämisestä	2016
kiitos äänestäsi	96	2016
kiitos! tarkista sähköpostisi	2051
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2622
kingi artikkel sõbrale	1762
kinyitás	2554
kipróbálom	2529
kirjaudu sisään	1945
kirjaudu sähköpostilla	2047
kirjoita sähköpostiosoitteesi	1948
kitas vaizdo įrašas	3286
kitöltöm a kvízt	2597
kiválasztom	2629
kiválasztás	2629
kizárólag előfizetőknek	2628
kişisel verilerimin işlenmesini kabul ediyorum	4989
kiểm tra hộp thư của bạn	5272
kiểm tra kiến thức của bạn	5252
kjøp abonnement	3581
kjøp billett	3677
kjøp billetter	3677
kjøp billetter her	3677
kjøp boka	3677
kjøp boken	3677
kjøp her	3677
kjøp lisens	3707
kjøp nå	3677
kjøp rettigheter	3707
kjøp tilgang	3581
klausies podkāstu	3320
klausies podkāstu šeit	3320
klausies šo rakstu	3318
klausies šo rakstu (# min	3318
klausykite tinklalaidės	3251
klausykite tinklalaidės čia	3251
klausykitės straipsnio	3249
klausīties	3318
klausīties rakstu	3318
kliknij, aby powiększyć	3854
kliknutím zväčšíte	4545
kliknutím zvětšíte	632
klippet er ikke længere tilgængeligt	763
klippet är inte längre tillgängligt	4768
ključne besede	4573
ključne reči	4368
ključne riječi	4368
klíčová slova	540
kniha s věnováním autora	529
knihkupectví	528
kodex diskutujících	644
kodėl matau šią reklamą	3305
kohustuslik väli	1809
kohustuslikud väljad	1809
kokeile # päivää maksutta	1945
kokkuvõtte tegi tehisintellekt	1813
koko näyttö	2032
kolačići	4384
kom ihåg mig	4783
komentarai uždaryti	3301
komentariši	4452
komentarų dar nėra	3301
komentarų nėra	3301
komentavimas išjungtas	3250
komentavimas uždarytas	3301
komentavimo taisyklės	3250
komentiranje je onemogućeno	4451
komentovať	4556
komentáre	4472
komentář	538
komentáře	538
komentāri	3313
komentāri ir slēgti	3368
komentāru vēl nav	3368
komentēt	3313
komentēšana ir slēgta	3319
komentēšanas noteikumi	3319
komercijalni sadržaj	4457
komerčné oznámenie	4468
komerční obsah	650
komerční prezentace	650
komerční sdělení	92	527
komerční článek	650
komerčný obsah	4560
komerčný článok	4560
komment jelentése	2642
komment küldése	2642
komment írása	2642
kommentar gelöscht	1037
kommentarer blir gjennomgått før publisering	3619
kommentarerna förhandsmodereras	4696
kommentarerna är stängda	4799
kommentek megjelenítése	2642
kommentek megtekintése	2546
kommentelési szabályzat	2546
kommentoi ensimmäisenä	2063
kommentoinnin säännöt	2063
kommentointi on päättynyt	2063
kommentér	692
kommersiellt innehåll	4804
konekäännetty	2061
konekäännös	2062
kontakt z redakcją	3859
kontakta författaren	4788
kontaktirajte uredništvo	4648
kontaktovať autora	4545
kontaktovať redakciu	4549
kontynuuj bez wyłączania	3840
koostöö	1766
kopiera gåvolänk	4803
kopiera länk	4684
kopiera länken	4684
kopiering förbjuden	4794
kopijuoti draudžiama	3306
kopijuoti nuorodą	3244
kopioitu leikepöydälle	2067
kopiraj povezavo do članka	4576
kopirano u međuspremnik	4455
kopirano v odložišče	4655
kopiér link	675
kopiér linket	675
kopsavilkumu veidojis mākslīgais intelekts	3367
kopírovanie zakázané	4550
kopírovat odkaz	523	524
kopírovať odkaz	4472
kopírování zakázáno	638
kopēt saiti	3313
kopēšana aizliegta	3373
korisničko ime	4439
korisničko ime ili e-mail	4438
korzyść dla prenumeratorów	3827
korábban írtunk róla	2550
kostenlos und jederzeit kündbar	1022
kosárba	2540
kosárba rakom	2603
kosárba teszem	2603
koupit aktuální vydání	605
koupit lístky	605
koupit nyní	605
koupit časopis	605
kreiraj račun	4361
kreirano uz pomoć ai	4450
kreirano uz pomoć umjetne inteligencije	4450
kreuzworträtsel	997
križaljka	4423
križanka	4623
krzyżówka	3824
krížovka	4521
książka z autografem	3750
książka z autografem autora	3750
książki z autografem	3750
księgarnia	3751
księgarnia internetowa	3751
kuidas reklaamiblokeerija välja lülitada	1805
kullanim koşullari	4897	4919
kumppanin sisältö	2069
kumppanisisältö	2069
kun nødvendige	3680
kun nødvendige cookies	760
kup dostęp	3734
kup książkę	3827
kup licencję	3860
kup licencję na publikację	3860
kup tę książkę	3827
kup w księgarni	3750
kupi naročnino	4569
kupte nám kávu	622
kuula taskuhäälingut	1764
kuuntele podcast tästä	1974
kvíz dne	599
kvíz dňa	4520
kvíz indítása	2597
kvíz kitöltése	2597
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2038
kyllä, kiitos	2038
kysy tekoälyltä	107	1969
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2035
käyttäjätunnus	2049
käyttäjätunnus tai sähköposti	2047
käyttöehdot	1962
käytä etu	1960
käytät mainonnanestoa	2042
käytät mainosten esto-ohjelmaa	2039
käytät mainosten estoa	2039
käytät mainostenesto-ohjelmaa	2039
käännetty automaattisesti	2061
käännetty tekoälyllä	2061
kép #/#	2633
kép a képben	2615
kép megtekintése	2633
kép nagyítása	2634
kép: #/#	2633
képaláírás megjelenítése	2634
képek megtekintése	2633
kér értesítést	2618
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2546
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2618	2619
kérem a hírlevelet	2556
kérjük, adjon meg érvényes e-mail-címet	2631
kérjük, kapcsolja ki a hirdetésblokkolót	2622
kérjük, töltse ki ezt a mezőt	2631
később	2621
kích thước chữ	70
kódex diskutujúcich	4555
kõik artiklid	1811
kõik autori artiklid	1811
kõik kommentaarid	1814
kõik õigused reserveeritud	1819
könyvajánló	2540
könyvesbolt	2540
könyváruház	2540
köp	4670
köp biljett	4761
köp biljetter	4761
köp biljetter här	4761
köp boken	4761
köp boken här	4761
köp din biljett	4761
köp här	4761
köp licens	4794
köp rättigheter	4794
köszönjük a feliratkozást	2556
köszönjük a regisztrációt	2631
köszönjük a szavazatodat	2597
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2597
köszönjük az üzenetet	2631
köszönjük üzenetét	2631
köszönjük! ellenőrizze postafiókját	2631
köszönjük, hogy feliratkozott	2631
köszönjük, hogy feliratkoztál	2631
köszönjük, hogy szavazott	2597
köszönjük, hogy szavaztál	2597
köszönöm, nem	2524
kötelező	2632
kötelező kitölteni	2631
kötelező mező	2631
kötelező mezők	2631
kövesd a témát	2644
kövesse a témát	2644
kövesse élőben	2634
követed	2646
követem	2646
követem a szerzőt	2644
követem a témát	2644
következő	2552
következő cikk	2550
következő fotó	2634
következő kép	2634
következő oldal	2634
következő videó	2614
követve	2645
követés	2646
követés leállítása	2644
követés megszüntetése	2644
közlemény: adomány	2625
közlemény: támogatás	2625
køb abonnement	664
køb adgang	664
køb billet	757
køb billet her	757
køb billetter	757
køb billetter her	757
køb bogen	757
køb bogen her	757
køb her	757
køb licens	788
køb nu	757
køb rettigheder	788
kúpiť e-knihu	4524
kúpiť knihu	4524
kúpiť licenciu	4550
kúpiť lístky	4524
kúpiť predplatné	4465
kúpiť teraz	4524
kúpiť vstupenku	4524
kúpiť vstupenky	4524
kúpiť časopis	4524
kúpte nám kávu	4536
kúpte si knihu	4524
kúpte si vstupenky	4524
küfür, hakaret içeren yorumlar onaylanmamaktadir	4902
küldd be a fotóidat	2638
küldd el egy barátodnak	2647
küldd tovább a cikket	2536
küldje be fotóit	2638
küldje el barátjának	2535
küldje el fotóit	2638
küldje el ismerősének	2536
küldjön névtelen üzenetet	2638
küldjön tippet	2638
küldés	96	2535	2632
küldés e-mailben	2535
küldés whatsappon	2647
külső tartalom	2552
künye	4897	4919
küpsiste kasutamine	1798
küpsiste seaded	1775
küsi tehisarult	1763
küsitlus	97
küsitluse tulemused	1801
kā izslēgt reklāmu bloķētāju	3359
kā mēs sargājam avotus	3366
kā tev patika raksts	3319
kā tu domā? balso	3320
kāpēc es redzu šo reklāmu	3372
ką manote? balsuokite	3251
křížovka	602
kết quả bình chọn	5287
kết quả thăm dò	5287
kết thúc quảng cáo	5255
""", 'l': """
l'accès à tous les articles	2264
l'offre intégrale	2264
la discussione è chiusa	2818
la donazione è detraibile	2905
la encuesta del día	1601
la lecture automatique est désactivée	2259
la más popular	1694
la nota continúa después del anuncio	1592
la noticia continúa abajo	1739
la noticia continúa debajo	1739
la notícia continua a sota	465
la palabra del día	1715
la pregunta del día	96
la pubblicità continua	2954
la publicidad continúa	1739
la rédaction n'a pas participé	2276
la rédaction vous conseille	2144
la sélection de la rédaction	2144
la tua richiesta è stata inviata	2944
la vidéo commence dans #	2259
la vidéo ne peut pas être lue	2213
labojumi un precizējumi	3366
ladda inlägg	4765
ladda inlägget	4765
ladda innehåll	4765
ladda innehållet	4765
ladda ned på google play	4770
lae äpp alla	1802
lahenda ristsõna	1794
lahjoita artikkeli ystävälle	1956
lai komentētu, ielogojies	3319
lai komentētu, pieslēdzies	3319
laisser une réponse	2205
laita ilmoitukset päälle	2035
lancer la vidéo	2259
lap tetejére	2634
las más leídas	1605
las más leídas de hoy	1664
las noticias más leídas	1664
lasa sintētiska balss	3354
lasi arī	3315
lasi bez ierobežojumiem	3361
lasi bez reklāmām	3372
lasi komentārus	3319
lasi tālāk	3313
lasi vairāk šeit	3320
lasi vēl	3315
lasiet arī	3315
lasiet vēl	3315
last inn siden på nytt	3692
last siden på nytt	3692
lasă un comentariu	4090
lasă un răspuns	4134
lasīt komentārus	3319
lasīt tālāk	3320
lasīt vairāk	3320
lasīt visu rakstu	3365
lasīt vēlāk	3318
lasītākie	3315
lataa lisää	1974
lataa sisältö	2028
lataa ääni	2031
lautstärke	1008
lavet ved hjælp af ai	790
le choix de la rédaction	2144
le club des abonnés	2211
le journal numérique	2092
le lecteur vidéo est en cours de chargement	2213
le lien a été copié	2196
le lien a été copié dans le presse-papiers	2196
le notizie più lette	2876
le più lette	2824
le za naročnike	4639
lea también	1605
lecteur vidéo	2259
lecture limitée	2094
lecture réservée aux abonnés	2094
lee sin límites	1660
lee también	1605
leer artículo completo	1611
leer el artículo completo	1699
leer el siguiente artículo	1730
leer más	1611
leer siguiente artículo	1730
leer también	1605
leer transcripción	1674
legfrissebb elöl	2642
legfrissebb hírek	2550
leggi di più	2829
leggi più tardi	2874
legjobb ajánlat	2629
legjobb ár	2629
legnépszerűbb	2550	2629	2643
legrégebbi	2643
legrégebbi elöl	2642
legújabb	2643
legújabb elöl	2642
leia a matéria completa	3982
leia a notícia completa	4018
leia as notícias no aplicativo	3972
leia também	3930
leisti pranešimus	3289
leisti vaizdo įrašą	3286
leitor de vídeo	4041
leitor de áudio	4041
lejupielādēt app store	3356
lejupielādēt audio	3354
lejupielādēt lietotni	3356
lejupielādēt no app store	3356
lejupielādēt no google play	3356
lejátszás	2615
lejátszási sebesség	2614
len nevyhnutné cookies	4526
len pre predplatiteľov	4465
ler grátis	4046
ler o próximo artigo	4049
ler próximo artigo	4049
ler transcrição	3993
les choix de la rédaction	2144
les commentaires sont réservés aux abonnés	2252
les den først i appen	3685
les først i appen	3685
les lecteurs ont aussi consulté	2198
les mieux notés	2206
les mots croisés du jour	2253
les més llegides	456
les også	3616
les plus commentés	2144
les plus consultés	2235
les plus partagés	2144
les plus récents	2206
les prix indiqués sont susceptibles d'évoluer	2180
les résultats du vote	2252
les våre debattregler	3610
letiltás	2621
letna naročnina	4640
letno plačilo	4640
letölthető a google play áruházból	2616
letölthető az app store-ból	2616
letöltés az app store-ból	2616
leído por una voz sintética	1674
leído por voz sintética	1674
li e aceito a política de privacidade	3974
libovolná částka	622
licenc vásárlása	2639
licencja na publikację	3860
liczy się każda wpłata	3846
liczy się każda złotówka	3846
lido por uma voz sintética	3993
lielāks teksts	3370
lien copié	2122
lien copié dans le presse-papiers	2196
lietošanas noteikumi	3330
liitudes nõustud kasutustingimustega	1782
liity jäseneksi	1943
likęs laikas	3287
likęs laikas -#	3286
lineでシェア	2984
lineでシェアする	3031
lineでログイン	3071
lineで共有	3085
lineで送る	2984
link a vágólapra másolva	2535
link bài gốc	5241
link copiado para a área de transferência	3981
link kopiëren	3405
link másolva	2535
link másolása	2535
link został skopiowany	3869
lire l'article précédent	2267
lire la suite pour #€	2092
lire la vidéo	2148
lire à haute voix	2122
lire également	2144
lisätiedot	1975
lisää aiheesta	1972
lisää artikkeleita	2054
lisää ensisijaiseksi lähteeksi	2065
lisää kirjoittajalta	2054
lisää kommentti	2063
lisää omiin aiheisiin	2065
lisää ostoskoriin	2025
lisää samalta kirjoittajalta	2054
lisää suosikkilähteeksi	2065
livrare gratuită	4180
liên hệ	5205
liên hệ quảng cáo	5277
liên hệ tòa soạn	5277
liên hệ với tòa soạn	5277
liên kết tài trợ	5245
liên quan	5206
ljud på	4769
ljudet är ai-genererat	4768
llegeix la transcripció	466
llegeix sense límits	453
llegeix també	428
llegir més	456
llegit per una veu sintètica	466
lo + leído	1605
lo esencial cada mañana	1728
lo más comentado	1605
lo más compartido	1605
lo más leído	1605
lo más popular	1605
lo más visto	1605
lo más visto hoy	1664
lo último	1605
locuri de muncă	4111
loe lähemalt	1764
loe lähemalt siit	1764
loe äpis	1802
loeb sünteetiline hääl	1800
logi sisse või loo konto	1757
los lectores también leyeron	1664
luba kõik	1775
luba kõik küpsised	1798
lubię to	3745	3866
lucrează cu noi	4111
lue keskustelun säännöt	1969
lue lisää	1972
lue lisää aiheesta	1972
lue myöhemmin	1956
lue myös	1972
lue vähemmän	2022
lugu jätkub pärast reklaami	1766
lugu täieneb	1764
lui écrire	2172
lukijana synteettinen ääni	2031
luotu tekoälyllä	2061
luôn cho phép	5260
luôn hiển thị	5260
luštit	602
luštit křížovku	599
lyd på	3684
lze kdykoli zrušit	514
làm bài trắc nghiệm	5252
làm mới trang	5266
làm trắc nghiệm	5252
lägg till i mina ämnen	4801
lägg till oss som föredragen källa	4801
lägg till som föredragen källa	4801
lähetä	96	2052
lähetä kommentti	2063
lähetä kuvasi	2058
lähetä palaute	2061
lähetä palautetta	2061
lähetä sähköpostilla	1956
lähetä viesti	2051
lähetä viesti toimittajalle	2054
lähetä vinkki	2058
lähetä vinkki nimettömänä	2058
lämna en kommentar	4696
lämna ett svar	4799
lämna feedback	4797
längd	4769
längd #	4769
länk kopierad	4684
länken har kopierats	4803
länken kopierad	4684
länken är kopierad	4684
läs den först i appen	4770
läs dokumentet	4707
läs domen	4707
läs först i appen	4770
läs hela	4788
läs hela artikeln	4706
läs hela texten	4706
läs hela texten här	4706
läs i webbläsaren	4811
läs in sidan igen	4778
läs kommentarer	4696
läs mer	4703	4706
läs mer om	4703
läs mindre	4758
läs också	4703
läs på webben	4811
läs senare	4684
läs transkription	4768
läs utan annonser	4804
läs vidare	4670	4703
läs våra kommentarsregler	4696
läs även	4703
läsarerbjudande	4761
läsarerbjudanden	4761
läsarfrågan	96	4754
läsarresa	4761
läsarresor	4761
lästid	4706
lästid # min	4706
lås artiklen op	777
lås op	664
lås op for artiklen	777
lås opp artikkelen	3581
lås opp saken	3581
lås upp	4783
lås upp artikeln	4670
låst artikel	4782
låst innehåll	4783
læg en kommentar	793
læg i kurv	757
læg i kurven	758
længde #	764
læs debatreglerne	692
læs debatreglerne her	692
læs den først i appen	765
læs først i appen	765
læs hele artiklen	703
læs i appen	765
læs i browser	803
læs kommentarer	692
læs mere	700	703
læs mere om	700
læs mindre	754
læs også	700
læs også disse artikler	700
læs senere	675
læs transskription	763
læs uden annoncer	798
læs uden grænser	777
læs uden reklamer	798
læs videre	664	700
læs vores regler for debatten	692
læserrejse	757
læserrejser	757
læsertilbud	757
læsetid # min	703
læst op af en syntetisk stemme	763
lên đầu trang	5209
líbí se mi	645
lõpeta jälgimine	1815
lös dagens korsord	109
lös korsordet	4754
lösenord	4783
lösung anzeigen	873
löysitkö virheen	2058
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	749
løs krydsordet	749
løs kryssordet	3669
lùi # giây	5256
lúštiť krížovku	4520
lülita reklaamiblokeerija välja	1805
lülitasin reklaamiblokeerija välja	1805
lütfen geçerli bir e-posta adresi girin	4989
lūdzu, izslēdziet reklāmu bloķētāju	3359
lưu	5194
lưu bài	5194
lưu bài viết	5194
lưu bài để đọc sau	5241
lưu cài đặt	5260
lưu công thức	66
lưu tin	5231
lưu tùy chọn	5260
lấy link	5241
""", 'm': """
magari più tardi	2782
mai multe articole de același autor	4169
mai multe opțiuni	4089	4178
mai târziu	4071	4152
mainonnanesto käytössä	2042
mainonnanesto on käytössä	2042
mainos päättyy	1959
mainossisältö	1961
mainostajan sisältö	2069
mainosten estäminen käytössä	2042
mainīt burtu izmēru	3370
mainīt piekrišanu	3352
mais notícias	3930
mais opções	4029
mais opções de partilha	4028
maksettu mainossisältö	1961
maksettu sisältö	1959
maksettu yhteistyö	2069
maksettua mainossisältöä	1961
maksettua sisältöä	1961
mam już konto	3848
mam prenumeratę	3848
manas tēmas	3369
mantener la sesión iniciada	1693
mantener sesión iniciada	1693
manter sessão iniciada	4012
mantén la sessió iniciada	484
manşetler	4903
maschinell übersetzt	1035
maschinelle übersetzung	1036
masintõlgitud	1813
maskinoversættelse	792
maskinöversatt	4796
maskinöversättning	4798
masquer la publicité	2180
masquer les réponses	2205
masz już konto	3734
masz już konto? zaloguj się	3734
masz włączonego adblocka	3840
materialet er vernet etter åndsverkloven	3707
materialet är skyddat enligt lagen om upphovsrätt	4733
materialet är upphovsrättsskyddat	4734
materiał komercyjny	3871
materiał niedostępny	3834
materiał partnera	3749
materiał partnerski	3871
materiał promocyjny	3749
materiał płatny	3871
materiał sponsorowany	3749
materiał wideo niedostępny	3834
materiał zewnętrzny	3749
matéria exclusiva para assinantes	3979
matérias relacionadas	3930
mazāks teksts	3370
mağazamiz	4969
mağazaya git	4969
mašinski prevedeno	4450
mašīntulkots	3367
mažesnis tekstas	3303
me désabonner	2282
me désinscrire	2282
me ei saa seda sisu näidata	1798
me réabonner	2264
media społecznościowe	3746
medlemsförmån	4761
megjelenítés és elfogadás	2606
megnyitás	2554
megnyitás az alkalmazásban	2616
megnézem	2552
megnézem a galériát	2634
megnézem az ajánlatot	2603
megnézem az eredményt	2597
megnézem az árat	2603
megosztás	2535
megosztás a facebookon	2535
megosztás ajándékként	2647
megosztás e-mailben	2647
megosztás facebookon	2535
megosztás twitteren	2535
megosztás whatsappon	2647
megrendelem a könyvet	2541
megrendelés	2540
megveszem a könyvet	2603
mehr für dich	947
mehr für sie	947
meld deg av når som helst	3699
meld deg på	3588
meld deg på nyhetsbrevet	3588
meld meg på	3699
mentions légales	2132
mentés	2535
mentés későbbre	2535
menú	1611
menü	873	1027	2552	4909
menü schließen	873
menü öffnen	873
menüyü kapat	5020
mer från	4703
mer läsning	4703
merci ! votre message a bien été envoyé	2231
merci d'avoir voté	96	2184
merci de le désactiver pour continuer	2223
merci, votre vote a été pris en compte	2205
mergi la pagina de donații	4159
mergi la rețetă	66
mesajiniz başariyla gönderildi	4989
mesajiniz gönderildi	4989
mesajul dumneavoastră a fost trimis	4165
mesajul tău	4166
mesačne	4540
mesačná platba	4540
mesačné predplatné	4540
mesačný dar	4536
mesečna donacija	4436	4637
mesečna naročnina	4640
mesečna pretplata	4439
mesečno	4439	4640
mesečno plačilo	4640
messaggio pubblicitario con finalità promozionale	2853
mest läst	4703
mest lästa	4703
mest læst	700
mest læste	700
mest populär	4783
mest populärt	4783
mest populær	778	3697
mest populære	778	3697
mesterséges intelligencia készítette	2641
mesterséges intelligenciával készült	2641
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3295
mettre de côté	2277
mi donación	1726
mi készítette	2641
mi var kļūdīties	3367
mi által generált	2641
mi-összefoglaló	2552
micșorează textul	4178
mida sina arvad? hääleta	1764
midagi läks valesti. proovi uuesti	1809
miesięcznie	3849
miks ma seda reklaami näen	1818
miksi näen tämän mainoksen	2069
mina ämnen	4801
mind a # fotó megtekintése	2633
mind a # fotók megtekintése	2633
mind a # kép megtekintése	2633
mind a # képek megtekintése	2633
mind a fotó megtekintése	2633
mind a fotók megtekintése	2633
mind a kép megtekintése	2633
mind a képek megtekintése	2633
minden adomány számít	2626
minden forint segít	2626
minden forint számít	2626
minden hozzájárulás számít	2626
minden héten e-mailben	2558
minden héten, ingyen	2558
minden hétfőn, ingyen	2558
minden pénteken a postaládájában	2558
minden pénteken, ingyen	2558
minden pénteken. ingyen. spam nélkül	2631
minden reggel a postafiókjában	2558
minden reggel a postaládájában	2558
minden süti elfogadása	2606
minden támogatás segít	2626
mindet elutasítom	2607
mindig engedélyezem	2606
mindig engedélyezés	2606
mindig megjelenítem	2606
minn meg på det senere	3577
minőség	2615
mira el vídeo	447
mira también	1730
mit ki übersetzt	1035
mit paypal unterstützen	1017
mitä mieltä olet? äänestä	1974
miért látom ezt a hirdetést	2649
miễn phí vận chuyển	5285
miễn phí, không spam	5272
mjesečna donacija	4436
mjesečna pretplata	4439
mjesečno	4439
modalità di pagamento	2786
moderációs alapelvek	2642
moderálási elvek	2546
modifică preferințele cookie	4104
modifică setările	4186
modifier mes préférences	2174
modifier mes préférences de cookies	2135
modifier vos préférences	2217
modtag en notifikation, når vi skriver om emnet	703
modération a priori	2252
mogoče kasneje	4580
mogą cię zainteresować	3768
mohlo by se vám líbit	540
mohlo by vás také zajímat	540
mohlo by vás tiež zaujímať	4469
mohlo by vás zajímat	540
mohlo by vás zaujímať	4469
moje témata	646
moje témy	4557
mokama partnerystė	3305
molimo isključite blokator oglasa	4434
molimo vas, isključite adblock	4434
monatlich kündbar	942
montant personnalisé	2262
mostra aquesta publicació a instagram	437
mostra di più	2829
mostra els subtítols	466
mostra la publicació	470
mostra més	490
mostra'n més	429
mostrar comentários	3984
mostrar conteúdo	3997
mostrar conteúdo externo	3955
mostrar más	1611
mostrar o conteúdo	3997
mostrar subtítulos	1674
mot de passe oublié	2092
mots clés	2144
mots croisés	2210
mots croisés du jour	2253
mots fléchés	2210
mots mêlés	2210
mots-clés	2144
może cię zainteresować	3768
może później	3730
możesz zrezygnować w każdej chwili	3848
možda kasnije	4376
možda vas zanima	4368
možda će vas zanimati	4368
možete se odjaviti bilo kada	4441
možete se odjaviti u bilo kom trenutku	4441
možno neskôr	4476
možná později	510
mua sách	5255
mua sách tại đây	5255
mua trên lazada	5255
mua trên shopee	5255
mua trên tiki	5255
mua vé	5255
mua vé ngay	5255
muhabirin diğer haberleri	4920
muistuta myöhemmin	1942
mulțumim că ai votat	4134
mulțumim pentru feedback	4107
mulțumim pentru sprijin	4188
mulțumim pentru susținere	4188
mulțumim pentru vot	96	4134
mulțumim, mesajul a fost trimis	4165
mulțumim, te-ai abonat cu succes	4120
mutasd az eredményt	96	2597
mutass többet	2552
muuda küpsiste seadeid	1798
muut lukivat myös	1972
muuta evästeasetuksia	2028
mykistä	2032
myöhemmin	2038
mám predplatné	4539
mám předplatné	625
mám vypnuto	621
mám účet	625
már előfizető	2529
már kikapcsoltam	2624
már követed	2644
már követed ezt a témát	2644
már követi	2644	2646
már szavazott	2597
már szavaztál	2597
már van fiókom	2628
más	1611
más antiguos	1668
más artículos	1605
más artículos de este autor	1699
más artículos del autor	1629
más detalles	1612
más en	1605
más historias	1605
más información	1605
más leídas	1605
más leído	1605
más leídos	1605
más noticias	1605
más noticias de este autor	1699
más opciones	1594
más opciones para compartir	1709
más popular	1694
más recientes	1668
más sobre este tema	1605
más tarde	1554
más valorados	1668
más vistas	1605
más vistos	1605
más votados	1668
más összeg	2625
mások ezt olvassák	2550
mások ezt olvasták	2550
másolva	2648
másolás	2535
másolás tilos	2639
máte již účet	513
máte předplatné? přihlaste se	513
máte tip	637
máte už účet	625
máte zapnutý adblock	619
mã giảm giá	5295
mängi kohe	1794
märkasid viga	1812
märksõnad	1759
månadsgåva	4666
månadsvis	4783
månadsvis betalning	4783
månedlig	3697
månedlig betaling	3697
månedlig gave	3578
månedlig støtte	775
månedligt	778
månedligt bidrag	661
mångfaldigande förbjudet	4735
måske senere	660	768
måske vil du også kunne lide	700
még nem előfizető	2628
még nincs előfizetése	2628
még nincs fiókja	2628
még nincs fiókod	2628
még nincsenek hozzászólások	2642
més antics	460
més articles d'aquest autor	490
més informació	428
més llegides	428
més notícies	456
més opcions	501
més recents	460
més tard	475
més valorats	460
més votats	460
método de pago	1558
métodos de pagamento	3890
métodos de pago	1558
mākslīgais intelekts var kļūdīties	3367
mākslīgā intelekta kopsavilkums	3320
mă abonez	4120
mărește fotografia	4169
mărește imaginea	4169
mărește textul	4178
mărime text	70
mēneša abonements	3362
mēs nevaram parādīt šo saturu	3352
mēģiniet vēlreiz	3363
mēģiniet vēlāk	3363
mėnesinė parama	3293
mėnesinė prenumerata	3295
měsíční dar	622
měsíční platba	626
měsíční předplatné	626
měsíčně	626
můj účet	513
můžete kdykoli zrušit	514
můžete kdykoliv zrušit	514
mọi đóng góp đều quý giá	5268
mỗi đóng góp đều quý giá	5268
một lần	5269
mới nhất	5206	5226
mời chúng tôi ly cà phê	5268
mời tác giả ly cà phê	5187
mời tác giả một ly cà phê	5187
mời tôi một ly cà phê	5187
mở	5210
mở khóa bài viết	5292
mở khóa bài viết này	5241
mở rộng	5209
mở trong ứng dụng	5262
mở ứng dụng	5262
""", 'n': """
na celú obrazovku	4529
na górę	3855
na hlavní stránku	632
na hlavnú stránku	4545
na stránku darov	4536
na stránku darů	622
na začiatok	4530
na začátek	612
na żywo	3835
nabídka pro čtenáře	605
nadaljevanje članka pod oglasom	4572
nagyobb betűk	2647
nagyítás	2615
nahlásit	645
nahlásit chybu	538
nahlásit komentář	644
nahlásit příspěvek	644
nahlásit reklamu	650
nahlásiť	4556
nahlásiť chybu	4472
nahlásiť komentár	4555
nahlásiť príspevok	4555
nahlásiť reklamu	4560
najboljši	4653
najchętniej czytane	3768
najchętniej czytane dziś	3768
najczęściej czytane	3768
najczęściej czytane artykuły	3768
najlepšia ponuka	4540
najlepšie	4556
najnovejše	4573
najnovejše novice	4573
najnovejši	4653
najnovejši najprej	4652
najnoviji članci	4368
najnovšie	4469	4556
najnovšie správy	4469
najnovšie články	4469
najnowsze artykuły	3768
najnowsze wiadomości	3768
najobľúbenejšie	4540	4556
najstarejši	4653
najstarejši najprej	4652
najstaršie	4556
najvýhodnejšie	4540
najčitanije	4368
najčitanije vesti	4368
najčitanije vijesti	4368
najčitanije vijesti dana	4368
najčítanejšie	4469
najčítanejšie články	4469
najčítanejšie články dňa	4469
naloži objavo	4627
naloži več	4645
naloži video	4627
naloži vsebino	4627
napi keresztrejtvény	2597
napiši komentar	4451	4652
napišite komentar	4576
napište autorovi	632
napište do redakce	637
napište komentář	644
napište redakci	637
napsat komentář	538
napísať autorovi	4545
napísať komentár	4555
napíšte autorovi	4545
napíšte do redakcie	4549
napíšte komentár	4555
napíšte redakcii	4549
naročena vsebina	4572
naroči knjigo	4625
naročite knjigo	4625
naročite se	4568
naročnina	4568
narração gerada por ia	4041
naruči knjigu	4425
naručite knjigu	4425
naskenujte qr kód	614
naskenujte qr kód a stáhněte si aplikaci	613
naslednji članek	4645
nastala chyba. skúste to neskôr	4542
nastala chyba. zkuste to prosím znovu	629
nastavenia súkromia	4526
nastavenie súkromia	4526
nastavení	532
nastavení cookies	532
nastavení ochrany soukromí	608
nastavení soukromí	608
nastavi bez isključivanja	4434
nastavi s google računom	4438
nastavi čitanje	4420
nastavi čitati	4420
nastavit jako preferovaný zdroj	646
nastavit upozornění	615
nastavite čitanje	4420
nastavite čitati	4420
nastavitve piškotkov	4588
nastaviť ako preferovaný zdroj	4557
nastaviť upozornenia	4532
następna strona	3771
następne wideo	3834
następne zdjęcie	3854
następny	3771
następny artykuł	3768
następny film	3834
nasza księgarnia	3751
natisni članek	4576
naudojate reklamos blokavimą	3291
naudojimo taisyklės	3262
naudojimosi taisyklės	3285
naujausi viršuje	3301
naujausios žinios	3246
naujienlaiškis	3269
nav komentāru	3368
načteno umělým hlasem	611
načtěte qr kód	614
načíst další	542
načíst další články	632
načíst mapu	535
načíst obsah	608
načíst příspěvek	608
načíst stránku znovu	621
načíst video	608
načíst více	632
načítava sa prehrávač	4529
načítava sa video	4529
načítať obsah	4526
načítať príspevok	4526
načítať viac	4545
načítať video	4526
načítať ďalšie	4545
načítám přehrávač	611
načítání videa	611
našli jste chybu	538
našli jste chybu v článku	637
našli jste v článku chybu	538
našli ste chybu	4549
našli ste chybu v článku	4549
našli ste v článku chybu	4549
naživo	4530
ne děkuji	510
ne ratez rien de l'actualité	2222
ne, ačiū	3290
ne, děkuji	510	616
ne, děkuju	616
nederīga e-pasta adrese	3363
nejdiskutovanější	540
nejlepší	645
nejlepší nabídka	626
nejnovější	540	645
nejnovější zprávy	540
nejnovější články	540
nejoblíbenější	626	645
nejstarší	645
nejvýhodnější	626
nejčtenější	540
nejčtenější články	540
nejčtenější články dne	540
nekaj je šlo narobe. poskusite pozneje	4642
nekaj je šlo narobe. poskusite znova	4642
nem kérem	2619
nem kötelező	2632
nem küldünk spamet	2631
nem, köszönöm	2524	2619
nemam mišljenje	4423
nemate račun	4438
nemaš račun	4438
nemám názor	602	4521
nemám účet	625
nemáte predplatné	4539
nemáte předplatné	625
nemáte účet	625
nenhum comentário	3921
neplatná e-mailová adresa	629
neplatný e-mail	629
nepovinné	630	4543
neskôr	4533
neteisingas el. pašto adresas	3296
neueste beiträge	870
neveljaven e-poštni naslov	4642
nešto je pošlo naopako. pokušajte ponovo	4441
nešto je pošlo po zlu. pokušajte ponovno	4441
nešto je pošlo po zlu. pokušajte ponovo	4441
nghe bài báo	5256
nghe bài viết	5231	5256
nghe nội dung bài viết	5256
nghe đọc bài	5231	5256
nhấn để bật tiếng	5290
nhận thông báo	5263
nhập bình luận	5287
nhập bình luận của bạn	5287
nhập email của bạn	5293
nhập số tiền	5291
nhập địa chỉ email	5293
nhập địa chỉ email của bạn	5293
nhắc tôi sau	5184
nhớ đăng nhập	5270
ni še komentarjev	4652
nie dziękuję	3730
nie dziś	3730
nie możemy pokazać tej treści	3831
nie możemy wyświetlić tej treści	3831
nie można odtworzyć filmu	3834
nie można odtworzyć wideo	3834
nie można wyświetlić tej treści	3831
nie pamiętam hasła	3848
nie pamiętasz hasła	3734
nie udało się załadować filmu	3834
nie ďakujem	4476
nie, dziękuję	3730
nie, ďakujem	4476
nieprawidłowy adres e-mail	3851
niečo sa pokazilo	4543
niečo sa pokazilo, skúste to znova	4542
niečo sa pokazilo. skúste to neskôr	4542
niečo sa pokazilo. skúste to znova	4542
nimate računa	4639
nimetön postilaatikko	2058
nincs fiókja	2628
nincs fiókod	2628
nincs fiókom	2628
nincs hozzászólás	2642
nincs még előfizetésed	2628
nincs még fiókja	2628
nincs véleményem	2600
nincsenek hozzászólások	2642
niste naročnik	4639
no es pot reproduir el vídeo	466
no ho sé	460
no mūsu partneriem	3372
no mūsu veikala	3350
no se ha podido cargar el vídeo	1722
no se ha podido reproducir el vídeo	1674
no se puede reproducir el vídeo	1674
no sé	1668
no te pierdas las últimas noticias	1583
noe gikk galt, prøv igjen	3699
noe gikk galt, prøv igjen senere	3699
noe gikk galt. prøv igjen	3699
noe gikk galt. prøv igjen senere	3699
noget gik galt, prøv igen	780
noget gik galt, prøv igen senere	780
noget gik galt. prøv igen	780
noget gik galt. prøv igen senere	780
nokopēts	3371
només els subscriptors poden comentar	441
només per a subscriptors	484
non seguire più	2923
noraidīt visas	3353
normas de participación	1667
normes de participació	459
norėdami komentuoti, prisijunkite	3250
nos hors-séries	2179
nosūti draugam	3318
nosūtīt atsauksmi	3367
nosūtīt draugam	3318
nosūtīt e-pastā	3318
nosūtīt komentāru	3368
nosūtīt ziņu	3363
noteで書く	2984
notiek video ielāde	3354
notifications activées	2222
notifikácie	4533
notre charte déontologique	2239
notre charte éditoriale	2239
notre sélection	2144
notre sélection d'articles	2198
notícia anterior	490	4018
notícia següent	490
notícias relacionadas	3930
notícias relacionadas que podem lhe interessar	22
notícies destacades	456
notícies relacionades	428
nous protégeons nos sources	2239
nous écrire	2240
nouveau ! suivez vos auteurs préférés	2246
nu ai cont? înregistrează-te	4125
nu aveți cont	4164
nu ești abonat	4163
nu ești încă abonat	4163
nu mai urmări	4176
nu mulțumesc	4071
nu putem afișa acest conținut	4146
nu på google play	765
nu s-a putut încărca videoclipul	4187
nu sunteți abonat	4163
nu știu / nu răspund	4135
nu, mulțumesc	4071	4152
nuestro código ético	1702
numele tău	4166
numele tău de utilizator	4182
nuotrauka # iš #	3307
nur für mitglieder	1021
nuskaitykite qr kodą	3288
nuskenuokite qr kodą	3288
nyaste först	4799
nyeste først	3711
nyhetsdøgnet	3616
nyní na google play	613
nyní ne	616
nyomtatás	2535
não foi possível carregar	4041
não foi possível carregar o vídeo	3993
não foi possível reproduzir o vídeo	3993
não perca	3930
não sabe / não responde	3985
não sei	3985
não tem conta	4013
não tem uma conta	4013
não é assinante	4012
não, obrigada	3887
não, obrigado	3887
nächste seite	873
nächster artikel	870
nächstes bild	1025
nächstes foto	1025
nächstes video	1007
näin korjaamme virheet	2058
näin poistat mainoseston	2039
näin poistat mainosten eston	2039
näin suojaamme lähteitämme	2058
näin suojelemme lähteitä	2058
näita # vastust	1814
näita alati	1798
näita galeriid	1811
näita ja nõustu	1798
näita kõiki	1765
näita rohkem	1764
näita sisu	1798
näita tulemusi	1794
näita vastuseid	1814
näita veel	1764
näita vähem	1765	1811
näköislehti	1945
nästa	4706
nästa artikel	4703
nästa bild	4788
nästa sida	4788
nästa video	4768
näytä # kuvaa	2053
näytä # kuvat	2053
näytä # vastausta	2063
näytä aina	2028
näytä alkuperäinen	1975
näytä galleria	2054
näytä ja hyväksy	2028
näytä julkaisu	1963
näytä kaikki	1974
näytä kaikki # kuvaa	2053
näytä kaikki # kuvat	2053
näytä kaikki artikkelit	2054
näytä kaikki kommentit	2063
näytä kaikki kuvaa	2053
näytä kaikki kuvat	2053
näytä kartta	1975
näytä kommentit	1969
näytä kuvaa	2053
näytä kuvagalleria	2054
näytä kuvat	2053
näytä kuvateksti	2054
näytä käännös	1975
näytä lisää	1974
näytä lisää artikkeleita	2054
näytä lisää kommentteja	2063
näytä litterointi	2031
näytä salasana	2047
näytä sisältö	1962
näytä tekstitykset	2031
näytä tiedot	1975
näytä tulokset	96	1975	2016
näytä upotus	1963
näytä vastaukset	2063
näytä vähemmän	1975	2054
något gick fel	4786
något gick fel, försök igen	4785
något gick fel, försök igen senare	4785
något gick fel. försök igen	4785
något gick fel. försök igen senare	4785
næste	703
næste artikel	700
næste billede	783
næste side	783
næste video	763
némítás	2615
némítás feloldása	2614
népszerű	2550
név	2632
névtelen bejelentés	2638
névtelen postaláda	2638
nézze meg galériánkat	2552
nézze meg képeinket	2552
nõustu ja jätka	1798
nõustu ja näita	1798
nõustun	1775
nõustun kõigiga	1775
nøgleord	700
nāc strādāt pie mums	3320
nākamais attēls	3365
nākamais raksts	3365
nākamais video	3354
nākamā bilde	3365
nākamā lapa	3365
nē, paldies	3358
něco se pokazilo	630
něco se pokazilo, zkuste to znovu	629
něco se pokazilo. zkuste to prosím později	629
něco se pokazilo. zkuste to znovu	629
nổi bật	5206
nội dung do ai tạo	5290
nội dung quảng cáo	5243
nội dung tiếp tục bên dưới	5245
nội dung tài trợ	5199
nội dung được tài trợ	5245
nội dung đề xuất	5245
nội quy bình luận	5249
""", 'o': """
o dată	4160
o leitor está a carregar	3993
o que achou desta notícia	3957
o seu apoio faz a diferença	3886	4045
o singură dată	4160
o singură donație	4159
o vídeo começa em #	4041
o vídeo começará em alguns segundos	3955
obaveštenja	4433
objednať knihu	4524
obligatoriskt fält	4785
obligātie lauki	3363
obligāts lauks	3363
obnovit stránku	621
obnoviť stránku	4535
obnovte stránku	621
obrázek # z #	631
obrázek # ze #	631
obrázok # z #	4544
obrázok # zo #	4544
obsah je chránený autorským zákonom	4550
obsah je chráněn autorským zákonem	638
obsah našich partnerov	4560
obsah našich partnerů	650
obsah není dostupný	608
obsah nie je dostupný	4526
obsah nie je možné zobraziť	4526
obsah sa nedá zobraziť	4526
obsah vytvořený ai	642
obsah článku	633
obserwuj autorkę	3867
obserwujesz już tego autora	3867
ocenite članak	4371
ocenite članek	4576
oceń jakość artykułu	3863
oceń przepis	66
ochrana osobních údajů	532
ochrana osobních údajů a cookies	535
ochrana osobných údajov	4483
ocijenite članak	4371
ocorreu um erro ao carregar o vídeo	3955
ocultar anúncio	3960
ocultar comentários	3984
od najnovších	4556
od najstarších	4556
od naszych partnerów	3871
od našich partnerov	4560
od našich partnerů	650
od naših partnera	4457
od naših partnerjev	4657
od nejnovějších	645
od nejstarších	645
od partnerů	651
odblokuj artykuł	3848
odblokuj dostęp	3848
odblokuj treść	3831
oddaj głos	96	3821
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	519
odebírat newsletter	519
odemknout článek	513
odemknout článek pro přátele	648
odeslat komentář	644
odeslat zprávu	629
odeslat zpětnou vazbu	642
odhlásenie kedykoľvek	4542
odhlásit se	19
odhlásit se můžete kdykoli	629
odhlásit se můžete kdykoliv	629
odhlásiť sa	19
odhlášení kdykoliv	629
odjaviti se možete bilo kada	4441
odkaz bol skopírovaný	4558
odkaz byl zkopírován	648
odkaz skopírovaný	4472
odkaz zkopírován	523
odkleni članek	4569
odklenite celoten članek	4569
odklenite članek	4639
odmietnuť	4483
odmietnuť všetko	4483
odmítnout	532
odmítnout vše	532
odoberať	4543
odoberať newsletter	4542
odomknúť	4540
odomknúť článok	4539
odomknúť článok pre priateľov	4558
odoslať	96	4543
odoslať komentár	4555
odoslať správu	4542
odoslať spätnú väzbu	4553
odporúča outbrain	4560
odporúčame	4469	4540
odporúčame prečítať	4469
odporúčame tiež	4469
odporúčané outbrain	4560
odporúčané taboola	4560
odporúčané články	4469
odpovedať	4556
odpovědět	538	645
odrzuć	3753
odrzuć wszystkie	3753
odrzuć wszystko	3832
odtwarzacz wideo jest ładowany	3834
odtwórz	3771
odtwórz film	3834
odtwórz wideo	3834
odvolať súhlas	4526
odśwież stronę	3844
odštampaj	4371
odštampaj recept	66
odštampaj članak	4371
oferta dla czytelników	3827
oferta dla prenumeratorów	3827
ofertă pentru abonați	4140
ofertă pentru cititori	4140
oferă acest articol	4178
oferă acest articol cadou	4127
oferă articolul	4178
offert par un abonné	2277
offre abonnés	2211
offre intégrale	2264
offre limitée	2230
offre réservée aux lecteurs	2211
offre spéciale	2092
offre à durée limitée	2229
offrez-nous un café	2082
offrici un caffè	2783
oglasno sporočilo	92	4572
ogłoszenie	3749
ohjelma ei ole enää katsottavissa	2031
ohodnotiť recept	66
ohodnoťte článek	538
ohodnoťte článok	4472
oikaisut ja täsmennykset	2058
okuma süresi # dk	4909
okurlara özel	4969
okurlarimiza özel	4969
okurlarimiza özel indirim	4969
oldal frissítése	2624
oldal újratöltése	2624
oled juba hääletanud	1794
olet jo äänestänyt	2016
oliko artikkeli hyödyllinen	1969
oliko juttu hyödyllinen	1969
oliko tiivistelmä hyödyllinen	1969
oliko tämä hyödyllinen	2061
olvasd be a qr-kódot	2617
olvass korlátlanul	2628
olvassa be a qr-kódot	2617
olvasson hirdetések nélkül	2649
olvasson korlátlanul	2529
olvasson tovább	2529
olvasta már	2550
olvastad már	2550
olvasás az alkalmazásban	2616
olvasói ajánlat	2603
olvidaste tu contraseña	1560
omogoči obvestila	4633
omogući obavijesti	4432
omröstning	97
onayi geri çek	4973
onayi yönet	4973
onayimi geri çek	4973
online reportáž zde	632
opdatér siden	773
oplæst af en robot	675
oplæst af en syntetisk stemme	763
oplæst af kunstig intelligens	703
oplæst af syntetisk stemme	763
opravy a upřesnění	637
opsig når som helst	664
opsig, når du vil	777
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4427
ordsøgning	754
orijinali göster	4910
os comentários são exclusivos para assinantes	4033
os leitores também leram	3982
os preços podem variar	3960
osadzona treść	3831
osale küsitluses	1764
osmisměrka	602
osta käyttöoikeus	2059
osta liput tästä	2025
osta täältä	2025
ostatnie artykuły	3768
osveži stran	4636
osveži stranicu	4435
osvežite stran	4636
osvježi stranicu	4435
osvježite stranicu	4435
oszczędzasz #%	3849
ota käyttöön	2038
ota yhteyttä	1969
otestujte se v kvízu týdne	109
otevřít	544
otevřít aplikaci	613
otevřít galerii	632
otevřít mapu	544
otevřít v aplikaci	613
otkazati možete bilo kada	4438
otkaži bilo kada	4438
otključaj članak	4361
otključajte ceo članak	4361
otključajte cijeli članak	4361
otključajte članak	4438
otomatik çeviri	4971
otros artículos	1605
oturumu açik tut	4987
otvoriť aplikáciu	4531
otvoriť galériu	4545
otvoriť v aplikácii	4531
otwórz	3772
otwórz aplikację	3836
otwórz galerię	3854
otwórz mapę	3772
otwórz w przeglądarce	3875
otázka dne	602
otázka dňa	4521
outbrain tarafindan önerildi	4946
outras notícias	22	3930
ouvir este conteúdo	3993
ouça esta reportagem	3993
ouça este conteúdo	3907
ovaj sadržaj ne možemo prikazati	4427
ovaj sadržaj nije dostupan	4427
ovaj sadržaj nije moguće prikazati	4427
ovaj video više nije dostupan	4429
ovaj članak je zaključan	4438
oversættelsen er lavet af en maskine	703
oy verdiğiniz için teşekkürler	96	4963
oynatici yükleniyor	4970
oyunuz için teşekkürler	4963
""", 'p': """
padidinti nuotrauką	3298
padovanokite straipsnį	3249
padovanokite straipsnį draugui	3249
padovanoti straipsnį	3303
page précédente	2148
pagina următoare	4093
pague um café	3888
paiement sécurisé	2090
paketi seç	4987
paketleri gör	5017
pakollinen kenttä	2051
paldies par jūsu balsi	3348
paldies par pieteikšanos	3337
paldies par ziņu	3363
palielināt	3355
palielināt attēlu	3365
palun jää viisakaks	1763
palun lülita reklaamiblokeerija välja	1805
pamanīji kļūdu	3319
pamanījāt kļūdu	3319
pamiršau slaptažodį	3294
pamiršote slaptažodį	3294
par šo tēmu	3315
paramètres de confidentialité	2217
paramètres des cookies	2132
paramétrer	2132
paramétrer les cookies	2132
paramétrer mes choix	2136
parandused ja täpsustused	1812
parašyk komentarą	3250
parašykite komentarą	3250
partajează	4082
partenerii noștri	4091
participez à la conversation	2184
participă la sondaj	4134
partilhar esta página	4056
partnereink ajánlata	2649
partnereinktől	2649
partnerių turinys	3253
partnerski sadržaj	4367
partnerski članek	4657
partnerský obsah	650
pas encore abonné	2229
pasidalinkite šiuo straipsniu	3249
pasirinkite planą	3294
pasirinkite prenumeratą	3294
pasirinkite sumą	3292
pasirinkti prenumeratą	3294
pasitikrinkite žinias	3251
pasiūlymas skaitytojams	3282
paslēpt reklāmu	3372
passer la publicité	2130
passer à la recette	66
passwort zurücksetzen	1021
pastebėjote klaidą	3250
pasziánsz	2600
pasūtīt grāmatu	3350
pateikti atsiliepimą	3300
patikrinkite savo el. paštą	3296
patreonで支援する	3068
patvirtinkite savo el. paštą	3296
pausar vídeo	1674
pauză video	4142
pavaišinkite mus kava	3292
paylaş	4894
paylaşin	4894
paypal ile öde	5017
pašreizējais laiks #	3354
pažiūrėkite vaizdo įrašą	3251
pe aceeași temă	4128
pelaa peliä	2016
pelaa tästä	2016
pentru a citi în continuare	4125
per saperne di più	2876
per visą ekraną	3286
per überweisung spenden	1018
pergunte à ia	107
pergunte à nossa ia	107	3957
permite întotdeauna	4146
permitir anúncios	4005
permitir conteúdo externo	3919
personvernerklæring	3680
personvernerklæring og informasjonskapsler	3607
perspausdinti draudžiama	3306
peut-être plus tard	2081
pełny ekran	3835
photo précédente	2267
phát	5229
phát hiện lỗi	5249
phát lại	5257
phát video	5256
phóng to ảnh	5276
phổ biến nhất	5271
piedalies aptaujā	3320
piedāvājums lasītājiem	3350
piekrist un rādīt	3352
piekrist un turpināt	3352
piekrist visām	3330
piekrītu	3330
piekrītu visām	3353
piesakies vebināram	3320
piesakoties tu piekrīti lietošanas noteikumiem	3337
pieslēdzies vai izveido kontu	3313
pieslēdzies, lai komentētu	3319
pieslēgties	3313
pieslēgties ar facebook	3361
pieslēgties ar google	3361
pievieno savu komentāru	3319
pievienot komentāru	3313
pievienot kā vēlamo avotu	3369
pievienot manām tēmām	3369
pieņemt un turpināt	3352
pieņemt visas	3353
pieņemt visas sīkdatnes	3352
pilnekrāna režīms	3354
pilnekrāns	3354
pirkt biļetes	3350
pirkt biļeti	3350
pirkt grāmatu	3350
pirkti bilietą	3282
pirkti knygą	3282
pirkti licenciją	3306
pirmais mēnesis par # €	3313
pirmas mėnuo tik # €	3244
più lette	2824
più letti	2824
più popolare	2910
più recenti	2883
più tardi	2782
più vecchi	2883
più votati	2883
piši autoru	4444
piši avtorju	4645
pišite autoru	4444
pišite avtorju	4645
pišite nam u redakciju	4447
pišite nam v uredništvo	4648
pišite redakciji	4447
pišite uredništvu	4648
piškotki	4588
placená inzerce	92	527
placená spolupráce	650
placený obsah	650
places limitées, réservez vite	2179
plan seç	4987
plani seç	4987
planini seç	4987
platba ročne	4540
platba ročně	626
platená inzercia	92	4468
platená spolupráca	4560
platený obsah	4560
player de áudio	4041
player se učitava	4429
plaćena saradnja	4457
plaćena suradnja	4457
plaćeni oglas	92	4367
plaćeni sadržaj	4367
plačajte nam kavo	4637
plačana objava	92	4572
plačana vsebina	4657
plačano sodelovanje	4657
plačiau skaitykite čia	3251
plein écran	2148
plus d'actualités	2144
plus d'articles du même auteur	2235
plus de détails	2149
plus récents	2206
plătește cu paypal	4189
poate mai târziu	4071
początek bloku reklamowego	3752
podaj prawidłowy adres e-mail	3851
podari članek	4576
podarite ta članek	4576
podaruj artykuł	3734
podaruj dostęp	3869
podaruj ten artykuł	3745
podcast anhören	918
pode ler também	3982
podeli članak	4371
podešavanja privatnosti	4427
podijeli članak	4371
podmienky používania	4483
podmínky použití	532
podmínky užití	532
podobne artykuły	3768
podobné články	540	4469
podporiť	4464
podporte nezávislú žurnalistiku	4464
podporte nás	4464
podporte nás cez darujme	4536
podporte nás cez paypal	4536
podporte nás na patreone	4536
podpořit	511
podpořit přes darujme	622
podpořte naši práci	511
podpořte nás	511
podpořte nás na patreonu	622
podpořte nás přes paypal	622
podpořte redakci	511
podrobné nastavenia	4526
podrobné nastavení	608
podrži	4360
podrži nas	4360
podržite nas	4360
podržite naš rad	4360
podržite nezavisno novinarstvo	4360
podziel się	3745
podziel się na facebooku	3745
pogledajte još	22
poista mainonnanesto käytöstä	2042
poistin mainonneston käytöstä	2042
poistin sen käytöstä	2043
pokaż # odpowiedzi	3865
pokaż # zdjęcia	3853
pokaż # zdjęć	3853
pokaż galerię	3854
pokaż hasło	3848
pokaż i zaakceptuj	3831
pokaż komentarze	3762
pokaż mniej	3771
pokaż napisy	3834
pokaż odpowiedzi	3865
pokaż odpowiedź	3771
pokaż oryginał	3772
pokaż podpis	3854
pokaż szczegóły	3754
pokaż transkrypcję	3834
pokaż treść	3753
pokaż tłumaczenie	3772
pokaż więcej	3771
pokaż wszystkie	3771
pokaż wszystkie # zdjęcia	3853
pokaż wszystkie # zdjęć	3853
pokaż wszystkie zdjęcia	3853
pokaż wszystkie zdjęć	3853
pokaż wszystko	3772
pokaż wyniki	96	3821
pokaż zdjęcia	3853
pokaż zdjęć	3853
pokaži geslo	4639
pokaži rezultate	96
pokaži vsebino	4588
pokloni članak	4371
poklonite ovaj članak	4371
pokračovat bez podpory	510
pokračovat bez vypnutí	619
pokračovat přes apple	625
pokračovat přes facebook	625
pokračovat přes google	625
pokračovat s apple	625
pokračovat s google	625
pokračovať bez podpory	4476
pokračovať bez vypnutia	4534
pokračovať cez apple	4539
pokračovať cez facebook	4539
pokračovať cez google	4539
pokračovať s google	4539
pokušajte kasnije	4441
pokušajte ponovno	4441
pokušajte ponovno kasnije	4441
pokušajte ponovo	4441
pole obowiązkowe	3851
polecamy również	3768
polecamy także	3768
polecamy też	3768
polecane artykuły	3768
politica de confidențialitate	4088	4089	4102
politica de corecții	4171
politica editorială	4102	4171
politică de confidențialitate	4088
politika kolačića	4427
politika piškotkov	4627
politique de confidentialité	2132
politique de protection des données	2258
polityka prywatności	3753
polityka prywatności i cookies	3755
polityka sprostowań	3859
política de cookies	1594	3915
política de correcciones	1702
política de correccions	492
política de correções	4021
política de galetes	437
política de privacidad	1594
política de privacidade	3915	3939
política de privacitat	437
política de protección de datos	1721
política de proteção de dados	4040
pomanjšaj pisavo	4655
pomôže každé euro	4537
pomůže každá koruna	623
ponovno učitaj stranicu	4435
ponuda za čitaoce	4425
ponuda za čitatelje	4425
ponuka pre čitateľov	4524
poprzedni artykuł	3768
poprzednie zdjęcie	3854
populární	540
populära artiklar	4703
populärast	4783	4800
populärt	4703
populære	794	3712
populære artikler	700
populære saker	3616
populært	700	3616
populārākie	3315
popüler	4903
popüler haberler	4903
popüler konular	4903
por mês	4009
por qué estás viendo esto	1560
por qué? cuéntanos	1714
portes grátis	4030
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	648
poslat přes whatsapp	648
poslat příteli	648
poslat tip anonymně	637
poslat zprávu	629
poslať	4543
poslať ako darček	4558
poslať cez whatsapp	4558
poslať e-mailom	4472
poslať mailom	4558
poslať priateľovi	4558
poslať správu	4542
poslať tip	4549
poslať tip anonymne	4549
poslušaj vest	4371
poslušaj članak	4371
poslušaj članek	4576
poslušajte tekst	4429
poslušajte članek	4576
posnetek ni več na voljo	4630
posnetek v vaši državi ni na voljo	4630
posnetka ni mogoče predvajati	4630
postanite naročnik	4568
postanite član	4360	4568
postavke kolačića	4384
postaw kawę	3731
postaw nam kawę	3731
poszt betöltése	2606
posłuchaj	3745
poukážte nám # % z dane	4536
pour continuer à lire	2193
pourquoi voyez-vous cette publicité	2180
pouze nezbytné	608
pouze pro předplatitele	513
používate adblock	4534
používate blokovanie reklám	4534
používate blokovač reklám	4534
používateľské meno	4540
používáte adblock	619
používáte blokování reklam	619
používáte blokátor reklam	619
povezani sadržaj	4368
povezani članci	4368
povezani članki	4573
povećaj	4430
povećaj fotografiju	4444
povećaj sliku	4444
povećaj slova	4455
povećaj tekst	4455
povečaj	4631
povečaj besedilo	4655
povečaj fotografijo	4645
povečaj pisavo	4655
povečaj sliko	4645
povinná pole	629
povinné	630	4543
povinné pole	629
povinné polia	4542
povinné údaje	629
povolit a pokračovat	535
povolit upozornění	615
povolit vždy	535
povoliť	4533
povoliť notifikácie	4532
povoliť obsah	4526
povoliť raz	4526
povoliť reklamu	4535
povoliť reklamy	4535
povoliť upozornenia	4532
powiązane	3768
powiązane artykuły	3768
powiązane tematy	3768
powiększ	3771
powiększ tekst	3869
powiększ zdjęcie	3771
powrót do góry	3771
powrót do strony głównej	3854
powrót na górę	3854
pozastaviť	4530
později	618
pozostała część artykułu pod materiałem wideo	3749
pozostały czas	3835
pozostały czas #	3834
pozostały czas -#	3834
pozrieť # fotiek	4544
pozrieť # fotky	4544
pozrieť # fotografie	4544
pozrieť # fotografií	4544
pozrieť fotiek	4544
pozrieť fotky	4544
pozrieť fotografie	4544
pozrieť fotografií	4544
pozrieť galériu	4545
pozrieť všetky # fotiek	4544
pozrieť všetky # fotky	4544
pozrieť všetky # fotografie	4544
pozrieť všetky # fotografií	4544
pozrieť všetky fotiek	4544
pozrieť všetky fotky	4544
pozrieť všetky fotografie	4544
pozrieť všetky fotografií	4544
pozrieť všetkých # fotiek	4544
pozrieť všetkých # fotky	4544
pozrieť všetkých # fotografie	4544
pozrieť všetkých # fotografií	4544
pozrieť všetkých fotiek	4544
pozrieť všetkých fotky	4544
pozrieť všetkých fotografie	4544
pozrieť všetkých fotografií	4544
pozvite nás na kávu	4536
pozvěte nás na kafe	622
pozvěte nás na kávu	622
počastite nas kavom	4436
pořídit předplatné	625
pošalji	96	4442
pošalji e-mailom	4371
pošalji komentar	4371
pošalji mejlom	4371
pošalji poruku	4441
pošalji povratnu informaciju	4450
pošalji prijatelju	4371
pošalji vest	4447
pošalji vijest	4447
pošalji članak e-mailom	4371
pošaljite dojavu	4447
pošaljite komentar	4371
pošaljite vest	4447
pošlete tip redakci	637
pošlite tip redakcii	4549
pošlji	4643
pošlji komentar	4652
pošlji po e-pošti	4576
pošlji povratno informacijo	4651
pošlji prijatelju	4576
pošlji sporočilo	4642
pošlji članek po e-pošti	4576
pošljite nam namig	4648
pošljite namig	4648
poštanski broj	4442
poštna številka	4643
poštovné zdarma	606
pr članek	4572
pradėti testą	3280
praneškite apie klaidą	3250
pranešti anonimiškai	3299
pranešti apie klaidą	3250
pranešti apie komentarą	3301
pratite uživo	4444
pravidelný dar	622
pravidelný príspevok	4537
pravidelně měsíčně	622
pravidlá diskusie	4472
pravidlá opráv	4549
prawa autorskie zastrzeżone	3860
prašome išjungti reklamos blokavimą	3291
pre komentovanie sa prihláste	4555
pre predplatiteľov	4465
preberi cel članek	4645
preberi celoten članek	4645
preberi več	4645
preberite celoten članek	4645
preberite še	4573
precisamos de você	3886
predchádzajúca fotografia	4545
predchádzajúca snímka	4545
predchádzajúca strana	4545
predchádzajúci článok	4545
predplatiť	4464
predplatné môžete kedykoľvek zrušiť	4539
predplaťte si	4464
preferințe cookie	4146
preferințe de confidențialitate	4186
preferències de galetes	470
preferências de cookies	3997
preferências de privacidade	4040
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4530
prehrať video	4529
prehrávač sa načítava	4529
prejsť do diskusie	4555
prejsť do galérie	4545
prejsť na darovanie	4536
prejsť na kvíz	4520
prejsť na obsah	4545
prejsť na online	4545
prejsť na platbu	4536
prejsť na ponuku	4524
prejsť na recept	66
prejšnja fotografija	4645
prejšnja slika	4645
prejšnja stran	4645
prejšnji članek	4645
prekličete lahko kadarkoli	4639
prekliči soglasje	4627
preložené automaticky	4553
preložené pomocou ai	4553
prenošenje zabranjeno	4448
prenumerantförmån	4761
prenumerantförmåner	4761
prenumerata nuo # euro per mėnesį	3244
prenumerata nuo # €	3244
prenumerera på vårt nyhetsbrev	4677
prenumeruodami sutinkate su taisyklėmis	3269
prenumeruokite naujienlaiškį	3269
prenumeruoti naujienlaiškį	3296
preostali čas	4631
preostali čas #	4630
preostali čas -#	4630
preporučeno	4368
preporučuje outbrain	4457
preporučuje taboola	4457
preporučujemo	4368	4439
preporučujemo da pročitate	4368
preporučujemo i	4368
presentear matéria	4028
preskoči na sadržaj	4444
preskoči na vsebino	4645
preskočiť na obsah	4545
prestať sledovať	4557
prethodni članak	4444
pretlač zakázaná	4550
prevedeno uz pomoć ai	4450
preverite e-pošto	4642
prečo vidím túto reklamu	4560
prečítajte si	4469
prečítajte si aj	4469
prečítať neskôr	4558
prečítať prepis	4529
prețurile pot varia	4111
pridať ako preferovaný zdroj	4557
pridať do košíka	4524
pridať do mojich tém	4557
pridať komentár	4472
pridať medzi preferované zdroje	4557
pridruži se razpravi	4652
pridružite se razpravi	4652
pridėti kaip pageidaujamą šaltinį	3302
pridėti komentarą	3301
pridėti prie mano temų	3302
pridėti prie pageidaujamų šaltinių	3302
prihlásiť	4465
prihlásiť cez facebook	4539
prihlásiť cez google	4539
prihlásiť na odber	4542
prihlásiť sa	4465
prihlásiť sa cez apple	4539
prihlásiť sa cez facebook	4539
prihlásiť sa cez google	4539
prihlásiť sa do diskusie	4555
prihlásiť sa na odber	4542
prihláste sa a komentujte	4555
prihvati i prikaži	4427
prihvati sve kolačiće	4427
prihvaćam	4384
prihvaćam i nastavljam	4427
prihvaćam sve	4384
prijava putem google računa	4438
prijavi grešku	4371
prijavi pogrešku	4447
prijavi se s google računom	4438
prijavite grešku	4447
prijavite pogrešku	4447
prijať	4483
prijať a pokračovať	4526
prijať a zobraziť	4526
prijať všetko	4483
prijať všetky	4527
prijať všetky cookies	4526
prikaži # odgovora	4451
prikaži # odgovore	4652
prikaži galerijo	4645
prikaži galeriju	4444
prikaži geslo	4639
prikaži i prihvati	4427
prikaži in sprejmi	4627
prikaži komentare	4451
prikaži komentarje	4652
prikaži lozinku	4438
prikaži manj	4574
prikaži manje	4369
prikaži odgovore	4451	4652
prikaži podnapise	4630
prikaži prepis	4630
prikaži rezultate	96	4422	4622
prikaži sadržaj	4384
prikaži sve	4369
prikaži titlove	4429
prikaži transkript	4429
prikaži več	4574
prikaži više	4369
prikaži vse	4574
prikaži vsebino	4627
prima lună gratuită	4125
prima pagină	4094
primetili ste grešku	4447
primește alerte despre acest subiect	4119
primijetili ste grešku	4447
printează	4082
printează rețeta	66
pripomenúť neskôr	4476
priporoča outbrain	4657
priporoča taboola	4657
priporočamo	4573	4640
priporočamo tudi	4573
priporočamo v branje	4573
priporočeno	4573
prisijunkite arba susikurkite paskyrą	3244
prisijunkite prie mūsų komandos	3251
prisijunkite, kad galėtumėte komentuoti	3250
prispieť	4464
prispieť jednorazovo	4536
prispieť mesačne	4536
privatsphäre verwalten	1004
privatsphäre-einstellungen	856
privātuma iestatījumi	3352
privātuma politika	3330
prišlo je do napake. poskusite pozneje	4642
prišlo je do napake. poskusite znova	4642
pro komentování se přihlaste	644
pro předplatitele	513
pro předplatitele výhodněji	605
prochaine vidéo	2259
profită de ofertă	4193
programmet är inte längre tillgängligt	4768
prohibida la reproducció	495
prohibida su reproducción total o parcial	1735
prohlédnout # fotek	631
prohlédnout # fotky	631
prohlédnout # fotografie	631
prohlédnout # fotografií	631
prohlédnout fotek	631
prohlédnout fotky	631
prohlédnout fotografie	631
prohlédnout fotografií	631
prohlédnout galerii	632
prohlédnout všech # fotek	631
prohlédnout všech # fotky	631
prohlédnout všech # fotografie	631
prohlédnout všech # fotografií	631
prohlédnout všech fotek	631
prohlédnout všech fotky	631
prohlédnout všech fotografie	631
prohlédnout všech fotografií	631
prohlédnout všechny # fotek	631
prohlédnout všechny # fotky	631
prohlédnout všechny # fotografie	631
prohlédnout všechny # fotografií	631
prohlédnout všechny fotek	631
prohlédnout všechny fotky	631
prohlédnout všechny fotografie	631
prohlédnout všechny fotografií	631
proibida a reprodução total ou parcial	4052
promijeni veličinu teksta	4455
promo sadržaj	4457
promocijsko sporočilo	4572
promotivni sadržaj	4367
promotivni članak	4367
promóció	2538
proovi # päeva tasuta	1757
proposé par	2250
prosimy o wyłączenie adblocka	3840
proč vidím tuto reklamu	650
pročitaj ceo članak	4444
pročitaj cijeli članak	4444
pročitaj kasnije	4455
pročitaj transkript	4429
pročitajte ceo tekst	4444
pročitajte cijeli članak	4444
pročitajte i	4368
pročitajte još	4368
prywatność	3753
prywatność i cookies	3755
przeczytaj całość	3854
przeczytaj cały artykuł	3854
przeczytaj również	3768
przeczytaj także	3768
przeczytaj też	3768
przeczytaj transkrypcję	3834
przejdź bez wsparcia	3730
przejdź do galerii	3854
przejdź do głównej treści	3854
przejdź do księgarni	3750
przejdź do oferty	3827
przejdź do przepisu	66
przejdź do płatności	3845
przejdź do quizu	3821
przejdź do serwisu	3753
przejdź do sklepu	3827
przejdź do strony darowizn	3845
przejdź do treści	3771
przejdź do ustawień prywatności	3753
przejdź do wpłaty	3845
przejdź na stronę główną	3854
przekaż # % podatku	3845
przekaż #%	3845
przekaż opinię	3863
przestań obserwować	3867
przetłumaczono automatycznie	3863
przetłumaczono przez ai	3863
przeładuj stronę	3844
prześlij	3852
prześlij opinię	3863
prześlij zdjęcia	3859
przypomnij mi później	3730
przypomnij później	3839
právě se děje	540
präsentiert von	850
précédent	2148
préférences cookies	2132
préférences de confidentialité	2258
prélèvement	2091
prémium	2529
prénom	2232
présenté par	2250
próbáld újra később	2631
próbálja ki # forintért	2529
próbálja újra	2631
próbálja újra később	2631
próxima	3935
próxima foto	4049
próxima imagem	4049
próxima notícia	4018
próxima página	3935
próximo artigo	3930
próximo vídeo	1722	4041
prøv # dager gratis	3581
prøv gratis	664	3581
prøv igen senere	780
prøv igjen senere	3699
prøv nu	664
prøv nå	3581
prędkość odtwarzania	3834
prを含みます	3031
pr記事	3053
psč	630	4543
pubblicità	2811
publi-rédactionnel	2130
publicitatea continuă	4193
publicité	2130
publicité - la suite ci-dessous	2130
publicité dans #	2259
publicités	2130
publică	4135
publică comentariul	4134
pular anúncio	4041
pular para o conteúdo	3935
pular para o conteúdo principal	3933
puslapis # iš #	3307
página siguiente	1611
páči sa mi to	4556
päeva küsimus	1794
päivitä sivu	2043
päivitä suostumus	1963
päivän kysymys	96	2022
päivän peli	2022
päivän ristikko	2016
pääuutiset	1972
påkrevd	3700
påkrævet	781
påmind mig senere	660
påminn mig senare	4665
później	3839
pārbaudi savas zināšanas	3320
pārbaudiet savu e-pastu	3363
pāriet uz recepti	66
pāriet uz saturu	3365
pārpublicējot atsauce obligāta	3323
pārpublicēšana aizliegta	3373
pārtraukt sekot	3369
pārvaldīt paziņojumus	3357
pārvaldīt piekrišanu	3352
pērc abonementu	3313
płatna współpraca	3871
płatne miesięcznie	3849
płatne rocznie	3849
płatność miesięczna	3849
płatność roczna	3849
předchozí	542
předchozí foto	632
předchozí fotografie	632
předchozí snímek	632
předchozí strana	632
předchozí článek	540
předmět	630
předplatit	513
předplatné	513
předplaťte si	625
přehrát	542
přehrát video	611
přehrávač se načítá	611
přehrávač videa se načítá	611
přejít do diskuse	644
přejít do e-shopu	529
přejít do galerie	632
přejít do speciálu	632
přejít k obsahu	542
přejít k platbě	622
přejít k receptu	66
přejít na kvíz	599
přejít na nabídku	605
přejít na obsah	542
přejít na online reportáž	632
přejít na recept	66
přejít na stránku darů	622
přeloženo automaticky	642
přeloženo pomocí ai	642
přepis	612
přeskočit na obsah	632
přestat sledovat	646
přetisk zakázán	638
přečtěte si	540
přečtěte si také	540
přečíst později	648
přečíst přepis	611
přidat do košíku	605
přidat do mých témat	646
přidat jako preferovaný zdroj	646
přidat komentář	538
přidat mezi preferované zdroje	646
přidejte názor	538
přidejte si nás mezi preferované zdroje	646
přihlaste se a komentujte	644
přihlásit	513
přihlásit k odběru	519
přihlásit přes facebook	625
přihlásit přes google	625
přihlásit přes seznam	625
přihlásit se	513
přihlásit se do diskuse	644
přihlásit se k odběru	629
přihlásit se přes apple	625
přihlásit se přes facebook	625
přihlásit se přes google	625
přihlásit se přes seznam	625
přihlášení	513
přijmout	532
přijmout a pokračovat	608
přijmout a zobrazit	608
přijmout vše	532
přijmout všechny	609
přijmout všechny cookies	608
připomenout později	510
přispějte	511
přispět	511
přispět jednorázově	622
přispět měsíčně	622
příjmení	630
""", 'q': """
qq好友	5373
qq空间	5373
qr कोड स्कैन करें	2494
qr কোড স্ক্যান করুন	397
qr 코드를 스캔하세요	3193
qrコードからダウンロード	3061
qrコードを読み取ってください	3061
qr코드로 다운로드	3193
qr코드를 스캔하세요	3193
qu'avez-vous pensé de cet article	2176
qual o seu nível de satisfação com esta notícia	3957
qualcosa è andato storto	2912
quan tâm nhất	5250
quay lại	5210
quay lại đầu trang	5294
quellen und weiterführende links	870
queremos conocer tu opinión	1650
queremos saber a sua opinião	3970
questa email è già registrata	2944
questa pagina ti è stata utile	2882
questo articolo ti è stato utile	2882
questo articolo è bloccato	2909
questo campo è obbligatorio	2911
questo riassunto ti è stato utile	2848
questo video non è disponibile	2890
questo video non è più disponibile	2890
quieres añadir otro usuario a tu suscripción	1560
quitter le plein écran	2213
quizi çöz	4966
quizul săptămânii	109
quizás más tarde	1554
quizás te interese	1605
quy định bình luận	5249
quyên góp	5185
quyên góp ngay	5185
qué opinas	1600
qué te ha parecido esta noticia	1650
quét mã qr	5262
quét mã qr để tải	5262
quét mã qr để tải ứng dụng	5262
quên mật khẩu	5188
quản lý cookie	5260
quản lý lựa chọn	5289
quản lý sự đồng ý	5260
quản lý tùy chọn	5289
quảng cáo	5199
quảng cáo - bài viết tiếp tục bên dưới	5243
""", 'r': """
r$ # por mês durante # meses	3979
radote klaidą	3250
radote klaidą tekste	3250
radās kļūda. mēģiniet vēlāk	3363
radīts ar mākslīgo intelektu	3367
rafraîchir la page	2224
raksti komentāru	3319
raksts ir aizsargāts ar autortiesībām	3373
raksts ir slēgts	3361
raksts tiek papildināts	3320
raksts turpinās pēc reklāmas	3322
rakstu lasa mākslīgais intelekts	3354
rakstīt autoram	3365
rakstīt komentāru	3319
raktažodžiai	3287
rao vặt	5199
raportează	4135
raportează comentariul	4182
raportează o eroare	4107
raportează o greșeală	4171
raportoi virheestä	2058
rapportér	794
rapportér annonce	798
rapportér fejl	692
ratkaise päivän ristikko	109
razvrščanje	4653
rašykite redakcijai	3299
rašyti autoriui	3298
rašyti komentarą	3244
reagovať	4556
recargar la página	1688
recargar página	1688
recarrega la pàgina	479
recarregar a página	4007
recarregar página	4007
receber notificações	3972
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2186
recevez une alerte à chaque article de l'auteur	2186
reclamă	4085
recomandarea redacției	4128
recomandări	4091
recomandări by taboola	4114
recomandări taboola	4114
recomandările editorilor	4128
recomandările partenerilor	4114
recomandările redacției	4091
recomendado para você	3930
recommandé	2144
recommandé pour vous	2144
recommandés	2144
recordar más tarde	1554
recuérdamelo más tarde	1554
recíbela	1573
recíbela gratis	1573
recíbelo	1573
redacția	4102
redare automată	4143
redirecționează # la sută	4159
redirecționează #%	4072
redă video	4142
redă videoclipul	4142
refuză toate	4104
refuză tot	4147
regala este artículo	1709
regalar artículo	1560
regalar este artículo	1709
registrovať sa	4465
registruokitės nemokamai	3244
registruokitės į seminarą	3251
registrácia	4465
regisztráció	2529
regisztrálok	2529
regler för kommentarer	4799
regler og vilkår gjelder	3604
regras de comentários	3984
regras dos comentários	3984
regístrate	1560
rekisteröidy	1945
rekisteröidy maksutta ja lue	1945
reklaami lõpp	1818
reklam içeriğidir	4969
reklama się skończyła	3871
reklami geç	4896
reklám	2538
reklám vége	2649
reklámblokkolót használ	2622
reklámblokkolót használsz	2622
reklāma	3313
reklāmas beigas	3372
reklāmas raksts	3322
reklāmraksts	92	3322
relacja na żywo	3854
relaterade ämnen	4703
rendeld meg a könyvet	2603
rendelje meg a könyvet	2603
rendezés	2643
rendszeres támogatás	2626
renovar suscripción	1727
reportar comentário	4033
reportar erro nesta página	3957
reproducció automàtica	467
reproducción automática	1675
reproducción prohibida	1735
reproducir vídeo	1674
reproduction réservée	2272
reproductor de vídeo	1722
reproduzir vídeo	3993
reproduzir áudio	3993
reprodução automática	3994
reprodução proibida	4052
reserve já	4055
resmi büyüt	4993
responda à enquete	3984
rester connecté	2229
restez informé	2103
restez informés	2103
resultado da votação	4033
resultados de la votación	1668
resumen automático	1635
resumo da notícia	3957
resumé lavet af ai	790
retour à l'accueil	2235
retour à la liste	2235
retour à la page d'accueil	2146
retrage consimțământul	4146
rettelser og præciseringer	787
revenir à l'accueil	2235
revoir la vidéo	2259
rezerviši mesto	4425
rezervovať miesto	4524
rezervujte si místo	605
rezervuoti vietą	3282
rezervă un loc	4112
rezervă-ți locul	4112	4140
rezervēt vietu	3350
rezolvă testul	4137
rezumă cu ai	107
rezygnuję z newslettera	3875
reîmprospătează pagina	4158
reîncarcă pagina	4158
reînnoiește abonamentul	4189
reģistrējies bez maksas	3313
reģistrēties	3313
reši križanko	4622
reši kviz	4422	4622
reši ukrštenicu	4422
režim celej obrazovky	4529
režim celé obrazovky	611
ricordamelo più tardi	2782
riješi križaljku	4422
riješi kviz	4422
riproduzione riservata ©	2950
rizami geri çek	4900
rodyti galeriją	3298
rodyti mažiau	3252	3298
rodyti turinį	3284
rodyti viską	3252
rozumím	544
rozwiąż krzyżówkę	3821
rozwiąż quiz tygodnia	109
rozwiń	3754	3771
rozwiń wszystko	3772
ročne	4540
ročná platba	4540
ročné predplatné	4540
roční platba	626
roční předplatné	626
ročně	626
rychlost přehrávání	611
ryhdy kannatusjäseneksi	2044
rätsel des tages lösen	109
rätta	4696
rätta oss	4696
rättelse	4696
rättelsepolicy	4792
rättelser och förtydliganden	4792
règles de commentaires	2205
règles des commentaires	2205
réactions	2138
réagir	2122	2138
réagir à cet article	2138
réagissez	2138
réagissez à cet article	2138
réductions et codes promo	2276
réduire la police	2197
réduire la taille de la police	2197
réduire la taille du texte	2197
réduire le texte	2248
répondez au quiz	2208
répondez au sondage	2205
répondre	2138
réseaux sociaux	2123
réserver mes places	2211
réservez vos places	2211
réservé aux inscrits	2092
résiliable à tout moment	2193
résultats	97
résultats du sondage	2184
résumer avec l'ia	107
résumé de l'article	2176
résumé de l'article en # points	2176
résumé en # secondes	2176
résumé ia	2245
résumé par l'ia	2245
részletek	2554
rétablir le son	2213
rösta	96	4758
rösta här	4706
rösta i omröstningen	4706
rösta nu	96	4754
rút lại sự đồng ý	5260
rückmeldung geben	1036
rýchlosť prehrávania	4529
rādīt # atbildes	3368
rādīt atbildes	3368
rādīt galeriju	3365
rādīt mazāk	3321	3365
rādīt rezultātus	3348
rādīt saturu	3352
rādīt un piekrist	3352
rādīt vairāk	3320
rādīt visu	3321
rămâi conectat	4163
răspunde	4090
răspunde la sondaj	4134
rėmimas	3253
rėmėjo turinys	3305
""", 's': """
s'abonner à ce dossier	2269
s'abonner à ce sujet	2269
s'abonner à ce thème	2269
s'abonner à cet auteur	2269
s'abonner à partir de #€	2092
s'està carregant el reproductor	466
s'està carregant el vídeo	466
s'ha produït un error	487
s'inscrire à la newsletter	2103
s-ar putea să-ți placă	4091
saada anonüümne vihje	1812
saada sõbrale	1762
saada sõnum	1809
saada vihje anonüümselt	1812
saber más	1611
sadarbības raksts	3322
sadece abonelere özel	4987
sadržaj je blokiran	4427
sadržaj je zaključan	4361
sadržaj je zaštićen autorskim pravom	4448
sadržaj nije dostupan	4427
sadržaj nije moguće prikazati	4427
sadržaj partnera	4457
saglabāt	3318
saglabāt iestatījumus	3352
saglabāt izvēli	3352
saglabāt rakstu	3318
saglabāt vēlākam	3370
sair do ecrã inteiro	3993
saistītie raksti	3315
saistītās ziņas	3315
saite ir nokopēta	3370
saite nokopēta	3318
saken er låst	3581
saken finnes også som lyd	3594
salli ja näytä	1963
salli sisältö	2028
salta la pubblicità	2938
salta pubblicità	2938
saltar anúncio	3913
saltar para o conteúdo	3933
saltar para o conteúdo principal	3933
salvar preferências	3997
salvează	4082
salvează articolul	4127
salvează pentru mai târziu	4127
salvează preferințele	4146
salvează rețeta	66
samo nujni piškotki	4627
samo nužni	4427
samo nužni kolačići	4427
samo za naročnike	4639
sans engagement, résiliable à tout moment	2193
sao chép	5284
sao chép liên kết	5194
sao chép đường dẫn	5241
sari la conținut	4093
sari la rețetă	66
sari peste reclamă	4187
satura turpinājums pēc reklāmas	3322
saturs ir aizsargāts ar autortiesībām	3373
saturs ir bloķēts	3352
sazināties ar redakciju	3366
sačuvaj	4371
sačuvaj podešavanja	4427
sačuvaj recept	66
sačuvaj vest	4371
sačuvaj za kasnije	4455
sačuvaj članak	4455
saņemt paziņojumus	3357
scanează codul qr	4150
schlagwörter	870
schließen	873
schrift größer	1040
schrift vergrößern	843
schriftgröße	843
schriftgröße anpassen	1040
schriftgröße ändern	1040
schwedenrätsel	997
scopri di più	2788
scopri di più su amazon	2954
scrie comentariul tău	4182
scrie redacției	4171
scrieți redacției	4171
sdílejte	523
sdílejte tento text	523
sdílejte text	523
sdílejte článek	523
sdílet	523
sdílet na facebooku	523
sdílet na twitteru	523
sdílet na whatsappu	648
sdílet na x	523
sdílet článek	523
se alla erbjudanden för prenumeranter	4670
se bilderna här	4706
se connecter et réagir	2138
se déconnecter	19
se désabonner	2284
se désinscrire	2284
se grafiken här	4706
se ha producido un error al cargar el vídeo	1633
se klippet här	4706
se klippet øverst i saken	3619
se réabonner	2264
se større bilde	3620
se større billede	704
se videon här	4706
se våra erbjudanden	4782
se våre tilbud	3696
se încarcă playerul	4142
se încarcă video	4142
se încarcă videoclipul	4142
sedan # kr/mån tills du säger upp	4670
see väli on kohustuslik	1809
segui già questo argomento	2923
segui già questo autore	2923
seguir tópico	3972
seguí leyendo	1664
sei già abbonato	2788
sei già iscritto	2944
sei già iscritto alla newsletter	2868
seko tēmai	3369
sekot tēmai	3369
sekretessinställningar	4765
sekti autorių	3302
sekti temą	3302
selección de la redacción	1605
selectează	4164
selvä	1975
sem opinião	3985
sem si não seria possível	3977
sem você não seria possível	3977
semnalează comentariul	4182
semnalează o eroare	4090
senaste först	4799
send artiklen på mail	675
send på e-post	3594
send på mail	796
seniausi viršuje	3301
sense permanència	453
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	4970
sesi açmak için dokunun	5013
sesi açmak için tiklayin	5013
setări confidențialitate	4146
setări cookie	4089	4104
setări cookie-uri	4146
setări cookies	4146
setări de confidențialitate	4146
seu apoio faz a diferença	3886	4045
seu nome de usuário	4033
seuls les abonnés peuvent commenter	2184
seuraa hetki hetkeltä	2054
seuraa livenä	2054
seuraa meitä	1958
seuraa tekijää	2065
seuraa tätä aihetta	2065
seuraat jo tätä aihetta	2065
seuraat tätä aihetta	2065
seç	4988
seçenekleri yönet	4973
seçimimi kaydet	4973
seções	3930
seřadit podle	644
sfârșit publicitate	4140
sfârșitul reclamei	4140
shrani članek	4576
shrnout pomocí ai	107
shrnutí ai	107	643
shrnutí od ai	642
si opp når du vil	3581
si è verificato un errore	2912
si è verificato un errore durante il caricamento del video	2846
sie können diesen artikel kostenlos weitergeben	968
signaler ce contenu comme inapproprié	2184
signaler un problème	2138
siguiente artículo	1605
siguiente vídeo	1722
siirry sisältöön	1974
siirry suoraan sisältöön	2054
sikeres feliratkozás	2556
sin ti no sería posible	1659
sinu hääl on arvesse võetud	1794
sinu sõnum	1810
sisu on autoriõigusega kaitstud	1819
sisältö ei ole saatavilla	2028
sisältö on estetty	2028
sisältö on suojattu tekijänoikeudella	2059
sisältöä ei voida näyttää	2028
sisältöä kumppaneiltamme	2069
siz ne düşünüyorsunuz	4931
siz ne düşünüyorsunuz? oy verin	4909
sizin için öneriler	4903
siųsti atsiliepimą	3300
siųsti draugui	3249
siųsti el. paštu	3249
siųsti komentarą	3301
siųsti naujieną	3299
siųsti žinutę	3296
skaitykite be reklamų	3305
skaitykite be ribojimų	3294
skaitykite daugiau čia	3251
skaityti plačiau	3251
skaityti visą straipsnį	3298
skaityti vėliau	3249
skann qr-koden for å laste ned appen	3685
skanna qr-koden för att ladda ner appen	4770
skaties arī	3315
skatīt cenu	3350
skatīt foto	3320
skatīt galeriju	3320
skatīt komentārus	3368
skatīt piedāvājumu	3350
skatīt piedāvājumus	3361
skatīt rezultātus	96	3348
skatīt video	3320
skatīt visus	3365
skenē qr kodu	3356
skenējiet qr kodu	3356
skjønner	3621
sklenite naročnino	4569
skontaktuj się z redakcją	3859
skontrolujte si svoju schránku	4542
skopírované	4559
skopírované do schránky	4558
skopírovať odkaz	4472
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4696
skriv inn beløp	3693
skru på	3690
skru på lyd	3683
skru på varsler	3687
skryť odpovede	4555
skryť reklamu	4560
skrýt	544
skrýt odpovědi	644
skrýt reklamu	650
skyddas av upphovsrätt	4794
skänk en gåva	4780
skúste to neskôr	4542
skúste to znova	4542
slapukų nustatymai	3262
slapukų politika	3284
slažem se	4384
slažem se i nastavljam	4427
sledeća fotografija	4444
sledeća slika	4444
sledeća strana	4444
sledeći video	4429
sledeći članak	4444
sledovat toto téma	646
sledovat téma	646	647
sledovať autora	4557
sledovať autorku	4557
sledovať online	4545
sledovať tému	4557
sledovať túto tému	4557
sledujete téma	646
sledujete tému	4557
slik beskytter vi kildene våre	3706
slik beskytter vi våre kilder	3706
slik slår du av annonseblokkering	3691
slične vesti	4368
slične vijesti	4368
slični članci	4368
sljedeća fotografija	4444
sljedeća slika	4444
sljedeća stranica	4444
sljedeći video	4429
sljedeći članak	4444
slut på annonce	798
slut på annons	4804
slut på reklam	4804
sluta följa	4801
slutt på annonse	3717
slutt å følge	3713
slå adblocker fra	771
slå annonceblokering fra	771
slå av annonseblokkereren	3691
slå av annonseblokkeringen	3691
slå din adblocker fra	771
slå lyd fra	763
slå lyd til	763
slå lyden fra	763
slå lyden til	763
slå notifikationer til	767
slå på	3690	4774
slå på aviseringar	4772
slå på ljudet	4768
slå på notiser	4772
slå på varsler	3687
slå på varslinger	3687
slå til	770
slėpti reklamą	3305
sns 공유	3232
sns 공유하기	3232
snsでシェア	3099
snsでシェアする	3099
snsをフォロー	2985
snímek # z #	631
snímek # ze #	631
snímka # z #	4544
snímka # zo #	4544
so schützen wir unsere quellen	1030
sofortüberweisung	817
solicitarea a fost trimisă	4190
solicitação enviada	4047
solitär	997
som källa är du skyddad	4699
son dakika bildirimlerini aç	4977
son dakika gelişmelerinden haberdar olun	4977
son gelişmelerden haberdar olun	4977
sondaż	97
sonderveröffentlichung	948
sono già sostenitore	2782
sonraki fotoğraf	5020
sonraki fotoğraf için tiklayin	4906
sonraki fotoğrafa geç	4906
sonraki görsel	5020
sonraki haber için tiklayin	4906
sonraki içerik	5020
sonraki sayfa için tiklayin	4906
sonuçlar	97
sonuçlari gör	96	4910
sonuçlari göster	96	4964
sorodni članki	4573
sortează	4135
sortează după	4135
sortuj według	3865
sortér efter	793
souhlasit a pokračovat	535
souhlasím	532
souhlasím a pokračovat	608
souhlasím a zobrazit	535
souhlasím se zobrazením	532
soukromí a cookies	535
sous-titres activés	2213
sous-titres désactivés	2213
soutenez-nous dès maintenant	2082
související	540
související témata	540
související články	540
související články z webu	540
soyez le premier à commenter	2138
soyez le premier à réagir	2138
spam nélkül	2631
spander en kaffe på oss	3693
spara inställningar	4765
spara till läslistan	4803
spausdinti receptą	66
spausdinti straipsnį	3303
spațiu publicitar	4114
spela här	4754
spela videon här	4706
spill ansvarlig. # år	3604
spill med måte	3603
spill nå	3669
spis treści	3771
splošni pogoji	4628
sponsorisé	2130
sponsorlu bağlantilar	4946
sponsorlu içerik	92	4896
sponsoroitu sisältö	1959
sponsoroitua sisältöä	1961
sponsorēts saturs	3372
sponsrat innehåll	4688
sponzorirani sadržaj	4367
sponzorirani članak	4367
sponzorisani sadržaj	4457
sponzorované	4468
sponzorovaný obsah	527
sponzorováno	527
sporoči napako	4648
sporočilo	4643
spotifyで聞く	3089
spotifyで聴く	3089
spravovat upozornění	615
spravovať súhlas	4526
spravovať upozornenia	4532
sprawdź cenę	3827
sprawdź ofertę	3734
sprawdź się	3824
sprawdź skrzynkę e-mail	3851
sprawdź skrzynkę odbiorczą	3851
sprawdź swoją skrzynkę	3851
sprawdź swoją wiedzę	3821
sprejmi in prikaži	4627
sprejmi vse piškotke	4627
spremi članak	4371
spremljajte v živo	4645
sprijinul tău contează	4188
sprijină-ne	4072
správa	4543
správa bola odoslaná	4542
správa souhlasu	608
správa súhlasu	4526
spróbuj ponownie	3851
spróbuj ponownie później	3851
spręsti kryžiažodį	3280
spręsti testą	3280
spune-ne părerea ta	4134
spune-ți părerea	4107
spune-ți părerea în comentarii	4107
spuneți-ne părerea	4134
spustit kvíz	599
spustiť kvíz	4520
spustiť video	4529
später	812
später erinnern	812
späť hore	4545
späť na hlavnú stránku	4545
späť na začiatok	4545
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3610
spørg ai	107
spørg vores ai	107
spēlē tagad	3348
spēlēt tagad	3348
staňte sa členom	4464
staňte se členem	511
ste našli napako	4648
ste našli napako v članku	4648
ste už predplatiteľ	4539
ste že glasovali	4622
stem nå	96	3669
stiahnuť aplikáciu	4531
stiahnuť audio	4529
stiahnuť epizódu	4529
stiahnuť na google play	4531
stiahnuť v app store	4531
stiahnuť z app store	4531
stiahnuť z google play	4531
stichwörter	870
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	692
stlmiť	4530
stop med at følge	795
straipsnio tęsinys - po reklama	3253
straipsnis saugomas autorių teisių	3306
straipsnis tęsiasi po reklamos	3253
straipsnis užrakintas	3294
straipsnį skaito dirbtinis intelektas	3286
streść z ai	107
strojovo preložené	4553
strojový preklad	4554
strojový překlad	643
strojově přeloženo	642
strona główna	3768
stroški dostave	4626
stránka # z #	631	4544
stránka # ze #	631
stránka # zo #	4544
stworzono z pomocą ai	3863
stáhnout aplikaci	613
stáhnout audio	611
stáhnout epizodu	611
stáhnout na google play	613
stáhnout podcast	611
stáhnout v app store	613
stáhnout z app store	613
stáhnout z google play	613
stáhnout zdarma	614
stäng	4665	4706
stäng annons	4804
stäng av annonsblockeraren	4775
stäng av din adblocker	4775
stäng av din annonsblockerare	4775
stäng av ljudet	4768
stäng galleri	4788
stöd oss	4666
stöd oss på patreon	4779
stöd oss via patreon	4779
större text	4803
større tekst	3715
støt med mobilepay	774
støt os	661
støt os med mobilepay	774
støt os på #er	774
støt os på patreon	774
støt via mobilepay	774
støtt oss	3578
støtt oss med vipps	3693
støtt oss på patreon	3693
støtt oss via vipps	3693
sua inscrição foi confirmada	4047
sua inscrição foi realizada com sucesso	4047
subscrição confirmada	4047
subtitrări	4143
subtítols	467
subtítulos	1675
sudoku del día	1715
sugerir correção	3957
sugerir una corrección	1650
sugestões	3930
suite après la publicité	2211
suivez vos auteurs préférés	2246
suivre ce thème	2186
suivre le thème	2246
sukurta naudojant dirbtinį intelektą	3300
sumă liberă	4159
sumă personalizată	4188
sunt de acord cu termenii și condițiile	4165
sur le même sujet	2144
sur le même thème	2144
suscripción	1560
suscripción confirmada	1728
suscríbase	1560
suscríbete	1560
suscríbete a nuestro boletín	1570
suscríbete ahora	1560
susiję straipsniai	3246
susikurti paskyrą	3244
susține	4072
susține-ne	4072
susține-ne pe patreon	4159
susțineți-ne	4072
susținut de	4180
sutikti ir tęsti	3284
sutinku ir tęsiu	3284
svaka donacija je važna	4436
svaka donacija pomaže	4436
svaki dinar je važan	4436
svaki doprinos je važan	4436
svaki doprinos pomaže	4436
svaki euro je važan	4436
svaki prilog pomaže	4436
svi članci	4444
svi članci autora	4444
sviđa mi se	4452
sviđa vam se članak	4450
swisha en gåva	4779
syötä kelvollinen sähköpostiosoite	2051
syötä summa	2044
syötä sähköpostiosoitteesi	1948
szanowna użytkowniczko, szanowny użytkowniku	3755
szanowni państwo	3754
szanowny użytkowniku	3755
szanujemy twoją prywatność	3755
szavazatodat rögzítettük	2597
szavazatát rögzítettük	2597
szavazás	97	2600
szavazás indítása	2597
szczegóły	3772
szeretne értesítéseket kapni	2618
szeretnél értesítéseket kapni	2618
szerző követése	2644
szkennelje be a qr-kódot	2617
szponzorált tartalom	92	2538
szybkość odtwarzania	3834
szállítási költség	2604
szókereső	2600
szólj hozzá	2546
szóljon hozzá	2546
szövegméret	2647
szünet	2615
sähköposti	1948
sähköposti tai käyttäjätunnus	2047
sähköpostiosoite	1948
sähköpostiosoitteesi	2051
sähköpostisi	2051
säkra din plats	4761
säästä # %	2049
säästä #%	2049
så # kr/mnd til du sier opp	3581
så gör du för att stänga av	4777
så hanterar vi personuppgifter	4693
så här stänger du av din adblocker	4777
så här stänger du av din annonsblockerare	4777
så jobbar vi med rättelser	4792
så kommenterar du	4696
så skyddar vi våra källor	4792
så stänger du av adblock	4777
så stänger du av adblocker	4777
så stänger du av annonsblockeraren	4775
så stänger du av din ad-blocker	4777
så stänger du av din adblocker	4777
så stänger du av din annonsblockerare	4775
sådan beskytter vi kilder	787
sådan beskytter vi vores kilder	787
sådan deaktiverer du din adblocker	771
sådan retter vi fejl	787
sådan slår du adblock fra	771
sådan slår du din adblocker fra	771
sé el primero en comentar	1598
sé parte	1555
sélections	2122
sì, grazie	2901
sí, quiero	1686
sí, vull	475
síganos	1586
síguenos	1586
só para assinantes	4012
sólo para suscriptores	1693
sõnum on saadetud	1809
sök	4706
søg	703
søk	3619
súhlasím	4483
súhlasím a pokračovať	4526
súhlasím so zobrazením	4483
súhrn ai	107
súhrn od ai	107
súmate	1555
súvisiace	4469
súvisiace články	4469
súvisiaci článok	4469
süre	4971
süti beállítások	2606
süti tájékoztató	2606
sütibeállítások	2606
sütibeállítások módosítása	2609
sütik kezelése	2606
sākt testu	3348
sīkdatņu iestatījumi	3330
sīkdatņu politika	3352
sīkfailu iestatījumi	3352
słowa kluczowe	3768
sūtīt e-pastā	3370
sắp xếp theo	5250
số tiền khác	5268
""", 't': """
t'ha estat útil	459
t'ha estat útil aquest article	441
t'ha estat útil aquest resum	441
t'ha semblat útil	459
ta treść jest niedostępna	3831
ta treść jest zablokowana	3831
ta video ni več na voljo	4630
ta članek je zaklenjen	4639
taboola tarafindan sunulmuştur	4946
taboola tarafindan önerildi	4946
tack för din anmälan	4677
tack för din prenumeration	4785
tack för din röst	96	4754
tack för ditt meddelande	4785
tagasi üles	1811
taip pat žiūrėkite	3246
tak, chcę	3839
tak, chętnie	3839
tak, poproszę	3839
takaisin ylös	1974
takipten çik	5000
takk for at du meldte deg på	3699
takk for din påmelding	3699
takk for påmeldingen	3588
talebiniz gönderildi	5018
tallenna myöhemmäksi	1956
talán később	2524
tam ekrandan çik	4970
tamaño de la letra	1709
tamaño de letra	70	1585
tamaño del texto	70
también te puede gustar	1605
también te puede interesar	1605
també et pot interessar	428
também pode gostar	3982
tapahtui virhe. yritä myöhemmin uudelleen	2051
tapahtui virhe. yritä uudelleen	2051
tarjeta de crédito	1559
tarjeta de débito	1559
tarkista sähköpostisi	2051
tartalom betöltése	2606
tartalom engedélyezése	2606
tartalom megjelenítése	2606
tartalomjegyzék	2615
tasuline koostöö	1818
te ha parecido útil	1667
te ha resultado útil	1667
te ha resultado útil este artículo	1635
te ha resultado útil este resumen	1635
te ha sido útil	1667
te ha sido útil este resumen	1635
te poți dezabona oricând	4120
te rugăm să îl dezactivezi	4156
te vsebine ni mogoče prikazati	4627
te-ar putea interesa și	4128
tee meile kohvi välja	1806
tehisaru kokkuvõte	1764
tehisaru võib eksida	1813
tehisintellekt võib eksida	1813
tehty tekoälyllä	2061
teie hääl on arvesse võetud	1794
tej treści nie można wyświetlić	3831
tek seferlik bağiş	4984
tek seferlik bağiş yap	5016
tekijänoikeudella suojattu	2059
teklifi gör	4969
teklifleri gör	5017
tekoäly voi tehdä virheitä	2061
tekoälyn luoma	2061
tekoälyn tekemä	2061
tekoälyn tekemä tiivistelmä	1974
tekoälyn tiivistelmä	1974
tekoälyn tuottama	2061
tekoälytiivistelmä	1974	2062
tekst je zaključan	4438
tekst powstał przy pomocy ai	3863
tekst przetłumaczony maszynowo	3863
teksta izmērs	3370
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3249
telefonszám	2632
telefón	4543
teljes hozzáférés	2529
teljes képernyő	2615
teljes név	2632
temas del día	1605
temi že sledite	4654
ten artykuł jest zablokowany	3848
ten film jest niedostępny	3834
ten film nie jest dostępny w twoim kraju	3834
ten film nie jest już dostępny	3834
tento obsah je blokován	608
tento obsah je zablokovaný	4526
tento obsah nemôžeme zobraziť	4526
tento obsah nemůžeme zobrazit	608
tento obsah není dostupný	608
tento obsah není k dispozici	608
tento obsah nie je dostupný	4526
tento obsah nie je k dispozícii	4526
tento obsah sa nedá zobraziť	4526
tento článek je uzamčen	625
tercihleri yönet	5012
tercihlerimi yönet	5012
termeni și condiții	4101	4102
termeni și condiții de utilizare	4101
termenii și condițiile	4101
termos e condições	3915
teste başla	4966
teste grátis	3892
testează-ți cunoștințele	4137
testează-ți cunoștințele cu quizul nostru	4107
testi başlat	4966
testi çöz	4968
testreszabás	2608
teszteld a tudásod	2552
tesztelje tudását	2552
tetszőleges összeg	2625
text bol vytvorený automaticky	4553
text byl vytvořen automaticky	642
text je chránený autorským právom	4550
text je chráněn autorským právem	638
text čte umělá inteligence	611
texten fortsätter nedan	4688
texten fortsätter under bilden	4688
texten är maskinöversatt	4796
texten är skapad automatiskt	4796
textgröße	1041
textgröße ändern	1040
teď ne	510	616
teşekkürler, mesajiniz gönderildi	4989
tham gia bình chọn	5249
tham gia khảo sát	5249
tham gia thăm dò	5249
thanh toán hàng năm	5270
thanh toán hàng tháng	5270
thanh toán qua paypal	5292
theo dõi chủ đề	5281
theo dõi chủ đề này	5281
theo dõi tác giả	5281
thoát toàn màn hình	5256
thu gọn	5209
thème suivi	2269
thèmes	2144
thématiques	2144
thêm câu trả lời	5287
thêm làm nguồn ưu tiên	5281
thêm vào giỏ hàng	5295
thích	5194
thích nhất	5250
thông tin bắt buộc	5272
thông tin doanh nghiệp	5199
thông tin quảng cáo	5243
thông tin tác giả	5220
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5276
thẻ	5206
thời gian còn lại	5256
thời gian hiện tại	5257
thời lượng	5257
ti è stato utile	2882
tienes que iniciar sesión para guardar artículos	1663
tietosuoja ja evästeet	1963
tietosuoja- ja evästekäytäntö	1963
tietosuojakäytäntö	2028
tietosuojaseloste ja evästeet	1963
tiivistä tekoälyllä	107
tik būtini	3284
tik būtinieji slapukai	3284
tikai nepieciešamās	3352
tikai nepieciešamās sīkdatnes	3352
tiktokで見る	3089
til støttesiden	774
tilbagetræk samtykke	760
tilbakemelding på saken	3610
tilføj en kommentar	793
tilføj kommentar	793
tilføj os som foretrukken kilde	795
tilføj som foretrukken kilde	795
tilgjengelig på google play	3685
till gåvosidan	4779
tillad og fortsæt	689
tillad én gang	760
tillat én gang	3680
tillåt	4774
tillåt alltid	4766
tillåt annonser	4778
tillåt aviseringar	4772
tillåt en gång	4765
tillåt innehåll	4765
tillåt inte	4774
tillåt notiser	4772
tillåt reklam	4778
tiltás	2621
timp rămas	4143
tin bài liên quan	5241
tin cùng chuyên mục	5206
tin cùng tác giả	5242
tin khác	5206
tin liên quan	5206
tin mới	5206
tin mới nhất	5206
tin nhắn của bạn	5293
tin nhắn của bạn đã được gửi	5272
tin nóng	5242
tin nổi bật	5206
tin quảng cáo	5243
tin tiếp theo	5276
tin trước	5206
tin tài trợ	5206	5245
tin tức liên quan	5206
tin đọc nhiều	5206
tip jar ☕	1221
tipărește	4082
tipărește articolul	4127
tipărește rețeta	66
tisk článku	648
titta på videon	4768
tiêu điểm	5206
tiến # giây	5256
tiếp theo	5209
tiếp tục sau quảng cáo	5245
tiếp tục trên trình duyệt	5262
tiếp tục trên web	5262
tiếp tục với apple	5270
tiếp tục với email	5292
tiếp tục với facebook	5270
tiếp tục với google	5270
tiếp tục đọc	5294
tlačiť	4472
to cię może zainteresować	3768
to może cię zainteresować	3768
to wideo jest niedostępne	3834
to wideo nie jest już dostępne	3834
toate știrile	4169
toda contribuição ajuda	4008
toda la información	1699
todas as notícias	4018
todavía no eres suscriptor	1693
todavía no estás registrado	1694
todos los artículos de este autor	1733
todos los artículos del autor	1733
todos los artículos del especial	1730
todos los derechos de reproducción reservados	1735
todos los vídeos	1699
todos os comentários	3921
todos os vídeos	4018
toimituskulut lisätään	2025
totes les notícies	490
toto pole je povinné	629
toto téma již sledujete	646
toto video již není dostupné	611
toto video není dostupné	611
toto video není ve vaší zemi dostupné	611
toto video nie je dostupné	4529
toto video nie je vo vašej krajine dostupné	4529
toto video už není dostupné	611
toto video už nie je dostupné	4529
tots els vídeos	490
tous droits de reproduction réservés	2272
tous nos hors-séries	2179
toute l'actualité	2144
toutes les actualités	2235
toutes les vidéos	2235
toutes nos vidéos	2235
tovább	2552
tovább a cikkre	2634
tovább a dossziéhoz	2634
tovább a galériához	2634
tovább a recepthez	66
tovább a rovatra	2550
tovább a tartalomhoz	2634
tovább a teljes cikkre	2634
tovább a támogatáshoz	2625
tovább a támogatási oldalra	2625
tovább a webshopba	2603
tovább az ajánlathoz	2603
tovább olvasom	2552
további beállítások	2609
további cikkek	2550
további cikkek a szerzőtől	2634
további cikkek a témában	2550
további cikkek betöltése	2634
további hírek	2550
további lehetőségek	2608
további részletek itt	2552
továbbiak betöltése	2552
továbbiak megjelenítése	2634
toàn màn hình	5257
traducció automàtica	467
traducción automática	1675
traducere automată	4143
traducido automáticamente	1707
tradução automática	3957
traduït automàticament	497
trang chủ	5209
trang này có hữu ích không	5249
transcripció	467
transcripción	1675
transcrição	3994
transferência bancária	3891
trenutni čas	4631
trenutni čas #	4630
treści komercyjne	3871
treści naszych partnerów	3871
treści partnerskie	3749
treść dla subskrybentów	3848
treść niedostępna	3831
treść premium	3848
treść sponsorowana	3749
treść wygenerowana przez ai	3863
treść zablokowana	3831
treść zewnętrzna	3831
tria la teva subscripció	453
trimite răspunsul	4134
troškovi dostave	4426
truy cập không giới hạn mọi bài viết	5292
trwa ładowanie odtwarzacza	3834
tryb pełnoekranowy	3834
træk dit samtykke tilbage	760
træk samtykke tilbage	760
trình phát âm thanh	5290
trước	5209
trường bắt buộc	5272
trường này là bắt buộc	5272
trả lời	5205
trở lại	5209
trở lại đầu trang	5276
tu ce părere ai? lasă un comentariu	4107
tu donación desgrava	1689
tu izmanto reklāmu bloķētāju	3359
tu navegador no puede reproducir este vídeo	1633
tue meitä	1943
tue meitä patreonissa	2044
tue työtämme	2044
tule meile tööle	1764
tuotettu tekoälyllä	2061
turinys saugomas autorių teisių	3306
turinys užblokuotas	3284
turiu paskyrą	3294
turpini lasīt	3313
turpinājums pēc reklāmas	3322
turpināt ar apple	3361
turpināt ar facebook	3361
turpināt ar google	3361
turpināt lasīt	3313
tutar seç	5016
tutar seçin	5016
tvarkyti pranešimus	3289
tvarkyti sutikimą	3284
twitter'da paylaş	4894
twitterで見る	3089
twoja prywatność jest dla nas ważna	3755
twoja wiadomość	3852
twoje imię	3852
twój adres e-mail	3737
twój e-mail	3737
twój głos został oddany	3821
twój głos został policzony	3821
twój głos został zapisany	3821
tykkää	2064
tylko dla osób pełnoletnich	3750
tylko niezbędne	3831
tytuł przelewu: darowizna	3845
tytułem: darowizna na cele statutowe	3845
tài khoản của tôi	5188
tài trợ	5199
tài trợ bởi	5285
támogass minket	2525
támogass minket patreonon	2625
támogasson minket	2525
támogasson minket a patreonon	2625
támogatom	2525
támogatom a lapot	2625
támogatom az oldalt	2625
támogatott tartalom	92	2538
támogatás	2525
támogatás paypalon	2625
támogatási oldal	2625
támogatói tartalom	2538
tárgy	2632
täisekraan	1800
tämä artikkeli on lukittu	2047
tämä juttu on lukittu	2047
tämä kenttä on pakollinen	2051
tämä sisältö ei ole saatavilla	2028
tämä video ei ole enää saatavilla	2031
tämä video ei ole saatavilla	2031
täname liitumast	1782
tässä artikkelissa	2054
tässä jutussa	2054
tässä olisi upotus facebookista	1974
tässä olisi upotus instagramista	1974
tätä sisältöä ei voida näyttää	2028
täytä ristikko	2016
täytä tämä kenttä	2051
télécharger l'appli	2220
télécharger l'audio	2213
télécharger l'épisode	2213
télécharger le mp#	2213
télécharger le podcast	2213
téléchargez l'appli	2220
téma követése	2644
téma už sledujete	646
témata	540
tému už sledujete	4557
témy	4469
témáim	2645
témák	2550
térkép betöltése	2609
térkép megnyitása	2554
términos de uso	1594
términos y condiciones	1594
tên của bạn	5273
tên hiển thị	5287
tìm hiểu thêm	5203
tìm kiếm	5209
tóm tắt ai	5280
tóm tắt bằng ai	5280
tóm tắt bởi ai	5280
tópicos	3930
tópicos relacionados	3930
tôi đã hiểu	5210
tôi đã tắt	5267
tôi đã tắt trình chặn quảng cáo	5266
tôi đồng ý	5203
tôi đồng ý với chính sách bảo mật	5272
tôi đồng ý với điều khoản sử dụng	5272
tõlgitud tehisintellekti abil	1813
több	2552
több betöltése	2634
több mutatása	2634
töltsd ki a kvízt	2552
töltsd ki kvízünket	2597
töltse ki a kvízt	2552
töltse újra az oldalt	2624
tùy chỉnh	5203
tùy chọn cookie	5260
tùy chọn khác	5283
tú qué opinas	1600
túto tému už sledujete	4557
tühista igal ajal	1757
tüm fotoğraflar	4993
tüm fotoğraflari gör	4993
tüm haberler	4903
tüm haberlere sinirsiz erişim	5017
tüm haberleri gör	4993
tüm içeriğe sinirsiz erişim	5017
tüm konular	4905
tüm konulari gör	4905
tüm oyunlar	4966
tüm videolar	4993
tüm videolari gör	4993
tüm yazilari	4903	4920
tüm yazilari gör	4993
tüm yorumlar	4902
tüm çerezleri kabul et	5012
tüm çerezleri reddet	5012
tümü	4910
tümünü gör	4909
tümünü göster	4910
tümünü kabul et	4897
tümünü reddet	4897
tăng cỡ chữ	5283
tēmas	3315
tęsinys po reklamos	3253
tęsti su apple	3294
tęsti su facebook	3294
tęsti su google	3294
tłumaczenie automatyczne	3864
tłumaczenie maszynowe	3864
tạm dừng	5229
tạm dừng video	5256
tạo bởi ai	5290
tạo tài khoản	5188
tải audio	5256
tải bài đăng	5260
tải lại trang	5266
tải nội dung	5260
tải thêm	5209
tải thêm bình luận	5249
tải trên app store	5262
tải trên google play	5262
tải tập này	5256
tải về từ app store	5262
tải về từ google play	5262
tải âm thanh	5256
tải ứng dụng	5262
tải ứng dụng ngay	5262
tất cả tin tức	5276
tất cả trò chơi	5252
tất cả video	5276
tắt tiếng	5257
tặng bài viết	5241
tặng sao	5187	5241
tặng sao cho bài viết	5241
tặng sao cho tác giả	5291
tặng tác giả ly cà phê	5187
tốc độ phát	5229	5256
từ chối	5203
từ chối tất cả	5203	5260
từ chối tất cả cookie	5289
từ khóa	5206
tự động phát	5257
""", 'u': """
u košaricu	4425
u ovom članku	4444
udostępnij	3745
udostępnij na facebooku	3745
udostępnij na twitterze	3745
udostępnij na x	3745
udostępnij w mediach społecznościowych	3745
udělit souhlas	532
ugens spørgsmål	754
ugodnost za naročnike	4625
ugodnosti za naročnike	4625
ugrađeni sadržaj	4427
ugrás a galériához	2634
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2634
ugrás a tartalomra	2634
uključi	4433
uključi obaveštenja	4419
uključi obavijesti	4419
uključi se u raspravu	4451
uključi zvuk	4429
uključite javascript	4429
uključite notifikacije	4419
uključite obaveštenja	4419
uključite obavijesti	4419
uključite se u raspravu	4451
ukryj reklamę	3871
ukrštenica	4423
ulkoinen sisältö	2028
ulkopuolinen sisältö	2028
uloženo	649
uložené	4559
uložit	523
uložit na později	523
uložit nastavení	608
uložit recept	66
uložit volby	608
uložit článek	523
uložiť	4472
uložiť na neskôr	4472
uložiť nastavenia	4526
uložiť recept	66
uložiť voľby	4526
uložiť článok	4472
ultima oră	4091
ultimele știri	4091
um assinante presenteou você com este artigo	3981
un abonat ți-a oferit acest articol	4127
un abonné vous offre cet article	2196
un e-mail de confirmation vous a été envoyé	2189
un suscriptor te ha regalado este artículo	1663
un suscriptor te regala este artículo	1740
une erreur s'est glissée dans l'article	2138
ungültige e-mail-adresse	1023
unterstütze uns	813
unterstützen	813
unterstützen sie uns	813
unterstützen sie uns per paypal	933
unustasid salasõna	1807
uočili ste grešku	4447
uočili ste pogrešku	4447
uočili ste pogrešku u članku	4447
uporabniško ime	4640
uporabniško ime ali e-pošta	4639
upotettu sisältö	2028
upozornit na nové díly	647
upozornit na nové články	647
upozorniť na chybu	4549
upozornění	618
uppdatera dina inställningar	4810
uppläst av en ai-röst	4768
uppläst av en dator	4684
uppläst av en syntetisk röst	4768
uppläst av syntetisk röst	4768
uppläst med ai-röst	4684
upravit nastavení	535
upravljaj kolačićima	4427
upravljaj piškotke	4627
ur vår butik	4761
url 복사	3124
urlをコピー	2984
urlをコピーしました	3085
urlをコピーする	3031
url복사	3124
urmărește acest subiect	4119
urmărește autorul	4176
urmărește live	4119
urmărește subiectul	4176
urmărești deja acest subiect	4176
următorul	4093
următorul videoclip	4187
uslovi korišćenja	4384
ustaw jako preferowane źródło	3867
ustawienia plików cookie	3753
ustawienia prywatności	3831
ustvarjeno s pomočjo umetne inteligence	4651
utónév	2632
uutishälytykset	2038
uvek prikaži	4427
uvijek prikaži	4427
uvjeti korištenja	4384
uygulamada aç	4975
uygulamayi aç	4975
uygulamayi yükle	4975
uz sākumlapu	3365
uz sākumu	3320
uzdāvini rakstu	3370
uzdāvināt rakstu	3370
uzyskaj dostęp	3734
učitaj još	4444
učitaj objavu	4427
učitaj sadržaj	4427
učitaj video	4427
učitaj više	4444
učitavanje playera	4429
učitavanje videa	4429
ušetrite #%	4540
ušetríte #%	4540
ušetřete #%	626
ušetříte #%	626
ušteda #%	4439
uštedite #%	4439
używasz adblocka	3840
używasz programu do blokowania reklam	3840
už jsem ho vypnul	621
už jste hlasovali	599
už komentarus atsako jų autoriai	3250
už mám predplatné	4539
už mám předplatné	625
už mám předplatné, přihlásit se	514
už mám účet	625
už máte predplatné? prihláste sa	4465
už máte předplatné	625
už máte účet	4465
už máte účet? prihláste sa	4465
už podporujem	4476
už podporuji	510
už sledujete	646
už ste hlasovali	4520
uždaryti	3252
uždaryti galeriją	3298
uždaryti reklamą	3253
uživatelské jméno	626
uživatelské jméno nebo e-mail	625
uživo	4430
užpildykite apklausą	3251
užsakomasis straipsnis	3253
užsakomasis turinys	92	3253
užsisakyti knygą	3282
užsisakyti prenumeratą	3244
""", 'v': """
v košarico	4625
v tem članku	4645
v tomto článku	632
v živo	4631
vaata kõiki	1811
vaata kõiki tellija soodustusi	1757
vaata lähemalt	1764
vaba töökoht	1764
vad tycker du? rösta här	4706
vai kopsavilkums bija noderīgs	3319
vai raksts bija noderīgs	3319
vai tas bija noderīgi	3367
vai vēlaties saņemt paziņojumus	3357
vain jäsenille	2049
vain välttämättömät	2028
vain välttämättömät evästeet	2028
vairāk no autora	3365
vairāk par tēmu	3315
vairāk rakstu	3365
vaizdo grotuvas įkeliamas	3286
vaizdo įrašas	3251
vaizdo įrašas nebepasiekiamas	3286
vaizdo įrašas nepasiekiamas	3286
vaizdo įrašas nepasiekiamas jūsų šalyje	3286
vaizdo įrašo paleisti negalima	3286
vaizdo įrašą rasite čia	3251
valami elromlott. próbáld újra	2631
valami hiba történt. próbálja újra	2631
valgfrit beløb	774
valgfritt beløp	3693
van egy jó sztorija	2638
van egy jó témája	2638
van már előfizetése	2628
van már fiókja	2529
van már fiókod	2628
van már fiókom	2628
vanjski sadržaj	4427
var artikeln till hjälp	4696
var det här till hjälp	4706
var det til hjælp	790
var detta till hjälp	4796
var dette en hjælp	790
var resuméet nyttigt	692
var sammanfattningen till hjälp	4696
varbūt vēlāk	3358
varför ser jag den här annonsen	4804
varför visas den här annonsen	4804
vari atteikties jebkurā laikā	3313
varje bidrag hjälper	4780
varje bidrag räknas	4780
varje krona hjälper	4780
varje krona räknas	4780
vasta küsitlusele	1764
vastaa kyselyyn tästä	1974
vaš e-mail	4441
vaš e-naslov	4642
vaš e-poštni naslov	4642
vaš glas je bil oddan	4622
vaš glas je uračunat	4422
vaš glas je zabeležen	4422	4622
vaš glas je zabilježen	4422
vaš komentar	4371
vaš mejl	4441
vaša e-mail adresa	4441
vaša e-mailová adresa	4542
vaša poruka	4442
vaša poruka je poslana	4441
vaša poruka je poslata	4441
vaša správa	4543
vaše e-mailová adresa	629
vaše ime	4442	4643
vaše jméno	630
vaše meno	4543
vaše soukromí je pro nás důležité	535
vaše sporočilo	4643
vaše sporočilo je poslano	4642
vaše zpráva	630
veckans fråga	4758
vecākie vispirms	3368
vedno prikaži	4627
vegyél jegyet	2603
veja esta publicação no instagram	3955
veja também	3930
veja todas as opções de assinatura	3979
velg beløp	3693
velikost písma	70
veličina fonta	4455
veličina slova	4455
veličina teksta	70
velocidad de reproducción	1674
velocidade de reprodução	3993
velocitat de reproducció	466
velocità di riproduzione	2890
venujte nám # %	4536
ver # comentários	3970
ver biografía	1629
ver comentários	3921
ver conteúdo	3997
ver conteúdo externo	3955
ver dossiê	4018
ver esta publicación en instagram	1633
ver esta publicação	4040
ver esta publicação no instagram	3955
ver fotogalería	1699
ver galería	1611
ver galería de fotos	1699
ver imágenes	1730
ver la galería	1699
ver mais notícias	4018
ver más	1611
ver más artículos	1702
ver más artículos del autor	1629
ver más fotos	1607
ver más noticias	1664
ver más vídeos	1699
ver oferta de suscripción	1727
ver opciones de suscripción	1727
ver preço	3990
ver publicação	3919
ver suscripción	1727
ver también	1605
ver também	3930
ver todas as notícias	4018
ver todas las opciones de suscripción	1660
ver todos los artículos	1699
ver todos los vídeos	1699
ver todos os vídeos	4018
ver traducción	1612
ver tradução	3936
ver transcripción	1674
ver transcrição	3993
ver versión online	1745
ver versión web	1745
ver versão online	4061
ver vídeo	1611
vergrößern	877	1027
verificați adresa de email	4165
verifică-ți e-mailul	4166
verifică-ți emailul	4166
verifică-ți inboxul	4165
verlagssonderveröffentlichung	948
versandkosten können anfallen	1000
vertrag kündigen	856
verträge hier kündigen	856
verwandte beiträge	870
ves a la pàgina de donacions	480
ves algún error? comunícalo	1650
veure aquesta publicació a instagram	437
vezetéknév	2632
vezi această postare pe instagram	4104
vezi conținutul	4146
vezi mai multe știri	4128
vezi prețul	4140
vezi răspunsurile	4134
vezi toate știrile	4169
vezi și	4091
već imam nalog	4438
već imam račun	4438
već imate nalog	4361
već imate pretplatu	4361
već imate račun	4361
već podržavam	4376
već pratite	4453
već pratite ovu temu	4453
već sam pretplatnik	4438
već ste glasali	4422
već ste glasovali	4422
već ste pretplatnik	4361
več iz rubrike	4573
več novic iz regije	4573
več o tem	4573
več o temi	4573
več člankov	4645
več člankov avtorja	4645
veľkosť písma	70
veľkosť textu	4558
vi kan inte visa det här innehållet	4765
viac k téme	4469
viac si o tom prečítate tu	4469
viac článkov	4545
videa ni mogoče predvajati	4630
video atskaņotājs tiek ielādēts	3354
video ei ole enää saatavilla	2031
video ei ole käytettävissä	2031
video ikke tilgængelig	763
video již není k dispozici	611
video không khả dụng	5256
video không tồn tại	5256
video mevcut değil	4970
video nav pieejams jūsu valstī	3354
video nelze přehrát	611
video není dostupné	611
video není dostupné ve vaší zemi	611
video není k dispozici	611
video nevar atskaņot	3354
video ni na voljo v vaši državi	4630
video nicht verfügbar	1007
video nie je dostupné	4529
video nie je dostupné vo vašej krajine	4529
video nie je k dispozícii	4529
video nije dostupan u vašoj državi	4429
video nije dostupan u vašoj zemlji	4429
video nije moguće reproducirati	4429
video này không còn tồn tại	5256
video này không khả dụng	5256
video oynatici yükleniyor	4970
video sa nedá prehrať	4529
video sa nepodarilo načítať	4529
video se ne može reprodukovati	4429
video se nepodařilo načíst	611
video tiếp theo	5290
video trước	5290
video už není k dispozici	611
video už nie je dostupné	4529
video už nie je k dispozícii	4529
video više nije dostupan	4429
video yüklenemedi	5013
video yüklenirken hata oluştu	5013
video yükleniyor	4970
videoafspilleren indlæses	763
videoclipul următor	4187
videoen er ikke længere tilgængelig	763
videoen er ikke tilgængelig	763
videoen er ikke tilgængelig i dit land	763
videomängija laadimine	1800
videon voi katsoa jutun yläosasta	1974
videon är inte längre tillgänglig	4768
videon är inte tillgänglig	4768
videoyu izlemek için tiklayin	4909
videoyu yükle	4973
videó	2550
videó betöltése	2606
videó betöltése folyamatban	2614
videó lejátszása	2614
videó megtekintése	2614
videók	2550
videólejátszó betöltése	2614
videónkat itt nézheti meg	2552
vidéo	2148
vidéo indisponible	2213
vidéo non disponible	2213
vidéo précédente	2259
vidéo suivante	2259
vidéo à la une	2259
vielen dank für deine nachricht	1022
vielen dank für deine stimme	995
vielen dank für ihr feedback	922
vielen dank für ihre anmeldung	830
vielen dank für ihre nachricht	1022
vielen dank für ihre stimme	995
vielen dank für ihre teilnahme	96
vielleicht später	812
vienkartinė auka	3292
vienkartinė parama	3293
vienmēr atļaut	3352
vienmēr rādīt	3352
vienreizējs ziedojums	3360
viestisi on lähetetty	2051
vil du få varsler	3687
vilkår	687	3605
vill du få notiser	4772
vill du få pushnotiser	4772
vipps et beløp	3578
virheellinen sähköpostiosoite	2051
vis bildet i full størrelse	3620
vis færre	703	3619
vis i fuld skærm	783
vis oversættelse	705
vis større bilde	3620
vis større billede	704
visa bilden i helskärm	4706
visa färre	4706
visa i helskärm	4788
visa i webbläsare	4810
visa i webbläsaren	4810
visa inlägg från facebook	4706
visa inlägg från instagram	4706
visa innehåll	4690
visa innehållet	4765
visa lösenord	4782
visa och godkänn	4765
visa översättning	4707
visas tiesības paturētas	3373
visi komentāri	3368
vissza a címlapra	2634
vissza a főoldalra	2634
vissza a tetejére	2552
vissza az oldal tetejére	2634
visszajelzés	2546
visszajelzés küldése	2641
viteză de redare	4142
vizitează magazinul	4140
više o temi	4368
više od autora	4444
više vijesti iz regije	4368
više članaka	4444
više članaka autora	4444
viết bình luận	5205	5226
viết bình luận của bạn	5249
viết trả lời	5249
vlastná suma	4536
vlastní částka	622
vložený obsah	608
vložit do košíku	605
vložit komentář	644
vložiť do košíka	4524
vložiť komentár	4555
vnesite e-poštni naslov	4642
vnesite veljaven e-poštni naslov	4642
voce generată de ai	4142
você concorda? vote	3970
você está seguindo este tema	4051
você já está inscrito	4047
você já segue este tema	4026
você já votou	3984
você pode gostar	3930
você pode se interessar	3930
você segue este autor	4051
você também pode gostar	3930
voir la réponse	2148
voir le détail	2149
voir les détails	2149
voir les réponses	2205
voir les résultats	96	2149
voir les résultats du sondage	2184
voir tous les thèmes	2146
voir toute l'actualité	2235
voir toutes les vidéos	2235
voix générée par ia	2259
voltar ao início	4018
voltar atrás	3936
voltar à página inicial	4018
volver al índice	1730
volver atrás	1612
von einer künstlichen stimme vorgelesen	1007
von ki übersetzt	1035
vorgelesen von einer künstlichen stimme	1007
vos réactions	2138
votează	96
votează în sondaj	4134
votează în sondajul nostru	4107
votre avis nous intéresse	2184
votre demande a bien été envoyée	2265
votre demande a été envoyée	2265
votre message a bien été envoyé	2231
votre nom et prénom	2265
votre prénom	2232
votre soutien fait la différence	2262
votre vote a bien été pris en compte	2205
votre vote a été enregistré	2205
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4134
votul tău a fost înregistrat	4134
vous aimerez peut-être	2144
vous avez déjà un compte	2092
vous avez déjà un compte ? connectez-vous	2092
vous avez déjà un compte ? identifiez-vous	2092
vous avez déjà voté	2205
vous bloquez nos publicités	2261
vous n'êtes pas abonné	2229
vous n'êtes pas encore inscrit	2230
vous n'êtes pas inscrit	2230
vous possédez déjà un compte	2092
vous pourriez être intéressé	2144
vous souhaitez témoigner	2270
vous suivez ce thème	2269
vous suivez déjà ce sujet	2246
vous suivez déjà ce thème	2246
vous suivez déjà cet auteur	2246
vous êtes bien inscrit	2265
vous êtes déjà inscrit	2266
vous êtes inscrit	2266
vprašanje dneva	4622
vreau să donez	4160
vreau să primesc newsletterul	4120
vreau să susțin	4159
vsak evro šteje	4637
vsak petek. brezplačno. brez spama	4642
vsak prispevek šteje	4637
vsaka donacija šteje	4637
vsebina je avtorsko zaščitena	4649
vsebina sporočila	4572
vsebine naših partnerjev	4657
vsebine ni mogoče prikazati	4627
vsi članki	4645
vsi članki avtorice	4645
vsi članki avtorja	4645
vstúpiť do diskusie	4472
vstúpiť do galérie	4545
vui lòng kiểm tra email	5272
vui lòng nhập bình luận	5287
vui lòng nhập email	5272
vui lòng nhập email hợp lệ	5272
vui lòng nhập họ tên	5272
vyberte si predplatné	4539
vyberte si předplatné	625
vyberte částku	622
vybrat předplatné	625
vybrať	4540
vybrať predplatné	4539
vygenerované ai	4553
vygenerované pomocou ai	4553
vygenerováno ai	642
vygenerováno pomocí ai	642
vyplňte toto pole	629
vypnite blokovanie reklám	4534
vypnite prosím adblock	4534
vypnite, prosím, adblock	4534
vypnúť zvuk	4529
vypněte prosím adblock	619
vypněte si adblock	619
vypočuť si článok	4529
vypočuť článok	4529
vyskytla sa chyba. skúste to znova	4542
vyskúšajte si kvíz	4520
vytisknout článek	523
vytlačiť	4472
vytlačiť recept	66
vytlačiť článok	4472
vytvorené ai	4553
vytvorené pomocou ai	4553
vytvorené umelou inteligenciou	4553
vytvořeno ai	642
vytvořeno pomocí ai	642
vytvořeno umělou inteligencí	642
vytvořila ai	642
vytvořit účet	513
vyzkoušejte si kvíz	599
vyzkoušet	513
vyčerpali ste limit článkov	4539
vágólapra másolva	2647
válassz csomagot	2628
válassz előfizetést	2628
válassz összeget	2625
válasszon csomagot	2628
válasszon előfizetést	2628
válasszon összeget	2625
válasz	2643
válaszok elrejtése	2642
válaszok megjelenítése	2642
válaszolok	2643
választom	2629
választás mentése	2606
vásárlás a webshopban	2541
váš e-mail	519
váš email	629
váš hlas bol započítaný	4520
váš hlas bol zaznamenaný	4520
váš hlas byl započítán	599
váš hlas byl zaznamenán	599
väiksem tekst	1816
väline sisu	1775
välj	4783
välj abonnemang	4782
välj belopp	4779
välj din prenumeration	4782
välj ditt abonnemang	4782
välj erbjudande	4782
välj prenumeration	4782
välj som föredragen källa	4801
vänligen stäng av annonsblockeraren	4775
värsked uudised	1759
vælg	778
vælg abonnement	777
vælg beløb	774
vælg dit abonnement	777
vælg som foretrukken kilde	795
vælg tilbud	777
vérifiez votre boîte de réception	2231
vérifiez votre boîte mail	2231
vés a la recepta	66
více	540
více k tématu	540
více o tématu	540
více si o tom přečtete zde	540
více článků	632
vídeo anterior	1722	4041
vídeo destacado	1722
vídeo indisponível	3993
vídeo no disponible	466	1674
vídeo não disponível	3993
vídeo seguinte	4041
vídeo siguiente	1722
vídeos	1605	3930
võib-olla hiljem	1804
võid igal ajal loobuda	1809
võta nõusolek tagasi	1798
võta toimetusega ühendust	1812
výber redakcie	4469
výběr redakce	540
výhoda pre predplatiteľov	4524
výhoda pro předplatitele	605
výhody pre predplatiteľov	4524
výhody pro předplatitele	605
výsledky	97
výsledky ankety	612
výsledky hlasovania	4530
výsledky hlasování	612
vēl nav konta	3361
vēl neesi abonents	3361
všech # fotek	631
všech # fotky	631
všech # fotografie	631
všech # fotografií	631
všech fotek	631
všech fotky	631
všech fotografie	631
všech fotografií	631
všechny # fotek	631
všechny # fotky	631
všechny # fotografie	631
všechny # fotografií	631
všechny fotek	631
všechny fotky	631
všechny fotografie	631
všechny fotografií	631
všechny komentáře	644
všechny články	632
všechny články autorky	632
všetky komentáre	4555
všetky články	4545
všetky články autora	4545
všetky články autorky	4545
všeč mi je	4653
vždy povolit	609
vždy povoliť	4527
vždy zobrazovat	608
vždy zobrazovať	4526
về trang chủ	5276
về tác giả	5277
về đầu trang	5209
""", 'w': """
w każdy piątek. za darmo. bez spamu	3851
warto przeczytać	3768
was können wir besser machen	922
wczytaj treść	3831
wczytaj więcej	3854
webshopunkból	2603
webáruház	2540
weiterblättern	1027
weitere beiträge	870
werbung schließen	1042
werbung überspringen	850
weź udział w dyskusji	3818
whatsapp'ta paylaş	4894
whatsapp'tan paylaş	5002
whatsappで読む	3031
wiadomość	3852
wiadomość została wysłana	3851
wideo jest niedostępne	3834
wideo niedostępne	3834
widzisz błąd	3859
wie gefällt ihnen dieser artikel	922
wie wir unsere quellen schützen	1030
wielkość czcionki	70
wielkość tekstu	3869
więcej	3768
więcej artykułów	3768
więcej informacji	3768
więcej na ten temat	3768
więcej o	3768
więcej od tego autora	3854
więcej tekstów autora	3854
więcej z	3768
wpisz kwotę	3845
wpisz swój e-mail	3737
wprowadź adres e-mail	3737
wpłata jednorazowa	3846
wpłata miesięczna	3846
wpłać	3731
wpłać jednorazowo	3845
wpłać teraz	3731
wróć do góry	3854
wróć na górę	3854
wróć na stronę główną	3854
wspieraj co miesiąc	3845
współpraca płatna	3871
współpraca reklamowa	3749
wszystkie # zdjęcia	3853
wszystkie # zdjęć	3853
wszystkie artykuły	3854
wszystkie artykuły autorki	3854
wszystkie zdjęcia	3853
wszystkie zdjęć	3853
wybierz kwotę	3845
wybierz ofertę	3848
wybierz prenumeratę	3848
wybierz subskrypcję	3848
wycofaj zgodę	3831
wykorzystałeś limit artykułów	3848
wykryliśmy adblocka	3840
wyloguj się	19
wypełnij to pole	3851
wypisz się	3876
wypisz się w dowolnym momencie	3851
wypróbuj	3734
wyraź zgodę	3753
wystąpił błąd	3852
wystąpił błąd. spróbuj ponownie	3851
wystąpił błąd. spróbuj ponownie później	3851
wyłącz adblocka	3840
wyłącz blokowanie reklam	3840
wyłącz dźwięk	3834
wyłącz reklamy	3871
wyłączyłam adblocka	3841
wyłączyłem adblocka	3840	3841
wyślij	96	3852
wyślij e-mailem	3745
wyślij komentarz	3865
wyślij mailem	3869
wyślij opinię	3863
wyślij wiadomość	3851
wyślij zdjęcia	3859
wyślij zgłoszenie anonimowo	3859
wyślij znajomemu	3745
wyświetl treść	3831
wyświetl w przeglądarce	3875
wählen	1021
własna kwota	3845
włącz	3839
włącz dźwięk	3834
włącz javascript	3834
""", 'x': """
x'te paylaş	4894
xem bình luận	5205
xem bản ghi	5256
xem bản gốc	5210
xem bản đồ	5210
xem bộ ảnh	5276
xem chi tiết	5210
xem chuyên đề	5276
xem các bài viết của tác giả	5220
xem các câu trả lời	5249
xem các gói	5292
xem công thức	66
xem giá	5255
xem giá tốt nhất	5295
xem gói đăng ký	5292
xem kết quả	96	5210
xem lại	5257
xem nhiều	5206
xem nhiều nhất	5206
xem nhiều trong tuần	5242
xem nội dung	5260
xem sản phẩm	5295
xem thêm	5206	5209
xem thêm bài của tác giả	5220	5276
xem thêm bình luận	5205	5226
xem thêm tin	5276
xem thêm video	5276
xem thêm ảnh	5276
xem tiếp	5209
xem toàn bộ	5209
xem trên ứng dụng	5262
xem trả lời	5249
xem tất cả	5209
xem tất cả bài viết	5220
xem tất cả bình luận	5226	5249
xem tất cả ảnh	5276
xem ưu đãi	5255
xem ảnh cỡ lớn	5276
xem ảnh lớn	5276
xでシェア	2984
xでシェアする	3031
xでポスト	2984
xで共有	3085
xで表示	3089
xで見る	3089
x로 공유	3219
x에서 보기	3223
""", 'y': """
y tú qué opinas	1600
ya estás suscrito	1660
ya tengo suscripción	1562
ya tengo una suscripción	1562
ya tenés suscripción	1660
yahoo! japan idでログイン	3071
yahoo!ショッピングで見る	3053
yahoo!ショッピングで購入	3053
yanit gönder	4963
yanitlari gör	4963
yanitlari göster	4963
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	4970
yapay zeka ile özet	4909
yapay zeka ile özetle	4999
yapay zeka ile üretildi	5013
yapay zeka özeti	4909
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	4970
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5013
yapay zekâ tarafindan seslendirildi	4970
yapay zekâ özeti	4999
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	4995
yazara mesaj gönder	4995
yazarin diğer haberleri	4903
yazarin diğer yazilari	4903	4920
yazarin tüm yazilari	4903	4920
yazarin önceki yazilari	4920
yazinin devami aşağida	4946
yaziyi büyüt	5002
yaziyi küçült	5002
yeni oyunumuzu keşfet	5008
ymmärrän	1975
yorum gönder	4902
yorum yapmak için giriş yap	4963
yorumlar sadece abonelere açiktir	5007
yorumlari gör	4902
yorumu gönder	4963
yorumu şikayet et	5007
yorumu şikâyet et	5007
yorumunu gönder	4963
youtube-tartalom megjelenítése	2552
youtube-videó betöltése	2609
youtubeで見る	3089
youtubeで視聴	3089
youtube에서 보기	3223
yritä myöhemmin uudelleen	2051
yritä uudelleen	2051
yukari çik	4993
yz özeti	4909
yêu cầu của bạn đã được gửi	5293
""", 'z': """
z našeho e-shopu	605
z našeho obchodu	605
z nášho e-shopu	4524
z nášho obchodu	4524
z titulní strany	540
za naročnike	4639
zaakceptuj i pokaż	3831
zaboravili ste šifru	4438
zabranjeno prenošenje	4448
zabudnuté heslo	4465
zadajte platný e-mail	4542
zadejte platný e-mail	629
zadejte svůj e-mail	519
zadejte částku	622
zagłosuj	96
zahlungsart wählen	816
zainstaluj aplikację	3836
zakázat	618
zakázať	4533
zakúpiť licenciu	4550
zaloguj się	3734
zaloguj się przez apple	3848
zaloguj się przez facebooka	3848
zaloguj się przez google	3848
zaloguj się z google	3848
zamknij galerię	3854
zamknij reklamę	3871
zamów	3751
zamów książkę	3827
zamów teraz	3750
zapamatovat přihlášení	625
zapamatovat si mě	625
zapamiętaj mnie	3849
zapamätať si ma	4539
zapisz na później	3745
zapisz się	3737
zapisz się na newsletter	3737
zapisz wybór	3831
zapnout upozornění	615
zapnúť	4533
zapnúť notifikácie	4532
zapnúť titulky	4529
zapnúť upozornenia	4532
zapnúť zvuk	4529
zapomenuté heslo	513
zapomniałem hasła	3848
zapomniałeś hasła	3848
zapomněl jsem heslo	625
zapomněli jste heslo	625
započni kviz	4422
zapytaj naszą ai	107
zarejestruj się	3734
zarezervovat místo	605
zarządzaj plikami cookies	3831
zarządzaj powiadomieniami	3838
zarządzaj zgodami	3753
zarządzaj zgodą	3831
zaten üye misiniz	4885
zauważyłeś błąd	3859
zavrieť galériu	4545
zavrieť reklamu	4560
zavřít	510
zavřít galerii	632
zavřít reklamu	650
začať kvíz	4520
začni kviz	4622
začít kvíz	599
załaduj film	3831
załaduj post	3831
załaduj treść	3831
załaduj wideo	3831
załaduj więcej	3771
załóż konto	3734
zaštita osobnih podataka	4384
zaštita privatnosti	4384
zašto vidim ovaj oglas	4457
zašto vidim ovu reklamu	4457
zbývající čas	612
zbývající čas #	611
zbývající čas -#	611
zdarma, každý pátek	520
zdieľajte tento text	4472
zdieľajte článok	4472
zdieľať	4472
zdieľať na facebooku	4472
zdieľať na whatsappe	4558
zdieľať článok	4472
zdjęcie # z #	3853
zdjęcie #/#	3853
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3836
zeskanuj kod qr, aby pobrać aplikację	3836
zezwól	3839
zezwól i kontynuuj	3755
zezwól i pokaż	3755
zezwól na powiadomienia	3838
zezwól na reklamy	3844
zezwól raz	3831
zgadzam się	3753
zgadzam się na powiadomienia	3838
zgadzam się na wyświetlanie treści	3753
zgłoś	3762	3866
zgłoś błąd	3762
zgłoś komentarz	3865
zgłoś nadużycie	3865
zgłoś reklamę	3871
zhrnúť pomocou ai	107
ziedot katru mēnesi	3360
ziņa ir nosūtīta	3363
ziņa tiek papildināta	3320
ziņo par kļūdu	3319
ziņot par komentāru	3368
ziņot par kļūdu	3319
zkontrolujte svoji e-mailovou schránku	629
zkontrolujte svou schránku	629
zkopírovat odkaz	523	524
zkopírovat odkaz na článek	523
zkopírováno	649
zkopírováno do schránky	648
zkuste to prosím později	629
zmeniť súhlas	4526
zmeniť veľkosť písma	4558
zmenšit písmo	648
zmenšiť písmo	4558
zmień rozmiar tekstu	3869
zmień ustawienia	3755
zmień ustawienia cookies	3755
zmień zgodę	3831
změnit nastavení	535
změnit nastavení cookies	535
změnit souhlas	608
změnit velikost písma	648
znajdź nas na facebooku	3746
znalazłeś błąd	3859
znalazłeś błąd w tekście	3859
značky	4469
znova naloži stran	4636
znova načítať stránku	4535
znovu načíst stránku	621
zobacz # zdjęcia	3853
zobacz # zdjęć	3853
zobacz cenę	3827
zobacz galerię	3771
zobacz mapę	3772
zobacz ofertę	3827
zobacz również	3768
zobacz szczegóły	3772
zobacz także	3768
zobacz także inne	3768
zobacz też	3768
zobacz w przeglądarce	3875
zobacz więcej	3768
zobacz wszystkie # zdjęcia	3853
zobacz wszystkie # zdjęć	3853
zobacz wszystkie artykuły	3854
zobacz wszystkie zdjęcia	3853
zobacz wszystkie zdjęć	3853
zobacz zdjęcia	3853
zobacz zdjęć	3853
zobrazit # fotografií	631
zobrazit # odpovědi	644
zobrazit a přijmout	608
zobrazit fotografií	631
zobrazit komentáře	644
zobrazit méně	544	632
zobrazit nabídku	605
zobrazit nabídky	625
zobrazit odpovědi	644
zobrazit originál	544
zobrazit předplatné	625
zobrazit přepis	611
zobrazit více	542
zobrazit výsledky	96	544	599
zobrazit vše	542
zobrazit všech # fotek	631
zobrazit všech # fotky	631
zobrazit všech # fotografie	631
zobrazit všech # fotografií	631
zobrazit všech fotek	631
zobrazit všech fotky	631
zobrazit všech fotografie	631
zobrazit všech fotografií	631
zobrazit všechny # fotek	631
zobrazit všechny # fotky	631
zobrazit všechny # fotografie	631
zobrazit všechny # fotografií	631
zobrazit všechny fotek	631
zobrazit všechny fotky	631
zobrazit všechny fotografie	631
zobrazit všechny fotografií	631
zobrazit všechny články	632
zobraziť # fotiek	4544
zobraziť # fotky	4544
zobraziť # fotografie	4544
zobraziť # fotografií	4544
zobraziť # odpovede	4555
zobraziť a prijať	4526
zobraziť cenu	4524
zobraziť diskusiu	4472
zobraziť fotiek	4544
zobraziť fotky	4544
zobraziť fotografie	4544
zobraziť fotografií	4544
zobraziť galériu	4545
zobraziť heslo	4539
zobraziť komentáre	4555
zobraziť menej	4470
zobraziť obsah	4483
zobraziť odpovede	4555
zobraziť ponuku	4524
zobraziť ponuky	4539
zobraziť popis	4545
zobraziť predplatné	4539
zobraziť prepis	4529
zobraziť titulky	4529
zobraziť viac	4470
zobraziť výsledky	96	4520
zobraziť všetko	4470
zobraziť všetky # fotiek	4544
zobraziť všetky # fotky	4544
zobraziť všetky # fotografie	4544
zobraziť všetky # fotografií	4544
zobraziť všetky fotiek	4544
zobraziť všetky fotky	4544
zobraziť všetky fotografie	4544
zobraziť všetky fotografií	4544
zobraziť všetky články	4545
zobraziť všetkých # fotiek	4544
zobraziť všetkých # fotky	4544
zobraziť všetkých # fotografie	4544
zobraziť všetkých # fotografií	4544
zobraziť všetkých fotiek	4544
zobraziť všetkých fotky	4544
zobraziť všetkých fotografie	4544
zobraziť všetkých fotografií	4544
zoradiť podľa	4555
zostań patronem	3731
zostań patronką	3845
zostať prihlásený	4539
zostávajúci čas	4530
zostávajúci čas #	4529
zostávajúci čas -#	4529
zpráva	630
zpráva byla odeslána	629
zpráva pro příjemce: dar	622
zpět na hlavní stránku	632
zpět na začátek	632
zpět nahoru	542
zrušit můžete kdykoli	625
zrušit můžete kdykoliv	625
zrušiť môžete kedykoľvek	4539
zu meine themen hinzufügen	1039
zu meinen themen hinzufügen	1039
zum rätsel	995
zum vollständigen artikel	1025
zur großansicht	1025
zur leseliste hinzufügen	968
zur merkliste hinzufügen	843
zur übersicht	873
zurück	863
zurück nach oben	873	1025
zurück zum anfang	1036
zurück zur startseite	1025
zurück zur übersicht	1025
zvoliť	4540
zvolte předplatné	625
zvolte částku	622
zvoľte predplatné	4539
zvoľte sumu	4536
zväčšiť	4530
zväčšiť foto	4545
zväčšiť fotografiu	4545
zväčšiť písmo	4558
zväčšiť text	4558
zvětšit	542
zvětšit foto	632
zvětšit fotografii	632
zvětšit písmo	648
zvětšit text	648
zwiń	3771
zásady cookies	608
zásady ochrany osobných údajov	4526
získat licenci	639
získat předplatné	625
získať licenciu	4551
získať predplatné	4539
zůstat přihlášen	625
""", '£': """
£# at amazon	1485
""", '©': """
©ntb	3649
""", 'à': """
à découvrir	2144
à la une	2144
à lire	2144
à lire aussi	2144
à lire dans ce dossier	2144
à lire dans la même rubrique	2144
à lire ensuite	2144
à lire également	2144
à ne pas manquer	2144
à voir	2144
à voir aussi	2144
à voir ensuite	2267
""", 'á': """
áno, chcem	4533
áno, prosím	4533
átirat	2615
átirat elolvasása	2614
átirat megjelenítése	2614
áudio gerado por ia	3957
áudio gerado por voz sintética	3957
""", 'ä': """
ähnliche artikel	870
ähnliche beiträge	870
ähnliche themen	870
äldst	4800
äldsta	4800
äldsta först	4799
älteste	1038
älteste zuerst	1037
älä missaa mitään	1948
älä salli	2038
älä seuraa	2066
ämne	4786
ämnen	4703
ämnen i artikeln	4703
ämnen i den här artikeln	4788
ändra cookie-inställningar	4693
ändra cookieinställningar	4693
ändra dina cookie-inställningar	4693
ändra dina cookieinställningar	4765
ändra inställningar	4693
ändra samtycke	4765
ändra textstorlek	4803
är du inte prenumerant	4782
är du redan prenumerant	4670
äänenvoimakkuus	2032
äänesi on laskettu	2016
äänesi on rekisteröity	2016
äänesi on tallennettu	2016
äänestyksen tulokset	2032
äänestys	97
äänestä	96	2022
äänestä nyt	96	2016
äänestä tästä	1974
ääni on tuotettu tekoälyllä	2031
ääni pois	2031
ääni päälle	2031
""", 'å': """
åbn	705
åbn appen	765
åbn billedgalleri	783
åbn galleri	783
åbn i app	765
åbn i browser	803
åbn kort	705
åpne	3621
åpne appen	3685
åpne bildegalleri	3702
åpne faktaboks	3621
åpne galleri	3702
åpne i app	3685
åpne i nettleser	3722
åpne i nettleseren	3722
åpne kart	3621
årlig	3697
årlig betaling	3697
årligt	778
årsvis	4783
årsvis betalning	4783
återkalla samtycke	4765
återstående tid	4769
återstående tid #	4768
återstående tid -#	4768
""", 'æ': """
ældste	794
ældste først	793
ændr dine cookieindstillinger	689
ændr dit samtykke	760
ændr indstillinger	689
ændr samtykke	760
ændr tekststørrelse	796
""", 'ç': """
çengel bulmaca	4968
çerez ayarlari	4897
çerez ayarlarini yönet	4973
çerez politikasi	4897	4919
çerez tercihleri	4973
çerez tercihlerimi değiştir	4900
çerez tercihlerini değiştir	4900
çerez tercihlerini yönet	4973
çerezler	4897
çerezleri yönet	5012
çeviriyi göster	4910
çikiş yap	19
çok okunanlar	4903
""", 'è': """
è gratis e ci vuole solo un minuto	2868
è stato utile	2882
""", 'é': """
é grátis e leva menos de um minuto	3974
é proibida a reprodução	4052
é proibida a reprodução do conteúdo	4052
écouter	2122
écouter (# min	2122
écouter le podcast	2148
écrire à la rédaction	2239
édition du jour	2144
élő	2615
élő közvetítésünk itt	2634
épingler	66
épingler la recette	66
értem	2554
értesítések	2621
értesítések engedélyezése	2618
értesítések kezelése	2618
értékeld a cikket	2641
értékeld a receptet	66
értékelje a cikket	2641
érvénytelen e-mail-cím	2631
étiquettes	2149
évente	2629
éves előfizetés	2629
éves fizetés	2629
éves számlázás	2629
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2622
így védjük a forrásainkat	2638
írd meg a véleményed	2546
írj a szerkesztőségnek	2638
írj hozzászólást	2642
írja meg véleményét	2546
írjon a szerkesztőségnek	2638
írjon hozzászólást	2642
írjon nekünk névtelenül	2638
""", 'î': """
îmi place	4135
în fiecare lună	4160
în parteneriat cu	4180
înainte # secunde	4142
înapoi # secunde	4142
înapoi la prima pagină	4169
înapoi la început	4192
înapoi sus	4093
încarcă conținutul	4146
încarcă mai multe	4093
încarcă mai multe comentarii	4134
încarcă postarea	4146
încarcă videoclipul	4146
închide	4071
închide fereastra	4192
închide galeria	4192
închide meniul	4192
înregistrare	4075
înregistrează-te	4075
înscrie-te acum	4112
înscrie-te la curs	4112
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4107
""", 'ô': """
ô chữ	5254
""", 'ö': """
öffnen	873
ön hirdetésblokkolót használ	2622
ön mit gondol? szavazzon	2552
önceki	4909
önceki fotoğraf	5020
önceki görsel	5020
önceki haber	4903
önceki video	5013
önceki yazi	5020
öne çikan haberler	4903
öne çikanlar	4903
önerilen haberler	4903
önerilenler	4903
öppna	4707
öppna appen	4770
öppna bildgalleri	4788
öppna galleri	4788
öppna i webbläsaren	4810
öppna karta	4707
összes	2552
összes cikk	2634
összes elfogadása	2607
összes elutasítása	2607
összes megtekintése	2634
översatt med ai	4796
özet faydali oldu mu	4902
""", 'ú': """
új hozzászólás	2546
última hora	1605
últimas	3930
últimas entradas	1605
últimas noticias	1605
últimas notícias	3930
últimas plazas	1640
últimes notícies	428
últimos artículos	1605
únete	1555
únete a la conversación	1598
única	1690	4009
účtované ročne	4539
účtováno ročně	625
""", 'ü': """
über google anmelden	1020
über whatsapp senden	1040
über whatsapp teilen	1040
übersetzung anzeigen	877
überweisung	817
ücretsiz dene	4885
ücretsiz haber limitinize ulaştiniz	4987
ücretsiz kargo	5004
ücretsiz oku	5017
ücretsiz oyna	4966
ücretsiz üye ol	4885
ücretsiz üye olun	4885
ücretsiz, spam yok	4989
ühekordne annetus	1806
ürüne git	5024
ürünü gör	5024
ürünü incele	4969
üye girişi	4885
üye ol	4884	4885
üye olun	4885
üzenet	2632
üzenet küldése	2631
üzenetét elküldtük	2631
""", 'ý': """
ý kiến	5205
ý kiến bạn đọc	5205
ý kiến của bạn	5205	5226
""", 'ā': """
ārējais saturs	3330
""", 'č': """
častite nas kafom	4436
častite nas kavom	4436
častite nas s kavo	4637
čita sintetički glas	4429
čitaj bez oglasa	4457
čitaj u aplikaciji	4431
čitajte bez oglasa	4457
čitajte bez ograničenja	4438
čitajte u aplikaciji	4431
čitajte uz pretplatu	4438
članak je zaključan	4361
članak je zaštićen autorskim pravom	4448
članak se nastavlja ispod oglasa	4367
članak čita sintetički glas	4429
članek bere sintetični glas	4630
članek je avtorsko zaščiten	4649
članek je zaklenjen	4569
članek se nadaljuje pod oglasom	4572
članek se nadaljuje spodaj	4572
článek byl vytvořen automaticky	642
článek je chráněn autorským právem	638
článek namluvila umělá inteligence	611
článek pokračuje pod reklamou	527
článek čte syntetický hlas	611
články autora	632
článok bol vytvorený automaticky	4553
článok je chránený autorským právom	4550
článok číta syntetický hlas	4529
článok číta umelá inteligencia	4529
čte umělý hlas	611
čtěte bez omezení	625
čtěte dále	540
čtěte i	540
čtěte nejdřív v aplikaci	613
čtěte také	540
čtěte v aplikaci	613
číslo účtu pro dary	511
číst bez reklam	650
číst celý článek	632
číst dál	542
číst dál s předplatným	513
číst dále	632
číst s předplatným	625
číst více	542
číta umelý hlas	4529
čítajte aj	4469
čítajte bez obmedzení	4539
čítajte najprv v aplikácii	4531
čítajte v aplikácii	4531
čítať bez reklám	4560
čítať celý článok	4545
čítať s predplatným	4539
čítať ďalej	4545
""", 'ď': """
ďakujeme za hlas	4520
ďakujeme za hlasovanie	4520
ďakujeme za odber	4542
ďakujeme za správu	4542
ďakujeme za vašu správu	4542
ďakujeme za váš hlas	96	4520
ďalšia fotografia	4545
ďalšia snímka	4545
ďalšia strana	4545
ďalšie foto	4545
ďalšie správy	4469
ďalšie video	4529
ďalšie články	22	4469
ďalšie články autora	4545
ďalší článok	4545
""", 'đ': """
đang theo dõi	5281
đang tải	5256
đang tải trình phát	5256
đang tải video	5256
điều khoản sử dụng	5204
điều khoản sử dụng | chính sách bảo mật	5204
đáng chú ý	5206
đã có tài khoản	5188
đã hiểu	5210
đã sao chép	5194
đã sao chép liên kết	5241
đã xảy ra lỗi	5272
đã đóng bình luận	5249
đóng	5184
đóng cửa sổ	5294
đóng góp	5185
đóng góp hàng tháng	5268
đóng góp một lần	5268
đóng góp ngay	5187
đóng menu	5294
đăng ký	5188
đăng ký của bạn đã được xác nhận	5293
đăng ký khóa học	5255
đăng ký ngay	5188
đăng ký nhận thông báo	5263
đăng ký tham dự	5255
đăng ký thành công	5272
đăng ký để đọc tiếp	5292
đăng nhập	5188
đăng nhập / đăng ký	5188
đăng nhập bằng apple	5270
đăng nhập bằng facebook	5270
đăng nhập bằng google	5270
đăng nhập với facebook	5270
đăng nhập với google	5270
đăng nhập để bình luận	5249
đăng nhập để đọc tiếp	5292
đăng xuất	19
được quan tâm	5242
được tài trợ	5199
được tạo bởi ai	5290
đặt báo	5188
đặt hàng ngay	5295
đặt mua ngay	5255
đặt vé ngay	5255
đến công thức	66
đến trang quyên góp	5268
đến trang ủng hộ	5268
đề xuất	5206
đề xuất bởi taboola	5245
để lại bình luận	5225	5226
để lại một bình luận	5225	5226
để sau	5184
địa chỉ email của bạn	5293
đọc bài gốc	5294
đọc bài tiếp theo	5294
đọc miễn phí	5292
đọc nhiều	5206
đọc nhiều nhất	5206
đọc sau	5241
đọc thêm	5206	5209
đọc tiếp	5209
đọc tiếp về chủ đề này	5242
đọc toàn bộ bài viết	5276
đọc trên ứng dụng	5262
đồng ý	5203
đồng ý và tiếp tục	5260
đừng bỏ lỡ	5206
""", 'į': """
į el. parduotuvę	3282
į pradinį puslapį	3298
į viršų	3251
įdėti į krepšelį	3282
įgarsinta dirbtinio intelekto	3286
įjungti garsą	3286
įjungti pranešimus	3289
įkelti daugiau	3298
įkelti turinį	3284
įkelti įrašą	3284
įveskite el. pašto adresą	3296
įveskite galiojantį el. pašto adresą	3296
įveskite savo el. pašto adresą	3269
įveskite sumą	3292
įvyko klaida. bandykite dar kartą	3296
įvyko klaida. bandykite vėliau	3296
""", 'ľ': """
ľubovoľná suma	4536
""", 'ł': """
ładowanie odtwarzacza	3834
ładowanie wideo	3834
""", 'ř': """
řadit podle	644
řazení	645
""", 'ś': """
śledź nas	3746
""", 'ş': """
şifremi unuttum	4885
şifrenizi mi unuttunuz	4987
şikayet et	4964
şikâyet et	4964
şimdi değil	4883
şimdi satin al	5024
şurada paylaş	4894
""", 'š': """
šajā rakstā	3365
še nimate računa	4639
še niste naročnik	4639
šiame straipsnyje	3298
šifra	4439
šio turinio parodyti negalime	3284
šio turinio rodyti negalima	3284
šis laukas privalomas	3296
šis lauks ir obligāts	3363
šis raksts ir slēgts	3361
šis saturs nav pieejams	3352
šis straipsnis užrakintas	3294
šis turinys nepasiekiamas	3284
šis vaizdo įrašas nebepasiekiamas	3286
šis vaizdo įrašas nepasiekiamas	3286
šis video nav pieejams	3354
šis video vairs nav pieejams	3354
šo saturu nevar parādīt	3352
šrifto dydis	3303
štampaj	4371
štítky	540
""", 'ž': """
žaisti dabar	3280
že imam račun	4639
že imate račun	4569
že naročnik	4569
že podpiram	4580
že sledite	4654
želite li da primate obaveštenja	4432
želite li primati obavijesti	4432
želite prejemati obvestila	4633
želite prejemati potisna obvestila	4633
želiš primati obavijesti	4432
žiadny spam	4542
žinutė išsiųsta	3296
živě	612
žiūrėkite nuotraukas	3251
žiūrėkite vaizdo įrašą	3251
žiūrėti galeriją	3251
žiūrėti kainą	3282
žiūrėti komentarus	3301
žiūrėti pasiūlymą	3282
žiūrėti planus	3294
žiūrėti rezultatus	96	3280
žiūrėti visus	3298
žymos	3287
žádný spam	629
""", 'ư': """
ưu đãi #% hôm nay	5255
ưu đãi cho bạn đọc	5255
ưu đãi cho độc giả	5255
ưu đãi tốt nhất	5271
""", 'ș': """
știrea anterioară	4169
știrea continuă mai jos	4193
știrea următoare	4169
știri pe aceeași temă	4128
știri recomandate	4091
știri similare	4091
știrile zilei	4091
""", 'ț': """
ți-a fost util	4134
ți-a fost util acest articol	4107
ți-a fost util acest rezumat	4107
ți-ai uitat parola	4125
ți-ar putea plăcea și	4128
ține-mă minte	4164
""", 'ά': """
άκουσε το άρθρο	1150
άλλες ειδήσεις	22
άλλο ποσό	1167
άνοιγμα	1080
άνοιγμα εφαρμογής	1157
άνοιγμα στην εφαρμογή	1157
άνοιγμα χάρτη	1080
""", 'έ': """
έξοδος από πλήρη οθόνη	1150
έχετε ήδη λογαριασμό	1062
έχετε ήδη ψηφίσει	1142
έχω ήδη λογαριασμό	1170
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1172
έχω λογαριασμό	1170
""", 'ή': """
ήταν χρήσιμο	1142
""", 'ί': """
ίσως αργότερα	1058
ίσως σας ενδιαφέρει	1076
""", 'α': """
αγορά από amazon	1148
αγορά από το amazon	1148
αγορά βιβλίου	1148
αγορά εισιτηρίων	1148
αγοράστε εισιτήρια	1148
αγοράστε εισιτήριο	1148
αγοράστε το βιβλίο	1148
αγοράστε τώρα	1206
ακολουθήστε μας	1183
ακολουθήστε το θέμα	1183
ακολουθήστε τον αρθρογράφο	1205
ακολουθήστε τον συντάκτη	1183
ακολουθείτε ήδη αυτό το θέμα	1183
ακολουθείτε ήδη αυτόν τον συντάκτη	1205
ακολούθησε	1184
ακούστε	1067
ακούστε το άρθρο	1067
ακυρώνετε όποτε θέλετε	1170
ακύρωση οποιαδήποτε στιγμή	1170
αλλαγή προτιμήσεων cookies	1073
αλλαγή ρυθμίσεων απορρήτου	1073
ανάκληση συγκατάθεσης	1154
αναζήτηση	1079
ανανέωση σελίδας	1164
ανανέωση συνδρομής	1201
ανανέωση της σελίδας	1164
αναπαραγωγή βίντεο	1150
αναφέρετε λάθος	1191
αναφέρετε το σχόλιο	1191
αναφορά	1143
αναφορά λάθους	1075
αναφορά σχολίου	1191
αντιγραφή	1187
αντιγραφή link	1067
αντιγραφή συνδέσμου	1067
αντιγραφή συνδέσμου άρθρου	1067
απάντηση	1143
απενεργοποίησα τον ad blocker	1164
απενεργοποιήστε το για να συνεχίσετε	1164
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1201
αποδέχομαι	1074	1084
αποδέχομαι τους όρους χρήσης	1172
αποδοχή	1074	1084
αποδοχή ειδοποιήσεων	1162
αποδοχή και συνέχεια	1154
αποδοχή όλων	1074	1084
αποδοχή όλων των cookies	1195
αποδοχη	1074
αποδοχη ολων	1074
αποθήκευση	1067
αποθήκευση άρθρου	1207
αποθήκευση επιλογών	1154
αποθήκευση προτιμήσεων	1154
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1067
αποκλεισμός	1160
αποκλειστικά για συνδρομητές	1170
αποκτήστε το τώρα	1206
απομαγνητοφώνηση	1151
απομνημόνευση	1171
απορριψη	1074
αποστολή	1173
αποστολή με email	1067
αποστολή σχολίου	1142
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1143
αποτελέσματα ψηφοφορίας	1143
αποτυχία φόρτωσης βίντεο	1196
απόκρυψη	1080
απόκρυψη απαντήσεων	1142
απόρριψη	1074	1084
απόρριψη όλων	1074	1084
απόρριψη όλων των cookies	1195
αργότερα	1162
αρχική	1079
αρχική σελίδα	1176
αυτό το άρθρο είναι κλειδωμένο	1170
αυτό το βίντεο δεν είναι διαθέσιμο	1150
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1150
αυτό το πεδίο είναι υποχρεωτικό	1172
αυτόματη αναπαραγωγή	1151
αυτόματη μετάφραση	1151
αφήγηση με συνθετική φωνή	1150
αφήστε ένα σχόλιο	1142
αφήστε σχόλιο	1075
αφήστε το σχόλιό σας	1142
""", 'β': """
βίντεο	1076
βαθμολογήστε το άρθρο	1075
βρήκατε κάποιο λάθος	1178
βρήκατε λάθος	1178
""", 'γ': """
γίνε συνδρομητής	1062
γίνε υποστηρικτής	1167
γίνετε μέλος	1059
γίνετε συνδρομητής	1062
γίνετε υποστηρικτές	1167
γράψτε σχόλιο	1075
γράψτε το email σας	1202
γράψτε το σχόλιό σας	1191
""", 'δ': """
δείτε ακόμη	1204
δείτε και	1076
δείτε ξανά	1196
δείτε περισσότερα	1079
δείτε τα αποτελέσματα	96	1080	1101
δείτε τα πακέτα	1201
δείτε τα πακέτα συνδρομών	1201
δείτε τα σχόλια	1075
δείτε τα όλα	1204
δείτε τη συλλογή	1176
δείτε τη συνταγή	66
δείτε την προσφορά	1148
δείτε τις απαντήσεις	1142
δείτε τις προσφορές	1201
δείτε τις φωτογραφίες	1176
δείτε το αφιέρωμα	1176
δείτε το προφίλ	1178
δείτε το προϊόν	1206
δείτε το στο amazon	1148
δείτε το φωτορεπορτάζ	1176
δείτε φωτογραφίες	1176
δείτε όλα	1079
δείτε όλα τα άρθρα	1176
δείτε όλα τα βίντεο	1176
δείτε όλα τα παιχνίδια	1145
δείτε όλα τα σχόλια	1099
δείτε όλες τις ειδήσεις	1176
δείτε όλες τις προσφορές	1148
δείτε όλες τις φωτογραφίες	1176
δεν έχετε λογαριασμό	1170
δεν αποδέχομαι	1074
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1150
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1154
δεν είστε ακόμη συνδρομητής	1170
δεν είστε συνδρομητής	1170
δεν μου αρέσει	1143
δεν ξέρω	1143
δεν ξέρω / δεν απαντώ	1143
δες περισσότερα	1204
δημιουργήθηκε με ai	1196
δημιουργήθηκε με τεχνητή νοημοσύνη	1196
δημιουργία λογαριασμού	1062
δημοσίευση σχολίου	1142
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1101
δημοφιλέστερα	1076
δημοφιλέστερο	1171
δημοφιλή	1076
δημοφιλή άρθρα	1076
διάρκεια	1151
διαβάζεται από συνθετική φωνή	1150
διαβάστε ακόμα	1076
διαβάστε ακόμη	1076
διαβάστε αργότερα	1207
διαβάστε δωρεάν	1201
διαβάστε επίσης	1076
διαβάστε επίσης στο	1076
διαβάστε και	1076
διαβάστε ολόκληρο το άρθρο	1176
διαβάστε περισσότερα	1076	1079
διαβάστε στην εφαρμογή	1157
διαβάστε το στην εφαρμογή	1157
διαβάστε όλο το άρθρο	1176
διαθέσιμη στο app store	1157
διαθέσιμο στο app store	1157
διαφήμιση	1070	1092
διαφημίσεις	1070
διαφημιση	1070
διαφημιστείτε	1092
διαφημιστικό περιεχόμενο	92	1070
διαφημιστικός χώρος	1122
διαφωνω	1074
διαφωνώ	1074
διαχείριση cookies	1154
διαχείριση επιλογών	1074	1154
διαχείριση προτιμήσεων	1195
διαχείριση συγκατάθεσης	1154
δωρήστε	1059
δωρίστε το άρθρο	1186
δωρεά	1059
δωρεάν αποστολή	1188
δωρεάν, χωρίς spam	1172
""", 'ε': """
είσοδος	1062
είστε ήδη εγγεγραμμένος	1202
είστε ήδη συνδρομητής	1170
εγγραφή	1062
ειδήσεις σήμερα	1076
ειδήσεις τώρα	1076
ειδοποίηση για συντάκτη	1205
εισάγετε έγκυρο email	1172
εισάγετε το email σας	1202
εισαγάγετε το email σας	1202
εκτυπώστε το άρθρο	1067
εκτύπωση	1067
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1172
ελέγξτε το email σας	1172
ελεύθερη δωρεά	1200
ελεύθερο ποσό	1167
εμφάνιση ανάρτησης	1154
εμφάνιση απαντήσεων	1142
εμφάνιση λιγότερων	1176
εμφάνιση περιεχομένου	1154
εμφάνιση περισσότερων	1176
εμφάνιση πρωτοτύπου	1080
εμφάνιση υποτίτλων	1150
εμφάνιση όλων	1080
ενεργοποίηση	1159
ενεργοποίηση ειδοποιήσεων	1158
ενεργοποιήστε τις ειδοποιήσεις	1158
επαναφόρτωση σελίδας	1164
επικοινωνήστε μαζί μας	1178
επικοινωνήστε με τη σύνταξη	1178
επικοινωνήστε με τον συντάκτη	1178
επικοινωνία	1075	1092
επικοινωνία με τη σύνταξη	1178
επιλέξτε	1171
επιλέξτε πακέτο	1170
επιλέξτε ποσό	1200
επιλέξτε συνδρομή	1170
επιλέξτε τη συνδρομή σας	1170
επιλογές συντακτών	1076
επιλογή	1171
επισκεφθείτε το κατάστημα	1148
επιστροφή στην αρχική	1176
επιστροφή στην κορυφή	1079
επιτρέπεται	1159
επόμενη είδηση	1176
επόμενη εικόνα	1204
επόμενη φωτογραφία	1204
επόμενο	1079
επόμενο άρθρο	1076
επόμενο βίντεο	1196
επώνυμο	1173
ερώτηση της ημέρας	96
ετήσια	1168
ετήσια χρέωση	1171
ετικέτες	1076
ευχαριστούμε για τη στήριξή σας	1200
ευχαριστούμε για τη στήριξη	1200
ευχαριστούμε για την ψήφο σας	96	1142
ευχαριστούμε, το μήνυμά σας στάλθηκε	1172
εφάπαξ	1168
εφάπαξ δωρεά	1167
""", 'η': """
η δημοσκόπηση της εβδομάδας	1100
η διαφήμιση συνεχίζεται	1206
η δωρεά μου	1200
η εγγραφή ολοκληρώθηκε	1202
η εγγραφή σας ολοκληρώθηκε	1202
η ερώτηση της εβδομάδας	1100
η στήριξή σας κάνει τη διαφορά	1200
η συνέχεια μετά τη διαφήμιση	1122
η ψήφος σας	1100
η ψήφος σας καταχωρήθηκε	1142
η ψήφος σας καταχωρίστηκε	1142
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1158
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1158
θέμα	1203
θέματα	1076
θα θέλατε να λαμβάνετε ειδοποιήσεις	1158
""", 'κ': """
κάθε ευρώ μετράει	1168
κάθε μήνα	1168
κάθε συνεισφορά έχει αξία	1168
κάθε συνεισφορά μετράει	1168
κάνε το κουίζ	1145
κάντε δωρεά	1059
κάντε μια δωρεά	1059
κάντε το κουίζ	1145
κάντε το τεστ	1147
κάτι πήγε στραβά	1173
καλύτερη προσφορά	1171
κανόνες σχολιασμού	1075
κατάλαβα	1080
κατάργηση σίγασης	1150
κατάστημα	1188
κατεβάστε από το app store	1157
κατεβάστε από το google play	1157
κατεβάστε την εφαρμογή	1157
κατεβάστε το app	1157
κατεβάστε το επεισόδιο	1150
κατεβάστε το ηχητικό	1150
κατηγορίες	1076
κεράστε μας έναν καφέ	1167
κλείσιμο	1058
κλείσιμο μενού	1204
κλείσιμο παραθύρου	1204
κλείστε θέση	1148
κοινοποίησε	1067
κοινοποίηση	1067
κοινοποίηση στο facebook	1067
κοινοποίηση στο twitter	1067
κοινοποίηση στο whatsapp	1186
κοινοποιήστε	1067
κοινοποιήστε το άρθρο	1067
κρυπτόλεξο	1147
κωδικοί έκπτωσης	1206
""", 'λ': """
λήψη ήχου	1150
λεπτομέρειες	1080
λιγότερα	1080
""", 'μ': """
μάθετε περισσότερα	1074
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1186
μέγεθος κειμένου	70
μήνυμα	1203
μαθετε περισσοτερα	1074
με την υποστήριξη	1070
με την υποστήριξη της	1188
με την υποστήριξη του	1188
μεγέθυνση	1080
μεγέθυνση εικόνας	1176
μεγαλύτερα γράμματα	1186
μενού	1079
μετάβαση στη σελίδα δωρεών	1167
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1078
μετάβαση στο περιεχόμενο	1078
μεταβείτε στο περιεχόμενο	1078
μη έγκυρη διεύθυνση email	1172
μη έγκυρο email	1172
μη διαθέσιμο βίντεο	1150
μη χάσετε	1076
μην το χάσεις	1076
μην χάσετε	1076
μηνιαία	1168
μηνιαία δωρεά	1167
μηνιαία συνεισφορά	1167
μηνιαία χρέωση	1171
μηνιαίως	1168
μικρότερα γράμματα	1186
μοιράσου το	1067
μοιράσου το άρθρο	1207
μοιραστείτε	1067
μοιραστείτε το	1067
μοιραστείτε το άρθρο	1067
μου αρέσει	1143
μπορεί να σας αρέσει	1076
μόνο για συνδρομητές	1062
""", 'ν': """
να επιτρέπεται	1160
να επιτρέπεται πάντα	1154
να επιτραπεί	1159
να με θυμάσαι	1170
ναι	1162
ναι θέλω	1160
ναι, θέλω	1159
ναι, φυσικά	1160
νεότερα	1143
νεότερα πρώτα	1143
""", 'ξ': """
ξέχασα τον κωδικό μου	1170
ξεκλειδώστε το άρθρο	1201
ξεχάσατε τον κωδικό	1062
ξεχάσατε τον κωδικό σας	1170
""", 'ο': """
ο λογαριασμός μου	1062
ο σύνδεσμος αντιγράφηκε	1067
οι απόψεις είναι προσωπικές	1094
οι απόψεις που εκφράζονται είναι προσωπικές	1094
οι απόψεις του άρθρου είναι προσωπικές	1094
οι συνεργάτες μας	1154
ονοματεπώνυμο	1173
""", 'π': """
πάντα να επιτρέπεται	1154
πάρτε μέρος στη δημοσκόπηση	1142
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1176
παίξε τώρα	1145
παίξε υπεύθυνα	1148
παίξτε δωρεάν	1145
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1145
παίξτε υπεύθυνα	1148
παιχνίδια	1147
πακέτα συνδρομών	1201
παλαιότερα	1143
παράκαμψη προς το κυρίως περιεχόμενο	1078
παράλειψη	1151
παράλειψη διαφήμισης	1196
παρουσιάστηκε σφάλμα	1172
πατήστε για ήχο	1196
παύση βίντεο	1150
παύση παρακολούθησης	1183
πείτε μας τη γνώμη σας	1142
πείτε τη γνώμη σας	1142
περίληψη ai	1182
περίληψη με ai	1182
περιορισμένες θέσεις	1119
περιορισμένος αριθμός θέσεων	1119
περισσοτερες επιλογες	1074
περισσότερα	1076	1079
περισσότερα άρθρα	1076
περισσότερα άρθρα του συντάκτη	1176
περισσότερα σχόλια	1142
περισσότερες ειδήσεις	1076
περισσότερες επιλογές	1074	1187
πες τη γνώμη σου	1142
πλήρης οθόνη	1151
πληρωμή με paypal	1201
ποια είναι η γνώμη σας	1100
ποιοι είμαστε	1092
πολιτική cookies	1084	1092
πολιτική απορρήτου	1084	1092
πολιτική διορθώσεων	1178
προβολή περιεχομένου	1154
προηγούμενη είδηση	1176
προηγούμενη φωτογραφία	1204
προηγούμενο	1079
προηγούμενο άρθρο	1076
προηγούμενο βίντεο	1196
προνόμια συνδρομητών	1148
προσαρμογή	1074
προσθέστε σχόλιο	1099
προσθέστε το σχόλιό σας	1099
προσθήκη απάντησης	1191
προσθήκη στα θέματά μου	1205
προσθήκη στο καλάθι	1206
προσθήκη σχολίου	1075
προσθήκη ως προτιμώμενη πηγή	1183
προστασία προσωπικών δεδομένων	1084
προσφορά για αναγνώστες	1148
προσφορά για συνδρομητές	1148
προσωπικά δεδομένα	1092
προτείνουμε	1076
προτείνουμε επίσης	1076
προτεινόμενα	1076
προτεινόμενα από taboola	1122
προτιμήσεις cookies	1154
προτιμήσεις απορρήτου	1195
προωθητικό περιεχόμενο	1070
πρόσφατα άρθρα	1076
πώς να απενεργοποιήσετε τον ad blocker	1164
πώς να το απενεργοποιήσετε	1166
""", 'ρ': """
ροή	1076
ροή ειδήσεων	1076
ρυθμίσεις	1074
ρυθμίσεις cookie	1154
ρυθμίσεις cookies	1084
ρυθμίσεις απορρήτου	1154
ρυθμισεις	1074
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1151
σας βοήθησε αυτό το άρθρο	1142
σας φάνηκε χρήσιμο	1142
σε συνεργασία με	1188
σκανάρετε το qr code	1157
σταυρόλεξα	1147
σταυρόλεξο	1147
στείλε το σε φίλο	1067
στείλτε μας τις φωτογραφίες σας	1178
στηρίξτε μας	1059
στηρίξτε μας στο patreon	1167
συμφωνω	1074
συμφωνώ	1084
συμφωνώ με την επεξεργασία των δεδομένων μου	1172
συμφωνώ με τους όρους χρήσης	1172
συνέχεια ανάγνωσης	1079
συνέχεια με apple	1170
συνέχεια με email	1201
συνέχεια με facebook	1170
συνέχεια με google	1170
συνέχεια στην ιστοσελίδα	1157
συνέχεια στο site	1157
συνέχεια στον browser	1157
συνδεθείτε	1062
συνδρομή	1062
συνδρομητές	1062
συνεχίζεται μετά τη διαφήμιση	1122
συνεχίστε την ανάγνωση	1204
σφάλμα φόρτωσης βίντεο	1196
σχετικά	1076
σχετικά άρθρα	1076
σχετικά θέματα	1076
σχετικά με εμάς	1092
σχετικά νέα	1076
σχετικές ειδήσεις	1076
σχετικό άρθρο	1076
σχολιάστε	1075
σχολιάστε το άρθρο	1075
σχόλια	1075
σχόλιο	1075
σύνδεση	1062
σύνδεση με apple	1170
σύνδεση με facebook	1170
σύνδεση με google	1170
σύνοψη με ai	1182
""", 'τ': """
τέλος διαφήμισης	1148
τέλος της διαφήμισης	1148
τέσταρε τις γνώσεις σου	1145
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1094
τα πιο δημοφιλή	1076
τα πιο δημοφιλή της ημέρας	1076
τα πιο διαβασμένα	1076
τα πιο πρόσφατα	1076
τα σχόλια είναι απενεργοποιημένα	1191
τα σχόλια είναι μόνο για συνδρομητές	1191
ταξινόμηση	1143
ταξινόμηση κατά	1143
ταυτότητα	1092
ταχύτητα αναπαραγωγής	1150
τελευταία άρθρα	1076
τελευταία νέα	1076
τελευταίες ειδήσεις	1076
τεστάρετε τις γνώσεις σας	1145
το email σας	1202
το email υπάρχει ήδη	1202
το άρθρο εκφράζει τις απόψεις του συντάκτη	1094
το άρθρο συνεχίζεται μετά τη διαφήμιση	1122
το άρθρο συνεχίζεται παρακάτω	1122
το αίτημά σας στάλθηκε	1202
το αίτημά σας υποβλήθηκε	1202
το απενεργοποίησα	1164
το βίντεο δεν είναι διαθέσιμο	1150
το βίντεο φορτώνει	1150
το κείμενο συνεχίζεται παρακάτω	1122
το κουίζ της εβδομάδας	109
το μήνυμά σας	1202
το μήνυμά σας εστάλη	1172
το μήνυμά σας στάλθηκε	1172
το πεδίο είναι υποχρεωτικό	1172
το πιο δημοφιλές	1171
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1099
το ψευδώνυμό σας	1191
το όνομά σας	1191
τρέχων χρόνος	1151
""", 'υ': """
υπενθύμιση αργότερα	1058
υποβολή	96	1173
υποβολή σχολίου	1075
υπολειπόμενος χρόνος	1151
υποστηρίξτε μας	1059
υποχρεωτικά πεδία	1172
υποχρεωτικό πεδίο	1172
υπότιτλοι	1151
""", 'φ': """
φόρτωση ανάρτησης	1154
φόρτωση βίντεο	1150
φόρτωση περιεχομένου	1154
φόρτωση περισσότερων	1079
φόρτωση περισσότερων σχολίων	1142
φόρτωση προγράμματος αναπαραγωγής	1150
""", 'χ': """
χαρίστε αυτό το άρθρο	1067
χορηγοί	1188
χορηγούμενο	1070
χορηγούμενο άρθρο	1070
χορηγούμενο περιεχόμενο	1070
χορηγούμενο περιεχόμενο από taboola	1122
χορηγούμενοι σύνδεσμοι	1122
χορηγός	1188
χρόνος που απομένει	1150
χωρίς spam	1172
""", 'ψ': """
ψήφισε	96	1143
ψηφίστε	96	1143
ψηφίστε στη δημοσκόπηση	1142
ψηφοφορία	97	1101
""", 'ό': """
όλα τα άρθρα του συντάκτη	1176
όλα τα βίντεο	1176
όλα τα νέα	1176
όλα τα παιχνίδια	1145
όλα τα σχόλια	1075
όλες οι ειδήσεις	1076
όνομα	1173
όροι σχολιασμού	1075
όροι χρήσης	1084	1092
όχι ευχαριστώ	1058
όχι τώρα	1058	1162
όχι, ευχαριστώ	1058	1162
""", 'а': """
або	5153
абонамент	257
абонирай се	258
абонирай се за бюлетина	335
абонирайте се	257
автовоспроизведение	4316
автовідтворення	5140
автоматический перевод	4344
автоматическое воспроизведение	4316
автоматичне відтворення	5140
автоматичний переклад	5168
автоматично възпроизвеждане	323
автоматично преведено	344
автоматично пускане	323
авторизация	4209
авторизоваться	4209
адрес электронной почты	4212
азартные игры вызывают зависимость	4226
азартные игры могут вызвать зависимость	4226
азартные игры могут вызывать зависимость	4226
актуално	265
актуальне	5064
анкета	97	316
анкета на деня	315
анонимна кутия	341
анонимная почта	4339
анонимный ящик	4339
анонімна пошта	5163
анонімна скринька	5163
архив	4240
аудиоверсия	4316
аудіоверсія	5140
""", 'б': """
бажаєте отримувати сповіщення	5144
банковская карта	4208
банковский перевод	4208
без спам	335
без спама	4331
без спаму	5155
безкоштовна доставка	5135
безкоштовно. без спаму	5155
безопасный платеж	4207
безплатна доставка	319
бесплатная доставка	4311
бесплатно. без спама	4331
беше ли полезно	344
благодарим ви за абонамента	335
благодарим ви, че гласувахте	315
благодарим за вашия глас	315
благодарим за гласа	315
благодарим за съобщението	335
блокирай	327
блокировать	4321
блокувати	5145
больше	4240
больше материалов по теме	4240
больше новостей	4240
больше статей	4334
будь-яка сума	5150
будьте в курсе	4212
была ли статья полезной	4235
більше від автора	5158
більше за темою	5064
більше матеріалів автора	5080
більше матеріалів за темою	5064
більше на цю тему	5064
більше новин	5064
більше новин на тему	5064
більше по темі	5064
більше про це	5067
більше статей	5158
""", 'в': """
в закладки	4349
в избранное	4219
в корзину	4227	4310
в наш магазин	4310
в тази статия	338
в тренде	4240
в этой статье	4334
важен каждый рубль	4326
важен любой вклад	4326
важко відповісти	5131
важлива кожна гривня	5150
важливий кожен внесок	5150
важливо	5064
вам будет интересно	4240
вам може бути цікаво	5064
вам може сподобатися	5064
вам может быть интересно	4240
вам может понравиться	4240
вам також може сподобатися	5064
варианты подписки	4328
вартість доставки	5135
варіанти передплати	5152
вас може зацікавити	5064
вас может заинтересовать	4240
ваш e-mail	4212
ваш email	4212
ваш голос враховано	5126
ваш голос зараховано	5126
ваш голос принят	96	4304
ваш голос учтен	4304
ваш голос учтён	96	4304
ваша електронна пошта	5155
ваша почта	4332
ваша пошта	5156
ваша электронная почта	4331
ваше имя	4332
ваше повідомлення	5156
ваше повідомлення надіслано	5155
ваше сообщение	4332
ваше сообщение отправлено	4331
ваше ім'я	5156
вашето име	336
вашето съобщение	336
вашето съобщение е изпратено	335
вашият глас беше отчетен	315
вашият глас е отчетен	315
вашият имейл	335
вашият имейл адрес	335
вбудований контент	5137
введите e-mail	4212
введите email	4212
введите ваш email	4212
введите ваш адрес электронной почты	4212
введите корректный e-mail	4331
введите корректный email	4213
введите корректный адрес	4213
введите правильный e-mail	4213
введите сумму	4325
введіть коректний e-mail	5155
введіть суму	5149
вгору	5127
вградено съдържание	320
вернуться на главную	4334
версия для печати	4219
версия за печат	348
версія для друку	5173
вече гласувахте	315
вече имам профил	332
вече имате абонамент	332
вече имате акаунт	258
вече имате профил	332
вече подкрепям	272
вече следите	347
вече следите тази тема	347
вече сте абонат	258
вече сте гласували	315
вече съм абонат	332
вже вимкнено	5148
вже зареєстровані	5039
вже маєте акаунт	5152
вже маєте передплату	5152
вже є акаунт	5039
ви вже голосували	5126
ви вже проголосували	5126
ви вже підписані	5171
ви вже підписані на цю тему	5171
ви вичерпали ліміт статей	5152
ви можете відписатися будь-коли	5155
ви підписані	5155
ви підписані на автора	5171
ви підписані на тему	5171
ви успішно підписалися	5155
виберіть суму	5149
вибрати	5153
вибір редакції	5064
видео	4240
видео # из #	4333
видео # от #	337
видео больше недоступно	4316
видео загружается	4316
видео не может быть воспроизведено	4316
видео недоступно	4316
видео недоступно в вашей стране	4316
видео недоступно в вашем регионе	4316
видеоплеер загружается	4316
видеото вече не е налично	323
видеото не е достъпно	323
видеото не е достъпно във вашата страна	323
видеото не е налично	323
видеото не е налично във вашата страна	323
видеото не може да бъде възпроизведено	323
видяхте грешка	341
виж # снимки	337
виж всички	338
виж всички # снимки	337
виж всички снимки	337
виж всички статии	338
виж галерията	338
виж коментарите	345
виж офертата	318
виж резултатите	96	315
виж снимки	337
виж цената	318
вижте # снимки	337
вижте видеото	323
вижте всички	338
вижте всички # снимки	337
вижте всички снимки	337
вижте офертата	318
вижте още	265
вижте още от	265
вижте плановете	332
вижте резултатите	315
вижте снимки	337
вижте цената	318
вийти	19
використання матеріалів лише з дозволу редакції	5164
вимкнути звук	5140
вимкнути рекламу	5175
вимкніть adblock	5146
винаги показвай	320
винаги разрешавай	320
виникла помилка. спробуйте ще раз	5155
виправлення й уточнення	5163
вкажіть суму	5149
включете javascript	323
включете известията	326
включете се в дискусията	345
включи	327
включи звука	323
включи известията	326
включи се в дискусията	345
включите уведомления	4300
включить	4321
включить звук	4316
включить уведомления	4300
вконтакте	4220
влез	258
влез с facebook	332
влез с google	332
влез, за да коментираш	345
влезте	258
вміст недоступний	5137
внешний контент	4313
во весь экран	4243
водещи новини	265
войти	4209
войти в аккаунт	4209
войти в чат	4235
войти по почте	4328
войти с помощью google	4328
войти с яндекс id	4328
войти через apple	4328
войти через facebook	4328
войти через google	4328
войти через vk	4328
войти через вконтакте	4328
войти через яндекс	4328
войти, чтобы комментировать	4345
вопрос дня	4307
воспроизвести	4243
воспроизвести видео	4316
восстановить пароль	4328
время на чтение	4243
время чтения # мин	4243
все	4243
все комментарии	4235
все още няма коментари	345
все още нямате профил	332
все права сохранены	4340
всегда показывать	4313
всегда разрешать	4314
всего проголосовало #	4304
всеки лев е важен	330
всеки лев помага	330
всеки петък. безплатно. без спам	335
всички коментари	345
всички статии	338
всички статии на автора	338
встановити додаток	5142
встановити застосунок	5142
встроенный контент	4313
всяка помощ е важна	330
всяко дарение е важно	330
всяко дарение помага	330
всі коментарі	5169
всі матеріали	5158
всі матеріали автора	5158
всі новини	5066
всі статті	5158
всі статті автора	5158
вход	258	4209
вход с apple	332
вход с facebook	332
вход с google	332
вхід	5039
въведете валиден имейл	335
въведете имейл	335
въведете сума	330
възникна грешка. опитайте отново	335
възникна грешка. опитайте по-късно	335
външно съдържание	320
въпрос на деня	315
вы подписались	4213
вы подписаны	4331
вы подписаны на автора	4347
вы подписаны на тему	4347
вы уже голосовали	4304
вы уже проголосовали	4304
вы успешно подписались	4331
выберите подписку	4328
выберите сумму	4207
выберите тариф	4328
выбор редакции	4240
выбрать	4329
выбрать подписку	4328
выбрать тариф	4328
выйти	19
від наших партнерів	5175
відділ передплати: #	106
відео	5064
відео # з #	5157
відео # із #	5157
відео більше недоступне	5140
відео вище	5091
відео недоступне	5140
відео недоступне у вашій країні	5140
відео неможливо відтворити	5140
відео нижче	5091
відеоплеєр завантажується	5140
відкликати згоду	5137
відкрити	5068
відкрити в додатку	5142
відкрити в застосунку	5142
відкрити галерею	5158
відкрити застосунок	5142
відкрити карту	5068
відкрити статтю	5152
відновити пароль	5152
відписатися	5172
відписатися від теми	5171
відписатися можна будь-коли	5155
відповісти	5059	5170
відправити	5156
відскануйте qr-код	5143
відскануйте qr-код, щоб завантажити застосунок	5142
відтворити	5141
відтворити відео	5140
відхилити	5054
відхилити все	5138
відхилити всі	5138
""", 'г': """
генерирано от ai	344
генерирано от ии	344
генерирано с изкуствен интелект	344
главная	4243
главная страница	4335
главное	4240
главное за день	4240
главные новости	4240
гласувай	96	316
гласувайте	96
гласувам	316
гледай видеото	323
годишен абонамент	333
годишно	333
годишно плащане	333
годовая подписка	4329
головна	5066
головна сторінка	5159
головне	5064
головне за день	5064
головні новини	5064
голосование	97
голосовать	96	4307
голосування	97
голосувати	96	5131
грати	5131
грати онлайн	5126
громкость	4317
гучність	5141
""", 'д': """
да, включить	4301
да, искам	327
да, моля	327
да, пожалуйста	4321
да, спасибо	4321
да, хочу	4321
далее	4243
далі	5066	5127
дарете	257
дари	257
дари еднократно	330
дари месечно	330
дари сега	257
детали	4245
детальніше	5066
деталі	5068
дзен	4220
дивитися # світлин	5157
дивитися # світлини	5157
дивитися # фото	5157
дивитися # фотографій	5157
дивитися # фотографії	5157
дивитися всі	5158
дивитися всі # світлин	5157
дивитися всі # світлини	5157
дивитися всі # фото	5157
дивитися всі # фотографій	5157
дивитися всі # фотографії	5157
дивитися всі світлин	5157
дивитися всі світлини	5157
дивитися всі фото	5157
дивитися всі фотографій	5157
дивитися всі фотографії	5157
дивитися відео	5140
дивитися галерею	5158
дивитися онлайн-трансляцію	5158
дивитися оригінал	5128
дивитися світлин	5157
дивитися світлини	5157
дивитися усі # світлин	5157
дивитися усі # світлини	5157
дивитися усі # фото	5157
дивитися усі # фотографій	5157
дивитися усі # фотографії	5157
дивитися усі світлин	5157
дивитися усі світлини	5157
дивитися усі фото	5157
дивитися усі фотографій	5157
дивитися усі фотографії	5157
дивитися фото	5157
дивитися фотогалерею	5158
дивитися фотографій	5157
дивитися фотографії	5157
дивіться відео	5091
дивіться відео вище	5091
дивіться відео нижче	5091
дивіться також	5064
дивіться також відео	5091
дивіться у відео	5091
длительность	4317
длительность #	4317
для передплатників	5152
для подписчиков	4209
до закладок	5173
до кошика	5050	5134
до крамниці	5051
до початку сторінки	5130
до рецепту	66
до теми	5064
добавете ни като предпочитан източник	347
добави в количката	318
добави като предпочитан източник	347
добави коментар	345
добави към моите теми	347
добави към предпочитани източници	347
добавить в избранное	4347
добавить в избранные источники	4347
добавить в источники	4347
добавить в корзину	4310
добавить в мои темы	4347
добавить в предпочитаемые источники	4347
добавить комментарий	4235
добровольное пожертвование	4325
довільна сума	5149
догори	5127
додати в кошик	5134
додати до кошика	5134
додати до моїх тем	5171
додати до обраних джерел	5171
додати до обраного	5171
додати до пріоритетних джерел	5171
додати до улюблених джерел	5171
додати коментар	5059
додати як пріоритетне джерело	5171
дозволити	5145
дозволити й показати	5055
дозволити контент	5137
дозволити один раз	5137
дозволити рекламу	5148
дозволити сповіщення	5144
дозволити та показати	5055
дозволити та продовжити	5055
дозволити і показати	5055
дозволити і продовжити	5055
дозвольте сповіщення	5121
докладвай	346
докладвай грешка	268
докладвай коментар	345
докладвай рекламата	350
докладніше	5066
долучитися	5036
долучитися до обговорення	5169
долучитися до спільноти	5149
допомагає будь-яка сума	5150
доставка оплачивается отдельно	4310
достигнахте лимита на статиите	332
доступно по подписке	4209
друга сума	330
другая сумма	4207
други новини	22
другие материалы	22	4240
другие материалы рубрики	4240
другие новости	22	4240
другие новости раздела	4240
другие статьи	4240
другие статьи автора	4334
друк	5045
друкувати	5173
дякуємо за ваш голос	96	5126
дякуємо за ваше повідомлення	5155
дякуємо за голос	5126
дякуємо за повідомлення	5155
дякуємо за реєстрацію	5155
дякуємо за участь в опитуванні	5126
дізнатися ціну	5134
""", 'е': """
единоразово	4203
еднократно дарение	330
ежегодно	4329
ежемесячно	4203
ежемесячное пожертвование	4325
ежемесячный платеж	4326
ежемесячный платёж	4326
економія #%	5153
ексклузивно за абонати	332
ексклюзивно для передплатників	5152
електронна адреса	5156
електронна пошта	5156
електронна пошта або логін	5152
етикети	324
еще нет аккаунта	4328
еще новости	4240
еще от автора	4334
еще по теме	4240
ещё	4240
ещё не подписчик	4328
ещё нет аккаунта	4328
ещё новости	4240
ещё от автора	4334
ещё по теме	4240
""", 'ж': """
желаете ли да получавате известия	326
жодного спаму	5155
""", 'з': """
з нашого магазину	5134
з нашої крамниці	5051
за абонати	332
за датою	5170
за популярністю	5170
за темою	5064
забелязахте грешка	341
заборонити	5145
забравена парола	258
забравили сте паролата си	332
забронировать билет	4310
забронировать место	4310
забронювати квиток	5134
забронювати місце	5134
забув пароль	5152
забули пароль	5039
забыл пароль	4328
забыли пароль	4209
завантаження відео	5140
завантаження плеєра	5140
завантажити аудіо	5140
завантажити випуск	5140
завантажити відео	5137
завантажити додаток	5142
завантажити допис	5137
завантажити застосунок	5142
завантажити контент	5137
завантажити публікацію	5137
завантажити ще	5066
завжди дозволяти	5138
завжди показувати	5137
загрузить видео	4313
загрузить еще	4243
загрузить ещё	4243
загрузить контент	4313
загрузить пост	4313
загрузить публикацию	4313
загрузка видео	4316
загрузка плеера	4316
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5036
задонатить	4203
задължителни полета	335
задължително	336
задължително поле	335
заказать	4227
заказать книгу	4310
закрити	5035
закрити галерею	5158
закрити рекламу	5175
закрыть	4202
закрыть галерею	4334
закрыть рекламу	4350
залишилося #	5141
залишити відгук	5167
залишити відповідь	5062
залишити коментар	5059
залиште коментар	5169
заметили ошибку	4339
замовити	5050
замовити книгу	5134
замовити книжку	5134
запазете място	318
запази	268
запази за по-късно	348
запази избора	320
запази място	318
запази настройките	320
запази рецептата	66
запази статията	268
запам'ятати мене	5153
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5155
заполните это поле	4331
запомни ме	333
запомнить меня	4329
започни теста	315
запретить	4321
запропонувати новину	5059
зарегистрироваться	4209
зареди видеото	320
зареди още	338
зареди публикацията	320
зареди съдържанието	320
зареждане на видеото	323
зареждане на плейъра	323
зареєструватися	5039
зарубежной картой	4326
затвори	272
затвори галерията	338
затвори рекламата	350
затрудняюсь ответить	4307
защо виждам тази реклама	350
зберегти	5045
зберегти вибір	5137
зберегти на потім	5173
зберегти налаштування	5137
зберегти рецепт	66
зберегти статтю	5045
збережено	5174
збільшити	5066
збільшити зображення	5158
збільшити текст	5173
збільшити фото	5158
збільшити шрифт	5173
зв'язатися з автором	5158
звук	324
згенеровано за допомогою ші	5167
згенеровано штучним інтелектом	5167
згенеровано ші	5167
згорнути	5068	5158
зменшити шрифт	5173
змінити згоду	5137
змінити налаштування	5055
змінити налаштування cookie	5055
змінити розмір тексту	5173
зміст	5066
зміст статті	5158
знайшли помилку	5163
знижка #%	5153
знижка для передплатників	5134
зображення # з #	5157
зображення # із #	5157
зовнішній контент	5137
зробити внесок	5036
зробити донат	5149
зрозуміло	5054
""", 'и': """
играй сега	315
играть	4307
играть онлайн	4304
из нашего магазина	4310
изберете	333
изберете абонамент	332
изберете план	332
изберете сума	330
избери	333
избери абонамент	332
избери план	332
избери сума	330
избрано от редакцията	265
известия	327
изключете adblock	328
изключете блокера за реклами	328
изключете рекламния блокер	328
изключи звука	323
изключих рекламния блокер	328
изкуственият интелект може да греши	344
изменить настройки	4230
изменить настройки cookie	4230
изменить размер текста	4349
изменить согласие	4313
изображение # из #	4333
изображение # от #	337
използвате adblock	328
използвате блокер за реклами	328
използвате рекламен блокер	328
изпратете сигнал	341
изпрати	336
изпрати коментар	345
изпрати на приятел	268
изпрати новина	341
изпрати обратна връзка	344
изпрати по имейл	268
изпрати сигнал	341
изпрати статията по имейл	268
изпрати съобщение	335
изтегли приложението	325
ии может ошибаться	4343
или	333	4329
имам профил	332
имате ли профил	332
име	336
имейл адрес	335
имейл или потребителско име	332
имя	4332
индекс	4332
интересное	4240
искате ли да получавате известия	326
использование материалов только с разрешения редакции	4340
исправления и уточнения	4339
""", 'к': """
к началу	4243
к началу страницы	4334
к рецепту	66
каждое пожертвование важно	4325
каждую пятницу. бесплатно. без спама	4331
каждый донат важен	4325
каждый рубль важен	4326
как да изключа adblock	328
как да изключите рекламния блокер	328
как защитаваме източниците си	341
как мы защищаем источники	4339
как мы защищаем наших источников	4339
как отключить adblock	4322
как пазим източниците си	341
картина в картината	323
картинка в картинке	4317
картинка в картинці	5141
категории	4240
категорії	5064
качество	4317
керування згодою	5137
керувати згодою	5137
керувати сповіщеннями	5144
ключови думи	265
книга з автографом	5051
книга з автографом автора	5051
книга с автографом	4228
книга с автографом автора	4228
книга с подписью автора	4228
книги с автографом	4228
книжка з автографом	5051
книжка з автографом автора	5051
книжки з автографом	5051
кожен внесок важливий	5150
кожен донат важливий	5149
кожна гривня важлива	5150
коментар	5059
коментари	268
коментарі	5059
коментарів ще немає	5169
коментирай	268
коментирайте	268
коментирайте първи	268
коментирането е изключено	345
коментування закрито	5169
коментувати	5059
комерційний контент	5175
комерційний матеріал	5175
комментарии	4235
комментарии отсутствуют	4235
комментарий	4235
комментировать	4235
коммерческий контент	4350
коммерческий материал	4350
конец рекламы	4350
контакти	5059
контакты	4235
контент заблокирован	4313
контент заблоковано	5137
контент недоступен	4313
контент недоступний	5137
конфиденциальность	4229
конфиденциальность и cookie	4230
конфіденційність і cookie	5055
копирай връзката	348
копирай линк	268
копирай линка	268
копирането забранено	342
копирано	349
копирано в клипборда	348
копирование запрещено	4340
копировать ссылку	4219
копіювання заборонено	5164
копіювати посилання	5045
короткий переказ від ші	107
край на рекламата	350
крамниця	5050
кросворд	5131
кросворд дня	109
кроссворд	4307
кроссворд дня	4304
кръстословица	316
купете билети	318
купете книгата	318
купи абонамент	258
купи билет	318
купи билети	318
купи книгата	318
купи лиценз	342
купи сега	318
купите нам кофе	4325
купити	5050
купити журнал	5134
купити зараз	5134
купити квитки	5134
купити квиток	5134
купити книгу	5134
купити книжку	5134
купити ліцензію	5164
купити нам каву	5149
купити передплату	5152
купить	4227
купить билет	4310
купить билеты	4310
купить билеты онлайн	4310
купить журнал	4310
купить книгу	4310
купить лицензию	4340
купить номер	4310
купить подписку	4209
купить права на публикацию	4340
купить сейчас	4310
към галерията	338
към количката	318
към магазина	318
към началната страница	338
към началото	324
към рецептата	66
към страницата за дарения	330
към съдържанието	338
кінець реклами	5175
""", 'л': """
лента новостей	4240
линкът е копиран	348
личный кабинет	4209
лише для передплатників	5152
лише необхідні	5137
логин	4329
логин или e-mail	4328
логін	5153
логін або e-mail	5152
лучшие	4346
любая сумма	4326
любая сумма важна	4326
""", 'м': """
магазин	4227
маджонг	316	4307	5131
материал закрыт	4328
материал защищен авторским правом	4340
материал защищён авторским правом	4340
материал партнера	4350
материал партнёра	4350
материал создан автоматически	4343
материалы защищены авторским правом	4340
материалы партнеров	4224
материалы партнёров	4350
материалы по теме	4240
матеріал захищено авторським правом	5164
матеріал партнера	5175
матеріал створено автоматично	5167
матеріали за темою	5064
матеріали захищені авторським правом	5164
матеріали партнерів	5175
матеріали по темі	5064
машинний переклад	5168
машинно преведено	344
машинный перевод	4344
маєте акаунт	5152
маєте новину	5163
меню	4243	5066
месечен абонамент	333
месечно	333
месечно дарение	330
месечно плащане	333
месячная подписка	4329
метки	4240
ми не можемо показати цей вміст	5137
ми не можемо показати цей контент	5137
може би по-късно	272
може да ви хареса	265
може да харесате още	265
может быть, позже	4202
может позже	4202
можете да се откажете по всяко време	332
можете да се отпишете по всяко време	335
можливо, пізніше	5035
можна скасувати будь-коли	5152
мои темы	4347
моите теми	347
мой профиль	4209
моля, изключете рекламния блокер	328
моля, опитайте по-късно	335
моят профил	258
мої теми	5171
мы в социальных сетях	4221
мы в соцсетях	4221
мы вконтакте	4221
мы не можем показать это содержимое	4313
мы не можем показать этот контент	4313
мы отправили вам письмо	4213
мій профіль	5039
місячна передплата	5153
місячна підписка	5153
мітки	5064
""", 'н': """
на весь екран	5140
на весь экран	4316
на главную	4243
на головну	5158
на живо	324
на початок	5141
на початок сторінки	5158
на правах реклами	5048
на правах рекламы	4224
на сторінку пожертв	5149
на страницу пожертвований	4325
на цял екран	323
наверх	4243	5066
нагадати пізніше	5035
нагору	5127
нагору сторінки	5130
надіслати	96	5045	5156
надіслати відгук	5167
надіслати другові	5173
надіслати другу	5045
надіслати електронною поштою	5173
надіслати коментар	5169
надіслати новину	5163
надіслати новину анонімно	5163
надіслати повідомлення	5155
надіслати поштою	5045
надіслати статтю поштою	5045
надіслати у whatsapp	5173
надішліть свої фото	5163
наживо	5141
нажмите, чтобы увеличить	4334
назад	4243	5066	5127
назначение платежа: пожертвование	4325
най-коментирани	265
най-нови	346
най-новите първо	345
най-новото	265
най-популярен	333
най-стари	346
най-старите първо	345
най-харесвани	346
най-четени	265
най-четено	265
най-четено днес	265
най-четеното днес	265
найкраща пропозиція	5153
найкращі	5170
найпопулярніше	5064	5153
найпопулярніше за добу	5064
найпопулярніше за тиждень	5064
найпопулярніший	5153
найти	4243
найчитаніше	5064
налаштування	5054
налаштування cookie	5137
налаштування конфіденційності	5137
налаштування приватності	5137
налаштування файлів cookie	5137
налаштувати cookie	5137
налаштувати сповіщення	5144
налично в google play	325
нам нужно ваше согласие	4230
нам потрібна ваша згода	5055
намали шрифта	348
написати автору	5158
написати анонімно	5163
написати в редакцію	5163
написати коментар	5059
написать автору	4334
написать анонимно	4339
написать в редакцию	4339
написать комментарий	4235
напишете коментар	345
напиши коментар	268
напомни ми по-късно	272
напомнить позже	4202
направете дарение	257
направете теста	315
направи теста	315
настроить cookie	4313
настроить уведомления	4320
настройки	4229
настройки cookie	4229
настройки за поверителност	320
настройки конфиденциальности	4313
настройки на бисквитките	320
настройки приватности	4313
настройки файлов cookie	4313
наступна	5066
наступна новина	5158
наступна світлина	5158
наступна стаття	5064
наступна сторінка	5158
наступне відео	5140
наступне фото	5158
наступний матеріал	5130
наступний слайд	5158
натисніть, щоб збільшити	5158
начална страница	338
начать игру	4304
начать тест	4304
наш магазин	4228
наша крамниця	5051
нашли ошибку	4339
не вдалося відтворити відео	5140
не вдалося завантажити відео	5140
не дозволяти	5122
не зараз	5035	5122
не маєте акаунта	5152
не можем да покажем това съдържание	320
не пропустите	4240
не пропустіть	5064
не разрешать	4301
не сега	272
не сегодня	4202
не сейчас	4202	4301
не сьогодні	5035
не удалось воспроизвести видео	4316
не удалось загрузить видео	4316
не, благодаря	272
невалиден имейл	335
невалиден имейл адрес	335
неверный e-mail	4331
неверный email	4213
неверный адрес электронной почты	4331
неверный имейл	4213
нейросеть может ошибаться	4343
некоректна адреса	5155
некоректний e-mail	5155
некорректный e-mail	4331
некорректный email	4213
некорректный адрес	4331
немає акаунта	5152
немає акаунту	5152
немає коментарів	5169
немає передплати	5152
необов'язково	5156
необязательно	4332
неправильна електронна адреса	5155
неправильный e-mail	4213
неправильный email	4213
неправильный имейл	4213
нет аккаунта	4328
нет комментариев	4235
нет подписки	4328
нет, спасибо	4202	4301
нещо се обърка. опитайте отново	335
нещо се обърка. опитайте по-късно	335
никакого спама	4331
новини	5064
новини за темою	5064
новини компаній	5048
новини партнерів	5048	5064
новости	4240
новости smi#	4240
новости партнеров	4224
новости партнёров	4224
новости по теме	4240
новости сми#	4240
новые	4346
нові	5170
номер телефона	4332
номер телефону	5156
нравится	4346
няма коментари	345
нямам мнение	316
нямам профил	332
нямате абонамент	332
нямате профил	332
ні, дякую	5035	5122
""", 'о': """
обговорити	5059
обговорити в telegram	5062
обговорити в коментарях	5062
обговорити в чаті	5062
обговорити на форумі	5062
обговорити у facebook	5062
обговорити у форумі	5062
оберіть передплату	5152
оберіть план	5152
оберіть суму	5149
обнови страницата	329
обновите страницу	4324
обновить страницу	4324
обов'язкове поле	5155
обов'язково	5156
обрати	5153
обрати передплату	5152
обрати план	5152
обрати тариф	5152
обратная связь	4235
обратно към началната страница	338
обратно към началото	338
обратно нагоре	338
обсудить	4235
обсуждение	4235
общи условия	321
обязательно	4332
обязательное поле	4331
одноклассники	4220
одноразово	5036
озвучено роботом	4316
озвучено синтезированным голосом	4316
озвучено синтезованим голосом	5140
оновити сторінку	5148
оновіть сторінку	5148
опитайте отново	335
опитайте по-късно	335
опитування	97	5131
опитування дня	96	5126
оплата раз в год	4328
оплата раз на рік	5152
опрос	97
опрос дня	96	4304
опублікувати коментар	5062
основание: дарение	330
оставащо време	324
оставащо време #	323
оставащо време -#	323
оставете коментар	345
остави коментар	345
оставить комментарий	4235
оставить отзыв	4343
оставшееся время	4317
оставшееся время #	4316
оставшееся время -#	4316
оставьте комментарий	4345
останні новини	5064
останні статті	5064
от нашите партньори	350
от наших партнеров	4350
от наших партнёров	4350
от нашия магазин	318
ответить	4235	4346
отвори в приложението	325
отвори галерията	338
отвори приложението	325
отговор	346
отговори	346
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	332
отказаться	4229
отказвам всички	321
отклонить	4229
отклонить все	4314
отклонить всё	4314
отключете статията	332
отключете цялата статия	258
отключи статията	258
отключите adblock	4322
отключите адблок	4322
отключить звук	4316
отключить рекламу	4350
открихте грешка	341
открихте грешка в текста	341
открыть	4245
открыть в браузере	4354
открыть галерею	4334
открыть карту	4245
открыть приложение	4318
открыть статью	4328
отмена в любой момент	4328
отменить можно в любой момент	4328
отозвать согласие	4313
отпечатай	268
отпечатай статията	268
отписаться	4348
отписаться можно в любой момент	4331
отписаться от рассылки	4354
отписаться от темы	4347
отпишете се по всяко време	335
отправить	96	4332
отправить другу	4219
отправить комментарий	4345
отправить отзыв	4343
отправить по почте	4219
отправить по электронной почте	4349
отправить сообщение	4331
отримувати сповіщення	5144
отсканируйте qr-код	4319
отстъпка за абонати	318
оттегли съгласието	320
оттегляне на съгласието	320
отхвърли всички	321
оферта за читатели	318
оформити передплату	5152
оформити підписку	5039
оформить донат	4203
оформить доступ	4328
оформить ежемесячное пожертвование	4325
оценете статията	268
оцените материал	4235
оцените рецепт	66
оцените статью	4235
оценить рецепт	66
оцініть матеріал	5059
оцініть рецепт	66
оцініть статтю	5059
още новини	265
още нямате абонамент	332
още нямате профил	332
още от	265
още от автора	338
още от деня	265
още от рубриката	265
още от този автор	338
още по темата	265
още статии	338
""", 'п': """
парола	333
пароль	4329	5153
партнерский материал	4224
партнерский проект	4224
партнерський матеріал	5048
партнерський проєкт	5048
партньорско съдържание	264
партнёрский материал	4224
партнёрский проект	4224
пасианс	316
пасьянс	4307	5131
пауза	324	4317	5141
переведено автоматически	4343
переведено нейросетью	4343
переведено с помощью ии	4343
перевір себе	5131
перевірте свою пошту	5155
перевірте свої знання	5126
перевірте себе	5131
переглянути # світлин	5157
переглянути # світлини	5157
переглянути # фото	5157
переглянути # фотографій	5157
переглянути # фотографії	5157
переглянути всі # світлин	5157
переглянути всі # світлини	5157
переглянути всі # фото	5157
переглянути всі # фотографій	5157
переглянути всі # фотографії	5157
переглянути всі світлин	5157
переглянути всі світлини	5157
переглянути всі фото	5157
переглянути всі фотографій	5157
переглянути всі фотографії	5157
переглянути галерею	5158
переглянути пропозицію	5134
переглянути результати	96	5126
переглянути світлин	5157
переглянути світлини	5157
переглянути усі # світлин	5157
переглянути усі # світлини	5157
переглянути усі # фото	5157
переглянути усі # фотографій	5157
переглянути усі # фотографії	5157
переглянути усі світлин	5157
переглянути усі світлини	5157
переглянути усі фото	5157
переглянути усі фотографій	5157
переглянути усі фотографії	5157
переглянути фото	5157
переглянути фотографій	5157
переглянути фотографії	5157
переглянути ціну	5134
передплата	5039
передплатити	5039
перезавантажити сторінку	5148
перезавантажте сторінку	5148
перезагрузите страницу	4324
перезагрузить страницу	4324
перейти в галерею	4334
перейти в магазин	4310
перейти до галереї	5158
перейти до досьє	5158
перейти до змісту	5158
перейти до контенту	5158
перейти до крамниці	5051
перейти до магазину	5134
перейти до оплати	5149
перейти до основного вмісту	5158
перейти до пожертви	5149
перейти до пропозиції	5134
перейти до рецепта	66
перейти к досье	4334
перейти к контенту	4334
перейти к оплате	4325
перейти к основному содержанию	4334
перейти к пожертвованию	4325
перейти к предложению	4310
перейти к рецепту	66
перейти к содержанию	4243
перейти к сюжету	4334
перекладено автоматично	5167
перекладено за допомогою ші	5167
перекладено ші	5167
пересказ нейросети	4343
пересказ от нейросети	107
пересказано нейросетью	4343
печать	4219
печать рецепта	66
питання дня	5131
пишете до редакцията	341
пишете на автора	338
пиши на автора	338
платена публикация	92	264
платено партньорство	350
платено съдържание	264
плеер загружается	4316
плейърът се зарежда	323
плеєр завантажується	5140
по дате	4346
по подписке	4209
по популярности	4346
по теме	4240
по-късно	272	327
побачили помилку	5163
повернутися на головну	5158
повернутися нагору	5130
повний екран	5141
повноекранний режим	5140
повідомити новину	5163
повідомити про помилку	5059
повідомити про помилку в тексті	5059
повідомлення	5156
повідомлення надіслано	5155
погоджуюсь	5054
погоджуюся	5054
погодитись і продовжити	5055
погодитися та продовжити	5137
погодитися і продовжити	5055
пограти	5131
подай сигнал	341
подарете тази статия	268
подари статията	348
подарить доступ	4349
подарить материал	4219
подарить статью	4209
подарувати доступ	5173
подарувати статтю	5045
поддержать	4203
поддержать автора	4203
поддержать на boosty	4325
поддержать на patreon	4325
поддержать нас	4203
поддержать проект	4203
поддержать редакцию	4203
поддержите нас	4203
поделитесь	4219
поделиться	4219
поделиться в telegram	4219
поделиться в twitter	4219
поделиться в одноклассниках	4219
поделиться в соцсетях	4219
поделиться вконтакте	4219
поделиться новостью	4219
поделиться ссылкой	4219
поделиться статьей	4219
поделиться статьёй	4219
подкасти	5064
подкасты	4240
подкрепете ни	257
подкрепи	257
подкрепи ни	257
подобається	5170
подобни статии	265
подписаться	4209
подписаться в max	4221
подписаться в telegram	4221
подписаться на автора	4347
подписаться на канал	4221
подписаться на новости	4212
подписаться на рассылку	4212
подписаться на телеграм-канал	4221
подписаться на тему	4347
подписаться на уведомления	4320
подписка	4209
подписка на год	4328
подписка на месяц	4328
подписывайтесь	4221
подпишитесь	4328
подпишитесь на рассылку	4212
подреди по	345
подробнее	4243
подробнее по теме	4240
подтвердите e-mail	4331
подтвердите адрес электронной почты	4331
поділитись	5045
поділитися	5045
поділитися в telegram	5045
поділитися в соцмережах	5045
поділитися новиною	5045
поділитися статтею	5045
поділіться	5045
пожаловаться	4346
пожаловаться на комментарий	4345
пожаловаться на рекламу	4350
пожертвовать	4203
пожертвувати	5036
позволи	327
позволи известия	326
позже	4321
поиск	4243
покажи # отговора	345
покажи # снимки	337
покажи всички # снимки	337
покажи всички снимки	337
покажи всичко	266
покажи галерията	338
покажи и приеми	320
покажи коментарите	345
покажи отговорите	345
покажи още	266
покажи паролата	332
покажи по-малко	338
покажи повече	338
покажи резултатите	96	315
покажи снимки	337
покажи субтитрите	323
покажи съдържанието	320
показати # відповідей	5169
показати # відповіді	5169
показати # світлин	5157
показати # світлини	5157
показати # фото	5157
показати # фотографій	5157
показати # фотографії	5157
показати більше	5066
показати вміст	5137
показати все	5068
показати всі	5159
показати всі # світлин	5157
показати всі # світлини	5157
показати всі # фото	5157
показати всі # фотографій	5157
показати всі # фотографії	5157
показати всі світлин	5157
показати всі світлини	5157
показати всі фото	5157
показати всі фотографій	5157
показати всі фотографії	5157
показати відповіді	5169
показати галерею	5158
показати й прийняти	5137
показати коментарі	5059
показати контент	5137
показати менше	5158
показати оригінал	5068	5128
показати пароль	5152
показати підпис	5158
показати результати	96	5126
показати розшифровку	5140
показати світлин	5157
показати світлини	5157
показати субтитри	5140
показати усі # світлин	5157
показати усі # світлини	5157
показати усі # фото	5157
показати усі # фотографій	5157
показати усі # фотографії	5157
показати усі світлин	5157
показати усі світлини	5157
показати усі фото	5157
показати усі фотографій	5157
показати усі фотографії	5157
показати фото	5157
показати фотографій	5157
показати фотографії	5157
показати ще	5066
показати і прийняти	5137
показать # ответа	4345
показать # ответов	4345
показать # фото	4333
показать # фотографии	4333
показать # фотографий	4333
показать больше	4243
показать все	4245	4335
показать все # фото	4333
показать все # фотографии	4333
показать все # фотографий	4333
показать все фото	4333
показать все фотографии	4333
показать все фотографий	4333
показать галерею	4334
показать еще	4243
показать ещё	4243
показать и принять	4313
показать карту	4245
показать комментарии	4235
показать контент	4313
показать меньше	4245	4334
показать оригинал	4245	4305
показать ответ	4243
показать ответы	4345
показать пароль	4328
показать перевод	4245
показать подпись	4334
показать расшифровку	4316
показать результаты	96	4304
показать содержимое	4313
показать субтитры	4316
показать фото	4333
показать фотографии	4333
показать фотографий	4333
показувати завжди	5137
показывать всегда	4313
поки немає коментарів	5169
поле обов'язкове для заповнення	5155
поле обязательно для заполнения	4331
полето е задължително	335
политика cookie	4313
политика за защита на личните данни	320
политика за поверителност	320
политика исправлений	4339
политика конфиденциальности	4229
политика конфиденциальности и cookie	4230
политика обработки персональных данных	4229
полноэкранный режим	4316
полный экран	4317
получавай известия	326
получать уведомления	4320
пользовательское соглашение	4229
політика cookie	5137
політика виправлень	5163
політика конфіденційності	5054
політика конфіденційності та cookie	5055
політика приватності	5137
помогает любая сумма	4326
помочь	4203
помочь нам	4203
помочь проекту	4203
помочь редакции	4203
помітили помилку	5163
понятно	4229
попередня	5066
попередня новина	5158
попередня стаття	5064
попередня сторінка	5158
попереднє фото	5158
попередній матеріал	5130
попередній слайд	5158
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	341
попробовать бесплатно	4209
попробуйте еще раз	4331
попробуйте ещё раз	4331
попробуйте позже	4331
популярне	5064
популярное	4240
популярные	4240	4346
популярные новости	4240
популярные статьи	4240
популярный	4329
популярні	5170
популярні новини	5064
попълнете това поле	335
поръчай книгата	318
поръчайте книгата	318
посилання скопійовано	5045
поскаржитися	5170
поскаржитися на коментар	5169
поскаржитися на рекламу	5175
последнее	4240
последни	265
последни новини	265
последние новости	4240
послухати новину	5045
посмотреть # фото	4333
посмотреть # фотографии	4333
посмотреть # фотографий	4333
посмотреть в браузере	4354
посмотреть все # фото	4333
посмотреть все # фотографии	4333
посмотреть все # фотографий	4333
посмотреть все фото	4333
посмотреть все фотографии	4333
посмотреть все фотографий	4333
посмотреть результаты	96	4304
посмотреть фото	4333
посмотреть фотографии	4333
посмотреть фотографий	4333
посмотреть цену	4310
потвърдете имейла си	335
поточний час	5141
поточний час #	5140
потребителско име	333
потребителско име или имейл	332
похожие материалы	4240
похожие статьи	4240
почати гру	5126
почати тест	5126
почему я вижу эту рекламу	4350
почерпете ни с кафе	330
почерпи ни кафе	330
почтовый индекс	4332
поширити	5045
поширити у facebook	5045
поштовий індекс	5156
пошук	5066
пощенски код	336
правила за коментарите	345
правила за коментиране	268
правила использования	4229
правила коментарів	5169
правила коментування	5059
правила комментариев	4345
правила комментирования	4235
правила користування	5138
предимства за абонати	318
предишна новина	338
предишна снимка	338
предишна статия	338
предишна страница	338
предложение для подписчиков	4310
предложение для читателей	4310
предложить новость	4235
предыдущая	4243
предыдущая новость	4334
предыдущая статья	4240
предыдущая страница	4334
предыдущая фотография	4334
предыдущее фото	4334
предыдущий слайд	4334
презаредете страницата	329
презареди страницата	329
премиум	4209
преміум	5039
препечатването е забранено	342
препечатването забранено	342
препоръчани	265
препоръчано от outbrain	350
препоръчано от taboola	350
препоръчваме	333
препоръчваме ви	265
препоръчваме ви още	265
препоръчваме още	265
пригостити кавою	5149
пригостіть нас кавою	5149
придбати квитки	5134
придбати квиток	5134
придбати книжку	5134
придбати передплату	5152
придбати права на публікацію	5164
приемам всички	321
приемам всички бисквитки	320
приемам и продължавам	320
приеми всички	321
приеми и покажи	320
приеми и продължи	320
призначення платежу: благодійний внесок	5149
прийняти	5054
прийняти все	5138
прийняти всі	5054
прийняти всі файли cookie	5137
прийняти й показати	5137
прийняти й продовжити	5055
прийняти та показати	5137
прийняти та продовжити	5137
прийняти і продовжити	5137
принтирай	268
принтирай рецептата	66
принципи редакції	5163
принять	4229
принять все	4229
принять все cookie	4313
принять все файлы cookie	4313
принять всё	4229
принять и показать	4313
принять и продолжить	4313
прислать новость	4235
прислать новость анонимно	4339
присоединиться к обсуждению	4345
приховати коментарі	5062
пришлите свои фото	4339
приєднатися	5036
приєднатися до спільноти	5036
про автора	5080
про авторку	5080
про авторів	5080
проверете имейла си	335
проверете пощата си	335
провери знанията си	315
проверь себя	4307
проверьте адрес почты	4213
проверьте свои знания	4304
проверьте свою почту	4331
проверьте себя	4307
проголосовало #	4304
проголосовать	96
проголосувати	96
продовження під рекламою	5048
продовження статті під рекламою	5048
продовжити без вимкнення	5146
продовжити з apple	5152
продовжити з google	5152
продовжити через apple	5152
продовжити через facebook	5152
продовжити через google	5152
продолжительность #	4317
продолжить без отключения	4322
продолжить без поддержки	4202
продолжить с apple	4328
продолжить с google	4328
продолжить через apple	4328
продолжить через facebook	4328
продолжить через google	4328
продължава след рекламата	264
продължете с google	332
продължи без изключване	328
продължи с apple	332
продължи с facebook	332
продължи с google	332
продължителност	324
продължителност #	324
произвольная сумма	4325
произошла ошибка	4332
произошла ошибка. попробуйте ещё раз	4331
произошла ошибка. попробуйте позже	4331
пройти опитування	5126
пройти опрос	4304
пройти тест	4304
прокоментувати	5170
прокомментировать	4346
промени размера на текста	348
промо	4224	5048
пропозиція для передплатників	5134
пропозиція для читачів	5134
прослухати статтю	5140
прослушать	4219
прослушать новость	4219
прослушать статью	4316
прочетено от синтетичен глас	323
прочетете и	265
прочетете цялата статия	338
прочети по-късно	348
прочети с абонамент	332
прочети транскрипцията	323
прочети цялата новина	338
прочети цялата статия	338
прочитати пізніше	5173
прочитать позже	4349
прямой эфир	4317
прізвище	5156
публикувай коментар	345
пусни видеото	323
първо най-новите	345
підписатись	5039
підписатися	5039
підписатися на автора	5171
підписатися на сповіщення	5144
підписатися на тему	5171
підписка	5039
підсумок від ші	5167
підтвердьте електронну адресу	5155
підтвердіть e-mail	5155
підтримайте нас	5036
підтримати	5036
підтримати автора	5036
підтримати журналістів	5036
підтримати на buy me a coffee	5149
підтримати на patreon	5149
підтримати нас	5036
підтримати проєкт	5149
підтримати разово	5149
підтримати редакцію	5036
підтримувати щомісяця	5149
пізніше	5145
""", 'р': """
радимо прочитати	5064
радимо також	5064
развернуть	4243
разгадать кроссворд	4304
размер на текста	348
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5150
разовий внесок	5150
разовий донат	5149
разово	4203
разовое пожертвование	4325
разовый платеж	4326
разовый платёж	4326
разпечатай	268
разпечатай статията	348
разреши	327
разреши веднъж	320
разреши известия	326
разреши известията	326
разреши рекламите	329
разрешите уведомления	4300
разрешить	4321
разрешить и показать	4230
разрешить и продолжить	4230
разрешить контент	4313
разрешить один раз	4313
разрешить рекламу	4324
разрешить уведомления	4300
ранняя регистрация	4311
раскрыть	4245
распечатать	4219
распечатать рецепт	66
распечатать статью	4219
рассказать друзьям	4219
рассылка	4212
рассылки	4212
расшифровка	4317
регистрация	258	4209
редакция рекомендует	4240
редакційна політика	5163
редакційна політика видання	5163
резултати от анкетата	315
резултати от гласуването	315
результати	97	5068
результати голосування	5141
результати опитування	5141
результаты	97	4245
результаты голосования	4317
результаты опроса	4317
резюме от ai	107
резюме от ии	107
реклама	264	4224	5048
реклама - статията продължава по-долу	264
реклама google	4350
реклама від google	5175
реклама закончилась	4350
реклама закінчилася	5175
реклама на сайте	4224
реклама на сайті	5048
реклама окончена	4350
реклама от google	4350
реклама. продовження нижче	5048
реклама. продолжение ниже	4224
реклами от google	350
рекламний матеріал	5175
рекламно каре	264
рекламно съдържание	264
рекламный материал	4350
рекомендовано outbrain	4350
рекомендовано taboola	4350
рекомендуем	4240	4329
рекомендуем почитать	4240
рекомендуем также	4240
рекомендуемое	4240
рекомендуємо	5064	5153
рекомендуємо прочитати	5064
рекомендуємо також	5064
реши кръстословицата	315
реши теста	315
реєстрація	5039
розгадати кросворд	5126
розгорнути	5068	5158
роздрукувати	5045
роздрукувати рецепт	66
роздрукувати статтю	5045
розмір тексту	70
розмір шрифту	70
розшифровка	5141
российской картой	4326
рубрики	4240	5064
річна передплата	5153
річна підписка	5153
""", 'с': """
самая выгодная	4329
само за абонати	332
само необходими	320
само необходимите	320
самое важное	4240
самое популярное	4240
самое читаемое	4240
самое читаемое за день	4240
самое читаемое за неделю	4240
самый популярный	4329
свали аудиото	323
свали епизода	323
свали от app store	325
свали от google play	325
свали приложението	325
свежее	4240
свежие новости	4240
свернуть	4243
своя сума	5149
своя сумма	4325
свържете се с редакцията	341
свържи се с автора	338
свързани новини	265
свързани публикации	265
свързани статии	265
связаться с нами	4235
світлина # з #	5157
світлина # із #	5157
сгенерировано ии	4343
сгенерировано нейросетью	4343
сгенерировано с помощью ии	4343
сделать донат	4325
сделать пожертвование	4203
сейчас читают	4240
сигнализирай за грешка	341
сканворд	4307
сканирай qr кода	325
сканирайте qr кода	325
сканирайте qr кода и изтеглете приложението	325
сканируйте qr-код	4319
скануйте qr-код	5143
скасувати можна будь-коли	5152
скачать аудио	4316
скачать выпуск	4316
скачать из google play	4318
скидка #%	4329
скидка для подписчиков	4310
скопировано	4220
скопировано в буфер обмена	4349
скопировать ссылку	4219
скопировать ссылку на статью	4219
скопійовано	5174
скопійовано в буфер обміну	5173
скопіювати посилання	5045
скопіювати посилання на статтю	5045
скорост	324
скорост на възпроизвеждане	323
скорость воспроизведения	4316
скрий отговорите	345
скрий рекламата	350
скрыть	4245
скрыть ответы	4345
скрыть рекламу	4350
слайд # з #	5157
слайд # из #	4333
слайд # от #	337
слайд # із #	5157
слайд #/#	4333	5157
следвай автора	347
следвай темата	347
следвате тази тема	347
следваща новина	338
следваща снимка	338
следваща статия	338
следваща страница	338
следващо видео	323
следете на живо	338
следете темата	347
следи темата	347
следить за автором	4347
следить за онлайном	4334
следить за темой	4347
следующая	4243
следующая новость	4334
следующая статья	4240
следующая страница	4334
следующая фотография	4334
следующее видео	4316
следующее фото	4334
следующий слайд	4334
слухати	5045
слухати новину	5045
слушай новината	268
слушай статията	323
слушать	4219
слушать новость	4219
см. также	4240
смотреть # фото	4333
смотреть # фотографии	4333
смотреть # фотографий	4333
смотреть в браузере	4354
смотреть видео	4316
смотреть все	4243
смотреть все # фото	4333
смотреть все # фотографии	4333
смотреть все # фотографий	4333
смотреть все фото	4333
смотреть все фотографии	4333
смотреть все фотографий	4333
смотреть галерею	4334
смотреть онлайн-трансляцию	4334
смотреть оригинал	4305
смотреть предложение	4310
смотреть фото	4333
смотреть фотогалерею	4334
смотреть фотографии	4333
смотреть фотографий	4333
смотри также	4240
смотрите также	4240
сначала новые	4345
сначала старые	4345
снимка # от #	337
снимка #/#	337
снимок # из #	4333
советуем почитать	4240
согласен	4229
согласен и продолжить	4230
согласиться	4229
согласиться и продолжить	4313
содержание	4243
содержание статьи	4334
содержимое недоступно	4313
создано ии	4343
создано нейросетью	4343
создано при помощи ии	4343
создано с помощью ии	4343
создать аккаунт	4209
сообщение	4332
сообщение отправлено	4331
сообщить новость	4339
сообщить об опечатке	4235
сообщить об ошибке	4235
сортирай по	345
сортиране	346
сортировать	4346
сортировать по	4345
сортировка	4346
сортування	5170
сортувати	5170
сортувати за	5169
сохранено	4220
сохранить	4219
сохранить выбор	4313
сохранить на потом	4349
сохранить настройки	4313
сохранить рецепт	66
сохранить статью	4219
социальные сети	4221
спасибо за ваш голос	96	4304
спасибо за ваше сообщение	4331
спасибо за подписку	4212
спасибо за регистрацию	4331
спасибо за сообщение	4331
спасибо за участие в опросе	4304
спасибо, ваш голос учтён	4304
спершу нові	5169
спершу старі	5169
спестявате #%	333
спецпроект	4224
спецпроєкт	5048
сповіщення	5145
споделете	268
сподели	268
сподели във facebook	268
сподели като подарък	348
сподели по имейл	348
сподели статията	268
споделяне	268
спонсорирано	264
спонсорирано съдържание	350
спонсорский материал	4350
спонсорський матеріал	5175
способ оплаты	4207
способы оплаты	4207
спочатку нові	5169
спочатку старі	5169
спри да следваш	347
спробуйте пізніше	5155
спробуйте ще раз	5155
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4219
сталася помилка	5156
сталася помилка. спробуйте пізніше	5155
сталася помилка. спробуйте ще раз	5155
станете член	257
стани абонат	257
стани дарител	257
старые	4346
старі	5170
стати патроном	5149
стати підписником	5149
стати співучасником	5036
стати частиною спільноти	5036
стати членом клубу	5149
статията е заключена	332
статията е защитена с авторско право	342
статията се чете от изкуствен интелект	323
стаття захищена авторським правом	5164
стать патроном	4203
стать соучастником	4203
стать спонсором	4203
статья защищена авторским правом	4340
створено за допомогою штучного інтелекту	5167
створено за допомогою ші	5167
створено штучним інтелектом	5167
створено ші	5167
створити акаунт	5039
стежити за автором	5171
стежити за онлайном	5158
стежити за темою	5171
стислий переказ від ші	5167
стоимость доставки	4311
сторінка # з #	5157
сторінка # із #	5157
сторінка #/#	5157
страница # из #	4333
страница # от #	337
страница #/#	337	4333
стрічка новин	5064
субтитри	324	5141
субтитры	4317
судоку	316	4307	5131
сума по избор	330
сховати	5068
сховати відповіді	5169
сховати рекламу	5175
сходни новини	265
схожі матеріали	5064
схожі новини	5064
схожі статті	5064
съгласен съм и продължавам	320
съдържание от партньор	350
съдържанието е блокирано	320
съдържанието е защитено с авторски права	342
съдържанието не е налично	320
съдържанието не може да бъде показано	320
създадено от ии	344
създадено с изкуствен интелект	344
създадено с помощта на ии	344
създай профил	258
съобщение	336
съобщението е изпратено	335
съобщете за грешка	341
съобщи за грешка	341
сыграть	4307
сюжет	4240
сюжеты	4240
""", 'т': """
тагове	265
тази статия е заключена	332
так, будь ласка	5145
так, дякую	5145
так, увімкнути	5122
так, хочу	5145
також читайте	5064
твитнуть	4219
твиттер	4220
твітнути	5045
теги	4240	5064
текст продовжується під рекламою	5048
текст создан автоматически	4343
текст створено автоматично	5167
текст читает робот	4316
текущее время	4317
текущее время #	4316
текущо време	324
текущо време #	323
телеграм	4220
телефон	336	4332	5156
тема	336	4332	5156
тема дня	4240
теми	5064
темы	4240
тест дня	4304
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	315
това видео вече не е налично	323
това видео не е налично	323
това поле е задължително	335
това съдържание не е налично	320
това съдържание не може да бъде показано	320
только для подписчиков	4209
только необходимые	4313
транскрипция	324
тривалість	5141
тривалість #	5141
търговско съдържание	350
тільки необхідні	5137
""", 'у': """
у вас вже є акаунт	5152
у вас включен adblock	4322
у вас нет подписки	4328
у вас уже есть аккаунт	4328
у кошик	5050
у мене вже є акаунт	5152
у мене є акаунт	5152
у мене є передплата	5152
у меня есть аккаунт	4328
у меня есть подписка	4328
у меня нет аккаунта	4328
у меня уже есть аккаунт	4328
у цій статті	5158
уведомления	4321
увеличи	324
увеличи снимката	338
увеличи текста	348
увеличи шрифта	348
увеличить	4243
увеличить изображение	4334
увеличить текст	4349
увеличить фото	4334
увеличить шрифт	4349
увійти	5039
увійти з google	5152
увійти за допомогою google	5152
увійти через apple	5152
увійти через facebook	5152
увійти через google	5152
увійти, щоб коментувати	5169
увімкнути	5145
увімкнути звук	5140
увімкнути сповіщення	5121
увімкніть сповіщення	5121
угостите нас кофе	4325
угостить кофе	4326
уже есть аккаунт	4209
уже зарегистрированы	4209
уже зареєструвалися	5039
уже отключил	4324
узнать цену	4310
укажите сумму	4325
уменьшить шрифт	4349
умови використання	5054
управление на бисквитките	320
управление на известията	326
управление на съгласието	320
управление согласием	4313
управление уведомлениями	4320
управлявай съгласието	320
управлять согласием	4313
условия за ползване	320
установить приложение	4318
усі коментарі	5169
усі матеріали	5158
усі матеріали автора	5158
усі матеріали авторки	5080
усі матеріали за темою	5158
усі новини	5066
усі статті	5158
усі статті автора	5158
участие в азартных играх может вызвать зависимость	4226
участие в азартных играх может вызвать игровую зависимость	4226
""", 'ф': """
файлы cookie	4229
фамилия	336	4332
фейсбук	4220
филворды	4307
фото	4240
фото # з #	5157
фото # из #	4333
фото # із #	5157
фото #/#	4333	5157
фоторепортаж	4240
""", 'х': """
харесай	268
харесва ми	346
хорошо	4229
хотите получать уведомления	4320
хочете отримувати сповіщення	5144
""", 'ц': """
це було корисно	5167
це відео більше недоступне	5140
це відео недоступне	5140
це відео недоступне у вашій країні	5140
це поле обов'язкове	5155
цей контент недоступний	5137
цей контент неможливо показати	5137
цей матеріал закритий	5152
цена на доставката	318
ця стаття закрита	5152
цял екран	323
""", 'ч': """
час читання # хв	5066
час, що залишився	5140
час, що залишився #	5140
чете синтетичен глас	323
четете без ограничения	332
четете без реклами	350
четете в приложението	325
чети без реклами	350
чети в приложението	325
чи була стаття корисною	5059
читает синтезированный голос	4316
читайте в застосунку	5142
читайте в приложении	4318
читайте еще	4240
читайте ещё	4240
читайте ниже	4224
читайте первыми в приложении	4318
читайте першими в застосунку	5142
читайте по теме	4240
читайте также	4240
читайте також	5064
читати без обмежень	5152
читати без реклами	5175
читати всю новину	5158
читати всю статтю	5158
читати далі	5066
читати з передплатою	5152
читати коментарі	5169
читати оригінал	5128
читати повністю	5066
читати розшифровку	5140
читати статтю повністю	5158
читати також	5064
читать без ограничений	4328
читать без рекламы	4350
читать в max	4221
читать в telegram	4221
читать в браузере	4354
читать всю статью	4334
читать далее	4243
читать дальше	4243
читать ещё	4243
читать комментарии	4235
читать оригинал	4305
читать полностью	4243
читать расшифровку	4316
читать с подпиской	4328
читать статью полностью	4334
читать также	4240
читать целиком	4334
читає синтезований голос	5140
чому я бачу цю рекламу	5175
что еще почитать	4240
что ещё почитать	4240
что-то пошло не так	4332
что-то пошло не так, попробуйте позже	4331
что-то пошло не так. попробуйте еще раз	4331
что-то пошло не так. попробуйте ещё раз	4331
что-то пошло не так. попробуйте позже	4331
чуй статията	323
""", 'ш': """
швидкість відтворення	5140
ші може помилятися	5167
""", 'щ': """
ще за темою	5064
ще на цю тему	5067
ще не передплатник	5152
ще немає акаунта	5152
ще новини	5064
що ще почитати	5064
щомісяця	5036	5153
щомісячна підтримка	5150
щомісячний внесок	5149
щоп'ятниці. безкоштовно. без спаму	5155
щороку	5153
щось пішло не так	5156
щось пішло не так, спробуйте пізніше	5155
щось пішло не так. спробуйте пізніше	5155
щось пішло не так. спробуйте ще раз	5155
""", 'э': """
экономия #%	4329
эксклюзивно для подписчиков	4328
электронная почта	4212
электронная почта или логин	4328
эта статья закрыта	4328
это было полезно	4343
это видео больше недоступно	4316
это видео недоступно	4316
это видео недоступно в вашей стране	4316
это поле обязательно	4331
это поле обязательно для заполнения	4331
этот контент невозможно показать	4313
этот контент недоступен	4313
этот материал закрыт	4328
""", 'я': """
я вже підтримую	5035
я вимкнув блокувальник	5146
я отключил	4324
я отключил блокировщик	4322
я уже поддерживаю	4202
як вимкнути adblock	5146
як ми захищаємо джерела	5163
як ми захищаємо наші джерела	5163
якість	5141
яндекс.дзен	4220
""", 'і': """
ім'я	5156
індекс	5156
інша сума	5149
інші матеріали автора	5158
інші матеріали авторки	5080
інші новини	22	5064
інші статті автора	5158
інші статті авторки	5080
""", 'א': """
אהבתי	2365
אודות	2329
אודות הכותב	2397
אולי אחר כך	2381
אולי גם יעניין אותך	2314
אולי יעניין אותך	2314
אולי יעניין אותך גם	2353
אולי יעניין אתכם	2314
אולי יעניין אתכם גם	2353
אולי מאוחר יותר	2292
אולי פספסתם	2353
אחר כך	2382
איך מכבים	2386
איך מכבים חוסם פרסומות	2384
אימייל	2393
אימייל לא תקין	2392
אין לך חשבון	2390
אין לכם חשבון	2390
אינציקלופדיית ynet	2314
אישור	2311	2381
אישור הכל	2377
אישור והמשך	2376
אני מאשר את תנאי השימוש	2392
אני מאשר קבלת דיוור	2392
אני מאשר/ת קבלת דברי פרסומת	2392
אני מאשר/ת קבלת דיוור	2392
אני מסכים	2311
אני מסכים לתנאי השימוש	2392
אני מסכים/ה לתנאי השימוש	2392
אני מסכימה	2311
אפשר	2382
אפשר התראות	2380	2381
אפשר לבטל בכל רגע	2390
אפשר תמיד	2376
אפשרויות נוספות	2405
אשר את כל העוגיות	2410
אשר הכל	2377
אשר והמשך	2376
""", 'ב': """
בדקו את תיבת הדואר	2392
בדקו את תיבת המייל	2392
בחירה	2391
בחן את עצמך	2367
בחנו את עצמכם	2367
בחסות	2358
בחר	2391
בחר מסלול	2390
בחר סכום	2412
בחרו את המינוי שלכם	2390
בחרו מינוי	2390
בחרו מסלול	2390
בחרו סכום	2412
בטל השתקה	2372
ביטול	2381
ביטול הסכמה	2376
ביטול השתקה	2372
בלי ספאם	2392
בלעדי למנויים	2390
במעקב	2402
בשיתוף	2308
בשיתוף עם	2406
""", 'ג': """
גודל גופן	70
גודל הטקסט	2404
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2413
""", 'ד': """
דווח על טעות	2313
דווח על תגובה	2408
דווחו לנו על טעות	2364
דווחו על טעות	2418
דחה את כל העוגיות	2410
דחה הכל	2377
דחיית הכל	2377
דיווח	2365
דיווח על טעות	2364	2418
דיווח על תגובה	2408
דילוג לתוכן	2316
דילוג לתוכן המרכזי	2316
דלג לתוכן	2318
דלג לתוכן הראשי	2316
דלג על הפרסומת	2411
דלגו למתכון	66
דלגו על הפרסומת	2411
דף הבית	2318
""", 'ה': """
האזינו	2303
האזינו בספוטיפיי	2409
האזינו לכתבה	2372
האזן לכתבה	2372
האם הכתבה עזרה לך	2364
האם הכתבה עניינה אותך	2364
האם העמוד עזר לך	2364
האם זה היה מועיל	2364
הבא	2318
הבנתי	2319
הבקשה התקבלה	2414
הבקשה נשלחה	2414
הגב	2313
הגדל טקסט	2404
הגדל תמונה	2396
הגדלת גופן	2340	2341
הגדלת טקסט	2404
הגדלת תמונה	2396
הגדרות	2311
הגדרות עוגיות	2376
הגדרות פרטיות	2311	2376
הדפיסו את המתכון	66
הדפיסו כתבה	2352
הדפס	2303
הדפס מתכון	66
הדפסה	2303	2341
הדפסת המתכון	66
הדפסת כתבה	2352
ההודעה נשלחה	2392
ההודעה שלך	2414
ההצבעה שלך נקלטה	2364
ההצעה המשתלמת ביותר	2391
ההרשמה אושרה	2414
הודעתך נשלחה	2392
הווידאו אינו זמין	2372
הוסיפו תגובה	2313
הוסף כמקור מועדף	2401
הוסף לסל	2416
הוסף תגובה	2313
הוסף תשובה	2408
הוספה לסל	2416
הוספה לרשימת הקריאה	2340
הוספת תגובה	2313
הוקרא בקול סינתטי	2372
הורד שמע	2372
הורדת הפרק	2372
הורדת השמע	2372
הורידו את האפליקציה	2379
הזינו כתובת מייל	2414
הזכירו לי מאוחר יותר	2292
הזן כתובת אימייל	2414
החדשות ביותר	2365
החדשים ביותר	2365
החנות	2406
החשבון שלי	2295
הטבה לקוראים	2370
הטבות למנויים	2370
הטופס נשלח בהצלחה	2392
הירשם	2295
הירשמו להתראות	2380
הישנות ביותר	2365
הכי נצפים	2314
הכי נקרא	2314
הכי נקראות	2314
הכי נקראות היום	2353
הכי פופולרי	2391
הכינוי שלך	2408
הכניסו כתובת מייל	2414
הכתבה הבאה	2314
הכתבה המלאה למנויים	2352
הכתבה הקודמת	2314
הכתבה נעולה	2390
המייל האדום	2397
המייל שלך	2414
המלצות	2314
המקומות מוגבלים	2356
המשיכו לקרוא	2415
המשך בדפדפן	2379
המשך לאתר	2379
המשך לקרוא	2318
המשך עם google	2390
המשך עם אימייל	2413
המשך עם אפל	2390
המשך עם גוגל	2390
המשך עם פייסבוק	2390
המשך קריאה	2318
הנגן נטען	2372
הנצפים ביותר	2353
הנקראות ביותר	2314
הנקראים ביותר	2353
הסרטון אינו זמין	2372
הסרטון אינו זמין כעת	2372
הסרטון הבא	2411
הסרטון הקודם	2411
הסרטון לא זמין	2372
הסרטון לא זמין כעת	2372
הסרטון נטען	2372
הסתר	2319
הסתר תגובות	2364
הסתר תשובות	2364
העדפות עוגיות	2376
העדפות פרטיות	2410
הענק כתבה במתנה	2404
הענקת כתבה במתנה	2404
העתיקו את הקישור	2352
העתיקו קישור	2352
העתק	2405
העתק קישור	2303	2341
העתקת הקישור	2352
העתקת קישור	2303	2341
הפופולרי ביותר	2391
הפופולריות ביותר	2365
הפסק לעקוב	2401
הפסקת מעקב	2401
הפעל התראות	2380
הפעל סרטון	2372
הפעלה אוטומטית	2373
הפעלת התראות	2380
הפרסומת ממשיכה	2416
הצביעו	96	2365
הצביעו בסקר	2364
הצבע	96	2365
הצבעה	97
הצבעתך נקלטה	2364
הצג את כל התגובות	2326
הצג ב-x	2409
הצג הכל	2319
הצג כתוביות	2372
הצג מפה	2319
הצג מקור	2319
הצג עוד	2318
הצג פוסט	2376
הצג פוסט זה באינסטגרם	2409
הצג פחות	2319
הצג תגובות	2364
הצג תוכן	2376
הצג תוצאות	96	2365
הצג תמיד	2376
הצג תשובות	2364
הצגת התוכן	2376
הצגת כל התגובות	2326
הצהרת נגישות	2329
הצטרפו	2293
הצטרפו אלינו	2293
הצטרפו לתומכים	2387
הצעה לקוראים	2370
הקודם	2318
הקטן טקסט	2404
הקטנת גופן	2340	2341
הקטנת טקסט	2404
הקישור הועתק	2352
הקראה אוטומטית	2372
הקש להפעלת קול	2411
הרשמה	2295
השאירו תגובה	2326
השאר אותי מחובר	2390
השאר תגובה	2326
השב	2313
השהה	2336
השתק	2373
השתקה	2373
השתתפו בסקר	2364
התגובה שלך	2408
התגובות למנויים בלבד	2408
התגובות מושבתות	2408
התחבר	2295
התחבר עם google	2390
התחברות	2295
התחברות באמצעות גוגל	2390
התחברות עם גוגל	2390
התחברות עם פייסבוק	2390
התמונה הבאה	2415
התמונה הקודמת	2415
התרומה שלי	2412
""", 'ו': """
וואטסאפ	2341
ווטסאפ	2303	2341
וידאו	2314
""", 'ז': """
זהו שדה חובה	2392
זכור אותי	2391
זמן נוכחי	2373
זמן נותר	2373
""", 'ח': """
חד פעמי	2388
חד-פעמי	2388
חדשות אחרונות	2314
חודש ראשון ב-#	2351
חודש ראשון ב-# ש"ח	2351
חודש ראשון בשקל	2351
חודש ראשון חינם	2351
חזרה למעלה	2318
חזרה לעמוד הבית	2396
חזרה לעמוד הראשי	2316
חזרה לראש העמוד	2316
חזרה לרשימה	2415
חידוש מינוי	2413
חיוב חודשי	2391
חיוב שנתי	2391
חינם, בלי ספאם	2392
חיפוש	2318
""", 'ט': """
טוויטר	2303	2341
טוען וידאו	2372
טוען נגן	2372
טלגרם	2303	2341
טעינת הפוסט	2376
טען מחדש	2384
טען מחדש את הדף	2384
טען עוד	2318
טען פוסט	2376
טען תגובות נוספות	2364
טען תוכן	2376
""", 'י': """
יציאה	2295
יציאה ממסך מלא	2372
יש לי חשבון	2390
""", 'כ': """
כבר הצבעת	2364
כבר הצבעתם	2364
כבר יש לך חשבון	2390
כבר מנוי	2390
כבר מנויים	2390
כבר מנויים? התחברו	2295
כבר נרשמת	2295
כותרות אחרונות	2314
כיביתי	2386
כיביתי את חוסם הפרסומות	2384
כל שקל חשוב	2387
כל תרומה חשובה	2387
כל תרומה עוזרת	2387
כללי התגובות	2364
כן, אני רוצה	2380
כן, אשמח	2381
כניסה	2295
כניסה למנויים	2295
כתבה זו הוענקה במתנה	2417
כתבה זו היא תוכן ממומן	2352
כתבה ממומנת	2358
כתבה נעולה	2390
כתבו את תגובתכם	2408
כתבו לנו	2397
כתבו תגובה	2313
כתבות אחרונות	2314
כתבות מומלצות	2314
כתבות נוספות	2314
כתבות נוספות בנושא	2353
כתבות נוספות שיעניינו אתכם	2353
כתבות נוספות של הכתב	2396
כתבות קשורות	2314
כתבות שאולי פספסתם	2353
כתבות שיעניינו אתכם	2353
כתוב תגובה	2364
כתובת אימייל לא תקינה	2392
כתובת המייל כבר רשומה	2414
כתובת המייל שלך	2414
כתובת מייל לא תקינה	2392
כתיבת תגובה	2364
""", 'ל': """
לא אהבתי	2365
לא כעת	2292
לא ניתן להפעיל את הסרטון	2372
לא ניתן להציג את התוכן	2376
לא ניתן להציג תוכן זה	2376
לא ניתן לטעון את הסרטון	2411
לא ניתן לנגן את הסרטון	2372
לא עכשיו	2292	2381
לא תודה	2292	2381
לא, תודה	2292	2381
לגלריה	2396
לגלריה המלאה	2396
לגלריית התמונות	2396
לדף הבית	2396
לדף התרומות	2387
להאזנה בספוטיפיי	2409
להאזנה לכתבה	2372
להורדה ב-app store	2379
להורדה ב-google play	2379
להורדה מ-app store	2379
להורדה מ-google play	2379
להורדת האפליקציה	2352
להזמנה לחצו כאן	2416
להזמנת כרטיסים	2370
להמשך קריאה	2295
להרשמה	2295
להרשמה לאירוע	2356
לחידון	2367
לחידון המלא	2367
לחנות	2406
לחנות שלנו	2356
לחצו להפעלת הסאונד	2411
לידיעה המלאה	2396
לכל החדשות	2396
לכל החידונים	2367
לכל הכתבות	2318
לכל הכתבות בנושא	2353
לכל הכתבות של הכתב	2396
לכל המשחקים	2367
לכל הסרטונים	2396
לכל העדכונים, הכתבות והסרטונים	2353
לכל התגובות	2313
לכל התמונות	2396
לכתבה הבאה	2396
לכתבה הבאה בסדרה	2353
לכתבה המלאה	2396
לכתבה הקודמת	2396
לכתבה הקודמת בסדרה	2353
לכתבה נוספת	2415
לכתיבת תגובה	2326
למוצר	2406
למנויים בלבד	2299
למתכון	66
לעמוד הבית	2396
לעמוד התרומות	2387
לפרויקט המלא	2396
לפרופיל הכתב	2397
לפרטי המוצר	2416
לפרטים	2319
לפרטים והרשמה	2356
לפרטים נוספים והרשמה	2356
לפתיחת הכתבה	2413
לצפייה ביוטיוב	2409
לצפייה בכל התגובות	2326
לצפייה במסלולים	2413
לצפייה בתוצאות	96
לקריאה באפליקציה	2379
לקריאה מאוחר יותר	2417
לראש הדף	2396
לראש העמוד	2396
לרכישה באמזון	2370
לרכישה לחצו כאן	2370
לרכישת הספר	2370
לרכישת כרטיסים	2370
לרכישת כרטיסים לחצו כאן	2370
לרכישת מינוי	2295
לרכישת מינוי לחצו כאן	2352
לשלוח כתבה במתנה	2340	2341
לתיק המלא	2396
לתמונות	2319
לתרום	2293
לתרומה	2293
לתרומה לחצו כאן	2387
""", 'מ': """
מאוחר יותר	2382
מאשר	2311
מאשרת	2311
מבזקים	2314
מדיניות הפרטיות	2312
מדיניות הפרטיות ותנאי השימוש	2312
מדיניות פרטיות	2311	2329
מהירות הפעלה	2372
מהירות ניגון	2372
מודעה	2308
מומלץ עבורך	2353
מומלץ עבורכם	2353
מומלצים	2314
מוקרא בקול סינתטי	2372
מידע נוסף	2311
מיון לפי	2365
מייל	2341	2393
מיין לפי	2365
ממומן	2308
מסך מלא	2373
מסלולי מינוי	2413
מספר המקומות מוגבל	2356
מעבר למתכון	66
מעוניינים לקבל התראות	2380
מצאת טעות	2364
מצאתם טעות	2313
מצאתם טעות בכתבה	2364
מצאתם טעות? דווחו לנו	2418
מצב כהה	2377
משהו השתבש	2393
משך	2373
משך הסרטון	2411
משלוח חינם	2406
מתנה לחבר	2404
""", 'נ': """
נא להזין כתובת מייל תקינה	2392
נגישות	2329
נגן	2336
נגן וידאו	2372
נגן שמע	2411
נוצר באמצעות ai	2411
נוצר על ידי ai	2411
נושאים	2314
נושאים קשורים	2314
ניגון אוטומטי	2373
ניהול אפשרויות	2410
ניהול הסכמה	2376
ניהול העדפות	2410
ניהול עוגיות	2376
ניתן לבטל בכל עת	2390
נרשמת בהצלחה	2392
""", 'ס': """
סגור	2292
סגור גלריה	2415
סגור חלון	2415
סגור תפריט	2415
סגירה	2292
סודוקו	2369
סוף הפרסומת	2370
סוף פרסומת	2370
סיכום ai	2334
סיכום אוטומטי	2400
סיכום הכתבה	2334
סכום אחר	2387
סכום לבחירה	2412
ספרו לנו מה דעתכם	2364
סקר	97
סקר היום	96
סרטון זה אינו זמין	2372
סרטון זה אינו זמין עוד	2372
סרקו את הקוד	2379
סרקו את קוד ה-qr	2379
""", 'ע': """
עבור לתוכן	2316
עבור לתוכן המרכזי	2316
עדיין לא מנוי	2390
עדיין לא מנויים	2390
עוד	2318
עוד באותו נושא	2353
עוד בנושא	2314
עוד בערוץ	2314
עוד חדשות	2314
עוד כתבות	22	2314
עוד כתבות בנושא	22
עוד כתבות מעניינות	2352
עוד לא מנויים	2390
עוד סיפורים	2353
על הכותב	2397
עקבו אחר הכתב	2401
עקבו אחר הנושא	2401
עקבו אחרי הכתב	2401
עקבו אחרי הנושא	2401
עקוב אחרי הכתב	2401
""", 'פ': """
פייסבוק	2303	2341
פנייה לכתב	2397
פנייה למערכת	2397
פרטים	2319
פרסום	2308
פרסומת	2308
פרסם	2365
פרסם אצלנו	2329
פרסמו אצלנו	2329
פתח	2319
פתח באפליקציה	2379
פתיחה באפליקציה	2379
""", 'צ': """
צור חשבון	2295
צור קשר	2313	2329
צפו באינסטגרם	2409
צפו בטוויטר	2409
צפו ביוטיוב	2409
צפו בפייסבוק	2409
צפו גם	2415
צפייה חוזרת	2411
צרו קשר	2329	2397
צרו קשר עם המערכת	2397
""", 'ק': """
קבל הכל	2377
קבלת התראות	2380
קוד קופון	2416
קודי הנחה	2416
קרא גם	2314
קרא עוד	2318
קראו באפליקציה	2379
קראו בחינם	2413
קראו גם	2314
קראו עוד	2318
""", 'ר': """
רוצה לקבל התראות	2380
רוצים לקבל התראות	2380
רענון העמוד	2384
רענן את הדף	2384
רעננו את הדף	2384
""", 'ש': """
שדה זה הוא חובה	2392
שדה חובה	2392
שדות חובה	2392
שחק עכשיו	2367
שחקו עכשיו	2367
שינוי גודל הגופן	2340
שיתוף	2303
שיתוף בוואטסאפ	2404
שיתוף בווטסאפ	2303
שיתוף בטוויטר	2303
שיתוף במייל	2352
שיתוף בפייסבוק	2303
שכחת את הסיסמה	2390
שכחת סיסמה	2390
שכחתי סיסמה	2295
שלח	96	2393
שלח לחבר	2303
שלח תגובה	2364
שלחו את הכתבה במתנה	2352
שלחו במתנה	2352
שלחו כתבה במתנה	2340
שלחו לחבר	2341	2404
שלחו לנו סרטונים	2397
שלחו לנו תמונות	2397
שלחו משוב	2364
שליחה	2393
שליחה במייל	2303
שליחת כתבה במתנה	2340
שליחת משוב	2364
שליחת תגובה	2364
שמור	2405
שמור העדפות	2376
שמור כתבה	2417
שמור לרשימת הקריאה	2340	2341
שמירה	2303
שמירה לרשימת הקריאה	2340
שמירת הגדרות	2376
שמירת המתכון	66
שמירת כתבה	2352
שמרו כתבה	2352
שמרו לקריאה מאוחרת	2352
שתף	2303
שתף כתבה	2417
שתפו	2303
שתפו את הכתבה	2303
שתפו בוואטסאפ	2352
שתפו בווטסאפ	2352
שתפו בטוויטר	2404
שתפו בטלגרם	2352
שתפו בפייסבוק	2303
שתפו כתבה זו	2417
""", 'ת': """
תגובה	2313
תגובות	2313
תגובות נוספות	2364
תגיות	2314
תודה על ההצבעה	2364
תודה על הצבעתך	96
תודה על התמיכה	2412
תודה על תמיכתכם	2412
תודה שהצבעת	2364
תודה שהצבעתם	2364
תודה, ההודעה נשלחה	2392
תוכן למנויים	2295
תוכן ממומן	92	2308
תוכן מסחרי	2358
תוכן מקודם	2308
תוכן פרסומי	2358
תוכן שיווקי	92	2308
תוכן שיווקי בשיתוף	2358
תוצאות	97
תוצאות ההצבעה	2365
תוצאות הסקר	2365
תורגם אוטומטית	2352
תיקון טעות	2352
תמונה # מתוך #	2316
תמכו בנו	2293
תמכו בנו בפטריאון	2387
תמכו בעיתונות	2387
תמלול	2373
תנאי השימוש	2312
תנאי השימוש | מדיניות הפרטיות	2312
תנאי השימוש ומדיניות הפרטיות	2312
תנאי פרסום תגובות	2364
תנאי שימוש	2311	2329
תפריט	2318
תקציר ai	2334
תקציר בינה מלאכותית	2334
תקציר הכתבה	2334
תרגום אוטומטי	2373
תרומה	2293
תרומה חד פעמית	2387
תרומה חד-פעמית	2387
תרומה חודשית	2387
תרמו	2293
תרמו עכשיו	2293
תשבץ	2369
תשבצים	2369
תשחץ	2369
תשלום באמצעות paypal	2413
""", 'ا': """
ابدا الاختبار	198
ابلاغ	196
ابلغ عن خطا	174
اترك تعليقا	141
اترك رد	195
اترك ردا	195
اتصل بنا	141	159
اجازه دادن	1909
اجازه ميدهم	1910
احجز الان	250
احجز تذكرتك	201
احجز تذكرتك الان	201
احجز مكانك	201
احدث الاخبار	142
احصل علي التنبيهات العاجلة	214
احفظ المقال	183
احفظ المقال لوقت لاحق	183
اخبار اخري	22
اخبار بيشتر	1881
اخبار ديگر	22
اخبار ذات صلة	142
اخبار ذات علاقة	184
اخبار قد تعجبك	184
اخبار قد تهمك	184
اخبار متعلقة	142
اخبار مرتبط	1843
اخبار مرتبطة	184
اخبار پيشنهادي	1881
اختبار الاسبوع	109
اختبر معرفتك	198
اختبر معلوماتك	198
اختر	223
اختر اشتراكك	222
اختر الباقة	222
اختر المبلغ	246
اختر باقتك	222
اختر خطتك	222
اختر مبلغا	246
اخترنا لك	142
اخترنا لكم	184
اخر الاخبار	142
اخرين اخبار	1843
اخرين خبرها	1881
اخفاء	147
اخفاء التعليقات	195
اخفاء الردود	195
ادارة التفضيلات	244
ادارة الخيارات	244
ادارة الموافقة	206
ادارة ملفات تعريف الارتباط	139
ادامه	1847
ادامه با google	1918
ادامه با گوگل	1918
ادامه خبر	1924
ادامه در مرورگر	1906
ادامه مطلب	1847
ادخل البريد الالكتروني	248
ادخل بريدا الكترونيا صحيحا	224
ادخل بريدك الالكتروني	248
ادرس كپي شد	1867
ادعم الصحافة المستقلة	114
ادعم عملنا	219
ادعمنا	114
ادعمنا علي باتريون	219
ادعموا الصحافة المستقلة	219
اذهب الي الوصفة	66
ارتباط با ما	1859
ارسال	96	128	1833
ارسال التعليق	195
ارسال المقال بالبريد	183
ارسال بازخورد	1892
ارسال به تلگرام	1871
ارسال به دوستان	1833
ارسال تعليق	195
ارسال خبر	1925
ارسال ديدگاه	1892
ارسال راي	96
ارسال رايگان	1934
ارسال سوژه	1925
ارسال نظر	1842
ارسل	96
ارسل التعليق	195
ارسل تعليقك	195
ارسل لنا خبرا	230
ارسل لنا صورك	230
ارسل ملاحظاتك	195
ارشيو	1859
از دست ندهيد	1881
از راي شما متشكريم	1892
از شركت شما در نظرسنجي متشكريم	1892
از ما حمايت كنيد	1827
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	155
استطلاع الراي	97
استطلاع اليوم	155
استطلاع راي	97
استمع	128
استمع الي الخبر	202
استمع الي المقال	202
استمع الي هذا المقال	202
استمع علي سبوتيفاي	242
استمع للخبر	170
استمع للمقال	170
استمع للنص	170
اسم المستخدم الخاص بك	241
اشتباهي ديدهايد	1892
اشتر الان	201
اشتر الان من امازون	201
اشتر الكتاب	201
اشتر من امازون	201
اشتراك	116	1829
اشتراك بخريد	1878
اشتراك خود را انتخاب كنيد	1918
اشتراك در تلگرام	1932
اشتراك در واتساپ	1932
اشتراك گذاري	1833
اشتراك گذاري در تلگرام	1871
اشتراكگذاري	1833
اشتراكگذاري در تلگرام	1932
اشتراكگذاري در واتساپ	1932
اشترك	116
اشترك في الاشعارات	211
اضافة رد	241
اضغط لتشغيل الصوت	245
اضغط هنا لمشاهدة الفيديو	170
اضف الي السلة	250
اضف تعليق	141
اضف تعليقا	141
اضف تعليقك	195
اضف رد	196
اضف ردا	196
اضف كمصدر مفضل	234
اطبع	128
اطبع المقال	183
اطبع الوصفة	66
اطبع هذا المقال	183
اطلاعات بيشتر	1839
اظهار اقل	228
اظهار المحتوي	206
اظهار المزيد	228
اعادة المشاهدة	245
اعادة تحميل الصفحة	217
اعجبني	196
اعد تحميل الصفحة	217
اعدادات الخصوصية	206
اعدادات الكوكيز	206
اعدادات ملفات الارتباط	135
اعدادات ملفات تعريف الارتباط	139
اعلان	132
اعلان مدفوع	92	189
اعلان ممول	132
اعلانات	132
اعلانات مدفوعة	189
اعلانات ممولة	188
اعلن معنا	159
اغلاق	113
اغلاق القائمة	249
اغلاق المعرض	249
اغلاق النافذة	249
افتح الخريطة	147
افتح المقال	247
افتح في التطبيق	210
افزودن به منابع ترجيحي	1929
افضل عرض	223
افضل قيمة	223
اقبل وتابع	137
اقبل وواصل	137
اقرا الخبر كاملا	228
اقرا المزيد	146
اقرا المزيد للكاتب	160
اقرا المقال التالي	249
اقرا المقال كاملا	228
اقرا ايضا	142
اقرا في التطبيق	210
اقرا لاحقا	251
اقرا مجانا	247
اكتب تعليقا	141
اكتب تعليقك	241
اكمل القراءة	249
اكنون بازي كنيد	1895
اكواد الخصم	250
الابلاغ عن التعليق	241
الابلاغ عن خطا	174
الاخبار	142
الاستمرار في المتصفح	210
الاشتراك	116
الاعدادات	136
الاعلان مستمر	250
الاعلانات	132
الاقسام	142
الاكثر اعجابا	196
الاكثر تداولا	142
الاكثر تفاعلا	196
الاكثر شعبية	223
الاكثر قراءة	142
الاكثر قراءة الان	184
الاكثر قراءة اليوم	184
الاكثر مشاهدة	142
الان نه	1826
البحث	146
البريد الالكتروني	225
البريد الالكتروني غير صالح	224
البريد الالكتروني غير صحيح	224
البقاء متصلا	222
التالي	146
التشغيل التلقائي	203
التعليقات	141
التعليقات للمشتركين فقط	241
التعليقات معطلة	241
التفاصيل	147
الحقول المطلوبة	224
الخبر التالي	228
الخبر السابق	228
الخروج من ملء الشاشة	202
الدخول	116
الدفع عبر باي بال	247
الذهاب الي صفحة التبرع	219
الرئيسية	146
السابق	146
السماح	212
السماح بالاشعارات	211
السماح دائما	206
السماح والمتابعة	137
السياسة التحريرية	230
الصفحة التالية	146
الصفحة الرئيسية	146
الصورة التالية	249
الصورة السابقة	249
العب الان	198
العب مجانا	198
العودة الي الاعلي	228
العودة الي الصفحة الرئيسية	228
العودة الي القائمة	249
العودة للصفحة الرئيسية	228
الغاء المتابعة	234
الغاء كتم الصوت	202
الفيديو التالي	245
الفيديو السابق	245
الفيديو غير متاح	202
الفيديو غير متاح حاليا	202
القائمة	146
القبول والعرض	135
القبول والمتابعة	137
الكلمات المتقاطعة	200
الكلمات المفتاحية	147
المتابعة باستخدام apple	222
المتابعة باستخدام facebook	222
المتابعة باستخدام google	222
المتابعة باستخدام جوجل	222
المتابعة باستخدام غوغل	222
المتابعة بالبريد الالكتروني	247
المتابعة عبر غوغل	222
المتابعة في المتصفح	210
المتجر	239
المدة	203
المزيد	142	146
المزيد حول هذه القصة	184
المزيد عن الكاتب	160
المزيد عن الكاتبة	160
المزيد للكاتب	228
المزيد من الاخبار	142
المزيد من الخيارات	237
المزيد من الفيديوهات	228
المزيد من المعلومات	136
المزيد من المقالات	184
المزيد من مقالات الكاتب	160	228
المزيد من مقالات الكاتبة	160
المشاهدة علي يوتيوب	242
المقال التالي	142
المقال السابق	142
النتائج	97
النص المكتوب	203
الوسوم	142
الوضع الليلي	207
الوقت الحالي	203
الوقت المتبقي	203
الي الاعلي	146
الي صفحة التبرع	219
امسح رمز qr	210
امكان نمايش اين محتوا وجود ندارد	1903
امكان پخش ويدئو وجود ندارد	1899
انت تتابع هذا الموضوع	234
انت مشترك بالفعل	248
انتخاب	1919
انتخاب اشتراك	1918
انتخاب طرح	1918
انتشار	1893
انتشار يافته : #	1856
انتشار يافته: #	1856
انتقل الي الوصفة	66
انتهاي پيام	1871
انتهي الاعلان	201
اندازه فونت	70
اندازه قلم	70
اندازه متن	1932
انسخ الرابط	128
انشاء حساب	116
انشر	128
انضم الي برنامج العضوية	219
انضم الي فريقنا	174
انضموا الي برنامج العضوية	219
انضموا الي فريقنا	174
اهد المقال	183
اهد هذا المقال	183
اهداء	183
اهداء المقال	183
اهم الاخبار	142
اوافق	136
اوافق علي الشروط والاحكام	224
اوافق علي سياسة الخصوصية	224
اوافق علي معالجة بياناتي	224
اولين نفري باشيد كه نظر ميدهد	1871
ايا اين مطلب براي شما مفيد بود	1892
ايا اين مطلب مفيد بود	1892
ايا اين مقاله مفيد بود	1892
ايا مايليد اعلان دريافت كنيد	1908
ايا ميخواهيد اعلان دريافت كنيد	1908
ايجاد حساب	1829
ايقاف مؤقت	203
ايميل	1921
ايميل خود را بررسي كنيد	1920
ايميل معتبر وارد كنيد	1920
ايميل نامعتبر	1920
ايميل نامعتبر است	1920
اين فيلد الزامي است	1920
اين فيلد ضروري است	1920
اين مطالب را هم بخوانيد	1881
اين مطلب را هم بخوانيد	1881
اين مطلب مفيد بود	1892
اين مقاله قفل است	1918
اين ويدئو در دسترس نيست	1899
اين ويدئو ديگر در دسترس نيست	1899
اين ويديو در دسترس نيست	1899
اپ استور	1907
اپليكيشن را دانلود كنيد	1906
اپليكيشن را نصب كنيد	1906
اگهي	1835
اگهيها	1887
""", 'ب': """
با تشكر، پيام شما ارسال شد	1920
با ما تماس بگيريد	1925
با پردازش دادههايم موافقم	1920
بارگذاري دوباره صفحه	1913
بارگذاري مجدد صفحه	1913
بارگذاري محتوا	1903
بارگذاري پست	1903
باز كردن	1848
باز كردن در اپليكيشن	1906
باز كردن در برنامه	1906
بازار	1907
بازخورد بدهيد	1892
بازرگاني	1887
بازي رايگان	1895
بازي كنيد	1895
بازگشت به بالا	1847
بازگشت به صفحه اصلي	1924
باقات الاشتراك	247
بالفيديو	170
بحث	146
براي ارسال نظر وارد شويد	1892
برعاية	132
برعاية outbrain	188
برعاية taboola	188
برعاية تابولا	188
بريد الكتروني غير صالح	224
بريدك الالكتروني	248
برچسب ها	1843
برچسبها	1843
بزرگتر كردن متن	1932
بزرگنمايي تصوير	1924
بستن	1826
بصوت اصطناعي	233
بصوت الذكاء الاصطناعي	233
بعدا	1909
بعدا ياداوري كن	1826
بعدي	1847
بلغ عن تعليق	241
بلغ عن خطا	174
بله، ميخواهم	1909
به اشتراك بگذاريد	1833
به اين مطلب گوش دهيد	1899
به اين مقاله گوش دهيد	1899
بهترين پيشنهاد	1919
بيشتر	1843	1847
بيشتر ببينيد	1881
بيشتر بخوانيد	1843
بيصدا	1900
""", 'ت': """
تابع القراءة	249
تابع الكاتب	234
تابع الموضوع	234
تابع هذا الموضوع	234
تابعنا عبر	131
تابعنا علي	131
تابعونا علي	131
تاخير # ثوان	202
تازهترينها	1843
تازهسازي صفحه	1913
تبرع	114
تبرع الان	114
تبرع شهري	220
تبرع شهريا	219
تبرع لمرة واحدة	219
تبرع مرة واحدة	246
تبرعي	220
تبليغ	1835
تبليغات	1835	1859
تبليغات در گوگل	1887
تبليغات متني	1887
تجديد الاشتراك	247
تحديث الصفحة	217
تحقق من بريدك	224
تحقق من بريدك الالكتروني	224
تحميل التطبيق	127
تحميل الحلقة	202
تحميل الصوت	202
تحميل المحتوي	206
تحميل المزيد	146
تحميل المزيد من التعليقات	195
تحميل المنشور	206
تحميل من app store	210
تحميل من google play	210
تخصيص	136
تخطي الاعلان	245
تخفيف ويژه خوانندگان	1898
تذاكر	239
تذكرني	223
ترتيب	196
ترتيب حسب	196
ترجمة الية	203
ترجمه ماشيني	1900
تسجيل	116
تسجيل الخروج	19
تسجيل الدخول	116
تسجيل الدخول باستخدام google	222
تسجيل الدخول عبر جوجل	222
تسجيل الدخول عبر غوغل	222
تسجيل الدخول عبر فيسبوك	222
تسجيل دخول	116
تسوق الان	201
تشغيل الاشعارات	211
تشغيل الفيديو	202
تشغيل تلقائي	203
تصغير الخط	237
تصويت	97	196
تعداد نظرات: #	1856
تعذر تحميل الفيديو	245
تعذر تشغيل الفيديو	202
تعذر عرض المحتوي	206
تعليق	141
تعليقات	141
تعليقك	196
تغطية خاصة	184
تغيير تفضيلات الخصوصية	135
تغيير تفضيلات ملفات الارتباط	135
تفضيلات الخصوصية	244
تفضيلات ملفات تعريف الارتباط	206
تفعيل	212
تفعيل الاشعارات	127	214
تقديم # ثوان	202
تكبير الخط	237
تكبير الصورة	228
تلخيص بالذكاء الاصطناعي	233
تلغرام	128
تلقي الاشعارات	211
تلقي الاشعارات العاجلة	214
تلقي التنبيهات	214
تلقي التنبيهات العاجلة	214
تلگرام	1833
تم احتساب صوتك	195
تم ارسال رسالتك	224
تم ارسال رسالتك بنجاح	224
تم ارسال طلبك	248
تم استلام طلبك	248
تم الارسال بنجاح	224
تم الاشتراك بنجاح	224
تم انشاء الصوت بالذكاء الاصطناعي	202
تم انشاؤه بالذكاء الاصطناعي	245
تم تاكيد الاشتراك	248
تم تسجيل صوتك	195
تم نسخ الرابط	183
تماس با تحريريه	1925
تماس با ما	1842	1859
تماس با نويسنده	1925
تماشاي ويديو	1871
تمام صفحه	1900
تنزيل الحلقة	202
تنزيل الصوت	202
تنظيمات	1839
تنظيمات حريم خصوصي	1903
تنظيمات كوكي	1841
تنظيمات كوكيها	1841
تهيه اشتراك	1878
تواصل مع التحرير	230
تواصل مع الكاتب	230
تواصل مع المحرر	230
تواصل معنا	159	230
توقف پخش	1899
تويتر	128
توييتر	1833
تيليجرام	128
""", 'ث': """
ثبت ديدگاه	1892
ثبت راي	96
ثبت نام	1829
ثبت نام شما با موفقيت انجام شد	1920
ثبت نظر	96	1842
ثبتنام	1829
ثبتنام كنيد	1885
""", 'ج': """
جار التحميل	202
جار تحميل الفيديو	202
جاري التحميل	202
جاري تحميل الفيديو	202
جاوااسكريپت غيرفعال است	1903
جدول كلمات متقاطع	1897
جديدترين اخبار	1843
جديدترينها	1893
جزئيات	1848
جستجو	1847
جستجوي پيشرفته	1859
جميع الاخبار	228
جميع الالعاب	198
جميع التعليقات	141
جميع الفيديوهات	228
جميع المواضيع	144
جميع مقالات الكاتب	228
""", 'ح': """
حالا نه	1826
حامي ما شويد	1916
حامي مالي	1934
حجم الخط	128
حجم النص	70
حدث الصفحة	217
حدث خطا	225
حدث خطا ما	225
حريم خصوصي	1841
حساب كاربري	1829
حساب كاربري دارم	1918
حساب كاربري داريد	1918
حساب كاربري نداريد	1918
حسابي	116
حصري للمشتركين	116
حظر	213
حفظ	128
حفظ الاعدادات	206
حفظ التفضيلات	206
حفظ المقال	183
حفظ الوصفة	66
حفظ للقراءة لاحقا	183
حقل الزامي	224
حقل مطلوب	224
حمايت كنيد	1827
حمايت مالي	1827
حمايت مالي از ما	1916
حمايت ماهانه	1917
حمل التطبيق	210
حمل التطبيق الان	210
حمل من app store	210
حمل من google play	210
""", 'خ': """
خاص بالمشتركين	222
خانه	1847
خبر بعدي	1871
خبر قبلي	1871
خبرهاي بيشتر	1881
خبرهاي داغ	1881
خبرهاي مرتبط	1843
خبرهاي پيشنهادي	1881
خروج	19
خروج از تمام صفحه	1899
خريد از امازون	1898
خريد اشتراك	1878
خريد اشتراك سالانه	1878
خريد اشتراك ماهانه	1878
خريد انلاين	1934
خريد اين كتاب	1898
خريد اينترنتي	1934
خريد بليت	1898
خريد بليط	1898
خريد كتاب	1898
خطايي ديدهايد	1892
خطايي رخ داد	1921
خلاصه با هوش مصنوعي	1928
خلاصه هوش مصنوعي	1928
خواندن در اپليكيشن	1906
خواندهشده با صداي مصنوعي	1899
خودتان را بيازماييد	1895
خيارات اخري	238
""", 'د': """
دانش خود را بسنجيد	1895
دانلود	1865
دانلود از اپ استور	1906
دانلود از بازار	1906
دانلود از گوگل پلي	1906
دانلود اپليكيشن	1906
دانلود صدا	1899
دانلود فايل صوتي	1865	1899
دانلود فيلم	1865
دانلود مستقيم	1907
دانلود ويدئو	1899
دانلود ويديو	1865
دانلود پادكست	1899
در انتظار بررسي : #	1856
در انتظار بررسي: #	1856
در حال بارگذاري	1899
در حال بارگذاري ويدئو	1899
در حال بارگذاري ويديو	1899
در صف انتشار: #	1856
در صف بررسي: #	1856
در نظرسنجي شركت كنيد	1892
در همين رابطه	1881
در همين زمينه	1881
در پاتريون حمايت كنيد	1916
درباره ما	1859
درباره نويسنده	1925
دريافت از اپ استور	1906
دريافت از بازار	1906
دريافت از كافه بازار	1906
دريافت از كافهبازار	1907
دريافت از مايكت	1906	1907
دريافت از گوگل پلي	1906
دريافت اعلانها	1908
دستهبندي	1843
دعمك يصنع الفرق	246
دعوت به همكاري	1871
دنبال كردن	1930
دنبال كردن اين موضوع	1929
دنبال كردن موضوع	1929
دنبال كردن نويسنده	1929
ديدگاه	1842
ديدگاه خود را بنويسيد	1892
ديدگاهتان را بنويسيد	1871
ديدگاهها	1842
""", 'ذ': """
ذات صلة	142
ذخيره	1833
ذخيره تنظيمات	1903
ذخيره خبر	1871
ذخيره دستور پخت	66
ذخيره مطلب	1871
ذخيره مطلب براي بعد	1871
ذكرني لاحقا	113
""", 'ر': """
راسل التحرير	230
راسلنا	230
راي دهيد	96	1893
راي شما ثبت شد	96	1892
راي شما ثبت شده است	1892
رايگان و بدون هرزنامه	1920
ربما لاحقا	113
رد	141	1839
رد همه	1904
رزرو بليت	1934
رسالتك	225
رفتن به بالا	1924
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1916
رفض	136
رفض الكل	207
رفض جميع ملفات تعريف الارتباط	244
رمز عبور خود را فراموش كردهايد	1918
رمز عبور را فراموش كردهايد	1829
روابط ممولة	188
رپورتاژ	1835
رپورتاژ اگهي	1835
""", 'ز': """
زمان باقيمانده	1900
زمان فعلي	1900
""", 'س': """
سؤال اليوم	96
ساهم	114
ساهم الان	114
سجل الدخول	121
سجل الدخول للتعليق	195
سحب الموافقة	206
سرعة التشغيل	202
سرعت پخش	1899
سماح	213
سودوكو	200	1897
سوژه بفرستيد	1925
سياسة التصحيح	230
سياسة التصحيحات	230
سياسة الخصوصية	139	159
سياسة الخصوصية | شروط الاستخدام	139
سياسة الخصوصية وشروط الاستخدام	139
سياسة ملفات تعريف الارتباط	139
سياست حريم خصوصي	1839	1841
سياست حفظ حريم خصوصي	1838	1839
سياست كوكي	1839
سياست كوكيها	1838
سيب اپ	1907
""", 'ش': """
شارك	128
شارك الخبر	183
شارك القصة	183
شارك المقال	128
شارك عبر واتساب	237
شارك علي	128
شارك علي تويتر	237
شارك علي فيسبوك	237
شارك علي واتساب	237
شارك في استطلاع الراي	174
شارك في الاختبار	198
شارك في الاستطلاع	174
شارك في التصويت	195
شارك هذا الخبر	251
شارك هذا المقال	251
شارك هذا الموضوع	128
شارك هذه الصفحة	251
شاركنا برايك	195
شاركنا رايك	141
شاركها	183
شاركونا اراءكم	195
شاهد الصور	228
شاهد الفيديو	170
شاهد ايضا	142
شاهد بالفيديو	170
شاهد علي يوتيوب	242
شاهد كل الصور	144
شايد بعدا	1826
شحن مجاني	239
شراء التذاكر	201
شراء من امازون	201
شرايط ارسال نظر	1892
شرايط استفاده	1841
شرايط استفاده و حريم خصوصي	1841
شرايط را ميپذيرم	1920
شركاؤنا	207
شركاي ما	1904
شركت در ازمون	1895
شركت در نظرسنجي	1892
شروط الاستخدام	139	159
شروط الاستخدام | سياسة الخصوصية	139
شروط الاستخدام وسياسة الخصوصية	139
شروط التعليق	195
شروع ازمون	1895
شكرا لتصويتك	96	195
شكرا لدعمك	246
شكرا لدعمكم	246
شكرا لمشاركتك	195
شكرا، تم ارسال رسالتك	224
شما اين موضوع را دنبال ميكنيد	1929
شما قبلا راي دادهايد	1892
شنيدن اين مطلب	1899
شنيدن مقاله	1899
""", 'ص': """
صفحة التبرع	219
صفحه اصلي	1847
صفحه كمك مالي	1916
صندوق ورودي خود را بررسي كنيد	1920
صوت	96	196
صوت اصطناعي	203
صوت الان	96
""", 'ط': """
طالع ايضا	184
طباعة	128
طباعة المقال	183
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1885
ظرفيت محدود است	1885
""", 'ع': """
عدم السماح	213
عرض اقل	147
عرض الاشتراكات	247
عرض الاصل	147
عرض الباقات	247
عرض التعليقات	195
عرض التفاصيل	147
عرض الردود	195
عرض الصور	228
عرض الكل	146
عرض المحتوي	206
عرض المزيد	146
عرض المزيد من التعليقات	195
عرض الملف	228
عرض المنتج	250
عرض المنشور	206
عرض النتائج	96	196
عرض النص الاصلي	147
عرض النص المكتوب	202
عرض جميع الاخبار	228
عرض جميع الصور	228
عرض خاص للقراء	201
عرض علي اكس	242
عرض علي انستغرام	242
عرض علي تويتر	242
عرض علي فيسبوك	242
عرض كل الصور	144
عرض كل المقالات	144
عرض هذا المنشور علي instagram	242
عرض هذا المنشور علي انستغرام	242
عروض المشتركين	201
عضويت	1829
عطلت مانع الاعلانات	217
عكس	1843
عكسهاي بيشتر	1924
عكسهايتان را براي ما بفرستيد	1925
علي فيسبوك وتويتر	131
عن الكاتب	230
عن الكاتبة	160
عودة للاعلي	228
""", 'غ': """
غرد	128
غير قابل انتشار: #	1856
غيرفعال كردم	1915
غيرقابل انتشار: #	1856
""", 'ف': """
فتح	147
فتح التطبيق	210
فتح في التطبيق	210
فراموشي رمز عبور	1918
فروشگاه	1934
فعال كردن	1909
فعال كردن اعلانها	1908
فعالسازي	1910
فعالسازي اعلانها	1908
فعل الاشعارات	211
فعلا نه	1909
فقط براي مشتركان	1829
فهمت	147
فيديو	142
فيديو غير متاح	202
فيسبوك	128	1833
فيلد الزامي	1920
فيلدهاي الزامي	1920
فيلم اصلي	1865
""", 'ق': """
قبلي	1847
قبول	136
قبول الجميع	207
قبول الكل	207
قبول جميع ملفات تعريف الارتباط	244
قبول كنيد و ادامه دهيد	1838
قبول همه	1904
قبول همه كوكيها	1838
قبول و ادامه	1839	1903
قبول ومتابعة	206
قد يعجبك	142
قد يعجبك ايضا	22	142
قد يهمك	142
قد يهمك ايضا	142
قديميترينها	1893
قراءة المزيد	146
قراءة الية	233
قصص مقترحة	184
قواعد التعليق	195
قواعد التعليقات	195
قوانين ارسال نظر	1892
قوانين و مقررات	1859
قوانين و مقررات را ميپذيرم	1920
قيم المقال	174
قيم الوصفة	66
قيم هذا المقال	174
""", 'ك': """
كافه بازار	1907
كافهبازار	1907
كبر الصورة	228
كتم الصوت	203
كد qr را اسكن كنيد	1906
كد ويدئو	1865
كد ويديو	1865
كد پخش	1865
كل الاخبار	228
كل الالعاب	198
كل الصور	228
كل المواضيع	144
كل مساهمة تصنع فرقا	219
كل مساهمة مهمة	219
كل مقالات الكاتب	160	228
كلمات اليوم المتقاطعة	109
كلمات دلالية	142
كلمات متقاطعة	200
كلمات مفتاحية	142
كليدواژهها	1843
كمك كنيد	1827
كمك مالي	1827
كمك ماهانه	1917
كمك يكباره	1916
كن اول المعلقين	183
كن داعما	114
كود خصم	250
كوكيها	1841
كوچكتر كردن متن	1932
كيف اعطل مانع الاعلانات	217
كيف اعطله	218
كيفية التعطيل	218
كيفيت اصلي	1865
كپي	1933
كپي شد	1867	1871
كپي كردن لينك	1871
كپي لينك	1833
كپي لينك كوتاه	1867
""", 'ل': """
لا اوافق	136
لا توجد تعليقات	195
لا شكرا	113
لا يمكن تشغيل الفيديو	202
لا يمكن عرض هذا المحتوي	206
لا يوجد تعليقات	195
لا، شكرا	113
لاحقا	113
لخص بالذكاء الاصطناعي	107
لدي حساب	222
لديك حساب	222
لديك حساب بالفعل	222
لست مشتركا	222
لست مشتركا بعد	222
لطفا ان را غيرفعال كنيد	1915
لطفا ايميل خود را وارد كنيد	1920
لطفا نظر خود را بنويسيد	1855
لطفا يك ايميل معتبر وارد كنيد	1920
لغو در هر زمان	1918
لغو دنبال كردن	1929
لغو رضايت	1903
لقد صوت من قبل	195
لقد صوتت بالفعل	155
لقد عطلته	217
لقد قمت بالتصويت	195
للاعلان معنا	159
للمشتركين	118
للمشتركين فقط	121
لم يعجبني	196
ليس الان	113
ليس لديك حساب	222
لينك خبر كپي شد	1867
لينك كوتاه	1833
لينك كوتاه خبر	1867	1871
لينك كوتاه كپي شد	1867
لينك كپي شد	1867	1871
""", 'م': """
مادة اعلانية	132
مايكت	1907
مبلغ اخر	219
مبلغ دلخواه	1916
مبلغ ديگر	1916
مبلغ مختلف	219
مبلغ مخصص	246
متابع	235
متابعة القراءة	249
متابعة الكاتب	234
متابعة الموضوع	234
متابعة علي الموقع	210
متن كامل خبر	1924
متن كامل مقاله را بخوانيد	1924
متن پيادهشده	1900
متوجه شدم	1848
متوفر علي app store	210
متوفر علي google play	210
مجانا وبدون رسائل مزعجة	224
مجموع ديدگاهها : #	1856
مجموع نظرات: #	1856
محبوبترين	1919
محبوبترينها	1893
محتواي تبليغاتي	1835
محتواي حمايتشده	1871
محتواي پولي	1898
محتوي اعلاني	189
محتوي برعاية	189
محتوي للمشتركين	118
محتوي مدفوع	201
محتوي ممول	92	132
مختارات	142
مخصوص مشتركان	1918
مدة الفيديو	245
مدت	1900
مدت زمان	1900
مديريت رضايت	1903
مديريت كوكيها	1903
مرا به خاطر بسپار	1918
مرة واحدة	220
مرتبسازي	1893
مرتبسازي بر اساس	1893
مزايا المشتركين	201
مزاياي مشتركان	1898
مزيد من مقالات الكاتب	160
مزيد من مقالات الكاتبة	160
مساحة اعلانية	189
مستخدم جديد	116
مسدودكننده را غيرفعال كردم	1913
مشاركة	128
مشاركة عبر البريد	237
مشاركة عبر فيسبوك	237
مشاركة عبر واتساب	128
مشاركة علي تويتر	128
مشاركة علي فيسبوك	128
مشاهده بيشتر	1847
مشاهده عكسها	1924
مشاهده قيمت	1898
مشاهده محتوا	1903
مشاهده نتايج	96	1893
مشاهده همه	1847
مشاهده پاسخها	1892
مشاهده پرونده	1924
مشاهده گالري	1924
مشترك شويد	1829
مشغل الصوت	245
مشغل الفيديو	245
مشكلي پيش امد	1921
مطالب بيشتر	1881
مطالب ديگر اين نويسنده	1924
مطالب مرتبط	1843
مطالب پيشنهادي	1881
مطلب بعدي	1924
مطلب قبلي	1924
معرض الصور	228
مقال مهدي من مشترك	251
مقالات اخري للكاتب	160	184
مقالات اخري للكاتبة	160
مقالات ذات صلة	142
مقالات قد تعجبك	184
مقالات قد تهمك	184
مقالات مرتبط	1843
مقاله بعدي	1924
مقاله قبلي	1924
مقترحات برعاية taboola	188
مقروء بصوت اصطناعي	202
ملء الشاشة	203
ملخص اعده الذكاء الاصطناعي	233
ملخص الذكاء الاصطناعي	233
ملخص بالذكاء الاصطناعي	233
ملفات تعريف الارتباط	139
من نحن	159
منتشر شده: #	1856
منو	1847
مهمترين اخبار	1843
مواضيع ذات صلة	142
مواضيع قد تهمك	184
مواضيع متعلقة	184
مواضيع مرتبطة	184
موافق	136
موافق ومتابعة	206
موافقة ومتابعة	137
موافقم	1839
موضوعات ذات صلة	142
موضوعات متعلقة	184
مولد بالذكاء الاصطناعي	245
ميخواهيد اعلان دريافت كنيد	1908
""", 'ن': """
نام	1921
نبذة عن الكاتب	230
نبذة عن الكاتبة	160
نتائج الاستطلاع	196
نتائج التصويت	196
نسخ	238
نسخ الرابط	128
نسخ رابط المقال	183
نسخه صوتي مقاله	1899
نسخه وب	1907
نسخه چاپي	1871
نسيت كلمة السر	222
نسيت كلمة المرور	116
نشر	196
نصب اپليكيشن	1906
نظر	1842
نظر بدهيد	1871
نظر خود را با ما در ميان بگذاريد	1871
نظر خود را بنويسيد	1842
نظر خود را بگوييد	1892
نظر سنجي	97
نظر شما	1842
نظر شما درباره اين خبر چيست	1871
نظر كاربران	1855
نظرات	1842
نظرات بينندگان	1855
نظرات شما	1855
نظرات كاربران	1855
نظرات مخاطبان	1855
نظرتان را بگوييد	1892
نظرسنجي	97	1871
نعم اريد	213
نعم، اريد	212
نقشه سايت	1859
نمايش اين محتوا ممكن نيست	1903
نمايش بيشتر	1847
نمايش زيرنويس	1899
نمايش كمتر	1848
نمايش متن اصلي	1848
نمايش محتوا	1903
نمايش نتايج	96
نمايش نظرات	1892
نمايش نظرات بيشتر	1892
نمايش نقشه	1848
نمايش همه	1848
نمايش پاسخها	1892
نمايش پست	1903
ننصح بقراءة	142
نه ممنون	1826	1910
نه، ممنون	1910
نهاية الاعلان	201
""", 'ه': """
هديه دادن مقاله	1932
هذا البريد مسجل مسبقا	248
هذا الحقل الزامي	224
هذا الحقل مطلوب	224
هذا الفيديو غير متاح	202
هذا الفيديو غير متاح حاليا	202
هذا الفيديو لم يعد متاحا	202
هذا المحتوي للمشتركين	118
هذا المقال للمشتركين	118
هذا المقال مقفل	222
هذه المادة للمشتركين	183
هر زمان ميتوانيد لغو اشتراك كنيد	1920
هر كمكي مهم است	1916
هل افادك هذا المقال	195
هل ترغب باستلام الاشعارات	211
هل ترغب في تلقي الاشعارات	211
هل تريد تلقي اشعارات	211
هل تريد تلقي الاشعارات	211
هل كان هذا المقال مفيدا	195
هل كان هذا مفيدا	195
هل كانت هذه الصفحة مفيدة	195
هل لديك حساب	222
هل نسيت كلمة المرور	222
هل وجدت خطا	195
همرساني	1833
همه اخبار	1924
همه بازيها	1895
همه خبرها	1924
همه عكسها	1924
همه مطالب	1924
همه مطالب نويسنده	1924
همه ويدئوها	1924
هميشه اجازه داده شود	1903
هميشه نمايش بده	1903
همچنين ببينيد	1881
همچنين بخوانيد	1843
هنوز ثبتنام نكردهايد	1918
هنوز مشترك نيستيد	1918
هيئة التحرير	159
""", 'و': """
واتساب	128
واتساپ	1833
ورود	1829
ورود / ثبت نام	1829
ورود با اپل	1918
ورود با فيسبوك	1918
ورود با گوگل	1918
ورود مشتركان	1878
وسوم	142
وصول غير محدود الي جميع المقالات	247
وظائف	159
ويدئو در دسترس نيست	1899
ويديو	1843
ويديو در دسترس نيست	1899
ويژه خوانندگان	1898
ويژه مشتركان	1829
""", 'ي': """
يتم تحميل الفيديو	202
يدفع سنويا	222
يستمر المقال بعد الاعلان	188
يك بار	1917
يكبار	1917
يمكنك الالغاء في اي وقت	222
يمكنك الغاء الاشتراك في اي وقت	224
""", 'پ': """
پاسخ	1842
پايان اگهي	1898
پايان تبليغ	1898
پخش	1865
پخش خودكار	1900
پخش ويدئو	1899
پخش ويدئو ممكن نيست	1899
پخش ويديو	1899
پذيرش همه	1904
پذيرش و ادامه	1903
پذيرفتن	1839
پربازديدترين	1843
پربازديدترينها	1843
پربازديدها	1843
پربازديدهاي امروز	1881
پربازديدهاي هفته	1881
پربحثترينها	1843
پربينندهترين	1881
پربينندهترين خبرها	1881
پربينندهترينها	1881
پرداخت سالانه	1919
پرداخت ماهانه	1919
پسنديدم	1893
پنهان كردن پاسخها	1892
پيام بازرگاني	1887
پيام شما ارسال شد	1920
پيام شما با موفقيت ارسال شد	1920
پيشنهاد خواندني	1881
پيشنهاد سردبير	1843
پيشنهاد ما	1843
پيوندها	1859
""", 'چ': """
چاپ	1833
چاپ دستور پخت	66
چگونه غيرفعال كنم	1915
چگونه مسدودكننده را غيرفعال كنم	1913
""", 'گ': """
گالري تصاوير	1924
گالري عكس	1924
گزارش تخلف	1893
گزارش خطا	1842
گزارش خطا در اين خبر	1871
گزينههاي بيشتر	1933
گوگل پلي	1907
""", 'अ': """
अकाउंट नहीं है	2503
अक्षर का आकार	70
अक्षर छोटे करें	2515
अक्षर बडे करें	2515
अगला	2444
अगला लेख	2509
अगली खबर	2440
अगली तस्वीर	2509
अगली फोटो	2509
अगली स्टोरी	2509
अनफॉलो करें	2513
अनम्यूट	2488
अनिवार्य	2506
अनुमति दें	2496
अन्य खबरें	22	2440
अन्य राशि	2501
अन्य विकल्प	2516
अपना इनबॉक्स देखें	2505
अपना ईमेल दर्ज करें	2505
अपना ईमेल देखें	2505
अपना ईमेल पता दर्ज करें	2505
अपना कमेंट लिखें	2453
अपना ज्ञान परखें	2484
अपना प्लान चुनें	2503
अपनी टिप्पणी दें	2453
अपनी टिप्पणी लिखें	2453
अपनी तस्वीरें हमें भेजें	2510
अपनी प्रतिक्रिया दें	2481
अपनी राय दें	2439
अपनी राय बताएं	2481
अभी खरीदें	2487
अभी खेलें	2484
अभी डाउनलोड करें	2494
अभी तक सब्सक्राइबर नहीं हैं	2503
अभी दान करें	2425
अभी नहीं	2424	2497
अमान्य ईमेल	2505
अमेजन पर खरीदें	2487
अवधि	2489
असहमत	2438
अस्वीकार करें	2438
""", 'आ': """
आगे पढें	2444
आज का सवाल	96
आज की अन्य खबरें	2474
आप इस विषय को फॉलो कर रहे हैं	2513
आप कभी भी अनसब्सक्राइब कर सकते हैं	2505
आप पहले ही वोट कर चुके हैं	2481
आपका वोट दर्ज हो गया	2481
आपका वोट दर्ज हो गया है	2481
आपका संदेश भेज दिया गया है	2505
आपके लिए	2440
आपको यह भी पसंद आ सकता है	2474
आपको ये भी पसंद आ सकता है	2474
आवश्यक फील्ड	2505
""", 'इ': """
इस लेखक की अन्य खबरें	2457
इस लेखक की और खबरें	2457
इस लेखक के और लेख	2457
इस विषय को फॉलो करें	2513
इसे भी देखें	2474
इसे भी पढें	2440
""", 'ई': """
ई-पेपर	2427
ईमेल	2506
ईमेल से शेयर करें	2515
""", 'ऊ': """
ऊपर जाएं	2444
""", 'ए': """
एआई आवाज में सुनें	2488
एआई द्वारा तैयार	2460
एआई समरी	2460
एआई सारांश	2460
एआई से तैयार सारांश	2460
एक बार	2502
एक बार का दान	2501
एप डाउनलोड करें	2494
""", 'ऐ': """
ऐप इंस्टॉल करें	2494
ऐप खोलें	2494
ऐप डाउनलोड करें	2494
ऐप में खोलें	2494
ऐप में पढें	2494
ऐप स्टोर से डाउनलोड करें	2494
""", 'ऑ': """
ऑटोप्ले	2489
ऑडियो डाउनलोड करें	2488
ऑफर देखें	2487
""", 'औ': """
और खबरें	2440
और जानें	2438
और टिप्पणियां देखें	2481
और देखें	2444
और पढें	2440	2444
और पढें इस लेखक से	2457
और भी पढें	2474
""", 'क': """
कभी भी रद्द करें	2503
कम दिखाएं	2445
कमेंट	2439
कमेंट करें	2439
कमेंट पढें	2453
कमेंट लिखें	2481
कमेंट्स	2439
करियर	2456
किताब खरीदें	2487
कीमत देखें	2487
कुकी का उपयोग	2438
कुकी नीति	2436	2438
कुकी सेटिंग्स	2492
कुकीज नीति	2438
कुकीज प्रबंधित करें	2492
कुकीज सेटिंग	2437
कुछ गलत हो गया	2506
केवल सदस्यों के लिए	2427
केवल सब्सक्राइबर के लिए	2503
कैसे बंद करें	2500
कॉपी	2516
कॉपी करें	2516
कॉपी लिंक	2430
क्या आप नोटिफिकेशन चाहते हैं	2495
क्या आप नोटिफिकेशन पाना चाहते हैं	2495
क्या आप सूचनाएं पाना चाहते हैं	2495
क्या यह उपयोगी था	2481
क्या यह खबर उपयोगी थी	2481
क्या यह पेज उपयोगी था	2481
क्या यह लेख उपयोगी था	2481
क्यूआर कोड स्कैन करें	2494
क्रमबद्ध करें	2482
क्विज खेलें	2484
""", 'ख': """
खबर सुनें	2488
खाता नहीं है	2503
खाता बनाएं	2427
खोजें	2444
खोलें	2445
""", 'ग': """
गलती की सूचना दें	2481
गलती बताएं	2445
गूगल प्ले से डाउनलोड करें	2494
गूगल से जारी रखें	2503
गूगल से लॉगिन करें	2503
गेम्स	2486
गैलरी देखें	2509
गोपनीयता नीति	2436	2438	2456
गोपनीयता सेटिंग्स	2492
""", 'च': """
चर्चा में क्यों है	2474
चुनें	2504
""", 'ज': """
जरूर पढें	2474
जवाब छिपाएं	2481
जवाब दें	2439
जवाब देखें	2481
जवाब भेजें	2481
जावास्क्रिप्ट बंद है	2492
ज्यादा दिखाएं	2509
ज्यादा पढी गई	2474
""", 'ट': """
टिकट खरीदें	2487
टिकट बुक करें	2487
टिप्पणियां	2439
टिप्पणी	2439
टिप्पणी करें	2439
टिप्पणी के नियम	2481
टिप्पणी के लिए लॉगिन करें	2481
टिप्पणी भेजें	2481
टिप्पणी लिखें	2481
टेक्स्ट साइज	70
टैग्स	2440
टॉप न्यूज	2440
टॉप स्टोरीज	2474
ट्रांसक्रिप्ट	2489
ट्रेंडिंग	2440
ट्विटर	2430
ट्विटर पर शेयर करें	2515
""", 'ठ': """
ठीक है	2445
""", 'त': """
तस्वीर बडी करें	2509
तस्वीरें देखें	2509
ताजा खबरें	2440
ताजा समाचार	2440
""", 'द': """
दान करें	2425
दान पेज पर जाएं	2501
देश की और खबरें	2474
दोस्तों को भेजें	2460
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2505
""", 'न': """
नक्शा देखें	2445
नतीजे देखें	96
नवीनतम	2482
नहीं धन्यवाद	2424
नहीं, धन्यवाद	2424	2497
नियम और शर्तें	2436	2456
नियम और शर्तें | गोपनीयता नीति	2436
नोटिफिकेशन ऑन करें	2495
नोटिफिकेशन चालू करें	2495
""", 'प': """
परिणाम देखें	96	2482
पसंदीदा स्रोत के रूप में जोडें	2513
पहले से खाता है	2503
पहले से सब्सक्राइबर हैं	2503
पाठकों के लिए विशेष ऑफर	2487
पार्टनर कंटेंट	2477
पासवर्ड भूल गए	2503
पिछला	2444
पिछला लेख	2509
पिछली खबर	2440
पूरा लेख पढें	2509
पूरी खबर पढें	2444
पेज दोबारा लोड करें	2499
पेज रिफ्रेश करें	2499
पेज रीफ्रेश करें	2499
पेड कंटेंट	2487
पोल	97
पोल में हिस्सा लें	2481
पोस्ट लोड करें	2492
प्रचार	2434
प्रतिक्रिया दें	2439
प्रतिलिपि	2489
प्राइवेसी पॉलिसी	2438	2456
प्राइवेसी सेटिंग्स	2492
प्रायोजक	2517
प्रायोजित	2434
प्रायोजित सामग्री	2477
प्रिंट	2516
प्रिंट करें	2430
प्रीमियम	2427
प्लान चुनें	2503
प्ले स्टोर से डाउनलोड करें	2494
प्लेबैक गति	2488
प्लेबैक स्पीड	2488
प्लेयर लोड हो रहा है	2488
""", 'फ': """
फीडबैक दें	2456	2481
फीडबैक भेजें	2481
फुल स्क्रीन	2489
फुल स्क्रीन से बाहर निकलें	2488
फेसबुक	2430
फेसबुक पर शेयर करें	2430
फेसबुक से जारी रखें	2503
फेसबुक से लॉगिन करें	2503
फॉन्ट आकार	2515
फॉन्ट साइज	70
फॉलो कर रहे हैं	2513
फॉलो करें	2513
फोटो	2440
फोटो गैलरी	2474
फोटो गैलरी देखें	2509
फ्लिपकार्ट पर खरीदें	2487
""", 'ब': """
बंद करें	2424
बडी खबरें	2440
बाद में	2424	2497
बाद में याद दिलाएं	2424
ब्राउजर में जारी रखें	2494
""", 'भ': """
भेजें	2506
""", 'म': """
मंजूर है	2438
मशीनी अनुवाद	2489
मान्य ईमेल दर्ज करें	2505
मासिक दान	2502
मासिक भुगतान	2504
मासिक सहयोग	2502
मुख्य समाचार	2440
मुझे याद रखें	2503
मुफ्त डिलीवरी	2517
मुफ्त में खेलें	2484
मुफ्त, कोई स्पैम नहीं	2505
मूल देखें	2445
मेन्यू	2444
मेरा खाता	2427
मेरा खाता है	2503
मैं नियम और शर्तों से सहमत हूं	2505
मैंने ऐड ब्लॉकर बंद कर दिया	2499
मैंने बंद कर दिया	2500
म्यूट	2489
""", 'य': """
यह खबर सुनें	2488
यह फील्ड अनिवार्य है	2505
यह फील्ड आवश्यक है	2505
यह भी देखें	2474
यह भी पढें	2440
यह लेख लॉक है	2503
यह लेख सुनें	2488
यह वीडियो अब उपलब्ध नहीं है	2488
यह वीडियो उपलब्ध नहीं है	2488
यह सामग्री नहीं दिखाई जा सकती	2492
ये खबरें भी पढें	2474
ये भी जानें	2474
ये भी देखें	2474
ये भी पढें	2440
""", 'र': """
रजिस्टर करें	2427
रिपोर्ट करें	2482
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2482
लाइक करें	2482
लिंक कॉपी करें	2430	2460
लिंक कॉपी हो गया	2515
लेख उपहार में दें	2515
लेख सुनें	2488
लेखक की अन्य खबरें	2457
लेखक के अन्य लेख	2509
लेखक के और लेख	2457	2509
लेखक के बारे में	2510
लेखक के बारे में और	2457
लेखक को फॉलो करें	2513
लेखक परिचय	2510
लेखक से और	2457
लॉग इन	2427
लॉग इन करें	2427
लॉगआउट	2427
लॉगिन	2427
लोकप्रिय	2440
लोड हो रहा है	2488
""", 'व': """
वर्ग पहेली	2486
वर्तमान समय	2489
विज्ञापन	2434
विज्ञापन के बाद जारी	2477
विज्ञापन दें	2456
विज्ञापन समाप्त	2487
विज्ञापन हटाएं	2460
विवरण	2445
विषय	2440
विषय को फॉलो करें	2513
वीडियो	2440
वीडियो उपलब्ध नहीं है	2488
वीडियो चलाएं	2488
वीडियो नहीं चलाया जा सकता	2488
वीडियो लोड हो रहा है	2488
वोट करने के लिए धन्यवाद	2481
वोट करें	96	2482
वोट दें	96
वोट देने के लिए धन्यवाद	2481
व्हाट्सएप	2430
व्हाट्सएप पर शेयर करें	2515
व्हाट्सऐप पर शेयर करें	2515
""", 'श': """
शायद बाद में	2424
शिकायत करें	2482
शेयर	2430
शेयर करें	2430
शेष समय	2489
""", 'स': """
संपर्क करें	2439	2456
संपादक को लिखें	2510
संबंधित खबरें	2440
संबंधित लेख	2440
संबंधित वीडियो	2474
संबंधित समाचार	2440
सदस्य बनें	2425
सबटाइटल दिखाएं	2488
सबमिट करें	2506
सबसे अच्छा ऑफर	2504
सबसे ज्यादा पढी गई	2440
सबसे ज्यादा पढी गई खबरें	2474
सबसे ज्यादा पढी गईं	2474
सबसे लोकप्रिय	2504
सब्सक्राइब	2427
सब्सक्राइब करें	2427
सभी अस्वीकार करें	2492
सभी कमेंट देखें	2481
सभी खबरें	2509
सभी खबरें देखें	2509
सभी गेम	2484
सभी गेम्स	2484
सभी टिप्पणियां देखें	2481
सभी तस्वीरें देखें	2509
सभी दिखाएं	2445
सभी देखें	2444
सभी फोटो देखें	2509
सभी वीडियो	2509
सभी वीडियो देखें	2509
सभी स्वीकार करें	2438	2492
समझ गया	2445
समर्थन करें	2425
सर्वे	97
सर्वे में हिस्सा लें	2481
सहमत हूं	2438
सहमति दें और आगे बढें	2437
सहमति प्रबंधित करें	2492
सहमति वापस लें	2492
सहयोग करें	2425
सही ईमेल दर्ज करें	2505
साइटमैप	2456
साइन अप	2427
साइन इन	2427
साझा करें	2430
सामग्री दिखाएं	2492
सामग्री देखें	2492
सामग्री लोड करें	2492
सालाना भुगतान	2504
सिर्फ सब्सक्राइबर के लिए	2503
सीधे रेसिपी पर जाएं	66
सुडोकू	2486
सुधार नीति	2510
सूचनाएं चालू करें	2495
सेव करें	2430
स्पॉन्सर्ड	2434
स्पॉन्सर्ड कंटेंट	2477
स्वचालित अनुवाद	2489
स्वीकार करें	2438
स्वीकार करें और आगे बढें	2437
स्वीकार करें और जारी रखें	2492
""", 'ह': """
हमसे संपर्क करें	2456	2510
हमारा समर्थन करें	2425
हमारी मदद करें	2501
हमारे बारे में	2456
हमें लिखें	2510
हमें सपोर्ट करें	2501
हमें सहयोग दें	2501
हमेशा अनुमति दें	2492
हर योगदान महत्वपूर्ण है	2501
हर योगदान मायने रखता है	2501
हां, चाहिए	2496
होम	2444
होम पेज पर जाएं	2509
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	394
অডিও ডাউনলোড করুন	393
অনুদান দিন	357
অনুদান পাতায যান	402
অনুমতি দিন	399
অনুসরণ করছেন	415
অনুসরণ করুন	415
অন্য পরিমাণ	402
অ্যাকাউন্ট আছে	404
অ্যাকাউন্ট নেই	404
অ্যাপ ডাউনলোড করুন	397
অ্যাপ স্টোর থেকে ডাউনলোড করুন	397
অ্যাপে খুলুন	397
অ্যাপে পডুন	397
""", 'আ': """
আগের খবর	410
আপনার জন্য নির্বাচিত	383
আপনার বার্তা পাঠানো হযেছে	406
আপনার ব্রাউজার অডিও সমর্থন করে না	393
আপনার ব্রাউজার ভিডিও সমর্থন করে না	393
আপনার ভোট গৃহীত হযেছে	389
আপনার ভোট গ্রহণ করা হযেছে	389
আপনার মতামত জানান	389
আপনি আগেই ভোট দিযেছেন	389
আপনি কি নোটিফিকেশন পেতে চান	398
আবশ্যক	407
আমাকে মনে রাখুন	404
আমাদের সমর্থন করুন	402
আমাদের সহাযতা করুন	402
আমি শর্তাবলিতে সম্মত	406
আরও খবর	359
আরও দেখুন	359
আরও পডতে পারেন	383
আরও পডুন	359
আরও মন্তব্য দেখুন	389
আরও সংবাদ	383
আরো খবর	383
আরো পডুন	383
""", 'ই': """
ইমেইল	407
ইমেইল সঠিক নয	406
""", 'উ': """
উত্তর দিন	390
উত্তর দেখুন	389
উপরে যান	409
""", 'এ': """
এ জাতীয আরও খবর	383
এ জাতীয আরো খবর	383
এ সম্পর্কিত আরও খবর	359
এ সম্পর্কিত আরও পডুন	383
এআই সারাংশ	414
এই কনটেন্ট দেখানো যাচ্ছে না	395
এই ঘরটি আবশ্যক	406
এই বিভাগের আরও খবর	383
এই বিভাগের আরো খবর	383
এই বিষয অনুসরণ করুন	415
এই ভিডিওটি আপনার দেশে দেখা যাবে না	393
এই ভিডিওটি আর নেই	393
এই ভিডিওটি পাওযা যাচ্ছে না	393
এই লেখাটি কি উপকারী ছিল	389
এককালীন	403
এককালীন অনুদান	403
এখন নয	399
এখনই কিনুন	392
এখনই খেলুন	391
""", 'ক': """
কনটেন্ট দেখান	395
কনটেন্ট লোড করুন	395
কপি করুন	417
কপি লিংক	382
কম দেখুন	409
কিউআর কোড স্ক্যান করুন	397
কিছু ভুল হযেছে	407
কুইজ খেলুন	391
কুইজে অংশ নিন	391
কুকি সেটিংস	395
""", 'খ': """
খবরটি শুনুন	393
খবরটি শেযার করুন	382
""", 'গ': """
গুগল দিযে লগইন করুন	404
গুগল প্লে থেকে ডাউনলোড করুন	397
গোপনীযতা সেটিংস	395
গ্যালারি দেখুন	409
গ্রহণ করে এগিযে যান	395
""", 'ছ': """
ছবি দেখুন	409
ছবি বড করুন	409
ছবির গ্যালারি	409
""", 'জ': """
জনপ্রিয খবর	383
জমা দিন	407
জরিপ	97
জরিপে অংশ নিন	389
জানি না	390
জাভাস্ক্রিপ্ট বন্ধ আছে	395
""", 'ট': """
টিকিট কাটুন	392
টিকিট কিনুন	392
টুইটারে শেযার করুন	416
""", 'ন': """
নতুন	390
নাম	407
নিবন্ধন	357
নোটিফিকেশন চালু করুন	398
নোটিফিকেশন পেতে চান	398
""", 'প': """
পরবর্তী খবর	409
পরে	399
পাঠকের পছন্দ	383
পাঠান	407
পাসওযার্ড ভুলে গেছেন	404
পুরো খবর পডুন	409
পুরোনো	390
পেজ আবার লোড করুন	401
পেজ রিফ্রেশ করুন	401
পেজটি রিফ্রেশ করুন	401
পোস্ট লোড করুন	395
পোস্টটি শেযার করুন	382
প্রচ্ছদে ফিরুন	409
প্রতিটি অনুদান গুরুত্বপূর্ণ	402
প্রতিলিপি	394
প্রিন্ট	361
প্রিন্ট করুন	382
প্লে স্টোর থেকে ডাউনলোড করুন	397
প্লেব্যাক গতি	393
প্ল্যান বেছে নিন	404
""", 'ফ': """
ফন্ট সাইজ	416
ফলাফল দেখুন	96	390
ফলো করুন	415
ফুল স্ক্রিন	394
ফেসবুক দিযে লগইন করুন	404
ফেসবুকে শেযার করুন	382
ফ্রি ডেলিভারি	418
""", 'ব': """
বই কিনুন	392
বইটি কিনুন	392
বন্ধুদের সঙ্গে শেযার করুন	382
বাকি সময	394
বার্ষিক	403
বিজ্ঞাপন	361
বিজ্ঞাপন শেষ	392
বিস্তারিত পডুন	383
বেছে নিন	405
""", 'ভ': """
ভিডিও চালান	393
ভিডিও লোড হচ্ছে	393
ভিডিওটি চালানো যাচ্ছে না	393
ভিডিওটি পাওযা যাচ্ছে না	393
ভুল জানান	389
ভুল সংশোধন জানান	389
ভোট দিন	96	390
ভোট দেওযার জন্য ধন্যবাদ	389
""", 'ম': """
মতামত জানান	389
মতামত পাঠান	389
মন্তব্য	361
মন্তব্য করতে লগইন করুন	389
মন্তব্য করুন	361
মন্তব্য নেই	390
মন্তব্য পাঠান	389
মন্তব্য লিখুন	389
মন্তব্যের নিযম	389
মাসিক	403
মাসিক অনুদান	403
মিউট	394
""", 'য': """
যেকোনো সময বাতিল করুন	404
যোগাযোগ করুন	411
""", 'র': """
রকমারি থেকে কিনুন	392
রিপোর্ট করুন	390
রেজিস্টার	357
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	357
লগইন	357
লাইক	390
লিংক কপি	361
লিংক কপি করুন	382
লিংক কপি হযেছে	382
লিঙ্ক কপি করুন	382
লেখক পরিচিতি	411
লেখক সম্পর্কে	411
লেখককে অনুসরণ করুন	415
লেখকের অন্যান্য লেখা	409
লেখকের আরও লেখা	409
লেখাটি কি উপকারী ছিল	389
লেখাটি শুনুন	393
লেখাটি সেভ করুন	382
লোড হচ্ছে	393
""", 'শ': """
শুধু গ্রাহকদের জন্য	404
শেযার	361
শেযার করুন	361
""", 'স': """
সংশ্লিষ্ট খবর	359
সঠিক ইমেইল দিন	406
সব খবর	409
সব খেলা দেখুন	391
সব গ্রহণ করুন	395
সব ছবি দেখুন	409
সব দেখুন	409
সব প্রত্যাখ্যান করুন	395
সব মন্তব্য দেখুন	389
সব সময অনুমতি দিন	395
সবচেযে জনপ্রিয	405
সবচেযে নতুন	390
সবচেযে পুরোনো	390
সমযকাল	394
সম্পর্কিত	383
সম্পর্কিত খবর	359
সম্পর্কিত বিষয	383
সম্পর্কিত সংবাদ	383
সম্পাদককে লিখুন	411
সম্পূর্ণ খবর পডুন	409
সম্মতি প্রত্যাহার করুন	395
সর্বশেষ	359
সর্বশেষ সংবাদ	359
সর্বাধিক আলোচিত	383
সর্বাধিক পঠিত	359
সর্বোচ্চ পঠিত	383
সহাযতা করুন	357
সাজান	390
সাবটাইটেল	394
সাবস্ক্রাইব	357
সেভ করুন	382
সেরা অফার	405
সৌজন্যে	418
স্পনসর	418
স্বযংক্রিয অনুবাদ	394
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	416
""", 'ก': """
กฎการแสดงความคิดเห็น	4850
กติกาการแสดงความคิดเห็น	4850
กรุณากรอกข้อมูลให้ครบถ้วน	4867
กรุณากรอกอีเมล	4867
กรุณากรอกอีเมลให้ถูกต้อง	4867
กรุณาตรวจสอบอีเมล	4867
กลับขึ้นด้านบน	4870
กลับด้านบน	4870
กลับหน้าแรก	4870
การตั้งค่าความเป็นส่วนตัว	4856
การตั้งค่าคุกกี้	4856
กำลังติดตาม	4873
กำลังโหลด	4854
กำลังโหลดวิดีโอ	4854
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4870
ขอบคุณที่ร่วมโหวต	4850
ขอบคุณสำหรับการโหวต	4850
ข่าวก่อนหน้า	4870
ข่าวถัดไป	4870
ข่าวทั้งหมด	4870
ข่าวที่คุณอาจสนใจ	4843
ข่าวที่น่าสนใจ	4843
ข่าวที่เกี่ยวข้อง	4820
ข่าวนี้มีประโยชน์หรือไม่	4850
ข่าวยอดนิยม	4820
ข่าวล่าสุด	4820
ข่าวอื่นที่น่าสนใจ	4843
ข่าวอื่นๆ	22	4843
ข่าวอื่นๆ ที่น่าสนใจ	4834
ข่าวเกี่ยวข้อง	4843
ข่าวแนะนำ	4820
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4864
คลิกชมวิดีโอ	4834
คลิกเพื่อขยายภาพ	4870
คลิปแนะนำ	4843
ความคิดเห็น	4823
ความยาว	4855
ความเร็วในการเล่น	4854
คัดลอก	4875
คัดลอกลิงก์	4823
คัดลอกลิงก์แล้ว	4834
คัดลอกลิงค์	4834
คัดลอกลิงค์แล้ว	4834
คุณต้องการรับการแจ้งเตือนหรือไม่	4859
คุณอาจสนใจ	4843
คุณโหวตแล้ว	4850
คุ้มที่สุด	4866
""", 'จ': """
จดจำฉัน	4865
จดจำฉันไว้	4865
จบโฆษณา	4853
จองตั๋ว	4853
จองบัตร	4853
จัดการความยินยอม	4856
จัดการคุกกี้	4856
จัดส่งฟรี	4876
จำนวนอื่น	4863
จำเป็นต้องกรอก	4867
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4867
ฉันยอมรับเงื่อนไขการใช้งาน	4867
""", 'ช': """
ชมคลิป	4834
ชมคลิปวิดีโอ	4834
ชมวิดีโอ	4834
ชมวิดีโอด้านบน	4834
ชมวิดีโอเต็มได้ที่นี่	4834
ชำระรายปี	4865
ชำระรายเดือน	4865
ช่องนี้จำเป็นต้องกรอก	4867
""", 'ซ': """
ซื้อที่ lazada	4853
ซื้อที่ shopee	4853
ซื้อบัตร	4853
ซื้อบัตรที่นี่	4853
ซื้อหนังสือ	4853
ซื้อหนังสือเล่มนี้	4853
ซื้อเลย	4853
""", 'ด': """
ดาวน์โหลดบน app store	4858
ดาวน์โหลดบน google play	4858
ดาวน์โหลดเสียง	4854
ดาวน์โหลดแอป	4858
ดาวน์โหลดแอปพลิเคชัน	4858
ดาวน์โหลดได้ที่ app store	4858
ดาวน์โหลดได้ที่ google play	4858
ดูการตอบกลับ	4850
ดูข่าวทั้งหมด	4870
ดูคลิป	4834
ดูความคิดเห็นทั้งหมด	4850
ดูความคิดเห็นเพิ่มเติม	4850
ดูทั้งหมด	4821
ดูผลลัพธ์	96
ดูผลโหวต	96	4851
ดูภาพทั้งหมด	4870
ดูภาพเพิ่มเติม	4870
ดูราคา	4853
ดูรูปทั้งหมด	4870
ดูวิดีโอ	4834
ดูเพิ่มเติม	4823
ดูแกลเลอรี	4870
ดูแกลเลอรี่	4870
""", 'ต': """
ตกลง	4860
ตอบกลับ	4851
ตัวเลือกเพิ่มเติม	4874
ตั้งค่าความเป็นส่วนตัว	4856
ตั้งค่าคุกกี้	4856
ติดตามผู้เขียน	4873
ติดตามหัวข้อ	4873
ติดตามหัวข้อนี้	4873
ติดต่อกองบรรณาธิการ	4871
ติดต่อเรา	4834
ติดต่อโฆษณา	4871
ต้องการรับการแจ้งเตือนหรือไม่	4859
""", 'ถ': """
ถอดเสียง	4855
ถอนความยินยอม	4856
ถูกใจ	4851
""", 'ท': """
ทดสอบความรู้ของคุณ	4852
ทำแบบทดสอบ	4852
ทุกการสนับสนุนมีความหมาย	4863
""", 'บ': """
บทความก่อนหน้า	4870
บทความถัดไป	4870
บทความทั้งหมดของผู้เขียน	4870
บทความที่น่าสนใจ	4843
บทความที่เกี่ยวข้อง	4820
บทความนี้ถูกล็อก	4865
บทความนี้มีประโยชน์หรือไม่	4850
บทความล่าสุด	4820
บทความอื่นของผู้เขียน	4870
บทความอื่นๆ ของผู้เขียน	4870
บทความแนะนำ	4843
บริจาค	4817
บริจาคครั้งเดียว	4863
บริจาคตอนนี้	4863
บริจาครายเดือน	4863
บริจาคเลย	4817
บันทึก	4834
บันทึกการตั้งค่า	4856
บันทึกคะแนนของคุณแล้ว	4850
บันทึกคะแนนโหวตแล้ว	4850
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4834
""", 'ป': """
ปฏิเสธทั้งหมด	4856
ปิดการแสดงความคิดเห็น	4850
ปิดเสียง	4855
""", 'พ': """
พิมพ์	4823
พิมพ์บทความ	4834
พิมพ์สูตร	66
พิมพ์หน้านี้	4834
""", 'ฟ': """
ฟรี ไม่มีสแปม	4867
ฟังข่าว	4854
ฟังข่าวนี้	4854
ฟังบทความ	4854
ฟังบทความนี้	4854
ฟังรายการย้อนหลัง	4834
""", 'ภ': """
ภายหลัง	4860
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4834
มีบัญชีอยู่แล้ว	4865
มีบัญชีแล้ว	4865
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4867
ยกเลิกได้ทุกเมื่อ	4865
ยอดนิยม	4843
ยอดนิยมในตอนนี้	4843
ยอมรับทั้งหมด	4856
ยอมรับและดำเนินการต่อ	4856
ยังไม่มีบัญชี	4865
ยังไม่เป็นสมาชิก	4865
""", 'ร': """
ระบุจำนวนเงิน	4863
รับการแจ้งเตือน	4859
รับการแจ้งเตือนข่าวด่วน	4834
รายงาน	4851
รีเฟรชหน้า	4862
รีเฟรชหน้านี้	4862
รูปแบบอีเมลไม่ถูกต้อง	4867
ร่วมงานกับเรา	4834
ร่วมตอบแบบสอบถาม	4834
ร่วมตอบแบบสำรวจ	4850
ร่วมบริจาค	4817
ร่วมสนับสนุน	4863
ร่วมแสดงความคิดเห็น	4834
ร่วมโหวต	4850
ร้านค้า	4876
""", 'ล': """
ลงทะเบียน	4817
ลงทะเบียนเรียบร้อยแล้ว	4867
ลดขนาดตัวอักษร	4874
ลืมรหัสผ่าน	4817
ลืมรหัสผ่านหรือไม่	4865
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4854
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4854
วิดีโอไม่พร้อมใช้งาน	4854
วิธีปิดโปรแกรมบล็อกโฆษณา	4862
""", 'ส': """
สนับสนุนนักข่าว	4863
สนับสนุนรายเดือน	4863
สนับสนุนสื่ออิสระ	4863
สนับสนุนเรา	4817
สปอนเซอร์	4823
สมัครงานกับเรา	4834
สมัครสมาชิก	4817
สมัครเรียบร้อยแล้ว	4867
สรุปด้วย ai	4872
สรุปโดย ai	4872
สั่งซื้อหนังสือ	4853
สั่งซื้อเลย	4853
สำหรับสมาชิกเท่านั้น	4865
สิทธิพิเศษสำหรับผู้อ่าน	4853
สิทธิพิเศษสำหรับสมาชิก	4853
สแกน qr code	4858
สแกนคิวอาร์โค้ด	4858
ส่ง	4868
ส่งข่าว	4871
ส่งข้อความเรียบร้อยแล้ว	4867
ส่งความคิดเห็น	4850
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4834
""", 'ห': """
หน้าแรก	4870
""", 'อ': """
อนุญาต	4860
อนุญาตเสมอ	4856
ออกจากโหมดเต็มจอ	4854
อีเมล	4868
อีเมลไม่ถูกต้อง	4867
อ่านข่าวที่เกี่ยวข้อง	4843
อ่านข่าวผ่านแอป	4834
อ่านข่าวอื่นๆ	4843	4870
อ่านฉบับเต็ม	4870
อ่านต่อ	4823
อ่านต่อหลังโฆษณา	4853
อ่านต่อเรื่องนี้	4843
อ่านต่อในเบราว์เซอร์	4858
อ่านบทความฉบับเต็ม	4870
อ่านบนแอป	4858
อ่านเพิ่มเติม	4820
อ่านเรื่องที่เกี่ยวข้อง	4843
อ่านโดย ai	4854
อ่านในแอป	4858
""", 'เ': """
เกมทั้งหมด	4852
เกิดข้อผิดพลาด	4868
เกิดข้อผิดพลาด กรุณาลองใหม่	4867
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4867
เกี่ยวกับผู้เขียน	4871
เขียนความคิดเห็น	4850
เขียนโดย ai	4872
เข้าสู่ระบบ	4817
เข้าสู่ระบบด้วย apple	4865
เข้าสู่ระบบด้วย facebook	4865
เข้าสู่ระบบด้วย google	4865
เข้าสู่ระบบด้วย line	4865
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4850
เฉพาะสมาชิกเท่านั้น	4865
เต็มจอ	4855
เนื้อหาต่อจากโฆษณา	4853
เนื้อหาที่เกี่ยวข้อง	4843
เนื้อหาสนับสนุน	4853
เนื้อหาโฆษณา	4853
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4854
เบราว์เซอร์ของคุณไม่รองรับเสียง	4854
เปิดการแจ้งเตือน	4859
เปิดรับการแจ้งเตือน	4859
เปิดเสียง	4854
เปิดแอป	4858
เปิดในแอป	4858
เป็นคนแรกที่แสดงความคิดเห็น	4834
เพิ่มขนาดตัวอักษร	4874
เริ่มทำแบบทดสอบ	4852
เรียงตาม	4851
เรื่องที่คุณอาจสนใจ	22	4843
เรื่องที่น่าสนใจ	4843
เรื่องที่เกี่ยวข้อง	4820
เรื่องล่าสุด	4843
เรื่องอื่นที่น่าสนใจ	4820
เรื่องแนะนำ	4843
เลิกติดตาม	4873
เลือก	4866
เลือกแพ็กเกจ	4865
เลือกแพ็คเกจ	4865
เล่นวิดีโอ	4854
เล่นอัตโนมัติ	4855
เล่นเกม	4852
เล่นเลย	4852
เวลาที่เหลือ	4854
เสียงอ่านโดย ai	4854
""", 'แ': """
แจ้งข่าว	4871
แจ้งข้อผิดพลาด	4850
แจ้งคำผิด	4850
แจ้งลบความคิดเห็น	4850
แชร์	4823
แชร์ข่าวนี้	4834
แชร์บทความ	4834
แชร์บทความนี้	4874
แชร์บน facebook	4874
แชร์ผ่าน line	4874
แชร์หน้านี้	4834
แชร์ไปที่ line	4834
แชร์ไปยัง facebook	4874
แชร์ไปยัง line	4874
แท็ก	4843
แท็กที่เกี่ยวข้อง	4843
แบบสำรวจ	97
แปลอัตโนมัติ	4834
แปลโดย ai	4872
แปลโดยอัตโนมัติ	4872
แสดงความคิดเห็น	4823
แสดงคำบรรยาย	4854
แสดงน้อยลง	4821
แสดงเนื้อหา	4856
แสดงเพิ่มเติม	4870
แสดงโพสต์	4856
""", 'โ': """
โฆษณา	4823
โหลดหน้านี้ใหม่	4862
โหลดหน้าใหม่	4862
โหลดเนื้อหา	4856
โหลดเพิ่มเติม	4870
โหลดแอป	4858
โหลดแอปฟรี	4834
โหลดโพสต์	4856
โหวต	96	4851
""", 'ใ': """
ใหม่ล่าสุด	4851
ให้คะแนนบทความนี้	4850
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4863
ไม่สามารถเล่นวิดีโอนี้ได้	4854
ไม่สามารถเล่นวิดีโอได้	4854
ไม่สามารถแสดงเนื้อหานี้ได้	4856
ไม่ใช่ตอนนี้	4860
""", 'ả': """
ảnh tiếp theo	5294
ảnh trước	5294
""", 'ẩ': """
ẩn	5210
ẩn trả lời	5249
""", 'ủ': """
ủng hộ	5185
ủng hộ báo chí độc lập	5187
ủng hộ chúng tôi	5185
ủng hộ chúng tôi trên patreon	5268
ủng hộ hàng tháng	5268
ủng hộ một lần	5268
ủng hộ ngay	5291
ủng hộ tác giả	5187
""", '☕': """
☕ buy me a coffee	1221
☕ buy us a coffee	1221
""", 'あ': """
あとで	2967
あとで読む	2984
あとで読むに追加	3099
あなたにおすすめ	3006
あなたにおすすめの記事	3006
あなたはどう思いますか	3000
あなたへのおすすめ	3006
あわせて読みたい	3006
あわせて読む	3041
""", 'い': """
いいえ、結構です	2967
いいね	2984
いいね!してニュースをチェック	2985
いいね!で応援する	3031
いいね順	3050
いつでも解約ok	3071
いつでも解約できます	3071
いつでも解約可能	3071
いつでも配信停止できます	3074
いま読まれています	3041
いま読まれている記事	3041
""", 'お': """
おすすめ	3006
おすすめの記事	3006
おすすめプラン	3071
おすすめ情報pr	2990
おすすめ記事	3006
おすすめ関連記事	3041
おすすめ順	3050
お住まいの地域ではご覧いただけません	3055
お住まいの地域では再生できません	3055
お問い合わせ	2992	3020
お問い合わせありがとうございました	3074
お問い合わせありがとうございます	3074
お問い合わせ内容	3095
お役に立ちましたか	3049
お得なクーポン	3098
お得なプランを見る	3094
お気に入り	2984
お気に入りに追加	2984
お申し込み	2971
お申し込みが完了しました	3095
お申し込みを受け付けました	3095
お酒は#歳になってから	3053
""", 'こ': """
こちらの記事もおすすめ	3041
こちらの記事も読まれています	22	3041
こちらもおすすめ	3006
こちらも読む	3041
このコメントを報告	3088
このコンテンツは表示できません	3058
このコンテンツを表示できません	3058
このテーマをフォロー	3084
このテーマをフォローする	3084
このページは役に立ちましたか	3049
このメールアドレスは登録済みです	3095
この動画の配信は終了しました	3055
この動画はお住まいの地域では再生できません	3055
この動画はご覧いただけません	3055
この動画は公開を終了しました	3055
この動画は再生できません	3055
この動画は現在ご覧いただけません	3055
この投稿をinstagramで見る	3089
この本を購入する	3053
この著者の記事	3006
この著者の記事を見る	3078
この著者の記事一覧	3078
この記事だけ読む	3094
この記事に関連するニュース	3041
この記事のタグ	3006
この記事の写真	3078
この記事の写真をすべて見る	3042
この記事の写真を見る	3078
この記事の画像	3078
この記事の画像をもっと見る	3078
この記事の画像を見る	3078
この記事の筆者	3079
この記事の誤りを報告	3003
この記事の関連ニュース	3041
この記事はロックされています	3071
この記事は会員からのプレゼントです	3099
この記事は会員限定です	2971
この記事は参考になりましたか	3049
この記事は役に立ちましたか	3049
この記事へのコメント	3004
この記事もチェック	3031
この記事をシェア	2984
この記事をシェアする	3099
この記事をプレゼント	3031
この記事をプレゼントする	3031
この記事を保存	3031
この記事を印刷	3031
この記事を印刷する	3031
この記事を書いた人	3079
この記事を書いた記者	3079
この記事を聞く	3055
この記事を聴く	3055
この記事を評価	3088
この記事を評価する	3031
この記事を購入	3094
この記者の記事をもっと見る	3078
この記者の記事を見る	3078
この記者の記事一覧	3006
この記者をフォロー	2988
この記者をフォローする	3084
この連載の記事	3006
この連載をフォロー	2988
この連載をフォローする	2988
この音声はaiが読み上げています	3055
この項目は必須です	3074
この項目は必須項目です	3074
""", 'ご': """
ご寄付ありがとうございます	3093
ご寄付はこちら	3068
ご意見	2997
ご意見をお聞かせください	3049
ご意見・ご感想を入力	3095
ご投票ありがとうございました	3049
ご支援ありがとうございます	3093
ご支援のお願い	2968
ご支援はこちら	3068
ご登録ありがとうございました	3074
ご登録ありがとうございます	3074
ご購入はこちら	3053
ご購読の申し込み	2971
""", 'さ': """
さらに読み込む	3010
""", 'す': """
すでにアカウントをお持ちの方	3071
すでに会員の方	3071
すでに投票済みです	3049
すでに登録済みです	3095
すべてのcookieを受け入れる	3091
すべてのcookieを許可	3091
すべてのコメントを見る	3049
すべてのニュースを見る	3078
すべての写真を見る	3042
すべての記事を見る	3078
すべて受け入れる	2992
すべて同意する	3091
すべて拒否	3059
すべて拒否する	3058
すべて表示	3011
すべて見る	3010
すべて許可	2992	2995
すべて読む	3011
""", 'そ': """
その他のオプション	3085
その他の記事	3006
その他の金額	3068
""", 'は': """
はい、受け取る	3062
はじめての方はこちら	3071
はてなブックマーク	2984
はてなブックマークに追加	3031
はてブ	2984
""", 'ま': """
まずは無料で	3071
また後で	2967
まだ会員でない方	3071
""", 'み': """
みなさんはどう思いますか	3000
みんなのコメント	2997
""", 'も': """
もう一度再生	3092
もう一度見る	3056
もっと見る	3010
もっと詳しく知りたい方は	3041
もっと読む	3006
もどる	3010
""", 'よ': """
よく読まれています	3041
よく読まれている記事	3006
よく読まれている記事ランキング	3006
""", 'わ': """
わかりました	3011
""", 'ア': """
アカウントをお持ちでない方	3071
アカウントをお持ちの方	3071
アカウントをお持ちの方はこちら	3071
アクセスランキング	3006
アプリで続きを読む	3061
アプリで見る	3061
アプリで読む	3061
アプリで開く	3061
アプリなら	3061
アプリのダウンロード	2983
アプリをインストール	2983
アプリをダウンロード	2983
アプリを入手	3061
アプリを開く	2983
アプリダウンロード	2983
アンケート	97
アンケートにご協力	3002
アンケートに参加する	3002	3049
アンケートに回答する	3049
アンケートに答える	3002	3049
アンケート実施中	3031
アンケート結果	3050
アンケート結果を見る	3088
""", 'ウ': """
ウィンドウを閉じる	3097
""", 'エ': """
エラーが発生しました	3074
""", 'オ': """
オススメ記事	3006
オフにする	3063
オプションの管理	3091
オプションを管理	3091
オンにする	3063
オンラインショップ	3053
""", 'カ': """
カテゴリ	3006
カテゴリー	3006
カートに入れる	3098
""", 'キ': """
キーワード	3006
キーワードをフォロー	2988
""", 'ギ': """
ギャラリーを見る	3078
ギャラリーを閉じる	3097
""", 'ク': """
クイズに挑戦	3002	3031
クイズに挑戦する	3002	3031
クイズに答える	3051
クッキー	2992
クッキーの設定	3058
クッキー設定	2992	2995
クリックで拡大	3078
クリックで音声が出ます	3092
クリップ	2984
クリップする	2984
クロスワード	3052
クロスワードに挑戦	3001
クロスワードを解く	3001
""", 'ゲ': """
ゲームで遊ぶ	3051
ゲーム一覧	3051
""", 'コ': """
コピー	3086
コピーしました	2984
コメント	2997
コメント #件	3004
コメント#件	2997
コメント(#	2997
コメント(#件	3004
コメントする	2997
コメントのルール	3049
コメントの受付は終了しました	3049
コメントの受付を終了しました	3049
コメントはまだありません	2997
コメントは会員のみ	3088
コメントは無効になっています	3088
コメントをすべて見る	3049
コメントをもっと見る	2997
コメントを入力	3088
コメントを入力してください	3088
コメントを報告	3088
コメントを投稿	2997
コメントを投稿する	3049
コメントを書く	2997
コメントを残す	2997
コメントを見る	2997
コメントを送信	3049
コメントを送信する	3049
コメントを閉じる	3049
コメントガイドライン	3049
コメントポリシー	3049
コメント一覧	2997
コンテンツへスキップ	3008
コンテンツを表示	3058
コンテンツを表示する	3058
コンテンツを読み込む	3058
コーヒーをおごる	3068
""", 'サ': """
サイトで続ける	3061
サイトポリシー	2992	3020
サイトマップ	2992
サインイン	2971
サポーターになる	3068
サポートする	2968
""", 'シ': """
シェア	2984
シェアしよう	2984
シェアする	2984
""", 'ス': """
スキップ	2967
スクラップ	2984
スクラップする	2984
スポンサー	2990
スポンサードリンク	2990
スポンサーリンク	2990
スポンサー企業	3087
""", 'タ': """
タイアップ	2990
タグ	3006
タップして音声をオンにする	3092
""", 'チ': """
チケットを予約する	3053
チケットを購入	3053
チケットを購入する	3053
チケット購入はこちら	3053
チップで応援する	2968
チップを送る	2968
チャンネル登録	2985
""", 'ツ': """
ツイート	2984
ツイートする	2984
ツイートを読み込む	3058
""", 'デ': """
データ保護方針	3091
""", 'ト': """
トップ	3010
トップに戻る	3078
トップへ戻る	3010
トップニュース	3006
トップページ	3010
トップページに戻る	3078
トップページへ	3078
トピックス	3006
""", 'ド': """
ドネーション	2968
""", 'ナ': """
ナンプレ	3052
""", 'ニ': """
ニックネーム	3075
ニックネームを入力	3088
ニュースを読む	3010
ニュースレター	2977
ニュースレター登録	2977
ニュース一覧	3078
ニュース一覧へ	3078
""", 'バ': """
バックナンバー	3006
""", 'パ': """
パスワードをお忘れですか	3071
パスワードをお忘れの方	3071
パスワードをお忘れの方はこちら	3071
パスワードを忘れた方	2971
パスワードを忘れた方はこちら	3071
""", 'ピ': """
ピックアップ	3006
""", 'フ': """
フィードバックを送る	3049
フィードバックを送信	3049
フォトギャラリー	3078
フォトギャラリーを見る	3078
フォロー	2985
フォローしています	3084
フォローしてね	2985
フォローしました	2985
フォローする	2985
フォローを解除	3084
フォローを解除する	3084
フォロー中	2985
フォロー解除	3084
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3056
""", 'ブ': """
ブックマーク	2984
ブックマークする	2984
ブラウザで続ける	3061
ブラウザで見る	3061
ブラウザで読む	3061
""", 'プ': """
プッシュ通知	2983
プッシュ通知を受け取りますか	3062
プッシュ通知を受け取る	3062
プライバシーの設定	3058
プライバシーポリシー	2992	3020
プライバシーポリシーに同意する	3074
プライバシー設定	3058
プランを見る	3071
プランを選ぶ	3071
プランを選択	3071
プラン一覧	3071
プレゼント	2971
プレミアム	2971
プレミアム会員	2976
プロフィール	3080
""", 'ヘ': """
ヘルプ	2992
""", 'ペ': """
ページの先頭に戻る	3078
ページの先頭へ	3010
ページの先頭へ戻る	3078
ページを再読み込み	3064
ページを再読み込みする	3064
ページを更新する	3064
ページトップ	3010
ページトップへ	3010
ページトップへ戻る	3078
""", 'ホ': """
ホーム	3010
ホームに戻る	3078
""", 'ポ': """
ポスト	2984
ポストする	2984
""", 'マ': """
マイページ	2971
マンスリーサポーターになる	3068
""", 'ミ': """
ミュート	3056
ミュートを解除	3055
ミュート解除	3055
""", 'メ': """
メインコンテンツへスキップ	3008
メッセージ	3096
メニュー	3010
メニューを閉じる	3097
メルマガ	2977
メルマガ登録	2977
メールでシェア	3085
メールで送る	2984
メールで送信	2984
メールをご確認ください	3074
メールアドレス	2977
メールアドレスが正しくありません	3074
メールアドレスでログイン	3094
メールアドレスで登録	3094
メールアドレスをご入力ください	3095
メールアドレスを入力	2977
メールアドレスを入力してください	3074
メールアドレスを入力する	3095
メールマガジン	2977
メールマガジン登録	2977
""", 'ラ': """
ライター	3080
ランキング	3006
""", 'リ': """
リンクをコピー	2984
リンクをコピーしました	3031
リンクをコピーする	3031
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
ログイン	2971
ログイン/会員登録	2971
ログインしてコメント	3049
ログインしてコメントする	3049
ログイン・会員登録	2971
ログイン状態を保持	3071
ログイン状態を保持する	3071
""", '一': """
一回だけ	3069
一回だけ寄付する	3068
一回のみ	3069
一時停止	3056
一次性	5418
一次性捐款	5417
一番人気	3072
一覧	3010
一覧に戻る	3078
一覧へ	3010
一覧を見る	3010
""", '上': """
上一个视频	5441
上一张	5426
上一张图片	5446
上一篇	5335
上一篇文章	5426
上一頁	5341
上一页	5341
""", '下': """
下一个视频	5441
下一张	5426
下一张图片	5446
下一張圖片	5446
下一篇	5335
下一篇文章	5426
下一部影片	5441
下一頁	5341
下一页	5341
下次再說	5302
下次再说	5302
下載app	5408
下載客戶端	5408
下載音檔	5401
下載音訊	5401
下载app	5408
下载客户端	5408
下载音频	5401
""", '不': """
不,謝謝	5302	5411
不,谢谢	5302	5411
不用了	5302	5411
不用了,謝謝	5411
不用了,谢谢	5411
不適切な内容を報告	3049
""", '专': """
专题	5335
""", '並': """
並び替え	3050
並べ替え	3050
""", '个': """
个人中心	5307
个人信息保护政策	5440
""", '为': """
为你推荐	5335
为您推荐	5335
""", '主': """
主要ニュース	3006
""", '举': """
举报	5334
举报评论	5437
""", '了': """
了解	3011
了解更多	5330
了解详情	5447
""", '京': """
京东购买	5399
""", '人': """
人人网	5373
人才招聘	5370
人气排行	5340
人气榜	5340
人気の動画	3041
人気の記事	3006
人気ランキング	3006
人気記事	3006
人気記事ランキング	3006
人気順	3050
人氣排行	5340
人氣文章	5382
人氣榜	5340
""", '仅': """
仅限会员	5420
仅限订阅用户	5420
""", '今': """
今、あなたにオススメ	3006
今、読まれている記事	3041
今すぐプレイ	3051
今すぐ寄付	3093
今すぐ支援する	3093
今すぐ購入	3098
今すぐ遊ぶ	3051
今はしない	2967
今はやめておく	2967
今回のみ	3069
今回のみ支援する	3068
今回はしない	2967
今日のアンケート	3001
今日のクイズに挑戦	3002
今日のクロスワード	3001
今日の注目	3006
今日填字游戏	109
今日投票	5349
今日最熱門	5382
今日热点	5335
今日焦点	5335
今日熱門	5382
今週のアンケート	3001
今週のクイズ	109
今週のクイズに挑戦	109	3002
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5408
""", '他': """
他の記事	22
他の記事も読む	3006
""", '付': """
付費閱讀	5307
付费内容	5307
付费阅读	5307
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5437
以下为广告内容	5370
以下為廣告內容	5370
以后再说	5302
以後再說	5410
以電子郵件繼續	5443
""", '件': """
件名	3096
""", '企': """
企画・制作	3087
""", '优': """
优惠码	5447
""", '会': """
会员专享	5312
会员专享内容	5312
会员专属	5307
会员中心	5307
会员登录	5307
会員でない方	3071
会員でない方はこちら	3071
会員の方はこちら	2971
会員の方はログイン	2971
会員プランを見る	3094
会員特典	3053
会員登録	2971
会員登録する	2971
会員登録のご案内	3094
会員登録はこちら	2971
会員限定	2971
会員限定特典	3053
会員限定記事	2971
会社概要	3020
""", '余': """
余下全文	5446
""", '作': """
作者其他文章	5359
作者更多文章	5426
作者的更多文章	5359
作者简介	5427
作者簡介	5427
""", '你': """
你可能也喜欢	5335
你可能也喜歡	5335
你可能感兴趣	5335
你可能还想看	5382
你可能還想看	5382
你已投票	5349
你怎么看	5348
你怎麼看	5348
""", '使': """
使用 apple 登入	5420
使用 facebook 登入	5420
使用 google 帳號登入	5420
使用 google 登入	5420
使用 google 繼續	5420
使用apple登录	5420
使用facebook登入	5420
使用facebook登录	5420
使用google登入	5420
使用google登录	5420
使用google繼續	5420
使用google继续	5420
使用google账号登录	5420
使用paypal付款	5443
使用条款	5327
使用條款	5327
使用邮箱登录	5443
""", '価': """
価格を見る	3098
""", '保': """
保存	2984
保存する	2984
保存设置	5405
保持登入	5420
保持登入狀態	5420
保持登录状态	5420
""", '個': """
個人情報の取り扱い	2992
個人情報の取り扱いについて	2992
個人情報の取り扱いに同意する	3074
個人情報の取扱いについて	2992
個人情報保護方針	2992	3020
""", '倍': """
倍速	5402
""", '僅': """
僅限會員	5420
僅限訂戶	5420
""", '優': """
優先するソースに追加	3084
優惠碼	5447
""", '儲': """
儲存設定	5405
""", '允': """
允許	5410
允許通知	5409	5411
允许	5410
允许通知	5409	5411
""", '元': """
元の記事を読む	3042
元記事で読む	3042
元記事を読む	3010
""", '免': """
免責聲明	5327
免費訂閱	5313
免費註冊	5307
免費試讀	5307
免費閱讀	5443
免责声明	5327
免费,无垃圾邮件	5423
免费注册	5307
免费订阅	5313
免费试读	5307
免费阅读	5443
免运费	5436
免運費	5436
""", '入': """
入力内容を確認	3095
入力内容を確認する	3095
入力必須	3074
""", '內': """
內容糾錯	5351
""", '全': """
全ての写真を見る	3042
全ての記事が読み放題	3094
全屏	5402
全文はこちら	3042
全文を読む	3010
全文表示	3010
全画面	3056
全画面表示	3055
全画面表示を終了	3055
全螢幕	5402
全記事読み放題	2976
全部拒絕	5406
全部拒绝	5406
全部接受	5327
全部新闻	5426
全部游戏	5397
全部视频	5426
全部评论	5334
全部话题	5337
""", '公': """
公众号	5321
公式sns	2985
公式twitter	2985
公式x	2985
公式アプリ	2983
公式サイトで見る	3053
公式サイトはこちら	3098
公式サイトを見る	3098
公式ショップ	3053
公式ショップはこちら	3053
""", '共': """
共 # 頁	5337
共 # 页	5337
共#頁	5337
共#页	5338
共有	2984
共有する	2984
共有オプション	3085
共有リンクをコピー	3031
""", '关': """
关于作者	5427
关于我们	5327
关注	5321
关注作者	5431
关注我们	5321
关注此话题	5431
关注话题	5431
关键词	5335
关闭	5302
关闭窗口	5446
关闭菜单	5446
""", '其': """
其他新聞	5335
其他新闻	22	5335
其他金額	5417
其他金额	5417
""", '内': """
内容由ai生成	5441
内容纠错	5351
""", '再': """
再生	3010
再生リスト	3092
再生時間	3056
再生速度	3055
再読み込み	3064
再読み込みする	3064
""", '写': """
写留言	5437
写真(#枚	3042
写真をすべて見る	3078
写真をもっと見る	3042
写真を拡大	3078
写真を拡大する	3078
写真を見る	3010
写真を見る(全#枚	3042
写真・動画の投稿はこちら	3079
写真特集	3006
写评论	5334
""", '出': """
出錯了	5424
出错了	5424
""", '分': """
分享	5320
分享到	5320
分享到facebook	5370
分享到line	5370
分享到qq	5434
分享到whatsapp	5434
分享到微信	5320
分享到微博	5320
分享到朋友圈	5434
分享文章	5448
分享本文	5370
分享此文	5370
分享此頁	5448
分享給好友	5370
分享給更多人看到	5370
分享给好友	5370
分享给更多人	5370
分享至	5320
分享至facebook	5320
分享至line	5370
分享这篇文章	5448
分享這篇文章	5448
分类	5335
分類	5335
""", '列': """
列印	5320
列印本頁	5370
列印食譜	66
""", '初': """
初めての方はこちら	3071
初割で無料体験する	2971
初月無料	2976
""", '利': """
利用規約	2992	3020
利用規約に同意します	3074
利用規約に同意する	3074
""", '刷': """
刷新页面	5412
""", '前': """
前のページ	3010
前のページに戻る	3097
前の写真	3078
前の動画	3092
前の画像	3078
前の記事	3006
前の記事へ	3006
前の記事を読む	3097
前へ	3010
前回の記事はこちら	3041
前回はこちら	3042
前往官網	5447
前往捐款	5417
前往捐款頁面	5417
前往捐款页面	5417
前往購買	5399
前往贊助	5417
""", '剩': """
剩余时间	5402
剩餘時間	5402
""", '加': """
加入google偏好來源	5431
加入line好友	5321
加入会员	5307
加入我们	5370
加入我们的团队	5370
加入我們	5370
加入我們的團隊	5370
加入書籤	5320
加入會員	5307
加入白名单	5412
加入購物車	5447
加入购物车	5447
加载中	5401
加载内容	5405
加载帖子	5405
加载更多	5341
加载更多评论	5394
""", '動': """
動画	3006
動画で見る	3031
動画の公開は終了しました	3055
動画の読み込みに失敗しました	3092
動画の配信は終了しました	3055
動画は再生できません	3055
動画をもっと見る	3078
動画を再生	3092
動画を再生する	3031
動画を再生できません	3055
動画を再生できませんでした	3055
動画を見る	3010
動画を読み込み中	3055
動画を読み込めませんでした	3092
動画を読み込んでいます	3055
動画プレーヤーを読み込み中	3055
動画一覧	3078
""", '勘': """
勘誤回報	5351
""", '包': """
包邮	5436
""", '協': """
協賛企業	3087
""", '单': """
单次	5418
单次捐款	5303
单篇购买	5443
""", '単': """
単発の寄付	3068
""", '博': """
博客來購買	5399
""", '占': """
占い	3052
""", '印': """
印刷	2984
印刷する	2984
印刷用ページ	3031
印刷用ページを表示	3031
印象笔记	5373
""", '即': """
即时新闻	5335
即時新聞	5335
""", '原': """
原文を表示	3011
原文を見る	3011
原文連結	5383
原文链接	5383
""", '去': """
去京东看看	5399
去京东购买	5399
去天猫购买	5399
去淘宝购买	5399
""", '参': """
参与投票	5350	5394
参与评论	5334
参加测验	5397
参加者募集中	3023
参加问卷调查	5370
""", '參': """
參加問卷調查	5370
參加測驗	5397
參與投票	5394
""", '友': """
友だち追加	2985
友だち追加する	2985
友善列印	5370
友達に教える	3031
""", '反': """
反馈	5334
""", '发': """
发一条友善的评论	5437
发现错误?请告诉我们	5370
发生错误	5424
发表留言	5334
发表评论	5334
发送	5424
发送成功	5423
""", '取': """
取材・文	3080
取消关注	5432
取消回复	5352
取消回覆	5352
取消追蹤	5431
取消關注	5432
取消静音	5401
取消靜音	5401
""", '受': """
受け取る	3063
受付が完了しました	3095
""", '古': """
古い順	3050
""", '可': """
可随时退订	5423
可隨時取消	5420
""", '合': """
合わせて読みたい	3006
合成音声による読み上げ	3055
合成音声による読み上げです	3055
""", '同': """
同じカテゴリの記事	3006
同じ著者の記事	3041
同作者文章	5359
同意	5327
同意して続ける	3058
同意して続行	3058
同意して閉じる	3058
同意しない	2992	2995
同意する	2992	2995
同意の管理	3058
同意を撤回	3058
同意を撤回する	3058
同意を管理	3058
同意を管理する	3058
同意並繼續	5330	5405
同意并继续	5330	5405
同意設定を変更	2994
""", '后': """
后退#秒	5401
""", '听': """
听全文	5370
听文章	5401
听新闻	5320
听这篇文章	5370
""", '商': """
商业推广	5436
商品の詳細を見る	3098
商品を見る	3053
商品ページへ	3053
商品詳細	3098
商品详情	5447
商城	5436
商業推廣	5436
""", '單': """
單次	5418
單次捐款	5303
單筆	5418
單筆捐款	5417
單筆支持	5417
單篇購買	5443
""", '回': """
回上一頁	5446
回到頂端	5426
回到頂部	5341
回到顶部	5426
回复	5334
回答する	96
回覆	5334
回頁首	5338
回頂端	5341
回首頁	5341
""", '图': """
图 #/#	5337
图片 #/#	5337
""", '圖': """
圖片 #/#	5337
""", '在': """
在 app store 下載	5408
在 facebook 查看	5438
在 google play 下載	5408
在 instagram 查看	5438
在 instagram 查看這則貼文	5438
在 spotify 收聽	5438
在 x 上查看	5438
在 youtube 上觀看	5438
在amazon購買	5399
在app store下载	5408
在app中打开	5408
在app中阅读	5408
在facebook查看	5438
在google play下载	5408
在instagram查看	5438
在instagram查看這則貼文	5438
在patreon上支持我们	5417
在spotify上收听	5438
在x上查看	5438
在youtube上观看	5438
在亚马逊购买	5399
在微博查看	5438
在浏览器中继续	5408
在瀏覽器中繼續	5408
""", '地': """
地図を見る	3011
地図を開く	3011
""", '執': """
執筆者	3080
執筆者プロフィール	3079
""", '報': """
報錯	5351
""", '填': """
填字游戏	5398
填字遊戲	5398
""", '复': """
复制	5435
复制成功	5320
复制网址	5370
复制链接	5320	5373
""", '外': """
外部コンテンツを表示	3058
外部コンテンツを表示する	3058
外部送信について	3091
外部送信ポリシー	3091
""", '大': """
大号字	70
大字	5320
大家还在看	5335
大家都在看	5335
""", '头': """
头条	5335
""", '好': """
好的	5410
""", '如': """
如何停用廣告封鎖	5413
如何关闭	5415
如何关闭广告拦截	5413
如何关闭广告拦截器	5412
如何關閉	5415
如何關閉廣告攔截	5413
如何關閉廣告攔截器	5412
如何關閉廣告阻擋	5413
""", '始': """
始終允許	5406
始终允许	5406
""", '字': """
字体	70
字体大小	5320
字号	5320
字幕	5402
字幕をオン	3055
字幕を表示	3055
字級	70	5320
字级	70
字號	5434
字體大小	70	5320
""", '官': """
官方微博	5321
""", '定': """
定期定額	5303
定期定額捐款	5417
定期定額支持	5417
定期捐款	5417
""", '寄': """
寄付	2968
寄付する	2968
寄付で応援する	2968	3031
寄付のお願い	2968
寄付はこちら	3068
寄付はこちらから	3068
寄付をする	2968
寄付ページはこちら	3068
寄付ページへ	3068
""", '寫': """
寫留言	5437
寫評論	5437
""", '專': """
專題	5335
""", '小': """
小字	5320
小編推薦	5335
小调查	97
""", '尚': """
尚未成為會員	5420
尚無留言	5370
""", '展': """
展开	5341
展开全文	5341
展开全部	5342
展开回复	5394
展开阅读全文	5446
展開	5341
展開全文	5426
""", '已': """
已关注	5321
已收到您的申请	5444
已是会员	5307
已是訂戶	5420
已有帐号	5307
已有帳號	5420
已有账号	5420
已經是會員	5307
已經是會員?登入	5307
已经是订户	5420
已经有账号	5420
已複製連結	5434
已關注	5431
""", '常': """
常に表示する	3058
常に許可	3059
常に許可する	3058
""", '年': """
年払い	3072
年額プラン	3072
""", '广': """
广告	5326
广告后继续阅读	5399
广告结束	5399
""", '広': """
広告	2990
広告の下に記事が続きます	3053
広告の後に続きます	2990
広告はここまで	3053
広告をスキップ	2990
広告を閉じる	2990
広告ブロッカーの解除方法	3065
広告ブロッカーをご利用中です	3064
広告ブロッカーをオフにする方法	3065
広告ブロックの解除方法	3064
広告ブロックをオフにしました	3065
広告ブロックを解除してください	3064
広告ブロックを解除しました	3064
広告ブロックを解除する方法	3065
広告企画	2990
広告掲載	3020
広告掲載について	3020
広告終わり	3053
""", '廣': """
廣告	5326
廣告後繼續閱讀	5399
廣告結束	5399
廣編企劃	5399
廣編特輯	5399
""", '延': """
延伸閱讀	5335
延伸阅读	5335
""", '开': """
开启app	5408
开启推送	5409
开启通知	5409	5411
开始测验	5397
开通vip	5443
开通会员	5307
""", '当': """
当前时间	5402
当当购买	5399
""", '影': """
影片已下架	5401
影片已移除	5401
影片無法播放	5401
影片載入中	5401
影片載入失敗	5441
影片長度 #	5368
影音	5335
""", '後': """
後で	2967
""", '微': """
微信	5320
微信好友	5373
微信扫一扫	5434
微信扫码分享	5434
微信朋友圈	5373
微信登录	5420
微博	5320
""", '必': """
必填	5424
必填字段	5423
必填欄位	5423
必填項	5423
必填项	5423
必須	3075
必須項目	3075
必須項目です	3074
""", '忘': """
忘記密碼	5307
忘记密码	5307
""", '応': """
応援する	2968
""", '快': """
快进#秒	5401
""", '总': """
总是允许	5406
""", '您': """
您可能也喜歡	5335
您可能感兴趣	5335
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5382
您可随时退订	5423
您可隨時取消訂閱	5423
您已关注此话题	5431
您已投票	5349
您已投过票	5394
您已投過票	5394
您已经投过票	5394
您已訂閱	5444
您已订阅	5444
您怎么看	5348
您怎麼看	5348
您的信息已发送	5423
您的姓名	5444
您的投票已提交	5394
您的支持很重要	5442
您的昵称	5437
您的暱稱	5437
您的留言	5444
您的訊息已送出	5423
您的邮箱	5313
您的電子郵件	5444
您的電郵	5313
""", '情': """
情報をお寄せください	3079
情報提供のお願い	3079
情報提供はこちら	3079
""", '想': """
想接收即時新聞通知嗎	5409
想接收通知吗	5409
""", '意': """
意見信箱	5351
意見反饋	5394
意見回饋	5394
意见反馈	5334
""", '感': """
感想を送る	2997
感謝您的參與	5394
感謝您的投票	96	5394
感謝您的支持	5442
感谢参与投票	5349
感谢您,您的信息已发送	5423
感谢您的参与	5394
感谢您的投票	96	5394
感谢您的支持	5442
感谢支持	5442
""", '成': """
成为会员	5303
成為會員	5303
""", '我': """
我们无法显示此内容	5405
我來說兩句	5352
我同意	5327
我同意处理我的个人数据	5423
我同意接收电子邮件	5423
我同意隱私權政策	5423
我已关闭	5412
我已关闭广告拦截	5413
我已关闭广告拦截器	5412
我已閱讀並同意隱私權政策	5423
我已關閉廣告攔截	5413
我已關閉廣告攔截器	5412
我已關閉廣告阻擋程式	5413
我已阅读并同意隐私政策	5423
我来说两句	5352
我的帐户	5307
我的帳戶	5307
我知道了	5327
我要举报	5394
我要勘誤	5351
我要報錯	5351
我要投票	5350	5394
我要捐款	5442
我要支持	5442
我要檢舉	5394
我要爆料	5427
我要留言	5334
我要糾錯	5370
我要纠错	5334
我要評論	5352
我要评论	5334
我要贊助	5442
""", '或': """
或	5421
""", '戻': """
戻る	3010
""", '所': """
所有新闻	5426
所有留言	5334
所有話題	5337
所有评论	5352
所有话题	5337
""", '打': """
打印	5320
打印本页	5370
打印食谱	66
打开	5342
打开app	5408
打开app查看更多	5408
打开app阅读	5408
打开app阅读全文	5408
打开客户端阅读	5408
打开微信扫一扫	5434
打开推送	5409
打赏	5303
打赏作者	5442
""", '扫': """
扫一扫分享	5434
扫描二维码下载	5408
扫码下载	5408
扫码下载app	5408
扫码下载客户端	5408
""", '投': """
投票	97	5395
投票ありがとうございました	96	3049
投票ありがとうございます	3001
投票する	96	3031
投票を受け付けました	3049
投票区	97
投票成功	5394
投票済みです	3049
投票結果	3050	5395
投票結果を見る	96
投票结果	5395
投稿する	2997
投稿を表示	3058
投稿を表示する	3058
投稿を読み込む	3058
投稿须知	5427
""", '折': """
折りたたむ	3011
折扣码	5447
折扣碼	5447
""", '报': """
报告错误	5342
""", '拒': """
拒否する	2995
拒絕	5327	5330
拒绝	5327	5330
拒绝全部	5406
拒绝所有cookie	5440
""", '招': """
招聘启事	5370
""", '拡': """
拡大	2984
拡大する	3010
""", '按': """
按年計費	5420
按年计费	5420
按月捐款	5417
按月计费	5420
按讚	5321
""", '捐': """
捐款	5303
捐贈	5303
捐赠	5303
""", '掃': """
掃描qr code下載	5408
掃碼下載	5408
""", '排': """
排序	5395
排行榜	5335
""", '採': """
採用情報	3023
""", '接': """
接受	5327
接受並繼續	5330	5405
接受並顯示	5329
接受全部	5327
接受全部cookie	5440
接受并显示	5329
接受并继续	5330	5405
接受所有	5327	5330
接受所有 cookie	5440
接受所有cookie	5440
接收通知	5409
""", '推': """
推广	5326
推广内容	5326
推廣	5326
推荐	5335
推荐文章	5335
推荐方案	5421
推荐阅读	5335
推薦	5335
推薦文章	5335
推薦閱讀	5335
""", '提': """
提交	96	5424
提交成功	5423
提交成功,感谢您的反馈	5444
提交评论	5394
提供	2990
提供反馈	5394
提供意見	5394
提供新聞線索	5427
提供新闻线索	5427
""", '搜': """
搜尋	5341
搜索	5341
""", '撤': """
撤回同意	5405
""", '播': """
播放	5341
播放器加载中	5401
播放影片	5441
播放视频	5441
播放速度	5401
""", '支': """
支持我们	5303
支持我們	5303
支持独立媒体	5417
支持獨立媒體	5417
支援する	2968
支援はこちら	3068
""", '收': """
收合	5342
收听	5320
收听文章	5401
收听本文	5370
收聽文章	5370
收聽本文	5401
收藏	5320
收藏文章	5320
收藏本文	5370
收藏食譜	66
收藏食谱	66
收起	5341
收起回复	5394
""", '放': """
放大图片	5426
放大圖片	5426
放大字体	5434
放大字體	5434
""", '数': """
数独	3052	5398
数独に挑戦	3001
""", '數': """
數獨	5398
""", '文': """
文字の大きさ	70	2984
文字を大きくする	3085
文字を小さくする	3085
文字サイズ	2984
文字サイズを変更	3085
文字サイズ変更	70
文字拡大	3085
文字稿	5402
文字起こし	3056
文字起こしを表示	3055
文字起こしを見る	3055
文明上网,理性发言	5437
文明上网理性发言,请遵守新闻评论服务协议	5437
文章未完 廣告後繼續	5399
""", '料': """
料金プラン	3072
料金プランを見る	3094
""", '新': """
新しい順	3050
新浪微博	5373
新着	3006
新着をメールでお知らせ	2988
新着ニュース	3006
新着記事	3006
新着記事をメールで受け取る	2988
新着記事一覧	3041
新着順	3050
新聞線索	5427
新規会員登録	2971
新規登録	2971
新闻简报	5313
新闻纠错	5351
新闻线索	5427
""", '无': """
无所谓	5395
无法显示此内容	5405
""", '早': """
早割	3087
早鳥票	5436
早鸟票	5436
""", '时': """
时长	5402
时长:#	5368
""", '明': """
明白了	5342
""", '是': """
是否允许通知	5409
是否接收推送通知	5409
是否接收通知	5409
是否開啟通知	5409
""", '显': """
显示全部	5426
显示内容	5405
显示原文	5342
显示字幕	5401
显示帖子	5405
显示更多	5341
""", '時': """
時長	5402
時長:#	5368
""", '暂': """
暂不	5302
暂停	5368
暂无评论	5370
暂无评论,快来抢沙发	5437
""", '暫': """
暫不	5302
暫停	5368
""", '更': """
更多	5335
更多作者文章	5426
更多内容	5335
更多分享方式	5434
更多图片	5426
更多圖片	5426
更多報導	5335
更多影片	5426
更多报道	5335
更多文章	5335
更多新聞	5335
更多新聞請看	5382
更多新闻	5335
更多游戏	5397
更多精彩	5382
更多精彩内容	5446
更多精采內容	5370
更多视频	5426
更多该作者文章	5359
更多資訊	5426
更多资讯	5426
更多选项	5435
更多選項	5435
更改 cookie 偏好	5329
更改 cookie 設定	5329
更改cookie偏好	5329
更正政策	5427
更正與說明	5427
""", '書': """
書籍を購入する	3053
""", '最': """
最受欢迎	5421
最受歡迎	5421
最多人看	5382
最新	5395
最新ニュース	3006
最新ニュースを通知で受け取る	3062
最新号	3041
最新影音	5382
最新文章	5335
最新新聞	5335
最新新闻	5335
最新消息	5335
最新記事	3006
最新评论	5352
最热	5395
最热评论	5352
最熱	5395
最超值	5421
""", '會': """
會員中心	5307
會員專享	5312
會員專享內容	5312
會員專屬	5307
會員登入	5307
""", '月': """
月払い	3072
月額#円	2976
月額#円(税込	2976
月額プラン	3072
""", '有': """
有効なメールアドレスを入力してください	3074
有料会員からのプレゼント記事	3099
有料会員登録	2971
有料会員記事	3031
有料登録	2971
有料記事	2971
有道云笔记	5373
""", '朋': """
朋友圈	5320	5373
""", '服': """
服务条款	5327
服務條款	5327
""", '朗': """
朗读全文	5401
""", '朝': """
朝刊・夕刊	2971
""", '未': """
未满十八岁禁止饮酒	5399
未滿十八歲禁止飲酒	5399
""", '本': """
本を購入する	3053
本周投票	5349
本周测验	109
本周热门	5382
本周调查	5349
本文へ	3010
本文へジャンプ	3008
本文へスキップ	3008
本文へスキップする	3008
本文へ移動	3010
本文对您有帮助吗	5394
本文尚无评论	5437
本文已锁定	5420
本文由ai语音朗读	5401
本週投票	5349
本週調查	5349
""", '机': """
机器翻译	5370
机翻	5402
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5397
""", '查': """
查看专题	5426
查看优惠	5443
查看作者主页	5427
查看作者更多文章	5359	5426
查看優惠	5443
查看全部	5341
查看全部图片	5426
查看全部文章	5446
查看全部評論	5394
查看全部评论	5394
查看全部话题	5337
查看原图	5341
查看原文	5383
查看商品	5447
查看回复	5394
查看回覆	5394
查看图集	5426
查看圖集	5426
查看地图	5342
查看專題	5426
查看投票結果	5437
查看投票结果	96	5437
查看文字稿	5401
查看方案	5443
查看更多	5341
查看更多图片	5426
查看更多評論	5352
查看更多评论	5394
查看留言	5334
查看結果	96	5350
查看结果	96	5342	5350
查看訂閱方案	5420
查看詳情	5342
查看订阅方案	5420
查看评论	5334
查看详情	5342
查看逐字稿	5401
查看高清图集	5426
""", '标': """
标签	5335
""", '检': """
检举评论	5437
""", '検': """
検索	3010
""", '業': """
業配	5326
""", '楽': """
楽天で見る	3053
楽天で詳細を見る	3053
楽天で購入	3053
楽天で購入する	3053
楽天市場で見る	3053
楽天市場で購入	3053
""", '標': """
標籤	5335
""", '機': """
機器翻譯	5370
機械翻訳	3056
""", '檢': """
檢舉	5334
檢舉留言	5437
""", '次': """
次のページ	3010
次の写真	3078
次の動画	3092
次の画像	3078
次の記事	3006
次の記事へ	3006
次の記事を読む	3097
次へ	3010
次を読む	3011
次ページ	3010
次回から自動的にログイン	3071
""", '正': """
正しいメールアドレスを入力してください	3074
正在加载播放器	5401
""", '此': """
此影片無法播放	5401
此文章已锁定	5420
此欄位為必填	5423
此視頻無法播放	5401
此视频不可用	5401
此视频已被删除	5401
此項為必填	5423
此页面对您有帮助吗	5394
此项为必填项	5423
""", '残': """
残り # %	2973
残り #%	2973
残り #% (#文字	2973
残り#%	2973
残り#% (#文字	2973
残り#%(#文字	2973
残り#％	2973
残り:#%	2973
残り:#％	2973
残り時間	3056
""", '毎': """
毎月寄付する	3068
毎月支援する	3068
""", '每': """
每一份支持都很重要	5417
每一份支持都重要	5417
每月捐款	5303
""", '民': """
民調	97
""", '沒': """
沒意見	5395
""", '没': """
没意见	5395
没有账号	5420
""", '注': """
注册	5307
注册成功	5444
注目の記事	3006
注目キーワード	3006
注目ワード	3006
注目記事	3006
""", '测': """
测测你的知识	5397
""", '清': """
清晰度	5402
""", '点': """
点击取消静音	5441
点击图片查看大图	5426
点击打开声音	5441
点击排行	5335
点击播放	5370
点击收听	5401
点击放大	5426
点击查看全文	5446
点击查看原文	5383
点击查看大图	5341
点击看更多	5338
点击阅读全文	5446
点击阅读原文	5383
点我看更多	5338
点我看视频	5370
点赞	5320
""", '為': """
為您推薦	5335
""", '热': """
热搜榜	5340
热榜	5340
热点	5335
热点排行	5340
热点推荐	5335
热门	5335
热门排行	5335
热门文章	5335
热门新闻	5335
""", '無': """
無所謂	5350
無料で体験する	2971
無料で始める	3071
無料で試す	3071
無料で読む	2971
無料アプリをダウンロード	3061
無料ゲーム	3051
無料会員登録	2971
無料会員限定	2971
無料体験	2971
無料登録	2971
無法播放影片	5401
無法載入影片	5441
無法顯示此內容	5405
""", '焦': """
焦點新聞	5335
""", '熱': """
熱門	5335
熱門排行	5335
熱門文章	5335
熱門新聞	5335
熱門話題	5335
""", '爆': """
爆料信箱	5427
爆料專線	5427
爆料热线	5427
""", '片': """
片長 #	5368
片長:#	5368
片长 #	5368
""", '特': """
特定商取引法に基づく表記	2992
特集	3006
特集を見る	3078
特集ページへ	3078
特集一覧	3078
特集一覧へ	3097
""", '猜': """
猜你喜欢	5335
猜你喜歡	5335
""", '現': """
現在の再生時間	3055
""", '生': """
生成aiを使用しています	3092
""", '用': """
用app開啟	5408
用户协议和隐私政策	5440
""", '由': """
由ai生成	5430
由ai语音朗读	5401
""", '申': """
申し込む	2971
""", '电': """
电子报	5313
电子邮箱	5313
""", '画': """
画像をクリックして拡大	3078
画像を拡大	3010
画像を拡大する	3078
画像を見る	3010
画質	3056
""", '留': """
留言	5334
留言(#	5334
留言内容	5445
留言已關閉	5394
留言規則	5394
留言规则	5394
""", '略': """
略過廣告	5441
""", '登': """
登入	5307
登入/註冊	5307
登入後留言	5394
登出	19
登录	5307
登录/注册	5307
登录后发表评论	5394
登錄	5307
登録	2971
登録が完了いたしました	3095
登録が完了しました	3031
登録して続きを読む	2971
登録する	2971
""", '發': """
發佈留言	5352
發現錯誤?請告訴我們	5370
發生錯誤	5424
發表留言	5334
發表評論	5334
""", '百': """
百度贴吧	5373
""", '皆': """
皆さまのご支援が力になります	3068
""", '監': """
監修者	3080
""", '目': """
目前時間	5402
目录	5341
目次	3010
目次へ戻る	3097
目錄	5341
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5335
相关报道	5335
相关推荐	5335
相关文章	5335
相关新闻	5335
相关标签	5335
相关视频	5382
相关阅读	5335
相關主題	5335
相關報導	5335
相關影片	5382
相關推薦	5335
相關文章	5335
相關新聞	5335
相關標籤	5335
相關閱讀	5335
""", '看': """
看了这篇文章的人也看	5335
看全文	5426
看全部留言	5352
看全部留言 (#	5352
看原文	5383
看更多	5335
看更多作者文章	5426
看更多文章	5382
看更多新聞	5338	5382
看更多新闻	5338
看更多照片	5426
看結果	96
""", '知': """
知道了	5342
""", '確': """
確認する	3075
確認メールをお送りしました	3074
確認メールを送信しました	3074
確認画面へ	3075
""", '禁': """
禁止酒駕	5436
禁止酒駕,飲酒過量有害健康	5399
""", '稍': """
稍后	5410
稍后再说	5302
稍后提醒我	5302
稍后阅读	5370
稍後	5410
稍後再說	5302
稍後提醒我	5302
稍後閱讀	5370
""", '立': """
立即开通	5443
立即投票	96
立即捐助	5417
立即捐款	5303
立即捐赠	5417
立即支持	5442
立即訂閱	5307
立即订阅	5307
立即试玩	5397
立即購票	5399
立即贊助	5417
立即购票	5399
立即选购	5399
立即選購	5399
立即開始玩	5397
""", '第': """
第 # 張,共 # 張	5337
第 # 頁,共 # 頁	5338
第 # 页,共 # 页	5338
第#张/共#张	5337
第#頁 共#頁	5338
第#页,共#页	5338
""", '筆': """
筆者	3080
筆者プロフィール	3079
""", '管': """
管理 cookie	5329
管理cookie	5405
管理偏好設定	5440
管理偏好设置	5440
管理同意	5405
管理同意设置	5405
管理同意選項	5405
管理設定	5330
管理设置	5330
管理选项	5440
管理選項	5440
""", '粉': """
粉絲團	5321
""", '精': """
精彩推荐	5382
精彩推薦	5382
精选	5335
""", '紙': """
紙面ビューアー	2971
""", '結': """
結果を見る	96	3011
""", '続': """
続きはこちら	3042
続きをみる	3010
続きを読む	2971
続けて読む	3097
""", '網': """
網友投票	5349
網友留言	5334
""", '編': """
編輯推薦	5335
編輯準則	5427
編輯精選	5335
編集ポリシー	3079
編集方針	3080
編集部おすすめ	3006
編集部のおすすめ	3006
""", '縮': """
縮小	2984
縮小字體	5434
""", '繼': """
繼續使用網頁版	5408
繼續閱讀	5341
繼續閱讀請往下	5399
""", '續': """
續訂	5443
""", '纠': """
纠错	5334
""", '继': """
继续在浏览器阅读	5408
继续浏览内容	5341
继续阅读	5341
""", '续': """
续订	5443
""", '编': """
编辑准则	5427
编辑推荐	5335
编辑精选	5335
""", '缩': """
缩小字体	5434
""", '网': """
网友评论	5334
网友评论仅供其表达个人看法,并不表明本站立场	5437
""", '翻': """
翻訳を表示	3011
""", '联': """
联系作者	5427
联系我们	5327
联系编辑部	5427
""", '聯': """
聯絡我們	5327
聯絡編輯部	5427
""", '聽': """
聽全文	5370
聽文章	5401
聽新聞	5320
聽這篇文章	5370
""", '脳': """
脳トレ	3052
""", '自': """
自动播放	5402
自動再生	3056
自動播放	5402
自動翻訳	3056
自定义金额	5417
自訂金額	5417
""", '菜': """
菜单	5341
""", '著': """
著作権	2992
著者の記事一覧	3078
著者をフォロー	3084
著者をフォローする	3084
著者プロフィール	3079
""", '複': """
複製	5435
複製網址	5370
複製連結	5320	5373
""", '要': """
要接收推送通知吗	5409
要接收通知嗎	5409
""", '視': """
視頻由ai生成	5441
""", '觀': """
觀看更多	5382
""", '视': """
视频	5335
视频不可用	5401
视频加载中	5401
视频加载失败	5441
视频已下架	5401
视频已失效	5401
视频无法播放	5401
视频时长	5441
视频正在加载	5401
""", '解': """
解鎖全文	5370
解鎖文章	5443
解锁全文	5370
解锁文章	5443
解除しました	3067
解除方法	3067
解除方法はこちら	3067
""", '訂': """
訂戶專享	5399
訂戶專享優惠	5399
訂戶專享內容	5420
訂戶贈閱	5448
訂正について	3079
訂閱	5307
訂閱成功	5444
訂閱推播	5409
訂閱方案	5443
訂閱會員	5307
訂閱會員專屬內容	5370
訂閱郵件	5313
訂閱電子報	5313
""", '記': """
記事に関するお問い合わせ	3079
記事の続きはこちら	3042
記事の続きを読む	3078
記事の誤りを報告	3020	3088
記事の誤りを報告する	3003
記事は広告の下に続きます	3053
記事は広告の後に続きます	3053
記事へのお問い合わせ	3079
記事へのご意見	2997
記事をサポートする	2968
記事をシェア	3099
記事をシェアする	3099
記事をプレゼント	2971
記事をプレゼントする	3031
記事を保存	2984
記事を保存する	3031
記事を印刷する	2984
記事を聴く	3055
記事を評価する	3088
記事を読む	3010
記事を購入する	3094
記事を音声で聞く	3055
記事を音声で聴く	3055
記事ランキング	3006
記事一覧	3010
記事一覧へ	3078
記事一覧を見る	3042
記事全文を読む	3010
記住我	5421
記者をフォロー	3084
記者プロフィール	3079
記者募集	3023
記者募集中	3023
""", '設': """
設定を保存	3058
設定を保存する	3058
設定を変更	2995
設定を変更する	3091
設定を管理	3091
""", '許': """
許可	3063
許可する	2992	2995
""", '註': """
註冊	5307
註冊成功	5444
""", '評': """
評価順	3050
評論	5334
評論已關閉	5394
評論規則	5394
""", '話': """
話題の記事	3006
""", '該': """
該作者其他文章	5359
該作者更多文章	5426
該作者的更多文章	5359
""", '詳': """
詳しく見る	2995	3011
詳細	3011
詳細を見る	3098
詳細・購入はこちら	3053
詳細設定	2995
""", '語': """
語音播報	5370
語音朗讀	5370
""", '誤': """
誤りを報告	3011
誤りを報告する	3088
誤字・脱字を報告	3003	3020
誤字・脱字を報告する	3003	3020
誤字脱字の報告	3031
誤字脱字を報告	3079
誤字脱字を報告する	3003	3020	3031
""", '読': """
読まれている記事	3006
読み上げ	3031
読み放題	2976
読み続ける	3011
読み込み中です	3055
読者限定	3053
""", '請': """
請填寫讀者問卷	5370
請我們喝杯咖啡	5417
請查收郵件	5423
請檢查您的收件匣	5423
請繼續下滑閱讀	5399
請繼續往下閱讀	5326
請輸入您的電子郵件	5444
請輸入有效的電子郵件	5423
請輸入有效的電子郵件地址	5423
請輸入電子郵件	5313
請選擇金額	5442
請關閉廣告攔截器	5412
""", '讀': """
讀者優惠	5399
讀者專享	5399
讀者投書	5351
""", '讚': """
讚	5320
讚賞支持	5303
""", '订': """
订户专享	5399
订户专享优惠	5399
订户赠阅	5448
订阅	5307
订阅会员	5307
订阅成功	5444
订阅推送	5409
订阅邮件	5313
""", '记': """
记住我	5421
记者简介	5427
""", '设': """
设为google首选来源	5431
""", '评': """
评论	5334
评论(#	5334
评论功能已关闭	5437
评论已关闭	5394
评论规则	5394
""", '诚': """
诚聘英才	5370
""", '话': """
话题	5335
""", '该': """
该作者其他文章	5359
该作者的更多文章	5359
该文章已关闭评论	5437
该视频不可用	5401
该视频已下架	5401
该邮箱已被注册	5444
""", '详': """
详情	5342
""", '语': """
语音朗读	5370
语音由ai生成	5401
""", '说': """
说点什么	5437
""", '请': """
请先登录再评论	5370
请关闭广告拦截器	5412
请我们喝杯咖啡	5417
请查收邮件	5423
请检查您的收件箱	5423
请继续往下阅读	5326
请输入您的电子邮件	5444
请输入您的邮箱	5444
请输入昵称	5437
请输入有效的电子邮件地址	5423
请输入有效的邮箱地址	5423
请输入邮箱	5313
请选择金额	5442
""", '读': """
读者专享	5399
读者优惠	5399
""", '豆': """
豆瓣	5373
""", '購': """
購入はこちら	3053
購票	5436
購票連結	5399
購読	2971
購読する	2971
購読のお申し込み	2971
購読プラン	3094
購読プランを見る	3071
購読申し込み	2971
購買本書	5399
""", '贈': """
贈る	3086
贈送文章	5370
贈送文章給朋友	5370
贈送此文	5370
""", '贊': """
贊助	5303
贊助內容	5326
贊助商	5326
贊助我們	5417
""", '购': """
购买本书	5399
购买此书	5399
购票	5436
购票链接	5399
""", '赞': """
赞	5395
赞助	5303
赞助内容	5326
赞助商链接	5326
赞助我们	5417
赞赏	5303
赞赏作者	5442
""", '赠': """
赠送文章	5434
赠送此文	5370
""", '超': """
超值方案	5420
""", '跳': """
跳到主要內容	5341
跳到內容	5338
跳到食谱	66
跳至主要內容	5338
跳至主要内容	5338
跳至內容	5338
跳至食譜	66
跳转到主要内容	5338
跳转到食谱	66
跳过广告	5441
""", '踩': """
踩	5395
""", '載': """
載入中	5401
載入內容	5405
載入更多	5341
載入貼文	5405
""", '輸': """
輸入您的電子郵件	5444
""", '轉': """
轉發	5320
""", '转': """
转发	5320
""", '载': """
载入内容	5405
""", '输': """
输入您的邮箱	5444
""", '返': """
返信	2997
返信する	2997
返信を書く	3088
返信を表示	3049
返信を見る	3049
返信を隠す	3049
返回上一页	5446
返回列表	5446
返回頂部	5426
返回顶部	5341
返回首頁	5426
返回首页	5341
""", '还': """
还不是会员	5420
还有更多精彩内容	5446
还没有账号	5420
""", '这': """
这篇文章对你有帮助吗	5394
这篇文章对您有帮助吗	5394
""", '进': """
进入专题	5426
进入专题页	5426
""", '连': """
连结已复制	5434
""", '追': """
追蹤	5321
追蹤中	5431
追蹤主題	5431
追蹤作者	5431
追蹤我們	5321
""", '退': """
退出全屏	5401
""", '送': """
送信	96	3075
送信が完了しました	3074
送信しました	3074
送信する	96	3075
送信完了	3074
送出	96	5424
送出成功	5423
送出留言	5394
送出評論	5394
送料無料	3087
""", '选': """
选择	5421
选择方案	5420
选择订阅方案	5420
选择金额	5442
""", '逐': """
逐字稿	5402
""", '這': """
這篇文章對你有幫助嗎	5394
這篇文章對您有幫助嗎	5394
""", '通': """
通報	3050
通報する	2997
通知をオン	2983
通知をオンにする	3062
通知を受け取らない	3062
通知を受け取りますか	3062
通知を受け取る	3031
通知を設定する	3062
通知を許可	3062
通知を許可しますか	3062
通知を許可する	3062
""", '速': """
速報	3006
速報を通知で受け取る	3062
速報通知を受け取る	3031
""", '連': """
連結已複製	5370
連載	3006
連載の新着をメールでお知らせ	2988
連載をフォロー	3084
連載をフォローする	3084
連載を見る	3078
連載一覧	3078
""", '運': """
運営会社	2992	3020
""", '違': """
違反を報告	3049
違反を報告する	3049
違反報告	2997
""", '選': """
選單	5341
選択する	3072
選擇	5421
選擇方案	5420
選擇訂閱方案	5420
選擇金額	5442
""", '還': """
還不是會員	5420
還沒有帳號	5420
""", '邮': """
邮箱	5313
邮箱格式不正确	5423
邮箱格式错误	5423
""", '配': """
配信停止はいつでも可能です	3074
""", '重': """
重新加载页面	5412
重新播放	5402
重新整理頁面	5412
重新載入頁面	5412
""", '金': """
金額を入力	3068
金額を指定	3068
金額を指定する	3068
金額を選ぶ	3093
金額を選択	3093
金額を選択してください	3093
""", '錯': """
錯誤回報	5351
""", '链': """
链接已复制	5370
""", '閉': """
閉じる	2967	3010
""", '開': """
開く	3011
開啟推播	5409
開啟通知	5409	5411
開始測驗	5397
開通會員	5307
""", '間': """
間違いを見つけたら	3079
""", '関': """
関連	3006
関連する記事	3006
関連キーワード	3006
関連タグ	3006
関連トピックス	3006
関連ニュース	3006
関連リンク	3006
関連動画	3006
関連動画を見る	3092
関連情報	3006
関連記事	3006
関連記事はこちら	3041
関連記事をもっと見る	3097
関連記事を見る	3097
""", '閱': """
閱讀下一篇	5446
閱讀全文	5341
閱讀原文	5383
閱讀排行	5340
閱讀更多	5341
""", '關': """
關於作者	5427
關於我們	5327
關注	5321
關注作者	5431
關注我們	5321
關注此主題	5431
關鍵字	5335
關閉	5302
關閉視窗	5446
關閉選單	5446
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5446
阅读全文	5341
阅读剩余全文	5446
阅读原文	5383
阅读排行	5340
阅读更多	5341
""", '随': """
随时取消	5420
随时可取消	5420
""", '隐': """
隐私偏好	5440
隐私政策	5327
隐私权政策	5327
隐私设置	5406
""", '隨': """
隨時取消	5420
""", '隱': """
隱私偏好	5440
隱私政策	5327
隱私權政策	5327
隱私權設定	5405
隱私設定	5406
""", '離': """
離開全螢幕	5401
""", '電': """
電子信箱	5313
電子信箱格式錯誤	5423
電子報	5313
電子版	2971
電子郵件格式不正確	5423
電郵	5424
""", '静': """
静音	5402
""", '靜': """
靜音	5402
""", '音': """
音声で聞く	2984
音声をダウンロード	3055
音声を再生	3092
音声読み上げ	3031
音頻長度 #	5368
音频播放器	5441
""", '頭': """
頭條	5335
""", '顯': """
顯示內容	5405
顯示原文	5342
顯示字幕	5401
顯示更多	5341
顯示貼文	5405
""", '飲': """
飲酒過量,有害健康	5399
飲酒過量有害健康	5399
""", '首': """
首頁	5341
首页	5341
""", '马': """
马上开始	5342
马上玩	5397
""", '验': """
验证码	5424
""", '點': """
點我看影片	5370
點我看更多	5338
點擊排行	5340
點擊播放	5401
點擊播放本文	5370
點擊放大	5426
點擊看大圖	5426
點擊看更多	5338
點擊開啟聲音	5441
點擊閱讀全文	5446
點此看更多	5338
點閱排行	5382
""", '가': """
가	3124	3158
가 가 가	3158
가가가	3158
가격 보기	3231
가로세로 낱말퀴즈	3184
가입하기	3113
가장 많이 본 뉴스	3131
가장 인기	3206
""", '강': """
강연 신청하기	3173
""", '개': """
개인정보 보호 설정	3225
개인정보 설정	3190
개인정보 수집 동의	3207
개인정보 수집 및 이용 동의	3207
개인정보 수집 및 이용에 동의합니다	3207
개인정보 수집·이용에 동의합니다	3207
개인정보 처리방침	3129
개인정보처리방침	3129
""", '갤': """
갤러리 닫기	3230
갤러리 보기	3212
""", '거': """
거부	3129	3151
""", '검': """
검색	3133
""", '게': """
게시물 보기	3190
게시물 불러오기	3190
게임 전체보기	3182
게임 하러 가기	3182
""", '결': """
결과 보기	96	3134
""", '계': """
계속 읽기	3113
계정이 있으신가요	3205
""", '고': """
고객센터	3129
고충처리	3146
고충처리인	3146	3213
""", '공': """
공감	3181
공감백배 #	3159
공감순	3181
공유	3124
공유하기	3124
""", '과': """
과거순	3181
""", '관': """
관련 기사	3131
관련 기사 더보기	3230
관련 뉴스	3131
관련 영상	3169
관련 태그	3131
관련기사	3131
관련기사 더보기	3230
관련뉴스	3131
관련키워드	3131
""", '광': """
광고	3128
광고 건너뛰기	3226
광고 닫기	3128
광고 문의	3146
광고 문의하기	3174
광고 아래에 기사가 계속됩니다	3185
광고 영역	92
광고 종료	3185
광고 차단 해제 방법	3196
광고 차단을 해제해 주세요	3196
광고 차단을 해제했습니다	3196
광고 차단이 감지되었습니다	3196
광고 후 계속됩니다	3185
광고문의	3146
광고성 정보 수신 동의	3207
광고성 정보 수신에 동의합니다	3207
""", '괜': """
괜찮습니다	3108
""", '교': """
교보문고에서 구매	3185
""", '구': """
구글 계정으로 계속하기	3205
구글 계정으로 로그인	3205
구글 선호 매체로 추가	3217
구글 플레이에서 다운로드	3193
구글로 계속하기	3205
구글로 로그인	3205
구글플레이에서 다운로드	3193
구독	3113
구독 갱신	3228
구독 상품 보기	3205
구독 상품 선택	3205
구독 상품 안내	3228
구독 신청	3113
구독 신청이 완료되었습니다	3207
구독 신청하기	3205
구독 안내	3228
구독 전용	3113
구독 중	3113
구독 취소	3218
구독권 선택	3205
구독신청	3113	3146
구독이 완료되었습니다	3161
구독자 전용	3116
구독자 전용 기사	3205
구독자 전용 기사입니다	3237
구독자 전용 혜택	3185
구독자 혜택	3185
구독자가 선물한 기사입니다	3232
구독중	3217
구독하고 이어서 읽기	3161
구독하기	3113
구매하기	3185
구매하러 가기	3185
""", '글': """
글씨 크기	70
글씨크기	3124
글자 작게	3219
글자 크게	3219
글자 크기	3124
글자 크기 변경	70	3161
글자 크기 조절	70	3161
글자크기	3124	3158
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3227
금액 직접 입력	3201
금액을 선택하세요	3227
금액을 선택해 주세요	3227
""", '기': """
기계 번역	3187
기대해요 #	3159
기부하기	3109
기사 계속 보기	3230
기사 공유	3219
기사 공유하기	3124
기사 구매	3228
기사 더 보기	3230
기사 더보기	3161
기사 듣기	3161
기사 링크 복사	3161
기사 본문	3133
기사 선물하기	3161
기사 스크랩	3219
기사 스크랩하기	3161
기사 오류 신고	3161
기사 오류 제보	3161
기사 요약	3216
기사 원문 보기	3161
기사 음성으로 듣기	3186
기사 잠금 해제	3228
기사 저장	3219
기사 저장하기	3161
기사 전문 보기	3212
기사 전체보기	3212
기사 제보	3146	3213
기사 제보 및 문의	3161
기사 추천	3222
기사 평가하기	3222
기사 후원하기	3109
기사는 광고 아래에 계속됩니다	3185
기사는 광고 후 계속됩니다	3185
기사듣기	3186
기사를 공유합니다	3232
기사에 대한 의견	3130
기사원문	3133
기사저장	3124
기사제보	3146	3213
기사추천	3222
기자 구독	3145
기자 구독하기	3145
기자 소개	3213
기자 응원하기	3147
기자 페이지	3145
기자 프로필	3147
기자 프로필 보기	3145
기자 홈	3147
기자구독	3147	3217
기자에게 메일 보내기	3213
기자에게 이메일 보내기	3213
기자의 다른 기사	3145
기자의 다른 기사 보기	3147	3212
기자의 다른기사	3131	3147
기자의 다른기사 보기	3212
기자페이지 바로가기	3212
기자프로필	3147
기획 기사 보기	3212
""", '나': """
나중에	3108
나중에 보기	3161
나중에 읽기	3161
나중에 하기	3108
""", '남': """
남은 시간	3187
""", '낱': """
낱말 퍼즐 풀기	3141
낱말퀴즈	3184
""", '내': """
내 정보	3113
내용을 입력하세요	3229
내용을 입력해 주세요	3229
""", '네': """
네, 받을게요	3194
네이버 구독	3127
네이버 로그인	3205
네이버 밴드 공유	3219
네이버 블로그	3124
네이버로 로그인	3205
네이버에서 구독	3127
네이버에서 구독하기	3127
""", '놀': """
놀랐어요 #	3159
""", '놓': """
놓치면 안 되는 기사	3169
""", '뉴': """
뉴스 더보기	3212
뉴스 듣기	3161
뉴스레터 구독	3119
뉴스레터 구독 신청	3119
뉴스레터 구독이 완료되었습니다	3229
뉴스레터 무료 구독	3161
뉴스레터 신청	3119
""", '닉': """
닉네임을 입력하세요	3222
""", '다': """
다른 공유 찾기	3124
다른 금액	3201
다른 기사	22	3131
다른 기사 더 보기	22
다른 기사 보기	3145
다른기사	3131
다른기사 보기	3131
다시 보기	3187
다시 보지 않기	3108
다시보기	3187
다음	3133
다음 기사	3131
다음 기사 보기	3161
다음 기사 읽기	3230
다음 동영상	3226
다음 사진	3212
다음 영상	3226
다음 이미지	3230
다음 페이지	3133
다음글	3212
다음기사	3131
다음에	3108
다음에 하기	3195
다크모드	3191
""", '닫': """
닫기	3108
""", '답': """
답글	3130
답글 달기	3180
답글 더보기	3180
답글 보기	3180
답글 쓰기	3180
답글 접기	3180
답글쓰기	3130
""", '당': """
당신의 생각은	3140
당신이 좋아할 만한	3131
""", '댓': """
댓글	3130
댓글 #	3130
댓글 #개	3130
댓글 닫기	3180
댓글 달기	3143
댓글 더보기	3180
댓글 등록	3180
댓글 등록하기	3180
댓글 보기	3130
댓글 신고	3222
댓글 신고하기	3222
댓글 쓰기	3130
댓글 운영 원칙	3180
댓글 운영 정책	3161
댓글 운영정책	3143	3161
댓글 입력	3143
댓글 작성	3180
댓글 작성 규칙	3180
댓글 작성하기	3180
댓글 전체보기	3143
댓글 정렬	3143
댓글 정책	3180
댓글보기	3130
댓글쓰기	3130
댓글을 남겨 주세요	3222
댓글을 남겨주세요	3222
댓글을 입력하세요	3222
댓글을 입력해 주세요	3222
댓글을 입력해주세요	3130
댓글을 작성하려면 로그인 해주세요	3222
댓글이 닫혔습니다	3180
""", '더': """
더 많은 옵션	3219
더 보기	3133
더 알아보기	3151
더보기	3131	3133
""", '도': """
도서 구매하기	3185
도움돼요 #	3159
도움이 되었나요	3180
""", '독': """
독자 의견 조사	3161
독자 특별 할인	3185
독자 할인	3185
""", '동': """
동영상	3131
동영상 로딩 중	3186
동영상 보기	3226
동영상 재생	3186
동영상 플레이어	3226
동영상을 불러오는 중입니다	3186
동영상을 불러올 수 없습니다	3226
동영상을 재생할 수 없습니다	3186
동의	3129	3151
동의 관리	3190
동의 철회	3190
동의 철회하기	3190
동의 후 계속	3190
동의하고 계속	3190
동의하고 계속하기	3190
동의합니다	3129
""", '뒤': """
뒤로 가기	3134
""", '등': """
등록	3130
""", '디': """
디지털 구독하기	3228
디지털뉴스부	3145
디지털뉴스팀	3145
디지털콘텐츠팀	3145
""", '또': """
또는	3206
""", '라': """
라인	3124
""", '랭': """
랭킹	3131
랭킹뉴스	3131
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
로그인	3113
로그인 상태 유지	3205
로그인 유지	3205
로그인 전용 기사	3205
로그인 후 댓글 쓰기	3161
로그인 후 댓글 작성이 가능합니다	3222
로그인 후 댓글을 작성하실 수 있습니다	3143
로그인 후 댓글을 작성할 수 있습니다	3180
로그인 후 이용해 주세요	3180
로그인/회원가입	3113
로그인이 필요	3116
로그인하고 계속 읽기	3228
로딩 중	3186
로딩 중입니다	3186
로딩중	3186
""", '링': """
링크 복사	3124
링크가 복사되었습니다	3161
""", '마': """
마이페이지	3113
""", '많': """
많이 본 기사	3131
많이 본 뉴스	3131
많이 본 영상	3169
많이 읽은 기사	3131
많이본 기사	3131
많이본 뉴스	3131
""", '맨': """
맨 위로	3133
맨위로	3133
""", '메': """
메뉴	3133
메뉴 닫기	3133
메시지가 전송되었습니다	3207
메일	3124
메일함을 확인해 주세요	3207
""", '멤': """
멤버십 가입	3228
멤버십 가입하기	3228
""", '모': """
모두 거부	3191
모두 동의	3129
모두 허용	3191
모든 쿠키 거부	3225
모든 쿠키 수락	3225
모든 쿠키 허용	3225
모바일 웹으로 계속	3193
""", '목': """
목록	3133
목록 보기	3212
목록보기	3133
목록으로	3212
목록으로 돌아가기	3230
""", '무': """
무료 게임	3182
무료 배송	3221
무료 체험 시작하기	3113
무료 회원가입	3113
무료, 스팸 없음	3207
무료로 읽기	3228
무료배송	3221
무제한 이용하기	3228
""", '문': """
문의	3130
문의 내용	3229
문자 크기	70
""", '바': """
바로 구매하기	3185
바로가기	3124
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3187
""", '밴': """
밴드	3124
""", '번': """
번역 보기	3134
""", '베': """
베스트	3131
""", '보': """
보내기	3209
""", '복': """
복사	3220
복사하기	3124
""", '본': """
본 사이트는 쿠키를 사용합니다	3152
본문 글씨 줄이기	3124	3158
본문 글씨 키우기	3124	3158
본문 바로가기	3133
본문으로 바로가기	3133
""", '북': """
북마크	3124
""", '분': """
분석탁월 #	3159
""", '브': """
브라우저에서 계속	3193
브라우저에서 계속 보기	3193
""", '비': """
비공감	3181
비밀번호 찾기	3113
비밀번호를 잊으셨나요	3205
""", '사': """
사업제휴	3146
사이트맵	3129
사전 등록하기	3173
사전등록 하기	3173
사진 더 보기	3212
사진 더보기	3212
사진 모두 보기	3212
사진 크게 보기	3212
사진 크게보기	3212
사진 확대	3133
""", '삭': """
삭제된 동영상입니다	3186
""", '상': """
상품 보기	3231
상품 상세보기	3231
""", '새': """
새로고침	3196
""", '선': """
선착순 # 명	3172
선착순 #명	3172
선착순 마감	3172
선택	3206
선택 저장	3190
선호 매체로 추가	3217
""", '설': """
설문	97
설문 결과	3181
설문 결과 보기	3222
설문 참여 바로가기	3161
설문 참여하기	3161
설문에 참여하기	3180
설문조사	97
설문조사 참여하기	3161
설정	3151
설정 관리	3225
설정 저장	3190
""", '소': """
소리 켜기	3226
""", '속': """
속보	3131
속보 알림 받기	3161
속보 알림 신청	3161
속보 알림을 받으시겠습니까	3194
""", '스': """
스도쿠	3184
스크랩	3124
스크랩하기	3161
스크립트	3187
스크립트 보기	3186
스토어	3221
스토어 바로가기	3185
스폰서	3128
스폰서 링크	3174
스폰서 콘텐츠	3174
스폰서링크	3174
""", '슬': """
슬퍼요	3159
슬퍼요 #	3159
""", '시': """
시리즈 보기	3212
""", '신': """
신고	3130
신고하기	3181
신문구독	3113
신청이 완료되었습니다	3207
""", '실': """
실시간 뉴스	3131
""", '쏠': """
쏠쏠정보 #	3159
""", '아': """
아마존에서 구매	3185
아마존에서 보기	3185
아이디 저장	3205
아이디 찾기	3205
아직 회원이 아니신가요	3205
""", '알': """
알겠습니다	3134
알라딘에서 구매	3185
알라딘에서 보기	3185
알림 받기	3123
알림 설정	3123
알림 설정하기	3194
알림 켜기	3194
알림 허용	3194
알림을 받으시겠습니까	3194
알림을 받으시겠어요	3194
알림을 켜시겠습니까	3194
""", '애': """
애드블록을 해제해 주세요	3196
애드블록이 감지되었습니다	3196
애플로 계속하기	3205
애플로 로그인	3205
""", '앱': """
앱 다운로드	3123
앱 다운로드하기	3123
앱 다운받기	3193
앱 설치	3123
앱 설치하기	3123
앱스토어에서 다운로드	3193
앱에서 계속 읽기	3193
앱에서 보기	3193
앱에서 열기	3193
앱에서 이어보기	3193
앱으로 보기	3193
""", '언': """
언제든 해지 가능	3205
언제든지 수신 거부할 수 있습니다	3207
언제든지 해지 가능	3205
""", '얼': """
얼리버드 할인	3173
""", '에': """
에디터 추천	3131
""", '여': """
여러분의 생각은	3140
여러분의 후원이 큰 힘이 됩니다	3201
""", '연': """
연간 결제	3206
연간 구독	3206
연관기사	3131
연재 보기	3212
""", '열': """
열기	3134
""", '영': """
영상	3131
영상 길이 #	3156
영상 더보기	3212
영상 보기	3161
영상 재생	3186
영상으로 만나보세요	3161
영상으로 보기	3161
영상을 불러오는 중입니다	3186
영상을 불러올 수 없습니다	3226
영상을 재생할 수 없습니다	3186
""", '예': """
예매 바로가기	3185
예매하기	3185
예스#에서 구매	3185
예스#에서 보기	3185
""", '오': """
오늘 하루 보지 않기	3108
오늘은 그만 보기	3108
오늘의 낱말 퍼즐	3141
오늘의 설문	3141
오늘의 스도쿠	3141
오늘의 십자말풀이	3141
오늘의 운세	3184
오늘의 추천	3131
오늘의 퀴즈	109
오늘의 투표	3141
오늘의 핫뉴스	3169
오디오 다운로드	3186
오디오 플레이어	3226
오디오로 듣기	3161
오래된순	3181
오류 신고	3130
오류 신고하기	3161
오류가 발생했습니다	3207
오타 신고	3180
오탈자 신고	3161
""", '온': """
온라인뉴스팀	3145
""", '올': """
올바른 이메일 주소를 입력해 주세요	3207
올바른 이메일을 입력해 주세요	3207
""", '옵': """
옵션 관리	3225
""", '요': """
요금제 보기	3228
요약	3133
""", '원': """
원고료 보내기	3227
원문 보기	3134
원문보기	3133
""", '월': """
월간 결제	3206
월간 구독	3206
""", '웨': """
웨비나 신청하기	3173
""", '웹': """
웹에서 계속 보기	3193
""", '위': """
위로	3133
위로 가기	3212
""", '유': """
유료 구독자 전용	3205
유료 기사입니다	3161
유료회원 전용	3205
유료회원 전용 기사	3205
유료회원 전용 기사입니다	3237
유튜브 구독	3127
유튜브 구독하기	3127
유튜브에서 보기	3223
""", '윤': """
윤리강령	3146
""", '음': """
음성 다운로드	3186
음성 재생하기	3161
음성으로 듣기	3124
음소거	3187
음소거 해제	3186
음소거를 해제하려면 탭하세요	3226
""", '응': """
응원하기	3109
응원해요 #	3159
""", '의': """
의견 남기기	3180
의견 보내기	3180
의견 쓰기	3130
""", '이': """
이 기사 공유하기	3232
이 기사 구매하기	3228
이 기사 어땠나요	3161
이 기사 어떠셨나요	3180
이 기사가 도움이 되었나요	3180
이 기사는 구독자 전용입니다	3237
이 기사는 유료 구독자 전용입니다	3237
이 기사는 유료회원 전용입니다	3237
이 기사는 잠겨 있습니다	3205
이 기사를 공유합니다	3161
이 기사를 추천합니다	3161
이 기사를 평가해 주세요	3222
이 기사와 함께 읽은 기사	3161
이 기자의 다른 기사	3147	3161
이 기자의 다른 기사 더보기	3212
이 동영상을 재생할 수 없습니다	3186
이 사이트는 쿠키를 사용합니다	3152
이 시각 많이 본 기사	3169
이 시각 많이 본 뉴스	3169
이 시각 주요뉴스	3131
이 시각 추천뉴스	3131
이 음성은 ai가 생성했습니다	3186
이 주제 팔로우	3217
이 콘텐츠는 유료회원 전용입니다	3237
이 콘텐츠를 표시할 수 없습니다	3190
이 페이지가 도움이 되었나요	3180
이런 기사는 어때요	3169
이름을 입력하세요	3229
이름을 입력해 주세요	3229
이메일	3124
이메일 주소 입력	3229
이메일 주소를 입력하세요	3207
이메일 주소를 입력해 주세요	3229
이메일 형식이 올바르지 않습니다	3207
이메일로 계속하기	3228
이메일로 공유	3219
이메일로 로그인	3228
이메일무단수집거부	3129
이메일을 입력하세요	3207
이메일을 입력해 주세요	3207
이메일을 입력해주세요	3229
이메일을 확인해 주세요	3207
이미 계정이 있으신가요	3205
이미 구독 중이신가요	3113
이미 구독 중입니다	3229
이미 등록된 이메일입니다	3229
이미 참여하셨습니다	3180
이미 투표하셨습니다	3180
이미 회원이신가요	3113
이미지 크게 보기	3133
이미지 크게보기	3212
이미지 확대	3133
이번 주 설문	3141
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3141
이번주 설문	3141
이슈	3131
이어서 읽기	3230
이용권 구매	3205
이용권 선택	3205
이용약관	3129
이용약관에 동의합니다	3207
이전	3133
이전 기사	3131
이전 기사 보기	3161
이전 사진	3212
이전 영상	3226
이전 이미지	3230
이전글	3212
이전기사	3131
""", '인': """
인기 급상승	3169
인기 기사	3131
인기기사	3131
인기뉴스	3131
인쇄	3124
인쇄하기	3124
인스타그램 팔로우	3161
인스타그램에서 보기	3223
인스타그램에서 이 게시물 보기	3223
""", '일': """
일시	3202
일시 후원	3201
일시 후원하기	3201
일시정지	3187
일시후원	3109
""", '자': """
자동 번역	3187
자동 재생	3187
자동재생	3187
자막 보기	3186
자막 켜기	3186
자바스크립트가 비활성화되어 있습니다	3190
자발적 유료 구독	3227
자세히	3134
자세히 보기	3134	3151
""", '작': """
작게	3220
""", '장': """
장바구니 담기	3231
장바구니에 담기	3231
""", '재': """
재생	3133	3156
재생 속도	3186
재생 시간	3187
재생 시간 #	3156
재생속도	3186
재생시간 #	3156
재생할 수 없는 동영상입니다	3186
""", '저': """
저자 소개	3214
저작권규약	3129
저장	3124
""", '전': """
전송	3209
전송되었습니다	3207
전체 기사	3230
전체 기사 보기	3212
전체 뉴스 보기	3212
전체 댓글	3130
전체 댓글 보기	3143
전체 동의	3191
전체 보기	3133
전체 사진 보기	3212
전체 화면	3187
전체메뉴	3133
전체보기	3133
전체화면	3187
전체화면 종료	3186
""", '접': """
접기	3133
접수되었습니다	3229
""", '정': """
정기	3202
정기 후원	3201
정기 후원하기	3109
정기구독	3113
정기후원	3109
정기후원 신청	3227
정기후원 신청하기	3227
정기후원하기	3201
정렬	3181
정상적으로 접수되었습니다	3229
정정·반론보도 신청	3213
정정보도 신청	3213
정정보도 요청	3213
""", '제': """
제보	3130
제보 바로가기	3213
제보하기	3130
제작 지원	3221
제작지원	3221
제출	96	3209
제휴 광고	3185
제휴 문의	3146
제휴 콘텐츠	3185
제휴문의	3146
""", '좋': """
좋아요	3124
좋아요 #	3159
좋은 기사 후원하기	3109
""", '주': """
주소 복사	3161
주소가 복사되었습니다	3161
주소복사	3124
주요 기사	3131
주요 뉴스	3131
주요 뉴스 더보기	3169
주요기사	3131
주요뉴스	3131
주제 팔로우	3217
""", '지': """
지금 구매하기	3185
지금 뜨는 기사	3169
지금 뜨는 뉴스	3169
지금 플레이	3182
지금 플레이하기	3182
지금 후원하기	3227
지나친 음주는 건강에 해롭습니다	3185
지나친 음주는 건강을 해칩니다	3185
지도 보기	3134
지면보기	3113
""", '직': """
직접 입력	3202
""", '차': """
차단	3195
""", '참': """
참가 신청하기	3173
참가신청하기	3173
참여하기	96
""", '창': """
창 닫기	3230
""", '찾': """
찾아오시는 길	3146
""", '채': """
채널 추가	3217
""", '책': """
책 구매하기	3185
""", '첫': """
첫 댓글을 남겨주세요	3222
첫 댓글을 작성해 보세요	3222
""", '청': """
청소년보호정책	3129
""", '총': """
총 #명 참여	3140
""", '최': """
최고의 혜택	3206
최신 기사	3131
최신 뉴스	3131
최신기사	3131
최신뉴스	3131
최신순	3181
최저가 보기	3231
""", '추': """
추천	3206
추천 기사	3131
추천 스폰서	3174
추천 영상	3169
추천기사	3131
추천뉴스	3131
추천순	3181
""", '축': """
축하해요 #	3159
""", '친': """
친구 추가하기	3161
""", '카': """
카카오 계정으로 로그인	3205
카카오 로그인	3205
카카오로 로그인	3205
카카오로 시작하기	3205
카카오스토리	3124
카카오톡	3124
카카오톡 공유	3124
카카오톡 공유하기	3219
카카오톡으로 공유	3161
카카오톡으로 공유하기	3161
카테고리	3131
""", '커': """
커피 한 잔 사주기	3201
커피 한 잔 후원하기	3201
""", '콘': """
콘텐츠 보기	3190
콘텐츠 불러오기	3190
콘텐츠 표시	3190
""", '쿠': """
쿠키 관리	3190
쿠키 기본 설정	3150
쿠키 설정	3129
쿠키 설정 관리	3190
쿠키 설정 변경	3150
쿠키 정책	3152
쿠키 허용	3152
쿠팡에서 구매	3185
쿠팡에서 구매하기	3185
쿠팡에서 보기	3185
쿠폰 받기	3231
""", '퀴': """
퀴즈 도전하기	3182
퀴즈 풀기	3161
퀴즈 풀러 가기	3182
""", '크': """
크게	3220
""", '클': """
클릭하면 소리가 켜집니다	3226
""", '키': """
키워드	3131
""", '태': """
태그	3131
""", '텔': """
텔레그램에서 소식 받기	3161
""", '투': """
투표	97
투표 결과	3181
투표 결과 보기	96
투표 참여하기	3180
투표가 완료되었습니다	3180
투표에 참여해 주셔서 감사합니다	3180
투표하기	96	3161
투표해 주셔서 감사합니다	96	3180
""", '트': """
트위터	3124
트위터 공유	3124
트위터로 공유	3219
트위터에서 보기	3223
""", '특': """
특집 더보기	3212
특집 보기	3212
""", '티': """
티켓 예매	3185
티켓 예매하기	3185
""", '틱': """
틱톡에서 보기	3223
""", '파': """
파워링크	3174
""", '팔': """
팔로우 중	3217
팔로우 취소	3217
""", '팟': """
팟빵에서 듣기	3223
""", '페': """
페이스북	3124
페이스북 공유	3124
페이스북에서 보기	3223
페이스북으로 공유	3161
페이스북으로 로그인	3205
페이지 새로고침	3196
페이지를 새로고침하세요	3196
페이팔로 결제	3228
""", '편': """
편집 원칙	3213
편집규약	3146
""", '펼': """
펼치기	3133
""", '포': """
포럼 참가 신청하기	3173
포토	3131
포토 갤러리	3212
""", '폰': """
폰트 크기	3124
""", '푸': """
푸시 알림 받기	3194
""", '프': """
프리미엄	3113
프린트	3124
""", '피': """
피드백 보내기	3180
""", '필': """
필수	3209
필수 입력	3207
필수 입력 항목	3207
필수 입력 항목입니다	3207
필수 항목	3209
필수 항목입니다	3207
필자 소개	3213
""", '한': """
한번만	3202
""", '할': """
할인 코드	3231
""", '함': """
함께 보면 좋은 기사	3131
함께 볼 기사	3169
함께 읽으면 좋은	3131
함께 읽은 기사	3169
""", '핫': """
핫뉴스	3131
핫이슈	3131
핫클릭	3169
""", '항': """
항상 허용	3191
""", '해': """
해제 방법	3200
해제했습니다	3200
""", '행': """
행사 신청하기	3173
""", '허': """
허용	3151	3195
""", '헤': """
헤드라인	3131
""", '현': """
현재 시간	3187
""", '협': """
협찬	3128
""", '홈': """
홈	3133
홈으로	3212
홈으로 가기	3212
""", '화': """
화나요	3159
화나요 #	3159
화제의 뉴스	3131
화질	3187
""", '확': """
확인	3134
""", '환': """
환경설정 관리	3225
""", '회': """
회사 소개	3146
회사소개	3129	3146
회원 전용	3116
회원 전용 기사	3205
회원가입	3113
회원가입하고 계속 읽기	3228
회원이 아니신가요	3205
""", '후': """
후속강추 #	3159
후속기사 원해요	3159
후속기사 원해요 #	3159
후원	3109
후원 바로가기	3201
후원 신청	3201
후원 안내	3109
후원 페이지 바로가기	3201
후원 페이지로 이동	3201
후원 하기	3109
후원자 되기	3201
후원하기	3109
후원해 주셔서 감사합니다	3227
후원회원 가입	3109
후원회원 되기	3201
""", '훈': """
훈훈해요	3159
훈훈해요 #	3159
""", '흥': """
흥미진진 #	3159
""", '힘': """
힘내요 #	3159
"""}

START = {'a': """
aboneliğiniz	4891 K başariyla
abonē	3339 K par	3339 K no	3339 K un	3341 K
acasă	103 K >	103 K '	103 K "
accès	2100 K illimité
această	57 K investigație	4106 K traducere	4174 K știre a fost
además	1610 K:	1665 K, en
adresă	4081 K de e-mail invalidă	4081 K de email invalidă
adó	2526 K #%
adód	2526 K #%
adója	2526 K #%
ai가	3153 K 자동 번역한	3153 K 번역한	3153 K 핵심	3153 K 요약한	3155 K 읽어
ai에게	3153 K 물어	3153 K 질문	3153 K 물어보기
ajánld	2526 K fel adód
ajánlja	2526 K fel adója	2526 K fel adód
ajánljuk	2551 K:
ajánlott	2553 K videó:	2553 K cikk:	2553 K cikkünk:
aktivér	735 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4721 K dig till vårt	4739 K
annoncørbetalt	799 K indhold fra
annonsørinnhold	3718 K fra
anúncio	4042 K em # s	4042 K em # segundos
aportá	1552 K desde
apoyá	86 K
après	2263 K déduction fiscale :
apóyanos	1552 K desde
apúntate	1641 K al curso	1641 K a nuestro	1646 K a nuestro seminario	1646 K a nuestro evento
aquí	1677 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3763 K wyraża poglądy	3763 K wyraża opinie	3763 K jest opinią	3777 K ukazał się	3777 K pochodzi z	3783 K przetłumaczony	3783 K został przetłumaczony	3783 K czyta	3783 K wygenerowany	3823 K został	3823 K przetłumaczono	3861 K ukazał się	3861 K pierwotnie ukazał	3861 K pochodzi z	3862 K	3872 K powstał we współpracy z
artykuły	3773 K autora
artículo	1704 K publicado originalmente	1736 K publicado en colaboración
artículos	1569 K gratuitos
ascultă	3 K	4092 K:	4117 K podcastul	4117 K acest articol	4183 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3273 K
autorė	3277 K:
autoři	558 K jsou
außerdem	970 K lesenswert:	970 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1654 K la app
beiträge	32 K	1006 K von
benefício	3965 K do assinante:
berätta	64 K i	64 K gärna
beställ	4739 K
bestätigen	836 K sie ihre
bestätigungsmail	836 K
besøg	720 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1577 K diario	1577 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5190 K viết dành riêng cho	5190 K viết dành cho thuê bao	5202 K này có nội dung do	5202 K này có nội dung từ	5202 K viết này có nội dung	5202 K viết này chứa nội dung	5207 K liên quan:	5219 K viết thể hiện quan điểm	5219 K viết thể hiện quan điểm cá nhân	5219 K viết thể hiện văn phong	5219 K viết là quan điểm	5219 K viết phản ánh quan điểm	5219 K viết không phản ánh quan điểm	5224 K viết có hữu ích	5224 K viết này có hữu ích	5224 K viết này có giúp	5228 K viết được dịch tự động	5228 K được dịch tự động	5228 K viết được tóm tắt	5228 K viết có sử dụng ai	5228 K viết này được dịch tự động	5278 K viết được bảo vệ	5279 K viết được thực hiện	5279 K viết được viết	5279 K viết này được	5286 K viết tiếp tục
báo	5224 K lỗi bài viết
bình	7 K luận	32 K luận	5227 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4891 K aboneliğiniz
bültenimize	4891 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2551 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5190 K đã là thuê bao	5224 K thấy bài viết	5224 K phát hiện lỗi	5224 K phát hiện sai
bản	5224 K tóm tắt này có hữu ích	5224 K tóm tắt này do	5224 K tóm tắt này được tạo	5279 K dịch được
bấm	5230 K để nghe
bật	5196 K thông báo
""", 'c': """
caractères	2207 K restants
caràcters	461 K restants
chceš	582 K u nás pracovat	4505 K u nás pracovať
chefredaktör	4737 K och ansvarig utgivare:	4737 K:
chơi	5253 K ngay:
chưa	37 K có bình luận
citeşte	4092 K şi	4092 K şi:
citește	4092 K și	4092 K și:	4092 K:	4092 K mai mult	4092 K aici	4092 K mai departe:
citiți	4092 K și
ciąg	3787 K dalszy
colaborá	1552 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3896 K exclusivo para	3958 K gerado	3964 K promovido por	3964 K recomendado por	3968 K oferecido por	3996 K incorporado d	3996 K externo d	3996 K incorporado do	3996 K incorporado da	3996 K externo do
conținut	4106 K generat	4115 K oferit de	4145 K încorporat de	4145 K extern de
coût	2263 K réel après	2263 K après déduction :	2263 K après déduction fiscale :
crédit	2201 K photo	2201 K photos
crédits	2201 K photo	2201 K photos
créer	2127 K une alerte pour "	2127 K une alerte sur "	2127 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5233 K đặt ứng dụng	5233 K ứng dụng	5233 K app
còn	5251 K lại # ký tự
có	77 K thắc mắc	5207 K thể bạn quan tâm:	5274 K lỗi xảy ra
cấm	5278 K sao chép dưới mọi hình thức	5278 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4099 K ai informații	4110 K ai observat o
dalinkitės	3273 K
další	545 K články autora
darovať	4499 K
dernières	2145 K actualités
descarcă	15 K	4132 K aplicația
descargá	15 K	1654 K la app
descărcați	15 K
dezactivează	4157 K adblock	4157 K ad
dežurni	46 K telefon redakcije
direcționează	4074 K #% din
disponível	3905 K no google play	3973 K na app store	3973 K no google play	3973 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1552 K desde
doporučené	543 K video:
doporučte	575 K
doporučujeme	543 K článek:
dorești	4151 K să primești notificări
doriți	4151 K să primiți notificări
dosszié	2635 K: így	2635 K: itt	2635 K: ezért	2635 K: miért	2635 K: hogyan	2635 K: mit	2635 K: ki	2635 K: mi	2635 K: ez	2635 K: ezt	2635 K: hallgassa	2635 K: nézze	2635 K: minden
dostupná	4493 K na google	4493 K na app store
dostupné	4493 K na google	4493 K na app store
dostępna	3790 K w
dostępne	3790 K w
dostępny	3790 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3801 K do	3814 K do dyskusji
držte	33 K se
duración	1723 K del vídeo	1723 K del episodio
duração	4042 K do vídeo
durée	2260 K de la vidéo	2260 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3847 K naszym czytelnikom	3847 K naszym czytelniczkom
dành	5190 K riêng cho thuê bao	5190 K riêng cho người đăng ký	5190 K cho thuê bao
découvrez	2147 K aussi	2177 K la boutique	2177 K notre boutique	2177 K nos jeux	2177 K notre hors-série	2187 K notre application	2187 K notre appli
décryptage	2147 K :
déductible	2088 K des impôts	2088 K à #
déjà	2098 K abonné	2098 K inscrit	2098 K client
désabonnement	2109 K à tout moment
désinscription	2109 K à tout moment
díky	624 K našim čtenářům	624 K našim předplatitelům
dùng	5240 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2605 K kedvezmény:	2605 K előny:	2605 K ajánlat:
előfizetőinknek	2627 K köszönhetően
előfizetőként	94 K	2583 K
encuéntranos	14 K
envía	5 K	1615 K tus cartas	1615 K tu carta
envíanos	1627 K
envíe	1615 K sus cartas	1615 K su carta
erhältlich	925 K im app store
ermöglicht	972 K von
erről	2551 K bővebben
escríbenos	1613 K
estagiária	3940 K sob supervisão	3940 K sob a supervisão	3940 *K sob supervisão	3951 K sob supervisão	3951 * K sob supervisão
estagiário	3940 K sob supervisão	3940 K sob a supervisão	3940 *K sob supervisão	3951 K sob supervisão
estàs	477 K utilitzant un bloquejador
""", 'f': """
faça	3924 K o quiz	3961 K as palavras cruzadas	3971 K o quiz	3971 K o teste	3971 K o nosso
felelős	2580 K szerkesztő:	2580 K kiadó:
fiți	36 K primul
folosești	4155 K un ad blocker	4155 K un adblock	4155 K un adblocker
folosiți	4155 K un ad blocker	4155 K un adblock	4155 K un adblocker
foretrækker	736 K du
fortsätt	4741 K läsa
fortæl	64 K mig
fotogalería	1700 K:
fotogaléria	4471 K:
fotografía	1609 K # de #	1666 K:
fotoğraf	4992 K # / #	4992 K #/#
frågor	77 K	78 K om artikeln
få	711 K fuld adgang til	735 K adgang	735 K fri	735 K fuld	735 K besked	735 K ugens	735 K dagens	735 K de	735 K nyheder	735 K en notifikation	735 K breaking	735 K seneste nyt	746 K	769 K de vigtigste nyheder	769 K vigtige nyheder	769 K de største nyheder	769 K besked om	769 K besked, når	769 K nyhederne	769 K breaking	3627 K full tilgang til	3654 K tilgang	3654 K fri	3654 K full	3654 K beskjed	3654 K varsel	3654 K ukas	3654 K dagens	3654 K de	3654 K nyheter	3654 K siste	3666 K	3668 K varsel	3668 K varsler	3668 K push	4712 K full tillgång till	4739 K tillgång	4739 K fri	4739 K full	4739 K besked	4739 K en notis	4739 K veckans	4739 K dagens	4739 K de	4739 K nyheter	4739 K senaste	4750 K
férjen	2583 K hozzá
följ	14 K	4716 K	4739 K
følg	14 K	14 K oss	715 K	735 K	3631 K	3654 K
füge	14 K uns	978 K
fügen	14 K sie uns	978 K sie
für	839 K android und ios	913 K diesen artikel	913 K diesen	967 K nur
fă	4113 K testul zilei
fără	4162 K patroni	4162 K acționari	4162 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2580 K:
""", 'g': """
galería	1609 K: # de #	1609 K # de #
gazeteciliğimizi	4941 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4891 K bir e-posta adresi girin	4891 K bir e-posta adresi giriniz	4891 K bir e-posta giriniz
ghé	5227 K cửa hàng trực tuyến
giữ	5278 K bản quyền nội dung
glöm	4739 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5224 K ý cho bài viết
gör	4721 K quizet	4721 K vårt quiz	4739 K vårt
görmemiz	4950 K gereken
görsel	4998 K yapay
günün	4945 K bulmacasini	4945 K sudokusunu	4945 K bulmacasi	4945 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2584 K lát
hintergründe	970 K dazu:
hjälp	4721 K oss bli bättre	4721 K oss att bli bättre
hjælp	720 K os med at blive bedre
hlavné	4484 K body
hlavní	560 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5227 K trả lời khảo sát	5238 K ủng hộ
hämta	15 K	4725 K
häng	4739 K med
här	4767 K finns ett inbäddat innehåll från	4767 K finns inbäddat innehåll från	4767 K visas ett inbäddat innehåll från	4767 K visas inbäddat innehåll från	4767 K är ett inbäddat innehåll från	4767 K är inbäddat innehåll från
hääleta	1787 K
håll	33 K	33 K dig
hình	5275 K #/#
hör	917 K dir	978 K	4739 K
hören	917 K sie	978 K sie
hörzeit	994 K
hør	3 K artiklen	3 K artikkelen	3 K saken	702 K også	702 K også:	720 K mere på	735 K	3618 K også	3618 K også:	3654 K
""", 'i': """
iesūti	3327 K savu	3327 K
indlæg	32 K
indlæs	762 K altid indhold fra	762 K indhold fra
inlägg	32 K
innehåll	4806 K från annonsören
innehållet	4806 K är betalt av
inscríbete	1641 K al curso	1641 K a nuestro	1641 K en nuestro	1641 K en el curso
introduceți	4081 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3273 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3874 K nie chcesz otrzymywać naszego	3874 K nie chcesz otrzymywać tego	3874 K nie chcesz już otrzymywać naszego	3874 K nie chcesz już otrzymywać tego
joacă	4113 K sudoku	4138 K acum:
já	64 K fez	3896 K é assinante
játssz	2602 K most:
jäikö	1979 K juttu kesken
jälgi	1787 K
jäsenetu	2027 K:
""", 'k': """
kapcsolódó	2551 K	2551 K:	2553 K videó:	2553 K cikk:	2553 K cikkünk:
każdego	3738 K ranka
kezdőlap	103 K >
không	5278 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5227 K tra kiến thức của bạn
kjøp	3636 K billetter	3636 K billett	3654 K
klausykitės	3258 K
klikněte	541 K zde
ključne	4385 K točke	4385 K tačke
klõpsates	1787 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3341 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	735 K
kopírovat	575 K
kopírovať	4499 K
kopē	3341 K
korzyść	3829 K dla prenumeratorów:
korábbi	2553 K cikkünk:
kvíz	541 K:	603 K:	603 K dne:	603 K týdne:	2569 K	2601 K:	4471 K:	4522 K dňa:	4522 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2020 K on
käännös	2020 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2583 K
kérjen	2583 K
kérjük	33 K
kênh	5196 K youtube của báo
köp	4721 K biljetter	4721 K biljett	4739 K
kövess	14 K
kövesse	2583 K
kövessen	14 K
køb	720 K billetter	720 K billet	735 K
küfür	32 K içeren
küldd	5 K el	2562 K el nekünk
küldje	2562 K el nekünk	2583 K	2583 K tovább
ký	5251 K tự còn lại
kļūsti	3341 K
kết	5213 K nối với chúng tôi
""", 'l': """
laimē	3341 K
laimėkite	3273 K
lasītāju	3349 K aptauja:
legyél	2583 K
lejupielādē	3341 K
leé	1665 K también	1665 K más	1665 K:
lisää	1984 K kirjoittajalta	1984 K toimittajalta	2005 K meidät	2056 K aiheesta:
lugejaküsitlus	1795 K:
lásd	2551 K még
lásson	2583 K több
lát	2562 K valami
láttál	2562 K valami
lägg	4739 K till
lähetimme	1951 K vahvistusviestin	1951 K sinulle vahvistusviestin	1951 K sinulle sähköpostia
lähetä	1982 K juttuvinkki	1982 K uutisvinkki	1982 K vinkki	1988 K mielipidekirjoituksesi	1988 K mielipidekirjoitus	2005 K
lämna	4715 K dina tips	4715 K ditt tips
läs	4671 K hela artikeln	4704 K mer om	4705 K också	4705 K också:	4705 K även	4705 K mer	4705 K mer:	4705 K:	4705 K här	4705 K även:	4712 K vidare med	4712 K mer på	4725 K e-tidningen	4725 K tidningen	4739 K	4741 K vidare
läsarerbjudande	4762 K:
läsaromröstning	4759 K:
läsarresa	4762 K:
lås	4671 K upp artikeln	4671 K upp den här artikeln
læs	701 K mere om	702 K også	702 K også:	702 K mere	702 K mere:	702 K:	702 K her	702 K hele	711 K videre med	725 K e-avisen	725 K avisen	735 K	737 K videre	785 K alt om emnet:	785 K alt om:
læserafstemning	755 K:
læserrejse	759 K:
læsertilbud	684 K:	759 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	561 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2005 K meidät
löysitkö	9 K
lütfen	33 K	4891 K e-postanizi onaylayin	4891 K e-posta adresinizi onaylayin	4891 K geçerli bir e-posta	4982 K sitemiz için devre dişi	4982 K reklam engelleyici	4982 K devre dişi birak	4983 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3787 K wideo	3872 K powstał we współpracy z	3872 K we współpracy z	3872 K sponsorowany przez
medlemsförmån	4762 K:
meillä	2046 K ei ole omistajaa	2046 K ei ole omistajia	2046 K ei ole osakkeenomistajia	2046 K ei ole maksumuuria
mesterséges	2591 K intelligencia írta
mirá	1649 K el video	1665 K también	1665 K:
mitä	10 K pidit	38 K mieltä	2006 K mieltä sinä
mišljenja	4382 K autora	4382 K iznesena	4382 K izneta
mišljenje	4382 K autora
możliwość	7 K komentowania
mulțumim	4081 K pentru abonare
mándanos	1627 K
más	1606 K noticias de	1606 K noticias sobre	1606 K sobre	1606 K en	1606 K de	1608 K temas:	1608 K sobre:	1610 K información	1610 K información:	1613 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	545 K tip?	545 K tip na článek	545 K tip na téma	545 K tip pro	627 K přečteno už # ze #	627 K přečteno už # z #	627 K přečteno již # ze #	627 K přečteno již # z #	627 K přečteno # ze #	627 K přečteno # z #	4541 K prečítané už # zo #	4541 K prečítané už # z #	4541 K prečítané # zo #	4541 K prečítané # z #
märkasid	49 K	1772 K midagi	1778 K viga	1778 K artiklis viga
még	37 K nincs	2636 K több a témáról:
més	430 K informació:	457 K notícies de	457 K notícies sobre
möchten	1048 K sie diesen newsletter nicht mehr
möchtest	1048 K du diesen newsletter nicht mehr
mød	720 K os
mūs	3341 K vari
mời	5207 K xem	5207 K bạn đọc	5207 K độc giả	5213 K bạn tham gia	5213 K độc giả theo dõi	5213 K bạn đọc theo dõi	5230 K quý vị theo dõi	5230 K quý độc giả	5230 K bạn xem video	5230 K nghe
""", 'n': """
nabídka	607 K pro čtenáře:
nahlásit	585 K chybu
nahlásiť	4508 K chybu
nahláste	4508 K chybu
najważniejsze	3783 K informacje
naloži	4596 K	4629 K vedno vsebino	4629 K vsebino z	4629 K vsebino s	4629 K vsebino iz	4629 K vsebino od
naložite	15 K	4596 K
naročite	4603 K se na
naujienų	46 K telefonas
načítat	610 K vždy obsah	610 K obsah z	610 K obsah ze	610 K obsah od
načítať	4528 K vždy obsah	4528 K obsah z	4528 K obsah zo	4528 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	624 K majitele	624 K vlastníka	624 K akcionáře	624 K žádného	624 K paywall	624 K reklamy	4538 K majiteľa	4538 K vlastníka	4538 K akcionárov	4538 K žiadneho	4538 K paywall	4538 K reklamy
nemáte	583 K čas číst	4506 K čas čítať
nepatríme	4538 K žiadnemu
nepatříme	624 K žádnému
než	592 K vložíte komentář	592 K začnete diskutovat	592 K napíšete příspěvek
nguồn	5217 K:	5217 K :
nhận	5196 K thông báo
nové	563 K číslo	563 K vydání	4487 K číslo	4487 K vydanie
nájdete	14 K nás
não	32 K serão publicados	3999 K é possível mostrar este conteúdo	3999 K foi possível mostrar este conteúdo
näe	2005 K enemmän
nägid	1788 K viga
näita	1787 K
näitkö	2006 K virheen
näytä	2005 K sisältö	2030 K sisältö palvelusta	2030 K aina sisältö
nå	4739 K vår
nézd	2551 K meg	2583 K meg
nézze	2551 K meg	2583 K meg
nāc	3332 K strādāt
nội	5190 K dung dành cho thuê bao	5190 K dung dành riêng cho thuê bao	5190 K dung dành riêng cho thành viên	5228 K dung được dịch tự động	5228 K dung do ai tạo	5258 K dung này không	5259 K dung này từ	5259 K dung nhúng từ	5278 K dung được bảo vệ	5279 K dung được tạo	5279 K dung này được tạo
""", 'o': """
obrázek	600 K # z #
oceń	10 K	3784 K ten	3784 K artykuł	3784 K tekst
ocurrió	1697 K un error
oddělení	105 K předplatného: #
odporučte	4499 K
odporúčame	4471 K:
odsłuchaj	3795 K	3795 K ten
ofereça	5 K
oglądaj	3770 K:
ohodnoťte	561 K	4485 K
olvasói	2605 K ajánlat:
olvasóink	2627 K támogatásának köszönhetően
olvasóinknak	2627 K köszönhetően
opracował	3774 K:
opracowała	3774 K:
opýtajte	4484 K sa
opširnije	4370 K:	4370 K na
otrzymałaś	3874 K tę wiadomość, ponieważ
otrzymałeś	3874 K tę wiadomość, ponieważ
otwórz	3756 K post
otázka	603 K dne:	4522 K dňa:
otázky	77 K
ouça	3 K	3934 K:	3969 K o podcast	4035 K no
oversættelsen	752 K er
oír	3 K
""", 'p': """
pamanīji	3333 K kļūdu
pamanījāt	49 K	3333 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3259 K įdomų	3265 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5217 K viên:
piditkö	10 K	74 K	87 K	2006 K
pidätkö	87 K	2006 K
piše	4397 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	580 K
podrži	86 K
podržite	86 K	4400 K
podés	14 K seguir	1628 K enviarnos
podívejte	541 K se:	541 K se na video	543 K se na video:
poglądy	3763 K wyrażone w
pokaż	3756 K post
poleć	3795 K
poslať	4499 K
poslechněte	3 K si	541 K si	541 K si:
poslušajte	3 K	4370 K:	4575 K:
posłuchaj	3 K	3770 K:	3770 K też:
povoliť	4528 K vždy obsah	4528 K obsah z	4528 K obsah zo	4528 K obsah od
poznáte	71 K niekoho
pozostała	3787 K część
pošaljite	46 K vijest
pošlete	575 K
pošlite	5 K	4499 K
poți	4099 K contacta autorul	4099 K contacta autoarea
praneškite	3259 K redakcijai
predplaťte	4503 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4762 K:
prečítajte	4471 K si tiež	4471 K si aj	4471 K si	4471 K si:
prečítali	4541 K ste už # zo #	4541 K ste už # z #	4541 K ste # zo #	4541 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3273 K
prikaži	4428 K uvijek sadržaj	4428 K uvek sadržaj	4428 K sadržaj s	4428 K sadržaj sa	4428 K sadržaj iz	4428 K sadržaj od	4629 K vedno vsebino	4629 K vsebino z	4629 K vsebino s	4629 K vsebino iz	4629 K vsebino od
pronašli	49 K ste
protégé	2257 K par recaptcha	2257 K par google recaptcha
pročitaj	4370 K još	4370 K i
pročitajte	4370 K još	4370 K i	4370 K više	4370 K:	4370 K više o ovoj temi
pročitali	4440 K ste # od #	4440 K ste već # od #
první	515 K měsíc za	515 K měsíc zdarma	515 K týden za	515 K týden zdarma	515 K tři měsíce za	515 K # měsíce za
prvních	515 K # dní za	515 K # dní zdarma
prvý	4498 K mesiac len za	4498 K mesiac za	4498 K mesiac už za	4498 K mesiac zadarmo
przeczytałaś	3850 K już # z #	3850 K # z #
przeczytałeś	3850 K już # z #	3850 K # z #
prześlij	3795 K dalej
präsentiert	972 K von
próbálja	2598 K ki tudását
prüfen	978 K sie
publicité	2260 K dans # s	2260 K dans # sec	2260 K dans # secondes
pàgina	489 K # de #
página	1698 K # de #	1698 K #/#	4017 K # de #	4017 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4485 K sa
páčilo	74 K sa
päeva	1795 K küsimus:
päivitä	2005 K
päivän	2023 K kysymys:
pääset	2005 K lukemaan
päätoimittaja	2003 K:
pódcast	1700 K:
păstrați	33 K
pērc	3332 K biļetes	3341 K
předplaťte	580 K si
přehrajte	541 K si
překlad	601 K byl
přetisk	73 K povolen	73 K možný
přečetli	627 K jste už # ze #	627 K jste už # z #	627 K jste již # ze #	627 K jste již # z #	627 K jste # ze #	627 K jste # z #
přečtěte	541 K si také	541 K si	541 K si:	541 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	530 K ve spolupráci
""", 'q': """
querés	1628 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	583 K posloucháte
radšej	4506 K počúvate
radši	583 K posloucháte
rašykite	3259 K autorei	3259 K autoriui
recibí	1627 K las noticias
recomandări	4092 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4074 K #% din
redirecționează	4074 K #%	4074 K #% din
regisztrálj	2582 K ingyenesen
regisztráljon	2569 K	2582 K ingyenesen
regístrate	1566 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	751 K er
resztę	3787 K tekstu
rezervē	3341 K
rezolvă	4113 K rebusul	4113 K integrama	4113 K sudoku
rešite	4370 K kviz
riješite	4370 K kviz
rozwiąż	3770 K quiz
rozwiń	3756 K post	3756 K wpis
rätsel	961 K mit	998 K des tages:
rätseln	961 K sie mit
réservez	2177 K vos places pour la soirée de la rédaction
réservé	2098 K aux abonnés
réservée	2098 K aux abonnés
réservés	2098 K aux abonnés
résumer	2164 K cet article	2164 K l'article
résumé	2164 K généré	2164 K rédigé	2164 K réalisé	2164 K produit	2164 K par
rösta	4739 K	4755 K:	4755 K här:	4755 K i vår omröstning:
rādīt	3341 K
""", 's': """
sadržaj	4458 K je nastao u suradnji s
saglabā	3341 K
saistīts	3316 K:
saņem	3341 K
sažetak	4385 K	4385 K članka	4385 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	844 K:	844 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1627 K el canal	1665 K leyendo:
serviço	105 K ao assinante: #
sesizări	4099 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	560 K	560 K článku	601 K vytvořila	601 K bylo
sisällön	2070 K tarjoaa
siųskite	3259 K savo	3273 K
sjefredaktør	3651 K:	3651 K og ansvarlig redaktør:
skaitytojų	3281 K apklausa:
skopírovať	4499 K
skrót	3783 K artykułu
skúsili	64 K ste
slå	3673 K på javascript
související	541 K:	543 K video:	543 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4561 K spoločnosťou
sponzorováno	652 K společností
sporočite	4608 K napako
sprawdź	3770 K:	3770 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4484 K sa
stališča	4586 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	598 K si aplikaci
stöd	86 K	4712 K
stötta	86 K	4712 K
støt	86 K	711 K
støtt	86 K	3627 K
suscríbase	1564 K y lea
suscríbete	1557 K a	1564 K y lee	1564 K para leer	1564 K y sigue leyendo	1564 K y accede	1564 K y disfruta	1641 K y llévate	1641 K y recibe
susidūrėte	3259 K su
susiję	3247 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2164 K générée
syötä	1951 K kelvollinen sähköpostiosoite	2005 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2589 K:
szívesen	2584 K meghallgatjuk
szöveg	2589 K:
sähköpostiosoite	1951 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1632 K
síganos	14 K
sígueme	1632 K
síguenos	14 K	1588 K en nuestras redes
só	3896 K para assinantes
sólo	1566 K para suscriptores
søg	735 K nu
súhrn	29 K vytvorila	4484 K
súmate	14 K	61 K a las #	1552 K desde
súvisiace	4471 K:
súvisiaci	4471 K článok
sūti	3327 K savu	3341 K
số	5251 K ký tự còn lại
""", 't': """
también	1591 K en facebook	1610 K puedes leer	1610 K puedes leer:	1610 K te puede interesar:
també	430 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2010 K on
tekstissä	1970 K esitetyt
tekstą	51 K galima
tenés	1622 ¿K información
textgröße	844 K:	844 K a
thấy	49 K lỗi
thử	5227 K sức với
tiedätkö	1982 K aiheesta	1982 K asiasta	1982 K lisää
tiivistelmä	29 K on	2019 K on
tiivistelmän	2019 K on
tilføj	735 K
tillåt	4767 K alltid innehåll från	4767 K innehåll från
tiếp	5286 K tục đọc sau
todavía	37 K no hay comentarios
további	2551 K részletek	2636 K cikkek a témában:
traducció	440 K feta
transparentní	553 K účet:
trên	5196 K google news
trình	5258 K duyệt của bạn không	5258 K duyệt không
trả	5227 K lời câu đố
trải	5240 K nghiệm
turpinājums	3343 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	1982 K
tác	5217 K giả:	5217 K giả là
támogasd	86 K	2574 K a	2574 K az
támogass	2526 K adód
támogassa	86 K	2526 K adója	2574 K a	2574 K az
támogasson	2526 K adója
täglichen	836 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1970 K on mielipidekirjoitus	1970 K on mielipideteksti	1970 K on kolumni	1970 K on kommentti	2019 K tiivistelmä on	2020 K juttu on	2020 K artikkeli on	2020 K teksti on	2030 K on upotettu sisältö
tämän	57 K jutun
tässä	2030 K on upotettua sisältöä
télécharger	15 K	2114 K l'application
téléchargez	15 K
tóm	5224 K tắt này được tạo	5224 K tắt này do	5224 K tắt này có hữu ích	5279 K tắt được
töltsd	15 K le	2598 K ki kvízünket
töltse	15 K le	2583 K le	2583 K ki	2598 K ki kvízünket
történeteiket	2562 K
tüm	32 K yorumlar
tęsinys	3275 K
tłumaczenie	3783 K	3823 K zostało
tải	15 K	15 K ứng dụng	5196 K ứng dụng	5196 K app	5233 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4405 K na grešku
uključi	4393 K
uključite	104 K se u raspravu	4393 K
uložit	575 K
uložiť	4499 K
uložte	575 K si	4499 K si
unbeschränkter	941 K zugang
unterstütze	86 K	815 K
unterstützen	86 K sie	815 K sie	815 K sie die
uočili	9 K ste
upozorniť	4508 K na chybu
upozorněte	585 K na chybu
url이	3160 K 복사되었습니다	3160 K 복사됐습니다
urmărește	14 K	4092 K și:	4117 K video	4183 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4428 K uvijek sadržaj	4428 K uvek sadržaj	4428 K sadržaj s	4428 K sadržaj sa	4428 K sadržaj iz	4428 K sadržaj od
uživo	4445 K: kako	4445 K: ovako	4445 K: zašto	4445 K: što	4445 K: šta	4445 K: tko	4445 K: ko	4445 K: gdje	4445 K: gde	4445 K: ovo	4445 K: pogledajte	4445 K: poslušajte	4445 K: sve	4445 K: noć	4445 K: ljudi	4445 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2569 K részt
verfügbar	925 K im app store
već	4421 K za #	4421 K od #
več	4575 K:	4575 K v videu	4600 K o tem	4600 K novic	4600 K preberite	4647 K o:	4647 K o temi:
videó	2635 K: így	2635 K: itt	2635 K: ezért	2635 K: miért	2635 K: hogyan	2635 K: mit	2635 K: ki	2635 K: mi	2635 K: ez	2635 K: ezt	2635 K: hallgassa	2635 K: nézze	2635 K: minden
vidéo	2147 K :
viktorīna	3349 K:
visą	3273 K interviu
više	4370 K o:	4446 K o:	4446 K o temi:
você	3934 K pode gostar:	4060 K está recebendo este e-mail porque	4060 K está recebendo este email porque	4060 K recebeu este e-mail porque	4060 K recebeu este email porque
vprašaj	4589 K
vprašajte	4589 K
vprašanje	4624 K dneva:
vypočujte	3 K si	4471 K si:
vyskúšali	64 K ste
vytiskněte	575 K
vytlačiť	4499 K
vytlačte	4499 K
vyzkoušejte	515 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2583 K
válaszoljon	2583 K
vásárolja	2539 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	735 K med
véleménycikkeit	2562 K
více	541 K zde	541 K k tématu:	635 K o téma:	635 K o:	635 K k tématu téma:	635 K k tématu:
vídeo	1700 K:
võida	1787 K
võta	1772 K ühendust	1787 K
výhoda	607 K pro předplatitele:	4525 K pre predplatiteľov:
výhody	607 K pro předplatitele:	4525 K pre predplatiteľov:
vă	33 K rugăm să	4157 K rugăm să îl dezactivați	4157 K rugăm să-l dezactivați	4157 K rugăm să dezactivați adblock
vďaka	4538 K našim čitateľom	4538 K našim predplatiteľom
věnujte	575 K
vše	635 K o téma:	635 K o:	635 K k tématu téma:	635 K k tématu:
všechno	635 K o tématu téma:	635 K o tématu:
všechny	32 K komentáře	545 K články autora	635 K články k tématu téma:	635 K články k tématu:
všetko	4548 K o téme:	4548 K o:	4548 K k téme téme:	4548 K k téme:
všetky	4548 K články k téme téme:	4548 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	610 K povolit obsah	610 K zobrazovat obsah	610 K načítat obsah	610 K zobrazit obsah	4528 K povoliť obsah	4528 K zobrazovať obsah	4528 K načítať obsah	4528 K zobraziť obsah
""", 'w': """
webshopunkból	2605 K:
weiterführende	872 K artikel:
weź	3814 K udział w dyskusji
więcej	3769 K o	3769 K na temat	3769 K z	3770 K na ten temat:	3773 K artykułów autora	3857 K o:	3857 K na temat:
wykorzystałaś	3850 K już # z #	3850 K # z #
wykorzystałeś	3850 K już # z #	3850 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3842 K go, aby	3842 K go, żeby	3842 K ją, aby	3842 K blokadę	3842 K blokowanie
wyślij	5 K
wyświetlaj	3833 K treści z	3833 K treści ze	3833 K treści od
wöchentlichen	836 K newsletter
""", 'y': """
yanlişlik	4930 K mi
""", 'z': """
zahvaljujoč	4638 K našim bralcem
zahvaljujući	4437 K našim čitateljima	4437 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3756 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3833 K na treści
zgłoś	3806 K uwagę	3806 K błąd	3806 K literówkę	3806 K uwagi	3806 K nieścisłość
ziņo	3327 K redakcijai
zkopírovat	575 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4528 K vždy obsah	4528 K obsah z	4528 K obsah zo	4528 K obsah od
zobrazovať	4528 K vždy obsah	4528 K obsah z	4528 K obsah zo	4528 K obsah od
zostań	3803 K reporterem	3803 K reporterką	3803 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	886 K dpa	1300 K #	1300 K
""", 'à': """
à	2147 K lire aussi	2147 K lire également	2147 K lire :	2147 K lire sur	2147 K voir aussi	2147 K écouter	2147 K relire	2147 K découvrir	2147 K lire sur le même sujet	2147 K consulter :	2147 K voir également	2150 K propos de l'auteur :	2150 K propos de l'autrice :	2151 K propos de l'auteur	2151 K propos de l'autrice	2177 K retrouver dans le numéro
àudio	440 K generat
""", 'á': """
áudio	3958 K gerado
""", 'ä': """
är	4715 K du
äänestä	2005 K
""", 'å': """
åldersgräns	4763 K #
åsikter	4698 K som framförs
åsikterna	4698 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3929 K preciso estar logado
écouter	3 K l'article	3 K cet article	2147 K aussi	2254 K sur
écoutez	3 K cet	3 K l'article	2183 K le podcast
élő	2635 K: így	2635 K: itt	2635 K: ezért	2635 K: miért	2635 K: hogyan	2635 K: mit	2635 K: ki	2635 K: mi	2635 K: ez	2635 K: ezt	2635 K: hallgassa	2635 K: nézze	2635 K: minden
épinglez	2203 K cet article	2203 K cette recette	2203 K cette page	2203 K la recette	2203 K ce billet	2203 K-la	2203 K-le	2203 K l'article	2203 K l'image
értékeljük	2611 K az ön
""", 'í': """
írd	2583 K be
írj	2562 K a szerzőnek
írja	2583 K be
írjon	2562 K a szerzőnek	2583 K közvetlenül	2583 K nekünk
""", 'î': """
în	4170 K imagini:
întreabă	4106 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2584 K szerint
""", 'ø': """
ønsker	802 K du ikke længere at modtage dette	802 K du ikke længere at modtage vores	3721 K du ikke lenger å motta dette	3721 K du ikke lenger å motta våre
""", 'ú': """
últimas	1606 K noticias de	3931 K de	3931 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1552 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	878 K die autor:in	878 K die autoren	878 K die autor:innen	881 K die autorin	881 K den autor	882 K die autorin	882 K den autor
übersetzung	975 K:	975 K aus dem
""", 'č': """
čitaj	4370 K još
čitajte	4370 K i	4370 K još	4370 K još:
članak	51 K se može	51 K možete	4385 K je preveden	4385 K čita	4388 K je objavljen u	4449 K je	4458 K je nastao u suradnji s	4458 K je nastao u suradnji sa
članek	51 K lahko	4589 K je preveden	4589 K bere	4589 K je prebral	4592 K je objavljen v	4650 K je	4658 K je nastal v sodelovanju z	4658 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	530 K vznikl ve spolupráci	560 K byl přeložen	560 K přeložen	560 K načetl	563 K vyšel v	601 K byl přeložen	640 K vyšel v	640 K vyšel na	640 K původně vyšel	640 K byl publikován	640 K byl převzat	640 K byl původně publikován	640 K byl původně zveřejněn	641 K	652 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4484 K bol preložený	4484 K načítal	4487 K vyšiel v	4552 K	4561 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	541 K také	541 K také:	541 K i	541 K více	541 K:
číslo	553 K účtu pro dary	553 K transparentního účtu
čítajte	4471 K aj	4471 K tiež	4471 K viac
""", 'đ': """
đánh	5224 K giá bài viết
đã	5190 K có tài khoản? đăng nhập	5274 K xảy ra lỗi	5274 K có lỗi
đăng	5227 K ký tham dự hội thảo	5244 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5248 K dây nóng: #	5248 K dây nóng #
được	73 K phép đăng lại
đặt	5244 K mua sách	5244 K báo giấy	5244 K mua báo giấy
để	5261 K xem nội dung này	5261 K hiển thị nội dung này
đọc	5207 K thêm	5207 K thêm:	5207 K:	5207 K tiếp:	5213 K tin nhanh
""", 'į': """
įsigykite	3273 K
įtraukite	3273 K mus
įveskite	3273 K
""", 'ś': """
ściągnij	15 K	3819 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3799 K:
źródło	3799 K:
""", 'ż': """
żadnych	3847 K akcjonariuszy
""", 'ž': """
želite	4402 K raditi kod nas	4402 K da radite kod nas	4605 K delati pri nas
želiš	4402 K raditi kod nas	4605 K delati pri nas
žiadni	4538 K akcionári
žiadny	4538 K majiteľ	4538 K oligarcha
žinote	3259 K daugiau	3274 K istoriją
žiūrėkite	3247 K taip pat	3273 K
žádní	624 K akcionáři
žádný	624 K majitel	624 K oligarcha
""", 'ș': """
știrea	4181 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1140 K κάποια πληροφορία	1140 K πληροφορίες	1140 K πληροφορία	1140 K φωτογραφία	1140 K φωτογραφίες	1140 K κάποια φωτογραφία	1140 K κάποιο θέμα	1140 K μια ιστορία
""", 'ή': """
ήταν	1098 K χρήσιμο	1098 K χρήσιμη
""", 'α': """
αγοράστε	1120 K το εισιτήριό σας	1120 K εισιτήρια
ακολουθήστε	14 K	1125 K τον	1125 K τα	1125 K
ακούστε	3 K	1077 K:	1192 K στο	1199 K το στο spotify	1199 K στο spotify
ακύρωση	1104 K απάντησης
αν	1061 K έφτασες μέχρι εδώ	1061 K έφτασες ως εδώ	1061 K φτάσατε μέχρι εδώ	1061 K φτάσατε ως εδώ	1061 K έχετε φτάσει μέχρι εδώ	1061 K διάβασες μέχρι εδώ	1061 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1130 K λάθος	1130 K κάποιο λάθος
αναφορά	1130 K λάθους
αντιγράψτε	1116 K
αντιγραφή	1116 K
αξιολογήστε	1098 K
απαγορεύεται	1179 K η αναδημοσίευση	1179 K η αναπαραγωγή
απενεργοποιήστε	1165 K το adblock	1165 K τον ad
αποθηκεύστε	1116 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1097 K η περίληψη	1097 K η σύνοψη
αυτό	1152 K το βίντεο δεν είναι	1153 K το περιεχόμενο προέρχεται
αυτόματη	1108 K μετάφραση από
αφήστε	1104 K μια απάντηση	1104 K ένα σχόλιο	1104 K το σχόλιό σας
""", 'β': """
βίντεο	1077 K:
βαθμολογήστε	1098 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1155 K να δείτε αυτό το περιεχόμενο	1155 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1104 K το σχόλιό σας	1104 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1149 K βοήθειας κεθεα
γραφτείτε	1141 K	1141 K για να
""", 'δ': """
δείτε	1077 K επίσης	1077 K:	1077 K το βίντεο	1077 K εδώ	1077 K επίσης:	1077 K ακόμα:	1077 K φωτογραφίες	1077 K ακόμη	1077 K ακόμη:	1095 K όλα τα άρθρα	1117 K όλες	1117 K όλα	1117 K τις	1177 K φωτογραφίες:	1177 K βίντεο:	1192 K στο	1192 K αυτή τη δημοσίευση στο
δειτε	1077 K επισης	1077 K ακομη	1077 K:
δεν	1060 K έχουμε διαφημίσεις	1060 K έχουμε χορηγούς	1060 K ανήκουμε σε	1128 K έχετε χρόνο να διαβάσετε	1152 K είναι δυνατή η αναπαραγωγή
δηλώστε	1120 K συμμετοχή
δημοσιεύθηκε	1180 K αρχικά
δημοσιεύτηκε	1180 K αρχικά
διάβασε	1077 K επίσης	1077 K ακόμη
διάρκεια	1198 K βίντεο
διαβάζεται	1097 K από
διαβάστε	1077 K επίσης	1077 K επίσης:	1077 K ακόμη	1077 K ακόμη:	1077 K ακόμα	1077 K:	1077 K εδώ	1077 K περισσότερα	1077 K ακόμα:	1077 K εδώ περισσότερα	1077 K σχετικά	1077 K αναλυτικά	1095 K όλα τα άρθρα	1117 K όλες	1117 K όλα	1117 K τις
διαβαστε	1077 K επισης	1077 K ακομη	1077 K ακομα	1077 K:
διαθέσιμη	1113 K στο
διαθέσιμο	1113 K σε	1113 K στο	1199 K στο spotify
διαφήμιση	1197 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1060 K μη κερδοσκοπικός	1060 K μια μη κερδοσκοπική	1060 K ανεξάρτητο μέσο	1060 K ένα ανεξάρτητο
εγγραφείτε	1141 K
εικόνα	1175 K # από #	1175 K # / #
εκτυπώστε	1116 K
ενεργοποιήστε	1113 K
ενσωματωμένο	1153 K περιεχόμενο από
εντοπίσαμε	1165 K ad	1165 K ότι χρησιμοποιείτε	1165 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1165 K ad
επιτρέπεται	73 K η αναδημοσίευση	1179 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1097 K περίληψη	1097 K σύνοψη	1097 K ανάγνωση	1097 K περίληψη αυτή	1104 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1104 K ηλ. διεύθυνσή σας δεν	1181 K μετάφραση	1181 K περίληψη	1189 K είδηση συνεχίζεται	1197 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1127 K να εργαστείς μαζί μας
θέλετε	1127 K να εργαστείτε μαζί μας	1127 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1174 K πήγε στραβά
κίνδυνος	1149 K εθισμού
κατέβασε	1113 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1113 K	1125 K την εφαρμογή	1139 K την εφαρμογή
κλείσε	1120 K θέση
κλείστε	1120 K θέση	1120 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1077 K:	1177 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1113 K από	1113 K στο
""", 'μ': """
μάθετε	1117 K όλες
με	1083 K πληροφορίες από απε	1083 K πληροφορίες απε	1123 K πληροφορίες από
μείνετε	1117 K ενημερωμένοι
μετάφραση	1097 K	1108 K με τεχνητή νοημοσύνη	1108 K μέσω τεχνητής
μεταφρασμένο	1108 K αυτόματα
μη	1161 K χάνετε καμία	1161 K χάσετε καμία	1161 K χάνεις καμία
μην	1161 K χάνετε καμία	1161 K χάσεις καμία
μοιράσου	1116 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1109 K browser σας δεν υποστηρίζει	1109 K περιηγητής σας δεν υποστηρίζει
οι	1095 K απόψεις	1095 K γνώμες
""", 'π': """
παίξε	1146 K τώρα:	1149 K υπεύθυνα
παίξτε	1146 K τώρα:	1149 K υπεύθυνα
παρακαλούμε	1165 K απενεργοποιήστε το	1165 K απενεργοποιήστε τον
παρακαλώ	1165 K απενεργοποιήστε
παρουσιάστηκε	1174 K σφάλμα
περίληψη	1097 K
περιεχόμενο	1153 K από
περισσότερα	1077 K:
πηγές	1123 K:
πηγή	1083 K: απε	1083 K απε	1083 K φωτογραφίας:	1083 K φωτογραφιών:	1083 K: reuters	1083 K: afp	1083 K: ap	1083 K: cnn	1083 K: bbc	1123 K:
πηγη	1083 K: απε	1083 K απε
προέκυψε	1174 K σφάλμα
προβολή	1192 K στο
προτείνετε	1116 K
προτιμάτε	1128 K να ακούτε	1128 K να ακούσετε
πρώτη	1179 K δημοσίευση:
πώς	1098 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1097 K
ρώτα	1097 K
ρώτησε	1097 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1098 K φάνηκε	1098 K βοήθησε	1098 K άρεσε
σελίδα	1175 K # από #	1175 K # / #
σου	74 K άρεσε
στείλτε	1116 K
στηρίξτε	86 K	1125 K	1125 K τον	1125 K τα	1125 K την
σύνοψη	1097 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1095 K κείμενα που
ταξινόμηση	1190 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1095 K άρθρο εκφράζει	1097 K άρθρο μεταφράστηκε	1097 K κείμενο μεταφράστηκε	1104 K email σας δεν δημοσιεύεται	1108 K κείμενο μεταφράστηκε αυτόματα	1108 K άρθρο μεταφράστηκε αυτόματα	1109 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1109 K πρόγραμμα περιήγησης δεν υποστηρίζει	1152 K βίντεο δεν είναι	1152 K περιεχόμενο δεν είναι	1153 K περιεχόμενο αυτό προέρχεται	1179 K άρθρο προστατεύεται	1179 K παρόν άρθρο προστατεύεται	1181 K κείμενο	1181 K άρθρο	1181 K παρόν άρθρο	1181 K κείμενο αυτό	1181 K άρθρο αυτό	1189 K άρθρο συνεχίζεται	1189 K κείμενο συνεχίζεται	1197 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1165 K ότι χρησιμοποιείτε
φωτο	1083 K: eurokinissi
φωτογραφία	1083 K: eurokinissi	1083 K: intime	1175 K # από #	1175 K # / #
φωτογραφίες	1083 K: eurokinissi
φωτορεπορτάζ	1177 K:
φωτό	1083 K: eurokinissi	1083 K: intime
""", 'χ': """
χαρίστε	1116 K
χαρακτήρες	1144 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1165 K ad
χρησιμοποιείτε	1165 K ad
""", 'ό': """
όλα	1095 K τα άρθρα
όλες	1117 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	299 K се за
автор	4259 K - обозреватель	4259 K - корреспондент	4259 K - колумнист	4259 K - редактор	5084 K - оглядач	5084 K - колумніст	5084 K - кореспондент
авторка	5084 K - оглядачка	5084 K - колумністка
авторката	279 K е
авторът	279 K е
акценти	281 K от
анкета	317 K на деня:
""", 'б': """
бачите	49 K помилку
без	331 K собственици	331 K акционери	4327 K владельцев	4327 K акционеров	4327 K цензуры и рекламы	5151 K власників	5151 K акціонерів	5151 K олігархів
беше	282 K ли полезна	282 K ли полезно	282 K ли полезен
благодарение	331 K на нашите читатели
благодаря	4327 K нашим читателям	4327 K вашим пожертвованиям
больше	4241 K новостей	4242 K по теме:	4282 K любите слушать	4282 K нравится слушать	4337 K о:
будь	36 K первым	5147 K ласка, вимкніть його	5147 K ласка, вимкніть блокувальник	5147 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4262 K ли материал	4262 K ли пересказ	4262 K ли этот пересказ	4262 K ли этот	4262 K ли текст
была	4262 K ли статья	4262 K ли эта	4262 K ли новость
більше	5065 K по темі:	5065 K за темою:	5065 K на тему:	5065 K про це:	5099 K новин	5099 K матеріалів	5161 K про:
""", 'в': """
в	4315 K этом месте находится встроенный контент	4315 K этом месте находится встроенный пост	4315 K этом месте находится встроенный публикация	4315 K этом месте размещён встроенный контент	4315 K этом месте размещён встроенный пост	4315 K этом месте размещён встроенный публикация	4315 K этом месте размещен встроенный контент	4315 K этом месте размещен встроенный пост	4315 K этом месте размещен встроенный публикация	4315 K этом месте показан встроенный контент	4315 K этом месте показан встроенный пост	4315 K этом месте показан встроенный публикация	4315 K этом месте встроенный контент	4315 K этом месте встроенный пост	4315 K этом месте встроенный публикация
вакансии	4265 K "	4265 K редакции
вакансії	5089 K "	5089 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4262 K понравилась	4262 K понравился	4262 K помогла	5087 K сподобалась	5087 K сподобалася	5087 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4214 K рассылка
ви	5147 K використовуєте блокувальник	5154 K прочитали вже # із #	5154 K прочитали вже # і #	5154 K прочитали # із #	5154 K прочитали # і #	5154 K прочитали вже # з #	5154 K прочитали # з #
видео	339 K: как	339 K: така	339 K: защо	339 K: какво	339 K: кой	339 K: къде	339 K: това	339 K: вижте	339 K: чуйте	339 K: всичко	339 K: нощта	339 K: хората	339 K: ето	4244 K по теме:	4336 K: как	4336 K: так	4336 K: почему	4336 K: что	4336 K: кто	4336 K: где	4336 K: это	4336 K: вот	4336 K: смотрите	4336 K: послушайте	4336 K: всё	4336 K: все
видяхте	49 K грешка
вижте	267 K още	267 K също	267 K:	267 K повече във видеото	267 K галерията
викторина	4308 K:
вимкніть	5147 K його, щоб	5147 K блокувальник	5147 K adblock
винаги	322 K разрешавай съдържание от	322 K показвай съдържание от	322 K зареждай съдържание от	322 K разреши съдържание от
включете	104 K се в дискусията	289 K
вопрос	78 K по статье	4308 K дня:
вопросы	77 K?
впервые	4341 K опубликовано в	4341 K опубликовано на	4341 K опубликован в	4341 K опубликована в	4341 K напечатано в
вперше	5165 K опубліковано в	5165 K опубліковано у	5165 K опубліковано на	5165 K надруковано в
все	32 K комментарии	4241 K новости на тему	4241 K материалы	4241 K новости	4241 K статьи	4246 K статьи автора	4246 K материалы автора	4337 K о:	4337 K материалы по теме:	4337 K статьи по теме:	4337 K материалы о:	4337 K новости по теме:	5161 K про:
всегда	4231 K разрешать контент	4315 K разрешать контент	4315 K показывать контент	4315 K разрешить контент	4315 K загружать контент
всички	294 K новини	340 K статии по темата:
всичко	340 K за:	340 K по темата:
встановлюйте	5094 K
встановіть	15 K	5094 K	5120 K застосунок
встигніть	5125 K передплатити
всё	4337 K о:	4337 K по теме:
всі	5161 K матеріали за темою:	5161 K новини за темою:
въпрос	317 K на деня:
въпроси	77 K
вы	4323 K используете блокировщик	4330 K прочитали уже # из #	4330 K прочитали # из #	4353 K получили это письмо, потому что	4353 K получили это письмо, так как	4353 K получаете это письмо, потому что	4353 K получаете это письмо, так как	4353 K получаете эту рассылку, потому что
выключите	4323 K его, чтобы
відділ	105 K передплати: #
відео	5160 K: як	5160 K: так	5160 K: чому	5160 K: що	5160 K: хто	5160 K: де	5160 K: це	5160 K: ось	5160 K: дивіться	5160 K: послухайте	5160 K: усе	5160 K: все
вікторина	5132 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4261 K от
гледайте	267 K видеото	267 K:
головна	103 K >	103 K '	103 K "
головне	5086 K від	5086 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5133 K:
""", 'д': """
детальніше	5065 K:	5065 K про це
джерела	5101 K:
джерело	5101 K:
дивіться	5065 K також	5065 K:	5065 K також:	5065 K відео:
до	5065 K теми:
добавьте	4323 K наш сайт в	4323 K сайт в исключения	4323 K сайт в белый список
додайте	5147 K наш сайт до	5147 K сайт до винятків	5147 K сайт до білого списку
дозволити	5139 K завжди контент	5139 K завжди вміст	5139 K контент із	5139 K контент з	5139 K контент від	5139 K вміст із	5139 K вміст з	5139 K вміст від
дозволяти	5139 K завжди контент	5139 K завжди вміст	5139 K контент із	5139 K контент з	5139 K контент від	5139 K вміст із	5139 K вміст з	5139 K вміст від
докладніше	5065 K:	5065 K про це	5161 K про:
досие	339 K: как	339 K: така	339 K: защо	339 K: какво	339 K: кой	339 K: къде	339 K: това	339 K: вижте	339 K: чуйте	339 K: всичко	339 K: нощта	339 K: хората	339 K: ето
доступно	4270 K в	4270 K на	4270 K для	5094 K в	5094 K у	5094 K на	5094 K для
достъпно	289 K в	289 K на
досье	4336 K: как	4336 K: так	4336 K: почему	4336 K: что	4336 K: кто	4336 K: где	4336 K: это	4336 K: вот	4336 K: смотрите	4336 K: послушайте	4336 K: всё	4336 K: все
досьє	5160 K: як	5160 K: так	5160 K: чому	5160 K: що	5160 K: хто	5160 K: де	5160 K: це	5160 K: ось	5160 K: дивіться	5160 K: послухайте	5160 K: усе	5160 K: все
дотримуйтесь	33 K
другие	4246 K материалы автора
думка	5084 K автора	5084 K, висловлена	5084 K редакції може не
думки	5084 K авторів
""", 'е': """
ежедневная	4214 K рассылка
еженедельная	4214 K рассылка
если	49 K вы нашли	49 K вы заметили	4353 K вы не хотите получать эту рассылку	4353 K вы больше не хотите получать эту	4353 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4246 K новость?
еще	4242 K по теме:	4244 K по теме:
ещё	4241 K больше	4242 K по теме:	4244 K по теме:
""", 'з': """
з	5136 K нашого магазину:
за	5053 K підтримки компанії	5053 K підтримки партнера	5053 K сприяння компанії	5065 K темою:
забелязахте	9 K
завантажити	5094 K в	5094 K з	5094 K у
завантажте	15 K	5094 K в	5094 K з	5120 K застосунок	5120 K додаток
завантажувати	5139 K завжди контент	5139 K завжди вміст	5139 K контент із	5139 K контент з	5139 K контент від	5139 K вміст із	5139 K вміст з	5139 K вміст від
завантажуйте	15 K	5094 K	5104 K застосунок
завдяки	5151 K нашим читачам	5151 K вашим внескам
завжди	5139 K дозволяти контент	5139 K дозволяти вміст	5139 K показувати контент	5139 K показувати вміст	5139 K дозволити контент	5139 K дозволити вміст	5139 K завантажувати контент	5139 K завантажувати вміст
загружать	4315 K всегда контент	4315 K контент из	4315 K контент с	4315 K контент от
загрузите	4270 K в	4270 K на
загрузить	4231 K контент	4231 K пост
задайте	4261 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	293 K
запитайте	5086 K
зареждай	322 K винаги съдържание от	322 K съдържание от
зберегти	5098 K
збережіть	5098 K
здесь	4315 K находится встроенный контент	4315 K находится встроенный пост	4315 K находится встроенный публикация	4315 K размещён встроенный контент	4315 K размещён встроенный пост	4315 K размещён встроенный публикация	4315 K размещен встроенный контент	4315 K размещен встроенный пост	4315 K размещен встроенный публикация	4315 K показан встроенный контент	4315 K показан встроенный пост	4315 K показан встроенный публикация	4315 K встроенный контент	4315 K встроенный пост	4315 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5136 K для передплатників:
зручніше	5107 K слухати
""", 'и': """
играть	4309 K:
идет	4303 K подписка
идёт	4303 K подписка
из	4312 K нашего магазина:
изпратете	293 K
изтеглете	15 K	289 K	299 K	314 K приложението
източник	296 K:
източници	296 K:
имате	77 K въпроси
инсталирайте	289 K
искате	301 K да работите при нас	301 K ли да работите при нас
искаш	301 K да работиш при нас
источник	4276 K:
источники	4276 K:
""", 'к': """
как	4262 K вам статья	4262 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	293 K
копирайте	293 K
короткий	5086 K виклад	5086 K переказ
коротко	4261 K от	5086 K від
краткий	29 K пересказ	4261 K пересказ
кратко	4261 K от
краткое	4261 K содержание	4306 K содержание
куиз	267 K:	317 K:
""", 'л': """
лише	5136 K для передплатників:
лучшее	4241 K за
любите	5107 K слухати
""", 'м': """
материал	51 K можно	4231 K содержит данные	4242 K по теме:	4244 K по теме:	4264 K опубликован в	4267 K можно	4306 K переведён	4306 K переведен	4341 K впервые опубликован	4341 K был впервые	4351 K подготовлен в партнёрстве с	4351 K подготовлен в партнерстве с	4351 K подготовлен при поддержке	4351 K создан при поддержке
материалът	351 K е създаден със съдействието на
материалы	4244 K по теме:
матеріал	51 K можна	5052 K підготовлено за підтримки	5052 K створено за підтримки	5052 K підготовлено у партнерстві	5052 K створено у партнерстві	5129 K перекладено	5165 K уперше опубліковано	5176 K підготовлено у партнерстві з	5176 K підготовлено за підтримки	5176 K створено за підтримки	5176 K створено у партнерстві з
маєте	77 K запитання
месяц	4273 K подписки за
ми	5147 K помітили, що ви
мнение	4259 K автора	4259 K редакции может не
мнението	279 K на автора
мнения	4259 K авторов
мненията	279 K на авторите
моля	33 K
мы	14 K в	14 K есть	4204 K работаем благодаря вам	4204 K работаем благодаря вашей	4204 K работаем благодаря вашим	4204 K существуем благодаря вам	4204 K существуем благодаря вашим	4204 K существуем на ваши	4204 K работаем на ваши	4204 K живём на ваши	4204 K живем на ваши	4204 K независимы благодаря	4222 K в	4323 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	339 K живо: как	339 K живо: така	339 K живо: защо	339 K живо: какво	339 K живо: кой	339 K живо: къде	339 K живо: това	339 K живо: вижте	339 K живо: чуйте	339 K живо: всичко	339 K живо: нощта	339 K живо: хората	339 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5098 K
надішліть	5 K	5098 K
накратко	281 K от
началась	4303 K подписка
начало	103 K >	103 K "
наша	4214 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4303 K забудьте подписаться	5125 K забудьте передплатити
немає	5107 K часу читати	5151 K власників
нет	37 K комментариев	4282 K времени читать	4327 K владельцев
новия	284 K брой
новият	284 K брой
новости	4241 K партнеров
новый	4264 K номер
нравится	87 K
няма	37 K коментари
нямаме	331 K собственик	331 K собственици	331 K акционери	331 K реклами
нямате	302 K време да четете
""", 'о': """
об	4242 K этом подробнее	4246 K авторе
обобщение	281 K
обсуждение	7 K
озвучено	4261 K	5086 K
онлайн	4336 K: как	4336 K: так	4336 K: почему	4336 K: что	4336 K: кто	4336 K: где	4336 K: это	4336 K: вот	4336 K: смотрите	4336 K: послушайте	4336 K: всё	4336 K: все	5160 K: як	5160 K: так	5160 K: чому	5160 K: що	5160 K: хто	5160 K: де	5160 K: це	5160 K: ось	5160 K: дивіться	5160 K: послухайте	5160 K: усе	5160 K: все
опитахте	64 K
опитування	5132 K дня:
опрос	4308 K дня:
оригинал	4341 K статьи опубликован
оригінал	5165 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4323 K его, чтобы	4323 K блокировщик	4323 K adblock
открихте	9 K
откройте	4270 K в
открыта	4303 K подписка
открыть	4222 K в
отпечатай	293 K
отпечатайте	293 K
отправить	5 K	4274 K
отправьте	5 K	4274 K
оформити	5125 K передплату
оформить	4303 K подписку
оценете	282 K
оцените	10 K	4262 K
оцініть	5087 K
още	267 K по темата	267 K новини:	294 K новини	340 K за:	340 K по темата:
""", 'п': """
партнер	4351 K материала	5176 K матеріалу	5176 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	351 K на статията	351 K на рубриката
партнёр	4351 K материала	4351 K рубрики
партнёрский	91 K материал:
первый	4273 K месяц за
перевод	4261 K выполнен	4261 K сделан	4306 K выполнен	4306 K сделан	4306 K осуществлён	4306 K подготовлен
передплата	5097 K за #	5097 K від #	5125 K на перше півріччя	5125 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4222 K в
переказ	5086 K
переклад	5086 K зроблено	5129 K виконано	5129 K зроблено	5129 K здійснено	5129 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4261 K
перший	5097 K місяць за
питання	78 K до статті	5132 K дня:
по	94 K подписке	4242 K теме:
повече	267 K по темата:	294 K новини
повідомити	5109 K про помилку
повідомте	5109 K про помилку	5109 K нам про помилку
погляди	5084 K авторів
пограйте	5133 K:
подарете	293 K
подарите	4274 K
подарить	4274 K
подарувати	5098 K
подаруйте	5098 K
поддержать	4279 K
поддержи	86 K
поддержите	86 K	4279 K
поделитесь	5 K
поделиться	5 K
подкаст	339 K: как	339 K: така	339 K: защо	339 K: какво	339 K: кой	339 K: къде	339 K: това	339 K: вижте	339 K: чуйте	339 K: всичко	339 K: нощта	339 K: хората	339 K: ето	4336 K: как	4336 K: так	4336 K: почему	4336 K: что	4336 K: кто	4336 K: где	4336 K: это	4336 K: вот	4336 K: смотрите	4336 K: послушайте	4336 K: всё	4336 K: все	5160 K: як	5160 K: так	5160 K: чому	5160 K: що	5160 K: хто	5160 K: де	5160 K: це	5160 K: ось	5160 K: дивіться	5160 K: послухайте	5160 K: усе	5160 K: все
подкрепете	86 K	299 K
подкрепи	299 K
подобається	87 K
подписаться	4222 K в
подписка	4273 K за #	4273 K от #	4273 K за рубль	4303 K на первое полугодие	4303 K на второе полугодие
подписывайтесь	14 K	4279 K на
подпишись	14 K	4294 K на
подпишитесь	14 K	4222 K в	4279 K на	4294 K на нас
подробнее	4242 K:	4242 K в материале	4242 K - в	4242 K читайте в материале	4242 K об этом	4244 K по теме:	4244 K на тему:	4337 K о:
подробности	4242 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4323 K, отключите его	4323 K, отключите блокировщик
позиция	4259 K автора
позицията	279 K на автора
позиція	5084 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4231 K контент	4231 K публикацию	4231 K содержимое
показвай	322 K винаги съдържание от	322 K съдържание от
показувати	5139 K завжди контент	5139 K завжди вміст	5139 K контент із	5139 K контент з	5139 K контент від	5139 K вміст із	5139 K вміст з	5139 K вміст від
показывать	4315 K всегда контент	4315 K контент из	4315 K контент с	4315 K контент от
полезна	282 K ли
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	281 K
попитайте	281 K
попробовали	64 K
порадьте	5098 K
порекомендуйте	4274 K
последвайте	14 K	299 K
последние	4241 K новости о
послухати	3 K
послушать	3 K
поставте	5086 K запитання
похоже	4323 K, вы используете блокировщик	4323 K, у вас включён	4323 K, у вас включен
почитать	4242 K:
преведено	281 K с
преводът	281 K е
предложение	4312 K для читателей:	4312 K для подписчиков:
предпочитате	302 K да слушате
прежде	4295 K чем оставить комментарий	4295 K чем комментировать
препечатването	73 K е разрешено
препоръчай	293 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4246 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5125 K передплата
продолжается	4303 K подписка	4303 K подписная кампания
пройдите	4242 K тест
пройдіть	5065 K тест
пропозиція	5136 K для читачів:	5136 K для передплатників:
прочетено	281 K от
прочетете	267 K още	267 K също
прочетохте	334 K # от #	334 K вече # от #
публикация	4231 K содержит данные
підписка	5097 K за #	5097 K від #
підписуйся	14 K
підписуйтесь	14 K	5104 K на
підпишіться	14 K	5104 K на
підсумок	29 K створив	29 K створено	5086 K
підтримайте	86 K	5104 K
підтримати	5104 K
""", 'р': """
работа	4265 K в "
радимо	5065 K прочитати:
разрешавай	322 K винаги съдържание от	322 K съдържание от
разрешать	4315 K всегда контент	4315 K контент из	4315 K контент с	4315 K контент от
разрешете	289 K
разреши	322 K винаги съдържание от	322 K съдържание от
разрешить	4231 K контент	4231 K показ	4231 K содержимое	4315 K всегда контент	4315 K контент из	4315 K контент с	4315 K контент от
распечатайте	4274 K
распечатать	4274 K
расскажите	64 K в
рассылка	4214 K "	4214 K:
редакция	4204 K работает благодаря вам	4204 K работает благодаря вашей	4204 K работает благодаря вашим
резюме	281 K
резюмето	29 K е	281 K
рекламно	91 K съдържание:
рекомендуем	4242 K:	4244 K видео:
рекомендуємо	5065 K:
робота	5089 K в "	5089 K у "
роздрукувати	5098 K
роздрукуйте	5098 K
розкажіть	64 K у
розпочалася	5125 K передплата
розпочато	5125 K передплату
""", 'с': """
саммари	4261 K
свалете	15 K	289 K	314 K приложението
свежий	4264 K номер
свързани	267 K:
связаться	4246 K с автором
сигнализирайте	304 K за грешка
скачайте	15 K	4270 K в	4270 K из	4279 K приложение	4299 K приложение
скачать	15 K	4270 K в	4270 K на
скидка	4312 K для подписчиков:
скопировать	4274 K
скопируйте	4274 K
скопіювати	5098 K
скопіюйте	5098 K
следвайте	14 K ни	299 K
следите	14 K за	4222 K в
слухайте	5065 K:	5065 K також:
слухати	3 K
слушайте	4242 K:	4242 K также:
слушать	3 K
см	4242 K. также:
смотрите	4242 K также	4242 K:	4242 K	4242 K также:	4242 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4284 K об ошибке	4284 K нам об ошибке
сообщить	4284 K об ошибке
сохраните	4274 K
сохранить	4274 K
спитайте	5086 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4351 K материала	4351 K рубрики	5176 K матеріалу	5176 K рубрики
спонсорирано	351 K от
спробували	64 K
спросите	4261 K
спросить	4261 K
спільно	5053 K з компанією
станьте	36 K первым	36 K першим	4279 K подписчиком	4279 K соучастником	5104 K частиною спільноти	5104 K співучасником
статията	51 K може	281 K е преведена	281 K е прочетена	343 K е публикувана	351 K е създадена със съдействието на
статтю	51 K можна	5086 K перекладено	5129 K перекладено	5165 K вперше опубліковано	5165 K було вперше
стаття	5165 K вперше опублікована	5166 K
статью	51 K можно	4267 K можно
статья	4261 K переведена	4261 K озвучена	4262 K была	4264 K опубликована в	4306 K переведена	4341 K впервые опубликована	4341 K была впервые	4341 K первоначально	4342 K
стежте	14 K за
стислий	29 K переказ	5086 K виклад	5086 K переказ	5129 K виклад
схоже	5147 K, ви використовуєте	5147 K, у вас увімкнено
съобщете	304 K за грешка
съобщи	304 K за грешка
сыграйте	4309 K:
""", 'т': """
тази	29 K статия е обобщена	343 K статия е публикувана
також	5065 K читайте:
тб	5160 K: як	5160 K: так	5160 K: чому	5160 K: що	5160 K: хто	5160 K: де	5160 K: це	5160 K: ось	5160 K: дивіться	5160 K: послухайте	5160 K: усе	5160 K: все
текст	51 K можно	51 K можна	4261 K переведён	4261 K переведен	4261 K озвучен	4306 K переведён	4306 K переведен	4341 K впервые опубликован	4341 K был впервые	4341 K вышел в №	4341 K вышел в номере	5086 K перекладено	5086 K озвучено	5129 K перекладено	5165 K уперше опубліковано	5165 K вперше опубліковано	5165 K було вперше	5165 K вийшов у №	5165 K вийшов у номері
текстът	51 K може	279 K отразява	281 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4308 K дня:	5132 K дня:
това	57 K разследване	281 K резюме	281 K обобщение
този	343 K текст е публикуван
только	4312 K для подписчиков:
точка	4259 K зрения автора	5084 K зору автора	5084 K зору редакції
триває	5125 K передплата
тук	322 K има вградено съдържание от	322 K има съдържание от	322 K се намира вградено съдържание от	322 K се намира съдържание от	322 K вградено съдържание от	322 K съдържание от
тут	4315 K находится встроенный контент	4315 K находится встроенный пост	4315 K находится встроенный публикация	4315 K размещён встроенный контент	4315 K размещён встроенный пост	4315 K размещён встроенный публикация	4315 K размещен встроенный контент	4315 K размещен встроенный пост	4315 K размещен встроенный публикация	4315 K показан встроенный контент	4315 K показан встроенный пост	4315 K показан встроенный публикация	4315 K встроенный контент	4315 K встроенный пост	4315 K встроенный публикация	5139 K є вбудований контент	5139 K є вбудований допис	5139 K є вбудований публікація	5139 K є вбудований вміст	5139 K розміщено вбудований контент	5139 K розміщено вбудований допис	5139 K розміщено вбудований публікація	5139 K розміщено вбудований вміст	5139 K показано вбудований контент	5139 K показано вбудований допис	5139 K показано вбудований публікація	5139 K показано вбудований вміст	5139 K вбудований контент	5139 K вбудований допис	5139 K вбудований публікація	5139 K вбудований вміст
""", 'у': """
у	4323 K вас включён блокировщик	4323 K вас включен блокировщик	4327 K нас нет владельца	4327 K нас нет владельцев	4327 K нас нет акционеров	4327 K нас нет инвесторов	4327 K нас нет хозяев	5053 K партнерстві з компанією	5139 K цьому місці є вбудований контент	5139 K цьому місці є вбудований допис	5139 K цьому місці є вбудований публікація	5139 K цьому місці є вбудований вміст	5139 K цьому місці розміщено вбудований контент	5139 K цьому місці розміщено вбудований допис	5139 K цьому місці розміщено вбудований публікація	5139 K цьому місці розміщено вбудований вміст	5139 K цьому місці показано вбудований контент	5139 K цьому місці показано вбудований допис	5139 K цьому місці показано вбудований публікація	5139 K цьому місці показано вбудований вміст	5139 K цьому місці вбудований контент	5139 K цьому місці вбудований допис	5139 K цьому місці вбудований публікація	5139 K цьому місці вбудований вміст	5147 K вас увімкнено блокувальник	5151 K нас немає власника	5151 K нас немає власників	5151 K нас немає акціонерів	5151 K нас немає інвесторів	5151 K нас немає олігарха
увидели	9 K ошибку
удобнее	4282 K слушать
уперше	5165 K опубліковано в	5165 K опубліковано у	5165 K опубліковано на	5165 K надруковано в
усе	5161 K про:	5161 K за темою:
успейте	4303 K подписаться
установите	15 K	4299 K приложение
усі	32 K коментарі	5161 K матеріали за темою:	5161 K статті за темою:
утренняя	4214 K рассылка
""", 'ф': """
фотогалерея	4242 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	282 K ли
харесахте	282 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4281 K работать у нас	4281 K у нас работать	4281 K работать в нашей
хочете	5106 K працювати в нас	5106 K в нас працювати	5106 K працювати у нас
хочеш	5106 K працювати в нас
хочешь	4281 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5086 K переказ	5086 K короткий виклад	5086 K короткий переказ	5086 K стислий виклад	5129 K текст	5129 K матеріал	5166 K текст	5166 K матеріал
цю	5129 K статтю
ця	81 K тема закрита	5166 K стаття
""", 'ч': """
четете	267 K още
чети	267 K още
чи	5087 K була стаття	5087 K був матеріал	5087 K був переказ	5087 K був цей переказ	5087 K була ця	5087 K був цей	5087 K сподобалась	5087 K сподобалася	5087 K сподобався
читай	4294 K нас
читайте	14 K нас	15 K	4222 K в	4222 K нас в	4242 K также	4242 K также:	4242 K:	4242 K подробнее	4242 K еще	4242 K по теме:	4242 K подробнее:	4242 K материал	4242 K в материале	4244 K по теме:	4270 K нас без	4270 K без	4279 K	4279 K нас в	5065 K також	5065 K також:	5065 K:	5065 K ще	5065 K також на тему:	5065 K по темі:	5065 K також на тему	5104 K
читать	4222 K в	4242 K также	4242 K по теме:
что	38 K вы думаете	4242 K ещё почитать:
чтобы	4353 K отписаться от этой рассылки	4353 K отписаться от рассылки
чуйте	3 K	267 K:
""", 'щ': """
ще	37 K немає коментарів	5065 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4306 K статья	4342 K статья
это	29 K резюме	57 K расследование	4261 K краткое содержание
этот	29 K пересказ	4231 K материал содержит	4261 K пересказ	4261 K краткий пересказ	4267 K материал можно	4267 K текст можно	4306 K текст	4306 K материал	4342 K текст	4342 K материал
эту	4267 K статью можно
""", 'я': """
як	5087 K вам стаття	5087 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2337 K את
אולי	2354 K פספסתם:
אין	2325 K לשלוח תגובות	2325 K לפרסם תגובות	2398 K להעתיק תוכן	2398 K להעתיק את התוכן	2398 K לעשות שימוש בתכנים	2398 K לעשות שימוש בתוכן
אירעה	2394 K שגיאה
אל	2345 K תפספסו: הפעילו
אנא	2302 K הזינו כתובת מייל	2302 K הזינו כתובת אימייל
אני	2294 K רוצה לתמוך	2294 K רוצה להצטרף	2294 K רוצה לתרום
ארעה	2394 K שגיאה
""", 'ב': """
בואו	2338 K לעבוד איתנו
בחנו	2342 K את עצמכם
בשיתוף	2357 K המועצה	2357 K קרן
""", 'ד': """
דווחו	2337 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2315 K:	2339 K לפודקאסט	2339 K לפרק
האם	10 K אהבתם	2337 K הכתבה	2337 K הסיכום	2337 K המידע
הדוא	2324 K"ל האדום
הדפדפן	2374 K שלך אינו	2374 K שלך לא
ההרשמה	2302 K בוצעה בהצלחה
הווידאו	2374 K אינו
הורידו	15 K	2307 K את האפליקציה	2344 K
הטור	2331 K המלא של
הטקסט	2399 K נוצר
היו	36 K הראשונים
הירשמו	2338 K לוובינר	2338 K לכנס שלנו
הכותב	2327 K הוא
הכותבים	2327 K הם
הכותבת	2327 K היא
הכנתם	64 K
הכתבה	2335 K תורגמה	2335 K נכתבה באופן אוטומטי	2337 K עניינה	2355 K ממשיכה	2398 K מוגנת	2399 K נכתבה	2399 K תורגמה	2407 K ממשיכה
המייל	46 K האדום
המשך	2355 K הכתבה	2407 K הכתבה
הסיכום	2335 K נכתב	2335 K נוצר	2399 K נוצר
הסרטון	2374 K אינו	2374 K לא
הפסקת	2306 K מעקב אחרי
הפעילו	2345 K התראות	2345 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2339 K המלא זמין
הצביעו	2342 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2294 K לאלפי	2294 K לאלפי התומכים,	2294 K לאלפי התומכים שלנו	2297 K למנוי	2307 K לערוץ הטלגרם	2307 K לקבוצת הוואטסאפ	2307 K לקבוצת הווטסאפ	2321 K אלינו	2321 K לערוץ	2321 K לקבוצה	2321 K לקבוצת	2321 K לקבוצות	2321 K עכשיו	2321 K גם	2322 K	2338 K לצוות שלנו
הצטרפי	2294 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2339 K לפודקאסט
השתתפו	2342 K בסקר
התגובות	7 K
התוכן	2374 K אינו	2398 K מוגן
התחקיר	57 K הזה
התקציר	2335 K נכתב	2335 K הופק	2335 K נוצר
התרגום	2399 K נעשה
""", 'ח': """
חודש	2350 K ראשון ב
""", 'י': """
יש	77 K שאלות	2302 K להזין כתובת מייל תקינה	2324 K לכם מידע	2324 K לכם סיפור	2324 K לך מידע	2324 K לך סיפור
""", 'כ': """
כבר	2297 K מנויים	2297 K מנוי
כדי	2350 K לקרוא את	2378 K לצפות בתוכן	2378 K להציג את התוכן
כל	2321 K החדשות
כתבות	2331 K נוספות מאת	2331 K נוספות של	2354 K נוספות:
כתובת	2302 K המייל לא תקינה	2302 K הדואר האלקטרוני אינה	2302 K המייל אינה תקינה	2302 K המייל אינה חוקית	2302 K האימייל אינה תקינה	2302 K האימייל אינה חוקית
""", 'ל': """
לא	2297 K מנויים
להאזנה	2339 K לכתבה	2339 K לפודקאסט
להורדת	2344 K
להמשך	2350 K קריאה
לכל	2327 K הכתבות של	2331 K הכתבות של	2331 K כתבות	2331 K המאמרים של	2354 K הכתבות:
לכתבה	2315 K המלאה
לכתבות	2354 K נוספות:
לעדכונים	2321 K נוספים	2321 K
לעקוב	2306 K אחרי הכותב
לערוץ	2307 K הטלגרם
לפניות	2324 K לכתב	2324 K לכתבת
לפרק	2339 K המלא
לצפייה	2339 K בסרטון	2339 K בווידאו	2339 K במשדר	2378 K בתוכן
לקבוצת	2307 K הווטסאפ	2321 K הוואטסאפ	2321 K הווטסאפ
לקבלת	2321 K עדכונים
לקריאה	2315 K נוספת	2315 K נוספת:	2350 K מלאה
לקריאת	2350 K הכתבה המלאה
לרכישת	2297 K מנוי	2297 K מינוי	2338 K כרטיסים לכנס	2338 K כרטיסים לחצו	2338 K כרטיסים לאירוע
לתמיכה	2294 K חודשית
""", 'מ': """
מאמרים	2331 K נוספים מאת
מה	38 K דעתכם	2342 K דעתכם? הצביעו
מוגש	2357 K בשיתוף
מיון	2325 K תגובות
מייל	2324 K אדום
מיין	2325 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2297 K קיים
מנויים	2297 K? התחברו	2297 K?
מעקב	2306 K אחרי הכותב	2306 K אחר הכותב	2306 K אחרי כתב
מצאתם	9 K טעות
משהו	2394 K השתבש
""", 'נ': """
נא	2302 K להזין כתובת מייל תקינה	2302 K להזין כתובת אימייל
נותרו	2366 K # תווים
ניסיתם	64 K
נכתב	2335 K בסיוע
נפלה	49 K טעות
נרשמת	2302 K בהצלחה
נתקלתם	2324 K במשהו	2324 K בטעות
""", 'ס': """
סדר	2325 K תגובות
סינון	2325 K תגובות
ספרו	64 K לי
סרטון	2374 K זה אינו
""", 'ע': """
עדיין	2297 K לא מנויים
עוד	2315 K בנושא:	2331 K כתבות של	2354 K במדור:	2354 K כתבות:
עמוד	2395 K # מתוך #
ענו	2342 K על הסקר	2342 K על הסקר:	2342 K על החידון
עקבו	14 K אחרינו	2306 K אחרי הכותב	2321 K אחרינו	2322 K אחרי
""", 'פ': """
פורסם	2362 K לראשונה ב
פרסומת	2355 K
""", 'צ': """
צילום	2362 K: רויטרס	2362 K: אי	2362 K: ap	2362 K: afp	2362 K: shutterstock	2362 K: שאטרסטוק	2362 K: getty	2362 K: פלאש	2362 K: דובר	2362 K: באדיבות	2362 K: לע"מ
צילומים	2362 K: באדיבות
צפו	2315 K:	2315 K גם	2339 K בסרטון	2339 K בתיעוד	2339 K בווידאו	2339 K בכתבה
""", 'ק': """
קבלו	2306 K התראות על כתבות	2345 K התראות	2345 K עדכונים על	2345 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2315 K גם	2315 K גם:
קראו	2315 K גם	2315 K גם:	2315 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2321 K להיות	2321 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2368 K עכשיו:
שחקו	2368 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2325 K שיכללו
תודה	2302 K שנרשמתם
תווים	2366 K נותרו	2366 K שנותרו
תוכן	2357 K שיווקי בשיתוף	2375 K מוטמע	2375 K זה מגיע	2375 K חיצוני	2375 K זה מוצג	2399 K זה נוצר
תורגם	2335 K באופן אוטומטי
תמונה	2395 K # מתוך #	2395 K # / #
תמונות	2362 K: באדיבות
תמכו	86 K	2294 K בנו,	2294 K בנו היום	2348 K	2349 K בעבודתנו	2349 K בעיתונות עצמאית	2349 K בעיתונות חופשית	2349 K בנו עכשיו	2349 K בנו היום
תקציר	2335 K שנכתב
""", 'ا': """
ابرز	164 K النقاط بالذكاء
اجعل	149 K
احجز	166 K تذكرتك	166 K مقعدك
احجزوا	166 K تذاكركم
احصل	177 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	171 K معلوماتك	171 K نفسك
ادامه	1879 K اين مطلب	1879 K مطلب مخصوص	1879 K اين خبر	1935 K مطلب	1935 K خبر
ادعم	86 K	180 K
ادعمنا	115 K ولو
ادعموا	86 K	180 K
اذا	194 K كانت لديك معلومات	194 K كان لديك معلومات	194 K كانت لديكم معلومات	194 K كان لديكم معلومات
ارسل	154 K لنا صورك	154 K لنا قصتك	154 K لنا معلومات	154 K لنا علي	154 K لنا عبر
ارسلوا	154 K لنا علي	154 K لنا عبر	154 K لنا صوركم	154 K لنا قصصكم	154 K الينا علي	154 K الينا عبر	154 K الينا صوركم
از	1828 K روزنامهنگاري مستقل حمايت	1882 K دست ندهيد:
اسال	164 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1926 K از مطالب
استمرارنا	115 K مرهون بدعمكم	115 K مرهون	115 K بدعمكم
استمع	3 K الي	3 K	169 K الي
استمعوا	169 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1879 K يكماهه:	1879 K ماهانه:	1879 K سالانه:	1879 K يكساله:	1879 K سهماهه:
اشترك	151 K في	152 K في قناة	182 K
اشتركوا	149 K في	182 K
اضف	149 K	156 K تعليقك	156 K تعليقا علي	156 K تعليقا جديدا
اطلاعات	1868 K خود را بسنجيد
اعادة	73 K النشر مسموحة	191 K النشر
اعجبك	74 K	87 K
اعد	164 K هذا الملخص	232 K هذا الملخص
اعلان	187 K
افزودن	1886 K به سبد
اقرا	143 K ايضا	143 K ايضا:	143 K المزيد:	143 K:	143 K المزيد	186 K كذلك:	186 K ايضا-
اكنون	1896 K بازي كنيد:
الاحرف	197 K المتبقية
الانتقال	145 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	227 K # من #
العب	199 K الان:
العودة	145 K الي الاعلي
الفيديو	204 K غير
المتصفح	204 K لا	204 K لا يدعم
المزيد	143 K:
المصدر	161 K:	161 K :
الملخص	164 K من اعداد
امتحان	64 K كرديد
ان	194 K كانت لديك معلومات
انتشار	1926 K مطالب
انتقل	145 K الي المحتوي
انشئ	193 K حسابا	193 K حسابك
انضم	61 K الي #	151 K الي	152 K الي قناة
انضموا	61 K الي #	150 K الي
اهم	164 K النقاط بالذكاء
ايا	1862 K اين	1862 K خطايي
ايميل	1832 K معتبر وارد	1832 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1862 K	1879 K مطلب مخصوص	1879 K مطلب ويژه	1879 K محتوا مخصوص	1879 K محتوا ويژه مشتركان	1882 K مطلب را هم بخوانيد:	1901 K ويدئو در	1901 K ويديو در	1901 K محتوا در	1902 K محتوا از	1926 K مقاله تحت	1927 K متن	1927 K مقاله	1927 K خلاصه	1927 K ترجمه	1927 K خبر
اينجا	1882 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	157 K وكاتب
بازنشر	73 K با ذكر	1926 K
بازگشت	1845 K به بالا
بالصور	229 K..
بالفيديو	229 K..
ببينيد	1844 K:
بخوانيد	1844 K:
بدعمكم	115 K نستمر
بدون	1828 K كمك خوانندگان
براي	1879 K خواندن متن كامل	1879 K خواندن ادامه	1879 K مطالعه متن كامل	1879 K ادامه خواندن	1879 K دسترسي به متن كامل	1905 K ديدن اين محتوا	1905 K مشاهده اين محتوا	1905 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1862 K اين
بيشتر	1844 K بخوانيد	1844 K بخوانيد:	1844 K ببينيد	1846 K بخوانيد:	1882 K بدانيد:
""", 'ت': """
تابع	143 K ايضا:	151 K	157 K الكاتب علي	187 K القراءة
تابعنا	14 K	150 K
تابعوا	150 K	157 K الكاتب علي
تابعونا	14 K	149 K
تبرع	115 K ولو	180 K ل
تجاوز	145 K الي المحتوي
تخطي	145 K الي المحتوي	145 K الاكثر قراءة	145 K قصص مقترحة	145 K البودكاست	145 K يستحق الانتباه وواصل	185 K
ترجم	164 K هذا
تستمر	187 K القصة
تسوق	166 K الان	166 K من متجر
تصوير	1923 K # از #
تعداد	1894 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	164 K اعداد هذا	164 K انشاء هذا	164 K تلخيص هذا	167 K انشاء الملخص	232 K انشاء هذا	232 K اعداد هذا	232 K تلخيص هذا	232 K توليد هذا	232 K انشاء هذه	232 K انشاء الملخص	232 K انشاء النص
تماس	1857 K با نويسنده
تمت	164 K ترجمة هذا	164 K الترجمة	232 K كتابة هذا	232 K ترجمة هذا
""", 'ث': """
ثبت	1886 K نام در كارگاه
ثبتنام	1886 K در كارگاه
""", 'ج': """
جدول	1854 K امروز را	1854 K را حل كنيد
جرب	182 K
جربوا	182 K
""", 'ح': """
حامي	1828 K ما شويد	1828 K ما باشيد
حدث	226 K خطا
حقوق	191 K النشر	191 K الطبع
حمل	15 K	126 K التطبيق من	126 K التطبيق الان	177 K تطبيق	177 K تطبيقنا	177 K الان
حملوا	15 K	177 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1857 K:
خريد	1886 K انلاين كتاب	1886 K انلاين بليت	1886 K كتاب از فروشگاه	1886 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1922 K رخ داد
خلاصات	164 K مولدة
خلاصة	164 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1868 K خود را
در	1844 K اين باره بخوانيد	1854 K نظرسنجي شركت كنيد	1868 K اين نظرسنجي	1868 K نظرسنجي ما	1868 K نظرسنجي	1882 K همين زمينه:	1882 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	149 K قناتنا
رد	1845 K شدن از پربينندهترينها	1845 K شدن از پربيننده ترين ها
ردشدن	1845 K از پربينندهترينها
رفتن	1845 K به محتوا	1845 K به محتواي اصلي
""", 'س': """
ساعدنا	171 K علي تحسين
ساعدونا	171 K علي تحسين
ساند	180 K
ساهم	115 K ولو	115 K في استمرارنا
ساهموا	115 K ولو	115 K في استمرارنا
سجل	166 K الان في	166 K الان لحضور	193 K مجانا
سجلوا	166 K الان في	193 K مجانا
سوالي	77 K داريد
سودوكو	1854 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	172 K في الاستبيان
شاركنا	154 K قصتك	171 K رايك
شاركوا	5 K
شاركونا	154 K قصصكم	171 K رايكم
شاهد	143 K ايضا	143 K:	143 K ايضا:	169 K الفيديو اعلاه	186 K ايضا-	229 K بالصور
شاهدوا	169 K
شما	1868 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	157 K متخصص في	157 K وكاتب
صحفي	157 K متخصص في	157 K وكاتب
صفحة	227 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1923 K # از #
صوت	171 K الان:
صوتوا	171 K الان
صورة	227 K # من #	227 K # / #
""", 'ط': """
طالع	186 K ايضا:
""", 'ع': """
عدد	197 K الاحرف المتبقية
عذرا	226 K، حدث خطا
عضويت	1832 K شما در خبرنامه
عكاس	1857 K:
عكس	1923 K # از #
""", 'ف': """
في	186 K السياق ذاته:	186 K السياق نفسه:	186 K هذا السياق:
""", 'ق': """
قبلا	1879 K مشترك شدهايد	1879 K مشترك شده ايد	1879 K عضو شدهايد	1879 K ثبت نام كردهايد
قد	143 K يهمك:	186 K يهمك ايضا:
قم	177 K بتحميل	177 K بتنزيل
""", 'ك': """
كاتب	157 K وصحفي	157 K وصحافي	157 K وباحث	157 K ومحلل	157 K واكاديمي	157 K صحفي
كاتبة	157 K وصحفية	157 K وصحافية	157 K وباحثة	157 K صحفية
كاراكترهاي	1894 K باقيمانده
كتب	232 K هذا المقال	232 K هذا النص
كد	1857 K خبر:	1857 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	115 K داعما	156 K اول من يعلق
كپيبرداري	1926 K
""", 'ل': """
لا	156 K تعليقات بعد	156 K توجد تعليقات بعد	156 K يوجد تعليقات بعد	156 K توجد تعليقات حتي الان	156 K توجد تعليقات علي هذا	191 K يسمح باعادة
لتصلك	151 K
لديك	119 K اشتراك	119 K حساب	119 K حساب بالفعل	193 K حساب
لديكم	77 K اسئلة
لطفا	1832 K ايميل معتبر	1832 K يك ايميل معتبر	1905 K جاوااسكريپت
لعرض	208 K هذا المحتوي
لقراءة	185 K المزيد
للابلاغ	173 K عن اي خطا	173 K عن خطا في المقال	173 K عن خطا في النص	173 K عن خطا في الخبر	173 K عن خطا في هذا
للاستماع	169 K الي
للاشتراك	149 K في
للانضمام	149 K الي
للتواصل	157 K مع الكاتب	157 K مع الكاتبة
للمزيد	143 K:	185 K من الاخبار	185 K من التفاصيل
لمتابعة	151 K
لمزيد	185 K من الاخبار
لمشاهدة	169 K الفيديو	169 K التقرير	208 K هذا المحتوي	208 K الفيديو	208 K هذا الفيديو
لن	156 K يتم نشر عنوان بريدك
ليصلك	151 K
""", 'م': """
ما	14 K را	38 K رايك	1828 K را به يك قهوه	1828 K را به قهوه	1828 K مستقل هستيم و بدون كمك	1828 K مستقليم و بدون كمك
متاح	126 K علي app store	126 K علي google play	126 K علي متجر ابل	126 K علي متجر غوغل	126 K علي متجر جوجل
مترجم	1857 K:
متصفحك	204 K لا	204 K لا يدعم
متوفر	126 K علي app store	126 K علي google play	126 K علي اب ستور	126 K الان علي app store	126 K الان علي google play	126 K علي متجر ابل	126 K علي متجر غوغل	126 K علي متجر جوجل
محتواي	1902 K جاسازيشده از	1902 K خارجي از
محتوي	205 K مضمن من	205 K خارجي من
مرتبط	1846 K:
مرورگر	1901 K شما
مشترك	119 K بالفعل	119 K بالفعل؟	1879 K هستيد؟ وارد
مشكلي	1922 K پيش امد
مصيتم	9 K
مطالب	1844 K مرتبط:
معماي	1854 K امروز را
ملخص	164 K بالذكاء	164 K المقال بالذكاء	167 K من انشاء الذكاء
منبع	1857 K:	1857 K :
مواضيع	143 K ذات صلة:	186 K متعلقة:
""", 'ن': """
نبذة	157 K عن الكاتب
نزل	15 K	177 K تطبيق	177 K تطبيقنا
نزلوا	177 K
نستمر	115 K بدعمكم
نشر	231 K هذا المقال اولا	231 K هذا المقال لاول مرة
نظر	1862 K شما درباره
نظرات	7 K
نظرسنجي	1868 K:
نقل	73 K مطالب با ذكر	1926 K مطالب
نهاية	145 K الاكثر قراءة
نويسنده	1828 K را به يك قهوه	1857 K:	1857 K :
نويسههاي	1894 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	164 K الملخص	164 K النص	167 K الصوت تم انشاؤه	204 K الفيديو غير	204 K المحتوي غير	205 K المحتوي مقدم	205 K المحتوي من	231 K المقال محمي	231 K المحتوي محمي
هذه	164 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	119 K انت مشترك	119 K لديك حساب	119 K لديك اشتراك	154 K لديك معلومات	154 K لديكم معلومات	154 K لديك قصة	154 K لديكم قصة	165 K كان هذا	165 K كانت هذه	165 K وجدت هذا	165 K اعجبك هذا	165 K اعجبتك هذه	173 K وجدت خطا	173 K لاحظت خطا	173 K وجدتم خطا
همچنين	1844 K بخوانيد	1844 K بخوانيد:	1882 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	187 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1846 K:
ويديو	1846 K:	1846 K |
""", 'ي': """
يتبع	240 K المقال
يجوز	73 K اعادة النشر
يحظر	191 K نقل	191 K نسخ
يستمر	187 K المقال	187 K الخبر	240 K المقال	240 K الخبر
يسمح	73 K باعادة النشر
يمكنك	151 K متابعة	185 K قراءة المزيد
يمكنكم	151 K متابعة
يمنع	191 K نقل	191 K نسخ	231 K الاقتباس
""", 'پ': """
پادكست	1846 K:
پايان	1845 K پربينندهترينها
پرش	1845 K به محتوا
""", 'گ': """
گزارش	1846 K تصويري:	1857 K:	1862 K خطا
""", 'अ': """
अगली	2442 K स्लाइड
अभी	2485 K खेलें:
""", 'आ': """
आज	2452 K का सुडोकू	2452 K का क्विज खेलें
आप	14 K हमें
आपका	2490 K ब्राउजर
आपको	2462 K यह	2462 K ये
आपने	64 K बनाया
आर्थिक	2426 K सहयोग करें
""", 'इ': """
इनपुट	2454 K-	2454 K:	2454 K -	2454 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2441 K भी पढें	2441 K भी पढें:	2476 K भी पढें-	2476 K भी देखें:
""", 'ई': """
ईमेल	2469 K पता मान्य नहीं
""", 'ए': """
एक	2507 K त्रुटि हुई
एजेंसी	2454 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2441 K पढें:	2476 K भी पढें:
""", 'क': """
कंटेंट	2442 K पर जाएं
कुछ	2507 K गलत हो गया
कृपया	2469 K मान्य ईमेल	2469 K सही ईमेल
केवल	2472 K # रुपये में
कोई	49 K गलती	77 K सवाल	2507 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2462 K यह	2462 K आपको
क्विज	2452 K खेलें
""", 'ख': """
खबर	2462 K में कोई	2518 K विज्ञापन के
""", 'छ': """
छोडकर	2442 K सबसे अधिक पढी	2442 K ये भी पढें	2442 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2454 K:
""", 'त': """
तस्वीर	2508 K #/#
""", 'द': """
देखें	2441 K:	2441 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2469 K के लिए धन्यवाद
""", 'प': """
पढिए	2476 K:
पढें	2441 K:	2476 K-
पसंद	74 K आया
पिछली	2442 K स्लाइड
पेज	2508 K #/#	2508 K # / #
पोल	2452 K में हिस्सा
""", 'फ': """
फोटो	2508 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2454 (K
""", 'म': """
मात्र	2472 K # रुपये में
मुख्य	2442 K सामग्री पर जाएं
""", 'य': """
यह	2441 K भी पढें	2441 K भी पढें:	2441 K भी देखें:	2454 (K लेखक के	2462 K खबर आपको	2476 K भी पढें-	2476 K भी पढें -	2490 K वीडियो आपके	2490 K सामग्री आपके	2493 K सामग्री देखने के लिए	2493 K वीडियो देखने के लिए	2511 K लेख कॉपीराइट	2511 K सामग्री कॉपीराइट	2512 K लेख	2512 K खबर	2512 K अनुवाद	2512 K सारांश	2512 K सामग्री
ये	2441 K भी पढें	2441 K भी पढें:	2454 (K लेखक के	2476 K भी पढें-	2476 K भी देखें:
""", 'ल': """
लेख	2518 K विज्ञापन के
लेखक	2454 K के बारे में	2454 (K	2454 K वरिष्ठ पत्रकार हैं	2454 K स्वतंत्र पत्रकार हैं
लेखिका	2454 K के बारे में	2454 (K	2454 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2518 K के बाद
वीडियो	2493 K देखने के लिए
""", 'श': """
शेष	2483 K अक्षर
""", 'स': """
संबंधित	2441 K:	2476 K खबर:	2476 K खबरें:
सदस्यता	2469 K लेने के लिए धन्यवाद
सबसे	2442 K अधिक पढी गईं समाप्त
सब्सक्राइब	2469 K करने के लिए धन्यवाद	2469 K करने के लिए शुक्रिया
सर्वाधिकार	2511 K सुरक्षित
सर्वे	2452 K में हिस्सा
सामग्री	2442 K पर जाएं	2442 K को स्किप करें
सिर्फ	2472 K # रुपये में
स्वतंत्र	2426 K पत्रकारिता को समर्थन	2426 K पत्रकारिता का समर्थन	2426 K पत्रकारिता का साथ
""", 'ह': """
हम	2426 K किसी कॉरपोरेट	2426 K किसी कॉर्पोरेट	2426 K कॉरपोरेट या सरकार	2426 K न किसी कॉरपोरेट	2426 K किसी सरकार या
हमारा	15 K
हमारी	2426 K पत्रकारिता का समर्थन	2426 K पत्रकारिता को सहयोग	2426 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2426 K किसी कॉरपोरेट	2426 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	412 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	360 K পডুন:	360 K পডুন	360 K দেখুন:	385 K পডুনঃ	385 K পডুন-	385 K পডুন :
আরো	360 K পডুন	385 K পডুন:	385 K পডুনঃ
""", 'এ': """
এই	396 K কনটেন্ট	413 K লেখাটি	413 K খবরটি
""", 'ক': """
কিছু	408 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	365 K:
""", 'ত': """
ত্রুটি	408 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	360 K:
""", 'ব': """
বিজ্ঞাপনের	386 K পর	386 K নিচে
""", 'ম': """
মতামত	365 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	365 K:
লেখকঃ	365 K
লেখকের	365 K আরও
লেখাটি	413 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	412 K সংরক্ষিত
সূত্র	365 K:
সূত্রঃ	365 K
স্পনসরড	387 K
স্পন্সরড	387 K
""", 'ก': """
กด	14 Kติดตาม	4826 Kติดตาม	4826 Kไลก์
""", 'ข': """
ขอ	4829 Kบคุณภาพจาก	4829 Kบคุณข้อมูลจาก
ข่	4822 Kาวที่เกี่ยวข้อง:	4829 Kาวโดย	4835 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4835 Kิป:
คุ	4832 Kณรู้สึกอย่างไรกับ	4832 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4835 Kคลิป:	4835 Kคลิป :
""", 'ซ': """
ซื	4833 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4822 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4826 Kดตามช่อง	4826 Kดตามเรา	4826 Kดตามข่าว	4844 Kดตามอ่านข่าวอื่นๆ	4844 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4831 Kม ai
""", 'ท': """
ทด	4833 Kสอบความรู้ของคุณเกี่ยวกับ	4833 Kสอบความรู้ของคุณ:
ทำ	4833 Kแบบสำรวจสั้น
ที	4829 K่มา:	4829 K่มา :
""", 'บ': """
บท	4831 Kความนี้ใช้ ai	4831 Kสรุปนี้	4831 Kความนี้แปล	4831 Kความนี้เรียบเรียง	4832 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4831 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4829 K้เขียน:	4829 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4832 Kข้อผิดพลาดในบทความ
พื	4845 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4833 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4829 Kพ:	4869 Kพที่ # จาก #	4869 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4833 Kวมโหวต:	4833 Kวมโหวต :	4833 Kวมทำแบบสำรวจ	4833 Kวมสนุกตอบคำถาม	4833 Kวมสนุกลุ้น	4840 Kวมสนับสนุน
ร้	4848 Kองทุกข์	4848 Kองเรียน
""", 'ล': """
ลง	4833 Kทะเบียนเข้าร่วมสัมมนา	4833 Kทะเบียนเข้าร่วมงานได้ที่	4833 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4840 Kับสนุน
สร	4831 Kุปโดย	4831 Kุปข่าวด้วย	4831 Kุปนี้	4831 Kุปข่าวโดย	4832 Kุปนี้มีประโยชน์
สา	4848 Kยด่วนข่าว	4848 Kยด่วนทีมข่าว
ส่	4848 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4869 K้า # จาก #
""", 'อ': """
อ่	4822 Kานเพิ่มเติม:	4822 Kานต่อ:	4822 Kานข่าวต้นฉบับ:	4822 Kานเพิ่มเติม	4822 Kานประกอบ:	4835 Kานข่าวเพิ่มเติม:	4835 Kานข่าวเพิ่มเติม	4835 Kานข่าวที่เกี่ยวข้อง:	4835 Kานข่าว:	4835 Kานเรื่องอื่น:	4844 Kานข่าวต้นฉบับได้ที่	4844 Kานบทความอื่นๆ	4844 Kานรายละเอียดเพิ่มเติมได้ที่	4844 Kานข่าวอื่นๆ ที่	4844 Kานข่าวอื่นๆ ได้	4844 Kานข่าวอื่นๆ เพิ่ม	4844 Kานข่าวอื่นๆ ใน
อ้	4829 Kางอิง:
""", 'เ': """
เก	4829 Kี่ยวกับผู้เขียน
เข	4826 K้าร่วมช่อง
เน	4831 Kื้อหานี้สร้าง	4845 Kื้อหาสปอนเซอร์	4845 Kื้อหาโฆษณา	4845 Kื้อหาสนับสนุนโดย	4857 Kื้อหานี้มาจาก
เพ	4826 Kิ่มเพื่อน
เร	4829 Kื่อง:	4829 Kื่อง :	4829 Kื่องและภาพ
""", 'แ': """
แจ	4832 K้งแก้ไขข่าว	4848 K้งเบาะแส	4848 K้งข่าว
แช	5 Kร์
แป	4831 Kลโดย
แอ	4826 Kดไลน์
""", 'โ': """
โฆ	4845 Kษณา -
""", 'ใ': """
ให	4832 K้คะแนนบทความ
""", 'ไ': """
ไม	4826 K่พลาดทุกข่าวสาร	4826 K่พลาดข่าว
""", 'ả': """
ảnh	5217 K:	5275 K #/#	5275 K # / #
""", 'ủ': """
ủng	5217 K hộ tác giả	5238 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3007 Kせて読みたい	3007 【Kせて読みたい】	3007 Kせて読みたい:
""", 'こ': """
こち	3007 Kらもおすすめ	3007 Kらもおすすめ:	3043 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3017 K記事を書いた人	3017 K記事の筆者	3022 K要約はai	3022 K要約は、ai	3022 K要約は役に立ち	3022 ※K要約	3022 K記事の翻訳	3022 K記事の要約	3022 K記事はai	3022 K翻訳	3022 K見出しはai	3024 K動画はお住まいの地域	3024 K動画は、お住まいの地域	3024 K動画は現在ご利用	3024 K動画はご覧いただけません	3024 K動画は再生できません	3024 K動画は公開を終了	3034 K記事は	3034 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	2999 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3007 Kと見る:	3043 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3076 Kーが発生しました
""", 'オ': """
オリ	3043 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3024 Kーヤーを読み込	3048 【Kゼント】	3048 Kゼント応募
""", 'ペ': """
ペー	3077 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	2979 Kルアドレスの形式が	2979 Kルアドレスが正しくありません
""", '一': """
一覧	3043 【K】
""", '下': """
下載	15 K	5318 Kapp	5318 K應用程式
下载	15 K	5318 Kapp	5318 K应用
""", '以': """
以上	5361 K内容由ai
以下	5429 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5354 K:	5354 (K	5354 K係	5354 K为	5354 K為
""", '你': """
你做	64 K了吗
你可	5336 K能會喜歡:	5386 K能想看:
你有	5347 K线索
你覺	5363 K得這篇
你觉	5363 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5354 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5361 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5325 K微信公众号	5325 K官方微信
""", '内': """
内容	5361 K由ai
""", '再': """
再生	3028 K速度
""", '写': """
写真	3007 【K】	3007 K:	3009 K特集:	3043 【Kを見る】	3043 【Kギャラリー】	3077 K #/#	3077 K#/#	3077 K # / #
""", '出': """
出典	3017 K:
出现	5425 K问题
出錯	5425 K了
出错	5425 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3043 【K】	3043 Kの記事:
""", '剩': """
剩余	5396 K字数
剩餘	5396 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5345 K	5381 K
""", '動': """
動画	3007 【K】	3009 K:	3009 【K】	3024 Kプレーヤーを読み込	3024 Kプレイヤーを読み込	3043 【Kを見る】
""", '升': """
升級	5381 K
升级	5381 K
""", '原': """
原文	5385 K刊于	5385 K刊於
""", '参': """
参与	5365 K我们的
参考	74 Kになった	3007 K:
""", '參': """
參與	5365 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5364 K错误
发生	5425 K错误
""", '取': """
取材	3017 K・文	3017 K・執筆
""", '另': """
另请	5336 K参阅
""", '可': """
可以	5346 K在x上
可自	73 K由转载
""", '合': """
合わ	3007 Kせて読みたい:
合成	3024 K音声で読み上げ	3024 K音声による読み上げ
""", '同': """
同场	5336 K加映:
同場	5336 K加映:
""", '問': """
問問	5361 K我們的ai
問題	3076 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5304 K作者	5304 K这篇文章
喜歡	74 K這篇	5304 K作者	5304 K這篇文章
""", '執': """
執筆	3017 K:	3017 K/
""", '報': """
報名	5369 K參加
""", '填': """
填写	5365 K问卷
填寫	5365 K問卷
""", '如': """
如发	5364 K现
如有	5347 K线索	5347 K線索	5356 K新聞線索,	5356 K新聞線索請
如果	5347 K您有相关线索	5347 K你掌握	5347 K您掌握	5353 K您有
如發	5364 K現
""", '官': """
官方	5325 K微信:	5325 K微信公众号:
""", '審': """
審校	5354 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5336 K閱讀	5336 K阅读	5336 K閱讀:	5336 【K閱讀】	5339 【K閱讀】	5339 【K阅读】	5386 K阅读:
""", '开': """
开启	5318 K通知	5318 K推送通知
""", '引': """
引用	3017 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5339 K/	5386 K:
影音	5339 K/	5339 【K】	5386 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5386 K看更多:
""", '微': """
微信	5318 K扫	5325 K公众号:
""", '您': """
您对	5363 K这篇文章
您對	5363 K這篇文章
您有	5347 K线索
您的	32 K评论
您覺	5363 K得這篇
您觉	5363 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5315 K您的訂閱
感谢	5315 K您的订阅
""", '打': """
打开	15 K	5318 K微信
打賞	5304 K作者
打赏	5304 K作者
""", '扩': """
扩展	5336 K阅读:
""", '扫': """
扫一	5318 K扫
扫描	5318 K二维码关注	5345 K
扫码	5345 K
""", '投': """
投票	5365 K:
投稿	32 Kは
""", '报': """
报名	5369 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5345 K追蹤
""", '掃': """
掃一	5318 K掃
""", '採': """
採訪	5354 K撰文:
""", '推': """
推荐	5336 K阅读	5336 K阅读:	5339 K阅读:
推薦	5336 K閱讀:	5339 K閱讀:
""", '提': """
提供	3017 K:
""", '摘': """
摘要	5361 K由
""", '撰': """
撰文	5354 K:
撰稿	5354 K:
""", '支': """
支持	5379 K
""", '收': """
收听	3 K	5374 K我们的播客	5374 K我们的节目
收聽	3 K	5374 K我們的播客	5374 K我們的節目
""", '文': """
文/	3017 K
文:	3017 K
文・	3017 K
文字	3028 Kサイズ	3028 Kの大きさ
文章	49 K有误	5354 K来源:	5364 K有误	5364 K有誤
""", '新': """
新聞	46 K爆料	5347 K線索
新闻	46 K热线	46 K报料	46 K爆料	5347 K线索热线	5347 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5336 K:	5336 K新聞:	5336 K內容:	5336 【K新聞】	5336 K相關	5336 K阅读:	5336 K報導:	5336 K报道:	5339 【K新聞】	5339 【K新闻】	5385 K精彩内容	5385 K精彩內容	5385 K内容请	5385 K內容請	5385 K资讯请	5385 K資訊請	5385 K资讯,请	5385 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	2979 Kなメールアドレスを
有問	77 K題
有料	5347 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5428 K授权不得转载	5428 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5361 K容由ai
本图	5429 K片由ai
本报	46 K热线
本摘	29 K要	5361 K要
本文	29 K摘要	5354 (K作者	5354 K作者	5361 K摘要	5361 K由ai	5361 K由人工智能翻译	5361 K由人工智能生成	5361 K由人工智慧	5385 K章來自	5385 K转载自	5385 K轉載自	5385 K来自微信	5385 K来自公众号	5385 K来自:	5385 K來自:	5428 K受版权保护	5428 K受著作權保護	5428 K原载于	5428 K首发于	5428 K原刊於	5428 K首发于《	5428 K轉載自	5428 K转载自	5428 K轉載自《	5428 K转载自《	5429 K由ai	5429 K由人工智能	5429 K由 ai	5429 K由人工智慧	5429 K使用ai	5429 K经ai
本翻	5429 K译由ai	5429 K译由人工
""", '来': """
来发	36 K表第一
来源	5354 K:
""", '校': """
校对	5354 K:
""", '構': """
構成	3017 K・文
""", '次': """
次に	3007 K読む:
次の	3043 Kページ:	3043 【K記事】
次ペ	3043 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5345 K加入	5346 K在	5346 K关注	5347 K提供线索	5347 K投稿	5356 K提供照片	5356 K提供新闻线索	5356 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5345 K加入	5346 K在	5347 K提供線索	5347 K投稿	5356 K提供照片	5356 K提供新聞線索	5356 K爆料:
""", '正': """
正し	2979 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5429 K片由ai
此摘	5361 K要	5429 K要由ai	5429 K要由 ai
""", '测': """
测一	5365 K测:
""", '測': """
測一	5365 K測:
""", '点': """
点击	5336 K查看	5336 K阅读:	5374 K观看视频	5374 K收听本	5374 K收听节目	5374 K收听完整
点我	5345 K加入
""", '熱': """
熱門	5386 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5347 K请	5347 K請
""", '版': """
版权	5428 K声明:	5428 K所有,	5428 K所有 ©
版權	5428 K聲明:	5428 K所有,
""", '特': """
特集	3009 K:	3009 【K】
""", '用': """
用微	5318 K信扫
""", '画': """
画像	3007 【K】	3043 【Kを見る】	3077 K#/#	3077 K #/#	3077 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5364 K錯誤
發生	5425 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5336 K阅读	5336 K新闻	5336 K报道:	5336 K阅读:	5339 【K报道】	5339 K报道:	5386 K新闻:	5386 K文章:
相關	5336 K新聞	5336 K報導	5336 【K新聞】	5336 K閱讀:	5339 【K報導】	5339 K報導:	5386 K新聞:	5386 K文章:	5386 K報導:
""", '看': """
看更	5336 K多:	5339 【K多】
""", '確': """
確認	5315 K信已寄至	5315 K信已寄到	5315 K信已寄送
""", '立': """
立即	5345 K加入	5365 K报名	5365 K報名
""", '筆': """
筆者	3017 Kプロフィール
""", '編': """
編輯	5354 K:
編集	46 K部への情報提供
""", '线': """
线索	5347 K征集
""", '编': """
编辑	5354 K:	5354 (K:
""", '聽': """
聽我	5374 K們的podcast
""", '自': """
自動	3024 K音声で読み上げ
""", '著': """
著者	3017 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5374 K上方影片
""", '观': """
观看	5374 K上方视频
""", '视': """
视频	5386 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5315 K成功	5381 K	5392 K本報	5392 K我們	5392 K本刊
""", '記': """
記事	9 Kの誤り	2999 Kの間違いを見つけ	2999 Kの誤りを見つけ	2999 Kに関するお問い合わせ	2999 Kへのご意見	3034 Kの誤り	3034 Kに誤り
記者	3017 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3007 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	2999 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3048 【Kプレゼント】	3048 Kプレゼント
""", '請': """
請作	5304 K者喝
請我	5304 K喝杯咖啡	5304 K們喝杯咖啡
請支	5379 K持
請至	5315 K信箱
請輸	5315 K入正確的電子	5315 K入有效的電子
""", '讚': """
讚賞	5304 K作者	5304 K支持
""", '订': """
订阅	5315 K成功	5381 K	5392 K本报	5392 K我们	5392 K本刊	5392 K本公众号	5392 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5304 K者喝
请到	5315 K邮箱
请我	5304 K喝杯咖啡	5304 K们喝杯咖啡
请支	5379 K持
请输	5315 K入正确的邮箱	5315 K入有效的邮箱	5315 K入有效的电子
""", '責': """
責編	5354 K:
""", '資': """
資料	5354 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5379 K
""", '责': """
责任	5354 K编辑:	5354 (K编辑
责编	5354 K:
""", '赞': """
赞助	5379 K
赞赏	5304 K作者	5304 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5396 K输入
""", '这': """
这个	5362 K摘要
这段	5362 K摘要
这篇	10 K文章	57 K调查	57 K报道	5362 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5362 K摘要
這篇	5362 K文章
""", '連': """
連載	3009 K:
""", '還': """
還可	5396 K輸入
""", '采': """
采写	5354 K:
""", '長': """
長按	5345 K
""", '长': """
长按	5345 K
""", '開': """
開啟	5318 K通知	5318 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3007 K記事	3007 K記事:	3007 【K記事】	3007 K:	3007 【K】	3009 K動画:	3009 K特集:	3043 【K写真】
""", '閱': """
閱讀	5336 K更多
""", '问': """
问问	5361 K我们的ai
""", '阅': """
阅读	5336 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5365 K報名
""", '马': """
马上	5365 K报名
""", '點': """
點我	5345 K加入
點擊	5336 K查看	5336 K閱讀:	5374 K觀看影片
""", '같': """
같이	3132 K 보기:	3234 K 읽으면 좋은 기사	3234 K 읽으면 좋은 글
""", '관': """
관련	3132 K 기사:	3170 K 기사 :	3170 [K 기사]	3170 K 기사-
관련기사	3132 K	3132 K:	3132 [K]	3170 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3198 K 차단을 해제
광고차단을	3198 K 해제
""", '괜': """
괜찮아요	3122 K, 웹으로	3122 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3155 K
기사	3 K 듣기	46 K 제보	3153 K #줄 요약	3160 K 주소가 복사
기사에	78 K 대해 궁금	3163 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3170 K 기사:
""", '당': """
당신의	3162 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3132 K 읽기:
더보기	3132 [K]	3132 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3162 K 설문에	3162 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3160 K 복사되었습니다	3160 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3170 [K 본 기사]
""", '모': """
모바일	3122 K 웹으로 볼게요	3122 K 웹으로 계속
모바일웹으로	3122 K 볼게요
""", '문': """
문제가	3210 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3153 K 요약은
본문	3160 K url 복사
""", '사': """
사진	3211 K #/#	3211 K # / #
사진출처	3176 K:
""", '생': """
생성형	3153 K ai가 요약
""", '선': """
선택	3208 (K) 개인정보	3208 [K] 개인정보	3208 (K) 광고성	3208 [K] 광고성
""", '설': """
설문에	3162 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3198 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3162 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3132 [K]
""", '오': """
오류가	3210 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3198 K 이용을 위해	3198 K 서비스 이용을 위해
""", '웹': """
웹으로	3122 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3153 K 요약은 ai	3153 K 요약이 도움	3153 K 기사는 인공지능	3153 K 기사는 ai	3153 K 번역	3155 K 음성은 ai	3163 K 기사가 도움이	3163 K 기사를 어떻게	3163 K 뉴스에 대한 의견	3163 K 기사에 대한 의견
이미지	3211 K #/#	3211 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3170 [K]
이어	3132 K 읽기:
""", '인': """
인공지능	3155 K 음성으로	3155 K(ai) 음성
인기기사	3170 [K]
""", '일': """
일시적인	3210 K 오류가
""", '자': """
자료출처	3176 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3160 K 복사되었습니다
""", '지': """
지금	3183 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3132 K 기사:
추천기사	3170 [K]
""", '출': """
출처	3176 K:	3176 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3211 K #/#
""", '필': """
필수	3208 (K) 개인정보	3208 [K] 개인정보	3208 (K) 이용약관	3208 [K] 이용약관
""", '함': """
함께	3132 K 볼 만한 기사:	3132 K 보면 좋은 기사:	3170 [K 읽기]	3234 K 읽으면 좋은 기사	3234 K 읽으면 좋은 글	3234 K 보면 좋은 기사
""", '핫': """
핫클릭	3170 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3132 [K]
"""}

CONTAINS = {',': """
,说:	5453 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4196 K-vă	4200 K
abonații	55 K pot	4197 K noștri
abonează	85 K-te	4076 K-te pentru	4083 K-te pe youtube	4196 K-te
abonné	55 en tant qu'K	2093 pas encore K	2096 déjà K	2099 en tant qu'K
abonnés	2093 réservé à nos K	2096 réservé aux K	2288 nos K	2291 K
abonējiet	85 K	3375 K
actualisé	111 cet article a été K
actualité	2110 l'essentiel de l'K	2124 suivez l'K	2124 suivez toute l'K	2124 retrouvez toute l'K	2159 couvre l'K
actualizată	111 știrea a fost K
acționari	4161 fără K
adatkezelési	2544 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1755 K
adomány	2656 K
adományoddal	2652 K
adományok	2656 K
adományozz	2652 K
adományozzon	2573 K itt
advirtió	1755 K
adód	2654 K #
adója	2573 K #
adăugat	4199 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4732 K	4764 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2290 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1755 K
afișată	65 email nu va fi K
agregó	1755 K
aicināja	3378 K
aizsargātas	3317 visas tiesības K
aiškino	3311 K
ai가	3215 K 작성	3215 K 생성	3215 K 요약	3215 K 번역
ai로	3215 K 작성	3215 K 생성
ai를	3215 K 활용해
ajouté	2290 a K
ajută	4196 K-ne
ajánld	2652 K fel
aktualizovaný	111 článok bol K
aktualizován	111 článek byl K
aktérů	111 jména K
alkalmazás	2537 töltsd le az K
alkalmazásban	2571 az K
alkalmazást	2571 K
alkalmazásunk	2653 K
alkalmazásunkat	2537 töltse le K
alkalmazásunkban	89 K
alăturat	4100 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2185 aidez-nous à K
analytička	546 je K
anhören	4 artikel K	4 text K	4 beitrag K	915 jetzt K:
anketě	566 naší K	566 v K
ankietę	40 naszą K	110 K	3788 naszą K	3788 krótką K
ankstesnėje	111 K versijoje
anmäl	4812 K dig till vårt	4812 K dig till våra
anmäla	4679 genom att K dig	4727 genom att K dig
annoncé	2290 a K
annoncør	739 betalt af en K	739 betalt af K
annonslänkar	42 K	79 K	4732 K	4764 K
annonsör	4743 betalt av en K	4743 betald av en K
annonsør	3659 betalt av en K
anterioară	111 versiune K a
antérieure	111 version K de cet
anunció	1755 K
anunțat	4199 a K
använder	4694 vi K cookies	4695 K kakor
anúncio	3967 após o K	3967 depois do K
anúncios	75 sem K	4066 sem K
apelował	3880 K
apelowała	3880 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1578 descarga la K	1578 descarga nuestra K
aplicația	89 în K noastră	4084 descarcă K	4196 descarcă K noastră	4196 descarcă gratuit K	4196 descarcă K și	4197 K noastră
aplikacją	89 z naszą K
aplikację	3741 pobierz naszą K	3742 pobierz K	3742 ściągnij K	3811 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4492 našej K
aplikáciu	4492 mobilnú K	4492 K
aportació	504 la teva K
aportación	1624 tu K	1658 haz tu K
apoyá	1752 K
applikációnk	2571 K
applikációnkat	2571 K
applikációnkban	89 K
apsolīja	3378 K
apóyanos	1624 K	1752 K
apóyenos	1624 K	1752 K
apúntate	1550 K a	1571 K a nuestra	1571 K gratis	1752 K gratis
apărat	4199 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	4949 bir K paylaş
artykuł	17 darmowy K	23 cały K	3729 podoba ci się ten K	3789 nasz K do końca	3809 ostatni darmowy K	3878 ten K
artykułu	111 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1551 te ha gustado este K	1561 regala este K	1561 regalar este K	1567 último K gratis	1567 te queda # K	1661 y lee este K	1742 K	1743 #% del K	1743 # % del K	1743 #% de este K	1743 # % de este K	1753 este K
artículos	17 K gratis	1567 K gratis este mes	1567 te quedan # K	1567 límite de K	1742 K
aseguró	1755 K
associés	2133 cookies K à ce contenu
assuré	2290 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	973 produkte unabhängig K
autentificați	27 K-vă	4070 trebuie să vă K
autentifică	27 K-te	4076 K-te pentru
autorização	3946 sem K prévia e expressa
autorką	3780 kontakt z K
autorská	548 K práva
avertizează	4199 K
avísanos	1752 K
ayúdanos	1624 K	1752 K a
açikladi	5032 K
açin	4949 K
añadió	1755 K
año	1754 al K
""", 'b': """
bağirdi	5032 K
bağirdilar	5032 K
bağiriyor	5032 diye K
bağiriyordu	5032 K
bağiş	5029 K yap	5033 K
bağişiniz	5029 K
bağlantilari	79 satiş ortakliği K	4942 satiş ortakliği K
başlayan	4948 tl'den K
başvurun	4949 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4668 vi K ditt stöd	4812 vi K din hjälp
beiträge	63 neue K per mail	1045 K
beiträgen	1045 K
bekapcsolása	2537 értesítések K
beløb	807 fast K
beløp	3724 gi et K	3726 fast K
bemängeln	1056 K
bemängelt	1056 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4815 K
berättar	4815 K
berørt	1 hvis du er K
bestätigen	835 K sie ihre
bestätigungslink	964 K
bestätigungsmail	835 K	964 K
betalvägg	4816 K
bezpečí	112 linka K	112 linku K
bezplatný	588 poslední K článek	4486 náš K webinár	4511 posledný K článok
bezplatných	4497 K článkov
bezpłatne	3794 K konto
bezpłatny	3785 nasz K webinar	3809 ostatni K artykuł
bezpłatnych	3794 limit K
beágyazott	2613 egy K tartalom látható	2613 egy K tartalom található
beállításai	2612 cookie-K miatt
beállítások	2612 cookie-K miatt	2612 cookie K miatt	2612 süti K miatt
beğendiyseniz	5030 bu haberi K	5030 bu yaziyi K
biết	5300 cho K
blokovač	620 K reklam
blokování	537 K reklam	620 K reklam
blokującego	3843 programu K reklamy
blokującej	3843 wtyczki K reklamy
blokujący	3843 program K reklamy
blokującą	3843 wtyczkę K reklamy
blokátor	620 K reklam
bohaterów	111 imiona K
boletín	83 el K	83 al K	83 nuestro K	1571 recibe el K	1571 nuestro K	1576 K diario	1752 recibe el K	1753 nuestro K	1756 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2104 dans votre K mail	2104 dans votre K e-mail
brezplačen	4611 zadnji K članek
brezplačne	4598 K članke
brezplačni	4591 naš K webinar	4611 zadnji K članek
brezplačnih	4598 K člankov
bronił	3880 K się
brzmiał	3880 K
brzmiała	3880 K
brzmiało	3880 K
butlletí	427 subscriu-te al K	427 el nostre K	505 el nostre K	508 K
buzdított	2655 K
buzdította	2655 K
buzón	84 en tu K	1574 en tu K
bájate	1752 K la app
báo	5218 là nhà K
bölümünde	90 yorum K
bönföll	4815 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4815 K
bønfaldt	808 K
bønn	3576 vi har en K til deg
bønnfalt	3727 K
bústia	450 a la teva K
bülten	4938 e-K	5033 K
bültene	4889 K abone	4889 K kayit	4889 K kaydol
bülteni	4938 haber K
bültenimiz	83 K	5030 K
bültenimize	83 K	83 e-K	4889 K	5029 K	5030 K
bültenine	4938 K
błagał	3880 K
błagała	3880 K
bạn	54 gửi cho K bè	5192 hộp thư của K	5237 sự ủng hộ của K	5297 mời K	5297 cần sự ủng hộ của K	5297 nhờ sự ủng hộ của K
bằng	5247 K văn bản của báo
""", 'c': """
caffè	2839 un K
café	59 me paga um K	1625 un K	1658 un K al mes	2162 un K
caractères	2185 limitées à # K
catedrática	1621 es K
catedrático	1621 es K
celého	516 pro čtení K
cercetătoare	4100 este K
cercetător	4100 este K
changés	111 prénoms ont été K
chaîne	2288 notre K
chefredaktör	4717 är politisk K	4717 är K
chefredaktør	716 er K
chuyện	5216 bạn có câu K
chép	5211 cấm sao K bài	5247 mọi sao K
chính	111 đính K	5201 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5192 bản tin của K tôi	5195 theo dõi K tôi	5216 cho K tôi qua	5216 liên hệ với K tôi qua	5216 hãy liên hệ với K tôi	5297 ủng hộ K tôi	5297 K tôi cần sự giúp đỡ	5297 giúp K tôi	5297 theo dõi K tôi	5297 hãy gửi cho K tôi	5297 hãy liên hệ với K tôi	5297 hãy báo cho K tôi	5298 K tôi trên	5298 của K tôi	5298 cho K tôi
chọn	5297 hãy bình K
cikkből	2651 K #
cikkéből	2651 K #
cikkünk	2653 minden K
cikkünkhöz	2653 minden K
collecté	2107 est K par
collectée	2107 est K par
collectées	2107 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3922 os K são exclusivos para	3922 K são exclusivos para assinantes	3928 nos K
comentó	1755 K
comisión	1647 recibir una K
comissió	445 rebre una K
comissão	3966 receber K	3966 receber uma K
commerciële	3478 K partner
communauté	2170 K whatsapp	2170 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2870 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2290 a K
condiții	4087 termeni și K
confidentialité	2137 politique de K
confidențialitate	4087 politica de K
conférences	2159 est maître de K
connecté	2139 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3893 acesse todo o K	3956 ao exibir este K	3956 ao ver este K
contribuição	3948 com a sua K	4065 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	111 K cenas
contó	1755 K
conversación	1599 participar en la K
conținut	11 acest K	4076 K doar pentru abonați
conținutului	4096 preluarea K
cookieinställningar	4692 K	4719 K
corespondentă	4100 este K
corrección	111 K:
correção	111 K:
corrigé	111 article a été K
creează	4196 K un cont pentru a citi
csatornájára	2561 viber-K
csatornánk	2653 K
csatornánkhoz	2561 telegram-K	2561 whatsapp-K
csatornánkra	2561 youtube-K	2652 iratkozz fel K	2652 iratkozzon fel K
csábított	2655 K
cuéntanos	43 K	72 K	1599 K en	1752 K
cuéntenos	43 K	72 K
czytać	3735 aby K dalej	3735 żeby K dalej	3877 chcesz K dalej
czytelników	41 naszych K	3789 opiniami K	3800 z wpłat K	3800 dzięki wsparciu K	3817 K	3878 naszych K	3878 z wpłat K
câmpurile	65 K cu steluță
cântau	4199 K
címével	2596 e-mail-K
cùng	56 hãy tham gia K họ
của	5221 là cây bút K	5298 độc giả K
""", 'd': """
danişmanliği	4943 yatirim K kapsaminda değildir	4943 yatirim K hizmeti
daní	4502 # % z K	4502 #% z K
darbą	3309 mūsų K
darowiznę	3733 przekaż K	3877 przekaż nam K	3877 przekaż K na
datenschutzerklärung	861 unserer K	1054 unserer K	1054 unsere K
datenübertragung	903 der K zu
dați	67 K-mi tag
debatindlæg	717 send dit K	717 skrive et K
debatredaktør	716 er K
debattredaktør	3632 er K
debattør	716 er K
declaró	1755 K
decía	1755 K
demandé	2290 a K
denmişti	5032 K
denunció	1755 K
dependență	93 jocurile de noroc pot crea K
descrições	111 contém K
descárgate	1578 K la	1578 K nuestra
destekçimiz	4949 K olun	5029 K olun
desteğiniz	5029 K
desteğinizle	5030 K
desteğiyle	21 okurlarin K	4924 yapay zeka K	4940 K ayakta	4954 yapay zeka K
değildir	35 sorumlu K
değiştirildi	111 isimler K
değiştirilmiştir	111 isimler K
difficoltà	0 in K
difícil	112 passar por um momento K
dilediğin	5028 K zaman iptal
dilediğiniz	5028 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4491 K môžu
disponível	3904 K no google play
doação	3889 faça uma K	3948 sua K	4065 sua K	4065 faça uma K	4069 K
doações	4069 K
dodał	3880 K
dodała	3880 K
dodává	657 K
događaj	4387 naš K
domagał	3880 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	504 fes una K	508 K
donación	1556 haz una K	1556 tu K	1624 tu K	1624 una K	1752 tu K	1752 haz una K	1756 K
donația	4196 K ta
donație	4196 fă o K	4200 K
donații	4200 K
donează	95 K cât poți	4196 K acum
doplněn	111 článek byl K
doporučil	657 K
doporučila	657 K
doporučovala	657 K
dopuštenja	4398 bez K
doradzał	3880 K
dorzuć	3877 K się
dostawać	3810 chcesz K
dostávajte	4517 K
dostávat	589 chcete K	617 chcete K zprávy
dostávať	4512 chcete K
dostávejte	595 K
dostęp	85 kup K	3735 masz już K	3794 pełny K do	3794 wykup K	3877 kup K
dostępny	3735 artykuł K tylko
dotazník	110 K	567 krátký K	4490 krátky K
dotazníka	4490 nášho K
dotazníku	566 našeho K	567 krátkého K
dowolną	3879 K kwotą
dočtete	576 více se K
dołóż	3877 K się
dołącz	56 K do nich	56 K	3747 K do nas na	3877 K do nas	3877 K do grona	3877 K do nich
drastické	111 obsahuje K
draudžiama	3255 K kopijuoti	3255 be leidimo K	3255 be sutikimo K
draudžiamas	3276 be leidimo K
dueños	1691 sin K	1691 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3878 K dalej
dziennikarką	3781 jest K	3858 jest K
dzięki	3878 K wam	3878 K tobie
dziękujemy	3791 K za zapisanie	3791 K za zapis	3877 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2096 pour K
déclare	2290 K
déclaré	2290 a K
découvrez	2093 K nos offres	2287 K nos offres
déductible	2087 K des impôts	2087 K à #	2289 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2290 K
déplore	2290 K
déposés	2175 des cookies seront K
désabonner	2104 K à tout moment	2108 K à tout moment	2108 vous K en cliquant
désactiver	2131 K adblock
désactivez	2131 K adblock
désinscription	2108 K à tout moment
désinscrire	2108 K à tout moment	2110 vous K à tout moment
détresse	0 en K
díky	655 K vám
dôvery	112 linku K
dömde	4815 K
dømte	808 K	3727 K
düzeltme	111 K:
děkujeme	654 K, že nás čtete
dřívější	111 K verzi článku
důvery	112 linka K
dụng	5197 tải ứng K	5297 tải ứng K của	5297 hãy tải ứng K	5297 tải ngay ứng K
""", 'e': """
edellyttää	2012 K tunnusta
editörlerimize	44 K
editörüdür	4921 K
editörün	111 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2650 K készült
elaboración	1647 no ha participado en la K
electrònic	427 el teu correu K
electrónico	65 correo K no se mostrará	1574 tu correo K	1599 tu dirección de correo K no será publicada
elemző	2564 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2530 a teljes cikk K
elsőként	2572 értesülj K
előfizetés	2656 K
előfizető	2530 már K	2652 legyen K
előfizetőink	55 K	2530 K olvashatják	2575 K számára	2653 K
előfizetők	55 az K	2586 csak K	2656 K
előfizetőknek	2531 csak K	2586 K szól
előfizetőként	55 K
előfizetőnktől	2596 K
emlékeztetett	2655 K
emoțional	111 pot afecta K
endereço	3922 seu K de email não será
engedély	2579 K nélkül tilos
engedélyezze	2543 K a javascript
engedélyezése	2613 tartalmainak K	2613 tartalmak K
engedélyhez	2579 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	111 pour cette K, nous	2288 cette K	3494 onze korte K	3494 onze K
enquêtent	2288 K pour vous
enquêtes	2288 nos K
ensimmäinen	2075 K kuukausi
enthält	903 dieses element K daten
entraînement	53 K d'ia
entrée	2238 ctrl+K	2238 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1752 K
epizódu	4488 K
erată	111 K:
ergänzt	111 text wurde K	111 artikel wurde K
erhvervsredaktør	716 er K
erhältlich	915 shop K	993 im shop K
erişin	4949 K
erklärt	1056 K
erklärte	1056 K
erkände	4815 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1053 K sie es weiter
erzählt	72 K uns	1056 K
erzählte	1056 K
escribió	1755 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1599 K a	1752 K
estimé	2290 a K
estás	1551 ya que K aquí	1551 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4898 javascript'i K
evästeasetuksesi	1965 K
evästeasetuksiasi	1989 K
evästeasetuksissa	1965 K
evästeasetusten	1965 K
evästeasetustesi	1965 K
evästeet	1989 K	2014 K
evästeitä	1968 K
evästesuostumuksesi	1965 K
evästevalintasi	1965 K
evästevalintojesi	1965 K
existují	579 K díky
experiência	72 conte sua K
explicó	1755 K
expliqué	2290 a K
expérience	72 partagez votre K
extensión	1748 K máxima
externého	4482 K obsahu
externí	559 K obsah
externího	559 K obsahu	559 obsah z K
externý	4482 K obsah
""", 'f': """
favoritkälla	4713 K
faça	4065 K um pix
felelősséget	35 nem vállal K
felhasználása	2578 cikkek K csak	2578 cikk K csak	2578 tartalom K csak	2578 anyagok K csak
felhasználási	2544 K feltételek
felietonistką	3858 jest K
felietonistą	3858 jest K
feliratkozás	2532 K a hírlevélre	2532 hírlevél K
feliratkozásommal	2559 K
feliratkozással	2559 K
felkavaró	111 K
fictício	111 nome K
fictícios	111 nomes K	111 nomes são K
filmări	45 poze și K
filozófus	2564 K
folosește	4087 K cookie
folytatásához	2530 a cikk K
fordítóval	2568 gépi K
forintért	2575 havi # K
formulára	4495 odoslaním K
formulário	4065 inscreva-se no K
formuláře	572 odesláním K
forrásként	2560 kedvenc K
fortæl	72 K os
fortæller	808 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2547 küldd el K
fotóit	45 K	2547 küldje el K	2547 küldje be K
fotóját	2547 küldje el K
frissítettük	111 K a cikket	111 cikkünket K
frågade	4815 K
früheren	111 K version	111 K fassung
férjen	2652 K hozzá
följ	4686 K oss på	4812 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4709 alla rättigheter K
fördere	1053 K
fördermitglied	85 werden sie K	931 werde K	931 werden sie K
fördern	1053 jetzt K	1053 K sie
föredragen	4713 K källa
föredragna	4713 K källa
föreslog	4815 K
författare	4717 är K och
förklarade	4815 K
förklarar	4815 K
försvarade	4815 K sig
følg	681 K os på	805 K os	3597 K oss på	3724 K oss
første	729 K måned	807 K måned	3646 K måned	3726 K måned
førsteamanuensis	3623 er K
førstelektor	3623 er K
független	2528 támogassa a K	2653 K sajtó
főmunkatársa	2637 K
főszerkesztője	2566 K
""", 'g': """
gadā	3377 K
gazeteciliği	5030 bağimsiz K
gazeteciliğimiz	5030 K
gazetę	3820 kup K
gefällt	964 K ihnen, was sie	964 K dir, was du
gelmişken	4882 buraya kadar K
gespräch	111 K wurde gekürzt
geändert	111 namen K	111 name K	111 namen wurden K
geöffnet	867 wird in neuem fenster K
giovedì	20 ogni K
giáo	5218 là K sư
giúp	0 cần K đỡ	112 tìm trợ K ở đâu
giảng	5218 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4461 K
gridò	2965 K
gràcies	451 K a gent com tu	505 K a tu
grátis	4067 teste K
grâce	21 K à vous	2084 K à vos dons
gwiazdką	65 pola z K
gärna	4812 vill K höra från dig
går	659 før du K	3576 før du K
gåva	4668 ge en K i dag	4668 ge en K nu	4669 din K	4669 ge en K	4812 din K gör	4812 ge en K i dag	4816 K
gönderdik	4956 size bir e-posta K
gönderin	4949 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4813 K mer
göre	5032 K
görün	4949 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	4949 K
gösterilmeden	4912 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	111 haber K	111 yazi K
güncellenmiştir	111 haber K
găsești	112 unde K ajutor
głosił	3880 K
głosiła	3880 K
głosiło	3880 K
głosuj	3805 K
głosujcie	3805 K
głównej	3796 na stronie K
gương	69 trang K
gửi	54 hãy K	5216 xin K về
""", 'h': """
használ	2543 cookie-kat K	2544 sütiket K
használat	2543 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1056 K es
helyesbítés	111 K
helyreigazítás	111 K
helyszínen	2547 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	895 bei google K
hirdették	2655 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2623 K
hirdetésblokkolót	2623 K
historią	72 podziel się swoją K
historička	546 je K
história	72 conte sua K
hjälp	112 här kan du få K	112 här får du K	112 här finns K	4720 K av ai	4744 K av ai	4812 K oss
hjälper	4812 din gåva K
hjælp	0 brug for K	112 her kan du få K	719 K af ai	719 K fra ai	740 K af ai	805 vi har brug for din K	805 K os
hjælper	805 dit bidrag K
hlásal	657 K
hlásala	657 K
hlásá	657 K
hovorí	4566 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2549 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2549 a K
hozzátette	2655 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	1990 tekoälyä K
hágase	85 K socio
hájil	657 K se
hájila	657 K se
häng	4812 K med i
häufiger	895 bei google K
häusliche	0 K gewalt
hävdar	4815 K
håller	48 K du med	48 K du inte med	4751 läsare som K
hævder	808 K
hébergé	2133 ce contenu est K par
hình	111 có chứa K ảnh
híreinket	2596 K
hírekben	2537 a google K	2560 google K
hírlevelére	2559 K
hírlevelünk	83 K	2653 K
hírlevelünket	2559 K
hírlevelünkre	83 K	2532 K	2652 iratkozzon fel K	2652 iratkozz fel K	2653 K
hírlevél	2656 K
hírlevélre	83 K	2652 iratkozz fel a K	2652 iratkozzon fel a K
hó	2654 ft/K
hónap	2575 első K	2654 első K
hören	988 K sie hier.
hører	3637 der du K
hükmetti	5032 K
hüüdis	1824 K
hüüdsid	1824 K
hľadať	112 kde K pomoc
hűségidő	2586 K nélkül
hồng	5246 nhận hoa K
""", 'i': """
iecienītāko	3325 K avotu
iepriekšējā	111 K versijā
ifølge	808 K	3727 K
ihtiyaç	0 yardima K
illimité	2099 accès K	2194 en K
imágenes	45 tus K	111 contiene K
incorporó	1621 se K a
independentă	4197 presa K
independência	4066 a K
indicó	1755 K
indiqué	2290 a K
indrømmede	808 K
indrømmer	808 K
indépendance	2288 notre K
indépendant	2083 soutenez le journalisme K	2288 journalisme K	2288 média K
indépendante	2191 la presse K a	2288 presse K	2288 information K
información	1587 sigue toda la K	1587 siga toda la K	1621 cubre la K	1753 esta K
informację	3780 wyślij K
informações	111 com K de
informațiilor	4096 preluarea K
informováni	617 chcete být K
informó	1755 K
informē	3378 K
ingresá	82 K tu correo
innehåll	4695 externt K	4719 externt K
innehåller	111 K spoilers
innehållet	11 K
innrømmer	3727 K
innrømmet	3727 K
inquiète	2290 s'K
inquérito	40 nosso K
inscrição	3898 cancelar a K
inscríbete	1550 K
inställningar	4692 cookie-K	4692 dina K för cookies	4692 dina K för kakor
insändare	48 K	4718 skicka din K	4718 din K till	4718 skriva en K
intelektą	3263 dirbtinį K	3278 dirbtinį K
inteligencję	3802 przez sztuczną K
inteligencí	581 umělou K
intelligenciával	2568 mesterséges K készült	2588 mesterséges K
introduceți	82 K adresa de email
intégralité	2093 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	111 para esta K	1753 esta K
investigação	4066 esta K
investigație	4197 această K
investigațiile	4197 continua K
invítame	59 K a un café	59 K un café	1752 K a
invítanos	1752 K a
ismételgette	2655 K
istediğin	5028 K zaman iptal
istediğiniz	4888 K zaman iptal	5028 K zaman iptal	5031 K zaman iptal
izražavaju	4392 komentari K
içeriği	11 K
içeriğin	4923 harici K
içermektedir	111 sahneler K
išorinio	3261 K turinio
""", 'j': """
jautāja	3378 K
javascript가	3192 K
javascript를	3192 K
javasolják	2655 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3729 skoro już tu K	3729 skoro tu K
ještě	628 zbývá K
jogász	2564 K
jugé	2290 a K
jurnalistă	4100 este K
jurnaliștii	44 K noștri	4131 K noștri îți trimit	4197 K noștri
jälgi	1821 K meid
jäljellä	2008 ilmaista juttua K	2072 K #%	2072 K # %	2072 #% K	2072 # % K
jäseneksi	85 liity K	2073 liity K
""", 'k': """
kanał	3878 nasz K
kannatusjäseneksi	2073 liity K
kanál	655 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4462 K
kedykoľvek	4467 odhlásiť sa môžete K
keresőben	2560 google-K
khoản	5189 bạn đã có tài K	5201 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5211 K sao chép bài viết	5211 K sao chép nội dung	5211 K sao chép lại
khẳng	5300 K định
kiabált	2655 K
kiabálta	2655 K
kiabálták	2655 K
kiegészítettük	111 a cikket K	111 cikkünket K
kifogásolja	2655 K
kirjeessä	2076 luki K
kiáltott	2655 K
kiáltotta	2655 K
kiáltották	2655 K
kiến	5232 ý K của bạn sẽ	5297 hãy gửi ý K	5297 vui lòng gửi ý K
kliknutím	572 K na
kolačića	4383 K	4413 K
kolačiće	4383 K	4413 K
kolačići	4383 K
komentować	8 K	3767 aby K
komentár	8 pridať K	4491 pridajte K
komentára	4491 pridanie K	4491 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	557 je K	557 , K	636 , K
komentátorem	557 je K	636 je K
komentátorka	636 , K
komentátorkou	557 je K	636 je K	4480 je K
komentátorom	4480 je K
komentář	8 přidat K
komentáře	8 pro přidání K	568 vložení K	568 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2549 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	1990 K
konferencję	3785 naszą K
konuştu	5032 diye K	5032 K
kopírovanie	4473 K obsahu bez	4473 K je zakázané
kopēšana	3324 K bez
korespondentką	3781 jest K	3858 jest K
korespondentė	3260 K
korábban	2595 K itt írtunk	2595 K ebben a cikkben írtunk
korábbi	111 cikkünk K
krzyczał	3880 K
krzyczała	3880 K
krzyknął	3880 K
krzyknęła	3880 K
krävde	4815 K
krævede	24 K felter er	808 K
krönikör	4717 är K	4791 är K
kulturalną	3789 K dyskusję
kulturredaktör	4717 är K	4791 är K
kulturredaktør	716 er K	786 er K	3632 er K	3705 er K
kumppanuuslinkkejä	79 K	2002 K
kvíz	566 náš K	4490 náš K
kvíze	4490 našom K	4490 v K
kvízu	566 našem K	566 v K
kyltissä	2076 luki K
kysyivät	2076 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2654 K
käsitellään	111 jutussa K
käyttää	1966 tämä sivusto K
käyttöehdot	1997 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2655 K
kérdezték	2655 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2655 K
kérte	2655 K
kérték	2655 K
kívánt	111 nem K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1053 K sie uns
könyörgött	2655 K
könyörögtek	2655 K
köszönjük	2652 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2537 K minket	2652 K minket
követelte	2655 K
követelték	2655 K
közgazdász	2564 K
közlése	2587 nélküli K tilos
közreműködésével	2650 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2655 K
kúpte	4563 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1056 K an
künstlichen	919 K stimme vorgelesen	919 K stimme vertont
künstlicher	981 mithilfe von K
küpsised	1774 K
küpsistega	1774 K	1793 K
küsis	1824 K
kč	574 za # K	574 od # K	656 od # K
kļūsti	3375 K par
křičel	657 K
křičela	657 K
křičeli	657 K
kể	5300 K
""", 'l': """
labākie	3344 K raksti tavā
lamentó	1755 K
lançait	2290 K
lasītu	3314 lai K tālāk
lasītāji	3376 mūsu K
lasītājiem	3376 mūsu K
lejupielādē	3375 K
lelkisegély	112 K
leverandør	3634 ekstern K
leverantör	4719 extern K
leído	1661 has K tus #
leírásokat	111 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3334 K
linkistä	2001 lisää tästä K
lisenssillä	52 K
lisäsi	2076 K
llicència	52 K cc
lucrează	4100 K în presă
lunedì	20 ogni K
lună	4198 pe K
luận	8 để bình K	90 phần bình K	111 từ chối bình K	5189 đăng nhập để bình K	5232 bình K của bạn sẽ	5297 đăng nhập để bình K
lájkolj	2537 K minket
lákal	657 K
läget	4728 koll på K
lähdet	1941 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4731 du kan K mer	4731 kan du K mer	4731 K mer om	4808 #% kvar att K	4808 # % kvar att K	4813 fri att K
läsare	41 våra K	4729 våra K	4813 våra K
läsarna	21 tack vare K
läser	4812 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	744 K for	3664 K for	4748 K för
læser	805 tak fordi du K
læserbrev	48 K	717 skrive et K	717 send dit K
læsere	41 vores K	806 vores K
læseres	728 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1567 K de notas
límites	1561 sigue leyendo sin K
lòng	5216 vui K gửi về	5297 vui K gửi về
löd	4815 K
lød	808 K	3727 K
lūdza	3378 K
lập	5236 ủng hộ báo chí độc K	5298 báo chí độc K
""", 'm': """
magyarázta	2655 K
mailovú	4495 e-K adresu
mainoslinkkejä	42 K	79 K	2002 K
manhãs	20 todas as K
markedsføringscookies	688 K
marqués	65 champs K d'une étoile
masintõlke	1776 K abil
materiał	11 ten K
matéria	23 ler esta K	3893 esta K é só	3980 para ler esta K	4059 #% desta K	4059 # % desta K	4059 #% da K	4059 # % da K	4066 esta K
matérias	3947 limite de K	4058 K
matí	504 rep cada K
mawiał	3880 K
mawiała	3880 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	112 jourhavande K
megbírságolta	2655 K
megbízásából	2650 K készült
megjelenését	2650 K támogatta	2650 K támogatja
megjelenítése	2613 tartalmainak K	2613 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	111 nevek K
megváltoztattuk	111 nevét K
meidän	2073 tue K
meitä	1999 tukea K	1999 tue K	2073 tue K	2073 auta K
mencióname	67 K
menționat	4199 a K
mesačne	4565 K
mesečno	4461 K	4661 K
mesélte	2655 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3879 za K
miesięcznie	3879 K
minkä	95 anna K voit
mistä	112 K apua
miễn	17 bài K phí	5239 hết số bài K phí	5299 dùng thử K phí
mjesečno	4461 K
moderálási	2549 K elveink
modifié	111 article a été K	111 prénom a été K	111 nom a été K
modifiés	111 prénoms ont été K	111 noms ont été K
modération	88 jouez avec K	2185 charte de K	2185 K par la rédaction
mokė	3311 K
mondták	2655 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1561 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1755 K
mulțumim	4196 K că ne citești
munkatársa	2566 K	2637 K
munkatársunknak	44 K
munkánk	2653 K
munkánkat	2528 támogasd K	2528 támogassa K	2573 K	2652 támogasd K	2652 támogassa K	2653 K
myönsi	2076 K
másodközlés	2555 K	2578 K
másodközlése	2578 K
märkis	1824 K
määräsi	2076 K
mån	4730 kr/K	4814 kr/K
månad	4673 testa en K	4730 en K för	4812 testa en K	4814 per K	4814 varje K
månaden	4730 första K	4814 i K	4814 första K
månader	4730 K för #	4812 testa # K
månadsgivare	4812 bli K
måned	665 prøv en K	729 i # K	805 prøv en K	807 pr. K	3646 en K for	3724 prøv en K	3726 per K
måneden	807 om K	3726 i K
måneder	729 i # K	3646 K for #
média	2288 notre K
mês	4066 até o fim do K	4067 por K	4067 ao K
mình	59 mời K ly cà phê	67 tag K
míní	657 K
mówi	3880 K
mówili	3880 K
mówił	3880 K
mówiła	3880 K
môžete	4489 článok si K
müşterimiz	4960 K
mācīja	3378 K
mākslīgais	3331 K intelekts
mēnesis	3377 pirmais K
mēnesī	3377 K
mėgstamiausią	3256 K
mėnesį	3310 per K
měsíc	574 první K	656 za K	656 první K
měsíčně	656 K
můžeme	512 díky vám K
můžete	565 článek si K
mạnh	5300 nhấn K
""", 'n': """
nabádal	657 K
nabádala	657 K
naléhal	657 K
namawiał	3880 K
namawiała	3880 K
napisał	3880 K
napisała	3880 K
napiš	43 K nám	72 K nám
napište	43 K nám	556 K nám	591 K na	654 K nám
napísal	4566 K
napíšte	43 K nám	4479 K nám	4479 K, prosím	4514 K na	4563 K nám
naročilo	4597 hvala za K
naročite	85 K se	4571 K se na naše	4659 K se
naročnik	55 kot K	4570 že K
naročnike	4578 samo za K	4578 le za K
naročniki	55 K lahko	4610 lahko berejo le K	4610 berejo samo K	4663 K
naročnikom	4570 dostopen le K	4570 na voljo K	4570 na voljo samo K	4570 na voljo le K	4610 dostopna le K	4610 dostopna samo K	4610 dostopen le K	4610 dostopen samo K
naročnina	4598 K	4663 K
naročnino	4598 z K	4620 z K
narzędzi	3802 przy wsparciu K ai
nastavení	533 kvůli K cookies	533 K cookies	533 K souhlasu	533 vašeho K cookies	533 K soukromí
naujienlaiškio	3268 K
naujienlaiškis	3309 mūsų K	3312 K
naujienlaiškį	3248 mūsų K	3268 K	3308 užsisakykite K	3309 mūsų K
navođenja	4398 bez K izvora
navođenje	4398 uz K izvora
nawoływał	3880 K
načtením	534 K videa	534 K obsahu
našeho	562 do K týmu	562 K e-shopu
našem	4387 K timu
našich	590 K zpráv	4513 K správ
neatkarīgu	3375 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2652 segíts K	2652 írjon K	2652 írj K	2652 jelezd K	2653 K adód
nemokamą	3272 K paskyrą
neobmedzený	4466 K prístup
neodpovídá	35 K za
neodpověděl	111 K
neodpověděla	111 K
neodpověděli	111 K
neomezený	552 K přístup
neomezeně	516 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3270 paremkite K žurnalistiką	3308 paremkite K	3309 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	1980 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávislou	654 podpořte K
nezávislá	655 K média
nezávislé	4564 K médiá
nezávislú	4563 podporte K
nghiêm	5211 K cấm sao chép
nghiên	5218 là nhà K cứu
ngoài	5222 nội dung bên K
nguồn	5214 K ưu tiên	5214 K tin ưu tiên	5282 K ưu tiên
người	55 K đăng ký có thể
nhiệm	5232 chịu trách K về nội dung bình luận
nhân	5223 trí tuệ K tạo
nhấn	5297 K vào đây
nhận	5192 đăng ký K bản tin	5192 đăng ký K tin	5297 đăng ký K bản tin	5297 đăng ký K tin
nhập	27 đăng K	5189 vui lòng đăng K	5189 đăng K để đọc	5189 đăng K để xem	5189 đăng K để lưu	5189 hãy đăng K để	5297 đăng K để đọc	5297 đăng K để xem
nhật	111 bài viết đã được cập K	111 bài báo đã được cập K
niedostępny	3782 materiał wideo jest K
niezależne	3877 wesprzyj K	3877 wspieraj K	3878 K media
niezależność	3878 K
niezależną	3878 jesteśmy K
noastră	4197 munca K
nolēma	3378 K
norāda	3378 K
nosūtīsim	62 jums K
notificações	16 as K	3906 ative as K	3906 ativar K	3906 receba K
notificările	16 K	4084 activează K
notifikácie	4492 K
notícia	4066 esta K
notícias	3898 receba as K	3898 receba K	3909 siga as últimas K	4058 K
novinařina	655 naše K
novinařinu	655 nezávislou K
novinár	4480 je K	4480 , K
novinári	4564 naši K
novinárka	4480 je K	4480 , K
novinárkou	4480 je K
novinárom	4480 je K
novinář	557 je K	557 , K
novinářem	557 je K	636 je K
novináři	655 naši K
novinářka	557 je K	557 , K
novinářkou	557 je K	636 je K
novičke	4571 na e-K
novičnik	4579 K	4579 e-K	4660 naš e-K	4663 K
novičnika	4579 K
numéros	112 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3311 K
násilí	0 domácí K
nášho	4486 do K tímu
nächste	24 in diesem browser für die K	1053 sind sie der K
näyttämällä	1964 K sisällön
nélkül	75 reklám K	76 spam K
nói	5300 K
nõus	48 ei ole K?
năm	5299 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	562 našem K
obegränsad	4676 K tillgång
obećala	4462 K
obećao	4462 K
obiecał	3880 K
obiecywał	3880 K
obligāta	3324 atsauce K
oblíbené	554 K zdroje
oblíbených	554 K zdrojů
oblíbenými	554 K zdroji
obrigatórios	24 campos K são marcados com	3922 campos K são marcados com	3927 campos K marcados	3927 campos K são marcados com
obveščanje	4597 na naše K
obľúbené	4477 K zdroje
obľúbených	4477 K zdrojov
obľúbenými	4477 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	589 chcete K
odebírejte	521 K náš	595 K	654 K
odemkněte	516 K si
odhlásit	522 K se můžete kdykoli
odoberať	4512 chcete K
odpoveď	24 zrušiť K
odpovídal	657 K
odpověděl	657 K
odpověděla	657 K
odpověď	24 zrušit K
odpowiadał	3880 K
odpowiedzialności	35 nie ponosi K
odpowiedział	111 nie K	3880 K
odpowiedziała	111 nie K	3880 K
odpowiedziało	111 nie K
odražavaju	4392 komentari K	4392 komentari ne K
odídete	4475 kým K
ofereça	3893 K este artigo
ograniczeń	3735 czytaj bez K	3735 czytaj więcej bez K
også	56 bli med du K
ogłosił	3880 K
ogłosiła	3880 K
oikaisupyynnöt	1993 K
oikaisupyyntö	1993 K
olvashatják	2594 csak előfizetők K
olvasási	2 K idő
olvasóiból	2573 K él
olvasóink	41 K	2653 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1752 danos tu K
ordenó	1755 K
ordonné	2290 a K
ortakliği	4942 iş K linkleri	4944 satiş K bağlanti	4944 satiş K linkleri
orzekł	3880 K
osobních	550 ochrany K údajů	550 ochraně K údajů
osobných	4482 K údajov
ostrzegał	3880 K
ostrzegała	3880 K
ostrzegł	3880 K
otrzymywać	3810 chcesz K
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	617 chcete dostávat K	617 chcete zasílat K	617 chceš dostávat K
oznámil	657 K	4566 K
oznámila	657 K	4566 K
ozvěte	43 K se nám	72 K se nám	556 K se nám	654 K se nám
""", 'p': """
padėkite	3308 K mums
pageidaujamą	3256 K šaltinį
paklausė	3311 K
palīdzi	3338 ziedo un K	3375 K mums
palīdzība	0 vajadzīga K
palīdzību	112 kur meklēt K	3331 mākslīgā intelekta K	3346 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3308 K mums
parsisiųskite	3308 K
participación	1603 normas de K
partnerské	79 K odkazy	577 K odkazy	4500 K odkazy
partneři	536 my a naši K
pastā	3336 e-K
pastāstiet	43 K mums	72 K mums
patronką	3800 zostań naszą K
patrões	4010 sem K	4066 sem K
paylaşilan	5010 tarafindan K bir gönderi	5010 tarafindan K gönderi
paylaşin	28 K	54 K	4949 K
paylaştiği	5010 K bir gönderi	5010 'in K bir gönderi
paziņoja	3378 K
paziņojumus	3335 K
państwa	3780 czeka na K
pašte	3268 jūsų el. K
pažadėjo	3311 K
periódico	1753 este K	1753 nuestro K
permanència	506 sense K
persiųskite	54 K
personvernerklæring	3609 K
phê	59 mời tôi một ly cà K	5236 mời bạn một ly cà K
phóng	5216 liên hệ K viên	5218 là K viên	5218 K viên ban	5221 là K viên báo	5221 là K viên của	5297 hãy liên hệ K viên
phút	2 K đọc
phản	111 chưa K hồi
pidió	1755 K
pidätetään	1976 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3880 K
pisała	3880 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4380 K nam	4412 K nam na	4412 K na	4459 K nam	4584 K nam	4584 K na	4614 K nam na	4614 K na	4659 K nam
piškotke	4587 K	4615 K
piškotki	4587 K
piškotkov	4587 K	4615 K
pište	591 K na	591 K nám na
plakáton	2655 állt a K
plânge	4199 se K
pochází	559 obsah K
podcastów	3786 K
podcastů	564 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3880 K
podporovatelé	655 naši K
podporují	655 nás K
podpoře	512 díky vaší K můžeme	655 díky K
podpořte	579 K	654 K nás	654 K naši	654 K naše	654 K mě
podrška	4459 vaša K
podrške	4399 bez vaše K	4460 vaše K
podršku	4459 vašu K
podržite	4399 K	4459 K nas	4459 K naš
podělte	72 K se s námi	72 K se o
podľa	4566 K
poinformował	3880 K
poinformowała	3880 K
pokračovanie	4466 pre K v čítaní
pokračování	516 K je dostupné	577 K článku níže
pokračuje	577 článek K	577 text K	4500 článok K	4500 text K
pokračujte	516 K ve čtení s
politoložka	546 je K
politológus	2564 K
política	438 K de galetes	1597 K de cookies	3920 K de cookies	3949 cobre K
pomocí	581 K ai
pomocą	3802 z K ai
pomoć	4459 vašu K
pomoč	112 kam po K
pomóż	3877 K nam
pomôžte	4563 K nám
poprosił	3880 K
poprosiła	3880 K
poprosiło	3880 K
poručila	4462 K
poručio	4462 K
poslední	588 K článek zdarma	588 K článek, který můžete
posledný	4511 K článok zadarmo
poslušajte	4613 K nas
postafiókjába	2532 K
postafiókjában	2557 minden reggel a K	2557 minden este a K	2557 minden nap a K	2557 minden héten a K
postafiókodban	2557 minden reggel a K
postaládádba	84 a K	2559 a K
postaládádban	2557 minden reggel a K	2557 minden héten a K
postaládájában	2557 minden reggel a K	2559 ön K
postižen	1 pokud jste K
posílat	572 nechte si K
posílejte	556 K nám
posíláme	62 vám K	62 K vám
potražiti	112 gde K pomoć	112 gdje K pomoć
potřebujeme	654 K vaši pomoc	654 K vaši podporu
potřebujete	0 K pomoc
používame	4482 K cookies
používá	536 tento web K
používáme	536 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3880 K
powiedziała	3880 K
powtarzał	3880 K
powtarzała	3880 K
poznámka	111 K redakce
pozostało	3735 K # %	3735 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	657 zvou K
pošaljite	54 K ga	4380 K nam	4380 K na	4459 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	556 K nám	654 K nám
pošli	54 K ho
pošlite	54 K ho	4479 K nám	4563 K nám
pošljemo	62 vam K
pošljite	54 K ga	4584 K nam	4584 K jo nam	4584 K na	4659 K nam
požádal	657 K
požádala	657 K
pracę	3878 naszą K
pranešimus	3267 K
praneškite	43 K mums	72 K mums
pranešė	3311 K
prašė	3311 K
preberať	50 K
precizējums	111 K:
predchádzajúceho	4515 bez K súhlasu
predchádzajúcej	111 K verzii článku
predplatiteľ	55 ako K	4466 už ste K	4466 ste K
predplatiteľom	85 staňte sa K	4474 K	4563 staňte sa K
predplatiteľov	4474 pre K
predplatné	4466 už máte K	4497 K	4563 kúpte K	4563 kúpte si K	4567 K
predplatného	4497 K
predplatným	4497 K	4518 s K
predplaťte	85 K si
preferată	4098 sursă K pe google	4098 sursă K în google
preferované	554 K zdroje	4477 K zdroje
preferovaný	554 K zdroj	4477 K zdroj
preferovaných	554 K zdrojů	4477 K zdrojov
preferovaným	554 K zdrojem	4477 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	111 K version de cet
prenumeratorów	3735 tylko dla K	3808 tylko dla K
prenumeratą	3794 z K
prenumeratę	85 kup K	3735 masz już K	3794 zamów K	3794 kup K	3794 wykup K	3820 kup K
preporučila	4462 K
preporučio	4462 K
pretlačiť	50 K
prevziať	50 K
prečítate	4466 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4459 K se našoj	4459 K im se	4659 K se nam
pridržana	4372 sva prava K
pridržane	4577 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3311 K
prihlásenie	4467 ďakujeme za K	4495 ďakujeme za K
prihlásení	4497 po K
prihlásením	4495 K súhlasíte
prihláste	27 K	4466 K sa a čítajte	4563 K sa na odber
prihvaćate	4394 prijavom K
pripažino	3311 K
programėlėje	3266 K
programėlę	3266 K
prohlásil	657 K
prohlásila	657 K
prohlížeč	12 váš K
pronađite	4410 K nas
proposé	2181 conçu et K par
prosił	3880 K
prosiła	3880 K
pročitali	4364 da biste K
pročitate	4362 da K cijeli	4362 da K ceo
prośbę	3729 mamy do ciebie K	3729 mamy małą K
prošnjo	4581 imamo majhno K	4581 majhno K
prywatności	3757 ustawienia K	3757 ustawień K	3761 polityka K	3761 polityce K
przeczytać	3735 aby K cały	3735 aby K ten artykuł
przeczytałaś	3789 dziękujemy, że K
przeczytałeś	3789 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3732 K nam #%	3877 K nam	3877 K #
przekonywał	3880 K
przekonywała	3880 K
przesyłajcie	3780 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3764 K zdjęcie	3764 K zdjęcia	3780 K nam	3780 K je do nas	3877 K nam
przeżywasz	0 K kryzys
przyznał	3880 K
przyznała	3880 K
przyłącz	56 K się
przyślij	3764 K zdjęcie	3780 K nam	3780 K je do nas	3877 K nam
práca	4564 naša K
práce	655 naší K
práci	655 naši K
prácu	4564 našu K
právnička	546 je K
právník	546 je K
précision	111 K:
précisé	2290 a K
précédente	111 version K de cet
préférée	2169 source K
préférées	2169 sources K
prévient	2290 K
príspevky	4491 K v diskusii
príspevok	4563 váš K
próxima	4066 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	657 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2812 blocco della K	2963 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2566 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2131 bloqueur de K	2131 bloqueurs de K	2288 sans K
publicités	2131 bloqueur de K
publicystką	3781 jest K	3858 jest K
publicystą	3781 jest K	3858 jest K
publikování	547 K nebo šíření
publiée	25 ne sera pas K	2139 votre adresse e-mail ne sera pas K
pytał	3880 K
pytała	3880 K
pytały	3880 K
pytań	3788 na kilka K
pyyntö	1941 pieni K
pyysivät	2076 K
pásale	1752 K esta
pásalo	54 K
päevakokkuvõte	1781 K
päivitetty	111 juttua K	111 juttua on K
päätoimittaja	1987 K	2057 on K
päätti	2076 K
påminde	4815 K
pénzbe	2653 K kerül
pénzéből	21 olvasók K
písemného	548 bez K souhlasu
písomného	4515 bez K súhlasu
píšte	4514 K na	4514 K nám na
pódcast	39 nuestro K	1753 nuestro K
pôvodnej	111 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3317 K bez	3324 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	547 K článků
předchozí	111 K verzi článku
předchozího	548 bez K souhlasu	593 bez K souhlasu
předplatitel	55 jako K	55 K může	516 už jste K	516 jste K
předplatitele	551 pro K
předplatitelem	85 staňte se K	654 staňte se K
předplatitelé	55 K mohou	587 jen K	587 pouze K	587 najdou K	587 přečtou K	655 naši K	658 K
předplatitelům	551 K	587 pouze K	587 jen K
předplatné	516 koupit K	517 už máte K	574 K	658 K
předplatného	574 K
předplatným	516 dostupné s K	574 K	596 s K
předplaťte	85 K si	518 K si	654 K si
přehrání	559 K videa
přehráním	534 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	516 zbývá vám K	628 zbývá K	628 zbývá vám K
přidej	56 K se
přidejte	56 K se	590 K si nás	654 K se	654 K se k nám
přihlaste	27 K	516 K se a čtěte	521 K se k odběru	654 K se k odběru
přihlášení	572 děkujeme za K	574 po K
přihlášením	572 K k odběru	572 K souhlasíte
připojte	56 K se
připomněl	657 K
připustil	657 K
přispějte	95 K, kolik můžete	95 K, čím můžete	579 K	654 K	654 K i vy
přiznal	657 K
přiznala	657 K
přiznává	657 K
příspěvek	654 váš K
příspěvku	534 načtením K	559 zobrazení K
příspěvky	568 K v diskusi
příspěvků	512 žije z K	512 žijeme z K	512 z K čtenářů
příspěvkům	512 díky K čtenářů
původní	111 K verzi článku	111 v K verzi
""", 'q': """
questionário	110 K
quyên	5297 K góp ngay	5301 K góp
quyền	5211 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5265 trình chặn K cáo	5265 chặn K cáo
""", 'r': """
radził	3880 K
radziła	3880 K
radí	657 K
rakstīja	3378 K
rappelé	2290 a K
različici	111 prvotni K	111 prejšnji K
rašykite	43 K mums	72 K mums	3308 K mums
rašė	3311 K
recaptcha로	3224 K
recibirás	62 K
reclamă	13 K
reconoció	1755 K
recordó	1755 K
rectificación	111 K:
recunoaște	4199 K
redacció	44 la nostra K	48 cartes a la K	450 la K t'envia	505 la nostra K
redacción	44 nuestra K	48 cartas a la K	111 nota de la K	1657 la K te envía	1701 se incorporó a la K	1753 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4131 K îți trimite	4197 K noastră
redacției	44 K noastre	111 nota K
redakcją	44 naszą K
redakcję	3877 wesprzyj K
redaktorką	3781 jest K	3858 jest K
redaktorė	3260 K
redaktör	4717 är K för	4717 är K på	4717 är politisk K	4791 är K på
redaktør	716 er K på	716 er K for	716 er politisk K	786 er K på	786 er K i	3632 er politisk K	3632 er K i	3632 er K for	3705 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	3975 a K envia	4020 entrou para a K	4066 nossa K
redistribuída	3946 reescrita ou K
redistribuído	3946 reescrito ou K
reenvíalo	54 K
refusé	2133 K le dépôt
registrácii	4497 po K
registráciou	4495 K súhlasíte
registráciu	4495 ďakujeme za K
regisztrálj	2652 K ingyenesen	2652 K, hogy
regisztráljon	2652 K ingyenesen	2652 K, hogy
regisztrálnia	2594 K kell
regístrate	1561 K gratis	1565 K para
reinhören	915 jetzt K:
rejestrując	3791 K się
reklamlänkar	79 K	4732 K	4764 K
reklamą	13 K
reklám	75 nincs K	4564 bez K
reklámblokkoló	2623 K
reklámblokkolót	2623 K
reklámok	2653 K nélkül
reportaż	3878 ten K
reporterką	3781 jest K	3858 jest K
reportér	557 , K	636 , K	4480 , K
reportérem	557 je K	636 je K
reportérka	557 , K	636 , K	4480 , K
reportérkou	557 je K	636 je K	4480 je K
reportérom	4480 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	458 K sense permís
reproducción	1618 prohibida su K	1618 prohibida la K
reprodução	3943 proibida a K	3943 K proibida	3983 K permitida desde	3983 K é permitida desde
reprodúcelo	50 K
republié	50 K	2155 K avec	2200 cet article est K
repórter	44 nosso K	3949 é K
repórteres	44 nossos K
respondió	111 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1755 K
rezervăm	34 ne K dreptul
riêng	5201 chính sách quyền K tư	5239 dành K cho thuê bao	5247 quan điểm K của tác giả
rovatvezető	2637 K
rovatvezetője	2566 K	2637 K
ročne	4565 K
ročně	656 K
rät	1056 K
rätta	4723 K fel
rättar	4723 vi K fel
rättelse	111 K
räumte	1056 K ein	1056 K der	1056 K die
rääkis	1824 K
råber	808 K
råbte	808 K
rådde	4815 K
rådede	808 K
réagir	2142 pour K
réagissez	2287 K à
réalisation	2181 n'a pas participé à la K
rédacteur	2159 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	111 note de la K	2159 a rejoint la K	2181 n'a pas participé à sa K	2190 la K vous	2194 pour soutenir la K	2287 soutenez la K	2287 alertez la K	2288 notre K
rédactrice	2159 est K
régulièrement	2159 collabore K
répondu	111 n'a pas K à	111 n'ont pas K à
réponse	24 annuler la K
répétait	2290 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2093 cet article est K	2093 ce contenu est K	2093 article K
réservée	2093 K à nos abonnés	2093 la suite est K	2096 K aux abonnés
réservés	2096 K aux abonnés	2155 tous droits K
résiliable	2289 K à tout moment
részesített	2560 előnyben K forrásként
röst	4720 ai-K	4756 ai-K
răspuns	111 nu a K	111 nu au K	4199 a K	4199 au K
răspunsul	24 anulează K
rằng	5300 viết K	5300 cho K
""", 's': """
sacīja	3378 K
sadržaj	11 ovaj K	4383 vanjski K	4383 spoljni K
sadržaja	11 ovog K	4383 vanjskog K	4383 prikaz ovog K	4383 prikaz K
sakė	3311 K
samfunnsøkonom	3623 er K
samobójcze	112 myśli K
samobójstwie	112 myślisz o K
samobójstwo	0 K
samovražde	0 K	112 uvažujete o K
samovražedné	112 K myšlienky
sanctionné	2290 a K
sandučić	84 u vaš K	4365 u vaš K
sandučiću	4365 u vašem K	4394 vašem K
sbírka	658 K
schließ	56 . K dich
schließen	56 . K sie sich	820 K sie ein abo	1053 K sie ein abo
schránke	4467 vašej K
schránky	84 do vaší K	84 do vašej K	521 do vaší K	4467 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	112 uvažujete o K
sebevražedné	112 K myšlenky
segítsen	2652 K, hogy
segítségedre	2652 szükségünk van a K
segítséget	112 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1755 K
selbsttötung	112 K
sensível	111 pode ser K
sentenció	1755 K
sería	1658 sin ti no K
sesión	27 inicia K	27 inicie K	1561 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4065 inicie K
señaló	1755 K
sfătuia	4199 K
sfătuiește	4199 K
sfătuit	4199 a K
sisällön	11 K	1989 ulkoisen K
sisältö	1946 tämä K on vain
sisältöä	1989 ulkoista K
siunčiame	62 jums K
sjefredaktør	3632 er K
självmord	0 K
självmordslinjen	112 K
självmordstankar	112 K
sjöng	4815 K
skarży	3880 K
skarżył	3880 K się
skrzynkę	84 na twoją K	3739 na twoją K	3739 na swoją K	3791 K mailową
slažete	48 K se	48 ne K se
slobodné	4563 podporte K
slobodnú	4563 podporte K
slušajte	4410 K nas
slíbil	657 K
slíbila	657 K
socioložka	546 je K
sollicité	111 K par
sollicitée	111 K par
sondę	3788 naszą K
sonuçlarinda	4915 google arama K
sorumluluğu	35 K
souborů	549 K cookie
souhlasíte	48 K?	572 e-mailu K	572 odesláním K	572 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5216 về hộp thư của tòa K	5236 hãy ủng hộ tòa K	5247 bằng văn bản của tòa K	5297 hãy gửi về tòa K	5297 hãy liên hệ tòa K	5297 hãy báo cho tòa K	5298 tòa K
spandér	59 K en kaffe
spolupráci	577 ve K s partnerem	4500 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4584 K nam
sportkrönikör	4717 är K
sportsredaktør	716 er K
spracovaním	4495 K osobných údajov
sprijiniți	4196 K
sprijină	4196 K-ne
správach	4478 google K
správy	4478 google K
spuneți	43 K-ne	72 K-ne	4197 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	914 in unserer K
stjärna	65 fält med K
straipsnį	3279 šį K	3309 visą K
stronę	3811 naszą K
stwierdził	3880 K
stwierdziła	3880 K
stáhněte	654 K si naši	654 K si náš
stálo	657 K na	657 K ve	657 K v
står	35 K för	808 K der på	3727 K det på	3727 K det i	4815 K det på
stöd	4668 med ditt K	4812 K oss	4812 K vår	4812 ditt K
stödja	4729 K oss med
stödlinjen	88 K
stödmedlem	4812 bli K
stödprenumerant	4812 bli K
stötta	4729 K oss med	4812 K oss	4812 K vår	4812 K vårt
støt	728 K os	805 K os	805 K med
støtt	3724 K oss	3724 K vår
støtte	662 med din K	662 vi har brug for din K	728 K os med	728 din K gør	805 din K	805 bliv K	3579 med din K	3645 K oss med	3724 din K
støtteabonnent	3724 bli K
støttemedlem	85 bli K	805 bliv K	3724 bli K
stāstīja	3378 K
stăpâni	4161 fără K
stěžuje	657 K
subscripció	508 K
subskrybentów	3735 tylko dla K	3735 dostępna dla K	3735 dostępne dla K	3808 tylko dla K
subskrypcją	3794 z K	3816 z K
subskrypcję	3735 kup K	3735 masz już K	3791 dziękujemy za K	3794 wykup K	3877 kup K
suosikkilähteeksesi	1980 K
suosikkilähteeksi	1980 K
superarán	1748 no K
sursă	4130 link activ către K
suscripción	1561 ya tengo una K	1752 cambia tu K	1756 K
suscríbase	85 K	1752 K
suscríbete	85 K	1561 K para	1561 K por	1561 K en	1571 K al boletín	1752 K
susțin	4122 care ne K lunar	4197 ne K lunar
susține	4196 K-ne	4196 K presa	4199 K că
susținerea	4196 K ta
susțineți	4196 K-ne
svarīgākie	3347 nedēļas K
svarīgākās	3347 nedēļas K
svært	0 har det K
svěřte	556 K se nám
szabályzatot	2549 moderálási K
szabályzatunk	2549 moderálási K
szerencsejáték	2542 túlzásba vitt K ártalmas, függőséget okozhat	2542 K ártalmas, függőséget okozhat	2542 K függőséget okozhat! #+
szerkesztője	2566 K	2637 K
szerkesztőségünk	44 K	2653 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2653 K
szerzője	2566 külső K
szociológus	2564 K
szólított	2655 K fel
szükség	2527 önre is K van	2527 önökre is K van	2527 rád is K van
szükségünk	2527 rád is K van	2527 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4730 tills du K upp	4815 K
sähköpostiin	1953 suoraan K
sähköpostiisi	84 K	1954 K
sähköpostillasi	2014 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1954 K
sélection	2190 K d'articles
sélections	2093 ajouter l'article à vos K
síganos	1587 K en
síguenos	1587 K en	1752 K
sócio	85 seja K
sõltumatut	1821 toeta K
sõnul	1824 K
sök	4746 K nu
sökresultat	4713 K på google
sökt	111 vi har K	111 har K
söyledi	5032 K
söylediler	5032 K
söylüyor	5032 K
søg	742 K nu
søgeresultater	712 K på google
søgning	712 google-K
søk	3662 K nå
søkene	3628 google-K dine
søkeresultatene	3628 K dine på google
súhlasu	4515 bez K
súhlasíte	48 K?	4495 odoslaním K
súmate	56 K	1752 K al
süresi	2 okuma K
sürümünde	111 önceki K
sütibeállításai	2612 K miatt
sütibeállítások	2612 K miatt	2612 K
sütik	2567 K
sütiket	2567 K
săptămână	20 o dată pe K	4198 pe K
sīkdatnēm	3329 K	3347 K
sống	5236 nuôi K tờ báo	5236 bạn đọc nuôi K
""", 't': """
találatok	2560 google-K
tanácsolja	2655 K
tanácsolják	2655 K
tanácsolta	2655 K
tanácsolták	2655 K
tanította	2655 K
taşiyin	4949 K
teigė	3311 K
tekemään	2074 K sitä
tekijänoikeus	1976 K suojaa
tekoäly	1990 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	1990 K
tekoälyn	1990 K avulla	1990 K tekemä
tekoälyä	1990 käyttää K
telefonā	3335 savā K
teléfonos	112 K de ayuda
tesszük	25 nem K közzé
textům	586 ke všem K
teşekkürler	5029 okuduğunuz için K
thiết	5247 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5239 dành cho K bao	5239 đã là K bao	5301 K bao
thuộc	5212 bản quyền K
thành	5191 dành cho K viên	5234 bạn đã đăng ký K công	5297 trở K thành viên
tháng	5239 đọc miễn phí trong K	5299 mỗi K	5299 hàng K	5299 K đầu
thích	5214 nguồn tin ưa K	5214 nguồn yêu K
thông	16 K báo	5197 bật K báo	5197 nhận K báo	5216 bạn có K tin	5216 bạn đọc cung cấp K tin	5247 khi phát hành lại K tin	5297 hãy gửi K tin	5297 đăng ký nhận K báo	5297 hãy bật K báo
thường	5218 phóng viên K trú tại
tilføjede	808 K
tillgång	4812 få fri K
tillåtet	4743 inte K att återge
tiếng	5232 K việt có dấu
tiếp	5189 để K tục đọc	5189 để đọc K	5189 đăng nhập để K tục	5236 K sức cho báo chí	5239 để K tục đọc	5297 đăng ký để đọc K	5297 hãy K sức	5297 đăng nhập để K tục
tjänst	4664 en liten K att be
tjänsten	4746 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2530 a K
toàn	23 K bộ bài	5189 để đọc K bộ	5189 đọc K bộ bài	5239 để đọc K bộ bài	5297 đăng ký để đọc K bộ
transférez	2285 K-la	2285 K-le
tražila	4462 K je
tražili	4462 K su
tražio	4462 K je
tretích	4482 cookies K strán
treści	11 tej K	3794 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5197 theo dõi K
trước	111 bản K của bài	111 phiên bản K của bài	5232 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2637 K
tudósítója	2566 K	2637 K
turpinātu	3314 lai K lasīt
tuần	20 mỗi K	5234 bản tin hằng K của	5234 bản tin hàng K của	5299 mỗi K
tvrdí	657 K
työmme	2074 K
työtämme	1944 tue K	2073 tue K	2074 K
tájékoztató	2544 adatvédelmi K
támogass	2652 K minket
támogasson	2652 K minket
támogathat	2573 K minket
támogatása	2573 K nélkül	2573 olvasók K nélkül	2652 az ön K
támogatásod	2652 a te K
támogatásából	2527 olvasóink K	2573 olvasóink K
támogatására	2527 olvasóink K
támogatásával	2576 partnerünk K	2650 K készült
támogatónk	2573 legyen ön is K	2573 legyél te is K
tâm	0 tư vấn K lý
täglich	831 K per mail
tähtsamad	1793 nädala K
tärkeimmät	2014 K jutut
tästä	2001 lisää K
täällä	1941 kun kerran olet K
täältä	112 K saat apua	2001 lisää K
téléchargez	2078 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2652 K le
történész	2564 K
týden	20 každý K
týdně	656 K
týždenne	20 raz K
tłumaczy	3880 K
tłumaczył	3880 K
tłumaczyła	3880 K
třetích	559 cookies K stran
""", 'u': """
uafhængigt	806 K medie
ubegrænset	668 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3880 K
ulaş	43 bize K
ulaşin	43 bize K	4917 bize K	4949 K
ulaşmak	4917 yazara K
unabhängig	973 K von unserer redaktion	973 von unserer redaktion K	986 damit wir K bleiben	1054 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2840 insegna all'K
unterstütze	814 K unsere arbeit	814 K uns mit	1053 K uns	1053 K unsere	1053 K mich	1053 K meine
unterstützen	814 K sie unsere arbeit	814 K sie uns mit	814 mit einer spende K	814 können sie uns K	1053 K sie uns	1053 K sie unsere	1053 sie können das K	1053 freiwillig K	1053 K sie mich	1053 K sie meine	1053 K uns
unterstützt	855 ihr browser K	1053 K uns
unterstützung	810 ihre K	810 mit ihrer K	931 ihrer K	931 deiner K	981 mit K von ki	1053 mit deiner K	1053 deine K	1053 eure K
upišite	82 K svoj e-mail
upozorněni	617 chcete být K
upozornění	526 zapněte si K	569 K	617 chcete dostávat K	617 chcete zasílat K	617 chceš dostávat K	617 chcete posílat K	617 chcete odebírat K
upphovsrätt	4709 skyddat enligt lagen om K
upphovsrättslagen	4709 skyddat enligt K
uprednostňované	4516 K zdroje
uprednostňovaný	4516 K zdroj
uprednostňovaných	4516 K zdrojov
upřednostňované	594 K zdroje
upřednostňovaný	594 K zdroj
upřednostňovaných	594 K zdrojů
upřesnění	111 K:
uredništva	4577 brez dovoljenja K	4577 brez soglasja K
uredništvo	4591 v naše K	4660 naše K
uredništvu	44 našemu K	4584 pišite K
urmărește	4083 K-ne pe	4083 K-ne și pe	4084 K știrile	4196 K-ne
urmăriți	4083 K-ne pe	4196 K-ne
ursprünglichen	111 K version	111 K fassung
ustawień	3757 K cookies	3757 K plików cookie
utilização	3920 K de cookies
utilizează	4086 K cookie
utilizăm	4086 K cookie
utánközlés	2555 K	2578 K
utánközlése	2578 K
utánközölhető	50 K
uutislähteeksesi	1980 ensisijaiseksi K
uutislähteeksi	1980 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3880 K
uznała	3880 K
uzsvēra	3378 K
uzyskać	112 gdzie K pomoc
użyciu	3802 przy K ai
użytkowników	3789 opiniami K
używamy	3760 K plików cookie
užsisakykite	3245 K prenumeratą
""", 'v': """
valorização	112 centro de K da vida
vašeho	521 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4479 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1056 K
versión	4 K en audio	111 primera K de este
verständlichkeit	111 der K gekürzt
verstärkung	914 suchen K
versão	4 K em áudio
vervielfältigung	884 K nur mit
verziójában	111 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	867 deine e-mail-adresse wird nicht K	867 ihre e-mail-adresse wird nicht K
veröffentlichung	949 seit der K geändert	949 seit K geändert
već	4377 kad ste K tu	4461 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2547 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	1993 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5218 là biên tập K	5221 là biên tập K của	5239 dành cho hội K
viết	5297 hãy K thư	5298 bài K này	5300 ông K	5300 bà K
você	21 sem K	4066 sem K
vollständigen	820 K artikel lesen
volontär	898 ist K
volontärin	898 ist K
voltál	47 ott K	2547 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4594 K
vyhradené	4473 všetky práva K	4473 autorské práva sú K
vykřikl	657 K
vykřikla	657 K
vypočuť	4489 si môžete K
vysvetľuje	4566 K
vysvětlil	657 K
vysvětlila	657 K
vysvětloval	657 K
vysvětlovala	657 K
vysvětluje	657 K
vytvořila	581 K ai
vyzýval	657 K
vyzývala	657 K
vyzývali	657 K
vyzývá	657 K
vyžadované	24 K informace	24 K polia
válaszolt	111 nem K
válaszolta	2655 K
válaszolták	2655 K
változatában	111 korábbi K	111 eredeti K
vás	579 bez K by	655 bez K by	4502 bez K by	4564 bez K by
väitis	1824 K
väitti	2076 K
väittää	2076 K
välise	1774 K sisu
vända	112 hit kan du K dig
våre	3724 meld deg på K
vårt	3591 meld deg på K	3724 meld deg på K
vær	56 K med
védekezett	2655 K
véli	2655 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4564 K vám
vēlamo	3325 K avotu
vēstkopai	3336 K
vēstulei	3336 ziņu K
vědět	43 dejte nám K	72 dejte nám K	556 dejte nám K	654 dejte nám K
všetkým	4509 k K textom
""", 'w': """
wcześniejszej	111 K wersji
webbläsare	12 din K
webinár	4486 náš K
webinář	562 náš K
według	3880 K
weißt	897 K du mehr
wezwał	3880 K
wiadomościach	3811 google K
widziałaś	3764 K coś
widziałeś	3764 K coś
wołali	3880 K
wołał	3880 K
wołała	3880 K
wpłata	3800 każda K	3877 twoja K
wpłatom	3878 dzięki K
wpłać	3877 K
wspierającym	3877 zostań K
współpracy	3797 we K z partnerem
wyjaśnia	3880 K
wypisać	3739 K się w każdej chwili
wyrażam	3740 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3780 K nam	3780 K je do nas
wzywał	3880 K
wzywała	3880 K
wöchentlichen	835 K newsletter
właściciela	3878 nie mamy K
""", 'y': """
yazdiğimiz	4959 daha önce K haber
yazmişti	5032 diye K
yhteistyössä	2002 K mainostajan
yönetmenidir	4921 genel yayin K
""", 'z': """
zaakceptować	3782 K pliki cookie
zaapelował	3880 K
zaapelowała	3880 K
zachęcali	3880 K
zachęcano	3880 K
zachęcał	3880 K
zachęcała	3880 K
zadaním	4495 K e-mailu
zadržana	4372 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	572 K e-mailu
zagłosuj	3805 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4399 K vama	4460 K vama
zakázané	4473 šírenie je K
založte	654 K si účet
zamknutý	4466 článok je K
zamčený	516 článek je K
zapisując	3791 K się
zapowiedział	3880 K
zapowiedziała	3880 K
zapytał	3880 K
zapytała	3880 K
zastrzeżone	3775 wszelkie prawa K	3775 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3880 K
zawołała	3880 K
zašlete	556 K nám
zašlite	4479 K nám
zaželen	4617 K vir
zaželene	4617 K vire
zaželeni	4617 K vir
zbiórka	3881 K
zbývá	516 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3764 masz K lub
zdjęcie	45 K lub film	3764 masz ciekawe K	3764 masz K lub film	3764 wyślij K lub
zespołu	3785 do naszego K
zewnętrzna	3782 treść K
zewnętrzne	11 treści K	3760 treści K	3782 treści K
zewnętrznej	11 treści K	3782 treści K
zewnętrznych	11 treści K
zgłoś	3780 K go nam	3877 K nam
ziņas	3347 mūsu K
změněna	111 jména byla K	111 jména jsou K
změněno	111 jméno bylo K
znaleźć	112 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3812 daj nam K	3877 daj nam K
zněl	657 K
zněla	657 K
znělo	657 K
zobrazení	559 K tohoto obsahu	559 K obsahu
zobrazením	534 K obsahu	534 K videa
zobrazený	65 e-mail nebude K
zostań	3877 K z nami
zpracováním	522 souhlasím se K	537 K osobních údajů
zprávy	555 google K
zprávách	555 google K
zpívali	657 K
zugänglich	932 frei K
zunächst	884 dieser artikel erschien K
zurück	965 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4517 K
získávejte	595 K
zł	3794 za # K	3794 od # K	3879 od # K
złote	3879 # K
złotych	3879 # K
złotówka	3800 każda K	3878 każda K
złotówkę	3879 za K
""", 'á': """
állt	2655 ez K
állítja	2655 K
átvehető	50 K
""", 'ä': """
ägare	4729 inga rika K
ähnliches	897 K erlebt
ändå	4664 nu när du K är här
äpp	1779 K
äppi	1779 K
äußern	111 wollte sich nicht K
""", 'å': """
åndsverkloven	3624 beskyttet av K
året	807 om K
återges	4709 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	4925 bizimle K
çalişmalarimiz	5030 K
çağrisinda	5032 K bulundu
çerezler	4898 K kullan
çerezlere	4923 K
çerezleri	4898 K kullan	4923 K	4960 K kabul
çözün	4949 K
""", 'é': """
échanos	1752 K una mano	1752 K un cable
écris	43 K-nous	72 K-nous
écrit	2159 K pour	2290 a K
écrivain	2159 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2287 K-nous
éditorialiste	2237 est K
électronique	2104 dans votre boîte aux lettres K
énekelték	2655 K
équipe	2288 notre K
értesítéseket	16 K	2572 K	2620 szeretne K
értesítést	2620 szeretne K	2620 szeretnél K	2620 kér K	2620 kérsz K	2620 kérek K
értesüljön	2572 K elsőként
értesülni	2620 szeretne K a	2620 szeretnél K a	2620 szeretne azonnal K
étoile	65 champs avec une K
évente	2654 K
""", 'í': """
ígérte	2655 K
ígérték	2655 K
írta	2655 K
író	2564 K
""", 'î': """
îmbia	4199 K
îndemna	4199 K
îndemnat	4199 a K
îndemnau	4199 K
întrebat	4199 a K
întrebau	4199 K
""", 'õ': """
õpetas	1824 K
""", 'ö': """
öffnen	837 app K
önemli	4960 günün en K
önerdi	5032 K
öngyilkosság	0 K
önskad	4713 K källa
önökkel	2527 csak K
""", 'ø': """
økonom	707 er K
""", 'ú': """
újraközlése	2578 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2653 független K	2653 a jó K
újságírásunk	2653 K
újságíró	2564 K	2637 K
újságíróink	2653 K
újságíróinkkal	2596 K
újságíróinknak	44 K
újságírója	2566 K	2637 K
újságíróként	2637 K
última	1587 siga la K hora	1587 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	885 K von	974 von der agentur K	974 deutschen presse-agentur K
übersicht	891 K	958 diese K wurde
ücretsiz	17 K haber	17 K makale	4947 K üye olun
ügyfelünk	2596 K
ühendust	43 võta meiega K	72 võta meiega K	1821 võta K
ünü	5026 #'K
ütles	1824 K
ütlesid	1824 K
üyeliği	4938 bülten K
üzente	2655 K
üzenték	2655 K
üçüncü	4923 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4410 K nas
čitalaca	48 pisma K	4399 uz podršku K	4417 K	4460 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4417 K	4460 naši K
čitatelia	4519 K	4564 naši K
čitatelja	48 pisma K	4399 uz podršku K	4417 K	4460 naših K	4460 uz podršku K
čitatelji	41 naši K	4417 K	4460 naši K
čitateljima	4417 K
čitateľom	21 vďaka K	4519 K
čitateľov	41 našich K	4502 vďaka podpore K	4519 K	4564 našich K	4564 vďaka podpore K
članak	23 cijeli K	4377 svidio vam se K	4395 cijeli K	4395 ceo K	4460 ovaj K
člancima	4406 svim K
članek	4581 vam je bil K všeč	4660 ta K
člankov	4609 do vseh K
členem	85 staňte se K	654 staňte se K
členom	4563 staňte sa K
článek	23 celý K	509 líbil se vám K	516 celý K za	574 celý K	655 tento K	655 líbil se vám K
článkom	4497 všetkým K	4509 k všetkým K	4509 ku všetkým K
článku	23 celého K	628 do konce K
články	655 naše K
článků	574 limit K
článkům	574 všem K	586 ke všem K
článok	23 celý K	4475 páčil sa vám K	4497 celý K	4564 tento K
čtenáři	597 K	655 naši K
čtenářů	41 našich K	48 listy K	512 z darů K	512 díky darům K	512 díky podpoře K	579 díky podpoře K	597 K	655 našich K	655 na podpoře K	655 díky podpoře K
čtenářům	21 díky K	41 našim K	597 K
čtení	2 doba K
čtěte	590 K nás
číst	655 K dál bez
čítajte	4513 K nás	4563 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4563 K, že nás čítate
""", 'đ': """
đây	5297 bấm vào K
đóng	5297 K góp của bạn	5297 hãy K góp
đăng	50 K lại	5234 cảm ơn bạn đã K ký	5234 bằng việc K ký, bạn	5297 K ký để đọc bài
đường	5216 K dây nóng của tòa soạn	5216 K dây nóng của báo	5297 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5239 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4565 K sumou
""", 'ř': """
řekl	657 K
řekla	657 K
říká	657 K
""", 'ś': """
śledztwa	3878 nasze K
śledztwo	3878 to K
śledź	3747 K nas na	3877 K nas
śpiewali	3880 K
świadkami	3764 byliście K	3764 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3764 byłeś K	3764 byłaś K	3764 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5032 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4380 K nam
šaukė	3311 K
šiandien	3270 aukokite K
šodien	3338 ziedo K
""", 'ź': """
źródło	3775 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3880 K
""", 'ž': """
žalio	4462 K se
želene	4617 K vire
želeni	4582 K vir
željene	4378 K izvore
željeni	4378 K izvor
žiadny	76 K spam
žurnalistai	3309 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3260 K
žurnalistika	655 naše K	655 nezávislá K	3309 K kainuoja	3309 gera K	4564 nezávislá K
žurnalistiku	655 nezávislou K	4564 nezávislú K
žurnalistiky	655 nezávislé K
žurnalistė	3260 K
žurnāliste	3328 K
žurnālisti	3376 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3376 neatkarīga K	3376 K maksā	3376 laba K
žurnālistiku	3338 atbalsti neatkarīgu K	3376 neatkarīgu K
žurnālists	3328 K
žádal	657 K
žádala	657 K
žádali	657 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1135 χωρίς K
άρθρα	1211 τα K μας
άρθρο	1211 αυτό το K
""", 'έ': """
έγγραφη	1135 χωρίς K άδεια
έγραφαν	1213 K
έγραφε	1213 K
έγραψε	1213 K
έλεγαν	1213 K
έλεγε	1213 K
έρευνά	1107 K μας
έρευνές	1211 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1088 K σου πηγές	1088 K σας πηγές	1088 K πηγές
αγαπημένη	1088 K πηγή
ακολουθήστε	1068 K μας	1210 K μας
ακολουθείστε	1068 K μας
ακόμη	1124 K και # ευρώ
αλλάξει	111 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1213 K
αναγνωστών	1138 K
αναγνώστες	21 χάρη στους K	1138 K	1211 οι K μας
αναδημοσίευση	50 K	1081 απαγορεύεται η K	1081 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1082 K χωρίς
αναπληρωτής	1093 είναι K καθηγητής
αναπληρώτρια	1093 είναι K καθηγήτρια
ανεξάρτητη	1210 ενισχύστε την K
ανταποκρίτρια	1091 είναι K	1093 είναι K
ανταποκριτής	1091 είναι K	1093 είναι K
απάντησαν	1213 K
απάντησε	111 δεν K	1213 K ο	1213 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1082 K η αντιγραφή	1082 K η αναπαραγωγή
απευθυνθείτε	112 πού να K
αποδεχθείτε	1096 K τα cookies
αποδεχτείτε	1096 K τα cookies
απορρήτου	1085 πολιτική K
από	1115 K # €	1208 # K τα #	1208 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1091 είναι K	1093 είναι K
αρχισυντάκτης	1091 είναι K
αρχισυντάκτρια	1091 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1169 χωρίς K
""", 'β': """
βιβλιοπωλείο	1105 ηλεκτρονικό μας K
βοήθεια	112 πού θα βρείτε K
βοήθειας	112 γραμμή K	1121 γραμμή K κεθεα
βοηθήστε	1210 K μας
βοηθειας	1121 γραμμη K κεθεα
βοηθούν	1211 μας K
βρείτε	1068 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1210 K μέλος	1210 K κι εσείς
γνώσεις	1110 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1090 K μας	1210 K μας
γραπτή	1135 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1213 K
δήλωσε	1213 K ο	1213 K η	1213 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1211 οι K μας
δημοσιογράφος	1091 είναι K	1091 , K	1091 - K	1093 είναι K στ	1093 είναι K του	1093 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1211 η K μας	1211 ανεξάρτητη K	1211 η ανεξάρτητη K
δημοσκόπησή	1107 K μας
δημοσκόπηση	1107 στη K
διαβάσετε	1063 για να K ολόκληρο
διαβεβαίωσε	1213 K
διαμαρτυρήθηκε	1213 K
διαφήμιση	13 τη K	1118 μετά τη K
διαφημίσεις	75 χωρίς K	1211 χωρίς K
διαφημίσεων	1163 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1093 είναι K
διεύθυνση	1066 τη K email	1066 η K email	1114 K email	1114 K e-mail
δικαιώματος	1081 με επιφύλαξη παντός K
διοργανωτές	1213 καλούν οι K
διορθώθηκε	111 το άρθρο K
διόρθωση	111 K:
δουλειά	1211 η K μας
δωρεά	1124 κάντε μια K	1210 η K σας	1210 κάντε μια K	1214 K
δωρεάν	17 K άρθρα	1115 K άρθρα
δωρεές	1214 K
""", 'ε': """
είμαστε	1211 K μια μικρή
είπαν	1213 K
είπε	1213 K
εβδομάδα	20 κάθε K	1212 την K
εγγραφή	1114 με την K σας
εγγραφείτε	1064 K για να	1115 K δωρεάν	1210 K δωρεάν	1210 K τώρα	1210 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1065 στα K σας
εκδήλωσή	1105 K μας
εκδοχή	111 αρχική K
εκφράζουν	1103 τα σχόλια K	1112 τα σχόλια K	1112 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1069 K τις ειδοποιήσεις	1071 K τη javascript
ενημερωτικά	1066 K δελτία
ενημερωτικό	83 το K δελτίο	1066 K δελτίο
ενημερώθηκε	111 το άρθρο K
ενημερώστε	1090 K μας
ενισχύστε	1124 K	1210 K μας
ενοχλήσει	111 ενδέχεται να K
ενσωματωμένο	1096 K περιεχόμενο
εξήγησε	1213 K
επανέλαβε	1213 K
επαναλάμβανε	1213 K
επιβεβαιώστε	1114 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1090 K μαζί μας	1090 K με τον συντάκτη	1090 K με τη συντάκτριά	1090 K με τη συντάκτρια	1090 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1213 K
επιστήμονας	1093 είναι πολιτικός K
επιστολή	48 την K σας
ερευνήτρια	1093 είναι K
ερευνητής	1093 είναι K
ερωτηματολόγιο	110 το K	1111 το K
εσάς	1124 χάρη σε K	1211 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1115 με # K
ευχαριστούμε	1114 K για την εγγραφή	1210 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1213 K
ζήτησε	1213 K ο	1213 K η	1213 K στο	1213 K από
ζητούσαν	1213 K
ζητούσε	1213 K
""", 'η': """
ηλεκτρονικό	1105 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1169 χωρίς K
ισχυρίζεται	1213 K
ισχυρίστηκε	1213 K
""", 'κ': """
κάλεσε	1213 K ο	1213 K η
κάνε	67 K μου tag
κάνοντας	1114 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1121 K εθισμού
καθηγήτρια	1093 είναι K
καθηγητής	1093 είναι K
καλούσαν	1213 K
καλούσε	1213 K
κανάλι	1211 το K μας
κατάστημά	1105 στο K μας
κατήγγειλε	1213 K
καταγγέλλει	1213 K
καταγγελία	1090 κάντε μας την K
κατεβάστε	1069 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1121 K εθισμου
κοινοποιήθηκε	1193 η δημοσίευση K από
κουίζ	1107 το K	1107 στο K	1107 το K μας
κυκλοφορεί	1105 K το νέο τεύχος
κυριότερες	1114 τις K ειδήσεις
""", 'λ': """
λάβετε	1136 K
λέει	1213 K
λαμβάνεις	1133 θέλεις να K
λαμβάνετε	1133 θέλετε να K	1136 K
""", 'μ': """
μήνα	1212 τον K	1212 το K	1212 ανά K	1212 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1115 K # €
μεγαλομετόχους	1169 χωρίς K
μετόχους	1169 χωρίς K
μοιράστηκε	1193 μια δημοσίευση που K	1193 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1126 με τεχνητή K	1126 από τεχνητή K
νοημοσύνης	1126 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1063 K
""", 'ο': """
οικονομολόγος	1093 είναι K
ολόκληρο	23 K το άρθρο	1115 K το άρθρο
ομάδα	1105 στην K μας	1210 ελάτε στην K	1211 η K μας
""", 'π': """
παράκληση	1087 έχουμε μια μικρή K	1087 μια μικρή K
παραδέχεται	1213 K
παραδέχθηκε	1213 K
παραδέχτηκε	1213 K
παρακάλεσε	1213 K
παρακαλούσαν	1213 K
παρακαλούσε	1213 K
πατώντας	1114 K
πείτε	43 K μας	72 K μας
περιέχει	111 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	111 περιέχει K
περιεχομένου	11 αυτού του K	1096 εξωτερικού K
περιεχόμενο	11 αυτό το K	1096 αυτό το K	1096 το K αυτό	1096 εξωτερικό K
πολιτική	1085 K cookies
πρέπει	1096 δείτε το βίντεο K
προέτρεπαν	1213 K
προέτρεπε	1213 K
προέτρεψε	1213 K
προειδοποίησε	1213 K
προειδοποιεί	1213 K
προηγούμενη	111 K εκδοχή	111 K έκδοση του
προσπάθειά	1210 ενισχύστε την K
προσωπικών	1085 K δεδομένων
προτεινόμενη	1088 K πηγή
προτιμώμενες	1088 K πηγές	1185 K πηγές
προτιμώμενη	1088 K πηγή	1185 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1131 K σε όλα
πρόσθεσαν	1213 K
πρόσθεσε	1213 K ο	1213 K η
πρώτο	1115 τον K μήνα
πρώτος	1212 K μήνας
""", 'ρ': """
ρεπορτάζ	1211 το K μας	1211 αυτό το K
ρυθμιστής	1121 αρμόδιος K εεεπ
ρυθμιστης	1121 αρμοδιος K εεεπ
ρωτούσαν	1213 K
ρωτούσε	1213 K
ρώτησαν	1213 K
ρώτησε	1213 K ο	1213 K η
""", 'σ': """
σημαντικότερες	1114 τις K ειδήσεις
σημείωσε	1213 K ο	1213 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1210 K μας
στήριξή	1124 χωρίς τη K	1210 η K σας	1210 τη K σας	1211 χωρίς τη K
στήριξη	1124 χάρη στη K	1211 χάρη στη K
στείλε	43 K μας	72 K μας	1090 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1090 K μας	1210 K μας
στηρίξτε	1124 K	1210 K μας	1210 K την	1210 K το	1210 K τη
συγγραφέας	1093 είναι K
συγκατάθεση	1096 K για cookies
συκοφαντικά	1102 K σχόλια
συμβουλεύει	1213 K
συμβούλευε	1213 K
συμβούλευσε	1213 K
συμβούλεψε	1213 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1105 K μας
συνέδριό	1105 K μας
συνέστησε	1213 K
συνδεθείτε	27 K	1064 K για να
συνδρομή	1115 με K	1115 K από	1137 με K	1214 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1063 διαθέσιμο μόνο σε K	1063 διαθέσιμο σε K	1086 μόνο για K	1086 μόνο σε K	1210 γραφτείτε K	1211 οι K μας	1214 K
συνδρομητής	55 ως K	85 γίνετε K	1063 είστε ήδη K	1210 γίνετε K
συνεργασία	1118 σε K με χορηγό	1118 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1118 συνδέσμους K
συνεχίζεται	1118 K παρακάτω
συνεχίσετε	1063 για να K την ανάγνωση	1063 να K την ανάγνωση
συνεχίσουμε	1211 να K
συνεχίστε	1063 K την ανάγνωση
συνιστούσε	1213 K
συντάκτης	1091 είναι K
συντάκτρια	1091 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1112 στα K
σύμφωνα	1213 K
σύνταξή	44 τη K μας
σύνταξης	111 σημείωση της K
""", 'τ': """
τελευταίο	1132 K δωρεάν άρθρο
τραγουδούσαν	1213 K
τόνιζε	1213 K
τόνισε	1213 K
""", 'υ': """
υβριστικά	1102 K σχόλια
υβριστικό	1102 σχόλια με K
υπευθυνα	1121 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1121 παίξε K	1121 παίζουμε K
υπογράμμισε	1213 K
υποσχέθηκε	1213 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1087 αφού K ως εδώ
φωνάζει	1213 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1087 πριν K
φώναζαν	1213 K
φώναζε	1213 K
φώναξαν	1213 K
φώναξε	1213 K
""", 'χ': """
χάνετε	1133 μη K
χρήσης	1085 όροι K	1114 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1210 K τη βοήθειά σας
χρησιμοποιεί	1072 K cookies
χρησιμοποιούμε	1071 K cookies
χρόνο	1212 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1129 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1107 στην K
""", 'а': """
абонамент	261 вече имате K	292 с K	292 K за	312 с K	356 K
абонамента	290 с K си	290 благодарим за K
абонат	55 като K	259 вече сте K
абонати	271 само за K	356 K
абонатите	55 K могат
абонирайте	85 K се	259 K се, за да	262 K се за бюлетина	352 K се
абонирането	290 с K
автора	4236 мнение K	4236 точка зрения K	5060 думка K	5060 точка зору K
авторизованные	4269 только K
авторизованным	4269 K пользователям
авторизовані	5093 лише K
авторизуйтесь	27 K
авторкою	5079 зв'язатися з K
авторов	4236 мнение K	4236 мнения K	4236 точки зрения K
автором	5079 зв'язатися з K
автору	59 на каву K	4257 пишите K
авторів	5060 думки K	5060 думка K	5060 погляди K
адрес	24 имейл K няма	290 имейл K
адреса	290 имейл K
адресою	5114 пишіть за K
адресу	4289 пишите по K
азартних	93 участь в K іграх	5049 участь в K іграх може	5049 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	286 нашата K	286 кратка K
анкетата	110 K	287 K
анкету	110 K	4268 K	5092 K
анонимно	4257 K
афилиейт	295 K линкове
""", 'б': """
бажаних	5076 K джерел
безкоштовна	5112 остання K стаття
безкоштовний	5088 наш K вебінар	5096 K акаунт	5112 останній K матеріал
безкоштовних	5096 ліміт K	5096 K статей
безкоштовні	17 K статті	5096 K статті
безлимитный	4210 K доступ
безплатен	283 нашия K уебинар
безплатна	306 последна K статия
безплатни	17 K статии	292 K статии
безплатно	292 K, за
бесплатная	4287 последняя K статья
бесплатную	112 K линию
бесплатные	17 K статьи	4272 K статьи
бесплатный	4263 наш K вебинар	4272 K аккаунт	4287 последний K материал
бесплатных	17 K статей	4272 лимит K	4272 K статей
бисквитки	280 K	310 K
бисквитките	280 K	310 K
благав	5182 K
благала	5182 K
благали	5182 K
благодарение	21 K на читателите	298 K на вас	298 K на вашата	353 K на вас
благодарим	290 K ви, че се
благодаря	4278 K донатам	4356 K вам	4356 K вашей
блокировщик	4233 отключите K	4233 K рекламы
блокувальник	5057 K реклами
больше	4237 знаете K
бот	44 наш K
браузер	12 ваш K	4250 ваш K	5071 ваш K
браузър	12 вашият K
букмекерская	4225 K контора. #	4225 реклама. K
бюлетин	83 нашия K	262 нашия K	291 K	353 нашия K	356 K
бюлетина	83 за K	262 K ни	262 запишете се за K	291 K
бюлетини	291 K
бяхте	47 K ли там
більше	5061 знаєте K
""", 'в': """
вайбері	5077 K
вайбър	18 K	275 K
ватсапе	4255 K
вашата	263 на K поща
ваших	4352 # из K #
введите	82 K адрес
вебинар	4263 наш K
вебінар	5088 наш K
взывал	4358 K
видео	11 это K	45 фото и K
виділіть	5075 K
визнав	5182 K
визнала	5182 K
визнає	5182 K
викала	355 K
викаха	355 K
викаше	355 K
викна	355 K
використання	5071 K cookie	5102 будь-яке K матеріалів	5102 K матеріалів сайту
використанні	5069 при K матеріалів
використовує	5058 K cookie
використовуємо	5057 K cookie
вимагав	5182 K
вимагала	5182 K
вимагали	5182 K
виправлення	111 K:
випуск	5090 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5182 K
вк	4255 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4255 K
влезте	27 K
вміст	11 цей K
внескам	5103 завдяки K	5180 завдяки K
внесок	5179 ваш K
войдите	27 K	4211 K, чтобы
вотсапе	4255 K
вотсапі	5077 K
впн	69 без K
всеки	298 K лев
встановіть	5044 K додаток
въведете	82 K имейла си
възпроизвеждането	297 K
выделите	4238 K ее	4238 K текст
выпуск	4266 K
відео	45 фото та K	45 фото й K	45 фото і K
відмовилися	111 K від коментарів
відповів	111 не K на	5182 K
відповідав	5182 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5049 дотримуйтеся правил (принципів) K	5049 дотримуйтесь правил (принципів) K	5049 принципів K гри	5049 правил K гри
відповідь	24 скасувати K
відповіла	5182 K
відповіли	111 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	111 имена K
героїв	111 імена K
гласеше	355 K
гласил	4358 K
гласила	4358 K
гласит	4358 K
гласувайте	303 K
гледайте	308 K ни
говорил	4358 K
говорила	4358 K
говорили	4358 K
говорит	4358 K
год	4357 в K
годишно	354 K
голосуйте	4283 K	5108 K
гривень	5181 # K
грн	5181 # K
група	309 viber K
гукав	5182 K
гукали	5182 K
гукнув	5182 K
гукнула	5182 K
гіперпосилання	5069 K обов
""", 'д': """
дальше	4210 чтобы читать K
дарение	352 вашето K	354 с K	356 K
дарения	356 K
дарете	298 K	352 K ни
джерела	5076 обрані K	5076 бажані K
джерелом	5076 основним K	5076 бажаним K
дзен	4255 K
дзене	4255 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	355 K
добавил	355 K	4358 K
добавила	355 K	4358 K
добавьте	4223 K нас в
добавя	355 K
доверието	112 телефон на K
доверия	112 телефон K
довіри	112 лінія K
додав	5182 K
додала	5182 K
додатку	89 у нашому K
додає	5182 K
дозволить	5179 ваша підтримка K
дозволяється	5102 матеріалів K лише
долучайтесь	56 K	5179 K до нас	5179 K до нашої	5179 K до нашого	5179 K до спільноти	5179 K до читачів
долучайтеся	56 K	5179 K до нас	5179 K до нашої	5179 K до нашого	5179 K до спільноти	5179 K до читачів
домашнего	0 K насилия
донат	4355 ваш K	5179 ваш K	5183 K
донатам	5103 завдяки K
донати	5183 K
донатом	5181 K
донаты	4359 K
доповнено	111 новину K
дополнен	111 текст K
дополнена	111 новость K
допомагає	5179 ваша підтримка K
допомога	0 потрібна K	5179 нам потрібна ваша K
допомогою	5105 за K ші
допомогу	112 де отримати K
допоможе	5180 K нам
допоможуть	5103 K нам працювати	5180 K нам
допоможіть	95 K, скільки можете
допускается	4277 материалов K только
допълнена	111 статията е K
доступ	4272 полный K	5096 повний K
достъпен	259 K за абонати
достъпна	259 K за абонати
достъпно	259 K за абонати
дочитали	4201 вы K до конца	5034 ви K до кінця
дочитати	5040 щоб K
дочитать	4210 чтобы K	4272 K
дізнаватися	5123 хочете K про
""", 'е': """
евро	292 за # K
ежедневную	4215 K рассылку
ежемесячно	4357 K
ежемесячное	4355 оформите K
ежемесячный	4278 K донат
еженедельную	4215 K рассылку
електронна	263 вашата K поща
електронної	5095 адресу K пошти
електронну	5095 K адресу	5095 K пошту
епизод	285 K
епизода	285 K
есть	4237 вам K что
""", 'ж': """
жаловалась	4358 K
жаловался	4358 K
жалуются	4358 K
жодного	76 K спаму
журналист	278 е K	278 - K	278 , K	4258 - K	4258 , K	4338 K
журналисти	353 нашите K
журналистика	353 независимата K	353 независима K	353 нашата K	4356 независимая K
журналистике	4356 независимой K
журналистики	4356 независимой K
журналистику	4356 независимую K
журналистка	278 е K	278 , K	4258 - K	4258 , K	4338 K
журналисты	4356 наши K
журналіст	5083 - K	5083 , K	5162 K
журналістам	44 нашим K
журналісти	5180 наші K
журналістика	5180 незалежна K
журналістику	5180 незалежну K	5180 якісну K
журналістка	5083 - K	5083 , K	5162 K
журналісту	44 нашому K
""", 'з': """
з	5177 # K #
завантажити	5044 K застосунок
завантажте	5044 K додаток
завдяки	5103 існує K	5180 K вам	5180 K вашій
зависимост	93 хазартът създава K
задонатьте	4355 K	5179 K
задължителните	24 K полета
зазначив	5182 K
зазывал	4358 K
закликав	5182 K
закликала	5182 K
закликали	5182 K
закончились	4210 бесплатные статьи K
залишає	34 K за собою право
залишилося	5041 K #%	5041 K # %	5178 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4239 K ошибку
замолчим	4356 мы не K
запазени	269 всички права K
запевняв	5182 K
запевняла	5182 K
запевняє	5182 K
записи	63 новые K на почту
запитав	5182 K
запитала	5182 K
запитання	110 відповіді на K
запитань	5092 на кілька K
запишете	262 K се за нашия
зарегистрированные	4269 только K
зарегистрированным	4210 доступен только K
зарегистрированы	4210 уже K
зарегистрируйтесь	4211 K, чтобы	4272 бесплатно K	4272 K бесплатно	4355 K бесплатно	4355 K, чтобы читать
зареєстровані	5093 лише K	5093 тільки K
зареєструйтесь	5041 K, щоб	5096 безкоштовно K	5096 K безкоштовно	5179 K безкоштовно	5179 K, щоб читати
зареєструйтеся	5096 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5073 нашому K
застосунок	5044 завантажте K	5073 наш K	5073 мобільний K	5179 завантажте K і	5179 завантажте K та
захищено	5069 усі права K
захищені	5069 усі права K	5069 всі права K
защищенной	4257 K формой
защищены	4248 все права K
защищённой	4257 K формой
заяви	355 K
заявив	5182 K
заявил	355 K	4358 K
заявила	355 K	4358 K	5182 K
заявили	4358 K	5182 K
заявиха	355 K
звернутися	112 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4201 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	111 імена K	111 ім'я K
знайшли	5075 якщо ви K
знанията	286 K си
зобов	5182 K'язав
зовнішнього	5085 K вмісту	5085 K контенту
зовнішній	5085 K вміст	5085 K контент
зробіть	5038 K внесок	5179 K внесок у	5179 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4352 # K #
избранное	4254 K
известията	16 K
извика	355 K
изкуствен	300 с помощта на K интелект	300 с K интелект	300 от K интелект
изменено	111 имя K
изменены	111 имена K	111 имена героев K
изпратете	43 K ни	54 K я	72 K ни	276 K ни	352 K ни
изпращайте	276 K ни	277 K на
изпращаме	62 ви K	62 K ви
изтеглете	352 K нашето
източник	274 основен K
източници	274 любими K
имейл	263 вашия K	290 вашия K	290 по K	290 на K
имейла	84 на K ви	263 на K си
имейлът	65 K ви няма да
иностранного	4248 выполняющим функции K агента
иностранным	4356 K агентом
инстаграм	275 K
искусственного	4280 с помощью K интеллекта
искусственным	4280 K интеллектом
использование	4250 K cookie	4260 K cookie	4277 любое K материалов	4277 K материалов сайта
использовании	4248 при K материалов	4277 полном или частичном K	4277 частичном K материалов
используем	4233 K cookie
использует	4234 K cookie
исправление	111 K:
источники	4254 избранные K	4254 любимые K
источников	4254 избранных K	4291 избранных K
источником	4254 основным K
исчерпали	4210 K лимит
""", 'к': """
каждое	20 K утро
каждый	4357 K месяц
каже	5182 K
каза	355 K
казав	5182 K
казал	355 K
казала	355 K	5182 K
казали	5182 K
казаха	355 K
казва	355 K
казвал	355 K
казвала	355 K
канал	309 viber K	4356 наш K	5180 наш K
канала	4356 нашего K
каналу	5180 нашого K
колумнист	4258 - K	4258 , K	4338 K
колумніст	5083 - K	5162 K
колумністка	5083 - K	5162 K
команде	4263 к нашей K
команди	5088 до нашої K
коментар	8 залишити K
коментарите	90 в K	288 K под
коментарях	90 у K	90 в K	5070 у K	5070 в K
коментатор	278 е K
коментиране	288 правила за K	288 правилата за K
коментирате	8 за да K	288 K
коментувати	8 K
комментариев	111 отказались от K	111 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4238 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4249 в K
комментировать	8 K
контент	11 этот K	11 цей K	4260 внешний K
контента	11 этого K	4260 внешнего K
контенту	11 цього K
конференцию	4263 нашу K
конференция	283 нашата K
конференцію	5088 нашу K
конфиденциальности	4232 настройкам K	4232 настройками K	4233 политикой K	4250 политика K
конфіденційності	5056 налаштуваннями K	5057 політикою K	5071 політика K
копирование	4277 K материалов сайта
кореспондент	278 е K	278 , K	5083 - K	5083 , K	5162 K
кореспондентка	5083 - K	5083 , K	5162 K
короткий	4268 K опрос
корреспондент	4258 - K	4258 , K	4338 K
корреспондентам	44 нашим K
корреспондентка	4338 K
корреспонденту	44 нашему K
крикнув	5182 K
крикнул	4358 K
крикнула	4358 K	5182 K
кричав	5182 K
кричал	4358 K
кричала	4358 K	5182 K
кричали	4358 K	5182 K
кричит	4358 K
""", 'л': """
лв	292 за # K
лев	292 за # K
лева	292 за # K	354 K
лекцию	4263 нашу K
лекцію	5088 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	283 нашия онлайн K	283 нашия K
магазина	283 онлайн K ни	4263 нашего K
магазине	4263 в нашем K	4263 в нашем интернет-K
магазину	5088 нашого K
магазині	5088 у нашому K	5088 в нашому K	5088 нашому інтернет-K
материал	4238 обсудить K	4260 внешний K	4293 K создан	4356 этот K
материалам	4285 ко всем K
материалы	4356 наши K
матеріал	5180 цей K
матеріали	5180 наші K
матеріалу	111 першій версії K
матеріалів	5102 копіювання K сайту	5102 K посилання обов'язкове	5110 до всіх K	5110 до усіх K
мероприятие	4263 наше K
месенджері	5077 K
месец	354 на K	354 всеки K
месечно	354 K
мессенджере	4255 K
месте	47 вы были на K
месяц	4357 в K
мобільний	5073 K додаток
молба	273 имаме малка K	273 имаме K към вас
молел	355 K
молела	355 K
молеха	355 K
молеше	355 K
містить	111 K описи	111 K сцени
місці	47 ви були на K
місяць	5181 на K	5181 перший K
""", 'н': """
навчання	53 K ші
нагадав	5182 K
нагадала	5182 K
наголосив	5182 K
наголосила	5182 K
надпис	355 такъв K
надпись	4358 такая K
надсилайте	5079 K нам	5079 K її	5079 K їх нам	5082 K фото	5082 K відео	5082 K свої	5179 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5076 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5079 K нам	5079 K їх нам	5082 K фото	5179 K нам
нажимая	4271 K кнопку	4271 K на кнопку	4271 K "
нажмите	4238 K ctrl
налаштування	5056 K cookie	5056 K cookies	5056 K файлів cookie	5056 через ваші K
налаштуваннями	5056 K cookie	5056 K cookies	5056 K файлів cookie
налаштуваннях	5056 K cookie
намерете	308 K ни
напис	5182 такий K
написа	355 K
написав	5182 K
написал	4358 K
написала	4358 K	5182 K
написано	4358 было K	5182 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4257 K нашему	4257 K нашей	4257 K автору	4257 K нам	4355 K нам
напишіть	43 K нам	72 K нам	5079 K нашому	5079 K нашій	5079 K автору	5079 K авторці	5079 K нам	5179 K нам
напомнил	4358 K
напомнила	4358 K
направете	352 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	355 K
настоява	355 K
настоявал	355 K
настроек	4232 из-за ваших K
настройками	4232 K cookie	4232 K cookies	4232 K файлов cookie
настройках	4232 K cookie
настройки	4232 K cookie	4232 K cookies	4232 K файлов cookie
натискайки	290 K
натискането	290 с K
натискаючи	5095 K кнопку	5095 K на
нашем	4238 в K чате
нашия	283 към K екип	283 в K екип	286 K куиз	286 K тест
небольшая	4201 K просьба
неделю	20 раз в K	20 каждую K	4357 в K
независимата	352 подкрепете K
независими	353 K медии
независимую	4205 поддержите K	4355 поддержите K
независимые	4356 K медиа
незалежні	5180 K медіа
нейросети	4280 с помощью K
несколько	4268 на K вопросов
никакого	76 K спама
новинами	5047 стежте за K
новини	275 google K	5077 google K
новину	5061 маєте K
новость	4237 есть K
нуждаем	352 K се от вашата
нужна	4278 K ваша
нюзлетър	291 K
""", 'о': """
обеща	355 K
обещал	355 K	4358 K
обещала	4358 K
обещали	4358 K
обновена	111 статията е K
обновлен	111 текст K	111 материал K
обновлён	111 текст K	111 материал K
обозреватель	4258 - K	4258 , K	4338 K
обозревательница	4338 K
обраних	5076 K джерел
обратиться	112 куда K
обучения	53 K ии
объявил	4358 K
объявила	4358 K
объяснил	4358 K
объяснила	4358 K
объясняет	4358 K
объяснял	4358 K
объясняла	4358 K
обязал	4358 K
обязательна	4248 гиперссылка K	4277 материалов ссылка K	4277 ссылка на источник K
обязательные	24 K поля	4238 K поля
обясни	355 K
обяснил	355 K
обяснила	355 K
обяснява	355 K
обіцяв	5182 K
обіцяла	5182 K
обіцяли	5182 K
огледален	69 K сайт
оглядач	5083 - K	5083 , K	5162 K
оглядачка	5083 - K	5083 , K	5162 K
оголосив	5182 K
ограничений	4210 читайте без K
одноклассниках	4255 K
одному	5095 в K листі
оновлено	111 текст K	111 матеріал K	111 новину K
опечатку	4238 нашли K
описания	111 съдържа K	111 есть K	111 содержит K
описи	111 є K
опитування	110 K	5092 наше K	5092 коротке K
опитуванні	40 нашому K	5092 K читачів	5092 нашому K	5092 в K
оповещения	4302 хотите получать K
оприлюднюватиметься	25 не K	5063 ваша e-mail адреса не K
опрос	40 наш K	110 K	4268 наш K
опросе	40 нашем K	4268 нашем K	4268 в K
опубликован	25 не будет K	4238 ваш адрес email не будет K
организаторите	355 канят K
организаторы	4358 зовут K
організатори	5182 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4271 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4211 K #%	4211 K # %
отбележете	67 K ме
ответил	111 не K на	4358 K
ответила	111 не K на	4358 K
ответили	111 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4358 K
отвечала	4358 K
отговори	111 не K на	355 K той	355 K тя
отговорил	355 K
отговорила	355 K
отговориха	355 K
отговорност	35 не носи K
отменить	24 K ответ	4357 K в любой момент
отметил	4358 K
отметила	4358 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4215 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4257 K их нам	4355 K нам
отримувати	5113 хочете K
отримуйте	5117 K
очакваме	276 K вашите
очевидцем	4237 стали K	4237 вы стали K	5061 стали K
ошибку	4239 нашли K
оштрафовал	4358 K
оштрафовала	4358 K
оштрафував	5182 K
""", 'п': """
партнером	4275 совместно с K	5100 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4275 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5100 K посилання
партнеры	4233 мы и наши K
партньорски	295 K линкове
партнёром	4275 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4275 K ссылки
партнёрским	79 K ссылкам
патроном	4355 станьте K
пееха	355 K
пели	4358 K
первинній	111 K версії
первоначальной	111 K версии
первый	4357 K месяц	4357 рубль в K
переведите	4355 K нам
перевірте	5092 K себе	5095 K пошту
передплатник	55 як K	5040 уже K	5040 вже K
передплатникам	5040 доступний лише K	5040 доступна лише K	5040 доступно лише K
передплатники	55 K можуть	5111 лише K	5111 тільки K
передплатників	5040 тільки для K
передплатою	5040 доступна за K	5040 доступний за K	5096 за K	5118 з K
передплату	85 оформіть K	5096 K за	5179 оформіть K
передплатіть	85 K
передрук	50 K	5074 K
передруковувати	50 K
передруку	5074 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4253 K
перепечатке	4253 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5072 K даних
персональных	4251 K данных
писав	5182 K
писал	4358 K
писала	4358 K	5182 K
писати	5180 нам K
писменото	297 без K съгласие
письме	4271 в одном K
письменного	4292 без K согласия
письмової	5116 без K згоди
питаха	355 K
питаше	355 K
пишете	43 K ни	72 K ни	276 K ни	277 K на	352 K ни
пишеше	355 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4257 K нам	4289 K на	4355 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5079 K нам	5114 K на
платной	4210 в K версии
побачили	5124 K помилку
повний	23 K текст	5096 K текст
повтаря	355 K
повтаряше	355 K
повторював	5182 K
повторює	5182 K
повторяет	4358 K
повторял	4358 K
повторяла	4358 K
повідомив	5182 K
повідомила	5182 K
повідомили	5182 K
повідомлення	5123 хочете отримувати K	5123 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5079 K нам	5079 K нас	5179 K нам
подайте	277 K сигнал
поддержать	4355 K нас	4355 K редакцию	4355 K нашу
поддерживайте	4355 K нас	4355 K нашу
поддержите	4205 K нашу	4205 K нас	4278 K	4355 K нас	4355 K нашу	4355 K редакцию	4355 K проект	4355 K автора	4355 K наш
поддержка	4206 ваша K	4355 ваша K поможет	4355 ваша K помогает	4355 ваша K позволит
поддержке	4275 при K партнёра	4275 при K партнера	4278 благодаря вашей K	4356 вашей K
поддержки	4356 без вашей K	4356 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4237 хотите K
подканял	355 K
подканяха	355 K
подканяше	355 K
подкаст	39 наш K	39 нашия K	285 K	353 нашият K	4266 K	4356 наш K	5090 K	5180 наш K
подкаста	285 K	4266 K	4356 нашего K
подкасте	39 нашем K	4266 K
подкасти	39 наші K	285 K	5090 K
подкастов	4266 K
подкасту	5090 K
подкастът	285 K
подкасты	4266 K
подкасті	39 нашому K	5090 K
подкастів	5090 K
подкрепа	298 с вашата K	298 вашата K	352 вашата K	353 вашата K
подкрепата	295 с K на партньор
подкрепете	298 K	352 K ни	352 K нашата
подкрепяйте	352 K ни
подписаны	4210 уже K
подписка	4210 уже есть K	4359 K
подписке	4210 доступен только по K	4210 доступна по K	4210 доступен по K	4272 по K
подписки	4359 K
подпиской	4297 с K
подписку	85 оформите K	85 оформить K	4210 оформить K	4210 оформите K	4271 спасибо за K	4272 K за	4355 оформите K	4355 оформить K
подписчик	55 как K	4210 уже K	4210 вы уже K
подписчикам	4210 доступна только K	4210 доступно только K	4210 доступен только K	4286 только K
подписчики	55 K могут	4286 только K	4359 K
подписчиков	4210 только для K
подписчиком	4355 станьте K
подписывайтесь	4215 K на рассылку	4223 K на нас	4223 K на наш	4223 K на канал	4223 K на telegram	4355 K на
подписываясь	4271 K
подпишитесь	85 K	4205 K на регулярное	4215 K на рассылку	4223 K на наш	4223 K на канал	4355 K на
подчеркнул	4358 K
подчеркнула	4358 K
подчерта	355 K
поділитися	5061 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5088 нашу K
пожертвование	4205 оформите K	4206 сделайте K	4278 регулярное K	4278 ежемесячное K	4355 ваше K	4355 сделайте K	4355 оформите K	4359 K
пожертвования	4356 на K	4359 K
пожертвованиям	4278 благодаря K	4356 благодаря K
пожертвуйте	4355 K
позволяет	4355 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	297 K на
поиска	355 K
поискал	355 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4210 чтобы прочитать K
полный	23 K текст	4272 K текст
получавайте	311 K
получавате	307 искате ли да K	307 искате да K
получайте	4296 K
получать	4288 хотите K	4302 хотите K новости	4302 хотите K push
получить	112 где K помощь
помилку	5124 знайшли K
помогите	95 K, сколько можете	4355 K нам
помогнете	352 K ни
помогут	4356 K нам
поможет	4356 K нам
помоли	355 K
помолил	355 K
помолила	355 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4355 нам нужна ваша K
помощью	4280 с K ии
помітили	5075 якщо ви K	5124 K помилку
помічник	68 наш K
понравилась	4356 K статья
понравился	4356 K материал	4356 K текст
пообещал	4358 K
пообещала	4358 K
пообіцяв	5182 K
пообіцяла	5182 K
попереджає	5182 K
попередив	5182 K
попередній	111 K версії
попита	355 K
поправка	111 K:
попросив	5182 K
попросил	4358 K
попросила	4358 K	5182 K
попросили	4358 K	5182 K
попросило	4358 K
порадив	5182 K
порадила	5182 K
посилання	5102 K на джерело обов'язкове
последвайте	352 K ни
последната	306 K ви безплатна статия	306 K безплатна статия
посоветовал	4358 K
посоветовала	4358 K
постановив	5182 K
постановил	4358 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	355 K
посъветвал	355 K
посъветвали	355 K
потребовал	4358 K
потребовала	4358 K
потърсите	112 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4271 вашей K
почтовом	4271 вашем K ящике
почту	84 на K	4216 на вашу K	4216 вам на K	4271 вашу K
пошту	84 на K	84 на вашу K	5043 на вашу K
пошті	5095 вашій K
пощенска	263 вашата K кутия
пояснив	5182 K
пояснил	4358 K
пояснила	4358 K	5182 K
пояснював	5182 K
пояснювала	5182 K
пояснює	5182 K
поясняет	4358 K
правото	34 си запазва K
працювати	5103 допоможе нам K	5180 K далі
працюємо	5180 ми K
предишна	111 K версия на
предпочитаемые	4254 K источники
предпочитаемых	4254 K источников
предпочитан	274 K източник
предпочитани	274 K източници
предпочитаните	274 K източници	274 K си източници
предпочтительные	4254 K источники	4291 K источники
предпочтительный	4254 K источник
предпочтительных	4291 K источников
предупреди	355 K
предупредил	4358 K
предупреждава	355 K
предупреждает	4358 K
предыдущей	111 K версии текста
препечатването	297 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4358 K
призвала	4358 K
призвали	4358 K
призна	355 K
признава	355 K
признавал	4358 K
признает	4358 K
признал	4358 K
признала	4358 K
признали	4356 нас K
призова	355 K
призовава	355 K
призовал	355 K
призоваха	355 K
призывал	4358 K
призывала	4358 K
призывали	4358 K
приложение	89 в нашето K	353 нашето K	4217 скачать K	4218 скачайте K	4218 установите K	4252 наше K	4252 мобильное K	4355 скачайте наше K	4355 скачайте K и
приложението	352 изтеглете K ни	352 изтеглете K на вестник
приложении	89 в нашем K	4217 открыть в K	4252 нашем K
приложения	4252 нашего K	4356 нашего K
прим	111 K. ред
примечание	111 K редакции
приоритетным	4254 K источником
присоединяйтесь	56 K	4355 K к нам	4355 K к нашему	4355 K к нашей	4355 K к нашим	4355 K к сообществу	4355 K к читателям	4355 K к тем
присъединете	56 K се	352 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4257 K нам	4257 K фото	4257 K видео	4257 K новости	4257 K свои	4257 K их нам	4355 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4257 K нам	4257 K фото	4257 K их нам	4355 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5179 K до нас	5179 K до нашої	5179 K до нашого	5179 K до спільноти	5179 K до читачів
приєднуйтеся	56 K	5179 K до нас	5179 K до нашої	5179 K до нашого	5179 K до спільноти	5179 K до читачів
проверьте	4268 K себя	4271 K почту
проголосуйте	4283 K	5108 K
продовження	5100 реклама. K
продовжити	5040 щоб K читання	5103 допоможуть нам K
продовжувати	5180 K роботу
продолжаем	4356 мы K работать
продолжать	4278 помогут нам K	4356 K работу
продолжение	4275 реклама. K
продолжить	4210 чтобы K чтение	4278 помогут нам K	4278 поможет нам K	4356 K работу
продължава	295 K по-долу
продължете	260 K да четете
продължим	353 да K да работим
продължите	259 за да K да четете
произведен	4248 настоящий материал (информация) K	4293 материал K
произведён	4293 материал K
пройдите	4268 K тест
пройдіть	5092 K тест
променени	111 имената са K
пропускайте	307 не K
пропустите	4288 не K
пропустити	5113 не хочете K
пропустить	4288 не хотите K
пропустіть	5113 не K
просив	5182 K
просил	4358 K
просила	4358 K	5182 K
просили	4358 K	5182 K
просьба	4201 у нас к вам K	4201 у нас есть K
просять	5182 K
проучване	286 нашето K
прохання	5034 маємо до вас K	5034 невелике K
прочетете	260 за да K цялата
прочитать	4210 осталось K	4210 чтобы K статью
пріоритетне	5076 K джерело
пріоритетним	5076 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	292 K текст
първия	354 за K месец
първоначалната	111 K версия
підписатися	5042 K на розсилку
підписка	5183 K
підписку	5040 оформіть K	5095 дякуємо за K	5179 оформіть K
підписники	5111 лише K	5183 K
підписників	5040 тільки для K
підписуйтесь	5046 K на нас	5046 K на наш	5046 K на канал	5046 K на telegram	5179 K на
підписуйтеся	5046 K на наш	5046 K на канал
підписуючись	5095 K
підпишіться	5042 K на розсилку	5046 K на наш	5179 K на
підтримайте	5037 K нашу	5037 K незалежну	5037 K нас	5103 K	5179 K нас	5179 K нашу	5179 K незалежну	5179 K редакцію	5179 K автора	5179 K роботу	5179 K наш
підтримати	5179 K нас	5179 K нашу
підтримка	5038 ваша K	5179 ваша K допоможе
підтримки	5100 за K партнера	5180 спільноти K	5180 вашої K
підтримуйте	5179 K нас	5179 K нашу
підтримці	5103 завдяки вашій K	5103 завдяки K читачів	5180 вашій K
піти	5034 перш ніж K
""", 'р': """
работа	353 нашата K	4356 наша K
работаем	4356 мы K
работать	4278 помогут нам K	4278 поможет нам K	4356 K дальше
работу	4356 нашу K
радив	5182 K
радила	5182 K
радили	5182 K
радить	5182 K
разкажете	43 K ни	72 K ни
разрешение	270 без K е забранено
разрешения	4292 без K редакции
разчитаме	298 K на вашата	353 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4355 K нам
рассказал	4358 K
рассказала	4358 K
рассказать	4237 есть что K	4237 хотите K
рассказывать	4356 K правду
расследование	4356 наше K	4356 это K
расследования	4356 наши K
рассылка	4356 наша K	4359 K
рассылку	83 на K	83 нашу K	83 K	4215 нашу K	4215 K самых	4356 нашу K
регистрацията	290 с K си	290 благодарим за K
регистрируясь	4271 K
регулярний	5103 K внесок
редактор	278 е K	278 - K	278 , K	4258 - K	4258 , K	4338 K отдела	4338 K	5083 - K	5083 , K	5162 K
редакторка	5083 - K	5083 , K	5162 K
редакцией	44 нашей K	4257 связаться с K
редакции	111 поправка K	4236 мнение K	4236 позиция K	4236 мнением K	4292 без согласия K	4356 нашей K
редакцию	44 в нашу K	4257 напишите в K	4257 пишите в K
редакция	283 в нашата K	353 нашата K	4356 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5079 напишіть у K	5079 пишіть у K
редакція	5180 наша K
редакцією	44 нашою K	5079 зв'язатися з K
редакції	48 письма до K	111 від K:	5060 думка K	5060 позиція K	5060 позицією K	5079 пишіть до K	5116 без згоди K	5116 без дозволу K	5180 нашої K
рекламата	13 K	295 след K
реклами	13 K	75 без K	75 немає K	353 без K	5100 після K	5100 на правах K	5180 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4275 после K	4275 на правах K	4356 без K
репортер	44 на нашия K	278 е K	278 - K	278 , K	4258 - K	4258 , K	4338 K	5083 - K	5083 , K	5162 K
репортери	44 на нашите K	353 нашите K
репортерка	5083 - K	5083 , K	5162 K
репортёр	4258 - K	4258 , K	4338 K
решил	4358 K
реєструючись	5095 K
робота	5180 наша K
роботу	5180 нашу K
розкажіть	43 K нам	72 K нам
розповів	5182 K
розповідати	5180 K правду
розповіла	5182 K
розповісти	5061 маєте що K	5061 є що K	5061 хочете K
розсилка	5180 наша K	5183 K
розсилку	83 на K	83 нашу K	83 K	5042 нашу K	5042 щоденну K	5180 нашу K
розслідування	5180 наші K	5180 це K
рублей	4357 # K
рік	5181 на K
""", 'с': """
свидетелем	4237 стали K	4237 вы стали K
свободната	352 подкрепете K
свържете	43 K се с нас	72 K се с нас	276 K се с нашия	276 K се с нашата	276 K се с нас	276 K се с автора	352 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4257 K с нами
связаться	4257 K с автором
свідком	5061 стали K
седмично	20 веднъж K
сигнализирайте	276 K ни
сказав	5182 K
сказал	4358 K
сказала	4358 K	5182 K
сказати	5061 маєте що K
скаржаться	5182 K
скаржився	5182 K
скаржилася	5182 K
скачайте	4217 K наше
скиньте	4355 K нам	4355 K донат
сколько	4355 скиньте K
скриньку	5095 вашу K
скриньці	5095 вашій K
следите	4223 K за нами
словам	4358 по K
словами	5182 за K
слушайте	308 K ни
слідкуйте	5046 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4358 K
советовала	4358 K
советовали	4358 K
советует	4358 K
согласны	48 не K	48 K с автором
содержатся	111 K описания
содержимое	4260 внешнее K
содержит	111 K сцены
сообщение	4248 данное K (материал) создано	4293 K создано
сообщил	4358 K
сообщила	4358 K
сообщили	4358 K
сообщите	43 K нам	72 K нам	4257 K нам	4355 K нам
соучастником	4278 станьте K	4355 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4338 K
сповіщення	16 K	5044 увімкнути K	5044 увімкніть K	5123 хочете отримувати K	5123 хочете отримувати пуш-K	5123 бажаєте отримувати K	5123 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5180 K текст	5180 K матеріал
сподобалась	5034 якщо вам K стаття
спонсором	85 станьте K
според	355 K
спрашивает	4358 K
спросил	4358 K
спросила	4358 K
співали	5182 K
співучасником	5179 станьте K
спільнота	5180 наша K
спільноти	5038 стань частиною K	5103 частиною K	5180 нашої K
станете	85 K член	352 K абонат	352 K член
станьте	56 K одним из них	4355 K нашим	5179 K нашим
статей	5110 до всіх K	5110 до усіх K
статии	305 до всички K
статия	273 хареса ли ви тази K	292 цялата K	353 тази K
статията	292 % от K
стаття	5180 ця K
статья	4356 эта K
статьям	4285 ко всем K
стверджує	5182 K
стежте	5046 K за нами
стигнали	273 щом сте K дотук
стороннего	4260 K сервиса
сторонним	4260 K сервисом
стороннього	5085 K сервісу
стороннім	5085 K сервісом
суммой	4357 любой K
сумму	4357 любую K
сутрин	20 всяка K
существуем	4356 мы K
существует	4278 K благодаря
събитие	283 нашето K
съветва	355 K
съветваше	355 K
съвместно	295 K с партньор
съгласен	48 не си K
съгласие	297 без писмено K
съгласни	48 не сте K
съдържание	11 това K	280 външно K	280 това K
съдържанието	297 използването на K	297 използване на K
съобщи	355 K
съобщил	355 K
съобщиха	355 K
""", 'т': """
тагнете	67 K ме
твърдеше	355 K
твърди	355 K
текста	111 первой версии K	111 ранней версии K
тексте	111 ранее в K
текстове	305 до всички K
тексту	111 першій версії K
телеграм	18 K	275 K	4223 наш K-канал	4223 в нашем K	4255 K	4255 K-канал	4255 K-канале	4289 пишите в K	4356 наш K	5046 наш K-канал	5077 K	5077 K-канал	5077 K-каналі
телеграме	18 K	4255 K
телеграмі	5077 K
телефон	112 K довіри
тест	4268 наш K	5092 наш K
тиждень	20 раз на K	5181 на K
требовал	4358 K
требовала	4358 K
требовали	4358 K
тръгнете	273 преди да си K
""", 'у': """
уведомления	16 K	4218 включите K	4218 включить K	4218 разрешить K	4302 хотите получать K	4302 хотите получать пуш-K	4302 хочешь получать K
уверяет	4358 K
уверял	4358 K
уверяла	4358 K
увійдіть	27 K	5041 K, щоб
уговаривал	4358 K
уговаривала	4358 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	283 нашия K
узнавать	4302 хотите K о
уйдете	4201 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5076 K джерел
улюблені	5076 K джерела
умовляв	5182 K
умоляваше	355 K
умолял	4358 K
умоляла	4358 K
умоляли	4358 K
утверждает	4358 K
уточнение	111 K:
уточнення	111 K:
уточнив	5182 K
уточнил	4358 K
уточнила	4358 K	5182 K
учасником	5179 станьте K
""", 'ф': """
фейсбук	18 K	275 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4356 K нашу
цитировании	4253 при K
цитування	5074 у разі K
цитуванні	5074 при K
""", 'ч': """
частиною	5179 станьте K
частковому	5102 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	308 K ни
читаете	4355 спасибо, что K
читай	5046 K нас
читайте	4223 K нас в	5046 K нас у	5046 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4268 опросе K	4278 благодаря поддержке K	4298 K	4356 наших K
читатели	41 наши K	41 нашите K	48 писма на K	313 K	353 нашите K	4201 дорогие K	4298 K	4356 наши K
читателите	313 K	353 с подкрепата на K	353 от K ни
читателям	21 благодаря K	41 нашим K	4298 K	4356 благодаря K
читати	5040 щоб K далі	5179 щоб K далі
читачам	21 завдяки K	5119 K
читачі	41 наші K	5119 K	5180 наші K
читачів	48 листи K	5119 K	5180 наших K
читаєте	5179 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5181 K
щомісячний	5103 K внесок
щомісячно	5181 K
щоранку	20 K
щотижневу	5042 K розсилку
""", 'э': """
электронной	4271 адрес K почты
электронную	4271 K почту
""", 'я': """
яжіться	43 зв'K з нами	5079 зв'K з нами
язкові	24 обов'K поля	5063 обов'K поля
якщо	5034 K ви вже тут
""", 'і': """
із	5177 # K #
інтелектом	5105 штучним K
інтелекту	5105 за допомогою штучного K
інформацію	5061 маєте цікаву K
історію	5061 маєте K
""", 'א': """
אדבלוק	2383 K
אומר	2422 K
אומרת	2422 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2304 עקבו K	2419 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2301 דואר K
אמר	2422 K
אמרה	2422 K
אמרו	2422 K
אתכם	2347 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	111 שם K
בדויים	111 שמות K
בוקר	20 מדי K
בחודש	2421 K
ביקש	2422 K
ביקשה	2422 K
במייל	2346 K שלכם
במצוקה	0 K
בסרטון	2332 לצפות K זה
בעוגיות	2310 שימוש K
בעיתונות	2347 לתמוך K
בעלי	2389 בלי K הון	2389 ללא K הון
בקובצי	2309 משתמש K
בשבוע	20 פעם K	2421 K
בתגובות	90 K
בתוכן	2360 לעשות שימוש K
""", 'ד': """
דווחו	2419 K לנו
דיגיטלי	2296 רכשו מינוי K
דיוור	2346 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2305 הורידו את K	2420 K
הבהרה	111 K:
הגיב	111 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2422 K
הודיעה	2422 K
הוואטסאפ	2305 לקבוצת K
הווטסאפ	2305 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2422 K
הוסיפה	2422 K
הזהיר	2422 K
הזכויות	2320 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2330 הוא ראש K	2330 היא ראש K
החינמיות	2363 הכתבות K
הטלגרם	2305 לערוץ K
הטקסט	2333 K
היום	2419 תרמו K
הירשמו	2296 כדי להמשיך לקרוא K	2419 K לקבלת
הכותב	2360 על דעת K
הכתבה	50 לפרסם את K	2296 להמשך קריאת K	2333 K	2420 K הזאת
המדור	2328 הוא עורך K	2328 היא עורכת K
המובעות	2360 הדעות K במאמר	2360 הדעות K בטור	2360 הדעות K בכתבה
המועדף	2323 למקור K	2323 כמקור K
המייל	2300 לתיבת K	2301 כתובת K
המערכת	111 הערת K
המקורית	111 בגרסה K של
הניוזלטר	2301 K היומי	2346 K השבועי של	2346 K שלנו	2420 K
הסביר	2422 K
הסיכום	2333 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2333 הנקודות K
העיתונות	2420 K העצמאית
הפרטיות	2310 מדיניות K
הפרסומות	2383 חוסם K	2385 את חוסם K	2385 חוסם K
הפרסומים	2383 חוסם K
הפרסומת	13 K
הצביעו	2419 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2305 K לערוץ	2419 K אלינו
הקודמת	111 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2310 תנאי K
השמות	111 K שונו
התגובות	2343 K
התחברו	27 K	2296 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2347 בזכות K שלכם
התראות	16 K
התרגום	2333 K
התרומה	2419 K שלכם
""", 'ו': """
ובטוויטר	2304 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2347 K בכם
ותלויה	2347 K בכם
""", 'ז': """
זקוקה	2419 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2330 היא K סגל
חודשית	2419 תרומה K
חוקר	2330 הוא K ב
חוקרת	2330 היא K ב
חיצוני	2332 תוכן K	2332 תוכן ממקור K
""", 'ט': """
טען	2422 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2346 K למייל	2346 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2296 הצטרפו K
כתב	2422 K
כתבה	2333 K זו	2420 K זו	2422 K
כתבו	43 K לנו	72 K לנו	2419 K לנו
כתבות	2363 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2328 היא K
כתובת	82 הזינו K מייל	2301 K דוא"ל
""", 'ל': """
לדברי	2422 K
להגיב	8 כדי K	2343 K
להמשיך	2296 כדי K לקרוא,	2296 כדי K לקרוא בחרו	2296 כדי K לקרוא יש	2296 כדי K לקרוא את הכתבה	2347 עזרו לנו K
להעתיק	2360 לשכפל, K
לחודש	2421 K
לחוק	2360 סעיף #א K
לחצו	2419 K כאן
לידיעון	2419 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2298 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2300 הירשמו K	2300 הרשמה K	2300 K שלנו	2346 בהצלחה K	2419 הירשמו K
לעזרתכם	2419 אנחנו זקוקים K
לענייני	2328 הוא כתב K	2328 היא כתבת K
לפנות	112 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2332 K בתוכן
לקבוצת	2305 הצטרפו K
לקריאה	2363 כתבות K
לקריאת	23 K הכתבה
לשנה	2421 K
לתומכים	2347 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2363 K חינם
מודעות	2385 בחוסם K	2385 חוסם K
מועדף	2323 מקור K	2323 כמקור K	2403 מקור K	2403 כמקור K
מחקר	2330 הוא עמית K
מינוי	2296 רכשו K ל-	2296 רכשו K כדי	2296 רכשו K או	2419 רכשו K	2423 K
מנוי	2296 כבר K?
מנויים	2423 K
מניות	2389 בלי בעלי K	2389 ללא בעלי K
מסכימים	48 לא K	48 K?	2346 בהרשמה אתם K
מסר	2422 K
מסרבים	111 K להגיב
מראה	69 אתר K
מרצה	2330 הוא K	2330 היא K
""", 'נ': """
ניוזלטר	2346 K שבועי	2423 K
נשלח	62 K לכם
""", 'ס': """
סגל	2330 הוא חבר K
סופר	2330 הוא K ו
סופרת	2330 היא K ו
סיכום	2333 K
סיפר	2422 K
סיפרה	2422 K
סעיף	2360 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2419 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2346 לקבלת K במייל
עודכנה	111 הכתבה K	111 הידיעה K
עזרה	112 איפה אפשר לקבל K
עיתונאי	2328 הוא K	2330 הוא K
עיתונאית	2328 היא K	2330 היא K
עיתונות	2347 לעשות K	2420 K עצמאית
עכשיו	2296 רכשו מינוי K	2419 תרמו K
עלולים	111 K להיות קשים
עמיתת	2330 היא K מחקר
עמלה	2359 נקבל K	2359 לקבל K
ער	112 K״ן
""", 'פ': """
פרופסור	2330 הוא K	2330 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2383 חוסם K	2385 בחוסם K	2385 חוסם K	2385 חוסמי K	2420 ללא K
פרסומת	13 K
פרשן	2328 הוא K
פרשנית	2328 היא K
""", 'צ': """
ציין	2422 K
""", 'ק': """
קודמת	111 בגרסה K של
קוראי	2420 K
קרא	2422 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2421 חודש K
""", 'ש': """
שאלו	2333 K את
שולחים	62 אנחנו K לכם
שיווקי	2346 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2419 K לנו
שלנו	44 לכתב K	2420 K
שנקבל	2359 K עמלה
שקראתם	2419 תודה K
שתפו	28 K
""", 'ת': """
תגובה	111 לא נמסרה K
תגובות	2343 K
תוכן	11 K זה	2332 הצגת K
תיאורים	111 כוללת K	111 מכילה K
תייגו	67 K אותי
תיקון	111 K:
תלוי	2347 K בכם
תלויה	2347 K בכם
תמיכתכם	2419 K
תמכו	2419 K בנו
תקציר	2333 K
תרומה	2423 K
תרומות	2423 K
""", 'ا': """
اخبارنا	129 تابعوا K	253 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1884 K مطلب	1884 K خبر	1936 براي K مطلب
ادبلاكر	1914 K
ادعمنا	252 K
ادعموا	252 K
اذنكم	138 نطلب K قبل
ارتباط	138 قد تتضمن ملفات K
ارسال	8 براي K نظر	1830 به ايميل شما K	1853 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	254 K
استخدام	148 يمنع اعادة K المواد	148 يمنع اعادة K هذا	148 يمنع اعادة K اي
استطلاع	252 صوت في K
استطلاعنا	253 K
استفاده	1836 از كوكي K ميكنيم	1836 از كوكيها K ميكنيم	1837 شرايط K	1849 K از مطالب اين سايت	1849 K از مطالب سايت
استمرار	252 ساهم في K	252 ساهموا في K
اسپم	76 بدون K
اشار	255 K
اشارة	67 ضع K الي
اشارت	255 K
اشتراك	181 لديك K	256 K	1877 K تهيه كنيد	1936 K تهيه كنيد	1940 K
اشتراكك	178 تم K
اشترك	85 K	117 K الان	252 K الان
اشتركوا	85 K	252 K
اصحابها	176 تعبر عن راي K	176 عن راي K
اصلاحيه	111 K
اضاف	255 K
اضافت	255 K
اضغط	252 K هنا
اطلاع	1853 به ما K دهيد
اعادة	50 K نشر	148 يمنع K نشر
اعجبك	253 K هذا
اعلام	1939 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	215 مانع K	215 حاجب K	216 مانع K	216 حاجب K
اعلانها	16 K	1911 K را دريافت
اعلانهاي	1911 K خبري
اعلن	255 K
اعلنت	255 K
اعملوا	67 K تاغ
افاد	255 K
افادت	255 K
افزود	1939 K
افزونه	1914 K مسدود
اكتب	252 K لنا
اكتبوا	43 K الينا	72 K الينا	252 K لنا
اكد	255 K
اكدت	255 K
الاخبارية	123 النشرة K
الارتباط	134 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	134 شروط K
الاسماء	111 تم تغيير K
الاشعارات	16 K	124 فعل K	125 تفعيل K
الاعلان	13 بعد K
الاعلانات	140 حاجب K	140 مانع K	215 مانع K	215 حاجب K	215 اداة حظر K	216 مانع K	216 حاجب K	216 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	122 بريدك K	123 البريد K	178 في بريدك K
الان	252 تبرع K	252 سجل K
الاول	254 الشهر K
الاولي	111 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	122 نشرتنا K	123 النشرة K	256 النشرة K
التحرير	44 فريق K لدينا
التطبيق	124 حمل K	124 نزل K	125 تحميل K
التعليق	111 رفضت K	175 شروط K	175 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	253 هذا K
الخارجية	163 محتوي المواقع K
الخبر	111 تم تحديث هذا K
الخصوصية	134 سياسة K
الدخول	27 سجل K	117 سجل K الان	117 سجل K الي حسابك	117 سجل K او اشترك	117 سجل K او انشئ	252 سجل K او
الشهر	254 في K
الصفحة	138 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	179 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	117 لمتابعة K	181 لمواصلة K
الكاتب	176 يعبر عن راي K
الكوكيز	134 K
المادة	253 هذه K
المجانية	17 المقالات K	192 من المقالات K	192 مقالاتك K	192 المقالات K
المحتوي	11 هذا K	117 هذا K متاح	148 يمنع اعادة استخدام K	148 يمنع اعادة انتاج K	148 يمنع اعادة توزيع K
المحرر	111 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	112 اين تجد K	112 للحصول علي K
المستقلة	253 الصحافة K
المفضل	153 مصدرك K	153 مصدركم K	153 المصدر K لديك
المفضلة	153 مصادرك K	153 مصادركم K
المقال	23 لقراءة K	111 تم تحديث هذا K	117 لقراءة K كاملا	138 يحتوي هذا K علي محتوي من	181 لقراءة هذا K	253 هذا K
المواد	148 يمنع اعادة انتاج K	148 يمنع اعادة توزيع K
النشر	148 يمنع اعادة K
النشرة	122 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	252 انضم K
اليهم	56 انضم K
انتاج	148 يمنع اعادة K هذا	148 يمنع اعادة K اي
انستغرام	252 تابعنا علي K
انضموا	56 K اليهم
انقر	252 K هنا
اوضح	255 K
اوضحت	255 K
اول	1938 ماه K
اوليه	111 نسخه K اين
ايميل	1830 K خود را وارد كنيد	1831 ادرس K	1831 نشاني K	1873 در K خود	1936 K خود را وارد كنيد
ايميلتان	1873 به K
اينجا	1883 K كليك كنيد	1936 K كليك كنيد
اينستاگرام	1834 در K دنبال
اينه	69 K
اپ	1872 K
اپليكيشن	1872 K	1936 K ما را	1936 K را دانلود كنيد	1936 K را نصب كنيد	1937 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	158 K
باحثة	158 K
بارگذاري	1840 K شود
بازتابدهنده	1890 الزاما K	1890 لزوما K	1890 K ديدگاه
بازنشر	50 K
باشيد	1853 با ما در تماس K
بالضرورة	176 لا تعبر K عن	176 لا يعبر K عن	176 لا تعكس K	176 لا يعكس K	176 لا تمثل K	176 لا يمثل K
ببينيد	1866 را K
بحسب	255 K
بخوانيد	1851 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1937 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	122 الي K	178 علي K	178 سجل K	178 اضف K	178 يوميا في K	178 في K كل
بريدكم	82 اتركوا K	178 في K
بشنويد	1866 K
بعرض	163 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1853 براي ما K
بفضلكم	253 K
بنويسيد	43 براي ما K	72 براي ما K	1853 براي ما K	1936 براي ما K
بهروز	111 اين خبر K	111 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1851 K	1863 به تيم ما K	1936 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1853 با ما در ميان K	1936 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1853 با ما تماس K
""", 'ت': """
تؤكد	255 K
تابعة	79 روابط K
تابعنا	130 K علي	130 K عبر	252 K علي تويتر	252 K علي غوغل	252 K علي جوجل
تابعونا	129 K علي	129 K عبر	252 K علي
تاكيد	1939 K كرد
تبرع	256 K
تبرعات	256 K
تبرعك	252 K
تبرعكم	252 K
تبرعوا	95 K بما	252 K الان
تبليغات	75 بدون K	1912 مسدود كننده K	1914 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	253 K
ترجيحي	1852 منبع K	1852 منابع K	1931 منابع K	1931 منبع K
ترد	111 لم K
تستطيع	179 تبرع بما K	179 ساهم بما K
تصحيح	111 K:
تطبيق	252 حمل K	252 حملوا K
تطبيقنا	89 في K	89 عبر K	253 K
تعبر	176 لا K عن راي	176 K فقط عن راي
تعديل	111 تم K هذا
تعليقا	175 لتضيف K
تغيير	111 نامها K
تفاصيل	111 يتضمن K	111 يحتوي علي K
تفعيل	133 K جافا
تفوت	252 لا K
تفوتوا	252 لا K
تقاريرنا	253 K
تقول	255 K
تلغرام	129 قناتنا علي K	252 تابعنا علي K
تلگرام	1834 ما را در K	1834 در K دنبال	1834 كانال K ما	1853 با ما در K
تماشا	1866 K كنيد
تمامي	1850 K حقوق
تمثل	176 لا K راي
تنويه	111 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	252 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	148 يمنع اعادة K هذا	148 يمنع اعادة K اي
توصيف	111 حاوي K
توضيح	111 K:	1939 K داد
تيليغرام	129 قناتنا علي K
تيم	1937 K ما
""", 'ج': """
جافاسكريبت	209 K
جاوااسكريپت	1836 K را فعال
جزئيات	111 حاوي K
""", 'ح': """
حذر	255 K
حذرت	255 K
حقوق	1850 كليه K	1850 همه K	1850 تمام K
حمايت	1874 K مالي خود	1875 به K شما نياز	1875 با K شما	1876 K كنيد	1936 از ما K كنيد	1936 K شما
""", 'خ': """
خارجي	163 محتوي K
خبر	6 اين K	1937 اين K
خبرنامه	1830 K ما	1830 اشتراك K	1831 در K	1873 K روزانه	1873 K هفتگي	1937 K ما	1937 K	1940 K
خبرنگار	44 K ما	1853 K ما را	1858 K
خبرنگاران	44 K ما	1937 K ما
خبرها	1911 اعلان K
خبرهاي	1911 اعلان K فوري
خصوصي	1837 سياست حريم K
خواست	1939 K
خواستند	1939 K
خواندن	1877 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1875 به K خود تكيه	1937 K ما
خواهد	1869 منتشر K شد
خواهند	1869 منتشر K شد
""", 'د': """
داده	1840 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1858 استاد K
دريافت	1911 K اعلان	1911 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	255 K
دعت	255 K
دعمك	252 K
دعمكم	179 نعتمد علي K	179 تعتمد علي K	179 نحتاج الي K	252 K
دنبال	1834 ما را K كنيد	1851 K كنيد	1851 K كنيم	1936 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1853 به ما خبر K	1866 گوش K	1880 هديه K	1936 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1869 نوشتن K	1869 ارسال K	1869 بيانگر K	1890 لزوما K
""", 'ذ': """
ذكر	255 K
ذكرت	255 K
""", 'ر': """
راسلنا	43 K	72 K	252 K
راسلونا	43 K	72 K	252 K
رايگان	1863 وبينار K ما	1877 اشتراك K	1891 مقاله K	1891 مطلب K	1891 مطالعه K	1936 K ثبت نام كنيد
روزنامه	1890 ديدگاه K
روزنامهنگار	1858 K
روزنامهنگاري	1937 K مستقل
""", 'س': """
سابقة	111 نسخة K من هذا	111 نسخة K من هذه
سالانه	1938 K
ساهم	95 K بما	252 K في دعم
ساهموا	95 K بما	252 K في دعم
سايت	1937 K ما
سايتهاي	1860 محتواي K ديگر
سكريبت	209 جافا K
سنويا	254 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	252 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	252 K
شهريا	254 K
شويد	27 وارد K	1851 عضو K	1851 K	1936 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1873 خبرنامه K
صحافتنا	253 K
صحافي	158 K
صحافية	158 K
صحافيينا	44 K
صحفي	158 K
صحفية	158 K
صحفيينا	44 K	253 K
صرح	255 K
صرحت	255 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1914 K
""", 'ط': """
طالب	255 K
طالبت	255 K
طلب	255 K
طلبت	255 K
""", 'ع': """
علاقه	1852 منبع مورد K
عملنا	253 K
عمولة	190 قد نحصل علي K	190 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1914 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1830 به ايميل شما K
فرصتهاي	1863 K شغلي در
فريقنا	253 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	252 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1869 K	1870 حروف لاتين (K)
""", 'ق': """
قال	255 K
قالت	255 K
قالوا	255 K
قبلي	111 نسخه K اين
قراءنا	253 K
قرائنا	179 نعتمد علي K	179 ونعتمد علي K	253 K
قناتنا	129 انضم الي K	253 K
""", 'ك': """
كاتب	158 K
كاتبة	158 K
كاتبه	176 يعبر عن راي K
كاتبها	176 تعبر عن راي K
كار	1937 K ما
كاربري	1877 حساب K خود شويد	1936 حساب K خود شويد
كانال	1834 به K ما	1851 K ما	1937 K ما
كتب	255 K
كتبت	255 K
كردهايد	1877 ثبت نام K	1877 ثبتنام K
كمصدر	153 K مفضل	236 K مفضل
كميسيون	1888 K دريافت كنيم	1888 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1863 ديدن K	1866 گوش K	1880 هديه K	1883 روي لينك كليك K	1883 كليك K	1914 لطفا ان را غير فعال K	1936 به ما كمك K	1936 روي لينك كليك K	1936 همين حالا ثبت نام K
كوكي	1837 از K
كوكيها	1837 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1869 حروف K	1870 حروف K
لاشتراكك	178 K في
لاشتراككم	178 K في
لاضافة	8 K تعليق	175 K تعليق
لزوما	1890 K نظر
لقراءة	117 سجل الدخول K	181 K بقية	252 سجل الدخول K
لقراءتكم	252 شكرا K
لكتابة	175 K تعليق
للاطلاع	181 K علي المقال كاملا
للتعليق	8 K	175 K علي الخبر
للقراءة	2 دقائق K	117 سجل الدخول K
للمتابعة	117 سجل الدخول K
للمشتركين	55 يمكن K	120 K فقط	181 حصري K	181 متاح K
لمتابعة	117 سجل الدخول K	181 K قراءة	216 ايقافه K	252 سجل الدخول K
لمشتركي	181 حصري K
لمواصلة	181 K قراءة	216 ايقافه K التصفح	216 تعطيله K التصفح
""", 'م': """
ما	1937 به K
مالكين	221 بلا K
مالي	1875 كمك K شما	1936 كمك K شما	1940 كمك K
ماه	1938 در K
ماهانه	1938 K
مباشرة	178 K في بريدك
متجرنا	253 K
متصفحك	12 K
مجانا	252 سجل K
مجانيا	192 مقالا K
مجانية	192 مقالات K
محتوا	11 اين K
محتواي	1860 K خارجي	1860 اجازه ميدهيد K
محتوايي	1860 حاوي K از
محتوي	163 K من طرف ثالث
محفوظ	1849 كليه حقوق K است	1849 تمامي حقوق K است	1849 همه حقوق K است	1849 تمام حقوق K است
محفوظة	148 جميع الحقوق K	148 حقوق النشر K
مراسل	158 K
مراسلة	158 K
مراسلنا	44 K	253 K
مراسلينا	44 K	253 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	111 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	179 نحتاج الي K	179 الي K
مساهمتكم	179 نحتاج الي K
مساهمين	221 بلا K	221 ولا K
مستعار	111 اسم K	111 نام K
مستعارة	111 اسماء K
مستقل	1937 رسانه K
مستقلة	253 صحافة K
مسدودكننده	1912 K تبليغات	1914 K تبليغات
مشترك	181 هل انت K	1877 K شويد	1936 K شويد
مشتركا	55 بصفتك K
مشتركان	1877 ويژه K است
مصنوعي	1861 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1937 اين K
معنا	252 ساهم K
مفضل	236 مصدر K
مفضلا	236 مصدرا K
مقالاتنا	179 لا نضع K	253 K
مقاله	1884 ادامه K
ملاك	221 بلا K
منبع	1889 ذكر K
منتخب	1852 منبع K
منشن	67 K لي
منصتنا	253 K
مهمانم	59 قهوه K
موافقتك	163 نطلب K
موافقتكم	138 K مطلوبة قبل	138 نطلب K قبل
موبايل	1872 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1873 عضويت شما با K	1873 ثبت نام شما با K
موقعنا	253 K
ميتوانند	55 مشتركان K
ميخواهيم	1860 از شما اجازه K
ميدهد	1869 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1939 K
ميگويد	1939 K
ميگيريم	1888 كميسيون K
""", 'ن': """
ناشد	255 K
ناشدت	255 K
نتقاضي	190 K عمولة	190 قد K عمولة
نحتاج	179 K الي دعمك
نخواهد	25 منتشر K شد	1869 منتشر K شد
نخواهند	1869 منتشر K شد
نداد	111 پاسخ K
ندهيد	1936 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1872 K موبايل
نستخدم	133 K ملفات
نشرتنا	83 K	122 اشترك في K	253 K
نظر	8 ثبت K
نظرسنجي	1936 در K ما	1937 K ما
نمايش	1840 K داده شود
نميشود	65 ايميل شما نمايش داده K	1869 منتشر K
نوشت	1939 K
نويسنده	1853 ايميل K	1858 K
نياز	0 K به كمك	0 به كمك K	1875 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1877 مشترك K
هماكنون	1936 K ثبت نام كنيد
همايش	1863 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1875 به حمايت شما K
واتساب	129 قناتنا علي K	252 تابعنا علي K
واحدا	56 كن K منهم
واشار	255 K
واشارت	255 K
واضاف	255 K
واضافت	255 K
واعلن	255 K
واعلنت	255 K
وافاد	255 K
وافادت	255 K
واكد	255 K
واكدت	255 K
واوضح	255 K
واوضحت	255 K
وبحسب	255 K
وبينار	1863 K ما	1863 در K
وتؤكد	255 K
وتري	255 K
وتضيف	255 K
وتقول	255 K
وحذر	255 K
وحذرت	255 K
ودعا	255 K
ودعت	255 K
وذكر	255 K
وذكرت	255 K
وصرح	255 K
وصرحت	255 K
وطالب	255 K
وطالبت	255 K
وفقا	255 K
وفيديو	45 صور K
وقال	255 K
وقالت	255 K
وقالوا	255 K
وكتب	255 K
وكتبت	255 K
ومحلل	158 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	179 K علي دعمكم
ووفقا	255 K
ويؤكد	255 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1860 ديدن اين K
ويري	255 K
ويضيف	255 K
ويقول	255 K
ويقولون	255 K
""", 'ي': """
يؤكد	255 K
يرد	111 لم K
يقول	255 K
يقولون	255 K
يوتيوب	18 K	129 قناتنا علي K	252 تابعنا علي K
يوميا	178 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	111 نسخه K اين
پژوهشگر	1858 K
""", 'گ': """
گزارش	1937 اين K
گزارشهاي	1937 K ما
گفت	1939 K
گفتند	1939 K
گفته	1939 K است	1939 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2455 का K रखने
अनुवाद	2459 K	2461 मशीन से K	2461 मशीनी K	2461 एआई की मदद से K	2461 ai की मदद से K	2461 एआई द्वारा K
अनुवादित	2461 एआई की मदद से K
अनुसार	2522 के K
अपडेट	111 लेख को K किया	111 खबर को K किया
अपनी	2465 K राय दें
अपील	2522 K की
अलर्ट	2467 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2519 K दान
आपको	62 हम K
आर्टिकल	2480 फ्री K	2480 मुफ्त K
आर्थिक	2470 K सहयोग दें	2470 K सहयोग करें	2519 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2429 ऐप K करें	2467 K करें
इनबॉक्स	2428 सीधे आपके K	2428 हर सुबह आपके K	2428 हर हफ्ते आपके K	2428 आपके K में पाएं	2428 रोज आपके K	2428 आपके K में हर	2468 अपने K में
""", 'उ': """
उपयोग	2435 कुकीज का K	2435 कुकी का K
""", 'ए': """
एजेंसी	2479 K की फीड
एडिटर	2455 सब K हैं	2455 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2498 K
""", 'क': """
कमीशन	2478 हमें K मिल	2478 K मिल सकता है
कमेंट	2465 अपनी राय K	2466 K करने के लिए	2466 K में अपनी राय	2466 K हटा	2466 K करने वाले
करके	2468 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2428 ईमेल दर्ज K	2431 फॉलो K	2448 जॉइन K	2448 लाइक K	2451 हमें ईमेल K	2465 पोल में वोट K	2468 साइन अप K	2473 शेयर K	2473 साझा K	2473 सेव K	2519 फॉलो K	2519 लॉग इन K	2519 साइन अप K
कहती	2522 K
कहते	2522 K
कहा	2522 K
कहां	112 मदद K
कहानी	72 अपनी K हमें
कीजिए	2519 मदद K
कॉपी	2473 लिंक K हो गया
कॉपीराइट	2447 K
क्लिक	2448 K करें	2519 यहां K करें	2519 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2520 इस K	2520 यह K
खबरें	2475 और K पढने के लिए	2480 मुफ्त K
खबरों	2475 अन्य K के लिए	2475 ताजा K के लिए	2475 की K के लिए
खरीदें	2463 यहां से K
खेलें	2465 क्विज K और
""", 'ग': """
गिफ्ट	2473 K करें
गोपनीयता	2435 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2479 ऑटो-K
जरूर	2451 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2435 K
जुडने	2449 K के लिए
जुडिए	56 आप भी K	2519 K
जुडें	56 आप भी K	2431 चैनल से K	2448 K	2463 हमारी टीम से K	2519 हमसे K
ज्वाइन	2448 K करें
""", 'ट': """
टिप्पणियों	2466 K के लिए
टिप्पणी	111 K करने से इनकार	2466 K करने के लिए	2466 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2429 ऐप K करें	2467 K करें	2467 K कीजिए	2519 ऐप K करें	2519 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2461 एआई की मदद से K किया गया है	2461 ai की मदद से K किया गया है
""", 'द': """
दान	2523 K
दिखाया	65 ईमेल नहीं K
दिया	111 पर जवाब नहीं K
दें	2519 राय K
देखें	2519 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2435 K नीति
निर्भर	2470 आपके सहयोग पर K
नोटिफिकेशन	16 K	2429 K चालू करें	2467 K ऑन करें	2467 K ऑन कर लें
नौकरी	2463 K के अवसर
न्यूज	2432 गूगल K पर
न्यूजरूम	44 हमारे K	2433 कलेक्टिव K की ओर से	2433 के लिए कलेक्टिव K
न्यूजलेटर	2428 हमारे K	2428 हमारा K	2428 हमारा साप्ताहिक K	2428 K के लिए	2520 हमारे K	2523 K
""", 'प': """
पढने	2 K का समय	2471 K के लिए
पढें	2 मिनट में K	2429 ऐप में K	2519 पूरी खबर K
पत्रकार	2520 हमारे K
पत्रकारिता	2455 K में सक्रिय हैं	2520 हमारी K	2520 स्वतंत्र K
पसंदीदा	2450 K सोर्स	2450 K स्रोत	2450 K न्यूज सोर्स	2514 K स्रोत	2514 K सोर्स
पाठकों	21 K के सहयोग	2470 K के सहयोग से चलते
पाने	2468 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2479 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2522 K
पूछें	2459 K
पूरी	2471 बनकर K खबर
पॉडकास्ट	2464 K सुनें	2464 K सुनने के लिए	2520 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2433 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2521 K माह	2521 K वर्ष
प्रतिक्रिया	2465 अपनी K
प्रिफर्ड	2450 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2451 हमें K	2451 कमेंट करके K	2519 हमें K	2519 राय K
बताते	2522 K
बताया	2522 K
बदल	111 नाम K
बाहरी	2458 K साइट
बिंदु	2459 मुख्य K
बॉक्स	2466 कमेंट K में
बोला	2522 K
बोले	2522 K
ब्राउजर	12 आपका K
ब्लॉकर	2498 ऐड K	2498 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2451 हमें K	2519 हमें K	2519 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2521 हर K
मांगते	2458 आपकी इजाजत K हैं	2458 आपकी अनुमति K हैं
मुताबिक	2522 K
मुफ्त	2480 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2471 पढना जारी K के लिए
रजिस्टर	2519 अभी K करें
रहिए	2475 जुडे K
रहें	2475 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2522 K
लिखें	43 हमें K	72 हमें K	2519 हमें K
लेख	2520 यह K	2520 इस K
लॉग	27 K इन
लॉगिन	2519 K करें
""", 'व': """
विचलित	111 K कर सकते
विचार	2479 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2498 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2464 K देखें	2464 K यहां देखें	2464 K भी देखें	2464 K देखने के लिए
वेबसाइट	2520 हमारी K
वेबिनार	2463 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2451 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2435 नियम और K
शामिल	56 उनमें K हों	111 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2451 हमसे K करें
संपादित	2479 ने K नहीं किया
संवाददाता	44 हमारे K	2455 वरिष्ठ K हैं	2455 K हैं
संस्करण	111 पिछले K में
सकते	2449 जुड K हैं	2449 फॉलो कर K हैं	2451 हमें भेज K हैं
सदस्य	60 मासिक K	2471 पहले से K हैं	2519 K बनें
सदस्यता	2471 K लें
सप्ताह	2521 प्रति K
सब्सक्राइब	2428 न्यूजलेटर को K	2428 न्यूजलेटर K	2431 चैनल को K	2448 K करें	2468 K करके आप	2519 K करें
सब्सक्राइबर	55 K	2471 K हैं
सब्सक्राइबर्स	2471 K के लिए है
सब्सक्रिप्शन	2468 K सफल	2523 K
समरी	2459 K
समर्थन	2519 K करें
सर्वाधिकार	2446 K सुरक्षित
सर्वे	2465 K में भाग लें	2465 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2470 हमें K करें	2519 आपका K	2519 हमें K	2519 K करें	2519 आपके K
सहयोगी	60 मासिक K
सामग्री	2458 से मिली K शामिल है	2458 K उपलब्ध नहीं है
सारांश	2459 K
सिंडीकेट	2479 K फीड
सीनियर	2455 K सब एडिटर हैं
सुझाएं	2519 सुधार K
सुधार	111 K:	111 भूल K
सुनें	4 खबर K	4 लेख K	2464 को K	2464 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2461 K अनुवाद
स्वीकार	2458 कुकीज K करें
""", 'ह': """
हमारा	2429 K ऐप	2520 K काम	2520 K ऐप
हमारी	44 K टीम से	2519 K मदद करें	2520 K टीम
हमारे	2520 K पाठक	2520 K चैनल	2520 K साथ
हिस्सा	2465 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	373 K শপ
অনুদান	378 আজই K দিন	419 K দিন	423 K
অনুমতি	367 K ছাডা কপি	367 K ছাডা নকল	369 আপনার K চাই
অনুমতিতে	368 বিনা K
অনুসরণ	363 K করুন	419 K করুন
অ্যাডব্লকার	400 K
অ্যাড্রেস	375 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	377 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	364 K জানান	364 K পাঠান	364 K লিখুন	364 K ইমেইল করুন	378 K পাশে থাকুন	419 K লিখুন	419 K ইমেইল করুন	419 K সঙ্গে কাজ করুন	420 K পাঠক	420 K সঙ্গে
আযকর	60 K ছাড
আসুন	363 ঘুরে K
""", 'ই': """
ইতিমধ্যে	380 K গ্রাহক
ইনবক্সে	377 K পেতে
ইনস্টল	376 অ্যাপ K করুন
ইমেইল	358 আপনার K
""", 'এ': """
এআই	371 K
এআইকে	371 K
এআইযের	371 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	373 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	369 বহিরাগত K
কমিশন	388 K পেতে পারি
করুন	363 ফলো K	363 যোগ K	419 লগইন K	419 ফলো K
কর্তৃপক্ষ	367 মন্তব্যের জন্য K দাযী নয
কিনুন	373 টিকিট K
কুইজে	373 K অংশ নিন
ক্লিক	363 K করুন	419 এখানে K করুন	419 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	380 K পডতে	420 K
""", 'গ': """
গ্রহণ	369 কুকি K করুন
গ্রাহক	419 K হোন
গ্রাহকদের	380 শুধু K জন্য
""", 'চ': """
চাকরির	373 K সুযোগ
চালিযে	380 পডা K যেতে
চ্যানেল	420 আমাদের K
""", 'জ': """
জরিপে	373 K অংশ নিন	373 K ভোট দিন
জানতে	384 আরও খবর K
জানান	419 মতামত K	422 K
জানিযেছে	422 K
জানিযেছেন	422 K
""", 'ট': """
টাকায	380 মাত্র # K
টেলিগ্রাম	420 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	376 অ্যাপ K করুন	376 অ্যাপটি K করুন	419 অ্যাপ K করুন	419 অ্যাপটি K করুন
""", 'থ': """
থাকুন	363 যুক্ত K	419 পাশে K
""", 'দ': """
দাঁডান	379 পাশে K
দিন	363 যোগ K
দেখতে	374 ভিডিও K
দেখুন	374 ভিডিও K
""", 'ধ': """
ধরিযে	364 ভুল K দিন
""", 'ন': """
নামিযে	376 অ্যাপ K নিন
নিউজলেটার	358 আমাদের K	358 K পেতে	377 সাপ্তাহিক K	420 আমাদের K	420 K	423 K
নিউজলেটারের	420 K
নিজস্ব	367 মতামত লেখকের K
নিবন্ধন	419 এখনই K করুন
নোটিফিকেশন	376 K চালু করুন
""", 'প': """
পডতে	380 বাকি অংশ K	380 লেখা K	384 আরও খবর K
পাঠকেরাই	378 K আমাদের ভরসা
পাঠান	364 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	372 ভুল K
প্রকাশ	367 অনুমতি ছাডা K	375 ঠিকানা K করা হবে না
প্রতি	421 K মাসে
প্রতিবেদক	44 আমাদের K	366 জ্যেষ্ঠ K	366 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	364 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	420 এই K
প্রযোজন	0 সাহায্য K	369 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	420 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	422 K
বললেন	422 K
বলেছে	422 K
বলেছেন	422 K
বলেন	422 K
বুদ্ধিমত্তা	371 কৃত্রিম K
ব্যবহার	370 কুকি K
ব্লকার	400 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	374 K দেখুন
""", 'ম': """
মতামত	373 আপনার K দিন	419 K দিন
মন্তব্য	367 অশালীন K প্রকাশ	375 K করতে	375 K লিখতে	375 আপনার K লিখুন
মাসিক	421 K
মূল্যে	380 বিনা K পডতে
মূল্যের	381 বিনা K লেখা
মোবাইল	420 আমাদের K
""", 'য': """
যুক্ত	363 K হোন	363 K করুন	419 K হতে	419 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	364 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	366 সিনিযর K
""", 'ল': """
লাইক	363 K দিন
লাগল	372 কেমন K
লিখুন	375 আপনার মতামত K
লেখা	381 ফ্রি K
লেখাটি	380 K পডতে
লেগেছে	372 কাজে K	372 কেমন K
""", 'শ': """
শুনুন	374 K
""", 'স': """
সংবাদটি	420 K
সংরক্ষিত	362 স্বত্ব K
সংশোধন	111 K:
সংশোধনী	111 K
সংস্করণে	111 আগের K
সঙ্গেই	384 আমাদের K থাকুন	384 K থাকুন
সদস্য	419 K হোন
সম্পাদকীয	367 K নীতির সঙ্গে
সর্বস্বত্ব	362 K সংরক্ষিত
সহযোগিতা	419 K করুন
সহাযতা	419 আমাদের K	419 K করুন
সাংবাদিক	420 আমাদের K
সাংবাদিকতা	420 স্বাধীন K
সাংবাদিকতাকে	378 স্বাধীন K	420 K
সাংবাদিকতার	378 K পাশে
সাপ্তাহিক	377 আমাদের K
সাবস্ক্রাইব	358 নিউজলেটারে K	363 K করুন	377 K করলে আপনি	377 K করার জন্য ধন্যবাদ	419 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	420 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4849 Kเพิ่มเพื่อน	4877 Kติดตาม
กร	4819 Kอกอีเมล
กล	4880 K่าว
กอ	4878 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4877 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4837 Kบคุณที่สมัคร	4837 Kบคุณที่ลงทะเบียน	4878 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4877 Kิกที่นี่	4877 Kิกชม
คว	4847 Kามเห็นส่วนตัวของผู้เขียน
ค่	4846 Kาคอมมิชชั่น	4846 Kาคอมมิชชัน
""", 'จ': """
จด	4818 Kหมายข่าวของเรา	4837 Kหมายข่าวรายสัปดาห์ของเรา	4881 Kหมายข่าว
จะ	4836 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4877 Kวน์โหลดแอปของเรา	4877 Kวน์โหลดแอปได้	4877 Kวน์โหลดแอปเลย	4877 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4828 Kดต่อผู้สื่อข่าวของเรา	4828 Kดต่อกองบรรณาธิการ	4877 Kดตามเรา
ต่	4879 Kอเดือน	4879 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4837 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4841 Kลองอ่าน
ทั	43 Kกมา	4847 Kศนะของผู้เขียน
ทา	4836 Kงเว็บไซต์ขอสงวนสิทธิ์	4838 Kงอีเมลทุก
ทุ	4838 Kกเช้าทางอีเมล
""", 'บ': """
บท	4842 Kความฟรี	4878 Kความนี้
บร	4881 Kิจาค
บล	4861 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4880 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4839 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4880 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4828 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4830 Kมรับคุกกี้
""", 'ร': """
ระ	4880 Kบุว่า
รา	4879 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4839 Kวมสนับสนุนการทำงานของเรา	4839 Kวมสนับสนุนสื่ออิสระ	4839 Kวมสนับสนุนนักข่าว	4877 Kวมสนับสนุน	4877 Kวมบริจาคให้เรา	4877 Kวมบริจาคกับเรา	4877 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4847 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4878 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4824 Kวนลิขสิทธิ์	4825 Kวนสิทธิ์
สน	4839 Kับสนุนการทำงานของเรา	4839 Kับสนุนสื่ออิสระกับ	4877 Kับสนุนเรา	4877 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4818 Kัครรับจดหมายข่าว	4818 Kัครรับข่าวสาร	4877 Kัครรับ	4877 Kัครสมาชิกวันนี้	4877 Kัครสมาชิกเลย	4877 Kัครสมาชิกเพื่อ	4877 Kัครสมาชิกได้ที่	4877 Kัครสมาชิกของเรา	4881 Kาชิก
สำ	4841 Kหรับสมาชิกเท่านั้น
สื	4878 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4828 Kงเรื่องราวของคุณ	4828 Kงข่าวหาเรา	4877 Kงข้อมูลมาที่	4877 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4828 Kกคุณมีข้อมูล
ห้	4824 Kามคัดลอกข้อความ	4824 Kามคัดลอกเนื้อหา	4824 Kามคัดลอกบทความ	4824 Kามคัดลอกหรือเผยแพร่	4824 Kามคัดลอกหรือทำซ้ำ	4824 Kามคัดลอกหรือดัดแปลง	4824 Kามคัดลอกหรือนำ	4825 Kามทำซ้ำ
""", 'อ': """
อย	4877 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4818 Kเมลของคุณ
อ่	4841 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4877 Kียนถึงเรา	4877 K้าสู่ระบบเพื่อ
เฉ	4841 Kพาะสมาชิก
เน	11 Kื้อหานี้	4830 Kื้อหาจากภายนอก	4830 Kื้อหาภายนอก
เป	4841 K็นสมาชิกอยู่แล้ว	4880 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4836 Kื่อแสดงความคิดเห็น	4841 Kื่ออ่านต่อ	4841 Kื่ออ่านบทความ	4849 Kิ่มเพื่อนไลน์	4849 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	111 Kอร์ชันก่อนหน้าของ	4836 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	111 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4828 K้งเบาะแสข่าว	4828 K้งเรา	4877 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4827 Kล่งข่าวที่ต้องการ	4827 Kล่งข่าวโปรด	4827 Kล่งที่มาที่ต้องการ
แอ	4849 Kดไลน์	4849 Kดไลน์เพื่อ	4877 Kดไลน์
""", 'โ': """
โป	4861 Kรแกรมบล็อกโฆษณา
โห	4877 Kวตเลย	4877 Kลดแอป
""", 'ใ': """
ให	4878 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5297 hãy gửi K
""", 'ủ': """
ủng	5236 ly cà phê K hộ	5297 hãy K hộ
""", 'あ': """
あと	3040 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3103 Kがでしたか
いた	2969 Kだいたサポートは	2969 Kだいたご寄付は
いの	112 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	2991 Kいのブラウザ
お寄	3103 Kせください
お届	62 Kけします
お申	3026 Kし込みはこちら	3103 Kし込みください	3103 Kし込みはこちら
お聞	3103 Kかせください
お見	3103 K逃しなく
お試	3103 Kしください
お読	3103 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3046 K転載したものです	3046 Kの転載です
か月	2975 K無料	3105 K無料
""", 'が': """
が作	3082 aiK成
が無	2991 javascriptK効
が生	3082 aiK成
が翻	3082 aiK訳
が要	3082 aiK約
""", 'こ': """
ここ	2972 Kからは有料	2975 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2972 K記事は有料	2972 K記事は会員	2998 K記事についてのご意見	3060 Kコンテンツは	3060 K投稿は	3060 K外部コンテンツは	3104 K記事が	3104 K記事を	3104 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	2991 K用のブラウザ
ご協	3103 K力ください
ご存	3047 Kじの方は
ご寄	2970 K付をお願い	3103 K付を	3103 K付で	3103 K付に	3103 K付が	3103 K付は	3103 K付いただ	3103 K付のお願い
ご意	48 K見・ご反論	2998 K見をお寄せ	2998 K見・ご感想をお寄せ	2998 K見・ご感想はこちら	2998 K見・ご感想をお待ち	2998 K見・ご感想をお聞かせ	2998 K見・ご感想をお願い	2998 K見・ご感想を送る
ご感	2998 K想をお寄せ
ご支	2970 K援をお願い	3103 K援
ご登	3037 K録ありがとうございます	3103 K録
ご覧	3103 Kください	3103 Kいただけます
ご購	3103 K読
ご連	3103 K絡ください
""", 'す': """
すで	3040 Kに会員の方
すべ	2975 Kての記事が
""", 'ぜ': """
ぜひ	2986 Kフォロー
""", 'で': """
で作	3082 aiK成
で受	3015 lineKけ取る
で届	3015 lineKく
で最	3015 lineK新
で生	3082 aiK成
で要	3082 aiK約
""", 'と': """
と強	3106 K調
と書	3106 Kい
と発	3106 K表
と話	3106 Kし	3106 Kす
と語	3106 Kっ	3106 Kる
と説	3106 K明
と述	3106 Kべ
""", 'に': """
によ	3082 aiKって生成	3082 aiKる要約	3106 Kると
""", 'の': """
の使	2996 cookieK用
の学	53 aiK習
の採	3026 K用情報はこちら
の提	3046 K供記事です
""", 'を': """
をフ	2986 Kォローしよう
を使	2996 cookieK用
を利	2996 cookieK用
を有	2991 javascriptK効	2991 javascript K効
を発	3106 K表した
を許	3021 cookieK可
""", 'ア': """
アカ	3015 lineKウントはこちら
アシ	68 aiKスタント
アド	3066 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3044 Kィリエイト広告	3044 Kィリエイトプログラム	3044 Kィリエイトリンク	3054 Kィリエイトリンク	3054 Kィリエイト広告	3054 Kィリエイトプログラム
アプ	2981 Kリはこちら	2982 Kリを開く	2982 Kリをダウンロード	2982 Kリのダウンロード	2982 Kリをインストール	3036 Kリなら通知	3036 Kリなら速報	3036 Kリなら、	3036 Kリで読むと	3036 Kリなら
アン	110 Kケート	3032 Kケートはこちら	3032 Kケート実施中	3032 Kケートにご協力ください	3032 Kケートにご協力を	3032 Kケートへのご協力	3033 Kケートに答えて
""", 'オ': """
オフ	3066 Kにしてページを
""", 'カ': """
カ月	2975 K無料	3105 K無料
""", 'ク': """
クイ	3033 Kズに答えて
クッ	2993 cookie(Kキー)	2996 Kキーを使用	2996 Kキーを利用	3021 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	111 Kントしていない	2998 Kントを投稿するには	2998 Kントするには	2998 Kントをお寄せ	3005 Kント欄で	3005 Kント欄に	3005 Kント欄から	3005 Kント欄へ	3035 Kントは削除します	3035 Kントは削除することが	3035 Kントは削除する場合	3035 Kントは承認	3035 Kントは公開前	3035 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	2969 Kヒーをおごる
""", 'サ': """
サポ	2969 Kートをしてみませんか	2969 Kートをしませんか	2969 Kートしてみませんか	2970 Kートをお願いします	3103 Kートをお願い	3103 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3103 Kンロードしてください
""", 'チ': """
チケ	3026 Kット販売中
チッ	2969 Kプで応援
チャ	2989 Kンネル登録を	3015 Kンネルに参加する	3015 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	2978 Kースレターに登録	2980 Kースレターを	3015 googleKースで	3037 Kースレター登録はこちら	3107 Kースレター
""", 'ネ': """
ネタ	111 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	2986 Kローして最新	2986 Kローをお願い	3103 Kローしてください
""", 'ブ': """
ブラ	3057 Kウザは音声	3057 Kウザは動画	3057 Kウザではこの動画	3057 Kウザはvideo	3057 Kウザはaudio
""", 'プ': """
プッ	2982 Kシュ通知
プラ	2993 Kイバシーポリシーに
プレ	2975 Kミアム会員	3029 Kゼントした記事は
プロ	3044 Kモーションが含まれ	3044 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	2969 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	2978 Kマガに登録	2980 Kマガで	3037 Kマガ登録はこちら	3037 Kマガの登録	3104 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	2978 Kルマガジンに登録	2980 Kルマガジンで	2980 Kルマガジンを	2980 Kルでお届け	2998 Kルアドレスが公開されることはありません	3037 Kルアドレスを入力してください	3107 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2972 Kインして続きを	2972 Kインしてください	2975 Kインが必要	3103 Kインして
""", 'ヶ': """
ヶ月	2975 K無料	3105 K無料
""", '上': """
上优	5344 在googleK先
上優	5344 在googleK先
""", '下': """
下方	5451 K留言
下載	5317 K客戶端	5319 Kapp	5319 K應用程式
下载	5317 K客户端	5319 Kapp	5319 K应用	5450 K客户端
""", '不': """
不代	5343 K表本站	5375 K表本站立场	5389 K表本報立場	5389 K表本报立场	5389 K表本站立场	5389 K表本站立場	5389 K表本媒體立場	5389 K表本網立場	5389 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5419 K于任何财团
不屬	5419 K於任何財團
不得	5343 K转载	5343 K轉載
不认	48 K同本文
不錯	5450 K過
不错	5450 K过
""", '为': """
为首	5344 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5343 K表作者本人	5343 K表作者个人	5343 K表作者观点	5343 K表作者的	5343 K表作者立场
仅供	5375 K其表达个人看法
仅限	5380 K会员	5380 K订户
""", '他': """
他說	5453 K
他说	5453 K
""", '付': """
付費	5311 K後	5454 K牆
付费	5311 K后	5454 K墙
""", '以': """
以下	5404 K内容来自
以閱	5308 K讀全文
以阅	5308 K读全文
""", '仮': """
仮名	111 Kです	111 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5311 K专享	5380 K限定内容
会員	55 Kの方は	55 Kは月に	2972 K限定です	2972 K限定の記事	2972 K登録できます	2975 K登録すると	2975 K登録が必要	3040 Kの方はこちら	3040 K登録で続きを読む	3040 K登録後にご覧	3073 Kだけが読める	3073 Kのみがお読み	3073 Kのみ閲覧	3103 K登録して	3103 K登録は	3103 K登録がお済み	3103 K登録をお願い	3103 K登録で	3103 K登録のうえ	3103 K登録はこちら	3103 K登録ください	3104 Kの方
会費	3038 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5306 K支持	5450 K支持,	5450 K支持让	5450 K支持讓	5450 K支持是
""", '使': """
使用	5328 Kcookie改善	5328 Kcookie以	5328 K cookie 以	5328 K cookie 来	5328 K cookie 來	5332 Kcookie来	5332 Kcookie來
""", '來': """
來自	5360 K外部平台的內容
""", '依': """
依靠	5378 K读者的支持	5378 K讀者的支持
""", '侵': """
侵权	5343 K必究	5343 K请联系	5343 K请告知	5343 K请及时
侵權	5343 K必究
""", '個': """
個人	2996 K情報の取り扱い	3046 Kの見解です	5375 K看法
""", '偏': """
偏好	5344 googleK來源	5344 google K來源	5344 K來源清單	5433 K來源
""", '僅': """
僅限	5380 K會員	5380 K訂戶
""", '優': """
優先	3014 Kソース	3014 K表示に設定	3014 Kする情報源	3014 K的に表示
""", '免': """
免費	17 K閱讀	5390 K文章	5390 K閱讀篇數	5390 K閱讀額度	5391 K註冊即可	5391 K註冊後	5422 K文章	5450 K訂閱	5452 K試用
免费	17 K阅读	5390 K文章	5390 K阅读篇数	5391 K注册即可	5391 K注册后	5422 K文章	5450 K订阅	5452 K试用
""", '內': """
內容	5367 K由ai
""", '全': """
全文	23 Kを	2972 Kを読むには	2972 Kをお読み
""", '公': """
公众	18 K号	5322 K号:
公式	2982 Kアプリ	2986 Kアカウントをフォロー	2986 Kアカウントを友だち	3015 Klineはこちら	3104 Kline
""", '关': """
关注	5322 K我们的微信	5322 K我们的公众号	5322 K我们的微博	5322 K我们的频道	5322 K我们的官方	5450 K我们
关闭	5414 K后刷新页面
""", '内': """
内容	5367 K由ai
内阅	5317 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5453 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5371 K此文給朋友
""", '初': """
初割	3105 K
初月	3040 K#円で	3105 K無料
""", '判': """
判断	3106 Kした
""", '利': """
利用	2993 K規約に同意
""", '前': """
前請	5375 K先登入
前请	5375 K先登录
""", '剩': """
剩余	5308 K#%内容	5308 K#%的内容
剩餘	5308 K#%內容	5308 K#%的內容
""", '力': """
力を	3038 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5322 Kline好友	5322 Kline官方	5322 Kline@	5378 K贊助行列	5378 K赞助行列	5450 K会员	5450 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3104 Kになります
""", '動': """
動画	45 Kや写真	3027 Kをご覧ください	3027 Kはこちら	3030 Kでも詳しく	3030 Kでも解説	3057 Kを再生するには	3057 Kをご覧いただくには	3057 Kを視聴するには
""", '勘': """
勘誤	111 K
勘误	111 K
""", '包': """
包月	5452 K
""", '化': """
化名	111 K
""", '即': """
即可	5375 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	2989 Kち追加
""", '収': """
収益	3044 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5314 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	111 Kに回答しなかった	111 Kに応じなかった	3016 K班までご	3038 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2978 Kトレイにお届け	2978 Kトレイに届けます
""", '只': """
只靠	5378 K讀者	5378 K读者
""", '可': """
可能	111 K引起不适	111 K引起不適
""", '同': """
同意	5360 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	111 K透
含有	111 K暴力
""", '启': """
启用	5407 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5453 K
告诉	43 K我们	72 K我们	5453 K
""", '呼': """
呼び	3106 Kかけた	3106 Kかける	3106 Kかけて	3106 K掛け
""", '命': """
命じ	3106 Kた
""", '啟': """
啟用	5407 Kjavascript
""", '喊': """
喊道	5453 K
""", '因': """
因为	5450 K有你的支持
因為	5450 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3044 Kの一部が還元
""", '外': """
外部	3021 Kコンテンツ	5360 K内容	5360 K內容
""", '她': """
她說	5453 K
她说	5453 K
""", '如': """
如侵	5343 K权,	5343 K权请	5343 K权联系
如有	5343 K侵权,	5343 K侵权请	5343 K侵权联系	5343 K侵權,	5343 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	112 K專線
""", '官': """
官方	5324 K微信
""", '定': """
定期	5450 K定額
""", '寄': """
寄付	2969 Kで応援	3070 Kで成り立って	3070 Kで運営され	3070 Kによって運営され	3103 Kをお願い	3107 K
寄到	5314 K您的信箱	5377 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5453 K
""", '将': """
将本	5371 K文赠送给
""", '將': """
將本	5371 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3047 Kわせた方は
""", '已': """
已是	5308 K會員	5380 K订户	5380 K訂戶
已经	5308 K是会员
已讀	5449 K
已读	5449 K
""", '年': """
年額	3105 K
""", '广': """
广告	13 K后继续	13 K之后继续	5333 K拦截	5414 K拦截	5414 K屏蔽	5414 K过滤	5416 K拦截	5416 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3038 Kに頼らず	3066 Kブロッカーを	3066 Kブロックを	3066 Kブロック機能	3066 Kブロックは	3066 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5333 K攔截	5414 K阻擋程式	5414 K攔截	5414 K封鎖	5414 K阻擋器	5416 K攔截	5416 K封鎖
""", '开': """
开启	5319 K通知	5407 Kjavascript
""", '弊': """
弊社	3104 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3104 Kイト
当初	111 Kの記事で
当社	3104 Kの
当編	3104 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5319 K扫	5324 K公众号
""", '心': """
心理	112 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2970 Kをお願いします	3103 Kをお願い	3103 Kして
""", '您': """
您已	5377 K成功订阅	5377 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5306 K支持	5378 K每一份捐款	5378 K每一筆捐款	5450 K捐款	5450 K支持,	5450 K支持让	5450 K支持讓	5450 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3016 Kをお寄せください	3016 K提供はこちら	3016 K提供を募集	3016 K提供をお待ち	3016 Kをお待ちして	3047 Kをお持ちの方は	3047 K提供窓口
""", '感': """
感謝	5377 K您的訂閱	5450 K閱讀	5450 K您的支持
感谢	5377 K您的订阅	5450 K阅读	5450 K您的支持
""", '成': """
成为	56 K其中一员	5308 K会员即可阅读	5308 K会员即可查看	5308 K会员即可解锁	5380 K付费会员	5450 K会员,	5450 K会员即可	5450 K我们的会员
成果	3054 K報酬型広告
成為	5308 K會員即可閱讀	5308 K會員即可看	5308 K會員即可解鎖	5378 K我們的贊助	5380 K付費會員	5450 K會員,	5450 K會員即可	5450 K我們的會員
""", '我': """
我们	5328 K使用cookie	5328 K使用 cookie	5451 K的
我們	5328 K使用cookie	5328 K使用 cookie	5451 K的
""", '手': """
手机	5319 K客户端
""", '打': """
打开	5317 Kapp	5319 K微信
打開	5317 Kapp
""", '扫': """
扫一	5319 K扫
扫描	5317 K二维码下载	5317 K二维码加入	5319 K二维码关注	5450 K二维码下载	5450 K二维码关注	5450 K二维码加入	5450 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5371 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	111 K置評
拒绝	111 K置评
""", '指': """
指出	5453 K
指摘	3106 Kした
""", '捐': """
捐助	5378 K我们	5378 K我們
捐款	5450 K支持	5454 K
""", '掃': """
掃一	5319 K掃
掃描	5317 K qr	5450 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5319 K通知
推送	16 K	5319 K通知
""", '描': """
描写	111 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5416 K告
""", '支': """
支持	5305 K獨立媒體,	5305 K独立媒体,	5306 K我们的	5306 K我們的	5450 K我们,	5450 K我們,	5450 K我们。	5450 K我們。	5450 K我们的报道	5450 K我們的報導	5450 K我们的新闻	5450 K我們的新聞	5450 K我们的记者	5450 K我們的記者	5450 K我们的工作	5450 K我們的工作	5450 K我们继续	5450 K我們繼續
支援	3070 Kで成り立って	3070 Kで運営され	3070 Kによって成り立って	3070 Kによって運営され	3103 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5343 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5344 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3106 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5380 K全站
""", '更': """
更新	63 K情報をメール
更正	111 K:	111 【K】	111 K说明	111 K說明
""", '最': """
最新	2978 K情報をお届け
""", '會': """
會員	55 K每月	5311 K專享	5380 K限定內容
""", '月': """
月額	2969 Kサポーター	2975 K#円	3105 K
""", '有': """
有了	5450 K你的支持	5450 K您的支持
有料	55 K会員は	2972 K会員限定	2972 K会員になる	2972 K会員の方	2974 K記事がお得に読める	2974 K記事が読み放題	3040 K記事が読めます	3107 K会員
有权	5375 K删除
有權	5375 K刪除
""", '未': """
未予	111 K置评
未回	111 K应	111 K應
未滿	5400 K#歲	5400 K十八歲
未經	5343 K授權不得	5343 K授權,不得	5343 K授權禁止	5343 K授權請勿	5343 K授權,請勿
未经	5343 K授权不得	5343 K授权,不得	5343 K授权禁止	5343 K授权,禁止	5343 K授权请勿	5343 K授权,请勿
""", '本': """
本ま	3029 Kでプレゼントできます	3029 Kでギフトできます	3029 Kで無料でプレゼント	3040 月#Kで無料で
本ア	3104 Kプリ
本サ	3104 Kイト
本中	3100 #K#本
本內	5404 K容來自
本内	5404 K容来自
本刊	5451 K
本報	5451 K導
本报	5451 K读者	5451 K道
本文	111 K早前版本	111 K先前版本	111 K已更新	111 K已作	5343 K来源:	5343 K来源于	5451 K
本站	5451 K
本紙	43 Kまで	72 Kまで
本網	5328 K站使用cookie	5328 K站使用 cookie	5328 K站使用小型	5451 K
本网	5328 K站使用cookie	5328 K站使用 cookie	5328 K站使用小型
本記	3104 K事
本誌	3104 K
""", '来': """
来自	5360 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3082 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5322 K关注	5450 K加入	5450 K赞助	5450 K订阅	5450 K投稿
""", '歡': """
歡迎	28 K分享給	5322 K追蹤	5450 K加入	5450 K贊助	5450 K訂閱	5450 K投稿
""", '此': """
此內	11 K容	5404 K容來自	5404 K容由
此内	11 K容	5404 K容来自	5404 K容由
此前	111 K版本
此影	5403 K片在您所在
此视	5403 K频在您所在
""", '残': """
残り	2972 K#文字	2972 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5452 K
每日	5316 K简报	5316 K簡報	5316 K電子報
每月	5452 K
""", '求': """
求め	3106 Kた	3106 Kている
求助	0 K	112 K热线	112 K熱線	112 K渠道
""", '沒': """
沒有	75 K廣告	5419 K股東	5419 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5419 K股东	5419 K财团
""", '浏': """
浏览	5333 K器版本	5403 K器不支持音频	5403 K器不支持视频	5403 K器不支持播放	5403 K器不支持html#	5403 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5403 K器不支援影片	5403 K器不支援音訊
""", '点': """
点击	5450 K关注	5450 K这里
""", '為': """
為首	5344 K選來源
""", '無': """
無効	3066 Kにしてページを	3066 Kにして再読み込み	3066 Kにして、ページを
無料	17 K記事	2972 Kで会員登録	2972 K会員に登録	3040 Kで読める記事の上限	3040 K会員になると	3073 K記事の閲覧	3073 K記事は残り	3073 Kで読める記事	3073 K閲覧	3100 K記事 #/#	3100 K記事#/#	3103 K会員に登録	3103 K会員登録	3105 K体験
無断	3013 K転載	3013 K複製	3081 K転載・複製	3081 K転載を禁じ	3081 Kでの転載	3081 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5343 K归本	5343 K归原	5343 K归作者	5343 K所有,	5343 K所有:	5343 K所有©	5343 K所有 ©	5343 K归属本	5343 K归属原	5343 K归属作者	5343 K归属于
版權	5343 K所有	5343 K歸本	5343 K歸原	5343 K歸作者	5343 K歸屬於
""", '特': """
特此	111 K更正
""", '独': """
独立	3104 Kしたジャーナリズム	5451 K新闻	5451 K媒体
""", '獨': """
獨立	5451 K新聞	5451 K媒體
""", '獲': """
獲得	5387 K佣金
""", '生': """
生命	112 K热线	112 K線
生成	5367 由 ai K	5367 由aiK	5367 ai K,仅供	5367 aiK,僅供
""", '產': """
產生	5367 由 ai K	5367 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5367 K工智能生成	5367 K工智慧生成
由讀	5451 K者
由读	5451 K者
""", '申': """
申し	3026 K込みはこちら
申込	3026 Kみはこちら	3026 Kはこちら
""", '电': """
电子	5454 K报
""", '畅': """
畅读	5380 K全站
""", '留': """
留言	90 K区	90 K區	5451 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3016 Kをお寄せ
""", '登': """
登入	27 K或	5308 K後繼續	5308 K會員即可	5308 K會員後	5308 K會員以	5308 K會員繼續	5391 K或註冊
登录	27 K或	5308 K后继续	5308 K后查看全文	5308 K后查看完整	5391 K或注册
登録	3040 Kして続きを読む	3103 Kしてください	3103 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3104 Kまの
""", '相': """
相談	0 K	112 K窓口	112 K先
""", '看': """
看更	5317 appK多
""", '禁': """
禁止	5343 K转载
禁無	3012 K断
""", '私': """
私た	3104 Kちの
""", '科': """
科し	3106 Kた
""", '称': """
称	5453 K
""", '稱': """
稱	5453 K
""", '立': """
立即	5450 K加入我们	5450 K加入我們	5450 K订阅	5450 K訂閱	5450 K下载	5450 K下載	5450 K报名	5450 K報名	5450 K成为会员	5450 K成為會員
""", '第': """
第一	5375 K条评论	5375 K則留言	5375 K條評論
""", '筆': """
筆者	3046 K個人の見解
""", '紙': """
紙の	3104 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	2972 Kを読むには	2972 Kをお読みになる
""", '編': """
編按	111 K
編者	111 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	111 K部注	3104 K部では
""", '繼': """
繼續	5308 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5308 K阅读请
""", '编': """
编者	111 K注
""", '翻': """
翻墙	69 K
翻譯	5367 由aiK
翻译	5367 由aiK
""", '者': """
者說	5453 K
者说	5453 K
""", '联': """
联盟	79 K链接	5387 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5387 K行銷連結	5387 K連結
聯絡	43 K我們
""", '自': """
自动	5367 由 ai K生成	5367 由aiK生成
自動	3082 K翻訳	5367 由 ai K生成	5367 由aiK生成
""", '若': """
若有	5343 K侵权,	5343 K侵权请	5343 K侵權,	5343 K侵權請
""", '获': """
获得	5387 K佣金
""", '著': """
著作	3013 K権は	3081 K権法により保護	3081 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5375 K本站立场
表示	5453 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3102 Kしません	3102 Kしなく	3102 Kさず	3102 Kさない
""", '訂': """
訂正	111 K:	111 【K】	111 Kして	111 Kします
訂閱	63 K電子報	5308 K即可	5308 K後繼續	5314 K我們的	5314 K電子報	5450 K我們	5454 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	111 Kを更新しました	111 Kを修正しました	2974 Kが読み放題	3029 Kをプレゼントできます	3100 #K中#記事
記者	3016 Kまでご連絡ください
""", '訴': """
訴え	3106 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3106 Kた
認為	5453 K
""", '說': """
說:	5453 K
說。	5453 K
說道	5453 K
""", '読': """
読み	2975 K放題
読者	21 Kの寄付	21 Kの支援	3038 Kの会費で	3104 Kの皆様	3104 Kの皆さ	3104 Kアンケート
""", '請': """
請先	5450 K登入
請分	28 K享給
請啟	5328 K用javascript
請我	59 K喝咖啡
請捐	5450 K款
請支	5305 K持我們	5305 K持獨立媒體	5450 K持我們
請登	5308 K入會員	5450 K入後	5450 K入以
請立	5450 K即捐款
請贊	5305 K助我們
請輸	5377 K入您的電子	5450 K入您
請關	5414 K閉後重新整理
請點	5450 K擊此處	5450 K擊這裡	5450 K擊下方	5450 K擊連結
""", '讀': """
讀者	48 K投書	5451 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5308 K即可	5308 K后继续	5314 K我们的	5314 K电子报	5450 K我们	5454 K费
""", '认': """
认为	5453 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5344 K首选来源
""", '评': """
评论	90 K区	5375 K服务协议
""", '该': """
该视	5403 K频在您所在
""", '说': """
说:	5453 K
说。	5453 K
说道	5453 K
""", '请': """
请先	5450 K登录
请关	5414 K闭后刷新
请分	28 K享给
请启	5328 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5450 K款
请支	5305 K持我们	5305 K持独立媒体	5450 K持我们
请点	5450 K击此处	5450 K击这里	5450 K击下方	5450 K击阅读	5450 K击关注	5450 K击链接
请登	5450 K录后	5450 K录以
请立	5450 K即捐款
请赞	5305 K助我们
请转	28 K发
请输	5377 K入您的电子邮箱	5377 K入您的邮箱	5450 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5451 K问卷	5451 K群
""", '責': """
責任	5343 K編輯:
""", '賺': """
賺取	5387 K佣金
""", '購': """
購読	2972 K者の方は	2975 Kすると	3103 Kしてください	3104 K者の方	3107 K料
""", '贈': """
贈送	5371 K給好友
""", '贊': """
贊助	5305 K我們,	5450 K我們
""", '责': """
责任	5343 K编辑:
""", '赚': """
赚取	5387 K佣金
""", '赞': """
赞助	5305 K我们,	5450 K我们
""", '赠': """
赠送	5371 K给好友
""", '身': """
身边	5451 K的新鲜事
身邊	5451 K的新鮮事
""", '転': """
転載	50 K	3012 Kを禁じ
""", '輸': """
輸入	5377 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5343 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5343 K请注明
""", '输': """
输入	5377 Kemail
""", '还': """
还可	5371 K赠送
""", '这': """
这篇	5451 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	111 K:
追蹤	5322 K我們的	5344 Kgoogle news	5450 K我們
""", '送': """
送っ	54 Kてください
送到	5377 K你的邮箱	5377 K您的邮箱	5377 K您的信箱
""", '這': """
這篇	5451 K文章
""", '通': """
通知	16 K	2982 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3037 Kニュースレター
""", '邀': """
邀請	5450 K您
邀请	5450 K您
""", '還': """
還可	5371 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5453 K
""", '长': """
长说	5453 K
""", '開': """
開啟	5319 K通知	5407 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5308 K全文請	5449 K
""", '閲': """
閲覧	3100 K記事数:#/#
""", '關': """
關注	5322 K我們的臉書	5322 K我們的粉絲	5322 K我們的官方	5322 K我們的頻道	5450 K我們
關閉	5414 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5308 K全文请	5449 K
""", '随': """
随时	5450 K掌握
""", '隐': """
隐私	5332 K政策
""", '隨': """
隨時	5450 K掌握
""", '隱': """
隱私	5332 K權政策	5332 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5454 K報
""", '需': """
需接	5360 K受cookie
需要	0 K帮助	0 K幫助	5360 K接受cookie	5450 K您的支持	5450 K你的支持
""", '音': """
音声	3027 Kでもお聴き
""", '頂': """
頂い	2969 Kたサポートは
""", '飲': """
飲酒	5400 K過量
""", '首': """
首年	5393 K仅需
首月	5380 K仅需	5380 K只要	5393 K免费	5393 K免費	5393 K仅	5393 K僅	5393 K只需	5452 K
首选	5344 K新闻来源	5344 googleK来源	5344 google K来源	5433 K来源
首選	5344 K新聞來源	5433 K來源
""", '點': """
點擊	5450 K這裡
""", '가': """
가명	111 K
가상	68 K 비서
가입하세요	3239 K
가입해	3239 K 주세요
""", '값': """
값으로	3167 커피 한 잔 K 후원	3167 커피 한 잔 K 응원	3167 커피 한 잔 K 독립
""", '강': """
강조했다	3242 K
""", '계': """
계속	3114 K 읽으려면	3114 K 읽으시려면
""", '공': """
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3197 K 차단	3199 K 차단기를
광고도	75 K
광고차단	3197 K	3199 K 프로그램을	3199 K 기능을
""", '구': """
구글	3126 K 뉴스에서
구독	55 K 회원은	3114 K 후 이용
구독료	3243 K
구독을	3239 K 신청하세요
구독자	3114 K 전용 기사	3114 K 전용 콘텐츠	3114 K 전용입니다	3114 K 전용 서비스	3240 K
구독자는	55 K
구독자만	3114 K 볼 수	3168 K 읽을
구독자에게만	3168 K 제공
구독하고	3126 K
구독하세요	3138 K	3239 K
구독하시면	3114 K
구독해	85 K 주세요	3125 K 주세요	3166 K 주셔서	3239 K 주세요
구독해주세요	3125 K
구독해주셔서	3166 K
""", '금': """
금요일	3166 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3111 좋은 K 후원	3233 #개 K 중 #개
기사가	111 K 수정
기사를	4 K 듣	111 K 수정	3114 전체 K 보려면	3168 전체 K 읽어보세요
기사의	111 K 이전 버전
기자를	3167 K 응원해
기자에게	3139 K 연락해 주세요
""", '남': """
남겨주세요	3239 K
""", '네': """
네이버	3126 K 메인에서	3138 K 구독
네이버에서	3126 K 구독
""", '놓': """
놓치지	3239 K 마세요
""", '눌': """
눌러주세요	3239 K
""", '뉴': """
뉴스레터	83 K	3117 K 구독하기	3117 K 구독하세요	3117 K 신청하기	3117 K 구독 신청하기	3240 K	3243 K
뉴스레터로	3117 K 받아
뉴스레터를	3117 K 받아	3117 K 구독하세요	3117 K 구독해	3117 K 구독하고	3117 K 구독하면	3239 K 신청하세요
""", '다': """
다운로드하세요	3239 K
""", '달': """
달	3168 첫 K #원
""", '답': """
답변하지	111 K 않았
""", '당': """
당신의	3139 K 제보가	3240 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3164 K 삭제될	3164 K 삭제합니다	3164 K 통보	3164 K 예고	3164 K 운영자	3164 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3242 K
""", '도': """
도움받을	112 K 곳
도움이	0 K 필요
""", '독': """
독립	3240 K 언론
독립언론	3240 K
독립언론을	3167 K 지켜
독자	3179 K 후원으로	3239 K 여러분의	3240 K 여러분
독자님의	3112 K 후원	3179 K 후원으로
독자들의	21 K 후원	3179 K 후원으로	3203 K 후원
독자의	3179 K 후원으로	3203 K 후원	3240 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3166 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3239 K
들으실	3236 K 수 있습니다
들을	3236 K 수 있습니다
""", '로': """
로그인	27 K	3114 K 후 이용
로그인이	3114 K 필요합니다	3114 K 필요한 서비스	3114 K 필요해요
로그인하거나	3239 K
로그인하고	3168 K 계속
로그인하면	3168 K 계속
로그인하시면	3114 K
""", '링': """
링크에서	3239 K 확인하세요
""", '마': """
마음에	3167 기사가 K 드셨다면
""", '만': """
만나보세요	3239 K
""", '말': """
말했다	3242 K
""", '매': """
매월	3241 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3166 K 보내드려요
메일함으로	3117 K 보내	3117 K 받	3117 K 배달	3117 K 전해
""", '묘': """
묘사가	111 K 포함
""", '무': """
무단	3136 K 복제	3136 K 전재
무단전재	3135 K
무료	17 K 기사	3177 K 기사	3241 K 체험
무료로	17 K 볼 수 있는	3168 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	111 [K]	111 K
""", '받': """
받아보세요	3239 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3242 K
""", '보': """
보내	62 K 드립니다	3239 K 주세요
보내드리는	3166 K
보내드립니다	62 K	3166 K
보내주세요	3239 K
""", '본': """
본	3240 K 기사
본사의	3175 K 편집 방향	3175 K 편집방향
본지는	3240 K
본지의	3175 K 편집 방향	3175 K 편집방향
""", '분': """
분	2 K 읽기
분은	3139 알고 계신 K 기자	3139 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3188 K 오디오를	3188 K 비디오를	3188 K 동영상을
브라우저는	3188 K 동영상
브라우저에서는	3188 K 동영상을
""", '사': """
사연을	3139 K 보내주세요	3139 K 보내 주세요
사전	3154 K 등록하기	3154 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	112 K
""", '선': """
선호	3137 K 매체로	3137 K 출처로	3137 K 언론사	3137 K 매체
선호하는	3137 K 출처
""", '설': """
설명했다	3242 K
설문에	110 K	3239 K 참여하세요
설문조사에	110 K
설치하세요	3239 K
""", '세': """
세미나	3154 K 신청하기
""", '소': """
소식을	3166 K 전해드립니다
""", '속': """
속보를	3165 K 받아보세요
""", '수': """
수수료를	3171 K 받을 수 있습니다	3171 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	111 K
""", '시': """
시민	3179 K 후원으로
시민의	3203 K 후원
시작하세요	3239 K
""", '아': """
아래에서	3239 K 확인하세요
""", '알': """
알려	3239 K 주세요
알려주세요	3239 K
알림	3121 K 받기	3121 K 설정
알림을	16 K	3165 K 켜고
""", '애': """
애드블로커	3197 K
애드블록	3197 K
애드블록을	3199 K
애드블록이	3199 K
""", '앱': """
앱	3121 K 다운로드	3121 K 설치	3165 K 설치하기
앱에서	3120 K 열기	3165 K 더 편하게	3239 K 확인하세요
앱으로	3120 K 보기	3165 K 더
앱을	3121 K 다운로드	3165 K 다운로드하세요	3165 K 설치하세요
""", '언': """
언론을	3167 독립 K 지켜
""", '여': """
여기서	3239 K 확인하세요
여러분	3240 K 덕분
여러분의	3139 K 제보를	3167 K 후원이	3203 독자 K 후원	3239 K 후원
""", '영': """
영상에서	3157 K 확인하세요	3157 K 확인할 수 있습니다	3239 K 확인하세요
영상으로	3157 K 확인하세요
영상을	3157 K 확인하세요
""", '온': """
온라인	3154 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3149 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3240 K 기자
우리의	3240 K 저널리즘
""", '운': """
운영되고	3167 독자의 후원으로 K 있습니다
운영하는	3167 독자의 후원으로 K 독립언론	3167 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3111 K 주기
원고료로	3111 K 응원	3167 K 응원
원고료주기	3111 K
""", '월': """
월	3241 K #원
""", '유': """
유료	3114 K 구독자만
유튜브	3126 K 구독
""", '음': """
음성으로	3157 K 들으려면	3157 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3239 K
응원해	3112 K 주세요	3239 K 주세요
응하지	111 K 않았
""", '의': """
의견을	3239 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3235 K 기사를	3240 K 기사가	3240 K 기사는	3240 K 기사
이메일	3118 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3117 K 입력하세요	3117 K 입력해 주세요	3117 K 입력해주세요	3117 K 입력하시면
이미	3168 K 구독자이신가요
이벤트에	3239 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	111 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3215 K 작성	3215 K 생성	3215 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3154 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	112 도움 받을 수 K 곳
""", '자': """
자동	3215 K 번역
자바스크립트가	3192 K
자바스크립트를	3192 K
자살예방	112 K
자주	3137 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3135 K 금지
재배포금지	3135 K
재생할	3188 K 수 없습니다
""", '저': """
저작권법	3136 K
저작권법의	3136 K
저작권자	3136 K
저작권자의	3136 K
저희	3240 K 뉴스레터	3240 K 채널	3240 K 앱
저희는	3240 K
저희를	3240 K
""", '적': """
적었다	3242 K
""", '전': """
전문을	23 K
전용	3114 회원 K 기사	3114 회원 K 콘텐츠	3114 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3242 K
""", '정': """
정기	3111 K 후원이	3111 K 후원으로
정기후원	3241 K
정기후원으로	3111 K
정기후원이	3111 K
정정	111 K:	111 [K]
""", '제': """
제공하는	3189 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3139 K 부탁드립니다
제보는	3139 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3139 K 기다립니다	3139 K 받습니다
제보해	43 K 주세요	72 K 주세요	3239 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3171 K 링크
제휴링크	3171 K
""", '좋': """
좋아요	3138 구독과 K 부탁
좋아요를	3138 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3233 #건 K #건	3233 #개 K #개
""", '지': """
지금	3239 K 확인하세요	3239 K 신청하세요	3239 K 참여하세요
지켜주세요	3239 K
""", '차': """
차단	3199 광고 K 프로그램을	3199 광고 K 프로그램이	3199 광고 K 기능을
""", '채': """
채널	3125 K 추가하	3138 K 추가하기	3138 K 구독하기	3178 K 추가하고	3178 K 추가하면
채널에	3138 K 참여하세요
채널에서	3138 K 소식을	3239 K 확인하세요
채널을	3178 K 추가하고	3178 K 추가하면	3178 K 추가해	3178 K 구독하고	3178 K 구독하면
채용	3154 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3241 K 달
""", '추': """
추가해	3138 K 주세요
추가해주세요	3138 K
""", '친': """
친구	3138 K 추가하세요
""", '카': """
카카오톡	3125 K 채널 추가	3178 K 채널에서	3178 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3189 외부 K.
""", '쿠': """
쿠키	3149 K 동의가
쿠키를	3149 K 허용해야	3149 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3154 K 보기
""", '파': """
파트너스	3171 K 활동
""", '팔': """
팔로우하기	3125 K	3138 K
팔로우하세요	3239 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	111 K 주
""", '필': """
필수	24 K 필드는
필자의	3175 K 개인 의견으로	3175 K 개인 의견이며	3175 K 개인 의견입니다	3175 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3238 K 수 있습니다
해지할	3238 K 수 있습니다
""", '협': """
협찬을	3171 K 받아
""", '활': """
활용	3135 ai 학습 및 K 금지
""", '회': """
회원	3114 K 전용입니다
회원가입	3114 K 후 이용	3114 K 후 볼	3114 K 후 읽	3114 K 후 계속	3114 K 후 무료	3239 K 후
회원가입은	3239 K
회원가입을	3239 K 하
회원가입하고	3239 K
회원가입하면	3168 K 월
회원가입하세요	3239 K
회원가입하시면	3239 K
회원만	3114 K 볼 수
""", '후': """
후원금	3243 K
후원으로	3111 K 응원	3167 독자의 K 운영됩니다
후원을	3112 K 부탁드립니다	3239 K 부탁
후원이	3111 K 큰 힘이 됩니다	3112 K 필요합니다	3112 K 큰 힘이 됩니다
후원하세요	3239 K
후원해	85 K 주세요	3111 K 주세요	3112 K 주세요	3239 K 주세요
후원회원의	3179 K 후원으로	3203 K 힘
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
