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
all.comment-login	c12		20	log in|login|sign in|sign up|register|registered|logged in|be the first|anmelden|melden sie sich|melde dich|einloggen|registrieren|connectez-vous|connecté|inscrivez-vous|compte|premier|inicia|inicie|regístrate|sesión|qué opinas|deja|déjanos|escribe|accedi|registrati|iscriviti|lascia|scrivi|faça login|entre|deixe|inloggen|log ind|logg inn|logga in|debatten|kirjaudu|zaloguj*|musisz|přihlas*|prihlás*|jelentkez*|lépj|bejelentkez*|autentific*|giriş|üye|войд*|авториз*|зарегистр*|увійд*|влезте|prijav*|ostavite|συνδεθ*|سجل|سجّل|التسجيل|התחבר*|وارد شوید|ログイン|로그인*|登录|登入|登錄|đăng nhập|masuk|inicia sessió|deixa
all.mistake	s12		20	error|mistake|typo|wrong|fehler|tippfehler|erreur|coquille|faute|errata|falta|errore|refuso|erro|gralha|foutje|fout|taalfout|fejl|feil|fel|virheen|virhe|błąd|literówk*|chybu|chyba|hibát|elírást|greșeală|eroare|hata|ошибк*|опечатк*|помилк*|грешка|grešku|pogrešku|napako|λάθος|خطأ|טעות|اشتباه|誤字|誤り|오류*|错误|錯誤|lỗi|kesalahan	let us know|tell us|email|contact|report|write to|schreiben sie|schreib*|melden|sagen sie|mail|redaktion|signal*|écriv*|dites-*|contact*|prévenez*|escríb*|escrib*|avis*|repórt*|dínos*|report*|scriv*|segnal*|avise*|escreva*|diga*|laat*|weten|meld*|skriv*|tips*|hör*|kerro|anna|palautetta|napisz*|zgłoś|daj|napišt*|upozorn*|napíšt*|jelezd|jelezze*|írj*|spune*|scrie*|bildir*|выделите|сообщ*|напиш*|нажмите|виділіть|натисніть|повідом*|пишете|javite|pišite|nam|ενημερώ*|أخبرنا|כתבו|ספרו|ご連絡|알려|신고|告诉|告訴|báo|beri tahu|ctrl|enter|?
all.helpful	s12		12	article|story|page|post|piece|report|content|artikel|beitrag|text|cet article|artículo|nota|noticia|articolo|artigo|matéria|notícia|artiklen|artikkelen|artikeln|artikkelista|jutusta|artykuł|tekst|článek|článok|cikk|cikkünk|articolul|haberi|статья|статью|материал|статьи|матеріал|стаття|статията|το άρθρο|المقال|הכתבה|記事|기사|文章|bài viết|artikel ini	helpful|useful|informative|like|enjoy|rate|do|think|hilfreich|gefallen|nützlich|bewerten|gefällt|utile|plu|aimé|pensez|gustado|gustó|útil|pareció|piaciuto|gostou|vond|nuttig|synes|tyckte|pidit|piditkö|podobał*|oceń|líbil|páčil|tetszett|plăcut|beğendiniz|понравил*|оцен*|сподоб*|хареса|άρεσε|أعجبك|אהבתם|役に立|어떻|생각|有帮助|有幫助|hữu ích|bermanfaat
all.embed	c7		46	cookie*|cookies|privacy|consent|third-party|third party|einwilligung|zustimmung|zustimmen|einverstanden|datenschutz*|traceurs|consentement|j'accepte|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|kakor|informasjonskapsl*|evästeet|suostumus|zgod*|ciasteczk*|souhlas*|súhlas*|sütik*|hozzájárul*|cookie-uri*|çerez*|куки|файлы cookie|бисквитк*|kolačić*|piškotk*|ملفات تعريف|עוגיות|کوکی|クッキー|同意|쿠키|饼干|galetes	you|your|allow|accept|aceptes|hosted|may|settings|sie|ihre*|wir|ich|mir|hier|vous|votre|vos|autoris*|debes|debe|tienes|necesit*|puedes|tu|su|devi|puoi|tuo|è necessario|accett*|você|deve|precisa|necessário|aceit*|je|jouw|u|uw|we|skal|du|må|måste|hyväksy|musisz|należy|zaakceptuj|nutné|musíte|potřebujeme|potrebné|el kell|szükséges|trebuie|kabul|etmeli*|gerek*|разрешите|необходимо|нужно|дозвольте|потрібно|трябва|morate|potrebno|πρέπει|يجب|يرجى|יש לאשר|باید|許可|必要|동의|必须|需要|請|请|cần|harus|ต้อง|cal|heu
all.browser	c7		26	not support|doesn't support|does not support|can't play|cannot play|out of date|outdated|unsupported|upgrade|javascript|unterstützt|veraltet|ne prend pas|ne supporte pas|ne permet pas|obsolète|no es compatible|no soporta|no admite|no és compatible|non supporta|non è compatibile|aggiorna|não suporta|não é compatível|atualize|ondersteunt|niet ondersteund|verouderd|understøtter|støtter ikke|stöder inte|stödjer inte|ei tue|nie obsługuje|nepodporuje|nem támogatja|nu acceptă|nu suportă|desteklemiyor|не поддерживает|не підтримує|не поддържа|ne podržava|ne podpira|δεν υποστηρίζει|لا يدعم|אינו תומך|לא תומך|پشتیبانی|対応していません|지원하지|不支持|不支援|không hỗ trợ|tidak mendukung
all.ad	c9		10	continues|continuez|sigue leyendo|continua a leggere|continue reading|continues below|scroll|geht|weiter|weiterlesen|fortgesetzt|continue|se poursuit|suite|continúa|sigue|continua|prosegue|gaat verder|lees verder|fortsætter|fortsetter|fortsätter|jatkuu|dalsza część|ciąg dalszy|dalszy ciąg|czytaj dalej|pokračuje|pokračovanie|pokračování|folytatódik|continuă|devam|продолжение|продолжается|продовження|продължава|nastavlja|nastavak|nadaljuje|συνεχίζεται|συνέχεια|يستمر|يتبع|تتمة|המשך|ממשיכה|ادامه|जारी|続き*|続く|이어집니다|계속*|继续|繼續|tiếp tục|berlanjut|lanjut|อ่านต่อ
all.networks	s13		30	facebook*|instagram*|twitter*|x|bluesky|threads|tiktok*|youtube*|linkedin*|mastodon*|whatsapp*|telegram*|телеграм*|viber|google news*|google actualités|google noticias|google notícias|google nieuws|google discover|on google|auf google|bei google|en google|su google|sur google|no google|google haber*|google новост*|google новин*|spotify|zalo|line|вконтакте|дзен*|одноклассник*|вайбер*|微信|微博|فيسبوك|واتساب|تلغرام|إنستغرام|یوتیوب|تلگرام|اینستاگرام|فيس|פייסבוק|בפייסבוק|טלגרם|בטלגרם|अपडेट|फ़ेसबुक|फेसबुक|व्हाट्सऐप|व्हाट्सएप|फ़ेसबुक,|ফেসবুক|discord|flipboard|xで|xを|x(|公众号|粉絲*|频道|頻道|채널을|kênh|saluran|เฟซบุ๊ก|social media|redes sociales|réseaux sociaux|sosyal*
all.app	s5		24	our app|our free app|the app|news app|mobile app|ios and android|android and ios|app store|unsere app|die app|unsere kostenlose app|app herunter|notre application|l'application|notre appli|l'appli|nos applications|nuestra app|la app|nuestra aplicación|la aplicación|la nostra app|la nostra aplicació|l'app|nostra app|nosso aplicativo|nosso app|o aplicativo|a nossa app|nossa app|onze app|de app|vores app|appen|appen vår|vår app|sovelluksemme|sovellus|sovelluksen|aplikację|aplikacji|naszą apkę|aplikaci|aplikáciu|alkalmazás*|applikáció*|aplicația|uygulamamizi|uygulama*|приложение|приложении|застосунок|додаток|приложението|aplikaciju|aplikacijo|την εφαρμογή|εφαρμογή|تطبيقنا|التطبيق|تطبيق|האפליקציה|اپلیکیشن|ऐप|アプリ|앱|앱을|app|ứng dụng|aplikasi|แอป*	our|news|read*|better|ios|android|store|free|unsere|sie|dir|notre|nos|retrouv*|nuestra|celular|noticias|alertas|nostra|notizie|offline|nosso|notícias|nossa|onze|altijd|vores|vår|nyhe*|uuti*|naszą|nasz*|bieżąco|wiadom*|naši|zprávy|našu|správy|nkünk|nket|hír*|noastră|știri|mizi|haber*|наше|нашего|новости|новин*|нашето|vesti|vijesti|našo|novice|μας|ειδήσεις|نا|الأخبار|أخبار|שלנו|חדשות|ما|हमारा|ख़बरें|खबरें|ニュース|속보|뉴스|最新|新闻|新聞|tin|chúng tôi|kami|berita|เรา|ข่าว|google play|gratis|gratuit*|무료|無料|免费|免費|vpn
all.push	c6		22	turn on|switch on|enable|allow|activate|aktivieren|aktiviere|einschalten|erlauben|activez|activer|autorisez|activa|active|activá|permite|attiva|ative|zet|inschakelen|slå til|slå på|aktivera|ota|salli|włącz|zezwól|zapněte|povolte|zapnite|kapcsold|engedélyezd|kapcsolja|activează|activați|açin|izin verin|включите|разрешите|увімкніть|дозвольте|включете|uključite|vklopite|ενεργοποιήστε|فعّل|فعل|הפעילו|فعال کنید|चालू करें|オン|許可|켜고|켜세요|켜|开启|開啟|打开|允許|bật|aktifkan|nyalakan|เปิด	miss|first|know|news|alert*|story|stories|verpass*|keine|nichts|manquer|rien|pierd*|antes|entérate|última|perder*|notizie|fique|dentro|mis|nieuw*|gå glip|nyhe*|missa|uuti*|przegap*|bieżąco|nic|neunikne|neunikl*|neujde*|maradj|lemarad*|hír*|nimic|ratezi|kaçir*|ilk|haber*|пропуст*|главн*|новост*|новин*|propust*|zamud*|χάσ*|يفوت*|جديد|תפספ*|از دست|न चूकें|ख़बर*|速報|受け取*|놓치*|소식*|错过|錯過|新聞|新闻|bỏ lỡ|tin|ketinggalan|berita|พลาด
all.meter	c3		26	you*|out of|left|remaining|sie|ihr*|ihnen|noch|vous|votre|ce mois*|plus qu'un|dernier|tu|te|su|último|este mes|hai|tuo|ultimo|você|seus|je|uw|deze week|deze maand|du|din|dine|denne|den här|tw*|ostatni|pozost*|jste|vám|ste|ön|elfogy*|maradt|ai|hakkiniz|doldu|kalan|вам|закончил*|остал*|у вас|вас|вы|ви|vam|preost*|σας|المتبقية|لك|לך|נותר*|今月|残り|모두|남은|已|剩余|用完|bạn|anda
all.also-on	c13		22	we are|we're|find us|follow us|join us|our|wir sind|gibt es auch|unser*|finden sie|folgen sie|nous sommes|est aussi|notre|rejoign*|suivez-*|retrouvez-*|estamos|síguenos|súm*|únete|nuestr*|siamo|seguici|nostr*|clicca|nosso|nossa|entre no|clique|we zitten|ons|onze|volg|find os|følg|vi er|vi finns|följ|seuraa|löydät|jesteśmy|dołącz|nasz*|obserwuj|jsme|sledujte|sme|kövess*|megtalálsz|suntem|urmărește|nostru|bizi|kanalimiz*|мы есть|мы в|мы на|подписывайт*|нас|ми є|підпис*|намерете|последв*|ни|pratite|zapratite|nas|sledite|spremljajte|ακολουθήστε|βρείτε|μας|تابع*|صفحتنا|قناتنا|עקבו|שלנו|हमारे|हमें|关注|我们的|扫码	also|auch|aussi|también|anche|também|ook|også|också|myös|też|take|také|tiež|is|și|de|тоже|также|подписывайт*|підписуй*|join*|follow*|subscrib*|click*|scan*|channel*|find|kanal*|canal*|chaîne|canale|rejoign*|suivez*|folg*|finden|únete|súm*|síguenos|ya estamos|clicca|clique|entre|volg*|følg*|seuraa|dołącz*|obserwuj*|sleduj*|kövess*|intră|katil*|takip|подпис*|підпис*|намер*|послед*|prati*|zaprati*|sledit*|spremlj*|ακολουθ*|βρείτε|تابع*|עקבו|सब्सक्राइब|जुड़*|扫码|关注
all.by-mail	c4		34	email*|e-mail*|mail|mails|inbox|postfach|mail-*|boîte|correo|buzón|bandeja|casella|caixa de entrada|mailbox|indbakke|innboks*|inkorg|mejl|sähköposti*|mailem|adres|e-mailu|e-maile|postalád*|e-posta*|почт*|имейл*|пошт*|поща|imejl*|e-pošt*|email|بريد*|מייל*|ईमेल*|メール*|이메일*|邮箱|郵件|邮件|correu	you*|we|our|free|wir|sie|ihr*|ihnen|kostenlos|dein*|vous|vos|votre|nous|gratuit*|tu|te|tus|recib*|gratis|ti|tua|noi|è gratis|você|sua|seu|je|jouw|din|vi|du|sinulle|lähet*|ci|tobie|twoj*|wyślemy|vám|vás|váš*|küld*|neked|címed|îți|ta|adresa|sana|sizin|gönder*|yazilari|вам|мы|ваш*|свой|свою|надсила*|ви|вашия|vam|svoju|vaš*|σας|μας|لكم|ك|לכם|לך|आपको|お送り|お届け|ご入力|보내드*|받아*|入力|您|bạn|anda|kami
all.thanks-to	c0		44	join|give|donate|contribution|help|support|fund|next|fördern|machen sie|unterstütz*|spenden|beitrag|don|donnez|soutenez|aidez|rejoign*|haz*|apoya|únete|cuota|sost*|aiut*|dona|faça*|ajude|apoie|steun*|doneer|gift|bidrag|støt*|gi|stöd*|ge|lähde|tue|lahjoita|wpłać|wesprzyj|pomóż|přidejte|podpořte|prispejte|podporte|szállj|támogass|contribuie|susține|destekleyin|destek|подпиш*|поддерж*|помоги*|станьте|підтрим*|дарете|подкреп*|uplatite|podržite|podprite|ενισχύστε|στηρίξτε|ساهم*|ادعم*|עזרו|תמכו|حمایت|योगदान|सहयोग|ご協力|ご支援|도와*|후원|支持|出一份力|出|hãy|ủng hộ|bantu|dukung|สนับสนุน|ajuda*
all.others-read	w11	heading	0
all.read-whole	c2		28	subscribe|log in|sign in|sign up|join|register|abo|digitalabo|abonn*|anmeld*|registrieren|abonnez*|essai|connectez*|inscri*|compte|suscrí*|regístr*|inicia|accede|abbonati|registrati|abbonamento|accedi|assine|entre|cadastr*|assinante|abonnee|abonnement|inloggen|prenumer*|logga|abonner|logg inn|log ind|tilaa*|kirjaudu|wykup*|kup|zaloguj|přihlas*|předpla*|prihlás*|predpla*|fizess*|előfiz*|jelentkez*|abon*|autentif*|abone|üye|подписк*|подпиш*|передплат*|підпис*|pretplat*|prijav*|naroč*|συνδρομ*|συνδεθ*|اشترك*|سجل*|מנוי*|הירשמו|登録|会員|구독*|로그인*|登录|登入|订阅|訂閱|đăng nhập|đăng ký|berlangganan|masuk
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
en.pitch	c0		42	we|us|our	reporting|reporters|newsroom|journalism|readers|donors|stories|this story|this piece|this post|publish|gift|coverage|local news	you|your|please|?
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
# comentarii	655
# comentario	262
# comentarios	262
# comment	218
# commentaire	339
# commentaires	339
# commenti	452
# commento	452
# comments	218
# komentar	423
# komentarze	600
# komentarzy	600
# komment	403
# kommentar	117	152	570	752
# kommentare	152
# kommentarer	117	570	752
# kommentti	309
# kommenttia	309
# min	207
# min de lectura	267
# min de leitura	636
# min di lettura	457
# min leestijd	546
# min. lesezeit	157
# reactie	541
# reacties	541
# yorum	789
""", 'a ': """
a lire aussi	341
a message from our sponsor	213
""", 'aa': """
aanbevolen	543
aanbevolen artikelen	543
aanbevolen voor jou	543
aangeboden door	537
aanmelden	528
aanmelden nieuwsbrief	530
aanraders	543
""", 'ab': """
abbonamenti	439
abbonamento	439
abbonati	439
abbonati ora	439
abbonati subito	439
ablehnen	150
abmelden	137
abo	137
abo bestellen	137
abo verwalten	137
abonament	648
abonamente	648
abonare	648
abone ol	780	780
abone olun	780
abonelik	780
abonnee worden	528
abonneer	528
abonneer nu	528
abonnement	106	137	325	528	559
abonnementen	528
abonnements	137	325
abonner	106	559
abonneren	528
abonnez-vous	325
abonnieren	137
about sharing	207
about us	225
abrir menu	636
abspielen	157
""", 'ac': """
accede	248
acceder	248
accedi	439
accept	216
accept all	216
accept all cookies	216
accept and close	216
accept and continue	216
accepted payment methods	197
accepteer	539
accepteer alle cookies	539
accepter	115	337
accepter alle	115
accepter alle cookies	115
accepter et continuer	337
accepter et fermer	337
accepter les cookies	337
accepter tout	337
acceptera	750
acceptera alla	750
accepteren	539
acceso	248
accetta	450
accetta e continua	450
accetta i cookie	450
accetta tutti	450
accetta tutto	450
account aanmaken	528
accueil	344
aceitar	629
aceitar cookies	629
aceitar e continuar	629
aceitar todos	629
aceitar tudo	629
aceptar	260
aceptar cookies	260
aceptar todas	260
aceptar todo	260
aceptar y continuar	260
""", 'ad': """
ad	213	477	501	501	853
ad choices	213
ad feedback	213
adchoices	213
add a comment	218
add as preferred source	210
add to bookmarks	207
add to my topics	210
addebito diretto	438
administrer samtykke	568
adres e-mail	590
adresse e-mail	328
ads	213
advert	213
advertentie	537	537
advertenties	537
advertise with us	213
advertisement	213	421	448	786
advertisement feature	213
advertisements	213
advertiser content	213
advertising	213
advertorial	147	178	653	786
""", 'af': """
afdrukken	534
afegeix un comentari	72
afficher la suite	344
afficher le contenu	337
afficher les commentaires	339
afficher plus	344
affiliate	213
affiliate disclosure	213
affiliate-link	147
afmelden	528
afspelen	546
afspil	122
after ad	213
after newsletter promotion	202
afvis	115
afvis alle	115
""", 'ag': """
agb	150
aggiungi ai preferiti	445
aggiungi un commento	452
agrandir	344
agrandir l'image	344
agree	216
agree and continue	216
""", 'ah': """
ahora en portada	264
ahora no	243
""", 'ai': """
ai deja cont	648
ai deja un cont	648
ai uitat parola	648
aidez-nous	321
aiheet	310
ailleurs sur le web	341
aiutaci	435
""", 'aj': """
ajouter aux favoris	332
ajouter un commentaire	339
""", 'ak': """
akceptuj	598
akceptuj wszystkie	598
akkoord	539
aksepter alle	568
aktuell	154
aktuelle artikel	154
aktuelle nachrichten	154
aktuelles	154
akun saya	415
akzeptieren	150
""", 'al': """
al abonnee? log in	528
al een account	528
algemene voorwaarden	539
all comments	218
all news	225
alla kommentarer	752
alle ablehnen	150
alle akzeptieren	150
alle anzeigen	157
alle artikel anzeigen	157
alle bilder	157
alle cookies accepteren	539
alle cookies akzeptieren	150
alle kommentare	152
alle kommentare anzeigen	152
alle kommentarer	117	570
alle newsletter	140
alle reacties	541
aller au contenu	344
aller au contenu principal	344
allerede abonnent? log ind	106
allerede abonnent? logg inn	559
alles accepteren	539
alles akzeptieren	150
alles anzeigen	157
alles bekijken	546
alles weigeren	539
allow content	216
allow cookies	216
already a member	199
already a member? log in	199
already a subscriber? log in	199
already a supporter	191
already have an account	199
already have an account? log in	199
already have an account? sign in	199
als e-mail versenden	144
also	223
also in the news	220
also on	220
also read	220
also worth reading	19
alte articole	19	656
alte articole care te-ar putea interesa	19
altre notizie	19	454
altre notizie da leggere	19
altri articoli	454
altri articoli su questo argomento	454
altri articoli sull'argomento	454
altro	457
altro importo	438
always active	216
""", 'am': """
am meisten gelesen	154
amount	192
ampliar	267	636
ampliar imagen	267
""", 'an': """
ana sayfa	792
anasayfa	792
anbefalede artikler	119
anbefales	572
anbefalet	119
anbefalt	572
anbefalte saker	572
anda mungkin suka	19
ander bedrag	527
andere lasen auch	154
anderen lazen ook	543
anderer betrag	136
andre leser	572
angebot sichern	137
angebote unserer partner	147
anmelden	137
anna palautetta	309
annonce	114	114	335
annoncer	114
annonces	335
annons	749	749
annonse	567	567
annonser	567	749
annonssamarbete	760
annual	192
annulla risposta	452
annunci	448
annuncio	448
anterior	267	636	658
antworten	152
antworten abbrechen	152
anunci	72
anuncio	258
anuncios	258
anzeige	147
anzeige anzeige	147
anzeige scrollen, um weiterzulesen	147
anzeigen	147
""", 'ap': """
apoie	615
apoie-nos	615
aportar	244
approfondimenti	454
approfondisci	454
apri menu	457
""", 'ar': """
ara	792
archivado en	262
archivo	264
argomenti	454
argomenti trattati	454
around the web	220
article content	213
article continues below	213
article suivant	341
articles connexes	341
articles les plus lus	341
articles relacionats	70
articles similaires	341
articole recente	656
articole recomandate	656
articole similare	656
articoli che potrebbero interessarti	454
articoli correlati	454
articolo correlato	454
articolo precedente	454
articolo successivo	454
articolul anterior	656
artigo anterior	633
artigos relacionados	633
artikel bewerten	152
artikel delen	534
artikel drucken	144
artikel freischalten	137
artikel lainnya	424
artikel lesen	157
artikel merken	144
artikel sebelumnya	424
artikel selanjutnya	424
artikel speichern	144
artikel teilen	144
artikel terkait	424
artikel verschenken	137
artikel versenden	144
artikkelen fortsetter under	567
""", 'as': """
as + lidas	633
as mais lidas	633
ascolta	445
asetukset	307
asiasanat	310
ask me later	191
assinar	618
assinatura	618
assinaturas	618
assine	618
assine agora	618
assine nossa newsletter	620
assuntos	633
""", 'at': """
attiva l'abbonamento	439
attiva ora	439
""", 'au': """
auch interessant	154
auch lesenswert	154
auch spannend	154
aucun commentaire	339
auf bluesky teilen	144
auf einer seite lesen	154
auf facebook posten	144
auf facebook teilen	144
auf linkedin teilen	144
auf mastodon teilen	144
auf telegram teilen	144
auf twitter teilen	144
auf whatsapp teilen	144
auf x teilen	144
auf xing teilen	144
aus der redaktion	154
ausklappen	157
autentificare	648
automatische incasso	527
autoriser	337
autre montant	324
autres articles	341
""", 'av': """
avaa koko juttu	299
avainsanat	310
aviso legal	260
avvis	568
avvis alle	568
avvisa	750
avvisa alla	750
""", 'ay': """
ayrica okuyun	790
""", 'ba': """
baca juga	424	424
baca selengkapnya	426
back to top	225
bagikan	419
bagikan artikel	419
bagikan ke	419
balas	423
bank transfer	197
bankeinzug	136
bankoverschrijving	527
""", 'be': """
beantwoorden	541
become a friend	193
become a member	193
become a paid subscriber	193
become a patron	193
become a sponsor	193
become a subscriber	199
become a supporter	193
bedankt voor je inschrijving	530
bei facebook teilen	144
bei twitter teilen	144
bei whatsapp teilen	144
bei x teilen	144
beitrag teilen	144
bekijk aanbieding	528
bekijk alle abonnementen	528
bekijk alles	546
bekijk de aanbiedingen	528
bekijk foto's	546
bekijk meer	546
bekijk ook	543
bekijk reacties	541
beliebt	154
beliebte artikel	154
beliebteste artikel	154
belki daha sonra	778
benzer haberler	19	790
beranda	426
berdonasi	414
bereits registriert	137
bereits registriert? anmelden	137
beri komentar	423
berikutnya	426
berita lainnya	19	424
berita pilihan	424
berita populer	424
berita terbaru	424
berita terkait	424
berita terkini	424
berita utama	424
berlangganan	415
berlangganan sekarang	415
best gelezen	543
betaalde inhoud	537
betaalmethode	527
betaalmethoden	527
betaalmethodes	527
betrag eingeben	136
bewaar	534
bewaar artikel	534
bewaren	534
bezahlter inhalt	147
""", 'bi': """
bidra	557	739
bidrag	104
bienvenido	248
bilder anzeigen	157
bildergalerie	154
bize destek olun	779
""", 'bl': """
bleiben sie informiert	140
bli medlem	557	739
blijf op de hoogte	530
bliv medlem	104
bluesky	208
""", 'bo': """
boletim	620
boletines	251
boleto	617
bonifico	438
bonifico bancario	438
bookmark	207
bookmark this	207
bookmark this article	207
""", 'br': """
brak komentarzy	600
branded content	258
brought to you by	213
browse all	225
""", 'bu': """
buat akun	415
buffer	208
buscar	267	636
buy us a coffee	193
""", 'ca': """
cadastrar	618
cadastre-se	618
cadeau-artikel	528
cancel	192
cancel reply	218
cancelar resposta	631
cancelar respuesta	262
cargar contenido	260
cari	426
carica altri	457
carregar mais	636
carta di credito	438
carte bancaire	324
categorias	633
categorie	454
categories	220
categorii	656
""", 'ce': """
cele mai citite	656
cele mai noi	656
cele mai populare	656
cerca	457
cerrar	243
cetak	419
cevapla	789
""", 'cg': """
cgu	337
cgv	337
""", 'ch': """
charger plus	344
chiudi	434
chiudi menu	457
choisissez un montant	324
choose an amount	197
choose your payment method	197
choose your plan	199
""", 'cl': """
clasificados	258
click here	225
click to enlarge	225
click to share	207
cliquer ici pour partager	332
close	192
close extra sharing options	207
close menu	225
close share panel	207
close this message	191
""", 'co': """
codes promo	335
colabora	244
collapse	225
comenta	262
comentar	262	631
comentarii	655
comentario	262
comentarios	262
comentaris	72
comentariu	655
comente	631
comment	208	218
comment ne plus voir ce message	320
comment policy	218
commenta	452
commenta l'articolo	452
commenta per primo	452
commentaire	339
commentaires	339
commenter	332	339
commenter l'article	339
commenti	452
commento	452
comments	218
comments off	218
commercial content	213
community guidelines	218
community rules	218
compare plans	199
comparte	255
comparteix	72
compartilhar	624
compartilhar no linkedin	624
compartilhar no twitter	624
compartilhar no whatsapp	624
compartilhar no x	624
compartilhar por e-mail	624
compartilhar via	624
compartilhe	624
compartilhe isso	624
compartir	255	255
compartir en	255
compartir en bluesky	255
compartir en linkedin	255	255
compartir en telegram	255
compartir en twitter	255
compartir en x	255
compartir por correo	255
compartir por email	255
complete coverage	220
comunicar erro	631
concordo	629
condiciones de uso	260
condiciones generales	260
conditions d'utilisation	337
condividi	445
condividi articolo	445
condividi su	445
condividi su facebook	445
condividi su linkedin	445
condividi su telegram	445
condividi su twitter	445
condividi su x	445
condividi via email	445
condivisioni	445
condizioni d'uso	450
conectare	648
configurar cookies	260
connectez-vous	325
connexion	325
consigliati	454
consigliati per te	454
consulter	344
cont nou	648
contact	225	339	541	655
contact us	218
contactez-nous	339
contacto	262
contactos	631
contato	631
contattaci	452
contatti	452
contenido de marca	258
contenido de nuestros socios	264
contenido exclusivo	248
contenido ofrecido por	258
contenido para suscriptores	248
contenido patrocinado	258
contenido promocionado	258
contenido relacionado	264
contenidos relacionados	264
contenu commercial	335
contenu de marque	335
contenu partenaire	335
contenus partenaires	335
contenuti correlati	454
contenuti sponsorizzati	448
contenuto per abbonati	439
contenuto riservato	439
contenuto sponsorizzato	448
contingut patrocinat	72
continua a leggere	457
continua depois da publicidade	627
continua senza accettare	450
continua senza sostenere	434
continuar a ler	636
continuar e fechar	629
continuar lendo	636
continuar leyendo	267
continuar sem apoiar	614
continuar sin donar	243
continue	192
continue a ler	633
continue lendo	618
continue reading	220	225
continue reading below	213
continue reading the main story	213
continue reading with a subscription	199
continue to article	191
continue to the article	191
continue without accepting	216
continue without donating	191
continue without supporting	191
continuer la lecture	325
continuer sans accepter	337
continuer sans donner	320
contribua	615
contribuer	321
contribuez	339
contribuir	615
contribuisci	435
contribute now	193
contribute with google	193
contribuye	244
contul meu	648
cookie notice	216
cookie policy	216	450
cookie preferences	216
cookie-einstellungen	150
cookie-instellingen	539
cookiebeleid	539
cookieindstillinger	115
cookiepolicy	750
cookiepolitik	115
cookies	89	115	539	568	750
cookies akzeptieren	150
cookies instellen	539
cookies policy	216
copia il link	445
copia link	445
copiar el enlace	255
copiar enlace	255
copiar link	255	624
copiar o link	624
copied	207
copier l'url	332
copier le lien	332
copy	208
copy link	207	419	828
copy link copied	207
copy link to clipboard	207
copy this link	207
copy url	207
correlati	454
count me in	202
""", 'cr': """
crea un account	439
crear cuenta	248
crear una cuenta	248
create a free account	199
create account	199
create an account	199
create free account	199
credit card	197
credit or debit card	197
creditcard	527
criar conta	618
""", 'cu': """
custom amount	192
""", 'cz': """
czas czytania # min	605
czytaj dalej	605
czytaj dalej za	588
""", "d'": """
d'autres articles	341
""", 'da': """
da non perdere	454
da non perdere in edicola	448
daftar	415
daha fazla	792
daha sonra	778
daha sonra hatirlat	778
daily newsletter	202
dal web	454
dalej	602
dalintis	513
dans cet article	341
darovat	81
daruj	81
das interessiert andere leser	154
das neueste	154
datenschutz	150
datenschutz-einstellungen	150
datenschutzeinstellungen	150
dauerauftrag	133
dauerwerbung	147
""", 'de': """
de tekst gaat verder onder de foto	537
debat: skriv	117
debatt: si din mening	570
debatte	152
deconectare	648
deel	534	534
deel artikel	534
deel dit	534
deel dit artikel	534
deel op facebook	534
deel op twitter	534
deel op x	534
deel via e-mail	534
deel via whatsapp	534
deine e-mail-adresse	140
deine meinung	152
deixa un comentari	72
deixe uma resposta	631
deja un comentario	262
deja una respuesta	262
dejar un comentario	262
del	111	564
del artikel	111
del artikkel	564
del artikkelen	564
del artiklen	111
del artiklen gratis	106
del med	111	564
del saken gratis	559
del via e-mail	111
del via e-post	564
dela	746
dela artikel	746
dela artikeln gratis	741
dela med	746
dela via e-post	746
dela via mejl	746
delen	534
delen op facebook	534
delen via e-mail	534
delen via facebook	534
delen via twitter	534
delen via whatsapp	534
deli	730
deli na facebooku	730
delite	730
delivered to you	202
dengarkan	419
derniers articles	341
desa	72
descuentos	258
desplegar redes sociales	255
destacadas	264
destacados	264
destaques	633
destek ol	779
destek olun	779
devamini oku	792
devenez membre	321
devenir membre	321
""", 'di': """
die meistgelesenen artikel	154
diesen artikel kommentieren	152
diesen artikel teilen	144
digg	208
digital subscription	199
digital-abo	137
digitalabo	137
digitale krant	528
digite seu e-mail	620
dimensione testo	445
din e-mail	108
din e-post	561	743
dinle	784
direct debit	197
direct verder lezen	528
discussie	541
discussione chiusa	452
diskuse	91
diskusia	716
diskuter	570
diskutera	752
diskuze	91
dismiss	192
dismiss this message	191
distribuie	651
distribuie articolul	651
dit vind je misschien ook leuk	543
diventa socio	435
diventa sostenitore	435
""", 'dn': """
dnes ne	80
""", 'do': """
do mesmo autor	633
do not sell my personal information	216
do not sell or share my personal information	216
doar	615
dodaj komentar	730
dodaj komentarz	600
doe	615
doe agora	615
don mensuel	321
don ponctuel	321
don't miss	220
don't miss out	202
don't want to see this? remove ads	213
dona	244	435
dona adesso	435
dona ahora	244
dona ora	435
dona'ns suport	66
donar	244
donar ahora	244
donasi	414
donasi sekarang	414
donate	193
donate become	193
donate here	193
donate monthly	193
donate now	193
donate today	193
donazione mensile	435
donazione singola	435
doneer	525
doneer nu	525
doner	104	557
donera	739
donera nu	739
doneren	525
doniraj	695	723
donirajte	695	723
donner	321
doorsturen	534
dossier	154	341	454	543
dossiers	154	341	543
""", 'dr': """
drucken	144
druge novice	19
drukuj	594
""", 'du': """
dukung jurnalisme independen	414
dukung kami	414
""", 'dy': """
dyskusja	600
""", 'e-': """
e-avis	106	559
e-edition	225
e-gazete	780
e-mail	84	108	140	208	590	620	672
e-mail eingeben	140
e-mail teilen	144
e-mail-adresse	140
e-mail-adresse eingeben	140
e-mailadres	530
e-mailadresse	108
e-mailen	534
e-paper	137	225
e-post	561	743
e-postadress	743
e-postadresse	561
e-tidning	741
e-wydanie	588
""", 'ea': """
eavis	559
""", 'ed': """
edellinen	312
edellinen juttu	310
editor's choice	220
editor's pick	181	220
editor's picks	220
editors' choice	220
editors' picks	220
edizione digitale	439
""", 'ee': """
eenmalig	525
""", 'ei': """
ei kiitos	297
ei nyt	297
ei, kiitos	297
einklappen	157
einloggen	137
einmalig	133
einmalig spenden	133
einstellungen	150
einwilligung	150
""", 'el': """
elders op het web	543
elige una cantidad	247
elolvasom	406
elsewhere on the web	220
""", 'em': """
em alta	633
em destaque	633
email	202	208	672
email (required	202
email address	202
email article	207
email this	207
email to a friend	207
emneord	572
emner	119	572
empfehlen	144
empfehlungen	154
empfehlungen der redaktion	154
empfohlene artikel	154
empfohlener externer inhalt	150
empfohlener redaktioneller inhalt	150
""", 'en': """
en ce moment	341
en continu	341
en directo	264
en otros medios	264
en portada	264
en savoir plus	337	344
encontrou algum erro	631
encontrou um erro	631
engangsgave	557
enlace copiado	255
enlarge image	225
enlarge this image	225
enregistrer	332
enter amount	197
enter your email address	202
entra	439
entradas relacionadas	264
entrar	248	618
entre	618
enviar por correo	255
enviar por e-mail	624
enviar por email	255
enviar por whatsapp	255
envoyer par e-mail	332
envoyer par email	332
envoyer par mail	332
""", 'ep': """
epaper	225
""", 'es': """
esci	439
escolha do editor	633
escolha um valor	617
escribe un comentario	262
escuchar	255
espace partenaire	335
especiais	633
esqueceu a senha	618
esqueci minha senha	618
essai gratuit	325
""", 'et': """
et pot interessar	70
et recomanem	70
etichete	656
etiketler	790
etiquetas	264	633
etusivu	310	312
etusivulle	310
""", 'ex': """
exclusive content	199
exclusivo assinantes	618
expand	225
explore	223
explore more	220
explore more on these topics	220
external links	207
externe inhalte	150
externe inhalte anzeigen	150
externe inhalte erlauben	150
externen inhalt anzeigen	150
externen inhalt laden	150
externer inhalt	150
""", 'ez': """
ezt is olvassa el	404
""", 'fa': """
facebook	208
facebook messenger	208
facebook twitter	207
facebook twitter email	207
facebook twitter linkedin email	207
facebook twitter whatsapp	207
facebook x	207
faire un don	321
fale conosco	631
fandt du en fejl	117
fant du en feil	570
favoris	332
fazer login	618
""", 'fe': """
featured articles	220
featured content	220
featured stories	220
fechar	614	636
feedback	152	218	541
feedback geben	152
fehler gefunden	152
fehler im artikel gefunden	152
fehler melden	152
fermer	320
fermer le menu	344
fes-te soci	66
fes-te subscriptor	66
fetching more	225
""", 'fi': """
fil info	341
filed under	220
find out more	225
fique por dentro	620
first name	202
fizetett tartalom	401
""", 'fl': """
flecha	248
fler	754
fler artiklar	754
fler nyheter	754
flere artikler	119	572
flere nyheder	119
flere nyheter	572
flere saker	572
flipboard	208
""", 'fo': """
folgen	145
folgen sie uns	145
follow	210
follow author	210
follow live	210
follow this author	210
follow this topic	210
follow topic	210
follow us	210
follow us on facebook	210
following	210
font size	207
for abonnenter	106	559
for subscribers	199
forgot password	199
forgot your password	199
forma de pagamento	617
forma de pago	247
formas de pagamento	617
formas de pago	247
forrige	122	575
forrige artikel	119
forrige artikkel	572
forse in seguito	434
forsiden	119	572
foto	424
foto galeri	790
fotostrecke	154
fout gespot	541
fout gezien	541
foutje gezien	541
""", 'fr': """
free daily newsletter	202
free newsletter	202
free weekly newsletter	202
friss	404
from around the web	220
from our partners	220
from our sponsor	213
from our sponsors	213
from the web	220
""", 'fu': """
full coverage	220
fullscreen	225
fullskjerm	575
further reading on this site	220
""", 'ga': """
ga akkoord	539
ga naar inhoud	546
gallery	454
ganzen artikel lesen	157
""", 'ge': """
ge bort artikeln	741
gebruiksvoorwaarden	539
geef een reactie	541
gem	111
gem artikel	111
gerade nicht	132
gerelateerd	543
gerelateerd nieuws	543
gerelateerde artikelen	543
gerelateerde onderwerpen	543
gerir cookies	629
gesponsert	147
gesponserter inhalt	147
gesponsord	537
gesponsorde inhoud	537
gestion des cookies	337
gestionar cookies	260
gestisci i cookie	450
gestisci preferenze	450
get alerts	210
get digital access	199
get email updates	202
get started	199
get the daily email	202
get the newsletter	202
""", 'gi': """
gi bort artikkelen	559
gift a subscription	199
gift article	199
gift this article	199
give a gift	199
give a gift subscription	193
give feedback	218
give monthly	193
give now	193
give today	193
give us feedback	218
gizlilik	787
""", 'gl': """
glemt adgangskode	106
glemt passord	559
""", 'go': """
go to top	225
godkjenn	568
godkjenn alle	568
godta	568
godta alle	568
google	208
google news	208
google plus	208
got it	216
""", 'gr': """
gracias por suscribirte	251
gratis proberen	528
grazie per l'iscrizione	442
""", 'gu': """
guarda anche	454
guarda la gallery	457
guardar	255	624
guides d'achat	341
gulir untuk lanjut membaca	421
""", 'ha': """
haberin devami	786	792
haberin devami reklamdan sonra	786
haberin tamami	792
hacker news	208
hae	312
hai trovato un errore	452
hai una segnalazione	452
haku	312
halaman berikutnya	426
halaman selanjutnya	426
halaman: #	426
handelsbetingelser	115
hantera cookies	750
har du allerede en konto	106	559
har du redan ett konto	741
has oblidat la contrasenya	67
hata bildir	789
haut de page	344
have an account	199
have an account? sign in	199
have your say	218
hazte miembro	244
hazte socia	244
""", 'he': """
heb je al een account	528
help mee	525
hem	757
hemeroteca	248
hepsini kabul et	787
herinner me later	524
hesabim	780
hesabiniz var mi	780
het artikel gaat hieronder verder	537
het laatste nieuws	543
""", 'hi': """
hide ad	213
hide caption	225
hide comments	218
hide this message	191
hier anmelden	137
hier einloggen	137
hilfe	152
hinweis zum datenschutz	150
hittade du ett fel	752
""", 'hj': """
hjem	122	575
""", 'hl': """
hlasovat	91
hledat	94
""", 'ho': """
hold deg oppdatert	561
hold dig opdateret	108
home	225	457	546
hopp til innhold	575
hopp til innholdet	575
house rules	218
how did we do	218
hoy no	243
""", 'hu': """
hubungi kami	423
""", 'i ': """
i accept	216
i agree	216
i already donated	191
i already gave	191
i samarbeid med	567
i samarbejde med	114
i samarbete med	749
""", "i'": """
i'll do it later	191
i'm in	202
i've already donated	191
""", 'ic': """
ich bin schon dabei	132
ich habe schon gespendet	132
ich stimme zu	150
icymi	220
""", 'id': """
ideal	527
identifiez-vous	325
""", 'ih': """
ihr feedback	152
ihr kommentar	152
ihre e-mail-adresse	140
ihre meinung	152
""", 'ik': """
ik heb al gedoneerd	524
ik steun al	524
ikke i dag	103	556
ikke nu	103
iklan	421	421
""", 'il': """
il mio account	439
il tuo indirizzo email	442
ilan	786
ilgili haber	790
ilgili haberler	790
ilgili konular	790
ilmoitus	306
ils ont lu aussi	341
""", 'im': """
im trend	154
immer informiert	140
impostazioni cookie	450
impressum	150
imprimeix	72
imprimer	332
imprimer l'article	332
imprimir	255	624
""", 'in': """
in	828
in case you missed it	220
in diesem artikel	154
in evidenza	454
in het nieuws	543
in kooperation mit	147
in other news	220
in partnership with	213
in primo piano	454
in this section	220
in zwischenablage kopieren	144
indeks	424
indirizzo email	442
indstillinger	115
infolettre	328
infolettres	328
informasjonskapsler	568
informativa sulla privacy	450
ingatkan saya nanti	413
ingrandisci	457
ingresar	248
inhalt	157
inhalt anzeigen	150
inhalt laden	147
inhalt teilen	144
inhalte anzeigen	150
inhaltsverzeichnis	157
inhoudsopgave	546
inicio	267
inloggen	528
innstillinger	568
inschrijven	530
inscreva-se	620
inscreva-se na newsletter	620
inscription	325
inserisci qui il tuo commento	452
instagram	208
instagram-inhalte erlauben	150
instellingen	539
inte idag	738
inte nu	738
introduce tu email	251
invalid email	202
invia commento	452
invia per email	445
invia via email	445
inzerce	88
inzercia	713
""", 'ir': """
ir a los comentarios	262
ir al contenido	267
ir arriba	267
""", 'is': """
iscriviti	442
iscriviti alla nostra newsletter	442
iscriviti ora	442
""", 'iz': """
iz iste rubrike	700
""", "j'": """
j'accepte	337
j'en profite	325
""", 'ja': """
ja ets subscriptor	67
ja, ich will	133
jaa	304
jaa artikkeli	304
jaa facebookissa	304
jaa whatsappissa	304
jangan lewatkan	424
jatka lukemista	299
jau prenumeruojate	513
""", 'je': """
je donne	321
je fais un don	321
je m'abonne	325
je m'inscris	328
je me connecte	325
je soutiens	321
je teste	325
jednorazowo	586
jelentkezzen be	396
jetzt abonnent werden	137
jetzt abonnieren	137
jetzt anmelden	140
jetzt bestellen	137
jetzt einloggen	137
jetzt freischalten	137
jetzt helfen	133
jetzt im tv	154
jetzt kommentieren	152
jetzt kostenlos anmelden	140
jetzt kostenlos testen	137
jetzt mitglied werden	133
jetzt nicht	132
jetzt registrieren	137
jetzt spenden	133
jetzt testen	137	137
jetzt zustimmen	150
""", 'jo': """
join now	193
join our mailing list	202
join the conversation	218
join the discussion	218
join the discussion on discord	210
join us	193
jouw e-mailadres	530
""", 'ju': """
jump to content	225
just nu	754
juttu jatkuu alla	306
juuri nyt	310
""", 'ka': """
kabul ediyorum	787
kabul et	787
kanske senare	738
kanskje senere	556
kapat	778
kapcsolat	403
karte laden	150
kategori	424
kategoriat	310
kategorie	92	602
kategorien	154
kategorier	119	572	754
kategoriler	790
katkida bulun	779
kaydet	784
kaydol	780
kayit ol	780
""", 'ke': """
keep reading	220
keluar	415
kembali ke atas	426
kertalahjoitus	298
keskustele	309
keskustelu	309
keuze van de redactie	543
""", 'ki': """
kiemelt	404
kies een bedrag	527
kiosque	325
kirim	419
kirim komentar	423
kirjaudu	299
kirjaudu ulos	299
kirjoita kommentti	309
""", 'kl': """
klarna	136
kleinanzeigen	147
""", 'ko': """
kokeile maksutta	299
kokeile nyt	299
komentar	423
komentarai	513
komentari	702
komentarji	730
komentarz	600
komentarze	600
komentiraj	702	730
komentuoti	513
komment	403
kommentar	152
kommentar schreiben	152
kommentar verfassen	152
kommentare	152
kommentare ansehen	152
kommentare anzeigen	152
kommentare lesen	152
kommentarer	117	570	752
kommentarregeln	152
kommentek	403
kommenter	117	570
kommentera	752
kommentieren	152
kommentit	309
kommentoi	309
kommercielt indhold	125
kommercielt samarbejde	114
kommersielt innhold	578
kommersielt samarbeid	567
koniec reklamy	597
kontakt	91	117	152	600
kontakt os	117
kontakt oss	570
kontakta oss	752
konten bersponsor	421
konten premium	415
konten sponsor	421
konto erstellen	137
konular	790
kopieer de link	534
kopieer link	534
kopier lenke	564
kopier lenken	564
kopier link	111
kopieren	144
kopioi linkki	304
kopiraj link	702
kopiraj povezavo	730
kopiuj link	594
kopyala	784
kostenlos abonnieren	140
kostenlos registrieren	137
kostenlos testen	137
""", 'kr': """
krant	528
kreditkarte	136
kreditkarte / klarna	136
""", 'ku': """
kuukausilahjoitus	298
kuuntele	304
""", 'kv': """
kvkk	787
""", "l'": """
l'actu en direct	341
l'article continue ci-dessous	335
l'essentiel	341
""", 'la': """
la newsletter	328	442
la redazione consiglia	454
la tua e-mail	442
laad meer	546
laat voorlezen	534
laatste nieuws	543
ladda fler	757
lagre	564
lagre artikkel	564
lahjoita	298
lahjoita nyt	298
lain kali	413
lainnya	424
laisser un commentaire	339
laissez un commentaire	339
langganan	415
lanjut baca di bawah	421
lanjutkan dengan konten	421
lanjutkan membaca	426
laporkan	423
lascia un commento	452
last flere	575
last name	202
lastschrift	136
later	524
latest	220
latest articles	220
latest edition	225
latest headlines	220
latest news	220
latest posts	220
latest stories	220
latest updates	220
latest videos	220
latest videos from	220
""", 'le': """
le direct	341
le fil	341
le journal du jour	325
le nostre newsletter	442
le plus lu	341
le puede interesar	264
le recomendamos	264
le ultime notizie	454
learn more	225
learn more about cookies	216
leave a comment	218
leave a reply	218
leave a tip	193
leave feedback	218
lectura de # minutos	255
lectura: # min	255
lecture # min	344
lecture # minutes	332
lecture : # min	332
leer noticia completa	267
lees de reacties	541
lees meer	543	546
lees meer over	543
lees ook	543
lees verder	528	543	546
lees verder na de advertentie	537
lees verder onder de afbeelding	537
lees verder onder de foto	537
lees voor	534
leestijd	546
leestijd # min	546
legfrissebb	404
legg igjen en kommentar	570
leggi anche	454
leggi i commenti	452
leggi il giornale	439
leggi l'articolo	457
leggi l'articolo completo	457
leggi tutto	457
leggi tutto con un abbonamento	439
leggi tutto su	454
legolvasottabb	404
legolvasottabbak	404
leia mais	633	636
leitura: # min	624
lembrar mais tarde	614
lembre-me mais tarde	614
lenke kopiert	564
ler mais	636
les derniers articles	341
les flere	572
les hele saken	575
les kommentarer	570
les lecteurs ont aussi lu	341
les mer	572	575
les mer om	572
les plus lues	341
les plus lus	341
les tops	341
les videre	559
lesedauer	157
lesedauer: # minuten	157
lesen sie auch	154
lesen sie dazu	154
lesen sie hier	154
lesen sie mehr	154
leserbriefe	152
leserkommentare	152
lesetid # min	575
lesetipp	154
lesetipps	154
lesezeit: # min	157
lesezeit: # minuten	157
lettura # min	445
""", 'li': """
lige nu	119
lihat juga	424
lihat komentar	423
lihat lainnya	426
lihat selengkapnya	426
lihat semua	426
like loading	207
like this	207
limited time offer	199
line	208
link	208
link copiado	624
link copiato	445
link copied	207
link copied bookmark	207
link copied to clipboard	207
link gekopieerd	534
link kopieren	144
link kopieret	111
link kopiert	144
link kopyalandi	784
link zum inhalt	150
link zum youtube-inhalt	150
linkedin	208
linki kopyala	784
linkki kopioitu	304
links	154
lire aussi	341
lire l'article	344
lire l'article complet	344
lire la suite	344
lire les commentaires	339
lire plus	341	344
lire plus tard	332
listen	207
listen # min	207
listen now	207
live	154
live tv	220
""", 'lo': """
lo + visto	264
load comments	218
load content	216
load more	225
load more articles	225
load more comments	218
load more stories	225
loading	207
loading ad	213
loading more	225
log in	199	528
log in / register	199
log in or sign up	199
log in to comment	218
log in to reply	218
log ind	106
log out	199
log ud	106
logare	648
logg inn	559
logg ut	559
logga in	741
logga ut	741
login	137	199	415	439	618	648
login / register	199
logout	199
""", 'lu': """
lue koko juttu	312
lue kommentit	309
lue seuraavaksi	19
luetuimmat	310
luetuimmat jutut	310
luister	534
luk	103
lukk	556
lukuaika # min	312
luo tunnus	299
lupa kata sandi	415
lupa password	415
""", 'ly': """
lyssna	746
lyt	111
lytt	564
lytt til saken	564
""", "m'": """
m'abonner	325
m'inscrire	328
""", 'ma': """
maak een account	528
maandelijks	525
mai mult	658
mai multe	658
mail	208	534
mailen	144
mainokset	306
mainos	306	306
mainos alkaa	306
mais	636
mais artigos	633
mais comentadas	633
mais lidas	633
mais lidos	633
mais populares	633
mais tarde	614
mais vistas	633
mais vistos	633
make a donation	193
manage consent	216
manage cookies	216
manage my account	199
manage options	216
manage preferences	216
manage settings	216
manage subscription	199
mantente informado	251
mastodon	208
masuk	415
masuk / daftar	415
max	676
maybe later	191
""", 'me': """
me connecter	325
me le rappeler plus tard	320
media caption	225
meer	543
meer artikelen	543
meer informatie	539
meer laden	546
meer lezen	543
meer nieuws	543
meer over	543
meer over dit onderwerp	543
meer tonen	546
meest bekeken	543
meest gedeeld	543
meest gelezen	543
meghallgatom	399
megosztom	399
mehr anzeigen	157
mehr artikel	154
mehr aus	154
mehr aus dem ressort	154
mehr erfahren	150
mehr informationen	154
mehr laden	152	157
mehr lesen	154	157
mehr nach dieser anzeige	147
mehr news	154
mehr themen	154
mehr von diesem autor	154
mehr von uns	154
mehr zu diesem thema	154
mehr zum artikel	154
mehr zum thema	154
mein konto	137
meist gelesen	154
meistgeklickt	154
meistgelesen	154
meistgelesene artikel	154
meistkommentiert	154
mejla	746
meld een fout	541
meld fra om feil	570
meld je aan	530
members only	199
meniu	658
menu	94	122	225	344	426	457	546	605	636	835
meny	575	757
mer fra	572
mer nyheter	754
mer om	572	754
merci de votre inscription	328
mere fra	119
mere om	119
merken	137	144
merkliste	137
message	208
message publicitaire	335
messaggio promozionale	448
messenger	208
mest delat	754
mest delt	572
mest delte	119
mest lest	572
mest leste	572
metodi di pagamento	438
metodo di pagamento	438
mettre en favori	332
""", 'mi': """
mi cuenta	248
mijn account	528
mijn profiel	528
min konto	106
min side	106	559
minha conta	618
mis niets	530
missa inget	743
missa inte	754
misschien later	524
misschien ook interessant	543
mitdiskutieren	152
mitglied werden	133
mitt konto	741
""", 'mo': """
mode de paiement	324
modes de paiement	324
moj profil	696	724
moje konto	588
mon compte	325
mon espace	325
monatlich	133
monatlich spenden	133
montant libre	324
monthly	192
monthly contribution	197
morda vas zanima	728
more	223
more articles	220
more coverage	220
more from	220
more from this author	220
more headlines	220
more in this series	220
more like this	220
more news	220
more on this story	220
more on this topic	220
more options	216
more sharing options	207
more stories	220
more stories like this	220
more stories you may like	220
more to explore	220
more to read	220
more top stories	220
most commented	220
most discussed	220
most emailed	220
most liked	218
most nem	393
most popular	220
most read	220
most recent	220
most shared	220
most viewed	220
most watched	220
mostra altro	457
mostra contenuto	450
mostra i commenti	452
mostrar comentarios	262
mostrar mais	636
mostrar menos	267
moyen de paiement	324
moyens de paiement	324
""", 'mu': """
muat lainnya	426
mungkin lain kali	413
must read	220
must reads	220
must-read	220
mute	225
""", 'my': """
my account	199
""", 'na': """
na czasie	602
naar boven	546
naar de aanbiedingen	528
naar de inhoud	546
nach anzeige weiterlesen	147
nach oben	157
nahoru	94
najbolj brano	728
najnovije	700
najnovije vesti	700
najnovije vijesti	700
najnowsze	602
najnowsze informacje	602
najpopularniejsze	602
nanti	413
nanti saja	413
napisz komentarz	600
natisni	730
naujausi	515
""", 'ne': """
ne manquez rien	328
ne most	393
ne plus afficher	320
nee bedankt	524
nee, bedankt	524
nei takk	556
nei, takk	556
nein danke	132
nein, danke	132
nej tack	738
nej tak	103
nej, tack	738
nej, tak	103
nessun commento	452
neste	575
neste artikkel	572
net binnen	543
netiquette	152
neueste artikel	154
neueste meldungen	154
neueste nachrichten	154
neueste videos	154
never miss a story	202
never miss an update	202
new here	199
newest first	218
newsletter	84	140	202	251	328	442	590	620
newsletter abonnieren	140
newsletter e alert	454
newsletter kostenlos abonnieren	140
newsletter recomendada	264
newsletter sign up	202
newsletter sign-up	202
newsletter signup	202
newsletter-anmeldung	140
newsletters	202	225	251	328	620
newslettery	84	590
newsticker	154
next	192
next article	220
next page	225
next post	225
next story	220
next up	220
""", 'ng': """
nghe	828
""", 'ni': """
nicht jetzt	132
nicht mehr anzeigen	132
nichts mehr verpassen	140
nie masz konta	588
nie teraz	585
niet nu	524
niet te missen	543
nieuwsbrief	530
nieuwsbrieven	530
""", 'no': """
no comments	218
no comments yet	218
no gracias	243
no grazie	434
no te pierdas	264
no thank you	191
no thanks	191
no, gracias	243
no, grazie	434
no, thanks	191
noch kein abonnent	137
noch kein konto	137
noch keine kommentare	152
noch keine kommentare vorhanden	152
nog geen account	528
nog geen reacties	541
non merci	320
non oggi	434
non ora	434
non sei abbonato	439
non, merci	320
normas	262
nos derniers articles	341
nos lecteurs ont lu ensuite	341
nos offres	325
nos recommandations	341
not a subscriber yet	199
not now	191
not ready to donate	191
not ready to give today	191
not ready to subscribe	191
not ready to support today	191
not today	191
note legali	450
notez cet article	339
noticia relacionada	264
noticia relacionadas	264
noticias de hoy	264
noticias relacionada	264
noticias relacionadas	264
notizie correlate	454
notizie del giorno	454
nous contacter	339
nous soutenir	321
nous suivre	333
nous vous recommandons	341
now playing	225
""", 'nu': """
nu acum	646
nu in het nieuws	543
nu niet	524
nutzungsbedingungen	150
""", 'ny': """
nyhedsbrev	108
nyhedsbreve	108
nyhetsbrev	561	743
nyhetsbrevet	561	743
nyhetsdygnet	754
""", 'o ': """
o artigo continua depois da publicidade	627
o seu email	620
""", 'ob': """
obrigado por se inscrever	620
obserwuj	595
obserwuj nas	595
""", 'od': """
odjava	696	724
odpowiedz	600
""", 'of': """
oferecer artigo	618
oferecido por	627
oferta especial	248
ofertas	258
offer	213
offerte	448
offre partenaire	335
offrir l'article	325
""", 'og': """
oglas	699	727
oglasi	699	727
""", 'oh': """
ohne spende weiterlesen	132
""", 'ok': """
ok	192
okumaya devam et	780
""", 'ol': """
oldest first	218
oletko jo tilaaja? kirjaudu	299
olvasd el ezt is	404
olvassa el ezt is	404
""", 'om': """
om cookies	750
oma tili	299
""", 'on': """
once	192
onderwerpen	543
one time donation	193
one-time	192
one-time donation	193
onko sinulla jo tunnus	299
""", 'oo': """
ook interessant	543
""", 'op': """
open image in gallery	225
open menu	225
opina	262
opprett konto	559
opret bruger	106
opret en konto	106
opret konto	106
opslaan	534
opublikuj komentarz	600
""", 'os': """
ossza meg	399
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	602
ostavi komentar	702
ostavite komentar	702
oszd meg	399
""", 'ot': """
other amount	197
other articles	220
other news	220
other readers liked	19
other stories	220
other stories you may like	220
other stories you might like	220
others also read	19	220
otra cantidad	247
otras noticias	19	264
otras noticias que pueden interesarte	19
otro importe	247
""", 'ou': """
our newsletters	202
our partners	213
our social media	210
our sponsors	213
outro valor	617
ouvir	624
ouvrir le menu	344
""", 'ov': """
overschrijving	527
""", 'oy': """
oynat	792
""", 'p': """
p	653
""", 'pa': """
pagamento seguro	617
pagamento sicuro	438
page suivante	344
pagina successiva	457
pago seguro	247
paid content	213
paid for by	213
paid partnership	213
paid post	213
paiment methods	197
palaute	309
paling banyak dibaca	424
paremti	513
pariwara	421
partage	332
partager	332	332
partager l'article	332
partager par e-mail	332
partager par email	332
partager par mail	332
partager sur	332
partager sur bluesky	332
partager sur linkedin	332	332
partager sur messenger	332
partager sur telegram	332
partager sur twitter	332
partager sur x	332
partager via messenger	332
partager via twitter	332
partages	332
partagez	332
partenaire	335
parteneri	653
participa	262
partilhar	624
partilhe	624
partner	537
partner content	213
partner offers	213
partnerangebot	147
partnerangebote	147
partnercontent	537
partnernieuws	543
pas aujourd'hui	320
pas de commentaire	339
pas encore inscrit	325
pas maintenant	320
pasidalinti	513
passend zum thema	154
passende artikel	154
passer cette annonce	335
password dimenticata	439
passwort vergessen	137
patrocinado	258	627
patrocinado por	258
payment method	197
payment methods	197
payment options	197
paypal	136
""", 'pe': """
pelo mundo	633
people also read	220
per e-mail teilen	144
per e-mail versenden	144
per mail teilen	144
per mail versenden	144
per whatsapp teilen	144
personuppgiftspolicy	750
personvern	568
personverninnstillinger	568
pesquisar	636
petites annonces	335
""", 'ph': """
photos	344
""", 'pi': """
pilihan editor	424
pilihan redaksi	424
pin it	207
pinterest	208
pix	617
""", 'pl': """
plaats een reactie	541
plaats reactie	541
plan du site	337
play audio	207
play now	225
play video	225
please donate	193
please enter a valid email address	202
pledge your support	193
plus	106	344	528	741
plus d'articles	341
plus d'infos	341
plus lus	341
plus tard	320
plus-artikel	137
plusartikel	528
pluss	559
plussak	559
""", 'po': """
pocket	208	474
podaj e-mail	590
podcast	92	119	154	264	454	602	790
podcastit	310
podcasts	119	154	543	633
podcasty	92	602
podd	754
poddar	754
pode interessar	633
podeli	702
podeli na facebooku	702
podelite	702
podijeli	702
podijeli na facebooku	702
podijelite	702
podkast	572
podkaster	572
podobne	602
podprite nas	723
polecamy	602
polecane	602
polecane dla ciebie	602
polityka cookies	598
poprzedni	605
populair	543
populaire	341
populaire artikelen	543
populaires	341
popular articles	220
popular now	220
popular posts	220
popular stories	220
popular topics	220
populare	656
popularne	602
populer	424
portada	267
poslat	86
poslat e-mailem	86
poslechnout	86
post comment	218
post on x	207
poster un commentaire	339
posts relacionados	633
potrebbe interessarti	454
potrebbe interessarti anche	454
potrebbero interessarti	454
pour aller plus loin	341
povezane novice	728
povezane vesti	700
povezane vijesti	700
pozabljeno geslo	724
""", 'pr': """
pr	401	477	477	477	501
preberite tudi	728
precedente	457
preferenze cookie	450
premium	82	106	173	199	248	325	415	439	528	559	588	618	648	741	780	825
premium content	199
premium-artikel	137
prenumerata	513	588
prenumeration	741
prenumerera	741
prenumerera nu	741
prenumeruj	588
prenumeruoti	513
presented by	213
pretplati se	695
pretplatite se	695
previous article	220
previous page	225
previous post	225
prijava	696	724
prijavi se	696
prijavite se	696	724
primo piano	454
print	111	208	534
print article	207
print subscription	199
print this	207
printen	534
prisijungti	513
privacidad	260
privacy	450	539
privacy center	150
privacy notice	202
privacy policy	216	450
privacy preference center	216
privacy preferences	216
privacy settings	216
privacy statement	216
privacybeleid	539
privacyverklaring	539
probeabo	137
probeer nu	528
produktempfehlung	147
profil	137
profilo	439
profiter de l'offre	325
promo	448	699
promocijsko besedilo	727
promocja	597
promoted	213
promoted content	213
promoted links	213
promoted stories	220
promotie	537
promotion	213
propaganda	627
prosseguir	629
prova gratis	439	741
prova nu	741
prueba gratis	248
""", 'pu': """
pub	335	627	627
publicar comentario	262
publicidad	258	258
publicidad - sigue leyendo	258
publicidade	627	627
publicitat	72
publicitate	653	653
publier un commentaire	339
publireportage	335
publirreportaje	258
""", 'py': """
pysy ajan tasalla	301
""", 'qu': """
quero assinar	618
quiero suscribirme	248
""", 'ra': """
raccomandato da	448
rapporter feil	570
rapportera fel	752
""", 're': """
reactie	541
reactie annuleren	541
reacties	541
read aloud	207
read also	220
read article	225
read comments	218
read full article	225
read full story	225
read in app	225
read more	225
read more about	220
read more about sharing	207
read more articles	225
read more here	225
read more on	220
read more on these topics	220
read next	220
read original article	225
read our complete coverage	220
read story	225
read the article	225
read the full article	225
read the full story	225
readers also read	220
reageer	541
reageren	541
recent	220
recent articles	220
recent news	220
recent posts	220
recent stories	220
recevoir la newsletter	328
rechazar	260
rechazar todas	260
rechazar todo	260
recherche	344
rechercher	344
reclame	537
recomandate	656
recomendaciones	264
recomendadas	264	633
recomendado	264
recomendado para ti	264
recomendados	264	633
recomendamos	633
recommended	220
recommended articles	220
recommended for you	220
recommended reading	220
recommended stories	220
recommended videos	220
recusar	629
redakcja poleca	602
redaksjonen anbefaler	572
redaktionen anbefaler	119
redaktionen rekommenderar	754
redaktionsempfehlung	154
redan prenumerant? logga in	741
reddet	787
reddit	208
redes sociais	625
redes sociales	255
refuser	337
registar	618
registe-se	618
register	199
register for free	199
register now	199
registo	618
registra't	67
registrace	82
registracija	696	724
registrarme	248
registrarme en la newsletter	251
registrarse	248
registrasi	415
registrati	439
registrati gratis	439
registreer	528
registreer gratis	528
registrer deg	559
registrera dig	741
registreren	528
registrieren	137
registriraj se	696
registro	248
registrovat se	82
registruj se	696
registruotis	513
regulamin	598
reject all	216
reject all cookies	216
rejeitar	629
rejeitar todos	629
reklam	749	786	786
reklama	88	88	513	597	597	699	713
reklame	114	567
reklamlar	786
reklamy	597
rekomendasi	424
rekomendasi untuk anda	424
rekomendasi untukmu	424
rekomenduojame	515
rekommenderade artiklar	754
rekommenderas	754
rekommenderat	754
relacionadas	264	633
relacionado	264
relacionados	264	633
related	220	223
related article	220
related articles	220
related content	220
related coverage	220
related items	220
related links	220
related news	220
related posts	220
related reading	220
related stories	220
related story	220
related tags	220	220
related to this story	220
related topics	220
related videos	220
relaterade artiklar	754
relaterade nyheter	754
relaterat	754
relaterede artikler	119
relaterede emner	119
relateret	119
relatert	572
relaterte artikler	572
relaterte emner	572
relaterte saker	572
remember me	199
remind me in #	191
remind me in may	191
remind me later	191
remind me next month	191
remind me tomorrow	191
remove ad	213
remove ads	213
remti	513
replay	225
replies	218
reply	218
report	208
report a problem	218
report a typo	218
report abuse	218
report ad	213
report comment	218
report this ad	213
reportar	262
reportar erro	631
reportar error	262
reportar un error	262
reproducir	267
reproduzir	636
request a correction	218
reset password	199
responder	262	631
resta aggiornato	442
retour	332
retour en haut	344
return to top	225
""", 'ri': """
ricevi la newsletter	442
rifiuta	450
rifiuta tutto	450
rimani aggiornato	442
rimani informato	442
riproduci	457
rispondi	452
""", 'rs': """
rss	208
""", 'ru': """
rubriken	154
rubriques	341
""", "s'": """
s'abonner	325
s'identifier	325
s'inscrire	325
s'inscrire gratuitement	325
""", 'sa': """
saiba mais	633
sair	618
saken fortsetter under	567
saken fortsetter under bildet	567
salin link	419
salin tautan	419
saltar al contenido	267
saltar publicidad	258
salva	445
salva articolo	445
salvar	624
salvar artigo	624
samtykke	115	568
sauvegarder	332
save	207
save article	207
save for later	207
save preferences	216
save story	207
save this article	207
saved	207
""", 'sc': """
scegli un importo	438
schlagworte	154
schlagworte zum thema	154
schon abonnent	137
schon dabei	132
schreibe einen kommentar	152
schreiben sie einen kommentar	152
schrift verkleinern	144
schrijf een reactie	541
schrijf je in	530
schrijf je in voor onze nieuwsbrief	530
scopri	457
scopri le offerte	439
scrie un comentariu	655
scrivi un commento	452
scroll down to continue reading	213
scroll for more	213
scroll ke bawah untuk melanjutkan	421
scroll to continue	213
scroll to continue with content	213	421
scroll to top	225
scroll untuk membaca	421
scrolle weiter	147
scrollen sie weiter	147
""", 'se': """
se alla	757
se alle	122	575
se connecter	325
se erbjudanden	741
se tilbud	106	559
se tilbudene	559
search	225
sebelumnya	426
secciones	264
sections	225
secure checkout	197
secure payment	197
secure transaction	197
see all	225
see all newsletters	202
see also	220
see comments	218
see more	225
see subscription options	199
segnala	452
segnala un errore	452
segui	446
seguici	446
seguici su facebook	446
seguici sui social	446
seguir	256	625
seguir leyendo	248	267
seguir leyendo en	256
seguir sin apoyar	243
seite #	157
seite drucken	144
seite teilen	144
seja apoiador	615
seja assinante	618
seja o primeiro a comentar	631
seja um apoiador	615
selanjutnya	426
select an amount	197
select payment method	197
selengkapnya	426
semua komentar	423
senare	738
senaste	754
senaste nyheterna	754
senaste nytt	754
send email	207
send feedback	218
send til en ven	111
send to a friend	207
senere	103	556
seneste	119
seneste nyheder	119
seneste nyt	119
sepa-lastschrift	136
services partenaires	335
servicios	264
seu e-mail	620
seu email	620
seuraa	305
seuraa aihetta	305
seuraava	312
seuraava juttu	310
sezioni	454
""", 'sf': """
sfoglia gallery	457
sfoglia il giornale	439
""", 'sh': """
share	176	207	419	651
share article	207
share by email	207
share by text	207
share full article	207
share link	207
share on	207
share on bluesky	207
share on facebook	207
share on flipboard	207
share on linkedin	207
share on pinterest	207
share on reddit	207
share on telegram	207
share on threads	207
share on x	207
share on x (twitter	207
share options	207
share save	207
share share	207
share story	207
share this	207	207
share this article	207
share this news	207
share this on	207
share this on social media	207
share to facebook	207
share tweet	207
share via	207
share via facebook	207
share via twitter	207
share with a friend	207
share with email	207
share with your friends	207
sharing	207
show all	225
show caption	225
show comments	218
show external content	216
show less	225
show more	225
show more sharing options	207
shrani	730
""", 'si': """
si din mening	570
siehe auch	154
siga	625
siga-nos	625
sign in	199
sign in / register	199
sign in or sign up	199
sign me up	202
sign out	199
sign up	199
sign up for free	199
sign up for our newsletter	202
sign up here	202
sign up now	199
signaler	339
sigue leyendo	264
sigue leyendo debajo	258
siguiendo	256
siguiente	267
siguiente noticia	264
simak juga	424
similar articles	220
similar posts	220
similar stories	220
simpan	419
sin comentarios	262
single contribution	197
sinua voisi kiinnostaa	310
siste	572
siste nyheter	572
siste nytt	572
site map	225
sitemap	225
""", 'sk': """
skaitomiausi	515
skaitykite daugiau	515
skapa ett konto	741
skapa konto	741
skip ad	191
skip ads	213
skip advertisement	213	213
skip for now	191
skip past newsletter promotion	202
skip this	191
skip to content	225
skip to footer	225
skip to main content	225
skip to navigation	225
skomentuj	594	600
skopiowano link	594
skopiuj link	594
skriv en kommentar	117	570	752
skriv kommentar	117
skriv ut	564	746
skype	208
""", 'sl': """
sla advertentie over	537
sluit	546
sluiten	524
""", 'sm': """
sms	208
""", 'sn': """
snapchat	208
""", 'so': """
sobre el autor	264
sobre la firma	264
social	446
social media	145	210
sociala medier	747
sociale media	535
sociale medier	112
something went wrong. please try again later	202
sommaire	344
son dakika	790
son dakika haberleri	790
son haberler	790
sonraki	792
sonraki haber	790
sonraki sayfa	792
sorodne vsebine	728
sorotan	424
sort by	218
sosiaalinen media	305
sosiale medier	565
sostieni	435
sostienici	435
soutenez-nous	321
soutenir	321
soziale medien	145
""", 'sp': """
spannend	154
spara	746
spara artikel	746
special offer	199
speichern	144
spela upp	757
spende	133
spende jetzt	133
spenden	133
spenden sie	133
spill av	575
sponset	567
sponset innhold	567
sponsor content	213
sponsored	147	213
sponsored by	213
sponsored content	213
sponsored links	213
sponsored message	213
sponsored message - story continues after this	213
sponsored post	213
sponsored stories	220
sponsoreret	114
sponsoreret indhold	114
sponsorizzato	448
sponsorlu	786
sponsoroitu	306
sponsrat	749
sponzorirano	699	727
sponzorisano	699
spotify	208
spotted a mistake	218
spotted an error	218
spremi	702
""", 'st': """
stampa	445
stampa articolo	445
start free trial	199
start subscription	199
startseite	154	157
stay connected	202
stay in the know	202
stay informed	202
stay up to date	202
steady	133
steun ons	525
stichworte	154
stikkord	572
stories for you	220
story continues	213
story continues below	213
strictly necessary cookies	216
stumbleupon	208
""", 'su': """
subiecte	656
submit	192
submit a correction	218
submit comment	218
subscreva a newsletter	620
subscrever	620
subscrever newsletter	620
subscribe	199
subscribe by email	202
subscribe for free	199
subscribe here	199
subscribe now	199
subscribe to continue	199
subscribe to continue reading	199
subscribe to our newsletters	202
subscribe to read	199
subscribe today	199
subscribe via email	202
subscriber only	199
subscriber-only	199
subscribers only	199
subscription options	199
subscriu-t'hi	66
subscriu-te	66
subskrybuj	588
successivo	457
suche	157
suchen	157
sudah punya akun	415
suggest a correction	218
suggested	220
suggested articles	220
suivant	344
suivez nous	333
suivez-nous	333
suivi	333
suivre	333
suivre ce sujet	333
suivre cet auteur	333
sujets	341
sulje	297
sullo stesso argomento	454
sullo stesso tema	454
sumbang	414
suositellut	310
suosittelemme	310
suosituimmat	310
support local journalism	193
support our journalism	193
support our work	193
support quality journalism	193
support the author	193
support this site	193
support us	193
support us on patreon	193
support us today	193
supported by	213
sur ce sujet	341
sur le web	341
suscribete	248
suscribirme	248
suscribirse	248
suscripciones	248
susijusios naujienos	515
suurenna kuva	312
""", 'sv': """
svar	117	570
svara	752
""", 'sw': """
swisha en slant	739
""", 'sz': """
szukaj	605
""", 'ta': """
tag	424	454	833
tag-uri	656
taggar	754
tagged	220
tagger	572
tagi	602
tags	119	154	181	220	264	341	424	454	543	633	833
taguri	656
taille du texte	332
taip pat skaitykite	515
take our survey	218
tallenna	304
talvez mais tarde	614
tamanho da fonte	624
tampilkan lebih banyak	426
tartalom	406
tautan disalin	419
""", 'te': """
te puede gustar	264
te puede interesar	264
te recomendamos	264
te-ar putea interesa	656
tee lahjoitus	298
teilen	144
teilen auf	144
teilen und weiterempfehlen	144
tek seferlik	779
tekst loopt door onder de advertentie	537
tekstgrootte	534
telegram	208	676
teljes cikk	406
tema	572
temaer	572
temas	264	633
temas relacionados	264
tematy	602
temi	454
tempo de leitura	636
tempo di lettura	457
tempo estimado de leitura: # minutos	624
temps de lecture	344
temps de lecture : # min	344
tendances	341
tendencias	264
tendenze	454
terbaru	424
terkait	424
terkini	424
termini e condizioni	450
termos de uso	629
terms	216
terms & conditions	216
terms and conditions	216
terms of service	216
terms of use	216
terpopuler	424
terug naar boven	546
testen	137
testez gratuitement	325
tetszik	399
text size	207
text version	225
""", 'th': """
thank you	192
thanks for subscribing	202
thema	154
thema's	543
themen	154
there are no comments yet	218
these are external links and will open in a new window	207
this is an advertisement	213
threads	208
""", 'ti': """
ti consigliamo	454
ti potrebbe interessare	454
ti potrebbero interessare	454
ticker	154
tidak terima kasih	413
tidak, terima kasih	413
tiempo de lectura	267
tiempo estimado de lectura: # minutos	255
tietosuoja	307
tiktok	208
til forsiden	119	572
til toppen	122	575
tilaa	299
tilaa nyt	299
tilaa uutiskirje	301
tilaajalle	299
tilaajille	299
tilaukset	299
till erbjudandet	741
till startsidan	754
till toppen	757
tilmeld	108
tilmeld dig	108
tilmeld dig nyhedsbrevet	108
tilmeld nyhedsbrev	108
timp de citire # min	658
tin sau	833
tinggalkan komentar	423
tip us	193
tips en venn	564
tips van de redactie	543
tipsa	746
tipsa oss	752
tisk	86
""", 'to': """
today's paper	225
today's top stories	220
todos los comentarios	262
toestemming	539
toggle	225
toggle caption	225
toimitus suosittelee	310
toista	312
toon inhoud	539
toon meer	546
toon minder	546
toon reacties	541
top articles	220
top artikel	154
top comments	218
top headlines	220
top news	220
top stories	220
top-artikel	154
top-news	154
top-themen	154
tophistorier	119
topics	220
topik	424
topik terkait	424
toppnyheter	754
toppsaker	572
topthemen	154
torna all'inizio	457
torna su	457
torne-se assinante	615
torne-se membro	615
tous les commentaires	339
tout accepter	337
tout refuser	337
tout voir	344
toute l'actu	341
toutes les photos	344
""", 'tr': """
trakteer ons op koffie	525
trang sau	835
transferencia bancaria	247
trefwoorden	543
trend	790
trending	154	220	424	543	633
trending deals	213
trending now	220
trending stories	220
trending today	220
trending topics	220
trimite	651
trimite pe email	651
try it free	199
""", 'tu': """
tu e-mail	251
tu email	251
tudo sobre	633
tue riippumatonta journalismia	298
tuitar	624
tuitear	255
tulis komentar	423
tulosta	304
tumblr	208
tuoreimmat	310
tuoreimmat uutiset	310
tutti i commenti	452
tutup	413
""", 'tw': """
tweet	207	419	445
tweet this	207
tweeta	746
tweeter	332
tweetle	784
tweetnij	594
tweetnout	86
twitter	208
twitter-inhalte erlauben	150
twittern	144
""", 'ty': """
tyck till	752
tylko w serwisie	602
type your email	202
""", 'ud': """
udskriv	111
udvalgt	119
""", 'ui': """
uitgelicht	543
uitloggen	528
""", 'ul': """
ultim'ora	454
ultime news	454
ultime notizie	454
ultimele articole	656
ultimi articoli	454
""", 'un': """
une erreur dans l'article	339
unfollow	210
unisciti al nostro canale	446
unlock this article	199
unohditko salasanan	299
uns folgen	145
unser newsletter	140
unsere empfehlung	154
unsere empfehlungen	154
unsere newsletter	140
""", 'up': """
up next	220
upgrade now	199
upgrade to paid	193
""", 'us': """
ustawienia	598
ustawienia cookies	598
""", 'ut': """
utiles	337
utvalgt	572
utvalt	754
""", 'uu': """
uusimmat	310
uutiskirje	301
uutiskirjeet	301
""", 'uw': """
uw e-mailadres	530
""", 'va': """
vai al contenuto	457
valikko	312
valorar	262
van onze partners	543
vandaag	543
vandaag niet	524
vastaa	309
""", 've': """
ve zkratce	92
vedi anche	454
vedi i commenti	452
vedi tutte	457
vedi tutti	457
vedi tutto	457
veilig betalen	527
ver # comentarios	262
ver comentarios	262
ver contenido	260
ver fotos	267
ver galeria	636
ver los comentarios	262
ver mais	636
ver ofertas	248	618
ver todas	267	636
ver todo	267
ver todos	267	636
ver tudo	636
verder zonder te steunen	524
vergroot	546
vergroot afbeelding	546
verlagsangebot	147
verschicken	144
versenden	144
verwandte artikel	154
verwandte themen	154
verwante artikelen	543
vezi comentariile	655
vezi mai mult	658
vezi toate	658
""", 'vi': """
viber	208	676
videa	92
video	92	119	424	454	572	656	754	790	833
video ad	213
video laden	150
video terkait	424
video's	543
videolar	790
videos	154	264
videot	310
view all	225
view all newsletters	202
view comment	218
view comments	218	225
view full size	225
view gallery	225
view image	225
view image in fullscreen	225
view more	225
view on instagram	207
view plans	199
view subscription options	199
virement	324
virement bancaire	324
vis alle	122	575
vis bildetekst	575
vis flere	122	575
vis indhold	115
vis innhold	568
vis kommentarer	117	570
vis mer	575
vis mere	122
visa alla	757
visa fler	757
visa kommentarer	752
visa mer	757
""", 'vk': """
vk	208
""", 'vo': """
voir aussi	341
voir le contenu	337
voir le diaporama	344
voir les commentaires	339
voir les offres	325
voir les photos	344
voir moins	344
voir plus	344
voir plus de commentaires	339
voir tout	344
volg	535
volg dit onderwerp	535
volg ons	535
volgen	535
volgend artikel	543
volgende	546
volgende pagina	546
vollbild	157
voltar ao topo	636
volver arriba	267
voor abonnees	528
vorherige seite	157
vorheriger artikel	154
vorig artikel	543
vorige	546
vorlesen	144
vorlesen lassen	144
vorteile sichern	137
votre commentaire	339
votre e-mail	328
votre email	328
vous aimerez aussi	341
vous aimerez lire	341
vous avez une question	339
vous pourriez aimer	341
vous pourriez aussi aimer	341
""", 'vs': """
vstoupit do diskuse	91
vstoupit do galerie	94
""", 'vy': """
vytisknout	86
""", 'w ': """
w tym artykule	602
""", 'wa': """
wachtwoord vergeten	528
was andere lesen	154
was this helpful	218
watch more	220
watch next	220
watch video	225
""", 'we': """
we care about your privacy	216
we recommend	220
we value your privacy	216
weekly newsletter	202
wees de eerste die reageert	541
weigeren	539
weiter zum artikel	132
weitere artikel	154
weitere links	154
weitere meldungen	154
weitere nachrichten	154
weitere news	154
weitere podcasts	154
weitere themen	154
weitere videos	154
weiterempfehlen	144
weiteres	154
weiterlesen	157
weniger anzeigen	157
werbeanzeige	147
werbliche inhalte	147
werbung	147
werde mitglied	133
werden sie mitglied	133
wesprzyj	586
wesprzyj nas	586
""", 'wh': """
what do you think	218
what to read next	220
whatsapp	208	208	676
""", 'wi': """
wideo	602
""", 'wo': """
word lid	525
word supporter	525
word vriend	525
""", 'wr': """
write a comment	218
write a review	218
""", 'ws': """
wspieraj	586
wspieraj nas	586
wspieram	586
wszystkie	605
wszystkie komentarze	600
""", 'wu': """
wunschbetrag	136
""", 'wy': """
wybrane dla ciebie	602
wydarzenia	602
wydrukuj	594
wyloguj	588
wyszukaj	605
""", 'x': """
x	208	401
""", 'x ': """
x (twitter	208
x facebook	207
""", 'x.': """
x.com	208
""", 'xi': """
xing	208
""", 'ya': """
ya eres suscriptor	248
ya he donado	243
ya soy socio	243
ya te has registrado	248
ya tengo cuenta	248
ya tienes cuenta	248
ya tienes una cuenta	248
yanitla	789
yazdir	784
yazi boyutu	784
""", 'ye': """
yearly	192
yes	218
""", 'yo': """
yorum	789
yorum yap	789
yorum yaz	789
yorum yazin	789
yorumlar	789
yorumlari oku	789
you can change how much you give or cancel your contributions at any time	193
you have # seconds	213
you may also be interested in	220
you may also enjoy	220
you may also like	220
you may have missed	220
you may like	220
you might also be interested in	220
you might also like	220
you might like	220
you're in	202
your account	199
your comment	218
your email	202
your email address	202
your privacy choices	216
your privacy is important to us	216
youtube	208
youtube-inhalte erlauben	150
""", 'yu': """
yukari	792
""", 'z ': """
z ostatniej chwili	602
""", 'za': """
zaakceptuj wszystko	598
zaboravljena lozinka	696
zadejte e-mail	84
zadnje novice	728
zahl ich	133
zahlungsart	136
zahlungsarten	136
zahlungsmethode	136
zahlungsmethoden	136
zalo	828
zaloguj	588
zamknij	585
zapisz	594
zaregistrovat se	82
zarejestruj	588
zaten abone misiniz	780
""", 'zi': """
zie ook	543
zip code	202
""", 'zo': """
zobacz komentarze	600
zobacz wszystkie	605
zobrazit diskusi	91
zobrazit galerii	94
zobrazit obsah	89
zoek	546
zoeken	546
zoom	225
""", 'zu': """
zu den abo-angeboten	137
zu den kommentaren	152
zugang freischalten	137
zum abo	137
zum angebot	137
zum artikel	157
zum inhalt	157
zum inhalt springen	157
zum kommentieren anmelden	152
zum seitenanfang	157
zum thema	154	157
zur bildergalerie	157
zur diskussion	152
zur fotostrecke	157
zur navigation	157
zur newsletter-anmeldung	140
zur startseite	154
zur themenseite	157
zustimmen	150
zustimmen und weiter	150
"""}

START = {'#': """
#	230 © K
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	343 K lire aussi	343 K lire également
""", 'ab': """
abbonati	437 K a
abonnez	12 K-vous	323 K-vous à
abonniere	12 K
abonnieren	12 K sie	135 K sie
about	226 K the author	226 K the authors	226 K the writer
""", 'ac': """
accepted	198 K payment methods:	198 K cards:
achou	7 K algum
achtergrond	545 K:
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
aktuelle	155 K nachrichten aus
""", 'al': """
alla	755 K artiklar om	758 K artiklar av
alle	120 K artikler om	123 K artikler af	155 K artikel zu	155 K artikel von	156 K infos:	156 K news:	158 K artikel von	544 K artikelen over	547 K artikelen van	573 K saker om	576 K artikler av
alles	155 K zum thema	155 K zu	544 K over
also	221 K in	222 K read	222 K read	222 K on this site:	222 K worth reading:
alt	120 K om	573 K om
altre	455 K notizie su
altri	455 K articoli su	458 K articoli di
altro	455 K su	456 K su questo tema:
""", 'ap': """
apakah	8 K artikel
apoya	246 K	246 K a
approfondimento	456 K:
approfondisci	456 K
""", 'ar': """
archives	343 K :
are	226 K you affected by
articles	226 K by
artikel	425 K terkait:
""", 'as': """
ascolta	1 K	456 K:
ask	226 K us here
assista	635 K:
""", 'au': """
auch	156 K interessant	156 K interessant:	156 K lesenswert	156 K spannend:
aus	156 K dem archiv:
author	226 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	791 K okuyun	791 K bakin	791 K bakin:
""", 'ba': """
baca	425 K juga	425 K juga:	425 K juga	425 K juga:	425 K:	425 K selengkapnya	425 K selengkapnya:	425 K selanjutnya:
background	222 K:
baggrund	121 K:
bagikan	3 K
baixe	13 K
bakgrund	756 K:
bakgrunn	574 K:
bakiniz	791 K:
""", 'be': """
become	196 K a member of
bekijk	545 K ook	545 K:	545 K hier	545 K ook:	547 K alle artikelen van
beluister	1 K
bergabung	12 K
beri	729 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	156 K:
bir	7 K hata
bizi	12 K
""", 'bu': """
bu	5 K habere	8 K haberi
bunu	791 K da okuyun:
""", 'c': """
c	230 (K) #
""", 'ca': """
catch	12 K us	212 K us on
""", 'ce': """
cet	8 K article vous
""", 'ch': """
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	456 K qui
clique	635 K aqui
cliquez	343 K ici
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
confira	635 K:	635 K também	635 K também:
connect	12 K with	212 K with us
conoces	271 ¿K
consiglia	3 K
consulta	266 K aquí
contact	226 K the author	226 K the reporter	226 K:	226 K this reporter
contacta	268 K con
contacte	268 K con
contacter	345 K l'auteur
contactez	345 K l'auteur	345 K-nous
contate	637 K o autor
contatta	458 K l'autore
copy	3 K link to	3 K the link	3 K article
copyright	160 K	230 K ©	230 K #	230 K:	230 K by
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	603 K więcej o	604 K także	604 K także:	604 K też	604 K też:	604 K również	604 K więcej	604 K:	604 K także	604 K też	604 K więcej
""", 'da': """
da	456 K leggere:
daha	791 K fazlasi:
das	155 K beste aus	156 K könnte sie auch interessieren	156 K könnte dich auch interessieren	156 K könnte sie interessieren:	156 K könnte sie auch interessieren:	156 K könnte dich auch interessieren:
dazu	156 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
dengarkan	1 K	425 K:
der	5 K kommentarbereich
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
detaylar	791 K için
detectaste	7 K
detectou	7 K
detetou	7 K
devamini	791 K okuyun:
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dinleyin	791 K:
direkt	756 K:
direkte	574 K:
disclaimer	230 K:
diskuse	5 K
diskusia	5 K
diskuze	5 K
distribuie	3 K
""", 'do': """
do	226 K you have a story	226 K you know more	226 K you have information	226 K you work at	226 K you work in
don	204 K't miss	222 K't miss:
dona	246 K a	437 K a
donate	196 K to
dossier	343 K :
dowiedz	604 K się więcej
download	13 K
""", 'dp': """
dpa	160 © K	160 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'eb': """
ebenfalls	156 K interessant:
""", 'ed': """
editing	230 (K by	230 K by
editor	222 K's picks:
""", 'el': """
els	5 K comentaris
""", 'em': """
email	3 K this	226 K the author	226 K us
empfehlen	3 K sie
""", 'en': """
en	266 K vídeo:	266 K directo	266 K contexto:	343 K savoir plus	343 K direct
encontraste	7 K
encontrou	7 K
enjoying	204 K this article
entenda	635 K:
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
et	71 K pot interessar:
""", 'ex': """
explainer	222 K:
explore	222 K more:
""", 'ez': """
ez	405 K is érdekelheti:
""", 'fa': """
faites	323 K un don à
fale	637 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	233 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
find	12 K us	12 K os	212 K us on	212 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	755 K artiklar om	758 K artiklar av
flere	120 K artikler om	123 K artikler af	573 K saker om	573 K saker fra	574 K saker om	576 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	212 K us	212 K @	212 K all the latest	212 K the latest	212 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	156 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	222 K the archive:	222 K our archive:	222 K our archives:
""", 'fu': """
full	222 K story:	222 K coverage:
funnet	7 K en
further	222 K reading:
""", 'ga': """
gabung	12 K
gambas	425 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	204 K the latest	204 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	226 K a tip	226 K a story	226 K a news tip	226 K a question
""", 'gu': """
guarda	456 K anche	456 K:	456 K il video	456 K anche:
""", 'ha': """
haben	7 K sie einen fehler	158 K sie hinweise
haberde	7 K hata
haberin	791 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	123 K du et tip	576 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	226 K a tip	226 K a story	226 K a news tip	226 K you been	226 K a question about this	226 K a question for
hay	7 K algún
haz	266 K clic aquí
hazte	246 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	547 K je een tip
heeft	547 K u een tip
hent	13 K
het	5 K reactieveld	544 K beste van
""", 'hi': """
hier	156 K lesen sie	156 K geht es zu	156 K geht's zu
hintergrund	156 K:
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
i	5 K commenti	455 K più letti di
""", 'ic': """
icymi	222 K:
""", 'if': """
if	7 K you spot	7 K you notice	233 K you enjoyed this	233 K you liked this
""", 'ik': """
ikuti	12 K
""", 'il': """
ilgili	791 K haber
ilginizi	791 K çekebilir	791 K çekebilir:
""", 'im': """
im	156 K video:
image	230 K copyright	230 K source,	230 K credit:
""", 'in': """
in	222 K case you missed it:
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
izle	791 K:
izleyin	791 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
""", 'je': """
je	12 K vindt ons
""", 'jo': """
join	12 K our	12 K us	196 K	212 K the conversation on	212 K us on
""", 'ju': """
junte	12 K-se
""", 'ka': """
kanalimiza	12 K
katso	311 K myös	311 K:	311 K video	311 K myös:
""", 'ke': """
keep	204 K up with
""", 'ki': """
kijk	545 K ook	545 K hier
""", 'kl': """
klicka	756 K här
klik	121 K her	545 K hier
klikk	574 K her
kliknij	604 K tutaj
""", 'kn': """
know	233 K someone	233 K anyone
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
kontakt	95 K na autora	123 K journalisten	158 K:	576 K journalisten
kontakta	758 K reportern
konuyla	791 K ilgili:
""", 'ku': """
kuuntele	1 K	311 K:	311 K myös	311 K myös:
""", 'l': """
l	5 K'espace commentaires	345 K'auteur	458 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	544 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
last	13 K ned
lataa	13 K
latest	221 K from	221 K in	221 K videos from
""", 'le': """
le	266 K puede interesar	266 K puede interesar:	342 K meilleur de
lea	266 K también	266 K aquí	266 K además	266 K más	266 K:	266 K también
lee	13 K en	266 K también	266 K más	266 K:	266 K también	266 K más:
leer	266 K también	266 K más
lees	13 K	544 K meer over	545 K ook	545 K ook:	545 K meer	545 K meer:	545 K verder	545 K hier	545 K:	545 K ook	545 K meer	545 K verder:
leestip	545 K:
leggi	13 K	455 K tutte le notizie	456 K anche	456 K anche:	456 K qui	456 K tutto	456 K:	456 K anche	456 K pure:
leia	13 K	634 K mais sobre	635 K também	635 K também:	635 K mais	635 K:	635 K aqui	635 K também	635 K mais	635 K mais:
leiten	3 K sie
ler	635 K também	635 K mais
les	5 K commentaires	342 K plus lus	573 K mer om	574 K også	574 K også:	574 K mer	574 K mer:	574 K:	574 K hele saken	574 K om	574 K her	574 K også	574 K mer	574 - K også
lesen	13 K sie	155 K sie mehr zu	155 K sie mehr zum	156 K sie auch	156 K sie mehr	156 K sie hier	156 K sie dazu	156 K sie jetzt	156 K sie außerdem	156 K sie mehr zum thema
lesetipp	156 K	156 K:
lest	156 K auch
""", 'li': """
lies	156 K auch	156 K mehr	156 K dazu
lihat	425 K juga	425 K juga:
like	12 K us	204 K what you're reading	212 K and follow
lire	342 K tous nos articles	343 K aussi	343 K également	343 K	343 K notre	343 K l'article	343 K plus	343 >> K
lisez	13 K
listen	1 K to	222 K |	222 K:
live	121 K:	156 K-ticker:
liveblog	545 K:
""", 'll': """
llegeix	71 K també	71 K més
llegiu	71 K també
""", 'lo': """
lo	265 K más leído en	265 K más visto en	265 K último en
los	5 K comentarios
""", 'lu': """
lue	311 K myös	311 K myös:	311 K lisää	311 K lisää:	311 K:	311 K myös	311 K lisää	311 K seuraavaksi:
luister	1 K	545 K ook	545 K:	545 K ook:
""", 'ly': """
lyssna	1 K på	756 K	756 K:
lyt	1 K til	121 K til
lytt	574 K til
""", 'ma': """
mai	657 K multe detalii	657 K mult pe această temă:
mail	547 K de auteur
mais	634 K lidas em	634 K de	634 K sobre	634 K notícias de	634 K notícias sobre	637 K artigos de
make	12 K us
masz	606 K temat
""", 'me': """
meer	544 K over	544 K uit	544 K van	544 K nieuws over	545 K lezen:	547 K van deze auteur
meest	544 K gelezen in
meet	226 K the author
mehr	155 K zum thema	155 K aus	155 K von	155 K zu	155 K lesen über	155 K über	156 K zum thema	156 K dazu	156 K dazu:	156 K lesen:	156 K aus dem ressort	156 K aus der region:	158 K vom autor	158 K von der autorin	158 K artikel von
meistgelesen	155 K in
menemukan	7 K kesalahan
mer	573 K om	573 K fra	574 K om saken:	755 K om	755 K från	756 K om ämnet:	756 K läsning:	758 K av
mere	120 K om	120 K fra	121 K om emnet:
mest	755 K läst i
""", 'mi': """
mira	266 K también	266 K:	266 K también	266 K también:
mit	160 K material von
""", 'mo': """
mohlo	93 K by vás zajímat:
more	221 K from	221 K on	222 K from	222 K on this	222 K to read:	222 K on this story:	222 K on this topic:	222 K stories:	226 K by
most	221 K read in	221 K read on	221 K viewed in	221 K popular in	221 K popular on
""", 'mu': """
must	222 K read:
""", 'na': """
najdete	12 K nás
najnowsze	603 K z
najpopularniejsze	603 K w
""", 'ne': """
neueste	155 K artikel aus
newsblog	156 K:
next	222 K:
""", 'ng': """
nghe	1 K	834 K:
""", 'no': """
no	266 K te pierdas:
nos	343 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	265 K de
notre	343 K dossier	343 K article	343 K enquête :	343 K reportage :
nous	12 K suivre
now	222 K read:
""", 'o': """
o	95 K autorovi	95 K autorce	606 K autorze	606 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	791 K:
""", 'ol': """
olvasd	405 K el	405 K el:
olvass	405 K tovább:
olvassa	405 K el	405 K el:	405 K el ezt is
""", 'om': """
om	123 K forfatteren	123 K skribenten	576 K forfatteren	576 K skribenten	758 K skribenten	758 K författaren
""", 'on': """
on	222 K our site:
""", 'oo': """
ook	545 K interessant:
""", 'op': """
opinion	222 K |
""", 'os': """
os	5 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	547 K de auteur
""", 'pa': """
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
passend	156 K dazu	156 K dazu:
payment	198 K methods:
""", 'pe': """
per	456 K approfondire	456 K approfondire:
""", 'pi': """
pilihan	425 K editor:
""", 'pl': """
plus	342 K d'articles sur	342 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	156 K-tipp:	222 K:	343 K :
pode	635 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podziel	3 K się
pogledajte	701 K i	701 K još
poglejte	729 K tudi
polecamy	604 K:
popular	221 K in
poslechnout	1 K
potrebbe	456 K interessarti:
pour	343 K aller plus loin	343 K rappel :
povezano	701 K:
pozrite	715 K si
""", 'pr': """
pratite	12 K
preberite	729 K tudi	729 K še	729 K več
prenesite	13 K
preuzmite	13 K
previously	222 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	204 K notice:
przeczytaj	604 K także	604 K też	604 K:	604 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	266 K leer también	266 K leer:
puoi	12 K seguirci
""", 'qu': """
que	8 K pensez-vous de cet
quelle	160 K: dpa	160 K:
quellen	160 K:
questo	8 K articolo ti
""", 'ra': """
rate	8 K this
""", 're': """
reach	226 K the reporter	226 K the author
reacties	5 K
read	13 K this in	221 K more on these	221 K more about	221 K more from	222 K more	222 K more:	222 K also	222 K next	222 K:	222 K |	222 K more	222 K all about it	222 K next:	226 K more by
reageren	5 K
recomandarea	657 K noastră:
recomendado	635 K:
recomendamos	266 K:
recomienda	3 K
recommended	222 K:
regala	3 K
regale	3 K
regarder	343 K :
rejoignez	12 K
relacionado	266 K:	635 K:
related	222 K:	222 K |	222 K story:	222 K stories:	222 K article:	222 K reading:	222 K video:	222 K content:
relire	343 K
report	7 K an error	7 K a mistake
reporting	230 K by	230 (K by
retrouvez	12 K-nous	13 K	343 K	343 K ici
""", 'sa': """
saiba	635 K mais	635 K mais:
saksikan	425 K juga
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	155 K zu
schreiben	158 K sie unserem autor	158 K sie der autorin	158 K sie uns
scrivi	458 K all'autore
""", 'se': """
se	121 K også	121 K video	121 K også:	574 K også	574 K video	574 K også:	756 K också	756 K även	756 K även:
see	7 K an error	7 K a mistake	221 K more from	222 K also	222 K more	222 K more:	222 K also:	226 K all posts by	226 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
senaste	755 K nytt om
send	3 K this	226 K us your	226 K tips to	226 K your tips	226 K feedback to	226 K your story ideas
seneste	120 K nyt om
ses	345 K derniers articles
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	226 K your story
""", 'si': """
sie	7 K haben einen fehler	12 K finden uns	158 K erreichen die autorin	158 K erreichen den autor
siehe	156 K auch
siga	12 K	12 K-nos
sign	204 K up to	204 K up for	204 K up here	204 K up (it's
sigue	12 K a	266 K leyendo:
simak	425 K juga	425 K juga:	425 K:	425 K video
siste	573 K nytt om
""", 'sk': """
skaitykite	516 K daugiau	516 K taip pat	516 K ir
skinite	13 K
skontaktuj	606 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	93 K:
""", 'so': """
sobre	268 K el autor	268 K la autora	268 K la firma	637 K o autor	637 K a autora
sollten	158 K ihnen fehler
sorodno	729 K:
sostieni	437 K	437 K il	437 K la
soutenez	323 K	323 K le
soutenir	323 K
""", 'sp': """
spende	135 K für
spenden	135 K für
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	204 K up to date with
ste	7 K opazili
stiahnite	13 K si
stuur	3 K dit
""", 'su': """
subscribe	12 K to our	196 K to	204 K to
suivez	12 K
sull	458 K'autore
sumate	12 K
support	196 K	196 K the
sur	343 K le même sujet
""", 'ta': """
taalfout	7 K
taip	516 K pat skaitykite
takip	12 K edin
tausta	311 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	266 K puede interesar	266 K puede interesar:	266 K recomendamos:	266 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	226 K us your story
terms	230 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	233 K you for reading
thanks	233 K for reading
the	5 K comments	204 K latest news directly	221 K latest in	221 K latest from
theo	12 K dõi
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	456 K potrebbe interessare:
tiene	271 ¿K información
tienes	268 ¿K una historia	271 ¿K información	271 ¿K alguna	271 ¿K una historia
tiklayin	791 K
tin	834 K liên quan:
tip	547 K de redactie	547 K ons
tippfehler	7 K
""", 'to': """
todas	265 K las noticias de
todos	268 K los artículos de	637 K os artigos de
tonton	425 K juga	425 K:	425 K juga:
top	221 K stories in	221 K stories from
tous	342 K les articles de	345 K les articles de
toute	342 K l'actualité de	342 K l'actu
""", 'tr': """
transmettez	3 K
trending	221 K in
trimite	3 K
""", 'tu': """
tudo	634 K sobre
tutte	455 K le notizie su
tutti	458 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	545 K het archief:
""", 'ul': """
ultime	455 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	345 K information à nous transmettre	348 K info à nous
uneix	12 K-te
unisciti	12 K
unsere	156 K leseempfehlung
""", 'up': """
up	222 K next:
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vad	8 K tyckte du
""", 've': """
vea	266 K también	266 K también:
vedi	456 K anche	456 K anche:	458 K tutti gli articoli di
vegeu	71 K també
veja	634 K mais em	635 K também	635 K mais	635 K:	635 K também	635 K também:	635 K mais:
ver	266 K también	268 K todos los artículos de	637 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vezi	657 K și	657 K și:	657 K:	657 K și
""", 'vi': """
viac	715 K:
vidi	701 K još
view	226 K all posts by	226 K all articles by
viste	7 K
viu	7 K algum
""", 'vo': """
voir	342 K tous les articles	343 K aussi	343 K la vidéo	345 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	345 K avez une information	348 K travaillez	348 K avez été	348 K êtes témoin	348 K avez une information	348 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	233 K this forwarded
wat	8 K vond je
watch	212 K us on	222 K |	222 K now:	222 K more:	222 K the video:	222 K the latest	222 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	198 K accept:	198 K accept visa	198 K accept paypal
weitere	155 K artikel zu	155 K artikel aus	155 K themen aus	158 K artikel von
weiterlesen	156 K:
""", 'wh': """
what	8 K did you think of this	221 K others are reading	222 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen
""", 'wo': """
worth	222 K reading:
""", 'ws': """
wszystkie	603 K artykuły o	606 K artykuły autora
""", 'xe': """
xem	834 K thêm	834 K thêm:	834 K:	834 K video	834 >> K	834 K tiếp:
""", 'yo': """
yorumlar	5 K
you	12 K can follow	212 K can follow him on	212 K can follow her on	212 K can follow them on	222 K may also like:	222 K might also like:	222 K may also be interested in:
""", 'za': """
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	545 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	603 K więcej z	604 K też	604 K też:	604 K także	604 K:	604 K też	604 K także
""", 'zu': """
zum	156 K thema:	156 K weiterlesen:	158 K autor
zur	158 K person	158 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
""", 'ab': """
abbestellen	141 jederzeit K
abbonamenti	465 K
abbonamento	440 hai già un K	440 per chi ha un K	440 scegli il tuo K	465 K
abbonati	440 K per	440 K a soli	440 solo per K	440 per gli K	460 K	461 K a	461 K:	461 K ora	461 K per	461 puoi, K	462 i nostri K	465 K
abbonato	440 sei già K
abilitare	449 devi K
abonament	664 K
abonat	649 ești deja K
abone	781 K olun ve	794 K olun
aboneler	798 K
abonelere	781 K özel
abonelerimiz	795 K
abonelik	798 K
abonne	350 je m'K
abonnee	529 al K	529 word K	529 nog geen K	529 als K	550 word K
abonneer	550 K je
abonnees	529 alleen voor K	529 dit artikel is voor K	551 onze K	554 K
abonnement	107 kræver K	130 K	170 K	326 avec votre K	354 K	529 neem een K	529 kiezen voor een K	550 kies een K	554 K	583 K
abonnementen	554 K
abonnements	354 K
abonnent	107 bliv K	107 allerede K	107 som K	126 bliv K	138 als K	138 sie sind noch kein K	138 bereits K	560 bli K	560 allerede K	560 som K	579 bli K
abonnenten	138 nur für K	138 exklusiv für K	167 unseren K	170 K
abonnenter	107 kun for K	107 artiklen er for K	127 vores K	130 K	560 kun for K	560 denne saken er for K	560 artikkelen er for K	580 våre K	583 K
abonnentin	138 als K	138 bereits K
abonnentinnen	138 exklusiv für K	138 nur für K	138 K vorbehalten	167 unseren K
abonner	107 K for at	126 K på	350 s'K	560 K for å	579 K på
abonnez	326 K-vous pour	326 K-vous à partir	350 K-vous	350 K vous
abonniere	166 K unseren	166 K hier
abonnieren	141 newsletter K	146 K sie unseren kanal	163 podcast K	166 jetzt K	166 K sie
abrir	253 K en la app	622 K no app
abyste	83 K mohli číst dál
""", 'ac': """
accede	249 K a todo
accedi	440 K per
accept	654 K toate
acceptant	338 en K les cookies
accepteer	540 K de cookies
accepter	338 K les cookies
accepteren	540 cookies te K	540 cookies K
access	200 unlock full K	200 full K. no ads
according	240 K to
account	200 create a free K to	200 sign in to your K	200 create an K to	237 create a free K	238 hold power to K	529 maak een gratis K	550 maak een gratis K
aceptado	261 no has K las cookies
aceptaste	261 no K las cookies
aconseja	276 K
aconsejaba	276 K
aconselha	644 K
acrescentou	644 K
actionnaire	351 sans K
""", 'ad': """
ad	11 K
adblock	90 vypněte K	116 slå K fra	569 slå av K	599 wyłącz K	751 stäng av K
adblocker	149 K erkannt	149 K aktiv	149 nutzen einen K	149 verwenden einen K	149 trotz K	170 K	215 disable your K	215 you are using an K	215 K detected	538 K uit
added	240 K
adgang	107 få K til
adres	591 twój K e-mail
adresa	650 K de email	650 K de e-mail
adresiniz	782 e-posta K
adresse	329 votre K e-mail	329 votre K email
adresu	698 na vašu e-mail K
advarer	129 K	582 K
adverteix	77 K
advertentie	11 K
advertenties	551 zonder K
advertisement	11 K	214 this K has not loaded
advertisements	11 K
advierte	276 K
adviseert	553 K
""", 'af': """
affermato	464 ha K
afficher	338 pour K ce contenu
affichera	326 ce message s'K sur
affiliate	148 K-links	214 contains K links
affirme	353 K
affirment	353 K
afirma	276 K	644 K
afirmar	77 va K
afirmou	644 K
afmelde	109 K dig når
""", 'ag': """
agences	346 avec K
agenturmaterial	159 mit K
aggiornamenti	447 segui tutti gli K
aggiunto	464 ha K
agora	641 doe K
""", 'ah': """
ahora	273 dona K
""", 'ai': """
aidez	349 K-nous à	350 K-nous
aiutaci	460 K	461 K a
aiutarci	460 K	461 K a
""", 'aj': """
ajoute	353 K
ajuda	74 K'ns
ajude	640 K-nos	641 K-nos
ajutorul	660 avem nevoie de K tău
""", 'ak': """
aktivieren	149 javascript K
akzeptieren	151 cookies K
""", 'al': """
alamat	417 K email
aldus	553 K
alerta	644 K
alertas	14 las K	254 recibe K	254 activa las K	623 receba K
alertes	331 recevez les K	331 K info
alertou	644 K
alerts	14 K
alles	138 lesen sie K
allow	215 K ads on
""", 'an': """
an	662 pe K
anche	462 siamo K su
andare	433 prima di K via
android	142 für K und ios	532 app voor K
angebot	166 hier gibt es das K
angezeigt	151 inhalte K werden
anggota	428 jadilah K
anlatti	797 K
anmelden	166 jetzt K	166 hier K
anmeldung	141 mit meiner K	141 mit der K	141 mit ihrer K	165 K
anno	463 all'K
annonce	11 cette K
annoncen	11 K
annoncer	127 uden K
annonsblockerare	751 stäng av K
annonseblokkering	569 slå av K
annonsen	11 K
annonser	580 uten K	762 utan K
announced	240 K
ano	643 por K
antes	242 K de irte	613 K de sair
anvender	116 vi K cookies
any	76 l'K
anytime	200 cancel K	239 cancel K
anzeige	11 der K	11 dieser K	148 nach der K weiter
anzeigen	151 mit einem klick K lassen
""", 'ap': """
apeluje	611 K
aplicativo	622 baixe o K	622 baixe nosso K	642 nosso K
aplikace	98 naše K
aplikaci	87 stáhněte si K	87 stáhněte si naši K	87 v naší K
aplikacja	609 nasza K
aplikacji	592 w naszej K	592 otwórz w K
aplikasi	418 unduh K	418 download K	418 K kami	428 unduh K	429 K kami
apoiador	616 torne-se K	640 seja nosso K	641 torne-se K	641 seja nosso K	641 seja K
apoie	640 K
apoio	616 seu K é	640 seu K	641 seu K
aporte	272 tu K	273 tu K
apoyo	245 con tu K	245 tu K es	272 tu K	273 tu K	273 su K
app	142 als K	205 get our K	205 get the K	205 in our K	205 use our K	237 our K	532 in de K	563 i vår K	580 vår K	745 i vår K	762 vår K	829 tải K	849 K内阅读	849 在K中	849 K看更多
appareil	326 un seul K à la fois
appeared	229 first K on
appen	110 hent K	110 åbn i K	563 last ned K	563 hent K	563 åpne i K	745 ladda ner K	745 ladda ned K	745 hämta K	745 öppna i K
application	330 téléchargez l'K	330 télécharger l'K	330 dans l'K	330 avec l'K	330 sur l'K	330 notre K	351 notre K
applications	330 nos K mobiles
""", 'aq': """
aqui	613 já que você está K	613 já que está K
""", 'ar': """
arbeid	580 vårt K
arbeit	167 unsere K
arbeitet	161 K als
arbejde	127 vores K
arbete	762 vårt K
argued	240 K
arrivato	433 se sei K fin qui
article	6 réagir à cet K	15 free K	20 pour lire l'K	75 aquest K	200 to unlock this K	200 members-only K	201 you've read your last free K	201 you have read your last free K	201 this is your last free K	201 reached your K limit	209 share this K on	214 links in this K may	238 this K	319 vous avez aimé cet K	319 cet K vous a plu	326 pour accéder à l'K	326 cet K est offert	326 cet K vous a été offert	326 pour lire cet K	326 offrir cet K	326 offrez cet K	327 de cet K à lire	346 cet K est paru dans	346 cet K a été publié	351 cet K
articles	15 free K	190 you've read # K	200 access to all our K	200 gift K to give	201 free K left	201 K left this month	201 you've used all your free K	201 # of # free K	201 K left to read	326 tous nos K	327 il vous reste # K	351 nos K
articol	661 acest K
articolele	661 K noastre
articoli	440 tutti gli K senza limiti	441 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	433 ti è piaciuto questo K	440 per leggere l'K	440 regala questo K	462 questo K
articolul	20 K complet	20 K integral	649 pentru a citi K	661 ți-a plăcut K
artigo	20 ler este K	20 ler o K	613 gostou deste K	642 este K
artigos	639 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	127 denne K	131 dir gefällt dieser K	138 lesen sie diesen K mit	138 um diesen K zu lesen	138 dieser K ist nur für	138 zugriff auf alle K	138 alle K lesen	138 ganzen K lesen	139 freie K übrig	139 K frei	139 ihr letzter freier K	162 K wurde	167 dieser K	167 diesen K	167 diesem K	429 K ini	529 om dit K te lezen	529 dit K is alleen	529 geef dit K	529 lees dit K met	529 gratis K deze week	542 fout in dit K	551 dit K
artikelen	15 gratis K	529 toegang tot alle K	529 gratis K
artikeln	138 zugang zu allen K	737 gillade du K	742 läs hela K med	742 lås upp K	762 den här K
artikkelen	580 denne K
artikkeli	20 koko K	300 tämä K on vain	315 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	742 fria K
artiklen	102 kunne du lide K	127 K her
artikler	15 gratis K	107 gratis K
arvioi	317 K
""", 'as': """
asegura	276 K
asked	240 K
asks	240 K
assinante	619 já é K	641 torne-se K	641 seja K
assinantes	619 exclusivo para K	619 só para K	619 somente para K	642 nossos K	645 K
assinatura	645 K
assinaturas	645 K
assine	619 K para	619 K por	619 K e tenha	641 K a	641 K o	641 K já	641 K agora	641 K e	641 K por
associate	214 as an amazon K	228 is an K
""", 'au': """
audio	2 K of this
audiofassung	2 K	162 K
audioverze	2 K
aufgefallen	153 fehler K
ausblenden	151 und wieder K
auteur	347 est l'K
author	227 email the K	227 the K can be	228 is the K of	228 is an K
automated	2 read by an K
automatisch	2 K vorgelesen	138 endet K
autor	161 ist K	270 es K de
autora	270 es K de
autorin	161 ist K	161 ist freie K
autrice	347 est l'K
""", 'av': """
available	205 K on the app store	205 K on google play
avec	346 K afp
averci	461 grazie per K letto
avertit	353 K
avise	641 K-nos
avsluta	763 K när du vill
avverte	464 K
""", 'ay': """
ayda	796 K
aydinlatma	788 K metni
aylik	796 K
""", 'ba': """
ba	582 K
bad	129 K	764 K
baixa	69 donar-te de K
baixe	622 K o app	641 K o
bajate	273 K la app
banner	170 cookie-K	241 cookie K
banners	241 cookie K
bantu	428 K kami
bastano	461 K # euro
""", 'be': """
become	236 K a
becoming	235 K a member	237 consider K	237 K a member
bedankt	550 K voor het lezen
befindet	151 an dieser stelle K sich
before	190 K you go	190 K you move on
begging	241 K
begs	240 K
beitrag	4 K per	4 K auf	166 mit einem K	167 dieser K	167 diesen K
belirtti	797 K
benachrichtigungen	14 K	143 K aktivieren	143 push-K
benadrukt	553 K
bent	523 nu je hier toch K
berdonasi	428 K
bereits	138 sie haben K ein abo
bergabung	428 K dengan
bergabunglah	428 K
berichten	167 wir K
berichterstattung	167 unsere K
berichtet	161 K für	161 K über
berichtete	169 K
berita	420 ikuti K
berkomentar	6 untuk K
berlangganan	416 sudah K	417 K newsletter	428 K sekarang	428 silakan K
besedah	735 po K
besoin	319 nous avons K de vous	350 nous avons K de vous	350 a K de vous	350 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	166 jetzt K	166 K sie hier	166 K sie unseren
bestellung	165 K
besten	167 die K texte
betaalmuur	554 K
betalingsmur	130 K	583 K
betonte	169 K
bezahlschranke	170 K
""", 'bi': """
bidrag	105 dit K	105 giv et K	126 dit K	126 giv et K	130 K	558 ditt K	579 ditt K	761 ge ett K
bijdrage	526 jouw K	549 kleine K	552 kleine K
bildirimlere	14 K	783 K izin ver
bildirimleri	14 K	783 K aç
billionaire	238 K owner
bilten	698 na naš K
binding	107 ingen K	128 ingen K
bindingstid	560 ingen K	581 ingen K
bindningstid	742 ingen K	763 ingen K
bisogno	433 abbiamo K di te	461 abbiamo K di te	461 abbiamo K del tuo	461 abbiamo K anche di te
bitte	131 haben wir eine K	131 eine K an sie	131 wir haben eine K
""", 'bl': """
blocker	215 disable your ad K	215 disable ad K	215 turn off your ad K	215 using an ad K
blocking	215 K ads	215 K our ads
bloqueador	259 K de anuncios	277 K de anuncios	628 K de anúncios
bluesky	16 K
""", 'br': """
bralcev	18 po zaslugi K	733 naših K	733 po zaslugi K
bralci	733 naši K
branja	0 čas K
brauchen	166 wir K ihre hilfe	166 wir K deine hilfe	166 K wir sie	166 K wir dich	166 K wir eure
breaking	206 get K news alerts
briefing	234 our morning K	234 our K	234 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	215 your K is out of date	215 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	430 per K
buletin	417 K kami	429 K kami	432 K
bulunabilirsiniz	794 katkida K
bulunun	794 katkida K
""", 'ca': """
cada	74 rep K
cadastre	619 K-se para	641 K-se
cadeau	529 K aan
cafecito	272 K
callan	274 lo que otros K
campaign	238 our spring K	238 our K
canal	257 únete al K	273 únete al K	626 siga nosso K	626 siga o K	641 entre no K	642 nosso K
canale	462 il nostro K
canali	447 sui nostri K
canalul	661 K nostru
cancel	200 K at any time	239 K any time	239 K at any time
cancele	619 K quando quiser	643 K quando quiser
cancellarti	443 puoi K
carte	9 cette K
casella	443 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	725 za ogled K
cerut	663 a K
""", 'ch': """
channel	238 our K
chaque	17 K matin	17 K jour	329 par e-mail K	329 par mail K
chcete	97 K číst dál	711 K čítať ďalej
chegou	613 se você K até aqui
chercheur	347 est K
chercheuse	347 est K
chia	840 K sẻ
chiede	464 K
chiederti	433 un piccolo favore da K
chief	228 is K
chiesto	464 ha K
chip	235 K in	236 K in	237 K in
chipping	237 consider K in
choisissez	326 K votre offre
choose	200 K a plan	237 K a plan
""", 'ci': """
cijelog	697 za čitanje K
cikk	409 ez a K
cikkeink	409 K
cipta	427 hak K
citire	0 timp de K	0 timp K
cititorii	661 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	240 K
client	326 déjà K
""", 'co': """
codziennie	17 K rano	591 otrzymuj K
coffee	195 buy me a K	235 buy me a K	235 buy us a K	237 buy us a K	239 cup of K
columnist	228 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	263 para K	263 quieres K	632 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	263 déjanos tu K
comentarios	263 en los K	263 no admite K
comment	6 to K	6 to leave a K	6 to post a K	219 log in to K	219 sign in to K	219 be the first to K	219 leave a K below	219 leave your K	219 our K policy	219 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K
commentaires	340 dans les K	340 charte des K	340 espace K
commentare	6 per K	453 per K	453 vuoi K
commenter	340 pour K
commenti	453 nei K	453 i K saranno
commenting	219 our K policy
commento	6 lasciare un K
comments	219 in the K below	219 in the K section	219 let us know in the K	219 K powered by	219 K have been closed	219 all K are subject to	237 let us know in the K
commission	214 may earn an affiliate K	214 may earn a K	214 may earn a small K	214 we may receive a K	214 K if you buy
community	167 unsere K	219 abide by our K	237 join our K of	238 K-funded	453 regole della K
compartilhe	641 K este
compartir	249 K tu cuenta, cambia	273 si quieres K tu cuenta
compensation	214 receive K from
complained	240 K
complains	240 K
completa	619 para ler a matéria K
completo	619 para ler o artigo K
complimentary	15 K articles	201 K articles	201 K article this month	201 last K article
compte	350 créez un K	350 créez votre K
comunique	632 K um erro
condiciones	261 términos y K
condividi	461 K questo
confirm	203 check your email to K
connect	211 K with us on
connectez	326 K-vous pour	350 K-vous
consenso	451 il K ai cookie
consent	217 we need your K to load
consentiti	453 non sono K commenti
consider	195 if you liked this article, K	236 please K	236 K a	236 K giving	236 K joining	237 K making	237 K giving	237 K a gift	237 K joining
contact	203 K me with news and offers	227 K her at	227 K him at	227 K them at	237 K us at
contacted	227 can be K at
conte	641 K-nos
contenido	9 este K	9 K externo	249 K premium	261 K externo de	261 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	217 to view this K, you	217 to view this K please	217 third-party K	217 this K is hosted by a third party	217 we use your sign-up to provide K
contenu	9 ce K	338 ce K n'a pas pu être	338 K bloqué
contenus	326 tous nos K	351 nos K
contenuti	9 K esterni	440 a tutti i K
contenuto	9 questo K	9 K esterno	451 K esterno
contingut	9 aquest K
continua	649 pentru a K lectura
continuar	68 per K llegint	619 para K lendo	619 para K a ler
continuare	20 K a leggere	440 per K a leggere	649 pentru a citi în K
continue	200 to K reading this article	200 log in to K	200 sign in to K	200 register to K	200 upgrade to K	237 help us K
continuer	326 pour K à lire
contou	644 K
contribua	640 K	641 K com	641 K a partir	641 K para o nosso
contribuez	350 K
contribuisci	461 K
contributing	228 is a K	237 by K to
contribution	235 make a K	237 your K	237 make a K	237 making a K
contributo	436 con il tuo K	461 il tuo K
contributor	228 is a K
conversation	219 to join the K	219 join the K with	237 join the K
cookie	217 manage your K	363 קובצי K	451 usiamo i K	451 questo sito usa i K	480 Kを使用	480 K（クッキー）	480 Kの使用	480 Kを利用	599 pliki K	681 файлы K	681 файлов K	811 файли K	831 sử dụng K
cookies	9 third-party K	116 vi bruger K	116 bruger K til	179 αποδοχή K	217 we use K	217 this site uses K	217 this website uses K	217 our site uses K	217 uses K to	217 accept all K	217 accept K	217 use of K	261 usamos K	261 este sitio utiliza K	261 esta web utiliza K	261 uso de K	261 aceptar las K para	261 que aceptes las K	338 utilise des K	338 refusé les K	354 bandeau K	540 gebruik van K	540 omdat je geen K	569 vi bruker K	599 używamy K	599 plików K	630 usamos K	630 este site utiliza K	630 este site usa K	630 uso de K	751 K på
copy	238 read our K
corrections	238 our K
correo	252 en tu K	252 en su K	252 a tu K
correspondant	347 est K
correspondante	347 est K
correspondent	228 is a K
correspondents	238 our K
corresponsal	270 es K
correu	69 al teu K
courriel	329 par K chaque	329 dans votre boîte K
coverage	238 our K
covers	228 K the
""", 'cr': """
created	232 summary was K
creative	229 under a K commons license
crowdfunding	241 K
""", 'cu': """
cuenta	249 accede con tu K
cuma	17 her K
cuota	274 tu K
""", 'cz': """
czekamy	601 K na wasze
czytaj	608 K dalej za
czytania	0 czas K
czytelnicy	609 nasi K
czytelnikom	18 dzięki K	609 dzięki K
""", 'da': """
daarna	529 K kun je
dabei	166 sind sie K	166 sei K
dacci	461 K una mano
dage	126 prøv # K
dagelijks	531 ontvang K
daily	203 sign up for our K
dakika	0 K okuma
danach	138 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	420 K update berita
dar	97 váš K	101 K	722 K
darmowy	589 ostatni K
darowizna	608 twoja K	612 K
darowizny	612 K
darte	252 K de baja
darujme	99 K
dary	101 K	722 K
data	228 is a K
dateci	461 K una mano
datenschutzbestimmungen	151 K
datenschutzhinweise	151 K
""", 'de': """
deaktiviere	149 K deinen adblocker
deaktivieren	149 K sie ihren adblocker	149 adblocker K	149 ad-blocker K
deaktiviert	149 javascript ist K
debate	219 join the K
debatten	6 delta i K	118 deltag i K
declarat	663 a K
declarou	644 K
dedi	797 K
dedicated	238 our K team
deductible	235 tax-K gift	235 tax-K donation	237 make a tax-K	239 tax-K
deel	550 K dit
deine	18 ohne K
dejal	735 je K
dejala	735 je K
delivered	200 print edition K to	200 K to your door	203 K to your inbox	203 K to your email	203 get the latest news K
delo	733 naše K
demanar	77 va K
demander	319 une faveur à vous K	319 un petit service à vous K
denuncia	276 K	464 K	644 K
departe	660 citi mai K
depend	238 we K on
der	169 so K
derden	540 inhoud van K
desactiva	259 K adblock
desactivar	259 K adblock
desative	628 K o adblock
descarga	253 K la app	253 K nuestra app	273 K nuestra	273 K la app
descarrega	74 K't
descarregue	622 K a app
desta	641 faça parte K
destek	794 bize K	794 K olun	794 K ol	794 K verin	794 aylik K
detected	215 ad blocker K	215 adblock K
detto	464 ha K
devamini	781 K okumak için	794 haberin K okumak
devenez	350 K membre	350 K mécène
""", 'di': """
dice	276 K	464 K
diceva	464 K
dich	166 trag K
dichiarato	464 ha K
die	169 so K
diesen	9 K tweet	167 K text
dieser	167 K text
dieses	9 K video
dig	102 vi har en bøn til K	761 hör av K
digest	234 weekly K	234 our K
digitalabo	138 mit unserem K
dijo	276 K
dinara	706 K
dine	107 læst alle K
dinleyin	2 haberi K
dir	77 va K
direct	203 K to your inbox	334 suivez en K
directement	329 K dans votre
directly	203 K in your inbox
directo	257 sigue en K
disabilita	449 K adblock
disait	353 K-il	353 K-elle
disattiva	449 K adblock	449 K l'ad blocker
discussion	6 to join the K	340 participez à la K
disdici	440 K quando vuoi	463 K quando vuoi
disiscriverti	443 K
diskutiere	153 K mit
diskutieren	153 K sie mit	153 K sie über	166 K sie mit
dispatch	234 a weekly K	234 our K
disponibile	444 K su app store
disponible	253 K en google play	330 K sur l'app store
dispositivo	249 si continúas leyendo en este K	249 en otro K
disse	464 K	644 K
dit	353 a K	353 K-il	353 lui K-on
dites	340 K-le nous en	350 K-nous
diu	77 K
diventa	461 K socio
diz	644 K
dizia	644 K
diziam	644 K
""", 'do': """
dodal	100 K	721 K
dodala	100 K	707 K	721 K
dodao	707 K
dollar	239 K for dollar
domingo	17 cada K
don	354 K
dona	461 K ora
donacija	704 vaša K	708 K	736 K
donacije	708 K	736 K
donacijo	734 z K
donacijom	706 K
donaciones	277 K
donacions	78 K
donasi	428 K anda	432 K
donate	236 K	237 K today	237 K now	237 K what you can	241 K
donateur	350 devenez K	550 K
donateurs	349 nos K	351 nos K
donatie	526 doe een K	526 jouw K	549 K	550 jouw K	550 uw K	550 doe een K	554 K
donaties	554 K
donating	237 consider K
donation	195 consider making a K	235 make a K	237 your K	237 consider a K	237 make a K	241 K
donations	241 K
donativo	640 o seu K
donatrices	351 nos K
donazione	436 fai una K	460 una K	461 la tua K	461 fai una K	465 K
donazioni	465 K
doneer	549 K	550 K
donirajte	704 K	732 K
donnez	340 K votre avis	350 K-nous	350 K-leur
donors	237 new K
dons	350 vos K	354 K
doors	238 our K open
dostupan	697 ovaj sadržaj je K
download	110 K appen	110 K vores app	205 K our app	205 K the app	205 K on the app store	237 K our	532 K de app	532 K de gratis app	550 K de
""", 'dr': """
drepturile	659 toate K rezervate
drittanbietern	151 K nicht zugestimmt
drittplattformen	151 K
""", 'du': """
dukung	428 K kami
dukungan	428 K anda
dung	9 nội K này
""", 'dz': """
dziennikarstwo	587 wesprzyj niezależne K	609 nasze K	609 niezależne K
dziennikarze	609 nasi K
""", 'ed': """
edebilirsiniz	785 takip K
editor	219 letter to the K	228 is a senior K	228 is an K	228 is the K	228 is the deputy K	237 write a letter to the K
editors	238 we, the K	238 our K
""", 'ee': """
eerste	552 K maand
""", 'ef': """
eftertryck	759 K förbjudet
""", 'ei': """
eigener	131 in K sache	167 in K sache
eilmeldungen	14 K	143 K aufs
einem	138 mit K abo
einmal	17 K pro woche
eintragen	166 K genügt
einverstanden	141 ich bin damit K, dass
einwilligung	151 K jederzeit
""", 'ek': """
ekibimiz	795 K
eksternt	116 K indhold	569 K innhold
""", 'el': """
elfogadom	402 K a
elige	249 K tu plan	273 K tu plan
elke	17 K dag
elle	353 dit-K
elmondta	411 K
""", 'em': """
email	17 daily K	175 στο K σας	203 enter your K	203 we'll K you	203 we will K you	209 click to K	209 share via K	219 save my name, K	234 our daily K	234 our free K	237 K us at	252 en tu K	417 ke K anda	443 la tua K	443 nella tua K	621 no seu K	650 pe K	673 ваш K	805 ваш K	827 địa chỉ K	827 K của bạn	827 nhận tin qua K
emailing	227 get in touch by K
embed	9 this K
embedded	9 K content
embora	613 antes de ir K
empresas	274 sin grandes K
""", 'en': """
enable	215 to view this video please K
engagement	326 sans K	352 sans K
engelleyici	788 reklam K
engelleyicinizi	788 reklam K
enjoyed	190 we hope you K this
enligt	764 K
enter	683 ctrl+K	813 ctrl+K
entering	203 by K your email
entlang	166 hier K
entrada	252 en tu bandeja de K	621 na sua caixa de K
""", 'eq': """
equipa	642 a nossa K
equipe	642 nossa K
equipo	274 somos un K
""", 'er': """
erforderliche	153 K felder sind
erschien	159 dieser text K zuerst	159 dieser artikel K zuerst	159 dieser beitrag K zuerst
erschienen	159 zuerst K auf
""", 'es': """
escreva	641 K-nos
escreveu	644 K
escribe	270 K sobre
escritor	270 es K
escritora	270 es K
escriu	74 K-nos
escute	641 K a
essai	352 offre d'K
estamos	274 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	577 K forbudt
""", 'eu': """
euch	18 ohne K
euro	138 dann # K	168 ab # K
""", 'ev': """
every	17 K week	203 in your inbox K	239 K gift
everything	238 K else we publish
""", 'ex': """
exclusief	529 K voor abonnees	529 dit artikel is K
exclusiva	249 K para socios	249 nota K
exclusivo	249 este artículo es K	249 este contenido es K	249 contenido K para	249 K para socios	619 este conteúdo é K	619 este artigo é K	619 conteúdo K para
existence	351 notre K
explained	240 K
explica	77 K	276 K	644 K
explicar	77 va K
explicat	663 a K
explicou	644 K
explique	353 K
external	9 K content	217 K content from
externe	9 contenu K	9 K inhoud	540 K inhoud
externen	9 K inhalt	9 K inhalte	151 K inhalt
externer	9 K inhalt	151 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	113 på K og twitter	177 στο K και	209 share on K	211 on K and twitter	211 on K, twitter	211 on twitter and K	211 like us on K	211 find us on K	257 en K y twitter	257 en K, twitter	257 en K y x	334 sur K et twitter	334 sur K, twitter	447 su K e twitter	536 op K en twitter	536 op K, twitter	566 på K og twitter	626 no K e no	626 no K, no	748 på K och twitter	852 在K上
facebookie	16 K
facebooku	16 K	87 na K a twitteru
facts	237 fund the K
faire	350 K un don
fais	350 je K un don
faisant	322 en K un don
faites	322 K un don	349 K un don	350 K un don	350 K-le lire	350 K un geste
farci	462 da K
favor	190 small K to ask	190 a K to ask of you	190 we have a K to ask	241 small K
favour	190 small K to ask	190 we have a K to ask	241 small K
""", 'fe': """
feedback	219 thanks for your K	219 thank you for your K
fehler	153 haben sie einen K
fehlerhinweis	153 K
feliratkozom	398 K a hírlevélre
fellow	228 is a senior K	228 is a K
fenntartva	407 minden jog K
""", 'fi': """
fi	235 on ko-K
figyelmeztet	411 K
finanzieren	134 wir K uns durch spenden	167 wir K uns
fizess	408 K elő
fizessen	397 K elő	408 K elő
""", 'fo': """
folge	146 K uns	166 K uns
folgen	146 K sie uns	166 K sie uns
folgt	146 K uns
follow	211 K us on	211 K us at	211 K me on	211 K our live	211 K on x	219 notify me of K-up	237 K us on
folosim	654 K cookie
for	107 log ind K at
forbeholdes	124 alle rettigheder K
fordert	169 K
forderte	169 K
forint	410 K
forinttal	410 K
forklarer	129 K	582 K
forteller	582 K
fortgesetzt	148 wird nach der anzeige K
fortsette	580 for å K å grave
founder	228 is the K
""", 'fr': """
fragt	169 K
fragte	169 K
fredag	17 hver K	17 varje K
free	201 you have # K	203 sign up for our K	203 sign up to our K	203 get our K	205 our K app
freelance	227 is a K writer	228 is a K
freiartikel	139 K
freier	161 ist K autor
freitag	17 jeden K
freiwilligen	166 K beitrag
friday	17 every K
friend	209 tell a K
from	237 we want to hear K you
""", 'fu': """
full	20 to read the K
fund	195 help K our	237 K our
funded	238 reader-K
fundraising	238 K deadline	241 K
""", 'ga': """
gabung	420 K di kanal	428 K
ganzen	20 K text	138 den K text lesen
gave	558 gi en K	579 gi en K	583 K
gazetecilerimiz	795 K
gazetecilik	795 bağimsiz K
""", 'ge': """
geaccepteerd	540 geen cookies hebt K
gebruiken	540 wij K cookies	540 we K cookies
gebruikt	540 deze website K cookies	540 deze site K cookies
gedetecteerd	538 adblocker K
gefallen	131 ihnen hat dieser artikel K	131 hat ihnen dieser artikel K	131 hat dir dieser artikel K
gefragt	169 K
gefunden	153 fehler im text K
gehen	131 bevor sie K
gekennzeichnete	148 mit einem symbol K
geladen	151 nicht K werden
gelesen	167 bis hierhin K	167 bis hierher K
genehmigung	159 ohne K
generated	232 summary was K	232 summary is K	232 summaries are K	232 key points were K	232 audio was K	232 voice is K	232 K using ai	232 K by ai	232 this audio is K
generosity	237 your K
gengives	124 må ikke K
genossenschaft	167 unsere K	167 unserer K
gepubliceerd	542 je e-mailadres wordt niet K
gern	166 wirf K
geschlossen	153 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	237 your K	237 make a K	550 met een K
gifts	18 small K
giornale	462 questo K	462 il nostro K
giornalismo	436 sostieni il K	462 il nostro K	462 il K costa
giornalisti	462 i nostri K
giorno	17 ogni K
gitmeden	777 K önce
""", 'gj': """
gjengis	577 kan ikke K
""", 'gl': """
glissez	350 K une pièce
""", 'go': """
going	20 to keep K	238 keep us K
google	146 auf K news	177 στο K news	205 get it on K play	211 follow on K news	420 di K news	596 K news	652 pe K news	785 K news'te	829 trên K news
gostou	642 K desta	642 K deste
""", 'gr': """
gracias	18 K a ti	274 K a ti
granskning	762 sådan här K	762 vår K
granskningar	762 våra K
granskningen	762 den här K
gratis	138 wochen K	138 monat K	166 jetzt K	168 wochen K	249 crea tu cuenta K	252 recibe K	273 recibe K	275 prueba K	430 K	529 ontdek nu K	529 krijg je ook K	551 niet K
gratisartiklar	15 K
gratuit	15 article K	327 dernier article K	351 ce site est K
gratuita	463 prova K
gratuitas	15 matérias K	250 notas K	639 matérias K
gratuite	15 articole K
gratuitement	326 inscrivez-vous K	326 essayez K	329 recevez K
gratuiti	15 articoli K	441 articoli K
gratuito	15 articolo K	441 articolo K	639 artigo K
gratuitos	15 artículos K	15 artigos K	250 artículos K	639 artigos K
gratuits	15 articles K
gridava	464 K
gritaba	276 K
gritava	644 K
""", 'gu': """
guidelines	219 community K before	219 our community K
""", 'ha': """
haber	795 bu K
haberi	2 K dinle	4 K
haberlerimiz	795 K
hafta	17 her K
haftalik	796 K
hauteur	352 à la K de vos moyens
have	238 we don't K ads
havi	410 K #
havonta	410 K
hay	840 cho K
""", 'he': """
hear	237 we'd love to K
hebben	550 wij K je hulp nodig	550 we K je steun nodig
hekelt	553 K
hela	20 läsa K	20 läs K	742 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	107 for at læse K	560 for å lese K
helfen	166 K sie uns	166 K sie mit
helft	166 K uns
helloasso	349 K
help	237 we need your K	237 K us do	237 will you K	237 K pay for	237 K if you can	549 K ons	550 K ons
helpful	219 was this article K
her	555 nå som du er K
here	190 as long as you're K	190 now that you're K	237 sign up K
herunterladen	142 app K
hetente	17 K	410 K
hevder	582 K
""", 'hi': """
hilf	166 K uns
hinterlassen	166 K sie
historien	347 est K
historienne	347 est K
historier	127 vores K
""", 'hj': """
hjelp	579 K oss
""", 'hu': """
hubungi	428 K kami
huusi	317 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	102 nu K du er her
""", 'id': """
iddia	797 K etti
ideal	552 K
identifiez	326 K-vous pour	350 K-vous
""", 'if': """
ifade	797 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	138 mit K abo
ihtiyacimiz	794 yardiminiza K	794 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	420 K kami	428 K kami
""", 'il': """
ilimitado	249 acceso K	619 acesso K
ilk	796 K ay
illimitato	440 accesso K
ilmoitukset	14 K
""", 'im': """
impozit	662 % din K
""", 'in': """
inbox	175 στο K σας	203 sent to your K	203 right to your K	203 into your K	203 check your K to	237 your K	531 in je K	650 în K	698 u vaš K
inchiesta	462 questa K
inchieste	462 le nostre K
indbakke	109 i din K
indbakken	109 i K
independen	429 jurnalisme K
independence	238 our editorial K
independencia	274 nuestra K
independent	75 periodisme K	195 support K journalism	237 support K journalism	238 K journalism	661 jurnalism K	661 jurnalismul K
independente	642 jornalismo K
independents	75 mitjans K
independiente	274 periodismo K	274 prensa K
indhold	9 dette K
indipendente	462 giornalismo K	462 informazione K
indipendenza	462 la nostra K
infocom	159 dpa-K
infolettre	329 notre K	351 notre K
informasjonskapsler	569 bruker K
information	217 to store and/or access K on a device	217 for more K see our privacy	329 lettre d'K	351 K libre
informationen	159 mit K der
informations	334 suivez les K sur
informativa	451 K sulla privacy	462 la nostra K
informazione	462 K libera
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	138 dieser K ist nur für
inhalte	9 externe K	151 externe K
inhalts	9 dieses K
inhoud	9 deze K	540 om deze K te
iniciar	263 debes K sesión
initialement	346 article publié K
inkorg	744 i din K	744 till din K
inloggen	550 je moet nog even K
innan	737 K du går
innboksen	562 i K
innholdet	9 dette K
inschakelen	533 meldingen K	538 javascript K
inscreva	621 K-se na nossa	621 K-se em nossa	641 K-se
inscrever	621 ao se K
inscription	329 votre K a bien été	329 K est confirmée	329 confirmer votre K
inscrit	326 déjà K
inscrivant	329 en vous K
inscrivez	329 K-vous à notre	350 K-vous
insisted	240 K
instagram	16 K	113 på facebook og K	146 auf facebook, K	146 auf K, facebook	146 auf facebook und K	146 auf facebook oder K	146 ob whatsapp, K	211 on K, facebook	211 on K and facebook	334 sur facebook et K	447 su facebook e K	536 op facebook en K	536 op facebook, K	566 på facebook og K	748 på facebook och K
instagramie	16 K	596 na facebooku i K
instagramu	16 K	87 na facebooku a K
instale	622 K a app
install	205 K our app
installez	350 K-la
integritetspolicy	751 K
invest	237 K in local news
investigaciones	274 nuestras K
investigador	270 es K
investigadora	270 es K
investigation	238 this K
investigations	238 our K
investigative	228 is an K
invite	353 K
invitent	353 K
""", 'ir': """
iratkozz	398 K fel	408 K fel
iratkozzon	398 K fel	408 K fel
""", 'is': """
iscrivendoti	443 K
iscriverti	461 clicca qui per K
iscriviti	443 K alla nostra	443 K gratis	443 K al nostro	461 K
iscrizione	443 annullare l'K
istedi	797 K
""", 'iz': """
izjavila	707 K
izjavio	707 K
""", 'ja': """
jaar	552 per K
jahr	168 im K	168 pro K
jar	235 tip K
javascript	90 povolte K	90 zapněte K	116 aktivér K	116 slå K til	149 K in ihrem browser	149 aktivieren sie K	149 K benötigt	215 please enable K	215 requires K	215 K is disabled	215 K is required	215 turn on K	215 K is not available	215 enable K in your browser	215 K must be enabled	215 needs K	259 activa K	259 habilita K	259 habilitar K	259 activar K	308 salli K	308 ota K käyttöön	336 activer K	336 activez K	336 K est désactivé	336 nécessite K	363 אפשרו K	422 aktifkan K	449 abilitare K	449 abilita K	449 attiva K	449 attivare K	478 Kを有効	478 Kが無効	478 K を有効	538 schakel K in	569 aktiver K	569 slå på K	599 włącz K	599 włącz obsługę K	628 ative o K	628 habilite o K	628 ativar K	654 activați K	681 включите K	751 aktivera K	751 slå på K	811 увімкніть K	831 bật K
javite	704 K nam
""", 'je': """
jederzeit	138 K kündbar	141 widerruf K	141 K abmelden	141 abmeldung K	168 K kündbar
jednou	17 K týdně
jelas	431 K
jelentkezzen	397 K be a
jelezze	408 K nekünk
jetzt	138 K im abo	166 teste K
""", 'jo': """
join	236 K for	237 K us on
jornal	642 nosso K	642 somos um K
jornalismo	616 apoie o K	641 apoie o K	642 nosso K
jornalistas	642 nossos K
journal	351 notre K
journalism	195 support our K	195 support the K you rely on	237 support quality K	237 support local K	238 our K	238 fearless K	238 K like this
journalisme	322 soutenez un K	350 soutenez le K
journalismi	315 riippumaton K
journalismimme	315 K
journalismus	134 unterstützen sie unabhängigen K	134 unterstütze unabhängigen K	134 für unseren K	167 unser K	167 unseren K	167 unabhängigen K	167 unabhängiger K	167 gut gemachten K	167 gut gemachtem K	167 frei zugänglichen K	167 frei zugänglicher K	167 guten K	167 freien K
journalist	161 ist freier K	161 ist K	227 is a freelance K	228 is a K
journaliste	347 est K
journalisten	551 onze K
journalister	127 vores K	580 våre K	762 våra K
journalistes	351 nos K
journalistiek	526 steun onze K	551 onze K
journalistik	105 støt vores K	105 støt uafhængig K	127 vores K	127 uafhængig K	127 K koster	740 stöd vår K	740 stöd oberoende K	762 vår K	762 oberoende K	762 granskande K
journalistikk	558 støtt vår K	558 støtt uavhengig K	580 vår K	580 uavhengig K
journalistin	161 ist freie K	161 ist K
journalists	238 our K	238 we, the K
""", 'ju': """
jurnalis	429 K kami
jurnalisme	429 K kami
jurnalismul	660 susține K	661 K nostru
jutro	17 svako K	17 vsako K
juttu	300 lue koko K	315 tämä K
juttujamme	315 K
juttuvinkki	314 lähetä K
jutun	20 koko K
jutusta	315 piditkö K
""", 'ka': """
kaart	9 deze K
kami	429 tim K
kanaal	551 ons K
kanal	127 vores K	420 ikuti K	429 K kami	580 vår K	762 vår K
kanale	596 na naszym K
kanalimiz	795 K
kanalimiza	785 K abone
kanavamme	315 K
karte	9 diese K
karya	429 K kami
kata	431 K
katanya	431 K
katkisiyla	18 okurlarin K
kaydolun	794 K
""", 'kd': """
kdykoli	99 zrušit K
""", 'ke': """
kebijakan	422 K privasi	422 K cookie
keep	237 help us K	237 help K our
kertoi	317 K
kertoo	317 K
ketentuan	422 syarat dan K
""", 'ki': """
kiitos	314 K kun luet
kirimkan	428 K
kirjaudu	314 K sisään
kirjoitti	317 K
""", 'kk': """
kk	316 /K
""", 'kl': """
klaagt	553 K
klagar	764 K
klagen	553 K
klager	129 K	582 K
klagt	169 K
kleine	131 haben wir eine K bitte
klical	735 je K
""", 'ko': """
kolumnist	161 ist K
kolumnistin	161 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	601 aby dodać K
komentarzach	601 w K
komentiranje	6 za K
kommentare	153 um K zu
kommentaren	153 in den K
kommentarerna	753 i K
kommentarfeltet	118 i K	571 i K
kommentarfunktion	153 K
kommentera	6 för att K	753 för att K
kommentere	6 for at K	6 for å K	118 for at K	571 for å K
kommentieren	6 um zu K	6 K zu können	153 um zu K	153 probleme beim K	153 K sie diesen	153 K sie den	153 nicht mehr K
kommentiert	153 nicht mehr K werden
kommentoidaksesi	6 K
konten	9 K ini
kontingent	139 haben ihr K
konto	107 opret en K for	126 opret en K	608 załóż K	742 skapa ett K för	761 skapa ett K
konzern	167 kein K
korrespondent	161 ist K
korrespondentin	161 ist K
korzystamy	599 K z plików cookie
kostenlos	138 wochen K	138 monat K	141 K per mail	168 K testen
kostenlose	15 K artikel	139 noch zwei K	139 noch # K	139 K artikel
kostenlosen	139 noch einen K	139 K artikel gelesen	141 K newsletter
kostenpflichtig	138 dieser artikel ist K
""", 'kr': """
kritiserar	764 K
kritiserer	129 K	582 K
kritisieren	169 K
kritisiert	169 K
kritizuje	100 K
kronor	763 K
""", 'ku': """
kullan	788 çerez K
kullanilamaz	793 izinsiz K
kullanilmaktadir	788 çerez K	788 çerezler K
kullaniyoruz	788 çerezleri K	788 çerezler K
kumppanimme	308 me ja K
kunne	127 K du lide
kurzfassung	162 K
kutunuza	782 posta K
kuukaudessa	316 K
kuukausi	300 kokeile K	314 kokeile K
""", 'la': """
laatste	536 volg het K nieuws
ladda	745 K ner vår app	761 K ner
lade	142 K die app
laden	142 app K	142 K sie die app
lahjoituksesi	314 K
lahjoitus	314 tee K	318 K
laissez	350 K-nous votre
lamenta	276 K	464 K	644 K
lamentano	464 K
lamentou	644 K
lance	353 K
langganan	428 K sekarang	432 K
last	563 K ned vår app	579 K ned
laut	169 K
lavoro	462 il nostro K
lawyers	238 our K
""", 'le': """
leave	203 one click to K
lecteur	9 ce K
lecteurs	18 grâce à nos K	351 nos K
lectoras	274 nuestras K
lectores	18 gracias a nuestros K	274 nuestros K	274 gracias a sus K
lectors	18 gràcies als K	75 els nostres K
lectrices	351 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	228 is a senior K	228 is a K
leden	551 onze K
leernos	273 gracias por K
leestijd	0 K
legge	464 si K
leggere	440 per K tutto
lei	662 # K
leiter	161 ist K
leiterin	161 ist K
leitores	18 graças aos K	642 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lengkap	20 artikel K
lesedauer	0 K
lesen	138 im abo K	138 K sie mit plus	139 % noch zu K	142 in der app K	166 danke fürs K
leser	579 takk for at du K
leserbrief	153 K
leserbriefe	153 K an
lesere	580 våre K
leserfinanziert	167 K
leserinnen	167 unsere K	167 unseren K
leserne	18 takket være K
lesernes	18 K bidrag	580 K bidrag
lesetid	0 K
lesezeit	0 K
letno	734 K
letters	219 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	462 i nostri K
lettre	351 notre K
lettrici	462 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	249 para seguir K	273 sigue K sin
lezen	20 meer K
lezers	551 onze K
""", 'li': """
libovolnou	99 K částkou
lid	529 al K
lidem	18 díky K	98 díky K
liked	238 K what you read
liker	580 K du det vi
limit	201 free K
limitat	68 accés il·K
link	209 copy the K
links	214 some K on this page	214 some of the K on
liputan	429 K kami
lire	20 pour K cet	353 peut-on K
listen	0 min K	211 K back here	211 K to us live
""", 'll': """
llegado	242 si has K hasta aquí
llegint	68 per seguir K
""", 'lo': """
log	529 K in om	529 K in of	550 K in
logg	560 K inn for å	579 K inn for
logga	742 K in för att
logged	200 you must be K in to	219 you must be K in to
logget	118 du skal være K ind
login	619 faça K para	641 faça K
look	238 our new K
""", 'lu': """
luisterversie	2 K
lukeaksesi	300 K koko	300 kirjaudu sisään K
lukemista	314 jatka K
lukijamme	315 K
lukijoiden	18 K tuella	315 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	300 K
lunar	662 K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	529 deze K nog	552 per K
maandelijks	529 K opzegbaar	552 K
mach	166 K mit
machen	166 K sie mit	167 was wir K
macht	166 K mit
mail	85 váš e-K	398 e-K cím	550 K ons	621 no seu e-K	673 ваш e-K	698 na vaš e-K	712 váš e-K	805 ваш e-K
mailadres	531 je e-K
mailadresse	109 din e-K	118 din e-K vil ikke
mailbox	531 in je K	531 in uw K	531 in jouw K
mailu	85 přímo do e-K	712 do vášho e-K
mailul	650 pe e-K tău
mainoksen	11 K
mainoksia	315 ilman K
mainos	11 K
mainosten	308 K esto
make	237 will you K a
maken	551 wij K
maksumuuri	318 K
mapa	9 este K
masuk	417 kotak K anda
masukkan	417 K email
matched	235 K dollar
material	159 mit K der	159 mit K von	229 this K may not be
mattina	17 ogni K
""", 'md': """
md	128 kr/K
""", 'me': """
medio	274 este K
medlem	126 bliv K	579 bli K	761 bli K
meinen	153 was K sie dazu
meint	169 K
meinte	169 K
meinung	153 sagen sie uns ihre K
mejl	698 na vaš K	744 i din K	744 till din K
mejla	761 K oss
mejlen	744 direkt i K
melanjutkan	416 untuk K membaca
meld	550 K je	579 K deg på
melde	166 K dich an	562 K deg av når
melden	138 K sie sich an, um	138 bitte K sie sich an	166 K sie sich an	166 K sie sich hier
meldingen	14 K	533 schakel K in	533 zet K aan	533 ontvang K	550 zet K aan
member	235 become a K	237 become a K
members	18 our K	200 is for K only	200 K-only story	238 our K
membro	641 torne-se K
membutuhkan	428 kami K dukungan
menar	764 K
mener	129 K	579 hva K du	582 K
menggunakan	422 K cookie
mengutip	427 dilarang K
menit	0 K baca
mensais	643 K
mensuales	275 K
mensuel	349 un don K	352 K
menurut	431 K
menyatakan	431 K
merci	350 K de nous
merkezimiz	795 haber K
mes	76 al K	275 al K	275 por K
mese	463 al K
mesec	706 prvi K	734 na K	734 prvi K
mesiac	720 za K	720 prvý K
message	190 a K from our editor
messagerie	340 votre adresse de K ne sera pas
metus	520 per K
""", 'mi': """
miembro	273 hazte K
minggu	430 per K
minket	400 kövess K	408 kövess K	408 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	781 zaten abone K
mission	238 our K
mitdiskutieren	6 K
mitglied	166 werden sie K	166 werde K	166 jetzt K werden
mitglieder	138 nur für K	167 unsere K
mitteilungen	14 push-K	143 push-K
""", 'mj': """
mjesec	706 prvi K
""", 'mn': """
mnd	581 kr/K
""", 'mo': """
mobile	205 on your K app	205 our K app
mobilepay	126 K
modalidad	275 K premium
moderador	632 não serão aprovados pelo K
moderados	632 serão K antes
moderated	219 comments are K	219 pre-K
mogelijk	550 maak het volgende K
mois	352 par K
moittii	317 K
monat	168 im K	168 pro K
monatlich	168 K
mondta	411 K
month	200 for the first K	200 try a K for	200 try it for a K	239 a K	239 per K	239 every K	239 each K
monthly	235 one-off or K	237 become a K	237 give K	239 K
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	351 nos K
""", 'mu': """
mukaan	314 lähde K	317 K
""", 'na': """
nabiralnik	726 v vaš K
nachdruck	159 K verboten
nachrichten	142 K-app	142 aktuelle K aufs handy	143 push-K
nadaljevanje	725 za K branja
najnowsze	591 otrzymuj K
napisz	601 K do nas	608 K do nas
naprej	725 če želite brati K
napsal	100 K
napsala	100 K
naslov	726 na vaš e-K
nastavak	697 za K čitanja
nastavili	697 da biste K čitanje
naszej	609 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	259 tu K no soporta	259 su K no soporta	628 seu K não suporta
navigateur	10 votre K	336 votre K ne supporte pas	336 votre K n'est pas
navodi	707 K
""", 'ne': """
necesitamos	242 K pedirte	245 K tu apoyo	273 K tu ayuda	273 K de ti
necessitem	74 et K
nedeljno	17 jednom K
neem	550 K nu een
nell	444 apri K'app
nella	443 K tua mail
neodvisni	733 K mediji
neodvisno	732 podprite K
neovisno	704 podržite K
nepriklausoma	519 K žurnalistika
netiquette	153 beachten sie die K	453 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	569 dette K bruker
neuen	142 hier geht es zur K
news	142 K-app	205 K app for	228 is a K
newsletter	85 náš K	98 náš K	101 K	141 unseren K	141 unserem K	141 unserer K	141 zum K	141 K bestellen	141 K an	141 täglichen K	141 K richtig	141 K von	164 K	166 K an	167 unser K	167 unseren K	167 unserem K	167 dieser K	170 K	175 εγγραφείτε στο K	175 εγγραφή στο K	175 το K μας	175 γραφτείτε στο K	186 το K μας	189 K	203 sign up for our K	203 sign up to our K	203 sign up for the K	203 subscribe to our K	203 join our K	203 get our K	203 our K here	203 receive our K	203 our daily K	203 our weekly K	203 our morning K	234 K	238 our K	241 K	252 suscríbete a la K	252 apúntate a la K	252 nuestra K	274 nuestra K	277 K	329 inscrivez-vous à la K	329 abonnez-vous à la K	329 notre K	351 notre K	351 cette K	354 K	417 K kami	417 langganan K	443 iscriviti alla K	443 la nostra K	462 la nostra K	462 questa K	465 K	591 zapisz się na K	591 nasz K	609 nasz K	612 K	621 assine a K	621 nossa K	642 nossa K	645 K	650 abonează-te la K	650 abonați-vă la K	650 înscrie-te la K	664 K	698 na K	698 naš K	705 naš K	708 K	712 náš K	719 náš K	722 K
newslettera	591 zapisz się do K	591 naszego K	609 naszego K	712 odber K
newsletterem	609 naszym K
newsletters	203 K may contain info about	234 K	238 our K	241 K	329 nos K	329 recevoir les K	351 nos K	354 K
newsletterul	650 K nostru	661 K nostru
newspaper	238 our K
newsroom	238 our K	238 non-profit K	238 this K
nezavisni	705 K mediji
nezavisno	704 podržite K
""", 'ng': """
ngay	837 đăng ký K
""", 'ni': """
nieograniczony	589 K dostęp
niets	548 K uit deze
nieuws	532 K-app
nieuwsbrief	531 onze K	531 de K	531 dagelijkse K	531 wekelijkse K	551 onze K	551 deze K	554 K
nieuwsbrieven	531 onze K	551 onze K	554 K
""", 'nj': """
njuzleter	698 na K	698 naš K	705 naš K
""", 'no': """
nonprofit	238 K newsroom	238 K news outlet
nosotros	273 colabora con K
nosso	616 apoie K	616 apoie o K	622 baixe K app	622 no K app	641 apoie K	641 apoie o K	641 siga o K	641 entre no K	642 K site
nostra	75 la K feina	444 nella K app	462 la K app
nostre	75 el K canal
nostro	462 il K sito	462 che il K
nota	20 leer esta K
noticia	274 esta K
notificaciones	14 las K	254 activa las K	254 activar K	254 recibir K
notifications	14 K	206 turn on K	206 turn on desktop K	206 enable K	206 would like to send you K	206 allow K	206 K from this site	206 receive K	331 activer les K	331 activez les K	331 autoriser les K
notifiche	14 le K
notified	203 sign up to be K	206 get K
notifikasi	14 K	418 aktifkan K	418 dapatkan K
notifikationer	14 K
notify	206 K me of	206 K me when	219 K me of new posts
notiser	14 K
notre	351 K site
novice	726 na naše K	726 na e-K	733 naše K
novinari	705 naši K
novinarji	733 naši K
novinarstvo	705 nezavisno K	705 neovisno K	733 neodvisno K
noviniek	712 odber K
""", 'nu': """
nuestra	253 en K app	273 únete a K	274 K app	274 K web
nuestras	274 K redes
nuestro	245 apoya K	257 únete a K canal	273 apoya K	273 únete a K	273 recibe K	274 K canal	274 K medio	274 K sitio	274 K equipo
nuestros	261 K socios	274 K socios
numer	610 K krs
""", 'ny': """
nyhedsbrev	109 vores K	109 tilmeld dig K	127 vores K	130 K
nyhedsbreve	109 vores K	127 vores K
nyhedsbrevet	109 få K
nyheterna	748 följ K
nyhetsbrev	562 vårt K	562 våre K	562 meld deg på K	562 abonner på K	580 vårt K	580 våre K	583 K	744 vårt K	744 våra K	744 anmäl dig till K	762 vårt K	762 våra K	765 K
nyhetsbrevet	562 få K
nyilatkozta	411 K
""", 'ob': """
obavijesti	14 K
obbligatori	453 i campi K
oberoende	761 stöd K
objasnio	707 K
obligatoires	340 les champs K
obligatori	453 i campi K
obligatorios	263 los campos K
obligatoriska	753 K fält
obligatoriske	571 K felt
obrigado	641 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	96 další šíření K
obserwuj	596 K nas na	596 K nas w	608 K nas
obvestila	14 K
""", 'oc': """
ochtend	17 elke K
""", 'od': """
odejdete	79 než K
""", 'of': """
oferecer	619 K este artigo
off	239 one-K
offert	326 vous est K	352 mois K
offrez	350 K-lui	350 K-nous
offrici	461 K un
offrimi	461 K un
""", 'og': """
oglasa	11 K	705 bez K
oglasov	733 brez K
oglasu	11 K
""", 'ok': """
okumaya	781 K devam etmek için
okurlarimiz	795 K
okurlarimizin	795 K
""", 'ol': """
olarak	781 abone K
olun	794 üye K
""", 'on': """
onafhankelijke	526 steun K journalistiek	550 steun K	551 K journalistiek
onafhankelijkheid	551 onze K
onbeperkt	529 lees K	529 K toegang	529 K lezen
ondersteunt	538 je browser K	538 uw browser K
onderzoek	551 dit K
onderzoeken	551 onze K
ontdek	550 K nu
ontvang	531 K elke	531 K onze
onze	532 K app	551 K app
""", 'op': """
open	205 K in app	205 K in the app	532 K in app
ophavsretten	124 K tilhører
opinion	219 have an K on this
oplyser	129 K
opozarja	735 K
opplyser	582 K
opprett	560 K en konto for	579 K en konto
opublikowany	601 twój adres e-mail nie zostanie K
opzegbaar	552 K
""", 'or': """
original	229 read the K article
originally	229 this article was K published on	229 this story was K published on	229 this story K appeared	229 this article K appeared
originalmente	269 este artículo fue publicado K	269 publicado K en	638 publicado K em
originariamente	459 articolo pubblicato K
ortaklarimiz	788 biz ve K
""", 'os': """
ostrzega	611 K
""", 'ov': """
overname	548 K zonder
ovisi	704 K o vama
""", 'pa': """
padroni	462 senza K	462 libera da K
pagar	641 ajude a K
paghi	461 K un'ora
pago	277 muro de K
paid	214 we get K if you buy	214 we may be K
palautetta	314 anna K
par	352 K an
parama	518 jūsų K	522 K
parceiros	630 nós e os nossos K	642 nossos K
paremkite	518 K mus
parte	641 faça K e
parteispende	170 K
partenaires	338 nos K et nous	338 nous et nos K	351 nos K
participar	263 para K
participez	350 K à
partir	319 avant de K	643 a K de # euros
partner	151 wir und unsere K	451 i nostri K	751 vi och våra K
partnere	116 vi og vores K	569 vi og våre K
partners	217 we and our K	238 our K	540 wij en onze K	551 onze K
partnership	229 was produced in K with
partnerzy	599 my i nasi K	599 nasi zaufani K
pasak	521 K
patreon	235 on K	235 our K
patron	195 become a K of	237 become a K
patronem	608 zostań K
paywall	167 ohne K	170 K	238 we have no K	238 we do not have a K	241 K	354 K	465 K	645 K
paywalls	241 K
""", 'pe': """
pedirte	242 tenemos un favor que K
pediu	644 K
pelanggan	416 khusus K	429 K kami	432 K
pembaca	18 berkat K	429 K kami
pendant	352 K un mois
people	18 thanks to K like
pequeno	613 um K favor a pedir
per	581 K år	763 K år
peramban	10 K anda
percent	201 # K left to read
perfil	626 siga nosso K
periodisme	75 el nostre K
periodismo	245 apoya el K	273 apoya el K	274 nuestro K	274 K de calidad	274 hacemos K
periodista	270 es K
periodistas	274 nuestros K
periodistes	75 els nostres K
perjantaisin	17 K
permanencia	275 sin K
permission	229 reproduced here with K	229 reproduced with K
personale	654 datele tale K
personales	261 datos K serán
persondatapolitik	116 K
personenbezogene	151 K daten
personnelles	338 vos données K
personoplysninger	116 dine K
personopplysninger	569 K
personuppgifter	751 dina K
pertama	430 bulan K
""", 'ph': """
phone	211 news to your K
""", 'pi': """
pide	276 K
piece	238 this K
pierwszy	610 K miesiąc
pirmas	520 K mėnuo
pitch	235 K in	237 K in
pitching	237 consider K in
pix	640 um K	643 K
""", 'pl': """
plakaten	577 vær varsom-K
plattform	167 unsere K
player	9 this K
please	200 K log in to	209 K share this	236 K help	237 K give	237 K help if
plusartikelen	551 K
plusartikels	529 gratis K	551 K
""", 'po': """
pobierz	608 K naszą
podatku	587 przekaż #% K
podcast	127 vores K	163 den K können sie	163 den K kannst du	163 unseren K	167 unser K	167 unseren K	186 το K μας	231 follow the K	238 our K	274 nuestro K	351 notre K	429 K kami	462 il nostro K	551 onze K	609 nasz K	642 nosso K
podcastimiz	795 K
podcastimme	315 K
podcasts	163 wo es K gibt	231 wherever you get your K	231 wherever you listen to K	231 wherever you get K
podcastul	661 K nostru
podcastunk	409 K
podcasty	98 naše K
podd	762 vår K
podkast	580 vår K
podle	100 K
podpora	97 vaše K	718 vaša K	732 vaša K
podporo	732 vašo K
podporte	718 K nás	718 K našu
podprite	732 K nas	732 K naše
policy	217 our cookie K
politica	654 K de cookie
political	228 is a K	228 is the K editor
politika	788 çerez K
politikasi	788 gizlilik K
politikwissenschaftler	161 ist K
politologue	347 est K
polub	596 K nas na
pomagajte	732 K nam
pomozite	704 K nam
pomozte	97 K nám
ponctuel	349 un don K
portal	609 nasz K
posez	350 K-la à	350 K-nous
posible	18 hace K
post	238 this K
postadress	744 din e-K	753 din e-K kommer inte
postadresse	562 din e-K	571 din e-K vil ikke
postanite	704 K član	732 K član	732 K naročnik
postaw	608 K nam	608 K mi
postfach	141 in ihrem K	141 in dein K	141 in ihr K	141 in deinem K	141 direkt ins K
posts	15 free K
potrebna	704 K nam je
potrebujeme	718 K vašu podporu
potrebujemo	732 K vašo
potrivit	663 K
potrzebujemy	587 K twojego wsparcia	608 K twojej pomocy	608 K twojego wsparcia
pourboire	349 un K
poursuivez	326 K votre lecture
poursuivre	326 K votre lecture
povedal	721 K	735 je K
povedala	721 K	735 je K
powered	237 K by you
powerful	238 hold the K to account
powiadomienia	14 K	593 włącz K	593 K push	593 chcesz otrzymywać K
""", 'pr': """
praat	542 K mee	550 K mee
praca	609 nasza K
pratite	704 K nas
pravi	735 K
precisa	641 K de si	641 K de você
precisamos	613 K da sua ajuda	616 K do seu apoio	641 K da sua ajuda
preciso	632 é K estar logado
precizat	663 a K
predplatitelia	722 K
preferences	217 your cookie K
preferita	447 fonte K su google
preferred	211 K source on google
preglednik	10 vaš K
prejemajte	726 K vsako
preluarea	659 K
prema	707 K
premier	326 le K mois	352 le K mois
premoderated	219 K
prenesite	732 K
prenumerant	742 bli K	742 redan K	742 som K	761 bli K
prenumeranter	742 endast för K	762 våra K	765 K
prenumerata	522 K
prenumeration	765 K
prenumerationen	744 avsluta K när
prenumeratoriams	514 tik K
prenumerera	742 K för att	744 K på nyhetsbrev	761 K på vårt
prenumeruojate	514 jau K
prenumeruokite	518 K
presenteie	619 K
pretplata	708 K
pretplatite	697 K se već od	704 K se
pretplatnici	708 K
pretplatnicima	697 dostupan samo K
pretplatnik	697 već ste K	704 postanite K
pretplatnike	697 samo za K
preuzimanje	703 zabranjeno je K
preuzmite	704 K
preventing	215 browser extension is K
price	239 the K of a
prijavite	704 K se na	732 K se na
prima	662 K lună
primeiro	643 K mês
primer	76 el K mes	275 el K mes
primo	463 il K mese
principles	229 the thomson reuters trust K
print	209 click to K
prispejte	718 K
privacidad	261 política de K	274 nuestra política de K
privacidade	630 política de K
privacy	217 see our K policy	217 to our K policy and terms	217 and the google K policy	238 our K policy
privacybeleid	540 ons K
privacyverklaring	540 K
privatlivspolitik	116 K
probeabo	138 wochen im K	166 K
probeer	550 K nu	550 K een maand
proberen	552 gratis K
processing	217 consent to the K
prochains	351 nos K articles
proefabonnement	529 K	550 neem een K	552 K
profesor	270 es K
profesora	270 es K
professeur	347 est K
professeure	347 est K
professor	161 ist K	228 is a K	228 is an assistant K
professorin	161 ist K
profilazione	451 i cookie di K
profitez	326 K de nos offres	350 K de
prohibida	269 queda K
proibida	638 é K a
promise	237 K never to
prosbu	79 máme na vás K	79 máme malou K
proseguire	440 per K la lettura
provalo	440 K gratis	461 K gratis
provided	217 content K by a third party
provision	148 erhalten wir eine K	148 eine kleine K
provisions	148 K-links
przetwarzanie	599 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	453 prima di K un commento
pubblicato	453 il tuo indirizzo email non sarà K
publicado	632 o seu endereço de e-mail não será K
publication	195 is a reader-supported K
publicidad	11 la K	259 bloqueador de K	274 sin K
publicidade	11 a K
publicitat	11 la K	75 sense K
publicitate	11 K
publikovanie	717 K alebo ďalšie šírenie
published	219 your email address will not be K	229 was first K by	229 was first K on
puis	326 K # €
puisque	319 K vous êtes là
punya	416 sudah K akun
purchase	214 K through links on our site
pushmeldingen	533 K
""", 'py': """
pyysi	317 K
""", 'qu': """
queremos	242 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	433 già che sei K
quieras	249 cancela cuando K	275 cancela cuando K
quitter	319 avant de nous K
""", 'ra': """
raccolta	465 K fondi
racconta	464 K
raccontato	464 ha K
raconte	353 K
rad	705 naš K
rajaton	300 K pääsy
""", 're': """
reach	227 K him at	227 K her at	227 K them at	237 help us K
reached	201 you've K your limit of free	227 can be K at
reacties	542 in de K
read	0 min K	0 mins K	0 min. K	20 to K on	201 # % left to K	238 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	190 we're asking K	237 K like you	237 join the K	238 our K	241 appeal for K	241 K pay
reading	0 K time	200 keep K for just	200 to finish K	200 to keep K	200 keep K with a
reageren	6 K	542 om te K
recalled	240 K
recalls	240 K
recaptcha	203 protected by K
receba	621 K no seu	621 K todos os dias	641 K as	641 K no seu
receive	203 sign up to K	203 K email from us on behalf of	203 K emails from	217 agree to K emails	237 to K new posts
recevez	329 K chaque	329 K tous les	350 K chaque	350 K notre
recevoir	331 K les alertes
recherche	167 diese K
recherchen	167 unsere K
recibe	252 K cada	252 K todas las	273 K cada
reclame	661 fără K
recomenda	644 K
recurring	235 K donation	239 K donation
redactie	542 mail de K	550 mail de K	550 tip de K	551 onze K
redactor	270 es K
redactora	270 es K
redakce	98 naše K
redakci	98 naši K
redakcia	719 naša K
redakcie	717 bez súhlasu K
redakcija	519 mūsų K	705 naša K
redakcije	703 bez dozvole K
redakciju	705 našu K
redakcja	609 nasza K
redakcji	609 naszej K
redaksi	429 K kami
redaksjon	580 vår K
redaksjonen	579 kontakt K	580 kontakt K
redakteur	161 ist K
redakteurin	161 ist K
redaktion	127 vores K	167 unsere K	762 vår K
redaktionelle	151 externe K inhalte
redaktionen	118 skriv til K	753 mejla K
redazione	462 la nostra K
regala	249 K esta nota
reggel	17 minden K
registe	619 K-se para
register	200 K for free to
registrarte	252 al K
registrati	440 K per	461 K per	461 K gratis
registreer	529 K je
registrieren	138 K sie sich
registrierung	165 K
registrujte	97 K se
regrette	353 K
regrettent	353 K
rejoignez	334 K-nous sur	350 K-nous	350 K notre	350 K nos
rekao	707 K
rekla	707 K
reklam	98 bez K	609 bez K
reklama	705 bez K
reklamdan	11 K
reklame	11 K
reklamer	127 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	795 K
reklamy	11 K
relatou	644 K
rely	238 we K on
remaining	201 free articles K	201 free article K	201 articles K this month	201 free stories K
remind	241 K me later
removed	219 this comment has been K
replied	240 K
reply	6 leave a K
reportage	351 ce K
reportagem	642 esta K
reportagens	642 nossas K
reportaje	274 este K
reporter	161 ist K	227 is a K at	227 contact the K at	228 is a K	228 is a senior K	347 est K
reportera	270 es K
reporterin	161 ist K
reportero	270 es K
reporters	237 ask our K	238 our K	238 we, the K
reporting	219 why are you K this	238 our K	238 this K	238 K like this
representam	632 os comentários não K
reproduced	229 may not be K
reproducerea	659 K integrală
reproduction	229 K without permission	346 K interdite	346 toute K	346 droits de K
republish	229 K our articles	229 K this article
republished	229 K with permission	229 is K from
required	219 K fields are marked
research	228 is a K fellow
researcher	228 is a senior K	228 is a K
reservados	269 derechos K	638 todos os direitos K
reservats	73 tots els drets K
reserved	184 all rights K	200 article is K for	229 all rights K	486 all rights K
responsabilidade	632 os comentários são de K
rest	20 to read the K
restants	327 articles gratuits K
reste	327 il vous K #%	327 il vous K # %
retrouvez	334 K-nous sur	350 K-nous
rettigheter	577 alle K forbeholdt
reuters	346 avec K
rewritten	229 may not be published, broadcast, K
""", 'ri': """
ricamiz	777 küçük bir K var	777 sizden bir K var
ricevi	443 K ogni	461 K ogni	461 K la
rief	169 K
riep	553 K
riippumaton	315 K media
riippumatonta	314 tue K	315 K journalismia
riproduzione	459 K riservata	459 © K
riservati	459 tutti i diritti K
riservato	440 K agli abbonati	440 K ai nostri abbonati	440 questo contenuto è K
""", 'ro': """
rocznie	610 K
ropade	764 K
ropte	582 K
round	234 our K-up
roundup	203 get a weekly K	234 our K	234 weekly K
rozpowszechnianie	607 K artykułu
""", 'ru': """
ruft	169 K
rundbrief	164 K
""", 'sa': """
sa	582 K	764 K
sabah	17 her K
sade	764 K
sagde	129 K
sagen	169 K
sagt	169 K
sagte	169 K
sagten	169 K
said	240 K
saken	555 likte du denne K	579 les hele K	580 denne K
saker	580 våre K
saklidir	793 tüm haklari K	793 her hakki K
saluran	429 K kami
sanoi	317 K
sanoo	317 K
saturday	17 every K
saugomos	517 visos teisės K
says	240 K
""", 'sc': """
scarica	444 K l'app	444 K la app	444 K la nostra app	461 K la nostra	461 K l'app
schauen	166 K sie vorbei
schicken	166 K sie uns
schon	131 wenn sie K hier sind	131 wo sie K hier sind
schreef	553 K
schreib	166 K uns
schreiben	6 kommentar zu K	153 K sie uns ihre meinung	166 K sie uns	166 K sie an
schreibt	161 K über	161 K für	166 K uns	169 K
schrieb	169 K
schrijf	531 K je in voor	531 K je gratis in	550 K je in	550 K u in	550 K je gratis in
schrijft	553 K
scrie	660 K-ne
scripts	215 unblock K
scris	663 a K
scritto	462 chi ha K questo	464 ha K
scrivi	461 K a
scrivici	461 K
""", 'se': """
secondo	464 K
section	219 in the comment K
segnalacelo	461 K
segons	77 K
segueix	74 K-nos
seguici	447 K su	447 K anche su	461 K
seguir	257 puedes K a	257 puede K a
segundo	644 K
sekarang	428 donasi K	428 daftar K
sekite	518 K mus
selaimesi	10 K
selengkapnya	416 untuk membaca K
selon	353 K
semaine	17 chaque K	17 une fois par K	352 par K
semana	17 cada K	17 una vez por K	17 toda K	275 a la K	643 por K
semanal	252 boletín K
seminggu	17 K sekali
send	203 we'll K you	571 K inn	579 K oss
setiap	17 K pagi	430 K bulan
setmanalment	17 K
settimana	17 ogni K	463 alla K
settings	217 cookie K
seuraa	314 K meitä
""", 'sh': """
share	209 click to K on	209 K this with	209 K this post on	209 K this if you	209 K this far and wide	214 we may get a K
shareholders	238 no K
shouted	240 K
""", 'si': """
sier	582 K
siga	626 K-nos no	626 K-nos nas	641 K-nos
siger	129 K
sign	203 K up to get	236 K up	237 K up for our	237 K up to our	237 when you K up	237 K up now
signaler	340 K une erreur
signalez	350 K-la-nous	350 K-le-nous
signing	203 thanks for K up	203 thank you for K up	203 by K up, i agree	203 by K up, you agree	203 by K up you agree
silakan	416 K login	416 K masuk
silenced	238 refuse to be K
since	190 K you're here
sinirsiz	781 K erişim
sinulle	296 meillä on K pyyntö
site	238 our K	551 onze K
""", 'sk': """
skaityti	514 norėdami K toliau	514 norint K toliau	514 K toliau galite
skaitytojai	519 mūsų K
skirkite	518 K paramą
skriv	126 K til os	744 K upp dig	761 K upp dig	761 K till oss
skriver	129 K	582 K	764 K
skrzynce	591 w twojej K
""", 'sl': """
slant	763 en K
sledite	732 K nam
sledujte	87 K nás	97 K nás	718 K nás
""", 'so': """
soci	74 fes-te K	74 fes-te'n K
socia	272 hazte K	273 hazte K
social	146 auch bei K media
socio	245 hazte K	272 hazte K	273 hazte K
sociologue	347 est K
socios	249 solo para K
someone	209 send this to K
sonntag	17 jeden K
sostegno	436 il tuo K ci	436 abbiamo bisogno del tuo K	461 il tuo K
sostenerci	436 puoi K
sostenitore	461 diventa K
sostenitori	462 i nostri K
sostiene	460 chi ci K	462 chi ci K
sostieni	436 K il nostro	436 K la nostra	461 K il	461 K la
sostienici	460 K	461 K
sottolinea	464 K
soubory	90 K cookie
souhlasu	96 bez K
souligne	353 K
soutenez	322 K notre	349 K-nous	349 K notre	350 K-nous	350 K notre	350 K-le	350 K-la
soutenir	322 pour nous K	350 K notre	350 nous K
soutien	322 votre K est	322 a besoin de votre K	350 votre K
soutiens	350 je K
sovelluksemme	303 lataa K	315 K
sovelluksessa	303 avaa K
sovellus	303 lataa K	303 lataa ilmainen K	314 lataa K
""", 'sp': """
spare	237 can you K
spelregels	542 K
spende	134 deine K für	134 ihre K hilft	134 deine K hilft	134 jede K hilft	134 jede kleine K hilft	134 jede K zählt	166 ihre K	166 deine K	166 eure K	166 mit einer K	166 K jetzt	166 K uns	170 K
spenden	166 K sie	166 jetzt K	170 K
spendenaufruf	170 K
spendenaufrufe	170 K
spendiere	166 K uns
spendieren	166 K sie uns
spiega	464 K
spiegato	464 ha K
spottete	169 K
sprijinul	660 K tău	660 avem nevoie de K
spune	660 K-ne	663 K
spus	663 a K
""", 'sq': """
squadra	462 la nostra K
""", 'st': """
staat	553 K er
stand	237 K with us
standards	229 our K: the
steun	526 met jouw K	526 met uw K	526 K ons met	549 K ons	550 K ons	550 K onze	550 jouw K	550 uw K
stiahnite	718 K si
stimme	162 K
stond	553 K
stories	15 free K	201 free K left	227 for more K like this	238 our K	238 K like this
story	15 free K	200 to read the full K	201 free K left	201 last free K	205 read this K in the app	209 share this K on	227 if you have a K to tell	227 email your K to	238 this K
straight	203 K to your inbox
straipsnis	519 šis K
striga	663 K
strona	599 ta K używa
""", 'su': """
submitting	203 by K your email
subscreva	621 K a nossa	621 K as
subscribe	200 K to continue reading	200 K to read the full	200 to continue reading, K	200 K to get access	200 K for full access	200 K to unlock	200 already K?	203 K to our free	203 K to our weekly	203 K to our daily	203 K for more	211 K to our channel	211 K to our podcast	231 K to the podcast	231 K to our podcast	237 K to our	237 K today	237 K now	237 K to get	237 K for free
subscriber	200 already a K	200 this is a K-only	200 existing K	237 become a K	237 becoming a paid K	237 free or paid K
subscribers	200 this article is for premium K	200 for K only	200 exclusively for K	200 is exclusive to K	200 existing K	200 for paying K	200 for paid K	200 is for K	200 are for K	238 our K	241 K
subscribing	200 by K to our	203 by K, you agree	237 consider K
subscription	200 off annual K	200 off an annual K	200 your K helps	200 K is being used on another	200 upgrade your K	200 sign up for a K	239 annual K	241 K
subscriptions	241 K
subscriptor	68 ja n'ets K	74 fes-te K	74 fes-te'n K
subscriptors	68 exclusiu per a K	68 només per a K	78 K
subscriu	74 K-te
subskrybenci	609 nasi K	612 K
subskrypcja	612 K
subskrypcje	612 K
substack	241 K
substacks	241 K
suite	326 pour lire la K
suivez	334 K-nous sur	350 K-nous
sumate	273 K al
sunday	17 every K	234 our K email
suport	74 dona'ns K	74 el teu K
suporta	628 o seu browser não K
support	195 please K us	195 your K, no matter how small	195 K our work by	195 to K my work	195 you can K us	215 your browser does not K	237 K us	237 K our	237 K my work	237 K this work	237 your K	237 we ask you to K	237 K the show
supporta	449 il tuo browser non K
supported	215 your browser is not K	238 reader-K	238 reader K	238 member-K	238 listener-K
supporter	237 become a K
supporting	195 please consider K	237 consider K
survey	219 reader K	219 take our # minute K	219 two-minute K	219 short K	237 take our K
suscribirte	252 al K
suscripciones	277 K
suscriptor	249 ya soy K	249 ya eres K	273 hazte K
suscriptora	273 hazte K
suscriptores	249 exclusivo para K	249 sólo para K	249 solo para K	274 nuestros K	277 K
sustaining	235 K member	237 K member	237 become a K
sutikimo	517 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	761 K
""", 'sz': """
szerint	411 K
""", 'ta': """
taalfout	542 K
tady	79 když už jste K
tahun	430 per K
takip	785 bizi K edin	785 K et	794 bizi K edin
takket	127 K være dig	580 K være deg
tamamini	20 haberin K	20 yazinin K
tapkite	518 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	314 K sinua	314 K tukeasi
tarvitsemme	314 K apuasi	314 K tukeasi
""", 'te': """
team	238 our K	551 ons K
teilen	166 K sie uns
teilte	169 K mit
tekst	20 cały K	20 ceo K	609 ten K	705 ovaj K
teksty	609 nasze K
telegram	16 K	146 unseren K-kanal	211 join our K	211 our K channel	237 join our K	257 canal de K	420 channel K	447 canale K	626 canal no K	678 мы в K	678 наш K-канал	678 в нашем K	678 новости в K	785 K kanali	808 ми в K	808 наш K-канал	808 у нашому K
teljes	20 K cikk
tenhle	98 K text
terima	422 K semua
termos	630 K de uso
terms	217 agree to our K of	217 agree to our K and	217 agree to the K
testen	138 für # € K	138 für # euro K	166 jetzt K	166 K sie
testez	326 K-nous	350 K-nous
tetszett	409 K a cikk
""", 'th': """
theo	829 K dõi báo	837 hãy K dõi	840 K ông	840 K bà	840 K lời
think	219 let us know what you K	237 tell us what you K
this	9 K map	20 to read K	190 if you've made it K far	200 to read the rest of K	209 pass K on	229 no part of K	238 work like K
thoughts	219 share your K	237 share your K
thousands	237 join K of
throw	237 K in
""", 'ti': """
tietosuojaseloste	308 K
tikkie	552 K
tiktok	16 K
tilaa	314 K nyt
tilaaja	300 oletko jo K
tilaajamme	315 K
tilaajana	300 jatka lukemista K	300 K pääset	300 K voit	300 koko juttu K
tilaajat	318 K
tilaajille	300 vain K
tilauksen	302 voit peruuttaa K
tilaus	318 K
till	737 vi har en bön K dig
tilmeld	109 K dig vores	126 K dig
time	0 read K	237 make a one-K
tin	841 bản K
tip	118 K os	118 har du et K	126 K os
tipeee	349 K
tips	571 K oss	571 har du et K	579 K oss	753 har du ett K	753 har du K
tipsa	761 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	102 en lille K at bede	555 en liten K å be
""", 'tl': """
tl	796 # K
""", 'to': """
today	236 join K	237 sign up K	237 give K
todo	17 K dia
todos	17 K os dias
toestemming	540 K te geven
toimintaamme	314 tue K
toimittajamme	315 K
toimituksellemme	315 K
toimituksemme	315 K
toimitusta	314 tue K
told	240 K
toteaa	317 K
touch	227 get in K with our	237 get in K
""", 'tr': """
trabajo	245 si te gusta nuestro K	274 nuestro K
trabalho	642 nosso K
tragen	166 K sie sich	166 K sie hier
traitement	338 K de vos données
trakteer	550 K ons
transferred	217 personal data may be K
translated	232 this article was K
transparenzhinweis	159 K
tratamento	630 K dos seus dados
tratamiento	261 K de tus datos
trattamento	451 K dei dati
travail	351 notre K
trenger	558 vi K din støtte	579 vi K din hjelp
trial	200 your free K	237 start your free K	237 start a free K	239 free K
""", 'tu': """
tuit	9 este K
tukesi	314 K
tulis	431 K
tulisan	429 K ini
tunnus	314 luo K
tutur	431 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	240 K
twierdzi	611 K
twitter	209 share on K	211 follow him on K	211 follow her on K	211 follow them on K	211 follow on K
twitterze	596 na facebooku i K
""", 'ty': """
tygodniowo	610 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	560 K tilgang
""", 'ud': """
udfyldes	118 skal K
""", 'ug': """
ugen	128 om K
""", 'ui': """
uitgeschakeld	538 javascript is K
uitschrijven	531 op elk moment K
""", 'uj': """
ujar	431 K
ujarnya	431 K
""", 'uk': """
uken	581 i K
uker	579 prøv # K
""", 'un': """
unavailable	215 video K
uneix	74 K-te
ungkap	431 K
unisciti	461 K
unlimited	200 get K access	200 K digital access	200 K access for
unlock	200 K the rest
unser	167 K ziel	167 K team
unsere	142 K app	166 können sie K	167 K leser	167 K texte
unserem	138 mit K abo
unseren	167 K lesern	167 K kanal
unserer	142 in K app	167 K arbeit
unsubscribe	203 K at any time	203 K anytime
untuk	428 masuk K
""", 'up': """
updates	203 get K by email
upgrade	200 K to paid	200 K to read	200 behind the paywall. K
upozorava	707 K
upozornenia	14 K
uppger	764 K
ups	241 pop-K
""", 'ur': """
urged	240 K
""", 'ut': """
utilisation	338 K de cookies	338 K des cookies	338 conditions générales d'K
utilisons	338 nous K des cookies
utilizamos	261 K cookies	630 K cookies
utilizza	451 questo sito K i cookie	451 K cookie
utilizziamo	451 K i cookie
""", 'uu': """
uutiskirje	302 tilaa K	314 tilaa K	318 K
uutiskirjeemme	302 K	315 K
""", 'uv': """
uvedl	100 K
uvedla	100 K
uviedla	721 K
uviedol	721 K
""", 'uy': """
uyardi	797 K
uyariyor	797 K
uygulama	783 mobil K
uygulamamiz	795 K
uygulamamizi	783 K indirin	783 K indir	794 K indir
uygulamayi	783 K indir	783 K indirin
""", 'va': """
valfri	740 swisha K summa	763 K summa
valgfritt	558 vipps et K
valittaa	317 K
vare	762 tack K er	762 tack K dig
varnar	764 K
varoittaa	317 K
varslinger	14 K
varuje	100 K
vayas	242 antes de que te K
""", 've': """
vecka	17 varje K
veckan	763 i K
vendredi	17 chaque K
veraltet	149 ihr browser ist K
verder	20 K lezen	523 voor je K gaat	529 lees K met	529 om K te lezen	529 K lezen?
vereiste	542 K velden
verhaal	551 dit K	551 goed K
verhalen	551 onze K
verhindert	151 ein skript K
verileriniz	788 kişisel K
verklaarde	553 K
verlag	167 kein K
verouderd	538 je browser is K
verpassen	166 K sie
verscheen	548 dit artikel K eerder
verschenken	166 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	164 K
vertelde	553 K
vertelt	553 K
verwenden	151 wir K cookies
verwendest	149 K einen adblocker
verwendet	151 diese website K cookies	151 diese webseite K cookies
verzoek	523 een klein K
""", 'vi': """
viber	16 K
vidare	742 för att läsa K	761 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	107 for at læse K	126 læs K for	560 for å lese K	579 les K for
viernes	17 cada K
view	205 K in app
views	201 free K left
viikko	17 joka K
viikossa	316 K
vikao	707 K
vincoli	463 senza K
vipps	579 K
virtuellen	166 K kaffee
visto	433 K che sei qui
visualizzare	451 per K questo contenuto
""", 'vo': """
voice	238 our K
volal	100 K	721 K
volg	536 K ons op	536 K ons via	550 K ons
volgens	553 K
voor	531 meld je aan K
voorbehouden	548 alle rechten K
voordat	523 K je gaat
vorbehalten	138 abonnenten K	159 alle rechte K
vorbei	166 schau K
vores	110 hent K app	110 i K app	126 støt K	126 hent K	127 K app
vorlesen	2 artikel K	2 text K
votre	322 K don nous	349 K don	350 K don
vous	18 sans K	351 sans K
""", 'vr': """
vragen	523 hebben we een gunst te K	523 we willen je iets K
vriend	550 word K
vroeg	553 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	316 K
vurguladi	797 K
""", 'vy': """
vyhrazena	96 všechna práva K
""", 'wa': """
waardevol	523 vond je dit artikel K
waarschuwt	553 K
waktu	0 K baca
warned	240 K
warns	240 K
warnt	169 K
warnte	169 K
washington	228 is a K
""", 'we': """
webbplats	751 denna K använder cookies
website	116 dette K bruger	167 unsere K	238 our K
week	17 once a K	17 each K	17 elke K	239 a K	239 per K	552 per K
weekday	17 every K	17 K email
weekly	17 K email	203 sign up for our K	234 our K email	234 K round-up
weiter	138 lesen sie sofort K
weiterlesen	20 K	138 K mit	138 jetzt K	138 diesen artikel K	138 kostenlos K	138 mit plus K	149 mit werbung K
weiterzulesen	138 um K
weken	552 K voor
werbeblocker	149 deaktivieren sie ihren K
werbefrei	167 K
werbevereinbarung	141 stimme ich der K zu
werbung	11 K	167 ohne K
werde	166 K teil
werden	166 K sie teil
werk	551 ons K
wersja	2 K audio
wesprzyj	587 K nasze	608 K nas	608 K nasze	608 K naszą	608 K mnie
weten	542 laat het ons K	550 laat het ons K	553 laat K
""", 'wh': """
what	235 give K you can	237 give K you can	237 pay K you can
whatsapp	16 K	142 K-kanal der	146 K-kanal	209 share on K	209 share via K	211 join our K	211 join us on K	211 our K channel	211 updates on K	237 join our K	257 canal de K	334 chaîne K	334 canal K	420 saluran K	420 kanal K	420 channel K	447 canale K	536 K-kanaal	596 kanał na K	626 canal no K	626 canal do K	626 grupo do K	652 canalul de K	785 K kanali
whatsappie	16 K
whatsappu	16 K
while	190 K you're here
whitelist	215 K our site	215 K this site	215 K us
""", 'wi': """
widerrufen	141 jederzeit K
window	209 opens in new K	209 opens in a new K
winning	228 is an award-K
withdraw	217 K your consent
without	18 K you	18 K your	238 K you
""", 'wo': """
woche	17 jede K	168 pro K
wochen	168 K lang
word	526 K lid en	549 K lid	550 K lid
work	237 back our K	238 our K
""", 'wr': """
write	219 K to us at	237 K to us
writer	227 is a staff K for	227 is a senior K at	228 is a staff K	228 is a senior K	228 is a K
writes	228 K about	240 K
written	228 has K for
wrote	240 K
""", 'ws': """
wsparcie	587 twoje K	608 twoje K
wsparciu	587 dzięki twojemu K
wspieraj	608 K nas
""", 'wu': """
wurde	162 text K
""", 'wy': """
wyjdziesz	584 zanim K
wymagane	601 pola są K
""", 'ya': """
yakiniyor	797 K
yapabilmek	6 yorum K
yaparak	781 giriş K
yapilamaz	793 alinti K
yapin	794 bağiş K
yapmak	6 yorum K
yazdi	797 K
yazin	794 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	239 a K	239 per K
""", 'yi': """
yillik	796 K
""", 'yo': """
your	219 have K say in	237 have K say	237 tip K	237 pop K
youtube	16 K	151 inhalte von K	211 on K for more	211 on K for the	829 kênh K của
""", 'za': """
zabronione	607 kopiowanie K
zadarmo	15 články K
zainstaluj	592 K aplikację
zalo	829 quan tâm K
zalogowani	601 tylko K
zaloguj	589 K się, aby	589 K się aby
zamkniesz	584 zanim K
zapisal	735 je K
zapisz	591 K się na nasz	608 K się na	608 K się do
zarejestruj	589 K się, aby	608 K się
zaterdag	17 elke K
zavisi	704 K od vas
""", 'zb': """
zbierka	722 K
""", 'zd': """
zdarma	15 články K	15 článků K	83 články K
""", 'ze': """
zegt	553 K
zei	553 K
""", 'zi': """
zitten	551 we K ook op
""", 'zk': """
zkuste	83 K první měsíc	97 K první měsíc
""", 'zo': """
zostanie	601 twój adres email nie K
""", 'zr': """
zrezygnuj	589 K w każdej chwili	610 K w każdej chwili
""", 'zu': """
zugang	138 noch keinen K
zugeschickt	141 per e-mail K	141 per mail K
zugestimmt	151 externen diensten nicht K
zusammenfassung	162 K
zustimmung	151 K jederzeit	151 mit ihrer K	151 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
aamu
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
alles
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
become
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
campaign
canal
canale
canali
canalul
cancel
cancele
cancellarti
carte
casella
celoten
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
cuenta
cuma
cuota
czekamy
czytaj
czytania
czytelnicy
czytelnikom
daarna
dabei
dacci
dage
dagelijks
daily
dakika
danach
dankzij
dapatkan
dar
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
digitalabo
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
donors
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
essai
estamos
estimated
ettertrykk
euch
euro
every
everything
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
friend
from
full
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
going
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
jutun
jutusta
kaart
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
kommentiert
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
laatste
ladda
lade
laden
lahjoituksesi
lahjoitus
laissez
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
lengkap
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
lezen
lezers
libovolnou
lid
lidem
liked
liker
limit
limitat
link
links
liputan
lire
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
meinen
meint
meinte
meinung
mejl
mejla
mejlen
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
nota
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
posez
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
powered
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
prochains
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
rest
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
slant
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
tamamini
tapkite
tarayiciniz
tartalmat
tartalom
tarvitsee
tarvitsemme
team
teilen
teilte
tekst
teksty
telegram
teljes
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
unserem
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
  194),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 224))

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
