"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

# fmt: off

# id, first letter of match and number of kind, language, role, most, groups of words beside it
PHRASES = """\
all.reading	c16			9	#
all.listen	s10			10	article|story|artikel|l'article|cet article|artículo|noticia|nota|articolo|notizia|artigo|matéria|notícia|artiklen|artikkelen|saken|artikeln|artikkeli|juttu|juttua|artykułu|artykuł|tekstu|článek|článok|cikket|cikk|articolul|dinle|dinleyin|статью|материал|статтю|матеріал|статията|članak|članku|vest|vijest|το άρθρο|المقال|المقالة|الخبر|לכתבה|הכתבה|مطلب|लेख|ख़बर|聴く|聞く|音声*|듣기|본문|本文|文章|全文|bài viết|bài|artikel ini|berita ini|บทความ|ข่าว|verhaal|anhören|aquest article
all.read-aloud	c10			10
all.share	s10			14	article|story|this post|this piece|this page|artikel|diesen artikel|den artikel|beitrag|diesen text|diesen beitrag|diese geschichte|cet article|l'article|cette information|cette histoire|este artículo|el artículo|esta noticia|la noticia|esta nota|la nota|artículo|nota|noticia|questo articolo|l'articolo|la notizia|questa notizia|questa storia|este artigo|esta matéria|esta notícia|esta reportagem|artigo|notícia|matéria|dit artikel|dit verhaal|dit bericht|artiklen|artiklen her|historien|saken|artikkelen|denne saken|artikeln|den här artikeln|texten|artikkeli|artikkelin|juttu|jutun|tämä artikkeli|artykuł|ten artykuł|artykułu|artykułem|tekst|ten tekst|článek|článku|tento článek|článok|tento článok|cikk|cikket|ezt a cikket|articolul|acest articol|haberi|bu haberi|yaziyi|makaleyi|статью|эту статью|материал|этот материал|новость|статтю|цю статтю|матеріал|новину|статията|новината|тази статия|vest|ovu vest|vijest|članak|ovaj članak|članek|to novico|novico|το άρθρο|άρθρο|αυτό το άρθρο|المقال|هذا المقال|الخبر|المقالة|هذا الخبر|הכתבה|את הכתבה|לכתבה|مطلب|این مطلب|مقاله|خبر|این خبر|लेख|ख़बर|खबर|ख़बर को|রিপোর্ট|খবর|খবরটি|সংবাদটি|記事|この記事|기사|이 기사|기사를|本文|文章|本文章|这篇文章|新聞|bài viết|bài|bài này|artikel ini|berita ini|บทความ|ข่าว|aquest article|link to article|freunden|proches|amigos|amici|vrienden|znajomym|znajomymi|přáteli|priateľmi|ismerőseiddel|barátaiddal|prietenii|prieteni|друзьями|друзями|приятели|prijateljima|φίλους|أصدقائك|חברים|دوستان|दोस्तों|友達|친구|朋友|bạn bè|teman|เพื่อน|微信|facebook|whatsapp	share|copy|gift|forward|email|send|print|teil*|verschenk*|leit*|empfehl*|partag*|offr*|envoy*|transmett*|compart*|regala|regale|recomiend*|envía|condivid*|invia|consiglia|compartilh*|partilh*|ofereça|envie|deel|stuur|geef|verstuur|del|dela|jaa|udostępnij|podziel|wyślij|podaruj|sdíle*|zdieľa*|pošlite|oszd|ossza|küldd|distribu*|trimite|paylaş*|подели*|отправ*|поділ*|надішл*|спод*|podel*|podij*|deli*|μοιρ*|κοινοπ*|شارك*|שתפו|به اشتراک|بگذارید|शेयर|शेयर करें|শেয়ার|分享|シェア|共有|공유|공유하기|chia sẻ|bagikan|แชร์
all.no-comments	s12			16	closed|turned off|switched off|disabled|no longer|moderators|geschlossen|deaktiviert|nicht mehr möglich|nicht möglich|fermés|clos|désactivés|fermé|suspendus|cerrados|desactivados|cerrada|deshabilitados|chiusi|disabilitati|disattivati|encerrados|fechados|desativados|gesloten|uitgeschakeld|niet meer mogelijk|log in|inloggen|lukket|lukkede|stengt|slått av|stängt|stängda|avstängt|suljettu|pois käytöstä|wyłączon*|zamknięt*|uzavřen*|vypnut*|uzavret*|vypnuté|lezár*|le van zárva|lezárult|închise|dezactivate|kapali*|kapatil*|закрыт*|отключ*|недоступн*|закрит*|вимкнен*|затворен*|изключен*|zatvoren*|isključen*|zaprt*|onemogočen*|zaprto|κλειστά|έκλεισαν|مغلقة|مغلق|נסגרו|סגורות|بسته|बंद|締め切*|受け付けていません|닫혔*|막았*|중단*|关闭|關閉|đã đóng|ditutup|tancats
all.comment-login	c12			20	log in|login|sign in|sign up|register|logged in|be the first|anmelden|melden sie sich|melde dich|einloggen|registrieren|connectez-vous|connecté|inscrivez-vous|compte|premier|inicia|inicie|regístrate|sesión|qué opinas|deja|déjanos|escribe|accedi|registrati|iscriviti|lascia|scrivi|faça login|entre|deixe|inloggen|log ind|logg inn|logga in|debatten|kirjaudu|zaloguj*|musisz|přihlas*|prihlás*|jelentkez*|lépj|bejelentkez*|autentific*|giriş|üye|войд*|авториз*|зарегистр*|увійд*|влезте|prijav*|ostavite|συνδεθ*|سجل|سجّل|التسجيل|התחבר*|وارد شوید|ログイン|로그인*|登录|登入|登錄|đăng nhập|masuk|inicia sessió|deixa
all.mistake	s12			20	error|mistake|typo|wrong|fehler|tippfehler|erreur|coquille|faute|errata|falta|errore|refuso|erro|gralha|foutje|fout|taalfout|fejl|feil|fel|virheen|virhe|błąd|literówk*|chybu|chyba|hibát|elírást|greșeală|eroare|hata|ошибк*|опечатк*|помилк*|грешка|grešku|pogrešku|napako|λάθος|خطأ|טעות|اشتباه|誤字|誤り|오류*|错误|錯誤|lỗi|kesalahan	let us know|tell us|email|contact|report|write to|schreiben sie|schreib*|melden|sagen sie|mail|redaktion|signal*|écriv*|dites-*|contact*|prévenez*|escríb*|escrib*|avis*|repórt*|dínos*|report*|scriv*|segnal*|avise*|escreva*|diga*|laat*|weten|meld*|skriv*|tips*|hör*|kerro|anna|palautetta|napisz*|zgłoś|daj|napišt*|upozorn*|napíšt*|jelezd|jelezze*|írj*|spune*|scrie*|bildir*|выделите|сообщ*|напиш*|нажмите|виділіть|натисніть|повідом*|пишете|javite|pišite|nam|ενημερώ*|أخبرنا|כתבו|ספרו|ご連絡|알려|신고|告诉|告訴|báo|beri tahu|ctrl|enter|?
all.helpful	s12			12	article|story|page|post|piece|report|content|artikel|beitrag|text|cet article|artículo|nota|noticia|articolo|artigo|matéria|notícia|artiklen|artikkelen|artikeln|artikkelista|jutusta|artykuł|tekst|článek|článok|cikk|cikkünk|articolul|haberi|статья|статью|материал|статьи|матеріал|стаття|статията|το άρθρο|المقال|הכתבה|記事|기사|文章|bài viết|artikel ini	helpful|useful|informative|like|enjoy|rate|do|think|hilfreich|gefallen|nützlich|bewerten|gefällt|utile|plu|aimé|pensez|gustado|gustó|útil|pareció|piaciuto|gostou|vond|nuttig|synes|tyckte|pidit|piditkö|podobał*|oceń|líbil|páčil|tetszett|plăcut|beğendiniz|понравил*|оцен*|сподоб*|хареса|άρεσε|أعجبك|אהבתם|役に立|어떻|생각|有帮助|有幫助|hữu ích|bermanfaat
all.embed	c7			46	cookie*|cookies|consent|third-party|third party|einwilligung|zustimmung|zustimmen|einverstanden|datenschutz*|traceurs|consentement|j'accepte|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|kakor|informasjonskapsl*|evästeet|suostumus|zgod*|ciasteczk*|souhlas*|súhlas*|sütik*|hozzájárul*|cookie-uri*|çerez*|куки|файлы cookie|бисквитк*|kolačić*|piškotk*|ملفات تعريف|עוגיות|کوکی|クッキー|同意|쿠키|饼干|galetes	you|your|allow|accept|hosted|may|settings|sie|ihre*|wir|ich|mir|hier|vous|votre|vos|autoris*|debes|debe|tienes|necesit*|puedes|tu|su|devi|puoi|tuo|è necessario|accett*|você|deve|precisa|necessário|aceit*|je|jouw|u|uw|we|skal|du|må|måste|hyväksy|musisz|należy|zaakceptuj|nutné|musíte|potřebujeme|potrebné|el kell|szükséges|trebuie|kabul|etmeli*|gerek*|разрешите|необходимо|нужно|дозвольте|потрібно|трябва|morate|potrebno|πρέπει|يجب|يرجى|יש לאשר|باید|許可|必要|동의|必须|需要|請|请|cần|harus|ต้อง|cal|heu
all.browser	c7			26	not support|doesn't support|does not support|out of date|outdated|unsupported|upgrade|javascript|unterstützt|veraltet|ne prend pas|ne supporte pas|ne permet pas|obsolète|no es compatible|no soporta|no admite|no és compatible|non supporta|non è compatibile|aggiorna|não suporta|não é compatível|atualize|ondersteunt|niet ondersteund|verouderd|understøtter|støtter ikke|stöder inte|stödjer inte|ei tue|nie obsługuje|nepodporuje|nem támogatja|nu acceptă|nu suportă|desteklemiyor|не поддерживает|не підтримує|не поддържа|ne podržava|ne podpira|δεν υποστηρίζει|لا يدعم|אינו תומך|לא תומך|پشتیبانی|対応していません|지원하지|不支持|不支援|không hỗ trợ|tidak mendukung
all.ad	c9			12	continues|continue reading|continues below|scroll|geht|weiter|weiterlesen|fortgesetzt|continue|se poursuit|suite|continúa|sigue|continua|prosegue|gaat verder|lees verder|fortsætter|fortsetter|fortsätter|jatkuu|dalsza część|ciąg dalszy|dalszy ciąg|czytaj dalej|pokračuje|pokračovanie|pokračování|folytatódik|continuă|devam|продолжение|продолжается|продовження|продължава|nastavlja|nastavak|nadaljuje|συνεχίζεται|συνέχεια|يستمر|يتبع|تتمة|המשך|ממשיכה|ادامه|जारी|続き*|続く|이어집니다|계속*|继续|繼續|tiếp tục|berlanjut|lanjut|อ่านต่อ	article|story|content|news|scroll|continue|below|artikel|text|beitrag|es|hier|l'article|contenu|lire|la suite|artículo|noticia|nota|leyendo|l'articolo|notizia|leggere|artigo|notícia|matéria|lendo|verhaal|tekst|lees|artiklen|artikkelen|saken|artikeln|texten|artikkeli|juttu|artykułu|tekstu|czytaj|článek|článok|cikk|a cikk|articolul|știrea|haber|haberin|yazi|статьи|после|текст|матеріал|статті|після|статията|след|članak|vest|nakon|posle|članek|το άρθρο|المقال|الخبر|הכתבה|אחרי|لאחר|مطلب|ख़बर|खबर|記事|기사*|内容|內容|文章|bài viết|berita|บทความ|ข่าว
all.networks	s13			30	facebook*|instagram*|twitter*|x|bluesky|threads|tiktok*|youtube*|linkedin*|mastodon*|whatsapp*|telegram*|телеграм*|viber|google news*|google actualités|google noticias|google notícias|google nieuws|google discover|on google|auf google|bei google|en google|su google|sur google|no google|google haber*|google новост*|google новин*|spotify|zalo|line|вконтакте|дзен*|одноклассник*|вайбер*|微信|微博|فيسبوك|واتساب|تلغرام|إنستغرام|یوتیوب|تلگرام|اینستاگرام|فيس|פייסבוק|בפייסבוק|טלגרם|בטלגרם|अपडेट|फ़ेसबुक|फेसबुक|व्हाट्सऐप|व्हाट्सएप|फ़ेसबुक,|ফেসবুক|discord|flipboard|xで|フォロー|네이버*|카카오*|채널을|频道|頻道|公众号|粉絲|粉絲專頁|kênh|saluran|เฟซบุ๊ก|social media|soziale*|réseaux|redes|social|sosyal*|kanal|канал	us|our|on|channel|page|preferred|sie|uns|auf|unser*|kanal|ihr|nous|notre|nos|-nous|sur|compte*|préférée|nuestr*|en|a|canal|nostr*|su|ci|al|nossa|nosso|no|ons|op|onze|os|på|oss|vår*|vore|meitä|meidät|nas|nás|na|nasz*|naše*|náš|minket|minden|csatorn*|ne|noi|pe|nostru|bizi|kanal*|takip|нас|наш*|наш|на|в|ни|у|naš*|nam|μας|στο|نا|قناتنا|على|تابعنا|تابعونا|עלינו|אחרינו|ערוץ|ما|را|हमें|हमारे|हमसे|আমাদের|公式|私たち|当社|我们*|我們*|채널*|저희*|chúng tôi|kami|เรา|欢迎|歡迎|追蹤
all.app	s5			24	our app|our free app|the app|news app|mobile app|ios and android|android and ios|app store|unsere app|die app|unsere kostenlose app|app herunter|notre application|l'application|notre appli|l'appli|nos applications|nuestra app|la app|nuestra aplicación|la aplicación|la nostra app|la nostra aplicació|l'app|nostra app|nosso aplicativo|nosso app|o aplicativo|a nossa app|nossa app|onze app|de app|vores app|appen|appen vår|vår app|sovelluksemme|sovellus|sovelluksen|aplikację|aplikacji|naszą apkę|aplikaci|aplikáciu|alkalmazás*|applikáció*|aplicația|uygulamamizi|uygulama*|приложение|приложении|застосунок|додаток|приложението|aplikaciju|aplikacijo|την εφαρμογή|εφαρμογή|تطبيقنا|التطبيق|تطبيق|האפליקציה|اپلیکیشن|ऐप|アプリ|앱|앱을|app|ứng dụng|aplikasi|แอป*	our|news|read*|better|ios|android|store|free|unsere|sie|dir|notre|nos|retrouv*|nuestra|celular|noticias|alertas|nostra|notizie|offline|nosso|notícias|nossa|onze|altijd|vores|vår|nyhe*|uuti*|naszą|nasz*|bieżąco|wiadom*|naši|zprávy|našu|správy|nkünk|nket|hír*|noastră|știri|mizi|haber*|наше|нашего|новости|новин*|нашето|vesti|vijesti|našo|novice|μας|ειδήσεις|نا|الأخبار|أخبار|שלנו|חדשות|ما|हमारा|ख़बरें|खबरें|ニュース|속보|뉴스|最新|新闻|新聞|tin|chúng tôi|kami|berita|เรา|ข่าว|google play|gratis|gratuit*|무료|無料|免费|免費|vpn
all.push	c6			22	turn on|enable|allow|activate|aktivieren|aktiviere|einschalten|erlauben|activez|activer|autorisez|activa|active|activá|permite|attiva|ative|zet|inschakelen|slå til|slå på|aktivera|ota|salli|włącz|zezwól|zapněte|povolte|zapnite|kapcsold|engedélyezd|kapcsolja|activează|activați|açin|izin verin|включите|разрешите|увімкніть|дозвольте|включете|uključite|vklopite|ενεργοποιήστε|فعّل|فعل|הפעילו|فعال کنید|चालू करें|オン|許可|켜고|켜세요|켜|开启|開啟|打开|允許|bật|aktifkan|nyalakan|เปิด	miss|first|know|news|alert*|story|stories|verpass*|keine|nichts|manquer|rien|pierd*|antes|entérate|última|perder*|notizie|fique|dentro|mis|nieuw*|gå glip|nyhe*|missa|uuti*|przegap*|bieżąco|nic|neunikne|neunikl*|neujde*|maradj|lemarad*|hír*|nimic|ratezi|kaçir*|ilk|haber*|пропуст*|главн*|новост*|новин*|propust*|zamud*|χάσ*|يفوت*|جديد|תפספ*|از دست|न चूकें|ख़बर*|速報|受け取*|놓치*|소식*|错过|錯過|新聞|新闻|bỏ lỡ|tin|ketinggalan|berita|พลาด
ar.later	w0	ar	closer	0
ar.button	w0	ar		0
ar.wall	w2	ar		0
ar.wall-line	c2	ar		24
ar.letter	c4	ar		24
ar.app	c5	ar		18
ar.share	w10	ar		0
ar.follow	c13	ar		20
ar.ad	w9	ar		0
ar.consent	c7	ar		50
ar.comments	w12	ar		0
ar.related	w11	ar	heading	0
ar.lead-in	s11	ar	lead-in	28
ar.furniture	w11	ar		0
ar.copyright	c15	ar		24
ar.asks	c0	ar	asks	0
ar.voice	c0	ar	voice	0
ar.price	c0	ar	price	0
ar.speech	c0	ar	speech	0
ar.about	c0	ar	about	0
bg.button	w0	bg		0
bg.wall	w2	bg		0
bg.wall-line	c2	bg		34
bg.letter	c4	bg		26
bg.ad	w9	bg		0
bg.related	w11	bg	heading	0
bg.lead-in	s11	bg	lead-in	30
bg.label	w10	bg		0
bg.copyright	c15	bg		30
bg.asks	c0	bg	asks	0
bg.voice	c0	bg	voice	0
bg.price	c0	bg	price	0
bg.speech	c0	bg	speech	0
bg.about	c0	bg	about	0
bn.button	w0	bn		0
bn.letter	c4	bn		20
bn.related	w11	bn	heading	0
bn.lead-in	s11	bn	lead-in	28
bn.label	w10	bn		0
bn.copyright	c15	bn		24
bn.asks	c0	bn	asks	0
bn.voice	c0	bn	voice	0
bn.price	c0	bn	price	0
bn.speech	c0	bn	speech	0
bn.about	c0	bn	about	0
ca.button	w0	ca		0
ca.wall	w2	ca		0
ca.wall-line	c2	ca		34
ca.letter	c4	ca		26
ca.related	w11	ca	heading	0
ca.lead-in	s11	ca	lead-in	30
ca.label	w10	ca		0
ca.copyright	c15	ca		30
ca.asks	c0	ca	asks	0
ca.voice	c0	ca	voice	0
ca.price	c0	ca	price	0
ca.speech	c0	ca	speech	0
ca.about	c0	ca	about	0
cs.opener	c0	cs	opener	0
cs.later	w0	cs	closer	0
cs.button	w0	cs		0
cs.wall	w2	cs		0
cs.wall-line	c2	cs		0
cs.letter	w4	cs		0
cs.letter-line	c4	cs		0
cs.share	w10	cs		0
cs.follow	c13	cs		22
cs.ad	w9	cs		0
cs.consent	w7	cs		0
cs.consent-line	c7	cs		80
cs.comments	w12	cs		0
cs.related	w11	cs	heading	0
cs.lead-in	s11	cs	lead-in	34
cs.furniture	w11	cs		0
cs.author	s14	cs		36
cs.copyright	c15	cs		36
cs.asks	c0	cs	asks	0
cs.voice	c0	cs	voice	0
cs.price	c0	cs	price	0
cs.speech	c0	cs	speech	0
cs.about	c0	cs	about	0
da.opener	c0	da	opener	0
da.later	w0	da	closer	0
da.button	w0	da		0
da.ask	c0	da		40
da.wall	w2	da		0
da.wall-line	c2	da		0
da.letter	w4	da		0
da.letter-line	c4	da		0
da.app	c5	da		22
da.share	w10	da		0
da.follow	w13	da		0
da.follow-line	c13	da		24
da.ad	w9	da		0
da.consent	w7	da		0
da.consent-line	c7	da		80
da.comments	w12	da		0
da.comments-line	c12	da		36
da.related	w11	da	heading	0
da.related-headed	s11	da	heading	9
da.lead-in	s11	da	lead-in	34
da.furniture	w11	da		0
da.author	s14	da		36
da.copyright	c15	da		36
da.ad-story	w9	da	lead-in	0
da.asks	c0	da	asks	0
da.voice	c0	da	voice	0
da.price	c0	da	price	0
da.speech	c0	da	speech	0
da.about	c0	da	about	0
de.opener	c0	de	opener	0
de.later	w0	de	closer	0
de.button	w0	de		0
de.ask	c0	de		40
de.name	s0	de	name	10
de.payment	w1	de		0
de.wall	w2	de		0
de.wall-line	c2	de		0
de.meter	c3	de		0
de.letter	w4	de		0
de.letter-line	c4	de		0
de.app	c5	de		24
de.push	c6	de		20
de.share	w10	de		0
de.follow	w13	de		0
de.follow-line	c13	de		28
de.ad	w9	de		0
de.ad-line	c9	de		40
de.adblock	c8	de		24
de.consent	w7	de		0
de.consent-line	c7	de		90	wir|uns|unser*|sie|ihre*|dein*|du|ich|mir|meine*|diese*|hier|auf dieser
de.comments	w12	de		0
de.comments-line	c12	de		40
de.related	w11	de	heading	0
de.related-headed	s11	de	heading	9
de.lead-in	s11	de	lead-in	34
de.furniture	w11	de		0
de.author	s14	de		45
de.copyright	c15	de		50
de.copyright-start	s15	de		14
de.bio	c14	de	bio	60
de.summary	c16	de		26	ki|künstlicher intelligenz|ki-generiert*|maschinell	erstellt|generiert|übersetzt|geprüft|erzeugt
de.podcast	c13	de		24
de.letter-ask	c4	de		30	abonnieren sie|abonniere|abonniert|bestellen sie|bestell|anmelden|melden sie sich|melde dich|trag dich|tragen sie sich|jetzt|hier	unser*|ihr*|dein*|sie|dich|uns|kostenlos*|gratis
de.thanks	c4	de		30	vielen dank|danke	e-mail|mail|bestätig*|erfolgreich|postfach
de.asks	c0	de	asks	0
de.voice	c0	de	voice	0
de.price	c0	de	price	0
de.speech	c0	de	speech	0
de.about	c0	de	about	0
el.later	w0	el	closer	0
el.button	w0	el		0
el.wall	w2	el		0
el.wall-line	c2	el		26
el.letter	c4	el		22
el.share	w10	el		0
el.follow	c13	el		22
el.ad	w9	el		0
el.consent	c7	el		50
el.comments	w12	el		0
el.related	w11	el	heading	0
el.lead-in	s11	el	lead-in	30
el.furniture	w11	el		0
el.copyright	c15	el		30
el.asks	c0	el	asks	0
el.voice	c0	el	voice	0
el.price	c0	el	price	0
el.speech	c0	el	speech	0
el.about	c0	el	about	0
en.donation.opener	c0	en	opener	0
en.later	w0	en	closer	0
en.continue	w0	en	among	0
en.donation.button	w0	en		0
en.donation.price	p0	en		0
en.donation.line	c0	en		40
en.donation.name	s0	en	name	10
en.payment	w1	en		0
en.payment.list	s1	en		0
en.paywall.label	w2	en		0
en.paywall.line	c2	en		0
en.meter	c3	en		0
en.newsletter.label	w4	en		0
en.newsletter.line	c4	en		0
en.newsletter.start	s4	en	among	22
en.app	c5	en		22
en.push	c6	en		20
en.share.label	w10	en		0
en.share.network	w10	en	among	0
en.share.line	c10	en		14
en.follow.label	w13	en		0
en.follow.line	c13	en		28
en.follow.start	s13	en		24
en.ad	w9	en		0
en.ad.line	c9	en		34
en.adblock	c8	en		30
en.consent.label	w7	en		0
en.consent.line	c7	en		90
en.comments.label	w12	en		0
en.comments.line	c12	en		40
en.related.heading	w11	en	heading	0
en.related.headed	s11	en	heading	9
en.related.lead-in	s11	en	lead-in	32
en.related.more	w11	en	lead-in	0
en.related.on-site	p11	en	lead-in	32
en.related.label	w11	en		0
en.author	s14	en		45
en.author.line	c14	en		40
en.author.bio	c14	en	bio	70
en.copyright	c15	en		60
en.copyright.start	s15	en		40
en.follow.podcast	c13	en		24
en.summary	c16	en		30	ai|artificial intelligence|machine|automatic*|automated	editor*|review*|mistake*|error*|feedback|translat*|summar*|voice|journalist*
en.forward	s10	en		16	share|forward|friend*|subscribe|sign up|post is public
en.letter.own	c4	en		34	sign up|subscribe|join|receive|get|delivered|register	our|here|free|your inbox|sign up to|sign up for
en.appeal.ask	c0	en		44	our|us|my|we	reporting|journalism|newsroom|reporters|stories|readers|coverage|this post|this story|this article|read|work|keep|help|support|back|if you
en.asks	c0	en	asks	0
en.voice	c0	en	voice	0
en.price	c0	en	price	0
en.speech	c0	en	speech	0
en.about	c0	en	about	0
es.opener	c0	es	opener	0
es.later	w0	es	closer	0
es.button	w0	es		0
es.ask	c0	es		40
es.name	s0	es	name	10
es.payment	w1	es		0
es.wall	w2	es		0
es.wall-line	c2	es		70
es.meter	c3	es		0
es.letter	w4	es		0
es.letter-line	c4	es		0
es.app	c5	es		22
es.push	c6	es		20
es.share	w10	es		0
es.follow	w13	es		0
es.follow-line	c13	es		28
es.ad	w9	es		0
es.adblock	c8	es		24
es.consent	w7	es		0
es.consent-line	c7	es		90	nosotros|nuestr*|usamos|utilizamos|usted|tu|tus|su|sus|este sitio|esta web|esta página|si continúa|puedes|puede|este contenido
es.comments	w12	es		0
es.comments-line	c12	es		40
es.related	w11	es	heading	0
es.related-headed	s11	es	heading	9
es.lead-in	s11	es	lead-in	34
es.furniture	w11	es		0
es.author	s14	es		40
es.copyright	c15	es		50
es.bio	c14	es	bio	60
es.tip	s14	es		30	escríbenos|escríbanos|contacta|contáctanos|cuéntanos|@|confidencial|envíanos
es.appeal	c0	es		44	nuestro|nuestra|nuestras|nuestros|este medio|este artículo|esta nota|invítame|invítanos|nos	periodismo|investigar|lectores|artículo|nota|redacción|medio|trabajo|posible|independiente*|invít*
es.asks	c0	es	asks	0
es.voice	c0	es	voice	0
es.price	c0	es	price	0
es.speech	c0	es	speech	0
es.about	c0	es	about	0
et.label	w2	et		0
et.wall-line	c2	et		34
et.related	w11	et	heading	0
et.lead-in	s11	et	lead-in	30
et.copyright	c15	et		24
et.asks	c0	et	asks	0
et.voice	c0	et	voice	0
et.price	c0	et	price	0
et.speech	c0	et	speech	0
et.about	c0	et	about	0
fa.later	w0	fa	closer	0
fa.button	w0	fa		0
fa.wall	w2	fa		0
fa.letter	c4	fa		20
fa.share	w10	fa		0
fa.follow	c13	fa		20
fa.ad	w9	fa		0
fa.consent	c7	fa		40
fa.comments	w12	fa		0
fa.related	w11	fa	heading	0
fa.lead-in	s11	fa	lead-in	28
fa.furniture	w11	fa		0
fa.copyright	c15	fa		24
fa.asks	c0	fa	asks	0
fa.voice	c0	fa	voice	0
fa.price	c0	fa	price	0
fa.speech	c0	fa	speech	0
fa.about	c0	fa	about	0
fi.opener	c0	fi	opener	0
fi.later	w0	fi	closer	0
fi.button	w0	fi		0
fi.wall	w2	fi		0
fi.wall-line	c2	fi		0
fi.letter	w4	fi		0
fi.letter-line	c4	fi		0
fi.app	c5	fi		20
fi.share	w10	fi		0
fi.follow	w13	fi		0
fi.ad	w9	fi		0
fi.consent	w7	fi		0
fi.consent-line	c7	fi		70
fi.comments	w12	fi		0
fi.related	w11	fi	heading	0
fi.lead-in	s11	fi	lead-in	34
fi.furniture	w11	fi		0
fi.copyright	c15	fi		30
fi.asks	c0	fi	asks	0
fi.voice	c0	fi	voice	0
fi.price	c0	fi	price	0
fi.speech	c0	fi	speech	0
fi.about	c0	fi	about	0
fr.opener	c0	fr	opener	0
fr.later	w0	fr	closer	0
fr.button	w0	fr		0
fr.ask	c0	fr		40
fr.name	s0	fr	name	10
fr.payment	w1	fr		0
fr.wall	w2	fr		0
fr.wall-line	c2	fr		0
fr.meter	c3	fr		0
fr.letter	w4	fr		0
fr.letter-line	c4	fr		0
fr.app	c5	fr		24
fr.push	c6	fr		20
fr.share	w10	fr		0
fr.follow	w13	fr		0
fr.follow-line	c13	fr		26
fr.ad	w9	fr		0
fr.adblock	c8	fr		24
fr.consent	w7	fr		0
fr.consent-line	c7	fr		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.comments	w12	fr		0
fr.comments-line	c12	fr		40
fr.related	w11	fr	heading	0
fr.related-headed	s11	fr	heading	9
fr.lead-in	s11	fr	lead-in	34
fr.furniture	w11	fr		0
fr.author	s14	fr		40
fr.copyright	c15	fr		50
fr.bio	c14	fr	bio	60
fr.testimony	s14	fr		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0	fr		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.asks	c0	fr	asks	0
fr.voice	c0	fr	voice	0
fr.price	c0	fr	price	0
fr.speech	c0	fr	speech	0
fr.about	c0	fr	about	0
he.later	w0	he	closer	0
he.button	w0	he		0
he.wall	w2	he		0
he.wall-line	c2	he		24
he.letter	c4	he		20
he.share	w10	he		0
he.follow	c13	he		18
he.ad	w9	he		0
he.consent	c7	he		40
he.comments	w12	he		0
he.related	w11	he	heading	0
he.lead-in	s11	he	lead-in	28
he.furniture	w11	he		0
he.copyright	c15	he		24
he.asks	c0	he	asks	0
he.voice	c0	he	voice	0
he.price	c0	he	price	0
he.speech	c0	he	speech	0
he.about	c0	he	about	0
hi.later	w0	hi	closer	0
hi.button	w0	hi		0
hi.wall	w2	hi		0
hi.letter	c4	hi		20
hi.app	c5	hi		18
hi.share	w10	hi		0
hi.follow	c13	hi		20
hi.ad	w9	hi		0
hi.consent	c7	hi		40
hi.comments	w12	hi		0
hi.related	w11	hi	heading	0
hi.lead-in	s11	hi	lead-in	30
hi.furniture	w11	hi		0
hi.copyright	c15	hi		20
hi.asks	c0	hi	asks	0
hi.voice	c0	hi	voice	0
hi.price	c0	hi	price	0
hi.speech	c0	hi	speech	0
hi.about	c0	hi	about	0
hu.later	w0	hu	closer	0
hu.button	w0	hu		0
hu.ask	c0	hu		40
hu.wall	w2	hu		0
hu.wall-line	c2	hu		26
hu.letter	c4	hu		22
hu.share	w10	hu		0
hu.follow	c13	hu		20
hu.ad	w9	hu		0
hu.consent	c7	hu		50
hu.comments	w12	hu		0
hu.related	w11	hu	heading	0
hu.lead-in	s11	hu	lead-in	30
hu.furniture	w11	hu		0
hu.copyright	c15	hu		30
hu.asks	c0	hu	asks	0
hu.voice	c0	hu	voice	0
hu.price	c0	hu	price	0
hu.speech	c0	hu	speech	0
hu.about	c0	hu	about	0
id.later	w0	id	closer	0
id.button	w0	id		0
id.wall	w2	id		0
id.wall-line	c2	id		24
id.letter	c4	id		22
id.app	c5	id		20
id.share	w10	id		0
id.follow	c13	id		22
id.ad	w9	id		0
id.consent	c7	id		40
id.comments	w12	id		0
id.related	w11	id	heading	0
id.lead-in	s11	id	lead-in	30
id.furniture	w11	id		0
id.copyright	c15	id		30
id.asks	c0	id	asks	0
id.voice	c0	id	voice	0
id.price	c0	id	price	0
id.speech	c0	id	speech	0
id.about	c0	id	about	0
it.opener	c0	it	opener	0
it.later	w0	it	closer	0
it.button	w0	it		0
it.ask	c0	it		40
it.name	s0	it	name	10
it.payment	w1	it		0
it.wall	w2	it		0
it.wall-line	c2	it		0
it.meter	c3	it		0
it.letter	w4	it		0
it.letter-line	c4	it		0
it.app	c5	it		22
it.share	w10	it		0
it.follow	w13	it		0
it.follow-line	c13	it		26
it.ad	w9	it		0
it.adblock	c8	it		24
it.consent	w7	it		0
it.consent-line	c7	it		90	noi|nostr*|utilizziamo|usiamo|tuo|tua|tuoi|tue|questo sito|questo|questa|puoi|proseguendo
it.comments	w12	it		0
it.comments-line	c12	it		60
it.related	w11	it	heading	0
it.related-headed	s11	it	heading	9
it.lead-in	s11	it	lead-in	34
it.furniture	w11	it		0
it.author	s14	it		40
it.copyright	c15	it		40
it.appeal	c0	it		44	nostro|nostra|nostre|nostri|questo articolo|noi|te|puoi|ci	giornale|giornalismo|informazione|redazione|inchieste|lavoro|leggere|letto|articolo|indipendente|libera|gratuito
it.asks	c0	it	asks	0
it.voice	c0	it	voice	0
it.price	c0	it	price	0
it.speech	c0	it	speech	0
it.about	c0	it	about	0
ja.later	w0	ja	closer	0
ja.button	w0	ja		0
ja.ask	c0	ja		60
ja.wall	w2	ja		0
ja.wall-line	c2	ja		60
ja.letter	w4	ja		0
ja.letter-line	c4	ja		40
ja.app	c5	ja		24
ja.share	w10	ja		0
ja.follow	w13	ja		0
ja.follow-line	c13	ja		28
ja.ad	w9	ja		0
ja.adblock	c8	ja		40
ja.consent	w7	ja		0
ja.consent-line	c7	ja		60
ja.comments	w12	ja		0
ja.comments-line	c12	ja		40
ja.related	w11	ja	heading	0
ja.lead-in	s11	ja	lead-in	40
ja.furniture	w11	ja		0
ja.copyright	c15	ja		50
ja.asks	c0	ja	asks	0
ja.voice	c0	ja	voice	0
ja.price	c0	ja	price	0
ja.speech	c0	ja	speech	0
ja.about	c0	ja	about	0
ko.later	w0	ko	closer	0
ko.button	w0	ko		0
ko.ask	c0	ko		24
ko.wall	w2	ko		0
ko.wall-line	c2	ko		24
ko.letter	c4	ko		20
ko.app	c5	ko		16
ko.share	w10	ko		0
ko.follow	c13	ko		16
ko.ad	w9	ko		0
ko.consent	w7	ko		0
ko.comments	w12	ko		0
ko.related	w11	ko	heading	0
ko.lead-in	s11	ko	lead-in	30
ko.furniture	w11	ko		0
ko.copyright	c15	ko		24
ko.asks	c0	ko	asks	0
ko.voice	c0	ko	voice	0
ko.price	c0	ko	price	0
ko.speech	c0	ko	speech	0
ko.about	c0	ko	about	0
lt.label	w2	lt		0
lt.wall-line	c2	lt		34
lt.related	w11	lt	heading	0
lt.lead-in	s11	lt	lead-in	30
lt.copyright	c15	lt		24
lt.asks	c0	lt	asks	0
lt.voice	c0	lt	voice	0
lt.price	c0	lt	price	0
lt.speech	c0	lt	speech	0
lt.about	c0	lt	about	0
lv.label	w2	lv		0
lv.wall-line	c2	lv		34
lv.related	w11	lv	heading	0
lv.lead-in	s11	lv	lead-in	30
lv.copyright	c15	lv		24
lv.asks	c0	lv	asks	0
lv.voice	c0	lv	voice	0
lv.price	c0	lv	price	0
lv.speech	c0	lv	speech	0
lv.about	c0	lv	about	0
nl.opener	c0	nl	opener	0
nl.later	w0	nl	closer	0
nl.button	w0	nl		0
nl.ask	c0	nl		40
nl.payment	w1	nl		0
nl.wall	w2	nl		0
nl.wall-line	c2	nl		45
nl.letter	w4	nl		0
nl.letter-line	c4	nl		0
nl.app	c5	nl		24
nl.push	c6	nl		20
nl.share	w10	nl		0
nl.follow	w13	nl		0
nl.follow-line	c13	nl		26
nl.ad	w9	nl		0
nl.adblock	c8	nl		24
nl.consent	w7	nl		0
nl.consent-line	c7	nl		90	wij|we|ons|onze|je|jouw|u|uw|deze site|deze website|deze
nl.comments	w12	nl		0
nl.comments-line	c12	nl		40
nl.related	w11	nl	heading	0
nl.related-headed	s11	nl	heading	9
nl.lead-in	s11	nl	lead-in	34
nl.furniture	w11	nl		0
nl.author	s14	nl		40
nl.copyright	c15	nl		40
nl.appeal	c0	nl		44	ons|onze|wij|we	journalistiek|verhaal|verhalen|redactie|artikel|lezers|leden|onafhankelijk*|ons werk
nl.asks	c0	nl	asks	0
nl.voice	c0	nl	voice	0
nl.price	c0	nl	price	0
nl.speech	c0	nl	speech	0
nl.about	c0	nl	about	0
no.opener	c0	no	opener	0
no.later	w0	no	closer	0
no.button	w0	no		0
no.ask	c0	no		40
no.wall	w2	no		0
no.wall-line	c2	no		0
no.letter	w4	no		0
no.letter-line	c4	no		0
no.app	c5	no		22
no.share	w10	no		0
no.follow	w13	no		0
no.follow-line	c13	no		24
no.ad	w9	no		0
no.consent	w7	no		0
no.consent-line	c7	no		80
no.comments	w12	no		0
no.comments-line	c12	no		36
no.related	w11	no	heading	0
no.related-headed	s11	no	heading	9
no.lead-in	s11	no	lead-in	34
no.furniture	w11	no		0
no.author	s14	no		36
no.copyright	c15	no		36
no.ad-story	w9	no	lead-in	0
no.asks	c0	no	asks	0
no.voice	c0	no	voice	0
no.price	c0	no	price	0
no.speech	c0	no	speech	0
no.about	c0	no	about	0
pl.opener	c0	pl	opener	0
pl.later	w0	pl	closer	0
pl.button	w0	pl		0
pl.ask	c0	pl		40
pl.wall	w2	pl		0
pl.wall-line	c2	pl		0
pl.letter	w4	pl		0
pl.letter-line	c4	pl		0
pl.app	c5	pl		20
pl.push	c6	pl		18
pl.share	w10	pl		0
pl.follow	w13	pl		0
pl.follow-line	c13	pl		24
pl.ad	w9	pl		0
pl.consent	w7	pl		0
pl.consent-line	c7	pl		90	używamy|korzystamy|nasz*|my|twoj*|twoich|ta strona|ten serwis|serwis*|możesz|wyrażam|kliknij|zgadzasz|stronie|tę
pl.comments	w12	pl		0
pl.comments-line	c12	pl		36
pl.related	w11	pl	heading	0
pl.related-headed	s11	pl	heading	9
pl.lead-in	s11	pl	lead-in	34
pl.furniture	w11	pl		0
pl.author	s14	pl		36
pl.copyright	c15	pl		36
pl.asks	c0	pl	asks	0
pl.voice	c0	pl	voice	0
pl.price	c0	pl	price	0
pl.speech	c0	pl	speech	0
pl.about	c0	pl	about	0
pt.opener	c0	pt	opener	0
pt.later	w0	pt	closer	0
pt.button	w0	pt		0
pt.ask	c0	pt		40
pt.payment	w1	pt		0
pt.wall	w2	pt		0
pt.wall-line	c2	pt		0
pt.letter	w4	pt		0
pt.letter-line	c4	pt		0
pt.app	c5	pt		22
pt.push	c6	pt		20
pt.share	w10	pt		0
pt.follow	w13	pt		0
pt.follow-line	c13	pt		26
pt.ad	w9	pt		0
pt.adblock	c8	pt		24
pt.consent	w7	pt		0
pt.consent-line	c7	pt		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.comments	w12	pt		0
pt.comments-line	c12	pt		40
pt.related	w11	pt	heading	0
pt.related-headed	s11	pt	heading	9
pt.lead-in	s11	pt	lead-in	34
pt.furniture	w11	pt		0
pt.author	s14	pt		40
pt.copyright	c15	pt		40
pt.meter	c3	pt		24	você|atingiu|restam|resta|seu|último|mês
pt.appeal	c0	pt		44	nosso|nossa|nossas|nossos|nos|esta reportagem|esta matéria|este artigo	jornalismo|jornal|reportagem|trabalho|redação|investigar|independente|matéria|artigo
pt.asks	c0	pt	asks	0
pt.voice	c0	pt	voice	0
pt.price	c0	pt	price	0
pt.speech	c0	pt	speech	0
pt.about	c0	pt	about	0
ro.later	w0	ro	closer	0
ro.button	w0	ro		0
ro.wall	w2	ro		0
ro.wall-line	c2	ro		26
ro.letter	c4	ro		22
ro.share	w10	ro		0
ro.follow	c13	ro		22
ro.ad	w9	ro		0
ro.consent	c7	ro		50
ro.comments	w12	ro		0
ro.related	w11	ro	heading	0
ro.lead-in	s11	ro	lead-in	30
ro.furniture	w11	ro		0
ro.copyright	c15	ro		30
ro.asks	c0	ro	asks	0
ro.voice	c0	ro	voice	0
ro.price	c0	ro	price	0
ro.speech	c0	ro	speech	0
ro.about	c0	ro	about	0
ru.opener	c0	ru	opener	0
ru.later	w0	ru	closer	0
ru.button	w0	ru		0
ru.ask	c0	ru		40
ru.payment	w1	ru		0
ru.wall	w2	ru		0
ru.wall-line	c2	ru		0
ru.letter	w4	ru		0
ru.letter-line	c4	ru		0
ru.app	c5	ru		20
ru.share	w10	ru		0
ru.share-network	w10	ru	among	0
ru.follow	w13	ru		0
ru.follow-line	c13	ru		28
ru.ad	w9	ru		0
ru.consent	w7	ru		0
ru.consent-line	c7	ru		80
ru.comments	w12	ru		0
ru.comments-line	c12	ru		36
ru.related	w11	ru	heading	0
ru.related-headed	s11	ru	heading	9
ru.lead-in	s11	ru	lead-in	34
ru.furniture	w11	ru		0
ru.author	s14	ru		36
ru.copyright	c15	ru		40
ru.asks	c0	ru	asks	0
ru.voice	c0	ru	voice	0
ru.price	c0	ru	price	0
ru.speech	c0	ru	speech	0
ru.about	c0	ru	about	0
sh.button	w0	sh		0
sh.wall	w2	sh		0
sh.wall-line	c2	sh		34
sh.letter	c4	sh		26
sh.ad	w9	sh		0
sh.related	w11	sh	heading	0
sh.lead-in	s11	sh	lead-in	30
sh.label	w10	sh		0
sh.copyright	c15	sh		30
sh.asks	c0	sh	asks	0
sh.voice	c0	sh	voice	0
sh.price	c0	sh	price	0
sh.speech	c0	sh	speech	0
sh.about	c0	sh	about	0
sk.button	w0	sk		0
sk.wall	w2	sk		0
sk.wall-line	c2	sk		34
sk.letter	c4	sk		26
sk.ad	w9	sk		0
sk.related	w11	sk	heading	0
sk.lead-in	s11	sk	lead-in	30
sk.label	w10	sk		0
sk.copyright	c15	sk		30
sk.asks	c0	sk	asks	0
sk.voice	c0	sk	voice	0
sk.price	c0	sk	price	0
sk.speech	c0	sk	speech	0
sk.about	c0	sk	about	0
sl.button	w0	sl		0
sl.wall	w2	sl		0
sl.wall-line	c2	sl		34
sl.letter	c4	sl		26
sl.ad	w9	sl		0
sl.related	w11	sl	heading	0
sl.lead-in	s11	sl	lead-in	30
sl.label	w10	sl		0
sl.copyright	c15	sl		30
sl.asks	c0	sl	asks	0
sl.voice	c0	sl	voice	0
sl.price	c0	sl	price	0
sl.speech	c0	sl	speech	0
sl.about	c0	sl	about	0
sv.opener	c0	sv	opener	0
sv.later	w0	sv	closer	0
sv.button	w0	sv		0
sv.ask	c0	sv		40
sv.wall	w2	sv		0
sv.wall-line	c2	sv		0
sv.letter	w4	sv		0
sv.letter-line	c4	sv		0
sv.app	c5	sv		22
sv.share	w10	sv		0
sv.follow	w13	sv		0
sv.follow-line	c13	sv		24
sv.ad	w9	sv		0
sv.consent	w7	sv		0
sv.consent-line	c7	sv		80
sv.comments	w12	sv		0
sv.comments-line	c12	sv		36
sv.related	w11	sv	heading	0
sv.related-headed	s11	sv	heading	9
sv.lead-in	s11	sv	lead-in	34
sv.furniture	w11	sv		0
sv.author	s14	sv		36
sv.copyright	c15	sv		36
sv.ad-story	w9	sv	lead-in	0
sv.asks	c0	sv	asks	0
sv.voice	c0	sv	voice	0
sv.price	c0	sv	price	0
sv.speech	c0	sv	speech	0
sv.about	c0	sv	about	0
th.button	w0	th		0
th.letter	c4	th		30
th.related	w11	th	heading	0
th.lead-in	s11	th	lead-in	40
th.label	w10	th		0
th.copyright	c15	th		40
th.asks	c0	th	asks	0
th.voice	c0	th	voice	0
th.price	c0	th	price	0
th.speech	c0	th	speech	0
th.about	c0	th	about	0
tr.opener	c0	tr	opener	0
tr.later	w0	tr	closer	0
tr.button	w0	tr		0
tr.wall	w2	tr		0
tr.wall-line	c2	tr		0
tr.letter	c4	tr		26
tr.app	c5	tr		18
tr.share	w10	tr		0
tr.follow	c13	tr		20
tr.ad	w9	tr		0
tr.consent	w7	tr		0
tr.consent-line	c7	tr		80
tr.comments	w12	tr		0
tr.related	w11	tr	heading	0
tr.lead-in	s11	tr	lead-in	30
tr.furniture	w11	tr		0
tr.copyright	c15	tr		36
tr.asks	c0	tr	asks	0
tr.voice	c0	tr	voice	0
tr.price	c0	tr	price	0
tr.speech	c0	tr	speech	0
tr.about	c0	tr	about	0
uk.opener	c0	uk	opener	0
uk.later	w0	uk	closer	0
uk.button	w0	uk		0
uk.ask	c0	uk		40
uk.wall	w2	uk		0
uk.wall-line	c2	uk		0
uk.letter	c4	uk		24
uk.app	c5	uk		20
uk.share	w10	uk		0
uk.follow	c13	uk		24
uk.ad	w9	uk		0
uk.consent	w7	uk		0
uk.consent-line	c7	uk		70
uk.comments	w12	uk		0
uk.comments-line	c12	uk		30
uk.related	w11	uk	heading	0
uk.lead-in	s11	uk	lead-in	30
uk.furniture	w11	uk		0
uk.copyright	c15	uk		36
uk.asks	c0	uk	asks	0
uk.voice	c0	uk	voice	0
uk.price	c0	uk	price	0
uk.speech	c0	uk	speech	0
uk.about	c0	uk	about	0
vi.later	w0	vi	closer	0
vi.button	w0	vi		0
vi.wall	w2	vi		0
vi.wall-line	c2	vi		26
vi.letter	c4	vi		24
vi.share	w10	vi		0
vi.follow	c13	vi		22
vi.ad	w9	vi		0
vi.consent	c7	vi		40
vi.comments	w12	vi		0
vi.related	w11	vi	heading	0
vi.lead-in	s11	vi	lead-in	30
vi.furniture	w11	vi		0
vi.copyright	c15	vi		30
vi.asks	c0	vi	asks	0
vi.voice	c0	vi	voice	0
vi.price	c0	vi	price	0
vi.speech	c0	vi	speech	0
vi.about	c0	vi	about	0
zh.later	w0	zh	closer	0
zh.button	w0	zh		0
zh.ask	c0	zh		50
zh.wall	w2	zh		0
zh.wall-line	c2	zh		50
zh.letter	w4	zh		0
zh.letter-line	c4	zh		40
zh.app	c5	zh		24
zh.share	w10	zh		0
zh.follow	w13	zh		0
zh.follow-line	c13	zh		30
zh.ad	w9	zh		0
zh.consent	w7	zh		0
zh.consent-line	c7	zh		60
zh.comments	w12	zh		0
zh.related	w11	zh	heading	0
zh.lead-in	s11	zh	lead-in	40
zh.furniture	w11	zh		0
zh.copyright	c15	zh		50
zh.asks	c0	zh	asks	0
zh.voice	c0	zh	voice	0
zh.price	c0	zh	price	0
zh.speech	c0	zh	speech	0
zh.about	c0	zh	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	667
# comentario	254
# comentarios	254
# comment	211
# commentaire	341
# commentaires	341
# commenti	454
# commento	454
# comments	211
# komentar	425
# komentarze	612
# komentarzy	612
# komment	405
# kommentar	110	145	582	764
# kommentare	145
# kommentarer	110	582	764
# kommentti	311
# kommenttia	311
# min	200
# min de lectura	259
# min de leitura	648
# min di lettura	459
# min leestijd	558
# min. lesezeit	150
# reactie	553
# reacties	553
# wochen im probeabo	130
# yorum	801
""", 'a ': """
a lire aussi	343
a message from our sponsor	206
""", 'aa': """
aanbevolen	555
aanbevolen artikelen	555
aanbevolen voor jou	555
aangeboden door	549
aanmelden	540
aanmelden nieuwsbrief	542
aanmelden voor de nieuwsbrief	542
aanraders	555
""", 'ab': """
abbonamenti	441
abbonamento	441
abbonati	441
abbonati ora	441
abbonati subito	441
ablehnen	143
abmelden	130
abo	130
abo bestellen	130
abo verwalten	130
abonament	660
abonamente	660
abonare	660
abone ol	792	792
abone olun	792
abonelik	792
abonnee worden	540
abonneer	540
abonneer nu	540
abonnement	99	130	327	540	571
abonnementen	540
abonnements	130	327
abonner	99	571
abonneren	540
abonnez-vous	327
abonnieren	130
about sharing	200
about us	218
abrir menu	648
abspielen	150
""", 'ac': """
accede	240
acceder	240
accedi	441
accept	209
accept all	209
accept all cookies	209
accept and close	209
accept and continue	209
accept cookies	209
accepted payment methods	190
accepteer	551
accepteer alle cookies	551
accepter	108	339
accepter alle	108
accepter alle cookies	108
accepter et continuer	339
accepter et fermer	339
accepter les cookies	339
accepter tout	339
acceptera	762
acceptera alla	762
accepteren	551
acceso	240
accetta	452
accetta e continua	452
accetta i cookie	452
accetta tutti	452
accetta tutto	452
account aanmaken	540
accueil	346
aceitar	641
aceitar cookies	641
aceitar e continuar	641
aceitar todos	641
aceitar tudo	641
aceptar	252
aceptar cookies	252
aceptar todas	252
aceptar todo	252
aceptar y continuar	252
""", 'ad': """
ad	206	479	503	503	865
ad - content continues below	206
ad choices	206
ad feedback	206
adchoices	206
add a comment	211
add as a preferred source on google	203
add as preferred source	203
add to bookmarks	200
add to my topics	203
addebito diretto	440
administrer samtykke	580
adres e-mail	602
adresse e-mail	330
ads	206
advert	206
advertentie	549	549
advertenties	549
advertise with us	206
advertisement	206	423	450	798
advertisement feature	206
advertisements	206
advertiser content	206
advertising	206
advertorial	140	171	665	798
""", 'af': """
afdrukken	546
afegeix un comentari	65
afficher la suite	346
afficher le contenu	339
afficher les commentaires	341
afficher plus	346
affiliate	206
affiliate disclosure	206
affiliate-link	140
afmelden	540
afspelen	558
afspil	115
after ad	206
after newsletter promotion	195
afvis	108
afvis alle	108
""", 'ag': """
agb	143
aggiungi ai preferiti	447
aggiungi un commento	454
agrandir	346
agrandir l'image	346
agree	209
agree and continue	209
""", 'ah': """
ahora en portada	256
ahora no	235
""", 'ai': """
ai deja cont	660
ai deja un cont	660
ai uitat parola	660
aidez-nous	323
aiheet	312
ailleurs sur le web	343
ainult tellijale	270
aiutaci	437
""", 'aj': """
ajouter aux favoris	334
ajouter un commentaire	341
""", 'ak': """
akceptuj	610
akceptuj wszystkie	610
akkoord	551
aksepter alle	580
aktuell	147
aktuelle artikel	147
aktuelle nachrichten	147
aktuelles	147
akun saya	417
akzeptieren	143
""", 'al': """
al abonnee	540
al abonnee? inloggen	540
al abonnee? log in	540
al een account	540
algemene voorwaarden	551
all comments	211
all news	218
alla kommentarer	764
alle ablehnen	143
alle akzeptieren	143
alle anzeigen	150
alle artikel anzeigen	150
alle bilder	150
alle cookies accepteren	551
alle cookies akzeptieren	143
alle kommentare	145
alle kommentare anzeigen	145
alle kommentarer	110	582
alle newsletter	133
alle reacties	553
alleen voor abonnees	540
aller au contenu	346
aller au contenu principal	346
allerede abonnent	99	571
allerede abonnent? log ind	99
allerede abonnent? logg inn	571
alles accepteren	551
alles akzeptieren	143
alles anzeigen	150
alles bekijken	558
alles weigeren	551
allow content	209
allow cookies	209
already a member	192
already a member? log in	192
already a subscriber	192
already a subscriber? log in	192
already a subscriber? sign in	192
already a supporter	184
already have an account	192
already have an account? log in	192
already have an account? sign in	192
als e-mail versenden	137
also	216
also in the news	213
also on	213
also read	213
alte articole	668
altre notizie	456
altri articoli	456
altri articoli su questo argomento	456
altri articoli sull'argomento	456
altro	459
altro importo	440
always active	209
""", 'am': """
am meisten gelesen	147
amount	185
ampliar	259	648
ampliar imagen	259
""", 'an': """
ana sayfa	804
anasayfa	804
anbefalede artikler	112
anbefales	584
anbefalet	112
anbefalt	584
anbefalte saker	584
ander bedrag	539
andere lasen auch	147
anderen lazen ook	555
anderer betrag	129
andre leser	584
angebot sichern	130
angebote unserer partner	140
anmelden	130
anmeldung zum newsletter	133
anna palautetta	311
annonce	107	107	337
annoncer	107
annonces	337
annons	761	761
annonse	579	579
annonser	579	761
annonssamarbete	772
annual	185
annulla risposta	454
annunci	450
annuncio	450
anterior	259	648	670
antworten	145
antworten abbrechen	145
anunci	65
anuncio	250
anuncios	250
anzeige	140
anzeige anzeige	140
anzeige scrollen, um weiterzulesen	140
anzeigen	140
""", 'ap': """
apoie	627
apoie nosso trabalho	627
apoie o jornalismo independente	627
apoie-nos	627
aportar	236
apoya el periodismo independiente	236
apoya nuestro periodismo	236
apoya nuestro trabajo	236
approfondimenti	456
approfondisci	456
apri menu	459
""", 'ar': """
ara	804
archivado en	254
archivo	256
argomenti	456
argomenti trattati	456
around the web	213
article content	206
article continues after this ad	206
article continues below	206
article suivant	343
articles connexes	343
articles les plus lus	343
articles relacionats	63
articles similaires	343
articole recente	668
articole recomandate	668
articole similare	668
articoli che potrebbero interessarti	456
articoli correlati	456
articolo correlato	456
articolo precedente	456
articolo riservato agli abbonati	441
articolo successivo	456
articolul anterior	668
artigo anterior	645
artigos relacionados	645
artikel bewerten	145
artikel delen	546
artikel drucken	137
artikel freischalten	130
artikel lainnya	426
artikel lesen	150
artikel merken	137
artikel sebelumnya	426
artikel selanjutnya	426
artikel speichern	137
artikel teilen	137
artikel terkait	426
artikel verschenken	130
artikel versenden	137
artikkelen fortsetter under	579
""", 'as': """
as + lidas	645
as mais lidas	645
ascolta	447
asetukset	309
asiasanat	312
ask me later	184
assinar	630
assinatura	630
assinaturas	630
assine	630
assine a newsletter	632
assine agora	630
assine nossa newsletter	632
assuntos	645
""", 'at': """
attiva l'abbonamento	441
attiva ora	441
""", 'au': """
auch interessant	147
auch lesenswert	147
auch spannend	147
aucun commentaire	341
auf bluesky teilen	137
auf einer seite lesen	147
auf facebook posten	137
auf facebook teilen	137
auf google news folgen	138
auf linkedin teilen	137
auf mastodon teilen	137
auf telegram teilen	137
auf twitter teilen	137
auf whatsapp teilen	137
auf x teilen	137
auf xing teilen	137
aus der redaktion	147
ausklappen	150
autentificare	660
automatische incasso	539
autoriser	339
autre montant	326
autres articles	343
""", 'av': """
avaa koko juttu	301
avainsanat	312
aviso legal	252
avvis	580
avvis alle	580
avvisa	762
avvisa alla	762
""", 'ay': """
aydinlatma metni	799
ayrica okuyun	802
""", 'ba': """
baca juga	426	426
baca selengkapnya	428
back to top	218
bagikan	421
bagikan artikel	421
bagikan ke	421
balas	425
bank transfer	190
bankeinzug	129
bankoverschrijving	539
""", 'be': """
beantwoorden	553
become a friend	186
become a member	186
become a paid subscriber	186
become a patron	186
become a sponsor	186
become a subscriber	192
become a supporter	186
bedankt voor je inschrijving	542
bei facebook teilen	137
bei twitter teilen	137
bei whatsapp teilen	137
bei x teilen	137
beitrag teilen	137
bekijk aanbieding	540
bekijk alle abonnementen	540
bekijk alles	558
bekijk de aanbiedingen	540
bekijk foto's	558
bekijk meer	558
bekijk ook	555
bekijk reacties	553
beliebt	147
beliebte artikel	147
beliebteste artikel	147
belki daha sonra	790
ben je al abonnee	540
benzer haberler	802
beranda	428
berdonasi	416
bereits abonnent	130
bereits registriert	130
bereits registriert? anmelden	130
beri komentar	425
berikutnya	428
berita lainnya	426
berita pilihan	426
berita populer	426
berita terbaru	426
berita terkait	426
berita terkini	426
berita utama	426
berlangganan	417
berlangganan sekarang	417
best gelezen	555
betaalde inhoud	549
betaalmethode	539
betaalmethoden	539
betaalmethodes	539
betrag eingeben	129
bewaar	546
bewaar artikel	546
bewaren	546
bezahlter inhalt	140
""", 'bi': """
bidra	569	751
bidrag	97
bienvenido	240
bilder anzeigen	150
bildergalerie	147
bize destek olun	791
""", 'bl': """
bleiben sie informiert	133
bli abonnent	571
bli medlem	569	751
bli prenumerant	753
blijf op de hoogte	542
bliv abonnent	99
bliv medlem	97
bluesky	201
""", 'bo': """
boletim	632
boletines	243
boleto	629
bonifico	440
bonifico bancario	440
bookmark	200
bookmark this	200
bookmark this article	200
""", 'br': """
brak komentarzy	612
branded content	250
brought to you by	206
browse all	218
""", 'bu': """
buat akun	417
buffer	201
buscar	259	648
buy me a coffee	186
buy us a coffee	186
""", 'ca': """
cadastrar	630
cadastre-se	630
cadeau-artikel	540
cancel	185
cancel reply	211
cancelar resposta	643
cancelar respuesta	254
cargar contenido	252
cari	428
carica altri	459
carregar mais	648
carta di credito	440
carte bancaire	326
categorias	645
categorie	456
categories	213
categorii	668
""", 'ce': """
cele mai citite	668
cele mai noi	668
cele mai populare	668
cerca	459
cerrar	235
cetak	421
cevapla	801
""", 'cg': """
cgu	339
cgv	339
""", 'ch': """
charger plus	346
chiudi	436
chiudi menu	459
choisissez un montant	326
choose an amount	190
choose your payment method	190
choose your plan	192
""", 'ci': """
citi raksti	527
""", 'cl': """
clasificados	250
click here	218
click to enlarge	218
click to share	200
cliquer ici pour partager	334
close	185
close extra sharing options	200
close menu	218
close share panel	200
close this message	184
""", 'co': """
codes promo	337
colabora	236
collapse	218
comenta	254
comentar	254	643
comentarii	667
comentario	254
comentarios	254
comentaris	65
comentariu	667
comente	643
comment	201	211
comment ne plus voir ce message	322
comment policy	211
commenta	454
commenta l'articolo	454
commenta per primo	454
commentaire	341
commentaires	341
commenter	334	341
commenter l'article	341
commenti	454
commento	454
comments	211
comments off	211
commercial content	206
community guidelines	211
community rules	211
compare plans	192
comparte	247
comparteix	65
compartilhar	636
compartilhar no linkedin	636
compartilhar no twitter	636
compartilhar no whatsapp	636
compartilhar no x	636
compartilhar por e-mail	636
compartilhar via	636
compartilhe	636
compartilhe isso	636
compartir	247	247
compartir en	247
compartir en bluesky	247
compartir en linkedin	247	247
compartir en telegram	247
compartir en twitter	247
compartir en x	247
compartir por correo	247
compartir por email	247
complete coverage	213
comunicar erro	643
concordo	641
condiciones de uso	252
condiciones generales	252
conditions d'utilisation	339
condividi	447
condividi articolo	447
condividi su	447
condividi su facebook	447
condividi su linkedin	447
condividi su telegram	447
condividi su twitter	447
condividi su x	447
condividi via email	447
condivisioni	447
condizioni d'uso	452
conectare	660
configurar cookies	252
connect with us	203
connectez-vous	327
connexion	327
consigliati	456
consigliati per te	456
consulter	346
cont nou	660
contact	218	341	553	667
contact us	211
contactez-nous	341
contacto	254
contactos	643
contato	643
contattaci	454
contatti	454
contenido de marca	250
contenido de nuestros socios	256
contenido exclusivo	240
contenido exclusivo para suscriptores	240
contenido ofrecido por	250
contenido para suscriptores	240
contenido patrocinado	250
contenido promocionado	250
contenido relacionado	256
contenidos relacionados	256
contenu commercial	337
contenu de marque	337
contenu partenaire	337
contenus partenaires	337
contenuti correlati	456
contenuti sponsorizzati	450
contenuto per abbonati	441
contenuto riservato	441
contenuto riservato agli abbonati	441
contenuto sponsorizzato	450
contingut exclusiu per a subscriptors	60
contingut patrocinat	65
continua a leggere	459
continua depois da publicidade	639
continua senza accettare	452
continua senza sostenere	436
continuar a ler	648
continuar e fechar	641
continuar lendo	648
continuar leyendo	259
continuar sem apoiar	626
continuar sin donar	235
continue	185
continue a ler	645
continue lendo	630
continue reading	213	218
continue reading after the ad	206
continue reading below	206
continue reading the main story	206
continue reading with a subscription	192
continue to article	184
continue to the article	184
continue without accepting	209
continue without donating	184
continue without supporting	184
continuer la lecture	327
continuer sans accepter	339
continuer sans donner	322
contribua	627
contribuer	323
contribuez	341
contribuir	627
contribuisci	437
contribute now	186
contribute with google	186
contribuye	236
contul meu	660
cookie notice	209
cookie policy	209	452
cookie preferences	209
cookie settings	209
cookie-einstellungen	143
cookie-instellingen	551
cookiebeleid	551
cookieindstillinger	108
cookiepolicy	762
cookiepolitik	108
cookies	82	108	551	580	762
cookies akzeptieren	143
cookies instellen	551
cookies policy	209
copia il link	447
copia link	447
copiar el enlace	247
copiar enlace	247
copiar link	247	636
copiar o link	636
copied	200
copier l'url	334
copier le lien	334
copy	201
copy link	200	421	840
copy link copied	200
copy link to clipboard	200
copy this link	200
copy url	200
correlati	456
count me in	195
""", 'cr': """
crea un account	441
crear cuenta	240
crear una cuenta	240
create a free account	192
create account	192
create an account	192
create free account	192
credit card	190
credit or debit card	190
creditcard	539
criar conta	630
""", 'cu': """
custom amount	185
""", 'cz': """
czas czytania # min	617
czytaj dalej	617
czytaj dalej za	600
""", "d'": """
d'autres articles	343
""", 'da': """
da non perdere	456
da non perdere in edicola	450
daftar	417
daha fazla	804
daha sonra	790
daha sonra hatirlat	790
daily newsletter	195
dal web	456
dalej	614
dalies ar rakstu	525
dalintis	515
dans cet article	343
darovat	74
daruj	74
das interessiert andere leser	147
das neueste	147
datenschutz	143
datenschutz-einstellungen	143
datenschutzeinstellungen	143
dauerauftrag	126
dauerwerbung	140
""", 'de': """
de tekst gaat verder onder de foto	549
debat: skriv	110
debatt: si din mening	582
debatte	145
deconectare	660
deel	546	546
deel artikel	546
deel dit	546
deel dit artikel	546
deel op facebook	546
deel op twitter	546
deel op x	546
deel via e-mail	546
deel via whatsapp	546
deine e-mail-adresse	133
deine meinung	145
deixa un comentari	65
deixe uma resposta	643
deja un comentario	254
deja una respuesta	254
dejar un comentario	254
del	104	576
del artikel	104
del artikkel	576
del artikkelen	576
del artiklen	104
del artiklen gratis	99
del med	104	576
del saken gratis	571
del via e-mail	104
del via e-post	576
dela	758
dela artikel	758
dela artikeln gratis	753
dela med	758
dela via e-post	758
dela via mejl	758
delen	546
delen op facebook	546
delen via e-mail	546
delen via facebook	546
delen via twitter	546
delen via whatsapp	546
deli	742
deli na facebooku	742
delite	742
delivered to you	195
delivered to your inbox	195
dengarkan	421
derniers articles	343
desa	65
descuentos	250
desplegar redes sociales	247
destacadas	256
destacados	256
destaques	645
destek ol	791
destek olun	791
devamini oku	804
devenez membre	323
devenir membre	323
""", 'di': """
die meistgelesenen artikel	147
diesen artikel kommentieren	145
diesen artikel teilen	137
digg	201
digital subscription	192
digital-abo	130
digitalabo	130
digitale krant	540
digite seu e-mail	632
dimensione testo	447
din e-mail	101
din e-mailadresse	101
din e-post	573	755
din e-postadress	755
din e-postadresse	573
dinle	796
direct debit	190
direct verder lezen	540
discussie	553
diskuse	84
diskusia	728
diskuter	582
diskutera	764
diskutieren sie mit	145	145
diskuze	84
dismiss	185
dismiss this message	184
distribuie	663
distribuie articolul	663
dit vind je misschien ook leuk	555
diventa socio	437
diventa sostenitore	437
""", 'dn': """
dnes ne	73
""", 'do': """
do mesmo autor	645
do not sell my personal information	209
do not sell or share my personal information	209
doar	627
dodaj komentar	742
dodaj komentarz	612
doe	627
doe agora	627
doe een donatie	537
don mensuel	323
don ponctuel	323
don't miss	213
don't miss out	195
don't want to see this? remove ads	206
dona	236	437
dona adesso	437
dona ahora	236
dona ora	437
dona'ns suport	59
donar	236
donar ahora	236
donasi	416
donasi sekarang	416
donate	186
donate become	186
donate here	186
donate monthly	186
donate now	186
donate today	186
donazione mensile	437
donazione singola	437
doneer	537
doneer nu	537
doner	97	569
donera	751
donera nu	751
doneren	537
doniraj	707	735
donirajte	707	735
donner	323
donnez votre avis	341
doorsturen	546
dossier	147	343	456	555
dossiers	147	343	555
""", 'dr': """
drucken	137
drukuj	606
""", 'du': """
dukung jurnalisme independen	416
dukung kami	416
""", 'dy': """
dyskusja	612
""", 'e-': """
e-avis	99	571
e-edition	218
e-gazete	792
e-mail	77	101	133	201	602	632	684
e-mail eingeben	133
e-mail teilen	137
e-mail-adresse	133
e-mail-adresse eingeben	133
e-mailadres	542
e-mailadresse	101
e-mailen	546
e-paper	130	218
e-post	573	755
e-postadress	755
e-postadresse	573
e-tidning	753
e-wydanie	600
""", 'ea': """
eavis	571
""", 'ed': """
edellinen	314
edellinen juttu	312
editor's choice	213
editor's pick	174	213
editor's picks	213
editors' choice	213
editors' picks	213
edizione digitale	441
""", 'ee': """
eenmalig	537
""", 'ei': """
ei kiitos	299
ei nyt	299
ei, kiitos	299
einklappen	150
einloggen	130
einmalig	126
einmalig spenden	126
einstellungen	143
einwilligung	143
""", 'el': """
elders op het web	555
elige una cantidad	239
elolvasom	408
elsewhere on the web	213
""", 'em': """
em alta	645
em destaque	645
email	195	201	684
email (required	195
email address	195
email article	200
email this	200
email to a friend	200
emneord	584
emner	112	584
empfehlen	137
empfehlungen	147
empfehlungen der redaktion	147
empfohlene artikel	147
empfohlener externer inhalt	143
empfohlener redaktioneller inhalt	143
""", 'en': """
en ce moment	343
en continu	343
en directo	256
en otros medios	256
en portada	256
en savoir plus	339	346
encontrou algum erro	643
encontrou um erro	643
engangsgave	569
enim loetud	272
enlace copiado	247
enlarge image	218
enlarge this image	218
enregistrer	334
enter amount	190
enter your email	195
enter your email address	195
entra	441
entradas relacionadas	256
entrar	240	630
entre	630
enviar por correo	247
enviar por e-mail	636
enviar por email	247
enviar por whatsapp	247
envoyer par e-mail	334
envoyer par email	334
envoyer par mail	334
""", 'ep': """
epaper	218
""", 'er': """
er du allerede abonnent	99	571
""", 'es': """
esci	441
escolha do editor	645
escolha um valor	629
escribe un comentario	254
escuchar	247
espace commentaires	341
espace partenaire	337
especiais	645
esqueceu a senha	630
esqueci minha senha	630
essai gratuit	327
esta funcionalidad es solo para suscriptores	240
""", 'et': """
et pot interessar	63
et recomanem	63
etichete	668
etiketler	802
etiquetas	256	645
etusivu	312	314
etusivulle	312
""", 'ex': """
exclusief voor abonnees	540
exclusive content	192
exclusivo assinantes	630
exclusivo para assinantes	630
exclusivo para suscriptores	240
expand	218
explore	216
explore more	213
explore more on these topics	213
external links	200
externe inhalte	143
externe inhalte anzeigen	143
externe inhalte erlauben	143
externen inhalt anzeigen	143
externen inhalt laden	143
externer inhalt	143
""", 'ez': """
ezt is olvassa el	406
""", 'fa': """
facebook	201
facebook messenger	201
facebook twitter	200
facebook twitter email	200
facebook twitter linkedin email	200
facebook twitter whatsapp	200
facebook x	200
fai una donazione	437
faire un don	323
faites un don	323
fale conosco	643
fandt du en fejl	110
fant du en feil	582
favoris	334
fazer login	630
""", 'fe': """
featured articles	213
featured content	213
featured stories	213
fechar	626	648
feedback	145	211	553
feedback geben	145
fehler gefunden	145
fehler im artikel gefunden	145
fehler melden	145
fermer	322
fermer le menu	346
fes-te soci	59
fes-te subscriptor	59
fetching more	218
""", 'fi': """
fil info	343
filed under	213
find out more	218
fique por dentro	632
first name	195
fizetett tartalom	403
""", 'fl': """
flecha	240
fler	766
fler artiklar	766
fler nyheter	766
flere artikler	112	584
flere nyheder	112
flere nyheter	584
flere saker	584
flipboard	201
""", 'fo': """
folge uns	138
folgen	138
folgen sie uns	138
follow	203
follow author	203
follow live	203
follow this author	203
follow this topic	203
follow topic	203
follow us	203
follow us on	203
follow us on facebook	203
following	203
font size	200
for abonnenter	99	571
for subscribers	192
for subscribers only	192
forgot password	192
forgot your password	192
forma de pagamento	629
forma de pago	239
formas de pagamento	629
formas de pago	239
forrige	115	587
forrige artikel	112
forrige artikkel	584
forse in seguito	436
forsiden	112	584
foto	426
foto galeri	802
fotostrecke	147
fout gespot	553
fout gezien	553
foutje gezien	553
""", 'fr': """
free daily newsletter	195
free newsletter	195
free weekly newsletter	195
friss	406
from around the web	213
from our partners	213
from our sponsor	206
from our sponsors	206
from the web	213
""", 'fu': """
full coverage	213
fullscreen	218
fullskjerm	587
further reading on this site	213
""", 'ga': """
ga akkoord	551
ga naar inhoud	558
gallery	456
ganzen artikel lesen	150
""", 'ge': """
ge bort artikeln	753
gebruiksvoorwaarden	551
geef dit artikel cadeau	540
geef een reactie	553
gem	104
gem artikel	104
gerade nicht	125
gerelateerd	555
gerelateerd nieuws	555
gerelateerde artikelen	555
gerelateerde onderwerpen	555
gerir cookies	641
gesponsert	140
gesponserter inhalt	140
gesponsord	549
gesponsorde inhoud	549
gestion des cookies	339
gestionar cookies	252
gestisci i cookie	452
gestisci preferenze	452
get alerts	203
get digital access	192
get email updates	195
get our newsletter	195
get started	192
get the daily email	195
get the newsletter	195
get unlimited access	192
""", 'gi': """
gi bort artikkelen	571
gi en gave	569
gift a subscription	192
gift article	192
gift this article	192
giv et bidrag	97
give a gift	192
give a gift subscription	186
give feedback	211
give monthly	186
give now	186
give today	186
give us feedback	211
gizlilik	799
gizlilik politikasi	799
""", 'gl': """
glemt adgangskode	99
glemt passord	571
""", 'go': """
go to top	218
godkjenn	580
godkjenn alle	580
godta	580
godta alle	580
google	201
google news	201
google plus	201
got it	209
""", 'gr': """
gracias por suscribirte	243
gratis proberen	540
grazie per l'iscrizione	444
""", 'gu': """
guarda anche	456
guarda la gallery	459
guardar	247	636
guides d'achat	343
gulir untuk lanjut membaca	423
""", 'ha': """
haberin devami	798	804
haberin devami reklamdan sonra	798
haberin tamami	804
hacker news	201
hae	314
hai trovato un errore	454
hai una segnalazione	454
haku	314
halaman berikutnya	428
halaman selanjutnya	428
halaman: #	428
handelsbetingelser	108
hantera cookies	762
har du allerede en konto	99	571
har du redan ett konto	753
has oblidat la contrasenya	60
hata bildir	801
haut de page	346
have an account	192
have an account? sign in	192
have your say	211
hazte miembro	236
hazte socia	236
hazte socio	236
hazte socio/a	236
""", 'he': """
heb je al een account	540
help mee	537
hem	769
hemeroteca	240
hepsini kabul et	799
herinner me later	536
hesabim	792
hesabiniz var mi	792
het artikel gaat hieronder verder	549
het laatste nieuws	555
""", 'hi': """
hide ad	206
hide caption	218
hide comments	211
hide this message	184
hier anmelden	130
hier einloggen	130
hilfe	145
hinweis zum datenschutz	143
hittade du ett fel	764
""", 'hj': """
hjem	115	587
""", 'hl': """
hlasovat	84
hledat	87
""", 'ho': """
hold deg oppdatert	573
hold dig opdateret	101
home	218	459	558
hopp til innhold	587
hopp til innholdet	587
house rules	211
how did we do	211
hoy no	235
""", 'hu': """
hubungi kami	425
""", 'i ': """
i accept	209
i agree	209
i already donated	184
i already gave	184
i samarbeid med	579
i samarbejde med	107
i samarbete med	761
""", "i'": """
i'll do it later	184
i'm in	195
i've already donated	184
""", 'ic': """
ich bin schon dabei	125
ich habe schon gespendet	125
ich stimme zu	143
icymi	213
""", 'id': """
ideal	539
identifiez-vous	327
""", 'ih': """
ihr feedback	145
ihr kommentar	145
ihre e-mail-adresse	133
ihre meinung	145
""", 'ik': """
ik heb al gedoneerd	536
ik steun al	536
ikke i dag	96	568
ikke nu	96
iklan	423	423
""", 'il': """
il mio account	441
il tuo indirizzo email	444
ilan	798
ilgili haber	802
ilgili haberler	802
ilgili konular	802
ilmoitus	308
ils ont lu aussi	343
""", 'im': """
im trend	147
immer informiert	133
impostazioni cookie	452
impressum	143
imprimeix	65
imprimer	334
imprimer l'article	334
imprimir	247	636
""", 'in': """
in	840
in case you missed it	213
in diesem artikel	147
in evidenza	456
in het nieuws	555
in kooperation mit	140
in other news	213
in partnership with	206
in primo piano	456
in this section	213
in zwischenablage kopieren	137
indeks	426
indirizzo email	444
indstillinger	108
infolettre	330
infolettres	330
informasjonskapsler	580
informativa sulla privacy	452
ingatkan saya nanti	415
ingrandisci	459
ingresar	240
inhalt	150
inhalt anzeigen	143
inhalt laden	140
inhalt teilen	137
inhalte anzeigen	143
inhaltsverzeichnis	150
inhoudsopgave	558
inicio	259
inloggen	540
innstillinger	580
inschrijven	542
inscreva-se	632
inscreva-se na newsletter	632
inscription	327
inserisci la tua email	444
inserisci qui il tuo commento	454
instagram	201
instagram-inhalte erlauben	143
instellingen	551
inte idag	750
inte nu	750
integritetspolicy	762
introduce tu email	243
invalid email	195
invia commento	454
invia per email	447
invia via email	447
inzerce	81
inzercia	725
""", 'ir': """
ir a los comentarios	254
ir al contenido	259
ir arriba	259
""", 'is': """
iscriviti	444
iscriviti alla newsletter	444
iscriviti alla nostra newsletter	444
iscriviti ora	444
""", 'iz': """
iz iste rubrike	712
""", "j'": """
j'accepte	339
j'en profite	327
""", 'ja': """
ja ets subscriptor	60
ja n'ets subscriptor	60
ja, ich will	126
jaa	306
jaa artikkeli	306
jaa facebookissa	306
jaa whatsappissa	306
jaga	270
jaga artiklit	270
jangan lewatkan	426
jatka lukemista	301
jau esi abonents	525
jau prenumeruojate	515
""", 'je': """
je donne	323
je e-mailadres	542
je fais un don	323
je m'abonne	327
je m'inscris	330
je me connecte	327
je soutiens	323
je teste	327
jednorazowo	598
jelentkezzen be	398
jetzt abonnent werden	130
jetzt abonnieren	130
jetzt anmelden	133
jetzt bestellen	130
jetzt einloggen	130
jetzt freischalten	130
jetzt helfen	126
jetzt im tv	147
jetzt kommentieren	145
jetzt kostenlos anmelden	133
jetzt kostenlos testen	130
jetzt mitglied werden	126
jetzt newsletter abonnieren	133
jetzt nicht	125
jetzt registrieren	130
jetzt spenden	126
jetzt testen	130	130
jetzt weiterlesen	130
jetzt zustimmen	143
""", 'jo': """
join now	186
join our mailing list	195
join our newsletter	195
join the conversation	211
join the debate	211
join the discussion	211
join the discussion on discord	203
join us	186
jouw e-mailadres	542
""", 'ju': """
jump to content	218
just nu	766
juttu jatkuu alla	308
juuri nyt	312
""", 'ka': """
kabul ediyorum	799
kabul et	799
kanske senare	750
kanskje senere	568
kapat	790
kapcsolat	405
karte laden	143
kategori	426
kategoriat	312
kategorie	85	614
kategorien	147
kategorier	112	584	766
kategoriler	802
katkida bulun	791
kaydet	796
kaydol	792
kayit ol	792
""", 'ke': """
keep reading	213
keluar	417
kembali ke atas	428
kertalahjoitus	300
keskustele	311
keskustelu	311
keuze van de redactie	555
""", 'kh': """
khusus pelanggan	417
""", 'ki': """
kiemelt	406
kies een bedrag	539
kiosque	327
kirim	421
kirim komentar	425
kirjaudu	301
kirjaudu ulos	301
kirjoita kommentti	311
""", 'kl': """
klarna	129
kleinanzeigen	140
""", 'ko': """
kokeile maksutta	301
kokeile nyt	301
komentar	425
komentarai	515
komentari	714
komentarji	742
komentarz	612
komentarze	612
komentiraj	714	742
komentuoti	515
komment	405
kommentaarid	270
kommentar	145
kommentar schreiben	145
kommentar verfassen	145
kommentare	145
kommentare ansehen	145
kommentare anzeigen	145
kommentare lesen	145
kommentarer	110	582	764
kommentarregeln	145
kommenteeri	270
kommentek	405
kommenter	110	582
kommentera	764
kommentieren	145
kommentit	311
kommentoi	311
kommercielt indhold	118
kommercielt samarbejde	107
kommersielt innhold	590
kommersielt samarbeid	579
koniec reklamy	609
kontakt	84	110	145	612
kontakt os	110
kontakt oss	582
kontakta oss	764
konten bersponsor	423
konten premium	417
konten sponsor	423
konto erstellen	130
konular	802
kopeeri link	270
kopieer de link	546
kopieer link	546
kopier lenke	576
kopier lenken	576
kopier link	104
kopieren	137
kopioi linkki	306
kopiraj link	714
kopiraj povezavo	742
kopiuj link	606
kopyala	796
kostenlos abonnieren	133
kostenlos registrieren	130
kostenlos testen	130
""", 'kr': """
krant	540
kreditkarte	129
kreditkarte / klarna	129
""", 'ku': """
kun for abonnenter	99	571
kuukausilahjoitus	300
kuuntele	306
""", 'kv': """
kvkk	799
""", "l'": """
l'actu en direct	343
l'article continue ci-dessous	337
l'essentiel	343
""", 'la': """
la newsletter	330	444
la redazione consiglia	456
la tua e-mail	444
la tua email	444
laad meer	558
laat voorlezen	546
laatste nieuws	555
ladda fler	769
lagre	576
lagre artikkel	576
lahjoita	300
lahjoita nyt	300
lain kali	415
lainnya	426
laisser un commentaire	341
laissez un commentaire	341
langganan	417
lanjut baca di bawah	423
lanjutkan dengan konten	423
lanjutkan membaca	428
laporkan	425
lascia un commento	454
last flere	587
last name	195
lastschrift	129
later	536
latest	213
latest articles	213
latest edition	218
latest headlines	213
latest news	213
latest posts	213
latest stories	213
latest updates	213
latest videos	213
latest videos from	213
""", 'le': """
le direct	343
le fil	343
le journal du jour	327
le nostre newsletter	444
le plus lu	343
le puede interesar	256
le recomendamos	256
le ultime notizie	456
learn more	218
learn more about cookies	209
leave a comment	211
leave a reply	211
leave a tip	186
leave feedback	211
lectura de # minutos	247
lectura: # min	247
lecture # min	346
lecture # minutes	334
lecture : # min	334
leer noticia completa	259
lees de reacties	553
lees meer	555	558
lees meer over	555
lees ook	555
lees verder	540	555	558
lees verder na de advertentie	549
lees verder onder de afbeelding	549
lees verder onder de foto	549
lees voor	546
leestijd	558
leestijd # min	558
legfrissebb	406
legg igjen en kommentar	582
leggi anche	456
leggi i commenti	454
leggi il giornale	441
leggi l'articolo	459
leggi l'articolo completo	459
leggi tutto	459
leggi tutto con un abbonamento	441
leggi tutto su	456
legolvasottabb	406
legolvasottabbak	406
leia mais	645	648
leitura: # min	636
lembrar mais tarde	626
lembre-me mais tarde	626
lenke kopiert	576
ler mais	648
les derniers articles	343
les flere	584
les hele saken	587
les kommentarer	582
les lecteurs ont aussi lu	343
les mer	584	587
les mer om	584
les plus lues	343
les plus lus	343
les tops	343
les videre	571
lesedauer	150
lesedauer: # minuten	150
lesen sie auch	147
lesen sie dazu	147
lesen sie hier	147
lesen sie mehr	147
leserbrief schreiben	145
leserbriefe	145
leserkommentare	145
lesetid # min	587
lesetipp	147
lesetipps	147
lesezeit: # min	150
lesezeit: # minuten	150
letters to the editor	211
lettre d'information	330
lettura # min	447
""", 'li': """
lige nu	112
lihat juga	426
lihat komentar	425
lihat lainnya	428
lihat selengkapnya	428
lihat semua	428
like loading	200
like this	200
limited time offer	192
line	201
link	201
link copiado	636
link copiato	447
link copied	200
link copied bookmark	200
link copied to clipboard	200
link gekopieerd	546
link kopieren	137
link kopieret	104
link kopiert	137
link kopyalandi	796
link zum inhalt	143
link zum youtube-inhalt	143
linkedin	201
linki kopyala	796
linkki kopioitu	306
links	147
lire aussi	343
lire l'article	346
lire l'article complet	346
lire la suite	346
lire les commentaires	341
lire plus	343	346
lire plus tard	334
lisa kommentaar	270
listen	200
listen # min	200
listen now	200
live	147
live tv	213
""", 'lo': """
lo + visto	256
load comments	211
load content	209
load more	218
load more articles	218
load more comments	211
load more stories	218
loading	200
loading ad	206
loading more	218
loe ka	272
loe lisaks	272
loetumad	272
log in	192	540
log in / register	192
log in or sign up	192
log in to comment	211
log in to reply	211
log ind	99
log out	192
log ud	99
logare	660
logg inn	571
logg ut	571
logga in	753
logga ut	753
logi sisse	270
login	130	192	417	441	630	660
login / register	192
logout	192
loo konto	270
""", 'lu': """
lue koko juttu	301	314
lue kommentit	311
luetuimmat	312
luetuimmat jutut	312
luister	546
luk	96
lukk	568
lukuaika # min	314
luo tunnus	301
lupa kata sandi	417
lupa password	417
""", 'ly': """
lyssna	758
lyt	104
lytt	576
lytt til saken	576
""", "m'": """
m'abonner	327
m'inscrire	330
""", 'ma': """
maak een account	540
maak een gratis account	540
maandelijks	537
mai mult	670
mai multe	670
mail	201	546
mailen	137
mainokset	308
mainos	308	308
mainos alkaa	308
mais	648
mais artigos	645
mais comentadas	645
mais lidas	645
mais lidos	645
mais populares	645
mais tarde	626
mais vistas	645
mais vistos	645
make a donation	186
manage consent	209
manage cookies	209
manage my account	192
manage options	209
manage preferences	209
manage settings	209
manage subscription	192
mantente informado	243
mastodon	201
masuk	417
masuk / daftar	417
max	688
maybe later	184
""", 'me': """
me connecter	327
me le rappeler plus tard	322
media caption	218
meer	555
meer artikelen	555
meer informatie	551
meer laden	558
meer lezen	555
meer nieuws	555
meer over	555
meer over dit onderwerp	555
meer tonen	558
meest bekeken	555
meest gedeeld	555
meest gelezen	555
meghallgatom	401
megosztom	401
mehr anzeigen	150
mehr artikel	147
mehr aus	147
mehr aus dem ressort	147
mehr erfahren	143
mehr informationen	147
mehr laden	145	150
mehr lesen	147	150
mehr nach dieser anzeige	140
mehr news	147
mehr themen	147
mehr von diesem autor	147
mehr von uns	147
mehr zu diesem thema	147
mehr zum artikel	147
mehr zum thema	147
mein konto	130
meist gelesen	147
meistgeklickt	147
meistgelesen	147
meistgelesene artikel	147
meistkommentiert	147
mejla	758
meld een fout	553
meld fra om feil	582
meld je aan	542
meld je aan voor de nieuwsbrief	542
members only	192
meniu	670
menu	87	115	218	346	428	459	558	617	648	847
meny	587	769
mer fra	584
mer nyheter	766
mer om	584	766
merci de votre inscription	330
mere fra	112
mere om	112
merken	130	137
merkliste	130
message	201
message publicitaire	337
messaggio promozionale	450
messenger	201
mest delat	766
mest delt	584
mest delte	112
mest lest	584
mest leste	584
metodi di pagamento	440
metodo di pagamento	440
mettre en favori	334
""", 'mi': """
mi cuenta	240
mijn account	540
mijn profiel	540
min konto	99
min side	99	571
minha conta	630
mis niets	542
missa inget	755
missa inte	766
misschien later	536
misschien ook interessant	555
mit plus weiterlesen	130
mitdiskutieren	145
mitglied werden	126
mitt konto	753
""", 'mo': """
mode de paiement	326
modes de paiement	326
moj profil	708	736
moje konto	600
mon compte	327
mon espace	327
monatlich	126
monatlich spenden	126
montant libre	326
monthly	185
monthly contribution	190
morda vas zanima	740
more	216
more articles	213
more coverage	213
more from	213
more from this author	213
more headlines	213
more in this series	213
more like this	213
more news	213
more on this story	213
more on this topic	213
more options	209
more sharing options	200
more stories	213
more stories like this	213
more to explore	213
more to read	213
more top stories	213
most commented	213
most discussed	213
most emailed	213
most liked	211
most nem	395
most popular	213
most read	213
most recent	213
most shared	213
most viewed	213
most watched	213
mostra altro	459
mostra contenuto	452
mostra i commenti	454
mostrar comentarios	254
mostrar mais	648
mostrar menos	259
moyen de paiement	326
moyens de paiement	326
""", 'mu': """
muat lainnya	428
mungkin lain kali	415
must read	213
must reads	213
must-read	213
mute	218
""", 'my': """
my account	192
""", 'na': """
na czasie	614
naar boven	558
naar de aanbiedingen	540
naar de inhoud	558
nach anzeige weiterlesen	140
nach der werbung weiterlesen	140
nach oben	150
nahoru	87
najbolj brano	740
najnovije	712
najnovije vesti	712
najnovije vijesti	712
najnowsze	614
najnowsze informacje	614
najpopularniejsze	614
nanti	415
nanti saja	415
napisz do nas	612
napisz komentarz	612
nastavak teksta ispod oglasa	711
natisni	742
naujausi	517
""", 'ne': """
ne manquez rien	330
ne most	395
ne plus afficher	322
nee bedankt	536
nee, bedankt	536
neem een abonnement	540
nei takk	568
nei, takk	568
nein danke	125
nein, danke	125
nej tack	750
nej tak	96
nej, tack	750
nej, tak	96
nessun commento	454
neste	587
neste artikkel	584
net binnen	555
netiquette	145
neueste artikel	147
neueste meldungen	147
neueste nachrichten	147
neueste videos	147
never miss a story	195
never miss an update	195
new here	192
newest first	211
newsletter	77	133	195	243	330	444	602	632
newsletter abonnieren	133
newsletter bestellen	133
newsletter e alert	456
newsletter kostenlos abonnieren	133
newsletter recomendada	256
newsletter sign up	195
newsletter sign-up	195
newsletter signup	195
newsletter-anmeldung	133
newsletters	195	218	243	330	632
newslettery	77	602
newsticker	147
next	185
next article	213
next page	218
next post	218
next story	213
next up	213
""", 'ng': """
nghe	840
""", 'ni': """
nicht jetzt	125
nicht mehr anzeigen	125
nichts mehr verpassen	133
nie masz konta	600
nie teraz	597
niet nu	536
niet te missen	555
nieuwsbrief	542
nieuwsbrieven	542
""", 'no': """
no comments	211
no comments yet	211
no gracias	235
no grazie	436
no te pierdas	256
no thank you	184
no thanks	184
no, gracias	235
no, grazie	436
no, thanks	184
noch kein abonnent	130
noch kein konto	130
noch keine kommentare	145
noch keine kommentare vorhanden	145
nog geen abonnee	540
nog geen account	540
nog geen reacties	553
non merci	322
non oggi	436
non ora	436
non sei abbonato	441
non, merci	322
normas	254
nos derniers articles	343
nos lecteurs ont lu ensuite	343
nos newsletters	330
nos offres	327
nos recommandations	343
not a subscriber yet	192
not now	184
not ready to donate	184
not ready to give today	184
not ready to subscribe	184
not ready to support today	184
not today	184
note legali	452
notez cet article	341
noticia relacionada	256
noticia relacionadas	256
noticias de hoy	256
noticias relacionada	256
noticias relacionadas	256
notizie correlate	456
notizie del giorno	456
nous contacter	341
nous soutenir	323
nous suivre	335
nous vous recommandons	343
now playing	218
""", 'nu': """
nu acum	658
nu in het nieuws	555
nu niet	536
nutzungsbedingungen	143
""", 'ny': """
nyhedsbrev	101
nyhedsbreve	101
nyhetsbrev	573	755
nyhetsbrevet	573	755
nyhetsdygnet	766
""", 'o ': """
o artigo continua depois da publicidade	639
o seu email	632
""", 'ob': """
obrigado por se inscrever	632
obserwuj	607
obserwuj nas	607
""", 'od': """
odjava	708	736
odpowiedz	612
""", 'of': """
oferecer artigo	630
oferecido por	639
oferta especial	240
ofertas	250
offer	206
offerte	450
offre partenaire	337
offrir cet article	327
offrir l'article	327
""", 'og': """
oglas	711	739
oglasi	711	739
""", 'oh': """
ohne spende weiterlesen	125
""", 'ok': """
ok	185
okumaya devam et	792
""", 'ol': """
oldest first	211
oled juba tellija	270
oletko jo tilaaja	301
oletko jo tilaaja? kirjaudu	301
olvasd el ezt is	406
olvassa el ezt is	406
""", 'om': """
om cookies	762
oma tili	301
""", 'on': """
once	185
onderwerpen	555
one time donation	186
one-time	185
one-time donation	186
onko sinulla jo tunnus	301
""", 'oo': """
ook interessant	555
""", 'op': """
open image in gallery	218
open menu	218
opina	254
opprett konto	571
opret bruger	99
opret en konto	99
opret konto	99
opslaan	546
opublikuj komentarz	612
""", 'os': """
ossza meg	401
ostatnie wpisy	614
ostavi komentar	714
ostavite komentar	714
oszd meg	401
""", 'ot': """
other amount	190
other articles	213
other news	213
other stories	213
others also read	213
otra cantidad	239
otras noticias	256
otro importe	239
""", 'ou': """
our newsletters	195
our partners	206
our social media	203
our sponsors	206
outro valor	629
ouvir	636
ouvrir le menu	346
""", 'ov': """
overschrijving	539
""", 'oy': """
oynat	804
""", 'p': """
p	665
""", 'pa': """
pagamento seguro	629
pagamento sicuro	440
page suivante	346
pagina successiva	459
pago seguro	239
paid content	206
paid for by	206
paid partnership	206
paid post	206
paiment methods	190
palaute	311
paling banyak dibaca	426
para seguir leyendo	240
paremti	515
pariwara	423
partage	334
partager	334	334
partager l'article	334
partager par e-mail	334
partager par email	334
partager par mail	334
partager sur	334
partager sur bluesky	334
partager sur linkedin	334	334
partager sur messenger	334
partager sur telegram	334
partager sur twitter	334
partager sur x	334
partager via messenger	334
partager via twitter	334
partages	334
partagez	334
partenaire	337
parteneri	665
participa	254
partilhar	636
partilhe	636
partner	549
partner content	206
partner offers	206
partnerangebot	140
partnerangebote	140
partnercontent	549
partnernieuws	555
pas aujourd'hui	322
pas de commentaire	341
pas encore inscrit	327
pas maintenant	322
pasidalinti	515
passend zum thema	147
passende artikel	147
passer cette annonce	337
password dimenticata	441
passwort vergessen	130
patrocinado	250	639
patrocinado por	250
payment method	190
payment methods	190
payment options	190
paypal	129
""", 'pe': """
pelo mundo	645
people also read	213
per e-mail teilen	137
per e-mail versenden	137
per mail teilen	137
per mail versenden	137
per whatsapp teilen	137
persondatapolitik	108
personuppgiftspolicy	762
personvern	580
personverninnstillinger	580
pesquisar	648
petites annonces	337
""", 'ph': """
photos	346
""", 'pi': """
pilihan editor	426
pilihan redaksi	426
pin it	200
pinterest	201
pix	629
""", 'pl': """
plaats een reactie	553
plaats reactie	553
plan du site	339
play audio	200
play now	218
play video	218
please donate	186
please enter a valid email address	195
pledge your support	186
plus	99	346	540	753
plus d'articles	343
plus d'infos	343
plus lus	343
plus tard	322
plus-artikel	130
plusartikel	540
pluss	571
plussak	571
""", 'po': """
pocket	201	476
podaj e-mail	602
podcast	85	112	147	256	456	614	802
podcastit	312
podcasts	112	147	555	645
podcasty	85	614
podd	766
poddar	766
pode interessar	645
podeli	714
podeli na facebooku	714
podelite	714
podijeli	714
podijeli na facebooku	714
podijelite	714
podkast	584
podkaster	584
podobne	614
podprite nas	735
polecamy	614
polecane	614
polecane dla ciebie	614
polityka cookies	610
polub nas na facebooku	607
poprzedni	617
populair	555
populaire	343
populaire artikelen	555
populaires	343
popular articles	213
popular now	213
popular posts	213
popular stories	213
popular topics	213
populare	668
popularne	614
populer	426
portada	259
poslat	79
poslat e-mailem	79
poslechnout	79
post a comment	211
post comment	211
post on x	200
poster un commentaire	341
posts relacionados	645
potrebbe interessarti	456
potrebbe interessarti anche	456
potrebbero interessarti	456
pour aller plus loin	343
povezane novice	740
povezane vesti	712
povezane vijesti	712
pozabljeno geslo	736
""", 'pr': """
pr	403	479	479	479	503
praat mee	553
preberite tudi	740
precedente	459
preferenze cookie	452
premium	75	99	166	192	240	327	417	441	540	571	600	630	660	753	792	837
premium content	192
premium-artikel	130
prenumerata	515	600
prenumeration	753
prenumerera	753
prenumerera nu	753
prenumeruj	600
prenumeruoti	515
presented by	206
pretplati se	707
pretplatite se	707
previous article	213
previous page	218
previous post	218
prijava	708	736
prijavi se	708
prijavite se	708	736
primo piano	456
print	104	201	546
print article	200
print subscription	192
print this	200
printen	546
prisijungti	515
privacidad	252
privacy	452	551
privacy center	143
privacy notice	195
privacy policy	209	452
privacy preference center	209
privacy preferences	209
privacy settings	209
privacy statement	209
privacybeleid	551
privacyverklaring	551
privatlivspolitik	108
probeabo	130
probeer nu	540
produktempfehlung	140
profil	130
profilo	441
profiter de l'offre	327
promo	450	711
promocijsko besedilo	739
promocja	609
promoted	206
promoted content	206
promoted links	206
promoted stories	213
promotie	549
promotion	206
propaganda	639
prosseguir	641
prova gratis	441	753
prova nu	753
prueba gratis	240
""", 'pu': """
pub	337	639	639
publicar comentario	254
publicidad	250	250
publicidad - sigue leyendo	250
publicidade	639	639
publicitat	65
publicitate	665	665
publier un commentaire	341
publireportage	337
publirreportaje	250
""", 'py': """
pysy ajan tasalla	303
""", 'qu': """
quero assinar	630
quiero suscribirme	240
""", 'ra': """
raccomandato da	450
rapporter feil	582
rapportera fel	764
""", 're': """
reactie	553
reactie annuleren	553
reacties	553
read aloud	200
read also	213
read article	218
read comments	211
read full article	218
read full story	218
read in app	218
read more	218
read more about	213
read more about sharing	200
read more articles	218
read more here	218
read more on	213
read more on these topics	213
read next	213
read original article	218
read our complete coverage	213
read story	218
read the article	218
read the full article	218
read the full story	218
readers also read	213
reageer	553
reageren	553
receba nossa newsletter	632
recent	213
recent articles	213
recent news	213
recent posts	213
recent stories	213
recevoir la newsletter	330
rechazar	252
rechazar todas	252
rechazar todo	252
recherche	346
rechercher	346
recibe nuestra newsletter	243
reclame	549
recomandate	668
recomendaciones	256
recomendadas	256	645
recomendado	256
recomendado para ti	256
recomendados	256	645
recomendamos	645
recommended	213
recommended articles	213
recommended for you	213
recommended reading	213
recommended stories	213
recommended videos	213
recusar	641
redakcja poleca	614
redaksjonen anbefaler	584
redaktionen anbefaler	112
redaktionen rekommenderar	766
redaktionsempfehlung	147
redan prenumerant	753
redan prenumerant? logga in	753
reddet	799
reddit	201
redes sociais	637
redes sociales	247
refuser	339
regala questo articolo	441
registar	630
registe-se	630
register	192
register for free	192
register now	192
registo	630
registra't	60
registrace	75
registracija	708	736
registrarme	240
registrarme en la newsletter	243
registrarse	240
registrasi	417
registrati	441
registrati gratis	441
registreer	540
registreer gratis	540
registrer deg	571
registrera dig	753
registreren	540
registrieren	130
registriraj se	708
registro	240
registrovat se	75
registruj se	708
registruotis	515
regulamin	610
reject all	209
reject all cookies	209
rejeitar	641
rejeitar todos	641
reklaam	270
reklam	761	798	798
reklama	81	81	515	609	609	711	725
reklame	107	579
reklamlar	798
reklamy	609
rekomendasi	426
rekomendasi untuk anda	426
rekomendasi untukmu	426
rekomenduojame	517
rekommenderade artiklar	766
rekommenderas	766
rekommenderat	766
relacionadas	256	645
relacionado	256
relacionados	256	645
related	213	216
related article	213
related articles	213
related content	213
related coverage	213
related items	213
related links	213
related news	213
related posts	213
related reading	213
related stories	213
related story	213
related tags	213	213
related to this story	213
related topics	213
related videos	213
relaterade artiklar	766
relaterade nyheter	766
relaterat	766
relaterede artikler	112
relaterede emner	112
relateret	112
relatert	584
relaterte artikler	584
relaterte emner	584
relaterte saker	584
remember me	192
remind me in #	184
remind me in may	184
remind me later	184
remind me next month	184
remind me tomorrow	184
remove ad	206
remove ads	206
remti	515
replay	218
replies	211
reply	211
report	201
report a problem	211
report a typo	211
report abuse	211
report ad	206
report comment	211
report this ad	206
reportar	254
reportar erro	643
reportar error	254
reportar un error	254
reproducir	259
reproduzir	648
request a correction	211
reset password	192
responder	254	643
resta aggiornato	444
retour	334
retour en haut	346
return to top	218
""", 'ri': """
ricevi la newsletter	444
rifiuta	452
rifiuta tutto	452
rimani aggiornato	444
rimani informato	444
riproduci	459
riservato agli abbonati	441
rispondi	454
""", 'rs': """
rss	201
""", 'ru': """
rubriken	147
rubriques	343
""", "s'": """
s'abonner	327
s'identifier	327
s'inscrire	327
s'inscrire gratuitement	327
""", 'sa': """
saiba mais	645
sair	630
saken fortsetter under	579
saken fortsetter under bildet	579
salin link	421
salin tautan	421
saltar al contenido	259
saltar publicidad	250
salva	447
salva articolo	447
salvar	636
salvar artigo	636
samal teemal	272
samo za pretplatnike	708
samtykke	108	580
sauvegarder	334
save	200
save article	200
save for later	200
save preferences	209
save story	200
save this article	200
saved	200
""", 'sc': """
scegli un importo	440
schlagworte	147
schlagworte zum thema	147
schon abonnent	130
schon dabei	125
schreibe einen kommentar	145
schreiben sie einen kommentar	145
schrift verkleinern	137
schrijf een reactie	553
schrijf je in	542
schrijf je in voor de nieuwsbrief	542
schrijf je in voor onze nieuwsbrief	542
scopri	459
scopri le offerte	441
scrie un comentariu	667
scrivi un commento	454
scroll down to continue reading	206
scroll for more	206
scroll ke bawah untuk melanjutkan	423
scroll to continue	206
scroll to continue with content	206	423
scroll to top	218
scroll untuk membaca	423
scrolle weiter	140
scrollen sie weiter	140
""", 'se': """
se alla	769
se alle	115	587
se connecter	327
se erbjudanden	753
se tilbud	99	571
se tilbudene	571
search	218
sebelumnya	428
secciones	256
sections	218
secure checkout	190
secure payment	190
secure transaction	190
see all	218
see all newsletters	195
see also	213
see comments	211
see more	218
see subscription options	192
segnala	454
segnala un errore	454
segui	448
seguici	448
seguici su	448
seguici su facebook	448
seguici sui social	448
seguir	248	637
seguir leyendo	240	259
seguir leyendo en	248
seguir sin apoyar	235
seite #	150
seite drucken	137
seite teilen	137
seja apoiador	627
seja assinante	630
seja o primeiro a comentar	643
seja um apoiador	627
selanjutnya	428
select an amount	190
select payment method	190
selengkapnya	428
semua komentar	425
senare	750
senaste	766
senaste nyheterna	766
senaste nytt	766
send email	200
send feedback	211
send til en ven	104
send to a friend	200
senere	96	568
seneste	112
seneste nyheder	112
seneste nyt	112
seotud artiklid	272
seotud lood	272
sepa-lastschrift	129
services partenaires	337
servicios	256
seu e-mail	632
seu email	632
seuraa	307
seuraa aihetta	307
seuraava	314
seuraava juttu	312
sezioni	456
""", 'sf': """
sfoglia gallery	459
sfoglia il giornale	441
""", 'sh': """
share	169	200	421	663
share article	200
share by email	200
share by text	200
share full article	200
share link	200
share on	200
share on bluesky	200
share on facebook	200
share on flipboard	200
share on linkedin	200
share on pinterest	200
share on reddit	200
share on telegram	200
share on threads	200
share on twitter	200
share on whatsapp	200
share on x	200
share on x (twitter	200
share options	200
share save	200
share share	200
share story	200
share this	200	200
share this article	200
share this news	200
share this on	200
share this on social media	200
share this with	200
share this with email	200
share this with linkedin	200
share this with messenger	200
share this with pinterest	200
share this with twitter	200
share to facebook	200
share tweet	200
share via	200
share via email	200
share via facebook	200
share via twitter	200
share with a friend	200
share with email	200
share with your friends	200
share your thoughts	211
sharing	200
show all	218
show caption	218
show comments	211
show external content	209
show less	218
show more	218
show more sharing options	200
shrani	742
""", 'si': """
si din mening	582
sie haben bereits ein abo	130
sie sind bereits abonnent	130
siehe auch	147
siga	637
siga nosso canal	637
siga-nos	637
sign in	192
sign in / register	192
sign in or sign up	192
sign me up	195
sign out	192
sign up	192
sign up for free	192
sign up for our newsletter	195
sign up here	195
sign up now	192
sign up to our newsletter	195
signaler	341
signaler une erreur	341
sigue leyendo	256
sigue leyendo debajo	250
siguiendo	248
siguiente	259
siguiente noticia	256
simak juga	426
similar articles	213
similar posts	213
similar stories	213
simpan	421
sin comentarios	254
single contribution	190
sinua voisi kiinnostaa	312
siste	584
siste nyheter	584
siste nytt	584
sisuturundus	270
site map	218
sitemap	218
""", 'sk': """
skaitomiausi	517
skaitykite daugiau	517
skapa ett konto	753
skapa konto	753
skip ad	184
skip ads	206
skip advertisement	206	206
skip for now	184
skip past newsletter promotion	195
skip this	184
skip to content	218
skip to footer	218
skip to main content	218
skip to navigation	218
skomentuj	606	612
skopiowano link	606
skopiuj link	606
skriv en kommentar	110	582	764
skriv kommentar	110
skriv ut	576	758
skype	201
""", 'sl': """
sla advertentie over	549
sluit	558
sluiten	536
""", 'sm': """
sms	201
""", 'sn': """
snapchat	201
""", 'so': """
sobre el autor	256
sobre la firma	256
social	448
social media	138	203
sociala medier	759
sociale media	547
sociale medier	105
solo para suscriptores	240
solo per abbonati	441
something went wrong. please try again later	195
sommaire	346
son dakika	802
son dakika haberleri	802
son haberler	802
sonraki	804
sonraki haber	802
sonraki sayfa	804
sorodne vsebine	740
sorotan	426
sort by	211
sosiaalinen media	307
sosiale medier	577
sostieni	437
sostieni il giornalismo indipendente	437
sostieni il nostro lavoro	437
sostienici	437
soutenez notre travail	323
soutenez-nous	323
soutenir	323
soziale medien	138
""", 'sp': """
spannend	147
spara	758
spara artikel	758
special offer	192
speichern	137
spela upp	769
spende	126
spende jetzt	126
spenden	126
spenden sie	126
spill av	587
sponset	579
sponset innhold	579
sponsor content	206
sponsored	140	206
sponsored by	206
sponsored content	206
sponsored links	206
sponsored post	206
sponsored stories	213
sponsoreret	107
sponsoreret indhold	107
sponsorizzato	450
sponsorlu	798
sponsoroitu	308
sponsrat	761
sponzorirano	711	739
sponzorisano	711
spotify	201
spotted a mistake	211
spotted an error	211
spremi	714
""", 'st': """
stampa	447
stampa articolo	447
start free trial	192
start subscription	192
start your free trial	192
startseite	147	150
stay connected	195
stay in the know	195
stay informed	195
stay up to date	195
steady	126
steun onafhankelijke journalistiek	537
steun ons	537
steun onze journalistiek	537
stichworte	147
stikkord	584
stories for you	213
story continues	206
story continues below	206
story continues below this ad	206
strictly necessary cookies	209
stumbleupon	201
""", 'su': """
subiecte	668
submit	185
submit a correction	211
submit comment	211
subscreva a newsletter	632
subscrever	632
subscrever newsletter	632
subscribe	192
subscribe by email	195
subscribe for free	192
subscribe here	192
subscribe now	192
subscribe to continue	192
subscribe to continue reading	192
subscribe to keep reading	192
subscribe to our newsletter	195
subscribe to our newsletters	195
subscribe to read	192
subscribe today	192
subscribe via email	195
subscriber only	192
subscriber-only	192
subscribers only	192
subscription options	192
subscriu-t'hi	59
subscriu-te	59
subskrybuj	600
successivo	459
suche	150
suchen	150
sudah berlangganan	417
sudah punya akun	417
suggest a correction	211
suggested	213
suggested articles	213
suivant	346
suivez nous	335
suivez-nous	335
suivi	335
suivre	335
suivre ce sujet	335
suivre cet auteur	335
sujets	343
sulje	299
sullo stesso argomento	456
sullo stesso tema	456
sumbang	416
suositellut	312
suosittelemme	312
suosituimmat	312
support independent journalism	186
support local journalism	186
support our journalism	186
support our work	186
support quality journalism	186
support the author	186
support this site	186
support us	186
support us on patreon	186
support us today	186
supported by	206
sur ce sujet	343
sur le web	343
suscribete	240
suscribirme	240
suscribirse	240
suscripciones	240
susijusios naujienos	517
suurenna kuva	314
""", 'sv': """
svar	110	582
svara	764
""", 'sw': """
swisha en slant	751
""", 'sz': """
szukaj	617
""", 'ta': """
tag	426	456	845
tag-uri	668
taggar	766
tagged	213
tagger	584
tagi	614
tags	112	147	174	213	256	343	426	456	555	645	845
taguri	668
taille du texte	334
taip pat skaitykite	517
take our survey	211
tallenna	306
talvez mais tarde	626
tamanho da fonte	636
tampilkan lebih banyak	428
tartalom	408
tautan disalin	421
""", 'te': """
te puede gustar	256
te puede interesar	256
te recomendamos	256
te-ar putea interesa	668
tee lahjoitus	300
teilen	137
teilen auf	137
teilen und weiterempfehlen	137
tek seferlik	791
tekst loopt door onder de advertentie	549
tekstgrootte	546
telegram	201	688
teljes cikk	408
tell a friend	200
telli	270
telli kohe	270
tema	584
temaer	584
temas	256	645
temas relacionados	256
tematy	614
temi	456
tempo de leitura	648
tempo di lettura	459
tempo estimado de leitura: # minutos	636
temps de lecture	346
temps de lecture : # min	346
tendances	343
tendencias	256
tendenze	456
terbaru	426
terkait	426
terkini	426
termini e condizioni	452
termos de uso	641
terms	209
terms & conditions	209
terms and conditions	209
terms of service	209
terms of use	209
terpopuler	426
terug naar boven	558
testen	130
testez gratuitement	327
tetszik	401
text size	200
text version	218
""", 'th': """
thank you	185
thank you for signing up	195
thanks for signing up	195
thanks for subscribing	195
thanks for your feedback	211
thema	147
thema's	555
themen	147
there are no comments yet	211
these are external links and will open in a new window	200
this advertisement has not loaded yet	206
this article is for subscribers	192
this article is for subscribers only	192
this content is for subscribers only	192
this is an advertisement	206
this post is for paid subscribers	192
this post is for subscribers	192
threads	201
""", 'ti': """
ti consigliamo	456
ti potrebbe interessare	456
ti potrebbero interessare	456
ticker	147
tidak terima kasih	415
tidak, terima kasih	415
tiempo de lectura	259
tiempo estimado de lectura: # minutos	247
tietosuoja	309
tietosuojaseloste	309
tik prenumeratoriams	515
tikai abonentiem	525
tiktok	201
til forsiden	112	584
til toppen	115	587
tilaa	301
tilaa nyt	301
tilaa uutiskirje	303
tilaa uutiskirjeemme	303
tilaajalle	301
tilaajille	301
tilaukset	301
till erbjudandet	753
till startsidan	766
till toppen	769
tilmeld	101
tilmeld dig	101
tilmeld dig nyhedsbrevet	101
tilmeld nyhedsbrev	101
timp de citire # min	670
tin sau	845
tinggalkan komentar	425
tip os	110
tip us	186
tips en venn	576
tips oss	582
tips van de redactie	555
tipsa	758
tipsa oss	764
tisk	79
""", 'to': """
today's paper	218
today's top stories	213
todos los comentarios	254
toestemming	551
toeta	270
toeta meid	270
toggle	218
toggle caption	218
toimitus suosittelee	312
toista	314
toon inhoud	551
toon meer	558
toon minder	558
toon reacties	553
top articles	213
top artikel	147
top comments	211
top headlines	213
top news	213
top stories	213
top-artikel	147
top-news	147
top-themen	147
tophistorier	112
topics	213
topik	426
topik terkait	426
toppnyheter	766
toppsaker	584
topthemen	147
torna all'inizio	459
torna su	459
torne-se assinante	627
torne-se membro	627
tous les commentaires	341
tout accepter	339
tout refuser	339
tout voir	346
toute l'actu	343
toutes les photos	346
toutes nos newsletters	330
""", 'tr': """
trakteer ons op koffie	537
trang sau	847
transferencia bancaria	239
trefwoorden	555
trend	802
trending	147	213	426	555	645
trending deals	206
trending now	213
trending stories	213
trending today	213
trending topics	213
trimite	663
trimite pe email	663
try it free	192
""", 'tu': """
tu e-mail	243
tu email	243
tudo sobre	645
tue riippumatonta journalismia	300
tuitar	636
tuitear	247
tulis komentar	425
tulosta	306
tumblr	201
tuoreimmat	312
tuoreimmat uutiset	312
tutti i commenti	454
tutup	415
""", 'tw': """
tweet	200	421	447
tweet this	200
tweeta	758
tweeter	334
tweetle	796
tweetnij	606
tweetnout	79
twitter	201
twitter-inhalte erlauben	143
twittern	137
""", 'ty': """
tyck till	764
tylko w serwisie	614
type your email	195
""", 'ud': """
udskriv	104
udvalgt	112
""", 'ui': """
uitgelicht	555
uitloggen	540
""", 'ul': """
ultim'ora	456
ultime news	456
ultime notizie	456
ultimele articole	668
ultimi articoli	456
""", 'un': """
une erreur dans l'article	341
unfollow	203
unisciti al nostro canale	448
unlock this article	192
unohditko salasanan	301
uns folgen	138
unser newsletter	133
unsere empfehlung	147
unsere empfehlungen	147
unsere newsletter	133
""", 'up': """
up next	213
upgrade now	192
upgrade to paid	186
""", 'us': """
ustawienia	610
ustawienia cookies	610
""", 'ut': """
utiles	339
utvalgt	584
utvalt	766
""", 'uu': """
uusimmat	312
uutiskirje	303
uutiskirjeet	303
""", 'uw': """
uw e-mailadres	542
""", 'va': """
vai al contenuto	459
vain tilaajille	301
valikko	314
valorar	254
van onze partners	555
vandaag	555
vandaag niet	536
vastaa	311
""", 've': """
ve zkratce	85
vedi anche	456
vedi i commenti	454
vedi tutte	459
vedi tutti	459
vedi tutto	459
veilig betalen	539
ver # comentarios	254
ver comentarios	254
ver contenido	252
ver fotos	259
ver galeria	648
ver los comentarios	254
ver mais	648
ver ofertas	240	630
ver todas	259	648
ver todo	259
ver todos	259	648
ver tudo	648
verder zonder te steunen	536
vergroot	558
vergroot afbeelding	558
verlagsangebot	140
verschicken	137
versenden	137
verwandte artikel	147
verwandte themen	147
verwante artikelen	555
vezi comentariile	667
vezi mai mult	670
vezi toate	670
""", 'vi': """
viber	201	688
videa	85
video	85	112	426	456	584	668	766	802	845
video ad	206
video laden	143
video terkait	426
video's	555
videolar	802
videos	147	256
videot	312
view all	218
view all newsletters	195
view comment	211
view comments	211	218
view full size	218
view gallery	218
view image	218
view image in fullscreen	218
view more	218
view on instagram	200
view plans	192
view subscription options	192
viimased uudised	272
virement	326
virement bancaire	326
vis alle	115	587
vis bildetekst	587
vis flere	115	587
vis indhold	108
vis innhold	580
vis kommentarer	110	582
vis mer	587
vis mere	115
visa alla	769
visa fler	769
visa kommentarer	764
visa mer	769
""", 'vk': """
vk	201
""", 'vo': """
voir aussi	343
voir le contenu	339
voir le diaporama	346
voir les commentaires	341
voir les offres	327
voir les photos	346
voir moins	346
voir plus	346
voir plus de commentaires	341
voir tout	346
volg	547
volg dit onderwerp	547
volg ons	547
volgen	547
volgend artikel	555
volgende	558
volgende pagina	558
vollbild	150
voltar ao topo	648
volver arriba	259
voor abonnees	540
vores nyhedsbreve	101
vorherige seite	150
vorheriger artikel	147
vorig artikel	555
vorige	558
vorlesen	137
vorlesen lassen	137
vorteile sichern	130
votre adresse e-mail	330
votre adresse email	330
votre commentaire	341
votre e-mail	330
votre email	330
vous aimerez aussi	343
vous aimerez lire	343
vous pourriez aimer	343
vous pourriez aussi aimer	343
""", 'vs': """
vstoupit do diskuse	84
vstoupit do galerie	87
""", 'vy': """
vytisknout	79
""", 'w ': """
w tym artykule	614
""", 'wa': """
wachtwoord vergeten	540
was andere lesen	147
was this helpful	211
watch more	213
watch next	213
watch video	218
""", 'we': """
we care about your privacy	209
we recommend	213
we value your privacy	209
weekly newsletter	195
wees de eerste die reageert	553
weigeren	551
weiter nach der anzeige	140
weiter zum artikel	125
weitere artikel	147
weitere links	147
weitere meldungen	147
weitere nachrichten	147
weitere news	147
weitere podcasts	147
weitere themen	147
weitere videos	147
weiterempfehlen	137
weiteres	147
weiterlesen	150
weiterlesen mit abo	130
weiterlesen nach der anzeige	140
weniger anzeigen	150
werbeanzeige	140
werbliche inhalte	140
werbung	140
werde mitglied	126
werden sie mitglied	126
wesprzyj	598
wesprzyj nas	598
""", 'wh': """
what do you think	211
what to read next	213
whatsapp	201	201	688
""", 'wi': """
wideo	614
""", 'wo': """
word abonnee	540
word lid	537
word supporter	537
word vriend	537
""", 'wr': """
write a comment	211
write a review	211
""", 'ws': """
wspieraj	598
wspieraj nas	598
wspieram	598
wszystkie	617
wszystkie komentarze	612
""", 'wu': """
wunschbetrag	129
""", 'wy': """
wybrane dla ciebie	614
wydarzenia	614
wydrukuj	606
wyloguj	600
wyszukaj	617
""", 'x': """
x	201	403
""", 'x ': """
x (twitter	201
x facebook	200
""", 'x.': """
x.com	201
""", 'xi': """
xing	201
""", 'ya': """
ya eres suscriptor	240
ya he donado	235
ya soy socio	235
ya soy suscriptor	240
ya te has registrado	240
ya tengo cuenta	240
ya tienes cuenta	240
ya tienes una cuenta	240
yanitla	801
yazdir	796
yazi boyutu	796
""", 'ye': """
yearly	185
yes	211
""", 'yo': """
yorum	801
yorum yap	801
yorum yaz	801
yorum yazin	801
yorumlar	801
yorumlari oku	801
you can change how much you give or cancel your contributions at any time	186
you have # seconds	206
you may also be interested in	213
you may also like	213
you may have missed	213
you may like	213
you might also be interested in	213
you might also like	213
you might like	213
you're in	195
your account	192
your comment	211
your email	195
your email address	195
your privacy choices	209
your privacy is important to us	209
youtube	201
youtube-inhalte erlauben	143
""", 'yu': """
yukari	804
""", 'z ': """
z ostatniej chwili	614
""", 'za': """
zaakceptuj wszystko	610
zaboravljena lozinka	708
zadejte e-mail	77
zadnje novice	740
zahl ich	126
zahlungsart	129
zahlungsarten	129
zahlungsmethode	129
zahlungsmethoden	129
zalo	840
zaloguj	600
zamknij	597
zapisz	606
zaregistrovat se	75
zarejestruj	600
zaten abone misiniz	792
""", 'zi': """
zie ook	555
ziedot	525
zip code	195
""", 'zo': """
zobacz komentarze	612
zobacz wszystkie	617
zobrazit diskusi	84
zobrazit galerii	87
zobrazit obsah	82
zoek	558
zoeken	558
zoom	218
""", 'zu': """
zu den abo-angeboten	130
zu den kommentaren	145
zugang freischalten	130
zum abo	130
zum angebot	130
zum artikel	150
zum inhalt	150
zum inhalt springen	150
zum kommentieren anmelden	145
zum newsletter	133
zum newsletter anmelden	133
zum seitenanfang	150
zum thema	147	150
zur bildergalerie	150
zur diskussion	145
zur fotostrecke	150
zur navigation	150
zur newsletter-anmeldung	133
zur startseite	147
zur themenseite	150
zustimmen	143
zustimmen und weiter	143
"""}

START = {'#': """
#	223 © K
""", 'a': """
a	4 K hozzászólások	4 K kommentelés	345 K lire aussi	345 K lire également
""", 'ab': """
abbonati	439 K a
abonnez	11 K-vous	325 K-vous à
abonniere	11 K
abonnieren	11 K sie	128 K sie
about	219 K the author	219 K the authors	219 K the writer
""", 'ac': """
accepted	191 K payment methods:	191 K cards:
achou	6 K algum
achtergrond	557 K:
acompanhe	11 K
""", 'ad': """
add	11 K us
""", 'ag': """
aggiungi	11 K
""", 'ai': """
ai	6 K găsit	6 K observat
""", 'aj': """
ajoutez	11 K
""", 'ak': """
aktuelle	148 K nachrichten aus
""", 'al': """
alla	767 K artiklar om	770 K artiklar av
alle	113 K artikler om	116 K artikler af	148 K artikel zu	148 K artikel von	149 K infos:	149 K news:	151 K artikel von	556 K artikelen over	559 K artikelen van	585 K saker om	588 K artikler av
alles	148 K zum thema	148 K zu	556 K over
also	214 K in	215 K read	215 K read	215 K on this site:
alt	113 K om	585 K om
altre	457 K notizie su
altri	457 K articoli su	460 K articoli di
altro	457 K su	458 K su questo tema:
""", 'ap': """
apakah	7 K artikel
apoya	238 K	238 K a
approfondimento	458 K:
approfondisci	458 K
""", 'ar': """
archives	345 K :
are	219 K you affected by
articles	219 K by
artikel	3 K per	3 K auf	427 K terkait:
""", 'as': """
ascolta	1 K	458 K:
assista	647 K:
""", 'au': """
auch	149 K interessant	149 K interessant:	149 K lesenswert	149 K spannend:
aus	149 K dem archiv:
author	219 K bio
""", 'av': """
avez	6 K-vous repéré	7 K-vous aimé	7 K-vous trouvé
""", 'ay': """
ayrica	803 K okuyun	803 K bakin	803 K bakin:
""", 'ba': """
baca	427 K juga	427 K juga:	427 K juga	427 K juga:	427 K:	427 K selengkapnya	427 K selengkapnya:	427 K selanjutnya:
background	215 K:
baggrund	114 K:
bagikan	3 K
baixe	12 K
bakgrund	768 K:
bakgrunn	586 K:
bakiniz	803 K:
""", 'be': """
become	189 K a member of
beitrag	3 K per	3 K auf
bekijk	557 K ook	557 K:	557 K hier	557 K ook:	559 K alle artikelen van
beluister	1 K
bergabung	11 K
beri	741 K tudi
besuche	11 K uns
besuchen	11 K sie uns
""", 'bi': """
bildergalerie	149 K:
bir	6 K hata
bizi	11 K
""", 'bu': """
bu	3 K haberi	4 K habere	7 K haberi
bunu	803 K da okuyun:
""", 'c': """
c	223 (K) #
""", 'ca': """
catch	11 K us	205 K us on
""", 'ce': """
cet	7 K article vous
""", 'ch': """
chia	3 K sẻ
""", 'ci': """
ci	11 K trovi
""", 'cl': """
clicca	458 K qui
clique	647 K aqui
cliquez	345 K ici
""", 'co': """
comentarii	4 K
comentariile	4 K
comentarios	4 K
comment	4 K section
commentaires	4 K
commenti	4 K
commenting	4 K
comments	4 K	4 K on this
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
condividete	3 K
condividi	3 K
confira	647 K:	647 K também	647 K também:
connect	11 K with	205 K with us
conoces	263 ¿K
consiglia	3 K
consulta	258 K aquí
contact	219 K the author	219 K the reporter	219 K:	219 K this reporter
contacta	260 K con
contacte	260 K con
contacter	347 K l'auteur
contactez	347 K l'auteur	347 K-nous
contate	649 K o autor
contatta	460 K l'autore
copy	3 K link to	3 K the link	3 K article
copyright	153 K	223 K ©	223 K #	223 K:	223 K by	223 © K
""", 'cs': """
csatlakozz	11 K
""", 'cz': """
czytaj	615 K więcej o	616 K także	616 K także:	616 K też	616 K też:	616 K również	616 K więcej	616 K:	616 K także	616 K też	616 K więcej
""", 'da': """
da	458 K leggere:
daha	803 K fazlasi:
das	148 K beste aus	149 K könnte sie auch interessieren	149 K könnte dich auch interessieren
dazu	149 K auch:
""", 'de': """
de	4 K reacties
deel	3 K dit	3 K het
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
dengarkan	1 K	427 K:
der	4 K kommentarbereich
descarga	12 K
descargue	12 K
descarrega	12 K
descarregue	12 K
detaylar	803 K için
detectaste	6 K
detectou	6 K
detetou	6 K
devamini	803 K okuyun:
""", 'di': """
did	6 K you spot	7 K you find this	7 K you like this	7 K you enjoy this
die	4 K kommentarfunktion	4 K kommentare
dinleyin	803 K:
direkt	768 K:
direkte	586 K:
disclaimer	223 K:
diskuse	4 K
diskusia	4 K
diskuze	4 K
distribuie	3 K
""", 'do': """
do	219 K you have a story	219 K you know more	219 K you have information	219 K you work at	219 K you work in
don	197 K't miss	215 K't miss:
dona	238 K a	439 K a
donate	189 K to
dossier	345 K :
dowiedz	616 K się więcej
download	12 K
""", 'dp': """
dpa	153 © K	153 (K
""", 'du': """
du	11 K findest uns	11 K finner oss	11 K hittar oss
""", 'eb': """
ebenfalls	149 K interessant:
""", 'ed': """
editing	223 (K by	223 K by
editor	215 K's picks:
""", 'el': """
els	4 K comentaris
""", 'em': """
email	3 K this	219 K the author	219 K us
empfehlen	3 K sie
""", 'en': """
en	258 K vídeo:	258 K directo	258 K contexto:	345 K savoir plus	345 K direct
encontraste	6 K
encontrou	6 K
enjoying	197 K this article
entenda	647 K:
entra	11 K nel
entre	11 K no
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'es': """
escolta	1 K
escoltar	1 K
escucha	1 K
escuchar	1 K
escuche	1 K
este	7 K artigo foi
""", 'et': """
et	64 K pot interessar:
""", 'ex': """
explainer	215 K:
explore	215 K more:
""", 'ez': """
ez	407 K is érdekelheti:
""", 'fa': """
faites	325 K un don à
fale	649 K com o autor
fandt	6 K du
fant	6 K du
""", 'fe': """
feel	226 K free to share
fehler	6 K gefunden	6 K entdeckt	6 K im
""", 'fi': """
find	11 K us	11 K os	205 K us on	205 K me on
finden	11 K sie uns
finn	11 K oss
""", 'fl': """
fler	767 K artiklar om	770 K artiklar av
flere	113 K artikler om	116 K artikler af	585 K saker om	585 K saker fra	586 K saker om	588 K saker av
""", 'fo': """
folge	11 K
folgen	11 K sie
folgt	11 K
follow	11 K	205 K us	205 K @	205 K all the latest	205 K the latest	205 K our	205 K our channel
for	12 K a better	12 K the best
forward	3 K this
fotostrecke	149 K:
found	6 K an	6 K a
fout	6 K gezien	6 K gevonden
foutje	6 K
""", 'fr': """
from	215 K the archive:
""", 'fu': """
full	215 K story:	215 K coverage:
funnet	6 K en
further	215 K reading:
""", 'ga': """
gabung	11 K
gambas	427 [K:video
""", 'ge': """
geef	3 K dit
get	12 K the app	12 K our	197 K the latest	197 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	7 K
got	219 K a tip	219 K a story	219 K a news tip
""", 'gu': """
guarda	458 K anche	458 K:	458 K il video	458 K anche:
""", 'ha': """
haben	6 K sie einen fehler	151 K sie hinweise
haberde	6 K hata
haberi	3 K
haberin	803 K devami için
haberleri	12 K
hai	6 K trovato	6 K notato	6 K visto un	6 K individuato
hallgasd	1 K meg
hallgassa	1 K meg
har	6 K du fundet	6 K du sett	116 K du et tip	588 K du et tips
has	6 K encontrado	6 K visto	6 K detectado	6 K trobat
hast	6 K du einen fehler
hat	7 K ihnen	7 K dir
have	6 K you found	6 K you spotted	219 K a tip	219 K a story	219 K a news tip	219 K you been affected	219 K you been
hay	6 K algún
haz	258 K clic aquí
hazte	238 K socio de
""", 'he': """
hear	1 K this
heb	6 K je een fout	559 K je een tip
heeft	559 K u een tip
hent	12 K
het	4 K reactieveld	556 K beste van
""", 'hi': """
hier	149 K lesen sie	149 K geht es zu	149 K geht's zu
hintergrund	149 K:
hitta	11 K oss
hittat	6 K ett
""", 'ho': """
hogy	7 K tetszett
hol	12 K dir
holen	12 K sie sich
how	7 K would you rate	7 K useful was
""", 'hu': """
huomasitko	6 K
""", 'hv': """
hva	7 K synes du om
hvad	7 K synes du om
""", 'i': """
i	4 K commenti	457 K più letti di
""", 'ic': """
icymi	215 K:
""", 'if': """
if	6 K you spot	6 K you notice	226 K you enjoyed this	226 K you liked this
""", 'ik': """
ikuti	11 K
""", 'il': """
ilgili	803 K haber
ilginizi	803 K çekebilir	803 K çekebilir:
""", 'im': """
im	149 K video:
image	223 K copyright	223 K source,	223 K credit:
""", 'in': """
in	215 K case you missed it:
instala	12 K
instale	12 K
install	12 K
installa	12 K
installeer	12 K
installez	12 K
installieren	12 K sie
invia	3 K
""", 'is': """
is	6 K something wrong
ist	6 K ihnen ein fehler
""", 'iz': """
izle	803 K:
izleyin	803 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
""", 'je': """
je	11 K vindt ons
""", 'jo': """
join	11 K our	11 K us	189 K	205 K the conversation on	205 K us on
""", 'ju': """
junte	11 K-se
""", 'ka': """
kanalimiza	11 K
katso	313 K myös	313 K:	313 K video	313 K myös:
""", 'ke': """
keep	197 K up with
""", 'ki': """
kijk	557 K ook	557 K hier
""", 'kl': """
klicka	768 K här
klik	114 K her	557 K hier
klikk	586 K her
kliknij	616 K tutaj
""", 'kn': """
know	226 K someone	226 K anyone
""", 'ko': """
komentar	4 K
komentari	4 K
komentarji	4 K
komentarze	4 K
komentiranje	4 K
komentowanie	4 K
kommentare	4 K
kommentarer	4 K
kommentarerne	4 K
kommentarfeltet	4 K
kommentarfunktion	4 K
kommentarsporet	4 K
kommentering	4 K
kommentieren	4 K
kommentit	4 K
kommentointi	4 K
kontakt	88 K na autora	116 K journalisten	151 K:	588 K journalisten
kontakta	770 K reportern
konuyla	803 K ilgili:
""", 'ku': """
kuuntele	1 K	313 K:	313 K myös	313 K myös:
""", 'l': """
l	4 K'espace commentaires	347 K'auteur	460 K'autore
""", 'la': """
la	4 K sección de comentarios
laatste	556 K nieuws over
ladda	12 K ner
lade	12 K
laden	12 K sie
lasi	528 K arī	528 K vairāk	528 K vēl
lasiet	528 K arī
last	12 K ned
lataa	12 K
latest	214 K from	214 K in	214 K videos from
""", 'le': """
le	258 K puede interesar	258 K puede interesar:	344 K meilleur de
lea	258 K también	258 K aquí	258 K además	258 K más	258 K:	258 K también
lee	12 K en	258 K también	258 K más	258 K:	258 K también	258 K más:
leer	258 K también	258 K más
lees	12 K	556 K meer over	557 K ook	557 K ook:	557 K meer	557 K meer:	557 K verder	557 K hier	557 K:	557 K ook	557 K meer	557 K verder:
leestip	557 K:
leggi	12 K	457 K tutte le notizie	458 K anche	458 K anche:	458 K qui	458 K tutto	458 K:	458 K anche	458 K pure:
leia	12 K	646 K mais sobre	647 K também	647 K também:	647 K mais	647 K:	647 K aqui	647 K também	647 K mais	647 K mais:
leiten	3 K sie
ler	647 K também	647 K mais
les	4 K commentaires	344 K plus lus	585 K mer om	586 K også	586 K også:	586 K mer	586 K mer:	586 K:	586 K hele saken	586 K om	586 K her	586 K også	586 K mer	586 - K også
lesen	12 K sie	148 K sie mehr zu	148 K sie mehr zum	149 K sie auch	149 K sie mehr	149 K sie hier	149 K sie dazu	149 K sie jetzt	149 K sie außerdem	149 K sie mehr zum thema
lesetipp	149 K	149 K:
lest	149 K auch
""", 'li': """
lies	149 K auch	149 K mehr	149 K dazu
lihat	427 K juga	427 K juga:
like	11 K us	197 K what you're reading	205 K and follow
lire	344 K tous nos articles	345 K aussi	345 K également	345 K	345 K notre	345 K l'article	345 K plus	345 >> K
lisez	12 K
listen	1 K to	215 K |	215 K:
live	114 K:	149 K-ticker:
liveblog	557 K:
""", 'll': """
llegeix	64 K també	64 K més
llegiu	64 K també
""", 'lo': """
lo	257 K más leído en	257 K más visto en	257 K último en
loe	273 K ka	273 K lisaks	273 K veel	273 K edasi:
los	4 K comentarios
""", 'lu': """
lue	313 K myös	313 K myös:	313 K lisää	313 K lisää:	313 K:	313 K myös	313 K lisää	313 K seuraavaksi:
luister	1 K	557 K ook	557 K:	557 K ook:
""", 'ly': """
lyssna	1 K på	768 K	768 K:
lyt	1 K til	114 K til
lytt	586 K til
""", 'ma': """
mai	669 K multe detalii	669 K mult pe această temă:
mail	559 K de auteur
mais	646 K lidas em	646 K de	646 K sobre	646 K notícias de	646 K notícias sobre	649 K artigos de
make	11 K us
masz	618 K temat
""", 'me': """
meer	556 K over	556 K uit	556 K van	556 K nieuws over	557 K lezen:	559 K van deze auteur
meest	556 K gelezen in
meet	219 K the author
mehr	148 K zum thema	148 K aus	148 K von	148 K zu	148 K lesen über	148 K über	149 K zum thema	149 K dazu	149 K dazu:	149 K lesen:	151 K vom autor	151 K von der autorin	151 K artikel von
meistgelesen	148 K in
menemukan	6 K kesalahan
mer	585 K om	585 K fra	586 K om saken:	767 K om	767 K från	768 K om ämnet:	768 K läsning:	770 K av
mere	113 K om	113 K fra	114 K om emnet:
mest	767 K läst i
""", 'mi': """
mira	258 K también	258 K:	258 K también	258 K también:
mit	153 K material von
""", 'mo': """
mohlo	86 K by vás zajímat:
more	214 K from	214 K on	215 K from	215 K on this	215 K to read:	215 K on this story:	219 K by
most	214 K read in	214 K read on	214 K viewed in	214 K popular in	214 K popular on
""", 'mu': """
must	215 K read:
""", 'na': """
najdete	11 K nás
najnowsze	615 K z
najpopularniejsze	615 K w
""", 'ne': """
neueste	148 K artikel aus
newsblog	149 K:
next	215 K:
""", 'ng': """
nghe	1 K	846 K:
""", 'no': """
no	258 K te pierdas:
nos	345 K lecteurs ont lu
noticed	6 K a	6 K an
noticias	257 K de
notre	345 K dossier	345 K article	345 K enquête :	345 K reportage :
nous	11 K suivre
now	215 K read:
""", 'o': """
o	88 K autorovi	88 K autorce	618 K autorze	618 K autorce
""", 'ob': """
objevili	6 K jste
obserwuj	11 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	803 K:
""", 'ol': """
olvasd	407 K el	407 K el:
olvass	407 K tovább:
olvassa	407 K el	407 K el:	407 K el ezt is
""", 'om': """
om	116 K forfatteren	116 K skribenten	588 K forfatteren	588 K skribenten	770 K skribenten	770 K författaren
""", 'on': """
on	215 K our site:
""", 'oo': """
ook	557 K interessant:
""", 'op': """
opinion	215 K |
""", 'os': """
os	4 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	559 K de auteur
""", 'pa': """
partager	3 K
partagez	3 K
participe	11 K
partilhar	3 K
partilhe	3 K
passend	149 K dazu	149 K dazu:
payment	191 K methods:
""", 'pe': """
per	458 K approfondire	458 K approfondire:
""", 'pi': """
pilihan	427 K editor:
""", 'pl': """
plus	344 K d'articles sur	344 K d'infos sur
""", 'po': """
pobierz	12 K
podaruj	3 K
podcast	149 K-tipp:	215 K:	345 K :
pode	647 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podziel	3 K się
pogledajte	713 K i	713 K još
poglejte	741 K tudi
polecamy	616 K:
popular	214 K in
poslechnout	1 K
potrebbe	458 K interessarti:
pour	345 K aller plus loin	345 K rappel :
povezano	713 K:
pozrite	727 K si
""", 'pr': """
pratite	11 K
preberite	741 K tudi	741 K še	741 K več
prenesite	12 K
preuzmite	12 K
pridajte	11 K sa
primetili	6 K ste
primijetili	6 K ste
print	3 K this
privacy	197 K notice:
przeczytaj	616 K także	616 K też	616 K:	616 K też:
""", 'pu': """
puede	11 K seguir
puedes	11 K seguir	258 K leer también	258 K leer:
puoi	11 K seguirci
""", 'qu': """
que	7 K pensez-vous de cet
quelle	153 K: dpa	153 K:
quellen	153 K:
questo	7 K articolo ti
""", 'ra': """
rate	7 K this
""", 're': """
reach	219 K the reporter	219 K the author
reacties	4 K
read	12 K this in	214 K more on these	214 K more about	214 K more from	215 K more	215 K more:	215 K also	215 K next	215 K:	215 K |	215 K more	215 K all about it	215 K next:	219 K more by
reageren	4 K
recomandarea	669 K noastră:
recomendado	647 K:
recomendamos	258 K:
recomienda	3 K
recommended	215 K:
regala	3 K
regale	3 K
regarder	345 K :
rejoignez	11 K
relacionado	258 K:	647 K:
related	215 K:	215 K |	215 K story:	215 K stories:	215 K article:	215 K reading:	215 K video:
relire	345 K
report	6 K an error	6 K a mistake
reporting	223 K by	223 (K by
retrouvez	11 K-nous	12 K	345 K	345 K ici
""", 'sa': """
saiba	647 K mais	647 K mais:
saksikan	427 K juga
""", 'sc': """
scarica	12 K
scaricate	12 K
schlagworte	148 K zu
schreiben	151 K sie unserem autor	151 K sie der autorin	151 K sie uns
scrivi	460 K all'autore
""", 'se': """
se	114 K også	114 K video	114 K også:	586 K også	586 K video	586 K også:	768 K också	768 K även	768 K även:
see	6 K an error	6 K a mistake	214 K more from	215 K also	215 K more	215 K more:	215 K also:	219 K all posts by	219 K author archive
segueix	11 K-nos
segui	11 K
seguici	11 K
seguinos	11 K
seguiu	11 K-nos
senaste	767 K nytt om
send	3 K this	219 K us your	219 K tips to	219 K your tips	219 K feedback to	219 K your story ideas
seneste	113 K nyt om
seotud	273 K:
ses	347 K derniers articles
seuraa	11 K
""", 'sh': """
share	3 K this	3 K the article	219 K your story
""", 'si': """
sie	6 K haben einen fehler	11 K finden uns	151 K erreichen die autorin	151 K erreichen den autor
siehe	149 K auch
siga	11 K	11 K-nos
sign	197 K up to	197 K up for	197 K up here	197 K up (it's
sigue	11 K a	258 K leyendo:
simak	427 K juga	427 K juga:	427 K:	427 K video
siste	585 K nytt om
""", 'sk': """
skaitykite	518 K daugiau	518 K taip pat	518 K ir
skaties	528 K arī
skinite	12 K
skontaktuj	618 K się z autorem
""", 'sl': """
sledite	11 K
sleduj	11 K
sledujte	11 K	86 K:
""", 'so': """
sobre	260 K el autor	260 K la autora	260 K la firma	649 K o autor	649 K a autora
sollten	151 K ihnen fehler
sorodno	741 K:
sostieni	439 K	439 K il	439 K la
soutenez	325 K	325 K le
soutenir	325 K
""", 'sp': """
spende	128 K für
spenden	128 K für
spot	6 K an	6 K a
spotted	6 K
spremljajte	11 K
""", 'st': """
stay	197 K up to date with
ste	6 K opazili
stiahnite	12 K si
stuur	3 K dit
""", 'su': """
subscribe	11 K to our	189 K to	197 K to
suivez	11 K
sull	460 K'autore
sumate	11 K
support	189 K	189 K the
sur	345 K le même sujet
""", 'ta': """
taalfout	6 K
taip	518 K pat skaitykite
takip	11 K edin
tausta	313 K:
""", 'te': """
te	7 K ha gustado	7 K gustó	7 K resultó	7 K ha parecido	258 K puede interesar	258 K puede interesar:	258 K recomendamos:	258 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	11 K kanalimiza
tell	219 K us your story
terms	223 K and conditions apply
tetszett	7 K
""", 'th': """
tham	11 K gia
thank	226 K you for reading
thanks	226 K for reading
the	4 K comments	197 K latest news directly	214 K latest in	214 K latest from
theo	11 K dõi
this	4 K discussion	4 K conversation
""", 'ti': """
ti	7 K è piaciuto	7 K è stato	458 K potrebbe interessare:
tiene	263 ¿K información
tienes	260 ¿K una historia	263 ¿K información	263 ¿K alguna	263 ¿K una historia
tiklayin	803 K
tin	846 K liên quan:
tip	559 K de redactie	559 K ons
tippfehler	6 K
""", 'to': """
todas	257 K las noticias de
todos	260 K los artículos de	649 K os artigos de
tonton	427 K juga	427 K:	427 K juga:
top	214 K stories in	214 K stories from
tous	344 K les articles de	347 K les articles de
toute	344 K l'actualité de	344 K l'actu
""", 'tr': """
transmettez	3 K
trending	214 K in
trimite	3 K
""", 'tu': """
tudo	646 K sobre
tutte	457 K le notizie su
tutti	460 K gli articoli di
""", 'u': """
u	11 K vindt ons
""", 'ui': """
uit	557 K het archief:
""", 'ul': """
ultime	457 K notizie di
""", 'un': """
unduh	12 K
une	6 K erreur	6 K coquille	6 K faute	347 K information à nous transmettre	350 K info à nous
uneix	11 K-te
unisciti	11 K
unsere	149 K leseempfehlung
""", 'up': """
up	215 K next:
""", 'uy': """
uygulamamizi	12 K
""", 'va': """
vaata	273 K ka
vad	7 K tyckte du
""", 've': """
vea	258 K también	258 K también:
vedi	458 K anche	458 K anche:	460 K tutti gli articoli di
vegeu	64 K també
veja	646 K mais em	647 K também	647 K mais	647 K:	647 K também	647 K também:	647 K mais:
ver	258 K también	260 K todos los artículos de	649 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vezi	669 K și	669 K și:	669 K:	669 K și
""", 'vi': """
viac	727 K:
vidi	713 K još
view	219 K all posts by	219 K all articles by
viste	6 K
viu	6 K algum
""", 'vo': """
voir	344 K tous les articles	345 K aussi	345 K la vidéo	347 K tous les articles de
volg	11 K ons	11 K
vond	7 K je dit
vous	6 K avez vu une	6 K avez repéré	6 K avez trouvé une	11 K pouvez nous suivre	347 K avez une information	350 K travaillez	350 K avez été	350 K êtes témoin	350 K avez une information	350 K souhaitez témoigner
""", 'wa': """
war	7 K dieser	7 K der
was	7 K this	7 K dit	226 K this forwarded
wat	7 K vond je
watch	205 K us on	215 K |	215 K now:	215 K more:	215 K the video:	215 K the latest	215 K:
""", 'we': """
we	4 K have closed	4 K have turned off	4 K've turned off	191 K accept:	191 K accept visa	191 K accept paypal
weitere	148 K artikel zu	148 K artikel aus	148 K themen aus	151 K artikel von
weiterlesen	149 K:
""", 'wh': """
what	7 K did you think of this	214 K others are reading	215 K to read next:
whatsapp	11 K kanalimiza
""", 'wi': """
widzisz	6 K
wie	7 K hat ihnen	7 K hat dir	7 K bewerten sie	7 K gefällt ihnen
""", 'ws': """
wszystkie	615 K artykuły o	618 K artykuły autora
""", 'xe': """
xem	846 K thêm	846 K thêm:	846 K:	846 K video	846 >> K	846 K tiếp:
""", 'ya': """
yaziyi	3 K
""", 'yo': """
yorumlar	4 K
you	11 K can follow	205 K can follow him on	205 K can follow her on	205 K can follow them on	205 K can follow me on	215 K may also like:	215 K might also like:	215 K may also be interested in:
""", 'za': """
zainstaluj	12 K
zapratite	11 K
""", 'zi': """
zie	6 K je een	557 K ook
""", 'zn': """
znajdziesz	11 K nas
""", 'zo': """
zobacz	615 K więcej z	616 K też	616 K też:	616 K także	616 K:	616 K też	616 K także
""", 'zu': """
zum	149 K thema:	149 K weiterlesen:	151 K autor
zur	151 K person	151 K autorin
"""}

CONTAINS = {'aa': """
aastas	277 K
""", 'ab': """
abbestellen	134 jederzeit K
abbonamenti	467 K
abbonamento	442 hai già un K	467 K
abbonati	442 K per	442 K a soli	442 solo per K	462 K	463 K a	463 K:	463 K ora	463 K per	463 puoi, K	464 i nostri K	467 K
abbonato	442 sei già K
abilitare	451 devi K
abonament	676 K
abonat	661 ești deja K
abone	793 K olun ve	806 K olun
aboneler	810 K
abonelere	793 K özel
abonelerimiz	807 K
abonelik	810 K
abonements	534 K
abonentiem	526 tikai K
abonents	526 jau esi K
abonne	352 je m'K
abonnee	541 al K	541 word K	541 nog geen K	541 als K	562 word K
abonneer	562 K je
abonnees	541 alleen voor K	541 dit artikel is voor K	563 onze K	566 K
abonnement	100 kræver K	123 K	163 K	328 avec votre K	356 K	541 neem een K	566 K	595 K
abonnementen	566 K
abonnements	356 K
abonnent	100 bliv K	100 allerede K	100 som K	119 bliv K	131 als K	131 sie sind noch kein K	131 bereits K	572 bli K	572 allerede K	572 som K	591 bli K
abonnenten	131 nur für K	131 exklusiv für K	163 K
abonnenter	100 kun for K	100 artiklen er for K	120 vores K	123 K	572 kun for K	572 denne saken er for K	572 artikkelen er for K	592 våre K	595 K
abonnentin	131 als K	131 bereits K
abonnentinnen	131 exklusiv für K	131 nur für K
abonner	100 K for at	119 K på	352 s'K	572 K for å	591 K på
abonnez	328 K-vous pour	328 K-vous à partir	352 K-vous	352 K vous
abonniere	159 K unseren	159 K hier
abonnieren	134 newsletter K	139 K sie unseren kanal	156 podcast K	159 jetzt K	159 K sie
abrir	245 K en la app	634 K no app
abyste	76 K mohli číst dál
""", 'ac': """
accede	241 K a todo
accedi	442 K per
accept	666 K toate
acceptant	340 en K les cookies
accepteer	552 K de cookies
accepter	340 K les cookies
accepteren	552 cookies te K	552 cookies K
access	193 unlock full K
according	232 K to
account	193 create a free K to	193 sign in to your K	229 create a free K	230 hold power to K	541 maak een gratis K	562 maak een gratis K
aconseja	268 K
aconsejaba	268 K
aconselha	656 K
acrescentou	656 K
actionnaire	353 sans K
""", 'ad': """
adblock	83 vypněte K	109 slå K fra	581 slå av K	611 wyłącz K	763 stäng av K
adblocker	142 K erkannt	142 K aktiv	142 nutzen einen K	142 verwenden einen K	142 trotz K	163 K	208 disable your K	208 you are using an K	208 K detected	550 K uit
added	232 K
adgang	100 få K til
adres	603 twój K e-mail
adresa	662 K de email	662 K de e-mail
adresiniz	794 e-posta K
adresse	331 votre K e-mail	331 votre K email
adresu	710 na vašu e-mail K
advarer	122 K	594 K
adverteix	70 K
advertentie	10 K
advertenties	563 zonder K
advertisement	10 K	207 this K has not loaded
advertisements	10 K
advierte	268 K
adviseert	565 K
""", 'af': """
affermato	466 ha K
afficher	340 pour K ce contenu
affichera	328 ce message s'K sur
affiliate	141 K-links	207 contains K links
affirme	355 K
affirment	355 K
afirma	268 K	656 K
afirmar	70 va K
afirmou	656 K
afmelde	102 K dig når
""", 'ag': """
aggiornamenti	449 segui tutti gli K
aggiunto	466 ha K
agora	653 doe K
""", 'ah': """
ahora	265 dona K
""", 'ai': """
aidez	351 K-nous à	352 K-nous
aiutaci	462 K	463 K a
aiutarci	462 K	463 K a
""", 'aj': """
ajakirjandus	276 meie K	276 sõltumatu K
ajakirjanikud	276 meie K
ajoute	355 K
ajuda	67 K'ns
ajude	652 K-nos	653 K-nos
ajutorul	672 avem nevoie de K tău
""", 'ak': """
aktivieren	142 javascript K
akzeptieren	144 cookies K
""", 'al': """
alamat	419 K email
aldus	565 K
alerta	656 K
alertas	13 las K	246 recibe K	246 activa las K	635 receba K
alertes	333 recevez les K	333 K info
alertou	656 K
alerts	13 push K
allow	208 K ads on
""", 'an': """
an	674 pe K
andare	435 prima di K via
android	135 für K und ios	544 app voor K
angezeigt	144 inhalte K werden
anggota	430 jadilah K
anlatti	809 K
anmelden	159 jetzt K	159 hier K
anmeldung	134 mit meiner K	134 mit der K	134 mit ihrer K	158 K
annetus	279 K
anno	465 all'K
annonce	10 cette K
annoncen	10 K
annoncer	120 uden K
annonsblockerare	763 stäng av K
annonseblokkering	581 slå av K
annonsen	10 K
annonser	592 uten K	774 utan K
announced	232 K
ano	655 por K
antes	234 K de irte	625 K de sair
anvender	109 vi K cookies
any	69 l'K
anytime	193 cancel K	231 cancel K
anzeige	10 der K	10 dieser K	141 nach der K weiter
anzeigen	144 mit einem klick K lassen
""", 'ap': """
apeluje	623 K
aplicativo	634 baixe o K	634 baixe nosso K	654 nosso K
aplikace	91 naše K
aplikaci	80 stáhněte si K	80 stáhněte si naši K	80 v naší K
aplikacja	621 nasza K
aplikacji	604 w naszej K	604 otwórz w K
aplikasi	420 unduh K	420 download K	420 K kami	430 unduh K	431 K kami
apoiador	628 torne-se K	652 seja nosso K	653 torne-se K	653 seja nosso K	653 seja K
apoie	652 K
apoio	628 seu K é	652 seu K	653 seu K
aporte	264 tu K	265 tu K
apoyo	237 con tu K	237 tu K es	264 tu K	265 tu K	265 su K
app	135 als K	198 get our K	198 get the K	198 in our K	198 use our K	229 our K	544 in de K	575 i vår K	592 vår K	757 i vår K	774 vår K	841 tải K	861 K内阅读	861 在K中	861 K看更多
appareil	328 un seul K à la fois
appeared	222 first K on
appen	103 hent K	103 åbn i K	575 last ned K	575 hent K	575 åpne i K	757 ladda ner K	757 ladda ned K	757 hämta K	757 öppna i K
application	332 téléchargez l'K	332 télécharger l'K	332 dans l'K	332 avec l'K	332 sur l'K	332 notre K	353 notre K
applications	332 nos K mobiles
""", 'aq': """
aqui	625 já que você está K	625 já que está K
""", 'ar': """
arbeid	592 vårt K
arbeit	160 unsere K
arbeitet	154 K als
arbejde	120 vores K
arbete	774 vårt K
argued	232 K
arrivato	435 se sei K fin qui
article	5 réagir à cet K	68 aquest K	193 to unlock this K	194 you've read your last free K	194 you have read your last free K	194 this is your last free K	194 reached your K limit	202 share this K on	207 links in this K may	230 this K	321 vous avez aimé cet K	321 cet K vous a plu	328 pour accéder à l'K	328 cet K est offert	328 cet K vous a été offert	328 pour lire cet K	328 offrir cet K	328 offrez cet K	329 de cet K à lire	348 cet K est paru dans	348 cet K a été publié	353 cet K
articles	183 you've read # K	193 access to all our K	193 gift K to give	194 free K left	194 K left this month	194 you've used all your free K	194 # of # free K	194 K left to read	328 tous nos K	329 il vous reste # K	353 nos K
articol	673 acest K
articolele	673 K noastre
articoli	442 tutti gli K senza limiti	443 ti restano # K
articolo	435 ti è piaciuto questo K	442 per leggere l'K	442 regala questo K	464 questo K
articolul	661 pentru a citi K	673 ți-a plăcut K
artigo	625 gostou deste K	654 este K
artigos	651 limite de K
artikel	2 audio-K	120 denne K	124 dir gefällt dieser K	131 lesen sie diesen K mit	131 um diesen K zu lesen	131 dieser K ist nur für	131 zugriff auf alle K	131 alle K lesen	131 ganzen K lesen	132 freie K übrig	132 K frei	132 ihr letzter freier K	155 K wurde	160 dieser K	160 diesen K	160 diesem K	431 K ini	541 om dit K te lezen	541 dit K is alleen	541 geef dit K	541 lees dit K met	554 fout in dit K	563 dit K
artikelen	541 toegang tot alle K	541 gratis K
artikeln	131 zugang zu allen K	749 gillade du K	754 läs hela K med	754 lås upp K	774 den här K
artikkel	276 see K
artikkelen	592 denne K
artikkeli	302 tämä K on vain	317 tämä K
artiklen	95 kunne du lide K	120 K her
arvioi	319 K
""", 'as': """
asegura	268 K
asked	232 K
asks	232 K
assinante	631 já é K	653 torne-se K	653 seja K
assinantes	631 exclusivo para K	654 nossos K	657 K
assinatura	657 K
assinaturas	657 K
assine	631 K para	631 K por	631 K e tenha	653 K a	653 K o	653 K já	653 K agora	653 K e
associate	207 as an amazon K	221 is an K
""", 'at': """
atbalsti	530 K mūs
atbalstiet	530 K mūs
atbalsts	530 tavs K	530 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	155 K
audioverze	2 K
aufgefallen	146 fehler K
ausblenden	144 und wieder K
auteur	349 est l'K
author	221 is the K of	221 is an K
automated	2 read by an K
automatisch	2 K vorgelesen	131 endet K
autor	154 ist K	262 es K de
autora	262 es K de
autorin	154 ist K	154 ist freie K
autrice	349 est l'K
""", 'av': """
available	198 K on the app store	198 K on google play
avec	348 K afp
averci	463 grazie per K letto
avertit	355 K
avise	653 K-nos
avsluta	775 K när du vill
avverte	466 K
""", 'ay': """
ayda	808 K
aydinlatma	800 K metni
aylik	808 K
""", 'ba': """
ba	594 K
bad	122 K	776 K
baixa	62 donar-te de K
baixe	634 K o app	653 K o
banner	163 cookie-K	233 cookie K
banners	233 cookie K
bantu	430 K kami
bastano	463 K # euro
""", 'be': """
becoming	228 K a member	229 consider K	229 K a member
bedankt	562 K voor het lezen
befindet	144 an dieser stelle K sich
before	183 K you go	183 K you move on
begging	233 K
begs	232 K
beitrag	159 mit einem K	160 dieser K	160 diesen K
belirtti	809 K
benachrichtigungen	13 K	136 K aktivieren	136 push-K
benadrukt	565 K
bent	535 nu je hier toch K
berdonasi	430 K
bereits	131 sie haben K ein abo
bergabung	430 K dengan
bergabunglah	430 K
berichten	160 wir K
berichterstattung	160 unsere K
berichtet	154 K für	154 K über
berichtete	162 K
berita	422 ikuti K
berkomentar	5 untuk K
berlangganan	418 sudah K	419 K newsletter	430 K sekarang	430 silakan K
besedah	747 po K
besoin	321 nous avons K de vous	352 nous avons K de vous	352 a K de vous	352 avons K de votre
bestellen	159 jetzt K	159 K sie hier	159 K sie unseren
bestellung	158 K
betaalmuur	566 K
betalingsmur	123 K	595 K
betonte	162 K
bezahlschranke	163 K
""", 'bi': """
bidrag	98 dit K	98 giv et K	119 dit K	119 giv et K	123 K	570 ditt K	591 ditt K
bijdrage	538 jouw K	561 kleine K	564 kleine K
bildirimlere	13 K	795 K izin ver
bildirimleri	13 K	795 K aç
billionaire	230 K owner
bilten	710 na naš K
binding	100 ingen K	121 ingen K
bindingstid	572 ingen K	593 ingen K
bindningstid	754 ingen K	775 ingen K
bisogno	435 abbiamo K di te	463 abbiamo K di te	463 abbiamo K del tuo	463 abbiamo K anche di te
bitte	124 haben wir eine K	124 eine K an sie	124 wir haben eine K
""", 'bl': """
blocker	208 disable your ad K	208 disable ad K	208 turn off your ad K	208 using an ad K
bloqueador	251 K de anuncios	269 K de anuncios	640 K de anúncios
""", 'br': """
bralcev	745 naših K	745 po zaslugi K
bralci	745 naši K
branja	0 čas K
brauchen	159 wir K ihre hilfe	159 wir K deine hilfe	159 K wir sie	159 K wir dich	159 K wir eure
breaking	13 K news alerts	199 get K news alerts
briefing	227 our morning K	227 our K	227 daily K
browser	9 your K	9 ihr K	9 dein K	9 il tuo K	9 il suo K	9 o seu K	9 je K	9 uw K	9 jouw K	9 din K	9 K anda	208 your K is out of date	208 upgrade to a modern K
browserul	9 K tău
brskalnik	9 vaš K
""", 'bu': """
bulan	432 per K
buletin	419 K kami	431 K kami	434 K
bulunabilirsiniz	806 katkida K
bulunun	806 katkida K
""", 'ca': """
cada	67 rep K
cadastre	631 K-se para	653 K-se
cadeau	541 K aan
cafecito	264 K
canal	249 únete al K	265 únete al K	638 siga nosso K	638 siga o K	653 entre no K	654 nosso K
canale	464 il nostro K
canali	449 sui nostri K
canalul	673 K nostru
cancel	193 K at any time	231 K any time	231 K at any time
cancele	631 K quando quiser	655 K quando quiser
cancellarti	445 puoi K
carte	8 cette K
casella	445 nella tua K
""", 'ce': """
celotnega	737 za ogled K
cerut	675 a K
""", 'ch': """
channel	230 our K
chaque	331 par e-mail K	331 par mail K
chcete	90 K číst dál	723 K čítať ďalej
chegou	625 se você K até aqui
chercheur	349 est K
chercheuse	349 est K
chia	852 K sẻ
chiede	466 K
chiederti	435 un piccolo favore da K
chief	221 is K
chiesto	466 ha K
chip	228 K in	229 K in
chipping	229 consider K in
choose	193 K a plan	229 K a plan
""", 'ci': """
cijelog	709 za čitanje K
cikk	411 ez a K
cikkeink	411 K
cipta	429 hak K
citire	0 timp de K	0 timp K
cititorii	673 K noștri
""", 'cl': """
claimed	232 K
client	328 déjà K
""", 'co': """
codziennie	603 otrzymuj K
coffee	188 buy me a K	228 buy me a K	228 buy us a K	229 buy us a K
columnist	221 is a K
comenta	5 pentru a K
comentar	5 para K	5 per K	255 para K	644 para K
comentari	5 deixa un K
comentario	5 dejar un K	5 tu K	5 su K	255 déjanos tu K
comentarios	255 en los K
comment	5 to K	5 to leave a K	5 to post a K	212 log in to K	212 sign in to K	212 be the first to K	212 leave a K below	212 leave your K	212 our K policy
commentaire	5 laisser un K	5 poster un K	5 publier un K
commentaires	342 dans les K	342 charte des K	342 espace K
commentare	5 per K	455 per K
commenter	342 pour K
commenti	455 nei K	455 i K saranno
commenting	212 our K policy
commento	5 lasciare un K
comments	212 in the K below	212 in the K section	212 let us know in the K	212 K powered by	212 K have been closed	212 all K are subject to	229 let us know in the K
commission	207 may earn an affiliate K	207 may earn a K	207 may earn a small K	207 we may receive a K
community	160 unsere K	212 abide by our K	229 join our K of	230 K-funded	455 regole della K
compartilhe	653 K este
compartir	241 K tu cuenta, cambia	265 si quieres K tu cuenta
compensation	207 receive K from
complained	232 K
complains	232 K
completa	631 para ler a matéria K
completo	631 para ler o artigo K
complimentary	194 K articles	194 K article this month	194 last K article
compte	352 créez un K	352 créez votre K
comunique	644 K um erro
condiciones	253 términos y K
condividi	463 K questo
confirm	196 check your email to K
connect	204 K with us on
connectez	328 K-vous pour	352 K-vous
consent	210 we need your K to load
consentiti	455 non sono K commenti
consider	188 if you liked this article, K	229 K making	229 K giving	229 K a gift	229 K joining
contact	196 K me with news and offers	229 K us at
contacted	220 can be K at
conte	653 K-nos
contenido	8 este K	8 K externo	253 K externo de	253 para ver este K
contenidos	8 K externos
content	8 this K	8 third-party K	8 deze K	210 to view this K, you	210 to view this K please	210 third-party K	210 this K is hosted by a third party	210 we use your sign-up to provide K
contenu	8 ce K	340 ce K n'a pas pu être	340 K bloqué
contenus	328 tous nos K	353 nos K
contenuti	8 K esterni	442 a tutti i K
contenuto	8 questo K	8 K esterno	453 K esterno
contingut	8 aquest K
continua	661 pentru a K lectura
continuar	61 per K llegint	631 para K lendo	631 para K a ler
continuare	442 per K a leggere	661 pentru a citi în K
continue	193 to K reading this article	193 log in to K	193 sign in to K	193 register to K	229 help us K
continuer	328 pour K à lire
contou	656 K
contribua	652 K	653 K com	653 K a partir	653 K para o nosso
contribuez	352 K
contribuisci	463 K
contributing	221 is a K	229 by K to
contribution	228 make a K	229 your K	229 make a K	229 making a K
contributo	438 con il tuo K	463 il tuo K
contributor	221 is a K
conversation	212 to join the K	212 join the K with	229 join the K
cookie	210 manage your K	365 קובצי K	453 usiamo i K	453 questo sito usa i K	482 Kを使用	482 K（クッキー）	482 Kの使用	482 Kを利用	611 pliki K	693 файлы K	693 файлов K	823 файли K	843 sử dụng K
cookies	8 third-party K	109 vi bruger K	109 bruger K til	172 αποδοχή K	210 we use K	210 this site uses K	210 this website uses K	210 our site uses K	210 uses K to	210 accept all K	210 accept K	210 use of K	253 usamos K	253 este sitio utiliza K	253 esta web utiliza K	253 uso de K	340 utilise des K	356 bandeau K	552 gebruik van K	581 vi bruker K	611 używamy K	611 plików K	642 usamos K	642 este site utiliza K	642 este site usa K	642 uso de K	763 K på
correo	244 en tu K	244 en su K
correspondant	349 est K
correspondante	349 est K
correspondent	221 is a K
correspondents	230 our K
corresponsal	262 es K
correu	62 al teu K
courriel	331 par K chaque	331 dans votre boîte K
coverage	230 our K
covers	221 K the
""", 'cr': """
created	225 summary was K
creative	222 under a K commons license
crowdfunding	233 K
""", 'cz': """
czekamy	613 K na wasze
czytaj	620 K dalej za
czytania	0 czas K
czytelnicy	621 nasi K
""", 'da': """
dagelijks	543 ontvang K
daily	196 sign up for our K
dakika	0 K okuma
danach	131 K # euro
dapatkan	422 K update berita
dar	90 váš K	94 K	734 K
darbu	531 mūsu K
darowizna	620 twoja K	624 K
darowizny	624 K
darte	244 K de baja
darujme	92 K
dary	94 K	734 K
data	221 is a K
datenschutzbestimmungen	144 K
datenschutzhinweise	144 K
""", 'de': """
deaktiviere	142 K deinen adblocker
deaktivieren	142 K sie ihren adblocker	142 adblocker K	142 ad-blocker K
deaktiviert	142 javascript ist K
debatten	5 delta i K
declarat	675 a K
declarou	656 K
dedi	809 K
dedicated	230 our K team
deductible	228 tax-K gift	228 tax-K donation	229 make a tax-K	231 tax-K
deel	562 K dit
dejal	747 je K
dejala	747 je K
delivered	193 print edition K to	193 K to your door	196 K to your inbox	196 K to your email	196 get the latest news K
delo	745 naše K
demanar	70 va K
demander	321 une faveur à vous K	321 un petit service à vous K
denuncia	268 K	466 K	656 K
departe	672 citi mai K
depend	230 we K on
der	162 so K
derden	552 inhoud van K
desactiva	251 K adblock
desactivar	251 K adblock
desative	640 K o adblock
descarga	245 K la app	245 K nuestra app	265 K nuestra	265 K la app
descarrega	67 K't
descarregue	634 K a app
destek	806 bize K	806 K olun	806 K ol
detected	208 ad blocker K	208 adblock K
detto	466 ha K
devamini	793 K okumak için	806 haberin K okumak
devenez	352 K membre	352 K mécène
""", 'di': """
dice	268 K	466 K
diceva	466 K
dich	159 trag K
dichiarato	466 ha K
die	162 so K
diesen	160 K text
dieser	160 K text
dieses	8 K video
dig	95 vi har en bøn til K	773 hör av K
digest	227 weekly K	227 our K
digipakett	271 telli K
dijo	268 K
dinara	718 K
dinleyin	2 haberi K
dir	70 va K
direct	196 K to your inbox	336 suivez en K
directement	331 K dans votre
directly	196 K in your inbox
directo	249 sigue en K
disabilita	451 K adblock
disait	355 K-il	355 K-elle
disattiva	451 K adblock	451 K l'ad blocker
discussion	5 to join the K
disdici	442 K quando vuoi	465 K quando vuoi
disiscriverti	445 K
diskutieren	146 K sie mit	159 K sie mit
dispatch	227 a weekly K	227 our K
disponibile	446 K su app store
disponible	245 K en google play	332 K sur l'app store
dispositivo	241 si continúas leyendo en este K	241 en otro K
disse	466 K	656 K
dit	355 a K	355 K-il	355 lui K-on
dites	342 K-le nous en	352 K-nous
diu	70 K
diventa	463 K socio
diz	656 K
dizia	656 K
diziam	656 K
""", 'do': """
dodal	93 K	733 K
dodala	93 K	719 K	733 K
dodao	719 K
dollar	231 K for dollar
don	356 K
dona	463 K ora
donacija	716 vaša K	720 K	748 K
donacije	720 K	748 K
donacijo	746 z K
donacijom	718 K
donaciones	269 K
donacions	71 K
donasi	430 K anda	434 K
donate	229 K today	229 K now	229 K what you can	233 K
donateur	352 devenez K	562 word K
donateurs	351 nos K	353 nos K
donatie	538 doe een K	538 jouw K	561 K	562 jouw K	562 uw K	562 doe een K	566 K
donaties	566 K
donating	229 consider K
donation	188 consider making a K	228 make a K	229 your K	229 consider a K	229 make a K	233 K
donations	233 K
donativo	652 o seu K
donatrices	353 nos K
donazione	438 fai una K	462 una K	463 la tua K	463 fai una K	467 K
donazioni	467 K
doneer	561 K	562 K
donirajte	716 K	744 K
donnez	342 K votre avis	352 K-nous
dons	352 vos K	356 K
dostupan	709 ovaj sadržaj je K
download	103 K appen	103 K vores app	198 K our app	198 K our free app	198 K the app	198 K on the app store	229 K our	544 K de app	544 K de gratis app	562 K de
""", 'dr': """
drepturile	671 toate K rezervate
drittplattformen	144 K
""", 'du': """
dukung	430 K kami
dukungan	430 K anda
dung	8 nội K này
""", 'dz': """
dziennikarstwo	599 wesprzyj niezależne K	621 nasze K	621 niezależne K
dziennikarze	621 nasi K
""", 'ed': """
edebilirsiniz	797 takip K
editor	221 is a senior K	221 is an K	221 is the K	221 is the deputy K
editors	230 we, the K	230 our K
""", 'ee': """
eerste	564 K maand
""", 'ef': """
eftertryck	771 K förbjudet
""", 'ei': """
eigener	124 in K sache	160 in K sache
eilmeldungen	13 K	136 K aufs
einem	131 mit K abo
einverstanden	134 ich bin damit K, dass
einwilligung	144 K jederzeit
""", 'ek': """
ekibimiz	807 K
eksternt	109 K indhold	581 K innhold
""", 'el': """
elfogadom	404 K a
elle	355 dit-K
elmondta	413 K
""", 'em': """
email	168 στο K σας	196 enter your K	202 click to K	202 share via K	212 save my name, K	227 our daily K	227 our free K	229 K us at	244 en tu K	419 ke K anda	445 la tua K	445 nella tua K	633 no seu K	662 pe K	685 ваш K	817 ваш K	839 địa chỉ K	839 K của bạn	839 nhận tin qua K
emailing	220 get in touch by K
embed	8 this K
embedded	8 K content
embora	625 antes de ir K
""", 'en': """
enable	208 to view this video please K
engagement	328 sans K	354 sans K
engelleyici	800 reklam K
engelleyicinizi	800 reklam K
enjoyed	183 we hope you K this
enligt	776 K
enter	695 ctrl+K	825 ctrl+K
entering	196 by K your email
entlang	159 hier K
entrada	633 na sua caixa de K
""", 'eq': """
equipa	654 a nossa K
equipe	654 nossa K
""", 'er': """
erforderliche	146 K felder sind
erschien	152 dieser text K zuerst	152 dieser artikel K zuerst	152 dieser beitrag K zuerst
erschienen	152 zuerst K auf
""", 'es': """
escreva	653 K-nos
escreveu	656 K
escribe	262 K sobre
escritor	262 es K
escritora	262 es K
escriu	67 K-nos
esimene	277 K kuu
essai	354 offre d'K
""", 'et': """
ettertrykk	589 K forbudt
""", 'eu': """
euro	131 dann # K	161 ab # K
""", 'ev': """
every	196 in your inbox K
""", 'ex': """
exclusief	541 K voor abonnees	541 dit artikel is K
exclusivo	241 este artículo es K	241 este contenido es K	241 contenido K para	631 este conteúdo é K	631 este artigo é K	631 conteúdo K para
explained	232 K
explica	70 K	268 K	656 K
explicar	70 va K
explicat	675 a K
explicou	656 K
explique	355 K
external	8 K content	210 K content from
externe	8 contenu K	8 K inhoud	552 K inhoud
externen	8 K inhalt	8 K inhalte	144 K inhalt
externer	8 K inhalt	144 K inhalt von
externes	8 contenus K
""", 'fa': """
facebook	106 på K og twitter	170 στο K και	202 share on K	204 on K and twitter	204 on K, twitter	204 on twitter and K	204 like us on K	204 find us on K	249 en K y twitter	249 en K, twitter	249 en K y x	336 sur K et twitter	336 sur K, twitter	449 su K e twitter	548 op K en twitter	548 op K, twitter	578 på K og twitter	638 no K e no	638 no K, no	760 på K och twitter	864 在K上
facebooku	80 na K a twitteru
faire	352 K un don
fais	352 je K un don
faisant	324 en K un don
faites	324 K un don	351 K un don	352 K un don
farci	464 da K
favor	183 small K to ask	183 a K to ask of you	183 we have a K to ask	233 small K
favour	183 small K to ask	183 we have a K to ask	233 small K
""", 'fe': """
feedback	212 thanks for your K	212 thank you for your K
fehler	146 haben sie einen K
fehlerhinweis	146 K
feliratkozom	400 K a hírlevélre
fellow	221 is a senior K	221 is a K
fenntartva	409 minden jog K
""", 'fi': """
fi	228 on ko-K
figyelmeztet	413 K
finanzieren	127 wir K uns durch spenden	160 wir K uns
fizess	410 K elő
fizessen	399 K elő	410 K elő
""", 'fo': """
folge	139 K uns	159 K uns
folgen	139 K sie uns	159 K sie uns
folgt	139 K uns
follow	204 K us on	204 K us at	204 K me on	204 K our live	204 K on x	212 notify me of K-up	229 K us on
folosim	666 K cookie
for	100 log ind K at
forbeholdes	117 alle rettigheder K
fordert	162 K
forderte	162 K
forint	412 K
forinttal	412 K
forklarer	122 K	594 K
forteller	594 K
fortgesetzt	141 wird nach der anzeige K
fortsette	592 for å K å grave
founder	221 is the K
""", 'fr': """
fragt	162 K
fragte	162 K
free	194 you have # K	196 sign up for our K	196 sign up to our K	196 get our K
freelance	220 is a K writer	221 is a K
freiartikel	132 K
freier	154 ist K autor
freiwilligen	159 K beitrag
from	229 we want to hear K you
""", 'fu': """
fund	188 help K our
funded	230 reader-K
fundraising	230 K deadline	233 K
""", 'ga': """
gabung	422 K di kanal	430 K
ganzen	131 den K text lesen
gave	570 gi en K	591 gi en K	595 K
gazetecilerimiz	807 K
gazetecilik	807 bağimsiz K
""", 'ge': """
gebruiken	552 wij K cookies	552 we K cookies
gebruikt	552 deze website K cookies	552 deze site K cookies
gedetecteerd	550 adblocker K
gefallen	124 ihnen hat dieser artikel K	124 hat ihnen dieser artikel K	124 hat dir dieser artikel K
gefragt	162 K
gefunden	146 fehler im text K
gehen	124 bevor sie K
gekennzeichnete	141 mit einem symbol K
geladen	144 nicht K werden
gelesen	160 bis hierhin K	160 bis hierher K
genehmigung	152 ohne K
generated	225 summary was K	225 summary is K	225 summaries are K	225 key points were K	225 audio was K	225 voice is K	225 K using ai	225 K by ai	225 this audio is K
generosity	229 your K
gengives	117 må ikke K
genossenschaft	160 unsere K	160 unserer K
gepubliceerd	554 je e-mailadres wordt niet K
gern	159 wirf K
geschlossen	146 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	229 your K	229 make a K
giornale	464 questo K	464 il nostro K
giornalismo	438 sostieni il K	464 il nostro K
giornalisti	464 i nostri K
gitmeden	789 K önce
""", 'gj': """
gjengis	589 kan ikke K
""", 'go': """
google	139 auf K news	170 στο K news	198 get it on K play	204 follow on K news	422 di K news	608 K news	664 pe K news	797 K news'te	841 trên K news
gostou	654 K desta	654 K deste
""", 'gr': """
gracias	266 K a ti
granskning	774 sådan här K	774 vår K
granskningar	774 våra K
granskningen	774 den här K
gratis	159 jetzt K	161 wochen K	241 crea tu cuenta K	244 recibe K	265 recibe K	267 prueba K	432 K	541 ontdek nu K	541 krijg je ook K	563 niet K
gratuit	329 dernier article K
gratuita	465 prova K
gratuitas	242 notas K	651 matérias K
gratuitement	328 inscrivez-vous K	328 essayez K	331 recevez K
gratuiti	443 articoli K
gratuito	443 articolo K	651 artigo K
gratuitos	242 artículos K	651 artigos K
gridava	466 K
gritaba	268 K
gritava	656 K
""", 'gu': """
guidelines	212 community K before	212 our community K
""", 'ha': """
haber	807 bu K
haberi	2 K dinle
haberlerimiz	807 K
haftalik	808 K
have	230 we don't K ads
havi	412 K #
havonta	412 K
hay	852 cho K
""", 'he': """
hear	229 we'd love to K
hebben	562 wij K je hulp nodig	562 we K je steun nodig
hekelt	565 K
hela	754 för att läsa K
hele	100 for at læse K	572 for å lese K
helfen	159 K sie uns
helft	159 K uns
helloasso	351 K
help	229 we need your K	229 K us do	229 will you K	561 K ons	562 K ons
helpful	212 was this article K
her	567 nå som du er K
here	183 as long as you're K	183 now that you're K	229 sign up K
herunterladen	135 app K
hetente	412 K
hevder	594 K
""", 'hi': """
hilf	159 K uns
hinterlassen	159 K sie
historien	349 est K
historienne	349 est K
historier	120 vores K
""", 'hj': """
hjelp	591 K oss
""", 'hu': """
hubungi	430 K kami
huusi	319 K
""", 'hv': """
hvor	95 nu K du er her
""", 'id': """
iddia	809 K etti
ideal	564 K
identifiez	328 K-vous pour	352 K-vous
""", 'if': """
ifade	809 K etti
""", 'ih': """
ihtiyacimiz	806 yardiminiza K	806 desteğinize K
""", 'ik': """
iklan	10 K
ikuti	422 K kami	430 K kami
""", 'il': """
ilimitado	241 acceso K	631 acesso K
ilk	808 K ay
illimitato	442 accesso K
ilmoitukset	13 K
""", 'im': """
impozit	674 % din K
""", 'in': """
inbox	168 στο K σας	196 sent to your K	196 right to your K	196 into your K	196 check your K to	229 your K	543 in je K	662 în K	710 u vaš K
inchiesta	464 questa K
inchieste	464 le nostre K
indbakke	102 i din K
indbakken	102 i K
independen	431 jurnalisme K
independence	230 our editorial K
independencia	266 nuestra K
independent	68 periodisme K	188 support K journalism	229 support K journalism	230 K journalism	673 jurnalism K	673 jurnalismul K
independente	654 jornalismo K
independents	68 mitjans K
independiente	266 periodismo K	266 prensa K
indhold	8 dette K
indipendente	464 giornalismo K	464 informazione K
indipendenza	464 la nostra K
infocom	152 dpa-K
infolettre	331 notre K	353 notre K
informasjonskapsler	581 bruker K
information	210 to store and/or access K on a device	210 for more K see our privacy	331 lettre d'K	353 K libre
informations	336 suivez les K sur
informativa	453 K sulla privacy	464 la nostra K
informazione	464 K libera
inhalt	8 dieser K	8 diesen K	131 dieser K ist nur für
inhalte	8 externe K	144 externe K
inhalts	8 dieses K
inhoud	8 deze K	552 om deze K te
initialement	348 article publié K
inkorg	756 i din K	756 till din K
inloggen	562 je moet nog even K
innan	749 K du går
innboksen	574 i K
innholdet	8 dette K
inschakelen	545 meldingen K	550 javascript K
inscreva	633 K-se na nossa	633 K-se em nossa	653 K-se
inscrever	633 ao se K
inscription	331 votre K a bien été	331 K est confirmée	331 confirmer votre K
inscrit	328 déjà K
inscrivant	331 en vous K
inscrivez	331 K-vous à notre	352 K-vous
insisted	232 K
instagram	106 på facebook og K	139 auf facebook, K	139 auf K, facebook	139 auf facebook und K	139 auf facebook oder K	139 ob whatsapp, K	204 on K, facebook	204 on K and facebook	336 sur facebook et K	449 su facebook e K	548 op facebook en K	548 op facebook, K	578 på facebook og K	760 på facebook och K
instagramie	608 na facebooku i K
instagramu	80 na facebooku a K
instale	634 K a app
install	198 K our app
integritetspolicy	763 K
invest	229 K in local news
investigaciones	266 nuestras K
investigador	262 es K
investigadora	262 es K
investigation	230 this K
investigations	230 our K
investigative	221 is an K
invite	355 K
invitent	355 K
""", 'ir': """
iratkozz	400 K fel	410 K fel
iratkozzon	400 K fel	410 K fel
""", 'is': """
iscrivendoti	445 K
iscriviti	445 K alla nostra	445 K gratis	445 K al nostro	463 K
iscrizione	445 annullare l'K
istedi	809 K
""", 'iz': """
izjavila	719 K
izjavio	719 K
""", 'ja': """
jaar	564 per K
jahr	161 im K	161 pro K
jar	228 tip K
jaunumi	531 mūsu K	534 K
jaunumiem	529 piesakies K	530 piesakies K
javascript	83 povolte K	83 zapněte K	109 aktivér K	109 slå K til	142 K in ihrem browser	142 aktivieren sie K	142 K benötigt	208 please enable K	208 requires K	208 K is disabled	208 K is required	208 turn on K	208 K is not available	208 enable K in your browser	208 K must be enabled	208 needs K	251 activa K	251 habilita K	251 habilitar K	251 activar K	310 salli K	310 ota K käyttöön	338 activer K	338 activez K	338 K est désactivé	338 nécessite K	365 אפשרו K	424 aktifkan K	451 abilitare K	451 abilita K	451 attiva K	451 attivare K	480 Kを有効	480 Kが無効	480 K を有効	550 schakel K in	581 aktiver K	581 slå på K	611 włącz K	611 włącz obsługę K	640 ative o K	640 habilite o K	640 ativar K	666 activați K	693 включите K	763 aktivera K	763 slå på K	823 увімкніть K	843 bật K
javite	716 K nam
""", 'je': """
jederzeit	131 K kündbar	134 widerruf K	134 K abmelden	134 abmeldung K	161 K kündbar
jelas	433 K
jelentkezzen	399 K be a
jelezze	410 K nekünk
jetzt	131 K im abo
""", 'jo': """
join	229 K us on
jornal	654 nosso K	654 somos um K
jornalismo	628 apoie o K	653 apoie o K	654 nosso K
jornalistas	654 nossos K
journal	353 notre K
journalism	188 support our K	188 support the K you rely on	229 support quality K	229 support local K	230 our K	230 fearless K
journalisme	324 soutenez un K	352 soutenez le K
journalismi	317 riippumaton K
journalismimme	317 K
journalismus	127 unterstützen sie unabhängigen K	127 unterstütze unabhängigen K	127 für unseren K	160 unser K	160 unseren K	160 unabhängigen K	160 unabhängiger K	160 gut gemachten K	160 gut gemachtem K	160 frei zugänglichen K	160 frei zugänglicher K	160 guten K	160 freien K
journalist	154 ist freier K	154 ist K	220 is a freelance K	221 is a K
journaliste	349 est K
journalisten	563 onze K
journalister	120 vores K	592 våre K	774 våra K
journalistes	353 nos K
journalistiek	538 steun onze K	563 onze K
journalistik	98 støt vores K	98 støt uafhængig K	120 vores K	120 uafhængig K	752 stöd vår K	752 stöd oberoende K	774 vår K	774 oberoende K
journalistikk	570 støtt vår K	570 støtt uavhengig K	592 vår K	592 uavhengig K
journalistin	154 ist freie K	154 ist K
journalists	230 our K	230 we, the K
""", 'ju': """
jurnalis	431 K kami
jurnalisme	431 K kami
jurnalismul	672 susține K	673 K nostru
juttu	317 tämä K
juttujamme	317 K
juttuvinkki	316 lähetä K
jutusta	317 piditkö K
""", 'ka': """
kaart	8 deze K
kaitstud	274 kõik õigused K
kami	431 tim K
kanaal	563 ons K
kanal	120 vores K	422 ikuti K	431 K kami	592 vår K	774 vår K
kanale	608 na naszym K
kanalimiz	807 K
kanalimiza	797 K abone
kanavamme	317 K
karte	8 diese K
karya	431 K kami
kata	433 K
katanya	433 K
kaydolun	806 K
""", 'kd': """
kdykoli	92 zrušit K
""", 'ke': """
kebijakan	424 K privasi	424 K cookie
keep	229 help us K	229 help K our
kertoi	319 K
kertoo	319 K
ketentuan	424 syarat dan K
""", 'ki': """
kiitos	316 K kun luet
kirimkan	430 K
kirjaudu	316 K sisään
kirjoitti	319 K
kirjuta	275 K meile
kirjutas	278 K
""", 'kk': """
kk	318 /K
""", 'kl': """
klaagt	565 K
klagar	776 K
klagen	565 K
klager	122 K	594 K
klagt	162 K
kleine	124 haben wir eine K bitte
klical	747 je K
""", 'ko': """
kolumnist	154 ist K
kolumnistin	154 ist K
komentar	5 za K	5 ostavite K
komentarisali	5 da biste K
komentarisanje	5 za K
komentarz	5 dodać K	613 aby dodać K
komentarzach	613 w K
komentiranje	5 za K
kommentare	146 um K zu
kommentaren	146 in den K
kommentarerna	765 i K
kommentarfeltet	111 i K	583 i K
kommentarfunktion	146 K
kommentera	5 för att K	765 för att K
kommentere	5 for at K	5 for å K	111 for at K	583 for å K
kommentieren	5 um zu K	5 K zu können	146 um zu K	146 probleme beim K
kommentoidaksesi	5 K
konten	8 K ini
kontingent	132 haben ihr K
konto	100 opret en K for	119 opret en K	620 załóż K	754 skapa ett K för	773 skapa ett K
korrespondent	154 ist K
korrespondentin	154 ist K
korzystamy	611 K z plików cookie
kostenlos	131 wochen K	131 monat K	134 K per mail	161 K testen
kostenlose	132 noch zwei K	132 noch # K	132 K artikel
kostenlosen	132 noch einen K	132 K artikel gelesen	134 K newsletter
kostenpflichtig	131 dieser artikel ist K
""", 'kr': """
kritiserar	776 K
kritiserer	122 K	594 K
kritisieren	162 K
kritisiert	162 K
kritizuje	93 K
kronor	775 K
""", 'ku': """
kullan	800 çerez K
kullanilamaz	805 izinsiz K
kullanilmaktadir	800 çerez K	800 çerezler K
kullaniyoruz	800 çerezleri K	800 çerezler K
kumppanimme	310 me ja K
kunne	120 K du lide
kurzfassung	155 K
kutunuza	794 posta K
kuukaudessa	318 K
kuus	277 K
""", 'la': """
laadi	275 K alla
laatste	548 volg het K nieuws
ladda	757 K ner vår app	773 K ner
lade	135 K die app
laden	135 app K	135 K sie die app
lahjoituksesi	316 K
lahjoitus	316 tee K	320 K
lamenta	268 K	466 K	656 K
lamentano	466 K
lamentou	656 K
lance	355 K
langganan	430 K sekarang	434 K
last	575 K ned vår app	591 K ned
laut	162 K
lavoro	464 il nostro K
""", 'le': """
lecteur	8 ce K
lecteurs	353 nos K
lectoras	266 nuestras K
lectores	266 nuestros K	266 gracias a sus K
lectors	68 els nostres K
lectrices	353 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio
lecturer	221 is a senior K	221 is a K
leden	563 onze K
leernos	265 gracias por K
leestijd	0 K
legge	466 si K
leggere	442 per K tutto
lei	674 # K
leiter	154 ist K
leiterin	154 ist K
leitores	654 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lesedauer	0 K
lesen	131 im abo K	132 % noch zu K	135 in der app K	159 danke fürs K
leser	591 takk for at du K
leserbrief	146 schreiben sie uns einen K
leserbriefe	146 K an
lesere	592 våre K
leserfinanziert	160 K
leserinnen	160 unsere K	160 unseren K
lesetid	0 K
lesezeit	0 K
letno	746 K
lettori	464 i nostri K
lettre	353 notre K
lettrici	464 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	241 para seguir K
lezers	563 onze K
""", 'li': """
libovolnou	92 K částkou
lid	541 al K
liitu	275 K meie
liked	230 K what you read
liker	592 K du det vi
limitat	61 accés il·K
liputan	431 K kami
lire	355 peut-on K
lisas	278 K
listen	0 min K	204 K back here	204 K to us live
""", 'll': """
llegado	234 si has K hasta aquí
llegint	61 per seguir K
""", 'lo': """
log	541 K in om	541 K in of	562 K in
logg	572 K inn for å	591 K inn for
logga	754 K in för att
logged	193 you must be K in to	212 you must be K in to
login	631 faça K para	653 faça K
""", 'lu': """
lugeda	271 et edasi K
lugejad	276 meie K
lugemiseks	271 edasi K
luisterversie	2 K
lukeaksesi	302 K koko	302 kirjaudu sisään K
lukemista	316 jatka K
lukijamme	317 K
lukuaika	0 K
lunar	674 K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	541 deze K nog	564 per K
maandelijks	541 K opzegbaar	564 K
machen	160 was wir K
mail	78 váš e-K	400 e-K cím	562 K ons	633 no seu e-K	685 ваш e-K	710 na vaš e-K	724 váš e-K	817 ваш e-K
mailadres	543 je e-K
mailadresse	102 din e-K	111 din e-K vil ikke
mailbox	543 in je K	543 in uw K	543 in jouw K
mailu	78 přímo do e-K	724 do vášho e-K
mailul	662 pe e-K tău
mainoksen	10 K
mainoksia	317 ilman K
mainos	10 K
mainosten	310 K esto
maken	563 wij K
maksumuuri	320 K
mapa	8 este K
masuk	419 kotak K anda
masukkan	419 K email
matched	228 K dollar
material	152 mit K der dpa	152 mit K von dpa	222 this K may not be
""", 'md': """
md	121 kr/K
""", 'me': """
medio	266 este K
medlem	119 bliv K	591 bli K	773 bli K
meie	276 K töö
meinen	146 was K sie dazu
meint	162 K
meinte	162 K
meinung	146 sagen sie uns ihre K
mejl	710 na vaš K	756 i din K
mejla	773 K oss
melanjutkan	418 untuk K membaca
meld	562 K je	591 K deg på
melde	159 K dich an	574 K deg av når
melden	131 K sie sich an, um	131 bitte K sie sich an	159 K sie sich an	159 K sie sich hier
meldingen	13 K	545 schakel K in	545 zet K aan	545 ontvang K	562 zet K aan
member	228 become a K	229 become a K
members	193 is for K only	230 our K
membro	653 torne-se K
membutuhkan	430 kami K dukungan
menar	776 K
mener	122 K	591 hva K du	594 K
menggunakan	424 K cookie
mengutip	429 dilarang K
menit	0 K baca
mensais	655 K
mensuales	267 K
mensuel	351 un don K	354 K
menurut	433 K
menyatakan	433 K
merci	352 K de nous
merkezimiz	807 haber K
mes	69 al K	267 al K	267 por K
mese	465 al K
mesec	718 prvi K	746 na K	746 prvi K
mesiac	732 za K	732 prvý K
message	183 a K from our editor
messagerie	342 votre adresse de K ne sera pas
metus	522 per K
""", 'mi': """
miembro	265 hazte K
minggu	432 per K
minket	402 kövess K	410 kövess K	410 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	793 zaten abone K
mission	230 our K
mitdiskutieren	5 K
mitglied	159 werden sie K	159 werde K	159 jetzt K werden
mitglieder	131 nur für K	160 unsere K
mitteilungen	13 push-K	136 push-K
""", 'mj': """
mjesec	718 prvi K
""", 'mn': """
mnd	593 kr/K
""", 'mo': """
mobile	198 on your K app	198 our K app
mobilepay	119 K
modalidad	267 K premium
moderador	644 não serão aprovados pelo K
moderados	644 serão K antes
moderated	212 comments are K
mois	354 par K
moittii	319 K
monat	161 im K	161 pro K
monatlich	161 K
mondta	413 K
month	193 for the first K	231 a K	231 per K	231 every K	231 each K
monthly	228 one-off or K	229 become a K	231 K
""", 'mu': """
mukaan	319 K
mums	530 seko K
""", 'na': """
nabiralnik	738 v vaš K
nachdruck	152 K verboten
nachrichten	135 K-app	135 aktuelle K aufs handy	136 push-K
nadaljevanje	737 za K branja
najnowsze	603 otrzymuj K
napisz	613 K do nas	620 K do nas
naprej	737 če želite brati K
napsal	93 K
napsala	93 K
naslov	738 na vaš e-K
nastavak	709 za K čitanja
nastavili	709 da biste K čitanje
naszej	621 K pracy
navegador	9 tu K	9 su K	9 el teu K	9 seu K	251 tu K no soporta	251 su K no soporta	640 seu K não suporta
navigateur	9 votre K	338 votre K ne supporte pas	338 votre K n'est pas
navodi	719 K
""", 'ne': """
necesitamos	234 K pedirte	237 K tu apoyo	265 K tu ayuda	265 K de ti
necessitem	67 et K
neem	562 K nu een
nell	446 apri K'app
nella	445 K tua mail
neodvisni	745 K mediji
neodvisno	744 podprite K
neovisno	716 podržite K
nepriklausoma	521 K žurnalistika
netiquette	455 K
nettleser	9 din K
nettleseren	9 K din
nettstedet	581 dette K bruker
neuen	135 hier geht es zur K
news	135 K-app	198 K app for	221 is a K
newsletter	78 náš K	91 náš K	94 K	134 unseren K	134 unserem K	134 unserer K	134 zum K	134 K bestellen	134 K an	134 täglichen K	134 K richtig	134 K von	157 K	159 K an	160 unser K	160 unseren K	160 unserem K	160 dieser K	163 K	168 εγγραφείτε στο K	168 εγγραφή στο K	168 το K μας	168 γραφτείτε στο K	179 το K μας	182 K	196 sign up for our K	196 sign up to our K	196 sign up for the K	196 subscribe to our K	196 join our K	196 get our K	196 our K here	196 receive our K	196 our daily K	196 our weekly K	196 our morning K	227 K	230 our K	233 K	244 suscríbete a la K	244 apúntate a la K	244 nuestra K	266 nuestra K	269 K	331 inscrivez-vous à la K	331 abonnez-vous à la K	331 notre K	353 notre K	353 cette K	356 K	419 K kami	419 langganan K	445 iscriviti alla K	445 la nostra K	464 la nostra K	464 questa K	467 K	603 zapisz się na K	603 nasz K	621 nasz K	624 K	633 assine a K	633 nossa K	654 nossa K	657 K	662 abonează-te la K	662 abonați-vă la K	662 înscrie-te la K	676 K	710 na K	710 naš K	717 naš K	720 K	724 náš K	731 náš K	734 K
newslettera	603 zapisz się do K	603 naszego K	621 naszego K	724 odber K
newsletterem	621 naszym K
newsletters	196 K may contain info about	227 K	230 our K	233 K	331 nos K	331 recevoir les K	353 nos K	356 K
newsletterul	662 K nostru	673 K nostru
newspaper	230 our K
newsroom	230 our K	230 non-profit K
nezavisni	717 K mediji
nezavisno	716 podržite K
""", 'ng': """
ngay	849 đăng ký K
""", 'ni': """
nieograniczony	601 K dostęp
niets	560 K uit deze
nieuws	544 K-app
nieuwsbrief	543 onze K	543 de K	543 dagelijkse K	543 wekelijkse K	563 onze K	563 deze K	566 K
nieuwsbrieven	543 onze K	563 onze K	566 K
""", 'nj': """
njuzleter	710 na K	710 naš K	717 naš K
""", 'no': """
nonprofit	230 K newsroom	230 K news outlet
nosso	628 apoie K	628 apoie o K	634 baixe K app	634 no K app	653 apoie K	653 apoie o K	653 siga o K	653 entre no K	654 K site
nostra	68 la K feina	446 nella K app	464 la K app
nostre	68 el K canal
nostro	464 il K sito
noticia	266 esta K
notificaciones	13 las K	246 activa las K	246 activar K	246 recibir K
notifications	13 K	199 turn on K	199 turn on desktop K	199 enable K	199 would like to send you K	199 allow K	199 K from this site	199 receive K	333 activer les K	333 activez les K	333 autoriser les K
notifiche	13 le K
notified	199 get K about
notifikasi	13 K	420 aktifkan K	420 dapatkan K
notifikationer	13 K
notify	199 K me of	199 K me when	212 K me of new posts
notiser	13 K
notre	353 K site
novice	738 na naše K	738 na e-K	745 naše K
novinari	717 naši K
novinarji	745 naši K
novinarstvo	717 nezavisno K	717 neovisno K	745 neodvisno K
noviniek	724 odber K
""", 'nu': """
nuestra	245 en K app	265 únete a K	266 K app	266 K web
nuestras	266 K redes
nuestro	237 apoya K	249 únete a K canal	265 apoya K	265 únete a K	265 recibe K	266 K canal	266 K medio	266 K sitio	266 K equipo
nuestros	253 K socios	266 K socios
numer	622 K krs
""", 'ny': """
nyhedsbrev	102 vores K	102 tilmeld dig K	120 vores K	123 K
nyhedsbreve	102 vores K	120 vores K
nyhedsbrevet	102 få K
nyheterna	760 följ K
nyhetsbrev	574 vårt K	574 våre K	574 meld deg på K	574 abonner på K	592 vårt K	592 våre K	595 K	756 vårt K	756 våra K	756 anmäl dig till K	774 vårt K	774 våra K	777 K
nyhetsbrevet	574 få K
nyilatkozta	413 K
""", 'ob': """
obavijesti	13 K
obbligatori	455 i campi K
oberoende	773 stöd K
objasnio	719 K
obligatoires	342 les champs K
obligatori	455 i campi K
obligatorios	255 los campos K
obligatoriska	765 K fält
obligatoriske	583 K felt
obrigado	653 K por ler
obsah	8 tento K
obsahu	8 tohoto K	8 tohto K	89 další šíření K
obserwuj	608 K nas na	608 K nas w	620 K nas
obvestila	13 K
""", 'od': """
odejdete	72 než K
""", 'of': """
oferecer	631 K este artigo
off	231 one-K
offert	328 vous est K	354 mois K
offrez	352 K-lui	352 K-nous
offrici	463 K un
offrimi	463 K un
""", 'og': """
oglasa	10 K	717 bez K
oglasov	745 brez K
oglasu	10 K
""", 'ok': """
okumaya	793 K devam etmek için
okurlarimiz	807 K
okurlarimizin	807 K
""", 'ol': """
olarak	793 abone K
olun	806 üye K
""", 'on': """
onafhankelijke	538 steun K journalistiek	562 steun K	563 K journalistiek
onafhankelijkheid	563 onze K
onbeperkt	541 lees K	541 K toegang	541 K lezen
ondersteunt	550 je browser K	550 uw browser K
onderzoek	563 dit K
onderzoeken	563 onze K
ontdek	562 K nu
ontvang	543 K elke	543 K onze
onze	544 K app	563 K app
""", 'op': """
open	198 K in app	198 K in the app	544 K in app
ophavsretten	117 K tilhører
opinion	212 have an K on this
oplyser	122 K
opozarja	747 K
opplyser	594 K
opprett	572 K en konto for	591 K en konto
opublikowany	613 twój adres e-mail nie zostanie K
opzegbaar	564 K
""", 'or': """
original	222 read the K article
originally	222 this article was K published on	222 this story was K published on	222 this story K appeared	222 this article K appeared
originalmente	261 este artículo fue publicado K	261 publicado K en	650 publicado K em
originariamente	461 articolo pubblicato K
ortaklarimiz	800 biz ve K
""", 'os': """
ostrzega	623 K
""", 'ov': """
overname	560 K zonder
ovisi	716 K o vama
""", 'pa': """
padroni	464 senza K	464 libera da K
pago	269 muro de K
palautetta	316 anna K
par	354 K an
parama	520 jūsų K	524 K
parceiros	642 nós e os nossos K	654 nossos K
paremkite	520 K mus
parteispende	163 K
partenaires	340 nos K et nous	340 nous et nos K	353 nos K
participar	255 para K
partir	321 avant de K	655 a K de # euros
partner	144 wir und unsere K	453 i nostri K	763 vi och våra K
partnere	109 vi og vores K	581 vi og våre K
partners	210 we and our K	230 our K	552 wij en onze K	563 onze K
partnerzy	611 my i nasi K	611 nasi zaufani K
pasak	523 K
patreon	228 on K	228 our K
patron	188 become a K of	229 become a K
patronem	620 zostań K
paywall	160 ohne K	163 K	230 we have no K	230 we do not have a K	233 K	356 K	467 K	657 K
paywalls	233 K
""", 'pe': """
pedirte	234 tenemos un favor que K
pediu	656 K
pelanggan	418 khusus K	431 K kami	434 K
pembaca	431 K kami
pequeno	625 um K favor a pedir
per	593 K år	775 K år
peramban	9 K anda
percent	194 # K left to read
perfil	638 siga nosso K
periodisme	68 el nostre K
periodismo	237 apoya el K	265 apoya el K	266 nuestro K	266 K de calidad	266 hacemos K
periodista	262 es K
periodistas	266 nuestros K
periodistes	68 els nostres K
permanencia	267 sin K
personale	666 datele tale K
personales	253 datos K serán
persondatapolitik	109 K
personenbezogene	144 K daten
personnelles	340 vos données K
personoplysninger	109 dine K
personopplysninger	581 K
personuppgifter	763 dina K
pertama	432 bulan K
""", 'ph': """
phone	204 news to your K
""", 'pi': """
pide	268 K
piebilda	533 K
piece	230 this K
pierwszy	622 K miesiąc
pirmas	522 K mėnuo
pitch	228 K in	229 K in
pitching	229 consider K in
pix	652 um K	655 K
""", 'pl': """
plakaten	589 vær varsom-K
plattform	160 unsere K
player	8 this K
please	193 K log in to
plusartikelen	563 K
plusartikels	541 gratis K	563 K
""", 'po': """
pobierz	620 K naszą
podatku	599 przekaż #% K
podcast	120 vores K	156 den K können sie	156 den K kannst du	156 unseren K	160 unser K	160 unseren K	179 το K μας	224 follow the K	230 our K	266 nuestro K	353 notre K	431 K kami	464 il nostro K	563 onze K	621 nasz K	654 nosso K
podcastimiz	807 K
podcastimme	317 K
podcasts	156 wo es K gibt	224 wherever you get your K	224 wherever you listen to K	224 wherever you get K
podcastul	673 K nostru
podcastunk	411 K
podcasty	91 naše K
podd	774 vår K
podkast	592 vår K
podle	93 K
podpora	90 vaše K	730 vaša K	744 vaša K
podporo	744 vašo K
podporte	730 K nás	730 K našu
podprite	744 K nas	744 K naše
policy	210 our cookie K
politica	666 K de cookie
political	221 is a K	221 is the K editor
politika	800 çerez K
politikasi	800 gizlilik K
politikwissenschaftler	154 ist K
politologue	349 est K
polub	608 K nas na
pomagajte	744 K nam
pomozite	716 K nam
pomozte	90 K nám
ponctuel	351 un don K
portal	621 nasz K
post	230 this K
postadress	756 din e-K	765 din e-K kommer inte
postadresse	574 din e-K	583 din e-K vil ikke
postanite	716 K član	744 K član	744 K naročnik
postaw	620 K nam	620 K mi
postfach	134 in ihrem K	134 in dein K	134 in ihr K	134 in deinem K	134 direkt ins K
potrebna	716 K nam je
potrebujeme	730 K vašu podporu
potrebujemo	744 K vašo
potrivit	675 K
potrzebujemy	599 K twojego wsparcia	620 K twojej pomocy	620 K twojego wsparcia
pourboire	351 un K
poursuivez	328 K votre lecture
poursuivre	328 K votre lecture
povedal	733 K	747 je K
povedala	733 K	747 je K
powerful	230 hold the K to account
powiadomienia	13 K	605 włącz K	605 K push	605 chcesz otrzymywać K
""", 'pr': """
praca	621 nasza K
pratite	716 K nas
pravi	747 K
precisa	653 K de si	653 K de você
precisamos	625 K da sua ajuda	628 K do seu apoio	653 K da sua ajuda
precizat	675 a K
predplatitelia	734 K
preferences	210 your cookie K
preferita	449 fonte K su google
preferred	204 K source on google
preglednik	9 vaš K
prejemajte	738 K vsako
preluarea	671 K
prema	719 K
premier	328 le K mois	354 le K mois
prenesite	744 K
prenumerant	754 bli K	754 redan K	754 som K	773 bli K
prenumeranter	754 endast för K	774 våra K	777 K
prenumerata	524 K
prenumeration	777 K
prenumerationen	756 avsluta K när
prenumeratoriams	516 tik K
prenumerera	754 K för att	756 K på nyhetsbrev	773 K på vårt
prenumeruojate	516 jau K
prenumeruokite	520 K
presenteie	631 K
pretplata	720 K
pretplatite	709 K se već od	716 K se
pretplatnici	720 K
pretplatnicima	709 dostupan samo K
pretplatnik	709 već ste K	716 postanite K
pretplatnike	709 samo za K
preuzimanje	715 zabranjeno je K
preuzmite	716 K
preventing	208 browser extension is K
prijavite	716 K se na	744 K se na
prima	674 K lună
primeiro	655 K mês
primer	69 el K mes	267 el K mes
primo	465 il K mese
principles	222 the thomson reuters trust K
print	202 click to K
prispejte	730 K
privacidad	253 política de K	266 nuestra política de K
privacidade	642 política de K
privacy	210 see our K policy	210 to our K policy and terms	210 and the google K policy	230 our K policy
privacybeleid	552 ons K
privacyverklaring	552 K
privatlivspolitik	109 K
probeabo	131 wochen im K	159 K
probeer	562 K nu
proberen	564 gratis K
processing	210 consent to the K
proefabonnement	541 K	562 neem een K	564 K
profesor	262 es K
profesora	262 es K
professeur	349 est K
professeure	349 est K
professor	154 ist K	221 is a K	221 is an assistant K
professorin	154 ist K
profitez	328 K de nos offres	352 K de
prohibida	261 queda K
proibida	650 é K a
promise	229 K never to
prosbu	72 máme na vás K	72 máme malou K
proseguire	442 per K la lettura
provided	210 content K by a third party
provision	141 erhalten wir eine K	141 eine kleine K
provisions	141 K-links
przetwarzanie	611 K danych osobowych
""", 'pu': """
pubblicare	5 K un commento	455 prima di K un commento
pubblicato	455 il tuo indirizzo email non sarà K
publicado	644 o seu endereço de e-mail não será K
publication	188 is a reader-supported K
publicidad	10 la K	251 bloqueador de K	266 sin K
publicidade	10 a K
publicitat	10 la K	68 sense K
publicitate	10 K
publikovanie	729 K alebo ďalšie šírenie
published	212 your email address will not be K
puis	328 K # €
puisque	321 K vous êtes là
punya	418 sudah K akun
purchase	207 K through links on our site
pushmeldingen	545 K
""", 'py': """
pyysi	319 K
""", 'qu': """
queremos	234 K pedirte un favor
questa	8 K mappa
questo	8 K video
qui	435 già che sei K
quieras	241 cancela cuando K	267 cancela cuando K
quitter	321 avant de nous K
""", 'ra': """
raccolta	467 K fondi
racconta	466 K
raccontato	466 ha K
raconte	355 K
rad	717 naš K
rajaton	302 K pääsy
raksti	530 K mums
raksts	531 šis K
""", 're': """
reach	220 K him at	220 K her at	220 K them at	229 help us K
reached	194 you've K your limit of free	220 can be K at
reacties	554 in de K
read	0 min K	0 mins K	0 min. K	194 # % left to K	230 what you just K
readers	183 we're asking K	229 K like you	230 our K	233 appeal for K	233 K pay
reading	0 K time	193 keep K for just	193 to finish K	193 to keep K	193 keep K with a
reageren	5 K	554 om te K
recalled	232 K
recalls	232 K
recaptcha	196 protected by K
receba	633 K no seu	633 K todos os dias	653 K as	653 K no seu
receive	196 sign up to K	196 K email from us on behalf of	196 K emails from	210 agree to K emails	229 to K new posts
recevez	331 K chaque	331 K tous les	352 K chaque	352 K notre
recevoir	333 K les alertes
recherche	160 diese K
recherchen	160 unsere K
recibe	244 K cada	244 K todas las	265 K cada
reclame	673 fără K
recomenda	656 K
recurring	228 K donation	231 K donation
redactie	554 mail de K	562 mail de K	562 tip de K	563 onze K
redactor	262 es K
redactora	262 es K
redakce	91 naše K
redakci	91 naši K
redakcia	731 naša K
redakcie	729 bez súhlasu K
redakcija	521 mūsų K	531 mūsu K	717 naša K
redakcije	715 bez dozvole K
redakciju	717 našu K
redakcja	621 nasza K
redakcji	621 naszej K
redaksi	431 K kami
redaksjon	592 vår K
redaksjonen	591 kontakt K	592 kontakt K
redakteur	154 ist K
redakteurin	154 ist K
redaktion	120 vores K	160 unsere K	774 vår K
redaktionelle	144 externe K inhalte
redaktionen	111 skriv til K	765 mejla K
redazione	464 la nostra K
regala	241 K esta nota
registe	631 K-se para
register	193 K for free to
registrarte	244 al K
registrati	442 K per	463 K per	463 K gratis
registreer	541 K je
registrieren	131 K sie sich
registrierung	158 K
registrujte	90 K se
regrette	355 K
regrettent	355 K
rejoignez	336 K-nous sur	352 K-nous	352 K notre	352 K nos
rekao	719 K
rekla	719 K
reklam	91 bez K	621 bez K
reklama	717 bez K
reklamdan	10 K
reklame	10 K
reklamer	120 uden K
reklamin	10 K
reklamou	10 pod K	10 za K
reklamsiz	807 K
reklamy	10 K
relatou	656 K
rely	230 we K on
remaining	194 free articles K	194 free article K	194 articles K this month	194 free stories K
remind	233 K me later
removed	212 this comment has been K
replied	232 K
reply	5 leave a K
reportage	353 ce K
reportagem	654 esta K
reportagens	654 nossas K
reportaje	266 este K
reporter	154 ist K	220 is a K at	221 is a K	221 is a senior K	349 est K
reportera	262 es K
reporterin	154 ist K
reportero	262 es K
reporters	230 our K	230 we, the K
reporting	212 why are you K this	230 our K	230 this K
representam	644 os comentários não K
reproduced	222 may not be K
reproducerea	671 K integrală
reproduction	222 K without permission	348 K interdite	348 toute K	348 droits de K
republish	222 K our articles	222 K this article
republished	222 K with permission
required	212 K fields are marked
research	221 is a K fellow
researcher	221 is a senior K	221 is a K
reservados	261 derechos K	650 todos os direitos K
reservats	66 tots els drets K
reserved	177 all rights K	193 article is K for	222 all rights K	488 all rights K
responsabilidade	644 os comentários são de K
restants	329 articles gratuits K
reste	329 il vous K #%	329 il vous K # %
retrouvez	336 K-nous sur	352 K-nous
rettigheter	589 alle K forbeholdt
rewritten	222 may not be published, broadcast, K
""", 'ri': """
ricamiz	789 küçük bir K var	789 sizden bir K var
ricevi	445 K ogni	463 K ogni	463 K la
rief	162 K
riep	565 K
riippumaton	317 K media
riippumatonta	316 tue K	317 K journalismia
riproduzione	461 K riservata	461 © K
riservati	461 tutti i diritti K
riservato	442 K agli abbonati	442 K ai nostri abbonati	442 questo contenuto è K
""", 'ro': """
rocznie	622 K
ropade	776 K
ropte	594 K
round	227 our K-up
roundup	196 get a weekly K	227 our K	227 weekly K
rozpowszechnianie	619 K artykułu
""", 'ru': """
ruft	162 K
rundbrief	157 K
""", 'sa': """
sa	594 K	776 K
sade	776 K
sagde	122 K
sagen	162 K
sagt	162 K
sagte	162 K
sagten	162 K
said	232 K
saken	567 likte du denne K	591 les hele K	592 denne K
saker	592 våre K
saklidir	805 tüm haklari K	805 her hakki K
saluran	431 K kami
sanoi	319 K
sanoo	319 K
saugomos	519 visos teisės K
says	232 K
""", 'sc': """
scarica	446 K l'app	446 K la app	446 K la nostra app	463 K la nostra	463 K l'app
schicken	159 K sie uns
schon	124 wenn sie K hier sind	124 wo sie K hier sind
schreef	565 K
schreib	159 K uns
schreiben	5 kommentar zu K	146 K sie uns ihre meinung	159 K sie uns	159 K sie an
schreibt	154 K über	154 K für	159 K uns	162 K
schrieb	162 K
schrijf	543 K je in voor	543 K je gratis in	562 K je in	562 K u in	562 K je gratis in
schrijft	565 K
scrie	672 K-ne
scripts	208 unblock K
scris	675 a K
scritto	466 ha K
scrivi	463 K a
scrivici	463 K
""", 'se': """
secondo	466 K
section	212 in the comment K
segnalacelo	463 K
segons	70 K
segueix	67 K-nos
seguici	449 K su	449 K anche su	463 K
seguir	249 puedes K a	249 puede K a
segundo	656 K
sekarang	430 donasi K	430 daftar K
sekite	520 K mus
sekojiet	530 K mums
selaimesi	9 K
selengkapnya	418 untuk membaca K
selon	355 K
semaine	354 par K
semana	267 a la K	655 por K
semanal	244 boletín K
send	196 we'll K you	583 K inn	591 K oss
setiap	432 K bulan
settimana	465 alla K
settings	210 cookie K
seuraa	316 K meitä
""", 'sh': """
share	202 click to K on	202 K this with	202 K this post on
shareholders	230 no K
shouted	232 K
""", 'si': """
sier	594 K
siga	638 K-nos no	638 K-nos nas	653 K-nos
siger	122 K
sign	196 K up to get	229 K up for our	229 K up to our	229 when you K up	229 K up now
signaler	342 K une erreur
signalez	352 K-la-nous	352 K-le-nous
signing	196 thanks for K up	196 thank you for K up	196 by K up, i agree	196 by K up, you agree	196 by K up you agree
silakan	418 K login	418 K masuk
silenced	230 refuse to be K
since	183 K you're here
sinirsiz	793 K erişim
sinulle	298 meillä on K pyyntö
site	230 our K	563 onze K
""", 'sk': """
skaityti	516 norėdami K toliau	516 norint K toliau	516 K toliau galite
skaitytojai	521 mūsų K
skirkite	520 K paramą
skriv	119 K til os	756 K upp dig	773 K upp dig	773 K till oss
skriver	122 K	594 K	776 K
skrzynce	603 w twojej K
""", 'sl': """
sledite	744 K nam
sledujte	80 K nás	90 K nás	730 K nás
""", 'so': """
soci	67 fes-te K	67 fes-te'n K
socia	264 hazte K	265 hazte K
social	139 auch bei K media
socio	237 hazte K	264 hazte K	265 hazte K
sociologue	349 est K
sostegno	438 il tuo K ci	438 abbiamo bisogno del tuo K	463 il tuo K
sostenerci	438 puoi K
sostenitore	463 diventa K
sostenitori	464 i nostri K
sostiene	462 chi ci K	464 chi ci K
sostieni	438 K il nostro	438 K la nostra	463 K il	463 K la
sostienici	462 K	463 K
sottolinea	466 K
soubory	83 K cookie
souhlasu	89 bez K
souligne	355 K
soutenez	324 K notre	351 K-nous	351 K notre	352 K-nous	352 K notre
soutenir	324 pour nous K	352 K notre	352 nous K
soutien	324 votre K est	324 a besoin de votre K	352 votre K
soutiens	352 je K
sovelluksemme	305 lataa K	317 K
sovelluksessa	305 avaa K
sovellus	305 lataa K	305 lataa ilmainen K	316 lataa K
""", 'sp': """
spelregels	554 K
spende	127 deine K für	127 ihre K hilft	127 deine K hilft	127 jede K hilft	127 jede kleine K hilft	127 jede K zählt	159 ihre K	159 deine K	159 eure K	159 mit einer K	159 K jetzt	159 K uns	163 K
spenden	159 K sie	159 jetzt K	163 K
spendenaufruf	163 K
spendenaufrufe	163 K
spendiere	159 K uns
spendieren	159 K sie uns
spiega	466 K
spiegato	466 ha K
spottete	162 K
sprijinul	672 K tău	672 avem nevoie de K
spune	672 K-ne	675 K
spus	675 a K
""", 'sq': """
squadra	464 la nostra K
""", 'st': """
staat	565 K er
standards	222 our K: the
steun	538 met jouw K	538 met uw K	538 K ons met	561 K ons	562 K ons	562 K onze	562 jouw K	562 uw K
stiahnite	730 K si
stimme	155 K
stond	565 K
stories	194 free K left	220 for more K like this	230 our K
story	193 to read the full K	194 free K left	194 last free K	198 read this K in the app	202 share this K on	220 if you have a K to tell	220 email your K to	230 this K
straight	196 K to your inbox
straipsnis	521 šis K
striga	675 K
strona	611 ta K używa
""", 'su': """
submitting	196 by K your email
subscreva	633 K a nossa	633 K as
subscribe	193 K to continue reading	193 K to read the full	193 to continue reading, K	193 K to get access	193 K for full access	196 K to our free	196 K to our weekly	196 K to our daily	204 K to our channel	204 K to our podcast	224 K to the podcast	224 K to our podcast	229 K to our	229 K today	229 K now	229 K to get	229 K for free
subscriber	193 already a K	193 this is a K-only	193 existing K	229 become a K	229 becoming a paid K	229 free or paid K
subscribers	193 this article is for K	193 this article is for premium K	193 this content is for K	193 for K only	193 exclusively for K	193 is exclusive to K	193 existing K	193 for paying K	193 for paid K	230 our K	233 K
subscribing	193 by K to our	196 by K, you agree	229 consider K
subscription	193 off annual K	193 off an annual K	193 your K helps	193 K is being used on another	193 upgrade your K	231 annual K	233 K
subscriptions	233 K
subscriptor	61 ja n'ets K	67 fes-te K	67 fes-te'n K
subscriptors	61 exclusiu per a K	61 només per a K	71 K
subscriu	67 K-te
subskrybenci	621 nasi K	624 K
subskrypcja	624 K
subskrypcje	624 K
substack	233 K
substacks	233 K
suite	328 pour lire la K
suivez	336 K-nous sur	352 K-nous
sunday	227 our K email
suport	67 dona'ns K	67 el teu K
suporta	640 o seu browser não K
support	188 please K us	188 your K, no matter how small	188 K our work by	188 to K my work	188 you can K us	208 your browser does not K	229 K us	229 K our	229 K my work	229 K this work	229 your K	229 we ask you to K	229 K the show
supporta	451 il tuo browser non K
supported	208 your browser is not K	230 reader-K	230 reader K	230 member-K	230 listener-K
supporter	229 become a K
supporting	188 please consider K	229 consider K
survey	212 reader K	212 take our # minute K	212 two-minute K	212 short K	229 take our K
suscribirte	244 al K
suscripciones	269 K
suscriptor	241 ya soy K	241 ya eres K	265 hazte K
suscriptora	265 hazte K
suscriptores	241 exclusivo para K	241 sólo para K	241 solo para K	266 nuestros K	269 K
sustaining	228 K member	229 K member	229 become a K
sutikimo	519 be raštiško K
""", 'sw': """
swisha	773 K
""", 'sz': """
szerint	413 K
""", 'ta': """
taalfout	554 K
tady	72 když už jste K
tahun	432 per K
takip	797 bizi K edin	797 K et	806 bizi K edin
takket	120 K være dig	592 K være deg
tapkite	520 K nariu
tarayiciniz	9 K
tartalmat	8 ezt a K
tartalom	8 a K
tarvitsee	316 K sinua	316 K tukeasi
tarvitsemme	316 K apuasi	316 K tukeasi
""", 'te': """
team	230 our K	563 ons K
teatas	278 K
teica	533 K
teilen	159 K sie uns
teilte	162 K mit
tekst	621 ten K	717 ovaj K
teksty	621 nasze K
telegram	139 unseren K-kanal	204 join our K	204 our K channel	229 join our K	249 canal de K	422 channel K	449 canale K	638 canal no K	690 мы в K	690 наш K-канал	690 в нашем K	690 новости в K	797 K kanali	820 ми в K	820 наш K-канал	820 у нашому K
telli	275 K kohe
tellija	271 oled juba K
tellijatele	271 artikkel on K	271 ainult K
tellimus	279 K
terima	424 K semua
termos	642 K de uso
terms	210 agree to our K of	210 agree to our K and	210 agree to the K
testen	159 jetzt K
tetszett	411 K a cikk
""", 'th': """
theo	841 K dõi báo	849 hãy K dõi	852 K ông	852 K bà	852 K lời
think	212 let us know what you K
this	8 K map	183 if you've made it K far	193 to read the rest of K	222 no part of K
thoughts	212 share your K	229 share your K
""", 'ti': """
tietosuojaseloste	310 K
tikkie	564 K
tilaa	316 K nyt
tilaaja	302 oletko jo K
tilaajamme	317 K
tilaajana	302 jatka lukemista K	302 K pääset	302 K voit
tilaajat	320 K
tilaajille	302 vain K
tilauksen	304 voit peruuttaa K
tilaus	320 K
till	749 vi har en bön K dig
tilmeld	102 K dig vores	119 K dig
time	0 read K
tin	853 bản K
tip	111 K os	111 har du et K	119 K os
tipeee	351 K
tips	583 K oss	583 har du et K	591 K oss	765 har du ett K	765 har du K
tipsa	773 K oss
""", 'tj': """
tjeneste	95 en lille K at bede	567 en liten K å be
""", 'tl': """
tl	808 # K
""", 'to': """
today	229 sign up K
toestemming	552 K te geven
toeta	275 K meid
toetage	275 K meid
toetus	275 sinu K	275 teie K
toimetus	276 meie K
toimintaamme	316 tue K
toimittajamme	317 K
toimituksellemme	317 K
toimituksemme	317 K
toimitusta	316 tue K
told	232 K
toteaa	319 K
touch	220 get in K with our	229 get in K
""", 'tr': """
trabajo	237 si te gusta nuestro K	266 nuestro K
trabalho	654 nosso K
tragen	159 K sie sich
traitement	340 K de vos données
trakteer	562 K ons
transferred	210 personal data may be K
translated	225 this article was K
transparenzhinweis	152 K
tratamento	642 K dos seus dados
tratamiento	253 K de tus datos
trattamento	453 K dei dati
travail	353 notre K
trenger	570 vi K din støtte	591 vi K din hjelp
trial	193 your free K	229 start your free K	229 start a free K	231 free K
""", 'tu': """
tukesi	316 K
tulis	433 K
tulisan	431 K ini
tunnus	316 luo K
tutur	433 K
""", 'tw': """
tweeted	232 K
twierdzi	623 K
twitter	202 share on K	204 follow him on K	204 follow her on K	204 follow them on K	204 follow on K
twitterze	608 na facebooku i K
""", 'ty': """
tygodniowo	622 K
""", 'ub': """
ubegrenset	572 K tilgang
""", 'ud': """
udfyldes	111 skal K
""", 'ug': """
ugen	121 om K
""", 'ui': """
uitgeschakeld	550 javascript is K
uitschrijven	543 op elk moment K
""", 'uj': """
ujar	433 K
ujarnya	433 K
""", 'uk': """
uken	593 i K
""", 'un': """
unavailable	208 video K
uneix	67 K-te
ungkap	433 K
unisciti	463 K
unlimited	193 get K access	193 K digital access
unlock	193 K the rest
unser	160 K ziel	160 K team
unsere	135 K app	159 können sie K	160 K leser
unseren	160 K lesern	160 K kanal
unserer	135 in K app	160 K arbeit
unsubscribe	196 K at any time	196 K anytime
untuk	430 masuk K
""", 'up': """
upozorava	719 K
upozornenia	13 K
uppger	776 K
ups	233 pop-K
""", 'ur': """
urged	232 K
""", 'ut': """
utilisation	340 K de cookies	340 K des cookies	340 conditions générales d'K
utilisons	340 nous K des cookies
utilizamos	253 K cookies	642 K cookies
utilizza	453 questo sito K i cookie	453 K cookie
utilizziamo	453 K i cookie
""", 'uu': """
uudiskiri	274 telli meie K	275 telli K	276 meie K	279 K
uudiskirjaga	274 K
uutiskirje	304 tilaa K	316 tilaa K	320 K
uutiskirjeemme	304 K	317 K
""", 'uv': """
uvedl	93 K
uvedla	93 K
uviedla	733 K
uviedol	733 K
""", 'uy': """
uyardi	809 K
uyariyor	809 K
uygulama	795 mobil K
uygulamamiz	807 K
uygulamamizi	795 K indirin	795 K indir	806 K indir
uygulamayi	795 K indir	795 K indirin
""", 'va': """
valfri	752 swisha K summa	775 K summa
valgfritt	570 vipps et K
valittaa	319 K
vare	774 tack K er	774 tack K dig
varnar	776 K
varoittaa	319 K
varslinger	13 K
varuje	93 K
vayas	234 antes de que te K
""", 've': """
veckan	775 i K
veraltet	142 ihr browser ist K
verder	535 voor je K gaat	541 lees K met	541 om K te lezen	541 K lezen?
vereiste	554 K velden
verhaal	563 dit K	563 goed K
verhalen	563 onze K
verhindert	144 ein skript K
verileriniz	800 kişisel K
verklaarde	565 K
verouderd	550 je browser is K
verpassen	159 K sie
verscheen	560 dit artikel K eerder
verschenken	159 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	157 K
vertelde	565 K
vertelt	565 K
verwenden	144 wir K cookies
verwendest	142 K einen adblocker
verwendet	144 diese website K cookies	144 diese webseite K cookies
verzoek	535 een klein K
""", 'vi': """
vidare	754 för att läsa K	773 läs K för
video	8 this K	8 este K	8 deze K	8 denne K
videoen	8 denne K
videre	100 for at læse K	119 læs K for	572 for å lese K	591 les K for
view	198 K in app
views	194 free K left
viikossa	318 K
vikao	719 K
vincoli	465 senza K
vipps	591 K
visto	435 K che sei qui
visualizzare	453 per K questo contenuto
""", 'vo': """
voice	230 our K
volal	93 K	733 K
volg	548 K ons op	548 K ons via	562 K ons
volgens	565 K
voor	543 meld je aan K
voorbehouden	560 alle rechten K
voordat	535 K je gaat
vorbehalten	152 alle rechte K
vores	103 hent K app	103 i K app	119 støt K	119 hent K	120 K app
vorlesen	2 artikel K	2 text K
votre	324 K don nous	351 K don	352 K don
vous	353 sans K
""", 'vr': """
vragen	535 hebben we een gunst te K	535 we willen je iets K
vriend	562 word K
vroeg	565 K
""", 'vs': """
vsebino	8 to K
""", 'vu': """
vuodessa	318 K
vurguladi	809 K
""", 'vy': """
vyhrazena	89 všechna práva K
""", 'wa': """
waardevol	535 vond je dit artikel K
waarschuwt	565 K
waktu	0 K baca
warned	232 K
warns	232 K
warnt	162 K
warnte	162 K
washington	221 is a K
""", 'we': """
webbplats	763 denna K använder cookies
website	109 dette K bruger	160 unsere K	230 our K
week	231 a K	231 per K	564 per K
weekly	196 sign up for our K	227 our K email	227 K round-up
weiterlesen	131 K mit	131 jetzt K	131 diesen artikel K	131 kostenlos K	131 mit plus K	142 mit werbung K
weiterzulesen	131 um K
weken	564 K voor
werbeblocker	142 deaktivieren sie ihren K
werbefrei	160 K
werbevereinbarung	134 stimme ich der K zu
werbung	10 K	160 ohne K
werde	159 K teil
werden	159 K sie teil
werk	563 ons K
wersja	2 K audio
wesprzyj	599 K nasze	620 K nas	620 K nasze	620 K naszą	620 K mnie
weten	554 laat het ons K	562 laat het ons K	565 laat K
""", 'wh': """
what	228 give K you can	229 give K you can	229 pay K you can
whatsapp	135 K-kanal der	139 K-kanal	202 share on K	204 join our K	204 join us on K	204 our K channel	204 updates on K	229 join our K	249 canal de K	336 chaîne K	336 canal K	422 saluran K	422 kanal K	422 channel K	449 canale K	548 K-kanaal	608 kanał na K	638 canal no K	638 canal do K	638 grupo do K	664 canalul de K	797 K kanali
while	183 K you're here
whitelist	208 K our site	208 K this site
""", 'wi': """
widerrufen	134 jederzeit K
window	202 opens in new K	202 opens in a new K
winning	221 is an award-K
withdraw	210 K your consent
""", 'wo': """
woche	161 pro K
wochen	161 K lang
word	538 K lid en	561 K lid	562 K lid
work	229 back our K	230 our K
""", 'wr': """
write	212 K to us at	229 K to us
writer	220 is a staff K for	220 is a senior K at	221 is a staff K	221 is a senior K	221 is a K
writes	221 K about	232 K
written	221 has K for
wrote	232 K
""", 'ws': """
wsparcie	599 twoje K	620 twoje K
wsparciu	599 dzięki twojemu K
wspieraj	620 K nas
""", 'wu': """
wurde	155 text K
""", 'wy': """
wyjdziesz	596 zanim K
wymagane	613 pola są K
""", 'ya': """
yakiniyor	809 K
yapabilmek	5 yorum K
yaparak	793 giriş K
yapilamaz	805 alinti K
yapin	806 bağiş K
yapmak	5 yorum K
yazdi	809 K
yazin	806 bize K
yaziyi	2 K dinle
yazmak	5 yorum K
""", 'ye': """
year	231 a K	231 per K
""", 'yi': """
yillik	808 K
""", 'yo': """
your	212 have K say in	229 have K say
youtube	144 inhalte von K	204 on K for more	204 on K for the	841 kênh K của
""", 'za': """
zabronione	619 kopiowanie K
zainstaluj	604 K aplikację
zalo	841 quan tâm K
zaloguj	601 K się, aby	601 K się aby
zamkniesz	596 zanim K
zapisal	747 je K
zapisz	603 K się na nasz	620 K się na	620 K się do
zarejestruj	601 K się, aby	620 K się
zavisi	716 K od vas
""", 'zb': """
zbierka	734 K
""", 'ze': """
zegt	565 K
zei	565 K
""", 'zi': """
ziedo	530 K
ziedojums	534 K
""", 'zo': """
zostanie	613 twój adres email nie K
""", 'zr': """
zrezygnuj	601 K w każdej chwili	622 K w każdej chwili
""", 'zu': """
zugeschickt	134 per e-mail K	134 per mail K
zusammenfassung	155 K
zustimmung	144 K jederzeit	144 mit ihrer K	144 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
aastas
abbestellen
abbonamenti
abbonamento
abbonati
abbonato
abilitare
abonament
abonat
abone
aboneler
abonelere
abonelerimiz
abonelik
abonements
abonentiem
abonents
abonne
abonnee
abonneer
abonnees
abonnement
abonnementen
abonnements
abonnent
abonnenten
abonnenter
abonnentin
abonnentinnen
abonner
abonnez
abonniere
abonnieren
abrir
abyste
accede
accedi
accept
acceptant
accepteer
accepter
accepteren
access
according
account
aconseja
aconsejaba
aconselha
acrescentou
actionnaire
adblock
adblocker
added
adgang
adres
adresa
adresiniz
adresse
adresu
advarer
adverteix
advertentie
advertenties
advertisement
advertisements
advierte
adviseert
affermato
afficher
affichera
affiliate
affirme
affirment
afirma
afirmar
afirmou
afmelde
aggiornamenti
aggiunto
agora
ahora
aidez
aiutaci
aiutarci
ajakirjandus
ajakirjanikud
ajoute
ajuda
ajude
ajutorul
aktivieren
akzeptieren
alamat
aldus
alerta
alertas
alertes
alertou
alerts
allow
an
andare
android
angezeigt
anggota
anlatti
anmelden
anmeldung
annetus
anno
annonce
annoncen
annoncer
annonsblockerare
annonseblokkering
annonsen
annonser
announced
ano
antes
anvender
any
anytime
anzeige
anzeigen
apeluje
aplicativo
aplikace
aplikaci
aplikacja
aplikacji
aplikasi
apoiador
apoie
apoio
aporte
apoyo
app
appareil
appeared
appen
application
applications
aqui
arbeid
arbeit
arbeitet
arbejde
arbete
argued
arrivato
article
articles
articol
articolele
articoli
articolo
articolul
artigo
artigos
artikel
artikelen
artikeln
artikkel
artikkelen
artikkeli
artiklen
arvioi
asegura
asked
asks
assinante
assinantes
assinatura
assinaturas
assine
associate
atbalsti
atbalstiet
atbalsts
audio
audiofassung
audioverze
aufgefallen
ausblenden
auteur
author
automated
automatisch
autor
autora
autorin
autrice
available
avec
averci
avertit
avise
avsluta
avverte
ayda
aydinlatma
aylik
ba
bad
baixa
baixe
banner
banners
bantu
bastano
becoming
bedankt
befindet
before
begging
begs
beitrag
belirtti
benachrichtigungen
benadrukt
bent
berdonasi
bereits
bergabung
bergabunglah
berichten
berichterstattung
berichtet
berichtete
berita
berkomentar
berlangganan
besedah
besoin
bestellen
bestellung
betaalmuur
betalingsmur
betonte
bezahlschranke
bidrag
bijdrage
bildirimlere
bildirimleri
billionaire
bilten
binding
bindingstid
bindningstid
bisogno
bitte
blocker
bloqueador
bralcev
bralci
branja
brauchen
breaking
briefing
browser
browserul
brskalnik
bulan
buletin
bulunabilirsiniz
bulunun
cada
cadastre
cadeau
cafecito
canal
canale
canali
canalul
cancel
cancele
cancellarti
carte
casella
celotnega
cerut
channel
chaque
chcete
chegou
chercheur
chercheuse
chia
chiede
chiederti
chief
chiesto
chip
chipping
choose
cijelog
cikk
cikkeink
cipta
citire
cititorii
claimed
client
codziennie
coffee
columnist
comenta
comentar
comentari
comentario
comentarios
comment
commentaire
commentaires
commentare
commenter
commenti
commenting
commento
comments
commission
community
compartilhe
compartir
compensation
complained
complains
completa
completo
complimentary
compte
comunique
condiciones
condividi
confirm
connect
connectez
consent
consentiti
consider
contact
contacted
conte
contenido
contenidos
content
contenu
contenus
contenuti
contenuto
contingut
continua
continuar
continuare
continue
continuer
contou
contribua
contribuez
contribuisci
contributing
contribution
contributo
contributor
conversation
cookie
cookies
correo
correspondant
correspondante
correspondent
correspondents
corresponsal
correu
courriel
coverage
covers
created
creative
crowdfunding
czekamy
czytaj
czytania
czytelnicy
dagelijks
daily
dakika
danach
dapatkan
dar
darbu
darowizna
darowizny
darte
darujme
dary
data
datenschutzbestimmungen
datenschutzhinweise
deaktiviere
deaktivieren
deaktiviert
debatten
declarat
declarou
dedi
dedicated
deductible
deel
dejal
dejala
delivered
delo
demanar
demander
denuncia
departe
depend
der
derden
desactiva
desactivar
desative
descarga
descarrega
descarregue
destek
detected
detto
devamini
devenez
dice
diceva
dich
dichiarato
die
diesen
dieser
dieses
dig
digest
digipakett
dijo
dinara
dinleyin
dir
direct
directement
directly
directo
disabilita
disait
disattiva
discussion
disdici
disiscriverti
diskutieren
dispatch
disponibile
disponible
dispositivo
disse
dit
dites
diu
diventa
diz
dizia
diziam
dodal
dodala
dodao
dollar
don
dona
donacija
donacije
donacijo
donacijom
donaciones
donacions
donasi
donate
donateur
donateurs
donatie
donaties
donating
donation
donations
donativo
donatrices
donazione
donazioni
doneer
donirajte
donnez
dons
dostupan
download
drepturile
drittplattformen
dukung
dukungan
dung
dziennikarstwo
dziennikarze
edebilirsiniz
editor
editors
eerste
eftertryck
eigener
eilmeldungen
einem
einverstanden
einwilligung
ekibimiz
eksternt
elfogadom
elle
elmondta
email
emailing
embed
embedded
embora
enable
engagement
engelleyici
engelleyicinizi
enjoyed
enligt
enter
entering
entlang
entrada
equipa
equipe
erforderliche
erschien
erschienen
escreva
escreveu
escribe
escritor
escritora
escriu
esimene
essai
ettertrykk
euro
every
exclusief
exclusivo
explained
explica
explicar
explicat
explicou
explique
external
externe
externen
externer
externes
facebook
facebooku
faire
fais
faisant
faites
farci
favor
favour
feedback
fehler
fehlerhinweis
feliratkozom
fellow
fenntartva
fi
figyelmeztet
finanzieren
fizess
fizessen
folge
folgen
folgt
follow
folosim
for
forbeholdes
fordert
forderte
forint
forinttal
forklarer
forteller
fortgesetzt
fortsette
founder
fragt
fragte
free
freelance
freiartikel
freier
freiwilligen
from
fund
funded
fundraising
gabung
ganzen
gave
gazetecilerimiz
gazetecilik
gebruiken
gebruikt
gedetecteerd
gefallen
gefragt
gefunden
gehen
gekennzeichnete
geladen
gelesen
genehmigung
generated
generosity
gengives
genossenschaft
gepubliceerd
gern
geschlossen
gian
gift
giornale
giornalismo
giornalisti
gitmeden
gjengis
google
gostou
gracias
granskning
granskningar
granskningen
gratis
gratuit
gratuita
gratuitas
gratuitement
gratuiti
gratuito
gratuitos
gridava
gritaba
gritava
guidelines
haber
haberi
haberlerimiz
haftalik
have
havi
havonta
hay
hear
hebben
hekelt
hela
hele
helfen
helft
helloasso
help
helpful
her
here
herunterladen
hetente
hevder
hilf
hinterlassen
historien
historienne
historier
hjelp
hubungi
huusi
hvor
iddia
ideal
identifiez
ifade
ihtiyacimiz
iklan
ikuti
ilimitado
ilk
illimitato
ilmoitukset
impozit
inbox
inchiesta
inchieste
indbakke
indbakken
independen
independence
independencia
independent
independente
independents
independiente
indhold
indipendente
indipendenza
infocom
infolettre
informasjonskapsler
information
informations
informativa
informazione
inhalt
inhalte
inhalts
inhoud
initialement
inkorg
inloggen
innan
innboksen
innholdet
inschakelen
inscreva
inscrever
inscription
inscrit
inscrivant
inscrivez
insisted
instagram
instagramie
instagramu
instale
install
integritetspolicy
invest
investigaciones
investigador
investigadora
investigation
investigations
investigative
invite
invitent
iratkozz
iratkozzon
iscrivendoti
iscriviti
iscrizione
istedi
izjavila
izjavio
jaar
jahr
jar
jaunumi
jaunumiem
javascript
javite
jederzeit
jelas
jelentkezzen
jelezze
jetzt
join
jornal
jornalismo
jornalistas
journal
journalism
journalisme
journalismi
journalismimme
journalismus
journalist
journaliste
journalisten
journalister
journalistes
journalistiek
journalistik
journalistikk
journalistin
journalists
jurnalis
jurnalisme
jurnalismul
juttu
juttujamme
juttuvinkki
jutusta
kaart
kaitstud
kami
kanaal
kanal
kanale
kanalimiz
kanalimiza
kanavamme
karte
karya
kata
katanya
kaydolun
kdykoli
kebijakan
keep
kertoi
kertoo
ketentuan
kiitos
kirimkan
kirjaudu
kirjoitti
kirjuta
kirjutas
kk
klaagt
klagar
klagen
klager
klagt
kleine
klical
kolumnist
kolumnistin
komentar
komentarisali
komentarisanje
komentarz
komentarzach
komentiranje
kommentare
kommentaren
kommentarerna
kommentarfeltet
kommentarfunktion
kommentera
kommentere
kommentieren
kommentoidaksesi
konten
kontingent
konto
korrespondent
korrespondentin
korzystamy
kostenlos
kostenlose
kostenlosen
kostenpflichtig
kritiserar
kritiserer
kritisieren
kritisiert
kritizuje
kronor
kullan
kullanilamaz
kullanilmaktadir
kullaniyoruz
kumppanimme
kunne
kurzfassung
kutunuza
kuukaudessa
kuus
laadi
laatste
ladda
lade
laden
lahjoituksesi
lahjoitus
lamenta
lamentano
lamentou
lance
langganan
last
laut
lavoro
lecteur
lecteurs
lectoras
lectores
lectors
lectrices
lectura
lecture
lecturer
leden
leernos
leestijd
legge
leggere
lei
leiter
leiterin
leitores
leitura
lesedauer
lesen
leser
leserbrief
leserbriefe
lesere
leserfinanziert
leserinnen
lesetid
lesezeit
letno
lettori
lettre
lettrici
lettura
leyendo
lezers
libovolnou
lid
liitu
liked
liker
limitat
liputan
lire
lisas
listen
llegado
llegint
log
logg
logga
logged
login
lugeda
lugejad
lugemiseks
luisterversie
lukeaksesi
lukemista
lukijamme
lukuaika
lunar
lydversion
maand
maandelijks
machen
mail
mailadres
mailadresse
mailbox
mailu
mailul
mainoksen
mainoksia
mainos
mainosten
maken
maksumuuri
mapa
masuk
masukkan
matched
material
md
medio
medlem
meie
meinen
meint
meinte
meinung
mejl
mejla
melanjutkan
meld
melde
melden
meldingen
member
members
membro
membutuhkan
menar
mener
menggunakan
mengutip
menit
mensais
mensuales
mensuel
menurut
menyatakan
merci
merkezimiz
mes
mese
mesec
mesiac
message
messagerie
metus
miembro
minggu
minket
minute
minutes
misiniz
mission
mitdiskutieren
mitglied
mitglieder
mitteilungen
mjesec
mnd
mobile
mobilepay
modalidad
moderador
moderados
moderated
mois
moittii
monat
monatlich
mondta
month
monthly
mukaan
mums
nabiralnik
nachdruck
nachrichten
nadaljevanje
najnowsze
napisz
naprej
napsal
napsala
naslov
nastavak
nastavili
naszej
navegador
navigateur
navodi
necesitamos
necessitem
neem
nell
nella
neodvisni
neodvisno
neovisno
nepriklausoma
netiquette
nettleser
nettleseren
nettstedet
neuen
news
newsletter
newslettera
newsletterem
newsletters
newsletterul
newspaper
newsroom
nezavisni
nezavisno
ngay
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
njuzleter
nonprofit
nosso
nostra
nostre
nostro
noticia
notificaciones
notifications
notifiche
notified
notifikasi
notifikationer
notify
notiser
notre
novice
novinari
novinarji
novinarstvo
noviniek
nuestra
nuestras
nuestro
nuestros
numer
nyhedsbrev
nyhedsbreve
nyhedsbrevet
nyheterna
nyhetsbrev
nyhetsbrevet
nyilatkozta
obavijesti
obbligatori
oberoende
objasnio
obligatoires
obligatori
obligatorios
obligatoriska
obligatoriske
obrigado
obsah
obsahu
obserwuj
obvestila
odejdete
oferecer
off
offert
offrez
offrici
offrimi
oglasa
oglasov
oglasu
okumaya
okurlarimiz
okurlarimizin
olarak
olun
onafhankelijke
onafhankelijkheid
onbeperkt
ondersteunt
onderzoek
onderzoeken
ontdek
ontvang
onze
open
ophavsretten
opinion
oplyser
opozarja
opplyser
opprett
opublikowany
opzegbaar
original
originally
originalmente
originariamente
ortaklarimiz
ostrzega
overname
ovisi
padroni
pago
palautetta
par
parama
parceiros
paremkite
parteispende
partenaires
participar
partir
partner
partnere
partners
partnerzy
pasak
patreon
patron
patronem
paywall
paywalls
pedirte
pediu
pelanggan
pembaca
pequeno
per
peramban
percent
perfil
periodisme
periodismo
periodista
periodistas
periodistes
permanencia
personale
personales
persondatapolitik
personenbezogene
personnelles
personoplysninger
personopplysninger
personuppgifter
pertama
phone
pide
piebilda
piece
pierwszy
pirmas
pitch
pitching
pix
plakaten
plattform
player
please
plusartikelen
plusartikels
pobierz
podatku
podcast
podcastimiz
podcastimme
podcasts
podcastul
podcastunk
podcasty
podd
podkast
podle
podpora
podporo
podporte
podprite
policy
politica
political
politika
politikasi
politikwissenschaftler
politologue
polub
pomagajte
pomozite
pomozte
ponctuel
portal
post
postadress
postadresse
postanite
postaw
postfach
potrebna
potrebujeme
potrebujemo
potrivit
potrzebujemy
pourboire
poursuivez
poursuivre
povedal
povedala
powerful
powiadomienia
praca
pratite
pravi
precisa
precisamos
precizat
predplatitelia
preferences
preferita
preferred
preglednik
prejemajte
preluarea
prema
premier
prenesite
prenumerant
prenumeranter
prenumerata
prenumeration
prenumerationen
prenumeratoriams
prenumerera
prenumeruojate
prenumeruokite
presenteie
pretplata
pretplatite
pretplatnici
pretplatnicima
pretplatnik
pretplatnike
preuzimanje
preuzmite
preventing
prijavite
prima
primeiro
primer
primo
principles
print
prispejte
privacidad
privacidade
privacy
privacybeleid
privacyverklaring
privatlivspolitik
probeabo
probeer
proberen
processing
proefabonnement
profesor
profesora
professeur
professeure
professor
professorin
profitez
prohibida
proibida
promise
prosbu
proseguire
provided
provision
provisions
przetwarzanie
pubblicare
pubblicato
publicado
publication
publicidad
publicidade
publicitat
publicitate
publikovanie
published
puis
puisque
punya
purchase
pushmeldingen
pyysi
queremos
questa
questo
qui
quieras
quitter
raccolta
racconta
raccontato
raconte
rad
rajaton
raksti
raksts
reach
reached
reacties
read
readers
reading
reageren
recalled
recalls
recaptcha
receba
receive
recevez
recevoir
recherche
recherchen
recibe
reclame
recomenda
recurring
redactie
redactor
redactora
redakce
redakci
redakcia
redakcie
redakcija
redakcije
redakciju
redakcja
redakcji
redaksi
redaksjon
redaksjonen
redakteur
redakteurin
redaktion
redaktionelle
redaktionen
redazione
regala
registe
register
registrarte
registrati
registreer
registrieren
registrierung
registrujte
regrette
regrettent
rejoignez
rekao
rekla
reklam
reklama
reklamdan
reklame
reklamer
reklamin
reklamou
reklamsiz
reklamy
relatou
rely
remaining
remind
removed
replied
reply
reportage
reportagem
reportagens
reportaje
reporter
reportera
reporterin
reportero
reporters
reporting
representam
reproduced
reproducerea
reproduction
republish
republished
required
research
researcher
reservados
reservats
reserved
responsabilidade
restants
reste
retrouvez
rettigheter
rewritten
ricamiz
ricevi
rief
riep
riippumaton
riippumatonta
riproduzione
riservati
riservato
rocznie
ropade
ropte
round
roundup
rozpowszechnianie
ruft
rundbrief
sa
sade
sagde
sagen
sagt
sagte
sagten
said
saken
saker
saklidir
saluran
sanoi
sanoo
saugomos
says
scarica
schicken
schon
schreef
schreib
schreiben
schreibt
schrieb
schrijf
schrijft
scrie
scripts
scris
scritto
scrivi
scrivici
secondo
section
segnalacelo
segons
segueix
seguici
seguir
segundo
sekarang
sekite
sekojiet
selaimesi
selengkapnya
selon
semaine
semana
semanal
send
setiap
settimana
settings
seuraa
share
shareholders
shouted
sier
siga
siger
sign
signaler
signalez
signing
silakan
silenced
since
sinirsiz
sinulle
site
skaityti
skaitytojai
skirkite
skriv
skriver
skrzynce
sledite
sledujte
soci
socia
social
socio
sociologue
sostegno
sostenerci
sostenitore
sostenitori
sostiene
sostieni
sostienici
sottolinea
soubory
souhlasu
souligne
soutenez
soutenir
soutien
soutiens
sovelluksemme
sovelluksessa
sovellus
spelregels
spende
spenden
spendenaufruf
spendenaufrufe
spendiere
spendieren
spiega
spiegato
spottete
sprijinul
spune
spus
squadra
staat
standards
steun
stiahnite
stimme
stond
stories
story
straight
straipsnis
striga
strona
submitting
subscreva
subscribe
subscriber
subscribers
subscribing
subscription
subscriptions
subscriptor
subscriptors
subscriu
subskrybenci
subskrypcja
subskrypcje
substack
substacks
suite
suivez
sunday
suport
suporta
support
supporta
supported
supporter
supporting
survey
suscribirte
suscripciones
suscriptor
suscriptora
suscriptores
sustaining
sutikimo
swisha
szerint
taalfout
tady
tahun
takip
takket
tapkite
tarayiciniz
tartalmat
tartalom
tarvitsee
tarvitsemme
team
teatas
teica
teilen
teilte
tekst
teksty
telegram
telli
tellija
tellijatele
tellimus
terima
termos
terms
testen
tetszett
theo
think
this
thoughts
tietosuojaseloste
tikkie
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilauksen
tilaus
till
tilmeld
time
tin
tip
tipeee
tips
tipsa
tjeneste
tl
today
toestemming
toeta
toetage
toetus
toimetus
toimintaamme
toimittajamme
toimituksellemme
toimituksemme
toimitusta
told
toteaa
touch
trabajo
trabalho
tragen
traitement
trakteer
transferred
translated
transparenzhinweis
tratamento
tratamiento
trattamento
travail
trenger
trial
tukesi
tulis
tulisan
tunnus
tutur
tweeted
twierdzi
twitter
twitterze
tygodniowo
ubegrenset
udfyldes
ugen
uitgeschakeld
uitschrijven
ujar
ujarnya
uken
unavailable
uneix
ungkap
unisciti
unlimited
unlock
unser
unsere
unseren
unserer
unsubscribe
untuk
upozorava
upozornenia
uppger
ups
urged
utilisation
utilisons
utilizamos
utilizza
utilizziamo
uudiskiri
uudiskirjaga
uutiskirje
uutiskirjeemme
uvedl
uvedla
uviedla
uviedol
uyardi
uyariyor
uygulama
uygulamamiz
uygulamamizi
uygulamayi
valfri
valgfritt
valittaa
vare
varnar
varoittaa
varslinger
varuje
vayas
veckan
veraltet
verder
vereiste
verhaal
verhalen
verhindert
verileriniz
verklaarde
verouderd
verpassen
verscheen
verschenken
version
versione
verteiler
vertelde
vertelt
verwenden
verwendest
verwendet
verzoek
vidare
video
videoen
videre
view
views
viikossa
vikao
vincoli
vipps
visto
visualizzare
voice
volal
volg
volgens
voor
voorbehouden
voordat
vorbehalten
vores
vorlesen
votre
vous
vragen
vriend
vroeg
vsebino
vuodessa
vurguladi
vyhrazena
waardevol
waarschuwt
waktu
warned
warns
warnt
warnte
washington
webbplats
website
week
weekly
weiterlesen
weiterzulesen
weken
werbeblocker
werbefrei
werbevereinbarung
werbung
werde
werden
werk
wersja
wesprzyj
weten
what
whatsapp
while
whitelist
widerrufen
window
winning
withdraw
woche
wochen
word
work
write
writer
writes
written
wrote
wsparcie
wsparciu
wspieraj
wurde
wyjdziesz
wymagane
yakiniyor
yapabilmek
yaparak
yapilamaz
yapin
yapmak
yazdi
yazin
yaziyi
yazmak
year
yillik
your
youtube
zabronione
zainstaluj
zalo
zaloguj
zamkniesz
zapisal
zapisz
zarejestruj
zavisi
zbierka
zegt
zei
ziedo
ziedojums
zostanie
zrezygnuj
zugeschickt
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  187),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 217))

LINKS: list[tuple[str, str, tuple[str, ...]]] = [('link.share', 'share',
  ('facebook.com/sharer', 'facebook.com/share.php', 'facebook.com/dialog', 'm.facebook.com/sharer', 'twitter.com/intent',
   'twitter.com/share', 'twitter.com/home?status', 'x.com/intent', 'x.com/share', 'linkedin.com/sharearticle', 'linkedin.com/sharing',
   'linkedin.com/cws/share', 'api.whatsapp.com/send', 'wa.me/?text', 'web.whatsapp.com/send', 't.me/share', 'telegram.me/share',
   'pinterest.com/pin/create', 'reddit.com/submit', 'share.flipboard.com', 'getpocket.com/save', 'getpocket.com/edit',
   'bsky.app/intent', 'threads.net/intent', 'vk.com/share', 'connect.ok.ru/offer', 'news.ycombinator.com/submitlink',
   'tumblr.com/share', 'tumblr.com/widgets/share', 'xing.com/spi/shares', 'xing.com/app/user?op=share', 'b.hatena.ne.jp/add',
   'b.hatena.ne.jp/entry', 'social-plugins.line.me', 'line.me/r/msg', 'timeline.line.me/social-plugin', 'service.weibo.com/share',
   'addtoany.com', 'addthis.com', 'sharethis.com', 'share.naver.com', 'mix.com/add', 'buffer.com/add', 'digg.com/submit',
   'viber.com/forward')),
 ('link.till', 'donation',
  ('patreon.com/', 'ko-fi.com/', 'buymeacoffee.com/', 'paypal.com/donate', 'paypal.me/', 'paypal.com/paypalme', 'donorbox.org/',
   'givebutter.com/', 'steadyhq.com/', 'opencollective.com/', 'liberapay.com/', 'github.com/sponsors/', 'support.theguardian.com/',
   'flattr.com/', 'boosty.to/', 'tipeee.com/', 'helloasso.com/', 'cafecito.app/', '/donate', '/donation', '/donations', '/support-us',
   '/supportus', '/spenden', '/faire-un-don', '/don', '/dona', '/apoyanos', '/sostienici', '/steun', '/doneer', '/podderzhat',
   '/contribute')),
 ('link.subscribe', 'paywall',
  ('/subscribe', '/subscription', '/subscriptions', '/membership', '/become-a-member', '/abo', '/abonnement', '/abonnements',
   '/abonnieren', '/suscripcion', '/suscribete', '/suscripciones', '/assine', '/abbonati', '/abonneren', '/prenumerera', '/abonner',
   '/subskrypcja', '/register', '/signup', '/sign-up')),
 ('link.newsletter', 'newsletter',
  ('/newsletter', '/newsletters', '/nieuwsbrief', '/nieuwsbrieven', '/nyhetsbrev', '/nyhedsbrev', '/infolettre', '/boletin',
   '/boletines', '/e-mail-newsletter')),
 ('link.app', 'app',
  ('apps.apple.com/', 'itunes.apple.com/app', 'itunes.apple.com/us/app', 'play.google.com/store/apps', 'appgallery.huawei.com',
   'app.adjust.com', 'onelink.me')),
 ('link.follow', 'follow',
  ('news.google.com/publications', 'news.google.com/app', 'google.com/preferences/source', 'flipboard.com/@', 'whatsapp.com/channel',
   'profile.google.com/cp', 'facebook.com/tr', 'podcasts.apple.com/', 'open.spotify.com/show'))]

SELECTORS: list[tuple[str, str, tuple[str, ...]]] = []
