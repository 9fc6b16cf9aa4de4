"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

# fmt: off

# id that begins with the language, first letter of match and number of kind, role, most, groups of words beside it
PHRASES = """\
all.reading	c16		9	#
all.listen	s10		10	article|story|artikel|l'article|cet article|artículo|noticia|nota|reportagem|articolo|notizia|artigo|matéria|notícia|artiklen|artikkelen|saken|artikeln|artikkeli|juttu|juttua|artykułu|artykuł|tekstu|článek|článok|cikket|cikk|articolul|dinle|dinleyin|статью|материал|статтю|матеріал|статията|članak|članku|vest|vijest|το άρθρο|المقال|المقالة|الخبر|לכתבה|הכתבה|مطلب|लेख|ख़बर|聴く|聞く|音声*|듣기|본문|本文|文章|全文|bài viết|bài|artikel ini|berita ini|บทความ|ข่าว|verhaal|anhören|aquest article
all.read-aloud	c10		10
all.share	s10		14	article|story|this post|this piece|this page|artikel|diesen artikel|den artikel|beitrag|diesen text|diesen beitrag|diese geschichte|cet article|l'article|cette information|cette histoire|este artículo|el artículo|esta noticia|la noticia|esta nota|la nota|artículo|nota|noticia|questo articolo|l'articolo|la notizia|questa notizia|questa storia|este artigo|esta matéria|esta notícia|esta reportagem|artigo|notícia|matéria|dit artikel|dit verhaal|dit bericht|artiklen|artiklen her|historien|saken|artikkelen|denne saken|artikeln|den här artikeln|texten|artikkeli|artikkelin|juttu|jutun|tämä artikkeli|artykuł|ten artykuł|artykułu|artykułem|tekst|ten tekst|článek|článku|tento článek|článok|tento článok|cikk|cikket|ezt a cikket|articolul|acest articol|haberi|bu haberi|yaziyi|makaleyi|статью|эту статью|материал|этот материал|новость|статтю|цю статтю|матеріал|новину|статията|новината|тази статия|vest|ovu vest|vijest|članak|ovaj članak|članek|to novico|novico|το άρθρο|άρθρο|αυτό το άρθρο|المقال|هذا المقال|الخبر|المقالة|هذا الخبر|הכתבה|את הכתבה|לכתבה|مطلب|این مطلب|مقاله|خبر|این خبر|लेख|ख़बर|खबर|ख़बर को|রিপোর্ট|খবর|খবরটি|সংবাদটি|記事|この記事|기사|이 기사|기사를|本文|文章|本文章|这篇文章|新聞|bài viết|bài|bài này|artikel ini|berita ini|บทความ|ข่าว|aquest article|link to article|freunden|proches|amigos|amici|vrienden|znajomym|znajomymi|přáteli|priateľmi|ismerőseiddel|barátaiddal|prietenii|prieteni|друзьями|друзями|приятели|prijateljima|φίλους|أصدقائك|חברים|دوستان|दोस्तों|友達|친구|朋友|bạn bè|teman|เพื่อน|微信|facebook|whatsapp
all.share-it	c10		12	teilen|paylaş*|به اشتراک|शेयर|শেয়ার|シェア|共有|공유|공유하기
all.no-comments	s12		16	closed|turned off|switched off|disabled|no longer|moderators|geschlossen|deaktiviert|nicht mehr möglich|nicht möglich|fermés|clos|désactivés|fermé|suspendus|cerrados|desactivados|cerrada|deshabilitados|chiusi|disabilitati|disattivati|encerrados|fechados|desativados|gesloten|uitgeschakeld|niet meer mogelijk|log in|inloggen|lukket|lukkede|stengt|slått av|stängt|stängda|avstängt|suljettu|pois käytöstä|wyłączon*|zamknięt*|uzavřen*|vypnut*|uzavret*|vypnuté|lezár*|le van zárva|lezárult|închise|dezactivate|kapali*|kapatil*|закрыт*|отключ*|недоступн*|закрит*|вимкнен*|затворен*|изключен*|zatvoren*|isključen*|zaprt*|onemogočen*|zaprto|κλειστά|έκλεισαν|مغلقة|مغلق|נסגרו|סגורות|بسته|बंद|締め切*|受け付けていません|닫혔*|막았*|중단*|关闭|關閉|đã đóng|ditutup|tancats
all.comment-login	c12		20	log in|login|sign in|sign up|register|logged in|be the first|anmelden|melden sie sich|melde dich|einloggen|registrieren|connectez-vous|connecté|inscrivez-vous|compte|premier|inicia|inicie|regístrate|sesión|qué opinas|deja|déjanos|escribe|accedi|registrati|iscriviti|lascia|scrivi|faça login|entre|deixe|inloggen|log ind|logg inn|logga in|debatten|kirjaudu|zaloguj*|musisz|přihlas*|prihlás*|jelentkez*|lépj|bejelentkez*|autentific*|giriş|üye|войд*|авториз*|зарегистр*|увійд*|влезте|prijav*|ostavite|συνδεθ*|سجل|سجّل|التسجيل|התחבר*|وارد شوید|ログイン|로그인*|登录|登入|登錄|đăng nhập|masuk|inicia sessió|deixa
all.mistake	s12		20	error|mistake|typo|wrong|fehler|tippfehler|erreur|coquille|faute|errata|falta|errore|refuso|erro|gralha|foutje|fout|taalfout|fejl|feil|fel|virheen|virhe|błąd|literówk*|chybu|chyba|hibát|elírást|greșeală|eroare|hata|ошибк*|опечатк*|помилк*|грешка|grešku|pogrešku|napako|λάθος|خطأ|טעות|اشتباه|誤字|誤り|오류*|错误|錯誤|lỗi|kesalahan	let us know|tell us|email|contact|report|write to|schreiben sie|schreib*|melden|sagen sie|mail|redaktion|signal*|écriv*|dites-*|contact*|prévenez*|escríb*|escrib*|avis*|repórt*|dínos*|report*|scriv*|segnal*|avise*|escreva*|diga*|laat*|weten|meld*|skriv*|tips*|hör*|kerro|anna|palautetta|napisz*|zgłoś|daj|napišt*|upozorn*|napíšt*|jelezd|jelezze*|írj*|spune*|scrie*|bildir*|выделите|сообщ*|напиш*|нажмите|виділіть|натисніть|повідом*|пишете|javite|pišite|nam|ενημερώ*|أخبرنا|כתבו|ספרו|ご連絡|알려|신고|告诉|告訴|báo|beri tahu|ctrl|enter|?
all.helpful	s12		12	article|story|page|post|piece|report|content|artikel|beitrag|text|cet article|artículo|nota|noticia|articolo|artigo|matéria|notícia|artiklen|artikkelen|artikeln|artikkelista|jutusta|artykuł|tekst|článek|článok|cikk|cikkünk|articolul|haberi|статья|статью|материал|статьи|матеріал|стаття|статията|το άρθρο|المقال|הכתבה|記事|기사|文章|bài viết|artikel ini	helpful|useful|informative|like|enjoy|rate|do|think|hilfreich|gefallen|nützlich|bewerten|gefällt|utile|plu|aimé|pensez|gustado|gustó|útil|pareció|piaciuto|gostou|vond|nuttig|synes|tyckte|pidit|piditkö|podobał*|oceń|líbil|páčil|tetszett|plăcut|beğendiniz|понравил*|оцен*|сподоб*|хареса|άρεσε|أعجبك|אהבתם|役に立|어떻|생각|有帮助|有幫助|hữu ích|bermanfaat
all.embed	c7		46	cookie*|cookies|consent|third-party|third party|einwilligung|zustimmung|zustimmen|einverstanden|datenschutz*|traceurs|consentement|j'accepte|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|kakor|informasjonskapsl*|evästeet|suostumus|zgod*|ciasteczk*|souhlas*|súhlas*|sütik*|hozzájárul*|cookie-uri*|çerez*|куки|файлы cookie|бисквитк*|kolačić*|piškotk*|ملفات تعريف|עוגיות|کوکی|クッキー|同意|쿠키|饼干|galetes	you|your|allow|accept|hosted|may|settings|sie|ihre*|wir|ich|mir|hier|vous|votre|vos|autoris*|debes|debe|tienes|necesit*|puedes|tu|su|devi|puoi|tuo|è necessario|accett*|você|deve|precisa|necessário|aceit*|je|jouw|u|uw|we|skal|du|må|måste|hyväksy|musisz|należy|zaakceptuj|nutné|musíte|potřebujeme|potrebné|el kell|szükséges|trebuie|kabul|etmeli*|gerek*|разрешите|необходимо|нужно|дозвольте|потрібно|трябва|morate|potrebno|πρέπει|يجب|يرجى|יש לאשר|باید|許可|必要|동의|必须|需要|請|请|cần|harus|ต้อง|cal|heu
all.browser	c7		26	not support|doesn't support|does not support|out of date|outdated|unsupported|upgrade|javascript|unterstützt|veraltet|ne prend pas|ne supporte pas|ne permet pas|obsolète|no es compatible|no soporta|no admite|no és compatible|non supporta|non è compatibile|aggiorna|não suporta|não é compatível|atualize|ondersteunt|niet ondersteund|verouderd|understøtter|støtter ikke|stöder inte|stödjer inte|ei tue|nie obsługuje|nepodporuje|nem támogatja|nu acceptă|nu suportă|desteklemiyor|не поддерживает|не підтримує|не поддържа|ne podržava|ne podpira|δεν υποστηρίζει|لا يدعم|אינו תומך|לא תומך|پشتیبانی|対応していません|지원하지|不支持|不支援|không hỗ trợ|tidak mendukung
all.ad	c9		10	continues|continue reading|continues below|scroll|geht|weiter|weiterlesen|fortgesetzt|continue|se poursuit|suite|continúa|sigue|continua|prosegue|gaat verder|lees verder|fortsætter|fortsetter|fortsätter|jatkuu|dalsza część|ciąg dalszy|dalszy ciąg|czytaj dalej|pokračuje|pokračovanie|pokračování|folytatódik|continuă|devam|продолжение|продолжается|продовження|продължава|nastavlja|nastavak|nadaljuje|συνεχίζεται|συνέχεια|يستمر|يتبع|تتمة|המשך|ממשיכה|ادامه|जारी|続き*|続く|이어집니다|계속*|继续|繼續|tiếp tục|berlanjut|lanjut|อ่านต่อ
all.networks	s13		30	facebook*|instagram*|twitter*|x|bluesky|threads|tiktok*|youtube*|linkedin*|mastodon*|whatsapp*|telegram*|телеграм*|viber|google news*|google actualités|google noticias|google notícias|google nieuws|google discover|on google|auf google|bei google|en google|su google|sur google|no google|google haber*|google новост*|google новин*|spotify|zalo|line|вконтакте|дзен*|одноклассник*|вайбер*|微信|微博|فيسبوك|واتساب|تلغرام|إنستغرام|یوتیوب|تلگرام|اینستاگرام|فيس|פייסבוק|בפייסבוק|טלגרם|בטלגרם|अपडेट|फ़ेसबुक|फेसबुक|व्हाट्सऐप|व्हाट्सएप|फ़ेसबुक,|ফেসবুক|discord|flipboard|xで|xを|x(|公众号|粉絲*|频道|頻道|채널을|kênh|saluran|เฟซบุ๊ก|social media|redes sociales|réseaux sociaux|sosyal*
all.app	s5		24	our app|our free app|the app|news app|mobile app|ios and android|android and ios|app store|unsere app|die app|unsere kostenlose app|app herunter|notre application|l'application|notre appli|l'appli|nos applications|nuestra app|la app|nuestra aplicación|la aplicación|la nostra app|la nostra aplicació|l'app|nostra app|nosso aplicativo|nosso app|o aplicativo|a nossa app|nossa app|onze app|de app|vores app|appen|appen vår|vår app|sovelluksemme|sovellus|sovelluksen|aplikację|aplikacji|naszą apkę|aplikaci|aplikáciu|alkalmazás*|applikáció*|aplicația|uygulamamizi|uygulama*|приложение|приложении|застосунок|додаток|приложението|aplikaciju|aplikacijo|την εφαρμογή|εφαρμογή|تطبيقنا|التطبيق|تطبيق|האפליקציה|اپلیکیشن|ऐप|アプリ|앱|앱을|app|ứng dụng|aplikasi|แอป*	our|news|read*|better|ios|android|store|free|unsere|sie|dir|notre|nos|retrouv*|nuestra|celular|noticias|alertas|nostra|notizie|offline|nosso|notícias|nossa|onze|altijd|vores|vår|nyhe*|uuti*|naszą|nasz*|bieżąco|wiadom*|naši|zprávy|našu|správy|nkünk|nket|hír*|noastră|știri|mizi|haber*|наше|нашего|новости|новин*|нашето|vesti|vijesti|našo|novice|μας|ειδήσεις|نا|الأخبار|أخبار|שלנו|חדשות|ما|हमारा|ख़बरें|खबरें|ニュース|속보|뉴스|最新|新闻|新聞|tin|chúng tôi|kami|berita|เรา|ข่าว|google play|gratis|gratuit*|무료|無料|免费|免費|vpn
all.push	c6		22	turn on|switch on|enable|allow|activate|aktivieren|aktiviere|einschalten|erlauben|activez|activer|autorisez|activa|active|activá|permite|attiva|ative|zet|inschakelen|slå til|slå på|aktivera|ota|salli|włącz|zezwól|zapněte|povolte|zapnite|kapcsold|engedélyezd|kapcsolja|activează|activați|açin|izin verin|включите|разрешите|увімкніть|дозвольте|включете|uključite|vklopite|ενεργοποιήστε|فعّل|فعل|הפעילו|فعال کنید|चालू करें|オン|許可|켜고|켜세요|켜|开启|開啟|打开|允許|bật|aktifkan|nyalakan|เปิด	miss|first|know|news|alert*|story|stories|verpass*|keine|nichts|manquer|rien|pierd*|antes|entérate|última|perder*|notizie|fique|dentro|mis|nieuw*|gå glip|nyhe*|missa|uuti*|przegap*|bieżąco|nic|neunikne|neunikl*|neujde*|maradj|lemarad*|hír*|nimic|ratezi|kaçir*|ilk|haber*|пропуст*|главн*|новост*|новин*|propust*|zamud*|χάσ*|يفوت*|جديد|תפספ*|از دست|न चूकें|ख़बर*|速報|受け取*|놓치*|소식*|错过|錯過|新聞|新闻|bỏ lỡ|tin|ketinggalan|berita|พลาด
all.meter	c3		26	you*|out of|left|remaining|sie|ihr*|ihnen|noch|vous|votre|ce mois*|plus qu'un|dernier|tu|te|su|último|este mes|hai|tuo|ultimo|você|seus|je|uw|deze week|deze maand|du|din|dine|denne|den här|tw*|ostatni|pozost*|jste|vám|ste|ön|elfogy*|maradt|ai|hakkiniz|doldu|kalan|вам|закончил*|остал*|у вас|вас|вы|ви|vam|preost*|σας|المتبقية|لك|לך|נותר*|今月|残り|모두|남은|已|剩余|用完|bạn|anda
all.also-on	c13		22	we are|we're|find us|follow us|join us|our|wir sind|gibt es auch|unser*|finden sie|folgen sie|nous sommes|est aussi|notre|rejoign*|suivez-*|retrouvez-*|estamos|síguenos|súm*|únete|nuestr*|siamo|seguici|nostr*|clicca|nosso|nossa|entre no|clique|we zitten|ons|onze|volg|find os|følg|vi er|vi finns|följ|seuraa|löydät|jesteśmy|dołącz|nasz*|obserwuj|jsme|sledujte|sme|kövess*|megtalálsz|suntem|urmărește|nostru|bizi|kanalimiz*|мы есть|мы в|мы на|подписывайт*|нас|ми є|підпис*|намерете|последв*|ни|pratite|zapratite|nas|sledite|spremljajte|ακολουθήστε|βρείτε|μας|تابع*|صفحتنا|قناتنا|עקבו|שלנו|हमारे|हमें|关注|我们的|扫码	also|auch|aussi|también|anche|também|ook|også|också|myös|też|take|také|tiež|is|și|de|тоже|также|подписывайт*|підписуй*|join*|follow*|subscrib*|click*|scan*|channel*|find|kanal*|canal*|chaîne|canale|rejoign*|suivez*|folg*|finden|únete|súm*|síguenos|ya estamos|clicca|clique|entre|volg*|følg*|seuraa|dołącz*|obserwuj*|sleduj*|kövess*|intră|katil*|takip|подпис*|підпис*|намер*|послед*|prati*|zaprati*|sledit*|spremlj*|ακολουθ*|βρείτε|تابع*|עקבו|सब्सक्राइब|जुड़*|扫码|关注
all.by-mail	c4		34	email*|e-mail*|mail|mails|inbox|post*|mail-*|boîte|correo|buzón|bandeja|casella|caixa de entrada|mailbox|indbakke|innboks*|inkorg|mejl|sähköposti*|mailem|adres|e-mailu|e-maile|postalád*|e-posta*|почт*|имейл*|пошт*|поща|imejl*|e-pošt*|email|بريد*|מייל*|ईमेल*|メール*|이메일*|邮箱|郵件|邮件|correu	you*|we|our|free|wir|sie|ihr*|ihnen|kostenlos|dein*|vous|vos|votre|nous|gratuit*|tu|te|tus|recib*|gratis|ti|tua|noi|è gratis|você|sua|seu|je|jouw|din|vi|du|sinulle|lähet*|ci|tobie|twoj*|wyślemy|vám|vás|váš*|küld*|neked|címed|îți|ta|adresa|sana|sizin|gönder*|yazilari|вам|мы|ваш*|свой|свою|надсила*|ви|вашия|vam|svoju|vaš*|σας|μας|لكم|ك|לכם|לך|आपको|お送り|お届け|ご入力|보내드*|받아*|入力|您|bạn|anda|kami
all.thanks-to	c0		44	join|give|donate|contribution|help|support|fund|next|fördern|machen sie|unterstütz*|spenden|beitrag|don|donnez|soutenez|aidez|rejoign*|haz*|apoya|únete|cuota|sost*|aiut*|dona|faça*|ajude|apoie|steun*|doneer|gift|bidrag|støt*|gi|stöd*|ge|lähde|tue|lahjoita|wpłać|wesprzyj|pomóż|přidejte|podpořte|prispejte|podporte|szállj|támogass|contribuie|susține|destekleyin|destek|подпиш*|поддерж*|помоги*|станьте|підтрим*|дарете|подкреп*|uplatite|podržite|podprite|ενισχύστε|στηρίξτε|ساهم*|ادعم*|עזרו|תמכו|حمایت|योगदान|सहयोग|ご協力|ご支援|도와*|후원|支持|出一份力|出|hãy|ủng hộ|bantu|dukung|สนับสนุน|ajuda*
all.others-read	w11	heading	0
ar.later	w0	closer	0
ar.button	w0		0
ar.wall	w2		0
ar.wall-line	c2		24
ar.letter	c4		24
ar.app	c5		18
ar.share	w10		0
ar.follow	c13		20
ar.ad	w9		0
ar.consent	c7		50
ar.comments	w12		0
ar.related	w11	heading	0
ar.lead-in	s11	lead-in	28
ar.furniture	w11		0
ar.copyright	c15		24
ar.asks	c0	asks	0
ar.voice	c0	voice	0
ar.price	c0	price	0
ar.speech	c0	speech	0
ar.about	c0	about	0
bg.button	w0		0
bg.wall	w2		0
bg.wall-line	c2		34
bg.letter	c4		26
bg.ad	w9		0
bg.related	w11	heading	0
bg.lead-in	s11	lead-in	30
bg.label	w10		0
bg.copyright	c15		30
bg.asks	c0	asks	0
bg.voice	c0	voice	0
bg.price	c0	price	0
bg.speech	c0	speech	0
bg.about	c0	about	0
bn.button	w0		0
bn.letter	c4		20
bn.related	w11	heading	0
bn.lead-in	s11	lead-in	28
bn.label	w10		0
bn.copyright	c15		24
bn.asks	c0	asks	0
bn.voice	c0	voice	0
bn.price	c0	price	0
bn.speech	c0	speech	0
bn.about	c0	about	0
ca.button	w0		0
ca.wall	w2		0
ca.wall-line	c2		34
ca.letter	c4		26
ca.related	w11	heading	0
ca.lead-in	s11	lead-in	30
ca.label	w10		0
ca.copyright	c15		30
ca.asks	c0	asks	0
ca.voice	c0	voice	0
ca.price	c0	price	0
ca.speech	c0	speech	0
ca.about	c0	about	0
cs.opener	c0	opener	0
cs.later	w0	closer	0
cs.button	w0		0
cs.wall	w2		0
cs.wall-line	c2		0
cs.letter	w4		0
cs.letter-line	c4		0
cs.share	w10		0
cs.follow	c13		22
cs.ad	w9		0
cs.consent	w7		0
cs.consent-line	c7		80
cs.comments	w12		0
cs.related	w11	heading	0
cs.lead-in	s11	lead-in	34
cs.furniture	w11		0
cs.author	s14		36
cs.copyright	c15		36
cs.asks	c0	asks	0
cs.voice	c0	voice	0
cs.price	c0	price	0
cs.speech	c0	speech	0
cs.about	c0	about	0
da.opener	c0	opener	0
da.later	w0	closer	0
da.button	w0		0
da.ask	c0		40
da.wall	w2		0
da.wall-line	c2		0
da.letter	w4		0
da.letter-line	c4		0
da.app	c5		22
da.share	w10		0
da.follow	w13		0
da.follow-line	c13		24
da.ad	w9		0
da.consent	w7		0
da.consent-line	c7		80
da.comments	w12		0
da.comments-line	c12		36
da.related	w11	heading	0
da.related-headed	s11	heading	9
da.lead-in	s11	lead-in	34
da.furniture	w11		0
da.author	s14		36
da.copyright	c15		36
da.ad-story	w9	lead-in	0
da.asks	c0	asks	0
da.voice	c0	voice	0
da.price	c0	price	0
da.speech	c0	speech	0
da.about	c0	about	0
de.opener	c0	opener	0
de.later	w0	closer	0
de.button	w0		0
de.ask	c0		40
de.name	s0	name	10
de.payment	w1		0
de.wall	w2		0
de.wall-line	c2		0
de.meter	c3		0
de.letter	w4		0
de.letter-line	c4		0
de.app	c5		24
de.push	c6		20
de.share	w10		0
de.follow	w13		0
de.follow-line	c13		28
de.ad	w9		0
de.ad-line	c9		40
de.adblock	c8		24
de.consent	w7		0
de.consent-line	c7		90	wir|uns|unser*|sie|ihre*|dein*|du|ich|mir|meine*|diese*|hier|auf dieser
de.comments	w12		0
de.comments-line	c12		40
de.related	w11	heading	0
de.related-headed	s11	heading	9
de.lead-in	s11	lead-in	34
de.furniture	w11		0
de.author	s14		45
de.copyright	c15		50
de.copyright-start	s15		14
de.bio	c14	bio	60
de.summary	c16		26	ki|künstlicher intelligenz|ki-generiert*|maschinell	erstellt|generiert|übersetzt|geprüft|erzeugt
de.podcast	c13		24
de.letter-ask	c4		30	abonnieren sie|abonniere|abonniert|bestellen sie|bestell|anmelden|melden sie sich|melde dich|trag dich|tragen sie sich|jetzt|hier	unser*|ihr*|dein*|sie|dich|uns|kostenlos*|gratis
de.thanks	c4		30	vielen dank|danke	e-mail|mail|bestätig*|erfolgreich|postfach
de.asks	c0	asks	0
de.voice	c0	voice	0
de.price	c0	price	0
de.speech	c0	speech	0
de.about	c0	about	0
el.later	w0	closer	0
el.button	w0		0
el.wall	w2		0
el.wall-line	c2		26
el.letter	c4		22
el.share	w10		0
el.follow	c13		22
el.ad	w9		0
el.consent	c7		50
el.comments	w12		0
el.related	w11	heading	0
el.lead-in	s11	lead-in	30
el.furniture	w11		0
el.copyright	c15		30
el.asks	c0	asks	0
el.voice	c0	voice	0
el.price	c0	price	0
el.speech	c0	speech	0
el.about	c0	about	0
en.donation.opener	c0	opener	0
en.later	w0	closer	0
en.continue	w0	among	0
en.donation.button	w0		0
en.donation.price	p0		0
en.donation.line	c0		40
en.donation.name	s0	name	10
en.payment	w1		0
en.payment.list	s1		0
en.paywall.label	w2		0
en.paywall.line	c2		0
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.start	s4	among	22
en.app	c5		22
en.push	c6		20
en.share.label	w10		0
en.share.network	w10	among	0
en.share.line	c10		14
en.follow.label	w13		0
en.follow.line	c13		28
en.follow.start	s13		24
en.ad	w9		0
en.ad.line	c9		34
en.adblock	c8		30
en.consent.label	w7		0
en.consent.line	c7		90
en.comments.label	w12		0
en.comments.line	c12		40
en.related.heading	w11	heading	0
en.related.headed	s11	heading	9
en.related.lead-in	s11	lead-in	32
en.related.more	w11	lead-in	0
en.related.on-site	p11	lead-in	32
en.related.label	w11		0
en.author	s14		45
en.author.line	c14		40
en.author.bio	c14	bio	70
en.copyright	c15		60
en.copyright.start	s15		40
en.follow.podcast	c13		24
en.summary	c16		30	ai|artificial intelligence|machine|automatic*|automated	editor*|review*|mistake*|error*|feedback|translat*|summar*|voice|journalist*
en.forward	s10		16	share|forward|friend*|subscribe|sign up|post is public
en.letter.own	c4		34	sign up|subscribe|join|receive|get|delivered|register	our|here|free|your inbox|sign up to|sign up for
en.appeal.ask	c0		44	our|us|my|we	reporting|journalism|newsroom|reporters|stories|readers|coverage|this post|this story|this article|read|work|keep|help|support|back|if you
en.asks	c0	asks	0
en.voice	c0	voice	0
en.price	c0	price	0
en.speech	c0	speech	0
en.about	c0	about	0
es.opener	c0	opener	0
es.later	w0	closer	0
es.button	w0		0
es.ask	c0		40
es.name	s0	name	10
es.payment	w1		0
es.wall	w2		0
es.wall-line	c2		70
es.meter	c3		0
es.letter	w4		0
es.letter-line	c4		0
es.app	c5		22
es.push	c6		20
es.share	w10		0
es.follow	w13		0
es.follow-line	c13		28
es.ad	w9		0
es.adblock	c8		24
es.consent	w7		0
es.consent-line	c7		90	nosotros|nuestr*|usamos|utilizamos|usted|tu|tus|su|sus|este sitio|esta web|esta página|si continúa|puedes|puede|este contenido
es.comments	w12		0
es.comments-line	c12		40
es.related	w11	heading	0
es.related-headed	s11	heading	9
es.lead-in	s11	lead-in	34
es.furniture	w11		0
es.author	s14		40
es.copyright	c15		50
es.bio	c14	bio	60
es.tip	s14		30	escríbenos|escríbanos|contacta|contáctanos|cuéntanos|@|confidencial|envíanos
es.appeal	c0		44	nuestro|nuestra|nuestras|nuestros|este medio|este artículo|esta nota|invítame|invítanos|nos	periodismo|investigar|lectores|artículo|nota|redacción|medio|trabajo|posible|independiente*|invít*
es.asks	c0	asks	0
es.voice	c0	voice	0
es.price	c0	price	0
es.speech	c0	speech	0
es.about	c0	about	0
et.label	w2		0
et.wall-line	c2		34
et.related	w11	heading	0
et.lead-in	s11	lead-in	30
et.copyright	c15		24
et.asks	c0	asks	0
et.voice	c0	voice	0
et.price	c0	price	0
et.speech	c0	speech	0
et.about	c0	about	0
fa.later	w0	closer	0
fa.button	w0		0
fa.wall	w2		0
fa.letter	c4		20
fa.share	w10		0
fa.follow	c13		20
fa.ad	w9		0
fa.consent	c7		40
fa.comments	w12		0
fa.related	w11	heading	0
fa.lead-in	s11	lead-in	28
fa.furniture	w11		0
fa.copyright	c15		24
fa.asks	c0	asks	0
fa.voice	c0	voice	0
fa.price	c0	price	0
fa.speech	c0	speech	0
fa.about	c0	about	0
fi.opener	c0	opener	0
fi.later	w0	closer	0
fi.button	w0		0
fi.wall	w2		0
fi.wall-line	c2		0
fi.letter	w4		0
fi.letter-line	c4		0
fi.app	c5		20
fi.share	w10		0
fi.follow	w13		0
fi.ad	w9		0
fi.consent	w7		0
fi.consent-line	c7		70
fi.comments	w12		0
fi.related	w11	heading	0
fi.lead-in	s11	lead-in	34
fi.furniture	w11		0
fi.copyright	c15		30
fi.asks	c0	asks	0
fi.voice	c0	voice	0
fi.price	c0	price	0
fi.speech	c0	speech	0
fi.about	c0	about	0
fr.opener	c0	opener	0
fr.later	w0	closer	0
fr.button	w0		0
fr.ask	c0		40
fr.name	s0	name	10
fr.payment	w1		0
fr.wall	w2		0
fr.wall-line	c2		0
fr.meter	c3		0
fr.letter	w4		0
fr.letter-line	c4		0
fr.app	c5		24
fr.push	c6		20
fr.share	w10		0
fr.follow	w13		0
fr.follow-line	c13		26
fr.ad	w9		0
fr.adblock	c8		24
fr.consent	w7		0
fr.consent-line	c7		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.comments	w12		0
fr.comments-line	c12		40
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
fr.author	s14		40
fr.copyright	c15		50
fr.bio	c14	bio	60
fr.testimony	s14		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.asks	c0	asks	0
fr.voice	c0	voice	0
fr.price	c0	price	0
fr.speech	c0	speech	0
fr.about	c0	about	0
he.later	w0	closer	0
he.button	w0		0
he.wall	w2		0
he.wall-line	c2		24
he.letter	c4		20
he.share	w10		0
he.follow	c13		18
he.ad	w9		0
he.consent	c7		40
he.comments	w12		0
he.related	w11	heading	0
he.lead-in	s11	lead-in	28
he.furniture	w11		0
he.copyright	c15		24
he.asks	c0	asks	0
he.voice	c0	voice	0
he.price	c0	price	0
he.speech	c0	speech	0
he.about	c0	about	0
hi.later	w0	closer	0
hi.button	w0		0
hi.wall	w2		0
hi.letter	c4		20
hi.app	c5		18
hi.share	w10		0
hi.follow	c13		20
hi.ad	w9		0
hi.consent	c7		40
hi.comments	w12		0
hi.related	w11	heading	0
hi.lead-in	s11	lead-in	30
hi.furniture	w11		0
hi.copyright	c15		20
hi.asks	c0	asks	0
hi.voice	c0	voice	0
hi.price	c0	price	0
hi.speech	c0	speech	0
hi.about	c0	about	0
hu.later	w0	closer	0
hu.button	w0		0
hu.ask	c0		40
hu.wall	w2		0
hu.wall-line	c2		26
hu.letter	c4		22
hu.share	w10		0
hu.follow	c13		20
hu.ad	w9		0
hu.consent	c7		50
hu.comments	w12		0
hu.related	w11	heading	0
hu.lead-in	s11	lead-in	30
hu.furniture	w11		0
hu.copyright	c15		30
hu.asks	c0	asks	0
hu.voice	c0	voice	0
hu.price	c0	price	0
hu.speech	c0	speech	0
hu.about	c0	about	0
id.later	w0	closer	0
id.button	w0		0
id.wall	w2		0
id.wall-line	c2		24
id.letter	c4		22
id.app	c5		20
id.share	w10		0
id.follow	c13		22
id.ad	w9		0
id.consent	c7		40
id.comments	w12		0
id.related	w11	heading	0
id.lead-in	s11	lead-in	30
id.furniture	w11		0
id.copyright	c15		30
id.asks	c0	asks	0
id.voice	c0	voice	0
id.price	c0	price	0
id.speech	c0	speech	0
id.about	c0	about	0
it.opener	c0	opener	0
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.wall	w2		0
it.wall-line	c2		0
it.meter	c3		0
it.letter	w4		0
it.letter-line	c4		0
it.app	c5		22
it.share	w10		0
it.follow	w13		0
it.follow-line	c13		26
it.ad	w9		0
it.adblock	c8		24
it.consent	w7		0
it.consent-line	c7		90	noi|nostr*|utilizziamo|usiamo|tuo|tua|tuoi|tue|questo sito|questo|questa|puoi|proseguendo
it.comments	w12		0
it.comments-line	c12		60
it.related	w11	heading	0
it.related-headed	s11	heading	9
it.lead-in	s11	lead-in	34
it.furniture	w11		0
it.author	s14		40
it.copyright	c15		40
it.appeal	c0		44	nostro|nostra|nostre|nostri|questo articolo|noi|te|puoi|ci	giornale|giornalismo|informazione|redazione|inchieste|lavoro|leggere|letto|articolo|indipendente|libera|gratuito
it.asks	c0	asks	0
it.voice	c0	voice	0
it.price	c0	price	0
it.speech	c0	speech	0
it.about	c0	about	0
ja.later	w0	closer	0
ja.button	w0		0
ja.ask	c0		60
ja.wall	w2		0
ja.wall-line	c2		60
ja.letter	w4		0
ja.letter-line	c4		40
ja.app	c5		24
ja.share	w10		0
ja.follow	w13		0
ja.follow-line	c13		28
ja.ad	w9		0
ja.adblock	c8		40
ja.consent	w7		0
ja.consent-line	c7		60
ja.comments	w12		0
ja.comments-line	c12		40
ja.related	w11	heading	0
ja.lead-in	s11	lead-in	40
ja.furniture	w11		0
ja.copyright	c15		50
ja.asks	c0	asks	0
ja.voice	c0	voice	0
ja.price	c0	price	0
ja.speech	c0	speech	0
ja.about	c0	about	0
ko.later	w0	closer	0
ko.button	w0		0
ko.ask	c0		24
ko.wall	w2		0
ko.wall-line	c2		24
ko.letter	c4		20
ko.app	c5		16
ko.share	w10		0
ko.follow	c13		16
ko.ad	w9		0
ko.consent	w7		0
ko.comments	w12		0
ko.related	w11	heading	0
ko.lead-in	s11	lead-in	30
ko.furniture	w11		0
ko.copyright	c15		24
ko.asks	c0	asks	0
ko.voice	c0	voice	0
ko.price	c0	price	0
ko.speech	c0	speech	0
ko.about	c0	about	0
lt.label	w2		0
lt.wall-line	c2		34
lt.related	w11	heading	0
lt.lead-in	s11	lead-in	30
lt.copyright	c15		24
lt.asks	c0	asks	0
lt.voice	c0	voice	0
lt.price	c0	price	0
lt.speech	c0	speech	0
lt.about	c0	about	0
lv.label	w2		0
lv.wall-line	c2		34
lv.related	w11	heading	0
lv.lead-in	s11	lead-in	30
lv.copyright	c15		24
lv.asks	c0	asks	0
lv.voice	c0	voice	0
lv.price	c0	price	0
lv.speech	c0	speech	0
lv.about	c0	about	0
nl.opener	c0	opener	0
nl.later	w0	closer	0
nl.button	w0		0
nl.ask	c0		40
nl.payment	w1		0
nl.wall	w2		0
nl.wall-line	c2		45
nl.letter	w4		0
nl.letter-line	c4		0
nl.app	c5		24
nl.push	c6		20
nl.share	w10		0
nl.follow	w13		0
nl.follow-line	c13		26
nl.ad	w9		0
nl.adblock	c8		24
nl.consent	w7		0
nl.consent-line	c7		90	wij|we|ons|onze|je|jouw|u|uw|deze site|deze website|deze
nl.comments	w12		0
nl.comments-line	c12		40
nl.related	w11	heading	0
nl.related-headed	s11	heading	9
nl.lead-in	s11	lead-in	34
nl.furniture	w11		0
nl.author	s14		40
nl.copyright	c15		40
nl.appeal	c0		44	ons|onze|wij|we	journalistiek|verhaal|verhalen|redactie|artikel|lezers|leden|onafhankelijk*|ons werk
nl.asks	c0	asks	0
nl.voice	c0	voice	0
nl.price	c0	price	0
nl.speech	c0	speech	0
nl.about	c0	about	0
no.opener	c0	opener	0
no.later	w0	closer	0
no.button	w0		0
no.ask	c0		40
no.wall	w2		0
no.wall-line	c2		0
no.letter	w4		0
no.letter-line	c4		0
no.app	c5		22
no.share	w10		0
no.follow	w13		0
no.follow-line	c13		24
no.ad	w9		0
no.consent	w7		0
no.consent-line	c7		80
no.comments	w12		0
no.comments-line	c12		36
no.related	w11	heading	0
no.related-headed	s11	heading	9
no.lead-in	s11	lead-in	34
no.furniture	w11		0
no.author	s14		36
no.copyright	c15		36
no.ad-story	w9	lead-in	0
no.asks	c0	asks	0
no.voice	c0	voice	0
no.price	c0	price	0
no.speech	c0	speech	0
no.about	c0	about	0
pl.opener	c0	opener	0
pl.later	w0	closer	0
pl.button	w0		0
pl.ask	c0		40
pl.wall	w2		0
pl.wall-line	c2		0
pl.letter	w4		0
pl.letter-line	c4		0
pl.app	c5		20
pl.push	c6		18
pl.share	w10		0
pl.follow	w13		0
pl.follow-line	c13		24
pl.ad	w9		0
pl.consent	w7		0
pl.consent-line	c7		90	używamy|korzystamy|nasz*|my|twoj*|twoich|ta strona|ten serwis|serwis*|możesz|wyrażam|kliknij|zgadzasz|stronie|tę
pl.comments	w12		0
pl.comments-line	c12		36
pl.related	w11	heading	0
pl.related-headed	s11	heading	9
pl.lead-in	s11	lead-in	34
pl.furniture	w11		0
pl.author	s14		36
pl.copyright	c15		36
pl.asks	c0	asks	0
pl.voice	c0	voice	0
pl.price	c0	price	0
pl.speech	c0	speech	0
pl.about	c0	about	0
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.wall	w2		0
pt.wall-line	c2		0
pt.letter	w4		0
pt.letter-line	c4		0
pt.app	c5		22
pt.push	c6		20
pt.share	w10		0
pt.follow	w13		0
pt.follow-line	c13		26
pt.ad	w9		0
pt.adblock	c8		24
pt.consent	w7		0
pt.consent-line	c7		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.comments	w12		0
pt.comments-line	c12		40
pt.related	w11	heading	0
pt.related-headed	s11	heading	9
pt.lead-in	s11	lead-in	34
pt.furniture	w11		0
pt.author	s14		40
pt.copyright	c15		40
pt.meter	c3		24	você|atingiu|restam|resta|seu|último|mês
pt.appeal	c0		44	nosso|nossa|nossas|nossos|nos|esta reportagem|esta matéria|este artigo	jornalismo|jornal|reportagem|trabalho|redação|investigar|independente|matéria|artigo
pt.asks	c0	asks	0
pt.voice	c0	voice	0
pt.price	c0	price	0
pt.speech	c0	speech	0
pt.about	c0	about	0
ro.later	w0	closer	0
ro.button	w0		0
ro.wall	w2		0
ro.wall-line	c2		26
ro.letter	c4		22
ro.share	w10		0
ro.follow	c13		22
ro.ad	w9		0
ro.consent	c7		50
ro.comments	w12		0
ro.related	w11	heading	0
ro.lead-in	s11	lead-in	30
ro.furniture	w11		0
ro.copyright	c15		30
ro.asks	c0	asks	0
ro.voice	c0	voice	0
ro.price	c0	price	0
ro.speech	c0	speech	0
ro.about	c0	about	0
ru.opener	c0	opener	0
ru.later	w0	closer	0
ru.button	w0		0
ru.ask	c0		40
ru.payment	w1		0
ru.wall	w2		0
ru.wall-line	c2		0
ru.letter	w4		0
ru.letter-line	c4		0
ru.app	c5		20
ru.share	w10		0
ru.share-network	w10	among	0
ru.follow	w13		0
ru.follow-line	c13		28
ru.ad	w9		0
ru.consent	w7		0
ru.consent-line	c7		80
ru.comments	w12		0
ru.comments-line	c12		36
ru.related	w11	heading	0
ru.related-headed	s11	heading	9
ru.lead-in	s11	lead-in	34
ru.furniture	w11		0
ru.author	s14		36
ru.copyright	c15		40
ru.asks	c0	asks	0
ru.voice	c0	voice	0
ru.price	c0	price	0
ru.speech	c0	speech	0
ru.about	c0	about	0
sh.button	w0		0
sh.wall	w2		0
sh.wall-line	c2		34
sh.letter	c4		26
sh.ad	w9		0
sh.related	w11	heading	0
sh.lead-in	s11	lead-in	30
sh.label	w10		0
sh.copyright	c15		30
sh.asks	c0	asks	0
sh.voice	c0	voice	0
sh.price	c0	price	0
sh.speech	c0	speech	0
sh.about	c0	about	0
sk.button	w0		0
sk.wall	w2		0
sk.wall-line	c2		34
sk.letter	c4		26
sk.ad	w9		0
sk.related	w11	heading	0
sk.lead-in	s11	lead-in	30
sk.label	w10		0
sk.copyright	c15		30
sk.asks	c0	asks	0
sk.voice	c0	voice	0
sk.price	c0	price	0
sk.speech	c0	speech	0
sk.about	c0	about	0
sl.button	w0		0
sl.wall	w2		0
sl.wall-line	c2		34
sl.letter	c4		26
sl.ad	w9		0
sl.related	w11	heading	0
sl.lead-in	s11	lead-in	30
sl.label	w10		0
sl.copyright	c15		30
sl.asks	c0	asks	0
sl.voice	c0	voice	0
sl.price	c0	price	0
sl.speech	c0	speech	0
sl.about	c0	about	0
sv.opener	c0	opener	0
sv.later	w0	closer	0
sv.button	w0		0
sv.ask	c0		40
sv.wall	w2		0
sv.wall-line	c2		0
sv.letter	w4		0
sv.letter-line	c4		0
sv.app	c5		22
sv.share	w10		0
sv.follow	w13		0
sv.follow-line	c13		24
sv.ad	w9		0
sv.consent	w7		0
sv.consent-line	c7		80
sv.comments	w12		0
sv.comments-line	c12		36
sv.related	w11	heading	0
sv.related-headed	s11	heading	9
sv.lead-in	s11	lead-in	34
sv.furniture	w11		0
sv.author	s14		36
sv.copyright	c15		36
sv.ad-story	w9	lead-in	0
sv.asks	c0	asks	0
sv.voice	c0	voice	0
sv.price	c0	price	0
sv.speech	c0	speech	0
sv.about	c0	about	0
th.button	w0		0
th.letter	c4		30
th.related	w11	heading	0
th.lead-in	s11	lead-in	40
th.label	w10		0
th.copyright	c15		40
th.asks	c0	asks	0
th.voice	c0	voice	0
th.price	c0	price	0
th.speech	c0	speech	0
th.about	c0	about	0
tr.opener	c0	opener	0
tr.later	w0	closer	0
tr.button	w0		0
tr.wall	w2		0
tr.wall-line	c2		0
tr.letter	c4		26
tr.app	c5		18
tr.share	w10		0
tr.follow	c13		20
tr.ad	w9		0
tr.consent	w7		0
tr.consent-line	c7		80
tr.comments	w12		0
tr.related	w11	heading	0
tr.lead-in	s11	lead-in	30
tr.furniture	w11		0
tr.copyright	c15		36
tr.asks	c0	asks	0
tr.voice	c0	voice	0
tr.price	c0	price	0
tr.speech	c0	speech	0
tr.about	c0	about	0
uk.opener	c0	opener	0
uk.later	w0	closer	0
uk.button	w0		0
uk.ask	c0		40
uk.wall	w2		0
uk.wall-line	c2		0
uk.letter	c4		24
uk.app	c5		20
uk.share	w10		0
uk.follow	c13		24
uk.ad	w9		0
uk.consent	w7		0
uk.consent-line	c7		70
uk.comments	w12		0
uk.comments-line	c12		30
uk.related	w11	heading	0
uk.lead-in	s11	lead-in	30
uk.furniture	w11		0
uk.copyright	c15		36
uk.asks	c0	asks	0
uk.voice	c0	voice	0
uk.price	c0	price	0
uk.speech	c0	speech	0
uk.about	c0	about	0
vi.later	w0	closer	0
vi.button	w0		0
vi.wall	w2		0
vi.wall-line	c2		26
vi.letter	c4		24
vi.share	w10		0
vi.follow	c13		22
vi.ad	w9		0
vi.consent	c7		40
vi.comments	w12		0
vi.related	w11	heading	0
vi.lead-in	s11	lead-in	30
vi.furniture	w11		0
vi.copyright	c15		30
vi.asks	c0	asks	0
vi.voice	c0	voice	0
vi.price	c0	price	0
vi.speech	c0	speech	0
vi.about	c0	about	0
zh.later	w0	closer	0
zh.button	w0		0
zh.ask	c0		50
zh.wall	w2		0
zh.wall-line	c2		50
zh.letter	w4		0
zh.letter-line	c4		40
zh.app	c5		24
zh.share	w10		0
zh.follow	w13		0
zh.follow-line	c13		30
zh.ad	w9		0
zh.consent	w7		0
zh.consent-line	c7		60
zh.comments	w12		0
zh.related	w11	heading	0
zh.lead-in	s11	lead-in	40
zh.furniture	w11		0
zh.copyright	c15		50
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	673
# comentario	260
# comentarios	260
# comment	217
# commentaire	347
# commentaires	347
# commenti	460
# commento	460
# comments	217
# komentar	431
# komentarze	618
# komentarzy	618
# komment	411
# kommentar	116	151	588	770
# kommentare	151
# kommentarer	116	588	770
# kommentti	317
# kommenttia	317
# min	206
# min de lectura	265
# min de leitura	654
# min di lettura	465
# min leestijd	564
# min. lesezeit	156
# reactie	559
# reacties	559
# yorum	807
""", 'a ': """
a lire aussi	349
a message from our sponsor	212
""", 'aa': """
aanbevolen	561
aanbevolen artikelen	561
aanbevolen voor jou	561
aangeboden door	555
aanmelden	546
aanmelden nieuwsbrief	548
aanraders	561
""", 'ab': """
abbonamenti	447
abbonamento	447
abbonati	447
abbonati ora	447
abbonati subito	447
ablehnen	149
abmelden	136
abo	136
abo bestellen	136
abo verwalten	136
abonament	666
abonamente	666
abonare	666
abone ol	798	798
abone olun	798
abonelik	798
abonnee worden	546
abonneer	546
abonneer nu	546
abonnement	105	136	333	546	577
abonnementen	546
abonnements	136	333
abonner	105	577
abonneren	546
abonnez-vous	333
abonnieren	136
about sharing	206
about us	224
abrir menu	654
abspielen	156
""", 'ac': """
accede	246
acceder	246
accedi	447
accept	215
accept all	215
accept all cookies	215
accept and close	215
accept and continue	215
accepted payment methods	196
accepteer	557
accepteer alle cookies	557
accepter	114	345
accepter alle	114
accepter alle cookies	114
accepter et continuer	345
accepter et fermer	345
accepter les cookies	345
accepter tout	345
acceptera	768
acceptera alla	768
accepteren	557
acceso	246
accetta	458
accetta e continua	458
accetta i cookie	458
accetta tutti	458
accetta tutto	458
account aanmaken	546
accueil	352
aceitar	647
aceitar cookies	647
aceitar e continuar	647
aceitar todos	647
aceitar tudo	647
aceptar	258
aceptar cookies	258
aceptar todas	258
aceptar todo	258
aceptar y continuar	258
""", 'ad': """
ad	212	485	509	509	871
ad choices	212
ad feedback	212
adchoices	212
add a comment	217
add as preferred source	209
add to bookmarks	206
add to my topics	209
addebito diretto	446
administrer samtykke	586
adres e-mail	608
adresse e-mail	336
ads	212
advert	212
advertentie	555	555
advertenties	555
advertise with us	212
advertisement	212	429	456	804
advertisement feature	212
advertisements	212
advertiser content	212
advertising	212
advertorial	146	177	671	804
""", 'af': """
afdrukken	552
afegeix un comentari	71
afficher la suite	352
afficher le contenu	345
afficher les commentaires	347
afficher plus	352
affiliate	212
affiliate disclosure	212
affiliate-link	146
afmelden	546
afspelen	564
afspil	121
after ad	212
after newsletter promotion	201
afvis	114
afvis alle	114
""", 'ag': """
agb	149
aggiungi ai preferiti	453
aggiungi un commento	460
agrandir	352
agrandir l'image	352
agree	215
agree and continue	215
""", 'ah': """
ahora en portada	262
ahora no	241
""", 'ai': """
ai deja cont	666
ai deja un cont	666
ai uitat parola	666
aidez-nous	329
aiheet	318
ailleurs sur le web	349
ainult tellijale	276
aiutaci	443
""", 'aj': """
ajouter aux favoris	340
ajouter un commentaire	347
""", 'ak': """
akceptuj	616
akceptuj wszystkie	616
akkoord	557
aksepter alle	586
aktuell	153
aktuelle artikel	153
aktuelle nachrichten	153
aktuelles	153
akun saya	423
akzeptieren	149
""", 'al': """
al abonnee? log in	546
al een account	546
algemene voorwaarden	557
all comments	217
all news	224
alla kommentarer	770
alle ablehnen	149
alle akzeptieren	149
alle anzeigen	156
alle artikel anzeigen	156
alle bilder	156
alle cookies accepteren	557
alle cookies akzeptieren	149
alle kommentare	151
alle kommentare anzeigen	151
alle kommentarer	116	588
alle newsletter	139
alle reacties	559
aller au contenu	352
aller au contenu principal	352
allerede abonnent? log ind	105
allerede abonnent? logg inn	577
alles accepteren	557
alles akzeptieren	149
alles anzeigen	156
alles bekijken	564
alles weigeren	557
allow content	215
allow cookies	215
already a member	198
already a member? log in	198
already a subscriber? log in	198
already a supporter	190
already have an account	198
already have an account? log in	198
already have an account? sign in	198
als e-mail versenden	143
also	222
also in the news	219
also on	219
also read	219
also worth reading	19
alte articole	19	674
alte articole care te-ar putea interesa	19
altre notizie	19	462
altre notizie da leggere	19
altri articoli	462
altri articoli su questo argomento	462
altri articoli sull'argomento	462
altro	465
altro importo	446
always active	215
""", 'am': """
am meisten gelesen	153
amount	191
ampliar	265	654
ampliar imagen	265
""", 'an': """
ana sayfa	810
anasayfa	810
anbefalede artikler	118
anbefales	590
anbefalet	118
anbefalt	590
anbefalte saker	590
anda mungkin suka	19
ander bedrag	545
andere lasen auch	153
anderen lazen ook	561
anderer betrag	135
andre leser	590
angebot sichern	136
angebote unserer partner	146
anmelden	136
anna palautetta	317
annonce	113	113	343
annoncer	113
annonces	343
annons	767	767
annonse	585	585
annonser	585	767
annonssamarbete	778
annual	191
annulla risposta	460
annunci	456
annuncio	456
anterior	265	654	676
antworten	151
antworten abbrechen	151
anunci	71
anuncio	256
anuncios	256
anzeige	146
anzeige anzeige	146
anzeige scrollen, um weiterzulesen	146
anzeigen	146
""", 'ap': """
apoie	633
apoie-nos	633
aportar	242
approfondimenti	462
approfondisci	462
apri menu	465
""", 'ar': """
ara	810
archivado en	260
archivo	262
argomenti	462
argomenti trattati	462
around the web	219
article content	212
article continues below	212
article suivant	349
articles connexes	349
articles les plus lus	349
articles relacionats	69
articles similaires	349
articole recente	674
articole recomandate	674
articole similare	674
articoli che potrebbero interessarti	462
articoli correlati	462
articolo correlato	462
articolo precedente	462
articolo successivo	462
articolul anterior	674
artigo anterior	651
artigos relacionados	651
artikel bewerten	151
artikel delen	552
artikel drucken	143
artikel freischalten	136
artikel lainnya	432
artikel lesen	156
artikel merken	143
artikel sebelumnya	432
artikel selanjutnya	432
artikel speichern	143
artikel teilen	143
artikel terkait	432
artikel verschenken	136
artikel versenden	143
artikkelen fortsetter under	585
""", 'as': """
as + lidas	651
as mais lidas	651
ascolta	453
asetukset	315
asiasanat	318
ask me later	190
assinar	636
assinatura	636
assinaturas	636
assine	636
assine agora	636
assine nossa newsletter	638
assuntos	651
""", 'at': """
attiva l'abbonamento	447
attiva ora	447
""", 'au': """
auch interessant	153
auch lesenswert	153
auch spannend	153
aucun commentaire	347
auf bluesky teilen	143
auf einer seite lesen	153
auf facebook posten	143
auf facebook teilen	143
auf linkedin teilen	143
auf mastodon teilen	143
auf telegram teilen	143
auf twitter teilen	143
auf whatsapp teilen	143
auf x teilen	143
auf xing teilen	143
aus der redaktion	153
ausklappen	156
autentificare	666
automatische incasso	545
autoriser	345
autre montant	332
autres articles	349
""", 'av': """
avaa koko juttu	307
avainsanat	318
aviso legal	258
avvis	586
avvis alle	586
avvisa	768
avvisa alla	768
""", 'ay': """
ayrica okuyun	808
""", 'ba': """
baca juga	432	432
baca selengkapnya	434
back to top	224
bagikan	427
bagikan artikel	427
bagikan ke	427
balas	431
bank transfer	196
bankeinzug	135
bankoverschrijving	545
""", 'be': """
beantwoorden	559
become a friend	192
become a member	192
become a paid subscriber	192
become a patron	192
become a sponsor	192
become a subscriber	198
become a supporter	192
bedankt voor je inschrijving	548
bei facebook teilen	143
bei twitter teilen	143
bei whatsapp teilen	143
bei x teilen	143
beitrag teilen	143
bekijk aanbieding	546
bekijk alle abonnementen	546
bekijk alles	564
bekijk de aanbiedingen	546
bekijk foto's	564
bekijk meer	564
bekijk ook	561
bekijk reacties	559
beliebt	153
beliebte artikel	153
beliebteste artikel	153
belki daha sonra	796
benzer haberler	19	808
beranda	434
berdonasi	422
bereits registriert	136
bereits registriert? anmelden	136
beri komentar	431
berikutnya	434
berita lainnya	19	432
berita pilihan	432
berita populer	432
berita terbaru	432
berita terkait	432
berita terkini	432
berita utama	432
berlangganan	423
berlangganan sekarang	423
best gelezen	561
betaalde inhoud	555
betaalmethode	545
betaalmethoden	545
betaalmethodes	545
betrag eingeben	135
bewaar	552
bewaar artikel	552
bewaren	552
bezahlter inhalt	146
""", 'bi': """
bidra	575	757
bidrag	103
bienvenido	246
bilder anzeigen	156
bildergalerie	153
bize destek olun	797
""", 'bl': """
bleiben sie informiert	139
bli medlem	575	757
blijf op de hoogte	548
bliv medlem	103
bluesky	207
""", 'bo': """
boletim	638
boletines	249
boleto	635
bonifico	446
bonifico bancario	446
bookmark	206
bookmark this	206
bookmark this article	206
""", 'br': """
brak komentarzy	618
branded content	256
brought to you by	212
browse all	224
""", 'bu': """
buat akun	423
buffer	207
buscar	265	654
buy us a coffee	192
""", 'ca': """
cadastrar	636
cadastre-se	636
cadeau-artikel	546
cancel	191
cancel reply	217
cancelar resposta	649
cancelar respuesta	260
cargar contenido	258
cari	434
carica altri	465
carregar mais	654
carta di credito	446
carte bancaire	332
categorias	651
categorie	462
categories	219
categorii	674
""", 'ce': """
cele mai citite	674
cele mai noi	674
cele mai populare	674
cerca	465
cerrar	241
cetak	427
cevapla	807
""", 'cg': """
cgu	345
cgv	345
""", 'ch': """
charger plus	352
chiudi	442
chiudi menu	465
choisissez un montant	332
choose an amount	196
choose your payment method	196
choose your plan	198
""", 'ci': """
citi raksti	533
""", 'cl': """
clasificados	256
click here	224
click to enlarge	224
click to share	206
cliquer ici pour partager	340
close	191
close extra sharing options	206
close menu	224
close share panel	206
close this message	190
""", 'co': """
codes promo	343
colabora	242
collapse	224
comenta	260
comentar	260	649
comentarii	673
comentario	260
comentarios	260
comentaris	71
comentariu	673
comente	649
comment	207	217
comment ne plus voir ce message	328
comment policy	217
commenta	460
commenta l'articolo	460
commenta per primo	460
commentaire	347
commentaires	347
commenter	340	347
commenter l'article	347
commenti	460
commento	460
comments	217
comments off	217
commercial content	212
community guidelines	217
community rules	217
compare plans	198
comparte	253
comparteix	71
compartilhar	642
compartilhar no linkedin	642
compartilhar no twitter	642
compartilhar no whatsapp	642
compartilhar no x	642
compartilhar por e-mail	642
compartilhar via	642
compartilhe	642
compartilhe isso	642
compartir	253	253
compartir en	253
compartir en bluesky	253
compartir en linkedin	253	253
compartir en telegram	253
compartir en twitter	253
compartir en x	253
compartir por correo	253
compartir por email	253
complete coverage	219
comunicar erro	649
concordo	647
condiciones de uso	258
condiciones generales	258
conditions d'utilisation	345
condividi	453
condividi articolo	453
condividi su	453
condividi su facebook	453
condividi su linkedin	453
condividi su telegram	453
condividi su twitter	453
condividi su x	453
condividi via email	453
condivisioni	453
condizioni d'uso	458
conectare	666
configurar cookies	258
connectez-vous	333
connexion	333
consigliati	462
consigliati per te	462
consulter	352
cont nou	666
contact	224	347	559	673
contact us	217
contactez-nous	347
contacto	260
contactos	649
contato	649
contattaci	460
contatti	460
contenido de marca	256
contenido de nuestros socios	262
contenido exclusivo	246
contenido ofrecido por	256
contenido para suscriptores	246
contenido patrocinado	256
contenido promocionado	256
contenido relacionado	262
contenidos relacionados	262
contenu commercial	343
contenu de marque	343
contenu partenaire	343
contenus partenaires	343
contenuti correlati	462
contenuti sponsorizzati	456
contenuto per abbonati	447
contenuto riservato	447
contenuto sponsorizzato	456
contingut patrocinat	71
continua a leggere	465
continua depois da publicidade	645
continua senza accettare	458
continua senza sostenere	442
continuar a ler	654
continuar e fechar	647
continuar lendo	654
continuar leyendo	265
continuar sem apoiar	632
continuar sin donar	241
continue	191
continue a ler	651
continue lendo	636
continue reading	219	224
continue reading below	212
continue reading the main story	212
continue reading with a subscription	198
continue to article	190
continue to the article	190
continue without accepting	215
continue without donating	190
continue without supporting	190
continuer la lecture	333
continuer sans accepter	345
continuer sans donner	328
contribua	633
contribuer	329
contribuez	347
contribuir	633
contribuisci	443
contribute now	192
contribute with google	192
contribuye	242
contul meu	666
cookie notice	215
cookie policy	215	458
cookie preferences	215
cookie-einstellungen	149
cookie-instellingen	557
cookiebeleid	557
cookieindstillinger	114
cookiepolicy	768
cookiepolitik	114
cookies	88	114	557	586	768
cookies akzeptieren	149
cookies instellen	557
cookies policy	215
copia il link	453
copia link	453
copiar el enlace	253
copiar enlace	253
copiar link	253	642
copiar o link	642
copied	206
copier l'url	340
copier le lien	340
copy	207
copy link	206	427	846
copy link copied	206
copy link to clipboard	206
copy this link	206
copy url	206
correlati	462
count me in	201
""", 'cr': """
crea un account	447
crear cuenta	246
crear una cuenta	246
create a free account	198
create account	198
create an account	198
create free account	198
credit card	196
credit or debit card	196
creditcard	545
criar conta	636
""", 'cu': """
custom amount	191
""", 'cz': """
czas czytania # min	623
czytaj dalej	623
czytaj dalej za	606
""", "d'": """
d'autres articles	349
""", 'da': """
da non perdere	462
da non perdere in edicola	456
daftar	423
daha fazla	810
daha sonra	796
daha sonra hatirlat	796
daily newsletter	201
dal web	462
dalej	620
dalies ar rakstu	531
dalintis	521
dans cet article	349
darovat	80
daruj	80
das interessiert andere leser	153
das neueste	153
datenschutz	149
datenschutz-einstellungen	149
datenschutzeinstellungen	149
dauerauftrag	132
dauerwerbung	146
""", 'de': """
de tekst gaat verder onder de foto	555
debat: skriv	116
debatt: si din mening	588
debatte	151
deconectare	666
deel	552	552
deel artikel	552
deel dit	552
deel dit artikel	552
deel op facebook	552
deel op twitter	552
deel op x	552
deel via e-mail	552
deel via whatsapp	552
deine e-mail-adresse	139
deine meinung	151
deixa un comentari	71
deixe uma resposta	649
deja un comentario	260
deja una respuesta	260
dejar un comentario	260
del	110	582
del artikel	110
del artikkel	582
del artikkelen	582
del artiklen	110
del artiklen gratis	105
del med	110	582
del saken gratis	577
del via e-mail	110
del via e-post	582
dela	764
dela artikel	764
dela artikeln gratis	759
dela med	764
dela via e-post	764
dela via mejl	764
delen	552
delen op facebook	552
delen via e-mail	552
delen via facebook	552
delen via twitter	552
delen via whatsapp	552
deli	748
deli na facebooku	748
delite	748
delivered to you	201
dengarkan	427
derniers articles	349
desa	71
descuentos	256
desplegar redes sociales	253
destacadas	262
destacados	262
destaques	651
destek ol	797
destek olun	797
devamini oku	810
devenez membre	329
devenir membre	329
""", 'di': """
die meistgelesenen artikel	153
diesen artikel kommentieren	151
diesen artikel teilen	143
digg	207
digital subscription	198
digital-abo	136
digitalabo	136
digitale krant	546
digite seu e-mail	638
dimensione testo	453
din e-mail	107
din e-post	579	761
dinle	802
direct debit	196
direct verder lezen	546
discussie	559
discussione chiusa	460
diskuse	90
diskusia	734
diskuter	588
diskutera	770
diskuze	90
dismiss	191
dismiss this message	190
distribuie	669
distribuie articolul	669
dit vind je misschien ook leuk	561
diventa socio	443
diventa sostenitore	443
""", 'dn': """
dnes ne	79
""", 'do': """
do mesmo autor	651
do not sell my personal information	215
do not sell or share my personal information	215
doar	633
dodaj komentar	748
dodaj komentarz	618
doe	633
doe agora	633
don mensuel	329
don ponctuel	329
don't miss	219
don't miss out	201
don't want to see this? remove ads	212
dona	242	443
dona adesso	443
dona ahora	242
dona ora	443
dona'ns suport	65
donar	242
donar ahora	242
donasi	422
donasi sekarang	422
donate	192
donate become	192
donate here	192
donate monthly	192
donate now	192
donate today	192
donazione mensile	443
donazione singola	443
doneer	543
doneer nu	543
doner	103	575
donera	757
donera nu	757
doneren	543
doniraj	713	741
donirajte	713	741
donner	329
doorsturen	552
dossier	153	349	462	561
dossiers	153	349	561
""", 'dr': """
drucken	143
druge novice	19
drukuj	612
""", 'du': """
dukung jurnalisme independen	422
dukung kami	422
""", 'dy': """
dyskusja	618
""", 'e-': """
e-avis	105	577
e-edition	224
e-gazete	798
e-mail	83	107	139	207	608	638	690
e-mail eingeben	139
e-mail teilen	143
e-mail-adresse	139
e-mail-adresse eingeben	139
e-mailadres	548
e-mailadresse	107
e-mailen	552
e-paper	136	224
e-post	579	761
e-postadress	761
e-postadresse	579
e-tidning	759
e-wydanie	606
""", 'ea': """
eavis	577
""", 'ed': """
edellinen	320
edellinen juttu	318
editor's choice	219
editor's pick	180	219
editor's picks	219
editors' choice	219
editors' picks	219
edizione digitale	447
""", 'ee': """
eenmalig	543
""", 'ei': """
ei kiitos	305
ei nyt	305
ei, kiitos	305
einklappen	156
einloggen	136
einmalig	132
einmalig spenden	132
einstellungen	149
einwilligung	149
""", 'el': """
elders op het web	561
elige una cantidad	245
elolvasom	414
elsewhere on the web	219
""", 'em': """
em alta	651
em destaque	651
email	201	207	690
email (required	201
email address	201
email article	206
email this	206
email to a friend	206
emneord	590
emner	118	590
empfehlen	143
empfehlungen	153
empfehlungen der redaktion	153
empfohlene artikel	153
empfohlener externer inhalt	149
empfohlener redaktioneller inhalt	149
""", 'en': """
en ce moment	349
en continu	349
en directo	262
en otros medios	262
en portada	262
en savoir plus	345	352
encontrou algum erro	649
encontrou um erro	649
engangsgave	575
enim loetud	278
enlace copiado	253
enlarge image	224
enlarge this image	224
enregistrer	340
enter amount	196
enter your email address	201
entra	447
entradas relacionadas	262
entrar	246	636
entre	636
enviar por correo	253
enviar por e-mail	642
enviar por email	253
enviar por whatsapp	253
envoyer par e-mail	340
envoyer par email	340
envoyer par mail	340
""", 'ep': """
epaper	224
""", 'es': """
esci	447
escolha do editor	651
escolha um valor	635
escribe un comentario	260
escuchar	253
espace partenaire	343
especiais	651
esqueceu a senha	636
esqueci minha senha	636
essai gratuit	333
""", 'et': """
et pot interessar	69
et recomanem	69
etichete	674
etiketler	808
etiquetas	262	651
etusivu	318	320
etusivulle	318
""", 'ex': """
exclusive content	198
exclusivo assinantes	636
expand	224
explore	222
explore more	219
explore more on these topics	219
external links	206
externe inhalte	149
externe inhalte anzeigen	149
externe inhalte erlauben	149
externen inhalt anzeigen	149
externen inhalt laden	149
externer inhalt	149
""", 'ez': """
ezt is olvassa el	412
""", 'fa': """
facebook	207
facebook messenger	207
facebook twitter	206
facebook twitter email	206
facebook twitter linkedin email	206
facebook twitter whatsapp	206
facebook x	206
faire un don	329
fale conosco	649
fandt du en fejl	116
fant du en feil	588
favoris	340
fazer login	636
""", 'fe': """
featured articles	219
featured content	219
featured stories	219
fechar	632	654
feedback	151	217	559
feedback geben	151
fehler gefunden	151
fehler im artikel gefunden	151
fehler melden	151
fermer	328
fermer le menu	352
fes-te soci	65
fes-te subscriptor	65
fetching more	224
""", 'fi': """
fil info	349
filed under	219
find out more	224
fique por dentro	638
first name	201
fizetett tartalom	409
""", 'fl': """
flecha	246
fler	772
fler artiklar	772
fler nyheter	772
flere artikler	118	590
flere nyheder	118
flere nyheter	590
flere saker	590
flipboard	207
""", 'fo': """
folgen	144
folgen sie uns	144
follow	209
follow author	209
follow live	209
follow this author	209
follow this topic	209
follow topic	209
follow us	209
follow us on facebook	209
following	209
font size	206
for abonnenter	105	577
for subscribers	198
forgot password	198
forgot your password	198
forma de pagamento	635
forma de pago	245
formas de pagamento	635
formas de pago	245
forrige	121	593
forrige artikel	118
forrige artikkel	590
forse in seguito	442
forsiden	118	590
foto	432
foto galeri	808
fotostrecke	153
fout gespot	559
fout gezien	559
foutje gezien	559
""", 'fr': """
free daily newsletter	201
free newsletter	201
free weekly newsletter	201
friss	412
from around the web	219
from our partners	219
from our sponsor	212
from our sponsors	212
from the web	219
""", 'fu': """
full coverage	219
fullscreen	224
fullskjerm	593
further reading on this site	219
""", 'ga': """
ga akkoord	557
ga naar inhoud	564
gallery	462
ganzen artikel lesen	156
""", 'ge': """
ge bort artikeln	759
gebruiksvoorwaarden	557
geef een reactie	559
gem	110
gem artikel	110
gerade nicht	131
gerelateerd	561
gerelateerd nieuws	561
gerelateerde artikelen	561
gerelateerde onderwerpen	561
gerir cookies	647
gesponsert	146
gesponserter inhalt	146
gesponsord	555
gesponsorde inhoud	555
gestion des cookies	345
gestionar cookies	258
gestisci i cookie	458
gestisci preferenze	458
get alerts	209
get digital access	198
get email updates	201
get started	198
get the daily email	201
get the newsletter	201
""", 'gi': """
gi bort artikkelen	577
gift a subscription	198
gift article	198
gift this article	198
give a gift	198
give a gift subscription	192
give feedback	217
give monthly	192
give now	192
give today	192
give us feedback	217
gizlilik	805
""", 'gl': """
glemt adgangskode	105
glemt passord	577
""", 'go': """
go to top	224
godkjenn	586
godkjenn alle	586
godta	586
godta alle	586
google	207
google news	207
google plus	207
got it	215
""", 'gr': """
gracias por suscribirte	249
gratis proberen	546
grazie per l'iscrizione	450
""", 'gu': """
guarda anche	462
guarda la gallery	465
guardar	253	642
guides d'achat	349
gulir untuk lanjut membaca	429
""", 'ha': """
haberin devami	804	810
haberin devami reklamdan sonra	804
haberin tamami	810
hacker news	207
hae	320
hai trovato un errore	460
hai una segnalazione	460
haku	320
halaman berikutnya	434
halaman selanjutnya	434
halaman: #	434
handelsbetingelser	114
hantera cookies	768
har du allerede en konto	105	577
har du redan ett konto	759
has oblidat la contrasenya	66
hata bildir	807
haut de page	352
have an account	198
have an account? sign in	198
have your say	217
hazte miembro	242
hazte socia	242
""", 'he': """
heb je al een account	546
help mee	543
hem	775
hemeroteca	246
hepsini kabul et	805
herinner me later	542
hesabim	798
hesabiniz var mi	798
het artikel gaat hieronder verder	555
het laatste nieuws	561
""", 'hi': """
hide ad	212
hide caption	224
hide comments	217
hide this message	190
hier anmelden	136
hier einloggen	136
hilfe	151
hinweis zum datenschutz	149
hittade du ett fel	770
""", 'hj': """
hjem	121	593
""", 'hl': """
hlasovat	90
hledat	93
""", 'ho': """
hold deg oppdatert	579
hold dig opdateret	107
home	224	465	564
hopp til innhold	593
hopp til innholdet	593
house rules	217
how did we do	217
hoy no	241
""", 'hu': """
hubungi kami	431
""", 'i ': """
i accept	215
i agree	215
i already donated	190
i already gave	190
i samarbeid med	585
i samarbejde med	113
i samarbete med	767
""", "i'": """
i'll do it later	190
i'm in	201
i've already donated	190
""", 'ic': """
ich bin schon dabei	131
ich habe schon gespendet	131
ich stimme zu	149
icymi	219
""", 'id': """
ideal	545
identifiez-vous	333
""", 'ih': """
ihr feedback	151
ihr kommentar	151
ihre e-mail-adresse	139
ihre meinung	151
""", 'ik': """
ik heb al gedoneerd	542
ik steun al	542
ikke i dag	102	574
ikke nu	102
iklan	429	429
""", 'il': """
il mio account	447
il tuo indirizzo email	450
ilan	804
ilgili haber	808
ilgili haberler	808
ilgili konular	808
ilmoitus	314
ils ont lu aussi	349
""", 'im': """
im trend	153
immer informiert	139
impostazioni cookie	458
impressum	149
imprimeix	71
imprimer	340
imprimer l'article	340
imprimir	253	642
""", 'in': """
in	846
in case you missed it	219
in diesem artikel	153
in evidenza	462
in het nieuws	561
in kooperation mit	146
in other news	219
in partnership with	212
in primo piano	462
in this section	219
in zwischenablage kopieren	143
indeks	432
indirizzo email	450
indstillinger	114
infolettre	336
infolettres	336
informasjonskapsler	586
informativa sulla privacy	458
ingatkan saya nanti	421
ingrandisci	465
ingresar	246
inhalt	156
inhalt anzeigen	149
inhalt laden	146
inhalt teilen	143
inhalte anzeigen	149
inhaltsverzeichnis	156
inhoudsopgave	564
inicio	265
inloggen	546
innstillinger	586
inschrijven	548
inscreva-se	638
inscreva-se na newsletter	638
inscription	333
inserisci qui il tuo commento	460
instagram	207
instagram-inhalte erlauben	149
instellingen	557
inte idag	756
inte nu	756
introduce tu email	249
invalid email	201
invia commento	460
invia per email	453
invia via email	453
inzerce	87
inzercia	731
""", 'ir': """
ir a los comentarios	260
ir al contenido	265
ir arriba	265
""", 'is': """
iscriviti	450
iscriviti alla nostra newsletter	450
iscriviti ora	450
""", 'iz': """
iz iste rubrike	718
""", "j'": """
j'accepte	345
j'en profite	333
""", 'ja': """
ja ets subscriptor	66
ja, ich will	132
jaa	312
jaa artikkeli	312
jaa facebookissa	312
jaa whatsappissa	312
jaga	276
jaga artiklit	276
jangan lewatkan	432
jatka lukemista	307
jau esi abonents	531
jau prenumeruojate	521
""", 'je': """
je donne	329
je fais un don	329
je m'abonne	333
je m'inscris	336
je me connecte	333
je soutiens	329
je teste	333
jednorazowo	604
jelentkezzen be	404
jetzt abonnent werden	136
jetzt abonnieren	136
jetzt anmelden	139
jetzt bestellen	136
jetzt einloggen	136
jetzt freischalten	136
jetzt helfen	132
jetzt im tv	153
jetzt kommentieren	151
jetzt kostenlos anmelden	139
jetzt kostenlos testen	136
jetzt mitglied werden	132
jetzt nicht	131
jetzt registrieren	136
jetzt spenden	132
jetzt testen	136	136
jetzt zustimmen	149
""", 'jo': """
join now	192
join our mailing list	201
join the conversation	217
join the discussion	217
join the discussion on discord	209
join us	192
jouw e-mailadres	548
""", 'ju': """
jump to content	224
just nu	772
juttu jatkuu alla	314
juuri nyt	318
""", 'ka': """
kabul ediyorum	805
kabul et	805
kanske senare	756
kanskje senere	574
kapat	796
kapcsolat	411
karte laden	149
kategori	432
kategoriat	318
kategorie	91	620
kategorien	153
kategorier	118	590	772
kategoriler	808
katkida bulun	797
kaydet	802
kaydol	798
kayit ol	798
""", 'ke': """
keep reading	219
keluar	423
kembali ke atas	434
kertalahjoitus	306
keskustele	317
keskustelu	317
keuze van de redactie	561
""", 'ki': """
kiemelt	412
kies een bedrag	545
kiosque	333
kirim	427
kirim komentar	431
kirjaudu	307
kirjaudu ulos	307
kirjoita kommentti	317
""", 'kl': """
klarna	135
kleinanzeigen	146
""", 'ko': """
kokeile maksutta	307
kokeile nyt	307
komentar	431
komentarai	521
komentari	720
komentarji	748
komentarz	618
komentarze	618
komentiraj	720	748
komentuoti	521
komment	411
kommentaarid	276
kommentar	151
kommentar schreiben	151
kommentar verfassen	151
kommentare	151
kommentare ansehen	151
kommentare anzeigen	151
kommentare lesen	151
kommentarer	116	588	770
kommentarregeln	151
kommenteeri	276
kommentek	411
kommenter	116	588
kommentera	770
kommentieren	151
kommentit	317
kommentoi	317
kommercielt indhold	124
kommercielt samarbejde	113
kommersielt innhold	596
kommersielt samarbeid	585
koniec reklamy	615
kontakt	90	116	151	618
kontakt os	116
kontakt oss	588
kontakta oss	770
konten bersponsor	429
konten premium	423
konten sponsor	429
konto erstellen	136
konular	808
kopeeri link	276
kopieer de link	552
kopieer link	552
kopier lenke	582
kopier lenken	582
kopier link	110
kopieren	143
kopioi linkki	312
kopiraj link	720
kopiraj povezavo	748
kopiuj link	612
kopyala	802
kostenlos abonnieren	139
kostenlos registrieren	136
kostenlos testen	136
""", 'kr': """
krant	546
kreditkarte	135
kreditkarte / klarna	135
""", 'ku': """
kuukausilahjoitus	306
kuuntele	312
""", 'kv': """
kvkk	805
""", "l'": """
l'actu en direct	349
l'article continue ci-dessous	343
l'essentiel	349
""", 'la': """
la newsletter	336	450
la redazione consiglia	462
la tua e-mail	450
laad meer	564
laat voorlezen	552
laatste nieuws	561
ladda fler	775
lagre	582
lagre artikkel	582
lahjoita	306
lahjoita nyt	306
lain kali	421
lainnya	432
laisser un commentaire	347
laissez un commentaire	347
langganan	423
lanjut baca di bawah	429
lanjutkan dengan konten	429
lanjutkan membaca	434
laporkan	431
lascia un commento	460
last flere	593
last name	201
lastschrift	135
later	542
latest	219
latest articles	219
latest edition	224
latest headlines	219
latest news	219
latest posts	219
latest stories	219
latest updates	219
latest videos	219
latest videos from	219
""", 'le': """
le direct	349
le fil	349
le journal du jour	333
le nostre newsletter	450
le plus lu	349
le puede interesar	262
le recomendamos	262
le ultime notizie	462
learn more	224
learn more about cookies	215
leave a comment	217
leave a reply	217
leave a tip	192
leave feedback	217
lectura de # minutos	253
lectura: # min	253
lecture # min	352
lecture # minutes	340
lecture : # min	340
leer noticia completa	265
lees de reacties	559
lees meer	561	564
lees meer over	561
lees ook	561
lees verder	546	561	564
lees verder na de advertentie	555
lees verder onder de afbeelding	555
lees verder onder de foto	555
lees voor	552
leestijd	564
leestijd # min	564
legfrissebb	412
legg igjen en kommentar	588
leggi anche	462
leggi i commenti	460
leggi il giornale	447
leggi l'articolo	465
leggi l'articolo completo	465
leggi tutto	465
leggi tutto con un abbonamento	447
leggi tutto su	462
legolvasottabb	412
legolvasottabbak	412
leia mais	651	654
leitura: # min	642
lembrar mais tarde	632
lembre-me mais tarde	632
lenke kopiert	582
ler mais	654
les derniers articles	349
les flere	590
les hele saken	593
les kommentarer	588
les lecteurs ont aussi lu	349
les mer	590	593
les mer om	590
les plus lues	349
les plus lus	349
les tops	349
les videre	577
lesedauer	156
lesedauer: # minuten	156
lesen sie auch	153
lesen sie dazu	153
lesen sie hier	153
lesen sie mehr	153
leserbriefe	151
leserkommentare	151
lesetid # min	593
lesetipp	153
lesetipps	153
lesezeit: # min	156
lesezeit: # minuten	156
lettura # min	453
""", 'li': """
lige nu	118
lihat juga	432
lihat komentar	431
lihat lainnya	434
lihat selengkapnya	434
lihat semua	434
like loading	206
like this	206
limited time offer	198
line	207
link	207
link copiado	642
link copiato	453
link copied	206
link copied bookmark	206
link copied to clipboard	206
link gekopieerd	552
link kopieren	143
link kopieret	110
link kopiert	143
link kopyalandi	802
link zum inhalt	149
link zum youtube-inhalt	149
linkedin	207
linki kopyala	802
linkki kopioitu	312
links	153
lire aussi	349
lire l'article	352
lire l'article complet	352
lire la suite	352
lire les commentaires	347
lire plus	349	352
lire plus tard	340
lisa kommentaar	276
listen	206
listen # min	206
listen now	206
live	153
live tv	219
""", 'lo': """
lo + visto	262
load comments	217
load content	215
load more	224
load more articles	224
load more comments	217
load more stories	224
loading	206
loading ad	212
loading more	224
loe ka	278
loe lisaks	278
loetumad	278
log in	198	546
log in / register	198
log in or sign up	198
log in to comment	217
log in to reply	217
log ind	105
log out	198
log ud	105
logare	666
logg inn	577
logg ut	577
logga in	759
logga ut	759
logi sisse	276
login	136	198	423	447	636	666
login / register	198
logout	198
loo konto	276
""", 'lu': """
lue koko juttu	307	320
lue kommentit	317
lue seuraavaksi	19
luetuimmat	318
luetuimmat jutut	318
luister	552
luk	102
lukk	574
lukuaika # min	320
luo tunnus	307
lupa kata sandi	423
lupa password	423
""", 'ly': """
lyssna	764
lyt	110
lytt	582
lytt til saken	582
""", "m'": """
m'abonner	333
m'inscrire	336
""", 'ma': """
maak een account	546
maandelijks	543
mai mult	676
mai multe	676
mail	207	552
mailen	143
mainokset	314
mainos	314	314
mainos alkaa	314
mais	654
mais artigos	651
mais comentadas	651
mais lidas	651
mais lidos	651
mais populares	651
mais tarde	632
mais vistas	651
mais vistos	651
make a donation	192
manage consent	215
manage cookies	215
manage my account	198
manage options	215
manage preferences	215
manage settings	215
manage subscription	198
mantente informado	249
mastodon	207
masuk	423
masuk / daftar	423
max	694
maybe later	190
""", 'me': """
me connecter	333
me le rappeler plus tard	328
media caption	224
meer	561
meer artikelen	561
meer informatie	557
meer laden	564
meer lezen	561
meer nieuws	561
meer over	561
meer over dit onderwerp	561
meer tonen	564
meest bekeken	561
meest gedeeld	561
meest gelezen	561
meghallgatom	407
megosztom	407
mehr anzeigen	156
mehr artikel	153
mehr aus	153
mehr aus dem ressort	153
mehr erfahren	149
mehr informationen	153
mehr laden	151	156
mehr lesen	153	156
mehr nach dieser anzeige	146
mehr news	153
mehr themen	153
mehr von diesem autor	153
mehr von uns	153
mehr zu diesem thema	153
mehr zum artikel	153
mehr zum thema	153
mein konto	136
meist gelesen	153
meistgeklickt	153
meistgelesen	153
meistgelesene artikel	153
meistkommentiert	153
mejla	764
meld een fout	559
meld fra om feil	588
meld je aan	548
members only	198
meniu	676
menu	93	121	224	352	434	465	564	623	654	853
meny	593	775
mer fra	590
mer nyheter	772
mer om	590	772
merci de votre inscription	336
mere fra	118
mere om	118
merken	136	143
merkliste	136
message	207
message publicitaire	343
messaggio promozionale	456
messenger	207
mest delat	772
mest delt	590
mest delte	118
mest lest	590
mest leste	590
metodi di pagamento	446
metodo di pagamento	446
mettre en favori	340
""", 'mi': """
mi cuenta	246
mijn account	546
mijn profiel	546
min konto	105
min side	105	577
minha conta	636
mis niets	548
missa inget	761
missa inte	772
misschien later	542
misschien ook interessant	561
mitdiskutieren	151
mitglied werden	132
mitt konto	759
""", 'mo': """
mode de paiement	332
modes de paiement	332
moj profil	714	742
moje konto	606
mon compte	333
mon espace	333
monatlich	132
monatlich spenden	132
montant libre	332
monthly	191
monthly contribution	196
morda vas zanima	746
more	222
more articles	219
more coverage	219
more from	219
more from this author	219
more headlines	219
more in this series	219
more like this	219
more news	219
more on this story	219
more on this topic	219
more options	215
more sharing options	206
more stories	219
more stories like this	219
more to explore	219
more to read	219
more top stories	219
most commented	219
most discussed	219
most emailed	219
most liked	217
most nem	401
most popular	219
most read	219
most recent	219
most shared	219
most viewed	219
most watched	219
mostra altro	465
mostra contenuto	458
mostra i commenti	460
mostrar comentarios	260
mostrar mais	654
mostrar menos	265
moyen de paiement	332
moyens de paiement	332
""", 'mu': """
muat lainnya	434
mungkin lain kali	421
must read	219
must reads	219
must-read	219
mute	224
""", 'my': """
my account	198
""", 'na': """
na czasie	620
naar boven	564
naar de aanbiedingen	546
naar de inhoud	564
nach anzeige weiterlesen	146
nach oben	156
nahoru	93
najbolj brano	746
najnovije	718
najnovije vesti	718
najnovije vijesti	718
najnowsze	620
najnowsze informacje	620
najpopularniejsze	620
nanti	421
nanti saja	421
napisz komentarz	618
natisni	748
naujausi	523
""", 'ne': """
ne manquez rien	336
ne most	401
ne plus afficher	328
nee bedankt	542
nee, bedankt	542
nei takk	574
nei, takk	574
nein danke	131
nein, danke	131
nej tack	756
nej tak	102
nej, tack	756
nej, tak	102
nessun commento	460
neste	593
neste artikkel	590
net binnen	561
netiquette	151
neueste artikel	153
neueste meldungen	153
neueste nachrichten	153
neueste videos	153
never miss a story	201
never miss an update	201
new here	198
newest first	217
newsletter	83	139	201	249	336	450	608	638
newsletter abonnieren	139
newsletter e alert	462
newsletter kostenlos abonnieren	139
newsletter recomendada	262
newsletter sign up	201
newsletter sign-up	201
newsletter signup	201
newsletter-anmeldung	139
newsletters	201	224	249	336	638
newslettery	83	608
newsticker	153
next	191
next article	219
next page	224
next post	224
next story	219
next up	219
""", 'ng': """
nghe	846
""", 'ni': """
nicht jetzt	131
nicht mehr anzeigen	131
nichts mehr verpassen	139
nie masz konta	606
nie teraz	603
niet nu	542
niet te missen	561
nieuwsbrief	548
nieuwsbrieven	548
""", 'no': """
no comments	217
no comments yet	217
no gracias	241
no grazie	442
no te pierdas	262
no thank you	190
no thanks	190
no, gracias	241
no, grazie	442
no, thanks	190
noch kein abonnent	136
noch kein konto	136
noch keine kommentare	151
noch keine kommentare vorhanden	151
nog geen account	546
nog geen reacties	559
non merci	328
non oggi	442
non ora	442
non sei abbonato	447
non, merci	328
normas	260
nos derniers articles	349
nos lecteurs ont lu ensuite	349
nos offres	333
nos recommandations	349
not a subscriber yet	198
not now	190
not ready to donate	190
not ready to give today	190
not ready to subscribe	190
not ready to support today	190
not today	190
note legali	458
notez cet article	347
noticia relacionada	262
noticia relacionadas	262
noticias de hoy	262
noticias relacionada	262
noticias relacionadas	262
notizie correlate	462
notizie del giorno	462
nous contacter	347
nous soutenir	329
nous suivre	341
nous vous recommandons	349
now playing	224
""", 'nu': """
nu acum	664
nu in het nieuws	561
nu niet	542
nutzungsbedingungen	149
""", 'ny': """
nyhedsbrev	107
nyhedsbreve	107
nyhetsbrev	579	761
nyhetsbrevet	579	761
nyhetsdygnet	772
""", 'o ': """
o artigo continua depois da publicidade	645
o seu email	638
""", 'ob': """
obrigado por se inscrever	638
obserwuj	613
obserwuj nas	613
""", 'od': """
odjava	714	742
odpowiedz	618
""", 'of': """
oferecer artigo	636
oferecido por	645
oferta especial	246
ofertas	256
offer	212
offerte	456
offre partenaire	343
offrir l'article	333
""", 'og': """
oglas	717	745
oglasi	717	745
""", 'oh': """
ohne spende weiterlesen	131
""", 'ok': """
ok	191
okumaya devam et	798
""", 'ol': """
oldest first	217
oled juba tellija	276
oletko jo tilaaja? kirjaudu	307
olvasd el ezt is	412
olvassa el ezt is	412
""", 'om': """
om cookies	768
oma tili	307
""", 'on': """
once	191
onderwerpen	561
one time donation	192
one-time	191
one-time donation	192
onko sinulla jo tunnus	307
""", 'oo': """
ook interessant	561
""", 'op': """
open image in gallery	224
open menu	224
opina	260
opprett konto	577
opret bruger	105
opret en konto	105
opret konto	105
opslaan	552
opublikuj komentarz	618
""", 'os': """
ossza meg	407
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	620
ostavi komentar	720
ostavite komentar	720
oszd meg	407
""", 'ot': """
other amount	196
other articles	219
other news	219
other readers liked	19
other stories	219
others also read	19	219
otra cantidad	245
otras noticias	19	262
otras noticias que pueden interesarte	19
otro importe	245
""", 'ou': """
our newsletters	201
our partners	212
our social media	209
our sponsors	212
outro valor	635
ouvir	642
ouvrir le menu	352
""", 'ov': """
overschrijving	545
""", 'oy': """
oynat	810
""", 'p': """
p	671
""", 'pa': """
pagamento seguro	635
pagamento sicuro	446
page suivante	352
pagina successiva	465
pago seguro	245
paid content	212
paid for by	212
paid partnership	212
paid post	212
paiment methods	196
palaute	317
paling banyak dibaca	432
paremti	521
pariwara	429
partage	340
partager	340	340
partager l'article	340
partager par e-mail	340
partager par email	340
partager par mail	340
partager sur	340
partager sur bluesky	340
partager sur linkedin	340	340
partager sur messenger	340
partager sur telegram	340
partager sur twitter	340
partager sur x	340
partager via messenger	340
partager via twitter	340
partages	340
partagez	340
partenaire	343
parteneri	671
participa	260
partilhar	642
partilhe	642
partner	555
partner content	212
partner offers	212
partnerangebot	146
partnerangebote	146
partnercontent	555
partnernieuws	561
pas aujourd'hui	328
pas de commentaire	347
pas encore inscrit	333
pas maintenant	328
pasidalinti	521
passend zum thema	153
passende artikel	153
passer cette annonce	343
password dimenticata	447
passwort vergessen	136
patrocinado	256	645
patrocinado por	256
payment method	196
payment methods	196
payment options	196
paypal	135
""", 'pe': """
pelo mundo	651
people also read	219
per e-mail teilen	143
per e-mail versenden	143
per mail teilen	143
per mail versenden	143
per whatsapp teilen	143
personuppgiftspolicy	768
personvern	586
personverninnstillinger	586
pesquisar	654
petites annonces	343
""", 'ph': """
photos	352
""", 'pi': """
pilihan editor	432
pilihan redaksi	432
pin it	206
pinterest	207
pix	635
""", 'pl': """
plaats een reactie	559
plaats reactie	559
plan du site	345
play audio	206
play now	224
play video	224
please donate	192
please enter a valid email address	201
pledge your support	192
plus	105	352	546	759
plus d'articles	349
plus d'infos	349
plus lus	349
plus tard	328
plus-artikel	136
plusartikel	546
pluss	577
plussak	577
""", 'po': """
pocket	207	482
podaj e-mail	608
podcast	91	118	153	262	462	620	808
podcastit	318
podcasts	118	153	561	651
podcasty	91	620
podd	772
poddar	772
pode interessar	651
podeli	720
podeli na facebooku	720
podelite	720
podijeli	720
podijeli na facebooku	720
podijelite	720
podkast	590
podkaster	590
podobne	620
podprite nas	741
polecamy	620
polecane	620
polecane dla ciebie	620
polityka cookies	616
poprzedni	623
populair	561
populaire	349
populaire artikelen	561
populaires	349
popular articles	219
popular now	219
popular posts	219
popular stories	219
popular topics	219
populare	674
popularne	620
populer	432
portada	265
poslat	85
poslat e-mailem	85
poslechnout	85
post comment	217
post on x	206
poster un commentaire	347
posts relacionados	651
potrebbe interessarti	462
potrebbe interessarti anche	462
potrebbero interessarti	462
pour aller plus loin	349
povezane novice	746
povezane vesti	718
povezane vijesti	718
pozabljeno geslo	742
""", 'pr': """
pr	409	485	485	485	509
preberite tudi	746
precedente	465
preferenze cookie	458
premium	81	105	172	198	246	333	423	447	546	577	606	636	666	759	798	843
premium content	198
premium-artikel	136
prenumerata	521	606
prenumeration	759
prenumerera	759
prenumerera nu	759
prenumeruj	606
prenumeruoti	521
presented by	212
pretplati se	713
pretplatite se	713
previous article	219
previous page	224
previous post	224
prijava	714	742
prijavi se	714
prijavite se	714	742
primo piano	462
print	110	207	552
print article	206
print subscription	198
print this	206
printen	552
prisijungti	521
privacidad	258
privacy	458	557
privacy center	149
privacy notice	201
privacy policy	215	458
privacy preference center	215
privacy preferences	215
privacy settings	215
privacy statement	215
privacybeleid	557
privacyverklaring	557
probeabo	136
probeer nu	546
produktempfehlung	146
profil	136
profilo	447
profiter de l'offre	333
promo	456	717
promocijsko besedilo	745
promocja	615
promoted	212
promoted content	212
promoted links	212
promoted stories	219
promotie	555
promotion	212
propaganda	645
prosseguir	647
prova gratis	447	759
prova nu	759
prueba gratis	246
""", 'pu': """
pub	343	645	645
publicar comentario	260
publicidad	256	256
publicidad - sigue leyendo	256
publicidade	645	645
publicitat	71
publicitate	671	671
publier un commentaire	347
publireportage	343
publirreportaje	256
""", 'py': """
pysy ajan tasalla	309
""", 'qu': """
quero assinar	636
quiero suscribirme	246
""", 'ra': """
raccomandato da	456
rapporter feil	588
rapportera fel	770
""", 're': """
reactie	559
reactie annuleren	559
reacties	559
read aloud	206
read also	219
read article	224
read comments	217
read full article	224
read full story	224
read in app	224
read more	224
read more about	219
read more about sharing	206
read more articles	224
read more here	224
read more on	219
read more on these topics	219
read next	219
read original article	224
read our complete coverage	219
read story	224
read the article	224
read the full article	224
read the full story	224
readers also read	219
reageer	559
reageren	559
recent	219
recent articles	219
recent news	219
recent posts	219
recent stories	219
recevoir la newsletter	336
rechazar	258
rechazar todas	258
rechazar todo	258
recherche	352
rechercher	352
reclame	555
recomandate	674
recomendaciones	262
recomendadas	262	651
recomendado	262
recomendado para ti	262
recomendados	262	651
recomendamos	651
recommended	219
recommended articles	219
recommended for you	219
recommended reading	219
recommended stories	219
recommended videos	219
recusar	647
redakcja poleca	620
redaksjonen anbefaler	590
redaktionen anbefaler	118
redaktionen rekommenderar	772
redaktionsempfehlung	153
redan prenumerant? logga in	759
reddet	805
reddit	207
redes sociais	643
redes sociales	253
refuser	345
registar	636
registe-se	636
register	198
register for free	198
register now	198
registo	636
registra't	66
registrace	81
registracija	714	742
registrarme	246
registrarme en la newsletter	249
registrarse	246
registrasi	423
registrati	447
registrati gratis	447
registreer	546
registreer gratis	546
registrer deg	577
registrera dig	759
registreren	546
registrieren	136
registriraj se	714
registro	246
registrovat se	81
registruj se	714
registruotis	521
regulamin	616
reject all	215
reject all cookies	215
rejeitar	647
rejeitar todos	647
reklaam	276
reklam	767	804	804
reklama	87	87	521	615	615	717	731
reklame	113	585
reklamlar	804
reklamy	615
rekomendasi	432
rekomendasi untuk anda	432
rekomendasi untukmu	432
rekomenduojame	523
rekommenderade artiklar	772
rekommenderas	772
rekommenderat	772
relacionadas	262	651
relacionado	262
relacionados	262	651
related	219	222
related article	219
related articles	219
related content	219
related coverage	219
related items	219
related links	219
related news	219
related posts	219
related reading	219
related stories	219
related story	219
related tags	219	219
related to this story	219
related topics	219
related videos	219
relaterade artiklar	772
relaterade nyheter	772
relaterat	772
relaterede artikler	118
relaterede emner	118
relateret	118
relatert	590
relaterte artikler	590
relaterte emner	590
relaterte saker	590
remember me	198
remind me in #	190
remind me in may	190
remind me later	190
remind me next month	190
remind me tomorrow	190
remove ad	212
remove ads	212
remti	521
replay	224
replies	217
reply	217
report	207
report a problem	217
report a typo	217
report abuse	217
report ad	212
report comment	217
report this ad	212
reportar	260
reportar erro	649
reportar error	260
reportar un error	260
reproducir	265
reproduzir	654
request a correction	217
reset password	198
responder	260	649
resta aggiornato	450
retour	340
retour en haut	352
return to top	224
""", 'ri': """
ricevi la newsletter	450
rifiuta	458
rifiuta tutto	458
rimani aggiornato	450
rimani informato	450
riproduci	465
rispondi	460
""", 'rs': """
rss	207
""", 'ru': """
rubriken	153
rubriques	349
""", "s'": """
s'abonner	333
s'identifier	333
s'inscrire	333
s'inscrire gratuitement	333
""", 'sa': """
saiba mais	651
sair	636
saken fortsetter under	585
saken fortsetter under bildet	585
salin link	427
salin tautan	427
saltar al contenido	265
saltar publicidad	256
salva	453
salva articolo	453
salvar	642
salvar artigo	642
samal teemal	278
samtykke	114	586
sauvegarder	340
save	206
save article	206
save for later	206
save preferences	215
save story	206
save this article	206
saved	206
""", 'sc': """
scegli un importo	446
schlagworte	153
schlagworte zum thema	153
schon abonnent	136
schon dabei	131
schreibe einen kommentar	151
schreiben sie einen kommentar	151
schrift verkleinern	143
schrijf een reactie	559
schrijf je in	548
schrijf je in voor onze nieuwsbrief	548
scopri	465
scopri le offerte	447
scrie un comentariu	673
scrivi un commento	460
scroll down to continue reading	212
scroll for more	212
scroll ke bawah untuk melanjutkan	429
scroll to continue	212
scroll to continue with content	212	429
scroll to top	224
scroll untuk membaca	429
scrolle weiter	146
scrollen sie weiter	146
""", 'se': """
se alla	775
se alle	121	593
se connecter	333
se erbjudanden	759
se tilbud	105	577
se tilbudene	577
search	224
sebelumnya	434
secciones	262
sections	224
secure checkout	196
secure payment	196
secure transaction	196
see all	224
see all newsletters	201
see also	219
see comments	217
see more	224
see subscription options	198
segnala	460
segnala un errore	460
segui	454
seguici	454
seguici su facebook	454
seguici sui social	454
seguir	254	643
seguir leyendo	246	265
seguir leyendo en	254
seguir sin apoyar	241
seite #	156
seite drucken	143
seite teilen	143
seja apoiador	633
seja assinante	636
seja o primeiro a comentar	649
seja um apoiador	633
selanjutnya	434
select an amount	196
select payment method	196
selengkapnya	434
semua komentar	431
senare	756
senaste	772
senaste nyheterna	772
senaste nytt	772
send email	206
send feedback	217
send til en ven	110
send to a friend	206
senere	102	574
seneste	118
seneste nyheder	118
seneste nyt	118
seotud artiklid	278
seotud lood	278
sepa-lastschrift	135
services partenaires	343
servicios	262
seu e-mail	638
seu email	638
seuraa	313
seuraa aihetta	313
seuraava	320
seuraava juttu	318
sezioni	462
""", 'sf': """
sfoglia gallery	465
sfoglia il giornale	447
""", 'sh': """
share	175	206	427	669
share article	206
share by email	206
share by text	206
share full article	206
share link	206
share on	206
share on bluesky	206
share on facebook	206
share on flipboard	206
share on linkedin	206
share on pinterest	206
share on reddit	206
share on telegram	206
share on threads	206
share on x	206
share on x (twitter	206
share options	206
share save	206
share share	206
share story	206
share this	206	206
share this article	206
share this news	206
share this on	206
share this on social media	206
share to facebook	206
share tweet	206
share via	206
share via facebook	206
share via twitter	206
share with a friend	206
share with email	206
share with your friends	206
sharing	206
show all	224
show caption	224
show comments	217
show external content	215
show less	224
show more	224
show more sharing options	206
shrani	748
""", 'si': """
si din mening	588
siehe auch	153
siga	643
siga-nos	643
sign in	198
sign in / register	198
sign in or sign up	198
sign me up	201
sign out	198
sign up	198
sign up for free	198
sign up for our newsletter	201
sign up here	201
sign up now	198
signaler	347
sigue leyendo	262
sigue leyendo debajo	256
siguiendo	254
siguiente	265
siguiente noticia	262
simak juga	432
similar articles	219
similar posts	219
similar stories	219
simpan	427
sin comentarios	260
single contribution	196
sinua voisi kiinnostaa	318
siste	590
siste nyheter	590
siste nytt	590
sisuturundus	276
site map	224
sitemap	224
""", 'sk': """
skaitomiausi	523
skaitykite daugiau	523
skapa ett konto	759
skapa konto	759
skip ad	190
skip ads	212
skip advertisement	212	212
skip for now	190
skip past newsletter promotion	201
skip this	190
skip to content	224
skip to footer	224
skip to main content	224
skip to navigation	224
skomentuj	612	618
skopiowano link	612
skopiuj link	612
skriv en kommentar	116	588	770
skriv kommentar	116
skriv ut	582	764
skype	207
""", 'sl': """
sla advertentie over	555
sluit	564
sluiten	542
""", 'sm': """
sms	207
""", 'sn': """
snapchat	207
""", 'so': """
sobre el autor	262
sobre la firma	262
social	454
social media	144	209
sociala medier	765
sociale media	553
sociale medier	111
something went wrong. please try again later	201
sommaire	352
son dakika	808
son dakika haberleri	808
son haberler	808
sonraki	810
sonraki haber	808
sonraki sayfa	810
sorodne vsebine	746
sorotan	432
sort by	217
sosiaalinen media	313
sosiale medier	583
sostieni	443
sostienici	443
soutenez-nous	329
soutenir	329
soziale medien	144
""", 'sp': """
spannend	153
spara	764
spara artikel	764
special offer	198
speichern	143
spela upp	775
spende	132
spende jetzt	132
spenden	132
spenden sie	132
spill av	593
sponset	585
sponset innhold	585
sponsor content	212
sponsored	146	212
sponsored by	212
sponsored content	212
sponsored links	212
sponsored post	212
sponsored stories	219
sponsoreret	113
sponsoreret indhold	113
sponsorizzato	456
sponsorlu	804
sponsoroitu	314
sponsrat	767
sponzorirano	717	745
sponzorisano	717
spotify	207
spotted a mistake	217
spotted an error	217
spremi	720
""", 'st': """
stampa	453
stampa articolo	453
start free trial	198
start subscription	198
startseite	153	156
stay connected	201
stay in the know	201
stay informed	201
stay up to date	201
steady	132
steun ons	543
stichworte	153
stikkord	590
stories for you	219
story continues	212
story continues below	212
strictly necessary cookies	215
stumbleupon	207
""", 'su': """
subiecte	674
submit	191
submit a correction	217
submit comment	217
subscreva a newsletter	638
subscrever	638
subscrever newsletter	638
subscribe	198
subscribe by email	201
subscribe for free	198
subscribe here	198
subscribe now	198
subscribe to continue	198
subscribe to continue reading	198
subscribe to our newsletters	201
subscribe to read	198
subscribe today	198
subscribe via email	201
subscriber only	198
subscriber-only	198
subscribers only	198
subscription options	198
subscriu-t'hi	65
subscriu-te	65
subskrybuj	606
successivo	465
suche	156
suchen	156
sudah punya akun	423
suggest a correction	217
suggested	219
suggested articles	219
suivant	352
suivez nous	341
suivez-nous	341
suivi	341
suivre	341
suivre ce sujet	341
suivre cet auteur	341
sujets	349
sulje	305
sullo stesso argomento	462
sullo stesso tema	462
sumbang	422
suositellut	318
suosittelemme	318
suosituimmat	318
support local journalism	192
support our journalism	192
support our work	192
support quality journalism	192
support the author	192
support this site	192
support us	192
support us on patreon	192
support us today	192
supported by	212
sur ce sujet	349
sur le web	349
suscribete	246
suscribirme	246
suscribirse	246
suscripciones	246
susijusios naujienos	523
suurenna kuva	320
""", 'sv': """
svar	116	588
svara	770
""", 'sw': """
swisha en slant	757
""", 'sz': """
szukaj	623
""", 'ta': """
tag	432	462	851
tag-uri	674
taggar	772
tagged	219
tagger	590
tagi	620
tags	118	153	180	219	262	349	432	462	561	651	851
taguri	674
taille du texte	340
taip pat skaitykite	523
take our survey	217
tallenna	312
talvez mais tarde	632
tamanho da fonte	642
tampilkan lebih banyak	434
tartalom	414
tautan disalin	427
""", 'te': """
te puede gustar	262
te puede interesar	262
te recomendamos	262
te-ar putea interesa	674
tee lahjoitus	306
teilen	143
teilen auf	143
teilen und weiterempfehlen	143
tek seferlik	797
tekst loopt door onder de advertentie	555
tekstgrootte	552
telegram	207	694
teljes cikk	414
tell a friend	206
telli	276
telli kohe	276
tema	590
temaer	590
temas	262	651
temas relacionados	262
tematy	620
temi	462
tempo de leitura	654
tempo di lettura	465
tempo estimado de leitura: # minutos	642
temps de lecture	352
temps de lecture : # min	352
tendances	349
tendencias	262
tendenze	462
terbaru	432
terkait	432
terkini	432
termini e condizioni	458
termos de uso	647
terms	215
terms & conditions	215
terms and conditions	215
terms of service	215
terms of use	215
terpopuler	432
terug naar boven	564
testen	136
testez gratuitement	333
tetszik	407
text size	206
text version	224
""", 'th': """
thank you	191
thanks for subscribing	201
thema	153
thema's	561
themen	153
there are no comments yet	217
these are external links and will open in a new window	206
this is an advertisement	212
threads	207
""", 'ti': """
ti consigliamo	462
ti potrebbe interessare	462
ti potrebbero interessare	462
ticker	153
tidak terima kasih	421
tidak, terima kasih	421
tiempo de lectura	265
tiempo estimado de lectura: # minutos	253
tietosuoja	315
tiktok	207
til forsiden	118	590
til toppen	121	593
tilaa	307
tilaa nyt	307
tilaa uutiskirje	309
tilaajalle	307
tilaajille	307
tilaukset	307
till erbjudandet	759
till startsidan	772
till toppen	775
tilmeld	107
tilmeld dig	107
tilmeld dig nyhedsbrevet	107
tilmeld nyhedsbrev	107
timp de citire # min	676
tin sau	851
tinggalkan komentar	431
tip us	192
tips en venn	582
tips van de redactie	561
tipsa	764
tipsa oss	770
tisk	85
""", 'to': """
today's paper	224
today's top stories	219
todos los comentarios	260
toestemming	557
toeta	276
toeta meid	276
toggle	224
toggle caption	224
toimitus suosittelee	318
toista	320
toon inhoud	557
toon meer	564
toon minder	564
toon reacties	559
top articles	219
top artikel	153
top comments	217
top headlines	219
top news	219
top stories	219
top-artikel	153
top-news	153
top-themen	153
tophistorier	118
topics	219
topik	432
topik terkait	432
toppnyheter	772
toppsaker	590
topthemen	153
torna all'inizio	465
torna su	465
torne-se assinante	633
torne-se membro	633
tous les commentaires	347
tout accepter	345
tout refuser	345
tout voir	352
toute l'actu	349
toutes les photos	352
""", 'tr': """
trakteer ons op koffie	543
trang sau	853
transferencia bancaria	245
trefwoorden	561
trend	808
trending	153	219	432	561	651
trending deals	212
trending now	219
trending stories	219
trending today	219
trending topics	219
trimite	669
trimite pe email	669
try it free	198
""", 'tu': """
tu e-mail	249
tu email	249
tudo sobre	651
tue riippumatonta journalismia	306
tuitar	642
tuitear	253
tulis komentar	431
tulosta	312
tumblr	207
tuoreimmat	318
tuoreimmat uutiset	318
tutti i commenti	460
tutup	421
""", 'tw': """
tweet	206	427	453
tweet this	206
tweeta	764
tweeter	340
tweetle	802
tweetnij	612
tweetnout	85
twitter	207
twitter-inhalte erlauben	149
twittern	143
""", 'ty': """
tyck till	770
tylko w serwisie	620
type your email	201
""", 'ud': """
udskriv	110
udvalgt	118
""", 'ui': """
uitgelicht	561
uitloggen	546
""", 'ul': """
ultim'ora	462
ultime news	462
ultime notizie	462
ultimele articole	674
ultimi articoli	462
""", 'un': """
une erreur dans l'article	347
unfollow	209
unisciti al nostro canale	454
unlock this article	198
unohditko salasanan	307
uns folgen	144
unser newsletter	139
unsere empfehlung	153
unsere empfehlungen	153
unsere newsletter	139
""", 'up': """
up next	219
upgrade now	198
upgrade to paid	192
""", 'us': """
ustawienia	616
ustawienia cookies	616
""", 'ut': """
utiles	345
utvalgt	590
utvalt	772
""", 'uu': """
uusimmat	318
uutiskirje	309
uutiskirjeet	309
""", 'uw': """
uw e-mailadres	548
""", 'va': """
vai al contenuto	465
valikko	320
valorar	260
van onze partners	561
vandaag	561
vandaag niet	542
vastaa	317
""", 've': """
ve zkratce	91
vedi anche	462
vedi i commenti	460
vedi tutte	465
vedi tutti	465
vedi tutto	465
veilig betalen	545
ver # comentarios	260
ver comentarios	260
ver contenido	258
ver fotos	265
ver galeria	654
ver los comentarios	260
ver mais	654
ver ofertas	246	636
ver todas	265	654
ver todo	265
ver todos	265	654
ver tudo	654
verder zonder te steunen	542
vergroot	564
vergroot afbeelding	564
verlagsangebot	146
verschicken	143
versenden	143
verwandte artikel	153
verwandte themen	153
verwante artikelen	561
vezi comentariile	673
vezi mai mult	676
vezi toate	676
""", 'vi': """
viber	207	694
videa	91
video	91	118	432	462	590	674	772	808	851
video ad	212
video laden	149
video terkait	432
video's	561
videolar	808
videos	153	262
videot	318
view all	224
view all newsletters	201
view comment	217
view comments	217	224
view full size	224
view gallery	224
view image	224
view image in fullscreen	224
view more	224
view on instagram	206
view plans	198
view subscription options	198
viimased uudised	278
virement	332
virement bancaire	332
vis alle	121	593
vis bildetekst	593
vis flere	121	593
vis indhold	114
vis innhold	586
vis kommentarer	116	588
vis mer	593
vis mere	121
visa alla	775
visa fler	775
visa kommentarer	770
visa mer	775
""", 'vk': """
vk	207
""", 'vo': """
voir aussi	349
voir le contenu	345
voir le diaporama	352
voir les commentaires	347
voir les offres	333
voir les photos	352
voir moins	352
voir plus	352
voir plus de commentaires	347
voir tout	352
volg	553
volg dit onderwerp	553
volg ons	553
volgen	553
volgend artikel	561
volgende	564
volgende pagina	564
vollbild	156
voltar ao topo	654
volver arriba	265
voor abonnees	546
vorherige seite	156
vorheriger artikel	153
vorig artikel	561
vorige	564
vorlesen	143
vorlesen lassen	143
vorteile sichern	136
votre commentaire	347
votre e-mail	336
votre email	336
vous aimerez aussi	349
vous aimerez lire	349
vous pourriez aimer	349
vous pourriez aussi aimer	349
""", 'vs': """
vstoupit do diskuse	90
vstoupit do galerie	93
""", 'vy': """
vytisknout	85
""", 'w ': """
w tym artykule	620
""", 'wa': """
wachtwoord vergeten	546
was andere lesen	153
was this helpful	217
watch more	219
watch next	219
watch video	224
""", 'we': """
we care about your privacy	215
we recommend	219
we value your privacy	215
weekly newsletter	201
wees de eerste die reageert	559
weigeren	557
weiter zum artikel	131
weitere artikel	153
weitere links	153
weitere meldungen	153
weitere nachrichten	153
weitere news	153
weitere podcasts	153
weitere themen	153
weitere videos	153
weiterempfehlen	143
weiteres	153
weiterlesen	156
weniger anzeigen	156
werbeanzeige	146
werbliche inhalte	146
werbung	146
werde mitglied	132
werden sie mitglied	132
wesprzyj	604
wesprzyj nas	604
""", 'wh': """
what do you think	217
what to read next	219
whatsapp	207	207	694
""", 'wi': """
wideo	620
""", 'wo': """
word lid	543
word supporter	543
word vriend	543
""", 'wr': """
write a comment	217
write a review	217
""", 'ws': """
wspieraj	604
wspieraj nas	604
wspieram	604
wszystkie	623
wszystkie komentarze	618
""", 'wu': """
wunschbetrag	135
""", 'wy': """
wybrane dla ciebie	620
wydarzenia	620
wydrukuj	612
wyloguj	606
wyszukaj	623
""", 'x': """
x	207	409
""", 'x ': """
x (twitter	207
x facebook	206
""", 'x.': """
x.com	207
""", 'xi': """
xing	207
""", 'ya': """
ya eres suscriptor	246
ya he donado	241
ya soy socio	241
ya te has registrado	246
ya tengo cuenta	246
ya tienes cuenta	246
ya tienes una cuenta	246
yanitla	807
yazdir	802
yazi boyutu	802
""", 'ye': """
yearly	191
yes	217
""", 'yo': """
yorum	807
yorum yap	807
yorum yaz	807
yorum yazin	807
yorumlar	807
yorumlari oku	807
you can change how much you give or cancel your contributions at any time	192
you have # seconds	212
you may also be interested in	219
you may also like	219
you may have missed	219
you may like	219
you might also be interested in	219
you might also like	219
you might like	219
you're in	201
your account	198
your comment	217
your email	201
your email address	201
your privacy choices	215
your privacy is important to us	215
youtube	207
youtube-inhalte erlauben	149
""", 'yu': """
yukari	810
""", 'z ': """
z ostatniej chwili	620
""", 'za': """
zaakceptuj wszystko	616
zaboravljena lozinka	714
zadejte e-mail	83
zadnje novice	746
zahl ich	132
zahlungsart	135
zahlungsarten	135
zahlungsmethode	135
zahlungsmethoden	135
zalo	846
zaloguj	606
zamknij	603
zapisz	612
zaregistrovat se	81
zarejestruj	606
zaten abone misiniz	798
""", 'zi': """
zie ook	561
ziedot	531
zip code	201
""", 'zo': """
zobacz komentarze	618
zobacz wszystkie	623
zobrazit diskusi	90
zobrazit galerii	93
zobrazit obsah	88
zoek	564
zoeken	564
zoom	224
""", 'zu': """
zu den abo-angeboten	136
zu den kommentaren	151
zugang freischalten	136
zum abo	136
zum angebot	136
zum artikel	156
zum inhalt	156
zum inhalt springen	156
zum kommentieren anmelden	151
zum seitenanfang	156
zum thema	153	156
zur bildergalerie	156
zur diskussion	151
zur fotostrecke	156
zur navigation	156
zur newsletter-anmeldung	139
zur startseite	153
zur themenseite	156
zustimmen	149
zustimmen und weiter	149
"""}

START = {'#': """
#	229 © K
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	351 K lire aussi	351 K lire également
""", 'ab': """
abbonati	445 K a
abonnez	12 K-vous	331 K-vous à
abonniere	12 K
abonnieren	12 K sie	134 K sie
about	225 K the author	225 K the authors	225 K the writer
""", 'ac': """
accepted	197 K payment methods:	197 K cards:
achou	7 K algum
achtergrond	563 K:
acompanhe	12 K
""", 'ad': """
add	12 K us
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat
""", 'aj': """
ajoutez	12 K
""", 'ak': """
aktuelle	154 K nachrichten aus
""", 'al': """
alla	773 K artiklar om	776 K artiklar av
alle	119 K artikler om	122 K artikler af	154 K artikel zu	154 K artikel von	155 K infos:	155 K news:	157 K artikel von	562 K artikelen over	565 K artikelen van	591 K saker om	594 K artikler av
alles	154 K zum thema	154 K zu	562 K over
also	220 K in	221 K read	221 K read	221 K on this site:	221 K worth reading:
alt	119 K om	591 K om
altre	463 K notizie su
altri	463 K articoli su	466 K articoli di
altro	463 K su	464 K su questo tema:
""", 'ap': """
apakah	8 K artikel
apoya	244 K	244 K a
approfondimento	464 K:
approfondisci	464 K
""", 'ar': """
archives	351 K :
are	225 K you affected by
articles	225 K by
artikel	433 K terkait:
""", 'as': """
ascolta	1 K	464 K:
assista	653 K:
""", 'au': """
auch	155 K interessant	155 K interessant:	155 K lesenswert	155 K spannend:
aus	155 K dem archiv:
author	225 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	809 K okuyun	809 K bakin	809 K bakin:
""", 'ba': """
baca	433 K juga	433 K juga:	433 K juga	433 K juga:	433 K:	433 K selengkapnya	433 K selengkapnya:	433 K selanjutnya:
background	221 K:
baggrund	120 K:
bagikan	3 K
baixe	13 K
bakgrund	774 K:
bakgrunn	592 K:
bakiniz	809 K:
""", 'be': """
become	195 K a member of
bekijk	563 K ook	563 K:	563 K hier	563 K ook:	565 K alle artikelen van
beluister	1 K
bergabung	12 K
beri	747 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	155 K:
bir	7 K hata
bizi	12 K
""", 'bu': """
bu	5 K habere	8 K haberi
bunu	809 K da okuyun:
""", 'c': """
c	229 (K) #
""", 'ca': """
catch	12 K us	211 K us on
""", 'ce': """
cet	8 K article vous
""", 'ch': """
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	464 K qui
clique	653 K aqui
cliquez	351 K ici
""", 'co': """
comentarii	5 K
comentariile	5 K
comentarios	5 K
comment	5 K section
commentaires	5 K
commenti	5 K
commenting	5 K
comments	5 K	5 K on this
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
condividete	3 K
condividi	3 K
confira	653 K:	653 K também	653 K também:
connect	12 K with	211 K with us
conoces	269 ¿K
consiglia	3 K
consulta	264 K aquí
contact	225 K the author	225 K the reporter	225 K:	225 K this reporter
contacta	266 K con
contacte	266 K con
contacter	353 K l'auteur
contactez	353 K l'auteur	353 K-nous
contate	655 K o autor
contatta	466 K l'autore
copy	3 K link to	3 K the link	3 K article
copyright	159 K	229 K ©	229 K #	229 K:	229 K by	229 © K
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	621 K więcej o	622 K także	622 K także:	622 K też	622 K też:	622 K również	622 K więcej	622 K:	622 K także	622 K też	622 K więcej
""", 'da': """
da	464 K leggere:
daha	809 K fazlasi:
das	154 K beste aus	155 K könnte sie auch interessieren	155 K könnte dich auch interessieren	155 K könnte sie interessieren:	155 K könnte sie auch interessieren:	155 K könnte dich auch interessieren:
dazu	155 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
dengarkan	1 K	433 K:
der	5 K kommentarbereich
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
detaylar	809 K için
detectaste	7 K
detectou	7 K
detetou	7 K
devamini	809 K okuyun:
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dinleyin	809 K:
direkt	774 K:
direkte	592 K:
disclaimer	229 K:
diskuse	5 K
diskusia	5 K
diskuze	5 K
distribuie	3 K
""", 'do': """
do	225 K you have a story	225 K you know more	225 K you have information	225 K you work at	225 K you work in
don	203 K't miss	221 K't miss:
dona	244 K a	445 K a
donate	195 K to
dossier	351 K :
dowiedz	622 K się więcej
download	13 K
""", 'dp': """
dpa	159 © K	159 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'eb': """
ebenfalls	155 K interessant:
""", 'ed': """
editing	229 (K by	229 K by
editor	221 K's picks:
""", 'el': """
els	5 K comentaris
""", 'em': """
email	3 K this	225 K the author	225 K us
empfehlen	3 K sie
""", 'en': """
en	264 K vídeo:	264 K directo	264 K contexto:	351 K savoir plus	351 K direct
encontraste	7 K
encontrou	7 K
enjoying	203 K this article
entenda	653 K:
entra	12 K nel
entre	12 K no
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'es': """
escolta	1 K
escoltar	1 K
escucha	1 K
escuchar	1 K
escuche	1 K
escute	1 K
este	8 K artigo foi
""", 'et': """
et	70 K pot interessar:
""", 'ex': """
explainer	221 K:
explore	221 K more:
""", 'ez': """
ez	413 K is érdekelheti:
""", 'fa': """
faites	331 K un don à
fale	655 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	232 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
find	12 K us	12 K os	211 K us on	211 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	773 K artiklar om	776 K artiklar av
flere	119 K artikler om	122 K artikler af	591 K saker om	591 K saker fra	592 K saker om	594 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	211 K us	211 K @	211 K all the latest	211 K the latest	211 K our	211 K our channel
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	155 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	221 K the archive:
""", 'fu': """
full	221 K story:	221 K coverage:
funnet	7 K en
further	221 K reading:
""", 'ga': """
gabung	12 K
gambas	433 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	203 K the latest	203 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	225 K a tip	225 K a story	225 K a news tip
""", 'gu': """
guarda	464 K anche	464 K:	464 K il video	464 K anche:
""", 'ha': """
haben	7 K sie einen fehler	157 K sie hinweise
haberde	7 K hata
haberin	809 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	122 K du et tip	594 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	225 K a tip	225 K a story	225 K a news tip	225 K you been affected	225 K you been
hay	7 K algún
haz	264 K clic aquí
hazte	244 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	565 K je een tip
heeft	565 K u een tip
hent	13 K
het	5 K reactieveld	562 K beste van
""", 'hi': """
hier	155 K lesen sie	155 K geht es zu	155 K geht's zu
hintergrund	155 K:
hitta	12 K oss
hittat	7 K ett
""", 'ho': """
hogy	8 K tetszett
hol	13 K dir
holen	13 K sie sich
how	8 K would you rate	8 K useful was
""", 'hu': """
huomasitko	7 K
""", 'hv': """
hva	8 K synes du om
hvad	8 K synes du om
""", 'i': """
i	5 K commenti	463 K più letti di
""", 'ic': """
icymi	221 K:
""", 'if': """
if	7 K you spot	7 K you notice	232 K you enjoyed this	232 K you liked this
""", 'ik': """
ikuti	12 K
""", 'il': """
ilgili	809 K haber
ilginizi	809 K çekebilir	809 K çekebilir:
""", 'im': """
im	155 K video:
image	229 K copyright	229 K source,	229 K credit:
""", 'in': """
in	221 K case you missed it:
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K
""", 'is': """
is	7 K something wrong
ist	7 K ihnen ein fehler
""", 'iz': """
izle	809 K:
izleyin	809 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
""", 'je': """
je	12 K vindt ons
""", 'jo': """
join	12 K our	12 K us	195 K	211 K the conversation on	211 K us on
""", 'ju': """
junte	12 K-se
""", 'ka': """
kanalimiza	12 K
katso	319 K myös	319 K:	319 K video	319 K myös:
""", 'ke': """
keep	203 K up with
""", 'ki': """
kijk	563 K ook	563 K hier
""", 'kl': """
klicka	774 K här
klik	120 K her	563 K hier
klikk	592 K her
kliknij	622 K tutaj
""", 'kn': """
know	232 K someone	232 K anyone
""", 'ko': """
komentar	5 K
komentari	5 K
komentarji	5 K
komentarze	5 K
komentiranje	5 K
komentowanie	5 K
kommentare	5 K
kommentarer	5 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommentering	5 K
kommentieren	5 K
kommentit	5 K
kommentointi	5 K
kontakt	94 K na autora	122 K journalisten	157 K:	594 K journalisten
kontakta	776 K reportern
konuyla	809 K ilgili:
""", 'ku': """
kuuntele	1 K	319 K:	319 K myös	319 K myös:
""", 'l': """
l	5 K'espace commentaires	353 K'auteur	466 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	562 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
lasi	534 K arī	534 K vairāk	534 K vēl
lasiet	534 K arī
last	13 K ned
lataa	13 K
latest	220 K from	220 K in	220 K videos from
""", 'le': """
le	264 K puede interesar	264 K puede interesar:	350 K meilleur de
lea	264 K también	264 K aquí	264 K además	264 K más	264 K:	264 K también
lee	13 K en	264 K también	264 K más	264 K:	264 K también	264 K más:
leer	264 K también	264 K más
lees	13 K	562 K meer over	563 K ook	563 K ook:	563 K meer	563 K meer:	563 K verder	563 K hier	563 K:	563 K ook	563 K meer	563 K verder:
leestip	563 K:
leggi	13 K	463 K tutte le notizie	464 K anche	464 K anche:	464 K qui	464 K tutto	464 K:	464 K anche	464 K pure:
leia	13 K	652 K mais sobre	653 K também	653 K também:	653 K mais	653 K:	653 K aqui	653 K também	653 K mais	653 K mais:
leiten	3 K sie
ler	653 K também	653 K mais
les	5 K commentaires	350 K plus lus	591 K mer om	592 K også	592 K også:	592 K mer	592 K mer:	592 K:	592 K hele saken	592 K om	592 K her	592 K også	592 K mer	592 - K også
lesen	13 K sie	154 K sie mehr zu	154 K sie mehr zum	155 K sie auch	155 K sie mehr	155 K sie hier	155 K sie dazu	155 K sie jetzt	155 K sie außerdem	155 K sie mehr zum thema
lesetipp	155 K	155 K:
lest	155 K auch
""", 'li': """
lies	155 K auch	155 K mehr	155 K dazu
lihat	433 K juga	433 K juga:
like	12 K us	203 K what you're reading	211 K and follow
lire	350 K tous nos articles	351 K aussi	351 K également	351 K	351 K notre	351 K l'article	351 K plus	351 >> K
lisez	13 K
listen	1 K to	221 K |	221 K:
live	120 K:	155 K-ticker:
liveblog	563 K:
""", 'll': """
llegeix	70 K també	70 K més
llegiu	70 K també
""", 'lo': """
lo	263 K más leído en	263 K más visto en	263 K último en
loe	279 K ka	279 K lisaks	279 K veel	279 K edasi:
los	5 K comentarios
""", 'lu': """
lue	319 K myös	319 K myös:	319 K lisää	319 K lisää:	319 K:	319 K myös	319 K lisää	319 K seuraavaksi:
luister	1 K	563 K ook	563 K:	563 K ook:
""", 'ly': """
lyssna	1 K på	774 K	774 K:
lyt	1 K til	120 K til
lytt	592 K til
""", 'ma': """
mai	675 K multe detalii	675 K mult pe această temă:
mail	565 K de auteur
mais	652 K lidas em	652 K de	652 K sobre	652 K notícias de	652 K notícias sobre	655 K artigos de
make	12 K us
masz	624 K temat
""", 'me': """
meer	562 K over	562 K uit	562 K van	562 K nieuws over	563 K lezen:	565 K van deze auteur
meest	562 K gelezen in
meet	225 K the author
mehr	154 K zum thema	154 K aus	154 K von	154 K zu	154 K lesen über	154 K über	155 K zum thema	155 K dazu	155 K dazu:	155 K lesen:	155 K aus dem ressort	155 K aus der region:	157 K vom autor	157 K von der autorin	157 K artikel von
meistgelesen	154 K in
menemukan	7 K kesalahan
mer	591 K om	591 K fra	592 K om saken:	773 K om	773 K från	774 K om ämnet:	774 K läsning:	776 K av
mere	119 K om	119 K fra	120 K om emnet:
mest	773 K läst i
""", 'mi': """
mira	264 K también	264 K:	264 K también	264 K también:
mit	159 K material von
""", 'mo': """
mohlo	92 K by vás zajímat:
more	220 K from	220 K on	221 K from	221 K on this	221 K to read:	221 K on this story:	221 K on this topic:	225 K by
most	220 K read in	220 K read on	220 K viewed in	220 K popular in	220 K popular on
""", 'mu': """
must	221 K read:
""", 'na': """
najdete	12 K nás
najnowsze	621 K z
najpopularniejsze	621 K w
""", 'ne': """
neueste	154 K artikel aus
newsblog	155 K:
next	221 K:
""", 'ng': """
nghe	1 K	852 K:
""", 'no': """
no	264 K te pierdas:
nos	351 K lecteurs ont lu
noticed	7 K a	7 K an
noticias	263 K de
notre	351 K dossier	351 K article	351 K enquête :	351 K reportage :
nous	12 K suivre
now	221 K read:
""", 'o': """
o	94 K autorovi	94 K autorce	624 K autorze	624 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	809 K:
""", 'ol': """
olvasd	413 K el	413 K el:
olvass	413 K tovább:
olvassa	413 K el	413 K el:	413 K el ezt is
""", 'om': """
om	122 K forfatteren	122 K skribenten	594 K forfatteren	594 K skribenten	776 K skribenten	776 K författaren
""", 'on': """
on	221 K our site:
""", 'oo': """
ook	563 K interessant:
""", 'op': """
opinion	221 K |
""", 'os': """
os	5 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	565 K de auteur
""", 'pa': """
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
passend	155 K dazu	155 K dazu:
payment	197 K methods:
""", 'pe': """
per	464 K approfondire	464 K approfondire:
""", 'pi': """
pilihan	433 K editor:
""", 'pl': """
plus	350 K d'articles sur	350 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	155 K-tipp:	221 K:	351 K :
pode	653 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podziel	3 K się
pogledajte	719 K i	719 K još
poglejte	747 K tudi
polecamy	622 K:
popular	220 K in
poslechnout	1 K
potrebbe	464 K interessarti:
pour	351 K aller plus loin	351 K rappel :
povezano	719 K:
pozrite	733 K si
""", 'pr': """
pratite	12 K
preberite	747 K tudi	747 K še	747 K več
prenesite	13 K
preuzmite	13 K
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	203 K notice:
przeczytaj	622 K także	622 K też	622 K:	622 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	264 K leer también	264 K leer:
puoi	12 K seguirci
""", 'qu': """
que	8 K pensez-vous de cet
quelle	159 K: dpa	159 K:
quellen	159 K:
questo	8 K articolo ti
""", 'ra': """
rate	8 K this
""", 're': """
reach	225 K the reporter	225 K the author
reacties	5 K
read	13 K this in	220 K more on these	220 K more about	220 K more from	221 K more	221 K more:	221 K also	221 K next	221 K:	221 K |	221 K more	221 K all about it	221 K next:	225 K more by
reageren	5 K
recomandarea	675 K noastră:
recomendado	653 K:
recomendamos	264 K:
recomienda	3 K
recommended	221 K:
regala	3 K
regale	3 K
regarder	351 K :
rejoignez	12 K
relacionado	264 K:	653 K:
related	221 K:	221 K |	221 K story:	221 K stories:	221 K article:	221 K reading:	221 K video:	221 K content:
relire	351 K
report	7 K an error	7 K a mistake
reporting	229 K by	229 (K by
retrouvez	12 K-nous	13 K	351 K	351 K ici
""", 'sa': """
saiba	653 K mais	653 K mais:
saksikan	433 K juga
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	154 K zu
schreiben	157 K sie unserem autor	157 K sie der autorin	157 K sie uns
scrivi	466 K all'autore
""", 'se': """
se	120 K også	120 K video	120 K også:	592 K også	592 K video	592 K også:	774 K också	774 K även	774 K även:
see	7 K an error	7 K a mistake	220 K more from	221 K also	221 K more	221 K more:	221 K also:	225 K all posts by	225 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
senaste	773 K nytt om
send	3 K this	225 K us your	225 K tips to	225 K your tips	225 K feedback to	225 K your story ideas
seneste	119 K nyt om
seotud	279 K:
ses	353 K derniers articles
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	225 K your story
""", 'si': """
sie	7 K haben einen fehler	12 K finden uns	157 K erreichen die autorin	157 K erreichen den autor
siehe	155 K auch
siga	12 K	12 K-nos
sign	203 K up to	203 K up for	203 K up here	203 K up (it's
sigue	12 K a	264 K leyendo:
simak	433 K juga	433 K juga:	433 K:	433 K video
siste	591 K nytt om
""", 'sk': """
skaitykite	524 K daugiau	524 K taip pat	524 K ir
skaties	534 K arī
skinite	13 K
skontaktuj	624 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	92 K:
""", 'so': """
sobre	266 K el autor	266 K la autora	266 K la firma	655 K o autor	655 K a autora
sollten	157 K ihnen fehler
sorodno	747 K:
sostieni	445 K	445 K il	445 K la
soutenez	331 K	331 K le
soutenir	331 K
""", 'sp': """
spende	134 K für
spenden	134 K für
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	203 K up to date with
ste	7 K opazili
stiahnite	13 K si
stuur	3 K dit
""", 'su': """
subscribe	12 K to our	195 K to	203 K to
suivez	12 K
sull	466 K'autore
sumate	12 K
support	195 K	195 K the
sur	351 K le même sujet
""", 'ta': """
taalfout	7 K
taip	524 K pat skaitykite
takip	12 K edin
tausta	319 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	264 K puede interesar	264 K puede interesar:	264 K recomendamos:	264 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	225 K us your story
terms	229 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	232 K you for reading
thanks	232 K for reading
the	5 K comments	203 K latest news directly	220 K latest in	220 K latest from
theo	12 K dõi
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	464 K potrebbe interessare:
tiene	269 ¿K información
tienes	266 ¿K una historia	269 ¿K información	269 ¿K alguna	269 ¿K una historia
tiklayin	809 K
tin	852 K liên quan:
tip	565 K de redactie	565 K ons
tippfehler	7 K
""", 'to': """
todas	263 K las noticias de
todos	266 K los artículos de	655 K os artigos de
tonton	433 K juga	433 K:	433 K juga:
top	220 K stories in	220 K stories from
tous	350 K les articles de	353 K les articles de
toute	350 K l'actualité de	350 K l'actu
""", 'tr': """
transmettez	3 K
trending	220 K in
trimite	3 K
""", 'tu': """
tudo	652 K sobre
tutte	463 K le notizie su
tutti	466 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	563 K het archief:
""", 'ul': """
ultime	463 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	353 K information à nous transmettre	356 K info à nous
uneix	12 K-te
unisciti	12 K
unsere	155 K leseempfehlung
""", 'up': """
up	221 K next:
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	279 K ka
vad	8 K tyckte du
""", 've': """
vea	264 K también	264 K también:
vedi	464 K anche	464 K anche:	466 K tutti gli articoli di
vegeu	70 K també
veja	652 K mais em	653 K também	653 K mais	653 K:	653 K também	653 K também:	653 K mais:
ver	264 K también	266 K todos los artículos de	655 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vezi	675 K și	675 K și:	675 K:	675 K și
""", 'vi': """
viac	733 K:
vidi	719 K još
view	225 K all posts by	225 K all articles by
viste	7 K
viu	7 K algum
""", 'vo': """
voir	350 K tous les articles	351 K aussi	351 K la vidéo	353 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	353 K avez une information	356 K travaillez	356 K avez été	356 K êtes témoin	356 K avez une information	356 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	232 K this forwarded
wat	8 K vond je
watch	211 K us on	221 K |	221 K now:	221 K more:	221 K the video:	221 K the latest	221 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	197 K accept:	197 K accept visa	197 K accept paypal
weitere	154 K artikel zu	154 K artikel aus	154 K themen aus	157 K artikel von
weiterlesen	155 K:
""", 'wh': """
what	8 K did you think of this	220 K others are reading	221 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen
""", 'wo': """
worth	221 K reading:
""", 'ws': """
wszystkie	621 K artykuły o	624 K artykuły autora
""", 'xe': """
xem	852 K thêm	852 K thêm:	852 K:	852 K video	852 >> K	852 K tiếp:
""", 'yo': """
yorumlar	5 K
you	12 K can follow	211 K can follow him on	211 K can follow her on	211 K can follow them on	211 K can follow me on	221 K may also like:	221 K might also like:	221 K may also be interested in:
""", 'za': """
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	563 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	621 K więcej z	622 K też	622 K też:	622 K także	622 K:	622 K też	622 K także
""", 'zu': """
zum	155 K thema:	155 K weiterlesen:	157 K autor
zur	157 K person	157 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	283 K
""", 'ab': """
abbestellen	140 jederzeit K
abbonamenti	473 K
abbonamento	448 hai già un K	448 per chi ha un K	448 scegli il tuo K	473 K
abbonati	448 K per	448 K a soli	448 solo per K	468 K	469 K a	469 K:	469 K ora	469 K per	469 puoi, K	470 i nostri K	473 K
abbonato	448 sei già K
abilitare	457 devi K
abonament	682 K
abonat	667 ești deja K
abone	799 K olun ve	812 K olun
aboneler	816 K
abonelere	799 K özel
abonelerimiz	813 K
abonelik	816 K
abonements	540 K
abonentiem	532 tikai K
abonents	532 jau esi K
abonne	358 je m'K
abonnee	547 al K	547 word K	547 nog geen K	547 als K	568 word K
abonneer	568 K je
abonnees	547 alleen voor K	547 dit artikel is voor K	569 onze K	572 K
abonnement	106 kræver K	129 K	169 K	334 avec votre K	362 K	547 neem een K	547 kiezen voor een K	568 kies een K	572 K	601 K
abonnementen	572 K
abonnements	362 K
abonnent	106 bliv K	106 allerede K	106 som K	125 bliv K	137 als K	137 sie sind noch kein K	137 bereits K	578 bli K	578 allerede K	578 som K	597 bli K
abonnenten	137 nur für K	137 exklusiv für K	166 unseren K	169 K
abonnenter	106 kun for K	106 artiklen er for K	126 vores K	129 K	578 kun for K	578 denne saken er for K	578 artikkelen er for K	598 våre K	601 K
abonnentin	137 als K	137 bereits K
abonnentinnen	137 exklusiv für K	137 nur für K	137 K vorbehalten	166 unseren K
abonner	106 K for at	125 K på	358 s'K	578 K for å	597 K på
abonnez	334 K-vous pour	334 K-vous à partir	358 K-vous	358 K vous
abonniere	165 K unseren	165 K hier
abonnieren	140 newsletter K	145 K sie unseren kanal	162 podcast K	165 jetzt K	165 K sie
abrir	251 K en la app	640 K no app
abyste	82 K mohli číst dál
""", 'ac': """
accede	247 K a todo
accedi	448 K per
accept	672 K toate
acceptant	346 en K les cookies
accepteer	558 K de cookies
accepter	346 K les cookies
accepteren	558 cookies te K	558 cookies K
access	199 unlock full K
according	238 K to
account	199 create a free K to	199 sign in to your K	199 create an K to	235 create a free K	236 hold power to K	547 maak een gratis K	568 maak een gratis K
aceptado	259 no has K las cookies
aceptaste	259 no K las cookies
aconseja	274 K
aconsejaba	274 K
aconselha	662 K
acrescentou	662 K
actionnaire	359 sans K
""", 'ad': """
ad	11 K
adblock	89 vypněte K	115 slå K fra	587 slå av K	617 wyłącz K	769 stäng av K
adblocker	148 K erkannt	148 K aktiv	148 nutzen einen K	148 verwenden einen K	148 trotz K	169 K	214 disable your K	214 you are using an K	214 K detected	556 K uit
added	238 K
adgang	106 få K til
adres	609 twój K e-mail
adresa	668 K de email	668 K de e-mail
adresiniz	800 e-posta K
adresse	337 votre K e-mail	337 votre K email
adresu	716 na vašu e-mail K
advarer	128 K	600 K
adverteix	76 K
advertentie	11 K
advertenties	569 zonder K
advertisement	11 K	213 this K has not loaded
advertisements	11 K
advierte	274 K
adviseert	571 K
""", 'af': """
affermato	472 ha K
afficher	346 pour K ce contenu
affichera	334 ce message s'K sur
affiliate	147 K-links	213 contains K links
affirme	361 K
affirment	361 K
afirma	274 K	662 K
afirmar	76 va K
afirmou	662 K
afmelde	108 K dig når
""", 'ag': """
agences	354 avec K
agenturmaterial	158 mit K
aggiornamenti	455 segui tutti gli K
aggiunto	472 ha K
agora	659 doe K
""", 'ah': """
ahora	271 dona K
""", 'ai': """
aidez	357 K-nous à	358 K-nous
aiutaci	468 K	469 K a
aiutarci	468 K	469 K a
""", 'aj': """
ajakirjandus	282 meie K	282 sõltumatu K
ajakirjanikud	282 meie K
ajoute	361 K
ajuda	73 K'ns
ajude	658 K-nos	659 K-nos
ajutorul	678 avem nevoie de K tău
""", 'ak': """
aktivieren	148 javascript K
akzeptieren	150 cookies K
""", 'al': """
alamat	425 K email
aldus	571 K
alerta	662 K
alertas	14 las K	252 recibe K	252 activa las K	641 receba K
alertes	339 recevez les K	339 K info
alertou	662 K
alerts	14 K
allow	214 K ads on
""", 'an': """
an	680 pe K
anche	470 siamo K su
andare	441 prima di K via
android	141 für K und ios	550 app voor K
angebot	165 hier gibt es das K
angezeigt	150 inhalte K werden
anggota	436 jadilah K
anlatti	815 K
anmelden	165 jetzt K	165 hier K
anmeldung	140 mit meiner K	140 mit der K	140 mit ihrer K	164 K
annetus	285 K
anno	471 all'K
annonce	11 cette K
annoncen	11 K
annoncer	126 uden K
annonsblockerare	769 stäng av K
annonseblokkering	587 slå av K
annonsen	11 K
annonser	598 uten K	780 utan K
announced	238 K
ano	661 por K
antes	240 K de irte	631 K de sair
anvender	115 vi K cookies
any	75 l'K
anytime	199 cancel K	237 cancel K
anzeige	11 der K	11 dieser K	147 nach der K weiter
anzeigen	150 mit einem klick K lassen
""", 'ap': """
apeluje	629 K
aplicativo	640 baixe o K	640 baixe nosso K	660 nosso K
aplikace	97 naše K
aplikaci	86 stáhněte si K	86 stáhněte si naši K	86 v naší K
aplikacja	627 nasza K
aplikacji	610 w naszej K	610 otwórz w K
aplikasi	426 unduh K	426 download K	426 K kami	436 unduh K	437 K kami
apoiador	634 torne-se K	658 seja nosso K	659 torne-se K	659 seja nosso K	659 seja K
apoie	658 K
apoio	634 seu K é	658 seu K	659 seu K
aporte	270 tu K	271 tu K
apoyo	243 con tu K	243 tu K es	270 tu K	271 tu K	271 su K
app	141 als K	204 get our K	204 get the K	204 in our K	204 use our K	235 our K	550 in de K	581 i vår K	598 vår K	763 i vår K	780 vår K	847 tải K	867 K内阅读	867 在K中	867 K看更多
appareil	334 un seul K à la fois
appeared	228 first K on
appen	109 hent K	109 åbn i K	581 last ned K	581 hent K	581 åpne i K	763 ladda ner K	763 ladda ned K	763 hämta K	763 öppna i K
application	338 téléchargez l'K	338 télécharger l'K	338 dans l'K	338 avec l'K	338 sur l'K	338 notre K	359 notre K
applications	338 nos K mobiles
""", 'aq': """
aqui	631 já que você está K	631 já que está K
""", 'ar': """
arbeid	598 vårt K
arbeit	166 unsere K
arbeitet	160 K als
arbejde	126 vores K
arbete	780 vårt K
argued	238 K
arrivato	441 se sei K fin qui
article	6 réagir à cet K	15 free K	74 aquest K	199 to unlock this K	200 you've read your last free K	200 you have read your last free K	200 this is your last free K	200 reached your K limit	208 share this K on	213 links in this K may	236 this K	327 vous avez aimé cet K	327 cet K vous a plu	334 pour accéder à l'K	334 cet K est offert	334 cet K vous a été offert	334 pour lire cet K	334 offrir cet K	334 offrez cet K	335 de cet K à lire	354 cet K est paru dans	354 cet K a été publié	359 cet K
articles	15 free K	189 you've read # K	199 access to all our K	199 gift K to give	200 free K left	200 K left this month	200 you've used all your free K	200 # of # free K	200 K left to read	334 tous nos K	335 il vous reste # K	359 nos K
articol	679 acest K
articolele	679 K noastre
articoli	448 tutti gli K senza limiti	449 ti restano # K
articolo	441 ti è piaciuto questo K	448 per leggere l'K	448 regala questo K	470 questo K
articolul	667 pentru a citi K	679 ți-a plăcut K
artigo	631 gostou deste K	660 este K
artigos	657 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	126 denne K	130 dir gefällt dieser K	137 lesen sie diesen K mit	137 um diesen K zu lesen	137 dieser K ist nur für	137 zugriff auf alle K	137 alle K lesen	137 ganzen K lesen	138 freie K übrig	138 K frei	138 ihr letzter freier K	161 K wurde	166 dieser K	166 diesen K	166 diesem K	437 K ini	547 om dit K te lezen	547 dit K is alleen	547 geef dit K	547 lees dit K met	547 gratis K deze week	560 fout in dit K	569 dit K
artikelen	15 gratis K	547 toegang tot alle K	547 gratis K
artikeln	137 zugang zu allen K	755 gillade du K	760 läs hela K med	760 lås upp K	780 den här K
artikkel	282 see K
artikkelen	598 denne K
artikkeli	308 tämä K on vain	323 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	760 fria K
artiklen	101 kunne du lide K	126 K her
artikler	15 gratis K	106 gratis K
arvioi	325 K
""", 'as': """
asegura	274 K
asked	238 K
asks	238 K
assinante	637 já é K	659 torne-se K	659 seja K
assinantes	637 exclusivo para K	637 só para K	637 somente para K	660 nossos K	663 K
assinatura	663 K
assinaturas	663 K
assine	637 K para	637 K por	637 K e tenha	659 K a	659 K o	659 K já	659 K agora	659 K e	659 K por
associate	213 as an amazon K	227 is an K
""", 'at': """
atbalsti	536 K mūs
atbalstiet	536 K mūs
atbalsts	536 tavs K	536 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	161 K
audioverze	2 K
aufgefallen	152 fehler K
ausblenden	150 und wieder K
auteur	355 est l'K
author	226 email the K	226 the K can be	227 is the K of	227 is an K
automated	2 read by an K
automatisch	2 K vorgelesen	137 endet K
autor	160 ist K	268 es K de
autora	268 es K de
autorin	160 ist K	160 ist freie K
autrice	355 est l'K
""", 'av': """
available	204 K on the app store	204 K on google play
avec	354 K afp
averci	469 grazie per K letto
avertit	361 K
avise	659 K-nos
avsluta	781 K när du vill
avverte	472 K
""", 'ay': """
ayda	814 K
aydinlatma	806 K metni
aylik	814 K
""", 'ba': """
ba	600 K
bad	128 K	782 K
baixa	68 donar-te de K
baixe	640 K o app	659 K o
bajate	271 K la app
banner	169 cookie-K	239 cookie K
banners	239 cookie K
bantu	436 K kami
bastano	469 K # euro
""", 'be': """
becoming	234 K a member	235 consider K	235 K a member
bedankt	568 K voor het lezen
befindet	150 an dieser stelle K sich
before	189 K you go	189 K you move on
begging	239 K
begs	238 K
beitrag	4 K per	4 K auf	165 mit einem K	166 dieser K	166 diesen K
belirtti	815 K
benachrichtigungen	14 K	142 K aktivieren	142 push-K
benadrukt	571 K
bent	541 nu je hier toch K
berdonasi	436 K
bereits	137 sie haben K ein abo
bergabung	436 K dengan
bergabunglah	436 K
berichten	166 wir K
berichterstattung	166 unsere K
berichtet	160 K für	160 K über
berichtete	168 K
berita	428 ikuti K
berkomentar	6 untuk K
berlangganan	424 sudah K	425 K newsletter	436 K sekarang	436 silakan K
besedah	753 po K
besoin	327 nous avons K de vous	358 nous avons K de vous	358 a K de vous	358 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	165 jetzt K	165 K sie hier	165 K sie unseren
bestellung	164 K
besten	166 die K texte
betaalmuur	572 K
betalingsmur	129 K	601 K
betonte	168 K
bezahlschranke	169 K
""", 'bi': """
bidrag	104 dit K	104 giv et K	125 dit K	125 giv et K	129 K	576 ditt K	597 ditt K	779 ge ett K
bijdrage	544 jouw K	567 kleine K	570 kleine K
bildirimlere	14 K	801 K izin ver
bildirimleri	14 K	801 K aç
billionaire	236 K owner
bilten	716 na naš K
binding	106 ingen K	127 ingen K
bindingstid	578 ingen K	599 ingen K
bindningstid	760 ingen K	781 ingen K
bisogno	441 abbiamo K di te	469 abbiamo K di te	469 abbiamo K del tuo	469 abbiamo K anche di te
bitte	130 haben wir eine K	130 eine K an sie	130 wir haben eine K
""", 'bl': """
blocker	214 disable your ad K	214 disable ad K	214 turn off your ad K	214 using an ad K
blocking	214 K ads	214 K our ads
bloqueador	257 K de anuncios	275 K de anuncios	646 K de anúncios
bluesky	16 K
""", 'br': """
bralcev	18 po zaslugi K	751 naših K	751 po zaslugi K
bralci	751 naši K
branja	0 čas K
brauchen	165 wir K ihre hilfe	165 wir K deine hilfe	165 K wir sie	165 K wir dich	165 K wir eure
breaking	205 get K news alerts
briefing	233 our morning K	233 our K	233 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	214 your K is out of date	214 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	438 per K
buletin	425 K kami	437 K kami	440 K
bulunabilirsiniz	812 katkida K
bulunun	812 katkida K
""", 'ca': """
cada	73 rep K
cadastre	637 K-se para	659 K-se
cadeau	547 K aan
cafecito	270 K
callan	272 lo que otros K
canal	255 únete al K	271 únete al K	644 siga nosso K	644 siga o K	659 entre no K	660 nosso K
canale	470 il nostro K
canali	455 sui nostri K
canalul	679 K nostru
cancel	199 K at any time	237 K any time	237 K at any time
cancele	637 K quando quiser	661 K quando quiser
cancellarti	451 puoi K
carte	9 cette K
casella	451 nella tua K
""", 'ce': """
celotnega	743 za ogled K
cerut	681 a K
""", 'ch': """
channel	236 our K
chaque	17 K matin	17 K jour	337 par e-mail K	337 par mail K
chcete	96 K číst dál	729 K čítať ďalej
chegou	631 se você K até aqui
chercheur	355 est K
chercheuse	355 est K
chia	858 K sẻ
chiede	472 K
chiederti	441 un piccolo favore da K
chief	227 is K
chiesto	472 ha K
chip	234 K in	235 K in
chipping	235 consider K in
choisissez	334 K votre offre
choose	199 K a plan	235 K a plan
""", 'ci': """
cijelog	715 za čitanje K
cikk	417 ez a K
cikkeink	417 K
cipta	435 hak K
citire	0 timp de K	0 timp K
cititorii	679 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	238 K
client	334 déjà K
""", 'co': """
codziennie	17 K rano	609 otrzymuj K
coffee	194 buy me a K	234 buy me a K	234 buy us a K	235 buy us a K	237 cup of K
columnist	227 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	261 para K	650 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	261 déjanos tu K
comentarios	261 en los K
comment	6 to K	6 to leave a K	6 to post a K	218 log in to K	218 sign in to K	218 be the first to K	218 leave a K below	218 leave your K	218 our K policy	218 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K
commentaires	348 dans les K	348 charte des K	348 espace K
commentare	6 per K	461 per K
commenter	348 pour K
commenti	461 nei K	461 i K saranno
commenting	218 our K policy
commento	6 lasciare un K
comments	218 in the K below	218 in the K section	218 let us know in the K	218 K powered by	218 K have been closed	218 all K are subject to	235 let us know in the K
commission	213 may earn an affiliate K	213 may earn a K	213 may earn a small K	213 we may receive a K	213 K if you buy
community	166 unsere K	218 abide by our K	235 join our K of	236 K-funded	461 regole della K
compartilhe	659 K este
compartir	247 K tu cuenta, cambia	271 si quieres K tu cuenta
compensation	213 receive K from
complained	238 K
complains	238 K
completa	637 para ler a matéria K
completo	637 para ler o artigo K
complimentary	15 K articles	200 K articles	200 K article this month	200 last K article
compte	358 créez un K	358 créez votre K
comunique	650 K um erro
condiciones	259 términos y K
condividi	469 K questo
confirm	202 check your email to K
connect	210 K with us on
connectez	334 K-vous pour	358 K-vous
consenso	459 il K ai cookie
consent	216 we need your K to load
consentiti	461 non sono K commenti
consider	194 if you liked this article, K	235 K making	235 K giving	235 K a gift	235 K joining
contact	202 K me with news and offers	235 K us at
contacted	226 can be K at
conte	659 K-nos
contenido	9 este K	9 K externo	259 K externo de	259 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	216 to view this K, you	216 to view this K please	216 third-party K	216 this K is hosted by a third party	216 we use your sign-up to provide K
contenu	9 ce K	346 ce K n'a pas pu être	346 K bloqué
contenus	334 tous nos K	359 nos K
contenuti	9 K esterni	448 a tutti i K
contenuto	9 questo K	9 K esterno	459 K esterno
contingut	9 aquest K
continua	667 pentru a K lectura
continuar	67 per K llegint	637 para K lendo	637 para K a ler
continuare	448 per K a leggere	667 pentru a citi în K
continue	199 to K reading this article	199 log in to K	199 sign in to K	199 register to K	199 upgrade to K	235 help us K
continuer	334 pour K à lire
contou	662 K
contribua	658 K	659 K com	659 K a partir	659 K para o nosso
contribuez	358 K
contribuisci	469 K
contributing	227 is a K	235 by K to
contribution	234 make a K	235 your K	235 make a K	235 making a K
contributo	444 con il tuo K	469 il tuo K
contributor	227 is a K
conversation	218 to join the K	218 join the K with	235 join the K
cookie	216 manage your K	371 קובצי K	459 usiamo i K	459 questo sito usa i K	488 Kを使用	488 K（クッキー）	488 Kの使用	488 Kを利用	617 pliki K	699 файлы K	699 файлов K	829 файли K	849 sử dụng K
cookies	9 third-party K	115 vi bruger K	115 bruger K til	178 αποδοχή K	216 we use K	216 this site uses K	216 this website uses K	216 our site uses K	216 uses K to	216 accept all K	216 accept K	216 use of K	259 usamos K	259 este sitio utiliza K	259 esta web utiliza K	259 uso de K	259 aceptar las K para	346 utilise des K	346 refusé les K	362 bandeau K	558 gebruik van K	558 omdat je geen K	587 vi bruker K	617 używamy K	617 plików K	648 usamos K	648 este site utiliza K	648 este site usa K	648 uso de K	769 K på
copy	236 read our K
corrections	236 our K
correo	250 en tu K	250 en su K	250 a tu K
correspondant	355 est K
correspondante	355 est K
correspondent	227 is a K
correspondents	236 our K
corresponsal	268 es K
correu	68 al teu K
courriel	337 par K chaque	337 dans votre boîte K
coverage	236 our K
covers	227 K the
""", 'cr': """
created	231 summary was K
creative	228 under a K commons license
crowdfunding	239 K
""", 'cu': """
cuma	17 her K
cuota	272 tu K
""", 'cz': """
czekamy	619 K na wasze
czytaj	626 K dalej za
czytania	0 czas K
czytelnicy	627 nasi K
czytelnikom	18 dzięki K	627 dzięki K
""", 'da': """
daarna	547 K kun je
dacci	469 K una mano
dage	125 prøv # K
dagelijks	549 ontvang K
daily	202 sign up for our K
dakika	0 K okuma
danach	137 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	428 K update berita
dar	96 váš K	100 K	740 K
darbu	537 mūsu K
darmowy	607 ostatni K
darowizna	626 twoja K	630 K
darowizny	630 K
darte	250 K de baja
darujme	98 K
dary	100 K	740 K
data	227 is a K
dateci	469 K una mano
datenschutzbestimmungen	150 K
datenschutzhinweise	150 K
""", 'de': """
deaktiviere	148 K deinen adblocker
deaktivieren	148 K sie ihren adblocker	148 adblocker K	148 ad-blocker K
deaktiviert	148 javascript ist K
debate	218 join the K
debatten	6 delta i K	117 deltag i K
declarat	681 a K
declarou	662 K
dedi	815 K
dedicated	236 our K team
deductible	234 tax-K gift	234 tax-K donation	235 make a tax-K	237 tax-K
deel	568 K dit
deine	18 ohne K
dejal	753 je K
dejala	753 je K
delivered	199 print edition K to	199 K to your door	202 K to your inbox	202 K to your email	202 get the latest news K
delo	751 naše K
demanar	76 va K
demander	327 une faveur à vous K	327 un petit service à vous K
denuncia	274 K	472 K	662 K
departe	678 citi mai K
depend	236 we K on
der	168 so K
derden	558 inhoud van K
desactiva	257 K adblock
desactivar	257 K adblock
desative	646 K o adblock
descarga	251 K la app	251 K nuestra app	271 K nuestra	271 K la app
descarrega	73 K't
descarregue	640 K a app
desta	659 faça parte K
destek	812 bize K	812 K olun	812 K ol
detected	214 ad blocker K	214 adblock K
detto	472 ha K
devamini	799 K okumak için	812 haberin K okumak
devenez	358 K membre	358 K mécène
""", 'di': """
dice	274 K	472 K
diceva	472 K
dich	165 trag K
dichiarato	472 ha K
die	168 so K
diesen	9 K tweet	166 K text
dieser	166 K text
dieses	9 K video
dig	101 vi har en bøn til K	779 hör av K
digest	233 weekly K	233 our K
digipakett	277 telli K
dijo	274 K
dinara	724 K
dine	106 læst alle K
dinleyin	2 haberi K
dir	76 va K
direct	202 K to your inbox	342 suivez en K
directement	337 K dans votre
directly	202 K in your inbox
directo	255 sigue en K
disabilita	457 K adblock
disait	361 K-il	361 K-elle
disattiva	457 K adblock	457 K l'ad blocker
discussion	6 to join the K	348 participez à la K
disdici	448 K quando vuoi	471 K quando vuoi
disiscriverti	451 K
diskutiere	152 K mit
diskutieren	152 K sie mit	152 K sie über	165 K sie mit
dispatch	233 a weekly K	233 our K
disponibile	448 K per gli abbonati	452 K su app store
disponible	251 K en google play	338 K sur l'app store
dispositivo	247 si continúas leyendo en este K	247 en otro K
disse	472 K	662 K
dit	361 a K	361 K-il	361 lui K-on
dites	348 K-le nous en	358 K-nous
diu	76 K
diventa	469 K socio
diz	662 K
dizia	662 K
diziam	662 K
""", 'do': """
dodal	99 K	739 K
dodala	99 K	725 K	739 K
dodao	725 K
dollar	237 K for dollar
domingo	17 cada K
don	362 K
dona	469 K ora
donacija	722 vaša K	726 K	754 K
donacije	726 K	754 K
donacijo	752 z K
donacijom	724 K
donaciones	275 K
donacions	77 K
donasi	436 K anda	440 K
donate	235 K today	235 K now	235 K what you can	239 K
donateur	358 devenez K	568 word K
donateurs	357 nos K	359 nos K
donatie	544 doe een K	544 jouw K	567 K	568 jouw K	568 uw K	568 doe een K	572 K
donaties	572 K
donating	235 consider K
donation	194 consider making a K	234 make a K	235 your K	235 consider a K	235 make a K	239 K
donations	239 K
donativo	658 o seu K
donatrices	359 nos K
donazione	444 fai una K	468 una K	469 la tua K	469 fai una K	473 K
donazioni	473 K
doneer	567 K	568 K
donirajte	722 K	750 K
donnez	348 K votre avis	358 K-nous	358 K-leur
dons	358 vos K	362 K
doors	236 our K open
dostupan	715 ovaj sadržaj je K
download	109 K appen	109 K vores app	204 K our app	204 K our free app	204 K the app	204 K on the app store	235 K our	550 K de app	550 K de gratis app	568 K de
""", 'dr': """
drepturile	677 toate K rezervate
drittanbietern	150 K nicht zugestimmt
drittplattformen	150 K
""", 'du': """
dukung	436 K kami
dukungan	436 K anda
dung	9 nội K này
""", 'dz': """
dziennikarstwo	605 wesprzyj niezależne K	627 nasze K	627 niezależne K
dziennikarze	627 nasi K
""", 'ed': """
edebilirsiniz	803 takip K
editor	218 letter to the K	227 is a senior K	227 is an K	227 is the K	227 is the deputy K	235 write a letter to the K
editors	236 we, the K	236 our K
""", 'ee': """
eerste	570 K maand
""", 'ef': """
eftertryck	777 K förbjudet
""", 'ei': """
eigener	130 in K sache	166 in K sache
eilmeldungen	14 K	142 K aufs
einem	137 mit K abo
einmal	17 K pro woche
eintragen	165 K genügt
einverstanden	140 ich bin damit K, dass
einwilligung	150 K jederzeit
""", 'ek': """
ekibimiz	813 K
eksternt	115 K indhold	587 K innhold
""", 'el': """
elfogadom	410 K a
elige	247 K tu plan	271 K tu plan
elke	17 K dag
elle	361 dit-K
elmondta	419 K
""", 'em': """
email	17 daily K	174 στο K σας	202 enter your K	202 we'll K you	202 we will K you	208 click to K	208 share via K	218 save my name, K	233 our daily K	233 our free K	235 K us at	250 en tu K	425 ke K anda	451 la tua K	451 nella tua K	639 no seu K	668 pe K	691 ваш K	823 ваш K	845 địa chỉ K	845 K của bạn	845 nhận tin qua K
emailing	226 get in touch by K
embed	9 this K
embedded	9 K content
embora	631 antes de ir K
empresas	272 sin grandes K
""", 'en': """
enable	214 to view this video please K
engagement	334 sans K	360 sans K
engelleyici	806 reklam K
engelleyicinizi	806 reklam K
enjoyed	189 we hope you K this
enligt	782 K
enter	701 ctrl+K	831 ctrl+K
entering	202 by K your email
entlang	165 hier K
entrada	250 en tu bandeja de K	639 na sua caixa de K
""", 'eq': """
equipa	660 a nossa K
equipe	660 nossa K
equipo	272 somos un K
""", 'er': """
erforderliche	152 K felder sind
erschien	158 dieser text K zuerst	158 dieser artikel K zuerst	158 dieser beitrag K zuerst
erschienen	158 zuerst K auf
""", 'es': """
escreva	659 K-nos
escreveu	662 K
escribe	268 K sobre
escritor	268 es K
escritora	268 es K
escriu	73 K-nos
escute	659 K a
esimene	283 K kuu
essai	360 offre d'K
estamos	272 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	595 K forbudt
""", 'eu': """
euch	18 ohne K
euro	137 dann # K	167 ab # K
""", 'ev': """
every	17 K week	202 in your inbox K	237 K gift
""", 'ex': """
exclusief	547 K voor abonnees	547 dit artikel is K
exclusiva	247 K para socios	247 nota K
exclusivo	247 este artículo es K	247 este contenido es K	247 contenido K para	247 K para socios	637 este conteúdo é K	637 este artigo é K	637 conteúdo K para
existence	359 notre K
explained	238 K
explica	76 K	274 K	662 K
explicar	76 va K
explicat	681 a K
explicou	662 K
explique	361 K
external	9 K content	216 K content from
externe	9 contenu K	9 K inhoud	558 K inhoud
externen	9 K inhalt	9 K inhalte	150 K inhalt
externer	9 K inhalt	150 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	112 på K og twitter	176 στο K και	208 share on K	210 on K and twitter	210 on K, twitter	210 on twitter and K	210 like us on K	210 find us on K	255 en K y twitter	255 en K, twitter	255 en K y x	342 sur K et twitter	342 sur K, twitter	455 su K e twitter	554 op K en twitter	554 op K, twitter	584 på K og twitter	644 no K e no	644 no K, no	766 på K och twitter	870 在K上
facebookie	16 K
facebooku	16 K	86 na K a twitteru
facts	235 fund the K
faire	358 K un don
fais	358 je K un don
faisant	330 en K un don
faites	330 K un don	357 K un don	358 K un don	358 K-le lire	358 K un geste
farci	470 da K
favor	189 small K to ask	189 a K to ask of you	189 we have a K to ask	239 small K
favour	189 small K to ask	189 we have a K to ask	239 small K
""", 'fe': """
feedback	218 thanks for your K	218 thank you for your K
fehler	152 haben sie einen K
fehlerhinweis	152 K
feliratkozom	406 K a hírlevélre
fellow	227 is a senior K	227 is a K
fenntartva	415 minden jog K
""", 'fi': """
fi	234 on ko-K
figyelmeztet	419 K
finanzieren	133 wir K uns durch spenden	166 wir K uns
fizess	416 K elő
fizessen	405 K elő	416 K elő
""", 'fo': """
folge	145 K uns	165 K uns
folgen	145 K sie uns	165 K sie uns
folgt	145 K uns
follow	210 K us on	210 K us at	210 K me on	210 K our live	210 K on x	218 notify me of K-up	235 K us on
folosim	672 K cookie
for	106 log ind K at
forbeholdes	123 alle rettigheder K
fordert	168 K
forderte	168 K
forint	418 K
forinttal	418 K
forklarer	128 K	600 K
forteller	600 K
fortgesetzt	147 wird nach der anzeige K
fortsette	598 for å K å grave
founder	227 is the K
""", 'fr': """
fragt	168 K
fragte	168 K
fredag	17 hver K	17 varje K
free	200 you have # K	202 sign up for our K	202 sign up to our K	202 get our K
freelance	226 is a K writer	227 is a K
freiartikel	138 K
freier	160 ist K autor
freitag	17 jeden K
freiwilligen	165 K beitrag
friday	17 every K
from	235 we want to hear K you
""", 'fu': """
fund	194 help K our	235 K our
funded	236 reader-K
fundraising	236 K deadline	239 K
""", 'ga': """
gabung	428 K di kanal	436 K
ganzen	137 den K text lesen
gave	576 gi en K	597 gi en K	601 K
gazetecilerimiz	813 K
gazetecilik	813 bağimsiz K
""", 'ge': """
geaccepteerd	558 geen cookies hebt K
gebruiken	558 wij K cookies	558 we K cookies
gebruikt	558 deze website K cookies	558 deze site K cookies
gedetecteerd	556 adblocker K
gefallen	130 ihnen hat dieser artikel K	130 hat ihnen dieser artikel K	130 hat dir dieser artikel K
gefragt	168 K
gefunden	152 fehler im text K
gehen	130 bevor sie K
gekennzeichnete	147 mit einem symbol K
geladen	150 nicht K werden
gelesen	166 bis hierhin K	166 bis hierher K
genehmigung	158 ohne K
generated	231 summary was K	231 summary is K	231 summaries are K	231 key points were K	231 audio was K	231 voice is K	231 K using ai	231 K by ai	231 this audio is K
generosity	235 your K
gengives	123 må ikke K
genossenschaft	166 unsere K	166 unserer K
gepubliceerd	560 je e-mailadres wordt niet K
gern	165 wirf K
geschlossen	152 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	235 your K	235 make a K	568 met een K
gifts	18 small K
giornale	470 questo K	470 il nostro K
giornalismo	444 sostieni il K	470 il nostro K	470 il K costa
giornalisti	470 i nostri K
giorno	17 ogni K
gitmeden	795 K önce
""", 'gj': """
gjengis	595 kan ikke K
""", 'gl': """
glissez	358 K une pièce
""", 'go': """
google	145 auf K news	176 στο K news	204 get it on K play	210 follow on K news	428 di K news	614 K news	670 pe K news	803 K news'te	847 trên K news
gostou	660 K desta	660 K deste
""", 'gr': """
gracias	18 K a ti	272 K a ti
granskning	780 sådan här K	780 vår K
granskningar	780 våra K
granskningen	780 den här K
gratis	137 wochen K	137 monat K	165 jetzt K	167 wochen K	247 crea tu cuenta K	250 recibe K	271 recibe K	273 prueba K	438 K	547 ontdek nu K	547 krijg je ook K	569 niet K
gratisartiklar	15 K
gratuit	15 article K	335 dernier article K	359 ce site est K
gratuita	471 prova K
gratuitas	15 matérias K	248 notas K	657 matérias K
gratuite	15 articole K
gratuitement	334 inscrivez-vous K	334 essayez K	337 recevez K
gratuiti	15 articoli K	449 articoli K
gratuito	15 articolo K	449 articolo K	657 artigo K
gratuitos	15 artículos K	15 artigos K	248 artículos K	657 artigos K
gratuits	15 articles K
gridava	472 K
gritaba	274 K
gritava	662 K
""", 'gu': """
guidelines	218 community K before	218 our community K
""", 'ha': """
haber	813 bu K
haberi	2 K dinle	4 K
haberlerimiz	813 K
hafta	17 her K
haftalik	814 K
hauteur	360 à la K de vos moyens
have	236 we don't K ads
havi	418 K #
havonta	418 K
hay	858 cho K
""", 'he': """
hear	235 we'd love to K
hebben	568 wij K je hulp nodig	568 we K je steun nodig
hekelt	571 K
hela	760 för att läsa K
hele	106 for at læse K	578 for å lese K
helfen	165 K sie uns
helft	165 K uns
helloasso	357 K
help	235 we need your K	235 K us do	235 will you K	235 K pay for	567 K ons	568 K ons
helpful	218 was this article K
her	573 nå som du er K
here	189 as long as you're K	189 now that you're K	235 sign up K
herunterladen	141 app K
hetente	17 K	418 K
hevder	600 K
""", 'hi': """
hilf	165 K uns
hinterlassen	165 K sie
historien	355 est K
historienne	355 est K
historier	126 vores K
""", 'hj': """
hjelp	597 K oss
""", 'hu': """
hubungi	436 K kami
huusi	325 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	101 nu K du er her
""", 'id': """
iddia	815 K etti
ideal	570 K
identifiez	334 K-vous pour	358 K-vous
""", 'if': """
ifade	815 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	137 mit K abo
ihtiyacimiz	812 yardiminiza K	812 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	428 K kami	436 K kami
""", 'il': """
ilimitado	247 acceso K	637 acesso K
ilk	814 K ay
illimitato	448 accesso K
ilmoitukset	14 K
""", 'im': """
impozit	680 % din K
""", 'in': """
inbox	174 στο K σας	202 sent to your K	202 right to your K	202 into your K	202 check your K to	235 your K	549 in je K	668 în K	716 u vaš K
inchiesta	470 questa K
inchieste	470 le nostre K
indbakke	108 i din K
indbakken	108 i K
independen	437 jurnalisme K
independence	236 our editorial K
independencia	272 nuestra K
independent	74 periodisme K	194 support K journalism	235 support K journalism	236 K journalism	679 jurnalism K	679 jurnalismul K
independente	660 jornalismo K
independents	74 mitjans K
independiente	272 periodismo K	272 prensa K
indhold	9 dette K
indipendente	470 giornalismo K	470 informazione K
indipendenza	470 la nostra K
infocom	158 dpa-K
infolettre	337 notre K	359 notre K
informasjonskapsler	587 bruker K
information	216 to store and/or access K on a device	216 for more K see our privacy	337 lettre d'K	359 K libre
informationen	158 mit K der
informations	342 suivez les K sur
informativa	459 K sulla privacy	470 la nostra K
informazione	470 K libera
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	137 dieser K ist nur für
inhalte	9 externe K	150 externe K
inhalts	9 dieses K
inhoud	9 deze K	558 om deze K te
iniciar	261 debes K sesión
initialement	354 article publié K
inkorg	762 i din K	762 till din K
inloggen	568 je moet nog even K
innan	755 K du går
innboksen	580 i K
innholdet	9 dette K
inschakelen	551 meldingen K	556 javascript K
inscreva	639 K-se na nossa	639 K-se em nossa	659 K-se
inscrever	639 ao se K
inscription	337 votre K a bien été	337 K est confirmée	337 confirmer votre K
inscrit	334 déjà K
inscrivant	337 en vous K
inscrivez	337 K-vous à notre	358 K-vous
insisted	238 K
instagram	16 K	112 på facebook og K	145 auf facebook, K	145 auf K, facebook	145 auf facebook und K	145 auf facebook oder K	145 ob whatsapp, K	210 on K, facebook	210 on K and facebook	342 sur facebook et K	455 su facebook e K	554 op facebook en K	554 op facebook, K	584 på facebook og K	766 på facebook och K
instagramie	16 K	614 na facebooku i K
instagramu	16 K	86 na facebooku a K
instale	640 K a app
install	204 K our app
installez	358 K-la
integritetspolicy	769 K
invest	235 K in local news
investigaciones	272 nuestras K
investigador	268 es K
investigadora	268 es K
investigation	236 this K
investigations	236 our K
investigative	227 is an K
invite	361 K
invitent	361 K
""", 'ir': """
iratkozz	406 K fel	416 K fel
iratkozzon	406 K fel	416 K fel
""", 'is': """
iscrivendoti	451 K
iscriverti	469 clicca qui per K
iscriviti	451 K alla nostra	451 K gratis	451 K al nostro	469 K
iscrizione	451 annullare l'K
istedi	815 K
""", 'iz': """
izjavila	725 K
izjavio	725 K
""", 'ja': """
jaar	570 per K
jahr	167 im K	167 pro K
jar	234 tip K
jaunumi	537 mūsu K	540 K
jaunumiem	535 piesakies K	536 piesakies K
javascript	89 povolte K	89 zapněte K	115 aktivér K	115 slå K til	148 K in ihrem browser	148 aktivieren sie K	148 K benötigt	214 please enable K	214 requires K	214 K is disabled	214 K is required	214 turn on K	214 K is not available	214 enable K in your browser	214 K must be enabled	214 needs K	257 activa K	257 habilita K	257 habilitar K	257 activar K	316 salli K	316 ota K käyttöön	344 activer K	344 activez K	344 K est désactivé	344 nécessite K	371 אפשרו K	430 aktifkan K	457 abilitare K	457 abilita K	457 attiva K	457 attivare K	486 Kを有効	486 Kが無効	486 K を有効	556 schakel K in	587 aktiver K	587 slå på K	617 włącz K	617 włącz obsługę K	646 ative o K	646 habilite o K	646 ativar K	672 activați K	699 включите K	769 aktivera K	769 slå på K	829 увімкніть K	849 bật K
javite	722 K nam
""", 'je': """
jederzeit	137 K kündbar	140 widerruf K	140 K abmelden	140 abmeldung K	167 K kündbar
jednou	17 K týdně
jelas	439 K
jelentkezzen	405 K be a
jelezze	416 K nekünk
jetzt	137 K im abo	165 teste K
""", 'jo': """
join	235 K us on
jornal	660 nosso K	660 somos um K
jornalismo	634 apoie o K	659 apoie o K	660 nosso K
jornalistas	660 nossos K
journal	359 notre K
journalism	194 support our K	194 support the K you rely on	235 support quality K	235 support local K	236 our K	236 fearless K	236 K like this
journalisme	330 soutenez un K	358 soutenez le K
journalismi	323 riippumaton K
journalismimme	323 K
journalismus	133 unterstützen sie unabhängigen K	133 unterstütze unabhängigen K	133 für unseren K	166 unser K	166 unseren K	166 unabhängigen K	166 unabhängiger K	166 gut gemachten K	166 gut gemachtem K	166 frei zugänglichen K	166 frei zugänglicher K	166 guten K	166 freien K
journalist	160 ist freier K	160 ist K	226 is a freelance K	227 is a K
journaliste	355 est K
journalisten	569 onze K
journalister	126 vores K	598 våre K	780 våra K
journalistes	359 nos K
journalistiek	544 steun onze K	569 onze K
journalistik	104 støt vores K	104 støt uafhængig K	126 vores K	126 uafhængig K	126 K koster	758 stöd vår K	758 stöd oberoende K	780 vår K	780 oberoende K	780 granskande K
journalistikk	576 støtt vår K	576 støtt uavhengig K	598 vår K	598 uavhengig K
journalistin	160 ist freie K	160 ist K
journalists	236 our K	236 we, the K
""", 'ju': """
jurnalis	437 K kami
jurnalisme	437 K kami
jurnalismul	678 susține K	679 K nostru
jutro	17 svako K	17 vsako K
juttu	323 tämä K
juttujamme	323 K
juttuvinkki	322 lähetä K
jutusta	323 piditkö K
""", 'ka': """
kaart	9 deze K
kaitstud	280 kõik õigused K
kami	437 tim K
kanaal	569 ons K
kanal	126 vores K	428 ikuti K	437 K kami	598 vår K	780 vår K
kanale	614 na naszym K
kanalimiz	813 K
kanalimiza	803 K abone
kanavamme	323 K
karte	9 diese K
karya	437 K kami
kata	439 K
katanya	439 K
katkisiyla	18 okurlarin K
kaydolun	812 K
""", 'kd': """
kdykoli	98 zrušit K
""", 'ke': """
kebijakan	430 K privasi	430 K cookie
keep	235 help us K	235 help K our
kertoi	325 K
kertoo	325 K
ketentuan	430 syarat dan K
""", 'ki': """
kiitos	322 K kun luet
kirimkan	436 K
kirjaudu	322 K sisään
kirjoitti	325 K
kirjuta	281 K meile
kirjutas	284 K
""", 'kk': """
kk	324 /K
""", 'kl': """
klaagt	571 K
klagar	782 K
klagen	571 K
klager	128 K	600 K
klagt	168 K
kleine	130 haben wir eine K bitte
klical	753 je K
""", 'ko': """
kolumnist	160 ist K
kolumnistin	160 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	619 aby dodać K
komentarzach	619 w K
komentiranje	6 za K
kommentare	152 um K zu
kommentaren	152 in den K
kommentarerna	771 i K
kommentarfeltet	117 i K	589 i K
kommentarfunktion	152 K
kommentera	6 för att K	771 för att K
kommentere	6 for at K	6 for å K	117 for at K	589 for å K
kommentieren	6 um zu K	6 K zu können	152 um zu K	152 probleme beim K	152 K sie diesen	152 K sie den
kommentoidaksesi	6 K
konten	9 K ini
kontingent	138 haben ihr K
konto	106 opret en K for	125 opret en K	626 załóż K	760 skapa ett K för	779 skapa ett K
konzern	166 kein K
korrespondent	160 ist K
korrespondentin	160 ist K
korzystamy	617 K z plików cookie
kostenlos	137 wochen K	137 monat K	140 K per mail	167 K testen
kostenlose	15 K artikel	138 noch zwei K	138 noch # K	138 K artikel
kostenlosen	138 noch einen K	138 K artikel gelesen	140 K newsletter
kostenpflichtig	137 dieser artikel ist K
""", 'kr': """
kritiserar	782 K
kritiserer	128 K	600 K
kritisieren	168 K
kritisiert	168 K
kritizuje	99 K
kronor	781 K
""", 'ku': """
kullan	806 çerez K
kullanilamaz	811 izinsiz K
kullanilmaktadir	806 çerez K	806 çerezler K
kullaniyoruz	806 çerezleri K	806 çerezler K
kumppanimme	316 me ja K
kunne	126 K du lide
kurzfassung	161 K
kutunuza	800 posta K
kuukaudessa	324 K
kuukausi	308 kokeile K	322 kokeile K
kuus	283 K
""", 'la': """
laadi	281 K alla
laatste	554 volg het K nieuws
ladda	763 K ner vår app	779 K ner
lade	141 K die app
laden	141 app K	141 K sie die app
lahjoituksesi	322 K
lahjoitus	322 tee K	326 K
lamenta	274 K	472 K	662 K
lamentano	472 K
lamentou	662 K
lance	361 K
langganan	436 K sekarang	440 K
last	581 K ned vår app	597 K ned
laut	168 K
lavoro	470 il nostro K
lawyers	236 our K
""", 'le': """
leave	202 one click to K
lecteur	9 ce K
lecteurs	18 grâce à nos K	359 nos K
lectoras	272 nuestras K
lectores	18 gracias a nuestros K	272 nuestros K	272 gracias a sus K
lectors	18 gràcies als K	74 els nostres K
lectrices	359 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio
lecturer	227 is a senior K	227 is a K
leden	569 onze K
leernos	271 gracias por K
leestijd	0 K
legge	472 si K
leggere	448 per K tutto
lei	680 # K
leiter	160 ist K
leiterin	160 ist K
leitores	18 graças aos K	660 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lesedauer	0 K
lesen	137 im abo K	138 % noch zu K	141 in der app K	165 danke fürs K
leser	597 takk for at du K
leserbrief	152 K
leserbriefe	152 K an
lesere	598 våre K
leserfinanziert	166 K
leserinnen	166 unsere K	166 unseren K
leserne	18 takket være K
lesernes	18 K bidrag	598 K bidrag
lesetid	0 K
lesezeit	0 K
letno	752 K
letters	218 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	470 i nostri K
lettre	359 notre K
lettrici	470 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	247 para seguir K	271 sigue K sin
lezers	569 onze K
""", 'li': """
libovolnou	98 K částkou
lid	547 al K
lidem	18 díky K	97 díky K
liitu	281 K meie
liked	236 K what you read
liker	598 K du det vi
limitat	67 accés il·K
links	213 some K on this page	213 some of the K on
liputan	437 K kami
lire	361 peut-on K
lisas	284 K
listen	0 min K	210 K back here	210 K to us live
""", 'll': """
llegado	240 si has K hasta aquí
llegint	67 per seguir K
""", 'lo': """
log	547 K in om	547 K in of	568 K in
logg	578 K inn for å	597 K inn for
logga	760 K in för att
logged	199 you must be K in to	218 you must be K in to
logget	117 du skal være K ind
login	637 faça K para	659 faça K
look	236 our new K
""", 'lu': """
lugeda	277 et edasi K
lugejad	282 meie K
lugemiseks	277 edasi K
luisterversie	2 K
lukeaksesi	308 K koko	308 kirjaudu sisään K
lukemista	322 jatka K
lukijamme	323 K
lukijoiden	18 K tuella	323 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	308 K
lunar	680 K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	547 deze K nog	570 per K
maandelijks	547 K opzegbaar	570 K
mach	165 K mit
machen	165 K sie mit	166 was wir K
macht	165 K mit
mail	84 váš e-K	406 e-K cím	568 K ons	639 no seu e-K	691 ваш e-K	716 na vaš e-K	730 váš e-K	823 ваш e-K
mailadres	549 je e-K
mailadresse	108 din e-K	117 din e-K vil ikke
mailbox	549 in je K	549 in uw K	549 in jouw K
mailu	84 přímo do e-K	730 do vášho e-K
mailul	668 pe e-K tău
mainoksen	11 K
mainoksia	323 ilman K
mainos	11 K
mainosten	316 K esto
make	235 will you K a
maken	569 wij K
maksumuuri	326 K
mapa	9 este K
masuk	425 kotak K anda
masukkan	425 K email
matched	234 K dollar
material	158 mit K der	158 mit K von	228 this K may not be
mattina	17 ogni K
""", 'md': """
md	127 kr/K
""", 'me': """
medio	272 este K
medlem	125 bliv K	597 bli K	779 bli K
meie	282 K töö
meinen	152 was K sie dazu
meint	168 K
meinte	168 K
meinung	152 sagen sie uns ihre K
mejl	716 na vaš K	762 i din K
mejla	779 K oss
melanjutkan	424 untuk K membaca
meld	568 K je	597 K deg på
melde	165 K dich an	580 K deg av når
melden	137 K sie sich an, um	137 bitte K sie sich an	165 K sie sich an	165 K sie sich hier
meldingen	14 K	551 schakel K in	551 zet K aan	551 ontvang K	568 zet K aan
member	234 become a K	235 become a K
members	18 our K	199 is for K only	236 our K
membro	659 torne-se K
membutuhkan	436 kami K dukungan
menar	782 K
mener	128 K	597 hva K du	600 K
menggunakan	430 K cookie
mengutip	435 dilarang K
menit	0 K baca
mensais	661 K
mensuales	273 K
mensuel	357 un don K	360 K
menurut	439 K
menyatakan	439 K
merci	358 K de nous
merkezimiz	813 haber K
mes	75 al K	273 al K	273 por K
mese	471 al K
mesec	724 prvi K	752 na K	752 prvi K
mesiac	738 za K	738 prvý K
message	189 a K from our editor
messagerie	348 votre adresse de K ne sera pas
metus	528 per K
""", 'mi': """
miembro	271 hazte K
minggu	438 per K
minket	408 kövess K	416 kövess K	416 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	799 zaten abone K
mission	236 our K
mitdiskutieren	6 K
mitglied	165 werden sie K	165 werde K	165 jetzt K werden
mitglieder	137 nur für K	166 unsere K
mitteilungen	14 push-K	142 push-K
""", 'mj': """
mjesec	724 prvi K
""", 'mn': """
mnd	599 kr/K
""", 'mo': """
mobile	204 on your K app	204 our K app
mobilepay	125 K
modalidad	273 K premium
moderador	650 não serão aprovados pelo K
moderados	650 serão K antes
moderated	218 comments are K	218 pre-K
mogelijk	568 maak het volgende K
mois	360 par K
moittii	325 K
monat	167 im K	167 pro K
monatlich	167 K
mondta	419 K
month	199 for the first K	199 try a K for	199 try it for a K	237 a K	237 per K	237 every K	237 each K
monthly	234 one-off or K	235 become a K	235 give K	237 K
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	359 nos K
""", 'mu': """
mukaan	322 lähde K	325 K
mums	536 seko K
""", 'na': """
nabiralnik	744 v vaš K
nachdruck	158 K verboten
nachrichten	141 K-app	141 aktuelle K aufs handy	142 push-K
nadaljevanje	743 za K branja
najnowsze	609 otrzymuj K
napisz	619 K do nas	626 K do nas
naprej	743 če želite brati K
napsal	99 K
napsala	99 K
naslov	744 na vaš e-K
nastavak	715 za K čitanja
nastavili	715 da biste K čitanje
naszej	627 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	257 tu K no soporta	257 su K no soporta	646 seu K não suporta
navigateur	10 votre K	344 votre K ne supporte pas	344 votre K n'est pas
navodi	725 K
""", 'ne': """
necesitamos	240 K pedirte	243 K tu apoyo	271 K tu ayuda	271 K de ti
necessitem	73 et K
nedeljno	17 jednom K
neem	568 K nu een
nell	452 apri K'app
nella	451 K tua mail
neodvisni	751 K mediji
neodvisno	750 podprite K
neovisno	722 podržite K
nepriklausoma	527 K žurnalistika
netiquette	152 beachten sie die K	461 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	587 dette K bruker
neuen	141 hier geht es zur K
news	141 K-app	204 K app for	227 is a K
newsletter	84 náš K	97 náš K	100 K	140 unseren K	140 unserem K	140 unserer K	140 zum K	140 K bestellen	140 K an	140 täglichen K	140 K richtig	140 K von	163 K	165 K an	166 unser K	166 unseren K	166 unserem K	166 dieser K	169 K	174 εγγραφείτε στο K	174 εγγραφή στο K	174 το K μας	174 γραφτείτε στο K	185 το K μας	188 K	202 sign up for our K	202 sign up to our K	202 sign up for the K	202 subscribe to our K	202 join our K	202 get our K	202 our K here	202 receive our K	202 our daily K	202 our weekly K	202 our morning K	233 K	236 our K	239 K	250 suscríbete a la K	250 apúntate a la K	250 nuestra K	272 nuestra K	275 K	337 inscrivez-vous à la K	337 abonnez-vous à la K	337 notre K	359 notre K	359 cette K	362 K	425 K kami	425 langganan K	451 iscriviti alla K	451 la nostra K	470 la nostra K	470 questa K	473 K	609 zapisz się na K	609 nasz K	627 nasz K	630 K	639 assine a K	639 nossa K	660 nossa K	663 K	668 abonează-te la K	668 abonați-vă la K	668 înscrie-te la K	682 K	716 na K	716 naš K	723 naš K	726 K	730 náš K	737 náš K	740 K
newslettera	609 zapisz się do K	609 naszego K	627 naszego K	730 odber K
newsletterem	627 naszym K
newsletters	202 K may contain info about	233 K	236 our K	239 K	337 nos K	337 recevoir les K	359 nos K	362 K
newsletterul	668 K nostru	679 K nostru
newspaper	236 our K
newsroom	236 our K	236 non-profit K	236 this K
nezavisni	723 K mediji
nezavisno	722 podržite K
""", 'ng': """
ngay	855 đăng ký K
""", 'ni': """
nieograniczony	607 K dostęp
niets	566 K uit deze
nieuws	550 K-app
nieuwsbrief	549 onze K	549 de K	549 dagelijkse K	549 wekelijkse K	569 onze K	569 deze K	572 K
nieuwsbrieven	549 onze K	569 onze K	572 K
""", 'nj': """
njuzleter	716 na K	716 naš K	723 naš K
""", 'no': """
nonprofit	236 K newsroom	236 K news outlet
nosotros	271 colabora con K
nosso	634 apoie K	634 apoie o K	640 baixe K app	640 no K app	659 apoie K	659 apoie o K	659 siga o K	659 entre no K	660 K site
nostra	74 la K feina	452 nella K app	470 la K app
nostre	74 el K canal
nostro	470 il K sito	470 che il K
noticia	272 esta K
notificaciones	14 las K	252 activa las K	252 activar K	252 recibir K
notifications	14 K	205 turn on K	205 turn on desktop K	205 enable K	205 would like to send you K	205 allow K	205 K from this site	205 receive K	339 activer les K	339 activez les K	339 autoriser les K
notifiche	14 le K
notified	202 sign up to be K	205 get K about
notifikasi	14 K	426 aktifkan K	426 dapatkan K
notifikationer	14 K
notify	205 K me of	205 K me when	218 K me of new posts
notiser	14 K
notre	359 K site
novice	744 na naše K	744 na e-K	751 naše K
novinari	723 naši K
novinarji	751 naši K
novinarstvo	723 nezavisno K	723 neovisno K	751 neodvisno K
noviniek	730 odber K
""", 'nu': """
nuestra	251 en K app	271 únete a K	272 K app	272 K web
nuestras	272 K redes
nuestro	243 apoya K	255 únete a K canal	271 apoya K	271 únete a K	271 recibe K	272 K canal	272 K medio	272 K sitio	272 K equipo
nuestros	259 K socios	272 K socios
numer	628 K krs
""", 'ny': """
nyhedsbrev	108 vores K	108 tilmeld dig K	126 vores K	129 K
nyhedsbreve	108 vores K	126 vores K
nyhedsbrevet	108 få K
nyheterna	766 följ K
nyhetsbrev	580 vårt K	580 våre K	580 meld deg på K	580 abonner på K	598 vårt K	598 våre K	601 K	762 vårt K	762 våra K	762 anmäl dig till K	780 vårt K	780 våra K	783 K
nyhetsbrevet	580 få K
nyilatkozta	419 K
""", 'ob': """
obavijesti	14 K
obbligatori	461 i campi K
oberoende	779 stöd K
objasnio	725 K
obligatoires	348 les champs K
obligatori	461 i campi K
obligatorios	261 los campos K
obligatoriska	771 K fält
obligatoriske	589 K felt
obrigado	659 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	95 další šíření K
obserwuj	614 K nas na	614 K nas w	626 K nas
obvestila	14 K
""", 'oc': """
ochtend	17 elke K
""", 'od': """
odejdete	78 než K
""", 'of': """
oferecer	637 K este artigo
off	237 one-K
offert	334 vous est K	360 mois K
offrez	358 K-lui	358 K-nous
offrici	469 K un
offrimi	469 K un
""", 'og': """
oglasa	11 K	723 bez K
oglasov	751 brez K
oglasu	11 K
""", 'ok': """
okumaya	799 K devam etmek için
okurlarimiz	813 K
okurlarimizin	813 K
""", 'ol': """
olarak	799 abone K
olun	812 üye K
""", 'on': """
onafhankelijke	544 steun K journalistiek	568 steun K	569 K journalistiek
onafhankelijkheid	569 onze K
onbeperkt	547 lees K	547 K toegang	547 K lezen
ondersteunt	556 je browser K	556 uw browser K
onderzoek	569 dit K
onderzoeken	569 onze K
ontdek	568 K nu
ontvang	549 K elke	549 K onze
onze	550 K app	569 K app
""", 'op': """
open	204 K in app	204 K in the app	550 K in app
ophavsretten	123 K tilhører
opinion	218 have an K on this
oplyser	128 K
opozarja	753 K
opplyser	600 K
opprett	578 K en konto for	597 K en konto
opublikowany	619 twój adres e-mail nie zostanie K
opzegbaar	570 K
""", 'or': """
original	228 read the K article
originally	228 this article was K published on	228 this story was K published on	228 this story K appeared	228 this article K appeared
originalmente	267 este artículo fue publicado K	267 publicado K en	656 publicado K em
originariamente	467 articolo pubblicato K
ortaklarimiz	806 biz ve K
""", 'os': """
ostrzega	629 K
""", 'ov': """
overname	566 K zonder
ovisi	722 K o vama
""", 'pa': """
padroni	470 senza K	470 libera da K
pagar	659 ajude a K
paghi	469 K un'ora
pago	275 muro de K
paid	213 we get K if you buy	213 we may be K
palautetta	322 anna K
par	360 K an
parama	526 jūsų K	530 K
parceiros	648 nós e os nossos K	660 nossos K
paremkite	526 K mus
parte	659 faça K e
parteispende	169 K
partenaires	346 nos K et nous	346 nous et nos K	359 nos K
participar	261 para K
participez	358 K à
partir	327 avant de K	661 a K de # euros
partner	150 wir und unsere K	459 i nostri K	769 vi och våra K
partnere	115 vi og vores K	587 vi og våre K
partners	216 we and our K	236 our K	558 wij en onze K	569 onze K
partnership	228 was produced in K with
partnerzy	617 my i nasi K	617 nasi zaufani K
pasak	529 K
patreon	234 on K	234 our K
patron	194 become a K of	235 become a K
patronem	626 zostań K
paywall	166 ohne K	169 K	236 we have no K	236 we do not have a K	239 K	362 K	473 K	663 K
paywalls	239 K
""", 'pe': """
pedirte	240 tenemos un favor que K
pediu	662 K
pelanggan	424 khusus K	437 K kami	440 K
pembaca	18 berkat K	437 K kami
pendant	360 K un mois
people	18 thanks to K like
pequeno	631 um K favor a pedir
per	599 K år	781 K år
peramban	10 K anda
percent	200 # K left to read
perfil	644 siga nosso K
periodisme	74 el nostre K
periodismo	243 apoya el K	271 apoya el K	272 nuestro K	272 K de calidad	272 hacemos K
periodista	268 es K
periodistas	272 nuestros K
periodistes	74 els nostres K
perjantaisin	17 K
permanencia	273 sin K
permission	228 reproduced here with K	228 reproduced with K
personale	672 datele tale K
personales	259 datos K serán
persondatapolitik	115 K
personenbezogene	150 K daten
personnelles	346 vos données K
personoplysninger	115 dine K
personopplysninger	587 K
personuppgifter	769 dina K
pertama	438 bulan K
""", 'ph': """
phone	210 news to your K
""", 'pi': """
pide	274 K
piebilda	539 K
piece	236 this K
pierwszy	628 K miesiąc
pirmas	528 K mėnuo
pitch	234 K in	235 K in
pitching	235 consider K in
pix	658 um K	661 K
""", 'pl': """
plakaten	595 vær varsom-K
plattform	166 unsere K
player	9 this K
please	199 K log in to	208 K share this	235 K give
plusartikelen	569 K
plusartikels	547 gratis K	569 K
""", 'po': """
pobierz	626 K naszą
podatku	605 przekaż #% K
podcast	126 vores K	162 den K können sie	162 den K kannst du	162 unseren K	166 unser K	166 unseren K	185 το K μας	230 follow the K	236 our K	272 nuestro K	359 notre K	437 K kami	470 il nostro K	569 onze K	627 nasz K	660 nosso K
podcastimiz	813 K
podcastimme	323 K
podcasts	162 wo es K gibt	230 wherever you get your K	230 wherever you listen to K	230 wherever you get K
podcastul	679 K nostru
podcastunk	417 K
podcasty	97 naše K
podd	780 vår K
podkast	598 vår K
podle	99 K
podpora	96 vaše K	736 vaša K	750 vaša K
podporo	750 vašo K
podporte	736 K nás	736 K našu
podprite	750 K nas	750 K naše
policy	216 our cookie K
politica	672 K de cookie
political	227 is a K	227 is the K editor
politika	806 çerez K
politikasi	806 gizlilik K
politikwissenschaftler	160 ist K
politologue	355 est K
polub	614 K nas na
pomagajte	750 K nam
pomozite	722 K nam
pomozte	96 K nám
ponctuel	357 un don K
portal	627 nasz K
posible	18 hace K
post	236 this K
postadress	762 din e-K	771 din e-K kommer inte
postadresse	580 din e-K	589 din e-K vil ikke
postanite	722 K član	750 K član	750 K naročnik
postaw	626 K nam	626 K mi
postfach	140 in ihrem K	140 in dein K	140 in ihr K	140 in deinem K	140 direkt ins K
posts	15 free K
potrebna	722 K nam je
potrebujeme	736 K vašu podporu
potrebujemo	750 K vašo
potrivit	681 K
potrzebujemy	605 K twojego wsparcia	626 K twojej pomocy	626 K twojego wsparcia
pourboire	357 un K
poursuivez	334 K votre lecture
poursuivre	334 K votre lecture
povedal	739 K	753 je K
povedala	739 K	753 je K
powerful	236 hold the K to account
powiadomienia	14 K	611 włącz K	611 K push	611 chcesz otrzymywać K
""", 'pr': """
praat	560 K mee	568 K mee
praca	627 nasza K
pratite	722 K nas
pravi	753 K
precisa	659 K de si	659 K de você
precisamos	631 K da sua ajuda	634 K do seu apoio	659 K da sua ajuda
preciso	650 é K estar logado
precizat	681 a K
predplatitelia	740 K
preferences	216 your cookie K
preferita	455 fonte K su google
preferred	210 K source on google
preglednik	10 vaš K
prejemajte	744 K vsako
preluarea	677 K
prema	725 K
premier	334 le K mois	360 le K mois
premoderated	218 K
prenesite	750 K
prenumerant	760 bli K	760 redan K	760 som K	779 bli K
prenumeranter	760 endast för K	780 våra K	783 K
prenumerata	530 K
prenumeration	783 K
prenumerationen	762 avsluta K när
prenumeratoriams	522 tik K
prenumerera	760 K för att	762 K på nyhetsbrev	779 K på vårt
prenumeruojate	522 jau K
prenumeruokite	526 K
presenteie	637 K
pretplata	726 K
pretplatite	715 K se već od	722 K se
pretplatnici	726 K
pretplatnicima	715 dostupan samo K
pretplatnik	715 već ste K	722 postanite K
pretplatnike	715 samo za K
preuzimanje	721 zabranjeno je K
preuzmite	722 K
preventing	214 browser extension is K
price	237 the K of a
prijavite	722 K se na	750 K se na
prima	680 K lună
primeiro	661 K mês
primer	75 el K mes	273 el K mes
primo	471 il K mese
principles	228 the thomson reuters trust K
print	208 click to K
prispejte	736 K
privacidad	259 política de K	272 nuestra política de K
privacidade	648 política de K
privacy	216 see our K policy	216 to our K policy and terms	216 and the google K policy	236 our K policy
privacybeleid	558 ons K
privacyverklaring	558 K
privatlivspolitik	115 K
probeabo	137 wochen im K	165 K
probeer	568 K nu	568 K een maand
proberen	570 gratis K
processing	216 consent to the K
proefabonnement	547 K	568 neem een K	570 K
profesor	268 es K
profesora	268 es K
professeur	355 est K
professeure	355 est K
professor	160 ist K	227 is a K	227 is an assistant K
professorin	160 ist K
profilazione	459 i cookie di K
profitez	334 K de nos offres	358 K de
prohibida	267 queda K
proibida	656 é K a
promise	235 K never to
prosbu	78 máme na vás K	78 máme malou K
proseguire	448 per K la lettura
provalo	448 K gratis	469 K gratis
provided	216 content K by a third party
provision	147 erhalten wir eine K	147 eine kleine K
provisions	147 K-links
przetwarzanie	617 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	461 prima di K un commento
pubblicato	461 il tuo indirizzo email non sarà K
publicado	650 o seu endereço de e-mail não será K
publication	194 is a reader-supported K
publicidad	11 la K	257 bloqueador de K	272 sin K
publicidade	11 a K
publicitat	11 la K	74 sense K
publicitate	11 K
publikovanie	735 K alebo ďalšie šírenie
published	218 your email address will not be K	228 was first K by	228 was first K on
puis	334 K # €
puisque	327 K vous êtes là
punya	424 sudah K akun
purchase	213 K through links on our site
pushmeldingen	551 K
""", 'py': """
pyysi	325 K
""", 'qu': """
queremos	240 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	441 già che sei K
quieras	247 cancela cuando K	273 cancela cuando K
quitter	327 avant de nous K
""", 'ra': """
raccolta	473 K fondi
racconta	472 K
raccontato	472 ha K
raconte	361 K
rad	723 naš K
rajaton	308 K pääsy
raksti	536 K mums
raksts	537 šis K
""", 're': """
reach	226 K him at	226 K her at	226 K them at	235 help us K
reached	200 you've K your limit of free	226 can be K at
reacties	560 in de K
read	0 min K	0 mins K	0 min. K	200 # % left to K	236 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	189 we're asking K	235 K like you	235 join the K	236 our K	239 appeal for K	239 K pay
reading	0 K time	199 keep K for just	199 to finish K	199 to keep K	199 keep K with a
reageren	6 K	560 om te K
recalled	238 K
recalls	238 K
recaptcha	202 protected by K
receba	639 K no seu	639 K todos os dias	659 K as	659 K no seu
receive	202 sign up to K	202 K email from us on behalf of	202 K emails from	216 agree to K emails	235 to K new posts
recevez	337 K chaque	337 K tous les	358 K chaque	358 K notre
recevoir	339 K les alertes
recherche	166 diese K
recherchen	166 unsere K
recibe	250 K cada	250 K todas las	271 K cada
reclame	679 fără K
recomenda	662 K
recurring	234 K donation	237 K donation
redactie	560 mail de K	568 mail de K	568 tip de K	569 onze K
redactor	268 es K
redactora	268 es K
redakce	97 naše K
redakci	97 naši K
redakcia	737 naša K
redakcie	735 bez súhlasu K
redakcija	527 mūsų K	537 mūsu K	723 naša K
redakcije	721 bez dozvole K
redakciju	723 našu K
redakcja	627 nasza K
redakcji	627 naszej K
redaksi	437 K kami
redaksjon	598 vår K
redaksjonen	597 kontakt K	598 kontakt K
redakteur	160 ist K
redakteurin	160 ist K
redaktion	126 vores K	166 unsere K	780 vår K
redaktionelle	150 externe K inhalte
redaktionen	117 skriv til K	771 mejla K
redazione	470 la nostra K
regala	247 K esta nota
reggel	17 minden K
registe	637 K-se para
register	199 K for free to
registrarte	250 al K
registrati	448 K per	469 K per	469 K gratis
registreer	547 K je
registrieren	137 K sie sich
registrierung	164 K
registrujte	96 K se
regrette	361 K
regrettent	361 K
rejoignez	342 K-nous sur	358 K-nous	358 K notre	358 K nos
rekao	725 K
rekla	725 K
reklam	97 bez K	627 bez K
reklama	723 bez K
reklamdan	11 K
reklame	11 K
reklamer	126 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	813 K
reklamy	11 K
relatou	662 K
rely	236 we K on
remaining	200 free articles K	200 free article K	200 articles K this month	200 free stories K
remind	239 K me later
removed	218 this comment has been K
replied	238 K
reply	6 leave a K
reportage	359 ce K
reportagem	660 esta K
reportagens	660 nossas K
reportaje	272 este K
reporter	160 ist K	226 is a K at	227 is a K	227 is a senior K	355 est K
reportera	268 es K
reporterin	160 ist K
reportero	268 es K
reporters	235 ask our K	236 our K	236 we, the K
reporting	218 why are you K this	236 our K	236 this K	236 K like this
representam	650 os comentários não K
reproduced	228 may not be K
reproducerea	677 K integrală
reproduction	228 K without permission	354 K interdite	354 toute K	354 droits de K
republish	228 K our articles	228 K this article
republished	228 K with permission	228 is K from
required	218 K fields are marked
research	227 is a K fellow
researcher	227 is a senior K	227 is a K
reservados	267 derechos K	656 todos os direitos K
reservats	72 tots els drets K
reserved	183 all rights K	199 article is K for	228 all rights K	494 all rights K
responsabilidade	650 os comentários são de K
restants	335 articles gratuits K
reste	335 il vous K #%	335 il vous K # %
retrouvez	342 K-nous sur	358 K-nous
rettigheter	595 alle K forbeholdt
reuters	354 avec K
rewritten	228 may not be published, broadcast, K
""", 'ri': """
ricamiz	795 küçük bir K var	795 sizden bir K var
ricevi	451 K ogni	469 K ogni	469 K la
rief	168 K
riep	571 K
riippumaton	323 K media
riippumatonta	322 tue K	323 K journalismia
riproduzione	467 K riservata	467 © K
riservati	467 tutti i diritti K
riservato	448 K agli abbonati	448 K ai nostri abbonati	448 questo contenuto è K
""", 'ro': """
rocznie	628 K
ropade	782 K
ropte	600 K
round	233 our K-up
roundup	202 get a weekly K	233 our K	233 weekly K
rozpowszechnianie	625 K artykułu
""", 'ru': """
ruft	168 K
rundbrief	163 K
""", 'sa': """
sa	600 K	782 K
sabah	17 her K
sade	782 K
sagde	128 K
sagen	168 K
sagt	168 K
sagte	168 K
sagten	168 K
said	238 K
saken	573 likte du denne K	597 les hele K	598 denne K
saker	598 våre K
saklidir	811 tüm haklari K	811 her hakki K
saluran	437 K kami
sanoi	325 K
sanoo	325 K
saturday	17 every K
saugomos	525 visos teisės K
says	238 K
""", 'sc': """
scarica	452 K l'app	452 K la app	452 K la nostra app	469 K la nostra	469 K l'app
schauen	165 K sie vorbei
schicken	165 K sie uns
schon	130 wenn sie K hier sind	130 wo sie K hier sind
schreef	571 K
schreib	165 K uns
schreiben	6 kommentar zu K	152 K sie uns ihre meinung	165 K sie uns	165 K sie an
schreibt	160 K über	160 K für	165 K uns	168 K
schrieb	168 K
schrijf	549 K je in voor	549 K je gratis in	568 K je in	568 K u in	568 K je gratis in
schrijft	571 K
scrie	678 K-ne
scripts	214 unblock K
scris	681 a K
scritto	470 chi ha K questo	472 ha K
scrivi	469 K a
scrivici	469 K
""", 'se': """
secondo	472 K
section	218 in the comment K
segnalacelo	469 K
segons	76 K
segueix	73 K-nos
seguici	455 K su	455 K anche su	469 K
seguir	255 puedes K a	255 puede K a
segundo	662 K
sekarang	436 donasi K	436 daftar K
sekite	526 K mus
sekojiet	536 K mums
selaimesi	10 K
selengkapnya	424 untuk membaca K
selon	361 K
semaine	17 chaque K	17 une fois par K	360 par K
semana	17 cada K	17 una vez por K	17 toda K	273 a la K	661 por K
semanal	250 boletín K
seminggu	17 K sekali
send	202 we'll K you	589 K inn	597 K oss
setiap	17 K pagi	438 K bulan
setmanalment	17 K
settimana	17 ogni K	471 alla K
settings	216 cookie K
seuraa	322 K meitä
""", 'sh': """
share	208 click to K on	208 K this with	208 K this post on	208 K this if you	208 K this far and wide	213 we may get a K
shareholders	236 no K
shouted	238 K
""", 'si': """
sier	600 K
siga	644 K-nos no	644 K-nos nas	659 K-nos
siger	128 K
sign	202 K up to get	235 K up for our	235 K up to our	235 when you K up	235 K up now
signaler	348 K une erreur
signalez	358 K-la-nous	358 K-le-nous
signing	202 thanks for K up	202 thank you for K up	202 by K up, i agree	202 by K up, you agree	202 by K up you agree
silakan	424 K login	424 K masuk
silenced	236 refuse to be K
since	189 K you're here
sinirsiz	799 K erişim
sinulle	304 meillä on K pyyntö
site	236 our K	569 onze K
""", 'sk': """
skaityti	522 norėdami K toliau	522 norint K toliau	522 K toliau galite
skaitytojai	527 mūsų K
skirkite	526 K paramą
skriv	125 K til os	762 K upp dig	779 K upp dig	779 K till oss
skriver	128 K	600 K	782 K
skrzynce	609 w twojej K
""", 'sl': """
sledite	750 K nam
sledujte	86 K nás	96 K nás	736 K nás
""", 'so': """
soci	73 fes-te K	73 fes-te'n K
socia	270 hazte K	271 hazte K
social	145 auch bei K media
socio	243 hazte K	270 hazte K	271 hazte K
sociologue	355 est K
socios	247 solo para K
someone	208 send this to K
sonntag	17 jeden K
sostegno	444 il tuo K ci	444 abbiamo bisogno del tuo K	469 il tuo K
sostenerci	444 puoi K
sostenitore	469 diventa K
sostenitori	470 i nostri K
sostiene	468 chi ci K	470 chi ci K
sostieni	444 K il nostro	444 K la nostra	469 K il	469 K la
sostienici	468 K	469 K
sottolinea	472 K
soubory	89 K cookie
souhlasu	95 bez K
souligne	361 K
soutenez	330 K notre	357 K-nous	357 K notre	358 K-nous	358 K notre
soutenir	330 pour nous K	358 K notre	358 nous K
soutien	330 votre K est	330 a besoin de votre K	358 votre K
soutiens	358 je K
sovelluksemme	311 lataa K	323 K
sovelluksessa	311 avaa K
sovellus	311 lataa K	311 lataa ilmainen K	322 lataa K
""", 'sp': """
spare	235 can you K
spelregels	560 K
spende	133 deine K für	133 ihre K hilft	133 deine K hilft	133 jede K hilft	133 jede kleine K hilft	133 jede K zählt	165 ihre K	165 deine K	165 eure K	165 mit einer K	165 K jetzt	165 K uns	169 K
spenden	165 K sie	165 jetzt K	169 K
spendenaufruf	169 K
spendenaufrufe	169 K
spendiere	165 K uns
spendieren	165 K sie uns
spiega	472 K
spiegato	472 ha K
spottete	168 K
sprijinul	678 K tău	678 avem nevoie de K
spune	678 K-ne	681 K
spus	681 a K
""", 'sq': """
squadra	470 la nostra K
""", 'st': """
staat	571 K er
stand	235 K with us
standards	228 our K: the
steun	544 met jouw K	544 met uw K	544 K ons met	567 K ons	568 K ons	568 K onze	568 jouw K	568 uw K
stiahnite	736 K si
stimme	161 K
stond	571 K
stories	15 free K	200 free K left	226 for more K like this	236 our K	236 K like this
story	15 free K	199 to read the full K	200 free K left	200 last free K	204 read this K in the app	208 share this K on	226 if you have a K to tell	226 email your K to	236 this K
straight	202 K to your inbox
straipsnis	527 šis K
striga	681 K
strona	617 ta K używa
""", 'su': """
submitting	202 by K your email
subscreva	639 K a nossa	639 K as
subscribe	199 K to continue reading	199 K to read the full	199 to continue reading, K	199 K to get access	199 K for full access	199 K to unlock	202 K to our free	202 K to our weekly	202 K to our daily	202 K for more	210 K to our channel	210 K to our podcast	230 K to the podcast	230 K to our podcast	235 K to our	235 K today	235 K now	235 K to get	235 K for free
subscriber	199 already a K	199 this is a K-only	199 existing K	235 become a K	235 becoming a paid K	235 free or paid K
subscribers	199 this article is for premium K	199 for K only	199 exclusively for K	199 is exclusive to K	199 existing K	199 for paying K	199 for paid K	199 is for K	199 are for K	236 our K	239 K
subscribing	199 by K to our	202 by K, you agree	235 consider K
subscription	199 off annual K	199 off an annual K	199 your K helps	199 K is being used on another	199 upgrade your K	237 annual K	239 K
subscriptions	239 K
subscriptor	67 ja n'ets K	73 fes-te K	73 fes-te'n K
subscriptors	67 exclusiu per a K	67 només per a K	77 K
subscriu	73 K-te
subskrybenci	627 nasi K	630 K
subskrypcja	630 K
subskrypcje	630 K
substack	239 K
substacks	239 K
suite	334 pour lire la K
suivez	342 K-nous sur	358 K-nous
sumate	271 K al
sunday	17 every K	233 our K email
suport	73 dona'ns K	73 el teu K
suporta	646 o seu browser não K
support	194 please K us	194 your K, no matter how small	194 K our work by	194 to K my work	194 you can K us	214 your browser does not K	235 K us	235 K our	235 K my work	235 K this work	235 your K	235 we ask you to K	235 K the show
supporta	457 il tuo browser non K
supported	214 your browser is not K	236 reader-K	236 reader K	236 member-K	236 listener-K
supporter	235 become a K
supporting	194 please consider K	235 consider K
survey	218 reader K	218 take our # minute K	218 two-minute K	218 short K	235 take our K
suscribirte	250 al K
suscripciones	275 K
suscriptor	247 ya soy K	247 ya eres K	271 hazte K
suscriptora	271 hazte K
suscriptores	247 exclusivo para K	247 sólo para K	247 solo para K	272 nuestros K	275 K
sustaining	234 K member	235 K member	235 become a K
sutikimo	525 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	779 K
""", 'sz': """
szerint	419 K
""", 'ta': """
taalfout	560 K
tady	78 když už jste K
tahun	438 per K
takip	803 bizi K edin	803 K et	812 bizi K edin
takket	126 K være dig	598 K være deg
tapkite	526 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	322 K sinua	322 K tukeasi
tarvitsemme	322 K apuasi	322 K tukeasi
""", 'te': """
team	236 our K	569 ons K
teatas	284 K
teica	539 K
teilen	165 K sie uns
teilte	168 K mit
tekst	627 ten K	723 ovaj K
teksty	627 nasze K
telegram	16 K	145 unseren K-kanal	210 join our K	210 our K channel	235 join our K	255 canal de K	428 channel K	455 canale K	644 canal no K	696 мы в K	696 наш K-канал	696 в нашем K	696 новости в K	803 K kanali	826 ми в K	826 наш K-канал	826 у нашому K
telli	281 K kohe
tellija	277 oled juba K
tellijatele	277 artikkel on K	277 ainult K
tellimus	285 K
tenhle	97 K text
terima	430 K semua
termos	648 K de uso
terms	216 agree to our K of	216 agree to our K and	216 agree to the K
testen	165 jetzt K	165 K sie
testez	334 K-nous	358 K-nous
tetszett	417 K a cikk
""", 'th': """
theo	847 K dõi báo	855 hãy K dõi	858 K ông	858 K bà	858 K lời
think	218 let us know what you K	235 tell us what you K
this	9 K map	189 if you've made it K far	199 to read the rest of K	208 pass K on	228 no part of K	236 work like K
thoughts	218 share your K	235 share your K
thousands	235 join K of
throw	235 K in
""", 'ti': """
tietosuojaseloste	316 K
tikkie	570 K
tiktok	16 K
tilaa	322 K nyt
tilaaja	308 oletko jo K
tilaajamme	323 K
tilaajana	308 jatka lukemista K	308 K pääset	308 K voit
tilaajat	326 K
tilaajille	308 vain K
tilauksen	310 voit peruuttaa K
tilaus	326 K
till	755 vi har en bön K dig
tilmeld	108 K dig vores	125 K dig
time	0 read K	235 make a one-K
tin	859 bản K
tip	117 K os	117 har du et K	125 K os
tipeee	357 K
tips	589 K oss	589 har du et K	597 K oss	771 har du ett K	771 har du K
tipsa	779 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	101 en lille K at bede	573 en liten K å be
""", 'tl': """
tl	814 # K
""", 'to': """
today	235 sign up K	235 give K
todo	17 K dia
todos	17 K os dias
toestemming	558 K te geven
toeta	281 K meid
toetage	281 K meid
toetus	281 sinu K	281 teie K
toimetus	282 meie K
toimintaamme	322 tue K
toimittajamme	323 K
toimituksellemme	323 K
toimituksemme	323 K
toimitusta	322 tue K
told	238 K
toteaa	325 K
touch	226 get in K with our	235 get in K
""", 'tr': """
trabajo	243 si te gusta nuestro K	272 nuestro K
trabalho	660 nosso K
tragen	165 K sie sich
traitement	346 K de vos données
trakteer	568 K ons
transferred	216 personal data may be K
translated	231 this article was K
transparenzhinweis	158 K
tratamento	648 K dos seus dados
tratamiento	259 K de tus datos
trattamento	459 K dei dati
travail	359 notre K
trenger	576 vi K din støtte	597 vi K din hjelp
trial	199 your free K	235 start your free K	235 start a free K	237 free K
""", 'tu': """
tuit	9 este K
tukesi	322 K
tulis	439 K
tulisan	437 K ini
tunnus	322 luo K
tutur	439 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	238 K
twierdzi	629 K
twitter	208 share on K	210 follow him on K	210 follow her on K	210 follow them on K	210 follow on K
twitterze	614 na facebooku i K
""", 'ty': """
tygodniowo	628 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	578 K tilgang
""", 'ud': """
udfyldes	117 skal K
""", 'ug': """
ugen	127 om K
""", 'ui': """
uitgeschakeld	556 javascript is K
uitschrijven	549 op elk moment K
""", 'uj': """
ujar	439 K
ujarnya	439 K
""", 'uk': """
uken	599 i K
uker	597 prøv # K
""", 'un': """
unavailable	214 video K
uneix	73 K-te
ungkap	439 K
unisciti	469 K
unlimited	199 get K access	199 K digital access	199 K access for
unlock	199 K the rest
unser	166 K ziel	166 K team
unsere	141 K app	165 können sie K	166 K leser	166 K texte
unseren	166 K lesern	166 K kanal
unserer	141 in K app	166 K arbeit
unsubscribe	202 K at any time	202 K anytime
untuk	436 masuk K
""", 'up': """
updates	202 get K by email
upgrade	199 K to paid	199 K to read	199 behind the paywall. K
upozorava	725 K
upozornenia	14 K
uppger	782 K
ups	239 pop-K
""", 'ur': """
urged	238 K
""", 'ut': """
utilisation	346 K de cookies	346 K des cookies	346 conditions générales d'K
utilisons	346 nous K des cookies
utilizamos	259 K cookies	648 K cookies
utilizza	459 questo sito K i cookie	459 K cookie
utilizziamo	459 K i cookie
""", 'uu': """
uudiskiri	280 telli meie K	281 telli K	282 meie K	285 K
uudiskirjaga	280 K
uutiskirje	310 tilaa K	322 tilaa K	326 K
uutiskirjeemme	310 K	323 K
""", 'uv': """
uvedl	99 K
uvedla	99 K
uviedla	739 K
uviedol	739 K
""", 'uy': """
uyardi	815 K
uyariyor	815 K
uygulama	801 mobil K
uygulamamiz	813 K
uygulamamizi	801 K indirin	801 K indir	812 K indir
uygulamayi	801 K indir	801 K indirin
""", 'va': """
valfri	758 swisha K summa	781 K summa
valgfritt	576 vipps et K
valittaa	325 K
vare	780 tack K er	780 tack K dig
varnar	782 K
varoittaa	325 K
varslinger	14 K
varuje	99 K
vayas	240 antes de que te K
""", 've': """
vecka	17 varje K
veckan	781 i K
vendredi	17 chaque K
veraltet	148 ihr browser ist K
verder	541 voor je K gaat	547 lees K met	547 om K te lezen	547 K lezen?
vereiste	560 K velden
verhaal	569 dit K	569 goed K
verhalen	569 onze K
verhindert	150 ein skript K
verileriniz	806 kişisel K
verklaarde	571 K
verlag	166 kein K
verouderd	556 je browser is K
verpassen	165 K sie
verscheen	566 dit artikel K eerder
verschenken	165 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	163 K
vertelde	571 K
vertelt	571 K
verwenden	150 wir K cookies
verwendest	148 K einen adblocker
verwendet	150 diese website K cookies	150 diese webseite K cookies
verzoek	541 een klein K
""", 'vi': """
viber	16 K
vidare	760 för att läsa K	779 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	106 for at læse K	125 læs K for	578 for å lese K	597 les K for
viernes	17 cada K
view	204 K in app
views	200 free K left
viikko	17 joka K
viikossa	324 K
vikao	725 K
vincoli	471 senza K
vipps	597 K
virtuellen	165 K kaffee
visto	441 K che sei qui
visualizzare	459 per K questo contenuto
""", 'vo': """
voice	236 our K
volal	99 K	739 K
volg	554 K ons op	554 K ons via	568 K ons
volgens	571 K
voor	549 meld je aan K
voorbehouden	566 alle rechten K
voordat	541 K je gaat
vorbehalten	137 abonnenten K	158 alle rechte K
vorbei	165 schau K
vores	109 hent K app	109 i K app	125 støt K	125 hent K	126 K app
vorlesen	2 artikel K	2 text K
votre	330 K don nous	357 K don	358 K don
vous	18 sans K	359 sans K
""", 'vr': """
vragen	541 hebben we een gunst te K	541 we willen je iets K
vriend	568 word K
vroeg	571 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	324 K
vurguladi	815 K
""", 'vy': """
vyhrazena	95 všechna práva K
""", 'wa': """
waardevol	541 vond je dit artikel K
waarschuwt	571 K
waktu	0 K baca
warned	238 K
warns	238 K
warnt	168 K
warnte	168 K
washington	227 is a K
""", 'we': """
webbplats	769 denna K använder cookies
website	115 dette K bruger	166 unsere K	236 our K
week	17 once a K	17 each K	17 elke K	237 a K	237 per K	570 per K
weekday	17 every K	17 K email
weekly	17 K email	202 sign up for our K	233 our K email	233 K round-up
weiter	137 lesen sie sofort K
weiterlesen	137 K mit	137 jetzt K	137 diesen artikel K	137 kostenlos K	137 mit plus K	148 mit werbung K
weiterzulesen	137 um K
weken	570 K voor
werbeblocker	148 deaktivieren sie ihren K
werbefrei	166 K
werbevereinbarung	140 stimme ich der K zu
werbung	11 K	166 ohne K
werde	165 K teil
werden	165 K sie teil
werk	569 ons K
wersja	2 K audio
wesprzyj	605 K nasze	626 K nas	626 K nasze	626 K naszą	626 K mnie
weten	560 laat het ons K	568 laat het ons K	571 laat K
""", 'wh': """
what	234 give K you can	235 give K you can	235 pay K you can
whatsapp	16 K	141 K-kanal der	145 K-kanal	208 share on K	210 join our K	210 join us on K	210 our K channel	210 updates on K	235 join our K	255 canal de K	342 chaîne K	342 canal K	428 saluran K	428 kanal K	428 channel K	455 canale K	554 K-kanaal	614 kanał na K	644 canal no K	644 canal do K	644 grupo do K	670 canalul de K	803 K kanali
whatsappie	16 K
whatsappu	16 K
while	189 K you're here
whitelist	214 K our site	214 K this site	214 K us
""", 'wi': """
widerrufen	140 jederzeit K
window	208 opens in new K	208 opens in a new K
winning	227 is an award-K
withdraw	216 K your consent
without	18 K you	18 K your	236 K you
""", 'wo': """
woche	17 jede K	167 pro K
wochen	167 K lang
word	544 K lid en	567 K lid	568 K lid
work	235 back our K	236 our K
""", 'wr': """
write	218 K to us at	235 K to us
writer	226 is a staff K for	226 is a senior K at	227 is a staff K	227 is a senior K	227 is a K
writes	227 K about	238 K
written	227 has K for
wrote	238 K
""", 'ws': """
wsparcie	605 twoje K	626 twoje K
wsparciu	605 dzięki twojemu K
wspieraj	626 K nas
""", 'wu': """
wurde	161 text K
""", 'wy': """
wyjdziesz	602 zanim K
wymagane	619 pola są K
""", 'ya': """
yakiniyor	815 K
yapabilmek	6 yorum K
yaparak	799 giriş K
yapilamaz	811 alinti K
yapin	812 bağiş K
yapmak	6 yorum K
yazdi	815 K
yazin	812 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	237 a K	237 per K
""", 'yi': """
yillik	814 K
""", 'yo': """
your	218 have K say in	235 have K say	235 tip K	235 pop K
youtube	16 K	150 inhalte von K	210 on K for more	210 on K for the	847 kênh K của
""", 'za': """
zabronione	625 kopiowanie K
zadarmo	15 články K
zainstaluj	610 K aplikację
zalo	847 quan tâm K
zalogowani	619 tylko K
zaloguj	607 K się, aby	607 K się aby
zamkniesz	602 zanim K
zapisal	753 je K
zapisz	609 K się na nasz	626 K się na	626 K się do
zarejestruj	607 K się, aby	626 K się
zaterdag	17 elke K
zavisi	722 K od vas
""", 'zb': """
zbierka	740 K
""", 'zd': """
zdarma	15 články K	15 článků K	82 články K
""", 'ze': """
zegt	571 K
zei	571 K
""", 'zi': """
ziedo	536 K
ziedojums	540 K
zitten	569 we K ook op
""", 'zk': """
zkuste	82 K první měsíc	96 K první měsíc
""", 'zo': """
zostanie	619 twój adres email nie K
""", 'zr': """
zrezygnuj	607 K w każdej chwili	628 K w każdej chwili
""", 'zu': """
zugang	137 noch keinen K
zugeschickt	140 per e-mail K	140 per mail K
zugestimmt	150 externen diensten nicht K
zusammenfassung	161 K
zustimmung	150 K jederzeit	150 mit ihrer K	150 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
aamu
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
aceptado
aceptaste
aconseja
aconsejaba
aconselha
acrescentou
actionnaire
ad
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
agences
agenturmaterial
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
anche
andare
android
angebot
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
artikkelit
artiklar
artiklen
artikler
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
bajate
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
besplatne
besplatnih
bestellen
bestellung
besten
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
blocking
bloqueador
bluesky
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
callan
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
choisissez
choose
cijelog
cikk
cikkeink
cipta
citire
cititorii
cititorilor
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
consenso
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
copy
corrections
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
cuma
cuota
czekamy
czytaj
czytania
czytelnicy
czytelnikom
daarna
dacci
dage
dagelijks
daily
dakika
danach
dankzij
dapatkan
dar
darbu
darmowy
darowizna
darowizny
darte
darujme
dary
data
dateci
datenschutzbestimmungen
datenschutzhinweise
deaktiviere
deaktivieren
deaktiviert
debate
debatten
declarat
declarou
dedi
dedicated
deductible
deel
deine
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
desta
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
dine
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
diskutiere
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
domingo
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
doors
dostupan
download
drepturile
drittanbietern
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
einmal
eintragen
einverstanden
einwilligung
ekibimiz
eksternt
elfogadom
elige
elke
elle
elmondta
email
emailing
embed
embedded
embora
empresas
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
equipo
erforderliche
erschien
erschienen
escreva
escreveu
escribe
escritor
escritora
escriu
escute
esimene
essai
estamos
estimated
ettertrykk
euch
euro
every
exclusief
exclusiva
exclusivo
existence
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
facebookie
facebooku
facts
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
fredag
free
freelance
freiartikel
freier
freitag
freiwilligen
friday
from
fund
funded
fundraising
gabung
ganzen
gave
gazetecilerimiz
gazetecilik
geaccepteerd
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
gifts
giornale
giornalismo
giornalisti
giorno
gitmeden
gjengis
glissez
google
gostou
gracias
granskning
granskningar
granskningen
gratis
gratisartiklar
gratuit
gratuita
gratuitas
gratuite
gratuitement
gratuiti
gratuito
gratuitos
gratuits
gridava
gritaba
gritava
guidelines
haber
haberi
haberlerimiz
hafta
haftalik
hauteur
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
hver
hvor
iddia
ideal
identifiez
ifade
ihre
ihrem
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
informationen
informations
informativa
informazione
ingyenes
inhalt
inhalte
inhalts
inhoud
iniciar
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
installez
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
iscriverti
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
jednou
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
jutro
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
katkisiyla
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
konzern
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
kuukausi
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
lawyers
leave
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
leserne
lesernes
lesetid
lesezeit
letno
letters
lettori
lettre
lettrici
lettura
leyendo
lezers
libovolnou
lid
lidem
liitu
liked
liker
limitat
links
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
logget
login
look
lugeda
lugejad
lugemiseks
luisterversie
lukeaksesi
lukemista
lukijamme
lukijoiden
lukuaika
lukuoikeutesi
lunar
lydversion
maand
maandelijks
mach
machen
macht
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
make
maken
maksumuuri
mapa
masuk
masukkan
matched
material
mattina
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
mogelijk
mois
moittii
monat
monatlich
mondta
month
monthly
morgen
morgon
morning
moyens
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
nedeljno
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
nosotros
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
ochtend
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
pagar
paghi
pago
paid
palautetta
par
parama
parceiros
paremkite
parte
parteispende
partenaires
participar
participez
partir
partner
partnere
partners
partnership
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
pendant
people
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
perjantaisin
permanencia
permission
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
posible
post
postadress
postadresse
postanite
postaw
postfach
posts
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
praat
praca
pratite
pravi
precisa
precisamos
preciso
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
premoderated
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
price
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
profilazione
profitez
prohibida
proibida
promise
prosbu
proseguire
provalo
provided
provision
provisions
przetwarzanie
pub
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
reggel
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
reuters
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
sabah
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
saturday
saugomos
says
scarica
schauen
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
seminggu
send
setiap
setmanalment
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
socios
someone
sonntag
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
spare
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
stand
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
sumate
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
svakog
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
tenhle
terima
termos
terms
testen
testez
tetszett
theo
think
this
thoughts
thousands
throw
tietosuojaseloste
tikkie
tiktok
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
tjedno
tjeneste
tl
today
todo
todos
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
tuit
tukesi
tulis
tulisan
tunnus
tutur
tweet
tweeted
twierdzi
twitter
twitterze
tygodniowo
tygodniu
ubegrenset
udfyldes
ugen
uitgeschakeld
uitschrijven
ujar
ujarnya
uken
uker
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
updates
upgrade
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
vecka
veckan
vendredi
veraltet
verder
vereiste
verhaal
verhalen
verhindert
verileriniz
verklaarde
verlag
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
viber
vidare
video
videoen
videre
viernes
view
views
viikko
viikossa
vikao
vincoli
vipps
virtuellen
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
vorbei
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
weekday
weekly
weiter
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
whatsappie
whatsappu
while
whitelist
widerrufen
window
winning
withdraw
without
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
zadarmo
zainstaluj
zalo
zalogowani
zaloguj
zamkniesz
zapisal
zapisz
zarejestruj
zaterdag
zavisi
zbierka
zdarma
zegt
zei
ziedo
ziedojums
zitten
zkuste
zostanie
zrezygnuj
zugang
zugeschickt
zugestimmt
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  193),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 223))

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
